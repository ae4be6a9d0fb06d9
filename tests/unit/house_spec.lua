-- The house of modules: arrows of `require` point downwards only, and the pure rooms know no
-- Vulkan.
local check = require "check"

local root = package.path:match("([^;]*)/lua/%?%.lua")
local ROOMS = { "core", "vk", "alloc", "sync", "gpu", "graph", "kernels", "draw2d", "app", "init", "boot" }
local RANK = {}
for i, room in ipairs(ROOMS) do
  RANK[room] = i
end
local SIDE_BY_SIDE = { ["vk alloc"] = true, ["vk sync"] = true, ["alloc vk"] = true, ["sync vk"] = true,
  ["alloc sync"] = true, ["sync alloc"] = true }

local function files()
  local list = {}
  local pipe = assert(io.popen(("cd '%s/lua' && find mooncrust -name '*.lua'"):format(root)))
  for path in pipe:lines() do
    list[#list + 1] = path
  end
  pipe:close()
  assert(#list > 20, "found only " .. #list .. " modules")
  return list
end

local function room_of(module)
  local room = module:match("^mooncrust%.([%w_]+)") or "init"
  return RANK[room] and room or error("module " .. module .. " is in no known room")
end

local function read(path)
  local file = assert(io.open(root .. "/lua/" .. path))
  local text = file:read("*a")
  file:close()
  return text
end

-- Every module name of ours that stands in a string of the file, loaded lazily or not.
local function each_arrow(visit)
  for _, path in ipairs(files()) do
    local module = path:gsub("%.lua$", ""):gsub("/init$", ""):gsub("/", ".")
    if not path:find("/stubs/") then
      for target in read(path):gmatch('"(mooncrust[%w_.]*)"') do
        if target ~= module then
          visit(module, target)
        end
      end
    end
  end
end

return {
  ["arrows point downwards"] = function()
    local up = {}
    each_arrow(function(from, to)
      local a, b = room_of(from), room_of(to)
      if a ~= b and (RANK[b] > RANK[a] or SIDE_BY_SIDE[a .. " " .. b]) then
        up[#up + 1] = from .. " -> " .. to
      end
    end)
    check.same(table.concat(up, ", "), "")
  end,

  ["no circle of modules"] = function()
    local below, state = {}, {}
    each_arrow(function(from, to)
      below[from] = below[from] or {}
      below[from][to] = true
    end)
    local function visit(module, trail)
      assert(state[module] ~= "open", "a circle: " .. trail .. " -> " .. module)
      if state[module] == nil then
        state[module] = "open"
        for target in pairs(below[module] or {}) do
          visit(target, trail .. " -> " .. target)
        end
        state[module] = "done"
      end
    end
    for module in pairs(below) do
      visit(module, module)
    end
  end,

  -- Lines of code, as cloc and its like count: neither blank ones nor those of comments alone. Tools are what a
  -- program loads only when it is asked for: tests/gpu/tools.lua.
  ["core Lua stays under 10,000 lines of code, tools under 2,800, no file over 400 lines"] = function()
    local core, tools = 0, 0
    for _, path in ipairs(files()) do
      local text = read(path)
      if not text:sub(1, 400):lower():find("generated") then
        local lines, code = 0, 0
        for line in text:gmatch("([^\n]*)\n") do
          lines = lines + 1
          if line:find("%S") and not line:find("^%s*%-%-") then
            code = code + 1
          end
        end
        assert(lines <= 400, path .. " has " .. lines .. " lines")
        if require("tools")(path:gsub("%.lua$", ""):gsub("/", ".")) then
          tools = tools + code
        else
          core = core + code
        end
      end
    end
    assert(core < 10000 and tools < 2800, ("core %d lines, tools %d"):format(core, tools))
  end,
}
