// The inner nodes, all at once: node i covers the sorted primitives from i to some other one, or from
// some other one to i, and binary searches find that and where the node is split (Karras, "Maximizing
// Parallelism in the Construction of BVHs, Octrees, and k-d Trees", HPG 2012).
#include "scene.glsl"

layout(local_size_x = 64) in;
MC_BUFFERS(Node, nodes);
layout(push_constant) uniform Arguments {
  mc_buffer world, keys, nodes, parents, seconds;
} args;

int n;

// How many leading bits the keys of two primitives share; their numbers tell equal keys apart.
int shared_bits(int i, int j) {
  if (j < 0 || j >= n) return -1;
  uint differ = uints[args.keys].data[i] ^ uints[args.keys].data[j];
  return differ != 0u ? 31 - findMSB(differ) : 63 - findMSB(uint(i ^ j));
}

void main() {
  int i = int(gl_GlobalInvocationID.x);
  n = int(worlds[args.world].data[0].primitives);
  if (i >= n - 1) return;
  int way = shared_bits(i, i + 1) > shared_bits(i, i - 1) ? 1 : -1;
  int least = shared_bits(i, i - way), reach = 2, count = 0;
  while (shared_bits(i, i + reach * way) > least) reach *= 2;
  for (int step = reach / 2; step > 0; step /= 2) {
    if (shared_bits(i, i + (count + step) * way) > least) count += step;
  }
  int other = i + count * way, own = shared_bits(i, other), split = 0;
  for (int size = count, step; size > 1; size = step) {
    step = (size + 1) / 2;
    if (shared_bits(i, i + (split + step) * way) > own) split += step;
  }
  int middle = i + split * way + min(way, 0), first = min(i, other), last = max(i, other);
  uint left = uint(first == middle ? n - 1 + middle : middle);
  uint right = uint(last == middle + 1 ? n + middle : middle + 1);
  uints[args.parents].data[left] = uint(i);
  uints[args.parents].data[right] = uint(i);
  uints[args.seconds].data[middle] = right; // no other node is split there
  nodes[args.nodes].data[i].child = left;
  nodes[args.nodes].data[i].skip = uint(last); // until fit.comp knows the node behind it
}
