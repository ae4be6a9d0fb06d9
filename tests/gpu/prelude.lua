-- Proves the helpers of the prelude in both languages against the CPU: hashes and random numbers bit for bit, all else
-- within rounding; and that both languages give the same names.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"

local N = 1000

-- One body for both languages, but for words that differ.
local BODY = [[
  FLOAT t = FLOATOF(i) / 999.0;
  VEC4 u = mc_random_vec4(args.seed, 3u, i);
  VEC3 direction = normalize(u.xyz * 2.0 - 1.0 + VEC3(1e-4, 0.0, 0.0));
  put(i, 0u, mc_hash(i * 2654435761u));
  put2(i, 1u, mc_hash2(UVEC2(i, args.seed)));
  put3(i, 3u, mc_hash3(UVEC3(i, args.seed, 7u)));
  put4(i, 6u, mc_hash4(UVEC4(i, args.seed, 7u, 9u)));
  put(i, 10u, mc_random(args.seed, 5u, i));
  put4(i, 11u, mc_random4(args.seed, 5u, i));
  put(i, 15u, BITS(mc_random_float(args.seed, 5u, i)));
  put(i, 16u, BITS(mc_random_normal(args.seed, 5u, i)));
  VEC4 normal = mc_random_normal4(args.seed, 6u, i);
  put(i, 17u, BITS(normal.x)); put(i, 18u, BITS(normal.y)); put(i, 19u, BITS(normal.z)); put(i, 20u, BITS(normal.w));
  put(i, 21u, mc_pack_half2(u.xy)); put(i, 22u, mc_pack_unorm4(u)); put(i, 23u, mc_pack_snorm4(u * 2.0 - 1.0));
  put(i, 24u, mc_pack_unorm2(u.xy)); put(i, 25u, mc_pack_snorm2(u.xy * 2.0 - 1.0));
  put(i, 26u, BITS(mc_unpack_half2(mc_pack_half2(u.xy)).y));
  put(i, 27u, BITS(mc_unpack_unorm4(mc_pack_unorm4(u)).w));
  put(i, 28u, BITS(mc_unpack_snorm4(mc_pack_snorm4(u)).z));
  put(i, 29u, BITS(mc_unpack_unorm2(mc_pack_unorm2(u.xy)).y));
  put(i, 30u, BITS(mc_unpack_snorm2(mc_pack_snorm2(u.xy)).x));
  put(i, 31u, BITS(u.x)); put(i, 32u, BITS(u.y)); put(i, 33u, BITS(u.z)); put(i, 34u, BITS(u.w));
  put(i, 35u, BITS(dot(mc_unpack_normal(mc_pack_normal(direction)), direction)));
  put(i, 36u, BITS(mc_srgb_to_linear(VEC3(t)).x));
  put(i, 37u, BITS(mc_linear_to_srgb(VEC3(t)).y));
  put(i, 38u, BITS(mc_linear_to_srgb(mc_srgb_to_linear(VEC3(t))).z));
  put(i, 39u, BITS(mc_luminance(VEC3(t, 2.0 * t, 4.0 * t))));
  VEC3 map = mc_viridis(t);
  put(i, 40u, BITS(map.x)); put(i, 41u, BITS(map.y)); put(i, 42u, BITS(map.z));
  VEC3 rainbow = mc_turbo(t);
  put(i, 43u, BITS(rainbow.x)); put(i, 44u, BITS(rainbow.y)); put(i, 45u, BITS(rainbow.z));
  put(i, 46u, BITS(mc_unit_float(0xffffffffu)));
  put(i, 47u, BITS(mc_pi));
]]
local WIDTH = 48

local function fill(words)
  return (BODY:gsub("%u[%u%d]+%f[^%w]", function(word) return words[word] end))
end

local glsl = mc.compute { name = "prelude.comp", source = [[
  #include <mooncrust.glsl>
  layout(local_size_x = 64) in;
  MC_BUFFERS(uint, uints);
  layout(push_constant) uniform Arguments { mc_buffer words; uint seed; uint n; } args;
  void put(uint i, uint slot, uint value) { uints[args.words].data[i * 48u + slot] = value; }
  void put2(uint i, uint s, uvec2 v) { put(i, s, v.x); put(i, s + 1u, v.y); }
  void put3(uint i, uint s, uvec3 v) { put2(i, s, v.xy); put(i, s + 2u, v.z); }
  void put4(uint i, uint s, uvec4 v) { put2(i, s, v.xy); put2(i, s + 2u, v.zw); }
  void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i >= args.n) return;
]] .. fill { FLOAT = "float", FLOATOF = "float", VEC3 = "vec3", VEC4 = "vec4", UVEC2 = "uvec2", UVEC3 = "uvec3",
  UVEC4 = "uvec4", BITS = "floatBitsToUint" } .. "}" }

local wgsl_body = fill { FLOATOF = "f32", UVEC2 = "vec2u", UVEC3 = "vec3u", UVEC4 = "vec4u", BITS = "bitcast<u32>" }
wgsl_body = wgsl_body:gsub("\n%s*FLOAT ", "\n let "):gsub("^%s*FLOAT ", "let "):gsub("\n%s*VEC[34] (%l)", "\n let %1")
  :gsub("VEC3", "vec3f")
local wgsl = mc.compute { name = "prelude.wgsl", source = [[
  #include <mooncrust.wgsl>
  struct Uints { data: array<u32> }
  @group(0) @binding(0) var<storage, read_write> uints: binding_array<Uints>;
  struct Arguments { words: mc_buffer, seed: u32, n: u32 }
  var<immediate> args: Arguments;
  fn put(i: u32, slot: u32, value: u32) { uints[args.words].data[i * 48u + slot] = value; }
  fn put2(i: u32, s: u32, v: vec2u) { put(i, s, v.x); put(i, s + 1u, v.y); }
  fn put3(i: u32, s: u32, v: vec3u) { put2(i, s, v.xy); put(i, s + 2u, v.z); }
  fn put4(i: u32, s: u32, v: vec4u) { put2(i, s, v.xy); put2(i, s + 2u, v.zw); }
  @compute @workgroup_size(64)
  fn main(@builtin(global_invocation_id) id: vec3u) {
    let i = id.x;
    if i >= args.n { return; }
]] .. wgsl_body .. "}" }

-- The same on the CPU.
local function mul(a, b) return tonumber(bit.band(1ULL * a * b, 0xffffffffULL)) end
local function add(a, b) return (a + b) % 2 ^ 32 end
local function xor(a, b) return bit.bxor(a, b) % 2 ^ 32 end
local function shift(a, n) return bit.rshift(a, n) % 2 ^ 32 end

local function hash(v)
  local state = add(mul(v, 747796405), 2891336453)
  local word = mul(xor(shift(state, shift(state, 28) + 4), state), 277803737)
  return xor(shift(word, 22), word)
end

local function hash_n(v)
  for i = 1, #v do v[i] = add(mul(v[i], 1664525), 1013904223) end
  local function mix()
    if #v == 2 then
      v[1] = add(v[1], mul(v[2], 1664525))
      v[2] = add(v[2], mul(v[1], 1664525))
    elseif #v == 3 then
      v[1] = add(v[1], mul(v[2], v[3]))
      v[2] = add(v[2], mul(v[3], v[1]))
      v[3] = add(v[3], mul(v[1], v[2]))
    else
      v[1] = add(v[1], mul(v[2], v[4]))
      v[2] = add(v[2], mul(v[3], v[1]))
      v[3] = add(v[3], mul(v[1], v[2]))
      v[4] = add(v[4], mul(v[2], v[3]))
    end
  end
  local function fold()
    for i = 1, #v do v[i] = xor(v[i], shift(v[i], 16)) end
  end
  mix()
  fold()
  mix()
  if #v == 2 then fold() end
  return v
end

-- What random numbers are: the hash, folded once more.
local function random_n(v)
  local folded = hash_n(v)
  for i = 1, #v do folded[i] = xor(v[i], shift(v[i], 16)) end
  return folded
end

local function to_linear(c) return c <= 0.04045 and c / 12.92 or ((c + 0.055) / 1.055) ^ 2.4 end
local function to_srgb(c) return c <= 0.0031308 and c * 12.92 or 1.055 * c ^ (1 / 2.4) - 0.055 end

local function nearly(actual, expected, within, what)
  if actual ~= actual or math.abs(actual - expected) > within then
    error(("%s is %.9g, expected %.9g"):format(what, actual, expected), 2)
  end
end

-- Some colours of the published tables: t * 255, then red, green and blue of 255.
local VIRIDIS = { { 0, 68, 1, 84 }, { 64, 59, 82, 139 }, { 128, 33, 145, 140 }, { 255, 253, 231, 37 } }
local TURBO = { { 0, 48, 18, 59 }, { 128, 164, 252, 60 }, { 255, 122, 4, 3 } }

local out = mc.buffer { name = "out", type = "uint32_t", count = N * WIDTH }
for name, pipeline in pairs { glsl = glsl, wgsl = wgsl } do
  local seed = 12345
  mc.submit(function(graph) graph:dispatch(pipeline, { words = out, seed = seed, n = N }, N) end)
  local words = out:read()
  local floats = ffi.cast("float *", words)
  local sum, squares = 0, 0
  for i = 0, N - 1 do
    local at = i * WIDTH
    local function same(slot, expected, what)
      for k, value in ipairs(expected) do
        expect.same(words[at + slot + k - 1], value, ("%s: %s, component %d of %d"):format(name, what, k, i))
      end
    end
    local function near(slot, expected, within, what)
      nearly(floats[at + slot], expected, within, ("%s: %s of %d"):format(name, what, i))
    end
    same(0, { hash(mul(i, 2654435761)) }, "hash")
    same(1, hash_n { i, seed }, "hash2")
    same(3, hash_n { i, seed, 7 }, "hash3")
    same(6, hash_n { i, seed, 7, 9 }, "hash4")
    local random = random_n({ i, 5, seed })[1]
    same(10, { random }, "random")
    local four = random_n { i, 5, seed, 0 }
    same(11, four, "random4")
    expect.same(floats[at + 15], shift(random, 8) / 2 ^ 24, name .. ": random_float")
    local radius = math.sqrt(-2 * math.log(1 - shift(four[1], 8) / 2 ^ 24))
    near(16, radius * math.cos(2 * math.pi * shift(four[3], 8) / 2 ^ 24), 2e-3, "random_normal")
    for k = 17, 20 do
      sum, squares = sum + floats[at + k], squares + floats[at + k] ^ 2
    end
    local u = { floats[at + 31], floats[at + 32], floats[at + 33], floats[at + 34] }
    local from = random_n { i, 3, seed, 0 }
    for k = 1, 4 do expect.same(u[k], shift(from[k], 8) / 2 ^ 24, name .. ": random_vec4") end
    local function bytes(slot, scale, count)
      local size = 32 / count
      for k = 1, count do
        local raw = math.floor(words[at + slot] / 2 ^ (size * (k - 1))) % 2 ^ size
        local value = scale < 0 and (raw + 2 ^ (size - 1)) % 2 ^ size - 2 ^ (size - 1) or raw
        local wanted = scale < 0 and (u[k] * 2 - 1) * -scale or u[k] * scale
        nearly(value, wanted, 0.51, ("%s: packed at %d, component %d of %d"):format(name, slot, k, i))
      end
    end
    bytes(22, 255, 4)
    bytes(23, -127, 4)
    bytes(24, 65535, 2)
    bytes(25, -32767, 2)
    near(26, u[2], 5e-4, "half")
    near(27, u[4], 0.6 / 255, "unorm4")
    near(28, u[3], 0.6 / 127, "snorm4")
    near(29, u[2], 0.6 / 65535, "unorm2")
    near(30, u[1], 0.6 / 32767, "snorm2")
    near(35, 1, 1e-6, "a normal's cosine")
    local t = i / 999
    near(36, to_linear(t), 1e-4, "srgb_to_linear")
    near(37, to_srgb(t), 1e-4, "linear_to_srgb")
    near(38, t, 1e-4, "to linear and back")
    near(39, (0.2126 + 2 * 0.7152 + 4 * 0.0722) * t, 1e-5, "luminance")
    expect.same(floats[at + 46], 1 - 2 ^ -24, name .. ": the largest unit_float")
    near(47, math.pi, 1e-6, "pi")
  end
  local mean, deviation = sum / (4 * N), math.sqrt(squares / (4 * N))
  nearly(mean, 0, 0.05, name .. ": the mean of normals")
  nearly(deviation, 1, 0.04, name .. ": their deviation")
  for slot, map in pairs { [40] = VIRIDIS, [43] = TURBO } do
    for _, row in ipairs(map) do
      local i = math.floor(row[1] / 255 * 999 + 0.5)
      for c = 1, 3 do
        local what = ("%s: colour %d of map %d"):format(name, i, slot)
        nearly(floats[i * WIDTH + slot + c - 1] * 255, row[c + 1], 8, what)
      end
    end
  end
end

-- The same functions in both files.
local function functions(file, pattern)
  local names = {}
  local path = require("mooncrust.core.native").shaders .. "/" .. file
  for line in io.lines(path) do
    local found = line:match(pattern)
    if found then names[#names + 1] = found end
  end
  table.sort(names)
  return table.concat(names, " ")
end
expect.same(functions("mooncrust.glsl", "^u?%w+ (mc_%w+)%("), functions("mooncrust.wgsl", "^fn (mc_%w+)%("),
  "functions")

-- Neighbours in index, step and seed have nothing to do with each other, down to the lowest bit: of 2^16 numbers a bit
-- is set in half, and in half it is that of the one before, of 2 before, of 256 before; but for 6 deviations.
local axes = mc.compute { name = "axes.comp", source = [[
  #include <mooncrust.glsl>
  layout(local_size_x = 64) in;
  MC_BUFFERS(uint, words);
  layout(push_constant) uniform Arguments { mc_buffer words; uint axis; uint four; } args;
  void main() {
    uint i = gl_GlobalInvocationID.x;
    uvec3 key = uvec3(1u, 1u, 5u);
    key[args.axis] = i;
    uvec4 random = mc_random4(key.x, key.y, key.z);
    words[args.words].data[i] = args.four == 0u ? mc_random(key.x, key.y, key.z) : random[args.four - 1u];
  }
]] }
local COUNT = 2 ^ 16
local many = mc.buffer { name = "many", type = "uint32_t", count = COUNT }
for axis = 0, 2 do
  for four = 0, 4 do
    mc.submit(function(graph) graph:dispatch(axes, { words = many, axis = axis, four = four }, COUNT) end)
    local words = many:read()
    for place = 0, 31, four == 0 and 1 or 3 do
      local mask, set = bit.lshift(1, place), 0
      for i = 0, COUNT - 1 do
        if bit.band(words[i], mask) ~= 0 then set = set + 1 end
      end
      local what = ("axis %d, number %d, bit %d: "):format(axis, four, place)
      nearly(set, COUNT / 2, 6 * COUNT ^ 0.5 / 2, what .. "set")
      for _, distance in ipairs { 1, 2, 256 } do
        local same = 0
        for i = distance, COUNT - 1 do
          if bit.band(bit.bxor(words[i], words[i - distance]), mask) == 0 then same = same + 1 end
        end
        nearly(same, (COUNT - distance) / 2, 6 * COUNT ^ 0.5 / 2, what .. "same as " .. distance .. " before")
      end
    end
  end
end
