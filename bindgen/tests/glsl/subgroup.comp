#version 460
#extension GL_KHR_shader_subgroup_basic : require
#extension GL_KHR_shader_subgroup_arithmetic : require
#extension GL_KHR_shader_subgroup_ballot : require
#extension GL_KHR_shader_subgroup_shuffle : require
#extension GL_EXT_shader_atomic_float : require
#extension GL_EXT_control_flow_attributes : require

layout(local_size_x_id = 0) in;
layout(constant_id = 1) const uint ROUNDS = 4;
layout(constant_id = 2) const bool FAST = true;
layout(set = 0, binding = 0) coherent buffer Sums { uint sums[]; };
layout(set = 0, binding = 1) buffer Floats { float floats[]; };
shared uint partial[32];

void main() {
  uint x = gl_GlobalInvocationID.x;
  [[unroll]] for (uint i = 0; i < ROUNDS; i++) x = subgroupExclusiveAdd(x) + subgroupShuffleXor(x, 1);
  if (subgroupElect()) partial[gl_SubgroupID] = subgroupBallotBitCount(subgroupBallot(FAST));
  barrier();
  atomicAdd(floats[0], 1.0);
  sums[gl_GlobalInvocationID.x] = x + partial[0];
}
