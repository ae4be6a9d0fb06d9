# Launches sph.cu as examples/08_sph/sph.lua does, with its default tank and block.

import math

import numpy

TANK, BLOCK = (4.0, 2.0, 2.0), (1.3, 1.5, 2.0)


def new(gpu, n, seed, **_):
    cupy, u32, i32, f32 = gpu.cupy, numpy.uint32, numpy.int32, numpy.float32
    names = "start count clear sums carry scan list reorder density force"
    kernels = {name: gpu.kernel(name) for name in names.split()}
    spacing = (math.prod(BLOCK) / n) ** (1 / 3)
    reach, sound, gravity = 2 * spacing, 10 * math.sqrt(9.81 * BLOCK[1]), -9.81
    near = [math.sqrt(x * x + y * y + z * z) / 2 for x in range(-2, 3) for y in range(-2, 3) for z in range(-2, 3)]
    mass = reach**3 / (10.5 / math.pi * sum((1 - s) ** 4 * (1 + 4 * s) for s in near if s < 1))
    grid = [math.ceil(side / reach) for side in TANK]
    cells = math.prod(grid)
    tiles = (cells + 1 + 2047) // 2048
    fluid = tuple(f32(x) for x in (*TANK, reach, mass, gravity, 0.4 * reach / sound, sound, 0.05))
    fluid += (*(i32(side) for side in grid), u32(n))

    places, motions, to_places, to_motions = (cupy.zeros((n, 4), "f4") for _ in range(4))
    densities = cupy.zeros(n, "f4")
    listed, cell, slot = (cupy.zeros(n, "u4") for _ in range(3))
    counts, starts, carries = cupy.zeros(cells + 1, "u4"), cupy.zeros(cells + 1, "u4"), cupy.zeros(tiles, "u4")

    def launch(name, threads, group, *arguments):
        kernels[name](((threads + group - 1) // group,), (group,), arguments)

    x, z = round(BLOCK[0] / spacing), round(BLOCK[2] / spacing)
    high = spacing**3 / (BLOCK[0] / x * BLOCK[2] / z)
    launch("start", n, 64, to_places, to_motions, u32(n), u32(x), u32(z), f32(BLOCK[0] / x), f32(high), f32(BLOCK[2] / z),
           f32(-gravity / sound**2))
    launch("count", n, 64, *fluid, to_places, counts, cell, slot)

    def step():
        kernels["sums"]((tiles,), (256,), (counts, carries, u32(cells + 1)))
        kernels["carry"]((1,), (1024,), (carries, u32(tiles)))
        kernels["scan"]((tiles,), (256,), (counts, carries, starts, u32(cells + 1)))
        launch("list", n, 64, cell, slot, starts, listed, u32(n))
        launch("reorder", n, 64, listed, cell, starts, to_places, to_motions, places, motions, u32(n))
        launch("clear", cells + 1, 256, counts, u32(cells + 1))
        launch("density", n, 256, *fluid, places, motions, starts, densities)
        launch("force", n, 256, *fluid, places, motions, starts, to_places, to_motions, counts, cell, slot)

    return step
