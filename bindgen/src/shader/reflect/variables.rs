//! Variables that the host fills: the push constants and the bindings.

use super::module::{Module, word};
use super::types::Layouts;
use super::{Binding, Member, Push, invalid, scalars};
use rspirv::dr::{Instruction, Operand};
use rspirv::spirv::{Decoration, Dim, ImageFormat, Op, StorageClass};

/// The first push constant variable, and the bindings by set and number.
pub fn read(layouts: &mut Layouts) -> Result<(Option<Push>, Vec<Binding>), String> {
    let module = layouts.module;
    let mut found_push = None;
    let mut bindings: Vec<Binding> = Vec::new();
    for (id, pointer, class) in &module.variables {
        let pointee = module.pointee(*pointer)?;
        if *class == StorageClass::PushConstant {
            if found_push.is_none() {
                found_push = Some(push(layouts, *id, pointee)?);
            }
        } else if let Some(binding) = binding(layouts, *id, pointee, *class)? {
            bindings.push(binding);
        }
    }
    bindings.sort_by(|a, b| (a.set, a.binding, &a.name).cmp(&(b.set, b.binding, &b.name)));
    Ok((found_push, bindings))
}

fn push(layouts: &mut Layouts, variable: u32, pointee: u32) -> Result<Push, String> {
    let module = layouts.module;
    let id = unwrap(module, pointee)?;
    if module.ty(id)?.class.opcode != Op::TypeStruct {
        let ty = layouts.of(id)?;
        let size = layouts.size(&ty);
        let name = module.name(variable).unwrap_or_else(|| "push".into());
        let member = Member { name: name.clone(), offset: 0, size, ty };
        return Ok(Push { name, size, members: vec![member] });
    }
    let name = layouts.of_struct(id)?;
    let block = layouts.structs.get(&name).cloned().ok_or_else(|| invalid("recursive struct"))?;
    Ok(Push { name, size: block.size, members: block.members })
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
