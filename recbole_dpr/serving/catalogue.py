"""The catalogue: the part of the data set that a run saves and RecBole's models need."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from recbole_dpr.config import Config
from recbole_dpr.model.text_channel import are_texts
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json


@dataclass(frozen=True)
class Catalogue:
    """The content of ``catalogue.json`` and the files beside it.

    It has what models read of a data set.

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
            UserError: one of them is not what a run writes.
        """
        content = load_json(path)
        try:
            found = cls(config, **content, tags=[], users=[])
            n_items, indices = len(found.items), range(len(found.categories))
            good = (
                isinstance(found.n_users, int)
                and {len(found.titles), len(found.years), len(found.item_categories)} == {n_items}
                and all(map(are_texts, (found.items, found.titles, found.categories)))
                and all(isinstance(year, int) for year in found.years)
                and all(index in indices for own in found.item_categories for index in own)
            )
        except TypeError:
            good = False
        if not good:
            raise UserError(f"{path}: not the catalogue of a run; train anew")
        tags = _beside(path, "tags", n_items, are_texts)
        users = _beside(path, "users", found.n_users, lambda user: isinstance(user, str))
        return replace(found, tags=tags, users=users)

    @cached_property
    def user_index(self) -> dict[str, int]:
        """Token -> int id of every user."""
        return {token: index for index, token in enumerate(self.users) if index}

    def user(self, token: object, has_vectors: bool) -> int:
        """Return the int id of a user, 0 for None.

        Args:
            has_vectors: whether the backbone has a vector for each user.

        Raises:
            UserError: there is no such user.
        """
        if token is None:
            return 0
        name = str(token)
        if name in self.user_index:
            return self.user_index[name]
        if self.users:
            why = "no user of the training data"
        elif has_vectors:
            why = "this run does not tell its users apart"
        else:
            why = f"{self.config['backbone']} knows a user by the history alone"
        raise UserError(f"user={name!r}: {why}; leave user out")

    def categories_of(self, item: int) -> list[str]:
        """Return the names of an item's categories."""
        return [self.categories[index] for index in self.item_categories[item]]

    def summary(self) -> dict[str, Any]:
        """Return what anyone may know of the run: backbone, data set and number of items."""
        own = {name: self.config[name] for name in ("backbone", "dataset")}
        return own | {"items": self.item_num - 1}

    # -- as in a data set ------------------------------------------------------------------

    @property
    def user_num(self) -> int:
        return self.n_users

    @property
    def item_title(self) -> list[str]:
        return self.titles

    @property
    def item_num(self) -> int:
        return len(self.items)

    @property
    def item_year(self) -> Tensor:
        """int64 [n_items]."""
        return torch.tensor(self.years)

    @property
    def item_category(self) -> Tensor:
        """bool [n_items, n_categories]."""
        has = torch.zeros(len(self.items), len(self.categories), dtype=torch.bool)
        for item, own in enumerate(self.item_categories):
            has[item, own] = True
        return has

    @property
    def field2seqlen(self) -> dict[str, int]:
        """The length of each sequence field, here only of histories."""
        length = self.config["MAX_ITEM_LIST_LENGTH"]
        return {self.config["ITEM_ID_FIELD"] + self.config["LIST_SUFFIX"]: length}

    def num(self, field: str) -> int:
        """Return the number of ids of a field.

        Raises:
            UserError: the model needs a field that a saved run does not contain.
        """
        sizes = {
            self.config["ITEM_ID_FIELD"]: len(self.items),
            self.config["USER_ID_FIELD"]: self.n_users,
        }
        if field not in sizes:
            raise UserError(
                f"backbone={self.config['backbone']}: it needs {field} of the data set, which a "
                "saved run does not hold; it cannot be served"
            )
        return sizes[field]


def _beside(path: Path, name: str, size: int, is_entry: Callable[[Any], bool]) -> list[Any]:
    """Return the list in ``NAME.json`` beside a file; empty if there is no such file."""
    file = path.with_name(f"{name}.json")
    if not file.is_file():
        return []
    found = load_json(file).get(name)
    if not (isinstance(found, list) and len(found) == size and all(map(is_entry, found))):
        raise UserError(f"{file}: not the {name} of this run; train anew, or remove it")
    return found
