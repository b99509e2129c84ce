"""Finds the item that a user means by its id, its title, or a similar title."""

import difflib
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from recbole_dpr.utils.errors import UserError

_YEAR = re.compile(r"\s*\(\d{4}\)$")
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
        self._by_title: dict[str, list[int]] = {}
        self._by_title_alone: dict[str, list[int]] = {}  # title without its year, if it has one
        for index, title in enumerate(titles[1:], start=1):
            own = _plain(title)
            self._by_title.setdefault(own, []).append(index)
            if _YEAR.search(own):
                self._by_title_alone.setdefault(_YEAR.sub("", own), []).append(index)

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

        Case does not matter. A year in brackets at the end may be missing in the request or in the
        catalogue. If both have a year, it must be the same.
        """
        title = _plain(name)
        alone = _YEAR.sub("", title)
        found = self._by_title.get(title) or self._by_title.get(alone)
        if not found and alone == title:
            found = self._by_title_alone.get(title)
        return found or []

    def find(self, text: str, n: int) -> list[str]:
        """Return at most ``n`` titles: first those that contain the text, then similar ones."""
        return [self._titles[self._by_title[title][0]] for title in self._nearest(text, n)]

    def search(self, text: str, n: int) -> list[int]:
        """As :meth:`find`, but return items; all items that share a title are included."""
        return [item for title in self._nearest(text, n) for item in self._by_title[title]][:n]

    def _nearest(self, text: str, n: int) -> list[str]:
        wanted = _plain(text)
        found = sorted((title for title in self._by_title if wanted in title), key=len)
        if len(found) < n:
            shared = Counter(t for piece in _pieces(wanted) for t in self._places.get(piece, ()))
            likely = [title for title, _ in shared.most_common(max(_CANDIDATES, 2 * n))]
            found += difflib.get_close_matches(wanted, likely, n=n)
        return list(dict.fromkeys(found))[:n]

    def warm_up(self) -> None:
        """Build the index for unknown names now; it takes seconds for 300,000 titles."""
        _ = self._places

    @cached_property
    def _places(self) -> dict[str, list[str]]:
        """Piece -> titles that contain it."""
        places = defaultdict(list)
        for title in self._by_title:
            for piece in _pieces(title):
                places[piece].append(title)
        return dict(places)


def _plain(title: str) -> str:
    return title.strip().casefold()


def _pieces(text: str) -> set[str]:
    edged = f" {text} "
    return {edged[at : at + _PIECE] for at in range(len(edged) - _PIECE + 1)}
