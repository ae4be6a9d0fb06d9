-- Proves that wrong use of graphics pipelines and graph:draw is an error that says what is wrong and blames the line of
-- the script, and that nothing is submitted or lost by it.
local mc = require "mooncrust"
local expect = require "lib.expect"
local drawing = require "lib.drawing"

local image = mc.image { name = "image", width = 8, height = 8 }
local depth = mc.image { name = "depth", format = "d32f", width = 8, height = 8 }
local points = drawing.points(drawing.ALL)
local flat = drawing.flat { name = "flat" }
local args = { vertices = points, color = { 1, 1, 1, 1 }, z = 0 }

-- Pipelines.
local V, F = { source = drawing.VERTEX, name = "the vertex" }, { source = drawing.FRAGMENT, name = "the fragment" }
local function graphics(o) return function() mc.graphics(o) end end
local function with(more)
  local o = { name = "p", vertex = V, fragment = F }
  for key, value in pairs(more) do
    o[key] = value
  end
  return graphics(o)
end
-- Each blames its line, which is the one of the function here.
local function refused(f, ...)
  local ok, err = pcall(f)
  expect.same(ok, false, "an error")
  for _, words in ipairs { ... } do
    if not tostring(err):find(words, 1, true) then
      error(("the error lacks '%s': %s"):format(words, tostring(err)), 2)
    end
  end
  local line = debug.getinfo(f, "S").linedefined
  if not tostring(err):find("graphics_wrong.lua:" .. line .. ": ", 1, true) then
    error(("the error does not blame line %d: %s"):format(line, tostring(err)), 2)
  end
end

refused(graphics(), "mc.graphics takes a table of options, not nil")
refused(graphics {}, "mc.graphics", "either a vertex or a mesh shader")
refused(graphics { name = "p", fragment = F }, "mc.graphics 'p': give either a vertex or a mesh shader")
refused(graphics { vertex = 3 }, "mc.graphics", "path")
refused(graphics { vertex = {} }, "mc.graphics", "either a path or a source")
refused(graphics { vertex = "missing.vert" }, "missing.vert")
refused(graphics { vertex = { source = "@vertex fn", name = "broken" } }, "broken:1:1: error")
refused(graphics { vertex = { source = drawing.FRAGMENT, name = "swapped.wgsl" } }, "swapped.wgsl", "vertex")
for words, o in pairs {
  ["unknown option 'culls'; did you mean 'cull'?"] = { culls = "back" },
  ["option 'cull' must be one of back, both, front, none, not \"up\""] = { cull = "up" },
  ["option 'front' must be one of ccw, cw"] = { front = 1 },
  ["option 'topology' must be one of"] = { topology = "quads" },
  ["option 'depth' must be a table"] = { depth = true },
  ["mc.graphics depth: unknown option 'tests'; did you mean 'test'?"] = { depth = { tests = true } },
  ["mc.graphics depth: option 'compare' must be one of"] = { depth = { compare = "<" } },
  ["mc.graphics stencil: option 'reference' must be at most 255"] = { stencil = { reference = 256 } },
  ["mc.graphics stencil: unknown option 'past'"] = { stencil = { front = { past = "keep" } } },
  ["mc.graphics: there is no blend 'alfa'; did you mean 'alpha'?"] = { blend = "alfa" },
  ["mc.graphics blend: option 'src' must be one of"] = { blend = { src = "two" } },
  ["mc.graphics blend: 'write' takes letters of rgba, not 'rx'"] = { blend = { { write = "rx" } } },
  ["mc.graphics blend takes a table of options, not 3"] = { blend = 3 },
  ["mc.graphics stencil: unknown option 'compare'; known are: back, front"] =
    { stencil = { front = {}, compare = "less" } },
  ["unknown option 'restart'"] = { restart = true }, -- there are no indices
} do
  refused(with(o), words)
end

-- What the fragment shader takes the vertex shader gives.
local function takes(what)
  local text = "@fragment fn main(%s) -> @location(0) vec4f { return vec4f(1.0); }"
  return { name = "taker", source = text:format(what) }
end
refused(with { fragment = takes "@location(2) uv: vec2f" },
  "'taker' takes float2 at location 2, where 'the vertex' gives nothing")
refused(with { fragment = takes "@location(0) @interpolate(flat) id: vec4u" },
  "'taker' takes uint32_t4 at location 0, where 'the vertex' gives float4")
with { fragment = takes "@location(0) color: vec3f, @builtin(position) p: vec4f" }() -- fewer components are fine
refused(with { vertex = { name = "fed", source = "@vertex fn main(@location(1) p: vec4f) -> @builtin(position) vec4f "
  .. "{ return p; }" } }, "'fed' takes float4 at location 1, where there are no attributes")
-- Arrays and matrices take several locations, and variables share one.
local function glsl(name, declarations, body)
  return { name = name, source = declarations .. "\nvoid main() { " .. body .. " }" }
end
local wide = glsl("wide.vert", [[layout(location = 0) out vec4 a[2]; layout(location = 2) out mat2 m;
  layout(location = 4, component = 1) out vec3 c; layout(location = 4) out float b;]],
  "gl_Position = vec4(0.0); a[0] = a[1] = vec4(1.0); m = mat2(1.0); b = 1.0; c = vec3(1.0);")
local function last(declaration, value)
  return glsl("last.frag", declaration .. "layout(location = 0) out vec4 o[2];", "o[0] = o[1] = vec4(" .. value .. ");")
end
with {
  vertex = wide,
  fragment = last([[layout(location = 1) in vec4 a; layout(location = 3) in vec2 m;
    layout(location = 4) in float b; layout(location = 4, component = 1) in vec3 c;]], "a.x + m.x + b + c.x"),
}()
refused(with { vertex = wide, fragment = last("layout(location = 0) in vec2 a[6];", "a[5].x") },
  "'last.frag' takes float2 'a' at location 5, where 'wide.vert' gives nothing")
-- Push constants are the same in both.
local other = [[
  struct Arguments { color: vec4f, z: f32 }
  var<immediate> args: Arguments;
  @fragment fn main(@location(0) color: vec4f) -> @location(0) vec4f { return color * args.z; }
]]
refused(with { fragment = { source = other, name = "other" } },
  "the vertex: push constant 'z' (float at byte 20) in one stage is 'z' (float at byte 16) in another")
-- And so are structs of one name.
local struct = [[
  #include <mooncrust.glsl>
  struct Lamp { %s };
  MC_BUFFERS(Lamp, lamps);
  layout(push_constant) uniform P { mc_buffer a; } args;
  %s
]]
local lit = struct:format("float x; vec2 at;", "void main() { gl_Position = vec4(lamps[args.a].data[0].x); }")
local shown = struct:format("vec2 at; float x;",
  "layout(location = 0) out vec4 c; void main() { c = vec4(lamps[args.a].data[0].x); }")
refused(with { vertex = { source = lit, name = "lit.vert" }, fragment = { source = shown, name = "shown.frag" } },
  "two shaders disagree on struct Lamp", "lit.vert", "shown.frag")

refused(with { fragment = { name = "renamed", source = [[
  var<immediate> mode: u32;
  @fragment fn main() -> @location(0) vec4f { return vec4f(f32(mode)); }
]] } }, "push constant 'color' (float[4] at byte 0) in one stage is 'mode' (uint32_t at byte 0) in another")

-- Drawing.
local function draw(o)
  local given = { pipeline = flat, args = args, color = image, vertices = 3 }
  for key, value in pairs(o) do
    given[key] = value or nil
  end
  return function() mc.submit(function(graph) graph:draw(given) end) end
end
local stored = { name = "stored", width = 8, height = 8, depth = 1 }
local volume = mc.image(stored)
local dead = mc.image { name = "dead", width = 8, height = 8 }
dead:destroy()
local gone = drawing.flat { name = "gone" }
gone:destroy()
local deep = drawing.flat { name = "deep", depth = {} }
local masked = drawing.flat { name = "masked", stencil = {} }
local listed = drawing.flat { name = "listed", blend = { "add", "add" } }
local whole = drawing.flat { name = "whole", fragment = { name = "whole fragment", source = [[
  @fragment fn main() -> @location(0) vec4u { return vec4u(1u); }
]] } }
local integer = mc.image { name = "integer", format = "rgba8u", width = 8, height = 8 }
local second = mc.image { name = "second", width = 8, height = 8 }
local larger = mc.image { name = "larger", width = 9, height = 8 }
local pyramid = mc.image { name = "pyramid", width = 16, height = 16, mips = 2 }
local top, below = pyramid:view { mip = 0 }, pyramid:view { mip = 1 }
local zeros = { 0, 0, 0, 0 }
local compute = expect.floats("compute", "floats[args.a].data[i] = 1.0;")
for words, o in pairs {
  ["draw: pipeline is one of mc.graphics, not pipeline 'compute'"] = { pipeline = compute },
  ["draw: pipeline is one of mc.graphics, not nil"] = { pipeline = false },
  ["graphics pipeline 'gone' (made at"] = { pipeline = gone },
  ["draw with 'flat': unknown option 'vertexes'; did you mean 'vertices'?"] = { vertexes = 3 },
  ["draw with 'flat': give color, depth or both"] = { color = false },
  ["draw with 'flat': color takes images, not 3"] = { color = { image, 3 } },
  ["draw with 'flat': color takes images, not buffer 'points'"] = { color = { points } },
  ["draw with 'flat': depth takes images, not true"] = { depth = true },
  ["draw with 'flat': image 'depth' (d32f) cannot be drawn to as color"] = { color = depth },
  ["draw with 'flat': image 'image' (rgba8) cannot be drawn to as depth"] = { depth = image },
  ["draw with 'flat': image 'stored' (rgba8) cannot be drawn to as color"] = { color = volume },
  ["draw with 'flat': image 'larger' is 9 x 8, others are 8 x 8"] = { color = { image, larger } },
  ["cannot draw to image 'dead' (made at"] = { color = dead },
  ["draw with 'flat': 9 colours are more than 8"] = { color = { 1, 2, 3, 4, 5, 6, 7, 8, 9 } },
  ["draw with 'deep': it tests or writes depths: give depth"] = { pipeline = deep },
  ["draw with 'masked': it has a stencil: give depth, of format d24s8 or d32fs8"] =
    { pipeline = masked, depth = depth },
  ["draw with 'listed': blend is a list of 2, and color has 1 images"] = { pipeline = listed },
  ["draw with 'flat': color 1 is rgba8u, to which 'flat fragment' writes float4"] = { color = integer },
  ["draw with 'flat': color 2 is rgba8, to which 'flat fragment' writes nothing at location 1"] =
    { color = { image, second } },
  ["draw with 'flat': image 'image' is given twice"] = { color = { image, image } },
  ["image view 'pyramid mip 0' is given twice"] = { color = { pyramid, top } },
  ["image view 'top again' is given twice"] = { color = { top, pyramid:view { name = "top again", mip = 0 } } },
  ["color takes images, not 5"] = { color = 5 },
  ["color takes images, not sampler 'smooth'"] = { color = mc.sampler { name = "smooth" } },
  ["draw with 'flat': vertices is a whole number up to 4294967295, not nil"] = { vertices = false },
  ["instances is a whole number up to 4294967295, not -1"] = { instances = -1 },
  ["first_vertex is a whole number"] = { first_vertex = "x" },
  ["groups for a mesh shader"] = { groups = { 1 } },
  ["clear is a table, not 0"] = { clear = 0 },
  ["clear takes 4 numbers for a color"] = { clear = { 0, 0, 0 } },
  ["clear takes 4 numbers for a color, as rgba8 has them"] = { clear = { true } },
  ["clear takes 4 numbers for a color, as rgba8u has them"] =
    { pipeline = whole, color = integer, clear = { 0, 0, 0, -1 } },
  ["clear takes what is drawn to: colors, depth, stencil, not 'dept'"] = { clear = { 0, 0, 0, 0, dept = 1 } },
  ["clear takes what is drawn to: colors, depth, stencil, not '2'"] = { clear = { zeros, zeros } },
  ["clear.stencil is for a depth image of format d24s8 or d32fs8"] = { clear = { stencil = 1 }, depth = depth },
  ["clear.depth is 0 to 1, for a depth image"] = { clear = { depth = 1 } },
  ["argument 'z' is missing"] = { args = { vertices = points, color = { 1, 1, 1, 1 } } },
  ["argument 'color' is missing"] = { args = false },
  ["unknown argument 'zz'"] = { args = { vertices = points, color = { 1, 1, 1, 1 }, z = 0, zz = 1 } },
  ["argument 'vertices' is image 'image'"] = { args = { vertices = image, color = { 1, 1, 1, 1 }, z = 0 } },
} do
  local ok, err = pcall(draw(o))
  expect.same(ok, false, words)
  local is_there = tostring(err):find(words, 1, true) and tostring(err):find "graphics_wrong%.lua:%d+: "
  expect.same(is_there ~= nil, true, ("'%s' in %s"):format(words, tostring(err)))
end
for name, list in pairs {
  viewport = {
    3, { 0, 0, 8 }, { 0, 0, 0, 8 }, { 0, 0, -8, 8 }, { 0, 0, 1e6, 8 }, { 1e9, 0, 8, 8 }, { 0, -1e9, 8, 8 },
    { 0, 0, 8, 8, 0 / 0 }, { 0, 0, 8, 8, 0, 2 }, { 0, 0, 8, 8, "0" },
  },
  scissor = { 3, { 0, 0, 8 }, { -1, 0, 8, 8 }, { 0, 0, 0.5, 8 }, { 2 ^ 30, 0, 2 ^ 30, 8 }, { 0, 2 ^ 31, 8, 0 } },
} do
  for _, value in ipairs(list) do
    expect.refused(draw { [name] = value }, "draw with 'flat': " .. name .. " is { x, y, width, height")
  end
end
-- A script that catches the error goes on in the same submission.
mc.submit(function(graph)
  local given = { pipeline = flat, args = args, color = image, vertices = 3 }
  for _, wrong in ipairs { { "viewport", {} }, { "scissor", {} }, { "clear", 0 }, { "vertices", -1 } } do
    local was = given[wrong[1]]
    given[wrong[1]] = wrong[2]
    expect.same(pcall(graph.draw, graph, given), false, wrong[1])
    given[wrong[1]] = was
  end
  graph:draw(given)
end)
expect.refused(function() mc.submit(function(graph) graph:draw() end) end, "draw: it takes a table, not nil")
expect.refused(function() mc.submit(function(graph) graph:dispatch(flat, args, 1) end) end,
  "dispatch takes a pipeline from mc.compute")
local kept
mc.submit(function(graph) kept = graph end)
expect.refused(function() kept:draw {} end, "graph:draw outside mc.submit")
expect.refused(function()
  mc.submit(function(graph)
    graph:draw { pipeline = flat, args = args, color = image, vertices = 3 }
    flat:destroy()
  end)
end, "cannot destroy graphics pipeline 'flat': a pass being recorded uses it")

-- An image that is drawn to is no argument of the same draw; another mip of it may be.
local sampling = mc.graphics {
  name = "sampling",
  vertex = { source = "@vertex fn main(@builtin(vertex_index) v: u32) -> @builtin(position) vec4f "
    .. "{ return vec4f(f32(v % 2u) * 4.0 - 1.0, f32(v / 2u) * 4.0 - 1.0, 0.0, 1.0); }" },
  fragment = { source = [[
    enable wgpu_binding_array;
    @group(0) @binding(1) var textures: binding_array<texture_2d<f32>>;
    struct Arguments { image: u32 }
    var<immediate> args: Arguments;
    @fragment fn main(@builtin(position) p: vec4f) -> @location(0) vec4f {
      return textureLoad(textures[args.image], vec2i(p.xy) * 2, 0);
    }
  ]] },
}
pyramid:upload(function(x) return x, 0, 0, 255 end, { mip = 0 })
for color, list in pairs { [below] = { below, pyramid, pyramid:view { mip = 1 } }, [pyramid] = { pyramid, top } } do
  for _, argument in ipairs(list) do
    expect.refused(function()
      mc.submit(function(graph)
        graph:draw { pipeline = sampling, args = { image = argument }, color = color, vertices = 3 }
      end)
    end, ("draw with 'sampling': %s is drawn to and an argument"):format(tostring(color)))
  end
end
mc.submit(function(graph) graph:draw { pipeline = sampling, args = { image = top }, color = below, vertices = 3 } end)
expect.same(pyramid:read({ mip = 1 })[4 * 3], 6, "a mip made of the one above")
below:destroy()
below = pyramid:view { mip = 1 }
mc.submit(function(graph)
  graph:draw { pipeline = sampling, args = { image = below }, color = pyramid, vertices = 3, scissor = { 0, 0, 4, 4 } }
end)
expect.same(pyramid:read({ mip = 0 })[4 * 3], 12, "and back")

-- A name is not a format.
local percent = drawing.flat { name = "50 % grey" }
expect.refused(function()
  mc.submit(function(graph) graph:draw { pipeline = percent, args = args, color = image, vertices = -1 } end)
end, "draw with '50 % grey': vertices is a whole number")

-- All is well afterwards.
mc.submit(function(graph)
  graph:draw { pipeline = flat, args = args, color = image, clear = { 0, 0, 0, 0 }, vertices = 3 }
end)
expect.same(drawing.texel(image, 0, 0), 255, "after all this")
