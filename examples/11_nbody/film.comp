// Shows the light as a film would: its brightest colour by 1 - exp(-x), the others with it, so that hues stay; only what
// is very bright fades to white.
#include <mooncrust.glsl>

layout(local_size_x = 8, local_size_y = 8) in;
MC_IMAGES(rgba16f, image2D, lights);
MC_IMAGES(rgba8, image2D, pictures);
layout(push_constant) uniform Arguments {
  mc_image light, picture;
  uvec2 size;
} args;

void main() {
  uvec2 at = gl_GlobalInvocationID.xy;
  if (any(greaterThanEqual(at, args.size))) return;
  vec3 light = imageLoad(lights[args.light], ivec2(at)).rgb;
  vec2 off = (vec2(at) - 0.5 * vec2(args.size)) / float(args.size.y);
  light += vec3(0.003, 0.004, 0.009) * exp(-dot(off, off)); // the night
  float most = max(light.r, max(light.g, light.b)), film = 1.0 - exp(-most);
  vec3 shown = mix(light * film / most, vec3(film), 0.9 * smoothstep(1.0, 14.0, most));
  imageStore(pictures[args.picture], ivec2(at), vec4(mc_linear_to_srgb(shown), 1.0));
}
