-- Proves that transient buffers and images hold what passes write, whether they share memory or not; that views and
-- mips of them, sizes relative to others, and topologies and sizes that change all the time work; that what plans own
-- is freed; and what mistakes say.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"

mc.configure { heap = 512 }
local graphs = require "mooncrust.graph"
local report = require "mooncrust.gpu.memory_report"

local write = expect.floats("write", "floats[args.b].data[i] = f32(i) * args.x;")
local add = expect.floats("add", "floats[args.b].data[i] = floats[args.a].data[i] + args.x;")
local accumulate = expect.floats("accumulate", "floats[args.b].data[i] += floats[args.a].data[i];")
local n = 1000
local out = mc.buffer { name = "out", type = "float", count = n }
local queue = require("mooncrust.gpu.queue").main()

-- What the plans own: how many sets of transients, and bytes.
local function owned()
  queue:idle()
  local count, bytes = 0, 0
  for _, r in ipairs(report.gather().resources) do
    if r.kind == "transients" then
      count, bytes = count + 1, bytes + r.size
    end
  end
  return count, bytes
end

-- A chain of buffers, of which two are needed at a time.
local function chain(length, alias)
  return mc.submit(function(graph)
    local last = graph:buffer { name = "first", type = "float", count = n, alias = alias }
    graph:dispatch(write, { a = last, b = last, n = n, x = 1 }, n)
    for k = 1, length do
      local t = graph:buffer { name = "t" .. k, type = "float", count = n, alias = alias }
      graph:dispatch(add, { a = last, b = t, n = n, x = k }, n)
      last = t
    end
    graph:copy(last, out)
  end)
end
local sizes = {}
for _, alias in ipairs { true, false } do
  chain(7, alias)
  expect.each(out:read(), 0, n - 1, function(i) return i + 28 end, "the chain")
  local _, bytes = owned()
  sizes[alias] = bytes - (sizes[true] or 0)
end
local page = require("mooncrust.gpu.memory").GRANULARITY
expect.same(sizes[false] >= 8 * 4000, true, "bytes without aliasing")
expect.same(sizes[true] <= math.max(3 * 4096, page), true, ("bytes with aliasing (%d)"):format(sizes[true]))

-- Images: a pyramid through views of a transient's mips, the same as in an image that stays.
local shrink = mc.compute { name = "shrink", source = [[
  enable wgpu_binding_array;
  @group(0) @binding(1) var images: binding_array<texture_2d<u32>>;
  @group(0) @binding(2) var targets: binding_array<texture_storage_2d<r32uint, write>>;
  struct Arguments { source: u32, out: u32, seed: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(8, 8)
  fn main(@builtin(global_invocation_id) id: vec3u) {
    let size = textureDimensions(targets[args.out]);
    if any(id.xy >= size) { return; }
    var sum = args.seed;
    for (var i = 0u; i < 4u; i++) {
      sum += textureLoad(images[args.source], 2 * id.xy + vec2u(i & 1u, i >> 1u), 0).r;
    }
    textureStore(targets[args.out], id.xy, vec4u(sum));
  }
]] }
local picture = mc.image { name = "picture", format = "r32u", width = 64, height = 32 }
picture:upload(function(x, y) return x * 100 + y end)
local final = mc.image { name = "final", format = "r32u", width = 4, height = 2 }
local seed = 0

local function pyramid(image, graph)
  local source = picture
  for mip = 0, 2 do
    local target = image:view { mip = mip }
    expect.same(target.width, 32 / 2 ^ mip, "width of a view")
    graph:dispatch(shrink, { source = source, out = target, seed = seed }, target.width, target.height)
    source = target
  end
  graph:dispatch(shrink, { source = source, out = final, seed = seed }, 4, 2)
end
local function pyramids(alias)
  return mc.submit(function(graph)
    local image = graph:image { name = "p", like = picture, scale = 0.5, mips = 3, alias = alias }
    expect.same(("%d x %d %s"):format(image.width, image.height, image.format.name), "32 x 16 r32u", "like")
    expect.same(image:extent(2), 8, "extent")
    pyramid(image, graph)
  end)
end
local kept = mc.image { name = "kept", format = "r32u", width = 32, height = 16, mips = 3 }
for round = 1, 3 do
  seed = round
  mc.submit(function(graph) pyramid(kept, graph) end)
  local expected = ffi.string(final:read(), 32)
  for _, alias in ipairs { true, false } do
    pyramids(alias)
    expect.same(ffi.string(final:read(), 32) == expected, true, "the pyramid of round " .. round)
  end
end

-- Buffers and images in the same memory, one after the other; layers and cubes.
mc.submit(function(graph)
  local a = graph:buffer { type = "float", count = n }
  graph:dispatch(write, { a = a, b = a, n = n, x = 2 }, n)
  graph:copy(a, out)
  local cube = graph:image { name = "cube", format = "r32u", width = 64, cube = true, mips = 2 }
  expect.same(cube.layers, 6, "layers of a cube")
  graph:clear(cube, { 7, 0, 0, 0 })
  graph:copy(cube:view { layer = 3, mip = 1 }, kept, { width = 16, height = 16 })


end)
expect.each(out:read(), 0, n - 1, function(i) return 2 * i end, "out")
expect.same(expect.as("uint32_t", kept:read { mip = 0 })[5], 7, "a texel of a face")

-- Topologies that change with every submission, against a CPU that does the same.
local random = mc.random(11)
local function pick(count) return random(count) end
for round = 1, 40 do
  local alias = round % 4 > 0
  local expected = {}
  mc.submit(function(graph)
    local live, count = {}, pick(6) + 1
    for k = 1, count do
      local length = 100 * pick(9)
      local buffer = graph:buffer { name = "r", type = "float", count = length, alias = alias }
      local factor = pick(9)
      graph:dispatch(write, { a = buffer, b = buffer, n = length, x = factor }, length)
      live[k] = { buffer = buffer, n = length, values = {} }
      for i = 0, length - 1 do
        live[k].values[i] = i * factor
      end
    end
    for _ = 1, pick(20) do
      local from, to = live[pick(count)], live[pick(count)]
      local length = math.min(from.n, to.n)
      if from ~= to and pick(3) == 1 then -- a new buffer takes the place of an old one
        to.buffer = graph:buffer { name = "r", type = "float", count = length, alias = alias }
        to.n = length
        graph:dispatch(add, { a = from.buffer, b = to.buffer, n = length, x = round }, length)
        for i = 0, length - 1 do
          to.values[i] = from.values[i] + round
        end
      elseif from ~= to then
        graph:dispatch(accumulate, { a = from.buffer, b = to.buffer, n = length, x = 0 }, length)
        for i = 0, length - 1 do
          to.values[i] = to.values[i] + from.values[i]
        end
      end
    end
    graph:clear(out, 0)
    local last = live[pick(count)]
    graph:copy(last.buffer, out, { size = 4 * last.n })
    for i = 0, n - 1 do
      expected[i] = i < last.n and last.values[i] or 0
    end
  end)
  expect.each(out:read(), 0, n - 1, function(i) return expected[i] end, "round " .. round)
end

-- Two that change places, frame by frame: one image that stays is read, the other is written.
local SIZE = { format = "r32u", width = 8, height = 8 }
local history = { mc.image(SIZE), mc.image(SIZE) }
local plans = {}
for frame = 1, 12 do
  local done = graphs.frame(function(graph)
    local from, to = history[frame % 2 + 1], history[(frame + 1) % 2 + 1]
    local between = graph:image { name = "between", like = to }
    graph:copy(from, between)
    graph:clear(to, { frame, 0, 0, 0 })
    local sums = graph:image { name = "sums", like = between, scale = 0.25 }
    graph:dispatch(shrink, { source = between, out = sums, seed = 0 }, 2, 2)
    graph:copy(sums, to, { to_x = 6, to_y = 6 })
  end)
  plans[done.plan] = (plans[done.plan] or 0) + 1
  local texels = expect.as("uint32_t", history[(frame + 1) % 2 + 1]:read())
  expect.same(texels[0], frame, "the frame's number")
  expect.same(texels[63 - 8 - 1], 4 * math.max(frame - 1, 0), "what was read of the frame before")
end
local count = 0
for _ in pairs(plans) do
  count = count + 1
end
expect.same(count <= 4, true, ("%d plans of frames that only swap images"):format(count))

-- Sizes that change with every frame: plans go, and what they own goes with them.
for frame = 1, 100 do
  mc.submit(function(graph)
    local a = graph:image { name = "a", format = "r32f", width = 64 + frame, height = 64 }
    local half = graph:image { name = "half", like = a, scale = 0.5 }
    expect.same(half.width, math.floor((64 + frame) / 2), "half the width")
    graph:clear(a, { 1, 0, 0, 0 })
    graph:copy(a, half, { width = half.width, height = half.height })
    graph:copy(half:view { mip = 0 }, out, { width = 16, height = 16 })
  end)
end
local sets, bytes = owned()
expect.same(sets <= 16 and bytes < 2 ^ 20 + 32 * page, true, ("%d sets of transients, %d bytes"):format(sets, bytes))
for _ = 1, 300 do
  chain(1)
end
sets = owned()
expect.same(sets <= 2, true, ("%d sets of transients after many frames of one kind"):format(sets))

-- What a failed submission has asked for is not lost, and makes nothing.
local before = owned()
for _ = 1, 3 do
  local ok = pcall(mc.submit, function(graph)
    graph:clear(graph:image { name = "lost", width = 4, height = 4 }, { 0, 0, 0, 0 })
    graph:readback(out)
    error "stop"
  end)
  expect.same(ok, false, "an error in the function")
end
expect.same(owned(), before, "sets after errors")

-- Memory that is short is taken from other plans; when that is not enough it is an error, which leaves nothing behind.
for _ = 1, 2 do
  local ok, err = pcall(mc.submit, function(graph)
    local list = {}
    for k = 1, 12 do
      list[k] = graph:image { name = "huge" .. k, format = "rgba32f", width = 8192, height = 8192, layers = 2 }
      graph:clear(list[k], { 0, 0, 0, 0 })
    end
    for k = 1, 12 do
      graph:copy(list[k], out, { width = 4, height = 4, layers = 1 })
    end
  end)
  expect.same(not ok and err:match "transients 'of a graph' needs 24.00 GiB" ~= nil, true, err)
end
expect.same(owned(), 0, "sets after memory was short")

-- The GPU finds transients by address, too, and in lists of handles.
local point = mc.compute { name = "point", source = [[
  #version 460
  #extension GL_EXT_buffer_reference : require
  #extension GL_EXT_scalar_block_layout : require
  layout(local_size_x = 64) in;
  layout(buffer_reference, scalar) buffer Floats { float at[]; };
  layout(push_constant, scalar) uniform Arguments { Floats from; Floats to; uint n; };
  void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i < n) to.at[i] = 2.0 * from.at[i];
  }
]] }
for round = 1, 3 do
  mc.submit(function(graph)
    local a = graph:buffer { name = "a", type = "float", count = n }
    local b = graph:buffer { name = "b", type = "float", count = a.count }
    graph:dispatch(write, { a = a, b = a, n = n, x = round }, n)
    graph:dispatch(point, { from = a, to = b, n = n }, n)
    graph:copy(b, out)
  end)
  expect.each(out:read(), 0, n - 1, function(i) return 2 * round * i end, "by address")
end

-- Readbacks of transients.
local floats, texels, corner
mc.submit(function(graph)
  local a = graph:buffer { name = "a", type = "float", count = n }
  local image = graph:image { name = "image", format = "r32u", width = 4, height = 4, mips = 2 }
  graph:dispatch(write, { a = a, b = a, n = n, x = 3 }, n)
  graph:clear(image, { 1, 0, 0, 0 })
  floats, texels = graph:readback(a), graph:readback(image)
  graph:clear(image:view { mip = 1 }, { 2, 0, 0, 0 })
  corner = graph:readback(image:view { mip = 1 })
end)
expect.same(floats:wait()[7], 21, "an element of a transient")
expect.same(expect.as("uint32_t", texels:wait())[19], 1, "a texel of mip 1")
expect.same(expect.as("uint32_t", corner:wait())[3], 2, "a texel of a view")

-- Mistakes.
local function fails(words, fill)
  local ok, err = pcall(mc.submit, fill)
  local info, line = debug.getinfo(fill, "S"), tostring(err):match "^.-graph_transients.lua:(%d+): "
  expect.same(ok, false, "success where an error is due: " .. words)
  if not err:find(words, 1, true) or not line or tonumber(line) < info.linedefined then
    error(("expected '%s' at line %d, not: %s"):format(words, info.linedefined, err), 2)
  end
end
local stale
mc.submit(function(graph) stale = graph:buffer { name = "stale", type = "float", count = n } end)
fails("cannot pass transient buffer 'stale' (made at", function(graph)
  graph:dispatch(write, { a = stale, b = stale, n = n, x = 1 }, n)
end)
fails("it lives only in the submission whose function asked for it", function(graph) graph:copy(stale, out) end)
expect.refused(function() stale:read() end, "transient buffer 'stale' has no read: it has memory only while")
expect.refused(function() stale:index() end, "transient buffer 'stale' has no index")
for what, misuse in pairs {
  ["no pass declares it"] = function(_, t, e) e:fill(t, 0) end,
  ["graph:buffer outside mc.submit"] = function(graph) graph:buffer { type = "float", count = 1 } end,
} do
  local ok, err = pcall(mc.submit, function(graph)
    local t = graph:buffer { name = "t", type = "float", count = n }
    graph:pass { record = function(e) misuse(graph, t, e) end }
  end)
  expect.same(not ok and err:match "graph_transients.lua:%d+:" ~= nil and err:find(what, 1, true) ~= nil, true, err)
end
fails("graph:image: unknown option 'widht'; did you mean 'width'?", function(graph) graph:image { widht = 1 } end)
fails("graph:image 'a': option 'width' must be a whole", function(graph) graph:image { name = "a", width = "4" } end)
fails("graph:image 'image': give width, or an image in like", function(graph) graph:image {} end)
fails("graph:image: like takes an image", function(graph) graph:image { like = out } end)
fails("graph:image: like takes an image", function(graph) graph:image { width = 4, scale = 0.5 } end)
fails("graph:buffer: unknown option 'like'", function(graph) graph:buffer { like = out } end)
fails("graph:buffer: option 'count' is missing", function(graph) graph:buffer { type = "float" } end)
fails("there is no element type 'flaot'", function(graph) graph:buffer { type = "flaot", count = 1 } end)
fails("graph:image takes a table of options, not 5", function(graph) graph:image(5) end)
fails("there is no image format 'rgba9'", function(graph) graph:image { width = 4, format = "rgba9" } end)
fails("view of image 'v': mips 3 to 3 of its mips 0 to 0", function(graph)
  graph:image({ name = "v", width = 4, height = 4 }):view { mip = 3 }
end)
fails("present takes an image", function(graph) graph:present(graph:buffer { type = "float", count = 4 }) end)
local ok, unwritten = pcall(mc.submit, function(graph)
  graph:copy(graph:buffer { name = "nothing", type = "float", count = n }, out)
end)
expect.same(ok, false, "a read of what nobody writes")
expect.same(unwritten:match "reads 'nothing', which nothing writes" ~= nil, true, unwritten)
