"""The folder ``report`` of a finished run; docs/training.md lists its files."""

import importlib.util
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from logging import getLogger
from pathlib import Path
from typing import Any

import pandas as pd
import torch
from tabulate import tabulate

from recbole_dpr.config import Config
from recbole_dpr.data.case import GENRE, NEG, POS, SEQ, Cases
from recbole_dpr.data.case_loader import CaseLoader
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.evaluator.evaluate import render, with_means
from recbole_dpr.evaluator.study.cold import COLD
from recbole_dpr.model.dpr import DPR
from recbole_dpr.utils import seeds
from recbole_dpr.utils.errors import one_line
from recbole_dpr.utils.json_file import load_json
from recbole_dpr.utils.swapping import swapped
from recbole_dpr.utils.table_file import panels, write_picture, write_table, write_text
from recbole_dpr.utils.tensor_file import load_tensors

_USERS, _BEST, _RECENT = 3, 10, 10


def write_report(
    run: Path,
    config: Config,
    model: DPR,
    dataset: PromptMixin,
    cases: list[Cases],
    texts: list[str],
    table: pd.DataFrame,
) -> None:
    """Write the report of a finished run.

    An error here is only logged, in one line: a failed picture must not lose hours of training.

    Args:
        run: the folder of the run.
        model: has the final weights of the run.
        dataset: the test part.
        cases, texts: the test cases, and the prompt texts that they index.
        table: rows of :data:`recbole_dpr.evaluator.evaluate.COLUMNS`.
    """
    folder, logger = run / "report", getLogger()
    try:
        head, body = render(table, config, "pipe").split("\n", 1)
        text = f"# {run.name}\n\n{head[0].upper()}{head[1:]}.\n\n{body}\n"
        write_table(folder, with_means(table), text)
        prompted = [group for group in cases if group.task != SEQ]
        if prompted and model.follows_prompts and max(config["stages"]) > 1:
            write_text(folder / "examples.md", examples(config, model, dataset, prompted, texts))
        if set(table["task"]) != {SEQ}:
            _draw_plots(run, config, table)
    except Exception as error:
        logger.warning(f"the report of {run} is not complete: {one_line(error)}")
    else:
        logger.info(f"report: {folder}")


def _draw_plots(run: Path, config: Config, table: pd.DataFrame) -> None:
    folder = run / "report"
    if importlib.util.find_spec("matplotlib") is None:
        getLogger().info(
            f"{folder}: without plots, as there is no matplotlib; pip install 'recbole_dpr[plot]'"
        )
        return
    state = run / "state.safetensors"  # missing in a run from the model hub
    history = load_tensors(state)[1].get("history", []) if state.is_file() else []
    known, metric = list(table["metric"].unique()), config["valid_metric"].lower()
    if metric not in known:
        metric = known[0]
    trade_off(table, history, metric, folder / "trade_off.png")
    ndcg_by_n(table, metric, folder / "ndcg_by_n.png")


def saved_table(run: Path) -> pd.DataFrame:
    """Read the figures of a finished run.

    Raises:
        UserError: the table cannot be read, for example because the run is not finished.
    """
    return pd.DataFrame(load_json(run / "results.json")["table"])


# -- pictures ------------------------------------------------------------------------------


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
    cold = shown["mode"].str.startswith(COLD)  # some of the cases of the other modes
    shown = shown[(shown["metric"] == metric) & ~cold]
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


# -- examples ------------------------------------------------------------------------------


def examples(
    config: Config, model: DPR, dataset: PromptMixin, cases: list[Cases], texts: list[str]
) -> str:
    """Show three users with a prompt each, as Markdown; the seed draws them from the test cases.

    Args:
        model: has the final weights of the run. Its prompt table is left as it is.
        dataset: the test part.
        cases, texts: POS and NEG cases, at least one, and the prompt texts that they index.
    """
    history = "taken out of" if config["mask_history"] else "left in"
    lines = [
        "# Three users, before and after a prompt",
        "",
        f"Test cases drawn with seed {config['seed']}. Before is the model without the prompt, "
        f"after with it; the history is {history} both.",
    ]
    with swapped(model, prompt_table=model.prompt_table):
        for one in _draw(config, dataset, cases):
            text = texts[int(one.row)]
            before, after = _rank(config, model, dataset, one, text)
            lines += ["", *_tell(dataset, one, text, before, after)]
    return "\n".join(lines) + "\n"


def _draw(config: Config, dataset: PromptMixin, cases: list[Cases]) -> Iterator[Cases]:
    """Yield one case for each of three users, cycling over tasks and modes, positive first."""
    kinds: dict[tuple, Cases] = {}
    for group in sorted(cases, key=lambda group: (group.task != POS, group.n)):
        kinds.setdefault((group.task, group.mode), group)
    groups, seen = list(kinds.values()), set()
    for number in range(_USERS):
        group = groups[number % len(groups)]
        generator = seeds.generator(config["seed"], "examples", number)
        for index in torch.randperm(len(group), generator=generator).tolist():
            user = int(dataset.store.user[group.end[index]])
            if user not in seen:
                seen.add(user)
                yield group.take(torch.arange(len(group)) == index)
                break


@torch.no_grad()
def _rank(
    config: Config, model: DPR, dataset: PromptMixin, one: Cases, text: str
) -> list[list[int]]:
    """Return all items by score, best first, without and with the prompt."""
    model.eval()
    model.load_prompts([text])
    alone = replace(one, row=torch.zeros_like(one.row))
    orders = []
    for prompted in (False, True):
        rows, excluded, *_ = CaseLoader(config, dataset, alone, prompted).collate_fn([0])
        scores = model.full_sort_predict(rows.to(model.device)).view(1, -1).cpu()
        scores[:, 0] = -torch.inf
        if excluded is not None:
            scores[excluded] = -torch.inf
        orders.append(scores[0].argsort(descending=True).tolist())
    return orders


def _tell(
    dataset: PromptMixin, one: Cases, text: str, before: list[int], after: list[int]
) -> list[str]:
    store, end = dataset.store, int(one.end)
    length = int(store.position[end])
    history = store.item[end - min(length, _RECENT) : end].tolist()
    wanted = [item for item in one.targets[0].tolist() if item]
    old_best, new_best = before[:_BEST], after[:_BEST]
    rows = [
        (rank, _name(dataset, old), _name(dataset, new), before.index(new) + 1)
        for rank, (old, new) in enumerate(zip(old_best, new_best, strict=True), 1)
    ]
    table = tabulate(rows, ("", "before", "after", "rank before"), tablefmt="pipe",
                     disable_numparse=[1, 2])  # fmt: skip
    left = [f"{_title(dataset, item)} (now {after.index(item) + 1})" for item in old_best
            if item not in new_best]  # fmt: skip
    if one.mode == GENRE:
        category = int(one.category)
        has = dataset.item_category[:, category]
        counts = [int(has[items].sum()) for items in (old_best, new_best)]
        moved = (
            f"Of the ten, {counts[0]} were {dataset.categories[category]} before, {counts[1]} "
            f"after ({'fewer' if one.task == NEG else 'more'} is what was asked for)."
        )
    else:
        hits = [sum(item in items for item in wanted) for items in (old_best, new_best)]
        moved = f"Of what is to be found, {hits[0]} stood among the ten before, {hits[1]} after."
    return [
        f"## User {dataset.field2id_token[dataset.uid_field][int(store.user[end])]}: {text}",
        "",
        f"{one.task} case with a {one.mode} prompt, N = {one.n}; to be found: "
        f"{_titles(dataset, wanted)}.",
        "",
        f"History, the last {len(history)} of {length}: {_titles(dataset, history)}.",
        "",
        table,
        "",
        f"{moved} Left the ten: {', '.join(left) or 'none'}.",
    ]


def _titles(dataset: PromptMixin, items: Iterable[int]) -> str:
    return "; ".join(_title(dataset, item) for item in items) or "nothing"


def _title(dataset: PromptMixin, item: int) -> str:
    return dataset.item_title[item].replace("|", "/")  # a "|" would end a table cell


def _name(dataset: PromptMixin, item: int) -> str:
    own = dataset.item_category[item].nonzero().flatten().tolist()
    categories = ", ".join(dataset.categories[each] for each in own)
    return f"{_title(dataset, item)} ({categories})" if categories else _title(dataset, item)
