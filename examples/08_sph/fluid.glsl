// What the passes of the fluid share: its parameters, its particles, its grid, its kernel and its walls.
// Lengths in metres, times in seconds; densities are relative to that of the fluid at rest, which is 1.
#include <mooncrust.glsl>

struct Fluid {
  vec3 tank;       // its size: walls at 0 and there
  float reach;     // radius of the kernel, and edge of a cell of the grid
  vec3 pillar;     // x and z of its axis, and its radius: 0 for none
  float mass;      // of a particle: the volume that it fills at rest
  vec3 gravity;
  float dt;
  uvec3 grid;      // cells
  uint n;          // particles
  float sound;     // speed of sound
  float viscosity; // Monaghan's alpha
};

struct Place {
  vec3 position;
  uint id; // which particle it is, whatever its place in the grid
};

struct Motion {
  vec3 velocity;
  float pressure; // over the square of the density
};

MC_BUFFERS_STD430(Place, places);
MC_BUFFERS_STD430(Motion, motions);
MC_BUFFERS_STD430(vec4, vec4s); // the same four words at once, which is quicker
MC_BUFFERS_STD430(uvec4, uvec4s);
MC_BUFFERS(float, floats);
MC_BUFFERS(uint, uints);

// ---- The grid. Particles lie in the order of their cells, x first, and starts[c] is the first one of cell c.

ivec3 cell_of(Fluid f, vec3 position) {
  return clamp(ivec3(position / f.reach), ivec3(0), ivec3(f.grid) - 1);
}

uint cell_index(Fluid f, ivec3 cell) { return (uint(cell.z) * f.grid.y + uint(cell.y)) * f.grid.x + uint(cell.x); }

// Three cells in a row, whose particles lie together: the first of them and the one behind the last, of row 0 to 8 of
// the nine round a cell; twice the same where the grid ends.
uvec2 row_of(Fluid f, ivec3 cell, int row) {
  ivec2 yz = cell.yz + ivec2(row % 3 - 1, row / 3 - 1);
  if (any(lessThan(yz, ivec2(0))) || any(greaterThanEqual(yz, ivec2(f.grid.yz)))) return uvec2(0u);
  ivec2 x = clamp(cell.xx + ivec2(-1, 1), 0, int(f.grid.x) - 1);
  return uvec2(cell_index(f, ivec3(x.x, yz)), cell_index(f, ivec3(x.y, yz)) + 1u);
}

// Walks through all particles that may be within reach of one in `cell`, itself included; j.x is the particle:
//   EACH_NEAR(fluid, args.starts, cell, j) { ... vec4s[args.places].data[j.x] ... }
#define EACH_NEAR(f, starts, cell, j) \
  for (int row = 0; row < 9; row++) \
    for (uvec2 ends = row_of(f, cell, row), j = uvec2(uints[starts].data[ends.x], uints[starts].data[ends.y]); j.x < j.y; j.x++)

// ---- Wendland's C2 kernel, by t = 1 - distance / reach.

float kernel(float t) { return t * t * t * t * (5.0 - 4.0 * t); }
float kernel_factor(float reach) { return 10.5 / (mc_pi * reach * reach * reach); }
float slope(float t) { return t * t * t; } // its gradient is -slope * slope_factor * (difference of the positions)
float slope_factor(float reach) { return 210.0 / (mc_pi * reach * reach * reach * reach * reach); }

// ---- Walls: the kernel's integral over what is behind a plane, and that integral's derivative, by the same t.

float behind(float t) { return t * t * t * t * t * t * (3.5 - 4.5 * t + 1.5 * t * t); }
float behind_slope(float t) { return 21.0 * t * t * t * t * t * (1.0 - 1.5 * t + 4.0 / 7.0 * t * t); }

// How far a wall is behind its face, in reaches: the density half a spacing in front of it, where the first particles
// are at rest, is then 1. (A lattice that coarse gives less than the integral.)
const float setback = 0.055;

struct Wall {
  float filled; // how much of the kernel lies in walls
  vec3 away;    // the gradient of that, turned round
};

Wall wall_at(Fluid f, vec3 p) {
  Wall wall = Wall(0.0, vec3(0.0));
  vec3 far = f.tank - p, near = min(p, far);
  vec2 round = p.xz - f.pillar.xy;
  float pillar = f.pillar.z > 0.0 ? length(round) - f.pillar.z : f.reach;
  if (min(min(near.x, near.y), min(near.z, pillar)) >= f.reach) return wall;
  vec3 t = clamp(1.0 - setback - near / f.reach, 0.0, 1.0);
  float open = 1.0; // walls that meet count as if the kernel were the product of one for each
  for (int axis = 0; axis < 3; axis++) {
    float hidden = behind(t[axis]);
    open *= 1.0 - hidden;
    wall.away[axis] = behind_slope(t[axis]) / (1.0 - hidden) * (p[axis] < far[axis] ? 1.0 : -1.0);
  }
  if (pillar < f.reach) {
    float at = clamp(1.0 - setback - pillar / f.reach, 0.0, 1.0), hidden = behind(at);
    open *= 1.0 - hidden;
    wall.away.xz += behind_slope(at) / (1.0 - hidden) * round / max(length(round), 1e-6);
  }
  return Wall(1.0 - open, wall.away * open / f.reach);
}
