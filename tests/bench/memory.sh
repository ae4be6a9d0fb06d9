#!/usr/bin/env bash
# memory: making and destroying buffers (lua/mooncrust/gpu/memory.lua, and mc.buffer above it) against the Vulkan Memory
# Allocator's vmaCreateBuffer and vmaDestroyBuffer, which take turns in one process on one device; the load is described
# in memory.lua. Microseconds of one step and ratios are medians of five turns, _worst is the largest ratio of them.
# VMA runs twice: without its lock (create_destroy_buffer_vma, and all ratios but those named _locked) and as it comes,
# with its lock. The same with _swiftshader behind the name for SwiftShader, when it is in target/.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/bench/drivers.bash
log=$(mktemp)
trap 'rm -f "$log"' EXIT
trap 'exit 1' INT TERM
CARGO_TARGET_DIR=target/rivals ${CARGO:-cargo} build --quiet --locked --release --manifest-path tests/bench/rivals/Cargo.toml
# What a driver has to say about itself is shown when the program fails.
measure() {
  target/release/mooncrust tests/bench/memory.lua --headless -- "$PWD/target/rivals/release/librivals.so" "$1" \
    2>"$log" || { cat "$log" >&2; exit 1; }
}
on_each_driver measure
