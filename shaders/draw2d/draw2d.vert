// A quad round each shape, one pixel larger.
#include <draw2d/shape.glsl>

layout(location = 0) flat out vec4 box;
layout(location = 1) flat out vec4 color; // premultiplied
layout(location = 2) flat out uvec4 more; // kind, a, and b; or of a glyph, the first of its curves and how many
layout(location = 3) flat out vec4 clip;

void main() {
  Shape s = shapes[args.shapes].data[args.first + gl_InstanceIndex];
  vec2 at = vec2(gl_VertexIndex & 1, gl_VertexIndex >> 1);
  box = s.box;
  more = uvec4(s.kind, s.a, floatBitsToUint(s.b), 0u);
  clip = vec4(corner(s.clip.x), corner(s.clip.y));
  color = unpackUnorm4x8(s.color);
  if (args.decoded == 1u) color.rgb = mc_srgb_to_linear(color.rgb);
  color.rgb *= color.a;

  vec2 low = min(box.xy, box.xy + box.zw) - 1.0, high = max(box.xy, box.xy + box.zw) + 1.0;
  if (s.kind == GLYPH) {
    float scale = box.z / args.metrics.x;
    vec2 least = pair(fonts[args.font].data[s.a + 2u]), most = pair(fonts[args.font].data[s.a + 3u]);
    more.yz = uvec2(fonts[args.font].data[s.a], fonts[args.font].data[s.a + 1u]);
    low = box.xy + vec2(least.x * scale, -height(most.y, scale)) - 1.0;
    high = box.xy + vec2(most.x * scale, -height(least.y, scale)) + 1.0;
  }
  at = clamp(mix(low, high, at), clip.xy, clip.zw);
  if (s.kind <= ROUND_LINE) {
    vec2 along = box.zw - box.xy;
    float beyond = 0.5 * uintBitsToFloat(s.a) + 1.0, size = length(along);
    along = size > 0.0 ? along / size : vec2(1.0, 0.0);
    float t = (gl_VertexIndex & 1) == 0 ? -beyond : size + beyond;
    at = box.xy + t * along + (gl_VertexIndex < 2 ? -beyond : beyond) * vec2(-along.y, along.x);
  }
  gl_Position = vec4(2.0 * at / args.size - 1.0, 0.0, 1.0);
}
