#include "splat.glsl"

layout(location = 0) out vec2 corner;
layout(location = 1) flat out vec3 middle;
layout(location = 2) flat out float foam;
layout(location = 3) flat out float radius;

const vec2 corners[6] = vec2[](vec2(-1, -1), vec2(1, -1), vec2(-1, 1), vec2(-1, 1), vec2(1, -1), vec2(1, 1));

void main() {
  int i = gl_VertexIndex / 6;
  corner = corners[gl_VertexIndex % 6];
  middle = places[args.places].data[i].position;
  // Spray is white: not many others about, and where it is fast, a few more.
  float speed = length(motions[args.motions].data[i].velocity), density = floats[args.densities].data[i];
  foam = max(smoothstep(0.95, 0.55, density) * smoothstep(0.8, 3.5, speed), smoothstep(0.65, 0.5, density));
  radius = args.radius * mix(1.0, 0.5, foam);
  gl_Position = args.matrix * vec4(middle + radius * (corner.x * args.right + corner.y * args.up), 1.0);
}
