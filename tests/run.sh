#!/usr/bin/env bash
# run.sh: `make test`. Runs the tests of every crate that has some, on the screen and in target/test.log, and adds up
# what they counted. The last line is `N passed, N failed`. Exit 0 only when something ran and nothing failed; a crate
# that does not compile, or a test program that dies, counts as one failure. Arguments go to `cargo test`.
set -uo pipefail
cd "$(dirname "$0")/.."
mkdir -p target
export CARGO_TERM_COLOR=${CARGO_TERM_COLOR:-never}

${CARGO:-cargo} test --no-fail-fast -p mooncrust-bindgen -p tests "$@" 2>&1 | tee target/test.log
status=${PIPESTATUS[0]}

read -r passed failed < <(awk '
  /^test result: / {
    for (i = 2; i <= NF; i++) { if ($i ~ /^passed/) p += $(i - 1); if ($i ~ /^failed/) f += $(i - 1) }
  }
  END { print p + 0, f + 0 }' target/test.log)
if [ "$failed" = 0 ] && { [ "$status" != 0 ] || [ "$passed" = 0 ]; }; then failed=1; fi
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
