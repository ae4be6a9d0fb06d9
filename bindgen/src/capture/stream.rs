//! Where frames go one after the other: the standard output, or a video.

use super::Options;
use super::video::Video;
use crate::picture::Format;
use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Write};
use std::os::fd::BorrowedFd;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

pub struct Stream {
    /// None after the end.
    to: Mutex<Option<File>>,
    video: Option<Video>,
}

pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Stream {
    /// None when the path names neither.
    pub fn open(o: &Options, format: Format) -> Result<Option<Stream>, String> {
        if o.path == "-" {
            // SAFETY: the standard output is there as long as the process.
            let out = unsafe { BorrowedFd::borrow_raw(libc::STDOUT_FILENO) };
            let out = out.try_clone_to_owned().map_err(|error| format!("no standard output: {error}"))?;
            return Ok(Some(Stream { to: Mutex::new(Some(out.into())), video: None }));
        }
        let ending = Path::new(o.path).extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
        let muxer = match ending.as_str() {
            "mp4" | "mov" | "webm" | "gif" => ending.as_str(),
            "mkv" => "matroska",
            _ => return Ok(None),
        };
        let (video, pipe) = Video::start(o, muxer, format.layout())?;
        Ok(Some(Stream { to: Mutex::new(Some(pipe)), video: Some(video) }))
    }

    /// What is written of a frame.
    pub fn pixels<'a>(&self, format: Format, texels: &'a [u8]) -> Cow<'a, [u8]> {
        if self.video.is_some() { format.pixels(texels) } else { texels.into() }
    }

    pub fn write(&self, pixels: &[u8]) -> Result<(), String> {
        let mut to = lock(&self.to);
        let result = match &mut *to {
            Some(file) => file.write_all(pixels),
            None => Err(io::ErrorKind::BrokenPipe.into()),
        };
        let Err(error) = result else { return Ok(()) };
        *to = None;
        match &self.video {
            Some(video) => {
                let ended = video.wait(Duration::from_secs(5));
                Err(ended.err().unwrap_or_else(|| "ffmpeg ended before the last frame".into()))
            }
            None if error.kind() == io::ErrorKind::BrokenPipe => {
                Err("the program that reads the standard output has closed it".into())
            }
            None => Err(format!("the standard output cannot be written: {error}")),
        }
    }

    /// After the last frame.
    pub fn finish(&self) -> Result<(), String> {
        *lock(&self.to) = None;
        self.video.as_ref().map_or(Ok(()), Video::finish)
    }

    /// Ends a video that will not be whole.
    pub fn give_up(&self) {
        self.video.iter().for_each(Video::give_up);
    }
}
