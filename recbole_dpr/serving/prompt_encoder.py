"""Encoding of users' prompts. A served run never writes prompts to the cache on disk."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any

import torch
from cachetools import LRUCache
from torch import Tensor

from recbole_dpr.text.encoder import TextEncoder
from recbole_dpr.utils.errors import UserError


class CachedReader:
    """A function texts -> rows that remembers the last texts. Not thread-safe.

    Args:
        read: texts -> one row for each text, a tensor or encoded prompts.
        capacity: largest number of texts kept.

    Attributes:
        hits, misses (int): number of texts that were remembered, and that were not.
    """

    def __init__(self, read: Callable[[list[str]], Iterable[Any]], capacity: int) -> None:
        self._read = read
        self.memory: LRUCache[str, Any] = LRUCache(capacity)
        self.hits = self.misses = 0

    def __call__(self, texts: Sequence[str]) -> list[Any]:
        """Return the row of each text.

        Raises:
            UserError: a text is not valid Unicode, or the encoder cannot be loaded.
        """
        for text in texts:
            try:
                text.encode()
            except UnicodeEncodeError as error:
                line = f"prompts: {text!r} is not valid Unicode; mend or remove it"
                raise UserError(line) from error
        known = {text: self.memory[text] for text in texts if text in self.memory}
        new = [text for text in dict.fromkeys(texts) if text not in known]
        self.hits += len(known)
        self.misses += len(new)
        if new:
            known |= zip(new, self._read(new), strict=True)
        for text in new if self.memory.maxsize else ():
            self.memory[text] = known[text].clone()  # a view would keep the whole batch alive
        return [known[text] for text in texts]


class PromptEncoder(TextEncoder):
    """A :class:`TextEncoder` that keeps nothing, on disk or in memory."""

    @property
    def dim(self) -> int:
        """Length of a text's vector. The model is loaded for it."""
        return self._dim or self._compute(["dimension"]).shape[1]

    def encode(self, texts: Sequence[str]) -> Tensor:
        """As :meth:`TextEncoder.encode`, for at least one text."""
        return torch.from_numpy(self._compute(list(texts)))

    def warm_up(self) -> None:
        """Load the model now.

        Raises:
            UserError: the model cannot be loaded.
        """
        self._compute(["something light"])


class TagEncoder(TextEncoder):
    """Encodes tags with the model of another encoder. Unlike prompts, tags are cached on disk."""

    def __init__(self, prompts: TextEncoder, cache_dir: str | None) -> None:
        super().__init__(prompts.name, prompts.device, cache_dir, show_progress=False)
        self._prompts = prompts

    @cached_property
    def _model(self) -> Any:
        return self._prompts._model
