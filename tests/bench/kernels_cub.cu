// What CUB makes of the arrays of kernels.lua, on the GPU: lines `NAMESIZE_than_cub value Melements/s`.
//
//   nvcc -std=c++17 -O3 -arch=native tests/bench/kernels_cub.cu -o cub && ./cub COUNT ...
//
// Times are CUDA events round one call, whose buffers are made beforehand; medians of 7, after half a second of the
// same, which brings the GPU to its clock. Keys are not sorted in place.

#include <cub/cub.cuh>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thrust/iterator/transform_iterator.h>
#include <vector>

static void check(cudaError_t error) {
  if (error == cudaSuccess) return;
  std::fprintf(stderr, "kernels_cub: %s\n", cudaGetErrorString(error));
  std::exit(1);
}

struct TopByte {
  __host__ __device__ uint8_t operator()(uint32_t word) const { return word >> 24; }
};

static std::string label(size_t n) {
  if (n % (1 << 20) == 0) return std::to_string(n >> 20) + "m";
  if (n % (1 << 10) == 0) return std::to_string(n >> 10) + "k";
  return std::to_string(n);
}

// run(temporary, bytes): with a null pointer it only says how many bytes it needs.
template <typename Run> static void measure(const char *name, size_t n, Run run) {
  size_t bytes = 0;
  check(run(nullptr, bytes));
  void *temporary;
  check(cudaMalloc(&temporary, bytes));
  cudaEvent_t from, to;
  check(cudaEventCreate(&from));
  check(cudaEventCreate(&to));
  auto warm = std::chrono::steady_clock::now() + std::chrono::milliseconds(500);
  while (std::chrono::steady_clock::now() < warm) {
    check(run(temporary, bytes));
    check(cudaDeviceSynchronize());
  }
  std::vector<float> times;
  for (int turn = 0; turn < 7; turn++) {
    check(cudaEventRecord(from));
    check(run(temporary, bytes));
    check(cudaEventRecord(to));
    check(cudaEventSynchronize(to));
    float ms;
    check(cudaEventElapsedTime(&ms, from, to));
    times.push_back(ms);
  }
  std::sort(times.begin(), times.end());
  std::printf("%s%s_than_cub %.1f Melements/s\n", name, label(n).c_str(), n / times[3] / 1e3);
  check(cudaFree(temporary));
}

static uint32_t *words_of(size_t n) {
  uint32_t *words;
  check(cudaMalloc(&words, n * 4));
  return words;
}

static void jobs(size_t n) {
  uint32_t *from = words_of(n), *to = words_of(n), *values = words_of(n), *to_values = words_of(n), *bins = words_of(256);
  std::vector<uint32_t> host(n);
  uint64_t state = n;
  for (auto &word : host) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    word = state >> 32;
  }
  check(cudaMemcpy(from, host.data(), n * 4, cudaMemcpyHostToDevice));
  check(cudaMemcpy(values, host.data(), n * 4, cudaMemcpyHostToDevice));
  auto bytes_of = thrust::make_transform_iterator(from, TopByte{});
  auto wide = reinterpret_cast<uint64_t *>(from), to_wide = reinterpret_cast<uint64_t *>(to);
  measure("scan", n, [=](void *t, size_t &size) { return cub::DeviceScan::ExclusiveSum(t, size, from, to, n); });
  measure("reduce", n, [=](void *t, size_t &size) { return cub::DeviceReduce::Sum(t, size, from, bins, n); });
  measure("histogram", n, [=](void *t, size_t &size) {
    return cub::DeviceHistogram::HistogramEven(t, size, bytes_of, bins, 257, 0, 256, (int64_t)n);
  });
  measure("radixsort", n, [=](void *t, size_t &size) { return cub::DeviceRadixSort::SortKeys(t, size, from, to, n); });
  measure("radixsortpairs", n, [=](void *t, size_t &size) {
    return cub::DeviceRadixSort::SortPairs(t, size, from, to, values, to_values, n);
  });
  measure("radixsort64", n / 2, [=](void *t, size_t &size) {
    return cub::DeviceRadixSort::SortKeys(t, size, wide, to_wide, n / 2);
  });
  for (auto words : {from, to, values, to_values, bins}) check(cudaFree(words));
}

int main(int count, char **texts) {
  for (int i = 1; i < count; i++) jobs(std::strtoull(texts[i], nullptr, 10));
}
