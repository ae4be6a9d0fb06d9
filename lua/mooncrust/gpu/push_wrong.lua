-- What is wrong with arguments, in words: loaded by gpu/push.lua when some are refused.

local errors = require "mooncrust.core.errors"
local options = require "mooncrust.core.options"

local ensure, refuse = errors.ensure, errors.refuse
local M = {}

-- What is wrong with a table of arguments.
function M.names(self, group, given, level)
  local is = group.parent and ("argument '%s' is"):format(group.name) or "arguments are"
  local text = given == nil and group.parent and "%s: %s missing, a table"
    or "%s: %s a table of names and values, not %s"
  ensure(type(given) == "table", level + 1, text, self.owner, is, given)
  local known, prefix = {}, group.name ~= "" and group.name .. "." or ""
  for _, list in ipairs { group.members, group.inner } do
    for _, one in ipairs(list) do
      known[one.key] = true
      local what, missing = one.base and one.type or "table", "%s: argument '%s' is missing, a %s"
      ensure(given[one.key] ~= nil, level + 1, missing, self.owner, one.name, what)
    end
  end
  for name in pairs(given) do
    if not known[name] then
      local hint = next(known) == nil and "it takes none"
        or options.suggest(tostring(name), options.keys(known))
      text = "%s: unknown argument '%s%s'; %s"
      refuse(level + 1, text, self.owner, prefix, tostring(name), hint)
    end
  end
end

-- A list in words: how long it is, or which of its values is wrong.
local function list_text(member, value, fits)
  for i = 1, #value do
    local part, kind = value[i], type(value[i])
    if kind == "number" and not fits(member.range, part) or kind == "string" then
      return ("a list with %s at %d"):format(tostring(part), i)
    end
  end
  return ("a list of %d"):format(#value)
end

local function refuse_value(self, member, value, level, fits)
  local wants = member.wants
  local accepted = member.range and "a whole number in its range, a buffer, an image or a sampler"
    or "a number"
  if #member.places > 1 then
    local kind = member.range and "whole numbers in its range" or "numbers"
    accepted = ("a list of %d %s"):format(#member.places, kind)
  elseif wants then
    local below = member.most and (" (indices are below %d)"):format(member.most) or ""
    local variable = wants.access.variable
    accepted = wants.words .. below .. (variable and " for " .. variable or "")
  end
  local shown = type(value) == "number" and tostring(value) or "a " .. type(value)
  if #member.places > 1 and type(value) == "table" then shown = list_text(member, value, fits) end
  local text, what = "%s: argument '%s' is %s; a %s takes %s", member.type
  refuse(level + 1, text, self.owner, member.name, shown, what, accepted)
end

-- A resource that is not what the shader takes it for.
function M.kind(self, member, value, level)
  local body, wants = value.body, member.wants
  local flag = body.heap_kind == wants.kind and (body.sampled and "storage" or "sampled")
  local access = flag and wants[flag] or wants.access
  local what = flag and ("a %s image"):format(flag) or wants.words
  if access.variable then
    what = ("%s ('%s', binding %d)"):format(what, access.variable, access.binding)
  end
  local samples, none = value.samples or 1, ": on this device %s has none"
  local why = samples > 1 and (": it has %d samples, resolve them into another"):format(samples)
    or flag and none:format(value.format.name)
    or ""
  local text = "%s: argument '%s' is %s, but the shader takes it for %s%s"
  refuse(level + 1, text, self.owner, member.name, tostring(value), what, why)
end

-- `given` is the table that should have the value.
function M.any(self, member, value, level, given, fits)
  if type(value) == "nil" then M.names(self, member.group, given, level + 1) end
  refuse_value(self, member, value, level + 1, fits)
end

return M
