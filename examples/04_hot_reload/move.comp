// Moves the sparks and draws each as a pixel.
#include "spark.glsl"

layout(local_size_x = 64) in;
layout(push_constant) uniform Arguments {
  mc_buffer sparks;
  mc_image picture;
  vec2 size;
  float dt;
  uint n;
} args;

const float pull = 40.0; // how strongly the middle attracts

void main() {
  uint i = gl_GlobalInvocationID.x;
  if (i >= args.n) return;
  Spark spark = sparks[args.sparks].data[i];
  vec2 way = 0.5 * args.size - spark.position;
  spark.velocity += pull * args.dt * way / max(length(way), 1.0);
  spark.position += args.dt * spark.velocity;
  sparks[args.sparks].data[i] = spark;
  if (all(greaterThanEqual(spark.position, vec2(0.0))) && all(lessThan(spark.position, args.size)))
    imageStore(pictures[args.picture], ivec2(spark.position), vec4(colour(spark), 1.0));
}
