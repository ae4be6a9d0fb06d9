// How much water is behind a pixel, in metres, and how much of it is spray.
#include "splat.glsl"

layout(location = 0) in vec2 corner;
layout(location = 2) flat in float foam;
layout(location = 3) flat in float radius;
layout(location = 0) out vec2 amount;

void main() {
  float rest = 1.0 - dot(corner, corner);
  if (rest < 0.0) discard;
  amount = radius * sqrt(rest) * vec2(1.0, foam);
}
