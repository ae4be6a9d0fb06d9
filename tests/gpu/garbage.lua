-- Proves that no struct handed to Vulkan is collected while a pointer to it is in use: the collector runs all the
-- time, hot paths are compiled, and the results stay right.
local mc = require "mooncrust"

collectgarbage("setpause", 1)
collectgarbage("setstepmul", 10000)

local n = 256
local double = mc.compute {
  name = "double",
  source = [[
    enable wgpu_binding_array;
    struct Floats { data: array<f32> }
    @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
    struct Arguments { values: u32, n: u32 }
    var<immediate> args: Arguments;
    @compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u) {
      if id.x < args.n { floats[args.values].data[id.x] *= 2.0; }
    }
  ]],
}

-- Collects, and writes over what was freed: blocks of the sizes that Vulkan structs have.
local ffi = require "ffi"
local function churn()
  collectgarbage()
  for size = 8, 256, 8 do
    for _ = 1, 16 do
      ffi.fill(ffi.new("uint8_t[?]", size), size, 0xab)
    end
  end
end

local limits = mc.device.limits
local most = limits.maxComputeWorkGroupCount[0]

for round = 1, 60 do
  local values = mc.buffer { name = "values", type = "float", count = n }
  values:upload(function(i) return i + round end)
  for _ = 1, 3 do
    mc.submit(function(graph)
      graph:dispatch(double, { values = values, n = n }, n)
      graph:dispatch(double, { values = values, n = n }, n)
    end)
    churn()
  end
  local result = values:read()
  for i = 0, n - 1 do
    assert(result[i] == (i + round) * 64, ("round %d, element %d is %g"):format(round, i, result[i]))
  end
  local image = mc.image { name = "image", width = 5, height = 3 }
  image:upload(("x"):rep(60))
  assert(ffi.string(image:read(), 60) == ("x"):rep(60))
  image:destroy()
  values:destroy()
  assert(limits.maxComputeWorkGroupCount[0] == most and mc.device.name ~= "")
end
