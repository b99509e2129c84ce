"""A search for parameters: RecBole's ``HyperTuning``, over runs judged on validation cases."""

import importlib.util
from collections.abc import Mapping
from contextlib import suppress
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
from recbole_dpr.config import SavedConfig
from recbole_dpr.experiment.hyper_file import Parameter, read_hyper
from recbole_dpr.experiment.run import read_given
from recbole_dpr.experiment.trials import Trials, command_line
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.swapping import swapped
from recbole_dpr.utils.yaml_file import Files, properties_dir, read_yaml

logger = getLogger("recbole_dpr.experiment")

ALGORITHMS = ("exhaustive", "random", "bayes")
TOOLS = ("hyperopt", "ray")
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
    tool: str = "hyperopt",
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
        tool: ``hyperopt`` runs one trial after the other. ``ray`` runs those that are not finished
            at once, with Ray Tune, before the same draws are told in the same order; none of them
            may depend on a score, as those of ``bayes`` do.

    Returns:
        A row for each trial, the best first, as :meth:`Trials.table` has them.

    Raises:
        UserError: no hyperopt, a wrong file or parameter, or all trials failed.
    """
    if importlib.util.find_spec("hyperopt") is None:
        raise UserError("a search needs the package hyperopt; run pip install 'recbole_dpr[tune]'")
    searched = read_hyper(params)
    dataset, given, options = read_given(dataset, parameters, config_files)
    model = str(given.pop("model", None) or "DPR") if model is None else model
    _check(searched, given, algo)
    _check_tool(tool, algo)
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
    asked = {"algo": algo, "max_evals": max_evals, "early_stop": early_stop, "tool": tool}
    command = command_line("tune", {"params": params} | words | asked | {"out": out})
    trials = Trials(model, dataset, given, config, Path(out) / f"tune-{dataset}", words, command)
    trials.read()
    if tool == "ray":
        drawing = _Tuning(trials, searched, algo, max_evals, early_stop)
        trials.run_with_ray(drawing.draws_alone())
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


def _check_tool(tool: str, algo: str) -> None:
    if tool not in TOOLS:
        raise UserError(f"tool={tool}: choose one of {', '.join(TOOLS)}")
    if tool == "ray" and algo == "bayes":
        raise UserError("algo=bayes: it draws by the scores before; give --tool=hyperopt")
    if tool == "ray" and importlib.util.find_spec("ray") is None:
        raise UserError("tool=ray: needs the package ray; run pip install 'recbole_dpr[ray]'")


class _Tuning(HyperTuning):
    """RecBole's search; its draws are judged by :class:`Trials`, from a seed, without prints."""

    max_evals: int

    def __init__(
        self,
        trials: "Trials",
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

    def draws_alone(self) -> list[dict[str, Any]]:
        """Return all draws of an algorithm that asks for no score."""
        drawn: list[dict[str, Any]] = []

        def note(values: dict[str, Any]) -> float:
            drawn.append(values)
            return 0.0

        with swapped(self, objective_function=note, early_stop_fn=None):
            self.run()
        return drawn

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
