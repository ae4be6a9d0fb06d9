// Places the agents. Neighbours in the list are neighbours in the picture, and stay so for long:
// what they read is in the caches then.
#include "slime.glsl"

layout(local_size_x = 256) in;
layout(push_constant) uniform Arguments {
  mc_buffer agents;
  uint n, seed, form;
  uvec2 size;
} args;

const uint everywhere = 0u, disc = 1u, ring = 2u, spores = 3u;

void main() {
  uint i = gl_GlobalInvocationID.x;
  if (i >= args.n) return;
  vec4 random = mc_random_vec4(args.seed, 0u, i);
  float share = (float(i) + random.w) / float(args.n), along = 2.0 * mc_pi * share;
  vec2 place, size = vec2(args.size);
  float heading = 2.0 * mc_pi * random.x; // radians
  if (args.form == everywhere) {
    uvec2 tiles = max(args.size / 16u, uvec2(1u));
    uint all = tiles.x * tiles.y, tile = min(uint(share * float(all)), all - 1u);
    place = (vec2(tile % tiles.x, tile / tiles.x) + random.yz) / vec2(tiles);
  } else if (args.form == spores) {
    uint count = 24u, k = min(uint(share * float(count)), count - 1u);
    vec2 middle = mc_random_vec4(args.seed, 1u, k).xy;
    float inside = 2.0 * mc_pi * random.y;
    place = middle + 0.05 * size.y * sqrt(random.z) * vec2(cos(inside), sin(inside)) / size;
    heading = inside;
  } else {
    float radius = args.form == ring ? 0.40 + 0.02 * random.y : 0.42 * sqrt(random.y);
    place = 0.5 + size.y * radius * vec2(cos(along), sin(along)) / size;
    heading = args.form == ring ? along + mc_pi : heading;
  }
  // Of a fraction the upper 24 bits count; fract(), as a place may be beside the picture.
  uvec2 fixed_place = uvec2(fract(place) * 16777216.0) << 8;
  agents[args.agents].data[i] = with_heading(fixed_place, uint(int(heading / turn_of)));
}
