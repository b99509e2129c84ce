"""The process of one run: ``python -m recbole_dpr.experiment.worker FOLDER``.

It reads ``job.json`` in the folder and writes ``result.json`` or ``failed.json``, and, if test
cases are measured, ``per_case.npz`` for :func:`.significance.paired_bootstrap`. It exits when the
process that started it ends, which closes its standard input.
"""

import datetime
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np

from recbole_dpr.experiment.jobs import FAILED, JOB, PER_CASE, RESULT, USERS
from recbole_dpr.quick_start import objective_function, run_recbole_dpr
from recbole_dpr.utils.errors import UserError, one_line
from recbole_dpr.utils.json_file import load_json, save_json
from recbole_dpr.utils.replacing import replacing
from recbole_dpr.utils.terminal import INTERRUPTED, MISTAKE, leave


def main() -> None:
    """Run the job of the folder."""
    folder = Path(sys.argv[1])
    sys.argv = sys.argv[:1]  # RecBole's Config would look for parameters there
    threading.Thread(target=_end_with_parent, daemon=True).start()
    job, began = load_json(folder / JOB), time.monotonic()
    try:
        if job["measured"]:
            result = run_recbole_dpr(job["model"], job["dataset"], None, job["settings"])
        else:
            places = {name: job[name] for name in ("model", "dataset")}
            result = objective_function(job["settings"] | places)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except UserError as error:
        save_json(folder / FAILED, {"reason": str(error)})
        leave(f"error: {error}", MISTAKE)
    except Exception as error:
        save_json(folder / FAILED, {"reason": one_line(error)})
        raise
    kept = {
        "record": job["record"],
        "date": datetime.date.today().isoformat(),
        "seconds": round(time.monotonic() - began),  # of the last attempt only
        "checkpoint": Path(result["checkpoint"]).name,
    }
    if job["measured"]:
        kept["table"] = result["table"]
        _save_cases(folder, result)
    else:
        kept["best_valid_score"] = float(result["best_valid_score"])
        best = result["best_valid_result"] or {}
        kept["best_valid_result"] = {name: float(value) for name, value in best.items()}
    save_json(folder / RESULT, kept)  # written last: its presence means that the run is finished


def _save_cases(folder: Path, result: dict[str, Any]) -> None:
    arrays: dict[str, Any] = {f"{USERS}: {n}": each for n, each in result["case_users"].items()}
    arrays |= {name: np.asarray(each, np.float32) for name, each in result["per_case"].items()}
    with replacing(folder / PER_CASE) as temporary, open(temporary, "wb") as file:
        np.savez_compressed(file, **arrays)


def _end_with_parent() -> None:
    # Blocks until the other end closes, even by a kill. Not sys.stdin, which Python locks.
    while os.read(sys.stdin.fileno(), 1):
        pass
    os._exit(INTERRUPTED)


if __name__ == "__main__":
    main()
