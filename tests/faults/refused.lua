-- Its second submission is refused (main.rs). What was uploaded before goes with the next one, and more may be uploaded
-- meanwhile.
local mc = require "mooncrust"
local b = mc.buffer { name = "b", type = "float", count = 6 }
local large = mc.buffer { name = "large", type = "uint8_t", count = 2 ^ 20 }
b:upload { 1, 2 }
print("refused " .. tostring(pcall(mc.submit, function() end)))
b:upload({ 3 }, 2)
large:upload(("x"):rep(large.count))
mc.image { name = "image", width = 3, height = 3 }
b:upload({ 4, 5 }, 3)
local values = b:read()
print("values " .. table.concat({ values[0], values[1], values[2], values[3], values[4], values[5] }, " "))
print("last " .. string.char(large:read(large.count - 1)[0]))
