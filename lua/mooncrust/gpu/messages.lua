-- Debug messages of the Vulkan implementation and its layers, moved from the kernel's list to the
-- log. A validation error makes the program end with a non-zero exit code.
--
--   messages.drain()            -- print what has come in
--   messages.errors             -- how many were errors

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local log = require "mooncrust.core.log"
local kernel = require "mooncrust.gpu.kernel"

local ERROR = 0x1000 -- VK_DEBUG_UTILS_MESSAGE_SEVERITY_ERROR_BIT_EXT
local GENERAL = 0x1 -- VK_DEBUG_UTILS_MESSAGE_TYPE_GENERAL_BIT_EXT

local M = { errors = 0 }

local function objects(message)
  local names = {}
  for i = 0, message.object_count - 1 do
    local object = message.objects[i]
    local kind = vk.name("VkObjectType", object.kind):gsub("^VK_OBJECT_TYPE_", ""):lower()
    local name = ffi.string(object.name)
    local text = name ~= "" and "%s '%s'" or "%s 0x%x"
    names[i + 1] = text:format(kind, name ~= "" and name or tonumber(object.handle))
  end
  return #names > 0 and " [" .. table.concat(names, ", ") .. "]" or ""
end

-- Messages that no script can help, by id and by words of the text; only --verbose shows them.
-- The loader of Vulkan 1.3 asks the device for functions of the instance when it fills its tables.
local NOT_OURS = { ["WARNING-vkGetDeviceProcAddr-device"] = "which is an instance level function" }

--- Counts and prints a validation error.
function M.error(text, ...)
  M.errors = M.errors + 1
  log.error("validation error: " .. text, ...)
end

local function report(message)
  local id = ffi.string(message.id)
  local text = ("%s%s (%s)"):format(ffi.string(message.text), objects(message), id)
  local theirs = NOT_OURS[id] and text:find(NOT_OURS[id], 1, true)
  if not theirs and message.severity >= ERROR then
    M.error("%s", text)
  else
    log[(theirs or message.kinds == GENERAL) and "debug" or "warn"]("%s", text)
  end
  if message.lost > 0 then log.warn("%d messages before this one were lost", message.lost) end
end

--- Prints the messages gathered since the last call, oldest first. Never fails.
function M.drain()
  local list = kernel.get().messages()
  local order, message = {}, list
  while message ~= nil do
    order[#order + 1], message = message, message.next
  end
  for i = #order, 1, -1 do
    report(order[i])
  end
  if list ~= nil then kernel.get().release(list) end
end

return M
