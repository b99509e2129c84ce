"""Whole turns of phrase, rewritten before the offline router looks words up.

Pairs of a pattern and its replacement, in lower case, tried in order over the whole text. A
replacement is a frame that :mod:`recbole_dpr.model.router_words` knows, or "§", which stands for
any content.
"""


def _one_of(words: str) -> str:
    return f"(?:{words})".replace("\n", "")


_PLAIN = r"[\w§' -]{1,80}?"
_SPEECH = r"[\w§', -]{1,120}?"
_TOLD = rf"{_PLAIN} (?:about|who|where)\b"
_MANNER = r"(?: (?:really|absolutely|just|also|never|still|always|secretly|honestly|truly))*"
# What is not said of a thing like "that is boring", which tells its quality, or "it is".
_SUBJECT = r"(?<=\w )(?<!that )(?<!which )(?<!it )"

# --- Word classes. ---

_ASKED = "do|did|can|could|will|would|is|are|have|should"
_SEEN = r"(?:seen|watched|read|heard|tried)\b"
_SEEK = "(?:want|need|like|got|interested in|up for|in the mood for)"
_STANCE = "love|like|hate|want|need|enjoy|adore|loathe|despise|detest|dislike|prefer|refuse"
_LONG = _one_of(r"""ages|forever|(?:so|too) long|a (?:\w+ )?(?:while|time)
|(?:\w+ )?(?:days|weeks|months|years)""")
# Those for whom one asks as for oneself.
_PEOPLE = _one_of(r"""wife|husband|spouse|partner|girlfriend|boyfriend|fiancee?|kids?|child|children
|sons?|daughters?|toddler|baby|mum|mom|dad|mother|father|parents|gran|granny|grandma|grandad
|grandpa|nan|nephews?|nieces?|family|sister|brother|flatmates?|roommates?|housemates?|friends?|date
|class|students|doctor|\w+ year old|little (?:one|ones|boy|girl|man)""")
_GLADLY = _one_of("""laugh|smile|cry|think|dream|dance|happy|proud
|feel (?:good|better|warm|alive)""")
# Verdicts on a thing.
_GOOD = _one_of("""great|good|fine|ok|okay|lovely|nice|brilliant|fantastic|amazing|awesome
|wonderful|fun|cool|welcome|in|(?:my|our|the) (?:favou?rites?|best|jam)|where (?:its|it is) at
|all right|alright|what (?:i|we) (?:want|need|like|love)""")
_BAD = _one_of(r"""tedious|boring|dull|unbearable|annoying|tiresome|pointless|overrated|overdone
|overhyped|exhausting|depressing|stupid|dumb|lame|cringe|cringey|gross|disgusting|awful|terrible
|horrible|dreadful|rubbish|garbage|trash|unwatchable|unreadable|insufferable|the worst|a chore
|a bore|a slog|a drag|a snooze|a waste(?: of \w+(?: \w+)?)?|a turn off|a nightmare|a no|torture
|old|played out|hard work|not great|too (?:much|many|\w+ for)|a bit much
|out(?! (?:of|on|in|now|this|there|soon)\b)""")
_BANNED = _one_of("""banned|forbidden|prohibited|barred|outlawed|off limits|off the (?:table|menu)
|out of (?:the question|bounds)|taboo|vetoed""")
# What it does to one, and what one gets of it.
_VEXES = _one_of(r"""(?:annoy|irritate|depress|scare|upset|disgust|bore|exhaust|stress|drain|disturb
|trigger|infuriate|frustrate|bug|overwhelm|(?:freak|creep|stress|gross|weird|bum|wear|tire)
(?=\w* \w+ out)|(?:get|bring|let)(?=s? \w+ down))(?:e?s)?""")
_PANGS = _one_of("""(?:the )?(?:creeps|willies|heebie jeebies|ick|nightmares|bad dreams|hives
|anxiety)|an? (?:headache|migraine|panic attack)|(?:headaches|migraines|panic attacks)""")
_UNWELL = _one_of("""anxious|nervous|sick|queasy|upset|dizzy|nauseous|sad|depressed|angry|bored
|sleepy|restless|uncomfortable|scared|stressed""")

# --- Rewrites, by what they are for. ---

SPELLING = [
    # "don't", "dont" and "do'nt" -> "do not"; "cannot" -> "can not".
    (r"\b(do|did|does|is|are|was|were|could|would|should|have|has|had|need)'?n'?t\b", r"\1 not"),
    (r"\b(?:can'?t|cannot)\b", "can not"),
    (r"\bwon'?t\b", "will not"),
    (r"\bain'?t\b", "is not"),
    (r"\bn[ou]thin\b'?", "nothing"),
    (r"\b(someth|anyth|everyth|look|show|watch|recommend|send|feel|giv|read)in\b'?", r"\1ing"),
    (r"\bto (?=(?:much|many|long|often)\b)", "too "),
    (r"\bw/o\b", "without"),
    (r"(?<=\w)'(?=\w)", ""),
    # "Sick to death of", "bored and tired with", "tired off".
    (
        r"\b(?:sick|tired|weary|bored|exhausted|done)(?: to [\w ]{3,20}?| and \w+)?"
        r" (?:off?|by|with)\b",
        "tired of",
    ),
]
# Turns that belong to what is named, or to something that is not asked for.
HARMLESS_TURNS = [
    (r"\blove (?:stor(?:y|ies)|songs?|triangles?|scenes?|letters?|interests?|affairs?)\b", "§"),
    # Circumstances: "I hate my commute, any podcasts?", "nothing to read", "can't sleep, ...".
    (
        r"\b(?:hate|tired of) (?:my (?!feed|list|kids?)\w+|people|mondays"
        r"|the (?:same(?: old)?|usual)(?: \w+)?(?= *(?:[,.;]|$)))",
        "§",
    ),
    (r"\bhate (?:everything|everyone)\b(?! (?:about|by))", "§"),
    (r"\bnothing (?:\w+ )?(?=to (?:read|watch|do(?! with)|see|listen)\b|on (?:tv|telly)\b)", "§ "),
    (r"\bcan not sleep(?= *(?:[,.;]|$))", "§"),
    (r"\b(?:stop|keep) (?:me|us|my (?:mind|brain)) (?:from )?\w+ing\b", "§"),
    (r"\b(?:no|not any) (?:idea|clue)\b", "§"),
]
# Others who are asked for, too, and their verbs: "my wife hates gore", "the kids can't stand it".
OTHERS = [
    (
        rf"\b(?:my|our|the) (?:{_PEOPLE}|therapist|boss)"
        r" (?:says?|said|insists on|told (?:me|us)(?: to)?)\b",
        "",
    ),
    (
        rf"\b(?:my|our|the)(?: \w+)?? {_PEOPLE}(?: and (?:i|me|my \w+))?"
        rf"(?={_MANNER} (?:(?:{_STANCE})s?|{_ASKED}|does|has|gets?|finds?|never)\b)",
        "we",
    ),
    (rf"\b(?:we|she|he|they)({_MANNER}) ({_STANCE})s\b", r"we\1 \2"),
    (rf"\bwe (?:is|are|gets?){_MANNER} (?=(?:easily )?(?:scared|frightened|upset))", "we dread "),
    (r"\bmy (?:heart|nerves|brain|stomach|head|soul|ears|eyes) (?=can|could|will)", "i "),
    (r"\bspare my \w+", "spare me"),
]
# Two turns that cancel out, and two that do not.
DOUBLES = [
    # Not two turns: "not too much gore", "I'm not sure I want it", "ain't nothing", "want no ...".
    (r"\b(not|without|nothing|no) (?:too|that|so|all that) (?:much|many)\b", r"\1"),
    (r"\bnot sure (?=(?:if )?(?:i|we) (?:can|could|want|will|would|am|like|need)\b)", "not "),
    (r"\b(is|was|there) not (?=(?:nothing|nobody|no)\b)", r"\1 "),
    (rf"\b(not {_SEEK}) (?:no|nothing|hardly)\b|\b(not) hardly\b", r"\1\2"),
    # Asking politely: "would you mind hiding it?"; or negated: "don't you have any musicals?".
    (r"\b(?:would|do|could) (?:you|u) mind\b", "please"),
    (rf"\b({_ASKED}) not (?=(you|u|we|there|it)\b(?! dare))", r"\1 "),
    # Pleasure that cannot be helped: "can't help loving it", "who could resist?", "can't stop".
    (r"\bcan not help (?:but )?\w+\b", "i enjoy"),
    (
        r"\bwho (?:could|can|would)(?: ever)?"
        r" (?=(?:say no|resist|turn down|refuse|live without)\b)",
        "i never ",
    ),
    (
        r"\b(?:can|could|will) not (?:ever )?(?:be able to )?"
        r"(?:stop|look away|put (?:it )?down|regret|be disappointed)\b",
        "enjoy",
    ),
    # "There isn't one I don't like", "no reason not to", "no such thing as a bad one".
    (rf"\bthere (?:is|are) (?:not|no|nothing)\b({_SPEECH})\b(?:i|we) \w+ not\b", r"i want\1 i"),
    (r"\bno (?:good |real )?reason (?:not to|to not|why not|to (?:skip|avoid))\b", "i want"),
    (r"\bno such thing as (?:a |an )?(?:bad|boring|dull)\b", "i like"),
    (r"\b(?:no|nothing|not anything) (?:wrong|bad) (?:with|about)\b", "i like"),
    (r"\bnot (?:too|so|half|at all) bad\b", "good"),
    (r"\bno (?:nonsense|frills|brainer)\b", "§"),
    # "Nothing I'd like more than", "never been more ready for", "don't miss this".
    (rf"\bnothing (?:i|we)d? (?:would )?({_STANCE})(?: to \w+)? (?:more|better) than\b", r"i \1"),
    (r"\bnever (?:been|felt) (?:more|so|this) (?:ready|keen|eager|hungry|up) for\b", "i want"),
    (r"^(?:do not|can not) miss\b", "i want"),
    # "Not that I hate it"; and "I can't say it's my thing".
    (rf"\bnot that (?:i|we){_MANNER}(?: do not)? (?:{_STANCE}|mind)\b", "§"),
    (
        rf"\b(?:i|we) (?:can|could|would) not say ({_PLAIN}) (?:is|are) (?=my|our|for)",
        r"\1 is not ",
    ),
    (r"\bhow about no\b", "no"),
    (r"\b(?:not|never) too (?:old|young|late|early|soon|proud|cool) (?:for|to)\b", "i want"),
    # "No evening without a ghost story", unless a story is told: "no films about life without ...".
    (rf"\b(?:no|not|never|refuse)\b(?!{_TOLD})({_PLAIN}) without\b", r"want\1"),
    # "I'd be lying if I said I didn't", "you won't hear me complain", "nobody turns it down".
    (r"\b(?:id|would) be lying if i said\b", "not"),
    (r"\b(?:not|never) (?=(?:hear|catch|see|find) me )", "never "),
    (
        r"\b(?:nobody|no one|none of us)(?: in \w+ \w+)?(?: ever| would| could)*"
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
]
LONGING = [
    # What was never seen is no refusal: "something I haven't seen before", "I've never seen it".
    (rf"\bnot {_SEEN}(?=(?: \w+)? (?:before|yet|already)\b)|(?<=ve )never {_SEEN}", "miss"),
    # Longing for what is missing: "I haven't seen a good comedy in months", "we never get to see".
    (rf"\b(?:have|has) not (?=\w+\b(?:{_SPEECH})? (?:in|for|since) {_LONG}\b)", "miss "),
    (r"\bnever (?:get|gets|got) to\b", "miss"),
    (
        r"\b(?:not|never|refuse)\b"
        r"(?= [\w' ]{3,60} (?:until|till|before) (?:ive|weve|i have|we have|i get)\b)",
        "i want",
    ),
    (
        r"\b(?:why|how come) (?:is|are|do|did|have|does|i)\b[^.!?]*?"
        r"\b(?:no|not|never|so (?:few|little))\b(?! stop)",
        "i want",
    ),
]
VERDICTS = [
    # A quality kept away: "something that won't give me nightmares".
    (
        r"(?<!nothing )\b(?:that|which) (?:will|do|does|would) not "
        rf"(?=(?:{_VEXES}|gives?|makes?|puts?|leaves?) )|^(?:that|which) \w+ not ",
        "without § ",
    ),
    (
        rf"{_SUBJECT}(?:is|are)(?: (?!not\b|never\b)\w+)? {_GOOD}"
        r"(?: too| as well| (?:by|with) me)?(?= *[.,;!?]| *$| but\b)",
        "are great",
    ),
    # Behind what it is about: "I find opera tedious", "war films are a slog", "gore is banned".
    (rf"\b(?:i|we) finds? ({_PLAIN}) (?={_BAD}\b)", r"\1 is "),
    (
        rf"{_SUBJECT}(?:is|are|was|were|feels?|seems?|sounds?|gets?|got)"
        rf"(?: (?!not\b|never\b)\w+){{0,2}}? {_BAD}"
        r"(?= *$| *[,.;!?]|\s(?:and|but|to|these|lately|now|for|at|as|so|because|if)\b)",
        "i hate",
    ),
    (rf"(?<!that )(?<!which )\b(?:is|are|has|have|been)(?: \w+ly)? {_BANNED}\b", "i avoid"),
    (r"^(?:far |way |a bit )?too \w+(?: and \w+)? for (?:me|us|my|our)\b", "i hate"),
    (r"\blife(?: is|s) (?:far |way )?too short (?:for|to)\b", "i hate"),
    (r"\bthe (?:less of|fewer) ([\w -]{2,40}) the (?:better|happier)(?= *[.!]*$)", r"no \1"),
]
REACTIONS = [
    # How it is taken: "opera makes my ears hurt", and not "makes me laugh".
    (
        r"(?<!that )(?<!which )(?<!ll )(?<!not )\bmakes? (?:me|us|my \w+) "
        rf"(?!(?:\w+ )?{_GLADLY}\b)",
        "i hate ",
    ),
    (rf"(?<=[\w,;] )(?<!that )(?<!which )(?<!to )(?<!please )(?:{_VEXES}) (?:me|us)\b", "i hate"),
    (
        rf"\b(?:i|we) (?:am |get |feel |become ){_UNWELL}"
        r" (?:with|by|at|from|watching|when|during|about)\b",
        "i hate",
    ),
    (rf"\b(?:gives? (?:me|us|my \w+)|(?:i|we) get) {_PANGS}\b", "i hate "),
    (
        rf"\b(?:i|we|im|were)(?: am| is| are)?{_MANNER} "
        r"(?:afraid|scared|terrified|frightened|wary) of\b",
        "i hate",
    ),
    # Weariness: "superhero fatigue is real", "I've watched every Bond twice and I'm done".
    (
        r"\b([\w-]+) (?:fatigue|overload|burnout)\b(?= (?:is|has|here|alert)\b|[ .!]*$)",
        r"tired of \1",
    ),
    (
        r"\b(?:ive|have|i) (?:already |just )?(?:watched|seen|read|heard) (?=(?:every|all|each)\b)",
        "§ ",
    ),
    (r"\b(?:im|i am|were|we are)(?: \w+)? (?:done|over it|out)(?= *(?:$|[,.;!]))", "i avoid it"),
]
# "Football again?", "why is it always cops?", "if I see one more dragon, I'll ...".
COMPLAINTS = [
    (r"^((?:[\w§'-]+ ){1,4})again *\?", r"yet another \1"),
    (
        r"\bif (?:i|we) (?:have to |ever )?(?:see|hear|watch|read|get|sit through|come across)"
        r"(?= (?:one more|another|any more|even one)\b)",
        "i hate",
    ),
    (
        r"\b(?:why|how come)\b(?! (?:do|are) you\b)"
        r"(?=.*\b(?:keep|so many|so much|all the|all this|always|full of)\b)",
        "i hate",
    ),
    (
        r"\b(?:do (?:we|i|you)(?: really| even)? (?:need|want)"
        r"|who(?: even| really| actually| still| on earth| the hell)?"
        r" (?:watches|cares about|wants|likes|needs|reads))\b"
        r"(?:(?: to \w+)? (?:yet )?another\b)?",
        "who needs",
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
    # Answers: "Horror? No way".
    (
        r"\b(?:no way|no chance|not a chance|as if|not on your life|not in a million years"
        r"|over my dead body|not ever|not my \w+)(?=[ .!?]*$)",
        "hard no",
    ),
]
# Orders whose particle stands behind the object: "take fantasy off my list".
ORDERS = [
    (
        rf"\b(?:keep|take|leave|left|cut|strike|turn|switch|filter)( {_SPEECH})"
        r"\b(?:off|out|aside|alone)\b(?! of (?:love|time))",
        r"avoid\1§ ",
    ),
    (rf"\b(?:keep|get|stay)( {_SPEECH})\b(?:well )?away from (?:me|us|my|our)\b", r"avoid\1§ "),
    (rf"\b(?:give|let)( {_SPEECH})\b(?:a rest|a break|a miss|rest)\b", r"avoid\1§ "),
    (rf"\bkeep( {_SPEECH})\b(?:to (?:a|the bare) minimum|to yourself|down|low)\b", r"avoid\1§ "),
    (rf"\bkeep\b(?= {_SPEECH}\bcoming\b)", "bring"),
]
EXCLUDING = [
    # What is weighed less: "than a drama", where a request was cut there.
    (r"^(?:than|over|to)\b", "rather than"),
    (r"\bunless (?=(?:it|its|they|theyre|there)\b)", "except "),
    (
        r"\b(?:as|so) long as (?:(?:it|there|they)(?:s| \w+)?? (?:not|no)|nobody|no one|nothing)\b"
        r"(?: (?:have|involve|include|contain|feature|any|about)\b)?",
        "except",
    ),
]
REWRITES = [
    *SPELLING,
    *HARMLESS_TURNS,
    *OTHERS,
    *DOUBLES,
    *LONGING,
    *VERDICTS,
    *REACTIONS,
    *COMPLAINTS,
    *ORDERS,
    *EXCLUDING,
]
