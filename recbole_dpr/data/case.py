"""Evaluation cases (section 4.1): who, how long a history, which prompt, which targets."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
import torch
from recbole.data.dataloader import FullSortEvalDataLoader
from recbole.data.dataloader.abstract_dataloader import AbstractDataLoader
from recbole.data.interaction import Interaction
from torch import Tensor

from recbole_dpr import seeds
from recbole_dpr.config import Config
from recbole_dpr.data import fields
from recbole_dpr.data.atomic import read_target
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.prompt import GENRE, TAG, PromptBook, PromptSource, render
from recbole_dpr.data.sequence import SequenceStore
from recbole_dpr.data.target_set import TargetSets, Wishes
from recbole_dpr.errors import UserError

SEQ, POS, NEG = "SEQ", "POS", "NEG"
_INTENT = {POS: "positive", NEG: "negative"}
_TASK = {intent: task for task, intent in _INTENT.items()}


@dataclass
class Cases:
    """Cases of one task, N and prompt mode.

    Attributes:
        task: SEQ, POS or NEG. n: N, 0 for SEQ. mode: what prompts carry, "" for SEQ.
        end: int64 [M], flat index just past the history, which is the next item's.
        targets: int64 [M, N], 0 where there are fewer.
        category: int64 [M], wished for or avoided (void for SEQ).
        row: int64 [M], row of the prompt table (void for SEQ).
        prompt_id, tag: of each case, for the ``.target`` file.
    """

    task: str
    n: int
    mode: str
    end: Tensor
    targets: Tensor
    category: Tensor
    row: Tensor
    prompt_id: list[str]
    tag: list[str]

    def __len__(self) -> int:
        return len(self.end)

    @property
    def name(self) -> str:
        """Such as ``SEQ`` or ``POS-5-genre``."""
        return f"{self.task}-{self.n}-{self.mode}" if self.n else self.task


def seq_cases(dataset: PromptMixin, part: str) -> Cases:
    """SEQ cases of a part ("valid" or "test"): the target is the next item."""
    last, _ = _moments(dataset, part)
    target = dataset.store.item[last + 1].unsqueeze(1)
    void = torch.zeros(len(last), dtype=torch.int64)
    return Cases(SEQ, 0, "", last + 1, target, void, void, [], [])


def prompt_cases(dataset: PromptMixin, part: str, book: PromptBook) -> list[Cases]:
    """POS and NEG cases of a part, for each N and prompt mode of the configuration.

    Test cases are read from ``target_file`` where it is set; else they are drawn with the seed.
    The modes share their cases and differ in the prompt only, except that cases about an item
    without an evaluation tag have no tag prompt. Prompts come from the evaluation pools.

    Args:
        book: gets the texts.

    Raises:
        UserError: no categories, an empty pool, a bad ``target_file``.
    """
    config = dataset.config
    if part == "test" and config["target_file"]:
        return list(_read_cases(dataset, config["target_file"], book))
    if not dataset.categories:
        raise UserError(
            f"category_field: not set for {dataset.dataset_name}, so there is nothing to prompt "
            "for; name an item field that holds categories"
        )
    last, stop = _moments(dataset, part)
    rules = TargetSets(dataset.store.item, dataset.item_category)
    drawn = []
    for n in config["target_n"]:
        for task in (POS, NEG):
            generator = seeds.generator(config["seed"], "cases", part, task, n)
            wishes = _wishes(rules, task, last, stop, n, generator)
            for mode in config["prompt_modes"]:
                cases = _with_prompts(dataset.prompts, task, n, mode, wishes, last, book, generator)
                if len(cases):
                    drawn.append(cases)
    return drawn


def _moments(dataset: PromptMixin, part: str) -> tuple[Tensor, Tensor]:
    """Last history item of each moment of a part, and where the part ends. int64 [M] each."""
    store = dataset.store
    begin, end = {
        "valid": (store.train_end, store.valid_end),
        "test": (store.valid_end, store.offset[1:]),
    }[part]
    user = torch.nonzero(end > begin).squeeze(1)
    if dataset.config["case_position"] == "all":
        count = (end - begin)[user]
        user = torch.repeat_interleave(user, count)
        rank = torch.arange(len(user)) - torch.repeat_interleave(count.cumsum(0) - count, count)
        return begin[user] + rank - 1, end[user]
    return begin[user] - 1, end[user]


def _wishes(
    rules: TargetSets, task: str, last: Tensor, stop: Tensor, n: int, generator: torch.Generator
) -> Wishes:
    if task == NEG:
        return rules.negative(last, stop, n, generator)
    wishes = rules.positive(last, stop, n, generator)
    wishes.targets = wishes.about.unsqueeze(1)  # in evaluation the drawn item is the ground truth
    return wishes


def _with_prompts(
    source: PromptSource,
    task: str,
    n: int,
    mode: str,
    wishes: Wishes,
    last: Tensor,
    book: PromptBook,
    generator: torch.Generator,
) -> Cases:
    pool = source.pool(_INTENT[task], "eval")
    draws = torch.rand(len(last), 2, generator=generator).tolist()
    tags = source.tags_of("eval") if mode == TAG else {}
    kept, texts, ids, used = [], [], [], []
    for case in torch.nonzero(wishes.valid).squeeze(1).tolist():
        template = pool.iloc[int(draws[case][0] * len(pool))]
        tag, slot = "", source.categories[int(wishes.category[case])]
        if mode == TAG:
            own = tags.get(int(wishes.about[case]))
            if not own:
                continue
            tag = slot = own[int(draws[case][1] * len(own))]
        kept.append(case)
        texts.append(render(template["text"], slot))
        ids.append(template["prompt_id"])
        used.append(tag)
    kept = torch.tensor(kept, dtype=torch.int64)
    end, targets, category = last[kept] + 1, wishes.targets[kept], wishes.category[kept]
    return Cases(task, n, mode, end, targets, category, book.add(texts), ids, used)


# -- the .target file ----------------------------------------------------------------------


def to_target_frame(dataset: PromptMixin, cases: list[Cases]) -> pd.DataFrame:
    """Cases as the rows of a ``.target`` file."""
    store = dataset.store
    users, items = (dataset.field2id_token[f] for f in (dataset.uid_field, dataset.iid_field))
    rows = []
    for group in cases:
        user = store.user[group.end]
        cut = group.end - store.offset[user]
        for index in range(len(group)):
            targets = group.targets[index]
            rows.append(
                {
                    "case_id": f"{group.name}-{index}",
                    "user_id": str(users[user[index]]),
                    "cut": int(cut[index]),
                    "task": _INTENT[group.task],
                    "n": group.n,
                    "category": dataset.categories[int(group.category[index])],
                    "prompt_id": group.prompt_id[index],
                    "tag": group.tag[index],
                    "target_items": [str(items[item]) for item in targets[targets > 0].tolist()],
                }
            )
    return pd.DataFrame(rows)


def _read_cases(dataset: PromptMixin, path: str, book: PromptBook) -> Iterator[Cases]:
    source = dataset.prompts
    user_id, item_id = (dataset.field2token_id[f] for f in (dataset.uid_field, dataset.iid_field))
    templates = source.templates.set_index("prompt_id")["text"]
    frame = read_target(
        path,
        known_items=[token for token in item_id if token != "[PAD]"],
        known_users=[token for token in user_id if token != "[PAD]"],
        known_prompts=list(templates.index),
        known_categories=dataset.categories,
    )
    frame["mode"] = np.where(frame["tag"] == "", GENRE, TAG)
    for (n, task, mode), rows in frame.groupby(["n", "task", "mode"], sort=True):
        categories = [dataset.categories.index(name) for name in rows["category"]]
        slots = [
            tag or source.categories[category]
            for tag, category in zip(rows["tag"], categories, strict=True)
        ]
        texts = [
            render(templates[prompt], slot)
            for prompt, slot in zip(rows["prompt_id"], slots, strict=True)
        ]
        width = max(map(len, rows["target_items"]))
        targets = torch.zeros(len(rows), width, dtype=torch.int64)
        for index, tokens in enumerate(rows["target_items"]):
            targets[index, : len(tokens)] = torch.tensor([item_id[token] for token in tokens])
        yield Cases(
            _TASK[task],
            int(n),
            mode,
            _ends(dataset.store, path, rows, user_id),
            targets,
            torch.tensor(categories),
            book.add(texts),
            list(rows["prompt_id"]),
            list(rows["tag"]),
        )


def _ends(store: SequenceStore, path: str, rows: pd.DataFrame, user_id: dict[str, int]) -> Tensor:
    user = torch.tensor([user_id[token] for token in rows["user_id"]])
    cut = torch.tensor(rows["cut"].to_numpy(np.int64))
    length = store.offset.diff()[user]
    for case, wanted, there in zip(rows["case_id"], cut.tolist(), length.tolist(), strict=True):
        if wanted >= there:
            raise UserError(
                f"{path}: case {case}: cut {wanted} leaves nothing to recommend, the user has "
                f"{there} interactions; was the file made for another filtering?"
            )
    return store.offset[user] + cut


# -- feeding RecBole's evaluation ----------------------------------------------------------


class CaseLoader(FullSortEvalDataLoader):
    """Cases as RecBole's full-ranking evaluation takes them: ``trainer.evaluate(loader)``.

    RecBole sets the scores of a batch's ``history_index`` to minus infinity. Here that index holds
    whatever the protocol takes out of the ranking: the history if ``mask_history``, and for the
    hard filter the items that do not comply with the case's category.

    Args:
        config: RecBole's ``eval_batch_size`` (cases a step).
        dataset: any part; its store holds the histories.
        cases: of one task, N and mode.
        prompted: whether rows carry their prompt.
        filtered: whether items that do not comply are taken out (the Filter baseline).
    """

    def __init__(
        self,
        config: Config,
        dataset: PromptMixin,
        cases: Cases,
        prompted: bool = False,
        filtered: bool = False,
    ) -> None:
        self.cases = cases
        self.prompted, self.filtered = prompted, filtered
        self.mask_history = config["mask_history"]
        self.sample_size = len(cases)
        AbstractDataLoader.__init__(self, config, dataset, sampler=None, shuffle=False)

    def _init_batch_size_and_step(self) -> None:
        self.step = self.config["eval_batch_size"]
        self.set_batch_size(self.step)

    def collate_fn(self, index: list[int]) -> tuple:
        """RecBole's batch: interaction, excluded (row, item), target rows, target items."""
        index = torch.as_tensor(index)
        targets = self.cases.targets[index]
        row, column = torch.nonzero(targets, as_tuple=True)
        interaction = self._interaction(index)
        return interaction, self._excluded(index, targets), row, targets[row, column]

    def _interaction(self, index: Tensor) -> Interaction:
        dataset, store = self._dataset, self._dataset.store
        end = self.cases.end[index]
        columns = {
            dataset.uid_field: store.user[end],
            dataset.iid_field: self.cases.targets[index, 0],
        }
        rows = dataset.join(Interaction(columns))
        if self.is_sequential:
            length = store.position[end].clamp(max=dataset.max_item_list_len)
            rows.update(dataset.histories(end, length))
            rows.update(Interaction({dataset.item_list_length_field: length}))
            rows = self.transform(dataset, rows)
        if self.prompted:
            prompt = self.cases.row[index].unsqueeze(1)
            negative = torch.full_like(prompt, self.cases.task == NEG, dtype=torch.bool)
            rows.update(Interaction({fields.PROMPT_ROW: prompt, fields.PROMPT_NEGATIVE: negative}))
        return rows

    def _excluded(self, index: Tensor, targets: Tensor) -> tuple[Tensor, Tensor] | None:
        if not (self.mask_history or self.filtered):
            return None
        has = self._dataset.item_category
        excluded = torch.zeros(len(index), len(has), dtype=torch.bool)
        if self.mask_history:
            excluded |= self._history(index)
            excluded.scatter_(1, targets, False)  # a repeated item may be a target
        if self.filtered:
            complies = has[:, self.cases.category[index]].T
            excluded |= complies if self.cases.task == NEG else ~complies
        return torch.nonzero(excluded, as_tuple=True)

    def _history(self, index: Tensor) -> Tensor:
        store = self._dataset.store
        end = self.cases.end[index]
        length = store.position[end]
        row = torch.repeat_interleave(torch.arange(len(index)), length)
        within = torch.arange(len(row)) - torch.repeat_interleave(length.cumsum(0) - length, length)
        items = store.item[(end - length)[row] + within]
        seen = torch.zeros(len(index), len(self._dataset.item_category), dtype=torch.bool)
        seen[row, items] = True
        return seen
