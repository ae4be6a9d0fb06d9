#!/usr/bin/env bash
# record_dispatch: what it costs to record a dispatch with its push constants, against a C loop over the same function
# pointers (cc -O2), ash and wgpu; what is printed is said in record_dispatch.lua. _names is the encoder with push by
# name, which checks and converts each value; _own: with functions that do nothing. Names end in _swiftshader for
# SwiftShader, when it is in target/.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/bench/drivers.bash
# The software drivers take memory for each command from malloc: it stays the process's between turns.
export MALLOC_TRIM_THRESHOLD_=8589934592
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
cc -std=c11 -O2 -Wall -Wextra -Werror -shared -fPIC tests/bench/record_dispatch.c -o "$work/librecord.so"
include=target/registry/1.4.309/include
[ -d "$include" ] || { echo "record_dispatch: $include is missing: run make setup" >&2; exit 1; }
cc -std=c11 -O2 -Wall -Wextra -Werror -shared -fPIC -I "$include" tests/bench/graph.c -o "$work/libstubs.so"
CARGO_TARGET_DIR=target/recorders ${CARGO:-cargo} build --quiet --locked --release \
  --manifest-path tests/bench/recorders/Cargo.toml
# What a driver has to say about itself is shown when the program fails.
measure() {
  target/release/mooncrust tests/bench/record_dispatch.lua --headless -- "$work/librecord.so" \
    "$PWD/target/recorders/release/librecorders.so" "$@" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
}
own() { [ -n "$1" ] || measure "" "$work/libstubs.so"; } # once: there is no driver in it

on_each_driver measure
on_each_driver own
