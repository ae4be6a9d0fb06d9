-- `mooncrust new NAME`: makes a folder with a compute demo to start from, a copy of shaders/new
-- in which {name} is the name. It is there whole or not at all: the copy is made beside it, and
-- renamed.

local ffi = require "ffi"
local errors = require "mooncrust.core.errors"
local files = require "mooncrust.core.files"
local kernel = require "mooncrust.gpu.kernel"
local platform = require "mooncrust.core.platform"

local FILES, PUBLIC = { "main.lua", "paint.comp" }, 0x1ff

---@param path string
return function(path)
  path = path:gsub("(.)/+$", "%1")
  local k, around, name = kernel.get(), platform.folder(path), path:match "[^/]*$"
  if platform.readable(path) then
    errors.refuse(0, "cannot make '%s': there is such a file or folder already", path)
  elseif not platform.is_folder(around) then
    errors.refuse(0, "cannot make '%s': there is no folder '%s'", path, around)
  end
  local made = ("%s.%d.new"):format(path, platform.process())
  local done, why = platform.make_folder(made, PUBLIC)
  for _, file in ipairs(FILES) do
    local text = files.read(("%s/shaders/new/%s"):format(ffi.string(k.home), file))
    done = done and text and files.write(made .. "/" .. file, (text:gsub("{name}", name)))
  end
  if done then
    done, why = os.rename(made, path)
  end
  if not done then
    for _, file in ipairs(FILES) do
      os.remove(made .. "/" .. file)
    end
    os.remove(made)
    errors.refuse(0, "cannot make '%s': %s", path, why or "cannot copy shaders/new")
  end
  print(("made %s: %s"):format(path, table.concat(FILES, ", ")))
  print("run it, and change the files while it runs:")
  print(("  %s %s --watch"):format(ffi.string(k.argv[0]), path))
end
