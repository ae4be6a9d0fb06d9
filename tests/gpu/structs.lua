-- Proves that structs of a shader have, in Lua, the layout that the shader sees: vec3 followed by a scalar, matrices,
-- arrays, structs in structs. Lua writes each member, the shader computes with each, Lua reads the results.
local mc = require "mooncrust"
local expect = require "lib.expect"

local turn = mc.compute {
  name = "turn",
  source = [[
    enable wgpu_binding_array;
    struct Spring { goal: vec2f, length: f32, id: i32 }
    struct Body {
      position: vec3f, mass: f32,          // the scalar lies in the vector's fourth word
      axis: vec3f,                         // followed by four bytes of padding
      frame: mat4x4f,
      inertia: mat3x3f,                    // columns of 16 bytes
      tags: array<u32, 3>,
      springs: array<Spring, 2>,
      lines: array<vec3f, 2>,              // stride 16
      last: vec2i,
    }
    struct Bodies { data: array<Body> }
    @group(0) @binding(0) var<storage, read_write> bodies: binding_array<Bodies>;
    struct Arguments { a: u32, b: u32, n: u32 }
    var<immediate> args: Arguments;
    @compute @workgroup_size(8)
    fn main(@builtin(global_invocation_id) id: vec3u) {
      if id.x >= args.n { return; }
      let s = bodies[args.a].data[id.x];
      var r: Body;
      r.position = s.position.zxy * 2.0;
      r.mass = s.mass + 0.5;
      r.axis = (s.frame * vec4f(s.axis, 1.0)).xyz;
      r.frame = transpose(s.frame);
      r.inertia = transpose(s.inertia);
      r.tags = array<u32, 3>(s.tags[2], s.tags[1], s.tags[0]);
      r.springs[0] = s.springs[1];
      r.springs[1] = Spring(s.springs[0].goal.yx, -s.springs[0].length, s.springs[0].id * 2);
      r.lines[0] = s.lines[1];
      r.lines[1] = s.lines[0] + vec3f(1.0);
      r.last = -s.last;
      bodies[args.b].data[id.x] = r;
    }
  ]],
}

local n = 19
local a = mc.buffer { name = "a", type = "Body", count = n }
local b = mc.buffer { name = "b", type = "Body", count = n }
expect.same(a.element.size, 240, "bytes of a body") -- 16 + 16 + 64 + 48 + 12 (+4) + 32 + 32 + 8, rounded up to 16

local function set(v, x, y, z)
  v.x, v.y, v.z = x, y, z
end

a:upload(function(p, i)
  set(p.position, i, i + 0.25, i + 0.5)
  p.mass = 100 + i
  set(p.axis, 1, 2, 3)
  for column = 0, 3 do
    local c = p.frame[column]
    c.x, c.y, c.z, c.w = column * 4, column * 4 + 1, column * 4 + 2, column * 4 + 3
  end
  for column = 0, 2 do
    set(p.inertia[column], column * 3, column * 3 + 1, column * 3 + 2)
    p.tags[column] = i * 10 + column
  end
  for k = 0, 1 do
    local s = p.springs[k]
    s.goal.x, s.goal.y, s.length, s.id = k, k + 0.5, i + k, -i - k
    set(p.lines[k], k, i, -k)
  end
  p.last.x, p.last.y = i, -2 ^ 31 + 1
end)
mc.submit(function(graph) graph:dispatch(turn, { a = a, b = b, n = n }, n) end)

local function text(v)
  return ("%g %g %g"):format(v.x, v.y, v.z)
end

local bodies = b:read()
for i = 0, n - 1 do
  local r, of = bodies[i], " of body " .. i
  expect.same(text(r.position), ("%g %g %g"):format(2 * i + 1, 2 * i, 2 * i + 0.5), "position" .. of)
  expect.same(r.mass, 100.5 + i, "mass" .. of)
  -- frame * (1, 2, 3, 1): rows of 0 4 8 12, 1 5 9 13, 2 6 10 14
  expect.same(text(r.axis), "44 51 58", "axis" .. of)
  expect.same(("%g %g %g %g"):format(r.frame[1].x, r.frame[1].y, r.frame[1].z, r.frame[1].w), "1 5 9 13", "frame" .. of)
  expect.same(text(r.inertia[2]), "2 5 8", "inertia" .. of)
  local tags = ("%d %d %d"):format(i * 10 + 2, i * 10 + 1, i * 10)
  expect.same(("%d %d %d"):format(r.tags[0], r.tags[1], r.tags[2]), tags, "tags" .. of)
  local function spring(s)
    return ("%g %g %g %d"):format(s.goal.x, s.goal.y, s.length, s.id)
  end
  expect.same(spring(r.springs[0]), ("1 1.5 %g %d"):format(i + 1, -i - 1), "spring 0" .. of)
  expect.same(spring(r.springs[1]), ("0.5 0 %g %d"):format(-i, -2 * i), "spring 1" .. of)
  expect.same(text(r.lines[0]), ("1 %g -1"):format(i), "line 0" .. of)
  expect.same(text(r.lines[1]), ("1 %g 1"):format(i + 1), "line 1" .. of)
  expect.same(r.last.x == -i and r.last.y, 2 ^ 31 - 1, "last" .. of)
end

-- A struct that is one vec3 takes the room of four floats.
local dots = mc.compute {
  name = "dots",
  source = [[
    enable wgpu_binding_array;
    struct Dot { at: vec3f }
    struct Dots { data: array<Dot> }
    @group(0) @binding(0) var<storage, read_write> dots: binding_array<Dots>;
    struct Arguments { a: u32, n: u32 }
    var<immediate> args: Arguments;
    @compute @workgroup_size(8)
    fn main(@builtin(global_invocation_id) id: vec3u) {
      if id.x < args.n { dots[args.a].data[id.x].at += vec3f(f32(id.x), 0.0, 1.0); }
    }
  ]],
}
local d = mc.buffer { name = "d", type = "Dot", count = 5 }
d:upload(function(p, i) set(p.at, i, 2 * i, 3 * i) end)
mc.submit(function(graph) graph:dispatch(dots, { a = d, n = 5 }, 5) end)
for i = 0, 4 do
  expect.same(text(d:read()[i].at), ("%g %g %g"):format(2 * i, 2 * i, 3 * i + 1), "dot " .. i)
end

-- Another shader with another layout under the same name is refused, with both.
expect.refused(function()
  mc.compute {
    name = "other",
    source = [[
      enable wgpu_binding_array;
      struct Body { x: f32 }
      struct Bodies { data: array<Body> }
      @group(0) @binding(0) var<storage, read_write> bodies: binding_array<Bodies>;
      struct Arguments { a: u32 }
      var<immediate> args: Arguments;
      @compute @workgroup_size(1) fn main() { bodies[args.a].data[0].x = 1.0; }
    ]],
  }
end, "two shaders disagree on struct Body", "turn", "other")

-- A shader that is refused leaves no structs behind.
local function sized(member, size)
  return mc.compute { name = "sized.comp", source = ([[
    #include <mooncrust.glsl>
    layout(local_size_x = 1, local_size_x_id = 0) in;
    struct Tried { %s };
    MC_BUFFERS(Tried, tried);
    layout(push_constant) uniform P { mc_buffer a; } args;
    void main() { tried[args.a].data[0].x = 1; }
  ]]):format(member), spec = { [0] = size } }
end
expect.refused(function() local _ = sized("float x;", 2 ^ 20) end, "a workgroup of 1048576 x 1 x 1")
expect.same(sized("uvec2 y; uint x;", 1).types.Tried ~= nil, true, "the struct of the second")
