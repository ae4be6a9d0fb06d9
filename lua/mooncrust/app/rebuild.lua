-- Pipelines of files that were saved: made again while frames go on, and swapped between two.
--
--   rebuild.mark(fresh, path)                    -- notes in a set which pipelines need a file
--   rebuild.start(fresh, quiet)                  -- and what earlier saves have left behind
--   if rebuild.current and not rebuild.is_busy() then rebuild.settle(app) end
--
-- All are swapped or none, and buffers of changed structs with them (gpu/migrate.lua). A newer save
-- starts over.

local faults = require "mooncrust.app.faults"
local ffi = require "ffi"
local log = require "mooncrust.core.log"
local native = require "mooncrust.core.native"
local options = require "mooncrust.core.options"
local platform = require "mooncrust.core.platform"

local GRACE = 0.1 -- seconds
local M = {} -- current: the rebuild under way; watch_files: set by app/reload.lua

-- Pipelines older than their files, with the files that they would have.
local unmended = setmetatable({}, { __mode = "k" })

--- Marks the pipelines that depend on a file.
---@param fresh table set of pipelines
---@param path string
function M.mark(fresh, path)
  for pipeline in require("mooncrust.gpu.pipeline").all() do
    for _, list in ipairs { pipeline:files(), unmended[pipeline] } do
      for _, file in ipairs(list) do
        if file == path or file == "!" .. path then fresh[pipeline] = true end
      end
    end
  end
end

--- Rebuilds pipelines, and with them those that an earlier save has left behind, if there are any.
---@param fresh table set of pipelines
---@param quiet boolean it may be that nothing has changed
function M.start(fresh, quiet)
  if not next(fresh) and not next(unmended) then return end
  local before = M.current or { attempts = {} }
  for pipeline, attempt in pairs(before.attempts) do
    attempt:drop()
    unmended[pipeline] = unmended[pipeline] or {}
    fresh[pipeline] = fresh[pipeline] or before.fresh[pipeline]
  end
  local current = { since = platform.seconds(), fresh = fresh }
  current.clock = native.library(2).mcb_watch_clock()
  current.quiet, current.attempts = quiet and not next(unmended), {}
  for _, set in ipairs { fresh, unmended } do
    for pipeline in pairs(set) do
      if pipeline.body.destroyed then
        set[pipeline] = nil
      elseif not current.attempts[pipeline] then
        current.attempts[pipeline] = pipeline:rebuild()
      end
    end
  end
  M.current = current
end

-- Swaps pipelines, all or none; returns why not.
local function swap(set, hook)
  local batch, why = {}, nil
  local types, migrate = require "mooncrust.gpu.types", require "mooncrust.gpu.migrate"
  for _, attempt in pairs(set) do
    why = why or select(2, types.join(batch, attempt:structs()))
  end
  if why then return why end
  local plan, wrong = migrate.plan(batch, hook)
  if wrong then return wrong end
  for pipeline, attempt in pairs(set) do
    attempt:swap()
    unmended[pipeline] = nil
    faults.note(pipeline, nil)
  end
  plan:commit()
  faults.note("structs", nil)
  faults.forget()
end

-- Names of pipelines, their slowest compile and slowest creation in milliseconds, and whether any
-- shader is another one than before.
local function describe(attempts)
  local names, compile, create, differs = {}, 0, 0, false
  for pipeline, attempt in pairs(attempts) do
    names[pipeline.name] = true
    for i, new in ipairs(attempt.fields.shaders) do
      local old = pipeline.shaders[i]
      compile = math.max(compile, (new.compile_ms or 0) + (new.reflect_ms or 0))
      differs = differs or ffi.string(old.words, old.size) ~= ffi.string(new.words, new.size)
    end
    for _, job in pairs(attempt.jobs) do
      create = math.max(create, job.raw.ms)
    end
  end
  return table.concat(options.keys(names), ", "), compile, create, differs
end

--- Moves attempts on; whether any is not done. A fault waits for the moment that a writer takes
--- from an empty file to a whole one: then another save follows.
function M.is_busy()
  local busy, current = false, M.current
  for _, attempt in pairs(current.attempts) do
    local state, now = attempt:poll(), platform.seconds()
    if state == "failed" then current.faulty = current.faulty or now end
    busy = busy or state == "busy" or now - (current.faulty or 0) < GRACE
  end
  return busy
end

--- All attempts are done. A fault in a file that was just saved lets none of them in; one that an
--- earlier save has left behind lets in what was just saved, and no part of that earlier save.
---@param app table
function M.settle(app)
  local done, good, fresh, faulty, is_behind = M.current, {}, {}, false, false
  M.current = nil
  for pipeline, attempt in pairs(done.attempts) do
    M.watch_files(attempt.files, done.clock)
    local is_fresh, text = done.fresh[pipeline], attempt.state == "failed" and attempt.error.text
    if text then
      faulty, is_behind = faulty or is_fresh, is_behind or not is_fresh
      faults.note(pipeline, text)
    else
      good[pipeline], fresh[pipeline] = attempt, is_fresh and attempt
    end
    unmended[pipeline] = attempt.files or {}
  end
  local set = is_behind and fresh or good
  local names, compile, create, differs = describe(set)
  local hook = app.hooks.migrate
  if not faulty and done.quiet and not differs then
    for pipeline in pairs(done.attempts) do
      unmended[pipeline] = nil
    end
  elseif not faulty and next(set) then
    local why = swap(set, hook)
    if why and set ~= fresh and next(fresh) then
      names, compile, create = describe(fresh)
      why = swap(fresh, hook)
    end
    if why then
      faults.note("structs", why)
    else
      local text = "reloaded %s: %.1f ms (compile %.1f, pipelines %.1f)"
      log.info(text, names, (platform.seconds() - done.since) * 1000, compile, create)
    end
  end
  for _, attempt in pairs(good) do
    if attempt.state ~= "swapped" then attempt:drop() end
  end
end

return M
