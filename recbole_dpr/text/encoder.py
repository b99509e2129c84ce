"""The frozen sentence encoder of Eq. 3, ``c_p = MLP(Encoder(p))``, with a cache on disk.

A text's vector never changes, so it is computed once per machine. If all texts are in the cache,
neither sentence-transformers nor the weights are loaded. The MLP is part of the model.
"""

import os
from collections.abc import Sequence
from functools import cached_property
from logging import getLogger
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tqdm import tqdm

from recbole_dpr.text import encoder_source as text_source
from recbole_dpr.text.cache import TextCache

DEFAULT_ENCODER = "all-MiniLM-L6-v2"

SLICE = 512  # texts encoded between two writes; an interrupted job loses at most these
LONG = 512  # texts; fewer take a second or two and need no progress bar


class TextEncoder:
    """A frozen sentence-transformers model behind a cache (the ``Encoder`` of Eq. 3).

    It is no ``nn.Module``, so a DPR model neither trains nor saves its weights. Vectors come from
    the model's own pipeline: the default normalises them, others may not, and cuts long texts.

    Args:
        name: the default, a model of the Hugging Face hub, or a sentence-transformers folder.
        device: where the model runs. Vectors are always returned on the CPU.
        cache_dir: by default ``recbole_dpr`` in ``$XDG_CACHE_HOME`` or ``~/.cache``. If it cannot
            be used, one warning is logged and every text is encoded.
        batch_size: texts per forward pass. Small ones fit a CPU's cache.
        show_progress: show a progress bar if encoding takes more than a few seconds.

    Raises:
        UserError: `name` is a path, but there is no folder of a model.
    """

    def __init__(
        self,
        name: str = DEFAULT_ENCODER,
        device: str | torch.device = "cpu",
        cache_dir: str | Path | None = None,
        batch_size: int = 32,
        show_progress: bool = True,
    ) -> None:
        self.name = str(name)
        self.device = str(device)
        home = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
        self.cache_dir = Path(cache_dir if cache_dir is not None else f"{home}/recbole_dpr")
        self.batch_size = batch_size
        self.show_progress = show_progress
        self._folder = text_source.find_folder(self.name)
        self._dim: int | None = None

    @cached_property
    def fingerprint(self) -> str:
        """Names the cache file, and changes when the model changes.

        A hub model is downloaded if it is not on this machine.

        Raises:
            UserError: the folder cannot be read, or the model cannot be loaded.
        """
        found = text_source.fingerprint(self.name, self._folder)
        if found is None:
            _ = self._model  # now it is downloaded
            found = text_source.fingerprint(self.name, self._folder)
        return found or self.name

    @property
    def dim(self) -> int:
        """Length of a text's vector: from the cache, the model's configuration, or the model.

        Raises:
            UserError: the model is needed for this and cannot be loaded.
        """
        if self._dim is None:
            self._dim = self._cache.dim() or text_source.configured_dim(self.name, self._folder)
        return self._dim or self._compute(["dimension"]).shape[1]

    def encode(self, texts: Sequence[str]) -> torch.Tensor:
        """Encode texts (Eq. 3). Only distinct texts that are not in the cache are computed.

        An interrupted job loses at most 512 texts. A text's vector depends on the other texts only
        through float32 rounding.

        Returns:
            Vectors without gradient, in the order of `texts`: float32 ``[len(texts), dim]``, CPU.

        Raises:
            UserError: the model is needed and cannot be loaded, or a text is not valid Unicode.
            TypeError: `texts` is one string.
        """
        if isinstance(texts, str):
            raise TypeError("encode takes a sequence of texts, not one string")
        if len(texts) == 0:
            return torch.empty(0, self.dim)
        dim = self.dim
        vectors = self._cache.read(texts, dim)
        if missing := [text for text in dict.fromkeys(texts) if text not in vectors]:
            vectors.update(self._fill_cache(missing))
        if self.dim != dim:
            # The cache or the configuration gave a wrong length; the model's is right.
            return self.encode(texts)
        return torch.from_numpy(np.stack([vectors[text] for text in texts]))

    @cached_property
    def _cache(self) -> TextCache:
        return TextCache(self.cache_dir / f"{self.fingerprint.replace('/', '--')}.sqlite")

    @cached_property
    def _model(self) -> Any:
        return text_source.load_model(self.name, self._folder, self.device)

    def _fill_cache(self, texts: list[str]) -> dict[str, np.ndarray]:
        """Compute and store the vectors of `texts`, the longest texts first: float32 ``[dim]``."""
        vectors: dict[str, np.ndarray] = {}
        long = len(texts) > LONG
        if long:
            getLogger().info(
                f"Encoding {len(texts)} texts with {self.name}, cached in {self._cache.path}"
            )
        _ = self._model  # loaded before the bar starts, so that the bar times the texts alone
        length = text_source.count_tokens(self._model, texts)
        texts = sorted(texts, key=length.__getitem__, reverse=True)  # hardly any padding
        silent = not (long and self.show_progress)
        with tqdm(total=len(texts), desc="Encode", unit=" texts", disable=silent) as bar:
            for start in range(0, len(texts), SLICE):
                part = texts[start : start + SLICE]
                computed = self._compute(part)
                self._cache.write(part, computed, self.name)
                vectors.update(zip(part, computed, strict=True))
                bar.update(len(part))
        return vectors

    def _compute(self, texts: list[str]) -> np.ndarray:
        """Run the model, and take the vector length from it: float32 ``[len(texts), dim]``."""
        vectors = self._model.encode(
            texts, batch_size=self.batch_size, show_progress_bar=False, convert_to_numpy=True
        )
        self._dim = vectors.shape[1]
        return np.ascontiguousarray(vectors, dtype=np.float32)
