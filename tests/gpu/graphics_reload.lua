-- Proves that a graphics pipeline can be rebuilt of changed files while it is in use: with all its VkPipelines, for all
-- objects that share them, with other push constants; and that what goes wrong leaves what runs.
local mc = require "mooncrust"
local expect = require "lib.expect"
local drawing = require "lib.drawing"
local objects = require "mooncrust.gpu.objects"
local pipeline = require "mooncrust.gpu.pipeline"

local path = os.tmpname()
local vertex, fragment = path .. ".vert", path .. ".frag"

local function write(to, text)
  local f = assert(io.open(to, "w"))
  f:write(text)
  f:close()
end

local function write_vertex(more)
  write(vertex, ([[
    layout(push_constant) uniform Push { vec4 color; %s } args;
    layout(location = 0) out vec4 color;
    void main() {
      color = args.color;
      gl_Position = vec4((gl_VertexIndex & 1) * 4 - 1, (gl_VertexIndex >> 1) * 4 - 1, 0.0, 1.0);
    }
  ]]):format(more or ""))
end

local function write_fragment(result, input)
  write(fragment, ([[
    layout(location = 0) in %s;
    layout(location = 0) out vec4 result;
    void main() { result = %s; }
  ]]):format(input or "vec4 color", result))
end

write_vertex()
write_fragment "color"
local a = mc.image { name = "a", width = 4, height = 4 }
local b = mc.image { name = "b", width = 4, height = 4, format = "rgba16f" }
local one = mc.graphics { name = "one", vertex = vertex, fragment = fragment }
local two = mc.graphics { name = "two", vertex = vertex, fragment = fragment, cull = "both" }
local function draw(p, image, more)
  local args = more or {}
  args.color = { 1, 0.502, 0, 1 }
  return mc.submit(function(graph)
    graph:draw { pipeline = p, args = args, color = image, vertices = 3, clear = { 0, 0, 0, 0 } }
  end)
end
local function settle(attempt)
  local state
  repeat
    state = attempt:poll()
  until state ~= "busy"
  return state
end

draw(one, a)
draw(one, b)
draw(two, a)
expect.same(drawing.pipelines, 2, "VkPipelines")
expect.same(drawing.texel(a, 1, 1), 0, "culled")
expect.same(table.concat(one:files(), " "), vertex .. " " .. fragment, "files")
local all = 0
for p in pipeline.all() do
  all = all + 1
  expect.same(p, one.base, "all pipelines")
end
expect.same(all, 1, "how many")

-- A change, with the old one in use; both formats are made before the swap.
write_fragment "color.grba"
local attempt = one:rebuild()
draw(one, a)
expect.same(drawing.texel(a, 1, 1), 255, "before")
expect.same(settle(attempt), "ready", "the state")
expect.same(drawing.pipelines, 4, "VkPipelines")
local last = draw(one, b)
local alive = objects.count()
attempt:swap()
draw(one, a)
draw(one, b)
expect.same(drawing.texel(a, 1, 1), 128, "red, after")
expect.same(drawing.texel(b, 1, 1), 0x3804, "in half floats, too")
expect.same(drawing.pipelines, 4, "VkPipelines afterwards")
last:wait()
objects.poll()
expect.same(objects.count(), alive, "live resources")
draw(two, a)
expect.same(drawing.texel(a, 1, 1), 0, "the other has its own state")

-- Another push constant.
write_vertex "float more;"
attempt = two:rebuild()
expect.same(settle(attempt), "ready", "the state")
attempt:swap()
draw(one, a, { more = 1 })
local ok, err = pcall(draw, one, a)
expect.same(not ok and err:find("'more' is missing", 1, true) ~= nil, true, tostring(err))

-- What does not fit is refused, and what runs, runs: a stage that does not match, a colour that is not written.
for words, change in pairs {
  ["takes vec2"] = { "color.xyxy", "vec2 color; layout(location = 3) in vec2 uv" },
  ["nosuch"] = { "nosuch" },
} do
  write_fragment(change[1], change[2])
  attempt = one:rebuild()
  expect.same(settle(attempt), "failed", words)
  local text = attempt.error.text
  expect.same(text:find(change[2] and "takes float2 'uv' at location 3" or words, 1, true) ~= nil, true, text)
end
write(fragment, "layout(location = 0) out uvec4 result; void main() { result = uvec4(1); }")
attempt = one:rebuild()
expect.same(settle(attempt), "failed", "an integer")
expect.same(attempt.error.text:find("writes uint32_t4 at location 0", 1, true) ~= nil, true, attempt.error.text)
draw(one, a, { more = 1 })
expect.same(drawing.texel(a, 1, 1), 128, "after errors")

write_fragment "color.bgra"
attempt = one:rebuild()
settle(attempt)
attempt:drop()
draw(one, a, { more = 1 })
expect.same(drawing.texel(a, 1, 1), 128, "dropped")
one:destroy()
two:destroy()
os.remove(vertex)
os.remove(fragment)
os.remove(path)
