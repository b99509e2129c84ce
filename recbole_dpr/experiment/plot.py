"""The table as a picture."""

from logging import getLogger
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from recbole_dpr.replacing import replacing

logger = getLogger("recbole_dpr.experiment")

_PANELS_A_LINE = 3


def plot(table: pd.DataFrame, rows: list[str], title: str, path: Path) -> bool:
    """Bars of NDCG@10, or of the first metric there is: a panel a task, a group a backbone.

    A black dash marks the paper's figure. Without matplotlib a line of the log says so.

    Args:
        table: of :func:`recbole_dpr.experiment.report.collect`, with figures.
        rows: names, in the order of the bars.

    Returns:
        Whether ``path`` was written.
    """
    try:
        from matplotlib.figure import Figure
        from matplotlib.patches import Patch
    except ImportError:
        logger.info(f"{path} is left out: no matplotlib; pip install 'recbole_dpr[plot]'")
        return False
    metrics = list(table["metric"].dropna().unique())
    metric = "ndcg@10" if "ndcg@10" in metrics else metrics[0]
    shown = table[table["metric"] == metric]
    panels = list(shown.groupby(["task", "prompts", "n"], sort=False))
    backbones = list(shown["backbone"].unique())
    columns = min(len(panels), _PANELS_A_LINE)
    lines = -(-len(panels) // columns)
    width = max(4.0, 0.13 * len(backbones) * len(rows))
    figure = Figure(figsize=(columns * width, 1 + 3 * lines), layout="constrained")
    axes = figure.subplots(lines, columns, squeeze=False).ravel()
    for axis, (name, panel) in zip(axes, panels, strict=False):
        _bars(axis, panel, backbones, rows)
        task, prompts, n = name
        words = [task, prompts and f"{prompts} prompts", n and f"N: {n}"]
        axis.set_title(", ".join(filter(None, words)), fontsize="medium")
        axis.set_ylabel(metric)
    for axis in axes[len(panels) :]:
        axis.set_visible(False)
    keys = [Patch(color=_color(place), label=row) for place, row in enumerate(rows)]
    figure.legend(handles=keys, loc="outside lower center", ncols=5, fontsize="small")
    figure.suptitle(title)
    with replacing(path) as temporary:
        figure.savefig(temporary, format="png", dpi=120)
    return True


def _bars(axis: Any, panel: pd.DataFrame, backbones: list[str], rows: list[str]) -> None:
    width = 0.8 / len(rows)
    for place, row in enumerate(rows):
        part = panel[panel["row"] == row].set_index("backbone").reindex(backbones)
        at = np.arange(len(backbones)) - 0.4 + (place + 0.5) * width
        axis.bar(at, part["mean"], width, yerr=part["std"].fillna(0), color=_color(place))
        axis.hlines(part["paper"], at - width / 2, at + width / 2, color="black")
    axis.set_xlim(-0.5, len(backbones) - 0.5)  # the same in all panels, whatever they lack
    turned = {"rotation": 90} if len(backbones) > 4 else {}
    axis.set_xticks(np.arange(len(backbones)), backbones, **turned)


def _color(place: int) -> str:
    return f"C{place % 10}"
