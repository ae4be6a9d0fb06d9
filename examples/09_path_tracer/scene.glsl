// What the scene is made of, and how a ray meets a triangle, a sphere and a box. Primitives are
// numbered: the triangles first, then the spheres.
#include <mooncrust.glsl>

struct World {
  uint triangles, primitives, lamps;
  float tiny;             // how far from a surface the next ray begins
  float power;            // of all lamps: area times luminance
  vec3 sky_low, sky_high; // light from below and from above
};
struct Lamp {
  uint primitive;
  float upto; // the share of the power that this lamp and those before it have
};
struct Vertex { vec3 position, normal; };
struct Sphere { vec3 centre; float radius; };
struct Material {
  vec3 colour; // the share of the light that comes back
  uint kind;
  vec3 glow;   // light of its own, of triangles on their front only
  float index; // of refraction
};
const uint DIFFUSE = 0u, POLISHED = 1u, MIRROR = 2u, GLASS = 3u;

// Of a bounding volume hierarchy: inner nodes first, then leaves; node 0 is the root.
struct Node {
  vec3 low;
  uint child; // the first of two; of a leaf its primitive, with the highest bit set
  vec3 high;
  uint skip;  // the node to go on with when there is nothing to be met below this one
};
const uint LEAF = 0x80000000u, END = 0xffffffffu;

MC_BUFFERS(World, worlds);
MC_BUFFERS(Vertex, vertices);
MC_BUFFERS(Sphere, spheres);
MC_BUFFERS(Material, materials);
MC_BUFFERS(Lamp, lamps);
MC_BUFFERS(uint, uints);

struct Hit {
  float t; // how far away: units of the direction's length
  uint primitive;
  vec2 at; // of a triangle, the weights of its second and third corner
};

// Rays meet a surface in front of them only. Of two at the same distance that with the lower number
// counts, so that the order in which they are looked at does not matter.
bool nearer(float t, uint primitive, Hit hit) {
  return t > 0.0 && (t < hit.t || t == hit.t && primitive < hit.primitive);
}

// Möller and Trumbore 1997. `precise`, so that each shader rounds as the others do.
void meet_triangle(vec3 a, vec3 b, vec3 c, uint primitive, vec3 origin, vec3 direction, inout Hit hit) {
  precise vec3 e1 = b - a, e2 = c - a, p = cross(direction, e2), s = origin - a, q = cross(s, e1);
  precise float determinant = dot(e1, p);
  if (determinant == 0.0) return;
  precise float f = 1.0 / determinant, u = f * dot(s, p), v = f * dot(direction, q), t = f * dot(e2, q);
  if (u >= 0.0 && v >= 0.0 && u + v <= 1.0 && nearer(t, primitive, hit)) hit = Hit(t, primitive, vec2(u, v));
}

// With a discriminant that keeps its precision far away (Haines et al., Ray Tracing Gems, 2019, chapter 7).
float meet_sphere(Sphere s, vec3 origin, vec3 direction) {
  precise vec3 from = origin - s.centre;
  precise float b = dot(from, direction);
  precise vec3 aside = from - b * direction;
  precise float d = s.radius * s.radius - dot(aside, aside);
  if (d < 0.0) return -1.0;
  precise float root = sqrt(d), t = -b - root;
  return t > 0.0 ? t : -b + root;
}

// Slabs, made a little longer than they are, so that rounding never misses what is inside (Ize 2013).
bool meets_box(vec3 low, vec3 high, vec3 origin, vec3 inverse, float limit) {
  vec3 a = (low - origin) * inverse, b = (high - origin) * inverse, near = min(a, b), far = max(a, b);
  float from = max(max(near.x, near.y), max(near.z, 0.0));
  float to = min(min(far.x, far.y), far.z) * 1.0000004;
  return from <= min(to, limit);
}

// 1 / direction, finite.
vec3 inverse_of(vec3 direction) {
  bvec3 flat_ = lessThan(abs(direction), vec3(1e-12));
  return 1.0 / mix(direction, vec3(1e-12), flat_);
}
