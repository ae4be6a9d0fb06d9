#!/usr/bin/env bash
# pipelines: finding a known pipeline, compiling shaders in the process (pipelines.lua), against starting a compiler for
# the same file: glslc, or glslangValidator where that is not installed. Prints what pipelines.lua says, spawn_NAME (ms,
# median of 20) and compile_glsl_ratio, compile_wgsl_ratio and reflect_ratio (x) to it. Nothing is cached.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/bench/drivers.bash
export MOONCRUST_CACHE=
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

shader=tests/bench/shaders/flock.comp
if command -v glslc >/dev/null; then
  rival=glslc
  spawn() { glslc --target-env=vulkan1.3 "$shader" -o "$work/out.spv"; }
elif command -v glslangValidator >/dev/null; then
  rival=glslangValidator
  spawn() { glslangValidator --target-env vulkan1.3 "$shader" -o "$work/out.spv" >/dev/null; }
else
  echo "pipelines: glslc is not installed: run make setup" >&2
  exit 1
fi

spawned() {
  local i from to
  spawn
  for ((i = 0; i < 20; i++)); do
    from=$EPOCHREALTIME
    spawn
    to=$EPOCHREALTIME
    echo "$((${to/[.,]/} - ${from/[.,]/}))"
  done | sort -n | awk '{ a[NR] = $1 } END { printf "%.3f\n", (a[10] + a[11]) / 2000 }'
}

measure() {
  [ -z "$1" ] || return 0 # neither the look-up nor the compiler asks the driver
  target/release/mooncrust tests/bench/pipelines.lua --headless | tee "$work/ours"
}

on_each_driver measure
theirs=$(spawned)
echo "spawn_$rival $theirs ms"
awk -v theirs="$theirs" '/^(compile_|reflect)/ { printf "%s_ratio %.4f x\n", $1, $2 / theirs }' "$work/ours"
