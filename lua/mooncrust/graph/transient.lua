-- Transients: images and buffers that live in one submission. Those that are not needed at the same
-- time lie in the same memory.
--
--   mc.submit(function(graph)
--     local half = graph:image { name = "half", like = picture, scale = 0.5, format = "rgba16f" }
--     local sums = graph:buffer { name = "sums", type = "float", count = 256 }
--     graph:dispatch(shrink, { source = picture, target = half }, half.width, half.height)
--   end)
--
-- They are passed like other images and buffers, and views of them like other views. What they hold
-- at first is undefined: a pass has to write before another one reads. With `like` the options
-- which are not given are those of another image (but mips and samples), its size times `scale`,
-- rounded down, and 1 at least. `alias = false` gives one memory of its own.
--
-- What a script holds is a virtual object, which has no memory. It belongs to its options: the
-- first call with the same ones gives the same object in every submission, the second call another,
-- so that a steady frame makes no garbage. While passes are recorded it is lent what their plan
-- has: a VkImage or VkBuffer at the offset that the compiler found, with views and places in the
-- heap. What a plan has is one resource; it goes with the plan, or when it was not needed for long.

local vk = require "mooncrust.vk"
local buffers = require "mooncrust.gpu.buffer"
local device_module = require "mooncrust.gpu.device"
local heap = require "mooncrust.gpu.heap"
local image_body = require "mooncrust.gpu.image_body"
local image_view = require "mooncrust.gpu.image_view"
local images = require "mooncrust.gpu.image"
local memory = require "mooncrust.gpu.memory"
local nodes = require "mooncrust.graph.nodes"
local objects = require "mooncrust.gpu.objects"
local options = require "mooncrust.core.options"
local push = require "mooncrust.gpu.push"
local resource = require "mooncrust.gpu.resource"
local subresources = require "mooncrust.gpu.subresources"
local types = require "mooncrust.gpu.types"
local errors = require "mooncrust.core.errors"
require "mooncrust.gpu.assembly" -- push.address_of

local handle, Graph = device_module.open().handle, nodes.Graph
local ceil, max, ensure, refuse = math.ceil, math.max, errors.ensure, errors.refuse
local MOST, PATIENCE = 256, 200 -- options that are always remembered; submissions
local NONE, M = {}, {}

local serial, ids = 0, 0 -- of the submission under way; of options
local open, executing = false, false
local fresh, given_out = 0, 0 -- options that are remembered; those that the submission asked for

local Image, Buffer = resource.class "transient image", resource.class "transient buffer"
local View = resource.class "view of transient image"
Image.extent = image_body.class.extent

-- Error unless the submission under way has given it out and, once passes are recorded, lent it
-- memory.
local function use(self, action, level)
  local is_lost = not open or self.serial ~= serial
  if is_lost or executing and self.lent ~= serial then
    local why = is_lost and "it lives only in the submission whose function asked for it"
      or "no pass declares it: name it, or its view, in reads or writes"
    refuse((level or 1) + 2, "cannot %s %s here: %s", action, self.body, why)
  end
end

for _, class in ipairs { Image, Buffer, View } do
  class.use, class.transient = use, true
  for name in ("upload read read_async save index destroy wait used_by"):gmatch "%S+" do
    class[name] = function(self)
      local text = "%s has no %s: it has memory only while its passes run; see graph:readback"
      refuse(2, text, tostring(self), name)
    end
  end
end

local ALIAS, of_buffer = { "boolean", default = true }, buffers.SPEC.fields
local fields = { like = { "table" }, scale = { "number", least = 0 }, alias = ALIAS }
for name, field in pairs(images.SPEC.fields) do
  fields[name] = field
end
-- What `like` may give.
fields.width, fields.format, fields.cube = fields.height, { "string" }, { "boolean" }
local IMAGE = { class = Image, spec = options.spec("graph:image", fields), read = {}, known = {} }
fields = { name = of_buffer.name, type = of_buffer.type, count = of_buffer.count, alias = ALIAS }
local BUFFER =
  { class = Buffer, spec = options.spec("graph:buffer", fields), read = {}, known = {} }
local VIEW, view_read = subresources.spec { name = { "string" }, cube = { "boolean" } }, {}
VIEW.owner = "view"

-- Where a tree, which has a level for each name, keeps what goes with these values.
local function leaf(node, names, values)
  for i = 1, #names do
    local value = values[names[i]]
    if value == nil then value = NONE end
    node[value] = node[value] or {}
    node = node[value]
  end
  return node
end

local function scaled(size, scale) return max(1, math.floor(size * scale)) end

-- Fills in what the options leave to `like`.
function IMAGE.complete(read, level)
  local like, scale = read.like, read.scale or 1
  if like or read.scale then
    local text, root = "graph:image: like takes an image or a view, scale goes with it"
    ensure(like and like.format, level + 1, text)
    root = like.of or like
    read.format = read.format or like.format.name
    read.width = read.width or scaled(like.width, scale)
    read.height = read.height or root.type > 0 and scaled(like.height, scale) or nil
    read.depth = read.depth or root.type == 2 and scaled(like.depth, scale) or nil
    read.layers = read.layers or like.layers > 1 and like.layers or nil
    if read.cube == nil then read.cube = like.cube end
    read.like, read.scale = nil, nil
  end
  read.format, read.cube = read.format or "rgba8", read.cube or false
end

-- A struct that a reload has changed is another type. A ctype is told apart by its number.
function BUFFER.complete(read)
  local wanted = read.type
  read.type = type(wanted) == "string" and types.find(wanted) or tonumber(wanted)
end

local requirements = vk.VkMemoryRequirements2()
local image_needs = vk.VkDeviceImageMemoryRequirements()
local buffer_needs = vk.VkDeviceBufferMemoryRequirements()

function IMAGE.make(read, _, level)
  local object, wrong = nil, "give width, or an image in like"
  if read.width then
    object, wrong = images.complete(read)
  end
  if wrong then refuse(level + 1, "graph:image '%s': %s", read.name, wrong) end
  image_needs.pCreateInfo = image_body.describe(object)
  vk.vkGetDeviceImageMemoryRequirements(handle, image_needs, requirements)
  return object, memory.GRANULARITY -- on pages of their own images can lie beside buffers
end

function BUFFER.make(read, given, level)
  local name, n = read.name, read.count
  local element, size = buffers.check("graph:buffer", name, given.type, n, level + 1)
  local words = ceil(size / 4) * 4 -- on which shaders and vkCmdFillBuffer work
  buffer_needs.pCreateInfo = memory.describe_buffer(words, buffers.USAGE)
  vk.vkGetDeviceBufferMemoryRequirements(handle, buffer_needs, requirements)
  return { name = name, element = element, count = n, size = size, words = words }, 1
end

local function finish(object, class, root, level)
  local body = resource.body(class, object.name, level + 1)
  body.transient, body.real, body.heap_kind = true, false, root.support and "image" or "buffer"
  body.sampled, body.storage, body.format = root.sampled, root.storage, root.format
  object.body, object.slot = body, 0
  return setmetatable(object, class), body
end

local function new(kind, node, given, level)
  local object, step = kind.make(kind.read, given, level + 1)
  local needs, _, body =
    requirements.memoryRequirements, finish(object, kind.class, object, level + 1)
  if not node.id then
    ids = ids + 1
    node.id, fresh = ids, fresh + 1
  end
  body.spec, body.own, body.class = node.id, not kind.read.alias, needs.memoryTypeBits
  body.bytes = ceil(tonumber(needs.size) / step) * step
  body.alignment = max(tonumber(needs.alignment), step)
  object.views, object.known, object.image, object.buffer = {}, {}, false, false
  node[node.used] = object
  return object
end

-- The next object of these options in this submission.
local function take(kind, given, level)
  local read = options.read(kind.spec, given, level, kind.read)
  kind.complete(read, level + 1)
  local node = leaf(kind.known, kind.spec.names, read)
  if node.serial ~= serial then
    node.serial, node.used, given_out = serial, 0, given_out + 1
  end
  node.used = node.used + 1
  local object = node[node.used] or new(kind, node, given, level + 1)
  object.serial = serial
  return object
end

--- Some mips or layers of a transient image: gpu/image_view.lua. The same options give the same
--- view as long as the image lives.
---@param given table?
---@return table view
function Image:view(given)
  self:use "view"
  given = given or NONE
  local node = leaf(self.known, VIEW.names, options.read(VIEW, given, 1, view_read))
  local view = node.found
  if not view then
    view = finish(image_view.plan(self, given, 2), View, self, 2)
    local key = { view.mip, view.mips, view.layer, view.layers, view.view_type }
    view.key, self.views[#self.views + 1], node.found = table.concat(key, " "), view, view
  end
  view.serial = serial
  return view
end

-- A transient image or buffer: like mc.image and mc.buffer; see the head of this file.
for name, kind in pairs { image = IMAGE, buffer = BUFFER } do
  Graph[name] = function(self, o)
    nodes.check(self, name)
    local object = take(kind, o, 2)
    return object
  end
end

local owners, looked_at = {}, false -- plans that have transients; one of them
local current = nil -- the plan that is being recorded

-- What a plan owns. Its parts are bodies of images and buffers, its pieces what they lie in.
local Set = resource.class "transients"

function Set.Body:release()
  for _, part in ipairs(self.parts) do
    for _, view in pairs(part.views) do
      view:release()
    end
    part:release()
  end
  for _, piece in pairs(self.pieces) do
    memory.free(piece.block, piece.range)
  end
end

local function destroy_buffer(part) vk.vkDestroyBuffer(handle, part.buffer, nil) end

local function new_part(object, class, image)
  local part, of = resource.body(class, object.name), object.body
  part.source, part.line, part.format = of.source, of.line, of.format
  part.image, part.views, part.give_back = image, {}, destroy_buffer
  return part
end

-- Gives it a place in the heap.
local function enter(part, object, range)
  local taken, slot
  if part.buffer then
    taken, slot = heap.buffer(part, part.buffer)
    part.handle, part.slot = taken, slot
  else
    taken, slot = image_view.enter(part, (object.of or object).support, range, object.view_type)
  end
  ensure(taken, 0, "%s: %s", object.body, slot)
  return part
end

local function add_part(set, object, r, wanted, class, offset)
  local piece, page = set.pieces[class], memory.GRANULARITY
  if not piece then
    local size = ceil(wanted.bytes / page) * page
    local alignment = max(wanted.alignment, page)
    local block, range, at = memory.reserve(set, size, alignment, object.body.class)
    ensure(block, 0, "%s: %s", object.body, range)
    piece = { block = block, range = range, at = at }
    set.pieces[class], set.size = piece, set.size + size
  end
  local part = new_part(object, object.support and image_body.class or buffers.class)
  local result
  part.index, set.parts[#set.parts + 1] = r, part
  set.source, set.line = part.source, part.line -- for the memory report
  if object.support then
    image_body.make(part, object)
    result = vk.vkBindImageMemory(handle, part.image, piece.block.memory, piece.at + offset)
  else
    local info = memory.describe_buffer(object.words, buffers.USAGE)
    part.buffer = device_module.create("Buffer", info, part.name)
    result = vk.vkBindBufferMemory(handle, part.buffer, piece.block.memory, piece.at + offset)
  end
  vk.check(result, "binding memory of " .. tostring(object))
  if part.buffer then push.address_of { body = part, buffer = part.buffer } end
  enter(part, object, object.whole)
end

local function build(set, plan, list, count)
  for r = 1, count do
    local class = plan.topology.resources[r].class
    local offset, wanted = plan.offset[r], plan.memory[class]
    if offset then add_part(set, list[r], r, wanted, class, offset) end
  end
  return true
end

local function lend(object, part)
  local body = object.body
  body.real, body.image, body.buffer, body.address = part, part.image, part.buffer, part.address
  object.slot, object.image, object.buffer = part.slot, part.image, part.buffer
  object.lent = serial
end

--- Gives the transients of the submission that is being recorded what a plan has for them.
---@param plan table from graph/compile.lua
---@param list table[] the resources in the order of the plan's
---@param count integer of them
function M.attach(plan, list, count)
  current = plan
  if plan.transients == nil then
    local set = resource.body(Set, "of a graph")
    set.parts, set.pieces = {}, {}
    image_view.attempt(build, set, plan, list, count)
    plan.transients = set.parts[1] and resource.register(Set, set, {}) or false
    if plan.transients then owners[plan] = 0 end
  end
  local parts = plan.transients and plan.transients.body.parts or NONE
  executing = true
  for i = 1, #parts do
    local part = parts[i]
    local object, lent = list[part.index], part.views
    local views = object.views
    lend(object, part)
    for k = 1, #views do
      local view = views[k]
      if view.serial == serial then
        local key = view.key
        if not lent[key] then
          local real = new_part(view, image_view.class, part.image)
          lent[key] = image_view.attempt(enter, real, view, view)
        end
        lend(view, lent[key])
      end
    end
  end
end

--- The plan goes: so does what it owns, when the GPU has passed it.
function M.drop(plan)
  if plan.transients then plan.transients:destroy() end
  plan.transients, owners[plan] = nil, nil
end

--- Notes that the plan's submission reaches a value. Others that were not needed for long go.
function M.used(plan, value)
  if plan.transients then
    objects.use(plan.transients.body, objects.MAIN, value)
    owners[plan] = value
  end
  -- One at a time: nothing compiled can follow a loop here (graph/init.lua).
  looked_at = next(owners, owners[looked_at] and looked_at or nil)
  if looked_at and value - owners[looked_at] > PATIENCE then M.drop(looked_at) end
end

-- Memory or the heap is short.
function objects.spare()
  for plan in pairs(owners) do
    if plan ~= current then M.drop(plan) end
  end
end

--- A submission begins.
function M.begin()
  serial, open, executing = serial + 1, true, false
  if fresh > max(MOST, 4 * given_out) then -- most are not asked for any more
    IMAGE.known, BUFFER.known, fresh = {}, {}, 0
  end
  given_out = 0
end

--- The submission has ended: what it gave out cannot be used any more.
function M.finish()
  open, current = false, nil
end

return M
