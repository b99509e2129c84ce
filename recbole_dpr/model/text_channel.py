"""The text channel: what a prompt and an item's own words have in common, beside DPR's score."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from recbole_dpr.data.prompt import TextTable
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json, save_json

_ROWS = 512  # scored at a time: what is held beside the scores is a few times [_ROWS, n_items]


class TextChannel(nn.Module):
    """What is added to DPR's scores for the likeness of wishes and items.

    With ``s = h_final . e_v`` (Eq. 7) and ``c`` the largest cosine between ``Encoder(p)`` (Eq. 3)
    and an item's text vectors, an item's score is::

        s + g (c - mean(c))        g = w std(s) / std(c), for a negative prompt -w std(s) / std(c)

    Mean and deviation are over the catalogue, request by request: that ranks as mixing the two
    scores does after each is standardised. Items without a text get the mean, neither for nor
    against them. Several wishes are added up.

    It goes by how far the memory takes a prompt to be about items: what texts say of a category
    the memory's weights have said already.

    For one wish this is one inner product over a longer table. Of each text ``t`` (unit length) of
    an item the table has the row ``[e_v ; t ; 0]``, and ``[e_v ; 0 ; 1]`` of an item without one;
    the request, whose numbers g and mean(c) are, is ``[h_final ; g p ; g mean(c)]``. An item's
    score is the maximum over its rows, for a negative prompt the minimum. (That leaves out the
    constant ``-g mean(c)``, which changes no ranking.) It is computed here in two halves, so that
    ``e_v`` is not repeated for each text.

    Args:
        texts: of the items, see :func:`~recbole_dpr.data.item_text.item_texts`.
        encode: :meth:`TextEncoder.encode <recbole_dpr.text.encoder.TextEncoder.encode>`.

    Attributes:
        positive, negative (float): w of each polarity; 0, as at first, leaves DPR as it is.
        strength, gain (list of float): of the rest beside it, see ``DPR.strength`` and
            ``DPR.gain``; empty where they are the model's own.
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
        self.strength: list[float] = []
        self.gain: list[float] = []
        self._texts = texts
        # The encoder's, which is frozen and has a cache: never saved.
        for name, value in {
            "text": functional.normalize(encode(texts.texts), dim=1),
            "first": texts.first,
            "count": texts.count,
        }.items():
            self.register_buffer(name, value, persistent=False)

    def forward(self, scores: Tensor, text: Tensor, mask: Tensor, negative: Tensor) -> Tensor:
        """What to add to scores: exactly 0 in rows without a prompt.

        Args:
            scores: float [B, n_items], ``s``, the padding item first.
            text: float [B, P, text_size], ``Encoder(p)`` of each prompt.
            mask: float [B, P], how far each prompt counts, 0 where there is none.
            negative: bool [B, P], its polarity.

        Returns:
            float [B, n_items].
        """
        parts = (part.split(_ROWS) for part in (scores, text, mask, negative))
        return torch.cat([self._addition(*rows) for rows in zip(*parts, strict=True)])

    def _addition(self, scores: Tensor, text: Tensor, mask: Tensor, negative: Tensor) -> Tensor:
        weight = torch.where(negative, -self.negative, self.positive) * mask
        total = torch.zeros_like(scores)
        for wish in range(text.shape[1]):
            if weight[:, wish].any():
                total += weight[:, wish, None] * self._likeness(text[:, wish])
        return scores[:, 1:].std(1, keepdim=True) * total

    def _likeness(self, prompt: Tensor) -> Tensor:
        """``c`` standardised, 0 for items without a text: [B, text_size] -> [B, n_items]."""
        prompt = functional.normalize(prompt, dim=1)
        cosine = largest_cosine(prompt, self.text, self.first, self.count)
        has = self.count > 0
        deviation, mean = torch.std_mean(cosine[:, has], dim=1, keepdim=True)
        return ((cosine - mean) / deviation.clamp(min=1e-12)).masked_fill_(~has, 0.0)

    def save(self, path: Path) -> None:
        """Write weights and texts, as JSON and whole: all that a served run needs of it."""
        first, count = self._texts.first.tolist(), self._texts.count.tolist()
        own = [self._texts.texts[f : f + c] for f, c in zip(first, count, strict=True)]
        weights = {"positive": self.positive, "negative": self.negative, "strength": self.strength}
        weights["gain"] = self.gain
        save_json(path, weights | {"texts": own})

    @classmethod
    def load(cls, path: Path, n_items: int, encode: Callable[[list[str]], Tensor]) -> "TextChannel":
        """Read what :meth:`save` wrote.

        Args:
            n_items: of the run, padding included. encode: of the run's encoder.

        Raises:
            UserError: no such file, or not one of a run with these items.
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
    """Whether they are one number a polarity, or none."""
    some = isinstance(value, list) and len(value) in (0, 2)
    return some and all(isinstance(each, float) for each in value)


def are_texts(value: Any) -> bool:
    """Whether something that was read is a list of texts."""
    return isinstance(value, list) and all(isinstance(text, str) for text in value)


def largest_cosine(prompt: Tensor, text: Tensor, first: Tensor, count: Tensor) -> Tensor:
    """The largest cosine between each prompt and the texts of each item.

    All items' first texts, then their second, and so on: nothing of the size prompts x texts is
    held.

    Args:
        prompt: float [P, text_size]. text: float [n_texts, text_size], item after item. Both of
            length 1.
        first, count: int64 [n_items], where the texts of each item begin and how many they are.

    Returns:
        float [P, n_items], -1 for items without a text.
    """
    scores = prompt.new_full((len(prompt), len(count)), -1.0)
    for place in range(int(count.max())):
        item = torch.nonzero(count > place).squeeze(1)
        cosine = prompt @ text[first[item] + place].T
        scores[:, item] = torch.maximum(scores[:, item], cosine)
    return scores
