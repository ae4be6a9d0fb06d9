-- Proves that the validator costs nothing when it is off: none of it is loaded, no function of Vulkan is wrapped.
local mc = require "mooncrust"
local expect = require "lib.expect"

mc.configure { hazards = false }
local add = expect.floats("add", "floats[args.a].data[i] += args.x;")
local a = mc.buffer { name = "a", type = "float", count = 4 }
mc.submit(function(graph) graph:dispatch(add, { a = a, b = a, n = 4, x = 1 }, 4) end)
expect.same(a:read()[3], 1, "what was computed")
expect.same(mc.device.observer, nil, "the observer")
for name in pairs(package.loaded) do
  expect.same(name:find "observe" or name:find "validate", nil, name)
end
for name, value in pairs(mc.vk) do
  expect.same(name:find "^vk" and type(value) == "function" and name or nil, nil, "what wraps a function of Vulkan")
end
