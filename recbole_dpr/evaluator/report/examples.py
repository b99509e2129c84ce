"""Examples of what a prompt changes in a user's ranking, item by item."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import torch
from tabulate import tabulate
from torch import Tensor

from recbole_dpr.config import Config
from recbole_dpr.data.case import NEG, POS, Cases
from recbole_dpr.data.case_loader import CaseLoader
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.model.dpr import DPR
from recbole_dpr.utils import seeds

_USERS, _BEST, _RECENT = 3, 10, 10


@dataclass
class _Example:
    """One case of one user. before, after: int64 [n_items], items sorted by score."""

    cases: Cases
    text: str
    before: Tensor
    after: Tensor


def examples(
    config: Config, model: DPR, dataset: PromptMixin, cases: list[Cases], texts: list[str]
) -> str:
    """Show three users with a prompt each, as Markdown; the seed draws them from the test cases.

    Args:
        model: has the final weights of the run. Its prompt table is left as it is.
        dataset: the test part.
        cases: POS and NEG cases, at least one.
        texts: the texts of their prompts.
    """
    head = [
        "# Three users, before and after a wish",
        "",
        f"Test cases drawn with seed {config['seed']}. Before is the model without the wish, after "
        f"with it; the history is {'taken out of' if config['mask_history'] else 'left in'} both.",
    ]
    prompts = model.prompt_table
    try:
        for one in _draw(config, dataset, cases):
            text = texts[int(one.row)]
            example = _rank(config, model, dataset, one, text)
            head += ["", *_tell(dataset, example)]
    finally:
        model.prompt_table = prompts
    return "\n".join(head) + "\n"


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
                yield _one(group, index)
                break


def _one(group: Cases, index: int) -> Cases:
    tensors = {
        name: getattr(group, name)[[index]] for name in ("end", "targets", "category", "row")
    }
    return replace(group, **tensors, prompt_id=[], tag=[])


@torch.no_grad()
def _rank(config: Config, model: DPR, dataset: PromptMixin, one: Cases, text: str) -> _Example:
    model.eval()
    model.load_prompts([text])
    alone = replace(one, row=torch.zeros_like(one.row))
    orders = []
    for prompted in (False, True):
        loader = CaseLoader(config, dataset, alone, prompted)
        rows, excluded, *_ = loader.collate_fn([0])
        scores = model.full_sort_predict(rows.to(model.device)).view(1, -1).cpu()
        scores[:, 0] = -torch.inf
        if excluded is not None:
            scores[excluded] = -torch.inf
        orders.append(scores[0].argsort(descending=True))
    return _Example(one, text, *orders)


def _tell(dataset: PromptMixin, example: _Example) -> list[str]:
    one, end = example.cases, int(example.cases.end)
    store = dataset.store
    user = dataset.field2id_token[dataset.uid_field][int(store.user[end])]
    length = int(store.position[end])
    history = store.item[end - min(length, _RECENT) : end].tolist()
    wanted = [item for item in one.targets[0].tolist() if item]
    before, after = example.before[:_BEST].tolist(), example.after[:_BEST].tolist()
    place = {item: rank for rank, item in enumerate(example.before.tolist(), 1)}
    place_now = {item: rank for rank, item in enumerate(example.after.tolist(), 1)}
    rows = [
        (rank, _name(dataset, old), _name(dataset, new), place[new])
        for rank, (old, new) in enumerate(zip(before, after, strict=True), 1)
    ]
    table = tabulate(rows, ("", "before", "after", "rank before"), tablefmt="pipe",
                     disable_numparse=[1, 2])  # fmt: skip
    left = [f"{_title(dataset, item)} (now {place_now[item]})" for item in before
            if item not in after]  # fmt: skip
    return [
        f"## User {user}: {example.text}",
        "",
        f"{one.task} case with a {one.mode} prompt, N = {one.n}; to be found: "
        f"{_titles(dataset, wanted)}.",
        "",
        f"History, the last {len(history)} of {length}: {_titles(dataset, history)}.",
        "",
        table,
        "",
        f"{_moved(dataset, one, before, after)} Left the ten: {', '.join(left) or 'none'}.",
    ]


def _moved(dataset: PromptMixin, one: Cases, before: list[int], after: list[int]) -> str:
    """Say how many of the best items have the category that the case is about."""
    category = int(one.category)
    has = dataset.item_category[:, category]
    counts = [int(has[items].sum()) for items in (before, after)]
    name = dataset.categories[category]
    if one.mode == "genre":
        told = f"Of the ten, {counts[0]} were {name} before, {counts[1]} after"
        return f"{told} ({'fewer' if one.task == NEG else 'more'} is what was asked for)."
    wanted = [item for item in one.targets[0].tolist() if item]
    hits = [sum(item in items for item in wanted) for items in (before, after)]
    return f"Of what is to be found, {hits[0]} stood among the ten before, {hits[1]} after."


def _titles(dataset: PromptMixin, items: list[int]) -> str:
    return "; ".join(_title(dataset, item) for item in items) or "nothing"


def _title(dataset: PromptMixin, item: int) -> str:
    return dataset.item_title[item].replace("|", "/")  # a "|" would end a table cell


def _name(dataset: PromptMixin, item: int) -> str:
    own = dataset.item_category[item].nonzero().flatten().tolist()
    categories = ", ".join(dataset.categories[each] for each in own)
    return f"{_title(dataset, item)} ({categories})" if categories else _title(dataset, item)
