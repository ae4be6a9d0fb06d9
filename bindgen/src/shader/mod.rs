//! Shaders: source text to SPIR-V, and SPIR-V to a description of what the shader expects.
//!
//! ```no_run
//! use mooncrust_bindgen::shader::{Request, compile, reflect};
//! let shader = compile(&Request { path: Some("step.wgsl".into()), ..Request::default() })?;
//! println!("{}", reflect::reflect(&shader.words).unwrap().to_lua());
//! # Ok::<(), mooncrust_bindgen::shader::Errors>(())
//! ```
//!
//! The language is WGSL. Everything that can be wrong with a source is returned as [`Errors`], with file, line and
//! column; nothing is printed. A compile runs on a thread of its own with a large stack, because the compiler's parser
//! and validator recurse with the depth of the source; [`guard`] refuses what would go deeper than that stack.

mod diagnostic;
mod guard;
pub mod reflect;
mod reflect_lua;
mod splice;
mod wgsl;

pub use diagnostic::{Diagnostic, Errors, Note};

use std::cell::Cell;
use std::fs::File;
use std::io::Read;
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Once;
use std::thread;

/// Largest source that is compiled, in bytes.
pub const MAX_SOURCE: usize = 16 << 20;

/// Stack of the compiling thread, in bytes. It is reserved, not committed: a usual shader touches a few pages.
const STACK: usize = 256 << 20;

/// A pipeline stage. The values are those of `VkShaderStageFlagBits`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u32)]
pub enum Stage {
    Vertex = 0x1,
    TessellationControl = 0x2,
    TessellationEvaluation = 0x4,
    Geometry = 0x8,
    Fragment = 0x10,
    Compute = 0x20,
    Task = 0x40,
    Mesh = 0x80,
    RayGeneration = 0x100,
    AnyHit = 0x200,
    ClosestHit = 0x400,
    Miss = 0x800,
    Intersection = 0x1000,
    Callable = 0x2000,
}

impl Stage {
    pub const ALL: [Stage; 14] = [
        Stage::Vertex,
        Stage::TessellationControl,
        Stage::TessellationEvaluation,
        Stage::Geometry,
        Stage::Fragment,
        Stage::Compute,
        Stage::Task,
        Stage::Mesh,
        Stage::RayGeneration,
        Stage::AnyHit,
        Stage::ClosestHit,
        Stage::Miss,
        Stage::Intersection,
        Stage::Callable,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Stage::Vertex => "vertex",
            Stage::TessellationControl => "tessellation_control",
            Stage::TessellationEvaluation => "tessellation_evaluation",
            Stage::Geometry => "geometry",
            Stage::Fragment => "fragment",
            Stage::Compute => "compute",
            Stage::Task => "task",
            Stage::Mesh => "mesh",
            Stage::RayGeneration => "ray_generation",
            Stage::AnyHit => "any_hit",
            Stage::ClosestHit => "closest_hit",
            Stage::Miss => "miss",
            Stage::Intersection => "intersection",
            Stage::Callable => "callable",
        }
    }

    pub fn from_name(name: &str) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| stage.name() == name)
    }

    pub fn from_bits(bits: u32) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| *stage as u32 == bits)
    }
}

/// What to compile.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The file. With `source` given it is only the name that errors show.
    pub path: Option<PathBuf>,
    /// The text; `None` reads `path`.
    pub source: Option<Vec<u8>>,
    /// `None`: the stage of the entry point.
    pub stage: Option<Stage>,
    /// `None`: the only entry point (of `stage`, when that is given).
    pub entry: Option<String>,
}

/// A compiled shader: one entry point, SPIR-V 1.6.
#[derive(Clone, Debug)]
pub struct Shader {
    pub words: Vec<u32>,
    pub stage: Stage,
    pub entry: String,
}

/// Compiles one entry point.
pub fn compile(request: &Request) -> Result<Shader, Errors> {
    let name = match &request.path {
        Some(path) => path.display().to_string(),
        None => "<source>".to_owned(),
    };
    let bytes = match (&request.source, &request.path) {
        (Some(source), _) => source.clone(),
        (None, Some(path)) => read(path, &name)?,
        (None, None) => return Err(Errors::whole(&name, "neither a path nor a source is given")),
    };
    let text = decode(bytes, &name)?;
    guard::check(&text, &name)?;
    on_big_stack(&name, || wgsl::compile(&name, &text, request.stage, request.entry.as_deref()))
}

fn read(path: &Path, name: &str) -> Result<Vec<u8>, Errors> {
    let fail = |why: String| Err(Errors::whole(name, &why));
    match std::fs::metadata(path) {
        Ok(meta) if meta.is_dir() => {
            return fail("this is a folder; give the path of a shader file".to_owned());
        }
        Ok(meta) if meta.len() > MAX_SOURCE as u64 => {
            return fail(format!("the file has {} bytes; a shader source has at most {MAX_SOURCE}", meta.len()));
        }
        Ok(_) => {}
        Err(error) => return fail(describe_io(&error)),
    }
    // A device may say that it is empty and never end.
    let mut bytes = Vec::new();
    match File::open(path).and_then(|file| file.take(MAX_SOURCE as u64 + 1).read_to_end(&mut bytes)) {
        Ok(_) if bytes.len() > MAX_SOURCE => fail(format!("a shader source has at most {MAX_SOURCE} bytes")),
        Ok(_) => Ok(bytes),
        Err(error) => fail(describe_io(&error)),
    }
}

fn describe_io(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "no such file; check the path and the current folder".into(),
        std::io::ErrorKind::PermissionDenied => {
            "permission to read it is denied; check the owner and mode of the file".into()
        }
        _ => format!("cannot be read: {error}"),
    }
}

fn decode(bytes: Vec<u8>, name: &str) -> Result<String, Errors> {
    if bytes.len() > MAX_SOURCE {
        let why = format!("the source has {} bytes; a shader source has at most {MAX_SOURCE}", bytes.len());
        return Err(Errors::whole(name, &why));
    }
    if bytes.len() >= 4 && bytes.starts_with(&0x0723_0203u32.to_le_bytes()) {
        return Err(Errors::whole(name, "this is SPIR-V, not WGSL source; give the source it was made from"));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let before = &error.as_bytes()[..at];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let why = format!(
            "not UTF-8 text: byte 0x{:02x} at offset {at}, line {line}; save the file as UTF-8",
            error.as_bytes()[at]
        );
        Errors::whole(name, &why)
    })?;
    // An editor's byte order mark is not part of the language.
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    if text.trim().is_empty() {
        return Err(Errors::whole(name, "the source is empty"));
    }
    Ok(text)
}

/// Runs `work` on a thread with [`STACK`] bytes; a panic in it becomes an error.
fn on_big_stack<T: Send>(name: &str, work: impl FnOnce() -> Result<T, Errors> + Send) -> Result<T, Errors> {
    thread::scope(|scope| {
        let worker = thread::Builder::new()
            .name("shader compile".into())
            .stack_size(STACK)
            .spawn_scoped(scope, || quietly(work));
        match worker {
            Ok(handle) => match handle.join() {
                Ok(Ok(result)) => result,
                Ok(Err(what)) => Err(Errors::whole(name, &format!("the compiler failed on this source: {what}"))),
                Err(_) => Err(Errors::whole(name, "the compiler failed on this source")),
            },
            Err(error) => {
                let why = format!(
                    "cannot start the compiler's thread ({error}); raise the limits on threads and address space"
                );
                Err(Errors::whole(name, &why))
            }
        }
    })
}

/// Runs `work`; a panic becomes its text, and prints nothing.
pub(crate) fn quietly<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    thread_local!(static QUIET: Cell<bool> = const { Cell::new(false) });
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !QUIET.try_with(Cell::get).unwrap_or(false) {
                previous(info);
            }
        }));
    });
    let before = QUIET.replace(true);
    let result = catch_unwind(AssertUnwindSafe(work));
    QUIET.set(before);
    result.map_err(|payload| {
        if let Some(text) = payload.downcast_ref::<&str>() {
            (*text).to_owned()
        } else if let Some(text) = payload.downcast_ref::<String>() {
            text.clone()
        } else {
            "unknown panic".to_owned()
        }
    })
}
