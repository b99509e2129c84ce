"""The table of an experiment as a plot."""

from logging import getLogger
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from recbole_dpr.experiment.plan import Curve
from recbole_dpr.utils.replacing import replacing

logger = getLogger("recbole_dpr.experiment")

_PANELS_A_LINE = 3


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
        from matplotlib.figure import Figure
    except ImportError:
        logger.info(f"{path} is left out: no matplotlib; pip install 'recbole_dpr[plot]'")
        return False
    metrics = list(table["metric"].dropna().unique())
    metric = "ndcg@10" if "ndcg@10" in metrics else metrics[0]
    shown = table[table["metric"] == metric]
    backbones = list(shown["backbone"].unique())
    figure = Figure(layout="constrained")
    if curve:
        _curves(figure, shown, rows, curve, metric)
    else:
        _panels_of_bars(figure, shown, backbones, rows, metric)
    _legend(figure, backbones if curve else rows)
    figure.suptitle(title)
    with replacing(path) as temporary:
        figure.savefig(temporary, format="png", dpi=120)
    return True


def _legend(figure: Any, names: list[str]) -> None:
    from matplotlib.patches import Patch

    keys = [Patch(color=_color(place), label=name) for place, name in enumerate(names)]
    figure.legend(handles=keys, loc="outside lower center", ncols=5, fontsize="small")


def _axes(figure: Any, panels: int, width: float) -> np.ndarray:
    """Create axes for that many panels; surplus ones are hidden."""
    columns = 2 if panels == 4 else min(panels, _PANELS_A_LINE)
    lines = -(-panels // columns)
    figure.set_size_inches(columns * width, 1 + 3 * lines)
    axes = figure.subplots(lines, columns, squeeze=False).ravel()
    for axis in axes[panels:]:
        axis.set_visible(False)
    return axes


# -- bars ----------------------------------------------------------------------------------


def _panels_of_bars(
    figure: Any, shown: pd.DataFrame, backbones: list[str], rows: list[str], metric: str
) -> None:
    panels = list(shown.groupby(["task", "prompts", "n"], sort=False))
    axes = _axes(figure, len(panels), max(4.0, 0.13 * len(backbones) * len(rows)))
    for axis, (name, panel) in zip(axes, panels, strict=False):
        _bars(axis, panel, backbones, rows)
        axis.set_title(_words(*name), fontsize="medium")
        axis.set_ylabel(metric)


def _bars(axis: Any, panel: pd.DataFrame, backbones: list[str], rows: list[str]) -> None:
    width = 0.8 / len(rows)
    for place, row in enumerate(rows):
        part = panel[panel["row"] == row].set_index("backbone").reindex(backbones)
        at = np.arange(len(backbones)) - 0.4 + (place + 0.5) * width
        axis.bar(at, part["mean"], width, yerr=part["std"].fillna(0), color=_color(place))
        axis.hlines(part["paper"], at - width / 2, at + width / 2, color="black")
    axis.set_xlim(-0.5, len(backbones) - 0.5)  # the same in all panels, even if bars are missing
    turned = {"rotation": 90} if len(backbones) > 4 else {}
    axis.set_xticks(np.arange(len(backbones)), backbones, **turned)


# -- curves --------------------------------------------------------------------------------


def _curves(figure: Any, shown: pd.DataFrame, rows: list[str], curve: Curve, metric: str) -> None:
    """Draw one panel for each combination of task pair, prompts and N."""
    keys = ["prompts", "n", "backbone", "row"]
    by_task = {task: part.set_index(keys)["mean"] for task, part in shown.groupby("task")}
    panels = []
    for x, y in curve.tasks.items():
        if x in by_task and y in by_task:
            both = pd.concat({"x": by_task[x], "y": by_task[y]}, axis=1).dropna().reset_index()
            panels += [((x, y, *name), part) for name, part in both.groupby(["prompts", "n"])]
    axes = _axes(figure, max(len(panels), 1), 4.5)
    for axis, ((x, y, prompts, n), panel) in zip(axes, panels, strict=False):
        for place, backbone in enumerate(shown["backbone"].unique()):
            own = panel[panel["backbone"] == backbone].set_index("row")
            _curve(axis, own.reindex([row for row in rows if row in own.index]), curve, place)
        axis.set_title(_words("", prompts, n), fontsize="medium")
        axis.set_xlabel(f"{x}, {metric}")
        axis.set_ylabel(f"{y}, {metric}")


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
