// Each arc that paths use as a strip with round ends: six vertices an instance. Others shrink to
// nothing.
#include "moo_search.glsl"
#include "view.glsl"

layout(push_constant) uniform Arguments {
  mc_buffer arcs, heads, uses;
  uint columns, paths;
  float spacing, width; // texels of the map; pixels
  vec2 scale, size;     // pixels a texel; pixels
} args;

layout(location = 0) out vec2 along; // in widths, from the first end
layout(location = 1) out vec4 color; // w: the strip's length

vec2 place(uint v) { return (vec2(v % args.columns, v / args.columns) + 0.5) * args.spacing * args.scale; }

void main() {
  uint a = uint(gl_InstanceIndex);
  uvec4 uses;
  for (uint c = 0u; c < 4u; c++) uses[c] = words[args.uses].data[4u * a + c];
  uint paths = uses.w & (chosen_mark - 1u);
  bool chosen = uses.w >= chosen_mark;
  along = vec2(0.0);
  color = vec4(0.0);
  gl_Position = vec4(0.0, 0.0, 0.0, 1.0);
  if (uses.w == 0u) return;
  vec2 from = place(arcs[args.arcs].data[a].from), to = place(words[args.heads].data[a]);
  float share = log2(1.0 + float(paths)) / log2(1.0 + float(max(args.paths, paths)));
  float width = args.width * (chosen ? 1.1 : 0.7 + 0.5 * share);
  vec2 way = normalize(to - from), side = vec2(-way.y, way.x);
  uint corner = uint[6](0u, 1u, 2u, 2u, 1u, 3u)[gl_VertexIndex % 6];
  float len = distance(from, to) / width;
  along = vec2((corner & 1u) == 0u ? -3.0 : len + 3.0, (corner & 2u) == 0u ? -3.0 : 3.0);
  vec3 mixed = vec3(0.0);
  for (uint c = 0u; c < 3u; c++) mixed += colours[c] * float(uses[c]) / (256.0 * float(max(paths, 1u)));
  mixed *= 0.3 + 0.9 * share;
  if (chosen) mixed += vec3(0.6);
  color = vec4(mixed, len);
  vec2 at = from + width * (along.x * way + along.y * side);
  gl_Position = vec4(2.0 * at / args.size - 1.0, 0.0, 1.0);
}
