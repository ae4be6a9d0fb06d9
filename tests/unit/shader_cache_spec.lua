-- Entries of the SPIR-V cache, written here as bindgen/src/shader/cache.rs describes them.
local ffi = require "ffi"
local check = require "check"
local files = require "mooncrust.core.files"
local native = require "mooncrust.core.native"
local platform = require "mooncrust.core.platform"
local cache = require "mooncrust.gpu.shader_cache"

local SPIRV = ("\3\2\35\7"):rep(9)
local REFLECTION = 'return { entries = {}, spec = { "x" } }'

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

-- A main file, an include and one that is looked for and absent; and their entry.
local function entry()
  local base = os.tmpname()
  local main, include, absent, path = base .. ".comp", base .. ".glsl", base .. ".none", base .. ".entry"
  write(main, "void main() { }\n")
  write(include, "")
  native.setup({}, "/lib/shaders")
  local o = { called = main, stage = "compute", defines = "A=1\n" }
  local key = table.concat({ native.COMPILER, main, "", "32", "A=1\n", "", "/lib/shaders" }, "\0")
  local list = ("%d =<key>\n%d %s\n%d %s\n-1 %s\n"):format(#key, 16, main, 0, include, absent)
  local body = list .. key .. "void main() { }\n" .. REFLECTION
  body = body .. ("\0"):rep(-#body % 4) .. SPIRV
  local head = ("mooncrust-spirv 1 %s 4 %d %d\n"):format(files.checksum(body, #body), #REFLECTION, #SPIRV)
  write(path, head .. body)
  local function remove()
    for _, name in ipairs { base, main, include, absent, path } do
      os.remove(name)
    end
  end
  return { path = path, o = o, text = head .. body, main = main, include = include, absent = absent, remove = remove }
end

local function found(e, o) return cache.read(e.path, o or e.o) ~= nil end

return {
  ["the checksum is that of the format"] = function()
    check.same(files.checksum("", 0), "00000000")
    check.same(files.checksum("\0\0\0\0", 4), "e6546b64")
    check.same(files.checksum("\1", 1), files.checksum("\1\0\0\0", 4))
    check.same(files.checksum("abcdef", 6) ~= files.checksum("abcdeg", 6), true)
  end,

  ["an entry is read back"] = function()
    local e = entry()
    local compiled = assert(cache.read(e.path, e.o))
    check.same(ffi.string(compiled.words, compiled.size), SPIRV)
    check.same(compiled.reflection, { entries = {}, spec = { "x" } })
    check.same(compiled.files, { e.main, e.include, "!" .. e.absent })
    e.remove()
  end,

  ["what it was made of must be what it was"] = function()
    local e = entry()
    local changes = { defines = "A=2\n", stage = "vertex", entry = "main", overrides = "n=1\n", source = "x" }
    for name, value in pairs(changes) do
      local o = { called = e.o.called, stage = e.o.stage, defines = e.o.defines }
      o[name] = value
      check.same(found(e, o), false, name)
    end
    write(e.main, "void main() { ;}")
    check.same(found(e), false, "a main file of the same length")
    write(e.main, "void main() { }\n")
    check.same(found(e), true)
    write(e.include, " ")
    check.same(found(e), false, "an include")
    os.remove(e.include)
    check.same(found(e), false, "an include that is gone")
    write(e.include, "")
    write(e.absent, "")
    check.same(found(e), false, "a file that was absent")
    os.remove(e.absent)
    check.same(found(e), true)
    native.setup({}, "/other")
    check.same(found(e), false, "the library folder")
    e.remove()
  end,

  ["with any byte changed, left out or added it is none, or the same"] = function()
    local e = entry()
    local function same()
      local compiled = cache.read(e.path, e.o)
      return compiled == nil or ffi.string(compiled.words, compiled.size) == SPIRV and #compiled.files == 3
    end
    for at = 1, #e.text do
      local before, after = e.text:sub(1, at - 1), e.text:sub(at + 1)
      local byte = e.text:byte(at)
      for _, text in ipairs {
        before,
        before .. after,
        before .. string.char(255 - byte) .. after,
        before .. string.char((byte + 1) % 256) .. after,
        before .. "9" .. e.text:sub(at),
      } do
        write(e.path, text)
        assert(same(), "byte " .. at)
      end
    end
    check.same(cache.read(nil, e.o), nil)
    check.same(cache.read("/nonexistent/entry", e.o), nil)
    check.same(cache.read("/", e.o), nil)
    e.remove()
  end,

  ["a chunk is data"] = function()
    check.same(pcall(native.evaluate, "return os.time()"), false)
    check.same(pcall(native.evaluate, string.dump(function() return 1 end)), false)
    check.same(native.evaluate "return { 1 }", { 1 })
  end,

  ["a file is written whole, and without leftovers"] = function()
    local folder = os.tmpname()
    os.remove(folder)
    platform.make_folder(folder .. "/a/b")
    local path = folder .. "/a/b/file"
    check.same(files.write(path, "one", "two"), true)
    check.same(files.read(path), "onetwo")
    check.same(files.write(path, "three"), true)
    check.same(files.read(path), "three")
    check.same(files.write(folder .. "/none/file", "x"), false)
    check.same(files.write(folder .. "/a/b", "x"), false)
    check.same(files.read(folder), nil)
    local pipe = io.popen("find " .. folder .. " -type f | wc -l")
    check.same(tonumber(pipe:read "*a"), 1, "files")
    pipe:close()
    os.execute("rm -r " .. folder)
  end,
}
