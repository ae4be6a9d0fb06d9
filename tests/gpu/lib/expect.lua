-- Assertions for the GPU scripts, and the shaders that several of them use.
--
--   local expect = require "lib.expect"
--   expect.same(buffer:read()[0], 3, "first element")
--   expect.refused(function() buffer:read(9) end, "read of buffer 'a'")      -- and it blames this file and line
--   expect.same(expect.as("float", depth:read())[0], 0.5, "a depth")
--   local double = expect.floats("double", "floats[args.a].data[i] *= 2.0;")

local ffi = require "ffi"
local mc = require "mooncrust"

local M = {}

--- Fails unless both are equal.
function M.same(actual, expected, what)
  if actual ~= expected then
    error(("%s is %s, expected %s"):format(what or "the value", tostring(actual), tostring(expected)), 2)
  end
end

--- The bytes of a C array as an array of another type, which holds them itself: a pointer that ffi.cast makes of an
--- array does not keep it alive.
function M.as(c_type, array)
  local bytes = ffi.sizeof(array)
  local copy = ffi.new(c_type .. "[?]", bytes / ffi.sizeof(c_type))
  ffi.copy(copy, array, bytes)
  return copy
end

--- Fails unless elements `first` to `last` of a C array are what the function gives for their index.
function M.each(array, first, last, value, what)
  for i = first, last do
    local expected = type(value) == "function" and value(i) or value
    if array[i] ~= expected then
      error(("%s[%d] is %s, expected %s"):format(what, i, tostring(array[i]), tostring(expected)), 2)
    end
  end
end

--- Fails unless the function raises an error that has each of the words and starts with its own file and line.
---@return string message
function M.refused(f, ...)
  local ok, err = pcall(f)
  if ok then
    error("no error was raised", 2)
  end
  for _, words in ipairs { ... } do
    if not tostring(err):find(words, 1, true) then
      error(("the error lacks '%s': %s"):format(words, tostring(err)), 2)
    end
  end
  local info = debug.getinfo(f, "S")
  local file, line = tostring(err):match("^(.-):(%d+): ")
  line = tonumber(line)
  if file ~= info.short_src or line < info.linedefined or line > info.lastlinedefined then
    error(("the error does not blame %s:%d: %s"):format(info.short_src, info.linedefined, tostring(err)), 2)
  end
  return err
end

--- A pipeline over arrays of floats `a` and `b`, run for i from 0 to n - 1; `x` is one more number.
function M.floats(name, body)
  return mc.compute {
    name = name,
    source = ([[
      enable wgpu_binding_array;
      struct Floats { data: array<f32> }
      @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
      struct Arguments { a: u32, b: u32, n: u32, x: f32 }
      var<immediate> args: Arguments;
      @compute @workgroup_size(64)
      fn main(@builtin(global_invocation_id) id: vec3u) {
        let i = id.x;
        if i < args.n { %s }
      }
    ]]):format(body),
  }
end

return M
