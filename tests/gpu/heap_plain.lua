-- Proves the heap outside development: nothing is poisoned, and what is destroyed before its descriptor was written is
-- not written any more. The validation layer, which MoonCrust is not told of here, watches.
local mc = require "mooncrust"
local expect = require "lib.expect"
local vk, d = mc.vk, mc.device
d.validating, d.development = false, false
local heap = require "mooncrust.gpu.heap"

expect.same(package.loaded["mooncrust.gpu.heap_poison"], nil, "the module of the poison")
local slots = {}
for i = 1, 3 do
  local info, made = vk.VkBufferCreateInfo(), vk.array("VkBuffer", 1)
  info.size, info.usage = 64, vk.VK_BUFFER_USAGE_STORAGE_BUFFER_BIT
  vk.check(vk.vkCreateBuffer(d.handle, info, nil, made), "vkCreateBuffer")
  local handle, slot = heap.buffer({ name = "raw" }, made[0])
  slots[i] = slot
  heap.recycle("buffer", heap.retire("buffer", handle))
  vk.vkDestroyBuffer(d.handle, made[0], nil)
end
expect.same(slots[3], slots[1], "the slot that was taken again")
local sampler = vk.array("VkSampler", 1)
vk.check(vk.vkCreateSampler(d.handle, vk.VkSamplerCreateInfo(), nil, sampler), "vkCreateSampler")
heap.recycle("sampler", heap.retire("sampler", (heap.sampler({ name = "sampler" }, sampler[0]))))
vk.vkDestroySampler(d.handle, sampler[0], nil)
heap.flush()

-- An image of which shaders only sample, or to which they only store, and one that is gone at once.
local picture = mc.image { name = "picture", width = 2, height = 2 }
local handles = {
  (heap.image({ name = "sampled" }, picture.sampled_view, nil)),
  (heap.image({ name = "stored to" }, nil, picture.storage_view)),
}
local info, view = vk.VkImageViewCreateInfo(), vk.array("VkImageView", 1)
info.image, info.format, info.viewType = picture.image, picture.format.vk, vk.VK_IMAGE_VIEW_TYPE_2D
info.subresourceRange = { vk.VK_IMAGE_ASPECT_COLOR_BIT, 0, 1, 0, 1 }
vk.check(vk.vkCreateImageView(d.handle, info, nil, view), "vkCreateImageView")
heap.recycle("image", heap.retire("image", (heap.image({ name = "gone" }, view[0], view[0]))))
vk.vkDestroyImageView(d.handle, view[0], nil)
heap.flush()
for _, handle in ipairs(handles) do
  heap.recycle("image", heap.retire("image", handle))
end

-- Resources keep working, and shaders find them.
local add = expect.floats("add", "floats[args.a].data[i] = floats[args.b].data[i] + args.x;")
for round = 1, 20 do
  local a = mc.buffer { name = "a", type = "float", count = 8 }
  local b = mc.buffer { name = "b", type = "float", count = 8 }
  b:upload(function(i) return i end)
  mc.submit(function(graph) graph:dispatch(add, { a = a, b = b, n = 8, x = round }, 8) end)
  expect.each(a:read(), 0, 7, function(i) return i + round end, "a")
  a:destroy()
  b:destroy()
end
