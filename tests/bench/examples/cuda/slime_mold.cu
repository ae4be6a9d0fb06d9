// The rival of examples/07_slime_mold: the same agents of 8 bytes, the same two passes and start, with the trail in plain
// arrays. There are two ways to spread it; the launcher takes the faster one.
typedef unsigned int uint;

__device__ uint heading_of(uint2 a) { return (a.x & 255u) | (a.y & 255u) << 8; }

__device__ uint2 with_heading(uint2 p, uint h) {
  return make_uint2((p.x & ~255u) | (h & 255u), (p.y & ~255u) | (h >> 8 & 255u));
}

// Jarzynski and Olano, JCGT 9(3), 2020, as the example's shaders have them.
__device__ uint random_bits(uint seed, uint step, uint index) {
  uint x = index * 1664525u + 1013904223u, y = step * 1664525u + 1013904223u, z = seed * 1664525u + 1013904223u;
  x += y * z; y += z * x; z += x * y;
  x ^= x >> 16; y ^= y >> 16; z ^= z >> 16;
  x += y * z; y += z * x; z += x * y;
  return x ^ x >> 16;
}

extern "C" __global__ void __launch_bounds__(GROUP)
start(uint2 *agents, uint n, uint seed, uint width, uint height) {
  uint i = blockIdx.x * GROUP + threadIdx.x;
  if (i >= n) return;
  float a = (random_bits(seed, 1, i) >> 8) / 16777216.0f, b = (random_bits(seed, 2, i) >> 8) / 16777216.0f;
  float c = (random_bits(seed, 3, i) >> 8) / 16777216.0f;
  uint across = max(width / 16, 1u), down = max(height / 16, 1u), all = across * down;
  uint tile = min((uint)((i + a) / (float)n * all), all - 1);
  float x = (tile % across + b) / across, y = (tile / across + c) / down;
  uint2 place = make_uint2((uint)(x * 16777216.0f) << 8, (uint)(y * 16777216.0f) << 8);
  agents[i] = with_heading(place, (uint)(a * 65536.0f));
}

__device__ float sense(const float *__restrict__ trail, uint2 agent, float x, float y, uint width, uint height,
                       float cap) {
  uint tx = __umulhi(agent.x + ((uint)__float2int_rn(x) << 8), width);
  uint ty = __umulhi(agent.y + ((uint)__float2int_rn(y) << 8), height);
  return fminf(__ldg(trail + ty * width + tx), cap);
}

extern "C" __global__ void __launch_bounds__(GROUP)
move(uint2 *agents, uint *counts, const float *__restrict__ trail, uint n, uint seed, uint step, uint width, uint height,
     float side_cos, float side_sin, uint turn, float distance, float speed, float cap) {
  uint i = blockIdx.x * GROUP + threadIdx.x;
  if (i >= n) return;
  const float turn_of = 2.0f * 3.14159265f / 65536.0f;
  uint2 agent = agents[i];
  uint heading = heading_of(agent);
  float tx = 16777216.0f / width, ty = 16777216.0f / height, c, s;
  __sincosf(heading * turn_of, &s, &c);
  float dx = distance * tx, dy = distance * ty;
  float ahead = sense(trail, agent, dx * c, dy * s, width, height, cap);
  float left = sense(trail, agent, dx * (c * side_cos + s * side_sin), dy * (s * side_cos - c * side_sin), width, height, cap);
  float right = sense(trail, agent, dx * (c * side_cos - s * side_sin), dy * (s * side_cos + c * side_sin), width, height, cap);
  if (ahead < left || ahead < right) {
    bool both = ahead < left && ahead < right;
    bool is_left = both ? (random_bits(seed, step, i) & 1u) == 0u : left > right;
    heading = (heading + (is_left ? 0u - turn : turn)) & 65535u;
    __sincosf(heading * turn_of, &s, &c);
  }
  agent.x += (uint)__float2int_rn(speed * tx * c) << 8;
  agent.y += (uint)__float2int_rn(speed * ty * s) << 8;
  agent = with_heading(agent, heading);
  agents[i] = agent;
  atomicAdd(counts + __umulhi(agent.y, height) * width + __umulhi(agent.x, width), 1u);
}

// A thread does a texel, as in the example.
extern "C" __global__ void __launch_bounds__(256)
spread(const float *__restrict__ trail, float *next, uint *counts, uint width, uint height, float decay, float deposit) {
  uint x = blockIdx.x * 32 + threadIdx.x, y = blockIdx.y * 8 + threadIdx.y;
  if (x >= width || y >= height) return;
  uint west = x == 0 ? width - 1 : x - 1, east = x + 1 == width ? 0 : x + 1;
  const float *rows[3] = {trail + (y == 0 ? height - 1 : y - 1) * width, trail + y * width,
                          trail + (y + 1 == height ? 0 : y + 1) * width};
  float sum = 0;
#pragma unroll
  for (int j = 0; j < 3; j++) sum += __ldg(rows[j] + west) + __ldg(rows[j] + x) + __ldg(rows[j] + east);
  uint at = y * width + x, came = counts[at];
  next[at] = decay * (sum * (1.0f / 9.0f) + deposit * came);
  counts[at] = 0;
}

// A thread does 2 x 2 texels, from the 4 x 4 that they depend on.
extern "C" __global__ void __launch_bounds__(256)
spread_4(const float *__restrict__ trail, float *next, uint *counts, uint width, uint height, float decay, float deposit) {
  uint x = 2 * (blockIdx.x * 32 + threadIdx.x), y = 2 * (blockIdx.y * 8 + threadIdx.y);
  if (x >= width || y >= height) return;
  uint west = x == 0 ? width - 1 : x - 1, east = x + 2 >= width ? x + 2 - width : x + 2;
  float sums[4][2];
#pragma unroll
  for (int j = 0; j < 4; j++) {
    uint row = y + j == 0 ? height - 1 : y + j - 1;
    row = (row >= height ? row - height : row) * width;
    float a = __ldg(trail + row + west), d = __ldg(trail + row + east);
    float2 bc = __ldg((const float2 *)(trail + row + x));
    sums[j][0] = a + bc.x + bc.y;
    sums[j][1] = bc.x + bc.y + d;
  }
#pragma unroll
  for (int j = 0; j < 2; j++) {
    if (y + j >= height) continue;
    uint at = (y + j) * width + x;
    uint2 *count = (uint2 *)(counts + at);
    uint2 came = *count;
    *count = make_uint2(0, 0);
    float left = (sums[j][0] + sums[j + 1][0] + sums[j + 2][0]) / 9.0f + deposit * came.x;
    float right = (sums[j][1] + sums[j + 1][1] + sums[j + 2][1]) / 9.0f + deposit * came.y;
    *(float2 *)(next + at) = make_float2(decay * left, decay * right);
  }
}
