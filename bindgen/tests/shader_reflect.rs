//! What the reflector says about good SPIR-V, and that it survives the rest.

use mooncrust_bindgen::shader::reflect::{Reflection, reflect};
use mooncrust_bindgen::shader::{Request, compile};

fn heap_words() -> Vec<u32> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shaders/heap.wgsl");
    compile(&Request { path: Some(path.into()), ..Request::default() }).unwrap().words
}

fn of(source: &str) -> Reflection {
    let request = Request { source: Some(source.into()), ..Request::default() };
    reflect(&compile(&request).unwrap().words).unwrap()
}

/// The chunk with a line for each item, so that a failed comparison can be read.
fn lines(text: &str) -> Vec<&str> {
    text.split(", { name").flat_map(|part| part.split(", [")).collect()
}

#[test]
fn the_heap_shader() {
    let text = reflect(&heap_words()).unwrap().to_lua();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shaders/heap.lua");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(path, &text).unwrap();
    }
    let expected = std::fs::read_to_string(path).unwrap();
    assert_eq!(lines(&text), lines(&expected), "run with UPDATE_SNAPSHOTS=1 and review the diff");
}

#[test]
fn no_push_block_and_no_buffers() {
    let found = of("@compute @workgroup_size(4, 2) fn main() {}");
    assert_eq!(
        found.to_lua(),
        "return {\n  entries = { { name = \"main\", stage = \"compute\", workgroup = { 4, 2, 1 }, \
         inputs = {}, outputs = {} } },\n  bindings = {},\n  accesses = {},\n  structs = {},\n  spec = {},\n}\n"
    );
}

#[test]
fn a_push_constant_that_is_no_struct() {
    let found = of("var<immediate> tint: vec4<f32>;
        @fragment fn main() -> @location(0) vec4<f32> { return tint; }");
    let push = found.push.unwrap();
    assert_eq!((push.size, push.members.len()), (16, 1));
    assert_eq!(found.entries[0].workgroup, None);
}

#[test]
fn wrapped_and_plain_blocks_are_the_same_to_the_host() {
    let found = of("struct A { x: f32, y: vec3<f32> }
        @group(1) @binding(2) var<uniform> one: A;
        @group(1) @binding(3) var<storage, read_write> many: array<A>;
        @compute @workgroup_size(1) fn main() { many[0] = one; }");
    let a = &found.structs["A"];
    assert_eq!((a.size, a.members[1].offset), (32, 16));
    let text = found.to_lua();
    assert!(
        text.contains(r#"name = "one", kind = "uniform_buffer", array = false, count = 1, type = { struct = "A" }"#)
    );
    assert!(text.contains(r#"type = { of = { struct = "A" }, count = 0, stride = 32 }"#), "{text}");
}

#[test]
fn small_numbers_and_matrices() {
    let found = of("enable f16; enable wgpu_int16;
        struct S { h: f16, hv: vec2<f16>, s: i16, u: u16, m: mat2x3<f32>, n: mat4x2<f32>, d: i64 }
        @group(0) @binding(0) var<storage, read_write> all: array<S>;
        @compute @workgroup_size(1) fn main() { all[0].d = all[1].d; all[0].h = all[1].h; }");
    let shown: Vec<_> = found.structs["S"].members.iter().map(|m| (m.name.as_str(), m.offset, m.size)).collect();
    assert_eq!(
        shown,
        [("h", 0, 2), ("hv", 4, 4), ("s", 8, 2), ("u", 10, 2), ("m", 16, 32), ("n", 48, 32), ("d", 80, 8)]
    );
    let text = found.to_lua();
    assert!(text.contains(r#"type = { base = "uint16_t", half = true, rows = 2 }"#), "{text}");
    assert!(text.contains(r#"type = { base = "float", rows = 2, columns = 4, stride = 8 }"#), "{text}");
}

/// A module by hand: spec constants, and a workgroup size that one of them gives, which WGSL cannot make.
#[test]
fn spec_constants() {
    fn push(words: &mut Vec<u32>, op: u32, operands: &[u32]) {
        words.push((operands.len() as u32 + 1) << 16 | op);
        words.extend_from_slice(operands);
    }
    let main = 0x6e69_616d;
    let quoted = u32::from_le_bytes(*b"a\"\n\\");
    let mut w = vec![0x0723_0203, 0x0001_0600, 0, 20, 0];
    push(&mut w, 17, &[1]);
    push(&mut w, 14, &[0, 1]);
    push(&mut w, 15, &[5, 1, main, 0]);
    push(&mut w, 331, &[1, 38, 4, 5, 5]); // OpExecutionModeId LocalSizeId
    push(&mut w, 5, &[4, quoted, 0]);
    push(&mut w, 71, &[4, 1, 7]); // SpecId 7
    push(&mut w, 71, &[8, 1, 2]);
    push(&mut w, 71, &[9, 1, 3]);
    push(&mut w, 19, &[2]);
    push(&mut w, 33, &[6, 2]);
    push(&mut w, 21, &[3, 32, 0]);
    push(&mut w, 22, &[7, 32]);
    push(&mut w, 20, &[10]);
    push(&mut w, 50, &[3, 4, 128]);
    push(&mut w, 43, &[3, 5, 1]);
    push(&mut w, 50, &[7, 8, (-0.5f32).to_bits()]);
    push(&mut w, 48, &[10, 9]);
    push(&mut w, 54, &[2, 1, 0, 6]);
    push(&mut w, 248, &[11]);
    push(&mut w, 253, &[]);
    push(&mut w, 56, &[]);
    let text = reflect(&w).unwrap().to_lua();
    assert!(text.contains("workgroup = { 128, 1, 1 }, workgroup_spec = { 7, false, false }"), "{text}");
    assert!(
        text.contains(
            "spec = { { id = 2, name = \"\", base = \"float\", default = -5e-1 }, \
         { id = 3, name = \"\", base = \"bool\", default = true }, \
         { id = 7, name = \"a\\\"\\010\\\\\", base = \"uint32_t\", default = 128 } }"
        ),
        "{text}"
    );
}

#[test]
fn cut_off_at_every_word() {
    let words = heap_words();
    assert!(reflect(&words).is_ok());
    for length in 0..words.len() {
        let why = reflect(&words[..length]).expect_err("a module that is cut off");
        assert!(!why.contains("failed"), "panicked at {length}: {why}");
    }
}

/// Push constants with the address of a list node that holds the address of the next: what GLSL's buffer_reference gives.
fn addresses() -> Vec<u32> {
    use rspirv::binary::Assemble;
    use rspirv::dr::{Builder, Operand};
    use rspirv::spirv::*;
    let mut b = Builder::new();
    b.set_version(1, 5);
    b.capability(Capability::Shader);
    b.capability(Capability::PhysicalStorageBufferAddresses);
    b.memory_model(AddressingModel::PhysicalStorageBuffer64, MemoryModel::GLSL450);
    let (word, void) = (b.type_int(32, 0), b.type_void());
    let address = b.id();
    b.type_forward_pointer(address, StorageClass::PhysicalStorageBuffer);
    let node = b.type_struct([word, address]);
    b.type_pointer(Some(address), StorageClass::PhysicalStorageBuffer, node);
    let push = b.type_struct([address]);
    for (id, name, members) in [(node, "Node", vec!["value", "next"]), (push, "Push", vec!["first"])] {
        b.name(id, name);
        b.decorate(id, Decoration::Block, []);
        for (i, member) in members.iter().enumerate() {
            b.member_name(id, i as u32, *member);
            b.member_decorate(id, i as u32, Decoration::Offset, [Operand::LiteralBit32(8 * i as u32)]);
        }
    }
    let pointer = b.type_pointer(None, StorageClass::PushConstant, push);
    let variable = b.variable(pointer, None, StorageClass::PushConstant, None);
    let kind = b.type_function(void, []);
    let main = b.begin_function(void, None, FunctionControl::NONE, kind).unwrap();
    b.begin_block(None).unwrap();
    b.ret().unwrap();
    b.end_function().unwrap();
    b.entry_point(ExecutionModel::GLCompute, main, "main", [variable]);
    b.execution_mode(main, ExecutionMode::LocalSize, [1, 1, 1]);
    b.module().assemble()
}

#[test]
fn buffer_addresses_name_what_they_point_to() {
    let text = reflect(&addresses()).unwrap().to_lua();
    assert!(
        text.contains("name = \"first\", offset = 0, size = 8, type = { base = \"uint64_t\", pointer = \"Node\" }"),
        "{text}"
    );
    assert!(
        text.contains("name = \"next\", offset = 8, size = 8, type = { base = \"uint64_t\", pointer = \"Node\" }"),
        "{text}"
    );
}
