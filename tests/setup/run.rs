//! tests/run.sh: the last line tells the truth whatever cargo does.

use crate::{Outcome, Sandbox};

/// What cargo does when it is to compile, to run the tests of bindgen, and to run those of crate tests.
fn run_all(name: &str, compile: &str, bindgen: &str, tests: &str) -> Outcome {
    let sandbox = Sandbox::new(&format!("run {name}"));
    let cargo = format!(
        "#!/bin/sh\ncase \"$*\" in\n*--no-run*) {compile} ;;\n*bindgen*) {bindgen} ;;\n*' tests'*) {tests} ;;\nesac\n"
    );
    sandbox.program("bin/cargo", &cargo);
    sandbox.run("tests/run.sh", &[])
}

fn run(name: &str, tests: &str) -> Outcome {
    run_all(name, ":", ":", tests)
}

#[track_caller]
fn last_line(outcome: &Outcome, code: i32, line: &str) {
    assert_eq!((outcome.code, outcome.text.lines().last()), (code, Some(line)), "{}", outcome.text);
}

#[test]
fn results_of_all_programs_are_added_up() {
    let one = "echo 'test result: ok. 12 passed; 0 failed; 3 ignored; 0 measured; 1 filtered out; finished in 0.1s'";
    let two = "echo 'test result: ok. 30 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.1s'";
    last_line(&run("sum", &format!("{one}; {two}")), 0, "42 passed, 0 failed");
    last_line(
        &run_all("sum of both", ":", &format!("echo '     Running a'; sleep 0.3; {one}"), two),
        0,
        "42 passed, 0 failed",
    );
}

#[test]
fn a_failure_is_counted() {
    let line = "echo 'test result: FAILED. 5 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out'; exit 101";
    last_line(&run("failure", line), 1, "5 passed, 2 failed");
    let fine = "echo 'test result: ok. 1 passed; 0 failed; 0 ignored'";
    last_line(&run_all("failure of bindgen's", ":", line, fine), 1, "6 passed, 2 failed");
}

#[test]
fn a_compile_error_is_a_failure() {
    let error = "echo 'error: could not compile' >&2; exit 101";
    last_line(&run_all("compile error", error, error, error), 1, "0 passed, 1 failed");
    let fine = "echo 'test result: ok. 7 passed; 0 failed; 0 ignored'";
    last_line(&run_all("compile error of one", error, ":", fine), 1, "7 passed, 1 failed");
}

#[test]
fn a_test_program_that_dies_is_a_failure() {
    let line = "echo 'test result: ok. 5 passed; 0 failed; 0 ignored'; echo 'signal: 11, SIGSEGV' >&2; exit 101";
    last_line(&run("signal", line), 1, "5 passed, 1 failed");
    let fine = "echo 'test result: ok. 1 passed; 0 failed; 0 ignored'";
    last_line(&run_all("signal of bindgen's", ":", line, fine), 1, "6 passed, 1 failed");
}

#[test]
fn no_test_at_all_is_a_failure() {
    last_line(&run("none", "echo 'test result: ok. 0 passed; 0 failed; 0 ignored'"), 1, "0 passed, 1 failed");
}
