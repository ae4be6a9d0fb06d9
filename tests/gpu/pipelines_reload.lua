-- Proves that a pipeline can be rebuilt of a changed file while the old one is in use, and what goes wrong leaves it.
local mc = require "mooncrust"
local expect = require "lib.expect"
local objects = require "mooncrust.gpu.objects"
local pipeline = require "mooncrust.gpu.pipeline"
local retype = require "mooncrust.gpu.retype"
local types = require "mooncrust.gpu.types"

local path, included = os.tmpname(), os.tmpname()
local file = path .. ".comp"

local function write(to, text)
  local f = assert(io.open(to, "w"))
  f:write(text)
  f:close()
end

local function shader(members, push, body)
  return ([[
    #version 460
    #extension GL_EXT_scalar_block_layout : require
    #extension GL_EXT_nonuniform_qualifier : require
    #include "%s"
    layout(local_size_x = 8) in;
    struct Grain { %s };
    layout(set = 0, binding = 0, scalar) buffer Grains { Grain data[]; } grains[];
    layout(push_constant, scalar) uniform Push { uint a; %s } args;
    void main() { %s }
  ]]):format(included, members, push, body)
end

write(included, "#define ONE 1.0\n")
write(file, shader("float x;", "float dt;", "grains[args.a].data[gl_GlobalInvocationID.x].x += args.dt * ONE;"))
local step = mc.compute(file)
local a = mc.buffer { name = "a", type = "Grain", count = 8 }
local function run(arguments) return mc.submit(function(graph) graph:dispatch(step, arguments, 8) end) end
run { a = a, dt = 2 }
expect.same(a:read()[7].x, 2, "before")
local files = step:files()
expect.same(files[1] .. " " .. files[2], file .. " " .. included, "its files")

local function settle(attempt)
  local state
  repeat
    state = attempt:poll()
  until state ~= "busy"
  return state
end

-- A change of an included file and of the arguments; the old pipeline is in use meanwhile.
write(included, "#define ONE 10.0\n")
write(file, shader("float x;", "float dt; float more;",
  "grains[args.a].data[gl_GlobalInvocationID.x].x += args.dt * ONE + args.more;"))
local attempt = step:rebuild()
run { a = a, dt = 1 }
expect.same(settle(attempt), "ready", "the state")
local structs = attempt:structs()
expect.same(structs.Grain.layout.size, 4, "bytes of a grain")
expect.same(structs.Push, nil, "the block of push constants among the structs")
local last = run { a = a, dt = 1 }
local alive = objects.count()
attempt:swap()
expect.same(attempt.state, "swapped", "the state")
run { a = a, dt = 1, more = 0.5 }
expect.same(a:read()[7].x, 14.5, "after")
expect.same(mc.compute(file), step, "the same object")
last:wait()
objects.poll()
expect.same(objects.count(), alive, "live resources")
expect.refused(function() mc.submit(function(graph) graph:dispatch(step, { a = a, dt = 1 }, 8) end) end,
  "'more' is missing")

-- Errors: of the compiler, with the place in the included file; of a check. What runs, runs.
write(included, "#define ONE nosuch\n#define TWO 1\n")
attempt = step:rebuild()
expect.same(settle(attempt), "failed", "the state")
expect.same(attempt.error.text:find("nosuch", 1, true) ~= nil, true, attempt.error.text)
expect.same(attempt.error.diagnostics[1].line, 9, "the line")
expect.same(#attempt.files >= 2, true, "the files of what failed")
write(included, "#define ONE 1.0\n")
write(file, (shader("float x;", "float dt;", ""):gsub("local_size_x = 8", "local_size_x = 512, local_size_y = 64")))
attempt = step:rebuild()
expect.same(settle(attempt), "failed", "the state")
expect.same(attempt.error.text:find("a workgroup of 512 x 64", 1, true) ~= nil, true, attempt.error.text)
os.remove(file)
attempt = step:rebuild()
expect.same(settle(attempt), "failed", "the state without the file")
run { a = a, dt = 1, more = 0 }
expect.same(a:read()[7].x, 24.5, "after errors")

-- A changed struct: another pipeline that has it is in the way, unless it changes, too.
local text = shader("float x; float y;", "float dt;",
  "grains[args.a].data[gl_GlobalInvocationID.x].y = args.dt;")
write(file, text)
local second = path .. ".two.comp"
write(second, shader("float x;", "", "grains[args.a].data[0].x = 1;"))
local two = mc.compute(second)
attempt = step:rebuild()
expect.same(settle(attempt), "ready", "the state")
local batch = {}
assert(types.join(batch, attempt:structs()))
local changed, why = retype.replace(batch)
expect.same(changed, nil, "replaced")
expect.same(why:find("disagree on struct Grain", 1, true) ~= nil, true, why)
write(second, shader("float x; float y;", "", "grains[args.a].data[0].x = 1;"))
local other = two:rebuild()
expect.same(settle(other), "ready", "the state of the other")
assert(types.join(batch, other:structs()))
changed = assert(retype.replace(batch))
expect.same(changed.Grain.old.size * 10 + changed.Grain.new.size, 48, "bytes of a grain, before and after")
attempt:swap()
other:swap()
expect.same(#retype.users "Grain", 2, "users")
local b = mc.buffer { name = "b", type = "Grain", count = 8 }
mc.submit(function(graph) graph:dispatch(step, { a = b, dt = 3 }, 8) end)
expect.same(b:read()[7].y, 3, "the new member")

-- Given up while busy, and when ready; of a pipeline that is destroyed meanwhile; left to the end.
step:rebuild():drop()
attempt = step:rebuild()
settle(attempt)
attempt:drop()
attempt = two:rebuild()
settle(attempt)
two:destroy()
attempt:swap()
settle(step:rebuild())
local busy = step:rebuild()
repeat
  busy:poll()
until not busy.tickets
-- The options are those of the call, whatever the script does with its table since.
local options = { path = "shaders/spring.comp", spec = { width = 32 } }
local spring = mc.compute(options)
options.spec.width = 16
attempt = spring:rebuild()
expect.same(settle(attempt), "ready", "the state")
attempt:swap()
expect.same(spring.workgroup[1], 32, "the width after a reload")
spring:destroy()
local count = 0
for _ in pipeline.all() do
  count = count + 1
end
expect.same(count, 1, "pipelines")
for _, name in ipairs { path, included, file, second } do
  os.remove(name)
end
