# The rivals of the examples in CUDA: NAME.cu has the kernels, compiled by NVRTC through CuPy, NAME.py launches them as the
# example does. run.sh runs it where CuPy finds a GPU:
#
#   python3 tests/bench/examples/cuda/rivals.py FILE
#
# FILE has a line for each size, as harness.lua writes it: NAME LABEL key=value ... Prints `NAME_LABEL_cuda value steps/s`.
# NAME.py has a function
#
#   def new(gpu, n, seed, **size):              # the keys of the line; numbers are numbers
#       move = gpu.kernel("move", PER=4)        # of NAME.cu, with macros; launched as move((groups,), (threads,), (args...))
#       x = gpu.cupy.zeros((n, 4), "f4")
#       def step(): ...                         # enqueues one step on the current stream
#       return step                             # or step, prepare: the latter before each measurement, not timed
#
# and, if its step cannot be captured in a CUDA graph (one that allocates, or waits), `CAPTURE = False`. Measured as the
# harness does: half a second of the same to warm up, then as many steps between two events as take 0.1 s, medians. Up to
# 64 steps are captured in one CUDA graph, so that Python's launches do not count. NVRTC gets --use_fast_math, as Vulkan's
# precision of division and roots is that of such code.

import importlib
import os
import sys
import time

import cupy

HERE = os.path.dirname(os.path.abspath(__file__))
OPTIONS = ("--std=c++17", "--use_fast_math")


class Gpu:
    """What NAME.py gets: cupy, and kernels of NAME.cu."""

    def __init__(self, name):
        self.cupy, self.name, self.modules = cupy, name, {}

    def kernel(self, function, **macros):
        options = OPTIONS + tuple(f"-D{key}={value}" for key, value in sorted(macros.items()))
        if options not in self.modules:
            with open(os.path.join(HERE, self.name + ".cu"), encoding="utf-8") as file:
                self.modules[options] = cupy.RawModule(code=file.read(), options=options)
        return self.modules[options].get_function(function)


def number(text):
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text


def repeated(step, steps, stream, capture):
    """A function that enqueues so many steps."""

    def plain():
        for _ in range(steps):
            step()

    if not capture:
        return plain
    try:
        stream.begin_capture()
        plain()
        graph = stream.end_capture()
    except Exception as error:  # without a graph, then
        try:
            stream.end_capture()
        except Exception:
            pass
        print(f"no CUDA graph: {error}", file=sys.stderr)
        return plain
    return lambda: graph.launch(stream)


def measure(step, prepare, capture):
    """Seconds of a step."""
    stream = cupy.cuda.Stream(non_blocking=True)
    start, end = cupy.cuda.Event(), cupy.cuda.Event()

    def timed(run, count=1):
        if prepare:
            prepare()
        start.record(stream)
        for _ in range(count):
            run()
        end.record(stream)
        end.synchronize()
        return cupy.cuda.get_elapsed_time(start, end) / 1000

    with stream:
        timed(step)  # compiles
        first = max(timed(step), 1e-7)
        turns = 5 if first < 1 else 3 if first < 5 else 1
        steps = 1 if prepare else max(1, min(64, int(0.1 / first)))
        run = repeated(step, steps, stream, capture)
        until = time.monotonic() + 0.5
        while True:
            timed(run)
            if time.monotonic() > until:
                break
        # Many launches, so that what the first one takes to come to the GPU does not count.
        count = 1 if prepare else max(1, int(0.1 / max(timed(run), 1e-7)))
        times = sorted(timed(run, count) / (steps * count) for _ in range(turns))
        return times[(turns - 1) // 2]


def main():
    failed = False
    with open(sys.argv[1], encoding="utf-8") as file:
        lines = [line.split() for line in file if line.strip()]
    for name, label, *words in lines:
        size = {key: number(value) for key, value in (word.split("=", 1) for word in words)}
        try:
            rival = importlib.import_module(name)
            made = rival.new(Gpu(name), **size)
            cupy.cuda.Device().synchronize()
            step, prepare = made if isinstance(made, tuple) else (made, None)
            seconds = measure(step, prepare, getattr(rival, "CAPTURE", True))
            print(f"{name}_{label}_cuda {1 / seconds:.6g} steps/s", flush=True)
            del made, step, prepare
        except Exception as error:
            failed = True
            print(f"# {name}_{label}_cuda failed: {str(error).splitlines()[0][:200] if str(error) else repr(error)}",
                  flush=True)
            print(error, file=sys.stderr)
        cupy.get_default_memory_pool().free_all_blocks()
    sys.exit(1 if failed else 0)


main()
