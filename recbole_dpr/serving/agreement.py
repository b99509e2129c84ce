"""Tags of items that agree with a wish: why an item is recommended, beside its categories."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from recbole_dpr.serving.prompt_encoder import PromptMemory
from recbole_dpr.text.encoder import TextEncoder

# A tag agrees with a wish if they are nearer than this share of pairs of tags of unlike items are
# to each other. With the default encoder that is a cosine of .39, on ml-100k as on ml-1m: above it
# are 63 of 100 rewordings of a tag in an evaluation template, and one in 80 tags of other items.
_UNLIKE = 0.98
_SAMPLE = 256  # tags whose pairs are looked at
_KEPT = 50_000  # tags whose vectors stay in memory: 77 MB with the default encoder


@dataclass(frozen=True)
class Shown:
    """What one question was answered.

    Attributes:
        items: recommended ones. avoided: those that the wishes have moved out of the first k.
        wishes: float [W, text_size], ``Encoder(p)`` of each. negative: [W], their polarity.
    """

    items: list[int]
    avoided: list[int]
    wishes: Tensor
    negative: list[bool]


class TagEncoder(TextEncoder):
    """The encoder of a run's own tags: unlike wishes they have their vectors on disk.

    Args:
        prompts: whose model it shares. cache_dir: see :class:`TextEncoder`.
    """

    def __init__(self, prompts: TextEncoder, cache_dir: str | None) -> None:
        super().__init__(prompts.name, prompts.device, cache_dir, show_progress=False)
        self._prompts = prompts

    @cached_property
    def _model(self) -> Any:
        return self._prompts._model


class TagAgreement:
    """Says which tags agree with wishes; only tags that are looked at are ever encoded.

    Args:
        tags: [n_items], the training tags of each item, the padding item first.
        encode: texts -> float32 [len(texts), text_size], of the run's encoder.
    """

    def __init__(self, tags: list[list[str]], encode: Callable[[list[str]], Tensor]) -> None:
        self._tags, self._encode = tags, encode
        self._memory = PromptMemory(_KEPT)

    def reasons(self, answers: Sequence[Shown]) -> list[list[tuple[str, ...]]]:
        """Of each item of each answer what speaks for it, the nearest to a wish first.

        That is each of its tags which agrees with a positive wish; and of a negative wish
        ``"no T"``, with T the tag nearest to it of all that items it moved out had, unless a tag
        of the item agrees with that wish too.
        """
        items = {item for shown in answers for item in (*shown.items, *shown.avoided)}
        tags = list(dict.fromkeys(tag for item in sorted(items) for tag in self._tags[item]))
        vectors = dict(zip(tags, self._vectors(tags), strict=True))
        return [self._of(shown, vectors) for shown in answers]

    def warm_up(self) -> None:
        """Find :attr:`threshold` now, for which some hundred tags are encoded once a machine."""
        _ = self.threshold

    @cached_property
    def threshold(self) -> float:
        """The least cosine of a tag that agrees; infinite where no two items have tags."""
        every = [(item, tag) for item, own in enumerate(self._tags) for tag in own]
        chosen = [every[len(every) * n // _SAMPLE] for n in range(_SAMPLE)] if every else []
        chosen = list(dict.fromkeys(chosen))
        item = torch.tensor([item for item, _ in chosen])
        vectors = self._vectors([tag for _, tag in chosen])
        cosine = (vectors @ vectors.T)[item.unsqueeze(1) != item]
        return float(cosine.quantile(_UNLIKE)) if len(cosine) else float("inf")

    def _of(self, shown: Shown, vectors: dict[str, Tensor]) -> list[tuple[str, ...]]:
        wishes = functional.normalize(shown.wishes, dim=1).cpu()
        agreeing = {
            item: self._agreeing(item, wishes, vectors) for item in (*shown.items, *shown.avoided)
        }
        negative = [number for number, against in enumerate(shown.negative) if against]
        spared: dict[int, tuple[float, str]] = {}
        for wish in negative:
            found = [each for item in shown.avoided for each in agreeing[item].get(wish, ())]
            if found:
                spared[wish] = max(found)
        return [
            _reasons(agreeing[item], negative, spared if self._tags[item] else {})
            for item in shown.items
        ]

    def _agreeing(
        self, item: int, wishes: Tensor, vectors: dict[str, Tensor]
    ) -> dict[int, list[tuple[float, str]]]:
        """Number of a wish -> cosine and text of each tag of the item that agrees with it."""
        found: dict[int, list[tuple[float, str]]] = {}
        for tag in self._tags[item]:
            for wish, cosine in enumerate((wishes @ vectors[tag]).tolist()):
                if cosine > self.threshold:
                    found.setdefault(wish, []).append((cosine, tag))
        return found

    def _vectors(self, tags: list[str]) -> Tensor:
        """float32 [len(tags), text_size], of length 1."""
        if not tags:
            return torch.zeros(0, 0)
        known = self._memory.read(tags, 0)
        new = [tag for tag in dict.fromkeys(tags) if tag not in known]
        if new:
            made = functional.normalize(self._encode(new), dim=1).numpy()
            known.update(zip(new, made, strict=True))
            self._memory.write(new, made, "")
        return torch.stack([torch.from_numpy(known[tag]) for tag in tags])


def _reasons(
    agreeing: dict[int, list[tuple[float, str]]],
    negative: list[int],
    spared: dict[int, tuple[float, str]],
) -> tuple[str, ...]:
    """Texts, the nearest to a wish first, each once."""
    found = [each for wish, own in agreeing.items() if wish not in negative for each in own]
    found += [
        (cosine, f"no {tag}") for wish, (cosine, tag) in spared.items() if wish not in agreeing
    ]
    return tuple(dict.fromkeys(text for _, text in sorted(found, reverse=True)))
