"""Where a request with several wishes may be taken apart, for whichever router.

The text is cut at every sign of a new clause or an exclusion; then a piece becomes a wish only if
it says by its own words what it wants, and goes back to its neighbour if not. Whether a wish is
positive or negative is the router's to say.
"""

import re
from typing import NamedTuple

from recbole_dpr.model.router_reader import (
    LEXICON,
    QUOTED,
    STRENGTH,
    WORDS,
    cleaned,
    evidence,
    longest_phrase,
    mended,
    passage_score,
    titles,
)
from recbole_dpr.model.router_words import ASKS, KINDS, OPENERS, TELLING, phrases

_NOT = r"(?:n.?t| not)"
_CUES = "|".join(
    [
        "no|not|less|fewer|nothing|none|never|please|don.?t|can.?t|am|hate|without|skip|avoid|i|it",
        "(?:definitely|absolutely|certainly|preferably|ideally|really) (?:no|not|nothing|without)",
        "leave|keep|drop|stop|hide|with no",
        *sorted(ASKS),
    ]
)
# The ways to cut, the first that fits a place wins.
CUTS = {
    "but": r"(?:\s*(?:[.!?…,;]+|\s[-\u2013]|—)\s*|(?<!thing)(?<!\ball)\s+)"
    r"(?:but|yet|though|however)\s+",
    "stop": r"\s*[.!?…;]+(?:\s+|$)(?:(?:and|so)\s+)?",
    "clause": r"\s*(?:,\s|\((?=\w)|\s[-\u2013]\s|—)\s*(?:(?:and|so)\s+)?"
    rf"|\s+and\s+(?=(?:{_CUES})\b)"
    r"|(?<!\bor)(?<!\bno)(?<!nothing)\s+(?=(?:less|fewer)\s(?!than\b))",
    "out": r"\s+(?=(?:except|just not|(?:apart|aside) from|other than|excluding|minus|sans"
    r"|rather than|instead of|as long as it)\b)",
    # Not what is said in praise: "a thriller that doesn't let go".
    "of kind": r"\s+(?=(?:without|with (?:no|none|zero)|(?:that|which) (?:(?:is|are|do|does)_NOT|won.?t)"
    r"(?! (?:let|quit|stop|disappoint|hold|give|pull|blink|age|know|fit|fail))"
    r"|not (?:too|about|set|with))\b)".replace("_NOT", _NOT),
    # Two things weighed against each other; the second begins at one of these words.
    "weighed": r"(?<=\w)\s+(?=(?:than|with|for|over|to)\b)",
    # "Though I've no time for westerns I love noir".
    "turn": r"(?<=\w)\s+(?=i (?:love|like|adore|enjoy|want|need|do|am|hate|can|could|would)\b)",
}
PATTERNS = {how: re.compile(pattern, re.IGNORECASE) for how, pattern in CUTS.items()}
_KIND = "|".join(phrases(KINDS))
ENDS_IN_KIND = re.compile(rf"\b(?:{_KIND})$|\bsomething(?: [\w'-]+){{1,3}}$", re.IGNORECASE)
# How what comes before ends, for each word at which the second of two weighed things begins.
_THING = r"(?: (?!(?:to|be|a|an|the)\b)[\w'-]+)"
WEIGHED = {
    "than": rf"\b(?:rather|prefer|more(?! than))\s[^.!?,;]+$|\b(?:like|enjoy|love){_THING}+ (?:better|more)$",
    "with": r"\b(?:replace|swap)\s[^.!?,;]+$",
    "over": rf"\b(?:prefer|choose|pick|take|want|rather)\s[^.!?,;]+$|^(?:[\w'-]+ ?){{1,3}}$",
    "to": rf"\bprefer{_THING}+$",
}
WEIGHED["for"] = WEIGHED["with"]
WEIGHED = {word: re.compile(pattern, re.IGNORECASE) for word, pattern in WEIGHED.items()}
CONCEDED = re.compile(
    r"(?:^|[.!?] )(?:even )?(?:though|although|while|whilst|much as)\b[^.!?,;]+$", re.I
)
SELF = re.compile(r"(?:me|i|anything|anyone|ever|usual|most|be|have|see|watch|read|hear)\b")
ANSWERED = re.compile(r"\b(?:yes|yes please|no|no thanks|nope|nah|would|would not)\W*$")

TELLING_WORDS, OPENING_WORDS = frozenset(phrases(TELLING)), frozenset(phrases(OPENERS))
KIND_WORDS = frozenset(phrases(KINDS))


SAME = re.compile(r"([\w ]*\b(?:it|them|those))\s*(?:[,.;!]|$)")


class Cut(NamedTuple):
    """A place to cut: `how` is a key of ``CUTS``; the text from `start` to `end` is left out."""

    start: int
    end: int
    how: str


def _speaks(text: str) -> bool:
    return abs(evidence(text)) >= 1


def _frame_head(text: str) -> tuple[str, bool]:
    """The frame words a text begins with, and whether there is nothing else in it."""
    words, at = WORDS.findall(cleaned(text)), 0
    while at < len(words) and (phrase := longest_phrase(words, at)[0]):
        at += len(phrase)
    return " ".join(words[:at]), at == len(words)


def _is_frame(text: str) -> bool:
    return _frame_head(text)[1]


def _opens_with_cue(text: str) -> bool:
    """Whether a later clause says by its first words what it wants, and not just further on."""
    return abs(passage_score(_frame_head(text)[0], first=False)) >= 1


def _is_plain(text: str) -> bool:
    """Whether it just describes: no cue, and not the telling of circumstances."""
    words = WORDS.findall(re.sub(r" (?:in|about|to|for|of|with) it\b", "", cleaned(text)))
    return not TELLING_WORDS.intersection(words) and not any(
        LEXICON.get((w,)) in STRENGTH and w not in KIND_WORDS for w in words
    )


def _opens_anew(text: str) -> bool:
    """Whether it begins like a description that stands against a refusal: "something cosy"."""
    word = WORDS.search(text.lower())
    return word is not None and word[0] in OPENING_WORDS


def _of_the_same(piece: str) -> bool:
    """Whether it speaks of what was named before: "I hate horror but my girlfriend loves it"."""
    said = SAME.match(cleaned(piece))
    return said is not None and _is_frame(said[1])


def _described(text: str) -> list[tuple[int, int]]:
    """Where a description stands: quoted, like a title, or after a colon whose frame has spoken."""
    spans = [match.span() for match in QUOTED.finditer(text)] + titles(text)
    for match in re.finditer(r": (?:(?![.!?…]\s).)*", text):
        if _speaks(re.split(r"[:.!?]", text[: match.start()])[-1]):
            spans.append(match.span())
    return spans


def _fits(text: str, cut: Cut) -> bool:
    """Whether the words before a cut allow it."""
    before = text[: cut.start]
    if cut.how == "of kind":
        return bool(ENDS_IN_KIND.search(before))
    if cut.how == "weighed":
        word, _, after = text[cut.end :].lower().partition(" ")
        if word == "over" and re.match(r"(?:a|an|the|my|\d+)\b", after):
            return False
        return bool(WEIGHED[word].search(before)) and not SELF.match(after)
    if cut.how == "turn":
        return bool(CONCEDED.search(before))
    return True


def _cuts(text: str) -> list[Cut]:
    whole, cuts = _described(text), []
    for how, pattern in PATTERNS.items():
        for match in pattern.finditer(text):
            cut = Cut(*match.span(), how)
            inside = any(a < cut.start < b for a, b in whole)
            taken = any(c.start < cut.end and cut.start < c.end for c in cuts)
            if not inside and not taken and _fits(text, cut):
                cuts.append(cut)
    return sorted(cuts)


def _is_wish(piece: str, before: str, how: str, sentence: str) -> bool:
    """Whether a piece is a wish of its own, after what was said before it.

    :param sentence: from the piece to the end of its sentence.
    """
    # Filler ("no thanks"), a list going on (", gore and clowns") and circumstances ("after a long
    # week, ...") are no wishes of their own: they stay with their neighbour.
    if _is_frame(piece) or _is_frame(before):
        return False
    if how in ("but", "weighed", "turn"):
        return not _of_the_same(piece)
    if not (_speaks(before) or _is_plain(before)):
        return False
    if how in ("out", "of kind"):
        return True
    refused = evidence(before) <= -1
    if how == "stop" and (_speaks(sentence) or (refused and _is_plain(sentence))):
        return True
    return (
        _opens_with_cue(piece)
        or (refused and _is_plain(piece) and _opens_anew(piece))
        or bool(ANSWERED.search(cleaned(piece)))
    )


def wishes(text: str) -> list[tuple[int, int]]:
    """The spans of a request that may be wishes of their own, in order; often just one."""
    text, places = mended(text)
    found: list[tuple[int, int]] = []
    start, how = 0, ""
    cuts = _cuts(text)
    for cut in [*cuts, Cut(len(text), len(text), "stop")]:
        piece = text[start : cut.start]
        stop = next((c.start for c in cuts if c.how == "stop" and c.start >= cut.start), len(text))
        if not any(map(str.isalnum, piece)):
            pass
        elif found and not _is_wish(piece, text[slice(*found[-1])], how, text[start:stop]):
            found[-1] = (found[-1][0], cut.start)
        else:
            found.append((start, cut.start))
        start, how = cut.end, cut.how
    return [(places[a], places[b]) for a, b in found or [(0, len(text))]]
