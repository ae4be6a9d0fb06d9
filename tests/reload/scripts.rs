//! Lua: modules with each strategy, and the script itself.

use super::*;

const SCRIPT: &str = r#"local mc = require "mooncrust"
io.stdout:setvbuf "no" mc.configure { timeout = 50 } -- passes when loaded anew
local part = require "part"
local say = part.say
local speed = 1
local count, told = 0, ""
local list = { colour = "red", seen = 0 }
local keep = mc.buffer { name = "keep", type = "float", count = 4 }
return mc.app {
  dt = 0.004,
  init = function(app)
    keep:upload { 7, 8, 9, 10 }
    print("init")
  end,
  frame = function(app)
    count = count + speed
    list.seen = list.seen + 1
    local text = table.concat({ part.text(), list.colour, tostring(keep:read()[0]) }, " ")
    if text ~= told then print("says " .. text .. (" %s %s"):format(count > 3 and "counted", list.seen > 3)) end
    told = text
  end,
  stop = function(app) print("stop " .. count) end,
  save = function(app) return { count = count } end,
  restore = function(app, state) count = state.count print("restored") end,
}
"#;

const PART: &str = r#"
local M = { word = "hello", saved = 0 }
local calls = 0
local Thing = {}
Thing.__index = Thing
function Thing:name() return "thing" end
M.thing = M.thing or setmetatable({ made = 0 }, Thing)
function M.text()
  calls = calls + 1
  M.saved = M.saved + 1
  return M.word .. " " .. M.thing:name() .. (calls > 10 and " long" or "") .. (M.saved > 10 and " saved" or "")
end
function M.say() return "said" end
-- more
return M
"#;

fn start(name: &str, driver: Driver, script: &str, part: &str) -> Program {
    let mut program = Program::start(name, driver, &[("main.lua", script), ("part.lua", part)]);
    program.says("init");
    program.says("says hello thing long saved red 7");
    program
}

/// Functions and constants are new, what the program has changed stays.
#[test]
fn modules_keep_their_state() {
    for driver in ALL {
        let mut program = start("preserve", driver, SCRIPT, PART);
        program.edit("part.lua", "\"hello\"", "\"bye\"");
        program.says("says bye thing long saved red 7 counted true");
        program.edit("part.lua", "\"thing\"", "\"other\"");
        program.says("says bye other long saved red 7");
        assert_eq!(program.count("init"), 1, "{}", program.all());
        program.stop();
    }
}

#[test]
fn modules_with_other_strategies() {
    let mut program = start("reset", Driver::Lavapipe, SCRIPT, &PART.replace("-- more", "M.reload = 'reset'"));
    program.edit("part.lua", "\"hello\"", "\"bye\"");
    program.says("says bye thing red"); // neither calls nor saved go on
    program.says("says bye thing long saved red");
    let hooks = "M.reload = 'save_restore'
        function M.save() return { saved = M.saved } end
        function M.restore(state) M.saved = state.saved end";
    program.edit("part.lua", "M.reload = 'reset'", hooks);
    program.says("says bye thing long saved red");
    program.edit("part.lua", "\"bye\"", "\"hi\"");
    program.says("says hi thing saved red"); // calls began anew
    program.says("says hi thing long saved red");
    program.edit("part.lua", "return { saved = M.saved }", "error('no save')");
    program.says("reloaded");
    program.edit("part.lua", "error('no save')", "return { saved = 100 }");
    program.says("no save");
    program.says("says hi thing red");
    program.says("says hi thing long saved red");
    // An error in restore leaves all as it was.
    program.edit("part.lua", "M.saved = state.saved", "M.word = 'wrong' error('no restore')");
    program.says("no restore");
    program.quiet();
    program.edit("part.lua", "M.word = 'wrong' error('no restore')", "M.saved = state.saved M.word = 'right'");
    program.says("says right thing saved red");
    program.stop();
}

#[test]
fn new_code_with_errors() {
    for driver in ALL {
        let mut program = start("rollback", driver, SCRIPT, PART);
        program.edit("part.lua", "-- more", "M.word = 'wrong' new_global = 1 error('at load')");
        program.says("part.lua:14: at load");
        program.quiet();
        program.edit("part.lua", "error('at load')", "end end");
        program.says("part.lua:14:");
        program.quiet();
        program.edit("part.lua", "M.word = 'wrong' new_global = 1 end end", "M.word = 'mended'");
        program.says("says mended thing long saved red 7 counted true");
        // The script.
        program.edit("main.lua", "count = count + speed", "count = count +* speed");
        program.says("main.lua:16:");
        program.quiet();
        program.edit("main.lua", "count = count +* speed", "error('in the frame')");
        program.says("main.lua:16: in the frame");
        program.quiet();
        program.edit("main.lua", "error('in the frame')", "count = count + 1; if nope then end");
        program.says("undefined global 'nope'");
        program.edit("main.lua", "; if nope then end", "; list.colour = 'blue'");
        program.says("says mended thing long saved blue 7 counted true");
        assert_eq!(program.count("init"), 1, "{}", program.all());
        program.stop();
    }
}

#[test]
fn the_script_keeps_its_state() {
    for driver in ALL {
        let mut program = start("script", driver, SCRIPT, PART);
        program.edit("main.lua", "\"red\"", "\"green\"");
        program.says("says hello thing long saved green 7 counted true");
        program.edit("main.lua", "speed = 1", "speed = 0");
        program.says("reloaded");
        program.edit("main.lua", "\"says \"", "\"tells \"");
        program.edit("main.lua", "\"green\"", "\"blue\"");
        program.says("tells hello thing long saved blue 7 counted true");
        assert_eq!(program.count("init"), 1, "{}", program.all());
        // Another init, or a resource that is another one: all starts anew.
        program.edit("main.lua", "{ 7, 8", "{ 70, 8");
        program.says("stop ");
        program.says("starts anew: init has changed");
        program.says("tells hello thing long saved blue 70");
        program.edit("main.lua", "count = 4 }", "count = 8 }");
        program.says("starts anew: buffer 'keep' is another one now");
        assert_eq!(program.count("init"), 3 + program.count("init has changed"), "{}", program.all());
        program.stop();
    }
}

#[test]
fn the_script_with_other_strategies() {
    let script = SCRIPT.replace("dt = 0.004,", "dt = 0.004, reload = 'save_restore',");
    let mut program = start("script-restore", Driver::Lavapipe, &script, PART);
    program.edit("main.lua", "\"red\"", "\"green\"");
    program.says("restored");
    program.says("stop ");
    program.says("starts anew: save_restore");
    program.says("green 7 counted");
    program.edit("main.lua", "count = state.count", "error('no')");
    program.says("no");
    program.quiet();
    program.edit("main.lua", "error('no')", "count = 0");
    program.says("restored");
    // A faulty save is no reason not to take the code that mends it.
    program.edit("main.lua", "return { count = count }", "error('no save')");
    program.says("restored");
    program.edit("main.lua", "error('no save')", "return { count = 5 }");
    program.says("no save");
    program.says("starts anew: save_restore");
    program.edit("main.lua", "'save_restore'", "'reset'");
    program.says("starts anew");
    program.edit("main.lua", "\"green\"", "\"blue\"");
    program.says("starts anew: reset");
    let all = program.stop();
    assert!(all.lines().last().unwrap().starts_with("stop "), "{all}");
}

/// Resources that change places are what they were asked to be, the time goes on, and what new code makes twice goes.
#[test]
fn resources_that_change_places() {
    let script = "local mc = require 'mooncrust'
        io.stdout:setvbuf 'no'
        local front = mc.image { name = 'front', width = 8, height = 8 }
        local back = mc.image { name = 'back', width = 8, height = 8 }
        local told
        return mc.app { dt = 0.004, init = function() print 'init' end, frame = function(app)
          front, back = back, front
          if told ~= 1 and app.step > 20 then
            local objects = require 'mooncrust.gpu.objects'
            objects.poll()
            print('version 1 ' .. objects.count())
            told = 1
          end
        end }";
    let mut program = Program::start("places", Driver::Lavapipe, &[("main.lua", script)]);
    let count = program.says("version 1").split_off("version 1 ".len());
    for i in 2..12 {
        let text = script.replace("version 1", &format!("version {i}")).replace("told ~= 1", &format!("told ~= {i}"));
        program.save("main.lua", &text.replace("told = 1", &format!("told = {i}")));
        assert_eq!(program.says(&format!("version {i}")), format!("version {i} {count}"));
    }
    assert_eq!((program.count("init"), program.count("anew")), (1, 0), "{}", program.all());
    program.stop();
}

/// The steps of an app go on when its script is saved, and begin again with it.
#[test]
fn steps_go_on() {
    let script = "local mc = require 'mooncrust'
        io.stdout:setvbuf 'no'
        local before = -1
        return mc.app { dt = 0.004, init = function() print 'init' end, frame = function(app)
          if app.step <= before then print('again at ' .. app.step) end
          if app.step == before + 1 and app.step == 50 then print 'fifty' end
          before = app.step
        end }";
    let mut program = Program::start("steps", Driver::Lavapipe, &[("main.lua", script)]);
    program.says("fifty");
    program.edit("main.lua", "'fifty'", "'fifty!'");
    program.says("reloaded");
    program.quiet();
    assert_eq!(program.count("again"), 0, "{}", program.all());
    program.edit("main.lua", "print 'init'", "print 'begin'");
    program.says("begin");
    program.says("fifty!");
    program.stop();
}

/// A pipeline in a local is what the new code says: its options, its file.
#[test]
fn pipelines_are_values() {
    let fill = FILL.replace("void main", "#ifndef N\n#define N 1\n#endif\nvoid main").replace("VALUE;", "VALUE * N;");
    let files = [("main.lua", super::SCRIPT), ("fill.comp", &fill), ("value.glsl", &value(1))];
    let mut program = Program::start("values", Driver::Lavapipe, &files);
    program.says("value 2");
    program.edit("main.lua", "mc.compute \"fill.comp\"", "mc.compute { path = \"fill.comp\", defines = { N = 3 } }");
    program.says("value 6");
    program.save("other.comp", &fill.replace("* N", "* 10"));
    program.edit("main.lua", "\"fill.comp\"", "\"other.comp\"");
    program.says("value 20");
    program.quiet();
    // What is wrong with a file that nothing uses any more is no fault.
    program.save("fill.comp", "broken");
    program.quiet();
    assert_eq!(program.count("anew") + program.count("error"), 0, "{}", program.all());
    program.stop();
}

/// A file that was looked for and not there: the script is not saved again.
#[test]
fn what_was_missing() {
    let files = [("main.lua", super::SCRIPT), ("fill.comp", FILL), ("value.glsl", &value(1))];
    for driver in ALL {
        let mut program = Program::start("missing", driver, &files);
        program.says("value 2");
        program.edit("main.lua", "\"fill.comp\"", "\"other.comp\"");
        program.says("other.comp: error: no such file");
        program.save("other.comp", &FILL.replace("VALUE;", "VALUE + nothing;"));
        program.says("nothing");
        program.save("other.comp", &FILL.replace("VALUE;", "VALUE * 5.0;"));
        program.says("value 10");
        program.edit("main.lua", "factor = 2", "factor = require 'part.number'");
        program.says("module 'part.number' not found");
        program.quiet();
        program.save("part/number.lua", "return 3");
        program.says("value 15");
        program.stop();
    }
}

/// A module that is no table is held by those who have required it: they get the new one.
#[test]
fn modules_that_are_no_tables() {
    let script = super::SCRIPT
        .replace("local before", "local number = require 'sum'\nlocal before")
        .replace("factor = 2", "factor = number()");
    let files = [
        ("main.lua", &*script),
        ("fill.comp", FILL),
        ("value.glsl", &value(1)),
        ("sum.lua", "local a = require 'a'\nreturn function() return a + 1 end"),
        ("a.lua", "return 1"),
    ];
    let mut program = Program::start("functions", Driver::Lavapipe, &files);
    program.says("value 2");
    program.save("a.lua", "return 6");
    program.says("value 7");
    program.edit("sum.lua", "a + 1", "a + 3");
    program.says("value 9");
    program.stop();
}

/// An init that fails as a shader does is tried again when that is saved; nothing is broken then.
#[test]
fn a_shader_of_init() {
    let script = super::SCRIPT
        .replace("local fill = mc.compute \"fill.comp\"", "local fill")
        .replace("frame =", "init = function() fill = mc.compute 'fill.comp' end, frame =")
        .replace("\"value \"", "#app.errors .. \" errors, value \"");
    let files = [("main.lua", &*script), ("fill.comp", FILL), ("value.glsl", "#define VALUE nothing")];
    let mut program = Program::start("shader-init", Driver::Lavapipe, &files);
    program.says("nothing");
    program.save("value.glsl", &value(4));
    program.says("0 errors, value 8");
    // Another fault, and what it leaves.
    program.save("fill.comp", &FILL.replace("VALUE;", "VALUE * ;"));
    program.says("fill.comp:");
    program.save("fill.comp", &FILL.replace("VALUE;", "VALUE * 2;"));
    program.says("0 errors, value 16");
    program.stop();
}

/// Errors at two places of a frame are both shown.
#[test]
fn two_faults_of_a_frame() {
    let script = super::SCRIPT.replace(
        "local value =",
        "turn = (rawget(_G, 'turn') or 0) + 1
        if turn == 20 then error 'early' end
        if turn > 40 then error('late' .. turn) end
        local value =",
    );
    let files = [("main.lua", script.as_str()), ("fill.comp", FILL), ("value.glsl", &value(1))];
    let mut program = Program::start("faults", Driver::Lavapipe, &files);
    program.says("early");
    program.says("late41");
    program.quiet();
    program.stop();
}

/// A shader and the script that needs it, saved together.
#[test]
fn both_at_once() {
    let files = [("main.lua", super::SCRIPT), ("fill.comp", FILL), ("value.glsl", &value(1))];
    for driver in ALL {
        let mut program = Program::start("together", driver, &files);
        program.says("value 2");
        for i in 2..6 {
            program.edit("fill.comp", "float factor;", &format!("float factor; float more{i};"));
            program.edit("main.lua", "factor = 2", &format!("factor = 2, more{i} = 1"));
            program.save("value.glsl", &value(i));
            program.says(&format!("value {}", 2 * i));
        }
        program.stop();
    }
}

/// A frame in which nothing was saved costs no garbage.
#[test]
fn steady_frames_allocate_nothing() {
    let script = super::SCRIPT.replace(
        "local value =",
        "if app.step == 20 then
          local reload = require 'mooncrust.app.reload'
          collectgarbage() collectgarbage 'stop'
local function turns()
            for i = 1, 2000 do reload.poll() reload.rest(0) reload.try('frame', next, app) end
          end
          turns() turns() turns() turns()
          local before = collectgarbage 'count'
          turns()
          print('bytes ' .. (collectgarbage 'count' - before) * 1024) io.stdout:flush()
          collectgarbage 'restart'
        end
        local value =",
    );
    let files = [("main.lua", script.as_str()), ("fill.comp", FILL), ("value.glsl", &value(1))];
    let mut program = Program::start("steady", Driver::Lavapipe, &files);
    assert_eq!(program.says("bytes"), "bytes 0", "{}", program.all());
    program.stop();
}

/// What is broken stands in app.errors until it is mended.
#[test]
fn errors_for_an_overlay() {
    let script = super::SCRIPT.replace(
        "local value =",
        "local list = {}
        for i, err in ipairs(app.errors) do list[i] = err.source .. ': ' .. (err.text:match 'nothing' or err.text) end
        local text = table.concat(list, ', ')
        if text ~= shown then print('errors (' .. text .. ')') io.stdout:flush() end
        shown = text
        local value =",
    );
    let script = script.replace("local before", "shown = ''\nlocal before");
    let files = [("main.lua", script.as_str()), ("fill.comp", FILL), ("value.glsl", &value(1))];
    let mut program = Program::start("overlay", Driver::Lavapipe, &files);
    program.says("value 2");
    program.save("value.glsl", "#define VALUE nothing");
    program.says("errors (fill.comp: nothing)");
    program.save("value.glsl", &value(2));
    program.says("errors ()");
    program.stop();
}

#[test]
fn a_script_without_frames() {
    let mut program = Program::start("plain", Driver::Lavapipe, &[("main.lua", "print 'done'")]);
    program.says("--watch: unused");
    program.says("done");
    assert!(program.child.wait().unwrap().success());
}

/// A module that is missing, or broken when it is first required, and is mended.
#[test]
fn a_new_module() {
    let mut program = start("new", Driver::Lavapipe, SCRIPT, PART);
    program.save("extra.lua", "return { word = 'extra' ");
    program.edit("main.lua", "local speed", "local extra = require 'extra'\nlocal speed");
    program.says("extra.lua:1:");
    program.quiet();
    program.edit("main.lua", "part.text(), ", "part.text(), extra.word, ");
    program.save("extra.lua", "return { word = 'extra' }");
    program.says("says hello thing long saved extra red");
    program.edit("extra.lua", "'extra'", "'more'");
    program.says("says hello thing long saved more red 7 counted true");
    assert_eq!(program.count("init"), 1, "{}", program.all());
    program.stop();
}

/// The program waits for an init that works.
#[test]
fn an_init_with_errors() {
    let script = SCRIPT.replace("print(\"init\")", "part.set_up() print(\"init\")");
    let mut program = Program::start("init", Driver::Lavapipe, &[("main.lua", &script), ("part.lua", PART)]);
    program.says("set_up");
    program.quiet();
    program.edit("part.lua", "-- more", "function M.set_up() M.word = 'up' end");
    program.says("init");
    program.says("says up thing long saved red 7");
    program.stop();
}

/// The passes of a frame have the lines that they have by now, also where nothing else has changed.
#[test]
fn lines_of_passes() {
    let script = r#"local mc = require "mooncrust"
io.stdout:setvbuf "no"
local told
local keep = mc.buffer { name = "keep", type = "float", count = 4 }
return mc.app {
  dt = 0.004,
  -- here
  frame = function(_, graph)
    graph:clear(keep, 1)
    local line = graph:explain("keep"):match "main.lua:%d+"
    if line ~= told then print("pass at " .. line) end
    told = line
  end,
}
"#;
    let mut program = Program::start("lines", Driver::Lavapipe, &[("main.lua", script)]);
    program.says("pass at main.lua:9");
    program.edit("main.lua", "-- here", "-- here\n  -- and there");
    program.says("pass at main.lua:10");
    program.stop();
}
