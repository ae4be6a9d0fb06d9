// What the shaders share. A body is a position with its mass, a velocity with its colour, and an acceleration;
// G is 1.
#include <mooncrust.glsl>

MC_BUFFERS_STD430(vec4, vectors);
