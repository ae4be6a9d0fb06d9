-- Which modules are tools: loaded only for --watch, --validate, `mooncrust info`, graph:explain and the like, or when
-- something has failed.
local TOOLS = {
  "app%.reload", "app%.rebuild", "app%.modules", "app%.carry", "app%.faults", "gpu%.migrate", "gpu%.attempt",
  "gpu%.retype", -- --watch
  "sync%.validate", "gpu%.observe[%w_]*", "gpu%.heap_poison", -- --validate and development
  "graph%.explain[%w_]*", "graph%.export", "boot%.info", "boot%.new", "core%.json", "app%.profile_report",
  "app%.capture", "app%.overlay", "alloc%.tlsf_report", -- what people ask for
  "gpu%.memory_report", "gpu%.disagreement", "gpu%.push_wrong", "core%.blame", "core%.nearest", -- errors
}

return function(module)
  for _, tool in ipairs(TOOLS) do
    if module:find("^mooncrust%." .. tool .. "$") then
      return true
    end
  end
  return false
end
