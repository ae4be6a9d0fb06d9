-- Takes what frames present from the GPU to picture files, videos, stdout and hashes: --out,
-- --out-depth, --out-id, --hash, mc.app { capture = }, app:screenshot(path).
--
--   local capture = require("mooncrust.app.capture").new(app, command_line)
--   present.sink = capture                       -- graph/present.lua calls wants() and record()
--   capture:collect()                            -- before each frame: takes what the GPU has done
--   capture:begin(is_last)                       -- before each frame: what it presents counts
--   capture:submitted(submission)                -- after it; false when it failed
--   capture:shot "now.png"
--   capture:finish(true)
--
-- Each image that graph:present names (color, depth, id, others) is copied to mapped memory: a ring
-- of RING frames, which is as many as the loop has under way, so that nothing waits for the GPU.
-- The native library encodes on threads of its own. For the path of one picture (a still) only the
-- last frame is copied. A screenshot is a stream of images, too, that ends with the first one.

local barriers = require "mooncrust.gpu.barriers"
local device = require("mooncrust.gpu.device").open()
local ensure = require("mooncrust.core.errors").ensure
local image_copy = require "mooncrust.gpu.image_copy"
local log = require "mooncrust.core.log"
local memory = require "mooncrust.gpu.memory"
local native = require "mooncrust.core.native"
local objects = require "mooncrust.gpu.objects"
local platform = require "mooncrust.core.platform"
local queue = require("mooncrust.gpu.queue").main()
local readback = require "mooncrust.gpu.readback"
local staging = require "mooncrust.gpu.staging"
local vk = require "mooncrust.vk"

local RING, LONG, PERIOD = 3, 2, 0.25 -- seconds: before there is a bar, between two of it
local OPTIONS = { color = "out", depth = "out-depth", id = "out-id" }
local FIRST = { mip = 0, mips = 1, layer = 0, layers = 1 }

local Capture, M = require "mooncrust.core.class"(), {}

local function before(a, b) return a.name < b.name end

-- What becomes of the images of one name. asked: by what, for messages.
local function add_stream(self, name, path, asked)
  local stream = { name = name, path = path, asked = asked, hash = self.hash, frames = 0 }
  stream.slots, stream.fps = { [0] = {}, {}, {} }, self.fps
  local ending = path and not path:find "%%%d*d" and path:match "%.%l+$"
  stream.is_still = ending == ".png" or ending == ".hdr"
  self.has_stills = self.has_stills or stream.is_still
  self.streams[#self.streams + 1] = stream
  table.sort(self.streams, before)
  return stream
end

---@param app table
---@param o table the command line's options
function M.new(app, o)
  local self = { app = app, hash = o.hash, fps = o.fps or 1 / app.dt, streams = {}, known = {} }
  self.values, self.steps, self.turn, self.taken = {}, {}, 0, 0 -- of what was recorded
  self.hashed, self.started, self.shown = {}, platform.seconds(), 0
  self.is_open = true -- app:screenshot may be called while a frame is recorded
  for name, option in pairs(OPTIONS) do
    if o[option] then self.known[name] = add_stream(self, name, o[option], "--" .. option) end
  end
  for name, path in pairs(app.hooks.capture or {}) do
    local text = "mc.app: option 'capture' takes paths by the names of images, not %s = %s"
    ensure(type(name) == "string" and type(path) == "string", 0, text, name, path)
    self.known[name] = self.known[name] or add_stream(self, name, path, "capture." .. name)
  end
  self.has_bar = (o.hash or self.streams[1]) and app.frames < math.huge and platform.is_terminal(2)
  return setmetatable(self, Capture)
end

--- Has the color that the frame presents, or the next one, written to a file.
function Capture:shot(path)
  local stream = add_stream(self, "color", path, "app:screenshot")
  stream.is_once, stream.hash = true, false
end

--- The next frame that is recorded counts.
function Capture:begin(is_last)
  self.is_open, self.is_recorded, self.is_last = true, false, is_last
end

--- Whether something of this submission may be copied.
function Capture:wants() return self.is_open end

-- Copies an image to mapped memory.
local function copy(cmd, stream, slot, image)
  local all, usage = image.layout:bytes(0, 1, 1), vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT
  slot.width, slot.height, slot.format = image.width, image.height, image.format.name
  if slot.bytes ~= all then
    slot.holder = staging.need_buffer("capture of " .. stream.name, all, usage, "readback")
    slot.bytes = all
  end
  readback.copy(cmd, image_copy.cursor:start(image, FIRST), slot.holder)
  objects.use(slot.holder.body, queue.index, queue:next_value())
end

--- Records the copies.
---@param cmd ffi.cdata* VkCommandBuffer
---@param outputs table<string, table> images by name, in layout GENERAL
function Capture:record(cmd, outputs)
  for name in pairs(self.hash and outputs or {}) do
    self.known[name] = self.known[name] or add_stream(self, name, nil, "--hash")
  end
  for _, stream in ipairs(self.streams) do
    local image, slot = outputs[stream.name], stream.slots[self.turn % RING]
    local text = "%s %s: the frame presents no %s; graph:present(image, { %s = another })"
    local name, is_missing = stream.name, stream.path and not image
    ensure(not is_missing, 0, text, stream.asked, stream.path, name, name)
    local is_wanted = self.hash or stream.path and (self.is_last or not stream.is_still)
    if stream.is_once then is_wanted = stream.frames == 0 end
    slot.is_full = image and is_wanted
    if slot.is_full then copy(cmd, stream, slot, image) end
  end
  barriers.finish(cmd)
  self.is_recorded, self.steps[self.turn % RING] = true, self.app.step
end

--- What was recorded is under way, or never will be.
---@param submission table|false false when the frame failed
function Capture:submitted(submission)
  if submission and self.is_recorded then
    self.values[self.turn % RING], self.turn = submission.value, self.turn + 1
  end
  self.is_open = false
end

-- Raises an error of the native library, which begins with the path.
local function check(stream, err) ensure(not err, 0, "%s %s", stream.asked, err) end

local function insist(stream, method, ...)
  local done, err = stream.writer[method](stream.writer, ...)
  check(stream, err)
  local text = "%s %s: writing takes more than %g s: is what takes the frames stuck?"
  ensure(done, 0, text, stream.asked, stream.path, device.timeout)
end

-- Makes the native capture of a stream: it is for one size and format.
local function open(stream, slot)
  local is_fine = not stream.path or stream.is_still or stream.path:find "%%"
  local text = "%s %s: the image has another size or format now: pictures can, a video cannot"
  ensure(is_fine or not stream.writer, 0, text, stream.asked, stream.path)
  if stream.writer then insist(stream, "finish", device.timeout) end
  io.stdout:flush() -- what the script has printed comes first
  stream.width, stream.height, stream.format = slot.width, slot.height, slot.format
  local err
  stream.writer, err = native.capture(stream)
  check(stream, err)
end

-- Gives what a slot holds to the native library, which copies it.
local function write(self, stream, k)
  local slot, body = stream.slots[k], stream.slots[k].holder.body
  local is_size = stream.width == slot.width and stream.height == slot.height
  if not (stream.writer and is_size and stream.format == slot.format) then open(stream, slot) end
  memory.invalidate(body.block, body.offset, slot.bytes)
  insist(stream, "frame", self.steps[k], slot.holder.pointer, device.timeout)
  stream.frames, stream.latest = stream.frames + 1, self.steps[k]
  if stream.hash then self.hashed[#self.hashed + 1] = stream.writer end
end

-- Calls a function for a stream, unless it has failed: others go on, and then it is an error.
local function try(self, stream, f, ...)
  if stream.failure then return end
  local ok, result = pcall(f, ...)
  if ok then return result end
  stream.failure, self.failure = result, self.failure or result
end

-- Whether a screenshot is written.
local function see(stream)
  local done, err = stream.writer:finish(0)
  check(stream, err)
  return done
end

local function tell(s)
  if s.path == "-" or not s.path then return end
  log.info("wrote %s (%d x %d %s, last frame %d)", s.path, s.width, s.height, s.format, s.latest)
end

-- How far a long run is, on a terminal.
local function show_progress(self, now)
  local done, all, spent = self.app.step + 1, self.app.frames, now - self.started
  local left, bar = spent / done * (all - done), ("#"):rep(20 * done / all)
  local text = "[%-20s] %d of %d frames, %.1f a second, %d:%02d left\27[K\r"
  io.stderr:write(text:format(bar, done, all, done / spent, left / 60, left % 60))
  self.shown, log.prefix = now, "\27[K"
end

--- Takes what the GPU has done.
---@param wait boolean? whether to wait for all of it
function Capture:collect(wait)
  local timeline, streams, now = queue.timeline, self.streams, platform.seconds()
  while self.taken < self.turn do
    local k = self.taken % RING
    if not wait and timeline:completed() < self.values[k] then break end
    timeline:wait(self.values[k])
    self.taken = self.taken + 1
    for _, stream in ipairs(streams) do
      local is_done = stream.is_once and stream.frames > 0
      if stream.slots[k].is_full and not is_done then try(self, stream, write, self, stream, k) end
    end
  end
  for i = #streams, 1, -1 do -- the screenshots that are written, or cannot be
    local stream = streams[i]
    local done = stream.is_once and stream.writer and try(self, stream, see, stream)
    if done then tell(stream) end
    if done or stream.is_once and stream.failure then table.remove(streams, i) end
  end
  local is_due = now > math.max(self.started + LONG, self.shown) + PERIOD
  if self.has_bar and is_due then show_progress(self, now) end
  local failure = self.failure
  self.failure = nil
  if failure then error(failure, 0) end
end

-- The end of a stream.
local function complete(self, stream, is_fine)
  if stream.failure then error(stream.failure, 0) end
  local is_missing = is_fine and stream.path and stream.frames == 0
  local why = stream.is_once and "no frame presented an image after that"
    or self.turn > 0 and "the last frame presented no image"
    or "no frame presented an image"
  ensure(not is_missing, 0, "%s %s: %s; call graph:present(image)", stream.asked, stream.path, why)
  if stream.writer then
    insist(stream, "finish", device.timeout)
    tell(stream)
  end
end

--- Takes the rest, and waits until all is written. Then come the hashes, so that what is printed
--- has the same order at any speed.
---@param is_fine boolean whether the frames have gone well
function Capture:finish(is_fine)
  if self.shown > 0 then io.stderr:write "\27[K" end
  self.has_bar, log.prefix = false, ""
  local ok, failure = pcall(self.collect, self, true)
  for _, stream in ipairs(self.streams) do
    local done, err = pcall(complete, self, stream, is_fine)
    ok, failure = ok and done, failure or err
  end
  for _, writer in ipairs(self.hashed) do
    print(writer:hash())
  end
  if not ok then error(failure, 0) end
end

return M
