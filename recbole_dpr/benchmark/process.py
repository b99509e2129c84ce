"""Runs the jobs of the benchmark, each in a process of its own, and listens to them."""

import multiprocessing
import signal
import tempfile
import time
from collections.abc import Callable
from typing import Any

from recbole_dpr.benchmark import worker
from recbole_dpr.benchmark.job import MIB, Job
from recbole_dpr.utils.errors import UserError

Say = Callable[[str], None]


def run(job: Job, say: Say, seconds: float | None = None) -> dict[str, Any]:
    """Run a job in its own process.

    Args:
        say: called with each line of progress.
        seconds: time limit of the process.

    Returns:
        The result of the job. If it failed, ``{"note": reason}`` and everything that it had
        reported before.

    Raises:
        UserError: the job found a mistake of the user.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    told: dict[str, Any] = {"phase": "starting", "so_far": {}}
    deadline = time.monotonic() + (seconds or float("inf"))
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        process = context.Process(target=worker.work, args=(job, theirs, folder))
        process.start()
        theirs.close()  # so that the end of the process is the end of the pipe
        try:
            while ours.poll(max(deadline - time.monotonic(), 0) if seconds else None):
                told |= ours.recv()
                if "mistake" in told:
                    raise UserError(told["mistake"])
                if "say" in told:
                    say(told.pop("say"))
            told["failed"] = f"ended after {seconds:g} s"
            told["so_far"]["peak_mib"] = worker.peak_memory(process.pid or "self") // MIB
        except EOFError:
            process.join()
        finally:
            process.kill()
            process.join()
    if "result" in told:
        return told["result"]
    code = process.exitcode or 0
    ended = f"ended by {signal.Signals(-code).name}" if code < 0 else f"status {code}"
    return told["so_far"] | {"note": f"{told.get('failed', ended)} while {told['phase']}"}
