-- An app whose frames are dear to write and cheap to paint: capture.sh has them captured.
local mc = require "mooncrust"

local picture
local paint = mc.compute { name = "paint", source = [[
  #include <mooncrust.glsl>
  layout(local_size_x = 8, local_size_y = 8) in;
  MC_IMAGES(rgba8, image2D, targets);
  layout(push_constant) uniform Arguments { mc_image picture; float time; } args;

  // A sky, three moving discs with soft edges, and a little grain, as films have it.
  void main() {
    ivec2 at = ivec2(gl_GlobalInvocationID.xy), size = imageSize(targets[args.picture]);
    if (any(greaterThanEqual(at, size))) return;
    vec2 p = (vec2(at) * 2.0 - vec2(size)) / float(size.y);
    vec3 color = mix(vec3(0.1, 0.2, 0.5), vec3(0.9, 0.6, 0.4), 0.5 + 0.5 * p.y);
    for (int i = 0; i < 3; i++) {
      float turn = args.time + 2.1 * float(i);
      float far = length(p - vec2(1.2 * cos(turn), 0.6 * sin(1.3 * turn)));
      color = mix(color, vec3(0.2 * float(i + 1), 0.7, 0.9 - 0.3 * float(i)), smoothstep(0.4, 0.38, far));
    }
    uint grain = uint(at.x) * 1664525u + uint(at.y) * 1013904223u + uint(args.time * 60.0) * 22695477u;
    grain = (grain ^ (grain >> 15)) * 2246822519u;
    imageStore(targets[args.picture], at, vec4(color + float(grain >> 30) / 255.0, 1.0));
  }
]] }

return mc.app {
  init = function(app) picture = mc.image { name = "picture", width = app.width, height = app.height } end,
  frame = function(app, graph)
    graph:dispatch(paint, { picture = picture, time = app.time }, app.width, app.height)
    graph:present(picture)
  end,
}
