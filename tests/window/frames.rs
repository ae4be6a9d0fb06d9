//! The loop and what it captures, in a window: the same frames as headless, in their time, to their end.

use super::*;
use tests::program::mooncrust;
use tests::x11::wait_for;

pub const CASES: &[Case] = &[
    ("the same frames as headless", same_frames),
    ("pictures of a window that is closed", last_picture),
    ("a canvas that follows its window", follows),
    ("frames in their time", paced),
    ("real time", real_time),
    ("full screen and present modes", modes),
    ("steady frames", steady),
];

/// Noise by app.random and by the shader's own, and a picture that moves with time.
const NOISE: &str = r#"
local mc = require "mooncrust"
io.stdout:setvbuf "no"
local noise = mc.compute { name = "noise", source = [[
  #include <mooncrust.glsl>
  layout(local_size_x = 8, local_size_y = 8) in;
  MC_IMAGES(rgba8, image2D, targets);
  layout(push_constant) uniform Arguments { mc_image target; uint seed, step; float base, time; } args;
  void main() {
    ivec2 at = ivec2(gl_GlobalInvocationID.xy), size = imageSize(targets[args.target]);
    if (any(greaterThanEqual(at, size))) return;
    vec4 r = mc_random_vec4(args.seed, args.step, uint(at.y * size.x + at.x));
    imageStore(targets[args.target], at, vec4(r.x, args.base, fract(args.time + r.y), 1.0));
  }
]] }
local picture
return mc.app {
  size = { 200, 150 }, OPTIONS
  frame = function(app, graph)
    FRAME
    if not picture or picture.width ~= app.width or picture.height ~= app.height then
      picture = mc.image { width = app.width, height = app.height }
    end
    local target = { target = picture, seed = app.seed, step = app.step, base = app.random(), time = app.time }
    graph:dispatch(noise, target, app.width, app.height):present(picture)
  end,
}
"#;

fn noise(options: &str, frame: &str) -> String {
    NOISE.replace("OPTIONS", options).replace("FRAME", frame)
}

const WORDS: [&str; 5] = ["--frames", "40", "--seed", "9", "--hash"];

/// Headless, in a window, slowly, with an overlay, while the window changes its size: the same bytes.
fn same_frames(driver: Driver) {
    let display = Display::bare();
    let script = Script::new("same", driver, &noise("", ""));
    let mut headless = mooncrust(driver);
    headless.arg(script.0.join("main.lua")).args(["--headless", "--validate"]).args(WORDS);
    let expected = Running::start(&mut headless).end_within(SOON).clean().stdout.clone();
    assert_eq!(expected.lines().count(), 40);
    let slow = "local t = os.clock() while os.clock() < t + app.step % 3 / 50 do end";
    for (options, frame) in [
        ("", ""),
        ("overlay = true, vsync = false, max_fps = false,", ""),
        ("vsync = 'mailbox', max_fps = 25,", "if app.step == 5 then print 'go' end"),
        ("dt = 1 / 60,", slow),
    ] {
        let script = Script::new("same", driver, &noise(options, frame));
        let mut running = Running::start(script.on(&display, driver).args(WORDS));
        let is_resized = frame.contains("go");
        if is_resized {
            let window = display.window();
            running.says("go");
            for (width, height) in [(400, 100), (90, 333), (200, 150)] {
                window.resize(width, height);
                std::thread::sleep(Duration::from_millis(100));
            }
        }
        let outcome = ends_clean(running, 0);
        let printed = outcome.stdout.replace("go\n", "");
        assert_eq!(printed, expected, "with {options} {frame}: {}", outcome.all());
    }
}

/// Nobody knows the last frame before the window is closed or the program is asked to end.
fn last_picture(driver: Driver) {
    for code in [0, 143] {
        let display = Display::managed();
        let show = "if app.step == 4 then app:screenshot('now.png') print 'go' end stopped = app.step";
        let script = Script::new("last", driver, &noise("stop = function() print(stopped) end,", show));
        let text = std::fs::read_to_string(script.0.join("main.lua")).unwrap();
        std::fs::write(script.0.join("main.lua"), format!("local stopped\n{text}")).unwrap();
        let mut command = script.on(&display, driver);
        command.current_dir(&script.0).args(["--out", "last.png", "--out-depth", "no.png", "--seed", "9"]);
        // What is not presented is an error at once.
        let outcome = Running::start(&mut command).end_within(SOON);
        outcome.code(1).says(&["--out-depth no.png: the frame presents no depth"]);
        let mut command = script.on(&display, driver);
        command.current_dir(&script.0).args(["--out", "last.png", "--seed", "9"]);
        let mut running = Running::start(&mut command);
        running.says("go");
        if code == 0 {
            display.window().close();
        } else {
            running.signal(libc::SIGTERM);
        }
        let outcome = ends_clean(running, code);
        let last: u32 = outcome.stdout.lines().last().unwrap().parse().unwrap();
        outcome.says(&[&format!("wrote last.png (200 x 150 rgba8, last frame {last})"), "wrote now.png"]);
        // They are the frames of the headless run.
        let mut headless = mooncrust(driver);
        headless.current_dir(&script.0).args(["main.lua", "--headless", "--seed", "9", "--out", "again-%d.png"]);
        Running::start(headless.args(["--frames", &(last + 1).to_string()])).end_within(SOON).code(0);
        let bytes = |name: &str| std::fs::read(script.0.join(name)).unwrap();
        assert!(bytes("last.png") == bytes(&format!("again-{last}.png")), "frame {last}");
        assert!(bytes("now.png") == bytes("again-4.png"), "the screenshot");
    }
}

fn follows(driver: Driver) {
    let display = Display::bare();
    let tell = "if not picture or picture.width ~= app.width then print(app.width, app.height) end";
    let script = Script::new("follows", driver, &noise("resize = 'follow',", tell));
    let mut command = script.on(&display, driver);
    let mut running = Running::start(command.args(["--out", "frame-%d.png"]).current_dir(&script.0));
    let window = display.window();
    running.says("200\t150");
    window.resize(333, 77);
    running.says("333\t77");
    window.resize(640, 480);
    running.says("640\t480");
    window.shows("noise in all of the window", |picture| {
        (picture.width, picture.height) == (640, 480)
            && picture.at(0, 479) != [0, 0, 0]
            && picture.at(639, 0) != [0, 0, 0]
    });
    window.delete();
    ends_clean(running, 0);
}

/// A limit that the work of a frame does not add to. Of two frames, as every other one works; the median of 50, as the
/// machine may be busy.
fn paced(driver: Driver) {
    let display = Display::bare();
    let work = "_times[#_times + 1] = _now()
        local t = _now() while _now() < t + app.step % 2 * 0.02 do end
        if app.step == 60 then
          for i = 1, 49 do _times[i] = _times[i + 12] - _times[i + 10] end
          for _ = 50, #_times do _times[#_times] = nil end
          table.sort(_times)
          print(_times[25])
        end";
    let head = "local _now, _times = require('mooncrust.core.platform').seconds, {}\n";
    let text = format!("{head}{}", noise("max_fps = 25, vsync = false,", work));
    let script = Script::new("paced", driver, &text);
    let outcome = Running::start(script.on(&display, driver).args(["--frames", "61", "--profile"])).end_within(SOON);
    let two: f64 = outcome.code(0).stdout.trim().parse().unwrap();
    assert!((0.079..0.09).contains(&two), "{two} s for two frames: {}", outcome.all());
    let line = outcome.stderr.lines().find(|line| line.starts_with("frame to frame")).expect("frame pacing");
    assert_eq!(line.split_whitespace().count(), 3 + 4, "{line}");
    outcome.says(&["median       p99     worst"]);
}

fn real_time(driver: Driver) {
    let display = Display::bare();
    let tell = "_times[#_times + 1] = app.time
        if app.step == 20 then local t = _now() while _now() < t + 0.6 do end end
        if app.step == 0 then _start = _now() elseif app.step == 40 then
          print(app.time, _now() - _start, _times[22] - _times[21])
        end";
    let head = "local _now, _start, _times = require('mooncrust.core.platform').seconds, nil, {}\n";
    let script =
        Script::new("real", driver, &format!("{head}{}", noise("dt = 'real', vsync = false, max_fps = 50,", tell)));
    let running = Running::start(script.on(&display, driver).args(["--frames", "41"]));
    let outcome = ends_clean(running, 0);
    let numbers: Vec<f64> = outcome.stdout.split_whitespace().map(|n| n.parse().unwrap()).collect();
    let [simulated, real, longest] = numbers[..] else { panic!("{}", outcome.all()) };
    // All but what is over 0.25 s of the frame that took 0.6.
    assert!((longest - 0.25).abs() < 1e-6, "{}", outcome.all());
    assert!(simulated < real && simulated > 0.5 * (real - 0.35), "{}", outcome.all());
}

fn modes(driver: Driver) {
    let display = Display::managed();
    let all = if driver == Driver::Lavapipe { "fifo, fifo_relaxed, immediate, mailbox" } else { "fifo, mailbox" };
    let fast = if driver == Driver::Lavapipe { "immediate" } else { "mailbox" };
    for (vsync, mode) in [("true", "fifo"), ("false", fast), ("'mailbox'", "mailbox")] {
        let options = format!("fullscreen = {}, vsync = {vsync},", vsync == "true");
        let script = Script::new("modes", driver, &noise(&options, ""));
        let mut running = Running::start(script.on(&display, driver).args(["--frames", "100000"]));
        running.says(&format!("present mode {mode} (of {all})"));
        let window = display.window();
        if vsync == "true" {
            window.has_size(tests::x11::WIDTH, tests::x11::HEIGHT);
            wait_for("picture", || (window.picture().at(640, 512) != [0, 0, 0]).then_some(()));
        }
        window.close();
        ends_clean(running, 0);
    }
}

/// No garbage: tests/gpu/app_steady.lua, which is of headless frames, with what a window adds.
fn steady(driver: Driver) {
    let display = Display::bare();
    let text = std::fs::read_to_string(tests::root().join("tests/gpu/app_steady.lua")).unwrap();
    let text = text.replace("size = {", "max_fps = false, vsync = false, size = {");
    let path = format!("package.path = package.path .. ';{}/tests/gpu/?.lua'\n", tests::root().display());
    let script = Script::new("steady-loop", driver, &(path + &text));
    ends_clean(script.start(&display, driver), 0);
}
