#!/usr/bin/env bash
# make demo: the slime mold (examples/07_slime_mold). In a window where there are a display and SDL 3; else a picture,
# target/demo.png, and where ffmpeg is there a short video, target/demo.mp4. On a software driver that takes half a
# minute, as the picture is smaller and has fewer agents than the window's.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$PWD/target
program=target/release/mooncrust
slime=examples/07_slime_mold

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  if "$program" info | grep -q '^windows: SDL'; then
    echo "The slime mold: hold the mouse to feed it, close the window to end. -- help lists keys and parameters."
    code=0
    "$program" "$slime" || code=$?
    # 130, 143: asked to end.
    case $code in 0 | 130 | 143) exit 0 ;; esac
    echo "There is a display, but no window on it; so a picture is made."
  else
    echo "There is a display, but no SDL 3 (make setup gets it); so a picture is made."
  fi
fi

run() { "$program" "$slime" --quiet --headless --frames 150 --size 960x540 --out "$1" -- n=562500; }
run "$out/demo.png"
echo "A slime mold of 562,500 agents after 150 steps: $out/demo.png"
if command -v ffmpeg >/dev/null; then
  run "$out/demo.mp4"
  echo "How it grew: $out/demo.mp4"
else
  echo "With ffmpeg there would be a video, too: install it and run make demo again."
fi
