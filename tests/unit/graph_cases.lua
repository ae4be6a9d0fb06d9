-- Random topologies of the render graph, and the smallest one that still shows a fault.
--
--   local cases = require "graph_cases"
--   local case = cases.random(seed)         -- { resources = {...}, frames = { { passes = {...} }, ... } }
--   local fault = cases.judge(case)         -- nil, or what is wrong: compiles and asks the oracle, frame by frame
--   case = cases.shrink(case, cases.judge)
--   print(cases.text(case))                 -- as Lua: paste it behind `judge`
--
-- All frames of a case are about the same outside resources: each frame starts from the states in which the one before
-- left them; frame.resources holds the options that are of that frame alone (exit_layout, host, read_only).
-- resource.before says what happened before the first frame, as the oracle takes it, or is "unknown".

local bit = require "bit"
local oracle = require "graph_oracle"
local random_of = require "mooncrust.core.random"

local band, bor = bit.band, bit.bor

local M = {}

local INDIRECT, INDEX, VERTEX, FRAGMENT, DEPTH, COLOR, COMPUTE, TRANSFER = 1, 2, 4, 16, 32, 64, 128, 256
local GPU = 1023
local LAYOUTS = { 1, 2, 5, 6, 7, 1000001002 }

-- Random ----------------------------------------------------------------------------------------------------------

local function range(random, resource)
  local whole = { mip = 0, mips = resource.mips, layer = 0, layers = resource.layers }
  if random() < 0.45 then
    return whole
  end
  whole.mip, whole.layer = random(resource.mips) - 1, random(resource.layers) - 1
  whole.mips = random() < 0.6 and 1 or random(resource.mips - whole.mip)
  whole.layers = random() < 0.6 and 1 or random(resource.layers - whole.layer)
  return whole
end

local function new_resource(random, r, settings)
  local function chance(p) return random() < p end
  local is_image = chance(0.55)
  local it = {
    name = ("r%d"):format(r), kind = is_image and "image" or "buffer", mips = 1, layers = 1,
    transient = chance(settings.transients), bytes = random(8) * 64, alignment = 2 ^ (4 + random(4)), class = random(2),
  }
  if is_image and chance(0.5) then
    it.mips = random(4)
  end
  if is_image and chance(0.35) then
    it.layers = random(3)
  end
  if not it.transient then
    it.host = not is_image and chance(0.2)
    if chance(0.35) then
      local before = { layout = is_image and chance(0.5) and LAYOUTS[random(#LAYOUTS)] or 1, reads = 0, writes = 0 }
      if chance(0.7) then
        before.writes = 2 ^ (random(10) - 1)
      end
      if chance(0.5) then
        before.reads = bor(2 ^ (random(10) - 1), chance(0.3) and 2 ^ (random(10) - 1) or 0)
      end
      it.before = chance(0.15) and "unknown" or before
      if is_image and chance(0.1) then
        it.before = { layout = 0, reads = 0, writes = 0 }
      end
    end
  end
  return it
end

-- What a pass of each kind does to resources: list of { reads, writes, layout, images only }.
local KINDS = {
  compute = function(random)
    local list = {}
    for i = 1, random(4) do
      local u = random()
      local both = u < 0.2
      list[i] = { (both or u < 0.65) and COMPUTE or 0, (both or u >= 0.65) and COMPUTE or 0 }
    end
    if random() < 0.1 then
      list[#list + 1] = { INDIRECT, 0, buffer = true }
    end
    return list
  end,
  copy = function(random)
    local odd = random() < 0.3
    return { { TRANSFER, 0, odd and 6 or 1 }, { 0, TRANSFER, odd and 7 or 1 } }
  end,
  clear = function() return { { 0, TRANSFER } } end,
  draw = function(random)
    local odd, list = random() < 0.25, {}
    local blends = random() < 0.6
    list[1] = { blends and COLOR or 0, COLOR, odd and 2 or 1, image = true }
    if random() < 0.3 then
      list[#list + 1] = { DEPTH, random() < 0.7 and DEPTH or 0, odd and 3 or 1, image = true }
    end
    for _ = 1, random(4) - 1 do
      local u = random()
      if u < 0.2 then
        list[#list + 1] = { INDEX, 0, buffer = true }
      elseif u < 0.4 then
        list[#list + 1] = { VERTEX, 0, buffer = true }
      elseif u < 0.8 then
        list[#list + 1] = { FRAGMENT, 0, odd and 5 or 1 }
      else
        list[#list + 1] = { VERTEX + FRAGMENT, random() < 0.4 and FRAGMENT or 0 }
      end
    end
    return list
  end,
  any = function(random)
    local list = {}
    for i = 1, random(3) do
      local mask = random() < 0.4 and GPU or bor(2 ^ (random(10) - 1), 2 ^ (random(10) - 1))
      local u = random()
      list[i] = { u < 0.6 and mask or 0, u >= 0.4 and mask or 0, random() < 0.2 and LAYOUTS[random(#LAYOUTS)] or 1 }
    end
    return list
  end,
}
local NAMES = { "compute", "compute", "compute", "compute", "copy", "clear", "draw", "draw", "draw", "any" }

-- Whether an access may stand beside those that a pass has.
local function fits(pass, access, resource)
  for _, b in ipairs(pass.accesses) do
    local apart = b.resource ~= access.resource or access.mip >= b.mip + b.mips or b.mip >= access.mip + access.mips
      or access.layer >= b.layer + b.layers or b.layer >= access.layer + access.layers
    local clash = b.writes ~= 0 and access.writes ~= 0 or resource.kind == "image" and b.layout ~= access.layout
    if clash and not apart then
      return false
    end
  end
  return true
end

local function new_frame(random, resources, settings)
  local function chance(p) return random() < p end
  local frame = { passes = {}, resources = {} }
  local written = {} -- [r]: transient that a pass has written
  for r, it in ipairs(resources) do
    frame.resources[r] = {
      exit_layout = it.kind == "image" and not it.transient and chance(0.15) and LAYOUTS[random(#LAYOUTS)] or nil,
      read_only = not it.transient and chance(0.05) or nil,
    }
  end
  for p = 1, random(settings.passes) do
    local name = NAMES[random(#NAMES)]
    local pass = { name = ("%s %d"):format(name, p), source = "case.lua", line = p, queue = "main", accesses = {} }
    frame.passes[p] = pass
    pass.keep = chance(0.08)
    pass.rendering = name == "draw"
    local uses = KINDS[name](random)
    local before = frame.passes[p - 1]
    if name == "draw" and before and before.rendering and chance(0.6) then
      -- Goes on with what the pass before it draws to.
      pass.join = true
      for _, a in ipairs(before.accesses) do
        if band(bor(a.reads, a.writes), COLOR + DEPTH) ~= 0 then
          local copy = {}
          for key, value in pairs(a) do
            copy[key] = value
          end
          local bits = band(bor(a.reads, a.writes), COLOR + DEPTH)
          copy.reads = bits
          if chance(0.8) and copy.writes ~= 0 then
            copy.writes = bits
          end
          pass.accesses[#pass.accesses + 1] = copy
        end
      end
      for i = #uses, 1, -1 do
        if uses[i].image then
          table.remove(uses, i)
        end
      end
    end
    for _, use in ipairs(uses) do
      for _ = 1, 6 do
        local r = random(#resources)
        local it = resources[r]
        local reads, writes = use[1], use[2]
        local late = it.transient and reads ~= 0 and not written[r]
        local wrong = use.image and it.kind ~= "image" or use.buffer and it.kind ~= "buffer"
          or writes ~= 0 and frame.resources[r].read_only
        if late and writes ~= 0 then
          late = false
          if chance(0.7) then
            reads = 0 -- writes only: what it would read is not there
          end
        end
        local a = range(random, it)
        a.resource, a.reads, a.writes = r, reads, writes
        a.layout = it.kind == "image" and (use[3] or 1) or 0
        if late and not chance(0.15) then
          wrong = true
        end
        if not wrong and fits(pass, a, it) then
          pass.accesses[#pass.accesses + 1] = a
          break
        end
      end
    end
    for _, a in ipairs(pass.accesses) do
      written[a.resource] = written[a.resource] or a.writes ~= 0
    end
  end
  return frame
end

-- Passes that a frame cannot have for what they read are given a writer, or go.
local function mend(random, case, frame)
  for _ = 1, 200 do
    local verdict = oracle.expect(M.topology(case, frame))
    if not verdict.error then
      return true
    elseif verdict.error == "never written" and random() < 0.5 then
      local pass = frame.passes[verdict.pass]
      local writer = { name = "clear", source = "case.lua", line = 0, queue = "main", accesses = {} }
      for _, a in ipairs(pass.accesses) do
        local it = case.resources[a.resource]
        local new = { resource = a.resource, mip = 0, mips = it.mips, layer = 0, layers = it.layers, reads = 0 }
        new.writes, new.layout = TRANSFER, it.kind == "image" and 1 or 0
        if it.transient and a.reads ~= 0 and fits(writer, new, it) then
          writer.accesses[#writer.accesses + 1] = new
        end
      end
      local last = random() < 0.3 and #frame.passes + 1 or verdict.pass
      table.insert(frame.passes, last, writer)
    else
      table.remove(frame.passes, verdict.pass)
    end
    if #frame.passes == 0 then
      return false
    end
  end
  return false
end

--- A case of up to 40 passes and 30 resources.
---@param seed integer
---@return table case
function M.random(seed)
  for try = 0, 100 do
    local random = random_of.new(seed, try)
    local settings = { passes = 2 + math.floor(38 * random() ^ 2.5), transients = random() }
    local resources = {}
    for r = 1, 1 + math.floor(29 * random() ^ 2) do
      resources[r] = new_resource(random, r, settings)
    end
    local case = { resources = resources, frames = {} }
    local frames = random(3)
    if frames > 1 then
      settings.passes = math.min(settings.passes, 16)
    end
    local ok = true
    for f = 1, frames do
      if f > 1 and random() < 0.3 then
        case.frames[f] = case.frames[f - 1] -- the same once more
      else
        case.frames[f] = new_frame(random, resources, settings)
        ok = ok and mend(random, case, case.frames[f])
      end
    end
    if ok then
      return case
    end
  end
  error(("no case of seed %d"):format(seed))
end

-- Judging -----------------------------------------------------------------------------------------------------------

--- What a frame's compiler takes.
---@param states table? [r] = the state in which the frame before left r
---@return table topology with `before` for the oracle
function M.topology(case, frame, states)
  local resources = {}
  for r, it in ipairs(case.resources) do
    local copy = { source = "case.lua", line = 0 }
    for key, value in pairs(it) do
      copy[key] = value
    end
    for key, value in pairs(frame.resources[r] or {}) do
      copy[key] = value
    end
    copy.entry = states and states[r] or nil
    if it.before == "unknown" then
      copy.before = { layout = 1, reads = 0, writes = GPU }
    end
    resources[r] = copy
  end
  return { passes = frame.passes, resources = resources }
end

local function entry_of(hazard, before)
  if before == "unknown" then
    return hazard.UNKNOWN
  end
  return before and hazard.state { layout = before.layout, writes = before.writes, reads = before.reads } or nil
end

--- Compiles each frame and asks the oracle.
---@param run (fun(topology: table): table?, string?)? compiles; the real compiler by default
---@param totals table? .plans, .entries, .passes are counted up
---@param visit fun(runs: table)? gets the frames that were compiled, as the oracle takes them
---@return string? fault
function M.judge(case, run, totals, visit)
  local hazard = require "mooncrust.sync.hazard"
  local compile = run or require("mooncrust.graph.compile").run
  local states, runs = {}, {}
  for r, it in ipairs(case.resources) do
    states[r] = not it.transient and entry_of(hazard, it.before) or nil
  end
  for f, frame in ipairs(case.frames) do
    local topology = M.topology(case, frame, states)
    local verdict = oracle.expect(topology)
    local ok, plan, message = pcall(compile, topology)
    if not ok then
      return ("frame %d: compile raised: %s"):format(f, tostring(plan))
    elseif verdict.error then
      if plan then
        return ("frame %d: compiled in spite of '%s' in pass %d"):format(f, verdict.error, verdict.pass)
      end
      return nil
    elseif not plan then
      return ("frame %d: refused: %s"):format(f, tostring(message))
    end
    runs[f] = { topology = topology, plan = plan }
    if visit then
      visit(runs)
    end
    local ran, faults = pcall(oracle.faults, runs)
    if not ran then
      return ("frame %d: not a plan: %s"):format(f, tostring(faults))
    elseif faults[1] then
      return ("frame %d: %s: %s"):format(f, faults[1].kind, faults[1].text)
    end
    local entry, k = oracle.superfluous(runs)
    if entry then
      return ("frame %d: superfluous: %s in batch %d"):format(f, M.entry_text(entry), k)
    end
    if totals then
      totals.plans, totals.passes = totals.plans + 1, totals.passes + #frame.passes
      for k2 = 1, #plan.order + 1 do
        local batch = plan.batches[k2]
        totals.entries = totals.entries + (batch and #batch.memory + #batch.images or 0)
      end
    end
    for r, it in ipairs(case.resources) do
      states[r] = not it.transient and plan.exit[r] or nil
    end
  end
end

--- A barrier in words.
function M.entry_text(e)
  local text = require("mooncrust.sync.access").text
  if e.join then
    return ("an end of rendering before pass %d of the order"):format(e.join)
  end
  local what = ("%s (available %s) -> %s (reads %s, writes %s)"):format(text(e.src), text(e.available), text(e.dst),
    text(e.reads), text(e.writes))
  if e.resource then
    what = ("image %d, mips %d+%d, layers %d+%d, %d to %d, %s"):format(e.resource, e.mip, e.mips, e.layer, e.layers,
      e.old, e.new, what)
  end
  return what
end

--- A plan in words.
function M.plan_text(plan)
  local lines = { "order " .. table.concat(plan.order, " ") .. ", culled " .. table.concat(plan.culled, " ") }
  for k = 1, #plan.order + 1 do
    for _, kind in ipairs { "memory", "images" } do
      for _, e in ipairs(plan.batches[k] and plan.batches[k][kind] or {}) do
        lines[#lines + 1] = ("  batch %d: %s"):format(k, M.entry_text(e))
      end
    end
    lines[#lines + 1] = plan.order[k] and ("  %s%d"):format(plan.joins[k] and "joined " or "", plan.order[k]) or nil
  end
  for r, at in pairs(plan.offset) do
    lines[#lines + 1] = ("  r%d at %d"):format(r, at)
  end
  return table.concat(lines, "\n")
end

-- Shrinking -----------------------------------------------------------------------------------------------------------

local function copy_of(value)
  if type(value) ~= "table" then
    return value
  end
  local new = {}
  for key, it in pairs(value) do
    new[key] = copy_of(it)
  end
  return new
end

local function without_resource(case, r)
  case = copy_of(case)
  table.remove(case.resources, r)
  for _, frame in ipairs(case.frames) do
    local list = {}
    for i = 1, #case.resources + 1 do
      if i ~= r then
        list[#list + 1] = frame.resources[i] or {}
      end
    end
    frame.resources = list
    for _, pass in ipairs(frame.passes) do
      for i = #pass.accesses, 1, -1 do
        local a = pass.accesses[i]
        if a.resource == r then
          table.remove(pass.accesses, i)
        elseif a.resource > r then
          a.resource = a.resource - 1
        end
      end
    end
  end
  return case
end

-- Calls try(smaller case) for each case that is one step smaller.
local function each_smaller(case, try)
  local function edit(change)
    local new = copy_of(case)
    change(new)
    return try(new)
  end
  for f = #case.frames, 1, -1 do
    if #case.frames > 1 and edit(function(c) table.remove(c.frames, f) end) then
      return true
    end
  end
  for f, frame in ipairs(case.frames) do
    for size = 16, 1, -5 do
      for p = #frame.passes - size + 1, 1, -size do
        local function cut(c)
          for _ = 1, size do
            table.remove(c.frames[f].passes, p)
          end
        end
        if edit(cut) then
          return true
        end
      end
    end
  end
  for r = #case.resources, 1, -1 do
    if try(without_resource(case, r)) then
      return true
    end
  end
  for f, frame in ipairs(case.frames) do
    for p, pass in ipairs(frame.passes) do
      for _, flag in ipairs { "keep", "join", "rendering" } do
        if pass[flag] and edit(function(c) c.frames[f].passes[p][flag] = nil end) then
          return true
        end
      end
      for i, a in ipairs(pass.accesses) do
        local function set(key, value)
          return a[key] ~= value and edit(function(c) c.frames[f].passes[p].accesses[i][key] = value end)
        end
        if edit(function(c) table.remove(c.frames[f].passes[p].accesses, i) end)
          or a.writes ~= 0 and set("reads", 0) or a.reads ~= 0 and set("writes", 0) or a.layout > 1 and set("layout", 1)
          or set("mip", 0) or set("mips", 1) or set("layer", 0) or set("layers", 1)
        then
          return true
        end
        for s = 0, 9 do
          for _, key in ipairs { "reads", "writes" } do
            if band(a[key], 2 ^ s) ~= 0 and a[key] ~= 2 ^ s and set(key, a[key] - 2 ^ s) then
              return true
            end
          end
        end
      end
    end
    for r, it in pairs(frame.resources) do
      for key in pairs(it) do
        if edit(function(c) c.frames[f].resources[r][key] = nil end) then
          return true
        end
      end
    end
  end
  for r, it in ipairs(case.resources) do
    local function set(key, value)
      return it[key] ~= value and edit(function(c) c.resources[r][key] = value end)
    end
    local b = it.before
    if set("before", nil) or set("host", nil) or set("class", 1) or it.alignment > 16 and set("alignment", 16)
      or it.bytes > 64 and set("bytes", 64)
      or b == "unknown" and set("before", { layout = 1, reads = 0, writes = COMPUTE })
      or type(b) == "table" and (b.reads ~= 0 and set("before", { layout = b.layout, reads = 0, writes = b.writes })
        or b.writes ~= 0 and set("before", { layout = b.layout, reads = b.reads, writes = 0 })
        or b.layout ~= 1 and set("before", { layout = 1, reads = b.reads, writes = b.writes }))
      or it.transient and set("transient", false)
    then
      return true
    end
    local least_mips, least_layers = 1, 1
    for _, frame in ipairs(case.frames) do
      for _, pass in ipairs(frame.passes) do
        for _, a in ipairs(pass.accesses) do
          if a.resource == r then
            least_mips = math.max(least_mips, a.mip + a.mips)
            least_layers = math.max(least_layers, a.layer + a.layers)
          end
        end
      end
    end
    if set("mips", least_mips) or set("layers", least_layers) then
      return true
    end
    -- Whole accesses shrink with their image.
    for _, key in ipairs { "mips", "layers" } do
      local function cut(c)
        c.resources[r][key] = it[key] - 1
        local at = key == "mips" and "mip" or "layer"
        for _, frame in ipairs(c.frames) do
          for _, pass in ipairs(frame.passes) do
            for _, a in ipairs(pass.accesses) do
              if a.resource == r then
                a[at] = math.min(a[at], it[key] - 2)
                a[key] = math.min(a[key], it[key] - 1 - a[at])
              end
            end
          end
        end
      end
      if it[key] > 1 and edit(cut) then
        return true
      end
    end
  end
  return false
end

local function kind_of(fault)
  return fault and fault:match "^frame %d+: ([%a ]+)"
end

--- The smallest case that has a fault of the same kind, by steps that each make it smaller.
---@param judge fun(case: table): string?
---@return table case, string? fault
function M.shrink(case, judge)
  local fault = judge(case)
  local kind = kind_of(fault)
  local steps = 0
  local function try(new)
    steps = steps + 1
    local ok, found = pcall(judge, new)
    if steps < 20000 and ok and found and kind_of(found) == kind then
      case, fault = new, found
      return true
    end
  end
  while steps < 20000 and each_smaller(case, try) do end
  return case, fault
end

-- Text ------------------------------------------------------------------------------------------------------------

local function text_of(value)
  if type(value) == "string" then
    return ("%q"):format(value)
  elseif type(value) ~= "table" then
    return tostring(value)
  end
  local keys, parts = {}, {}
  for key in pairs(value) do
    keys[#keys + 1] = type(key) == "string" and key or nil
  end
  table.sort(keys)
  for i = 1, #value do
    parts[i] = text_of(value[i])
  end
  for _, key in ipairs(keys) do
    parts[#parts + 1] = ("%s = %s"):format(key, text_of(value[key]))
  end
  return "{ " .. table.concat(parts, ", ") .. " }"
end

--- The case as Lua.
---@return string
function M.text(case)
  local lines = { "{ resources = {" }
  for _, it in ipairs(case.resources) do
    lines[#lines + 1] = "    " .. text_of(it) .. ","
  end
  lines[#lines + 1] = "  }, frames = {"
  for _, frame in ipairs(case.frames) do
    lines[#lines + 1] = "    { resources = " .. text_of(frame.resources) .. ", passes = {"
    for _, pass in ipairs(frame.passes) do
      lines[#lines + 1] = "      " .. text_of(pass) .. ","
    end
    lines[#lines + 1] = "    } },"
  end
  lines[#lines + 1] = "  } }"
  return table.concat(lines, "\n")
end

return M
