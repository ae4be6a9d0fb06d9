-- Says of a resource why each of its barriers is there: graph:explain(name), and the same of a
-- submission. Knows no Vulkan.
--
--   explain.text(topology, "trail")        -- the text
--
-- The plan is compiled once more, with a trace of the hazards that it found (graph/compile.lua).

local access = require "mooncrust.sync.access"
local compile = require "mooncrust.graph.compile"
local errors = require "mooncrust.core.errors"
local options = require "mooncrust.core.options"

local M = {}

local BREAKS = {
  ["read after write"] = "{to} could read it before {from} has written it",
  ["write after read"] = "{to} could write it while {from} still reads it",
  ["write after write"] = "what {from} writes could land after what {to} writes",
  layout = "{to} would find it in layout {old}, and needs {new}",
  aliasing = "{to} could write it while {from} still uses its memory as {of}",
}

--- The plan of a topology.
---@return table plan
---@return table trace
---@return integer[] place in the order, by pass; nil for those that were culled
function M.compile(topology)
  local trace, place = {}, {}
  local plan, err = compile.run(topology, trace)
  if not plan then error(err, 0) end
  for k, index in ipairs(plan.order) do
    place[index] = k
  end
  return plan, trace, place
end

local function quoted(object, none) return object and "'" .. object.name .. "'" or none end

--- "'blur' (main.lua:12)"
function M.label(pass) return ("%s (%s:%d)"):format(quoted(pass), pass.source, pass.line) end

-- A hazard and its barrier.
local function reason(h, topology, plan)
  local passes, words =
    topology.passes, { old = access.layouts[h.old], new = access.layouts[h.new] }
  words.from, words.to = quoted(passes[h.from], "earlier work"), quoted(passes[h.to], "later work")
  words.of = quoted(topology.resources[h.of], "another")
  local place = quoted(passes[plan.order[h.at]], "the end")
  local known, breaks = h.covered and "the same barrier" or "barrier", BREAKS[h.hazard]
  local text = "  %s before %s: %s -> %s, %s\n    without it "
  text = text:format(known, place, access.text(h.src), access.text(h.dst), h.hazard)
  return text .. breaks:gsub("{(%l+)}", words)
end

local function describe(add, topology, r)
  local resource, plan, trace, place = topology.resources[r], M.compile(topology)
  add("%s%s %s", resource.transient and "transient " or "", resource.kind, quoted(resource))
  for index, pass in ipairs(topology.passes) do
    for _, a in ipairs(pass.accesses) do
      local at = place[index] and "pass " .. place[index] or "culled"
      local reads = a.reads > 0 and "; reads in " .. access.text(a.reads) or ""
      local writes = a.writes > 0 and "; writes in " .. access.text(a.writes) or ""
      if a.resource == r then add("  %s, %s%s%s", at, M.label(pass), reads, writes) end
    end
  end
  for _, h in ipairs(trace) do
    if h.resource == r then add("%s", reason(h, topology, plan)) end
  end
end

--- Explains a resource.
---@param topology table of graph/compile.lua
---@param name string
---@return string text
function M.text(topology, name)
  local lines, names = {}, {}
  if type(name) == "table" then name = name.name end -- the resource itself
  local function add(text, ...)
    text = text:format(...)
    if not names[text] then -- else it is another mip or layer
      lines[#lines + 1], names[text] = text, true
    end
  end
  for r, resource in ipairs(topology.resources) do
    if resource.name == name then describe(add, topology, r) end
  end
  if lines[1] then return table.concat(lines, "\n") end
  for _, resource in ipairs(topology.resources) do
    names[resource.name] = true
  end
  local known = topology.resources[1] and options.keys(names)
  local hint = known and options.suggest(tostring(name), known) or "no pass uses any"
  errors.refuse(2, "the graph has no resource '%s'; %s", tostring(name), hint)
end

return M
