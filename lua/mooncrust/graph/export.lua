-- Draws a graph: as text for Graphviz, as JSON, and into a file. Knows no Vulkan.
--
--   export.dot(topology, plan)             -- passes are boxes in the order they run, resources
--   export.json(topology, plan)            -- ellipses; a barrier is red and says why it is there
--   export.write("out.svg", topology, plan) -- .svg (made by `dot`), .dot or .json
--   export.reports.explain(topology, plan, name)     -- likewise culled, dot, to_json
--
-- The plan is optional: its times, milliseconds of the passes, are shown.

local access = require "mooncrust.sync.access"
local ensure = require("mooncrust.core.errors").ensure
local explain = require "mooncrust.graph.explain"
local files = require "mooncrust.core.files"
local json = require "mooncrust.core.json"
local log = require "mooncrust.core.log"

local M = {}

local HEAD = [[
digraph mooncrust {
  bgcolor = white; nodesep = 0.3; ranksep = 0.35
  node [fontname = "Helvetica", fontsize = 11, style = "filled,rounded", color = transparent]
  edge [fontname = "Helvetica", fontsize = 9, color = "#8a94a6", arrowsize = 0.7]
]]
local RED = "#d1495b"

-- GPU time of the k-th pass, if it is known.
local function milliseconds(plan, k)
  local times = k and plan and plan.times
  return times and times[2 * k] - times[2 * k - 1]
end

-- A text as Graphviz reads it.
local function quote(text) return text:gsub('[\\"]', "\\%0"):gsub("\n", "\\n") end

--- A description for Graphviz.
---@param topology table of graph/compile.lua
---@param plan table? with the times of its passes
---@return string text
function M.dot(topology, plan)
  local compiled, trace, place = explain.compile(topology)
  local out, why = { HEAD }, {}
  local function add(text, ...)
    text = text:format(...)
    out[#out + 1], out[text] = not out[text] and text or "", true
  end
  for _, h in ipairs(trace) do
    local key = h.to .. " " .. h.resource
    local text = ("%s -> %s\n%s\n"):format(access.text(h.src), access.text(h.dst), h.hazard)
    local known = why[key] or ""
    if not (h.covered or known:find(text, 1, true)) then why[key] = known .. text end
    if h.of and h.from > 0 and h.of ~= h.resource then
      add("  r%d -> r%d [style = dotted, constraint = false]\n", h.of, h.resource)
    end
  end
  for index, p in ipairs(topology.passes) do
    local k, time = place[index], milliseconds(plan, place[index])
    local after = k and compiled.order[k + 1]
    local text = "%s  %s\n%s:%d, %s queue"
    text = text:format(k or "culled", p.name, p.source, p.line, p.queue)
    if time then text = ("%s\n%.3f ms"):format(text, time) end
    local fill, color = k and "#cfe3f7" or "#eeeeee", k and "#5b6b82" or "#dddddd"
    add('  p%d [shape = box, fillcolor = "%s", label = "%s"]\n', index, fill, quote(text))
    if after then add("  p%d -> p%d [style = invis, weight = 4]\n", index, after) end
    for _, a in ipairs(p.accesses) do
      local r, reasons = a.resource, why[index .. " " .. a.resource]
      local style = '[color = "%s", label = "%s"]'
      style = style:format(reasons and RED or color, quote(reasons or ""))
      if a.reads > 0 then add("  r%d -> p%d %s\n", r, index, style) end
      if a.writes > 0 then add("  p%d -> r%d %s\n", index, r, a.reads > 0 and "" or style) end
    end
  end
  for r, resource in ipairs(topology.resources) do
    local at = compiled.offset[r]
    local text = ("%s\n%s"):format(resource.name, resource.kind)
    if at then text = ("%s\n%.4g KB at %d"):format(text, resource.bytes / 1024, at) end
    add('  r%d [fillcolor = "%s", label = "%s"]\n', r, at and "#fdf0c9" or "#d8efd9", quote(text))
  end
  return table.concat(out) .. "}\n"
end

local MASK = { src = true, dst = true, available = true, reads = true, writes = true }
local LAYOUT = { old = true, new = true, layout = true, exit_layout = true }

-- A copy with masks and layouts in words, without states.
local function plain(value)
  local copy = next(value) == nil and json.list {} or {}
  for key, item in pairs(value) do
    if type(item) == "table" then
      copy[key] = key ~= "entry" and plain(item) or nil
    else
      copy[key] = MASK[key] and access.text(item) or LAYOUT[key] and access.layouts[item] or item
    end
  end
  return copy
end

--- All of it as JSON: passes, resources, hazards, and barriers by place in the order, one more for
--- the end; false: none. Passes and resources count from 1; 0 in a hazard: what is before or after.
---@param topology table of graph/compile.lua
---@param plan table? with the times of its passes
---@return string text
function M.json(topology, plan)
  local compiled, trace, place = explain.compile(topology)
  local o = plain { passes = topology.passes, resources = topology.resources, hazards = trace }
  o.barriers = plain(compiled.batches)
  for index, p in ipairs(o.passes) do
    local k = place[index]
    p.order, p.culled, p.milliseconds = k, not k, milliseconds(plan, k)
  end
  for r, resource in ipairs(o.resources) do
    resource.offset, resource.first, resource.last =
      compiled.offset[r], compiled.first[r], compiled.last[r]
  end
  return json.encode(o) .. "\n"
end

--- What graphs and submissions have as methods.
M.reports = { dot = M.dot, to_json = M.json }

function M.reports.explain(topology, _, name) return explain.text(topology, name) end

function M.reports.culled(topology)
  local _, _, place = explain.compile(topology)
  local list = {}
  for index, pass in ipairs(topology.passes) do
    if not place[index] then list[#list + 1] = explain.label(pass) end
  end
  return list
end

local function shell(path) return "'" .. path:gsub("'", "'\\''") .. "'" end

--- Writes a graph as what the file's ending says.
---@param path string .svg, .dot or .json
---@param topology table of graph/compile.lua
---@param plan table? with the times of its passes
function M.write(path, topology, plan)
  local stem, ending = path:match "^(.*)%.(%l+)$"
  local target = ending == "svg" and stem .. ".dot" or path
  local text = (ending == "json" and M.json or M.dot)(topology, plan)
  ensure(files.write(target, text), 0, "--graph %s: cannot write %s", path, target)
  if ending == "svg" then
    local command = "timeout 60 dot -Tsvg -o %s %s 2>/dev/null"
    if os.execute(command:format(shell(path), shell(target))) ~= 0 then
      return log.warn("wrote %s: no Graphviz `dot` here makes %s of it", target, path)
    end
    os.remove(target)
  end
  log.info("wrote %s", path)
end

return M
