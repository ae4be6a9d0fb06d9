-- Compares a random program with a model on the CPU: uploads from every kind of source, whole and in part, reads with
-- and without waiting, dispatches, raw fills, destroyed and forgotten buffers, images of several formats with mips and
-- layers, and views, under pressure from the collector. Sizes reach from one element to beyond a ring of staging
-- memory. `-- ROUNDS SEED`: more of it.
local ffi = require "ffi"
local mc = require "mooncrust"
mc.log.set_level "quiet" -- a device that does not import says so
local expect = require "lib.expect"

local ROUNDS, SEED = tonumber(mc.args[1]) or 1500, tonumber(mc.args[2]) or 1
mc.configure { heap = 96 }

local add = mc.compute { name = "add", source = [[
  enable wgpu_binding_array;
  struct Uints { data: array<u32> }
  @group(0) @binding(0) var<storage, read_write> uints: binding_array<Uints>;
  struct Arguments { a: u32, b: u32, n: u32, x: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(64)
  fn main(@builtin(global_invocation_id) id: vec3u) {
    if id.x < args.n { uints[args.a].data[id.x] = uints[args.a].data[id.x] * 3u + uints[args.b].data[id.x] + args.x; }
  }
]] }
local barriers = require "mooncrust.gpu.barriers"
local objects = require "mooncrust.gpu.objects"
local queue = require("mooncrust.gpu.queue").main()
local random = mc.random(SEED)
local function integer(least, most) return least + math.floor(random() * (most - least + 1)) end
local function chance(p) return random() < p end

-- Mostly small, now and then larger than a piece of staging memory.
local function length(most) return math.max(1, math.floor(most ^ (random() ^ (chance(0.05) and 0.3 or 1)))) end

local Words, Bytes = ffi.typeof "uint32_t[?]", ffi.typeof "uint8_t[?]"
local serial = 0
local function noise(array, count)
  serial = (serial * 69069 + 12345) % 2 ^ 32
  for i = 0, count - 1 do
    array[i] = bit.bxor(serial, i * 2654435)
  end
end

ffi.cdef "int memcmp(const void *, const void *, size_t);"

local things, futures = {}, {}
local LIVE = 40

local function same(got, want, bytes, what)
  if ffi.C.memcmp(got, want, bytes) ~= 0 then
    local g, w = ffi.cast("const uint8_t *", got), ffi.cast("const uint8_t *", want)
    for i = 0, bytes - 1 do
      if g[i] ~= w[i] then
        error(("seed %d: %s: byte %d of %d is %d, not %d"):format(SEED, what, i, bytes, g[i], w[i]))
      end
    end
  end
end

-- Buffers: words, or bytes, whose number is any.
local KINDS = { "device", "device", "device", "device", "upload", "readback", "host" }

local function new_buffer(i)
  local words, kind = chance(0.7), KINDS[integer(1, #KINDS)]
  local count = length(kind == "device" and 6 * 2 ^ 20 or 2 ^ 14)
  local o = { name = kind .. " " .. i, type = words and "uint32_t" or "uint8_t", count = count }
  local it
  if kind == "host" then
    it = mc.host_buffer(o)
  else
    o.memory = kind
    it = mc.buffer(o)
  end
  if not it then
    return new_buffer(i) -- a small device
  end
  it.body.written = true -- zeros are part of the model
  local step = words and 4 or 1
  return { it = it, words = words, step = step, count = count, data = (words and Words or Bytes)(count), kind = kind }
end

local FORMATS = { "rgba8", "r8", "rg8", "rgba16f", "rgba32u", "r32u", "bc1", "bc7" }

local function new_image(i)
  local most = chance(0.03) and 1200 or 60
  local o = { name = "image " .. i, format = FORMATS[integer(1, #FORMATS)], width = integer(1, most),
    height = integer(1, most) }
  if chance(0.3) then
    o.layers = integer(1, 5)
  elseif chance(0.15) and not o.format:find "^bc" then
    o.width, o.height, o.depth = integer(1, 40), integer(1, 40), integer(1, 20)
  end
  if chance(0.4) then
    o.mips = "full"
  end
  local ok, it = pcall(mc.image, o)
  if not ok then
    return new_buffer(i) -- a device without this format
  end
  if not it then
    return new_buffer(i)
  end
  it.body.written = true
  return { it = it, image = true, data = Bytes(it.size), bytes = it.size, compressed = o.format:find "^bc" }
end

local function range_of(t)
  local it = t.it
  if chance(0.4) then
    return {}, { { 0, it.size } }
  end
  local mip, layer = integer(0, it.mips - 1), integer(0, it.layers - 1)
  local mips, layers = integer(1, it.mips - mip), integer(1, it.layers - layer)
  -- Where the mips and layers lie in the packed bytes of all.
  local spans = {}
  local at = 0
  for m = 0, it.mips - 1 do
    local one = it.layout:bytes(m, 1, 1)
    if m >= mip and m < mip + mips then
      spans[#spans + 1] = { at + layer * one, layers * one }
    end
    at = at + it.layers * one
  end
  return { mip = mip, mips = mips, layer = layer, layers = layers }, spans
end

local function gather(t, spans)
  local size, at = 0, 0
  for _, s in ipairs(spans) do
    size = size + s[2]
  end
  local out = Bytes(size)
  for _, s in ipairs(spans) do
    ffi.copy(out + at, t.data + s[1], s[2])
    at = at + s[2]
  end
  return out, size
end

local function upload_image(t)
  local range, spans = range_of(t)
  local _, size = gather(t, spans)
  local bytes, at = Bytes(size), 0
  noise(bytes, size)
  for _, s in ipairs(spans) do
    ffi.copy(t.data + s[1], bytes + at, s[2])
    at = at + s[2]
  end
  if chance(0.5) then
    t.it:upload(ffi.string(bytes, size), range)
  else
    t.it:upload(bytes, range)
    ffi.fill(bytes, size, 0xee) -- the source may be changed
  end
end

local function part(t)
  local first = chance(0.4) and 0 or integer(0, t.count - 1)
  return first, chance(0.4) and t.count - first or length(t.count - first)
end

local function upload_buffer(t)
  local first, n = part(t)
  local array = (t.words and Words or Bytes)(n)
  noise(array, n)
  ffi.copy(t.data + first, array, n * t.step)
  local how = integer(1, n < 3000 and 6 or 2)
  if how == 1 then
    t.it:upload(ffi.string(array, n * t.step), first)
  elseif how == 2 then
    t.it:upload(array, first)
    ffi.fill(array, n * t.step, 0xee)
  elseif how == 3 then
    local list = {}
    for i = 1, n do
      list[i] = array[i - 1]
    end
    t.it:upload(list, first)
  elseif how == 4 then
    t.it:upload(function(i) return i >= first + n and t.data[i] or array[i - first] end, first)
  elseif how == 5 and (t.it.pointer and t.kind ~= "readback") then
    t.it:wait()
    ffi.copy(t.it.pointer + first, array, n * t.step)
  else
    t.it:upload(ffi.cast(t.words and "uint32_t *" or "uint8_t *", t.data + first), first)
  end
end

local function upload(t)
  if t.image then
    upload_image(t)
  else
    upload_buffer(t)
  end
end

local function read(t)
  if t.image then
    local range, spans = range_of(t)
    local want, size = gather(t, spans)
    if chance(0.5) then
      same(t.it:read(range), want, size, t.it.name)
    else
      local f = assert(t.it:read_async(range))
      futures[#futures + 1] = { f = f, want = want, size = size, what = t.it.name .. " later" }
    end
    return
  end
  local first, n = part(t)
  if t.it.pointer and chance(0.3) then
    t.it:wait()
    same(t.it.pointer + first, t.data + first, n * t.step, t.it.name .. " through its pointer")
  elseif chance(0.5) then
    same(t.it:read(first, n), t.data + first, n * t.step, t.it.name)
  else
    local want = Bytes(n * t.step)
    ffi.copy(want, t.data + first, n * t.step)
    local f = assert(t.it:read_async(first, n))
    futures[#futures + 1] = { f = f, want = want, size = n * t.step, what = t.it.name .. " later" }
  end
end

local function finish(i)
  local f = table.remove(futures, i)
  if chance(0.2) then
    return -- forgotten
  end
  while chance(0.5) and not f.f:ready() do
    f.f:wait(0)
  end
  same(f.f:wait(), f.want, f.size, f.what)
end

local function words()
  local t
  for _ = 1, 50 do
    t = things[integer(1, #things)]
    if t.words and t.count < 200000 then
      return t
    end
  end
end

local function dispatch()
  local after = {} -- what the model does when the submission is made
  local done = mc.submit(function(graph)
    for _ = 1, integer(1, 4) do
      local a, b = words(), words()
      if a and b then
        local n, x = math.min(a.count, b.count), integer(0, 1000)
        graph:dispatch(add, { a = a.it, b = b.it, n = n, x = x }, n)
        after[#after + 1] = function()
          for i = 0, n - 1 do
            a.data[i] = ffi.cast("uint32_t", a.data[i] * 3 + b.data[i] + x)
          end
        end
      end
      if chance(0.1) then
        collectgarbage()
      end
    end
    if chance(0.1) then
      error "planted"
    end
  end)
  for _, f in ipairs(after) do
    f()
  end
  if chance(0.1) then
    done:wait()
  end
end

local function fill()
  local t = words()
  if t then
    local cmd = queue:begin()
    barriers.full(cmd)
    mc.vk.vkCmdFillBuffer(cmd, t.it.buffer, 0, t.count * 4, serial % 1000)
    barriers.finish(cmd)
    t.it:used_by(queue:submit(cmd))
    for i = 0, t.count - 1 do
      t.data[i] = serial % 1000
    end
  end
end

local views = {} -- alive until another takes its place
local function view()
  local t = things[integer(1, #things)]
  if t.image then
    local range = range_of(t)
    local place = integer(1, 5)
    local old = views[place]
    if old and not old.body.destroyed and chance(0.5) then
      old:destroy()
    end
    views[place] = t.it:view(t.it.depth == 1 and range or { mip = 0 })
  end
end

local function replace()
  local i = integer(1, LIVE)
  local t = things[i]
  if t and chance(0.6) then
    t.it:destroy()
  end
  things[i] = chance(0.3) and new_image(serial) or new_buffer(serial)
end

collectgarbage()
objects.reclaim()
local before = objects.count()

-- In a function, so that no slot of this chunk refers to anything in the end.
local function run()
  for i = 1, LIVE do
    things[i] = i % 3 == 0 and new_image(i) or new_buffer(i)
  end
  for i = 1, ROUNDS do
    local dice = random()
    local what = dice < 0.4 and "upload" or dice < 0.62 and "read" or dice < 0.75 and "dispatch"
      or dice < 0.8 and "fill" or dice < 0.9 and "replace" or dice < 0.95 and "finish"
      or dice < 0.97 and "view" or "collect"
    if what == "upload" then
      upload(things[integer(1, LIVE)])
    elseif what == "read" then
      read(things[integer(1, LIVE)])
    elseif what == "dispatch" then
      local ok, err = pcall(dispatch)
      expect.same(ok or tostring(err):find "planted" ~= nil, true, tostring(err))
    elseif what == "fill" then
      fill()
    elseif what == "replace" then
      replace()
    elseif what == "view" then
      view()
    elseif what == "finish" and #futures > 0 then
      finish(integer(1, #futures))
    elseif i % 3 == 0 then
      collectgarbage()
    end
    while #futures > 12 do
      finish(1)
    end
  end
  while #futures > 0 do
    finish(1)
  end
  for _, t in ipairs(things) do
    if t.image then
      same(t.it:read(), t.data, t.bytes, t.it.name .. " at the end")
    else
      same(t.it:read(), t.data, t.count * t.step, t.it.name .. " at the end")
    end
  end
end
run()

-- Nothing is left but the staging memory: upload (on a device with a transfer queue, twice), readback, zeros.
-- Compiled code keeps what the closures that it came from refer to.
things, views = {}, {}
jit.flush()
collectgarbage()
objects.reclaim()
expect.same(objects.count() <= before + 4, true, ("%d alive, were %d"):format(objects.count(), before))
