#!/usr/bin/env bash
# gallery.sh: `make gallery`. Renders the examples, and writes docs/gallery.md and docs/gallery/.
#
#   tests/gallery.sh [EXAMPLE...]            both of the following, by way of target/gallery
#   tests/gallery.sh render FOLDER [EXAMPLE...]   runs the examples on this machine's first device: FOLDER/EXAMPLE.png,
#                                            EXAMPLE.log (what it said, with its GPU times), EXAMPLE.txt (what it printed)
#   tests/gallery.sh page FOLDER             makes the manual's page of what is there; pictures wider than 640 texels
#                                            or of more than 195 kB are made smaller by ffmpeg
# Options of each are in tests/examples/runs.txt: `gallery`, and `gallery-gpu` where the device is no CPU. `render` needs
# nothing but a built MoonCrust; a run takes ten minutes at most (GALLERY_LIMIT seconds). Exit 1 when an example failed.
set -uo pipefail
cd "$(dirname "$0")/.."
mooncrust=target/release/mooncrust
runs=tests/examples/runs.txt
most=195000

render() {
  local folder=$1 failed=0 info device kind=gallery name options size code
  shift
  mkdir -p "$folder"
  info=$("$mooncrust" info) || return 1
  device=$(echo "$info" | sed -n 's/^device 0: //p')
  echo "$info" | grep -A1 '^device 0:' | grep -q 'kind *cpu' || kind='gallery-gpu gallery'
  for path in examples/*/; do
    name=$(basename "$path")
    [ $# = 0 ] || [[ " $* " == *" $name "* ]] || continue
    options=
    for k in $kind; do
      if grep -q "^$name  *$k\b" "$runs"; then
        options=$(sed -n "s/^$name  *$k  *//p" "$runs" | head -1)
        break
      fi
    done
    size="--size 640x360"
    case $options in *--size*) size= ;; esac
    rm -f "$folder/$name".*
    # shellcheck disable=SC2086
    timeout "${GALLERY_LIMIT:-600}" "$mooncrust" "examples/$name" --headless --verbose --profile $size \
      --out "$folder/$name.png" $options >"$folder/$name.txt" 2>"$folder/$name.log"
    code=$?
    if [ $code = 0 ]; then
      printf 'options %s\ndevice %s\n' "$size $options" "$device" >>"$folder/$name.log"
      echo "$name: $(gpu_time "$folder" "$name") ms"
    else
      failed=1
      echo "$name failed with exit code $code:" >&2
      tail -5 "$folder/$name.log" >&2
      rm -f "$folder/$name".*
    fi
  done
  return $failed
}

# Milliseconds of a frame, or of all that a script does.
gpu_time() {
  { sed -n 's/^GPU  *[0-9.]*  *\([0-9.]*\) .*/\1/p' "$1/$2.log"; sed -n 's/^GPU time: \([0-9.]*\) ms.*/\1/p' "$1/$2.txt"
  } | head -1
}

# Makes a picture small: 640 texels wide, and few colours where it takes that.
fit() { # from, to
  local way palette scale="scale='min(640,iw)':-2:flags=area"
  cp "$1" "$2"
  [ "$(width "$2")" -gt 640 ] || [ "$(stat -c %s "$2")" -gt $most ] || return 0
  command -v ffmpeg >/dev/null || { echo "$2 is too large, and there is no ffmpeg to make it smaller" >&2; return 1; }
  ffmpeg -v error -y -i "$1" -vf "$scale" -pix_fmt rgb24 -pred mixed -compression_level 9 "$2"
  for way in 256:sierra2_4a 256:none 128:none 64:none; do
    [ "$(stat -c %s "$2")" -gt $most ] || return 0
    palette="[a]palettegen=max_colors=${way%:*}:reserve_transparent=0[p];[b][p]paletteuse=dither=${way#*:}"
    ffmpeg -v error -y -i "$1" -vf "$scale,split[a][b];$palette" -pred none -compression_level 9 "$2"
  done
  [ "$(stat -c %s "$2")" -le $most ] || { echo "$2 has more than $most bytes: give it a smaller --size in $runs" >&2; return 1; }
}

width() { od -An -tu1 -j16 -N4 "$1" | awk '{ print (($1 * 256 + $2) * 256 + $3) * 256 + $4 }'; } # of a PNG

# What the header of a script says first.
describe() { sed -n '/^-- */!q; /^--$/q; s/^-- //p' "examples/$1/main.lua"; }

section() { # folder, name
  local log=$1/$2.log options frames time device words
  options=$(sed -n "s/^options //p" "$log")
  device=$(sed -n 's/^device //p' "$log")
  frames=$(sed -n 's/^\([0-9]*\) frames, ms.*/\1/p' "$log")
  time=$(gpu_time "$1" "$2")
  printf '\n## %s\n\n%s\n\n' "$2" "$(describe "$2")"
  if [ -e "$1/$2.png" ]; then
    fit "$1/$2.png" "docs/gallery/$2.png" || return 1
    printf '![%s](gallery/%s.png)\n\n' "$2" "$2"
  else
    printf '```text\n%s\n```\n\n' "$(cat "$1/$2.txt")"
  fi
  words=$(echo "mooncrust examples/$2 --headless $options" | tr -s ' ' | sed 's/ $//')
  [ -e "$1/$2.png" ] && words=${words/ --headless/ --headless --out out.png} || words=${words/ --size 640x360/}
  if [ -n "$frames" ]; then
    printf 'GPU time of a frame: %s ms on %s (median of %s).\n\n' "$time" "$device" "$frames"
  elif [ -n "$time" ]; then
    printf 'GPU time: %s ms on %s.\n\n' "$time" "$device"
  fi
  printf '<!-- test: skip because tests of the examples run it in small -->\n```sh\n%s\n```\n' "$words"
}

# Sections that are not in the folder stay what they are.
page() {
  local folder=$1 page=docs/gallery.md failed=0 name new
  mkdir -p docs/gallery
  new=$(mktemp)
  sed '/^<!-- gallery -->$/q' "$page" >"$new"
  for path in examples/*/; do
    name=$(basename "$path")
    if grep -qs "^options" "$folder/$name.log"; then
      section "$folder" "$name" >>"$new" || { echo "no section for $name" >&2; failed=1; }
    else
      awk -v head="## $name" '$0 == head { on = 1; print "" } /^## / && $0 != head { on = 0 } on' "$page" |
        sed -e :a -e '/^\n*$/{$d;N;ba' -e '}' >>"$new"
    fi
  done
  [ $failed = 0 ] && cat "$new" >"$page"
  rm -f "$new"
  return $failed
}

case ${1:-} in
  render) shift; render "$@" ;;
  page) page "$2" ;;
  *)
    rm -rf target/gallery
    render target/gallery "$@" && page target/gallery
    ;;
esac
