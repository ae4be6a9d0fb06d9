//! The scripts around cargo: bootstrap/setup.sh, bootstrap/install.sh and tests/run.sh, each copied to a folder of its
//! own and run with made-up programs and a made-up system, so that nothing of this machine is touched.

mod install;
mod run;
mod setup;

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a script did: its exit code, and all that it printed.
struct Outcome {
    code: i32,
    text: String,
}

/// A folder with copies of the scripts and a `bin/` that holds all the programs they can find.
struct Sandbox {
    root: PathBuf,
    env: Vec<(&'static str, String)>,
}

/// What the scripts may take from the real system: tools that every Unix has.
const TOOLS: &[&str] = &[
    "awk", "bash", "cat", "chmod", "cp", "cut", "date", "dirname", "env", "find", "flock", "grep", "head", "install",
    "ls", "mkdir", "mktemp", "mv", "nproc", "rm", "rmdir", "sed", "sh", "sleep", "sort", "stat", "tail", "tee",
    "timeout", "tr", "tar",
];

impl Sandbox {
    fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("setup {name}"));
        let _ = fs::remove_dir_all(&root);
        let sandbox = Self { root, env: Vec::new() };
        for script in ["bootstrap/setup.sh", "bootstrap/install.sh", "tests/run.sh"] {
            let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(script);
            sandbox.program(script, &fs::read_to_string(from).unwrap());
        }
        fs::create_dir_all(sandbox.root.join("bin")).unwrap();
        fs::create_dir_all(sandbox.root.join("tmp")).unwrap();
        for tool in TOOLS {
            let found = std::env::split_paths(&std::env::var_os("PATH").unwrap())
                .map(|dir| dir.join(tool))
                .find(|p| p.exists());
            symlink(found.unwrap_or_else(|| panic!("this system has no {tool}")), sandbox.root.join("bin").join(tool))
                .unwrap();
        }
        sandbox
    }

    fn file(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// An executable script, relative to the sandbox.
    fn program(&self, path: &str, text: &str) {
        self.file(path, text);
        fs::set_permissions(self.root.join(path), fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn remove(&self, path: &str) {
        let path = self.root.join(path);
        if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
    }

    fn exists(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap_or_default()
    }

    /// Every file and folder below `path`, sorted, relative to it.
    fn tree(&self, path: &str) -> Vec<String> {
        let output = Command::new("find").arg(".").current_dir(self.root.join(path)).output().unwrap();
        let mut lines: Vec<String> = String::from_utf8(output.stdout).unwrap().lines().map(String::from).collect();
        lines.sort();
        lines
    }

    fn run(&self, script: &str, arguments: &[&str]) -> Outcome {
        let output = Command::new(self.root.join(script))
            .args(arguments)
            .env_clear()
            .env("PATH", self.root.join("bin"))
            .env("HOME", self.root.join("home"))
            .env("TMPDIR", self.root.join("tmp"))
            .env("MOONCRUST_SETUP_ROOT", self.root.join("system"))
            .env("SANDBOX", &self.root)
            .envs(self.env.iter().map(|(name, value)| (name, value)))
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        Outcome { code: output.status.code().unwrap_or(-1), text }
    }
}

impl Outcome {
    #[track_caller]
    fn expect(&self, code: i32, parts: &[&str]) {
        assert_eq!(self.code, code, "it printed: {}", self.text);
        for part in parts {
            assert!(self.text.contains(part), "{part:?} is not in: {}", self.text);
        }
    }
}
