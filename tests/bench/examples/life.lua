-- 12_life: random cells on a torus. The default grid is 8 MiB, which lies in the cache of a large GPU.
local function square(label, side)
  return { label = label, width = side, height = side, soup = true }
end
return {
  example = "12_life",
  module = "life",
  bound = "copy",
  sizes = {
    square("8k", 8192),
    square("16k", 16384),
    square("32k", 32768),
    square("64k", 65536),
    square("96k", 98304),
  },
  software = {
    square("1k", 1024),
    square("2k", 2048),
    square("4k", 4096),
    square("8k", 8192),
    square("16k", 16384),
  },
  work = function(size) return size.width * size.height end,
  cuda = true,
}
