"""Finds the item that a user means by its id, its title, or a similar title."""

import difflib
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import product
from typing import Any

from recbole_dpr.text.titles import title_names, without_accents
from recbole_dpr.utils.errors import UserError

_YEAR = re.compile(r"\s*\((\d{4})\)$")
_PIECE = 3  # characters in the pieces (n-grams) by which titles are looked up
_CANDIDATES = 50  # titles that difflib compares: all of a large catalogue would take a second


class UnknownItem(UserError):
    """No item has that name, or several have it.

    Attributes:
        nearest (tuple of str): similar titles, or the ids of the items that share the title; may
            be empty.
    """

    def __init__(self, message: str, nearest: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.nearest = tuple(nearest)


class ItemNames:
    """The ids and titles of a catalogue, [n_items] each, the padding item first.

    Error messages show the categories of items that share a title.
    """

    def __init__(
        self,
        items: Sequence[str],
        titles: Sequence[str],
        categories: Callable[[int], Sequence[str]] = lambda item: (),
    ) -> None:
        self._items, self._titles, self._categories = items, titles, categories
        self._by_token = {token: index for index, token in enumerate(items) if index}
        # Name without its year -> items: titles as written, whole titles, names in brackets.
        self._named: tuple[dict[str, list[int]], ...] = ({}, {}, {})
        self._years: list[str] = [""]
        self._forms: dict[str, list[int]] = {}  # what a search compares -> items
        for index, title in enumerate(titles[1:], start=1):
            name, year = _apart(title)
            self._years.append(year)
            names = title_names(name)
            for known, own in zip(self._named, ([name], names[:1], names[1:]), strict=True):
                for each in own:
                    known.setdefault(each, []).append(index)
            written = without_accents(title.strip())
            for form in (written, *(each for each in names[:1] if each not in written)):
                self._forms.setdefault(form, []).append(index)

    def __contains__(self, token: str) -> bool:
        """Whether a token is the id of an item."""
        return token in self._by_token

    def index(self, name: Any) -> int:
        """Return the item of an id or a title, by the rules of :meth:`titled`.

        Raises:
            UnknownItem: no item has that name, or several have it.
        """
        name = str(name)
        if name in self._by_token:
            return self._by_token[name]
        found = self.titled(name)
        if len(found) == 1:
            return found[0]
        if found:
            ids = [self._items[item] for item in found]
            own = [", ".join(self._categories(item)) for item in found]
            told = ", ".join(f"{i} ({c})" if c else i for i, c in zip(ids, own, strict=True))
            line = f"history: {name!r} is the title of several items; give an id: {told}"
            raise UnknownItem(line, ids)
        near = self.find(_YEAR.sub("", name), 3)
        hint = f"nearest: {', '.join(near)}" if near else "give an id or a title of the catalogue"
        raise UnknownItem(f"history: no item {name!r}; {hint}", near)

    def titled(self, name: str) -> list[int]:
        """Return the items with a title: none, one or several.

        Case, accents and punctuation do not matter, and an article may be first or last. But a
        title that is written as the name goes first, and one with the name in brackets last. A
        year in brackets at the end may be missing in the request or in the catalogue. If both have
        a year, it must be the same.
        """
        name, year = _apart(name)
        names = title_names(name)
        written, whole, others = self._named
        looked_up = [(written, name), *product((whole, others), names)]
        for known, own in looked_up:
            items = known.get(own, [])
            same = [item for item in items if self._years[item] == year]
            # Without a year any fits; with one, a title that has none.
            found = same or [item for item in items if not year or not self._years[item]]
            if found:
                return found
        return []

    def find(self, text: str, n: int) -> list[str]:
        """Return at most ``n`` titles: first those that contain the text, then similar ones.

        They are compared as in :meth:`titled`.
        """
        found = (
            self._titles[item] for form in self._nearest(text, n) for item in self._forms[form]
        )
        return list(dict.fromkeys(found))[:n]

    def search(self, text: str, n: int) -> list[int]:
        """As :meth:`find`, but return items; all items that share a title are included."""
        found = (item for form in self._nearest(text, n) for item in self._forms[form])
        return list(dict.fromkeys(found))[:n]

    def _nearest(self, text: str, n: int) -> list[str]:
        """Return the forms of at least ``n`` titles, if there are so many."""
        written = without_accents(text.strip())
        wanted = list(dict.fromkeys([written, *title_names(written)[:1]]))
        found = sorted((f for f in self._forms if any(own in f for own in wanted)), key=len)
        if len(found) < n:
            for own in wanted:
                shared = Counter(f for piece in _pieces(own) for f in self._places.get(piece, ()))
                likely = [form for form, _ in shared.most_common(max(_CANDIDATES, 2 * n))]
                found += difflib.get_close_matches(own, likely, n=n)
        return found

    def warm_up(self) -> None:
        """Build the index for unknown names now; it takes seconds for 300,000 titles."""
        _ = self._places

    @cached_property
    def _places(self) -> dict[str, list[str]]:
        """Piece -> forms that contain it."""
        places = defaultdict(list)
        for form in self._forms:
            for piece in _pieces(form):
                places[piece].append(form)
        return dict(places)


def _apart(title: str) -> tuple[str, str]:
    """Return a title's name, without case, and its year, or nothing."""
    name = title.strip().casefold()
    found = _YEAR.search(name)
    return (name[: found.start()], found[1]) if found else (name, "")


def _pieces(text: str) -> set[str]:
    edged = f" {text} "
    return {edged[at : at + _PIECE] for at in range(len(edged) - _PIECE + 1)}
