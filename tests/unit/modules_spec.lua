-- Modules that need the bindings but no device.
local ffi = require "ffi"
local check = require "check"

return {
  ["features: known by name, required, left off"] = function()
    local features = require("mooncrust.gpu.features").new()
    features:require "shaderInt64"
    features:clear "robustBufferAccess"
    check.same(features:get "shaderInt64", false)
    features:where("shaderInt64")[0] = 1
    check.same(features:get "shaderInt64", true)
    check.fails(function() features:require "shaderInt46" end, "no device feature 'shaderInt46'", "shaderInt16")
    check.fails(function() features:require "zzzzzzzzzzzz" end, "as in the Vulkan specification")
    check.fails(function() features:require "meshShader" end, "no device feature 'meshShader'")
    features:add "VkPhysicalDeviceMeshShaderFeaturesEXT"
    features:require "meshShader"
    check.same(features:get "meshShader", false)
    check.same(#features.wanted, 2)
  end,

  ["features: all that is required is known"] = function()
    local features = require("mooncrust.gpu.features").new()
    local requirements = require "mooncrust.gpu.requirements"
    for _, list in ipairs { requirements.features, requirements.costly } do
      for _, feature in ipairs(list) do
        assert(features:where(feature), feature)
      end
    end
  end,

  ["objects: released when the GPU has passed, when forgotten, and at the end the youngest first"] = function()
    local objects = require "mooncrust.gpu.objects"
    local order, reached = {}, 0
    objects.connect(objects.MAIN, {
      last = 0,
      done = 0,
      completed = function() return reached end,
      wait = function(_, value) reached = math.max(reached, value) end,
    })
    local function make(name)
      local object = { body = { kind = "thing", name = name, release = function() order[#order + 1] = name end } }
      objects.add(object.body, object)
      return object
    end
    local function released(expected)
      objects.poll()
      check.same(table.concat(order), expected)
    end
    local a, b, c, d = make "a", make "b", make "c", make "d"
    objects.use(a.body, objects.MAIN, 2)
    objects.condemn(a, a.body)
    objects.condemn(b, b.body)
    released "b"
    reached = 1
    released "b"
    reached = 2
    released "ba"
    objects.use(c.body, objects.MAIN, 3)
    c = nil
    collectgarbage()
    collectgarbage()
    released "ba"
    reached = 3
    released "bac"
    local e = make "e"
    objects.hold { release = function() order[#order + 1] = "h" end }
    check.same(objects.count(), 2)
    check.same(objects.release_all(), 3)
    released "bacedh"
    check.same(c == nil and d.body.destroyed ~= nil and e.body.destroyed ~= nil, true)
    check.same(objects.release_all(), 0)
  end,

  ["the kernel's structs have no holes that C would lay out otherwise"] = function()
    require "mooncrust.gpu.kernel"
    check.same(tonumber(ffi.sizeof "mc_message"), 136)
    check.same(tonumber(ffi.sizeof "mc_extension"), 24)
    check.same(tonumber(ffi.sizeof "mc_object"), 24)
  end,

  ["without the kernel, what needs it says so"] = function()
    check.fails(function() local _ = require("mooncrust").device end, "needs the MoonCrust kernel", "`mooncrust`")
  end,
}
