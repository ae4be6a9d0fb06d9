// Which nodes have something to do in this round: those that hear news, and those that have some to
// tell.
#include "moo_search.glsl"

layout(local_size_x = WIDE) in;
layout(push_constant) uniform Arguments {
  mc_buffer arcs, first, nodes, news, turns, totals, busy;
  uint n, round, bound;
} args;

void main() {
  uint v = gl_GlobalInvocationID.x, now = args.round % 3u, next = (args.round + 1u) % 3u;
  if (v >= args.n) return;
  if (v == 0u) {
    turns[args.turns].data[next] = Turn(0u, 1u, 1u, 0u);
    totals[args.totals].data[0].told[next] = 0u;
  }
  uint before = (args.round + 1u) % 2u * args.n, after = args.round % 2u * args.n;
  news[args.news].data[after + v] = News(0u, 0u);
  bool called = nodes[args.nodes].data[v].due <= args.bound;
  uint last = words[args.first].data[v + 1u];
  for (uint a = words[args.first].data[v]; a < last && !called; a++) {
    called = news[args.news].data[before + arcs[args.arcs].data[a].from].labels > 0u;
  }
  if (!called || totals[args.totals].data[0].full != 0u) return; // a search that has failed stands still
  uint at = atomicAdd(turns[args.turns].data[now].busy, 1u);
  words[args.busy].data[at] = v;
  if (at < 65535u) atomicAdd(turns[args.turns].data[now].groups, 1u); // all devices take that many workgroups
}
