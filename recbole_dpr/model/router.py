"""Routing: does a prompt ask for something (positive) or ask to be spared it (negative)?

The answer is the indicator ``c`` of the paper (section 3.1), which picks the fusion tower
(section 3.3). Appendix C gets it from a zero-shot classifier, the ``zero-shot`` back end here.
``offline``, the default, reads the words instead (:mod:`recbole_dpr.model.router_reader`): no
download, no weights, the same answer always.
"""

import inspect
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import NamedTuple

from recbole_dpr.model import router_split
from recbole_dpr.model.router_reader import evidence
from recbole_dpr.utils.errors import UserError

POSITIVE, NEGATIVE = "positive", "negative"

LEAN = 0.7  # of the offline router towards positive: a request may only name what it wants


class Span(NamedTuple):
    """Where a wish stands in a request, and its intent."""

    start: int
    end: int
    intent: str


def _check(text: object) -> None:
    if not isinstance(text, str) or not text.strip():
        raise UserError(f"a prompt must be a text that is not blank, not {text!r}")


class Router:
    """What every back end shares: checked input, and the splitting of a request into wishes."""

    def route(self, texts: Sequence[str]) -> list[str]:
        """Tell for each text whether it asks for something or asks to be spared it.

        :param texts: prompts, ``[n]``.
        :return: ``"positive"`` or ``"negative"`` for each, ``[n]``.
        :raises UserError: if ``texts`` is one string, or holds a blank or something not a string.
        """
        if isinstance(texts, str):
            raise UserError(f"route takes a list of prompts, not one string; give [{texts!r}]")
        texts = list(texts)
        for text in texts:
            _check(text)
        return self._route(texts) if texts else []

    def split(self, text: str) -> list[tuple[str, str]]:
        """Take a request apart where its polarity changes.

        "something light and funny, but no horror" holds the positive wish "something light and
        funny" and the negative wish "no horror". Neighbours of one polarity stay together, and a
        request of one polarity comes back whole.

        :return: pairs (wish, ``"positive"`` or ``"negative"``), ``[n_wishes]``, at least one.
        :raises UserError: if ``text`` is blank or not a string.
        """
        _check(text)
        merged: list[Span] = []
        for start, end, intent in self._spans(text):
            if merged and merged[-1].intent == intent:
                start = merged.pop().start
            merged.append(Span(start, end, intent))
        if len(merged) == 1:
            return [(text, merged[0].intent)]
        return [(text[start:end].strip(" \t\n,;.!()-"), intent) for start, end, intent in merged]

    def _spans(self, text: str) -> list[Span]:
        """What may be wishes of their own, in order, at least one."""
        spans = router_split.wishes(text)
        intents = self._route([text[start:end] for start, end in spans] if spans[1:] else [text])
        return [Span(*span, intent) for span, intent in zip(spans, intents, strict=True)]

    def _route(self, texts: list[str]) -> list[str]:
        raise NotImplementedError


class OfflineRouter(Router):
    """Reads the words of the request by rules; takes no options."""

    def _route(self, texts: list[str]) -> list[str]:
        return [POSITIVE if evidence(text) + LEAN > 0 else NEGATIVE for text in texts]


# Name -> "module:class", imported when asked for: the libraries of most take seconds.
ROUTERS = {
    "offline": "recbole_dpr.model.router:OfflineRouter",
    "zero-shot": "recbole_dpr.model.zero_shot_router:ZeroShotRouter",
    "llm": "recbole_dpr.model.llm_router:LLMRouter",
}


def load_router(name: str = "offline", **options: object) -> Router:
    """Build a router.

    :param name: a key of ``ROUTERS``.
    :param options: what that router takes; see its class.
    :raises UserError: for an unknown name or option, and whatever the router itself refuses.
    """
    if name not in ROUTERS:
        raise UserError(f"unknown router {name!r}; choose one of: {', '.join(ROUTERS)}")
    module, _, attribute = ROUTERS[name].partition(":")
    router = getattr(import_module(module), attribute)
    takes = inspect.signature(router).parameters
    for key in options:
        if key not in takes:
            raise UserError(
                f"router {name} has no option {key!r}; it takes: {', '.join(takes) or 'none'}"
            )
    for key, option in takes.items():
        if option.default is option.empty and options.get(key) is None:
            raise UserError(f"router {name} needs the option {key}")
    return router(**options)


# Option of a router -> the configuration key that holds it.
CONFIGURED = {
    "offline": {},
    "zero-shot": {"model": "router_model"},
    "llm": {"model": "router_model"},
}


def configured_router(config: Mapping[str, object]) -> Router:
    """The router that a configuration names, with what it sets for it.

    :raises UserError: as :func:`load_router` does.
    """
    name = str(config["router"])
    return load_router(name, **{key: config[at] for key, at in CONFIGURED[name].items()})
