//! Variables that the host fills: the push constants and the bindings.

use super::module::{Module, word};
use super::types::Layouts;
use super::{Binding, Member, Push, invalid, scalars};
use rspirv::dr::{Instruction, Operand};
use rspirv::spirv::{Decoration, Dim, ImageFormat, Op, StorageClass};
use std::collections::{HashMap, HashSet};

/// What the host fills.
#[derive(Default)]
pub struct Variables {
    pub push: Option<Push>,
    pub bindings: Vec<Binding>,
    /// The indices in `bindings` of the variables.
    indices: HashMap<u32, usize>,
    pub push_id: Option<u32>,
    /// The type of the push constants, as they are declared.
    pub push_type: Option<u32>,
    pub push_wrapped: bool,
    /// The name of push constants that are no struct.
    pub push_alone: Option<String>,
}

impl Variables {
    /// The index in `bindings` of a variable.
    pub fn index(&self, variable: u32) -> Option<usize> {
        self.indices.get(&variable).copied()
    }
}

/// The push constants of an entry point, and the bindings by set and number.
pub fn read(layouts: &mut Layouts) -> Result<Variables, String> {
    let module = layouts.module;
    let mut found = Variables::default();
    let mut bindings: Vec<(Binding, u32)> = Vec::new();
    let pushed = module.variables.iter().filter(|(.., class)| *class == StorageClass::PushConstant);
    // Since SPIR-V 1.4 the interface tells which of several blocks an entry point uses.
    let used: HashSet<u32> = module.entries.iter().flat_map(|(.., interface)| interface).copied().collect();
    let push = pushed.clone().find(|(id, ..)| used.contains(id)).or_else(|| pushed.clone().next());
    if let Some((id, pointer, _)) = push {
        push_block(layouts, *id, module.pointee(*pointer)?, &mut found)?;
    }
    for (id, pointer, class) in &module.variables {
        if *class != StorageClass::PushConstant {
            let binding = binding(layouts, *id, module.pointee(*pointer)?, *class)?;
            bindings.extend(binding.map(|binding| (binding, *id)));
        }
    }
    bindings.sort_by(|(a, _), (b, _)| (a.set, a.binding, &a.name).cmp(&(b.set, b.binding, &b.name)));
    found.indices = bindings.iter().enumerate().map(|(index, (_, id))| (*id, index)).collect();
    found.bindings = bindings.into_iter().map(|(binding, _)| binding).collect();
    Ok(found)
}

fn push_block(layouts: &mut Layouts, variable: u32, pointee: u32, found: &mut Variables) -> Result<(), String> {
    let module = layouts.module;
    let id = unwrap(module, pointee)?;
    found.push_id = Some(variable);
    found.push_type = Some(pointee);
    found.push_wrapped = id != pointee;
    found.push = Some(if module.ty(id)?.class.opcode == Op::TypeStruct {
        let name = layouts.of_struct(id)?;
        let block = layouts.structs.get(&name).cloned().ok_or_else(|| invalid("recursive struct"))?;
        Push { name, size: block.size, members: block.members }
    } else {
        let ty = layouts.of(id)?;
        let size = layouts.size(&ty);
        let name = module.name(variable).unwrap_or_else(|| "push".into());
        found.push_alone = Some(name.clone());
        let member = Member { name: name.clone(), offset: 0, size, ty };
        Push { name, size, members: vec![member] }
    });
    Ok(())
}

fn binding(layouts: &mut Layouts, id: u32, pointee: u32, class: StorageClass) -> Result<Option<Binding>, String> {
    let module = layouts.module;
    let Some(binding) = module.decoration(id, Decoration::Binding) else { return Ok(None) };
    let set = module.decoration(id, Decoration::DescriptorSet).unwrap_or(0);
    let outer = module.ty(pointee)?;
    let (element, array, count) = match outer.class.opcode {
        Op::TypeRuntimeArray => (word(outer, 0).unwrap_or(0), true, 0),
        Op::TypeArray => (word(outer, 0).unwrap_or(0), true, scalars::count(module, outer)),
        _ => (pointee, false, 1),
    };
    let inst = module.ty(element)?;
    let mut ty = None;
    let mut format = None;
    let kind = match inst.class.opcode {
        Op::TypeStruct => {
            ty = Some(layouts.of(unwrap(module, element)?)?);
            let old_style = module.decoration(element, Decoration::BufferBlock).is_some();
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
            let kind;
            (kind, format) = image(inst)?;
            kind
        }
        _ => return Ok(None),
    };
    let all = |wanted| module.decoration(id, wanted).is_some() || all_members(module, element, inst, wanted);
    Ok(Some(Binding {
        set,
        binding,
        name: module.name(id).or_else(|| module.name(element)).unwrap_or_default(),
        kind,
        array,
        count,
        ty,
        format,
        readonly: all(Decoration::NonWritable),
        writeonly: all(Decoration::NonReadable),
    }))
}

/// naga puts some blocks into one more struct of a single member at offset 0, which has no name of its own.
fn unwrap(module: &Module, id: u32) -> Result<u32, String> {
    let inst = module.ty(id)?;
    let wrapper = inst.class.opcode == Op::TypeStruct
        && inst.operands.len() == 1
        && module.name(id).is_none()
        && module.decorations.contains_key(&id)
        && !module.member_names.contains_key(&(id, 0));
    Ok(if wrapper { word(inst, 0).unwrap_or(0) } else { id })
}

/// glslang decorates the members of a block instead of its variable.
fn all_members(module: &Module, id: u32, inst: &Instruction, wanted: Decoration) -> bool {
    let mut members = 0..inst.operands.len() as u32;
    inst.class.opcode == Op::TypeStruct
        && !members.is_empty()
        && members.all(|member| module.member_decoration(id, member, wanted).is_some())
}

/// The kind of descriptor of an image, and the format of a storage image.
fn image(inst: &Instruction) -> Result<(&'static str, Option<String>), String> {
    let Some(Operand::Dim(dim)) = inst.operands.get(1) else {
        return Err(invalid("an image without a dimension"));
    };
    let storage = word(inst, 5) == Some(2);
    let kind = match dim {
        Dim::DimSubpassData => "input_attachment",
        Dim::DimBuffer if storage => "storage_texel_buffer",
        Dim::DimBuffer => "uniform_texel_buffer",
        _ if storage => "storage_image",
        _ => "sampled_image",
    };
    let format = match inst.operands.get(6) {
        Some(Operand::ImageFormat(format)) if storage => format_name(*format),
        _ => None,
    };
    Ok((kind, format))
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
