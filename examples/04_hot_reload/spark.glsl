// What both shaders know: the struct, and what a spark looks like.
#include <mooncrust.glsl>

struct Spark {
  vec2 position; // pixels
  vec2 velocity; // pixels a second
};

MC_BUFFERS(Spark, sparks);
MC_IMAGES(rgba8, image2D, pictures);

vec3 colour(Spark spark) {
  float speed = length(spark.velocity) / 200.0;
  return mix(vec3(1.0, 0.25, 0.05), vec3(1.0, 0.9, 0.5), speed);
}
