-- Checks what scripts pass to kernels, and blames their line for what is wrong.

local ffi = require "ffi"
local mc = require "mooncrust"

local M = {}

--- Raises an error; M.public adds the script's line.
---@param text string a format string
function M.fail(text, ...) error(text:format(...), 0) end

local fail = M.fail
local FLAT = mc.vk.VK_IMAGE_VIEW_TYPE_2D

-- Element types by what LuaJIT calls them.
local NAMES = {}
for name in ("uint32_t int32_t float uint64_t int64_t double"):gmatch "%S+" do
  NAMES[tostring(ffi.typeof(name))] = name
end

local function checked(owner, run, graph, o)
  if type(graph) ~= "table" or not graph.dispatch or type(o) ~= "table" then
    fail("%s takes the graph of mc.submit and a table of options", owner)
  end
  run(owner, graph, o)
end

--- A kernel as scripts call it.
---@param name string
---@param run fun(owner: string, graph: table, options: table)
---@return fun(graph: table, options: table): table kernel it returns the graph
function M.public(name, run)
  local owner = "kernels." .. name
  return function(graph, o)
    local ok, err = pcall(checked, owner, run, graph, o)
    -- Where in these files it was raised tells a script nothing.
    if not ok then error((tostring(err):gsub("^[^\n]-/kernels/%w+%.lua:%d+: ", "")), 2) end
    return graph
  end
end

--- Refuses options that are not in the list, and the lack of those that have to be there.
---@param owner string
---@param o table
---@param known table<string, boolean> true: has to be there
function M.names(owner, o, known)
  for name in pairs(o) do
    if known[name] == nil then
      local list = {}
      for key in pairs(known) do
        list[#list + 1] = key
      end
      table.sort(list)
      local text = "%s: unknown option '%s'; known are: %s"
      fail(text, owner, tostring(name), table.concat(list, ", "))
    end
  end
  for name, needed in pairs(known) do
    if needed and o[name] == nil then fail("%s: option '%s' is missing", owner, name) end
  end
end

--- A buffer of one of the types.
---@param owner string
---@param o table
---@param name string
---@param accepted string such as "uint32_t float"
---@return table buffer
---@return string type
function M.buffer(owner, o, name, accepted)
  local buffer = o[name]
  if type(buffer) ~= "table" or not buffer.element or not buffer.slot then
    fail("%s: option '%s' must be a buffer, not %s", owner, name, tostring(buffer))
  end
  local type_of = NAMES[tostring(buffer.element.ctype)]
  if not (" " .. accepted .. " "):find(" " .. (type_of or "?") .. " ", 1, true) then
    local text = "%s: option '%s' must be a buffer of %s; '%s' is one of %s"
    local given = type_of or tostring(buffer.element.ctype)
    fail(text, owner, name, accepted:gsub(" ", " or "), buffer.name, given)
  end
  return buffer, type_of
end

--- A whole number.
---@param owner string
---@param o table
---@param name string
---@param least number
---@param most number
---@param default number
---@return number
function M.whole(owner, o, name, least, most, default)
  local value = o[name]
  if value == nil then return default end
  if type(value) ~= "number" or value % 1 ~= 0 or value < least or value > most then
    local text = "%s: option '%s' must be a whole number from %d to %d, not %s"
    fail(text, owner, name, least, most, tostring(value))
  end
  return value
end

--- How many elements: all of the buffer unless told otherwise.
function M.count(owner, o, buffer)
  local n = M.whole(owner, o, "count", 0, 2 ^ 53, buffer.count)
  if n > buffer.count then
    fail("%s: count is %d, but buffer '%s' has %d elements", owner, n, buffer.name, buffer.count)
  end
  return n
end

--- Refuses a buffer that is too small for what the kernel writes.
function M.room(owner, buffer, n)
  if n > buffer.count then
    local text = "%s: %d elements do not fit into buffer '%s', which has %d"
    fail(text, owner, n, buffer.name, buffer.count)
  end
end

--- A flag.
function M.flag(owner, o, name)
  if o[name] ~= nil and type(o[name]) ~= "boolean" then
    fail("%s: option '%s' must be true or false, not %s", owner, name, tostring(o[name]))
  end
  return o[name] or false
end

--- A number.
function M.number(owner, o, name, default)
  local value = o[name] == nil and default or o[name]
  if type(value) ~= "number" or value ~= value or math.abs(value) == math.huge then
    fail("%s: option '%s' must be a number, not %s", owner, name, tostring(value))
  end
  return value
end

--- One of a list of words.
function M.word(owner, o, name, list, default)
  local value = o[name] or default
  if not (" " .. list .. " "):find(" " .. tostring(value) .. " ", 1, true) then
    local text = "%s: option '%s' must be %s, not %s"
    fail(text, owner, name, list:gsub(" ", " or "), tostring(value))
  end
  return value
end

--- A two-dimensional image, or a view that is one.
---@param use string "sampled" or "storage"
---@return table image
---@return string numbers "float", "uint" or "int": what shaders see
function M.image(owner, o, name, use)
  local image = o[name]
  if type(image) ~= "table" or not image.format or not image.slot then
    fail("%s: option '%s' must be an image or a view, not %s", owner, name, tostring(image))
  end
  local format = image.format.name
  if image.view_type ~= FLAT then
    local text = "%s: option '%s' must be two-dimensional; of '%s', take a view of one layer"
    fail(text, owner, name, image.name)
  elseif image[use .. "_view"] == nil then
    local text = "%s: '%s' cannot be the %s, as its format %s is no %s image on this device"
    fail(text, owner, image.name, name, format, use)
  elseif format:find "64" then
    fail("%s: '%s' has the format %s: 64-bit images are not supported", owner, image.name, format)
  end
  return image, format:find "%du$" and "uint" or format:find "%di$" and "int" or "float"
end

return M
