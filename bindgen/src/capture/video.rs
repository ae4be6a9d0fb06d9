//! A video, which the program ffmpeg makes of raw frames.

use super::stream::lock;
use super::{Options, start_thread};
use crate::picture::{self, Layout};
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, ExitStatus, Stdio};
use std::sync::Mutex;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// What ffmpeg holds back when the last frame has come must be done in this time.
const END: Duration = Duration::from_secs(300);
/// Bytes of ffmpeg's messages that are kept.
const MESSAGES: usize = 500;
const PICTURES: &str = "write pictures instead, such as frames/%04d.png";

pub struct Video {
    child: Mutex<Child>,
    messages: Mutex<Option<JoinHandle<String>>>,
    /// The file while it is written, and then.
    temporary: PathBuf,
    target: PathBuf,
}

impl Video {
    /// Starts it; the frames go into the pipe.
    pub fn start(o: &Options, muxer: &str, layout: Layout) -> Result<(Video, File), String> {
        if !(o.fps > 0.0 && o.fps <= 1000.0) {
            return Err(format!("a video has more than 0 and at most 1000 frames a second, not {}", o.fps));
        }
        let path = Path::new(o.path);
        picture::make_folder(path)?;
        let target = picture::target(path)?.ok_or("this is a device or pipe; a video needs a file")?;
        let created = picture::create_beside(&target);
        let (_, temporary) = created.map_err(|error| picture::describe_write(&error, path))?;
        let child = command(o, muxer, layout, &temporary).spawn();
        let mut child = child.map_err(|error| {
            let _ = fs::remove_file(&temporary);
            let install = "install it (apt install ffmpeg)";
            match error.kind() {
                io::ErrorKind::NotFound => {
                    format!("a video needs the program ffmpeg, which is not there; {install}, or {PICTURES}")
                }
                _ => format!("the program ffmpeg cannot be started: {error}; {install}, or {PICTURES}"),
            }
        })?;
        let pipe = child.stdin.take().map(OwnedFd::from).ok_or("ffmpeg has no standard input")?;
        // SAFETY: an open pipe; where it may not hold more it stays as it is.
        unsafe { libc::fcntl(pipe.as_raw_fd(), libc::F_SETPIPE_SZ, 1 << 20) };
        let messages = child.stderr.take().and_then(|from| start_thread(|| collect(from)).ok());
        Ok((Video { child: Mutex::new(child), messages: Mutex::new(messages), temporary, target }, pipe.into()))
    }

    /// Waits until it has ended. An error says why it did not end well.
    pub fn wait(&self, time: Duration) -> Result<(), String> {
        let end = Instant::now() + time;
        loop {
            let status = lock(&self.child).try_wait().map_err(|error| format!("ffmpeg was lost: {error}"))?;
            match status {
                Some(status) if status.success() => return Ok(()),
                Some(status) => return Err(self.describe(status, end)),
                None if Instant::now() > end => {
                    let _ = lock(&self.child).kill();
                    return Err(format!("ffmpeg did not end in {} s, and was stopped; {PICTURES}", time.as_secs()));
                }
                None => thread::sleep(Duration::from_millis(5)),
            }
        }
    }

    fn describe(&self, status: ExitStatus, end: Instant) -> String {
        let how = match (status.code(), status.signal()) {
            (Some(code), _) => format!("ended with exit code {code}"),
            (_, Some(signal)) => format!("was killed by signal {signal}"),
            _ => "failed".into(),
        };
        let reader = lock(&self.messages).take();
        // Whoever it started may have the pipe open still.
        while reader.as_ref().is_some_and(|reader| !reader.is_finished()) && Instant::now() < end {
            thread::sleep(Duration::from_millis(5));
        }
        let said = reader.filter(JoinHandle::is_finished).and_then(|reader| reader.join().ok()).unwrap_or_default();
        let said = if said.is_empty() { said } else { format!(": {said}") };
        format!("ffmpeg {how}{said}; {PICTURES}")
    }

    pub fn finish(&self) -> Result<(), String> {
        let ended = self.wait(END).and_then(|()| {
            fs::rename(&self.temporary, &self.target).map_err(|error| picture::describe_write(&error, &self.target))
        });
        if ended.is_err() {
            let _ = fs::remove_file(&self.temporary);
        }
        ended
    }

    /// Stops it and removes what there is of the file.
    pub fn give_up(&self) {
        let _ = lock(&self.child).kill();
        let end = Instant::now() + Duration::from_secs(1);
        // A killed process ends at once; asking for it lets the system forget it.
        while lock(&self.child).try_wait().is_ok_and(|status| status.is_none()) && Instant::now() < end {
            thread::sleep(Duration::from_millis(1));
        }
        let _ = fs::remove_file(&self.temporary);
    }
}

fn command(o: &Options, muxer: &str, layout: Layout, path: &Path) -> Command {
    let pixels = match layout {
        Layout::Grey8 => "gray",
        Layout::Grey16 => "gray16be",
        Layout::Rgba8 => "rgb0", // a video has no transparency
        Layout::Rgba16 => "rgba64be",
    };
    let mut command = Command::new("ffmpeg");
    command.args(["-hide_banner", "-nostdin", "-loglevel", "error", "-y", "-f", "rawvideo", "-pix_fmt", pixels]);
    command.args(["-video_size", &format!("{}x{}", o.width, o.height), "-framerate", &o.fps.to_string()]);
    command.args(["-i", "pipe:0", "-vf"]);
    // Which encoder it takes for a file is ffmpeg's choice: the best that it has.
    match muxer {
        "gif" => {
            // Viewers take a hundredth of a second for a tenth.
            let slower = if o.fps > 50.0 { "fps=50," } else { "" };
            let palette = "split[a][b];[a]palettegen=stats_mode=single[p];[b][p]paletteuse=new=1";
            command.arg(slower.to_owned() + palette);
        }
        _ => {
            // The even sizes and the colours that players expect.
            command.arg("pad=ceil(iw/2)*2:ceil(ih/2)*2,scale=out_color_matrix=bt709:out_range=tv,format=yuv420p");
            command.args(["-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709"]);
        }
    }
    command.args(match muxer {
        "gif" => &[] as &[&str],
        "webm" => &["-deadline", "realtime", "-cpu-used", "6", "-row-mt", "1", "-crf", "20", "-b:v", "0"],
        "matroska" => &["-preset", "veryfast", "-crf", "18", "-q:v", "3"],
        _ => &["-preset", "veryfast", "-crf", "18", "-q:v", "3", "-movflags", "+faststart"],
    });
    let mut file = OsString::from("file:");
    file.push(path);
    command.args(["-f", muxer]).arg(file).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
    command.process_group(0); // so that Ctrl-C in a terminal lets it finish the file
    command
}

/// What ffmpeg says, in one line.
fn collect(from: ChildStderr) -> String {
    let mut all = String::new();
    for line in BufReader::new(from).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        if !line.trim().is_empty() && all.len() < MESSAGES {
            all += if all.is_empty() { "" } else { "; " };
            all.extend(line.trim().chars().take(MESSAGES));
        }
    }
    all
}
