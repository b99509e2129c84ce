"""The trials of a search for parameters: their runs, their table, and what is known of them."""

import json
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from logging import getLogger
from pathlib import Path
from typing import Any

import pandas as pd

from recbole_dpr.config import Config
from recbole_dpr.experiment.jobs import Job, full_record
from recbole_dpr.experiment.ray_jobs import run_jobs
from recbole_dpr.experiment.report import head
from recbole_dpr.experiment.run import run_job
from recbole_dpr.model import registry
from recbole_dpr.trainer.checkpoint import fingerprint
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.table_file import markdown, write_table, write_text

logger = getLogger("recbole_dpr.experiment")

# Inside the folder of a search: a line of JSON for each trial that has finished.
TRIALS = "trials.jsonl"
_LINE = ("key", "parameters", "score", "figures", "seconds", "run", "date")
# Parameters of what steers, which stage 1 does not read: trials that differ in them share stage 1.
AFTER_STAGE_1 = {
    "encoder", "projector_size", "prompt_dropout", "towers", "fusion_heads", "fusion_inner_size",
    "fusion_dropout", "memory_dropout", "tau", "train_n", "stage2_epochs", "stage3_epochs",
    "genre_share", "free_share", "prompt_batch_size", "prompt_share", "prompts_per_tag",
    "prompt_learning_rate", "backbone_learning_rate",
}  # fmt: skip


def command_line(verb: str, options: Mapping[str, Any]) -> str:
    """Return a command of ``recbole-dpr``; options without a value are left out."""
    told = [f"--{key}={value}" for key, value in options.items() if value is not None]
    return shlex.join(["recbole-dpr", verb, *told])


@dataclass
class Trials:
    """The trials of a search, and its files.

    Attributes:
        config: what all trials have in common.
        words: what the commands that train the same have in common.
        rows: of this search, in the order of their first draw; one without a ``score`` has failed.
    """

    model: str
    dataset: str
    given: dict[str, Any]
    config: Config
    folder: Path
    words: dict[str, Any]
    command: str
    rows: list[dict[str, Any]] = field(default_factory=list)
    _known: dict[str, dict[str, Any]] = field(default_factory=dict)  # key -> line of the file
    _drawn: dict[str, dict[str, Any]] = field(default_factory=dict)  # values as JSON -> row
    _jobs: dict[str, Job] = field(default_factory=dict)  # values as JSON -> run

    @property
    def bigger(self) -> bool:
        """Whether a higher score is better."""
        return self.config["valid_metric_bigger"]

    @property
    def best(self) -> dict[str, Any] | None:
        """The best row; None if every trial has failed."""
        done = [row for row in self.rows if row["score"] is not None]
        choose = max if self.bigger else min
        return choose(done, key=lambda row: row["score"], default=None)

    def read(self) -> None:
        """Read the trials that have finished before.

        Raises:
            UserError: a line is not one of a trial.
        """
        file = self.folder / TRIALS
        lines = file.read_text("utf-8").splitlines() if file.is_file() else []
        for number, line in enumerate(lines, 1):
            try:
                told = json.loads(line)
                self._known[told["key"]] = {name: told[name] for name in _LINE}
            except (ValueError, TypeError, KeyError):
                raise UserError(f"{file}:{number}: not the line of a trial; remove it") from None

    def judge(self, values: dict[str, Any]) -> float | None:
        """Return the score of a run with these values, trained unless it is known; None if none."""
        drawn = json.dumps(values)
        told = ", ".join(f"{name}={value}" for name, value in values.items())
        if drawn not in self._drawn:
            number = len(self.rows) + 1
            logger.info(f"trial {number}, {told}: begins")
            row = self._drawn[drawn] = {"trial": number, **values, **self._trial(values)}
            self.rows.append(row)
            self.write()
        row = self._drawn[drawn]
        best = "" if self.best is None else f"; best: trial {self.best['trial']}"
        state = row["note"] or f"{self.config['valid_metric']} {row['score']:.4f}{best}"
        logger.info(f"trial {row['trial']}, {told}: {state}")
        return row["score"]

    def _trial(self, values: dict[str, Any]) -> dict[str, Any]:
        """Return the rest of a row: score, figures of validation, seconds, run, note."""
        job = self._job(values)
        if job.name not in self._known:
            if not job.finished and not job.failure:
                job.failure = run_job(job)
            if job.failure:
                return {"score": None, "seconds": None, "run": "", "note": job.failure}
            self._keep(values, job)
        known = self._known[job.name]
        told = {name: known[name] for name in ("score", "seconds", "run")}
        return told | known["figures"] | {"note": ""}

    def _job(self, values: dict[str, Any]) -> Job:
        """Return the run of a trial, the same for the same values. Its folder is its key."""
        drawn = json.dumps(values)
        if drawn not in self._jobs:
            seed, settings = self.config["seed"], self.given | values
            job = Job("", "", seed, self.folder, self.model, self.dataset, settings, measured=False)
            job.record = full_record(job, self.folder)
            job.folder = self.folder / "runs" / fingerprint(job.record)[:12]
            job.settings = settings | {"checkpoint_dir": str(job.folder), "resume": True}
            self._jobs[drawn] = job
        job = self._jobs[drawn]
        alike = (each for each in self._jobs.values() if _stage_1(each) == _stage_1(job))
        job.source = next((each for each in alike if each.finished and each is not job), None)
        return job

    def run_with_ray(self, draws: Sequence[dict[str, Any]]) -> None:
        """Run the trials that are not finished, many at once; first one for each stage 1."""
        firsts: dict[str, dict[str, Any]] = {}
        for values in draws:
            firsts.setdefault(_stage_1(self._job(values)), values)
        for part in (firsts.values(), draws):
            jobs = {job.name: job for job in map(self._job, part) if not job.failure}
            todo = [job for name, job in jobs.items() if not (job.finished or name in self._known)]
            logger.info(f"{len(todo)} trials go to Ray")
            failures = run_jobs(todo, int(self.config["device"].type == "cuda")) if todo else []
            for job, failure in zip(todo, failures, strict=True):
                job.failure = failure

    def _keep(self, values: dict[str, Any], job: Job) -> None:
        result = job.result()
        self._known[job.name] = {
            "key": job.name,
            "parameters": values,
            "score": result["best_valid_score"],
            "figures": result["best_valid_result"],
            "seconds": result["seconds"],
            "run": str(job.folder / result["checkpoint"]),
            "date": result["date"],
        }
        lines = [json.dumps(line, ensure_ascii=False) for line in self._known.values()]
        write_text(self.folder / TRIALS, "\n".join(lines) + "\n")

    def table(self) -> pd.DataFrame:
        """Return the rows, the best first, those without a score last."""
        table = pd.DataFrame(self.rows)
        table = table.sort_values("score", ascending=not self.bigger, kind="stable")
        last = ["seconds", "run", "note"]
        return table[[name for name in table if name not in last] + last].reset_index(drop=True)

    def write(self) -> str:
        """Write ``table.csv`` and ``table.md``; return the text of the latter."""
        table, metric = self.table(), self.config["valid_metric"]
        text = head(f"Tuning of {self.model}, {self.dataset}", self.command)
        best = self.best
        text += (
            f"\n- Score: {metric} of the validation part at the best epoch of the last stage, as "
            "early stopping has it. Test cases were not measured.\n"
            f"- Seed {self.config['seed']}, of the search and of every trial.\n"
        )
        tasks = [name for name in table if name.startswith(("SEQ ", "POS ", "NEG "))]
        shown = [*table.columns[: table.columns.get_loc("score") + 1], *tasks, "seconds", "note"]
        forms = dict.fromkeys(["score", *tasks], ".4f") | {"seconds": ".0f"}
        lines = [
            [_cell(row[name], forms.get(name, "")) for name in shown]
            for row in table[shown].to_dict("records")
        ]
        text += f"\n{markdown(lines, shown, 'r' * (len(shown) - 1) + 'l')}\n"
        if best is not None:
            values = {name: best[name] for name in shown[1 : shown.index("score")]}
            train = command_line("train", self.words | values)
            text += f"\nThis trains and measures the best:\n\n```\n{train}\n```\n"
            if registry.is_dpr(self.config.model_class):
                trained = {"dataset": self.dataset, "trained": best["run"]}
                text += f"\nThis only measures it:\n\n```\n{command_line('train', trained)}\n```\n"
        write_table(self.folder, table, text)
        return text


def _stage_1(job: Job) -> str:
    """Return what decides stage 1 of a job; that of its own if it has none to share."""
    record = job.record
    stages = record.get("stages", [1])  # of a model of RecBole there is no other
    if record.get("backbone_checkpoint") or 1 not in stages or max(stages) == 1:
        return job.name
    return fingerprint({name: each for name, each in record.items() if name not in AFTER_STAGE_1})


def _cell(value: Any, form: str) -> str:
    missing = value is None or value != value  # NaN; not pandas.isna, as values may be lists
    return "" if missing else format(value, form) if form else str(value)
