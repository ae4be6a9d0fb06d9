-- What the objects of scripts share: a name, the line that made them, a check before each use, and
-- an orderly end.
--
--   local Buffer = resource.class("buffer")
--   resource.register(buffer, body, level)      -- when all else has worked
--   buffer:use("read")                          -- error when it was destroyed
--   buffer:destroy()                            -- handles go when the GPU has passed its last use
--
-- The object is what the script holds; its body owns the Vulkan handles (gpu/objects.lua). Fields
-- of a body: kind, name, size (bytes of memory), source and line (where it was made), born
-- (seconds), recorded (how many command buffers being recorded use it), written (whether
-- anything has been written to it), destroyed (the line), release(body), and what its kind needs;
-- sync (what the last submission that used it has left: a state of sync/hazard.lua), sync_epoch
-- (the queue's epoch then), and what graph/nodes.lua notes of the submission being recorded.

local hazard = require "mooncrust.sync.hazard"
local heap = require "mooncrust.gpu.heap"
local memory = require "mooncrust.gpu.memory"
local objects = require "mooncrust.gpu.objects"
local platform = require "mooncrust.core.platform"
local queues = require "mooncrust.gpu.queue"
local timelines = require "mooncrust.gpu.timeline"
local errors = require "mooncrust.core.errors"

local ensure, refuse, getinfo = errors.ensure, errors.refuse, debug.getinfo
local UNKNOWN, new_table = { file = "?" }, require "table.new"

local M = {}

local Resource = {}

--- Error when the resource was destroyed: `action` is what the caller wants to do.
---@param level integer? error level, 1 is the caller of the method that calls this
function Resource:use(action, level)
  local body, text = self.body, "cannot %s %s: it was destroyed at %s"
  if body.destroyed then refuse((level or 1) + 2, text, action, body, body.destroyed) end
end

--- Destroys the resource. It cannot be used any more; its memory and its place in the heap are free
--- as soon as the GPU has passed its last use. Does not wait.
function Resource:destroy()
  self:use("destroy", 1)
  local body = self.body
  local text = "cannot destroy %s '%s': a pass being recorded uses it; do it after mc.submit"
  ensure(body.recorded == 0, 2, text, body.kind, body.name)
  if self.end_parts then self:end_parts() end -- what goes with it
  body.destroyed = "?"
  if body.handle then
    heap.retire(body.heap_kind, body.handle)
    body.retired = true
  end
  objects.condemn(self, body)
  body.destroyed = M.line(2) -- last, see M.place
end

--- Waits until the GPU has finished with the resource: with all that was submitted and uploaded.
---@param timeout number? seconds; without it the device's time-out, and passing it is an error
---@return boolean done false only when `timeout` was given and has passed
function Resource:wait(timeout)
  self:use("wait for", 1)
  timelines.check(timeout, 2)
  local body, deadline = self.body, timeout and platform.seconds() + timeout
  for _, queue in pairs(queues.all()) do
    local value = objects.last_use(body, queue.index)
    if value > queue.timeline.last then queue:flush() end
    local left = deadline and math.max(deadline - platform.seconds(), 0)
    if not queue.timeline:wait(value, left) then return false end
  end
  if body.pointer_at then memory.invalidate(body.block, body.pointer_at, body.size) end
  return true
end

--- The resource's index in the heap, to be stored where a shader reads it. From then on MoonCrust
--- takes every submission for one that uses the resource.
---@return integer index
function Resource:index()
  self:use("take the index of", 1)
  ensure(self.slot, 2, "%s '%s' has no index in the heap", self.body.kind, self.body.name)
  objects.expose(self.body)
  if self.of then objects.expose(self.of.body) end -- the image of a view
  return self.slot
end

--- Tells MoonCrust of work that it has not recorded itself, through raw Vulkan: the resource lives
--- at least until then, and counts as written.
---@param value number what queue:submit() returned
---@param queue table? the queue it was submitted to; the main queue by default
---@return table self
function Resource:used_by(value, queue)
  self:use("use", 1)
  queue = queue or queues.main()
  local last = queue.timeline.last
  local text = "used_by takes the value of a submission, not %s; the last of the %s queue is %d"
  ensure(errors.is_whole(value, 0, last), 2, text, value, queue.name, last)
  if self.of then self.of:used_by(value, queue) end -- the image of a view
  local body = self.body
  objects.use(body, queue.index, value)
  body.written, body.sync_epoch = true, queues.main().epoch
  body.sync = hazard.unknown(body.sync or hazard.CLEAN)
  return self
end

local sources = setmetatable({}, { __mode = "k" }) -- function -> file, and the texts of its lines

-- File and line of the function at a level, or of the first above it that is Lua's.
local function place(level)
  if not level then return UNKNOWN, 0 end
  local info
  repeat
    level = level + 1
    info = getinfo(level, "fl")
  until info == nil or info.currentline >= 0
  if not info then return UNKNOWN, 0 end
  local source = sources[info.func] or { file = getinfo(info.func, "S").short_src }
  sources[info.func] = source
  return source, info.currentline
end

--- The file and line of a caller, 1 being the function that calls this.
function M.line(level)
  local source, line = place(level + 1)
  source[line] = source[line] or ("%s:%d"):format(source.file, line)
  return source[line]
end

--- Gives up a body's place in the heap; to be called before its Vulkan objects are destroyed.
function M.leave_heap(body)
  if body.handle then
    if not body.retired then heap.retire(body.heap_kind, body.handle) end -- it was forgotten
    heap.recycle(body.heap_kind, body.slot)
    body.handle = false
  end
end

--- Notes the line that makes a resource. LuaJIT does not compile this, and gives up what comes
--- after it up to the return: whoever is in a hurry calls it last.
---@param level integer the caller to whom the resource belongs, 1 is the function that calls this
function M.place(body, level)
  local source, line = place(level + 1)
  body.source, body.line = source.file, line
end

--- Starts the body of a resource.
---@param class table from M.class
---@param level integer? as for M.place; left out by who calls that
function M.body(class, name, level)
  local source, line = place(level and level + 1)
  local body = new_table(0, 32) -- room for all fields: a table that grows costs more than the rest
  body.name, body.size, body.source, body.line = name, 0, source.file, line
  body.born, body.recorded, body.stamp, body.graph_serial = platform.seconds(), 0, 0, 0
  body.handle, body.written, body.destroyed, body.sync = false, false, false, false
  return setmetatable(body, class.Body)
end

--- Makes an object out of its body, which from now on is released in good time.
function M.register(class, body, object)
  object.body = body
  objects.add(body, object)
  return setmetatable(object, class)
end

--- A class of resources, the metatable of its instances, which have a name. `class.Body` is for the
--- methods of bodies: it needs release(body).
function M.class(kind)
  local class = { kind = kind, Body = {} }
  class.__index, class.Body.__index, class.Body.kind = class, class.Body, kind
  class.__tostring = function(self) return ("%s '%s'"):format(kind, self.name) end
  class.Body.__tostring = function(body)
    return ("%s '%s' (made at %s:%d)"):format(kind, body.name, body.source, body.line)
  end
  for name, method in pairs(Resource) do
    class[name] = method
  end
  return class
end

return M
