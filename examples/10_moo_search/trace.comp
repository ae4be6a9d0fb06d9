// Goes back along the target's paths, a workgroup for each, and counts at each arc how many use it
// and in which colours. A label that has been dropped since its successor was made is covered by
// one of its node's set, so there always is one to go on with; once the search has ended it is the
// very one.
#include "moo_search.glsl"
#include "view.glsl"

LABELS(readonly);

layout(local_size_x = WIDE) in;
layout(push_constant) uniform Arguments {
  mc_buffer arcs, nodes, labels, pages, uses;
  uint target, most_pages;
  uvec3 chosen, least, most; // costs: of one path that counts as chosen; the range, for colours
} args;

shared uint found;

Label label_of(uint v, uint i) {
  uint page = words[args.pages].data[v * args.most_pages + i / WIDE];
  return labels[args.labels].data[page * WIDE + i % WIDE];
}

void go(uvec3 cost, uvec4 mark) {
  uint v = args.target, t = gl_LocalInvocationID.x;
  while (true) {
    barrier();
    if (t == 0u) found = none;
    barrier();
    uint count = nodes[args.nodes].data[v].labels;
    for (uint i = t; i < count; i += WIDE) {
      if (covers(label_of(v, i).cost, cost)) atomicMin(found, i);
    }
    barrier();
    if (found == none) return;
    Label at = label_of(v, found);
    uint a = at.arc & ~pending;
    if (a == no_arc) return; // the start
    if (t < 4u) atomicAdd(words[args.uses].data[4u * a + t], mark[t]);
    cost = at.cost - arcs[args.arcs].data[a].cost;
    v = arcs[args.arcs].data[a].from;
  }
}

void main() {
  uint count = nodes[args.nodes].data[args.target].labels;
  for (uint i = gl_WorkGroupID.x; i < count; i += gl_NumWorkGroups.x) {
    uvec3 cost = label_of(args.target, i).cost;
    go(cost, uvec4(uvec3(256.0 * merits(cost, args.least, args.most)), 1u));
  }
  if (gl_WorkGroupID.x == 0u) go(args.chosen, uvec4(0u, 0u, 0u, chosen_mark));
}
