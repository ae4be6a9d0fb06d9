#!/usr/bin/env bash
# The examples' simulations: steps per second at the default size and at larger ones, GPU time of each pass, bytes and
# operations of a step and their share of what the device can do; harness.lua says how, NAME.lua what.
#
#   tests/bench/examples/run.sh [--most SECONDS] [NAME ...]          lavapipe; a size whose step would take longer than
#                                                                    5 seconds (or SECONDS) is left out, and said
#   tests/bench/examples/run.sh --gpu [--most SECONDS] [NAME ...]    the device that MoonCrust takes by itself; where
#                                                                    python3 has CuPy also the same algorithms in CUDA
#                                                                    (cuda/), of the same sizes, on the same GPU
#
# NAME is a file beside this one without its ending (nbody); all unless given. KEY=NUMBER among them changes an option of
# the simulation at each size, and of its rival: `run.sh --gpu nbody per=8`. With a rival there are NAME_LABEL_cuda
# and NAME_LABEL_vs_cuda: above 1 MoonCrust is faster. A part that fails is said in a line that begins with #, does not
# end the rest, and makes the exit code 1. Each part has PART seconds (300).
set -uo pipefail
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
here=tests/bench/examples
part=${PART:-300}
gpu= most=() failed=0
while [ $# -gt 0 ]; do
  case $1 in
    --gpu) gpu=1 ;;
    --most) most=("most=${2:?--most takes seconds}"); shift ;;
    -*) echo "run.sh: unknown option $1; there are --gpu and --most SECONDS" >&2; exit 2 ;;
    *) break ;;
  esac
  shift
done
names=() tried=()
for word in "$@"; do
  case $word in
    *=*) tried+=("$word") ;;
    *) names+=("$word") ;;
  esac
done
if [ ${#names[@]} = 0 ]; then
  for file in "$here"/*.lua; do
    name=$(basename "$file" .lua)
    [ "$name" = harness ] || names+=("$name")
  done
fi
for name in "${names[@]}"; do
  [ -f "$here/$name.lua" ] || { echo "run.sh: there is no $here/$name.lua" >&2; exit 2; }
done

# failure WHAT CODE LOG
failure() {
  failed=1
  local why="exit code $2"
  [ "$2" != 124 ] || why="no end after $part s"
  echo "# $1 failed ($why): $(grep -v '^$' "$3" | tail -1)"
}

measure() {
  local name code
  for name in "${names[@]}"; do
    : >"$work/rivals"
    timeout "$part" target/release/mooncrust "$here/harness.lua" --headless -- "$name" "rivals=$work/rivals" "${most[@]}" \
      "${tried[@]}" 2>"$work/log" | tee "$work/mine"
    code=${PIPESTATUS[0]}
    [ "$code" = 0 ] || failure "$name" "$code" "$work/log"
    [ -n "$cuda" ] && [ -s "$work/rivals" ] || continue
    timeout "$part" python3 "$here/cuda/rivals.py" "$work/rivals" 2>"$work/log" | tee "$work/theirs"
    code=${PIPESTATUS[0]}
    [ "$code" = 0 ] || failure "$name in CUDA" "$code" "$work/log"
    # name_LABEL value steps/s  beside  name_LABEL_cuda value steps/s
    awk '$3 == "steps/s" { name = $1; if (FNR == NR) mine[name] = $2
      else { sub(/_cuda$/, "", name); if (mine[name] > 0) printf "%s_vs_cuda %.3f x\n", name, mine[name] / $2 } }' \
      "$work/mine" "$work/theirs"
  done
}

cuda=
if [ -n "$gpu" ]; then
  if python3 -c 'import cupy; cupy.cuda.runtime.getDeviceCount() > 0 or exit(1)' 2>"$work/log"; then
    cuda=1
  else
    echo "# no rivals in CUDA: $(tail -1 "$work/log")"
  fi
  measure
else
  # One driver is enough for what takes so long.
  lavapipe=$(find /usr/share/vulkan/icd.d /etc/vulkan/icd.d -name 'lvp_icd*.json' 2>/dev/null | sort | head -1 || true)
  [ -n "$lavapipe" ] || { echo "run.sh: lavapipe is not installed: run make setup" >&2; exit 1; }
  export VK_DRIVER_FILES=$lavapipe
  measure
fi
exit $failed
