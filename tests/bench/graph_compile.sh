#!/usr/bin/env bash
# graph_compile: compiling render graphs, against crate vk-graph (tests/bench/graph_rival), and how many barriers come of
# it; what is printed is said in graph_compile.lua. Medians of three turns. vk-graph decides while it records: its time
# holds its barrier commands, and graph_compile_*_vk_graph_driver is what as many of them as there are passes take
# lavapipe alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/bench/drivers.bash
CARGO_TARGET_DIR=target/rivals ${CARGO:-cargo} build --quiet --locked --release \
  --manifest-path tests/bench/graph_rival/Cargo.toml
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

measure() {
  [ -z "$1" ] || return 0 # our side asks no driver
  target/luajit/luajit tests/bench/graph_compile.lua target/rivals/release/graph-rival "$work"
}
on_each_driver measure
