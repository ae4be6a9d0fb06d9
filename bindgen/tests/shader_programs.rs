//! Random programs that pass handles around in every way, with what they access known from their making.

mod shader_support;

use mooncrust_bindgen::shader::Stage;
use shader_support::random::Random;
use shader_support::{COMPUTE, GLSL, WGSL, glsl, lines, wgsl};
use std::collections::{BTreeMap, BTreeSet};

const MEMBERS: [&str; 4] = ["a", "b", "c", "d"];

const GLSL_FUNCTIONS: &str = "struct Pair { uint x; uint y; };
    float fetch(uint h, uint k) { return floats[h].data[k]; }
    void put(uint h, uint k) { floats[h].data[k] = 1.0; }
    void add(uint h, uint k) { atomicAdd(counters[h].data[k], 1u); }
    void twice(uint from, uint to) { put(to, uint(fetch(from, 0u))); }
    uint same(uint h) { uint own = h; return own; }
    uint other(bool which, uint x, uint y) { if (which) { return x; } return same(y); }
    void keep(out uint to, uint from) { to = from; }
    Pair pair(uint x, uint y) { Pair p; p.x = same(x); p.y = y; return p; }
    uint second(Pair p) { return p.y; }\n";

const WGSL_FUNCTIONS: &str = "struct Pair { x: u32, y: u32 }
    fn fetch(h: u32, k: u32) -> f32 { return floats[h].data[k]; }
    fn put(h: u32, k: u32) { floats[h].data[k] = 1.0; }
    fn add(h: u32, k: u32) { atomicAdd(&counters[h].data[k], 1u); }
    fn twice(source: u32, to: u32) { put(to, u32(fetch(source, 0u))); }
    fn same(h: u32) -> u32 { var own = h; return own; }
    fn other(which: bool, x: u32, y: u32) -> u32 { if (which) { return x; } return same(y); }
    fn keep(to: ptr<function, u32>, source: u32) { *to = source; }
    fn pair(x: u32, y: u32) -> Pair { var p: Pair; p.x = same(x); p.y = y; return p; }
    fn second(p: Pair) -> u32 { return p.y; }\n";

/// The body of `main` in both languages, and the accesses: member and variable, to read, write and atomic.
#[derive(Default)]
struct Program {
    glsl: String,
    wgsl: String,
    expected: BTreeMap<(usize, &'static str), [bool; 3]>,
    /// The members that each variable `v0`, `v1`... may hold.
    variables: Vec<BTreeSet<usize>>,
}

impl Program {
    fn both(&mut self, line: &str) {
        self.glsl += line;
        self.wgsl += line;
    }

    /// A handle: the text is the same in both languages.
    fn handle(&self, random: &mut Random) -> (String, BTreeSet<usize>) {
        if self.variables.is_empty() || random.below(3) == 0 {
            let member = random.below(4);
            return (format!("args.{}", MEMBERS[member]), BTreeSet::from([member]));
        }
        let index = random.below(self.variables.len());
        (format!("v{index}"), self.variables[index].clone())
    }

    fn declare(&mut self, random: &mut Random) {
        let name = format!("v{}", self.variables.len());
        let ((x, mut holds), (y, others)) = (self.handle(random), self.handle(random));
        let value = match random.below(6) {
            0 => x,
            1 => format!("same({x})"),
            2 => {
                holds.extend(others);
                format!("other(i > 3u, {x}, {y})")
            }
            3 => format!("pair({x}, {y}).x"),
            4 => {
                holds = others;
                format!("second(Pair({x}, {y}))")
            }
            _ => {
                self.glsl += &format!("uint {name}; keep({name}, {x});\n");
                self.wgsl += &format!("var {name}: u32; keep(&{name}, {x});\n");
                self.variables.push(holds);
                return;
            }
        };
        self.glsl += &format!("uint {name} = {value};\n");
        self.wgsl += &format!("{} {name} = {value};\n", if random.below(2) == 0 { "let" } else { "var" });
        self.variables.push(holds);
    }

    fn access(&mut self, random: &mut Random) {
        let ((x, holds), (y, others)) = (self.handle(random), self.handle(random));
        match random.below(5) {
            0 => self.both(&format!("floats[{x}].data[i] = 2.0;\n")),
            1 => self.both(&format!("put({x}, i);\n")),
            2 => self.both(&format!("sum += fetch({x}, i) + floats[{x}].data[0];\n")),
            3 => self.both(&format!("add({x}, i);\n")),
            _ => {
                self.both(&format!("twice({x}, {y});\n"));
                self.note(&others, "floats", [false, true, false]);
                return self.note(&holds, "floats", [true, false, false]);
            }
        }
        let line = self.glsl.lines().next_back().unwrap();
        match (line.starts_with("add"), line.starts_with("sum")) {
            (true, _) => self.note(&holds, "counters", [true, true, true]),
            (_, true) => self.note(&holds, "floats", [true, false, false]),
            _ => self.note(&holds, "floats", [false, true, false]),
        }
    }

    fn note(&mut self, members: &BTreeSet<usize>, variable: &'static str, flags: [bool; 3]) {
        for member in members {
            let known = self.expected.entry((*member, variable)).or_default();
            known.iter_mut().zip(flags).for_each(|(known, flag)| *known |= flag);
        }
    }

    fn expected(&self) -> Vec<String> {
        let flags = |found: &[bool; 3]| -> String {
            found.iter().zip([" read", " write", " atomic"]).filter(|(set, _)| **set).map(|(_, name)| name).collect()
        };
        self.expected
            .iter()
            .map(|((member, name), found)| format!("{} {name}:{}", MEMBERS[*member], flags(found)))
            .collect()
    }
}

#[test]
fn random_programs() {
    let mut random = Random(0x0123_4567_89ab_cdef);
    for case in 0..40 {
        let mut program = Program::default();
        for _ in 0..if case == 0 { 300 } else { 24 } {
            match random.below(2) {
                0 => program.declare(&mut random),
                _ => program.access(&mut random),
            }
        }
        program.note(&BTreeSet::from([0]), "floats", [false, true, false]);
        let body = &program.glsl;
        let source =
            format!("{GLSL}{COMPUTE}{GLSL_FUNCTIONS}void main() {{ float sum = 0.0;\n{body}put(args.a, uint(sum)); }}");
        assert_eq!(lines(&glsl(&source, Stage::Compute)), program.expected(), "{source}");
        let body = &program.wgsl;
        let source = format!(
            "{WGSL}{WGSL_FUNCTIONS}@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3<u32>) {{
            let i = id.x; var sum = 0.0;\n{body}put(args.a, u32(sum)); }}"
        );
        assert_eq!(lines(&wgsl(&source)), program.expected(), "{source}");
    }
}
