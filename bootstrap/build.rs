//! Builds LuaJIT as a shared library, once for all profiles, and tells the linker how the kernel finds it.
//!
//! Leaves `libluajit-5.1.so.2` and the stock interpreter `luajit` in `target/luajit/`, and a copy of the library beside
//! the kernel. Distributions' LuaJIT packages are not used: those of 2022 to 2025 give wrong FFI arithmetic.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

const LIBRARY: &str = "libluajit-5.1.so.2";
const VERSION: &str = "210.7.4";

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    // OUT_DIR is TARGET/PROFILE/build/PACKAGE-HASH/out.
    let profile = out.ancestors().nth(3).expect("OUT_DIR has a profile folder");
    let shared = out.ancestors().nth(4).expect("OUT_DIR has a target folder").join("luajit");

    let library = shared.join(LIBRARY);
    let stamp = shared.join("version");
    let current = fs::read_to_string(&stamp).is_ok_and(|text| text == VERSION);
    if !(current && library.exists() && shared.join("luajit").exists()) {
        build(&out, &shared);
        fs::write(&stamp, VERSION).expect("cannot write the LuaJIT version stamp");
    }
    place(&library, &profile.join(LIBRARY));

    println!("cargo:rustc-link-search=native={}", shared.display());
    println!("cargo:rustc-link-arg-bins=-l:{LIBRARY}");
    println!("cargo:rustc-link-arg-bins=-Wl,-rpath,$ORIGIN:$ORIGIN/../lib/mooncrust");
    // Small pages and no padding between segments: the kernel is counted in bytes.
    println!("cargo:rustc-link-arg-bins=-Wl,-z,norelro,-z,noseparate-code,--build-id=none,--hash-style=gnu");
}

/// Compiles LuaJIT in `out` and moves the results to `shared`.
fn build(out: &Path, shared: &Path) {
    if let Ok(flags) = env::var("CARGO_MAKEFLAGS") {
        // SAFETY: the build script has one thread here. It lets LuaJIT's make share cargo's job slots.
        unsafe { env::set_var("MAKEFLAGS", flags) };
    }
    let artifacts = luajit_src::Build::new().debug(false).build();
    let library = out.join(LIBRARY);
    let mut link = Command::new(cc::Build::new().get_compiler().path());
    link.arg("-shared").arg("-s").arg(format!("-Wl,-soname,{LIBRARY}"));
    link.arg("-Wl,--whole-archive").arg(artifacts.lib_dir().join("libluajit.a"));
    link.arg("-Wl,--no-whole-archive").args(["-lm", "-ldl", "-o"]).arg(&library);
    let status = link.status().expect("cannot start the C compiler");
    assert!(status.success(), "linking {LIBRARY} failed: {link:?}");

    fs::create_dir_all(shared).expect("cannot create the LuaJIT folder");
    place(&library, &shared.join(LIBRARY));
    place(&out.join("luajit-build/src/luajit"), &shared.join("luajit"));
}

/// Copies a file through a temporary name, so that a program using the old one is not disturbed.
fn place(from: &Path, to: &Path) {
    let copy = || -> io::Result<()> {
        let part = to.with_extension(format!("{}.part", std::process::id()));
        fs::copy(from, &part)?;
        fs::rename(&part, to)
    };
    copy().unwrap_or_else(|e| panic!("cannot copy {} to {}: {e}", from.display(), to.display()));
}
