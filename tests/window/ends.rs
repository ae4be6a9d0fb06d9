//! How a program ends, and what it says when it cannot begin.

use super::*;
use std::fs::{copy, create_dir_all, write};
use tests::built;
use tests::x11::wait_for;

pub const CASES: &[Case] = &[
    ("closed by the window manager", closed),
    ("a hook that keeps the window open", kept_open),
    ("closed in a long frame", closed_in_a_long_frame),
    ("signals", signals),
    ("an error in a hook", hook_error),
    ("an error in a hook, watched", watched_error),
    ("no display", no_display),
    ("no SDL3", no_sdl),
    ("a display that goes away", display_gone),
];

const SCRIPT: &str = r#"
local mc = require "mooncrust"
io.stdout:setvbuf "no"
return mc.app {
  size = { 320, 240 },
  title = "a title: ü",
  frame = function(app) if app.step == 2 then print "running" end end,
  stop = function() print "stopped" end,
}
"#;

fn closed(driver: Driver) {
    let display = Display::managed();
    let script = Script::new("closed", driver, SCRIPT);
    let mut running = script.start(&display, driver);
    let window = display.window();
    running.says("running");
    assert_eq!(window.title(), "a title: ü");
    window.close();
    let outcome = ends_clean(running, 0);
    assert_eq!(outcome.stdout, "running\nstopped\n");
}

fn kept_open(driver: Driver) {
    let display = Display::bare();
    let text = r#"
        local mc = require "mooncrust"
        io.stdout:setvbuf "no"
        local asked = 0
        return mc.app { size = { 320, 240 },
          event = function(_, e)
            if e.type ~= "close" then return end
            asked = asked + 1
            print("asked " .. asked)
            return asked > 1
          end,
          frame = function(app) if app.step == 1 then print "ready" end end,
        }"#;
    let script = Script::new("kept-open", driver, text);
    let mut running = script.start(&display, driver);
    let window = display.window();
    running.says("ready");
    window.delete();
    running.says("asked 1");
    std::thread::sleep(Duration::from_millis(100));
    window.delete();
    let outcome = ends_clean(running, 0);
    assert_eq!(outcome.stdout, "ready\nasked 1\nasked 2\n");
}

/// The next frame is due in a quarter of an hour.
fn closed_in_a_long_frame(driver: Driver) {
    let display = Display::managed();
    let text = r#"
        local mc = require "mooncrust"
        local asked = 0
        return mc.app { size = { 320, 240 }, dt = 1000,
          event = function(_, e)
            asked = asked + (e.type == "close" and 1 or 0)
            return asked > 1
          end,
          frame = function(app) print(app.step) io.stdout:flush() end,
        }"#;
    let script = Script::new("long-frame", driver, text);
    let mut running = script.start(&display, driver);
    let window = display.window();
    running.says("0");
    window.close();
    running.says("1"); // the hook says no, and the next frame comes at once
    window.close();
    ends_clean(running, 0);
}

fn signals(driver: Driver) {
    for (signal, code) in [(libc::SIGTERM, 143), (libc::SIGINT, 130)] {
        let display = Display::bare();
        let script = Script::new("signals", driver, SCRIPT);
        let mut running = script.start(&display, driver);
        running.says("running");
        running.signal(signal);
        let outcome = ends_clean(running, code);
        assert_eq!(outcome.stdout, "running\nstopped\n");
    }
}

fn hook_error(driver: Driver) {
    let display = Display::bare();
    let text = r#"
        local mc = require "mooncrust"
        return mc.app { size = { 320, 240 },
          event = function(app, e) if e.type == "key_down" then app.nothing.x = 1 end end,
          stop = function() print "stopped" end,
          frame = function(app) if app.step == 1 then print "ready" io.stdout:flush() end end,
        }"#;
    let script = Script::new("hook-error", driver, text);
    let mut running = script.start(&display, driver);
    let window = display.window();
    running.says("ready");
    window.focus();
    display.press('a');
    let outcome = running.end_within(SOON);
    outcome.code(1).says(&["main.lua:4: attempt to index field 'nothing'"]);
    assert_eq!(outcome.stdout, "ready\nstopped\n");
}

/// It is shown, in the title as well, until the code is mended; the program goes on.
fn watched_error(driver: Driver) {
    let display = Display::bare();
    let text = r#"
        local mc = require "mooncrust"
        return mc.app { size = { 320, 240 }, title = "watched",
          event = function(app, e) if e.type == "key_down" then app.nothing.x = 1 end end,
          stop = function() print "stopped" end,
          frame = function(app) if app.step == 1 then print "ready" io.stdout:flush() end end,
        }"#;
    let script = Script::new("watched-error", driver, text);
    let mut command = script.on(&display, driver);
    let mut running = Running::start(command.arg("--watch"));
    let window = display.window();
    running.says("ready");
    window.focus();
    display.press('a');
    running.says("main.lua:4: attempt to index field 'nothing'");
    wait_for("title", || (window.title() == "watched - 1 error").then_some(()));
    write(script.0.join("main.lua"), text.replace("app.nothing.x = 1", "print('key ' .. e.key) io.stdout:flush()"))
        .unwrap();
    running.says("reloaded");
    display.press('b');
    running.says("key b");
    wait_for("old title", || (window.title() == "watched").then_some(()));
    window.delete();
    let outcome = running.end_within(SOON);
    assert!(outcome.code(0).stdout.ends_with("stopped\n"), "{}", outcome.all());
}

fn no_display(driver: Driver) {
    let script = Script::new("no-display", driver, SCRIPT);
    let run = |name: &str, value: Option<&str>, options: &[&str]| {
        let mut command = tests::program::mooncrust(driver);
        command.arg(script.0.join("main.lua")).args(options);
        if let Some(value) = value {
            command.env(name, value);
        }
        Running::start(&mut command).end_within(SOON)
    };
    run("DISPLAY", None, &[]).refuses(1, &["cannot open a window", "set DISPLAY", "--headless"]);
    run("DISPLAY", Some(":98765"), &[]).refuses(1, &["cannot open a window", "--headless"]);
    let outcome = run("DISPLAY", None, &["--headless", "--frames", "3"]);
    assert_eq!(outcome.clean().stdout, "running\nstopped\n");
    // A script that is no app needs none.
    write(script.0.join("main.lua"), "print(require('mooncrust').device.name)").unwrap();
    run("DISPLAY", None, &[]).clean();
}

/// An installation without SDL3, on a machine without it.
fn no_sdl(driver: Driver) {
    let display = Display::bare();
    let script = Script::new("no-sdl", driver, SCRIPT);
    let (program, empty) = (script.0.join("program"), script.0.join("empty"));
    for folder in [&program, &empty] {
        create_dir_all(folder).unwrap();
    }
    for name in ["mooncrust", "libluajit-5.1.so.2"] {
        copy(built(name), program.join(name)).unwrap();
    }
    write(empty.join("libSDL3.so.0"), "no library").unwrap(); // found before the system's
    let mut command = Command::new(program.join("mooncrust"));
    for (name, value) in display.mooncrust(driver).get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command.env("MOONCRUST_HOME", tests::root()).env("LD_LIBRARY_PATH", &empty).arg(script.0.join("main.lua"));
    Running::start(&mut command)
        .end_within(SOON)
        .refuses(1, &["cannot open a window", "`make setup` gets SDL 3", "--headless"]);
    command.args(["--headless", "--frames", "3"]);
    Running::start(&mut command).end_within(SOON).clean();
}

fn display_gone(driver: Driver) {
    let mut display = Display::bare();
    let script = Script::new("display-gone", driver, SCRIPT);
    let mut running = script.start(&display, driver);
    running.says("running");
    display.kill();
    let outcome = running.end_within(SOON);
    assert_ne!(outcome.code, Some(0), "{}", outcome.all());
}
