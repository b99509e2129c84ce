"""Words of everyday English. A prompt may contain them without naming a title made of them."""

_FUNCTION = """
a about after again against ago all almost also although always am an and any anybody anyone
anything are around as at away back be because been before being below between both but by can
cannot could did do does doing done down during each either else enough even ever every
everybody everyone everything except few first for from had has have having he her here hers
him himself his how however i if in instead into is it its itself just last least less lot lots
many may maybe me might mine more most much must my myself near neither never next no nobody
none nor not nothing now of off often on once one only onto or other others our ours out over
own past per perhaps please plus quite rather really same she should since so some somebody
someone something sometimes soon still such than that the their theirs them then there these
they this those though through till to today together tomorrow tonight too toward towards twice
two three four five six seven eight nine ten under until up upon us very was we well were what
whatever when where whether which while who whom whose why will with within without would yes
yesterday yet you your yours yourself im ive id ill youre youve hes shes theyre dont doesnt didnt
isnt arent wasnt cant couldnt wont wouldnt shouldnt havent hasnt thats lets
"""
_KIND = """
action adult adventure adventures animated animation anime arthouse biography biopic children
childrens christmas classic classics comedies comedy crime cult detective documentaries
documentary drama dramas easter epic erotic erotica family fantasy fiction film films foreign
halloween heist history horror imax indie kids love lgbt martial movie movies murder music
musical musicals mysteries mystery news noir opera oscar oscars parody political religious
romance romances romantic satire sci scifi series short shorts show shows silent sitcom slasher
soap sport sports spy superhero supernatural suspense teen thriller thrillers tragedy tv
valentine video war western westerns monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december africa
african america american asia asian australian black brazil britain british canadian china
chinese christian dutch england english europe european france french german germany greek hindi
hollywood bollywood india indian irish israeli italian italy japan japanese jewish korea korean
latin mexican mexico nordic polish russia russian scottish spain spanish swedish thai turkish
usa
"""
_OTHER = """
able absurd accident actor actors actress afternoon age air alive alone amazing amusing ancient
angel angry animal animals apart army art artist ask author autumn awful baby bad ball band bank
based battle beach beautiful beauty become bed begin beginning believe best better big bigger
bird birds birthday bit bizarre blood bloody blue boat body book books boring born boss box boy
boyfriend boys brain brave break breaking bride bright brilliant bring broken brother brothers
building business busy buy call calm camp car cars care cartoon cast castle cat cats chance
change characters character charming chase cheap cheerful cheesy child childhood choice church
cinema circus city clever close clown clowns clean clear cold college color colour come comfort
coming company complex content cool cop cops cosy country couple court cozy crash crazy creature
creatures creepy cruel cry culture cute dad daddy dance dancing danger dangerous dark darker
darkness date daughter day days dead deadly death deep demon demons depressing desert destiny
devil die different dinner direct director dirty disaster disturbing doctor dog dogs door doubt
dragon dragons dream dreams dreamy drink drive driver driving drug drugs dull dumb early earth
easy eat edge emotional empty end ending enemy energy engaging entertaining escape evening event
evil exciting experience explosion explosions extreme eye eyes face faces fact fair fairy faith
fake fall false fame families famous fan fans far farm fashion fast father fathers favorite
favourite fear feel feeling feelings feels fight fighting fights fill find fine fire fish fly
flying focus follow food fool football forbidden force forest forever forget fortune freak free
freedom fresh friend friends friendship fun funny funnier future game games gang gangster
gangsters garden genre genres gentle get ghost ghosts gift girl girlfriend girls give glory go
god gods going gold golden gone good gore gory got government great greatest green grim gripping
gritty ground group grow growing guide guilty gun guns guy guys hair half hand hands happen
happiness happy hard hate haunted haunting head health heart heartbreak heartbreaking heat
heaven heavy hell help hero heroes hidden high hilarious historical holiday holidays home honest
honey honor hope hopeful horse horses hospital hot hotel hour hours house houses huge human
humor humour hungry hunt hunter husband ice idea illness imagination impossible independent
innocent insane inside inspiring intelligent intense interesting international invasion island
job joke jokes journey joy judge jungle justice keep kid kill killer killers killing kind king
kiss knew know lady land large late later laugh laughs law lawyer lazy lead leader learn leave
left legal lesson letter letters lie lies life light lighter lighthearted like liked likes line
list listen literary little live lives living lonely long longer look looking lose loser losing
loss lost loud loved lovely lover lovers low luck lucky mad made magic magical main make maker
making man marriage married mary master mean meaning meet memories memory men mental mentioned
mess message middle military mind minute minutes miracle miss missing mission mistake mixed
modern mom moment moments money monkey monster monsters month months mood moon moral morning
mother mothers mountain mountains mouse moving mummy mysterious naked name nasty nature need
neighbor neighbors nerd new news nice night nightmare nightmares nights noise normal nostalgic
novel number nurse ocean office oh ok old older open opposite orchestra order original outside
page pain paper parent parents part party passion peace peaceful people perfect period person
picture pictures piece pirate pirates pity place places plan plane planet planets play playing
plot police poor popular power powerful prefer president pretty pride priest prince princess
prison private problem promise proof psychological pure queen quest question quick quiet quirky
race racing rain rainy random read reading ready real realistic reality reason recent recommend
recommended red relationship relationships relax relaxing religion remake rent respect rest
revenge rich ride right ring rise river road robbery robot robots rock role romp room rough
round royal run running sad sadness safe saw say scare scares scary scene school science sea
seas search season secret secrets see seen self sense sequel serious service set sex sexy shadow
shark sharks ship ships shock shocking shop shower sick side signs silence silly simple sing
singer singing single sister sisters size skin sky slapstick sleep slow small smart smile snow
social society soldier soldiers solitude son song songs soul sound soundtrack source space
special speed spirit spooky spring stand star stars start starts state stay steal stop stories
storm story strange stranger strangers street stress strong struggle student students stuff
stupid style success sudden summer sun sunset sunshine super suggest supposed surprise
surprising survival survive sweet table tale tales talk talking taste teacher team tears
technology teenage teenager teenagers teens tell tender tense tension terrible terror theme
themes theory thief thieves thing things think thought thoughtful thrilling time times tired
toddler told took tone top touch touching tough town track tragic train travel treasure
tree trial trip trouble true trust truth try turn twist twisted twists ugly uncle underground
underwater unexpected unique universe unknown upbeat uplifting usual vacation vampire vampires
version vibe vibes victory view village villain villains violence violent visit voice wait
waiting wake walk walking wall want wanted warm warming watch watched watching water way wealth
weather wedding week weekend weird white whole wide wife wild win wind winner winter wise wish
wit witch witches witty wolf woman women wonder wonderful wood word words work worker working
world worlds worth writer wrong year years young younger youth zombie zombies zone
"""

# Function words. After a title in a prompt, the sentence may go on with one of them.
FUNCTION_WORDS = frozenset(_FUNCTION.split())
# Genres and forms of items, and proper names. A capital letter does not make a title of them.
KIND_WORDS = frozenset(_KIND.split())
COMMON_WORDS = FUNCTION_WORDS | KIND_WORDS | frozenset(_OTHER.split())
