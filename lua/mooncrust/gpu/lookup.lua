-- Objects by the content of their options: the same options give the same object, however they were
-- spelled, as long as that lives. Knows no Vulkan.
--
--   local known = lookup.new(function(given) return given.path end)
--   local object = known:find(given)              -- no garbage; compiled by LuaJIT
--   object = object or known:of(recipe)            -- recipe: what options amount to
--   known:keep(given, recipe, object)
--
-- Options are values and tables of them, four deep. The function gives a value among the options
-- that tells most of them apart. An object whose body.destroyed is set is not found.

local WEAK = { __mode = "v" }

local Lookup = require "mooncrust.core.class"()

local M = {}

-- Whether two tables hold the same, tables in them compared by `inner`: LuaJIT does not compile
-- recursion well.
local function comparer(inner)
  return function(a, b)
    if a == b then return true end
    if type(a) ~= "table" or type(b) ~= "table" then return false end
    local count = 0
    for key, value in pairs(a) do
      local other = b[key]
      if value ~= other and not inner(value, other) then return false end
      count = count + 1
    end
    for _ in pairs(b) do
      count = count - 1
    end
    return count == 0
  end
end

local same = comparer(comparer(comparer(comparer(rawequal))))

--- A copy, with copies of the tables inside.
function M.copy(value)
  if type(value) ~= "table" then return value end
  local result = {}
  for key, inner in pairs(value) do
    result[key] = M.copy(inner)
  end
  return result
end

-- A text that is the same for the same content.
function M.text_of(value)
  if type(value) == "number" then return ("%.17g"):format(value) end
  if type(value) ~= "table" then return ("%s %q"):format(type(value), tostring(value)) end
  local list = {}
  for key, inner in pairs(value) do
    list[#list + 1] = ("[%s] = %s"):format(M.text_of(key), M.text_of(inner))
  end
  table.sort(list)
  return "{" .. table.concat(list, ",") .. "}"
end

---@param primary_of fun(given: table): any
function M.new(primary_of)
  local self = { primary_of = primary_of }
  self.lists, self.by_content = setmetatable({}, WEAK), setmetatable({}, WEAK)
  return setmetatable(self, Lookup)
end

local function primary(self, given)
  return type(given) == "table" and self.primary_of(given) or given
end

--- The object that these options have made before.
function Lookup:find(given)
  local list = self.lists[primary(self, given)]
  local spellings, made = list and list.spellings, list and list.made
  for i = 1, list and #spellings or 0 do
    local object = made[i]
    if object and same(given, spellings[i]) and not object.body.destroyed then return object end
  end
end

--- The object that is made of the same, by other options.
function Lookup:of(recipe)
  local object = self.by_content[M.text_of(recipe)]
  return object and not object.body.destroyed and object or nil
end

--- Notes an object.
function Lookup:keep(given, recipe, object)
  local key = primary(self, given)
  local list, i = self.lists[key] or { spellings = {}, made = setmetatable({}, WEAK) }, 1
  while list.made[i] do
    i = i + 1
  end
  list.spellings[i], list.made[i] = M.copy(given), object
  self.lists[key], self.by_content[M.text_of(recipe)] = list, object
  object.lookup = { object.lookup, list } -- as long as the object lives, so does the list
  return object
end

return M
