"""Prompt texts: pools of templates, tags, and the table of texts that batches refer to."""

import copy
from dataclasses import dataclass, replace
from importlib import resources
from logging import getLogger
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
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
        rows = []
        for text in texts:
            row = self._row.setdefault(text, len(self.texts))
            if row == len(self.texts):
                self.texts.append(text)
            rows.append(row)
        return torch.tensor(rows, dtype=torch.int64)


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
        rows = self.templates
        rows = rows[(rows["intent"] == intent) & (rows["split"] == split)].reset_index(drop=True)
        if rows.empty:
            raise UserError(
                f"prompt_file: no {intent} template with split {split} in it; add at least one"
            )
        return rows

    def free_pool(self, intent: str, split: str) -> tuple["TextTable", list[str]]:
        """Free-form prompts of one intent and split, by category, and their ids in that order."""
        rows = self.free[(self.free["intent"] == intent) & (self.free["split"] == split)]
        table, rows = _by_owner(rows, "category", "text", len(self.categories))
        return table, list(rows["prompt_id"])

    def tags_of(self, split: str, n_items: int) -> "TextTable":
        """The tags of one split, by item.

        ``.tag`` files have no validation split. So one evaluation tag of each item, always the
        same one, is used for ``valid``, and the others for ``eval``. An item with a single
        evaluation tag keeps it for ``eval``. Phrases have splits of their own.

        Args:
            split: "train", "valid" or "eval". n_items: size of the catalogue.
        """
        own = split == "train" or self.has_phrases
        rows = self.tags[self.tags["split"] == (split if own else "eval")]
        if not own:
            place = rows.groupby("item").cumcount()
            count = rows.groupby("item")["item"].transform("size")
            for_valid = (place == rows["item"] % count) & (count > 1)
            tested = set(rows["tag"][~for_valid])  # perhaps as a tag of another item
            for_valid &= ~rows["tag"].isin(tested) if split == "valid" else True
            rows = rows[for_valid if split == "valid" else ~for_valid]
        return _by_owner(rows, "item", "tag", n_items)[0]


def _by_owner(
    rows: pd.DataFrame, owner: str, text: str, size: int
) -> tuple["TextTable", pd.DataFrame]:
    rows = rows.sort_values(owner, kind="stable")
    count = torch.bincount(torch.tensor(rows[owner].to_numpy(np.int64)), minlength=size)
    return TextTable(list(rows[text]), count.cumsum(0) - count, count), rows


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
            Index into :attr:`texts`, int64 [P], and whether the owner has a text, bool [P]. Where
            it has none, the index is void.
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

    Files are looked up in this order: the file named in the configuration; ``<dataset>.prompt`` or
    ``<dataset>.tag`` beside the other atomic files; the files of this package (a prompt pool for
    each domain, and tags of ml-100k and ml-1m). If there are no tags at all, ``item_phrases``
    replaces them with phrases from the items' texts.

    Raises:
        UserError: a file is missing or wrong, see :mod:`recbole_dpr.data.atomic`.
    """
    config = dataset.config
    shipped = Path(str(resources.files("recbole_dpr.resources")))
    prompt_file = _find(dataset, "prompt", shipped / f"{config['prompt_domain']}.prompt")
    tag_file = _find(dataset, "tag", shipped / f"{dataset.dataset_name}.tag")
    tags = _no_tags()
    if config["item_phrases"] == "always" or (tag_file is None and config["item_phrases"]):
        tags = item_phrases(dataset)
    elif tag_file is not None:
        tags = _tags_of_known_items(dataset, tag_file)
    assert prompt_file is not None  # the package has one for each prompt_domain
    source, unknown = _source(prompt_file, dataset.named_categories, tags)
    if len(unknown):
        getLogger().info(
            f"{prompt_file.name}: {len(unknown)} free-form prompts left out, as the data set has "
            f"no category {', '.join(sorted(set(unknown)))}"
        )
    return source


def prompts_about(config: Config, categories: list[str]) -> PromptSource:
    """Prompts about categories that belong to no data set, without tags.

    They come from the configured ``prompt_file`` if it exists, else from the package's pool for the
    domain.

    Args:
        config: the configuration of the run. categories: raw names of the categories.

    Raises:
        UserError: the file is wrong, see :mod:`recbole_dpr.data.atomic`.
    """
    folder = Path(str(resources.files("recbole_dpr.resources")))
    shipped = folder / f"{config['prompt_domain']}.prompt"
    named = Path(config["prompt_file"] or "")
    known = Categories.of(categories, config["category_names"] or {})
    return _source(named if named.is_file() else shipped, known, _no_tags())[0]


def _source(
    file: Path, categories: Categories, tags: pd.DataFrame
) -> tuple[PromptSource, pd.Series]:
    """Read a prompt file.

    Returns:
        Its prompts, and the category of each free-form prompt about none of ``categories``. Those
        prompts are left out.
    """
    prompts = read_prompt(file)
    is_free = prompts["category"] != ""
    templates, free = prompts[~is_free].drop(columns="category"), prompts[is_free]
    index = free["category"].map({name: categories.find(name) for name in free["category"]})
    known = index.notna()
    own = free[known].assign(category=index[known].astype("int64"))
    source = PromptSource(
        templates.reset_index(drop=True), own.reset_index(drop=True), tags, categories.words
    )
    return source, free["category"][~known]


def _no_tags() -> pd.DataFrame:
    return pd.DataFrame(columns=["item", "angle", "tag", "split"])


def _find(dataset: "PromptMixin", kind: str, shipped: Path) -> Path | None:
    named = dataset.config[f"{kind}_file"]
    if named:
        return Path(named)
    beside = Path(dataset.dataset_path) / f"{dataset.dataset_name}.{kind}"
    return beside if beside.is_file() else shipped if shipped.is_file() else None


def _tags_of_known_items(dataset: "PromptMixin", file: Path) -> pd.DataFrame:
    """Tags with internal item ids. Tags of items that filtering removed are left out."""
    tags = read_tag(file, known_items=dataset.known_items)
    ids = dataset.field2token_id[dataset.iid_field]
    tags = tags[tags["item_id"].isin(ids.keys())]
    items = tags["item_id"].map(ids).astype("int64")
    return tags.assign(item=items)[["item", "angle", "tag", "split"]].reset_index(drop=True)


class TrainingPrompts:
    """Training prompts as tables of book rows, so that prompts are drawn without a loop.

    Each attribute is a dict by intent. ``genre_rows``: int64 [n_categories, n_templates].
    ``free``: the free-form prompts by category. ``free_rows``: int64 [n_free], their rows.
    ``tag_rows``: int64 [n_tags, per_tag].

    Args:
        source: pools and tags.
        book: receives the texts.
        n_items: size of the catalogue.
        tags: whether tag prompts are needed (stage 3).
        per_tag: number of templates for each tag, per polarity. Which ones does not depend on the
            seed, so the encoder computes each text once for all seeds.
        free_share: share of free-form prompts among the prompts about a category, if the category
            has any.

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
    ) -> None:
        self.free_share = free_share
        self.genre_rows: dict[str, Tensor] = {}
        self.free: dict[str, TextTable] = {}
        self.free_rows: dict[str, Tensor] = {}
        self.tag_rows: dict[str, Tensor] = {}
        for intent in INTENTS:
            pool = list(source.pool(intent, "train")["text"])
            texts = [render(text, name) for name in source.categories for text in pool]
            self.genre_rows[intent] = book.add(texts).view(len(source.categories), len(pool))
            self.free[intent], _ = source.free_pool(intent, "train")
            self.free_rows[intent] = book.add(self.free[intent].texts)
        self.tags = source.tags_of("train", n_items) if tags else None
        if self.tags is None:
            return
        if not self.tags.texts:
            raise UserError(
                "stage 3 needs semantic tags: give tag_file, put a .tag file beside the data "
                "set's other files, name a title_field or description_field that item_phrases may "
                "take them from, or leave 3 out of stages"
            )
        for intent in INTENTS:
            pool = list(source.pool(intent, "train")["text"])
            width = min(per_tag, len(pool))
            first: dict[str, int] = {}  # items with the same tag share its texts
            texts = [
                render(pool[(first.setdefault(tag, index) * width + place) % len(pool)], tag)
                for index, tag in enumerate(self.tags.texts)
                for place in range(width)
            ]
            self.tag_rows[intent] = book.add(texts).view(len(self.tags.texts), -1)

    def to(self, device: torch.device | str) -> "TrainingPrompts":
        """A copy that draws on ``device``."""
        moved = copy.copy(self)
        for name in ("genre_rows", "free", "free_rows", "tag_rows"):
            rows = {intent: own.to(device) for intent, own in getattr(self, name).items()}
            setattr(moved, name, rows)
        if self.tags is not None:
            moved.tags = self.tags.to(device)
        return moved

    def groups(self) -> list[tuple[Tensor, bool]]:
        """Rows of category prompts, of free-form prompts and of tag prompts.

        Returns:
            For each kind that is not empty: its rows, int64 [n], and whether it is about
            categories.
        """
        kinds = (self.genre_rows, True), (self.free_rows, True), (self.tag_rows, False)
        rows = [
            (torch.cat([own.flatten() for own in by_intent.values()]).unique(), about_category)
            for by_intent, about_category in kinds
            if by_intent
        ]
        return [(own, about_category) for own, about_category in rows if len(own)]

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
        """Rows of tag prompts with a random training tag of each item.

        Args:
            intent: "positive" or "negative". item: int64 [P]. generator: source of randomness.

        Returns:
            Rows, int64 [P], and whether the item has a tag, bool [P]. Where it has none, the row is
            void.
        """
        assert self.tags is not None  # draw_tag needs tags=True
        tag, has = self.tags.draw(item, generator)
        return _draw(self.tag_rows[intent], tag, generator), has


def _draw(rows: Tensor, line: Tensor, generator: torch.Generator) -> Tensor:
    """A random entry of each chosen row of a table: int64 [n, width], int64 [P] -> int64 [P]."""
    return rows[line, below(torch.full_like(line, rows.shape[1]), generator)]
