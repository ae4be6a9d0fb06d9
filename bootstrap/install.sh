#!/bin/sh
# install.sh: puts a built MoonCrust below a prefix, or takes it away again.
#
#   bootstrap/install.sh install   PREFIX
#   bootstrap/install.sh uninstall PREFIX
#
#   PREFIX/bin                    mooncrust, mooncrust-bindgen
#   PREFIX/lib/mooncrust          the shared libraries both open
#   PREFIX/share/mooncrust        lua/, shaders/, examples/, docs/ and `installed`: the list of what was made,
#                                 files and folders, relative to PREFIX. uninstall removes what is in it, folders only when empty.
# install over an older version removes that first. Running programs are not disturbed: no file is written in place.
set -eu

die() { echo "install: $*" >&2; exit 1; }

[ $# = 2 ] && [ -n "$2" ] || die "usage: bootstrap/install.sh install|uninstall PREFIX"
case $2 in /*) prefix=$2 ;; '~/'*) prefix=$HOME/${2#??} ;; *) prefix=$PWD/$2 ;; esac
cd "$(dirname "$0")/.."
list=$prefix/share/mooncrust/installed

# Leaves in `kept` the folders of the list that still hold something of the user's, outermost first.
remove() {
  [ -f "$list" ] || return 0
  [ -w "$prefix/share/mooncrust" ] || die "no right to change $prefix (sudo?)"
  # Backwards: what a folder holds goes before the folder.
  sed '1!G;h;$!d' "$list" >"$list.tmp"
  while IFS= read -r path; do
    [ -d "$prefix/$path" ] || rm -f "$prefix/$path"
  done <"$list.tmp"
  paths=$(cat "$list.tmp")
  rm -f "$list" "$list.tmp"
  while IFS= read -r path; do
    if [ -d "$prefix/$path" ] && ! rmdir "$prefix/${path#.}" 2>/dev/null; then kept="$path
$kept"; fi
  done <<LIST
$paths
LIST
}
kept=

# The list grows with each step, so that an install that was cut short can be removed as well.
note() { printf '%s\n' "$1" >>"$list"; }

folder() { # relative to prefix
  [ ! -d "$prefix/$1" ] || return 0
  case $1 in */*) folder "${1%/*}" ;; esac
  mkdir -m 755 "$prefix/$1"
  note "$1"
}

put() { # mode, file, folder relative to prefix
  folder "$3"
  note "$3/${2##*/}"
  install -m "$1" "$2" "$prefix/$3/"
}

case $1 in
  uninstall)
    [ -f "$list" ] || { echo "nothing of MoonCrust is installed below $prefix"; exit 0; }
    remove
    echo "removed from $prefix"
    ;;
  install)
    for file in mooncrust mooncrust-bindgen libluajit-5.1.so.2 libmooncrust_bindgen.so; do
      [ -f "target/release/$file" ] || die "target/release/$file is missing: run \`make build\` first"
    done
    files=
    for folder in lua shaders examples docs; do
      [ ! -d "$folder" ] || files="$files$(find "$folder" -type f ! -name '.*')
"
    done
    remove
    made=
    [ -d "$prefix" ] || { mkdir -p "$prefix" 2>/dev/null && made=.; }
    [ -w "$prefix" ] || die "no right to write to $prefix (sudo?)"
    for path in share share/mooncrust; do
      [ -d "$prefix/$path" ] || { mkdir -m 755 "$prefix/$path"; made="$made $path"; }
    done
    for path in $made; do note "$path"; done
    [ -z "$kept" ] || printf '%s' "$kept" >>"$list"
    note share/mooncrust/installed
    put 755 target/release/mooncrust bin
    put 755 target/release/mooncrust-bindgen bin
    put 644 target/release/libluajit-5.1.so.2 lib/mooncrust
    put 644 target/release/libmooncrust_bindgen.so lib/mooncrust
    [ ! -f target/release/libSDL3.so.0 ] || put 644 target/release/libSDL3.so.0 lib/mooncrust
    put 644 LICENSE share/mooncrust
    while IFS= read -r file; do [ -z "$file" ] || put 644 "$file" "share/mooncrust/${file%/*}"; done <<LIST
$files
LIST
    echo "installed below $prefix"
    ;;
  *) die "usage: bootstrap/install.sh install|uninstall PREFIX" ;;
esac
