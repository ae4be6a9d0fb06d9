//! Pipeline stages, and which file ending stands for which.

/// A pipeline stage. The values are those of `VkShaderStageFlagBits`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u32)]
pub enum Stage {
    Vertex = 0x1,
    TessellationControl = 0x2,
    TessellationEvaluation = 0x4,
    Geometry = 0x8,
    Fragment = 0x10,
    Compute = 0x20,
    Task = 0x40,
    Mesh = 0x80,
    RayGeneration = 0x100,
    AnyHit = 0x200,
    ClosestHit = 0x400,
    Miss = 0x800,
    Intersection = 0x1000,
    Callable = 0x2000,
}

/// Stage, name, and the ending of GLSL files of it.
const TABLE: [(Stage, &str, &str); 14] = [
    (Stage::Vertex, "vertex", "vert"),
    (Stage::TessellationControl, "tessellation_control", "tesc"),
    (Stage::TessellationEvaluation, "tessellation_evaluation", "tese"),
    (Stage::Geometry, "geometry", "geom"),
    (Stage::Fragment, "fragment", "frag"),
    (Stage::Compute, "compute", "comp"),
    (Stage::Task, "task", "task"),
    (Stage::Mesh, "mesh", "mesh"),
    (Stage::RayGeneration, "ray_generation", "rgen"),
    (Stage::AnyHit, "any_hit", "rahit"),
    (Stage::ClosestHit, "closest_hit", "rchit"),
    (Stage::Miss, "miss", "rmiss"),
    (Stage::Intersection, "intersection", "rint"),
    (Stage::Callable, "callable", "rcall"),
];

impl Stage {
    pub fn all() -> impl Iterator<Item = Stage> {
        TABLE.iter().map(|row| row.0)
    }

    pub fn name(self) -> &'static str {
        TABLE.iter().find(|row| row.0 == self).map_or("", |row| row.1)
    }

    pub fn from_name(name: &str) -> Option<Stage> {
        TABLE.iter().find(|row| row.1 == name).map(|row| row.0)
    }

    pub fn from_bits(bits: u32) -> Option<Stage> {
        Stage::all().find(|stage| *stage as u32 == bits)
    }

    /// The stage of a GLSL file with this ending: `comp`, `vert`, ...
    pub fn from_ending(ending: &str) -> Option<Stage> {
        TABLE.iter().find(|row| row.2 == ending).map(|row| row.0)
    }

    /// The endings of GLSL files that say their stage.
    pub fn endings() -> impl Iterator<Item = &'static str> {
        TABLE.iter().map(|row| row.2)
    }
}
