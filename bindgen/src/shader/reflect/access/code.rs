//! Function bodies as a table of instructions, and which of them an entry point reaches.
//!
//! The words are read here and not by rspirv's parser: an instruction of an extension that the parser does not know
//! is no error, it is one that the analysis cannot follow.

use super::super::invalid;
use super::super::module::Module;
use super::kinds::{KINDS, Kind, kind};
use rspirv::spirv::Op;
use std::collections::HashMap;

/// An instruction of a body, a parameter or a variable outside of the bodies.
#[derive(Clone, Copy)]
pub struct Inst<'w> {
    /// `Op::Extension`, which is in no body, when the number is unknown.
    pub op: Op,
    /// The ids of the result and its type; 0 when there is no result.
    pub ty: u32,
    pub id: u32,
    /// The words after those.
    pub operands: &'w [u32],
    /// Index of the function that it is in; `u32::MAX` outside.
    pub function: u32,
    /// Which one of the function's parameters.
    pub parameter: u32,
}

impl<'w> Inst<'w> {
    /// Of an access chain, its base and indices; the element that a pointer is moved by is no index.
    pub fn chain(&self) -> Option<(u32, &'w [u32])> {
        let (base, indices) = self.operands.split_first()?;
        match self.op {
            Op::AccessChain | Op::InBoundsAccessChain => Some((*base, indices)),
            Op::PtrAccessChain | Op::InBoundsPtrAccessChain => Some((*base, indices.get(1..)?)),
            _ => None,
        }
    }
}

#[derive(Default)]
pub struct Function {
    pub parameters: Vec<u32>,
    /// Its instructions.
    pub first: usize,
    pub end: usize,
    /// The ids that it returns.
    pub returns: Vec<u32>,
    /// Calls of it in functions that are reached.
    pub callers: Vec<usize>,
    pub reached: bool,
}

/// A number for each id; 0 when it has none. Ids are small as a rule, but need not be.
#[derive(Default)]
struct Ids {
    dense: Vec<u32>,
    sparse: HashMap<u32, u32>,
}

impl Ids {
    fn get(&self, id: u32) -> u32 {
        match self.dense.get(id as usize) {
            Some(value) => *value,
            None if self.sparse.is_empty() => 0,
            None => self.sparse.get(&id).copied().unwrap_or(0),
        }
    }

    fn set(&mut self, id: u32, value: u32) {
        match self.dense.get_mut(id as usize) {
            Some(slot) => *slot = value,
            None => drop(self.sparse.insert(id, value)),
        }
    }
}

pub struct Code<'w> {
    pub insts: Vec<Inst<'w>>,
    pub functions: Vec<Function>,
    /// Id to the index in `insts`, and to the `Kind` of a type; each one more than that.
    defs: Ids,
    kinds: Ids,
    function_ids: HashMap<u32, usize>,
}

impl<'w> Code<'w> {
    /// `words` from the first function on.
    pub fn read(module: &Module, words: &'w [u32]) -> Result<Code<'w>, String> {
        let room = (module.bound as usize).min(words.len() * 4 + 1024);
        let ids = || Ids { dense: vec![0; room], sparse: HashMap::new() };
        let mut code = Code {
            insts: Vec::with_capacity(words.len() / 4),
            functions: Vec::new(),
            defs: ids(),
            kinds: ids(),
            function_ids: HashMap::new(),
        };
        for id in module.types.keys() {
            let kind = kind(module, *id);
            code.kinds.set(*id, KINDS.iter().position(|other| *other == kind).unwrap_or(0) as u32);
        }
        for (id, ty, _) in &module.variables {
            let (op, id, ty) = (Op::Variable, *id, *ty);
            code.push(Inst { op, ty, id, operands: &[], function: u32::MAX, parameter: 0 });
        }
        code.bodies(module, words);
        code.reach(module)?;
        Ok(code)
    }

    /// The instruction that makes an id, by its index in `insts`.
    pub fn index(&self, id: u32) -> Option<u32> {
        self.defs.get(id).checked_sub(1)
    }

    pub fn def(&self, id: u32) -> Option<Inst<'w>> {
        self.insts.get(self.index(id)? as usize).copied()
    }

    pub fn kind(&self, ty: u32) -> Kind {
        KINDS[self.kinds.get(ty) as usize % KINDS.len()]
    }

    /// The kind of an id's type.
    pub fn kind_of(&self, id: u32) -> Kind {
        self.def(id).map_or(Kind::NoType, |inst| self.kind(inst.ty))
    }

    /// The function that a call calls.
    pub fn callee(&self, call: &Inst) -> Option<&Function> {
        self.functions.get(*self.function_ids.get(call.operands.first()?)?)
    }

    /// The instructions that an entry point reaches.
    pub fn reached(&self) -> impl Iterator<Item = usize> {
        self.functions.iter().filter(|function| function.reached).flat_map(|function| function.first..function.end)
    }

    fn push(&mut self, inst: Inst<'w>) {
        self.insts.push(inst);
        if inst.id != 0 {
            self.defs.set(inst.id, self.insts.len() as u32);
        }
    }

    fn bodies(&mut self, module: &Module, words: &'w [u32]) {
        let mut at = 0;
        while let Some(first) = words.get(at) {
            let count = (first >> 16) as usize;
            // The scan has been here: an instruction has words, and they are all there.
            let Some(operands) = words.get(at + 1..at + count.max(1)) else { return };
            at += count.max(1);
            let op = Op::from_u32(first & 0xffff).unwrap_or(Op::Extension);
            let function = self.functions.len() as u32;
            match (op, operands) {
                (Op::Function, [_, id, ..]) => {
                    self.function_ids.insert(*id, self.functions.len());
                    let first = self.insts.len();
                    self.functions.push(Function { first, end: first, ..Function::default() });
                }
                (Op::FunctionEnd, _) => {
                    let end = self.insts.len();
                    if let Some(function) = self.functions.last_mut() {
                        function.end = end;
                    }
                }
                (Op::Label | Op::Line | Op::NoLine | Op::Nop | Op::Function, _) => {}
                (Op::ExtInst, [_, _, set, ..]) if module.silent.contains(set) => {}
                // The first operand is a type exactly when there is a result.
                (_, [ty, id, rest @ ..]) if self.kind(*ty) != Kind::NoType => {
                    let Some(current) = self.functions.last_mut() else { continue };
                    let parameter = current.parameters.len() as u32;
                    if op == Op::FunctionParameter {
                        current.parameters.push(*id);
                    }
                    let function = function - 1;
                    self.push(Inst { op, ty: *ty, id: *id, operands: rest, function, parameter });
                }
                (_, operands) => {
                    let Some(current) = self.functions.last_mut() else { continue };
                    if let (Op::ReturnValue, [value, ..]) = (op, operands) {
                        current.returns.push(*value);
                    }
                    let function = function - 1;
                    self.push(Inst { op, ty: 0, id: 0, operands, function, parameter: 0 });
                }
            }
        }
    }

    /// Marks what the entry points call, and notes who calls it.
    fn reach(&mut self, module: &Module) -> Result<(), String> {
        let calls: Vec<Vec<(usize, usize)>> = self.functions.iter().map(|function| self.calls(function)).collect();
        // 1: its calls are being followed, 2: they have been.
        let mut state = vec![0u8; self.functions.len()];
        for (id, ..) in &module.entries {
            let Some(entry) = self.function_ids.get(id).copied().filter(|entry| state[*entry] == 0) else { continue };
            let mut open = vec![(entry, 0)];
            state[entry] = 1;
            while let Some((function, next)) = open.last_mut() {
                let Some((call, callee)) = calls[*function].get(*next).copied() else {
                    state[*function] = 2;
                    open.pop();
                    continue;
                };
                *next += 1;
                self.functions[callee].callers.push(call);
                match state[callee] {
                    0 => {
                        state[callee] = 1;
                        open.push((callee, 0));
                    }
                    1 => return Err(invalid("functions call one another in a circle")),
                    _ => {}
                }
            }
        }
        for (function, state) in self.functions.iter_mut().zip(state) {
            function.reached = state == 2;
        }
        Ok(())
    }

    /// The calls in a function, and the functions that they call.
    fn calls(&self, function: &Function) -> Vec<(usize, usize)> {
        let callee = |index: &usize| self.function_ids.get(self.insts[*index].operands.first()?).copied();
        let calls = (function.first..function.end).filter(|index| self.insts[*index].op == Op::FunctionCall);
        calls.filter_map(|index| Some((index, callee(&index)?))).collect()
    }
}
