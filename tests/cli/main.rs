//! The program as people meet it: its options, its messages, its exit codes and the examples, on each driver.

mod caches;
mod capture;
mod examples;
mod machine;
mod new;
mod options;
mod parameters;
mod reports;
mod scripts;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use tests::driver::{ALL, Driver};
use tests::program::{Outcome, mooncrust, run_within};

/// Generous: a program that hangs is found, a busy machine is not blamed.
const LIMIT: Duration = Duration::from_secs(60);

/// A folder of one test with its scripts, removed at the end.
struct Place {
    folder: PathBuf,
}

impl Place {
    fn new(name: &str) -> Self {
        Self { folder: tests::scratch(name) }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[track_caller]
fn go(command: &mut Command) -> Outcome {
    run_within(command, LIMIT)
}

/// Runs the program with these words, on lavapipe.
#[track_caller]
fn call(words: &[&str]) -> Outcome {
    go(mooncrust(Driver::Lavapipe).args(words))
}

/// Runs a script in a folder of its own, headless, on lavapipe.
#[track_caller]
fn script(name: &str, text: &str, words: &[&str]) -> Outcome {
    script_on(Driver::Lavapipe, name, text, words)
}

#[track_caller]
fn script_on(driver: Driver, name: &str, text: &str, words: &[&str]) -> Outcome {
    let place = Place::new(&format!("cli-{name}-{}", driver.name()));
    place.file("main.lua", text);
    go(mooncrust(driver).current_dir(&place.folder).args(["main.lua", "--headless"]).args(words))
}

/// Copies a folder with all that is in it.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
