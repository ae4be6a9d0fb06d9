//! The command line of `mooncrust-bindgen`.

mod check;
mod describe;
mod shader;
mod table;

use std::io::IsTerminal;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use mooncrust_bindgen::vk;

/// Turns vk.xml into Lua bindings, and shaders into SPIR-V.
#[derive(Parser)]
#[command(name = "mooncrust-bindgen", version, arg_required_else_help = true)]
struct Cli {
    /// Say more about what is done; twice for all of it
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    verbose: u8,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Generate the Lua module mooncrust.vk from a Vulkan registry
    Vk(VkArgs),
    /// Compile, describe or check shaders (GLSL and WGSL)
    #[command(subcommand)]
    Shader(shader::Command),
}

#[derive(Args)]
struct VkArgs {
    /// vk.xml (1.2.162 or later); give the option again for video.xml
    #[arg(long, required = true, value_name = "FILE")]
    registry: Vec<PathBuf>,
    /// Folder to write the module to
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// Parses the command line, does what it says, and returns the exit code: 0, 1 when a shader is broken, or 2 with a
/// message.
pub fn run() -> u8 {
    let cli = Cli::parse();
    let level = match cli.verbose {
        0 => tracing::Level::WARN,
        1 => tracing::Level::INFO,
        _ => tracing::Level::TRACE,
    };
    tracing_subscriber::fmt()
        .with_max_level(level)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .without_time()
        .init();
    let result = match cli.command {
        Command::Vk(args) => run_vk(&args).map(|()| 0),
        Command::Shader(command) => shader::run(&command),
    };
    result.unwrap_or_else(|message| {
        eprintln!("mooncrust-bindgen: {message}");
        2
    })
}

fn run_vk(args: &VkArgs) -> Result<(), String> {
    let report = vk::generate(&args.registry, &args.out).map_err(|e| e.to_string())?;
    println!("Vulkan {}: {} files in {}, {} changed", report.version, report.files, args.out.display(), report.changed);
    Ok(())
}
