-- The front of the target, as the GPU reports it to view.lua: its points, their range, the path
-- that is favoured, and what is told of the search.
--
--   front.take(view, favour)              -- into view.points, least, most, chosen, report ...
--
-- The GPU writes a report in each frame, into one of four buffers in turn; the one that is read is
-- three frames old, and at most three frames are under way: nothing waits, and a run gives the same
-- pictures each time.
local M = {
  room = 1024, -- points of a plot, at most
  ring = 4, -- reports
}

-- How much of each colour a path is, as in view.glsl.
local function merits(self, p)
  local sum = 0
  for c = 1, 3 do
    local good = 1
      - math.max(0, math.min(1, (p[c] - self.least[c]) / math.max(self.most[c] - self.least[c], 1)))
    p[3 + c] = good ^ 3 + 0.001
    sum = sum + p[3 + c]
  end
  for c = 4, 6 do
    p[c] = p[c] / sum
  end
end

--- Takes in what the GPU has written three frames ago.
---@param self table a View
---@param favour integer 1 to 3, or 4: the path whose worst objective is best
function M.take(self, favour)
  if self.frame < M.ring - 1 then return end
  local buffer = self.reports[(self.frame + 1) % M.ring]
  buffer:wait() -- it is there
  local words, report = buffer.pointer, self.report
  if words[0] ~= 0 then error(self.sim:trouble { full = words[0] }, 0) end
  local count = words[7]
  local least, most, points = self.least, self.most, self.points
  for c = 1, 3 do
    least[c], most[c] = count > 0 and 4294967295 or 0, count > 0 and 0 or 1
  end
  for i = 0, count - 1 do
    local p = points[i + 1]
    for c = 1, 3 do
      p[c] = words[7 + 3 * i + c]
      least[c], most[c] = math.min(least[c], p[c]), math.max(most[c], p[c])
    end
  end
  local best, chosen = math.huge, 0
  for i = 1, count do
    local p = points[i]
    merits(self, p)
    local worst = 0 -- the worst of its three; of one objective: that, then the sum of all
    for c = 1, 3 do
      local bad = (p[c] - least[c]) / math.max(most[c] - least[c], 1)
      worst = favour == 4 and math.max(worst, bad) or worst + (c == favour and 1000 or 1) * bad
    end
    if worst < best then
      best, chosen = worst, i
    end
  end
  self.count, self.best = count, chosen
  for c = 1, 3 do
    self.chosen[c] = chosen > 0 and points[chosen][c] or 0
  end
  -- Texts are made anew only when they change.
  for c = 1, 3 do
    local tick, unit = self.ticks[c], self.units[c]
    if tick.least ~= least[c] or tick.most ~= most[c] then
      tick.least, tick.most = least[c], most[c]
      tick[1], tick[2] = ("%.3g"):format(least[c] * unit), ("%.3g"):format(most[c] * unit)
    end
  end
  if report.front ~= words[6] then
    report.front = words[6]
    report.counted = ("%d Pareto-optimal paths"):format(report.front)
  end
  local ended = words[2] == 0 and words[3] == 0 and words[5] > 0
  if report.round ~= words[5] and not (ended and report.ended) then
    report.round, report.ended = words[5], ended
    report.lines = ("round %d%s\n%d labels in %d sets, %d new"):format(
      report.round,
      ended and ", the last" or "",
      words[1],
      self.graph.n,
      words[3]
    )
  end
end

return M
