-- The window of an app, through SDL3, with the surface that a swapchain presents to.
--
--   local window = windows.open { title = "demo", width = 1280, height = 720 }
--   local width, height = window:pixels()          -- of what is drawn; size() counts in points
--   window:set_title "other"; window:set_fullscreen(true); window:minimise(); window:restore()
--   window.surface                                 -- VkSurfaceKHR; renew_surface() when it is lost
--   window.minimised                               -- kept up to date by app/input.lua
--   window.sdl.SDL_GetTicks()                      -- SDL3 itself; the functions in sdl.h
--
-- The kernel makes it on the open device and closes it with that. One at a time.
-- While a watched program has faults (app/faults.lua), the title counts them.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local errors = require "mooncrust.core.errors"
local kernel = require "mooncrust.gpu.kernel"
local platform = require "mooncrust.core.platform"

local FULLSCREEN, RESIZABLE, HIGH_DENSITY = 0x1, 0x20, 0x2000

local Window = require "mooncrust.core.class"()

local M = {}
local width, height = ffi.new "int[1]", ffi.new "int[1]"
local function extent(window, ask)
  ask(window.handle, width, height)
  return width[0], height[0]
end

--- SDL3: the system's, else the one beside the program.
---@return ffi.namespace*? sdl
---@return string? err why there is neither
function M.library()
  local program, reason = ffi.string(kernel.get().program), nil
  for _, folder in ipairs { "", program .. "/", program .. platform.installed_libraries } do
    local found, sdl = pcall(ffi.load, folder .. "libSDL3.so.0")
    if found then return sdl end
    reason = reason or sdl
  end
  return nil, reason
end

-- Whether a family of queues of a device can present to the surface.
local function can_present(physical, surface, family)
  local ok = vk.array("VkBool32", 1)
  return vk.vkGetPhysicalDeviceSurfaceSupportKHR(physical, family, surface, ok) == 0 and ok[0] ~= 0
end

local function ensure_presents(device, surface)
  local is_able, family = device.extensions.VK_KHR_swapchain, device.queues.main.family
  if is_able and can_present(device.physical, surface, family) then return end
  local others, all = {}, "vkEnumeratePhysicalDevices"
  local list, count = device.list(all, "VkPhysicalDevice", device.instance)
  for i = 0, count - 1 do
    if list[i] ~= device.physical and can_present(list[i], surface, 0) then
      local _, core = device.properties("VkPhysicalDeviceDriverProperties", list[i])
      others[#others + 1] = ("--device %d (%s)"):format(i, ffi.string(core.properties.deviceName))
    end
  end
  local remedy = others[1] and "use " .. table.concat(others, " or ") or "no other device can"
  local text = "device %d (%s) cannot present to the window%s: %s, or run with --headless"
  local lacks = is_able and "" or " (it lacks VK_KHR_swapchain)"
  errors.refuse(0, text, device.index, device.name, lacks, remedy)
end

--- Opens the window.
---@param o { title: string, width: integer, height: integer, fullscreen: boolean? } sizes in points
---@return table window
function M.open(o)
  local device = require("mooncrust.gpu.device").open()
  platform.setenv("SDL_NO_SIGNAL_HANDLERS", "1") -- the kernel has its own
  if not (os.getenv "WAYLAND_DISPLAY" or os.getenv "SDL_VIDEO_DRIVER") then
    platform.setenv("SDL_VIDEO_DRIVER", "x11") -- Wayland's library would complain
  end
  local sdl, reason = M.library()
  local text = "cannot open a window (%s): `make setup` gets SDL 3; or run with --headless"
  errors.ensure(sdl, 0, text, reason)
  local flags = (o.fullscreen and FULLSCREEN or 0) + RESIZABLE + HIGH_DENSITY
  local handles = device.handles
  local failed = kernel.get().show(o.title, o.width, o.height, flags, handles)
  text = "cannot open a window (%s): set DISPLAY or WAYLAND_DISPLAY, or run with --headless"
  errors.ensure(failed == 0, 0, text, ffi.string(handles.error))
  local window = setmetatable({ sdl = sdl, title = o.title, minimised = false }, Window)
  window.handles = handles
  window.handle = ffi.cast("SDL_Window *", handles.window)
  window.surface = ffi.cast(vk.VkSurfaceKHR, handles.surface)
  ensure_presents(device, window.surface)
  local faults = package.loaded["mooncrust.app.faults"]
  if faults then
    function faults.show(app)
      local n = #app.errors
      local more = n > 0 and (" - %d error%s"):format(n, n == 1 and "" or "s") or ""
      sdl.SDL_SetWindowTitle(window.handle, window.title .. more)
    end
  end
  return window
end

--- Makes a new surface in place of a lost one, whose swapchain must be gone.
function Window:renew_surface()
  local failed, text =
    kernel.get().renew(self.handles), "the window's surface is lost, and there is "
  errors.ensure(failed == 0, 0, text .. "no other: %s", ffi.string(self.handles.error))
  self.surface = ffi.cast(vk.VkSurfaceKHR, self.handles.surface)
end

---@return integer width of what is drawn
---@return integer height
function Window:pixels() return extent(self, self.sdl.SDL_GetWindowSizeInPixels) end

---@return integer width in points, which events count in
---@return integer height
function Window:size() return extent(self, self.sdl.SDL_GetWindowSize) end

---@return number pixels in a point
function Window:density() return self.sdl.SDL_GetWindowPixelDensity(self.handle) end

---@return integer number of the display that it is on
function Window:display() return self.sdl.SDL_GetDisplayForWindow(self.handle) end

function Window:set_title(title)
  self.title = title
  self.sdl.SDL_SetWindowTitle(self.handle, title)
end

function Window:set_fullscreen(is_on) self.sdl.SDL_SetWindowFullscreen(self.handle, is_on) end

function Window:minimise() self.sdl.SDL_MinimizeWindow(self.handle) end

function Window:restore() self.sdl.SDL_RestoreWindow(self.handle) end

function Window:raise() self.sdl.SDL_RaiseWindow(self.handle) end

platform.declare "mooncrust.app.sdl"

return M
