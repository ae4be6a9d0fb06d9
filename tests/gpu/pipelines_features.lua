-- A shader that needs a feature which the device lacks is refused before the driver sees it, else it runs.
local mc = require "mooncrust"
local expect = dofile "tests/gpu/lib/expect.lua"

local TEXT = [[
#version 460
#extension GL_EXT_shader_explicit_arithmetic_types : require
#include <mooncrust.glsl>
MC_BUFFERS(uint, results);
layout(local_size_x = 1) in;
layout(push_constant) uniform Arguments { mc_buffer target; uint n; } args;
void main() { TYPE x = TYPE(args.n) + TYPE(1); results[args.target].data[0] = uint(x + x); }
]]

local lacking = 0
local target = mc.buffer { name = "target", type = "uint32_t", count = 1 }
for _, case in ipairs {
  { "float16_t", "shaderFloat16" }, { "double", "shaderFloat64" }, { "int64_t", "shaderInt64" },
  { "int16_t", "shaderInt16" }, { "int8_t", "shaderInt8" },
} do
  local text = TEXT:gsub("TYPE", case[1])
  local ok, result = pcall(mc.compute, { source = text, name = case[1] .. ".comp" })
  expect.same(ok, mc.device.features:get(case[2]), case[2])
  if ok then
    mc.submit(function(graph) graph:dispatch(result, { target = target, n = 20 }, 1) end)
    expect.same(target:read()[0], 42, case[1])
  else
    lacking = lacking + 1
    assert(result:find("needs the feature " .. case[2], 1, true), result)
  end
end
print(lacking .. " of 5 types are not to be had here")
