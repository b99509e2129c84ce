"""The plots of a report."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from recbole_dpr.data.case import NEG, POS, SEQ
from recbole_dpr.evaluator.evaluate import with_means
from recbole_dpr.utils.table_file import panels, write_picture


def trade_off(
    table: pd.DataFrame, history: Sequence[dict[str, float]], metric: str, path: Path
) -> None:
    """Plot SEQ against the mean of POS over N, with one panel per prompt mode.

    Points are methods on test cases. The hard filter does nothing in SEQ, so it is drawn with the
    SEQ value of the model that it filters. The path shows validation cases, one step per epoch; a
    hollow mark is its start.

    Args:
        table: rows of :data:`recbole_dpr.evaluator.evaluate.COLUMNS`.
        history: of the run, see :class:`~recbole_dpr.trainer.trainer.DPRTrainer`.
    """
    shown = with_means(table)
    shown = shown[shown["metric"] == metric]
    seq = shown[shown["task"] == SEQ].set_index("method")["value"]
    pos = shown[(shown["task"] == POS) & (shown["n"] == "mean")]
    modes, methods = list(pos["mode"].unique()), list(pos["method"].unique())
    if not modes:
        return
    figure, axes = panels(len(modes), len(modes), width=4.5, height=3.5)
    for axis, mode in zip(axes, modes, strict=True):
        for row in pos[pos["mode"] == mode].itertuples():
            x, color = seq.get(row.method.removesuffix(" + filter")), _color(methods, row.method)
            if x is None:  # the method has no answer without a prompt
                axis.axhline(row.value, ls=":", color=color, label=row.method)
            else:
                axis.scatter(x, row.value, color=color, label=row.method, zorder=3)
        _path(axis, history, f"{SEQ} {metric}", f"{POS} {mode} {metric}")
        axis.set_title(f"{mode} prompts", fontsize="medium")
        axis.set_xlabel(f"SEQ {metric}")
        axis.set_ylabel(f"POS {metric}, mean over N")
    _finish(figure, axes, "Following prompts, and the next item", path)


def _path(axis: Any, history: Sequence[dict[str, float]], x: str, y: str) -> None:
    """Draw the epochs of each stage that was validated on both tasks."""
    both = [entry for entry in history if x in entry and y in entry]
    for stage in sorted({entry["stage"] for entry in both}):
        steps = [entry for entry in both if entry["stage"] == stage]
        xs, ys = [step[x] for step in steps], [step[y] for step in steps]
        shade = {2.0: "0.7", 3.0: "0.4"}.get(stage, "0.2")
        axis.plot(xs, ys, "-", color=shade, marker=".", label=f"validation, stage {int(stage)}")
        axis.plot(xs[:1], ys[:1], "o", color=shade, markerfacecolor="white")


def ndcg_by_n(table: pd.DataFrame, metric: str, path: Path) -> None:
    """Plot POS and NEG by N: one panel per task and prompt mode, one line per method."""
    shown = table[(table["metric"] == metric) & table["task"].isin([POS, NEG])]
    parts = list(shown.groupby(["task", "mode"], sort=False))
    if not parts:
        return
    parts.sort(key=lambda part: part[0][0] != POS)
    columns = max(sum(name[0] == task for name, _ in parts) for task in (POS, NEG))
    figure, axes = panels(len(parts), columns, width=4, height=3.2)
    methods = list(shown["method"].unique())
    for axis, ((task, mode), part) in zip(axes, parts, strict=True):
        for method, own in part.groupby("method", sort=False):
            own, color = own.sort_values("n"), _color(methods, method)
            axis.plot(own["n"], own["value"], marker="o", color=color, label=method)
        axis.set_xticks(sorted(part["n"].unique()))
        axis.set_title(f"{task}, {mode} prompts", fontsize="medium")
        axis.set_xlabel("N")
        axis.set_ylabel(metric)
        axis.set_ylim(bottom=0)
    _finish(figure, axes, "Prompts followed, by N", path)


def _color(methods: Sequence[str], method: str) -> str:
    return f"C{methods.index(method) % 10}"


def _finish(figure: Any, axes: Sequence[Any], title: str, path: Path) -> None:
    keys: dict[str, Any] = {}
    for axis in axes:
        handles, labels = axis.get_legend_handles_labels()
        keys |= dict(zip(labels, handles, strict=True))
    figure.legend(keys.values(), keys, loc="outside lower center", ncols=3, fontsize="small")
    figure.suptitle(title)
    write_picture(path, figure)
