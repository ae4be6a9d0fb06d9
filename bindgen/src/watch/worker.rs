//! The thread that looks at files: when notify tells of a change, when a moment is to pass first, or every so often.

use super::trace::{Entry, entries, tells_events};
use super::{INTERVAL, Outbox};
use notify::event::{AccessKind, AccessMode, ModifyKind, RenameMode};
use notify::{ErrorKind, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::{HashMap, HashSet};
use std::fs::{File as Handle, Metadata};
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant, SystemTime};

/// A file that came by no rename is looked at when it is this old: somebody may be writing to it.
const SETTLED: Duration = Duration::from_millis(30);
/// A new file that nobody has opened meanwhile is whole: it came by a link.
const OPENED: Duration = Duration::from_millis(10);
/// How long a file that had a content stays empty before it is told.
const EMPTY: Duration = Duration::from_millis(100);
/// Two changes within the grain of a file system's clock look the same: after one, a polled file is read for this long.
const GRAIN: Duration = Duration::from_secs(3);

pub enum Message {
    Add { name: PathBuf, at: PathBuf, since: Duration },
    Event(notify::Event),
    Stop,
}

struct File {
    name: PathBuf,
    at: PathBuf,
    /// As it was last told; None when it was never there.
    content: Option<Vec<u8>>,
    entries: Vec<Entry>,
    /// When to look at it, if an event does not say so before.
    due: Option<Instant>,
    /// Whether it is new, and due unless somebody opens it.
    new: bool,
    /// Since when it is empty.
    empty: Option<Instant>,
    polled: bool,
    stamp: Option<Stamp>,
    changed: Instant,
}

#[derive(PartialEq, Eq)]
struct Stamp([i64; 5], u64);

impl Stamp {
    fn of(m: &Metadata) -> Self {
        Self([m.ino() as i64, m.mtime(), m.mtime_nsec(), m.ctime(), m.ctime_nsec()], m.size())
    }
}

pub struct Worker {
    out: Arc<Outbox>,
    /// None: every file is polled.
    watcher: Option<RecommendedWatcher>,
    interval: Duration,
    files: Vec<File>,
    /// Which files are found through an entry.
    through: HashMap<Entry, Vec<usize>>,
    watched: HashSet<PathBuf>,
    /// Folders that cannot be watched.
    silent: HashSet<PathBuf>,
    next_poll: Option<Instant>,
    /// How many folders may be watched: tests let them run out.
    most: usize,
}

impl Worker {
    pub fn new(out: Arc<Outbox>, messages: Sender<Message>, poll: Option<Duration>) -> Self {
        let tell = move |event: notify::Result<notify::Event>| {
            // Opens and writes are told for everything in the folder, and mostly of no interest.
            if let Ok(event) = event
                && !matches!(event.kind, EventKind::Modify(ModifyKind::Data(_) | ModifyKind::Metadata(_)))
            {
                let _ = messages.send(Message::Event(event));
            }
        };
        let watcher = if poll.is_some() { None } else { notify::recommended_watcher(tell).ok() };
        Self {
            out,
            watcher,
            interval: poll.unwrap_or(INTERVAL).max(Duration::from_millis(1)),
            files: Vec::new(),
            through: HashMap::new(),
            watched: HashSet::new(),
            silent: HashSet::new(),
            next_poll: None,
            most: usize::MAX,
        }
    }

    pub fn run(&mut self, inbox: &Receiver<Message>) {
        loop {
            let now = Instant::now();
            let next = self.files.iter().filter_map(|file| file.due).chain(self.next_poll).min();
            let message = match next {
                None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(when) => inbox.recv_timeout(when.saturating_duration_since(now)),
            };
            match message {
                Ok(Message::Add { name, at, since }) => self.add(name, at, since),
                Ok(Message::Event(event)) => self.event(&event),
                Ok(Message::Stop) | Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => {}
            }
            self.look_at_due();
        }
    }

    fn add(&mut self, name: PathBuf, at: PathBuf, since: Duration) {
        if self.files.iter().any(|file| file.name == name) {
            return;
        }
        let index = self.files.len();
        let now = Instant::now();
        self.files.push(File {
            name,
            at,
            content: None,
            entries: Vec::new(),
            due: None,
            new: false,
            empty: None,
            polled: false,
            stamp: None,
            changed: now,
        });
        self.follow(index);
        let file = &mut self.files[index];
        if let Some((content, stamp, changed)) = read(&file.at) {
            (file.content, file.stamp) = (Some(content), Some(stamp));
            if changed >= since {
                self.out.put(&file.name);
            }
        }
    }

    /// Finds the entries of a file's path, and watches their folders.
    fn follow(&mut self, index: usize) {
        for (folder, name) in std::mem::take(&mut self.files[index].entries) {
            if let Some(list) = self.through.get_mut(&(folder, name)) {
                list.retain(|other| *other != index);
            }
        }
        // What changes before a folder is watched is seen by the next turn.
        let mut found = entries(&self.files[index].at);
        for _ in 0..8 {
            let before = self.watched.len();
            for (folder, _) in &found {
                self.watch(folder);
            }
            let again = entries(&self.files[index].at);
            if before == self.watched.len() && again == found {
                break;
            }
            found = again;
        }
        let folder = found.last().map(|(folder, _)| folder.clone()).unwrap_or_default();
        let polled =
            self.watcher.is_none() || found.iter().any(|(at, _)| self.silent.contains(at)) || !tells_events(&folder);
        if polled && !self.files[index].polled {
            self.next_poll = Some(self.next_poll.unwrap_or_else(|| Instant::now() + self.interval));
        }
        for entry in &found {
            let list = self.through.entry(entry.clone()).or_default();
            if !list.contains(&index) {
                list.push(index);
            }
        }
        self.files[index].entries = found;
        self.files[index].polled = polled;
        self.forget_folders();
    }

    fn watch(&mut self, folder: &Path) {
        let Some(watcher) = &mut self.watcher else { return };
        if self.watched.contains(folder) {
            return;
        }
        let result = match self.watched.len() < self.most {
            true => watcher.watch(folder, RecursiveMode::NonRecursive),
            false => Err(notify::Error::new(ErrorKind::MaxFilesWatch)),
        };
        match result {
            Ok(()) => {
                self.watched.insert(folder.to_owned());
                self.silent.remove(folder);
            }
            // Gone meanwhile: the folder above tells when it comes back.
            Err(error) if matches!(error.kind, ErrorKind::PathNotFound) => {}
            Err(_) => {
                self.silent.insert(folder.to_owned());
            }
        }
    }

    /// Ends the watch of folders that no path leads through any more.
    fn forget_folders(&mut self) {
        self.through.retain(|_, list| !list.is_empty());
        let used: HashSet<&PathBuf> = self.through.keys().map(|(folder, _)| folder).collect();
        let unused: Vec<PathBuf> = self.watched.iter().filter(|folder| !used.contains(folder)).cloned().collect();
        for folder in unused {
            self.watched.remove(&folder);
            if let Some(watcher) = &mut self.watcher {
                let _ = watcher.unwatch(&folder);
            }
        }
    }

    fn event(&mut self, event: &notify::Event) {
        if event.need_rescan() {
            // Events were lost.
            for index in 0..self.files.len() {
                self.follow(index);
                self.files[index].due = Some(Instant::now() + SETTLED);
            }
            return;
        }
        let Some((folder, name)) = event.paths.first().and_then(|path| Some((path.parent()?, path.file_name()?)))
        else {
            return;
        };
        let entry = (folder.to_owned(), name.to_owned());
        let Some(list) = self.through.get(&entry).cloned() else { return };
        match event.kind {
            EventKind::Access(AccessKind::Open(_)) => {
                for index in list {
                    let file = &mut self.files[index];
                    if file.new {
                        (file.new, file.due) = (false, None);
                    }
                }
            }
            EventKind::Access(AccessKind::Close(AccessMode::Write)) => {
                for index in list {
                    self.look(index);
                }
            }
            EventKind::Modify(ModifyKind::Name(RenameMode::Both)) => {}
            EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)) => {
                // A folder of that name is another one than before.
                let path = folder.join(name);
                self.watched.retain(|watched| !watched.starts_with(&path));
                for index in list {
                    self.entry_changed(index, &entry, event.kind);
                }
            }
            _ => {}
        }
    }

    fn entry_changed(&mut self, index: usize, entry: &Entry, kind: EventKind) {
        self.follow(index);
        let now = Instant::now();
        let file = &mut self.files[index];
        (file.due, file.new) = (None, false);
        let Ok(what) = file.at.metadata() else { return };
        let own = entry.0.join(&entry.1).symlink_metadata().ok();
        let is_last = file.entries.last() == Some(entry);
        if is_last && matches!(kind, EventKind::Modify(_)) {
            self.look(index);
        } else if is_last && own.is_some_and(|own| own.is_file() && own.nlink() == 1) {
            (file.due, file.new) = (Some(now + OPENED), true);
        } else {
            let age = what.modified().ok().and_then(|at| SystemTime::now().duration_since(at).ok());
            match age {
                Some(age) if age < SETTLED => file.due = Some(now + SETTLED),
                _ => self.look(index),
            }
        }
    }

    fn look_at_due(&mut self) {
        let now = Instant::now();
        for index in 0..self.files.len() {
            if self.files[index].due.is_some_and(|due| due <= now) {
                self.look(index);
            }
        }
        if self.next_poll.is_some_and(|next| next <= now) {
            self.next_poll = None;
            for index in 0..self.files.len() {
                if self.files[index].polled {
                    self.poll(index, now);
                    self.next_poll = Some(now + self.interval);
                }
            }
        }
    }

    /// Tells the file if its content is another one.
    fn look(&mut self, index: usize) {
        let file = &mut self.files[index];
        (file.due, file.new) = (None, false);
        let Some((content, ..)) = read(&file.at) else {
            file.empty = None;
            return;
        };
        if content.is_empty() && file.content.as_ref().is_some_and(|before| !before.is_empty()) {
            let now = Instant::now();
            let since = *file.empty.get_or_insert(now);
            if now < since + EMPTY {
                file.due = Some(since + EMPTY);
                return;
            }
        } else {
            file.empty = None;
        }
        if file.content.as_ref() != Some(&content) {
            file.content = Some(content);
            self.out.put(&file.name);
        }
    }

    fn poll(&mut self, index: usize, now: Instant) {
        let file = &mut self.files[index];
        // Network file systems show the attributes of an opened file as they are, else as they were lately.
        let stamp = Handle::open(&file.at).and_then(|handle| handle.metadata()).ok().map(|m| Stamp::of(&m));
        if stamp != file.stamp {
            (file.stamp, file.changed) = (stamp, now);
        } else if file.stamp.is_some() && now < file.changed + GRAIN {
            self.look(index);
        }
    }
}

/// The content of a plain file, with its stamp and when it last changed.
fn read(path: &Path) -> Option<(Vec<u8>, Stamp, Duration)> {
    if !path.metadata().ok()?.is_file() {
        return None; // opening a pipe would wait
    }
    let mut handle = Handle::open(path).ok()?;
    let mut content = Vec::new();
    handle.read_to_end(&mut content).ok()?;
    let what = handle.metadata().ok()?;
    // Not the time of the content, which a copied or renamed file brings along.
    let since = Duration::new(u64::try_from(what.ctime()).ok()?, u32::try_from(what.ctime_nsec()).ok()?);
    Some((content, Stamp::of(&what), since))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::watch::trace::is_remote;
    use std::sync::mpsc::channel;

    #[test]
    fn file_systems_without_events() {
        assert!([0x6969, 0x0102_1997, 0x6573_5546, 0xff53_4d42].into_iter().all(is_remote));
        // ext4, tmpfs, overlayfs, btrfs, xfs
        assert!(![0xef53, 0x0102_1994, 0x794c_7630, 0x9123_683e, 0x5846_5342].into_iter().any(is_remote));
    }

    /// Files in folders that cannot be watched any more are polled, the others are not.
    #[test]
    fn no_more_watches() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tmp");
        let folder = folder.join(format!("watches-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("deep")).unwrap();
        let folder = folder.canonicalize().unwrap();
        let (near, far) = (folder.join("near"), folder.join("deep/far"));
        let out = Arc::new(Outbox::default());
        let (messages, inbox) = channel();
        let mut worker = Worker::new(out.clone(), messages.clone(), None);
        std::fs::write(&near, "1").unwrap();
        std::fs::write(&far, "1").unwrap();
        worker.add(near.clone(), near.clone(), Duration::MAX);
        worker.most = worker.watched.len();
        worker.add(far.clone(), far.clone(), Duration::MAX);
        assert_eq!(worker.files.iter().map(|file| file.polled).collect::<Vec<_>>(), [false, true]);
        std::fs::write(&far, "2").unwrap();
        let thread = std::thread::spawn(move || worker.run(&inbox));
        let end = Instant::now() + Duration::from_secs(20);
        while out.lock().is_empty() && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(5));
        }
        assert_eq!(out.lock().pop_front(), Some(far));
        messages.send(Message::Stop).unwrap();
        thread.join().unwrap();
        std::fs::remove_dir_all(folder).unwrap();
    }
}
