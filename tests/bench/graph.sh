#!/usr/bin/env bash
# graph: what a steady frame of the graph costs the CPU, with Vulkan's functions in a library that does nothing
# (graph.c, `cc -O2`); what is printed is said in graph.lua.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

include=target/registry/1.4.309/include
[ -d "$include" ] || { echo "graph: $include is missing: run make setup" >&2; exit 1; }
cc -std=c11 -O2 -Wall -Wextra -Werror -shared -fPIC -I "$include" tests/bench/graph.c -o "$work/libstubs.so"
lavapipe=$(find /usr/share/vulkan/icd.d /etc/vulkan/icd.d -name 'lvp_icd*.json' 2>/dev/null | sort | head -1 || true)
[ -n "$lavapipe" ] || { echo "graph: lavapipe is not installed: run make setup" >&2; exit 1; }
VK_DRIVER_FILES=$lavapipe target/release/mooncrust tests/bench/graph.lua --headless -- "$work/libstubs.so" "$@"
