// What the shaders of the search share: a graph, the Pareto sets of its nodes, and what goes from
// round to round.
#include <mooncrust.glsl>

#define WIDE 64 // threads of a workgroup, and labels of a page

const uint none = 0xffffffffu;
const uint pending = 0x80000000u; // in Label.arc: its cost has not been told to the neighbours yet
const uint no_arc = 0x7fffffffu;  // of the label that the search starts with

struct Arc { uvec3 cost; uint from; };           // an arc that enters a node; cost: time, risk, energy
struct Label { uvec3 cost; uint arc; };          // a path's cost, and the arc that it comes by
struct Node { uint labels, pages, waiting, due; }; // waiting: pending labels; due: the least time of these
struct News { uint first, labels; };             // what a node tells: a stretch of `told`
struct Turn { uint groups, one, too, busy; };  // the workgroups of a round's relax pass, and its nodes
struct Totals {
  uint told[3];  // labels told in rounds 0, 1, 2 modulo 3
  uint pages;    // handed out
  uint labels;   // in all sets
  uint waiting;  // of these, pending
  uint accepted; // that ever came into a set
  uint full;     // 1: no page is left; 2: a node has no room in its table of pages
};

MC_BUFFERS(uint, words);
MC_BUFFERS_STD430(Arc, arcs);
MC_BUFFERS(Node, nodes);
MC_BUFFERS(News, news);
MC_BUFFERS(Turn, turns);
MC_BUFFERS(Totals, totals);
MC_BUFFERS(uvec3, costs);
// std430: sixteen bytes at a time. `coherent`: threads of a workgroup see what others of it have
// written.
#define LABELS(qualifier) \
  layout(set = 0, binding = 0, std430) qualifier buffer Labels { Label data[]; } labels[]

// Whether a path of cost a is at least as good as one of cost b in all there is.
bool covers(uvec3 a, uvec3 b) { return all(lessThanEqual(a, b)); }
