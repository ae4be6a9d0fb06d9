#version 460
#extension GL_EXT_buffer_reference2 : require
#extension GL_EXT_scalar_block_layout : require
#extension GL_EXT_shader_explicit_arithmetic_types : require

layout(local_size_x = 32) in;
layout(buffer_reference) buffer Node;
layout(buffer_reference, scalar, buffer_reference_align = 8) buffer Node { Node next; float value; };
layout(buffer_reference, scalar) readonly buffer Table { uint16_t small[4]; int64_t wide; float16_t halves[]; };
layout(push_constant, scalar) uniform Push { Node root; Table table; uint64_t mask; } args;

void main() {
  Node node = args.root;
  node.next.value += float(args.table.halves[gl_LocalInvocationIndex]) + float(args.table.wide & int64_t(args.mask));
  args.root[1].value = float(args.table.small[3]);
}
