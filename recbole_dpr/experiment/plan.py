"""The definition of an experiment: its runs, and the table rows made from their figures.

A file of ``properties/experiment``, or a user's own file, holds::

    title: one line
    backbones: [SASRec]             # or a mapping: name -> parameters of its runs
    seeds: [2020]                   # used if --seeds is not given
    n: [mean]                       # which N of POS and NEG the table shows: numbers, or mean
    config: {epochs: 30}            # parameters of every run; the command's override them
    runs:                           # name -> parameters; run in this order
      full: {}
      small: {towers: 1, stage1_of: full}   # takes stage 1 from that run
      other: {backbone_of: full}  # takes the final backbone of that run
    rows:                           # name -> a run, and a method of its table
      DPR: {run: full, method: "DPR ({backbone})"}
    paper:                          # the paper's figures, shown next to ours
      prompts: tag                  # the prompt mode of its POS and NEG figures
      metrics: [ndcg@10]
      figures: {ml-1m: {SASRec: {SEQ: {DPR: [0.1838]}, POS mean: {DPR: [0.5748]}}}}
    note: one paragraph             # optional; shown above the table
    ours: DPR                       # rows whose names begin so are compared with the best other row
    curve:                          # optional; drawn instead of bars
      through: strength             # one line through the rows whose names begin so
      tasks: {SEQ under POS: POS}   # task of the x axis: task of the y axis

A file for an experiment that trains nothing holds ``title`` and ``statistics`` (data set -> the
paper's figures) instead.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from recbole_dpr.utils.errors import UserError, did_you_mean
from recbole_dpr.utils.yaml_file import properties_dir, read_yaml

_KEYS = (
    "title", "backbones", "seeds", "n", "config", "runs", "rows", "paper", "note", "ours", "curve",
    "statistics",
)  # fmt: skip
_NEEDED = ("title", "backbones", "seeds", "n", "runs", "rows")
_LISTS = {"seeds": [2020, 2021], "n": [3, 5, "mean"]}
_RUN_NAME = re.compile(r"[\w.+-]+")  # it becomes part of a folder's name


@dataclass(frozen=True)
class Row:
    """A row of the printed table: a method of a run's table; ``{backbone}`` gets filled in."""

    run: str
    method: str


@dataclass(frozen=True)
class Paper:
    """The figures of the paper.

    Attributes:
        prompts: prompt mode of its POS and NEG figures.
        metrics: the metrics of the lists in ``figures``.
        figures: data set -> backbone -> task and N ("POS mean") -> row -> values.
    """

    prompts: str = ""
    metrics: Sequence[str] = ()
    figures: dict[str, dict] = field(default_factory=dict)


@dataclass(frozen=True)
class Curve:
    """A plot of one task against another.

    Attributes:
        through: rows whose names begin with this are joined by a line; others are points.
        tasks: task of the x axis -> task of the y axis.
    """

    through: str
    tasks: dict[str, str]


@dataclass(frozen=True)
class Experiment:
    """An experiment, as the docstring of this module describes it.

    Attributes:
        name: its results are in ``<out>/<name>-<dataset>``.
        asked: the option of the command that asks for it.
        ours: rows whose names begin with this are compared with the best of the others.
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
    if not models or len(set(models)) != len(models):
        raise UserError(
            f"compare={','.join(models)!r}: name models of RecBole, each once, such as SASRec,Pop"
        )
    rows = {
        "Base": Row("DPR", "{backbone}"),
        "Filter": Row("DPR", "{backbone} + filter"),
        "Semantic": Row("DPR", "Semantic"),
        "Blend": Row("DPR", "Blend ({backbone})"),
        "DPR": Row("DPR", "DPR ({backbone})"),
    }
    runs: dict[str, dict] = {"DPR": {"baselines": ["semantic", "blend"]}}
    for model in models:
        short = model.rpartition(".")[2]
        runs[f"RecBole-{short}"] = {"model": model}
        rows[f"RecBole {short}"] = Row(f"RecBole-{short}", short)
        rows[f"RecBole {short} + filter"] = Row(f"RecBole-{short}", f"{short} + filter")
    return Experiment(
        "compare",
        f"--compare={','.join(models)}",
        "DPR beside models of RecBole",
        backbones={"GRU4Rec": {}},
        seeds=[2020],
        n=["mean"],
        runs=runs,
        rows=rows,
        shared_cases=True,
        named=True,
    )


def _experiment(name: str, asked: str, content: dict[str, Any]) -> Experiment:
    for key in content:
        if key not in _KEYS:
            raise UserError(f"{key}: unknown key{did_you_mean(key, _KEYS)}")
    if "statistics" in content:
        return Experiment(
            name, asked, str(content.get("title", name)), statistics=_mapping(content, "statistics")
        )
    for key in _NEEDED:
        if not content.get(key):
            raise UserError(f"{key}: missing; an experiment needs {', '.join(_NEEDED)}")
    backbones = content["backbones"]
    if isinstance(backbones, list):
        backbones = {name: {} for name in backbones}
    runs = _mapping(content, "runs")
    return Experiment(
        name,
        asked,
        str(content["title"]),
        backbones=_of_mappings("backbones", backbones),
        seeds=_listed(content, "seeds", lambda value: isinstance(value, int)),
        n=_listed(content, "n", lambda value: isinstance(value, int) or value == "mean"),
        config=_mapping(content, "config"),
        runs=_checked_runs(_of_mappings("runs", runs)),
        rows={key: _row(key, row, runs) for key, row in _mapping(content, "rows").items()},
        paper=_paper(_mapping(content, "paper")),
        note=" ".join(str(content.get("note", "")).split()),
        ours=str(content.get("ours", "DPR")),
        curve=_curve(_mapping(content, "curve")),
    )


def _mapping(content: dict, key: str) -> dict:
    value = content.get(key) or {}
    if not isinstance(value, dict):
        raise UserError(f"{key}={value!r}: expected lines of `name: value`")
    return value


def _listed(content: dict, key: str, right: Callable[[Any], bool]) -> list:
    value = content[key]
    if not isinstance(value, list) or not all(map(right, value)):
        raise UserError(f"{key}={value!r}: expected a list, such as {_LISTS[key]}")
    return value


def _of_mappings(key: str, given: Any) -> dict[str, dict]:
    if not isinstance(given, dict):
        raise UserError(f"{key}={given!r}: expected a list of names, or lines of `name: value`")
    return {str(name): _mapping(given, name) for name in given}


def _checked_runs(runs: dict[str, dict]) -> dict[str, dict]:
    before: list[str] = []
    for name, parameters in runs.items():
        if not _RUN_NAME.fullmatch(name):
            raise UserError(f"runs: {name!r}: letters, digits and _ . + - only, for a folder")
        for key in ("stage1_of", "backbone_of"):
            source = parameters.get(key)
            if source is not None and source not in before:
                raise UserError(f"runs: {name}: {key}={source}: no run above it has that name")
        before.append(name)
    return runs


def _row(name: str, given: Any, runs: dict) -> Row:
    if not isinstance(given, dict) or set(given) != {"run", "method"}:
        raise UserError(f"rows: {name}: expected {{run: NAME, method: NAME}}")
    if given["run"] not in runs:
        raise UserError(f"rows: {name}: run={given['run']}: no such run among {', '.join(runs)}")
    return Row(given["run"], given["method"])


def _curve(given: dict) -> Curve | None:
    if not given:
        return None
    if set(given) != {"through", "tasks"} or not isinstance(given["tasks"], dict):
        raise UserError("curve: expected through: NAME, and tasks: {TASK: TASK}")
    return Curve(str(given["through"]), given["tasks"])


def _paper(given: dict) -> Paper:
    try:
        paper = Paper(**given)
    except TypeError:
        raise UserError("paper: expected prompts, metrics and figures") from None
    for dataset, backbones in _of_mappings("figures", paper.figures).items():
        for backbone, tasks in _of_mappings(dataset, backbones).items():
            for task, rows in _of_mappings(backbone, tasks).items():
                for row, values in rows.items():
                    if not isinstance(values, list) or len(values) != len(paper.metrics):
                        raise UserError(
                            f"paper: {dataset}: {backbone}: {task}: {row}: expected a figure for "
                            f"each of {', '.join(paper.metrics)}"
                        )
    return paper
