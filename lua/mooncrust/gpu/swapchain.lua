-- The images that a window shows. They belong to the display: one is taken, drawn on and handed
-- back in each frame, whatever happens to the window in between.
--
--   local swapchain = swapchains.new(window, { vsync = true, hdr = false })
--   local target = swapchain:acquire("unorm")     -- while a command buffer is recorded; nil: none
--   swapchain:submitted(value)                    -- when it was submitted; false: it was not
--
-- window: of app/window.lua; its surface, pixels(), minimised and renew_surface() are what counts.
--
-- A target can be what an encoder clears and draws to: in layout GENERAL between the
-- barriers of graph/present.lua. There is none while the window is minimised, or shows nothing at
-- the moment. It is handed back by the next submission; when that fails the next frame has it.
--
-- vsync: true (no tearing, waits for the display: fifo), false (as fast as can be: immediate, else
-- mailbox) or "mailbox" (no tearing, the newest image is shown). What there is not becomes fifo.
-- hdr: colours are linear, 1 is white and more is brighter (rgba16f), where the display has that.
--
-- A window that changes needs other images. The old ones are destroyed when the display has done
-- with them, which the fences of VK_EXT_swapchain_maintenance1 tell. A fence costs time in each
-- frame, so images that have been shown for a while have none: then, and where there is no such
-- extension, the queue is waited for.

local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"
local formats = require "mooncrust.gpu.formats"
local image_view = require "mooncrust.gpu.image_view"
local log = require "mooncrust.core.log"
local objects = require "mooncrust.gpu.objects"
local options = require "mooncrust.core.options"
local queues = require "mooncrust.gpu.queue"
local refuse = require("mooncrust.core.errors").refuse

local device, queue = device_module.open(), queues.main()
local handle, timeline = device.handle, queue.timeline
local has_fences = device.extensions.VK_EXT_swapchain_maintenance1
local vkAcquireNextImageKHR, vkQueuePresentKHR = vk.vkAcquireNextImageKHR, vk.vkQueuePresentKHR
local check = vk.check
local vkWaitForFences, TIMEOUT, NOT_READY = vk.vkWaitForFences, vk.VK_TIMEOUT, vk.VK_NOT_READY
local SUBOPTIMAL, COLOR = vk.VK_SUBOPTIMAL_KHR, vk.VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT
local OUTDATED = { VK_ERROR_OUT_OF_DATE_KHR = true }
local LOST = { VK_ERROR_SURFACE_LOST_KHR = true, VK_ERROR_NATIVE_WINDOW_IN_USE_KHR = true }
local ANY, NAME = 0xffffffff, "image of the window" -- extent of a window that has none of its own
local PATIENCE, DISPLAY = 1e8, 2e9 -- nanoseconds: for an image; for what was handed back
local TRIES, MOST_LOST, MOST_RETIRED = 3, 10, 4 -- in a frame; surfaces in a row; old chains
local YOUNG = 120 -- frames: a window that was resized is soon resized again
local SRGB = vk.VK_COLOR_SPACE_SRGB_NONLINEAR_KHR
-- By what the images are for: formats, the best first, and the colour space.
local COLORS = {
  unorm = { "bgra8 rgba8 rgb10a2 bgr10a2", SRGB },
  srgb = { "bgra8_srgb rgba8_srgb", SRGB },
  hdr = { "rgba16f", vk.VK_COLOR_SPACE_EXTENDED_SRGB_LINEAR_EXT },
}
local MODES = { [0] = "immediate", "mailbox", "fifo", "fifo_relaxed" } -- by VkPresentModeKHR
-- What is better than fifo, the best last.
local WISHES = { [true] = "", [false] = "mailbox immediate", mailbox = "mailbox" }

-- Filled in for each call. They live here because a pointer inside a struct keeps nothing alive.
local chains, waits = vk.array("VkSwapchainKHR", 1), vk.array("VkSemaphore", 1)
local indices, fences = vk.array("uint32_t", 1), vk.array("VkFence", 1)
local info, fence_info = vk.VkPresentInfoKHR(), vk.VkSwapchainPresentFenceInfoKHR()
info.waitSemaphoreCount, info.pWaitSemaphores = 1, waits
info.swapchainCount, info.pSwapchains, info.pImageIndices = 1, chains, indices
fence_info.swapchainCount, fence_info.pFences = 1, fences

local Target = { view = true, target = true, transient = true }
Target.depth, Target.mips, Target.layers, Target.samples = 1, 1, 1, 1
Target.__index, Target.name = Target, NAME
function Target:__tostring() return self.name end
function Target.use() end

local Swapchain = require "mooncrust.core.class"()

local M = {}

-- What the surface has of something.
local function list(self, what, type)
  local name = ("vkGetPhysicalDeviceSurface%sKHR"):format(what)
  return device.list(name, type, device.physical, self.window.surface)
end

-- The best format that there is for the colours, and its colour space.
local function choose_format(self, colors)
  local found, count = list(self, "Formats", "VkSurfaceFormatKHR")
  local wishes = { self.hdr and "hdr" or colors, colors, colors == "srgb" and "unorm" or "srgb" }
  for k, wish in ipairs(wishes) do
    for name in COLORS[wish][1]:gmatch "%S+" do
      local format, space = formats.find(name), COLORS[wish][2]
      for i = 0, count - 1 do
        if found[i].format == format.vk and found[i].colorSpace == space then
          if k > 1 and self.told ~= wish then
            log.warn("window: this display has no %s images, it shows %s", wishes[1], wish)
            self.told = wish
          end
          return format, space
        end
      end
    end
  end
  refuse(0, "this display takes no images of 8 or 10 bits: run with --headless")
end

-- The mode that is wished for, and the numbers of all that there are, by name.
local function choose_mode(self)
  local found, count = list(self, "PresentModes", "VkPresentModeKHR")
  local modes, chosen = {}, "fifo"
  for i = 0, count - 1 do
    local name = MODES[found[i]]
    if name then modes[name] = found[i] end
  end
  for name in WISHES[self.vsync]:gmatch "%S+" do
    if modes[name] then chosen = name end
  end
  return chosen, modes
end

-- The extent of new images.
local function extent_of(caps, width, height)
  local now, least, most = caps.currentExtent, caps.minImageExtent, caps.maxImageExtent
  if now.width ~= ANY then return now.width, now.height end
  return math.max(least.width, math.min(most.width, width)),
    math.max(least.height, math.min(most.height, height))
end

local function destroy(chain)
  for _, target in ipairs(chain) do
    if target.body.target then vk.vkDestroyImageView(handle, target.body.target, nil) end
    if target.rendered then vk.vkDestroySemaphore(handle, target.rendered, nil) end
    if target.fence then vk.vkDestroyFence(handle, target.fence, nil) end
  end
  vk.vkDestroySwapchainKHR(handle, chain.handle, nil)
end

-- Whether the display has done with an image that was handed back; waits for so many nanoseconds.
local function is_shown(target, patience)
  if not target.fenced then return true end
  fences[0] = target.fence
  return check(vkWaitForFences(handle, 1, fences, 1, patience), "waiting for the display") == 0
end

-- Whether the GPU and the display have done with a chain.
local function is_over(chain, patience)
  -- vkQueueWaitIdle has no time-out, so nothing may be left for it but what the display does.
  if patience > 0 then timeline:wait(chain.is_young and chain.value or timeline.last) end
  if timeline:completed() < chain.value then return false end
  for _, target in ipairs(chain) do
    if not is_shown(target, patience) and patience == 0 then return false end
  end
  -- What is waited for is over, but the display says nothing else.
  if not chain.is_young then check(vk.vkQueueWaitIdle(queue.handle), "vkQueueWaitIdle") end
  return true
end

-- Destroys old chains that are over, the oldest first. Waits where there is no other way, or when
-- there are more than `most`.
local function sweep(self, most)
  local retired = self.retired
  for i = #retired, 1, -1 do
    local patience = (i > most or not retired[i].is_young) and DISPLAY or 0
    if is_over(retired[i], patience) then destroy(table.remove(retired, i)) end
  end
end

-- Lets no more images be taken.
local function retire(self)
  if self.chain then table.insert(self.retired, 1, self.chain) end
  self.chain = false
end

local function add_images(chain, format)
  local images, count = device.list("vkGetSwapchainImagesKHR", "VkImage", handle, chain.handle)
  for i = 0, count - 1 do
    local target = { index = i, fence = false, fenced = false, width = chain.width }
    target.height, target.format, target.support = chain.height, format, { target = COLOR }
    target.body = { image = images[i], heap_kind = "image", stamp = 0, name = NAME }
    chain[i + 1] = setmetatable(target, Target)
    image_view.target(target)
    target.rendered = device.create("Semaphore", vk.VkSemaphoreCreateInfo(), NAME)
    target.fence = has_fences and device.create("Fence", vk.VkFenceCreateInfo(), NAME)
  end
end

-- Makes a chain for the window as it is now; nil when it has no size.
local function make(self, colors, width, height)
  local surface, caps, old = self.window.surface, vk.VkSurfaceCapabilitiesKHR(), self.chain
  local name = "vkGetPhysicalDeviceSurfaceCapabilitiesKHR"
  check(vk[name](device.physical, surface, caps), name)
  local chain = { colors = colors, vsync = self.vsync, value = 0, shown = 0, is_young = has_fences }
  chain.asked_width, chain.asked_height = width, height
  chain.width, chain.height = extent_of(caps, width, height)
  if chain.width * chain.height == 0 then return nil end
  -- A chain that is not the best in place of one like it: there is none better.
  chain.settled = old and old.suboptimal and old.width == chain.width and old.height == chain.height
  local format, space = choose_format(self, colors)
  local mode, modes = choose_mode(self)
  local o, most = vk.VkSwapchainCreateInfoKHR(), caps.maxImageCount
  o.surface, o.minImageCount = surface, math.max(caps.minImageCount + 1, 3)
  if most > 0 then o.minImageCount = math.min(o.minImageCount, most) end
  o.imageFormat, o.imageColorSpace, o.imageArrayLayers = format.vk, space, 1
  o.imageExtent.width, o.imageExtent.height = chain.width, chain.height
  o.imageUsage = bit.bor(COLOR, vk.VK_IMAGE_USAGE_TRANSFER_DST_BIT)
  o.preTransform, o.presentMode, o.clipped = caps.currentTransform, modes[mode], 1
  o.compositeAlpha = bit.band(caps.supportedCompositeAlpha, -caps.supportedCompositeAlpha) -- opaque
  o.oldSwapchain = old and old.handle or nil
  retire(self) -- even if the next call fails
  local out = vk.array("VkSwapchainKHR", 1)
  check(vk.vkCreateSwapchainKHR(handle, o, nil, out), "vkCreateSwapchainKHR")
  chain.handle = out[0]
  local ok, err = pcall(add_images, chain, format)
  if not ok then
    destroy(chain)
    error(err, 0)
  end
  self.chain = chain
  local text = "window: %d x %d, %s, %d images, present mode %s (of %s)"
  local say = log[self.mode == mode and "debug" or "info"]
  modes = table.concat(options.keys(modes), ", ")
  say(text, chain.width, chain.height, format.name, #chain, mode, modes)
  self.mode = mode
  return chain
end

-- The chain that fits the window, or nil.
local function current(self, colors)
  local window, chain = self.window, self.chain
  if window.minimised then return nil end
  local width, height = window:pixels()
  if width * height == 0 then return nil end
  local is_good = chain and not (chain.outdated or chain.suboptimal and not chain.settled)
  if is_good and chain.colors == colors and chain.vsync == self.vsync then
    local is_asked = width == chain.asked_width and height == chain.asked_height
    if is_asked or width == chain.width and height == chain.height then return chain end
  end
  return make(self, colors, width, height)
end

-- A semaphore that nothing waits for any more, when the queue has reached `done`.
local function free_semaphore(self, done)
  for _, semaphore in ipairs(self.semaphores) do
    if (semaphore.value or 0) <= done then return semaphore end
  end
end

-- Takes the next image: into `held`, unless there is none now.
local function take(self, colors)
  local chain = current(self, colors)
  if not chain then return end
  local semaphore, result = free_semaphore(self, timeline.done), nil
  semaphore = semaphore or free_semaphore(self, timeline:completed())
  if not semaphore then
    semaphore = { handle = device.create("Semaphore", vk.VkSemaphoreCreateInfo(), NAME) }
    table.insert(self.semaphores, semaphore)
  end
  for _ = 1, 2 do
    result = vkAcquireNextImageKHR(handle, chain.handle, PATIENCE, semaphore.handle, nil, indices)
    if result ~= TIMEOUT and result ~= NOT_READY then break end
    timeline:wait(timeline.last) -- the display may wait for what is to be shown
  end
  check(result, "vkAcquireNextImageKHR")
  if result == SUBOPTIMAL then chain.suboptimal = true end
  if result == 0 or result == SUBOPTIMAL then
    self.held, self.semaphore, self.lost = chain[indices[0] + 1], semaphore, 0
  end
end

-- Makes the best of a failure; an error when that is nothing.
local function recover(self, failure)
  local result = tostring(failure):match "failed: ([%u_]+)"
  if OUTDATED[result] and self.chain then
    self.chain.outdated = true
  elseif LOST[result] and self.lost < MOST_LOST then
    self.lost = self.lost + 1
    retire(self)
    sweep(self, 0)
    self.window:renew_surface()
  elseif not OUTDATED[result] then
    error(failure, 0)
  end
end

--- The next image to be shown, for the submission that is being recorded.
---@param colors "unorm"|"srgb" what is put into it: bytes as they are, or linear colours
---@return table? target nil when there is nothing to be shown now
function Swapchain:acquire(colors)
  if self.retired[1] then sweep(self, MOST_RETIRED) end
  for _ = 1, self.held and 0 or TRIES do
    local done, failure = pcall(take, self, colors)
    if done then break end
    recover(self, failure)
  end
  local target = self.held
  if not target then return nil end
  if target.fenced then
    if not is_shown(target, DISPLAY) then refuse(0, "the display does not give images back") end
    check(vk.vkResetFences(handle, 1, fences), "vkResetFences")
    target.fenced = false
  end
  queue:show(self.semaphore.handle, target.rendered)
  return target
end

--- Hands the image back that the submission has drawn on.
---@param value number|false of the queue's timeline; false: the next frame draws on it
function Swapchain:submitted(value)
  local target, chain = self.held, self.chain
  if not value then return queue:show(false) end
  self.held, self.semaphore.value, chain.value = false, value, value
  chains[0], waits[0], indices[0] = chain.handle, target.rendered, target.index
  chain.shown = chain.shown + 1
  chain.is_young = has_fences and chain.shown <= YOUNG
  fences[0], target.fenced = target.fence or nil, chain.is_young
  info.pNext = chain.is_young and fence_info or nil
  local result = vkQueuePresentKHR(queue.handle, info)
  if result == SUBOPTIMAL then
    chain.suboptimal = true
  elseif result < 0 then
    chain.outdated = true
    local name = vk.name("VkResult", result)
    if not OUTDATED[name] and not LOST[name] then
      target.fenced = false -- nothing was handed back
      check(result, "vkQueuePresentKHR")
    end
  end
end

--- Destroys what there is; the queue must be idle.
function Swapchain:release()
  retire(self)
  for _, chain in ipairs(self.retired) do
    pcall(is_over, chain, DISPLAY) -- of a lost device nothing is
    destroy(chain)
  end
  for _, semaphore in ipairs(self.semaphores) do
    vk.vkDestroySemaphore(handle, semaphore.handle, nil)
  end
end

--- Presents to a window. Its images are made when the first is asked for.
---@param window table from app/window.lua
---@param o { vsync: boolean|"mailbox", hdr: boolean } see the head of this file; vsync may
--- be changed later
---@return table swapchain
function M.new(window, o)
  local self = { window = window, vsync = o.vsync, hdr = o.hdr, lost = 0 }
  self.chain, self.held, self.semaphore, self.retired, self.semaphores = false, false, false, {}, {}
  objects.hold(setmetatable(self, Swapchain))
  return self
end

return M
