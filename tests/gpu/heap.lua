-- Proves that the heap writes all that has changed in one call before a submission, that shaders see what the last
-- write said, that stale handles are named with both lines, that a full heap says what to do, and that a heap whose
-- creation fails leaves nothing behind.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"

mc.configure { heap = 64 }
local vk, d = mc.vk, mc.device

local update, calls, written = vk.vkUpdateDescriptorSets, 0, 0
rawset(vk, "vkUpdateDescriptorSets", function(device, count, writes, copies, copied)
  calls, written = calls + 1, written + count
  update(device, count, writes, copies, copied)
end)
local heap = require "mooncrust.gpu.heap"

-- Each body says where it was made, as resources do.
local function body(name, line) return { name = name, source = "scene.lua", line = line or 1 } end
local function counts() return { heap.count "buffer" } end

-- Element `i` of each of the buffers from `first` on, as the shader finds them.
local gather = mc.compute { name = "gather", source = [[
  enable wgpu_binding_array;
  struct Uints { data: array<u32> }
  @group(0) @binding(0) var<storage, read_write> uints: binding_array<Uints>;
  struct Arguments { out: u32, first: u32, n: u32, i: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(1) fn main(@builtin(global_invocation_id) id: vec3u) {
    let at = args.first + id.x;
    uints[args.out].data[2 * id.x] = uints[at].data[args.i];
    uints[args.out].data[2 * id.x + 1] = arrayLength(&uints[at].data);
  }
]] }

local n = 40
local out = mc.buffer { name = "out", type = "uint32_t", count = 2 * n }
local numbers = mc.buffer { name = "numbers", type = "uint32_t", count = 64 * n }
numbers:upload(function(i) return i end)

-- Many windows into one buffer: one call, one write.
calls, written = 0, 0
local handles, first = {}, nil
for i = 0, n - 1 do
  local handle, slot = heap.buffer(body "window", numbers.buffer, 256 * i, 4 * (i + 1))
  first = first or slot
  expect.same(slot, first + i, "the slot")
  expect.same(heap.slot("buffer", handle), slot, "the slot of a handle")
  handles[i] = handle
end
expect.same(calls, 0, "calls before the submission")
local reads = { reads = numbers }
mc.submit(function(graph) graph:dispatch(gather, { out = out, first = first, n = n, i = 0 }, n, reads) end)
expect.same(calls, 1, "calls for a submission")
expect.same(written, 1, "writes of neighbours")
local seen = out:read()
for i = 0, n - 1 do
  expect.same(seen[2 * i], 64 * i, "where window " .. i .. " begins")
  expect.same(seen[2 * i + 1], i + 1, "how long window " .. i .. " is")
end
expect.same(calls, 1, "calls when nothing has changed")

-- Several writes to one slot in a batch: the last one counts. What had it in between is destroyed before the batch is
-- written, and must not be mentioned in it (validation would say so).
local function raw_buffer()
  local info, made = vk.VkBufferCreateInfo(), vk.array("VkBuffer", 1)
  info.size, info.usage = 64, vk.VK_BUFFER_USAGE_STORAGE_BUFFER_BIT
  vk.check(vk.vkCreateBuffer(d.handle, info, nil, made), "vkCreateBuffer")
  return made[0]
end
local slot = heap.retire("buffer", handles[7])
heap.recycle("buffer", slot)
for _ = 1, 3 do
  local raw = raw_buffer()
  local handle, same = heap.buffer(body "raw", raw)
  expect.same(same, slot, "the slot")
  heap.recycle("buffer", heap.retire("buffer", handle))
  vk.vkDestroyBuffer(d.handle, raw, nil)
end
handles[7] = heap.buffer(body "last", numbers.buffer, 256 * 30, 8)
calls, written = 0, 0
mc.submit(function(graph) graph:dispatch(gather, { out = out, first = slot, n = 1, i = 1 }, 1, { reads = numbers }) end)
expect.same(calls * 100 + written, 101, "calls and writes")
expect.same(out:read()[0], 64 * 30 + 1, "what the last write said")

-- Stale handles.
local a = body("a", 3)
local handle = assert(heap.buffer(a, numbers.buffer))
a.destroyed = "scene.lua:9"
slot = heap.retire("buffer", handle)
local words = "handle of buffer 'a' (made at scene.lua:3) is stale: it was destroyed at scene.lua:9"
expect.refused(function() local _ = heap.slot("buffer", handle) end, words)
expect.refused(function() heap.retire("buffer", handle) end, words)
heap.recycle("buffer", slot)
expect.refused(function() local _ = heap.slot("buffer", handle) end, words)
local other = heap.buffer(body("b", 12), numbers.buffer)
expect.refused(function() local _ = heap.slot("buffer", handle) end, "its buffer was destroyed",
  "'b' (made at scene.lua:12) has had the slot since")
expect.refused(function() local _ = heap.slot("image", other) end, "is no handle of the heap's images")
expect.refused(function() local _ = heap.slot("bufer", other) end, "the heap has no kind 'bufer'")
expect.refused(function() heap.acceleration_structure(body "c", nil) end, "mc.configure",
  "mc.configure { ray_query = true }")
expect.refused(function() local _ = heap.slot("acceleration_structure", 1) end, "mc.configure")
local thing = mc.buffer { name = "thing", type = "float", count = 1 }
local made = debug.getinfo(1, "l").currentline - 1
thing:destroy()
local here = debug.getinfo(1, "S").short_src
expect.refused(function() local _ = heap.slot("buffer", thing.handle) end,
  ("handle of buffer 'thing' (made at %s:%d) is stale: it was destroyed at %s:%d"):format(here, made, here, made + 2))
heap.recycle("buffer", heap.retire("buffer", other))

-- Full.
local fillers = {}
local live, retired, most = heap.count "buffer"
expect.same(retired, 0, "retired")
expect.same(most, 64, "the heap's size")
for i = live + 1, most do
  fillers[i] = assert(heap.buffer(body "filler", numbers.buffer))
end
local none, why = heap.buffer(body "one too many", numbers.buffer)
expect.same(none, nil, "a handle of a full heap")
expect.same(why, "the descriptor heap is full: it holds 64 storage buffers; destroy some, or make room with "
  .. "mc.configure { heap = 128 }", "why")
slot = heap.retire("buffer", fillers[most])
expect.same(table.concat(counts(), " "), "63 1 64", "counts")
none, why = heap.buffer(body "one too many", numbers.buffer)
expect.same(none, nil, "a handle while the GPU may use the slot")
expect.same(why:find("of which the GPU may still use 1 destroyed ones", 1, true) ~= nil, true, why)
heap.recycle("buffer", slot)
fillers[most] = assert(heap.buffer(body "filler", numbers.buffer))
for i = live + 1, most do
  heap.recycle("buffer", heap.retire("buffer", fillers[i]))
end
for i = 0, n - 1 do
  heap.recycle("buffer", heap.retire("buffer", handles[i]))
end
local sampler = vk.array("VkSampler", 1)
vk.check(vk.vkCreateSampler(d.handle, vk.VkSamplerCreateInfo(), nil, sampler), "vkCreateSampler")
for i = 1, 8 do -- an eighth of 64
  fillers[i] = assert(heap.sampler(body "sampler", sampler[0]))
end
none, why = heap.sampler(body "sampler", sampler[0])
expect.same(none, nil, "a ninth sampler")
expect.same(why:find("it holds 8 samplers; destroy some, or make room", 1, true) ~= nil, true, why)

for i = 1, 8 do
  heap.recycle("sampler", heap.retire("sampler", fillers[i]))
end
vk.vkDestroySampler(d.handle, sampler[0], nil)

-- No garbage, and compiled: 100,000 rounds of take, write, retire and recycle.
local bodies = {}
for i = 0, 15 do
  bodies[i] = body("body " .. i)
end
local kept = ffi.new "double[16]"
local buffer = numbers.buffer
local function rounds()
  for _ = 1, 100000 / 16 do
    for i = 0, 15 do
      kept[i] = heap.buffer(bodies[i], buffer)
    end
    for i = 0, 15 do
      heap.recycle("buffer", heap.retire("buffer", kept[i]))
    end
  end
end
local garbage
for _ = 1, 10 do -- while traces form there is some
  collectgarbage()
  collectgarbage "stop"
  local before = collectgarbage "count"
  rounds()
  garbage = collectgarbage "count" - before
  collectgarbage "restart"
  if garbage == 0 then
    break
  end
end
expect.same(garbage, 0, "garbage")
heap.flush()

-- Each Vulkan call of the creation fails once: an error that names it, and nothing is left (validation would say so).
local layout, poison = require "mooncrust.gpu.heap_layout", require "mooncrust.gpu.heap_poison"
local limits = layout.limits(d)
local function each_fault(where, names, create)
  local faults = 0
  for _, name in ipairs(names) do
    local real = where[name]
    for nth = 1, 10 do
      local at = 0
      rawset(where, name, function(...)
        at = at + 1
        if at < nth or at > nth then
          return real(...)
        elseif where == vk then
          return vk.VK_ERROR_OUT_OF_HOST_MEMORY
        end
        return nil, name .. " VK_ERROR_OUT_OF_HOST_MEMORY"
      end)
      local list = layout.new(d.handle)
      local ok, err = pcall(list.attempt, list, create, list)
      rawset(where, name, real)
      if at < nth then
        assert(ok, err)
        list:release()
        break
      end
      faults = faults + 1
      expect.same(#list, 0, "what is left")
      assert(not ok and tostring(err):find(name, 1, true) and tostring(err):find "VK_ERROR_OUT_OF_HOST_MEMORY", err)
    end
  end
  return faults
end
local faults = each_fault(vk,
  { "vkCreateDescriptorSetLayout", "vkCreateDescriptorPool", "vkAllocateDescriptorSets", "vkCreatePipelineLayout" },
  function(list) layout.create(list, layout.counts(16, limits), 128) end)
expect.same(faults, 4, "faults in the layout")
local memory, queue = require "mooncrust.gpu.memory", require("mooncrust.gpu.queue").main()
local function poisoned(list)
  local new = poison.new(list, d)
  for _, type in ipairs { vk.VK_IMAGE_VIEW_TYPE_2D, vk.VK_IMAGE_VIEW_TYPE_CUBE } do
    local views, err = new:views(nil, type)
    queue:idle()
    if not views then
      error(err, 0)
    end
  end
end
faults = each_fault(vk, { "vkCreateImage", "vkCreateImageView", "vkCreateSampler" }, poisoned)
  + each_fault(memory, { "create_buffer", "bind_image" }, poisoned)
expect.same(faults, 9, "faults in the poison")
