// How far away the nearest sphere is, and whether it is spray.
#include "splat.glsl"

layout(location = 0) in vec2 corner;
layout(location = 1) flat in vec3 middle;
layout(location = 2) flat in float foam;
layout(location = 3) flat in float radius;
layout(location = 0) out float far;
layout(location = 1) out float white;

void main() {
  float rest = 1.0 - dot(corner, corner);
  if (rest < 0.0) discard;
  vec3 back = cross(args.right, args.up);
  vec3 point = middle + radius * (corner.x * args.right + corner.y * args.up + sqrt(rest) * back);
  vec4 seen = args.matrix * vec4(point, 1.0);
  gl_FragDepth = seen.z / seen.w;
  far = seen.w; // metres along the view
  white = foam;
}
