//! Shaders: each way of saving them, storms, breaking and mending.

use super::*;

fn start(name: &str, driver: Driver, env: &[(&str, &str)]) -> Program {
    let files = [("main.lua", SCRIPT), ("fill.comp", FILL), ("value.glsl", &value(1))];
    let mut program = Program::start_with(name, driver, &files, &[], env);
    program.says("value 2");
    program
}

fn each_style(program: &mut Program) {
    let path = program.path("value.glsl");
    for (i, style) in ["in place", "rename", "backup", "delete", "partial", "twice"].iter().enumerate() {
        let number = 10 + i as u32;
        let text = value(number);
        match *style {
            "in place" => program.save("value.glsl", &text),
            "rename" => {
                program.save("value.tmp", &text);
                std::fs::rename(program.path("value.tmp"), &path).unwrap();
            }
            "backup" => {
                std::fs::rename(&path, program.path("value~")).unwrap();
                program.save("value.glsl", &text);
                std::fs::remove_file(program.path("value~")).unwrap();
            }
            "delete" => {
                std::fs::remove_file(&path).unwrap();
                std::thread::sleep(Duration::from_millis(50));
                program.save("value.glsl", &text);
            }
            "partial" => {
                use std::io::Write;
                let mut file = std::fs::File::create(&path).unwrap();
                for part in text.as_bytes().chunks(5) {
                    file.write_all(part).unwrap();
                    std::thread::sleep(Duration::from_millis(5));
                }
            }
            _ => {
                program.save("value.glsl", &value(99));
                program.save("value.glsl", &text);
            }
        }
        program.says(&format!("value {}", 2 * number));
        program.quiet();
    }
    // A touch, and a save of the same text.
    program.save("value.glsl", &std::fs::read_to_string(&path).unwrap());
    std::fs::File::options().append(true).open(&path).unwrap().set_modified(std::time::SystemTime::now()).unwrap();
    program.quiet();
    assert_eq!(program.count("error"), 0, "{}", program.all());
}

#[test]
fn each_way_of_saving() {
    for driver in ALL {
        let mut program = start("styles", driver, &[]);
        each_style(&mut program);
        let lines = program.count("mooncrust: reloaded fill.comp: ");
        assert!((6..=7).contains(&lines), "{}", program.all());
        let line = program.seen.iter().find(|line| line.contains("reloaded")).unwrap();
        assert!(line.contains(" ms (compile ") && line.contains(", pipelines "), "{line}");
        program.stop();
    }
}

#[test]
fn without_events() {
    let mut program = start("polled", Driver::Lavapipe, &[("MOONCRUST_WATCH_POLL", "20")]);
    let path = program.path("value.glsl");
    program.save("value.glsl", &value(3));
    program.says("value 6");
    program.save("tmp", &value(4));
    std::fs::rename(program.path("tmp"), &path).unwrap();
    program.says("value 8");
    program.save("value.glsl", &value(5));
    program.save("value.glsl", &value(6));
    program.says("value 12");
    program.quiet();
    program.stop();
}

#[test]
fn a_storm() {
    for driver in ALL {
        let mut program = start("storm", driver, &[]);
        for i in 0..500 {
            let text = value(1000 + i);
            if i % 2 == 0 {
                program.save("value.glsl", &text);
            } else {
                program.save("tmp", &text);
                std::fs::rename(program.path("tmp"), program.path("value.glsl")).unwrap();
            }
            std::thread::sleep(Duration::from_millis(u64::from(i % 7)));
        }
        let last = format!("value {}", 2 * 1499);
        program.says(&last);
        program.quiet();
        assert_eq!(program.count("error"), 0, "{}", program.all());
        program.stop();
    }
}

/// What is broken is said once, what ran goes on, and the next good save mends it.
#[test]
fn break_and_mend() {
    for driver in ALL {
        let mut program = start("mend", driver, &[]);
        program.edit("fill.comp", "args.factor *", "args.factor * nothing *");
        program.says("fill.comp:7:");
        program.says("nothing"); // the source line
        program.quiet();
        program.edit("fill.comp", "nothing", "3.0");
        program.says("value 6");
        program.save("value.glsl", "#define VALUE )\n");
        program.says("unexpected `)`");
        program.save("value.glsl", "const float VALUE = nothing;\n");
        program.says("value.glsl:1:");
        program.says("included from");
        program.save("value.glsl", &value(2));
        program.says("value 12");
        // A file that is missing, and comes.
        program.edit("fill.comp", "#include \"value.glsl\"", "#include \"new.glsl\"");
        program.says("new.glsl");
        program.save("new.glsl", &value(7));
        program.says("value 42");
        program.save("new.glsl", &value(8));
        program.says("value 48");
        // A fault that the driver or the heap finds, not the compiler.
        program.edit("fill.comp", "local_size_x = 4", "local_size_x = 100000");
        program.says("mooncrust: ");
        program.quiet();
        program.edit("fill.comp", "local_size_x = 100000", "local_size_x = 2");
        program.says("reloaded fill.comp");
        program.stop();
    }
}

#[test]
fn wgsl_too() {
    const WGSL: &str = "enable wgpu_binding_array;
        struct Floats { data: array<f32> }
        @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
        struct Push { target_: u32, factor: f32 }
        var<immediate> args: Push;
        @compute @workgroup_size(4) fn main(@builtin(global_invocation_id) id: vec3u) {
          floats[args.target_].data[id.x] = args.factor * 1.0;
        }";
    let script = SCRIPT.replace("fill.comp", "fill.wgsl").replace("target =", "target_ =");
    for driver in ALL {
        let mut program = Program::start("wgsl", driver, &[("main.lua", &script), ("fill.wgsl", WGSL)]);
        program.says("value 2");
        program.edit("fill.wgsl", "1.0", "5.0");
        program.says("value 10");
        program.edit("fill.wgsl", "5.0", "5.0 +");
        program.says("fill.wgsl:");
        program.edit("fill.wgsl", "5.0 +", "6.0");
        program.says("value 12");
        program.stop();
    }
}

/// One include of two pipelines: both change between the same two frames.
#[test]
fn two_pipelines_at_once() {
    const BOTH: &str = r#"
        local mc = require "mooncrust"
        local a = mc.buffer { name = "a", type = "float", count = 4 }
        local b = mc.buffer { name = "b", type = "float", count = 4 }
        local one, two = mc.compute "fill.comp", mc.compute { path = "fill.comp", defines = { TWO = 1 } }
        local before
        return mc.app { dt = 0.004, frame = function(app, graph)
          if app.step > 0 then
            local x, y = a:read()[0], b:read()[0]
            assert(x == y, "the pipelines differ")
            if x ~= before then print("both " .. x) io.stdout:flush() end
            before = x
          end
          graph:dispatch(one, { target = a, factor = 2 }, 4)
          graph:dispatch(two, { target = b, factor = 2 }, 4)
        end }"#;
    let fill = FILL
        .replace("floats[args.target]", "\n#ifdef TWO\n  if (args.factor > 99.0) return;\n#endif\nfloats[args.target]");
    for driver in ALL {
        let files = [("main.lua", BOTH), ("fill.comp", fill.as_str()), ("value.glsl", &value(1))];
        let mut program = Program::start("both", driver, &files);
        program.says("both 2");
        for i in 2..20 {
            program.save("value.glsl", &value(i));
            program.says(&format!("both {}", 2 * i));
        }
        // One of them is broken: neither changes.
        program.edit("fill.comp", "#ifdef TWO", "#ifdef TWO\n  broken");
        program.says("fill.comp:");
        program.save("value.glsl", &value(50));
        program.quiet();
        program.edit("fill.comp", "\n  broken", "");
        program.says("both 100");
        assert_eq!(program.count("differ"), 0, "{}", program.all());
        program.stop();
    }
}

/// A header that came with a broken save, and breaks one of two pipelines: its next version lets neither in.
#[test]
fn a_header_of_what_is_broken() {
    let script = SCRIPT.replace("local before", "_G.two = mc.compute 'two.comp'\nlocal before");
    let two = FILL.replace("#include \"value", "#define TWO\n#include \"value");
    let files = [("main.lua", &*script), ("fill.comp", FILL), ("two.comp", &two), ("value.glsl", &value(1))];
    let mut program = Program::start("header", Driver::Lavapipe, &files);
    program.says("value 2");
    program.save("more.glsl", "#define VALUE 3.0\n#ifdef TWO\nbroken\n#endif\n");
    program.save("value.glsl", "#include \"more.glsl\"\n");
    program.says("more.glsl:3:");
    program.edit("more.glsl", "3.0", "4.0");
    program.quiet();
    assert_eq!(program.count("reloaded"), 0, "{}", program.all());
    // A script that is saved meanwhile is no reason to say more.
    program.edit("main.lua", "value \" ..", "number \" ..");
    program.says("main.lua: ");
    program.quiet();
    program.edit("more.glsl", "broken", "");
    program.says("number 8");
    assert_eq!(program.count("reloaded : "), 0, "{}", program.all());
    program.stop();
}

/// Frames go on while a pipeline is in the making, and none comes late because of it.
#[test]
fn it_stops_when_asked() {
    let mut program = start("stop", Driver::Lavapipe, &[]);
    program.save("value.glsl", &value(3));
    program.says("value 6");
    program.stop();
    let files = [("main.lua", SCRIPT), ("fill.comp", FILL), ("value.glsl", &value(1))];
    let mut program = Program::start_with("frames", Driver::Lavapipe, &files, &["--frames", "20"], &[]);
    while program.next(LONG).is_some() {}
    assert!(program.child.wait().unwrap().success(), "{}", program.all());
}
