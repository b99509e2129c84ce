"""The table of an experiment as a plot."""

from logging import getLogger
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from recbole_dpr.experiment.plan import Curve
from recbole_dpr.utils.table_file import panels, write_picture

logger = getLogger("recbole_dpr.experiment")


def plot(
    table: pd.DataFrame, rows: list[str], title: str, path: Path, curve: Curve | None = None
) -> bool:
    """Plot NDCG@10, or the first metric, as bars: one panel per task, one group per backbone.

    A black dash marks the paper's figure. With ``curve`` the plot shows one task against another,
    with one line per backbone. If matplotlib is missing, a log line says so.

    Args:
        table: of :func:`recbole_dpr.experiment.report.collect`, with figures.
        rows: names, in the order of the bars, or along the lines.

    Returns:
        Whether ``path`` was written.
    """
    try:
        from matplotlib.patches import Patch
    except ImportError:
        logger.info(f"{path} is left out: no matplotlib; pip install 'recbole_dpr[plot]'")
        return False
    metrics = list(table["metric"].dropna().unique())
    metric = "ndcg@10" if "ndcg@10" in metrics else metrics[0]
    shown = table[table["metric"] == metric]
    backbones = list(shown["backbone"].unique())
    if curve:
        figure = _curves(shown, backbones, rows, curve, metric)
    else:
        figure = _bars(shown, backbones, rows, metric)
    names = backbones if curve else rows
    keys = [Patch(color=_color(place), label=name) for place, name in enumerate(names)]
    figure.legend(handles=keys, loc="outside lower center", ncols=5, fontsize="small")
    figure.suptitle(title)
    write_picture(path, figure)
    return True


def _panels(count: int, width: float) -> tuple:
    return panels(count, 2 if count == 4 else min(count, 3), width, height=3, margin=0)


def _bars(shown: pd.DataFrame, backbones: list[str], rows: list[str], metric: str) -> Any:
    """Draw one panel for each combination of task, prompts and N."""
    parts = list(shown.groupby(["task", "prompts", "n"], sort=False))
    figure, axes = _panels(len(parts), max(4.0, 0.13 * len(backbones) * len(rows)))
    width, groups = 0.8 / len(rows), np.arange(len(backbones))
    for axis, (name, part) in zip(axes, parts, strict=True):
        for place, row in enumerate(rows):
            own = part[part["row"] == row].set_index("backbone").reindex(backbones)
            at = groups - 0.4 + (place + 0.5) * width
            axis.bar(at, own["mean"], width, yerr=own["std"].fillna(0), color=_color(place))
            axis.hlines(own["paper"], at - width / 2, at + width / 2, color="black")
        axis.set_xlim(-0.5, len(backbones) - 0.5)  # the same everywhere, even if bars are missing
        axis.set_xticks(groups, backbones, **({"rotation": 90} if len(backbones) > 4 else {}))
        axis.set_title(_words(*name), fontsize="medium")
        axis.set_ylabel(metric)
    return figure


def _curves(
    shown: pd.DataFrame, backbones: list[str], rows: list[str], curve: Curve, metric: str
) -> Any:
    """Draw one panel for each combination of task pair, prompts and N."""
    keys = ["prompts", "n", "backbone", "row"]
    by_task = {task: part.set_index(keys)["mean"] for task, part in shown.groupby("task")}
    parts = []
    for x, y in curve.tasks.items():
        if x in by_task and y in by_task:
            both = pd.concat({"x": by_task[x], "y": by_task[y]}, axis=1).dropna().reset_index()
            parts += [((x, y, *name), part) for name, part in both.groupby(["prompts", "n"])]
    figure, axes = _panels(max(len(parts), 1), 4.5)
    for axis, ((x, y, prompts, n), part) in zip(axes, parts, strict=False):
        for place, backbone in enumerate(backbones):
            own = part[part["backbone"] == backbone].set_index("row")
            _curve(axis, own.reindex([row for row in rows if row in own.index]), curve, place)
        axis.set_title(_words("", prompts, n), fontsize="medium")
        axis.set_xlabel(f"{x}, {metric}")
        axis.set_ylabel(f"{y}, {metric}")
    return figure


def _curve(axis: Any, points: pd.DataFrame, curve: Curve, place: int) -> None:
    on = points.index.str.startswith(curve.through)
    axis.plot(points["x"][on], points["y"][on], "o-", color=_color(place), markersize=4)
    axis.plot(points["x"][~on], points["y"][~on], "x", color=_color(place))
    for name, x, y in points[["x", "y"]].itertuples():
        label = name.removeprefix(curve.through).strip()
        axis.annotate(label, (x, y), (3, 3), textcoords="offset points", fontsize="x-small")


def _words(task: str, prompts: str, n: str) -> str:
    return ", ".join(filter(None, [task, prompts and f"{prompts} prompts", n and f"N: {n}"]))


def _color(place: int) -> Any:
    """Pick one of twenty colours: matplotlib's usual ten, then the same ones lighter."""
    from matplotlib import colormaps

    return colormaps["tab20"](2 * (place % 10) + place // 10 % 2)
