"""The words the offline router reads by: phrases of frames by kind, "|" between them.

How they add up is told in :mod:`recbole_dpr.model.router_reader`; the longest phrase wins.
"""


def phrases(kind: str) -> list[str]:
    """The phrases of one of the lists below."""
    return kind.replace("\n", "").split("|")


# --- Wishes, by class. Third-person forms ("wants", "loves") are left out, here and below: they
# tell a story, while a request speaks in the first person or the second. ---

WANTING = """want|wanted|wanting|wanna|wish|prefer|fancy|crave|craving|desire|need|needed|hoping
|seek|seeking|feel like|feeling|in the mood|mood for|my mood|looking for|looking forward to
|searching for|im after|am after|were after|hankering|itching|dying to|dying for|yearning for
|longing for|hungry for|thirsty for|starved of|starved for|count me in|im in|up for|down for
|go for|time for|time to|time for a|time for an|time for some|on my mind|in mind|set on|miss
|never miss|could do with|could really do with|could use|could really use|in need of|preferably
|ideally|yes|start"""
ASKING = """show|showing|shown|give|gimme|find|bring|recommend|recommending|suggest|suggesting
|pick|choose|play|put on|queue up|line up|serve|send|sending|feed me|hand me|point me|hit me
|treat|surprise me|let us|lets|lemme|let me|any suggestions|any recommendations|how about
|what about|do you have|have you got|you got|got any|any chance|is there|are there|more|include
|add|fill|load|take me|cheer me up|keep coming|bring on|bring back|switch to|switch me to
|help me find|stick to|stick with|should be|must be|has to be|needs to be|would do|would be nice
|would be fun|hook me up|can i get|could i get|can i have|could i have|can we have|could we have
|can we get|could we get"""
SEEING = """watch|watching|watched|see|seen|seeing|read|reading|listen to|listening to|hear
|hearing|try|catch"""
LIKING = """like|liked|love|loved|adore|adores|enjoy|enjoyed|appreciate|appreciated|fan|keen
|eager|interested|interest|interests|perfect|great|ideal|hit the spot|hits the spot|sounds ideal
|sounds good|sounds great|sounds perfect|sucker for|favourite|favorite|thing for me|for me
|my thing|our thing|my cup of tea|my bag|my jam|my scene|my style|my vibe|my speed|my taste
|my tastes|happy with|happy to|welcome|appeal|appeal to me|interest me|grab me|move me
|do it for me|does it for me|doing it for me|get along|get along with|speak to me|work for me
|click with me|float my boat|tickle my fancy|glad|nothing beats|nothing tops|can not beat
|can not take my eyes off|can not top|big on|one for|much for|fond of|partial to|crazy about
|mad about|nuts about|sold on|into|hooked on|obsessed with|excited about|excited by|excited for
|are great|here for|the appeal of|the point of|the fuss about|the hype about|agree with me"""
# What one bears, or finds the means for: refused as often as not.
BEARING = """stand|stomach|tolerate|bear|abide|handle|endure|face|cope with|deal with|put up with
|sit through|get through|get into|get on with|care|cared|bothered with|be bothered|patience
|energy for|appetite|the stomach for|much time for|headspace for|attention span for|tolerance for
|room for|use for|need for|love for|taste for|soft spot for|weakness for|a thing for|fine with
|ok with|okay with|cool with"""
SCARCE = """too few|too little|so few|so little|how few|how little|short on|plenty of|plenty more
|running low on|lacking|not nearly enough|nowhere near enough"""
WISHES = "|".join([WANTING, ASKING, SEEING, LIKING, BEARING, SCARCE])

# --- Turns: words that reverse a wish. ---

# Those that say little by themselves: they speak only at the head of a clause.
NEGATORS = """not|no|never|nothing|none|nobody|no one|neither|nor|nope|nah|without|minus|sans
|less|fewer|hardly|zero|enough|too much|too many|too often|lack|shortage|no such thing as
|rather than|instead of|in place of|as opposed to|no way i|no way im|not happening|hold the
|easy on the|as little|as few"""

# Those that state an aversion, or order something away, by class.
AVERSE = """hate|hated|loathe|despise|detest|dislike|disliked|resent|i dread|we dread|mind|resist
|wait|waiting|averse to|opposed|against|objection|objections|allergic|allergy|intolerant of
|phobia|puts me off|put me off|turns me off|leaves me cold|leave me cold|ew|eww|ugh|yuck|meh
|nightmares|put to sleep|puts me to sleep|put me to sleep|fall asleep|turns my stomach
|turn my stomach|get on my nerves|gets on my nerves|grates on me|grate on me|drive me|drives me
|drives us|do my head in|does my head in|rubs me|rub me|sets my teeth|lost on me|over my head
|low tolerance for|i doubt|free of|free from|wasted on me|beyond me|squeamish|last thing
|rather eat|rather die|rather do anything|rather watch paint dry|unhappy|sad to|sad if|sorry to
|sorry if|upset to|upset if|gutted to|gutted if|angry if|mad if|can not take|not happy with
|disappointed|complain|complaints|regret|be afraid|hesitate|could not care less|a shame to miss
|no place for|a hard time with|harm in"""
WEARY = """sick of|sick and tired of|tired of|weary of|bored of|fed up|done with|through with
|finished with|over it|im over|so over|im done|were done|im out|were out|had it with|gone off
|going off|grown out of|outgrown|fatigue|overload|burnout|run their course|run its course
|lost interest in|lost patience with|losing patience with|given up on|gave up on|giving up on
|sworn off|swore off|moved on from|lost its charm|lost their charm|lost its appeal
|lost their appeal|had its day|had their day|worn thin|wearing thin|parted ways|parted ways with
|broken up with|used to|break from|pause from|rest from|move on from"""
SATED = """my fill|our fill|my limit|our limit|enough of|enough with|get enough|gets enough
|had enough|have enough|had plenty|only so much|only take so much|only handle so much|seen enough
|read enough|heard enough|more than enough|yet another|that will do|thatll do|up to here with
|over and over|time and again|again and again|that is plenty|thats plenty"""
ORDERS = """avoid|avoiding|avoided|skip|skipping|skipped|stop|stopped|stopping|quit|cease|drop
|dropped|dropping|remove|removed|removing|delete|exclude|excluded|omit|ban|bin|block|blocked
|blocking|hide|hiding|mute|filter|filter out|filtered out|ditch|scrap|scratch|strike|erase|banish
|lose|lose me|forget|refuse|decline|reject|ignore|miss out|to miss|leave out|left out|leave off
|hold back|hold off|ease off|lay off|back off|go easy on|tone down|dial down|cut out
|cut the|cut all|take out|swap out|weed out|screen out|edit out|phase out|throw out|kick out
|retire|trim|cut down|cut back|get rid of|rid of|do away with|stay away|staying away|steer clear
|steer me clear|steering clear|stay clear|keep away|away from me|off my|spare me|spare us
|save me from|save us from|keep me away from|rule out|count me out|opt out|turn off|turned off
|turning off|switch off|switched off|shut off|turn down|turns down|turned down|say no to
|said no to|says no to|saying no to|pass on|hard pass|do without|live without|go without
|draw the line at|refrain from|unsubscribe from|unsubscribe me from|unfollow|discard|eliminate
|replace|swap|you can keep|keep your|im good on|dealbreaker|deal breaker|turn-off|not welcome
|no-go|off limits|say goodbye to|goodbye to|farewell to|good riddance|turn my nose up at
|turn up my nose at|sneeze at|sniff at|pass up|struggle with|struggle to|have trouble with|be shy
|keep it from|keep them from|skimp on|skimp|be stingy|go light on|go wrong|go amiss|come amiss"""
COMPLAINTS = """if i see|why do you keep|you keep|who needs|are you kidding me|you lost me at
|in the bin|can do one|get lost|the less said|who asked for|who cares about|whats with
|what is with|what is it with|whats up with|what is up with|whats the deal with|not a day goes by
|no thanks|no thank you|hard no|big no|hell no|heck no|god no|oh no|anything but|everything but
|spoil it|spoils it|spoil it for me|ruin it|ruins it|ruins it for me"""
AVERSIONS = "|".join([AVERSE, WEARY, SATED, ORDERS, COMPLAINTS])

# Exclusions outweigh the wish they trim: "show me whatever you fancy, except westerns".
EXCLUSIONS = """except|except for|excluding|barring|other than|apart from|aside from|just not
|turn it off|skip it|leave it out|take it off|make it stop|save for
|with the exception of|anything except|everything except|anything besides|everything besides
|all but|tone it down"""

# --- What carries no sign of its own. ---

# Hollow wishes, which say nothing about what follows: "whatever you show me, avoid gore".
HOLLOW = """whatever|whichever|something else|something different|anything else
|anything different|will do"""
# Phrases that hold a turn and turn nothing.
HARMLESS = """without a doubt|without doubt|without fail|no doubt|no question|no matter
|no problem|no worries|no way|no rush|no pressure|no hurry|no preference|no offence|no offense
|not only|not just|not merely|not necessarily|a not too|a not so|why not|who does not
|who would not|who could not|could not be happier|could not be better|nothing but
|nothing short of|nothing more than|never mind|not hurt|for the love of|good enough|all the more
|more or less|wait for it|the less|the fewer|or not|nothing like a|nothing better|not bad
|not a bad|not picky|not fussy|do not get me wrong|do not judge me|do not judge|do not ask
|do not worry|not take itself|not take themselves|do not remember|do not recall|never thought
|not sure|not fussed|do not know|can not decide|can not choose|can not remember|can not recall
|can not think|can not believe|does not matter|do not matter|do not care how|do not care who
|do not care what|do not care if|do not care which|do not care whether|do not mind which
|do not mind what|not much time|not have much time|not have long|not have to be|not need to be
|not have to have|not need to have|stop motion|stop-motion|hate crime|hate crimes|hate mail
|hide and seek|zero gravity|block party|no mans land|no holds barred"""
# Words that carry a chain along.
GLUE = """i|im|ive|id|ill|me|my|mine|we|weve|wed|us|our|you|your|youve|youd|youll|u|ur|it|its|itd
|this|that|thats|thatd|theres|these|those|they|them|there|what|which|who|any|anything|anyone|some
|something|someone|somebody|everything|everyone|all|every|thing|things|stuff|kind|sort|type|a|an
|the|of|to|for|in|on|at|by|with|from|after|if|so|just|only|really|truly|simply|quite|very|ever
|even|still|again|already|now|today|tonight|right|please|pls|plz|kindly|honestly|frankly
|definitely|actually|absolutely|personally|seriously|usually|generally|always|secretly|totally
|completely|particularly|especially|particular|as|well|ok|okay|hey|hi|hello|oh|is|are|was|were|am
|be|been|being|do|does|did|have|has|had|having|can|could|will|would|should|may|might|must|go
|going|get|getting|got|keep|take|make|making|say|way|up|one|another|film|films|movie|movies
|titles|items|when|how|about|and|or|then|because|since|in this house|also|kinda|a bit|a little
|a lot|lots|god|idea|dare|rather|sooner|trying to|make sure|be happy|am happy|im happy|sure|grown
|become|at all|anymore|lately|thanks|thank you|cheers|most|best|evening|evenings|night|nights
|week|weeks|weekend|day|days|month|year|life|world|list|feed|queue|saying|think|said|true that
|dream of|pretend|claim|pay money|pay good money|good grief|good lord|good god|for now|right now
|at the moment|these days|this week|this time|personal|much|big|huge|massive|such|either|tbh|lol
|omg|ngl|imo"""

# A phrase of several words is a set expression and belongs to a frame, unless it ends open.
OPEN = frozenset(phrases("of|for|to|from|with|by|on|in|as|at|off|through|the"))
# Orders that can open a later clause of a request, and words that make a phrase the speaker's own.
ASKS = frozenset(
    phrases("""show|give|recommend|suggest|find|bring|add|play|want|more|how|lets|try|start|send
|gimme|got""")
)
ME = frozenset(phrases("i|im|ive|id|ill|me|my|mine|we|weve|wed|us|our"))
# How an answer ends a clause: "operas no", "a western would be great", "Horror? Not for me".
ANSWERS = frozenset(phrases("yes|no|nope|nah|would|will|is|are"))

# --- Where a request may be cut. ---

# What asks for a thing rather than tells of one; "without" after it starts a wish: "a western
# without shooting", but not "a man without a past".
KINDS = """film|films|movie|movies|flick|flicks|cinema|series|show|shows|something|anything|one
|ones|story|stories|tale|tales|book|books|novel|novels|reading|read|listen|watch|viewing
|listening|fiction|nonfiction|non-fiction|memoir|memoirs|biography|biographies|history|poetry
|essays|audiobook|audiobooks|music|song|songs|album|albums|playlist|playlists|tunes|article
|articles|news|coverage|podcast|podcasts|documentary|documentaries|docs|comedy|comedies|sitcom
|sitcoms|rom-com|rom-coms|romcom|romcoms|drama|dramas|thriller|thrillers|horror|western|westerns
|romance|romances|mystery|mysteries|whodunit|whodunits|sci-fi|sci fi|scifi|fantasy|crime|action
|adventure|adventures|animation|anime|musical|musicals|noir|cartoon|cartoons|game|games|jazz|rock
|pop|metal|folk|blues|rap|hip hop|classical|soul|disco|techno|country|punk|reggae"""
# Words of a clause that tells circumstances ("after a long week, ..."), not a plain description.
TELLING = """i|im|ive|id|ill|we|weve|he|hes|she|shes|they|theyre|it|its|is|are|was|were|am|has
|have|had|do|does|did|my|our|his|her|their|when|since|because|after|before|as|if|so|while"""
# How a description opens that stands against a refusal: "nothing scary, something cosy".
OPENERS = """something|some|a|an|just|only|lots|plenty|more|always|maybe|perhaps|with|preferably
|ideally|rather"""

# --- Spelling. ---

# Words that are often misspelt, and mended by one letter.
MENDED = """anything|avoid|avoiding|despise|dislike|enough|everything|favourite|favorite|hate
|instead|interested|looking|never|nothing|please|prefer|rather|recommend|recommending|really
|remove|something|stop|suggest|suggesting|again|want|watch|watching|whatever|without|dont|didnt
|doesnt|wouldnt|shouldnt|couldnt"""
# What only sounds alike, or drops more than a letter.
RESPELT = {
    "enuf": "enough",
    "stahp": "stop",
    "moar": "more",
    "sumthing": "something",
    "smth": "something",
    "sth": "something",
    "luv": "love",
    "h8": "hate",
    "dnt": "dont",
    "nvr": "never",
    "noone": "no one",
    "wud": "would",
    "shud": "should",
    "teh": "the",
    "hte": "the",
    "sum": "some",
    "thx": "thanks",
}
