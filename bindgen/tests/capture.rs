//! Frames that are written while a program goes on: pictures, videos, the standard output, hashes, and what can go
//! wrong with each. `make setup` installs the ffmpeg that these tests need.

use mooncrust_bindgen::capture::{Capture, Options};
use mooncrust_bindgen::picture;
use sha2::{Digest, Sha256};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

const LONG: Duration = Duration::from_secs(60);
const SIZE: (u32, u32) = (40, 30);

/// A folder of its own for each test, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("mooncrust-capture-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    fn names(&self, below: &str) -> Vec<String> {
        let entries = fs::read_dir(self.0.join(below)).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn options(path: &str) -> Options<'_> {
    Options { path, name: "color", format: "rgba8", width: SIZE.0, height: SIZE.1, fps: 30.0, hash: false }
}

/// A frame of one colour, with a stripe so that no two pictures are the same.
fn frame(step: u32) -> Vec<u8> {
    let color = |i: u32| if i / SIZE.0 == step % SIZE.1 { [255, 255, 255, 255] } else { [200, 40, 80, 255] };
    (0..SIZE.0 * SIZE.1).flat_map(color).collect()
}

fn fill(capture: &Capture, count: u32) -> Result<(), String> {
    for step in 0..count {
        assert!(capture.frame(step, &frame(step), LONG)?, "no room");
    }
    assert!(capture.finish(LONG)?, "not done");
    Ok(())
}

fn error(result: Result<Capture, String>) -> String {
    result.map(|_| ()).unwrap_err()
}

#[test]
fn numbered_pictures_and_hashes() {
    let folder = Folder::new("numbered");
    let path = folder.path("deep/er/f%03d.png");
    let capture = Capture::new(&Options { hash: true, ..options(&path) }).unwrap();
    fill(&capture, 50).unwrap();
    let names = folder.names("deep/er");
    assert_eq!((names.len(), names[0].as_str(), names[49].as_str()), (50, "f000.png", "f049.png"));
    for step in 0..50 {
        let back = picture::read(folder.path(&format!("deep/er/f{step:03}.png")).as_ref(), None).unwrap();
        assert!((back.width, back.height) == SIZE && back.pixels == frame(step), "frame {step}");
        let digest: String = Sha256::digest(frame(step)).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(capture.hash().unwrap(), format!("frame {step} color 40x30 rgba8 {digest}"));
    }
    assert_eq!(capture.hash(), None);
    assert!(capture.finish(Duration::ZERO).unwrap());
    assert!(capture.frame(51, &frame(51), LONG).unwrap_err().ends_with("a frame after the end"));
}

#[test]
fn one_picture_is_the_last() {
    let folder = Folder::new("still");
    let path = folder.path("one.png");
    let capture = Capture::new(&Options { hash: true, ..options(&path) }).unwrap();
    fill(&capture, 20).unwrap();
    assert!(picture::read(path.as_ref(), None).unwrap().pixels == frame(19));
    assert_eq!(std::iter::from_fn(|| capture.hash()).count(), 20);
    let capture = Capture::new(&options(&path)).unwrap();
    assert!(capture.finish(LONG).unwrap(), "no frame is no picture, and no error");
    assert!(picture::read(path.as_ref(), None).unwrap().pixels == frame(19), "and what was there stays");
    drop((Capture::new(&options(&path)).unwrap().frame(1, &frame(1), LONG), capture));
    assert_eq!(folder.names(""), ["one.png"], "a capture that is given up leaves nothing");
    assert!(picture::read(path.as_ref(), None).unwrap().pixels == frame(19));
}

#[test]
fn hashes_alone() {
    // Any format that has a size will do, and nothing is written.
    for (format, bytes) in [("rgba8", 4), ("rgba32u", 16), ("rgb10a2", 4), ("d32f", 4)] {
        let o = Options { path: "", name: "id", format, width: 1, height: 1, fps: 0.0, hash: true };
        let capture = Capture::new(&o).unwrap();
        assert!(capture.frame(7, &[0; 16][..bytes], LONG).unwrap() && capture.finish(LONG).unwrap());
        assert!(capture.hash().unwrap().starts_with(&format!("frame 7 id 1x1 {format} ")));
    }
    let capture = Capture::new(&Options { hash: true, width: 1, height: 1, ..options("") }).unwrap();
    assert!(capture.frame(0, b"abcd", LONG).unwrap() && capture.finish(LONG).unwrap());
    let digest = "88d4266fd4e6338d13b845fcf289579d209c897823b9217da3e161936f031589"; // of any other tool
    assert_eq!(capture.hash().unwrap(), format!("frame 0 color 1x1 rgba8 {digest}"));
}

#[test]
fn other_formats() {
    let folder = Folder::new("formats");
    for (format, name, bytes, pixel) in [
        ("rgba16f", "half-%d.png", vec![0, 0x3c, 0, 0, 0, 0x38, 0, 0x3c], [255, 0, 128, 255]),
        ("bgra8", "bgra-%d.png", vec![1, 2, 3, 4], [3, 2, 1, 4]),
        ("d16", "depth-%d.png", vec![0, 128], [128, 128, 128, 255]),
        ("r32u", "id-%d.png", vec![9, 1, 0, 0], [9, 1, 0, 0]),
    ] {
        let path = folder.path(name);
        let capture = Capture::new(&Options { format, ..options(&path) }).unwrap();
        assert!(capture.frame(3, &bytes.repeat(1200), LONG).unwrap() && capture.finish(LONG).unwrap());
        let back = picture::read(path.replace("%d", "3").as_ref(), None).unwrap();
        assert!(back.pixels.chunks(4).all(|at| at == pixel), "{format}: {:?}", &back.pixels[..4]);
    }
    let path = folder.path("sky%%20%2d.hdr");
    let capture = Capture::new(&Options { format: "rgba32f", ..options(&path) }).unwrap();
    let texels: Vec<u8> = [8.0f32, 1.0, 0.5, 1.0].repeat(1200).iter().flat_map(|value| value.to_le_bytes()).collect();
    assert!(capture.frame(3, &texels, LONG).unwrap() && capture.finish(LONG).unwrap());
    assert!(picture::read(folder.path("sky%20 3.hdr").as_ref(), Some("rgba32f")).unwrap().pixels == texels);
}

#[test]
fn what_cannot_be_is_refused_at_once() {
    let folder = Folder::new("refused");
    let refused = |name: &str, o: Options, says: &str| {
        let path = folder.path(name);
        let why = error(Capture::new(&Options { path: &path, ..o }));
        assert!(why.starts_with(&path) && why.contains(says) && !why.contains('\n'), "{why}");
    };
    let plain = || options("");
    refused("a.bmp", plain(), "cannot write .bmp files");
    refused("a.hdr", plain(), "a .hdr file holds floats");
    refused("%04x.png", plain(), "after % comes d, as in %04d");
    refused("a%.png", plain(), "after % comes d");
    refused("%d%d.png", plain(), "only once");
    refused("a.png", Options { format: "bc7", ..plain() }, "format bc7 has no place in a picture");
    refused("a.png", Options { width: 0, ..plain() }, "0x30 has no pixels");
    refused("a.png", Options { width: 40_000, ..plain() }, "is too large");
    refused("a.mp4", Options { fps: 0.0, ..plain() }, "more than 0 and at most 1000 frames a second, not 0");
    refused("a.mp4", Options { fps: f64::NAN, ..plain() }, "not NaN");
    fs::write(folder.0.join("file"), "").unwrap();
    refused("file/%d.png", plain(), "cannot be made");
    fs::create_dir(folder.0.join("b.mp4")).unwrap();
    refused("b.mp4", plain(), "this is a folder");
    assert_eq!(folder.names(""), ["b.mp4", "file"]);
    let capture = Capture::new(&options("")).unwrap();
    assert!(capture.frame(0, &[0; 7], LONG).unwrap_err().contains("a frame has 4800 bytes, but 7 are given"));
}

#[test]
fn a_full_disk_is_one_error() {
    let folder = Folder::new("full");
    for i in 0..100 {
        std::os::unix::fs::symlink("/dev/full", folder.0.join(format!("{i}.png"))).unwrap();
    }
    let path = folder.path("%d.png");
    let capture = Capture::new(&options(&path)).unwrap();
    let why = fill(&capture, 100).unwrap_err();
    assert!(why.contains(".png: cannot be written: the disk of") && why.ends_with("is full; free some space"), "{why}");
    assert_eq!(capture.finish(LONG).unwrap_err(), why, "the first error stays");
    assert_eq!(capture.frame(101, &frame(1), LONG).unwrap_err(), why);
}

/// Frames that nobody takes fill the room, and no more; then the caller is told in time.
#[test]
fn a_slow_writer_makes_the_caller_wait_and_no_longer() {
    let folder = Folder::new("slow");
    let fake = fake(&folder, "exec sleep 100");
    let report = again("slow", &fake, &folder.path("a.mkv"));
    assert!(report.status.success(), "{}", String::from_utf8_lossy(&report.stderr));
}

#[test]
#[ignore = "run by a_slow_writer_makes_the_caller_wait_and_no_longer"]
fn child_slow() {
    let path = std::env::var("CAPTURE_PATH").unwrap();
    // Larger than what a pipe holds.
    let capture = Capture::new(&Options { width: 1000, height: 1000, ..options(&path) }).unwrap();
    let (start, texels) = (Instant::now(), vec![7; 4_000_000]);
    let mut taken = 0;
    while capture.frame(taken, &texels, Duration::from_millis(200)).unwrap() {
        taken += 1;
    }
    assert!((2..=6).contains(&taken), "{taken} frames");
    assert!(!capture.frame(0, &texels, Duration::ZERO).unwrap());
    assert!(!capture.finish(Duration::from_millis(100)).unwrap());
    drop(capture);
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    assert_eq!(fs::read_dir(Path::new(&path).parent().unwrap()).unwrap().count(), 1, "only bin is there");
}

/// Runs `child_NAME` of this file in a process of its own, with that folder of programs alone.
fn again(name: &str, programs: &Path, path: &str) -> Output {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([&format!("child_{name}"), "--exact", "--ignored", "--nocapture", "--quiet"]);
    command.env("PATH", programs).env("CAPTURE_PATH", path).env("RUST_BACKTRACE", "0");
    command.stdin(Stdio::null()).output().unwrap()
}

/// A folder with an ffmpeg that is this shell script.
fn fake(folder: &Folder, script: &str) -> PathBuf {
    let programs = folder.0.join("bin");
    fs::create_dir_all(&programs).unwrap();
    let program = programs.join("ffmpeg");
    fs::write(&program, format!("#!/bin/sh\nPATH=/usr/bin:/bin\n{script}\n")).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    programs
}

/// What the child says of a video that does not come about.
fn failure(name: &str, folder: &Folder, programs: &Path) -> String {
    let output = again(name, programs, &folder.path("a.mp4"));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    let line = said.lines().find_map(|line| line.strip_prefix("said: "));
    let line = line.unwrap_or_else(|| panic!("nothing was said: {said}")).to_owned();
    let left = folder.names("");
    assert!(left.iter().all(|name| name == "bin"), "{left:?}");
    assert!(line.starts_with(&folder.path("a.mp4: ")), "{line}");
    line
}

#[test]
fn a_missing_ffmpeg() {
    let folder = Folder::new("missing");
    let why = failure("video", &folder, &folder.0.join("bin"));
    let remedy = "install it (apt install ffmpeg), or write pictures instead, such as frames/%04d.png";
    assert!(why.ends_with(&format!("a video needs the program ffmpeg, which is not there; {remedy}")), "{why}");
}

#[test]
fn an_ffmpeg_that_cannot_be_started() {
    let folder = Folder::new("forbidden");
    let programs = fake(&folder, "");
    fs::write(programs.join("ffmpeg"), "#!/no/such/shell\n").unwrap();
    let why = failure("video", &folder, &programs);
    assert!(why.contains("ffmpeg") && why.contains("install it"), "{why}");
}

#[test]
fn an_ffmpeg_that_dies() {
    let folder = Folder::new("dies");
    let why = failure("video", &folder, &fake(&folder, "echo >&2; echo 'Unknown  thing' >&2; echo bad >&2; exit 3"));
    assert!(
        why.ends_with(
            "ffmpeg ended with exit code 3: Unknown  thing; bad; write pictures instead, such as frames/%04d.png"
        ),
        "{why}"
    );
    let why = failure("video", &folder, &fake(&folder, "head -c 100000 >/dev/null; kill -9 $$"));
    assert!(why.contains("ffmpeg was killed by signal 9; write pictures"), "{why}");
    let why = failure("video", &folder, &fake(&folder, "head -c 100000 >/dev/null; exit 0"));
    assert!(why.contains("ffmpeg ended before the last frame"), "{why}");
    let why = failure("video", &folder, &fake(&folder, "cat >/dev/null; echo 'disk full' >&2; exit 1"));
    assert!(why.contains("ended with exit code 1: disk full"), "{why}");
    // Whoever it has started keeps its standard error open.
    let why = failure("video", &folder, &fake(&folder, "sleep 20 & exit 4"));
    assert!(why.contains("exit code 4"), "{why}");
}

#[test]
#[ignore = "run by others with their own PATH"]
fn child_video() {
    let path = std::env::var("CAPTURE_PATH").unwrap();
    // More than the pipe holds, which takes a mebibyte: who ends before the last frame has not read them all.
    let result = Capture::new(&options(&path)).and_then(|capture| fill(&capture, 400));
    eprintln!("\nsaid: {}", result.unwrap_err());
}

fn probe(path: &str, entries: &str) -> String {
    let output = Command::new("ffprobe")
        .args(["-v", "error", "-count_frames", "-select_streams", "v", "-of", "csv=p=0"])
        .args(["-show_entries", &format!("stream={entries}"), path])
        .output()
        .expect("ffprobe is not there: run `make setup`");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// The pixels of the last frame, as red, green and blue.
fn last_frame(path: &str) -> Vec<u8> {
    let output = Command::new("ffmpeg")
        .args(["-v", "error", "-nostdin", "-i", path, "-f", "rawvideo", "-pix_fmt", "rgb24", "-"])
        .output()
        .unwrap();
    let all = output.stdout;
    all[all.len() - 3 * (SIZE.0 * SIZE.1) as usize..].to_vec()
}

#[test]
fn videos() {
    let folder = Folder::new("videos");
    for (name, codec) in [("a.mp4", "h264"), ("a.mov", "h264"), ("a.mkv", "h264"), ("a.webm", "vp9"), ("a.gif", "gif")]
    {
        let path = folder.path(&format!("made/{name}"));
        let capture = Capture::new(&Options { hash: true, ..options(&path) }).unwrap();
        fill(&capture, 25).unwrap();
        assert_eq!(probe(&path, "codec_name,width,height,nb_read_frames"), format!("{codec},40,30,25"), "{name}");
        assert!(name == "a.gif" || probe(&path, "r_frame_rate") == "30/1", "{name}");
        let pixels = last_frame(&path);
        for (i, pixel) in pixels.as_chunks::<3>().0.iter().enumerate().filter(|(i, _)| *i < 40 * 20) {
            let far = pixel.iter().zip([200, 40, 80]).map(|(value, expected)| value.abs_diff(expected)).max().unwrap();
            assert!(far <= 12, "{name}: pixel {i} is {pixel:?}");
        }
        assert_eq!(std::iter::from_fn(|| capture.hash()).count(), 25);
    }
    assert_eq!(folder.names("made"), ["a.gif", "a.mkv", "a.mov", "a.mp4", "a.webm"]);
    // An odd size, another format, and what was there before.
    let path = folder.path("made/a.mp4");
    let capture = Capture::new(&Options { width: 39, height: 29, format: "rgba16f", ..options(&path) }).unwrap();
    for step in 0..3 {
        assert!(capture.frame(step, &[0; 39 * 29 * 8], LONG).unwrap());
    }
    assert_eq!(probe(&path, "width,height,nb_read_frames"), "40,30,25", "until it is done");
    assert!(capture.finish(LONG).unwrap());
    assert_eq!(probe(&path, "width,height,nb_read_frames"), "40,30,3");
    let path = folder.path("made/depth.mkv");
    let capture = Capture::new(&Options { format: "d32f", ..options(&path) }).unwrap();
    assert!(capture.frame(0, &[0; 4800], LONG).unwrap() && capture.finish(LONG).unwrap());
    assert_eq!(probe(&path, "nb_read_frames"), "1");
    // One that is given up, and one without a frame.
    let path = folder.path("made/none.mp4");
    let capture = Capture::new(&options(&path)).unwrap();
    assert!(capture.frame(0, &frame(0), LONG).unwrap());
    drop(capture);
    let why = fill(&Capture::new(&options(&path)).unwrap(), 0);
    assert!(why.is_ok() || why.unwrap_err().contains("ffmpeg"));
    assert!(folder.names("made").iter().all(|name| !name.starts_with('.')), "{:?}", folder.names("made"));
}

/// ffmpeg gets no Ctrl-C of the terminal: it has to finish the file.
#[test]
fn ffmpeg_is_in_a_group_of_its_own() {
    let folder = Folder::new("group");
    let script = r#"cat >/dev/null; ps -o pgid= -p $$ >"$(dirname "$0")/group"; exit 7"#;
    let programs = fake(&folder, script);
    let why = failure("video", &folder, &programs);
    assert!(why.contains("exit code 7"), "{why}");
    let group: i32 = fs::read_to_string(programs.join("group")).unwrap().trim().parse().unwrap();
    // SAFETY: it only asks.
    assert_ne!(group, unsafe { libc::getpgrp() });
}

#[test]
fn raw_texels_on_the_standard_output() {
    let folder = Folder::new("raw");
    let output = again("raw", &folder.0, "-");
    let all: Vec<u8> = (0..10).flat_map(frame).collect();
    let at = output.stdout.windows(16).position(|bytes| bytes == &all[..16]).expect("no frame");
    assert!(output.stdout[at..].starts_with(&all), "{} bytes", output.stdout.len());
}

#[test]
fn a_standard_output_that_is_closed() {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["child_raw", "--exact", "--ignored", "--nocapture", "--quiet"]).env("CAPTURE_FRAMES", "100000");
    command.env("CAPTURE_PATH", "-").stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut out = child.stdout.take().unwrap();
    std::io::copy(&mut std::io::Read::take(&mut out, 10_000), &mut std::io::sink()).unwrap();
    drop(out);
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("said: -: the program that reads the standard output has closed it"), "{said}");
}

#[test]
#[ignore = "run by others with their own standard output"]
fn child_raw() {
    let count = std::env::var("CAPTURE_FRAMES").map_or(10, |count| count.parse().unwrap());
    // What a C program has, and what tells that no thread of the capture gets the signal of a closed pipe.
    // SAFETY: the default action of a signal is restored.
    unsafe { libc::signal(libc::SIGPIPE, libc::SIG_DFL) };
    let capture = Capture::new(&options("-")).unwrap();
    if let Err(why) = fill(&capture, count) {
        eprintln!("said: {why}");
        std::process::exit(0);
    }
}

#[test]
fn undefined_bits_of_a_depth_are_in_no_hash() {
    let hash = |high: u8| {
        let o = Options { format: "d24s8", hash: true, ..options("") };
        let capture = Capture::new(&o).unwrap();
        let texels: Vec<u8> = (0..SIZE.0 * SIZE.1).flat_map(|i| [i as u8, (i >> 8) as u8, 7, high]).collect();
        assert_eq!(capture.frame(0, &texels, LONG), Ok(true));
        assert_eq!(capture.finish(LONG), Ok(true));
        capture.hash().unwrap()
    };
    assert_eq!(hash(0), hash(255));
}

/// As when a window is drawn larger and larger: each size is a capture, kept for its hashes.
#[test]
fn captures_that_have_ended_hold_no_texels() {
    let resident = || {
        let pages = fs::read_to_string("/proc/self/statm").unwrap();
        pages.split(' ').nth(1).unwrap().parse::<usize>().unwrap() * 4096
    };
    let texels = vec![1; 4 << 20];
    let mut all = vec![];
    let before = resident();
    for step in 0..50 {
        let capture = Capture::new(&Options { width: 1024, height: 1024, hash: true, ..options("") }).unwrap();
        assert_eq!(capture.frame(step, &texels, LONG), Ok(true));
        assert_eq!(capture.finish(LONG), Ok(true));
        all.push(capture);
    }
    let grown = resident().saturating_sub(before) >> 20;
    assert!(grown < 100, "{grown} MiB for 50 captures");
    assert!(all.iter().all(|capture| capture.hash().is_some()));
}
