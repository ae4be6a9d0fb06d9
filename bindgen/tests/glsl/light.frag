#extension GL_EXT_fragment_shader_barycentric : require
layout(set = 0, binding = 0) uniform sampler2D albedo;
layout(set = 1, binding = 0, input_attachment_index = 0) uniform subpassInput depth;
layout(location = 0) in vec2 uv;
layout(location = 0) out vec4 color;
layout(location = 1) out uint id;
void main() {
  if (subpassLoad(depth).x > 0.5) discard;
  color = texture(albedo, uv) * vec4(gl_BaryCoordEXT, 1) + dFdx(uv).xyxy;
  id = gl_PrimitiveID;
}
