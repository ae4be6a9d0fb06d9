-- Proves that dynamic state (cull, front, topology, depth, stencil) acts when pipelines follow each other in one
-- submission; that pipelines which differ in it alone share their VkPipelines, which are made once for each list of
-- formats, and not again for the same content; and how long they live.
local mc = require "mooncrust"
local expect = require "lib.expect"
local drawing = require "lib.drawing"
local objects = require "mooncrust.gpu.objects"

local image = mc.image { name = "image", width = 8, height = 8 }
local all = drawing.points(drawing.ALL)
local turned = drawing.points { drawing.ALL[1], drawing.ALL[3], drawing.ALL[2] }

local function args(vertices, r, g, b, z) return { vertices = vertices, color = { r, g, b, 1 }, z = z or 0 } end

-- What a texel is after draws in one submission: { pipeline, arguments, vertices } each.
local function after(draws, depth)
  local stencils = depth and depth.format.name:find "s8"
  mc.submit(function(graph)
    for i, d in ipairs(draws) do
      graph:draw {
        pipeline = d[1], args = d[2], vertices = d[3] or 3, color = image, depth = depth,
        clear = i == 1 and { 0, 0, 0, 0, depth = depth and 1, stencil = stencils and 0 } or nil,
      }
    end
  end)
  return table.concat({ drawing.texel(image, 4, 4) }, " ")
end

-- Cull and front, each drawn with both windings, in one submission.
local keep = { drawing.flat { name = "both" } }
local made = drawing.pipelines
for _, case in ipairs {
  { cull = "none", a = true, b = true }, { cull = "back", a = true }, { cull = "front", b = true }, { cull = "both" },
  { cull = "back", front = "cw", b = true }, { cull = "front", front = "cw", a = true },
} do
  local p = drawing.flat { cull = case.cull, front = case.front }
  keep[#keep + 1] = p
  local words = ("cull %s front %s"):format(case.cull, tostring(case.front))
  expect.same(after { { p, args(all, 1, 0, 0) } }, case.a and "255 0 0 255" or "0 0 0 0", words)
  expect.same(after { { p, args(turned, 1, 0, 0) } }, case.b and "255 0 0 255" or "0 0 0 0", words .. ", turned")
  expect.same(after { { keep[1], args(all, 0, 1, 0) }, { p, args(all, 1, 0, 0) }, { keep[1], args(turned, 0, 0, 1) } },
    "0 0 255 255", "state goes back")
end
expect.same(drawing.pipelines - made, 1, "VkPipelines of all these")

-- Topologies of one class share, those of another do not. Points and lines reach the texels they should.
made = drawing.pipelines
local strip = drawing.flat { topology = "triangle_strip" }
local fan = drawing.flat { topology = "triangle_fan" }
local quad = drawing.points { { -1, -1 }, { -1, 1 }, { 1, -1 }, { 1, 1 } }
local ring = drawing.points { { -1, -1 }, { -1, 1 }, { 1, 1 }, { 1, -1 } }
expect.same(after { { strip, args(quad, 1, 1, 0), 4 } }, "255 255 0 255", "strip")
expect.same(after { { fan, args(ring, 0, 1, 1), 4 } }, "0 255 255 255", "fan")
expect.same(drawing.pipelines - made, 0, "VkPipelines of triangles")
local lines = drawing.flat { topology = "lines" }
local line_strip = drawing.flat { topology = "line_strip" }
local row = drawing.points { { -1, 0.125 }, { 1, 0.125 }, { 1, -0.625 }, { -1, -0.625 } }
expect.same(after { { lines, args(row, 1, 0, 0), 4 } }, "255 0 0 255", "lines")
expect.same(after { { line_strip, args(row, 1, 0, 1), 4 } }, "255 0 255 255", "line_strip")
expect.same(drawing.pipelines - made, 1, "VkPipelines of lines")
-- Pairs of formats: each once, whichever comes first, and however often.
made = drawing.pipelines
local formats = { "rgba8", "rgba16f", "rgba32f" }
for _ = 1, 4 do
  for _, format in ipairs(formats) do
    for _, other in ipairs(formats) do
      if format ~= "rgba8" then
        local a = mc.image { width = 4, height = 4, format = format }
        local depth_format = other == "rgba16f" and "d16" or "d32f"
        local d = other ~= "rgba8" and mc.image { width = 4, height = 4, format = depth_format }
        mc.submit(function(graph)
          graph:draw { pipeline = keep[1], args = args(all, 1, 1, 1), color = a, depth = d or nil, vertices = 3 }
        end)
      end
    end
  end
end
expect.same(drawing.pipelines - made, 6, "VkPipelines of 2 colours and 3 depths")

-- The same content is the same object, in any spelling; another name is another object that shares the rest.
made = drawing.pipelines
local one = drawing.flat { name = "one", blend = "add" }
expect.same(drawing.flat { name = "one", blend = { dst = "one" }, cull = "none" }, one, "spelled out")
expect.same(drawing.flat { blend = "add", name = "one" }, one, "again")
local two = drawing.flat { name = "two", blend = "add" }
expect.same(two ~= one and two.base == one.base, true, "another name")
after { { one, args(all, 1, 0, 0) }, { two, args(all, 0, 1, 0) } }
expect.same(drawing.pipelines - made, 1, "VkPipelines of one content")
expect.same(tostring(two), "graphics pipeline 'two'", "text")

local depth = mc.image { name = "depth", width = 8, height = 8, format = "d32f" }
local least = drawing.flat { name = "least", depth = {}, blend = "min" }
expect.same(after({ { least, args(all, 1, 0, 0) } }, depth), "0 0 0 0", "min")

-- Depth state, in one submission: test, compare, write, bias.
local write = drawing.flat { depth = { compare = "always" } }
local less = drawing.flat { depth = { write = false } }
local equal = drawing.flat { depth = { compare = "equal", write = false } }
local pushed = drawing.flat { depth = { compare = "less_equal", write = false, bias = -2 ^ 20 } }
local off = drawing.flat { depth = { test = false, write = false } }
local red = args(all, 1, 0, 0, 0.5)
expect.same(after({ { write, red }, { less, args(all, 0, 1, 0, 0.75) } }, depth), "255 0 0 255", "less, behind")
expect.same(after({ { write, red }, { less, args(all, 0, 1, 0, 0.25) } }, depth), "0 255 0 255", "less, in front")
expect.same(after({ { write, red }, { equal, args(all, 0, 0, 1, 0.5) } }, depth), "0 0 255 255", "equal")
expect.same(after({ { write, red }, { equal, args(all, 0, 0, 1, 0.625) } }, depth), "255 0 0 255", "not equal")
expect.same(after({ { write, red }, { pushed, args(all, 0, 0, 1, 0.5625) } }, depth), "0 0 255 255", "bias")
expect.same(after({ { write, red }, { off, args(all, 1, 1, 1, 1) } }, depth), "255 255 255 255", "no test")
expect.same(after({ { write, args(all, 0, 0, 0, 1) }, { off, args(all, 1, 1, 1, 0) }, { less, red } }, depth),
  "255 0 0 255", "no write")

-- Stencil: mark a half, draw where it is marked, and where it is not.
for _, format in ipairs { "d24s8", "d32fs8" } do
  local ok, stencil = pcall(mc.image, { name = "stencil", width = 8, height = 8, format = format })
  if ok then
    local mark = drawing.flat { stencil = { pass = "replace", reference = 3 }, blend = { write = "" } }
    local inside = drawing.flat { stencil = { compare = "equal", reference = 3 } }
    local outside = drawing.flat { stencil = { front = { compare = "not_equal", reference = 3 },
      back = { compare = "never" } } }
    local left = drawing.points { { -1, -1 }, { -1, 3 }, { 0, -1 }, { 0, -1 }, { -1, 3 }, { 0, 3 } }
    local draws = { { mark, args(left, 1, 1, 1), 6 }, { inside, args(all, 1, 0, 0) }, { outside, args(all, 0, 1, 0) } }
    expect.same(after(draws, stencil), "0 255 0 255", "outside the stencil")
    expect.same(drawing.texel(image, 1, 4) * 1000 + select(2, drawing.texel(image, 1, 4)), 255000, "inside the stencil")
    draws = { { mark, args(left, 1, 1, 1), 6 }, { outside, args(turned, 0, 1, 0) } }
    expect.same(after(draws, stencil), "0 0 0 0", "the back has its own stencil")
    -- An upload of the depth alone leaves zeros in the stencil.
    local fresh = mc.image { name = "fresh", width = 8, height = 8, format = format }
    fresh:upload(function() return format == "d24s8" and 2 ^ 23 or 0.5 end)
    mc.submit(function(graph)
      graph:draw { pipeline = outside, args = args(all, 0, 0, 1), vertices = 3, color = image, depth = fresh,
        clear = { 0, 0, 0, 0 } }
    end)
    expect.same(select(3, drawing.texel(image, 0, 0)), 255, "a fresh stencil")
    -- Each is cleared alone.
    local function clear(what)
      what = { 0, 0, 0, 0, depth = what.depth, stencil = what.stencil }
      mc.submit(function(graph)
        graph:draw { pipeline = inside, args = args(all, 1, 0, 0), vertices = 3, color = image, depth = stencil,
          clear = what }
      end)
      return drawing.texel(image, 1, 4)
    end
    after({ { mark, args(left, 1, 1, 1), 6 } }, stencil)
    expect.same(clear { depth = 0.5 }, 255, "the stencil stays")
    expect.same(clear { stencil = 4 }, 0, "the stencil is cleared")
    local fives = expect.as(format == "d24s8" and "uint32_t" or "float", stencil:read())
    expect.same(fives[0] % 2 ^ 24, format == "d24s8" and math.floor(2 ^ 23) or 0.5, "the depth stays")
    stencil:destroy()
  end
end

-- Destroyed: the others that share live on; with the last the VkPipelines go, and may be made again.
local first = drawing.flat { name = "first", blend = "premultiplied" }
local second = drawing.flat { name = "second", blend = "premultiplied", cull = "back" }
made = drawing.pipelines
expect.same(after { { first, args(all, 1, 0, 0) }, { second, args(all, 0, 1, 0) } }, "0 255 0 255", "both")
first:destroy()
expect.same(after { { second, args(all, 0, 0, 1) } }, "0 0 255 255", "the other")
local base = second.base
expect.same(base.body.destroyed, false, "the base")
second:destroy()
expect.same(base.body.destroyed ~= false, true, "the base, later")
local third = drawing.flat { name = "first", blend = "premultiplied" }
expect.same(after { { third, args(all, 1, 1, 1) } }, "255 255 255 255", "made again")
expect.same(drawing.pipelines - made, 2, "VkPipelines of both")

-- Forgotten ones go.
collectgarbage()
objects.reclaim()
local before = objects.count()
for i = 1, 20 do
  after { { drawing.flat { name = "forgotten " .. i, blend = { src = "dst_alpha" } }, args(all, 1, 0, 0) } }
end
mc.submit(function() end):wait()
collectgarbage()
collectgarbage()
objects.reclaim()
expect.same(objects.count() <= before + 2, true, ("%d objects, %d before"):format(objects.count(), before))
