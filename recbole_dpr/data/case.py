"""Evaluation cases (section 4.1): a user's history, a prompt and the target items."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import repeat
from logging import getLogger
from typing import Any

import pandas as pd
import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from recbole_dpr.data.atomic import SCHEMAS, read_target
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.prompt import FREE, GENRE, TAG, PromptBook, below, render
from recbole_dpr.data.sequence import members
from recbole_dpr.data.target_set import TargetSets
from recbole_dpr.utils import seeds
from recbole_dpr.utils.errors import UserError

SEQ, POS, NEG = "SEQ", "POS", "NEG"
# The split of prompt wordings that each part uses. Test wordings take no part in validation.
_SPLIT = {"valid": "valid", "test": "eval"}
_INTENT = {POS: "positive", NEG: "negative"}
_TASK = {intent: task for task, intent in _INTENT.items()}

# What a position must have for a case, by task and mode.
_NEEDS = {
    POS: "POS needs a coming item with a category that the last one lacks",
    NEG: "NEG needs an item after the next one, so the part must be long enough (eval_args)",
    FREE: "free needs free-form prompts",
    TAG: "tag needs tags of the item",
}


@dataclass
class Cases:
    """Cases of one task, N and prompt mode.

    Attributes:
        task: SEQ, POS or NEG. n: N, 0 for SEQ. mode: the kind of prompt, "" for SEQ.
        end: int64 [M], flat index just past the history, that is, of the next item.
        targets: int64 [M, N], the target items, padded with 0.
        category: int64 [M], the category asked for (POS) or avoided (NEG); void for SEQ.
        row: int64 [M], row of the prompt table; void for SEQ.
        prompt_id, tag: strings of each case, for the ``.target`` file; "" for SEQ.
    """

    task: str
    n: int
    mode: str
    end: Tensor
    targets: Tensor
    category: Tensor
    row: Tensor
    prompt_id: list[str] = field(default_factory=list)
    tag: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.prompt_id = self.prompt_id or [""] * len(self)
        self.tag = self.tag or [""] * len(self)

    def __len__(self) -> int:
        return len(self.end)

    @property
    def name(self) -> str:
        """Such as ``SEQ`` or ``POS-5-genre``."""
        return f"{self.task}-{self.n}-{self.mode}" if self.n else self.task

    def take(self, kept: Tensor, **changes: Any) -> "Cases":
        """The cases that ``kept`` (bool [M]) selects, with other attributes changed."""
        rows = {name: getattr(self, name)[kept] for name in ("end", "targets", "category", "row")}
        index = kept.nonzero().squeeze(1).tolist()
        words = {name: [getattr(self, name)[i] for i in index] for name in ("prompt_id", "tag")}
        return replace(self, **rows | words | changes)


def about(dataset: PromptMixin, cases: Cases) -> Tensor:
    """The item that each prompt describes: the first target (POS) or the next item (NEG).

    Args:
        dataset: any part. cases: POS or NEG cases.

    Returns:
        int64 [M].
    """
    return dataset.store.item[cases.end] if cases.task == NEG else cases.targets[:, 0]


def seq_cases(dataset: PromptMixin, part: str) -> Cases:
    """SEQ cases of a part ("valid" or "test"): the target is the next item."""
    last, _ = _positions(dataset, part)
    return _unprompted(SEQ, 0, last, dataset.store.item[last + 1].unsqueeze(1), last * 0)


def prompt_cases(
    dataset: PromptMixin,
    part: str,
    book: PromptBook,
    modes: Sequence[str] | None = None,
    target_n: Sequence[int] = (),
) -> list[Cases]:
    """POS and NEG cases of a part, for each N and prompt mode.

    Test cases are read from ``target_file`` if it is set; all other cases are drawn with the seed.
    The modes have the same cases and differ only in the prompt, but the tag mode leaves out cases
    about an item without a tag, and the free-form mode those about a category without free-form
    prompts. Groups without any case are left out, which is logged. Validation uses the ``valid``
    split of the prompts, the test uses ``eval``.

    Args:
        dataset: any part; its store holds the histories.
        part: "valid" or "test".
        book: receives the texts of the prompts.
        modes, target_n: by default ``prompt_modes`` and ``target_n`` of the configuration.

    Raises:
        UserError: the data set has no categories, a pool is empty, or ``target_file`` is bad.
    """
    config = dataset.config
    if part == "test" and config["target_file"]:
        return list(_read_cases(dataset, config["target_file"], book))
    if not dataset.categories:
        raise UserError(
            f"category_field={config['category_field']}: {dataset.dataset_name} has no categories, "
            "so there is nothing to prompt for; name an item field that holds some"
        )
    last, stop = _positions(dataset, part)
    rules = TargetSets(dataset.store.item, dataset.item_category)
    groups = []
    for n in target_n or config["target_n"]:
        for task in (POS, NEG):
            generator = seeds.generator(config["seed"], "cases", part, task, n)
            draw = rules.positive if task == POS else rules.negative
            drawn = draw(last, stop, n, generator)
            # A positive prompt's target is the drawn item itself, not another that complies.
            targets = drawn.about.unsqueeze(1) if task == POS else drawn.targets
            cases = _unprompted(task, n, last, targets, drawn.category).take(drawn.valid)
            groups += [
                _prompted(dataset, part, cases, mode, book)
                for mode in modes or config["prompt_modes"]
            ]
    if absent := [group for group in groups if not len(group)]:
        kinds = {kind for group in absent for kind in (group.task, group.mode)}
        needs = "; ".join(need for kind, need in _NEEDS.items() if kind in kinds)
        where = {"valid": "validation"}.get(part, part)
        getLogger().warning(
            f"no {where} cases of {', '.join(group.name for group in absent)}, so nothing is "
            f"measured there: no position of the {where} part, of {len(last)}, has what they need. "
            f"{needs}"
        )
    return [group for group in groups if len(group)]


def _positions(dataset: PromptMixin, part: str) -> tuple[Tensor, Tensor]:
    """``last`` and ``stop`` of each position of a part, see :mod:`.target_set`. int64 [M] each."""
    store = dataset.store
    begin, end = store.valid_end, store.offset[1:]
    if part == "valid":
        begin, end = store.train_end, store.valid_end
    user = torch.nonzero(end > begin).squeeze(1)
    if dataset.config["case_position"] == "all":
        row, place = members((end - begin)[user])
        user = user[row]
        return begin[user] + place - 1, end[user]
    return begin[user] - 1, end[user]


def _unprompted(task: str, n: int, last: Tensor, targets: Tensor, category: Tensor) -> Cases:
    none = [""] * len(last)
    return Cases(task, n, "", last + 1, targets, category, torch.zeros_like(last), none, none)


def _prompted(dataset: PromptMixin, part: str, cases: Cases, mode: str, book: PromptBook) -> Cases:
    """Draw a prompt of one mode for each case that can have one."""
    source, split, intent = dataset.prompts, _SPLIT[part], _INTENT[cases.task]
    pool = source.pool(intent, split)
    texts, ids = list(pool["text"]), list(pool["prompt_id"])
    # One generator per mode, so that its prompts do not depend on which other modes there are.
    seed = dataset.config["seed"]
    generator = seeds.generator(seed, "prompts", part, cases.task, cases.n, mode)
    has = torch.ones(len(cases), dtype=torch.bool)
    if mode == FREE:
        free, ids = source.free_pool(intent, split)
        template, has = free.draw(cases.category, generator)
        texts, words, slot = free.texts, [""], torch.zeros_like(template)
    elif mode == TAG:
        tags = source.tags_of(split, dataset.item_num)
        slot, has = tags.draw(about(dataset, cases), generator)
        # Each tag has one template for all seeds, because each new text must be encoded.
        words, template = tags.texts, slot % len(texts)
    else:
        words, slot = source.categories, cases.category
        template = below(torch.full_like(slot, len(texts)), generator)
    template, slot = template[has], slot[has]
    row = _rows(book, texts, template, words, slot)
    cases = cases.take(has, mode=mode, row=row)
    cases.prompt_id = [ids[index] for index in template.tolist()]
    if mode == TAG:
        cases.tag = [words[index] for index in slot.tolist()]
    return cases


def _rows(
    book: PromptBook, templates: list[str], template: Tensor, words: list[str], slot: Tensor
) -> Tensor:
    """Rows, int64 [M], of the texts that pairs of a template and a word (int64 [M] each) give."""
    pairs, inverse = (template * len(words) + slot).unique(return_inverse=True)
    pairs = (divmod(pair, len(words)) for pair in pairs.tolist())
    return book.add([render(templates[which], words[word]) for which, word in pairs])[inverse]


# -- the .target file ----------------------------------------------------------------------


def to_target_frame(dataset: PromptMixin, cases: list[Cases]) -> pd.DataFrame:
    """POS and NEG cases as the rows of a ``.target`` file, for ``write_atomic``."""
    store = dataset.store
    users = dataset.field2id_token[dataset.uid_field]
    items = dataset.field2id_token[dataset.iid_field]
    rows: list[tuple] = []
    for group in cases:
        rows += zip(
            [f"{group.name}-{index}" for index in range(len(group))],
            [str(users[user]) for user in store.user[group.end].tolist()],
            store.position[group.end].tolist(),
            repeat(_INTENT[group.task]),
            repeat(group.n),
            [dataset.categories[category] for category in group.category.tolist()],
            group.prompt_id,
            group.tag,
            [[str(items[item]) for item in own if item] for own in group.targets.tolist()],
            strict=False,  # two repeat
        )
    return pd.DataFrame(rows, columns=SCHEMAS["target"].names)


def _read_cases(dataset: PromptMixin, path: str, book: PromptBook) -> Iterator[Cases]:
    source, forms = dataset.prompts, dataset.named_categories.forms
    users = dataset.field2token_id[dataset.uid_field]
    items = dataset.field2token_id[dataset.iid_field]
    prompts = pd.concat([source.templates.assign(category=-1), source.free], ignore_index=True)
    frame = read_target(
        path,
        known_items=items.keys() - {"[PAD]"},
        known_users=users.keys() - {"[PAD]"},
        known_prompts=set(prompts["prompt_id"]),
        known_categories=forms,
    )
    frame["template"] = pd.Index(prompts["prompt_id"]).get_indexer(frame["prompt_id"])
    frame["about"] = frame["category"].map(forms)
    frame["targets"] = [torch.tensor([items[one] for one in own]) for own in frame["target_items"]]
    store = dataset.store
    user = torch.tensor([users[one] for one in frame["user_id"]], dtype=torch.int64)
    begin = store.offset[user]
    frame["low"] = (store.valid_end[user] - begin).numpy()
    frame["high"] = (store.offset[user + 1] - begin).numpy()
    frame["end"] = (begin + torch.tensor(frame["cut"].to_numpy())).numpy()
    frame["mode"] = [TAG if tag else GENRE for tag in frame["tag"]]
    frame.loc[(prompts["category"] >= 0)[frame["template"]].to_numpy(), "mode"] = FREE
    pool = prompts.to_dict("records")
    for line, case in enumerate(frame.itertuples(), start=2):
        if wrong := _mistake(dataset, pool[case.template], case):
            name, value, reason = wrong
            raise UserError(f"{path}:{line}: field {name}, value {value!r} {reason}")
    for (n, task, mode), rows in frame.groupby(["n", "task", "mode"], sort=True):
        category, template = (torch.tensor(rows[name].to_numpy()) for name in ("about", "template"))
        words, slot = source.categories, category
        if mode == TAG:
            slot, words = pd.factorize(rows["tag"])
        yield Cases(
            _TASK[task],
            int(n),
            mode,
            torch.tensor(rows["end"].to_numpy()),
            pad_sequence(list(rows["targets"]), batch_first=True),
            category,
            _rows(book, list(prompts["text"]), template, list(words), torch.as_tensor(slot)),
            list(rows["prompt_id"]),
            list(rows["tag"]),
        )


def _mistake(
    dataset: PromptMixin, prompt: dict[Any, Any], case: Any
) -> tuple[str, Any, str] | None:
    """The first wrong field of a case, its value, and what is wrong with it."""
    names = dataset.categories
    if not case.low <= case.cut < case.high:
        reason = (
            f"(from {case.low} on, below {case.high}); was the file made with another split or "
            "filtering?"
        )
        return "cut", case.cut, f"lies outside of the user's test part {reason}"
    if prompt["intent"] != case.task:
        reason = f"is a {prompt['intent']} prompt and the task is {case.task}; name another prompt"
        return "prompt_id", case.prompt_id, reason
    if case.mode == FREE and (prompt["category"] != case.about or case.tag):
        reason = f"is free words about {names[prompt['category']]}; the case must be about that"
        return "prompt_id", case.prompt_id, f"{reason}, and have no tag"
    wrong = dataset.item_category[case.targets, case.about] == (case.task == "negative")
    if wrong.any():
        reason = f"does not comply with the {case.task} prompt about {case.category}; remove it"
        return "target_items", case.target_items[int(wrong.int().argmax())], reason
    return None
