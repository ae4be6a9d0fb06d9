//! Writes the frames of a program while it goes on: numbered pictures, one picture, a video, raw texels, hashes.
//!
//! ```no_run
//! use mooncrust_bindgen::capture::{Capture, Options};
//! let (path, name, format) = ("frames/%04d.png", "color", "rgba8");
//! let capture = Capture::new(&Options { path, name, format, width: 640, height: 360, fps: 60.0, hash: true })?;
//! for step in 0..300 {
//!     capture.frame(step, &[0; 640 * 360 * 4], std::time::Duration::from_secs(60))?;
//! }
//! capture.finish(std::time::Duration::from_secs(60))?;
//! while let Some(line) = capture.hash() {
//!     println!("{line}");
//! }
//! # Ok::<(), String>(())
//! ```
//!
//! A path with `%d` (or `%04d`) is a picture of each frame, with its number; its folder is made. Another `.png` or
//! `.hdr` is one picture, of the last frame. `.mp4`, `.mov`, `.mkv`, `.webm` and `.gif` are made by the program ffmpeg.
//! `-` is the texels of all frames, as they are, on the standard output; an empty path is no file, which leaves the
//! hashes. Files appear whole or not at all. What pictures and videos make of a format: [`crate::picture::Format`].
//!
//! [`Capture::frame`] copies its texels and returns; threads do the rest. It waits when as many frames are waiting as
//! the capture has room for. The first thing that goes wrong ends the capture: from then on each call returns it.

mod pattern;
mod stream;
mod video;

use crate::picture::{self, Format, Kind};
use crate::shader::quietly;
use pattern::Pattern;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use std::{io, mem, ptr};
use stream::Stream;

/// Bytes of frames that may wait; two frames always may.
const ROOM: usize = 1 << 30;

/// A thread waits for others of this capture, which see to it that they end.
const FAR: Duration = Duration::from_secs(1 << 20);

/// What is to be written.
pub struct Options<'a> {
    pub path: &'a str,
    /// What the hashes call the output.
    pub name: &'a str,
    pub format: &'a str,
    pub width: u32,
    pub height: u32,
    /// Of videos.
    pub fps: f64,
    /// Whether to make a line for [`Capture::hash`] of each frame.
    pub hash: bool,
}

pub struct Capture(Arc<Shared>);

enum Target {
    Nothing,
    /// Of the last frame.
    Still(PathBuf, Kind),
    Numbered(Pattern, Kind),
    Stream(Stream),
}

struct Shared {
    target: Target,
    /// What messages begin with.
    path: String,
    format: Format,
    width: u32,
    height: u32,
    /// Bytes of a frame.
    size: usize,
    /// "color 640x360 rgba8", where hashes are wanted.
    title: Option<String>,
    /// Frames that may be here at a time.
    room: usize,
    state: Mutex<State>,
    changed: Condvar,
}

struct Frame {
    /// Counts from 0.
    turn: u64,
    step: u32,
    texels: Vec<u8>,
}

#[derive(Default)]
struct State {
    free: Vec<Vec<u8>>,
    /// Buffers that there are, free or not.
    made: usize,
    waiting: VecDeque<Frame>,
    given: u64,
    /// Frames whose hash was fetched.
    told: u64,
    hashes: BTreeMap<u64, String>,
    /// Frames that went into the stream.
    streamed: u64,
    closed: bool,
    /// Threads at work.
    running: usize,
    error: Option<String>,
}

impl Capture {
    /// Opens what the frames go to.
    pub fn new(o: &Options) -> Result<Capture, String> {
        let path = if o.path.is_empty() { o.name } else { o.path };
        let refuse = |why: String| format!("{path}: {why}");
        let is_raw = matches!(o.path, "" | "-");
        let format = if is_raw { Format::find_any(o.format) } else { Format::find(o.format) };
        let format = format.map_err(refuse)?;
        let size = picture::texel_bytes(format, o.width, o.height).map_err(refuse)?;
        let target = Target::open(o, format).map_err(refuse)?;
        let threads = match target {
            Target::Still(..) => 1, // so that the last frame is the last
            Target::Stream(_) => 2,
            _ => thread::available_parallelism().map_or(2, usize::from).clamp(2, 16),
        };
        let shared = Arc::new(Shared {
            target,
            path: path.to_owned(),
            format,
            width: o.width,
            height: o.height,
            size,
            title: o.hash.then(|| format!("{} {}x{} {}", o.name, o.width, o.height, o.format)),
            room: (ROOM / size).clamp(2, threads + 2),
            state: Mutex::default(),
            changed: Condvar::new(),
        });
        let capture = Capture(shared);
        for _ in 0..threads {
            let shared = capture.0.clone();
            capture.0.lock().running += 1;
            if let Err(error) = start_thread(move || shared.work()) {
                capture.0.lock().running -= 1;
                return Err(format!("{path}: cannot start a thread: {error}"));
            }
        }
        Ok(capture)
    }

    /// Bytes of a frame.
    pub fn size(&self) -> usize {
        self.0.size
    }

    /// Takes a frame; `false` when there was no room for it in that time.
    pub fn frame(&self, step: u32, texels: &[u8], timeout: Duration) -> Result<bool, String> {
        let shared = &*self.0;
        if texels.len() != shared.size {
            let (size, given) = (shared.size, texels.len());
            return Err(format!("{}: a frame has {size} bytes, but {given} are given", shared.path));
        }
        let room = |state: &State| !state.free.is_empty() || state.made < shared.room;
        let mut state = shared.wait(timeout, |state| room(state) || state.closed || state.error.is_some());
        if let Some(error) = &state.error {
            return Err(error.clone());
        } else if state.closed {
            return Err(format!("{}: a frame after the end", shared.path));
        } else if !room(&state) {
            return Ok(false);
        }
        let mut copy = state.free.pop().unwrap_or_default();
        if copy.capacity() == 0 {
            state.made += 1;
        }
        drop(state);
        copy.clear();
        if copy.try_reserve_exact(shared.size).is_err() {
            shared.lock().made -= 1;
            return Err(format!("{}: not enough memory for {} MiB of texels", shared.path, shared.size >> 20));
        }
        copy.extend_from_slice(texels);
        shared.format.settle(&mut copy);
        let mut state = shared.lock();
        let turn = state.given;
        state.given += 1;
        state.waiting.push_back(Frame { turn, step, texels: copy });
        shared.changed.notify_all();
        Ok(true)
    }

    /// The next line `frame STEP NAME WIDTHxHEIGHT FORMAT SHA-256` that is ready, in the order of the frames.
    pub fn hash(&self) -> Option<String> {
        let mut state = self.0.lock();
        let told = state.told;
        let line = state.hashes.remove(&told)?;
        state.told += 1;
        Some(line)
    }

    /// Ends it: no frame comes any more. `false` when the files are not done in that time; call it again.
    pub fn finish(&self, timeout: Duration) -> Result<bool, String> {
        self.0.lock().closed = true;
        self.0.changed.notify_all();
        let state = self.0.wait(timeout, |state| state.running == 0);
        match &state.error {
            Some(error) => Err(error.clone()),
            None => Ok(state.running == 0),
        }
    }
}

/// Gives up what is not finished: no half file is left.
impl Drop for Capture {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        if state.running == 0 {
            return;
        }
        state.error.get_or_insert_with(|| "given up".into());
        drop(state);
        self.0.changed.notify_all();
        if let Target::Stream(stream) = &self.0.target {
            stream.give_up();
        }
        // A thread that is stuck in a pipe that nobody reads stays behind.
        drop(self.0.wait(Duration::from_secs(2), |state| state.running == 0));
    }
}

/// Starts a thread that gets no signal: they are the main thread's, and a closed pipe is an error, not the end.
fn start_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> io::Result<JoinHandle<T>> {
    // SAFETY: both sets are plain data that live here; all of each is set before it is read.
    unsafe {
        let (mut all, mut before) = (mem::zeroed(), mem::zeroed());
        libc::sigfillset(&mut all);
        libc::pthread_sigmask(libc::SIG_SETMASK, &all, &mut before);
        let thread = thread::Builder::new().name("capture".into()).spawn(work);
        libc::pthread_sigmask(libc::SIG_SETMASK, &before, ptr::null_mut());
        thread
    }
}

impl Target {
    fn open(o: &Options, format: Format) -> Result<Target, String> {
        if o.path.is_empty() {
            return Ok(Target::Nothing);
        } else if let Some(stream) = Stream::open(o, format)? {
            return Ok(Target::Stream(stream));
        }
        let kind = Kind::of(Path::new(o.path), format, o.width)?;
        let pattern = Pattern::parse(o.path)?;
        picture::make_folder(&pattern.path(0))?;
        Ok(if pattern.is_numbered() { Target::Numbered(pattern, kind) } else { Target::Still(pattern.path(0), kind) })
    }
}

impl Shared {
    /// A thread that panicked has left nothing half done here.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|poison| poison.into_inner())
    }

    fn wait(&self, timeout: Duration, until: impl Fn(&State) -> bool) -> MutexGuard<'_, State> {
        let waited = self.changed.wait_timeout_while(self.lock(), timeout, |state| !until(state));
        waited.unwrap_or_else(|poison| poison.into_inner()).0
    }

    /// A thread.
    fn work(&self) {
        let mut last = None;
        let result = quietly(|| {
            while let Some(frame) = self.next() {
                self.process(frame, &mut last)?;
            }
            let last = last.take_if(|_| self.lock().error.is_none());
            match (&self.target, last) {
                (Target::Still(path, kind), Some(frame)) => self.picture(path, *kind, &frame.texels),
                _ => Ok(()),
            }
        });
        let result = result.unwrap_or_else(|what| Err(format!("{}: internal error: {what}", self.path)));
        let mut state = self.lock();
        if let Err(error) = result {
            state.error.get_or_insert(error);
        }
        let is_last = state.running == 1;
        if is_last && let Target::Stream(stream) = &self.target {
            let failed = state.error.is_some();
            drop(state);
            let ended = if failed {
                stream.give_up();
                Ok(())
            } else {
                stream.finish()
            };
            state = self.lock();
            if let Err(error) = ended {
                state.error.get_or_insert(format!("{}: {error}", self.path));
            }
        }
        state.running -= 1;
        state.free.clear(); // the hashes stay until they are fetched, and many captures may be open for them
        self.changed.notify_all();
    }

    /// The next frame to work on; none when there will be none.
    fn next(&self) -> Option<Frame> {
        loop {
            let ready = |state: &State| !state.waiting.is_empty() || state.closed || state.error.is_some();
            let mut state = self.wait(FAR, ready);
            if state.error.is_some() || state.waiting.is_empty() && state.closed {
                return None;
            } else if let Some(frame) = state.waiting.pop_front() {
                return Some(frame);
            }
        }
    }

    fn picture(&self, path: &Path, kind: Kind, texels: &[u8]) -> Result<(), String> {
        let (format, width, height) = (self.format, self.width, self.height);
        picture::replace(path, |file| picture::encode(file, kind, format, width, height, texels))
    }

    fn process(&self, frame: Frame, last: &mut Option<Frame>) -> Result<(), String> {
        if let Some(title) = &self.title {
            let digest = Sha256::digest(&frame.texels);
            let line = digest
                .iter()
                .fold(format!("frame {} {title} ", frame.step), |line, byte| line + &format!("{byte:02x}"));
            self.lock().hashes.insert(frame.turn, line);
        }
        let done = match &self.target {
            Target::Nothing => Some(frame),
            Target::Still(..) => last.replace(frame),
            Target::Numbered(pattern, kind) => {
                self.picture(&pattern.path(frame.step), *kind, &frame.texels)?;
                Some(frame)
            }
            Target::Stream(stream) => {
                let pixels = stream.pixels(self.format, &frame.texels);
                let turn = |state: &State| state.streamed == frame.turn || state.error.is_some();
                if self.wait(FAR, turn).error.is_some() {
                    return Ok(());
                }
                stream.write(&pixels).map_err(|why| format!("{}: {why}", self.path))?;
                drop(pixels);
                self.lock().streamed += 1;
                Some(frame)
            }
        };
        if let Some(frame) = done {
            let mut state = self.lock();
            // At the end no buffer is needed again.
            if !state.closed {
                state.free.push(frame.texels);
            }
        }
        self.changed.notify_all();
        Ok(())
    }
}
