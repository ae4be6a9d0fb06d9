//! Finds the folder that holds `lua/` and `shaders/`: MOONCRUST_HOME when set, else the installed layout
//! (`bin/mooncrust`, `share/mooncrust`), else the source tree (`target/PROFILE/mooncrust`).

use crate::platform;
use crate::text::Text;
use core::fmt::Write as _;

pub const LONGEST: usize = 4096;

pub struct Home {
    pub path: Text<LONGEST>,
    pub boot: Text<LONGEST>,
    pub program: Text<LONGEST>,
}

/// The message on failure names every folder that was looked at.
pub fn find() -> Result<Home, Text<LONGEST>> {
    let mut home = Home { path: Text::new(), boot: Text::new(), program: Text::new() };
    let mut buffer = [0; LONGEST];
    let length = platform::executable(&mut buffer);
    home.program.push(&buffer[..length]);
    strip_name(&mut home.program);

    let mut message = Text::new();
    if let Some(named) = platform::environment(c"MOONCRUST_HOME") {
        if try_folder(&mut home, named.to_bytes(), b"") {
            return Ok(home);
        }
        let _ = message.write_str("MOONCRUST_HOME is ");
        message.push(named.to_bytes());
        let _ = message
            .write_str(", which has no lua/mooncrust/boot.lua: point it to the folder that holds lua/, or unset it");
        return Err(message);
    }
    let mut program = Text::<LONGEST>::new();
    program.push(home.program.bytes());
    let _ = message.write_str("cannot find lua/mooncrust/boot.lua; looked in");
    for tail in [b"/../share/mooncrust".as_slice(), b"/../.."] {
        if try_folder(&mut home, program.bytes(), tail) {
            return Ok(home);
        }
        message.push(b" ");
        message.push(program.bytes());
        message.push(tail);
    }
    let _ =
        message.write_str(". Set MOONCRUST_HOME to the folder that holds lua/, or install again with `make install`");
    Err(message)
}

fn try_folder(home: &mut Home, folder: &[u8], tail: &[u8]) -> bool {
    home.path.cut(0);
    home.path.push(folder);
    home.path.push(tail);
    platform::resolve(&mut home.path);
    home.boot.cut(0);
    home.boot.push(home.path.bytes());
    home.boot.push(b"/lua/mooncrust/boot.lua");
    platform::readable(home.boot.as_ptr())
}

fn strip_name(path: &mut Text<LONGEST>) {
    let end = path.bytes().iter().rposition(|&byte| byte == b'/').unwrap_or(0);
    path.cut(end);
}
