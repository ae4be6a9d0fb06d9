//! Runs a program with a time limit and keeps what it printed.

use crate::driver::{Driver, layer};
use crate::{built, root};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

pub struct Outcome {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
    pub took: Duration,
    shown: String,
}

impl Outcome {
    /// Fails with everything the program printed unless the exit code is `code`.
    #[track_caller]
    pub fn code(&self, code: i32) -> &Self {
        assert_eq!(self.code, Some(code), "exit code of {}", self.all());
        self
    }

    /// Exit code 0 and nothing on stderr: no warning and no validation message.
    #[track_caller]
    pub fn clean(&self) -> &Self {
        self.code(0);
        assert!(self.messages().is_empty(), "something on stderr of {}", self.all());
        self
    }

    /// stderr without the lines that SwiftShader itself prints when a shader declares a capability which it does not
    /// list (it runs them all the same).
    pub fn messages(&self) -> String {
        let noise = |line: &str| {
            line.starts_with("../../third_party/swiftshader/src/")
                && line.contains("UNSUPPORTED: Unsupported capability")
        };
        self.stderr.split_inclusive('\n').filter(|line| !noise(line)).collect()
    }

    /// Fails unless stderr is exactly one message of the program with each of the words, and the exit code
    /// is `code`.
    #[track_caller]
    pub fn refuses(&self, code: i32, words: &[&str]) -> &Self {
        self.code(code).says(words).without_trace();
        let text = self.messages();
        assert!(text.starts_with("mooncrust: ") && text.ends_with('\n'), "not a message: {}", self.all());
        assert_eq!(text.matches("mooncrust: ").count(), 1, "not one message: {}", self.all());
        assert!(self.took < Duration::from_secs(10), "took {:?}: {}", self.took, self.all());
        self
    }

    /// Fails unless each of the words stands in stderr.
    #[track_caller]
    pub fn says(&self, words: &[&str]) -> &Self {
        for word in words {
            assert!(self.stderr.contains(word), "stderr lacks '{word}': {}", self.all());
        }
        self
    }

    /// Fails when stderr has a stack trace of Lua or Rust.
    #[track_caller]
    pub fn without_trace(&self) -> &Self {
        for word in ["stack traceback", "called from", "panicked", "RUST_BACKTRACE"] {
            assert!(!self.stderr.contains(word), "a stack trace: {}", self.all());
        }
        self
    }

    pub fn all(&self) -> String {
        format!("{}\n--- stdout\n{}\n--- stderr\n{}", self.shown, self.stdout, self.stderr)
    }
}

/// The kernel on one driver, started in the source tree, with no variable of the caller's that steers Vulkan.
pub fn mooncrust(driver: Driver) -> Command {
    let mut command = Command::new(built("mooncrust"));
    command.current_dir(root());
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "VK_ICD_FILENAMES", "VK_INSTANCE_LAYERS", "MOONCRUST_HOME"] {
        command.env_remove(name);
    }
    command.env("VK_DRIVER_FILES", driver.manifest());
    command.env("VK_LAYER_PATH", layer());
    command.env("MOONCRUST_CACHE", cache());
    command
}

/// The caches of this test program's runs: at first there is nothing in them.
fn cache() -> &'static Path {
    static CACHE: OnceLock<PathBuf> = OnceLock::new();
    CACHE.get_or_init(|| {
        let folder = root().join("target/tests/caches");
        // Those that others have left.
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            if !Path::new("/proc").join(entry.file_name()).exists() {
                let _ = std::fs::remove_dir_all(entry.path());
            }
        }
        folder.join(std::process::id().to_string())
    })
}

/// Runs a command to its end, at most `limit`; a program that takes longer is killed and fails the test.
#[track_caller]
pub fn run_within(command: &mut Command, limit: Duration) -> Outcome {
    let (out_path, err_path) = (capture_file(), capture_file());
    let open = |path: &PathBuf| File::create(path).expect("cannot create a capture file");
    command.stdin(Stdio::null()).stdout(open(&out_path)).stderr(open(&err_path));
    let start = Instant::now();
    let mut child = command.spawn().unwrap_or_else(|e| panic!("cannot start {command:?}: {e}"));
    let status = loop {
        match child.try_wait().expect("cannot wait for the program") {
            Some(status) => break Some(status),
            None if start.elapsed() > limit => {
                let _ = child.kill();
                let _ = child.wait();
                break None;
            }
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    let took = start.elapsed();
    let outcome = Outcome {
        code: status.as_ref().and_then(ExitStatus::code),
        stdout: take(&out_path),
        stderr: take(&err_path),
        took,
        shown: format!("{command:?} ({status:?})"),
    };
    assert!(status.is_some(), "still running after {limit:?}, killed: {}", outcome.all());
    outcome
}

/// [`run_within`] a minute.
#[track_caller]
pub fn run(command: &mut Command) -> Outcome {
    run_within(command, Duration::from_secs(60))
}

fn capture_file() -> PathBuf {
    use std::sync::atomic::{AtomicU32, Ordering};
    static SERIAL: AtomicU32 = AtomicU32::new(0);
    let folder = root().join("target/tests/captured");
    std::fs::create_dir_all(&folder).expect("cannot create the capture folder");
    folder.join(format!("{}-{}", std::process::id(), SERIAL.fetch_add(1, Ordering::Relaxed)))
}

fn take(path: &PathBuf) -> String {
    let mut bytes = Vec::new();
    File::open(path).and_then(|mut f| f.read_to_end(&mut bytes)).expect("cannot read a capture file");
    let _ = std::fs::remove_file(path);
    String::from_utf8_lossy(&bytes).into_owned()
}
