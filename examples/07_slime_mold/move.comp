// One step of each agent (Jones 2010, figure 2): it senses the trail in front of it at three points,
// turns towards the strongest, goes on, and is counted in the texel that it comes to.
#include "slime.glsl"

MC_TEXTURES(texture2D, trails);

#ifndef GROUP
#define GROUP 256 // slime.lua says how many
#endif
layout(local_size_x = GROUP) in;
layout(push_constant) uniform Arguments {
  mc_buffer agents, counts;
  mc_texture trail;
  uint n, seed, step;
  uvec2 size;
  vec2 side;  // cosine and sine of the angle between the sensors
  uint turn;  // by how much it turns, as a heading
  float distance, speed; // of the sensors, and in a step: texels
  float cap; // the most trail that a sensor tells from less
} args;

vec2 rotated(vec2 v, vec2 by) { return vec2(v.x * by.x - v.y * by.y, v.x * by.y + v.y * by.x); }

float sense(uvec2 agent, vec2 way) {
  uvec2 there = agent + (uvec2(ivec2(round(way))) << 8);
  return min(texelFetch(trails[args.trail], ivec2(texel_of(there, args.size)), 0).r, args.cap);
}

void main() {
  uint i = gl_GlobalInvocationID.x;
  if (i >= args.n) return;
  uvec2 agent = agents[args.agents].data[i];
  uint heading = heading_of(agent);
  vec2 texel = 16777216.0 / vec2(args.size); // a texel, as a fraction of 24 bits
  float angle = float(heading) * turn_of;
  vec2 front = vec2(cos(angle), sin(angle));
  float ahead = sense(agent, args.distance * texel * front);
  float left = sense(agent, args.distance * texel * rotated(front, vec2(args.side.x, -args.side.y)));
  float right = sense(agent, args.distance * texel * rotated(front, args.side));
  if (ahead < left || ahead < right) {
    bool both = ahead < left && ahead < right;
    bool is_left = both ? (mc_random(args.seed, args.step, i) & 1u) == 0u : left > right;
    heading = (heading + (is_left ? -args.turn : args.turn)) & 65535u;
    angle = float(heading) * turn_of;
    front = vec2(cos(angle), sin(angle));
  }
  agent = with_heading(agent + (uvec2(ivec2(round(args.speed * texel * front))) << 8), heading);
  agents[args.agents].data[i] = agent;
  uvec2 at = texel_of(agent, args.size);
  atomicAdd(counts[args.counts].data[at.y * args.size.x + at.x], 1u);
}
