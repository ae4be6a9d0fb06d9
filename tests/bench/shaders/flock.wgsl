// flock.comp in WGSL.
enable wgpu_binding_array;

struct Bird { position: vec3f, speed: f32, heading: vec3f, cell: u32 }
struct Cell { first: u32, count: atomic<u32> }
struct Birds { data: array<Bird> }
struct Cells { data: array<Cell> }
struct Orders { data: array<u32> }

@group(0) @binding(0) var<storage, read_write> birds: binding_array<Birds>;
@group(0) @binding(0) var<storage, read_write> cells: binding_array<Cells>;
@group(0) @binding(0) var<storage, read_write> orders: binding_array<Orders>;
@group(0) @binding(2) var images: binding_array<texture_storage_2d<rgba8unorm, write>>;

struct Arguments {
  start: u32, goal: u32, grid: u32, order: u32,
  low: vec3f, picture: u32,
  high: vec3f, n: u32,
  size: vec3u, dt: f32,
  apart: f32, align: f32, together: f32, reach: f32,
}
var<immediate> args: Arguments;

var<workgroup> middle: array<vec3f, 64>;
var<workgroup> present: array<u32, 64>;

fn hash(value: u32) -> u32 {
  var x = value;
  x ^= x >> 16u; x *= 0x7feb352du;
  x ^= x >> 15u; x *= 0x846ca68bu;
  return x ^ (x >> 16u);
}

fn cell_of(p: vec3f) -> vec3u {
  let at = (p - args.low) / (args.high - args.low);
  return min(vec3u(clamp(at, vec3f(0.0), vec3f(1.0)) * vec3f(args.size)), args.size - 1u);
}

fn index_of(c: vec3u) -> u32 { return (c.z * args.size.y + c.y) * args.size.x + c.x; }

struct Turn { heading: vec3f, seen: u32 }

fn turn(bird: Bird, me: u32) -> Turn {
  var apart = vec3f(0.0);
  var align = vec3f(0.0);
  var together = vec3f(0.0);
  var seen = 0u;
  let home = vec3i(cell_of(bird.position));
  for (var z = -1; z <= 1; z++) {
    for (var y = -1; y <= 1; y++) {
      for (var x = -1; x <= 1; x++) {
        let c = home + vec3i(x, y, z);
        if any(c < vec3i(0)) || any(c >= vec3i(args.size)) { continue; }
        let at = index_of(vec3u(c));
        let first = cells[args.grid].data[at].first;
        let count = atomicLoad(&cells[args.grid].data[at].count);
        for (var i = 0u; i < count; i++) {
          let other = orders[args.order].data[first + i];
          if other == me { continue; }
          let b = birds[args.start].data[other];
          let d = b.position - bird.position;
          let far = dot(d, d);
          if far > args.reach * args.reach { continue; }
          apart -= d / max(far, 1e-4);
          align += b.heading;
          together += d;
          seen++;
        }
      }
    }
  }
  if seen == 0u { return Turn(bird.heading, 0u); }
  let n = f32(seen);
  let change = apart * args.apart + align / n * args.align + together / n * args.together;
  return Turn(bird.heading + change * args.dt, seen);
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) here: u32) {
  let i = id.x;
  present[here] = select(0u, 1u, i < args.n);
  middle[here] = vec3f(0.0);
  if i < args.n {
    var bird = birds[args.start].data[i];
    let turned = turn(bird, i);
    let jitter = f32(hash(i) & 0xffffu) / 65535.0 - 0.5;
    var heading = normalize(turned.heading + vec3f(jitter, -jitter, jitter * 0.5) * 0.01);
    var p = bird.position + heading * bird.speed * args.dt;
    for (var k = 0; k < 3; k++) {
      if p[k] < args.low[k] || p[k] > args.high[k] { heading[k] = -heading[k]; }
      p[k] = clamp(p[k], args.low[k], args.high[k]);
    }
    bird.position = p;
    bird.heading = heading;
    bird.cell = index_of(cell_of(p));
    birds[args.goal].data[i] = bird;
    middle[here] = p;
    let extent = textureDimensions(images[args.picture]);
    let at = (p.xy - args.low.xy) / (args.high.xy - args.low.xy) * vec2f(extent);
    let share = clamp(f32(turned.seen) / 32.0, 0.0, 1.0);
    let color = mix(vec4f(0.1, 0.2, 0.6, 1.0), vec4f(1.0, 0.6, 0.1, 1.0), share);
    textureStore(images[args.picture], clamp(vec2i(at), vec2i(0), vec2i(extent) - 1), color);
  }
  workgroupBarrier();
  for (var s = 32u; s > 0u; s >>= 1u) {
    if here < s {
      middle[here] += middle[here + s];
      present[here] += present[here + s];
    }
    workgroupBarrier();
  }
  if here == 0u && present[0] > 0u {
    atomicAdd(&cells[args.grid].data[index_of(cell_of(middle[0] / f32(present[0])))].count, 0u);
  }
}
