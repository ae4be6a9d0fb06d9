//! Types as they lie in memory: sizes, offsets and strides, and the structs that are found on the way.

use super::module::{Module, word};
use super::rooms::{rooms, strides};
use super::scalars::{count, scalar};
use super::{Member, Scalar, Struct, Type, invalid};
use rspirv::spirv::{Decoration, Op};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Types nested deeper than this are refused.
const MAX_DEPTH: u32 = 64;

/// As are modules with more types of members than this, all in all.
const MAX_SHAPES: u32 = 1 << 17;

/// Lays out types, and keeps the structs among them.
pub struct Layouts<'a> {
    pub module: &'a Module,
    /// What was laid out so far.
    pub structs: BTreeMap<String, Struct>,
    /// Struct id to the name it has in `structs`.
    named: HashMap<u32, String>,
    /// Structs that are being laid out: one that turns up again by value contains itself.
    open: HashSet<u32>,
    /// The alignment of each of `structs`, and that of its widest number.
    aligns: HashMap<String, (u64, u64)>,
    /// Struct id to the stride of an array of it.
    strides: HashMap<u32, u64>,
    /// Structs that share their name with another: that name and their text, to the name they have.
    others: HashMap<(String, String), String>,
    /// The last number given to a struct of that name.
    numbers: HashMap<String, u32>,
    shapes: u32,
    /// Struct id to the least distance from a member of that type to the next member.
    rooms: HashMap<u32, u64>,
}

impl<'a> Layouts<'a> {
    pub fn new(module: &'a Module) -> Self {
        Layouts {
            module,
            structs: BTreeMap::new(),
            named: HashMap::new(),
            open: HashSet::new(),
            aligns: HashMap::new(),
            strides: strides(module),
            others: HashMap::new(),
            numbers: HashMap::new(),
            shapes: 0,
            rooms: rooms(module),
        }
    }

    /// The type `id`.
    pub fn of(&mut self, id: u32) -> Result<Type, String> {
        self.shape(id, 0, None)
    }

    /// Lays out the struct `id` and returns its name in `structs`.
    pub fn of_struct(&mut self, id: u32) -> Result<String, String> {
        self.layout(id, 0)
    }

    /// Bytes that a type takes; a runtime array takes none.
    pub fn size(&self, ty: &Type) -> u64 {
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
        match ty {
            Type::Scalar(scalar) => scalar.width,
            Type::Vector { of, rows } => vector_align(of, *rows),
            Type::Matrix { of, rows, columns, row_major, .. } => {
                vector_align(of, if *row_major { *columns } else { *rows })
            }
            Type::Array { of, .. } => self.align(of),
            Type::Struct(name) => self.aligns.get(name).map_or(1, |aligns| aligns.0),
            Type::Pointer(_) => 8,
        }
    }

    /// The widest number in a type: its alignment in scalar layout.
    fn component(&self, ty: &Type) -> u64 {
        match ty {
            Type::Scalar(of) | Type::Vector { of, .. } | Type::Matrix { of, .. } => of.width,
            Type::Array { of, .. } => self.component(of),
            Type::Struct(name) => self.aligns.get(name).map_or(1, |aligns| aligns.1),
            Type::Pointer(_) => 8,
        }
    }

    /// The type `id`. `member` names the struct member that holds it, whose decorations lay out a matrix.
    fn shape(&mut self, id: u32, depth: u32, member: Option<(u32, u32)>) -> Result<Type, String> {
        limit(depth)?;
        self.shapes += 1;
        if self.shapes > MAX_SHAPES {
            return Err(format!("structs have more than {MAX_SHAPES} members"));
        }
        let module = self.module;
        let inst = module.ty(id)?;
        if let Some(scalar) = scalar(inst) {
            return Ok(Type::Scalar(scalar));
        }
        let odd = || invalid(format!("type %{id} cannot be in a buffer"));
        if inst.class.opcode == Op::TypePointer {
            return self.pointer(id, depth);
        }
        let element = word(inst, 0).ok_or_else(odd)?;
        let two_to_four = || word(inst, 1).filter(|n| (2..=4).contains(n)).ok_or_else(odd);
        match inst.class.opcode {
            Op::TypeVector => {
                let of = scalar(module.ty(element)?).ok_or_else(odd)?;
                Ok(Type::Vector { of, rows: two_to_four()? })
            }
            Op::TypeMatrix => {
                let columns = two_to_four()?;
                let Type::Vector { of, rows } = self.shape(element, depth + 1, None)? else { return Err(odd()) };
                let of_member = |wanted| member.and_then(|(id, index)| module.member_decoration(id, index, wanted));
                let stride = of_member(Decoration::MatrixStride).map_or(vector_align(&of, rows), u64::from);
                let row_major = of_member(Decoration::RowMajor).is_some();
                Ok(Type::Matrix { of, rows, columns, stride, row_major })
            }
            Op::TypeArray | Op::TypeRuntimeArray => {
                let of = self.shape(element, depth + 1, member)?;
                let count = if inst.class.opcode == Op::TypeArray { count(module, inst) } else { 0 };
                let stride = module.decoration(id, Decoration::ArrayStride);
                let stride = stride.map_or_else(|| self.size(&of), u64::from);
                Ok(Type::Array { of: Box::new(of), count, stride })
            }
            Op::TypeStruct => Ok(Type::Struct(self.layout(id, depth + 1)?)),
            _ => Err(odd()),
        }
    }

    /// A buffer address (PhysicalStorageBuffer), with the name of the struct that it points to.
    fn pointer(&mut self, id: u32, depth: u32) -> Result<Type, String> {
        let pointee = self.module.pointee(id)?;
        let is_struct = self.module.ty(pointee)?.class.opcode == Op::TypeStruct;
        // A struct that is being laid out has its name already.
        let name = match self.named.get(&pointee) {
            Some(name) => Some(name.clone()),
            None if is_struct => Some(self.layout(pointee, depth + 1)?),
            None => None,
        };
        Ok(Type::Pointer(name))
    }

    /// Lays out a struct, enters it in `structs` and returns its name there.
    fn layout(&mut self, id: u32, depth: u32) -> Result<String, String> {
        if self.open.contains(&id) {
            return Err(invalid(format!("struct %{id} contains itself")));
        }
        if let Some(name) = self.named.get(&id) {
            return Ok(name.clone());
        }
        limit(depth)?;
        let wanted = self.module.name(id).unwrap_or_else(|| format!("Struct{id}"));
        // Entered first, so that a struct with pointers to itself ends.
        self.named.insert(id, wanted.clone());
        self.open.insert(id);
        let members = self.members(id, depth)?;
        self.open.remove(&id);
        let end = members.iter().map(|m| m.offset.saturating_add(m.size)).max().unwrap_or(0);
        let most = |align: &dyn Fn(&Type) -> u64| members.iter().map(|m| align(&m.ty)).max().unwrap_or(1).max(1);
        let component = most(&|ty| self.component(ty));
        // Scalar layout (VK_EXT_scalar_block_layout) shows where it puts a vector at an offset that others would not.
        let scalar = members.iter().any(|m| m.offset % self.align(&m.ty).max(1) != 0);
        let align = if scalar { component } else { most(&|ty| self.align(ty)) };
        let rounded = end.checked_next_multiple_of(align).unwrap_or(u64::MAX);
        let room = self.rooms.get(&id).copied().filter(|room| (end..rounded).contains(room)).unwrap_or(rounded);
        let size = self.strides.get(&id).copied().unwrap_or(room);
        let found = Struct { size, members };
        // Compilers make one struct of a name for each layout it is used with; the first keeps the plain name.
        let mut name = wanted.clone();
        if self.structs.get(&name).is_some_and(|other| *other != found) {
            let key = (wanted, format!("{found:?}"));
            name = self.others.get(&key).cloned().unwrap_or_else(|| self.other_name(&key.0));
            self.others.insert(key, name.clone());
        }
        self.aligns.insert(name.clone(), (align, component));
        self.structs.insert(name.clone(), found);
        self.named.insert(id, name.clone());
        Ok(name)
    }

    /// A name that no struct has yet.
    fn other_name(&mut self, wanted: &str) -> String {
        let number = self.numbers.entry(wanted.to_owned()).or_insert(1);
        loop {
            *number += 1;
            let name = format!("{wanted}_{number}");
            if !self.structs.contains_key(&name) {
                return name;
            }
        }
    }

    fn members(&mut self, id: u32, depth: u32) -> Result<Vec<Member>, String> {
        let module = self.module;
        let inst = module.ty(id)?;
        let mut members = Vec::with_capacity(inst.operands.len());
        for index in 0..inst.operands.len() {
            let member = index as u32;
            let of = word(inst, index).ok_or_else(|| invalid(format!("struct %{id}")))?;
            let ty = self.shape(of, depth + 1, Some((id, member)))?;
            members.push(Member {
                name: module.member_name(id, member),
                offset: module.member_decoration(id, member, Decoration::Offset).map_or(0, u64::from),
                size: self.size(&ty),
                ty,
            });
        }
        Ok(members)
    }
}

/// A vector of three lies as one of four.
fn vector_align(of: &Scalar, rows: u32) -> u64 {
    of.width * if rows == 3 { 4 } else { u64::from(rows) }
}

fn limit(depth: u32) -> Result<(), String> {
    if depth > MAX_DEPTH { Err(format!("types are nested more than {MAX_DEPTH} deep")) } else { Ok(()) }
}
