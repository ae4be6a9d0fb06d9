#!/usr/bin/env bash
# frame: CPU time of a frame with one dispatch and one present (frame.lua), against a C program that does the same
# with SDL3 and functions loaded as volk loads them (frame.c, `cc -O2`), and the time from the start of the process to
# the first frame that was presented. Both open real windows on an X server of their own (Xvfb), without vertical
# synchronisation. The first 400 frames do not count: LuaJIT makes machine code meanwhile. On each software driver the
# two take turns, after warm-up; medians.
# Prints frame_overhead_mooncrust, frame_overhead_c (us), frame_overhead_ratio (x), startup_to_first_frame,
# startup_to_first_frame_c (ms), startup_to_first_frame_ratio (x) for lavapipe; the same with _swiftshader behind the
# name for SwiftShader, when it is in target/. RUNS=n sets how often each runs, 9 by default.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/bench/drivers.bash
runs=${RUNS:-9}
frames=600
work=$(mktemp -d)
server=
cleanup() { [ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"; }
trap cleanup EXIT
trap 'exit 1' INT TERM

mooncrust=target/release/mooncrust
include=target/registry/1.4.309/include
[ -d "$include" ] || { echo "frame: $include is missing: run make setup" >&2; exit 1; }
cc -std=gnu11 -O2 -Wall -Wextra -Werror -I "$include" tests/bench/frame.c -o "$work/frame" -ldl
"$mooncrust" tests/bench/compile.lua -- tests/bench/shaders/frame.comp "$work/frame.spv"

Xvfb -displayfd 3 -screen 0 640x480x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
server=$!
for ((i = 0; i < 100; i++)); do [ ! -s "$work/display" ] || break; sleep 0.1; done
[ -s "$work/display" ] || { echo "frame: Xvfb did not start" >&2; cat "$work/xvfb.log" >&2; exit 1; }
DISPLAY=:$(<"$work/display")
export DISPLAY SDL_VIDEO_DRIVER=x11 XDG_RUNTIME_DIR=$work LD_LIBRARY_PATH=$PWD/target/release

ours() { timeout 120 "$mooncrust" tests/bench/frame.lua --quiet --frames $((frames + 400)); }
theirs() { timeout 120 "$work/frame" "$work/frame.spv" $frames; }

# note NAME: runs it, and adds microseconds of a frame and milliseconds to the first one.
note() {
  local from=$EPOCHREALTIME
  "$1" 2>>"$work/log" >"$work/out" || { tail -5 "$work/log" >&2; exit 1; }
  awk -v from="${from/,/.}" '{ print $1, ($2 - from) * 1000 }' "$work/out" >>"$work/$1"
}

median() { awk -v k="$2" '{ print $k }' "$work/$1" | sort -g | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

# measure NAME-SUFFIX
measure() {
  local i
  note ours; note theirs # warm-up: files and caches
  : >"$work/ours"
  : >"$work/theirs"
  for ((i = 0; i < runs; i++)); do note ours; note theirs; done
  awk -v a="$(median ours 1)" -v b="$(median theirs 1)" -v c="$(median ours 2)" -v d="$(median theirs 2)" -v s="$1" '
    BEGIN {
      printf "frame_overhead_mooncrust%s %.1f us\nframe_overhead_c%s %.1f us\n", s, a, s, b
      printf "frame_overhead_ratio%s %.3f x\n", s, a / b
      printf "startup_to_first_frame%s %.1f ms\nstartup_to_first_frame_c%s %.1f ms\n", s, c, s, d
      printf "startup_to_first_frame_ratio%s %.3f x\n", s, c / d
    }'
}

on_each_driver measure
