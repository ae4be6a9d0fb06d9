//! That the bench itself tells right from wrong: a picture of the screen, and golden pictures.

use super::*;
use tests::picture::{Picture, Tolerance};
use tests::root;

pub const CASES: &[Case] = &[("a picture on the screen", shown), ("golden: 05_triangle", triangle)];

/// Four fields of colour, on the screen as the script made them; and scaled, with black borders.
fn shown(driver: Driver) {
    let display = Display::bare();
    let text = r#"
        local mc = require "mooncrust"
        local fields = mc.image { name = "fields", width = 320, height = 240, format = "rgba8" }
        local colours = { [0] = "\255\0\0\255", "\0\255\0\255", "\0\0\255\255", "\255\255\255\255" }
        local rows = {}
        for y = 0, 239 do
          local i = y < 120 and 0 or 2
          rows[#rows + 1] = colours[i]:rep(160) .. colours[i + 1]:rep(160)
        end
        fields:upload(table.concat(rows))
        return mc.app { size = { 320, 240 }, frame = function(app, graph)
          graph:present(fields)
          if app.step == 3 then print "ready" io.stdout:flush() end
        end }"#;
    let script = Script::new("shown", driver, text);
    let mut running = script.start(&display, driver);
    let window = display.window();
    running.says("ready");
    let are_fields = |picture: &Picture, left: u32, scale: u32| {
        let fields = [(0, 0, [255, 0, 0]), (1, 0, [0, 255, 0]), (0, 1, [0, 0, 255]), (1, 1, [255, 255, 255])];
        fields.iter().all(|&(x, y, colour)| {
            picture.is_near(left + (80 + 160 * x) * scale / 100, (60 + 120 * y) * scale / 100, colour, 1)
        })
    };
    let picture = window.shows("picture of the four fields", |picture| are_fields(picture, 0, 100));
    assert_eq!((picture.width, picture.height), (320, 240));
    // Exact to the texel, at the edges as well.
    assert_eq!(picture.at(159, 119), [255, 0, 0]);
    assert_eq!(picture.at(160, 119), [0, 255, 0]);
    assert_eq!(picture.at(159, 120), [0, 0, 255]);
    assert_eq!(picture.at(319, 239), [255, 255, 255]);
    window.resize(800, 480);
    let picture = window.shows("scaled picture", |picture| {
        picture.width == 800 && are_fields(picture, 80, 200) && picture.is_near(40, 240, [0, 0, 0], 0)
    });
    assert_eq!(picture.at(79, 10), [0, 0, 0]);
    assert_eq!(picture.at(720, 470), [0, 0, 0]);
    assert_eq!(picture.at(719, 470), [255, 255, 255]);
    window.delete();
    ends_clean(running, 0);
}

/// The example: seen in a window, and its 31st frame the same there, headless, and as the golden one.
fn triangle(driver: Driver) {
    let display = Display::bare();
    let example = root().join("examples/05_triangle");
    let folder = tests::scratch(&format!("window-triangle-{}", driver.name()));
    let run = |mut command: Command, words: &[&str], out: &str| {
        let out = folder.join(out);
        command
            .arg(&example)
            .args(["--validate", "--frames", "31", "--size", "640x360", "--out"])
            .arg(&out)
            .args(words);
        ends_clean(Running::start(&mut command), 0);
        Picture::load(&out)
    };
    let headless = run(tests::program::mooncrust(driver), &["--headless"], "headless.png");
    let windowed = run(display.mooncrust(driver), &[], "windowed.png");
    assert_eq!(windowed.others(&headless, 0), 0, "another picture in a window than headless");
    headless.is_golden("triangle", Tolerance { channel: 3, per_million: 500 });
    let mut command = display.mooncrust(driver);
    let running = Running::start(command.arg(&example).args(["--validate", "--size", "640x360"]));
    let window = display.window();
    let is_there = |picture: &Picture| picture.width == 640 && picture.at(320, 180) != picture.at(5, 5);
    let picture = window.shows("triangle", is_there);
    assert_eq!(picture.at(5, 5), headless.at(5, 5));
    window.delete();
    ends_clean(running, 0);
    let _ = std::fs::remove_dir_all(&folder);
}
