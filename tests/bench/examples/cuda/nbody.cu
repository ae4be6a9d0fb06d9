// The rival of examples/11_nbody: the same passes, tiles and numbers of bodies a thread (PER).
const unsigned GROUP = 256;

extern "C" __global__ void __launch_bounds__(GROUP)
drift(float4 *positions, float4 *velocities, const float4 *accelerations, unsigned n, float dt) {
  unsigned i = blockIdx.x * GROUP + threadIdx.x;
  if (i >= n) return;
  float4 v = velocities[i], x = positions[i], a = accelerations[i];
  v.x += 0.5f * dt * a.x; v.y += 0.5f * dt * a.y; v.z += 0.5f * dt * a.z;
  x.x += dt * v.x; x.y += dt * v.y; x.z += dt * v.z;
  velocities[i] = v;
  positions[i] = x;
}

extern "C" __global__ void __launch_bounds__(GROUP)
kick(const float4 *__restrict__ positions, float4 *velocities, float4 *accelerations, unsigned n, float dt, float softening) {
  __shared__ float4 tile[GROUP];
  unsigned me = threadIdx.x, first = blockIdx.x * GROUP * PER + me;
  float4 at[PER], sum[PER];
#pragma unroll
  for (int p = 0; p < PER; p++) {
    at[p] = positions[min(first + p * GROUP, n - 1)];
    sum[p] = make_float4(0, 0, 0, 0);
  }
  for (unsigned from = 0; from < n; from += GROUP) {
    tile[me] = from + me < n ? positions[from + me] : make_float4(0, 0, 0, 0);
    __syncthreads();
    float4 part[PER];
#pragma unroll
    for (int p = 0; p < PER; p++) part[p] = make_float4(0, 0, 0, 0);
#pragma unroll 8
    for (unsigned k = 0; k < GROUP; k++) {
      float4 other = tile[k];
#pragma unroll
      for (int p = 0; p < PER; p++) {
        float x = other.x - at[p].x, y = other.y - at[p].y, z = other.z - at[p].z;
        float near = rsqrtf(x * x + y * y + z * z + softening);
        float pull = other.w * near * near * near;
        part[p].x += x * pull; part[p].y += y * pull; part[p].z += z * pull;
      }
    }
#pragma unroll
    for (int p = 0; p < PER; p++) {
      sum[p].x += part[p].x; sum[p].y += part[p].y; sum[p].z += part[p].z;
    }
    __syncthreads();
  }
#pragma unroll
  for (int p = 0; p < PER; p++) {
    unsigned i = first + p * GROUP;
    if (i >= n) continue;
    accelerations[i] = sum[p];
    float4 v = velocities[i];
    v.x += 0.5f * dt * sum[p].x; v.y += 0.5f * dt * sum[p].y; v.z += 0.5f * dt * sum[p].z;
    velocities[i] = v;
  }
}
