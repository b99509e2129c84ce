"""Routing: does a prompt ask for something (positive) or ask to be spared it (negative)?

The answer is the indicator ``c`` of the paper (section 3.1), which picks the fusion tower
(section 3.3). Appendix C gets it from a zero-shot classifier, the ``zero-shot`` back end here.
``offline``, the default, reads the words instead: no download, no weights, the same answer always.

How ``offline`` reads. A request is a frame ("I'd rather not see ...") around a content ("... a man
without memory hunts his wife's killer"). Frames are made of few words: wishes, turns (words that
reverse a wish) and glue. An unbroken run of them is a chain, whose sign is the product of its
turns: "want" is +, "want to avoid" is -, "don't want to avoid" is +. A content word breaks the
chain; what follows it in the clause hardly weighs, unless it speaks of "me". What stands in quotes
or after a colon is content too, once the frame has spoken. The signs are added up, with a small
lean to positive for a request that only names what it wants.
"""

import inspect
import re
from collections.abc import Sequence
from functools import lru_cache
from importlib import import_module

from recbole_dpr.errors import UserError
from recbole_dpr.model.router_words import (
    ASKS,
    AVERSIONS,
    EXCLUSIONS,
    GLUE,
    HARMLESS,
    HOLLOW,
    ME,
    NEGATORS,
    OPEN,
    REWRITES,
    WISHES,
)

POSITIVE, NEGATIVE = "positive", "negative"

# What a cue weighs at the head of a clause, and the factors elsewhere: speaking of "me" further on
# (ASIDE), within a content (INSIDE), in a content whose frame has spoken (BEHIND), a bare negator
# at the head of a later clause (LATER), after "but". LEAN is for a request without a cue.
STRENGTH = {WISHES: 3.0, NEGATORS: 2.0, AVERSIONS: 3.0, EXCLUSIONS: 4.0}
ASIDE, INSIDE, BEHIND, LATER, BUT, BUT_BARE, LEAN = 0.7, 0.1, 0.1, 0.6, 1.5, 0.5, 0.7


def _lexicon() -> dict[tuple[str, ...], str]:
    table = {}
    for kind in (GLUE, HARMLESS, HOLLOW, WISHES, NEGATORS, AVERSIONS, EXCLUSIONS):
        for phrase in kind.replace("\n", "").split("|"):
            table[tuple(phrase.split())] = kind
    return table


LEXICON = _lexicon()
LONGEST = max(map(len, LEXICON))


def _clean(text: str) -> str:
    text = re.sub("[\u2018\u2019\u02bc`]", "'", text.lower())
    for pattern, replacement in REWRITES:
        text = re.sub(pattern, replacement, text)
    return text


# --- The offline reader. ---

QUOTED = re.compile(r'["“”«»]([^"“”«»]+)["“”«»]')
WORDS = re.compile(r"[\w'§-]+")
SENTENCES = re.compile(r"(?<=[.!?…])\s+|\n+")
CLAUSES = re.compile(r"[,;.!?…()]+|\s[-\u2013]+\s|—|(?<!thing )(?<!all )\b(but)\b")


def _longest_phrase(words: list[str], at: int) -> tuple[tuple[str, ...], str | None]:
    for size in range(LONGEST, 0, -1):
        phrase = tuple(words[at : at + size])
        if phrase in LEXICON:
            return phrase, LEXICON[phrase]
    return (), None


def _clause_score(clause: str, first: bool, after_but: bool) -> float:
    words = WORDS.findall(clause)
    total, at, at_head = 0.0, 0, True
    while at < len(words):
        # One chain: as many known phrases as follow one another.
        sign, wish, turn, framed, hollow = 1, 0.0, 0.0, False, False
        while at < len(words):
            phrase, kind = _longest_phrase(words, at)
            if kind is None:
                break
            at += len(phrase)
            framed = framed or not ME.isdisjoint(phrase)
            framed = framed or (len(phrase) > 1 and kind in STRENGTH and phrase[-1] not in OPEN)
            hollow = hollow or kind is HOLLOW
            if kind is WISHES:
                wish = STRENGTH[WISHES]
            elif kind in STRENGTH:
                turn, sign = max(turn, STRENGTH[kind]), -sign
        strength = max(turn, 0.0 if hollow else wish)
        bare = strength < STRENGTH[WISHES]
        headed = at_head and (first or after_but or turn > 0 or framed or words[0] in ASKS)
        if strength < STRENGTH[EXCLUSIONS] and not headed:
            strength *= ASIDE if framed and not bare else INSIDE
        elif bare and not first and not after_but:
            strength *= LATER
        if after_but:
            strength *= BUT_BARE if bare else BUT
        total += sign * strength
        at, at_head = at + 1, False  # step over the content word that ended the chain
    return total


def _passage_score(text: str, first: bool = True) -> float:
    total, after_but = 0.0, False
    for piece in CLAUSES.split(text):
        if piece is None:
            continue
        if piece == "but":
            after_but = True
        elif piece.strip():
            total += _clause_score(piece, first, after_but)
            first, after_but = False, False
    return total


@lru_cache(maxsize=65536)
def _evidence(text: str) -> float:
    """How much the words of a request speak for (above 0) or against (below 0) what it names."""
    total = 0.0
    for sentence in SENTENCES.split(_clean(text)):
        quoted = QUOTED.findall(sentence)
        frame, _, described = QUOTED.sub(" § ", sentence).partition(": ")
        spoken = _passage_score(frame)
        content = sum(map(_passage_score, [*quoted, described]))
        total += spoken + content * (BEHIND if abs(spoken) >= 1 else 1.0)
    return total


# --- Several wishes in one request. ---

BREAKS = re.compile(
    r"\s*(?:[.!?…]+(?=\s|$)|[,;](?=\s)|\s[-\u2013]\s|—)\s*(?:(?P<but>but|yet|though)\s|(?:and|so)\s)?\s*"
    r"|(?<!thing)(?<!\ball)\s+(?P<turn>but|yet|though|however)\s+"
    r"|\s+and\s+(?=(?:no|not|less|fewer|nothing|none|never|please|don\W?t|without|skip|avoid|i)\b)"
    r"|\s+(?=(?:except|just not)\b)",
    re.IGNORECASE,
)
# Little words that a plain description may hold and still be a wish: "light and funny, no gore".
PLAIN = frozenset(["a", "an", "the", "and", "or", "of", "some", "any", "something", "anything"])


def _speaks(text: str) -> bool:
    return abs(_evidence(text)) >= 1


def _frame_head(text: str) -> tuple[str, bool]:
    """The frame words a text begins with, and whether there is nothing else in it."""
    words, at = WORDS.findall(_clean(text)), 0
    while at < len(words) and (phrase := _longest_phrase(words, at)[0]):
        at += len(phrase)
    return " ".join(words[:at]), at == len(words)


def _opens_with_cue(text: str) -> bool:
    """Whether a later clause says by its first words what it wants, and not just further on."""
    head, _ = _frame_head(text)
    return abs(_passage_score(head, first=False)) >= 1


def _is_plain(text: str) -> bool:
    return all(word in PLAIN or (word,) not in LEXICON for word in WORDS.findall(_clean(text)))


def _described(text: str) -> list[tuple[int, int]]:
    """Where a description stands: in quotes, or after a colon whose frame has spoken."""
    spans = [match.span() for match in QUOTED.finditer(text)]
    for match in re.finditer(r": (?:(?![.!?…]\s).)*", text):
        if _speaks(re.split(r"[:.!?]", text[: match.start()])[-1]):
            spans.append(match.span())
    return spans


def _wishes(text: str) -> list[tuple[int, int]]:
    """The spans of a request that may be wishes of their own, in order; often just one."""
    kept_whole, wishes, start, contrast = _described(text), [], 0, False
    cuts = [m for m in BREAKS.finditer(text) if not any(a < m.start() < b for a, b in kept_whole)]
    for cut in [*cuts, None]:
        end = cut.start() if cut else len(text)
        piece, before = text[start:end], text[slice(*wishes[-1])] if wishes else ""
        if not piece.strip():
            pass
        # Filler ("no thanks"), a list going on (", gore and clowns") and circumstances ("after a
        # long week, ...") are no wishes of their own: they stay with their neighbour.
        elif wishes and (
            _frame_head(piece)[1]
            or not (contrast or _opens_with_cue(piece))
            or _frame_head(before)[1]
            or not (contrast or _speaks(before) or _is_plain(before))
        ):
            wishes[-1] = (wishes[-1][0], end)
        else:
            wishes.append((start, end))
        if cut:
            start, contrast = cut.end(), bool(cut["but"] or cut["turn"])
    return wishes


# --- The back ends. ---


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
            if not isinstance(text, str) or not text.strip():
                raise UserError(f"a prompt must be a text that is not blank, not {text!r}")
        return self._route(texts) if texts else []

    def split(self, text: str) -> list[tuple[str, str]]:
        """Take a request apart where its polarity changes.

        "something light and funny, but no horror" holds the positive wish "something light and
        funny" and the negative wish "no horror". Neighbours of one polarity stay together, and a
        request of one polarity comes back whole.

        :return: pairs (wish, ``"positive"`` or ``"negative"``), ``[n_wishes]``, at least one.
        :raises UserError: if ``text`` is blank or not a string.
        """
        [whole] = self.route([text])
        spans = _wishes(text)
        if len(spans) < 2:
            return [(text, whole)]
        merged: list[tuple[int, int, str]] = []
        intents = self.route([text[start:end] for start, end in spans])
        for (start, end), intent in zip(spans, intents, strict=True):
            if merged and merged[-1][2] == intent:
                start = merged.pop()[0]
            merged.append((start, end, intent))
        if len(merged) == 1:
            return [(text, intents[0])]
        return [(text[start:end].strip(" \t\n,;.!-"), intent) for start, end, intent in merged]

    def _route(self, texts: list[str]) -> list[str]:
        raise NotImplementedError


class OfflineRouter(Router):
    """Reads the words of the request (see the head of this module); takes no options."""

    def _route(self, texts: list[str]) -> list[str]:
        return [POSITIVE if _evidence(text) + LEAN > 0 else NEGATIVE for text in texts]


# Name -> "module:class", imported when asked for: the zero-shot one's libraries take seconds.
ROUTERS = {
    "offline": "recbole_dpr.model.router:OfflineRouter",
    "zero-shot": "recbole_dpr.model.zero_shot_router:ZeroShotRouter",
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
    takes = list(inspect.signature(router).parameters)
    for key in options:
        if key not in takes:
            raise UserError(
                f"router {name} has no option {key!r}; it takes: {', '.join(takes) or 'none'}"
            )
    return router(**options)
