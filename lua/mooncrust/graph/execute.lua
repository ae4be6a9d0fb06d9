-- Records a plan into a command buffer: barriers, labels, timestamps, what the nodes do.
--
--   execute(graph, plan, e)      -- e: an encoder that has been started

local barriers = require "mooncrust.gpu.barriers"
local observer = require("mooncrust.gpu.device").open().observer
local push = require "mooncrust.gpu.push"
local query = require "mooncrust.gpu.query"

---@param graph table
---@param plan table
---@param e table encoder
return function(graph, plan, e)
  local order, joins, batches, passes = plan.order, plan.joins, plan.barriers, plan.topology.passes
  local nodes, objects, cmd, count = graph.nodes, graph.objects, e.cmd, #plan.order
  for k = 1, count do
    local node, pass, batch = nodes[order[k]], passes[order[k]], batches[k]
    if pass.name ~= node.name then
      pass.name, plan.pass_ids = node.name, nil
    end
    if observer then observer.pass(node, pass, graph) end
    if batch then barriers.record(cmd, batch, objects) end
    for i = 1, node.patches do
      local at, object = node.patch_at[i], node.patch_object[i]
      if at < 0 then
        node.wide[(-at - 1) / 8] = push.address_of(object)
      else
        node.narrow[at / 4] = object.slot
      end
    end
    node.joined_before, node.joined_after = joins[k], joins[k + 1]
    query.stamp(cmd)
    e:begin_label(node.name)
    e.open_labels = 0 -- those that the pass itself opens
    node.kind.record(node, e, k)
    e.open_labels = 1
    e:end_label()
    query.stamp(cmd)
  end
  if batches[count + 1] then barriers.record(cmd, batches[count + 1], objects) end
end
