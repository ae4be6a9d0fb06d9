-- Proves that copies, clears, passes of one's own and readbacks do what they say in the order of the passes, that
-- work outside of the graph sees and leaves resources in the layouts it asks for, and what mistakes say.
local mc = require "mooncrust"
local expect = require "lib.expect"

local vk, queue = mc.vk, require("mooncrust.gpu.queue").main()
local add = expect.floats("add", "floats[args.b].data[i] = floats[args.a].data[i] + args.x;")
local n = 256
local function floats(name)
  return mc.buffer { name = name, type = "float", count = n }
end
local function uints(bytes)
  return expect.as("uint32_t", bytes)
end

-- Copies and clears between passes; readbacks in the middle see what is there then.
local a, b, c = floats "a", floats "b", floats "c"
a:upload(function(i) return i end)
local early, late, texels, mip
local image = mc.image { name = "image", format = "r32u", width = 16, height = 8, mips = 2, layers = 2 }
local done = mc.submit(function(graph)
  expect.same(graph:copy(a, b), graph, "what copy returns")
  early = graph:readback(b)
  graph:dispatch(add, { a = b, b = c, n = n, x = 1 }, n)
  graph:copy(c, b, { from = 8, to = 0, size = 16 })
  late = graph:readback(b)
  expect.same(late:ready(), false, "ready while it is recorded")
  expect.refused(function() late:wait() end, "wait for a readback that was not submitted")
  graph:clear(image, { 5, 0, 0, 0 })
  graph:clear(image:view { mip = 1, layer = 1 }, { 6, 0, 0, 0 })
  graph:copy(a, image, { layer = 1, layers = 1, x = 4, y = 2, width = 2, height = 2, from = 4 })
  texels, mip = graph:readback(image), graph:readback(image:view { mip = 1 })
  graph:clear(a)
  graph:clear(c, 0x3f800000) -- the bits of 1.0
end)
expect.each(early:wait(), 0, n - 1, function(i) return i end, "the early readback")
expect.each(late:wait(), 0, n - 1, function(i) return i < 4 and i + 3 or i end, "the late readback")
expect.same(early:ready() and done:ready(), true, "ready")
local t = uints(texels:wait())
expect.same(t[0] == 5 and t[16 * 8] == 5, true, "cleared texels")
expect.same(t[16 * 8 * 2 + 8 * 4], 6, "mip 1 of layer 1")
local f = expect.as("float", t)
expect.same(f[16 * 8 + 2 * 16 + 4] == 1 and f[16 * 8 + 3 * 16 + 5] == 4, true, "texels from a buffer")
expect.same(uints(mip:wait())[8 * 4], 6, "the view of mip 1")
expect.each(a:read(), 0, n - 1, 0, "a cleared buffer")
expect.each(c:read(), 0, n - 1, 1, "a filled buffer")
mc.submit(function(graph) graph:copy(image, b, { layer = 1, layers = 1 }) end)
expect.same(b:read()[2 * 16 + 4], 1, "a texel in a buffer")

-- Images to images, with offsets; the table of options may change after the call.
local small = mc.image { name = "small", format = "r32f", width = 4, height = 4 }
mc.submit(function(graph)
  local o = { layer = 1, layers = 1, x = 4, y = 2, width = 2, height = 2, to_x = 1, to_y = 1 }
  local color = { 9, 0, 0, 0 }
  graph:clear(small, color)
  graph:copy(image, small, o)
  color[1], o.x, o.width = 3, 0, 1
end)
f = expect.as("float", small:read())
expect.same(f[0] == 9 and f[5] == 1 and f[10] == 4 and f[15] == 9, true, "what a copy changes")

-- A depth image, and a bad value.
local depth = mc.image { name = "depth", format = "d32f", width = 4, height = 4 }
local deep
mc.submit(function(graph)
  graph:clear(depth, { depth = 0.5 })
  deep = graph:readback(depth)
end)
expect.same(expect.as("float", deep:wait())[3], 0.5, "a depth")

-- A pass of one's own: what it declares is in order with the rest; the encoder keeps what it touches alive.
local calls = {}
mc.submit(function(graph)
  graph:clear(a, 0)
  graph:pass {
    name = "mine",
    reads = { compute = a },
    writes = { compute = b, transfer = { c } },
    record = function(e)
      calls[#calls + 1] = "mine"
      e:bind(add):push({ a = a, b = b, n = n, x = 2 }):threads(n)
      e:fill(c, 0)
    end,
  }
  graph:pass { name = "raw", writes = { transfer = b }, record = function(e)
    calls[#calls + 1] = "raw"
    vk.vkCmdFillBuffer(e.cmd, b.buffer, 0, 4, 0)
  end }
  graph:dispatch(add, { a = b, b = c, n = n, x = 3 }, n)
  calls[#calls + 1] = "recorded"
end)
expect.same(table.concat(calls, " "), "recorded mine raw", "order of the calls")
expect.each(c:read(), 0, n - 1, function(i) return i == 0 and 3 or 5 end, "c")
local kept = floats "kept"
mc.submit(function(graph)
  graph:pass { name = "keeps", record = function(e)
    e:copy(a, kept)
    expect.refused(function() kept:destroy() end, "cannot destroy buffer 'kept': a pass being recorded uses it")
  end }
end)
kept:destroy()

-- A transient in a pass; a pass whose result nobody needs is left out, unless it says keep.
calls = {}
mc.submit(function(graph)
  local t1 = graph:buffer { name = "t1", type = "float", count = n }
  graph:pass { name = "fills", writes = { transfer = t1 }, record = function(e) e:fill(t1, 0x40000000) end }
  graph:pass { name = "reads", reads = { compute = t1 }, writes = { compute = b }, record = function(e)
    e:bind(add):push({ a = t1, b = b, n = n, x = 0.5 }):threads(n)
  end }
  for _, keep in ipairs { false, true } do
    local t2 = graph:buffer { name = "t2", type = "float", count = n }
    graph:pass { name = "in vain", keep = keep, writes = t2, record = function() calls[#calls + 1] = keep end }
  end
end)
expect.each(b:read(), 0, n - 1, 2.5, "b")
expect.same(#calls == 1 and calls[1], true, "passes in vain")

-- Work outside of the graph, which wants other layouts: the graph makes them so, and takes them as they are.
mc.submit(function(graph)
  graph:clear(small, { 4, 0, 0, 0 })
  graph:export(small, { layout = "transfer_src", reads = "transfer" })
end)
local cmd = queue:begin()
local region = vk.VkBufferImageCopy()
region.imageSubresource.aspectMask, region.imageSubresource.layerCount = vk.VK_IMAGE_ASPECT_COLOR_BIT, 1
region.imageExtent.width, region.imageExtent.height, region.imageExtent.depth = 4, 4, 1
vk.vkCmdCopyImageToBuffer(cmd, small.image, vk.VK_IMAGE_LAYOUT_TRANSFER_SRC_OPTIMAL, a.buffer, 1, region)
a:used_by(queue:submit(cmd))
mc.submit(function(graph)
  graph:import(small, { layout = "transfer_src", reads = "transfer" })
  graph:import(a, { writes = "transfer" })
  graph:dispatch(add, { a = a, b = b, n = n, x = 1 }, n)
  graph:clear(small:view(), { 8, 0, 0, 0 })
end)
expect.same(b:read()[15], 5, "what came through another layout")
expect.same(expect.as("float", small:read())[15], 8, "an image that is back")

-- What was exported is not read and not uploaded to before an import has brought it back, which needs no pass.
local pair = mc.image { name = "pair", format = "r32f", width = 4, height = 4, mips = 2 }
mc.submit(function(graph)
  graph:clear(pair, { 6, 0, 0, 0 })
  graph:export(pair:view { mip = 1 }, { layout = "transfer_src", reads = "transfer" })
end)
expect.refused(function() pair:read() end, "cannot read image 'pair': it was exported in layout transfer_src")
expect.refused(function() pair:upload(("x"):rep(16), { mip = 1 }) end, "cannot upload to image 'pair': it was exported")
expect.same(expect.as("float", pair:read { mip = 0 })[15], 6, "the mip that was not exported")
mc.submit(function(graph) graph:export(pair, { layout = "transfer_src", reads = "transfer" }) end)
expect.refused(function() pair:read_async { mip = 0 } end, "cannot read image 'pair'")
mc.submit(function(graph) graph:import(pair, { layout = "transfer_src", reads = "transfer" }) end)
expect.same(expect.as("float", pair:read())[19], 6, "all of it, imported")

-- The other work may write at once, in the layout that it asked for.
mc.submit(function(graph)
  graph:clear(small, { 4, 0, 0, 0 })
  graph:export(small, { layout = "transfer_dst", writes = "transfer" })
end)
cmd = queue:begin()
vk.vkCmdCopyBufferToImage(cmd, a.buffer, small.image, vk.VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL, 1, region)
small:used_by(queue:submit(cmd))
mc.submit(function(graph) graph:import(small, { layout = "transfer_dst", writes = "transfer" }):copy(small, b) end)
expect.same(b:read()[15], 4, "what came through the layout that was asked for")

-- A resource that the other work goes on reading.
local ok, err = pcall(mc.submit, function(graph)
  graph:import(a, { reads = "compute", read_only = true })
  graph:dispatch(add, { a = a, b = b, n = n, x = 1 }, n)
  graph:pass { name = "writes", writes = { compute = a }, record = print }
end)
expect.same(not ok and err:match "'writes'.*'a'" ~= nil, true, err)

-- Mistakes.
local function fails(words, fill)
  local success, text = pcall(mc.submit, fill)
  local info, line = debug.getinfo(fill, "S"), tostring(text):match "^.-graph_passes.lua:(%d+): "
  expect.same(success, false, "success where an error is due: " .. words)
  if not text:find(words, 1, true) or not line or tonumber(line) < info.linedefined then
    error(("expected '%s' at line %d, not: %s"):format(words, info.linedefined, text), 2)
  end
end
local held, gone = nil, floats "gone"
gone:destroy()
mc.submit(function(graph) held = graph end)
for _, method in ipairs { "copy", "clear", "readback", "import", "export" } do
  expect.refused(function() held[method](held, a, b) end, ("graph:%s outside mc.submit"):format(method))
end
expect.refused(function() held:pass {} end, "graph:pass outside mc.submit")
fails("copy: it takes buffers and images, not nil", function(graph) graph:copy(a) end)
fails("copy: unknown option 'form'; did you mean 'from'?", function(graph) graph:copy(a, b, { form = 1 }) end)
fails("cannot copy buffer 'gone'", function(graph) graph:copy(a, gone) end)
fails("clear: image 'image' takes 4 numbers, as r32u has them", function(graph) graph:clear(image, { 0.5 }) end)
fails("clear: image 'depth' takes a depth from 0 to 1", function(graph) graph:clear(depth, 2) end)
fails("graph:pass 'p': option 'record' is missing", function(graph) graph:pass { name = "p" } end)
fails("graph:pass 'p': option 'record' must be a function", function(graph) graph:pass { name = "p", record = 1 } end)
fails("graph:pass: unknown option 'read'", function(graph) graph:pass { read = a, record = print } end)
fails("compte", function(graph) graph:pass { reads = { compte = a }, record = print } end)
fails("graph:pass takes a table of options", function(graph) graph:pass(5) end)
fails("readback: it takes buffers and images, not 3", function(graph) graph:readback(3) end)
fails("readback: it takes buffers and images, not pipeline", function(graph) graph:readback(add) end)
fails("clear: it takes buffers and images, not table", function(graph) graph:clear({ 1 }, 0) end)
fails("call it with a colon: graph:copy, not graph.copy", function(graph) graph.copy(a, b) end)
fails("graph:import: option 'layout' must be one of", function(graph) graph:import(image, { layout = "sampled" }) end)
fails("option 'reads' must be one of any, build", function(graph) graph:export(a, { reads = "fragmnt" }) end)
fails("import takes a buffer or an image", function(graph) graph:import(image:view { mip = 1 }, {}) end)
ok, err = pcall(mc.submit, function(graph)
  graph:pass { name = "open", record = function(e) e:begin_label "open" end }
end)
expect.same(not ok and err:find "^pass 'open' %(.*graph_passes.lua:%d+%): end_label is missing$" ~= nil, true, err)
local over
mc.submit(function(graph)
  graph:pass { name = "kept", writes = b, record = function(e) over = e:fill(b, 0x40a00000) end } -- 5.0
end)
expect.refused(function() over:fill(b, 1) end, "the encoder's commands were submitted")
expect.same(pcall(function() return over.cmd ~= nil end), false, "an encoder that has ended has a command buffer")
ok, err = pcall(mc.submit, function(graph)
  graph:pass { name = "stops", record = function() error("mine", 0) end }
end)
expect.same(not ok and err, "mine", "an error in a pass")
expect.each(b:read(), 0, 15, 5, "b after errors")
