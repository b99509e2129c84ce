"""What prompts say: pools, tags, and the table of texts that batches point into."""

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

# A template with a category, free words about one, and a template with a semantic tag.
GENRE, FREE, TAG = "genre", "free", "tag"


class PromptBook:
    """Every text a run needs, each once; batches carry row numbers, never texts.

    Attributes:
        texts (list of str): the texts; a row number is an index into it.
    """

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._row: dict[str, int] = {}

    def add(self, texts: list[str]) -> Tensor:
        """Rows of texts, adding those that are new. Returns int64 [len(texts)]."""
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
        free: free-form prompts about one category each: the same columns, and category (its
            index); may be empty.
        tags: columns item (int id), angle, tag, split. Where there is no ``.tag`` file they are the
            items' own phrases (:mod:`~recbole_dpr.data.phrases`), or none.
        categories: category names, as people write them in a sentence.
    """

    templates: pd.DataFrame
    free: pd.DataFrame
    tags: pd.DataFrame
    categories: list[str]

    @property
    def has_phrases(self) -> bool:
        """Whether phrases stand in for the tags."""
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
        """Free-form prompts of one intent and split by category, and their ids in that order."""
        rows = self.free[(self.free["intent"] == intent) & (self.free["split"] == split)]
        table, rows = _by_owner(rows, "category", "text", len(self.categories))
        return table, list(rows["prompt_id"])

    def tags_of(self, split: str, n_items: int) -> "TextTable":
        """The tags of one split, by item.

        Files have evaluation tags and none of validation. So of the evaluation tags of an item
        one, each time the same, is kept for ``valid``, and the others are ``eval``; an item with
        a single one keeps it for ``eval``.
        """
        rows = self.tags[self.tags["split"] == ("train" if split == "train" else "eval")]
        if split != "train":
            place = rows.groupby("item").cumcount()
            count = rows.groupby("item")["item"].transform("size")
            for_valid = (place == rows["item"] % count) & (count > 1)
            tested = set(rows["tag"][~for_valid])  # in the words of another item, too
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
    """Texts of items, or of categories, in one list.

    Attributes:
        texts: owner after owner.
        first, count: int64 [owners], where the texts of each begin and how many they are.
    """

    texts: list[str]
    first: Tensor
    count: Tensor

    @property
    def owner(self) -> Tensor:
        """Whose each text is: int64 [len(texts)]."""
        return torch.repeat_interleave(torch.arange(len(self.count)), self.count.cpu())

    def to(self, device: torch.device | str) -> "TextTable":
        """The same, drawing on ``device``."""
        return replace(self, first=self.first.to(device), count=self.count.to(device))

    def draw(self, owner: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """A random text of each owner (int64 [P]).

        Returns:
            Index into :attr:`texts`, int64 [P], and bool [P]: whether the owner has a text
            (elsewhere the index is void).
        """
        count = self.count[owner]
        drawn = self.first[owner] + below(count.clamp(min=1), generator)
        return torch.where(count > 0, drawn, 0), count > 0


def below(bound: Tensor, generator: torch.Generator) -> Tensor:
    """Uniform whole numbers in [0, bound), elementwise, for bounds up to 2^24. int64."""
    draws = torch.rand(bound.shape, generator=generator, device=bound.device)
    return (draws * bound).long()


def render(template: str, slot: str) -> str:
    """A template with its slot filled."""
    return template.replace(SLOT, slot)


def load_prompt_source(dataset: "PromptMixin") -> PromptSource:
    """Read the prompts and tags of a data set.

    A file named in the configuration comes first, then ``<dataset>.prompt`` and ``.tag`` beside
    the other atomic files, then what is shipped: the domain's pool, and tags of ml-100k and ml-1m.
    Where there are no tags at all, ``item_phrases`` takes phrases from the items' texts for them.

    Raises:
        UserError: a file is missing or wrong, see :mod:`recbole_dpr.data.atomic`.
    """
    config = dataset.config
    shipped = Path(str(resources.files("recbole_dpr.resources")))
    prompt_file = _find(dataset, "prompt", shipped / f"{config['prompt_domain']}.prompt")
    tag_file = _find(dataset, "tag", shipped / f"{dataset.dataset_name}.tag")
    tags = pd.DataFrame(columns=["item", "angle", "tag", "split"])
    if config["item_phrases"] == "always" or (tag_file is None and config["item_phrases"]):
        tags = item_phrases(dataset)
    elif tag_file is not None:
        tags = _tags_of_known_items(dataset, tag_file)
    assert prompt_file is not None  # there is a shipped one for each prompt_domain
    prompts = read_prompt(prompt_file)
    is_free = prompts["category"] != ""
    free = _of_known_categories(prompts[is_free], dataset.named_categories, prompt_file)
    templates = prompts[~is_free].drop(columns="category").reset_index(drop=True)
    return PromptSource(templates, free, tags, dataset.named_categories.words)


def prompts_about(config: Config, categories: list[str]) -> PromptSource:
    """The prompts that categories of no data set are described with; without tags.

    They are of the configured file if it is there, and else of what is shipped for the domain.

    Raises:
        UserError: the file is wrong, see :mod:`recbole_dpr.data.atomic`.
    """
    folder = Path(str(resources.files("recbole_dpr.resources")))
    shipped = folder / f"{config['prompt_domain']}.prompt"
    named = Path(config["prompt_file"] or "")
    prompts = read_prompt(named if named.is_file() else shipped)
    known = Categories.of(categories, config["category_names"] or {})
    templates = prompts[prompts["category"] == ""].drop(columns="category")
    own = prompts["category"].map(known.find)
    free = prompts[own.notna()].assign(category=own[own.notna()].astype("int64"))
    tags = pd.DataFrame(columns=["item", "angle", "tag", "split"])
    return PromptSource(templates.reset_index(drop=True), free, tags, known.words)


def _of_known_categories(free: pd.DataFrame, categories: Categories, file: Path) -> pd.DataFrame:
    """Free-form prompts with the index of their category; what speaks of others is left out."""
    place = {name: categories.find(name) for name in free["category"].unique()}
    place = {name: -1 if index is None else index for name, index in place.items()}
    own = free["category"].map(place).astype("int64")
    if (own < 0).any():
        left_out = ", ".join(sorted(set(free["category"][own < 0])))
        getLogger().info(
            f"{file.name}: {(own < 0).sum()} free-form prompts left out, as the data set has no "
            f"category {left_out}"
        )
    return free.assign(category=own)[own >= 0].reset_index(drop=True)


def _find(dataset: "PromptMixin", kind: str, shipped: Path) -> Path | None:
    named = dataset.config[f"{kind}_file"]
    if named:
        return Path(named)
    beside = Path(dataset.dataset_path) / f"{dataset.dataset_name}.{kind}"
    return beside if beside.is_file() else shipped if shipped.is_file() else None


def _tags_of_known_items(dataset: "PromptMixin", file: Path) -> pd.DataFrame:
    """Tags with internal item ids; items that filtering removed are left out."""
    tags = read_tag(file, known_items=dataset.known_items)
    ids = dataset.field2token_id[dataset.iid_field]
    tags = tags[tags["item_id"].isin(ids.keys())]
    items = tags["item_id"].map(ids).astype("int64")
    return tags.assign(item=items)[["item", "angle", "tag", "split"]].reset_index(drop=True)


class TrainingPrompts:
    """Training prompts as arithmetic over rows of a book, so that drawing needs no loop.

    What the texts are kept as: ``genre_rows``, int64 [n_categories, n_templates] of each intent;
    ``free`` and ``free_rows``, the free-form prompts by category and int64 [n_free];
    ``tag_rows``, int64 [n_tags, per_tag].

    Args:
        source: pools and tags.
        book: where the texts go.
        n_items: size of the catalogue.
        tags: whether tag prompts are needed (stage 3).
        per_tag: templates that each tag is put in, per polarity; which ones does not hang on the
            seed, so that the encoder has each text once for all seeds.
        free_share: share of the prompts about a category that are free-form, where it has some.

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
            first: dict[str, int] = {}  # items that share words share the texts made of them
            texts = [
                render(pool[(first.setdefault(tag, index) * width + place) % len(pool)], tag)
                for index, tag in enumerate(self.tags.texts)
                for place in range(width)
            ]
            self.tag_rows[intent] = book.add(texts).view(len(self.tags.texts), -1)

    def to(self, device: torch.device | str) -> "TrainingPrompts":
        """The same, drawing on ``device``."""
        moved = copy.copy(self)
        for name in ("genre_rows", "free", "free_rows", "tag_rows"):
            rows = {intent: own.to(device) for intent, own in getattr(self, name).items()}
            setattr(moved, name, rows)
        if self.tags is not None:
            moved.tags = self.tags.to(device)
        return moved

    def groups(self) -> list[tuple[Tensor, bool]]:
        """Rows of templates with a category, of free-form prompts and of templates with a tag.

        Returns:
            Of each kind that there is, int64 [n], and whether it is about categories.
        """
        kinds = (self.genre_rows, True), (self.free_rows, True), (self.tag_rows, False)
        rows = [
            (torch.cat([own.flatten() for own in by_intent.values()]).unique(), about_category)
            for by_intent, about_category in kinds
            if by_intent
        ]
        return [(own, about_category) for own, about_category in rows if len(own)]

    def draw_genre(self, intent: str, category: Tensor, generator: torch.Generator) -> Tensor:
        """Rows of random training templates filled with ``category`` (int64 [P]). int64 [P]."""
        return _draw(self.genre_rows[intent], category, generator)

    def draw_category(self, intent: str, category: Tensor, generator: torch.Generator) -> Tensor:
        """Rows of prompts about ``category`` (int64 [P]): templates or free-form. int64 [P]."""
        rows = self.draw_genre(intent, category, generator)
        if not self.free[intent].texts:
            return rows
        drawn, has = self.free[intent].draw(category, generator)
        chance = torch.rand(len(rows), generator=generator, device=rows.device)
        return torch.where(has & (chance < self.free_share), self.free_rows[intent][drawn], rows)

    def draw_tag(
        self, intent: str, item: Tensor, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Rows of prompts with a random training tag of each item.

        Args:
            item: int64 [P].

        Returns:
            Rows int64 [P], and bool [P]: whether the item has a tag (elsewhere the row is void).
        """
        assert self.tags is not None  # they were asked for
        tag, has = self.tags.draw(item, generator)
        return _draw(self.tag_rows[intent], tag, generator), has


def _draw(rows: Tensor, line: Tensor, generator: torch.Generator) -> Tensor:
    """A random entry of each chosen line: int64 [n, width], int64 [P] -> int64 [P]."""
    return rows[line, below(torch.full_like(line, rows.shape[1]), generator)]
