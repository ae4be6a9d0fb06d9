// A low-pass filter in place: a sinc under a Hann window. One workgroup does all of it, so that every sample has been
// read before the first is written. The wave repeats: what is before its beginning is its end.
enable wgpu_binding_array;

struct Floats { data: array<f32> }
@group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;

struct Arguments {
  wave: u32,    // buffer of n floats
  n: u32,       // at most 256 * EACH
  cutoff: f32,  // cycles a sample, up to 0.5
}
var<immediate> args: Arguments;

const EACH = 16u;    // samples a thread
const RADIUS = 128;  // taps on each side
const PI = 3.14159265;

fn tap(k: i32) -> f32 {
  let x = f32(k);
  let window = 0.5 + 0.5 * cos(PI * x / f32(RADIUS + 1));
  if k == 0 { return 2.0 * args.cutoff; }
  return sin(2.0 * PI * args.cutoff * x) / (PI * x) * window;
}

@compute @workgroup_size(256)
fn main(@builtin(local_invocation_id) id: vec3u) {
  var filtered: array<f32, EACH>;
  for (var j = 0u; j < EACH; j++) {
    let i = j * 256u + id.x;
    if i < args.n {
      var sum = 0.0;
      for (var k = -RADIUS; k <= RADIUS; k++) {
        let at = (i32(i) + k + i32(args.n)) % i32(args.n);
        sum += tap(k) * floats[args.wave].data[at];
      }
      filtered[j] = sum;
    }
  }
  storageBarrier();
  workgroupBarrier();
  for (var j = 0u; j < EACH; j++) {
    let i = j * 256u + id.x;
    if i < args.n { floats[args.wave].data[i] = filtered[j]; }
  }
}
