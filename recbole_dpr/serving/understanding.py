"""How a prompt is understood: categories, titles, years, near items, or not at all."""

from dataclasses import dataclass

import torch

from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.encoded_prompts import EncodedPrompts
from recbole_dpr.model.memory import Reading
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.serving.request import Wish

_SHARE = 0.2  # least share of a category in a prompt for it to be reported
_TITLES = 3  # largest number of titles that are reported


@dataclass(frozen=True)
class Understood:
    """How one routed prompt is understood.

    Attributes:
        text: the text of the prompt.
        negative: whether its intent is negative.
        confidence: the router's confidence in the intent, from 0 to 1.
        unsure: whether the confidence is low.
        understood: false if nothing shows what the prompt asks for. It is then ignored.
        categories: the categories that the prompt is about, the likeliest first.
        titles: titles of the items that it names.
        years: the years that it names, such as ``"1990-1999"``; None if it names none. They only
            have an effect if the catalogue knows the years of items.
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
        parts = [", ".join(self.categories), ", ".join(self.titles), self.years or ""]
        if self.nearest:
            parts.append(f"near {', '.join(self.nearest)}")
        return f"{sign} {'; '.join(part for part in parts if part) or 'its words'}"


class Understanding:
    """Reports how the memory of a run understands prompts.

    Args:
        model: the model of the run.
        catalogue: the items of the run.
    """

    def __init__(self, model: DPR, catalogue: Catalogue) -> None:
        self._model, self._catalogue = model, catalogue

    @torch.no_grad()
    def of(self, wish: Wish, read: EncodedPrompts) -> Understood:
        """Return how one routed prompt is understood.

        Args:
            wish: the routed prompt.
            read: the output of ``DPR.read`` for its text.
        """
        memory = self._model.memory
        told = wish.text, wish.negative, wish.confidence, wish.unsure
        if memory is None or not wish.understood:
            return Understood(*told, wish.understood)
        found = memory.reading(read)
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
