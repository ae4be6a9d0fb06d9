// A round spot that fades to nothing at its edge.
layout(location = 0) in vec2 corner;
layout(location = 1) flat in vec3 light;
layout(location = 0) out vec4 color;

void main() {
  float rest = max(0.0, 1.0 - dot(corner, corner));
  color = vec4(light * rest * rest, 1.0);
}
