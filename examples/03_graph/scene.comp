// The picture: lanterns rise over a lake at night. Linear light; flames are far brighter than 1.
#include <mooncrust.glsl>
layout(local_size_x = 8, local_size_y = 8) in;

MC_IMAGES(rgba16f, image2D, targets);
layout(push_constant) uniform Arguments { mc_image picture; uint seed; } args;

const float SHORE = -0.34; // y goes from -1, the lower edge, to 1

float random(ivec2 cell, uint k) {
  return mc_unit_float(mc_hash3(uvec3(cell.x + 4096, cell.y + 4096, args.seed * 64u + k)).x);
}

float noise(float x, uint k) {
  float i = floor(x), f = x - i;
  return mix(random(ivec2(i, 0), k), random(ivec2(i + 1.0, 0), k), f * f * (3.0 - 2.0 * f));
}

// Height of a ridge above the shore.
float ridge(float x, float wide, float high, uint k) {
  float h = 0.0;
  for (int octave = 0; octave < 5; octave++) {
    h += high * noise(x / wide, k + octave);
    wide *= 0.47;
    high *= 0.5;
  }
  return SHORE + h;
}

// One lantern in each cell of a grid of `scale` cells; the far ones are small and red.
vec3 lanterns(vec2 p, float scale, float often, uint k) {
  vec2 q = p * scale;
  ivec2 cell = ivec2(floor(q));
  float size = mix(0.5, 1.0, random(cell, k + 1));
  vec2 at = vec2(cell) + 0.3 + 0.4 * vec2(random(cell, k + 2), random(cell, k + 3));
  float height = at.y / scale - SHORE;
  if (random(cell, k) > often * smoothstep(1.5, 0.2, height) || height < 0.3 / scale) return vec3(0.0);
  vec2 d = (q - at) / size;
  float width = 0.085 * (1.0 + 0.35 * smoothstep(-0.13, 0.13, d.y));      // wider at the top
  float inside = smoothstep(0.02, 0.0, max(abs(d.x) - width, abs(d.y) - 0.13));
  float flame = exp(-30.0 * dot(d + vec2(0.0, 0.07), d + vec2(0.0, 0.07)));
  vec3 paper = mix(vec3(1.0, 0.16, 0.03), vec3(1.0, 0.42, 0.10), random(cell, k + 4));
  return inside * (0.8 * paper + 5.0 * flame * mix(paper, vec3(1.0, 0.62, 0.22), flame));
}

// What is above the shore.
vec3 land(vec2 p) {
  float up = p.y - SHORE;
  vec3 color = mix(vec3(0.16, 0.045, 0.075), vec3(0.004, 0.006, 0.022), 1.0 - exp(-1.9 * up));
  vec2 grid = p * 70.0;
  ivec2 cell = ivec2(floor(grid));
  vec2 star = grid - vec2(cell) - vec2(random(cell, 40), random(cell, 41));
  color += step(0.965, random(cell, 42)) * random(cell, 43) * smoothstep(0.5, 2.0, up * 3.0) * exp(-90.0 * dot(star, star));
  color += lanterns(p + vec2(0.37, 0.0), 7.0, 0.75, 10) * vec3(0.30, 0.22, 0.20);
  if (p.y < ridge(p.x, 0.9, 0.34, 20)) color = vec3(0.020, 0.013, 0.032);
  if (p.y < ridge(p.x + 5.0, 0.5, 0.17, 26)) color = vec3(0.010, 0.008, 0.020);
  if (p.y < ridge(p.x + 9.0, 0.12, 0.055, 32)) color = vec3(0.003, 0.003, 0.007);
  vec3 near = lanterns(p, 3.4, 0.6, 50) + lanterns(p + vec2(0.13, 0.08), 1.9, 0.42, 60);
  return near == vec3(0.0) ? color : near;
}

vec3 scene(vec2 p) {
  if (p.y > SHORE) return land(p);
  float depth = SHORE - p.y;
  float wave = noise(p.x * 7.0 + 90.0 * sqrt(depth), 70) + noise(p.x * 3.0 - 160.0 * sqrt(depth), 71) - 1.0;
  vec2 mirrored = vec2(p.x + 0.05 * wave * depth, SHORE + depth + 0.30 * wave * depth);
  return vec3(0.002, 0.003, 0.008) + 0.55 * land(mirrored);
}

void main() {
  ivec2 at = ivec2(gl_GlobalInvocationID.xy), size = imageSize(targets[args.picture]);
  if (any(greaterThanEqual(at, size))) return;
  vec3 sum = vec3(0.0);
  for (int k = 0; k < 4; k++) { // a rotated grid
    vec2 uv = (vec2(at) + vec2(((k + 2) * 3 & 7) + 1, 2 * k + 1) / 8.0) / vec2(size);
    sum += scene(vec2(2.0 * uv.x - 1.0, 1.0 - 2.0 * uv.y) * vec2(float(size.x) / float(size.y), 1.0));
  }
  imageStore(targets[args.picture], at, vec4(sum / 4.0, 1.0));
}
