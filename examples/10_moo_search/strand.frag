// A bright core and a glow that falls off with the distance from the strip's middle.
layout(location = 0) in vec2 along;
layout(location = 1) in vec4 color;
layout(location = 0) out vec4 light;

void main() {
  vec2 off = vec2(along.x - clamp(along.x, 0.0, color.w), along.y);
  float d = dot(off, off);
  float end = along.x < 0.0 || along.x > color.w ? 0.0 : 1.0; // the next strip goes on there
  light = vec4(color.rgb * (exp(-2.5 * d) * max(end, 0.5) + 0.1 * exp(-0.5 * d) * end), 1.0);
}
