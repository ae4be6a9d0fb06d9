-- Reduction: the stretches of the array, then what they gave.

local _, options, common = ...

local TYPES = {
  uint32_t = { T = "uint", T4 = "uvec4", sum = "0u", min = "0xffffffffu", max = "0u" },
  int32_t = { T = "int", T4 = "ivec4", sum = "0", min = "0x7fffffff", max = "(-0x7fffffff - 1)" },
  float = {
    T = "float",
    T4 = "vec4",
    sum = "0.0",
    min = "uintBitsToFloat(0x7f800000u)",
    max = "uintBitsToFloat(0xff800000u)",
  },
}
local OPS = { sum = 0, min = 1, max = 2 }
local GROUPS, TILE = 2048, 4096
local KNOWN = { input = true, output = true, op = false, count = false, at = false }

local function defines(kind, op, lanes)
  local t = TYPES[kind]
  return { T = t.T, T4 = t.T4, OP = OPS[op], IDENTITY = t[op], LANES = lanes and 1 or 0 }
end

local arguments = {} -- kept: a reduction makes no garbage

--- Reduces each of the stretches.
local function stretches(graph, kind, op, source, target, at, n, chunk, columns)
  local lanes = common.lanes()
  local variant = kind .. op .. (lanes and " lanes" or "")
  local pipeline = common.pipeline("reduce.comp", variant, defines, kind, op, lanes)
  arguments.source, arguments.target, arguments.at = source, target, at
  arguments.n, arguments.chunk, arguments.columns = n, chunk, columns
  common.dispatch(graph, pipeline, arguments, common.width(columns, 256))
end

common.stretches = stretches

---@param owner string
---@param graph table
---@param o { input: table, output: table, op: "sum"|"min"|"max"|nil, count: integer?,
--- at: integer? }
function common.reduce(owner, graph, o)
  options.names(owner, o, KNOWN)
  local input, kind = options.buffer(owner, o, "input", "uint32_t int32_t float")
  local output = options.buffer(owner, o, "output", kind)
  local op = options.word(owner, o, "op", "sum min max", "sum")
  local n = options.count(owner, o, input)
  local at = options.whole(owner, o, "at", 0, output.count - 1, 0)
  if output == input then options.fail("%s: input and output are one buffer", owner) end
  local chunk, columns = common.divide(n, GROUPS, TILE)
  if columns == 1 then return stretches(graph, kind, op, input, output, at, n, chunk, 1) end
  local partial = common.scratch("sums", columns)
  stretches(graph, kind, op, input, partial, 0, n, chunk, columns)
  stretches(graph, kind, op, partial, output, at, columns, math.ceil(columns / 4) * 4, 1)
end
