#!/usr/bin/env bash
# reload: from the save of a shader to the end of the submission of the first frame that uses it, median and 99th
# percentile of 200 saves, each of another constant, caches on as users have them (reload.lua): reload_glsl, reload_wgsl;
# _driver: what vkCreateComputePipelines took of that; _above_driver: the rest, goal 10 ms. reload_dropped_frames: frames
# that began more than half a frame late while 200 saves came in at 60 Hz, goal 0.
# The same with _swiftshader behind the name for SwiftShader.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/bench/drivers.bash
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
cp tests/bench/reload.lua tests/bench/reload.*.template "$work"
export MOONCRUST_CACHE=$work/cache

# measure NAME-SUFFIX
measure() {
  local file rate
  for file in reload.comp reload.wgsl; do
    for rate in fast 60; do
      [ "$rate $file" = "60 reload.wgsl" ] && continue
      sed 's/NUMBER/1.5/' "$work/$file.template" >"$work/$file"
      timeout 300 target/release/mooncrust "$work/reload.lua" --headless --watch -- "$file" "$1" "$rate" \
        2>"$work/log" || { tail -5 "$work/log" >&2; exit 1; }
    done
  done
}
on_each_driver measure
