// The rival of examples/12_life: the same bits, 128 cells of a row and ROWS rows for each thread.
struct Row {
  uint4 cells, ones, twos;
};

__device__ __forceinline__ uint4 operator&(uint4 a, uint4 b) { return make_uint4(a.x & b.x, a.y & b.y, a.z & b.z, a.w & b.w); }
__device__ __forceinline__ uint4 operator|(uint4 a, uint4 b) { return make_uint4(a.x | b.x, a.y | b.y, a.z | b.z, a.w | b.w); }
__device__ __forceinline__ uint4 operator^(uint4 a, uint4 b) { return make_uint4(a.x ^ b.x, a.y ^ b.y, a.z ^ b.z, a.w ^ b.w); }
__device__ __forceinline__ uint4 operator~(uint4 a) { return make_uint4(~a.x, ~a.y, ~a.z, ~a.w); }

__device__ __forceinline__ Row row(const uint4 *__restrict__ quads, unsigned column, unsigned y, unsigned columns, unsigned rows) {
  const unsigned *words = reinterpret_cast<const unsigned *>(quads);
  if (y >= rows) y = y == rows ? 0 : rows - 1;
  size_t at = (size_t)y * columns;
  unsigned before = column == 0 ? columns - 1 : column - 1, after = column + 1 == columns ? 0 : column + 1;
  uint4 c = quads[at + column];
  unsigned left = words[4 * (at + before) + 3], right = words[4 * (at + after)];
  uint4 a = make_uint4(c.x << 1 | left >> 31, c.y << 1 | c.x >> 31, c.z << 1 | c.y >> 31, c.w << 1 | c.z >> 31);
  uint4 b = make_uint4(c.x >> 1 | c.y << 31, c.y >> 1 | c.z << 31, c.z >> 1 | c.w << 31, c.w >> 1 | right << 31);
  return {c, a ^ c ^ b, (a & c) | (b & (a ^ c))};
}

extern "C" __global__ void __launch_bounds__(64)
step(const uint4 *__restrict__ from, uint4 *__restrict__ to, unsigned columns, unsigned rows) {
  unsigned column = blockIdx.x * 16 + threadIdx.x, first = (blockIdx.y * 4 + threadIdx.y) * ROWS;
  if (column >= columns || first >= rows) return;
  Row above = row(from, column, first - 1, columns, rows), here = row(from, column, first, columns, rows);
#pragma unroll
  for (unsigned y = 0; y < ROWS; y++) {
    Row below = row(from, column, first + y + 1, columns, rows);
    uint4 ones = above.ones ^ here.ones ^ below.ones;
    uint4 carried = (above.ones & here.ones) | (below.ones & (above.ones ^ here.ones));
    uint4 x = above.twos ^ here.twos, p = below.twos ^ carried;
    uint4 odd = x ^ p, two = (above.twos & here.twos) ^ (below.twos & carried) ^ (x & p);
    uint4 three = ones & odd & ~two, four = ~ones & ~odd & two;
    if (first + y < rows) to[(size_t)(first + y) * columns + column] = three | (here.cells & four);
    above = here;
    here = below;
  }
}
