"""Names of categories in three forms: raw (in files), shown (in tables), and in a sentence."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property


def category_name(raw: str, names: Mapping[str, str]) -> str:
    """The readable name of a category: ``Skin_Care`` -> ``Skin Care``.

    Args:
        raw: the name in the item file.
        names: ``category_names`` of the configuration, raw name -> words; others follow a rule.
    """
    return names.get(raw) or " ".join(raw.replace("_", " ").replace(" & ", " and ").split())


def category_words(raw: str, names: Mapping[str, str]) -> str:
    """The name inside a sentence: ``Comedy`` -> ``comedy``. Args: as :func:`category_name`."""
    return names.get(raw) or category_name(raw, names).lower()


def joined_categories(words: Sequence[str]) -> tuple[str, str] | None:
    """A value that seems to be several categories, and the separator inside; None if none is.

    ``Action|Comedy`` always is; ``Action,Comedy`` is where both parts are in other values too, so
    that ``Creams,_Gels`` may be one. A value split at blanks alone is known by a comma at its end.
    """
    for word in words:
        if "|" in word:
            return word, "|"
        if len(word) > 1 and word[-1] in ",;":
            return word, f"{word[-1]} "
    for separator in ",;":
        parts = Counter(part for word in set(words) for part in _parts(word, separator))
        for word in words:
            own = _parts(word, separator)
            if len(own) > 1 and all(parts[part] > 1 for part in own):
                return word, f"{separator} " if f"{separator} " in word else separator
    return None


def _parts(word: str, separator: str) -> set[str]:
    return {part.strip(" '\"[]") for part in word.split(separator)}


@dataclass(frozen=True)
class Categories:
    """The categories of a data set. Raw names whose shown names differ in case at most are one.

    Attributes:
        shown: names for answers and tables.
        words: names inside a sentence.
        raw: raw name -> index.
    """

    shown: list[str]
    words: list[str]
    raw: dict[str, int]

    @classmethod
    def of(cls, raw: Iterable[str], names: Mapping[str, str]) -> "Categories":
        """The categories of these raw names, in order of first occurrence."""
        names_of = {each: category_name(each, names) for each in raw}
        first: dict[str, str] = {}
        for each, name in names_of.items():
            names_of[each] = first.setdefault(name.casefold(), name)
        shown = list(first.values())
        place = {name: index for index, name in enumerate(shown)}
        words: dict[str, str] = {}
        for each, name in names_of.items():
            words.setdefault(name, category_words(each, names))
        return cls(shown, [*words.values()], {raw: place[name] for raw, name in names_of.items()})

    @cached_property
    def forms(self) -> dict[str, int]:
        """Every form of every category's name -> index."""
        forms = dict(self.raw)
        for index, name in [*enumerate(self.shown), *enumerate(self.words)]:
            forms.setdefault(name, index)
        return forms

    def find(self, name: str) -> int | None:
        """Index of the category with this name, in any form and case; None if there is none.

        A raw name is also found by its readable form, whatever ``category_names`` calls it:
        ``skin care`` finds ``Skin_Care``.
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
