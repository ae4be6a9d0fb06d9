// Where rays go: closest(origin, direction) and blocked(origin, direction, limit), by METHOD: the
// hierarchy of the other shaders (0), ray queries (1), or each primitive after the other (2).
// Arguments of the shader that includes this: world, vertices, indices, spheres, nodes or scene.

const float FAR = 1e30;

void meet(uint primitive, World world, vec3 origin, vec3 direction, inout Hit hit) {
  if (primitive < world.triangles) {
    uint i = 3u * primitive;
    uvec3 k = uvec3(uints[args.indices].data[i], uints[args.indices].data[i + 1u], uints[args.indices].data[i + 2u]);
    meet_triangle(vertices[args.vertices].data[k.x].position, vertices[args.vertices].data[k.y].position,
                  vertices[args.vertices].data[k.z].position, primitive, origin, direction, hit);
  } else {
    float t = meet_sphere(spheres[args.spheres].data[primitive - world.triangles], origin, direction);
    if (nearer(t, primitive, hit)) hit = Hit(t, primitive, vec2(0.0));
  }
}

#if METHOD == 1
Hit follow(World world, vec3 origin, vec3 direction, float limit, bool any_will_do) {
  uint flags = gl_RayFlagsOpaqueEXT | (any_will_do ? gl_RayFlagsTerminateOnFirstHitEXT : 0u);
  rayQueryEXT query;
  rayQueryInitializeEXT(query, scenes[args.scene], flags, 0xffu, origin, 0.0, direction, limit);
  while (rayQueryProceedEXT(query)) {
    if (rayQueryGetIntersectionTypeEXT(query, false) != gl_RayQueryCandidateIntersectionAABBEXT) continue;
    int i = rayQueryGetIntersectionPrimitiveIndexEXT(query, false);
    float t = meet_sphere(spheres[args.spheres].data[i], origin, direction), best = limit;
    if (rayQueryGetIntersectionTypeEXT(query, true) != gl_RayQueryCommittedIntersectionNoneEXT) {
      best = rayQueryGetIntersectionTEXT(query, true);
    }
    if (t > 0.0 && t < best) rayQueryGenerateIntersectionEXT(query, t);
  }
  Hit hit = Hit(limit, END, vec2(0.0));
  uint kind = rayQueryGetIntersectionTypeEXT(query, true);
  if (kind == gl_RayQueryCommittedIntersectionNoneEXT) return hit;
  hit.t = rayQueryGetIntersectionTEXT(query, true);
  hit.primitive = uint(rayQueryGetIntersectionPrimitiveIndexEXT(query, true));
  if (kind == gl_RayQueryCommittedIntersectionTriangleEXT) {
    hit.at = rayQueryGetIntersectionBarycentricsEXT(query, true);
  } else {
    hit.primitive += world.triangles;
  }
  return hit;
}
#elif METHOD == 2
Hit follow(World world, vec3 origin, vec3 direction, float limit, bool any_will_do) {
  Hit hit = Hit(limit, END, vec2(0.0));
  for (uint i = 0u; i < world.primitives; i++) meet(i, world, origin, direction, hit);
  return hit;
}
#else
Hit follow(World world, vec3 origin, vec3 direction, float limit, bool any_will_do) {
  Hit hit = Hit(limit, END, vec2(0.0));
  vec3 inverse = inverse_of(direction);
  for (uint at = 0u; at != END;) {
    Node node = nodes[args.nodes].data[at];
    at = node.skip;
    if (!meets_box(node.low, node.high, origin, inverse, hit.t)) continue;
    if ((node.child & LEAF) == 0u) {
      at = node.child;
    } else {
      meet(node.child & ~LEAF, world, origin, direction, hit);
      if (any_will_do && hit.primitive != END) break;
    }
  }
  return hit;
}
#endif

Hit closest(World world, vec3 origin, vec3 direction) { return follow(world, origin, direction, FAR, false); }

bool blocked(World world, vec3 origin, vec3 direction, float limit) {
  return follow(world, origin, direction, limit, true).primitive != END;
}
