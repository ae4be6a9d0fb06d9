//! `mooncrust-bindgen shader`: its options, and `compile` and `reflect`.

use super::{check, describe};
use clap::{Args, Subcommand};
use mooncrust_bindgen::shader::reflect::{Reflection, reflect};
use mooncrust_bindgen::shader::{Request, Stage, workers};
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Subcommand)]
pub enum Command {
    /// Compile a shader to SPIR-V
    Compile {
        file: PathBuf,
        #[command(flatten)]
        options: Options,
        /// File to write; by default FILE.spv
        #[arg(short, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Show what a shader expects: bindings, push constants, structs, constants
    Reflect {
        /// A shader, or SPIR-V
        file: PathBuf,
        #[command(flatten)]
        options: Options,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Compile all shaders in folders and files, and report which are valid
    Check {
        /// Folders, with all below them, and files
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        #[command(flatten)]
        options: Options,
    },
}

#[derive(Args)]
pub struct Options {
    /// Pipeline stage, like compute or fragment; by default what the file's ending or its entry point says
    #[arg(long, value_parser = stage)]
    stage: Option<Stage>,
    /// Entry point
    #[arg(long)]
    entry: Option<String>,
    /// Macro (GLSL) or value of an override constant (WGSL)
    #[arg(long, value_name = "NAME[=VALUE]")]
    define: Vec<String>,
    /// Folder of #include <...>; by default the shaders that come with MoonCrust
    #[arg(long, value_name = "DIR")]
    library: Option<PathBuf>,
}

fn stage(name: &str) -> Result<Stage, String> {
    let names = || Stage::all().map(Stage::name).collect::<Vec<_>>().join(", ");
    Stage::from_name(name).ok_or_else(|| format!("the stages are: {}", names()))
}

impl Options {
    pub fn request(&self, path: &Path) -> Request {
        Request {
            path: Some(path.to_owned()),
            stage: self.stage,
            entry: self.entry.clone(),
            defines: self.define.join("\n"),
            library: self.library.clone().or_else(library),
            ..Request::default()
        }
    }
}

/// The shaders of an installed MoonCrust, else those of the source tree this program was built in.
fn library() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    let folder = program.parent()?;
    ["../share/mooncrust/shaders", "../../shaders"].iter().map(|tail| folder.join(tail)).find(|path| path.is_dir())
}

pub fn run(command: &Command) -> Result<u8, String> {
    match command {
        Command::Compile { file, options, out } => compile(&options.request(file), out.as_deref()),
        Command::Reflect { file, options, json } => show(&options.request(file), *json),
        Command::Check { paths, options } => check::run(paths, options),
    }
}

fn compile(request: &Request, out: Option<&Path>) -> Result<u8, String> {
    let shader = match workers::run(request.clone()).result {
        Ok((shader, _)) => shader,
        Err(errors) => {
            eprintln!("{errors}");
            return Ok(1);
        }
    };
    let mut beside = request.path.clone().unwrap_or_default().into_os_string();
    beside.push(".spv");
    let out = out.unwrap_or(Path::new(&beside));
    let bytes: Vec<u8> = shader.words.iter().flat_map(|word| word.to_le_bytes()).collect();
    std::fs::write(out, &bytes).map_err(|error| format!("cannot write {}: {error}", out.display()))?;
    println!("{}: {} shader `{}`, {} bytes", out.display(), shader.stage.name(), shader.entry, bytes.len());
    Ok(0)
}

fn show(request: &Request, json: bool) -> Result<u8, String> {
    let path = request.path.clone().unwrap_or_default();
    let found = match path.extension().is_some_and(|ending| ending == "spv") {
        true => from_spirv(&path),
        false => workers::run(request.clone()).result.map(|(_, found)| found).map_err(|errors| errors.to_string()),
    };
    let found = match found {
        Ok(found) => found,
        Err(why) => {
            eprintln!("{why}");
            return Ok(1);
        }
    };
    let text = match json {
        true => serde_json::to_string_pretty(&found).map_err(|error| error.to_string())? + "\n",
        false => describe::text(&found),
    };
    std::io::stdout().write_all(text.as_bytes()).map_err(|error| format!("cannot write: {error}"))?;
    Ok(0)
}

fn from_spirv(path: &Path) -> Result<Reflection, String> {
    let name = path.display();
    let bytes = std::fs::read(path).map_err(|error| format!("{name}: error: cannot be read: {error}"))?;
    let words: Vec<u32> =
        bytes.chunks_exact(4).map(|word| u32::from_le_bytes([word[0], word[1], word[2], word[3]])).collect();
    if bytes.len() % 4 != 0 {
        return Err(format!("{name}: error: {} bytes are no whole SPIR-V words; the file is cut off", bytes.len()));
    }
    reflect(&words).map_err(|why| format!("{name}: error: {why}"))
}
