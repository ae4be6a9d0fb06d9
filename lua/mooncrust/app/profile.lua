-- What the last FRAMES frames have cost: time of the CPU and the GPU, and of the GPU in each pass.
--
--   local profile = require("mooncrust.app.profile").new()
--   query.sink = profile                       -- gives it all frames from then on
--   profile:tick(platform.seconds())           -- a frame is under way to the GPU
--   local stats = profile:stats()              -- what app.stats shows
--   io.stderr:write(profile:table())           -- --profile
--   files.write(path, profile:trace())         -- --trace: for ui.perfetto.dev, chrome://tracing
--
-- Frames lie in one C array, and adding one leaves no garbage. A row is how many spans there are,
-- and of each its id, begin and end in milliseconds: of the CPU by its clock, of the GPU and of the
-- passes by the GPU's. The time from one frame to the next is kept beside them. What is made of all
-- this: app/profile_report.lua.

local ffi = require "ffi"

local FRAMES, CPU, GPU = 600, 1, 2 -- two ids
local new_rows = ffi.typeof "double[?]"

local Profile = require "mooncrust.core.class"()

---@return table profile
function Profile.new()
  local self = { total = 0, room = 64, names = { "CPU", "GPU" }, ids = {}, ticks = 0 }
  self.most, self.paces = FRAMES, new_rows(FRAMES)
  return setmetatable(self, Profile)
end

--- Notes when a frame was submitted.
---@param now number seconds
function Profile:tick(now)
  if self.ticked then
    self.paces[self.ticks % FRAMES], self.ticks = (now - self.ticked) * 1000, self.ticks + 1
  end
  self.ticked = now
end

-- The ids of a plan's passes, in their order; those that share a name share an id.
local function identify(self, plan)
  local ids = {}
  for k, pass in ipairs(plan.order) do
    local name = plan.topology.passes[pass].name
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

for name in ("stats table trace"):gmatch "%S+" do
  Profile[name] = function(self, ...)
    self.watched = true -- gpu/query.lua: from now on every frame is measured
    return require("mooncrust.app.profile_report")[name](self, ...)
  end
end

return Profile
