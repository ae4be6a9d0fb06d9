//! What the test programs share: where things are, the drivers to test on, and a bounded way to run a program.

pub mod driver;
pub mod faults;
pub mod picture;
pub mod program;
pub mod spec;
pub mod x11;

use std::path::{Path, PathBuf};

/// The root of the source tree.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the source tree")
}

/// A file of the release build, which `make test` makes first.
pub fn built(name: &str) -> PathBuf {
    let path = root().join("target/release").join(name);
    assert!(path.exists(), "{} is missing: run `make build`", path.display());
    path
}

/// A fresh folder of this test's own, below `target/`.
pub fn scratch(name: &str) -> PathBuf {
    let path = root().join("target/tests").join(format!("{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).expect("cannot create a scratch folder");
    path
}
