//! What is stored in a shader's own variables: the stores through every pointer made from one, in the functions that
//! get such a pointer too.

use super::code::Inst;
use super::kinds::{Kind, fields};
use super::walk::Walk;
use rspirv::spirv::{Op, StorageClass};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

pub struct Store {
    /// The struct members on the way from the variable to what is stored to.
    pub path: Vec<u32>,
    /// `None`: it could be anything.
    pub value: Option<u32>,
    /// Stored is what `value` points to.
    pub deref: bool,
    /// The calls from the function of the variable to that of the store.
    pub calls: Vec<u32>,
}

/// A pointer into the variable: its id, and `path` and `calls` of [`Store`].
type Pointer = (u32, Vec<u32>, Vec<u32>);

impl Walk<'_> {
    pub fn stores_of(&mut self, variable: &Inst) -> Rc<Vec<Store>> {
        if let Some(stores) = self.stores.get(&variable.id) {
            return stores.clone();
        }
        let class = match variable.operands.first() {
            Some(class) => StorageClass::from_u32(*class),
            None => self.classes.get(&variable.id).copied(),
        };
        let mut stores = Vec::new();
        let own = [StorageClass::Function, StorageClass::Private, StorageClass::Workgroup, StorageClass::Output];
        if class.is_some_and(|class| own.contains(&class)) {
            stores = self.find_stores(variable.id);
            // naga starts every variable as null, also one that it stores to at once.
            let is_null =
                |id: &&u32| self.module.constants.get(id).is_some_and(|inst| inst.class.opcode == Op::ConstantNull);
            let initial = variable.operands.get(1).or_else(|| self.module.initial.get(&variable.id));
            if let Some(initial) = initial.filter(|id| !is_null(id)) {
                stores.push(Store { path: Vec::new(), value: Some(*initial), deref: false, calls: Vec::new() });
            }
        } else {
            stores.push(Store { path: Vec::new(), value: None, deref: false, calls: Vec::new() });
        }
        let stores = Rc::new(stores);
        self.stores.insert(variable.id, stores.clone());
        stores
    }

    fn find_stores(&mut self, variable: u32) -> Vec<Store> {
        let uses = match self.uses.take() {
            Some(uses) => uses,
            None => self.find_uses(),
        };
        let mut stores = Vec::new();
        let mut open: Vec<Pointer> = vec![(variable, Vec::new(), Vec::new())];
        let mut seen = HashSet::new();
        while let Some(pointer) = open.pop() {
            if !seen.insert(pointer.clone()) {
                continue;
            }
            for index in uses.get(&pointer.0).into_iter().flatten() {
                if pointer.1.len() + pointer.2.len() > 100 || !self.spend() {
                    self.lost = true;
                    open.clear();
                    break;
                }
                self.follow(*index, &pointer, &mut open, &mut stores);
            }
        }
        self.uses = Some(uses);
        stores
    }

    /// The instructions that are reached and use a pointer, by the pointer.
    fn find_uses(&self) -> HashMap<u32, Vec<usize>> {
        let mut uses: HashMap<u32, Vec<usize>> = HashMap::new();
        for index in self.code.reached() {
            for operand in self.code.insts[index].operands {
                if self.code.kind_of(*operand) == Kind::Pointer {
                    let list = uses.entry(*operand).or_default();
                    if list.last() != Some(&index) {
                        list.push(index);
                    }
                }
            }
        }
        uses
    }

    /// What instruction `index` does with a pointer.
    fn follow(&self, index: usize, pointer: &Pointer, open: &mut Vec<Pointer>, stores: &mut Vec<Store>) {
        let inst = self.code.insts[index];
        let (id, path, calls) = pointer;
        let mut store = |value: Option<u32>, deref| {
            stores.push(Store { path: path.clone(), value, deref, calls: calls.clone() });
        };
        match (inst.op, inst.operands) {
            (Op::Load | Op::PtrEqual | Op::PtrNotEqual | Op::PtrDiff | Op::ArrayLength, _) => {}
            (Op::Store, [to, value, ..]) if to == id && value != id => store(Some(*value), false),
            (Op::CopyMemory, [to, from, ..]) if to == id => store(Some(*from), true),
            (Op::CopyMemory | Op::CopyMemorySized, [to, ..]) if to != id => {}
            (Op::AccessChain | Op::InBoundsAccessChain, [base, indices @ ..]) if base == id => {
                let base_type = self.code.def(*base).map_or(0, |inst| inst.ty);
                match self.module.pointee(base_type).ok().and_then(|ty| fields(self.module, ty, indices, false)) {
                    Some((members, _)) => open.push((inst.id, [&path[..], &members].concat(), calls.clone())),
                    None => store(None, false),
                }
            }
            (Op::CopyObject | Op::Phi | Op::Select, _) => open.push((inst.id, path.clone(), calls.clone())),
            (Op::FunctionCall, [_, arguments @ ..]) => {
                let Some(callee) = self.code.callee(&inst) else { return store(None, false) };
                for (argument, parameter) in arguments.iter().zip(&callee.parameters) {
                    if argument == id {
                        let calls = [&calls[..], &[index as u32]].concat();
                        open.push((*parameter, path.clone(), calls));
                    }
                }
            }
            _ => store(None, false),
        }
    }
}
