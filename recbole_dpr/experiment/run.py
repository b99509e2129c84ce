"""Runs an experiment: one process per run; each run continues where its last attempt stopped."""

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from logging import getLogger
from pathlib import Path
from typing import Any

import pandas as pd

from recbole_dpr.build import create_dataset
from recbole_dpr.config import SavedConfig
from recbole_dpr.data.atomic import write_atomic
from recbole_dpr.data.case import prompt_cases, to_target_frame
from recbole_dpr.data.prompt import PromptBook
from recbole_dpr.experiment import report
from recbole_dpr.experiment.jobs import FAILED, JOB, Job, cases_file, plan_jobs
from recbole_dpr.experiment.plan import Experiment, comparison, load_experiment
from recbole_dpr.experiment.plot import plot
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json, save_json
from recbole_dpr.utils.table_file import write_table
from recbole_dpr.utils.terminal import INTERRUPTED
from recbole_dpr.utils.yaml_file import Files, listed_files, read_yaml

logger = getLogger("recbole_dpr.experiment")


def run_experiment(
    experiment: str | Experiment,
    dataset: str | None = None,
    parameters: Mapping[str, Any] | None = None,
    *,
    config_files: Files = (),
    seeds: Sequence[int] | None = None,
    out: str | Path = "results",
) -> pd.DataFrame:
    """Train and measure the runs of a table, and write it next to the paper's figures.

    Every run has its own process. If the function is called again, finished runs are not repeated,
    and a killed run continues. The files are ``table.csv``, ``table.md`` and ``table.png`` in
    ``<out>/<experiment>-<dataset>``; the subfolder ``runs`` has a folder for each run.

    Args:
        experiment: a name in ``properties/experiment``, or the path of such a yaml file.
        dataset: name; ml-100k if not given anywhere.
        parameters: for every run. ``backbone`` (names separated by commas) and ``seed`` replace
            those of the experiment.
        config_files: RecBole's config files, or a single one; ``parameters`` override them.
        seeds: the table shows the mean over them.

    Returns:
        Rows of :data:`recbole_dpr.experiment.report.COLUMNS`; for a statistics experiment
        (table5) the columns statistic, value and paper.

    Raises:
        UserError: anything that the user can fix: an unknown experiment, a wrong parameter, a
            finished run that was made with another configuration; or all runs failed. If only
            some runs fail, the column ``note`` gives their reasons.
    """
    if isinstance(experiment, str):
        experiment = load_experiment(experiment)
    dataset, given, options = read_given(dataset, parameters, config_files)
    experiment = _restrict(experiment, given, seeds)
    folder = Path(out) / f"{experiment.name}-{dataset}"
    command = _command(experiment, dataset, options, out)
    if experiment.statistics is not None:
        table = _statistics(dataset, given, experiment.statistics.get(dataset, {}))
        _tell(folder, table, report.statistics_text(experiment, dataset, table, command))
        return table
    jobs = plan_jobs(experiment, dataset, given, folder)
    if experiment.shared_cases:
        _draw_shared_cases(jobs, folder)
    _run_all(jobs)
    if not experiment.shared_cases:
        _keep_cases(jobs, folder)
    table = report.collect(experiment, dataset, jobs)
    text = report.table_text(experiment, dataset, table, jobs, command)
    text += report.rivals_text(report.against_best_rival(experiment, table, jobs))
    _tell(folder, table, text)
    title, picture = f"{experiment.title}, {dataset}", folder / "table.png"
    plot(table, list(experiment.rows), title, picture, experiment.curve)
    return table


def compare_models(
    models: Sequence[str],
    dataset: str | None = None,
    parameters: Mapping[str, Any] | None = None,
    **options: Any,
) -> pd.DataFrame:
    """Compare DPR with RecBole models on the same split and cases, in one table.

    The cases are drawn once per seed, into a ``.target`` file that all runs read. A parameter goes
    to the models that know it. Arguments, ``options`` (``config_files``, ``seeds``, ``out``),
    files, return and errors are as in :func:`run_experiment`.

    Args:
        models: names in RecBole, or import paths.
    """
    return run_experiment(comparison(models), dataset, parameters, **options)


def read_given(
    dataset: str | None, parameters: Mapping[str, Any] | None, config_files: Files
) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """Read what a command gives to all of its runs.

    Returns:
        The data set, ml-100k if not given anywhere; the parameters, those of files too; and the
        options that repeat the command.
    """
    files = listed_files(config_files)
    given: dict[str, Any] = {}
    for file in files:
        given |= read_yaml(Path(file), SavedConfig().yaml_loader)
    parameters = {  # jobs are written as JSON
        key: os.fspath(value) if isinstance(value, os.PathLike) else value
        for key, value in (parameters or {}).items()
    }
    given |= parameters
    named = given.pop("dataset", None)
    options = {"config_files": " ".join(files)} if files else {}
    return str(dataset or named or "ml-100k"), given, options | parameters


def _tell(folder: Path, table: pd.DataFrame, text: str) -> None:
    write_table(folder, table, text)
    logger.info(f"\n{text}\nwritten to {folder / 'table.md'} and table.csv")


def _restrict(
    experiment: Experiment, given: dict[str, Any], seeds: Sequence[int] | None
) -> Experiment:
    """Apply the command's backbones and seeds to the experiment; removes them from ``given``."""
    backbones, seed = given.pop("backbone", None), given.pop("seed", None)
    if backbones is not None and experiment.statistics is None:
        names = [name.strip() for name in str(backbones).split(",")]
        own = {name: experiment.backbones.get(name, {}) for name in names}
        experiment = replace(experiment, backbones=own, named=True)
    if seeds is None and seed is None:
        return experiment
    seeds = [seed] if seeds is None else seeds
    try:
        return replace(experiment, seeds=list(dict.fromkeys(int(seed) for seed in seeds)))
    except (TypeError, ValueError):
        raise UserError(
            f"seeds={','.join(map(str, seeds))}: write whole numbers, such as 2020,2021"
        ) from None


def _command(experiment: Experiment, dataset: str, options: Mapping, out: str | Path) -> str:
    """Return the command that makes the same table again."""
    words: dict[str, object] = {"dataset": dataset}
    if experiment.statistics is None:
        words["backbone"] = ",".join(experiment.backbones)
        words["seeds"] = ",".join(map(str, experiment.seeds))
    words |= {} if str(out) == "results" else {"out": out}
    words |= {key: value for key, value in options.items() if key not in (*words, "seed")}
    told = [f"--{key}={value}" for key, value in words.items()]
    return shlex.join(["python", "run_recbole_dpr.py", experiment.asked, *told])


def _statistics(
    dataset: str, parameters: Mapping[str, Any], paper: Mapping[str, float]
) -> pd.DataFrame:
    """Return the columns statistic, value and paper; of the split, without the items it drops."""
    built = create_dataset(SavedConfig("DPR", dataset, None, dict(parameters)))
    store = built.build()[0].store
    users, items = len(store.user.unique()), len(store.item.unique())
    values = {
        "users": users,
        "items": items,
        "interactions": len(store),
        "average length": len(store) / users,
        "sparsity": 100 * (1 - len(store) / (users * items)),
    }
    rows = [(name, value, paper.get(name)) for name, value in values.items()]
    return pd.DataFrame(rows, columns=["statistic", "value", "paper"])


def _draw_shared_cases(jobs: list[Job], folder: Path) -> None:
    """Write the cases that the runs will read, for every seed.

    If a run is finished already, its cases are used.
    """
    for seed in {job.seed: None for job in jobs}:
        own = [job for job in jobs if job.seed == seed]
        file = cases_file(own[0], folder)
        if not any(job.finished for job in own) and own[0].settings["target_file"] == str(file):
            _draw(own[0], file)


def _keep_cases(jobs: list[Job], folder: Path) -> None:
    """Write the cases that every run of a seed has drawn, for use by other programs."""
    for job in {job.seed: job for job in jobs if not job.failure}.values():
        file = cases_file(job, folder)
        # If a run is measured again, its cases depend on its own configuration too.
        if not (file.is_file() or {"target_file", "trained"} & set(job.settings)):
            _draw(job, file)


def _draw(job: Job, file: Path) -> None:
    """Write a job's cases."""
    start = {"backbone_checkpoint", "checkpoint_dir", "resume"}  # cases do not depend on these
    settings = {key: value for key, value in job.settings.items() if key not in start}
    dataset = create_dataset(
        SavedConfig("DPR", job.dataset, None, settings | {"target_file": None})
    )
    dataset.build()
    frame = to_target_frame(dataset, prompt_cases(dataset, "test", PromptBook()))
    file.parent.mkdir(parents=True, exist_ok=True)
    write_atomic(file, frame, "target")
    logger.info(f"{file}: {len(frame)} cases")


def _run_all(jobs: list[Job]) -> None:
    """Run the unfinished jobs; a job that fails gets a ``failure``.

    Raises:
        UserError: all jobs failed.
    """
    for count, job in enumerate(jobs, 1):
        name = f"run {count} of {len(jobs)}, {job.name}"
        if job.failure or job.finished:
            state = f"left out: {job.failure}" if job.failure else f"finished, {job.folder}"
            logger.info(f"{name}: {state}")
        elif job.source and job.source.failure:
            job.failure = f"needs stage 1 of {job.source.name}, which failed"
        else:
            logger.info(f"{name}: begins")
            job.failure = run_job(job)
            logger.info(f"{name}: {job.failure or 'finished'}")
    if all(job.failure for job in jobs):
        raise UserError(f"every run failed; the first: {jobs[0].failure}")


def run_job(job: Job) -> str:
    """Run a job in its own process; return why it failed, or an empty text."""
    if job.source:
        start = job.source.folder / job.source.result()["checkpoint"] / job.source_file
        job.settings["backbone_checkpoint"] = str(start)
    kept = ("model", "dataset", "settings", "record", "measured")
    save_json(job.folder / JOB, {name: getattr(job, name) for name in kept})
    failed = job.folder / FAILED
    failed.unlink(missing_ok=True)
    # The process finds the same modules as this one: the package in a checkout, a user's model.
    paths = os.pathsep.join(path or os.getcwd() for path in sys.path)
    with subprocess.Popen(
        [sys.executable, "-m", "recbole_dpr.experiment.worker", str(job.folder)],
        env=os.environ | {"PYTHONPATH": paths},
        stdin=subprocess.PIPE,  # stays open: see the worker
    ) as process:
        try:
            status = process.wait()
        except BaseException:
            process.terminate()
            raise
    if status == INTERRUPTED:
        raise KeyboardInterrupt
    if job.finished:
        return ""
    if failed.is_file():
        return load_json(failed)["reason"]
    how = f"by {signal.Signals(-status).name}" if status < 0 else f"with status {status}"
    return f"ended {how}"
