-- Which modules are tools: loaded only for --watch, --validate, `mooncrust info`, graph:explain and the like.
local TOOLS = {
  "app%.reload", "app%.rebuild", "app%.modules", "app%.carry", "app%.faults", "gpu%.migrate", -- --watch
  "sync%.validate", "gpu%.observe[%w_]*", "gpu%.heap_poison", -- --validate and development
  "graph%.explain", "graph%.export", "gpu%.memory_report", "boot%.info", -- what people ask for
}

return function(module)
  for _, tool in ipairs(TOOLS) do
    if module:find("^mooncrust%." .. tool .. "$") then
      return true
    end
  end
  return false
end
