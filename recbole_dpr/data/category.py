"""The names of categories: as files write them, as people read them, as sentences hold them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property


def category_name(raw: str, names: Mapping[str, str]) -> str:
    """What people call a category: ``Skin_Care`` -> ``Skin Care``.

    Args:
        raw: as the item file writes it.
        names: ``category_names`` of the configuration, raw name -> words; others are made readable.
    """
    if raw in names:
        return names[raw]
    return " ".join(raw.replace("_", " ").replace(" & ", " and ").split())


def category_words(raw: str, names: Mapping[str, str]) -> str:
    """The same inside a sentence, in lower case unless ``names`` has it: ``Comedy`` -> ``comedy``.

    Args: as :func:`category_name`.
    """
    return names[raw] if raw in names else category_name(raw, names).lower()


@dataclass(frozen=True)
class Categories:
    """The categories of a data set. Raw names that are shown alike are one category.

    Attributes:
        shown: names as answers and tables show them.
        words: the same, as sentences hold them.
        raw: raw name -> index.
    """

    shown: list[str]
    words: list[str]
    raw: dict[str, int]

    @classmethod
    def of(cls, raw: Iterable[str], names: Mapping[str, str]) -> "Categories":
        """Those of some raw names, in order of their first one."""
        shown: list[str] = []
        words: list[str] = []
        place: dict[str, int] = {}
        index: dict[str, int] = {}
        for each in raw:
            name = category_name(each, names)
            place[each] = index.setdefault(name, len(shown))
            if place[each] == len(shown):
                shown.append(name)
                words.append(category_words(each, names))
        return cls(shown, words, place)

    @cached_property
    def forms(self) -> dict[str, int]:
        """Every way to name a category -> index."""
        forms = dict(self.raw)
        for known in (self.shown, self.words):
            for index, name in enumerate(known):
                forms.setdefault(name, index)
        return forms

    def find(self, name: str) -> int | None:
        """Index of the category with a name of any form, whatever its case; None if there is none.

        A raw name is found in readable words, too: ``Skin_Care`` by ``skin care``, whatever
        ``category_names`` calls it.
        """
        name = name.strip()
        return self._folded.get(name.casefold(), self._folded.get(category_words(name, {})))

    @cached_property
    def _folded(self) -> dict[str, int]:
        folded: dict[str, int] = {}
        for form, index in self.forms.items():
            folded.setdefault(form.casefold(), index)
        for raw, index in self.raw.items():
            folded.setdefault(category_words(raw, {}), index)
        return folded
