-- The oracle itself: plans made by hand, right ones and ones with one fault each, which it must find.
local check = require "check"
local oracle = require "graph_oracle"

local VERTEX, FRAGMENT, COLOR, COMPUTE, TRANSFER, HOST = 4, 16, 64, 128, 256, 1024

local function buffer(o)
  local it = { kind = "buffer", mips = 1, layers = 1, bytes = 64, alignment = 16, class = 1 }
  for key, value in pairs(o or {}) do
    it[key] = value
  end
  return it
end

local function image(o)
  local it = buffer(o)
  it.kind = "image"
  return it
end

-- An access: resource, reads, writes, and what differs from all of it.
local function access(r, reads, writes, o)
  local it = { resource = r, reads = reads, writes = writes, mip = 0, mips = 1, layer = 0, layers = 1, layout = 1 }
  for key, value in pairs(o or {}) do
    it[key] = value
  end
  return it
end

local function pass(...) return { accesses = { ... } } end

local function barrier(src, available, dst, reads, writes)
  return { src = src, available = available, dst = dst, reads = reads, writes = writes or 0 }
end

local function transition(r, old, new, e, o)
  local it = { resource = r, old = old, new = new, mip = 0, mips = 1, layer = 0, layers = 1 }
  it.src, it.available, it.dst, it.reads, it.writes = e.src, e.available, e.dst, e.reads, e.writes
  for key, value in pairs(o or {}) do
    it[key] = value
  end
  return it
end

local function batch(memory, images) return { memory = memory or {}, images = images or {} } end

-- A plan that runs all passes as they stand; the rest from `o`.
local function plan_of(topology, batches, o)
  local plan = { order = {}, culled = {}, joins = {}, batches = {}, first = {}, last = {}, offset = {}, memory = {} }
  for key, value in pairs(o or {}) do
    plan[key] = value
  end
  if not plan.order[1] then
    for p in ipairs(topology.passes) do
      plan.order[p] = p
    end
  end
  for k, p in ipairs(plan.order) do
    for _, a in ipairs(topology.passes[p].accesses) do
      plan.first[a.resource] = plan.first[a.resource] or k
      plan.last[a.resource] = k
    end
  end
  for k = 1, #plan.order + 1 do
    plan.batches[k] = batches[k] or false
  end
  return plan
end

local function texts(faults)
  local list = {}
  for i, it in ipairs(faults) do
    list[i] = it.kind .. ": " .. it.text
  end
  return table.concat(list, "; ")
end

-- Nothing is wrong with it, and nothing can go.
local function right(topology, batches, o)
  local runs = { { topology = topology, plan = plan_of(topology, batches, o) } }
  check.same(texts(oracle.faults(runs)), "")
  local entry, k = oracle.superfluous(runs)
  check.same(entry and k, nil, "the batch of a superfluous barrier")
end

local function wrong(words, topology, batches, o)
  check.contains(texts(oracle.faults { { topology = topology, plan = plan_of(topology, batches, o) } }), words)
end

local function superfluous(at, topology, batches, o)
  local runs = { { topology = topology, plan = plan_of(topology, batches, o) } }
  check.same(texts(oracle.faults(runs)), "")
  local _, k = oracle.superfluous(runs)
  check.same(k, at, "the batch of a superfluous barrier")
end

-- Compute writes a buffer, and something reads it.
local function written_then(reads, o)
  return { resources = { buffer(o) }, passes = { pass(access(1, 0, COMPUTE)), pass(access(1, reads, 0)) } }
end

local CYCLE = { -- two passes over one transient, and its memory in the next execution
  resources = { buffer { transient = true } },
  passes = { pass(access(1, 0, COMPUTE)), { accesses = { access(1, COMPUTE, 0) }, keep = true } },
}
local ONE = { offset = { 0 }, memory = { { bytes = 64, alignment = 16 } } }

return {
  ["read after write: ordered, available and visible"] = function()
    local topology = written_then(FRAGMENT)
    right(topology, { [2] = batch { barrier(COMPUTE, COMPUTE, FRAGMENT, FRAGMENT) } })
    wrong("read after write", topology, {})
    wrong("read after write", topology, { [2] = batch { barrier(COMPUTE, 0, FRAGMENT, FRAGMENT) } })
    wrong("read after write", topology, { [2] = batch { barrier(COMPUTE, COMPUTE, FRAGMENT, 0) } })
    wrong("read after write", topology, { [2] = batch { barrier(COMPUTE, COMPUTE, TRANSFER, TRANSFER) } })
    wrong("read after write", topology, { [2] = batch { barrier(TRANSFER, TRANSFER, FRAGMENT, FRAGMENT) } })
    wrong("read after write", topology, { [1] = batch { barrier(COMPUTE, COMPUTE, FRAGMENT, FRAGMENT) } })
    wrong("read after write", topology, { [3] = batch { barrier(COMPUTE, COMPUTE, FRAGMENT, FRAGMENT) } })
  end,

  ["barriers chain where stages meet, and not within one command"] = function()
    local topology = written_then(FRAGMENT)
    table.insert(topology.passes, 2, pass())
    local a, b = barrier(COMPUTE, COMPUTE, TRANSFER, 0), barrier(TRANSFER, 0, FRAGMENT, FRAGMENT)
    right(topology, { [2] = batch { a }, [3] = batch { b } })
    wrong("read after write", topology, { [2] = batch { b }, [3] = batch { a } })
    wrong("read after write", topology, { [3] = batch { a, b } })
    wrong("read after write", topology, { [2] = batch { a }, [3] = batch { barrier(VERTEX, 0, FRAGMENT, FRAGMENT) } })
    -- A barrier that names the write's stage again is not ordered after the one that made it available.
    local flush, see = barrier(COMPUTE, COMPUTE, VERTEX, 0), barrier(COMPUTE, 0, FRAGMENT, FRAGMENT)
    wrong("read after write", topology, { [2] = batch { flush }, [3] = batch { see } })
    see.src = VERTEX
    right(topology, { [2] = batch { flush }, [3] = batch { see } })
    -- What is in reach by a chain alone is not made available.
    local c = barrier(COMPUTE, 0, TRANSFER, 0)
    local d = barrier(TRANSFER, TRANSFER, FRAGMENT, FRAGMENT)
    wrong("read after write", topology, { [2] = batch { c }, [3] = batch { d } })
  end,

  ["write after read: an execution dependency is enough"] = function()
    local read, write = pass(access(1, FRAGMENT, 0)), pass(access(1, 0, COMPUTE))
    local topology = { resources = { buffer() }, passes = { read, write } }
    right(topology, { [2] = batch { barrier(FRAGMENT, 0, COMPUTE, 0) } })
    wrong("write after read", topology, {})
    wrong("write after read", topology, { [2] = batch { barrier(VERTEX, 0, COMPUTE, 0) } })
    wrong("write after read", topology, { [2] = batch { barrier(FRAGMENT, 0, TRANSFER, 0) } })
  end,

  ["write after write: the second sees the first, even when something read in between"] = function()
    local first, second = pass(access(1, 0, COMPUTE)), pass(access(1, 0, TRANSFER))
    local topology = { resources = { buffer() }, passes = { first, second } }
    right(topology, { [2] = batch { barrier(COMPUTE, COMPUTE, TRANSFER, 0, TRANSFER) } })
    wrong("write after write", topology, {})
    wrong("write after write", topology, { [2] = batch { barrier(COMPUTE, 0, TRANSFER, 0, TRANSFER) } })
    wrong("write after write", topology, { [2] = batch { barrier(COMPUTE, COMPUTE, TRANSFER, TRANSFER) } })
    table.insert(topology.passes, 2, pass(access(1, FRAGMENT, 0)))
    local seen = batch { barrier(COMPUTE, COMPUTE, FRAGMENT, FRAGMENT) }
    right(topology, { [2] = seen, [3] = batch { barrier(FRAGMENT, 0, TRANSFER, 0, TRANSFER) } })
    wrong("write after write", topology, { [2] = seen, [3] = batch { barrier(FRAGMENT, 0, TRANSFER, 0) } })
    wrong("write after read", topology, { [2] = seen })
  end,

  ["reads need nothing between them; a barrier too many is found"] = function()
    local b = barrier(COMPUTE, COMPUTE, FRAGMENT + VERTEX, FRAGMENT + VERTEX)
    local topology = written_then(FRAGMENT)
    topology.passes[3] = pass(access(1, VERTEX, 0))
    right(topology, { [2] = batch { b } })
    superfluous(3, topology, { [2] = batch { b }, [3] = batch { barrier(FRAGMENT, 0, VERTEX, VERTEX) } })
    superfluous(1, topology, { [1] = batch { barrier(TRANSFER, 0, VERTEX, VERTEX) }, [2] = batch { b } })
    superfluous(2, topology, { [2] = batch { b, barrier(COMPUTE, 0, COMPUTE, 0) } })
    superfluous(4, topology, { [2] = batch { b }, [4] = batch { barrier(COMPUTE, COMPUTE, HOST, HOST) } })
    -- Each of two that do the same can go.
    superfluous(2, topology, { [2] = batch { b, barrier(COMPUTE, COMPUTE, FRAGMENT + VERTEX, FRAGMENT + VERTEX) } })
    topology.passes[3] = nil
    local apart = { resources = { buffer(), buffer() },
      passes = { pass(access(1, 0, COMPUTE)), pass(access(2, COMPUTE, 0)) } }
    superfluous(2, apart, { [2] = batch { barrier(COMPUTE, COMPUTE, COMPUTE, COMPUTE) } })
  end,

  ["what came before the first run counts, and what an earlier run did"] = function()
    local topology = { resources = { buffer { before = { writes = COMPUTE } } },
      passes = { pass(access(1, FRAGMENT, 0)) } }
    right(topology, { batch { barrier(COMPUTE, COMPUTE, FRAGMENT, FRAGMENT) } })
    wrong("read after write", topology, {})
    topology.resources[1].before = { reads = FRAGMENT }
    right(topology, {})
    topology.passes[1] = pass(access(1, 0, COMPUTE))
    wrong("write after read", topology, {})
    right(topology, { batch { barrier(FRAGMENT, 0, COMPUTE, 0) } })

    local write = { resources = { buffer() }, passes = { pass(access(1, 0, COMPUTE)) } }
    local read = { resources = { buffer() }, passes = { pass(access(1, FRAGMENT, 0)) } }
    local runs = { { topology = write, plan = plan_of(write, {}) }, { topology = read, plan = plan_of(read, {}) } }
    check.contains(texts(oracle.faults(runs)), "read after write")
    local seen = batch { barrier(COMPUTE, COMPUTE, FRAGMENT, FRAGMENT) }
    runs[2].plan = plan_of(read, { seen })
    check.same(texts(oracle.faults(runs)), "")
    check.same(oracle.superfluous(runs), nil)
    runs[3] = { topology = read, plan = plan_of(read, { batch { barrier(COMPUTE, COMPUTE, FRAGMENT, FRAGMENT) } }) }
    local _, k = oracle.superfluous(runs)
    check.same(k, 1, "the batch of a superfluous barrier")
    -- By another name it is another resource.
    runs = { { topology = write, plan = plan_of(write, {}), ids = { "a" } },
      { topology = read, plan = plan_of(read, {}), ids = { "b" } } }
    check.same(texts(oracle.faults(runs)), "")
  end,

  ["the host sees what is written to mapped memory"] = function()
    local topology = { resources = { buffer { host = true } }, passes = { pass(access(1, 0, COMPUTE)) } }
    right(topology, { [2] = batch { barrier(COMPUTE, COMPUTE, HOST, HOST) } })
    wrong("the host", topology, {})
    wrong("the host", topology, { [1] = batch { barrier(COMPUTE, COMPUTE, HOST, HOST) } })
    topology.passes[1] = pass(access(1, COMPUTE, 0))
    right(topology, {})
  end,

  ["layouts of each mip and layer"] = function()
    local topology = { resources = { image { mips = 2, layers = 2 } }, passes = {
      pass(access(1, 0, TRANSFER, { mip = 1, layout = 7 })),
      pass(access(1, FRAGMENT, 0, { mip = 1, layout = 5 }), access(1, FRAGMENT, 0, { layers = 2 })),
    } }
    local at = { mip = 1 }
    local before = transition(1, 1, 7, barrier(0, 0, TRANSFER, 0, TRANSFER), at)
    local between = transition(1, 7, 5, barrier(TRANSFER, TRANSFER, FRAGMENT, FRAGMENT), at)
    local function try(one, two) return { batch({}, { one }), batch({}, { two }) } end
    right(topology, try(before, between))
    wrong("layout: ", topology, {})
    wrong("layout: ", topology, { batch({}, { before }) })
    wrong("layout: ", topology, try(before, transition(1, 1, 5, between, at)))
    wrong("layout: ", topology, try(before, transition(1, 0, 5, between, at))) -- its contents are lost
    wrong("layout: ", topology, try(before, transition(1, 7, 5, between, { mip = 1, layer = 1 })))
    wrong("layout: ", topology, try(before, transition(1, 7, 5, between, { mip = 0 })))
    local late = barrier(TRANSFER, TRANSFER, VERTEX, VERTEX)
    wrong("read after write", topology, try(before, transition(1, 7, 5, late, at)))
    wrong("a transition", topology, try(before, transition(1, 7, 5, barrier(VERTEX, 0, FRAGMENT, FRAGMENT), at)))
    wrong("not available", topology, try(before, transition(1, 7, 5, barrier(TRANSFER, 0, FRAGMENT, FRAGMENT), at)))
    wrong("write after write", topology, try(transition(1, 1, 7, barrier(0, 0, TRANSFER, 0), at), between))
    wrong("shape", topology, try(before, transition(1, 7, 5, between, { mip = 2 })))
  end,

  ["the memory part of an image barrier is its own mips and layers"] = function()
    local topology = { resources = { image { mips = 2 }, buffer() }, passes = {
      pass(access(1, 0, COMPUTE, { mips = 2 }), access(2, 0, COMPUTE)),
      pass(access(1, FRAGMENT, 0, { mips = 2, layout = 5 })),
    } }
    local b = barrier(COMPUTE, COMPUTE, FRAGMENT, FRAGMENT)
    right(topology, { [2] = batch({}, { transition(1, 1, 5, b, { mips = 2 }) }) })
    topology.passes[2] = pass(access(1, FRAGMENT, 0, { layout = 5 }), access(1, FRAGMENT, 0, { mip = 1 }))
    wrong("read after write", topology, { [2] = batch({}, { transition(1, 1, 5, b) }) })
    right(topology, { [2] = batch({ b }, { transition(1, 1, 5, b) }) })
    topology.passes[2] = pass(access(1, FRAGMENT, 0, { layout = 5 }), access(2, FRAGMENT, 0))
    wrong("read after write", topology, { [2] = batch({}, { transition(1, 1, 5, b) }) })
  end,

  ["transitions are in order as they are submitted"] = function()
    local topology = { resources = { image { exit_layout = 6 } }, passes = {
      pass(access(1, 0, COMPUTE)), pass(access(1, FRAGMENT, 0, { layout = 5 })),
    } }
    local see = transition(1, 1, 5, barrier(COMPUTE, COMPUTE, FRAGMENT, FRAGMENT))
    local leave = barrier(FRAGMENT, 0, TRANSFER, TRANSFER)
    right(topology, { [2] = batch({}, { see }), [3] = batch({}, { transition(1, 5, 6, leave) }) })
    topology.passes[2] = pass()
    see = transition(1, 1, 5, barrier(COMPUTE, COMPUTE, VERTEX, VERTEX))
    right(topology, { [2] = batch({}, { see }), [3] = batch({}, { transition(1, 5, 6, leave) }) })
    see = transition(1, 1, 5, barrier(VERTEX, 0, VERTEX, VERTEX))
    wrong("a transition is not ordered", topology,
      { [2] = batch({}, { see }), [3] = batch({}, { transition(1, 5, 6, leave) }) })
  end,

  ["an exported image is left in the layout that was asked for"] = function()
    local topology = { resources = { image { exit_layout = 6 } }, passes = { pass(access(1, 0, COMPUTE)) } }
    local leave = transition(1, 1, 6, barrier(COMPUTE, COMPUTE, TRANSFER, TRANSFER))
    right(topology, { [2] = batch({}, { leave }) })
    wrong("ends in 1", topology, {})
    topology.passes[1] = pass()
    wrong("is left as it was", topology, {})
  end,

  ["the order, where a pass reads what later ones write"] = function()
    local read = { accesses = { access(1, COMPUTE, 0) }, keep = true }
    local topology = { resources = { buffer { transient = true } }, passes = { read, pass(access(1, 0, COMPUTE)) } }
    local function run(order, batches)
      return batches, { order = order, offset = ONE.offset, memory = ONE.memory }
    end
    local both = barrier(COMPUTE, COMPUTE, COMPUTE, COMPUTE)
    right(topology, run({ 2, 1 }, { batch { barrier(COMPUTE, 0, COMPUTE, 0, COMPUTE) }, batch { both } }))
    wrong("order: pass 1 runs before pass 2", topology, run({ 1, 2 }, { [2] = batch { both } }))
    topology.passes[3] = pass(access(1, 0, COMPUTE))
    wrong("order: pass 1 runs before pass 3", topology, run({ 2, 1, 3 }, {}))
    wrong("order: pass 2 runs twice", topology, run({ 2, 2, 1 }, {}))
    wrong("order: pass 3 runs before pass 2, on which it depends", topology, run({ 3, 2, 1 }, {}))
    topology.passes[3] = { accesses = {}, keep = true }
    wrong("order: pass 3 runs before pass 1 for no reason", topology, run({ 3, 2, 1 }, {}))
    wrong("order: pass 2 runs before pass 1 for no reason",
      { resources = { buffer(), buffer() }, passes = { pass(access(1, 0, COMPUTE)), pass(access(2, 0, COMPUTE)) } },
      { false, false, false }, { order = { 2, 1 } })
  end,

  ["what is culled"] = function()
    local topology = { resources = { buffer { transient = true }, buffer() }, passes = {
      pass(access(1, 0, COMPUTE)), pass(access(1, COMPUTE, 0), access(2, 0, COMPUTE)), pass(access(1, 0, COMPUTE)),
    } }
    local o = { order = { 1, 2 }, culled = { 3 }, offset = ONE.offset, memory = ONE.memory }
    local batches = { batch { barrier(COMPUTE, 0, COMPUTE, 0, COMPUTE) },
      batch { barrier(COMPUTE, COMPUTE, COMPUTE, COMPUTE) } }
    topology.resources[2].before = { writes = TRANSFER, reads = TRANSFER }
    batches[1].memory[2] = barrier(TRANSFER, TRANSFER, COMPUTE, 0, COMPUTE)
    right(topology, batches, o)
    o.order, o.culled = { 1, 2, 3 }, {}
    wrong("cull: pass 3 runs", topology, batches, o)
    o.order, o.culled = { 2 }, { 1, 3 }
    wrong("cull: pass 1 is needed", topology, batches, o)
    o.order, o.culled = { 1, 2 }, {}
    wrong("cull: pass 3 is neither", topology, batches, o)
    topology.passes[3].keep = true
    wrong("cull: pass 3 is needed", topology, batches, o)
    topology.passes[3] = pass() -- touches nothing that is known: has effects of its own
    wrong("cull: pass 3 is needed", topology, batches, o)
  end,

  ["a transient is used again by the next execution"] = function()
    local see, wait = barrier(COMPUTE, COMPUTE, COMPUTE, COMPUTE), barrier(COMPUTE, 0, COMPUTE, 0, COMPUTE)
    right(CYCLE, { batch { wait }, batch { see } }, ONE)
    wrong("write after read: resource 1, cell 0, pass 2 of run 1, then pass 1 of run 2", CYCLE,
      { [2] = batch { see } }, ONE)
    wrong("read after write", CYCLE, { batch { wait } }, ONE)
    -- An image is in no layout at the start of each.
    local topology = { resources = { image { transient = true } }, passes = CYCLE.passes }
    local start = transition(1, 0, 1, barrier(COMPUTE, 0, COMPUTE, 0, COMPUTE))
    right(topology, { batch({}, { start }), batch { see } }, ONE)
    wrong("layout: ", topology, { batch { wait }, batch { see } }, ONE)
    wrong("a transition is not ordered", topology,
      { batch({}, { transition(1, 0, 1, barrier(0, 0, COMPUTE, 0, COMPUTE)) }), batch { see } }, ONE)
  end,

  ["transients that share memory"] = function()
    local function topology(kind)
      local read = { accesses = { access(1, FRAGMENT, 0) }, keep = true }
      return { resources = { kind { transient = true }, kind { transient = true } }, passes = {
        pass(access(1, 0, COMPUTE)), read, pass(access(2, 0, TRANSFER)),
        { accesses = { access(2, VERTEX, 0) }, keep = true },
      } }
    end
    local shared = { offset = { 0, 0 }, memory = { { bytes = 64, alignment = 16 } } }
    local apart = { offset = { 0, 64 }, memory = { { bytes = 128, alignment = 16 } } }
    local first = batch { barrier(VERTEX, 0, COMPUTE, 0, COMPUTE) }
    local see = batch { barrier(COMPUTE, COMPUTE, FRAGMENT, FRAGMENT) }
    local again = batch { barrier(FRAGMENT, 0, TRANSFER, 0, TRANSFER) }
    local last = batch { barrier(TRANSFER, TRANSFER, VERTEX, VERTEX) }
    right(topology(buffer), { first, see, again, last }, shared)
    wrong("write after read: resource 1, cell 0, pass 2 of run 1, then pass 3 of run 1", topology(buffer),
      { first, see, false, last }, shared)
    wrong("pass 4 of run 1, then pass 1 of run 2", topology(buffer), { false, see, again, last }, shared)
    local more = batch { see.memory[1], barrier(VERTEX, 0, COMPUTE, 0) }
    superfluous(2, topology(buffer), { first, more, again, last }, shared)
    local wait = batch { barrier(FRAGMENT, 0, COMPUTE, 0, COMPUTE) }
    right(topology(buffer), { wait, see, batch { barrier(VERTEX, 0, TRANSFER, 0, TRANSFER) }, last }, apart)
    for _, fault in ipairs {
      { "not aligned", { offset = { 0, 24 }, memory = { { bytes = 128, alignment = 16 } } } },
      { "not aligned", { offset = { 0, 64 }, memory = { { bytes = 128, alignment = 8 } } } },
      { "ends behind", { offset = { 0, 64 }, memory = { { bytes = 120, alignment = 16 } } } },
      { "no memory", { offset = { 0 }, memory = { { bytes = 120, alignment = 16 } } } },
    } do
      wrong(fault[1], topology(buffer), { first, see, again, last }, fault[2])
    end
    local mixed = topology(buffer)
    mixed.passes[3], mixed.passes[2] = mixed.passes[2], mixed.passes[3]
    wrong("share bytes and live at the same time", mixed, {}, shared)
    -- Images: the second one's transition waits for the first one's reader.
    local function images(o)
      return { batch({}, { transition(1, 0, 1, barrier(VERTEX, 0, COMPUTE, 0, COMPUTE)) }), see,
        batch({}, { transition(2, 0, 1, o) }), last }
    end
    right(topology(image), images(barrier(FRAGMENT, 0, TRANSFER, 0, TRANSFER)), shared)
    wrong("a transition is not ordered", topology(image), images(barrier(VERTEX, 0, TRANSFER, 0, TRANSFER)), shared)
    -- What was written and not read: a barrier that names this image alone does not make it available.
    local unread = topology(image)
    unread.passes[2], unread.passes[1].keep = pass(), true
    local start = batch({}, { transition(1, 0, 1, barrier(VERTEX, 0, COMPUTE, 0, COMPUTE)) })
    local own = transition(2, 0, 1, barrier(COMPUTE, COMPUTE, TRANSFER, 0, TRANSFER))
    wrong("not available", unread, { start, false, batch({}, { own }), last }, shared)
    right(unread, { start, false, batch({ barrier(COMPUTE, COMPUTE, TRANSFER, 0, 0) }, { own }), last }, shared)
  end,

  ["renderings that go on"] = function()
    local function draw(o)
      local it = { accesses = { access(1, COLOR, COLOR) }, rendering = true, join = o }
      return it
    end
    local topology = { resources = { image(), buffer() }, passes = { draw(), draw(true) } }
    local own = barrier(COLOR, COLOR, COLOR, COLOR, COLOR)
    right(topology, {}, { joins = { [2] = true } })
    superfluous(2, topology, { [2] = batch { own } }) -- could go on
    wrong("join: a barrier inside", topology, { [2] = batch { own } }, { joins = { [2] = true } })
    topology.passes[2].join = false
    right(topology, { [2] = batch { own } })
    wrong("join: pass 2 continues no", topology, {}, { joins = { [2] = true } })
    wrong("read after write", topology, {})
    -- What the first one stores elsewhere, the second one reads: it cannot go on.
    topology.passes[2].join = true
    topology.passes[1].accesses[2], topology.passes[2].accesses[2] = access(2, 0, FRAGMENT), access(2, FRAGMENT, 0)
    wrong("read after write", topology, {}, { joins = { [2] = true } })
    local all = barrier(COLOR + FRAGMENT, COLOR + FRAGMENT, COLOR + FRAGMENT, COLOR + FRAGMENT, COLOR)
    right(topology, { [2] = batch { all } })
  end,

  ["topologies that are refused"] = function()
    local function refused(kind, topology) check.same(oracle.expect(topology).error, kind) end
    local function transient() return buffer { transient = true } end
    refused("never written", { resources = { transient() }, passes = { pass(access(1, COMPUTE, 0)) } })
    refused(nil, { resources = { transient() }, passes = { pass(access(1, COMPUTE, COMPUTE)) } }) -- in place
    refused("writes twice",
      { resources = { buffer() }, passes = { pass(access(1, 0, COMPUTE), access(1, 0, TRANSFER)) } })
    refused(nil, { resources = { image { mips = 2 } },
      passes = { pass(access(1, 0, COMPUTE), access(1, 0, TRANSFER, { mip = 1 })) } })
    refused("layouts", { resources = { image() },
      passes = { pass(access(1, COMPUTE, 0), access(1, FRAGMENT, 0, { layout = 5 })) } })
    refused("read only", { resources = { buffer { read_only = true } }, passes = { pass(access(1, 0, COMPUTE)) } })
    refused("cycle", { resources = { transient(), transient() }, passes = {
      pass(access(1, COMPUTE, 0), access(2, 0, COMPUTE)), pass(access(2, COMPUTE, 0), access(1, 0, COMPUTE)),
    } })
    local topology = { resources = { transient() }, passes = { pass(access(1, COMPUTE, 0)) } }
    wrong("in spite of: never written", topology, {})
  end,
}
