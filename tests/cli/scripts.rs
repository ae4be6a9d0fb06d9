//! Scripts that fail: one message with the line and the remedy, the right exit code, everything destroyed, no hang.

use crate::{ALL, Driver, Place, call, go, mooncrust, script, script_on};
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::time::Duration;
use tests::driver;

#[test]
fn no_such_script() {
    call(&["nothere.lua"]).refuses(1, &["cannot read 'nothere.lua'", "no such file"]);
    let place = Place::new("cli-folder");
    let folder = place.path("empty");
    std::fs::create_dir(&folder).unwrap();
    let folder = folder.to_str().unwrap();
    call(&[folder]).refuses(1, &[folder, "has no main.lua"]);
    call(&[""]).code(1).without_trace();
}

#[test]
fn a_folder_is_run_by_its_main_and_finds_its_modules() {
    let place = Place::new("cli-modules");
    place.file("demo/main.lua", "print(require('helper').answer, require('parts').name)");
    place.file("demo/helper.lua", "return { answer = 42 }");
    place.file("demo/parts/init.lua", "return { name = 'parts' }");
    for folder in ["demo", "demo/", "demo/main.lua", "./demo"] {
        let outcome = go(mooncrust(Driver::Lavapipe).current_dir(&place.folder).arg(folder));
        assert_eq!(outcome.clean().stdout, "42\tparts\n");
    }
}

// What tests/unit/tools.lua names counts apart from core Lua, because of this.
#[test]
fn an_app_loads_no_tool_that_it_does_not_ask_for() {
    let main = "local mc = require 'mooncrust'\n\
        local is_tool = dofile('TOOLS')\n\
        return mc.app { frame = function(_, graph)\n\
          local image = graph:image { format = 'rgba8', width = 8, height = 8 }\n\
          local out = mc.image { width = 8, height = 8 }\n\
          graph:clear(image, { 1, 0, 0, 1 }):copy(image, out):present(out)\n\
        end, stop = function()\n\
          for name in pairs(package.loaded) do assert(not is_tool(name), name) end\n\
        end }\n";
    let tools = tests::root().join("tests/unit/tools.lua");
    script("no-tools", &main.replace("TOOLS", tools.to_str().unwrap()), &["--frames", "2"]).clean();
}

/// A file that is opened gets the lowest free number: without care that of the standard output.
#[test]
fn a_closed_standard_output_is_no_other_file() {
    let place = Place::new("cli-closed-output");
    let text = "local f = io.open(arg_path, 'w') print 'lost' io.stdout:flush() f:close()";
    place.file("main.lua", &text.replace("arg_path", &format!("'{}'", place.path("kept").display())));
    let mut command = mooncrust(Driver::Lavapipe);
    command.arg(place.path("main.lua"));
    // SAFETY: close may be called between fork and exec.
    unsafe {
        command.pre_exec(|| {
            libc::close(1);
            Ok(())
        });
    }
    command.status().unwrap();
    assert_eq!(std::fs::read_to_string(place.path("kept")).unwrap(), "");
}

#[test]
fn a_syntax_error() {
    script("syntax", "local x = 1\nlocal y = = 2\n", &[]).refuses(1, &["main.lua:2: unexpected symbol near '='"]);
}

#[test]
fn a_misspelt_global() {
    let outcome = script("global", "local contu = 1\nprint(countu)\n", &[]);
    outcome.code(1).says(&["mooncrust: main.lua:2: undefined global 'countu'"]);
}

const NESTED: &str =
    "local function inner(t)\n  return t.x.y\nend\nlocal function outer() local v = inner {} return v end\nouter()\n";

#[test]
fn a_runtime_error_has_the_scripts_frames_once() {
    let outcome = script("runtime", NESTED, &[]);
    outcome.code(1).says(&[
        "mooncrust: main.lua:2: attempt to index field 'x'",
        "main.lua:2: ",
        "main.lua:4: ",
        "main.lua:5: ",
    ]);
    assert_eq!(outcome.stderr.matches("attempt to index").count(), 1, "{}", outcome.all());
    assert_eq!(outcome.stderr.matches("main.lua:4: ").count(), 1, "{}", outcome.all());
    for foreign in ["boot.lua", "[C]", "stack traceback", "xpcall"] {
        assert!(!outcome.stderr.contains(foreign), "{foreign} in {}", outcome.all());
    }
    // --verbose adds MoonCrust's own frames.
    script("runtime-verbose", NESTED, &["--verbose"]).code(1).says(&["boot.lua"]);
}

#[test]
fn an_error_that_is_no_text() {
    script("error-table", "error(setmetatable({}, { __tostring = function() return 'a table speaks' end }))", &[])
        .code(1)
        .says(&["a table speaks"]);
    script("error-nil", "error()", &[]).code(1).says(&["mooncrust: nil"]);
}

#[test]
fn a_refused_value_is_one_line_without_frames() {
    let text = "local mc = require('mooncrust')\nlocal function make() return (mc.buffer { type = 'float', count = 0 }) end\nmake()";
    script("refused", text, &[]).refuses(1, &["main.lua:2: mc.buffer: option 'count' must be at least 1, not 0"]);
}

/// Two submissions with something in between; the buffers stay alive until the end.
fn between(middle: &str) -> String {
    format!(
        r#"local mc = require "mooncrust"
local add = mc.compute {{ name = "add", source = [[
  enable wgpu_binding_array;
  struct Floats {{ data: array<f32> }}
  @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
  struct Arguments {{ a: u32, n: u32 }}
  var<immediate> args: Arguments;
  @compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u) {{
    if id.x < args.n {{ floats[args.a].data[id.x] += 1.0; }}
  }}
]] }}
local n = 1000000
local a, image = mc.buffer {{ name = "a", type = "float", count = n }}, mc.image {{ width = 64, height = 64 }}
local function submit() return mc.submit(function(graph) graph:dispatch(add, {{ a = a, n = n }}, n) end) end
submit()
{middle}
submit()
print("the end")
"#
    )
}

#[test]
fn an_error_between_two_submissions_leaves_nothing_behind() {
    for driver in ALL {
        let plain = script_on(driver, "between-none", &between(""), &["--validate"]);
        assert_eq!(plain.clean().stdout, "the end\n");
        let outcome = script_on(driver, "between", &between("local t = nil; t.x = 1"), &["--validate"]);
        outcome.code(1).says(&["main.lua:16: attempt to index local 't'"]);
        assert!(!outcome.stderr.contains("validation"), "{}", outcome.all());
        assert!(outcome.took < plain.took + Duration::from_secs(5), "{:?} against {:?}", outcome.took, plain.took);
        // Inside the function that describes a submission.
        let inside = between("mc.submit(function(graph) graph:dispatch(add, { a = a, n = n }, n) error('inside') end)");
        let outcome = script_on(driver, "inside", &inside, &["--validate"]);
        outcome.code(1).says(&["mooncrust: main.lua:16: inside"]);
        assert_eq!(outcome.stderr.matches("inside\n").count(), 1, "{}", outcome.all());
        assert!(!outcome.stderr.contains("validation"), "{}", outcome.all());
    }
}

#[test]
fn os_exit_ends_in_good_order() {
    for driver in ALL {
        for (call, code) in [("os.exit(7)", 7), ("os.exit(true)", 0), ("os.exit(false)", 1), ("os.exit()", 0)] {
            let outcome = script_on(driver, "exit", &between(&format!("io.write('before') {call}")), &["--validate"]);
            assert_eq!(outcome.code(code).stdout, "before");
            assert!(outcome.messages().is_empty(), "{}", outcome.all());
        }
        let inside = between("mc.submit(function(graph) graph:dispatch(add, { a = a, n = n }, n) os.exit(3) end)");
        let outcome = script_on(driver, "exit-inside", &inside, &["--validate"]);
        assert!(outcome.code(3).messages().is_empty(), "{}", outcome.all());
    }
    // A validation error is not hidden by os.exit(0).
    let text = "local mc = require('mooncrust') local vk, d = mc.vk, mc.device.handle local i = mc.vk.VkBufferCreateInfo() \
                i.size, i.usage = 4, 2 vk.vkCreateBuffer(d, i, nil, vk.array('VkBuffer', 1)) os.exit(0)";
    script("exit-leak", text, &["--validate"]).code(1).says(&["validation error", "VkBuffer"]);
}

#[test]
fn an_app_stops_once_also_after_an_error() {
    let app = |frame: &str, stop: &str| {
        format!(
            "local mc = require 'mooncrust'\nreturn mc.app {{\n  init = function() print 'init' end,\n\
             frame = function(app) {frame} end,\n  stop = function(app) print('stop', app.step) {stop} end,\n}}"
        )
    };
    let outcome = script(
        "app-error",
        &app("if app.step == 2 then error('in a frame') end", ""),
        &["--frames", "5", "--validate"],
    );
    outcome.code(1).says(&["main.lua:4: in a frame"]);
    assert_eq!(outcome.stdout, "init\nstop\t2\n");
    let outcome = script("app-stop", &app("", "error('in stop')"), &[]);
    outcome.code(1).says(&["main.lua:5: in stop"]);
    let outcome = script("app-both", &app("error('first')", "error('second')"), &[]);
    outcome.code(1).says(&["first", "second"]);
    let outcome = script(
        "app-init",
        "return require('mooncrust').app { init = function() error('early') end, frame = print }",
        &[],
    );
    outcome.code(1).says(&["early"]);
}

#[test]
fn a_shader_error_has_file_line_column_and_source() {
    let place = Place::new("cli-shader");
    place.file("main.lua", "local mc = require('mooncrust')\nlocal p = mc.compute 'bad.wgsl'\n");
    place.file("bad.wgsl", "@compute @workgroup_size(1)\nfn main() {\n  let x: f32 = oops;\n}\n");
    let run = |folder: &str| go(mooncrust(Driver::Lavapipe).current_dir(&place.folder).args([folder, "--headless"]));
    run(".").refuses(1, &["main.lua:2:", "bad.wgsl:3:16: error:", "oops", "  let x: f32 = oops;", "^"]);
    std::fs::remove_file(place.path("bad.wgsl")).unwrap();
    run(".").refuses(1, &["main.lua:2:", "bad.wgsl", "no such file"]);
}

#[test]
fn what_a_script_asks_of_the_device() {
    let asks = |o: &str| format!("local mc = require('mooncrust')\nmc.configure {{ {o} }}\nprint(mc.device.name)");
    for driver in ALL {
        let run = |name: &str, o: &str| script_on(driver, name, &asks(o), &[]);
        let device = driver.device();
        run("ask-extension", "extensions = { 'VK_XX_nosuch' }").refuses(
            77,
            &["no usable Vulkan device", device, "(device 0) lacks extension VK_XX_nosuch", "mooncrust info"],
        );
        run("ask-feature", "features = { 'shaderFloat32' }")
            .refuses(1, &["main.lua:2: mc.configure: ", "no device feature 'shaderFloat32'"]);
        run("ask-option", "timeuot = 3")
            .refuses(1, &["main.lua:2: mc.configure: unknown option 'timeuot'", "'timeout'"]);
        run("ask-timeout", "timeout = 0").refuses(1, &["main.lua:2: mc.configure: option 'timeout' must be at least"]);
        run("ask-fine", "extensions = { 'VK_EXT_external_memory_host' }, features = { 'shaderInt16' }")
            .code(if driver == Driver::Lavapipe { 0 } else { 77 });
    }
    // Features that the device lacks are all named, in one message.
    script_on(Driver::SwiftShader, "ask-lacking", &asks("features = { 'shaderFloat64', 'shaderInt64' }"), &[])
        .refuses(77, &["no usable Vulkan device", "SwiftShader", "lacks feature shaderFloat64, feature shaderInt64"]);
    for (o, words) in [
        ("features = { 'shaderInt46' }", "did you mean 'shaderInt16'?"),
        ("features = { 3 }", "not 3"),
        ("features = { VkNoSuchFeatures = { 'x' } }", "has no struct 'VkNoSuchFeatures'"),
        ("features = { VkPhysicalDeviceMeshShaderFeaturesEXT = 'meshShader' }", "a list of names, not meshShader"),
        ("features = { VkPhysicalDeviceMeshShaderFeaturesEXT = { 'meshShadr' } }", "did you mean 'meshShader'?"),
        ("extensions = { true }", "an extension is a name"),
    ] {
        script("ask-names", &asks(o), &[]).refuses(1, &["main.lua:2: mc.configure: ", words]);
    }
    // A second call adds to the first.
    let twice = "local mc = require('mooncrust') mc.configure { timeout = 7 } mc.configure { name = 'x' } print(mc.device.timeout)";
    assert_eq!(
        script("ask-twice", twice, &[]).clean().stdout,
        "7
"
    );
    script("ask-late", "local mc = require('mooncrust')\nlocal _ = mc.device\nmc.configure { timeout = 1 }", &[])
        .refuses(1, &["main.lua:3: mc.configure comes too late"]);
    // What was asked for before passes, as when --watch loads the script anew; all else is late.
    let again = "local mc = require('mooncrust')\nlocal function ask(o) mc.configure { timeout = 7, features = o } end\n\
        ask { 'shaderInt64' } local _ = mc.device\nask { 'shaderInt64' } mc.configure {} print 'same'\nask { 'shaderInt64', 'shaderInt16' }";
    let late = script("ask-again", again, &[]);
    assert_eq!(late.stdout, "same\n");
    late.refuses(1, &["main.lua:2: mc.configure comes too late"]);
    let mesh = "extensions = { 'VK_EXT_mesh_shader' }, features = { VkPhysicalDeviceMeshShaderFeaturesEXT = { 'meshShader' } }";
    script_on(Driver::SwiftShader, "ask-mesh", &asks(mesh), &[]).refuses(77, &["VK_EXT_mesh_shader", "meshShader"]);
}

#[test]
fn a_gpu_that_does_not_answer_in_time() {
    let text = r#"local mc = require "mooncrust"
mc.configure { timeout = 0.5 }
local work = mc.compute { name = "work", source = [[
  enable wgpu_binding_array;
  struct Floats { data: array<f32> }
  @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
  struct Arguments { a: u32, steps: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u) {
    var v = floats[args.a].data[id.x];
    for (var k = 0u; k < args.steps; k++) { v = sin(v) * 1.5 + 0.5; }
    floats[args.a].data[id.x] = v;
  }
]] }
local a = mc.buffer { name = "a", type = "float", count = 65536 }
a:read()
local done = mc.submit(function(graph) graph:dispatch(work, { a = a, steps = 2000000 }, 65536) end)
print(done:ready(), done:wait(0.001))
a:read()
print("never")
"#;
    for driver in driver::ALL {
        let outcome = script_on(driver, "timeout", text, &[]);
        outcome.code(1).says(&["the GPU has not finished work", "main queue in 0.5 s", "mc.configure { timeout"]);
        outcome.says(&["the GPU is still busy after 0.5 s: leaving without it"]).without_trace();
        assert_eq!(outcome.stdout, "false\tfalse\n");
        assert!(outcome.took < Duration::from_secs(10), "{:?}", outcome.took);
    }
}

#[test]
fn a_window_that_cannot_open() {
    let text = "require('mooncrust.app.window').open { width = 64, height = 64, title = 'x' }";
    let place = Place::new("cli-window");
    place.file("main.lua", text);
    let mut command = mooncrust(Driver::Lavapipe);
    command.current_dir(&place.folder).env("SDL_VIDEODRIVER", "x11").env("XDG_RUNTIME_DIR", "/nonexistent");
    go(command.arg("main.lua")).refuses(1, &["cannot open a window", "--headless", "DISPLAY"]);
}

#[test]
fn signals_are_noted_once() {
    let text = r#"
local ffi = require "ffi"
ffi.cdef "int kill(int process, int signal); int getpid(void);"
local kernel = require("mooncrust.gpu.kernel").get()
local function send(signal) ffi.C.kill(ffi.C.getpid(), signal) end
kernel.catch()
print(kernel.signal[0])
send(mc_first)
print(kernel.signal[0])
io.stdout:flush()
send(mc_second)
print("alive")
"#;
    for (first, second, printed, code) in
        [(2, 2, "0\n2\n", None), (15, 2, "0\n15\n", None), (2, 15, "0\n2\n", None), (15, 0, "0\n15\nalive\n", Some(0))]
    {
        let text = text.replace("mc_first", &first.to_string()).replace("mc_second", &second.to_string());
        let outcome = script("signals", &text, &[]);
        assert_eq!((outcome.code, outcome.stdout.as_str()), (code, printed), "{}", outcome.all());
    }
    // As nohup and background jobs of scripts want it.
    let place = Place::new("cli-ignored");
    place.file("main.lua", &text.replace("mc_first", "2").replace("mc_second", "15"));
    let program = mooncrust(Driver::Lavapipe);
    let mut command = Command::new("sh");
    command.current_dir(&place.folder).args(["-c", "trap '' INT; exec \"$0\" main.lua --headless"]);
    let outcome = go(command.arg(program.get_program()));
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(0), "0\n0\nalive\n"), "{}", outcome.all());
}

#[test]
fn a_tail_call_is_blamed_on_the_script() {
    for (text, words) in [
        ("return require('mooncrust').app { frmae = print }", "main.lua: mc.app: unknown option 'frmae'"),
        (
            "return require('mooncrust').app { frame = function(_, graph) return graph:dispatch(5) end }",
            "main.lua: dispatch takes a pipeline",
        ),
    ] {
        let outcome = script("tail", text, &[]);
        outcome.refuses(1, &[words]);
        assert!(!outcome.stderr.contains("boot.lua"), "{}", outcome.all());
    }
}

#[test]
fn what_cannot_come_to_anything_is_said() {
    script("no-app", "return { frame = print }", &[]).refuses(1, &["return mc.app { frame = ... }"]);
    script("no-out", "print(require('mooncrust').options.seed)", &["--out", "x.png", "--seed", "3"])
        .code(0)
        .says(&["warning: --out: unused, as main.lua is no app"]);
    let text = "local o = require('mooncrust').options print(o.out, o.quiet)";
    assert_eq!(script("out-read", text, &["--out", "x.png"]).clean().stdout, "x.png\tnil\n");
}

#[test]
fn an_exit_code_that_the_system_cannot_hold() {
    for code in ["256", "1.5", "'x'", "{}"] {
        let text = format!("os.exit({code})");
        script("exit-code", &text, &[]).code(1).says(&["main.lua:1: os.exit takes true, false or a whole number"]);
    }
    script("exit-minus", "os.exit(-1)", &[]).code(255);
    script("exit-closed", "io.stdout:close() os.exit(3)", &[]).code(3);
}

#[test]
fn output_that_is_lost_is_an_error() {
    let place = Place::new("cli-full");
    place.file("main.lua", "print('a line')");
    let mut command = std::process::Command::new("sh");
    command.arg("-c").arg("exec \"$0\" main.lua >/dev/full").arg(mooncrust(Driver::Lavapipe).get_program());
    go(command.current_dir(&place.folder)).code(1).says(&["the output is cut short"]);
}

#[test]
fn waits_and_memory_have_an_end() {
    let wait = |seconds: &str| format!("require('mooncrust').submit(function() end):wait({seconds})");
    for seconds in ["-1", "0/0", "math.huge", "'x'"] {
        script("wait", &wait(seconds), &[]).refuses(1, &["main.lua:1: wait takes seconds from 0"]);
    }
    script("wait-short", &wait("0"), &[]).clean();
    script("timeout", "require('mooncrust').configure { timeout = math.huge }", &[]).refuses(1, &["at most 86400"]);
    // More than the device's images hold, or than its memory does.
    let image = "local mc = require 'mooncrust' local huge = { width = 16384, height = 16384, format = 'rgba32f' }
        local ok, image, err = pcall(mc.image, huge) print(ok and err or image)";
    for driver in ALL {
        let outcome = script_on(driver, "huge", image, &["--validate"]);
        assert!(outcome.clean().stdout.contains("make it smaller"), "{}", outcome.all());
    }
}

#[test]
fn a_shader_without_a_name_has_one_in_messages() {
    let text = "require('mooncrust').compute { source = '@fragment fn a() {}' }";
    script("nameless", text, &[])
        .refuses(1, &["shader: error: no entry point of stage compute; there are: a (fragment)"]);
}
