local check = require "check"
local platform = require "mooncrust.core.platform"

return {
  ["the folder of a path"] = function()
    for path, folder in pairs {
      ["a/b/main.lua"] = "a/b", ["main.lua"] = ".", ["/main.lua"] = "/", ["./main.lua"] = ".",
      ["../x"] = "..", ["/a/b/"] = "/a/b",
    } do
      check.same(platform.folder(path), folder, path)
    end
  end,

  ["joining a path to a folder"] = function()
    check.same(platform.join("demo", "blur.wgsl"), "demo/blur.wgsl")
    check.same(platform.join("demo", "/abs/blur.wgsl"), "/abs/blur.wgsl")
    check.same(platform.join(".", "blur.wgsl"), "blur.wgsl")
    check.same(platform.join("/a", "../b"), "/a/../b")
  end,

  ["files, folders and what is not there"] = function()
    local file = os.tmpname()
    assert(io.open(file, "w")):close()
    check.same({ platform.readable(file), platform.is_folder(file) }, { true, false })
    local folders = { platform.readable "/tmp", platform.is_folder "/tmp", platform.is_folder "/tmp/" }
    check.same(folders, { true, true, true })
    local name = file:match "[^/]*$"
    check.same(platform.absolute(file .. "/../" .. name), nil) -- a file is no folder
    check.same(platform.absolute(platform.folder(file) .. "/./" .. name), platform.absolute(file))
    os.remove(file)
    check.same({ platform.readable(file), platform.is_folder(file) }, { false, false })
    check.same(platform.absolute(file), nil)
    check.same({ platform.readable "", platform.absolute "" }, { false, nil })
  end,

  ["the environment and the clock"] = function()
    platform.setenv("MOONCRUST_SPEC", "set")
    check.same(os.getenv "MOONCRUST_SPEC", "set")
    platform.setenv("MOONCRUST_SPEC", "again")
    check.same(os.getenv "MOONCRUST_SPEC", "again")
    local start = platform.seconds()
    while os.clock() < 0.001 do end -- luacheck: ignore 542
    local passed = platform.seconds() - start
    assert(passed >= 0 and passed < 60, passed .. " seconds")
  end,
}
