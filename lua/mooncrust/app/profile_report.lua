-- The figures of app/profile.lua, when somebody asks: stats(), table() and trace().
--
--   local stats = profile:stats()          -- and so on: the class loads this file

local json = require "mooncrust.core.json"

local CPU, GPU = 1, 2
local Report = {}

-- The spans of the last frames, the oldest first: visit(id, from, to, frame, nth), which of its id
-- in this frame.
local function each(self, most, visit)
  for frame = math.max(0, self.total - most), self.total - 1 do
    local rows, at, seen = self.rows, frame % self.most * (1 + 3 * self.room), {}
    for span = at + 1, at + 3 * rows[at], 3 do
      local id = rows[span]
      seen[id] = (seen[id] or 0) + 1
      visit(id, rows[span + 1], rows[span + 2], frame, seen[id])
    end
  end
end

local function summary(list)
  if not list or not list[1] then return nil end
  table.sort(list)
  local median, p99 = math.ceil(#list / 2), math.ceil(#list * 0.99)
  return { min = list[1], median = list[median], p99 = list[p99], max = list[#list] }
end

--- The last frames in numbers.
---@param most integer? at most so many frames
---@return { frames: integer, frame: table?, cpu: table?, gpu: table?, passes: table[] } stats
--- milliseconds: each { min =, median =, p99 =, max = }; frame: from one frame to the next; passes:
--- the sum of all of one `name` in a frame, with `count`, how many a frame has of them (the median)
function Report:stats(most)
  local lists, counts, passes, paces = {}, {}, {}, {}
  most = math.min(most or self.most, self.most)
  for i = 1, math.min(self.ticks, most) do
    paces[i] = self.paces[(self.ticks - i) % self.most]
  end
  each(self, most, function(id, from, to, _, nth)
    local list, count = lists[id] or {}, counts[id] or {}
    local i = nth > 1 and #list or #list + 1
    lists[id], counts[id] = list, count
    list[i], count[i] = (list[i] or 0) + (to - from), nth
  end)
  for id = GPU + 1, #self.names do
    local pass = summary(lists[id])
    if pass then
      pass.name, pass.count = self.names[id], summary(counts[id]).median
      passes[#passes + 1] = pass
    end
  end
  local stats = { frames = math.min(self.total, most), frame = summary(paces), passes = passes }
  stats.cpu, stats.gpu = summary(lists[CPU]), summary(lists[GPU])
  return stats
end

--- What follows the name of passes that a frame has several of.
---@param pass { count: integer }
---@return string
function Report.times(pass) return pass.count > 1 and (" x %d"):format(pass.count) or "" end

--- The same as a table of text.
---@return string
function Report:table()
  local stats, row = Report.stats(self), "%-32s %9.3f %9.3f %9.3f %9.3f\n"
  local title = stats.frames .. " frames, ms"
  local lines = { row:gsub("%.3f", "s"):format(title, "min", "median", "p99", "worst") }
  local function add(name, s)
    lines[#lines + 1] = s and row:format(name, s.min, s.median, s.p99, s.max)
  end
  add("frame to frame", stats.frame)
  add("CPU", stats.cpu)
  add("GPU", stats.gpu)
  for _, pass in ipairs(stats.passes) do
    add("  " .. pass.name .. Report.times(pass), pass)
  end
  return table.concat(lines)
end

local EVENT = '{"name":%s,"ph":"X","pid":1,"tid":%d,"ts":%.3f,"dur":%.3f}'
local THREAD = '{"name":"thread_name","ph":"M","pid":1,"tid":%d,"args":{"name":"%s"}}'

--- The frames in Chrome's trace event format. The clocks of CPU and GPU are not the same: the GPU's
--- times are moved as a whole, so that no frame begins there before its recording.
---@return string json
function Report:trace()
  local events, shift = { THREAD:format(1, "CPU"), THREAD:format(2, "GPU") }, -math.huge
  local zero, latest
  each(self, self.most, function(id, from)
    zero = zero or from
    if id == CPU then
      latest = from
    elseif id == GPU then
      shift = math.max(shift, latest - from)
    end
  end)
  each(self, self.most, function(id, from, to, frame, nth)
    local name, thread = id > GPU and self.names[id] or "frame " .. frame, id == CPU and 1 or 2
    if nth > 1 then name = ("%s (%d)"):format(name, nth) end
    local at = from - zero + (id == CPU and 0 or shift)
    events[#events + 1] = EVENT:format(json.encode(name), thread, at * 1e3, (to - from) * 1e3)
  end)
  return '{"displayTimeUnit":"ms","traceEvents":[\n' .. table.concat(events, ",\n") .. "\n]}\n"
end

return Report
