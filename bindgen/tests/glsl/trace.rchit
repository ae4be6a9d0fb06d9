#extension GL_EXT_ray_tracing : require
layout(location = 0) rayPayloadInEXT vec3 hit;
hitAttributeEXT vec2 at;
void main() { hit = vec3(at, gl_HitTEXT); }
