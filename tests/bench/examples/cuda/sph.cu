// The rival of examples/08_sph: the same grid, order, kernel and passes, and the prefix sums in three kernels.
const unsigned GROUP = 64, WIDE = 256; // threads of a group, and of those that walk through neighbours
const unsigned TILE = 2048;            // cells that a group of the prefix sums takes
const float PI = 3.14159265358979f;

struct Fluid {
  float tank_x, tank_y, tank_z, reach, mass, gravity, dt, sound, viscosity;
  int grid_x, grid_y, grid_z;
  unsigned n;
};

#define FLUID float tank_x, float tank_y, float tank_z, float reach, float mass, float gravity, float dt, float sound, \
  float viscosity, int grid_x, int grid_y, int grid_z, unsigned n
#define TAKEN Fluid{tank_x, tank_y, tank_z, reach, mass, gravity, dt, sound, viscosity, grid_x, grid_y, grid_z, n}

__device__ int3 cell_of(const Fluid &f, float4 p) {
  return make_int3(min(max(int(p.x / f.reach), 0), f.grid_x - 1), min(max(int(p.y / f.reach), 0), f.grid_y - 1),
                   min(max(int(p.z / f.reach), 0), f.grid_z - 1));
}

__device__ unsigned cell_index(const Fluid &f, int x, int y, int z) { return (unsigned(z) * f.grid_y + y) * f.grid_x + x; }

__device__ uint2 row_of(const Fluid &f, int3 cell, int row) {
  int y = cell.y + row % 3 - 1, z = cell.z + row / 3 - 1;
  if (y < 0 || z < 0 || y >= f.grid_y || z >= f.grid_z) return make_uint2(0, 0);
  return make_uint2(cell_index(f, max(cell.x - 1, 0), y, z), cell_index(f, min(cell.x + 1, f.grid_x - 1), y, z) + 1);
}

__device__ float kernel_at(float t) { return t * t * t * t * (5.0f - 4.0f * t); }
__device__ float behind(float t) { return t * t * t * t * t * t * (3.5f - 4.5f * t + 1.5f * t * t); }
__device__ float behind_slope(float t) { return 21.0f * t * t * t * t * t * (1.0f - 1.5f * t + 4.0f / 7.0f * t * t); }

// w: how much of the kernel is in walls; x, y, z: away from them.
__device__ float4 wall_at(const Fluid &f, float4 p) {
  float at[3] = {p.x, p.y, p.z}, tank[3] = {f.tank_x, f.tank_y, f.tank_z}, away[3] = {0, 0, 0}, open = 1.0f;
  float nearest = f.reach;
  for (int axis = 0; axis < 3; axis++) nearest = fminf(nearest, fminf(at[axis], tank[axis] - at[axis]));
  if (nearest >= f.reach) return make_float4(0, 0, 0, 0);
  for (int axis = 0; axis < 3; axis++) {
    float far = tank[axis] - at[axis];
    float t = fminf(fmaxf(1.0f - 0.055f - fminf(at[axis], far) / f.reach, 0.0f), 1.0f), hidden = behind(t);
    open *= 1.0f - hidden;
    away[axis] = behind_slope(t) / (1.0f - hidden) * (at[axis] < far ? 1.0f : -1.0f);
  }
  float scale = open / f.reach;
  return make_float4(away[0] * scale, away[1] * scale, away[2] * scale, 1.0f - open);
}

extern "C" __global__ void __launch_bounds__(GROUP)
start(float4 *places, float4 *motions, unsigned n, unsigned x, unsigned z, float wide, float high, float deep, float squeeze) {
  unsigned i = blockIdx.x * GROUP + threadIdx.x;
  if (i >= n) return;
  unsigned noise = (i * 747796405u + 2891336453u) ^ (i >> 7), layers = (n + x * z - 1) / (x * z);
  float a = (noise & 1023) / 1024.0f - 0.5f, b = (noise >> 10 & 1023) / 1024.0f - 0.5f, c = (noise >> 20 & 1023) / 1024.0f - 0.5f;
  float px = (i % x + 0.5f + 0.01f * a) * wide, py = (i / (x * z) + 0.5f + 0.01f * b) * high;
  float pz = (i / x % z + 0.5f + 0.01f * c) * deep;
  py -= squeeze * py * (layers * high - 0.5f * py);
  places[i] = make_float4(px, py, pz, __uint_as_float(i));
  motions[i] = make_float4(0, 0, 0, 0);
}

extern "C" __global__ void __launch_bounds__(GROUP)
count(FLUID, const float4 *places, unsigned *counts, unsigned *cells, unsigned *slots) {
  Fluid f = TAKEN;
  unsigned i = blockIdx.x * GROUP + threadIdx.x;
  if (i >= n) return;
  int3 cell = cell_of(f, places[i]);
  unsigned index = cell_index(f, cell.x, cell.y, cell.z);
  cells[i] = index;
  slots[i] = atomicAdd(&counts[index], 1u);
}

extern "C" __global__ void __launch_bounds__(256) clear(unsigned *counts, unsigned n) {
  unsigned i = blockIdx.x * 256 + threadIdx.x;
  if (i < n) counts[i] = 0;
}

// Inclusive prefix sums of a number of each of the threads of a group.
__device__ unsigned scan_group(unsigned value, unsigned *shared, unsigned threads) {
  unsigned me = threadIdx.x, lane = me & 31, sum = value;
  for (unsigned step = 1; step < 32; step *= 2) {
    unsigned other = __shfl_up_sync(0xffffffffu, sum, step);
    if (lane >= step) sum += other;
  }
  if (lane == 31) shared[me / 32] = sum;
  __syncthreads();
  if (me < 32) {
    unsigned of = me < threads / 32 ? shared[me] : 0;
    for (unsigned step = 1; step < 32; step *= 2) {
      unsigned other = __shfl_up_sync(0xffffffffu, of, step);
      if (lane >= step) of += other;
    }
    shared[me] = of;
  }
  __syncthreads();
  if (me >= 32) sum += shared[me / 32 - 1];
  __syncthreads();
  return sum;
}

extern "C" __global__ void __launch_bounds__(256) sums(const unsigned *counts, unsigned *tiles, unsigned n) {
  __shared__ unsigned shared[32];
  unsigned sum = 0;
  for (unsigned k = 0; k < TILE / 256; k++) {
    unsigned i = blockIdx.x * TILE + k * 256 + threadIdx.x;
    sum += i < n ? counts[i] : 0;
  }
  sum = scan_group(sum, shared, 256);
  if (threadIdx.x == 255) tiles[blockIdx.x] = sum;
}

extern "C" __global__ void __launch_bounds__(1024) carry(unsigned *tiles, unsigned n) {
  __shared__ unsigned shared[32], run;
  if (threadIdx.x == 0) run = 0;
  __syncthreads();
  for (unsigned from = 0; from < n; from += 1024) {
    unsigned i = from + threadIdx.x, value = i < n ? tiles[i] : 0, before = run;
    unsigned sum = scan_group(value, shared, 1024);
    if (i < n) tiles[i] = before + sum - value;
    if (threadIdx.x == 1023) run = before + sum;
    __syncthreads();
  }
}

extern "C" __global__ void __launch_bounds__(256)
scan(const unsigned *counts, const unsigned *tiles, unsigned *starts, unsigned n) {
  __shared__ unsigned shared[32];
  unsigned first = blockIdx.x * TILE + threadIdx.x * (TILE / 256), own[TILE / 256], sum = 0;
  for (unsigned k = 0; k < TILE / 256; k++) sum += own[k] = first + k < n ? counts[first + k] : 0;
  unsigned at = tiles[blockIdx.x] + scan_group(sum, shared, 256) - sum;
  for (unsigned k = 0; k < TILE / 256; k++) {
    if (first + k < n) starts[first + k] = at;
    at += own[k];
  }
}

extern "C" __global__ void __launch_bounds__(GROUP)
list(const unsigned *cells, const unsigned *slots, const unsigned *starts, unsigned *listed, unsigned n) {
  unsigned i = blockIdx.x * GROUP + threadIdx.x;
  if (i < n) listed[starts[cells[i]] + slots[i]] = i;
}

extern "C" __global__ void __launch_bounds__(GROUP)
reorder(const unsigned *listed, const unsigned *cells, const unsigned *starts, const float4 *from_places,
        const float4 *from_motions, float4 *places, float4 *motions, unsigned n) {
  unsigned k = blockIdx.x * GROUP + threadIdx.x;
  if (k >= n) return;
  unsigned i = listed[k], cell = cells[i], first = starts[cell], last = starts[cell + 1], rank = first;
  for (unsigned other = first; other < last; other++) rank += listed[other] < i;
  places[rank] = from_places[i];
  motions[rank] = from_motions[i];
}

extern "C" __global__ void __launch_bounds__(WIDE)
density(FLUID, const float4 *__restrict__ places, float *pressures, const unsigned *__restrict__ starts, float *densities) {
  Fluid f = TAKEN;
  unsigned i = blockIdx.x * WIDE + threadIdx.x;
  if (i >= n) return;
  float4 p = places[i];
  int3 cell = cell_of(f, p);
  float sum = 0.0f, per_reach = 1.0f / f.reach;
  for (int row = 0; row < 9; row++) {
    uint2 ends = row_of(f, cell, row);
    for (unsigned j = starts[ends.x], last = starts[ends.y]; j < last; j++) {
      float4 o = places[j];
      float x = p.x - o.x, y = p.y - o.y, z = p.z - o.z;
      float t = 1.0f - sqrtf(x * x + y * y + z * z) * per_reach;
      if (t > 0.0f) sum += kernel_at(t);
    }
  }
  float here = f.mass * (10.5f / (PI * f.reach * f.reach * f.reach)) * sum + wall_at(f, p).w, square = here * here;
  densities[i] = here;
  pressures[4 * i + 3] = fmaxf(f.sound * f.sound / 7.0f * (square * square * square * here - 1.0f), 0.0f) / square;
}

extern "C" __global__ void __launch_bounds__(WIDE)
force(FLUID, const float4 *__restrict__ places, const float4 *__restrict__ motions, const unsigned *__restrict__ starts,
      float4 *to_places, float4 *to_motions, unsigned *counts, unsigned *cells, unsigned *slots) {
  Fluid f = TAKEN;
  unsigned i = blockIdx.x * WIDE + threadIdx.x;
  if (i >= n) return;
  float4 p = places[i], v = motions[i];
  int3 cell = cell_of(f, p);
  float sum_x = 0, sum_y = 0, sum_z = 0, reach2 = f.reach * f.reach, per_reach = 1.0f / f.reach;
  float thick = 0.5f * f.viscosity * f.sound * f.reach;
  for (int row = 0; row < 9; row++) {
    uint2 ends = row_of(f, cell, row);
    for (unsigned j = starts[ends.x], last = starts[ends.y]; j < last; j++) {
      float4 o = places[j];
      float x = p.x - o.x, y = p.y - o.y, z = p.z - o.z, distance2 = x * x + y * y + z * z;
      if (distance2 < reach2) {
        float4 w = motions[j];
        float coming = fminf((v.x - w.x) * x + (v.y - w.y) * y + (v.z - w.z) * z, 0.0f);
        float push = v.w + w.w - thick * coming / (distance2 + 0.0025f * reach2);
        float t = 1.0f - sqrtf(distance2) * per_reach;
        push *= t * t * t;
        sum_x += push * x; sum_y += push * y; sum_z += push * z;
      }
    }
  }
  float4 wall = wall_at(f, p);
  float factor = f.mass * 210.0f / (PI * reach2 * reach2 * f.reach), mirrored = 2.0f * v.w;
  v.x += f.dt * (factor * sum_x + mirrored * wall.x);
  v.y += f.dt * (factor * sum_y + mirrored * wall.y + f.gravity);
  v.z += f.dt * (factor * sum_z + mirrored * wall.z);
  float fastest = 0.25f * f.reach / f.dt, speed = sqrtf(v.x * v.x + v.y * v.y + v.z * v.z);
  if (speed > fastest) { v.x *= fastest / speed; v.y *= fastest / speed; v.z *= fastest / speed; }
  p.x += f.dt * v.x; p.y += f.dt * v.y; p.z += f.dt * v.z;
  float least = 0.01f * f.reach, x = f.tank_x - least, y = f.tank_y - least, z = f.tank_z - least;
  v.x = p.x < least ? fmaxf(v.x, 0.0f) : p.x > x ? fminf(v.x, 0.0f) : v.x;
  v.y = p.y < least ? fmaxf(v.y, 0.0f) : p.y > y ? fminf(v.y, 0.0f) : v.y;
  v.z = p.z < least ? fmaxf(v.z, 0.0f) : p.z > z ? fminf(v.z, 0.0f) : v.z;
  p.x = fminf(fmaxf(p.x, least), x); p.y = fminf(fmaxf(p.y, least), y); p.z = fminf(fmaxf(p.z, least), z);
  v.w = 0.0f;
  to_places[i] = p;
  to_motions[i] = v;
  cell = cell_of(f, p);
  unsigned index = cell_index(f, cell.x, cell.y, cell.z);
  cells[i] = index;
  slots[i] = atomicAdd(&counts[index], 1u);
}
