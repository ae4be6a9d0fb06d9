// A flock in cells of a grid, as a shader of ordinary size: what compiling is measured with. flock.wgsl is the same.
#version 460
#extension GL_EXT_scalar_block_layout : require
#extension GL_EXT_nonuniform_qualifier : require

layout(local_size_x = 64) in;

struct Bird { vec3 position; float speed; vec3 heading; uint cell; };
struct Cell { uint first; uint count; };

layout(set = 0, binding = 0, scalar) buffer Birds { Bird data[]; } birds[];
layout(set = 0, binding = 0, scalar) buffer Cells { Cell data[]; } cells[];
layout(set = 0, binding = 0, scalar) buffer Orders { uint data[]; } orders[];
layout(set = 0, binding = 2, rgba8) uniform image2D images[];

layout(push_constant, scalar) uniform Arguments {
  uint from; uint to; uint grid; uint order; uint picture;
  uint n; uvec3 size; float dt; vec3 low; vec3 high;
  float apart; float align; float together; float reach;
} args;

shared vec3 middle[64];
shared uint present[64];

uint hash(uint x) {
  x ^= x >> 16; x *= 0x7feb352du;
  x ^= x >> 15; x *= 0x846ca68bu;
  return x ^ (x >> 16);
}

uvec3 cell_of(vec3 p) {
  vec3 at = (p - args.low) / (args.high - args.low);
  return min(uvec3(clamp(at, 0.0, 1.0) * vec3(args.size)), args.size - 1u);
}

uint index_of(uvec3 c) { return (c.z * args.size.y + c.y) * args.size.x + c.x; }

vec3 turn(Bird bird, uint self, out uint seen) {
  vec3 apart = vec3(0.0), align = vec3(0.0), together = vec3(0.0);
  seen = 0u;
  uvec3 home = cell_of(bird.position);
  for (int z = -1; z <= 1; z++)
    for (int y = -1; y <= 1; y++)
      for (int x = -1; x <= 1; x++) {
        ivec3 c = ivec3(home) + ivec3(x, y, z);
        if (any(lessThan(c, ivec3(0))) || any(greaterThanEqual(c, ivec3(args.size)))) continue;
        Cell cell = cells[args.grid].data[index_of(uvec3(c))];
        for (uint i = 0u; i < cell.count; i++) {
          uint other = orders[args.order].data[cell.first + i];
          if (other == self) continue;
          Bird b = birds[args.from].data[other];
          vec3 d = b.position - bird.position;
          float far = dot(d, d);
          if (far > args.reach * args.reach) continue;
          apart -= d / max(far, 1e-4);
          align += b.heading;
          together += d;
          seen++;
        }
      }
  if (seen == 0u) return bird.heading;
  float n = float(seen);
  return bird.heading + (apart * args.apart + align / n * args.align + together / n * args.together) * args.dt;
}

void main() {
  uint i = gl_GlobalInvocationID.x, here = gl_LocalInvocationID.x;
  present[here] = i < args.n ? 1u : 0u;
  middle[here] = vec3(0.0);
  if (i < args.n) {
    Bird bird = birds[args.from].data[i];
    uint seen;
    vec3 heading = turn(bird, i, seen);
    float jitter = float(hash(i) & 0xffffu) / 65535.0 - 0.5;
    heading = normalize(heading + vec3(jitter, -jitter, jitter * 0.5) * 0.01);
    vec3 p = bird.position + heading * bird.speed * args.dt;
    for (int k = 0; k < 3; k++) {
      if (p[k] < args.low[k] || p[k] > args.high[k]) heading[k] = -heading[k];
      p[k] = clamp(p[k], args.low[k], args.high[k]);
    }
    bird.position = p;
    bird.heading = heading;
    bird.cell = index_of(cell_of(p));
    birds[args.to].data[i] = bird;
    middle[here] = p;
    ivec2 extent = imageSize(images[args.picture]);
    vec2 at = (p.xy - args.low.xy) / (args.high.xy - args.low.xy) * vec2(extent);
    vec4 color = mix(vec4(0.1, 0.2, 0.6, 1.0), vec4(1.0, 0.6, 0.1, 1.0), clamp(float(seen) / 32.0, 0.0, 1.0));
    imageStore(images[args.picture], clamp(ivec2(at), ivec2(0), extent - 1), color);
  }
  barrier();
  for (uint s = 32u; s > 0u; s >>= 1) {
    if (here < s) { middle[here] += middle[here + s]; present[here] += present[here + s]; }
    barrier();
  }
  if (here == 0u && present[0] > 0u) {
    atomicAdd(cells[args.grid].data[index_of(cell_of(middle[0] / float(present[0])))].count, 0u);
  }
}
