"""Jobs that Ray Tune runs at once, on one machine or a cluster."""

import os
import signal
from collections.abc import Sequence
from typing import Any

from recbole_dpr.experiment.jobs import Job
from recbole_dpr.experiment.run import run_job
from recbole_dpr.utils import compat
from recbole_dpr.utils.errors import one_line


def run_jobs(jobs: Sequence[Job], gpus: int) -> list[str]:
    """Run jobs, as many at once as Ray has CPUs, or GPUs; return why each failed, or "".

    Ray starts on this machine, or is that of a cluster which ``RAY_ADDRESS`` names. All its
    machines must have this package, and see the folders of the jobs and the data.

    Args:
        gpus: how many a job takes.
    """
    compat.add_numpy_aliases()
    import ray
    from ray import tune

    here = os.getcwd()

    def work(drawn: dict[str, int]) -> dict[str, Any]:
        os.chdir(here)  # Ray has folders of its own, and a job's are relative
        job = jobs[drawn["job"]]
        if given := ray.get_gpu_ids():
            job.settings["gpu_id"] = ",".join(map(str, given))
        return {"failure": run_job(job)}

    hook = {"worker_process_setup_hook": compat.add_numpy_aliases}
    on_sigterm = signal.getsignal(signal.SIGTERM)  # Ray sets its own, and leaves it
    try:
        with ray.init(runtime_env=hook, log_to_driver=False):
            work_with = tune.with_resources(work, {"cpu": 1, "gpu": gpus})
            places = {"job": tune.grid_search(list(range(len(jobs))))}
            grid = tune.Tuner(work_with, param_space=places).fit()
            results = [grid[place] for place in range(len(grid))]
    finally:
        signal.signal(signal.SIGTERM, on_sigterm)
    return [
        one_line(each.error) if each.error else (each.metrics or {})["failure"] for each in results
    ]
