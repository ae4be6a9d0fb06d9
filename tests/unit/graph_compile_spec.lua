-- The rules of the render graph's compiler, one small case each. graph_random_spec.lua has the large ones.
local check = require "check"
local access = require "mooncrust.sync.access"
local compile = require "mooncrust.graph.compile"
local hazard = require "mooncrust.sync.hazard"

local w, layouts = access.words, access.layouts
local NAMES = { buffer = 0, image = 1 }

-- Resources by name: { "buffer" or "image", option = ... }. Passes: { name, r = "resource:read word:write word",
-- ... }; options of an access: { "resource", reads, writes, mip =, mips =, layer =, layers =, layout = }.
local function topology(resources, passes)
  local index, list, out = {}, {}, {}
  for i, r in ipairs(resources) do
    local o = { mips = 1, layers = 1, bytes = 1000, alignment = 256, class = 1, source = "case.lua", line = i }
    for key, value in pairs(r) do
      o[key] = value
    end
    o.name, o.kind = r[1], r[2]
    index[o.name], list[i] = i, o
  end
  for p, pass in ipairs(passes) do
    local o = { source = "case.lua", line = p, queue = "main", accesses = {}, name = pass[1] }
    for _, key in ipairs { "keep", "join", "rendering" } do
      o[key] = pass[key] or false
    end
    for i = 2, #pass do
      local a = pass[i]
      local resource = list[index[a[1]]]
      o.accesses[i - 1] = {
        resource = index[a[1]], reads = a[2], writes = a[3], mip = a.mip or 0, mips = a.mips or resource.mips,
        layer = a.layer or 0, layers = a.layers or resource.layers, layout = a.layout or NAMES[resource.kind],
      }
    end
    out[p] = o
  end
  return { passes = out, resources = list }
end

-- "src [flush] -> dst reads/writes" of each barrier of a batch; transitions have the resource in front.
local function text(batch, resources)
  local lines = {}
  for _, b in ipairs(batch and batch.images or {}) do
    local name = resources[b.resource].name
    lines[#lines + 1] = ("%s %d+%d %d+%d %s -> %s: %s [%s] -> %s %s/%s"):format(name, b.mip, b.mips, b.layer, b.layers,
      layouts[b.old], layouts[b.new], access.text(b.src), access.text(b.available), access.text(b.dst),
      access.text(b.reads), access.text(b.writes))
  end
  for _, b in ipairs(batch and batch.memory or {}) do
    lines[#lines + 1] = ("%s [%s] -> %s %s/%s"):format(access.text(b.src), access.text(b.available), access.text(b.dst),
      access.text(b.reads), access.text(b.writes))
  end
  return table.concat(lines, "\n")
end

local function run(resources, passes, trace)
  local t = topology(resources, passes)
  local plan = assert(compile.run(t, trace))
  local batches = {}
  for k = 1, #plan.order + 1 do
    batches[k] = text(plan.batches[k], t.resources)
  end
  return plan, batches
end

local function refused(resources, passes, ...)
  local plan, message = compile.run(topology(resources, passes))
  check.same(plan, nil)
  for _, part in ipairs { ... } do
    assert(message:find(part, 1, true), message)
  end
end

local C, F, T, COLOR, DEPTH = w.compute, w.fragment, w.transfer, w.color, w.depth
local out = { "out", "buffer" }

return {
  ["access: words, text, layouts, interned uses"] = function()
    check.same(access.text(w.graphics), "vertex + mesh + fragment")
    check.same(access.text(w.any), "any")
    check.same(access.text(0), "nothing")
    check.same(access.text(bit.bor(C, access.HOST)), "compute + host")
    check.same(layouts[layouts.present], "present")
    local use = access.use(C, 0, layouts.read_only, true)
    assert(use == access.use(C, 0, layouts.read_only, true) and use ~= access.use(C, 0, layouts.read_only))
    assert(access.by_id[use.id] == use and use.reads == C and use.writes == 0 and use.first_mip and use.layout == 5)
  end,

  ["hazard: states are interned, and settle to their layouts"] = function()
    assert(hazard.state {} == hazard.CLEAN and hazard.state { writes = w.any } == hazard.UNKNOWN)
    local state = hazard.state { layout = layouts.color, writes = COLOR, reads = F }
    assert(state == hazard.state { layout = layouts.color, writes = COLOR, reads = F } and state.layout == 2)
    assert(hazard.settled(state) == hazard.state { layout = layouts.color })
    assert(hazard.settled(hazard.UNKNOWN) == hazard.CLEAN)
  end,

  ["read after write, and reads after it need nothing more"] = function()
    local _, b = run({ { "a", "buffer" }, out }, {
      { "1", { "a", 0, C } },
      { "2", { "a", C, 0 }, { "out", 0, C } },
      { "3", { "a", C, 0 } },
    })
    check.same(b, { "", "compute [compute] -> compute compute/nothing", "", "" })
  end,

  ["write after read waits and sees the older write, which is flushed already"] = function()
    local _, b = run({ { "a", "buffer" } }, { { "1", { "a", 0, C } }, { "2", { "a", F, 0 } }, { "3", { "a", 0, T } } })
    check.same(b[2], "compute [compute] -> fragment fragment/nothing")
    check.same(b[3], "fragment [nothing] -> transfer nothing/transfer")
    _, b = run({ { "a", "buffer" } }, { { "1", { "a", F, 0 } }, { "2", { "a", 0, T } } })
    check.same(b[2], "fragment [nothing] -> transfer nothing/nothing")
  end,

  ["write after write is seen; a pass may read and write in place"] = function()
    local _, b = run({ { "a", "buffer" } }, { { "1", { "a", 0, C } }, { "2", { "a", 0, T } }, { "3", { "a", T, T } } })
    check.same(b[2], "compute [compute] -> transfer nothing/transfer")
    check.same(b[3], "transfer [transfer] -> transfer transfer/transfer")
  end,

  ["look-ahead: a write is made visible to all who read it until it is next written"] = function()
    local _, b = run({ { "a", "buffer" } }, {
      { "1", { "a", 0, C } }, { "2", { "a", C, 0 } }, { "3", { "a", F, 0 } }, { "4", { "a", 0, C } },
      { "5", { "a", w.vertex, 0 } },
    })
    check.same(b[2], "compute [compute] -> fragment + compute fragment + compute/nothing")
    check.same(b[3], "")
  end,

  ["barriers of one pass: stages that the same stages wait for share one"] = function()
    local resources = { { "a", "buffer" }, { "b", "buffer" }, { "c", "buffer" } }
    local _, b = run(resources, {
      { "1", { "a", 0, C } }, { "2", { "b", 0, T } }, { "3", { "c", 0, w.build } },
      { "4", { "a", F, 0 }, { "b", F, 0 }, { "c", C, 0 } },
    })
    check.same(b[4], "build [build] -> compute compute/nothing\n" ..
      "compute + transfer [compute + transfer] -> fragment fragment/nothing")
  end,

  ["an earlier barrier for another resource serves"] = function()
    local _, b = run({ { "a", "buffer" }, { "b", "buffer" } }, {
      { "1", { "a", 0, C }, { "b", 0, C } }, { "2", { "a", C, 0 } }, { "3", { "b", C, 0 } },
    })
    check.same(b[3], "")
  end,

  ["a transition's execution serves others, its memory does not"] = function()
    local image = { "i", "image", entry = hazard.state { layout = layouts.color, writes = C } }
    local _, b = run({ image, { "a", "buffer" }, { "b", "buffer" } }, {
      { "1", { "a", C, 0 } }, { "2", { "i", 0, T }, { "a", 0, T } },
    })
    check.same(b[2], "i 0+1 0+1 color -> general: compute [compute] -> transfer nothing/transfer")
    _, b = run({ image, { "a", "buffer" } }, { { "1", { "a", 0, C } }, { "2", { "i", 0, T }, { "a", 0, T } } })
    assert(b[2]:find("\ncompute [compute] -> transfer nothing/transfer", 1, true), b[2])
  end,

  ["layouts are kept for each mip and layer; neighbours move together"] = function()
    local image = { "i", "image", mips = 3, layers = 2, entry = hazard.state { layout = layouts.undefined } }
    local plan, b = run({ image }, {
      { "1", { "i", 0, T, mips = 1, layout = layouts.transfer_dst } },
      { "2", { "i", 0, T, mip = 1, mips = 2, layout = layouts.transfer_dst } },
      { "3", { "i", F, 0, layout = layouts.read_only, layer = 1, layers = 1 } },
    })
    assert(b[1]:find("^i 0%+1 0%+2 undefined %-> transfer_dst"), b[1])
    assert(b[2]:find("^i 1%+2 0%+2 undefined %-> transfer_dst") and not b[2]:find "\n", b[2])
    check.same(b[3], "i 0+3 1+1 transfer_dst -> read_only: transfer [transfer] -> fragment fragment/nothing")
    check.same(plan.exit[1].layout, false)
    image.entry = plan.exit[1]
    b = select(2, run({ image }, { { "1", { "i", F, 0, layout = layouts.read_only } } }))
    check.same(b[1], "i 0+3 0+1 transfer_dst -> read_only: transfer [transfer] -> fragment fragment/nothing")
  end,

  ["mips are apart: a chain of mips waits for what it reads alone"] = function()
    local passes = { { "1", { "i", 0, C, mips = 1 } } }
    for mip = 1, 3 do
      passes[mip + 1] = { "down", { "i", C, 0, mip = mip - 1, mips = 1 }, { "i", 0, C, mip = mip, mips = 1 } }
    end
    passes[5] = { "other", { "i", 0, T, mip = 0, mips = 1 } }
    local _, b = run({ { "i", "image", mips = 4 } }, passes)
    for k = 2, 4 do
      check.same(b[k], "compute [compute] -> compute compute/nothing")
    end
    check.same(b[5], "compute [nothing] -> transfer nothing/transfer")
  end,

  ["entry and exit: the next submission begins where this one ended"] = function()
    local plan = run({ { "a", "buffer" } }, { { "1", { "a", 0, C } } })
    local _, b = run({ { "a", "buffer", entry = plan.exit[1] } }, { { "1", { "a", F, 0 } } })
    check.same(b[1], "compute [compute] -> fragment fragment/nothing")
    _, b = run({ { "a", "buffer", entry = hazard.UNKNOWN } }, { { "1", { "a", C, 0 } } })
    check.same(b[1], "any [any] -> compute compute/nothing")
    _, b = run({ { "a", "buffer", entry = hazard.settled(plan.exit[1]) } }, { { "1", { "a", F, 0 } } })
    check.same(b[1], "")
    -- Frames that do the same settle on one state.
    local state, last = nil, nil
    for _ = 1, 6 do
      last, state = state, run({ { "a", "buffer", entry = state }, out }, {
        { "1", { "a", C, 0 }, { "out", 0, C } }, { "2", { "out", C, 0 } }, { "3", { "a", F, 0 } },
      }).exit[1]
    end
    assert(state == last)
  end,

  ["the end: what the host reads, the layout that was asked for"] = function()
    local plan, b = run({ { "a", "buffer", host = true }, { "i", "image", exit_layout = layouts.present } }, {
      { "1", { "a", 0, C }, { "i", 0, C } },
    })
    check.same(b[2], "i 0+1 0+1 general -> present: compute [compute] -> any any/any\n" ..
      "compute [compute] -> host host/host")
    check.same(plan.exit[2], hazard.state { layout = layouts.present })
    b = select(2, run({ { "a", "buffer", host = true } }, { { "1", { "a", C, 0 } } }))
    check.same(b[2], "")
  end,

  ["order: as declared; a reader of what is written later comes after all who write it"] = function()
    local plan = run({ { "t", "image", transient = true }, { "a", "buffer" }, out }, {
      { "reads ahead", { "t", C, 0 }, { "out", 0, C } },
      { "apart", { "a", 0, C } },
      { "writes", { "t", 0, C } },
      { "writes too", { "t", 0, C } },
      { "follows", { "out", C, 0 } },
    })
    check.same(plan.order, { 3, 4, 1, 2, 5 })
  end,

  ["culled: what reaches no output, and who fed only that"] = function()
    local plan = run({ { "t", "image", transient = true }, { "u", "image", transient = true }, out }, {
      { "feeds", { "t", 0, C } },
      { "dead end", { "t", C, 0 }, { "u", 0, C } },
      { "kept", { "u", 0, C }, keep = true },
      { "writes nothing", { "out", C, 0 } },
      { "output", { "out", 0, C } },
    })
    check.same(plan.culled, { 1, 2 })
    check.same(plan.order, { 3, 4, 5 })
    check.same({ plan.first[2], plan.last[2], plan.first[1], plan.offset[1] }, { 1, 1, nil, nil })
  end,

  ["memory: transients that live at different times share bytes, of one class only"] = function()
    local function transients(class)
      local list = { out }
      for i, name in ipairs { "t", "u", "v" } do
        list[i + 1] = { name, "image", transient = true, class = i == 3 and class or 1, bytes = 1000 }
      end
      return run(list, {
        { "1", { "t", 0, C } },
        { "2", { "t", C, 0 }, { "u", 0, C } },
        { "3", { "u", C, 0 }, { "v", 0, C } },
        { "4", { "v", C, 0 }, { "out", 0, C } },
      })
    end
    local plan, b = transients(1)
    check.same({ plan.offset[2], plan.offset[3], plan.offset[4] }, { 0, 1024, 0 })
    check.same(plan.memory, { { bytes = 2024, alignment = 256 } })
    check.same(b[3], "v 0+1 0+1 undefined -> general: compute [nothing] -> compute nothing/compute\n" ..
      "compute [compute] -> compute compute/nothing")
    plan = transients(2)
    check.same(plan.memory[1].bytes + plan.memory[2].bytes, 3024)
  end,

  ["aliasing: the write of the former owner is flushed; and the last frame's"] = function()
    local _, b = run({ { "t", "image", transient = true }, { "u", "buffer", transient = true } }, {
      { "1", { "t", 0, COLOR }, keep = true },
      { "2", { "u", 0, C }, keep = true },
    })
    check.same(b[1], "t 0+1 0+1 undefined -> general: compute [compute] -> color nothing/color\n" ..
      "compute [compute] -> color nothing/color")
    check.same(b[2], "color [color] -> compute nothing/compute")
    -- What follows in a frame may have dealt with it before the frame comes round.
    _, b = run({ { "t", "buffer", transient = true }, { "a", "buffer" }, out }, {
      { "1", { "t", 0, C } },
      { "2", { "t", C, 0 }, { "a", 0, C } },
      { "3", { "a", C, 0 }, { "out", 0, C } },
    })
    check.same(b[1], "compute [nothing] -> compute nothing/compute")
  end,

  ["joins: one rendering when nothing but attachments stands between"] = function()
    local function draws(second)
      return { { "1", { "c", COLOR, COLOR }, { "d", 0, DEPTH }, rendering = true }, second }
    end
    local resources = { { "c", "image" }, { "d", "image" }, { "a", "buffer" } }
    local plan, b = run(resources, draws { "2", { "c", COLOR, COLOR }, { "a", F, 0 }, rendering = true, join = true })
    check.same({ plan.joins[1], plan.joins[2], b[2] }, { nil, true, "" })
    plan, b = run(resources, draws { "2", { "c", F, 0 }, { "d", DEPTH, 0 }, rendering = true, join = true })
    check.same(plan.joins[2], nil)
    assert(b[2]:find("color [color] -> fragment fragment/nothing", 1, true), b[2])
    assert(b[2]:find("depth [depth] -> depth depth/nothing", 1, true), b[2])
  end,

  ["errors name the passes and their lines"] = function()
    local t = { "t", "image", transient = true }
    refused({ t, out }, { { "looks", { "t", C, 0 }, { "out", 0, C } } },
      "'looks' (case.lua:1) reads 't'", "nothing writes")
    refused({ out }, { { "both", { "out", 0, C }, { "out", 0, T } } }, "'both' (case.lua:1) writes 'out' twice")
    refused({ t }, { { "w", { "t", 0, C } }, { "both", { "t", C, 0 }, { "t", F, 0, layout = 5 } } },
      "'both' (case.lua:2) wants 't' in two layouts")
    refused({ { "x", "buffer", read_only = true } }, { { "w", { "x", 0, C } } },
      "'w' (case.lua:1) writes 'x'", "read only")
    refused({ t, { "u", "image", transient = true } }, {
      { "egg", { "t", C, 0 }, { "u", 0, C }, keep = true },
      { "hen", { "u", C, 0 }, { "t", 0, C } },
    }, "circle", "'egg' (case.lua:1)", "'hen' (case.lua:2)")
  end,

  ["trace: each hazard, and the batch that deals with it"] = function()
    local trace = {}
    run({ { "a", "buffer" }, { "b", "buffer" }, { "i", "image", exit_layout = layouts.present } }, {
      { "1", { "a", 0, C }, { "b", 0, C } },
      { "2", { "a", C, 0 }, { "i", 0, C } },
      { "3", { "b", C, 0 }, { "a", 0, C } },
    }, trace)
    local lines = {}
    for i, t in ipairs(trace) do
      local covered = t.covered and " covered" or ""
      lines[i] = ("%d: %d to %d %s at %d%s"):format(t.resource, t.from, t.to, t.hazard, t.at, covered)
    end
    check.same(table.concat(lines, "\n"), [[1: 1 to 2 read after write at 2
2: 1 to 3 read after write at 2 covered
1: 1 to 3 write after write at 3
1: 2 to 3 write after read at 3
3: 2 to 0 layout at 4]])
  end,

  ["a thousand passes take about as long each as a hundred"] = function()
    local function seconds(count)
      local resources, passes = { out }, {}
      for i = 1, count do
        resources[i + 1] = { "t" .. i, "image", transient = true }
        passes[i] = { "p", { "t" .. i, 0, C }, { i > 1 and "t" .. i - 1 or "out", C, 0 }, keep = true }
      end
      local t, best = topology(resources, passes), math.huge
      for _ = 1, 3 do
        local start = os.clock()
        assert(compile.run(t))
        best = math.min(best, os.clock() - start)
      end
      return best / count
    end
    local small, large = seconds(100), seconds(1000)
    assert(large < 6 * small, ("%.1f us a pass of 100, %.1f of 1,000"):format(small * 1e6, large * 1e6))
  end,
}
