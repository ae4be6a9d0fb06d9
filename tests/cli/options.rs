//! The command line: help, version, info, each option, and words that are refused.

use crate::{ALL, Driver, Place, call, go, mooncrust, script};
use serde_json::Value;
use tests::built;

#[test]
fn the_kernel_is_small() {
    let size = std::fs::metadata(built("mooncrust")).unwrap().len();
    assert!(size <= 65536, "the kernel has {size} bytes, more than 65536");
}

#[test]
fn help_and_version() {
    for words in [["--help"], ["-h"]] {
        let outcome = call(&words);
        outcome.clean();
        for part in [
            "Usage:",
            "mooncrust info [--json]",
            "--headless",
            "--device",
            "--validate",
            "--frames N",
            "--seed N",
            "--size WxH",
            "--out FILE",
            "--out-depth FILE",
            "--out-id FILE",
            "--fps N",
            "--hash",
            "--graph FILE",
            "--profile",
            "--trace FILE",
            "--quiet",
            "--verbose",
            "Exit code",
        ] {
            assert!(outcome.stdout.contains(part), "no {part} in: {}", outcome.stdout);
        }
    }
    let outcome = call(&["--version"]);
    assert_eq!(outcome.clean().stdout, format!("mooncrust {}\n", env!("CARGO_PKG_VERSION")));
    assert_eq!(call(&["-V"]).clean().stdout, outcome.stdout);
}

#[test]
fn help_needs_no_vulkan() {
    let outcome = go(mooncrust(Driver::Lavapipe).arg("--help").env("VK_DRIVER_FILES", "/nonexistent.json"));
    outcome.clean();
}

#[test]
fn info_is_json_with_a_usable_device() {
    for driver in ALL {
        let outcome = go(mooncrust(driver).args(["info", "--json"]));
        let info: Value = serde_json::from_str(&outcome.clean().stdout).expect("info --json prints JSON");
        for field in ["mooncrust", "lua", "system", "registry", "loader"] {
            assert!(info[field].as_str().is_some_and(|text| !text.is_empty()), "{field}: {}", info[field]);
        }
        assert!(info["window"]["surfaces"].is_array() && !info["window"]["sdl"].is_null(), "{}", info["window"]);
        let devices = info["devices"].as_array().expect("a list of devices");
        assert_eq!(devices.len(), 1, "{}", outcome.stdout);
        let device = &devices[0];
        assert!(device["name"].as_str().unwrap().contains(driver.device()), "{}", device["name"]);
        assert_eq!((device["index"].as_u64(), device["kind"].as_str()), (Some(0), Some("cpu")));
        assert!(device["api"].as_str().unwrap().starts_with("1."), "{}", device["api"]);
        for field in ["driver", "driver_info"] {
            assert!(device[field].is_string(), "{field}");
        }
        for field in ["driver_version", "vendor_id", "device_id", "extension_count"] {
            assert!(device[field].is_u64(), "{field}");
        }
        assert!(device["heaps"][0]["size"].as_u64().unwrap() > 1 << 20, "{}", device["heaps"]);
        assert!(device["heaps"][0]["types"].is_array() && device["heaps"][0]["flags"].is_array());
        let queue = device["queues"][0]["flags"].as_array().unwrap();
        assert!(queue.contains(&Value::from("compute")), "{queue:?}");
        assert_eq!(device["usable"].as_bool(), Some(true));
        let features = device["required_features"].as_object().unwrap();
        assert!(features.len() >= 16 && features.values().all(|has| has == true), "{features:?}");
        for name in [
            "descriptorIndexing",
            "timelineSemaphore",
            "synchronization2",
            "dynamicRendering",
            "bufferDeviceAddress",
            "scalarBlockLayout",
            "maintenance4",
        ] {
            assert!(features.contains_key(name), "{name} is not among the required features");
        }
        assert!(device["wanted_extensions"].as_object().unwrap().values().all(Value::is_boolean));
    }
}

#[test]
fn info_for_people() {
    for driver in ALL {
        let outcome = go(mooncrust(driver).arg("info"));
        outcome.clean();
        for part in [
            "MoonCrust ",
            "Vulkan loader ",
            "windows: SDL 3.",
            "device 0: ",
            driver.device(),
            "heap 0",
            "queues 0",
            "usable    yes",
        ] {
            assert!(outcome.stdout.contains(part), "no {part} in: {}", outcome.stdout);
        }
    }
}

#[test]
fn info_shows_all_drivers() {
    let both = ALL.map(|driver| driver.manifest().into_os_string().into_string().unwrap()).join(":");
    let outcome = go(mooncrust(Driver::Lavapipe).args(["info", "--json"]).env("VK_DRIVER_FILES", both));
    let info: Value = serde_json::from_str(&outcome.clean().stdout).unwrap();
    let names: Vec<_> = info["devices"].as_array().unwrap().iter().map(|d| d["name"].as_str().unwrap()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    for driver in ALL {
        assert!(names.iter().any(|name| name.contains(driver.device())), "{names:?}");
    }
}

#[test]
fn wrong_words_are_refused_with_the_nearest() {
    let hello = "examples/00_hello";
    for (words, parts) in [
        (vec![hello, "--frmaes", "3"], vec!["unknown option '--frmaes'", "did you mean '--frames'?"]),
        (vec![hello, "--headles"], vec!["did you mean '--headless'?"]),
        (vec![hello, "--xyzzy"], vec!["unknown option '--xyzzy'", "mooncrust --help"]),
        (vec!["info", "--jsn"], vec!["did you mean '--json'?"]),
        (vec![hello, "--frames", "x"], vec!["--frames", "a whole number of frames, 1 or more, not 'x'"]),
        (vec![hello, "--frames", "0"], vec!["--frames", "not '0'"]),
        (vec![hello, "--frames"], vec!["'--frames' needs a value"]),
        (vec![hello, "--seed", "-1"], vec!["--seed", "not '-1'"]),
        (vec![hello, "--size", "640"], vec!["--size", "WIDTHxHEIGHT", "not '640'"]),
        (vec![hello, "--device", ""], vec!["--device", "not empty"]),
        (vec![hello, "--out="], vec!["--out", "not empty"]),
        (vec![hello, "--headless=yes"], vec!["'--headless' takes no value"]),
        (vec![hello, "--quiet", "--verbose"], vec!["exclude each other"]),
        (vec![hello, "photo.png"], vec!["unexpected 'photo.png'", "follow `--`"]),
        (vec![], vec!["no script given", "mooncrust --help"]),
    ] {
        call(&words).refuses(2, &parts);
    }
}

#[test]
fn a_device_by_index_and_by_name() {
    let both = ALL.map(|driver| driver.manifest().into_os_string().into_string().unwrap()).join(":");
    let place = Place::new("cli-device");
    let show = place.file("show.lua", "local d = require('mooncrust').device print(d.index, d.name)");
    let run = |choice: &str| {
        go(mooncrust(Driver::Lavapipe)
            .arg(&show)
            .args(["--headless", "--device", choice])
            .env("VK_DRIVER_FILES", &both))
    };
    for choice in ["0", "1"] {
        let outcome = run(choice);
        assert!(outcome.clean().stdout.starts_with(choice), "{}", outcome.all());
    }
    for choice in ["llvmpipe", "LLVMPIPE", "swiftshader", "SwiftShader Dev", "256"] {
        let outcome = run(choice);
        let name = outcome.clean().stdout.to_lowercase();
        assert!(name.contains(&choice.to_lowercase()), "{}", outcome.all());
    }
    run("nosuch").refuses(1, &["no device matches 'nosuch'; there are 0: ", "1: ", "llvmpipe", "SwiftShader"]);
    run("2").refuses(1, &["no device matches '2'"]);
    // The command line wins over the script.
    let text = "local mc = require('mooncrust') mc.configure { device = 'nosuch' } print(mc.device.name)";
    script("device-forced", text, &["--device", "llvm"]).clean();
    script("device-asked", text, &[]).refuses(1, &["no device matches 'nosuch'; there are 0: llvmpipe"]);
}

pub const NOISE: &str = r#"
local mc = require "mooncrust"
local paint = mc.compute { name = "paint", source = [[
  enable wgpu_binding_array;
  @group(0) @binding(2) var targets: binding_array<texture_storage_2d<rgba8unorm, write>>;
  struct Arguments { size: vec2i, out: u32, step: u32, x: f32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(8, 8) fn main(@builtin(global_invocation_id) id: vec3u) {
    let at = vec2i(id.xy);
    if any(at >= args.size) { return; }
    let v = fract(sin(f32(at.x * 37 + at.y * 101) + args.x * 1000.0) * 100.0 + f32(args.step) * 0.1);
    textureStore(targets[args.out], at, vec4f(v, args.x, f32(args.step) / 255.0, 1.0));
  }
]] }
local image
return mc.app {
  init = function(app) image = mc.image { name = "screen", width = app.width, height = app.height } end,
  frame = function(app, graph)
    local arguments = { size = { app.width, app.height }, out = image, step = app.step, x = app.random() }
    graph:dispatch(paint, arguments, app.width, app.height):present(image)
  end,
  stop = function(app) print(app.step, app.frames, app.seed, app.width, app.height, ("%.3f"):format(app.time)) end,
}
"#;

#[test]
fn frames_seed_size_and_out() {
    for driver in ALL {
        let place = Place::new(&format!("cli-app-{}", driver.name()));
        let app = place.file("app.lua", NOISE);
        let picture = |name: &str, seed: &str, frames: &str| {
            let out = place.path(name);
            let mut command = mooncrust(driver);
            command.arg(&app).args(["--headless", "--validate", "--quiet", "--size", "70x30", "--seed", seed]);
            let outcome = go(command.args(["--frames", frames, "--out"]).arg(&out));
            let (last, time) = if frames == "5" { ("4", "0.067") } else { ("3", "0.050") };
            assert_eq!(outcome.clean().stdout, format!("{last}\t{frames}\t{seed}\t70\t30\t{time}\n"));
            std::fs::read(out).expect("--out writes a file")
        };
        let first = picture("a.png", "7", "5");
        assert_eq!(&first[1..4], b"PNG");
        assert_eq!(u32::from_be_bytes(first[16..20].try_into().unwrap()), 70, "width of the PNG");
        assert!(first == picture("b.png", "7", "5"), "the same seed gave another picture on {}", driver.name());
        assert!(first != picture("c.png", "8", "5"), "another seed gave the same picture");
        assert!(first != picture("d.png", "7", "4"), "another number of frames gave the same picture");
    }
}

#[test]
fn out_says_what_it_wrote_and_what_is_missing() {
    let outcome = script("out", NOISE, &["--size", "8x4", "--out", "x.png"]);
    outcome.code(0).says(&["wrote x.png (8 x 4 rgba8, last frame 0)"]);
    let silent = "return require('mooncrust').app { frame = function() end }";
    script("out-nothing", silent, &["--out", "x.png"])
        .refuses(1, &["--out x.png", "no frame presented", "graph:present"]);
    script("out-nowhere", NOISE, &["--out", "main.lua/x.png"]).refuses(1, &["--out main.lua/x.png: "]);
}

#[test]
fn quiet_and_verbose() {
    let text = "local mc = require('mooncrust') local _ = mc.device mc.log.info('note') mc.log.warn('beware') mc.log.error('bad')";
    let quiet = script("quiet", text, &["--quiet"]);
    assert_eq!(quiet.code(0).stderr, "mooncrust: bad\n");
    let normal = script("normal", text, &[]);
    assert_eq!(normal.code(0).stderr, "mooncrust: note\nmooncrust: warning: beware\nmooncrust: bad\n");
    let verbose = script("verbose", text, &["--verbose"]);
    verbose.code(0).says(&["mooncrust: debug: device 0: llvmpipe"]);
}

#[test]
fn arguments_of_the_script() {
    let text = "print(..., select('#', ...)) print(table.concat(require('mooncrust').args, '|'))";
    let outcome = script("arguments", text, &["--seed", "3", "--", "a b", "--frames", "", "--"]);
    assert_eq!(outcome.clean().stdout, "a b\t4\na b|--frames||--\n");
    assert_eq!(script("no-arguments", "print(#require('mooncrust').args)", &["--"]).clean().stdout, "0\n");
}
