//! What is drawn upon pictures: the sheet of all shapes, and the overlay of a window.

use super::*;
use tests::picture::{Picture, Tolerance};
use tests::root;

pub const CASES: &[Case] = &[
    ("golden: draw2d", sheet),
    ("the overlay, and F1", overlay),
    ("the overlay shows what is broken", broken),
    ("captures know nothing of the overlay", captured),
    ("particles follow the mouse", particles),
];

fn sheet(driver: Driver) {
    let folder = tests::scratch(&format!("window-draw2d-{}", driver.name()));
    let out = folder.join("out.png");
    let mut command = tests::program::mooncrust(driver);
    command.arg(root().join("tests/window/draw2d.lua")).args(["--headless", "--validate", "--"]);
    command.arg(&out);
    ends_clean(Running::start(&mut command), 0);
    Picture::load(&out).is_golden("draw2d", Tolerance { channel: 6, per_million: 500 });
    let _ = std::fs::remove_dir_all(&folder);
}

/// Of the picture, where nothing is drawn upon it.
fn is_grey(picture: &Picture, x: u32, y: u32) -> bool {
    picture.is_near(x, y, [128, 128, 128], 1)
}

/// A grey picture, and the overlay.
const SCRIPT: &str = r#"
local mc = require "mooncrust"
local picture = mc.image { name = "picture", width = 640, height = 400 }
local paint = PAINT
return mc.app {
  size = { 640, 400 },
  overlay = true,
  frame = function(app, graph)
    graph:clear(picture, { 0.5, 0.5, 0.5, 1 })
    if paint then graph:dispatch(paint, { picture = picture }, 1) end
    graph:present(picture)
    if app.step == 2 then print "ready" io.stdout:flush() end
  end,
}
"#;

fn all_grey(picture: &Picture) -> bool {
    (0..640).all(|x| (0..400).all(|y| is_grey(picture, x, y)))
}

/// Whether there are letters on a dark panel in the corner, and nothing elsewhere.
fn has_figures(picture: &Picture) -> bool {
    let white = (16..250).flat_map(|x| (60..120).map(move |y| (x, y)));
    let letters = white.filter(|&(x, y)| picture.is_near(x, y, [255, 255, 255], 100)).count();
    letters > 100
        && picture.at(12, 80).iter().all(|&c| c < 60)
        && is_grey(picture, 2, 2)
        && (300..640).all(|x| (0..400).all(|y| is_grey(picture, x, y)))
}

fn overlay(driver: Driver) {
    let display = Display::bare();
    let script = Script::new("overlay", driver, &SCRIPT.replace("PAINT", "false"));
    let mut running = script.start(&display, driver);
    let window = display.window();
    running.says("ready");
    window.focus();
    window.shows("figures", has_figures);
    display.press(0xffbeu32); // F1
    window.shows("the picture alone", all_grey);
    display.press(0xffbeu32);
    window.shows("figures again", has_figures);
    window.resize(960, 600);
    let is_there = |picture: &Picture| picture.width == 960 && !is_grey(picture, 12, 80) && is_grey(picture, 700, 500);
    window.shows("figures in a larger window", is_there);
    window.delete();
    ends_clean(running, 0);
}

fn broken(driver: Driver) {
    let display = Display::bare();
    let script = Script::new("broken", driver, &SCRIPT.replace("PAINT", "mc.compute 'paint.comp'"));
    let shader = |line: &str| {
        let text = "#include <mooncrust.glsl>\nlayout(local_size_x = 1) in;\nMC_IMAGES(rgba8, image2D, images);\n\
            layout(push_constant) uniform Arguments { mc_image picture; } args;\nvoid main() {\nLINE\n}\n";
        std::fs::write(script.0.join("paint.comp"), text.replace("LINE", line)).unwrap();
    };
    let good = "imageStore(images[args.picture], ivec2(0), vec4(0.5, 0.5, 0.5, 1.0));";
    shader(good);
    let mut command = script.on(&display, driver);
    command.arg("--watch");
    let mut running = Running::start(&mut command);
    let window = display.window();
    running.says("ready");
    // The panel ends above; a line of an error is dark red.
    let is_red = |picture: &Picture| {
        (100..200).any(|y| {
            let [red, green, blue] = picture.at(10, y);
            red > 80 && green < 40 && blue < 40
        })
    };
    window.shows("figures", |picture| !is_grey(picture, 12, 80) && !is_red(picture));
    shader("nonsense");
    window.shows("an error", is_red);
    shader(good);
    window.shows("figures without an error", |picture| !is_red(picture));
    window.delete();
    running.end_within(SOON).code(0);
}

fn captured(driver: Driver) {
    let display = Display::bare();
    let script = Script::new("captured", driver, &SCRIPT.replace("PAINT", "false"));
    let hashes = |command: &mut Command| {
        command.args(["--frames", "4", "--hash"]);
        ends_clean(Running::start(command), 0).stdout
    };
    let windowed = hashes(&mut script.on(&display, driver));
    let headless = hashes(tests::program::mooncrust(driver).arg(script.0.join("main.lua")).arg("--headless"));
    assert_eq!(windowed, headless);
    assert_eq!(windowed.matches("frame").count(), 4, "{windowed}");
}

/// How far down the light of a picture is, on average: 0 to 1.
fn middle(picture: &Picture) -> f64 {
    let (mut sum, mut all) = (0.0, 0.0);
    for (i, texel) in picture.rgba.chunks_exact(4).enumerate() {
        let y = i / picture.width as usize;
        let light = f64::from(texel[0]) + f64::from(texel[2]);
        sum += y as f64 * light;
        all += light;
    }
    sum / all / f64::from(picture.height)
}

fn particles(driver: Driver) {
    let display = Display::bare();
    let mut command = display.mooncrust(driver);
    command.arg(root().join("examples/06_particles")).args(["--validate", "--size", "320x320", "--", "n=20000"]);
    let running = Running::start(&mut command);
    let window = display.window();
    window.focus();
    display.press(0xffbeu32); // F1: without figures
    for (y, above) in [(300, true), (20, false)] {
        window.point(160, y);
        window.point(161, y);
        window.shows("particles near the mouse", |picture| {
            (middle(picture) > 0.6) == above && (middle(picture) < 0.4) != above
        });
    }
    window.delete();
    ends_clean(running, 0);
}
