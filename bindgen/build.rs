//! The library stays loaded once it is: LuaJIT's `ffi.load` closes it when the state ends, and a thread or a
//! thread-local of it may still run then. It calls its own functions where others have some of that name: `__assert_fail`
//! of the C library would end the process (shader::workers has what is called instead).

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete,-Bsymbolic-functions");
    }
}
