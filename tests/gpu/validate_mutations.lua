-- Proves that the validator finds every barrier that is missing: random graphs are recorded and run four times, which
-- it follows in silence; then what it has followed is checked again, each time without one of the barriers.
--
--   mooncrust tests/gpu/validate_mutations.lua --headless --validate -- MUTATIONS SEED
--
-- MUTATIONS is the least number of barriers that are left out; without it, MOONCRUST_TEST_LONG decides.
local mc = require "mooncrust"
local validate = require "mooncrust.sync.validate"

local MUTATIONS = tonumber(mc.args[1]) or os.getenv "MOONCRUST_TEST_LONG" and 20000 or 1000
local RUNS = 4

mc.configure { heap = 512 }
require("mooncrust.core.platform").setenv("VK_LAYER_VALIDATE_SYNC", "0") -- it watches graph_random.lua
local graphs = require "lib.graphs"
graphs.seed(tonumber(mc.args[2]) or 1)
local queue = require("mooncrust.gpu.queue").main()
require("mooncrust.gpu.observe_words").strict = true -- stages are apart, as the graph sees them
local checker, followed = mc.device.observer.checker, {}
local follow = checker.submit
function checker:submit(...)
  followed[#followed + 1] = { ... }
  return follow(self, ...)
end

-- The graph takes buffers and mips as wholes, and a transient holds nothing at first.
local function coarsen(submissions)
  for _, s in ipairs(submissions) do
    for _, event in ipairs(s[2]) do
      for _, use in ipairs(event.uses or event.barriers) do
        local r = use.resource
        use.box = nil
        if r and r.kind == "image" then
          r.layout = r.body.transient and 0 or nil
        end
      end
    end
  end
end

-- How often a new checker is not content with the submissions, when a barrier of an event is left out.
local function count(submissions, event, barrier)
  local reports, last = 0, nil
  local fresh = validate.new(function() reports = reports + 1 end, true)
  for _, s in ipairs(submissions) do
    local events = s[2]
    for i, one in ipairs(events) do
      if one == event then
        events = { unpack(events) }
        events[i] = { command = event.command, where = event.where, barriers = {} }
        for k, kept in ipairs(event.barriers) do
          events[i].barriers[#events[i].barriers + 1] = k ~= barrier and kept or nil
        end
      end
    end
    fresh:submit(s[1], events, s[3], s[4])
    last = s[4][#s[4]]
  end
  fresh:host(last[1], last[2])
  return reports
end

local function show(barrier)
  local parts = {}
  for name in ("src available dst reads writes old new mip mips layer layers"):gmatch "%a+" do
    parts[#parts + 1] = barrier[name] and ("%s = %s"):format(name, barrier[name])
  end
  return table.concat(parts, ", ")
end

local mutations, programs, changes, missing = 0, 0, 0, 0

-- Leaves out each barrier of a submission, of those that change a layout or of the others.
local function mutate(submissions, number, are_changes)
  for _, event in ipairs(submissions[number][2]) do
    for k, barrier in ipairs(event.of and event.barriers or {}) do
      if (barrier.old ~= nil) == are_changes then
        mutations, changes = mutations + 1, changes + (are_changes and 1 or 0)
        if count(submissions, event, k) == 0 then
          missing = missing + 1
          print(("program %d: not missed before pass '%s': %s"):format(programs, event.pass, show(barrier)))
        end
      end
    end
  end
end

while mutations < MUTATIONS do
  if graphs.make() then
    programs = programs + 1
    queue:idle()
    followed = {}
    local plans = {}
    for i = 1, RUNS do
      plans[i] = graphs.submit(programs % 2 == 0).plan
    end
    -- What the last two runs share is what each has to wait for in the one before. Transients are in their layout then,
    -- so their changes of it are left out of the first run.
    local steady = plans[RUNS] == plans[RUNS - 1] and #followed == RUNS
    if steady then
      local submissions = followed
      coarsen(submissions)
      if count(submissions) > 0 then
        error(("program %d: a report where nothing is missing"):format(programs), 0)
      end
      mutate(submissions, 1, true)
      mutate(submissions, RUNS, false)
    end
  end
end
-- Very few may be there for nothing: others lead around them.
assert(missing <= mutations / 10000, missing .. " were not missed")
assert(changes > MUTATIONS / 50 and programs < MUTATIONS, "the programs are too simple")
if mc.args[1] then
  print(("%d barriers of %d programs left out, %d of them changes of a layout"):format(mutations, programs, changes))
end
