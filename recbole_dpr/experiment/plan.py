"""The definition of an experiment: its runs, and the table rows made from their figures.

docs/experiments.md explains the form of its file.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from recbole_dpr.utils.errors import UserError, did_you_mean
from recbole_dpr.utils.yaml_file import properties_dir, read_yaml

_NEEDED = ("title", "backbones", "seeds", "n", "runs", "rows")
_KEYS = (*_NEEDED, "config", "paper", "note", "ours", "curve", "statistics")


class Row(NamedTuple):
    """A row of the printed table: a method of a run's table; ``{backbone}`` gets filled in."""

    run: str
    method: str


class Paper(NamedTuple):
    """The figures of the paper: data set -> backbone -> "POS mean" -> row -> one per metric."""

    prompts: str = ""
    metrics: Sequence[str] = ()
    figures: dict[str, dict] = {}


class Curve(NamedTuple):
    """A plot of one task against another, with a line ``through`` some rows."""

    through: str
    tasks: dict[str, str]


@dataclass(frozen=True)
class Experiment:
    """An experiment, as docs/experiments.md describes its file.

    Attributes:
        name: its results are in ``<out>/<name>-<dataset>``.
        asked: the option of the command that asks for it.
        shared_cases: whether the cases are written to a ``.target`` file that all runs read.
        named: whether the user has named its models or backbones. Then a wrong one is an error,
            and not a row without figures.
    """

    name: str
    asked: str
    title: str
    backbones: dict[str, dict[str, Any]] = field(default_factory=dict)
    seeds: Sequence[int] = ()
    n: Sequence[int | str] = ()
    config: dict[str, Any] = field(default_factory=dict)
    runs: dict[str, dict[str, Any]] = field(default_factory=dict)
    rows: dict[str, Row] = field(default_factory=dict)
    paper: Paper = field(default_factory=Paper)
    note: str = ""
    ours: str = "DPR"
    curve: Curve | None = None
    statistics: dict[str, dict[str, float]] | None = None
    shared_cases: bool = False
    named: bool = False


def load_experiment(name: str) -> Experiment:
    """Load an experiment by its name in ``properties/experiment``, or from the path of a yaml file.

    Raises:
        UserError: there is no such experiment, or its file is wrong.
    """
    folder = properties_dir() / "experiment"
    file = Path(name) if name.endswith((".yaml", ".yml")) else folder / f"{name}.yaml"
    if not file.is_file():
        names = sorted(known.stem for known in folder.glob("*.yaml"))
        raise UserError(
            f"experiment={name}: no such experiment{did_you_mean(name, names)}; there are "
            f"{', '.join(names)}, or give the path of a yaml file"
        )
    content = read_yaml(file, yaml.SafeLoader)
    try:
        return _experiment(file.stem, f"--experiment={name}", content)
    except UserError as error:
        raise UserError(f"{file}: {error}") from error


def comparison(models: Sequence[str]) -> Experiment:
    """Define an experiment that compares DPR with RecBole models on the same split and cases.

    Raises:
        UserError: no model is given, or one is given twice.
    """
    asked = ",".join(models)
    _check(
        bool(models) and len(set(models)) == len(models),
        f"compare={asked!r}: name models of RecBole, each once, such as SASRec,Pop",
    )
    ours = [
        "{backbone}",
        "{backbone} + filter",
        "Semantic",
        "Blend ({backbone})",
        "DPR ({backbone})",
    ]
    names = ["Base", "Filter", "Semantic", "Blend", "DPR"]
    rows = {name: Row("DPR", method) for name, method in zip(names, ours, strict=True)}
    runs: dict[str, dict] = {"DPR": {"baselines": ["semantic", "blend"]}}
    for model in models:
        short = model.rpartition(".")[2]
        runs[f"RecBole-{short}"] = {"model": model}
        rows[f"RecBole {short}"] = Row(f"RecBole-{short}", short)
        rows[f"RecBole {short} + filter"] = Row(f"RecBole-{short}", f"{short} + filter")
    title, backbones = "DPR beside models of RecBole", {"GRU4Rec": dict[str, Any]()}
    plain = Experiment("compare", f"--compare={asked}", title, backbones, [2020], ["mean"])
    return replace(plain, runs=runs, rows=rows, shared_cases=True, named=True)


def _check(right: bool, message: str) -> None:
    if not right:
        raise UserError(message)


def _mapping(key: str, value: Any) -> dict:
    _check(isinstance(value or {}, dict), f"{key}={value!r}: expected lines of `name: value`")
    return value or {}


def _mappings(key: str, value: Any) -> dict[str, dict]:
    _check(
        isinstance(value, dict),
        f"{key}={value!r}: expected a list of names, or lines of `name: value`",
    )
    return {str(name): _mapping(name, each) for name, each in value.items()}


def _experiment(name: str, asked: str, content: dict[str, Any]) -> Experiment:
    for key in content:
        _check(key in _KEYS, f"{key}: unknown key{did_you_mean(key, _KEYS)}")
    title = str(content.get("title") or name)
    if "statistics" in content:
        statistics = _mapping("statistics", content["statistics"])
        return Experiment(name, asked, title, statistics=statistics)
    for key in _NEEDED:
        needed = ", ".join(_NEEDED)
        _check(bool(content.get(key)), f"{key}: missing; an experiment needs {needed}")
    for key, words, like in (("seeds", (), [2020, 2021]), ("n", ("mean",), [3, 5, "mean"])):
        value = content[key]
        right = isinstance(value, list) and all(isinstance(v, int) or v in words for v in value)
        _check(right, f"{key}={value!r}: expected a list, such as {like}")
    backbones, runs = content["backbones"], _mappings("runs", _mapping("runs", content["runs"]))
    if isinstance(backbones, list):
        backbones = dict.fromkeys(backbones)
    _check_runs(runs)
    rows = _mapping("rows", content["rows"])
    return Experiment(
        name,
        asked,
        title,
        backbones=_mappings("backbones", backbones),
        seeds=content["seeds"],
        n=content["n"],
        config=_mapping("config", content.get("config")),
        runs=runs,
        rows={key: _row(key, row, runs) for key, row in rows.items()},
        paper=_paper(_mapping("paper", content.get("paper"))),
        note=" ".join(str(content.get("note", "")).split()),
        ours=str(content.get("ours", "DPR")),
        curve=_curve(_mapping("curve", content.get("curve"))),
    )


def _check_runs(runs: dict[str, dict]) -> None:
    before: list[str] = []
    for name, parameters in runs.items():
        fit = bool(re.fullmatch(r"[\w.+-]+", name))
        _check(fit, f"runs: {name!r}: letters, digits and _ . + - only, for a folder")
        for key in ("stage1_of", "backbone_of"):
            source = parameters.get(key)
            known = source is None or source in before
            _check(known, f"runs: {name}: {key}={source}: no run above it has that name")
        before.append(name)


def _row(name: str, given: Any, runs: dict) -> Row:
    right = isinstance(given, dict) and set(given) == {"run", "method"}
    _check(right, f"rows: {name}: expected {{run: NAME, method: NAME}}")
    row, names = Row(**given), ", ".join(runs)
    _check(row.run in runs, f"rows: {name}: run={row.run}: no such run among {names}")
    return row


def _curve(given: dict) -> Curve | None:
    right = set(given) == {"through", "tasks"} and isinstance(given["tasks"], dict)
    _check(right or not given, "curve: expected through: NAME, and tasks: {TASK: TASK}")
    return Curve(str(given["through"]), given["tasks"]) if given else None


def _paper(given: dict) -> Paper:
    _check(set(given) <= set(Paper._fields), "paper: expected prompts, metrics and figures")
    paper = Paper(**given)
    metrics = ", ".join(paper.metrics)
    for dataset, backbones in _mappings("figures", paper.figures).items():
        for backbone, tasks in _mappings(dataset, backbones).items():
            for task, rows in _mappings(backbone, tasks).items():
                for row, values in rows.items():
                    _check(
                        isinstance(values, list) and len(values) == len(paper.metrics),
                        f"paper: {dataset}: {backbone}: {task}: {row}: expected a figure for "
                        f"each of {metrics}",
                    )
    return paper
