// The picture: water that reflects, refracts and absorbs, in a tank on tiles with a pillar. Wladimir J. van der Laan,
// Simon Green and Miguel Sainz, "Screen Space Fluid Rendering with Curvature Flow", I3D 2009.
#include <mooncrust.glsl>

MC_TEXTURES(texture2D, textures);
MC_SAMPLERS(samplers);
MC_IMAGES(rgba8, image2D, pictures);

layout(local_size_x = 8, local_size_y = 8) in;
layout(push_constant) uniform Arguments {
  mc_texture far, thick, white;
  mc_sampler smoothly;
  mc_image picture;
  uvec2 size;
  float slant; // half of the picture's height at a distance of one
  float spray; // how white spray is
  vec3 eye, right, up, tank, pillar;
} args;

const vec3 lamp = normalize(vec3(-0.45, 0.8, 0.35));

vec3 sky(vec3 way) {
  vec3 colour = mix(vec3(0.010, 0.014, 0.024), vec3(0.035, 0.055, 0.10), smoothstep(-0.2, 0.9, way.y));
  float softbox = smoothstep(0.80, 0.97, dot(way, lamp));
  float strip = smoothstep(0.90, 0.98, dot(way, normalize(vec3(0.9, 0.35, -0.3))));
  return colour + softbox * vec3(1.5, 1.4, 1.25) + strip * vec3(0.25, 0.4, 0.65);
}

// What stands round the water, seen from a point in a direction, and how far away it is.
vec4 scene(vec3 from, vec3 way) {
  vec3 colour = sky(way);
  float nearest = 1e9;
  if (way.y < -1e-4) {
    float t = -from.y / way.y;
    vec3 p = from + t * way;
    bool inside = all(greaterThan(p.xz, vec2(0.0))) && all(lessThan(p.xz, args.tank.xz));
    vec2 tile = fract(p.xz * 4.0) - 0.5, middle = p.xz - 0.5 * args.tank.xz;
    float joint = smoothstep(0.44, 0.48, max(abs(tile.x), abs(tile.y))) * exp(-0.02 * t * t);
    float check = mod(floor(p.x * 4.0) + floor(p.z * 4.0), 2.0);
    vec3 ground = inside ? mix(vec3(0.30, 0.33, 0.36), vec3(0.42, 0.44, 0.46), check) * (1.0 - 0.5 * joint) : vec3(0.022, 0.026, 0.034);
    float light = inside ? 0.55 : 0.9 * exp(-0.10 * dot(middle, middle));
    vec2 edge = abs(middle) - 0.5 * args.tank.xz;
    float rim = smoothstep(0.03, 0.015, abs(max(edge.x, edge.y) - 0.02));
    colour = mix(ground * light, vec3(0.10, 0.14, 0.2), rim);
    nearest = t;
  }
  vec2 o = from.xz - args.pillar.xy;
  float a = dot(way.xz, way.xz), b = dot(o, way.xz), c = dot(o, o) - args.pillar.z * args.pillar.z, root = b * b - a * c;
  if (args.pillar.z > 0.0 && root > 0.0 && a > 1e-8) {
    float t = (-b - sqrt(root)) / a;
    vec3 p = from + t * way;
    float lid = (args.tank.y - from.y) / way.y; // its top
    if (way.y < 0.0 && p.y > args.tank.y) {
      t = lid;
      p = from + t * way;
      if (length(p.xz - args.pillar.xy) > args.pillar.z) t = -1.0;
    }
    if (t > 0.0 && t < nearest && p.y < args.tank.y + 1e-3) {
      vec3 normal = p.y > args.tank.y - 1e-3 ? vec3(0.0, 1.0, 0.0) : normalize(vec3(p.x - args.pillar.x, 0.0, p.z - args.pillar.y));
      float facing = max(dot(normal, lamp), 0.0);
      colour = vec3(0.42, 0.22, 0.12) * (0.10 + 0.75 * facing) + 0.05 * pow(1.0 + dot(normal, way), 3.0);
      nearest = t;
    }
  }
  return vec4(colour, nearest);
}

// The edges of the tank, as thin lines of light; `far` is what hides them.
vec3 edges(vec3 from, vec3 way, float far) {
  vec3 light = vec3(0.0);
  for (int i = 0; i < 12; i++) {
    int axis = i / 4;
    vec3 along = vec3(axis == 0, axis == 1, axis == 2);
    vec2 at = vec2(i & 1, i >> 1 & 1);
    vec3 start = args.tank * (axis == 0 ? vec3(0, at) : axis == 1 ? vec3(at.x, 0, at.y) : vec3(at, 0));
    vec3 between = start - from; // the nearest points of two lines
    float u = dot(way, along), d = dot(way, between), e = dot(along, between), rest = 1.0 - u * u;
    float t = (d - u * e) / rest, s = clamp((u * d - e) / rest, 0.0, dot(args.tank, along));
    float gap = length(between + s * along - t * way) / max(t, 1e-3) * float(args.size.y) / args.slant;
    if (t > 0.0 && t < far) light += vec3(0.10, 0.15, 0.22) * smoothstep(2.2, 0.6, gap);
  }
  return light;
}

float far_at(ivec2 at) { return texelFetch(textures[args.far], clamp(at, ivec2(0), ivec2(args.size) - 1), 0).r; }

vec3 direction(vec2 at) {
  vec2 across = (2.0 * at - vec2(args.size)) / float(args.size.y) * args.slant;
  return cross(args.up, args.right) + across.x * args.right - across.y * args.up;
}

// The way from the surface here to the surface at a neighbour: the shorter of the two on both sides.
vec3 tangent(ivec2 at, ivec2 next, vec3 here) {
  float ahead = far_at(at + next), behind = far_at(at - next);
  vec3 a = ahead * direction(vec2(at + next) + 0.5) - here, b = here - behind * direction(vec2(at - next) + 0.5);
  return ahead > 0.0 && (behind <= 0.0 || abs(a.z) + abs(a.x) + abs(a.y) < abs(b.x) + abs(b.y) + abs(b.z)) ? a : b;
}

void main() {
  ivec2 at = ivec2(gl_GlobalInvocationID.xy);
  if (any(greaterThanEqual(at, ivec2(args.size)))) return;
  vec3 ray = direction(vec2(at) + 0.5), way = normalize(ray);
  vec4 behind = scene(args.eye, way);
  float far = far_at(at), reach = length(ray);
  vec3 colour = behind.rgb;
  vec2 amount = texture(sampler2D(textures[args.thick], samplers[args.smoothly]), (vec2(at) + 0.5) / vec2(args.size)).rg;
  if (far > 0.0 && far * reach < behind.w) {
    vec3 here = far * ray, point = args.eye + here;
    vec3 normal = normalize(cross(tangent(at, ivec2(0, 1), here), tangent(at, ivec2(1, 0), here)));
    if (dot(normal, way) > 0.0) normal = -normal;
    vec3 mirrored = reflect(way, normal);
    float fresnel = 0.02 + 0.98 * pow(1.0 - max(-dot(normal, way), 0.0), 5.0);
    vec3 through = scene(point, refract(way, normal, 1.0 / 1.33)).rgb;
    vec3 clear = exp(-vec3(2.2, 0.62, 0.36) * min(amount.x, 4.0));
    vec3 body = vec3(0.008, 0.13, 0.20) * (0.5 + 0.5 * max(dot(normal, lamp), 0.0));
    vec3 water = mix(body, through, clear);
    water = mix(water, mirrored.y < 0.0 ? scene(point + 0.01 * normal, mirrored).rgb : sky(mirrored), fresnel);
    water += 0.9 * pow(max(dot(mirrored, lamp), 0.0), 220.0);
    water += exp(-args.spray * amount.x) * vec3(0.10, 0.13, 0.15) * (0.4 + 0.6 * max(dot(normal, lamp), 0.0)); // drops
    float white = texelFetch(textures[args.white], at, 0).r * (1.0 - exp(-args.spray * amount.y));
    water = mix(water, vec3(0.80, 0.88, 0.95) * (0.35 + 0.65 * max(dot(normal, lamp), 0.0)), 0.9 * white);
    colour = water;
    behind.w = far * reach;
  }
  colour += edges(args.eye, way, behind.w + 0.05);
  vec2 aside = 2.0 * (vec2(at) + 0.5) / vec2(args.size) - 1.0;
  colour *= 1.0 - 0.22 * dot(aside, aside);
  colour = colour * (2.51 * colour + 0.03) / (colour * (2.43 * colour + 0.59) + 0.14); // Narkowicz 2015, after ACES
  imageStore(pictures[args.picture], at, vec4(mc_linear_to_srgb(clamp(colour, 0.0, 1.0)), 1.0));
}
