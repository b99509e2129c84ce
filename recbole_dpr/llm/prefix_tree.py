"""Titles as a tree of tokens; a model can only write along its branches."""

from collections.abc import Iterable, Sequence


class PrefixTree:
    """Sequences of tokens, indexed by their prefixes.

    Args:
        sequences: of tokens, each not empty.
        end: the token that may follow a whole sequence, and itself.
    """

    def __init__(self, sequences: Iterable[Sequence[int]], end: int) -> None:
        self._end = end
        self._root: dict[int, dict] = {}
        self._leaves = 0
        for sequence in sequences:
            node = self._root
            for token in sequence:
                node = node.setdefault(token, {})
            self._leaves += end not in node
            node[end] = {}

    def __len__(self) -> int:
        """Return how many distinct sequences there are."""
        return self._leaves

    def allowed(self, written: Sequence[int]) -> list[int]:
        """Return the tokens that may follow ``written``; the end token if that is not a prefix."""
        node = self._root
        for token in written:
            if token not in node:
                return [self._end]
            node = node[token]
        return list(node) or [self._end]
