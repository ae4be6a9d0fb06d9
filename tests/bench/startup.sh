#!/usr/bin/env bash
# startup: wall time of the whole process of examples/00_hello, against a C program that does the same (startup.c,
# `cc -O2`, linked to the Vulkan loader). On each software driver the two take turns, after warm-up; medians.
# Prints startup_mooncrust, startup_c (ms) and startup_ratio (x) for lavapipe; the same with _swiftshader behind the
# name for SwiftShader, when it is in target/. RUNS=n sets how often each runs, 40 by default, 20 at least.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/bench/drivers.bash
runs=${RUNS:-40}
[ "$runs" -ge 20 ] || { echo "startup: RUNS is $runs, it must be 20 at least" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

mooncrust=target/release/mooncrust
include=target/registry/1.4.309/include
[ -d "$include" ] || { echo "startup: $include is missing: run make setup" >&2; exit 1; }
cc -std=c11 -O2 -Wall -Wextra -Werror -I "$include" tests/bench/startup.c -o "$work/startup" -l:libvulkan.so.1
"$mooncrust" tests/bench/compile.lua -- examples/00_hello/add.wgsl "$work/add.spv"

# What a driver has to say about itself goes to a log, which is shown when a program fails.
ours() { "$mooncrust" examples/00_hello --headless 2>>"$work/log" || failed; }
theirs() { "$work/startup" "$work/add.spv" 2>>"$work/log" || failed; }
failed() { tail -5 "$work/log" >&2; exit 1; }

# Microseconds that a command takes.
clock() {
  local from=$EPOCHREALTIME
  "$1" >/dev/null
  local to=$EPOCHREALTIME
  echo "$((${to/[.,]/} - ${from/[.,]/}))"
}

median() {
  sort -n "$1" | awk '{ a[NR] = $1 } END { printf "%.2f\n", (a[int((NR + 1) / 2)] + a[int(NR / 2) + 1]) / 2000 }'
}

# measure NAME-SUFFIX
measure() {
  local i a b
  cmp <(ours) <(theirs) >&2 || { echo "startup: the two programs print different sums" >&2; exit 1; }
  for i in 1 2 3; do ours; theirs; done >/dev/null
  : >"$work/ours"
  : >"$work/theirs"
  for ((i = 0; i < runs; i++)); do
    clock ours >>"$work/ours"
    clock theirs >>"$work/theirs"
  done
  a=$(median "$work/ours")
  b=$(median "$work/theirs")
  echo "startup_mooncrust$1 $a ms"
  echo "startup_c$1 $b ms"
  awk -v a="$a" -v b="$b" -v name="startup_ratio$1" 'BEGIN { printf "%s %.3f x\n", name, a / b }'
}

on_each_driver measure
