#!/bin/sh
# install.sh: puts a built MoonCrust below a prefix, or takes it away again.
#
#   bootstrap/install.sh install   PREFIX
#   bootstrap/install.sh uninstall PREFIX
#
#   PREFIX/bin                    mooncrust, mooncrust-bindgen
#   PREFIX/lib/mooncrust          the shared libraries both open
#   PREFIX/share/mooncrust        lua/, shaders/, examples/, docs/ and `installed`: the list of what was made, files and
#                                 folders, relative to PREFIX. uninstall removes what stands in it; folders only when empty.
# install over an older version removes that first. Running programs are not disturbed: no file is written in place.
set -eu

die() { echo "install: $*" >&2; exit 1; }

[ $# = 2 ] && [ -n "$2" ] || die "usage: bootstrap/install.sh install|uninstall PREFIX"
case $2 in /*) prefix=$2 ;; '~/'*) prefix=$HOME/${2#??} ;; *) prefix=$PWD/$2 ;; esac
cd "$(dirname "$0")/.."
list=$prefix/share/mooncrust/installed

remove() {
  [ -f "$list" ] || return 0
  [ -w "$prefix/share/mooncrust" ] || die "no right to change $prefix (sudo?)"
  # Backwards: what a folder holds goes before the folder.
  sed '1!G;h;$!d' "$list" >"$list.tmp"
  rm -f "$list"
  while IFS= read -r path; do
    if [ -d "$prefix/$path" ] && [ ! -L "$prefix/$path" ]; then folders="$folders$path
"; else rm -f "$prefix/$path"; fi
  done <"$list.tmp"
  rm -f "$list.tmp"
  printf '%s' "$folders" | while IFS= read -r path; do rmdir "$prefix/$path" 2>/dev/null || :; done
}
folders=

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
    [ -f "$list" ] || die "nothing of MoonCrust is installed below $prefix"
    remove
    echo "removed from $prefix"
    ;;
  install)
    for file in mooncrust mooncrust-bindgen libluajit-5.1.so.2 libmooncrust_bindgen.so; do
      [ -f "target/release/$file" ] || die "target/release/$file is missing: run \`make build\` first"
    done
    mkdir -p "$prefix" 2>/dev/null && [ -w "$prefix" ] || die "no right to write to $prefix (sudo?)"
    remove
    first=
    for path in share share/mooncrust; do
      [ -d "$prefix/$path" ] || { mkdir -m 755 "$prefix/$path"; first="$first $path"; }
    done
    for path in $first share/mooncrust/installed; do note "$path"; done
    put 755 target/release/mooncrust bin
    put 755 target/release/mooncrust-bindgen bin
    put 644 target/release/libluajit-5.1.so.2 lib/mooncrust
    put 644 target/release/libmooncrust_bindgen.so lib/mooncrust
    put 644 LICENSE share/mooncrust
    files=$(find lua shaders examples docs -type f ! -name '.*')
    while IFS= read -r file; do put 644 "$file" "share/mooncrust/${file%/*}"; done <<LIST
$files
LIST
    echo "installed below $prefix"
    ;;
  *) die "usage: bootstrap/install.sh install|uninstall PREFIX" ;;
esac
