-- Random render graphs and an interpreter of the same passes on the CPU: dispatches of small kernels that read, write
-- and add atomically to buffers, mips and layers; copies, clears, draws, passes with a record function, readbacks,
-- indirect dispatches; transients with and without shared memory, passes that read what later ones write, passes that
-- reach no output.
--
--   mc.configure { heap = 512 }
--   local graphs = require "lib.graphs"
--   graphs.seed(7)
--   local verdict = graphs.make()            -- the passes of a submission; nil when they cannot be put in order
--   graphs.run(verdict)                      -- on the CPU
--   local done = graphs.submit(true)         -- on the GPU; true: transients share memory
--   graphs.compare "the first"               -- error unless all that stays is the same on both
--
-- Fields of the last submission: passes, late (how many passes read what later ones write), readbacks ({ future, array,
-- count } each). All programs work on the same buffers and images: graphs.outside.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"
package.path = package.path .. ";" .. debug.getinfo(1, "S").source:match "^@(.*)/gpu/lib/[^/]*$" .. "/unit/?.lua"
local oracle = require "graph_oracle"

local M = {}

local random = mc.random(1)
local function integer(least, most) return least + math.floor(random() * (most - least + 1)) end
local function chance(p) return random() < p end
local function one_of(list) return list[integer(1, #list)] end

local COMPUTE, FRAGMENT, COLOR, TRANSFER, INDIRECT = 128, 16, 64, 256, 1
local Words = ffi.typeof "uint32_t[?]"

-- Kernels ------------------------------------------------------------------------------------------------------

local HEAD = [[
  #include <mooncrust.glsl>
  layout(local_size_x = 32) in;
  MC_BUFFERS(uint, uints);
  MC_TEXTURES(utexture2D, textures);
  MC_IMAGES(r32ui, uimage2D, images);
  MC_POINTER(uint, Uints);
  layout(push_constant) uniform Arguments { %s } args;
  void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i >= args.n) return;
    %s
  }
]]
local function kernel(name, members, body)
  return mc.compute { name = name, source = HEAD:format(members, body) }
end
-- x, y of texel i of an image of width w; s: the same of a source of another size
local AT = "ivec2 at = ivec2(i % args.w, i / args.w);"

local kernels = {
  map = kernel("map", "mc_buffer dst; mc_buffer src; uint n; uint m; uint a; uint c;",
    "uints[args.dst].data[i] = uints[args.src].data[(i * args.a) % args.m] * 3u + args.c;"),
  mix = kernel("mix", "mc_buffer dst; mc_buffer src; uint n; uint m; uint c;",
    "uints[args.dst].data[i] = uints[args.dst].data[i] * 5u + uints[args.src].data[i % args.m] + args.c;"),
  add = kernel("add", "mc_buffer dst; mc_buffer src; uint n; uint m; uint size; uint c;",
    "atomicAdd(uints[args.dst].data[(i * 7u) % args.size], uints[args.src].data[i % args.m] + args.c);"),
  sum = kernel("sum", "mc_buffer dst; mc_buffer src; mc_buffer other; uint n; uint m; uint k; uint c;",
    "uints[args.dst].data[i] = uints[args.src].data[i % args.m] + uints[args.other].data[i % args.k] * 7u + args.c;"),
  far = kernel("far", "Uints dst; Uints src; uint n; uint m; uint c;",
    "args.dst.data[i] = args.src.data[(i + args.c) % args.m] * 9u + args.c;"),
  fill = kernel("fill", "mc_buffer dst; uint n; uint c;", "uints[args.dst].data[i] = i * args.c + 1u;"),
  groups = kernel("groups", "mc_buffer dst; uint n; uint c;", "uints[args.dst].data[i] = i == 0u ? args.c : 1u;"),
  store = kernel("store", "mc_image dst; mc_buffer src; uint n; uint m; uint w; uint c;",
    AT .. "imageStore(images[args.dst], at, uvec4(uints[args.src].data[(i + args.c) % args.m] + args.c));"),
  load = kernel("load", "mc_buffer dst; mc_image src; uint n; uint w; uint m; uint c;",
    "uint t = i % args.m; ivec2 at = ivec2(t % args.w, t / args.w);"
      .. "uints[args.dst].data[i] = imageLoad(images[args.src], at).r * 3u + args.c;"),
  fetch = kernel("fetch", "mc_buffer dst; mc_texture src; uint n; uint w; uint m; uint c;",
    "uint t = i % args.m; ivec2 at = ivec2(t % args.w, t / args.w);"
      .. "uints[args.dst].data[i] = texelFetch(textures[args.src], at, 0).r * 11u + args.c;"),
  mips = kernel("mips", "mc_buffer dst; mc_texture src; uint n; uint m; uint c;",
    "uints[args.dst].data[i] = texelFetch(textures[args.src], ivec2(0), int(i % args.m)).r + args.c;"),
  blend = kernel("blend", "mc_image dst; mc_texture src; uint n; uint w; uint s; uint m; uint c;",
    AT .. "uint t = (i * 3u) % args.m; ivec2 from = ivec2(t % args.s, t / args.s);"
      .. "uint old = imageLoad(images[args.dst], at).r;"
      .. "imageStore(images[args.dst], at, uvec4(old * 5u + texelFetch(textures[args.src], from, 0).r + args.c));"),
  scale = kernel("scale", "mc_image dst; mc_texture src; uint n; uint w; uint s; uint m; uint c;",
    AT .. "uint t = (i * 3u) % args.m; ivec2 from = ivec2(t % args.s, t / args.s);"
      .. "imageStore(images[args.dst], at, uvec4(texelFetch(textures[args.src], from, 0).r * 13u + args.c));"),
  count = kernel("count", "mc_image dst; mc_buffer src; uint n; uint m; uint w; uint size; uint c;",
    "uint t = (i * 7u) % args.size; ivec2 at = ivec2(t % args.w, t / args.w);"
      .. "imageAtomicAdd(images[args.dst], at, uints[args.src].data[i % args.m] + args.c);"),
}

local paint = mc.graphics {
  name = "paint",
  vertex = { source = [[
    void main() { gl_Position = vec4(gl_VertexIndex == 1 ? 3.0 : -1.0, gl_VertexIndex == 2 ? 3.0 : -1.0, 0.0, 1.0); }
  ]] },
  fragment = { source = [[
    #include <mooncrust.glsl>
    MC_BUFFERS(uint, uints);
    MC_TEXTURES(utexture2D, textures);
    layout(push_constant) uniform Arguments {
      mc_buffer src; mc_texture other; uint m; uint w; uint s; uint k; uint c;
    } args;
    layout(location = 0) out uint color;
    void main() {
      uint i = uint(gl_FragCoord.x) + uint(gl_FragCoord.y) * args.w;
      uint t = i % args.k;
      uint texel = texelFetch(textures[args.other], ivec2(t % args.s, t / args.s), 0).r;
      color = uints[args.src].data[i % args.m] * 3u + texel + args.c;
    }
  ]] },
}

-- Resources ---------------------------------------------------------------------------------------------------------

local function cells_of(it)
  it.cells = {}
  for mip = 0, it.mips - 1 do
    for layer = 0, it.layers - 1 do
      local w, h = math.max(1, math.floor(it.width / 2 ^ mip)), math.max(1, math.floor(it.height / 2 ^ mip))
      it.cells[mip * it.layers + layer] = { w = w, h = h, mip = mip, layer = layer, image = it, n = w * h,
        data = Words(w * h) }
    end
  end
  return it
end

local resources, outside = {}, {} -- of the submission that is being made; those that stay

for i, count in ipairs { 64, 200, 1000 } do
  local object = mc.buffer { name = "b" .. i, type = "uint32_t", count = count, memory = i == 1 and "readback" or nil }
  outside[#outside + 1] = { object = object, n = count, data = Words(count), written = true }
end
for i, o in ipairs { { 16, 8, 3, 1 }, { 8, 8, 1, 2 }, { 20, 12, 2, 2 } } do
  local object = mc.image { name = "i" .. i, format = "r32u", width = o[1], height = o[2], mips = o[3], layers = o[4] }
  outside[#outside + 1] = cells_of { object = object, image = true, width = o[1], height = o[2], mips = o[3],
    layers = o[4], views = {}, written = true }
end
for _, it in ipairs(outside) do
  if it.image then
    it.object:upload(("\0"):rep(it.object.size))
  else
    it.object:upload(Words(it.n))
  end
end

local function is_written(it, cell) return it.written or cell and cell.written end

-- A cell as the API takes it.
local function view_of(cell)
  local it = cell.image
  if it.mips * it.layers == 1 then
    return it.object
  end
  local key = cell.mip * 16 + cell.layer
  it.views[key] = it.views[key] or it.object:view { mip = cell.mip, layer = cell.layer }
  return it.views[key]
end

local function buffers(fits)
  local list = {}
  for _, it in ipairs(resources) do
    if not it.image and fits(it) then
      list[#list + 1] = it
    end
  end
  return list
end

local function image_cells(fits)
  local list = {}
  for _, it in ipairs(resources) do
    for c = 0, it.image and it.mips * it.layers - 1 or -1 do
      if fits(it, it.cells[c]) then
        list[#list + 1] = it.cells[c]
      end
    end
  end
  return list
end

-- The submission under way: passes as the oracle takes them, with run (on the CPU) and record (to the graph).
local passes, forward

local function access(it, reads, writes)
  local image = it.image
  local is_cell = type(image) == "table"
  local object = is_cell and image or it
  local a = { resource = object.index, reads = reads, writes = writes, mip = 0, mips = 1, layer = 0, layers = 1 }
  if is_cell then
    a.mip, a.layer = it.mip, it.layer
  elseif image then
    a.mips, a.layers = it.mips, it.layers
  end
  return a
end

local function pass(accesses, run, record)
  passes[#passes + 1] = { accesses = accesses, run = run, record = record, keep = false }
  for _, a in ipairs(accesses) do
    if a.writes ~= 0 then
      local it = resources[a.resource]
      if it.image then
        it.cells[a.mip * it.layers + a.layer].written = true
      else
        it.written = true
      end
    end
  end
end

-- Something to read from: written before, or, now and then, to be written by a later pass.
local function source(list_of, not_this)
  local list = list_of(function(it, cell)
    return it ~= not_this and (cell or 0) ~= not_this and is_written(it, cell)
  end)
  if chance(0.06) then
    local late = list_of(function(it, cell)
      return it.transient and it ~= not_this and (cell or 0) ~= not_this and not is_written(it, cell)
    end)
    if #late > 0 then
      local found = one_of(late)
      forward[#forward + 1] = found
      found.late = true
      return found
    end
  end
  if #list > 0 then
    return one_of(list)
  end
end

-- Something to write: all of it, or, when `old` matters, only what was written before.
local function target(list_of, old)
  local list = list_of(function(it, cell) return not (cell or it).late and (not old or is_written(it, cell)) end)
  if #list > 0 then
    return one_of(list)
  end
end

local function u32(x) return x % 2 ^ 32 end

local function dispatch(name, arguments, n, more)
  return function(graph)
    local given = {}
    for key, value in pairs(arguments) do
      given[key] = type(value) == "function" and value() or value
    end
    given.n = n
    graph:dispatch(kernels[name], given, n, more and more() or nil)
  end
end

local function of(it)
  return function() return it.image and type(it.image) == "table" and view_of(it) or it.object end
end

local ops = {}

function ops.map()
  local dst = target(buffers)
  local src = source(buffers, dst)
  local a, c = integer(1, 9), integer(0, 2 ^ 20)
  if src then
    pass({ access(dst, 0, COMPUTE), access(src, COMPUTE, 0) }, function()
      for i = 0, dst.n - 1 do
        dst.data[i] = u32(src.data[i * a % src.n] * 3 + c)
      end
    end, dispatch("map", { dst = of(dst), src = of(src), m = src.n, a = a, c = c }, dst.n))
  end
end

function ops.mix()
  local dst = target(buffers, true)
  local src = source(buffers, dst)
  local c = integer(0, 2 ^ 20)
  if src then
    pass({ access(dst, COMPUTE, COMPUTE), access(src, COMPUTE, 0) }, function()
      for i = 0, dst.n - 1 do
        dst.data[i] = u32(dst.data[i] * 5 + src.data[i % src.n] + c)
      end
    end, dispatch("mix", { dst = of(dst), src = of(src), m = src.n, c = c }, dst.n))
  end
end

function ops.add()
  local dst = target(buffers, true)
  local src = source(buffers, dst)
  local n, c = integer(1, 300), integer(0, 2 ^ 20)
  if src then
    pass({ access(dst, COMPUTE, COMPUTE), access(src, COMPUTE, 0) }, function()
      for i = 0, n - 1 do
        local at = i * 7 % dst.n
        dst.data[at] = u32(dst.data[at] + src.data[i % src.n] + c)
      end
    end, dispatch("add", { dst = of(dst), src = of(src), m = src.n, size = dst.n, c = c }, n))
  end
end

function ops.sum()
  local dst = target(buffers)
  local src, other = source(buffers, dst), source(buffers, dst)
  local c = integer(0, 2 ^ 20)
  if src and other then
    pass({ access(dst, 0, COMPUTE), access(src, COMPUTE, 0), access(other, COMPUTE, 0) }, function()
      for i = 0, dst.n - 1 do
        dst.data[i] = u32(src.data[i % src.n] + other.data[i % other.n] * 7 + c)
      end
    end, dispatch("sum", { dst = of(dst), src = of(src), other = of(other), m = src.n, k = other.n, c = c }, dst.n))
  end
end

function ops.far()
  local dst = target(buffers)
  local src = source(buffers, dst)
  local c = integer(0, 2 ^ 20)
  if src then
    pass({ access(dst, 0, COMPUTE), access(src, COMPUTE, 0) }, function()
      for i = 0, dst.n - 1 do
        dst.data[i] = u32(src.data[(i + c) % src.n] * 9 + c)
      end
    end, dispatch("far", { dst = of(dst), src = of(src), m = src.n, c = c }, dst.n))
  end
end

local function fill(dst, c)
  pass({ access(dst, 0, COMPUTE) }, function()
    for i = 0, dst.n - 1 do
      dst.data[i] = u32(i * c + 1)
    end
  end, dispatch("fill", { dst = of(dst), c = c }, dst.n))
end

function ops.fill() fill(target(buffers), integer(0, 2 ^ 20)) end

-- One pass writes how many workgroups the next one has.
function ops.indirect()
  local counts = target(buffers)
  local dst = target(buffers)
  local groups, c = integer(1, math.ceil(dst.n / 32)), integer(0, 2 ^ 20)
  if dst ~= counts and (is_written(dst) or groups * 32 >= dst.n) then
    pass({ access(counts, 0, COMPUTE) }, function()
      for i = 0, counts.n - 1 do
        counts.data[i] = i == 0 and groups or 1
      end
    end, dispatch("groups", { dst = of(counts), c = groups }, counts.n))
    pass({ access(dst, 0, COMPUTE), access(counts, INDIRECT, 0) }, function()
      for i = 0, math.min(dst.n, groups * 32) - 1 do
        dst.data[i] = u32(i * c + 1)
      end
    end, function(graph)
      graph:dispatch(kernels.fill, { dst = dst.object, n = dst.n, c = c }, { indirect = counts.object })
    end)
  end
end

local function store(dst, src, c)
  pass({ access(dst, 0, COMPUTE), access(src, COMPUTE, 0) }, function()
    for i = 0, dst.n - 1 do
      dst.data[i] = u32(src.data[(i + c) % src.n] + c)
    end
  end, dispatch("store", { dst = of(dst), src = of(src), m = src.n, w = dst.w, c = c }, dst.n))
end

function ops.store()
  local dst, src = target(image_cells), source(buffers)
  if dst and src then
    store(dst, src, integer(0, 1000))
  end
end

local function texels(name, factor)
  local dst, src = target(buffers), source(image_cells)
  local c = integer(0, 2 ^ 20)
  if src then
    pass({ access(dst, 0, COMPUTE), access(src, COMPUTE, 0) }, function()
      for i = 0, dst.n - 1 do
        dst.data[i] = u32(src.data[i % src.n] * factor + c)
      end
    end, dispatch(name, { dst = of(dst), src = of(src), m = src.n, w = src.w, c = c }, dst.n))
  end
end

function ops.load() texels("load", 3) end
function ops.fetch() texels("fetch", 11) end

-- All mips of an image.
function ops.mips()
  local dst, c = target(buffers), integer(0, 2 ^ 20)
  local list = {}
  for _, it in ipairs(resources) do
    local fits = it.image and it.layers == 1
    for cell = 0, fits and it.mips - 1 or -1 do
      fits = fits and is_written(it, it.cells[cell])
    end
    list[#list + 1] = fits and it or nil
  end
  if #list > 0 then
    local src = one_of(list)
    pass({ access(dst, 0, COMPUTE), access(src, COMPUTE, 0) }, function()
      for i = 0, dst.n - 1 do
        dst.data[i] = u32(src.cells[i % src.mips].data[0] + c)
      end
    end, dispatch("mips", { dst = of(dst), src = of(src), m = src.mips, c = c }, dst.n))
  end
end

local function between(name, old, factor)
  local dst = target(image_cells, old)
  local src = dst and source(image_cells, dst)
  local c = integer(0, 2 ^ 20)
  if src then
    pass({ access(dst, old and COMPUTE or 0, COMPUTE), access(src, COMPUTE, 0) }, function()
      for i = 0, dst.n - 1 do
        dst.data[i] = u32((old and dst.data[i] * 5 or 0) + src.data[i * 3 % src.n] * factor + c)
      end
    end, dispatch(name, { dst = of(dst), src = of(src), w = dst.w, s = src.w, m = src.n, c = c }, dst.n))
  end
end

function ops.blend() between("blend", true, 1) end
function ops.scale() between("scale", false, 13) end

function ops.count()
  local dst, src = target(image_cells, true), source(buffers)
  local n, c = integer(1, 300), integer(0, 2 ^ 20)
  if dst and src then
    pass({ access(dst, COMPUTE, COMPUTE), access(src, COMPUTE, 0) }, function()
      for i = 0, n - 1 do
        local at = i * 7 % dst.n
        dst.data[at] = u32(dst.data[at] + src.data[i % src.n] + c)
      end
    end, dispatch("count", { dst = of(dst), src = of(src), m = src.n, w = dst.w, size = dst.n, c = c }, n))
  end
end

-- Copies: all of the target, or a part of one that was written before.
function ops.copy_buffer()
  local dst = target(buffers)
  local src = source(buffers, dst)
  if src then
    local most = math.min(src.n, dst.n)
    local is_part = src.n < dst.n or chance(0.5)
    local size = is_part and integer(1, most) or dst.n
    local from, to = integer(0, src.n - size), is_part and integer(0, dst.n - size) or 0
    if is_part and not is_written(dst) then
      return
    end
    pass({ access(dst, 0, TRANSFER), access(src, TRANSFER, 0) }, function()
      ffi.copy(dst.data + to, src.data + from, size * 4)
    end, function(graph)
      graph:copy(src.object, dst.object, { from = from * 4, to = to * 4, size = size * 4 })
    end)
  end
end

function ops.copy_in()
  local dst = target(image_cells)
  local src = dst and source(buffers)
  if src and src.n >= dst.n then
    local from = integer(0, src.n - dst.n)
    pass({ access(dst, 0, TRANSFER), access(src, TRANSFER, 0) }, function()
      ffi.copy(dst.data, src.data + from, dst.n * 4)
    end, function(graph) graph:copy(src.object, view_of(dst), { from = from * 4 }) end)
  end
end

function ops.copy_out()
  local dst = target(buffers, true)
  local src = dst and source(image_cells)
  if src and dst.n >= src.n then
    local to = integer(0, dst.n - src.n)
    pass({ access(dst, 0, TRANSFER), access(src, TRANSFER, 0) }, function()
      ffi.copy(dst.data + to, src.data, src.n * 4)
    end, function(graph) graph:copy(view_of(src), dst.object, { to = to * 4 }) end)
  end
end

function ops.copy_image()
  local dst = target(image_cells)
  local src = dst and source(image_cells, dst)
  if src and (is_written(dst.image, dst) or src.w >= dst.w and src.h >= dst.h) then
    local w, h = math.min(src.w, dst.w), math.min(src.h, dst.h)
    pass({ access(dst, 0, TRANSFER), access(src, TRANSFER, 0) }, function()
      for y = 0, h - 1 do
        ffi.copy(dst.data + y * dst.w, src.data + y * src.w, w * 4)
      end
    end, function(graph) graph:copy(view_of(src), view_of(dst), { width = w, height = h }) end)
  end
end

local function clear(dst, value)
  pass({ access(dst, 0, TRANSFER) }, function()
    for i = 0, dst.n - 1 do
      dst.data[i] = value
    end
  end, function(graph)
    if dst.image then
      graph:clear(view_of(dst), { value, 0, 0, 0 })
    else
      graph:clear(dst.object, value)
    end
  end)
end

function ops.clear()
  local dst = target(chance(0.5) and image_cells or buffers)
  if dst then
    clear(dst, integer(0, 2 ^ 32 - 1))
  end
end

-- A pass with a function: two commands, which the encoder or Vulkan takes.
function ops.pass()
  local dst, c = target(buffers), integer(0, 2 ^ 32 - 1)
  local src = source(buffers, dst)
  if src and src.n >= dst.n and chance(0.5) then
    pass({ access(dst, 0, TRANSFER), access(src, TRANSFER, 0) }, function()
      ffi.copy(dst.data, src.data, dst.n * 4)
    end, function(graph)
      graph:pass { name = "copy", reads = { transfer = src.object }, writes = { transfer = dst.object },
        record = function(e) e:copy(src.object, dst.object, { size = dst.n * 4 }) end }
    end)
  else
    pass({ access(dst, 0, TRANSFER) }, function()
      for i = 0, dst.n - 1 do
        dst.data[i] = c
      end
    end, function(graph)
      graph:pass { name = "fill", writes = { transfer = { dst.object } },
        record = function(e) e:fill(dst.object, c) end }
    end)
  end
end

function ops.pass_dispatch()
  local dst = target(buffers)
  local src = source(buffers, dst)
  local a, c = integer(1, 9), integer(0, 2 ^ 20)
  if src then
    pass({ access(dst, 0, COMPUTE), access(src, COMPUTE, 0) }, function()
      for i = 0, dst.n - 1 do
        dst.data[i] = u32(src.data[i * a % src.n] * 3 + c)
      end
    end, function(graph)
      graph:pass { name = "map", reads = { compute = src.object }, writes = { compute = dst.object },
        record = function(e)
          e:bind(kernels.map)
          e:push { dst = dst.object, src = src.object, n = dst.n, m = src.n, a = a, c = c }
          e:threads(dst.n)
        end }
    end)
  end
end

-- One to three draws in a row to the same target.
function ops.draw()
  local dst = target(image_cells)
  local src, other = source(buffers), dst and source(image_cells, dst)
  if not (dst and src and other) then
    return
  end
  for k = 1, integer(1, 3) do
    local clears = not is_written(dst.image, dst) or k == 1 and chance(0.3)
    local value, c = integer(0, 2 ^ 32 - 1), integer(0, 2 ^ 20)
    local x, y = integer(0, dst.w - 1), integer(0, dst.h - 1)
    local w, h = integer(1, dst.w - x), integer(1, dst.h - y)
    local accesses = { access(dst, clears and 0 or COLOR, COLOR), access(src, FRAGMENT, 0), access(other, FRAGMENT, 0) }
    pass(accesses, function()
      for i = 0, clears and dst.n - 1 or -1 do
        dst.data[i] = value
      end
      for py = y, y + h - 1 do
        for px = x, x + w - 1 do
          local i = px + py * dst.w
          dst.data[i] = u32(src.data[i % src.n] * 3 + other.data[i % other.n] + c)
        end
      end
    end, function(graph)
      graph:draw { pipeline = paint, color = view_of(dst), vertices = 3, scissor = { x, y, w, h },
        clear = clears and { value, 0, 0, 0 } or nil,
        args = { src = src.object, other = view_of(other), m = src.n, w = dst.w, s = other.w, k = other.n, c = c } }
    end)
  end
end

function ops.readback()
  local src = source(chance(0.5) and buffers or image_cells)
  if src then
    local copy
    pass({ access(src, TRANSFER, 0) }, function()
      copy = Words(src.n)
      ffi.copy(copy, src.data, src.n * 4)
    end, function(graph)
      local future = graph:readback(src.image and view_of(src) or src.object)
      M.readbacks[#M.readbacks + 1] = { future, copy, src.n }
    end)
    passes[#passes].keep = true
  end
end

local NAMES = {}
for name in pairs(ops) do
  NAMES[#NAMES + 1] = name
end
table.sort(NAMES)

-- Submissions --------------------------------------------------------------------------------------------------

local function transient(k)
  local is_image = chance(0.5)
  local it = { transient = true, written = false, name = ("t%d"):format(k) }
  if not is_image then
    it.n = one_of { 40, 100, 700 }
    it.data = Words(it.n)
    return it
  end
  it.image, it.width, it.height, it.views = true, one_of { 8, 16 }, one_of { 4, 12 }, {}
  it.mips, it.layers = integer(1, 3), integer(1, 2)
  return cells_of(it)
end

--- Makes the passes of a submission.
---@return table? verdict nil when they cannot be put in order
function M.make()
  resources, passes, forward = {}, {}, {}
  for i, it in ipairs(outside) do
    resources[i] = it
  end
  for k = 1, integer(0, 6) do
    resources[#resources + 1] = transient(k)
  end
  for i, it in ipairs(resources) do
    it.index = i
  end
  for _ = 1, integer(1, chance(0.2) and 40 or 14) do
    ops[one_of(NAMES)]()
  end
  for _, it in ipairs(forward) do
    if it.late then
      it.late = nil
      clear(it, integer(0, 2 ^ 32 - 1))
    end
  end
  local topology = { passes = passes, resources = {} }
  for i, it in ipairs(resources) do
    local is_image = it.image and true or false
    topology.resources[i] = { kind = is_image and "image" or "buffer", mips = it.mips or 1, layers = it.layers or 1,
      transient = it.transient or false }
  end
  M.passes, M.late = passes, #forward
  local verdict = oracle.expect(topology)
  return not verdict.error and verdict or nil
end

--- Does on the CPU what the passes do.
function M.run(verdict)
  local done = {}
  local function visit(p)
    if not done[p] then
      done[p] = true
      for q in pairs(verdict.edges[p]) do
        visit(q)
      end
      passes[p].run()
    end
  end
  for p in ipairs(passes) do
    visit(p)
  end
end

--- Submits the passes.
---@param alias boolean whether transients may share memory
---@return table submission
function M.submit(alias)
  M.readbacks = {}
  return mc.submit(function(graph)
    for _, it in ipairs(resources) do
      if it.transient and it.image then
        it.object, it.views = graph:image { name = it.name, format = "r32u", width = it.width, height = it.height,
          mips = it.mips, layers = it.layers, alias = alias }, {}
      elseif it.transient then
        it.object = graph:buffer { name = it.name, type = "uint32_t", count = it.n, alias = alias }
      end
    end
    for _, p in ipairs(passes) do
      p.record(graph)
    end
  end)
end

local function same(got, want, n, what, title)
  for i = 0, n - 1 do
    if got[i] ~= want[i] then
      error(("%s: %s[%d] is %d, not %d"):format(title, what, i, got[i], want[i]), 0)
    end
  end
end

--- Waits for readbacks; error unless they gave what was there on the CPU.
---@param list table readbacks of submissions
---@param title string for the message
function M.check_readbacks(list, title)
  for _, it in ipairs(list) do
    same(expect.as("uint32_t", it[1]:wait()), it[2], it[3], "a readback", title)
  end
end

--- Error unless all that stays holds the same on the CPU and on the GPU.
---@param title string for the message
function M.compare(title)
  for k, it in ipairs(outside) do
    if it.image then
      for c = 0, it.mips * it.layers - 1 do
        local cell = it.cells[c]
        local bytes = it.object:read { mip = cell.mip, layer = cell.layer }
        same(ffi.cast("uint32_t *", bytes), cell.data, cell.n, ("image %d, cell %d"):format(k, c), title)
      end
    else
      same(it.object:read(), it.data, it.n, "buffer " .. k, title)
    end
  end
end

--- New contents for a buffer, by way of an upload.
function M.upload()
  local it = one_of(outside)
  if not it.image then
    for i = 0, it.n - 1 do
      it.data[i] = integer(0, 2 ^ 32 - 1)
    end
    it.object:upload(it.data)
  end
end

--- Chooses the programs to come.
function M.seed(seed) random = mc.random(seed) end

--- A whole number of the same source.
M.integer = integer
M.outside = outside

return M
