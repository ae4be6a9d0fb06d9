-- What the kernel runs: reads the command line, runs the script, ends in good order. Returns the
-- exit code: 0 when all went well, 1 after an error (also a validation error), 2 when the command
-- line is wrong, 77 when the device lacks what is needed.

local pointer = ...
local lua_folder = debug.getinfo(1, "S").source:match "^@(.*)/mooncrust/boot%.lua$"
package.path = lua_folder .. "/?.lua;" .. lua_folder .. "/?/init.lua"

local ffi = require "ffi"
local kernel = require "mooncrust.gpu.kernel"
local cli = require "mooncrust.boot.cli"
local errors = require "mooncrust.core.errors"
local log = require "mooncrust.core.log"
local native = require "mooncrust.core.native"
local options = require "mooncrust.core.options"
local platform = require "mooncrust.core.platform"
local strict = require "mooncrust.core.strict"
local mc = require "mooncrust"

local real_exit = os.exit

-- The path of a frame has few loops: LuaJIT's traces of it are long, and name many constants.
require("jit.opt").start("maxirconst=4000", "maxrecord=16000", "maxsnap=2000")

-- The file to run.
local function find_script(path)
  local inner, text =
    path:gsub("/+$", "") .. "/main.lua", "cannot read '%s': no such file or folder"
  errors.ensure(platform.readable(path), 0, text .. ", or no permission", path)
  if platform.readable(inner) then return inner end
  errors.ensure(not platform.is_folder(path), 0, "folder '%s' has no main.lua", path)
  return path
end

-- Destroys everything and gives the exit code its last say.
local function finish(code)
  if io.type(io.stdout) == "file" then
    local flushed, why = io.stdout:flush()
    if not flushed then
      log.error("the output is cut short: %s", why)
      code = math.max(code, 1)
    end
  end
  local messages = package.loaded["mooncrust.gpu.messages"]
  local shutdown = package.loaded["mooncrust.gpu.device"] and require "mooncrust.gpu.shutdown"
  if shutdown and not shutdown(code ~= 0) then platform.leave(1) end
  if messages and messages.errors > 0 then
    log.error("%d validation error%s", messages.errors, messages.errors == 1 and "" or "s")
    return (code == 0 or code == 77) and 1 or code
  end
  return code
end

-- os.exit for scripts: ends in good order first.
local function exit(code)
  if code == nil or type(code) == "boolean" then code = code == false and 1 or 0 end
  local text = "os.exit takes true, false or a whole number from 0 to 255, not %s"
  errors.ensure(errors.is_whole(code, -128, 255), 2, text, code)
  real_exit(finish(code))
end

local FOR_APPS = options.set "frames size out out-depth out-id fps hash watch profile trace"

-- The options as a script sees them, and those of them that mean something to apps only, until the
-- script looks at them.
local function watched(o)
  local shown, unseen = {}, {}
  for name, value in pairs(o) do
    local list = FOR_APPS[name] and unseen or shown
    list[name] = value
  end
  local function look(_, name)
    unseen[name] = nil
    return o[name]
  end
  return setmetatable(shown, { __index = look }), unseen
end

-- What --graph asks for.
local function write_graph(path)
  local latest = (package.loaded["mooncrust.graph"] or {}).latest
  if not latest then
    return log.warn("--graph: nothing was submitted, so there is no graph to write")
  end
  latest:milliseconds() -- waits
  require("mooncrust.graph.export").write(path, latest.plan.topology, latest.plan)
end

local function run_script(o)
  local path = find_script(o.script)
  local folder = platform.folder(path)
  local reload = o.watch and require "mooncrust.app.reload"
  local chunk, err = (reload and reload.start or loadfile)(path, reload and o.args)
  if not chunk then error(err, 0) end
  package.path = package.path .. ";" .. folder .. "/?.lua;" .. folder .. "/?/init.lua"
  require("mooncrust.core.paths").folder = folder
  errors.script = path
  local unseen
  mc.args = o.args
  mc.options, unseen = watched(o)
  strict.install()
  os.exit = exit -- luacheck: ignore 122
  local result, code = chunk(unpack(o.args)), 0
  local loop = package.loaded["mooncrust.app.loop"]
  if loop and loop.is_app(result) then
    code = loop.run(result, o, mc.submit and require "mooncrust.graph", reload or nil)
  elseif type(result) == "table" and rawget(result, "frame") ~= nil then
    error(path .. " returns a table with a frame function: return mc.app { frame = ... }", 0)
  elseif loop and loop.is_made and result == nil then
    error(path .. " makes an app, but does not return it: return mc.app { ... }", 0)
  elseif next(unseen) then
    local names = table.concat(options.keys(unseen), ", --")
    log.warn("--%s: unused, as %s is no app and does not read it in mc.options", names, path)
  end
  if o.graph then write_graph(o.graph) end
  return code
end

local COMMANDS = {
  run = function(o)
    require("mooncrust.gpu.device").force(o)
    return run_script(o)
  end,
  info = function(o) require("mooncrust.boot.info")(o) end,
  new = function(o) require("mooncrust.boot.new")(o.script) end,
  help = function() print(cli.help()) end,
  version = function() print("mooncrust " .. mc.version) end,
}

local function main()
  kernel.attach(pointer)
  local k = kernel.get()
  errors.home = platform.absolute(lua_folder) or lua_folder
  local program, library = ffi.string(k.program), platform.native_library
  local places = { program .. "/" .. library, program .. platform.installed_libraries .. library }
  native.setup(places, ffi.string(k.home) .. "/shaders")
  local words = {}
  for i = 1, k.argc - 1 do
    words[i] = ffi.string(k.argv[i])
  end
  local o, wrong = cli.parse(words)
  if not o then
    log.error("%s", wrong)
    return 2
  end
  log.set_level(o.quiet and "quiet" or o.verbose and "verbose" or "normal")
  local ok, result = xpcall(COMMANDS[o.command], errors.handler, o)
  if not ok then log.error("%s", errors.describe(result, o.verbose)) end
  return finish(ok and (result or 0) or errors.is_lack(result) and 77 or 1)
end

return main()
