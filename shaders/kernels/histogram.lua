-- Histograms: workgroups count for themselves, and add to the bins at the end.

local _, options, common = ...

local GROUPS, TILE = 1024, 2048
local COUNTERS = 4096 -- in the shared memory of a workgroup
local LANE_COUNTERS = 511 -- for each of its eight lanes, and one for what is in no bin
local KNOWN = {
  input = false,
  image = false,
  output = true,
  count = false,
  shift = false,
  bins = false,
  low = false,
  high = false,
  add = false,
}

local function refuse_both(owner, o, name, other)
  if o[name] ~= nil then options.fail("%s: option '%s' goes with '%s'", owner, name, other) end
end

---@param owner string
---@param graph table
---@param o { input: table?, image: table?, output: table, count: integer?, shift: integer?,
--- bins: integer?, low: number?, high: number?, add: boolean? } either an input or an image
function common.histogram(owner, graph, o)
  options.names(owner, o, KNOWN)
  if (o.input == nil) == (o.image == nil) then
    options.fail("%s: give either an input, which is a buffer, or an image", owner)
  end
  local output = options.buffer(owner, o, "output", "uint32_t int32_t")
  local bins = options.whole(owner, o, "bins", 1, output.count, output.count)
  local add, lanes = options.flag(owner, o, "add"), common.lanes()
  local arguments = { target = output, bins = bins }
  local n
  if o.image then
    refuse_both(owner, o, "count", "input")
    refuse_both(owner, o, "shift", "input")
    local image, numbers = options.image(owner, o, "image", "sampled")
    if numbers ~= "float" then
      local text = "%s: '%s' has the format %s, which has no luminance: shaders see integers"
      options.fail(text, owner, image.name, image.format.name)
    end
    local low, high = options.number(owner, o, "low", 0), options.number(owner, o, "high", 1)
    if high <= low then options.fail("%s: high must be above low", owner) end
    n = image.width * image.height
    arguments.source, arguments.width = image, image.width
    arguments.low, arguments.scale = low, bins / (high - low)
  else
    refuse_both(owner, o, "low", "image")
    refuse_both(owner, o, "high", "image")
    local input = options.buffer(owner, o, "input", "uint32_t int32_t")
    n = options.count(owner, o, input)
    if input == output then options.fail("%s: input and output are one buffer", owner) end
    arguments.source, arguments.shift = input, options.whole(owner, o, "shift", 0, 31, 0)
  end
  if not add then common.fill(graph, output, bins, 0) end
  if n == 0 then return end
  local chunk, columns = common.divide(n, GROUPS, TILE)
  arguments.n, arguments.chunk = n, chunk
  arguments.copies = math.min(math.floor((lanes and LANE_COUNTERS or COUNTERS) / bins), 16)
  local variant = (o.image and " image" or "") .. (lanes and " lanes" or "")
  local pipeline = common.pipeline(
    "histogram.comp",
    variant,
    function() return { IMAGE = o.image and 1 or 0, LANES = lanes and 1 or 0 } end
  )
  graph:dispatch(pipeline, arguments, common.width(columns, 256))
end
