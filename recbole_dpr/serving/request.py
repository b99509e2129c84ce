"""Requests to a recommender, and their prompts as the router reads them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from numbers import Integral, Real
from typing import Any, Literal

import pandas as pd
from torch import Tensor

from recbole_dpr.config import Config
from recbole_dpr.model.router import NEGATIVE, POSITIVE, Router
from recbole_dpr.retrieval.item_filter import ItemFilter
from recbole_dpr.utils.errors import UserError

Field = Literal["category", "title", "item"]  # item fields that filters may use
# One of: field -> values, where an item must have one of the values; a function that takes the
# fields of all items and returns bool [n_items]; such a mask; a finished filter. See ItemFilters.
Where = Mapping[str, Sequence[str]] | Callable[[pd.DataFrame], Any] | Tensor | ItemFilter

_MAX_STRENGTH = 1000.0  # beyond, float32 scores soon hold nothing but the prompts, or overflow
STRENGTHS = f"a number, at least 0 and at most {_MAX_STRENGTH:g}"


def is_strength(value: object) -> bool:
    """Whether a value is one of :data:`STRENGTHS`; NaN is none."""
    return isinstance(value, Real) and value <= _MAX_STRENGTH and not value < 0


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
class RoutedPrompt:
    """A prompt, or the part of one, that has a single intent.

    Attributes:
        negative: whether the intent is negative.
        strength: as in :class:`Prompt`, at least 0.
        confidence: the router's confidence in the intent, from 0 to 1.
        unsure: whether the confidence is so low that the user should be asked.
        understood: false if the router cannot read the text, for example in a language that it was
            not trained on. The prompt is then ignored.
    """

    text: str
    negative: bool
    strength: float
    confidence: float = 1.0
    unsure: bool = False
    understood: bool = True


def once(prompts: Iterable[RoutedPrompt]) -> list[RoutedPrompt]:
    """Merge prompts that differ in case and white space only; the largest strength counts."""
    found: dict[tuple[str, bool], RoutedPrompt] = {}
    for prompt in prompts:
        key = " ".join(prompt.text.split()).casefold(), prompt.negative
        first = found.setdefault(key, prompt)
        found[key] = replace(first, strength=max(first.strength, prompt.strength))
    return list(found.values())


def route(
    router: Router, config: Config, prompts: Sequence[Prompt], strength: float
) -> list[RoutedPrompt]:
    """Split prompts into parts of one intent; see :meth:`.recommender.Recommender.route`."""
    routed = []
    readings = iter(router.read([each.text for each in prompts if each.negative is None]))
    for prompt in prompts:
        own = strength * prompt.strength
        if prompt.negative is not None:
            routed.append(RoutedPrompt(prompt.text, prompt.negative, own))
        elif not (reading := next(readings)).understood:
            routed.append(RoutedPrompt(prompt.text, False, own, 0.0, understood=False))
        else:
            routed += [
                RoutedPrompt(text, intent == NEGATIVE, own, sure, sure < router.unsure)
                for text, intent, sure in reading.spans
            ]
    if routed and max(config["stages"]) == 1:
        raise UserError("prompts: the run was trained in stage 1 alone; leave them out")
    for each in routed:
        intent = NEGATIVE if each.negative else POSITIVE
        if each.understood and not takes(config, intent):
            raise UserError(
                f"prompts: {each.text!r} is {intent}, and the run was trained with "
                f"prompt_loss={config['prompt_loss']}; leave it out"
            )
    return once(each for each in routed if each.strength > 0)


def takes(config: Config, intent: str) -> bool:
    """Whether a run was trained with prompts of an intent; prompts of others are refused."""
    return max(config["stages"]) > 1 and config["prompt_loss"] in ("both", intent)


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
            UserError: k is no whole number of at least 1, or a strength none of
                :data:`STRENGTHS`.
        """
        if not isinstance(self.k, Integral) or isinstance(self.k, bool) or self.k < 1:
            raise UserError(f"k={self.k!r}: must be a whole number, at least 1")
        for strength in (self.strength, *(prompt.strength for prompt in self.all_prompts())):
            if not is_strength(strength):
                raise UserError(f"strength={strength!r}: must be {STRENGTHS}")

    def names(self) -> list[Any]:
        """Return the ids or titles of the history.

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
        """Return the prompts, each as a :class:`Prompt`.

        Raises:
            UserError: a prompt is neither a text nor a :class:`Prompt`.
        """
        given: Any = () if self.prompts is None else self.prompts
        if isinstance(given, Mapping | str | Prompt) or not isinstance(given, Iterable):
            given = [given]
        prompts = [each if isinstance(each, Prompt) else Prompt(each) for each in given]
        for prompt in prompts:
            if not isinstance(prompt.text, str):
                raise UserError(
                    f"prompts: {prompt.text!r} is no text; give a text, or "
                    "Prompt('no horror', 1.5) for one with a strength of its own"
                )
        return prompts


@dataclass(frozen=True)
class Question:
    """A checked request: int item ids, oldest first, and routed prompts."""

    items: list[int]
    prompts: list[RoutedPrompt]
    excluded: list[int]
    k: int
    user: int = 0
    why: bool = False
    allowed: ItemFilter | None = None
