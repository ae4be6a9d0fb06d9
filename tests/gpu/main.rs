//! Runs each Lua script of this folder through the real binary, on each driver, with validation: exit code 0 and nothing
//! on stderr. A script whose first line is `-- expect: WORDS` must end with exit code 1 and say these words instead. A
//! script takes a minute at most, in `make test-long` half an hour.

use libtest_mimic::{Arguments, Trial, run};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tests::driver::{ALL, Driver};
use tests::program;

fn check(script: &Path, driver: Driver, variables: &[(&str, &str)]) {
    let text = std::fs::read_to_string(script).expect("cannot read the script");
    let expected = text.lines().next().and_then(|line| line.strip_prefix("-- expect: "));
    let mut command = program::mooncrust(driver);
    command.arg(script).args(["--headless", "--validate"]).envs(variables.iter().copied());
    let is_long = std::env::var_os("MOONCRUST_TEST_LONG").is_some();
    let outcome = program::run_within(&mut command, Duration::from_secs(if is_long { 1800 } else { 60 }));
    match expected {
        Some(words) => {
            outcome.code(1).says(&[words]);
        }
        None => {
            outcome.clean();
        }
    }
}

fn main() {
    let folder = tests::root().join("tests/gpu");
    let mut scripts: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("cannot read tests/gpu")
        .map(|entry| entry.expect("cannot read tests/gpu").path())
        .filter(|path| path.extension().is_some_and(|e| e == "lua"))
        .collect();
    scripts.sort();
    let mut trials = Vec::new();
    for script in &scripts {
        for driver in ALL {
            let name = format!("{} on {}", script.file_stem().unwrap_or_default().to_string_lossy(), driver.name());
            let script = script.clone();
            trials.push(Trial::test(name, move || {
                check(&script, driver, &[]);
                Ok(())
            }));
        }
    }
    // Subgroups of another size than usual.
    for bits in ["128", "512"] {
        let script = folder.join("kernels_sort.lua");
        trials.push(Trial::test(format!("kernels_sort on lavapipe with {bits} bits"), move || {
            check(&script, Driver::Lavapipe, &[("LP_NATIVE_VECTOR_WIDTH", bits)]);
            Ok(())
        }));
    }
    run(&Arguments::from_args(), trials).exit();
}
