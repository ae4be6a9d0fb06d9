#!/usr/bin/env bash
# capture: an app (capture.lua) at 1280x720 on lavapipe, all frames written as numbered PNGs: capture_fps, by the time
# that 80 frames more take, so that the start and the end of the program do not count. capture_ffmpeg_fps: the program
# ffmpeg writes the same frames as PNGs, from a file in memory, on the same cores and with nothing to paint; its
# compression_level=1 is the fastest that makes files smaller than raw. capture_ratio: the first by the second; above 1
# MoonCrust is faster. capture_off_fps: the app with nothing to write; capture_hash_fps: with --hash alone;
# capture_mp4_fps: a video. capture_cpu: CPU time of all threads that a frame's PNG costs (that of the app with nothing
# to write taken away), and capture_ffmpeg_cpu. capture_kb, capture_ffmpeg_kb: a file's size. Medians of 3 turns.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/bench/drivers.bash
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
command -v ffmpeg >/dev/null || { echo "capture: ffmpeg is not installed: run make setup" >&2; exit 1; }
few=20
many=100
TIMEFORMAT='%R %U %S'

# app FRAMES OPTION...
app() {
  target/release/mooncrust tests/bench/capture.lua --headless --quiet --size 1280x720 --frames "$@"
}
pictures() { app "$1" --out "$work/own/%04d.png"; }
off() { app "$1"; }
hashes() { app "$1" --hash; }
video() { app "$1" --out "$work/own.mp4"; }
rival() {
  ffmpeg -v error -nostdin -y -f rawvideo -pix_fmt rgba -video_size 1280x720 -framerate 60 -i "$work/raw" \
    -frames:v "$1" -compression_level 1 "$work/rival/%04d.png"
}

# turn COMMAND: adds a line to times.COMMAND: frames a second, and ms of CPU time a frame.
turn() {
  { time "$1" $few >"$work/said"; } 2>"$work/time"
  { time "$1" $many >"$work/said"; } 2>>"$work/time"
  awk -v n=$((many - few)) '
    NF != 3 || $1 + 0 == 0 { print > "/dev/stderr"; exit 1 }
    NR == 1 { wall = $1; cpu = $2 + $3 }
    NR == 2 { printf "%.2f %.2f\n", n / ($1 - wall), ($2 + $3 - cpu) / n * 1000 }' "$work/time" >>"$work/times.$1"
}

# median COMMAND COLUMN
median() { cut -d ' ' -f "$2" "$work/times.$1" | sort -g | sed -n 2p; }

kilobytes() { du -b "$1"/*.png | awk '{ sum += $1 } END { printf "%.0f", sum / NR / 1000 }'; }

measure() {
  local what
  [ -z "$1" ] || return 0 # once: painting is not what is measured
  mkdir "$work/rival"
  app $many --out - >"$work/raw"
  for _ in 1 2 3; do
    for what in pictures rival off hashes video; do
      turn $what
    done
  done
  echo "capture_fps $(median pictures 1) 1/s"
  echo "capture_ffmpeg_fps $(median rival 1) 1/s"
  awk -v a="$(median pictures 1)" -v b="$(median rival 1)" 'BEGIN { printf "capture_ratio %.2f x\n", a / b }'
  echo "capture_off_fps $(median off 1) 1/s"
  echo "capture_hash_fps $(median hashes 1) 1/s"
  echo "capture_mp4_fps $(median video 1) 1/s"
  awk -v a="$(median pictures 2)" -v b="$(median off 2)" 'BEGIN { printf "capture_cpu %.1f ms\n", a - b }'
  echo "capture_ffmpeg_cpu $(median rival 2) ms"
  echo "capture_kb $(kilobytes "$work/own") kB"
  echo "capture_ffmpeg_kb $(kilobytes "$work/rival") kB"
}
on_each_driver measure
