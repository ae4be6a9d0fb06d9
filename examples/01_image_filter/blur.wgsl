// One direction of a separable Gaussian blur. `decode` is 1 when the source holds sRGB-encoded texels: a blur adds light, so it
// works on linear values. The edge of the picture is repeated outwards.
enable wgpu_binding_array;

@group(0) @binding(1) var textures: binding_array<texture_2d<f32>>;
@group(0) @binding(2) var targets: binding_array<texture_storage_2d<rgba16float, write>>;

struct Arguments {
  size: vec2i,        // texels
  direction: vec2i,   // (1, 0) or (0, 1)
  source: u32,        // image to read
  out: u32,           // rgba16f image to write
  sigma: f32,         // standard deviation, in texels
  decode: u32,
}
var<immediate> args: Arguments;

// IEC 61966-2-1
fn to_linear(c: vec3f) -> vec3f {
  return select(pow((c + 0.055) / 1.055, vec3f(2.4)), c / 12.92, c <= vec3f(0.04045));
}

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let at = vec2i(id.xy);
  if any(at >= args.size) { return; }
  let radius = i32(ceil(3.0 * args.sigma));
  var sum = vec4f(0.0);
  var weights = 0.0;
  for (var k = -radius; k <= radius; k++) {
    let tap = clamp(at + k * args.direction, vec2i(0), args.size - 1);
    var texel = textureLoad(textures[args.source], tap, 0);
    if args.decode == 1u {
      texel = vec4f(to_linear(texel.rgb), texel.a);
    }
    let weight = exp(-0.5 * f32(k * k) / (args.sigma * args.sigma));
    sum += weight * texel;
    weights += weight;
  }
  textureStore(targets[args.out], at, sum / weights);
}
