layout(location = 0) in vec3 position;
layout(location = 1) in vec2 uv;
layout(location = 0) out vec2 out_uv;
layout(push_constant) uniform Push { mat4 view; } args;
void main() {
  out_uv = uv;
  gl_Position = args.view * vec4(position, 1) + vec4(gl_VertexIndex + gl_InstanceIndex);
}
