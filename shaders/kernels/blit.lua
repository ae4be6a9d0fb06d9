-- Draws an image into another: scaled, and converted to its format.

local _, options, common = ...

local NUMBERS = { float = 0, uint = 1, int = 2 }
local KNOWN = { source = true, target = true, filter = false, from = false, to = false }

-- A rectangle of an image: all of it unless told otherwise.
local function rectangle(owner, o, name, image)
  local r = o[name]
  if r == nil then return { 0, 0, image.width, image.height } end
  local whole = type(r) == "table" and #r == 4
  for i = 1, whole and 4 or 0 do
    whole = whole and type(r[i]) == "number" and r[i] % 1 == 0 and r[i] >= (i > 2 and 1 or 0)
  end
  if not whole then
    local text = "%s: option '%s' must be { x, y, width, height }, whole numbers of texels"
    options.fail(text, owner, name)
  elseif r[1] + r[3] > image.width or r[2] + r[4] > image.height then
    local text = "%s: '%s' is %d x %d texels at %d, %d, which '%s' of %d x %d has not"
    local x, y, w, h = unpack(r)
    options.fail(text, owner, name, w, h, x, y, image.name, image.width, image.height)
  end
  return r
end

---@param owner string
---@param graph table
---@param o { source: table, target: table, filter: "nearest"|"linear"|nil, from: integer[]?,
--- to: integer[]? } rectangles: x, y, width, height in texels
function common.blit(owner, graph, o)
  options.names(owner, o, KNOWN)
  local source, numbers = options.image(owner, o, "source", "sampled")
  local target, target_numbers = options.image(owner, o, "target", "storage")
  local filter = options.word(owner, o, "filter", "nearest linear", "nearest")
  if numbers ~= target_numbers then
    local text = "%s: '%s' (%s) cannot become '%s' (%s): shaders see %s in one, %s in the other"
    local a, b = source.format.name, target.format.name
    options.fail(text, owner, source.name, a, target.name, b, numbers, target_numbers)
  elseif filter == "linear" and numbers ~= "float" then
    local text = "%s: '%s' has the format %s, whose integers have no linear filter"
    options.fail(text, owner, source.name, source.format.name)
  end
  local same_image = (source.of or source) == (target.of or target)
  local same_mip = (source.of and source.mip or 0) == (target.of and target.mip or 0)
  local same_layer = (source.of and source.layer or 0) == (target.of and target.layer or 0)
  if same_image and same_mip and same_layer then
    options.fail("%s: source and target are the same texels of '%s'", owner, source.name)
  end
  local from, to = rectangle(owner, o, "from", source), rectangle(owner, o, "to", target)
  local pipeline = common.pipeline(
    "blit.comp",
    numbers .. filter,
    function() return { NUMBERS = NUMBERS[numbers], LINEAR = filter == "linear" and 1 or 0 } end
  )
  graph:dispatch(pipeline, { source = source, target = target, from = from, to = to }, to[3], to[4])
end
