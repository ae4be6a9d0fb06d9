struct Arguments { angle: f32, aspect: f32 }
var<immediate> args: Arguments;

struct Corner {
  @builtin(position) position: vec4f,
  @location(0) color: vec3f,
}

@vertex fn corner(@builtin(vertex_index) i: u32) -> Corner {
  let colors = array(vec3f(1.0, 0.2, 0.2), vec3f(0.2, 1.0, 0.2), vec3f(0.2, 0.4, 1.0));
  let angle = args.angle + f32(i) * radians(120.0); // clockwise, from the top: y points down
  let place = 0.8 * vec2f(sin(angle) / args.aspect, -cos(angle));
  return Corner(vec4f(place, 0.0, 1.0), colors[i]);
}

@fragment fn paint(at: Corner) -> @location(0) vec4f {
  return vec4f(at.color, 1.0);
}
