# Launches life.cu as examples/12_life/life.lua does, on random cells.

import numpy


def new(gpu, width, height, seed, rows=None, **_):
    rows, columns, cupy = rows or 4, width // 128, gpu.cupy  # 4 rows a thread: what CUDA is fastest with
    kernel = gpu.kernel("step", ROWS=rows)
    cupy.random.seed(seed)
    cells = cupy.random.randint(0, 2**32, width // 32 * height, dtype=cupy.uint32)
    grids = [cells, cupy.zeros_like(cells)]
    groups = ((columns + 15) // 16, (height + 4 * rows - 1) // (4 * rows))

    def step():
        kernel(groups, (16, 4), (grids[0], grids[1], numpy.uint32(columns), numpy.uint32(height)))
        grids.reverse()

    return step
