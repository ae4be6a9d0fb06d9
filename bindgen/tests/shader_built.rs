//! Accesses in SPIR-V that neither compiler here writes.

mod shader_support;

use mooncrust_bindgen::shader::reflect::reflect;
use rspirv::spirv::*;
use shader_support::built::Shader;
use shader_support::lines;

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

/// An instruction that no table knows, with a pointer among its operands.
#[test]
fn unknown_instructions_read_and_write() {
    let mut s = Shader::new();
    s.begin();
    let handle = s.handle(0);
    let pointer = s.b.access_chain(s.uint_in_heap, None, s.heap, [handle, s.zero, s.zero]).unwrap();
    s.b.store(pointer, s.zero, None, []).unwrap();
    let other = s.handle(1);
    s.write(other);
    let mut words = s.words();
    let at = (5..words.len()).find(|at| words[*at] == 3 << 16 | Op::Store as u32 && words[at + 1] == pointer).unwrap();
    words[at] = 3 << 16 | 0xfffe;
    assert_eq!(lines(&reflect(&words).unwrap()), ["a heap: read write", "b heap: write"]);
    // A pointer that comes from nowhere could be any.
    words[at] = 3 << 16 | Op::Store as u32;
    let at = (5..words.len()).find(|at| words[*at] & 0xffff == 65 && words[at + 2] == pointer).unwrap();
    words[at] = words[at] & 0xffff_0000 | 0xfffe;
    assert_eq!(lines(&reflect(&words).unwrap()), ["b heap: write", "computed heap: read write"]);
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
