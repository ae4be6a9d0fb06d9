-- Runs the specs of the modules that know no Vulkan under a stock LuaJIT, which needs no GPU, no driver, no Vulkan
-- loader and nothing of MoonCrust but its Lua files.
--
--   luajit tests/unit/pure.lua                  one line for each test, then `N passed, N failed`
--   luajit tests/unit/pure.lua FILE_spec.lua    these specs instead
--
-- Two more lines say that it was so: that no module was loaded which may know Vulkan, and that no library was: neither
-- by ffi.load and its like, which raise an error here, nor in any other way that leaves it mapped. Exit code 0 when
-- all passed, else 1.

local ffi = require "ffi"

local root = arg[0]:match "^(.*)/tests/unit/[^/]*$" or "."
package.path = ("%s/lua/?.lua;%s/lua/?/init.lua;%s/tests/unit/?.lua"):format(root, root, root)
package.cpath = ""

local SPECS = { "tlsf", "slots", "deathrow", "deathrow_random", "validate", "graph_compile", "graph_oracle",
  "reports" }
local PURE = { "^mooncrust%.alloc%.", "^mooncrust%.core%.", "^mooncrust%.sync%.", "^mooncrust%.gpu%.deathrow",
  "^mooncrust%.graph%.compile", "^mooncrust%.graph%.order", "^mooncrust%.graph%.alias", "^mooncrust%.graph%.ex",
  "^mooncrust%.app%.profile" }

local opened = {}
local function refuse(name)
  opened[#opened + 1] = tostring(name)
  error("a pure module opens the library " .. tostring(name), 2)
end
ffi.load = refuse
rawset(package, "loadlib", refuse)

-- The files that are mapped into this process, or nil where the system does not say.
local function mapped()
  local maps = io.open "/proc/self/maps"
  if not maps then
    return nil
  end
  local files = {}
  for line in maps:lines() do
    local file = line:match "%s(/.*)$"
    if file then
      files[file] = true
    end
  end
  maps:close()
  return files
end

local passed, failed = 0, 0

local function try(title, test)
  local ok, err = xpcall(test, debug.traceback)
  passed, failed = passed + (ok and 1 or 0), failed + (ok and 0 or 1)
  print(("%s ... %s"):format(title, ok and "ok" or "FAILED"))
  if not ok then
    print("  " .. tostring(err):gsub("\n", "\n  "))
  end
end

local function run(file)
  local stem, tests, names = file:match "([^/]*)%.lua$" or file, nil, {}
  local ok, err = pcall(function() tests = dofile(file) end)
  if not ok then
    return try(stem, function() error(err, 0) end)
  end
  for name in pairs(tests) do
    names[#names + 1] = name
  end
  table.sort(names)
  for _, name in ipairs(names) do
    try(stem .. ": " .. name, tests[name])
  end
end

local before = mapped()
local files = { unpack(arg) }
if #files == 0 then
  for i, name in ipairs(SPECS) do
    files[i] = ("%s/tests/unit/%s_spec.lua"):format(root, name)
  end
end
for _, file in ipairs(files) do
  run(file)
end

try("only pure modules were loaded", function()
  local wrong = {}
  for name in pairs(package.loaded) do
    local pure = not name:find "^mooncrust"
    for _, pattern in ipairs(PURE) do
      pure = pure or name:find(pattern) ~= nil
    end
    if not pure then
      wrong[#wrong + 1] = name
    end
  end
  table.sort(wrong)
  assert(#wrong == 0, table.concat(wrong, ", "))
end)

try("no library was opened", function()
  for file in pairs(before and mapped() or {}) do
    if not before[file] then
      opened[#opened + 1] = file
    end
  end
  assert(#opened == 0, table.concat(opened, ", "))
end)

print(("%d passed, %d failed"):format(passed, failed))
os.exit(failed == 0 and passed > 2)
