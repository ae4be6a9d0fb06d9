//! Says which of some files have a new content.
//!
//! ```no_run
//! # use mooncrust_bindgen::watch::{Watch, clock};
//! # use std::time::Duration;
//! let watch = Watch::new(None);
//! watch.file("blur.wgsl".as_ref(), clock());
//! while let Some(path) = watch.next(Duration::from_secs(1)) {
//!     println!("{} has changed", path.display());
//! }
//! ```
//!
//! A file is told when its content differs from what it was when last told, or at first when it was given: a touch,
//! a second event of one save and a save of the same text are nothing. What was told last is the last content. A file
//! that goes is not told; when it comes (again), it is. A file may be given before it exists.
//!
//! Watched are folders, never files: every folder that a part of the path is looked up in, links followed. So a file
//! that is renamed over, a link that is turned to another folder and a folder that goes and comes are all seen. A file
//! that somebody writes to is looked at when they close it, an empty one a moment later: it is about to be filled.
//!
//! Where the system tells no events (network file systems, no more watches, or when asked for), files are looked at
//! every [`INTERVAL`], and are told when they have been the same for one such time.

mod trace;
mod worker;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use worker::{Message, Worker};

/// How often files are looked at whose changes the system does not tell.
pub const INTERVAL: Duration = Duration::from_millis(200);

pub struct Watch {
    out: Arc<Outbox>,
    messages: Sender<Message>,
    thread: Option<JoinHandle<()>>,
}

/// Paths that wait to be fetched, each once.
#[derive(Default)]
pub(crate) struct Outbox {
    count: AtomicUsize,
    paths: Mutex<VecDeque<PathBuf>>,
    filled: Condvar,
}

impl Outbox {
    fn lock(&self) -> MutexGuard<'_, VecDeque<PathBuf>> {
        self.paths.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, path: &Path) {
        let mut paths = self.lock();
        if !paths.iter().any(|waiting| waiting == path) {
            paths.push_back(path.to_owned());
            self.count.store(paths.len(), Ordering::Release);
            self.filled.notify_all();
        }
    }
}

/// The time that a file gets which is written now: it goes in steps of some milliseconds.
pub fn clock() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    #[cfg(target_os = "linux")]
    const CLOCK: libc::clockid_t = libc::CLOCK_REALTIME_COARSE;
    #[cfg(not(target_os = "linux"))]
    const CLOCK: libc::clockid_t = libc::CLOCK_REALTIME;
    // SAFETY: a struct that may be written.
    unsafe { libc::clock_gettime(CLOCK, &mut time) };
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

impl Watch {
    /// `poll`: look at all files that often, and use no events.
    pub fn new(poll: Option<Duration>) -> Self {
        let out = Arc::new(Outbox::default());
        let (messages, inbox) = channel();
        let mut worker = Worker::new(out.clone(), messages.clone(), poll);
        let thread = std::thread::Builder::new()
            .name("mooncrust watch".into())
            .spawn(move || {
                // A file system that does what nobody thought of costs the watch, not the program.
                let _ = crate::shader::quietly(|| worker.run(&inbox));
            })
            .ok();
        Self { out, messages, thread }
    }

    /// Watches a file. `since`: when the caller was about to read it, by [`clock`]; a change after that is told.
    pub fn file(&self, path: &Path, since: Duration) {
        let at = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let _ = self.messages.send(Message::Add { name: path.to_owned(), at, since });
    }

    /// How many files with a new content there are; waits at most that long for the first.
    pub fn wait(&self, timeout: Duration) -> usize {
        let count = self.out.count.load(Ordering::Acquire);
        if timeout.is_zero() || count > 0 {
            return count;
        }
        let paths = self.out.lock();
        let waited = self.out.filled.wait_timeout_while(paths, timeout, |paths| paths.is_empty());
        waited.unwrap_or_else(PoisonError::into_inner).0.len()
    }

    /// A file with a new content, by the path it was given with.
    pub fn take(&self) -> Option<PathBuf> {
        let mut paths = self.out.lock();
        let path = paths.pop_front();
        self.out.count.store(paths.len(), Ordering::Release);
        path
    }

    /// The same, and waits for one.
    pub fn next(&self, timeout: Duration) -> Option<PathBuf> {
        self.wait(timeout);
        self.take()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.messages.send(Message::Stop);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
