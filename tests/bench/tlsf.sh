#!/usr/bin/env bash
# tlsf: the allocator of offsets (lua/mooncrust/alloc/tlsf.lua) against VMA's virtual block and crate offset-allocator,
# which take turns in one process; what is printed, and of what load, is said in tlsf.lua. Nanoseconds are medians of
# five turns; tlsf_replace_ratio is the median of the turns' ratios to VMA, tlsf_replace_ratio_worst the largest.
# fill_before_failure is the worst of 20 seeds.
set -euo pipefail
cd "$(dirname "$0")/../.."
CARGO_TARGET_DIR=target/rivals ${CARGO:-cargo} build --quiet --locked --release --manifest-path tests/bench/rivals/Cargo.toml
target/luajit/luajit tests/bench/tlsf.lua "$PWD/target/rivals/release/librivals.so"
