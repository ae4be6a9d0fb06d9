-- Proves the radix sort against the CPU, with both methods: every type of keys, sizes round every boundary, contents
-- that defeat careless sorts, stability by payload, and nothing touched beyond the count.
local ffi = require "ffi"
local mc = require "mooncrust"

local kernels = mc.kernels
local random = mc.random(13)
local function word() return math.floor(random() * 2 ^ 32) end


local CONTENTS = {
  random = function() return word(), word() end,
  ["already sorted"] = function(i) return i, 0 end,
  reversed = function(i, n) return n - i, 5 end,
  ["all equal"] = function() return 0xabcdef01, 0x12345678 end,
  ["two values"] = function() return random() < 0.5 and 0xffffffff or 0, 0xffffffff end,
  ["high bits only"] = function() return bit.lshift(word() % 8, 29) % 2 ^ 32, 0 end,
  ["equal low words"] = function() return 0xdeadbeef, word() end,
  ["few digits"] = function(i) return (i * 7) % 3 * 0x01010101, i % 2 end,
}

-- An order-preserving pair of numbers, the higher first.
local function order(kind, low, high)
  local wide = kind:find "64" or kind == "double"
  local top = wide and high or low
  local negative = top >= 2 ^ 31
  local rest = wide and low or 0
  if kind == "float" or kind == "double" then
    if negative then return 2 ^ 32 - 1 - top, 2 ^ 32 - 1 - rest end
    return top + 2 ^ 31, rest
  elseif kind == "int32_t" or kind == "int64_t" then
    return (top + 2 ^ 31) % 2 ^ 32, rest
  end
  return top, rest
end

local function check(kind, method, what, n, make, with_values)
  local wide = kind:find "64" or kind == "double"
  local step = wide and 2 or 1
  local spare = 3 -- elements beyond the count
  local data = ffi.new("uint32_t[?]", (n + spare) * step)
  local rows = {}
  for i = 0, n + spare - 1 do
    local low, high = make(i, n)
    data[i * step] = low
    if wide then data[i * step + 1] = high end
    if i < n then
      local a, b = order(kind, low, high)
      rows[i + 1] = { a, b, i, low, high }
    end
  end
  local keys = mc.buffer({ name = "keys", type = kind, count = n + spare })
  keys:upload(ffi.string(data, ffi.sizeof(data)))
  local values = with_values and mc.buffer { name = "values", type = "uint32_t", count = n + spare }
  if values then values:upload(function(i) return i end) end
  kernels.method = method
  mc.submit(function(graph) kernels.sort(graph, { keys = keys, values = values or nil, count = n }) end)
  table.sort(rows, function(x, y)
    if x[1] ~= y[1] then return x[1] < y[1] end
    if x[2] ~= y[2] then return x[2] < y[2] end
    return x[3] < y[3]
  end)
  local sorted = keys:read()
  local got = ffi.cast("uint32_t *", sorted)
  local carried = values and values:read()
  local label = ("%s %s of %d, %s"):format(what, kind, n, method)
  for i, row in ipairs(rows) do
    local at = (i - 1) * step
    if got[at] ~= row[4] or wide and got[at + 1] ~= row[5] then error(("%s: key %d is wrong"):format(label, i - 1)) end
    if carried and carried[i - 1] ~= row[3] then error(("%s: value %d is wrong"):format(label, i - 1)) end
  end
  for i = n, n + spare - 1 do
    local untouched = got[i * step] == data[i * step] and (not carried or carried[i] == i)
    if not untouched then error(label .. ": written beyond the end") end
  end
  keys:destroy()
  if values then values:destroy() end
end

for _, method in ipairs { "lanes", "groups" } do
  for _, n in ipairs { 1, 2, 3, 63, 64, 65, 255, 257, 1024, 1025, 2049, 3071, 3073, 4097, 9999 } do
    check("uint32_t", method, "random", n, CONTENTS.random, true)
  end
  for what, make in pairs(CONTENTS) do
    for _, kind in ipairs { "uint32_t", "uint64_t" } do
      check(kind, method, what, 5003, make, true)
    end
  end
  -- Both methods take digits out of keys with the same function, and lavapipe takes a second to compile each "groups".
  for kind in (method == "lanes" and "int32_t float int64_t double uint32_t" or "float"):gmatch "%S+" do
    check(kind, method, "random", 3001, CONTENTS.random, kind ~= "float")
  end
  check("uint32_t", method, "random", 70001, CONTENTS.random, true)

  -- Only some of the bits: keys that agree in these keep their order; an odd number of passes.
  for _, case in ipairs { { "uint32_t", 1 }, { "uint32_t", 8 }, { "uint32_t", 12 }, { "uint64_t", 36 } } do
    local kind, count, n = case[1], case[2], 3000
    local most = kind == "uint64_t" and 2 ^ 53 or 2 ^ 32 -- the bits above say nothing
    local keys = mc.buffer { name = "keys", type = kind, count = n }
    local values = mc.buffer({ name = "values", type = "uint32_t", count = n }):upload(function(i) return i end)
    local list = {}
    local data = ffi.new(kind .. "[?]", n)
    for i = 0, n - 1 do
      data[i] = math.floor(random() * most)
      list[i + 1] = i
    end
    keys:upload(data)
    local low = {}
    for i = 0, n - 1 do
      low[i] = tonumber(data[i]) % 2 ^ count
    end
    table.sort(list, function(x, y) return low[x] < low[y] or low[x] == low[y] and x < y end)
    mc.submit(function(graph) kernels.sort(graph, { keys = keys, values = values, bits = count }) end)
    local got, carried = keys:read(), values:read()
    for i = 0, n - 1 do
      assert(got[i] == data[list[i + 1]] and carried[i] == list[i + 1], method .. " with bits = " .. count)
    end
  end
end
