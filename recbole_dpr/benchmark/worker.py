"""Runs in a process of the benchmark: does the job, reports JSON lines, measures memory."""

import json
import os
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, TextIO

from recbole_dpr.benchmark.job import GIB, MIB, Job, Unavailable
from recbole_dpr.utils.errors import UserError

# Kind of job -> "module:function", imported on demand. A function takes the job and a Meter.
KINDS = {
    "rate": "recbole_dpr.benchmark.flops:measure_rate",
    "prepare": "recbole_dpr.benchmark.files:prepare",
    "synthesise": "recbole_dpr.benchmark.files:synthesise",
    "recbole": "recbole_dpr.benchmark.contenders:recbole_as_it_comes",
    "recbole-quiet": "recbole_dpr.benchmark.contenders:recbole_without_anomaly_mode",
    "rectools": "recbole_dpr.benchmark.rectools_sasrec:train",
    "ours": "recbole_dpr.benchmark.contenders:ours",
    "retrieval": "recbole_dpr.benchmark.searching:measure",
    "pipeline": "recbole_dpr.benchmark.shortened:run",
}


class Enough(Exception):
    """Training has reached the job's limit of steps or seconds."""


def peak_memory(process: int | str = "self") -> int:
    """Return the peak resident memory of this process (on Linux, of any process id), in bytes.

    It comes from Linux' VmHWM, which is reset when the program starts. Other systems use
    ``getrusage``, whose value starts at that of the parent when it started this process.
    """
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace")
        return int(status.partition("VmHWM:")[2].split()[0]) * 1024
    except (OSError, IndexError, ValueError):
        import resource  # exists on Unix only

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024


class Meter:
    """Reports progress to the parent, and measures training.

    Attributes:
        seconds: time spent in training epochs.
        epochs: completed epochs.
        steps, targets: numbers fed to the model.
        positions: rows x width of the batches.
        pairs: rows x width x width (see ``flops``).
        so_far (dict): what has been reported: seconds and peak memory (MiB) of each phase.
    """

    def __init__(self, job: Job, channel: TextIO) -> None:
        self.job, self._channel = job, channel
        self.seconds = 0.0
        self.epochs = self.steps = self.targets = self.positions = self.pairs = 0
        self.so_far: dict[str, Any] = {}

    def __deepcopy__(self, memo: dict) -> "Meter":
        return self  # Lightning copies its callbacks

    def tell(self, **event: Any) -> None:
        """Send one line to the parent: ``say``, ``phase``, ``result``, ``mistake``."""
        self._channel.write(json.dumps(event | {"so_far": self.so_far}) + "\n")
        self._channel.flush()

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """Inside the context, errors are attributed to the phase ``name``, such as ``loading``."""
        self.tell(phase=name)
        start = time.perf_counter()
        try:
            yield
        finally:
            self.so_far[f"{name}_s"] = round(time.perf_counter() - start, 3)
            self.so_far[f"{name}_peak_mib"] = peak_memory() // MIB

    @contextmanager
    def epoch(self) -> Iterator[None]:
        """Wrap a training epoch."""
        start, before, whole = time.perf_counter(), self.targets, False
        self._deadline = start + (self.job.seconds or float("inf")) - self.seconds
        try:
            yield
            whole = True
        finally:
            took = time.perf_counter() - start
            self.seconds += took
            self.epochs += whole
            rate = (self.targets - before) / took
            self.tell(say=f"epoch {self.epochs} of {self.job.epochs}: {rate:,.0f} targets/s")

    def fed(self, targets: int, rows: int, width: int) -> None:
        """Record a batch that training is about to use.

        Raises:
            Enough: a limit has been reached, and the batch must not be used.
        """
        if self.steps == self.job.steps or time.perf_counter() > self._deadline:
            raise Enough
        self.steps += 1
        self.targets += targets
        self.positions += rows * width
        self.pairs += rows * width * width

    @property
    def cut(self) -> bool:
        """Whether training ended before its last epoch."""
        return self.epochs < self.job.epochs


def serve(text: str) -> None:
    """Do the job of a command line. Standard output only carries reports to the parent."""
    channel = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    sys.argv = sys.argv[:1]  # RecBole's Config reads the command line
    job = Job.from_json(text)
    meter = Meter(job, channel)
    if job.memory_limit:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (job.memory_limit, job.memory_limit))
    module, _, name = KINDS[job.kind].partition(":")
    try:
        function: Callable[[Job, Meter], dict] = getattr(import_module(module), name)
        meter.tell(result=function(job, meter))
    except UserError as error:
        meter.tell(mistake=str(error))
    except Unavailable as error:
        meter.tell(result={"note": str(error)})
    except (MemoryError, RuntimeError) as error:
        if isinstance(error, RuntimeError) and "allocate memory" not in str(error):
            raise
        traceback.print_exc()
        meter.so_far["peak_mib"] = peak_memory() // MIB
        meter.tell()
        limit = f" within {job.memory_limit / GIB:g} GiB" if job.memory_limit else ""
        sys.exit(f"out of memory{limit}")  # the parent knows the phase
