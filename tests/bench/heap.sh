#!/usr/bin/env bash
# heap: a descriptor put into the heap, against a loop of one vkUpdateDescriptorSets for each; what is printed is said in
# heap.lua. On each software driver, medians of nine turns; heap_write_ratio is the median of the turns' ratios to the
# plain way, heap_write_ratio_worst the largest. Names end in _swiftshader for SwiftShader, when it is in target/.
set -euo pipefail
cd "$(dirname "$0")/../.."
run() { VK_DRIVER_FILES=$1 target/release/mooncrust tests/bench/heap.lua --headless "${@:2}"; }
lavapipe=$(find /usr/share/vulkan/icd.d /etc/vulkan/icd.d -name 'lvp_icd*.json' 2>/dev/null | sort | head -1 || true)
[ -n "$lavapipe" ] || { echo "heap: lavapipe is not installed: run make setup" >&2; exit 1; }
run "$lavapipe"
swiftshader=target/vulkan/swiftshader/vk_swiftshader_icd.json
[ ! -f "$swiftshader" ] || run "$PWD/$swiftshader" -- _swiftshader
