# For the benches that run on the software drivers; to be sourced.

# on_each_driver FUNCTION: calls `FUNCTION SUFFIX` with VK_DRIVER_FILES set: for lavapipe with an empty suffix, then for
# SwiftShader, when it is in target/, with _swiftshader.
on_each_driver() {
  local lavapipe swiftshader=target/vulkan/swiftshader/vk_swiftshader_icd.json
  lavapipe=$(find /usr/share/vulkan/icd.d /etc/vulkan/icd.d -name 'lvp_icd*.json' 2>/dev/null | sort | head -1 || true)
  [ -n "$lavapipe" ] || { echo "${0##*/}: lavapipe is not installed: run make setup" >&2; exit 1; }
  export VK_DRIVER_FILES=$lavapipe
  "$1" ""
  if [ -f "$swiftshader" ]; then
    export VK_DRIVER_FILES=$PWD/$swiftshader
    "$1" _swiftshader
  fi
}
