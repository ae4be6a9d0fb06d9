// Draws a rectangle of an image into a rectangle of another. NUMBERS is 0 for images that shaders see as floats, 1 for
// unsigned integers, 2 for signed ones; LINEAR 1 filters between the four nearest texels of the rectangle, which needs
// no sampler and works for every format of floats.

#ifndef NUMBERS // so that the file compiles by itself
#define NUMBERS 0
#define LINEAR 1
#endif

#include <kernels/common.glsl>

layout(local_size_x = 8, local_size_y = 8) in;

#if NUMBERS == 0
MC_TEXTURES(texture2D, textures);
MC_IMAGES_ANY(image2D, images);
#define VEC4 vec4
#elif NUMBERS == 1
MC_TEXTURES(utexture2D, textures);
MC_IMAGES_ANY(uimage2D, images);
#define VEC4 uvec4
#else
MC_TEXTURES(itexture2D, textures);
MC_IMAGES_ANY(iimage2D, images);
#define VEC4 ivec4
#endif

layout(push_constant) uniform Arguments {
  mc_texture source;
  mc_image target;
  ivec4 from; // x, y, width, height
  ivec4 to;
} args;

VEC4 texel(ivec2 at) {
  return texelFetch(textures[args.source], args.from.xy + clamp(at, ivec2(0), args.from.zw - 1), 0);
}

void main() {
  ivec2 id = ivec2(gl_GlobalInvocationID.xy);
  if (any(greaterThanEqual(id, args.to.zw))) return;
  vec2 at = (vec2(id) + 0.5) * (vec2(args.from.zw) / vec2(args.to.zw));
#if LINEAR
  at -= 0.5;
  ivec2 corner = ivec2(floor(at));
  vec2 part = at - vec2(corner);
  vec4 top = mix(texel(corner), texel(corner + ivec2(1, 0)), part.x);
  vec4 bottom = mix(texel(corner + ivec2(0, 1)), texel(corner + ivec2(1, 1)), part.x);
  vec4 color = mix(top, bottom, part.y);
#else
  VEC4 color = texel(ivec2(at));
#endif
  imageStore(images[args.target], args.to.xy + id, color);
}
