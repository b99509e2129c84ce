"""Encoding of users' prompts. A served run never writes prompts to the cache on disk."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

import torch

from recbole_dpr.model.encoded_prompts import EncodedPrompts
from recbole_dpr.text.encoder import TextEncoder
from recbole_dpr.utils.errors import UserError


class PromptMemory:
    """An in-memory cache text -> vector that drops the least recently used. Not thread-safe.

    It replaces :class:`~recbole_dpr.text.cache.TextCache`.

    Args:
        capacity: largest number of texts kept, at least 0.

    Attributes:
        hits, misses (int): number of texts that were found, and that were not found.
        path: where the vectors are, for messages.
    """

    path = "memory"

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.hits = self.misses = 0
        self._vectors: OrderedDict[str, Any] = OrderedDict()

    def __len__(self) -> int:
        return len(self._vectors)

    def dim(self) -> int | None:
        """Return the length of the cached vectors; None if there are none."""
        return next((len(vector) for vector in self._vectors.values()), None)

    def read(self, texts: Sequence[str], dim: int = 0) -> dict[str, Any]:
        """Return the cached vectors among those of `texts`, float32 each. ``dim`` is ignored.

        Raises:
            UserError: a text is not valid Unicode.
        """
        found = {}
        for text in dict.fromkeys(texts):
            _check_unicode(text)
            if text in self._vectors:
                self._vectors.move_to_end(text)
                found[text] = self._vectors[text]
        self.hits += len(found)
        self.misses += len(set(texts)) - len(found)
        return found

    def write(self, texts: Sequence[str], vectors: Any, name: str = "") -> None:
        """Cache `vectors`, float32 ``[len(texts), dim]``. ``name`` is ignored."""
        for text, vector in zip(texts, vectors, strict=True):
            self._vectors[text] = vector.copy()  # a view would keep the whole batch alive
        while len(self._vectors) > self.capacity:
            self._vectors.popitem(last=False)

    def clear(self) -> None:
        """Remove all vectors."""
        self._vectors.clear()


class PromptReader:
    """``DPR.read`` with a cache of the last texts. Not thread-safe.

    Args:
        read: texts -> prompts [len(texts)].
        capacity: largest number of texts kept.
    """

    def __init__(self, read: Callable[[list[str]], EncodedPrompts], capacity: int) -> None:
        self._read = read
        self.memory = PromptMemory(capacity)

    def __call__(self, texts: Sequence[str]) -> EncodedPrompts:
        """Read at least one text, on the CPU: prompts [len(texts)].

        Raises:
            UserError: a text is not valid Unicode, or the encoder cannot be loaded.
        """
        known = self.memory.read(texts)
        new = [text for text in dict.fromkeys(texts) if text not in known]
        if new:
            prompts = self._read(new)
            self.memory.write(new, prompts)
            known.update(zip(new, prompts, strict=True))
        return EncodedPrompts.stack([known[text] for text in texts])

    def forget(self) -> None:
        """Empty the cache, so that every text is read again."""
        self.memory.clear()


class PromptEncoder(TextEncoder):
    """A :class:`TextEncoder` without a cache: it keeps nothing on disk or in memory.

    Args:
        name, device: see :class:`TextEncoder`.
    """

    def __init__(self, name: str, device: str | torch.device) -> None:
        super().__init__(name, device, show_progress=False)

    def warm_up(self) -> None:
        """Load the model now.

        Raises:
            UserError: the model cannot be loaded.
        """
        self._compute(["something light"])

    @cached_property
    def _cache(self) -> PromptMemory:
        return PromptMemory(0)


def _check_unicode(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise UserError(f"prompts: {text!r} is not valid Unicode; mend or remove it") from error
