//! SPIR-V made to hurt the reflector: an error or an answer in a moment, never a crash.

mod shader_support;

use mooncrust_bindgen::shader::reflect::{Reflection, reflect};
use rspirv::binary::Assemble;
use rspirv::dr::{Builder, Operand};
use rspirv::spirv::*;
use shader_support::lines;
use std::time::Instant;

/// A compute shader with a heap of buffers of numbers and four handles.
struct Shader {
    b: Builder,
    uint: Word,
    void: Word,
    heap: Word,
    push: Word,
    uint_in_push: Word,
    uint_in_heap: Word,
    local: Word,
    zero: Word,
    main: Word,
    main_type: Word,
}

impl Shader {
    fn new() -> Shader {
        let mut b = Builder::new();
        b.set_version(1, 6);
        b.capability(Capability::Shader);
        b.memory_model(AddressingModel::Logical, MemoryModel::GLSL450);
        let (void, uint) = (b.type_void(), b.type_int(32, 0));
        let data = b.type_runtime_array(uint);
        b.decorate(data, Decoration::ArrayStride, [Operand::LiteralBit32(4)]);
        let block = b.type_struct([data]);
        let blocks = b.type_runtime_array(block);
        let args = b.type_struct([uint; 4]);
        for (id, members) in [(block, 1), (args, 4)] {
            b.decorate(id, Decoration::Block, []);
            for i in 0..members {
                b.member_decorate(id, i, Decoration::Offset, [Operand::LiteralBit32(4 * i)]);
                b.member_name(id, i, ["a", "b", "c", "d"][i as usize]);
            }
        }
        let heap_pointer = b.type_pointer(None, StorageClass::StorageBuffer, blocks);
        let push_pointer = b.type_pointer(None, StorageClass::PushConstant, args);
        let uint_in_heap = b.type_pointer(None, StorageClass::StorageBuffer, uint);
        let uint_in_push = b.type_pointer(None, StorageClass::PushConstant, uint);
        let local = b.type_pointer(None, StorageClass::Function, uint);
        let heap = b.variable(heap_pointer, None, StorageClass::StorageBuffer, None);
        b.decorate(heap, Decoration::DescriptorSet, [Operand::LiteralBit32(0)]);
        b.decorate(heap, Decoration::Binding, [Operand::LiteralBit32(0)]);
        b.name(heap, "heap");
        let push = b.variable(push_pointer, None, StorageClass::PushConstant, None);
        let zero = b.constant_bit32(uint, 0);
        let (main, main_type) = (b.id(), b.type_function(void, []));
        Shader { b, uint, void, heap, push, uint_in_push, uint_in_heap, local, zero, main, main_type }
    }

    fn begin(&mut self) {
        let (void, main, kind) = (self.void, self.main, self.main_type);
        self.b.begin_function(void, Some(main), FunctionControl::NONE, kind).unwrap();
        self.b.begin_block(None).unwrap();
    }

    fn handle(&mut self, member: u32) -> Word {
        let index = self.b.constant_bit32(self.uint, member);
        let pointer = self.b.access_chain(self.uint_in_push, None, self.push, [index]).unwrap();
        self.b.load(self.uint, None, pointer, None, []).unwrap()
    }

    fn write(&mut self, handle: Word) {
        let pointer = self.b.access_chain(self.uint_in_heap, None, self.heap, [handle, self.zero, self.zero]).unwrap();
        self.b.store(pointer, self.zero, None, []).unwrap();
    }

    fn words(mut self) -> Vec<u32> {
        if self.b.selected_block().is_some() {
            self.b.ret().unwrap();
            self.b.end_function().unwrap();
        }
        self.b.entry_point(ExecutionModel::GLCompute, self.main, "main", [self.heap, self.push]);
        self.b.execution_mode(self.main, ExecutionMode::LocalSize, [1, 1, 1]);
        self.b.module().assemble()
    }

    fn lines(self) -> Vec<String> {
        lines(&reflect(&self.words()).unwrap())
    }
}

/// In a debug build, where every step is slow.
fn quickly(words: &[u32]) -> Result<Reflection, String> {
    let start = Instant::now();
    let found = reflect(words);
    assert!(start.elapsed().as_secs_f64() < 10.0, "{:?}", start.elapsed());
    found
}

#[test]
fn phis_in_a_circle() {
    let mut s = Shader::new();
    s.begin();
    let (a, b) = (s.handle(0), s.handle(1));
    let (first, second) = (s.b.id(), s.b.id());
    s.b.phi(s.uint, Some(first), [(a, 1), (second, 2)]).unwrap();
    s.b.phi(s.uint, Some(second), [(first, 1), (b, 2), (second, 3)]).unwrap();
    s.write(first);
    assert_eq!(s.lines(), ["a heap: write", "b heap: write"]);
}

#[test]
fn an_index_that_is_only_itself() {
    let mut s = Shader::new();
    s.begin();
    let id = s.b.id();
    s.b.phi(s.uint, Some(id), [(id, 1)]).unwrap();
    s.write(id);
    assert_eq!(s.lines(), ["computed heap: write"]);
}

#[test]
fn copies_of_copies() {
    let mut s = Shader::new();
    s.begin();
    let mut handle = s.handle(2);
    for _ in 0..10_000 {
        handle = s.b.copy_object(s.uint, None, handle).unwrap();
    }
    s.write(handle);
    assert_eq!(lines(&quickly(&s.words()).unwrap()), ["c heap: write"]);
}

/// Each one used: quadratic, if nothing stops it. What is not followed to its end is computed.
#[test]
fn access_chains_of_access_chains() {
    let mut s = Shader::new();
    s.begin();
    let handle = s.handle(0);
    let mut pointer = s.b.access_chain(s.uint_in_heap, None, s.heap, [handle, s.zero, s.zero]).unwrap();
    for _ in 0..10_000 {
        pointer = s.b.access_chain(s.uint_in_heap, None, pointer, []).unwrap();
        s.b.load(s.uint, None, pointer, None, []).unwrap();
    }
    s.b.store(pointer, s.zero, None, []).unwrap();
    let found = lines(&quickly(&s.words()).unwrap());
    assert!(found == ["a heap: read write"] || found.last().unwrap() == "computed heap: read write", "{found:?}");
}

#[test]
fn variables_of_variables() {
    let mut s = Shader::new();
    s.begin();
    let mut value = s.handle(3);
    for _ in 0..3_000 {
        let variable = s.b.variable(s.local, None, StorageClass::Function, None);
        s.b.store(variable, value, None, []).unwrap();
        value = s.b.load(s.uint, None, variable, None, []).unwrap();
    }
    s.write(value);
    assert_eq!(lines(&quickly(&s.words()).unwrap()), ["d heap: write"]);
}

/// Two calls in each function, fifty deep: 2^50 ways to the bottom.
#[test]
fn functions_that_call_twice() {
    let mut s = Shader::new();
    let kind = s.b.type_function(s.uint, [s.uint]);
    let mut callee = None;
    for _ in 0..50 {
        let id = s.b.begin_function(s.uint, None, FunctionControl::NONE, kind).unwrap();
        let parameter = s.b.function_parameter(s.uint).unwrap();
        s.b.begin_block(None).unwrap();
        let mut value = parameter;
        if let Some(callee) = callee {
            value = s.b.function_call(s.uint, None, callee, [value]).unwrap();
            value = s.b.function_call(s.uint, None, callee, [value]).unwrap();
        }
        s.b.ret_value(value).unwrap();
        s.b.end_function().unwrap();
        callee = Some(id);
    }
    s.begin();
    let handle = s.handle(1);
    let handle = s.b.function_call(s.uint, None, callee.unwrap(), [handle]).unwrap();
    s.write(handle);
    assert_eq!(lines(&quickly(&s.words()).unwrap()), ["computed heap: read write"]);
}

#[test]
fn calls_ten_thousand_deep() {
    let mut s = Shader::new();
    let kind = s.b.type_function(s.void, [s.uint]);
    let mut callee = None;
    for _ in 0..10_000 {
        let id = s.b.begin_function(s.void, None, FunctionControl::NONE, kind).unwrap();
        let parameter = s.b.function_parameter(s.uint).unwrap();
        s.b.begin_block(None).unwrap();
        match callee {
            Some(callee) => drop(s.b.function_call(s.void, None, callee, [parameter]).unwrap()),
            None => s.write(parameter),
        }
        s.b.ret().unwrap();
        s.b.end_function().unwrap();
        callee = Some(id);
    }
    s.begin();
    let handle = s.handle(1);
    s.b.function_call(s.void, None, callee.unwrap(), [handle]).unwrap();
    assert_eq!(lines(&quickly(&s.words()).unwrap()), ["b heap: write"]);
}

#[test]
fn recursion_is_refused() {
    let mut s = Shader::new();
    s.begin();
    let main = s.main;
    s.b.function_call(s.void, None, main, []).unwrap();
    let why = reflect(&s.words()).unwrap_err();
    assert!(why.contains("call one another in a circle"), "{why}");
}

#[test]
fn arrays_of_arrays_of_structs() {
    for structs in [false, true] {
        let mut s = Shader::new();
        let mut ty = s.uint;
        let two = s.b.constant_bit32(s.uint, 2);
        for i in 0..20_000 {
            ty = if structs && i % 2 == 0 { s.b.type_struct([ty]) } else { s.b.type_array(ty, two) };
        }
        let pointer = s.b.type_pointer(None, StorageClass::Uniform, ty);
        let variable = s.b.variable(pointer, None, StorageClass::Uniform, None);
        s.b.decorate(variable, Decoration::Binding, [Operand::LiteralBit32(9)]);
        s.begin();
        let found = quickly(&s.words());
        assert!(found.is_ok() || found.unwrap_err().contains("nested"));
    }
}

/// Each struct holds the one before twice: sizes overflow, the number of leaves is 2^60.
#[test]
fn structs_that_double() {
    let mut s = Shader::new();
    let mut ty = s.uint;
    for _ in 0..60 {
        ty = s.b.type_struct([ty, ty]);
    }
    for class in [StorageClass::Input, StorageClass::Output] {
        let pointer = s.b.type_pointer(None, class, ty);
        let variable = s.b.variable(pointer, None, class, None);
        s.b.entry_point(ExecutionModel::Vertex, s.main, "other", [variable]);
    }
    let pointer = s.b.type_pointer(None, StorageClass::Function, ty);
    s.begin();
    let variable = s.b.variable(pointer, None, StorageClass::Function, None);
    let whole = s.b.load(ty, None, variable, None, []).unwrap();
    s.b.store(variable, whole, None, []).unwrap();
    let handle = s.b.composite_extract(s.uint, None, whole, vec![0; 60]).unwrap();
    s.write(handle);
    assert_eq!(lines(&quickly(&s.words()).unwrap()), ["computed heap: write"]);
}

#[test]
fn many_interface_blocks() {
    let mut s = Shader::new();
    let block = s.b.type_struct(vec![s.uint; 5_000]);
    let mut interface = Vec::new();
    for _ in 0..500 {
        let pointer = s.b.type_pointer(None, StorageClass::Input, block);
        interface.push(s.b.variable(pointer, None, StorageClass::Input, None));
    }
    let main = s.main;
    for i in 0..100 {
        s.b.entry_point(ExecutionModel::Vertex, main, format!("e{i}"), interface.clone());
    }
    s.begin();
    quickly(&s.words()).unwrap();
}

#[test]
fn structs_of_one_name() {
    let mut s = Shader::new();
    for i in 0..3_000 {
        let block = s.b.id();
        s.b.type_struct_id(Some(block), [s.uint, s.uint]);
        s.b.name(block, "Same");
        s.b.member_decorate(block, 1, Decoration::Offset, [Operand::LiteralBit32(4 + 4 * (i % 2_000))]);
        let pointer = s.b.type_pointer(None, StorageClass::Uniform, block);
        let variable = s.b.variable(pointer, None, StorageClass::Uniform, None);
        s.b.decorate(variable, Decoration::Binding, [Operand::LiteralBit32(9)]);
    }
    s.begin();
    let found = quickly(&s.words()).unwrap();
    assert_eq!(found.structs.keys().filter(|name| name.starts_with("Same")).count(), 2_000);
}

/// A little input that would be a lot of text: long names told often, blocks listed for every entry point.
#[test]
fn text_stays_small() {
    let mut s = Shader::new();
    let inner = s.b.type_struct([s.uint]);
    s.b.name(inner, "n".repeat(200_000));
    let block = s.b.type_struct(vec![inner; 20_000]);
    let main = s.main;
    for class in [StorageClass::Input, StorageClass::Uniform] {
        let pointer = s.b.type_pointer(None, class, block);
        let variable = s.b.variable(pointer, None, class, None);
        s.b.decorate(variable, Decoration::Binding, [Operand::LiteralBit32(9)]);
        for i in 0..1_000 {
            s.b.entry_point(ExecutionModel::Vertex, main, format!("e{i}"), [variable]);
        }
    }
    s.begin();
    assert!(quickly(&s.words()).unwrap().to_lua().len() < 50_000_000);
}

/// Ids need not be small; memory is not taken for the largest one.
#[test]
fn ids_that_are_far_apart() {
    let mut s = Shader::new();
    s.begin();
    let handle = s.handle(1);
    s.write(handle);
    let far = 0xfff0_0000;
    let mut words = s.words();
    let mut at = 5;
    // Only the handle's own id moves: where it is made, and where it is used.
    words[3] = u32::MAX;
    while at < words.len() {
        let count = (words[at] >> 16) as usize;
        let op = words[at] & 0xffff;
        if op == Op::Load as u32 && words[at + 2] == handle {
            words[at + 2] = far;
        }
        if op == Op::AccessChain as u32 && words[at + 4] == handle {
            words[at + 4] = far;
        }
        at += count;
    }
    assert_eq!(lines(&reflect(&words).unwrap()), ["b heap: write"]);
}

/// An instruction that no table knows, with a pointer among its operands.
#[test]
fn unknown_instructions_read_and_write() {
    let mut s = Shader::new();
    s.begin();
    let handle = s.handle(0);
    let pointer = s.b.access_chain(s.uint_in_heap, None, s.heap, [handle, s.zero, s.zero]).unwrap();
    s.b.store(pointer, s.zero, None, []).unwrap();
    let mut words = s.words();
    let at = (5..words.len()).find(|at| words[*at] == 3 << 16 | Op::Store as u32 && words[at + 1] == pointer).unwrap();
    words[at] = 3 << 16 | 0xfffe;
    assert_eq!(lines(&reflect(&words).unwrap()), ["a heap: read write"]);
    // A pointer that comes from nowhere could be any.
    words[at] = 3 << 16 | Op::Store as u32;
    let at = (5..words.len()).find(|at| words[*at] & 0xffff == 65 && words[at + 2] == pointer).unwrap();
    words[at] = words[at] & 0xffff_0000 | 0xfffe;
    assert_eq!(lines(&reflect(&words).unwrap()), ["computed heap: read write"]);
}

#[test]
fn memory_is_copied() {
    let mut s = Shader::new();
    s.begin();
    let (a, b) = (s.handle(0), s.handle(1));
    let from = s.b.access_chain(s.uint_in_heap, None, s.heap, [a, s.zero, s.zero]).unwrap();
    let to = s.b.access_chain(s.uint_in_heap, None, s.heap, [b, s.zero, s.zero]).unwrap();
    s.b.copy_memory(to, from, None, None, []).unwrap();
    let (two, variable) = (s.b.constant_bit32(s.uint, 2), s.b.variable(s.local, None, StorageClass::Function, None));
    let member = s.b.in_bounds_access_chain(s.uint_in_push, None, s.push, [two]).unwrap();
    s.b.copy_memory(variable, member, None, None, []).unwrap();
    let c = s.b.load(s.uint, None, variable, None, []).unwrap();
    s.write(c);
    assert_eq!(s.lines(), ["a heap: read", "b heap: write", "c heap: write"]);
}

#[test]
fn members_are_put_in_and_taken_out() {
    let mut s = Shader::new();
    let pair = s.b.type_struct([s.uint, s.uint]);
    s.begin();
    let (a, b, c) = (s.handle(0), s.handle(1), s.handle(2));
    let made = s.b.composite_construct(pair, None, [a, b]).unwrap();
    let changed = s.b.composite_insert(pair, None, c, made, [0]).unwrap();
    let first = s.b.composite_extract(s.uint, None, changed, [0]).unwrap();
    s.write(first);
    let second = s.b.composite_extract(s.uint, None, changed, [1]).unwrap();
    let pointer = s.b.access_chain(s.uint_in_heap, None, s.heap, [second, s.zero, s.zero]).unwrap();
    s.b.load(s.uint, None, pointer, None, []).unwrap();
    assert_eq!(s.lines(), ["b heap: read", "c heap: write"]);
}
