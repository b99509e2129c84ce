"""Runs in a process of the benchmark: does the job, reports its progress, measures memory."""

import os
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

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
    "retrieval": "recbole_dpr.benchmark.retrieval:measure",
    "pipeline": "recbole_dpr.benchmark.pipeline:run",
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
    """Reports progress, and measures training.

    Args:
        send: takes the events: ``say``, ``phase``, ``result``, ``mistake``, ``failed``, and always
            ``so_far``.

    Attributes:
        seconds: time spent in training epochs.
        epochs: completed epochs.
        steps, targets: numbers fed to the model.
        positions: rows x width of the batches.
        pairs: rows x width x width (see ``flops``).
        so_far (dict): what has been reported: seconds and peak memory (MiB) of each phase.
    """

    def __init__(self, job: Job, send: Callable[[dict[str, Any]], Any]) -> None:
        self.job, self._send = job, send
        self.seconds = 0.0
        self.epochs = self.steps = self.targets = self.positions = self.pairs = 0
        self.so_far: dict[str, Any] = {}

    def __deepcopy__(self, memo: dict) -> "Meter":
        return self  # Lightning copies its callbacks

    def tell(self, **event: Any) -> None:
        """Send an event to the parent."""
        self._send(event | {"so_far": dict(self.so_far)})

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

    def trained(self, batch: str, flops: int) -> dict[str, Any]:
        """Return the data of a contender's row, after training with ``flops`` operations."""
        names = ("epochs", "steps", "targets", "seconds", "cut")
        counts = {name: getattr(self, name) for name in names}
        peak = peak_memory() // MIB
        return self.so_far | counts | {"batch": batch, "flops": flops, "peak_mib": peak}


def work(job: Job, channel: Connection, folder: str) -> None:
    """Do a job in its own process; RecBole's logs and whatever is printed are lost."""
    os.chdir(folder)  # RecBole writes logs and checkpoints to the working directory
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    sys.argv = sys.argv[:1]  # RecBole's Config reads the command line
    if job.memory_limit:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (job.memory_limit, job.memory_limit))
    do(job, Meter(job, channel.send))


def do(job: Job, meter: Meter) -> None:
    """Do a job and tell its result, or why there is none."""
    try:
        module, _, name = KINDS[job.kind].partition(":")
        meter.tell(result=getattr(import_module(module), name)(job, meter))
    except UserError as error:
        meter.tell(mistake=str(error))
    except Unavailable as error:
        meter.tell(result={"note": str(error)})
    except Exception as error:
        reason = " ".join(traceback.format_exception_only(error)[-1].split())[:200]
        if isinstance(error, MemoryError) or "allocate memory" in str(error):
            limit = f" within {job.memory_limit / GIB:g} GiB" if job.memory_limit else ""
            reason = f"out of memory{limit}"
            meter.so_far["peak_mib"] = peak_memory() // MIB
        meter.tell(failed=reason)
