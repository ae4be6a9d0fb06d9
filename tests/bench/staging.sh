#!/usr/bin/env bash
# staging: moving 1, 64 and 256 MiB (or the largest buffer that the device has) to the GPU and back, with buffer:upload
# and buffer:read, against a C library that does it with one memcpy and one vkCmdCopyBuffer (staging.c, `cc -O2`). They
# take turns in one process on one queue; staging.lua says how. GB/s and ratios are medians of 15 turns, _worst is the
# smallest ratio of them: above 1, MoonCrust is faster. The same with _swiftshader behind the name for SwiftShader, when
# it is in target/.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/bench/drivers.bash
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

include=target/registry/1.4.309/include
[ -d "$include" ] || { echo "staging: $include is missing: run make setup" >&2; exit 1; }
cc -std=c11 -O2 -Wall -Wextra -Werror -shared -fPIC -I "$include" tests/bench/staging.c -o "$work/libstaging.so" \
  -l:libvulkan.so.1
# What a driver has to say about itself is shown when the program fails.
measure() {
  target/release/mooncrust tests/bench/staging.lua --headless -- "$work/libstaging.so" "$1" 2>"$work/log" ||
    { cat "$work/log" >&2; exit 1; }
}
on_each_driver measure
