-- 11_nbody: two galaxies, all pairs.
return {
  example = "11_nbody",
  module = "nbody",
  bound = "fma",
  sizes = {
    { label = "64k", n = 65536 },
    { label = "128k", n = 131072 },
    { label = "256k", n = 262144 },
    { label = "512k", n = 524288 },
    { label = "1m", n = 1048576 },
  },
  software = {
    { label = "4k", n = 4096 },
    { label = "8k", n = 8192 },
    { label = "16k", n = 16384 },
    { label = "32k", n = 32768 },
    { label = "64k", n = 65536 },
  },
  work = function(size) return size.n ^ 2 end,
  cuda = true,
}
