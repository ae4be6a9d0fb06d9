// Sobel edges of the luminance, drawn as ink over the picture: texels on an edge turn dark.
enable wgpu_binding_array;

@group(0) @binding(1) var textures: binding_array<texture_2d<f32>>;
@group(0) @binding(2) var targets: binding_array<texture_storage_2d<rgba8unorm, write>>;

struct Arguments {
  size: vec2i,     // texels
  source: u32,     // linear colours
  out: u32,        // rgba8 image to write, sRGB-encoded
  ink: f32,        // how dark an edge gets: factor on the gradient
}
var<immediate> args: Arguments;

// IEC 61966-2-1
fn to_srgb(c: vec3f) -> vec3f {
  return select(1.055 * pow(c, vec3f(1.0 / 2.4)) - 0.055, c * 12.92, c <= vec3f(0.0031308));
}

fn colour(at: vec2i) -> vec4f {
  return textureLoad(textures[args.source], clamp(at, vec2i(0), args.size - 1), 0);
}

// Perceived brightness: the sRGB encoding of the Rec. 709 luminance.
fn brightness(at: vec2i) -> f32 {
  return to_srgb(vec3f(dot(colour(at).rgb, vec3f(0.2126, 0.7152, 0.0722)))).x;
}

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let at = vec2i(id.xy);
  if any(at >= args.size) { return; }
  let tl = brightness(at + vec2i(-1, -1)); let t = brightness(at + vec2i(0, -1)); let tr = brightness(at + vec2i(1, -1));
  let l = brightness(at + vec2i(-1, 0)); let r = brightness(at + vec2i(1, 0));
  let bl = brightness(at + vec2i(-1, 1)); let b = brightness(at + vec2i(0, 1)); let br = brightness(at + vec2i(1, 1));
  let gradient = vec2f(tr + 2.0 * r + br - tl - 2.0 * l - bl, bl + 2.0 * b + br - tl - 2.0 * t - tr);
  let ink = clamp(args.ink * length(gradient), 0.0, 1.0);
  let source = colour(at);
  textureStore(targets[args.out], at, vec4f(to_srgb(clamp(source.rgb, vec3f(0.0), vec3f(1.0))) * (1.0 - ink), source.a));
}
