// What the shaders of the slime mold share.
//
// An agent is 8 bytes: in each word the place along one axis, as a fraction of the picture, in the
// upper 24 bits, and half of its heading in the lower 8. Places therefore wrap around by
// themselves, and an agent cannot leave the picture.
#include <mooncrust.glsl>

MC_BUFFERS(uvec2, agents);
MC_BUFFERS(uint, counts); // agents that have come to each texel in this step

const float turn_of = 2.0 * mc_pi / 65536.0; // radians of a heading

uint heading_of(uvec2 agent) { return (agent.x & 255u) | (agent.y & 255u) << 8; }

uvec2 with_heading(uvec2 place, uint heading) {
  return (place & ~255u) | (uvec2(heading, heading >> 8) & 255u);
}

// The texel that an agent is in: floor(place * size), exactly.
uvec2 texel_of(uvec2 agent, uvec2 size) {
  uvec2 high, low;
  umulExtended(agent, size, high, low);
  return high;
}
