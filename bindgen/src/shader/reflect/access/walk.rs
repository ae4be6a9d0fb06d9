//! Follows a value back to where it comes from: a pointer or an image to the descriptor that it is, and the index of
//! that descriptor to the push constants.
//!
//! The walk goes over the instructions that made the value, in all functions. Into a function that returns it, it
//! remembers the call, and comes out to that call alone; from a parameter of the function it started in, it goes to
//! every call. Memory of a shader's own (variables) is what was stored there at any time, by struct member.

use super::code::{Code, Inst};
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
    pub(super) id: u32,
    /// Struct members of the value that are wanted.
    pub(super) path: List,
    /// Wanted is not the value but what it points to.
    pub(super) deref: bool,
    /// Calls that led here, the last one first.
    pub(super) calls: List,
    pub(super) target: Target,
    /// The first index of the access chain passed last, and the calls that led there; 0 when there was none.
    pub(super) index: u32,
    pub(super) index_calls: List,
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
    pub budget: usize,
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
            budget: (300_000 + 100 * code.insts.len()).min(1 << 22),
            lost: false,
            open: Vec::new(),
            found: HashSet::new(),
        }
    }

    /// What the pointer or opaque value `id` may be.
    pub fn resolve(&mut self, id: u32) -> Found {
        let start = self.start(id);
        if let Some(found) = self.known.get(&start).cloned() {
            self.known.insert(id, found.clone());
            return found;
        }
        let empty = List::default();
        let target = Target::Unknown;
        self.open.push(State {
            id: start,
            path: empty,
            deref: false,
            calls: empty,
            target,
            index: 0,
            index_calls: empty,
        });
        let mut seen = HashSet::new();
        let mut targets = HashSet::new();
        while let Some(state) = self.open.pop() {
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
        self.known.insert(start, found.clone());
        found
    }

    /// The first pointer that `id` is a part of, of those with the same answer: parts of parts take no time that way.
    fn start(&mut self, mut id: u32) -> u32 {
        while !self.known.contains_key(&id) && self.spend() {
            let Some((base, indices)) = self.code.def(id).and_then(|inst| inst.chain()) else { break };
            let inner = self.code.def(base).and_then(|inst| inst.chain());
            if !indices.is_empty() && inner.is_none_or(|(_, indices)| indices.is_empty()) {
                break;
            }
            id = base;
        }
        id
    }

    /// The state's value comes from memory, from a constant, from arithmetic.
    pub(super) fn computed(&mut self, state: State) {
        match state.target {
            Target::Unknown => self.lost = true,
            target => drop(self.found.insert((target, Source::Computed))),
        }
    }

    pub(super) fn visit(&mut self, state: State) {
        if self.spend() {
            self.open.push(state);
        }
    }

    /// One more step, if there are any left.
    pub fn spend(&mut self) -> bool {
        self.budget = self.budget.saturating_sub(1);
        self.lost |= self.budget == 0;
        self.budget > 0
    }

    pub(super) fn goto(&mut self, state: State, id: u32) {
        self.visit(State { id, ..state });
    }

    /// As `goto`, to the members `path` of `id`.
    pub(super) fn goto_path(&mut self, state: State, id: u32, path: Option<List>) {
        match path {
            Some(path) => self.visit(State { id, path, ..state }),
            None => self.computed(state),
        }
    }

    pub(super) fn variable(&mut self, state: State, inst: &Inst) {
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
            self.visit(State { id, path, deref, calls, target, index, index_calls: path });
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
                    self.visit(State { id, path: rest, deref: store.deref, calls, ..state });
                }
                _ => self.computed(state),
            }
        }
    }
}
