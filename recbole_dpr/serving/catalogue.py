"""What a run keeps of its data set, and RecBole's models ask of one."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from recbole_dpr.checkpoint import load_json
from recbole_dpr.config import Config
from recbole_dpr.errors import UserError
from recbole_dpr.serving.request import Wish
from recbole_dpr.serving.words import names


@dataclass(frozen=True)
class Catalogue:
    """The content of ``catalogue.json``, with the face of a data set.

    Attributes:
        items, titles: [n_items], the padding item first.
        item_categories: [n_items], of each item the indices of its ``categories``.
    """

    config: Config
    n_users: int
    items: list[str]
    titles: list[str]
    categories: list[str]
    item_categories: list[list[int]]

    @classmethod
    def read(cls, path: Path, config: Config) -> "Catalogue":
        """Read the file.

        Raises:
            UserError: it is not what a run writes.
        """
        content = load_json(path)
        try:
            catalogue = cls(config, **content)
            sizes = {len(catalogue.items), len(catalogue.titles), len(catalogue.item_categories)}
            indices = range(len(catalogue.categories))
            texts = [*catalogue.items, *catalogue.titles, *catalogue.categories]
            good = (
                isinstance(catalogue.n_users, int)
                and len(sizes) == 1
                and all(isinstance(text, str) for text in texts)
                and all(index in indices for own in catalogue.item_categories for index in own)
            )
        except TypeError:
            good = False
        if not good:
            raise UserError(f"{path}: not the catalogue of a run; train anew")
        return catalogue

    @property
    def user_num(self) -> int:
        return self.n_users

    @property
    def item_num(self) -> int:
        return len(self.items)

    @property
    def field2seqlen(self) -> dict[str, int]:
        """RecBole's: the length of each sequence field, here of histories."""
        length = self.config["MAX_ITEM_LIST_LENGTH"]
        return {self.config["ITEM_ID_FIELD"] + self.config["LIST_SUFFIX"]: length}

    def num(self, field: str) -> int:
        """Number of ids of a field, as ``Dataset.num``.

        Raises:
            UserError: the model asks for a field that a served run does not hold.
        """
        if field == self.config["ITEM_ID_FIELD"]:
            return len(self.items)
        if field == self.config["USER_ID_FIELD"]:
            return self.n_users
        raise UserError(
            f"backbone={self.config['backbone']}: it needs {field} of the data set, which a saved "
            "run does not hold; it cannot be served"
        )

    def named(self, wishes: Iterable[Wish]) -> list[tuple[int, bool]]:
        """Categories that wishes name: the index of each, and whether the wish is against it."""
        return [
            (index, wish.negative)
            for index, category in enumerate(self.categories)
            for wish in wishes
            if names(wish.text, category)
        ]

    def why(self, item: int, named: Iterable[tuple[int, bool]]) -> tuple[str, ...]:
        """Of the categories that wishes name, those that agree, see :class:`Recommendation`."""
        agreeing = [
            f"no {self.categories[index]}" if negative else self.categories[index]
            for index, negative in named
            if (index in self.item_categories[item]) != negative
        ]
        return tuple(dict.fromkeys(agreeing))
