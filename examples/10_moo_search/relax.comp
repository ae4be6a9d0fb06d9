// A round of the search for the nodes that `gather` has listed, a workgroup for each. It takes what
// the neighbours have told, 64 labels at a time, drops what the node's set covers, drops from the
// set what the new ones cover, and adds these. Nobody else writes to the set, so no update is lost.
// Then it tells the labels whose time has come.
//
// The order inside of a set depends on the graph alone; which page holds what, and the place of
// news, do not matter.
#include "moo_search.glsl"

LABELS(coherent);

layout(local_size_x = WIDE) in;
layout(push_constant) uniform Arguments {
  mc_buffer arcs, first, nodes, labels, pages, news, told, turns, totals, busy;
  uint n, round, bound, most_pages, most_told, page_count;
} args;

const uint table_size = 256u; // pages of a node, at most

shared uint table[table_size];
shared Label members[WIDE], arriving[WIDE];
shared uvec2 masks[3];
shared uint ripe, waiting, due, base, full;

uint t = gl_LocalInvocationID.x;

void meet() {
  memoryBarrierBuffer();
  memoryBarrierShared();
  barrier();
}

// A bit for each thread that says yes; whoever calls has zeroed the mask, with a barrier since
// then.
void vote(uint mask, bool yes) {
  if (!yes) return;
  if (t < 32u) atomicOr(masks[mask].x, 1u << t); else atomicOr(masks[mask].y, 1u << (t - 32u));
}
uint size(uvec2 mask) { return uint(bitCount(mask.x) + bitCount(mask.y)); }
uint rank(uvec2 mask) {
  return size(t < 32u ? uvec2(mask.x & ((1u << t) - 1u), 0u) : uvec2(mask.x, mask.y & ((1u << (t - 32u)) - 1u)));
}

uint place(uint i) { return table[i / WIDE] * WIDE + i % WIDE; }

// The k-th label that neighbours tell node v, gone on to v; the arc is `no_arc` if there are not so
// many.
Label arrival(uint v, uint k, uint before) {
  uint last = words[args.first].data[v + 1u];
  for (uint a = words[args.first].data[v]; a < last; a++) {
    Arc arc = arcs[args.arcs].data[a];
    News from = news[args.news].data[before + arc.from];
    if (k < from.labels) return Label(costs[args.told].data[from.first + k] + arc.cost, a);
    k -= from.labels;
  }
  return Label(uvec3(none), no_arc);
}

// Takes `come` arrivals, at most 64, into the set of `count` labels; returns how many it has then.
// `kept` of the pages are the node's.
uint merge(uint v, Label mine, uint come, uint count, inout uint kept) {
  arriving[t] = mine;
  if (t < 3u) masks[t] = uvec2(0u);
  meet();
  bool lives = mine.arc != no_arc;
  for (uint o = 0u; o < come && lives; o++) { // among equals the first lives: it has the least arc
    uvec3 other = arriving[o].cost;
    if (o != t && covers(other, mine.cost) && (o < t || other != mine.cost)) lives = false;
  }

  uint written = 0u;
  for (uint tile = 0u; tile * WIDE < count; tile++) {
    uint i = tile * WIDE + t, parity = tile & 1u;
    Label member = i < count ? labels[args.labels].data[place(i)] : Label(uvec3(none), no_arc);
    members[t] = member;
    meet();
    bool stays = i < count;
    uint arc = member.arc & ~pending;
    uint here = min(count - tile * WIDE, WIDE);
    for (uint o = 0u; o < come; o++) {
      Label other = arriving[o];
      if (covers(other.cost, member.cost)) {
        if (other.cost == member.cost) arc = min(arc, other.arc); else stays = false;
      }
    }
    for (uint o = 0u; o < here && lives; o++) {
      if (covers(members[o].cost, mine.cost)) lives = false;
    }
    vote(parity, stays);
    if (t == 0u) masks[1u - parity] = uvec2(0u);
    meet();
    uvec2 mask = masks[parity];
    uint to = written + rank(mask);
    arc |= member.arc & pending;
    if (stays && (to != i || arc != member.arc)) labels[args.labels].data[place(to)] = Label(member.cost, arc);
    written += size(mask);
  }

  vote(2u, lives);
  meet();
  uvec2 mask = masks[2];
  uint all = written + size(mask), needed = (all + WIDE - 1u) / WIDE;
  if (needed > kept) { // for all threads or for none
    if (t == 0u) {
      for (; kept < needed && full == 0u; kept++) {
        uint page = atomicAdd(totals[args.totals].data[0].pages, 1u);
        if (page >= args.page_count) full = 1u;
        else if (kept >= args.most_pages) full = 2u;
        else table[kept] = words[args.pages].data[v * args.most_pages + kept] = page;
      }
    }
    meet();
    if (full != 0u) return written; // the search has failed, and the script says so
    kept = needed;
  }
  if (lives) labels[args.labels].data[place(written + rank(mask))] = Label(mine.cost, mine.arc | pending);
  if (t == 0u) atomicAdd(totals[args.totals].data[0].accepted, size(mask));
  meet();
  return all;
}

// Tells the pending labels that take no longer than `bound`, as far as there is room: the others
// wait for the next round.
void tell(uint v, uint count, uint before, uint had_to_wait) {
  if (t == 0u) ripe = waiting = 0u, due = none;
  if (t < 2u) masks[t] = uvec2(0u);
  meet();
  for (uint i = t; i < count; i += WIDE) {
    Label label = labels[args.labels].data[place(i)];
    if ((label.arc & pending) == 0u) continue;
    atomicAdd(waiting, 1u);
    if (label.cost.x <= args.bound) atomicAdd(ripe, 1u); else atomicMin(due, label.cost.x);
  }
  meet();
  if (t == 0u && ripe > 0u) base = atomicAdd(totals[args.totals].data[0].told[args.round % 3u], ripe);
  meet();
  uint room = ripe > 0u && base < args.most_told ? min(ripe, args.most_told - base) : 0u, ranked = 0u;
  uint half_of = args.round % 2u * args.most_told;
  for (uint tile = 0u; room > 0u && tile * WIDE < count; tile++) {
    uint i = tile * WIDE + t, parity = tile & 1u;
    Label label = i < count ? labels[args.labels].data[place(i)] : Label(uvec3(none), no_arc);
    bool goes = (label.arc & pending) != 0u && label.cost.x <= args.bound;
    vote(parity, goes);
    if (t == 0u) masks[1u - parity] = uvec2(0u);
    meet();
    uint at = ranked + rank(masks[parity]);
    ranked += size(masks[parity]);
    if (goes && at < room) {
      costs[args.told].data[half_of + base + at] = label.cost;
      labels[args.labels].data[place(i)].arc = label.arc & ~pending;
    }
    meet();
  }
  if (t == 0u) {
    news[args.news].data[args.round % 2u * args.n + v] = News(half_of + base, room);
    uint still = waiting - room, pages = (count + WIDE - 1u) / WIDE;
    nodes[args.nodes].data[v] = Node(count, max(nodes[args.nodes].data[v].pages, pages), still, room < ripe ? 0u : due);
    atomicAdd(totals[args.totals].data[0].labels, count - before);       // modulo 2^32, so it may be less
    atomicAdd(totals[args.totals].data[0].waiting, still - had_to_wait);
  }
}

void main() {
  uint busy = turns[args.turns].data[args.round % 3u].busy, before = (args.round + 1u) % 2u * args.n;
  for (uint g = gl_WorkGroupID.x; g < busy; g += gl_NumWorkGroups.x) {
    uint v = words[args.busy].data[g];
    Node node = nodes[args.nodes].data[v];
    uint total = 0u, last = words[args.first].data[v + 1u];
    for (uint a = words[args.first].data[v]; a < last; a++) {
      total += news[args.news].data[before + arcs[args.arcs].data[a].from].labels;
    }
    for (uint i = t; i < node.pages; i += WIDE) table[i] = words[args.pages].data[v * args.most_pages + i];
    if (t == 0u) full = 0u;
    meet();
    uint count = node.labels, kept = node.pages;
    for (uint k = 0u; k < total && full == 0u; k += WIDE) {
      count = merge(v, arrival(v, k + t, before), min(total - k, WIDE), count, kept);
    }
    tell(v, count, node.labels, node.waiting);
    if (t == 0u && full != 0u) atomicMax(totals[args.totals].data[0].full, full);
    meet();
  }
}
