//! What the program tells of frames and graphs: --graph, --profile, --trace and app.stats.

use crate::{ALL, Driver, Place, go, mooncrust};
use serde_json::Value;

/// Three passes a frame, one of which nobody needs; `FRAME` and `STOP` are replaced.
const APP: &str = r#"
local mc = require "mooncrust"
local add = mc.compute { name = "add", source = [[
  #include <mooncrust.glsl>
  layout(local_size_x = 64) in;
  MC_BUFFERS(float, floats);
  layout(push_constant) uniform Arguments { mc_buffer a, b; } args;
  void main() { uint i = gl_GlobalInvocationID.x; floats[args.b].data[i] = floats[args.a].data[i] + 1.0; }
]] }
local a, b
return mc.app {
  init = function()
    a = mc.buffer { name = "a", type = "float", count = 64 }
    b = mc.buffer { name = "b", type = "float", count = 64 }
    mc.submit(function(graph) graph:dispatch(add, { a = b, b = a }, 64, { name = "no frame" }) end)
  end,
  frame = function(app, graph)
    FRAME
    local t = graph:buffer { name = "t", type = "float", count = 64 }
    local lost = graph:buffer { name = "lost", type = "float", count = 64 }
    graph:dispatch(add, { a = a, b = t }, 64, { name = "first" })
    graph:dispatch(add, { a = a, b = lost }, 64, { name = "for nobody" })
    graph:dispatch(add, { a = t, b = b }, 64, { name = "second" })
  end,
  stop = function(app)
    STOP
  end,
}
"#;

fn app(frame: &str, stop: &str) -> String {
    APP.replace("FRAME", frame).replace("STOP", stop)
}

fn json(place: &Place, name: &str) -> Value {
    let text = std::fs::read_to_string(place.path(name)).expect(name);
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}: {text}"))
}

#[test]
fn the_graph_of_the_last_frame() {
    for driver in ALL {
        let place = Place::new(&format!("cli-graph-{}", driver.name()));
        place.file("main.lua", &app("", ""));
        let write = |file: &str| {
            let mut command = mooncrust(driver);
            command.current_dir(&place.folder).args(["main.lua", "--headless", "--validate", "--frames", "3"]);
            let outcome = go(command.args(["--graph", file]));
            assert_eq!(outcome.code(0).messages(), format!("mooncrust: wrote {file}\n"));
        };
        write("out.json");
        let graph = json(&place, "out.json");
        let passes = graph["passes"].as_array().unwrap();
        let names: Vec<_> = passes.iter().map(|pass| pass["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["first", "for nobody", "second"]);
        assert_eq!((passes[0]["source"].as_str(), passes[0]["line"].as_u64()), (Some("main.lua"), Some(21)));
        assert_eq!((passes[1]["culled"].as_bool(), &passes[1]["milliseconds"]), (Some(true), &Value::Null));
        assert_eq!((passes[2]["culled"].as_bool(), passes[2]["order"].as_u64()), (Some(false), Some(2)));
        assert!(passes[2]["milliseconds"].as_f64().unwrap() > 0.0, "{graph}");
        assert_eq!(passes[2]["queue"], "main");
        let hazards = graph["hazards"].as_array().unwrap();
        let found = hazards.iter().any(|h| h["hazard"] == "read after write" && h["from"] == 1 && h["to"] == 3);
        assert!(found && hazards.iter().all(|h| h["src"].is_string() && h["dst"].is_string()), "{graph}");
        let t = graph["resources"].as_array().unwrap().iter().find(|r| r["name"] == "t").unwrap();
        assert_eq!((&t["transient"], &t["first"], &t["last"]), (&Value::from(true), &1.into(), &2.into()));
        assert!(!graph["barriers"].as_array().unwrap().is_empty(), "{graph}");
        write("out.dot");
        let text = std::fs::read_to_string(place.path("out.dot")).unwrap();
        for part in ["digraph", "1  first", "2  second", "culled", "read after write", " ms"] {
            assert!(text.contains(part), "no '{part}' in {text}");
        }
        write("it's one.svg");
        let text = std::fs::read_to_string(place.path("it's one.svg")).unwrap();
        assert!(text.contains("<svg") && text.contains("read after write"), "{text}");
        assert!(!place.path("it's one.dot").exists(), "the description is still there");
    }
}

#[test]
fn the_graph_of_a_script() {
    let place = Place::new("cli-graph-script");
    place.file("none.lua", "print 'nothing'");
    place.file("error.lua", "error('on purpose', 0)");
    let run = |words: &[&str]| go(mooncrust(Driver::Lavapipe).current_dir(&place.folder).args(words));
    let hello = tests::root().join("examples/00_hello");
    let outcome = run(&[hello.to_str().unwrap(), "--graph", "hello.json"]);
    assert_eq!(outcome.code(0).messages(), "mooncrust: wrote hello.json\n");
    assert_eq!(json(&place, "hello.json")["passes"][0]["name"], "add.wgsl");
    run(&["none.lua", "--graph", "x.dot"]).code(0).says(&["--graph: nothing was submitted"]);
    run(&["error.lua", "--graph", "x.dot"]).refuses(1, &["on purpose"]);
    run(&["none.lua", "--graph", "x.png"]).refuses(2, &["'--graph' takes a file that ends in .svg, .dot or .json"]);
    let folder = hello.to_str().unwrap();
    run(&[folder, "--graph", "no/folder/x.dot"]).refuses(1, &["--graph no/folder/x.dot: cannot write"]);
    assert!(!place.path("x.dot").exists());
    let mut command = mooncrust(Driver::Lavapipe);
    command.current_dir(&place.folder).env("PATH", "/nonexistent").args([folder, "--graph", "bare.svg"]);
    go(&mut command).code(0).says(&["wrote bare.dot: ", "Graphviz"]);
    assert!(place.path("bare.dot").exists() && !place.path("bare.svg").exists());
}

/// The lines of the table: the name in front of four numbers.
fn table(text: &str) -> Vec<(String, Vec<f64>)> {
    let line = |line: &str| {
        let (name, numbers) = line.split_at(32);
        (name.trim().to_string(), numbers.split_whitespace().map(|n| n.parse().unwrap()).collect())
    };
    let table = text.lines().skip_while(|line| !line.contains(" frames, ms")).skip(1);
    table.take_while(|line| !line.starts_with("mooncrust: ")).map(line).collect()
}

#[test]
fn the_times_of_frames() {
    for driver in ALL {
        let place = Place::new(&format!("cli-times-{}", driver.name()));
        let stats = r#"local s = app.stats
          print(s.frames, #s.passes, s.passes[1].name, s.cpu.median > 0, s.gpu.p99 >= s.gpu.min, s.frame.max > 0)"#;
        place.file("main.lua", &app("if app.step == 0 then assert(app.stats.frames == 0) end", stats));
        let mut command = mooncrust(driver);
        command.current_dir(&place.folder).args(["main.lua", "--headless", "--frames", "700"]);
        let outcome = go(command.args(["--profile", "--trace", "trace.json"]));
        assert_eq!(outcome.code(0).stdout, "600\t2\tfirst\ttrue\ttrue\ttrue\n");
        let messages = outcome.messages();
        assert!(messages.starts_with("600 frames, ms ") && messages.ends_with("wrote trace.json\n"), "{messages}");
        let rows = table(&messages);
        let names: Vec<_> = rows.iter().map(|row| row.0.as_str()).collect();
        assert_eq!(names, ["frame to frame", "CPU", "GPU", "first", "second"], "{messages}");
        for (_, numbers) in &rows {
            assert!(numbers.len() == 4 && numbers.is_sorted(), "{messages}");
        }
        let trace = json(&place, "trace.json");
        let events = trace["traceEvents"].as_array().unwrap();
        let of = |name: &str, thread: u64| -> Vec<(f64, f64)> {
            let chosen = events.iter().filter(|e| e["ph"] == "X" && e["name"] == name && e["tid"] == thread);
            chosen
                .map(|e| (e["ts"].as_f64().unwrap(), e["ts"].as_f64().unwrap() + e["dur"].as_f64().unwrap()))
                .collect()
        };
        assert_eq!((of("first", 2).len(), of("second", 2).len(), of("frame 0", 1).len()), (600, 600, 0));
        for (first, second) in of("first", 2).iter().zip(of("second", 2)) {
            assert!(first.0 <= first.1 && first.1 <= second.0 && second.0 <= second.1, "{first:?} {second:?}");
        }
        for frame in 100..700 {
            let name = format!("frame {frame}");
            let (cpu, gpu) = (of(&name, 1)[0], of(&name, 2)[0]);
            assert!(cpu.0 >= 0.0 && cpu.0 <= gpu.0 + 0.001, "{name}: {cpu:?} {gpu:?}");
        }
    }
}

/// A step that a frame makes three times is one line, and three events of the trace.
#[test]
fn the_times_of_steps() {
    for driver in ALL {
        let place = Place::new(&format!("cli-steps-{}", driver.name()));
        let steps = "for _ = 1, 3 do graph:dispatch(add, { a = a, b = b }, 64) end";
        place.file("main.lua", &app(steps, "local p = app.stats.passes; print(#p, p[1].name, p[1].count, p[2].count)"));
        let mut command = mooncrust(driver);
        command.current_dir(&place.folder).args(["main.lua", "--headless", "--frames", "20"]);
        let outcome = go(command.args(["--profile", "--trace", "trace.json"]));
        assert_eq!(outcome.code(0).stdout, "3\tadd\t3\t1\n");
        let messages = outcome.messages();
        let names: Vec<_> = table(&messages).into_iter().map(|row| row.0).collect();
        assert_eq!(names, ["frame to frame", "CPU", "GPU", "add x 3", "first", "second"], "{messages}");
        let trace = json(&place, "trace.json");
        for name in ["add", "add (2)", "add (3)", "first"] {
            let events = trace["traceEvents"].as_array().unwrap().iter();
            assert_eq!(events.filter(|event| event["name"] == name).count(), 20, "{name}");
        }
    }
}

#[test]
fn reports_while_files_are_watched() {
    let place = Place::new("cli-reports-watch");
    place.file("main.lua", &app("", "print(app.stats.frames)"));
    let mut command = mooncrust(Driver::Lavapipe);
    command.current_dir(&place.folder).args(["main.lua", "--headless", "--validate", "--watch", "--frames", "5"]);
    let outcome = go(command.args(["--profile", "--trace", "t.json", "--graph", "g.json"]));
    assert_eq!(outcome.code(0).stdout, "5\n");
    outcome.says(&["5 frames, ms", "  second", "wrote t.json", "wrote g.json"]);
    assert_eq!(json(&place, "g.json")["passes"].as_array().unwrap().len(), 3);
}

#[test]
fn times_need_an_app_and_a_place() {
    let place = Place::new("cli-times-wrong");
    place.file("main.lua", &app("", ""));
    place.file("plain.lua", "print 'done'");
    let run = |words: &[&str]| go(mooncrust(Driver::Lavapipe).current_dir(&place.folder).args(words));
    run(&["plain.lua", "--profile", "--trace", "t.json"]).code(0).says(&["--profile, --trace: unused"]);
    run(&["main.lua", "--headless", "--trace", "no/folder/t.json"])
        .refuses(1, &["--trace no/folder/t.json: cannot write"]);
    run(&["main.lua", "--trace"]).refuses(2, &["'--trace' needs a value"]);
}
