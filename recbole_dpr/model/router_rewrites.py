"""Whole turns of phrase, rewritten before the offline router looks words up.

Pairs of a pattern and its replacement, in lower case, tried in order over the whole text. "§"
stands for a content, whatever it is. They end in frames that
:mod:`recbole_dpr.model.router_words` knows.
"""

_PLAIN = r"[\w§' -]{1,80}?"
_TOLD = rf"{_PLAIN} (?:about|who|where)\b"
_SPEECH = r"[\w§', -]{1,120}?"
_GLADLY = r"(?:laugh|smile|cry|think|dream|dance|happy|proud|feel (?:good|better|warm|alive))\b"
_ASKED = "do|did|can|could|will|would|is|are|have|should"
_SEEN = r"(?:seen|watched|read|heard|tried)\b"
_SEEK = r"(?:want|need|like|got|interested in|up for|in the mood for)"
_IS = "is|are|was|were|feels?|seems?|sounds?|gets?|got"
# What is said of a thing to be rid of it.
_BAD = r"""(?:tedious|boring|dull|unbearable|annoying|tiresome|pointless|overrated|overdone
|overhyped|exhausting|depressing|stupid|dumb|lame|cringe|cringey|gross|disgusting|awful|terrible|horrible
|dreadful|rubbish|garbage|trash|unwatchable|unreadable|insufferable|the worst|a chore|a bore|a slog
|a drag|a snooze|a turn off|torture|old|played out|hard work|a nightmare|not great|a no
|too (?:much|many|\w+ for)|a bit much|out(?! (?:of|on|in|now|this|there|soon)\b))""".replace(
    "\n", ""
)
_BANNED = r"""(?:banned|forbidden|prohibited|barred|outlawed|off limits|off the (?:table|menu)
|out of (?:the question|bounds)|taboo|vetoed)""".replace("\n", "")
# Those for whom one asks as for oneself.
_PEOPLE = r"""(?:wife|husband|spouse|partner|girlfriend|boyfriend|fiancee?|kids?|child|children|son
|sons|daughters?|toddler|baby|mum|mom|dad|mother|father|parents|gran|granny|grandma|grandad|grandpa
|nan|nephews?|nieces?|family|sister|brother|flatmates?|roommates?|housemates?|friends?|date|class
|students|doctor|\w+ year old|little (?:one|ones|boy|girl|man))""".replace("\n", "")
_STANCE = "love|like|hate|want|need|enjoy|adore|loathe|despise|detest|dislike|prefer|refuse"
_MANNER = r"(?: (?:really|absolutely|just|also|never|still|always|secretly|honestly|truly))*"
_FEARS = r"(?:afraid|scared|terrified|frightened|wary) of"
_PANGS = r"""(?:the )?(?:creeps|willies|heebie jeebies|ick|nightmares|bad dreams|hives|anxiety
|chills in a bad way|(?:a |panic )?(?:headache|migraine|attacks?|panic attacks?)s?)\b""".replace(
    "\n", ""
)

SPELLING = [
    # "don't", "dont" and "do'nt" -> "do not"; "cannot" -> "can not".
    (r"\b(do|did|does|is|are|was|were|could|would|should|have|has|had|need)'?n'?t\b", r"\1 not"),
    (r"\b(?:can'?t|cannot|cant)\b", "can not"),
    (r"\bwon'?t\b", "will not"),
    (r"\bain'?t\b", "is not"),
    (r"\bn[ou]thin\b'?", "nothing"),
    (r"\b(someth|anyth|everyth|look|show|watch|recommend|send|feel|giv|read)in\b'?", r"\1ing"),
    (r"\bto (?=(?:much|many|long|often)\b)", "too "),
    (r"\bw/o\b", "without"),
    (r"(?<=\w)'(?=\w)", ""),
    (
        r"\b(?:sick|tired|weary|bored|exhausted|done)(?: to [\w ]{3,20}?| and \w+)?"
        r" (?:off?|by|with)\b",
        "tired of",
    ),
]
# Words of the other polarity that belong to what is named.
COMPOUNDS = [
    (r"\blove (?:stor(?:y|ies)|songs?|triangles?|scenes?|letters?|interests?|affairs?)\b", "§"),
    (r"\bnothing (?:\w+ )?(?=(?:to (?:read|watch|do|see|listen)|on (?:tv|telly|tonight))\b)", "§ "),
    (r"\bhate (?:everything|everyone|people|my (?:life|job|boss)|mondays)\b(?! (?:about|by))", "§"),
    (r"\b(?:no|not any) (?:idea|clue)\b", "§"),
]
# Others who are asked for, too, and their verbs: "my wife hates gore", "the kids can't stand it".
OTHERS = [
    (
        rf"\b(?:my|our|the)(?: \w+)?? {_PEOPLE}(?: and (?:i|me|my \w+))?"
        rf"(?={_MANNER} (?:(?:{_STANCE})s?|{_ASKED}|does|has|gets?|finds?|never)\b)",
        "we",
    ),
    (rf"\b(?:we|she|he|they)({_MANNER}) ({_STANCE})s\b", r"we\1 \2"),
    (rf"\bwe (?:is|are|gets?){_MANNER} (?=(?:easily )?(?:scared|frightened|upset))", "we dread "),
]
# Two turns that cancel out, and two that do not.
DOUBLES = [
    # Asking with a negated auxiliary is still asking: "don't you have any musicals?".
    (rf"\b({_ASKED}) not (?=(you|u|we|there|it)\b(?! dare))", r"\1 "),
    # "There isn't one I don't like"; "don't want no ...".
    (rf"\bthere (?:is|are) (?:not|no|nothing)\b({_SPEECH})\b(?:i|we) \w+ not\b", r"i want\1 i"),
    (rf"\b(not {_SEEK}) (?:no|nothing|hardly)\b|\b(not) hardly\b", r"\1\2"),
    # "No evening without a ghost story", unless a story is told: "no films about life without ...".
    (rf"\b(?:no|not|never|refuse)\b(?!{_TOLD})({_PLAIN}) without\b", r"want\1"),
    (r"\bno (?:good |real )?reason (?:not to|to not|why not|to (?:skip|avoid))\b", "i want"),
    (r"\b(?:no|nothing|not anything) (?:wrong|bad) (?:with|about)\b", "i like"),
    (
        r"\b(?:nobody|no one|not one of us|none of us)(?: in \w+ \w+)?( ever| would| could)*"
        r" (?=(?:turns?|says?|refuses?|minds?|skips?) )",
        "never ",
    ),
    # Nobody else's zeal: "nobody adores it the way I do", "nothing cheers me up like a musical".
    (r"\b(?:nobody|no one)\b(?=.* (?:the way|like|than|as much as) (?:i|me|we|us)\b)", "everyone"),
    (
        r"\b(?:nothing|nobody|no one) (?:quite |really |ever )?"
        r"(?!(?:is|was|has|this|thats?|involves|contains|features|includes|with)\b)[a-z]+s\b"
        r"(?= .{0,60}\b(?:like|as|than)\b)",
        "i love",
    ),
    # A refusal that begins politely: "it's not that I don't like them, I just ...".
    (r"\bits not that (?=(?:i|we) \w+ not\b)", ""),
    (r"\b(?:not|never) (?=(?:hear|catch|see|find) me )", "never "),
]
LONGING = [
    # What was never seen is no refusal: "something I haven't seen before", "I've never seen it".
    (rf"\bnot {_SEEN}(?=(?: \w+)? (?:before|yet|already)\b)|(?<=ve )never {_SEEN}", "miss"),
    # Longing for what is missing: "I haven't seen a good comedy in months".
    (rf"\b(?:have|has) not (?=(?:{_SEEN}|had\b){_SPEECH} (?:in|for|since) )", "miss "),
    (r"\bnever (?:get|gets|got) to\b", "miss"),
    (
        r"\b(?:why|how come) (?:is|are|do|did|have|does)\b.*?"
        r"\b(?:no|not|never|so (?:few|little))\b(?! stop)",
        "i want",
    ),
]
AVERSE_TURNS = [
    # How it is taken: "opera makes my ears hurt", and not "makes me laugh".
    (rf"(?<!that )(?<!which )\bmakes? (?:me|us|my \w+) (?!{_GLADLY})", "i hate "),
    (rf"\b(?:gives? (?:me|us|my \w+)|(?:i|we) get) {_PANGS}", "i hate "),
    (rf"\b(?:i|we|im|were) (?:am |is |are )?{_MANNER} ?{_FEARS}\b", "i hate"),
    # A verdict behind what it is about: "I find opera tedious", "war films are a slog".
    (rf"\b(?:i|we) finds? ({_PLAIN}) (?={_BAD}\b)", r"\1 is "),
    (
        rf"(?<=\w )(?<!that )(?<!which )(?<!it )(?:{_IS})(?: (?!not\b|never\b)\w+){{0,2}}? {_BAD}"
        r"(?= *$| *[,.;!?]|\s(?:and|but|to|these|lately|now|for|at|as|so|because|if)\b)",
        "i hate",
    ),
    (rf"(?<!that )(?<!which )\b(?:is|are|has|have|been)(?: \w+ly)? {_BANNED}\b", "i avoid"),
    (r"\blife(?: is|s) (?:far |way )?too short (?:for|to)\b", "i hate"),
    (
        r"\b([\w-]+) (?:fatigue|overload|burnout)\b(?= (?:is|has|here|alert)\b|[ .!]*$)",
        r"tired of \1",
    ),
    (
        r"\b(?:ive|have|i) (?:already |just )?(?:watched|seen|read|heard) (?=(?:every|all|each)\b)",
        "§ ",
    ),
    (r"\b(?:im|i am|were|we are)(?: \w+)? (?:done|over it|out)(?= *(?:$|[,.;!]))", "i avoid it"),
    # Complaints: "Football again?", "why is it always cops?", "if I see one more dragon, I'll ...".
    (r"^((?:[\w§'-]+ ){1,4})again *\?", r"yet another \1"),
    (
        r"\bif (?:i|we) (?:have to |ever )?(?:see|hear|watch|read|get|sit through|come across)"
        r"(?= (?:one more|another|any more|even one)\b)",
        "i hate",
    ),
    (
        r"\b(?:why|how come)\b(?! (?:do|are) you\b)(?=.*\b(?:keep|so many|so much|all the|all this|always|full of)\b)",
        "i hate",
    ),
    (
        r"\b(?:feed|list|queue|page|homepage|recommendations)(?: is| are|s| keeps| has been)"
        r"(?: \w+)? (?:full of|all|drowning in|flooded with|clogged with|packed with)\b",
        "i hate",
    ),
    (
        r"\brather (?:watch paint|stick|poke|chew|eat|lick|gouge|have (?:my|a) (?:teeth|root))\b",
        "rather die",
    ),
    # Answers: "Horror? No way", "not in a million years".
    (
        r"\b(?:no way|no chance|not a chance|as if|not on your life|not in a million years"
        r"|over my dead body|not ever|not my \w+)(?=[ .!?]*$)",
        "hard no",
    ),
    # Orders whose particle stands behind the object: "take fantasy off my list".
    (
        rf"\b(?:keep|take|leave|left|cut|strike|turn|switch|filter)( {_SPEECH})"
        r"\b(?:off|out|aside|alone)\b(?! of (?:love|time))",
        r"avoid\1§ ",
    ),
    (rf"\b(?:keep|get|stay)( {_SPEECH})\b(?:well )?away from (?:me|us|my|our)\b", r"avoid\1§ "),
    (rf"\b(?:give|let)( {_SPEECH})\b(?:a rest|a break|a miss|rest)\b", r"avoid\1§ "),
    (rf"\bkeep( {_SPEECH})\b(?:to (?:a|the bare) minimum|to yourself|down|low)\b", r"avoid\1§ "),
    (rf"\bkeep\b(?= {_SPEECH}\bcoming\b)", "bring"),
    # What is weighed less: "than a drama", where a request was cut there.
    (r"^(?:than|over|to)\b", "rather than"),
    (r"\bunless (?=(?:it|its|they|theyre|there)\b)", "except "),
    (
        r"\b(?:as|so) long as (?:it|there|they)(?:s| \w+)?? (?:not|no)\b"
        r"(?: (?:have|involve|include|contain|feature|any|about)\b)?",
        "except",
    ),
]
REWRITES = [*SPELLING, *COMPOUNDS, *OTHERS, *DOUBLES, *LONGING, *AVERSE_TURNS]
