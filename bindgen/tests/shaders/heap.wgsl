// What a bindless shader uses: typed views of the heap's buffers, images of several formats, and handles as push
// constants.
enable wgpu_binding_array;

struct Body { position: vec3<f32>, mass: f32, velocity: vec3<f32>, id: u32 }
struct Grid { origin: vec2<i32>, cell: f32, transform: mat4x4<f32>, basis: mat3x3<f32>, bodies: array<Body, 4> }
struct Counters { total: atomic<u32>, wide: u64, signed: i64, hits: array<atomic<u32>> }

struct Floats { data: array<f32> }
struct Bodies { data: array<Body> }
struct Grids { data: array<Grid> }

struct Push {
  floats: u32,
  bodies: u32,
  grids: u32,
  counters: u32,
  target_image: u32,
  source_image: u32,
  texture: u32,
  linear: u32,
  tint: vec3<f32>,
  n: u32,
}

@group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
@group(0) @binding(0) var<storage, read_write> bodies: binding_array<Bodies>;
@group(0) @binding(0) var<storage, read> grids: binding_array<Grids>;
@group(0) @binding(0) var<storage, read_write> counters: binding_array<Counters>;
@group(0) @binding(1) var textures: binding_array<texture_2d<f32>>;
@group(0) @binding(2) var images_rgba8: binding_array<texture_storage_2d<rgba8unorm, write>>;
@group(0) @binding(2) var images_rgba16f: binding_array<texture_storage_2d<rgba16float, read_write>>;
@group(0) @binding(3) var samplers: binding_array<sampler>;

var<immediate> push: Push;
var<workgroup> shared_sum: array<f32, 64>;

@compute @workgroup_size(8, 8, 1)
fn main(
  @builtin(global_invocation_id) id: vec3<u32>,
  @builtin(local_invocation_index) lane: u32,
  @builtin(subgroup_size) width: u32,
) {
  let i = id.x;
  if (i >= push.n) { return; }
  let grid = grids[push.grids].data[0];
  let body = bodies[push.bodies].data[i];
  let moved = grid.transform * vec4<f32>(body.position + body.velocity * grid.cell, 1.0);
  bodies[push.bodies].data[i].position = grid.basis * moved.xyz;

  shared_sum[lane] = subgroupAdd(floats[push.floats].data[i]);
  let own = floats[body.id].data[i / width];
  atomicAdd(&counters[push.counters].hits[lane], 1u);
  counters[push.counters].wide = u64(i) * 5lu;

  let color = textureSampleLevel(textures[push.texture], samplers[push.linear], vec2<f32>(0.5), 0.0);
  let old = textureLoad(images_rgba16f[push.source_image], id.xy);
  textureStore(images_rgba16f[push.source_image], id.xy, old * 0.5);
  textureStore(images_rgba8[push.target_image], id.xy,
    vec4<f32>(push.tint * shared_sum[lane] + own, 1.0) + color);
}
