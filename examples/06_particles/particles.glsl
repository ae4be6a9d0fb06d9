// What the shaders share. Positions: y from -1 at the top to 1, x as far as the picture is wide.
#include <mooncrust.glsl>

struct Particle {
  vec2 position;
  vec2 velocity; // a second
};

const float softness = 0.01; // keeps the pull finite
const float unit = 256.0;    // the light that is counted as 1

MC_BUFFERS(Particle, particles);
MC_BUFFERS(uint, counts); // red, green and blue of each pixel in this frame
MC_IMAGES(rgba16f, image2D, lights);
