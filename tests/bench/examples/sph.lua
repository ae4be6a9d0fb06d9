-- 08_sph: a dam that breaks, from its first moment on. The time goes into two walks through neighbours, which lie in
-- caches: shares of the copy bandwidth are small.
return {
  example = "08_sph",
  module = "sph",
  bound = "copy",
  sizes = {
    { label = "256k", n = 262144 },
    { label = "1m", n = 1000000 },
    { label = "2m", n = 2000000 },
    { label = "4m", n = 4000000 },
    { label = "8m", n = 8000000 },
  },
  software = {
    { label = "4k", n = 4096 },
    { label = "8k", n = 8192 },
    { label = "16k", n = 16384 },
    { label = "32k", n = 32768 },
    { label = "64k", n = 65536 },
  },
  cuda = true,
}
