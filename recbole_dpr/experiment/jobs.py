"""The runs of an experiment with their full configurations, all checked before any run starts."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from recbole_dpr.config import SavedConfig
from recbole_dpr.config_check import KEYS_WITHOUT_DEFAULT
from recbole_dpr.experiment.plan import Experiment
from recbole_dpr.trainer.checkpoint import NOT_IN_FINGERPRINT, config_record
from recbole_dpr.trainer.trained import MEASURING, with_trained
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json

# Inside the folder of an experiment: the cases that its runs share, one folder per seed.
CASES = "cases/"
# Inside the folder of a run: its job, its result, or the reason why there is no result.
JOB, RESULT, FAILED = "job.json", "result.json", "failed.json"
# "<method>: <cases>" -> float32 [cases], NDCG at the first topk; "users: <cases>" -> user ids.
PER_CASE, USERS = "per_case.npz", "users"

# In a run's record: "file ml-1m.inter" -> a digest of the file's content.
_FILE = "file "
# Parameters that change where or how a run is executed, but not its table.
_NO_FIGURE = NOT_IN_FINGERPRINT - {"baselines", "target_file", "studies"}
_OURS = {
    "model": "the experiment names its models",
    "checkpoint_dir": "every run has a folder of its own; give --out=DIR",
    "resume": "an experiment always goes on where it was",
}


@dataclass
class Job:
    """One run.

    Attributes:
        backbone, run, seed: identify the run; names as in the experiment.
        folder: the run's own folder, also its ``checkpoint_dir``; or the folder of another
            experiment that has finished exactly this run.
        model, dataset, settings: arguments of ``run_recbole_dpr``.
        source: the run whose stage 1 this one starts from, or the backbone in its ``source_file``.
        record: every parameter of the run, and digests of its data files, ready for JSON.
        failure: why the run can have no figures; empty if it can.
        measured: whether its test cases are measured; if not, the result has its validation score.
    """

    backbone: str
    run: str
    seed: int
    folder: Path
    model: str
    dataset: str
    settings: dict[str, Any]
    source: "Job | None" = None
    source_file: str = ""
    record: dict[str, Any] = field(default_factory=dict)
    failure: str = ""
    measured: bool = True

    @property
    def name(self) -> str:
        """The name of the run's folder."""
        return self.folder.name

    @property
    def finished(self) -> bool:
        """Whether the result exists."""
        return (self.folder / RESULT).is_file()

    def result(self) -> dict[str, Any]:
        """Read the result of the run."""
        return load_json(self.folder / RESULT)

    def per_case(self) -> dict[str, np.ndarray]:
        """Read the run's figures for single cases, see :data:`PER_CASE`."""
        with np.load(self.folder / PER_CASE) as arrays:
            return dict(arrays)


def plan_jobs(
    experiment: Experiment, dataset: str, given: Mapping[str, Any], folder: Path
) -> list[Job]:
    """Plan all runs of an experiment; a run comes after the run that it starts from.

    A run with a wrong configuration gets a ``failure``. One is not repeated if an experiment in the
    same place has finished it under the same name, from the same start and configured the same.

    Args:
        given: parameters of the command, for the runs whose model knows them. ``trained`` is the
            folder of an experiment whose runs of DPR are measured again instead of trained.
        folder: of the experiment.

    Raises:
        UserError: a parameter belongs to the experiment; all runs are wrong, or one that the user
            has named; a finished run was made with another configuration; or a run to measure
            again does not exist.
    """
    given = dict(given)
    trained = given.pop("trained", None)
    _check_given(experiment, given)
    jobs = list(_jobs(experiment, dataset, folder))
    known = [_known_keys(job) for job in jobs]
    anywhere = set().union(*(keys for keys in known if keys))
    for job, keys in zip(jobs, known, strict=True):
        # A parameter that no model knows goes to all models: their configuration reports the error.
        own = {k: v for k, v in given.items() if keys is None or k in keys or k not in anywhere}
        defaults = experiment.config | experiment.backbones[job.backbone]
        job.settings = defaults | own | job.settings
        if experiment.shared_cases:
            job.settings.setdefault("target_file", str(cases_file(job, folder)))
        try:
            if trained and job.model == "DPR":
                _measure_only(job, Path(trained), own)
            job.record = full_record(job, folder)
        except UserError as error:
            job.failure = str(error)
    failures = [job.failure for job in jobs if job.failure]
    if failures and (experiment.named or len(failures) == len(jobs)):
        raise UserError(failures[0])
    for job in jobs:
        if job.finished and not job.failure:
            _refuse_another(job)
        elif not job.failure:
            _share(job, folder)
    return jobs


def cases_file(job: Job, folder: Path) -> Path:
    """Return the path of the cases that all runs of a seed share."""
    return folder / CASES / str(job.seed) / f"{job.dataset}.target"


def short(backbone: str) -> str:
    """Return the table name of a backbone, which may be an import path."""
    return backbone.rpartition(".")[2]


def _check_given(experiment: Experiment, given: Mapping[str, Any]) -> None:
    for key in given:
        if key in _OURS:
            raise UserError(f"{key}: {_OURS[key]}")
        for name, parameters in experiment.runs.items():
            # stages are for data without tags: runs that end before stage 3 stay as they are.
            if key in parameters and key != "stages":
                raise UserError(
                    f"{key}: run {name} of {experiment.name} sets it to {parameters[key]}; leave "
                    "it out, or write an experiment of your own"
                )


def _jobs(experiment: Experiment, dataset: str, folder: Path) -> Iterator[Job]:
    """Yield the jobs, with the settings that nobody may change."""
    for seed in experiment.seeds:
        for backbone in experiment.backbones:
            made: dict[str, Job] = {}
            for run, parameters in experiment.runs.items():
                settings = dict(parameters)
                tuned = made.get(settings.pop("backbone_of", None))
                source = made.get(settings.pop("stage1_of", None)) or tuned
                model = settings.pop("model", "DPR")
                if model == "DPR":
                    settings.setdefault("backbone", backbone)
                place = folder / "runs" / f"{short(backbone)}-{run}-{seed}"
                settings |= {"seed": seed, "checkpoint_dir": str(place), "resume": True}
                file = "model.safetensors" if tuned else ""
                made[run] = Job(backbone, run, seed, place, model, dataset, settings, source, file)
                yield made[run]


def _known_keys(job: Job) -> set[str] | None:
    """Return the parameters that a job's model reads; None if it cannot be configured."""
    only = {key: job.settings[key] for key in ("backbone",) if key in job.settings}
    try:
        config = SavedConfig(job.model, job.dataset, None, only)
    except UserError:
        return None
    lists = config.parameters.values()
    return set(config.final_config_dict).union(KEYS_WITHOUT_DEFAULT, *lists)


def _measure_only(job: Job, experiment: Path, own: dict[str, Any]) -> None:
    """Make a job measure the run of the same name in another experiment's folder."""
    before = experiment / "runs" / job.name
    if not (before / RESULT).is_file():
        raise UserError(f"trained={experiment}: there is no finished run {job.name} in it")
    asked = {key: value for key, value in job.settings.items() if key in MEASURING}
    places = {key: job.settings[key] for key in ("seed", "checkpoint_dir", "resume")}
    run = before / load_json(before / RESULT)["checkpoint"]
    job.settings, job.source = asked | own | places | {"trained": str(run)}, None


def full_record(job: Job, folder: Path) -> dict[str, Any]:
    """Return every parameter of a run of an experiment in ``folder``, and digests of its files.

    Raises:
        UserError: its configuration is wrong.
    """
    config = with_trained(SavedConfig(job.model, job.dataset, None, job.settings))
    record = config_record(config)
    if record.get("target_file"):
        # A file inside the experiment's folder counts as the same if the folder is elsewhere.
        record["target_file"] = record["target_file"].removeprefix(f"{folder}/")
    files = sorted(Path(config["data_path"]).glob(f"{job.dataset}.*"))
    stats = [(file, file.stat()) for file in files if file.is_file()]
    return record | {
        f"{_FILE}{file.name}": _digest(file, (stat.st_size, stat.st_mtime_ns))
        for file, stat in stats
    }


@lru_cache(256)  # every run of an experiment reads the same files
def _digest(file: Path, _version: tuple[int, int]) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as opened:
        while block := opened.read(2**20):
            digest.update(block)
    return digest.hexdigest()[:16]


def _share(job: Job, folder: Path) -> None:
    """Use the run of another experiment in the same place, if it has finished exactly this job."""
    for result in sorted(folder.parent.glob(f"*-{job.dataset}/runs/{job.name}/{RESULT}")):
        asked = load_json(result.with_name(JOB))
        alike = asked["dataset"] == job.dataset and _begun_alike(job.source, asked["settings"])
        if alike and not _changed(load_json(result)["record"], job.record):
            job.folder = result.parent
            return


def _begun_alike(source: Job | None, settings: Mapping[str, Any]) -> bool:
    """Whether a run with these settings started from ``source``, or both have no start."""
    start = settings.get("backbone_checkpoint")  # <folder>/runs/<name>/<checkpoint>...
    if source is None or start is None:
        return source is None and start is None
    return source.finished and {source.name, source.result()["checkpoint"]} <= {*Path(start).parts}


def _refuse_another(job: Job) -> None:
    before = job.result()["record"]
    if changed := _changed(before, job.record):
        key = changed[0]
        more = f" ({len(changed) - 1} more differ)" if changed[1:] else ""
        raise UserError(
            f"{job.folder}: made with {key}={before.get(key)!r}, which is {job.record.get(key)!r} "
            f"now{more}; give another --out, or remove that folder"
        )


def _changed(before: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """Return the parameters and files that may make the figures of two runs differ."""
    if not any(key.startswith(_FILE) for key in before):  # planned before the download
        now = {key: value for key, value in now.items() if not key.startswith(_FILE)}
    keys = sorted({*before, *now} - _NO_FIGURE)
    return [key for key in keys if before.get(key) != now.get(key)]
