"""Routing: does a prompt ask for something (positive) or ask to be spared it (negative)?

The answer is the indicator ``c`` of the paper (section 3.1), which picks the fusion tower. Appendix
C gets it from a zero-shot classifier, here ``zero-shot``; the default is :mod:`.offline`.
"""

import inspect
import re
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import NamedTuple

from recbole_dpr.utils.errors import UserError

POSITIVE, NEGATIVE = "positive", "negative"
_EDGES = " \t\n,;.!()-"  # what a wish has not at its ends
_JOIN = re.compile(r"(?i)^(?:and|but|however|though|yet)\b[\s,]*")  # nor at its beginning


class Span(NamedTuple):
    """A wish of a request: its words, its intent, and how sure the router is of that (0 to 1)."""

    text: str
    intent: str
    confidence: float = 1.0


class Reading(NamedTuple):
    """The wishes of a request, none where it is not understood, and the intent of the whole."""

    spans: list[Span]
    intent: str
    understood: bool = True


def parts(text: str, spans: Iterable[tuple[int, int, str, float]]) -> list[Span]:
    """Wishes from (start, end, intent, confidence) in order, neighbours of one intent together.

    A single one is the whole text; others have no commas or blanks around them.
    """
    merged: list[tuple[int, int, str, float]] = []
    for start, end, intent, confidence in spans:
        if not text[start:end].strip(_EDGES):
            continue
        if merged and merged[-1][2] == intent:
            start, _, _, before = merged.pop()
            confidence = min(confidence, before)
        merged.append((start, end, intent, confidence))
    if len(merged) == 1:
        return [Span(text, *merged[0][2:])]
    words = (_JOIN.sub("", text[start:end].strip(_EDGES)) for start, end, *_ in merged)
    return [Span(own, *rest) for own, (_, _, *rest) in zip(words, merged, strict=True) if own]


class Router:
    """What every back end shares: checked input, and a request read as wishes."""

    unsure = 0.0  # the confidence under which a person should be asked for a span's intent

    def read(self, texts: Sequence[str]) -> list[Reading]:
        """Read requests ``[n]``, all in one pass where the back end can.

        Raises:
            UserError: ``texts`` is one string, or holds a blank or something not a string.
        """
        return self._read(_checked(texts)) if len(texts) else []

    def route(self, texts: Sequence[str]) -> list[str]:
        """Tell of each text ``[n]`` whether it asks for something or asks to be spared it.

        It is a guess where the text is not understood. Refuses what :meth:`read` does.
        """
        return self._route(_checked(texts)) if len(texts) else []

    def split(self, text: str) -> list[tuple[str, str]]:
        """Take a request apart where its polarity changes: (wish, intent), ``[n_wishes]``.

        "something light, but no horror" holds the positive wish "something light" and the negative
        wish "no horror". A request of one polarity comes back whole. There is none in a request not
        understood. Refuses what :meth:`read` does.
        """
        return [(span.text, span.intent) for span in self.read([text])[0].spans]

    def _read(self, texts: list[str]) -> list[Reading]:
        raise NotImplementedError

    def _route(self, texts: list[str]) -> list[str]:
        return [reading.intent for reading in self._read(texts)]


def _checked(texts: Sequence[str]) -> list[str]:
    if isinstance(texts, str):
        raise UserError(f"route takes a list of prompts, not one string; give [{texts!r}]")
    for text in texts:
        if not isinstance(text, str) or not text.strip():
            raise UserError(f"a prompt must be a text that is not blank, not {text!r}")
    return list(texts)


# Name -> "module:class", imported when asked for: the libraries of most take seconds.
ROUTERS = {
    "offline": "recbole_dpr.model.router.offline:OfflineRouter",
    "zero-shot": "recbole_dpr.model.router.zero_shot:ZeroShotRouter",
    "llm": "recbole_dpr.model.router.llm:LLMRouter",
}
# Option of a router -> the configuration key that holds it.
CONFIGURED = {
    "offline": {"weights": "router_weights"},
    "zero-shot": {"model": "router_model"},
    "llm": {"model": "router_model"},
}


def load_router(name: str = "offline", **options: object) -> Router:
    """Build the router of a name in ``ROUTERS``, with the options that its class takes.

    Raises:
        UserError: an unknown name or option, and whatever the router itself refuses.
    """
    if name not in ROUTERS:
        raise UserError(f"unknown router {name!r}; choose one of: {', '.join(ROUTERS)}")
    module, _, attribute = ROUTERS[name].partition(":")
    router = getattr(import_module(module), attribute)
    takes = inspect.signature(router).parameters
    for key in options.keys() - takes.keys():
        raise UserError(f"router {name} has no option {key!r}; it takes: {', '.join(takes)}")
    for key, option in takes.items():
        if option.default is option.empty and options.get(key) is None:
            raise UserError(f"router {name} needs the option {key}")
    return router(**options)


def configured_router(config: Mapping[str, object]) -> Router:
    """The router that a configuration names, with what it sets for it.

    Raises:
        UserError: as :func:`load_router`.
    """
    name = str(config["router"])
    keys = CONFIGURED[name].items()
    return load_router(name, **{option: config[key] for option, key in keys if key in config})
