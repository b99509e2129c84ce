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

import re
from functools import lru_cache

POSITIVE, NEGATIVE = "positive", "negative"

# --- The words of frames, "|" between phrases; the longest phrase wins. ----------------------------

# Wishes. Third-person forms ("wants", "loves") are left out, here and below: they tell a story,
# while a request speaks in the first person or the second.
WISHES = """want|wanted|wanna|wish|like|liked|love|loved|adore|adores|enjoy|enjoyed|prefer|fancy
|crave|craving|desire|need|needed|hoping|seek|seeking|show|showing|shown|give|gimme|find|bring
|recommend|recommending|suggest|suggesting|suggestions|pick|choose|play|put on|queue up|line up
|serve|send|feed|hand me|point me|hit me|treat|surprise me|let us|lets|lemme|let me|watch|watching
|watched|see|seen|read|reading|listen to|try|catch|feel like|feeling|mood|fan|keen|eager|interested
|interest|interests|patience|looking for|searching for|after|hankering|itching|dying to|yearning
|longing|appetite|hungry for|count me in|up for|down for|go for|time for|set on|how about
|what about|do you have|have you got|you got|got any|any chance|is there|are there|more|perfect
|great|ideal|spot|sucker for|favourite|favorite|thing for me|for me|my thing|our thing|my cup of tea
|cheer me up|take me|include|add|fill|load|care|cared|keep coming|bring on|bring back|happy with
|welcome|appeal to me|glad"""
# Turns that say little by themselves: they speak only at the head of a clause.
NEGATORS = """not|no|never|nothing|none|nobody|no one|neither|nor|nope|nah|without|minus|sans|less
|fewer|hardly|barely|zero|enough|too much|too many|too often|lack|shortage"""
# Turns that state an aversion, or order something away.
AVERSIONS = """hate|hated|loathe|despise|detest|dislike|disliked|resent|dread|avoid|avoiding|skip
|skipping|stop|quit|cease|drop|remove|delete|exclude|omit|ban|block|hide|mute|filter|ditch|scrap
|scratch|strike|erase|banish|lose|lose me|forget|refuse|decline|reject|ignore|miss out|resist|mind
|stand|stomach|tolerate|put up with|wait|waiting|sick of|sick and|sick to death of|tired of
|weary of|bored of|bored by|bored with|bore me|bores me|bore us|bores us|boring|fed up|allergic
|puts me off|put me off|turns me off|leaves me cold|leave me cold|ew|eww|ugh|yuck|meh|leave out
|hold back|hold off|ease off|lay off|back off|go easy on|tone down|tone it down|cut out|cut down
|cut back|get rid of|rid of|stay away|steer clear|steer me clear|stay clear|keep away|away from me
|off my|spare me|spare us|save me from|save us from|rule out|count me out|opt out|pass on|hard pass
|do without|live without|done with|through with|over it|im over|so over|had it with|gone off
|going off|grown out of|my fill|our fill|enough of|enough with|plenty|last thing|rather eat
|rather die|rather do anything|yet another|if i see|why do you keep|you keep|over and over
|time and again|again and again|used to|makes me anxious|make me anxious|nightmares|shy|wrong
|opposed|against|objection|objections|beats|beat|tops|break from|pause from|rest from|move on from
|anything but|everything but|could not care less|unsubscribe from|unfollow|discard|eliminate
|not a day goes by|no thanks|no thank you|disgusts me|annoys me|annoy me|depresses me|depress me
|scares me|scare me|upsets me|upset me|put to sleep|puts me to sleep|put me to sleep"""
# Exclusions outweigh the wish they trim: "show me whatever you fancy, except westerns".
EXCLUSIONS = """except|except for|excluding|barring|other than|apart from|aside from|just not
|as long as it is not|so long as it is not|anything except|everything except|all but"""
# Hollow wishes, which say nothing about what follows: "whatever you show me, avoid gore".
HOLLOW = (
    """whatever|whichever|something else|something different|anything else|anything different"""
)
# Phrases that hold a turn and turn nothing.
HARMLESS = """without a doubt|without doubt|no doubt|no question|no matter|no problem|no worries
|no way|not only|not just|not merely|not too|why not|who does not|who would not|who could not
|could not be happier|could not be better|no such thing as|nothing but|nothing more than|never mind
|good enough|all the more|more or less|wait for it"""
# Words that carry a chain along without a sign of their own.
GLUE = """i|im|ive|id|ill|me|my|mine|we|weve|us|our|you|your|youve|youd|u|it|its|this|that|thats
|these|those|they|them|there|what|which|who|any|anything|anyone|some|something|someone|everything
|everyone|all|every|thing|things|stuff|kind|sort|a|an|the|of|to|for|in|on|at|by|with|from|if|so|just
|only|really|truly|simply|quite|very|ever|even|still|again|already|now|today|tonight|right|please
|pls|plz|kindly|honestly|frankly|definitely|actually|absolutely|well|ok|okay|hey|is|are|was|am|be
|been|being|do|does|did|have|has|had|having|can|could|will|would|should|may|might|must|go|going|get
|getting|got|keep|take|make|making|say|way|up|one|another|film|films|movie|movies|titles|items
|when|how|about|and|or|then|because|since|in this house|also|kinda|at all|anymore|lately"""

ME = frozenset(["i", "im", "ive", "id", "ill", "me", "my", "mine", "we", "weve", "us", "our"])

# --- Whole turns of phrase, rewritten before the words are looked up. ----------------------------

_SPEECH = r"[\w' -]{1,120}?"
REWRITES = [
    # "don't", "dont", "don’t" -> "do not"; "cannot" -> "can not".
    (r"\b(do|did|does|is|are|was|were|could|would|should|have|has|had|need)n'?t\b", r"\1 not"),
    (r"\b(?:can'?t|cannot)\b", "can not"),
    (r"\bwon'?t\b", "will not"),
    (r"\bain'?t\b", "is not"),
    (r"\bnuthin'?\b|\bnothin'", "nothing"),
    (r"(?<=\w)'(?=\w)", ""),
    # Asking with a negated auxiliary is still asking: "don't you have any musicals?".
    (r"\b(do|can|could|will|would|is|are|have|should) not (?=(you|we|there)\b)", r"\1 "),
    # Longing for what is missing: "I haven't seen a good comedy in months".
    (
        rf"\b(?:have|has|had) not (?=(?:seen|watched|read|had|heard)\b{_SPEECH} (?:in|for) )",
        "miss ",
    ),
    # Nobody else's zeal: "nobody adores it the way I do", "no one loves them more than me".
    (r"\b(?:nobody|no one)\b(?=.* (?:the way|like|than|as much as) (?:i|me|we|us)\b)", "everyone"),
    # Orders whose particle stands behind the object: "take fantasy off my list".
    (rf"\b(?:keep|take|leave|cut|strike)\b(?= {_SPEECH}\b(?:off|out|aside|alone)\b)", "avoid"),
    (rf"\b(?:keep|get|stay)\b(?= {_SPEECH}\baway from (?:me|us|my|our)\b)", "avoid"),
    (rf"\b(?:give|let)\b(?= {_SPEECH}\b(?:a rest|a break|a miss|rest)\b)", "avoid"),
    (rf"\bkeep\b(?= {_SPEECH}\bcoming\b)", "bring"),
]

# Weights: of a wish or turn, of one inside the content, of a content after a frame that spoke, of a
# bare negator in a later clause, of what follows "but", and the lean of a request without a cue.
STRENGTH = {WISHES: 3.0, NEGATORS: 2.0, AVERSIONS: 3.0, EXCLUSIONS: 4.0}
INSIDE, BEHIND, LATER, BUT, BUT_BARE, LEAN = 0.1, 0.1, 0.6, 1.5, 0.5, 0.5


def _lexicon() -> dict[tuple[str, ...], str]:
    table = {}
    for kind in (GLUE, HARMLESS, HOLLOW, WISHES, NEGATORS, AVERSIONS, EXCLUSIONS):
        for phrase in kind.replace("\n", "").split("|"):
            table[tuple(phrase.split())] = kind
    return table


LEXICON = _lexicon()
LONGEST = max(map(len, LEXICON))


def _clean(text: str) -> str:
    text = text.lower().replace("’", "'").replace("‘", "'")
    for pattern, replacement in REWRITES:
        text = re.sub(pattern, replacement, text)
    return text


# --- The offline reader. -------------------------------------------------------------------------

QUOTED = re.compile(r'["“”«»]([^"“”«»]+)["“”«»]')
SENTENCES = re.compile(r"(?<=[.!?…])\s+|\n+")
CLAUSES = re.compile(r"[,;.!?…()]+|\s[-–—]+\s|—|(?<!thing )(?<!all )\b(but)\b")


def _clause_score(clause: str, first: bool, after_but: bool) -> float:
    words = re.findall(r"[\w'-]+", clause)
    total, at, at_head = 0.0, 0, True
    while at < len(words):
        # One chain: as many known phrases as follow one another.
        sign, wish, turn, me, hollow = 1, 0.0, 0.0, False, False
        while at < len(words):
            phrase, kind = _longest_phrase(words, at)
            if kind is None:
                break
            at += len(phrase)
            me = me or not ME.isdisjoint(phrase)
            hollow = hollow or kind is HOLLOW
            if kind is WISHES:
                wish = STRENGTH[WISHES]
            elif kind in STRENGTH:
                turn, sign = max(turn, STRENGTH[kind]), -sign
        strength = max(turn, 0.0 if hollow else wish)
        bare = strength < STRENGTH[WISHES]
        if strength < STRENGTH[EXCLUSIONS] and not (at_head or (me and not bare)):
            strength *= INSIDE
        elif after_but:
            strength *= BUT_BARE if bare else BUT
        elif bare and not first:
            strength *= LATER
        total += sign * strength
        at, at_head = at + 1, False  # step over the content word that ended the chain
    return total


def _longest_phrase(words: list[str], at: int) -> tuple[tuple[str, ...], str | None]:
    for size in range(LONGEST, 0, -1):
        phrase = tuple(words[at : at + size])
        if phrase in LEXICON:
            return phrase, LEXICON[phrase]
    return (), None


def _passage_score(text: str) -> float:
    total, first, after_but = 0.0, True, False
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
