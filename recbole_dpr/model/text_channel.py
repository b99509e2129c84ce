"""The text channel: adds the similarity of prompts and item texts to DPR's scores."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from recbole_dpr.data.prompt import TextTable
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json, save_json

_ROWS = 512  # rows scored at a time; temporary memory is a few times [_ROWS, n_items]


class TextChannel(nn.Module):
    """Adds to DPR's scores how similar the texts of an item are to the prompts.

    Let ``s = h_final . e_v`` (Eq. 7), and let ``c`` be the largest cosine between ``Encoder(p)``
    (Eq. 3) and an item's text vectors. An item's score is::

        s + g (c - mean(c))        g = w std(s) / std(c), for a negative prompt -w std(s) / std(c)

    Mean and standard deviation are taken over the catalogue, for each request. The ranking is
    therefore that of a weighted sum of the two standardised scores. An item without a text gets 0,
    as an item with the mean cosine does. With several prompts, their additions are summed.

    The caller weights each prompt by how far the memory's gate takes it to be about items. For
    prompts about categories, the memory's weights already express what the texts would add.

    For one prompt, this is an inner product with a longer table. An item has a row
    ``[e_v ; t ; 0]`` for each of its texts ``t`` (unit length), or a single row ``[e_v ; 0 ; 1]``
    if it has no text. The request is ``[h_final ; g p ; g mean(c)]``, with its own g and mean(c).
    An item's score is the maximum over its rows, or the minimum for a negative prompt. This leaves
    out the constant ``-g mean(c)``, which does not change the ranking. The code computes the two
    parts separately, so that ``e_v`` is not repeated for each text.

    Args:
        texts: the texts of the items, see :func:`~recbole_dpr.data.item_text.item_texts`.
        encode: :meth:`TextEncoder.encode <recbole_dpr.text.encoder.TextEncoder.encode>`.

    Attributes:
        positive, negative (float): w of each polarity. With 0, the initial value, the scores are
            DPR's.
        strength, gain (list of list of float): values for ``DPR.strength`` and ``DPR.gain`` that
            were chosen together with the channel. Empty if the model keeps its own.
    """

    text: Tensor
    first: Tensor
    count: Tensor

    def __init__(
        self,
        texts: TextTable,
        encode: Callable[[list[str]], Tensor],
    ) -> None:
        super().__init__()
        self.positive = self.negative = 0.0
        self.strength: list[list[float]] = []
        self.gain: list[list[float]] = []
        self._texts = texts
        # Not saved: the encoder is frozen and has a cache.
        for name, value in {
            "text": functional.normalize(encode(texts.texts), dim=1),
            "first": texts.first,
            "count": texts.count,
        }.items():
            self.register_buffer(name, value, persistent=False)

    def forward(self, scores: Tensor, text: Tensor, mask: Tensor, negative: Tensor) -> Tensor:
        """What to add to the scores; exactly 0 in rows without a prompt.

        Args:
            scores: float [B, n_items], ``s``, the padding item first.
            text: float [B, P, text_size], ``Encoder(p)`` of each prompt.
            mask: float [B, P], weight of each prompt, 0 where there is none.
            negative: bool [B, P], whether the prompt is negative.

        Returns:
            float [B, n_items].
        """
        parts = (part.split(_ROWS) for part in (scores, text, mask, negative))
        return torch.cat([self._addition(*rows) for rows in zip(*parts, strict=True)])

    def _addition(self, scores: Tensor, text: Tensor, mask: Tensor, negative: Tensor) -> Tensor:
        weight = torch.where(negative, -self.negative, self.positive) * mask
        total = torch.zeros_like(scores)
        for place in range(text.shape[1]):
            if weight[:, place].any():
                total += weight[:, place, None] * self._likeness(text[:, place])
        return scores[:, 1:].std(1, keepdim=True) * total

    def _likeness(self, prompt: Tensor) -> Tensor:
        """Standardised ``c``, 0 for items without a text: [B, text_size] -> [B, n_items]."""
        prompt = functional.normalize(prompt, dim=1)
        cosine = largest_cosine(prompt, self.text, self.first, self.count)
        has = self.count > 0
        deviation, mean = torch.std_mean(cosine[:, has], dim=1, keepdim=True)
        return ((cosine - mean) / deviation.clamp(min=1e-12)).masked_fill_(~has, 0.0)

    def grow(self, texts: Sequence[Sequence[str]], vectors: Tensor) -> None:
        """Add items.

        Args:
            texts: the texts of each new item.
            vectors: float [total number of texts, text_size], the encoder's vectors of them.
        """
        count = torch.cat([self._texts.count, torch.tensor([len(own) for own in texts])])
        every = [*self._texts.texts, *(text for own in texts for text in own)]
        self._texts = TextTable(every, count.cumsum(0) - count, count)
        further = functional.normalize(vectors, dim=1)
        self.text = torch.cat([self.text, further.to(self.text)])
        self.first, self.count = self._texts.first.to(self.first), count.to(self.count)

    def save(self, path: Path) -> None:
        """Write weights and all texts as JSON, so that a served run needs no other file for it."""
        first, count = self._texts.first.tolist(), self._texts.count.tolist()
        own = [self._texts.texts[f : f + c] for f, c in zip(first, count, strict=True)]
        weights = {"positive": self.positive, "negative": self.negative, "strength": self.strength}
        weights["gain"] = self.gain
        save_json(path, weights | {"texts": own})

    @classmethod
    def load(cls, path: Path, n_items: int, encode: Callable[[list[str]], Tensor]) -> "TextChannel":
        """Read what :meth:`save` wrote.

        Args:
            path: the file.
            n_items: number of items in the run, padding included.
            encode: ``encode`` of the run's encoder.

        Raises:
            UserError: there is no such file, or it is from a run with other items.
        """
        if not path.is_file():
            raise UserError(
                f"{path}: not there, so the run ended before its table was made; go on with it by "
                "--resume"
            )
        content = load_json(path)
        weights: list[Any] = [content.get("positive"), content.get("negative")]
        parts: list[Any] = [content.get("strength"), content.get("gain")]
        own = content.get("texts")
        if not (
            all(isinstance(weight, float) for weight in weights)
            and all(_are_numbers(part) for part in parts)
            and isinstance(own, list)
            and len(own) == n_items
            and all(map(are_texts, own))
        ):
            raise UserError(f"{path}: not the text channel of this run; train anew")
        count = torch.tensor([len(texts) for texts in own])
        texts = TextTable([text for each in own for text in each], count.cumsum(0) - count, count)
        channel = cls(texts, encode)
        channel.positive, channel.negative = weights
        channel.strength, channel.gain = parts
        return channel


def _are_numbers(value: Any) -> bool:
    """Whether ``value`` is two pairs of floats, one pair per polarity, or an empty list."""
    if not isinstance(value, list) or len(value) not in (0, 2):
        return False
    pairs = all(isinstance(own, list) and len(own) == 2 for own in value)
    return pairs and all(isinstance(each, float) for own in value for each in own)


def are_texts(value: Any) -> bool:
    """Whether a value read from JSON is a list of strings."""
    return isinstance(value, list) and all(isinstance(text, str) for text in value)


def largest_cosine(prompt: Tensor, text: Tensor, first: Tensor, count: Tensor) -> Tensor:
    """The largest cosine between each prompt and the texts of each item.

    It compares the first texts of all items, then their second texts, and so on. So no tensor of
    shape [P, n_texts] is needed.

    Args:
        prompt: float [P, text_size], unit vectors.
        text: float [n_texts, text_size], unit vectors, grouped by item.
        first, count: int64 [n_items], index of each item's first text, and number of its texts.

    Returns:
        float [P, n_items], -1 for items without a text.
    """
    scores = prompt.new_full((len(prompt), len(count)), -1.0)
    for place in range(int(count.max())):
        item = torch.nonzero(count > place).squeeze(1)
        cosine = prompt @ text[first[item] + place].T
        scores[:, item] = torch.maximum(scores[:, item], cosine)
    return scores
