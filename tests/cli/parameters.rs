//! mc.parameters: what words after `--` give, what is refused, what `-- help` prints; and code 77.

use crate::{Driver, Outcome, script, script_on};

const LIST: &str = r#"
  { "n", 1000000, "agents", least = 1, whole = true },
  { "turn", 45, "degrees a step", keys = { "up", "down" }, by = 5, least = 0, most = 180 },
  { "method", "auto", "how rays are traced", choices = { "auto", "bvh", "query" }, keys = "m" },
  { "pause", false, "stand still", keys = "space" },
  { "mesh", "moon.obj", "a mesh", word = true },
"#;

fn with(list: &str, words: &[&str]) -> Outcome {
    let text = format!(
        "local p = require('mooncrust').parameters {{{list}}}\n\
         print(p.n, p.turn, p.method, p.pause, p.mesh, p.changed)"
    );
    script("parameters", &text, &[&["--"], words].concat())
}

#[test]
fn values_and_defaults() {
    let prints = |words: &[&str], line: &str| assert_eq!(with(LIST, words).clean().stdout, format!("{line}\n"));
    prints(&[], "1000000\t45\tauto\tfalse\tmoon.obj\tfalse");
    prints(&["turn=0.5", "n=7", "method=bvh", "pause=on", "mesh="], "7\t0.5\tbvh\ttrue\t\tfalse");
    prints(&["a=b.obj", "n=0x10"][1..], "16\t45\tauto\tfalse\tmoon.obj\tfalse");
    prints(&["a.obj", "turn=180"], "1000000\t180\tauto\tfalse\ta.obj\tfalse");
    prints(&["n=1", "n=2"], "2\t45\tauto\tfalse\tmoon.obj\tfalse");
}

#[test]
fn wrong_words_are_one_line() {
    for (word, message) in [
        ("n=0", "'n=0': n (agents) must be a whole number from 1"),
        ("n=1.5", "must be a whole number from 1"),
        ("n=nan", "must be a whole number from 1"),
        ("n=inf", "must be a whole number from 1"),
        ("turn=180.1", "'turn=180.1': turn (degrees a step) must be a number from 0 to 180"),
        ("turn=", "must be a number from 0 to 180"),
        ("method=dvh", "must be one of auto, bvh, query"),
        ("pause=1", "must be true or false"),
        ("trun=4", "'trun=4' is no parameter: did you mean 'turn'?; `-- help` says more"),
        ("changed=1", "'changed=1' is no parameter"),
    ] {
        let outcome = with(LIST, &[word]);
        outcome.refuses(1, &[message]);
        assert_eq!(outcome.messages().lines().count(), 1, "{}", outcome.all());
    }
    with("{ 'n', 1, 'agents' }", &["n"]).refuses(1, &["'n' is no parameter: give n=VALUE"]);
    with("{ 'n', 1, 'agents' }", &["m"]).refuses(1, &["'m' is no parameter: did you mean 'n'?"]);
}

#[test]
fn wrong_descriptions_blame_their_line() {
    for (list, message) in [
        ("{ 'n', 1 }", "mc.parameters 'n': option 'text' is missing"),
        ("{ 'n', 1, 'agents', leats = 1 }", "unknown option 'leats'; did you mean 'least'?"),
        ("{ 'n', 0, 'agents', least = 1 }", "'n': the default must be a number from 1"),
        ("{ 'm', 'a', 'way', choices = { 'b' } }", "'m': the default must be one of b"),
        ("{ 'n', 1, 'agents', keys = 'x' }", "'n': keys need `by` or `times`"),
        ("{ 'n', true, 'agents', keys = 'spcae' }", "no key or button 'spcae'; did you mean 'space'?"),
        ("{ 'n', 1, 'a' }, { 'n', 2, 'b' }", "'n': there are two of this name"),
        ("{ 'changed', 1, 'a' }", "'changed': a name is of letters, digits and _, and not 'changed'"),
        ("{ 'a b', 1, 'a' }", "'a b': a name is of letters, digits and _,"),
        ("{ 'n', 1, 'a', keys = { 'a', 'b', 'c' }, by = 1 }", "'n': keys are one, or two: up and down"),
        ("{ 'n', 1, 'a', keys = 5, by = 1 }", "no key or button '5'"),
        ("{ 'n', 'a', 'text', keys = 'x' }", "'n': keys are for numbers, true and false, and choices"),
        ("{ 'n', 2, 'a', choices = { 1, 2 } }", "'n': choices are texts"),
        ("'n', 1, 'agents'", "mc.parameters takes a list of lists, { { name, value, text }, ... }, not n"),
        ("n = 1", "mc.parameters takes a list of lists, { { name, value, text }, ... }, not 1"),
    ] {
        with(list, &[]).refuses(1, &["main.lua:1: ", message]);
    }
    with("{ 'n', 1, 'agents' }", &[]).refuses(1, &["main.lua:2: there is no parameter 'turn'; known are: n"]);
}

#[test]
fn help_is_printed_and_ends_the_program() {
    let outcome = with(LIST, &["help"]);
    let all = &outcome.clean().stdout;
    let lines: Vec<&str> = all.lines().collect();
    assert!(lines[0].ends_with("main.lua takes, after `--`:"), "{all}");
    assert_eq!(lines[1], "  n=1000000            agents: a whole number from 1");
    assert_eq!(lines[2], "  turn=45              degrees a step: a number from 0 to 180; keys: up, down");
    assert_eq!(lines[3], "  method=auto          how rays are traced: one of auto, bvh, query; keys: m");
    assert_eq!(lines[4], "  pause=false          stand still: true or false; keys: space");
    assert_eq!(lines[5], "  mesh=moon.obj        a mesh: a text");
    assert_eq!(lines.len(), 6, "{all}");
}

/// 77 tells programs that run many scripts: nothing is wrong with this one, the device is not for it.
#[test]
fn what_the_device_lacks_is_code_77() {
    let doubles = "local mc = require('mooncrust')\n\
        mc.compute { name = 'd', source = [[\n#include <mooncrust.glsl>\nlayout(local_size_x = 1) in;\n\
        MC_BUFFERS(double, d);\nlayout(push_constant) uniform A { mc_buffer b; } args;\n\
        void main() { d[args.b].data[0] = 1.0lf; }\n]] }";
    let lacks = script_on(Driver::SwiftShader, "lacks", doubles, &[]);
    lacks.refuses(77, &["main.lua:2: ", "shaderFloat64, which this device lacks"]);
    script("has", doubles, &[]).clean();
    // Caught, it is the script's own affair; another error afterwards is an error.
    let caught = format!("local function f() {doubles} end\nprint((pcall(f)))");
    assert_eq!(script_on(Driver::SwiftShader, "caught", &caught, &[]).clean().stdout, "false\n");
    let other = format!("local function f() {doubles} end\npcall(f)\nerror('something else')");
    script_on(Driver::SwiftShader, "other", &other, &[]).code(1).says(&["something else"]);
}
