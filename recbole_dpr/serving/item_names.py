"""Which item people mean: its id, its title, a title that nearly is one."""

import difflib
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from recbole_dpr.utils.errors import UserError

_YEAR = re.compile(r"\s*\(\d{4}\)$")
_PIECE = 3  # letters of the pieces that titles are looked up by
_CANDIDATES = 50  # difflib compares so many titles, as it takes a second for a large catalogue


class UnknownItem(UserError):
    """No item, or several, of that name.

    Attributes:
        nearest (tuple of str): titles that are like it, or the ids of the several; may be empty.
    """

    def __init__(self, message: str, nearest: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.nearest = tuple(nearest)


class ItemNames:
    """Ids and titles of a catalogue.

    Args:
        items, titles: [n_items], the padding item first.
        categories: gives those of an item, which tell items of one title apart.
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
        self._by_title_alone: dict[str, list[int]] = {}  # where titles have a year
        for index, title in enumerate(titles[1:], start=1):
            own = _plain(title)
            self._by_title.setdefault(own, []).append(index)
            if _YEAR.search(own):
                self._by_title_alone.setdefault(_YEAR.sub("", own), []).append(index)

    def __contains__(self, token: str) -> bool:
        """Whether it is the id of an item."""
        return token in self._by_token

    def index(self, name: Any) -> int:
        """The item of an id or a title; what is both is taken as an id.

        Case does not matter in titles. A year in brackets at the end may be missing in the request
        or in the catalogue; where both have one, it must be the same.

        Raises:
            UnknownItem: no item, or several.
        """
        name = str(name)
        if name in self._by_token:
            return self._by_token[name]
        found = self.titled(name)
        if len(found) == 1:
            return found[0]
        if found:
            ids = [self._items[index] for index in found]
            told = ", ".join(map(self._told, found))
            line = f"history: {name!r} is the title of several items; give an id: {told}"
            raise UnknownItem(line, ids)
        near = self.find(_YEAR.sub("", name), 3)
        hint = f"nearest: {', '.join(near)}" if near else "give an id or a title of the catalogue"
        raise UnknownItem(f"history: no item {name!r}; {hint}", near)

    def _told(self, item: int) -> str:
        categories = ", ".join(self._categories(item))
        return f"{self._items[item]} ({categories})" if categories else self._items[item]

    def titled(self, name: str) -> list[int]:
        """The items of a title, told as :meth:`index` tells it; none, one or several."""
        title = _plain(name)
        alone = _YEAR.sub("", title)
        found = self._by_title.get(title) or self._by_title.get(alone)
        if not found and alone == title:
            found = self._by_title_alone.get(title)
        return found or []

    def find(self, text: str, n: int) -> list[str]:
        """Titles nearest to a piece of one, at most ``n``: those it stands in, then the like."""
        return [self._titles[self._by_title[title][0]] for title in self._nearest(text, n)]

    def search(self, text: str, n: int) -> list[int]:
        """As :meth:`find`, but items: each of those that share a title."""
        found = [item for title in self._nearest(text, n) for item in self._by_title[title]]
        return found[:n]

    def _nearest(self, text: str, n: int) -> list[str]:
        wanted = _plain(text)
        inside = sorted((title for title in self._by_title if wanted in title), key=len)
        near: list[str] = []
        if len(inside) < n:
            shared = Counter(
                place for piece in _pieces(wanted) for place in self._places.get(piece, ())
            )
            titles = list(self._by_title)
            candidates = [titles[place] for place, _ in shared.most_common(max(_CANDIDATES, 2 * n))]
            near = difflib.get_close_matches(wanted, candidates, n=n)
        return list(dict.fromkeys(inside + near))[:n]

    def warm_up(self) -> None:
        """Make now what the first unknown name needs: seconds for 300,000 titles."""
        _ = self._places

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Piece of a title -> places of the titles that hold it."""
        places = defaultdict(list)
        for place, title in enumerate(self._by_title):
            for piece in _pieces(title):
                places[piece].append(place)
        return dict(places)


def _plain(title: str) -> str:
    return title.strip().casefold()


def _pieces(text: str) -> set[str]:
    edged = f" {text} "
    return {edged[at : at + _PIECE] for at in range(len(edged) - _PIECE + 1)}
