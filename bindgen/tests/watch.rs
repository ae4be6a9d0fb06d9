//! Watching files: every way in which editors and systems save, with events and by polling.

use mooncrust_bindgen::watch::{Watch, clock};
use std::fs;
use std::io::Write;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Generous: what never comes is found, a busy machine is not blamed.
const LONG: Duration = Duration::from_secs(20);
/// In which nothing must come.
const QUIET: Duration = Duration::from_millis(300);

struct Place {
    folder: PathBuf,
    poll: Option<Duration>,
}

impl Place {
    fn new(name: &str) -> Self {
        Self::with(name, None)
    }

    fn with(name: &str, poll: Option<Duration>) -> Self {
        let base = Path::new(env!("CARGO_TARGET_TMPDIR")).join("watch");
        let folder = base.join(format!("{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self { folder: folder.canonicalize().unwrap(), poll }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn put(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    /// Watches the files; a change between their being made and this is no change.
    fn watch(&self, names: &[&str]) -> Watch {
        std::thread::sleep(Duration::from_millis(20));
        let watch = Watch::new(self.poll);
        for name in names {
            watch.file(&self.path(name), clock());
        }
        std::thread::sleep(Duration::from_millis(150));
        assert_eq!(watch.next(Duration::ZERO), None);
        watch
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[track_caller]
fn told(watch: &Watch, path: &Path) {
    assert_eq!(watch.next(LONG).as_deref(), Some(path));
}

#[track_caller]
fn quiet(watch: &Watch) {
    assert_eq!(watch.next(QUIET), None);
}

/// With events, and by polling.
fn both(name: &str, check: impl Fn(&Place)) {
    check(&Place::new(name));
    check(&Place::with(&format!("{name}-polled"), Some(Duration::from_millis(20))));
}

#[test]
fn in_place_and_renamed_over() {
    both("styles", |place| {
        let path = place.put("a", "1");
        let watch = place.watch(&["a"]);
        for (i, style) in ["in place", "rename", "backup", "delete", "link"].iter().cycle().take(15).enumerate() {
            let text = format!("content {i}");
            match *style {
                "in place" => fs::write(&path, &text).unwrap(),
                "rename" => fs::rename(place.put("a.tmp", &text), &path).unwrap(),
                "backup" => {
                    // As vim does: the old file goes aside, a new one is written.
                    fs::rename(&path, place.path("a~")).unwrap();
                    fs::write(&path, &text).unwrap();
                    fs::remove_file(place.path("a~")).unwrap();
                }
                "delete" => {
                    fs::remove_file(&path).unwrap();
                    fs::write(&path, &text).unwrap();
                }
                _ => {
                    let other = place.put("other", &text);
                    fs::remove_file(&path).unwrap();
                    fs::hard_link(&other, &path).unwrap();
                    fs::remove_file(other).unwrap();
                }
            }
            assert_eq!(watch.next(LONG), Some(path.clone()), "{style}");
            quiet(&watch);
        }
    });
}

#[test]
fn what_is_no_new_content() {
    both("touch", |place| {
        let path = place.put("a", "1");
        let watch = place.watch(&["a"]);
        fs::write(&path, "1").unwrap();
        fs::File::options().append(true).open(&path).unwrap().set_modified(std::time::SystemTime::now()).unwrap();
        fs::rename(place.put("a.tmp", "1"), &path).unwrap();
        fs::remove_file(&path).unwrap();
        fs::write(&path, "1").unwrap();
        place.put("b", "another file");
        quiet(&watch);
        fs::write(&path, "2").unwrap();
        told(&watch, &path);
    });
}

/// Half a file is never told, however long the writer thinks; nor is an empty one that is filled.
#[test]
fn partial_writes() {
    let place = Place::new("partial");
    let path = place.put("a", "1");
    let watch = place.watch(&["a"]);
    for fresh in [false, true] {
        if fresh {
            fs::remove_file(&path).unwrap();
        }
        let mut file = fs::File::create(&path).unwrap();
        for i in 0..4 {
            file.write_all(b"a part ").unwrap();
            file.flush().unwrap();
            place.put("beside", &format!("{fresh} {i}"));
            assert_eq!(watch.next(Duration::from_millis(100)), None);
        }
        file.write_all(if fresh { b"fresh" } else { b"end" }).unwrap();
        drop(file);
        told(&watch, &path);
    }
    // A shell that empties and then appends.
    drop(fs::File::create(&path).unwrap());
    std::thread::sleep(Duration::from_millis(10));
    fs::File::options().append(true).open(&path).unwrap().write_all(b"again").unwrap();
    told(&watch, &path);
    quiet(&watch);
    // One that is emptied for good is told.
    drop(fs::File::create(&path).unwrap());
    told(&watch, &path);
}

/// Whatever was told last, nothing newer is left untold.
#[test]
fn the_last_of_many_saves() {
    both("storm", |place| {
        let path = place.put("a", "start");
        let watch = place.watch(&["a"]);
        let mut seen = String::new();
        for i in 0..500 {
            let text = format!("save {i:04}");
            if i % 3 == 0 {
                fs::rename(place.put("a.tmp", &text), &path).unwrap();
            } else {
                fs::write(&path, &text).unwrap();
            }
            if i % 50 == 0 {
                std::thread::sleep(Duration::from_millis(3));
            }
            if watch.next(Duration::ZERO).is_some() {
                seen = fs::read_to_string(&path).unwrap();
            }
        }
        let end = Instant::now() + LONG;
        while seen != "save 0499" && Instant::now() < end {
            if watch.next(LONG).is_some() {
                seen = fs::read_to_string(&path).unwrap();
            }
        }
        assert_eq!(seen, "save 0499");
    });
}

/// Two saves within a tick of the file system's clock, of the same length.
#[test]
fn two_saves_at_once() {
    both("twins", |place| {
        let path = place.put("a", "0");
        let watch = place.watch(&["a"]);
        for round in 0..10 {
            fs::write(&path, format!("a{round}")).unwrap();
            fs::write(&path, format!("b{round}")).unwrap();
            let mut seen = String::new();
            while seen != format!("b{round}") {
                assert!(watch.next(LONG).is_some(), "the last save is lost in round {round}: {seen}");
                seen = fs::read_to_string(&path).unwrap();
            }
            while watch.next(QUIET).is_some() {} // the second save, if it was seen at the first
        }
    });
}

#[test]
fn a_file_that_is_missing_at_first() {
    both("missing", |place| {
        let watch = place.watch(&["a", "later/deep/b"]);
        let a = place.put("a", "1");
        told(&watch, &a);
        let b = place.put("later/deep/b", "1");
        told(&watch, &b);
        fs::write(&b, "2").unwrap();
        told(&watch, &b);
    });
}

#[test]
fn a_folder_that_goes_and_comes_back() {
    both("folder", |place| {
        let path = place.put("x/y/a", "1");
        let watch = place.watch(&["x/y/a"]);
        for round in 0..3 {
            fs::remove_dir_all(place.path("x")).unwrap();
            quiet(&watch);
            place.put("x/y/a", &format!("deleted {round}"));
            told(&watch, &path);
            fs::rename(place.path("x"), place.path("aside")).unwrap();
            place.put("x/y/a", &format!("renamed {round}"));
            told(&watch, &path);
            // What happens to the old folder is of no interest any more.
            place.put("aside/y/a", "old");
            quiet(&watch);
            fs::remove_dir_all(place.path("x")).unwrap();
            fs::rename(place.path("aside"), place.path("x")).unwrap();
            told(&watch, &path);
            fs::write(&path, format!("in place {round}")).unwrap();
            told(&watch, &path);
        }
    });
}

#[test]
fn links_to_files_and_folders() {
    both("links", |place| {
        let (one, two) = (place.put("real/one", "1"), place.put("real/two", "2"));
        symlink(&one, place.path("a")).unwrap();
        symlink("real", place.path("folder")).unwrap();
        let watch = place.watch(&["a", "folder/two"]);
        fs::write(&one, "10").unwrap();
        told(&watch, &place.path("a"));
        fs::rename(place.put("real/tmp", "20"), &two).unwrap();
        told(&watch, &place.path("folder/two"));
        // The link itself is turned, in one step.
        symlink(&two, place.path("next")).unwrap();
        fs::rename(place.path("next"), place.path("a")).unwrap();
        told(&watch, &place.path("a"));
        fs::write(&one, "11").unwrap();
        quiet(&watch);
        // A save that replaces the link by a file.
        fs::rename(place.put("tmp", "30"), place.path("a")).unwrap();
        told(&watch, &place.path("a"));
        // The same by hand, with nothing there in between.
        fs::remove_file(place.path("folder")).unwrap();
        place.put("other/two", "40");
        symlink(place.path("other"), place.path("folder")).unwrap();
        told(&watch, &place.path("folder/two"));
    });
}

/// As Kubernetes mounts files: a -> ..data/a, ..data -> a folder of that moment; only ..data is turned.
#[test]
fn a_folder_behind_two_links() {
    both("swap", |place| {
        let path = place.path("a");
        place.put("..1/a", "1");
        symlink("..1", place.path("..data")).unwrap();
        symlink("..data/a", &path).unwrap();
        let watch = place.watch(&["a"]);
        for round in 2..6 {
            place.put(&format!("..{round}/a"), &round.to_string());
            symlink(format!("..{round}"), place.path("..tmp")).unwrap();
            fs::rename(place.path("..tmp"), place.path("..data")).unwrap();
            fs::remove_dir_all(place.path(&format!("..{}", round - 1))).unwrap();
            told(&watch, &path);
            quiet(&watch);
        }
    });
}

#[test]
fn a_change_before_the_file_was_given() {
    let place = Place::new("since");
    let path = place.put("a", "1");
    std::thread::sleep(Duration::from_millis(100));
    let watch = Watch::new(None);
    watch.file(&path, clock());
    quiet(&watch);
    let before = clock();
    fs::write(place.path("b"), "1").unwrap();
    watch.file(&place.path("b"), before);
    told(&watch, &place.path("b"));
    quiet(&watch);
}

/// A path comes back as it was given; what is no plain file is never opened.
#[test]
fn odd_files() {
    let place = Place::new("odd");
    fs::create_dir(place.path("folder")).unwrap();
    let pipe = std::ffi::CString::new(place.path("pipe").to_str().unwrap()).unwrap();
    // SAFETY: a path that ends in NUL.
    assert_eq!(unsafe { libc::mkfifo(pipe.as_ptr(), 0o600) }, 0);
    symlink("circle", place.path("circle")).unwrap();
    place.put("a", "1");
    let twisted = place.folder.join("folder/.././a");
    let watch = place.watch(&["folder", "pipe", "circle", "folder/.././a"]);
    fs::remove_file(place.path("pipe")).unwrap();
    place.put("pipe", "a file now");
    told(&watch, &place.path("pipe"));
    fs::remove_file(place.path("circle")).unwrap();
    place.put("circle", "a file now");
    told(&watch, &place.path("circle"));
    place.put("a", "2");
    told(&watch, &twisted);
}

/// Many files in many folders, saved at once from several threads.
#[test]
fn none_is_lost() {
    let place = Place::new("many");
    let names: Vec<String> = (0..200).map(|i| format!("{}/{i}", i % 20)).collect();
    for name in &names {
        place.put(name, "start");
    }
    let watch = place.watch(&names.iter().map(String::as_str).collect::<Vec<_>>());
    std::thread::scope(|scope| {
        for part in names.chunks(50) {
            let place = &place;
            scope.spawn(move || part.iter().for_each(|name| drop(place.put(name, "end"))));
        }
    });
    let mut left: std::collections::HashSet<PathBuf> = names.iter().map(|name| place.path(name)).collect();
    while !left.is_empty() {
        let path = watch.next(LONG).unwrap_or_else(|| panic!("{} files were lost", left.len()));
        if fs::read_to_string(&path).unwrap() == "end" {
            left.remove(&path);
        }
    }
}

#[test]
fn it_is_quick() {
    let place = Place::new("quick");
    let path = place.put("a", "1");
    let watch = place.watch(&["a"]);
    let mut times: Vec<Duration> = (0..50)
        .map(|i| {
            fs::write(&path, format!("{i}")).unwrap();
            let saved = Instant::now();
            told(&watch, &path);
            saved.elapsed()
        })
        .collect();
    times.sort();
    println!("told after {:?}", times[25]);
    assert!(times[25] < Duration::from_millis(20), "{times:?}");
}
