# Launches slime_mold.cu as examples/07_slime_mold/slime.lua does, with its parameters. Widths are even.

import math

import numpy


def new(gpu, n, seed, width, height, **_):
    cupy, u32, f32 = gpu.cupy, numpy.uint32, numpy.float32
    group = 1024
    start, move = gpu.kernel("start", GROUP=group), gpu.kernel("move", GROUP=group)
    agents = cupy.zeros((n, 2), "u4")
    counts = cupy.zeros(width * height, "u4")
    trails = [cupy.zeros(width * height, "f4") for _ in range(2)]
    groups, size = ((n + group - 1) // group,), (u32(width), u32(height))
    start(groups, (group,), (agents, u32(n), u32(seed), *size))
    way = (f32(math.cos(math.radians(22.5))), f32(math.sin(math.radians(22.5))), u32(round(22.5 * 65536 / 360)))
    way += (f32(14), f32(1), f32(math.inf))

    def spread_by(name, wide, high):
        kernel = gpu.kernel(name, GROUP=group)
        blocks = ((width + wide - 1) // wide, (height + high - 1) // high)
        return lambda *arrays: kernel(blocks, (32, 8), (*arrays, counts, *size, f32(0.94), f32(5)))

    def seconds(spread):
        begin, end = cupy.cuda.Event(), cupy.cuda.Event()
        for turn in range(12):
            if turn == 2:
                begin.record()
            spread(*trails)
        end.record()
        end.synchronize()
        return cupy.cuda.get_elapsed_time(begin, end)

    spread = min(spread_by("spread", 32, 8), spread_by("spread_4", 64, 16), key=seconds)
    steps = 0

    def step():
        nonlocal steps
        trail, other = trails[steps % 2], trails[1 - steps % 2]
        steps += 1
        move(groups, (group,), (agents, counts, trail, u32(n), u32(seed), u32(steps), *size, *way))
        spread(trail, other)

    return step
