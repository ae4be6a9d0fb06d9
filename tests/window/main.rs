//! Windows: the program on a display of its own (tests/src/x11.rs), driven as a person and a window manager would, on
//! each driver with validation. Only pictures of what the screen shows count, and what the program says.

mod bench;
mod device;
mod drawing;
mod ends;
mod frames;
mod input;
mod resizing;
mod structs;

use libtest_mimic::{Arguments, Failed, Trial, run};
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;
use tests::driver::{ALL, Driver};
use tests::program::{Outcome, Running};
use tests::x11::Display;

/// A test, and its name; it runs on each driver.
pub type Case = (&'static str, fn(Driver));

/// In which a program that is asked to end must.
pub const SOON: Duration = Duration::from_secs(60);

/// A script below target/tests, by its name; the folder goes with the value.
pub struct Script(PathBuf);

impl Script {
    pub fn new(name: &str, driver: Driver, text: &str) -> Self {
        let folder = tests::scratch(&format!("window-{name}-{}", driver.name()));
        std::fs::write(folder.join("main.lua"), text).unwrap();
        Self(folder)
    }

    /// The program that runs it in a window on the display, with validation.
    pub fn on(&self, display: &Display, driver: Driver) -> Command {
        let mut command = display.mooncrust(driver);
        command.arg(self.0.join("main.lua")).arg("--validate");
        command
    }

    pub fn start(&self, display: &Display, driver: Driver) -> Running {
        Running::start(&mut self.on(display, driver))
    }
}

impl Drop for Script {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Waits for the end of a program, which must have nothing to complain of: no warning, no validation message.
#[track_caller]
pub fn ends_clean(running: Running, code: i32) -> Outcome {
    let outcome = running.end_within(SOON);
    outcome.code(code);
    let is_notice =
        |line: &str| ["mooncrust: window: ", "mooncrust: wrote "].iter().any(|start| line.starts_with(start));
    assert!(outcome.messages().lines().all(is_notice), "something on stderr of {}", outcome.all());
    outcome
}

fn main() {
    // The golden pictures are lavapipe's; SwiftShader's are compared with them.
    let drivers = if std::env::var_os("MOONCRUST_GOLDEN").is_some() { &ALL[..1] } else { &ALL[..] };
    let cases: Vec<Case> =
        [bench::CASES, device::CASES, drawing::CASES, ends::CASES, frames::CASES, input::CASES, resizing::CASES]
            .concat();
    let mut trials = vec![Trial::test("structs of SDL", structs::check)];
    for (name, case) in cases {
        for &driver in drivers {
            trials.push(Trial::test(format!("{name} on {}", driver.name()), move || {
                case(driver);
                Ok::<(), Failed>(())
            }));
        }
    }
    run(&Arguments::from_args(), trials).exit();
}
