-- Proves that each command of the encoder does what it says: dispatches, copies of all kinds, fills, updates, blits,
-- resolves and clears, labels, timestamps and secondary command buffers, all in command buffers of the script's own.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"
local encoding = require "lib.encoding"
local vk, run = mc.vk, encoding.run

local add = expect.floats("add", "floats[args.a].data[i] += args.x;")
local a = mc.buffer { name = "a", type = "float", count = 256 }
local b = mc.buffer { name = "b", type = "float", count = 256 }
local words = mc.buffer { name = "words", type = "uint32_t", count = 64 }

-- Dispatches: by workgroups, by threads, by a buffer; push constants by name and as bytes.
run(function(e)
  local arguments = { a = a, b = b, n = 256, x = 1 }
  expect.same(e:bind(add), e, "what bind returns")
  expect.same(e:push(arguments):dispatch(2), e, "what dispatch returns")
  e:barrier():threads(100):barrier()
  e:push_bytes(ffi.new("uint32_t[4]", a.slot, b.slot, 16, 0x40000000), 16):dispatch(4, 1, 1):barrier()
  e:update(words, ffi.new("uint32_t[3]", 1, 1, 1), 16, 12):barrier()
  arguments.n = 8
  e:push(arguments):dispatch_indirect(words, 16)
end)
local sums = a:read()
expect.same(sums[0], 5, "a[0]: 1 + 1 + 2 + 1")
expect.same(sums[8], 4, "a[8]: 1 + 1 + 2")
expect.same(sums[127], 2, "a[127]: in the second group of each")
expect.same(sums[128], 0, "a[128]: 100 threads are two groups")

-- Fill, update, copies between buffers.
run(function(e)
  e:fill(words, 0xffffffff):barrier():fill(words, -2, 8, 16):barrier()
  e:update(words, "abcd", 252):barrier():update(words, ffi.new("int32_t[2]", 7, 8), 0, 8):barrier()
  e:copy(words, words, { from = 0, to = 128, size = 8 }):barrier()
  e:copy(words, b, { from = 248, to = 4 }):copy(words, b, { to = 512 })
end)
local w = words:read()
for i, expected in pairs {
  [0] = 7,
  8,
  0xfffffffe,
  0xfffffffe,
  0xfffffffe,
  0xfffffffe,
  0xffffffff,
  [31] = 0xffffffff,
  [32] = 7,
  [33] = 8,
  [34] = 0xffffffff,
  [63] = 0x64636261,
} do
  expect.same(w[i], expected, ("words[%d]"):format(i))
end
local copied = expect.as("uint32_t", b:read())
expect.same(copied[0], 0, "b before the copy")
expect.same(copied[1], 0xffffffff, "b from byte 4")
expect.same(copied[2], 0x64636261, "b from byte 8")
expect.each(copied, 128, 191, function(i) return w[i - 128] end, "b from byte 512")

-- Buffers and images: a box of a mip, rows with room between them, layers; views count from their own start.
local image = mc.image { name = "image", width = 16, height = 16, mips = 2, layers = 3 }
local half = image:view { mip = 1, layer = 1, layers = 2 }
local bytes = mc.buffer { name = "bytes", type = "uint32_t", count = 1024 }
bytes:upload(function(i) return i + 1 end)
local function texel(of, mip, layer, x, y)
  local width = of:extent(mip)
  return expect.as("uint32_t", of:read { mip = mip, layer = layer })[y * width + x]
end
run(function(e)
  e:copy(bytes, image, { from = 16, layer = 0, layers = 1 })
  e:copy(bytes, image, { mip = 1, x = 2, y = 1, width = 4, height = 3, row = 10, layer = 0, layers = 1 })
  e:copy(bytes, half, { from = 400 }) -- 8 x 8 texels of two layers
end)
expect.same(texel(image, 0, 0, 0, 0), 5, "the first texel")
expect.same(texel(image, 0, 0, 15, 15), 5 + 255, "the last")
expect.same(texel(image, 0, 1, 0, 0), 0, "another layer")
expect.same(texel(image, 1, 0, 2, 1), 1, "the first of a box")
expect.same(texel(image, 1, 0, 5, 3), 24, "the last of a box, with rows of 10")
expect.same(texel(image, 1, 0, 6, 3), 0, "beside the box")
expect.same(texel(image, 1, 1, 0, 0), 101, "the first layer of a view")
expect.same(texel(image, 1, 2, 7, 7), 101 + 127, "its last")
local back = mc.buffer { name = "back", type = "uint32_t", count = 512 }
run(function(e) e:copy(half, back, { layer = 1, to = 64, x = 4, width = 3 }) end)
expect.same(back:read()[15], 0, "before the texels")
expect.same(back:read()[16], 101 + 64 + 4, "the first texel read back")
expect.same(back:read()[16 + 23], 101 + 64 + 56 + 6, "the last")

-- Images: same sizes of texels; three dimensions.
local other = mc.image { name = "other", format = "r32u", width = 8, height = 8 }
local box = { mip = 1, layer = 1, layers = 1, x = 4, width = 4, to_x = 1, to_y = 3, height = 5 }
run(function(e) e:copy(image, other, box) end)
expect.same(texel(other, 0, 0, 1, 3), 101 + 4, "a texel of another format")
expect.same(texel(other, 0, 0, 4, 7), 101 + 32 + 7, "the last of them")
expect.same(texel(other, 0, 0, 5, 7), 0, "beside them")
local fog = mc.image { name = "fog", format = "r32u", width = 4, height = 4, depth = 4 }
run(function(e) e:copy(bytes, fog):barrier():copy(fog, fog, { z = 3, depth = 1, height = 2, to_y = 2 }) end)
local slices = expect.as("uint32_t", fog:read())
expect.same(slices[8], 49, "a slice copied into another")
expect.same(slices[7], 8, "what was not copied to")

-- Blocks of compressed formats.
if pcall(mc.image, { name = "probe", format = "bc1", width = 16, height = 16 }) then
  local packed = mc.image { name = "packed", format = "bc1", width = 16, height = 12, mips = 3 }
  run(function(e)
    e:copy(bytes, packed, { from = 8, x = 4, y = 8 }):copy(bytes, packed, { mip = 2 })
    e:barrier():copy(packed, bytes, { x = 8, y = 8, width = 4, to = 2048 })
  end)
  expect.same(expect.as("uint32_t", packed:read { mip = 0 })[2 * 9], 3, "a block")
  expect.same(expect.as("uint32_t", packed:read { mip = 2 })[0], 1, "a mip smaller than a block")
end

-- Depth and stencil.
local deep = mc.image { name = "deep", format = "d32f", width = 4, height = 4, mips = 2 }
local deep2 = mc.image { name = "deep2", format = "d32f", width = 4, height = 4 }
run(function(e)
  e:clear(deep, 0.25, { mip = 0 }):clear(deep, { depth = 0.75 }, { mip = 1 }):barrier()
  e:copy(deep, deep2)
    :barrier()
    :copy(deep, deep2, { mip = 1, to_x = 2, to_y = 2 })
    :barrier()
    :copy(deep2, back, { to = 0 })
end)
local depths = expect.as("float", back:read())
expect.same(depths[0], 0.25, "depth")
expect.same(depths[15], 0.75, "depth of a mip copied")

-- Clears: floats, integers; layers.
run(function(e)
  e:clear(image, { 1, 0, 0, 1 }):clear(other, { 9, 0, 0, 0 }):barrier()
  e:clear(image, { 0, 1, 0, 1 }, { mip = 1, layer = 1, layers = 2 })
    :barrier()
    :clear(image:view { mip = 1, layer = 2 }, { 0, 0, 1, 0 })
end)
expect.same(texel(image, 0, 2, 3, 3), 0xff0000ff, "cleared")
expect.same(texel(image, 1, 0, 0, 0), 0xff0000ff, "cleared, too")
expect.same(texel(image, 1, 1, 0, 0), 0xff00ff00, "cleared again")
expect.same(texel(image, 1, 2, 7, 7), 0x00ff0000, "cleared through a view")
expect.same(texel(other, 0, 0, 0, 0), 9, "an integer")

-- Blits: scaled, mirrored formats, filters.
local wide = mc.image { name = "wide", format = "rgba16f", width = 8, height = 4 }
local small = mc.image { name = "small", width = 2, height = 2 }
small:upload { 255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255 }
run(function(e)
  e:blit(small, wide):barrier()
  e:blit(wide, image, { width = 4, to_mip = 1, to_layer = 0, layers = 1, filter = "linear" })
  e:blit(
    small,
    image,
    { x = 1, y = 1, width = 1, height = 1, to_x = 8, to_y = 8, to_width = 4, to_height = 8, layers = 1 }
  )
end)
local halves = expect.as("uint16_t", wide:read())
expect.same(halves[0], 0x3c00, "red of the first half")
expect.same(halves[4 * 7], 0, "no red in the second")
expect.same(texel(image, 1, 0, 0, 0), 0xff0000ff, "a blit of the left half")
expect.same(texel(image, 0, 0, 8, 8), 0xffffffff, "where a texel was blown up")
expect.same(texel(image, 0, 0, 11, 15), 0xffffffff, "to its end")
expect.same(texel(image, 0, 0, 12, 15), 0xff0000ff, "and beside it")

-- Resolve: from an image of Vulkan's own with 4 samples.
local info, out = vk.VkImageCreateInfo(), vk.array("VkImage", 1)
info.imageType, info.format, info.samples = vk.VK_IMAGE_TYPE_2D, small.format.vk, vk.VK_SAMPLE_COUNT_4_BIT
info.extent.width, info.extent.height, info.extent.depth, info.mipLevels, info.arrayLayers = 2, 2, 1, 1, 1
info.usage = bit.bor(
  vk.VK_IMAGE_USAGE_TRANSFER_SRC_BIT,
  vk.VK_IMAGE_USAGE_TRANSFER_DST_BIT,
  vk.VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT
)
vk.check(vk.vkCreateImage(mc.device.handle, info, nil, out), "vkCreateImage")
local needs, allocate, memory = vk.VkMemoryRequirements(), vk.VkMemoryAllocateInfo(), vk.array("VkDeviceMemory", 1)
vk.vkGetImageMemoryRequirements(mc.device.handle, out[0], needs)
allocate.allocationSize = needs.size
while bit.band(needs.memoryTypeBits, bit.lshift(1, allocate.memoryTypeIndex)) == 0 do
  allocate.memoryTypeIndex = allocate.memoryTypeIndex + 1
end
vk.check(vk.vkAllocateMemory(mc.device.handle, allocate, nil, memory), "vkAllocateMemory")
vk.check(vk.vkBindImageMemory(mc.device.handle, out[0], memory[0], 0), "vkBindImageMemory")
local many = { -- what the encoder takes for an image
  name = "many",
  samples = 4,
  transient = true,
  format = small.format,
  mips = 1,
  layers = 1,
  width = 2,
  height = 2,
  layout = small.layout,
  body = { heap_kind = "image", image = out[0] },
  use = function() end,
}
run(function(e)
  require("mooncrust.gpu.barriers").first_use(e.cmd, out[0], 1, 1, vk.VK_IMAGE_ASPECT_COLOR_BIT)
  e:clear(many, { 0, 1, 1, 1 }):barrier():resolve(many, small)
end)
expect.same(texel(small, 0, 0, 1, 1), 0xffffff00, "resolved")
vk.vkDestroyImage(mc.device.handle, out[0], nil)
vk.vkFreeMemory(mc.device.handle, memory[0], nil)

-- Labels, timestamps, secondary command buffers.
local pool_info, pool, secondary =
  vk.VkCommandPoolCreateInfo(), vk.array("VkCommandPool", 1), vk.array("VkCommandBuffer", 1)
pool_info.queueFamilyIndex = mc.device.queues.main.family
vk.check(vk.vkCreateCommandPool(mc.device.handle, pool_info, nil, pool), "vkCreateCommandPool")
local buffer_info, begin, inherited =
  vk.VkCommandBufferAllocateInfo(), vk.VkCommandBufferBeginInfo(), vk.VkCommandBufferInheritanceInfo()
buffer_info.commandPool, buffer_info.level, buffer_info.commandBufferCount =
  pool[0], vk.VK_COMMAND_BUFFER_LEVEL_SECONDARY, 1
vk.check(vk.vkAllocateCommandBuffers(mc.device.handle, buffer_info, secondary), "vkAllocateCommandBuffers")
begin.pInheritanceInfo = inherited
vk.check(vk.vkBeginCommandBuffer(secondary[0], begin), "vkBeginCommandBuffer")
local inner = mc.encoder(secondary[0])
inner:bind(add):push({ a = a, b = b, n = 1, x = 100 }):dispatch(1)
vk.check(vk.vkEndCommandBuffer(secondary[0]), "vkEndCommandBuffer")
run(function(e)
  e:label("outer", function(inside)
    expect.same(inside, e, "what the function of a label gets")
    e:begin_label("inner"):fill(b, 0):end_label()
  end)
  e:bind(add):push({ a = a, b = b, n = 1, x = 1 }):execute(secondary[0]):barrier()
  e:bind(add):push({ a = a, b = b, n = 1, x = 1000 }):dispatch(1)
end)
expect.same(a:read()[0], 5 + 100 + 1000, "what the secondary and the commands after it add")
inner:used_by(mc.submit(function() end).value)
vk.vkDestroyCommandPool(mc.device.handle, pool[0], nil)

-- What commands use lives until they are done.
local gone = mc.buffer { name = "gone", type = "float", count = 16 }
local queue = require("mooncrust.gpu.queue").main()
local cmd = queue:begin()
local e = mc.encoder(cmd):barrier():fill(gone, 0x3f800000):barrier():copy(gone, a, { to = 0 })
expect.refused(function() gone:destroy() end, "cannot destroy buffer 'gone': a pass being recorded uses it")
e:used_by(queue:submit(cmd))
gone:destroy()
expect.same(a:read()[15], 1, "what a destroyed buffer gave")
