-- Proves that a shader may keep a struct of a buffer in a local variable: right values, and no message.
local mc = require "mooncrust"

local step = mc.compute {
  name = "step",
  source = [[
    enable wgpu_binding_array;
    struct Body { position: vec3f, mass: f32 }
    struct Bodies { data: array<Body> }
    @group(0) @binding(0) var<storage, read_write> bodies: binding_array<Bodies>;
    struct Arguments { bodies: u32, n: u32 }
    var<immediate> args: Arguments;

    @compute @workgroup_size(64)
    fn main(@builtin(global_invocation_id) id: vec3u) {
      if id.x < args.n {
        var body = bodies[args.bodies].data[id.x];
        body.position.y += body.mass;
        body.mass *= 2.0;
        bodies[args.bodies].data[id.x] = body;
      }
    }
  ]],
}

local n = 100
local bodies = mc.buffer { name = "bodies", type = "Body", count = n }
bodies:upload(function(body, i) body.position.y, body.mass = 0.5, i end)
mc.submit(function(graph) graph:dispatch(step, { bodies = bodies, n = n }, n) end)

local result = bodies:read()
for i = 0, n - 1 do
  local body = result[i]
  assert(body.position.y == 0.5 + i and body.mass == 2 * i, "body " .. i)
end
