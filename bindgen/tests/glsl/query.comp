#extension GL_EXT_ray_query : require
#extension GL_EXT_nonuniform_qualifier : require
layout(local_size_x = 8, local_size_y = 8) in;
layout(set = 0, binding = 4) uniform accelerationStructureEXT scenes[];
layout(set = 0, binding = 2, rgba8) uniform writeonly image2D target;
layout(push_constant) uniform Push { uint scene; } args;
void main() {
  rayQueryEXT query;
  rayQueryInitializeEXT(query, scenes[args.scene], gl_RayFlagsOpaqueEXT, 0xff, vec3(0), 0.001, vec3(0, 0, 1), 1e9);
  while (rayQueryProceedEXT(query)) {}
  float t = rayQueryGetIntersectionTEXT(query, true);
  imageStore(target, ivec2(gl_GlobalInvocationID), vec4(t));
}
