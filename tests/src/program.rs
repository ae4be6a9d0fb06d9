//! Runs a program with a time limit and keeps what it printed.

use crate::driver::{Driver, layer};
use crate::{built, root};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
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

/// A program that runs; it is killed when this value goes.
pub struct Running {
    child: Child,
    out_path: PathBuf,
    err_path: PathBuf,
    start: Instant,
    shown: String,
}

impl Running {
    #[track_caller]
    pub fn start(command: &mut Command) -> Self {
        let (out_path, err_path) = (capture_file(), capture_file());
        let open = |path: &PathBuf| File::create(path).expect("cannot create a capture file");
        command.stdin(Stdio::null()).stdout(open(&out_path)).stderr(open(&err_path));
        // Who runs the tests in the background has them ignore Ctrl-C, and what they start would inherit that.
        // SAFETY: the default action, which needs no handler.
        unsafe { libc::signal(libc::SIGINT, libc::SIG_DFL) };
        let start = Instant::now();
        let child = command.spawn().unwrap_or_else(|e| panic!("cannot start {command:?}: {e}"));
        Self { child, out_path, err_path, start, shown: format!("{command:?}") }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    pub fn signal(&self, signal: libc::c_int) {
        // SAFETY: a signal to a child that was not waited for.
        unsafe { libc::kill(self.child.id() as libc::pid_t, signal) };
    }

    /// What it has printed on stdout so far.
    pub fn printed(&self) -> String {
        read(&self.out_path)
    }

    /// What it has said on stderr so far.
    pub fn said(&self) -> String {
        read(&self.err_path)
    }

    /// Waits until stdout or stderr has the words, half a minute at most.
    #[track_caller]
    pub fn says(&mut self, words: &str) -> &mut Self {
        let end = Instant::now() + Duration::from_secs(30);
        loop {
            let status = self.child.try_wait().expect("cannot wait for the program");
            if self.printed().contains(words) || self.said().contains(words) {
                return self;
            }
            if status.is_some() || Instant::now() > end {
                let outcome = self.outcome(status);
                panic!("'{words}' was not said: {}", outcome.all());
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits for its end, at most `limit` from its start; a program that takes longer is killed and fails the test.
    #[track_caller]
    pub fn end_within(mut self, limit: Duration) -> Outcome {
        let status = loop {
            match self.child.try_wait().expect("cannot wait for the program") {
                Some(status) => break Some(status),
                None if self.start.elapsed() > limit => break None,
                None => std::thread::sleep(Duration::from_millis(2)),
            }
        };
        let outcome = self.outcome(status);
        assert!(status.is_some(), "still running after {limit:?}, killed: {}", outcome.all());
        outcome
    }

    fn outcome(&self, status: Option<ExitStatus>) -> Outcome {
        Outcome {
            code: status.as_ref().and_then(ExitStatus::code),
            stdout: self.printed(),
            stderr: read(&self.err_path),
            took: self.start.elapsed(),
            shown: format!("{} ({status:?})", self.shown),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let status = self.child.try_wait().ok().flatten();
        if std::thread::panicking() {
            eprintln!("{}", self.outcome(status).all());
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_file(&self.out_path);
        let _ = std::fs::remove_file(&self.err_path);
    }
}

/// Runs a command to its end, at most `limit`; a program that takes longer is killed and fails the test.
#[track_caller]
pub fn run_within(command: &mut Command, limit: Duration) -> Outcome {
    Running::start(command).end_within(limit)
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

fn read(path: &Path) -> String {
    String::from_utf8_lossy(&std::fs::read(path).expect("cannot read a capture file")).into_owned()
}
