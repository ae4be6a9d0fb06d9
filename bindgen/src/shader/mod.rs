//! Shaders: source text to SPIR-V, and SPIR-V to a description of what the shader expects.
//!
//! ```no_run
//! use mooncrust_bindgen::shader::{Request, compile, reflect};
//! let shader = compile(&Request { path: Some("step.comp".into()), ..Request::default() })?;
//! println!("{}", reflect::reflect(&shader.words).unwrap().to_lua());
//! # Ok::<(), mooncrust_bindgen::shader::Errors>(())
//! ```
//!
//! GLSL 4.60 (`.comp`, `.vert`, ... or `.glsl` with the stage given) and WGSL (`.wgsl`), both for Vulkan 1.3. Everything
//! that can be wrong with a source is returned as [`Errors`], with file, line and column; nothing is printed. Compiles
//! run on the threads of [`workers`].

pub mod cache;
mod diagnostic;
mod flat;
mod glsl;
mod glsl_log;
mod guard;
mod include;
mod layout;
mod lines;
mod macros;
mod overrides;
mod quiet;
pub mod reflect;
mod reflect_lua;
mod source;
mod splice;
mod stage;
mod structs;
mod wgsl;
pub mod workers;

pub use diagnostic::{Diagnostic, Errors, Note};
pub(crate) use quiet::quietly;
pub use source::Dependency;
pub use stage::Stage;

use include::Main;
use lines::Language;
use reflect::Reflection;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Largest source that is compiled, in bytes, with all that it includes.
pub const MAX_SOURCE: usize = 16 << 20;

/// What to compile.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The file. With `source` given it is only the name that errors show, and its folder that of includes.
    pub path: Option<PathBuf>,
    /// The text; `None` reads `path`.
    pub source: Option<Vec<u8>>,
    /// `None`: as the file's ending says, or the stage of the entry point.
    pub stage: Option<Stage>,
    /// `None`: `main` in GLSL, in WGSL the only entry point (of `stage`, when that is given).
    pub entry: Option<String>,
    /// Lines `NAME=VALUE` or `NAME`: macros in GLSL, values of `override`s in WGSL.
    pub defines: String,
    /// Lines `NAME=VALUE`: values of `override`s in WGSL.
    pub overrides: String,
    /// Folder of `#include <...>`.
    pub library: Option<PathBuf>,
    /// Where to write a cache entry on success.
    pub cache: Option<PathBuf>,
}

impl Request {
    /// What the source is called in messages.
    pub fn name(&self) -> String {
        self.path.as_ref().map_or("<source>".to_owned(), |path| path.display().to_string())
    }
}

/// A compiled shader: one entry point, SPIR-V 1.6.
#[derive(Clone, Debug)]
pub struct Shader {
    pub words: Vec<u32>,
    pub stage: Stage,
    pub entry: String,
    /// WGSL's `override` constants with the values that were compiled in.
    pub overrides: Vec<reflect::SpecConstant>,
}

/// What a compile gave.
pub struct Outcome {
    pub result: Result<(Shader, Reflection), Errors>,
    /// What the result depends on, also after an error: the main file first, unless the source was given as text.
    pub files: Vec<Dependency>,
    /// All entry points of WGSL, when it could be read; there is no shader when there is more than one to choose from.
    pub entries: Option<Vec<(Stage, String)>>,
    pub compile_ms: f64,
    pub reflect_ms: f64,
}

impl Outcome {
    pub fn failed(errors: Errors) -> Outcome {
        Outcome { result: Err(errors), files: Vec::new(), entries: None, compile_ms: 0.0, reflect_ms: 0.0 }
    }
}

/// Compiles one entry point, and waits for it.
pub fn compile(request: &Request) -> Result<Shader, Errors> {
    workers::run(request.clone()).result.map(|(shader, _)| shader)
}

/// A worker's task.
fn perform(request: &Request) -> Outcome {
    let started = Instant::now();
    let (mut files, mut entries) = (Vec::new(), None);
    let shader = translate(request, &mut files, &mut entries);
    let compile_ms = started.elapsed().as_secs_f64() * 1000.0;
    let started = Instant::now();
    let result = shader.and_then(|shader| {
        let mut description = reflect::reflect(&shader.words).map_err(|why| Errors::whole(&request.name(), &why))?;
        description.spec.extend(shader.overrides.iter().cloned());
        Ok((shader, description))
    });
    let reflect_ms = started.elapsed().as_secs_f64() * 1000.0;
    let outcome = Outcome { result, files, entries, compile_ms, reflect_ms };
    if let (Some(path), Ok((shader, description))) = (&request.cache, &outcome.result) {
        // An entry that cannot be written is made again next time.
        let _ = cache::write(path, cache::entry(request, &outcome.files, &description.to_lua(), &shader.words));
    }
    outcome
}

fn translate(
    request: &Request,
    files: &mut Vec<Dependency>,
    entries: &mut Option<Vec<(Stage, String)>>,
) -> Result<Shader, Errors> {
    let name = request.name();
    let whole = |why: String| Errors::whole(&name, &why);
    let path = request.path.as_deref();
    let bytes = match (&request.source, path) {
        (Some(source), _) => source.as_slice().into(),
        (None, Some(path)) => {
            let content = source::read(path).map_err(whole)?.map(Into::into);
            files.push(Dependency { path: name.clone(), content: content.clone() });
            content.ok_or_else(|| whole("no such file; check the path and the current folder".into()))?
        }
        (None, None) => return Err(whole("neither a path nor a source is given".into())),
    };
    let text = source::decode(&bytes, true).map_err(whole)?;
    if request.source.is_none()
        && let Some(ending) = path.and_then(Path::extension).and_then(|ending| ending.to_str())
        && !matches!(ending, "wgsl" | "glsl")
        && Stage::from_ending(ending).is_none()
    {
        return Err(whole(format!("no shader ends in .{ending}: name it .wgsl, .glsl, or by its stage, as .comp")));
    }
    let language = language(path, text);
    let defines = assignments(&request.defines, "defines").map_err(whole)?;
    let main = Main {
        name: &name,
        text,
        file: path.filter(|_| request.source.is_none()),
        folder: path.and_then(Path::parent).unwrap_or(Path::new("")).to_owned(),
        library: request.library.as_deref(),
        defines: &defines,
    };
    let mut flat = include::flatten(&main, language);
    files.append(&mut flat.files);
    match language {
        Language::Glsl => {
            let stage = request.stage.or_else(|| stage_of(path?)).ok_or_else(|| {
                whole(
                    "the stage of this GLSL is not known; give it, or use an ending like .comp, .vert or .frag".into(),
                )
            })?;
            glsl::compile(&flat, stage, request.entry.as_deref())
        }
        Language::Wgsl => {
            let mut overrides = assignments(&request.overrides, "overrides").map_err(whole)?;
            overrides.extend(defines);
            let module = wgsl::parse(&flat)?;
            *entries = Some(wgsl::entries(&module));
            wgsl::compile(&flat, &module, request.stage, request.entry.as_deref(), &overrides)
        }
    }
}

/// By the ending; a text without one is GLSL when it has its `main` or `#version`.
fn language(path: Option<&Path>, text: &str) -> Language {
    match path.and_then(Path::extension).and_then(|ending| ending.to_str()) {
        Some("wgsl") => Language::Wgsl,
        Some("glsl") => Language::Glsl,
        Some(ending) if Stage::from_ending(ending).is_some() => Language::Glsl,
        _ if text.contains("void main") || text.contains("#version") => Language::Glsl,
        _ => Language::Wgsl,
    }
}

/// Of `blur.comp` and `blur.comp.glsl`.
pub fn stage_of(path: &Path) -> Option<Stage> {
    let ending = |path: &Path| path.extension().and_then(|ending| Stage::from_ending(ending.to_str()?));
    ending(path).or_else(|| ending(Path::new(path.file_stem()?)))
}

/// Lines `NAME=VALUE` or `NAME`, which stands for 1.
fn assignments<'a>(text: &'a str, what: &str) -> Result<Vec<(&'a str, &'a str)>, String> {
    let mut found: Vec<(&str, &str)> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let (name, value) = line.split_once('=').unwrap_or((line, "1"));
        let (name, value) = (name.trim(), value.trim());
        let good = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if !good {
            return Err(format!("{what}: `{name}` is not a name; give NAME=VALUE"));
        } else if value.contains("/*") || value.ends_with('\\') || value.contains('\0') {
            return Err(format!("{what}: the value of {name} may not have a comment, a NUL or a backslash at its end"));
        } else if found.iter().any(|(other, _)| *other == name) {
            return Err(format!("{what}: {name} is given twice"));
        }
        found.push((name, value));
    }
    Ok(found)
}

/// A Lua chunk that returns an array of strings.
pub(crate) fn lua_strings(items: impl Iterator<Item = String>) -> String {
    format!("return {}\n", reflect_lua::list(items.map(|item| reflect_lua::quote(&item))))
}
