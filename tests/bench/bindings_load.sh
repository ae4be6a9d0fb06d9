#!/usr/bin/env bash
# bindings_load: milliseconds to load the Vulkan bindings and to declare every type, constant and function that
# examples/01_image_filter uses. The names are taken down while the example runs; then each of many processes starts
# afresh and declares them. Prints the median. RUNS=n sets how many, 41 by default.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

bench=(target/release/mooncrust tests/bench/bindings_load.lua)
"${bench[@]}" --headless --out "$work/out.png" -- record "$work/names" >"$work/log" 2>&1 || {
  cat "$work/log" >&2
  exit 1
}
used=$(wc -l <"$work/names")
[ "$used" -ge 100 ] || { echo "bindings_load: only $used names were taken down, that cannot be all" >&2; exit 1; }
for ((i = 0; i < ${RUNS:-41}; i++)); do
  "${bench[@]}" -- load "$work/names" >>"$work/times"
done
sort -n "$work/times" | awk '{ a[NR] = $1 } END { printf "bindings_load %.2f ms\n", a[int((NR + 1) / 2)] }'
