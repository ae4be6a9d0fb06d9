//! Push constants and structs that change.

use super::*;

const SCRIPT: &str = r#"
local mc = require "mooncrust"
local all = mc.buffer { name = "all", type = "Spring", count = 1000 }
local step = mc.compute "step.comp"
local before = ""
return mc.app {
  dt = 0.004,
  init = function(app)
    all:upload(function(spring, i) spring.length, spring.force.x, spring.force.y, spring.kind = i, i / 2, -i, i % 7 end)
  end,
  frame = function(app, graph)
    graph:dispatch(step, { all = all, n = 1000 }, 1000)
    local s = all:read()[999]
    local ok, extra = pcall(function() return s.extra end)
    local text = ("springs %g %g %g %g %s"):format(s.length, s.force.x, s.force.y, tonumber(s.kind), ok and extra or "-")
    if text ~= before then print(text, tostring(all)) io.stdout:flush() end
    before = text
  end,
  -- hook
}
"#;

const SPRING: &str = "struct Spring { float length; vec2 force; uint kind; };\n";

const STEP: &str = r#"
#include <mooncrust.glsl>
#include "spring.glsl"
MC_BUFFERS(Spring, springs);
layout(local_size_x = 64) in;
layout(push_constant) uniform Push { mc_buffer all; uint n; } args;
void main() {
  uint i = gl_GlobalInvocationID.x;
  if (i < args.n) springs[args.all].data[i].kind += 0;
}
"#;

fn start(name: &str, driver: Driver, script: &str) -> Program {
    let files = [("main.lua", script), ("step.comp", STEP), ("spring.glsl", SPRING)];
    let mut program = Program::start(name, driver, &files);
    program.says("springs 999 499.5 -999 5 -");
    program
}

#[test]
fn buffers_are_migrated() {
    for driver in ALL {
        let mut program = start("migrate", driver, SCRIPT);
        // Another order, a new field, another type.
        program.save("spring.glsl", "struct Spring { uint kind; vec3 force; float extra; float length; };\n");
        program.says("springs 999 499.5 -999 5 0");
        program.save("spring.glsl", "struct Spring { int kind; ivec3 force; float extra; uint length; };\n");
        program.says("springs 999 499 -999 5 0");
        program.save("spring.glsl", "struct Spring { float kind; vec2 force; float length; };\n");
        program.edit("step.comp", "+= 0", "+= 0.5 * 0.0");
        program.says("springs 999 499 -999 5 -");
        // More than a buffer holds.
        let spring = std::fs::read_to_string(program.path("spring.glsl")).unwrap();
        program.save("spring.glsl", &spring.replace("float length;", "float length; float much[9000000];"));
        program.says("struct Spring has changed, but buffer 'all'");
        program.quiet();
        program.save("spring.glsl", &spring);
        program.says("reloaded step.comp");
        // The buffer is still the script's, and still alive.
        assert_eq!(program.count("buffer 'all'"), 5, "{}", program.all());
        program.quiet();
        program.stop();
    }
}

#[test]
fn the_script_can_migrate() {
    let hook = "migrate = function(old, new, name) new.extra = old.length * 10; assert(name == 'Spring') end,";
    let mut program = start("hook", Driver::Lavapipe, &SCRIPT.replace("-- hook", hook));
    program.save("spring.glsl", "struct Spring { float length; vec2 force; uint kind; float extra; };\n");
    program.says("springs 999 499.5 -999 5 9990");
    // A fault of the hook refuses the reload; nothing has changed.
    program.save("spring.glsl", "struct Spring { float length; vec2 force; uint kind; };\n");
    program.says("has no member named 'extra'");
    program.quiet();
    program.save("spring.glsl", "struct Spring { float length; vec2 force; uint kind; uint pad; float extra; };\n");
    program.says("reloaded step.comp");
    program.stop();
}

/// What a buffer of mapped memory got by one migration is there for the next.
#[test]
fn memory_for_the_cpu() {
    let script = SCRIPT
        .replace("count = 1000 }", "count = 1000, memory = 'readback' }")
        .replace("all:upload(", "(function(f) for i = 0, 999 do f(all.pointer[i], i) end end)(")
        .replace("graph:dispatch", "if app.step < 3 then graph:dispatch")
        .replace("n = 1000 }, 1000)", "n = 1000 }, 1000) end")
        .replace("all:read()", "all.pointer");
    for driver in ALL {
        let mut program = start("mapped", driver, &script);
        for i in 0..3 {
            program.edit("spring.glsl", "float length;", &format!("float more{i}; float length;"));
            program.says("reloaded step.comp");
        }
        program.quiet();
        let last = program.seen.iter().rfind(|line| line.starts_with("springs")).unwrap();
        assert!(last.starts_with("springs 999 499.5 -999 5 -"), "{}", program.all());
        program.stop();
    }
}

#[test]
fn an_index_that_the_script_took() {
    for driver in ALL {
        let script = SCRIPT.replace("init = function(app)", "init = function(app) all:index()");
        let mut program = start("index", driver, &script);
        program.save("spring.glsl", "struct Spring { float length; vec2 force; uint kind; float extra; };\n");
        program.says("struct Spring has changed, but buffer 'all'");
        program.says("extra"); // the layouts side by side
        program.quiet();
        // What runs goes on; a save that leaves the struct as it was goes in.
        program.save("spring.glsl", SPRING);
        program.says("reloaded step.comp");
        program.stop();
    }
}

#[test]
fn a_shader_that_still_has_the_old_layout() {
    let script = SCRIPT
        .replace("local before", "local other = mc.compute 'other.comp'\nlocal before")
        .replace("local s = all", "graph:dispatch(other, { all = all, n = 1000 }, 1000)\n local s = all");
    let other = STEP.replace("#include \"spring.glsl\"", SPRING);
    let files = [("main.lua", script.as_str()), ("step.comp", STEP), ("other.comp", &other), ("spring.glsl", SPRING)];
    let mut program = Program::start("layouts", Driver::Lavapipe, &files);
    program.says("springs 999 499.5 -999 5 -");
    program.save("spring.glsl", "struct Spring { float length; vec2 force; uint kind; float extra; };\n");
    program.says("two shaders disagree on struct Spring");
    program.says("other.comp");
    program.quiet();
    // The other one follows: both go in together.
    program.edit("other.comp", "uint kind;", "uint kind; float extra;");
    program.says("springs 999 499.5 -999 5 0");
    program.stop();
}

/// New and missing push constants are errors at the script's line, which do not end the program.
#[test]
fn push_constants() {
    for driver in ALL {
        let mut program = start("push", driver, SCRIPT);
        program.edit("step.comp", "uint n; }", "float more; uint n; }");
        program.says("main.lua:12: step.comp: argument 'more' is missing");
        program.quiet();
        program.edit("main.lua", "n = 1000 }, 1000", "n = 1000, more = 1 }, 1000");
        program.says("reloaded");
        program.edit("step.comp", "+= 0", "+= uint(args.more)");
        program.says("springs 999 499.5 -999 6");
        // Another order and another type are bound again by name.
        program.edit("step.comp", "mc_buffer all; float more; uint n;", "uint n; uint more; mc_buffer all;");
        program.says("springs 999 499.5 -999 8");
        program.stop();
    }
}
