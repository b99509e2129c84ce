"""How a prompt is understood: categories, titles, years, near items, or not at all."""

from collections.abc import Mapping
from dataclasses import dataclass

import torch

from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.encoded_prompts import EncodedPrompts
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.serving.request import RoutedPrompt

# Text of a routed prompt -> the output of ``DPR.read`` for it.
Vectors = Mapping[str, EncodedPrompts]

_SHARE = 0.2  # least share of a category in a prompt for it to be reported
_TITLES = 3  # largest number of titles that are reported


@dataclass(frozen=True)
class Understood:
    """How one routed prompt is understood.

    Attributes:
        text, negative, confidence, unsure: see :class:`.request.RoutedPrompt`.
        understood: false if nothing shows what the prompt asks for. It is then ignored.
        categories: the categories that the prompt is about, the likeliest first.
        titles: titles of the items that it names.
        years: the years that it names, such as ``"1990-1999"``, or None. They only have an effect
            if the catalogue knows the years of items.
        nearest: titles of the items with the nearest texts, if the prompt is about items.
    """

    text: str
    negative: bool
    confidence: float
    unsure: bool
    understood: bool
    categories: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    years: str | None = None
    nearest: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """A short summary, such as ``"+ Comedy; 1990-1999"``."""
        sign = "-" if self.negative else "+"
        if not self.understood:
            return f"{sign} not understood, so not followed"
        near = f"near {', '.join(self.nearest)}" if self.nearest else ""
        parts = [", ".join(self.categories), ", ".join(self.titles), self.years or "", near]
        return f"{sign} {'; '.join(filter(None, parts)) or 'its words'}"


class Understanding:
    """Reports how the memory of a run understands prompts."""

    def __init__(self, model: DPR, catalogue: Catalogue) -> None:
        self._model, self._catalogue = model, catalogue

    @torch.no_grad()
    def of(self, prompt: RoutedPrompt, encoded: EncodedPrompts) -> Understood:
        """Return how a prompt is understood, given its encoding."""
        memory = self._model.memory
        told = prompt.text, prompt.negative, prompt.confidence, prompt.unsure
        if memory is None or not prompt.understood:
            return Understood(*told, prompt.understood)
        found = memory.reading(encoded.to(self._model.device))
        if not found.understood:
            return Understood(*told, False)
        share = found.category * found.gate
        best = [i for i in share.argsort(descending=True).tolist() if share[i] >= _SHARE]
        categories = tuple(self._catalogue.categories[index] for index in best)
        titles, years = self._titles(found.named), None
        if found.years:
            years = "-".join(map(str, sorted({min(found.years), max(found.years)})))
        nearest = () if titles or found.gate > 0.5 else self._titles(found.near)
        return Understood(*told, True, categories, titles, years, nearest)

    def _titles(self, items: list[int]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._catalogue.titles[item] for item in items))[:_TITLES]

    def unknown(self, vectors: Vectors) -> set[str]:
        """Return the texts of which the memory knows nothing; without a memory, none."""
        memory = self._model.memory
        if memory is None or not vectors:
            return set()
        known = memory.understood(EncodedPrompts.stack([*vectors.values()])).tolist()
        return {text for text, is_known in zip(vectors, known, strict=True) if not is_known}
