"""How the offline router reads: what the words of a request say for or against what it names.

A request is a frame ("I'd rather not see ...") around a content ("... a man without memory hunts
his wife's killer"). Frames are made of few words: wishes, turns (words that reverse a wish) and
glue. An unbroken run of them is a chain, whose sign is the product of its turns: "want" is +,
"want to avoid" is -, "don't want to avoid" is +. A content word breaks the chain; what follows it
in the clause hardly weighs, unless it speaks of "me" or ends the clause like an answer ("operas
no"). What stands in quotes, after a colon, or in capitals like a title is content too. The signs
are added up. Before all this, slips are mended and whole turns of phrase are rewritten into frames
(:mod:`recbole_dpr.model.router_rewrites`).
"""

import re
from functools import lru_cache

from recbole_dpr.model.router_rewrites import REWRITES
from recbole_dpr.model.router_words import (
    ANSWERS,
    ASKS,
    AVERSIONS,
    EXCLUSIONS,
    GLUE,
    HARMLESS,
    HOLLOW,
    KINDS,
    ME,
    MENDED,
    NEGATORS,
    OPEN,
    RESPELT,
    WISHES,
    phrases,
)

# What a cue weighs at the head of a clause, and the factors elsewhere: speaking of "me" further on
# (ASIDE), within a content (INSIDE), in a content whose frame has spoken (BEHIND), a bare negator
# at the head of a later clause (LATER), after "but".
STRENGTH = {WISHES: 3.0, NEGATORS: 2.0, AVERSIONS: 3.0, EXCLUSIONS: 4.0}
ASIDE, INSIDE, BEHIND, LATER, BUT, BUT_BARE = 0.7, 0.1, 0.1, 0.6, 1.5, 0.5

LEXICON = {
    tuple(phrase.split()): kind
    for kind in (GLUE, HARMLESS, HOLLOW, WISHES, NEGATORS, AVERSIONS, EXCLUSIONS)
    for phrase in phrases(kind)
}
LONGEST = max(map(len, LEXICON))


def _slips(word: str) -> set[str]:
    """The word with two neighbours swapped, a letter doubled, or, if it is long, one lost or more
    or another vowel.

    The first letter stays, and no "s", "d" or "r" is put behind: "hates" is a word of its own.
    """
    places = range(1, len(word))
    slips = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in places if i + 1 < len(word)}
    slips |= {word[:i] + word[i - 1] + word[i:] for i in places}
    slips |= {word[:1] + "h" + word[1:]}
    if len(word) > 4:
        slips |= {word[:i] + c + word[i:] for i in places for c in "abcdefghijklmnopqrstuvwxyz"}
        slips.add(word + "e")
    if len(word) > 5:
        slips |= {word[:i] + word[i + 1 :] for i in places}
        vowels = [i for i in places if word[i] in "aeiouy"]
        slips |= {word[:i] + c + word[i + 1 :] for i in vowels for c in "aeiouy"}
    return slips - {word}


def _mend() -> dict[str, str]:
    kinds = phrases(KINDS)
    known = {*kinds, *(phrase[0] for phrase in LEXICON if len(phrase) == 1)}
    words = [*phrases(MENDED), *(kind for kind in kinds if len(kind) > 4 and kind.isalpha())]
    return {slip: word for word in words for slip in _slips(word) if slip not in known} | RESPELT


MEND = _mend()

_REWRITES = [(re.compile(pattern), replacement) for pattern, replacement in REWRITES]
# What a story tells of, up to what is said of it: "a film about a man with no name is what I want".
TOLD = re.compile(
    r"(?<=\w) (?:about|where|who|whose|in which)"
    r" (?P<told>(?:(?!\b(?:is|are|i|im|id|ive|we|simply|just|\w+ me)\b)[^,;.!?])+)"
)
QUOTED = re.compile(r'["“”«»]([^"“”«»]+)["“”«»]')
WORDS = re.compile(r"[\w'§-]+")
SENTENCES = re.compile(r"(?<=[.!?…])\s+|\n+")
CLAUSES = re.compile(
    r"[,;.!?…()]+|\s[-\u2013/]+\s|—|(?<!thing )(?<!all )\b(but)\b"
    r"|\bso (?=(?:no|nothing|not|please|show|give|find|skip|avoid|let|how|something|anything)\b)"
)
# Capitals, joined by little words; a whole sentence in capitals must be four words, since any
# sentence begins with one. Three will do before "by Someone", and two behind "Don't" or "Never".
_LITTLE = r"(?: (?:of|for|the|a|an|and|in|on|to|with|my|your))*"
_CAPITAL = r"[A-Z][\w'\u2019]*"
TITLES = re.compile(
    rf"(?<=[a-z,] ){_CAPITAL}(?:{_LITTLE} {_CAPITAL})+"
    rf"|(?<![^.!?] )(?<![\w'\u2019]){_CAPITAL}(?:{_LITTLE} (?!Please\b){_CAPITAL}){{3,}}(?=[.!?]|$)"
    rf"|^{_CAPITAL}(?:{_LITTLE} {_CAPITAL}){{2,}}(?= by [A-Z])"
    rf"|^(?:Don['\u2019]t|Never|Nothing|Stop) (?!\w+ (?:Me|Us)\b)[A-Z]\w+(?:{_LITTLE} {_CAPITAL})+$"
)


def titles(text: str) -> list[tuple[int, int]]:
    """Where something stands that is written like a title: "books like Never Let Me Go"."""
    if text.isupper():
        return []
    return [match.span() for match in TITLES.finditer(text) if not match[0].isupper()]


def mended(text: str) -> tuple[str, list[int]]:
    """The text with slips mended, and for each of its places the place in the given text."""
    pieces, places, at = [], [], 0
    for match in re.finditer(r"[\w']+", text.replace("\u2019", "'")):
        if word := MEND.get(match[0].lower()):
            pieces += [text[at : match.start()], word]
            places += [*range(at, match.start()), *[match.start()] * len(word)]
            at = match.end()
    return "".join([*pieces, text[at:]]), [*places, *range(at, len(text) + 1)]


# A verb left out: "I want to like jazz, but I don't".
ELLIPSIS = re.compile(
    r"^(?P<told>[^.!?]+?)(?:[,;.]|\s-)*\s*(?:\b(?:but|though|although|yet)\b)?[ ,]*\b(?:i|we)"
    r"(?: (?:really|just|honestly|simply|sadly|personally|still|definitely))*"
    r" (?:do|did|can|could|will|would|am)(?P<no> not)?[.! ]*$"
)
AVERSE_VERB = re.compile(
    r"\b(?:hates?|hated|dislikes?|loathes?|despises?|detests?|avoids?|skips?)\b"
)


def _unelided(text: str) -> str:
    """With the verb that is left out put in: "everybody hates it. i do not" -> "i not hate §"."""
    found = ELLIPSIS.match(text)
    if not found:
        return text
    return f"i{found['no'] or ''} {'hate' if AVERSE_VERB.search(found['told']) else 'like'} §"


def cleaned(text: str) -> str:
    """Lower case, titles as one unknown word, slips mended, and set phrases rewritten."""
    for start, end in reversed(titles(text)):
        text = f"{text[:start]}§{text[end:]}"
    text, _ = mended(re.sub("[\u2018\u2019\u02bc`]", "'", text.lower()))
    for pattern, replacement in _REWRITES:
        text = pattern.sub(replacement, text)
    return _unelided(text)


def longest_phrase(words: list[str], at: int) -> tuple[tuple[str, ...], str | None]:
    """The longest known phrase that begins at a word, and its kind; ``((), None)`` without one."""
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
        sign, wish, turn, framed, hollow, begin = 1, 0.0, 0.0, False, False, at
        while at < len(words):
            phrase, kind = longest_phrase(words, at)
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
        answer = not at_head and at == len(words) and begin < at and words[begin] in ANSWERS
        if strength < STRENGTH[EXCLUSIONS] and not headed and not answer:
            strength *= ASIDE if framed and not bare else INSIDE
        elif bare and not first and not after_but:
            strength *= LATER
        if after_but:
            strength *= BUT_BARE if bare else BUT
        total += sign * strength
        at, at_head = at + 1, False  # step over the content word that ended the chain
    return total


def passage_score(text: str, first: bool = True) -> float:
    """The sum over the clauses of a :func:`cleaned` text; `first` tells whether a wish begins."""
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
def evidence(text: str) -> float:
    """How much the words of a request speak for (above 0) or against (below 0) what it names."""
    total = 0.0
    for sentence in SENTENCES.split(cleaned(text)):
        quoted = QUOTED.findall(sentence)
        frame, _, described = QUOTED.sub(" § ", sentence).partition(": ")
        told = [match["told"] for match in TOLD.finditer(frame)]
        spoken = passage_score(TOLD.sub(" § ", frame))
        content = sum(map(passage_score, [*quoted, described])) + BEHIND * sum(
            map(passage_score, told)
        )
        total += spoken + content * (BEHIND if abs(spoken) >= 1 else 1.0)
    return total
