"""The words the offline router reads by: phrases of frames by kind, and rewrites before them.

How they add up is told in :mod:`recbole_dpr.model.router_reader`.
"""

# --- The words of frames, "|" between phrases; the longest phrase wins. ---

# Wishes. Third-person forms ("wants", "loves") are left out, here and below: they tell a story,
# while a request speaks in the first person or the second.
WISHES = """want|wanted|wanting|wanna|wish|like|liked|love|loved|adore|adores|enjoy|enjoyed
|prefer|fancy|crave|craving|desire|need|needed|hoping|seek|seeking|show|showing|shown|give|gimme
|find|bring|recommend|recommending|suggest|suggesting|pick|choose|play|put on|queue up|line up
|serve|send|feed me|hand me|point me|hit me|treat|surprise me|let us|lets|lemme|let me|watch
|watching|watched|see|seen|read|reading|listen to|try|catch|feel like|feeling|in the mood
|mood for|my mood|any suggestions|fan|keen|eager|interested|interest|interests|patience
|looking for|searching for|im after|am after|were after|hankering|itching|dying to|yearning for
|longing for|appetite|hungry for|count me in|up for|down for|go for|time for|time for a
|time for an|time for some|how about|what about|do you have|have you got|you got|got any
|any chance|is there|are there|more|perfect|great|ideal|hit the spot|sounds ideal|sounds good
|sounds great|sounds perfect|sucker for|favourite|favorite|thing for me|for me|my thing|our thing
|my cup of tea|cheer me up|take me|include|add|fill|load|care|cared|keep coming|bring on
|bring back|happy with|welcome|appeal to me|glad|on my mind|in mind|set on|miss|never miss
|nothing beats|nothing tops|can not beat|can not top|stand|stomach|tolerate|put up with
|sit through|yes|preferably|ideally|would do|would be nice|would be fun|too few|too little|so few
|so little|how few|how little"""
# Turns that say little by themselves: they speak only at the head of a clause.
NEGATORS = """not|no|never|nothing|none|nobody|no one|neither|nor|nope|nah|without|minus|sans
|less|fewer|hardly|zero|enough|too much|too many|too often|lack|shortage|no such thing as
|rather than|instead of|no way i|no way im|not happening"""
# Turns that state an aversion, or order something away.
AVERSIONS = """hate|hated|loathe|despise|detest|dislike|disliked|resent|i dread|avoid|avoiding
|skip|skipping|stop|quit|cease|drop|remove|delete|exclude|omit|ban|block|hide|mute|filter|ditch
|scrap|scratch|strike|erase|banish|lose|lose me|forget|refuse|decline|reject|ignore|miss out
|to miss|resist|mind|wait|waiting|sick of|sick and tired of|sick and weary of|sick to death of
|tired of|weary of|bored of|bored by|bored with|bore me|bores me|bore us|bores us|boring|fed up
|allergic|puts me off|put me off|turns me off|leaves me cold|leave me cold|ew|eww|ugh|yuck|meh
|leave out|hold back|hold off|ease off|lay off|back off|go easy on|tone down|tone it down|cut out
|cut down|cut back|get rid of|rid of|stay away|steer clear|steer me clear|stay clear|keep away
|away from me|off my|spare me|spare us|save me from|save us from|rule out|count me out|opt out
|pass on|hard pass|do without|live without|done with|through with|over it|im over|so over
|had it with|gone off|going off|grown out of|my fill|our fill|enough of|enough with|plenty
|last thing|rather eat|rather die|rather do anything|yet another|if i see|why do you keep
|you keep|over and over|time and again|again and again|used to|nightmares|be shy|go wrong|opposed
|against|objection|objections|break from|pause from|rest from|move on from|anything but
|everything but|could not care less|unsubscribe from|unfollow|discard|eliminate|not a day goes by
|no thanks|no thank you|disgusts me|annoys me|annoy me|depresses me|depress me|scares me|scare me
|upsets me|upset me|put to sleep|puts me to sleep|put me to sleep|fall asleep|turns my stomach
|turn my stomach|you can keep|im good on|unhappy|disappointed|complain|regret|replace|swap
|get on my nerves|gets on my nerves|drive me|drives me|draw the line at|refrain from
|a hard time with|no place for|run their course|run its course|dealbreaker|not welcome|no-go
|who needs|whats with|a shame to miss|complaints|be afraid|hesitate|tedious|dull|unbearable
|annoying|tiresome|pointless"""
# Exclusions outweigh the wish they trim: "show me whatever you fancy, except westerns".
EXCLUSIONS = """except|except for|excluding|barring|other than|apart from|aside from|just not
|as long as it is not|so long as it is not|anything except|everything except|all but"""
# Hollow wishes, which say nothing about what follows: "whatever you show me, avoid gore".
HOLLOW = """whatever|whichever|something else|something different|anything else
|anything different|will do"""
# Phrases that hold a turn and turn nothing.
HARMLESS = """without a doubt|without doubt|no doubt|no question|no matter|no problem|no worries
|no way|no rush|not only|not just|not merely|a not too|a not so|why not|who does not
|who would not|who could not|could not be happier|could not be better|nothing but
|nothing more than|never mind|not hurt|for the love of|good enough|all the more|more or less
|wait for it|the less|the fewer|or not|nothing like a|nothing better|not bad|not a bad
|never thought|not sure|do not know|can not decide|can not choose|can not remember
|can not believe|does not matter|do not matter|do not care how|do not care who|do not care what
|do not care if|do not care which|not much time|not have much time"""
# Words that carry a chain along without a sign of their own.
GLUE = """i|im|ive|id|ill|me|my|mine|we|weve|us|our|you|your|youve|youd|u|it|its|this|that|thats
|theres|these|those|they|them|there|what|which|who|any|anything|anyone|some|something|someone
|everything|everyone|all|every|thing|things|stuff|kind|sort|a|an|the|of|to|for|in|on|at|by|with
|from|after|if|so|just|only|really|truly|simply|quite|very|ever|even|still|again|already|now
|today|tonight|right|please|pls|plz|kindly|honestly|frankly|definitely|actually|absolutely|well
|ok|okay|hey|is|are|was|am|be|been|being|do|does|did|have|has|had|having|can|could|will|would
|should|may|might|must|go|going|get|getting|got|keep|take|make|making|say|way|up|one|another|film
|films|movie|movies|titles|items|when|how|about|and|or|then|because|since|in this house|also
|kinda|a bit|a little|a lot|god|idea|dare|rather|grown|become|at all|anymore|lately|thanks
|thank you|cheers|most|best|evening|evenings|night|nights|list|feed|queue|saying|think|pretend
|claim|pay money|pay good money"""

# A phrase of several words is a set expression and belongs to a frame, unless it ends open.
OPEN = frozenset(
    ["of", "for", "to", "from", "with", "by", "on", "in", "as", "at", "off", "through"]
)
# Orders that can open a later clause of a request, and words that make a phrase the speaker's own.
ASKS = frozenset(
    ["show", "give", "recommend", "suggest", "find", "bring", "add", "play", "want", "more"]
)
ME = frozenset(["i", "im", "ive", "id", "ill", "me", "my", "mine", "we", "weve", "us", "our"])

# How an answer ends a clause: "operas no", "a western would be great", "Horror? Not for me".
ANSWERS = frozenset(["yes", "no", "nope", "nah", "would", "will", "is", "are"])

# --- Where a request may be cut. ---

# What asks for a thing rather than tells of one; "without" after it starts a wish: "a western
# without shooting", but not "a man without a past".
KINDS = """film|films|movie|movies|flick|cinema|series|show|shows|something|anything|one|ones
|story|stories|book|books|novel|novels|reading|fiction|music|song|songs|article|articles|news
|podcast|podcasts|documentary|documentaries|comedy|comedies|drama|dramas|thriller|thrillers
|horror|western|westerns|romance|romances|mystery|mysteries|sci-fi|scifi|fantasy|crime|action
|adventure|animation|musical|musicals|noir|cartoon|cartoons|jazz|rock|pop|metal|folk|blues|rap
|hip hop|classical"""
# Words of a clause that tells circumstances ("after a long week, ..."), not a plain description.
TELLING = """i|im|ive|id|ill|we|weve|he|hes|she|shes|they|theyre|it|its|is|are|was|were|am|has
|have|had|do|does|did|my|our|his|her|their|when|since|because|after|before|as|if|so|while"""
# How a description opens that stands against a refusal: "nothing scary, something cosy".
OPENERS = """something|some|a|an|just|only|lots|more|maybe"""

# --- Words that are often misspelt, and mended by one letter. ---

MENDED = """anything|avoid|enough|hate|interested|never|nothing|please|recommend|recommending
|really|something|stop|suggest|suggesting|again|want|without"""
RESPELT = {"enuf": "enough", "stahp": "stop", "moar": "more", "sumthing": "something"}

# --- Whole turns of phrase, rewritten before the words are looked up. ---

_PLAIN = r"[\w§' -]{1,80}?"
_TOLD = rf"{_PLAIN} (?:about|who|where)\b"
_SPEECH = r"[\w§', -]{1,120}?"
_GLADLY = r"(?:laugh|smile|cry|think|dream|dance|happy|feel (?:good|better|warm|alive))\b"
_ASKED = "do|did|can|could|will|would|is|are|have|should"
_VERDICT = r"(?:tedious|boring|dull|unbearable|annoying|tiresome)\b"
_SEEN = r"(?:seen|watched|read|heard)\b"
_SEEK = r"(?:want|need|like|got|interested in|up for|in the mood for)"
REWRITES = [
    # "don't", "dont" and "do'nt" -> "do not"; "cannot" -> "can not".
    (r"\b(do|did|does|is|are|was|were|could|would|should|have|has|had|need)'?n'?t\b", r"\1 not"),
    (r"\b(?:can'?t|cannot)\b", "can not"),
    (r"\bwon'?t\b", "will not"),
    (r"\bain'?t\b", "is not"),
    (r"\bn[ou]thin\b'?", "nothing"),
    (r"\bto (?=(?:much|many|long|often)\b)", "too "),
    (r"(?<=\w)'(?=\w)", ""),
    # Asking with a negated auxiliary is still asking: "don't you have any musicals?".
    (rf"\b({_ASKED}) not (?=(you|u|we|there|it)\b(?! dare))", r"\1 "),
    # Two that cancel out: "there isn't one I don't like"; and two that do not: "don't want no ...".
    (rf"\bthere (?:is|are) (?:not|no|nothing)\b({_SPEECH})\b(?:i|we) \w+ not\b", r"i want\1 i"),
    (rf"\b(not {_SEEK}) (?:no|nothing|hardly)\b|\b(not) hardly\b", r"\1\2"),
    # "No evening without a ghost story", unless a story is told: "no films about life without ...".
    (rf"\b(?:no|not|never|refuse)\b(?!{_TOLD})({_PLAIN}) without\b", r"want\1"),
    # What is weighed less: "than a drama", where a request was cut there.
    (r"^than\b", "rather than"),
    # A verdict behind what it is about: "I find opera tedious".
    (rf"\b(?:i|we) find ({_PLAIN}) (?={_VERDICT})", r"\1 is "),
    # A refusal that begins politely: "it's not that I don't like them, I just ...".
    (r"\bits not that (?=(?:i|we) \w+ not\b)", ""),
    # What was never seen is no refusal: "something I haven't seen before", "I've never seen it".
    (rf"\bnot {_SEEN}(?=(?: \w+)? (?:before|yet)\b)|(?<=ve )never {_SEEN}", "miss"),
    # Longing for what is missing: "I haven't seen a good comedy in months".
    (rf"\b(?:have|has) not (?=(?:{_SEEN}|had\b){_SPEECH} (?:in|for) )", "miss "),
    # How it is taken: "opera makes my ears hurt", and not "makes me laugh".
    (rf"(?<!that )(?<!which )\bmakes? (?:me|my \w+) (?!{_GLADLY})", "i hate "),
    # Nobody else's zeal: "nobody adores it the way I do", "no one loves them more than me".
    (r"\b(?:nobody|no one)\b(?=.* (?:the way|like|than|as much as) (?:i|me|we|us)\b)", "everyone"),
    # Orders whose particle stands behind the object: "take fantasy off my list".
    (rf"\b(?:keep|take|leave|cut|strike)( {_SPEECH})\b(?:off|out|aside|alone)\b", r"avoid\1§ "),
    (rf"\b(?:keep|get|stay)( {_SPEECH})\b(?:well )?away from (?:me|us|my|our)\b", r"avoid\1§ "),
    (rf"\b(?:give|let)( {_SPEECH})\b(?:a rest|a break|a miss|rest)\b", r"avoid\1§ "),
    (rf"\bkeep\b(?= {_SPEECH}\bcoming\b)", "bring"),
]
