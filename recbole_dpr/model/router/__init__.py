"""Routing: finds the intent of a prompt, positive (ask for something) or negative (avoid it).

The intent is the indicator ``c`` of the paper (section 3.1), which selects the fusion tower. The
paper's zero-shot classifier (appendix C) is the router ``zero-shot``; the default is ``offline``.
"""

import inspect
import re
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import NamedTuple

from recbole_dpr.utils.errors import UserError

POSITIVE, NEGATIVE = "positive", "negative"
_EDGES = " \t\n,;.!()-"  # a prompt's part has none of these at its ends
_JOIN = re.compile(r"(?i)^(?:and|but|however|though|yet)\b[\s,]*")  # nor does it begin so


class Span(NamedTuple):
    """One prompt in a request: its words, its intent, and the router's confidence (0 to 1)."""

    text: str
    intent: str
    confidence: float = 1.0


class Reading(NamedTuple):
    """The prompts in a request (none if it is not understood), and the intent of the whole."""

    spans: list[Span]
    intent: str
    understood: bool = True


def parts(text: str, spans: Iterable[tuple[int, int, str, float]]) -> list[Span]:
    """Make prompts from (start, end, intent, confidence) in order.

    Neighbours with the same intent become one, with the lower confidence. A single prompt is the
    whole text; others lose punctuation and blanks at their ends.
    """
    merged: list[tuple[int, int, str, float]] = []
    for start, end, intent, confidence in spans:
        if not _bare(text[start:end]):
            continue
        if merged and merged[-1][2] == intent:
            start, _, _, before = merged.pop()
            confidence = min(confidence, before)
        merged.append((start, end, intent, confidence))
    if len(merged) == 1:
        return [Span(text, *merged[0][2:])]
    return [Span(_bare(text[start:end]), intent, sure) for start, end, intent, sure in merged]


def _bare(part: str) -> str:
    """A part without punctuation at its ends, and without a word that joins it to the last."""
    return _JOIN.sub("", part.strip(_EDGES)).strip(_EDGES)


class Router:
    """Base class: it checks the input; subclasses read requests."""

    unsure = 0.0  # below this confidence, a person should be asked for the intent of a span

    def read(self, texts: Sequence[str]) -> list[Reading]:
        """Read requests ``[n]``, all in one pass if the router can.

        Raises:
            UserError: ``texts`` is one string, or holds a blank text or something not a string.
        """
        return self._read(_checked(texts)) if len(texts) else []

    def route(self, texts: Sequence[str]) -> list[str]:
        """The intent of each text ``[n]``; a guess if it is not understood. Raises: as `read`."""
        return self._route(_checked(texts)) if len(texts) else []

    def split(self, text: str) -> list[tuple[str, str]]:
        """Split a request where its intent changes: a list of (prompt, intent).

        "something light, but no horror" is "something light" and "no horror". A request with one
        intent is returned whole. If it is not understood, the list is empty. Raises: as `read`.
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


# Name -> "module:class". Imported on demand, because most of their libraries take seconds to load.
ROUTERS = {
    "offline": "recbole_dpr.model.router.offline:OfflineRouter",
    "zero-shot": "recbole_dpr.model.router.zero_shot:ZeroShotRouter",
    "llm": "recbole_dpr.model.router.llm:LLMRouter",
}
# Router -> {option of its class: configuration key that holds it}.
CONFIGURED = {
    "offline": {"weights": "router_weights"},
    "zero-shot": {"model": "router_model"},
    "llm": {"model": "router_model"},
}


def load_router(name: str = "offline", **options: object) -> Router:
    """Build the router of this name in ``ROUTERS``; the options are arguments of its class.

    Raises:
        UserError: the name or an option is unknown, or the router refuses an option.
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
    """The router that a configuration names, with the options that it sets."""
    name = str(config["router"])
    keys = CONFIGURED[name].items()
    return load_router(name, **{option: config[key] for option, key in keys if key in config})
