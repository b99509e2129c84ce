"""Where a request with several wishes may be taken apart, for whichever router.

The text is cut at every sign of a new clause or an exclusion; then a piece becomes a wish only if
it says by its own words what it wants, and goes back to its neighbour if not. Whether a wish is
positive or negative is the router's to say.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from recbole_dpr.model.router_reader import (
    LEXICON,
    QUOTED,
    WORDS,
    cleaned,
    evidence,
    longest_phrase,
    mended,
    passage_score,
    titles,
)
from recbole_dpr.model.router_words import (
    ASKS,
    AVERSIONS,
    EXCLUSIONS,
    HOLLOW,
    KINDS,
    NEGATORS,
    OPENERS,
    TELLING,
    phrases,
)

_FLAGS = re.IGNORECASE
_KIND = "|".join(phrases(KINDS))
_NOT = r"(?:n.?t| not)"
# What "and" must stand before to begin a wish.
_CUES = "|".join(
    [
        "no|not|less|fewer|nothing|none|please|don.?t|can.?t|am|hate|without|skip|avoid|i|it",
        "(?:definitely|absolutely|certainly|preferably|ideally|really) (?:no|not|nothing|without)",
        "leave|keep|drop|stop|hide|with no",
        *sorted(ASKS),
    ]
)
# What is said in praise, not to keep something away: "a thriller that doesn't let go", "an album
# without a bad track".
_PRAISE = (
    r"(?! (?:let|quit|stop|disappoint|hold|give (?:up|in)|pull|blink|age|know|fit|fail"
    r"|take (?:it|them)sel|a (?:single )?(?:bad|dull|weak)))"
)
# The ways to cut, the first that fits a place wins.
CUTS = {
    "but": r"(?:\s*(?:[.!?…,;]+|\s[-\u2013]|—)\s*|(?<!thing)(?<!\ball)\s+)"
    r"(?:but|yet|though|however)\s+",
    "stop": r"\s*[.!?…;]+(?:\s+|$)(?:(?:and|so)\s+)?",
    "clause": r"\s*(?:,\s|\((?=\w)|\s[-\u2013/]\s|—)\s*(?:(?:and|so)\s+)?"
    rf"|\s+and\s+(?=(?:{_CUES})\b)"
    r"|(?<!\bor)(?<!\bno)(?<!nothing)\s+(?=(?:less|fewer)\s(?!than\b))",
    "out": r"\s+(?=(?:except|just not|(?:apart|aside) from|other than|excluding|minus|sans"
    r"|rather than|instead of|(?:as|so) long as (?:it|there|they|nobody|no one|nothing))\b)",
    "of kind": rf"\s+(?=(?:without{_PRAISE}|with (?:no|none|zero)"
    rf"|(?:that|which) (?:(?:is|are|do|does){_NOT}|won.?t){_PRAISE}|not (?:too|about|set|with))\b)",
    # Two things weighed against each other; the second begins at one of these words.
    "weighed": r"(?<=\w)\s+(?=(?:than|with|for|over|to) )",
    # No comma where one could stand: "though I've no time for westerns I love noir".
    "turn": r"(?<=\w)\s+(?=(?:i|i'd|i'm|show|give|play|find|put|recommend|let's|more)\b)",
    "bare no": r"(?<=\w)(?<!why)\s+(?=(?:no(?! one)(?= \w)|not(?! only| just| yet| so))\b)",
}
PATTERNS = {how: re.compile(pattern, _FLAGS) for how, pattern in CUTS.items()}

# What the words before some cuts end in. "of kind": what is asked for.
_FOR = r"(?: for (?:(?:my|our|the|a|an) )?[\w'-]+(?: [\w'-]+)?)?"
ENDS_IN_KIND = re.compile(rf"\b(?:{_KIND}){_FOR}$|\bsomething(?: [\w'-]+){{1,3}}$", _FLAGS)
# Before "that" also "an audiobook with a good narrator".
ENDS_IN_KIND_WITH = re.compile(
    rf"^[^,.;]*\b(?:{_KIND})(?: with [\w' -]+)?$|{ENDS_IN_KIND.pattern}", _FLAGS
)
# "weighed": how the first of two things is brought up, for each word at which the second begins.
_THING = r"(?: (?!(?:to|be|a|an|the)\b)[\w'-]+)"
_REST = r"\b[^.!?,;]+$"
CHOSEN = re.compile(
    rf"\bi(?:'d|'ll|d|ll| would)? (?:\w+ )?(?:prefer|choose|take|pick){_REST}", _FLAGS
)
WEIGHED = {
    word: re.compile(pattern, _FLAGS)
    for word, pattern in {
        "than": rf"\b(?:rather|sooner|prefer|more(?! than)){_REST}"
        rf"|\b(?:like|enjoy|love){_THING}+ (?:better|more)$",
        "with": rf"\b(?:replace|swap){_REST}",
        "for": rf"\b(?:replace|swap){_REST}",
        "over": rf"{CHOSEN.pattern}|^(?:(?!is|are|was)[\w'-]+ ?){{1,3}}$",
        "to": rf"\bprefer{_THING}+$",
    }.items()
}
# What is not weighed: "nobody likes it more than me", "I prefer my films to be short".
UNWEIGHED = re.compile(r"(?:me|i|anything|anyone|ever|usual|most|be|have|see|watch|read|hear)\b")
DETERMINED = re.compile(r"(?:a|an|the|my|who|how|what|which|\d+)\b")
# "turn": what is conceded or set aside first.
CONCEDED = re.compile(
    r"(?:^|[.!?] )(?:even )?(?:though|although|while|whilst|much as|instead of|rather than|less"
    rf"|fewer){_REST}",
    _FLAGS,
)
# "Not jazz, blues", but not a list: "not jazz, nor blues".
CONTRASTED = re.compile(r"\W*not (?:(?!or\b|and\b)[^\s,]+ ?){1,4}$", _FLAGS)
# "... but my girlfriend loves it".
SAME = re.compile(r"([\w ]*\b(?:it|them|those))\s*(?:[,.;!]|$)")
ANSWERED = re.compile(
    r"\b(?:yes|yes please|no|no thanks|nope|nah|would|would not|are great|(?:is|are) (?:out|not))"
    r"\W*$"
)

TELLING_WORDS, OPENING_WORDS = frozenset(phrases(TELLING)), frozenset(phrases(OPENERS))
KIND_WORDS = frozenset(phrases(KINDS))
UNPLAIN = (NEGATORS, AVERSIONS, EXCLUSIONS, HOLLOW)


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
        LEXICON.get((w,)) in UNPLAIN and w not in KIND_WORDS for w in words
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


def _names(text: str) -> bool:
    """Whether it names a thing in few words and is not left open: "comedy" before "no gore"."""
    words = WORDS.findall(text.lower())
    open_ended = (words[-1],) in LEXICON and words[-1] not in KIND_WORDS
    return len(words) <= 3 and not open_ended and _is_plain(text)


def _fits(text: str, cut: Cut) -> bool:
    """Whether the words before a cut allow it."""
    before = text[: cut.start]
    if cut.how == "of kind":
        ends = ENDS_IN_KIND_WITH if text.startswith(("that", "which"), cut.end) else ENDS_IN_KIND
        return bool(ends.search(before))
    if cut.how == "weighed":
        word, _, after = text[cut.end :].lower().partition(" ")
        if word == "over" and DETERMINED.match(after):
            return bool(CHOSEN.search(before))
        return bool(WEIGHED[word].search(before)) and not UNWEIGHED.match(after)
    if cut.how == "turn":
        return bool(CONCEDED.search(before))
    if cut.how == "bare no":
        return _names(before) and (text[cut.end] == "n" or before.isupper())
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
    if _is_frame(before) or (_is_frame(piece) and how != "weighed"):
        return False
    if how in ("but", "weighed", "turn", "bare no"):
        return not _of_the_same(piece)
    if not _speaks(before) and (how == "so" or not _is_plain(before)):
        return False  # circumstances: "it's my birthday, so ..."
    if how in ("out", "of kind"):
        return True
    refused = evidence(before) <= -1
    if CONTRASTED.match(before) and _is_plain(piece) and "," not in sentence:
        return True
    if how in ("stop", "so") and (_speaks(sentence) or (refused and _is_plain(sentence))):
        return True
    return (
        _opens_with_cue(piece)
        or (refused and _is_plain(piece) and _opens_anew(piece))
        or bool(ANSWERED.search(cleaned(piece)))
    )


@lru_cache(10_000)  # the same wishes come again and again
def wishes(text: str) -> tuple[tuple[int, int], ...]:
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
        so = cut.how in ("stop", "clause") and text[cut.start : cut.end].lower().endswith("so ")
        start, how = cut.end, "so" if so else cut.how
    return tuple((places[a], places[b]) for a, b in found or [(0, len(text))])
