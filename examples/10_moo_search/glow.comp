// What is drawn of each node: it flares up when it tells something, and has the least time of its
// labels.
#include "moo_search.glsl"
#include "view.glsl"

LABELS(readonly);
MC_BUFFERS(Spot, spots);

layout(local_size_x = WIDE) in;
layout(push_constant) uniform Arguments {
  mc_buffer nodes, labels, pages, news, spots;
  uint n, most_pages;
} args;

void main() {
  uint v = gl_GlobalInvocationID.x;
  if (v >= args.n) return;
  Spot spot = spots[args.spots].data[v];
  uint count = nodes[args.nodes].data[v].labels;
  uint told = max(news[args.news].data[v].labels, news[args.news].data[args.n + v].labels); // in the last two rounds
  float heat = told > 0u ? min(1.0, 0.25 + 2.0 * float(told) / float(count)) : 0.0;
  spot.heat = max(0.9 * spot.heat, heat);
  if (spot.labels != count) {
    spot.labels = count;
    spot.time = 1e9;
    for (uint i = 0u; i < count; i++) {
      uint page = words[args.pages].data[v * args.most_pages + i / WIDE];
      spot.time = min(spot.time, float(labels[args.labels].data[page * WIDE + i % WIDE].cost.x));
    }
  }
  spots[args.spots].data[v] = spot;
}
