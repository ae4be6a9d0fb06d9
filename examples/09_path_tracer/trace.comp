// One path of light or more through each pixel, from the eye (Kajiya 1986). At each diffuse surface a
// lamp is asked for its light, and the path goes on in a random direction; light that both ways can
// find is shared between them by the power heuristic (Veach and Guibas 1995), so that it counts once.
#ifndef METHOD
#define METHOD 0 // see rays.glsl
#endif
#ifndef LAMPS
#define LAMPS 1 // 0: none is asked
#endif
#if METHOD == 1
#extension GL_EXT_ray_query : require
#endif
#include "scene.glsl"

layout(local_size_x = 8, local_size_y = 8) in;
MC_BUFFERS(Node, nodes);
MC_IMAGES(rgba32f, image2D, sums_of_light);
MC_IMAGES(r32f, image2D, depths);
MC_IMAGES(r32ui, uimage2D, ids);
#if METHOD == 1
MC_SCENES(scenes);
#endif
layout(push_constant, scalar) uniform Arguments {
  mc_buffer world, vertices, indices, owners, materials, spheres, lamps;
#if METHOD == 1
  mc_scene scene;
#elif METHOD == 0
  mc_buffer nodes;
#endif
  mc_image sums, depth, id;
  vec3 eye, forward, right, up; // right and up: half of the picture, one unit before the eye
  float near, far;
  uvec2 size;
  uint seed, first, samples, bounces; // first: how many samples there are already
} args;

#include "rays.glsl"

struct Surface {
  vec3 position, normal, face; // face: the normal of the flat triangle; both towards where the ray came from
  bool front;
  uint owner;                  // material, and the number of the object above 16 bits
};

Surface surface_of(World world, Hit hit, vec3 origin, vec3 direction) {
  Surface s;
  if (hit.primitive < world.triangles) {
    uint i = 3u * hit.primitive;
    Vertex a = vertices[args.vertices].data[uints[args.indices].data[i]];
    Vertex b = vertices[args.vertices].data[uints[args.indices].data[i + 1u]];
    Vertex c = vertices[args.vertices].data[uints[args.indices].data[i + 2u]];
    vec3 e1 = b.position - a.position, e2 = c.position - a.position;
    s.position = a.position + hit.at.x * e1 + hit.at.y * e2; // nearer to it than along the ray
    s.face = normalize(cross(e1, e2));
    s.normal = normalize(mix(a.normal, b.normal, hit.at.x) + hit.at.y * (c.normal - a.normal));
    if (dot(s.normal, s.face) < 0.0) s.face = -s.face;
  } else {
    Sphere ball = spheres[args.spheres].data[hit.primitive - world.triangles];
    s.normal = s.face = normalize(origin + hit.t * direction - ball.centre);
    s.position = ball.centre + ball.radius * s.face;
  }
  s.front = dot(s.face, direction) < 0.0;
  if (!s.front) s.normal = -s.normal, s.face = -s.face;
  s.owner = uints[args.owners].data[hit.primitive];
  return s;
}

// Two directions at right angles to a normal (Duff et al. 2017).
mat3 frame_of(vec3 n) {
  float s = n.z >= 0.0 ? 1.0 : -1.0, a = -1.0 / (s + n.z), b = n.x * n.y * a;
  return mat3(vec3(1.0 + s * n.x * n.x * a, s * b, -s * n.x), vec3(b, s + n.y * n.y * a, -n.y), n);
}

vec3 above(vec3 direction, vec3 face) {
  float height = dot(direction, face);
  return height < 0.0 ? direction - 2.0 * height * face : direction;
}

// How densely diffuse() chooses a direction: Lambert's cosine law about the normal, of which the part
// below the face is folded upwards, so that no light is lost where normals are bent.
float diffuse_density(Surface s, vec3 direction) {
  float height = dot(direction, s.face);
  if (height <= 0.0) return 0.0;
  vec3 below = direction - 2.0 * height * s.face;
  return (max(dot(direction, s.normal), 0.0) + max(dot(below, s.normal), 0.0)) / mc_pi;
}

vec3 diffuse(Surface s, vec2 random) {
  float radius = sqrt(random.x), angle = 2.0 * mc_pi * random.y;
  vec3 local = vec3(radius * cos(angle), radius * sin(angle), sqrt(max(0.0, 1.0 - random.x)));
  return above(normalize(frame_of(s.normal) * local), s.face); // sin and cos may be off by 2^-11
}

// The share of the light that a surface between two clear materials reflects (Fresnel 1823).
// index: of the far side, divided by that of the near one.
float reflected(float cosine, float index) {
  float sine2 = (1.0 - cosine * cosine) / (index * index);
  if (sine2 >= 1.0) return 1.0;
  float through = sqrt(1.0 - sine2);
  float s = (cosine - index * through) / (cosine + index * through);
  float p = (index * cosine - through) / (index * cosine + through);
  return 0.5 * (s * s + p * p);
}

struct Asked {
  vec3 direction, glow;
  float distance, density; // density: of this direction, among all that ask() may choose; 0 for none
};

// A lamp is chosen by its share of the power, and on it a point of a triangle, or a direction towards
// a sphere. `bright`: the luminance of its glow.
float sphere_density(World world, Sphere ball, vec3 from, float bright) {
  vec3 way = ball.centre - from;
  float square = ball.radius * ball.radius, sine2 = square / dot(way, way);
  if (sine2 >= 1.0) return 0.0;
  float cap = sine2 / (1.0 + sqrt(1.0 - sine2)); // 1 - cosine
  return 2.0 * square * bright / (cap * world.power);
}

float triangle_density(World world, vec3 e1, vec3 e2, vec3 direction, float t, float bright) {
  vec3 normal = cross(e1, e2);
  float cosine = -dot(normal, direction) / length(normal);
  return cosine > 0.0 ? t * t * bright / (cosine * world.power) : 0.0;
}

// The density of a direction towards a lamp that was met after `t`.
float lamp_density(World world, uint primitive, vec3 glow, vec3 from, vec3 direction, float t) {
  float bright = mc_luminance(glow);
  if (primitive >= world.triangles) {
    return sphere_density(world, spheres[args.spheres].data[primitive - world.triangles], from, bright);
  }
  uint i = 3u * primitive;
  vec3 a = vertices[args.vertices].data[uints[args.indices].data[i]].position;
  vec3 b = vertices[args.vertices].data[uints[args.indices].data[i + 1u]].position;
  vec3 c = vertices[args.vertices].data[uints[args.indices].data[i + 2u]].position;
  return triangle_density(world, b - a, c - a, direction, t, bright);
}

Asked ask(World world, vec3 from, vec3 random) {
  Asked lamp;
  uint low = 0u, high = world.lamps - 1u;
  while (low < high) {
    uint middle = (low + high) / 2u;
    if (random.z < lamps[args.lamps].data[middle].upto) high = middle;
    else low = middle + 1u;
  }
  uint primitive = lamps[args.lamps].data[low].primitive;
  lamp.glow = materials[args.materials].data[uints[args.owners].data[primitive] & 0xffffu].glow;
  float bright = mc_luminance(lamp.glow);
  if (primitive < world.triangles) {
    uint i = 3u * primitive;
    vec3 a = vertices[args.vertices].data[uints[args.indices].data[i]].position;
    vec3 e1 = vertices[args.vertices].data[uints[args.indices].data[i + 1u]].position - a;
    vec3 e2 = vertices[args.vertices].data[uints[args.indices].data[i + 2u]].position - a;
    float root = sqrt(random.x);
    vec3 way = a + root * mix(e1, e2, random.y) - from;
    lamp.distance = length(way);
    lamp.direction = way / lamp.distance;
    lamp.density = triangle_density(world, e1, e2, lamp.direction, lamp.distance, bright);
  } else {
    Sphere ball = spheres[args.spheres].data[primitive - world.triangles];
    vec3 way = ball.centre - from;
    float sine2 = min(ball.radius * ball.radius / dot(way, way), 1.0);
    float cosine = 1.0 - random.x * sine2 / (1.0 + sqrt(1.0 - sine2)), angle = 2.0 * mc_pi * random.y;
    float sine = sqrt(max(0.0, 1.0 - cosine * cosine));
    lamp.direction = normalize(frame_of(normalize(way)) * vec3(sine * cos(angle), sine * sin(angle), cosine));
    lamp.distance = max(meet_sphere(ball, from, lamp.direction), length(way) - ball.radius);
    lamp.density = sphere_density(world, ball, from, bright);
  }
  return lamp;
}

float shared_by(float own, float other) { return own * own / (own * own + other * other); }

vec3 path(World world, vec3 origin, vec3 direction, uint pixel, uint number) {
  vec3 light = vec3(0.0), weight = vec3(1.0);
  float density = 0.0; // of the last direction; 0 where a lamp had no chance to be asked for it
  for (uint bounce = 0u;; bounce++) {
    Hit hit = closest(world, origin, direction);
    if (hit.primitive == END) return light + weight * mix(world.sky_low, world.sky_high, 0.5 + 0.5 * direction.y);
    Surface s = surface_of(world, hit, origin, direction);
    Material m = materials[args.materials].data[s.owner & 0xffffu];
    if (m.glow != vec3(0.0) && s.front) {
      float asked = density > 0.0 ? lamp_density(world, hit.primitive, m.glow, origin, direction, hit.t) : 0.0;
      light += weight * m.glow * (asked > 0.0 ? shared_by(density, asked) : 1.0);
    }
    if (bounce == args.bounces) return light;

    vec4 random = mc_random_vec4(args.seed, 256u * number + 2u * bounce, pixel);
    vec4 more = mc_random_vec4(args.seed, 256u * number + 2u * bounce + 1u, pixel);
    float cosine = -dot(direction, s.normal);
    density = 0.0;
    if (m.kind == GLASS) {
      float index = s.front ? m.index : 1.0 / m.index;
      if (random.w < reflected(max(cosine, 0.0), index)) {
        direction = above(reflect(direction, s.normal), s.face);
      } else {
        direction = normalize(refract(direction, s.normal, 1.0 / index));
        s.face = -s.face;
        weight *= m.colour;
      }
    } else if (m.kind == MIRROR) {
      direction = above(reflect(direction, s.normal), s.face);
      weight *= m.colour;
    } else if (m.kind == POLISHED && random.w < reflected(max(cosine, 0.0), m.index)) {
      direction = above(reflect(direction, s.normal), s.face);
    } else {
      weight *= m.colour;
      vec3 start = s.position + world.tiny * s.face;
      if (world.lamps > 0u && LAMPS != 0) {
        Asked lamp = ask(world, start, more.xyz);
        float own = diffuse_density(s, lamp.direction);
        if (lamp.density > 0.0 && own > 0.0 && !blocked(world, start, lamp.direction, 0.9999 * lamp.distance)) {
          light += weight * lamp.glow * own / lamp.density * shared_by(lamp.density, own);
        }
      }
      direction = diffuse(s, random.xy);
      density = LAMPS != 0 ? diffuse_density(s, direction) : 0.0;
    }
    origin = s.position + world.tiny * s.face;
    // Paths that bring little end early, and those that go on stand for them.
    float rest = max(weight.r, max(weight.g, weight.b));
    if (bounce >= 3u && rest < 1.0) {
      if (random.z >= rest) return light;
      weight /= rest;
    }
  }
}

// The direction through a point of the picture.
vec3 through(vec2 at) {
  vec2 screen = 2.0 * at / vec2(args.size) - 1.0;
  return args.forward + screen.x * args.right - screen.y * args.up;
}

void main() {
  uvec2 at = gl_GlobalInvocationID.xy;
  if (any(greaterThanEqual(at, args.size))) return;
  World world = worlds[args.world].data[0];
  uint pixel = at.y * args.size.x + at.x;
  vec3 sum = vec3(0.0);
  if (args.first == 0u) {
    vec3 direction = through(vec2(at) + 0.5);
    Hit hit = closest(world, args.eye, normalize(direction));
    bool is_hit = hit.primitive != END;
    float along = hit.t / length(direction);
    imageStore(depths[args.depth], ivec2(at), vec4(is_hit ? (along - args.near) / (args.far - args.near) : 1.0));
    imageStore(ids[args.id], ivec2(at), uvec4(is_hit ? uints[args.owners].data[hit.primitive] >> 16 : 0u));
  } else {
    sum = imageLoad(sums_of_light[args.sums], ivec2(at)).rgb;
  }
  for (uint i = 0u; i < args.samples; i++) {
    uint number = args.first + i;
    vec2 within = mc_random_vec4(args.seed, 256u * number + 255u, pixel).xy;
    vec3 light = path(world, args.eye, normalize(through(vec2(at) + within)), pixel, number);
    if (!any(isnan(light)) && !any(isinf(light))) sum += light;
  }
  imageStore(sums_of_light[args.sums], ivec2(at), vec4(sum, 1.0));
}
