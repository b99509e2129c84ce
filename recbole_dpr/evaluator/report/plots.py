"""The plots of a report."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from recbole_dpr.data.case import NEG, POS, SEQ
from recbole_dpr.evaluator.evaluate import with_means
from recbole_dpr.utils.replacing import replacing

_FILTER = " + filter"


def trade_off(
    table: pd.DataFrame, history: Sequence[dict[str, float]], metric: str, path: Path
) -> None:
    """Plot SEQ against the mean of POS over N, with one panel per prompt mode.

    Points are methods on test cases. The hard filter does nothing in SEQ, so it is drawn with the
    SEQ value of the model that it filters. The path shows validation cases, one step per epoch; a
    hollow mark is its start.

    Args:
        table: rows of :data:`recbole_dpr.evaluator.evaluate.COLUMNS`.
        history: of the run, see :class:`~recbole_dpr.evaluator.report.curves.Curves`.
    """
    shown = with_means(table)
    shown = shown[shown["metric"] == metric]
    seq = shown[shown["task"] == SEQ].set_index("method")["value"]
    pos = shown[(shown["task"] == POS) & (shown["n"] == "mean")]
    modes = list(pos["mode"].unique())
    if not modes:
        return
    figure = Figure(figsize=(1 + 4.5 * len(modes), 4.5), layout="constrained")
    axes = figure.subplots(1, len(modes), squeeze=False)[0]
    methods = list(dict.fromkeys(pos["method"]))
    for axis, mode in zip(axes, modes, strict=True):
        for row in pos[pos["mode"] == mode].itertuples():
            x = seq.get(row.method.removesuffix(_FILTER))
            if x is None:  # the method has no answer without a prompt
                axis.axhline(row.value, ls=":", color=_color(methods, row.method), label=row.method)
                continue
            axis.scatter(
                x, row.value, color=_color(methods, row.method), label=row.method, zorder=3
            )
        _path(axis, history, f"{SEQ} {metric}", f"{POS} {mode} {metric}")
        axis.set_title(f"{mode} prompts", fontsize="medium")
        axis.set_xlabel(f"SEQ {metric}")
        axis.set_ylabel(f"POS {metric}, mean over N")
    _finish(figure, axes, "Following wishes, and the next item", path)


def _path(axis: Any, history: Sequence[dict[str, float]], x: str, y: str) -> None:
    """Draw the epochs of each stage that was validated on both tasks."""
    for stage in sorted({entry["stage"] for entry in history}):
        steps = [e for e in history if e["stage"] == stage and x in e and y in e]
        if not steps:
            continue
        xs, ys = [e[x] for e in steps], [e[y] for e in steps]
        shade = {2.0: "0.7", 3.0: "0.4"}.get(stage, "0.2")
        axis.plot(xs, ys, "-", color=shade, marker=".", label=f"validation, stage {int(stage)}")
        axis.plot(xs[:1], ys[:1], "o", color=shade, markerfacecolor="white")


def ndcg_by_n(table: pd.DataFrame, metric: str, path: Path) -> None:
    """Plot POS and NEG by N: one panel per task and prompt mode, one line per method."""
    shown = table[(table["metric"] == metric) & table["task"].isin([POS, NEG])]
    panels = list(shown.groupby(["task", "mode"], sort=False))
    if not panels:
        return
    panels.sort(key=lambda panel: panel[0][0] != POS)
    columns = max(sum(name[0] == task for name, _ in panels) for task in (POS, NEG))
    lines = -(-len(panels) // columns)
    figure = Figure(figsize=(1 + 4 * columns, 1 + 3.2 * lines), layout="constrained")
    axes = figure.subplots(lines, columns, squeeze=False).ravel()
    methods = list(dict.fromkeys(shown["method"]))
    for axis, ((task, mode), panel) in zip(axes, panels, strict=False):
        for method, own in panel.groupby("method", sort=False):
            own = own.sort_values("n")
            axis.plot(
                own["n"], own["value"], marker="o", color=_color(methods, method), label=method
            )
        axis.set_xticks(sorted(panel["n"].unique()))
        axis.set_title(f"{task}, {mode} prompts", fontsize="medium")
        axis.set_xlabel("N")
        axis.set_ylabel(metric)
        axis.set_ylim(bottom=0)
    for axis in axes[len(panels) :]:
        axis.set_visible(False)
    _finish(figure, list(axes), "Wishes met, by N", path)


def _color(methods: Sequence[str], method: str) -> str:
    return f"C{methods.index(method) % 10}"


def _finish(figure: Figure, axes: Sequence[Any], title: str, path: Path) -> None:
    keys: dict[str, Any] = {}
    for axis in axes:
        handles, labels = axis.get_legend_handles_labels()
        keys |= dict(zip(labels, handles, strict=True))
    handles, labels = list(keys.values()), list(keys)
    figure.legend(handles, labels, loc="outside lower center", ncols=3, fontsize="small")
    figure.suptitle(title)
    with replacing(path) as temporary:
        figure.savefig(temporary, format="png", dpi=120)
