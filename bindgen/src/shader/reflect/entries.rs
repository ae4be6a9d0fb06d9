//! Entry points: their stages and workgroup sizes.

use super::module::{Module, words};
use super::types::Layouts;
use super::{Entry, Value, interface, scalars};
use crate::shader::Stage;
use rspirv::spirv::{BuiltIn, Decoration, ExecutionMode, ExecutionModel};

/// The entry points as they are declared.
pub fn read(layouts: &mut Layouts) -> Vec<Entry> {
    let module = layouts.module;
    let entry = |(id, model, name, variables): &(u32, ExecutionModel, String, Vec<u32>)| {
        let stage = stage(*model);
        let has_group = matches!(stage, None | Some(Stage::Compute | Stage::Task | Stage::Mesh));
        let sizes = if has_group { workgroup(module, *id) } else { None };
        let (inputs, outputs) = interface::read(layouts, stage, variables);
        Entry {
            name: name.clone(),
            stage: stage.map_or("kernel", Stage::name),
            workgroup: sizes.map(|sizes| sizes.map(|size| size.value)),
            workgroup_spec: sizes.map(|sizes| sizes.map(|size| size.spec)).filter(|ids| *ids != [0; 3]),
            inputs,
            outputs,
        }
    };
    module.entries.iter().map(entry).collect()
}

/// `None`: a kernel, which is OpenCL's.
fn stage(model: ExecutionModel) -> Option<Stage> {
    Some(match model {
        ExecutionModel::Vertex => Stage::Vertex,
        ExecutionModel::TessellationControl => Stage::TessellationControl,
        ExecutionModel::TessellationEvaluation => Stage::TessellationEvaluation,
        ExecutionModel::Geometry => Stage::Geometry,
        ExecutionModel::Fragment => Stage::Fragment,
        ExecutionModel::GLCompute => Stage::Compute,
        ExecutionModel::TaskEXT | ExecutionModel::TaskNV => Stage::Task,
        ExecutionModel::MeshEXT | ExecutionModel::MeshNV => Stage::Mesh,
        ExecutionModel::RayGenerationKHR => Stage::RayGeneration,
        ExecutionModel::IntersectionKHR => Stage::Intersection,
        ExecutionModel::AnyHitKHR => Stage::AnyHit,
        ExecutionModel::ClosestHitKHR => Stage::ClosestHit,
        ExecutionModel::MissKHR => Stage::Miss,
        ExecutionModel::CallableKHR => Stage::Callable,
        _ => return None,
    })
}

/// Invocations along one axis of a workgroup.
#[derive(Clone, Copy)]
struct Size {
    value: u32,
    /// The id of the spec constant that gives it, or 0.
    spec: u32,
}

impl Size {
    fn of_constant(module: &Module, id: u32) -> Size {
        let value = match scalars::value(module, id) {
            Some(Value::Uint(value)) => value as u32,
            Some(Value::Int(value)) => value as u32,
            _ => 0,
        };
        Size { value, spec: module.decoration(id, Decoration::SpecId).unwrap_or(0) }
    }
}

fn workgroup(module: &Module, entry: u32) -> Option<[Size; 3]> {
    let of_constants = |ids: &[u32]| -> Vec<Size> { ids.iter().map(|id| Size::of_constant(module, *id)).collect() };
    let of_mode = |(of, mode, values): &(u32, ExecutionMode, Vec<u32>)| match mode {
        ExecutionMode::LocalSize if *of == entry => {
            Some(values.iter().map(|value| Size { value: *value, spec: 0 }).collect())
        }
        ExecutionMode::LocalSizeId if *of == entry => Some(of_constants(values)),
        _ => None,
    };
    let sizes = match workgroup_constant(module) {
        Some(parts) => of_constants(&parts),
        None => module.modes.iter().rev().find_map(of_mode)?,
    };
    sizes.try_into().ok()
}

/// The parts of a constant decorated as the built-in WorkgroupSize, which beats the execution mode.
fn workgroup_constant(module: &Module) -> Option<Vec<u32>> {
    let is_size = |id: &&u32| module.decoration(**id, Decoration::BuiltIn) == Some(BuiltIn::WorkgroupSize as u32);
    let id = module.constant_order.iter().find(is_size)?;
    Some(words(module.constants.get(id)?, 0))
}
