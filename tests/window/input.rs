//! Keys, mouse, wheel and text as a person makes them (XTEST); touch, gamepads and files through SDL's own doors.

use super::*;
use tests::x11::wait_for;

pub const CASES: &[Case] = &[
    ("keys and text", keys),
    ("mouse and wheel", mouse),
    ("state of keys and mouse", state),
    ("a key held down, a double click, the pointer held", held),
    ("touch, gamepads and files", devices),
    ("keys change parameters", parameters),
    ("a file is dropped", dropped),
    ("events make no garbage", steady),
    ("events of the window", window_events),
];

/// Prints each event in a line: its fields, sorted.
const PRINTER: &str = r#"
local mc = require "mooncrust"
io.stdout:setvbuf "no"
local function show(e)
  local words = {}
  for name, value in pairs(e) do
    if name ~= "type" then words[#words + 1] = ("%s=%s"):format(name, tostring(value)) end
  end
  table.sort(words)
  print(e.type .. " " .. table.concat(words, " "))
end
return mc.app {
  size = { 320, 240 },
  event = function(_, e) show(e) end,
  frame = function(app)
    if app.step == 0 then
      app.input.text_input(true)
      print "ready"
    end
  end,
}
"#;

/// Each line must have been said, in this order, others may stand between them.
#[track_caller]
fn said_in_order(running: &mut Running, lines: &[&str]) {
    running.says(lines.last().expect("some"));
    let all = running.printed();
    let mut rest = all.lines();
    for line in lines {
        assert!(rest.any(|l| l == *line), "'{line}' is not there, or not in its place:\n{all}");
    }
}

fn keys(driver: Driver) {
    let display = Display::bare();
    let script = Script::new("keys", driver, PRINTER);
    let mut running = script.start(&display, driver);
    let window = display.window();
    running.says("ready");
    window.focus();
    running.says("focus");
    display.press('a');
    display.key(0xffe1u32, true); // Shift_L
    display.press('b');
    display.key(0xffe1u32, false);
    display.press(0xff0du32); // Return
    display.press(0xff51u32); // Left
    display.press(0xffbeu32); // F1
    let plain = "alt=false ctrl=false";
    let line = |kind, key, label, shift| {
        format!("{kind} {plain} key={key} label={label} repeated=false shift={shift} super=false")
    };
    let lines = [
        line("key_down", "a", "a", false),
        "text text=a".into(),
        line("key_up", "a", "a", false),
        line("key_down", "left_shift", "left shift", true),
        line("key_down", "b", "b", true),
        "text text=B".into(),
        line("key_up", "b", "b", true),
        line("key_up", "left_shift", "left shift", false),
        line("key_down", "return", "return", false),
        line("key_up", "return", "return", false),
        line("key_down", "left", "left", false),
        line("key_up", "left", "left", false),
        line("key_down", "f1", "f1", false),
        line("key_up", "f1", "f1", false),
    ];
    said_in_order(&mut running, &lines.each_ref().map(String::as_str));
    window.delete();
    running.says("close");
    ends_clean(running, 0);
}

fn mouse(driver: Driver) {
    let display = Display::bare();
    let script = Script::new("mouse", driver, PRINTER);
    let mut running = script.start(&display, driver);
    let window = display.window();
    running.says("ready");
    window.point(20, 30);
    running.says("mouse_move");
    window.point(25, 28);
    running.says("mouse_move dx=5 dy=-2 x=25 y=28");
    display.click(1);
    display.button(3, true);
    window.point(100, 200);
    display.button(3, false);
    display.click(4);
    display.click(5);
    let lines = [
        "mouse_down button=left clicks=1 x=25 y=28",
        "mouse_up button=left clicks=1 x=25 y=28",
        "mouse_down button=right clicks=1 x=25 y=28",
        "mouse_move dx=75 dy=172 x=100 y=200",
        "mouse_up button=right clicks=1 x=100 y=200",
        "wheel wheel=1 wheel_x=0 x=100 y=200",
        "wheel wheel=-1 wheel_x=0 x=100 y=200",
    ];
    said_in_order(&mut running, &lines);
    // The canvas is scaled, with borders left and right.
    window.resize(800, 480);
    running.says("resized height=480 width=800");
    window.point(0, 240);
    running.says("x=-40 y=120");
    window.point(400, 0);
    running.says("x=160 y=0");
    window.delete();
    ends_clean(running, 0);
}

fn state(driver: Driver) {
    let display = Display::bare();
    let script = Script::new(
        "state",
        driver,
        r#"
        local mc = require "mooncrust"
        io.stdout:setvbuf "no"
        local before = ""
        return mc.app { size = { 320, 240 }, frame = function(app)
          local words = {}
          for _, name in ipairs { "space", "shift", "left_shift", "right_shift", "mouse_left" } do
            for _, what in ipairs { "down", "pressed", "released" } do
              if app.input[what](name) then words[#words + 1] = name .. " " .. what end
            end
          end
          local m = app.mouse
          local text = table.concat(words, ", ")
          text = ("[%s] %s %s"):format(text, m.left, m.inside)
          if text ~= before then print(text) end
          before = text
          if m.wheel ~= 0 or m.dx ~= 0 then print("moved", m.wheel, m.dx, m.dy) end
          local ok, err = pcall(app.input.down, "spcae")
          assert(not ok and err:find("did you mean 'space'", 1, true), err)
          if app.step == 0 then print "ready" end
        end }"#,
    );
    let mut running = script.start(&display, driver);
    let window = display.window();
    running.says("ready");
    window.focus();
    window.point(10, 10);
    running.says("[] false true");
    display.key(0x20u32, true);
    running.says("[space down] false true");
    display.key(0xffe1u32, true);
    running.says("[space down, shift down, left_shift down] false true");
    display.key(0xffe2u32, true);
    running.says("[space down, shift down, left_shift down, right_shift down]");
    display.key(0xffe1u32, false);
    running.says("[space down, shift down, right_shift down]");
    display.key(0x20u32, false);
    display.key(0xffe2u32, false);
    display.button(1, true);
    running.says("[mouse_left down] true true");
    display.button(1, false);
    running.says("[mouse_left released] false true");
    let all = running.printed();
    for words in [
        "space down, space pressed]",
        "shift down, shift pressed, left_shift down, left_shift pressed]",
        "right_shift down, right_shift pressed]",
        "left_shift released, right_shift down]",
        "space released",
        "shift released",
        "mouse_left down, mouse_left pressed] true",
        "mouse_left released] false",
    ] {
        assert!(all.contains(words), "'{words}' was not there:\n{all}");
    }
    display.click(4);
    running.says("moved\t1\t0\t0");
    // What is held when the keyboard goes to another window is held no more.
    display.key(0x20u32, true);
    running.says("[space down] false true");
    let other = display.connection.setup().roots[0].root;
    use x11rb::connection::Connection;
    use x11rb::protocol::xproto::{ConnectionExt, InputFocus};
    display.connection.set_input_focus(InputFocus::NONE, other, 0u32).unwrap();
    display.connection.flush().unwrap();
    wait_for("release", || running.printed().ends_with("[] false true\n").then_some(()));
    display.key(0x20u32, false);
    window.delete();
    ends_clean(running, 0);
}

fn held(driver: Driver) {
    let display = Display::bare();
    let text = PRINTER.replace(
        "event = function(_, e) show(e) end",
        "event = function(app, e)
        show(e)
        if e.type == 'key_up' and e.key == 'g' then app.input.grab(true) print 'held' end
        if e.type == 'key_up' and e.key == 'h' then app.input.grab(false) print 'free' end
        if e.type == 'key_up' and e.key == 't' then app.input.text_input(false) print 'no text' end
      end",
    );
    let script = Script::new("held", driver, &text);
    let mut running = script.start(&display, driver);
    let window = display.window();
    running.says("ready");
    window.focus();
    window.point(30, 40);
    running.says("x=30 y=40");
    display.key('r', true);
    running.says("repeated=true");
    display.key('r', false);
    running.says("key_up alt=false ctrl=false key=r");
    display.click(1);
    display.click(1);
    running.says("mouse_down button=left clicks=2 x=30 y=40");
    // Held: it goes on and on to the left, which the screen does not allow.
    display.press('g');
    running.says("held");
    let moves = |running: &Running| running.printed().matches("mouse_move dx=-").count();
    let before = moves(&running);
    let (left, top, _, _) = window.place();
    for i in 0..5 {
        let seen = moves(&running);
        display.move_by(-400, 0);
        wait_for("movement of a pointer that is held", || (moves(&running) > seen).then_some(()));
        let pointer = display.pointer();
        assert!(pointer.0 >= left && pointer.0 < left + 320 && pointer.1 >= top, "{i}: {pointer:?}");
    }
    assert!(moves(&running) >= before + 5);
    display.press('h');
    running.says("free");
    display.press('t');
    running.says("no text");
    display.press('z');
    running.says("key_up alt=false ctrl=false key=z");
    assert!(!running.printed().contains("text=z"));
    window.delete();
    ends_clean(running, 0);
}

/// A Lua script of this folder, to its own end.
fn script_of(name: &str, driver: Driver) {
    let display = Display::bare();
    let mut command = display.mooncrust(driver);
    command.arg(tests::root().join("tests/window").join(name)).arg("--validate");
    ends_clean(Running::start(&mut command), 0);
}

fn devices(driver: Driver) {
    script_of("devices.lua", driver);
}

/// Also while the script is edited: what a key has changed stays, and the new range counts.
fn parameters(driver: Driver) {
    const SCRIPT: &str = r#"
local mc = require "mooncrust"
io.stdout:setvbuf "no"
local p = mc.parameters {
  { "n", 4, "agents", least = 1, whole = true, keys = { "w", "s" }, times = 3 },
  { "turn", 170, "degrees", keys = { "up", "down" }, by = 7.5, least = 0, most = 180 },
  { "method", "auto", "way", choices = { "auto", "bvh", "query" }, keys = { "m", "b" } },
  { "pause", false, "stand still", keys = "space" },
}
return mc.app {
  size = { 320, 240 },
  overlay = true,
  frame = function(app)
    if app.step == 0 then print "ready" end
    if p.changed then print(p.changed, p[p.changed]) end
  end,
}
"#;
    let display = Display::bare();
    let script = Script::new("parameters", driver, SCRIPT);
    let mut running = Running::start(script.on(&display, driver).arg("--watch"));
    let window = display.window();
    running.says("ready");
    window.focus();
    std::thread::sleep(Duration::from_millis(300));
    let steps: [(u32, &str); 10] = [
        ('w' as u32, "n\t12\n"),
        ('s' as u32, "n\t4\n"),
        ('w' as u32, "n\t12\n"),
        (0xff52, "turn\t177.5\n"), // Up
        (0xff52, "turn\t180\n"),
        (0xff54, "turn\t172.5\n"), // Down
        ('m' as u32, "method\tbvh\n"),
        ('b' as u32, "method\tauto\n"),
        ('b' as u32, "method\tquery\n"),
        (' ' as u32, "pause\ttrue\n"),
    ];
    for (key, line) in steps {
        display.press(key);
        running.says(line);
    }
    std::fs::write(
        script.0.join("main.lua"),
        SCRIPT.replace("most = 180", "most = 174").replace("\"n\", 4", "\"n\", 5"),
    )
    .unwrap();
    running.says("reloaded");
    display.press(0xff52u32);
    running.says("turn\t174\n");
    display.press('w');
    running.says("n\t36\n"); // not 15: the keys had made it 12
    window.delete();
    let outcome = running.end_within(SOON);
    outcome.code(0);
    let changes = outcome.messages().lines().filter(|line| line.contains(" = ")).count();
    assert_eq!(changes, 12, "a line for each change: {}", outcome.all());
}

fn dropped(driver: Driver) {
    let display = Display::bare();
    let script = Script::new("dropped", driver, PRINTER);
    let file = script.0.join("a file ü.png");
    std::fs::write(&file, "").unwrap();
    let mut running = script.start(&display, driver);
    let window = display.window();
    running.says("ready");
    window.drop_file(&file, 30, 40);
    running.says(&format!("drop path={} x=30 y=40\n", file.display()));
    window.delete();
    ends_clean(running, 0);
}

fn steady(driver: Driver) {
    script_of("steady_events.lua", driver);
}

fn window_events(driver: Driver) {
    let display = Display::managed();
    let script = Script::new("window", driver, PRINTER);
    let mut running = script.start(&display, driver);
    let window = display.window();
    running.says("ready");
    running.says("focus");
    window.resize(400, 300);
    running.says("resized height=300 width=400");
    window.minimise();
    running.says("minimised");
    running.says("blur");
    window.activate();
    running.says("restored");
    let (x, y, _, _) = window.place();
    display.point(x + 5, y + 5);
    running.says("enter");
    display.point(x - 50, y + 5);
    running.says("leave");
    window.fullscreen(true);
    running.says("resized height=1024 width=1280");
    window.fullscreen(false);
    wait_for("old size", || running.printed().matches("resized height=300 width=400").nth(1).map(|_| ()));
    window.close();
    running.says("close");
    ends_clean(running, 0);
}
