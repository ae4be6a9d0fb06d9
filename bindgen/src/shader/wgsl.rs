//! WGSL to SPIR-V 1.6 through naga.
//!
//! The settings are for a program that trusts its own shaders and wants the driver to see plain code: no bounds checks,
//! no loop bounding, no zeroed workgroup memory, no guarded integer division, no flipped Y, names kept for reflection.
//! Several variables may share one binding: that is how the heap is typed. `override` constants are compiled in.

use super::diagnostic::Errors;
use super::flat::Flat;
use super::reflect::SpecConstant;
use super::{Shader, Stage, guard, layout, overrides, splice};
use naga::back::spv;
use naga::proc::{BoundsCheckPolicies, BoundsCheckPolicy};
use naga::valid::{Capabilities, ModuleInfo, ValidationFlags, Validator};
use std::error::Error;

pub fn compile(
    flat: &Flat,
    module: &naga::Module,
    stage: Option<Stage>,
    entry: Option<&str>,
    overrides: &[(&str, &str)],
) -> Result<Shader, Errors> {
    let name = flat.name();
    refuse(flat, module)?;
    let (stage, entry) = choose(name, module, stage, entry)?;
    let info = validate(flat, module)?;
    let (words, overrides) = write(name, module, &info, stage, &entry, overrides)?;
    let words =
        splice::complete(&words).and_then(|words| layout::strip(&words)).map_err(|why| Errors::whole(name, &why))?;
    let stage = to_stage(stage).expect("choose() returns known stages only");
    Ok(Shader { words, stage, entry, overrides })
}

/// What naga accepts and then fails at.
fn refuse(flat: &Flat, module: &naga::Module) -> Result<(), Errors> {
    for (handle, variable) in module.global_variables.iter() {
        let naga::TypeInner::BindingArray { base, .. } = module.types[variable.ty].inner else { continue };
        if let naga::TypeInner::AccelerationStructure { .. } = module.types[base].inner {
            let span = module.global_variables.get_span(handle).to_range().unwrap_or(0..0);
            let message = "WGSL has no arrays of acceleration structures; write this shader in GLSL";
            return Err(Errors::at(flat, span, message, ""));
        }
    }
    Ok(())
}

pub fn parse(flat: &Flat) -> Result<naga::Module, Errors> {
    if !flat.failed.0.is_empty() {
        return Err(flat.failed.clone());
    }
    guard::check(flat)?;
    let (name, source) = (flat.name(), &flat.text);
    let mut frontend = naga::front::wgsl::Frontend::new();
    frontend.parse(source).map_err(|error| {
        let mut labels = error.labels().filter_map(|(span, text)| Some((span.to_range()?, text)));
        let mut errors = match labels.next() {
            Some((span, label)) => Errors::at(flat, span, error.message(), label),
            // The one error of naga's parser that has no place.
            None if error.notes().any(|note| note.contains("recursion limit")) => {
                let (at, depth) = guard::deepest(source);
                let message = format!("nested too deeply: {depth} brackets are open here");
                return Errors::at(flat, at..at + 1, &message, "");
            }
            None => Errors::whole(name, error.message()),
        };
        for (span, label) in labels {
            errors.note(flat, Some(span), label);
        }
        for note in error.notes() {
            errors.note(flat, None, note);
        }
        errors
    })
}

pub fn entries(module: &naga::Module) -> Vec<(Stage, String)> {
    module.entry_points.iter().filter_map(|point| Some((to_stage(point.stage)?, point.name.clone()))).collect()
}

/// The entry point that is meant: the one named, or the only one.
fn choose(
    name: &str,
    module: &naga::Module,
    stage: Option<Stage>,
    entry: Option<&str>,
) -> Result<(naga::ShaderStage, String), Errors> {
    let known = || module.entry_points.iter().filter(|point| to_stage(point.stage).is_some());
    let fits = |point: &&naga::EntryPoint| {
        stage.is_none_or(|stage| to_stage(point.stage) == Some(stage)) && entry.is_none_or(|entry| point.name == entry)
    };
    let found: Vec<_> = known().filter(fits).collect();
    if let [point] = found[..] {
        return Ok((point.stage, point.name.clone()));
    }
    let describe =
        |point: &naga::EntryPoint| format!("{} ({})", point.name, to_stage(point.stage).map_or("?", Stage::name));
    let all: Vec<String> = known().map(describe).collect();
    let wanted = match (entry, stage) {
        (Some(entry), Some(stage)) => format!("entry point `{entry}` of stage {}", stage.name()),
        (Some(entry), None) => format!("entry point `{entry}`"),
        (None, Some(stage)) => format!("entry point of stage {}", stage.name()),
        (None, None) => "entry point".to_owned(),
    };
    let message = if all.is_empty() {
        "no entry point; mark a function with @compute @workgroup_size(64), @vertex or @fragment".into()
    } else if found.is_empty() {
        format!("no {wanted}; there are: {}", all.join(", "))
    } else {
        format!("more than one {wanted}; name one of: {}", all.join(", "))
    };
    Err(Errors::whole(name, &message))
}

fn validate(flat: &Flat, module: &naga::Module) -> Result<ModuleInfo, Errors> {
    let flags = ValidationFlags::all() - ValidationFlags::BINDINGS;
    let mut validator = Validator::new(flags, Capabilities::all());
    validator.validate(module).map_err(|error| {
        let chain = chain(error.as_inner());
        let mut spans = error.spans().filter_map(|(span, text)| Some((span.to_range()?, text)));
        let mut errors = match spans.next() {
            Some((span, _)) => Errors::at(flat, span, &chain, ""),
            None => Errors::whole(flat.name(), &chain),
        };
        for (span, label) in spans {
            // naga labels most spans with the Rust type of its own node, which tells the reader nothing.
            let label = if label.starts_with("naga::") { "see also here" } else { label };
            errors.note(flat, Some(span), label);
        }
        errors
    })
}

/// An error and its causes, in one line.
fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let next = cause.to_string();
        if !text.ends_with(&next) {
            text.push_str(": ");
            text.push_str(&next);
        }
        source = cause.source();
    }
    text
}

fn write(
    name: &str,
    module: &naga::Module,
    info: &ModuleInfo,
    stage: naga::ShaderStage,
    entry: &str,
    given: &[(&str, &str)],
) -> Result<(Vec<u32>, Vec<SpecConstant>), Errors> {
    let unchecked = BoundsCheckPolicy::Unchecked;
    let options = spv::Options {
        lang_version: (1, 6),
        flags: spv::WriterFlags::DEBUG,
        bounds_check_policies: BoundsCheckPolicies {
            index: unchecked,
            buffer: unchecked,
            image_load: unchecked,
            binding_array: unchecked,
        },
        zero_initialize_workgroup_memory: spv::ZeroInitializeWorkgroupMemoryMode::None,
        force_loop_bounding: false,
        ray_query_initialization_tracking: false,
        trace_ray_argument_validation: false,
        emit_int_div_checks: false,
        // Wanted only for 16-bit numbers between stages, but declared wherever f16 is, also where the device has none.
        use_storage_input_output_16: false,
        ..spv::Options::default()
    };
    let point = spv::PipelineOptions { shader_stage: stage, entry_point: entry.to_owned() };
    let whole = |why: String| Errors::whole(name, &why);
    let values = overrides::values(module, given).map_err(whole)?;
    let (done, info) = overrides::apply(module, info, (stage, entry), &values).map_err(|error| whole(chain(&error)))?;
    let words = spv::write_vec(&done, &info, &options, Some(&point)).map_err(|error| whole(chain(&error)))?;
    Ok((words, overrides::constants(module, &done, &values)))
}

fn to_stage(stage: naga::ShaderStage) -> Option<Stage> {
    Some(match stage {
        naga::ShaderStage::Vertex => Stage::Vertex,
        naga::ShaderStage::Fragment => Stage::Fragment,
        naga::ShaderStage::Compute => Stage::Compute,
        naga::ShaderStage::Task => Stage::Task,
        naga::ShaderStage::Mesh => Stage::Mesh,
        naga::ShaderStage::RayGeneration => Stage::RayGeneration,
        naga::ShaderStage::Miss => Stage::Miss,
        naga::ShaderStage::AnyHit => Stage::AnyHit,
        naga::ShaderStage::ClosestHit => Stage::ClosestHit,
    })
}
