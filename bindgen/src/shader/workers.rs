//! The threads that compile, and the tickets that stand for what they are doing.
//!
//! ```no_run
//! use mooncrust_bindgen::shader::{Request, workers};
//! let ticket = workers::start(Request { path: Some("step.comp".into()), ..Request::default() });
//! let outcome = workers::take(ticket, std::time::Duration::from_secs(9));   // None: not done yet
//! ```
//!
//! At most as many threads as the machine has processors, 2 at least; each is started when it is first needed and
//! stays. A ticket is taken once. The stacks are large, as parsers and validators recurse with the depth of the source;
//! [`super::guard`] refuses what would go deeper than that.

use super::{Errors, Outcome, Request, glsl, perform, quietly};
use std::cell::Cell;
use std::collections::{HashMap, VecDeque};
use std::ffi::{CStr, c_char, c_uint};
use std::sync::{Condvar, Mutex, MutexGuard, Once, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// Stack of a worker, in bytes. It is reserved, not committed: a usual shader touches a few pages.
const STACK: usize = 256 << 20;

/// How long the end of the process waits for compiles under way.
const LAST_WAIT: Duration = Duration::from_secs(2);

#[derive(Default)]
struct Pool {
    queue: VecDeque<(u64, Job)>,
    /// By ticket; `None` while it is being worked on.
    results: HashMap<u64, Option<Box<Outcome>>>,
    last: u64,
    threads: usize,
    idle: usize,
    busy: usize,
    closed: bool,
}

enum Job {
    Compile(Box<Request>),
    Warm,
}

static POOL: Mutex<Option<Pool>> = Mutex::new(None);
static WORK: Condvar = Condvar::new();
static DONE: Condvar = Condvar::new();

thread_local! {
    /// The ticket a worker is at, and the name of its shader.
    static CURRENT: Cell<Option<(u64, String)>> = const { Cell::new(None) };
}

/// Puts a compile in the queue.
pub fn start(request: Request) -> u64 {
    let mut guard = lock();
    let pool = open(&mut guard);
    pool.last += 1;
    let (ticket, name) = (pool.last, request.name());
    pool.results.insert(ticket, None);
    enqueue(pool, ticket, Job::Compile(Box::new(request)), &name);
    ticket
}

/// A ticket of an outcome that is known already.
pub fn done(outcome: Outcome) -> u64 {
    let mut guard = lock();
    let pool = open(&mut guard);
    pool.last += 1;
    pool.results.insert(pool.last, Some(Box::new(outcome)));
    pool.last
}

/// The outcome of a ticket, once; `None` when it is not done in time. A ticket that does not exist is an error.
pub fn take(ticket: u64, wait: Duration) -> Option<Outcome> {
    let end = Instant::now().checked_add(wait);
    let mut guard = lock();
    loop {
        let pool = open(&mut guard);
        match pool.results.get(&ticket) {
            Some(Some(_)) => return pool.results.remove(&ticket).flatten().map(|outcome| *outcome),
            Some(None) => {}
            None => {
                let why = format!("ticket {ticket} does not exist, or was taken already");
                return Some(Outcome::failed(Errors::whole("shader", &why)));
            }
        }
        let left = end.map_or(Duration::MAX, |end| end.saturating_duration_since(Instant::now()));
        if left.is_zero() {
            return None;
        }
        guard = match end {
            Some(_) => DONE.wait_timeout(guard, left).unwrap_or_else(PoisonError::into_inner).0,
            None => DONE.wait(guard).unwrap_or_else(PoisonError::into_inner),
        };
    }
}

/// Forgets a ticket: its outcome is not wanted any more.
pub fn forget(ticket: u64) {
    let mut guard = lock();
    let pool = open(&mut guard);
    pool.queue.retain(|(other, _)| *other != ticket);
    pool.results.remove(&ticket);
}

/// Compiles, and waits for it.
pub fn run(request: Request) -> Outcome {
    let ticket = start(request);
    loop {
        if let Some(outcome) = take(ticket, Duration::MAX) {
            return outcome;
        }
    }
}

/// Lets a worker make ready what the first GLSL compile would wait for. Only the first call does something.
pub fn warm() {
    static WARM: Once = Once::new();
    WARM.call_once(|| enqueue(open(&mut lock()), 0, Job::Warm, ""));
}

fn lock() -> MutexGuard<'static, Option<Pool>> {
    POOL.lock().unwrap_or_else(PoisonError::into_inner)
}

fn open<'a>(guard: &'a mut MutexGuard<'static, Option<Pool>>) -> &'a mut Pool {
    guard.get_or_insert_with(|| {
        // SAFETY: `close` is a function that stays; it takes and gives nothing.
        unsafe { libc::atexit(close) };
        Pool::default()
    })
}

fn enqueue(pool: &mut Pool, ticket: u64, job: Job, name: &str) {
    pool.queue.push_back((ticket, job));
    let most = thread::available_parallelism().map_or(2, |count| count.get().max(2));
    if pool.idle < pool.queue.len() && pool.threads < most {
        match thread::Builder::new().name("shader".into()).stack_size(STACK).spawn(work) {
            Ok(_) => pool.threads += 1,
            Err(error) if pool.threads == 0 => {
                let why = format!(
                    "cannot start the compiler's thread ({error}); raise the limits on threads and address space"
                );
                for (ticket, _) in std::mem::take(&mut pool.queue) {
                    finish(pool, ticket, Outcome::failed(Errors::whole(name, &why)));
                }
            }
            // The threads there are will do.
            Err(_) => {}
        }
    }
    WORK.notify_one();
}

/// A worker's life.
fn work() {
    loop {
        let mut guard = lock();
        let (ticket, job) = loop {
            let pool = open(&mut guard);
            if let Some(next) = pool.queue.pop_front().filter(|_| !pool.closed) {
                pool.busy += 1;
                break next;
            }
            pool.idle += 1;
            guard = WORK.wait(guard).unwrap_or_else(PoisonError::into_inner);
            open(&mut guard).idle -= 1;
        };
        drop(guard);
        let outcome = match job {
            Job::Warm => {
                let _ = quietly(glsl::warm);
                None
            }
            Job::Compile(request) => {
                let name = request.name();
                CURRENT.set(Some((ticket, name.clone())));
                let failed = |what| {
                    let why = format!("the compiler failed on this source: {what}");
                    Outcome::failed(Errors::whole(&name, &why))
                };
                Some(quietly(|| perform(&request)).unwrap_or_else(failed))
            }
        };
        CURRENT.set(None);
        let mut guard = lock();
        let pool = open(&mut guard);
        pool.busy -= 1;
        if let Some(outcome) = outcome {
            finish(pool, ticket, outcome);
        }
        DONE.notify_all();
    }
}

fn finish(pool: &mut Pool, ticket: u64, outcome: Outcome) {
    if let Some(place) = pool.results.get_mut(&ticket) {
        *place = Some(Box::new(outcome));
    }
    DONE.notify_all();
}

/// The end of the process: the compiler's static data is about to go, so nobody may be using it.
extern "C" fn close() {
    let end = Instant::now() + LAST_WAIT;
    let mut guard = lock();
    loop {
        let pool = open(&mut guard);
        pool.closed = true;
        let left = end.saturating_duration_since(Instant::now());
        if pool.busy == 0 || left.is_zero() {
            return;
        }
        guard = DONE.wait_timeout(guard, left).unwrap_or_else(PoisonError::into_inner).0;
    }
}

/// What glslang calls when it finds itself in a state that it did not think of, instead of ending the process: the
/// shader at hand has failed, and its thread, whose stack cannot be unwound, is parked for good.
///
/// # Safety
/// The pointers are NULL or strings that end in NUL.
#[unsafe(no_mangle)]
unsafe extern "C" fn __assert_fail(what: *const c_char, file: *const c_char, line: c_uint, _: *const c_char) -> ! {
    // SAFETY: by the caller's promise.
    let text = |at: *const c_char| match at.is_null() {
        true => String::new(),
        false => unsafe { CStr::from_ptr(at) }.to_string_lossy().into_owned(),
    };
    let (what, file) = (text(what), text(file));
    let Some((ticket, name)) = CURRENT.take() else {
        eprintln!("{file}:{line}: assertion `{what}' failed");
        std::process::abort();
    };
    let file = file.rsplit('/').next().unwrap_or_default();
    let why = format!("the compiler failed on this source: assertion `{what}` in line {line} of {file}");
    let mut guard = lock();
    let pool = open(&mut guard);
    pool.busy -= 1;
    pool.threads -= 1;
    finish(pool, ticket, Outcome::failed(Errors::whole(&name, &why)));
    if let Some((ticket, job)) = pool.queue.pop_back() {
        enqueue(pool, ticket, job, "");
    }
    drop(guard);
    loop {
        thread::park();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What nobody wants is not compiled, or not kept.
    #[test]
    fn forgotten_tickets() {
        let tickets: Vec<u64> = (0..50)
            .map(|i| {
                let source = Some(format!("void main() {{ int x = {i}; }}").into_bytes());
                start(Request { source, stage: Some(super::super::Stage::Compute), ..Request::default() })
            })
            .collect();
        for ticket in &tickets {
            forget(*ticket);
        }
        while lock().as_ref().is_some_and(|pool| pool.busy > 0) {
            thread::yield_now();
        }
        let guard = lock();
        let pool = guard.as_ref().unwrap();
        assert!(tickets.iter().all(|ticket| !pool.results.contains_key(ticket)));
    }

    /// A thread that fails an assertion is lost; its ticket says so, and others go on.
    #[test]
    fn a_failed_assertion() {
        let ticket = {
            let mut guard = lock();
            let pool = open(&mut guard);
            (pool.last, pool.busy, pool.threads) = (pool.last + 1, pool.busy + 1, pool.threads + 1);
            pool.results.insert(pool.last, None);
            pool.last
        };
        thread::spawn(move || {
            CURRENT.set(Some((ticket, "a.comp".into())));
            // SAFETY: strings that end in NUL.
            unsafe { __assert_fail(c"x != 0".as_ptr(), c"scan.cpp".as_ptr(), 7, std::ptr::null()) }
        });
        let outcome = take(ticket, Duration::from_secs(60)).unwrap();
        let text = outcome.result.err().unwrap().to_string();
        assert_eq!(text, "a.comp: error: the compiler failed on this source: assertion `x != 0` in line 7 of scan.cpp");
        let good = Request {
            source: Some(b"void main() {}".to_vec()),
            stage: Some(super::super::Stage::Compute),
            ..Request::default()
        };
        assert!(run(good).result.is_ok());
    }
}
