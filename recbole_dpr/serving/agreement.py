"""Finds tags of items that agree with a prompt: reasons for an item besides its categories."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from recbole_dpr.serving.prompt_encoder import PromptMemory
from recbole_dpr.text.encoder import TextEncoder

# A tag agrees with a prompt if their cosine is above this quantile of the cosines between tags of
# different items. With the default encoder the threshold is a cosine of .39, on ml-100k and on
# ml-1m. Above it are 63 of 100 rewordings of a tag in an evaluation template, and one in 80 tags of
# other items.
_UNLIKE = 0.98
_SAMPLE = 256  # number of tags whose pairs give the quantile
_KEPT = 50_000  # number of tag vectors kept in memory: 77 MB with the default encoder


@dataclass(frozen=True)
class Shown:
    """The answer to one question, and the routed prompts that led to it.

    Attributes:
        items: the recommended items.
        avoided: the items that the prompts have moved out of the first k.
        wishes: float [W, text_size], ``Encoder(p)`` of each routed prompt.
        negative: [W], whether each routed prompt is negative.
    """

    items: list[int]
    avoided: list[int]
    wishes: Tensor
    negative: list[bool]


class TagEncoder(TextEncoder):
    """Encodes the tags of a run. Unlike prompts, the vectors of tags are cached on disk.

    Args:
        prompts: the encoder of prompts; this encoder shares its loaded model.
        cache_dir: see :class:`TextEncoder`.
    """

    def __init__(self, prompts: TextEncoder, cache_dir: str | None) -> None:
        super().__init__(prompts.name, prompts.device, cache_dir, show_progress=False)
        self._prompts = prompts

    @cached_property
    def _model(self) -> Any:
        return self._prompts._model


class TagAgreement:
    """Finds the tags that agree with prompts; a tag is only encoded when it is needed.

    Args:
        tags: [n_items], the training tags of each item, the padding item first.
        encode: the run's encoder, texts -> float32 [len(texts), text_size].
    """

    def __init__(self, tags: list[list[str]], encode: Callable[[list[str]], Tensor]) -> None:
        self._tags, self._encode = tags, encode
        self._memory = PromptMemory(_KEPT)

    def reasons(self, answers: Sequence[Shown]) -> list[list[tuple[str, ...]]]:
        """Return the reasons for each item of each answer, the nearest to a prompt first.

        A reason is one of two kinds:

        - a tag of the item that agrees with a positive prompt;
        - ``"no T"`` for a negative prompt, unless a tag of the item agrees with that prompt too. T
          is the tag that is nearest to the prompt among the tags of the avoided items.
        """
        items = {item for shown in answers for item in (*shown.items, *shown.avoided)}
        tags = list(dict.fromkeys(tag for item in sorted(items) for tag in self._tags[item]))
        vectors = dict(zip(tags, self._vectors(tags), strict=True))
        return [self._of(shown, vectors) for shown in answers]

    def warm_up(self) -> None:
        """Compute :attr:`threshold` now. Once per machine this encodes a few hundred tags."""
        _ = self.threshold

    @cached_property
    def threshold(self) -> float:
        """The cosine above which a tag agrees; infinite unless at least two items have tags."""
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
        """Return index of a prompt -> (cosine, text) of each tag of the item that agrees."""
        found: dict[int, list[tuple[float, str]]] = {}
        for tag in self._tags[item]:
            for wish, cosine in enumerate((wishes @ vectors[tag]).tolist()):
                if cosine > self.threshold:
                    found.setdefault(wish, []).append((cosine, tag))
        return found

    def _vectors(self, tags: list[str]) -> Tensor:
        """Return the vectors of tags, float32 [len(tags), text_size], normalised to length 1."""
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
    """Return the reasons of one item without repeats, the nearest to a prompt first."""
    found = [each for wish, own in agreeing.items() if wish not in negative for each in own]
    found += [
        (cosine, f"no {tag}") for wish, (cosine, tag) in spared.items() if wish not in agreeing
    ]
    return tuple(dict.fromkeys(text for _, text in sorted(found, reverse=True)))
