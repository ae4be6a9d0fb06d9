// The rivals of mc.kernels, in plain C++ on one core of the CPU: a library that tests/bench/kernels.lua opens.
//
//   c++ -std=c++17 -O3 -march=native -shared -fPIC kernels.cc -o libkernels.so

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

extern "C" {

// Words that look random: a PCG (O'Neill 2014).
void rival_fill(uint32_t *words, size_t n, uint64_t seed) {
  uint64_t state = seed;
  for (size_t i = 0; i < n; i++) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    uint32_t mixed = static_cast<uint32_t>(((state >> 18) ^ state) >> 27), turn = state >> 59;
    words[i] = mixed >> turn | mixed << (-turn & 31);
  }
}

void rival_scan(const uint32_t *from, uint32_t *to, size_t n) { std::exclusive_scan(from, from + n, to, 0u); }

uint32_t rival_reduce(const uint32_t *from, size_t n) { return std::reduce(from, from + n, 0u); }

void rival_histogram(const uint32_t *from, uint32_t *bins, size_t n) {
  std::fill_n(bins, 256, 0u);
  for (size_t i = 0; i < n; i++) bins[from[i] >> 24]++;
}

void rival_sort(uint32_t *keys, size_t n) { std::sort(keys, keys + n); }

void rival_sort64(uint64_t *keys, size_t n) { std::sort(keys, keys + n); }

// Keys with values: what std::sort needs for that is an array of pairs, which is made and taken apart again.
void rival_sort_pairs(uint32_t *keys, uint32_t *values, size_t n) {
  std::vector<std::pair<uint32_t, uint32_t>> pairs(n);
  for (size_t i = 0; i < n; i++) pairs[i] = {keys[i], values[i]};
  std::stable_sort(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
  for (size_t i = 0; i < n; i++) {
    keys[i] = pairs[i].first;
    values[i] = pairs[i].second;
  }
}

// Half the width and height of an image of four floats per texel: the mean of four texels.
void rival_blit(const float *from, float *to, size_t width, size_t height) {
  for (size_t y = 0; y < height / 2; y++) {
    for (size_t x = 0; x < width / 2; x++) {
      const float *a = from + (2 * y * width + 2 * x) * 4, *b = a + width * 4;
      for (size_t c = 0; c < 4; c++) to[(y * (width / 2) + x) * 4 + c] = 0.25f * (a[c] + a[c + 4] + b[c] + b[c + 4]);
    }
  }
}

}
