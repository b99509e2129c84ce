"""What a recommender is asked."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from numbers import Integral, Real
from typing import Any, Literal

import pandas as pd
from torch import Tensor

from recbole_dpr.retrieval.item_filter import ItemFilter
from recbole_dpr.utils.errors import UserError

Field = Literal["category", "title", "item"]  # of an item: what filters may be about
# Field -> values, one of which an item must have; a function of all items' fields that gives
# bool [n_items]; that mask itself, or a filter that was made before. See ItemFilters.
Where = Mapping[str, Sequence[str]] | Callable[[pd.DataFrame], Any] | Tensor | ItemFilter


@dataclass(frozen=True)
class Prompt:
    """A prompt in plain language, and how far it steers.

    Attributes:
        text: positive or negative, or both ("something light, but no horror").
        strength: 0 leaves it out, 1 is DPR, above 1 is further.
        negative: its polarity as a person says it is; it is one wish then. None: the router tells.
    """

    text: str
    strength: float = 1.0
    negative: bool | None = None


@dataclass(frozen=True)
class Wish:
    """One wish of a request, as the router took it apart.

    Attributes:
        text: in plain language. negative: its polarity. strength: how far it steers, at least 0.
        confidence: of the router in the polarity, from 0 to 1. unsure: whether that is so little
            that a person should be asked. understood: false where the router cannot read it, as in
            a language that it was not trained on; it is not followed then.
    """

    text: str
    negative: bool
    strength: float
    confidence: float = 1.0
    unsure: bool = False
    understood: bool = True


def once(wishes: Iterable[Wish]) -> list[Wish]:
    """Equal wishes as one, at the place of the first and of the largest strength.

    They are equal if they are of one polarity and their texts differ in case and white space alone.
    """
    found: dict[tuple[str, bool], Wish] = {}
    for wish in wishes:
        key = " ".join(wish.text.split()).casefold(), wish.negative
        first = found.setdefault(key, wish)
        if wish.strength > first.strength:
            found[key] = replace(first, strength=wish.strength)
    return list(found.values())


@dataclass(frozen=True)
class Request:
    """The arguments of :meth:`Recommender.recommend <.recommender.Recommender.recommend>`.

    Attributes:
        why: off by default here, as a batch may be long.
        where: which items may be recommended; None for all.
    """

    history: Sequence[str] | str
    prompts: Sequence[str | Prompt] | str | Prompt | None = ()
    k: int = 10
    strength: float = 1.0
    exclude_history: bool = True
    user: str | None = None
    why: bool = False
    where: Where | None = None

    def check(self) -> None:
        """Raises UserError: k is no number of items, or a strength none."""
        if not isinstance(self.k, Integral) or isinstance(self.k, bool) or self.k < 1:
            raise UserError(f"k={self.k!r}: must be a whole number, at least 1")
        for strength in (self.strength, *(prompt.strength for prompt in self.all_prompts())):
            if not isinstance(strength, Real) or not math.isfinite(strength) or strength < 0:
                raise UserError(f"strength={strength!r}: must be a number, at least 0")

    def names(self) -> list[Any]:
        """Of the history's items, oldest first.

        Raises:
            UserError: it is no list.
        """
        if isinstance(self.history, str):
            return [self.history]
        if isinstance(self.history, Mapping) or not isinstance(self.history, Iterable):
            raise UserError(
                f"history={self.history!r}: give a list of item ids or titles, oldest first"
            )
        return list(self.history)

    def all_prompts(self) -> list[Prompt]:
        """One by one, each with a strength of its own; None is none.

        Raises:
            UserError: one is neither a text nor a :class:`Prompt`.
        """
        prompts = () if self.prompts is None else self.prompts
        if isinstance(prompts, Mapping | str | Prompt) or not isinstance(prompts, Iterable):
            prompts = [prompts]
        return [_prompt(each) for each in prompts]


def _prompt(given: Any) -> Prompt:
    prompt = given if isinstance(given, Prompt) else Prompt(given)
    if not isinstance(prompt.text, str):
        raise UserError(
            f"prompts: {prompt.text!r} is no text; give a text, or Prompt('no horror', 1.5) for "
            "one with a strength of its own"
        )
    return prompt


@dataclass(frozen=True)
class Question:
    """A request that can be answered: int item ids, oldest first, and single wishes."""

    items: list[int]
    wishes: list[Wish]
    excluded: list[int]
    k: int
    user: int = 0
    why: bool = False
    allowed: ItemFilter | None = None
