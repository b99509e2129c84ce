"""What prompts say: template pools, tags, and the table of texts that batches point into."""

from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import torch
from torch import Tensor

from recbole_dpr import seeds
from recbole_dpr.data.atomic import read_prompt, read_tag
from recbole_dpr.errors import UserError

if TYPE_CHECKING:
    from recbole_dpr.data.dataset import PromptMixin

INTENTS = ("positive", "negative")
# A prompt that carries a category, and one that carries a semantic tag.
GENRE, TAG = "genre", "tag"


class PromptBook:
    """Every text a run needs, each once; batches carry row numbers (int64), never texts."""

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
        templates: columns prompt_id, text, intent, split.
        tags: columns item (int id), angle, tag, split; empty where there is no ``.tag`` file.
        categories: category names.
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
        rows = rows[(rows["intent"] == intent) & (rows["split"] == split)].reset_index(drop=True)
        if rows.empty:
            raise UserError(f".prompt: no {intent} template with split {split}; add at least one")
        return rows

    def tags_of(self, split: str) -> dict[int, list[str]]:
        """Item id -> its tags of one split."""
        rows = self.tags[self.tags["split"] == split]
        return rows.groupby("item", sort=True)["tag"].agg(list).to_dict()


def render(template: str, slot: str) -> str:
    """A template with its ``{category}`` slot filled."""
    return template.replace("{category}", slot)


def genre_words(category: str) -> str:
    """A category as people write it in a sentence: ``Film-Noir`` -> ``film-noir``."""
    return category.lower()


def load_prompt_source(dataset: "PromptMixin") -> PromptSource:
    """Read the pools and tags of a data set.

    A file named in the configuration comes first, then ``<dataset>.prompt`` and ``.tag`` beside
    the other atomic files, then what is shipped: the domain's pool, and tags of ml-100k and ml-1m.

    Raises:
        UserError: see :mod:`recbole_dpr.data.atomic`.
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
        per_tag: templates that each tag is put in, per polarity.
        seed: RecBole's seed, for which templates a tag is put in.

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
        seed: int,
    ) -> None:
        self.genre_rows: dict[str, Tensor] = {}  # [n_categories, n_templates]
        self.tag_rows: dict[str, Tensor] = {}  # [n_tags, per_tag]
        for intent in INTENTS:
            pool = list(source.pool(intent, "train")["text"])
            texts = [render(text, name) for name in source.categories for text in pool]
            self.genre_rows[intent] = book.add(texts).view(len(source.categories), len(pool))
        if tags:
            self._add_tags(source, book, n_items, per_tag, seed)

    def _add_tags(
        self, source: PromptSource, book: PromptBook, n_items: int, per_tag: int, seed: int
    ) -> None:
        by_item = source.tags_of("train")
        if not by_item:
            raise UserError(
                "stage 3 needs semantic tags: give tag_file, put a .tag file beside the data "
                "set's other files, or leave 3 out of stages"
            )
        # [n_items] first tag and number of tags of each item
        self.first_tag = torch.zeros(n_items, dtype=torch.int64)
        self.n_tags = torch.zeros(n_items, dtype=torch.int64)
        flat: list[str] = []
        for item, tags in by_item.items():
            self.first_tag[item], self.n_tags[item] = len(flat), len(tags)
            flat.extend(tags)
        for intent in INTENTS:
            pool = list(source.pool(intent, "train")["text"])
            draws = torch.rand(len(flat), len(pool), generator=seeds.generator(seed, "tag", intent))
            chosen = draws.argsort(1)[:, :per_tag].tolist()
            texts = [
                render(pool[t], tag) for tag, row in zip(flat, chosen, strict=True) for t in row
            ]
            self.tag_rows[intent] = book.add(texts).view(len(flat), -1)

    def draw_genre(self, intent: str, category: Tensor, generator: torch.Generator) -> Tensor:
        """Rows of random training templates filled with ``category`` (int64 [P]). int64 [P]."""
        rows = self.genre_rows[intent]
        template = _below(torch.full_like(category, rows.shape[1]), generator)
        return rows[category, template]

    def draw_tag(
        self, intent: str, item: Tensor, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Rows of prompts with a random training tag of each item.

        Args:
            item: int64 [P].

        Returns:
            Rows int64 [P], and bool [P]: whether the item has a tag (elsewhere the row is void).
        """
        rows = self.tag_rows[intent]
        has = self.n_tags[item] > 0
        tag = self.first_tag[item] + _below(self.n_tags[item].clamp(min=1), generator)
        template = _below(torch.full_like(item, rows.shape[1]), generator)
        return rows[tag, template], has


def _below(bound: Tensor, generator: torch.Generator) -> Tensor:
    """Uniform whole numbers in [0, bound), elementwise. int64."""
    drawn = torch.rand(bound.shape, generator=generator) * bound
    return drawn.long().minimum(bound - 1)
