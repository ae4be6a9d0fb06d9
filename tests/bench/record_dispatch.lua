-- record_dispatch: 200,000 times pushing 32 bytes and dispatching a workgroup, recorded into one command buffer that is
-- not submitted: with the encoder (push_bytes, and push by name), with a C loop over the same function pointers
-- (record_dispatch.c), with ash, and with wgpu (recorders/). They take turns in one process on one driver, in another
-- order each time. ns are the best of 50 turns, for one push and dispatch; ratios are the medians of the turns' ratios.
-- With STUBS (graph.c), push and dispatch do nothing: record_dispatch_own, _own_names and _own_c are what is left.
--
--   mooncrust tests/bench/record_dispatch.lua --headless -- librecord.so librecorders.so SUFFIX [STUBS]
--                                                       tests/bench/record_dispatch.sh runs this

local ffi = require "ffi"
local mc = require "mooncrust"
local heap = require "mooncrust.gpu.heap"
local platform = require "mooncrust.core.platform"

local COUNT, TURNS = 200000, 50
local library, recorders, suffix, stubs = unpack(mc.args)
ffi.cdef [[
  void record(void *push, void *dispatch, void *cmd, void *layout, uint32_t stages, uint32_t *bytes, uint32_t count);
  double record_ash(void *get, const uint64_t *handles, uint32_t count);
  double record_wgpu(void **state, uint32_t count);
]]
local C, rivals = ffi.load(library), ffi.load(recorders)
local vk, ALL = mc.vk, mc.vk.VK_SHADER_STAGE_ALL
stubs = stubs and ffi.load(stubs)
for _, name in ipairs(stubs and { "vkCmdPushConstants", "vkCmdDispatch" } or {}) do
  ffi.cdef(("void stub_%s(void);"):format(name))
  rawset(vk, name, ffi.cast(ffi.typeof(vk[name]), stubs["stub_" .. name]))
end

local pipeline = mc.compute {
  name = "args.wgsl",
  source = [[
  enable wgpu_binding_array;
  struct Uints { data: array<u32> }
  @group(0) @binding(0) var<storage, read_write> uints: binding_array<Uints>;
  struct Arguments { to: u32, n: u32, x: u32, y: u32, color: vec4f }
  var<immediate> args: Arguments;
  @compute @workgroup_size(64) fn main() { if args.n == 1u { uints[args.to].data[0] = args.x; } }
]],
}
local buffer = mc.buffer { name = "to", type = "uint32_t", count = 64 }
local bytes, state = ffi.new "uint32_t[8]", ffi.new "void *[1]"
local arguments = { to = buffer, n = 0, x = 0, y = 0, color = { 1, 2, 3, 4 } }

local function with_encoder(e)
  e:bind(pipeline)
  local start = platform.seconds()
  for i = 1, COUNT do
    bytes[0] = i
    e:push_bytes(bytes, 32):dispatch(1, 1, 1)
  end
  return platform.seconds() - start
end

local function with_names(e)
  e:bind(pipeline)
  local start = platform.seconds()
  for i = 1, COUNT do
    arguments.x = i
    e:push(arguments):dispatch(1, 1, 1)
  end
  return platform.seconds() - start
end

local function with_c(e)
  e:bind(pipeline)
  local push, dispatch = ffi.cast("void *", vk.vkCmdPushConstants), ffi.cast("void *", vk.vkCmdDispatch)
  local start = platform.seconds()
  C.record(push, dispatch, e.cmd, heap.layout, ALL, bytes, COUNT)
  return platform.seconds() - start
end

local handles = ffi.new "uint64_t[4]"
local function with_ash(e)
  e:bind(pipeline)
  for i, handle in ipairs { mc.device.instance, mc.device.handle, e.cmd, heap.layout } do
    handles[i - 1] = ffi.cast("uint64_t", handle)
  end
  return rivals.record_ash(ffi.cast("void *", vk.vkGetInstanceProcAddr), handles, COUNT)
end

local function with_wgpu() return rivals.record_wgpu(state, COUNT) end

local WAYS = {
  { "encoder", with_encoder },
  { "c", with_c },
  { "names", with_names },
  { "ash", with_ash },
  { "wgpu", with_wgpu },
}
if stubs then WAYS[4], WAYS[5] = nil, nil end
-- One command buffer for all, reset whole before each turn.
local pool_info, pool, cmd = vk.VkCommandPoolCreateInfo(), vk.array("VkCommandPool", 1), vk.array("VkCommandBuffer", 1)
pool_info.queueFamilyIndex = mc.device.queues.main.family
vk.check(vk.vkCreateCommandPool(mc.device.handle, pool_info, nil, pool), "vkCreateCommandPool")
local allocate, begin = vk.VkCommandBufferAllocateInfo(), vk.VkCommandBufferBeginInfo()
allocate.commandPool, allocate.commandBufferCount = pool[0], 1
vk.check(vk.vkAllocateCommandBuffers(mc.device.handle, allocate, cmd), "vkAllocateCommandBuffers")

local random, times = mc.random(1), {}
for turn = 0, TURNS do -- the first warms up
  for i = #WAYS, 2, -1 do
    local k = math.floor(random() * i) + 1
    WAYS[i], WAYS[k] = WAYS[k], WAYS[i]
  end
  for _, way in ipairs(WAYS) do
    vk.check(vk.vkResetCommandPool(mc.device.handle, pool[0], 0), "vkResetCommandPool")
    vk.check(vk.vkBeginCommandBuffer(cmd[0], begin), "vkBeginCommandBuffer")
    local e = mc.encoder(cmd[0])
    collectgarbage()
    local seconds = way[2](e)
    e:used_by()
    assert(seconds > 0, way[1])
    times[way[1]] = times[way[1]] or {}
    times[way[1]][turn] = seconds / COUNT * 1e9
  end
end
vk.vkDestroyCommandPool(mc.device.handle, pool[0], nil)

for _, name in ipairs { "encoder", "names", "c", "ash", "wgpu" } do
  local what = (stubs and "_own" or "") .. (name == "encoder" and "" or "_" .. name)
  if times[name] then print(("record_dispatch%s%s %.1f ns"):format(what, suffix, math.min(unpack(times[name])))) end
end
for _, rival in ipairs(stubs and {} or { "c", "ash", "wgpu" }) do
  local ratios = {}
  for turn = 1, TURNS do
    ratios[turn] = times.encoder[turn] / times[rival][turn]
  end
  table.sort(ratios)
  print(("record_dispatch_ratio_%s%s %.3f x"):format(rival, suffix, ratios[math.ceil(TURNS / 2)]))
end
