"""A search for parameters: RecBole's ``HyperTuning``, over runs judged on validation cases."""

import importlib.util
import json
import shlex
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from logging import getLogger
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import yaml
from recbole.trainer import HyperTuning
from recbole.utils.argument_list import (
    dataset_arguments,
    evaluation_arguments,
    general_arguments,
)

from recbole_dpr.build import create_dataset
from recbole_dpr.config import Config, SavedConfig
from recbole_dpr.experiment.hyper_file import Parameter, read_hyper
from recbole_dpr.experiment.jobs import Job, full_record
from recbole_dpr.experiment.report import head
from recbole_dpr.experiment.run import read_given, run_job
from recbole_dpr.model import registry
from recbole_dpr.trainer.checkpoint import fingerprint
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.table_file import markdown, write_table, write_text
from recbole_dpr.utils.yaml_file import Files, properties_dir, read_yaml

logger = getLogger("recbole_dpr.experiment")

ALGORITHMS = ("exhaustive", "random", "bayes")
# Inside the folder of a search: a line of JSON for each trial that has finished.
TRIALS = "trials.jsonl"
# Parameters of what steers, which stage 1 does not read: trials that differ in them share stage 1.
AFTER_STAGE_1 = {
    "encoder", "projector_size", "prompt_dropout", "towers", "fusion_heads", "fusion_inner_size",
    "fusion_dropout", "memory_dropout", "tau", "train_n", "stage2_epochs", "stage3_epochs",
    "genre_share", "free_share", "prompt_batch_size", "prompt_share", "prompts_per_tag",
    "prompt_learning_rate", "backbone_learning_rate",
}  # fmt: skip
# Parameters that no trial may differ in, beside those of RecBole's and our data and protocol: who
# is asked what in validation depends on them, or they count after it.
_FIXED = {
    "model", "dataset", "stages", "prompt_loss", "memory", "choose_strength", "unseen_categories",
    "backbone_checkpoint", "text_channel", "studies", "router", "router_weights", "router_model",
    "prompt_cache_dir", *general_arguments, *dataset_arguments, *evaluation_arguments,
} - {"MAX_ITEM_LIST_LENGTH"}  # fmt: skip
_OURS = {
    "checkpoint_dir": "every trial has a folder of its own; give --out=DIR",
    "resume": "a search always goes on where it was; leave it out",
    "trained": "every trial is trained; leave it out",
}


def tune(
    params: str,
    dataset: str | None = None,
    parameters: Mapping[str, Any] | None = None,
    *,
    model: str | None = None,
    config_files: Files = (),
    algo: str = "exhaustive",
    max_evals: int | None = None,
    early_stop: int = 10,
    out: str | Path = "results",
) -> pd.DataFrame:
    """Search values of parameters whose runs have the best validation score.

    That is the score of early stopping: ``valid_metric`` at the best epoch of the last stage. Test
    cases are not measured. Every trial is a process of its own. Trials that differ only in what
    steers take stage 1 from the first of them. If the function is called again, finished trials are
    not repeated, and a killed one continues. ``<out>/tune-<dataset>`` gets ``trials.jsonl``,
    ``table.csv``, ``table.md`` and ``runs``, which has a folder for each trial.

    Args:
        params: path of a ``.hyper`` file of RecBole, or a name in ``properties/hyper``.
        dataset, model: names; ml-100k and DPR if not given anywhere.
        parameters: for every trial; ``seed`` is also that of the search.
        config_files: RecBole's config files, or a single one; ``parameters`` override them.
        algo: one of :data:`ALGORITHMS`, as in RecBole: all combinations of choices in random order,
            random draws, or hyperopt's tree of Parzen estimators.
        max_evals: draws at most; if not given 100, or all combinations of ``exhaustive``.
        early_stop: the search ends after so many draws without a better score.

    Returns:
        A row for each trial, the best first, as :meth:`_Trials.table` has them.

    Raises:
        UserError: no hyperopt, a wrong file or parameter, or all trials failed.
    """
    if importlib.util.find_spec("hyperopt") is None:
        raise UserError("a search needs the package hyperopt; pip install 'recbole_dpr[tune]'")
    searched = read_hyper(params)
    dataset, given, options = read_given(dataset, parameters, config_files)
    model = str(given.pop("model", None) or "DPR") if model is None else model
    _check(searched, given, algo)
    config = SavedConfig(model, dataset, None, given)
    for each in searched.values():
        for value in each.examples():
            try:
                SavedConfig(model, dataset, None, given | {each.name: value})
            except UserError as error:
                raise UserError(f"{each.where}: {error}") from error
    if not Path(config["data_path"]).is_dir():
        create_dataset(config)  # downloads it: all trials are to see the same files
    words = {"model": model, "dataset": dataset} | options
    asked = words | {"algo": algo, "max_evals": max_evals, "early_stop": early_stop, "out": out}
    command = _command("tune", {"params": params} | asked)
    trials = _Trials(model, dataset, given, config, Path(out) / f"tune-{dataset}", words, command)
    trials.read()
    tuning = _Tuning(trials, searched, algo, max_evals, early_stop)
    tuning.run()
    if trials.best is None:
        raise UserError(f"every trial failed; the first: {trials.rows[0]['note']}")
    if tuning.draws < tuning.max_evals:
        logger.info(
            f"ended after {tuning.draws} of {tuning.max_evals} draws: the last {early_stop} "
            "brought no better score (early_stop)"
        )
    text = trials.write()
    logger.info(f"\n{text}\nwritten to {trials.folder / 'table.md'} and table.csv")
    return trials.table()


def _check(searched: Mapping[str, Parameter], given: Mapping[str, Any], algo: str) -> None:
    if algo not in ALGORITHMS:
        raise UserError(f"algo={algo}: choose one of {', '.join(ALGORITHMS)}")
    for key in given:
        if key in _OURS:
            raise UserError(f"{key}: {_OURS[key]}")
        if key in searched:
            raise UserError(f"{key}={given[key]}: {searched[key].where} searches it; give it once")
    protocol = read_yaml(properties_dir() / "overall.yaml", yaml.SafeLoader)
    for each in searched.values():
        if each.name in {*_FIXED, *_OURS, *protocol}:
            raise UserError(
                f"{each.where}: {each.name} changes what is measured, or nothing that is learned; "
                f"give all trials the same, --{each.name}=VALUE"
            )
        if algo == "exhaustive" and each.kind != "choice":
            raise UserError(
                f"{each.where}: {each.kind} has no end of values, and algo=exhaustive takes all; "
                "write a choice, or give --algo=random or --algo=bayes"
            )


def _command(verb: str, options: Mapping[str, Any]) -> str:
    """Return a command of ``recbole-dpr``; options without a value are left out."""
    told = [f"--{key}={value}" for key, value in options.items() if value is not None]
    return shlex.join(["recbole-dpr", verb, *told])


class _Tuning(HyperTuning):
    """RecBole's search; its draws are judged by :class:`_Trials`, from a seed, without prints."""

    def __init__(
        self,
        trials: "_Trials",
        searched: Mapping[str, Parameter],
        algo: str,
        max_evals: int | None,
        early_stop: int,
    ) -> None:
        space: dict[str, dict[str, list]] = {}
        for each in searched.values():
            space.setdefault(each.kind, {})[each.name] = each.space
        super().__init__(trials.judge, params_dict=space, algo=algo, early_stop=early_stop)
        size = int(self.max_evals)  # if exhaustive, RecBole has set it to all combinations
        self.max_evals = min(max_evals or size, size) if algo == "exhaustive" else max_evals or 100
        self.draws = 0
        self._trials, self._searched = trials, searched

    def trial(self, params: dict[str, Any]) -> dict[str, Any]:
        """Judge one draw, for hyperopt, which looks for the smallest loss."""
        self.draws += 1
        values = {name: self._searched[name].value(drawn) for name, drawn in params.items()}
        score = self.objective_function(values)
        if score is None:
            return {"status": "fail", "loss": None}
        return {"status": "ok", "loss": -score if self._trials.bigger else score}

    def run(self) -> None:
        """Search."""
        from hyperopt import fmin
        from hyperopt.exceptions import AllTrialsFailed

        with suppress(AllTrialsFailed):
            fmin(
                self.trial,
                self.space,
                algo=self.algo,
                max_evals=self.max_evals,
                early_stop_fn=self.early_stop_fn,
                rstate=np.random.default_rng(self._trials.config["seed"]),
                show_progressbar=False,
                verbose=False,
            )


@dataclass
class _Trials:
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
    _starts: dict[str, Job] = field(default_factory=dict)  # see _start

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
                self._known[told["key"]] = told
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
        seed, settings = self.config["seed"], self.given | values
        job = Job("", "", seed, self.folder, self.model, self.dataset, settings, measured=False)
        job.record = full_record(job, self.folder)
        key = fingerprint(job.record)[:12]
        job.folder = self.folder / "runs" / key
        job.settings = settings | {"checkpoint_dir": str(job.folder), "resume": True}
        job.source = self._start(job)
        if key not in self._known:
            failure = "" if job.finished else run_job(job)
            if failure:
                return {"score": None, "seconds": None, "run": "", "note": failure}
            self._keep(key, values, job)
        known = self._known[key]
        told = {name: known[name] for name in ("score", "seconds", "run")}
        return told | known["figures"] | {"note": ""}

    def _keep(self, key: str, values: dict[str, Any], job: Job) -> None:
        result = job.result()
        self._known[key] = {
            "key": key,
            "parameters": values,
            "score": result["best_valid_score"],
            "figures": result["best_valid_result"],
            "seconds": result["seconds"],
            "run": str(job.folder / result["checkpoint"]),
            "date": result["date"],
        }
        lines = [json.dumps(line, ensure_ascii=False) for line in self._known.values()]
        write_text(self.folder / TRIALS, "\n".join(lines) + "\n")

    def _start(self, job: Job) -> Job | None:
        """Return the trial whose stage 1 a job takes over; None if it is to train its own."""
        stages = self.config["stages"] if registry.is_dpr(self.config.model_class) else [1]
        if self.config["backbone_checkpoint"] or 1 not in stages or max(stages) == 1:
            return None
        before = {name: each for name, each in job.record.items() if name not in AFTER_STAGE_1}
        start = self._starts.setdefault(fingerprint(before), job)
        if start is job or start.finished:
            return None if start is job else start
        self._starts[fingerprint(before)] = job  # the one before has failed
        return None

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
            train = _command("train", self.words | values)
            text += f"\nThis trains and measures the best:\n\n```\n{train}\n```\n"
            if registry.is_dpr(self.config.model_class):
                trained = {"dataset": self.dataset, "trained": best["run"]}
                text += f"\nThis only measures it:\n\n```\n{_command('train', trained)}\n```\n"
        write_table(self.folder, table, text)
        return text


def _cell(value: Any, form: str) -> str:
    missing = value is None or value != value  # NaN; not pandas.isna, as values may be lists
    return "" if missing else format(value, form) if form else str(value)
