#!/usr/bin/env bash
# run.sh: `make test`. Runs the tests of every crate that has some, on the screen and in target/test.log, and adds up
# what they counted. The last line is `N passed, N failed`. Exit 0 only when something ran and nothing failed; a crate
# that does not compile, or a test program that dies, counts as one failure. Arguments go to `cargo test`.
#
# Tests are built with the profile of what they test (--release): so all that is large was built before, and is not
# built twice. Those of bindgen, which mostly wait or use one core, run while the others are compiled, and what they
# say follows.
set -uo pipefail
cd "$(dirname "$0")/.."
mkdir -p target
export CARGO_TERM_COLOR=${CARGO_TERM_COLOR:-never}
log=target/test.log beside=target/test.bindgen.log status=0

run() { ${CARGO:-cargo} test --release --no-fail-fast "$@" 2>&1; }
compile() { run --no-run "$@" | grep -v '^  Executable' | tee -a "$log"; return "${PIPESTATUS[0]}"; }

: >"$log"
: >"$beside"
if compile -p mooncrust-bindgen "$@"; then
  run -p mooncrust-bindgen "$@" >"$beside" &
  # cargo keeps others from building until it knows that it has nothing to build.
  while kill -0 $! 2>/dev/null && ! grep -q Running "$beside"; do sleep 0.1; done
  compile -p tests "$@" || status=1
  wait $! || status=1
  tee -a "$log" <"$beside"
else
  status=1
fi
rm -f "$beside"
run -p tests "$@" | tee -a "$log"
[ "${PIPESTATUS[0]}" = 0 ] || status=1

read -r passed failed < <(awk '
  /^test result: / {
    for (i = 2; i <= NF; i++) { if ($i ~ /^passed/) p += $(i - 1); if ($i ~ /^failed/) f += $(i - 1) }
  }
  END { print p + 0, f + 0 }' "$log")
if [ "$failed" = 0 ] && { [ "$status" != 0 ] || [ "$passed" = 0 ]; }; then failed=1; fi
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
