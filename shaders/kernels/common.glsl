// What the kernels share. A thread's place counts through the subgroups of its workgroup, whatever their size is.

#include <mooncrust.glsl>

#extension GL_KHR_shader_subgroup_basic : require
#extension GL_KHR_shader_subgroup_arithmetic : require
#extension GL_KHR_shader_subgroup_ballot : require
#extension GL_EXT_control_flow_attributes : require

#define mc_thread (gl_SubgroupID * gl_SubgroupSize + gl_SubgroupInvocationID)

#ifdef NO_UNROLL
#define MC_UNROLL
#else
#define MC_UNROLL [[unroll]]
#endif
