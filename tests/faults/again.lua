-- What is needed for the first buffer cannot be made; asking again works.
local mc = require "mooncrust"

local function make() return mc.buffer { name = "a", type = "float", count = 4 } end
local ok, err = pcall(make)
print("first " .. tostring(ok))
print("error " .. tostring(err):match "VK_ERROR_[A-Z_]+")
print("value " .. make():upload({ 3 }):read()[0])
