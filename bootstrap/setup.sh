#!/usr/bin/env bash
# setup.sh: installs what building, running or testing MoonCrust needs and this machine lacks. Nothing else.
#
#   bootstrap/setup.sh run               for `make build` and `make demo`
#   bootstrap/setup.sh window            SDL 3, which opens windows; `make build` goes on without it
#   bootstrap/setup.sh test              both, and what `make test` and `make bench` need
#   bootstrap/setup.sh programs          of these only what comes as Debian packages: the rest can be got meanwhile
#   bootstrap/setup.sh packages NAME...  as root: only these Debian packages (what `run` and `test` start through sudo)
#
# It looks at files and commands, not at apt, so a machine that has everything waits for milliseconds and needs no
# network. What is missing goes to one of four places:
#   the system       Debian 12 and 13: one apt transaction, as root or through sudo, resolved and downloaded in full
#                    before it starts. Package lists are private to the run (a temporary folder): the system's sources
#                    and lists stay as they are. On Debian 12 mesa-vulkan-drivers comes from bookworm-backports; later
#                    upgrades leave it in place, as it is newer than the release's own.
#   target/vulkan    swiftshader/ and layer/: a second Vulkan driver and the validation layer, out of chromium-common
#   target/sdl       libSDL3.so.0 where the system's packages have none (Debian 12): built from the source in crate
#                    sdl3-src, with what windows and input need, for X11 and Wayland
#   target/registry  1.4.366 (newest, from PyPI), 1.3.239 and 1.4.309 (libvulkan-dev of Debian 12 and 13, with headers)
# Each folder under target/ is filled beside its place and renamed when complete. Every download has a time limit.
# Any other system: it prints what to install, by purpose, and changes nothing.
# Exit: 0 nothing is missing (any more); 1 something still is, and the message says what to do; 2 wrong usage.
# Rust is not installed from here: how to get it is a user's choice. MOONCRUST_SETUP_ROOT=DIR (for the tests) looks for
# system files below DIR and for programs in PATH alone.
set -euo pipefail
export LC_ALL=C DEBIAN_FRONTEND=noninteractive

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
sys=${MOONCRUST_SETUP_ROOT:-}
[ "$sys" ] || PATH=$PATH:/usr/sbin:/sbin   # ldconfig, for those who are not root
rust_needed=88                       # 1.88
registry=1.4.366
registry_hash=sha256:66101cd7f17b1f0b501fbdbf05421fa7b5d7c3b77971e4f9346713be5b870ef1

say() { printf 'setup: %s\n' "$*"; }
die() { printf 'setup: %s\n' "$@" >&2; exit 1; }

# ---- What is there ---------------------------------------------------------------------------------------------------

has() { command -v "$1" >/dev/null 2>&1; }

has_rust() {
  local version
  version=$(cargo --version 2>/dev/null) || return 1
  [[ $version =~ ^cargo\ 1\.([0-9]+) ]] && [ "${BASH_REMATCH[1]}" -ge "$rust_needed" ]
}

has_c() { has cc && echo '#include <stdlib.h>' | cc -E - >/dev/null 2>&1; }

has_library() {
  local dir path=${LD_LIBRARY_PATH:-}
  for dir in ${path//:/ }; do [ ! -e "$dir/$1" ] || return 0; done
  [[ $(ldconfig -p 2>/dev/null) == *"$1 "* ]]
}

driver_manifests() {
  local dir
  for dir in /usr/local/etc /usr/local/share /etc /usr/share; do
    printf '%s\n' "$sys$dir"/vulkan/icd.d/$1
  done
}

# Mesa 22's lavapipe (Debian 12's own) has no descriptor indexing. Its manifest names the Vulkan header it was built
# from, and that number only grows: 230 in Mesa 22.3.6, 255 in 23.2, 305 in 25.0.
has_lavapipe() {
  local file
  while read -r file; do
    [ -r "$file" ] && [[ $(<"$file") =~ \"api_version\":\ *\"1\.[0-9]+\.([0-9]+)\" ]] || continue
    [ "${BASH_REMATCH[1]}" -lt 255 ] || return 0
  done < <(driver_manifests 'lvp_icd*.json')
  return 1
}

# A GPU counts when its maker's driver is installed *and* the device is there: Mesa brings the manifests of all its
# drivers at once. Other GPUs (and virtual ones) get lavapipe beside them, which does no harm.
has_gpu() {
  local vendors
  vendors=$(cat "$sys"/sys/class/drm/renderD*/device/vendor 2>/dev/null || true)
  has_manifest 'nvidia_icd*.json' && [ -e "$sys/dev/nvidiactl" ] && return 0
  has_manifest 'radeon_icd*.json' && [[ $vendors == *0x1002* ]] && return 0
  has_manifest 'intel_icd*.json' && [[ $vendors == *0x8086* ]]
}

has_manifest() {
  local file
  while read -r file; do [ ! -r "$file" ] || return 0; done < <(driver_manifests "$1")
  return 1
}

has_certificates() { [ -n "${SSL_CERT_FILE:-}" ] || [ -s "$sys/etc/ssl/certs/ca-certificates.crt" ]; }

has_files() { # folder below target/, files in it
  local folder=$1 file
  shift
  for file; do [ -s "$root/target/$folder/$file" ] || return 1; done
}

has_sdl() { has_library libSDL3.so.0 || has_files sdl libSDL3.so.0; }
has_headers() {
  pkg-config --exists x11 xext xcursor xi xfixes xrandr wayland-client wayland-egl wayland-cursor egl xkbcommon \
    libdecor-0 libudev 2>/dev/null
}
has_swiftshader() { has_files vulkan/swiftshader libvk_swiftshader.so vk_swiftshader_icd.json; }
has_layer() { has_files vulkan/layer libVkLayer_khronos_validation.so VkLayer_khronos_validation.json; }
has_registry() {
  if [ "$1" = "$registry" ]; then
    has_files "registry/$1" vk.xml video.xml
  else
    has_files "registry/$1" vk.xml video.xml include/vulkan/vulkan.h include/vulkan/vulkan_core.h \
      include/vk_video/vulkan_video_codecs_common.h
  fi
}

# ---- What is missing -------------------------------------------------------------------------------------------------

package() { packages+=("${@:2}"); purposes+=("$1"); }
download() { [ "$level" = programs ] || { downloads+=("$2"); purposes+=("$1"); }; }

look() { # level
  local at level=$1
  packages=() downloads=() purposes=()
  has_c || package "a C compiler, as \`cc\`, and the C library's headers" gcc libc6-dev
  has make || package "make" make
  [ "$1" = run ] || has_sdl || look_for_sdl
  [ "$1" != window ] || return 0
  has_library libvulkan.so.1 || package "the Vulkan loader, libvulkan.so.1" libvulkan1
  [ -z "$debian" ] || has_certificates || package "certificate authorities, to download crates" ca-certificates
  if [ "$1" != run ]; then
    has_lavapipe || package "Mesa's lavapipe, 23.2 or newer: the Vulkan driver that the tests use" mesa-vulkan-drivers
    has luacheck || package "luacheck" lua-check
    has Xvfb && has xauth || package "Xvfb and xauth: the display of the tests' windows" xvfb xauth
    has openbox || package "openbox, a window manager, for tests" openbox
    has ffmpeg || package "ffmpeg, which writes films" ffmpeg
    has dot || package "Graphviz's dot, which draws graphs" graphviz
    # VMA, which tests/bench/tlsf.sh measures against, is C++.
    has c++ || package "a C++ compiler, as \`c++\`, for a rival in \`make bench\`" g++
    has glslc || package "glslc, a rival in \`make bench\`" glslc
    at="in target/registry"
    has_registry "$registry" || {
      download "vk.xml and video.xml of Vulkan $registry $at/$registry (from Khronos' Vulkan-Docs)" newest
      python3 -m pip --version >/dev/null 2>&1 || package "Python's pip" python3-pip
    }
    has_registry 1.3.239 || download "vk.xml, video.xml and include/ of Vulkan 1.3.239 $at/1.3.239" 1.3.239
    has_registry 1.4.309 || download "vk.xml, video.xml and include/ of Vulkan 1.4.309 $at/1.4.309" 1.4.309
    at="in target/vulkan"
    has_swiftshader || download "SwiftShader (from a Chromium) $at/swiftshader: the library and its json" chromium
    has_layer || download "the validation layer (1.4.364 or newer) $at/layer: the library and its json" chromium
  elif ! has_gpu && ! has_lavapipe; then
    package "a Vulkan driver with descriptor indexing: your GPU's, or Mesa's lavapipe from 23.2" mesa-vulkan-drivers
  fi
}

look_for_sdl() {
  if [ "$debian" != bookworm ]; then
    package "SDL 3, libSDL3.so.0, which opens windows" libsdl3-0
    return
  fi
  download "SDL 3, libSDL3.so.0, which opens windows (built from source in target/sdl)" sdl
  has cmake && has_headers || package "what SDL 3 is built with: CMake, headers of X11, Wayland and udev" cmake pkgconf \
    libx11-dev libxext-dev libxcursor-dev libxi-dev libxfixes-dev libxrandr-dev libwayland-dev libxkbcommon-dev \
    libegl-dev libdecor-0-dev libudev-dev
}

# ---- apt, with lists of its own --------------------------------------------------------------------------------------

mirror= security= security_guessed= backports=

# Where this machine gets Debian from. Other people's repositories may use the same release name, so prefer the one
# that also has the updates, then one whose address ends in /debian. Signatures decide in the end.
find_mirror() {
  local targets
  targets=$(apt-get indextargets --no-release-info -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= \
    'Created-By: Packages' --format '$(RELEASE) $(COMPONENT) $(REPO_URI)')
  mirror=$(awk -v r="$debian" '
    $2 != "main" || $3 ~ /^cdrom/ { next }
    $1 == r || $1 ~ /^(old)?stable$/ { score[$3] += 1 + ($3 ~ /\/debian\/?$/) }
    $1 == r "-updates" { score[$3] += 9 }
    END { for (uri in score) if (score[uri] > best) { best = score[uri]; m = uri } print m }' <<<"$targets")
  [ "$mirror" ] || die "apt knows no source of Debian's $debian main: add one to /etc/apt/sources.list, then try again"
  security=$(awk -v r="$debian-security" '$2 == "main" && $1 == r { print $3; exit }' <<<"$targets")
  # The newest Chromium, and with it the newest validation layer, is among the security updates. Where a machine has no
  # source of those, most mirrors have them beside the release.
  if [ -z "$security" ]; then
    security=${mirror%debian*}debian-security/ security_guessed=1
  fi
}

# Two releases never share one set of lists: apt would mix them.
open_lists() { # name: own or other
  [ "$mirror" ] || find_mirror
  local dir=$tmp/$1
  [ ! -d "$dir" ] || return 0
  mkdir -p "$dir"/{cache/archives,lists}/partial
  say "reading Debian's package lists"
  sources "$1" >"$dir/sources.list"
  if ! bounded apt_in "$1" update >"$dir/log" 2>&1; then
    if [ "$1$security_guessed" = own1 ]; then
      security=
      sources "$1" >"$dir/sources.list"
      ! bounded apt_in "$1" update >"$dir/log" 2>&1 || return 0
    fi
    grep -E '^[EW]:' "$dir/log" | head -3 >&2 || true
    die "Debian's package lists could not be read: is the network up? Nothing is half-installed; try again later"
  fi
}

sources() { # own or other
  local line="deb [target=Packages" keyring=$sys/usr/share/keyrings/debian-archive-keyring.gpg
  [ ! -e "$keyring" ] || line+=" signed-by=$keyring"
  line+="] "
  if [ "$1" = other ]; then
    echo "$line$mirror $other main"
  else
    echo "$line$mirror $debian main"
    [ -z "$security" ] || echo "$line$security $debian-security main"
    [ -z "$backports" ] || echo "$line$mirror bookworm-backports main"
  fi
}

apt_in() {
  local dir=$tmp/$1
  shift
  timeout --foreground "$limit" apt-get -q -y \
    -o Dir::Etc::sourcelist="$dir/sources.list" -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists="$dir/lists" \
    -o Dir::Cache="$dir/cache" -o Acquire::Languages=none -o Acquire::Retries=2 \
    -o Acquire::http::Timeout=30 -o Acquire::https::Timeout=30 \
    -o APT::Sandbox::User=root -o APT::Update::Error-Mode=any -o APT::Get::AllowUnauthenticated=false \
    -o DPkg::Lock::Timeout=120 -o Dpkg::Options::=--force-confold "$@"
}

limit=0                              # timeout's "none": dpkg must not be killed half way
bounded() { local limit=600; "$@"; }

install_packages() {
  local names=("$@") i
  for i in "${!names[@]}"; do
    if [ "$debian/${names[i]}" = bookworm/mesa-vulkan-drivers ]; then
      backports=1
      names[i]+=/bookworm-backports
    fi
  done
  open_lists own
  set -- install --no-install-recommends "${names[@]}"
  bounded apt_in own -s "$@" >"$tmp/log" 2>&1 || {
    tail -15 "$tmp/log" >&2
    die "apt cannot install ${names[*]}; nothing was installed"
  }
  bounded apt_in own -d "$@" >"$tmp/log" 2>&1 || {
    tail -15 "$tmp/log" >&2
    die "the packages could not be downloaded; nothing was installed"
  }
  apt_in own --no-download "$@" >"$tmp/log" 2>&1 </dev/null || {
    tail -15 "$tmp/log" >&2
    die "apt failed (its last lines are above); put it right with: dpkg --configure -a && apt-get -f install"
  }
}

as_root() { # packages
  local command=("$root/bootstrap/setup.sh" packages "$@") shown
  shown=$(printf '%q ' "${command[@]}")
  if [ "$(id -u)" = 0 ]; then
    say "installing Debian packages: $*"
    install_packages "$@"
  elif has sudo && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    say "running: sudo $shown"
    sudo "${command[@]}" || die "sudo or the installation failed; run this as root, then try again: $shown"
  else
    die "Debian packages are missing: $*" "run this as root, then try again:" "  $shown"
  fi
}

# ---- Downloads into target/ ------------------------------------------------------------------------------------------

# Puts a complete folder in its place: whoever looks sees the whole of it or nothing.
place() { # from (on the same file system), folder below target/
  local to=$root/target/$2
  mkdir -p "$(dirname "$to")"
  rm -rf "$to"
  mv -T "$1" "$to"
  say "target/$2 is ready"
}

unpack_deb() { # lists, package, files in it...: unpacks them to $beside/PACKAGE
  local deb=$tmp/$1-$2 lists=$1 package=$2
  shift 2
  mkdir -p "$deb" "$beside/$package"
  open_lists "$lists"
  say "downloading $package"
  (cd "$deb" && bounded apt_in "$lists" download "$package") >"$tmp/log" 2>&1 || {
    tail -5 "$tmp/log" >&2
    die "$package could not be downloaded"
  }
  dpkg-deb --fsys-tarfile "$deb"/*.deb | tar -x -C "$beside/$package" "${@/#/./usr/}" ||
    die "$package no longer holds what is needed from it: $*"
}

fetch_chromium() {
  local from=$beside/chromium-common/usr/lib/chromium new=$beside/new
  unpack_deb own chromium-common lib/chromium/{libVkLayer_khronos_validation,libvk_swiftshader}.so \
    lib/chromium/vk_swiftshader_icd.json
  if ! has_swiftshader; then
    mkdir -p "$new"
    mv "$from/libvk_swiftshader.so" "$from/vk_swiftshader_icd.json" "$new"
    place "$new" vulkan/swiftshader
  fi
  if ! has_layer; then
    mkdir -p "$new"
    mv "$from/libVkLayer_khronos_validation.so" "$new"
    layer_manifest "$new/libVkLayer_khronos_validation.so" >"$new/VkLayer_khronos_validation.json"
    [[ $(<"$new/VkLayer_khronos_validation.json") =~ \"api_version\":\ \"1\.[0-9]+\.([0-9]+)\" ]]
    [ "${BASH_REMATCH[1]}" -ge 364 ] ||
      die "Debian's Chromium has an older validation layer (${BASH_REMATCH[0]}): add the $debian-security source"
    place "$new" vulkan/layer
  fi
}

# The package has no manifest. The layer itself says its version and its extensions. library_path begins with ./, as a
# bare name would be looked up in the system's folders.
layer_manifest() {
  cc -x c -o "$tmp/probe" - -ldl <<'C'
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
typedef struct { char name[256]; uint32_t api, implementation; char description[256]; } Layer;
typedef struct { char name[256]; uint32_t version; } Extension;
int main(int argc, char **argv) {
  void *lib = dlopen(argv[1], RTLD_NOW);
  if (!lib) return fprintf(stderr, "%s\n", dlerror()), 1;
  int (*layers)(uint32_t *, Layer *) = (int (*)(uint32_t *, Layer *))dlsym(lib, "vkEnumerateInstanceLayerProperties");
  int (*extensions)(const char *, uint32_t *, Extension *) =
    (int (*)(const char *, uint32_t *, Extension *))dlsym(lib, "vkEnumerateInstanceExtensionProperties");
  Layer l;
  Extension e[16];
  uint32_t one = 1, n = 16;
  if (!layers || !extensions || layers(&one, &l) || one != 1 || extensions(l.name, &n, e)) return 1;
  printf("{\n  \"file_format_version\": \"1.2.0\",\n  \"layer\": {\n    \"name\": \"%s\",\n    \"type\": \"GLOBAL\",\n"
    "    \"library_path\": \"./libVkLayer_khronos_validation.so\",\n    \"api_version\": \"%u.%u.%u\",\n"
    "    \"implementation_version\": \"%u\",\n    \"description\": \"%s\",\n    \"instance_extensions\": [", l.name,
    l.api >> 22 & 127, l.api >> 12 & 1023, l.api & 4095, l.implementation, l.description);
  for (uint32_t i = 0; i < n; i++)
    printf("%s\n      { \"name\": \"%s\", \"spec_version\": \"%u\" }", i ? "," : "", e[i].name, e[i].version);
  return puts("\n    ]\n  }\n}") < 0;
}
C
  "$tmp/probe" "$1" || die "the validation layer in chromium-common does not load here"
}

fetch_headers() { # version, lists
  local from=$beside/libvulkan-dev/usr new=$beside/new
  unpack_deb "$2" libvulkan-dev share/vulkan/registry/{vk,video}.xml include/{vulkan,vk_video}
  mkdir -p "$new/include"
  mv "$from"/share/vulkan/registry/{vk,video}.xml "$new"
  mv "$from"/include/{vulkan,vk_video} "$new/include"
  grep -q "^#define VK_HEADER_VERSION ${1##*.}$" "$new/include/vulkan/vulkan_core.h" ||
    die "libvulkan-dev is no longer version $1 in this release"
  rm -rf "${beside:?}/libvulkan-dev"
  place "$new" "registry/$1"
}

fetch_newest() {
  local new=$beside/new
  say "downloading vulkan-object from PyPI"
  echo "vulkan-object==$registry --hash=$registry_hash" >"$tmp/requirements"
  timeout 300 python3 -m pip --disable-pip-version-check download -q --no-deps --no-input --only-binary :all: \
    --timeout 30 --retries 2 --require-hashes -r "$tmp/requirements" -d "$tmp/wheel" >"$tmp/log" 2>&1 || {
    tail -5 "$tmp/log" >&2
    die "vulkan-object $registry could not be downloaded from PyPI"
  }
  python3 -m zipfile -e "$tmp"/wheel/*.whl "$tmp/wheel"
  mkdir -p "$new"
  mv "$tmp"/wheel/vulkan_object/{vk,video}.xml "$new"
  place "$new" "registry/$registry"
}

# The crate is an optional dependency of the kernel that nothing turns on: so Cargo.lock pins it.
fetch_sdl() {
  local source new=$beside/new options
  say "building SDL 3 from source (a minute)"
  source=$(cd "$root" && timeout 600 cargo metadata --locked --all-features --format-version 1 2>"$tmp/log" |
    sed -n 's/.*"manifest_path":"\([^"]*\/sdl3-src-[^"]*\)\/Cargo.toml".*/\1/p') || true
  [ "$source" ] || { tail -5 "$tmp/log" >&2; die "the source of SDL 3 could not be downloaded"; }
  options=(-DCMAKE_BUILD_TYPE=MinSizeRel -DCMAKE_SHARED_LINKER_FLAGS=-s)
  for off in TEST_LIBRARY TESTS EXAMPLES INSTALL AUDIO CAMERA RENDER GPU HAPTIC SENSOR POWER DIALOG TRAY OPENGL OPENGLES \
    KMSDRM OFFSCREEN X11_XTEST X11_XSCRNSAVER DBUS IBUS LIBURING FRIBIDI LIBTHAI PIPEWIRE HIDAPI_LIBUSB; do
    options+=("-DSDL_$off=OFF")
  done
  { timeout 900 cmake -S "$source/SDL" -B "$beside/sdl" "${options[@]}" &&
    timeout 900 cmake --build "$beside/sdl" -j "$(nproc)"; } >"$tmp/log" 2>&1 || {
    tail -15 "$tmp/log" >&2
    die "SDL 3 could not be built"
  }
  mkdir -p "$new"
  cp "$beside/sdl/libSDL3.so.0" "$new"
  place "$new" sdl
}

# ---- Start -----------------------------------------------------------------------------------------------------------

cleanup() { rm -rf "$tmp" ${beside:+"$beside"}; }

begin() {
  tmp=$(mktemp -d)
  beside=
  trap cleanup EXIT
  trap 'exit 1' INT TERM
}

debian= other=
if [ -r "$sys/etc/os-release" ]; then
  case $(. "$sys/etc/os-release"; echo "${ID:-} ${VERSION_ID:-}") in
    "debian 12") debian=bookworm other=trixie ;;
    "debian 13") debian=trixie other=bookworm ;;
  esac
fi

case "${1:-}:$#" in
  run:1 | window:1 | test:1 | programs:1) look "$1" ;;
  packages:1) die "packages: name at least one" ;;
  packages:*)
    [ "$debian" ] || die "packages: this is neither Debian 12 nor Debian 13"
    [ "$(id -u)" = 0 ] || die "packages: only root can install them"
    begin
    find_mirror
    install_packages "${@:2}"
    exit 0
    ;;
  *)
    echo "usage: bootstrap/setup.sh run | window | test | programs | packages NAME..." >&2
    exit 2
    ;;
esac

rust_missing=
has_rust || rust_missing="Rust 1.$rust_needed or newer: get it with rustup (https://rustup.rs, or on Debian 13:
    apt-get install rustup && rustup default stable), and have cargo in PATH (. ~/.cargo/env)"

if [ -z "$rust_missing" ] && [ ${#purposes[@]} = 0 ]; then
  [ "$1" = window ] || [ "$1" = programs ] || say "nothing is missing"
  exit 0
fi
say "missing:"
[ -z "$rust_missing" ] || purposes=("$rust_missing" "${purposes[@]}")
printf '  - %s\n' "${purposes[@]}"
[ "$debian" ] || die "this is neither Debian 12 nor 13: install the above, then try again; nothing was changed"
[ -z "$rust_missing" ] || die "install Rust, then try again; nothing was changed"

begin
[ ${#packages[@]} = 0 ] || as_root "${packages[@]}"
if [ ${#downloads[@]} -gt 0 ]; then
  mkdir -p "$root/target"
  exec 9>"$root/target/.setup.lock"
  flock -w 2400 9 || die "another setup is still running"
  look "$1"                          # the other one may have brought it
  beside=$(mktemp -d "$root/target/.setup.XXXXXX")
  for what in $(printf '%s\n' ${downloads[@]+"${downloads[@]}"} | sort -u); do
    case $what in
      newest) fetch_newest ;;
      chromium) fetch_chromium ;;
      sdl) fetch_sdl ;;
      1.3.239) if [ "$debian" = bookworm ]; then fetch_headers "$what" own; else fetch_headers "$what" other; fi ;;
      1.4.309) if [ "$debian" = trixie ]; then fetch_headers "$what" own; else fetch_headers "$what" other; fi ;;
    esac
  done
fi
look "$1"
[ ${#purposes[@]} = 0 ] || die "still missing:" "${purposes[@]/#/  - }"
say "done"
