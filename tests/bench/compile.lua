-- Compiles a WGSL file and writes its SPIR-V, for rivals that are not written in Lua.
--
--   mooncrust tests/bench/compile.lua -- shader.wgsl shader.spv

local ffi = require "ffi"
local mc = require "mooncrust"
local native = require "mooncrust.core.native"

local from, to = mc.args[1], mc.args[2]
local shader = assert(native.take(native.start({ called = from }, nil, 1), true))
local file = assert(io.open(to, "wb"))
file:write(ffi.string(shader.words, shader.size))
file:close()
