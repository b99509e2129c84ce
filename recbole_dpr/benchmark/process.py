"""Starts the processes of the benchmark one at a time and reads their reports."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from recbole_dpr.benchmark.job import MIB, Job
from recbole_dpr.benchmark.worker import peak_memory
from recbole_dpr.utils.errors import UserError

Say = Callable[[str], None]
_ROOT = Path(__file__).resolve().parents[2]


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
    with (
        tempfile.TemporaryDirectory(prefix="benchmark-") as folder,
        open(Path(folder) / "stderr", "w+", encoding="utf-8", errors="replace") as stderr,
        subprocess.Popen(
            [sys.executable, "-m", "recbole_dpr.benchmark", "--job", job.to_json()],
            cwd=folder,  # RecBole writes logs and checkpoints to the working directory
            env=os.environ | {"PYTHONPATH": with_root(), "PYTHONWARNINGS": "ignore"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
            encoding="utf-8",
        ) as process,
    ):
        late: dict[str, int] = {}

        def end() -> None:
            late["peak_mib"] = peak_memory(process.pid) // MIB
            process.kill()

        timer = threading.Timer(seconds or 0, end)
        timer.daemon = True
        if seconds:
            timer.start()
        try:
            told = _listen(process, say)
        except BaseException:
            process.kill()
            raise
        finally:
            timer.cancel()
        process.wait()
        if "result" in told:
            return told["result"]
        stderr.seek(0)
        lines = stderr.read().strip().splitlines()
    if late:
        reason = f"ended after {seconds:g} s"
    elif process.returncode < 0:
        reason = f"ended by {signal.Signals(-process.returncode).name}"
    else:
        reason = " ".join(lines[-1].split())[:200] if lines else f"status {process.returncode}"
    return told["so_far"] | late | {"note": f"{reason} while {told['phase']}"}


def with_root() -> str:
    """Return a search path on which the process finds this package, in any working directory."""
    given = os.environ.get("PYTHONPATH")
    return f"{_ROOT}{os.pathsep}{given}" if given else str(_ROOT)


def _listen(process: subprocess.Popen, say: Say) -> dict[str, Any]:
    told: dict[str, Any] = {"phase": "starting", "so_far": {}}
    assert process.stdout is not None  # it is a pipe
    for line in process.stdout:
        event = json.loads(line)
        if "mistake" in event:
            raise UserError(event["mistake"])
        if "say" in event:
            say(event["say"])
        told["so_far"].update(event.pop("so_far", {}))
        told.update(event)
    return told
