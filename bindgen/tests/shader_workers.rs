//! Tickets, many compiles at once, and the cache entries that a compile leaves.

use mooncrust_bindgen::shader::{Request, cache, compile, workers};
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("mooncrust-workers-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn numbered(i: usize) -> Request {
    let glsl = format!(
        "#include \"part.glsl\"\nlayout(local_size_x = {}) in;\nlayout(set = 0, binding = 0) buffer O {{ float o[]; }};\n\
         void main() {{ o[{i}] = part(sin(float({i}))); }}",
        i + 1
    );
    let wgsl = format!("@compute @workgroup_size({}) fn main() {{ var x = {i}u; x += 1u; }}", i + 1);
    let broken = format!("void main() {{\n  float x = missing_{i}; }}");
    let (name, text) = match i % 4 {
        0 | 1 => (format!("{i}.comp"), glsl),
        2 => (format!("{i}.wgsl"), wgsl),
        _ => (format!("{i}.frag"), broken),
    };
    let path = std::env::temp_dir().join(format!("mooncrust-workers-{}-parallel", std::process::id())).join(name);
    Request { path: Some(path), source: Some(text.into()), ..Request::default() }
}

/// Two times a hundred shaders of both languages, good and broken, give what each gives alone.
#[test]
fn a_hundred_in_parallel() {
    let folder = folder("parallel");
    fs::write(folder.join("part.glsl"), "#pragma once\nfloat part(float x) { return x * 2.0; }\n").unwrap();
    let alone: Vec<_> = (0..100).map(|i| compile(&numbered(i)).map(|shader| shader.words)).collect();
    for _ in 0..2 {
        let tickets: Vec<u64> = (0..100).map(|i| workers::start(numbered(i))).collect();
        for (i, ticket) in tickets.into_iter().enumerate().rev() {
            let outcome = workers::take(ticket, MINUTE).expect("not done in a minute");
            let words = outcome.result.map(|(shader, _)| shader.words);
            assert_eq!(words, alone[i], "{i}");
            assert_eq!(alone[i].is_err(), i % 4 == 3, "{i}: {:?}", alone[i].as_ref().err());
        }
    }
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn many_threads_wait_at_once() {
    std::thread::scope(|scope| {
        for i in 0..16 {
            scope.spawn(move || {
                for round in 0..10 {
                    let broken = compile(&numbered(4 * i + 3)).unwrap_err().to_string();
                    assert!(broken.contains(&format!("missing_{}", 4 * i + 3)), "{round}: {broken}");
                }
            });
        }
    });
}

#[test]
fn a_ticket_is_taken_once() {
    workers::warm();
    workers::warm();
    let ticket = workers::start(numbered(2));
    let outcome = loop {
        if let Some(outcome) = workers::take(ticket, Duration::ZERO) {
            break outcome;
        }
        std::thread::yield_now();
    };
    assert!(outcome.result.is_ok() && outcome.compile_ms > 0.0 && outcome.reflect_ms > 0.0);
    for bad in [ticket, 0, u64::MAX] {
        let outcome = workers::take(bad, MINUTE).unwrap();
        let text = outcome.result.err().unwrap().to_string();
        assert!(text.contains(&format!("ticket {bad} does not exist, or was taken already")), "{text}");
    }
}

/// The parts of an entry: names with contents, the reflection, the words.
type Parts = (Vec<(String, Option<Vec<u8>>)>, String, Vec<u32>);

/// Reads an entry as its description says, with arithmetic of its own.
fn parse(entry: &[u8]) -> Parts {
    let end = entry.iter().position(|byte| *byte == b'\n').unwrap();
    let first = std::str::from_utf8(&entry[..end]).unwrap();
    let body = &entry[end + 1..];
    let fields: Vec<&str> = first.split(' ').collect();
    assert_eq!((fields[0], fields[1], fields[2].len(), fields.len()), ("mooncrust-spirv", "1", 8, 6));
    let mut sum: u64 = 0;
    for i in (0..body.len()).step_by(4) {
        let byte = |at: usize| u64::from(*body.get(at).unwrap_or(&0));
        let word = byte(i) + byte(i + 1) * 256 + byte(i + 2) * 65536 + byte(i + 3) * 16_777_216;
        let mixed = sum ^ word;
        let turned = (mixed * 8192) % (1 << 32) + mixed / (1 << 19);
        sum = (turned * 5 + 0xe654_6b64) % (1 << 32);
    }
    assert_eq!(format!("{sum:08x}"), fields[2]);
    let number = |i: usize| fields[i].parse::<usize>().unwrap();
    let mut at = 0;
    let mut heads = Vec::new();
    for _ in 0..number(3) {
        let length = body[at..].iter().position(|byte| *byte == b'\n').unwrap();
        let line = std::str::from_utf8(&body[at..at + length]).unwrap();
        let (size, path) = line.split_once(' ').unwrap();
        heads.push((path.to_owned(), size.parse::<i64>().unwrap()));
        at += length + 1;
    }
    let mut files = Vec::new();
    for (path, size) in heads {
        let content = usize::try_from(size).ok().map(|size| body[at..at + size].to_vec());
        at += content.as_ref().map_or(0, Vec::len);
        files.push((path, content));
    }
    let reflection = String::from_utf8(body[at..at + number(4)].to_vec()).unwrap();
    at += number(4);
    while at % 4 != 0 {
        assert_eq!(body[at], 0);
        at += 1;
    }
    let words: Vec<u32> =
        body[at..].chunks_exact(4).map(|word| u32::from_le_bytes([word[0], word[1], word[2], word[3]])).collect();
    assert_eq!(words.len() * 4, number(5));
    (files, reflection, words)
}

#[test]
fn an_entry_of_the_cache() {
    let folder = folder("cache");
    let library = folder.join("lib");
    fs::create_dir(&library).unwrap();
    let text = "#include \"two.glsl\"\nlayout(local_size_x = W) in;\nvoid main() { two(); }\n";
    fs::write(folder.join("one.comp"), text).unwrap();
    fs::write(library.join("two.glsl"), "void two() {}\n").unwrap();
    let (path, entry) = (folder.join("one.comp"), folder.join("new/spirv/entry"));
    let request = Request {
        path: Some(path.clone()),
        defines: "W=64\nX=1".into(),
        library: Some(library.clone()),
        cache: Some(entry.clone()),
        ..Request::default()
    };
    let (shader, description) = workers::run(request.clone()).result.unwrap();
    let (files, reflection, words) = parse(&fs::read(&entry).unwrap());
    assert_eq!(words, shader.words);
    assert_eq!(reflection, description.to_lua());
    let (path, library) = (path.display().to_string(), library.display().to_string());
    let key = format!("{}\0{path}\0\0{}\0W=64\nX=1\0\0{library}", cache::COMPILER, 0);
    let wanted = [
        ("=<key>".to_owned(), Some(key.clone().into_bytes())),
        (path.clone(), Some(text.into())),
        (format!("{}/two.glsl", folder.display()), None),
        (format!("{library}/two.glsl"), Some(b"void two() {}\n".to_vec())),
    ];
    assert_eq!(files, wanted);
    // A source that is given is part of the key, and no file.
    let given = Request { source: Some(text.into()), ..request.clone() };
    assert!(workers::run(given).result.is_ok());
    let (files, _, _) = parse(&fs::read(&entry).unwrap());
    assert_eq!(files[0], ("=<key>".into(), Some(format!("{key}\0{text}").into_bytes())));
    assert_eq!(files.len(), 3);
    // A broken shader leaves what is there; nothing else is left in the folder.
    let before = fs::read(&entry).unwrap();
    let broken = Request { source: Some(b"void main() { nope; }".to_vec()), ..request.clone() };
    assert!(workers::run(broken).result.is_err());
    assert_eq!(fs::read(&entry).unwrap(), before);
    assert_eq!(fs::read_dir(entry.parent().unwrap()).unwrap().count(), 1);
    // Where nothing can be written the shader is as good.
    let nowhere = Request { cache: Some(folder.join("one.comp/entry")), ..request };
    assert!(workers::run(nowhere).result.is_ok());
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn the_compiler_is_named_with_the_versions_of_the_lock_file() {
    let lock = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock")).unwrap();
    let version = |name: &str| {
        let at = lock.find(&format!("name = \"{name}\"\nversion = \"")).unwrap();
        let version = lock[at..].lines().nth(1).unwrap().trim_start_matches("version = \"");
        version.split(['"', '+']).next().unwrap().to_owned()
    };
    let wanted = format!(
        "mooncrust-bindgen {}, naga {}, glslang-sys {}, format ",
        env!("CARGO_PKG_VERSION"),
        version("naga"),
        version("glslang-sys")
    );
    assert!(cache::COMPILER.starts_with(&wanted), "{} is not {wanted}", cache::COMPILER);
}
