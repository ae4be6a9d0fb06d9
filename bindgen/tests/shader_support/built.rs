//! Shaders of instructions put together by hand.

use super::lines;
use mooncrust_bindgen::shader::reflect::reflect;
use rspirv::binary::Assemble;
use rspirv::dr::{Builder, Operand};
use rspirv::spirv::*;

/// A compute shader with a heap of buffers of numbers and four handles.
pub struct Shader {
    pub b: Builder,
    pub uint: Word,
    pub void: Word,
    pub heap: Word,
    pub push: Word,
    pub uint_in_push: Word,
    pub uint_in_heap: Word,
    pub local: Word,
    pub zero: Word,
    pub main: Word,
    pub main_type: Word,
}

impl Shader {
    pub fn new() -> Shader {
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

    pub fn begin(&mut self) {
        let (void, main, kind) = (self.void, self.main, self.main_type);
        self.b.begin_function(void, Some(main), FunctionControl::NONE, kind).unwrap();
        self.b.begin_block(None).unwrap();
    }

    pub fn handle(&mut self, member: u32) -> Word {
        let index = self.b.constant_bit32(self.uint, member);
        let pointer = self.b.access_chain(self.uint_in_push, None, self.push, [index]).unwrap();
        self.b.load(self.uint, None, pointer, None, []).unwrap()
    }

    pub fn write(&mut self, handle: Word) {
        let pointer = self.b.access_chain(self.uint_in_heap, None, self.heap, [handle, self.zero, self.zero]).unwrap();
        self.b.store(pointer, self.zero, None, []).unwrap();
    }

    pub fn words(mut self) -> Vec<u32> {
        if self.b.selected_block().is_some() {
            self.b.ret().unwrap();
            self.b.end_function().unwrap();
        }
        self.b.entry_point(ExecutionModel::GLCompute, self.main, "main", [self.heap, self.push]);
        self.b.execution_mode(self.main, ExecutionMode::LocalSize, [1, 1, 1]);
        self.b.module().assemble()
    }

    pub fn lines(self) -> Vec<String> {
        lines(&reflect(&self.words()).unwrap())
    }
}
