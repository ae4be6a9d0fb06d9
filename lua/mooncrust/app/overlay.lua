-- Figures in a corner of the window: frames a second with the time of each of the last frames, CPU
-- and GPU time, the GPU time of each pass, parameters that keys change, and with --watch what is
-- broken.
--
--   present.overlay = overlay.new(app)        -- a function(e, target): graph/present.lua
--
-- F1 and `overlay` of mc.app switch it (app/loop.lua). It is drawn on the window's image alone:
-- captures and the script's images know nothing of it. It begins when the first PERIOD of seconds
-- has passed; then text changes every PERIOD, and only then is there garbage. Times are medians of
-- the last RECENT frames.

local draw2d = require "mooncrust.draw2d"
local ffi = require "ffi"
local parameters = require "mooncrust.app.parameters"
local platform = require "mooncrust.core.platform"
local present = require "mooncrust.graph.present"
local query = require "mooncrust.gpu.query"
local report = require "mooncrust.app.profile_report"

local PERIOD, RECENT, BARS, ROWS, LETTERS = 0.25, 60, 120, 24, 34
local M = {}

-- The name at the left, the number at the right; of a long name, what `times` says stays.
local function row(name, value, times)
  local number = ("%.2f ms"):format(value)
  local room = LETTERS - #number - 1
  name = name:sub(1, room - #times) .. times
  return ("%-" .. room .. "s %s"):format(name, number)
end

-- What there is to read: lines of figures, then those of errors. Passes are as many as leave room
-- for all else.
local function describe(app, frames, seconds, room)
  local stats, errors = query.sink:stats(RECENT), app.errors or {}
  local lines = { row(("%.1f fps"):format(frames / seconds), seconds / frames * 1000, "") }
  if stats.cpu then lines[#lines + 1] = row("CPU", stats.cpu.median, "") end
  if stats.gpu then lines[#lines + 1] = row("GPU", stats.gpu.median, "") end
  local passes, values = stats.passes, {}
  parameters.describe(function(text) values[#values + 1] = text end)
  room = room - #lines - #values - math.min(#errors, ROWS)
  local shown = #passes <= room and #passes or math.max(room - 1, 0)
  for i = 1, shown do
    lines[#lines + 1] = row("  " .. passes[i].name, passes[i].median, report.times(passes[i]))
  end
  if shown < #passes then lines[#lines + 1] = ("  and %d more"):format(#passes - shown) end
  for _, text in ipairs(values) do
    lines[#lines + 1] = text
  end
  lines.figures = #lines
  for i = 1, math.min(#errors, ROWS) do
    lines[#lines + 1] = errors[i].text:match "[^\n]*"
  end
  return lines
end

--- What draws the figures of an app.
---@param app table
---@return fun(e: table, target: table) draw
function M.new(app)
  local d, times, turn = draw2d.new(), ffi.new("double[?]", BARS), 0
  local lines, before = nil, platform.seconds()
  local since, frames = before, 0
  return function(e, target)
    local now = platform.seconds()
    times[turn % BARS], before = now - before, now
    turn, frames = turn + 1, frames + 1
    local scale = math.max(1, math.floor(target.height / 720))
    local size, edge, bar = 13 * scale, 8 * scale, 40 * scale
    local y, most = edge + bar + edge, 2 * app.dt
    if now - since >= PERIOD then
      local _, line = d:measure("", size)
      lines = describe(app, frames, now - since, math.floor((target.height - y - 2 * edge) / line))
      since, frames = now, 0
    end
    if not lines then return end
    d.linear = target.format.name == "rgba16f"
    local bright = present.swapchain.hdr == "hdr10" and 0.58 or 1 -- 203 of 10,000 cd/m2
    local width, line = d:measure(lines[1], size)
    for i = 0, BARS - 1 do
      most = math.max(most, times[i])
    end
    d:color(0.04, 0.05, 0.08, 0.8)
    d:rectangle(edge, edge, width + 2 * edge, bar + 1.5 * edge + lines.figures * line, edge)
    for i = 0, BARS - 1 do
      local long, x = times[(turn + i) % BARS], math.floor(i * width / BARS)
      local high, wide = math.min(long / most, 1) * bar, math.floor((i + 1) * width / BARS) - x
      local is_late = long > 1.5 * app.dt
      local r, g, b = is_late and 1 or 0.35, is_late and 0.55 or 0.75, is_late and 0.3 or 1
      d:color(r * bright, g * bright, b * bright)
      d:rectangle(2 * edge + x, 1.5 * edge + bar - high, wide, high)
    end
    for i = 1, #lines do
      if i == lines.figures + 1 then y = y + edge end
      if i > lines.figures then
        d:color(0.35, 0.02, 0.05, 0.9)
        d:rectangle(edge, y, d:measure(lines[i], size) + 2 * edge, line)
      end
      d:color(bright, bright, bright):text(lines[i], 2 * edge, y, size)
      y = y + line
    end
    d:draw(e, target)
  end
end

return M
