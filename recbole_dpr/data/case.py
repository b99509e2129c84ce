"""Evaluation cases (section 4.1): a user's history, a prompt and the target items."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from recbole_dpr.data.atomic import SCHEMAS, read_target
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.prompt import FREE, GENRE, TAG, PromptBook, below, render
from recbole_dpr.data.sequence import members
from recbole_dpr.data.target_set import TargetSets, Wishes
from recbole_dpr.utils import seeds
from recbole_dpr.utils.errors import UserError

SEQ, POS, NEG = "SEQ", "POS", "NEG"
# The split of prompt wordings that each part uses. Test wordings take no part in validation.
_SPLIT = {"valid": "valid", "test": "eval"}
_INTENT = {POS: "positive", NEG: "negative"}
_TASK = {intent: task for task, intent in _INTENT.items()}


@dataclass
class Cases:
    """Cases of one task, N and prompt mode.

    Attributes:
        task: SEQ, POS or NEG. n: N, 0 for SEQ. mode: the kind of prompt, "" for SEQ.
        end: int64 [M], flat index just past the history, that is, of the next item.
        targets: int64 [M, N], the target items, padded with 0.
        category: int64 [M], the category asked for (POS) or avoided (NEG); void for SEQ.
        row: int64 [M], row of the prompt table; void for SEQ.
        prompt_id, tag: strings of each case, for the ``.target`` file.
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


def prompt_cases(
    dataset: PromptMixin,
    part: str,
    book: PromptBook,
    modes: Sequence[str] | None = None,
    target_n: Sequence[int] = (),
) -> list[Cases]:
    """POS and NEG cases of a part, for each N and prompt mode.

    Test cases are read from ``target_file`` if it is set; all other cases are drawn with the seed.
    The modes have the same cases and differ only in the prompt. There are two exceptions: the tag
    mode leaves out cases about an item without a tag, and the free-form mode leaves out cases about
    a category without free-form prompts. Validation uses the ``valid`` split of the prompts, the
    test uses ``eval``.

    Args:
        dataset: any part; its store holds the histories.
        part: "valid" or "test".
        book: receives the texts of the prompts.
        modes, target_n: prompt modes and values of N. By default ``prompt_modes`` and ``target_n``
            of the configuration.

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
    last, stop = _moments(dataset, part)
    rules = TargetSets(dataset.store.item, dataset.item_category)
    drawn = []
    for n in target_n or config["target_n"]:
        for task in (POS, NEG):
            generator = seeds.generator(config["seed"], "cases", part, task, n)
            wishes = _wishes(rules, task, last, stop, n, generator)
            for mode in modes or config["prompt_modes"]:
                cases = _with_prompts(dataset, part, task, n, mode, wishes, last, book)
                if len(cases):
                    drawn.append(cases)
    return drawn


def _moments(dataset: PromptMixin, part: str) -> tuple[Tensor, Tensor]:
    """``last`` and ``stop`` of each position of a part, see :mod:`.target_set`. int64 [M] each."""
    store = dataset.store
    begin, end = {
        "valid": (store.train_end, store.valid_end),
        "test": (store.valid_end, store.offset[1:]),
    }[part]
    user = torch.nonzero(end > begin).squeeze(1)
    if dataset.config["case_position"] == "all":
        row, place = members((end - begin)[user])
        user = user[row]
        return begin[user] + place - 1, end[user]
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
    dataset: PromptMixin,
    part: str,
    task: str,
    n: int,
    mode: str,
    wishes: Wishes,
    last: Tensor,
    book: PromptBook,
) -> Cases:
    source, seed, split = dataset.prompts, dataset.config["seed"], _SPLIT[part]
    pool = source.pool(_INTENT[task], split)
    texts, ids = list(pool["text"]), list(pool["prompt_id"])
    # One generator per mode, so that its prompts do not depend on which other modes there are.
    generator = seeds.generator(seed, "prompts", part, task, n, mode)
    kept = torch.nonzero(wishes.valid).squeeze(1)
    if mode == FREE:
        free, ids = source.free_pool(_INTENT[task], split)
        template, has = free.draw(wishes.category[kept], generator)
        kept, template, texts = kept[has], template[has], free.texts
        slot, words = torch.zeros_like(template), [""]  # free-form prompts have no slot
    elif mode == TAG:
        tags = source.tags_of(split, dataset.item_num)
        slot, has = tags.draw(wishes.about[kept], generator)
        kept, slot, words = kept[has], slot[has], tags.texts
        # Each tag has one template for all seeds, because each new text must be encoded.
        template = slot % len(texts)
    else:
        slot, words = wishes.category[kept], source.categories
        template = below(torch.full_like(kept, len(texts)), generator)
    return Cases(
        task,
        n,
        mode,
        last[kept] + 1,
        wishes.targets[kept],
        wishes.category[kept],
        _rows(book, texts, template, words, slot),
        [ids[index] for index in template.tolist()],
        [words[index] if mode == TAG else "" for index in slot.tolist()],
    )


def _rows(
    book: PromptBook, templates: list[str], template: Tensor, words: list[str], slot: Tensor
) -> Tensor:
    """Fill templates with words and add them to the book. Each distinct pair is rendered once.

    Args:
        template, slot: int64 [M], index into ``templates`` and into ``words``.

    Returns:
        int64 [M], rows of the prompt table.
    """
    pairs, inverse = (template * len(words) + slot).unique(return_inverse=True)
    pairs = (divmod(pair, len(words)) for pair in pairs.tolist())
    return book.add([render(templates[which], words[word]) for which, word in pairs])[inverse]


# -- the .target file ----------------------------------------------------------------------


def to_target_frame(dataset: PromptMixin, cases: list[Cases]) -> pd.DataFrame:
    """POS and NEG cases as the rows of a ``.target`` file, for ``write_atomic``."""
    store = dataset.store
    users, items = (
        [str(token) for token in dataset.field2id_token[field]]
        for field in (dataset.uid_field, dataset.iid_field)
    )
    rows = []
    for group in cases:
        user = store.user[group.end]
        columns = (
            user.tolist(),
            store.position[group.end].tolist(),
            group.category.tolist(),
            group.prompt_id,
            group.tag,
            group.targets.tolist(),
        )
        for index, (who, cut, category, prompt, tag, targets) in enumerate(
            zip(*columns, strict=True)
        ):
            case = f"{group.name}-{index}"
            wish = _INTENT[group.task], group.n, dataset.categories[category], prompt, tag
            rows.append((case, users[who], cut, *wish, [items[item] for item in targets if item]))
    return pd.DataFrame(rows, columns=SCHEMAS["target"].names)


def _read_cases(dataset: PromptMixin, path: str, book: PromptBook) -> Iterator[Cases]:
    source = dataset.prompts
    item_id = dataset.field2token_id[dataset.iid_field]
    prompts = pd.concat([source.templates, source.free]).set_index("prompt_id")
    names, free = [*prompts.index], set(source.free["prompt_id"])
    frame = read_target(
        path,
        known_items=[token for token in item_id if token != "[PAD]"],
        known_users=[t for t in dataset.field2token_id[dataset.uid_field] if t != "[PAD]"],
        known_prompts=names,
        known_categories=dataset.named_categories.forms,
    )
    forms = dataset.named_categories.forms
    frame["line"] = np.arange(len(frame)) + 2  # the header is line 1
    frame["mode"] = np.where(frame["tag"] == "", GENRE, TAG)
    frame.loc[frame["prompt_id"].isin(free), "mode"] = FREE
    frame["end"] = _ends(dataset, path, frame)
    _check_intents(path, frame, prompts["intent"])
    _check_free(dataset, path, frame, source.free)
    for (n, task, mode), rows in frame.groupby(["n", "task", "mode"], sort=True):
        category = torch.tensor([forms[name] for name in rows["category"]])
        items = [torch.tensor([item_id[token] for token in own]) for own in rows["target_items"]]
        targets = pad_sequence(items, batch_first=True)
        _check_compliance(dataset, path, rows, targets, category)
        words, slot = source.categories, category
        if mode == TAG:
            slot, words = pd.factorize(rows["tag"])
        template = torch.tensor([names.index(prompt) for prompt in rows["prompt_id"]])
        yield Cases(
            _TASK[task],
            int(n),
            mode,
            torch.tensor(rows["end"].to_numpy()),
            targets,
            category,
            _rows(book, list(prompts["text"]), template, list(words), torch.as_tensor(slot)),
            list(rows["prompt_id"]),
            list(rows["tag"]),
        )


def _ends(dataset: PromptMixin, path: str, frame: pd.DataFrame) -> np.ndarray:
    """Flat index just past each case's history: int64 [M]."""
    store = dataset.store
    user = frame["user_id"].map(dataset.field2token_id[dataset.uid_field]).to_numpy(np.int64)
    begin = store.offset[:-1].numpy()[user]
    first, stop = store.valid_end.numpy()[user] - begin, store.offset[1:].numpy()[user] - begin
    for line, cut, low, high in zip(frame["line"], frame["cut"], first, stop, strict=True):
        if not low <= cut < high:
            raise UserError(
                f"{path}:{line}: field cut, value {cut} lies outside of the user's test part (from "
                f"{low} on, below {high}); was the file made with another split or filtering?"
            )
    return begin + frame["cut"].to_numpy()


def _check_intents(path: str, frame: pd.DataFrame, intents: pd.Series) -> None:
    for line, task, prompt in zip(frame["line"], frame["task"], frame["prompt_id"], strict=True):
        if intents[prompt] != task:
            raise UserError(
                f"{path}:{line}: field prompt_id, value {prompt!r} is a {intents[prompt]} prompt "
                f"and the task is {task}; name another prompt"
            )


def _check_free(dataset: PromptMixin, path: str, frame: pd.DataFrame, free: pd.DataFrame) -> None:
    """Check that a free-form prompt is about the case's category and has no tag."""
    about = dict(zip(free["prompt_id"], free["category"], strict=True))
    forms, names = dataset.named_categories.forms, dataset.categories
    rows = frame[frame["mode"] == FREE]
    columns = (rows[name] for name in ("line", "prompt_id", "category", "tag"))
    for line, prompt, category, tag in zip(*columns, strict=True):
        if about[prompt] != forms[category] or tag:
            raise UserError(
                f"{path}:{line}: field prompt_id, value {prompt!r} is free words about "
                f"{names[about[prompt]]}; the case must be about that, and have no tag"
            )


def _check_compliance(
    dataset: PromptMixin, path: str, rows: pd.DataFrame, targets: Tensor, category: Tensor
) -> None:
    """Check that targets have the category of a positive case, and lack that of a negative one."""
    has = dataset.item_category[targets, category.unsqueeze(1)]
    wrong = (has if rows["task"].iloc[0] == "negative" else ~has) & (targets > 0)
    for row, column in wrong.nonzero().tolist()[:1]:
        case = rows.iloc[row]
        raise UserError(
            f"{path}:{case['line']}: field target_items, value {case['target_items'][column]!r} "
            f"does not comply with the {case['task']} wish about {case['category']}; remove it"
        )
