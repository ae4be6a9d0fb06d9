//! What an app presents, written: --out in all its forms, --out-depth, --out-id, --hash, screenshots; and how a run ends
//! that is asked to.

use crate::options::NOISE;
use crate::{ALL, Driver, LIMIT, Place, go, mooncrust, script, script_on};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use tests::program::{Outcome, Running};

/// A picture, its depth, the numbers of its things and one more, in each frame; `FRAME` and `APP` are replaced.
const SEVERAL: &str = r#"
local mc = require "mooncrust"
local make = mc.compute { name = "make", source = [[
  #include <mooncrust.glsl>
  layout(local_size_x = 8, local_size_y = 8) in;
  MC_IMAGES(rgba8, image2D, colors);
  MC_IMAGES(r32ui, uimage2D, numbers);
  MC_IMAGES(rgba16f, image2D, floats);
  layout(push_constant) uniform Arguments { mc_image color, id, heat; uint step, seed; } args;
  void main() {
    ivec2 at = ivec2(gl_GlobalInvocationID.xy);
    if (any(greaterThanEqual(at, imageSize(colors[args.color])))) return;
    float r = mc_random_float(args.seed, args.step, uint(at.y * 64 + at.x));
    imageStore(colors[args.color], at, vec4(r, vec2(at) / 64.0, 1.0));
    imageStore(numbers[args.id], at, uvec4(at.x + 1000 * at.y));
    imageStore(floats[args.heat], at, vec4(r * 4.0, 0.5, 0.0, 1.0));
  }
]] }
local color, depth, id, heat
return mc.app {
  size = { 30, 20 }, APP
  init = function(app)
    local function image(name, format)
      return mc.image { name = name, format = format, width = app.width, height = app.height }
    end
    color, depth, id, heat = image("color", "rgba8"), image("depth", "d32f"), image("id", "r32u"), image("heat", "rgba16f")
  end,
  frame = function(app, graph)
    FRAME
    graph:clear(depth, 1 / (app.step + 1))
    local arguments = { color = color, id = id, heat = heat, step = app.step, seed = app.seed }
    graph:dispatch(make, arguments, app.width, app.height)
    graph:present(color, { depth = depth, id = id, heat = heat })
  end,
}
"#;

fn several(app: &str, frame: &str) -> String {
    SEVERAL.replace("APP", app).replace("FRAME", frame)
}

fn run(driver: Driver, place: &Place, words: &[&str]) -> Outcome {
    go(mooncrust(driver).current_dir(&place.folder).args(["main.lua", "--headless"]).args(words))
}

/// Width, height and RGBA of a PNG, as the program itself reads it.
fn png(path: &Path) -> Vec<u8> {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert_eq!(&bytes[..4], b"\x89PNG", "{}", path.display());
    bytes
}

#[test]
fn hashes_are_the_same_run_after_run() {
    for driver in ALL {
        let place = Place::new(&format!("cli-hash-{}", driver.name()));
        // Each run is slow at other places.
        let slow = "if app.step % 3 == tonumber(mc.args[1] or 3) then local t = os.clock() while os.clock() < t + 0.03 do end end";
        place.file("main.lua", &several("", slow));
        let hashes = |words: &[&str]| run(driver, &place, words).clean().stdout.clone();
        let first = hashes(&["--frames", "7", "--seed", "3", "--hash", "--validate"]);
        let lines: Vec<Vec<&str>> = first.lines().map(|line| line.split(' ').collect()).collect();
        assert_eq!(lines.len(), 28, "{first}");
        for (i, line) in lines.iter().enumerate() {
            let (name, format) = [("color", "rgba8"), ("depth", "d32f"), ("heat", "rgba16f"), ("id", "r32u")][i % 4];
            assert_eq!(line[..5], ["frame", &(i / 4).to_string(), name, "30x20", format]);
            assert!(line[5].len() == 64 && line.len() == 6, "{line:?}");
        }
        for words in [
            ["--frames", "7", "--seed", "3", "--hash", "--", "0"],
            ["--hash", "--frames=7", "--seed=3", "--quiet", "--", "1", ""],
        ] {
            assert_eq!(hashes(&words), first);
        }
        // Fewer frames are the first ones; another seed is another noise, and the same depths.
        assert_eq!(
            hashes(&["--frames", "2", "--seed", "3", "--hash"]).lines().collect::<Vec<_>>(),
            first.lines().take(8).collect::<Vec<_>>()
        );
        let other = hashes(&["--frames", "7", "--seed", "4", "--hash"]);
        let of = |text: &str, name: &str| {
            text.lines().filter(|line| line.contains(name)).map(str::to_string).collect::<Vec<_>>()
        };
        assert!(of(&other, " color ") != of(&first, " color ") && of(&other, " depth ") == of(&first, " depth "));
    }
}

/// The SHA-256 that coreutils finds.
fn sha256(bytes: &[u8]) -> String {
    use std::io::Write;
    let mut child = Command::new("sha256sum").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("sha256sum");
    child.stdin.take().unwrap().write_all(bytes).unwrap();
    let out = child.wait_with_output().unwrap().stdout;
    String::from_utf8_lossy(&out[..64]).into_owned()
}

#[test]
fn raw_texels_and_their_hash() {
    for driver in ALL {
        let place = Place::new(&format!("cli-raw-{}", driver.name()));
        place.file("main.lua", &several("", ""));
        let words = ["main.lua", "--headless", "--frames", "3", "--out", "-"];
        let raw = mooncrust(driver).current_dir(&place.folder).args(words).output().unwrap();
        assert_eq!((raw.status.code(), raw.stdout.len()), (Some(0), 3 * 30 * 20 * 4), "{raw:?}");
        let hashes = run(driver, &place, &["--frames", "3", "--hash"]).clean().stdout.clone();
        let of_color: Vec<_> = hashes.lines().filter(|line| line.contains(" color ")).collect();
        for (frame, line) in raw.stdout.chunks(30 * 20 * 4).zip(of_color) {
            assert!(line.ends_with(&sha256(frame)), "{line}");
        }
        run(driver, &place, &["--out", "-", "--hash"]).refuses(2, &["--hash and --out both write to -: choose one"]);
    }
    // A reader that goes away is one message.
    let place = Place::new("cli-raw-closed");
    place.file("main.lua", &several("", ""));
    let program = tests::built("mooncrust");
    let line = format!("{} main.lua --headless --frames 2000 --out - | head -c 100 > /dev/null", program.display());
    let line = format!("set -o pipefail; {line}; echo ${{PIPESTATUS[0]}}");
    let mut command = mooncrust(Driver::Lavapipe);
    let variables: Vec<_> = command.get_envs().map(|(k, v)| (k.to_owned(), v.map(ToOwned::to_owned))).collect();
    command = Command::new("bash");
    for (name, value) in variables {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let outcome = go(command.current_dir(&place.folder).args(["-c", &line]));
    assert_eq!(outcome.stdout, "1\n", "{}", outcome.all());
    assert_eq!(outcome.messages().matches("mooncrust: ").count(), 1, "{}", outcome.all());
    outcome.says(&["--out -: "]).without_trace();
}

#[test]
fn pictures_of_all_frames_and_of_the_last() {
    for driver in ALL {
        let place = Place::new(&format!("cli-pictures-{}", driver.name()));
        place.file("main.lua", &several("", ""));
        let outcome = run(driver, &place, &["--validate", "--frames", "5", "--out", "deep/er/%03d.png"]);
        assert_eq!(outcome.code(0).messages(), "mooncrust: wrote deep/er/%03d.png (30 x 20 rgba8, last frame 4)\n");
        let mut names: Vec<_> =
            std::fs::read_dir(place.path("deep/er")).unwrap().map(|e| e.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, ["000.png", "001.png", "002.png", "003.png", "004.png"]);
        for frames in 1..=5 {
            let words = ["--frames", &frames.to_string(), "--out", "last.png"];
            let outcome = run(driver, &place, &words);
            let text = format!("mooncrust: wrote last.png (30 x 20 rgba8, last frame {})\n", frames - 1);
            assert_eq!(outcome.code(0).messages(), text);
            let one = png(&place.path(&format!("deep/er/{:03}.png", frames - 1)));
            assert!(png(&place.path("last.png")) == one, "frame {frames} alone is another");
        }
    }
}

#[test]
fn depths_ids_and_more() {
    for driver in ALL {
        let place = Place::new(&format!("cli-outputs-{}", driver.name()));
        place.file("main.lua", &several("capture = { heat = 'heat-%d.hdr', depth = 'not this.png' },", ""));
        let words = ["--validate", "--frames", "2", "--out", "c.png", "--out-depth", "d-%d.png", "--out-id", "i.png"];
        let outcome = run(driver, &place, &words);
        let wrote = "mooncrust: wrote c.png (30 x 20 rgba8, last frame 1)
mooncrust: wrote d-%d.png (30 x 20 d32f, last frame 1)
mooncrust: wrote heat-%d.hdr (30 x 20 rgba16f, last frame 1)
mooncrust: wrote i.png (30 x 20 r32u, last frame 1)
";
        assert_eq!(outcome.code(0).messages(), wrote);
        for name in ["c.png", "d-0.png", "d-1.png", "i.png"] {
            png(&place.path(name));
        }
        assert!(!place.path("not this.png").exists());
        assert!(std::fs::read(place.path("heat-1.hdr")).unwrap().starts_with(b"#?RADIANCE"));
    }
    let text = several("capture = { nosuch = 'x.png' },", "");
    script("output-missing", &text, &[])
        .refuses(1, &["capture.nosuch x.png: the frame presents no nosuch; graph:present(image, { nosuch = "]);
    for wrong in ["capture = { 'x.png' },", "capture = { color = 3 },"] {
        script("output-wrong", &several(wrong, ""), &[]).refuses(1, &["mc.app: option 'capture' takes paths by"]);
    }
    script("no-depth", NOISE, &["--out-depth", "d.png"])
        .refuses(1, &["--out-depth d.png: the frame presents no depth; graph:present(image, { depth = another })"]);
}

#[test]
fn a_transient_can_be_captured() {
    for driver in ALL {
        let text = r#"
            local mc = require "mooncrust"
            return mc.app {
              size = { 16, 8 },
              frame = function(app, graph)
                local image = graph:image { name = "t", format = "rgba8", width = app.width, height = app.height }
                graph:clear(image, { app.step / 255, 1, 0, 1 })
                graph:present(image)
              end,
            }"#;
        let outcome = script_on(driver, "capture-transient", text, &["--frames", "2", "--hash", "--validate"]);
        let texels = |step: u8| [step, 255, 0, 255].repeat(16 * 8);
        for (step, line) in outcome.clean().stdout.lines().enumerate() {
            assert!(line.ends_with(&sha256(&texels(step as u8))), "{line}");
        }
    }
}

#[test]
fn screenshots() {
    let ask = "if app.step % 10 == 5 then app:screenshot(('shot-%d.png'):format(app.step)) end";
    for driver in ALL {
        let place = Place::new(&format!("cli-screenshots-{}", driver.name()));
        place.file("main.lua", &several("", ask));
        let outcome = run(driver, &place, &["--validate", "--frames", "30", "--out", "all-%d.png", "--hash"]);
        assert_eq!(outcome.code(0).stdout.lines().count(), 120, "no hash of screenshots");
        for step in [5, 15, 25] {
            let one = png(&place.path(&format!("all-{step}.png")));
            assert!(one == png(&place.path(&format!("shot-{step}.png"))), "shot {step}");
            outcome.says(&[&format!("wrote shot-{step}.png (30 x 20 rgba8, last frame {step})")]);
        }
        // Alone, and in the last frame.
        std::fs::remove_file(place.path("shot-5.png")).unwrap();
        run(driver, &place, &["--frames", "6"]).code(0).says(&["wrote shot-5.png"]);
        png(&place.path("shot-5.png"));
    }
    script("shot-number", &several("", "app:screenshot(3)"), &[])
        .refuses(1, &["app:screenshot takes the path of a file, not 3"]);
    script("shot-jpg", &several("", "app:screenshot 'x.xyz'"), &[]).refuses(1, &["app:screenshot x.xyz: ", "x.xyz"]);
    let silent = "return require('mooncrust').app { frame = function(app) app:screenshot 'x.png' end }";
    script("shot-nothing", silent, &[]).refuses(1, &["app:screenshot x.png: no frame presented"]);
}

#[test]
fn one_output_that_fails_loses_no_other() {
    let place = Place::new("cli-fails-alone");
    place.file("blocked", "no folder");
    place.file("main.lua", &several("capture = { heat = 'all-%d.hdr', depth = 'blocked/%d.png' },", ""));
    let outcome = run(Driver::Lavapipe, &place, &["--frames", "9", "--out", "clip.mp4", "--out-id", "ids.gif"]);
    let said = ["capture.depth blocked/%d.png: ", "wrote clip.mp4", "wrote ids.gif", "wrote all-%d.hdr"];
    outcome.code(1).says(&said).without_trace();
    assert!(place.path("clip.mp4").exists() && place.path("ids.gif").exists());
    // While watched the program goes on.
    let ask = "if app.step == 2 then app:screenshot 'blocked/x.png' end
               if app.step == 9 then app:screenshot 'good.png' end
               if app.step == 30 then assert(#app.errors == 0, 'still wrong') app:quit() end";
    place.file("main.lua", &several("", ask));
    let outcome = run(Driver::Lavapipe, &place, &["--watch", "--out", "w-%d.png"]);
    outcome.code(0).says(&["app:screenshot blocked/x.png: ", "wrote good.png", "wrote w-%d.png"]);
    for step in 0..=30 {
        png(&place.path(&format!("w-{step}.png")));
    }
}

#[test]
fn what_is_missing_at_the_end() {
    let some = "
        local mc = require 'mooncrust'
        local image = mc.image { format = 'rgba8', width = 8, height = 8 }
        return mc.app {
          frame = function(app, graph) if app.step % 2 == 0 then graph:present(image) end end,
          stop = function(app) STOP end,
        }";
    let words = &["--frames", "4", "--out", "x.png"];
    script("shown-before", &some.replace("STOP", ""), words).refuses(1, &["--out x.png: the last frame presented no"]);
    let late = some.replace("STOP", "app:screenshot 'late.png'");
    script("shot-late", &late, &["--frames", "3"])
        .refuses(1, &["app:screenshot late.png: no frame presented an image after that"]);
}

#[test]
fn videos() {
    let place = Place::new("cli-videos");
    place.file("main.lua", &several("", ""));
    let probe = |name: &str| {
        let what = "stream=nb_read_frames,width,height,r_frame_rate";
        let words = ["-v", "error", "-count_frames", "-select_streams", "v", "-show_entries", what, "-of", "csv=p=0"];
        let out = Command::new("ffprobe").args(words).arg(place.path(name)).output().expect("ffprobe: `make setup`");
        String::from_utf8_lossy(&out.stdout).trim().to_string()
    };
    for (name, words, found) in [
        ("a.mp4", vec![], "30,20,60/1,12"),
        ("b.mkv", vec!["--fps", "30"], "30,20,30/1,12"),
        ("c.webm", vec![], "30,20,60/1,12"),
    ] {
        let outcome = run(Driver::Lavapipe, &place, &[&["--frames", "12", "--out", name], words.as_slice()].concat());
        outcome.code(0).says(&[&format!("wrote {name} (30 x 20 rgba8, last frame 11)")]);
        assert_eq!(probe(name), found, "{name}");
    }
    let mut command = mooncrust(Driver::Lavapipe);
    command.current_dir(&place.folder).env("PATH", "/nonexistent").args(["main.lua", "--headless", "--out", "d.mp4"]);
    go(&mut command).refuses(1, &["--out d.mp4: ", "ffmpeg"]);
    assert!(!place.path("d.mp4").exists());
    run(Driver::Lavapipe, &place, &["--out", "e.xyz"]).refuses(1, &["--out e.xyz: ", "xyz"]);
    // A size that changes.
    let grow = "if app.step == 2 then color = mc.image { width = 40, height = 20 } end";
    place.file("main.lua", &several("", grow));
    run(Driver::Lavapipe, &place, &["--frames", "9", "--out", "f.mp4"])
        .code(1)
        .says(&["--out f.mp4: the image has another size or format now: pictures can, a video cannot"]);
    run(Driver::Lavapipe, &place, &["--frames", "4", "--out", "g-%d.png"]).code(0);
    for (name, width) in [("g-1.png", 30), ("g-2.png", 40)] {
        assert_eq!(png(&place.path(name))[16..20], u32::to_be_bytes(width), "{name}");
    }
    let hashes = run(Driver::Lavapipe, &place, &["--frames", "4", "--hash"]).clean().stdout.clone();
    let sizes: Vec<_> =
        hashes.lines().filter(|l| l.contains(" color ")).map(|l| l.split(' ').nth(3).unwrap()).collect();
    assert_eq!(sizes, ["30x20", "30x20", "40x20", "40x20"]);
}

#[test]
fn asked_to_stop() {
    let stop = "stop = function(app) print('stop', app.step > 0) end,";
    let start = "if app.step == 3 then io.stdout:write('running\\n') io.stdout:flush() end";
    for (name, signal, code) in [("term", libc::SIGTERM, 143), ("int", libc::SIGINT, 130)] {
        for watch in [false, true] {
            let place = Place::new(&format!("cli-stop-{name}-{watch}"));
            place.file("main.lua", &several(stop, start));
            let mut command = mooncrust(Driver::Lavapipe);
            command.current_dir(&place.folder).args(["main.lua", "--headless", "--frames", "10000000"]);
            if watch {
                command.arg("--watch");
            }
            command.args(["--validate", "--out", "last.png", "--out-depth", "d.mp4", "--profile"]);
            let mut running = Running::start(&mut command);
            running.says("running");
            running.signal(signal);
            let outcome = running.end_within(LIMIT);
            assert_eq!(outcome.code(code).stdout, "running\nstop\ttrue\n");
            outcome.says(&["wrote last.png (30 x 20", "wrote d.mp4 (30 x 20", "frame to frame"]).without_trace();
            png(&place.path("last.png"));
        }
    }
    // By itself.
    let quit = "if app.step == 5 then app:quit() end";
    let outcome = script("quit", &several(stop, quit), &["--frames", "90", "--hash", "--out", "x.png"]);
    assert_eq!(outcome.code(0).stdout.lines().filter(|line| line.contains(" color ")).count(), 7, "{}", outcome.all());
    // What is ignored, as by nohup, stays so.
    let place = Place::new("cli-stop-ignored");
    let slow = "stop = function() print 'stop' io.stdout:flush() local t = os.clock() while os.clock() < t + 1 do end print 'end' end,";
    place.file("main.lua", &several(slow, start));
    let mut command = mooncrust(Driver::Lavapipe);
    command.arg(place.path("main.lua")).args(["--headless", "--frames", "10000000"]);
    // SAFETY: signal may be called between fork and exec.
    unsafe {
        command.pre_exec(|| {
            libc::signal(libc::SIGINT, libc::SIG_IGN);
            Ok(())
        });
    }
    let mut running = Running::start(&mut command);
    running.says("running");
    running.signal(libc::SIGTERM);
    running.says("stop");
    running.signal(libc::SIGINT);
    assert_eq!(running.end_within(LIMIT).code(143).stdout, "running\nstop\nend\n");
    // A program that is stuck in its own Lua ends by the second one.
    let place = Place::new("cli-stop-stuck");
    place.file("main.lua", &several(stop, &format!("{start} while app.step == 3 do end")));
    let mut running =
        Running::start(mooncrust(Driver::Lavapipe).arg(place.path("main.lua")).args(["--headless", "--frames", "9"]));
    running.says("running");
    running.signal(libc::SIGINT);
    std::thread::sleep(std::time::Duration::from_millis(200));
    running.signal(libc::SIGINT);
    assert_eq!(running.end_within(LIMIT).code, None, "it died of the signal");
}

#[test]
fn a_bar_on_a_terminal() {
    let place = Place::new("cli-bar");
    let slow = "local t = os.clock() while os.clock() < t + 0.1 do end if app.step == 30 then mc.log.info 'hello' end";
    place.file("main.lua", &several("", slow));
    let program = tests::built("mooncrust").display().to_string();
    let on_terminal = |words: &str| {
        let mut command = mooncrust(Driver::Lavapipe);
        let variables: Vec<_> = command.get_envs().map(|(k, v)| (k.to_owned(), v.map(ToOwned::to_owned))).collect();
        command = Command::new("script");
        for (name, value) in variables {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        let line = format!("{program} main.lua --headless {words}");
        go(command.current_dir(&place.folder).args(["-qec", &line, "/dev/null"])).code(0).stdout.clone()
    };
    let text = on_terminal("--frames 40 --out x-%d.png");
    assert!(text.contains("of 40 frames") && text.contains("left\u{1b}[K\r"), "{text:?}");
    assert!(text.contains("\u{1b}[Kmooncrust: hello"), "{text:?}");
    let end = text.rfind("left").unwrap();
    assert!(text[end..].contains("\u{1b}[Kmooncrust: wrote x-%d.png") || text[end..].contains("\u{1b}[K"), "{text:?}");
    assert!(!on_terminal("--frames 2 --out x-%d.png").contains('['), "a bar of a short run");
    let outcome = run(Driver::Lavapipe, &place, &["--frames", "40", "--out", "x-%d.png"]);
    assert!(!outcome.code(0).stderr.contains("of 40"), "a bar where there is no terminal");
}
