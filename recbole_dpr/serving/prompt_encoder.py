"""The encoder of what people ask: a served run keeps their words out of the cache on disk."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np
import torch
from torch import Tensor

from recbole_dpr.text.encoder import TextEncoder
from recbole_dpr.utils.errors import UserError


class PromptMemory:
    """Vectors by text in memory, the longest unused forgotten first; for one thread at a time.

    It stands in for :class:`~recbole_dpr.text.cache.TextCache`.

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

    def read(self, texts: Sequence[str], dim: int = 0) -> dict[str, np.ndarray]:
        """The kept vectors among those of `texts`: float32 each. ``dim`` is as it may be.

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

    def write(self, texts: Sequence[str], vectors: np.ndarray, name: str = "") -> None:
        """Keep `vectors`, float32 ``[len(texts), dim]``; ``name`` is for a file's sake."""
        for text, vector in zip(texts, vectors, strict=True):
            self._vectors[text] = vector.copy()  # a view would keep the whole batch alive
        while len(self._vectors) > self.capacity:
            self._vectors.popitem(last=False)

    def clear(self) -> None:
        """Forget them all."""
        self._vectors.clear()


class PromptReader:
    """``DPR.read``, which remembers the last texts; for one thread at a time.

    Args:
        read: texts -> float32 [len(texts), width]. capacity: texts kept.
    """

    def __init__(self, read: Callable[[list[str]], Tensor], capacity: int) -> None:
        self._read = read
        self.memory = PromptMemory(capacity)

    def __call__(self, texts: Sequence[str]) -> Tensor:
        """float32 [len(texts), width], on the CPU; ``texts`` are one or more.

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

    def forget(self) -> None:
        """Read every text anew from now on."""
        self.memory.clear()


class PromptEncoder(TextEncoder):
    """A :class:`TextEncoder` that writes nothing to disk, and remembers nothing.

    Args:
        name, device: see there.
    """

    def __init__(self, name: str, device: str | torch.device) -> None:
        super().__init__(name, device, show_progress=False)

    def warm_up(self) -> None:
        """Load the model.

        Raises:
            UserError: it cannot be loaded.
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
