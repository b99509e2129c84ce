"""What prompts say: template pools, tags, and the table of texts that batches point into."""

import copy
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import torch
from torch import Tensor

from recbole_dpr.data.atomic import INTENTS, SLOT, read_prompt, read_tag
from recbole_dpr.errors import UserError

if TYPE_CHECKING:
    from recbole_dpr.data.dataset import PromptMixin

# A prompt that carries a category, and one that carries a semantic tag.
GENRE, TAG = "genre", "tag"


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
    """Template pools and tags of a data set.

    Attributes:
        templates: columns prompt_id, text, intent, split, and category where the file has it.
        tags: columns item (int id), angle, tag, split; empty where there is no ``.tag`` file.
        categories: category names, as people write them in a sentence.
    """

    templates: pd.DataFrame
    tags: pd.DataFrame
    categories: list[str]

    def pool(self, intent: str, split: str) -> pd.DataFrame:
        """Templates of one intent and split, in file order.

        Raises:
            UserError: the pool is empty.
        """
        rows = self.templates
        if "category" in rows:  # a request in free words is no template
            rows = rows[rows["category"] == ""]
        rows = rows[(rows["intent"] == intent) & (rows["split"] == split)].reset_index(drop=True)
        if rows.empty:
            raise UserError(
                f"prompt_file: no {intent} template with split {split} in it; add at least one"
            )
        return rows

    def tags_of(self, split: str, n_items: int) -> "TagTable":
        """The tags of one split, by item."""
        rows = self.tags[self.tags["split"] == split].sort_values("item", kind="stable")
        count = torch.bincount(torch.tensor(rows["item"].to_numpy(np.int64)), minlength=n_items)
        return TagTable(list(rows["tag"]), count.cumsum(0) - count, count)


@dataclass
class TagTable:
    """Tags of items in one list.

    Attributes:
        texts: item after item.
        first, count: int64 [n_items], where the tags of each item begin and how many they are.
    """

    texts: list[str]
    first: Tensor
    count: Tensor

    def draw(self, item: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """A random tag of each item (int64 [P]).

        Returns:
            Index into :attr:`texts`, int64 [P], and bool [P]: whether the item has a tag (elsewhere
            the index is void).
        """
        count = self.count[item]
        drawn = self.first[item] + below(count.clamp(min=1), generator)
        return torch.where(count > 0, drawn, 0), count > 0


def below(bound: Tensor, generator: torch.Generator) -> Tensor:
    """Uniform whole numbers in [0, bound), elementwise, for bounds up to 2^24. int64."""
    draws = torch.rand(bound.shape, generator=generator, device=bound.device)
    return (draws * bound).long()


def render(template: str, slot: str) -> str:
    """A template with its slot filled."""
    return template.replace(SLOT, slot)


def genre_words(category: str) -> str:
    """A category as people write it in a sentence: ``Film-Noir`` -> ``film-noir``."""
    return category.lower()


def load_prompt_source(dataset: "PromptMixin") -> PromptSource:
    """Read the pools and tags of a data set.

    A file named in the configuration comes first, then ``<dataset>.prompt`` and ``.tag`` beside
    the other atomic files, then what is shipped: the domain's pool, and tags of ml-100k and ml-1m.

    Raises:
        UserError: a file is missing or wrong, see :mod:`recbole_dpr.data.atomic`.
    """
    config = dataset.config
    shipped = resources.files("recbole_dpr.resources")
    prompt_file = _find(dataset, "prompt", shipped / f"{config['prompt_domain']}.prompt")
    tag_file = _find(dataset, "tag", shipped / f"{dataset.dataset_name}.tag")
    tags = pd.DataFrame(columns=["item", "angle", "tag", "split"])
    if tag_file is not None:
        tags = _tags_of_known_items(dataset, tag_file)
    return PromptSource(
        read_prompt(prompt_file), tags, [genre_words(c) for c in dataset.categories]
    )


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

    Args:
        source: pools and tags.
        book: where the texts go.
        n_items: size of the catalogue.
        tags: whether tag prompts are needed (stage 3).
        per_tag: templates that each tag is put in, per polarity; which ones does not hang on the
            seed, so that the encoder has each text once for all seeds.

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
    ) -> None:
        self.genre_rows: dict[str, Tensor] = {}  # [n_categories, n_templates]
        self.tag_rows: dict[str, Tensor] = {}  # [n_tags, per_tag]
        for intent in INTENTS:
            pool = list(source.pool(intent, "train")["text"])
            texts = [render(text, name) for name in source.categories for text in pool]
            self.genre_rows[intent] = book.add(texts).view(len(source.categories), len(pool))
        self.tags = source.tags_of("train", n_items) if tags else None
        if self.tags is None:
            return
        if not self.tags.texts:
            raise UserError(
                "stage 3 needs semantic tags: give tag_file, put a .tag file beside the data "
                "set's other files, or leave 3 out of stages"
            )
        for intent in INTENTS:
            pool = list(source.pool(intent, "train")["text"])
            width = min(per_tag, len(pool))
            texts = [
                render(pool[(index * width + place) % len(pool)], tag)
                for index, tag in enumerate(self.tags.texts)
                for place in range(width)
            ]
            self.tag_rows[intent] = book.add(texts).view(len(self.tags.texts), -1)

    def to(self, device: torch.device | str) -> "TrainingPrompts":
        """The same, drawing on ``device``."""
        moved = copy.copy(self)
        for name in ("genre_rows", "tag_rows"):
            rows = {intent: own.to(device) for intent, own in getattr(self, name).items()}
            setattr(moved, name, rows)
        if self.tags is not None:
            first, count = self.tags.first.to(device), self.tags.count.to(device)
            moved.tags = TagTable(self.tags.texts, first, count)
        return moved

    def draw_genre(self, intent: str, category: Tensor, generator: torch.Generator) -> Tensor:
        """Rows of random training templates filled with ``category`` (int64 [P]). int64 [P]."""
        return _draw(self.genre_rows[intent], category, generator)

    def draw_tag(
        self, intent: str, item: Tensor, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Rows of prompts with a random training tag of each item.

        Args:
            item: int64 [P].

        Returns:
            Rows int64 [P], and bool [P]: whether the item has a tag (elsewhere the row is void).
        """
        tag, has = self.tags.draw(item, generator)
        return _draw(self.tag_rows[intent], tag, generator), has


def _draw(rows: Tensor, line: Tensor, generator: torch.Generator) -> Tensor:
    """A random entry of each chosen line: int64 [n, width], int64 [P] -> int64 [P]."""
    return rows[line, below(torch.full_like(line, rows.shape[1]), generator)]
