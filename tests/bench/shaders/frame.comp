#version 460
layout(local_size_x = 8, local_size_y = 8) in;
layout(set = 0, binding = 0, rgba8) uniform writeonly image2D target;
layout(push_constant) uniform Arguments { float time; int size; } args;
void main() {
  ivec2 at = ivec2(gl_GlobalInvocationID.xy);
  if (all(lessThan(at, ivec2(args.size)))) imageStore(target, at, vec4(vec2(at) / args.size, fract(args.time), 1.0));
}
