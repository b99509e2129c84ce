"""The words the offline router reads by: phrases of frames by kind, and rewrites before them.

How they add up is told in :mod:`recbole_dpr.model.router`.
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
|sounds great|sounds perfect|sucker for|favourite|favorite|thing for me|for me|my thing
|our thing|my cup of tea|cheer me up|take me|include|add|fill|load|care|cared|keep coming
|bring on|bring back|happy with|welcome|appeal to me|glad|on my mind|in mind|set on|miss
|never miss|nothing beats|nothing tops|can not beat|can not top|stand|stomach|tolerate
|put up with|sit through"""
# Turns that say little by themselves: they speak only at the head of a clause.
NEGATORS = """not|no|never|nothing|none|nobody|no one|neither|nor|nope|nah|without|minus|sans
|less|fewer|hardly|zero|enough|too much|too many|too often|lack|shortage|no such thing as"""
# Turns that state an aversion, or order something away.
AVERSIONS = """hate|hated|loathe|despise|detest|dislike|disliked|resent|i dread|avoid|avoiding
|skip|skipping|stop|quit|cease|drop|remove|delete|exclude|omit|ban|block|hide|mute|filter|ditch
|scrap|scratch|strike|erase|banish|lose|lose me|forget|refuse|decline|reject|ignore|miss out
|to miss|resist|mind|wait|waiting|sick of|sick and tired of|sick and weary of|sick to death of
|tired of|weary of|bored of|bored by|bored with|bore me|bores me|bore us|bores us|boring|fed up
|allergic|puts me off|put me off|turns me off|leaves me cold|leave me cold|ew|eww|ugh|yuck|meh
|leave out|hold back|hold off|ease off|lay off|back off|go easy on|tone down|tone it down
|cut out|cut down|cut back|get rid of|rid of|stay away|steer clear|steer me clear|stay clear
|keep away|away from me|off my|spare me|spare us|save me from|save us from|rule out|count me out
|opt out|pass on|hard pass|do without|live without|done with|through with|over it|im over
|so over|had it with|gone off|going off|grown out of|my fill|our fill|enough of|enough with
|plenty|last thing|rather eat|rather die|rather do anything|yet another|if i see|why do you keep
|you keep|over and over|time and again|again and again|used to|makes me anxious|make me anxious
|nightmares|be shy|go wrong|opposed|against|objection|objections|break from|pause from|rest from
|move on from|anything but|everything but|could not care less|unsubscribe from|unfollow|discard
|eliminate|not a day goes by|no thanks|no thank you|disgusts me|annoys me|annoy me|depresses me
|depress me|scares me|scare me|upsets me|upset me|put to sleep|puts me to sleep|put me to sleep"""
# Exclusions outweigh the wish they trim: "show me whatever you fancy, except westerns".
EXCLUSIONS = """except|except for|excluding|barring|other than|apart from|aside from|just not
|as long as it is not|so long as it is not|anything except|everything except|all but"""
# Hollow wishes, which say nothing about what follows: "whatever you show me, avoid gore".
HOLLOW = """whatever|whichever|something else|something different|anything else
|anything different"""
# Phrases that hold a turn and turn nothing.
HARMLESS = """without a doubt|without doubt|no doubt|no question|no matter|no problem|no worries
|no way|not only|not just|not merely|not too|why not|who does not|who would not|who could not
|could not be happier|could not be better|nothing but|nothing more than|never mind|not hurt
|for the love of|good enough|all the more|more or less|wait for it"""
# Words that carry a chain along without a sign of their own.
GLUE = """i|im|ive|id|ill|me|my|mine|we|weve|us|our|you|your|youve|youd|u|it|its|this|that|thats
|theres|these|those|they|them|there|what|which|who|any|anything|anyone|some|something|someone
|everything|everyone|all|every|thing|things|stuff|kind|sort|a|an|the|of|to|for|in|on|at|by|with
|from|after|if|so|just|only|really|truly|simply|quite|very|ever|even|still|again|already|now|today
|tonight|right|please|pls|plz|kindly|honestly|frankly|definitely|actually|absolutely|well|ok
|okay|hey|is|are|was|am|be|been|being|do|does|did|have|has|had|having|can|could|will|would
|should|may|might|must|go|going|get|getting|got|keep|take|make|making|say|way|up|one|another
|film|films|movie|movies|titles|items|when|how|about|and|or|then|because|since|in this house
|also|kinda|rather|grown|become|at all|anymore|lately"""

# A phrase of several words is a set expression and belongs to a frame, unless it ends open.
OPEN = frozenset(
    ["of", "for", "to", "from", "with", "by", "on", "in", "as", "at", "off", "through"]
)
# Orders that can open a later clause of a request, and words that make a phrase the speaker's own.
ASKS = frozenset(["show", "give", "recommend", "suggest", "find", "bring", "add", "want", "more"])
ME = frozenset(["i", "im", "ive", "id", "ill", "me", "my", "mine", "we", "weve", "us", "our"])

# --- Whole turns of phrase, rewritten before the words are looked up. ---

_SPEECH = r"[\w', -]{1,120}?"
REWRITES = [
    # "don't" and "dont" -> "do not"; "cannot" -> "can not".
    (r"\b(do|did|does|is|are|was|were|could|would|should|have|has|had|need)n'?t\b", r"\1 not"),
    (r"\b(?:can'?t|cannot)\b", "can not"),
    (r"\bwon'?t\b", "will not"),
    (r"\bain'?t\b", "is not"),
    (r"\bnuthin'?\b|\bnothin'", "nothing"),
    (r"(?<=\w)'(?=\w)", ""),
    # Asking with a negated auxiliary is still asking: "don't you have any musicals?".
    (r"\b(do|can|could|will|would|is|are|have|should) not (?=(you|we|there)\b)", r"\1 "),
    # Longing for what is missing: "I haven't seen a good comedy in months".
    (rf"\b(?:have|has) not (?=(?:seen|watched|read|had|heard)\b{_SPEECH} (?:in|for) )", "miss "),
    # Nobody else's zeal: "nobody adores it the way I do", "no one loves them more than me".
    (r"\b(?:nobody|no one)\b(?=.* (?:the way|like|than|as much as) (?:i|me|we|us)\b)", "everyone"),
    # Orders whose particle stands behind the object: "take fantasy off my list".
    (rf"\b(?:keep|take|leave|cut|strike)( {_SPEECH})\b(?:off|out|aside|alone)\b", r"avoid\1§ "),
    (rf"\b(?:keep|get|stay)( {_SPEECH})\b(?:well )?away from (?:me|us|my|our)\b", r"avoid\1§ "),
    (rf"\b(?:give|let)( {_SPEECH})\b(?:a rest|a break|a miss|rest)\b", r"avoid\1§ "),
    (rf"\bkeep\b(?= {_SPEECH}\bcoming\b)", "bring"),
]
