# What CuPy (CUB) or PyTorch make of the arrays of kernels.lua, on the GPU: lines `NAMESIZE_than_WHO value Melements/s`.
#
#   python3 tests/bench/kernels_cuda.py COUNT ...
#
# Fails when neither is there. Times are CUDA events round one call, medians of 7, after half a second of
# the same, which brings the GPU to its clock.

import sys
import time


def label(count):
    for size, unit in ((2**20, "m"), (2**10, "k")):
        if count % size == 0:
            return f"{count // size}{unit}"
    return str(count)


def warm_up(run, synchronize):
    end = time.monotonic() + 0.5
    while time.monotonic() < end:
        run()
        synchronize()


def with_cupy():
    import cupy

    if cupy.cuda.runtime.getDeviceCount() == 0:
        raise ImportError("no CUDA device")

    def timed(run):
        times = []
        warm_up(run, cupy.cuda.Device().synchronize)
        for _ in range(7):
            start, end = cupy.cuda.Event(), cupy.cuda.Event()
            start.record()
            run()
            end.record()
            end.synchronize()
            times.append(cupy.cuda.get_elapsed_time(start, end))
        return sorted(times)[3]

    def jobs(n):
        words = cupy.random.randint(0, 2**32, n, dtype=cupy.uint32)
        out = cupy.empty_like(words)
        wide = words.view(cupy.uint64)
        yield "scan", n, lambda: cupy.cumsum(words, dtype=cupy.uint32, out=out)
        yield "reduce", n, lambda: cupy.sum(words, dtype=cupy.uint32)
        yield "histogram", n, lambda: cupy.bincount(words >> 24, minlength=256)
        yield "radixsort", n, lambda: cupy.sort(words)
        yield "radixsortpairs", n, lambda: cupy.argsort(words)
        yield "radixsort64", n // 2, lambda: cupy.sort(wide)

    return "cupy", timed, jobs


def with_torch():
    import torch

    if not torch.cuda.is_available():
        raise ImportError("no CUDA device")

    def timed(run):
        times = []
        warm_up(run, torch.cuda.synchronize)
        for _ in range(7):
            start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
            start.record()
            run()
            end.record()
            end.synchronize()
            times.append(start.elapsed_time(end))
        return sorted(times)[3]

    def jobs(n):
        words = torch.randint(-(2**31), 2**31, (n,), dtype=torch.int32, device="cuda")
        wide = words.view(torch.int64)
        yield "scan", n, lambda: torch.cumsum(words, 0, dtype=torch.int32)
        yield "reduce", n, lambda: torch.sum(words, dtype=torch.int32)
        yield "histogram", n, lambda: torch.histc(words.float(), bins=256)
        yield "radixsort", n, lambda: torch.sort(words)
        yield "radixsort64", n // 2, lambda: torch.sort(wide)

    return "torch", timed, jobs


def main():
    try:
        who, timed, jobs = with_cupy()
    except Exception:
        who, timed, jobs = with_torch()
    for text in sys.argv[1:]:
        for name, count, run in jobs(int(text)):
            print(f"{name}{label(count)}_than_{who} {count / timed(run) / 1e3:.1f} Melements/s")


main()
