//! One step back from a value, by the instruction that made it.

use super::code::Inst;
use super::kinds::{Kind, fields};
use super::lists::List;
use super::walk::{State, Target, Walk};
use rspirv::spirv::Op;

impl Walk<'_> {
    pub(super) fn step(&mut self, mut state: State) {
        let Some(inst) = self.code.def(state.id) else { return self.constant(state) };
        let value = inst.operands.first().copied();
        let chain = inst.chain();
        if state.target == Target::Unknown
            && chain.is_none()
            && !state.deref
            && self.code.kind(inst.ty) == Kind::Address
        {
            state.target = Target::Address(inst.ty);
        }
        if let Some((base, indices)) = chain {
            return self.chain(state, base, indices);
        }
        match (inst.op, inst.operands) {
            (Op::Variable, _) => self.variable(state, &inst),
            (Op::FunctionParameter, _) => self.parameter(state, &inst),
            (Op::FunctionCall, _) => self.call(state, &inst),
            (Op::Load, [pointer, ..]) if !state.deref => {
                self.visit(State { id: *pointer, deref: true, ..state });
            }
            (Op::CopyObject | Op::CopyLogical | Op::ImageTexelPointer | Op::Image | Op::ExpectKHR, [from, ..]) => {
                self.goto(state, *from);
            }
            (Op::ConvertPtrToU | Op::ConvertUToPtr | Op::Bitcast | Op::UConvert | Op::SConvert, [from, ..])
                if !state.deref =>
            {
                self.goto_path(state, *from, Some(List::default()));
            }
            (Op::ConvertUToAccelerationStructureKHR, [from, ..]) if state.target == Target::Unknown => {
                self.visit(State { id: *from, target: Target::Structure, deref: false, ..state });
            }
            (Op::SampledImage, [image, sampler, ..]) => {
                self.goto(state, *image);
                self.goto(state, *sampler);
            }
            // The value that all invocations of a subgroup are given is a value of one of them.
            (
                Op::GroupNonUniformBroadcast | Op::GroupNonUniformBroadcastFirst | Op::GroupNonUniformShuffle,
                [_, from, ..],
            )
            | (Op::SubgroupFirstInvocationKHR, [from, ..]) => self.goto(state, *from),
            (Op::Phi, pairs) => pairs.chunks_exact(2).for_each(|pair| self.goto(state, pair[0])),
            (Op::Select, [_, yes, no, ..]) => {
                self.goto(state, *yes);
                self.goto(state, *no);
            }
            (Op::IAdd | Op::ISub, [a, b, ..]) if matches!(state.target, Target::Address(_)) && !state.deref => {
                self.sum(state, *a, *b);
            }
            (Op::Undef, _) => {}
            _ if state.deref => self.computed(state),
            (Op::CompositeExtract, [from, indices @ ..]) => {
                let from_type = self.code.def(*from).map_or(0, |inst| inst.ty);
                let fields = fields(self.module, from_type, indices, true);
                let path = fields.and_then(|(fields, _)| self.lists.put_all(&fields, state.path));
                self.goto_path(state, *from, path);
            }
            (Op::CompositeConstruct, parts) => self.construct(state, &inst, parts),
            (Op::CompositeInsert, [part, whole, indices @ ..]) => {
                let fields = fields(self.module, inst.ty, indices, true);
                let Some((members, _)) = fields else { return self.computed(state) };
                let inside = self.lists.after(state.path, &members);
                if inside.is_some() {
                    self.goto_path(state, *part, inside);
                }
                // Wanted is more than the part.
                if inside.is_none() && members.starts_with(&self.lists.numbers(state.path)) {
                    self.goto_path(state, *part, Some(List::default()));
                }
                // The whole keeps every other member, and the other elements of an array or vector.
                if inside.is_none() || members.len() < indices.len() {
                    self.goto(state, *whole);
                }
            }
            (Op::VectorExtractDynamic, _) => value.into_iter().for_each(|from| self.goto(state, from)),
            (Op::VectorShuffle | Op::VectorInsertDynamic, [a, b, ..]) => {
                self.goto(state, *a);
                self.goto(state, *b);
            }
            _ => self.computed(state),
        }
    }

    /// The value returned by a call.
    fn call(&mut self, state: State, call: &Inst) {
        let index = self.code.callee(call).zip(self.code.index(call.id));
        let Some((callee, index)) = index else { return self.computed(state) };
        let Some(calls) = self.lists.put(index, state.calls) else { return self.computed(state) };
        for value in &callee.returns {
            self.visit(State { id: *value, calls, ..state });
        }
    }

    fn parameter(&mut self, state: State, inst: &Inst) {
        let argument = |index: usize| {
            let call = self.code.insts.get(index)?;
            Some(*call.operands.get(inst.parameter as usize + 1)?)
        };
        if let Some((call, calls)) = self.lists.split(state.calls) {
            match argument(call as usize) {
                Some(id) => self.visit(State { id, calls, ..state }),
                None => self.computed(state),
            }
            return;
        }
        let Some(function) = self.code.functions.get(inst.function as usize) else { return };
        let arguments: Vec<_> = function.callers.iter().map(|call| argument(*call)).collect();
        for argument in arguments {
            match argument {
                Some(id) => self.goto(state, id),
                None => self.computed(state),
            }
        }
    }

    fn constant(&mut self, state: State) {
        let op = self.module.constants.get(&state.id).map(|inst| inst.class.opcode);
        match (op, state.target) {
            // A pointer that is null is no access to anything.
            (Some(Op::Undef), _) | (Some(_), Target::Unknown) => {}
            (Some(Op::ConstantNull), Target::Address(_)) => {}
            _ => self.computed(state),
        }
    }

    /// A pointer to a part of what `base` points to.
    fn chain(&mut self, mut state: State, base: u32, indices: &[u32]) {
        if let Some(first) = indices.first() {
            (state.index, state.index_calls) = (*first, state.calls);
        }
        if !state.deref {
            return self.goto(state, base);
        }
        let Some(pointer) = self.code.def(base) else { return self.computed(state) };
        let fields = self.module.pointee(pointer.ty).ok().and_then(|ty| fields(self.module, ty, indices, false));
        let path = fields.and_then(|(fields, _)| self.lists.put_all(&fields, state.path));
        self.goto_path(state, base, path);
    }

    fn construct(&mut self, state: State, inst: &Inst, parts: &[u32]) {
        let is_struct = self.module.ty(inst.ty).is_ok_and(|ty| ty.class.opcode == Op::TypeStruct);
        match self.lists.split(state.path).filter(|_| is_struct) {
            Some((member, rest)) => match parts.get(member as usize) {
                Some(part) => self.goto_path(state, *part, Some(rest)),
                None => self.computed(state),
            },
            None => parts.iter().for_each(|part| self.goto(state, *part)),
        }
    }

    /// An address plus an offset is in the same buffer, when it is plain which of the two is the offset.
    fn sum(&mut self, state: State, a: u32, b: u32) {
        let is_offset = |id: u32| {
            self.code.def(id).is_none_or(|inst| {
                let scaled = matches!(inst.op, Op::IMul | Op::ShiftLeftLogical | Op::UConvert | Op::SConvert);
                scaled || inst.op == Op::CompositeConstruct
            })
        };
        match (is_offset(a), is_offset(b)) {
            (false, true) => self.goto(state, a),
            (true, false) => self.goto(state, b),
            _ => self.computed(state),
        }
    }
}
