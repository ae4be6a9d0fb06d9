// sum[i] = a[i] + b[i]. A buffer arrives as its index in the heap: binding 0 holds every storage buffer.
enable wgpu_binding_array;

struct Floats { data: array<f32> }
@group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;

struct Arguments { a: u32, b: u32, sum: u32, n: u32 }
var<immediate> args: Arguments;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if id.x < args.n {
    floats[args.sum].data[id.x] = floats[args.a].data[id.x] + floats[args.b].data[id.x];
  }
}
