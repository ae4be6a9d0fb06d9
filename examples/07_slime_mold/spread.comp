// The trail of the next step: the mean of 3 x 3 texels and what the agents have left, less what
// decays. The picture wraps around, so nothing is lost at its edges. A thread makes a column of
// texels, which share their rows: 4.5 fetches each instead of 9. The counts of the next step are
// others, which are cleared here: a store to what the thread has loaded takes ten times as long on an
// NVIDIA H200.
#include "slime.glsl"

MC_TEXTURES(texture2D, trails);
MC_IMAGES(r32f, image2D, written);

#ifndef COLUMN
#define COLUMN 4 // slime.lua says how many texels
#endif
layout(local_size_x = 32, local_size_y = 8) in;
layout(push_constant) uniform Arguments {
  mc_texture trail;
  mc_image next;
  mc_buffer counts, vacant;
  uvec2 size;
  float decay, deposit; // what stays; of an agent
  vec2 food;            // where some more is given: texels
  float feed, reach;    // how much, within how many texels
} args;

float fed(vec2 at) {
  vec2 way = (at + 0.5 - args.food) / args.reach;
  return args.feed * max(1.0 - dot(way, way), 0.0);
}

// Three texels side by side.
float row(int west, int x, int east, int y) {
  return texelFetch(trails[args.trail], ivec2(west, y), 0).r + texelFetch(trails[args.trail], ivec2(x, y), 0).r
    + texelFetch(trails[args.trail], ivec2(east, y), 0).r;
}

void main() {
  ivec2 size = ivec2(args.size);
  int x = int(gl_GlobalInvocationID.x), top = COLUMN * int(gl_GlobalInvocationID.y);
  if (x >= size.x || top >= size.y) return;
  int west = x == 0 ? size.x - 1 : x - 1, east = x == size.x - 1 ? 0 : x + 1;
  float rows[COLUMN + 2];
  for (int r = 0; r < COLUMN + 2; r++) rows[r] = row(west, x, east, (top + r - 1 + size.y) % size.y);
  float left[COLUMN];
  int count = min(COLUMN, size.y - top);
  uint first = uint(top) * args.size.x + uint(x);
  for (int r = 0; r < count; r++) {
    left[r] = args.deposit * float(counts[args.counts].data[first + uint(r) * args.size.x]);
  }
  for (int r = 0; r < count; r++) {
    if (args.feed > 0.0) left[r] += fed(vec2(x, top + r));
    float mean = (rows[r] + rows[r + 1] + rows[r + 2]) * (1.0 / 9.0);
    imageStore(written[args.next], ivec2(x, top + r), vec4(args.decay * (mean + left[r])));
    counts[args.vacant].data[first + uint(r) * args.size.x] = 0u;
  }
}
