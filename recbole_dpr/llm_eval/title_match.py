"""Matches titles that a language model wrote to items of the catalogue (paper, section 4.3.1)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from recbole_dpr.retrieval import load_retriever
from recbole_dpr.text.encoder import TextEncoder

_YEAR = re.compile(r"\s*\((\d{4})\)\s*$")
# MovieLens writes "Matrix, The"; users write "The Matrix".
_ARTICLES = "the|a|an|le|la|les|l'|il|lo|gli|i|der|die|das|el|los|las|un|une|ein|eine"
_ARTICLE_LAST = re.compile(rf"^(?P<name>.+), (?P<article>{_ARTICLES})$")


@dataclass
class Matched:
    """Distinct items, best first, and how many titles of an answer were matched in which way."""

    items: list[int]
    exact: int = 0
    near: int = 0
    unmatched: int = 0


class TitleIndex:
    """Finds items by title: the same title, or else the nearest one by cosine.

    Two titles are the same if they differ only in case or in whether the article is first or last.
    A year in brackets may be missing on either side.

    Args:
        titles: [n_items], the padding item first, as in a catalogue.
        encoder: encodes titles; its vectors need not be normalised.
        min_similarity: a title whose cosine is below this has no match. 0 matches every title to
            one of the catalogue, as the paper does.
    """

    def __init__(
        self, titles: Sequence[str], encoder: TextEncoder, min_similarity: float = 0.0
    ) -> None:
        self._encoder, self._min = encoder, min_similarity
        self._by_name: dict[str, list[int]] = {}
        self._by_title: dict[tuple[str, str], list[int]] = {}  # with the year
        for item, title in enumerate(titles[1:], start=1):
            name, year = plain_title(title)
            self._by_name.setdefault(name, []).append(item)
            self._by_title.setdefault((name, year), []).append(item)
        vectors = self._encode(list(self._by_name))  # items that share a name share one vector
        padding = vectors.new_zeros(1, vectors.shape[1])
        self._retriever = load_retriever("exact", torch.cat([padding, vectors]))
        self._sharing = [[], *self._by_name.values()]  # the items of each row of that table

    def exact(self, title: str) -> list[int]:
        """Return the items with that title, those of its year first; empty if there is none."""
        name, year = plain_title(title)
        if not year:
            return self._by_name.get(name, [])
        return self._by_title.get((name, year), []) + self._by_title.get((name, ""), [])

    def search(self, titles: Sequence[str], k: int = 1) -> list[list[tuple[list[int], float]]]:
        """Return for each title the at most k nearest names: their items and the cosine."""
        vectors = self._encode([plain_title(title)[0] for title in titles])
        rows, cosines = self._retriever.search(vectors, min(k, len(self._by_name)))
        return [
            [(self._sharing[row], cosine) for row, cosine in zip(*found, strict=True)]
            for found in zip(rows.tolist(), cosines.tolist(), strict=True)
        ]

    def match(
        self, answers: Sequence[Sequence[str]], k: int, excluded: Sequence[Sequence[int]] = ()
    ) -> list[Matched]:
        """Match the titles of each answer to at most k items, one per title, in order.

        An item occurs once; of those that share a title the first that is not in the list yet.
        Short lists are not filled up.

        Args:
            excluded: for each answer the items to leave out, such as the history.
        """
        distinct = list(dict.fromkeys(title for titles in answers for title in titles))
        nearest = {
            title: near for title, [near] in zip(distinct, self.search(distinct), strict=True)
        }
        results = []
        for titles, left_out in zip(answers, excluded or [()] * len(answers), strict=True):
            result = Matched([])
            for title in titles:
                items, (near, cosine) = self.exact(title), nearest[title]
                if items:
                    result.exact += 1
                elif plain_title(title)[0] and cosine >= self._min:
                    result.near += 1
                    items = near
                else:
                    result.unmatched += 1
                new = [item for item in items if item not in left_out and item not in result.items]
                result.items += new[:1]
            result.items = result.items[:k]
            results.append(result)
        return results

    def _encode(self, names: Sequence[str]) -> Tensor:
        return functional.normalize(self._encoder.encode(names).float(), dim=1)


def plain_title(title: str) -> tuple[str, str]:
    """Normalise a title and its year, if any: "Matrix, The (1999)" is ("the matrix", "1999")."""
    found = _YEAR.search(title)
    name = " ".join(_YEAR.sub("", title).casefold().split())
    moved = _ARTICLE_LAST.match(name)
    if moved:
        space = "" if moved["article"].endswith("'") else " "
        name = f"{moved['article']}{space}{moved['name']}"
    return name, found[1] if found else ""
