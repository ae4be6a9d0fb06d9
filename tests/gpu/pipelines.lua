-- Proves that pipelines are found again by the content of their options, and how macros, constants and arguments reach
-- the shader.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"
local device = require("mooncrust.gpu.device").open()
local objects = require "mooncrust.gpu.objects"
local pipeline = require "mooncrust.gpu.pipeline"

local FILE = "shaders/spring.comp"

-- The same options, the same object; whatever their spelling and the order of their names.
local plain = mc.compute(FILE)
expect.same(mc.compute(FILE), plain, "by path")
expect.same(mc.compute { path = FILE }, plain, "by option")
local function special()
  return { path = FILE, spec = { width = 32, factor = 3, twice = true }, defines = { BIAS = 7 } }
end
local spring = mc.compute(special())
expect.same(spring ~= plain and mc.compute(special()), spring, "with constants")
local spelled = { defines = { BIAS = "7" }, path = FILE, spec = { twice = true, factor = 3, width = 32 } }
expect.same(mc.compute(spelled), spring, "with macros that are the same text")
local options = special()
local other = mc.compute(options)
options.spec.width = 16
expect.same(other == spring and mc.compute(options) ~= spring, true, "a table that was changed between two calls")
expect.same(mc.compute(options).workgroup[1], 16, "its workgroup")
expect.same(plain.workgroup[1] + 1000 * spring.workgroup[1], 32064, "workgroups")
expect.same(mc.compute { path = FILE, spec = { [3] = 8 } }.workgroup[1], 8, "a constant by its id")

-- What the shader sees.
local weights = mc.buffer { name = "weights", type = "Weight", count = 10 }
local sums = mc.buffer { name = "sums", type = "float", count = 10 }
local function arguments(changes)
  local a = { to = { buffer_ = weights, scale = 2 }, sums = sums, n = 10,
    more = { { buffer_ = 0, scale = 0.5 }, { buffer_ = weights, scale = 0.75 } } }
  for name, value in pairs(changes or {}) do
    a[name] = value
  end
  return a
end
local function run(p) mc.submit(function(graph) graph:dispatch(p, arguments(), 10) end) end
run(spring)
local w = weights:read()[9]
expect.same(("%g %g %g %g"):format(w.place.x, w.place.z, w.mass, sums:read()[9]), "54 54 9 32.25", "with constants")
run(plain)
w = weights:read()[9]
expect.same(("%g %g %g"):format(w.place.y, w.mass, sums:read()[0]), "36 1 64.25", "without")
expect.same(plain.types.Weight == weights.element.ctype and ffi.sizeof(plain.types.Weight), 16, "the ctype")
local address = plain.push.bytes + 8
expect.same(tonumber(ffi.cast("uint64_t *", address)[0]) > 0, true, "the address in the push constants")

-- WGSL's overrides.
local source = [[
  enable wgpu_binding_array;
  override size: u32 = 4;
  override scale: f32 = 1.5;
  struct Floats { data: array<f32> }
  @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
  struct Arguments { a: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(size) fn main(@builtin(local_invocation_index) i: u32) { floats[args.a].data[i] = scale; }
]]
local wgsl = mc.compute { name = "over.wgsl", source = source, spec = { size = 2, scale = 0.25 } }
expect.same(wgsl.workgroup[1], 2, "workgroup by an override")
mc.submit(function(graph) graph:dispatch(wgsl, { a = sums }, 2) end)
expect.same(sums:read()[1] + sums:read()[2] * 1000, 64250.25, "by an override")
expect.refused(function() mc.compute { name = "over.wgsl", source = source, spec = { sise = 2 } } end, "sise", "size")
-- An ending that says nothing about the language.
local plain_ending = mc.compute { name = "over.txt", source = source, spec = { size = 2, scale = 0.5 } }
expect.same(plain_ending.workgroup[1], 2, "workgroup by an override of a text")
mc.submit(function(graph) graph:dispatch(plain_ending, { a = sums }, 2) end)
expect.same(sums:read()[1], 0.5, "by an override of a text")

-- A constant of 16 bits; what a text includes is beside the script.
local has_halves = device.features:get "shaderFloat16"
local halves = mc.compute { name = "half.comp", spec = { h = 0.5 }, source = ([[
  #extension GL_EXT_shader_explicit_arithmetic_types : require
  #include <mooncrust.glsl>
  #include "shaders/three.glsl"
  layout(local_size_x = 1) in;
  layout(constant_id = 1) const %s h = %s(1.0);
  MC_BUFFERS(float, floats);
  layout(push_constant) uniform Arguments { mc_buffer a; } args;
  void main() { floats[args.a].data[0] = float(h) + THREE; }
]]):gsub("%%s", has_halves and "float16_t" or "float") }
mc.submit(function(graph) graph:dispatch(halves, { a = sums }, 1) end)
expect.same(sums:read()[0], 3.5, "by a half and an include")

-- A text in either language, told by its name, the option or the text itself.
local text = "#version 460\nlayout(local_size_x = 5) in; void main() { }"
for _, o in ipairs { { name = "a.comp" }, { name = "a" }, {}, { name = "b", language = "glsl" } } do
  o.source = text
  expect.same(mc.compute(o).workgroup[1], 5, "workgroup of " .. tostring(o.name))
end
expect.same(mc.compute({ source = "@compute @workgroup_size(6) fn main() { }" }).workgroup[1], 6, "WGSL without a name")

-- What is refused says what there is.
local function refused(o, ...)
  expect.refused(function() mc.compute(o) end, ...)
end
refused({ path = FILE, spec = { widht = 1 } }, "no specialization constant 'widht'", "'width'")
refused({ path = FILE, spec = { zzzzzzzz = 1 } }, "width", "factor", "twice")
refused({ path = FILE, spec = { width = 1.5 } }, "'width'", "uint32_t, which cannot be 1.5")
refused({ path = FILE, spec = { width = true } }, "'width'", "cannot be true")
refused({ path = FILE, spec = { width = 0 } }, "a workgroup of 0 x 1 x 1; this device takes 1 to ")
refused({ path = FILE, spec = { width = 8, [3] = 8 } }, "'width' of 'shaders/spring.comp' is given twice")
refused({ path = FILE, spec = { twice = 1 } }, "'twice'", "bool, which cannot be 1")
refused({ path = FILE, spec = { width = 2 ^ 20 } }, "a workgroup of 1048576 x 1 x 1")
refused({ path = FILE, defines = { ["A B"] = 1 } }, "defines", "A B = 1")
refused({ path = FILE, defines = { A = {} } }, "defines", "A = table")
refused({ path = FILE, defines = { BIAS = "1\n#error no" } }, "defines")
refused({ path = FILE, defines = { BIAS = "nosuch" } }, "spring.comp:", "nosuch")
refused({ path = FILE, subgroup = 3 }, "spring.comp'")
refused({ path = FILE, stage = "vertx" }, "'stage' must be one of vertex")
refused({ path = FILE, language = "hlsl" }, "glsl, wgsl")

-- Resources that are not what the shader takes them for, by the names of both.
local picture = mc.image { name = "picture", width = 2, height = 2 }
local smooth = mc.sampler { name = "smooth" }
local function wrong(changes, ...)
  expect.refused(function()
    mc.submit(function(graph) graph:dispatch(plain, arguments(changes), 10) end)
  end, FILE, ...)
end
wrong({ to = { buffer_ = picture, scale = 1 } }, "'to.buffer_' is image 'picture'", "a buffer ('weights', binding 0)")
wrong({ to = { buffer_ = smooth, scale = 1 } }, "'to.buffer_' is sampler 'smooth'", "a buffer ('weights', binding 0)")
wrong({ to = { buffer_ = 2 ^ 30, scale = 1 } }, "'to.buffer_' is 1073741824", "indices are below")
wrong({ sums = picture }, "'sums' is image 'picture'", "takes it for a buffer")
wrong({ to = { buffer_ = weights } }, "'to.scale' is missing, a float")
wrong({ to = { buffer_ = weights, scale = 1, n = 2 } }, "unknown argument 'to.n'")
wrong({ to = 3 }, "'to' is a table of names and values, not 3")
wrong({ to = weights }, "'to.buffer_' is missing")
wrong({ more = { {}, {} } }, "'more[1].buffer_' is missing")
wrong({ more = { { buffer_ = 0, scale = 1 } } }, "'more[2]' is missing")
wrong({ n = false }, "'n' is a boolean", "uint32_t")

-- A sampled image is no storage image.
local write = mc.compute { name = "write.wgsl", source = [[
  enable wgpu_binding_array;
  @group(0) @binding(2) var images: binding_array<texture_storage_2d<rgba8unorm, write>>;
  struct Arguments { into: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(1) fn main() { textureStore(images[args.into], vec2i(0), vec4f(1.0)); }
]] }
mc.submit(function(graph) graph:dispatch(write, { into = picture }, 1) end)
expect.same(picture:read()[0], 255, "what was stored")
local blocks = mc.image { name = "blocks", format = "bc1", width = 4, height = 4 }
expect.refused(function() mc.submit(function(graph) graph:dispatch(write, { into = blocks }, 1) end) end,
  "'into' is image 'blocks'", "a storage image ('images', binding 2)", "bc1")
expect.refused(function() mc.submit(function(graph) graph:dispatch(write, { into = sums }, 1) end) end,
  "'into' is buffer 'sums'", "an image or a view ('images', binding 2)")

-- A destroyed pipeline is made again; a forgotten one goes, and so does what found it.
local function collect()
  mc.submit(function() end):wait()
  for _ = 1, 3 do
    collectgarbage()
    objects.poll()
  end
end
collect()
local before = objects.count()
local mine = mc.compute { path = FILE, defines = { MINE = 1 } }
mine:destroy()
expect.refused(function()
  mc.submit(function(graph) graph:dispatch(mine, arguments(), 1) end)
end, "cannot dispatch pipeline 'shaders/spring.comp'", "it was destroyed at")
expect.refused(function() local _ = mine:get() end, "cannot get pipeline 'shaders/spring.comp'", "it was destroyed at")
local again = mc.compute { path = FILE, defines = { MINE = 1 } }
expect.same(again ~= mine, true, "a new one")
run(again)
local forgotten = setmetatable({ mc.compute { path = FILE, defines = { MINE = 2 } } }, { __mode = "v" })
again:destroy()
again = nil -- luacheck: ignore
collect()
expect.same(forgotten[1], nil, "the forgotten one")
expect.same(objects.count(), before, "live resources")

-- All that are alive.
local found = {}
for p in pipeline.all() do
  found[p] = true
end
expect.same(found[plain] and found[spring] and found[wgsl] and not found[mine], true, "all of them")
expect.same(plain:files()[1]:match "[^/]*$", "spring.comp", "its file")
expect.same(plain:ready(), true, "ready")
