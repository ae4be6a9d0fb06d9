//! SPIR-V made to hurt the reflector: an error or an answer in a moment, never a crash.

mod shader_support;

use mooncrust_bindgen::shader::reflect::{Reflection, reflect};
use rspirv::dr::Operand;
use rspirv::spirv::*;
use shader_support::built::Shader;
use shader_support::lines;
use std::time::Instant;

/// Far above what it takes, for a machine that does other things too; what hangs takes hours.
fn quickly(words: &[u32]) -> Result<Reflection, String> {
    let start = Instant::now();
    let found = reflect(words);
    assert!(start.elapsed().as_secs_f64() < 60.0, "{:?}", start.elapsed());
    found
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

/// Each one used, which must not walk the whole way each time.
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
    assert_eq!(lines(&quickly(&s.words()).unwrap()), ["a heap: read write"]);
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
        for i in 0..4_000 {
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
