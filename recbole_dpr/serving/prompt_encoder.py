"""The encoder of what people ask: a served run keeps their words out of the cache on disk."""

from collections import OrderedDict
from collections.abc import Sequence
from functools import cached_property

import numpy as np
import torch

from recbole_dpr.errors import UserError
from recbole_dpr.model.encoder import TextEncoder


class PromptMemory:
    """Vectors by text in memory, the longest unused forgotten first; for one thread at a time.

    It stands in for :class:`~recbole_dpr.model.text_cache.TextCache`.

    Args:
        capacity: texts kept, at least 0.

    Attributes:
        hits, misses (int): texts that were there, and that were not.
        path: where the vectors are, in words.
    """

    path = "memory"

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.hits = self.misses = 0
        self._vectors: OrderedDict[str, np.ndarray] = OrderedDict()

    def __len__(self) -> int:
        return len(self._vectors)

    def dim(self) -> int | None:
        """The length of the kept vectors; None if there are none."""
        return next((len(vector) for vector in self._vectors.values()), None)

    def read(self, texts: Sequence[str], dim: int) -> dict[str, np.ndarray]:
        """The kept vectors among those of `texts`: float32 ``[dim]`` each.

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

    def write(self, texts: Sequence[str], vectors: np.ndarray, name: str) -> None:
        """Keep `vectors`, float32 ``[len(texts), dim]``."""
        for text, vector in zip(texts, vectors, strict=True):
            self._vectors[text] = vector.copy()  # a view would keep the whole batch alive
        while len(self._vectors) > self.capacity:
            self._vectors.popitem(last=False)


class PromptEncoder(TextEncoder):
    """A :class:`TextEncoder` whose cache is in memory, of the last texts alone.

    Args:
        name, device: see there. capacity: texts kept.
    """

    def __init__(self, name: str, device: str | torch.device, capacity: int) -> None:
        super().__init__(name, device, show_progress=False)
        self.memory = PromptMemory(capacity)

    def warm_up(self) -> None:
        """Load the model.

        Raises:
            UserError: it cannot be loaded.
        """
        self._compute(["something light"])

    @cached_property
    def _cache(self) -> PromptMemory:
        return self.memory


def _check_unicode(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise UserError(f"prompts: {text!r} is not valid Unicode; mend or remove it") from error
