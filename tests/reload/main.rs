//! `mooncrust --watch`: a program runs, its files are saved in every way that editors know, and what it prints of the
//! GPU's results must follow. On each driver, with validation.

mod editors;
mod scripts;
mod structs;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use tests::driver::{ALL, Driver};
use tests::program::mooncrust;

/// Generous: what never comes is found, a busy machine is not blamed.
const LONG: Duration = Duration::from_secs(60);
/// In which nothing must come.
const QUIET: Duration = Duration::from_millis(400);

/// A running program in a folder of its own; it is stopped at the end.
struct Program {
    folder: PathBuf,
    child: Child,
    lines: Receiver<String>,
    /// All lines so far, of stdout and stderr.
    seen: Vec<String>,
}

/// Writes a multiple of the number of `value.glsl` to a buffer, and prints it when it is another one than before.
const SCRIPT: &str = r#"
local mc = require "mooncrust"
local out = mc.buffer { name = "out", type = "float", count = 4 }
local fill = mc.compute "fill.comp"
local before
return mc.app {
  dt = 0.004,
  frame = function(app, graph)
    local value = app.step > 0 and out:read()[0]
    if value and value ~= before then
      print("value " .. value)
      io.stdout:flush()
      before = value
    end
    graph:dispatch(fill, { target = out, factor = 2 }, 4)
  end,
}
"#;

const FILL: &str = r#"
#include <mooncrust.glsl>
#include "value.glsl"
MC_BUFFERS(float, floats);
layout(local_size_x = 4) in;
layout(push_constant) uniform Push { mc_buffer target; float factor; } args;
void main() { floats[args.target].data[gl_GlobalInvocationID.x] = args.factor * VALUE; }
"#;

fn value(number: u32) -> String {
    format!("#define VALUE {number}.0\n")
}

impl Program {
    fn start(name: &str, driver: Driver, files: &[(&str, &str)]) -> Self {
        Self::start_with(name, driver, files, &[], &[])
    }

    fn start_with(name: &str, driver: Driver, files: &[(&str, &str)], words: &[&str], env: &[(&str, &str)]) -> Self {
        let folder = tests::scratch(&format!("reload-{name}-{}", driver.name()));
        for (name, text) in files {
            put(&folder.join(name), text);
        }
        // What was saved before the start is no change, as far as the clock of the file system tells.
        std::thread::sleep(Duration::from_millis(10));
        let mut command = mooncrust(driver);
        command.env("MOONCRUST_CACHE", folder.join("cache")).envs(env.iter().copied());
        Self::run(folder, command, words)
    }

    fn run(folder: PathBuf, mut command: Command, words: &[&str]) -> Self {
        command.arg(&folder).args(["--headless", "--watch", "--validate"]).args(words);
        // One pipe for both, so that their lines keep their order.
        let mut shell = Command::new("sh");
        shell.args(["-c", "exec \"$0\" \"$@\" 2>&1"]).arg(command.get_program()).args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        shell.current_dir(tests::root()).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = shell.spawn().expect("cannot start the program");
        let (sender, lines) = channel();
        let output = child.stdout.take().unwrap();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if !line.contains("UNSUPPORTED: Unsupported capability") && sender.send(line).is_err() {
                    return;
                }
            }
        });
        Self { folder, child, lines, seen: Vec::new() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Saves in place.
    fn save(&self, name: &str, text: &str) {
        put(&self.path(name), text);
    }

    /// Replaces words in a file.
    #[track_caller]
    fn edit(&self, name: &str, from: &str, to: &str) {
        let text = std::fs::read_to_string(self.path(name)).unwrap();
        assert!(text.contains(from), "{name} has no '{from}': {text}");
        self.save(name, &text.replace(from, to));
    }

    fn next(&mut self, limit: Duration) -> Option<String> {
        let line = self.lines.recv_timeout(limit).ok()?;
        self.seen.push(line.clone());
        Some(line)
    }

    /// The next line that contains the words; lines before it are passed over.
    #[track_caller]
    fn says(&mut self, words: &str) -> String {
        let end = Instant::now() + LONG;
        loop {
            match self.next(end.saturating_duration_since(Instant::now())) {
                Some(line) if line.contains(words) => return line,
                Some(_) => {}
                None => panic!("'{words}' was not said: {}", self.all()),
            }
        }
    }

    /// No more is said, but for the rest of a message: at most one screen.
    #[track_caller]
    fn quiet(&mut self) {
        for _ in 0..30 {
            if self.next(QUIET).is_none() {
                return;
            }
        }
        panic!("there is no end: {}", self.all());
    }

    fn count(&self, words: &str) -> usize {
        self.seen.iter().filter(|line| line.contains(words)).count()
    }

    fn all(&self) -> String {
        self.seen.join("\n")
    }

    /// Asks the program to stop, and waits until it has.
    #[track_caller]
    fn stop(mut self) -> String {
        // SAFETY: a signal to a child that was not waited for.
        unsafe { libc::kill(self.child.id() as libc::pid_t, libc::SIGTERM) };
        let end = Instant::now() + LONG;
        while let Some(_line) = self.next(end.saturating_duration_since(Instant::now())) {}
        let status = self.child.wait().unwrap();
        assert_eq!(status.code(), Some(143), "{}", self.all());
        self.all()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn put(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}
