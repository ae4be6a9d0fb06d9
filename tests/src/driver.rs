//! The Vulkan drivers that every GPU test runs on. A missing one fails the run: nothing is skipped.

use crate::root;
use std::path::{Path, PathBuf};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Driver {
    Lavapipe,
    SwiftShader,
}

pub const ALL: [Driver; 2] = [Driver::Lavapipe, Driver::SwiftShader];

impl Driver {
    pub fn name(self) -> &'static str {
        match self {
            Driver::Lavapipe => "lavapipe",
            Driver::SwiftShader => "swiftshader",
        }
    }

    /// A part of the device name by which the driver is known.
    pub fn device(self) -> &'static str {
        match self {
            Driver::Lavapipe => "llvmpipe",
            Driver::SwiftShader => "SwiftShader",
        }
    }

    /// The manifest that VK_DRIVER_FILES names.
    pub fn manifest(self) -> PathBuf {
        let found = match self {
            Driver::Lavapipe => lavapipe(),
            Driver::SwiftShader => Some(root().join("target/vulkan/swiftshader/vk_swiftshader_icd.json")),
        };
        found
            .filter(|path| path.exists())
            .unwrap_or_else(|| panic!("{} is not installed: run `make setup`", self.name()))
    }
}

fn lavapipe() -> Option<PathBuf> {
    let folders = ["/usr/share/vulkan/icd.d", "/usr/local/share/vulkan/icd.d", "/etc/vulkan/icd.d"];
    let files = folders.iter().filter_map(|folder| std::fs::read_dir(Path::new(folder)).ok()).flatten().flatten();
    files.map(|file| file.path()).find(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with("lvp_icd") && name.ends_with(".json") && !name.contains("i386") && !name.contains("i686")
    })
}

/// Where `make setup` put the validation layer.
pub fn layer() -> PathBuf {
    let path = root().join("target/vulkan/layer");
    assert!(path.join("libVkLayer_khronos_validation.so").exists(), "no validation layer: run `make setup`");
    path
}
