"""What a prompt is taken for: categories, titles, years, items that are near, or nothing."""

from dataclasses import dataclass

import torch
from torch import Tensor

from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.memory import Reading
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.serving.request import Wish

_SHARE = 0.2  # of what a prompt asks for, for a category to be told
_TITLES = 3  # told at most


@dataclass(frozen=True)
class Understood:
    """What one prompt is taken for.

    Attributes:
        text: of the prompt. negative: whether it asks to be spared it. confidence: of that, the
            router's, from 0 to 1. unsure: whether that is little.
        understood: false where there is no evidence of what it asks for; it is not followed then.
        categories: those it is about, the likeliest first. titles: items that it names.
        years: the years that it names, such as ``"1990-1999"``; followed only where the catalogue
            knows years. None for none.
        nearest: titles of the items whose texts are nearest, where it is about items.
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
        """In a few words, such as ``"+ Comedy; 1990-1999"``."""
        sign = "-" if self.negative else "+"
        if not self.understood:
            return f"{sign} not understood, so not followed"
        parts = [", ".join(self.categories), ", ".join(self.titles), self.years or ""]
        if self.nearest:
            parts.append(f"near {', '.join(self.nearest)}")
        return f"{sign} {'; '.join(part for part in parts if part) or 'its words'}"


class Understanding:
    """Tells what the memory of a run takes prompts for.

    Args:
        model: of the run. catalogue: its items.
    """

    def __init__(self, model: DPR, catalogue: Catalogue) -> None:
        self._model, self._catalogue = model, catalogue

    @torch.no_grad()
    def of(self, wish: Wish, read: Tensor) -> Understood:
        """What one prompt is taken for.

        Args:
            read: float [width], what ``DPR.read`` gives of it.
        """
        memory = self._model.memory
        told = wish.text, wish.negative, wish.confidence, wish.unsure
        if memory is None or not wish.understood:
            return Understood(*told, wish.understood)
        found = memory.reading(*read.tensor_split([self._model.encoder.dim]))
        titles = self._titles(found.named)
        categories = self._categories(found)
        nearest = () if titles or found.gate > 0.5 else self._titles(found.near)
        if not found.understood:
            return Understood(*told, False)
        return Understood(*told, True, categories, titles, _span(found.years), nearest)

    def _titles(self, items: list[int]) -> tuple[str, ...]:
        titles = (self._catalogue.titles[item] for item in items)
        return tuple(dict.fromkeys(titles))[:_TITLES]

    def _categories(self, found: Reading) -> tuple[str, ...]:
        share = found.category * found.gate
        best = [i for i in share.argsort(descending=True).tolist() if share[i] >= _SHARE]
        return tuple(self._catalogue.categories[index] for index in best)


def _span(years: list[int]) -> str | None:
    if not years:
        return None
    first, last = min(years), max(years)
    return str(first) if first == last else f"{first}-{last}"
