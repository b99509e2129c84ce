"""What all benchmarks share: the table and its files, timing, the name of the machine."""

import datetime
import os
import platform
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import pandas as pd

from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.replacing import replacing

_Result = TypeVar("_Result")
_FORMATS = {
    "targets": "{:,}",
    "targets_per_s": "{:,.0f}",
    "speedup": "{:.1f}",
    "prepare_s": "{:.1f}",
    "peak_mib": "{:,}",
    "ndcg@10": "{:.4f}",
    "tflop": "{:.2f}",
    "share": "{:.0%}",
}


class Table(list[dict[str, Any]]):
    """Rows by column; with each new row ``<out>/<name>.csv`` and ``.md`` are written anew.

    Args:
        columns: their names, in order.
        out: a folder, made if missing; None for no files.

    Attributes:
        head (str): a line above the table: what was measured, and where.

    Raises:
        UserError: the folder cannot be made.
    """

    def __init__(self, name: str, columns: Sequence[str], out: str | None, head: str = "") -> None:
        super().__init__()
        self._columns, self._file, self.head = list(columns), out and Path(out) / name, head
        try:
            if out:
                Path(out).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(f"--out {out}: {error.strerror}; check the path") from error

    def add(self, **values: Any) -> None:
        """Add a row; columns that are not given are empty, and further values are left out.

        Raises:
            UserError: the files cannot be written.
        """
        self.append({name: values.get(name) for name in self._columns})
        if self._file:
            rows = pd.DataFrame(self, columns=self._columns, dtype=object)
            _write(self._file.with_suffix(".csv"), rows.to_csv(index=False))
            _write(self._file.with_suffix(".md"), self.markdown())

    def markdown(self) -> str:
        """Format the table with the line above it; empty columns are left out."""
        columns = [name for name in self._columns if any(row[name] is not None for row in self)]
        lines = [columns, ["---" if isinstance(self[0][name], str) else "--:" for name in columns]]
        lines += [[shown(name, row[name]) for name in columns] for row in self]
        table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
        return f"{self.head}\n\n{table}\n"


def shown(column: str, value: Any) -> str:
    """Format a value of a column; None as nothing."""
    return "" if value is None else _FORMATS.get(column, "{}").format(value)


def _write(path: Path, text: str) -> None:
    try:
        with replacing(path) as temporary:
            temporary.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UserError(f"{path}: cannot be written ({error.strerror})") from error


def machine() -> dict[str, Any]:
    """Return ``cpu``, ``cores`` and ``date``."""
    model = platform.processor() or platform.machine()
    with suppress(OSError):
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
        names = [line.partition(":")[2] for line in text.splitlines() if "model name" in line]
        model = names[0].strip() if names else model
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else os.cpu_count()
    return {"cpu": model, "cores": cores, "date": datetime.date.today().isoformat()}


class Times:
    """Wall and CPU seconds of repeated calls; ``clock`` counts the CPU, by default all threads."""

    def __init__(self, clock: Callable[[], float] = time.process_time) -> None:
        self._clock = clock
        self.wall: list[float] = []
        self.cpu: list[float] = []

    def of(self, work: Callable[[], _Result]) -> _Result:
        """Do the work, and time it."""
        wall, cpu = time.perf_counter(), self._clock()
        result = work()
        self.wall.append(time.perf_counter() - wall)
        self.cpu.append(self._clock() - cpu)
        return result

    def columns(self) -> dict[str, float]:
        """Return :func:`latency` and ``cpu_ms``, the median CPU time."""
        return latency(self.wall) | {"cpu_ms": _ms(np.median(self.cpu))}


def latency(seconds: Sequence[float]) -> dict[str, float]:
    """Return ``p50_ms``, ``p99_ms`` and ``max_ms``; nothing if there was no call."""
    if not seconds:
        return {}
    p50, p99, most = np.quantile(seconds, [0.5, 0.99, 1])
    return {"p50_ms": _ms(p50), "p99_ms": _ms(p99), "max_ms": _ms(most)}


def _ms(seconds: float) -> float:
    return round(1e3 * float(seconds), 2)
