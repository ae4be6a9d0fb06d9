-- Proves that what is wrong with a shader is said with its name, line and column, and blamed on the script's line.
local mc = require "mooncrust"
local expect = require "lib.expect"

local function refused(source, ...)
  expect.refused(function() mc.compute { name = "s.wgsl", source = source } end, ...)
end

refused("fn main( {", "s.wgsl:1:10: error: expected identifier", "fn main( {")
refused("@compute @workgroup_size(1)\nfn main() {\n  let x: f32 = 1u;\n}", "s.wgsl:3:", "error", "let x: f32 = 1u;")
refused("@compute @workgroup_size(1) fn main() { nosuch(); }", "s.wgsl:1:", "nosuch")
refused("", "s.wgsl")
refused("@vertex fn main() -> @builtin(position) vec4f { return vec4f(0.0); }",
  "mc.compute 's.wgsl': entry point 'main' is a vertex shader")
refused("@compute @workgroup_size(4096) fn main() { }", "mc.compute 's.wgsl'", "workgroup of 4096 x 1 x 1")
refused("@compute @workgroup_size(64, 64) fn main() { }", "mc.compute 's.wgsl'", "workgroup of 64 x 64 x 1")
refused([[
  struct A { a: array<vec4f, 17> }
  var<immediate> args: A;
  @group(0) @binding(0) var<storage, read_write> x: vec4f;
  @compute @workgroup_size(1) fn main() { x = args.a[3]; }
]], "mc.compute 's.wgsl': 272 bytes of push constants are more than")
-- What the heap does not have.
for _, declaration in ipairs {
  "@group(1) @binding(0) var<storage, read_write> x: binding_array<Floats>;",
  "@group(0) @binding(7) var<storage, read_write> x: binding_array<Floats>;",
  "@group(0) @binding(1) var<storage, read_write> x: binding_array<Floats>;",
  "@group(0) @binding(0) var<storage, read_write> x: array<Floats, 2>;",
} do
  local text = "enable wgpu_binding_array; struct Floats { data: array<f32, 4> } " .. declaration
  refused(text .. "@compute @workgroup_size(1) fn main() { x[1].data[0] = 1.0; }",
    "mc.compute 's.wgsl': 'x' (group", "is not in the heap", "docs/shaders.md")
end
refused("@group(0) @binding(0) var<uniform> x: vec4f; var<workgroup> y: vec4f; "
  .. "@compute @workgroup_size(1) fn main() { y = x; }", "'x' (group 0, binding 0, uniform buffer) is not in the heap")
refused("@compute @workgroup_size(1) fn a() { }\n@compute @workgroup_size(1) fn b() { }", "s.wgsl", "a", "b")
expect.refused(function()
  mc.compute { name = "s.wgsl", entry = "nosuch", source = "@compute @workgroup_size(1) fn main() { }" }
end, "s.wgsl", "no entry point", "nosuch", "main")
expect.refused(function() mc.compute "nothere.wgsl" end, "nothere.wgsl", "no such file")
expect.refused(function() mc.compute "/dev/zero" end, "/dev/zero", "has at most")
expect.refused(function() mc.compute {} end, "either a path or a source")
expect.refused(function() mc.compute { path = "a", source = "b" } end, "either a path or a source")
expect.refused(function() mc.compute() end, "mc.compute takes")
expect.refused(function() mc.compute { sorce = "x" } end, "unknown option 'sorce'", "'source'")

-- One of two entry points; all that they share is there.
local two = [[
  enable wgpu_binding_array;
  struct Floats { data: array<f32> }
  @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
  struct Arguments { a: u32, x: f32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(1) fn first() { floats[args.a].data[0] = args.x; }
  @compute @workgroup_size(2, 3, 4) fn second() { floats[args.a].data[1] = -args.x; }
]]
local first = mc.compute { name = "two", source = two, entry = "first" }
local second = mc.compute { name = "two", source = two, entry = "second" }
expect.same(table.concat(second.workgroup, " "), "2 3 4", "workgroup of the second")
expect.same(tostring(first), "pipeline 'two'", "text")
local a = mc.buffer { name = "a", type = "float", count = 2 }
mc.submit(function(graph) graph:dispatch(first, { a = a, x = 5 }, 1):dispatch(second, { a = a, x = 6 }, 1) end)
expect.same(a:read()[0] * 10 + a:read()[1], 44, "what both wrote")
