#!/usr/bin/env bash
# kernels: scan, reduction, histogram, radix sort and blit of mc.kernels in millions of elements per second, with the
# bytes that they move, against plain C++ on one core; kernels.lua says how. Medians of 7 turns (3 above 16 M elements).
# The same with _swiftshader behind the name for SwiftShader, when it is in target/.
#
#   tests/bench/kernels.sh [COUNT ...]          the software drivers; 65536 and 4194304 elements unless told otherwise
#   tests/bench/kernels.sh --gpu [COUNT ...]    the device that MoonCrust takes by itself; also against CUB on the same
#                                               GPU where there is nvcc (kernels_cub.cu), and against CuPy or PyTorch
#                                               where python3 has one (kernels_cuda.py)
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/bench/drivers.bash
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

c++ -std=c++17 -O3 -march=native -Wall -Wextra -Werror -shared -fPIC tests/bench/kernels.cc -o "$work/libkernels.so"
than=()
# What a driver has to say about itself is shown when the program fails.
measure() {
  target/release/mooncrust tests/bench/kernels.lua --headless -- "$work/libkernels.so" "${1:--}" "${than[@]}" \
    "${counts[@]}" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
}
if [ "${1:-}" = --gpu ]; then
  counts=("${@:2}")
  [ ${#counts[@]} -gt 0 ] || counts=(1048576 16777216 268435456)
  if command -v nvcc >/dev/null && nvcc -std=c++17 -O3 -arch=native tests/bench/kernels_cub.cu -o "$work/cub"; then
    "$work/cub" "${counts[@]}" >>"$work/than" || true
  fi
  python3 tests/bench/kernels_cuda.py "${counts[@]}" >>"$work/than" 2>"$work/log" || true
  [ ! -s "$work/than" ] || than=(--than "$work/than")
  measure ""
else
  counts=("$@")
  on_each_driver measure
fi
