"""Examples of what a prompt changes in a user's ranking, item by item."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import torch
from tabulate import tabulate

from recbole_dpr.config import Config
from recbole_dpr.data.case import GENRE, NEG, POS, Cases
from recbole_dpr.data.case_loader import CaseLoader
from recbole_dpr.data.case_part import subset
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.model.dpr import DPR
from recbole_dpr.utils import seeds
from recbole_dpr.utils.swapping import swapped

_USERS, _BEST, _RECENT = 3, 10, 10


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
                yield subset(group, torch.arange(len(group)) == index)
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
