-- Radix sort, the lowest eight bits first. A pass counts the digits of each stretch, scans the
-- counts (digit by digit, and of each the stretches), and moves the keys to the places found.

local _, options, common = ...

local WORDS = { uint32_t = 1, int32_t = 1, float = 1, uint64_t = 2, int64_t = 2, double = 2 }
local KINDS = { uint32_t = 0, int32_t = 1, float = 2, uint64_t = 0, int64_t = 1, double = 2 }
local TYPES = "uint32_t int32_t float uint64_t int64_t double"
local KNOWN = { keys = true, values = false, count = false, bits = false }
local GROUPS = 1024

local function defines(kind, payload, scatter)
  return {
    WORDS = WORDS[kind],
    KIND = KINDS[kind],
    PAYLOAD = payload and 1 or 0,
    SCATTER = scatter,
    THREADS = common.threads,
    SUBGROUPS = common.subgroups,
    WIDE = common.wide and 1 or 0,
  }
end

local function stage(kind, payload, lanes, scatter)
  local file = lanes and "sort_lanes.comp" or "sort_groups.comp"
  local variant = kind .. (payload and " payload" or "") .. scatter
  return common.pipeline(file, variant, defines, kind, payload, scatter)
end

local arguments = {} -- kept: sorting makes no garbage

---@param owner string
---@param graph table
---@param o { keys: table, values: table?, count: integer?, bits: integer? }
function common.sort(owner, graph, o)
  options.names(owner, o, KNOWN)
  local keys, kind = options.buffer(owner, o, "keys", TYPES)
  local n, words = options.count(owner, o, keys), WORDS[kind]
  local bits = options.whole(owner, o, "bits", 1, 32 * words, 32 * words)
  if bits < 32 * words and KINDS[kind] ~= 0 then
    options.fail("%s: option 'bits' is for unsigned keys; '%s' is of %s", owner, keys.name, kind)
  end
  local values
  if o.values ~= nil then
    values = options.buffer(owner, o, "values", "uint32_t int32_t float")
    if values == keys then options.fail("%s: keys and values are one buffer", owner) end
    options.room(owner, values, n)
  end
  if n < 2 then return end

  local lanes, payload = common.lanes(), values ~= nil
  local chunk, columns = common.divide(n, GROUPS, common.threads * (words == 1 and 12 or 8))
  local threads = common.width(columns, common.threads)
  local table_size = 256 * columns
  local digits = common.scratch("digits", table_size)
  local others = common.scratch("keys", n * words)
  local other_values = payload and common.scratch("values", n) or nil
  local count = stage(kind, payload, lanes, 0)
  local move = stage(kind, payload, lanes, 1)

  local from, to, from_values, to_values = keys, others, values, other_values
  for shift = 0, bits - 1, 8 do
    local mask = 2 ^ math.min(bits - shift, 8) - 1
    for scatter = 0, 1 do
      arguments.source, arguments.target = from, to
      arguments.source_values, arguments.target_values = from_values, to_values
      arguments.table, arguments.n, arguments.chunk, arguments.columns = digits, n, chunk, columns
      arguments.shift, arguments.mask = shift, mask
      common.dispatch(graph, scatter == 0 and count or move, arguments, threads)
      if scatter == 0 then common.scan_words(graph, digits, digits, table_size, false) end
    end
    from, to, from_values, to_values = to, from, to_values, from_values
  end
  if from ~= keys then
    common.copy(graph, others, keys, n * words)
    if payload then common.copy(graph, other_values, values, n) end
  end
end
