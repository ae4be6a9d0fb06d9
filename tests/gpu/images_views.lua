-- Proves that views have an index of their own, that shaders store through them to one mip or layer and to images of
-- every shape, that passes which use the same image through different views are in order, and how long views live.
local mc = require "mooncrust"
local expect = require "lib.expect"

mc.configure { heap = 256 }
local objects = require "mooncrust.gpu.objects"

-- Halves an image: each texel is the largest of four of the mip above.
local shrink = mc.compute { name = "shrink", source = [[
  enable wgpu_binding_array;
  @group(0) @binding(1) var images: binding_array<texture_2d<u32>>;
  @group(0) @binding(2) var targets: binding_array<texture_storage_2d<r32uint, write>>;
  struct Arguments { source: u32, out: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(8, 8)
  fn main(@builtin(global_invocation_id) id: vec3u) {
    let size = textureDimensions(targets[args.out]);
    if any(id.xy >= size) { return; }
    var largest = 0u;
    for (var i = 0u; i < 4u; i++) {
      largest = max(largest, textureLoad(images[args.source], 2 * id.xy + vec2u(i & 1u, i >> 1u), 0).r);
    }
    textureStore(targets[args.out], id.xy, vec4u(largest));
  }
]] }

local pyramid = mc.image { name = "pyramid", format = "r32u", width = 64, height = 64, mips = "full" }
local random = mc.random(5)
local texels = {}
for i = 1, 64 * 64 do
  texels[i] = random(1000000)
end
pyramid:upload(texels, { mip = 0 })
local views = {}
for mip = 0, pyramid.mips - 1 do
  views[mip] = pyramid:view { mip = mip }
end
expect.same(tostring(views[3]), "image view 'pyramid mip 3'", "text")
expect.same(views[3].width * 100 + views[3].height, 808, "extent of mip 3")
expect.same(views[3].slot == views[2].slot or views[3].slot == pyramid.slot, false, "slots")
mc.submit(function(graph) -- each pass reads what the one before wrote, through another view
  for mip = 1, pyramid.mips - 1 do
    graph:dispatch(shrink, { source = views[mip - 1], out = views[mip] }, views[mip].width, views[mip].height)
  end
end)
local above = texels
for mip = 1, pyramid.mips - 1 do
  local n, values, largest = 64 / 2 ^ mip, expect.as("uint32_t", pyramid:read { mip = mip }), {}
  for y = 0, n - 1 do
    for x = 0, n - 1 do
      local at = 2 * y * 2 * n + 2 * x + 1
      largest[y * n + x + 1] = math.max(above[at], above[at + 1], above[at + 2 * n], above[at + 2 * n + 1])
      expect.same(values[y * n + x], largest[y * n + x + 1], ("mip %d at %d, %d"):format(mip, x, y))
    end
  end
  above = largest
end

-- Stores to every shape: one number for each texel.
local function numbering(dimension, at, count)
  return mc.compute {
    name = "number " .. dimension,
    source = ([[
      enable wgpu_binding_array;
      @group(0) @binding(2) var targets: binding_array<texture_storage_%s<r32uint, write>>;
      struct Arguments { w: u32, h: u32, d: u32, first: u32, out: u32 }
      var<immediate> args: Arguments;
      @compute @workgroup_size(4, 4, 4)
      fn main(@builtin(global_invocation_id) id: vec3u) {
        if any(id >= vec3u(args.w, args.h, args.d)) { return; }
        let number = args.first + id.x + args.w * (id.y + args.h * id.z);
        textureStore(targets[args.out], %s, vec4u(number%s));
      }
    ]]):format(dimension, at, count or ""),
  }
end

local kinds = {
  ["2d"] = numbering("2d", "id.xy"),
  ["2d_array"] = numbering("2d_array", "id.xy, id.z"),
  ["3d"] = numbering("3d", "id"),
  ["1d"] = numbering("1d", "id.x"),
}
local first = 1000
local function store(kind, target, w, h, d)
  first = first + 10000
  mc.submit(function(graph)
    graph:dispatch(kinds[kind], { w = w, h = h, d = d, first = first, out = target }, w, h, d)
  end)
  return function(i) return first + i end
end
local function words(image, range) return expect.as("uint32_t", image:read(range)) end

local array = mc.image { name = "array", format = "r32u", width = 6, height = 5, layers = 4, mips = 2 }
expect.each(words(array:upload(("\1"):rep(array.size)), { mip = 1 }), 0, 23, 0x1010101, "mip 1")
expect.each(words(array, { mip = 0 }), 0, 119, 0x1010101, "mip 0")
local numbers = store("2d_array", array, 6, 5, 4)
expect.each(words(array, { mip = 0 }), 0, 119, numbers, "all layers")
expect.each(words(array, { mip = 1 }), 0, 23, 0x1010101, "mip 1, which a store to the image leaves")
numbers = store("2d", array:view { layer = 2 }, 6, 5, 1)
expect.each(words(array, { mip = 0, layer = 2 }), 0, 29, numbers, "layer 2")
numbers = store("2d_array", array:view { mip = 1, layer = 1, layers = 2 }, 3, 2, 2)
expect.each(words(array, { mip = 1, layer = 1, layers = 2 }), 0, 11, numbers, "two layers of mip 1")
expect.each(words(array, { mip = 1, layer = 0 }), 0, 5, 0x1010101, "layer 0 of mip 1")

local cube = mc.image { name = "cube", format = "r32u", width = 4, cube = true }
numbers = store("2d_array", cube, 4, 4, 6) -- a cube is stored to as its six faces
expect.each(words(cube), 0, 95, numbers, "faces")
numbers = store("2d", cube:view { layer = 5 }, 4, 4, 1)
expect.each(words(cube, { layer = 5 }), 0, 15, numbers, "a face")
local solid = mc.image { name = "solid", format = "r32u", width = 5, height = 4, depth = 6, mips = 2 }
numbers = store("3d", solid, 5, 4, 6)
expect.each(words(solid, { mip = 0 }), 0, 119, numbers, "slices")
numbers = store("3d", solid:view { mip = 1 }, 2, 2, 3)
expect.each(words(solid, { mip = 1 }), 0, 11, numbers, "slices of mip 1")
local line = mc.image { name = "line", format = "r32u", width = 9 }
numbers = store("1d", line, 9, 1, 1)
expect.each(words(line), 0, 8, numbers, "a line")

-- A view keeps its image alive; forgotten, both go.
collectgarbage()
objects.poll()
local alive = objects.count()
local kept = mc.image({ name = "kept", format = "r32u", width = 2, height = 2 }):view()
for _ = 1, 3 do
  collectgarbage()
  objects.poll()
end
expect.same(objects.count(), alive + 2, "an image that only its view holds")
numbers = store("2d", kept, 2, 2, 1)
expect.each(words(kept.of), 0, 3, numbers, "through a view without another reference to the image")
kept = nil -- luacheck: ignore
mc.submit(function() end):wait()
for _ = 1, 3 do
  collectgarbage()
  objects.poll()
end
expect.same(objects.count(), alive, "the forgotten view and image")

-- An image takes its views along, while the GPU may still be at work with them; a view goes alone.
for i = 1, 600 do -- more than the heap holds
  local image = mc.image { name = "image " .. i, format = "r32u", width = 32, height = 32, mips = 2 }
  local view, half = image:view(), image:view { mip = 1 }
  store("2d", view, 32, 32, 1)
  store("2d", half, 16, 16, 1)
  if i % 3 == 0 then
    view:destroy()
  end
  image:destroy()
  if i == 600 then
    local at = debug.getinfo(1, "l").currentline - 2
    local gone = ("it was destroyed at %s:%d"):format(debug.getinfo(1, "S").short_src, at)
    expect.refused(function() half:destroy() end, "cannot destroy image view 'image 600 mip 1'", gone)
    expect.refused(function()
      mc.submit(function(graph)
        graph:dispatch(kinds["2d"], { w = 1, h = 1, d = 1, first = 0, out = half }, 1)
      end)
    end, "cannot pass image view 'image 600 mip 1'", gone)
    expect.refused(function() image:view() end, "cannot view image 'image 600'", gone)
    expect.refused(function() image:destroy() end, "cannot destroy image 'image 600'", gone)
  end
end

-- Raw work through a view.
local raw = pyramid:view { mip = 2, name = "raw" }
expect.same(raw:used_by(1), raw, "what used_by returns")
expect.refused(function() raw:used_by "x" end, "used_by takes the value of a submission")

-- While a pass with a view is being recorded, neither it nor the image can go.
mc.submit(function(graph)
  graph:dispatch(kinds["2d"], { w = 1, h = 1, d = 1, first = 0, out = raw }, 1)
  expect.refused(function() raw:destroy() end, "cannot destroy image view 'raw': a pass being recorded uses it")
  expect.refused(function() pyramid:destroy() end, "cannot destroy image 'pyramid': a pass being recorded uses it")
end)
raw:destroy()

-- Misuse.
expect.refused(function() pyramid:view { mip = 7 } end, "view of image 'pyramid': mips 7 to 7 of its mips 0 to 6")
expect.refused(function() pyramid:view { mip = 6, mips = 2 } end, "mips 6 to 7 of its mips 0 to 6")
expect.refused(function() array:view { layer = 4 } end, "view of image 'array': layers 4 to 4 of its layers 0 to 3")
expect.refused(function() array:view { cube = true } end, "view of image 'array': the image was not made with cube")
expect.refused(function() cube:view { layer = 1, cube = true } end, "a cube has 6 layers", "not 5")
expect.refused(function() array:view { mips = 0 } end, "view of image 'array': option 'mips' must be at least 1")
expect.refused(function() array:view { format = "r8" } end, "view of image 'array': unknown option 'format'")
expect.refused(function() array:view(3) end, "view of image 'array' takes a table of options, not 3")
local more = {}
expect.refused(function()
  for i = 1, 300 do
    more[i] = array:view { layer = 0 }
  end
end, "view of image 'array': the descriptor heap is full: it holds 256 images")
expect.same(#more > 200, true, "views that the heap held")
pyramid:destroy()

-- A value that was never submitted is refused at the script's line, also through a view.
local seen = mc.image { name = "seen", width = 4, height = 4, mips = 2 }
local part = seen:view { mip = 1 }
expect.refused(function() part:used_by(1e6) end, "used_by takes the value of a submission, not 1000000")
expect.refused(function() part:used_by "x" end, "used_by takes the value of a submission, not x")
expect.same(part:used_by(0), part, "what used_by gives")
