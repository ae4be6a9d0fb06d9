// Copies what the script wants to know into memory that it reads some frames later: how far the
// search is, and the costs of the target's set, as many as there is room for.
#include "moo_search.glsl"

LABELS(readonly);

layout(local_size_x = WIDE) in;
layout(push_constant) uniform Arguments {
  mc_buffer nodes, labels, pages, totals, report;
  uint target, round, most_pages, most;
} args;

void main() {
  uint t = gl_LocalInvocationID.x;
  uint count = min(nodes[args.nodes].data[args.target].labels, args.most);
  if (t == 0u) {
    Totals all = totals[args.totals].data[0];
    uint head[8] = uint[8](all.full, all.labels, all.waiting, all.told[(args.round + 2u) % 3u], all.accepted, args.round,
                           nodes[args.nodes].data[args.target].labels, count);
    for (uint i = 0u; i < 8u; i++) words[args.report].data[i] = head[i];
  }
  for (uint i = t; i < count; i += WIDE) {
    uint page = words[args.pages].data[args.target * args.most_pages + i / WIDE];
    uvec3 cost = labels[args.labels].data[page * WIDE + i % WIDE].cost;
    for (uint c = 0u; c < 3u; c++) words[args.report].data[8u + 3u * i + c] = cost[c];
  }
}
