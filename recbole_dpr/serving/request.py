"""Requests to a recommender: prompts, routed prompts and filters."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from numbers import Integral, Real
from typing import Any, Literal

import pandas as pd
from torch import Tensor

from recbole_dpr.retrieval.item_filter import ItemFilter
from recbole_dpr.utils.errors import UserError

Field = Literal["category", "title", "item"]  # item fields that filters may use
# One of: field -> values, where an item must have one of the values; a function that takes the
# fields of all items and returns bool [n_items]; such a mask; a finished filter. See ItemFilters.
Where = Mapping[str, Sequence[str]] | Callable[[pd.DataFrame], Any] | Tensor | ItemFilter


@dataclass(frozen=True)
class Prompt:
    """A prompt in plain language, and how far it steers.

    Attributes:
        text: positive or negative, or both ("something light, but no horror").
        strength: 0 ignores the prompt, 1 is DPR, above 1 steers further.
        negative: the intent as the user sets it (true: negative). The prompt is then not split.
            None: the router decides.
    """

    text: str
    strength: float = 1.0
    negative: bool | None = None


@dataclass(frozen=True)
class Wish:
    """A routed prompt: a prompt, or the part of one, that has a single intent.

    Attributes:
        text: the text in plain language.
        negative: whether the intent is negative.
        strength: how far it steers, at least 0.
        confidence: the router's confidence in the intent, from 0 to 1.
        unsure: whether the confidence is so low that the user should be asked.
        understood: false if the router cannot read the text, for example in a language that it was
            not trained on. The routed prompt is then ignored.
    """

    text: str
    negative: bool
    strength: float
    confidence: float = 1.0
    unsure: bool = False
    understood: bool = True


def once(wishes: Iterable[Wish]) -> list[Wish]:
    """Merge equal routed prompts: keep the first of them, with their largest strength.

    They are equal if their intent is the same and their texts differ only in case and white space.
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
        why: whether the reasons include tags; off by default here, as a batch may be long.
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
        """Check k and the strengths.

        Raises:
            UserError: k is not a whole number of at least 1, or a strength is not a finite number
                of at least 0.
        """
        if not isinstance(self.k, Integral) or isinstance(self.k, bool) or self.k < 1:
            raise UserError(f"k={self.k!r}: must be a whole number, at least 1")
        for strength in (self.strength, *(prompt.strength for prompt in self.all_prompts())):
            if not isinstance(strength, Real) or not math.isfinite(strength) or strength < 0:
                raise UserError(f"strength={strength!r}: must be a number, at least 0")

    def names(self) -> list[Any]:
        """Return the names (ids or titles) of the history's items, oldest first.

        Raises:
            UserError: the history is not a list.
        """
        if isinstance(self.history, str):
            return [self.history]
        if isinstance(self.history, Mapping) or not isinstance(self.history, Iterable):
            raise UserError(
                f"history={self.history!r}: give a list of item ids or titles, oldest first"
            )
        return list(self.history)

    def all_prompts(self) -> list[Prompt]:
        """Return all prompts as :class:`Prompt` objects; the list is empty for None.

        Raises:
            UserError: a prompt is neither a text nor a :class:`Prompt`.
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
    """A checked request: int item ids, oldest first, and routed prompts."""

    items: list[int]
    wishes: list[Wish]
    excluded: list[int]
    k: int
    user: int = 0
    why: bool = False
    allowed: ItemFilter | None = None
