//! Entry points: their stages and workgroup sizes.

use super::interface::Interfaces;
use super::module::{Module, words};
use super::types::Layouts;
use super::{Entry, Value, scalars};
use crate::shader::Stage;
use rspirv::spirv::{BuiltIn, Decoration, ExecutionMode, ExecutionModel};
use std::collections::HashMap;

/// The entry points as they are declared.
pub fn read(layouts: &mut Layouts) -> Vec<Entry> {
    let module = layouts.module;
    let groups = workgroups(module);
    let constant = workgroup_constant(module).map(|parts| of_constants(module, &parts));
    let mut interfaces = Interfaces::new(layouts);
    let mut entries = Vec::with_capacity(module.entries.len());
    for (id, model, name, variables) in &module.entries {
        let stage = stage(*model);
        let has_group = matches!(stage, None | Some(Stage::Compute | Stage::Task | Stage::Mesh));
        let sizes = constant.as_ref().or_else(|| groups.get(id)).filter(|_| has_group);
        let sizes: Option<[Size; 3]> = sizes.and_then(|sizes| sizes[..].try_into().ok());
        let (inputs, outputs) = interfaces.read(stage, variables);
        entries.push(Entry {
            name: name.clone(),
            stage: stage.map_or("kernel", Stage::name),
            workgroup: sizes.map(|sizes| sizes.map(|size| size.value)),
            workgroup_spec: sizes.map(|sizes| sizes.map(|size| size.spec)).filter(|ids| *ids != [None; 3]),
            inputs,
            outputs,
        });
    }
    entries
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
    /// The id of the spec constant that gives it.
    spec: Option<u32>,
}

impl Size {
    fn of_constant(module: &Module, id: u32) -> Size {
        let value = match scalars::value(module, id) {
            Some(Value::Uint(value)) => value as u32,
            Some(Value::Int(value)) => value as u32,
            _ => 0,
        };
        Size { value, spec: module.decoration(id, Decoration::SpecId) }
    }
}

fn of_constants(module: &Module, ids: &[u32]) -> Vec<Size> {
    ids.iter().map(|id| Size::of_constant(module, *id)).collect()
}

/// What the execution modes say, by the id of the entry point.
fn workgroups(module: &Module) -> HashMap<u32, Vec<Size>> {
    let mut found = HashMap::new();
    for (entry, mode, values) in &module.modes {
        let sizes = match mode {
            ExecutionMode::LocalSize => values.iter().map(|value| Size { value: *value, spec: None }).collect(),
            ExecutionMode::LocalSizeId => of_constants(module, values),
            _ => continue,
        };
        found.insert(*entry, sizes);
    }
    found
}

/// The parts of a constant decorated as the built-in WorkgroupSize, which beats the execution mode.
fn workgroup_constant(module: &Module) -> Option<Vec<u32>> {
    let is_size = |id: &&u32| module.decoration(**id, Decoration::BuiltIn) == Some(BuiltIn::WorkgroupSize as u32);
    let id = module.constant_order.iter().find(is_size)?;
    Some(words(module.constants.get(id)?, 0))
}
