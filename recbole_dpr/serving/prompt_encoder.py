"""Encoding of users' prompts. A served run never writes prompts to the cache on disk."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

import numpy as np
import torch
from cachetools import LRUCache
from torch import Tensor

from recbole_dpr.text.encoder import TextEncoder
from recbole_dpr.utils.errors import UserError


class PromptMemory(LRUCache):
    """The last texts and their vectors, in memory. Not thread-safe.

    It replaces :class:`~recbole_dpr.text.cache.TextCache`.

    Attributes:
        hits, misses (int): number of texts that were found, and that were not found.
    """

    path = "memory"

    def __init__(self, capacity: int) -> None:
        super().__init__(capacity)
        self.hits = self.misses = 0

    def dim(self) -> int | None:
        """The length of the vectors is not known."""
        return None

    def read(self, texts: Sequence[str], dim: int = 0) -> dict[str, np.ndarray]:
        """Return the vectors, float32 each, of those texts that are known. ``dim`` is ignored.

        Raises:
            UserError: a text is not valid Unicode.
        """
        distinct = dict.fromkeys(texts)
        for text in distinct:
            try:
                text.encode()
            except UnicodeEncodeError as error:
                line = f"prompts: {text!r} is not valid Unicode; mend or remove it"
                raise UserError(line) from error
        found = {text: self[text] for text in distinct if text in self}
        self.hits += len(found)
        self.misses += len(distinct) - len(found)
        return found

    def write(self, texts: Sequence[str], vectors: np.ndarray, name: str = "") -> None:
        """Keep `vectors`, float32 ``[len(texts), dim]``. ``name`` is ignored."""
        if self.maxsize:
            for text, vector in zip(texts, vectors, strict=True):
                self[text] = vector.copy()  # a view would keep the whole batch alive


class CachedReader:
    """A function texts -> vectors that remembers the last texts. Not thread-safe.

    Args:
        read: texts -> float32 [len(texts), width].
        capacity: largest number of texts kept.
    """

    def __init__(self, read: Callable[[list[str]], Tensor], capacity: int) -> None:
        self._read = read
        self.memory = PromptMemory(capacity)

    def __call__(self, texts: Sequence[str]) -> Tensor:
        """Read at least one text: float32 [len(texts), width], on the CPU.

        Raises:
            UserError: a text is not valid Unicode, or the encoder cannot be loaded.
        """
        known = self.memory.read(texts)
        new = [text for text in dict.fromkeys(texts) if text not in known]
        if new:
            vectors = self._read(new).numpy()
            self.memory.write(new, vectors)
            known.update(zip(new, vectors, strict=True))
        return torch.from_numpy(np.stack([known[text] for text in texts]))


class PromptEncoder(TextEncoder):
    """A :class:`TextEncoder` that keeps nothing, on disk or in memory."""

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


class TagEncoder(TextEncoder):
    """Encodes tags with the model of another encoder. Unlike prompts, tags are cached on disk."""

    def __init__(self, prompts: TextEncoder, cache_dir: str | None) -> None:
        super().__init__(prompts.name, prompts.device, cache_dir, show_progress=False)
        self._prompts = prompts

    @cached_property
    def _model(self) -> Any:
        return self._prompts._model
