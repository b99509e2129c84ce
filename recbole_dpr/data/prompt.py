"""Prompt texts: pools of templates, tags, and the table of texts that batches refer to."""

import copy
from collections.abc import Iterable
from dataclasses import dataclass, replace
from importlib import resources
from logging import getLogger
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import torch
from recbole.config import Config
from torch import Tensor

from recbole_dpr.data.atomic import INTENTS, SLOT, read_prompt, read_tag
from recbole_dpr.data.category import Categories
from recbole_dpr.data.phrases import PHRASE, item_phrases
from recbole_dpr.utils.errors import UserError

if TYPE_CHECKING:
    from recbole_dpr.data.dataset import PromptMixin

# Prompt modes. Category prompt: a template filled with a category. Free-form prompt: its own words
# about a category. Tag prompt: a template filled with a semantic tag of an item.
GENRE, FREE, TAG = "genre", "free", "tag"

# An item with fewer training interactions has a small part in training, and on ml-100k half of the
# tags to encode.
_SELDOM = 20

_SHIPPED = Path(str(resources.files("recbole_dpr.resources")))


class PromptBook:
    """The distinct texts of all prompts in a run. Batches carry row numbers instead of texts.

    Attributes:
        texts (list of str): the texts. A row number is an index into this list.
    """

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._row: dict[str, int] = {}

    def add(self, texts: list[str]) -> Tensor:
        """Add texts that are new, and return the rows of all: int64 [len(texts)]."""
        for text in texts:
            if self._row.setdefault(text, len(self.texts)) == len(self.texts):
                self.texts.append(text)
        return torch.tensor([self._row[text] for text in texts], dtype=torch.int64)


@dataclass
class PromptSource:
    """Prompts and tags of a data set.

    Attributes:
        templates: columns prompt_id, text, intent, split.
        free: free-form prompts, each about one category: the same columns, and category (its
            index). May be empty.
        tags: columns item (int id), angle, tag, split. Without a ``.tag`` file these are the
            items' own phrases (:mod:`~recbole_dpr.data.phrases`), or there are none.
        categories: category names as they are written inside a sentence.
    """

    templates: pd.DataFrame
    free: pd.DataFrame
    tags: pd.DataFrame
    categories: list[str]

    @property
    def has_phrases(self) -> bool:
        """Whether phrases of the items replace the tags."""
        return (self.tags["angle"] == PHRASE).any()

    def pool(self, intent: str, split: str) -> pd.DataFrame:
        """Templates of one intent and split, in file order.

        Raises:
            UserError: the pool is empty.
        """
        rows = _of(self.templates, intent, split)
        if rows.empty:
            raise UserError(
                f"prompt_file: no {intent} template with split {split} in it; add at least one"
            )
        return rows

    def free_pool(self, intent: str, split: str) -> tuple["TextTable", list[str]]:
        """Free-form prompts of one intent and split, by category, and their ids in that order."""
        rows = _of(self.free, intent, split).sort_values("category", kind="stable")
        table = TextTable.of(rows["category"], rows["text"], len(self.categories))
        return table, list(rows["prompt_id"])

    def tags_of(self, split: str, n_items: int) -> "TextTable":
        """The tags of one split ("train", "valid" or "eval"), by item (``n_items`` in all).

        ``.tag`` files have no validation split. So one evaluation tag of each item that has
        several, always the same one, is used for ``valid``, and the others for ``eval``. Phrases
        have splits of their own.
        """
        own = split == "train" or self.has_phrases
        rows = self.tags[self.tags["split"] == (split if own else "eval")]
        if not own:
            place = rows.groupby("item").cumcount()
            count = rows.groupby("item")["item"].transform("size")
            chosen = (place == rows["item"] % count) & (count > 1)
            tested = rows["tag"].isin(rows["tag"][~chosen])  # perhaps as a tag of another item
            rows = rows[chosen & ~tested if split == "valid" else ~chosen]
        rows = rows.sort_values("item", kind="stable")
        return TextTable.of(rows["item"], rows["tag"], n_items)


def _of(prompts: pd.DataFrame, intent: str, split: str) -> pd.DataFrame:
    rows = prompts[(prompts["intent"] == intent) & (prompts["split"] == split)]
    return rows.reset_index(drop=True)


@dataclass
class TextTable:
    """Texts of owners (items or categories), in one list.

    Attributes:
        texts: all texts, grouped by owner.
        first, count: int64 [owners], index of each owner's first text, and number of its texts.
    """

    texts: list[str]
    first: Tensor
    count: Tensor

    @classmethod
    def of(cls, owners: Iterable[int], texts: Iterable[str], size: int) -> "TextTable":
        """The table of texts in the order of their owners, of which there are ``size``."""
        count = torch.bincount(torch.tensor([*owners], dtype=torch.int64), minlength=size)
        return cls([*texts], count.cumsum(0) - count, count)

    @property
    def owner(self) -> Tensor:
        """The owner of each text: int64 [len(texts)]."""
        return torch.repeat_interleave(torch.arange(len(self.count)), self.count.cpu())

    def to(self, device: torch.device | str) -> "TextTable":
        """A copy that draws on ``device``."""
        return replace(self, first=self.first.to(device), count=self.count.to(device))

    def draw(self, owner: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """Draw a random text for each owner (int64 [P]).

        Returns:
            Index into :attr:`texts`, int64 [P], void where the owner has no text; and whether it
            has one, bool [P].
        """
        count = self.count[owner]
        drawn = self.first[owner] + below(count.clamp(min=1), generator)
        return torch.where(count > 0, drawn, 0), count > 0


def below(bound: Tensor, generator: torch.Generator) -> Tensor:
    """Uniform random integers in [0, bound), elementwise, for bounds up to 2^24. int64."""
    draws = torch.rand(bound.shape, generator=generator, device=bound.device)
    return (draws * bound).long()


def render(template: str, slot: str) -> str:
    """A template with its slot filled."""
    return template.replace(SLOT, slot)


def load_prompt_source(dataset: "PromptMixin") -> PromptSource:
    """Read the prompts and tags of a data set.

    The file is the one that the configuration names, else ``<dataset>.prompt`` or ``.tag`` beside
    the other atomic files, else one of this package (a prompt pool for each domain, and tags of
    ml-100k and ml-1m). ``item_phrases`` replaces missing tags with phrases of the items' texts.

    Raises:
        UserError: a file is missing or wrong, see :mod:`recbole_dpr.data.atomic`.
    """
    config = dataset.config
    tag_file = _file(dataset, "tag", dataset.dataset_name)
    has_tags = bool(config["tag_file"]) or tag_file.is_file()
    tags = pd.DataFrame(columns=["item", "angle", "tag", "split"])
    if config["item_phrases"] == "always" or (config["item_phrases"] and not has_tags):
        tags = item_phrases(dataset)
    elif has_tags:
        tags = read_tag(tag_file, known_items=dataset.known_items)
        ids = dataset.field2token_id[dataset.iid_field]
        tags = tags[tags["item_id"].isin(ids.keys())]  # filtering may have removed items
        items = tags["item_id"].map(ids).astype("int64")
        tags = tags.assign(item=items)[["item", "angle", "tag", "split"]].reset_index(drop=True)
    file = _file(dataset, "prompt", config["prompt_domain"])
    source, unknown = _source(file, dataset.named_categories, tags)
    if unknown:
        getLogger().info(
            f"{file.name}: {len(unknown)} free-form prompts left out, as the data set has no "
            f"category {', '.join(sorted(set(unknown)))}"
        )
    return source


def prompts_about(config: Config, categories: list[str]) -> PromptSource:
    """Prompts about categories (raw names) that belong to no data set, without tags.

    They come from the configured ``prompt_file`` if it exists, else from the domain's pool.

    Raises:
        UserError: the file is wrong, see :mod:`recbole_dpr.data.atomic`.
    """
    named = Path(config["prompt_file"] or "")
    file = named if named.is_file() else _SHIPPED / f"{config['prompt_domain']}.prompt"
    known = Categories.of(categories, config["category_names"] or {})
    return _source(file, known, pd.DataFrame(columns=["item", "angle", "tag", "split"]))[0]


def _source(
    file: Path, categories: Categories, tags: pd.DataFrame
) -> tuple[PromptSource, list[str]]:
    """The prompts of a file, and the category of each that is left out: about no known one."""
    prompts = read_prompt(file)
    is_free = prompts["category"] != ""
    templates = prompts[~is_free].drop(columns="category").reset_index(drop=True)
    free = prompts[is_free]
    index = free["category"].map({name: categories.find(name) for name in free["category"]})
    known = index.notna()
    own = free[known].assign(category=index[known].astype("int64")).reset_index(drop=True)
    return PromptSource(templates, own, tags, categories.words), list(free["category"][~known])


def _file(dataset: "PromptMixin", kind: str, shipped: str) -> Path:
    """The file of the configuration, else the one beside the data, else the package's."""
    if named := dataset.config[f"{kind}_file"]:
        return Path(named)
    beside = Path(dataset.dataset_path) / f"{dataset.dataset_name}.{kind}"
    return beside if beside.is_file() else _SHIPPED / f"{shipped}.{kind}"


class TrainingPrompts:
    """Training prompts as tables of book rows.

    Each attribute is a dict by intent. ``genre_rows``: int64 [n_categories, n_templates].
    ``free``: the free-form prompts by category. ``free_rows``: int64 [n_free], their rows.
    ``tag_rows``: int64 [n_tags, per_tag].

    Args:
        source: pools and tags.
        book: receives the texts.
        n_items: size of the catalogue.
        tags: whether tag prompts are needed (stage 3).
        per_tag: number of templates for each tag, per polarity; the same for all seeds, so that
            the encoder computes each text once.
        free_share: share of free-form prompts among those about a category that has any.
        counts: int64 [n_items], training interactions. Tags of an item that has fewer than
            :data:`_SELDOM` are put in one template: there are few prompts about it.

    Raises:
        UserError: tags are needed and there are none.
    """

    def __init__(
        self,
        source: PromptSource,
        book: PromptBook,
        n_items: int,
        tags: bool,
        per_tag: int,
        free_share: float,
        counts: Tensor,
    ) -> None:
        self.free_share = free_share
        self.tags = source.tags_of("train", n_items) if tags else None
        pools = {intent: list(source.pool(intent, "train")["text"]) for intent in INTENTS}
        self.genre_rows: dict[str, Tensor] = {}
        self.free: dict[str, TextTable] = {}
        self.free_rows: dict[str, Tensor] = {}
        self.tag_rows: dict[str, Tensor] = {}
        for intent, pool in pools.items():
            texts = [render(text, name) for name in source.categories for text in pool]
            self.genre_rows[intent] = book.add(texts).view(len(source.categories), len(pool))
            self.free[intent], _ = source.free_pool(intent, "train")
            self.free_rows[intent] = book.add(self.free[intent].texts)
        if self.tags is None:
            return
        if not self.tags.texts:
            raise UserError(
                "stage 3 needs semantic tags: give tag_file, put a .tag file beside the data "
                "set's other files, name a title_field or description_field that item_phrases may "
                "take them from, or leave 3 out of stages"
            )
        seldom = (counts[self.tags.owner] < _SELDOM).tolist()
        for intent, pool in pools.items():
            width = min(per_tag, len(pool))
            first: dict[str, int] = {}  # items with the same tag share its texts
            texts = [
                render(pool[(first.setdefault(tag, index) * width + place) % len(pool)], tag)
                for index, tag in enumerate(self.tags.texts)
                for place in ([0] * width if seldom[index] else range(width))
            ]
            self.tag_rows[intent] = book.add(texts).view(len(self.tags.texts), -1)

    def to(self, device: torch.device | str) -> "TrainingPrompts":
        """A copy that draws on ``device``."""
        moved = copy.copy(self)
        for name in ("genre_rows", "free", "free_rows", "tag_rows"):
            rows = {intent: own.to(device) for intent, own in getattr(self, name).items()}
            setattr(moved, name, rows)
        moved.tags = self.tags.to(device) if self.tags is not None else None
        return moved

    def groups(self) -> list[tuple[Tensor, bool]]:
        """Category, free-form and tag prompts, as far as there are any.

        Returns:
            For each kind its rows, int64 [n], and whether it is about categories.
        """
        groups = []
        for by_intent in (self.genre_rows, self.free_rows, self.tag_rows):
            rows = [own.flatten() for own in by_intent.values()]
            if sum(map(len, rows)):
                groups.append((torch.cat(rows).unique(), by_intent is not self.tag_rows))
        return groups

    def draw_genre(self, intent: str, category: Tensor, generator: torch.Generator) -> Tensor:
        """Rows of random category prompts for ``category`` (int64 [P]). int64 [P]."""
        return _draw(self.genre_rows[intent], category, generator)

    def draw_category(self, intent: str, category: Tensor, generator: torch.Generator) -> Tensor:
        """Rows of random category or free-form prompts: ``category`` int64 [P] -> int64 [P]."""
        rows = self.draw_genre(intent, category, generator)
        if not self.free[intent].texts:
            return rows
        drawn, has = self.free[intent].draw(category, generator)
        chance = torch.rand(len(rows), generator=generator, device=rows.device)
        return torch.where(has & (chance < self.free_share), self.free_rows[intent][drawn], rows)

    def draw_tag(
        self, intent: str, item: Tensor, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Rows of tag prompts with a random training tag of each item (int64 [P]).

        Returns:
            Rows, int64 [P], void where the item has no tag; and whether it has one, bool [P].
        """
        assert self.tags is not None  # draw_tag needs tags=True
        tag, has = self.tags.draw(item, generator)
        return _draw(self.tag_rows[intent], tag, generator), has


def _draw(rows: Tensor, line: Tensor, generator: torch.Generator) -> Tensor:
    """A random entry of each chosen row of a table: int64 [n, width], int64 [P] -> int64 [P]."""
    return rows[line, below(torch.full_like(line, rows.shape[1]), generator)]
