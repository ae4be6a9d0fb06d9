//! What an entry point takes from the stage before and gives to the next: inputs and outputs.

use super::module::{Module, word};
use super::types::Layouts;
use super::{Port, Type};
use crate::shader::Stage;
use rspirv::spirv::{BuiltIn, Decoration, Op, StorageClass};
use std::collections::HashMap;

/// Deepest nesting of structs, and the most that is listed for a module.
const MAX_DEPTH: u32 = 16;
const MAX_PORTS: usize = 1 << 14;

pub struct Interfaces<'l, 'm> {
    layouts: &'l mut Layouts<'m>,
    /// The pointer types and classes of the module's variables.
    variables: HashMap<u32, (u32, StorageClass)>,
    left: usize,
}

impl<'l, 'm> Interfaces<'l, 'm> {
    pub fn new(layouts: &'l mut Layouts<'m>) -> Self {
        let variables = layouts.module.variables.iter().map(|(id, pointer, class)| (*id, (*pointer, *class))).collect();
        Interfaces { layouts, variables, left: MAX_PORTS }
    }

    /// The inputs and the outputs among an entry point's variables.
    pub fn read(&mut self, stage: Option<Stage>, variables: &[u32]) -> (Vec<Port>, Vec<Port>) {
        let (mut inputs, mut outputs) = (Vec::new(), Vec::new());
        for id in variables {
            let ports = match self.variables.get(id) {
                Some((_, StorageClass::Input)) => &mut inputs,
                Some((_, StorageClass::Output)) => &mut outputs,
                _ => continue,
            };
            self.variable(stage, *id, ports);
        }
        for ports in [&mut inputs, &mut outputs] {
            ports.sort_by_key(|port| (port.location.is_none(), port.location, port.component));
        }
        (inputs, outputs)
    }

    fn variable(&mut self, stage: Option<Stage>, id: u32, ports: &mut Vec<Port>) {
        let module = self.layouts.module;
        let (pointer, class) = self.variables[&id];
        let Ok(mut ty) = module.pointee(pointer) else { return };
        let patch = module.decoration(id, Decoration::Patch).is_some();
        if per_vertex(stage, class) && !patch {
            ty = element(module, ty);
        }
        let location = module.decoration(id, Decoration::Location);
        let component = module.decoration(id, Decoration::Component);
        let builtin = builtin(module.decoration(id, Decoration::BuiltIn));
        let name = module.name(id).unwrap_or_default();
        let mut list = List { layouts: self.layouts, ports, left: &mut self.left, location: None };
        list.add(Port { name, location, component, builtin, ty: None }, ty, 0);
    }
}

/// Whether the variables are arrays with an element for each vertex.
fn per_vertex(stage: Option<Stage>, class: StorageClass) -> bool {
    match stage {
        Some(Stage::TessellationControl) => true,
        Some(Stage::TessellationEvaluation | Stage::Geometry) => class == StorageClass::Input,
        Some(Stage::Mesh) => class == StorageClass::Output,
        _ => false,
    }
}

fn element(module: &Module, ty: u32) -> u32 {
    let array = module.types.get(&ty).filter(|inst| inst.class.opcode == Op::TypeArray);
    array.and_then(|inst| word(inst, 0)).unwrap_or(ty)
}

fn builtin(number: Option<u32>) -> Option<String> {
    let text = format!("{:?}", BuiltIn::from_u32(number?)?);
    let text = ["EXT", "KHR", "NV"].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(&text);
    let mut name = String::new();
    for c in text.chars() {
        if c.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(c.to_ascii_lowercase());
    }
    Some(name)
}

struct List<'l, 'm> {
    layouts: &'l mut Layouts<'m>,
    ports: &'l mut Vec<Port>,
    /// How many more are listed.
    left: &'l mut usize,
    /// The location after the last member of a block.
    location: Option<u32>,
}

impl List<'_, '_> {
    /// Lists a variable or, one by one, the members of a block.
    fn add(&mut self, mut port: Port, ty: u32, depth: u32) {
        let module = self.layouts.module;
        let Some(inst) = module.types.get(&ty) else { return };
        if *self.left == 0 {
            return;
        }
        *self.left -= 1;
        if inst.class.opcode != Op::TypeStruct {
            // What is no number, such as a ray query, goes between no stages.
            port.ty = self.layouts.of(ty).ok();
            if let (Some(location), Some(ty)) = (port.location, &port.ty) {
                self.location = location.checked_add(locations(ty));
            }
            self.ports.push(port);
            return;
        }
        self.location = port.location;
        for index in 0..inst.operands.len() {
            let member = index as u32;
            let decoration = |wanted| module.member_decoration(ty, member, wanted);
            if depth > MAX_DEPTH || *self.left == 0 {
                return;
            }
            let name = module.member_name(ty, member);
            let builtin = builtin(decoration(Decoration::BuiltIn));
            // An unnamed block's members are known by their own names.
            let name = if port.name.is_empty() || builtin.is_some() { name } else { format!("{}.{name}", port.name) };
            let location = decoration(Decoration::Location).or(self.location).filter(|_| builtin.is_none());
            let component = decoration(Decoration::Component);
            let Some(of) = word(inst, index) else { return };
            self.add(Port { name, location, component, builtin, ty: None }, of, depth + 1);
        }
    }
}

/// How many locations a variable takes.
fn locations(ty: &Type) -> u32 {
    let wide = |of: &super::Scalar, rows: u32| if of.width == 8 && rows > 2 { 2 } else { 1 };
    match ty {
        Type::Vector { of, rows } => wide(of, *rows),
        Type::Matrix { of, rows, columns, .. } => columns * wide(of, *rows),
        Type::Array { of, count, .. } => locations(of).saturating_mul(u32::try_from(*count).unwrap_or(u32::MAX)),
        _ => 1,
    }
}
