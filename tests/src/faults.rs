//! Runs a program above the layers of tests/faults/layer, which make chosen Vulkan calls fail and tell lies about the
//! device.
//!
//! ```no_run
//! use tests::{driver::Driver, faults::Faults, program};
//! let faults = Faults::new().fail("vkAllocateMemory", 3, "VK_ERROR_OUT_OF_DEVICE_MEMORY").transfer();
//! let mut command = program::mooncrust(Driver::Lavapipe);
//! let outcome = program::run(faults.on(command.args(["script.lua", "--headless", "--validate"])));
//! assert_eq!(faults.calls("vkAllocateMemory"), 3);
//! ```
//!
//! Calls are counted from 1 and over all threads. What each lie means stands in tests/faults/layer/lib.rs.
//! [`sweep::Sweep`] fails each call of a script in turn.

pub mod registry;
pub mod sweep;

use crate::driver::layer;
use crate::root;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// The faults and lies of one run of a program. Its counts are removed with it.
pub struct Faults {
    rules: Vec<String>,
    lies: Vec<(&'static str, String)>,
    counts: PathBuf,
}

impl Default for Faults {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Faults {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.counts);
    }
}

impl Clone for Faults {
    /// The same faults and lies, for another run.
    fn clone(&self) -> Self {
        let mut other = Self::new();
        other.rules.clone_from(&self.rules);
        other.lies.clone_from(&self.lies);
        other
    }
}

impl Faults {
    /// None: calls are counted.
    pub fn new() -> Self {
        static SERIAL: AtomicU32 = AtomicU32::new(0);
        let name = format!("counts-{}-{}", std::process::id(), SERIAL.fetch_add(1, Ordering::Relaxed));
        Self { rules: Vec::new(), lies: Vec::new(), counts: place().folder.join(name) }
    }

    /// Call `call` of the function returns `result`, such as VK_ERROR_OUT_OF_DEVICE_MEMORY, and does nothing.
    #[must_use]
    pub fn fail(self, function: &str, call: u64, result: &str) -> Self {
        self.rule(format!("{function}:{call}:{}", registry::result(result)))
    }

    /// Call `call` of the function is made and returns `result` all the same, if it succeeds.
    #[must_use]
    pub fn say(self, function: &str, call: u64, result: &str) -> Self {
        self.rule(format!("{function}:{call}:{}:after", registry::result(result)))
    }

    /// That call and every later one return `result`, and do nothing.
    #[must_use]
    pub fn fail_from(self, function: &str, call: u64, result: &str) -> Self {
        self.rule(format!("{function}:{call}+:{}", registry::result(result)))
    }

    /// The device is lost in call `call` of the function and stays so, in every function that can say it.
    #[must_use]
    pub fn lose(self, function: &str, call: u64) -> Self {
        self.rule(format!("{function}:{call}:lost"))
    }

    /// `NAME:N:RESULT` as the layer reads it.
    #[must_use]
    pub fn rule(mut self, rule: String) -> Self {
        self.rules.push(rule);
        self
    }

    /// The device lacks these extensions.
    #[must_use]
    pub fn hide(self, extensions: &[&str]) -> Self {
        self.lie("MC_FAULTS_HIDE", extensions.join(","))
    }

    /// The device has these memory types, such as `device`, `visible+coherent`, `visible+coherent+cached`.
    #[must_use]
    pub fn types(self, types: &[&str]) -> Self {
        self.lie("MC_FAULTS_TYPES", types.join(","))
    }

    /// Memory types as on a card of its own: what the GPU is fast on, the host cannot see.
    #[must_use]
    pub fn discrete(self) -> Self {
        self.types(&["device", "visible+coherent", "visible+coherent+cached"])
    }

    /// Cached memory needs flush and invalidate, in atoms of 256 bytes; without them nothing arrives.
    #[must_use]
    pub fn noncoherent(self) -> Self {
        self.lie("MC_FAULTS_NONCOHERENT", "1".to_owned())
    }

    /// No memory heap has more than this.
    #[must_use]
    pub fn heap(self, bytes: u64) -> Self {
        self.lie("MC_FAULTS_HEAP", bytes.to_string())
    }

    /// bufferImageGranularity.
    #[must_use]
    pub fn granularity(self, bytes: u64) -> Self {
        self.lie("MC_FAULTS_GRANULARITY", bytes.to_string())
    }

    /// The device has one more queue family, for transfers alone.
    #[must_use]
    pub fn transfer(self) -> Self {
        self.lie("MC_FAULTS_TRANSFER", "1".to_owned())
    }

    fn lie(mut self, name: &'static str, value: String) -> Self {
        self.lies.retain(|(known, _)| *known != name);
        self.lies.push((name, value));
        self
    }

    /// Adds the layers to a command that is complete otherwise. `--validate` in it puts the validation layer between
    /// them.
    pub fn on<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let place = place();
        let _ = std::fs::remove_file(&self.counts);
        let validating = command.get_args().any(|word| word == "--validate");
        let above = if validating { "VK_LAYER_KHRONOS_validation:" } else { "" };
        command.env("VK_INSTANCE_LAYERS", format!("{above}{LIES}"));
        command.env("VK_LAYER_PATH", format!("{}:{}", layer().display(), place.folder.display()));
        // Implicit layers are found here and in the system's folders, one of which Mesa puts a layer in that makes
        // calls of its own.
        command.env("XDG_DATA_HOME", &place.folder).env("NODEVICE_SELECT", "1");
        command.env("MC_FAULTS_FUNCTIONS", &place.functions).env("MC_FAULTS_COUNTS", &self.counts);
        command.env("MC_FAULTS", self.rules.join(","));
        command.envs(self.lies.iter().map(|(name, value)| (name, value)))
    }

    /// Calls of each function that was called, in the last run.
    pub fn counts(&self) -> Vec<(&'static registry::Function, u64)> {
        let bytes = std::fs::read(&self.counts).unwrap_or_else(|e| panic!("the fault layer has not run: {e}"));
        let counts = bytes.chunks_exact(8).map(|bytes| u64::from_ne_bytes(bytes.try_into().expect("8 bytes")));
        registry::functions().iter().zip(counts).filter(|(_, count)| *count > 0).collect()
    }

    /// Calls of a function in the last run, those that failed included. 0 for one that returns no VkResult.
    pub fn calls(&self, function: &str) -> u64 {
        self.counts().iter().find(|(f, _)| f.name == function).map_or(0, |(_, count)| *count)
    }
}

const LIES: &str = "VK_LAYER_MOONCRUST_lies";

/// What the loader and the layers read.
struct Place {
    folder: PathBuf,
    functions: PathBuf,
}

fn place() -> &'static Place {
    static PLACE: OnceLock<Place> = OnceLock::new();
    PLACE.get_or_init(|| {
        let folder = root().join("target/tests/faults");
        let functions = folder.join("functions.txt");
        let library = library();
        let implicit = r#""disable_environment": { "DISABLE_MOONCRUST_FAULTS": "1" },
    "pre_instance_functions": {
      "vkEnumerateInstanceExtensionProperties": "mc_enumerate_extensions",
      "vkEnumerateInstanceLayerProperties": "mc_enumerate_layers",
      "vkEnumerateInstanceVersion": "mc_enumerate_version"
    },"#;
        let faults = manifest("VK_LAYER_MOONCRUST_faults", "mc_negotiate_faults", implicit, &library);
        write(&functions, &registry::list());
        write(&folder.join("VkLayer_mooncrust_lies.json"), &manifest(LIES, "mc_negotiate_lies", "", &library));
        write(&folder.join("vulkan/implicit_layer.d/VkLayer_mooncrust_faults.json"), &faults);
        Place { folder, functions }
    })
}

fn manifest(name: &str, negotiate: &str, more: &str, library: &Path) -> String {
    format!(
        r#"{{
  "file_format_version": "1.2.0",
  "layer": {{
    "name": "{name}",
    "type": "GLOBAL",
    "library_path": "{}",
    "api_version": "{}",
    "functions": {{ "vkNegotiateLoaderLayerInterfaceVersion": "{negotiate}" }},
    {more}
    "implementation_version": "1",
    "description": "Faults and lies for MoonCrust's tests"
  }}
}}
"#,
        library.display(),
        registry::VERSION
    )
}

/// Whoever looks sees a whole file, though test programs may run side by side.
fn write(path: &Path, text: &str) {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    std::fs::create_dir_all(path.parent().expect("a file in a folder")).expect("cannot create a folder");
    let new = path.with_extension(format!("new-{}", std::process::id()));
    std::fs::write(&new, text).and_then(|()| std::fs::rename(&new, path)).expect("cannot write a file");
}

/// The layer, built from the sources as they are: `cargo test` builds it, `cargo test --test NAME` does not.
fn library() -> PathBuf {
    if cfg!(not(target_arch = "x86_64")) {
        panic!("the layers of faults and lies are written for x86-64");
    }
    let program = std::env::current_exe().expect("no path of this program");
    let profile = program.ancestors().nth(2).expect("it lies in target/PROFILE/deps");
    let library = profile.join("examples/libfaults.so");
    if !is_newer(&library, &root().join("tests/faults/layer")) {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
        cargo.current_dir(root()).args(["build", "--quiet", "--package", "tests", "--example", "faults"]);
        if profile.ends_with("release") {
            cargo.arg("--release");
        }
        assert!(cargo.status().is_ok_and(|status| status.success()), "cannot build the fault layer");
    }
    library
}

fn is_newer(library: &Path, sources: &Path) -> bool {
    let time = |path: &Path| path.metadata().and_then(|data| data.modified()).ok();
    let files = std::fs::read_dir(sources).expect("no sources of the fault layer").flatten();
    let newest = files.filter_map(|file| time(&file.path())).max();
    time(library).is_some_and(|built| Some(built) >= newest)
}
