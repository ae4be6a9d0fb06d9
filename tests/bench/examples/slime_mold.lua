-- 07_slime_mold: agents and trail, as many agents a texel at each size.
return {
  example = "07_slime_mold",
  module = "slime",
  bound = "copy",
  sizes = {
    { label = "1m", n = 1000000, width = 1280, height = 720 },
    { label = "4m", n = 4000000, width = 2560, height = 1440 },
    { label = "16m", n = 16000000, width = 5120, height = 2880 },
    { label = "36m", n = 36000000, width = 7680, height = 4320 },
    { label = "100m", n = 100000000, width = 12800, height = 7200 },
  },
  software = {
    { label = "1m", n = 1000000, width = 1280, height = 720 },
    { label = "2m", n = 2000000, width = 1800, height = 1024 },
    { label = "4m", n = 4000000, width = 2560, height = 1440 },
    { label = "8m", n = 8000000, width = 3600, height = 2048 },
    { label = "16m", n = 16000000, width = 5120, height = 2880 },
  },
  cuda = true,
}
