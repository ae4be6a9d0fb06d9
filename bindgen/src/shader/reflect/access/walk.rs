//! Follows a value back to where it comes from: a pointer or an image to the descriptor that it is, and the index of
//! that descriptor to the push constants.
//!
//! The walk goes over the instructions that made the value, in all functions. Into a function that returns it, it
//! remembers the call, and comes out to that call alone; from a parameter of the function it started in, it goes to
//! every call. Memory of a shader's own (variables) is what was stored there at any time, by struct member.

use super::code::{Code, Inst, Kind, fields};
use super::lists::{List, Lists};
use super::stores::Store;
use crate::shader::reflect::module::Module;
use rspirv::spirv::{Op, StorageClass};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// What an access is made to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Target {
    Unknown,
    /// A variable with a binding.
    Variable(u32),
    /// A buffer address, and the id of the pointer's type.
    Address(u32),
    /// An acceleration structure by its address.
    Structure,
}

/// Where the index or the address comes from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Source<L> {
    /// Struct members on the way from the push constants.
    Member(L),
    Computed,
    /// The descriptor is in no array.
    Fixed,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct State {
    id: u32,
    /// Struct members of the value that are wanted.
    path: List,
    /// Wanted is not the value but what it points to.
    deref: bool,
    /// Calls that led here, the last one first.
    calls: List,
    target: Target,
    /// The first index of the access chain passed last, and the calls that led there; 0 when there was none.
    index: u32,
    index_calls: List,
}

pub type Found = Rc<Vec<(Target, Source<List>)>>;

pub struct Walk<'a> {
    pub module: &'a Module,
    pub code: &'a Code<'a>,
    /// The push constants' variable.
    pub push: Option<u32>,
    /// Variables with a binding, and whether they are buffers.
    pub bound: &'a HashMap<u32, bool>,
    pub lists: Lists,
    pub classes: HashMap<u32, StorageClass>,
    /// Where each pointer is used, and what is stored in each variable; as far as somebody asked.
    pub uses: Option<HashMap<u32, Vec<usize>>>,
    pub stores: HashMap<u32, Rc<Vec<Store>>>,
    known: HashMap<u32, Found>,
    /// Steps left before the walk gives up.
    pub budget: u32,
    /// Something could not be followed.
    pub lost: bool,
    open: Vec<State>,
    found: HashSet<(Target, Source<List>)>,
}

impl<'a> Walk<'a> {
    pub fn new(module: &'a Module, code: &'a Code<'a>, push: Option<u32>, bound: &'a HashMap<u32, bool>) -> Self {
        Walk {
            module,
            code,
            push,
            bound,
            lists: Lists::default(),
            classes: module.variables.iter().map(|(id, _, class)| (*id, *class)).collect(),
            uses: None,
            stores: HashMap::new(),
            known: HashMap::new(),
            budget: 1 << 20,
            lost: false,
            open: Vec::new(),
            found: HashSet::new(),
        }
    }

    /// What the pointer or opaque value `id` may be.
    pub fn resolve(&mut self, id: u32) -> Found {
        if let Some(found) = self.known.get(&id) {
            return found.clone();
        }
        let empty = List::default();
        let target = Target::Unknown;
        self.open.push(State { id, path: empty, deref: false, calls: empty, target, index: 0, index_calls: empty });
        let mut seen = HashSet::new();
        let mut targets = HashSet::new();
        while let Some(state) = self.open.pop() {
            if self.budget == 0 {
                self.lost = true;
                self.open.clear();
                break;
            }
            self.budget -= 1;
            if seen.insert(state) {
                targets.insert(state.target);
                self.step(state);
            }
        }
        let mut found: Vec<_> = self.found.drain().collect();
        // An index that nothing ever sets.
        for target in targets {
            if target != Target::Unknown && !found.iter().any(|(other, _)| *other == target) {
                found.push((target, Source::Computed));
            }
        }
        let found = Rc::new(found);
        self.known.insert(id, found.clone());
        found
    }

    /// The state's value comes from memory, from a constant, from arithmetic.
    fn computed(&mut self, state: State) {
        match state.target {
            Target::Unknown => self.lost = true,
            target => drop(self.found.insert((target, Source::Computed))),
        }
    }

    fn goto(&mut self, state: State, id: u32) {
        self.open.push(State { id, ..state });
    }

    /// As `goto`, to the members `path` of `id`.
    fn goto_path(&mut self, state: State, id: u32, path: Option<List>) {
        match path {
            Some(path) => self.open.push(State { id, path, ..state }),
            None => self.computed(state),
        }
    }

    fn step(&mut self, mut state: State) {
        let Some(inst) = self.code.def(state.id) else { return self.constant(state) };
        let value = inst.operands.first().copied();
        let chain = matches!(
            inst.op,
            Op::AccessChain | Op::InBoundsAccessChain | Op::PtrAccessChain | Op::InBoundsPtrAccessChain
        );
        if state.target == Target::Unknown && !chain && !state.deref && self.code.kind(inst.ty) == Kind::Address {
            state.target = Target::Address(inst.ty);
        }
        match (inst.op, inst.operands) {
            (Op::Variable, _) => self.variable(state, &inst),
            (Op::FunctionParameter, _) => self.parameter(state, &inst),
            (Op::FunctionCall, _) => self.call(state, &inst),
            (_, [base, indices @ ..]) if chain => {
                let skip = usize::from(matches!(inst.op, Op::PtrAccessChain | Op::InBoundsPtrAccessChain));
                self.chain(state, *base, indices.get(skip..).unwrap_or(&[]));
            }
            (Op::Load, [pointer, ..]) if !state.deref => {
                self.open.push(State { id: *pointer, deref: true, ..state });
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
                self.open.push(State { id: *from, target: Target::Structure, deref: false, ..state });
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

    fn constant(&mut self, state: State) {
        // A pointer that is null is no access to anything.
        if state.target != Target::Unknown || !self.module.constants.contains_key(&state.id) {
            self.computed(state);
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

    /// The value returned by a call.
    fn call(&mut self, state: State, call: &Inst) {
        let index = self.code.callee(call).zip(self.code.index(call.id));
        let Some((callee, index)) = index else { return self.computed(state) };
        let Some(calls) = self.lists.put(index, state.calls) else { return self.computed(state) };
        for value in &callee.returns {
            self.open.push(State { id: *value, calls, ..state });
        }
    }

    fn parameter(&mut self, state: State, inst: &Inst) {
        let argument = |index: usize| {
            let call = self.code.insts.get(index)?;
            Some(*call.operands.get(inst.parameter as usize + 1)?)
        };
        if let Some((call, calls)) = self.lists.split(state.calls) {
            match argument(call as usize) {
                Some(id) => self.open.push(State { id, calls, ..state }),
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

    fn variable(&mut self, state: State, inst: &Inst) {
        if self.push == Some(inst.id) {
            match state.target {
                Target::Unknown => {}
                target if state.deref => drop(self.found.insert((target, Source::Member(state.path)))),
                _ => self.computed(state),
            }
            return;
        }
        match self.bound.get(&inst.id) {
            // What a buffer holds.
            Some(true) if state.deref => self.computed(state),
            Some(_) if state.target != Target::Unknown => self.computed(state),
            Some(_) => self.descriptor(state, inst),
            None if !state.deref => {}
            None => self.stored(state, inst),
        }
    }

    fn descriptor(&mut self, state: State, inst: &Inst) {
        let target = Target::Variable(inst.id);
        let pointee = self.module.pointee(inst.ty).and_then(|ty| self.module.ty(ty));
        let array = pointee.is_ok_and(|ty| matches!(ty.class.opcode, Op::TypeArray | Op::TypeRuntimeArray));
        if !array {
            self.found.insert((target, Source::Fixed));
        } else if state.index == 0 {
            self.found.insert((target, Source::Computed));
        } else {
            let (path, calls) = (List::default(), state.index_calls);
            let (id, index, deref) = (state.index, 0, false);
            self.open.push(State { id, path, deref, calls, target, index, index_calls: path });
        }
    }

    /// What was stored in a variable of the shader's own.
    fn stored(&mut self, state: State, inst: &Inst) {
        let stores = self.stores_of(inst);
        // A variable outside of all functions is seen by all of them, whoever called.
        let calls = if inst.function == u32::MAX { List::default() } else { state.calls };
        for store in stores.iter() {
            let Some(rest) = self.lists.after(state.path, &store.path) else {
                // A store to a part of what is wanted, which only a cast can want.
                if store.path.starts_with(&self.lists.numbers(state.path)) {
                    self.computed(state);
                }
                continue;
            };
            let calls = store.calls.iter().try_fold(calls, |calls, call| self.lists.put(*call, calls));
            match (store.value, calls) {
                (Some(id), Some(calls)) => {
                    self.open.push(State { id, path: rest, deref: store.deref, calls, ..state });
                }
                _ => self.computed(state),
            }
        }
    }
}
