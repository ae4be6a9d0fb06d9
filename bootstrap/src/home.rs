//! Finds the folder that holds `lua/` and `shaders/`: MOONCRUST_HOME when set, else the installed layout
//! (`bin/mooncrust`, `share/mooncrust`), else the source tree (`target/PROFILE/mooncrust`).

use crate::platform;
use crate::text::show;
use alloc::ffi::CString;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ffi::CStr;

pub struct Home {
    pub path: CString,
    pub boot: CString,
    /// Folder of the executable.
    pub program: CString,
}

/// The message on failure names every folder that was looked at.
pub fn find() -> Result<Home, String> {
    let program = folder_of(&platform::executable());
    if let Some(named) = platform::environment(c"MOONCRUST_HOME").filter(|named| !named.is_empty()) {
        return at(named.to_bytes(), b"", &program).ok_or_else(|| {
            format!(
                "MOONCRUST_HOME is {}, which has no lua/mooncrust/boot.lua: point it to the folder that holds lua/, \
                 or unset it",
                show(named)
            )
        });
    }
    at(program.to_bytes(), b"/../share/mooncrust", &program)
        .or_else(|| at(program.to_bytes(), b"/../..", &program))
        .ok_or_else(|| {
            let folder = show(&program);
            format!(
                "cannot find lua/mooncrust/boot.lua in {folder}/../share/mooncrust or {folder}/../..: set MOONCRUST_HOME \
                 to the folder that holds lua/, or install again with `make install`"
            )
        })
}

fn at(folder: &[u8], tail: &[u8], program: &CStr) -> Option<Home> {
    let path = platform::resolve(&join(folder, tail))?;
    let boot = join(path.to_bytes(), b"/lua/mooncrust/boot.lua");
    platform::readable(&boot).then(|| Home { path, boot, program: program.into() })
}

fn join(folder: &[u8], tail: &[u8]) -> CString {
    let mut path = Vec::from(folder);
    path.extend_from_slice(tail);
    // Both parts come from C strings and constants without NUL.
    CString::new(path).unwrap_or_default()
}

fn folder_of(path: &CStr) -> CString {
    let bytes = path.to_bytes();
    let end = bytes.iter().rposition(|&byte| byte == b'/').unwrap_or(0);
    join(&bytes[..end], b"")
}
