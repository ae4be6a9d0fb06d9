// The picture: the ground, lit where the search has been, the frontier, lines of equal least time,
// and the paths' light.
#include "moo_search.glsl"
#include "view.glsl"

MC_BUFFERS(Spot, spots);
MC_IMAGES(rgba16f, image2D, lights);
MC_IMAGES(rgba8, image2D, pictures);

layout(local_size_x = 8, local_size_y = 8) in;
layout(push_constant) uniform Arguments {
  mc_buffer spots;
  mc_image ground, light, picture;
  uvec2 size, map;  // of the picture, and of the map at its left
  uvec2 columns;    // of nodes, and rows
  vec2 spacing;     // pixels from node to node
  float hour, calm; // a time between lines; 1: the search has ended
  uint y;           // of the map's upper edge
} args;

void main() {
  ivec2 pixel = ivec2(gl_GlobalInvocationID.xy), at = pixel - ivec2(0, args.y);
  if (any(greaterThanEqual(pixel, ivec2(args.size)))) return;
  vec3 color = vec3(0.0045, 0.0055, 0.0085);
  if (at.y >= 0 && all(lessThan(at, ivec2(args.map)))) {
    vec2 place = clamp((vec2(at) + 0.5) / args.spacing - 0.5, vec2(0.0), vec2(args.columns) - 1.001);
    uvec2 corner = uvec2(place);
    vec2 f = fract(place), smoothed = f * f * (3.0 - 2.0 * f);
    float heat = 0.0, seen = 0.0, rich = 0.0, times[4];
    for (uint k = 0u; k < 4u; k++) {
      uvec2 o = uvec2(k & 1u, k >> 1u);
      Spot spot = spots[args.spots].data[(corner.y + o.y) * args.columns.x + corner.x + o.x];
      vec2 weights = mix(1.0 - smoothed, smoothed, vec2(o));
      float w = weights.x * weights.y;
      heat += w * spot.heat;
      rich += w * log2(1.0 + float(spot.labels));
      if (spot.labels > 0u) seen += w;
      times[k] = spot.time / args.hour;
    }
    vec4 ground = imageLoad(lights[args.ground], at);
    color = ground.rgb * mix(vec3(0.16, 0.19, 0.26), mix(vec3(0.8), vec3(0.36, 0.38, 0.46), args.calm), seen);
    color += seen * rich * rich * vec3(0.0004, 0.0001, 0.0009) * (0.5 + dot(ground.rgb, vec3(1.0)));
    vec2 upper = vec2(times[0], times[1] - times[0]), lower = vec2(times[2], times[3] - times[2]);
    vec2 row = mix(upper, lower, f.y);
    float time = row.x + row.y * f.x, change = length(vec2(row.y, mix(lower.x - upper.x, times[3] - times[1], f.x)) / args.spacing);
    float line = clamp(1.3 - abs(fract(time + 0.5) - 0.5) / max(change, 1e-4), 0.0, 1.0); // a line each hour
    if (seen > 0.99) color += line * vec3(0.025, 0.05, 0.07);
    color += heat * heat * (vec3(0.0, 0.03, 0.07) + ground.rgb * vec3(0.1, 0.9, 1.6));
    color += imageLoad(lights[args.light], at).rgb;
    vec2 edge = abs(2.0 * (vec2(at) + 0.5) / vec2(args.map) - 1.0);
    color *= 1.0 - 0.35 * pow(max(edge.x, edge.y), 8.0);
  }
  color = color * (2.51 * color + 0.03) / (color * (2.43 * color + 0.59) + 0.14); // K. Narkowicz's fit to ACES, 2015
  imageStore(pictures[args.picture], pixel, vec4(mc_linear_to_srgb(clamp(color, 0.0, 1.0)), 1.0));
}
