// How much of a pixel a shape covers.
#include <draw2d/shape.glsl>

layout(location = 0) flat in vec4 box;
layout(location = 1) flat in vec4 color;
layout(location = 2) flat in uvec4 more;
layout(location = 3) flat in vec4 clip;
layout(location = 0) out vec4 result;

// The part of the stretch from x - 1/2 to x + 1/2 that is between -half_width and half_width.
float overlap(float x, float half_width) { return max(min(x + 0.5, half_width) - max(x - 0.5, -half_width), 0.0); }

float line(vec2 at) {
  vec2 along = box.zw - box.xy, from = at - box.xy;
  float size = length(along), half_width = 0.5 * uintBitsToFloat(more.y);
  along = size > 0.0 ? along / size : vec2(1.0, 0.0);
  vec2 place = vec2(dot(from, along), from.y * along.x - from.x * along.y);
  if (more.x == LINE) return overlap(place.x - 0.5 * size, 0.5 * size) * overlap(place.y, half_width);
  return overlap(distance(place, vec2(clamp(place.x, 0.0, size), 0.0)), half_width);
}

// A rectangle round the origin with round corners; with sharp ones exact.
float rectangle(vec2 at, vec2 half_size, float radius) {
  if (half_size.x <= 0.0 || half_size.y <= 0.0) return 0.0;
  if (radius <= 0.0) return overlap(at.x, half_size.x) * overlap(at.y, half_size.y);
  vec2 grown = max(half_size, 0.5), by = grown - half_size; // what is smaller than a pixel fades
  radius = min(radius + max(by.x, by.y), min(grown.x, grown.y));
  vec2 q = abs(at) - grown + radius;
  float away = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - radius;
  return clamp(0.5 - away, 0.0, 1.0) * half_size.x * half_size.y / (grown.x * grown.y);
}

float rectangles(vec2 at) {
  vec2 half_size = 0.5 * abs(box.zw);
  at -= box.xy + 0.5 * box.zw;
  float radius = uintBitsToFloat(more.y), width = uintBitsToFloat(more.z);
  float hole = width > 0.0 ? rectangle(at, half_size - width, radius > 0.0 ? max(radius - width, 1e-3) : 0.0) : 0.0;
  return rectangle(at, half_size, radius) - hole;
}

// The integral of clamp(x, 0, 1).
float integral(float x) { return x <= 0.0 ? 0.0 : x < 1.0 ? 0.5 * x * x : x - 0.5; }

// What a straight piece of an outline adds to the area of the pixel from (0, 0) to (1, 1): that to its right.
float area(vec2 p, vec2 q) {
  float top = clamp(p.y, 0.0, 1.0), bottom = clamp(q.y, 0.0, 1.0);
  if (top == bottom) return 0.0;
  float slope = (q.x - p.x) / (q.y - p.y), a = p.x + (top - p.y) * slope, b = p.x + (bottom - p.y) * slope;
  float left = abs(b - a) > 1e-3 ? (integral(b) - integral(a)) / (b - a) : clamp(0.5 * (a + b), 0.0, 1.0);
  return (bottom - top) * (1.0 - left);
}

vec2 point(uint word, float scale, vec2 pixel) {
  vec2 p = pair(word);
  return box.xy + vec2(p.x * scale, -height(p.y, scale)) - pixel;
}

// The area inside of the outlines, which are quadratic Bézier curves; a straight one has its control point at its end.
// Their pieces are at most 1/16 pixel off, up to 250 pixels an em.
float glyph(vec2 pixel) {
  float scale = box.z / args.metrics.x, sum = 0.0;
  for (uint i = more.y; i < more.y + 3u * more.z; i += 3u) {
    uint control = fonts[args.font].data[i + 1u], end = fonts[args.font].data[i + 2u];
    vec2 a = point(fonts[args.font].data[i], scale, pixel);
    vec2 b = point(control, scale, pixel), c = point(end, scale, pixel);
    if (max(max(a.y, b.y), c.y) <= 0.0 || min(min(a.y, b.y), c.y) >= 1.0 || min(min(a.x, b.x), c.x) >= 1.0) continue;
    float pieces = control == end ? 1.0 : clamp(ceil(sqrt(2.0 * length(a - 2.0 * b + c))), 1.0, 16.0);
    vec2 before = a;
    for (float k = 1.0; k <= pieces; k += 1.0) {
      float t = k / pieces;
      vec2 p = mix(mix(a, b, t), mix(b, c, t), t);
      sum += area(before, p);
      before = p;
    }
  }
  return min(abs(sum), 1.0);
}

void main() {
  vec2 at = gl_FragCoord.xy;
  if (any(lessThan(at, clip.xy)) || any(greaterThan(at, clip.zw))) discard;
  float cover = more.x <= ROUND_LINE ? line(at) : more.x == BOX ? rectangles(at) : glyph(at - 0.5);
  result = color * cover;
}
