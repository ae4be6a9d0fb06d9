-- What the last FRAMES frames have cost: time of the CPU and the GPU, and of the GPU in each pass.
--
--   local profile = require("mooncrust.app.profile").new()
--   query.sink = profile                       -- gives it all frames from then on
--   local stats = profile:stats()              -- what app.stats shows
--   io.stderr:write(profile:table())           -- --profile
--   files.write(path, profile:trace())         -- --trace: for ui.perfetto.dev, chrome://tracing
--
-- Frames lie in one C array, and adding one leaves no garbage. A row is how many spans there are,
-- and of each its id, begin and end in milliseconds: of the CPU by its clock, of the GPU and of the
-- passes by the GPU's.

local ffi = require "ffi"
local json = require "mooncrust.core.json"

local FRAMES, CPU, GPU = 600, 1, 2 -- two ids
local new_rows = ffi.typeof "double[?]"

local Profile = {}
Profile.__index = Profile

---@return table profile
function Profile.new()
  return setmetatable({ total = 0, room = 64, names = { "CPU", "GPU" }, ids = {} }, Profile)
end

-- The ids of a plan's passes, in their order; those that share a name are counted.
local function identify(self, plan)
  local ids, times = {}, {}
  for k, pass in ipairs(plan.order) do
    local name = plan.topology.passes[pass].name
    times[name] = (times[name] or 0) + 1
    if times[name] > 1 then name = ("%s (%d)"):format(name, times[name]) end
    ids[k] = self.ids[name] or #self.names + 1
    self.ids[name], self.names[ids[k]] = ids[k], name
  end
  plan.pass_ids = ids
  return ids
end

--- Adds a frame.
---@param plan table of graph/compile.lua, with its topology
---@param times ffi.cdata* milliseconds: its begin, begin and end of each pass, its end
---@param started number seconds
---@param finished number seconds
function Profile:add(plan, times, started, finished)
  local ids = plan.pass_ids or identify(self, plan)
  local count = #ids
  if count + 2 > self.room then -- begins anew, with longer rows
    self.total, self.rows, self.room = 0, nil, 2 * count
  end
  local stride = 1 + 3 * self.room
  local rows, at = self.rows or new_rows(FRAMES * stride), self.total % FRAMES * stride
  self.rows, self.total = rows, self.total + 1
  rows[at] = count + 2
  rows[at + 1], rows[at + 2], rows[at + 3] = CPU, started * 1000, finished * 1000
  rows[at + 4], rows[at + 5], rows[at + 6] = GPU, times[0], times[2 * count + 1]
  for k = 1, count do
    local span = at + 4 + 3 * k
    rows[span], rows[span + 1], rows[span + 2] = ids[k], times[2 * k - 1], times[2 * k]
  end
end

-- The spans of all frames, the oldest first: visit(id, from, to, frame).
local function each(self, visit)
  for frame = math.max(0, self.total - FRAMES), self.total - 1 do
    local rows, at = self.rows, frame % FRAMES * (1 + 3 * self.room)
    for span = at + 1, at + 3 * rows[at], 3 do
      visit(rows[span], rows[span + 1], rows[span + 2], frame)
    end
  end
end

local function summary(list)
  if not list then return nil end
  table.sort(list)
  local median, p99 = math.ceil(#list / 2), math.ceil(#list * 0.99)
  return { min = list[1], median = list[median], p99 = list[p99] }
end

--- The last frames in numbers.
---@return { frames: integer, cpu: table?, gpu: table?, passes: table[] } stats milliseconds: each
--- { min =, median =, p99 = }, those of passes with a name
function Profile:stats()
  local lists, passes = {}, {}
  each(self, function(id, from, to)
    local list = lists[id] or {}
    lists[id], list[#list + 1] = list, to - from
  end)
  for id = GPU + 1, #self.names do
    local pass = summary(lists[id])
    if pass then
      pass.name, passes[#passes + 1] = self.names[id], pass
    end
  end
  local frames = math.min(self.total, FRAMES)
  return { frames = frames, cpu = summary(lists[CPU]), gpu = summary(lists[GPU]), passes = passes }
end

--- The same as a table of text.
---@return string
function Profile:table()
  local stats, row = self:stats(), "%-32s %9.3f %9.3f %9.3f\n"
  local title = stats.frames .. " frames, ms"
  local lines = { row:gsub("%.3f", "s"):format(title, "min", "median", "p99") }
  local function add(name, s) lines[#lines + 1] = s and row:format(name, s.min, s.median, s.p99) end
  add("CPU", stats.cpu)
  add("GPU", stats.gpu)
  for _, pass in ipairs(stats.passes) do
    add("  " .. pass.name, pass)
  end
  return table.concat(lines)
end

local EVENT = '{"name":%s,"ph":"X","pid":1,"tid":%d,"ts":%.3f,"dur":%.3f}'
local THREAD = '{"name":"thread_name","ph":"M","pid":1,"tid":%d,"args":{"name":"%s"}}'

--- The frames in Chrome's trace event format. The clocks of CPU and GPU are not the same: the GPU's
--- times are moved as a whole, so that no frame begins there before its recording.
---@return string json
function Profile:trace()
  local events, shift = { THREAD:format(1, "CPU"), THREAD:format(2, "GPU") }, -math.huge
  local zero, latest
  each(self, function(id, from)
    zero = zero or from
    if id == CPU then
      latest = from
    elseif id == GPU then
      shift = math.max(shift, latest - from)
    end
  end)
  each(self, function(id, from, to, frame)
    local name, thread = id > GPU and self.names[id] or "frame " .. frame, id == CPU and 1 or 2
    local at = from - zero + (id == CPU and 0 or shift)
    events[#events + 1] = EVENT:format(json.encode(name), thread, at * 1e3, (to - from) * 1e3)
  end)
  return '{"displayTimeUnit":"ms","traceEvents":[\n' .. table.concat(events, ",\n") .. "\n]}\n"
end

return Profile
