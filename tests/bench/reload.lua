-- Saves a shader again and again, each time with another constant, while frames run. Called by
-- reload.sh, with --watch, as FILE SUFFIX RATE; FILE.template has the constant as NUMBER.
--
-- RATE "fast": a frame each half millisecond; measures from the save to the end of the submission of
-- the first frame that uses the new pipeline, and what the driver took to create it. RATE "60": counts
-- the frames that begin more than half a frame late.

local mc = require "mooncrust"
local jobs = require "mooncrust.gpu.jobs"
local platform = require "mooncrust.core.platform"
local queue = require "mooncrust.gpu.queue"

local file, suffix, rate = ...
local path = require("mooncrust.core.paths").folder .. "/" .. file
local TURNS, WARM, PAUSE = 200, 10, 0.02
local label = (file:match "%.wgsl$" and "reload_wgsl" or "reload_glsl")

local template = assert(io.open(path .. ".template")):read "*a"

local function save(number)
  local out = assert(io.open(path .. ".new", "w"))
  out:write((template:gsub("NUMBER", ("%d.5"):format(1000 + number))))
  out:close()
  local now = platform.seconds()
  assert(os.rename(path .. ".new", path))
  return now
end

local start, job = jobs.start, nil
jobs.start = function(...) -- luacheck: ignore 122
  job = start(...)
  return job
end

local target = mc.buffer { name = "target", type = "float", count = 64 }
local step = mc.compute(file)
local count, saved, shaders, is_first = 0, nil, step.shaders, false
local times, creations, late = {}, {}, 0
local due, before = platform.seconds() + 1, nil

local function part(list, share)
  local sorted = { unpack(list, WARM + 1) }
  table.sort(sorted)
  return sorted[math.ceil(#sorted * share)]
end

local function finish()
  if rate == "60" then
    print(("reload_dropped_frames%s %d frames"):format(suffix, late))
    os.exit(0)
  end
  for _, share in ipairs { 0.5, 0.99 } do
    local name = label .. (share == 0.5 and "" or "_p99") .. suffix
    local above = {}
    for i, time in ipairs(times) do
      above[i] = time - creations[i]
    end
    print(("%s %.2f ms"):format(name, part(times, share)))
    print(("%s %.2f ms"):format((name:gsub(label, label .. "_driver")), part(creations, share)))
    print(("%s %.2f ms"):format((name:gsub(label, label .. "_above_driver")), part(above, share)))
  end
  os.exit(0)
end

queue.after_submit(function()
  if not is_first then return end
  is_first = false
  times[#times + 1] = (platform.seconds() - saved) * 1000
  creations[#creations + 1] = job.raw.ms
  saved, due = nil, platform.seconds() + PAUSE * (1 + count % 7 / 7)
end)

return mc.app {
  dt = rate == "60" and 1 / 60 or 0.0005,
  frame = function(_, graph)
    local now = platform.seconds()
    if before and rate == "60" and now - before > 1.5 / 60 then late = late + 1 end
    before = now
    if step.shaders ~= shaders then
      shaders, is_first = step.shaders, true
    end
    if not saved and now > due then
      if count == TURNS + WARM then finish() end
      count = count + 1
      saved = save(count)
    end
    graph:dispatch(step, { destination = target, n = 64 }, 64)
  end,
}
