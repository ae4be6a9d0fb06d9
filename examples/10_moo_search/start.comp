// Empties all sets. At `source` is one label: a path of no arcs.
#include "moo_search.glsl"

LABELS(writeonly);

layout(local_size_x = WIDE) in;
layout(push_constant) uniform Arguments {
  mc_buffer nodes, labels, pages, news, turns, totals;
  uint n, most_pages, source;
} args;

void main() {
  uint v = gl_GlobalInvocationID.x;
  if (v >= args.n) return;
  bool first = v == args.source;
  nodes[args.nodes].data[v] = first ? Node(1u, 1u, 1u, 0u) : Node(0u, 0u, 0u, none);
  news[args.news].data[v] = News(0u, 0u);
  news[args.news].data[args.n + v] = News(0u, 0u);
  if (first) {
    words[args.pages].data[v * args.most_pages] = 0u; // its first page is page 0
    labels[args.labels].data[0] = Label(uvec3(0u), pending | no_arc);
    totals[args.totals].data[0] = Totals(uint[3](0u, 0u, 0u), 1u, 1u, 1u, 1u, 0u);
    for (uint i = 0u; i < 3u; i++) turns[args.turns].data[i] = Turn(0u, 1u, 1u, 0u);
  }
}
