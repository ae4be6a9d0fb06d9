#!/usr/bin/env bash
# clone_to_picture: seconds from `git clone` to the demo's picture, with an empty target/ and cargo's downloads at hand.
# Prints `clone_to_picture N s` and `kernel_size N bytes`. It clones what is committed.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

start=$(date +%s.%N)
git clone --quiet . "$work/mooncrust"
env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u DISPLAY -u WAYLAND_DISPLAY make -C "$work/mooncrust" demo >"$work/log" 2>&1 || {
  tail -20 "$work/log" >&2
  echo "clone_to_picture: make demo failed in the clone" >&2
  exit 1
}
end=$(date +%s.%N)
[ -s "$work/mooncrust/target/demo.png" ] || { echo "clone_to_picture: no picture was made" >&2; exit 1; }
awk -v a="$start" -v b="$end" 'BEGIN { printf "clone_to_picture %.1f s\n", b - a }'
echo "kernel_size $(stat -c %s "$work/mooncrust/target/release/mooncrust") bytes"
