"""Matches titles that a language model wrote to items of the catalogue (paper, section 4.3.1)."""

import importlib.util
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor
from torch.nn import functional

from recbole_dpr.retrieval import load_retriever

_YEAR = re.compile(r"\s*\((\d{4})\)\s*$")
# MovieLens writes "Matrix, The"; users write "The Matrix".
_ARTICLES = "the|a|an|le|la|les|l'|il|lo|gli|i|der|die|das|el|los|las|un|une|ein|eine"
_ARTICLE_LAST = re.compile(rf"^(?P<name>.+), (?P<article>{_ARTICLES})$")


class Encoder(Protocol):
    """A text encoder, such as :class:`~recbole_dpr.text.encoder.TextEncoder`."""

    def encode(self, texts: Sequence[str]) -> Tensor:
        """Return float [len(texts), size]."""
        ...


@dataclass
class Matched:
    """How the titles of one answer were matched.

    Attributes:
        items: distinct items, best first.
        exact: titles that the catalogue has.
        near: titles matched to the most similar one of the catalogue.
        unmatched: titles similar to none.
    """

    items: list[int]
    exact: int = 0
    near: int = 0
    unmatched: int = 0


class TitleIndex:
    """Finds items by title: the same title, or else the nearest one by cosine.

    Two titles are the same if they differ only in case or in whether the article is first or last.
    A year in brackets may be missing on either side. FAISS finds the nearest title if it is
    installed, otherwise torch; the answer is the same.

    Args:
        titles: [n_items], the padding item first, as in a catalogue.
        encoder: encodes titles; its vectors need not be normalised.
        min_similarity: a title whose cosine is below this has no match. 0 matches every title to
            one of the catalogue, as the paper does.
    """

    def __init__(
        self, titles: Sequence[str], encoder: Encoder, min_similarity: float = 0.0
    ) -> None:
        self._encoder, self._min = encoder, min_similarity
        self._by_name: dict[str, list[int]] = {}
        self._by_title: dict[tuple[str, str], list[int]] = {}  # with the year
        for item, title in enumerate(titles[1:], start=1):
            name, year = plain_title(title)
            self._by_name.setdefault(name, []).append(item)
            self._by_title.setdefault((name, year), []).append(item)
        self._names = list(self._by_name)  # items that share a name share one vector
        vectors = self._encode(self._names)
        searcher = "faiss" if importlib.util.find_spec("faiss") else "exact"
        self._retriever = load_retriever(
            searcher, torch.cat([vectors.new_zeros(1, vectors.shape[1]), vectors])
        )

    def exact(self, title: str) -> list[int]:
        """Return the items with that title, those of its year first; empty if there is none."""
        name, year = plain_title(title)
        named = self._by_name.get(name, [])
        if not year:
            return list(named)
        same = self._by_title.get((name, year), [])
        yearless = self._by_title.get((name, ""), [])
        return [*same, *yearless]

    def search(self, titles: Sequence[str], k: int = 1) -> tuple[Tensor, Tensor]:
        """Find the nearest names of the catalogue by cosine, even if one is identical.

        Returns:
            int64 [len(titles), k], the first item of each name, and float [len(titles), k], the
            cosines; fewer columns than k if there are fewer names.
        """
        similarity, place = self._nearest(self._encode_titles(titles), k)
        first = torch.tensor([self._by_name[name][0] for name in self._names], dtype=torch.int64)
        return first[place], similarity

    def match(
        self, answers: Sequence[Sequence[str]], k: int, excluded: Sequence[Sequence[int]] = ()
    ) -> list[Matched]:
        """Match the titles of each answer to at most k items, one per title, in order.

        An item occurs once. If several items share a title, the first one that is not in the list
        yet is taken. Short lists are not filled up.

        Args:
            answers: the titles of each answer, the most important first; those of several beams one
                after the other.
            excluded: for each answer the items to leave out, such as the history.
        """
        distinct = list(dict.fromkeys(title for titles in answers for title in titles))
        similarity, place = self._nearest(self._encode_titles(distinct), 1)
        named = zip(similarity[:, 0].tolist(), place[:, 0].tolist(), strict=True)
        nearest = dict(zip(distinct, named, strict=True))
        left_out = [set(each) for each in excluded] or [set()] * len(answers)
        return [
            self._match(titles, nearest, k, out)
            for titles, out in zip(answers, left_out, strict=True)
        ]

    def _match(
        self,
        titles: Sequence[str],
        nearest: Mapping[str, tuple[float, int]],
        k: int,
        excluded: set[int],
    ) -> Matched:
        """Args: nearest: for each title the cosine and the index of the most similar name."""
        result = Matched([])
        for title in titles:
            similarity, place = nearest[title]
            items = self.exact(title)
            if items:
                result.exact += 1
            elif plain_title(title)[0] and similarity >= self._min:
                result.near += 1
                items = self._by_name[self._names[place]]
            else:
                result.unmatched += 1
            new = [item for item in items if item not in excluded and item not in result.items]
            result.items += new[:1]
        result.items = result.items[:k]
        return result

    def _nearest(self, vectors: Tensor, k: int) -> tuple[Tensor, Tensor]:
        """Return cosines and indices of names, descending: float and int64 [len(vectors), k]."""
        place, similarity = self._retriever.search(vectors, min(k, len(self._names)))
        return similarity, place - 1  # its ids begin at 1

    def _encode_titles(self, titles: Sequence[str]) -> Tensor:
        return self._encode([plain_title(title)[0] for title in titles])

    def _encode(self, names: Sequence[str]) -> Tensor:
        return functional.normalize(self._encoder.encode(names).float(), dim=1)


def plain_title(title: str) -> tuple[str, str]:
    """Normalise a title and split off its year: "Matrix, The (1999)" is ("the matrix", "1999").

    The year is empty if the title has none.
    """
    found = _YEAR.search(title)
    name = " ".join(_YEAR.sub("", title).casefold().split())
    moved = _ARTICLE_LAST.match(name)
    if moved:
        space = "" if moved["article"].endswith("'") else " "
        name = f"{moved['article']}{space}{moved['name']}"
    return name, found[1] if found else ""
