// The leaves, and all bounds from the leaves up: of the two threads that come to a node the second
// one finds both children done and goes on (Karras 2012). A node's skip is the node that begins
// behind it in the order of the primitives, so a ray needs no stack (after Prokopenko and
// Lebrun-Grandié, "Revising Apetrei's bounding volume hierarchy construction algorithm to allow
// stackless traversal", 2024).
#include "primitive.glsl"

layout(local_size_x = 64) in;
MC_BUFFERS_AS(coherent, Node, nodes);
layout(push_constant) uniform Arguments {
  mc_buffer world, vertices, indices, spheres, order, nodes, parents, seconds, visits;
} args;

uint behind(uint last, uint n) { return last == n - 1u ? END : uints[args.seconds].data[last]; }

void main() {
  uint i = gl_GlobalInvocationID.x;
  World world = worlds[args.world].data[0];
  uint n = world.primitives;
  if (i >= n) return;
  uint at = n - 1u + i, primitive = uints[args.order].data[i];
  vec3 low, high;
  bounds_of(world, args.vertices, args.indices, args.spheres, primitive, low, high);
  nodes[args.nodes].data[at] = Node(low, primitive | LEAF, high, behind(i, n));
  while (at != 0u) {
    at = uints[args.parents].data[at];
    memoryBarrierBuffer();
    if (atomicAdd(uints[args.visits].data[at], 1u) == 0u) return;
    memoryBarrierBuffer();
    uint left = nodes[args.nodes].data[at].child, right = nodes[args.nodes].data[left].skip;
    nodes[args.nodes].data[at].low = min(nodes[args.nodes].data[left].low, nodes[args.nodes].data[right].low);
    nodes[args.nodes].data[at].high = max(nodes[args.nodes].data[left].high, nodes[args.nodes].data[right].high);
    nodes[args.nodes].data[at].skip = behind(nodes[args.nodes].data[at].skip, n);
  }
}
