//! What the parser collects from the words: the instructions before the first function, by what they are about.

use super::{invalid, scan};
use crate::shader::quietly;
use rspirv::binary::{Consumer, ParseAction, parse_words};
use rspirv::dr::{Instruction, ModuleHeader, Operand};
use rspirv::spirv::{Decoration, ExecutionMode, ExecutionModel, Op, StorageClass};
use std::collections::{HashMap, HashSet};

/// The decorations of one id or member, with their literals.
type Decorations = Vec<(Decoration, Vec<u32>)>;

/// The collected instructions. The keys are ids, or a struct's id and the index of a member.
#[derive(Default)]
pub struct Module {
    names: HashMap<u32, String>,
    pub member_names: HashMap<(u32, u32), String>,
    pub decorations: HashMap<u32, Decorations>,
    member_decorations: HashMap<(u32, u32), Decorations>,
    /// Ids are below this.
    pub bound: u32,
    /// Function id, stage, name and the variables of its interface.
    pub entries: Vec<(u32, ExecutionModel, String, Vec<u32>)>,
    /// Function id, mode and the mode's operands.
    pub modes: Vec<(u32, ExecutionMode, Vec<u32>)>,
    pub types: HashMap<u32, Instruction>,
    pub constants: HashMap<u32, Instruction>,
    /// The ids of `constants` as they are declared.
    pub constant_order: Vec<u32>,
    /// Id, pointer type and storage class.
    pub variables: Vec<(u32, u32, StorageClass)>,
    /// The ids of what variables start as.
    pub initial: HashMap<u32, u32>,
    /// Imported sets whose instructions do nothing: debug information.
    pub silent: HashSet<u32>,
}

impl Module {
    /// Parses what is declared before the first function, in whole instructions.
    pub fn parse(declarations: &[u32]) -> Result<Module, String> {
        let (words, computed) = scan::filter(declarations);
        let mut module = Module::default();
        let parsed = quietly(|| parse_words(&words, &mut module).map_err(|state| state.to_string()));
        match parsed {
            Ok(Ok(())) => {}
            Ok(Err(why)) => return Err(invalid(why)),
            Err(why) => return Err(invalid(format!("the parser failed: {why}"))),
        }
        for (ty, id) in computed {
            module.constants.insert(id, Instruction::new(Op::SpecConstantOp, Some(ty), Some(id), Vec::new()));
        }
        Ok(module)
    }

    /// The name of an id; an empty one is none.
    pub fn name(&self, id: u32) -> Option<String> {
        self.names.get(&id).filter(|name| !name.is_empty()).cloned()
    }

    /// The first literal of a decoration, 0 when it has none.
    pub fn decoration(&self, id: u32, wanted: Decoration) -> Option<u32> {
        find(self.decorations.get(&id)?, wanted)
    }

    /// As [`Module::decoration`], of a member of struct `id`.
    pub fn member_decoration(&self, id: u32, member: u32, wanted: Decoration) -> Option<u32> {
        find(self.member_decorations.get(&(id, member))?, wanted)
    }

    /// The instruction that declares a type.
    pub fn ty(&self, id: u32) -> Result<&Instruction, String> {
        self.types.get(&id).ok_or_else(|| invalid(format!("type %{id} is missing")))
    }

    /// The id of the type that a pointer type points to.
    pub fn pointee(&self, pointer: u32) -> Result<u32, String> {
        let inst = self.ty(pointer)?;
        match (inst.class.opcode, word(inst, 1)) {
            (Op::TypePointer, Some(pointee)) => Ok(pointee),
            _ => Err(invalid(format!("%{pointer} is not a pointer type"))),
        }
    }

    /// What an array is of, an array of arrays too; other types are themselves.
    pub fn inside_arrays(&self, mut id: u32) -> u32 {
        // As often as types may be nested; a circle of arrays is no type.
        for _ in 0..64 {
            match self.types.get(&id) {
                Some(inst) if matches!(inst.class.opcode, Op::TypeArray | Op::TypeRuntimeArray) => {
                    id = word(inst, 0).unwrap_or(0);
                }
                _ => break,
            }
        }
        id
    }

    /// The name of a struct's member; one without a name is called by its index.
    pub fn member_name(&self, id: u32, member: u32) -> String {
        let name = self.member_names.get(&(id, member)).filter(|name| !name.is_empty());
        name.cloned().unwrap_or_else(|| format!("member{member}"))
    }

    /// `None`: the instruction has operands of an unexpected kind.
    fn collect(&mut self, inst: Instruction) -> Option<()> {
        match inst.class.opcode {
            Op::Name => {
                if let Operand::LiteralString(name) = inst.operands.get(1)? {
                    self.names.insert(word(&inst, 0)?, short(name));
                }
            }
            Op::MemberName => {
                if let Operand::LiteralString(name) = inst.operands.get(2)? {
                    self.member_names.insert((word(&inst, 0)?, word(&inst, 1)?), short(name));
                }
            }
            Op::Decorate => {
                if let Operand::Decoration(decoration) = inst.operands.get(1)? {
                    let found = self.decorations.entry(word(&inst, 0)?).or_default();
                    found.push((*decoration, words(&inst, 2)));
                }
            }
            Op::MemberDecorate => {
                if let Operand::Decoration(decoration) = inst.operands.get(2)? {
                    let key = (word(&inst, 0)?, word(&inst, 1)?);
                    let found = self.member_decorations.entry(key).or_default();
                    found.push((*decoration, words(&inst, 3)));
                }
            }
            Op::EntryPoint => {
                if let [Operand::ExecutionModel(model), Operand::IdRef(id), Operand::LiteralString(name), ..] =
                    &inst.operands[..]
                {
                    self.entries.push((*id, *model, short(name), words(&inst, 3)));
                }
            }
            Op::ExecutionMode | Op::ExecutionModeId => {
                if let Operand::ExecutionMode(mode) = inst.operands.get(1)? {
                    self.modes.push((word(&inst, 0)?, *mode, words(&inst, 2)));
                }
            }
            Op::Variable => {
                if let Operand::StorageClass(class) = inst.operands.first()? {
                    self.variables.push((inst.result_id?, inst.result_type?, *class));
                }
                if let Some(initial) = word(&inst, 1) {
                    self.initial.insert(inst.result_id?, initial);
                }
            }
            Op::ExtInstImport => {
                if let Operand::LiteralString(name) = inst.operands.first()?
                    && (name.starts_with("NonSemantic.") || name.contains("DebugInfo"))
                {
                    self.silent.insert(inst.result_id?);
                }
            }
            Op::Constant
            | Op::ConstantTrue
            | Op::ConstantFalse
            | Op::ConstantComposite
            | Op::ConstantNull
            | Op::Undef
            | Op::SpecConstant
            | Op::SpecConstantTrue
            | Op::SpecConstantFalse
            | Op::SpecConstantComposite => {
                let id = inst.result_id?;
                self.constant_order.push(id);
                self.constants.insert(id, inst);
            }
            op if op.is_type() => {
                self.types.insert(inst.result_id?, inst);
            }
            _ => {}
        }
        Some(())
    }
}

/// A name is told many times; compilers take none that is longer than this.
fn short(name: &str) -> String {
    let end = (0..=name.len().min(1024)).rev().find(|end| name.is_char_boundary(*end));
    name[..end.unwrap_or(0)].to_owned()
}

/// The operand as a plain word: an id or a 32-bit literal.
pub fn word(inst: &Instruction, index: usize) -> Option<u32> {
    inst.operands.get(index).and_then(plain)
}

/// The operands from `from` on that are plain words.
pub fn words(inst: &Instruction, from: usize) -> Vec<u32> {
    inst.operands.iter().skip(from).filter_map(plain).collect()
}

fn plain(operand: &Operand) -> Option<u32> {
    match operand {
        Operand::IdRef(value) | Operand::LiteralBit32(value) => Some(*value),
        Operand::BuiltIn(value) => Some(*value as u32),
        _ => None,
    }
}

fn find(list: &[(Decoration, Vec<u32>)], wanted: Decoration) -> Option<u32> {
    let (_, literals) = list.iter().find(|(decoration, _)| *decoration == wanted)?;
    Some(literals.first().copied().unwrap_or(0))
}

impl Consumer for Module {
    fn initialize(&mut self) -> ParseAction {
        ParseAction::Continue
    }

    fn finalize(&mut self) -> ParseAction {
        ParseAction::Continue
    }

    fn consume_header(&mut self, header: ModuleHeader) -> ParseAction {
        self.bound = header.bound;
        ParseAction::Continue
    }

    fn consume_instruction(&mut self, inst: Instruction) -> ParseAction {
        // An instruction with operands of an unexpected kind says nothing that is needed here.
        let _ = self.collect(inst);
        ParseAction::Continue
    }
}
