-- Prefix sums: the sums of stretches, their prefix sums, and with these the stretches themselves.

local _, options, common = ...

local GROUPS, TILE = 2048, 4096
local KNOWN = { input = true, output = false, count = false, inclusive = false }

local function defines(lanes) return { LANES = lanes and 1 or 0 } end
local arguments = {} -- kept: a scan makes no garbage

local function stretches(graph, source, target, carries, n, chunk, columns, inclusive)
  local lanes = common.lanes()
  local pipeline = common.pipeline("scan.comp", lanes and " lanes" or "", defines, lanes)
  arguments.source, arguments.target, arguments.carries = source, target, carries or source
  arguments.n, arguments.chunk, arguments.columns = n, chunk, columns
  arguments.flags = (inclusive and 1 or 0) + (carries and 2 or 0)
  common.dispatch(graph, pipeline, arguments, common.width(columns, 256))
end

--- Scans words. Source and target may be one buffer.
local function scan(graph, source, target, n, inclusive)
  local chunk, columns = common.divide(n, GROUPS, TILE)
  if columns == 1 then return stretches(graph, source, target, nil, n, chunk, 1, inclusive) end
  local sums = common.scratch("sums", columns)
  common.stretches(graph, "uint32_t", "sum", source, sums, 0, n, chunk, columns)
  stretches(graph, sums, sums, nil, columns, TILE, 1, false)
  stretches(graph, source, target, sums, n, chunk, columns, inclusive)
end

common.scan_words = scan

---@param owner string
---@param graph table
---@param o { input: table, output: table?, count: integer?, inclusive: boolean? }
function common.scan(owner, graph, o)
  options.names(owner, o, KNOWN)
  local input = options.buffer(owner, o, "input", "uint32_t int32_t")
  local output = o.output == nil and input or options.buffer(owner, o, "output", "uint32_t int32_t")
  local n = options.count(owner, o, input)
  local inclusive = options.flag(owner, o, "inclusive")
  options.room(owner, output, n)
  if n > 0 then scan(graph, input, output, n, inclusive) end
end
