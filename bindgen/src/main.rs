//! `mooncrust-bindgen`: the command-line door to the library.

fn main() {}
