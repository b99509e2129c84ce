"""Processes of their own."""

import os
import subprocess
import sys
from pathlib import Path

from places import ROOT


def run_python(
    arguments: list[str], folder: Path, timeout: float
) -> subprocess.CompletedProcess[str]:
    """A process of its own that works in ``folder`` and finds this checkout."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
