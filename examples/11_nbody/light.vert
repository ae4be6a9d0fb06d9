// A body as a square of light that faces the camera: most are stars, one in eight is a wide and faint cloud.
#include "bodies.glsl"

layout(push_constant) uniform Arguments {
  mat4 matrix;
  mc_buffer positions, velocities;
  vec2 size;    // of the picture, pixels
  float bright; // of all bodies together
  float spread; // of the clouds: the fewer there are, the wider
} args;
layout(location = 0) out vec2 corner;
layout(location = 1) flat out vec3 light;

const vec3 warm = vec3(1.0, 0.62, 0.3), white = vec3(0.75, 0.8, 1.0), pink = vec3(1.0, 0.25, 0.45);
const vec3 outer[2] = vec3[](vec3(0.18, 0.42, 1.0), vec3(0.55, 0.28, 1.0));
const vec2 corners[6] = vec2[](vec2(-1, -1), vec2(1, -1), vec2(-1, 1), vec2(-1, 1), vec2(1, -1), vec2(1, 1));

void main() {
  uint i = gl_VertexIndex / 6u;
  float colour = vectors[args.velocities].data[i].w, at = fract(max(colour, 0.0));
  vec4 place = args.matrix * vec4(vectors[args.positions].data[i].xyz, 1.0);
  uint lot = mc_hash(i);
  bool cloud = (lot & 7u) == 0u, nursery = (lot & 0x1f8u) == 0u;
  vec3 hue = mix(mix(warm, white, smoothstep(0.0, 0.25, at)), outer[uint(max(colour, 0.0))], smoothstep(0.15, 0.45, at));
  if (nursery && at > 0.1) hue = pink;
  // In pixels of a picture 720 high; what is wider is as bright in all.
  float wide = (cloud ? 30.0 * args.spread : nursery ? 3.6 : 2.4) * args.size.y / 720.0 * 3.0 / place.w;
  float radius = max(wide, 1.2), strong = cloud ? 0.045 / (args.spread * args.spread) : nursery ? 1.6 : 1.0;
  light = args.bright * strong * wide * wide / (radius * radius) * (at < 0.01 ? 0.35 : 1.0) * hue;
  corner = corners[gl_VertexIndex % 6u];
  gl_Position = place + vec4(place.w * 2.0 * radius * corner / args.size, 0.0, 0.0);
  if (colour < 0.0 || place.w < 0.1) gl_Position = vec4(0.0, 0.0, -1.0, 1.0); // dark, or behind: not seen
}
