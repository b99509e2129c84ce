"""The catalogue: the part of the data set that a run saves and RecBole's models need."""

from collections.abc import Iterable, Sized
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from recbole_dpr.config import Config
from recbole_dpr.model.text_channel import are_texts
from recbole_dpr.serving.request import Wish
from recbole_dpr.text.words import names
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json


@dataclass(frozen=True)
class Catalogue:
    """The content of ``catalogue.json`` and the files beside it.

    It has the attributes and methods of a data set that the models read.

    Attributes:
        items, titles, years: [n_items], the padding item first. An unknown year is 0.
        item_categories: [n_items], the indices of each item's categories in ``categories``.
        tags: [n_items], the training tags of each item; empty if the run has none.
        users: [n_users], tokens, the padding user first; empty if the run does not include them.
    """

    config: Config
    n_users: int
    items: list[str]
    titles: list[str]
    years: list[int]
    categories: list[str]
    item_categories: list[list[int]]
    tags: list[list[str]]
    users: list[str]

    @classmethod
    def read(cls, path: Path, config: Config) -> "Catalogue":
        """Read the file, and ``tags.json`` and ``users.json`` beside it if they exist.

        Raises:
            UserError: one of them does not have the content that a run writes.
        """
        content = load_json(path)
        tags, users = (_beside(path, name) for name in ("tags", "users"))
        try:
            catalogue = cls(config, **content, tags=tags or [], users=users or [])
            known: list[Sized] = [catalogue.items, catalogue.titles, catalogue.years]
            sizes = {len(each) for each in [*known, catalogue.item_categories]}
            indices = range(len(catalogue.categories))
            texts = [*catalogue.items, *catalogue.titles, *catalogue.categories]
            good = (
                isinstance(catalogue.n_users, int)
                and len(sizes) == 1
                and all(isinstance(text, str) for text in texts)
                and all(isinstance(year, int) for year in catalogue.years)
                and all(index in indices for own in catalogue.item_categories for index in own)
            )
        except TypeError:
            good = False
        if not good:
            raise UserError(f"{path}: not the catalogue of a run; train anew")
        n_users, n_items = catalogue.n_users, len(catalogue.items)
        if users is not None and not (are_texts(users) and len(users) == n_users):
            raise UserError(f"{path.with_name('users.json')}: not the users of this run")
        if tags is not None and not (len(tags) == n_items and all(map(are_texts, tags))):
            raise UserError(f"{path.with_name('tags.json')}: not the tags of this run")
        return catalogue

    @cached_property
    def user_index(self) -> dict[str, int]:
        """Token -> int id of every user, without the padding user."""
        return {token: index for index, token in enumerate(self.users) if index}

    @property
    def user_num(self) -> int:
        return self.n_users

    @property
    def item_num(self) -> int:
        return len(self.items)

    @property
    def item_title(self) -> list[str]:
        """As in a data set: the title of each item."""
        return self.titles

    @property
    def item_year(self) -> Tensor:
        """As in a data set: int64 [n_items]."""
        return torch.tensor(self.years)

    @property
    def item_category(self) -> Tensor:
        """As in a data set: bool [n_items, n_categories]."""
        has = torch.zeros(len(self.items), len(self.categories), dtype=torch.bool)
        for item, own in enumerate(self.item_categories):
            has[item, own] = True
        return has

    @property
    def field2seqlen(self) -> dict[str, int]:
        """As in RecBole: the length of each sequence field, here only of histories."""
        length = self.config["MAX_ITEM_LIST_LENGTH"]
        return {self.config["ITEM_ID_FIELD"] + self.config["LIST_SUFFIX"]: length}

    def num(self, field: str) -> int:
        """Return the number of ids of a field, as ``Dataset.num`` does.

        Raises:
            UserError: the model needs a field that a saved run does not contain.
        """
        if field == self.config["ITEM_ID_FIELD"]:
            return len(self.items)
        if field == self.config["USER_ID_FIELD"]:
            return self.n_users
        raise UserError(
            f"backbone={self.config['backbone']}: it needs {field} of the data set, which a saved "
            "run does not hold; it cannot be served"
        )

    def categories_of(self, item: int) -> list[str]:
        """Return the names of an item's categories."""
        return [self.categories[index] for index in self.item_categories[item]]

    def named(self, wishes: Iterable[Wish]) -> list[tuple[int, bool]]:
        """Return the categories that prompts name: their indices, and whether each is negative."""
        return [
            (index, wish.negative)
            for index, category in enumerate(self.categories)
            for wish in wishes
            if names(wish.text, category)
        ]

    def why(self, item: int, named: Iterable[tuple[int, bool]]) -> tuple[str, ...]:
        """Return the reasons of an item among the named categories, see :class:`Recommendation`."""
        agreeing = [
            f"no {self.categories[index]}" if negative else self.categories[index]
            for index, negative in named
            if (index in self.item_categories[item]) != negative
        ]
        return tuple(dict.fromkeys(agreeing))


def _beside(path: Path, name: str) -> list[Any] | None:
    """Return the list in ``NAME.json`` beside a file; None if there is no such file."""
    file = path.with_name(f"{name}.json")
    if not file.is_file():
        return None
    content = load_json(file).get(name)
    if not isinstance(content, list):
        raise UserError(f"{file}: not what a run writes; train anew, or remove it")
    return content
