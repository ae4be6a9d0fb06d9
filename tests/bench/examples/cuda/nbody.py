# Launches nbody.cu as examples/11_nbody/nbody.lua does. Where the bodies are makes no difference to the time.

import numpy


def new(gpu, n, seed, per=None, **_):
    per = per or (4 if n >= 262144 else 2)
    drift, kick = gpu.kernel("drift", PER=per), gpu.kernel("kick", PER=per)
    cupy, u32, f32 = gpu.cupy, numpy.uint32, numpy.float32
    cupy.random.seed(seed)
    positions = cupy.random.standard_normal((n, 4), dtype="f4")
    positions[:, 3] = 1 / n
    velocities, accelerations = cupy.zeros((n, 4), "f4"), cupy.zeros((n, 4), "f4")
    dt, softening = f32(0.01), f32(0.02 * 0.02)

    def step():
        drift(((n + 255) // 256,), (256,), (positions, velocities, accelerations, u32(n), dt))
        groups = (n + 256 * per - 1) // (256 * per)
        kick((groups,), (256,), (positions, velocities, accelerations, u32(n), dt, softening))

    return step
