-- What the kernels share: pipelines, buffers for what is in between, and how work is divided.
--
-- Methods. "groups" is for GPUs: a workgroup of 256 threads does a stretch of the array together,
-- tile by tile. "lanes" is for drivers on the CPU, which run the threads of a workgroup one after
-- the other or eight abreast, and pay for every barrier: each thread does a stretch on its own.
-- Neither makes a workgroup wait for another within a dispatch, which Vulkan does not promise to
-- end.

local mc, folder = ...
local vk, device = mc.vk, mc.device

local M = { settings = {} }

local ROOM = 4096 -- elements; scratch buffers are multiples of it
local LANES, LANE_LEAST = 64, 64 -- stretches of the method "lanes", and elements of each

-- Sizes of subgroups that pipelines may get.
local function subgroups()
  local sizes, core =
    vk.VkPhysicalDeviceSubgroupSizeControlProperties(), vk.VkPhysicalDeviceProperties2()
  core.pNext = sizes
  vk.vkGetPhysicalDeviceProperties2(device.physical, core)
  return math.max(sizes.minSubgroupSize, 1), sizes.maxSubgroupSize
end

local least, most = subgroups()
local small_memory = device.limits.maxComputeSharedMemorySize < 32768
-- Of workgroups that sort, whose counters for each subgroup are to fit into 32 KiB.
M.threads = math.min(256, (least < 16 and 16 or 8) * least)
M.subgroups = M.threads / least
M.wide = most > 32
M.settings.method = (device.software or small_memory) and "lanes" or "groups"

---@return boolean lanes whether the method is "lanes"
function M.lanes()
  local method = M.settings.method
  if method ~= "lanes" and method ~= "groups" then
    error(('kernels.method must be "lanes" or "groups", not %s'):format(tostring(method)), 0)
  end
  return method == "lanes"
end

local pipelines = {}

--- A pipeline, made when it is first needed.
---@param file string of this folder
---@param variant string what tells it from others of the file
---@param defines fun(...): table is given what follows; one that is kept, as kernels run in frames
---@return table pipeline
function M.pipeline(file, variant, defines, ...)
  local key = file .. variant
  local pipeline = pipelines[key]
  if not pipeline then
    local list = defines(...)
    list.NO_UNROLL = device.software and 1 or nil -- SwiftShader takes gigabytes to unroll
    pipeline = mc.compute { name = "kernels/" .. file, path = folder .. file, defines = list }
    pipelines[key] = pipeline
  end
  return pipeline
end

local scratch = {}

--- A buffer of 32-bit words that is kept for later calls.
---@param role string those of different roles may be used together
---@param count number words
---@return table buffer
function M.scratch(role, count)
  local buffer = scratch[role]
  if not buffer or buffer.count < count then
    -- The old one may still be recorded: it goes when the garbage collector finds it.
    scratch[role] = nil
    local err
    buffer, err = mc.buffer {
      name = "scratch of kernels: " .. role,
      type = "uint32_t",
      count = math.ceil(count / ROOM) * ROOM,
    }
    if not buffer then error(err, 0) end
    scratch[role] = buffer
  end
  return buffer
end

function M.free_scratch()
  for role, buffer in pairs(scratch) do
    scratch[role] = nil
    pcall(buffer.destroy, buffer) -- one that is being recorded goes later
  end
end

--- Divides n elements into stretches: at most `groups` of whole tiles, or 64 lanes.
---@return number chunk elements of a stretch, a multiple of 4
---@return number columns how many there are, at least one
function M.divide(n, groups, tile)
  local chunk = math.max(math.ceil(n / groups / tile), 1) * tile
  if M.lanes() then chunk = math.max(math.ceil(n / LANES / 4) * 4, LANE_LEAST) end
  return chunk, math.max(math.ceil(n / chunk), 1)
end

--- How many threads go through so many stretches.
---@param columns number
---@param threads number of a workgroup
---@return number
function M.width(columns, threads) return M.lanes() and columns or columns * threads end

--- Dispatches with arguments in a table that is kept, so that frames make no garbage. What they are
--- is forgotten: a buffer that nobody else holds may go.
function M.dispatch(graph, pipeline, arguments, ...)
  graph:dispatch(pipeline, arguments, ...)
  for name in pairs(arguments) do
    arguments[name] = nil
  end
end

local function copies(copy) return { COPY = copy } end
local filling, copying = {}, {}

--- Sets words to a value.
function M.fill(graph, target, n, value)
  local pipeline = M.pipeline("fill.comp", "", copies, 0)
  filling.target, filling.n, filling.value = target, n, value
  M.dispatch(graph, pipeline, filling, math.min(n, 2 ^ 18))
end

--- Copies words.
function M.copy(graph, source, target, n)
  local pipeline = M.pipeline("fill.comp", " copy", copies, 1)
  copying.source, copying.target, copying.n = source, target, n
  M.dispatch(graph, pipeline, copying, math.min(n, 2 ^ 18))
end

return M
