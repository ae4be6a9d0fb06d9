//! Any bytes as vk.xml: the generator gives files or an error, and never a Lua file that something broke out of.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mooncrust_bindgen::vk::{Source, render};

fuzz_target!(|bytes: &[u8]| {
    let source = Source { name: "vk.xml".to_owned(), bytes: bytes.to_vec() };
    let Ok((_, files)) = render(&[source]) else { return };
    for file in files.iter().filter(|file| file.path.starts_with("data/")) {
        let (_, body) = file.text.split_once("return [==[\n").expect("a data file starts a long string");
        assert!(body.strip_suffix("]==]\n").is_some_and(|lines| !lines.contains("]==]")));
        assert!(body.bytes().all(|byte| byte == b'\n' || (b' '..=b'~').contains(&byte)));
    }
});
