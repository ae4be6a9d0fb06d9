// The trail as a picture. Its colour is how much there is, and whether that is more or less than
// there was on average: what grows is gold, what fades is blue. Its slope gives it relief.
#include "slime.glsl"

MC_TEXTURES(texture2D, trails);
MC_IMAGES(r32f, image2D, floats);
MC_IMAGES(rgba8, image2D, pictures);

layout(local_size_x = 8, local_size_y = 8) in;
layout(push_constant) uniform Arguments {
  mc_texture trail;
  mc_image slow, picture;
  uvec2 size;
  float exposure;
} args;

float level(ivec2 at) {
  ivec2 size = ivec2(args.size);
  return log2(1.0 + args.exposure * texelFetch(trails[args.trail], (at + size) % size, 0).r);
}

vec3 ramp(float at, vec3 low, vec3 middle, vec3 high) {
  return mix(mix(low, middle, smoothstep(0.0, 0.5, at)), high, smoothstep(0.45, 0.8, at));
}

void main() {
  ivec2 at = ivec2(gl_GlobalInvocationID.xy);
  if (any(greaterThanEqual(at, ivec2(args.size)))) return;
  float now = level(at), before = imageLoad(floats[args.slow], at).r;
  imageStore(floats[args.slow], at, vec4(mix(before, now, 0.03)));
  vec2 slope = vec2(level(at + ivec2(1, 0)) - level(at - ivec2(1, 0)), level(at + ivec2(0, 1)) - level(at - ivec2(0, 1)));
  vec3 normal = normalize(vec3(-0.6 * slope, 1.0)), light = normalize(vec3(-0.5, -0.7, 0.6));
  float shade = 0.65 + 0.5 * dot(normal, light), shine = pow(max(dot(normal, normalize(light + vec3(0, 0, 1))), 0.0), 40.0);
  float much = now / (now + 2.5), fresh = smoothstep(-1.0, 0.6, now - before);
  vec3 old = ramp(much, vec3(0.0, 0.03, 0.10), vec3(0.0, 0.20, 0.42), vec3(0.25, 0.75, 0.80));
  vec3 young = ramp(much, vec3(0.10, 0.01, 0.08), vec3(0.75, 0.18, 0.08), vec3(1.7, 1.0, 0.34));
  vec3 colour = vec3(0.001, 0.002, 0.006) + 1.7 * much * mix(old, young, fresh) * shade;
  colour += 0.35 * much * much * shine;
  colour = 1.0 - exp(-1.3 * colour);
  imageStore(pictures[args.picture], at, vec4(mc_linear_to_srgb(colour), 1.0));
}
