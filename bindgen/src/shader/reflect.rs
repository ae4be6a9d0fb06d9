//! What a SPIR-V module expects from the host: entry points, push constants, bindings, struct layouts.
//!
//! ```no_run
//! # let words: Vec<u32> = Vec::new();
//! let description = mooncrust_bindgen::shader::reflect::reflect(&words).unwrap();
//! println!("{}", description.to_lua());
//! ```
//!
//! Works on the SPIR-V of any compiler, not only on what this crate writes. Sizes, offsets and strides are bytes. Any
//! words may be given: a module that is cut off, or no module at all, is an `Err`, never a panic. Function bodies are
//! checked for completeness and otherwise skipped.

use rspirv::binary::{Consumer, ParseAction, parse_words};
use rspirv::dr::{Instruction, ModuleHeader, Operand};
use rspirv::spirv::{BuiltIn, Decoration, Dim, ExecutionMode, ExecutionModel, ImageFormat, Op, StorageClass};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Types nested deeper than this are refused.
const MAX_DEPTH: u32 = 64;

#[derive(Clone, Debug, PartialEq)]
pub struct Reflection {
    pub entries: Vec<Entry>,
    pub push: Option<Push>,
    pub bindings: Vec<Binding>,
    /// Named structs of buffers and push constants, nested ones too.
    pub structs: BTreeMap<String, Struct>,
    pub spec: Vec<SpecConstant>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub name: String,
    pub stage: &'static str,
    /// Invocations per workgroup, for stages that have one. With spec constants: their defaults.
    pub workgroup: Option<[u32; 3]>,
    /// The ids of the spec constants that give the workgroup size; 0 where it is a plain number.
    pub workgroup_spec: Option<[u32; 3]>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Push {
    pub name: String,
    pub size: u64,
    pub members: Vec<Member>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Binding {
    pub set: u32,
    pub binding: u32,
    pub name: String,
    /// `storage_buffer`, `uniform_buffer`, `sampled_image`, `storage_image`, `sampler`, `combined_image_sampler`,
    /// `uniform_texel_buffer`, `storage_texel_buffer`, `input_attachment`, `acceleration_structure`.
    pub kind: &'static str,
    pub array: bool,
    /// Descriptors in the array; 0 for an unsized one; 1 when it is no array.
    pub count: u64,
    /// What a buffer holds.
    pub ty: Option<Type>,
    /// Texel format of a storage image, as WGSL and Vulkan spell it in short: `rgba8unorm`.
    pub format: Option<String>,
    pub readonly: bool,
    pub writeonly: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Struct {
    /// Its stride in an array; when it is in none, its end rounded up to its alignment. A runtime array at its end
    /// counts nothing.
    pub size: u64,
    pub members: Vec<Member>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    pub name: String,
    pub offset: u64,
    pub size: u64,
    pub ty: Type,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    Scalar(Scalar),
    Vector {
        of: Scalar,
        rows: u32,
    },
    Matrix {
        of: Scalar,
        rows: u32,
        columns: u32,
        stride: u64,
        row_major: bool,
    },
    /// `count` 0: a runtime array.
    Array {
        of: Box<Type>,
        count: u64,
        stride: u64,
    },
    Struct(String),
    /// A 64-bit buffer address, and the name of what it points to.
    Pointer(Option<String>),
}

/// A number, by the C type that holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scalar {
    pub base: &'static str,
    pub width: u64,
    /// A 16-bit float: C has no type for it, `base` is `uint16_t`.
    pub half: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SpecConstant {
    pub id: u32,
    pub name: String,
    /// A C type, or `bool` (a 32-bit VkBool32 for the host).
    pub base: &'static str,
    pub default: Value,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    Bool(bool),
    Int(i64),
    Uint(u64),
    Float(f64),
}

/// Reads a module.
pub fn reflect(words: &[u32]) -> Result<Reflection, String> {
    scan(words)?;
    let mut module = Module::default();
    let parsed = super::quietly(|| parse_words(words, &mut module).map_err(|state| state.to_string()));
    match parsed {
        Ok(Ok(())) => {}
        Ok(Err(_)) if module.stopped => {}
        Ok(Err(why)) => return Err(format!("not a valid SPIR-V module: {why}")),
        Err(why) => return Err(format!("not a valid SPIR-V module: the parser failed: {why}")),
    }
    super::quietly(|| Reader::new(&module).read())
        .unwrap_or_else(|why| Err(format!("not a valid SPIR-V module: the reflector failed: {why}")))
}

/// Checks that the words are whole instructions and whole functions, with a body for each entry point. This is what the
/// parser relies on: it indexes past the end when a string's instruction is cut off.
fn scan(words: &[u32]) -> Result<(), String> {
    const MAGIC: u32 = 0x0723_0203;
    match words.first() {
        None => return Err("not a SPIR-V module: no words".into()),
        Some(word) if *word == MAGIC => {}
        Some(word) if *word == MAGIC.swap_bytes() => {
            return Err("this SPIR-V module has the other byte order; swap the bytes of each word".into());
        }
        Some(word) => return Err(format!("not a SPIR-V module: it starts with 0x{word:08x}")),
    }
    let cut = |at: usize| Err(format!("the SPIR-V module is cut off at word {at} of {}", words.len()));
    if words.len() < 5 {
        return cut(words.len());
    }
    let mut at = 5;
    let mut inside = false;
    let mut entries: Vec<u32> = Vec::new();
    let mut bodies: HashSet<u32> = HashSet::new();
    while at < words.len() {
        let (count, op) = ((words[at] >> 16) as usize, words[at] & 0xffff);
        if count == 0 {
            return Err(format!("not a valid SPIR-V module: an instruction of no words at word {at}"));
        }
        let Some(inst) = words.get(at..at + count) else { return cut(at) };
        match op {
            op if op == Op::EntryPoint as u32 => entries.extend(inst.get(2)),
            op if op == Op::Function as u32 => {
                if inside {
                    return cut(at);
                }
                inside = true;
                bodies.extend(inst.get(2));
            }
            op if op == Op::FunctionEnd as u32 => inside = false,
            _ => {}
        }
        at += count;
    }
    if inside {
        return cut(words.len());
    }
    if entries.is_empty() {
        return Err("the SPIR-V module has no entry point; is it cut off?".into());
    }
    if let Some(id) = entries.iter().find(|id| !bodies.contains(*id)) {
        return Err(format!("the SPIR-V module is cut off: the body of entry point %{id} is missing"));
    }
    Ok(())
}

/// The decorations of one id or member, with their literals.
type Decorations = Vec<(Decoration, Vec<u32>)>;

/// The instructions before the first function, by what they are about.
#[derive(Default)]
struct Module {
    stopped: bool,
    names: HashMap<u32, String>,
    member_names: HashMap<(u32, u32), String>,
    decorations: HashMap<u32, Decorations>,
    member_decorations: HashMap<(u32, u32), Decorations>,
    entries: Vec<(u32, ExecutionModel, String)>,
    modes: Vec<(u32, ExecutionMode, Vec<u32>)>,
    types: HashMap<u32, Instruction>,
    constants: HashMap<u32, Instruction>,
    spec_order: Vec<u32>,
    variables: Vec<(u32, u32, StorageClass)>,
}

/// The operand as a plain word: an id or a 32-bit literal.
fn word(inst: &Instruction, index: usize) -> Option<u32> {
    inst.operands.get(index).and_then(Module::plain)
}

impl Module {
    fn plain(operand: &Operand) -> Option<u32> {
        match operand {
            Operand::IdRef(value) | Operand::LiteralBit32(value) => Some(*value),
            Operand::BuiltIn(value) => Some(*value as u32),
            _ => None,
        }
    }

    fn collect(&mut self, inst: Instruction) -> Option<()> {
        let rest = |from: usize| -> Vec<u32> { inst.operands.iter().skip(from).filter_map(Module::plain).collect() };
        match inst.class.opcode {
            Op::Name => {
                if let Operand::LiteralString(name) = inst.operands.get(1)? {
                    self.names.insert(word(&inst, 0)?, name.clone());
                }
            }
            Op::MemberName => {
                if let Operand::LiteralString(name) = inst.operands.get(2)? {
                    self.member_names.insert((word(&inst, 0)?, word(&inst, 1)?), name.clone());
                }
            }
            Op::Decorate => {
                if let Operand::Decoration(decoration) = inst.operands.get(1)? {
                    let entry = (*decoration, rest(2));
                    self.decorations.entry(word(&inst, 0)?).or_default().push(entry);
                }
            }
            Op::MemberDecorate => {
                if let Operand::Decoration(decoration) = inst.operands.get(2)? {
                    let key = (word(&inst, 0)?, word(&inst, 1)?);
                    let entry = (*decoration, rest(3));
                    self.member_decorations.entry(key).or_default().push(entry);
                }
            }
            Op::EntryPoint => {
                if let [Operand::ExecutionModel(model), Operand::IdRef(id), Operand::LiteralString(name), ..] =
                    &inst.operands[..]
                {
                    self.entries.push((*id, *model, name.clone()));
                }
            }
            Op::ExecutionMode | Op::ExecutionModeId => {
                if let Operand::ExecutionMode(mode) = inst.operands.get(1)? {
                    self.modes.push((word(&inst, 0)?, *mode, rest(2)));
                }
            }
            Op::Variable => {
                if let Operand::StorageClass(class) = inst.operands.first()? {
                    self.variables.push((inst.result_id?, inst.result_type?, *class));
                }
            }
            Op::TypeForwardPointer => {}
            Op::Constant
            | Op::ConstantTrue
            | Op::ConstantFalse
            | Op::ConstantComposite
            | Op::SpecConstant
            | Op::SpecConstantTrue
            | Op::SpecConstantFalse
            | Op::SpecConstantComposite => {
                let id = inst.result_id?;
                self.spec_order.push(id);
                self.constants.insert(id, inst);
            }
            op if op.is_type() => {
                self.types.insert(inst.result_id?, inst);
            }
            _ => {}
        }
        Some(())
    }

    fn decoration(&self, id: u32, wanted: Decoration) -> Option<u32> {
        find(self.decorations.get(&id)?, wanted)
    }

    fn member_decoration(&self, id: u32, member: u32, wanted: Decoration) -> Option<u32> {
        find(self.member_decorations.get(&(id, member))?, wanted)
    }
}

/// The first literal of a decoration, 0 when it has none.
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

    fn consume_header(&mut self, _: ModuleHeader) -> ParseAction {
        ParseAction::Continue
    }

    fn consume_instruction(&mut self, inst: Instruction) -> ParseAction {
        if inst.class.opcode == Op::Function {
            self.stopped = true;
            return ParseAction::Stop;
        }
        // An instruction with operands of an unexpected kind says nothing that is needed here.
        let _ = self.collect(inst);
        ParseAction::Continue
    }
}

type Fallible<T> = Result<T, String>;

/// Builds the description from the collected instructions.
struct Reader<'a> {
    module: &'a Module,
    structs: BTreeMap<String, Struct>,
    /// Struct id to the name it has in `structs`.
    named: HashMap<u32, String>,
    /// Structs that are being laid out: one that turns up again by value contains itself.
    open: HashSet<u32>,
    /// The alignment of each of `structs`.
    aligns: HashMap<String, u64>,
    /// Struct id to the stride of an array of it.
    strides: HashMap<u32, u64>,
}

impl<'a> Reader<'a> {
    fn new(module: &'a Module) -> Self {
        let mut strides = HashMap::new();
        let mut arrays: Vec<_> = module
            .types
            .values()
            .filter(|inst| matches!(inst.class.opcode, Op::TypeArray | Op::TypeRuntimeArray))
            .collect();
        arrays.sort_by_key(|inst| inst.result_id);
        for array in arrays {
            let stride = array.result_id.and_then(|id| module.decoration(id, Decoration::ArrayStride));
            if let (Some(element), Some(stride)) = (word(array, 0), stride) {
                strides.entry(element).or_insert(u64::from(stride));
            }
        }
        Reader {
            module,
            structs: BTreeMap::new(),
            named: HashMap::new(),
            open: HashSet::new(),
            aligns: HashMap::new(),
            strides,
        }
    }

    fn read(mut self) -> Fallible<Reflection> {
        let mut push = None;
        let mut bindings = Vec::new();
        for (id, pointer, class) in &self.module.variables {
            let pointee = self.pointee(*pointer)?;
            if *class == StorageClass::PushConstant {
                if push.is_none() {
                    push = Some(self.push(*id, pointee)?);
                }
            } else if let Some(binding) = self.binding(*id, pointee, *class)? {
                bindings.push(binding);
            }
        }
        bindings.sort_by(|a: &Binding, b| (a.set, a.binding, &a.name).cmp(&(b.set, b.binding, &b.name)));
        let entries = self.entries();
        let spec = self.spec();
        Ok(Reflection { entries, push, bindings, structs: self.structs, spec })
    }

    fn ty(&self, id: u32) -> Fallible<&'a Instruction> {
        let module: &'a Module = self.module;
        module.types.get(&id).ok_or_else(|| format!("not a valid SPIR-V module: type %{id} is missing"))
    }

    fn pointee(&self, pointer: u32) -> Fallible<u32> {
        let inst = self.ty(pointer)?;
        match (inst.class.opcode, word(inst, 1)) {
            (Op::TypePointer, Some(pointee)) => Ok(pointee),
            _ => Err(format!("not a valid SPIR-V module: %{pointer} is not a pointer type")),
        }
    }

    fn name(&self, id: u32) -> Option<String> {
        self.module.names.get(&id).filter(|name| !name.is_empty()).cloned()
    }

    /// naga puts some blocks into one more struct of a single member at offset 0, which has no name of its own.
    fn unwrap(&self, id: u32) -> Fallible<u32> {
        let inst = self.ty(id)?;
        if inst.class.opcode == Op::TypeStruct && inst.operands.len() == 1 && self.name(id).is_none() {
            let inner = word(inst, 0).unwrap_or(0);
            if self.module.decorations.contains_key(&id) && !self.module.member_names.contains_key(&(id, 0)) {
                return Ok(inner);
            }
        }
        Ok(id)
    }

    fn push(&mut self, variable: u32, pointee: u32) -> Fallible<Push> {
        let id = self.unwrap(pointee)?;
        if self.ty(id)?.class.opcode != Op::TypeStruct {
            let ty = self.shape(id, 0, None)?;
            let size = self.size(&ty);
            let name = self.name(variable).unwrap_or_else(|| "push".into());
            let member = Member { name: name.clone(), offset: 0, size, ty };
            return Ok(Push { name, size, members: vec![member] });
        }
        let name = self.layout(id, 0)?;
        let block = self.structs.get(&name).cloned().ok_or("not a valid SPIR-V module: recursive struct")?;
        Ok(Push { name, size: block.size, members: block.members })
    }

    fn binding(&mut self, id: u32, pointee: u32, class: StorageClass) -> Fallible<Option<Binding>> {
        let Some(binding) = self.module.decoration(id, Decoration::Binding) else { return Ok(None) };
        let set = self.module.decoration(id, Decoration::DescriptorSet).unwrap_or(0);
        let outer = self.ty(pointee)?;
        let (element, array, count) = match outer.class.opcode {
            Op::TypeRuntimeArray => (word(outer, 0).unwrap_or(0), true, 0),
            Op::TypeArray => (word(outer, 0).unwrap_or(0), true, self.count(outer)?),
            _ => (pointee, false, 1),
        };
        let inst = self.ty(element)?;
        let mut format = None;
        let mut ty = None;
        let kind = match inst.class.opcode {
            Op::TypeStruct => {
                let inner = self.unwrap(element)?;
                ty = Some(self.shape(inner, 0, None)?);
                let old_style = self.module.decoration(element, Decoration::BufferBlock).is_some();
                match class {
                    StorageClass::StorageBuffer => "storage_buffer",
                    StorageClass::Uniform if old_style => "storage_buffer",
                    StorageClass::Uniform => "uniform_buffer",
                    _ => return Ok(None),
                }
            }
            Op::TypeSampler => "sampler",
            Op::TypeSampledImage => "combined_image_sampler",
            Op::TypeAccelerationStructureKHR => "acceleration_structure",
            Op::TypeImage => {
                let dim = match inst.operands.get(1) {
                    Some(Operand::Dim(dim)) => *dim,
                    _ => return Err("not a valid SPIR-V module: an image without a dimension".into()),
                };
                let storage = word(inst, 5) == Some(2);
                if storage && let Some(Operand::ImageFormat(image_format)) = inst.operands.get(6) {
                    format = format_name(*image_format);
                }
                match dim {
                    Dim::DimSubpassData => "input_attachment",
                    Dim::DimBuffer if storage => "storage_texel_buffer",
                    Dim::DimBuffer => "uniform_texel_buffer",
                    _ if storage => "storage_image",
                    _ => "sampled_image",
                }
            }
            _ => return Ok(None),
        };
        // glslang decorates the members of a block instead of its variable.
        let all = |wanted: Decoration| {
            self.module.decoration(id, wanted).is_some()
                || inst.class.opcode == Op::TypeStruct
                    && !inst.operands.is_empty()
                    && (0..inst.operands.len() as u32)
                        .all(|member| self.module.member_decoration(element, member, wanted).is_some())
        };
        Ok(Some(Binding {
            set,
            binding,
            name: self.name(id).or_else(|| self.name(element)).unwrap_or_default(),
            kind,
            array,
            count,
            ty,
            format,
            readonly: all(Decoration::NonWritable),
            writeonly: all(Decoration::NonReadable),
        }))
    }

    /// The number of elements of an OpTypeArray.
    fn count(&self, array: &Instruction) -> Fallible<u64> {
        let id = word(array, 1).unwrap_or(0);
        match self.constant(id) {
            Some(Value::Uint(count)) => Ok(count),
            Some(Value::Int(count)) if count >= 0 => Ok(count as u64),
            // A count that is computed from spec constants is not known here.
            _ => Ok(0),
        }
    }

    fn constant(&self, id: u32) -> Option<Value> {
        let inst = self.module.constants.get(&id)?;
        match inst.class.opcode {
            Op::ConstantTrue | Op::SpecConstantTrue => return Some(Value::Bool(true)),
            Op::ConstantFalse | Op::SpecConstantFalse => return Some(Value::Bool(false)),
            _ => {}
        }
        let ty = self.module.types.get(&inst.result_type?)?;
        let bits = match inst.operands.first()? {
            Operand::LiteralBit32(bits) => u64::from(*bits),
            Operand::LiteralBit64(bits) => *bits,
            _ => return None,
        };
        match (ty.class.opcode, word(ty, 0)?, word(ty, 1)) {
            (Op::TypeInt, 64, Some(1)) => Some(Value::Int(bits as i64)),
            (Op::TypeInt, _, Some(1)) => Some(Value::Int(i64::from(bits as u32 as i32))),
            (Op::TypeInt, ..) => Some(Value::Uint(bits)),
            (Op::TypeFloat, 64, _) => Some(Value::Float(f64::from_bits(bits))),
            (Op::TypeFloat, 32, _) => Some(Value::Float(f64::from(f32::from_bits(bits as u32)))),
            _ => None,
        }
    }

    fn scalar(&self, inst: &Instruction) -> Option<Scalar> {
        let base = match (inst.class.opcode, word(inst, 0), word(inst, 1)) {
            (Op::TypeFloat, Some(64), _) => "double",
            (Op::TypeFloat, Some(32), _) => "float",
            (Op::TypeFloat, Some(16), _) => {
                return Some(Scalar { base: "uint16_t", width: 2, half: true });
            }
            (Op::TypeFloat, Some(8), _) => "uint8_t",
            (Op::TypeInt, Some(8), Some(1)) => "int8_t",
            (Op::TypeInt, Some(8), _) => "uint8_t",
            (Op::TypeInt, Some(16), Some(1)) => "int16_t",
            (Op::TypeInt, Some(16), _) => "uint16_t",
            (Op::TypeInt, Some(32), Some(1)) => "int32_t",
            (Op::TypeInt, Some(32), _) => "uint32_t",
            (Op::TypeInt, Some(64), Some(1)) => "int64_t",
            (Op::TypeInt, Some(64), _) => "uint64_t",
            (Op::TypeBool, ..) => "uint32_t",
            _ => return None,
        };
        let width = match inst.class.opcode {
            Op::TypeBool => 4,
            _ => u64::from(word(inst, 0)?) / 8,
        };
        Some(Scalar { base, width, half: false })
    }

    /// The type `id`. `member` names the struct member that holds it, whose decorations lay out a matrix.
    fn shape(&mut self, id: u32, depth: u32, member: Option<(u32, u32)>) -> Fallible<Type> {
        if depth > MAX_DEPTH {
            return Err(format!("types are nested more than {MAX_DEPTH} deep"));
        }
        let inst = self.ty(id)?;
        if let Some(scalar) = self.scalar(inst) {
            return Ok(Type::Scalar(scalar));
        }
        let odd = || format!("not a valid SPIR-V module: type %{id} cannot be in a buffer");
        let element = word(inst, 0).ok_or_else(odd)?;
        match inst.class.opcode {
            Op::TypeVector => {
                let of = self.scalar(self.ty(element)?).ok_or_else(odd)?;
                let rows = word(inst, 1).filter(|rows| (2..=4).contains(rows)).ok_or_else(odd)?;
                Ok(Type::Vector { of, rows })
            }
            Op::TypeMatrix => {
                let columns = word(inst, 1).filter(|n| (2..=4).contains(n)).ok_or_else(odd)?;
                let Type::Vector { of, rows } = self.shape(element, depth + 1, None)? else { return Err(odd()) };
                let of_member =
                    |wanted| member.and_then(|(id, index)| self.module.member_decoration(id, index, wanted));
                let packed = of.width * if rows == 3 { 4 } else { u64::from(rows) };
                let stride = of_member(Decoration::MatrixStride).map_or(packed, u64::from);
                let row_major = of_member(Decoration::RowMajor).is_some();
                Ok(Type::Matrix { of, rows, columns, stride, row_major })
            }
            Op::TypeArray | Op::TypeRuntimeArray => {
                let of = self.shape(element, depth + 1, member)?;
                let count = if inst.class.opcode == Op::TypeArray { self.count(inst)? } else { 0 };
                let stride = match self.module.decoration(id, Decoration::ArrayStride) {
                    Some(stride) => u64::from(stride),
                    None => self.size(&of),
                };
                Ok(Type::Array { of: Box::new(of), count, stride })
            }
            Op::TypeStruct => Ok(Type::Struct(self.layout(id, depth + 1)?)),
            Op::TypePointer => {
                let pointee = self.pointee(id)?;
                let seen = self.named.get(&pointee).cloned();
                let is_struct = self.ty(pointee)?.class.opcode == Op::TypeStruct;
                let name = match seen {
                    Some(name) => Some(name),
                    None if is_struct => Some(self.layout(pointee, depth + 1)?),
                    None => None,
                };
                Ok(Type::Pointer(name))
            }
            _ => Err(odd()),
        }
    }

    /// Lays out a struct, enters it in `structs` and returns its name there.
    fn layout(&mut self, id: u32, depth: u32) -> Fallible<String> {
        if self.open.contains(&id) {
            return Err(format!("not a valid SPIR-V module: struct %{id} contains itself"));
        }
        if let Some(name) = self.named.get(&id) {
            return Ok(name.clone());
        }
        if depth > MAX_DEPTH {
            return Err(format!("types are nested more than {MAX_DEPTH} deep"));
        }
        let wanted = self.name(id).unwrap_or_else(|| format!("Struct{id}"));
        // Entered first, so that a struct with pointers to itself ends.
        self.named.insert(id, wanted.clone());
        self.open.insert(id);
        let inst = self.ty(id)?;
        let mut members = Vec::with_capacity(inst.operands.len());
        for index in 0..inst.operands.len() {
            let odd = || format!("not a valid SPIR-V module: struct %{id}");
            let member = index as u32;
            let ty = self.shape(word(inst, index).ok_or_else(odd)?, depth + 1, Some((id, member)))?;
            let name = self.module.member_names.get(&(id, member)).filter(|name| !name.is_empty());
            let offset = self.module.member_decoration(id, member, Decoration::Offset);
            members.push(Member {
                name: name.cloned().unwrap_or_else(|| format!("member{index}")),
                offset: offset.map_or(0, u64::from),
                size: self.size(&ty),
                ty,
            });
        }
        let end = members.iter().map(|m| m.offset.saturating_add(m.size)).max().unwrap_or(0);
        let align = members.iter().map(|m| self.align(&m.ty)).max().unwrap_or(1).max(1);
        let rounded = end.checked_next_multiple_of(align).unwrap_or(u64::MAX);
        let size = self.strides.get(&id).copied().unwrap_or(rounded);
        let found = Struct { size, members };
        // Compilers make one struct of a name for each layout it is used with; the first keeps the plain name.
        let mut name = wanted.clone();
        let mut number = 2;
        while self.structs.get(&name).is_some_and(|other| *other != found) {
            name = format!("{wanted}_{number}");
            number += 1;
        }
        self.open.remove(&id);
        self.aligns.insert(name.clone(), align);
        self.structs.insert(name.clone(), found);
        self.named.insert(id, name.clone());
        Ok(name)
    }

    fn size(&self, ty: &Type) -> u64 {
        match ty {
            Type::Scalar(scalar) => scalar.width,
            Type::Vector { of, rows } => of.width * u64::from(*rows),
            Type::Matrix { rows, columns, stride, row_major, .. } => {
                stride.saturating_mul(u64::from(if *row_major { *rows } else { *columns }))
            }
            Type::Array { count, stride, .. } => count.saturating_mul(*stride),
            Type::Struct(name) => self.structs.get(name).map_or(0, |found| found.size),
            Type::Pointer(_) => 8,
        }
    }

    fn align(&self, ty: &Type) -> u64 {
        let vector = |width: u64, rows: u32| width * if rows == 3 { 4 } else { u64::from(rows) };
        match ty {
            Type::Scalar(scalar) => scalar.width,
            Type::Vector { of, rows } => vector(of.width, *rows),
            Type::Matrix { of, rows, columns, row_major, .. } => {
                vector(of.width, if *row_major { *columns } else { *rows })
            }
            Type::Array { of, .. } => self.align(of),
            Type::Struct(name) => self.aligns.get(name).copied().unwrap_or(1),
            Type::Pointer(_) => 8,
        }
    }

    fn entries(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (id, model, name) in &self.module.entries {
            let (stage, has_group) = stage_name(*model);
            let mut sizes: Option<Vec<(u32, u32)>> = None;
            for (of, mode, values) in &self.module.modes {
                match mode {
                    ExecutionMode::LocalSize if of == id => {
                        sizes = Some(values.iter().map(|value| (*value, 0)).collect());
                    }
                    ExecutionMode::LocalSizeId if of == id => {
                        sizes = Some(values.iter().map(|value| self.size_constant(*value)).collect());
                    }
                    _ => {}
                }
            }
            if has_group && let Some(parts) = self.workgroup_constant() {
                sizes = Some(parts.iter().map(|value| self.size_constant(*value)).collect());
            }
            let sizes = sizes.filter(|sizes| has_group && sizes.len() == 3);
            let workgroup = sizes.as_ref().map(|s| [s[0].0, s[1].0, s[2].0]);
            let workgroup_spec = sizes.map(|s| [s[0].1, s[1].1, s[2].1]).filter(|ids| *ids != [0; 3]);
            entries.push(Entry { name: name.clone(), stage, workgroup, workgroup_spec });
        }
        entries
    }

    /// (value, spec id or 0)
    fn size_constant(&self, id: u32) -> (u32, u32) {
        let value = match self.constant(id) {
            Some(Value::Uint(value)) => value as u32,
            Some(Value::Int(value)) => value as u32,
            _ => 0,
        };
        (value, self.module.decoration(id, Decoration::SpecId).unwrap_or(0))
    }

    /// The parts of a constant decorated as the built-in WorkgroupSize, which beats the execution mode.
    fn workgroup_constant(&self) -> Option<Vec<u32>> {
        let is_size =
            |id: &u32| self.module.decoration(*id, Decoration::BuiltIn) == Some(BuiltIn::WorkgroupSize as u32);
        let id = self.module.spec_order.iter().find(|id| is_size(id))?;
        let inst = self.module.constants.get(id)?;
        Some(inst.operands.iter().filter_map(Module::plain).collect())
    }

    fn spec(&self) -> Vec<SpecConstant> {
        let mut found: BTreeMap<u32, SpecConstant> = BTreeMap::new();
        for id in &self.module.spec_order {
            let Some(spec_id) = self.module.decoration(*id, Decoration::SpecId) else { continue };
            let Some(default) = self.constant(*id) else { continue };
            let ty = self.module.constants[id].result_type.and_then(|ty| self.module.types.get(&ty));
            let base = match default {
                Value::Bool(_) => "bool",
                _ => ty.and_then(|ty| self.scalar(ty)).map_or("uint32_t", |scalar| scalar.base),
            };
            let name = self.name(*id).unwrap_or_default();
            // glslang may write one id twice; the one with a name is the one the author knows.
            let known = found.get(&spec_id).is_some_and(|other| !other.name.is_empty() || name.is_empty());
            if !known {
                found.insert(spec_id, SpecConstant { id: spec_id, name, base, default });
            }
        }
        found.into_values().collect()
    }
}

/// The stage's name, and whether it has workgroups.
fn stage_name(model: ExecutionModel) -> (&'static str, bool) {
    match model {
        ExecutionModel::Vertex => ("vertex", false),
        ExecutionModel::TessellationControl => ("tessellation_control", false),
        ExecutionModel::TessellationEvaluation => ("tessellation_evaluation", false),
        ExecutionModel::Geometry => ("geometry", false),
        ExecutionModel::Fragment => ("fragment", false),
        ExecutionModel::GLCompute => ("compute", true),
        ExecutionModel::TaskEXT | ExecutionModel::TaskNV => ("task", true),
        ExecutionModel::MeshEXT | ExecutionModel::MeshNV => ("mesh", true),
        ExecutionModel::RayGenerationKHR => ("ray_generation", false),
        ExecutionModel::IntersectionKHR => ("intersection", false),
        ExecutionModel::AnyHitKHR => ("any_hit", false),
        ExecutionModel::ClosestHitKHR => ("closest_hit", false),
        ExecutionModel::MissKHR => ("miss", false),
        ExecutionModel::CallableKHR => ("callable", false),
        _ => ("kernel", true),
    }
}

/// `Rgba8` is `rgba8unorm`, `Rgba16f` is `rgba16float`: WGSL's spelling.
fn format_name(format: ImageFormat) -> Option<String> {
    let text = format!("{format:?}").to_lowercase();
    Some(match text.as_str() {
        "unknown" => return None,
        "r11fg11fb10f" => "rg11b10ufloat".into(),
        "rgb10a2" => "rgb10a2unorm".into(),
        "rgb10a2ui" => "rgb10a2uint".into(),
        other => match other.strip_suffix("snorm") {
            Some(_) => text,
            None if other.ends_with("ui") => format!("{other}nt"),
            None if other.ends_with('i') => format!("{}sint", &other[..other.len() - 1]),
            None if other.ends_with('f') => format!("{other}loat"),
            None => format!("{other}unorm"),
        },
    })
}
