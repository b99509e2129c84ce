item_id:token	angle:token	tag:token_seq	split:token
1	narrative	Cowboy doll feuds with a space ranger, then rescues him	train
1	atmosphere	Bright, witty nostalgia for bedroom playthings that secretly live	train
1	appeal	Pioneering computer imagery with jokes for kids and grown-ups	train
1	narrative	Pull-string sheriff battles jealousy toward flashy newcomer before saving the day	eval
1	atmosphere	Sunny, clever warmth evoking youthful make-believe and hidden lives	eval
1	appeal	Groundbreaking digital artistry whose humor pleases every generation	eval
755	narrative	Siblings unleash jungle perils from an enchanted board game	train
755	atmosphere	Frantic, stampeding peril laced with wide-eyed wonder and grief	train
755	appeal	Kid-friendly thrill ride of rolling dice and wild creatures	train
755	narrative	Brother and sister free rainforest hazards trapped inside magical tabletop pastime	eval
755	atmosphere	Breathless onslaught of danger mixed with awe and sorrow	eval
755	appeal	Young audiences enjoy rollicking chaos as each throw summons savage beasts	eval
1028	narrative	Feuding elderly ice-fishing neighbors clash over a glamorous Italian restaurateur	train
1028	atmosphere	Crotchety, bickering warmth with cozy small-town Minnesota humor	train
1028	appeal	Delights with veteran stars trading insults and finding late-life love	train
1028	narrative	Cantankerous next-door old-timers squabble when a bombshell opens a trattoria	eval
1028	atmosphere	Grouchy banter softened by snug Midwestern lakeside charm	eval
1028	appeal	Legendary performers swapping barbs while passion blooms in their golden years	eval
1311	narrative	Four Black women navigate cheating husbands and disappointing lovers	train
1311	atmosphere	Warm sisterly candor laced with bitterness and soulful R&B	train
1311	appeal	Cathartic celebration of female friendship surviving romantic betrayal	train
1311	narrative	African American quartet of girlfriends copes with unfaithful or underwhelming men	eval
1311	atmosphere	Frank, tender, occasionally acrid mood carried by smooth contemporary ballads	eval
1311	appeal	Releases pent-up frustration and honors bonds that outlast heartbreak	eval
756	narrative	Anxious dad faces wife's and daughter's simultaneous pregnancies	train
756	atmosphere	Warm suburban silliness with sentimental midlife panic	train
756	appeal	Gentle laughs about aging, grandparenthood and domestic chaos	train
756	narrative	Nervous patriarch discovers both spouse and grown girl are expecting	eval
756	atmosphere	Cozy, goofy household mood tinged by tender fear of growing old	eval
756	appeal	Soft-hearted amusement at becoming a grandfather in an upended home	eval
273	narrative	Master thief and obsessive detective circle a final bank heist	train
273	atmosphere	Cool, brooding nocturnal Los Angeles melancholy	train
273	appeal	Legendary street shootout and a face-off between two titans	train
273	narrative	Driven cop hunts professional robber before his last big score	eval
273	atmosphere	Steely, lonely moodiness of the city after dark	eval
273	appeal	Famed urban gun battle pitting acting giants head to head	eval
274	narrative	Chauffeur's daughter returns from Paris and enchants two wealthy brothers	train
274	atmosphere	Polished, wistful elegance on a Long Island estate	train
274	appeal	Cinderella-style courtship where a workaholic tycoon learns to love	train
274	narrative	Driver's girl, transformed abroad, captivates a pair of rich siblings	eval
274	atmosphere	Refined, bittersweet glamour amid mansion parties	eval
274	appeal	Fairy-tale wooing softens a cold businessman's guarded heart	eval
1469	narrative	Two Missouri boys witness a graveyard murder and seek treasure	train
1469	atmosphere	Sunny river-town mischief shadowed by a menacing killer	train
1469	appeal	Boyhood friendship and daring for young fans of classic literature	train
1469	narrative	Youthful pals see a cemetery killing, then hunt hidden gold	eval
1469	atmosphere	Playful Mississippi pranks darkened by threat from a knife-wielding villain	eval
1469	appeal	Loyal lads' bravery, suited to kids discovering Twain	eval
363	narrative	Fire marshal battles terrorists during a Stanley Cup hockey final	train
363	atmosphere	Ticking-bomb arena tension with bruising, over-the-top brawls	train
363	appeal	High-kicking heroics including a fight with a penguin mascot	train
363	narrative	Safety officer fights extortionists holding a championship ice game hostage	eval
363	atmosphere	Explosive countdown pressure inside a packed stadium, wildly exaggerated scuffles	eval
363	appeal	Martial arts stunts delivering gleeful absurdity, costumed bird combat included	eval
2	narrative	British spy hunts rogue ex-colleague wielding electromagnetic satellite weapon	train
2	atmosphere	Sleek post-Soviet cool with explosive swagger and dry wit	train
2	appeal	Tank chases, gadgets and daredevil stunts for escapist espionage fans	train
2	narrative	UK agent pursues traitorous former partner controlling orbital pulse device	eval
2	atmosphere	Polished after-Cold-War bravado, bursting with blasts and sardonic quips	eval
2	appeal	Armored pursuits and clever devices reward lovers of secret-service spectacle	eval
692	narrative	Widowed commander-in-chief courts an environmental lobbyist before reelection	train
692	atmosphere	Witty, idealistic glow of White House corridors and courtship	train
692	appeal	Sparkling political dialogue paired with a grown-up fairytale love story	train
692	narrative	Bereaved head of state dates green activist as votes loom	eval
692	atmosphere	Clever, hopeful radiance fills Washington's halls during wooing	eval
692	appeal	Crackling civic banter joined to mature Cinderella-style attachment	eval
1052	narrative	Bumbling Transylvanian count bites his way through Victorian London	train
1052	atmosphere	Silly gothic send-up full of pratfalls and gushing blood gags	train
1052	appeal	Broad spoof for fans who know classic vampire films by heart	train
1052	narrative	Clumsy Carpathian bloodsucker preys on nineteenth-century English society	eval
1052	atmosphere	Goofy mockery of castle-and-cape trappings with slapstick gore jokes	eval
1052	appeal	Affectionate parody rewarding viewers familiar with old undead movies	eval
1066	narrative	Outcast wolf-dog races medicine across Alaskan blizzard	train
1066	atmosphere	Snowbound, stirring courage with playful animal sidekicks	train
1066	appeal	Uplifting underdog heroics drawn for young animal lovers	train
1066	narrative	Shunned half-breed sled hound hauls serum through frozen wilderness	eval
1066	atmosphere	Icy yet rousing bravery lightened by cheerful furry companions	eval
1066	appeal	Inspiring hand-painted tale of a scorned pup's triumph for kids	eval
458	narrative	Disgraced president's rise, paranoia and Watergate downfall	train
458	atmosphere	Fevered, haunted and tragic portrait of power	train
458	appeal	Dense presidential biography probing a wounded political psyche	train
458	narrative	Scandal topples an insecure White House leader after long ascent	eval
458	atmosphere	Feverish, ghostly, doomed look at authority	eval
458	appeal	Layered real-life study examining one statesman's damaged mind	eval
1239	narrative	Female pirate captain seeks scattered pieces of her father's treasure map	train
1239	atmosphere	Loud, reckless swashbuckling under blazing Caribbean skies	train
1239	appeal	Enormous ship explosions, swordfights and flirtatious bickering on the high seas	train
1239	narrative	Buccaneer heroine gathers fragments of an inherited chart to buried gold	eval
1239	atmosphere	Boisterous, devil-may-care tropical seafaring bravado	eval
1239	appeal	Lavish naval blasts and blade duels with teasing sparring lovers	eval
693	narrative	Mob-run Las Vegas gambling empire collapses through greed and betrayal	train
693	atmosphere	Glossy, brutal, voice-driven chronicle of excess and paranoia	train
693	appeal	Insider detail on skimming, violence and a ruinous marriage	train
693	narrative	Mafia-controlled desert betting palace falls apart from avarice and treachery	eval
693	atmosphere	Glittering yet savage narrated saga of indulgence and suspicion	eval
693	appeal	Fascinating look behind rigged counting rooms, bloodshed and doomed matrimony	eval
275	narrative	Two Dashwood sisters lose their fortune and seek worthy husbands	train
275	atmosphere	Graceful English countryside restraint hiding aching, unspoken hearts	train
275	appeal	Literate Austen wit and deeply satisfying courtship payoffs	train
275	narrative	Impoverished siblings, prudent and impulsive, navigate suitors after disinheritance	eval
275	atmosphere	Elegant rural manners conceal longing beneath quiet reserve	eval
275	appeal	Polished Regency dialogue rewarded by cathartic marital happy endings	eval
3	narrative	Bellhop survives four bizarre guest encounters on New Year's Eve	train
3	atmosphere	Manic, twitchy absurdity edged with seedy late-night menace	train
3	appeal	Curious anthology of hip indie directors playing macabre pranks	train
3	narrative	Hotel porter endures quartet of weird room calls during holiday midnight	eval
3	atmosphere	Jittery lunacy tinged by sordid after-hours threat	eval
3	appeal	Odd omnibus where trendy auteurs indulge in morbid mischief	eval
364	narrative	Pet detective hunts a stolen sacred bat among African tribes	train
364	atmosphere	Manic, rubber-faced absurdity with outrageous gross-out gags	train
364	appeal	Unrestrained physical clowning, including an infamous mechanical rhino birth	train
364	narrative	Animal sleuth tracks missing holy winged creature to avert clan warfare	eval
364	atmosphere	Frenzied, elastic lunacy packed with crude shock jokes	eval
364	appeal	Nonstop bodily buffoonery peaking when someone squeezes out of robotic beast	eval
540	narrative	Foster brother transit cops plot to rob the subway cash car	train
540	atmosphere	Brash, rowdy urban energy with bantering sibling rivalry	train
540	appeal	Buddy chemistry, underground chases and an out-of-control rail climax	train
540	narrative	Two adoptive siblings policing the metro scheme to steal its revenue	eval
540	atmosphere	Loud big-city swagger powered by needling between relatives	eval
540	appeal	Entertaining partner rapport capped by tunnel pursuits and a runaway locomotive	eval
4	narrative	Debt-collecting mobster pitches a movie idea in Hollywood	train
4	atmosphere	Cool, sardonic swagger among gangsters and producers	train
4	appeal	Witty Elmore Leonard dialogue skewering show business	train
4	narrative	Miami loan shark drifts into Los Angeles film producing	eval
4	atmosphere	Breezy, ironic attitude shared by hoodlums and studio hustlers	eval
4	appeal	Sharp banter poking fun at the entertainment industry's sharks	eval
5	narrative	Agoraphobic psychologist helps police catch killer imitating famous murderers	train
5	atmosphere	Claustrophobic dread inside a sealed apartment	train
5	appeal	Smart female duo unraveling serial slayings through forensic insight	train
5	narrative	Housebound profiler assists cops stalking a mimic of notorious slayers	eval
5	atmosphere	Suffocating fear trapped within locked home walls	eval
5	appeal	Two clever women decoding a string of homicides	eval
1217	narrative	Weary contract killer is hunted by a younger rival gunman	train
1217	atmosphere	Chilly, rain-soaked cat-and-mouse paranoia between professionals	train
1217	appeal	Tense duel of hitmen culminating at an abandoned Mexican hotel	train
1217	narrative	Tired professional hitman becomes target of an ambitious upstart	eval
1217	atmosphere	Cold, damp suspicion as pursuer and prey trade places	eval
1217	appeal	Nerve-testing sniper standoff between two lethal experts	eval
365	narrative	Albino teenager with electric powers leaves his grandparents' cellar	train
365	atmosphere	Melancholy, gentle wonder tinged with small-town cruelty	train
365	appeal	Touching outsider parable about empathy and human potential	train
365	narrative	Pale youth who conducts lightning emerges from basement seclusion	eval
365	atmosphere	Wistful soft awe, stained by rural bullying	eval
365	appeal	Moving fable of a misfit, compassion and mankind's untapped gifts	eval
276	narrative	Suicidal alcoholic screenwriter bonds with a prostitute in Nevada	train
276	atmosphere	Bleak, neon-soaked tenderness drenched in jazz and despair	train
276	appeal	Unflinching performances make a doomed love devastatingly intimate	train
276	narrative	Writer drinking himself to death finds companionship with a streetwalker	eval
276	atmosphere	Sorrowful casino-lit gentleness steeped in melancholy saxophone and hopelessness	eval
276	appeal	Raw acting turns an ill-fated attachment into heartbreaking closeness	eval
713	narrative	Moorish general is poisoned by jealousy through ensign's lies	train
713	atmosphere	Sultry, candlelit dread building toward marital tragedy	train
713	appeal	Accessible, sensual staging of Shakespeare's study of envy and betrayal	train
713	narrative	Venetian commander succumbs to suspicion sown by scheming subordinate	eval
713	atmosphere	Smoldering shadowy unease mounting to a doomed couple's ruin	eval
713	appeal	Approachable, erotic rendering of the Bard's tale about covetous treachery	eval
1053	narrative	Four girlhood friends recall their pivotal 1970 Indiana summer	train
1053	atmosphere	Nostalgic, bittersweet haze of bikes, treehouses and seances	train
1053	appeal	Touching look at female bonding and growing up together	train
1053	narrative	Grown women remember one transformative season as twelve-year-old pals	eval
1053	atmosphere	Wistful golden memory filled with pedaling, graveyard rituals and innocence lost	eval
1053	appeal	Moving portrait of young sisterhood crossing into adolescence	eval
694	narrative	Spinster meets again the naval captain she once refused to marry	train
694	atmosphere	Restrained, autumnal Regency longing with naturalistic candlelight	train
694	appeal	Quietly rewarding second-chance love for Austen admirers	train
694	narrative	Unmarried gentlewoman reencounters a rejected suitor now returned from sea	eval
694	atmosphere	Hushed early-1800s yearning, muted colors and unglamorous period realism	eval
694	appeal	Gentle satisfaction of rekindled affection, ideal for classic literature readers	eval
919	narrative	Mad scientist kidnaps children to steal their dreams	train
919	atmosphere	Grotesque green-tinted harbor fairy tale of steam and shadow	train
919	appeal	Dazzling surreal production design and baroque invention	train
919	narrative	Crazed inventor abducts youngsters, harvesting what they imagine asleep	eval
919	atmosphere	Eerie, murky dockside fable filled with twisted machinery	eval
919	appeal	Visual feast of bizarre contraptions and outlandish imagery	eval
6	narrative	Country boy serves a gang boss's singer mistress in 1930s	train
6	atmosphere	Lush, fatalistic elegance shadowed by betrayal	train
6	appeal	Gorgeous Chinese period visuals seen through innocent eyes	train
6	narrative	Rural youth becomes servant to mobster's nightclub lover	eval
6	atmosphere	Opulent doom steeped in treachery	eval
6	appeal	Sumptuous historical imagery filtered via a child's naive gaze	eval
366	narrative	Ex-Marine teacher reaches gang-scarred inner-city students through poetry	train
366	atmosphere	Gritty classroom despair warmed by stubborn hope	train
366	appeal	Inspirational mentor story with a memorable hip-hop soundtrack	train
366	narrative	Former military woman wins over troubled urban pupils using verse	eval
366	atmosphere	Rough schoolroom bleakness pierced by determined optimism	eval
366	appeal	Uplifting educator tale driven by famous rap songs	eval
7	narrative	Convict sent back through time to trace a plague's origin	train
7	atmosphere	Grimy, disorienting nightmare of madness and fatalism	train
7	appeal	Mind-bending puzzle loop that rewards repeated viewing	train
7	narrative	Prisoner travels into the past, seeking source of deadly virus	eval
7	atmosphere	Filthy, dizzying fever dream where insanity meets doom	eval
7	appeal	Cerebral circular riddle worth watching again and again	eval
1515	narrative	Airmail pilot crashes in the Andes and walks for survival	train
1515	atmosphere	Majestic, icy grandeur in giant-screen depth	train
1515	appeal	True pioneer heroism sustained by a wife's love	train
1515	narrative	Downed mail flier treks out from South American mountains in winter	eval
1515	atmosphere	Sweeping frozen splendor designed for huge immersive projection	eval
1515	appeal	Real aviation courage kept alive through marital devotion	eval
8	narrative	Orphaned piglet learns to herd sheep by asking politely	train
8	atmosphere	Storybook barnyard gentleness with singing mice and quiet pathos	train
8	appeal	Underdog charm and talking animals that move all ages	train
8	narrative	Motherless young hog becomes champion shepherd through courtesy	eval
8	atmosphere	Tender fable-like farm world with tuneful rodents and subtle sadness	eval
8	appeal	Lovable outsider and chatty critters touching both parents and youngsters	eval
714	narrative	Painter devotes her life to a gay Bloomsbury writer	train
714	atmosphere	Wistful, pastoral melancholy of love that cannot be consummated	train
714	appeal	Literate portrait of unconventional devotion for heartache-prone viewers	train
714	narrative	Woman artist gives herself wholly to homosexual author of literary circle	eval
714	atmosphere	Yearning countryside sadness around passion never fulfilled physically	eval
714	appeal	Bookish study of unorthodox attachment appealing to tender souls	eval
9	narrative	Nun becomes spiritual adviser to a convicted killer awaiting execution	train
9	atmosphere	Somber, compassionate tension as death row hours tick away	train
9	appeal	Provokes deep moral reflection on capital punishment and forgiveness	train
9	narrative	Catholic sister counsels condemned murderer before his lethal injection	eval
9	atmosphere	Grave, merciful unease mounts toward the final appointed moment	eval
9	appeal	Challenges audiences to weigh state killing, guilt and redemption	eval
757	narrative	Russian boy follows an immigrant ancestor's letters and photos through New York	train
757	atmosphere	Nostalgic wonder at old stereoscopic pictures and towering skylines	train
757	appeal	Large-format 3D tour of immigrant-era and modern Manhattan	train
757	narrative	Young foreigner retraces a forebear's path using century-old snapshots and correspondence	eval
757	atmosphere	Wistful awe evoked by antique images and soaring cityscapes	eval
757	appeal	Giant-screen depth spectacle comparing a metropolis then and now	eval
1544	narrative	Lookalike orphan and rich girl swap places to matchmake	train
1544	atmosphere	Sugary summer-camp mischief with innocent charm	train
1544	appeal	Twin-star antics and wish-fulfilling family formation for kids	train
1544	narrative	Identical strangers trade lives to pair up their favorite adults	eval
1544	atmosphere	Sweet, harmless pranks around cabins and mansions	eval
1544	appeal	Juvenile scheming by sibling idols, ending in a dream household	eval
367	narrative	Beverly Hills matchmaker remakes friends while missing her own love	train
367	atmosphere	Bubbly, sunny and fashion-obsessed teenage satire	train
367	appeal	Quotable slang and clever modern update of Austen's Emma	train
367	narrative	Rich schoolgirl plays Cupid yet overlooks personal crush	eval
367	atmosphere	Perky, bright, style-crazed poke at adolescent life	eval
367	appeal	Memorable lingo plus witty contemporary spin on classic literature	eval
459	narrative	Zulu pastor searches Johannesburg for his son, accused of murder	train
459	atmosphere	Dignified sorrow and grace under apartheid's shadow	train
459	appeal	Moving reconciliation between two grieving fathers, black and white	train
459	narrative	Rural South African minister seeks a lost child charged with killing	eval
459	atmosphere	Solemn, noble grief beneath racial segregation	eval
459	appeal	Bereaved parents across the color line find forgiveness	eval
10	narrative	Deformed usurper murders his way to a fascist 1930s English throne	train
10	atmosphere	Stylish, sardonic menace with tanks and art-deco tyranny	train
10	appeal	Inventive Shakespeare update led by a deliciously wicked narrator	train
10	narrative	Twisted duke kills kin to seize Britain in blackshirt era	eval
10	atmosphere	Elegant, mocking dread amid armoured vehicles and interwar dictatorship	eval
10	appeal	Bold modernised Bard play, carried by charmingly evil confidences	eval
1478	narrative	Black Vietnam veteran turns to an armored truck heist	train
1478	atmosphere	Gritty seventies Bronx bitterness set to vintage soul	train
1478	appeal	Social anger and brutal set pieces about discarded soldiers	train
1478	narrative	Returned African American Marine joins a violent cash robbery	eval
1478	atmosphere	Harsh New York disillusionment scored with period R&B	eval
1478	appeal	Furious commentary plus savage sequences showing servicemen abandoned by society	eval
277	narrative	Restless physician falls from royal favor, then fights London's plague	train
277	atmosphere	Lavish court decadence giving way to somber redemption	train
277	appeal	Opulent period pageantry rewarding those seeking moral reawakening	train
277	narrative	Wayward doctor loses king's patronage before battling city epidemic	eval
277	atmosphere	Sumptuous palace excess yielding to grave spiritual recovery	eval
277	appeal	Richly costumed historical spectacle about a rake's ethical rebirth	eval
541	narrative	Martial artists enter an otherworldly island tournament to save Earth	train
541	atmosphere	Pulsing techno energy and mystical neon-lit spectacle	train
541	appeal	Flashy video-game fights with fan-favorite powers and finishing moves	train
541	narrative	Chosen fighters battle sorcerous foes in contest deciding humanity's fate	eval
541	atmosphere	Throbbing electronic beat drives supernatural, garish showmanship	eval
541	appeal	Arcade-born duels bursting with signature abilities and fatal blows	eval
715	narrative	Ambitious weathergirl seduces teens into murdering her husband	train
715	atmosphere	Icy, mock-cheerful satire told through tabloid-style interviews	train
715	appeal	Deliciously wicked jab at television fame and suburban vanity	train
715	narrative	Celebrity-hungry cable forecaster manipulates high schoolers to kill her spouse	eval
715	atmosphere	Perky surface hiding chilly scorn, framed as talk-show confessions	eval
715	appeal	Darkly funny skewering of media obsession and small-town narcissism	eval
949	narrative	Engaged student hears quilters' tales of past loves	train
949	atmosphere	Nostalgic, wistful summer mood of female memory	train
949	appeal	Interwoven stories on commitment, passion and infidelity for reflective viewers	train
949	narrative	Bride-to-be listens as older seamstresses recount old affairs	eval
949	atmosphere	Bittersweet warm-season reverie steeped in women's recollections	eval
949	appeal	Patchwork vignettes pondering marriage, desire and betrayal	eval
11	narrative	Two detectives chase a killer staging murders on deadly sins	train
11	atmosphere	Rain-soaked, grim and suffocating urban despair	train
11	appeal	Shocking box finale and disturbing moral puzzle	train
11	narrative	Mismatched investigators pursue slayer punishing biblical vices	eval
11	atmosphere	Drenched, bleak, oppressive city gloom	eval
11	appeal	Devastating twist ending with unsettling ethical riddle	eval
542	narrative	Powhatan chief's daughter falls for an English settler and averts bloodshed	train
542	atmosphere	Lyrical, windswept reverence for nature and spirit	train
542	appeal	Sweeping songs, forest-animal sidekicks and a message of tolerance	train
542	narrative	Native princess loves a colonist, halting conflict between their peoples	eval
542	atmosphere	Poetic, breezy awe toward rivers, leaves and ancestors	eval
542	appeal	Soaring ballads with cute critters teaching respect across cultures	eval
1406	narrative	Religious college professor falls for a free-spirited female circus performer	train
1406	atmosphere	Lush, dreamlike sensuality in wintry Toronto	train
1406	appeal	Tender affirmation of women choosing desire over convention	train
1406	narrative	Devout academic becomes smitten with a bohemian lady acrobat	eval
1406	atmosphere	Sumptuous, hypnotic eroticism beneath Canadian snow	eval
1406	appeal	Gentle celebration of lesbian love defying propriety	eval
12	narrative	Five crooks from a police lineup serve a mythical kingpin	train
12	atmosphere	Smoky interrogation-room intrigue layered with lies and dread	train
12	appeal	Jaw-dropping final reveal that rewards rewatching every clue	train
12	narrative	Quintet of felons thrown together gets manipulated by a legendary underworld boss	eval
12	atmosphere	Shadowy questioning full of deception and mounting unease	eval
12	appeal	Famous twist ending inviting viewers to retrace planted hints	eval
13	narrative	Sportswriter discovers adopted genius son's mother is a prostitute	train
13	atmosphere	Breezy, neurotic whimsy punctuated by a singing Greek chorus	train
13	appeal	Clever adult laughs fueled by a daffy, golden-hearted streetwalker	train
13	narrative	Columnist tracing brilliant boy's birth parent finds a porn-acting call girl	eval
13	atmosphere	Light, anxious playfulness interrupted by ancient theatre singers	eval
13	appeal	Grown-up wit carried by ditzy yet lovable hooker	eval
1628	narrative	Italian con men stranded in post-communist Albania amid desperate migrants	train
1628	atmosphere	Bleak neorealist grit with haunting faces of mass poverty	train
1628	appeal	Sobering parable about exile, identity and borrowed dreams of prosperity	train
1628	narrative	Swindlers from across the Adriatic get lost within a collapsed regime	eval
1628	atmosphere	Raw, desolate observation of destitute crowds on broken roads	eval
1628	appeal	Humbling meditation concerning emigration, selfhood and illusory wealth	eval
996	narrative	British teacher turns misfit Texas kids into a soccer team	train
996	atmosphere	Sunny small-town silliness with underdog spirit	train
996	appeal	Easygoing sports cheer for youngsters who love losers becoming winners	train
996	narrative	English schoolmarm coaches rural Southwestern outcasts at an unfamiliar ball game	eval
996	atmosphere	Bright, goofy heartland mood rooting for the unlikely squad	eval
996	appeal	Feel-good athletic triumph aimed at little ones and parents	eval
950	narrative	Troubled punk singer lives in successful sister's shadow	train
950	atmosphere	Raw, bruised barroom melancholy and sibling tension	train
950	appeal	Fearless acting and painful live vocal performances	train
950	narrative	Addicted rocker envies her famous folk-star older sibling	eval
950	atmosphere	Aching, unvarnished sadness amid clubs and family strain	eval
950	appeal	Admired for brave portrayals and wrenching onstage songs	eval
716	narrative	Fired single mother endures Thanksgiving with her eccentric, quarreling family	train
716	atmosphere	Frazzled, messy and tender holiday chaos	train
716	appeal	Painfully recognizable sibling feuds and parental quirks around the turkey	train
716	narrative	Newly jobless woman survives an autumn feast among squabbling oddball relatives	eval
716	atmosphere	Harried, untidy, affectionate seasonal turmoil	eval
716	appeal	Relatable brother-sister clashes and parents' foibles at the dinner table	eval
951	narrative	Boy's old cabinet brings plastic toy warrior to life	train
951	atmosphere	Gentle, hushed wonder with a thoughtful moral core	train
951	appeal	Teaches young viewers responsibility through miniature living companions	train
951	narrative	Youngster's antique cupboard animates a tiny figurine brave	eval
951	atmosphere	Soft quiet amazement grounded in reflective ethics	eval
951	appeal	Child audiences learn duty of care by way of thumb-sized friends	eval
974	narrative	Mother stalks her daughter's freed rapist-murderer seeking vigilante justice	train
974	atmosphere	Anguished, simmering rage at a failing legal system	train
974	appeal	Gripping vigilante tale that stirs parental fear and outrage	train
974	narrative	Grieving parent hunts the released killer of her child	eval
974	atmosphere	Tormented fury smolders against courts that let evil walk	eval
974	appeal	Suspenseful payback story tapping every family's nightmare	eval
15	narrative	Aspiring composer spends thirty years teaching high school band	train
15	atmosphere	Sentimental sweep across decades of music, regret and deafness in family	train
15	appeal	Moving tribute to teachers whose students become their masterpiece	train
15	narrative	Would-be symphonist settles into a long career instructing teenage musicians	eval
15	atmosphere	Tearful, generational span mixing melody, sacrifice and a son who cannot hear	eval
15	appeal	Touching salute to educators whose true legacy is young lives changed	eval
1059	narrative	Teen moves to the hood with his barely older father	train
1059	atmosphere	Outrageous, irreverent gags mocking ghetto coming-of-age stories	train
1059	appeal	Rapid-fire spoofing of nineties urban cinema clichés	train
1059	narrative	Young man relocates to South L.A., joining an improbably youthful dad	eval
1059	atmosphere	Wild, disrespectful absurdity lampooning inner-city growing-up films	eval
1059	appeal	Nonstop parody jokes for fans of Boyz-style street movies	eval
1040	narrative	Bickering couple hides stolen Matisse in a seaside mansion	train
1040	atmosphere	Breezy, squabbling New England vacation mood	train
1040	appeal	Lightweight charm of quarrelling lovers outgrowing petty theft	train
1040	narrative	Feuding sweethearts lie low at coastal estate with purloined painting	eval
1040	atmosphere	Airy, argumentative holiday feel along the shore	eval
1040	appeal	Easygoing appeal as sparring pair leave larceny behind	eval
368	narrative	Two slacker dudes get sealed inside a year-long ecology experiment	train
368	atmosphere	Relentlessly juvenile stoner goofiness under glass	train
368	appeal	Lowbrow gags as idiots wreck a scientists' sealed habitat	train
368	narrative	Pair of lazy buddies are locked in an environmental research enclosure	eval
368	atmosphere	Nonstop immature, weed-tinged silliness inside a bubble	eval
368	appeal	Crude laughs when morons trash a researchers' closed ecosystem	eval
758	narrative	Crippled virtual-reality genius plots domination through a global computer chip	train
758	atmosphere	Cheap neon cyberpunk murk with clunky digital menace	train
758	appeal	Curiosity for fans of dated nineties computer graphics sequels	train
758	narrative	Disabled digital savant schemes to rule worldwide networks	eval
758	atmosphere	Low-budget dystopian gloom lit by awkward electronic villainy	eval
758	appeal	Kitschy follow-up for lovers of antiquated CGI cyberspace	eval
920	narrative	Boy needs a quarter for movie palace while grandfather dies	train
920	atmosphere	Golden, gentle nostalgia for Depression-era Philadelphia	train
920	appeal	Tender bond and simple childhood longing	train
920	narrative	South Philly kid seeks twenty-five cents as dying elder advises	eval
920	atmosphere	Sunlit, soft reminiscence of the thirties	eval
920	appeal	Sweet intergenerational affection and youthful yearning	eval
16	narrative	Neglected housewife takes a lesbian lover into her philandering husband's home	train
16	atmosphere	Saucy, sun-warmed Provençal farce about bruised male ego	train
16	appeal	Cheeky bedroom triangle that upends marital and sexual norms	train
16	narrative	Ignored spouse moves her butch girlfriend in alongside her cheating partner	eval
16	atmosphere	Bawdy southern French lightness mocking wounded masculinity	eval
16	appeal	Playful three-way arrangement subverting conventions of wedlock and desire	eval
1218	narrative	Two broke buddies must repay neighborhood dealer by nightfall	train
1218	atmosphere	Laid-back front-porch banter over South Central everyday troubles	train
1218	appeal	Endlessly quotable stoner jokes and colorful block characters	train
1218	narrative	Penniless pals owe local pusher money before evening ends	eval
1218	atmosphere	Easygoing stoop chatter amid ordinary Los Angeles hood hassles	eval
1218	appeal	Memorable weed-fueled one-liners delivered by vivid street personalities	eval
17	narrative	Fugitive bank-robbing brothers and hostages stumble into a vampire strip club	train
17	atmosphere	Sleazy, gore-soaked pulp swagger that flips midway into mayhem	train
17	appeal	Wild midnight-movie thrills with splatter, wisecracks and weaponized outlaws	train
17	narrative	Outlaw siblings with kidnapped family meet bloodsuckers at Mexican bar	eval
17	atmosphere	Grimy grindhouse cool abruptly mutating to crimson chaos	eval
17	appeal	Crazy cult kicks featuring gushing carnage, quips and improvised arsenals	eval
759	narrative	Miami lawyer and cop flee high-tech ex-KGB assassins	train
759	atmosphere	Slick, sweaty, explosion-heavy Florida glossiness	train
759	appeal	Undemanding gunfire, gadgets and supermodel glamour on the run	train
759	narrative	Female attorney escapes Soviet-trained killers with a detective's protection	eval
759	atmosphere	Shiny, humid, blast-filled South Beach veneer	eval
759	appeal	Brainless shootouts and tracking tech around a catwalk beauty in flight	eval
695	narrative	College graduates linger on campus avoiding adult life	train
695	atmosphere	Dry, neurotic post-graduation ennui full of quips	train
695	appeal	Talky, quotable wit for overeducated twentysomethings	train
695	narrative	Degree holders hang around school refusing to move forward	eval
695	atmosphere	Deadpan anxious aimlessness, peppered with clever one-liners	eval
695	appeal	Literate conversation appealing to drifting young intellectuals	eval
543	narrative	Illiterate boxer's wartime life mirrors a hunted convict's tale	train
543	atmosphere	Sweeping, compassionate epic scarred by Nazi occupation	train
543	appeal	Inventive Hugo reworking weaving Jewish family survival and decency	train
543	narrative	Unlettered prizefighter's fate echoes Hugo's fugitive during conflict	eval
543	atmosphere	Grand, humane saga wounded by German invaders	eval
543	appeal	Fresh literary adaptation about persecuted refugees and goodness	eval
278	narrative	Lonely florist woos grieving banker with anonymous flower deliveries	train
278	atmosphere	Soft, petal-strewn Manhattan tenderness shadowed by grief	train
278	appeal	Gentle courtship of wounded strangers learning to trust affection	train
278	narrative	Solitary blossom seller secretly sends bouquets to a mourning executive	eval
278	atmosphere	Delicate, blooming New York sweetness touched with sorrow	eval
278	appeal	Quiet pairing of two hurt souls daring to accept love	eval
1165	narrative	Writer returns home and meets his childhood tormentor, now teaching shop	train
1165	atmosphere	Uneasy slapstick shading into menacing revenge	train
1165	appeal	Anyone picked on at school will recognise the grudge	train
1165	narrative	Author moves back, confronting the boyhood tyrant turned woodwork instructor	eval
1165	atmosphere	Awkward pratfalls that darken toward vengeful threat	eval
1165	appeal	Relatable payback for people once bullied in class	eval
760	narrative	Self-replicating blade robots hunt soldiers on a mining planet	train
760	atmosphere	Desolate snowbound paranoia where anyone could be machine	train
760	appeal	Philip K. Dick twists and gory tunnel ambushes	train
760	narrative	Evolving burrowing weapons stalk troops across a ruined colony world	eval
760	atmosphere	Frozen wasteland suspicion, with artificial humans hidden among survivors	eval
760	appeal	Cerebral imposter surprises mixed with bloody underground attacks	eval
1629	narrative	Traces Velvet Underground singer's descent from model to heroin addict	train
1629	atmosphere	Bleak, fragmented elegy haunted by icy beauty's decay	train
1629	appeal	Frank interviews and archival footage for art-rock devotees	train
1629	narrative	Charts Warhol chanteuse's decline, fashion face turned junkie	eval
1629	atmosphere	Grim splintered lament over frosty glamour rotting away	eval
1629	appeal	Candid testimony plus vintage clips attract avant-garde music followers	eval
460	narrative	Grieving father vows to kill drunk driver leaving prison	train
460	atmosphere	Raw, mournful intensity of alcohol, strip clubs and guilt	train
460	appeal	Heavy emotional acting in a painful search for absolution	train
460	narrative	Bereft dad swears death upon paroled man who ran over his girl	eval
460	atmosphere	Aching nocturnal sorrow steeped in booze, shame and neon	eval
460	appeal	Powerful performances exploring remorse, vengeance and eventual release	eval
717	narrative	Single mother is coerced by mob enforcer to sway a murder trial	train
717	atmosphere	Creeping menace as a charming predator invades home and court	train
717	appeal	Suspenseful contest between maternal resolve and a seductive killer	train
717	narrative	Sculptor selected for courtroom duty gets blackmailed by Mafia henchman	eval
717	atmosphere	Steadily tightening dread from a suave stalker entering private life	eval
717	appeal	Gripping duel pitting protective parent against magnetic hitman	eval
544	narrative	Retired gangster's botched errand dooms his eccentric crew	train
544	atmosphere	Stylish, elegiac and darkly jokey fatalism	train
544	appeal	Colorful underworld slang and doomed love before dying	train
544	narrative	Ex-hoodlum's failed job condemns oddball associates	eval
544	atmosphere	Slick, mournful gallows humor about dying	eval
544	appeal	Flavorful mobster patter alongside tenderness facing certain death	eval
279	narrative	Black boy raised by elders in segregated Mississippi community	train
279	atmosphere	Warm, nostalgic, quietly dignified remembrance	train
279	appeal	Uplifting portrait of communal strength against Jim Crow	train
279	narrative	African-American child brought up by kin under Southern racial separation	eval
279	atmosphere	Tender, proud, hushed recollection of bygone days	eval
279	appeal	Inspiring picture of neighbours' solidarity opposing bigotry	eval
1465	narrative	Theatrical clan gathers to sell its beloved Long Island estate	train
1465	atmosphere	Chekhovian wistfulness mixed with vain backstage banter	train
1465	appeal	Talky, improvised ensemble intimacy for lovers of stage families	train
1465	narrative	Family of performers shares a farewell weekend at a summer home	eval
1465	atmosphere	Bittersweet autumnal sadness spiced with egotistical thespian gossip	eval
1465	appeal	Loose conversational group portrait suited to playhouse devotees	eval
20	narrative	Poor naturalist weds into Victorian family hiding incestuous secret	train
20	atmosphere	Hothouse sensuality and clinical unease beneath ornate manners	train
20	appeal	Intellectual viewers savor insect metaphors for class and desire	train
20	narrative	Impoverished bug scholar marries aristocratic heiress whose household conceals taboo	eval
20	atmosphere	Steamy eroticism with scientific disquiet under elaborate etiquette	eval
20	appeal	Cerebral audiences relish parallels linking ant colonies to rank and lust	eval
924	narrative	Teenage boys training aboard a schooner face a deadly freak storm	train
924	atmosphere	Sun-drenched camaraderie giving way to harrowing ocean terror	train
924	appeal	Stirring coming-of-age voyage about discipline, loss and loyalty	train
924	narrative	Young sailing students' tall ship is sunk by sudden tempest	eval
924	atmosphere	Tropical fellowship turning into frightful maritime catastrophe	eval
924	appeal	Rousing passage to manhood through rigor, bereavement and solidarity	eval
1177	narrative	Jewel thief's orangutan runs loose in a luxury hotel	train
1177	atmosphere	Rambunctious slapstick amid stuffy five-star elegance	train
1177	appeal	Monkey mischief and boyish pranks that delight young viewers	train
1177	narrative	Trained ape escapes burglar master inside posh accommodations	eval
1177	atmosphere	Rowdy physical gags disrupting snobbish upscale decor	eval
1177	appeal	Primate antics plus kid troublemaking for primary-school audiences	eval
369	narrative	Gubernatorial candidate's bumbling brother threatens the campaign	train
369	atmosphere	Loud, pratfall-heavy slapstick in rural Washington	train
369	appeal	Oafish physical gags from a mismatched buddy duo	train
369	narrative	Clumsy sibling keeps sabotaging a politician's run for office	eval
369	atmosphere	Boisterous tumbling mayhem in the backwoods Northwest	eval
369	appeal	Fun lies in the heavyset klutz and his uptight minder	eval
761	narrative	Father forced to assassinate governor or lose kidnapped daughter	train
761	atmosphere	Real-time ticking-clock anxiety in a crowded hotel	train
761	appeal	Ordinary man trapped in an impossible ninety-minute dilemma	train
761	narrative	Dad coerced into killing politician to save abducted girl	eval
761	atmosphere	Minute-by-minute nervousness amid bustling lobby	eval
761	appeal	Everyday accountant cornered by hopeless choice as time runs out	eval
1317	narrative	Widowed farmer shelters a runaway slave girl in 1815 Carolina	train
1317	atmosphere	Hushed, fog-laden wilderness suspense and moral gravity	train
1317	appeal	Thoughtful tale of one man's conscience defying unjust law	train
1317	narrative	Lonely homesteader hides a fugitive bondswoman crossing Appalachian mountains	eval
1317	atmosphere	Quiet, misty backwoods tension with ethical weight	eval
1317	appeal	Reflective look at personal decency resisting legal cruelty	eval
370	narrative	Abused housemaid is drawn to her doctor employer's sinister alter ego	train
370	atmosphere	Foggy, repressed, claustrophobic gloom of a Victorian household	train
370	appeal	Servant's-eye retelling of a famous split-personality legend	train
370	narrative	Scarred domestic feels pulled toward the physician master's evil other half	eval
370	atmosphere	Misty, stifled, airless nineteenth-century darkness indoors	eval
370	appeal	Stevenson's classic dual-man tale seen from below stairs	eval
545	narrative	Caribbean bloodsucker seeks a half-undead policewoman as mate	train
545	atmosphere	Campy nocturnal mischief with ghoulish decay jokes	train
545	appeal	Shape-shifting star turns and a rotting sidekick's wisecracks	train
545	narrative	Island nosferatu courts a detective who carries his kind's lineage	eval
545	atmosphere	Tongue-in-cheek midnight devilry garnished by gross corpse humor	eval
545	appeal	Multiple disguised roles along with quips from a decomposing servant	eval
762	narrative	Pianist returns home to snowbound hometown for high-school reunion	train
762	atmosphere	Wintry, boozy wistfulness among thirtyish men avoiding adulthood	train
762	appeal	Warm ensemble chatter about commitment, longing and growing up	train
762	narrative	Barroom musician revisits icy small town with old classmates	eval
762	atmosphere	Cold-weather nostalgic drinking by guys dodging maturity	eval
762	appeal	Appealing group conversation on settling down, yearning, and ageing	eval
546	narrative	Rogue stealth pilot steals nuclear warheads while his copilot gives chase	train
546	atmosphere	Explosive, slick desert mayhem with balletic gunplay	train
546	appeal	Popcorn thrills from train fights, helicopters and a smirking villain	train
546	narrative	Treacherous airman hijacks atomic bombs; former partner pursues across Utah	eval
546	atmosphere	Glossy detonations and graceful shootouts under blazing canyon sun	eval
546	appeal	Crowd-pleasing stunts on locomotives and choppers plus gleeful bad guy	eval
718	narrative	Unemployed actor stages Hamlet in a village church at Christmas	train
718	atmosphere	Bittersweet black-and-white backstage farce with theatrical wit	train
718	appeal	Loving look at hammy players finding family through Shakespeare	train
718	narrative	Jobless performer mounts an Elizabethan tragedy in rural chapel for holidays	eval
718	atmosphere	Monochrome, rueful humor of rehearsals and temperamental egos	eval
718	appeal	Fond portrait of luvvies bonding over putting on the Bard	eval
1097	narrative	Three banlieue youths drift a day after riots	train
1097	atmosphere	Volatile black-and-white urban anger ticking toward violence	train
1097	appeal	Urgent social portrait of police brutality and exclusion	train
1097	narrative	Trio of young Parisian outskirts friends roam following unrest	eval
1097	atmosphere	Tense monochrome rage that counts down to an explosion	eval
1097	appeal	Vital indictment of cops, racism and marginalized suburbs	eval
1595	narrative	Joyriding youths ram-raid shops in a dystopian Britain	train
1595	atmosphere	Neon-lit, nihilistic rush of restless joyriding adrenaline	train
1595	appeal	Early glimpse of reckless car chases and youthful rebellion	train
1595	narrative	Young car thieves smash storefronts across decaying England	eval
1595	atmosphere	Glaring, aimless thrill-seeking without any hope	eval
1595	appeal	Wild driving stunts and disaffected outlaw kids	eval
1128	narrative	Filmmaker probes the rise and arrest of a celebrity call-girl boss	train
1128	atmosphere	Seedy, sardonic tabloid sleaze under California sun	train
1128	appeal	Gossipy investigation where every interviewee may be lying	train
1128	narrative	Reporter digs into a notorious escort-ring operator's downfall	eval
1128	atmosphere	Sordid, mocking scandal-sheet grime in Los Angeles	eval
1128	appeal	Juicy inquiry sifting contradictory testimony from slippery sources	eval
696	narrative	Deputy mayor probes a Brooklyn shooting that exposes municipal corruption	train
696	atmosphere	Weighty, talky New York backroom intrigue	train
696	appeal	Idealism versus compromise for lovers of political machinations	train
696	narrative	Young aide investigates street gunfire, uncovering graft among officials	eval
696	atmosphere	Dense, dialogue-laden Gotham wheeling and dealing	eval
696	appeal	Principles tested by pragmatism, appealing to government-intrigue followers	eval
1067	narrative	Hapless Texas friends bungle small robberies after a voluntary hospital stay	train
1067	atmosphere	Deadpan, sweetly eccentric and sunnily laid-back	train
1067	appeal	Quirky slacker camaraderie from an offbeat debut filmmaker	train
1067	narrative	Inept young buddies attempt amateur heists following a mental breakdown	eval
1067	atmosphere	Dry, endearing oddness with relaxed warmth	eval
1067	appeal	Charming portrait of aimless pals launching a distinctive directorial voice	eval
1054	narrative	Talk-show producer's dream date becomes an obsessive stalker	train
1054	atmosphere	Zany discomfort as courtship turns into creepy torment	train
1054	appeal	Spoofs bad-boyfriend nightmares for fans of awkward slapstick	train
1054	narrative	TV staffer finds perfect boyfriend morphing into unhinged pursuer	eval
1054	atmosphere	Goofy squirming when wooing sours to weird harassment	eval
1054	appeal	Lampoons courtship disasters, pleasing lovers of clumsy physical gags	eval
925	narrative	Medical examiner injects himself with his murdered wife's memories	train
925	atmosphere	Feverish, dark unease of borrowed visions and obsession	train
925	appeal	Intriguing brain-fluid premise twisting a whodunit into mind-bending pursuit	train
925	narrative	Coroner absorbs dead spouse's recollections through experimental serum to find killer	eval
925	atmosphere	Hallucinatory gloom filled with secondhand flashbacks and fixation	eval
925	appeal	Novel neurochemical gimmick spins homicide puzzle toward psychological chase	eval
763	narrative	Hot-tempered hockey reject wins golf tournaments to save grandma's house	train
763	atmosphere	Loud, juvenile rage and absurd fairway brawls	train
763	appeal	Quotable underdog goofiness upending a snobbish country club sport	train
763	narrative	Failed ice skater with monster drive joins pro tour for grandmother's mortgage	eval
763	atmosphere	Boorish, shouty silliness including fistfights on the green	eval
763	appeal	Memorable one-liners as a lout humiliates posh putting elites	eval
371	narrative	Iowa farm wife has four-day affair with photographer	train
371	atmosphere	Hushed, aching autumnal longing in rural heartland	train
371	appeal	Mature tearjerker about passion sacrificed for family duty	train
371	narrative	Married Midwestern homemaker falls for a visiting cameraman	eval
371	atmosphere	Quiet, yearning tenderness amid cornfields and covered crossings	eval
371	appeal	Grown-up weepie concerning desire relinquished out of obligation	eval
1626	narrative	Single airport screener seeks love with help from dying neighbor	train
1626	atmosphere	Quirky, bittersweet Cologne loneliness with deadpan humor	train
1626	appeal	Offbeat friendship with a gay mystic living upstairs	train
1626	narrative	Unattached security worker hunts soulmate, guided by ailing psychic	eval
1626	atmosphere	Odd, wistful, wry German isolation	eval
1626	appeal	Unusual bond between lonely woman and terminally ill fortune-teller	eval
21	narrative	Orphan boy joins felt-puppet crew chasing pirate gold	train
21	atmosphere	Zany, tuneful seafaring mayhem with fourth-wall jokes	train
21	appeal	Family hijinks mixing classic Stevenson storytelling and puppet slapstick	train
21	narrative	Parentless lad sails with fuzzy characters after buried doubloons	eval
21	atmosphere	Wacky, melodic nautical madness winking at viewers	eval
21	appeal	All-ages romp blending literary buccaneers with foam-creature clowning	eval
1318	narrative	Camera trails a supermodel through Milan, Paris and New York shows	train
1318	atmosphere	Grainy, hectic glamour caught in the backstage rush	train
1318	appeal	Voyeuristic peek at the nineties runway fashion world	train
1318	narrative	Crew follows a top mannequin across three style capitals	eval
1318	atmosphere	Gritty, frantic chic glimpsed behind the curtains	eval
1318	appeal	Inside view of couture's heyday for curious trend watchers	eval
22	narrative	Scottish rebel avenges his wife and defies English tyranny	train
22	atmosphere	Rousing, bloody and mournful Highland grandeur	train
22	appeal	Massive battlefield spectacle and stirring cries for freedom	train
22	narrative	Warrior patriot leads an uprising after his bride's execution	eval
22	atmosphere	Stirring gore-soaked sorrow among misty glens	eval
22	appeal	Huge medieval clashes with inspirational speeches about liberty	eval
23	narrative	Insomniac veteran cabbie plots violence to cleanse New York streets	train
23	atmosphere	Neon-drenched, sleazy urban alienation simmering toward bloodshed	train
23	appeal	Unnerving character study of loneliness curdling into vigilante rage	train
23	narrative	Sleepless ex-Marine driver plans killing spree against Manhattan filth	eval
23	atmosphere	Lurid nocturnal isolation boiling until carnage erupts	eval
23	appeal	Disturbing psychological portrait showing solitude fester to avenging fury	eval
24	narrative	Visiting Hong Kong cop battles bikers and diamond thieves in New York	train
24	atmosphere	Cheerful, cartoonish bravado amid grubby city streets	train
24	appeal	Jaw-dropping real stunts including hovercraft chaos and rooftop leaps	train
24	narrative	Kung-fu policeman on holiday fights motorcycle gang and jewel mobsters	eval
24	atmosphere	Sunny, goofy daring set against rundown urban blocks	eval
24	appeal	Astonishing self-performed feats: building jumps and runaway amphibious vehicle	eval
1284	narrative	Parents grapple with teenage son accused of killing his girlfriend	train
1284	atmosphere	Somber wintry family anguish shadowed by concealed evidence	train
1284	appeal	Moral dilemma about loyalty versus truth in a small town	train
1284	narrative	Doctor and sculptor face their boy becoming prime suspect in a slaying	eval
1284	atmosphere	Bleak, snowbound domestic turmoil with hidden clues	eval
1284	appeal	Ethical puzzle weighing parental devotion against honesty under community scrutiny	eval
1466	narrative	Coal mine tragedies push a Nova Scotia widow to madness	train
1466	atmosphere	Bleak Cape Breton harshness with flashes of earthy humor	train
1466	appeal	Haunting working-class love story ending in shocking grief	train
1466	narrative	Cape Breton woman loses her men underground and snaps	eval
1466	atmosphere	Grim maritime hardship brightened by salty wit	eval
1466	appeal	Disturbing tale of miners, devotion and macabre mourning	eval
1084	narrative	Witnesses recount the Amsterdam diarist's hiding and death	train
1084	atmosphere	Sober, intimate and deeply mournful remembrance	train
1084	appeal	Rare archival footage humanizes a Holocaust icon	train
1084	narrative	Survivors tell of Jewish girl concealed in attic, later perished	eval
1084	atmosphere	Grave, personal and grieving tribute throughout	eval
1084	appeal	Uncommon historical film restores real life behind famous journal	eval
547	narrative	Chemistry-obsessed English teen doses his stepmother and coworkers with thallium	train
547	atmosphere	Macabre, deadpan black humor in drab suburban Britain	train
547	appeal	Chillingly funny study of a polite sociopath's experiments	train
547	narrative	Science-mad British boy slips toxins to relatives and colleagues	eval
547	atmosphere	Ghoulish, straight-faced wit among dreary terraced houses	eval
547	appeal	Darkly amusing case of a courteous killer's laboratory hobby	eval
764	narrative	Two single roommates vow to jump off Brooklyn Bridge if unloved	train
764	atmosphere	Quirky, neurotic, charming Manhattan whimsy	train
764	appeal	Platonic friends slowly seeing what was always there	train
764	narrative	Unattached flatmates make a suicidal pact should courtship fail by thirty	eval
764	atmosphere	Offbeat, anxious, endearing big-city silliness	eval
764	appeal	Best buddies gradually realise they belong together	eval
1435	narrative	Twin brothers clash over an inherited Santa Barbara ranch	train
1435	atmosphere	Boisterous, shaggy goodwill with populist little-guy spirit	train
1435	appeal	Dual lead performance and community-versus-greed hijinks	train
1435	narrative	Identical siblings battle for a bequeathed California estate	eval
1435	atmosphere	Rowdy, rambling cheer favoring ordinary folks	eval
1435	appeal	One star in both roles, plus neighbors outwitting rapacious developers	eval
1517	narrative	Hawaiian students build solar car for Australian race	train
1517	atmosphere	Sunny, earnest uplift for rooted-for underdogs	train
1517	appeal	Inspirational teacher and poor kids beating corporate teams	train
1517	narrative	Island high schoolers engineer light-powered vehicle, cross outback	eval
1517	atmosphere	Bright, sincere hopefulness against long odds	eval
1517	appeal	Motivating mentor guides disadvantaged youths past rich rivals	eval
1192	narrative	Orphan boys suffer sexual abuse by Catholic brothers in Newfoundland	train
1192	atmosphere	Harrowing, restrained anger at institutional cruelty and silence	train
1192	appeal	Powerful indictment of church cover-up, unforgettable and necessary viewing	train
1192	narrative	Parentless children are molested under religious order's Canadian care	eval
1192	atmosphere	Wrenching controlled fury over systemic brutality and hush	eval
1192	appeal	Searing exposé of clerical concealment that stays with audiences	eval
765	narrative	Womanizing ad executive falls for boss who treats him likewise	train
765	atmosphere	Sleek, sassy upscale urban banter with R&B cool	train
765	appeal	Satisfying role-reversal laughs with stylish Black professionals in love	train
765	narrative	Playboy marketer meets his match in a female superior's seduction	eval
765	atmosphere	Chic, cheeky metropolitan repartee and smooth soul grooves	eval
765	appeal	Gratifying comeuppance for ladies' man among fashionable African-American careerists	eval
1129	narrative	Two lovelorn Hong Kong cops fall for enigmatic women	train
1129	atmosphere	Dreamy neon melancholy, blurred motion and pop-song repetition	train
1129	appeal	Stylish meditation on urban loneliness and chance encounters	train
1129	narrative	Pair of jilted policemen become drawn toward mysterious strangers	eval
1129	atmosphere	Hazy electric-lit wistfulness with smeared camerawork and looping California Dreamin'	eval
1129	appeal	Hip, poetic musing about big-city isolation and serendipitous crossings	eval
1068	narrative	Con man sells fake screen tests to Sicilian villagers	train
1068	atmosphere	Sun-baked postwar nostalgia turning bitter	train
1068	appeal	Poignant ode to cinema's power over poor dreamers	train
1068	narrative	Swindler tours rural Sicily, filming bogus auditions for cash	eval
1068	atmosphere	Golden, wistful 1950s Italy that slowly sours	eval
1068	appeal	Touching tribute to how movies seduce the destitute	eval
1098	narrative	Adopted new father crosses America hunting his birth parents	train
1098	atmosphere	Frantic, neurotic absurdity of an endless road trip	train
1098	appeal	Eccentric ensemble mishaps and acid-laced dinner chaos	train
1098	narrative	Man seeks biological mom and dad on cross-country quest	eval
1098	atmosphere	Hectic, anxious craziness along the highway	eval
1098	appeal	Oddball cast bungling toward a drugged mealtime meltdown	eval
548	narrative	Bullied boy's magical book is stolen, unleashing creatures into our world	train
548	atmosphere	Cheap, cartoonish and noisy kiddie whimsy	train
548	appeal	Storybook beasts loose in suburbia for undemanding young viewers	train
548	narrative	Schoolyard thugs swipe a youngster's enchanted volume, freeing its inhabitants	eval
548	atmosphere	Low-budget, raucous, goofy playfulness for tots	eval
548	appeal	Fairy-realm critters run amok in modern town for small kids	eval
1630	narrative	Singer recalls girlhood as servant's daughter in Tunisian royal household	train
1630	atmosphere	Hushed, sensual, confining courtyard melancholy	train
1630	appeal	Poignant look at women's bondage, music and awakening	train
1630	narrative	Lounge performer remembers growing up among maids of the beys	eval
1630	atmosphere	Quiet, sultry sadness behind palace walls	eval
1630	appeal	Affecting study of female servitude, song and self-discovery	eval
1130	narrative	Filmmaker unravels a homeless woman's mythic claims in Central Park	train
1130	atmosphere	Intimate, compassionate curiosity in rough handheld images	train
1130	appeal	Real-life detective work revealing truth inside delusion	train
1130	narrative	Videographer investigates a park vagrant who thinks she wed a god	eval
1130	atmosphere	Close, caring inquisitiveness through an unsteady camcorder	eval
1130	appeal	Genuine sleuthing that finds facts behind mental illness	eval
1259	narrative	Traffic-obsessed young man falls for a free-spirited dancer in Los Angeles	train
1259	atmosphere	Whimsical, gently daffy daydreaming above the freeways	train
1259	appeal	Oddball courtship for viewers fond of lovable eccentrics	train
1259	narrative	Commuter-report fanatic pursues an avant-garde performer	eval
1259	atmosphere	Fanciful, softly kooky reverie amid highway congestion	eval
1259	appeal	Peculiar wooing that suits fans of endearing misfits	eval
1603	narrative	Ten-year-old girl invents purifying rituals amid her mother's mental illness	train
1603	atmosphere	Mystical, fragile countryside childhood hovering near danger	train
1603	appeal	Poetic look at how children turn fear into religion	train
1603	narrative	Young daughter of a manic-depressive devises rites to banish sin	eval
1603	atmosphere	Otherworldly, delicate rural innocence on the brink of harm	eval
1603	appeal	Lyrical view about kids remaking dread through private faith	eval
1545	narrative	Dwarf author recalls his French mother's postwar loves in Ireland	train
1545	atmosphere	Tender, starlit reverie mixing whimsy with sorrow	train
1545	appeal	Uplifting for those drawn to outsider memoirs and gentle longing	train
1545	narrative	Small-statured writer remembers immigrant mum's affairs among Irishmen after 1945	eval
1545	atmosphere	Delicate dreamlike remembrance, playful yet mournful under night skies	eval
1545	appeal	Heartening choice if you like misfit life stories and quiet yearning	eval
1207	narrative	San Francisco prosecutor links an ax murder to his ex-lover's secret life	train
1207	atmosphere	Sleazy, glossy menace of kinky wealth and corruption	train
1207	appeal	Lurid twists, erotic intrigue and a frantic Chinatown car chase	train
1207	narrative	Assistant district attorney suspects former flame leads double existence as call girl	eval
1207	atmosphere	Polished decadence dripping with perverse power and threat	eval
1207	appeal	Steamy scandal, salacious revelations and vehicular havoc through steep streets	eval
926	narrative	Misfit submarine captain pilots a rusty diesel in Navy war games	train
926	atmosphere	Breezy, irreverent military hijinks below the waves	train
926	appeal	Ragtag crew outsmarts the brass with lowbrow ingenuity	train
926	narrative	Maverick officer commands a dilapidated undersea vessel during naval exercises	eval
926	atmosphere	Lighthearted, cheeky service antics underwater	eval
926	appeal	Oddball sailors outwit stuffy admirals through crude cleverness	eval
766	narrative	Gay filmmaker recalls hiding his sexuality as a Playgirl centerfold	train
766	atmosphere	Wry, self-mocking and bittersweet confessional	train
766	appeal	Insider look at image, deception and AIDS-era secrets	train
766	narrative	Closeted magazine pinup revisits double life on camera	eval
766	atmosphere	Ironic and rueful admission of a personal masquerade	eval
766	appeal	Revealing glimpse behind beefcake fame and concealed identity	eval
1319	narrative	Southern boy recalls troubled family and beloved singer aunt	train
1319	atmosphere	Slow, painterly sadness filled with hymns	train
1319	appeal	Meditative memory piece for patient viewers	train
1319	narrative	Georgia youth remembers abusive father, unstable mother and vivacious relative	eval
1319	atmosphere	Languid, pictorial sorrow tinged by gospel	eval
1319	appeal	Contemplative recollection rewarding unhurried audiences	eval
1657	narrative	Hired assassin and intended victim get entangled in Indian feudal conflict	train
1657	atmosphere	Understated, rural, politically charged tension	train
1657	appeal	Bengali art-house look at caste, land and violence	train
1657	narrative	Marksman employed by landlord becomes caught within village power struggle	eval
1657	atmosphere	Muted, countryside, socially fraught unease	eval
1657	appeal	Thoughtful subcontinental study of oppression and bloodshed	eval
280	narrative	Veteran newsman molds ambitious weather girl into star television reporter	train
280	atmosphere	Glossy, wistful warmth between mentor and protégée	train
280	appeal	Glamorous love story tested by careers and a prison riot	train
280	narrative	Seasoned broadcaster trains an eager newcomer who eclipses him	eval
280	atmosphere	Sleek, longing affection joining teacher to pupil	eval
280	appeal	Shiny star-powered passion strained by newsroom success and danger	eval
25	narrative	Gay cabaret owner and partner pose straight for conservative in-laws	train
25	atmosphere	Flamboyant, warm, farcical South Beach sparkle	train
25	appeal	Riotous dinner disguise with a message of family acceptance	train
25	narrative	Drag-club couple fake heterosexuality to impress a right-wing senator	eval
25	atmosphere	Campy, affectionate, colourful Miami mayhem	eval
25	appeal	Hilarious masquerade meal that champions tolerance of kin	eval
1546	narrative	Polish family bears lingering scars after wartime upheaval	train
1546	atmosphere	Subdued, gray, memory-haunted Eastern European melancholy	train
1546	appeal	Reflective portrait of lives marked by history	train
1546	narrative	Postwar household in Poland copes with traces of conflict	eval
1546	atmosphere	Muted, somber, past-laden sadness	eval
1546	appeal	Thoughtful look at people wounded by their era	eval
26	narrative	Three Irish-American brothers wrestle with love and commitment on Long Island	train
26	atmosphere	Talky, low-key Catholic guilt over kitchen-table beers	train
26	appeal	Relatable sibling banter with scrappy homemade indie honesty	train
26	narrative	Trio of Celtic siblings struggles with relationships under one suburban roof	eval
26	atmosphere	Conversational, modest religious angst accompanied by casual drinking	eval
26	appeal	Shoestring authenticity and familiar fraternal ribbing	eval
27	narrative	Mismatched Miami detectives swap lives to protect murder witness	train
27	atmosphere	Glossy, loud, sun-baked bravado with rapid-fire bickering	train
27	appeal	Explosive shootouts and buddy banter deliver adrenaline and laughs	train
27	narrative	Opposite Florida narcotics cops trade identities guarding a homicide onlooker	eval
27	atmosphere	Slick noisy tropical swagger full of quick-tongued squabbling	eval
27	appeal	Blazing gunfights plus partner wisecracks provide rush and hilarity	eval
1540	narrative	American boy in China rescues a panda cub from poachers	train
1540	atmosphere	Wholesome, scenic wonder of misty bamboo mountains	train
1540	appeal	Cute wildlife and kid heroics teaching conservation to families	train
1540	narrative	Visiting youngster helps save baby bear stolen by illegal hunters	eval
1540	atmosphere	Gentle majestic beauty amid foggy Sichuan forests	eval
1540	appeal	Adorable animals plus brave children giving households ecological lessons	eval
697	narrative	Catholic school athlete poet spirals into heroin addiction	train
697	atmosphere	Raw, feverish grit on New York streets	train
697	appeal	Harrowing cautionary portrait of talent wasted and a young star's ferocity	train
697	narrative	Promising teenage hoopster and writer descends to drug dependency	eval
697	atmosphere	Grimy, delirious urban intensity full of withdrawal agony	eval
697	appeal	Disturbing warning about squandered gifts, driven by explosive youthful acting	eval
1227	narrative	Starstruck girl joins a seedy Liverpool theatre troupe	train
1227	atmosphere	Gloomy postwar backstage bitterness beneath Peter Pan whimsy	train
1227	appeal	Dark revelations about innocence, predation and theatrical egos	train
1227	narrative	Naive teenager apprentices with a shabby 1940s repertory company	eval
1227	atmosphere	Dismal behind-the-curtain cruelty masked by Neverland fancy	eval
1227	appeal	Unsettling exposure of exploitation among vain stage folk	eval
1069	narrative	Ex-nun erotica writer aids amnesiac with violent pornographer past	train
1069	atmosphere	Deadpan, cool and philosophical absurdity	train
1069	appeal	Dry indie dialogue exploring identity, guilt and redemption	train
1069	narrative	Former convent sister helps memory-stricken man hunted for brutal history	eval
1069	atmosphere	Laconic, chilly strangeness with a cerebral streak	eval
1069	appeal	Arch arthouse wordplay pondering selfhood and forgiveness	eval
28	narrative	Crippled lunar spacecraft's astronauts and ground engineers improvise a way home	train
28	atmosphere	White-knuckle technical tension with quiet patriotism	train
28	appeal	Triumphant true story of teamwork turning failure into survival	train
28	narrative	Damaged moon vessel's crew and mission control invent a safe return	eval
28	atmosphere	Nail-biting procedural suspense and restrained national pride	eval
28	appeal	Rousing real-life proof that ingenuity and cooperation can beat disaster	eval
549	narrative	Highland clansman defies a corrupt marquis after a stolen loan	train
549	atmosphere	Rugged, misty grandeur with vicious aristocratic villainy	train
549	appeal	Honour, passionate marriage and one superb climactic swordfight	train
549	narrative	Scottish chieftain resists a crooked noble over thieved money	eval
549	atmosphere	Craggy, fog-wrapped majesty, plus a foppish sadist's cruelty	eval
549	appeal	Integrity, wedded devotion and a magnificent final duel	eval
767	narrative	Philosophy student bitten in an alley craves blood and meaning	train
767	atmosphere	Stark black-and-white dread heavy with guilt and Nietzsche	train
767	appeal	Intellectual bloodsucker allegory about drugs, evil and sin	train
767	narrative	Doctoral candidate attacked by a stranger hungers for veins and truth	eval
767	atmosphere	Severe monochrome menace laden with existential shame	eval
767	appeal	Cerebral undead metaphor examining dependency, wickedness and transgression	eval
29	narrative	Caped vigilante battles riddling inventor and scarred duplicitous villain	train
29	atmosphere	Garish neon camp with brooding orphan undertones	train
29	appeal	Flashy comic-book spectacle of gadgets, quips and over-the-top rogues	train
29	narrative	Masked crusader confronts puzzle-obsessed scientist plus half-disfigured gangster	eval
29	atmosphere	Gaudy fluorescent kitsch shaded by parentless gloom	eval
29	appeal	Dazzling superhero showmanship boasting gizmos, one-liners, hammy baddies	eval
30	narrative	Frigid Parisian housewife spends afternoons working secretly in a brothel	train
30	atmosphere	Elegant, icy surrealism blurring daydream with reality	train
30	appeal	Provocative exploration of repressed desire and bourgeois hypocrisy	train
30	narrative	Respectable doctor's wife moonlights as daytime prostitute	eval
30	atmosphere	Cool refined dreaminess where fantasies merge into waking life	eval
30	appeal	Daring study of hidden lust beneath upper-class propriety	eval
1107	narrative	Grieving American doctor is caught in Burma's 1988 military crackdown	train
1107	atmosphere	Lush, perilous jungle escape charged with political outrage	train
1107	appeal	Spiritual rebirth through witnessing courageous democratic resistance	train
1107	narrative	Bereaved US physician gets trapped amid Southeast Asian uprising	eval
1107	atmosphere	Verdant, dangerous flight fueled by indignation at dictatorship	eval
1107	appeal	Inspiring healing journey alongside brave protesters	eval
952	narrative	Brooklyn cigar shop regulars trade improvised stories	train
952	atmosphere	Loose, freewheeling neighborhood banter and cameos	train
952	appeal	Offbeat celebration of Brooklyn eccentrics and smoking	train
952	narrative	Tobacco store patrons riff and ramble about life	eval
952	atmosphere	Casual, unscripted borough chatter with celebrity drop-ins	eval
952	appeal	Quirky love letter to local oddballs and cigarettes	eval
719	narrative	Unpopular president invents cold conflict with northern neighbor	train
719	atmosphere	Goofy, irreverent satire of patriotic war fever	train
719	appeal	Mocking jabs at politics and polite Canadians	train
719	narrative	Low-polling leader manufactures hostilities against Canada	eval
719	atmosphere	Silly, cheeky spoof waving flags at hysteria	eval
719	appeal	Ribbing of Washington spin and courteous border folk	eval
768	narrative	Friendly boy ghost befriends a spirit therapist's lonely daughter in haunted mansion	train
768	atmosphere	Playful spookiness with a bittersweet ache	train
768	appeal	Kid-safe chills, prankster phantoms and a tender Halloween dance	train
768	narrative	Gentle young specter bonds with a paranormal counselor's isolated girl	eval
768	atmosphere	Cheerfully eerie yet touched by sadness	eval
768	appeal	Mild scares, mischievous spirits and a sweet costume-party moment for children	eval
1267	narrative	Young Brooklyn crack dealer suspected in a fast-food manager's murder	train
1267	atmosphere	Raw, bleak urgency down at street level	train
1267	appeal	Sobering anatomy of drugs and violence in housing projects	train
1267	narrative	Teen pusher on park benches is questioned over restaurant killing	eval
1267	atmosphere	Harsh, grim immediacy, close to the pavement	eval
1267	appeal	Grave dissection of narcotics ravaging Black neighbourhoods	eval
769	narrative	Talking gorilla joins an African expedition to a lost diamond city	train
769	atmosphere	Pulpy jungle excitement with lasers, volcanoes and killer apes	train
769	appeal	Cheesy creature thrills packed with gadgets and wild quips	train
769	narrative	Signing primate accompanies explorers seeking gems in a vanished metropolis	eval
769	atmosphere	Lurid rainforest mayhem involving eruptions, beams and savage primates	eval
769	appeal	Goofy monster fun loaded by high-tech toys and outrageous one-liners	eval
31	narrative	Submarine officers mutiny over an unconfirmed nuclear launch order	train
31	atmosphere	Claustrophobic, sweaty tension pressed by ticking clock	train
31	appeal	Gripping clash of command philosophies on brink of Armageddon	train
31	narrative	Undersea crew revolts when missile-firing message arrives incomplete	eval
31	atmosphere	Cramped perspiring strain driven by vanishing minutes	eval
31	appeal	Riveting leadership standoff at the edge of atomic apocalypse	eval
32	narrative	Portrait of underground cartoonist and his deeply troubled brothers	train
32	atmosphere	Unsettling, candid intimacy with dark deadpan humor	train
32	appeal	Fascinating glimpse of genius, family damage and art as survival	train
32	narrative	Profile follows counterculture comics artist alongside disturbed siblings	eval
32	atmosphere	Disquieting frankness laced with bleak, dry wit	eval
32	appeal	Riveting view of how creativity rescues one from hereditary madness	eval
33	narrative	Guitar-case gunslinger hunts drug lord who killed his lover	train
33	atmosphere	Sultry, dusty Mexican cool with balletic bullets	train
33	appeal	Over-the-top shootouts and smoldering chemistry with bookstore owner	train
33	narrative	Armed mariachi seeks vengeance against a cartel boss	eval
33	atmosphere	Steamy border-town swagger choreographed with flying lead	eval
33	appeal	Outrageous weaponry spectacle plus sizzling attraction to a beauty who sells novels	eval
770	narrative	Black veteran hunts missing white woman in 1948 Los Angeles	train
770	atmosphere	Smoky jazz-era menace laced with racial tension	train
770	appeal	Stylish period detective puzzle from Walter Mosley's novel	train
770	narrative	Laid-off ex-soldier is hired to trace a politician's vanished fiancée	eval
770	atmosphere	Sultry postwar danger shaped by segregation	eval
770	appeal	Handsome forties sleuthing with an African-American hero's perspective	eval
550	narrative	Bomber forces cop and shopkeeper through deadly New York riddles	train
550	atmosphere	Sweaty, relentless urgency across a summertime city	train
550	appeal	Bantering odd-couple heroes racing explosions and a gold heist	train
550	narrative	Terrorist makes policeman, Harlem merchant solve lethal puzzles	eval
550	atmosphere	Nonstop overheated rush through metropolitan streets	eval
550	appeal	Wisecracking mismatched partners outrun blasts, bullion robbery	eval
34	narrative	Two teen lovers and a seductive drifter flee murders across neon wasteland	train
34	atmosphere	Nihilistic, lurid, sardonic shock with industrial rock edge	train
34	appeal	Transgressive cult road trip of sex, severed heads and apathy	train
34	narrative	Young couple plus dangerous stranger run after bloody convenience-store killings	eval
34	atmosphere	Hopeless, garish, sneering provocation set to alternative noise	eval
34	appeal	Outrageous underground joyride through carnality, gore and ennui	eval
1108	narrative	Abandoned pregnant woman finds shelter with a shoemaking family of brothers	train
1108	atmosphere	Austere, rain-soaked tragedy under heavy Victorian skies	train
1108	appeal	Measured English literary period piece of desire and retribution	train
1108	narrative	Jilted expectant traveller taken in by cobbler household's rival sons	eval
1108	atmosphere	Severe, drizzly, sorrowful mood of the nineteenth century	eval
1108	appeal	Slow-burning costume adaptation exploring passion and vengeance	eval
720	narrative	Roaming swordsman falls for Camelot's queen and betrays his sovereign	train
720	atmosphere	Lush, stately chivalry aglow with forbidden longing	train
720	appeal	Gleaming swordfights and a swoony royal love triangle	train
720	narrative	Wandering duelist's passion for a monarch's bride tests Round Table loyalty	eval
720	atmosphere	Opulent courtly splendor warmed by illicit desire	eval
720	appeal	Shiny blade combat with a lush three-sided affair of the heart	eval
35	narrative	Teen reunites with orca pal threatened by an oil spill	train
35	atmosphere	Sunny Pacific Northwest warmth with ecological urgency	train
35	appeal	Wholesome animal bonding and sibling growth for family audiences	train
35	narrative	Adolescent meets whale friend again as tanker crude endangers pod	eval
35	atmosphere	Bright coastal cheer carrying environmental alarm	eval
35	appeal	Clean household entertainment of creature kinship and brotherly maturing	eval
1139	narrative	Teen computer whizzes framed for a virus expose corporate thief	train
1139	atmosphere	Hyper-stylized cyberpunk cool with rave beats and neon graphics	train
1139	appeal	Fun rebellious techno-fable of keyboards, rollerblades and counterculture	train
1139	narrative	Adolescent code-breakers fight oil company security chief's worm scheme	eval
1139	atmosphere	Flashy digital visuals pulsing with electronica and attitude	eval
1139	appeal	Entertaining defiance celebrating geek outlaws, skates and nineties net culture	eval
372	narrative	Gay New Yorker swears off sex during AIDS crisis, meets hunk	train
372	atmosphere	Zany daydream interludes masking fear and grief	train
372	appeal	Bittersweet stage-born wit affirming love despite mortality	train
372	narrative	Celibacy-vowing Manhattan waiter falls for an HIV-positive gym partner	eval
372	atmosphere	Whimsical imagined asides covering anxiety and mourning	eval
372	appeal	Poignant, clever theatrical humor encouraging affection in plague years	eval
771	narrative	Data courier must unload overloaded brain implant before dying	train
771	atmosphere	Grimy neon cyberpunk chase with corporate assassins	train
771	appeal	Campy future-tech spectacle about memory and information	train
771	narrative	Messenger carrying stolen files in his skull races death	eval
771	atmosphere	Dirty, glowing dystopia where yakuza killers pursue	eval
771	appeal	Goofy prophetic gadgetry for fans of virtual reality	eval
373	narrative	Future lawman is framed for murder and exiled to wastelands	train
373	atmosphere	Bombastic, metallic dystopia in comic-book colors	train
373	appeal	Oversized megacity spectacle with armored one-liners	train
373	narrative	Wrongly convicted street judge banished beyond tomorrow's city	eval
373	atmosphere	Loud, chrome-plated grimness with graphic-novel swagger	eval
373	appeal	Giant metropolis effects and helmeted catchphrases	eval
1029	narrative	Unemployed slacker prolongs a murder trial to keep free hotel lodging	train
1029	atmosphere	Dumb, manic silliness in the courtroom	train
1029	appeal	Goofball antics spoofing deliberation and tabloid justice	train
1029	narrative	Jobless layabout drags out sequestration because it provides a room	eval
1029	atmosphere	Brainless, hyperactive clowning before a judge	eval
1029	appeal	Juvenile pranks mocking legal verdicts and sensational cases	eval
772	narrative	HIV-positive Manhattan teen preys on virgins over one summer day	train
772	atmosphere	Harrowing, raw, amoral realism shot as if eavesdropping	train
772	appeal	Shocking wake-up call about unsupervised adolescent sex and drugs	train
772	narrative	Infected New York skater seduces inexperienced girls within twenty-four hours	eval
772	atmosphere	Disturbing, unvarnished, conscience-free verite that feels overheard	eval
772	appeal	Provocative alarm on youth promiscuity and substance abuse	eval
1070	narrative	Low-budget director endures one disastrous day of shooting after another	train
1070	atmosphere	Frantic, dreamlike frustration on a tiny chaotic set	train
1070	appeal	Hilarious insider satire of independent moviemaking egos	train
1070	narrative	Struggling filmmaker suffers endless mishaps on a shoestring production	eval
1070	atmosphere	Manic surreal exasperation as takes keep going wrong	eval
1070	appeal	Knowing mockery of indie cinema vanity, full of laughs	eval
551	narrative	Private eye investigates illusionists menaced by resurrected cult leader	train
551	atmosphere	Occult gloom steeped in pulp detective grime and gore	train
551	appeal	Gruesome sorcery and body mutilation thrill dark-magic enthusiasts	train
551	narrative	Gumshoe probes stage conjurers stalked by sect guru returned from death	eval
551	atmosphere	Murky supernatural hardboiled sleaze drenched with blood	eval
551	appeal	Grisly black arts and mangled flesh satisfy fans of sinister spellcraft	eval
1166	narrative	Gay ex-actor and lovelorn roommate seek intimacy while serial killer roams	train
1166	atmosphere	Cynical, sexually frank urban ennui with caustic wit	train
1166	appeal	Appeals through edgy, queer-inclusive views of lonely twentysomethings	train
1166	narrative	Disaffected young Canadians hunt for connection as murders terrify their city	eval
1166	atmosphere	Jaded, erotic big-town malaise spiked by acid one-liners	eval
1166	appeal	Bold look at same-sex and straight singles fumbling toward closeness	eval
36	narrative	Seattle teen helps suicidal girlfriend escape psychiatric ward on road trip	train
36	atmosphere	Grungy, impulsive adolescent passion turning fragile	train
36	appeal	Doomed young devotion tested by mental illness	train
36	narrative	High school boy breaks unstable sweetheart out of hospital and drives south	eval
36	atmosphere	Flannel-era recklessness sliding into brittle sadness	eval
36	appeal	First love strained past its limits by psychological breakdown	eval
721	narrative	Dumped slackers wander the mall to win back girlfriends	train
721	atmosphere	Crude, talky, comic-book-obsessed suburban goofiness	train
721	appeal	Cult layabout banter and stoner sidekick pranks	train
721	narrative	Two jilted loafers loiter at a shopping center seeking reconciliation	eval
721	atmosphere	Vulgar, nerdy chatter in New Jersey retail corridors	eval
721	appeal	Beloved idlers' dialogue plus potheads' sabotage schemes	eval
374	narrative	Teen heroes quest for ninja powers against slimy purple villain	train
374	atmosphere	Bright, noisy exuberance of Saturday-morning television	train
374	appeal	Giant robot battles and martial arts for young fans	train
374	narrative	Adolescent fighters seek new abilities to defeat oozing warlock	eval
374	atmosphere	Colorful, boisterous pep like a weekend cartoon	eval
374	appeal	Huge machine clashes plus karate kicks thrilling grade-schoolers	eval
1441	narrative	Young widow finds comfort from sister, friend, ex-stepmother and house painter	train
1441	atmosphere	Talky, tearful yet gently hopeful grieving	train
1441	appeal	Women bonding over loss, desire and second chances	train
1441	narrative	Bereaved wife leans on female confidantes and a handsome handyman	eval
1441	atmosphere	Conversational, weepy mourning with glimmers of light	eval
1441	appeal	Feminine solidarity exploring sorrow, longing and starting again	eval
773	narrative	Speechless makeup artist sees a snuff film shot in Moscow studio	train
773	atmosphere	Relentless, breathless, cat-and-mouse dread with dark wit	train
773	appeal	Hitchcock-style chase built on inventive silent peril	train
773	narrative	Voiceless effects woman stumbles upon real killing on Russian set	eval
773	atmosphere	Nonstop, nerve-shredding pursuit laced with gallows humour	eval
773	appeal	Clever wordless jeopardy pleasing devotees of old-school tension	eval
37	narrative	Count's undead daughter seduces a married woman in downtown Manhattan	train
37	atmosphere	Hypnotic monochrome cool with grainy toy-camera blur	train
37	appeal	Arty deadpan bloodsucker tale about family and urban alienation	train
37	narrative	Fanged heiress enthralls somebody's wife in New York	eval
37	atmosphere	Trancelike black-and-white chic using pixelated lo-fi imagery	eval
37	appeal	Ironic experimental fang story exploring kinship and city loneliness	eval
38	narrative	Programmer's identity is erased after she receives a conspiratorial disk	train
38	atmosphere	Paranoid digital-age isolation with relentless pursuit	train
38	appeal	Cautionary early-internet suspense about stolen data and vanished selves	train
38	narrative	Software analyst finds records deleted because of incriminating floppy	eval
38	atmosphere	Suspicious computer-era loneliness under constant chase	eval
38	appeal	Nervy warning from dial-up days on hijacked information and lost personhood	eval
722	narrative	Child psychologist panics when his girlfriend becomes unexpectedly pregnant	train
722	atmosphere	Frantic, fluffy slapstick with stammering charm	train
722	appeal	Lighthearted laughs about commitment fear and delivery-room chaos	train
722	narrative	Reluctant bachelor freaks out over surprise impending fatherhood	eval
722	atmosphere	Breezy pratfalls and bumbling British likability	eval
722	appeal	Amusing reassurance for anyone dreading babies, marriage and maternity wards	eval
1071	narrative	Downtown club kid becomes a library clerk to pay off bail	train
1071	atmosphere	Colorful, fashion-mad nineties rave effervescence	train
1071	appeal	Infectious star turn making the Dewey Decimal System glamorous	train
1071	narrative	Nightlife butterfly takes job shelving books after an arrest	eval
1071	atmosphere	Vivid, stylish dance-floor fizz of Manhattan's house scene	eval
1071	appeal	Charismatic lead turns cataloging volumes into a chic delight	eval
774	narrative	Renegade angel hunts a dark soul hidden in a schoolgirl	train
774	atmosphere	Ominous biblical dread in desert Arizona	train
774	appeal	Deliciously sinister archangel performance and celestial rebellion mythology	train
774	narrative	Rebel seraph seeks an evil spirit concealed inside a child	eval
774	atmosphere	Foreboding scriptural unease across southwestern sands	eval
774	appeal	Relished for its menacing winged villain and heavenly lore	eval
1479	narrative	Wife flees husband's hired hitman on Christmas Eve odyssey	train
1479	atmosphere	Surreal nightmare wrapped in candy-colored holiday lights	train
1479	appeal	Bizarre dark whimsy about trust and accumulating calamity	train
1479	narrative	Bride escapes contract killer, wanders through strange Yuletide journey	eval
1479	atmosphere	Dreamlike, brightly twisted seasonal delirium	eval
1479	appeal	Weird black humor on betrayal plus piling misfortunes	eval
1131	narrative	California housewife grows mysteriously allergic to her modern environment	train
1131	atmosphere	Sterile, creeping unease in immaculate suburban spaces	train
1131	appeal	Unsettling, ambiguous portrait of illness and isolation that haunts afterward	train
1131	narrative	Affluent homemaker sickens from chemicals in everyday surroundings	eval
1131	atmosphere	Antiseptic, slow-burning disquiet among spotless rooms	eval
1131	appeal	Disturbing, open-ended study of disease and loneliness lingering in memory	eval
1442	narrative	Puritan colony brands an unwed mother who hides her minister lover	train
1442	atmosphere	Overheated, steamy passion beneath stern colonial bonnets	train
1442	appeal	Loose Hawthorne reworking with sensual scenes and happy ending	train
1442	narrative	Early Massachusetts settlers shame an adulteress shielding her preacher	eval
1442	atmosphere	Feverish, lusty theatrics amid strict New England piety	eval
1442	appeal	Liberal adaptation of classic novel, erotic and cheerfully resolved	eval
1547	narrative	Backstage look at early-nineties hip-hop stars, concerts and interviews	train
1547	atmosphere	Raw, loud, black-and-white rap energy	train
1547	appeal	Fans glimpse rhymers' lives onstage, in jail and on tour	train
1547	narrative	Cameras follow MCs performing and talking about the culture	eval
1547	atmosphere	Gritty, booming, monochrome microphone vigor	eval
1547	appeal	Listeners witness lyricists traveling, incarcerated and performing live	eval
375	narrative	Drifter claws from stripper to headliner at a Vegas casino	train
375	atmosphere	Garish, sleazy glitz and ferocious backstage rivalry	train
375	appeal	Notorious camp excess that fans quote and adore	train
375	narrative	Ambitious vagabond schemes her way up through topless revue ranks	eval
375	atmosphere	Tawdry rhinestone flash with vicious dressing-room jealousy	eval
375	appeal	Infamously trashy extravagance cherished by midnight cultists	eval
461	narrative	Brooklyn cigar-store regulars swap stories and mend broken lives	train
461	atmosphere	Mellow, unhurried intimacy wreathed in humane conversation	train
461	appeal	Literary slices of city life for patient, talk-loving viewers	train
461	narrative	Patrons at a New York tobacconist trade tales and heal wounds	eval
461	atmosphere	Relaxed leisurely closeness suffused with compassionate dialogue	eval
461	appeal	Novelistic urban vignettes rewarding unhurried listeners	eval
775	narrative	Southern wife publicly confronts her husband's infidelity on a horse farm	train
775	atmosphere	Spirited, gossipy Dixie charm with simmering resentments	train
775	appeal	Empowering family squabbles and sassy female self-discovery	train
775	narrative	Betrayed woman exposes cheating spouse amid equestrian society	eval
775	atmosphere	Lively regional warmth full of scandal and bottled anger	eval
775	appeal	Uplifting domestic quarrels where ladies find their own voice	eval
552	narrative	Lab-grown alien hybrid woman hunts Los Angeles for a mate	train
552	atmosphere	Slimy erotic menace with Giger biomechanical design	train
552	appeal	Creature-feature thrills mixing sex, gore and team pursuit	train
552	narrative	Government-bred extraterrestrial female seeks breeding partner in California	eval
552	atmosphere	Gooey, sensual dread featuring nightmarish Swiss surrealist anatomy	eval
552	appeal	Pulpy monster chase offering nudity, splatter and specialist trackers	eval
1464	narrative	Drifter wildcatter convinces Depression-era Texas farmers they have oil	train
1464	atmosphere	Dusty, gentle Dust Bowl yearning and stubborn hope	train
1464	appeal	Folksy character portrait of dreamers chasing black gold	train
1464	narrative	Wandering prospector persuades struggling 1930s homesteaders crude lies beneath	eval
1464	atmosphere	Sandy, mild-mannered period wistfulness and persistent optimism	eval
1464	appeal	Homespun study of an obsessive searching for petroleum riches	eval
39	narrative	Memory-clip dealer uncovers police murder on millennium eve	train
39	atmosphere	Grimy, electric paranoia at the century's end	train
39	appeal	Visceral first-person recordings and cyberpunk urban unrest	train
39	narrative	Peddler of recorded experiences exposes cop killing before 2000	eval
39	atmosphere	Sleazy, charged unease before an apocalyptic midnight	eval
39	appeal	Immersive point-of-view jolts amid futuristic riots	eval
1121	narrative	Shopgirl and mechanic are parted by Algerian conscription after passionate youth	train
1121	atmosphere	Candy-colored, rainy melancholy carried entirely by song	train
1121	appeal	Exquisite sung-through heartbreak about love yielding to practicality	train
1121	narrative	Young sweethearts separated by military service drift into other lives	eval
1121	atmosphere	Bright-hued, wet-street sorrow where every line is melody	eval
1121	appeal	Gorgeous tearjerker in which ardor surrenders to compromise	eval
1253	narrative	Murderous drifters stalk the couple who adopted their abandoned daughter	train
1253	atmosphere	Tense, nasty menace creeping into a safe home	train
1253	appeal	Primal parental fear of losing a child to strangers	train
1253	narrative	Killer vagabonds hunt the foster family raising their little girl	eval
1253	atmosphere	Taut, cruel threat invading a secure household	eval
1253	appeal	Deep-rooted terror of one's kid being taken by outsiders	eval
776	narrative	Widow takes in a barefoot drifter and his mysterious dog	train
776	atmosphere	Gentle fifties suburbia touched by quiet magic	train
776	appeal	Tender uplift about fatherless boys and being different	train
776	narrative	Mother of two shelters an injured wanderer with an enchanted pet	eval
776	atmosphere	Soft postwar neighborhood mood brushed with subtle wonder	eval
776	appeal	Warm encouragement concerning nonconformity and children missing their dad	eval
1260	narrative	Teen poet's destructive affair wrecks an older writer's marriage	train
1260	atmosphere	Feverish, absinthe-soaked cruelty and self-immolating passion	train
1260	appeal	Provocative look at artistic genius and scandalous same-sex obsession	train
1260	narrative	Young French prodigy ruins wedded fellow versifier through volatile liaison	eval
1260	atmosphere	Delirious drunken savagery with burning desire	eval
1260	appeal	Bold portrayal of creative brilliance entangled in shocking male infatuation	eval
40	narrative	Three drag queens get stranded and transform a sleepy Midwestern town	train
40	atmosphere	Flamboyant, big-hearted camp sparkling with sass	train
40	appeal	Feel-good celebration of tolerance, glamour and chosen sisterhood	train
40	narrative	Cross-dressing trio breaks down and makes over rural community	eval
40	atmosphere	Fabulous, generous theatricality glittering with cheeky attitude	eval
40	appeal	Uplifting ode to acceptance, makeovers and friendship on the road	eval
1228	narrative	Ex-Navy SEAL cook battles terrorists who hijack a mountain train	train
1228	atmosphere	Grim, speeding claustrophobia along the Rockies	train
1228	appeal	Bone-breaking aikido aboard rails with orbital weapon at stake	train
1228	narrative	Former commando chef takes on mercenaries seizing a passenger railway	eval
1228	atmosphere	Confined, fast-moving peril amid alpine scenery	eval
1228	appeal	Limb-snapping martial arts on locomotive while killer satellite threatens	eval
953	narrative	Boy moves in with eccentric uncles while mother dies	train
953	atmosphere	Quirky tenderness balancing grief and oddball humor	train
953	appeal	Heartfelt coming-of-age embracing family strangeness and Jewish roots	train
953	narrative	Youngster seeks refuge among weird relatives as mom's illness worsens	eval
953	atmosphere	Offbeat sweetness mixing sorrow and kooky fun	eval
953	appeal	Moving boyhood growth that cherishes peculiar kin and heritage	eval
954	narrative	New York couturier prepares his fall 1994 fashion collection	train
954	atmosphere	Witty, campy backstage exuberance in black and white	train
954	appeal	Supermodels and creative neurosis behind the runway	train
954	narrative	Flamboyant designer readies new autumn clothing line for show	eval
954	atmosphere	Droll, flashy monochrome behind-the-scenes fizz	eval
954	appeal	Famous catwalk faces plus anxious artistry at work	eval
553	narrative	Returning soldier poses as husband to pregnant vineyard heiress	train
553	atmosphere	Golden, sun-drenched Napa harvest lushness	train
553	appeal	Old-fashioned swooning over grapes, family honor and destined love	train
553	narrative	Homecoming GI pretends marriage to an expectant winemaker's daughter	eval
553	atmosphere	Amber-lit, glowing valley ripeness and fertility	eval
553	appeal	Nostalgic tender courtship among crushing vats and proud patriarch	eval
554	narrative	Gilled drifter guards a girl with a map to dry land	train
554	atmosphere	Rusty, sun-scorched, post-apocalyptic spectacle on endless ocean	train
554	appeal	Huge stunts, floating atolls and pirate jet-ski mayhem	train
554	narrative	Mutant sailor protects child whose tattoo points toward soil	eval
554	atmosphere	Corroded, blazing pageantry of a drowned planet	eval
554	appeal	Enormous set pieces with buccaneers on watercraft attacking sea forts	eval
555	narrative	Laid-off white laborer kidnaps a wealthy Black executive in reversed America	train
555	atmosphere	Tense, somber unease in an inverted racial order	train
555	appeal	Provocative what-if that makes prejudice newly visible	train
555	narrative	Fired factory worker abducts his affluent African American boss in flipped society	eval
555	atmosphere	Grave, uncomfortable mood where social hierarchy is swapped	eval
555	appeal	Challenging thought experiment exposing bigotry through role exchange	eval
556	narrative	Aging gunslinger lawman drifts toward his fatal Deadwood card game	train
556	atmosphere	Elegiac, opium-hazed frontier fatalism in grimy monochrome memories	train
556	appeal	Myth-puncturing gunfighter portrait for fans of saloon showdowns	train
556	narrative	Fading sharpshooter marshal approaches deadly poker hand in mining camp	eval
556	atmosphere	Mournful drugged pioneer doom with dirty black-and-white flashbacks	eval
556	appeal	Legend-deflating pistoleer study appealing to barroom duel devotees	eval
698	narrative	Retiring classics schoolmaster confronts his failed marriage and career	train
698	atmosphere	Restrained, melancholy English boarding-school dignity	train
698	appeal	Quietly devastating acting as a repressed man finds late grace	train
698	narrative	Disliked Greek teacher faces wife's betrayal while leaving his post	eval
698	atmosphere	Subdued sadness inside hallowed British halls	eval
698	appeal	Heartbreaking understated performance of stifled soul touched by kindness	eval
1246	narrative	Fugitive courier poses as scout leader guiding kids into wilderness	train
1246	atmosphere	Crude, clownish outdoors slapstick with bears and cliffs	train
1246	appeal	Grumpy adult versus resourceful boys provides family giggles	train
1246	narrative	Framed deliveryman on the lam impersonates ranger troop guide	eval
1246	atmosphere	Gross-out, buffoonish pratfalls in the mountains	eval
1246	appeal	Laughs from surly impostor outmatched by clever campers	eval
1193	narrative	Three linked tales of Macedonian ethnic hatred and doomed love	train
1193	atmosphere	Lyrical, ominous and mournfully beautiful	train
1193	appeal	Circular storytelling reveals war's cycle of violence	train
1193	narrative	Interlocking stories follow Balkan strife destroying hearts	eval
1193	atmosphere	Poetic, foreboding loveliness full of sorrow	eval
1193	appeal	Looping structure shows endless bloodshed across generations	eval
955	narrative	American and French strangers spend one night wandering Vienna together	train
955	atmosphere	Dreamy, talkative intimacy under summer twilight	train
955	appeal	Conversations about life that capture falling in love in real time	train
955	narrative	Two train travelers share a single evening strolling an Austrian city	eval
955	atmosphere	Hazy, chatty closeness as dusk turns to morning	eval
955	appeal	Philosophical dialogue distilling the thrill of instant connection	eval
41	narrative	Spoiled hotel heir repeats grades one through twelve for inheritance	train
41	atmosphere	Juvenile, absurd silliness with a goofy grin	train
41	appeal	Endlessly quotable manchild gags and schoolyard humor	train
41	narrative	Lazy rich son goes back to every school year for his fortune	eval
41	atmosphere	Immature, nonsensical foolishness, wacky and cheerful throughout	eval
41	appeal	Memorable one-liners and overgrown-kid classroom jokes	eval
1508	narrative	Teenage sitter becomes the obsession of boys and husbands one night	train
1508	atmosphere	Voyeuristic, feverish suburban unease sliding into menace	train
1508	appeal	Blurred daydreams and reality probing predatory male desire	train
1508	narrative	Girl minding kids is coveted by adolescents and married men alike	eval
1508	atmosphere	Peeping, overheated neighborhood discomfort turning dangerous	eval
1508	appeal	Interwoven reverie and fact reveal lust's ugly entitlement	eval
723	narrative	Three women drive cross-country, bonding through illness and violence	train
723	atmosphere	Warm, bittersweet sisterhood laced with salty humor	train
723	appeal	Tear-jerking celebration of female friendship and chosen family	train
723	narrative	Trio of ladies road-tripping grow close despite AIDS and abuse	eval
723	atmosphere	Tender tragicomic solidarity sprinkled with bawdy wit	eval
723	appeal	Weepy tribute to feminine loyalty and makeshift kin	eval
1468	narrative	Lonely boy befriends neighbor with AIDS and seeks miracle remedy downriver	train
1468	atmosphere	Tender, tear-jerking innocence with gentle raft-trip humor	train
1468	appeal	Moving friendship tale about childhood loyalty facing death	train
1468	narrative	Outcast kid and ailing pal sail Mississippi hunting for medicine	eval
1468	atmosphere	Sweet heartrending naivety lightened by playful journeying	eval
1468	appeal	Poignant bond showing young devotion in the shadow of mortality	eval
777	narrative	American family inherits Italian estate housing a chained, mutilated freak	train
777	atmosphere	Dank gothic gloom heavy with guilt and grief	train
777	appeal	Grisly, unsettling Lovecraft-tinged shocks with tragic undertow	train
777	narrative	Guilt-stricken household receives old-world manor where deformed prisoner lurks below	eval
777	atmosphere	Musty, sorrow-laden atmosphere of a stone dungeon	eval
777	appeal	Gory, disturbing jolts coupled with sadness over an abused monster	eval
724	narrative	Plain Irish country girl falls for handsome Dublin rugby star	train
724	atmosphere	Lilting 1950s charm under Catholic repression	train
724	appeal	Endearing first-love story celebrating friendship and self-worth	train
724	narrative	Big-boned village lass wins a dashing university athlete's heart	eval
724	atmosphere	Gentle period Ireland bound by strict religious morals	eval
724	appeal	Lovable heroine's sentimental awakening and loyalty among pals	eval
42	narrative	Convenience store slacker endures awful unpaid day off shift	train
42	atmosphere	Raunchy, lo-fi boredom in grainy black and white	train
42	appeal	Profane pop-culture banter celebrating dead-end jobs	train
42	narrative	Shop worker suffers through terrible shift he never wanted	eval
42	atmosphere	Crude monochrome tedium behind a shop counter	eval
42	appeal	Foul-mouthed geek chatter relatable to underpaid loafers	eval
778	narrative	Psychiatrist treats a young man claiming to be history's greatest seducer	train
778	atmosphere	Sensual, playful and starry-eyed storytelling	train
778	appeal	Charming ode to imagination rekindling passion in a tired marriage	train
778	narrative	Retiring doctor analyzes a masked patient who insists he's legendary lover	eval
778	atmosphere	Sultry, whimsical mood of rapturous yarn-spinning	eval
778	appeal	Delightful tribute to fancy reviving an older couple's ardor	eval
43	narrative	Tech executive accuses his female boss of sexual harassment	train
43	atmosphere	Slick, paranoid tension behind corporate glass walls	train
43	appeal	Provocative gender reversal mixed with boardroom double-crosses	train
43	narrative	Computer-firm manager charges his new woman superior with unwanted advances	eval
43	atmosphere	Polished, suspicious unease in a modern office	eval
43	appeal	Daring flip of the sexes, plus scheming among company rivals	eval
1549	narrative	Psychic policewoman falls for the murder suspect in her visions	train
1549	atmosphere	Sultry, shadowy nineties late-night suspense mood	train
1549	appeal	Clairvoyant sleuthing tangled with risky attraction and doubt	train
1549	narrative	Homicide detective with second sight loves the man she foresees killing	eval
1549	atmosphere	Steamy, dim tension made for after-hours cable	eval
1549	appeal	Precognitive investigation complicated through dangerous desire	eval
779	narrative	U.S. marshal joins skydivers to catch his brother's killers	train
779	atmosphere	Adrenaline-charged swagger high above Washington	train
779	appeal	Dizzying freefall stunts and daredevil aerial heists	train
779	narrative	Lawman trains in parachuting to pursue airborne murderers of his sibling	eval
779	atmosphere	Pulse-racing bravado over the nation's capital	eval
779	appeal	Breathtaking plunges and gutsy robberies from the sky	eval
1550	narrative	Escaped convict meets mystical stranger in Vegas seeking stolen loot	train
1550	atmosphere	Offbeat desert-neon quirkiness with supernatural cool	train
1550	appeal	Oddball cult curiosity packed with hip, deadpan eccentrics	train
1550	narrative	Prison runaway encounters enigmatic godlike figure while chasing heist cash	eval
1550	atmosphere	Strange casino-lit kookiness touched by otherworldly hipness	eval
1550	appeal	Peculiar niche item crowded with trendy straight-faced weirdos	eval
1109	narrative	Former torture victim holds her suspected tormentor captive overnight	train
1109	atmosphere	Claustrophobic, storm-lashed dread charged with uncertainty	train
1109	appeal	Intense three-person moral puzzle about guilt, truth and revenge	train
1109	narrative	Survivor of dictatorship ties up the doctor she believes raped her	eval
1109	atmosphere	Confined seaside suspense crackling with doubt and tempest	eval
1109	appeal	Gripping chamber ordeal questioning justice, confession and retribution	eval
44	narrative	Maine housekeeper suspected of murder confronts estranged daughter and buried abuse	train
44	atmosphere	Cold slate-blue bleakness interrupted by saturated eclipse memories	train
44	appeal	Powerhouse female acting peeling away dark domestic secrets	train
44	narrative	Island maid accused in employer's death reckons with her journalist child	eval
44	atmosphere	Chilly gray despair alternating with vivid flashbacks of a darkened sun	eval
44	appeal	Commanding women performers unravel hidden household cruelty	eval
780	narrative	Two dimwits drive cross-country to return a briefcase	train
780	atmosphere	Gleefully idiotic toilet-humor road trip	train
780	appeal	Rubber-faced stupidity and endlessly quotable gags	train
780	narrative	Pair of morons travels to Aspen with lost ransom luggage	eval
780	atmosphere	Joyfully brainless, scatological highway journey	eval
780	appeal	Elastic mugging and memorable lines from lovable fools	eval
45	narrative	Widowed Taipei chef's three daughters announce life changes at dinner	train
45	atmosphere	Warm, simmering and gently humorous family intimacy	train
45	appeal	Mouthwatering cooking scenes entwined with parental love	train
45	narrative	Taiwanese cook's grown girls reveal secrets over Sunday meals	eval
45	atmosphere	Tender, softly funny household closeness	eval
45	appeal	Delectable cuisine spectacle expressing fatherly affection	eval
46	narrative	Grieving taxman obsessively visits a schoolgirl-themed stripper at a nightclub	train
46	atmosphere	Hypnotic, sorrowful eroticism amid jungle decor	train
46	appeal	Puzzle-like reveal linking damaged strangers through shared loss	train
46	narrative	Mourning auditor fixates on one dancer in a strip joint	eval
46	atmosphere	Trance-like, melancholic sensuality among potted palms	eval
46	appeal	Intricate slow unveiling that connects wounded people by tragedy	eval
725	narrative	Undercover cops chase diamond smugglers at an island bondage resort	train
725	atmosphere	Naughty, campy and awkwardly kinky vacation mood	train
725	appeal	Guilty-pleasure curiosity for fans of bawdy misfires	train
725	narrative	Disguised police hunt gem thieves in a tropical S&M retreat	eval
725	atmosphere	Risque, kitschy, uneasily fetishistic feel of a holiday	eval
725	appeal	So-bad-it's-good oddity attracting lovers of ribald flops	eval
47	narrative	Cross-dressing director makes terrible movies with a faded vampire star	train
47	atmosphere	Affectionate black-and-white fifties Hollywood whimsy	train
47	appeal	Touching tribute to boundless optimism without talent	train
47	narrative	Angora-loving auteur shoots hopeless pictures alongside an aging screen bogeyman	eval
47	atmosphere	Loving monochrome evocation of mid-century tinseltown oddity	eval
47	appeal	Moving ode honoring relentless enthusiasm despite sheer ineptitude	eval
781	narrative	Jilted fiancée flies to Paris, entangled with charming jewel thief	train
781	atmosphere	Sunlit, bickering charm across Paris and vineyard country	train
781	appeal	Sparky opposites-attract banter and scenic escapism for dreamers	train
781	narrative	Abandoned bride-to-be crosses Atlantic and meets roguish Gallic smuggler	eval
781	atmosphere	Bright squabbling appeal through Parisian boulevards and Provençal grape fields	eval
781	appeal	Lively mismatched-lovers repartee with travelogue pleasures	eval
1041	narrative	NBA referee and airline worker's marriage retold by bickering dinner friends	train
1041	atmosphere	Wisecracking, rueful warmth of love's daily grind	train
1041	appeal	Relatable jokes about marital compromise with basketball cameos	train
1041	narrative	Table companions recount how a sports official wooed and lost his wife	eval
1041	atmosphere	Quippy, wry affection observing domestic wear and tear	eval
1041	appeal	Recognizable humor on couples adjusting, sprinkled with hoops celebrities	eval
1531	narrative	Shipwrecked boy and his Labrador survive British Columbia wilds	train
1531	atmosphere	Earnest, scenic peril in misty forest	train
1531	appeal	Wholesome survival tale of canine loyalty for families	train
1531	narrative	Castaway teen and pet retriever trek through Canadian backcountry	eval
1531	atmosphere	Sincere, picturesque danger among foggy evergreens	eval
1531	appeal	Clean endurance story celebrating a faithful dog for all generations	eval
1219	narrative	Clumsy dad drags teenage son on fishing road trip	train
1219	atmosphere	Bouncy, affectionate pop-song-filled generational bickering	train
1219	appeal	Relatable father-son bonding and high-school crush for families	train
1219	narrative	Bumbling single parent forces embarrassed adolescent into cross-country vacation	eval
1219	atmosphere	Peppy, loving squabbles set to catchy tunes	eval
1219	appeal	Sweet parental reconciliation plus first-crush jitters for all ages	eval
1471	narrative	Revived crash victim shares visions with a satanic murderer	train
1471	atmosphere	Murky, supernatural menace and afterlife visuals	train
1471	appeal	Psychic link tension as father protects teenage daughter	train
1471	narrative	Man brought back from death sees through devilish slayer's eyes	eval
1471	atmosphere	Gloomy otherworldly threat with beyond-the-grave imagery	eval
1471	appeal	Telepathic suspense while dad shields his girl	eval
726	narrative	Workaholic killed in car crash is reincarnated as a dog	train
726	atmosphere	Sentimental, philosophical and surprisingly somber	train
726	appeal	Canine's-eye journey home teaching family love and letting go	train
726	narrative	Dead businessman reborn as a puppy recalls his human life	eval
726	atmosphere	Tender, reflective, more mournful than expected	eval
726	appeal	Pooch's quest back to wife and son offers lessons on acceptance	eval
557	narrative	Eighteenth-century castrato singer shares fame and lovers with composer brother	train
557	atmosphere	Opulent, baroque theatricality at fever pitch	train
557	appeal	Stunning recreated voice and lavish court stagecraft	train
557	narrative	Gelded soprano and songwriting sibling conquer Europe's opera and bedrooms	eval
557	atmosphere	Sumptuous, ornate, delirious showmanship of a powdered age	eval
557	appeal	Astonishing digital vocals amid gorgeous period pageantry	eval
1408	narrative	Talking piglet searches for his family and saves a lonely boy	train
1408	atmosphere	Homespun country-music sweetness for very young viewers	train
1408	appeal	Simple barnyard fun about loyalty and friendship	train
1408	narrative	Chatty young pig hunts for kin while rescuing an isolated child	eval
1408	atmosphere	Down-home, twangy gentleness pitched at toddlers	eval
1408	appeal	Undemanding farm-animal amusement teaching devotion and companionship	eval
1470	narrative	Clay hero battles robot doubles after farm-saving benefit concert	train
1470	atmosphere	Surreal, handmade stop-motion silliness with bouncy innocence	train
1470	appeal	Nostalgic claymation goofiness for small kids and retro-toon lovers	train
1470	narrative	Green putty boy fights mechanical clones following charity gig	eval
1470	atmosphere	Dreamlike molded-figure daftness and springy naivety	eval
1470	appeal	Old-fashioned plasticine antics delighting tots and vintage cartoon buffs	eval
1551	narrative	First Black deputy uncovers racism and corruption within sheriff's station	train
1551	atmosphere	Tense, sobering indignation at institutional wrongdoing	train
1551	appeal	Thought-provoking indictment of prejudice behind the badge	train
1551	narrative	African-American rookie discovers bigoted cover-up among fellow officers	eval
1551	atmosphere	Uneasy, serious outrage over systemic abuse	eval
1551	appeal	Makes viewers reflect upon police bias and personal complicity	eval
48	narrative	Two Chicago teens chase NBA dreams over five years	train
48	atmosphere	Intimate, patient observation of poverty, pressure and hope	train
48	appeal	Epic real-life sports saga exposing race and class in America	train
48	narrative	Pair of inner-city basketball prospects followed from eighth grade to college	eval
48	atmosphere	Close-up, unhurried look at hardship alongside aspiration	eval
48	appeal	Sprawling true athletic chronicle revealing US social inequality	eval
558	narrative	Two schoolgirls' obsessive friendship leads to matricide	train
558	atmosphere	Feverish, intoxicating dream world turning murderous	train
558	appeal	Chilling true story rendered with imaginative clay-kingdom visuals	train
558	narrative	Adolescent pair's consuming bond ends with killing a mother	eval
558	atmosphere	Delirious, rapturous reverie that descends into bloodshed	eval
558	appeal	Fact-based New Zealand case told through inventive make-believe realms	eval
376	narrative	Debt-dodging hustler poses as dentist friend in suburban home	train
376	atmosphere	Loud, goofy silliness of a fish out of water	train
376	appeal	Fast-talking impostor antics loosen up an uptight family	train
376	narrative	Con man fleeing loan sharks impersonates visiting oral surgeon	eval
376	atmosphere	Brash, daffy fun from clashing cultures	eval
376	appeal	Motormouth faker's pranks cheer stuffy suburbanites	eval
727	narrative	Secretary seeks the unknown woman addressed in dead composer's love letter	train
727	atmosphere	Stormy, passionate grandeur surging with symphonies	train
727	appeal	Fictionalized composer biography with overwhelming classical music	train
727	narrative	Aide hunts the secret beloved honored by a deaf maestro's note	eval
727	atmosphere	Tempestuous, ardent majesty swelling with orchestral power	eval
727	appeal	Speculative life of a genius wrapped in sublime concert pieces	eval
377	narrative	Overweight boys revolt against a fitness-crazed new camp owner	train
377	atmosphere	Rowdy, good-natured silliness of a lakeside summer	train
377	appeal	Underdog kids triumph with pranks and self-acceptance	train
377	narrative	Chubby campers rebel when an exercise zealot takes charge	eval
377	atmosphere	Boisterous, cheerful goofiness during July by the water	eval
377	appeal	Pudgy heroes win through mischief and body pride	eval
1552	narrative	American businessman witnesses a murder and flees ninja assassins in Japan	train
1552	atmosphere	Grim, rain-dark peril echoing with samurai honor	train
1552	appeal	Bloody swordplay, especially a savage bullet-train massacre	train
1552	narrative	Foreign executive sees a killing and is pursued by secret warriors	eval
1552	atmosphere	Severe, shadowy danger infused with bushido codes	eval
1552	appeal	Gory blade combat peaking aboard a high-speed railway	eval
49	narrative	Legendary physicist plays matchmaker for his brainy niece and a mechanic	train
49	atmosphere	Sweet, sunny 1950s whimsy with twinkling intellect	train
49	appeal	Charming courtship where grease-monkey wit outshines academic snobbery	train
49	narrative	Relativity's famous father nudges mathematician relative toward garage worker	eval
49	atmosphere	Gentle mid-century lightness sparkling with smarts	eval
49	appeal	Delightful wooing in which blue-collar humor beats professorial airs	eval
559	narrative	Tormented immortal recounts two centuries bound to his undead maker	train
559	atmosphere	Lush, decadent gothic melancholy by candlelight	train
559	appeal	Seductive bloodlust, eternal loneliness and a chilling child predator	train
559	narrative	Brooding bloodsucker tells reporter his long history with cruel sire	eval
559	atmosphere	Opulent morbid sorrow drenched in velvet and shadow	eval
559	appeal	Alluring tale of everlasting hunger, isolation and a murderous doll-like girl	eval
1530	narrative	American ambassador in pre-revolution France loves painter's wife and enslaved girl	train
1530	atmosphere	Stately, powdered elegance shadowed by hypocrisy over slavery	train
1530	appeal	Lavish period history for Merchant Ivory devotees	train
1530	narrative	Widowed US statesman in Versailles days torn between artist and young servant	eval
1530	atmosphere	Dignified, bewigged refinement tainted by bondage's contradictions	eval
1530	appeal	Sumptuous costume pageant pleasing heritage film enthusiasts	eval
1484	narrative	Prank-calling Queens buddies get mixed up with the mob	train
1484	atmosphere	Juvenile, foul-mouthed telephone mischief	train
1484	appeal	Crank-call routines aimed at fans of the albums	train
1484	narrative	Two phone pranksters accidentally entangle themselves with gangsters	eval
1484	atmosphere	Childish, profane dial-up shenanigans	eval
1484	appeal	Hoax phone bits pitched to listeners of the duo's recordings	eval
728	narrative	Muscular scientist becomes pregnant testing a fertility drug	train
728	atmosphere	Sweet, outlandish and surprisingly tender farce	train
728	appeal	Role-reversal laughs as brawny man embraces motherhood	train
728	narrative	Burly researcher carries baby after experimental medication trial	eval
728	atmosphere	Gentle, preposterous, oddly touching silliness	eval
728	appeal	Gender-flip giggles watching hulking fellow turn maternal	eval
1042	narrative	Harvard law professor reopens a Florida death-row child murder case	train
1042	atmosphere	Humid, swampy suspicion and racial tension	train
1042	appeal	Twisty guilt-or-innocence puzzle with alligator-infested climax	train
1042	narrative	Academic attorney reinvestigates a condemned inmate's conviction in the Everglades	eval
1042	atmosphere	Sweltering, murky distrust between black and white	eval
1042	appeal	Reversal-filled riddle of culpability ending among gators	eval
560	narrative	California Little Leaguer falls through earthquake crack into Camelot	train
560	atmosphere	Lighthearted, breezy hijinks in a toy-like medieval castle	train
560	appeal	Modern gadgets and baseball bravado charm preteen viewers	train
560	narrative	Young ballplayer drops via a tremor to Arthurian times	eval
560	atmosphere	Cheery, airy capers among knights and turrets	eval
560	appeal	Rollerblades, CDs and pitching pluck delight tweens	eval
1208	narrative	Ex-con forced to inform on a psychotic asthmatic gangster	train
1208	atmosphere	Wintry Queens grime and coiled, sweaty menace	train
1208	appeal	Hard-boiled double-crosses with an unnerving muscle-bound villain	train
1208	narrative	Paroled car thief pressured into betraying a wheezing, unhinged mob heir	eval
1208	atmosphere	Cold outer-borough squalor simmering toward brutality	eval
1208	appeal	Tough betrayals anchored by a terrifying weightlifting antagonist	eval
699	narrative	Four devoted sisters grow up in Civil War Massachusetts	train
699	atmosphere	Cozy, tender New England warmth through snow and hearth	train
699	appeal	Comforting literary classic about sisterhood, ambition and first love	train
699	narrative	Siblings mature under mother's care while father fights for Union	eval
699	atmosphere	Snug gentle glow of winter firesides and family affection	eval
699	appeal	Beloved novel's soothing story of female bonds, writing dreams and suitors	eval
1063	narrative	Rich girl becomes a boarding-school servant when her soldier father vanishes	train
1063	atmosphere	Magical green-gold storybook glow with Indian mythic visions	train
1063	appeal	Enchanting lesson in imagination and dignity for young girls	train
1063	narrative	Wealthy pupil reduced to attic drudge after parent vanishes at the front	eval
1063	atmosphere	Luminous fairy-tale ambience woven with Ramayana legends	eval
1063	appeal	Spellbinding affirmation that every child deserves wonder and self-worth	eval
1445	narrative	Abused single mother fights social services for her children	train
1445	atmosphere	Harrowing, furious British social realism	train
1445	appeal	Devastating fact-based performance confronting state power over families	train
1445	narrative	Battered parent battles authorities who keep seizing her kids	eval
1445	atmosphere	Wrenching, angry working-class naturalism	eval
1445	appeal	Shattering true account of bureaucracy tearing households apart	eval
1535	narrative	Hotel owner's jealousy over beautiful wife curdles into madness	train
1535	atmosphere	Sunlit idyll souring into suffocating paranoia	train
1535	appeal	Unsettling French study of obsession blurring real and imagined	train
1535	narrative	Innkeeper's suspicion of lovely spouse becomes insanity	eval
1535	atmosphere	Bright lakeside calm decaying to stifling delusion	eval
1535	appeal	Disturbing Gallic portrait where fixation warps perception	eval
462	narrative	Forbidden-to-marry daughter pours her passion into enchanted cooking	train
462	atmosphere	Lush, sensuous magic realism simmering with desire	train
462	appeal	Delicious tale where recipes transmit heartbreak, lust and rebellion	train
462	narrative	Young Mexican woman denied wedlock infuses supernatural meals with longing	eval
462	atmosphere	Rich, steamy marvels bubbling with carnal yearning	eval
462	appeal	Appetizing story of dishes carrying grief, ardor and defiance	eval
51	narrative	Three Montana brothers are torn apart by battle and one woman	train
51	atmosphere	Sweeping, windswept tragedy on an operatic scale	train
51	appeal	Gorgeous frontier vistas and brooding, heart-wrenching passion	train
51	narrative	Ranch siblings divided by trench combat and shared beloved	eval
51	atmosphere	Grand, stormy sorrow that feels larger than life	eval
51	appeal	Breathtaking wilderness scenery plus tormented, tearful longing	eval
1178	narrative	Discharged killer Marine drills misfit junior ROTC cadets	train
1178	atmosphere	Loud, insult-flinging absurdity with a soft center	train
1178	appeal	Quotable drill-sergeant rants and underdog cadet triumph	train
1178	narrative	Trigger-happy ex-soldier whips hopeless military school boys into shape	eval
1178	atmosphere	Barking, abusive silliness hiding tenderness	eval
1178	appeal	Memorable bootcamp tirades plus ragtag youngsters finally winning	eval
782	narrative	Russian hitman returns to Brighton Beach and estranged dying mother	train
782	atmosphere	Frigid, mournful fatalism in snow-gray immigrant Brooklyn	train
782	appeal	Somber family tragedy rewarding those drawn to bleak realism	train
782	narrative	Émigré contract killer comes home to terminally ill parent, rejecting father	eval
782	atmosphere	Icy sorrowful doom across ashen New York enclave	eval
782	appeal	Grave kinship downfall for admirers of harsh truthful storytelling	eval
1421	narrative	Echo Park homegirls feud over the same murdered drug dealer	train
1421	atmosphere	Gritty, authentic barrio mood with lyrical tenderness	train
1421	appeal	Rare insight into Latina gang life, motherhood and survival	train
1421	narrative	Chicana gang members turn rivals because of one slain boyfriend	eval
1421	atmosphere	Rough neighborhood realism brushed by poetic softness	eval
1421	appeal	Unusual window on young Mexican-American women enduring street hardship	eval
1297	narrative	Engaged playboy and singer meet midair, pledge Empire State reunion	train
1297	atmosphere	Soft-focus, old-fashioned glamour drenched in Morricone melody	train
1297	appeal	Classic weepie remake for real-life-couple watchers	train
1297	narrative	Betrothed travelers fall for each other, promising a skyscraper rendezvous	eval
1297	atmosphere	Gauzy, retro elegance with lush orchestral score	eval
1297	appeal	Retold tearjerker appealing to admirers of its married stars	eval
1518	narrative	Recovering addict fights to reclaim baby adopted by white family	train
1518	atmosphere	Anguished courtroom battle and emotional rivalry	train
1518	appeal	Provocative questions of race, motherhood and custody	train
1518	narrative	Former crack user sues to recover abandoned son from new parents	eval
1518	atmosphere	Distraught legal conflict straining both households	eval
1518	appeal	Challenging look at cross-racial upbringing and maternal rights	eval
52	narrative	British monarch's mental illness sparks scheming for the throne	train
52	atmosphere	Regal, witty and painfully humane	train
52	appeal	Stirring royal performance amid absurd eighteenth-century medicine	train
52	narrative	Ailing English king's lunacy triggers succession plotting	eval
52	atmosphere	Stately and clever yet achingly compassionate	eval
52	appeal	Powerhouse sovereign portrayal facing ludicrous Georgian doctors	eval
561	narrative	Ambitious doctor stitches corpses into a living creature that seeks revenge	train
561	atmosphere	Feverish, operatic gothic excess in icy laboratories	train
561	appeal	Faithful, full-blooded retelling of the tragic monster classic	train
561	narrative	Obsessed young scientist animates dead flesh, then faces its vengeance	eval
561	atmosphere	Overheated, grandiose old-world gloom among snow and galvanic tanks	eval
561	appeal	Book-loyal, blood-drenched version of a sorrowful man-made being	eval
1179	narrative	Boy joins Indian Guides to scare off his mother's boyfriend	train
1179	atmosphere	Mild, good-humored family antics with harmless mischief	train
1179	appeal	Bonding tale of a stepfather and stepson for households	train
1179	narrative	Son signs up for scouting scheme, hoping mom's suitor flees	eval
1179	atmosphere	Gentle, amiable domestic foolery and innocent pranks	eval
1179	appeal	Wholesome story where a new dad and reluctant kid connect	eval
1209	narrative	Suicide hotline staff endure a frantic Christmas Eve facing eviction	train
1209	atmosphere	Manic, morbid holiday chaos in seaside Venice	train
1209	appeal	Star-packed farce turning despair into goofy cheer	train
1209	narrative	Crisis phone workers about to lose their office survive December madness	eval
1209	atmosphere	Hysterical, darkly festive bedlam near the California beach	eval
1209	appeal	Celebrity-filled slapstick transforming hopelessness to merriment	eval
783	narrative	Suburban boys hire prostitute who falls for widowed dad	train
783	atmosphere	Sugary, awkward innocence around a risqué premise	train
783	appeal	Lighthearted fairy-tale matchmaking with coming-of-age mischief	train
783	narrative	Kids pay streetwalker, and she ends up loving bereaved father	eval
783	atmosphere	Syrupy clumsy naivety despite naughty setup	eval
783	appeal	Breezy storybook pairing alongside adolescent hijinks	eval
378	narrative	Department-store Santa goes on trial to prove he is genuine	train
378	atmosphere	Snowy, sentimental holiday glow in Manhattan	train
378	appeal	Heartwarming family faith in wonder winning over cynicism	train
378	narrative	Kindly white-bearded man's claim to be Father Christmas reaches court	eval
378	atmosphere	Festive tenderness wrapped in New York winter sparkle	eval
378	appeal	Uplifting seasonal belief melts a skeptical girl and her mother	eval
700	narrative	Engaged copywriter doubts marriage as relatives' affairs surface	train
700	atmosphere	Chatty, neurotic sunshine with tropical colors	train
700	appeal	Woody Allen-style relationship wisecracks in Florida	train
700	narrative	Bride-to-be loses faith in wedlock upon learning family is cheating	eval
700	atmosphere	Talkative, anxious humor in balmy pastel surroundings	eval
700	appeal	Rapid quips about fidelity for lovers of Manhattan-style neurosis	eval
1147	narrative	Three generations of Mexican immigrants build life in East L.A.	train
1147	atmosphere	Lyrical, magical, warm yet sorrowful epic sweep	train
1147	appeal	Rich Chicano family saga honoring endurance and heritage	train
1147	narrative	Latino clan's decades unfold from migration to modern Los Angeles	eval
1147	atmosphere	Poetic, glowing breadth touched by loss	eval
1147	appeal	Generational chronicle celebrating Mexican-American resilience and roots	eval
939	narrative	Young lawyer defends Alcatraz inmate broken by years of solitary	train
939	atmosphere	Harsh, anguished and indignant about human cruelty	train
939	appeal	Courtroom fight indicting brutal prison cruelty	train
939	narrative	Novice attorney represents convict shattered in dungeon confinement	eval
939	atmosphere	Severe, tormented mood seething with moral outrage	eval
939	appeal	Trial battle putting inhumane penitentiary on the stand	eval
956	narrative	Aging upstate handyman reconnects with estranged son and grandson	train
956	atmosphere	Wry, snowbound small-town melancholy among barflies	train
956	appeal	Lived-in character portrait of a lovable rascal taking responsibility	train
956	narrative	Sixty-year-old construction laborer mends ties to abandoned family	eval
956	atmosphere	Droll, wintry, blue-collar wistfulness with local drinkers	eval
956	appeal	Intimate study of a charming scoundrel finally growing up	eval
729	narrative	Doctor studies a wild woman with her own private language	train
729	atmosphere	Serene, mournful Appalachian backwoods beauty	train
729	appeal	Remarkable lead performance questioning civilisation and innocence	train
729	narrative	Physician observes an isolated female hermit's invented speech	eval
729	atmosphere	Tranquil, sorrowful Carolina forest loveliness	eval
729	appeal	Astounding acting that makes us doubt society's norms	eval
1519	narrative	Newark teens steal cars for joyrides and provoke brutal police	train
1519	atmosphere	Raw, restless streetwise tension pulsing with hip-hop	train
1519	appeal	Unsentimental look at reckless youth and law enforcement abuse	train
1519	narrative	Inner-city adolescents boost automobiles and clash with violent cops	eval
1519	atmosphere	Gritty, jittery urban edge driven by rap rhythms	eval
1519	appeal	Honest portrait of wayward kids facing badge-wearing cruelty	eval
1304	narrative	Japanese-born officer goes undercover inside a Manhattan gun-running gang	train
1304	atmosphere	Gritty, bargain-budget toughness of the big city	train
1304	appeal	Martial-arts brawls and divided loyalties on mean streets	train
1304	narrative	Asian immigrant policeman infiltrates a weapons-dealing street crew	eval
1304	atmosphere	Rough, low-cost hardness on urban pavements	eval
1304	appeal	Kicking fights with torn allegiance in rough neighborhoods	eval
784	narrative	Asylum experiment lets serial killer invade his neighbors' nightmares	train
784	atmosphere	Grimy, feverish, fire-scorched British asylum murk	train
784	appeal	Hallucinatory mind-invasion shocks for nineties cult-video hunters	train
784	narrative	Drug trial on jailed murderer enables him to haunt residents' dreams	eval
784	atmosphere	Dirty delirious burned madhouse gloom	eval
784	appeal	Trippy brain-intrusion jolts suiting seekers of obscure VHS oddities	eval
1596	narrative	Superhuman woman hunted by cyborg in 1980s African desert	train
1596	atmosphere	Sun-scorched, explosive, sparse wasteland intensity	train
1596	appeal	Nonstop chase for direct-to-video enthusiasts	train
1596	narrative	Genetically enhanced heroine stalked by machine bounty hunter	eval
1596	atmosphere	Parched, pyrotechnic desolation stripped to bare bones	eval
1596	appeal	Ceaseless pursuit pleasing home-rental buffs	eval
1474	narrative	Bored San Francisco wife recounts an affair to a journalist	train
1474	atmosphere	Playful, talky flirtation with sly bedroom intrigue	train
1474	appeal	Small-scale grown-up fun about marriage's rekindled spark	train
1474	narrative	Restless Bay Area spouse narrates her infidelity for a reporter	eval
1474	atmosphere	Teasing conversational coquetry and wily boudoir games	eval
1474	appeal	Modest mature amusement on reviving wedlock's passion	eval
53	narrative	Murderous lovers become media celebrities during a desert killing spree	train
53	atmosphere	Hallucinatory, frenzied assault of clashing film styles	train
53	appeal	Shocking satire of tabloid fame and American bloodlust	train
53	narrative	Homicidal couple on highway rampage is glorified by television	eval
53	atmosphere	Psychedelic delirium switching formats, colors and rhythms violently	eval
53	appeal	Outrageous attack on news sensationalism and nation's appetite for carnage	eval
785	narrative	Bride-to-be flies to Italy chasing a Ouija-predicted soulmate	train
785	atmosphere	Sun-kissed Venetian and Roman whimsy	train
785	appeal	Charming destiny fluff with postcard travel scenery	train
785	narrative	Schoolteacher abandons wedding plans to track a fated name abroad	eval
785	atmosphere	Golden Mediterranean lightheartedness and playful warmth	eval
785	appeal	Frothy kismet fun plus gorgeous tourist vistas	eval
1194	narrative	Maori wife endures brutal husband's drunken violence	train
1194	atmosphere	Savage, raw domestic rage in urban Auckland	train
1194	appeal	Shattering portrait of abuse, poverty and cultural reclamation	train
1194	narrative	Indigenous mother suffers beatings from her alcoholic spouse	eval
1194	atmosphere	Ferocious, unfiltered household fury in a city slum	eval
1194	appeal	Powerful look at battered lives rediscovering ancestral pride	eval
1229	narrative	Shy art student transforms after finding seductive girl's diary	train
1229	atmosphere	Steamy, moody temptation with late-night direct-to-video gloss	train
1229	appeal	Sultry awakening and dangerous desire among campus lovers	train
1229	narrative	Timid painter reinvents herself through temptress's hidden journal	eval
1229	atmosphere	Sweaty, shadowy allure of after-hours cable	eval
1229	appeal	Sexual blossoming entangled with risky college obsession	eval
54	narrative	Army virologist races to contain deadly airborne virus in California town	train
54	atmosphere	Urgent, sweaty panic of spreading contagion	train
54	appeal	Helicopter chases and biohazard suspense against a military firebombing deadline	train
54	narrative	Military doctor fights time as lethal plague engulfs a small community	eval
54	atmosphere	Frantic, feverish dread during an epidemic	eval
54	appeal	Chopper pursuits and hot-zone peril before generals incinerate everyone	eval
786	narrative	Cuban exiles pose as kin to win sponsorship in Miami	train
786	atmosphere	Sultry, colorful tropical warmth with bittersweet longing	train
786	appeal	Sensual makeshift-family charm amid Mariel boatlift upheaval	train
786	narrative	Refugees sharing a surname pretend to be relatives after reaching Florida	eval
786	atmosphere	Steamy, vibrant Latin glow touched by yearning	eval
786	appeal	Alluring pretend household story set against 1980 mass migration	eval
1072	narrative	Bakery worker takes blame for arson, igniting tangled infatuations	train
1072	atmosphere	Quirky storybook whimsy warmed by fire and pastry	train
1072	appeal	Sweetly eccentric tale of people confessing blame for love	train
1072	narrative	Pastry-shop employee claims responsibility for blaze, sparking knotted crushes	eval
1072	atmosphere	Oddball fable-like fancy with cozy flames and baked goods	eval
1072	appeal	Endearing kooky story in which lovers falsely admit guilt	eval
56	narrative	Hitmen, a boxer and diner robbers intersect in Los Angeles underworld	train
56	atmosphere	Cool, profane swagger with sudden bloody jolts	train
56	appeal	Quotable dialogue and scrambled chronology that reward rewatching	train
56	narrative	Contract killers, crooked prizefighter and stickup couple cross paths nonlinearly	eval
56	atmosphere	Hip foulmouthed style punctured by bursts of violence	eval
56	appeal	Endlessly citable talk plus shuffled timeline inviting repeat viewings	eval
1438	narrative	Oakland activists found armed Black self-defense party against police brutality	train
1438	atmosphere	Angry, urgent sixties militancy under FBI surveillance	train
1438	appeal	Provocative history lesson on revolutionary Black power	train
1438	narrative	California militants organize weapon-bearing patrols opposing racist cops	eval
1438	atmosphere	Furious, pressing radical fervor with federal spies lurking	eval
1438	appeal	Controversial retelling of an African American liberation movement	eval
957	narrative	Chinese tai chi master clashes with American daughter-in-law	train
957	atmosphere	Quiet, gently humorous cultural friction	train
957	appeal	Tender look at aging, immigration and family duty	train
957	narrative	Elderly martial artist struggles living in son's New York home	eval
957	atmosphere	Soft-spoken amusement over East-West misunderstanding	eval
957	appeal	Touching insight into old age, exile and filial obligation	eval
57	narrative	Closeted Liverpool cleric hears abuse confession and faces exposure	train
57	atmosphere	Raw, anguished crisis of conscience	train
57	appeal	Provocative challenge to church hypocrisy about sexuality	train
57	narrative	Gay young clergyman learns of incest, then gets outed	eval
57	atmosphere	Intense spiritual turmoil of a tortured believer	eval
57	appeal	Controversial questioning of Catholic double standards on desire	eval
58	narrative	Congressional investigator exposes rigged 1950s television trivia contest	train
58	atmosphere	Polished, literate and quietly damning	train
58	appeal	Absorbing moral inquiry into fame, class envy and integrity	train
58	narrative	Government lawyer uncovers fixed answers on a popular game program	eval
58	atmosphere	Elegant and intelligent with softly voiced accusation	eval
58	appeal	Engrossing ethical examination of celebrity, privilege and honesty	eval
1400	narrative	Japanese mail-order bride finds hard plantation life in Hawaii	train
1400	atmosphere	Quiet, lyrical longing among whispering sugarcane fields	train
1400	appeal	Touching immigrant women's history of endurance and slow-growing love	train
1400	narrative	Girl from Yokohama weds by photograph, arriving to cane labour	eval
1400	atmosphere	Hushed, poetic yearning within rustling tropical crops	eval
1400	appeal	Affecting settler heritage about perseverance and gradual affection	eval
562	narrative	Vengeful female gunslinger enters a tyrant's deadly quick-draw tournament	train
562	atmosphere	Hyper-stylized frontier swagger with crash-zooms and dust	train
562	appeal	Pulpy duel after duel for showdown-loving thrill seekers	train
562	narrative	Lady sharpshooter bent on payback joins despot's lethal pistol contest	eval
562	atmosphere	Flamboyant Old Frontier bravado, wild camera moves, grit	eval
562	appeal	Lurid string of face-offs pleasing fans of high-noon excitement	eval
787	narrative	Cantankerous Polish grandfather raises his orphaned grandson across three decades	train
787	atmosphere	Gruff, sentimental affection with feisty humor	train
787	appeal	Tearful laughs about stubborn family loyalty and aging	train
787	narrative	Ornery immigrant baker rears boy into surgeon over thirty years	eval
787	atmosphere	Crusty tenderness brightened by scrappy wit	eval
787	appeal	Bittersweet chuckles at kin devotion and an old man's tenacity	eval
1230	narrative	Journalists and designers collide at Paris fashion week after a death	train
1230	atmosphere	Sprawling, catty, celebrity-cameo chaos along the runways	train
1230	appeal	Altman ensemble mocking couture's nakedness and vanity	train
1230	narrative	Reporters, models and dressmakers mingle during French runway shows	eval
1230	atmosphere	Rambling, bitchy, star-studded disorder beside catwalks	eval
1230	appeal	Sarcastic mosaic ridiculing haute garment trade's emptiness	eval
59	narrative	Model befriends retired judge who eavesdrops on neighbors	train
59	atmosphere	Contemplative, fateful, crimson-hued intimacy	train
59	appeal	Profound meditation on chance, fraternity and connection	train
59	narrative	Young woman meets an embittered magistrate spying through phone taps	eval
59	atmosphere	Reflective, destiny-laden mood glowing scarlet	eval
59	appeal	Deep philosophical reward about coincidence linking strangers	eval
60	narrative	Grieving composer's widow tries severing all ties after crash	train
60	atmosphere	Luminous, hushed and achingly sorrowful	train
60	appeal	Sensory arthouse meditation on liberty and loss	train
60	narrative	Bereaved woman abandons former life following fatal accident	eval
60	atmosphere	Glowing, quiet mood of a broken heart	eval
60	appeal	Exquisite contemplative cinema about freedom within mourning	eval
61	narrative	Humiliated Polish hairdresser rebuilds fortune to take revenge on ex-wife	train
61	atmosphere	Wry, bleak, ironic post-communist chill	train
61	appeal	Clever parable of inequality, love and cunning payback	train
61	narrative	Divorced, impotent barber grows rich and plots against former spouse	eval
61	atmosphere	Sardonic, wintry Eastern European absurdity	eval
61	appeal	Smart fable on power imbalance, lingering affection and retribution	eval
1099	narrative	Heiress running a fireworks dynasty falls for an itinerant painter	train
1099	atmosphere	Visually rich, smouldering, repressed Chinese tradition	train
1099	appeal	Forbidden desire contested in dangerous pyrotechnic competition	train
1099	narrative	Woman raised as master of a gunpowder family loves a wandering artist	eval
1099	atmosphere	Colourful, simmering, restrained old-China custom	eval
1099	appeal	Taboo passion decided by perilous firecracker duel	eval
1043	narrative	Orphan siblings are loaned for a week to a childless couple	train
1043	atmosphere	Light, breezy, wholesome made-for-cable silliness	train
1043	appeal	Cute kids and a salesman grandpa's scheme teach family love	train
1043	narrative	Three parentless youngsters get leased to hesitant would-be parents	eval
1043	atmosphere	Airy, innocent television goofiness for relatives together	eval
1043	appeal	Adorable tykes and an old huckster's ploy prove the value of home	eval
788	narrative	Mother suspects her silent autistic son of killing relatives	train
788	atmosphere	Cold, suburban unease about a bad-seed child	train
788	appeal	Evil-child suspense with nature-versus-nurture uncertainty	train
788	narrative	Parent fears withdrawn boy causes family deaths	eval
788	atmosphere	Chilly domestic tension with a sinister kid	eval
788	appeal	Creepy youngster puzzle over heredity and guilt	eval
997	narrative	Twelve-step TV host confronts his dysfunctional, alcoholic Minnesota family	train
997	atmosphere	Awkwardly tender, affirmation-filled humor shadowed by real pain	train
997	appeal	Surprisingly moving self-help satire with sketch-show roots	train
997	narrative	Recovery-program broadcaster faces troubled hard-drinking Midwestern kin	eval
997	atmosphere	Clumsy gentle wit and mantras darkened by genuine hurt	eval
997	appeal	Unexpectedly touching spoof of therapy culture born from late-night skits	eval
1409	narrative	Princess cursed into a bird by day awaits true love	train
1409	atmosphere	Gentle storybook enchantment with lilting songs	train
1409	appeal	Classic fairytale pleasures of sorcerers, talking critters and devotion for kids	train
1409	narrative	Sorcerer's spell turns royal maiden avian until sincere vow frees her	eval
1409	atmosphere	Soft magical pageantry carried by sweet melodies	eval
1409	appeal	Traditional bedtime delights: wicked wizard, chatty animals and faithful prince	eval
463	narrative	Girl discovers her lost baby brother lives among seals	train
463	atmosphere	Misty, hushed Irish folklore lyricism	train
463	appeal	Gentle legend-weaving that treats selkie myth as real	train
463	narrative	Ten-year-old believes her sibling's cradle drifted to ocean creatures' care	eval
463	atmosphere	Foggy, quiet Celtic poetry of the sea	eval
463	appeal	Tender storytelling honoring shape-shifter lore with matter-of-fact belief	eval
1407	narrative	Bomb expert helps woman avenge her parents against Miami mafia	train
1407	atmosphere	Sweaty, slick, explosive eroticism	train
1407	appeal	Star-powered detonations and steamy revenge	train
1407	narrative	Demolitions pro is hired to kill the mobsters who murdered her family	eval
1407	atmosphere	Glossy, humid sensuality punctuated by blasts	eval
1407	appeal	Big-name heat, pyrotechnics and vengeful payback	eval
62	narrative	Egyptologist and soldiers cross ancient portal to desert planet	train
62	atmosphere	Majestic, exotic awe beneath a desert sun	train
62	appeal	Pyramids-meet-aliens spectacle with slave uprising heroics	train
62	narrative	Scholar joins troops through archaic gateway toward sandy world	eval
62	atmosphere	Grand, foreign wonder amid blazing sands	eval
62	appeal	Pharaoh-like extraterrestrial pageantry plus liberation battles	eval
63	narrative	Divorced dad accidentally replaces Saint Nick and grows a white beard	train
63	atmosphere	Jolly yet sarcastic yuletide magic with cozy glow	train
63	appeal	Holiday favorite about believing, elves and father-son bonding	train
63	narrative	Separated father inherits the red suit after a rooftop fall	eval
63	atmosphere	Merry, wisecracking, warmly lit December enchantment	eval
63	appeal	Seasonal family treat concerning faith, North Pole helpers and parenthood	eval
64	narrative	Wrongly convicted banker befriends lifer and quietly plans prison escape	train
64	atmosphere	Somber yet luminous, patient hopefulness	train
64	appeal	Cathartic tale of friendship, dignity and freedom earned	train
64	narrative	Innocent financier bonds with fellow inmate, secretly tunnelling out	eval
64	atmosphere	Grave but radiant, unhurried optimism	eval
64	appeal	Deeply satisfying story of companionship, self-worth and liberation	eval
1073	narrative	Edinburgh flatmates find their dead lodger's suitcase of cash	train
1073	atmosphere	Icy, blackly funny paranoia closing in on friends	train
1073	appeal	Stylish greed-gone-wrong nastiness with sharp twists	train
1073	narrative	Three Scottish roommates keep a corpse's hidden money	eval
1073	atmosphere	Chilly gallows-humored distrust tightening among pals	eval
1073	appeal	Slick tale of avarice and betrayal with clever turns	eval
1422	narrative	Man swaps identity with half-brother, then survives with amnesia	train
1422	atmosphere	Stark monochrome unease and cool conceptual detachment	train
1422	appeal	Brainy identity puzzle where race and resemblance defy sight	train
1422	narrative	Sibling steals other's life through a bombing that erases memory	eval
1422	atmosphere	Severe black-and-white disquiet plus chilly theoretical distance	eval
1422	appeal	Intellectual riddle of selfhood, skin color, and unseen likeness	eval
1195	narrative	Gay artist and communist student form unlikely friendship in Havana	train
1195	atmosphere	Warm, humane wit tinged with political melancholy	train
1195	appeal	Enlightening plea for tolerance under Castro's rule	train
1195	narrative	Homosexual intellectual befriends young party believer in Cuba	eval
1195	atmosphere	Affectionate humor shaded by ideological sadness	eval
1195	appeal	Eye-opening call to embrace difference within repressive revolution	eval
789	narrative	Abused Hollywood assistant takes his tyrant producer boss hostage	train
789	atmosphere	Acidic, claustrophobic cruelty with savage office tirades	train
789	appeal	Vicious insider revenge and a blistering monster-boss performance	train
789	narrative	Humiliated studio gofer ties up and tortures his domineering employer	eval
789	atmosphere	Caustic, confined nastiness and brutal workplace rants	eval
789	appeal	Scathing showbiz payback anchored by ferocious villainous acting	eval
1167	narrative	Widowed Aussie dad supports gay son's search for love	train
1167	atmosphere	Breezy, affectionate, audience-addressing warmth	train
1167	appeal	Heartwarming acceptance between father and son	train
1167	narrative	Australian widower encourages his homosexual boy's romantic prospects	eval
1167	atmosphere	Chatty, fond, fourth-wall-breaking cheer	eval
1167	appeal	Lovely bond showing parental tolerance and devotion	eval
1305	narrative	Delinquent detention kids bus to Washington to see president	train
1305	atmosphere	Rowdy, lowbrow mayhem aboard a party bus	train
1305	appeal	Gross-out gags and teen rebellion against authority	train
1305	narrative	Misfit students ride toward the capital after mocking education	eval
1305	atmosphere	Unruly, crude, boozy chaos on wheels	eval
1305	appeal	Tasteless jokes with adolescents defying their elders	eval
958	narrative	Chinese gambler's family endures decades of battle and Maoist upheaval	train
958	atmosphere	Intimate, stoic sorrow with flickers of humor	train
958	appeal	Epic human resilience seen through puppet plays and personal loss	train
958	narrative	Ruined heir and wife survive revolution, famine and cultural purges	eval
958	atmosphere	Close-up, patient grief lightened by small jokes	eval
958	appeal	Sweeping saga of ordinary endurance framed by shadow theater	eval
1110	narrative	Punk heroine battles a water monopoly with mutant kangaroo allies	train
1110	atmosphere	Anarchic, garish riot bursting with comic-book panels	train
1110	appeal	Feminist rebel attitude, wild soundtrack and cult irreverence	train
1110	narrative	Mohawked rebel fights a liquid-hoarding corporation beside marsupial soldiers	eval
1110	atmosphere	Chaotic, lurid mayhem leaping out of drawn pages	eval
1110	appeal	Girl-power sass, alt-rock tunes and underground impudence	eval
379	narrative	Drifter guards a sacred key from a demonic collector in a boardinghouse	train
379	atmosphere	Gleefully gory siege with comic-book shadows	train
379	appeal	Charismatic villain, slimy creatures and rowdy late-night scares	train
379	narrative	Wandering protector defends a blood-filled relic against hellish forces	eval
379	atmosphere	Joyfully splattery standoff lit like pulp panels	eval
379	appeal	Seductive evil ringleader and gooey monsters for midnight fun	eval
380	narrative	Two Enterprise captains unite against scientist chasing timeless nexus	train
380	atmosphere	Elegiac torch-passing amid starship crashes and mortality	train
380	appeal	Beloved crews bridging eras for loyal space-opera followers	train
380	narrative	A pair of starfleet commanders join to stop obsessed researcher's heavenly ribbon	eval
380	atmosphere	Wistful generational handover with vessel wrecks and death	eval
380	appeal	Cherished spacefaring teams meet across decades, gratifying franchise faithful	eval
564	narrative	Creepy mortician tells drug dealers four tales of urban evil	train
564	atmosphere	Macabre street-wise chills with grim social satire	train
564	appeal	Clever supernatural comeuppance for racism, abuse and gang violence	train
564	narrative	Sinister undertaker recounts quartet of inner-city nightmares to hoodlums	eval
564	atmosphere	Ghoulish neighborhood frights mixed with biting commentary	eval
564	appeal	Smart otherworldly justice punishing bigots, brutal cops and killers	eval
1148	narrative	American poet's marriage collapses under his English wife's hormonal illness	train
1148	atmosphere	Repressed, aching literary gloom of interwar Britain	train
1148	appeal	Sympathetic look at genius and the woman institutionalized behind it	train
1148	narrative	Modernist writer's union with an unstable aristocrat falls apart	eval
1148	atmosphere	Buttoned-up sorrow among bookish circles between the wars	eval
1148	appeal	Compassionate view of a great verse-maker's committed spouse	eval
565	narrative	Glowing-eyed alien children take over a small town	train
565	atmosphere	Cold, creepy, telepathic menace in coastal California	train
565	appeal	Sinister platinum-haired kids and paranoid invasion chills	train
565	narrative	Otherworldly offspring born after a blackout control local adults	eval
565	atmosphere	Icy, unnerving mind-reading threat by the seaside	eval
565	appeal	Frights from blond youngsters and fear of hidden takeover	eval
790	narrative	Dim heir hits road to save father's auto parts factory	train
790	atmosphere	Boisterous, slapstick-heavy warmth with a big heart	train
790	appeal	Classic bumbling duo wrecking cars and sales pitches	train
790	narrative	Clueless son travels selling brake pads, rescuing dad's company	eval
790	atmosphere	Rowdy, pratfall-filled and thoroughly lovable mood	eval
790	appeal	Iconic mismatched pair destroying vehicles and customer meetings	eval
464	narrative	Actors rehearse Chekhov's tale of wasted lives inside a crumbling theater	train
464	atmosphere	Intimate, hushed and achingly conversational	train
464	appeal	Masterful stage acting captured up close without costumes	train
464	narrative	Performers run through a Russian classic of regret in a derelict playhouse	eval
464	atmosphere	Close, quiet, painfully truthful talk	eval
464	appeal	Superb ensemble craft observed at arm's length in street clothes	eval
1553	narrative	Gambler returns to Austin, entangled in ex-wife's armored-car heist	train
1553	atmosphere	Cool, fatalistic brooding in blue and green tints	train
1553	appeal	Fractured timeline and double-crosses for patient puzzle lovers	train
1553	narrative	Prodigal bettor comes home, lured into robbery over a former spouse	eval
1553	atmosphere	Detached, doom-laden gloom behind coloured filters	eval
1553	appeal	Jumbled chronology plus treachery for attentive viewers	eval
1423	narrative	Black Marines recall home lives during a doomed Vietnam rescue	train
1423	atmosphere	Grim jungle fatalism broken by melancholy flashbacks	train
1423	appeal	Rare focus on African American troops' sacrifice and motives	train
1423	narrative	African American recruits on a hopeless 1972 POW mission remember their pasts	eval
1423	atmosphere	Bleak combat despair interspersed with wistful memories	eval
1423	appeal	Uncommon spotlight on soldiers of color and why they enlisted	eval
65	narrative	Iowa young man cares for disabled brother and housebound obese mother	train
65	atmosphere	Tender small-town melancholy with quiet yearning for escape	train
65	appeal	Deeply felt family burden and compassion through remarkable performances	train
65	narrative	Midwestern son looks after mentally impaired sibling and morbidly heavy parent	eval
65	atmosphere	Gentle rural sadness, silently longing to leave	eval
65	appeal	Moving portrayal of domestic duty and kindness by superb cast	eval
1210	narrative	Ex-cop convict chases a virtual serial killer given physical form	train
1210	atmosphere	Frenetic, glossy cyber-menace in near-future Los Angeles	train
1210	appeal	Cat-and-mouse duel with a gleeful synthetic psychopath	train
1210	narrative	Imprisoned former officer pursues digital murderer who escapes simulation	eval
1210	atmosphere	Restless, shiny technological threat within tomorrow's California	eval
1210	appeal	Pursuit spectacle against an exuberantly sadistic nanotech composite	eval
66	narrative	Lonely token clerk is mistaken for a comatose man's fiancée	train
66	atmosphere	Cozy, snowy Chicago Christmas warmth	train
66	appeal	Irresistible family-belonging fairy tale where wrong brother proves right	train
66	narrative	Solitary subway worker pretends engagement to unconscious commuter's kin	eval
66	atmosphere	Snug Midwestern holiday glow around the family tree	eval
66	appeal	Heart-melting wish fulfilment of joining a clan and loving the sibling instead	eval
1058	narrative	Mississippi siblings build treehouse while Vietnam-scarred father struggles	train
1058	atmosphere	Earnest, sun-dappled Southern childhood with hard lessons	train
1058	appeal	Moral coming-of-age tale about peace and poverty	train
1058	narrative	Country kids construct a fort as their veteran dad battles trauma	eval
1058	atmosphere	Sincere rural boyhood glow interrupted by painful truths	eval
1058	appeal	Youthful parable teaching nonviolence amid hardship	eval
1111	narrative	Chinese-Canadian aspiring actress clashes with traditional parents	train
1111	atmosphere	Warm, wry and quietly painful	train
1111	appeal	Relatable immigrant daughter torn between heritage and independence	train
1111	narrative	Would-be performer defies strict Asian family expectations	eval
1111	atmosphere	Affectionate, droll and gently aching throughout	eval
1111	appeal	Identifiable second-generation struggle balancing custom against selfhood	eval
381	narrative	ABBA-loving misfit flees dreary hometown and schemes for a white wedding	train
381	atmosphere	Garish, bittersweet Aussie kitsch and bridal delusion	train
381	appeal	Awkward heroine's self-discovery with hilarious friendship and disco pop	train
381	narrative	Swedish-pop-obsessed outcast escapes small-town family seeking a bridal day	eval
381	atmosphere	Tacky, sweet-and-sour Down Under brashness about wedding mania	eval
381	appeal	Gawky young woman learns self-worth alongside her wild best pal	eval
791	narrative	Seven girls run a summer day camp while facing secrets	train
791	atmosphere	Sunny, sweet, gentle suburban warmth	train
791	appeal	Loyal friendship adapted from beloved preteen book series	train
791	narrative	Middle-school sitters organise a vacation program amid private troubles	eval
791	atmosphere	Bright, kindly, cozy neighbourhood cheer	eval
791	appeal	Steadfast girlhood camaraderie from cherished juvenile novels	eval
67	narrative	Animal detective hunts the Miami Dolphins' kidnapped mascot	train
67	atmosphere	Zany, rubber-faced and shamelessly juvenile energy	train
67	appeal	Nonstop physical gags and catchphrases everyone imitates	train
67	narrative	Critter investigator searches for a football team's stolen dolphin	eval
67	atmosphere	Hyperactive, contorted, proudly immature mood	eval
67	appeal	Relentless slapstick with endlessly quoted lines	eval
382	narrative	Drag queens cross Australian outback in a lavender bus	train
382	atmosphere	Exuberant, glittery camp with vulnerable bruised hearts	train
382	appeal	Joyous self-acceptance road trip full of ABBA and feathers	train
382	narrative	Cross-dressing performers traverse desert Down Under aboard purple coach	eval
382	atmosphere	Buoyant sequined flamboyance covering wounded souls	eval
382	appeal	Jubilant journey toward pride, packed with disco tunes and plumage	eval
1153	narrative	Young Beatles in Hamburg as their bassist chooses painting and love	train
1153	atmosphere	Smoky, energetic bohemian cool of early rock clubs	train
1153	appeal	Raucous live numbers and bittersweet tale of the lost fifth member	train
1153	narrative	Pre-fame Liverpool band's art-school bass player falls for German photographer	eval
1153	atmosphere	Gritty vibrant hipness among Reeperbahn nightspots	eval
1153	appeal	Rowdy stage performances plus poignant story of forgotten bandmate	eval
1268	narrative	Crippled writer recounts obsessive marriage to strangers on a cruise	train
1268	atmosphere	Perverse, feverish sexual cruelty with mocking wit	train
1268	appeal	Polanski provocation about desire curdling into degradation	train
1268	narrative	Wheelchair-bound author tells shipboard couple of destructive passion	eval
1268	atmosphere	Kinky, overheated sadism edged by sardonic humor	eval
1268	appeal	Daring European shocker where lust sours to humiliation	eval
792	narrative	Playwright accepts gangster money and a hitman's rewrites	train
792	atmosphere	Sparkling Roaring Twenties backstage absurdity	train
792	appeal	Clever satire on artistic integrity with flamboyant divas	train
792	narrative	Struggling dramatist lets mob funding and a killer's edits shape his show	eval
792	atmosphere	Effervescent jazz-age theater farce	eval
792	appeal	Smart lampoon of creative compromise featuring a grand leading lady	eval
566	narrative	CIA analyst uncovers illegal secret war against drug cartels	train
566	atmosphere	Tense, cynical intrigue in the corridors of power	train
566	appeal	Ambush sequences and political conscience in Clancy style	train
566	narrative	Intelligence officer exposes covert military campaign on Colombian traffickers	eval
566	atmosphere	Taut, distrustful scheming around Washington offices	eval
566	appeal	Convoy attack excitement with honest hero defying presidents	eval
356	narrative	Boy who heard a mob secret hires scrappy lawyer for a dollar	train
356	atmosphere	Sultry Southern suspense with maternal warmth	train
356	appeal	Kid-in-danger legal chess against ambitious prosecutor and killers	train
356	narrative	Eleven-year-old witness retains a tough female attorney after lawyer's suicide	eval
356	atmosphere	Humid Memphis tension softened by motherly care	eval
356	appeal	Courtroom maneuvering protects a child from gangsters and feds	eval
731	narrative	Black housekeeper coaxes a grieving white girl to speak again	train
731	atmosphere	Tender, jazzy fifties warmth with quiet sorrow	train
731	appeal	Heartening love across racial lines after loss	train
731	narrative	Nanny helps a mute child mourning her late mother find words	eval
731	atmosphere	Soft, swinging mid-century coziness touched by grief	eval
731	appeal	Encouraging interracial attachment blooming out of bereavement	eval
793	narrative	Brooklyn girl grows up among four brothers and a dying mother	train
793	atmosphere	Noisy, loving seventies stoop life steeped in soul	train
793	appeal	Autobiographical warmth and nostalgia for block-party childhood	train
793	narrative	Lone daughter comes of age as illness claims her strict mom	eval
793	atmosphere	Raucous, affectionate brownstone days with vintage Motown-style grooves	eval
793	appeal	Personal remembrance evoking fond neighborhood youth	eval
68	narrative	Murdered rocker rises from grave to avenge slain fiancée	train
68	atmosphere	Rain-soaked gothic gloom, black leather and aching devotion	train
68	appeal	Stylish revenge elegy for moody alt-rock souls	train
68	narrative	Killed guitarist resurrects, punishing gang who butchered his bride-to-be	eval
68	atmosphere	Drizzly macabre darkness, dark clothes, and mournful adoration	eval
68	appeal	Visually striking payback lament appealing to brooding grunge listeners	eval
1112	narrative	Sportswriter chronicles a dying baseball legend's violent, hateful life	train
1112	atmosphere	Abrasive, turbulent character portrait soaked in bitterness	train
1112	appeal	Compelling monstrous performance questioning hero worship in sports	train
1112	narrative	Journalist hired to whitewash ailing diamond great uncovers ugly truth	eval
1112	atmosphere	Harsh, stormy study of rancor and decline	eval
1112	appeal	Ferocious acting that asks whether athletic icons deserve adoration	eval
383	narrative	Stone Age quarry worker promoted as a pawn in embezzlement	train
383	atmosphere	Cartoonish bedrock slapstick with prehistoric puns	train
383	appeal	Nostalgic big-screen sitcom fun for kids and grownups	train
383	narrative	Caveman laborer made executive scapegoat for company theft	eval
383	atmosphere	Brightly silly rock-and-dinosaur wordplay and pratfalls	eval
383	appeal	Childhood TV favorite reborn with flesh-and-blood cast for households	eval
69	narrative	Simple Alabama man stumbles through decades of American history	train
69	atmosphere	Sentimental, whimsical, nostalgic innocence	train
69	appeal	Moving odyssey of Vietnam, shrimp boats and lifelong devotion	train
69	narrative	Slow-witted Southerner unwittingly lives key national events	eval
69	atmosphere	Tender, fanciful, backward-looking naivety	eval
69	appeal	Touching journey through combat, fishing fortune and undying love	eval
70	narrative	Bashful Englishman keeps meeting alluring American at ceremonies	train
70	atmosphere	Charming, rain-kissed British wit with sudden sorrow	train
70	appeal	Stammering charm and friends celebrating love and mourning	train
70	narrative	Awkward bachelor repeatedly encounters enchanting Yank among nuptials	eval
70	atmosphere	Delightful, drizzly UK humor touched by grief	eval
70	appeal	Bumbling hero's appeal as pals share joy and loss	eval
1220	narrative	Freshmen of different races collide on a campus sliding toward violence	train
1220	atmosphere	Angry, confrontational and feverish campus atmosphere	train
1220	appeal	Provocative look at identity, extremism and belonging at university	train
1220	narrative	First-year students clash ethnically until a college erupts in gunfire	eval
1220	atmosphere	Furious, in-your-face, heated mood among undergraduates	eval
1220	appeal	Challenging examination of race, radicalization and fitting in at school	eval
1424	narrative	Bronx Latina mother takes a record-label job when husband is jailed	train
1424	atmosphere	Loud, vibrant, salsa-fuelled neighborhood energy	train
1424	appeal	Fresh working-class female independence with humor and heat	train
1424	narrative	Puerto Rican wife enters the music business after her man's arrest	eval
1424	atmosphere	Noisy, colourful, rhythm-charged block vitality	eval
1424	appeal	Spirited barrio woman's self-reliance, funny and sexy	eval
1180	narrative	Rival Chicago reporters chase a train wreck conspiracy and each other	train
1180	atmosphere	Glossy, flirtatious bickering with sprinkles of danger	train
1180	appeal	Screwball sparring between two mismatched scoop hunters	train
1180	narrative	Competing newspaper columnists probe a railroad derailment cover-up while falling in love	eval
1180	atmosphere	Sleek teasing quarrels lightly seasoned by peril	eval
1180	appeal	Old-fashioned verbal jousts of incompatible journalists	eval
794	narrative	Cop shares lottery jackpot with waitress instead of a tip	train
794	atmosphere	Sunny, storybook New York kindness and glow	train
794	appeal	Feel-good wish fulfillment where decency wins love and luck	train
794	narrative	Police officer splits winning ticket with diner server as gratuity	eval
794	atmosphere	Cheerful fairy-tale Manhattan goodness and radiance	eval
794	appeal	Uplifting daydream proving generosity earns affection and fortune	eval
465	narrative	Jungle-raised man returns to British India and guards hidden treasure	train
465	atmosphere	Lush, swashbuckling exotic splendor with wild beasts	train
465	appeal	Rousing family escapade with sweethearts and real trained animals	train
465	narrative	Feral young hero meets colonial society, protecting lost city's riches	eval
465	atmosphere	Verdant tropical pageantry prowled by tigers and wolves	eval
465	appeal	Exciting spectacle for all ages where creatures and love share screen	eval
71	narrative	Exiled cub returns to reclaim throne from murderous uncle	train
71	atmosphere	Majestic savanna grandeur with grief and jubilation	train
71	appeal	Soaring Elton John songs and timeless family spectacle	train
71	narrative	Young prince of beasts comes home to overthrow a usurper	eval
71	atmosphere	Sweeping African splendor blending sorrow and joy	eval
71	appeal	Unforgettable tunes and gorgeous drawings for every generation	eval
1168	narrative	Seattle boy identified as reincarnated lama while ancient prince's story unfolds	train
1168	atmosphere	Serene, glowing enchantment of a spiritual quest	train
1168	appeal	Opulent introduction to Buddhist legend and compassion	train
1168	narrative	American child believed reborn monk, paralleled with Buddha's enlightenment	eval
1168	atmosphere	Peaceful, radiant wonder with mystical hues	eval
1168	appeal	Lavish primer on Eastern faith and kindness	eval
567	narrative	Slasher star discovers the razor-gloved dream demon invading her real life	train
567	atmosphere	Uneasy, self-reflexive dread blurring screen and reality	train
567	appeal	Meta shocks for fans of the dream-stalking franchise	train
567	narrative	Actress finds her fictional knife-fingered tormentor haunting actual family	eval
567	atmosphere	Anxious hall-of-mirrors fright where movies bleed into waking	eval
567	appeal	Inventive scares commenting on the sleep-killer series itself	eval
72	narrative	Meek bank clerk becomes a green-faced trickster through ancient relic	train
72	atmosphere	Zany, swinging exuberance stretched like a living cartoon	train
72	appeal	Rubber-faced clowning and dazzling morphing effects	train
72	narrative	Timid teller transforms into an emerald prankster via Norse artifact	eval
72	atmosphere	Wacky, jazzy energy recalling Tex Avery shorts	eval
72	appeal	Contorted physical antics with spectacular digital wizardry	eval
73	narrative	Charming gambler cons his way to a riverboat poker championship	train
73	atmosphere	Breezy frontier mischief full of winks and bluffs	train
73	appeal	Twisty card-sharp fun with playful star chemistry	train
73	narrative	Smooth cardplayer swindles toward a high-stakes steamboat tournament	eval
73	atmosphere	Lighthearted old-West roguishness packed with sly deceptions	eval
73	appeal	Surprising grifter amusement from delightfully sparring leads	eval
1113	narrative	Acerbic writer drinks and loves among Algonquin Round Table wits	train
1113	atmosphere	Smoky, boozy melancholy beneath brittle Jazz Age repartee	train
1113	appeal	Literary biography fans savor barbed epigrams and heartbreak	train
1113	narrative	Caustic poet boozes and pines beside famed 1920s hotel luncheon crowd	eval
1113	atmosphere	Hazy alcoholic gloom under sharp flapper-era banter	eval
1113	appeal	Bookish life-story lovers relish stinging quips with sorrow	eval
384	narrative	Retired bumbling lieutenant goes undercover in prison to stop Oscar bombing	train
384	atmosphere	Deadpan, rapid-fire zaniness and sight gags	train
384	appeal	Nonstop spoof jokes skewering Hollywood awards and cop clichés	train
384	narrative	Clueless ex-detective infiltrates jail and foils Academy Awards terrorism	eval
384	atmosphere	Straight-faced silliness delivered at breakneck pace	eval
384	appeal	Relentless parody mocking showbiz ceremonies and police movie formulas	eval
1044	narrative	Tabloid editor races deadline to clear two wrongly arrested teens	train
1044	atmosphere	Frantic, caffeinated newsroom bustle over twenty-four hours	train
1044	appeal	Fast-talking love letter to scrappy big-city journalism	train
1044	narrative	Metro newsman hurries to print proof of youths' innocence	eval
1044	atmosphere	Jittery, nonstop press-office commotion in a single day	eval
1044	appeal	Snappy valentine for ink-stained reporters and their ethics	eval
1074	narrative	Twentysomething filmmaker torn between slacker rocker and yuppie	train
1074	atmosphere	Wry, aimless Generation X angst in Houston	train
1074	appeal	Defining nineties post-college love triangle and soundtrack	train
1074	narrative	Aspiring videographer chooses a grungy musician or a corporate suitor	eval
1074	atmosphere	Ironic, drifting youth malaise in Texas	eval
1074	appeal	Era-capturing graduate uncertainty, courtship and pop tunes	eval
466	narrative	Broke drifter mistaken for hitman takes money from both spouses	train
466	atmosphere	Dusty, sly small-town noose tightening	train
466	appeal	Twisty double-crosses with desert black humor	train
466	narrative	Penniless wanderer confused with assassin gets paid by husband, wife	eval
466	atmosphere	Parched, wily, inescapable backwater trap	eval
466	appeal	Clever betrayals laced with wicked Wyoming wit	eval
795	narrative	World's wealthiest kid outwits executive plotting to steal family fortune	train
795	atmosphere	Bright, gadget-filled wish fulfillment with slapstick bounce	train
795	appeal	Childhood daydream of roller coasters at home and true friends	train
795	narrative	Billionaire boy foils a scheming company insider's takeover	eval
795	atmosphere	Shiny, toy-crammed make-believe luxury and pratfalls	eval
795	appeal	Young viewers' dream of backyard rides plus genuine pals	eval
1554	narrative	Mother of seven sons awaits news of a bombed Marine	train
1554	atmosphere	Anxious, tender tension around a crowded kitchen table	train
1554	appeal	Family reunion exploring marriage strain and maternal premonition	train
1554	narrative	Parent gathers her boys while one soldier's fate stays unknown	eval
1554	atmosphere	Worried, loving unease in a full house	eval
1554	appeal	Clan comes together, probing a shaky couple and a mom's intuition	eval
281	narrative	Rafting mother outwits armed robbers who hijack her family's vacation	train
281	atmosphere	Roaring whitewater suspense in a majestic wilderness	train
281	appeal	Resourceful heroine and heart-stopping rapids footage	train
281	narrative	Experienced female guide battles fugitives commandeering a holiday boat trip	eval
281	atmosphere	Churning canyon peril set within stunning Montana scenery	eval
281	appeal	Capable maternal lead plus breathless rushing-current stunts	eval
568	narrative	Cop must keep bomb-rigged bus above fifty miles per hour	train
568	atmosphere	Breakneck, white-knuckle momentum with flirtatious sparks	train
568	appeal	Nonstop freeway suspense and charm for adrenaline seekers	train
568	narrative	Officer prevents explosive-laden city coach from slowing down	eval
568	atmosphere	Relentless pulse-pounding velocity and coy chemistry	eval
568	appeal	Unceasing highway peril plus likable leads satisfy rush junkies	eval
796	narrative	Rival campaign speechwriters fall for each other during Senate race	train
796	atmosphere	Bubbly, bantering screwball spark on the stump	train
796	appeal	Charming opposites-attract fun for fans of political courtship	train
796	narrative	Opposing candidates' insomniac wordsmiths spark amid New Mexico election	eval
796	atmosphere	Fizzy verbal sparring with old-fashioned snap	eval
796	appeal	Delightful enemies-turned-lovers pleasure set in partisan trenches	eval
797	narrative	Future policeman chases corrupt senator through history to save dead wife	train
797	atmosphere	Sleek, rain-soaked chronological paradox mood	train
797	appeal	High-kicking martial arts mixed with time-travel twists	train
797	narrative	Officer of tomorrow pursues crooked politician across eras, hoping to rescue spouse	eval
797	atmosphere	Glossy, stormy causality puzzle ambience	eval
797	appeal	Splits-performing fistfights meet temporal trickery for genre fun	eval
385	narrative	Secret spy hides his job from bored wife	train
385	atmosphere	Bombastic, playful, oversized pyrotechnic mayhem	train
385	appeal	Harrier-jet stunts fused with marital misadventure	train
385	narrative	Undercover agent's household thinks he is a dull salesman	eval
385	atmosphere	Huge, tongue-in-cheek explosive frenzy	eval
385	appeal	Fighter-plane thrills mixed with husband-and-wife farce	eval
1221	narrative	Airline pilot's wife battles alcoholism and strains their marriage	train
1221	atmosphere	Tearful, tender and emotionally bruising	train
1221	appeal	Honest look at recovery's toll on devoted husband	train
1221	narrative	Alcohol dependency of a mother threatens loving union	eval
1221	atmosphere	Weepy, gentle mood that leaves wounds	eval
1221	appeal	Sincere depiction of sobriety testing a loyal spouse	eval
569	narrative	Bitten book editor turns feral and ruthless in Manhattan publishing	train
569	atmosphere	Sleek, nocturnal, slyly satirical menace	train
569	appeal	Werewolf myth reimagined as midlife office power struggle	train
569	narrative	Meek literary executive gains animal instincts after a roadside attack	eval
569	atmosphere	Stylish moonlit threat with corporate irony	eval
569	appeal	Lycanthrope legend retooled for aging professionals clawing back status	eval
570	narrative	Lawman's life from Iowa farm to O.K. Corral gunfight and after	train
570	atmosphere	Stately, somber, epic frontier sweep	train
570	appeal	Exhaustive biography of a flawed gunslinging legend	train
570	narrative	Marshal's journey, cornfield youth through Tombstone shootout and beyond	eval
570	atmosphere	Majestic, grave, expansive Old West canvas	eval
570	appeal	Comprehensive life story about a morally gray pistol icon	eval
798	narrative	Ex-CIA operative joins a corporate espionage firm and plots a takeover	train
798	atmosphere	Cold, sleek cynicism where everyone betrays everyone	train
798	appeal	Sexy double-dealing among ruthless private spies	train
798	narrative	Disgraced agent enters an industrial spying outfit, scheming for control	eval
798	atmosphere	Frosty, polished amorality with universal treachery	eval
798	appeal	Seductive backstabbing by mercenary intelligence professionals	eval
1075	narrative	Closeted Dublin bus conductor stages Wilde's Salome with parishioners	train
1075	atmosphere	Gentle, poignant longing under repressive 1960s Irish piety	train
1075	appeal	Touching tribute to art's courage and hidden love	train
1075	narrative	Secretly gay Irish ticket-taker mounts scandalous biblical play at church	eval
1075	atmosphere	Soft aching desire stifled by mid-century Catholic devotion	eval
1075	appeal	Affecting salute to theatrical bravery and concealed affection	eval
1481	narrative	Hostage survivor becomes reluctant slacker celebrity after televised siege	train
1481	atmosphere	Angry, sarcastic mood of grunge-era alienation	train
1481	appeal	Biting commentary on instant fame and apathetic youth	train
1481	narrative	Teen freed from convenience-store captivity turns unwilling media idol	eval
1481	atmosphere	Sneering disaffection from nineties Generation X	eval
1481	appeal	Caustic critique of overnight stardom among indifferent kids	eval
1181	narrative	Disgraced Black detective hunts drug kingpin and missing cash	train
1181	atmosphere	Wisecracking, streetwise LA swagger to a funky beat	train
1181	appeal	Blaxploitation-flavored laughs, brawls and feisty sidekick	train
1181	narrative	Fired cop turned private eye tracks narcotics boss and stolen millions	eval
1181	atmosphere	Jokey urban attitude in southern California with soul	eval
1181	appeal	Seventies-throwback gags, fights and a sassy female partner	eval
799	narrative	Three short films about young gay men coming out	train
799	atmosphere	Intimate, tender, low-budget vulnerability	train
799	appeal	Honest queer coming-of-age vignettes about desire and identity	train
799	narrative	Trio of tales follows homosexual youths discovering themselves	eval
799	atmosphere	Close, delicate, indie fragility	eval
799	appeal	Candid LGBT growing-up anthology exploring attraction and selfhood	eval
1485	narrative	Presumed-dead Napoleonic officer returns to reclaim wife and fortune	train
1485	atmosphere	Somber, stately and bitterly elegant	train
1485	appeal	Literate Balzac adaptation of identity, greed and honor	train
1485	narrative	Soldier thought killed reappears seeking remarried spouse, stolen name	eval
1485	atmosphere	Grave, dignified refinement with an acrid edge	eval
1485	appeal	Cultured French period tale on avarice versus integrity	eval
74	narrative	Three go-go dancers in hot rods kidnap, kill and chase hidden cash	train
74	atmosphere	Hard-boiled, campy aggression in the desert dust	train
74	appeal	Cult exploitation kicks from towering karate-chopping bad girls	train
74	narrative	Trio of strippers racing sports cars turn to abduction and murder	eval
74	atmosphere	Tough, trashy, sunbaked ferocity with a wink	eval
74	appeal	Drive-in thrills featuring busty, judo-throwing femmes fatales	eval
1439	narrative	Houston brothers scarred by father's death face love and robbery	train
1439	atmosphere	Sultry, poetic, tragic heat in the inner city	train
1439	appeal	Sensual young Black love shadowed by family trauma	train
1439	narrative	Texas siblings haunted by dad's killing split over heist and sweetheart	eval
1439	atmosphere	Steamy, lyrical, sorrowful mood on urban streets	eval
1439	appeal	Passionate African-American couple dogged by childhood wounds	eval
1555	narrative	Miniature boy is stolen from his parents to a grim laboratory	train
1555	atmosphere	Nightmarish grubby stop-motion crawling with insects	train
1555	appeal	Hauntingly original handmade fairy tale without real dialogue	train
1555	narrative	Tiny child abducted from loving home to sinister experimenters	eval
1555	atmosphere	Unsettling filthy pixilated world swarming with bugs	eval
1555	appeal	Strange wordless crafted fable that lingers in memory	eval
1413	narrative	Colonel leads martial artists against megalomaniac dictator holding hostages	train
1413	atmosphere	Cartoonish, campy bombast in bright military colors	train
1413	appeal	Video-game brawling and scenery-chewing villainy for guilty-pleasure fun	train
1413	narrative	Officer rallies fighters to topple power-mad warlord and free captives	eval
1413	atmosphere	Over-the-top kitschy bluster dressed in vivid uniforms	eval
1413	appeal	Arcade-style fisticuffs with hammy bad guy, enjoyably trashy	eval
1414	narrative	Meek bookie's clerk is promoted to hitman and discovers talent	train
1414	atmosphere	Deadpan, icy black humor with offbeat detachment	train
1414	appeal	Quirky fun watching a passionless killer find affection	train
1414	narrative	Mob errand boy gets reassigned as assassin, proving oddly gifted	eval
1414	atmosphere	Dry, chilly gallows wit and strange calm	eval
1414	appeal	Eccentric amusement as numb gunman warms through love of yoga teacher	eval
1616	narrative	Lonely young woman hears distant man's voice through wind	train
1616	atmosphere	Mystical, sun-bleached, quiet Southwest yearning	train
1616	appeal	Unusual soulful connection across five hundred desert miles	train
1616	narrative	Isolated girl converses with a faraway stranger via breezy natural tunnel	eval
1616	atmosphere	Magical, arid, hushed longing	eval
1616	appeal	Strange spiritual bond spanning vast empty sands	eval
1520	narrative	Psychology students confess phobias to a wooden dummy that comes alive	train
1520	atmosphere	Low-budget cabin unease with a creepy mannequin	train
1520	appeal	Cult curiosity for killer-doll fans	train
1520	narrative	Graduate retreat participants confide terrors to carved figure that starts killing	eval
1520	atmosphere	Cheap, remote-lodge eeriness around a sinister manikin	eval
1520	appeal	Obscure slasher oddity for lovers of murderous puppets	eval
1486	narrative	Teenage runaway seeking her father falls in with bank robbers	train
1486	atmosphere	Dusty, sunlit, pulpy young-lovers-on-the-road feel	train
1486	appeal	Fugitive pair dreaming of Texas escape in Cain-inspired tale	train
1486	narrative	Girl leaving home joins stick-up crooks while hunting for dad	eval
1486	atmosphere	Sandy, bright dime-novel mood of sweethearts driving	eval
1486	appeal	Outlaw couple's hope for a getaway, drawn from hard-boiled fiction	eval
1320	narrative	Brilliant handyman on a widow's ranch fixates fatally on her actress daughter	train
1320	atmosphere	Talky, sun-baked New Mexico unease	train
1320	appeal	Psychological study of fame, obsession and killing told backward	train
1320	narrative	Gifted hired man murderously obsesses over his employer's television-star child	eval
1320	atmosphere	Dry, wordy tension out in the desert	eval
1320	appeal	Reverse-ordered examination of celebrity worship turned homicide	eval
1673	narrative	Troubled ex-cop guards desert millionaire's wife with split personality	train
1673	atmosphere	Hot, woozy Palm Springs obsession and doubt	train
1673	appeal	Vertigo-flavored intrigue for late-night cable suspense fans	train
1673	narrative	Haunted former policeman watches over rich man's spouse who has another self	eval
1673	atmosphere	Sultry dazed resort-town fixation with uncertainty	eval
1673	appeal	Hitchcockian plotting aimed at after-hours television viewers	eval
1321	narrative	Ratings-box mishap makes public television top American network	train
1321	atmosphere	Gentle, quirky whimsy with satirical aim	train
1321	appeal	Wry jab at broadcasting popularity and taste	train
1321	narrative	Faulty viewer-measurement devices turn educational channel into hit	eval
1321	atmosphere	Mild, offbeat playfulness that mocks softly	eval
1321	appeal	Droll poke at audience numbers and cultural pretension	eval
75	narrative	Investigation into 1965 murder of black nationalist leader	train
75	atmosphere	Probing, sober, conspiratorial archival gravity	train
75	appeal	Provocative questions about FBI and Nation of Islam	train
75	narrative	Inquiry revisits the Audubon Ballroom slaying of an activist	eval
75	atmosphere	Searching, serious, suspicion-laden old footage	eval
75	appeal	Challenging claims on government and religious-group involvement	eval
1419	narrative	Immortal swordsman battles ancient illusionist freed from cave	train
1419	atmosphere	Overheated, fog-drenched sorcerous swordplay	train
1419	appeal	Decapitation duels for devotees of the immortal saga	train
1419	narrative	Undying Scot fights a millennia-old magician unearthed in Japan	eval
1419	atmosphere	Feverish misty mysticism with clashing blades	eval
1419	appeal	Head-chopping contests pleasing loyal franchise followers	eval
800	narrative	Insurance investigator hunts vanished novelist whose books drive readers insane	train
800	atmosphere	Lovecraftian dread as reality itself melts away	train
800	appeal	Mind-bending descent where fiction devours the world	train
800	narrative	Claims sleuth tracks a missing bestselling author whose pages breed madness	eval
800	atmosphere	Cosmic doom while the familiar world unravels	eval
800	appeal	Brain-twisting plunge as printed tales swallow existence	eval
1443	narrative	Bull rider rises to rodeo champion before a fatal ride	train
1443	atmosphere	Earnest, dusty, heartfelt country sincerity	train
1443	appeal	True cowboy biography about fame, marriage and short life	train
1443	narrative	Arena star climbs to world title until one beast kills him	eval
1443	atmosphere	Honest, sandy, emotional heartland feeling	eval
1443	appeal	Real ranch-hand's story of glory, wedlock and early death	eval
1440	narrative	Harlem basketball prospect is torn between a drug dealer and a guard	train
1440	atmosphere	Tough playground intensity with gangsta rap swagger	train
1440	appeal	Streetball showdowns and a magnetic villain performance	train
1440	narrative	Gifted hoops player must choose between hustler and security-man mentors	eval
1440	atmosphere	Hard blacktop grit infused by hip-hop attitude	eval
1440	appeal	Thrilling outdoor tournament games plus a charismatic menace	eval
386	narrative	Macabre clan faces gold-digging black-widow nanny and summer camp	train
386	atmosphere	Deliciously morbid deadpan wit with gothic flair	train
386	appeal	Subversive family satire skewering perky normality and Thanksgiving	train
386	narrative	Ghoulish household confronts husband-killing babysitter while kids endure cheery campground	eval
386	atmosphere	Gleefully grim straight-faced humor, cobwebbed style	eval
386	appeal	Rebellious send-up of wholesome conformity and holiday pageants	eval
1681	narrative	Stand-up performer riffs on relationships and celebrity in live concert	train
1681	atmosphere	Raw, raucous, profane stage energy	train
1681	appeal	Uncensored laughs from a bold Black comic at his peak	train
1681	narrative	Concert film of solo comedian joking about dating and fame	eval
1681	atmosphere	Crude, rowdy, foul-mouthed club electricity	eval
1681	appeal	Unfiltered hilarity by fearless African-American entertainer in top form	eval
387	narrative	Engaged lawyer yearns for scandalous countess in 1870s New York	train
387	atmosphere	Exquisite, suffocating elegance of unspoken desire	train
387	appeal	Ravishing Scorsese study of passion crushed by society's rules	train
387	narrative	Gilded-era attorney betrothed to one cousin pines after another	eval
387	atmosphere	Gorgeous, airless refinement where longing remains silent	eval
387	appeal	Visually opulent tragedy about hearts sacrificed to convention	eval
940	narrative	Wannabe rockers take radio station hostage with water guns	train
940	atmosphere	Rowdy, headbanging, good-natured idiocy	train
940	appeal	Metal-loving misfits sticking it to the music business	train
940	narrative	Struggling band seizes a broadcaster using fake weapons	eval
940	atmosphere	Raucous, long-haired, amiable stupidity	eval
940	appeal	Loud losers defy record-label gatekeepers for airplay	eval
801	narrative	Cocky basketball coach recruits towering prospect in Kenyan village	train
801	atmosphere	Sunny, good-natured warmth of clashing cultures	train
801	appeal	Feel-good hoops triumph with arrogant hero humbled	train
801	narrative	Brash assistant seeks tall African tribesman for college team	eval
801	atmosphere	Bright, friendly cheer between distant peoples	eval
801	appeal	Uplifting court victory as conceited American learns humility	eval
571	narrative	Two bickering cops pose as a family to watch lakeside witness	train
571	atmosphere	Breezy, squabbling surveillance shenanigans beside the water	train
571	appeal	Easygoing buddy-cop banter with bumbling undercover domesticity	train
571	narrative	Mismatched detectives fake domestic life while spying on a waterfront house	eval
571	atmosphere	Light, quarrelsome spying hijinks along the shore	eval
571	appeal	Relaxed partner wisecracks amid clumsy make-believe parenting	eval
1247	narrative	Four prostitutes flee a lynching and become gun-toting outlaws	train
1247	atmosphere	Glossy, dusty, defiant mood of frontier sisterhood	train
1247	appeal	Women seize six-shooters normally reserved for cowboys	train
1247	narrative	Quartet of saloon harlots escape the noose to ride as fugitives	eval
1247	atmosphere	Shiny, gritty, rebellious female solidarity on the plains	eval
1247	appeal	Ladies grab the pistols in territory ruled by men on horseback	eval
702	narrative	Two uptight American cousins pursue women in eighties Spain	train
702	atmosphere	Dry, urbane and ironic with sun-drenched disco evenings	train
702	appeal	Witty debates about love, salesmanship and anti-Americanism	train
702	narrative	Straitlaced Yankee relatives, one naval officer, date Catalan trade-fair girls	eval
702	atmosphere	Wry, cultivated detachment amid Mediterranean nightlife	eval
702	appeal	Clever arguments over sex, business and foreign resentment of the U.S.	eval
1539	narrative	One soul lives five lives from caveman to modern divorcee	train
1539	atmosphere	Meandering, wistful meditation on cowardice and fatherhood	train
1539	appeal	Offbeat reincarnation mosaic for patient, philosophical viewers	train
1539	narrative	Same spirit passes through separate eras, Stone Age to present-day dad	eval
1539	atmosphere	Rambling pensive musing about timidity and parenthood	eval
1539	appeal	Unusual rebirth patchwork suiting contemplative audiences	eval
1030	narrative	Ozark hillbillies strike oil and move into a posh California mansion	train
1030	atmosphere	Corny, cartoonish silliness of rubes in a swanky world	train
1030	appeal	Nostalgic television-inspired gags about bumpkins among snobs	train
1030	narrative	Backwoods clan's crude fortune relocates them among swanky neighbors	eval
1030	atmosphere	Hokey, exaggerated goofiness where hayseed meets high society	eval
1030	appeal	Familiar sitcom throwback poking fun at rustics versus rich elites	eval
388	narrative	Detroit cop investigates murder at a California theme park	train
388	atmosphere	Flat, jokey nineties sequel bluster amid carnival rides	train
388	appeal	Wise-guy hero's return with amusement-ride stunts	train
388	narrative	Michigan detective trails counterfeiters hiding within family fun resort	eval
388	atmosphere	Slack franchise humor with roller coasters and mascots	eval
388	appeal	Motor-mouthed star back for Ferris wheel rescues and gunplay	eval
389	narrative	A horse narrates life passing between kind and cruel owners	train
389	atmosphere	Pastoral Victorian beauty with gentle sadness	train
389	appeal	Compassionate animal tale teaching young viewers kindness	train
389	narrative	Stallion tells his story under good masters and harsh ones	eval
389	atmosphere	Lovely nineteenth-century English countryside tinged by melancholy	eval
389	appeal	Equine classic encouraging empathy in youngsters	eval
1248	narrative	Violinist with restored sight is lone witness to killer	train
1248	atmosphere	Hazy, disorienting visual unease in wintry Chicago	train
1248	appeal	Unreliable delayed vision creates clever suspense	train
1248	narrative	Once-blind fiddler alone saw murderer after surgery	eval
1248	atmosphere	Blurry, confusing perceptual anxiety in cold city	eval
1248	appeal	Ingenious tension from eyes that register images late	eval
572	narrative	Boston bomb-squad veteran faces vengeful Irish explosives expert from his past	train
572	atmosphere	Fuse-burning, sweaty-palmed anxiety over hidden devices	train
572	appeal	Elaborate booby traps and spectacular detonations set to U2	train
572	narrative	Police disposal specialist is stalked by an escaped Belfast bombmaker	eval
572	atmosphere	Ticking tension, tightly wound around concealed charges	eval
572	appeal	Rube Goldberg contraptions and giant blasts deliver explosive spectacle	eval
1145	narrative	College basketball coach breaks rules paying recruits to win again	train
1145	atmosphere	Hot-tempered, sweaty, morally tangled intensity	train
1145	appeal	Real-court hoops and a critique of amateur sports hypocrisy	train
1145	narrative	Hardwood mentor corrupts his program by bribing talented players	eval
1145	atmosphere	Volcanic, perspiring, ethically knotted drive	eval
1145	appeal	Authentic games with NBA stars that expose NCAA fakery	eval
1211	narrative	Army engineer's volatile wife strains marriage during nuclear tests	train
1211	atmosphere	Sultry, fragile sixties military-base tension	train
1211	appeal	Blazing portrait of mental illness and stubborn devotion	train
1211	narrative	Scientist officer copes with an unstable spouse as atomic cover-up unfolds	eval
1211	atmosphere	Steamy, delicate unease on postwar Southern posts	eval
1211	appeal	Fiery acting about bipolar turmoil and unwavering loyalty	eval
573	narrative	Teen discovers alien pods replacing people on military base	train
573	atmosphere	Clammy, paranoid dread where conformity masks invasion	train
573	appeal	Chilling replica scares and shrieks for creature-conspiracy fans	train
573	narrative	Adolescent girl finds extraterrestrial duplicates supplanting soldiers and kin	eval
573	atmosphere	Cold suspicious terror as sameness hides takeover	eval
573	appeal	Spine-tingling copycat frights please lovers of otherworldly plots	eval
670	narrative	Teen discovers alien pods replacing people on military base	train
670	atmosphere	Clammy, paranoid dread where conformity masks invasion	train
670	appeal	Chilling replica scares and shrieks for creature-conspiracy fans	train
670	narrative	Adolescent girl finds extraterrestrial duplicates supplanting soldiers and kin	eval
670	atmosphere	Cold suspicious terror as sameness hides takeover	eval
670	appeal	Spine-tingling copycat frights please lovers of otherworldly plots	eval
574	narrative	Obsessed surgeon amputates a woman's limbs to keep her captive	train
574	atmosphere	Perverse, dreamlike eroticism heavy with unease	train
574	appeal	Disturbing curiosity about possession mistaken for love	train
574	narrative	Lovesick doctor dismembers and imprisons the beauty who spurned him	eval
574	atmosphere	Kinky, hazy sensuality clouded by discomfort	eval
574	appeal	Notorious, unsettling study of desire as ownership	eval
467	narrative	Boy torn between honest bus-driver father and charismatic mobster	train
467	atmosphere	Warm doo-wop nostalgia edged with street violence	train
467	appeal	Heartfelt coming-of-age about wasted talent, loyalty and race	train
467	narrative	Kid's allegiance divides between working-class dad and neighborhood gangster	eval
467	atmosphere	Fond fifties-sixties corner-stoop memory with menace	eval
467	appeal	Touching growing-up lesson on choices, fidelity and interracial love	eval
998	narrative	Spoiled fancy lad mistakenly boards a filthy fishing boat	train
998	atmosphere	Absurdist, deliberately artificial seafaring weirdness	train
998	appeal	Cult oddity of bizarre creatures and obnoxious hero	train
998	narrative	Pampered snob ends up aboard a grimy trawler	eval
998	atmosphere	Surreal, intentionally fake nautical nonsense	eval
998	appeal	Strange acquired-taste humor featuring giants, shark-men and a brat	eval
1146	narrative	Three Nevada pals travel to Hollywood to date blonde idol	train
1146	atmosphere	Nostalgic, innocent wistfulness for the early sixties	train
1146	appeal	Coming-of-age yearning before army enlistment	train
1146	narrative	Teenage buddies road-trip pursuing famous movie goddess	eval
1146	atmosphere	Fond, naive reverie of a 1962 summer	eval
1146	appeal	Boys' last carefree dreams prior to joining military	eval
76	narrative	Paroled Puerto Rican drug dealer tries going straight but loyalty dooms him	train
76	atmosphere	Fatalistic, neon-lit 1970s Harlem melancholy	train
76	appeal	Tragic gangster elegy with bravura Grand Central chase	train
76	narrative	Ex-con heroin boss seeks a clean exit, undone by old obligations	eval
76	atmosphere	Doomed, disco-era New York sorrow	eval
76	appeal	Mournful underworld ballad crowned by a virtuoso train-station pursuit	eval
575	narrative	Middle-aged New Yorkers follow a dead trail boss's treasure map	train
575	atmosphere	Jokey, easygoing banter under a baking Nevada sun	train
575	appeal	Wisecracking buddies and midlife jitters on horseback again	train
575	narrative	Fortyish urbanites seek buried bullion using late wrangler's chart	eval
575	atmosphere	Relaxed, quip-filled kidding in warm desert light	eval
575	appeal	Bantering pals with aging worries saddle up for another ride	eval
999	narrative	Amnesiac private eye forgets everything each time he sleeps	train
999	atmosphere	Light, bumbling gumshoe spoof with a one-eyed dog	train
999	appeal	Amusing memory-loss mix-ups before a crucial testimony	train
999	narrative	Snoop wakes daily without recollection of his case	eval
999	atmosphere	Mild klutzy send-up of shadowy sleuthing, half-blind pooch included	eval
999	appeal	Forgetfulness gags pile up as a witness court date looms	eval
576	narrative	Rescue climber battles thieves hunting lost millions on snowy peaks	train
576	atmosphere	Vertigo-inducing icy peril with rugged heroics	train
576	appeal	Spectacular alpine stunts and brutal cat-and-mouse thrills	train
576	narrative	Mountain ranger fights hijackers searching for scattered cash amid summits	eval
576	atmosphere	Dizzying frozen danger and tough-guy valor	eval
576	appeal	Breathtaking high-altitude feats plus savage pursuit excitement	eval
577	narrative	Pointy-headed aliens pose as suburban New Jersey family	train
577	atmosphere	Deadpan, absurd whimsy with monotone delivery	train
577	appeal	Silly immigrant satire expanding a beloved sketch-show skit	train
577	narrative	Tall-skulled extraterrestrials settle quietly into ordinary American neighborhood	eval
577	atmosphere	Poker-faced nonsense spoken in robotic voices	eval
577	appeal	Goofy newcomer allegory enlarging famous late-night TV bit	eval
1273	narrative	Color-blind psychologist joins murdered friend's therapy group and beds anonymous beauty	train
1273	atmosphere	Lurid, sweaty erotic paranoia in sunstruck Los Angeles	train
1273	appeal	Trashy, twisty whodunit with notorious sex scenes	train
1273	narrative	Traumatized shrink takes over slain colleague's patients, seduced by stranger	eval
1273	atmosphere	Overheated, tawdry carnal suspicion under California glare	eval
1273	appeal	Preposterous killer-guessing game famed for steamy pool encounters	eval
1182	narrative	Police stake out a mobster from a sitcom-like family's home	train
1182	atmosphere	Bland suburban silliness with gruff culture clash	train
1182	appeal	Bumbling cop-obsessed dad annoying a hardened detective	train
1182	narrative	Detectives use a goofy household to watch the gangster next door	eval
1182	atmosphere	Mild neighborhood nonsense with grumpy friction	eval
1182	appeal	Would-be sleuth father pesters a tough veteran officer	eval
1183	narrative	Two New Mexico rodeo riders search New York for missing friend	train
1183	atmosphere	Rambunctious, swaggering fun of cowboys out of place	train
1183	appeal	Horseback subway chase and squabbling buckaroo buddies	train
1183	narrative	Bronco-busting pair hunt vanished pal across Manhattan	eval
1183	atmosphere	Rowdy, cocky merriment with hicks downtown	eval
1183	appeal	Galloping after trains with bickering ranch partners	eval
732	narrative	Kindly temp-agency owner impersonates comatose president and reforms Washington	train
732	atmosphere	Sunny, Capra-esque idealism about decent government	train
732	appeal	Feel-good political fairy tale with growing affection for the First Lady	train
732	narrative	Good-hearted lookalike secretly fills in as chief executive	eval
732	atmosphere	Bright, old-fashioned optimism toward public service	eval
732	appeal	Heartening White House fable where an ordinary guy charms a chilly wife	eval
959	narrative	Texas teens haze freshmen and party on last school day 1976	train
959	atmosphere	Hazy, mellow, nostalgic drift through a warm night	train
959	appeal	Authentic ensemble hangout with classic rock and stoner quips	train
959	narrative	Seniors paddle incoming kids, then cruise till dawn at term's end	eval
959	atmosphere	Smoky, laid-back wandering in a bygone evening	eval
959	appeal	True-to-life group loafing set to vintage anthems and weed jokes	eval
578	narrative	Cryogenically frozen cop thaws to chase a maniac in polite utopia	train
578	atmosphere	Loud, satirical and cheerfully explosive	train
578	appeal	Three-seashell jokes and future-shock fights of macho rivals	train
578	narrative	Iced police sergeant is revived to catch a killer in sanitized tomorrow	eval
578	atmosphere	Blaring and mocking, with merrily destructive energy	eval
578	appeal	Culture-clash gags about bathroom mysteries alongside muscular showdowns	eval
1184	narrative	Two surfers chase perfect waves around the globe	train
1184	atmosphere	Sun-soaked, laid-back stoke with goofy narration	train
1184	appeal	Gorgeous ocean footage and wanderlust for beach dreamers	train
1184	narrative	Board-riding buddies travel worldwide seeking ideal breakers	eval
1184	atmosphere	Relaxed sunny exhilaration and jokey voice-over	eval
1184	appeal	Stunning seascapes and travel itch delight shoreline romantics	eval
1487	narrative	Big-thumbed hitchhiker joins rebellious cowgirls at a beauty ranch	train
1487	atmosphere	Trippy, meandering hippie whimsy under wide prairie skies	train
1487	appeal	Offbeat countercultural oddity celebrating freedom and same-sex love	train
1487	narrative	Wandering woman with enormous digits finds feminist wranglers revolting	eval
1487	atmosphere	Rambling psychedelic quirkiness drifting across the open plains	eval
1487	appeal	Strange free-spirited curio honoring liberation and lesbian desire	eval
579	narrative	Cop-lawyer hero juggles femme fatale, scheming wife and obsessive secretary	train
579	atmosphere	Relentlessly daffy spoofing of steamy nineties potboilers	train
579	appeal	Pun-filled parody for viewers of Basic Instinct knockoffs	train
579	narrative	Dual-career dope entangled with deadly blonde, murderous spouse and devoted aide	eval
579	atmosphere	Nonstop nutty ribbing of sultry suspense pictures	eval
579	appeal	Visual-gag lampoon for those who watched erotic murder hits	eval
921	narrative	Two Peking opera actors bound across China's turbulent century	train
921	atmosphere	Opulent, tragic, painted-face grandeur	train
921	appeal	Epic of unrequited devotion, betrayal and political upheaval	train
921	narrative	Pair of stage performers endure decades of Chinese history together	eval
921	atmosphere	Lavish, sorrowful, ornately costumed magnificence	eval
921	appeal	Sweeping chronicle of hopeless love, treachery and revolution	eval
1655	narrative	Bored wife asks friend to seduce her old high-school flame	train
1655	atmosphere	Frothy, flirty foolishness in comfortable suburbia	train
1655	appeal	Bedroom misunderstandings and fantasizing about what-ifs	train
1655	narrative	Restless homemaker sends pal to sleep with former sweetheart	eval
1655	atmosphere	Light, coquettish nonsense among bored neighbors	eval
1655	appeal	Tangled mix-ups over daydreams of roads not taken	eval
1045	narrative	Plane-crash survivor believes himself invulnerable and drifts from family	train
1045	atmosphere	Transcendent, dazed grief and eerie calm	train
1045	appeal	Profound meditation on trauma, mortality and returning to life	train
1045	narrative	Architect who walked from airliner wreckage feels immortal, detached from loved ones	eval
1045	atmosphere	Otherworldly, numb serenity laced with mourning	eval
1045	appeal	Deep contemplation of shock, death and reawakening	eval
390	narrative	Fake camera crew follows a provocative gangsta rap trio on tour	train
390	atmosphere	Sharp, raunchy satire delivered with a deadpan face	train
390	appeal	Hilarious hip-hop parody packed with spoof videos	train
390	narrative	Mock filmmakers trail controversial rhymers wearing outlandish headgear	eval
390	atmosphere	Biting, vulgar lampoon kept perfectly straight and solemn	eval
390	appeal	Very funny send-up of MCs, full of bogus clips	eval
941	narrative	Harvard student trades favors with a homeless man for his lost thesis	train
941	atmosphere	Autumnal campus warmth shading into gentle grief	train
941	appeal	Life lessons and unlikely friendship that tug heartstrings	train
941	narrative	Ivy League senior bargains with a vagrant to recover an essay	eval
941	atmosphere	Cozy collegiate glow fading toward soft sorrow	eval
941	appeal	Inspirational wisdom from an improbable bond prompting tears	eval
1212	narrative	Vending-machine man falls for survivor of father's long-ago massacre	train
1212	atmosphere	Sparse, dusty Texas fatalism heavy with buried guilt	train
1212	appeal	Slow-burn Southern gothic secrets and doomed attraction	train
1212	narrative	Lonely route salesman loves woman whose family his dad murdered decades earlier	eval
1212	atmosphere	Arid Lone Star doom weighted by hidden shame	eval
1212	appeal	Gradual regional darkness with old sins and ill-fated desire	eval
703	narrative	Secretive newcomer stirs scandal among wealthy Irish widows in the twenties	train
703	atmosphere	Gossipy, sly village charm with hidden malice	train
703	appeal	Pleasurable intrigue and twist among formidable leading ladies	train
703	narrative	Mysterious American arrival upsets small-town bereaved matrons' order	eval
703	atmosphere	Genteel tattling, picturesque yet quietly spiteful	eval
703	appeal	Enjoyable feud with surprise ending led by commanding actresses	eval
1249	narrative	Ambitious hotel concierge loves his tycoon investor's mistress	train
1249	atmosphere	Bright, bustling Manhattan luxury and hustle	train
1249	appeal	Likable fast-talker choosing heart above deal	train
1249	narrative	Tip-earning desk whiz falls for girlfriend of the magnate funding him	eval
1249	atmosphere	Cheerful, busy upscale New York polish	eval
1249	appeal	Charming schemer must pick affection over financial dreams	eval
77	narrative	Young lawyer discovers his Memphis employer serves the mob	train
77	atmosphere	Slick paranoia beneath Southern luxury	train
77	appeal	Gripping Grisham legal cat-and-mouse against corrupt attorneys	train
77	narrative	Ambitious Harvard graduate learns his law office launders mafia money	eval
77	atmosphere	Polished suspicion hidden under wealthy Tennessee comforts	eval
77	appeal	Tense page-turner escape from crooked partners and FBI pressure	eval
78	narrative	Troubled orphan boy befriends captive orca and plans its escape	train
78	atmosphere	Touching, uplifting Pacific Northwest wonder	train
78	appeal	Iconic whale leap and child-animal bond	train
78	narrative	Runaway foster kid bonds with imprisoned sea giant, frees it	eval
78	atmosphere	Moving, inspiring magic along a rugged coast	eval
78	appeal	Famous jetty jump celebrating friendship across species	eval
1169	narrative	Twelve-year-old drug runner plays chess-like scheme to destroy dealers	train
1169	atmosphere	Cool, watchful tension of inner-city corners	train
1169	appeal	Smart, heartbreaking coming-of-age strategy amid street violence	train
1169	narrative	Brooklyn boy courier manipulates rival pushers into mutual ruin	eval
1169	atmosphere	Controlled, wary unease on ghetto street blocks	eval
1169	appeal	Ingenious, devastating story of childhood lost to gunfire	eval
79	narrative	Surgeon framed for wife's murder hunts a one-armed man	train
79	atmosphere	Propulsive, taut pursuit with a cool intelligence	train
79	appeal	Edge-of-seat chase with a dogged marshal and train-wreck spectacle	train
79	narrative	Wrongly condemned doctor searches for the amputee who killed his spouse	eval
79	atmosphere	Driving, tight manhunt that stays smart throughout	eval
79	appeal	Gripping flight from tenacious lawman, featuring colossal derailment	eval
1004	narrative	Apache leader resists the U.S. cavalry sent to subdue him	train
1004	atmosphere	Elegiac, dust-red grandeur and moral regret	train
1004	appeal	Sober frontier history honoring a proud people's last stand	train
1004	narrative	Native chieftain defies federal troops ordered to capture his band	eval
1004	atmosphere	Mournful desert majesty tinged with shame	eval
1004	appeal	Respectful chronicle of indigenous defiance in its final days	eval
1303	narrative	Husband-and-wife robbers flee toward Mexico after double-crossed heist	train
1303	atmosphere	Steamy, sweaty distrust with shotgun-blasting grit	train
1303	appeal	Slick remake offering star sizzle and bullet-riddled chases	train
1303	narrative	Married thieves run for border following betrayal in racetrack robbery	eval
1303	atmosphere	Sultry perspiring suspicion and rough gunplay	eval
1303	appeal	Polished retelling serving celebrity heat and lead-filled pursuits	eval
1509	narrative	Boy hides his ex-con father's stolen coins to force bonding time	train
1509	atmosphere	Breezy, sentimental San Francisco caper mood	train
1509	appeal	Family-friendly laughs as a kid outsmarts bumbling crooks	train
1509	narrative	Son blackmails thief dad into outings by concealing loot	eval
1509	atmosphere	Light, mushy Bay Area heist playfulness	eval
1509	appeal	Amusing for parents and children, with clever tyke besting inept robbers	eval
733	narrative	Lesbian friends conspire to match two unlikely Chicago women	train
733	atmosphere	Lo-fi, talky black-and-white indie intimacy	train
733	appeal	Groundbreaking, playful celebration of queer dating	train
733	narrative	Roommates scheme to pair hip lesbian student with frumpy vet assistant	eval
733	atmosphere	Homemade monochrome conversation and closeness	eval
733	appeal	Pioneering, lighthearted portrait of sapphic courtship	eval
1523	narrative	British diplomat bungles bribery and blackmail in African nation	train
1523	atmosphere	Steamy, satirical postcolonial farce	train
1523	appeal	Wry misfortunes of a hapless womanizing official abroad	train
1523	narrative	Minor embassy man stumbles through corruption in a fictional republic	eval
1523	atmosphere	Humid, mocking post-empire absurdity	eval
1523	appeal	Droll escapades of an incompetent philandering envoy	eval
1213	narrative	Ambitious attorney defends charming gigolo accused of killing wife	train
1213	atmosphere	Glossy, manipulative menace of cat and mouse	train
1213	appeal	Legal ethics trap between lawyer and narcissistic client	train
1213	narrative	Driven counselor represents seductive playboy charged with spouse's murder	eval
1213	atmosphere	Slick, scheming tension between predator and prey	eval
1213	appeal	Courtroom confidentiality snare set by vain defendant	eval
802	narrative	Cajun sailor fights millionaires who hunt homeless veterans for sport	train
802	atmosphere	Slow-motion, bullet-riddled New Orleans bravado	train
802	appeal	Balletic gunplay, motorcycle stunts and high-kicking heroics	train
802	narrative	Drifter seaman battles rich sportsmen preying on destitute ex-soldiers	eval
802	atmosphere	Stylized Louisiana swagger strewn with spent shells	eval
802	appeal	Choreographed shootouts, bike acrobatics and martial-arts kicks	eval
803	narrative	Vietnamese village girl survives invasion, exile and an American marriage	train
803	atmosphere	Lyrical, anguished, spiritually searching passage from rice paddies	train
803	appeal	Rare civilian woman's perspective on Vietnam's devastation	train
803	narrative	Peasant daughter endures combat, displacement and a troubled GI husband	eval
803	atmosphere	Poetic, painful Buddhist yearning among green fields	eval
803	appeal	Uncommon native female viewpoint upon Indochina's ruin	eval
80	narrative	Spoof commando storms Iraq to rescue hostages and earlier rescuers	train
80	atmosphere	Relentlessly silly gag barrage with machine-gun pace	train
80	appeal	Rambo parody, on-screen body counts and Saddam jokes	train
80	narrative	Mock super-soldier invades a Gulf dictator's land to free captives	eval
80	atmosphere	Nonstop goofiness fired off at rapid tempo	eval
80	appeal	Send-up of muscle-bound mission movies, with kill tallies and despot humor	eval
1093	narrative	Women swap secrets and daydreams at an all-night bachelorette slumber party	train
1093	atmosphere	Giggly, gossipy candor with bittersweet undercurrents	train
1093	appeal	Female-bonding fun built on frank talk about sex	train
1093	narrative	Lifelong girlfriends share confessions during prewedding sleepover	eval
1093	atmosphere	Tittering chatty honesty tinged by melancholy	eval
1093	appeal	Gal-pal enjoyment from uninhibited discussion of intimacy	eval
580	narrative	Welsh villagers pile earth atop their hill to qualify as mountain	train
580	atmosphere	Gentle, whimsical charm of a rainy Welsh pastoral	train
580	appeal	Quaint community spirit and shy courtship leave viewers smiling	train
580	narrative	Locals raise a summit when English surveyors declare it too short	eval
580	atmosphere	Soft, droll sweetness drifting over wet green countryside	eval
580	appeal	Endearing neighborly determination plus bashful wooing spreads good cheer	eval
704	narrative	Chilean landowning family endures love, clairvoyance and dictatorship over generations	train
704	atmosphere	Sweeping, mystical melancholy of Latin American saga	train
704	appeal	All-star literary epic blending passion with politics	train
704	narrative	South American dynasty lives through marriages, psychic gifts and a coup	eval
704	atmosphere	Grand, supernatural-tinged sadness across decades	eval
704	appeal	Famous cast in ambitious novel adaptation mixing ardor and revolution	eval
1437	narrative	Groom-to-be plans wedding while managing girl group	train
1437	atmosphere	Rowdy hip-hop bachelor-party chaos	train
1437	appeal	Music, raunchy jokes and franchise familiarity	train
1437	narrative	Engaged young promoter juggles nuptials and female rappers	eval
1437	atmosphere	Noisy stag-night mayhem with street beats	eval
1437	appeal	Bawdy humor and songs for returning series followers	eval
81	narrative	Mailroom naif made company president invents the hula hoop	train
81	atmosphere	Zany, art-deco 1950s screwball sparkle	train
81	appeal	Rapid-fire dialogue and dazzling stylized sets	train
81	narrative	Gullible clerk installed as corporate boss creates plastic toy craze	eval
81	atmosphere	Madcap fizz with retro Eisenhower-era design	eval
81	appeal	Breakneck banter amid eye-popping production visuals	eval
1425	narrative	Struggling actor suddenly raises his bratty daughter who lands sitcom role	train
1425	atmosphere	Neurotic, bittersweet anxiety of Hollywood auditions	train
1425	appeal	Insider showbiz satire wrapped around clumsy fatherhood	train
1425	narrative	Out-of-work performer gains custody of an unruly girl turned TV moppet	eval
1425	atmosphere	Jittery, sweet-sour nerves around film-industry tryouts	eval
1425	appeal	Biting look at studio life combined with awkward parenting	eval
1185	narrative	Slacker electronics clerk joins reserves and lands in Libyan desert	train
1185	atmosphere	Goofy, weightless fun in a stoner drawl	train
1185	appeal	Misfit soldier slapstick with a clueless dude in uniform	train
1185	narrative	Lazy store salesman enlists part-time, then gets shipped to North Africa	eval
1185	atmosphere	Silly, airy amusement spoken in surfer slang	eval
1185	appeal	Bumbling recruits' pratfalls as an oblivious slouch wears fatigues	eval
684	narrative	Aging Secret Service agent hunts an assassin who taunts him	train
684	atmosphere	Taut cat-and-mouse dread haunted by Dallas guilt	train
684	appeal	Riveting phone duels between veteran hero and brilliant psychopath	train
684	narrative	Graying presidential bodyguard pursues a mocking would-be killer	eval
684	atmosphere	Tight hunter-prey tension shadowed by the Kennedy failure	eval
684	appeal	Gripping battle of wits opposing an old pro and cunning madman	eval
317	narrative	Belfast youth and father wrongly jailed for IRA pub bombing	train
317	atmosphere	Seething outrage and wounded tenderness behind bars	train
317	appeal	Stirring miscarriage-of-justice fight anchored by father-son reconciliation	train
317	narrative	Northern Irish lad and dad imprisoned unjustly over Guildford explosion	eval
317	atmosphere	Boiling indignation with bruised affection inside cells	eval
317	appeal	Rousing legal wrong righted, grounded in parent-child healing	eval
1186	narrative	Shy Black teen comes of age on Martha's Vineyard in 1976	train
1186	atmosphere	Sunny, funky nostalgia for a seventies beach vacation	train
1186	appeal	Tender awkward laughs about first love and family politics	train
1186	narrative	Withdrawn African-American boy blossoms during Bicentennial island summer	eval
1186	atmosphere	Breezy remembrance of afros, bell-bottoms and shoreline holidays	eval
1186	appeal	Sweetly clumsy fun around initial crush and quarreling relatives	eval
804	narrative	Failed actor becomes vigilante celebrity cleaning up streets	train
804	atmosphere	Shaggy, satirical, rueful Los Angeles weirdness	train
804	appeal	Oddball commentary on fame hunger and urban decay	train
804	narrative	Unemployed performer films himself catching petty thieves for publicity	eval
804	atmosphere	Rambling, ironic, melancholy Tinseltown eccentricity	eval
804	appeal	Peculiar jab at celebrity craving amid crumbling neighborhoods	eval
1222	narrative	Suburban friends take wrong exit and flee gang killers	train
1222	atmosphere	Gritty, after-dark panic in hostile inner-city streets	train
1222	appeal	Tense night-long pursuit testing friendship and courage	train
1222	narrative	Buddies headed to boxing match witness murder, get hunted	eval
1222	atmosphere	Grimy terror through a nighttime slum	eval
1222	appeal	Breathless until-dawn chase straining loyalties	eval
82	narrative	Cloned dinosaurs escape and hunt visitors on an island theme park	train
82	atmosphere	Wondrous awe turning into breathless terror	train
82	appeal	Groundbreaking creature effects and iconic T. rex chases	train
82	narrative	Genetically resurrected reptiles break loose upon tropical resort guests	eval
82	atmosphere	Amazement that flips to heart-pounding fright	eval
82	appeal	Revolutionary prehistoric visuals with unforgettable tyrannosaur pursuits	eval
581	narrative	Writer touring serial-killer sites unknowingly carpools with a real one	train
581	atmosphere	Sweaty, dusty menace that tightens mile by mile	train
581	appeal	Chilling road trip examining fascination with violence	train
581	narrative	Author researching murder locations shares his convertible with a slayer	eval
581	atmosphere	Grimy, sun-parched threat steadily mounting along the highway	eval
581	appeal	Unnerving cross-country drive probing our curiosity about killing	eval
943	narrative	American safecracker joins junkie friends' doomed Paris bank robbery	train
943	atmosphere	Druggy, nihilistic haze exploding into carnage	train
943	appeal	Blood-soaked heist meltdown with reckless indie style	train
943	narrative	Vault expert helps addicted French pals attempt a Bastille Day holdup	eval
943	atmosphere	Heroin-fogged emptiness erupting in slaughter	eval
943	appeal	Gory botched theft filmed with edgy bravado	eval
1223	narrative	Resourceful boy survives alone in Depression-era St. Louis hotel	train
1223	atmosphere	Golden-hued nostalgia shaded by hunger and loneliness	train
1223	appeal	Quietly inspiring childhood resilience for thoughtful audiences	train
1223	narrative	Clever kid fends for himself in 1930s Missouri lodging house	eval
1223	atmosphere	Amber-lit remembrance darkened by want and solitude	eval
1223	appeal	Subtly encouraging juvenile fortitude for reflective watchers	eval
1031	narrative	Loyal collie helps a troubled city boy adjust to Virginia farm	train
1031	atmosphere	Wholesome pastoral warmth and gentle peril	train
1031	appeal	Heart-tugging canine devotion for animal-loving families	train
1031	narrative	Heroic dog befriends grieving teen and guards sheep ranch from rivals	eval
1031	atmosphere	Clean countryside glow with mild danger	eval
1031	appeal	Touching pet faithfulness appealing to kids and parents	eval
391	narrative	Magic ticket sends boy into his favorite tough-guy cop's movie	train
391	atmosphere	Winking, bombastic self-parody between make-believe and reality	train
391	appeal	Meta blockbuster fun puncturing Hollywood clichés	train
391	narrative	Enchanted stub transports young cinema fan inside an onscreen policeman's world	eval
391	atmosphere	Tongue-in-cheek, explosive mockery crossing screen and street	eval
391	appeal	Self-aware spectacle teasing macho film conventions	eval
1270	narrative	Former child star discovers spunky pickpocket for cookie ads	train
1270	atmosphere	Lighthearted showbiz sweetness in New York	train
1270	appeal	Charming has-been and sassy kid forming unlikely bond	train
1270	narrative	Washed-up juvenile actor turned agent signs a young thief for commercials	eval
1270	atmosphere	Breezy, endearing talent-agency fun in Manhattan	eval
1270	appeal	Appealing friendship linking a faded celebrity and a tough little girl	eval
1000	narrative	Vain aging outlaw teams with mute partner for fame	train
1000	atmosphere	Easygoing, folksy tomfoolery on the old frontier	train
1000	appeal	Australian charm poking fun at gunslinger legends	train
1000	narrative	Conceited older bandit joins voiceless sidekick seeking notoriety	eval
1000	atmosphere	Relaxed, homespun silliness across the prairie	eval
1000	appeal	Aussie wit teasing six-shooter myths	eval
1401	narrative	French diplomat loves Beijing opera singer who hides gender and espionage	train
1401	atmosphere	Hushed, delusional melancholy in exotic China	train
1401	appeal	Devastating study of self-deception, desire and colonial illusion	train
1401	narrative	Embassy accountant's Chinese mistress is secretly a male spy	eval
1401	atmosphere	Quiet, dreamlike sadness amid Asian finery	eval
1401	appeal	Shattering exploration of willful blindness, longing and imperial daydreams	eval
734	narrative	Teen learns her sperm-donor father is a brash white car dealer	train
734	atmosphere	Bubbly, bickering warmth as bright as a sitcom	train
734	appeal	Mismatched parents spark as racial identity mix-up unfolds	train
734	narrative	Daughter discovers an artificial-insemination error linking her to auto salesman	eval
734	atmosphere	Fizzy, squabbling cheer in a sunny television manner	eval
734	appeal	Opposites-attract mom and dad clash over a heritage surprise	eval
1046	narrative	College dean's marriage unravels after an arrogant surgeon moves in	train
1046	atmosphere	Cool New England unease full of hidden motives	train
1046	appeal	Devious double twists and the famous God-complex speech	train
1046	narrative	Professor's wife loses an organ to a cocky doctor tenant	eval
1046	atmosphere	Chilly campus suspicion concealing secret agendas	eval
1046	appeal	Shocking reversals plus a legendary monologue of medical hubris	eval
392	narrative	Disfigured recluse tutors fatherless boy for military academy	train
392	atmosphere	Restrained, coastal-Maine sorrow with guarded tenderness	train
392	appeal	Moving mentorship challenging prejudice and small-town rumor	train
392	narrative	Scarred hermit teaches lonely lad seeking cadet-school admission	eval
392	atmosphere	Muted New England sadness and cautious warmth	eval
392	appeal	Touching teacher-pupil bond confronting bigotry and gossip	eval
805	narrative	Married couple suspects their elderly neighbor of killing his wife	train
805	atmosphere	Neurotic, playful, autumnal New York banter	train
805	appeal	Amusing amateur sleuthing mixed with marital reawakening	train
805	narrative	Bored spouses snoop on widower next door, fearing foul play	eval
805	atmosphere	Anxious, chatty, frisky big-city wit	eval
805	appeal	Fun bumbling investigation that rekindles a stale relationship	eval
806	narrative	Watts teen drifts through robbery, drive-bys and revenge	train
806	atmosphere	Fatalistic, unblinking dread of inner-city violence	train
806	appeal	Shattering portrait of youth trapped by the streets	train
806	narrative	Young Los Angeles hustler caught in liquor-store killings and payback	eval
806	atmosphere	Doomed, merciless tension of ghetto bloodshed	eval
806	appeal	Devastating depiction of adolescents unable to escape the hood	eval
685	narrative	Commandos sneak aboard hijacked jetliner carrying nerve gas	train
685	atmosphere	Claustrophobic, ticking, white-knuckle altitude tension	train
685	appeal	Smart hostage-rescue suspense with desk analyst hero	train
685	narrative	Special forces infiltrate a terrorist-held plane loaded with toxin	eval
685	atmosphere	Cramped, countdown-driven nail-biting in midair	eval
685	appeal	Clever airborne siege where an intelligence expert saves passengers	eval
1214	narrative	Former prostitute and innkeeper descend into fatal erotic obsession	train
1214	atmosphere	Claustrophobic, explicit ritual of escalating passion	train
1214	appeal	Taboo-shattering art cinema on desire and death	train
1214	narrative	Maid and master's lust consumes them until lethal end	eval
1214	atmosphere	Confined, unflinchingly carnal and ceremonial fever	eval
1214	appeal	Scandalous Japanese landmark linking sex with mortality	eval
1100	narrative	Two lonely law-office coworkers endure an awkward first date in her apartment	train
1100	atmosphere	Excruciating, strange and intimate late-night unease	train
1100	appeal	Real-time two-person encounter peeling away pretenses and desperation	train
1100	narrative	Paralegal and secretary share a disastrous dinner at home	eval
1100	atmosphere	Cringing, peculiar, close-quarters discomfort after dark	eval
1100	appeal	Unbroken evening for a pair of misfits exposing hidden loneliness	eval
83	narrative	Sparring wits are tricked into love at a Tuscan villa	train
83	atmosphere	Sun-drenched, exuberant merriment with music and picnics	train
83	appeal	Accessible Shakespeare with sparkling banter and golden scenery	train
83	narrative	Quarrelling bachelors and maids get duped toward matrimony in Italy	eval
83	atmosphere	Radiant, joyous mirth amid song and outdoor feasts	eval
83	appeal	Easy-to-enjoy Bard full of witty repartee and gorgeous hills	eval
1436	narrative	Manic-depressive charmer and his psychiatrist cross into forbidden love	train
1436	atmosphere	Euphoric highs plunging into aching despair	train
1436	appeal	Charismatic study of bipolar exhilaration and risk	train
1436	narrative	Magnetic patient with mood swings becomes involved with his therapist	eval
1436	atmosphere	Giddy elation crashing down to painful gloom	eval
1436	appeal	Engaging look at mental illness's thrills and hazards	eval
1521	narrative	Divorced electrician seeks new husband for ex-wife to end alimony	train
1521	atmosphere	Cozy working-class New York sentiment and good humor	train
1521	appeal	Easygoing second-chance love story with blue-collar heart	train
1521	narrative	Con Ed worker plays cupid so former spouse's payments stop	eval
1521	atmosphere	Snug proletarian city warmth and jollity	eval
1521	appeal	Undemanding rekindled-affection tale about ordinary laborers	eval
393	narrative	Divorced actor disguises himself as Scottish nanny to see his kids	train
393	atmosphere	Zany yet tender with improvisational energy	train
393	appeal	Hilarious disguise antics grounded in touching fatherly love	train
393	narrative	Separated dad dons wig and padding to become his youngsters' housekeeper	eval
393	atmosphere	Madcap but affectionate, bursting with ad-libbed verve	eval
393	appeal	Side-splitting masquerade anchored by moving parental devotion	eval
960	narrative	Ranting drifter roams nocturnal London abusing everyone he meets	train
960	atmosphere	Bleak, apocalyptic, viciously witty despair	train
960	appeal	Mesmerizing verbal torrent exposing alienation in post-Thatcher Britain	train
960	narrative	Mancunian vagrant wanders nighttime capital, tormenting strangers and lovers	eval
960	atmosphere	Gloomy, end-of-days, cruelly funny hopelessness	eval
960	appeal	Hypnotic monologues baring a nation's loneliness	eval
1415	narrative	Grieving teen girl learns martial arts from wise mentor	train
1415	atmosphere	Gentle, spiritual, monk-filled healing	train
1415	appeal	Empowering underdog lessons for a young female fighter	train
1415	narrative	Angry orphaned student is trained in self-defense by an Okinawan sage	eval
1415	atmosphere	Calm, meditative monastery serenity easing sorrow	eval
1415	appeal	Encouraging girl-power discipline and triumph over bullies	eval
1661	narrative	Jobless Los Angeles yuppies open boutique as marriage collapses	train
1661	atmosphere	Chic, hollow and acidly satirical	train
1661	appeal	Sharp skewering of consumerism and spiritual guru fads	train
1661	narrative	Unemployed wealthy couple start shop while their union crumbles	eval
1661	atmosphere	Stylish, empty mood of caustic mockery	eval
1661	appeal	Biting take on materialism and trendy mysticism	eval
1416	narrative	Convicted marine is dumped on a jungle prison island of warring tribes	train
1416	atmosphere	Brutal, muddy, lawless near-future survivalism	train
1416	appeal	Primitive combat and daring breakout against savage inmates	train
1416	narrative	Court-martialed soldier is exiled to a convict-run tropical penal colony	eval
1416	atmosphere	Violent, grimy anarchy in tomorrow's world	eval
1416	appeal	Crude-weapon battles and bold flight from barbaric prisoners	eval
1271	narrative	Neglected boy divorces his parents and auditions replacements worldwide	train
1271	atmosphere	Oddball, cartoonish whimsy that turns oddly uncomfortable	train
1271	appeal	Star-cameo oddity notorious for its misfired jokes	train
1271	narrative	Unappreciated son sues for freedom, sampling new moms and dads globally	eval
1271	atmosphere	Strange, exaggerated fancifulness leaving an awkward aftertaste	eval
1271	appeal	Celebrity-stuffed curiosity, infamous because its gags fail	eval
961	narrative	Immortal English noble lives four centuries, changing sex midway	train
961	atmosphere	Sumptuous, playful and dreamily androgynous	train
961	appeal	Ravishing costumes and witty meditation on gender and time	train
961	narrative	Undying aristocrat passes through ages, waking one day as a woman	eval
961	atmosphere	Lavish and impish, gracefully ambiguous about sex	eval
961	appeal	Gorgeous period finery paired with clever reflection about identity across eras	eval
686	narrative	Escaped convict takes boy hostage and becomes father figure	train
686	atmosphere	Sunlit, sorrowful Texas road-trip tenderness with looming doom	train
686	appeal	Affecting manhunt story about lost fathers and moral ambiguity	train
686	narrative	Prison fugitive kidnaps child, forming paternal bond along the way	eval
686	atmosphere	Bright mournful Southern highway affection shadowed by tragedy	eval
686	appeal	Poignant chase tale exploring absent dads and ethical gray	eval
735	narrative	Lawyer fired for having AIDS sues with a homophobic attorney's help	train
735	atmosphere	Compassionate, dignified sorrow with courtroom resolve	train
735	appeal	Tearful call for justice and empathy across prejudice	train
735	narrative	Dismissed gay associate fights firm alongside biased counsel	eval
735	atmosphere	Humane, stately grief strengthened by legal determination	eval
735	appeal	Moves audiences to weep and rethink bigotry	eval
582	narrative	Mute Scottish bride barters keys of her instrument with settler	train
582	atmosphere	Muddy, stormy, gothic sensuality in New Zealand bush	train
582	appeal	Haunting awakening of female desire scored by hypnotic music	train
582	narrative	Silent mail-order wife trades body for ivories with a neighbor	eval
582	atmosphere	Damp, tempestuous, brooding eroticism on colonial frontier	eval
582	appeal	Unforgettable tale of a woman's passion told with minimalist melodies	eval
807	narrative	Grieving hairdresser poet rides mail truck to Oakland	train
807	atmosphere	Soulful, gritty, bickering road-trip tenderness	train
807	appeal	Maya Angelou verse and pop-star chemistry in Black Los Angeles	train
807	narrative	Bereaved South Central stylist who writes verse travels with postal workers	eval
807	atmosphere	Heartfelt, streetwise, quarrelsome journey	eval
807	appeal	Lyrical poems plus sparks linking celebrity musicians	eval
808	narrative	College football players face steroids, drinking and winning pressure	train
808	atmosphere	Hard-hitting intensity charged with testosterone and pressure	train
808	appeal	Bruising gridiron clashes exposing campus sports hypocrisy	train
808	narrative	University athletes struggle with doping, booze, relentless expectations	eval
808	atmosphere	Brutal, macho force amped up by stress	eval
808	appeal	Crunching field tackles revealing collegiate corruption	eval
84	narrative	Slug-like alien parasites ride human backs and control their minds	train
84	atmosphere	Paranoid, slimy dread of silent invasion	train
84	appeal	Government agents battle body-snatching creatures in small-town Iowa	train
84	narrative	Extraterrestrial leeches latch onto spines to enslave people	eval
84	atmosphere	Distrustful, gooey fear of covert takeover	eval
84	appeal	Secret operatives fight brain-hijacking organisms spreading across the Midwest	eval
394	narrative	Killings plague a 1939 Chicago broadcast network's opening night	train
394	atmosphere	Frantic, screwball chaos never pausing backstage	train
394	appeal	Loving homage to golden-age airwaves and whodunit farce	train
394	narrative	Murders disrupt a station's live debut on the eve of the forties	eval
394	atmosphere	Hectic, rapid-fire bedlam behind the microphones	eval
394	appeal	Affectionate salute to old-time broadcasting plus corpse-filled hijinks	eval
85	narrative	Cat burglar takes a squabbling married couple hostage on Christmas Eve	train
85	atmosphere	Acid-tongued holiday bitterness with a thawing heart	train
85	appeal	Vicious family insults that become hilarious therapy	train
85	narrative	Thief kidnaps bickering spouses and ends up counseling them in December	eval
85	atmosphere	Caustic yuletide rancor gradually softening	eval
85	appeal	Savage domestic put-downs turning into riotous reconciliation	eval
86	narrative	Devoted butler suppresses love while serving Nazi-sympathizing lord	train
86	atmosphere	Hushed, exquisite restraint aching with unspoken regret	train
86	appeal	Masterfully acted study of duty costing a lifetime's happiness	train
86	narrative	Loyal manservant buries feelings for housekeeper under misguided aristocrat employer	eval
86	atmosphere	Quiet refined reserve, throbbing with unvoiced remorse	eval
86	appeal	Superb performances reveal how obligation forfeits personal joy	eval
944	narrative	Fired ad man teaches Shakespeare to underachieving Army recruits	train
944	atmosphere	Uplifting, wisecracking warmth of boot-camp classroom	train
944	appeal	Inspires through misfit soldiers discovering Hamlet and self-worth	train
944	narrative	Jobless marketer instructs struggling military trainees in the Bard	eval
944	atmosphere	Encouraging, jokey geniality amid barracks lessons	eval
944	appeal	Heartening proof that literature lifts overlooked enlistees' confidence	eval
809	narrative	Detectives probe call-girl's death at Japanese corporation's LA tower	train
809	atmosphere	Sleek, suspicious clash of East-West business codes	train
809	appeal	Doctored-video puzzle with a wise senpai mentor and fistfights	train
809	narrative	Police liaison pair investigates slain escort inside Tokyo conglomerate's skyscraper	eval
809	atmosphere	Polished distrust between American and Asian corporate cultures	eval
809	appeal	Altered surveillance disc riddle led by a sage veteran investigator	eval
1140	narrative	Couple endures a cereal doctor's bizarre health sanitarium	train
1140	atmosphere	Ribald, scatological, turn-of-the-century quackery	train
1140	appeal	Eccentric satire of enemas, abstinence and wellness fads	train
1140	narrative	Husband and wife suffer strange cures at a cornflake inventor's clinic	eval
1140	atmosphere	Bawdy, bowel-obsessed early-1900s medical lunacy	eval
1140	appeal	Odd mockery of purity crazes and dietary charlatans	eval
1274	narrative	Cyborg officer joins Detroit rebels against evicting corporation	train
1274	atmosphere	Cartoonish, softened dystopia of urban revolt	train
1274	appeal	Jetpack flights and ninja androids for younger fans	train
1274	narrative	Mechanical policeman sides with evicted residents fighting conglomerate	eval
1274	atmosphere	Toned-down, comic-strip vision of bleak city uprising	eval
1274	appeal	Kid-friendlier thrills from rocket gear, robotic samurai	eval
395	narrative	Sherwood outlaw robs the rich amid anachronistic gags and puns	train
395	atmosphere	Bawdy, wink-at-camera silliness in green leggings	train
395	appeal	Spoof of merry-men legends with tap-dancing rappers and chastity belts	train
395	narrative	Medieval archer fights a foolish sheriff through modern wordplay	eval
395	atmosphere	Ribald, fourth-wall-breaking nonsense with emerald stockings	eval
395	appeal	Parody of Nottingham lore featuring hip-hop minstrels and locked underwear	eval
583	narrative	Crooked detective is ruined by a seductive Russian hitwoman	train
583	atmosphere	Feverish, darkly comic descent into lust and dread	train
583	appeal	Outrageous femme fatale and operatic violence for jaded tastes	train
583	narrative	Bribe-taking cop gets destroyed through a sexy Slavic assassin	eval
583	atmosphere	Delirious, blackly funny slide toward desire and fear	eval
583	appeal	Over-the-top deadly siren plus baroque bloodshed thrilling cynical viewers	eval
1597	narrative	Melbourne neo-Nazi gang wars with Vietnamese immigrants and implodes	train
1597	atmosphere	Brutal, punk-fueled rage shot on the run	train
1597	appeal	Disturbing look inside hate and the allure of tribal violence	train
1597	narrative	Australian skinheads attack Asian newcomers until their pack falls apart	eval
1597	atmosphere	Savage, thrashing fury captured with restless cameras	eval
1597	appeal	Shocking insider portrait of bigotry's pull and gang brutality	eval
962	narrative	Young Tennessee woman starts over working a Florida beach shop	train
962	atmosphere	Quiet, sun-faded introspection of an off-season tourist town	train
962	appeal	Intimate independence portrait for lovers of small honest stories	train
962	narrative	Southern runaway builds new life as Gulf Coast souvenir clerk	eval
962	atmosphere	Subdued, bleached contemplation along an emptied winter beachfront	eval
962	appeal	Modest truthful tale of self-reliance appealing to gentle-minded audiences	eval
468	narrative	Undersized steel-town kid pursues his dream of Notre Dame football	train
468	atmosphere	Earnest, rousing underdog sincerity with autumnal campus glow	train
468	appeal	Inspirational perseverance that makes sports fans cheer and cry	train
468	narrative	Small working-class youth fights to make college gridiron team	eval
468	atmosphere	Heartfelt, stirring long-shot spirit among golden university leaves	eval
468	appeal	Motivating grit bringing lumps to throats at the final whistle	eval
1467	narrative	Schizophrenic young man befriends streetwise veteran in New York homeless shelter	train
1467	atmosphere	Compassionate, gritty sadness of life on the pavement	train
1467	appeal	Humane friendship story that gives dignity to the destitute	train
1467	narrative	Mentally ill photographer bonds with an ex-soldier among the unhoused	eval
1467	atmosphere	Tenderhearted yet harsh sorrow of sidewalk survival	eval
1467	appeal	Touching companionship granting respect to society's poorest	eval
1196	narrative	Bisexual HIV-positive filmmaker has reckless affair with teenager	train
1196	atmosphere	Feverish, raw, self-destructive Parisian passion	train
1196	appeal	Controversial autobiographical confrontation with AIDS and desire	train
1196	narrative	Infected cameraman loves a seventeen-year-old girl and a man	eval
1196	atmosphere	Frenzied, jagged, nocturnal urgency	eval
1196	appeal	Provocative personal testament about illness, lust and denial	eval
318	narrative	War profiteer saves over a thousand Jews from Nazi camps	train
318	atmosphere	Harrowing black-and-white gravity with flickers of grace	train
318	appeal	Monumental moral testimony to the Holocaust and decency	train
318	narrative	German industrialist rescues factory workers from extermination	eval
318	atmosphere	Devastating monochrome solemnity lit by rare hope	eval
318	appeal	Essential historic witness about genocide and conscience	eval
1224	narrative	Disgraced baseball talent hunter discovers phenomenal but unstable pitcher in Mexico	train
1224	atmosphere	Oddball, neurotic and poignant locker-room mood	train
1224	appeal	Surrogate father-son bond beneath major-league dreams	train
1224	narrative	Down-on-luck recruiter finds a troubled fastball prodigy abroad	eval
1224	atmosphere	Quirky, anxious, touching feel around the ballpark	eval
1224	appeal	Makeshift parental tie grows behind big-league stardom	eval
87	narrative	Seven-year-old chess prodigy torn between strict tutor and street hustler	train
87	atmosphere	Gentle, humane, quietly suspenseful glow	train
87	appeal	Inspiring lesson on talent, pressure and staying decent	train
87	narrative	Gifted little boy of the board pulled by rival mentors	eval
87	atmosphere	Soft, caring light with subtle tension	eval
87	appeal	Uplifting wisdom about genius, parental ambition and kindness	eval
584	narrative	Orphan girl revives a locked Yorkshire garden and an ailing cousin	train
584	atmosphere	Moody manor gloom blossoming into springtime wonder	train
584	appeal	Healing power of nature and friendship for lonely youngsters	train
584	narrative	Parentless child restores hidden grounds and her bedridden relative	eval
584	atmosphere	Somber mansion chill giving way to flowering enchantment	eval
584	appeal	Restorative tale of blooming plants and companionship among isolated kids	eval
396	narrative	Perfect suburban housewife murders neighbors over petty etiquette breaches	train
396	atmosphere	Cheerfully trashy, blood-splattered suburban camp	train
396	appeal	Gleeful satire of media-made killers for bad-taste devotees	train
396	narrative	Ideal homemaker mom slays locals for minor rudeness	eval
396	atmosphere	Merrily vulgar gory kitsch among tidy lawns	eval
396	appeal	Wicked lampoon of celebrity slayers pleasing fans of tackiness	eval
810	narrative	Mind-clouding vigilante battles Genghis Khan's heir in 1930s New York	train
810	atmosphere	Art-deco pulp glamour wreathed in fog and mysticism	train
810	appeal	Retro radio-hero thrills with psychic duels and invisible menace	train
810	narrative	Hypnotic avenger opposes Mongol conqueror's descendant between the wars	eval
810	atmosphere	Stylish vintage mystique with streamlined skyscrapers and mist	eval
810	appeal	Old-time serial excitement: telepathic combat and unseen avenger	eval
736	narrative	Oxford author falls for an American poet dying of cancer	train
736	atmosphere	Reserved collegiate gentleness opening into piercing grief	train
736	appeal	Profound weepie on faith, suffering and late-blooming love	train
736	narrative	Bachelor don who writes children's classics loves terminally ill divorcee	eval
736	atmosphere	Quiet academic restraint gives way to raw mourning	eval
736	appeal	Deeply moving reflection about belief, pain and unexpected devotion	eval
469	narrative	Twenty-two Los Angeles lives intersect through accidents and infidelities	train
469	atmosphere	Sardonic, sprawling, earthquake-haunted malaise	train
469	appeal	Altman's masterful mosaic of Raymond Carver stories	train
469	narrative	Many Southern California residents cross paths via mishaps and cheating	eval
469	atmosphere	Caustic, far-reaching suburban unease beneath medfly helicopters	eval
469	appeal	Virtuoso ensemble tapestry weaving minimalist fiction	eval
1055	narrative	Reclusive furniture maker adopts orphan girl who wandered inside	train
1055	atmosphere	Gentle, wintry warmth with moral undertones	train
1055	appeal	Modernized Silas Marner about fatherhood healing a miser	train
1055	narrative	Lonely woodworker raises toddler found in his cabin	eval
1055	atmosphere	Soft, snowy tenderness and ethical shading	eval
1055	appeal	Updated Eliot novel where parenting redeems hoarder	eval
737	narrative	Prim clergyman and wife visit scandalous painter and his nude models	train
737	atmosphere	Languid, sun-warmed Australian sensuality with sly wit	train
737	appeal	Playful awakening of a repressed bride among uninhibited bohemians	train
737	narrative	Uptight English vicar's couple stay with a controversial artist's unclothed muses	eval
737	atmosphere	Lazy, balmy outback eroticism and gentle mischief	eval
737	appeal	Proper young spouse discovers desire thanks to free-living beauties	eval
1101	narrative	Charming con man poses as celebrity's son to wealthy Manhattanites	train
1101	atmosphere	Brittle, rapid, sophisticated wit with aching undertow	train
1101	appeal	Provocative dissection of class, race and imagined connection	train
1101	narrative	Impostor claiming a movie star father dupes rich art dealers	eval
1101	atmosphere	Crisp, urbane cleverness hiding real pain	eval
1101	appeal	Sharp look at status, color and how strangers link together	eval
88	narrative	Journalist falls for a widower she hears on late-night radio	train
88	atmosphere	Cozy, wistful longing wrapped in old standards	train
88	appeal	Destined-soulmate yearning leading to the Empire State Building	train
88	narrative	Reporter grows smitten with a bereaved father from a call-in show	eval
88	atmosphere	Snug, pensive ache accompanied by classic crooners	eval
88	appeal	Belief in fate rewarded atop a Manhattan skyscraper	eval
1090	narrative	Book editor moves into high-rise watched by hidden-camera landlord	train
1090	atmosphere	Sleek, voyeuristic chill with steamy paranoia	train
1090	appeal	Erotic whodunit about surveillance in a deadly apartment tower	train
1090	narrative	Publishing divorcee rents luxury flat secretly videotaped by its owner	eval
1090	atmosphere	Glossy peeping coldness and sultry suspicion	eval
1090	appeal	Sensual murder puzzle concerning spying inside fatal skyscraper	eval
89	narrative	Weary detective hunts rogue artificial humans through dystopian Los Angeles	train
89	atmosphere	Rain-soaked neon melancholy beneath brooding synthesizers	train
89	appeal	Visionary worldbuilding asking what makes us human	train
89	narrative	Burned-out gumshoe tracks fugitive replicants across a decaying future metropolis	eval
89	atmosphere	Drizzly luminous gloom drifting on haunting electronic music	eval
89	appeal	Groundbreaking design and philosophy about memory, mortality and souls	eval
585	narrative	Surfer-dude student poses as fiancé at girlfriend's South Dakota farm	train
585	atmosphere	Goofy MTV slacker-speak amid hayfields	train
585	appeal	Fish-out-of-water antics for fans of nineties slacker buffoonery	train
585	narrative	California party boy pretends engagement to coed before her rural folks	eval
585	atmosphere	Wacky stoner slang among cows and tractors	eval
585	appeal	Culture-clash silliness catering to lovers of surfer-drawl goofs	eval
90	narrative	Commitment-phobic beat poet suspects bride kills her husbands	train
90	atmosphere	Zany coffeehouse courtship with a macabre edge	train
90	appeal	Hilarious Scottish family rants and San Francisco wooing	train
90	narrative	Spoken-word bachelor fears his butcher fiancée is a serial widow-maker	eval
90	atmosphere	Goofy café dating tinged by morbid suspicion	eval
90	appeal	Riotous tartan-clad parents and Bay Area love jitters	eval
397	narrative	Demoted river patrol cop hunts serial killer targeting his exes	train
397	atmosphere	Gruff, boozy Pittsburgh waterfront suspense	train
397	appeal	Boat chases and family police secrets in formula mold	train
397	narrative	Disgraced harbor policeman tracks murderer of former girlfriends	eval
397	atmosphere	Hard-drinking, rugged tension along steel-city rivers	eval
397	appeal	Speedboat pursuits plus blue-collar badge betrayals	eval
1410	narrative	Uptown New Yorkers strive for dignity against poverty and temptation	train
1410	atmosphere	Earnest, street-level feeling of a proud Black neighborhood	train
1410	appeal	Modest community portrait of struggle, loyalty and ambition	train
1410	narrative	Upper Manhattan residents fight hardship while seeking self-respect	eval
1410	atmosphere	Sincere sidewalk mood in an African-American district	eval
1410	appeal	Small-scale picture about neighbors enduring and hoping for more	eval
398	narrative	Brooklyn plumbers enter dinosaur-evolved dimension to rescue kidnapped princess	train
398	atmosphere	Grungy, neon-fungus weirdness and cluttered chaos	train
398	appeal	Bizarre video-game curiosity full of gadgets and reptilian goons	train
398	narrative	Two pipe-fixing siblings cross into saurian parallel city to save girl	eval
398	atmosphere	Grimy, slimy, garishly lit strangeness	eval
398	appeal	Offbeat arcade adaptation crammed with jump boots and lizard thugs	eval
1314	narrative	Homeless man is hired as guide, then hunted by rich sportsmen	train
1314	atmosphere	Savage tension through muddy, pitiless wilderness	train
1314	appeal	Man-as-prey survival with resourceful underdog payback	train
1314	narrative	Street drifter becomes quarry for wealthy killers in remote forest	eval
1314	atmosphere	Brutal, dirt-caked suspense among lonely pines	eval
1314	appeal	Most dangerous game played out, cunning victim striking back	eval
586	narrative	Skydiving instructor uncovers a Russian gold plot after a faked death	train
586	atmosphere	Breezy, wisecracking excitement with leftover Soviet menace	train
586	appeal	Outrageous car-in-freefall stunt and daredevil jumps	train
586	narrative	Parachute teacher stumbles on ex-KGB bullion scheme via a staged fatality	eval
586	atmosphere	Cheeky, quip-filled rush featuring ex-communist spies	eval
586	appeal	Ludicrous airborne automobile set piece and plunging thrills	eval
811	narrative	Fragmented vignettes portray eccentric Canadian pianist's life and mind	train
811	atmosphere	Cool, playful intelligence arranged in contrapuntal fragments	train
811	appeal	Inventive mosaic of interviews and recreations for classical-music listeners	train
811	narrative	Brief episodes sketch odd keyboard virtuoso from Toronto	eval
811	atmosphere	Detached, witty braininess structured like fugue variations	eval
811	appeal	Original collage mixing testimony and reenactment, delighting Bach aficionados	eval
738	narrative	College roommates form a tangled bisexual love triangle in dorm	train
738	atmosphere	Flirtatious, candid and mildly melancholy youthful confusion	train
738	appeal	Frank, witty curiosity about sexual identity and friendship limits	train
738	narrative	Accidentally mixed-gender suite sharing leads three students into mutual desire	eval
738	atmosphere	Teasing, open-hearted haze of campus longing	eval
738	appeal	Honest, funny probing of orientation and what pals can survive	eval
91	narrative	Pumpkin king hijacks Santa's holiday with ghoulish results	train
91	atmosphere	Macabre stop-motion whimsy with spooky expressionist charm	train
91	appeal	Beloved handcrafted songs and creepy-cute visuals for two seasons	train
91	narrative	Skeletal Halloween ruler kidnaps Father Christmas and bungles gift-giving	eval
91	atmosphere	Delightfully morbid puppet world of crooked hills and shadows	eval
91	appeal	Artful Elfman tunes plus adorable monsters treasured each winter and fall	eval
399	narrative	Young swordsman joins royal guards against scheming cardinal	train
399	atmosphere	Jaunty, quippy, swashbuckling Disney romp	train
399	appeal	Brat-pack swordplay and lighthearted heroic camaraderie	train
399	narrative	Gascon youth aids the king's disbanded defenders to foil a cleric	eval
399	atmosphere	Breezy, wisecracking fencing frolic	eval
399	appeal	Handsome ensemble crossing blades in cheerful brotherhood	eval
470	narrative	Retired lawman brothers confront outlaw gang at O.K. Corral	train
470	atmosphere	Swaggering, mustachioed frontier bravado and grit	train
470	appeal	Quotable tubercular gambler and blazing revenge ride	train
470	narrative	Former marshal and kin battle red-sashed Cowboys in Arizona	eval
470	atmosphere	Cocky, whiskered, gun-smoke toughness throughout	eval
470	appeal	Memorable dying Southern gunslinger with vengeance shootouts	eval
1522	narrative	Single mother juror is threatened by mob boss to sway verdict	train
1522	atmosphere	Sinister, helpless courtroom intimidation and simmering menace	train
1522	appeal	Ordinary woman fights back against gangsters who corrupt justice	train
1522	narrative	Lone parent on a panel is coerced by racketeers into acquittal	eval
1522	atmosphere	Threatening, trapped mood surrounding a tribunal	eval
1522	appeal	Everyday heroine turns the tables on hoodlums rigging law	eval
92	narrative	Comic-store clerk and call girl flee with stolen mob cocaine	train
92	atmosphere	Hyperviolent, giddy swagger soaked in pop culture	train
92	appeal	Star-crossed lovers, crackling dialogue and an explosive showdown	train
92	narrative	Geeky salesman weds a hooker, absconding with gangsters' drugs	eval
92	atmosphere	Bloody, euphoric bravado steeped in movie trivia	eval
92	appeal	Smitten fugitives, electric talk and a wild Mexican standoff	eval
1141	narrative	Young strategists run the 1992 Democratic campaign from Little Rock	train
1141	atmosphere	Frantic, caffeinated fly-on-the-wall urgency around ringing phones	train
1141	appeal	Electrifying inside access to spin, scandal and victory	train
1141	narrative	Two brash operatives steer a governor's presidential bid out of Arkansas	eval
1141	atmosphere	Hectic, sleepless, observational immediacy inside cramped headquarters	eval
1141	appeal	Thrilling backstage view of political damage control and triumph	eval
1674	narrative	Ex-prostitute struggles to give her teenage son a respectable life	train
1674	atmosphere	Earthy, sunlit slum poetry heading to sacrifice	train
1674	appeal	Volcanic lead performance in Pasolini's tragedy of class	train
1674	narrative	Retired streetwalker fights so her boy can rise in Roman society	eval
1674	atmosphere	Raw, bright shantytown lyricism with Christlike suffering	eval
1674	appeal	Fierce maternal acting inside a heartbreaking portrait of the poor	eval
1076	narrative	Timid boy becomes illustrated hero inside magical library's books	train
1076	atmosphere	Storm-tossed wonder among pirates, dragons and ghouls	train
1076	appeal	Encourages young readers to find courage in classic literature	train
1076	narrative	Fearful youngster turns into drawn figure within enchanted reading room	eval
1076	atmosphere	Tempestuous marvels involving buccaneers, fire-breathers, monsters	eval
1076	appeal	Inspires juvenile bookworms to discover bravery via great novels	eval
1622	narrative	Toronto writer rekindles creativity through wild affairs with a young poet	train
1622	atmosphere	Kinky, arty and self-mocking literary eroticism	train
1622	appeal	Explicit bed-hopping satire for adventurous arthouse viewers	train
1622	narrative	Blocked Canadian authoress seeks inspiration via steamy adultery	eval
1622	atmosphere	Highbrow naughtiness winking at bohemian pretension	eval
1622	appeal	Daring carnal lampoon aimed at open-minded cinephiles	eval
1541	narrative	Girl becomes fascinated by dirt-poor, violent clan across the road	train
1541	atmosphere	Grim backwoods New England squalor	train
1541	appeal	Unsentimental look at rural poverty and tangled desire	train
1541	narrative	Religious neighbor's daughter drawn toward an impoverished, brawling family	eval
1541	atmosphere	Bleak trailer-and-timber deprivation up north	eval
1541	appeal	Frank study of country hardship and messy longing	eval
1275	narrative	Burned-out hitman falls for woman who wants to die	train
1275	atmosphere	Chilly, fatalistic, nocturnal melancholy	train
1275	appeal	Existential two-hander between assassin and willing victim	train
1275	narrative	Weary contract gunman loves his death-seeking target	eval
1275	atmosphere	Cold, doomed, late-night sadness	eval
1275	appeal	Philosophical duel linking executioner with consenting prey	eval
93	narrative	Bullied seventh-grade girl endures cruel school and indifferent family	train
93	atmosphere	Squirmingly dark, deadpan suburban misery	train
93	appeal	Painfully honest humor about awkward adolescence	train
93	narrative	Nerdy junior-high outcast suffers taunts, parental neglect	eval
93	atmosphere	Bleak, poker-faced, cringe-inducing New Jersey unhappiness	eval
93	appeal	Brutally truthful laughs on puberty's humiliations	eval
1488	narrative	Starving French coal miners strike against owners with tragic consequences	train
1488	atmosphere	Sooty, grim and monumental misery underground	train
1488	appeal	Epic Zola adaptation burning with class outrage and solidarity	train
1488	narrative	Hungry nineteenth-century pit workers revolt, ending in catastrophe	eval
1488	atmosphere	Blackened, bleak, massive suffering below the earth	eval
1488	appeal	Grand literary fresco fueled by labor anger and brotherhood	eval
1489	narrative	Two sailors escort a beautiful escape-prone female prisoner to Charleston	train
1489	atmosphere	Raunchy, freewheeling silliness down Southern highways	train
1489	appeal	Bickering Navy mismatch and repeated breakout gags	train
1489	narrative	Petty officers transport a gorgeous, slippery woman convict by van	eval
1489	atmosphere	Crude, loose-limbed foolery on Dixie roads	eval
1489	appeal	Squabbling servicemen plus jail-slipping jokes again and again	eval
1056	narrative	Elderly antique dealer gains youth and bloodlust from a golden scarab	train
1056	atmosphere	Melancholy Mexican gothic with clockwork beauty	train
1056	appeal	Poetic, humane twist on immortality and a loyal granddaughter	train
1056	narrative	Aged shopkeeper is rejuvenated and made thirsty by an alchemical device	eval
1056	atmosphere	Sorrowful Latin eeriness adorned by intricate mechanisms	eval
1056	appeal	Lyrical compassionate take on eternal life and a devoted little girl	eval
1502	narrative	Struggling playwright juggles Boston girlfriend and off-Broadway ambitions	train
1502	atmosphere	Neurotic, chatty indecision of restless post-college artists	train
1502	appeal	Wry look at careers pulling young lovers apart	train
1502	narrative	Aspiring stage author balances faraway sweetheart against theatrical dreams	eval
1502	atmosphere	Anxious, talkative wavering among twentysomething creative types	eval
1502	appeal	Droll view of jobs dividing a youthful couple	eval
1672	narrative	Bubbly makeup artist is entangled with writer, stepson and tabloid voyeurs	train
1672	atmosphere	Garish, kinky, candy-colored Madrid outrageousness	train
1672	appeal	Provocative satire of trash television and voyeurism	train
1672	narrative	Cheerful cosmetician gets caught among lovers, secrets and reality-show cameras	eval
1672	atmosphere	Loud, perverse Spanish excess in saturated hues	eval
1672	appeal	Controversial swipe at sensationalist broadcasting and peeping obsession	eval
1475	narrative	British Indian women take a day trip to Blackpool	train
1475	atmosphere	Boisterous, seaside-bright with undercurrents of racism and sexism	train
1475	appeal	Lively generational clash finding solidarity among diaspora sisters	train
1475	narrative	Busload of South Asian ladies from Birmingham goes on coastal outing	eval
1475	atmosphere	Rowdy, colorful promenade cheer touched by prejudice	eval
1475	appeal	Spirited young-versus-old sparring ending in female unity	eval
1032	narrative	Twelve-year-old inherits and manages the Minnesota Twins	train
1032	atmosphere	Sunny ballpark wish-fulfillment with gentle wisdom	train
1032	appeal	Baseball-loving kids' daydream featuring real major leaguers	train
1032	narrative	Boy receives a pro ballclub from grandpa and runs it	eval
1032	atmosphere	Bright diamond fancy offering mild life lessons	eval
1032	appeal	Young sports fans' imagined glory beside actual players	eval
1516	narrative	Wife with undiagnosed illness secretly prepares husband for life without her	train
1516	atmosphere	Tender, brave British sorrow leavened by jokes	train
1516	appeal	Tear-inducing true devotion facing death with humor	train
1516	narrative	Ailing woman quietly arranges her spouse's future companion	eval
1516	atmosphere	Gentle English courage mixing sadness with wit	eval
1516	appeal	Weepy real-life tale of marital love smiling at mortality	eval
1532	narrative	French exchange student loves Black teacher in segregated 1950s Virginia	train
1532	atmosphere	Tender, magnolia-scented nostalgia edged with racial danger	train
1532	appeal	Memory piece about forbidden first love across color lines	train
1532	narrative	Parisian scholar has affair with African-American woman in Jim Crow South	eval
1532	atmosphere	Soft floral reminiscence under threat of bigotry	eval
1532	appeal	Recollection of illicit young passion defying prejudice	eval
1170	narrative	Premed student stuck nursing his injured mother slides into incest	train
1170	atmosphere	Claustrophobic summer malaise with queasy dark humor	train
1170	appeal	Daring taboo-breaking look at smothering family frustration	train
1170	narrative	College boy caring for bedridden mom crosses a forbidden line	eval
1170	atmosphere	Stifling seasonal boredom laced by uncomfortable wit	eval
1170	appeal	Bold transgressive study of suffocating household resentment	eval
400	narrative	Boys' woman-hating club unravels when member woos a girl	train
400	atmosphere	Rambunctious, sugar-high mischief with retro innocence	train
400	appeal	Adorable go-kart hijinks and pint-sized slapstick for kids	train
400	narrative	He-man gang of tykes falls apart as one lad courts sweetheart	eval
400	atmosphere	Rowdy hyperactive naughtiness and old-time purity	eval
400	appeal	Cute homemade-racer shenanigans giving youngsters miniature pratfalls	eval
1490	narrative	Orphan tailor's apprentice dreams up wild outfits in Paris	train
1490	atmosphere	Whimsical, colorful, storybook French charm	train
1490	appeal	Quirky fashion invention and sweet neighborhood courtship	train
1490	narrative	Parentless youth becomes imaginative clothing designer	eval
1490	atmosphere	Fanciful, bright, fairy-tale Gallic delight	eval
1490	appeal	Eccentric couture creativity with tender first love	eval
812	narrative	Maine family adopts orphaned seal pup that swims home each summer	train
812	atmosphere	Salty, wholesome tenderness of a sixties fishing harbor	train
812	appeal	Adorable sea-mammal antics charm kids and nature lovers	train
812	narrative	New England household raises baby pinniped which keeps returning yearly	eval
812	atmosphere	Clean, breezy sweetness among Maine docks and dories	eval
812	appeal	Lovable flippered mischief delights youngsters and wildlife enthusiasts	eval
587	narrative	Medieval lawyer defends animal accused of murdering a boy	train
587	atmosphere	Earthy, superstitious, darkly witty fifteenth-century gloom	train
587	appeal	Curious legal whodunit mixing reason, lust and ignorance	train
587	narrative	Parisian advocate represents swine charged with child killing	eval
587	atmosphere	Muddy, credulous, grimly funny Middle Ages	eval
587	appeal	Unusual courtroom puzzle of logic against superstition	eval
1285	narrative	Mysterious woman in 1817 England is taken for exotic royalty	train
1285	atmosphere	Fairy-tale lightness poking at aristocratic gullibility	train
1285	appeal	Playful true-hoax story leaving identity tantalizingly open	train
1285	narrative	Turbaned vagrant convinces Regency gentry she is a foreign princess	eval
1285	atmosphere	Storybook breeziness teasing upper-class credulity	eval
1285	appeal	Fun historical imposture keeping audiences guessing who she is	eval
813	narrative	Film clips trace a century of homosexuality on screen	train
813	atmosphere	Witty, illuminating, bittersweet archival journey	train
813	appeal	Eye-opening interviews revealing Hollywood's coded gay history	train
813	narrative	Excerpts chronicle how movies depicted gays and lesbians	eval
813	atmosphere	Clever, enlightening, poignant look through old footage	eval
813	appeal	Revelatory conversations decode the studios' hidden queer images	eval
1322	narrative	Mixed-race woman pregnant by either Jewish courier or African lawyer	train
1322	atmosphere	Lively, cheeky Parisian hip-hop energy	train
1322	appeal	Playful look at race, religion and shared fatherhood	train
1322	narrative	Caribbean beauty has two lovers, one possible father	eval
1322	atmosphere	Spirited, saucy, streetwise French tone	eval
1322	appeal	Amusing treatment of color, faith, joint parenthood	eval
1533	narrative	Argentine mother forbids mention of daughter's dwarfism as suave stranger courts	train
1533	atmosphere	Whimsical, fable-like elegance of a small town	train
1533	appeal	Tender unusual love story about denial, difference and freedom	train
1533	narrative	Widow silences talk about tiny child, whom a worldly gentleman loves	eval
1533	atmosphere	Fanciful, provincial refinement from a storybook	eval
1533	appeal	Gentle odd union exploring pretense, otherness and escape	eval
401	narrative	Groovy seventies sitcom family stays clueless in cynical nineties suburbia	train
401	atmosphere	Cheerfully oblivious, polyester-bright irony in every smile	train
401	appeal	Affectionate parody reviving television catchphrases and jealous middle-sister woes	train
401	narrative	Wholesome blended TV clan remains stuck decades behind its jaded neighbors	eval
401	atmosphere	Blissfully unaware, retro-colored mockery of squeaky-clean manners	eval
401	appeal	Loving send-up of rerun quotes, sibling envy and shag-carpet kitsch	eval
94	narrative	Forgotten eight-year-old booby-traps his house against Christmas burglars	train
94	atmosphere	Festive, mischievous slapstick with cozy holiday glow	train
94	appeal	Every kid's wish of outsmarting grown-ups and crooks	train
94	narrative	Boy left behind by vacationing kin rigs home versus yuletide thieves	eval
94	atmosphere	Merry, naughty pratfalls wrapped in snug seasonal warmth	eval
94	appeal	Childhood daydream about besting adults through clever pranks	eval
402	narrative	Murdered banker's spirit protects his girlfriend through a phony psychic	train
402	atmosphere	Tearful supernatural longing balanced by brassy laughs	train
402	appeal	Undying love, a pottery wheel and a killer brought to justice	train
402	narrative	Slain man's soul enlists a fake medium to save his beloved	eval
402	atmosphere	Weepy otherworldly yearning lightened with sassy humor	eval
402	appeal	Devotion beyond the grave, sensual clay scene and villain's comeuppance	eval
95	narrative	Street thief wins princess with help from wisecracking lamp genie	train
95	atmosphere	Dazzling Arabian wonder and rapid-fire zaniness	train
95	appeal	Soaring songs and magic-carpet charm for whole families	train
95	narrative	Poor urchin courts sultan's daughter aided by joking wish-granting spirit	eval
95	atmosphere	Sparkling desert enchantment with manic hilarity	eval
95	appeal	Lovely tunes plus flying-rug delight please every age	eval
96	narrative	Reprogrammed cyborg protects boy savior from liquid-metal assassin	train
96	atmosphere	Relentless, steel-blue intensity with apocalyptic foreboding	train
96	appeal	Landmark effects and chases anchored by machine-child bond	train
96	narrative	Robot guardian shields future resistance leader against shape-shifting killer	eval
96	atmosphere	Unyielding cold-toned urgency shadowed by nuclear doom	eval
96	appeal	Pioneering visuals and pursuits grounded in surrogate fatherhood	eval
97	narrative	Union lieutenant befriends Lakota Sioux on the frontier	train
97	atmosphere	Majestic prairie grandeur with elegiac calm	train
97	appeal	Sweeping buffalo-hunt epic honoring a vanishing Native way of life	train
97	narrative	Blue-coat officer at remote outpost joins Plains tribe	eval
97	atmosphere	Vast grassland splendor, mournful and serene	eval
97	appeal	Grand stampede spectacle paying tribute to disappearing Indigenous culture	eval
1491	narrative	Private eye and amnesiac CIA agent fight traitors and mobsters	train
1491	atmosphere	Sweaty, two-fisted bravado made for video shelves	train
1491	appeal	Brawling buddy pair for fans of kicks and body slams	train
1491	narrative	Gumshoe helps a memory-wiped operative battle crooked spooks and hoods	eval
1491	atmosphere	Perspiring, punch-heavy swagger of the rental era	eval
1491	appeal	Mismatched bruisers deliver wrestling moves and karate thrills	eval
403	narrative	Masked vigilante confronts a clown-faced poisoner of his city	train
403	atmosphere	Gothic, brooding, art-deco darkness with manic glee	train
403	appeal	Iconic villainy and stylized comic-book spectacle	train
403	narrative	Caped billionaire battles a grinning chemical madman terrorizing a metropolis	eval
403	atmosphere	Shadowy, ornate gloom spiked by deranged mirth	eval
403	appeal	Legendary antagonist and striking superhero visuals	eval
98	narrative	FBI trainee consults imprisoned cannibal to catch skin-collecting killer	train
98	atmosphere	Chilling, clammy psychological intimacy and dread	train
98	appeal	Mesmerizing mind games between heroine and monster	train
98	narrative	Young agent seeks brilliant man-eater's help finding murderer	eval
98	atmosphere	Cold, close-up mental menace and unease	eval
98	appeal	Hypnotic verbal duels pitting female recruit against genius	eval
99	narrative	Princess flees jealous queen and shelters with seven little miners	train
99	atmosphere	Storybook enchantment edged with genuine dark-forest fright	train
99	appeal	Timeless hand-drawn landmark with whistling songs and poisoned apple	train
99	narrative	Persecuted royal girl hides in a cottage of diminutive diggers	eval
99	atmosphere	Fairy-tale charm bordered by scary woodland shadows	eval
99	appeal	Pioneering painted classic remembered for work tunes and tainted fruit	eval
588	narrative	Bookish village girl redeems a cursed prince in his enchanted castle	train
588	atmosphere	Lush, storybook enchantment with sweeping ballroom splendor	train
588	appeal	Beloved songs and talking household objects for all ages	train
588	narrative	Reading-loving maiden breaks the spell upon a monstrous royal	eval
588	atmosphere	Rich fairy-tale magic, waltzing in grandeur	eval
588	appeal	Cherished tunes with chatty candlesticks and teapots pleasing everyone	eval
404	narrative	Wooden puppet must prove himself brave and truthful to become real	train
404	atmosphere	Enchanting Old World glow with frightening dark passages	train
404	appeal	Timeless moral lessons, wishing-star song and exquisite hand-drawn art	train
404	narrative	Marionette learns honesty and courage to earn flesh-and-blood boyhood	eval
404	atmosphere	Magical European storybook warmth shadowed by scary episodes	eval
404	appeal	Classic conscience fable with beloved melody and gorgeous painted artwork	eval
739	narrative	Corporate raider hires Hollywood hooker, then falls for her	train
739	atmosphere	Glossy, effervescent Cinderella glamour along Rodeo Drive	train
739	appeal	Irresistible makeover fairy tale with megawatt star chemistry	train
739	narrative	Wealthy tycoon pays streetwalker for a week and loses his heart	eval
739	atmosphere	Shiny, bubbly rags-to-riches allure amid luxury boutiques	eval
739	appeal	Winning transformation fable sparked by magnetic leads	eval
1492	narrative	Saint Petersburg neighbors discover a magic portal to French rooftops	train
1492	atmosphere	Chaotic, satirical whimsy of post-Soviet communal life	train
1492	appeal	Funny culture-clash look at Russian poverty versus Parisian plenty	train
1492	narrative	Communal-flat dwellers find enchanted wardrobe opening onto the Seine city	eval
1492	atmosphere	Boisterous, mocking absurdity after communism's collapse	eval
1492	appeal	Humorous contrast of hardship in the East with capitalist abundance	eval
589	narrative	Aging outlaws take one last job in revolutionary Mexico	train
589	atmosphere	Dusty, brutal, slow-motion elegy for dying frontier codes	train
589	appeal	Landmark bloodbath exploring honor among doomed gunmen	train
589	narrative	Over-the-hill bandits attempt final score south of the border in 1913	eval
589	atmosphere	Savage, sunbaked lament as an era passes	eval
589	appeal	Influential carnage examining loyalty among fated killers	eval
1077	narrative	Outlaw lovers flee to Mexico after botched robbery	train
1077	atmosphere	Trashy, bloody, Texas-fried pulp irreverence	train
1077	appeal	Violent lovers-on-the-run ride for grindhouse fans	train
1077	narrative	Trailer-park bandit and his girl bolt southward following a holdup	eval
1077	atmosphere	Sleazy, gory Lone Star attitude	eval
1077	appeal	Bullet-riddled fugitive sweethearts aimed at exploitation buffs	eval
1323	narrative	Kidnapped bride is forced to wed a statue of her dead groom	train
1323	atmosphere	Austere, windswept desert oppression and yearning	train
1323	appeal	Striking revolt of desire against feudal cruelty	train
1323	narrative	Young widow in old China must marry a carved effigy	eval
1323	atmosphere	Stark sandy harshness full of longing	eval
1323	appeal	Powerful passion defying barbaric patriarchal custom	eval
814	narrative	Story behind 1958 photograph gathering jazz legends on stoop	train
814	atmosphere	Joyful, affectionate and swinging reminiscence	train
814	appeal	Musicians' anecdotes and home movies delight jazz lovers	train
814	narrative	How one famous picture assembled bebop greats in Manhattan	eval
814	atmosphere	Warm, happy, rhythmic looking back	eval
814	appeal	Priceless recollections plus amateur footage for swing fans	eval
1446	narrative	Three divorced dads juggle weekend custody, dating and ex-wives	train
1446	atmosphere	Mild, rueful suburban humor at the McDonald's handoff	train
1446	appeal	Relatable jokes about fatherhood after marriage falls apart	train
1446	narrative	Trio of separated fathers cope with visitation and new relationships	eval
1446	atmosphere	Gentle, regretful laughter around fast-food exchange points	eval
1446	appeal	Recognizable wit concerning parenting once wedlock ends	eval
815	narrative	Two frazzled single parents swap childcare during one Manhattan workday	train
815	atmosphere	Rainy, bustling sparkle with a flirtatious bounce	train
815	appeal	Bickering grown-ups charmed together by kids and cell-phone mix-ups	train
815	narrative	Harried divorced mom and dad trade kid duty around New York	eval
815	atmosphere	Wet-weather hustle with coquettish twinkle	eval
815	appeal	Squabbling adults drawn close through children plus swapped telephones	eval
816	narrative	Hook-handed spirit haunts his descendant during New Orleans Mardi Gras	train
816	atmosphere	Humid, swampy gothic doom and buzzing bees	train
816	appeal	Tragic slavery-era backstory behind gruesome mirror-summoned killings	train
816	narrative	Vengeful phantom with a metal claw stalks a Louisiana schoolteacher	eval
816	atmosphere	Sweltering bayou dread swarming with insects	eval
816	appeal	Legend's racial-injustice origin explained alongside bloody slayings	eval
1447	narrative	Young doctor discovers sinister sterilization scheme at 1900 London institute	train
1447	atmosphere	Stately, uneasy optimism at the century's turn	train
1447	appeal	Thoughtful period ideas on science and ethics	train
1447	narrative	Idealistic physician learns mentor's dark eugenic secret	eval
1447	atmosphere	Dignified, troubled hope as an era dawns	eval
1447	appeal	Reflective historical look at medicine and morality	eval
100	narrative	Pregnant police chief unravels car salesman's botched kidnapping scheme	train
100	atmosphere	Snow-blanketed deadpan menace with folksy Minnesota politeness	train
100	appeal	Darkly funny bloodshed contrasted with ordinary human decency	train
100	narrative	Expectant small-town cop solves dealer's bungled abduction of his wife	eval
100	atmosphere	Icy straight-faced threat beneath Midwestern niceness	eval
100	appeal	Grimly amusing violence set against humble everyday goodness	eval
1033	narrative	Two dogs and a cat lost in San Francisco journey home	train
1033	atmosphere	Cheerful talking-pet banter with mild urban danger	train
1033	appeal	Kid-pleasing animal friendship, street-stray allies and puppy love	train
1033	narrative	Escaped household critters cross Bay Area streets to reach their owners	eval
1033	atmosphere	Sunny wisecracking creatures facing gentle city perils	eval
1033	appeal	Family fun starring loyal four-legged companions and scruffy new pals	eval
101	narrative	Glowing green orb links tales of warriors, aliens and barbarians	train
101	atmosphere	Lurid, psychedelic adolescent fever dream with rock blare	train
101	appeal	Cult anthology of sex, gore and guitar riffs drawn for grownups	train
101	narrative	Evil emerald sphere narrates episodes of swordswomen, extraterrestrials and taxi drivers	eval
101	atmosphere	Trippy, garish teenage hallucination at high volume	eval
101	appeal	Midnight favorite featuring nudity, bloodshed and hard music in ink	eval
590	narrative	Toymaker's bloodline battles the puzzle-box demon across centuries	train
590	atmosphere	Gruesome, gothic, space-station-bound damnation	train
590	appeal	Franchise gore linking past, present and orbiting future	train
590	narrative	Descendants of a cube's inventor fight a spike-headed fiend through time	eval
590	atmosphere	Grisly infernal gloom reaching an outpost above Earth	eval
590	appeal	Cenobite carnage spanning three eras for series devotees	eval
1057	narrative	Aimless grad asked to eulogize classmate he cannot remember	train
1057	atmosphere	Glum, awkward humor with a mopey hangover	train
1057	appeal	Post-college malaise with affair involving dead man's mother	train
1057	narrative	Drifting young man carries coffin of forgotten schoolmate	eval
1057	atmosphere	Downbeat, clumsy amusement of a hangdog sort	eval
1057	appeal	Twenty-something confusion and liaison with grieving older woman	eval
740	narrative	Orphaned governess loves brooding master who hides a mad wife upstairs	train
740	atmosphere	Austere, shadowed restraint upon lonely moorland	train
740	appeal	Classic gothic passion of plain integrity versus dark secrets	train
740	narrative	Parentless tutor falls for a gloomy employer concealing an insane spouse	eval
740	atmosphere	Severe, dim, windswept reserve across bleak heath	eval
740	appeal	Literary ardor pitting modest virtue against attic mysteries	eval
1324	narrative	Young friends film a slasher at a country house, then take LSD	train
1324	atmosphere	Uneasy, drifting, drug-clouded psychological tension	train
1324	appeal	Studied look at guilt when a weekend turns deadly	train
1324	narrative	Amateur moviemakers drop acid on a rural retreat shoot	eval
1324	atmosphere	Restless, floating, hallucinatory mental strain	eval
1324	appeal	Thoughtful view of remorse after a getaway ends in death	eval
1266	narrative	Italian guest worker humiliates himself trying to stay in Switzerland	train
1266	atmosphere	Bittersweet tragicomic ache under spotless Alpine order	train
1266	appeal	Compassionate satire of immigrant shame and dignity	train
1266	narrative	Migrant waiter suffers endless indignities to avoid deportation from a Swiss land	eval
1266	atmosphere	Rueful laughter and sorrow amid immaculate mountain tidiness	eval
1266	appeal	Humane mockery of foreigners' embarrassment and self-respect	eval
102	narrative	Pampered Parisian cats, dumped by butler, journey home with alley tom	train
102	atmosphere	Genteel, jazzy Belle Époque coziness	train
102	appeal	Purring charm and swinging tunes for small feline fans	train
102	narrative	Rich French kitties, abandoned by greedy servant, return aided by stray	eval
102	atmosphere	Elegant turn-of-century snugness with a swinging beat	eval
102	appeal	Furry sweetness plus catchy jazz numbers delight little pet lovers	eval
1102	narrative	Art dealer invents a twin to court two sisters	train
1102	atmosphere	Farcical Miami bed-hopping with screwball dashing about	train
1102	appeal	Latin star charm and double-identity hijinks	train
1102	narrative	Gallery owner fakes a brother so he can woo both wealthy siblings	eval
1102	atmosphere	Frantic Florida boudoir shuffle, old-style and zany	eval
1102	appeal	Enjoy handsome Spaniard switching ponytails in impersonation mayhem	eval
1287	narrative	Chimpanzee becomes star third baseman for minor league team	train
1287	atmosphere	Broad, flatulent, infantile monkey business	train
1287	appeal	Silly ape antics aimed at undemanding kids	train
1287	narrative	Baseball club signs a simian infielder who rooms with a pitcher	eval
1287	atmosphere	Gassy, cartoonish, lowbrow primate foolishness	eval
1287	appeal	Slapstick with a costumed animal for very young audiences	eval
1682	narrative	Rival climbers compete to conquer Patagonia's deadly Cerro Torre	train
1682	atmosphere	Icy, vertiginous, obsessive Herzog grandeur	train
1682	appeal	Breathtaking mountaineering footage and clash of egos	train
1682	narrative	Veteran alpinist and young sport champion race up lethal peak	eval
1682	atmosphere	Frozen, dizzying, monomaniacal majesty of sheer ice	eval
1682	appeal	Spectacular summit photography with battling vanities	eval
1448	narrative	Estranged siblings reconnect while caring for their failing mother	train
1448	atmosphere	Autumnal, delicate family ache in southern France	train
1448	appeal	Nuanced French acting exposing buried sibling longing	train
1448	narrative	Brother and sister reunite as elderly parent declines	eval
1448	atmosphere	Fall-toned, subtle domestic sorrow near Toulouse	eval
1448	appeal	Finely shaded Gallic performances of unspoken attachment	eval
1493	narrative	Single executive tracks down her anonymous sperm donor	train
1493	atmosphere	Gentle, mature, hesitant tenderness	train
1493	appeal	Backwards courtship starting with pregnancy	train
1493	narrative	Expectant businesswoman seeks the unknown father of her baby	eval
1493	atmosphere	Mild, adult, tentative affection	eval
1493	appeal	Unusual love story where conception precedes meeting	eval
1556	narrative	Prison guard falls for female inmate and plots escape	train
1556	atmosphere	Grimy, bleak tension of institutional corridors	train
1556	appeal	Doomed forbidden love inside Philadelphia jail	train
1556	narrative	Corrections officer risks everything for jailed woman	eval
1556	atmosphere	Dirty, cheerless strain behind locked doors	eval
1556	appeal	Fatal illicit passion behind bars	eval
1094	narrative	Smooth-talking ladies' man is stalked by the woman he discarded	train
1094	atmosphere	Raunchy nightclub swagger souring into danger	train
1094	appeal	Cautionary laughs as a playboy gets payback for his lies	train
1094	narrative	Womanizing club promoter is hounded by a jilted wealthy lover	eval
1094	atmosphere	Bawdy, flashy bravado curdling into menace	eval
1094	appeal	Humorous warning in which a player reaps what he sowed	eval
741	narrative	Liberal grad students poison bigoted dinner guests and bury them	train
741	atmosphere	Acidic, escalating satire around a candlelit table	train
741	appeal	Wicked moral debate about tolerance and righteous murder	train
741	narrative	Left-leaning housemates serve arsenic wine to reactionary visitors	eval
741	atmosphere	Caustic mockery growing ever darker over supper	eval
741	appeal	Devilish ethical argument on open-mindedness versus justified killing	eval
591	narrative	Showboat lawyer defends a stuttering altar boy accused of killing an archbishop	train
591	atmosphere	Cold Chicago cynicism with mounting psychological doubt	train
591	appeal	Stunning breakout performance and a chilling last-minute reveal	train
591	narrative	Publicity-seeking attorney represents a meek choirboy in a cleric's murder	eval
591	atmosphere	Wintry legal skepticism growing ever more uncertain	eval
591	appeal	Astonishing newcomer acting capped by an icy final surprise	eval
1085	narrative	Farm-town teacher begins reckless affair with seventeen-year-old student	train
1085	atmosphere	Autumnal, rueful midlife yearning across fading farmland	train
1085	appeal	Candid look at aging desire and belated choices	train
1085	narrative	Rural schoolmaster falls into risky liaison with teenage pupil	eval
1085	atmosphere	Mellow, regretful middle-aged longing in a dwindling rural community	eval
1085	appeal	Honest study of older passion plus overdue decisions	eval
103	narrative	Scruffy canine angel returns to San Francisco seeking Gabriel's horn	train
103	atmosphere	Bright, bouncy heavenly whimsy with tunes	train
103	appeal	Colorful singing-dog fun and redemption for young viewers	train
103	narrative	Deceased mutt goes back to Earth retrieving stolen celestial trumpet	eval
103	atmosphere	Vivid, peppy afterlife playfulness full of songs	eval
103	appeal	Cheery crooning pooches learning goodness entertain small children	eval
1632	narrative	Liverpool communist joins militia fighting Franco, witnesses Stalinist betrayal	train
1632	atmosphere	Earnest, sunburnt idealism crumbling to heartbreak	train
1632	appeal	Ken Loach politics debated in trenches with eyewitness immediacy	train
1632	narrative	Unemployed Englishman volunteers in Spanish Civil conflict and sees comrades turn	eval
1632	atmosphere	Sincere revolutionary hope curdling into sorrow	eval
1632	appeal	Leftist argument at the front line, filmed as raw realism	eval
1288	narrative	Workaholic New Yorkers conduct friendships entirely by telephone	train
1288	atmosphere	Frantic, ironic, disconnected urban chatter	train
1288	appeal	Clever satire of technology replacing human contact	train
1288	narrative	Busy Manhattan friends never meet, only dialing each other	eval
1288	atmosphere	Hectic, wry metropolitan isolation	eval
1288	appeal	Shrewd jab at gadgets supplanting face-to-face intimacy	eval
104	narrative	Tough policewoman reluctantly partners with a talking dinosaur detective	train
104	atmosphere	Garish, futuristic silliness in foam rubber	train
104	appeal	Notoriously bizarre buddy-cop curio for bad-movie connoisseurs	train
104	narrative	Hard-bitten female officer teams up with a chatty reptile sleuth	eval
104	atmosphere	Tacky, latex-costumed goofiness set in tomorrow's world	eval
104	appeal	Infamous oddity of mismatched partners, loved by trash collectors	eval
1197	narrative	White Southerner learns his birth mother was Black, meets half-brother	train
1197	atmosphere	Quiet, humane and gently humorous	train
1197	appeal	Moving racial reconciliation between two veteran performers	train
1197	narrative	Arkansas man discovers African-American parentage, visits Chicago sibling	eval
1197	atmosphere	Subdued, compassionate, mildly funny tone	eval
1197	appeal	Touching bridge across color lines by seasoned talents	eval
817	narrative	Gay man's letters describe sadomasochistic murders that may be imagined	train
817	atmosphere	Clammy, transgressive, grimly detached provocation	train
817	appeal	Confrontational queer cinema testing limits of desire and disgust	train
817	narrative	Correspondence by homosexual narrator recounts possibly invented ritual killings	eval
817	atmosphere	Damp taboo-breaking cold shock throughout	eval
817	appeal	Challenging underground work probing boundaries between lust and revulsion	eval
105	narrative	Fast-talking Army motor-pool chief runs gambling schemes under a vengeful major	train
105	atmosphere	Jaunty, rule-bending foolishness around the barracks	train
105	appeal	Lovable con artist outwits military brass with his loyal platoon	train
105	narrative	Wheeler-dealer enlisted man operates betting rackets while an officer seeks revenge	eval
105	atmosphere	Breezy, irreverent tomfoolery on a peacetime base	eval
105	appeal	Charming swindler and devoted soldiers hoodwink their superiors	eval
1289	narrative	Widowed London lawyer hires inexperienced American nanny for his baby	train
1289	atmosphere	Bittersweet, cozy British charm after sudden grief	train
1289	appeal	Sweet second-chance affection with endearing infant scenes	train
1289	narrative	Bereaved English solicitor employs a U.S. waitress as childminder	eval
1289	atmosphere	Sad yet snug Anglo warmth following loss	eval
1289	appeal	Tender renewed love and adorable newborn moments	eval
818	narrative	Struggling New York actress gets hooked on phone-sex work	train
818	atmosphere	Vibrant, saucy and uneasy with Prince songs throughout	train
818	appeal	Bold look at a woman's self-worth, performance and desire	train
818	narrative	Out-of-work performer takes erotic calls and loses herself	eval
818	atmosphere	Colorful, cheeky discomfort to a funky pop soundtrack	eval
818	appeal	Daring exploration of female identity, role-play and longing	eval
106	narrative	Wife and mistress conspire to drown tyrannical schoolmaster husband	train
106	atmosphere	Clammy, sinister unease inside a shabby boarding school	train
106	appeal	Twisty body-vanishing scheme offering stylish treachery and suspense	train
106	narrative	Spouse and lover plot killing of cruel headmaster in bathtub	eval
106	atmosphere	Damp, ominous disquiet haunting rundown academy corridors	eval
106	appeal	Convoluted missing-corpse ruse serving chic betrayal and tension	eval
1506	narrative	Retired judge hires a young indebted woman to type his memoirs	train
1506	atmosphere	Quiet, autumnal Parisian restraint and unspoken longing	train
1506	appeal	Subtle, mature pleasure in glances, conversation and missed chances	train
1506	narrative	Elderly magistrate employs broke divorcee as secretary for his recollections	eval
1506	atmosphere	Hushed, wistful French discretion veiling desire	eval
1506	appeal	Delicate adult observation rewarding patience with gestures and regrets	eval
471	narrative	Guilt-ridden officer investigates whether female Gulf pilot deserves Medal of Honor	train
471	atmosphere	Somber, haunted tension of conflicting battlefield memories	train
471	appeal	Rashomon-like inquiry into bravery, truth and military honor	train
471	narrative	Troubled colonel probes contradictory testimony about fallen woman captain	eval
471	atmosphere	Grave unease among soldiers who recall combat differently	eval
471	appeal	Multi-perspective search for heroism, honesty and redemption in uniform	eval
405	narrative	Framed spy breaks into CIA vault to expose a mole	train
405	atmosphere	Sleek, twisty, breath-held espionage tension	train
405	appeal	Iconic wire-suspended heist and train-tunnel stunts	train
405	narrative	Disavowed agent infiltrates Langley to unmask the traitor	eval
405	atmosphere	Stylish, labyrinthine, silent suspense	eval
405	appeal	Celebrated cable-drop caper and high-speed rail climax	eval
107	narrative	Eighteenth-century orphan falls into prostitution, finds love and loses child	train
107	atmosphere	Grimy, candlelit hardship with defiant spirit	train
107	appeal	Stirring survival of a scorned woman who refuses degradation	train
107	narrative	Abandoned Georgian girl descends to a brothel before ardor and bereavement	eval
107	atmosphere	Filthy, flickering adversity met by rebellious pluck	eval
107	appeal	Inspiring endurance of a wronged heroine keeping her dignity	eval
472	narrative	Disillusioned knight teams with the last dragon against a cruel king	train
472	atmosphere	Noble, wistful medieval legend with sly banter	train
472	appeal	Richly voiced fire-breather and moving sacrifice	train
472	narrative	Jaded dragonslayer allies himself to the final winged beast, opposing tyranny	eval
472	atmosphere	Chivalrous, bittersweet olden lore and teasing humor	eval
472	appeal	Lovable talking reptile whose selfless end brings tears	eval
819	narrative	Loudmouth limo-driving fan becomes head coach of the Knicks	train
819	atmosphere	Brash, good-natured energy of a raucous sports arena	train
819	appeal	Underdog basketball wish fulfillment with sassy sideline humor	train
819	narrative	Mouthy chauffeur superfan is hired to lead New York's NBA team	eval
819	atmosphere	Boisterous, cheerful spirit filling Madison Square Garden	eval
819	appeal	Long-shot hoops daydream featuring cheeky courtside jokes	eval
1557	narrative	Black and white childhood friends reunite, chased by neo-Nazis over lottery ticket	train
1557	atmosphere	Rowdy, broad South African slapstick with racial mischief	train
1557	appeal	Skin-swapping farce poking fun at apartheid's leftovers	train
1557	narrative	Boyhood pals of different color meet again, pursued by fascists wanting winnings	eval
1557	atmosphere	Raucous wide Johannesburg buffoonery, cheeky about ethnicity	eval
1557	appeal	Complexion-switch romp mocking remnants of segregation	eval
1198	narrative	Charming impostor murders rich playboy friend and assumes his identity	train
1198	atmosphere	Sun-drenched Mediterranean elegance hiding cold menace	train
1198	appeal	Suspenseful seduction as a beautiful schemer evades exposure	train
1198	narrative	Envious hanger-on kills wealthy companion aboard yacht, taking over his life	eval
1198	atmosphere	Dazzling Italian seaside chic concealing icy danger	eval
1198	appeal	Nail-biting allure of handsome con man dodging discovery	eval
1325	narrative	Welsh estate family unsettled by visiting English professor and wife	train
1325	atmosphere	Languid, rueful, Chekhovian countryside stillness	train
1325	appeal	Uncle Vanya transplanted with actor-director's passionate melancholy	train
1325	narrative	Academic couple's stay upsets relatives running slate-country manor	eval
1325	atmosphere	Idle, regretful, Russian-flavored rural quiet	eval
1325	appeal	Classic Russian play moved to Victorian Wales, led by star filmmaker	eval
473	narrative	Orphan sails the Atlantic inside giant fruit with talking insects	train
473	atmosphere	Quirky stop-motion marvels, grotesque aunts and gentle melancholy	train
473	appeal	Roald Dahl imagination and Randy Newman songs for dreaming kids	train
473	narrative	Parentless boy rides enormous stone fruit to New York beside bug companions	eval
473	atmosphere	Odd puppet wonders mixing nasty relatives and tender sadness	eval
473	appeal	Inventive juvenile-book adaptation brimming with catchy tunes	eval
975	narrative	Teenage girl's charming boyfriend becomes a violent stalker	train
975	atmosphere	Seductive, escalating domestic menace	train
975	appeal	Home-invasion jolts and obsessive young love gone wrong	train
975	narrative	Sweet-seeming suitor turns dangerously possessive of a high schooler	eval
975	atmosphere	Sultry threat that steadily mounts against a household	eval
975	appeal	Siege shocks born from adolescent infatuation turned psychotic	eval
108	narrative	Drug company rushes antidepressant that traps users in happiest memory	train
108	atmosphere	Absurdist, irreverent satire in sketch-troupe style	train
108	appeal	Cult troupe playing dozens of bizarre characters	train
108	narrative	Pharmaceutical firm's joy pill leaves patients comatose in bliss	eval
108	atmosphere	Nonsensical, mocking lunacy driven by skits	eval
108	appeal	Canadian ensemble favorites in countless weird roles	eval
1114	narrative	Suicidal wife trades confessions with hitman hired by her husband	train
1114	atmosphere	Stagy, mordant verbal sparring on an anniversary	train
1114	appeal	Witty three-hander about infidelity, therapy and murder-for-hire	train
1114	narrative	Depressed spouse chats with a contract killer tied to her marriage	eval
1114	atmosphere	Theatrical, caustic back-and-forth during a wedding milestone	eval
1114	appeal	Clever trio piece on cheating, psychoanalysis and paid assassination	eval
1529	narrative	Belgrade cellar dwellers make weapons for decades, unaware peace came	train
1529	atmosphere	Raucous, brass-band delirium with surreal sorrow	train
1529	appeal	Epic allegory of Yugoslavia's lies, loyalty and collapse	train
1529	narrative	Partisans hidden in a basement build arms, never told fighting ended	eval
1529	atmosphere	Rowdy, trumpet-blaring frenzy tinged by dreamlike grief	eval
1529	appeal	Grand Balkan parable about deceit, brotherhood and a vanished country	eval
1619	narrative	Swedish teenager's forbidden affair with his teacher in 1943	train
1619	atmosphere	Sensual, wistful, wartime-neutral melancholy	train
1619	appeal	Bo Widerberg's tender yet troubling sexual awakening	train
1619	narrative	Malmö schoolboy and his married instructor become secret lovers	eval
1619	atmosphere	Erotic, nostalgic, shadowed calm	eval
1619	appeal	Sensitive, disquieting passage from innocence by veteran director	eval
1087	narrative	Jailed thief learns the Iron Hand and fights in the Kumite	train
1087	atmosphere	Earnest, sweaty tournament bravado with mystical mentor calm	train
1087	appeal	Nonstop one-on-one bouts of varied martial styles	train
1087	narrative	Imprisoned burglar masters a secret technique for an underground contest	eval
1087	atmosphere	Sincere, perspiring arena machismo tempered by sage teaching	eval
1087	appeal	Back-to-back duels showcasing diverse fighting disciplines	eval
1449	narrative	Impoverished Bengali family endures hunger and loss in rural village	train
1449	atmosphere	Lyrical, rain-washed tenderness and quiet devastation	train
1449	appeal	Humanist masterpiece seeing childhood wonder amid poverty	train
1449	narrative	Destitute Indian household suffers want and bereavement in countryside	eval
1449	atmosphere	Poetic monsoon-soaked gentleness with hushed heartbreak	eval
1449	appeal	Compassionate classic discovering youthful awe within deprivation	eval
1558	narrative	Bengali boy leaves his widowed mother to study in Calcutta	train
1558	atmosphere	Lyrical, poignant humanism by the Ganges	train
1558	appeal	Profoundly moving account of growing up and letting go	train
1558	narrative	Rural Indian youth departs for the city, abandoning lonely parent	eval
1558	atmosphere	Poetic, tender realism along sacred riverbanks	eval
1558	appeal	Deeply affecting depiction of maturity, separation and maternal loss	eval
1512	narrative	Aspiring Bengali writer marries by accident, then abandons his newborn son	train
1512	atmosphere	Lyrical tenderness giving way to desolate mourning	train
1512	appeal	Transcendent trilogy finale about loss and fatherhood regained	train
1512	narrative	Penniless Calcutta novelist weds unexpectedly and deserts child after tragedy	eval
1512	atmosphere	Poetic intimacy followed by hollow bereavement	eval
1512	appeal	Sublime closing chapter where grief ends in paternal reconciliation	eval
109	narrative	Stranded man and robots heckle This Island Earth	train
109	atmosphere	Snarky, affectionate bad-movie mockery in orbit	train
109	appeal	Nonstop riffing jokes for cult television fans	train
109	narrative	Marooned spaceman plus puppet bots wisecrack over an old alien flick	eval
109	atmosphere	Sarcastic yet loving ridicule aboard a satellite	eval
109	appeal	Relentless quips pleasing devotees of the cable show	eval
820	narrative	Basketball legend helps cartoon icons beat alien slam-dunk thieves	train
820	atmosphere	Zippy, colorful and wisecracking with cartoon bounce	train
820	appeal	Real hoops star alongside beloved rabbit and toon pals	train
820	narrative	NBA superstar teams with drawn rabbits against extraterrestrial ballplayers	eval
820	atmosphere	Fast, vivid energy packed with toon jokes	eval
820	appeal	NBA athlete shares court with cherished drawn gang	eval
1411	narrative	Forty-first-century space agent seeks missing scientist across decadent planet	train
1411	atmosphere	Psychedelic, campy, shag-lined erotic kitsch	train
1411	appeal	Outlandish costumes, pleasure machines and swinging-sixties pop-art spectacle	train
1411	narrative	Futuristic female envoy hunts a vanished inventor on a depraved world	eval
1411	atmosphere	Trippy, tongue-in-cheek naughtiness upholstered with fur	eval
1411	appeal	Wild outfits, orgasmic devices and mod visual extravagance	eval
1559	narrative	American women vacationing in Tijuana flee corrupt Mexican police after killing	train
1559	atmosphere	Tense, dusty, exploitative border-town peril	train
1559	appeal	Female friends fight for survival back to safety	train
1559	narrative	Girlfriends' weekend south of the border becomes flight from crooked cops	eval
1559	atmosphere	Nervous, sandy, sleazy frontier danger	eval
1559	appeal	Women band together, battling homeward through hostile country	eval
963	narrative	Reporter interviews a gentle-voiced killer before his asylum release	train
963	atmosphere	Hushed, shadowy, stark black-and-white unease	train
963	appeal	Short-form monologue that seeded a celebrated feature	train
963	narrative	Journalist hears a soft-spoken murderer's story prior to hospital discharge	eval
963	atmosphere	Whispered monochrome disquiet in a dim room	eval
963	appeal	Gripping solo speech, the germ of an acclaimed longer picture	eval
1261	narrative	Grieving Irish teen clashes with his policeman father over a Northern girl	train
1261	atmosphere	Green, melancholy lyricism of border country	train
1261	appeal	Youthful passion and rebellion under Troubles-era strain	train
1261	narrative	Motherless lad quarrels with sergeant dad and courts a Protestant-side lass	eval
1261	atmosphere	Lush rueful rural poetry near the frontier	eval
1261	appeal	First affair and defiance amid sectarian tension	eval
1154	narrative	Trench-coated agent infiltrates a city ruled by an emotionless computer	train
1154	atmosphere	Cold neon-lit modern Paris as poetic dystopia	train
1154	appeal	New Wave philosophy mixing pulp detective cool with love's rebellion	train
1154	narrative	Hard-boiled spy enters a metropolis governed by a logical machine	eval
1154	atmosphere	Chilly contemporary streets reimagined as lyrical totalitarian nightmare	eval
1154	appeal	French avant-garde ideas wedding gumshoe swagger to feeling's revolt	eval
1560	narrative	Humiliated colonial policeman in French West Africa starts killing tormentors	train
1560	atmosphere	Sun-baked, sardonic languor oozing moral rot	train
1560	appeal	Black-humored portrait of evil rewarding cynical cinephiles	train
1560	narrative	Mocked lawman at Senegalese outpost begins murdering those who bully him	eval
1560	atmosphere	Scorching, bitter torpor reeking of ethical decay	eval
1560	appeal	Mordantly witty depiction of wickedness appealing to jaded art-house viewers	eval
1561	narrative	Aging director revisits Brazilian tribe from his abandoned 1950s project	train
1561	atmosphere	Leisurely, cigar-chomping reminiscence along a muddy river	train
1561	appeal	Cinephile treat of two mavericks swapping tales in the jungle	train
1561	narrative	Veteran moviemaker goes back to Karajá villagers scouted decades ago	eval
1561	atmosphere	Relaxed, smoky remembrance beside brown jungle water	eval
1561	appeal	Film-buff delight as a pair of iconoclasts trade anecdotes in Mato Grosso	eval
1562	narrative	Newsreels of occupied France reveal Pétain regime's propaganda	train
1562	atmosphere	Chilling, ironic restraint built from archives	train
1562	appeal	Instructive lesson in collaboration and media lies	train
1562	narrative	Wartime French government footage exposes Nazi-friendly deception	eval
1562	atmosphere	Cold, biting austerity of compiled newsreels	eval
1562	appeal	Educational warning about complicity and falsified images	eval
1086	narrative	Architect dying of AIDS hosts farewell gathering before suicide	train
1086	atmosphere	Bittersweet, witty celebration shadowed by grief	train
1086	appeal	Emotional catharsis about friendship, dignity and saying goodbye	train
1086	narrative	Terminally ill gay man throws two-day goodbye bash prior to ending life	eval
1086	atmosphere	Laughing-through-tears festivity darkened by mourning	eval
1086	appeal	Moving release concerning loved ones, autonomy and reconciliation	eval
1290	narrative	Chekhov's Uncle Vanya relocated to Australian sheep station	train
1290	atmosphere	Languid, bittersweet, sun-drenched outback manners	train
1290	appeal	Literate yearning among restless relatives after 1919 homecoming	train
1290	narrative	Returning London critic and young wife disturb a rural antipodean farm	eval
1290	atmosphere	Slow, rueful, warm bush gentility	eval
1290	appeal	Intelligent family longings adapted from a Russian classic	eval
110	narrative	Green Berets smuggle an elephant to a Vietnamese village	train
110	atmosphere	Jokey jungle caper with light wartime peril	train
110	appeal	Family crowd-pleaser of soldiers bonding over a pachyderm parachute	train
110	narrative	US troops transport massive animal across enemy territory to allies	eval
110	atmosphere	Playful tropical mission, danger kept mild	eval
110	appeal	Wholesome entertainment as servicemen unite to airlift a big beast	eval
1563	narrative	East Berlin lovers separated by Wall for three decades	train
1563	atmosphere	Melancholy, yearning and historically weighted	train
1563	appeal	Divided Germany felt through interrupted passion	train
1563	narrative	Young couple parted in 1961 meet rarely until reunification	eval
1563	atmosphere	Sad, longing, burdened by politics	eval
1563	appeal	Cold War partition embodied by sundered sweethearts	eval
821	narrative	Pregnant homeless woman mistaken for wealthy family's widow	train
821	atmosphere	Fluffy fairy-tale warmth with mistaken identity	train
821	appeal	Cinderella charm as brassy girl wins over rich in-laws	train
821	narrative	Destitute expectant mother assumed to be a blueblood's bride after train wreck	eval
821	atmosphere	Light storybook coziness built on confusion	eval
821	appeal	Rags-to-riches appeal of a sassy outsider embraced by mansion folk	eval
976	narrative	Android soldier develops conscience and defends jungle villagers	train
976	atmosphere	Muscular, straightforward B-movie jungle heat	train
976	appeal	Robot warrior learning humanity while battling his makers	train
976	narrative	Combat machine rejects orders, protects Latin American peasants	eval
976	atmosphere	Brawny, no-frills tropical pulp mood	eval
976	appeal	Synthetic fighter discovering morality against military creators	eval
977	narrative	Mercenary poses as a teacher to destroy gang at Miami high school	train
977	atmosphere	Tough, trigger-happy payback in graffiti-covered hallways	train
977	appeal	Violent wish fulfillment disciplining punks and drug-dealing principal	train
977	narrative	Soldier of fortune goes undercover in class to crush student thugs	eval
977	atmosphere	Hard-nosed, gun-blazing vengeance along urban school corridors	eval
977	appeal	Brutal satisfaction watching delinquents and a corrupt headmaster get lessons	eval
592	narrative	Catholic schoolgirl detective hunts a serial killer of teenagers	train
592	atmosphere	Small-town suspicion with adolescent pluck	train
592	appeal	Teen sleuth drawn to a young cadet who may be guilty	train
592	narrative	Parochial student plays investigator on slayings of classmates	eval
592	atmosphere	Suburban distrust mixed with youthful nerve	eval
592	appeal	Girl gumshoe falls for a police trainee under suspicion	eval
1621	narrative	Chained drifter kills along English motorways with a meek devotee	train
1621	atmosphere	Bleak, rain-gray, unhinged intensity of service stations	train
1621	appeal	Disturbing female love story about evil, penance and devotion	train
1621	narrative	Wandering madwoman murders strangers beside her naive companion up North	eval
1621	atmosphere	Grim, drizzly, deranged fervor at roadside stops	eval
1621	appeal	Unsettling women's bond exploring wickedness, atonement and adoration	eval
1132	narrative	Ex-con runs off with his brother's unwilling bride	train
1132	atmosphere	Grubby, bruised Midwestern dead-end mood	train
1132	appeal	Volatile sibling rivalry and messy outlaw love	train
1132	narrative	Released jailbird elopes alongside a sister-in-law forced into marriage	eval
1132	atmosphere	Seedy, battered hopelessness in the heartland	eval
1132	appeal	Explosive fraternal feud fueling a scrappy fugitive affair	eval
1306	narrative	American writer in prewar Paris composes erotica from her own liaisons	train
1306	atmosphere	Languid, candlelit sensuality and bohemian haze	train
1306	appeal	Soft-focus literary arousal for grown-up viewers	train
1306	narrative	Expatriate authoress pens carnal stories inspired by affairs circa 1940	eval
1306	atmosphere	Dreamy dim-lit eroticism with artsy mist	eval
1306	appeal	Gauzy bookish titillation intended for mature audiences	eval
1564	narrative	Two Seattle women friends take risks in love after breakups	train
1564	atmosphere	Conversational, low-key intimacy in the Northwest	train
1564	appeal	Modest independent look at female friendship and starting over	train
1564	narrative	Pair of gal pals in Washington ventures on new romances post-split	eval
1564	atmosphere	Chatty, understated closeness in a rainy region	eval
1564	appeal	Small homegrown portrait of women's bonds and fresh beginnings	eval
1225	narrative	Overweight bullied teen is pranked into becoming Winter Ball king	train
1225	atmosphere	Sympathetic, gently funny high-school awkwardness	train
1225	appeal	Cheering self-acceptance story for anyone who felt different	train
1225	narrative	Heavyset student elected dance royalty as cruel joke by jocks	eval
1225	atmosphere	Kind, lightly humorous adolescent discomfort	eval
1225	appeal	Uplifting encouragement to outsiders learning pride in themselves	eval
1565	narrative	Rebel priest fights for exploited textile workers in 1890s Flanders	train
1565	atmosphere	Sooty, rain-gray, indignant period realism	train
1565	appeal	Stirring social-justice saga of faith defying church and factory owners	train
1565	narrative	Defiant Catholic cleric champions abused mill laborers in Belgian town	eval
1565	atmosphere	Grimy overcast angry historical truthfulness	eval
1565	appeal	Rousing fairness epic where belief opposes bishops and industrialists	eval
822	narrative	Middle-aged couple's marriage implodes over one drunken night of infidelities	train
822	atmosphere	Jagged, close-up intimacy where everyone laughs until it hurts	train
822	appeal	Cassavetes' raw improvisatory probing of marital emptiness	train
822	narrative	Aging husband and wife split after boozy encounters with lovers	eval
822	atmosphere	Nervy handheld nearness full of forced hilarity	eval
822	appeal	Groundbreaking independent dissection of suburban loneliness in wedlock	eval
1326	narrative	Prep school boy shelters mysterious injured woman in dorm	train
1326	atmosphere	Dreamy, restless, secretive adolescent yearning	train
1326	appeal	Forbidden attraction and growing-up intrigue	train
1326	narrative	Boarding student hides an unconscious older stranger in his room	eval
1326	atmosphere	Hazy, hushed teenage longing	eval
1326	appeal	Illicit infatuation coupled with youthful self-discovery	eval
1034	narrative	Street thief reaches Tibetan martial arts tournament for golden dragon	train
1034	atmosphere	Old-fashioned, exotic 1920s swashbuckling spirit	train
1034	appeal	Global fighting styles clash in kickboxing spectacle	train
1034	narrative	New York pickpocket enters secret Himalayan combat contest	eval
1034	atmosphere	Retro bravado of pirates in far-flung lands	eval
1034	appeal	Worldwide warriors trade blows in showy brawling	eval
1537	narrative	Aimless director stages Mozart opera with patients at mental institution	train
1537	atmosphere	Gentle, chaotic, big-hearted Australian quirk	train
1537	appeal	Endearing misfits rehearse toward a shaky triumphant performance	train
1537	narrative	Drifting young man mounts a classical production using asylum residents	eval
1537	atmosphere	Soft, unruly, warm Antipodean eccentricity	eval
1537	appeal	Lovable outsiders stumble into a proud opening night	eval
1276	narrative	White teacher coaches rowdy Brooklyn high-school basketball team	train
1276	atmosphere	Streetwise, warm energy paced by hip-hop	train
1276	appeal	Uplifting bond of outsider coach and troubled players	train
1276	narrative	Inexperienced female instructor leads inner-city hoops squad	eval
1276	atmosphere	Urban, kindhearted vigor driven by rap	eval
1276	appeal	Inspiring mutual growth between mismatched mentor and boys	eval
823	narrative	Fedora-wearing LA squad links a mistress's death to atomic secrets	train
823	atmosphere	Smoky brooding under a sun-glazed fifties sky	train
823	appeal	Hard-boiled style, period suits and a colonel's cover-up	train
823	narrative	Hat-clad Los Angeles cops tie a dead lover with nuclear testing	eval
823	atmosphere	Hazy melancholy in golden light after the forties	eval
823	appeal	Tough-guy elegance, vintage cars and military concealment	eval
111	narrative	Radio vet persuades her model neighbor to pose as her	train
111	atmosphere	Sunny, witty insecurity with pet-filled charm	train
111	appeal	Modern Cyrano mix-up celebrating brains over looks	train
111	narrative	Talk-show animal doctor has a gorgeous friend impersonate her on a date	eval
111	atmosphere	Bright, clever self-doubt surrounded by dogs and felines	eval
111	appeal	Updated mistaken-identity wooing that honors inner beauty	eval
1078	narrative	Orphaned kitten joins a broke crook's pickpocket dogs in Manhattan	train
1078	atmosphere	Scrappy, street-smart bounce with Eighties pop swagger	train
1078	appeal	Lovable strays and catchy songs retell Dickens for youngsters	train
1078	narrative	Homeless cat falls in with thieving canine gang in New York	eval
1078	atmosphere	Plucky urban pep and period radio-hit attitude	eval
1078	appeal	Endearing mutts plus hummable tunes update classic novel for kids	eval
1291	narrative	Two obsessed Boston fans kidnap rival basketball star before game seven	train
1291	atmosphere	Rowdy, beery foolishness straight from a sports bar	train
1291	appeal	Silly send-up of fanatic loyalty for hoops followers	train
1291	narrative	Die-hard supporters abduct opposing team's top scorer during the championship	eval
1291	atmosphere	Loud, drunken goofiness of superstitious stadium diehards	eval
1291	appeal	Playful mockery of extreme allegiance aimed at court enthusiasts	eval
112	narrative	City teen spends summer in Florida Keys befriending a dolphin	train
112	atmosphere	Sunny, aquatic ease with mild eco-peril	train
112	appeal	Marine friendship and environmental heroics for young animal lovers	train
112	narrative	Sullen Chicago boy visits island uncle and meets clever porpoise	eval
112	atmosphere	Balmy ocean breeziness plus toxic dumping danger	eval
112	appeal	Sea creature companionship with green message suited to kids	eval
1327	narrative	Prison dentist begins secret affair with inmate hiding dark past	train
1327	atmosphere	Tense, furtive, rain-gray British intimacy	train
1327	appeal	Risky forbidden passion behind bars and blackmail	train
1327	narrative	Newly separated jail tooth-doctor falls for dangerous convict	eval
1327	atmosphere	Nervous, stealthy, drizzly closeness around visiting hours	eval
1327	appeal	Taboo love threatened by extortion among prisoners	eval
1328	narrative	Chilean journalist and photographer uncover dictatorship's hidden massacre	train
1328	atmosphere	Passionate, fearful, repression-shadowed intensity	train
1328	appeal	Isabel Allende's love story turned political awakening	train
1328	narrative	Sheltered reporter and cameraman expose junta atrocities	eval
1328	atmosphere	Ardent, anxious, tyranny-darkened fervor	eval
1328	appeal	Novel-based union of heart and conscience under Pinochet	eval
922	narrative	Wounded accountant wanders frontier with philosophical Native guide	train
922	atmosphere	Hypnotic, monochrome, deathly poetic journey	train
922	appeal	Jarmusch's spiritual revisionist outlaw odyssey with raw electric guitar	train
922	narrative	Dying Cleveland clerk becomes a fugitive accompanied by an Indian outcast	eval
922	atmosphere	Trancelike black-and-white meditation drifting toward oblivion	eval
922	appeal	Mystical subversion of gunslinger myth backed by improvised strings	eval
113	narrative	Italian hussar escorts noblewoman through cholera-ravaged Provence	train
113	atmosphere	Sweeping, sun-baked and chastely passionate	train
113	appeal	Sumptuous period escape with gallant restrained love	train
113	narrative	Exiled cavalryman guides married lady across plague-stricken France	eval
113	atmosphere	Grand, scorched ardor kept under restraint	eval
113	appeal	Lavish costume journey of chivalry and unspoken desire	eval
1187	narrative	New girl joins a tough female street gang, sparking jealous betrayal	train
1187	atmosphere	Lurid, razor-sharp seventies grindhouse attitude	train
1187	appeal	Campy exploitation Othello with roller-rink shootouts and girl power	train
1187	narrative	Outsider enters a hard all-woman crew, igniting envy and treachery	eval
1187	atmosphere	Trashy, knife-edged insolence fit for drive-ins	eval
1187	appeal	Pulpy Shakespearean intrigue featuring skating-arena gunfights and sisterhood	eval
1047	narrative	Overworked contractor clones himself repeatedly to manage home and job	train
1047	atmosphere	Light, farcical domestic chaos of many selves	train
1047	appeal	Virtuoso quadruple performance, each copy sillier than the last	train
1047	narrative	Frazzled builder makes duplicates to juggle family and career	eval
1047	atmosphere	Airy household mayhem caused by identical men	eval
1047	appeal	One actor's dazzling four-part turn with increasingly dim doubles	eval
114	narrative	Cheese-loving inventor and silent dog headline claymation shorts collection	train
114	atmosphere	Dry, cozy British whimsy with handcrafted charm	train
114	appeal	Ingenious gags and contraptions delight all ages repeatedly	train
114	narrative	Crackpot tinkerer plus mute beagle lead assortment of plasticine films	eval
114	atmosphere	Wry snug English quirkiness, fingerprints and all	eval
114	appeal	Clever jokes with wacky machines please young and old again	eval
115	narrative	Friends and collaborators recall notorious Z-movie director's strange life	train
115	atmosphere	Affectionate, quirky and melancholy Hollywood-fringe reminiscence	train
115	appeal	Trivia-rich treat for lovers of bad cult cinema	train
115	narrative	Interviewees remember the angora-wearing filmmaker behind infamous flops	eval
115	atmosphere	Fond, eccentric, slightly sad backlot nostalgia	eval
115	appeal	Fact-packed delight for devotees of so-terrible-it's-great pictures	eval
1635	narrative	Two Sydney schoolgirls' broken friendship is traced backward in time	train
1635	atmosphere	Quiet, observant, bittersweet seventies-style naturalism	train
1635	appeal	Subtle insight into adolescence, class and drifting apart	train
1635	narrative	Reverse-order story follows teenage companions from estrangement to closeness	eval
1635	atmosphere	Hushed, watchful, rueful realism of suburban Australia	eval
1635	appeal	Delicate understanding of girlhood, social divides and separation	eval
928	narrative	Outcast Catholic school girls form coven and misuse powers	train
928	atmosphere	Goth nineties angst darkening into vengeful spellbound menace	train
928	appeal	Teen witchcraft wish-fulfilment warning about friendship gone toxic	train
928	narrative	Four misfit students practice sorcery that spins out of control	eval
928	atmosphere	Black-lipstick brooding escalating toward supernatural retaliation	eval
928	appeal	Adolescent empowerment tale cautioning against bullying turned deadly	eval
824	narrative	Flashy promoter hypes unworthy white boxer against black champion	train
824	atmosphere	Loud, cynical, satirical ringside hustle	train
824	appeal	Biting send-up of race and greed in boxing	train
824	narrative	Slick fight organizer sells a Caucasian bum as title contender	eval
824	atmosphere	Brash, jaded pugilism mockery	eval
824	appeal	Barbed jab at prejudice and money behind prizefights	eval
1150	narrative	Lawyer seeks clemency for woman awaiting execution	train
1150	atmosphere	Somber, ticking sadness of death row's last days	train
1150	appeal	Sympathetic convict portrait questioning capital punishment	train
1150	narrative	Young attorney fights to spare condemned female killer	eval
1150	atmosphere	Grave prison sorrow counting down the hours	eval
1150	appeal	Humane look at doomed inmate challenging state killing	eval
116	narrative	Orphaned London sophisticate tidies up her gloomy rustic relatives' lives	train
116	atmosphere	Dry, mischievous mockery of muddy rural melodrama	train
116	appeal	Delightful British wit as modern sense conquers ancestral curses	train
116	narrative	Stylish city girl reorganizes backward kinfolk at a brooding homestead	eval
116	atmosphere	Arch, impish ridicule of earthy farmyard gloom	eval
116	appeal	Charming English satire where common sense defeats family doom	eval
1329	narrative	Aspiring writer drifts through Los Angeles with needy roommate	train
1329	atmosphere	Deadpan, sad, listless post-college malaise	train
1329	appeal	Honest slacker friendship and unexpected poignancy	train
1329	narrative	Recent graduate temps in Hollywood, stuck beside clingy housemate	eval
1329	atmosphere	Dry, melancholy, aimless twenties ennui	eval
1329	appeal	Truthful loser companionship that turns moving	eval
978	narrative	Ex-cop rescues a girl from plane wreck and crosses drug lords	train
978	atmosphere	Sweltering, boozy Louisiana bayou languor	train
978	appeal	Wounded hero's slow pursuit of vengeance in Cajun country	train
978	narrative	Retired detective saves crash child, angering narcotics dealers	eval
978	atmosphere	Humid lethargy of alcohol-soaked swampland nights	eval
978	appeal	Damaged protagonist seeks payback across the Gulf wetlands	eval
1151	narrative	Retired gang founders return to Gary, Indiana, to fight young thugs	train
1151	atmosphere	Rusted steel-town anger with old-school swagger	train
1151	appeal	Reunion of blaxploitation legends dishing out street justice	train
1151	narrative	Aging neighborhood toughs come home battling the new generation's violence	eval
1151	atmosphere	Decayed industrial-city fury plus seventies cool	eval
1151	appeal	Veteran Black cinema icons reunited for vigilante payback	eval
117	narrative	Chemist and ex-con infiltrate Alcatraz to stop rogue general's nerve-gas rockets	train
117	atmosphere	Slick, thunderous machismo and ticking tension	train
117	appeal	Over-the-top explosions and sardonic banter for popcorn crowds	train
117	narrative	Biochemical expert plus former inmate sneak onto prison island against renegade Marines	eval
117	atmosphere	Glossy booming bravado under mounting deadline	eval
117	appeal	Extravagant blasts with snarky repartee satisfy blockbuster lovers	eval
1659	narrative	Ethics professor poisons neighbor believed to be Nazi fugitive	train
1659	atmosphere	Queasy, black-humored guilt in a quiet suburb	train
1659	appeal	Moral farce about vigilante justice and mistaken identity	train
1659	narrative	Academic moralist kills elderly man suspected of camp atrocities	eval
1659	atmosphere	Uneasy, grimly joking remorse beside trimmed lawns	eval
1659	appeal	Twisted jest on revenge and whether he got the right man	eval
1199	narrative	Cemetery caretaker routinely shoots the returning dead while craving love	train
1199	atmosphere	Surreal, morbidly romantic Italian gothic dreaminess	train
1199	appeal	Cult delight mixing zombies, philosophy and gallows laughter	train
1199	narrative	Graveyard watchman dispatches risen corpses and pines for mysterious widow	eval
1199	atmosphere	Strange, ghoulishly amorous European reverie	eval
1199	appeal	Oddball favorite blending undead splatter with existential wit	eval
118	narrative	Estranged storm-chaser couple races tornadoes across Oklahoma	train
118	atmosphere	Roaring, windswept, adrenaline-charged momentum across open plains	train
118	appeal	Flying-cow disaster spectacle plus rekindled marriage	train
118	narrative	Divorcing meteorologists hunt funnel clouds through farm country	eval
118	atmosphere	Howling, breathless, debris-strewn excitement under green skies	eval
118	appeal	Eye-popping weather effects while spouses fall back together	eval
1215	narrative	Leather-clad bar owner bounty hunter aids fugitives in 2017	train
1215	atmosphere	Trashy, neon, comic-book dystopian sleaze	train
1215	appeal	Campy Casablanca riff with curvaceous gun-toting heroine	train
1215	narrative	Nightclub proprietress and mercenary helps resistance members flee	eval
1215	atmosphere	Tawdry, lurid near-future grime	eval
1215	appeal	Guilty-pleasure fun featuring a busty armed warrior woman	eval
1240	narrative	Cyborg policewoman pursues elusive hacker who rewrites minds	train
1240	atmosphere	Melancholy cybernetic contemplation amid rain-washed neon	train
1240	appeal	Groundbreaking anime pondering identity and consciousness	train
1240	narrative	Augmented female agent hunts memory-hijacking program	eval
1240	atmosphere	Wistful, wet, high-tech meditative mood	eval
1240	appeal	Influential Japanese cartoon asking what makes a self	eval
406	narrative	Obese lawyer wastes away after Gypsy curse for vehicular killing	train
406	atmosphere	Sickly, vengeful and grotesque supernatural dread	train
406	appeal	Stephen King body-shrinking nightmare with cruel poetic justice	train
406	narrative	Overweight attorney dwindles to bones under an old man's hex	eval
406	atmosphere	Queasy, spiteful, ghastly otherworldly fear	eval
406	appeal	Gruesome weight-loss ordeal delivering ironic comeuppance	eval
407	narrative	Bumbling secret agent battles an armless general for world safety	train
407	atmosphere	Rapid-fire, pun-laden, utterly silly mood	train
407	appeal	Spoof barrage of spy movies with deadpan lead	train
407	narrative	Inept operative foils limbless villain's missile scheme	eval
407	atmosphere	Quick, wordplay-stuffed, wholly ridiculous spirit	eval
407	appeal	Parody assault upon espionage pictures, fronted by a straight face	eval
1636	narrative	Illegal Pakistani workers crowd a 1960s English house until white woman arrives	train
1636	atmosphere	Drab, cramped, humorous yet anxious immigrant closeness	train
1636	appeal	Insightful view of loneliness, brotherhood and exile's compromises	train
1636	narrative	Undocumented South Asian laborers share secret lodgings disrupted by local girl	eval
1636	atmosphere	Gray, packed, wry but worried migrant household	eval
1636	appeal	Perceptive study in isolation, male solidarity and living far from home	eval
408	narrative	Inventor and his clever dog uncover a sheep-rustling robot hound	train
408	atmosphere	Charming clay-molded British whimsy with moody nighttime shadows	train
408	appeal	Ingenious contraptions, silent canine wit and a breathtaking chase	train
408	narrative	Tinkerer and loyal beagle expose a mechanical cur stealing flocks	eval
408	atmosphere	Delightful plasticine English oddity lit in suspenseful gloom	eval
408	appeal	Inventive gadgets, a wordless pet hero and madcap pursuit	eval
1001	narrative	Dimwitted family uncovers imaginary garbage conspiracy and real arms deal	train
1001	atmosphere	Relentlessly dumb nonsense in bright cartoon colors	train
1001	appeal	Goofy misunderstandings amuse fans of utter idiocy	train
1001	narrative	Brainless clan pursues stolen trash and stumbles on weapons smugglers	eval
1001	atmosphere	Unceasing moronic absurdity with gaudy storybook suburbia	eval
1001	appeal	Ridiculous literal-minded mix-ups tickle lovers of stupidity	eval
825	narrative	Radio astronomer uncovers aliens secretly heating Earth's climate	train
825	atmosphere	Paranoid, sweaty conspiracy with scorching Mexican plains	train
825	appeal	Smart low-key invasion enigma with backward-legged visitors	train
825	narrative	Fired SETI scientist discovers extraterrestrials warming planet covertly	eval
825	atmosphere	Suspicion-laden, sun-blasted mood of official cover-up	eval
825	appeal	Clever modest takeover puzzle featuring creepy reverse-kneed beings	eval
1566	narrative	Boastful Australian soldier smuggles home two Belgian orphans, raising a boxer	train
1566	atmosphere	Hearty, sentimental, pub-loud homefront bluster	train
1566	appeal	Colorful rogue foster father and sacrifice when bombs fall	train
1566	narrative	Loudmouthed Anzac veteran secretly adopts kids, training the lad to fight	eval
1566	atmosphere	Warm, noisy, beer-hall mawkishness of the forties	eval
1566	appeal	Flamboyant scoundrel parent redeemed once the enemy attacks	eval
474	narrative	Mad general launches nuclear strike as leaders bicker	train
474	atmosphere	Deadpan apocalyptic absurdity in the Pentagon's chambers	train
474	appeal	Brilliant atomic-age satire with one star in three roles	train
474	narrative	Deranged officer orders bombers toward Russia while politicians quarrel	eval
474	atmosphere	Poker-faced doomsday ludicrousness around a big table	eval
474	appeal	Genius lampoon of deterrence boasting triple-part acting	eval
1567	narrative	Alpine villagers whisper lest avalanches fall amid incestuous passions	train
1567	atmosphere	Delirious, tinted silent-film pastiche with repressed hysteria	train
1567	appeal	Maddin's absurd mock-German mountain melodrama for cult tastes	train
1567	narrative	Hushed mountain folk suppress forbidden lusts, fearing snow slides	eval
1567	atmosphere	Feverish, hand-colored antique parody of bottled-up urges	eval
1567	appeal	Eccentric Canadian spoof of Bavarian peak pictures	eval
1568	narrative	Nervous engaged couple asks rural New England locals about marriage	train
1568	atmosphere	Homespun, rambling gentleness among autumn hills	train
1568	appeal	Real farmers' dry wisdom on love and commitment	train
1568	narrative	Jittery New Yorkers about to wed consult country neighbors	eval
1568	atmosphere	Folksy, meandering mildness in foliage season	eval
1568	appeal	Actual villagers' laconic advice concerning matrimony	eval
964	narrative	Spinster courts an aging major at a 1937 Italian lakeside resort	train
964	atmosphere	Leisurely, sunlit prewar charm and repartee	train
964	appeal	Mature flirtation full of jealous games and scenic beauty	train
964	narrative	Middle-aged Englishwoman pursues a stiff officer on holiday at Como	eval
964	atmosphere	Unhurried, golden pre-conflict grace with banter	eval
964	appeal	Older would-be lovers tease and compete amid gorgeous views	eval
1503	narrative	Two mismatched girls search a mountain cave for lost gold	train
1503	atmosphere	Outdoorsy, earnest excitement among Pacific Northwest pines	train
1503	appeal	Girl friendship and courage with a treasure legend	train
1503	narrative	Unlikely female pals explore mine for a miner's missing fortune	eval
1503	atmosphere	Fresh-air sincerity and thrills in evergreen country	eval
1503	appeal	Young heroines' loyalty and daring, built around an old tale	eval
1200	narrative	Orphan boy spies for the British across colonial India	train
1200	atmosphere	Exotic Technicolor bazaar bustle and roaming freedom	train
1200	appeal	Kipling escapade of a streetwise lad, a lama and secret agents	train
1200	narrative	Irish waif turned beggar aids empire intelligence on the subcontinent	eval
1200	atmosphere	Vivid marketplace color with wandering liberty	eval
1200	appeal	Literary exploits of a wily youngster, holy man and undercover operatives	eval
1307	narrative	Traces fruit-hatted Brazilian singer's rise, Hollywood stereotyping and early death	train
1307	atmosphere	Colorful, personal, bittersweet tropical homage	train
1307	appeal	Revealing star biography mixing clips, interviews and staged dreams	train
1307	narrative	Follows samba star from Rio to studio caricature and premature demise	eval
1307	atmosphere	Vivid intimate sad-sweet carnival tribute	eval
1307	appeal	Illuminating celebrity life blending footage, testimony, reenacted reveries	eval
119	narrative	Student architect designs Vietnam Veterans Memorial amid national controversy	train
119	atmosphere	Serene, contemplative dignity rising above bitterness	train
119	appeal	Inspiring record of an artist's creative process and conviction	train
119	narrative	Yale undergraduate creates Washington's black granite wall despite fierce protest	eval
119	atmosphere	Calm meditative grace overcoming acrimony	eval
119	appeal	Uplifting chronicle of sculptor's imaginative method and resolve	eval
593	narrative	German stormtroopers are ground down in frozen Soviet siege	train
593	atmosphere	Harrowing, bleak, icy despair of doomed soldiers	train
593	appeal	Unflinching antimilitarist realism that strips combat of glory	train
593	narrative	Wehrmacht platoon disintegrates during catastrophic winter battle on Volga	eval
593	atmosphere	Grim, freezing hopelessness as troops perish	eval
593	appeal	Uncompromising pacifist depiction denying any heroism in fighting	eval
826	narrative	Purple-clad jungle avenger fights tycoon for mystical skulls	train
826	atmosphere	Jaunty thirties pulp-serial innocence in jungle and metropolis	train
826	appeal	Old-fashioned swashbuckling with pirates, horses and seaplanes	train
826	narrative	Masked rainforest guardian stops millionaire from uniting magic relics	eval
826	atmosphere	Bright Depression-era newspaper-strip pep across tropics and city	eval
826	appeal	Retro derring-do including brigands, aviation leaps and gallant steeds	eval
120	narrative	Ex-FBI secretary strips to fund custody battle	train
120	atmosphere	Sleazy yet goofy Florida corruption	train
120	appeal	Bumbling congressman, nightclub dancing and oddball bouncer	train
120	narrative	Fired bureau employee dances topless hoping to regain her daughter	eval
120	atmosphere	Seedy, zany Miami graft	eval
120	appeal	Nude routines plus a buffoonish lecherous politician and deadpan doorman	eval
594	narrative	Overweight shy pizza cook silently adores new waitress	train
594	atmosphere	Hushed, aching loneliness of a small-town diner	train
594	appeal	Patient character study of unspoken longing and grief	train
594	narrative	Obese timid kitchen worker secretly loves young server	eval
594	atmosphere	Quiet, hurting isolation by the roadside	eval
594	appeal	Slow-burning portrait of wordless yearning and bereavement	eval
409	narrative	Boy aging four times too fast enters fifth grade looking middle-aged	train
409	atmosphere	Sweet, goofy and tinged with mortality	train
409	appeal	Heartfelt reminder of childhood joys and fleeting life	train
409	narrative	Accelerated-growth kid, looking forty, attends elementary school	eval
409	atmosphere	Tender, clownish, shadowed by an early end	eval
409	appeal	Touching lesson on treehouse pleasures and time's brevity	eval
1008	narrative	Radical feminist writer drifts through the Factory toward an infamous shooting	train
1008	atmosphere	Gritty, druggy, sardonic sixties downtown cool	train
1008	appeal	Complex portrait of a brilliant, unhinged outsider	train
1008	narrative	Militant manifesto author hangs around pop-art studio, then fires a gun	eval
1008	atmosphere	Seedy, stoned, wry New York scene in 1968	eval
1008	appeal	Layered study of a clever yet disturbed misfit	eval
1282	narrative	Orphan and two eccentric aunts retreat to a treehouse in Alabama	train
1282	atmosphere	Gentle, golden Southern reverie of the forties	train
1282	appeal	Capote nostalgia carried by a beloved veteran ensemble	train
1282	narrative	Parentless teen joins an odd elderly relative living up among branches	eval
1282	atmosphere	Soft sunlit Dixie remembrance from wartime years	eval
1282	appeal	Literary wistfulness performed by a cherished gathering of older stars	eval
1599	narrative	Montenegrin immigrant and Spanish barkeeper chase Brooklyn dreams	train
1599	atmosphere	Bittersweet, folkloric and humane exile mood	train
1599	appeal	Exile friendship blending magic, family loss and hope	train
1599	narrative	Illegal Balkan worker and Iberian pal struggle in New York	eval
1599	atmosphere	Tender, legend-like compassion far from home	eval
1599	appeal	Newcomers' bond mixing wonder with bereavement	eval
1201	narrative	Career retrospective traces German screen siren from cabaret to recluse	train
1201	atmosphere	Glamorous, smoky reverence for a guarded legend	train
1201	appeal	Clips and recollections for admirers of old Hollywood's androgynous icon	train
1201	narrative	Survey follows Berlin-born star's rise and later seclusion	eval
1201	atmosphere	Alluring, hazy admiration toward an elusive diva	eval
1201	appeal	Archive footage plus memories serve fans of golden-age gender-bending legend	eval
1569	narrative	Poor Congolese musician comes to Kinshasa chasing fame and love	train
1569	atmosphere	Sunny, rhythmic exuberance of Kinshasa's music clubs	train
1569	appeal	Joyful rumba soundtrack and hopeful rags-to-stardom tale	train
1569	narrative	Penniless villager seeks singing success and a bride in Zaire's capital	eval
1569	atmosphere	Bright, danceable vitality along lively African streets	eval
1569	appeal	Happy music and optimistic climb from poverty lift spirits	eval
1570	narrative	Witch turns a curious Cameroonian schoolgirl into a handsome young man	train
1570	atmosphere	Sly, lively, magical backstreet storytelling in Yaounde	train
1570	appeal	Playful African satire of gender, machismo and gossip	train
1570	narrative	Sorceress gives an inquisitive teen a male body to learn sexual politics	eval
1570	atmosphere	Mischievous, bustling enchantment of a neighborhood quarter	eval
1570	appeal	Cheeky sub-Saharan mockery about manhood, women and rumor	eval
1571	narrative	Two young Dakar lovers scheme for money to sail to Paris	train
1571	atmosphere	Fragmented, psychedelic and fiercely ironic	train
1571	appeal	African avant-garde landmark with horned motorcycle and hypnotic song	train
1571	narrative	Senegalese cowherd and student steal to fund escape to France	eval
1571	atmosphere	Splintered, trippy rhythm full of mockery	eval
1571	appeal	Trailblazing experimental classic, skull-mounted bike, Josephine Baker refrain	eval
1572	narrative	Mute orphan found in bush is adopted and slowly regains speech	train
1572	atmosphere	Serene, unhurried, sunlit precolonial village rhythm	train
1572	appeal	Graceful African oral-tradition fable about kindness and trauma	train
1572	narrative	Silent foundling boy taken in by Mossi family eventually recovers his voice	eval
1572	atmosphere	Calm slow bright old-time rural cadence	eval
1572	appeal	Elegant Burkinabe storytelling parable on compassion and healing	eval
1573	narrative	Three Poe stories of cruel countess, doppelganger and devil-haunted actor	train
1573	atmosphere	Decadent, hallucinatory European Gothic eroticism	train
1573	appeal	Art-house anthology prized for Fellini's nightmarish finale	train
1573	narrative	Trio of morbid tales: depraved noblewoman, evil double, drunken star's damnation	eval
1573	atmosphere	Opulent, delirious continental perversity and feverish sin	eval
1573	appeal	Auteur omnibus treasured mainly because of its surreal closing segment	eval
1308	narrative	Women at baby shower confess fears about motherhood and biological clocks	train
1308	atmosphere	Chatty, intimate warmth that feels improvised	train
1308	appeal	Candid female talk on choices and aging	train
1308	narrative	Friends gathered for expectant mother discuss having children	eval
1308	atmosphere	Talky, close tenderness of spontaneous confession	eval
1308	appeal	Open womanly conversation over decisions and ticking time	eval
1574	narrative	Union soldiers occupy Confederate sympathizer's Kentucky farm	train
1574	atmosphere	Hushed, wary, morally gray backwoods tension	train
1574	appeal	Intimate Civil strife story of enemies sharing a hearth	train
1574	narrative	Yankee troop stays at a mountain woman's homestead after injury	eval
1574	atmosphere	Quiet, suspicious, ambiguous Appalachian unease	eval
1574	appeal	Small-scale 1862 tale where foes nearly find kinship	eval
475	narrative	Edinburgh heroin addict tries to escape his junkie mates	train
475	atmosphere	Kinetic, squalid, darkly exhilarating Scottish grime	train
475	appeal	Audacious drug-culture portrait with iconic soundtrack and narration	train
475	narrative	Young Leith user struggles to kick smack and ditch friends	eval
475	atmosphere	Energetic filth, grimly euphoric	eval
475	appeal	Daring view of addiction famous for its music and monologue	eval
1300	narrative	Two destined lovers keep missing each other for decades	train
1300	atmosphere	Wistful, winding hopefulness across many missed years	train
1300	appeal	Fate-filled near-meetings around saving a cherished building	train
1300	narrative	Fated pair cross paths unknowingly from childhood to adulthood	eval
1300	atmosphere	Dreamy, roundabout optimism through decades	eval
1300	appeal	Chance almost-encounters amid fight over beloved apartments	eval
121	narrative	Giant alien saucers destroy world cities until humans counterattack	train
121	atmosphere	Bombastic, flag-waving exhilaration in the face of apocalypse	train
121	appeal	Crowd-pleasing landmark demolition and fighter-jet heroics on July Fourth	train
121	narrative	Colossal extraterrestrial ships obliterate capitals before mankind strikes back	eval
121	atmosphere	Booming, patriotic doomsday thrill ride	eval
121	appeal	Popcorn spectacle of exploding monuments and pilots saving Earth	eval
1009	narrative	American teenager spends Tuscan summer seeking her father and first lover	train
1009	atmosphere	Languid, golden, sensual villa dreaminess	train
1009	appeal	Coming-of-age bloom amid artists and ravishing landscape	train
1009	narrative	Nineteen-year-old visits Italian hills, looking for paternity and to lose virginity	eval
1009	atmosphere	Lazy, amber, erotic reverie on an estate	eval
1009	appeal	Youthful awakening surrounded by bohemians and stunning countryside	eval
595	narrative	Unhinged knife salesman stalks a slumping San Francisco baseball star	train
595	atmosphere	Sweaty, pounding obsession set to Nine Inch Nails	train
595	appeal	Sports worship curdling to terror in a rain-soaked ballpark	train
595	narrative	Deranged blade peddler fixates on a struggling Giants slugger	eval
595	atmosphere	Feverish throbbing fixation with industrial music	eval
595	appeal	Hero adoration souring into menace under a stadium storm	eval
596	narrative	Deformed bell-ringer defies cruel judge to save Romani dancer	train
596	atmosphere	Gothic grandeur with choral darkness and aching hope	train
596	appeal	Sweeping songs about outcasts and inner beauty for mature youngsters	train
596	narrative	Misshapen cathedral dweller resists wicked magistrate, protecting a gypsy woman	eval
596	atmosphere	Majestic medieval gloom, hymn-filled and yearning	eval
596	appeal	Stirring ballads on misfits and true worth for older kids	eval
122	narrative	Lonely television installer obsessively forces friendship on a customer	train
122	atmosphere	Creepy, manic dark humor with media-saturated menace	train
122	appeal	Uncomfortable laughs from a lisping stalker's unhinged antics	train
122	narrative	Needy TV technician latches onto newly single client and torments him	eval
122	atmosphere	Sinister frenzied satire steeped in sitcom references	eval
122	appeal	Squirm-inducing hilarity driven by deranged, clingy performer	eval
410	narrative	One-handed washed-up bowler mentors a naive Amish prodigy	train
410	atmosphere	Gross, raunchy road-trip sleaze with sweet loser heart	train
410	appeal	Farrelly brothers vulgarity and outrageous comb-over showdown	train
410	narrative	Hook-wearing ex-champion trains sheltered Pennsylvania farm boy in tenpins	eval
410	atmosphere	Crude traveling tawdriness that softens toward its failures	eval
410	appeal	Tasteless bathroom humor culminating in wild hairdo tournament duel	eval
597	narrative	Witness protection marshal guards whistleblower from arms traitors	train
597	atmosphere	Muscular, explosive, high-tech bombast	train
597	appeal	Over-the-top railgun shootouts and alligator one-liners	train
597	narrative	Federal agent shields a woman exposing illegal weapons sales	eval
597	atmosphere	Brawny, fiery, gadget-driven bluster	eval
597	appeal	Outlandish electromagnetic firefights and reptile quips	eval
1482	narrative	Tiananmen Square protests recounted through participants and footage	train
1482	atmosphere	Meticulous, sorrowful, morally complex gravity	train
1482	appeal	Definitive balanced inquiry into 1989 Beijing tragedy	train
1482	narrative	Interviews and reels trace China's student movement to massacre	eval
1482	atmosphere	Careful, mournful, ethically nuanced weight	eval
1482	appeal	Essential even-handed history of the June crackdown	eval
411	narrative	Obese professor's potion turns him into obnoxious ladies' man	train
411	atmosphere	Rowdy, flatulent silliness with sweet-natured warmth	train
411	appeal	One star playing a whole riotous family dinner	train
411	narrative	Heavyset chemist drinks formula, becomes slim arrogant swinger	eval
411	atmosphere	Boisterous, gassy fun but kindhearted underneath	eval
411	appeal	Single performer portrays every hilarious relative at table	eval
1575	narrative	Mexican nun poet persecuted by Inquisition for her brilliance	train
1575	atmosphere	Austere, candlelit and fiercely intellectual convent	train
1575	appeal	Feminist historical passion between poet and vicereine	train
1575	narrative	Seventeenth-century convent writer silenced by church misogyny	eval
1575	atmosphere	Severe, shadowed cloister of scholarly minds	eval
1575	appeal	Forbidden devotion and women's learning in colonial Mexico	eval
1330	narrative	Cosmopolitan officer's wife defends condemned Bulgarian peasants at 1925 Romanian outpost	train
1330	atmosphere	Ironic, windswept, elegant humanism amid border cruelty	train
1330	appeal	Eloquent parable of decency crushed by ethnic reprisal	train
1330	narrative	Captain's refined spouse objects to executing hostages on a Balkan frontier	eval
1330	atmosphere	Sardonic, dusty grace surrounded by military brutality	eval
1330	appeal	Moving fable where kindness is destroyed through nationalist vengeance	eval
1331	narrative	Aging Jewish musician returns to the Ukrainian town where family perished	train
1331	atmosphere	Soulful, elegiac warmth of violins and remembered grief	train
1331	appeal	Living link to vanished folk tunes and Holocaust survival	train
1331	narrative	Elderly Polish bandleader revisits the birthplace of murdered kin	eval
1331	atmosphere	Heartfelt, mournful glow, laced with fiddle melodies	eval
1331	appeal	Precious witness to a destroyed song tradition and endurance	eval
1576	narrative	Orphaned boy searches Budapest for a father invented by bureaucracy	train
1576	atmosphere	Silvery black-and-white enchantment scored by Mozart	train
1576	appeal	Poetic state satire that takes flight on an eagle	train
1576	narrative	Motherless lad seeks a parent who exists only on paperwork	eval
1576	atmosphere	Luminous monochrome magic with opera melodies	eval
1576	appeal	Lyrical mockery of officialdom ending in soaring escape	eval
1332	narrative	Young poet shadows mad visionary playwright through postwar Paris	train
1332	atmosphere	Stark black-and-white, feverish bohemian squalor	train
1332	appeal	Raw biographical glimpse of a tormented avant-garde genius	train
1332	narrative	Aspiring writer follows an asylum-freed theatrical prophet around the French capital	eval
1332	atmosphere	Monochrome, delirious artist poverty with drugs	eval
1332	appeal	Unvarnished portrait of one suffering experimental mastermind	eval
1333	narrative	Three Manila brothers strip and sell sex to support family	train
1333	atmosphere	Steamy, neon-lit, overheated slum vitality and sorrow	train
1333	appeal	Frank Filipino look at male hustling, kinship and corruption	train
1333	narrative	Trio of Filipino siblings dance nude and hustle to feed kin	eval
1333	atmosphere	Sultry, lurid, overwrought energy of grieving shantytowns	eval
1333	appeal	Candid Philippine view of men's prostitution, household ties, graft	eval
1334	narrative	Los Angeles taxi dancer and would-be actress loves a married has-been	train
1334	atmosphere	Scruffy, neon-tinted melancholy full of yearning	train
1334	appeal	Bittersweet portrait of dreamers undone by devotion	train
1334	narrative	Rented dance-hall girl chasing stardom adores a washed-up, wedded performer	eval
1334	atmosphere	Ragged, barlit wistfulness of immigrant Hollywood	eval
1334	appeal	Touching look at hopeful losers ruined through love	eval
1309	narrative	Ex-monk schoolteacher seeks lasting gay love in Manhattan	train
1309	atmosphere	Earnest, tender, post-Stonewall openness by the seashore	train
1309	appeal	Pioneering candid portrait of male commitment versus freedom	train
1309	narrative	Former novice falls for an advertising man who resists monogamy	eval
1309	atmosphere	Sincere, gentle, liberation-era frankness in city and beach	eval
1309	appeal	Groundbreaking honest look at homosexual coupledom	eval
1242	narrative	Aging con woman trains handsome young gigolo in swindling	train
1242	atmosphere	Elegant, tart, Riviera-and-Caribbean mischief	train
1242	appeal	Jaded grande dame's ribald late-life infatuation	train
1242	narrative	Elderly jewel cheat takes a beach boy as apprentice crook	eval
1242	atmosphere	Chic, acid, sun-splashed roguery	eval
1242	appeal	Salty-tongued old lady's flirtatious obsession amuses	eval
827	narrative	Disgraced rescuer leads survivors out of a collapsed Hudson River tunnel	train
827	atmosphere	Claustrophobic, waterlogged peril that never relents	train
827	appeal	Old-fashioned disaster spectacle with sacrifice and big explosions	train
827	narrative	Fallen emergency chief guides trapped commuters from flooding underpass	eval
827	atmosphere	Airless, dripping danger pressing in without pause	eval
827	appeal	Classic catastrophe showpiece full of heroism and giant blasts	eval
123	narrative	Con-man psychic with real ghost partners battles a reaper-like killer	train
123	atmosphere	Macabre small-town gloom spiked by spooky slapstick	train
123	appeal	Inventive spectral effects mixing laughs and genuine chills	train
123	narrative	Fraudulent exorcist aided by actual spooks fights a hooded death figure	eval
123	atmosphere	Ghoulish provincial darkness jolted with phantom pratfalls	eval
123	appeal	Clever apparition visuals blending giggles alongside real fright	eval
124	narrative	Border sheriff investigates decades-old skeleton tied to legendary father	train
124	atmosphere	Patient, sunbaked layering of past and present	train
124	appeal	Intricate tale of race, family secrets and Texas history	train
124	narrative	Rio county lawman probes buried bones implicating his famed dad	eval
124	atmosphere	Unhurried dusty interweaving of then and now	eval
124	appeal	Complex weave concerning ethnicity, kin revelations, and frontier heritage	eval
929	narrative	Sixth-grade snoop's private notebook is read aloud by classmates	train
929	atmosphere	Colorful, brisk, quirky kid's-eye Manhattan-style energy	train
929	appeal	Honest lessons on friendship, privacy and writing for preteens	train
929	narrative	Young aspiring writer's secret observations get exposed at school	eval
929	atmosphere	Vibrant, zippy, offbeat childhood perspective	eval
929	appeal	Truthful tale teaching tweens about apology, loyalty and creativity	eval
125	narrative	Small-town mechanic gains genius and telekinesis after seeing a light	train
125	atmosphere	Gentle, wistful wonder in rural California	train
125	appeal	Uplifting parable about human potential and dying with grace	train
125	narrative	Ordinary garage owner develops extraordinary mental abilities following a flash overhead	eval
125	atmosphere	Soft, yearning amazement among country folk	eval
125	appeal	Inspirational fable of untapped mind power and peaceful farewell	eval
1262	narrative	Best friends drift apart as one gets engaged	train
1262	atmosphere	Low-key, talky, wistful New York intimacy	train
1262	appeal	Relatable female friendship and dating anxieties	train
1262	narrative	Two lifelong girlfriends strain when a wedding approaches	eval
1262	atmosphere	Subdued, conversational, bittersweet Manhattan closeness	eval
1262	appeal	Recognizable women's bond amid single-life insecurities	eval
1048	narrative	Two Irish-American brothers' rivalry entangles wives and an ex	train
1048	atmosphere	Talky, breezy working-class New York banter	train
1048	appeal	Candid sibling squabbles over fidelity and women	train
1048	narrative	Cabbie and Wall Street sibling feud over shared former fiancée	eval
1048	atmosphere	Chatty, light conversation from the outer boroughs	eval
1048	appeal	Frank fraternal arguments on faithfulness and lust	eval
282	narrative	Black father kills daughter's rapists; young lawyer defends him in Mississippi	train
282	atmosphere	Sweltering racial tension inflamed by hooded night riders	train
282	appeal	Impassioned courtroom plea confronting vengeance, prejudice and justice	train
282	narrative	Southern attorney represents a man who shot his child's attackers	eval
282	atmosphere	Sticky Southern heat with burning crosses and bigotry	eval
282	appeal	Stirring jury speech grapples with retribution, race and law	eval
1335	narrative	Junk-shop owner and crony scheme to steal back a rare nickel	train
1335	atmosphere	Stagy, profane talk in a pressure-cooker shop	train
1335	appeal	Intense Mamet dialogue about loyalty, business and failure	train
1335	narrative	Two small-time losers plan to burgle a valuable coin	eval
1335	atmosphere	Theatrical, foul-mouthed conversation steadily coming to boil	eval
1335	appeal	Powerful playwright's language on trust, capitalism and defeat	eval
1155	narrative	Three Parisian vignettes of chance meetings, infidelity and missed connections	train
1155	atmosphere	Airy, conversational strolls through parks and museums	train
1155	appeal	Delicate irony about flirtation for lovers of Paris	train
1155	narrative	Trio of French episodes traces accidental encounters and wayward couples	eval
1155	atmosphere	Light chatty walks among gardens and galleries	eval
1155	appeal	Subtle wry view of courtship delighting admirers of the city	eval
828	narrative	Siblings search wilderness for downed pilot father with polar bear cub	train
828	atmosphere	Majestic, snowy frontier peril and warmth	train
828	appeal	Scenic family survival trek with endearing animal companion	train
828	narrative	Brother and sister hunt for crashed aviator dad beside baby bear	eval
828	atmosphere	Grand icy backcountry danger with heart	eval
828	appeal	Picturesque kin-friendly ordeal featuring lovable furry sidekick	eval
829	narrative	Shackled convicts escape chain gang with mob and lawmen chasing	train
829	atmosphere	Wisecracking, noisy mayhem with Southern-fried heat	train
829	appeal	Buddy banter and explosive stunts through Atlanta streets	train
829	narrative	Handcuffed prisoners bolt from road crew pursued by gangsters and police	eval
829	atmosphere	Joking, clamorous commotion through sticky Georgia backroads	eval
829	appeal	Bickering duo, blasts and breakneck chases please adrenaline seekers	eval
1336	narrative	Rapping giant genie emerges from boombox for bullied boy	train
1336	atmosphere	Corny, loud mid-nineties hip-hop whimsy	train
1336	appeal	Basketball-star novelty with three-wishes silliness for little kids	train
1336	narrative	Towering wish-granter pops out of portable stereo to aid picked-on child	eval
1336	atmosphere	Cheesy, noisy street-beat fancifulness of the nineties	eval
1336	appeal	NBA celebrity curiosity offering magical goofiness to youngsters	eval
1504	narrative	Straight womanizer moves in with gay man after breakup	train
1504	atmosphere	Bawdy, farcical, sexually confused hijinks	train
1504	appeal	German crowd-pleaser playing with masculinity and mistaken intimacy	train
1504	narrative	Heterosexual cheater shares a homosexual host's flat once dumped	eval
1504	atmosphere	Racy misunderstandings and bedroom turmoil	eval
1504	appeal	Teutonic hit teasing manhood through compromising situations	eval
1337	narrative	Motivational speaker inherits circus elephant and treks cross-country	train
1337	atmosphere	Gentle, goofy whimsy of a meandering road trip	train
1337	appeal	Dry-witted man and pachyderm odd-couple antics	train
1337	narrative	Self-help lecturer hauls deceased clown father's huge animal west	eval
1337	atmosphere	Mild, silly, wandering highway fun	eval
1337	appeal	Sardonic hero paired with giant beast for laughs	eval
830	narrative	Shock-jock hosts exploit caller's on-air murder confession for ratings	train
830	atmosphere	Sleazy, late-night, cynical airwave tension	train
830	appeal	Twisty mind games between radio mentor and ambitious protégé	train
830	narrative	Provocative broadcasters cash in when a listener admits killing	eval
830	atmosphere	Tawdry, nocturnal, jaded talk-station suspense	eval
830	appeal	Deceptive duel pitting a veteran deejay against his hungry sidekick	eval
1338	narrative	Romanian doctor confesses erotic obsession at dinner during 1989 revolt	train
1338	atmosphere	Claustrophobic, decadent unease with gunfire outside	train
1338	appeal	Disturbing chamber piece on power, enslavement and guilt	train
1338	narrative	Surgeon tells guests about possessing his housekeeper while Bucharest rebels	eval
1338	atmosphere	Shut-in, overripe discomfort as shots ring in streets	eval
1338	appeal	Troubling table-talk parable about domination and conscience	eval
412	narrative	Presumed-dead first husband infiltrates groovy suburban family for an artifact	train
412	atmosphere	Sunny, ironic seventies innocence with sly smut	train
412	appeal	Affectionate sitcom send-up, Hawaiian trip and sibling crush included	train
412	narrative	Impostor ex-spouse moves into wholesome blended clan, seeking a horse statue	eval
412	atmosphere	Bright, tongue-in-cheek bell-bottom naivete hiding naughty winks	eval
412	appeal	Fond TV parody featuring island vacation and stepkids' infatuation	eval
1339	narrative	Mild-mannered policeman meets the alternate lives he might have led	train
1339	atmosphere	Light, surreal playfulness with Italian flavor	train
1339	appeal	Ingenious what-if antics by an inventive clown-filmmaker	train
1339	narrative	Timid cop crosses paths with other versions of himself	eval
1339	atmosphere	Airy, dreamlike whimsy around Milan	eval
1339	appeal	Clever road-not-taken farce from a gifted comic auteur	eval
1577	narrative	Mismatched fugitives flee mining-town uprising into deadly South American jungle	train
1577	atmosphere	Feverish, rotting-green delirium with anticlerical bite	train
1577	appeal	Buñuel survival parable stripping priest, whore and adventurer bare	train
1577	narrative	Escaping outcasts run from diamond-camp revolt through lethal rainforest	eval
1577	atmosphere	Hot decaying verdant madness, sardonic toward religion	eval
1577	appeal	Surrealist master's endurance fable exposing cleric, prostitute, rogue	eval
1340	narrative	Unhappy Kansas housewife meets gas-station stranger from her dreams	train
1340	atmosphere	Hushed, dusty, dreamlike oil-country loneliness	train
1340	appeal	Slow, mysterious small-budget longing with an uneasy edge	train
1340	narrative	Neglected prairie wife encounters mechanic who resembles her recurring nightmare figure	eval
1340	atmosphere	Quiet, arid, trancelike isolation among pumpjacks	eval
1340	appeal	Patient enigmatic yearning made cheaply yet with lingering disquiet	eval
1341	narrative	Welsh farm poet sent to trenches wins posthumous bardic chair	train
1341	atmosphere	Lyrical green hills darkening to muddy Passchendaele grief	train
1341	appeal	Moving true pacifist elegy in native language	train
1341	narrative	Young shepherd versifier dies at the front before national prize	eval
1341	atmosphere	Pastoral beauty overtaken by battlefield sorrow	eval
1341	appeal	Touching real-life lament for lost talent, spoken in Cymraeg	eval
1578	narrative	Two men resist promiscuous young woman at Saint-Tropez villa	train
1578	atmosphere	Languorous, sun-drenched, cerebral sensuality	train
1578	appeal	Rohmer's moral conversation on desire and vanity	train
1578	narrative	Dandy and painter share holiday house with a girl gathering lovers	eval
1578	atmosphere	Lazy, golden, intellectual eroticism	eval
1578	appeal	Philosophical French chat about temptation and male pride	eval
1524	narrative	Mute foundling in 1828 Nuremberg proves a stolen royal heir	train
1524	atmosphere	Dark, courtly conspiracy with sorrowful tenderness	train
1524	appeal	Historical enigma of a wronged innocent, grandly staged	train
1524	narrative	Speechless dungeon-raised youth turns out a hidden Baden prince	eval
1524	atmosphere	Shadowy palace intrigue touched by gentle grief	eval
1524	appeal	Lavish account of a true German riddle and its blameless victim	eval
1342	narrative	Professor seeks proof of Shakespeare's Spanish origin at a Portuguese monastery	train
1342	atmosphere	Austere, enigmatic, faintly diabolical stillness among cloisters	train
1342	appeal	Cerebral Faust-like temptation of a marriage for art-house devotees	train
1342	narrative	Scholar and wife research the Bard's Iberian roots in an ancient abbey	eval
1342	atmosphere	Severe, cryptic, slightly satanic quiet in stone halls	eval
1342	appeal	Intellectual devil's bargain tempting spouses, suited to patient cinephiles	eval
1060	narrative	Carved puppet longs to become a real boy, tempted by swindlers	train
1060	atmosphere	Old-world storybook enchantment with slightly eerie animatronics	train
1060	appeal	Classic moral fable about honesty for young imaginations	train
1060	narrative	Wooden marionette yearns for humanness while crooks lead him astray	eval
1060	atmosphere	Quaint European fairy-tale magic tinged by spooky effects	eval
1060	appeal	Timeless lesson on truthfulness geared to juvenile dreamers	eval
1079	narrative	Iowa newcomer shares filthy East Village flat with singing cockroaches	train
1079	atmosphere	Grungy, absurd surrealism with MTV-style zip	train
1079	appeal	Gross-out novelty of dancing insects and slacker charm	train
1079	narrative	Midwestern slob bunks with thousands of talking bugs in New York	eval
1079	atmosphere	Grimy, kooky weirdness cut like a music video	eval
1079	appeal	Icky amusement from crooning vermin performing chorus numbers	eval
476	narrative	Three dumped middle-aged women plot revenge on ex-husbands	train
476	atmosphere	Sassy, glossy Manhattan one-liner sparkle	train
476	appeal	Star trio's empowering sisterhood and rousing girl-group finale	train
476	narrative	Discarded college pals scheme payback against philandering former spouses	eval
476	atmosphere	Brassy upscale New York wit	eval
476	appeal	Diva threesome delivering female solidarity and a triumphant song	eval
1396	narrative	Drag queens and activists spark the 1969 Greenwich Village riot	train
1396	atmosphere	Defiant, campy, girl-group-scored pride	train
1396	appeal	Celebratory retelling of gay liberation's birth	train
1396	narrative	Cross-dressers and protesters ignite a bar uprising in New York	eval
1396	atmosphere	Rebellious, flamboyant spirit with sixties lip-synching	eval
1396	appeal	Joyful account of how the homosexual rights movement began	eval
742	narrative	Airline tycoon turns son's kidnappers' payment into a bounty	train
742	atmosphere	Tense, furious gamble with the highest stakes	train
742	appeal	Shocking reversal by a desperate father against criminals	train
742	narrative	Wealthy dad offers reward for abductors' heads instead of paying	eval
742	atmosphere	Taut, enraged pressure on a perilous wager	eval
742	appeal	Bold gamble from frantic parent outwitting captors	eval
1095	narrative	Idealistic teacher takes over a ludicrously dangerous inner-city classroom	train
1095	atmosphere	Rapid-fire, slapstick irreverence in a ruined school	train
1095	appeal	Gag-packed send-up of inspirational tough-school movies	train
1095	narrative	Naive educator arrives at a preposterously violent urban campus	eval
1095	atmosphere	Quick, pratfall-heavy disrespect amid trashed corridors	eval
1095	appeal	Joke-crammed parody of pictures about saving hoodlum students	eval
1162	narrative	Overweight teen poet and buddy borrow a Mercedes for the shore	train
1162	atmosphere	Sunny, hip-hop-flavored crudeness of a lazy summer	train
1162	appeal	Bikini-ogling hijinks with a sweet shy underdog	train
1162	narrative	Chubby rhyming adolescent and pal take dad's car to the ocean	eval
1162	atmosphere	Bright, rap-scored raunch for slackers	eval
1162	appeal	Girl-watching mischief anchored by a bashful hefty hero	eval
1263	narrative	Mysterious drifter unites high-school girls against an abusive teacher	train
1263	atmosphere	Rainy, defiant, charged with intimate intensity	train
1263	appeal	Female rebellion and bonding that ends in danger	train
1263	narrative	Enigmatic runaway rallies students to punish a molesting instructor	eval
1263	atmosphere	Wet, rebellious mood, thick with closeness	eval
1263	appeal	Young women's uprising and sisterhood tipping into peril	eval
930	narrative	Student machinist framed after clean-energy lab explodes flees with a physicist	train
930	atmosphere	Wintry Midwestern chase full of shadowy agents	train
930	appeal	Huge blast and drawbridge stunts in a government-conspiracy run	train
930	narrative	Young technician blamed for hydrogen facility's destruction goes on the lam	eval
930	atmosphere	Snowy Illinois pursuit beset by mysterious operatives	eval
930	appeal	Giant explosion and bridge-climbing peril amid official cover-up	eval
477	narrative	Neglected genius girl uses telekinesis against brutal headmistress	train
477	atmosphere	Mischievous, grotesque storybook whimsy with a tender center	train
477	appeal	Empowering revenge on rotten grown-ups for bookish kids	train
477	narrative	Ignored bright child turns mind powers on tyrannical school principal	eval
477	atmosphere	Impish, exaggerated fairy-tale playfulness hiding sweet affection	eval
477	appeal	Bullied readers cheer as smart youngster punishes awful adults	eval
283	narrative	Meddling young gentlewoman mismatches neighbors in Regency England	train
283	atmosphere	Sparkling, sunlit elegance of an English country village	train
283	appeal	Witty Austen matchmaking with blunders and tender realizations	train
283	narrative	Well-to-do busybody botches her village friends' courtships	eval
283	atmosphere	Bright, graceful pastoral refinement of ballrooms and bonnets	eval
283	appeal	Clever literary charm as a heroine discovers whom she truly loves	eval
743	narrative	Murdered mechanic resurrected to avenge himself and slain young son	train
743	atmosphere	Sulfur-yellow, smoky industrial goth despair	train
743	appeal	Supernatural vigilante vengeance for fans of grungy graphic mythology	train
743	narrative	Drowned father returns from the grave hunting drug-gang killers	eval
743	atmosphere	Amber-tinted, fog-choked mournful decay along the docks	eval
743	appeal	Undead retribution satisfying lovers of black-clad illustrated heroes	eval
1049	narrative	Kids lock divorcing parents in the basement until reconciled	train
1049	atmosphere	Raucous sitcom-like household anarchy	train
1049	appeal	Child-empowering wish of fixing broken marriages	train
1049	narrative	Children imprison separating mom and dad downstairs to force peace	eval
1049	atmosphere	Rowdy, broad family mayhem	eval
1049	appeal	Youngsters' dream scheme for repairing adults' relationships	eval
413	narrative	Private eye uncovers vampire brothel run beneath a funeral home	train
413	atmosphere	Sleazy, wisecracking camp spattered with blood	train
413	appeal	Gory pulp shocks with squirt-gun holy water and naked bloodsuckers	train
413	narrative	Detective stumbles on undead prostitutes working below a mortuary	eval
413	atmosphere	Trashy, quip-filled fun soaked in gore	eval
413	appeal	Lurid gross-outs where blessed-liquid toys melt topless fiends	eval
1343	narrative	Brooklyn neighbors' lives shift when a local buys winning lottery ticket	train
1343	atmosphere	Warm, scruffy, soulful street-corner everydayness	train
1343	appeal	Hopeful inner-city love and family portrait from independent talents	train
1343	narrative	Working-class New York block changes after jackpot is sold nearby	eval
1343	atmosphere	Friendly ragged rhythmic stoop-side ordinariness	eval
1343	appeal	Optimistic urban affection and kin depiction by small-budget artists	eval
1344	narrative	Chinese village wife sold to a brute digs the Great Wall	train
1344	atmosphere	Earthy, oppressive, sorrowful rural atmosphere	train
1344	appeal	Searching critique of greed, patriarchy and forbidden desire	train
1344	narrative	Young woman bought by greedy shopkeeper who plunders ancient bricks	eval
1344	atmosphere	Soil-bound, stifling, mournful countryside mood	eval
1344	appeal	Probing indictment of avarice, male rule and illicit passion	eval
1345	narrative	Young man accuses his mother of poisoning his father years ago	train
1345	atmosphere	Frozen, austere, guilt-shadowed northern Chinese village	train
1345	appeal	Wrenching moral puzzle of filial duty against justice	train
1345	narrative	Son reports long-past parental murder to startled police	eval
1345	atmosphere	Snowbound, severe rural mood weighed by remorse	eval
1345	appeal	Painful ethical riddle pitting family loyalty with the law	eval
1495	narrative	Same lover's ultimatum plays out in New York, Berlin and Tokyo	train
1495	atmosphere	Deadpan, stylized and mischievously repetitive	train
1495	appeal	Formal experiment showing how place and gender change desire	train
1495	narrative	Identical commitment dilemma recurs across three world cities	eval
1495	atmosphere	Flat-toned mannered playfulness built on echoes	eval
1495	appeal	Structural game revealing love's shifts by culture and sex	eval
598	narrative	Barmaid and con man scheme for husband's hidden settlement money	train
598	atmosphere	Breezy, sunlit Los Angeles caper sweetness	train
598	appeal	Low-key swindle fun with fake miracles and shifting loyalties	train
598	narrative	Waitress teams with grifter after spouse's secretly stashed payout	eval
598	atmosphere	Light bright Southern California hustle charm	eval
598	appeal	Modest scam amusement involving phony wonders and changing allegiances	eval
126	narrative	Ex-convict woman starts over at a small Maine diner	train
126	atmosphere	Gentle, melancholy, healing New England quiet	train
126	appeal	Moving redemption story about outsiders, suspicion and sacrifice	train
126	narrative	Female parolee finds new life waitressing in rural town's cafe	eval
126	atmosphere	Soft sorrowful calm among forests and gossip	eval
126	appeal	Touching account of second chances, mistrust and grace	eval
831	narrative	One-eyed antihero sent to retrieve doomsday device from quake-severed prison city	train
831	atmosphere	Sardonic, trashy, post-apocalyptic California wasteland	train
831	appeal	Campy sequel with surfing tsunami and government contempt	train
831	narrative	Eyepatch convict must recover superweapon from island of exiles	eval
831	atmosphere	Cynical junkyard dystopia out on the West Coast	eval
831	appeal	Tongue-in-cheek return mocking authority and riding giant waves	eval
1156	narrative	Stolen bicycle taxi draws Saigon youth into gang violence	train
1156	atmosphere	Sensuous, sweltering, brutal urban poetry	train
1156	appeal	Hypnotic imagery of innocence lost in Vietnam's underworld	train
1156	narrative	Poor pedicab driver falls into criminality after a theft	eval
1156	atmosphere	Lush, humid, savage Ho Chi Minh City lyricism	eval
1156	appeal	Mesmerizing pictures chart corruption among street gangs	eval
1010	narrative	Graffiti painter rises in 1980s art world and burns out	train
1010	atmosphere	Dreamy, bohemian melancholy of downtown art lofts	train
1010	appeal	Intimate artist biography starring Warhol-era New York	train
1010	narrative	Young Haitian-American street talent gains fame, dies from drugs	eval
1010	atmosphere	Hazy, sad Manhattan loft ambience	eval
1010	appeal	Insider portrait of a painter among gallery celebrities	eval
284	narrative	Washed-up Texas golf pro chases U.S. Open and his rival's girlfriend	train
284	atmosphere	Laid-back, boozy charm of a Texas driving range	train
284	appeal	Underdog sports swagger with sexy banter and glorious stubbornness	train
284	narrative	Driving-range has-been attempts major tournament while courting a psychologist	eval
284	atmosphere	Easygoing appeal soaked in cold brew and dust	eval
284	appeal	Longshot athlete's cocky flirting and magnificent refusal to lay up	eval
1346	narrative	Outback boy inspired by jazz trumpeter pursues music to Paris	train
1346	atmosphere	Dusty longing meeting smoky blue-note cool	train
1346	appeal	Jazz legend's rare screen role and dream-chasing warmth	train
1346	narrative	Australian dog trapper follows horn idol across the world	eval
1346	atmosphere	Red-earth yearning turns to nightclub mellowness	eval
1346	appeal	Hopeful musician's journey graced by trumpet icon's presence	eval
1347	narrative	Elderly mother must be carried up a mountain to die	train
1347	atmosphere	Stylised kabuki theatricality, painted skies and mournful chant	train
1347	appeal	Haunting meditation on age, custom and filial love	train
1347	narrative	Aged matriarch prepares for abandonment on the peak at seventy	eval
1347	atmosphere	Artificial stage sets, coloured backdrops and grieving song	eval
1347	appeal	Unforgettable reflection about growing old, tradition and a son's devotion	eval
1348	narrative	Divorced actress runs off with her children for weekend	train
1348	atmosphere	Raw, nervous, open-road maternal longing	train
1348	appeal	Sensitive portrait of imperfect motherhood under meteor showers	train
1348	narrative	Separated performer flees to Spain with her kids	eval
1348	atmosphere	Edgy, aching, traveling parental yearning	eval
1348	appeal	Perceptive look at a flawed mom seeking connection	eval
1349	narrative	Roman tenement residents await 1961 solar eclipse	train
1349	atmosphere	Nostalgic, bustling and gently ironic	train
1349	appeal	Ensemble neighborhood gossip and sixties pop-song flavor	train
1349	narrative	Apartment-block neighbors' lives cross as sun darkens	eval
1349	atmosphere	Fond, crowded, softly wry mood	eval
1349	appeal	Community vignettes with chatter and vintage Italian tunes	eval
1350	narrative	Shanghai tenants resist corrupt Nationalist landlord as his regime crumbles	train
1350	atmosphere	Bustling, satirical solidarity on cramped staircases	train
1350	appeal	Landmark Chinese social realism capturing the eve of revolution	train
1350	narrative	Lodgers in a 1948 house defy the official who seized it	eval
1350	atmosphere	Lively, mocking, crowded communal spirit	eval
1350	appeal	Historic neighborhood portrait made as the Kuomintang was collapsing	eval
127	narrative	Mafia patriarch's reluctant youngest son becomes the new don	train
127	atmosphere	Hushed, amber-dark gravity of family and power	train
127	appeal	Masterful rise-and-corruption saga of quotable, operatic violence	train
127	narrative	Decorated veteran heir is drawn into leading a Sicilian underworld dynasty	eval
127	atmosphere	Solemn sepia shadows surrounding kinship and authority	eval
127	appeal	Monumental moral descent with legendary lines and grand bloodshed	eval
1202	narrative	Womanizing German moves in with gay man who desires him	train
1202	atmosphere	Frisky, bawdy farce driven by embarrassing misunderstandings	train
1202	appeal	Cheeky sexual-orientation mix-ups drawn from popular cartoon books	train
1202	narrative	Evicted straight lothario rooms with smitten homosexual host	eval
1202	atmosphere	Naughty, playful silliness born from mortifying mistaken assumptions	eval
1202	appeal	Saucy confusion over who loves whom, adapted from comic albums	eval
128	narrative	Hong Kong cop and Chinese officer infiltrate international drug syndicate	train
128	atmosphere	Breezy, high-octane daredevil exuberance across Southeast Asia	train
128	appeal	Death-defying stunts with helicopters, motorbikes and trains	train
128	narrative	Undercover policeman pairs with mainland female inspector against narcotics kingpin	eval
128	atmosphere	Cheerful, turbocharged recklessness under a Malaysian sun	eval
128	appeal	Incredible real physical feats aboard choppers, cycles and railcars	eval
1281	narrative	Two runaway foster sisters kidnap a baby-store clerk as surrogate mom	train
1281	atmosphere	Deadpan, tender wanderings through vacant model homes	train
1281	appeal	Offbeat indie about girls building a makeshift family	train
1281	narrative	Orphaned siblings on the lam abduct maternity expert for impending birth	eval
1281	atmosphere	Wry, sweet drift through empty suburban houses	eval
1281	appeal	Quirky independent story of youngsters inventing kinship	eval
1080	narrative	Venezuelan bride flees to Paris to become opera singer	train
1080	atmosphere	Magical, colorful, Latin-flavored whimsy	train
1080	appeal	Offbeat Cinderella story of immigrants, music and desire	train
1080	narrative	Runaway Caracas woman chases her Cenerentola dream in France	eval
1080	atmosphere	Enchanted, vivid, tropical playfulness	eval
1080	appeal	Quirky rags-to-stage tale with émigrés, song and passion	eval
1627	narrative	New Age therapist couple host unwelcome dinner guests in Vermont	train
1627	atmosphere	Uncomfortable, wine-soaked and drily barbed	train
1627	appeal	Theatrical marital unraveling during one long evening	train
1627	narrative	Patient and his spouse intrude on counselors' snowy home	eval
1627	atmosphere	Awkward, boozy, sardonically prickly mood	eval
1627	appeal	Stagey relationship collapse across single nighttime meal	eval
1660	narrative	Three Glasgow brothers are drawn into 1968 gang violence	train
1660	atmosphere	Gritty, funny and sharply nostalgic Scottish youth	train
1660	appeal	Vivid growing-up tale of art, loyalty and razor fights	train
1660	narrative	Trio of Caledonian siblings gets mixed up with street mobs	eval
1660	atmosphere	Rough, humorous, keen-edged sixties memories	eval
1660	appeal	Colorful adolescence story featuring drawing, kinship and blades	eval
129	narrative	Female ex-con and mobster's mistress become lovers and steal his millions	train
129	atmosphere	Sleek, sultry, claustrophobic pulp cool	train
129	appeal	Ingenious double-cross suspense driven by lesbian desire and trust	train
129	narrative	Two women fall for each other while swiping gangster cash	eval
129	atmosphere	Stylish, steamy, boxed-in hard-boiled chill	eval
129	appeal	Clever tightrope of betrayal powered by sapphic passion and loyalty	eval
1496	narrative	Bankrupt carnival owner carjacks a dad's van full of schoolkids	train
1496	atmosphere	Noisy, hectic, cartoonish commuter chaos	train
1496	appeal	Uptight father loosens up during a mall-crashing chase	train
1496	narrative	Broke fair operator hijacks a minivan packed with children	eval
1496	atmosphere	Loud, frantic, exaggerated morning mayhem	eval
1496	appeal	Stiff parent learns fun amid pursuit through shopping center	eval
1593	narrative	Hapless nightclub cook accidentally kills coworker and hides the body	train
1593	atmosphere	Seedy, sweaty, macabre Melbourne absurdity	train
1593	appeal	Grave-digging gags and cross-cultural fling for black-humor fans	train
1593	narrative	Luckless kitchen hand slays colleague by mischance, concealing remains	eval
1593	atmosphere	Sleazy perspiring morbid Australian ridiculousness	eval
1593	appeal	Cemetery jokes plus Greek-barmaid affair delight lovers of gallows wit	eval
130	narrative	Gangster's wife kidnaps a politician's opium-dazed spouse in 1934	train
130	atmosphere	Smoky, drifting fatalism of after-hours jazz clubs	train
130	appeal	All-night jam sessions and Depression-era corruption	train
130	narrative	Desperate bride abducts a laudanum-addicted society lady to free her husband	eval
130	atmosphere	Hazy, languid pessimism in swinging saloons	eval
130	appeal	Superb live musicians playing amid thirties political graft	eval
1254	narrative	Bumbling best friends' Everglades angling trip collides with jewel thief	train
1254	atmosphere	Goofy, accident-prone silliness in sunny alligator swamps	train
1254	appeal	Undemanding slapstick mishaps for fans of hapless buddies	train
1254	narrative	Klutzy pals' Florida fish vacation runs into gem robber	eval
1254	atmosphere	Daffy, disaster-filled foolishness around gator-infested bayous	eval
1254	appeal	Simple physical gags pleasing lovers of clumsy duos	eval
1351	narrative	Bungling agent of Cupid must keep a poet-professor and doctor together	train
1351	atmosphere	Airy, whimsical sweetness quoting old storybooks	train
1351	appeal	Light courtship fun with a mischievous heavenly matchmaker	train
1351	narrative	Celestial love caseworker struggles to unite bookish scholar and physician	eval
1351	atmosphere	Frothy, fanciful charm sprinkled with verse	eval
1351	appeal	Easygoing pairing-off amusement guided by an impish angelic go-between	eval
1536	narrative	Three lonely Taipei strangers unknowingly share a vacant apartment	train
1536	atmosphere	Nearly silent, empty, aching urban alienation	train
1536	appeal	Austere art-house triumph ending in prolonged weeping	train
1536	narrative	Estate agent, street vendor and urn salesman secretly use one flat	eval
1536	atmosphere	Wordless, hollow, isolating city stillness	eval
1536	appeal	Minimalist festival winner famed for final park-bench tears	eval
1352	narrative	Frankfurt prostitute becomes confidante of powerful rich man	train
1352	atmosphere	Bleak, stylized, decadent postwar malaise	train
1352	appeal	Controversial Fassbinder-scripted allegory of guilt and money	train
1352	narrative	Frail streetwalker is paid to listen by a wealthy developer	eval
1352	atmosphere	Grim, theatrical, corrupt German emptiness	eval
1352	appeal	Provocative parable on capital, hatred and self-destruction	eval
1505	narrative	Young prison guard befriends unrepentant murderer who writes memoirs	train
1505	atmosphere	Grim, brutal Depression-era prison gloom	train
1505	appeal	Disturbing true-story inquiry into whether evil can reform	train
1505	narrative	Idealistic jailer gives pen and paper to remorseless multiple slayer	eval
1505	atmosphere	Dark violent penitentiary bleakness of the twenties	eval
1505	appeal	Troubling fact-based probe of cruelty, rehabilitation and conscience	eval
1264	narrative	Desperate people with little left gamble everything on wrongdoing	train
1264	atmosphere	Gritty, downbeat urban hardship with few ways out	train
1264	appeal	Modest character study of risk and consequence	train
1264	narrative	Those who have run out of options stake it all illegally	eval
1264	atmosphere	Rough, dejected city struggle without much hope	eval
1264	appeal	Small-scale portrait about chances taken and prices paid	eval
599	narrative	Chinese policewoman hunts bank-robbing ex-boyfriend in Hong Kong	train
599	atmosphere	Brisk, bruising, loyalty-torn law enforcement	train
599	appeal	Dazzling female-led martial arts stunts	train
599	narrative	Mainland officer tracks a heist gang led by her former lover	eval
599	atmosphere	Fast, hard-hitting duty-versus-heart conflict	eval
599	appeal	Showcase for astonishing kung fu by a fearless heroine	eval
1637	narrative	High school girlfriends fight back after friend's rape and suicide	train
1637	atmosphere	Raw, improvised and defiant with adolescent anger	train
1637	appeal	Tough-talking female solidarity against abusive men	train
1637	narrative	Senior-year pals seek payback following companion's assault and death	eval
1637	atmosphere	Unpolished, spontaneous feeling of youthful rebellion	eval
1637	appeal	Street-smart sisterhood confronting male violence	eval
1157	narrative	Brain-eating Amazonian beast stalks guests at Chicago museum gala	train
1157	atmosphere	Murky, shadow-drenched dread in flooded basements	train
1157	appeal	Monster-in-the-dark chases blending evolutionary science and superstition	train
1157	narrative	Mutated jungle creature beheads visitors during a natural-history exhibition	eval
1157	atmosphere	Dim, gloomy fright through wet underground tunnels	eval
1157	appeal	Hulking predator pursuit mixing genetics with native myth	eval
931	narrative	Castaway finds a mad geneticist ruling human-animal hybrids	train
931	atmosphere	Bizarre, feverish grotesquerie on a tropical outpost	train
931	appeal	Notorious eccentric performances and unsettling creature makeup	train
931	narrative	Shipwrecked diplomat discovers deranged scientist governing beast-people	eval
931	atmosphere	Weird, delirious ugliness deep inside jungle	eval
931	appeal	Infamously strange acting plus disturbing prosthetic monsters	eval
932	narrative	Goofy Secret Service agent guards the president's bratty lonely son	train
932	atmosphere	Playful, mischievous White House silliness	train
932	appeal	Bodyguard-and-boy bonding that teaches confidence and fun	train
932	narrative	Clownish protector is assigned to a spoiled, friendless executive-mansion child	eval
932	atmosphere	Impish, lighthearted hijinks in official Washington	eval
932	appeal	Buddy growth between grown-up guardian and kid learning self-assurance	eval
979	narrative	Massive blackout pushes suburban couple and friend toward violence	train
979	atmosphere	Simmering unease as civility steadily collapses	train
979	appeal	Plausible societal-breakdown tension prompting what-would-you-do reflection	train
979	narrative	Widespread power outage drives ordinary family to brutality	eval
979	atmosphere	Slow-boiling anxiety while manners crumble	eval
979	appeal	Believable social disintegration inviting viewers to imagine own response	eval
1677	narrative	Bronx family man's crack habit destroys his marriage and life	train
1677	atmosphere	Feverish, claustrophobic, paranoid addiction spiral	train
1677	appeal	Honest diary-based warning with raw performances	train
1677	narrative	Young husband and father sinks into cocaine dealing and dependency	eval
1677	atmosphere	Heated, shut-in, suspicious drug descent	eval
1677	appeal	Truthful cautionary tale from real journals, acted nakedly	eval
832	narrative	Orphaned boy's imaginary French friend helps him bond with foster mother	train
832	atmosphere	Soft, whimsical sadness touched by circus magic	train
832	appeal	Gentle comfort about grief and finding family	train
832	narrative	Bereaved child leans on invisible Gallic companion after moving in with guardian	eval
832	atmosphere	Tender dreamy melancholy with clownish enchantment	eval
832	appeal	Soothing story of loss healed by make-believe and new kin	eval
833	narrative	Undercover cop must deliver the small-time crook who betrayed him	train
833	atmosphere	Foul-mouthed, bickering mayhem on the road	train
833	appeal	Crass buddy insults and shootouts with odd-couple stars	train
833	narrative	Disguised officer escorts thieving ex-friend to testify against drug lord	eval
833	atmosphere	Profane, squabbling chaos in transit	eval
833	appeal	Vulgar bromance barbs plus gunfights by mismatched leads	eval
1353	narrative	Two Dutch strangers carry on an affair purely by phone	train
1353	atmosphere	Confined, voyeuristic talk heavy with erotic charge	train
1353	appeal	Two-person power game about make-believe, lies and loneliness	train
1353	narrative	Man and woman in Holland pursue intimacy only through telephone calls	eval
1353	atmosphere	Enclosed, peeping sensuality built on words	eval
1353	appeal	Duel of desire exploring deception and isolation	eval
1579	narrative	Gigolo and psychiatrist plot against rich woman plagued by nightmares	train
1579	atmosphere	Sultry, treacherous, late-night Madrid eroticism	train
1579	appeal	Double-crossing Spanish intrigue with magnetic seductive stars	train
1579	narrative	Hustler and female therapist scheme over wealthy patient's terrifying dreams	eval
1579	atmosphere	Steamy deceitful nocturnal Iberian sensuality	eval
1579	appeal	Backstabbing plot from Spain boasting alluring leads	eval
834	narrative	Masked killer stalks his niece's baby amid druid cult conspiracy	train
834	atmosphere	Murky, thunderous and gory autumn gloom	train
834	appeal	Slasher continuation expanding the Thorn curse mythology	train
834	narrative	Silent slayer hunts newborn relative for occult sect	eval
834	atmosphere	Dark, stormy, bloody October atmosphere	eval
834	appeal	Franchise sequel deepening ancient rune lore for fans	eval
1115	narrative	Shipwrecked twin disguises as a boy, tangling three hearts	train
1115	atmosphere	Autumnal, bittersweet Illyrian melancholy and mirth	train
1115	appeal	Shakespearean mistaken identity with cruel pranks and lovely songs	train
1115	narrative	Sea-tossed sister in male clothing snarls a triangle of affections	eval
1115	atmosphere	Russet-toned coastal wistfulness and laughter	eval
1115	appeal	Bard's cross-dressing confusions, household trickery and sung refrains	eval
980	narrative	American spy posing as Nazi broadcaster awaits trial in Israel	train
980	atmosphere	Mordant, sorrowful irony with dreamlike snowfall	train
980	appeal	Vonnegut's moral riddle about pretense and guilt	train
980	narrative	Undercover U.S. propagandist for Hitler recounts life from a cell	eval
980	atmosphere	Darkly wry, grieving contradiction in a hallucinatory haze	eval
980	appeal	Ethical puzzle asking whether we become whatever we fake	eval
1580	narrative	Viennese lieutenant's new love is destroyed by a duel over past affair	train
1580	atmosphere	Graceful, waltzing doom hushed by snow	train
1580	appeal	Exquisite imperial-era heartbreak of innocent devotion and senseless honor	train
1580	narrative	Young officer adores musician's daughter until an old liaison demands pistols	eval
1580	atmosphere	Elegant, lilting sorrow gliding through sleigh rides	eval
1580	appeal	Beautiful tragedy where pure affection falls to military code	eval
1354	narrative	Maverick filmmaker woos French journalist at festival and beachside	train
1354	atmosphere	Rambling, self-reflexive, talk-heavy lagoon-to-California drift	train
1354	appeal	Playful blur of life and cinema for indie devotees	train
1354	narrative	Independent director flirts with reporter between Italy and Los Angeles	eval
1354	atmosphere	Meandering, mirror-gazing, chatty coastline mood	eval
1354	appeal	Autobiographical game confusing reality with movies	eval
1171	narrative	French teenagers discover love and sexuality as the Algerian conflict looms	train
1171	atmosphere	Sunlit, tender provincial summer melancholy	train
1171	appeal	Sensitive coming-out story with honest adolescent longing	train
1171	narrative	Boarding school youths explore desire and politics in 1962	eval
1171	atmosphere	Warm riverside countryside gentleness with sadness	eval
1171	appeal	Perceptive account of gay self-discovery and truthful youthful ache	eval
601	narrative	American dynamiter joins Spanish guerrillas to blow up mountain bridge	train
601	atmosphere	Lush, fatalistic heroism with tender interludes	train
601	appeal	Grand Hemingway sweep of sacrifice and doomed love	train
601	narrative	U.S. explosives expert aids anti-Franco partisans destroying a strategic span	eval
601	atmosphere	Rich doomed gallantry plus gentle pauses	eval
601	appeal	Epic literary scope of self-giving and ill-fated passion	eval
478	narrative	Socialite's wedding eve is upended by ex-husband and tabloid reporter	train
478	atmosphere	Champagne-bright sparkle of witty Main Line high society	train
478	appeal	Golden-age star trio trading crackling repartee	train
478	narrative	Heiress about to remarry is confused by former spouse and gossip writer	eval
478	atmosphere	Effervescent, clever elegance around a mansion swimming pool	eval
478	appeal	Legendary threesome of Hollywood greats tossing sharp dialogue	eval
705	narrative	Silent film star and chorus girl navigate Hollywood's switch to talkies	train
705	atmosphere	Exuberant, Technicolor joy with tap-dancing wit	train
705	appeal	Euphoric rainy-street dance and satire of early sound movies	train
705	narrative	Matinee idol woos young hoofer while studios adopt recorded dialogue	eval
705	atmosphere	Radiant, brightly hued happiness and nimble footwork	eval
705	appeal	Blissful umbrella number alongside spoof of cinema's noisy transition	eval
602	narrative	Ex-GI painter falls for a shopgirl engaged to another	train
602	atmosphere	Vibrant, dreamy, painterly Gallic elegance	train
602	appeal	Gershwin songs and breathtaking seventeen-minute ballet	train
602	narrative	Expatriate artist loves a young perfume clerk already promised	eval
602	atmosphere	Colorful, canvas-inspired French glamour	eval
602	appeal	Classic tunes and a stunning extended dance finale	eval
965	narrative	Bookshop intellectual becomes Paris fashion model for magazine photographer	train
965	atmosphere	Chic, effervescent elegance in glowing Technicolor	train
965	appeal	Gershwin songs, dance numbers and couture dazzle	train
965	narrative	Bookish clerk discovered by shutterbug, transformed into haute runway star	eval
965	atmosphere	Stylish, bubbly, brightly hued sophistication	eval
965	appeal	Classic tunes, graceful footwork and designer gowns	eval
131	narrative	Manhattan party girl and kept writer drift toward genuine love	train
131	atmosphere	Champagne sophistication masking lonely heartache	train
131	appeal	Iconic little-black-dress glamour, Moon River and a rainy kiss with cat	train
131	narrative	New York social butterfly bonds with her upstairs novelist neighbor	eval
131	atmosphere	Chic sparkle over hidden solitude	eval
131	appeal	Timeless fashion elegance, a haunting tune and drenched alley embrace	eval
479	narrative	Acrophobic detective obsesses over a woman he must follow	train
479	atmosphere	Dreamlike, haunted, swirling San Francisco unease	train
479	appeal	Hypnotic study of obsession, deception and remade desire	train
479	narrative	Investigator who fears heights becomes fixated with the lady he tails	eval
479	atmosphere	Ghostly, spiraling disquiet in a city by the bay	eval
479	appeal	Mesmerising exploration of fixation, fraud and reinvented longing	eval
603	narrative	Wheelchair-bound photographer suspects a neighbor murdered his wife	train
603	atmosphere	Sweltering courtyard voyeurism tightening to dread	train
603	appeal	Ingenious single-set suspense that makes viewers complicit peepers	train
603	narrative	Injured cameraman believes a salesman across the way killed his spouse	eval
603	atmosphere	Hot apartment spying that slowly turns frightening	eval
603	appeal	Brilliant confined-location tension implicating its audience in snooping	eval
604	narrative	Runaway heiress and fired reporter bicker across bus-bound America	train
604	atmosphere	Sparkling, earthy flirtation on Depression-era back roads	train
604	appeal	Original screwball template whose hitchhiking banter still charms	train
604	narrative	Fleeing rich girl and jobless newsman squabble on road to New York	eval
604	atmosphere	Bubbly, down-to-earth coquetry beside Thirties motor courts	eval
604	appeal	Pioneering zany courtship with thumb-a-ride repartee forever delightful	eval
1020	narrative	Manipulative husband drives his wife to doubt her sanity	train
1020	atmosphere	Claustrophobic Victorian dread of dimming lamps and footsteps	train
1020	appeal	Masterful psychological suspense and award-winning torment	train
1020	narrative	Scheming spouse convinces young bride she is losing her mind	eval
1020	atmosphere	Suffocating fog-bound unease inside a London townhouse	eval
1020	appeal	Superb mental cruelty portrayed with Oscar-honored acting	eval
835	narrative	Dancer mistaken for hired co-respondent in wife's seaside divorce	train
835	atmosphere	Silky art-deco froth and champagne banter	train
835	appeal	Legendary dancing duo gliding through Night and Day and the Continental	train
835	narrative	American hoofer confused with paid gigolo at English resort	eval
835	atmosphere	Sleek moderne lightness full of sparkling repartee	eval
835	appeal	Graceful ballroom pair performing Cole Porter classics	eval
480	narrative	Ad executive mistaken for spy is chased cross-country	train
480	atmosphere	Urbane, suave, playful paranoia	train
480	appeal	Crop-duster and Mount Rushmore set pieces by Hitchcock	train
480	narrative	Madison Avenue man, confused with an agent, flees across America	eval
480	atmosphere	Sophisticated, debonair, teasing danger	eval
480	appeal	Celebrated biplane and presidential-cliff sequences from a suspense master	eval
481	narrative	Office clerk lends flat to philandering bosses, loves elevator girl	train
481	atmosphere	Bittersweet, lonely wit around the office holidays	train
481	appeal	Humane mix of corporate cynicism and tender love	train
481	narrative	Insurance drone's home hosts executives' affairs, including his crush	eval
481	atmosphere	Wry, melancholic solitude at Christmastime	eval
481	appeal	Compassionate blend of workplace satire and gentle affection	eval
482	narrative	Jazz musicians in drag join all-girl band to escape Chicago gangsters	train
482	atmosphere	Madcap, racy fizz of the Prohibition era	train
482	appeal	Cross-dressing farce with a legendary closing line	train
482	narrative	Two male instrumentalists don dresses, hiding from mobsters among female players	eval
482	atmosphere	Frenzied, risqué Roaring Twenties sparkle	eval
482	appeal	Gender-bending hilarity capped by an immortal final quip	eval
945	narrative	Parisian widow is chased by three crooks after hidden fortune	train
945	atmosphere	Chic, playful suspense sparkling beside the Seine	train
945	appeal	Witty star flirtation with shifting identities and twists	train
945	narrative	Elegant bereaved woman pursued in France over her husband's stolen loot	eval
945	atmosphere	Stylish, frisky tension that glitters like the riverbank	eval
945	appeal	Delightful banter between glamorous leads as names keep changing	eval
483	narrative	Cynical café owner must help his lost love escape the Nazis	train
483	atmosphere	Smoky, bittersweet Moroccan exile with piano nostalgia	train
483	appeal	Noble sacrifice, immortal lines and the unforgettable airport farewell	train
483	narrative	Embittered saloonkeeper assists an old flame and her resistance husband's flight	eval
483	atmosphere	Hazy North African refuge steeped in wistful song	eval
483	appeal	Selfless renunciation, endlessly quoted dialogue and runway goodbye	eval
484	narrative	San Francisco private eye hunts jeweled bird among lying treasure seekers	train
484	atmosphere	Smoky, cynical shadows and clipped menace	train
484	appeal	Hard-boiled double-crosses with iconic femme fatale and quotable dialogue	train
484	narrative	Bay City gumshoe pursues priceless statuette coveted by deceitful crooks	eval
484	atmosphere	Hazy world-weary darkness, terse and threatening	eval
484	appeal	Tough betrayals starring classic treacherous woman and memorable lines	eval
485	narrative	Phonetics professor bets he can pass flower girl as duchess	train
485	atmosphere	Lavish Edwardian glamour and buoyant wit	train
485	appeal	Immortal songs, gorgeous costumes and class-crossing transformation	train
485	narrative	Linguist wagers on remaking Cockney street seller into a lady	eval
485	atmosphere	Sumptuous turn-of-century opulence with lively banter	eval
485	appeal	Timeless tunes, exquisite gowns and social makeover delight	eval
486	narrative	Chauffeur's daughter returns from Paris, dividing two wealthy brothers	train
486	atmosphere	Moonlit Long Island sophistication with wistful sparkle	train
486	appeal	Cinderella glamour, gowns and gradual love with the stuffy sibling	train
486	narrative	Driver's girl comes back chic, captivating playboy and tycoon	eval
486	atmosphere	Nocturnal estate elegance tinged by yearning	eval
486	appeal	Fairy-tale transformation, couture and thawing of a workaholic heart	eval
487	narrative	Runaway princess explores the Eternal City with a reporter	train
487	atmosphere	Sparkling, carefree, bittersweet Vespa-ride enchantment	train
487	appeal	Radiant star-making charm of an elfin heroine	train
487	narrative	Royal heiress escapes duty for a day beside an American newsman	eval
487	atmosphere	Effervescent scooter-borne joy touched by poignant farewell	eval
487	appeal	Luminous breakthrough performance by an irresistible gamine	eval
1473	narrative	Wealthy boarding-school girl becomes servant when soldier father vanishes	train
1473	atmosphere	Sentimental, brave Victorian storybook glow	train
1473	appeal	Dimpled child star's optimism and song-filled dream	train
1473	narrative	Pampered pupil made scullery maid after dad reported dead	eval
1473	atmosphere	Tearful, plucky, nineteenth-century fairy-tale warmth	eval
1473	appeal	Curly-haired moppet's sunny courage and reverie sequences	eval
605	narrative	Four sisters' family faces leaving hometown before the 1904 World's Fair	train
605	atmosphere	Nostalgic, seasonal, gaslit Technicolor coziness	train
605	appeal	Beloved tunes from trolley ride to tearful Christmas lullaby	train
605	narrative	Turn-of-century household dreads moving to New York as exposition nears	eval
605	atmosphere	Old-time holiday glow in rich saturated hues	eval
605	appeal	Treasured songs about streetcars, boys next door and Yuletide wistfulness	eval
132	narrative	Kansas farm girl follows a yellow brick road to go home	train
132	atmosphere	Dazzling Technicolor wonder with witchy menace	train
132	appeal	Timeless songs, loyal companions and dreamlike escape	train
132	narrative	Tornado carries a prairie child into a magical land	eval
132	atmosphere	Brilliantly coloured marvel shadowed by a green-skinned hag	eval
132	appeal	Eternal melodies and devoted friends in a fanciful journey	eval
133	narrative	Headstrong Southern belle schemes to save her plantation and win love	train
133	atmosphere	Lavish, tempestuous Technicolor grandeur amid burning Atlanta	train
133	appeal	Epic sweep of stormy passion and survival through ruin	train
133	narrative	Willful Georgia debutante fights to keep Tara and her heart's desire	eval
133	atmosphere	Opulent, turbulent spectacle of fire and blazing sunsets	eval
133	appeal	Monumental saga about fiery marriage and endurance after defeat	eval
414	narrative	Young TV writer babysits drunken swashbuckling movie idol	train
414	atmosphere	Affectionate, madcap 1950s live-television nostalgia	train
414	appeal	Hilarious, big-hearted valentine to faded stardom and early broadcasting	train
414	narrative	Rookie gag scribe must keep boozing matinee hero sober for broadcast	eval
414	atmosphere	Fond frantic golden-age small-screen reminiscence	eval
414	appeal	Riotous warm tribute toward washed-up celebrity and pioneer airwaves	eval
134	narrative	Reporter pieces together dead newspaper tycoon's life from a last word	train
134	atmosphere	Brooding, cavernous shadows and deep-focus grandeur	train
134	appeal	Revolutionary storytelling about power, loneliness and lost childhood	train
134	narrative	Journalist interviews associates to decode a magnate's dying utterance	eval
134	atmosphere	Gloomy, towering spaces with bold camera perspectives	eval
134	appeal	Innovative masterpiece on ambition's hollowness and vanished innocence	eval
135	narrative	Astronauts follow alien monolith while ship's computer turns deadly	train
135	atmosphere	Glacial, awe-inspiring, enigmatic cosmic silence	train
135	appeal	Mind-expanding visual meditation on evolution and intelligence	train
135	narrative	Space crew pursues black slab's signal as onboard AI murders	eval
135	atmosphere	Slow, majestic, cryptic interstellar stillness	eval
135	appeal	Transcendent imagery pondering human origins and machine consciousness	eval
1450	narrative	British officer hides from Nazis disguised as gypsy's companion	train
1450	atmosphere	Campy, campfire-lit exotic spy whimsy	train
1450	appeal	Sultry fortune-teller and unlikely wartime passion	train
1450	narrative	English spy evades Germans by posing with nomadic woman	eval
1450	atmosphere	Playful, smoky, foreign espionage fancy	eval
1450	appeal	Earthy Romani seductress sparking love behind enemy lines	eval
606	narrative	Scheming young fan insinuates herself into an aging Broadway star's life	train
606	atmosphere	Acid, cocktail-party elegance behind theater curtains	train
606	appeal	Razor-sharp dialogue about ambition, envy and theatrical betrayal	train
606	narrative	Devious admirer worms her way into a mature actress's career	eval
606	atmosphere	Caustic dressing-room sophistication amid martinis	eval
606	appeal	Brilliantly barbed lines dissecting careerism, jealousy and stage treachery	eval
1172	narrative	Society wife battles a shopgirl for her husband amid vicious gossip	train
1172	atmosphere	Catty, glamorous venom spoken at rapid speed	train
1172	appeal	All-female cast trading barbs, gowns and divorces	train
1172	narrative	Upper-class spouse fights perfume clerk who stole her man	eval
1172	atmosphere	Bitchy, chic malice delivered by fast talkers	eval
1172	appeal	Ladies-only ensemble swapping insults, couture and Reno splits	eval
607	narrative	Timid bride is haunted by her husband's dead first wife	train
607	atmosphere	Fog-shrouded gothic dread in a looming Cornish mansion	train
607	appeal	Sinister housekeeper and drowned secrets in an elegant psychological chiller	train
607	narrative	Shy second spouse lives under a late predecessor's shadow	eval
607	atmosphere	Misty manor foreboding at grand Manderley	eval
607	appeal	Menacing domestic servant plus hidden boat truth, refined and unnerving	eval
1451	narrative	American reporter uncovers spy ring as Europe nears battle	train
1451	atmosphere	Urgent, windmill-shadowed intrigue with brisk humor	train
1451	appeal	Dazzling Hitchcock set pieces and patriotic stakes	train
1451	narrative	U.S. newsman exposes enemy agents abroad just before 1939 conflict	eval
1451	atmosphere	Pressing, shadowy Dutch-mill plotting and nimble wit	eval
1451	appeal	Master director's bravura sequences with flag-waving urgency	eval
489	narrative	Spy recruits traitor's daughter to marry a Nazi in Rio	train
489	atmosphere	Elegant, aching suspense of champagne cellars and mistrust	train
489	appeal	Love-versus-duty tension with famous kiss and stolen key	train
489	narrative	American agent sends disgraced woman to infiltrate German conspirators via wedlock	eval
489	atmosphere	Polished, painful intrigue amid Brazilian luxury	eval
489	appeal	Passion conflicting with espionage, poisoned coffee and a masterful staircase finale	eval
608	narrative	Psychoanalyst shields amnesiac impostor doctor accused of murder	train
608	atmosphere	Dreamlike, Freudian unease with theremin shimmer	train
608	appeal	Hitchcock suspense featuring Dalí visions and love conquering guilt	train
608	narrative	Woman therapist protects memory-lost man suspected of killing	eval
608	atmosphere	Surreal, subconscious tension and eerie electronic score	eval
608	appeal	Master filmmaker's couch-side intrigue with painterly nightmares and devoted heroine	eval
966	narrative	Shipboard lovers vow to reunite atop Empire State Building	train
966	atmosphere	Glossy, tearful, champagne-tinted yearning	train
966	appeal	Quintessential handkerchief-soaking tale of fate and sacrifice	train
966	narrative	Ocean liner pair promise a skyscraper rendezvous six months later	eval
966	atmosphere	Elegant, weepy longing with pink bubbly	eval
966	appeal	Ultimate sentimental classic about destiny and selfless silence	eval
490	narrative	Retired cat burglar hunts copycat jewel thief on French Riviera	train
490	atmosphere	Sun-drenched, sophisticated flirtation beside the sea	train
490	appeal	Glamorous stars, double entendres and fireworks seduction	train
490	narrative	Former cat prowler tracks imitator stealing gems along Côte d'Azur	eval
490	atmosphere	Sparkling seaside elegance full of teasing	eval
490	appeal	Gorgeous couple trading innuendo beneath exploding skies	eval
609	narrative	Beleaguered lawyer copes with daughter's costly wedding and his own sadness	train
609	atmosphere	Warm, grumbling domesticity of comfortable postwar suburbs	train
609	appeal	Gentle wit about a parent learning to give away his girl	train
609	narrative	Harried dad endures an expensive ceremony while hiding melancholy	eval
609	atmosphere	Cozy, grouchy fifties household mood	eval
609	appeal	Tender humor in which a loving papa lets go	eval
1298	narrative	Fading hoofer's Broadway comeback is hijacked by a pretentious director	train
1298	atmosphere	Witty backstage exuberance drenched in color	train
1298	appeal	Sublime dancing and showbiz satire, from park to jazz ballet	train
1298	narrative	Washed-up dancer returns to the stage under an arty impresario	eval
1298	atmosphere	Clever, vivid, joyful theatrical bustle	eval
1298	appeal	Exquisite footwork plus entertainment-world mockery in classic numbers	eval
836	narrative	Stern Soviet envoy melts for a Paris playboy and capitalist luxury	train
836	atmosphere	Sparkling champagne wit with a gentle ideological bite	train
836	appeal	An icy star laughs in delicious culture-clash courtship and satire	train
836	narrative	Icy Russian commissar is charmed by a French count and silly hats	eval
836	atmosphere	Effervescent urbanity teasing communism softly	eval
836	appeal	Legendary frosty actress finally giggles in scrumptious East-meets-West wooing	eval
1269	narrative	Cellist pretends worldliness to hook playboy her detective father trails	train
1269	atmosphere	Champagne-light Parisian wistfulness and gypsy violins	train
1269	appeal	Elegant May-December courtship with Lubitsch-style sparkle	train
1269	narrative	Music student feigns experience, ensnaring millionaire rake investigated by dad	eval
1269	atmosphere	Bubbly French yearning accompanied by serenading strings	eval
1269	appeal	Refined age-gap wooing possessing continental wit	eval
610	narrative	Girl groomed as courtesan instead wins rich Parisian's true love	train
610	atmosphere	Frothy Belle Epoque opulence and champagne charm	train
610	appeal	Lilting songs and lavish decor in a worldly fairytale	train
610	narrative	Teenage tomboy trained for mistress life enchants jaded bachelor into marriage	eval
610	atmosphere	Bubbly luxury of turn-of-century Maxim's and the Bois	eval
610	appeal	Melodious numbers and sumptuous design adorn sophisticated courtship	eval
1614	narrative	British banker's American daughter resists debutante season for a drummer	train
1614	atmosphere	Frothy London high-society bustle of balls and teas	train
1614	appeal	Witty married-star banter over balls and matchmaking	train
1614	narrative	Visiting US teen balks at coming-out parties, preferring a musician	eval
1614	atmosphere	Bubbly English upper-crust whirl of dances and gowns	eval
1614	appeal	Sparkling husband-wife repartee amid dances and suitor plotting	eval
491	narrative	Sherwood outlaw steals from Norman rich to defend Saxon poor	train
491	atmosphere	Rousing, merry, Technicolor chivalry	train
491	appeal	Dashing swordfights, archery and gallant banter	train
491	narrative	Forest rebel plunders oppressors to aid the needy	eval
491	atmosphere	Jubilant, brightly hued knightly gallantry	eval
491	appeal	Thrilling blade duels, bow-and-arrow feats and bold wit	eval
1116	narrative	Foppish nobleman secretly duels tyrants as masked avenger in California	train
1116	atmosphere	Dashing, spirited and romantic in old-time style	train
1116	appeal	Superb sword fighting and clever double-life disguise	train
1116	narrative	Spanish Californian's effete pose hides caped champion of peasants	eval
1116	atmosphere	Gallant, lively and amorous with vintage flair	eval
1116	appeal	Thrilling fencing with witty secret-identity ruse	eval
611	narrative	Detective falls for the portrait of a murdered advertising beauty	train
611	atmosphere	Elegant, obsessive, penthouse-haunted glamour with dreamlike music	train
611	appeal	Witty society whodunit with a shocking midpoint return	train
611	narrative	Cop investigating a slain career woman becomes enamored of her painting	eval
611	atmosphere	Sophisticated, fixated spell cast over high society	eval
611	appeal	Urbane killing puzzle famous for a startling reappearance halfway	eval
1050	narrative	Widow shares a seaside cottage with a salty captain's spirit	train
1050	atmosphere	Wistful, moonlit, gently amusing longing	train
1050	appeal	Impossible love across death, scored with aching beauty	train
1050	narrative	Bereaved lady rents coastal home haunted by a gruff seafarer	eval
1050	atmosphere	Yearning, silvery, softly humorous melancholy	eval
1050	appeal	Devotion beyond the grave, lifted by heartrending music	eval
612	narrative	Hijacked diplomat finds a hidden Himalayan valley of peace and longevity	train
612	atmosphere	Serene, luminous utopian yearning amid snowy peaks	train
612	appeal	Inspiring dream of Shangri-La in a troubled prewar world	train
612	narrative	Kidnapped plane passengers reach a secret Tibetan paradise where people hardly age	eval
612	atmosphere	Tranquil radiant idealism surrounded by icy mountains	eval
612	appeal	Comforting vision of earthly harmony for a world near catastrophe	eval
1203	narrative	American dancer's beloved mistakes him for her friend's husband	train
1203	atmosphere	Gleaming Art Deco froth, airy and debonair	train
1203	appeal	Sublime tap and ballroom numbers to Irving Berlin tunes	train
1203	narrative	Hoofer's sweetheart wrongly believes he is married to her pal	eval
1203	atmosphere	Shimmering white-set lightness, suave and weightless	eval
1203	appeal	Heavenly footwork with cheek-to-cheek melodies for lovers of elegance	eval
1204	narrative	Polish theater troupe outwits Nazis by impersonating officers in Warsaw	train
1204	atmosphere	Daring, sophisticated wit in the shadow of occupation	train
1204	appeal	Brilliant anti-Hitler farce balancing laughs with real peril	train
1204	narrative	Actors in occupied Poland don German uniforms to foil the Gestapo	eval
1204	atmosphere	Audacious, urbane humor under wartime threat	eval
1204	appeal	Masterly mockery of fascists, suspenseful and hilarious at once	eval
613	narrative	Socialite hires a dump-dwelling tramp as family butler	train
613	atmosphere	Madcap Depression-era farce with champagne sparkle	train
613	appeal	Screwball class satire where the servant tames lunatic rich folks	train
613	narrative	Scatterbrained heiress finds forgotten man at scavenger hunt, makes him valet	eval
613	atmosphere	Zany thirties absurdity, fizzy and polished	eval
613	appeal	Riotous jab at privilege as hired help civilizes a crackpot clan	eval
614	narrative	Texas cattle dynasty clashes with upstart oil tycoon	train
614	atmosphere	Vast, sun-scorched, epic Lone Star sprawl	train
614	appeal	Grand saga of wealth, prejudice and changing times	train
614	narrative	Ranching family's generations contend with a newly rich wildcatter	eval
614	atmosphere	Immense, parched prairie breadth	eval
614	appeal	Monumental tale of money, racism and social transformation	eval
492	narrative	Restless son competes with brother for stern father's love	train
492	atmosphere	Overwrought, lyrical and emotionally raw	train
492	appeal	Explosive young performance retelling Cain and Abel	train
492	narrative	Troubled youth craves approval from pious lettuce-farming parent	eval
492	atmosphere	Anguished, poetic feeling of exposed nerves	eval
492	appeal	Magnetic rebel acting in biblical sibling rivalry	eval
493	narrative	Tipsy retired sleuth and heiress wife solve inventor's disappearance with terrier	train
493	atmosphere	Effervescent, martini-soaked sophistication from first sip	train
493	appeal	Sparkling marital banter makes the whodunit a party	train
493	narrative	Hard-drinking married detectives and their dog find a missing scientist's killer	eval
493	atmosphere	Bubbly, gin-fueled urbanity after Prohibition	eval
493	appeal	Delicious husband-wife teasing turns clue-hunting into festivity	eval
494	narrative	Editor schemes to keep his reporter ex-wife from remarrying	train
494	atmosphere	Machine-gun banter and cynical newsroom frenzy	train
494	appeal	Battle-of-sexes wit at breathless speed over a hanging story	train
494	narrative	Newspaper boss plots so former spouse won't wed another	eval
494	atmosphere	Rapid overlapping talk and jaded pressroom bustle	eval
494	appeal	Dizzying verbal sparring between man and woman covering an execution	eval
495	narrative	Punctual Englishman wagers he can circle the globe with his valet	train
495	atmosphere	Jaunty, leisurely Victorian travelogue pageantry	train
495	appeal	Balloon rides, global scenery and dozens of star cameos	train
495	narrative	Precise London gentleman bets upon a worldwide trip in under three months	eval
495	atmosphere	Cheerful unhurried nineteenth-century sightseeing splendor	eval
495	appeal	Aerostat flights, exotic locations and celebrity walk-ons galore	eval
496	narrative	Despairing small-town banker sees world had he never lived	train
496	atmosphere	Heartwarming holiday glow earned through dark despair	train
496	appeal	Beloved affirmation that one ordinary life touches many	train
496	narrative	Suicidal savings-and-loan man is shown existence without him by angel	eval
496	atmosphere	Cozy Christmas radiance rising out of bleak hopelessness	eval
496	appeal	Cherished reminder how humble individuals matter to countless others	eval
136	narrative	Naive youth leader appointed senator filibusters against political graft	train
136	atmosphere	Idealistic, fervent patriotism facing cynical machinery	train
136	appeal	Stirring lone stand for democracy and lost causes	train
136	narrative	Innocent boys' ranger fights crooked bosses with marathon Capitol speech	eval
136	atmosphere	Earnest civic passion confronting jaded power brokers	eval
136	appeal	Rousing belief that one honest man can move a nation	eval
497	narrative	Paleontologist, heiress and pet leopard chase a missing dinosaur bone	train
497	atmosphere	Breakneck, anarchic lunacy with a purring big cat	train
497	appeal	Dizzying star banter as dignity is gleefully destroyed	train
497	narrative	Stuffy museum scientist loses fossil and composure to dizzy rich girl	eval
497	atmosphere	Fast, chaotic Connecticut craziness beside a tame beast	eval
497	appeal	Rapid-fire repartee dismantling a serious man's poise	eval
1299	narrative	Couple recalls marriage through records, adoption and loss	train
1299	atmosphere	Tender, tearstained, nostalgic domesticity	train
1299	appeal	Honest weeping earned by parenthood's joy and heartbreak	train
1299	narrative	Phonograph songs revive a wedded pair's raising and losing a child	eval
1299	atmosphere	Gentle, weepy, backward-looking home life	eval
1299	appeal	Audiences sob at mother-and-father happiness shattered	eval
1542	narrative	Puritan seamstress bears minister's child and wears shame's mark	train
1542	atmosphere	Luminous silent sorrow and stern piety	train
1542	appeal	Expressive silent star embodying persecuted forbidden love	train
1542	narrative	Colonial woman branded for adultery shields guilty clergyman	eval
1542	atmosphere	Radiant wordless grief within harsh religion	eval
1542	appeal	Delicate pantomime acting portraying condemned passion	eval
1452	narrative	Striptease dancer investigates G-string strangulations backstage	train
1452	atmosphere	Brassy, wisecracking bustle of a vaudeville house	train
1452	appeal	Murder puzzle mixed with bump-and-grind numbers and showgirl sass	train
1452	narrative	Stage peeler headlining revue probes garrotings behind the curtain	eval
1452	atmosphere	Loud, quip-happy energy among theater folk	eval
1452	appeal	Whodunit blended with saucy stage routines and chorus-line backtalk	eval
1397	narrative	Clubfooted medical student is enslaved by love for cruel waitress	train
1397	atmosphere	Bleak, masochistic, foggy London misery	train
1397	appeal	Ferocious star-making turn as a vicious heartbreaker	train
1397	narrative	Lame doctor-in-training ruins himself over a heartless tearoom girl	eval
1397	atmosphere	Grim, self-punishing, misty English wretchedness	eval
1397	appeal	Savage breakthrough performance of a spiteful temptress	eval
1453	narrative	Dead gangster makes a devil's bargain to inhabit an honest judge	train
1453	atmosphere	Wry, otherworldly moral whimsy with brimstone	train
1453	appeal	Streetwise redemption as a hood learns love and decency	train
1453	narrative	Slain mobster is sent by Satan into an upright magistrate's body	eval
1453	atmosphere	Droll humor in the manner of an infernal fable	eval
1453	appeal	Tough guy's reform through tenderness and virtue satisfies	eval
967	narrative	Brooklyn boy inherits English earldom and melts crusty grandfather	train
967	atmosphere	Genteel Victorian sweetness and sentiment	train
967	appeal	Innocent kindness conquering class snobbery, perfect for family viewing	train
967	narrative	American lad becomes heir to British title, softening gruff old relative	eval
967	atmosphere	Polite nineteenth-century tenderness and feeling	eval
967	appeal	Childlike goodness beats aristocratic haughtiness in wholesome household fare	eval
1122	narrative	Boxer falsely accused of murder hides on Arizona date farm	train
1122	atmosphere	Tough, hard-bitten Depression grit softened by sunshine	train
1122	appeal	Redemptive bond between fugitive fighter and reform-school kids	train
1122	narrative	Framed prizefighter flees west and lies low among delinquents' ranch	eval
1122	atmosphere	Rugged thirties street attitude easing in the desert	eval
1122	appeal	Hopeful story of a wanted man mentoring wayward boys	eval
968	narrative	Illiterate medicine-show fool mistaken for feared government official	train
968	atmosphere	Colorful Hungarian-village buffoonery with tongue-twisting patter songs	train
968	appeal	Virtuoso clown skewers corrupt bureaucrats with elastic patter	train
968	narrative	Simple-minded gypsy-troupe stooge confused with Napoleonic auditor	eval
968	atmosphere	Bright mock-European silliness sung at dizzy speed	eval
968	appeal	Showcase for rubber-faced entertainer ridiculing crooked town leaders	eval
1454	narrative	Wounded gunfighter softened by Quaker girl's pacifism	train
1454	atmosphere	Gentle, pastoral, morally reflective frontier calm	train
1454	appeal	Rugged outlaw choosing love over vengeance	train
1454	narrative	Injured pistolero is reformed by a peaceful Friend's daughter	eval
1454	atmosphere	Mild, rustic, ethical prairie serenity	eval
1454	appeal	Tough desperado trades revenge for devotion	eval
615	narrative	Innocent man flees police handcuffed to skeptical woman in Scotland	train
615	atmosphere	Brisk, foggy and playfully suspenseful	train
615	appeal	Early Hitchcock wrong-man chase with witty sparks	train
615	narrative	Framed Canadian runs across Highlands shackled to unwilling blonde	eval
615	atmosphere	Swift, misty tension with a mischievous wink	eval
615	appeal	Master director's pioneering fugitive pursuit and clever repartee	eval
1310	narrative	American platoon marches inland from Salerno to capture a farmhouse	train
1310	atmosphere	Poetic, weary, conversational foot-soldier fatalism	train
1310	appeal	Honest look at infantrymen's fear, humor and endurance under fire	train
1310	narrative	GIs trudge from an Italian beach toward a fortified rural target	eval
1310	atmosphere	Lyrical, tired, talky resignation of dogfaces	eval
1310	appeal	Truthful study of ordinary troops' dread, jokes and stamina	eval
1455	narrative	Famous young gunslinger and aging gambler quarrel over horse and woman	train
1455	atmosphere	Sultry, notorious, oddly playful frontier heat	train
1455	appeal	Scandalous curves and censor-baiting desert desire	train
1455	narrative	Two legendary pistoleers feud about a stolen steed plus a sultry girl	eval
1455	atmosphere	Steamy, infamous, strangely jesting mood of the plains	eval
1455	appeal	Provocative bosom and banned passion amid the sagebrush	eval
616	narrative	Strangers barricade a farmhouse against flesh-eating corpses	train
616	atmosphere	Grainy, newsreel-like panic and suffocating hopelessness	train
616	appeal	Landmark zombie siege with a shattering social sting	train
616	narrative	Besieged survivors board up a rural home versus the cannibal dead	eval
616	atmosphere	Rough, raw-footage terror without relief	eval
616	appeal	Hugely influential ghoul assault ending on a bitter racial note	eval
498	narrative	Gin-swilling riverboat captain and missionary plot to sink German gunboat	train
498	atmosphere	Humid, bickering jungle peril with blossoming affection	train
498	appeal	Odd-couple stars braving rapids, leeches and empire's enemies	train
498	narrative	Boozy skipper plus prim spinster scheme torpedoing Kaiser's lake vessel	eval
498	atmosphere	Sweaty squabbling tropical danger, tenderness growing	eval
498	appeal	Mismatched legends endure whitewater and bloodsuckers to strike foe	eval
1456	narrative	Shady adventurers stranded in Italian port scheme over African uranium	train
1456	atmosphere	Droll, offbeat irony of a shaggy-dog yarn	train
1456	appeal	Eccentric rogues and self-parodying dialogue beloved by cultists	train
1456	narrative	Crooked travelers await steamer while plotting to grab radioactive land	eval
1456	atmosphere	Dry, peculiar, rambling tongue-in-cheek mood	eval
1456	appeal	Oddball swindlers and mocking lines that won a devoted following	eval
499	narrative	Alcoholic ex-athlete and neglected wife clash at dying patriarch's birthday	train
499	atmosphere	Sweltering Southern tension thick with mendacity	train
499	appeal	Smoldering stars and Tennessee Williams family confrontations	train
499	narrative	Drunken football hero spurns spouse as rich father turns sixty-five	eval
499	atmosphere	Hot, humid plantation hostility and lies	eval
499	appeal	Sultry celebrities deliver fierce playwright's household showdowns	eval
1123	narrative	American writer's marriage dissolves in postwar French decadence	train
1123	atmosphere	Glamorous, boozy, regretful melancholy	train
1123	appeal	Lush star beauty and Fitzgerald heartbreak	train
1123	narrative	Expatriate author drinks away his happiness with his wife	eval
1123	atmosphere	Chic, alcoholic, remorseful sorrow	eval
1123	appeal	Gorgeous leading lady graces a literary tearjerker	eval
837	narrative	Reporter invents suicidal everyman; drifter hired to impersonate him	train
837	atmosphere	Earnest, populist uplift shadowed by fascism	train
837	appeal	Capra fable of common folk and manipulated media	train
837	narrative	Newspaperwoman's fake letter makes hobo ballplayer a national hero	eval
837	atmosphere	Heartfelt, folksy hope with sinister politics	eval
837	appeal	Idealistic parable on ordinary people exploited by press	eval
1124	narrative	American ambulance driver loves an English nurse on Italian front	train
1124	atmosphere	Swooning, misty tenderness under a sense of doom	train
1124	appeal	Classic Hemingway heartbreak amid Great Conflict ruins	train
1124	narrative	Volunteer medic and British hospital sister fall hard near the trenches	eval
1124	atmosphere	Dreamy, soft-focus affection that fate will crush	eval
1124	appeal	Literary tearjerker of sweethearts parted through World battle	eval
617	narrative	Prim professor is ruined by his passion for a cabaret singer	train
617	atmosphere	Smoky Weimar decadence sliding into humiliation	train
617	appeal	Star-making seductive songs and a tragic downfall	train
617	narrative	Stuffy schoolmaster loses dignity over a nightclub temptress	eval
617	atmosphere	Seedy Berlin-era debauchery descending toward shame	eval
617	appeal	Legendary sultry numbers alongside a respectable man's collapse	eval
1663	narrative	Belfast loyalist gunmen and a Catholic father collide one 1975 night	train
1663	atmosphere	Tense, rain-dark, sectarian fury and grief	train
1663	appeal	Humane look at paramilitaries, friendship and innocent casualties	train
1663	narrative	Protestant militia capture a wounded single parent who strays across lines	eval
1663	atmosphere	Taut, black-street, tribal rage with sorrow	eval
1663	appeal	Compassionate examination of terrorists, old ties and slain children	eval
838	narrative	Hong Kong policewoman and allies hunt cash-stealing murderers and framed witnesses	train
838	atmosphere	Furious, bone-crunching intensity across gritty Hong Kong streets	train
838	appeal	Breathtaking female-led martial arts fights and daring stunts	train
838	narrative	Lady cop pursues killers amid a wrongly accused onlooker's plight	eval
838	atmosphere	Savage, joint-snapping ferocity around rough harbor-city alleys	eval
838	appeal	Stunning woman-fronted kung fu brawls with reckless feats	eval
981	narrative	American-raised South African returns home to find brother in drug trouble	train
981	atmosphere	Tense, angry, post-apartheid Johannesburg grit	train
981	appeal	Urban quest with rap star toughness and exile's culture shock	train
981	narrative	Exile back from San Francisco searches Soweto for his indebted sibling	eval
981	atmosphere	Nervy, furious, rough new-nation streets	eval
981	appeal	Hip-hop hero's hunt through dealers, jarred by his old country	eval
618	narrative	Handsome drifter awakens longing in Kansas town on Labor Day	train
618	atmosphere	Sultry, wistful heat of a fading prairie summer	train
618	appeal	Smoldering dance and small-town yearning still stir hearts	train
618	narrative	Muscular vagabond disrupts women's lives during Midwestern holiday outing	eval
618	atmosphere	Humid, restless end-of-season ache beneath paper lanterns	eval
618	appeal	Passionate moonlit swaying and provincial frustration remain moving	eval
1312	narrative	Four New York buddies ponder women and commitment	train
1312	atmosphere	Talky, neurotic nineties male soul-searching	train
1312	appeal	Wry indie conversation for those puzzled by modern love	train
1312	narrative	Manhattan pals debate girlfriends and fear of settling down	eval
1312	atmosphere	Chatty, anxious masculine introspection over drinks	eval
1312	appeal	Droll low-budget dialogue aimed at the romantically confused	eval
304	narrative	Girl and inventor dad lead orphaned geese south by ultralight	train
304	atmosphere	Soaring, tender, autumn-lit wonder	train
304	appeal	Inspiring nature tale of healing and father-daughter flight	train
304	narrative	Teen and her father guide motherless goslings' migration in tiny planes	eval
304	atmosphere	Airborne, gentle, golden-hued awe	eval
304	appeal	Uplifting wildlife story mending grief and parental bonds	eval
500	narrative	Girl and inventor dad lead orphaned geese south by ultralight	train
500	atmosphere	Soaring, tender, autumn-lit wonder	train
500	appeal	Inspiring nature tale of healing and father-daughter flight	train
500	narrative	Teen and her father guide motherless goslings' migration in tiny planes	eval
500	atmosphere	Airborne, gentle, golden-hued awe	eval
500	appeal	Uplifting wildlife story mending grief and parental bonds	eval
1173	narrative	Newlyweds seek unorthodox sex therapist for wife's buried trauma	train
1173	atmosphere	Frank, sensual vulnerability between husband and wife	train
1173	appeal	Earnest exploration of intimacy healing childhood abuse	train
1173	narrative	Young married couple consults maverick healer about bedroom problems	eval
1173	atmosphere	Candid, erotic openness shared by tender spouses	eval
1173	appeal	Serious look at physical closeness mending old wounds	eval
1426	narrative	Heiress songwriter toils in the Brill Building before finding her own voice	train
1426	atmosphere	Bittersweet, melodious nostalgia for the sixties	train
1426	appeal	Fictional pop chronicle with terrific songs and female artistic growth	train
1426	narrative	Privileged singer pens hits for others until recording herself	eval
1426	atmosphere	Poignant, tuneful evocation of a bygone decade	eval
1426	appeal	Invented music-industry life offering great numbers and a woman's emergence	eval
982	narrative	French cop assumes murdered twin's life and faces Russian mobsters	train
982	atmosphere	Hard-hitting, brisk, international chase grit	train
982	appeal	Bone-crunching fights and car pursuits from Nice to New York	train
982	narrative	Policeman from Riviera takes dead lookalike brother's identity against Slavic gangsters	eval
982	atmosphere	Punchy, speedy toughness racing across borders	eval
982	appeal	Brutal brawls and vehicle hunts spanning two continents	eval
744	narrative	Irish rebel leader wages guerrilla struggle then negotiates a fateful treaty	train
744	atmosphere	Stirring, mist-gray and mournful patriotism	train
744	appeal	Sweeping biography of independence, betrayal and assassination	train
744	narrative	Revolutionary strategist fights British rule before signing a divisive peace	eval
744	atmosphere	Rousing somber nationalism in dim Dublin streets	eval
744	appeal	Grand portrait of liberation's hero, broken brotherhood and ambush death	eval
983	narrative	Wealthy man's wife wishes him dead to murderous stranger	train
983	atmosphere	Glossy, rain-slick paranoia and blackmail	train
983	appeal	Twist-laden marital murder intrigue with shadowy double-dealing	train
983	narrative	Tycoon's unhappy spouse confides deadly daydream to a psychotic drifter	eval
983	atmosphere	Polished stormy suspicion with extortion	eval
983	appeal	Surprise-packed domestic killing plot full of murky betrayal	eval
1355	narrative	Young physicist loves tubercular wife while building the atomic bomb	train
1355	atmosphere	Tender, melancholy intimacy of a wartime marriage	train
1355	appeal	Touching true love story behind a famous scientist	train
1355	narrative	Brilliant Manhattan Project mathematician marries his dying sweetheart	eval
1355	atmosphere	Gentle sadness shared by young spouses in forties Los Alamos	eval
1355	appeal	Moving biographical devotion revealing genius's private heart	eval
137	narrative	Italian immigrant brothers bet failing restaurant on one lavish feast	train
137	atmosphere	Warm, bittersweet fifties savor of food and pride	train
137	appeal	Mouthwatering cooking and touching sibling art-versus-commerce tension	train
137	narrative	Two chefs from the old country stake everything upon an extravagant banquet	eval
137	atmosphere	Tender mid-century flavor mixing dishes and dignity	eval
137	appeal	Delectable cuisine with affecting fraternal conflict over integrity	eval
840	narrative	Drifter gunman plays rival bootleg gangs in Texas ghost town	train
840	atmosphere	Dusty, laconic, amber-tinted nihilism	train
840	appeal	Yojimbo retold with blazing twin pistols	train
840	narrative	Lone hired shooter pits two Prohibition mobs against each other	eval
840	atmosphere	Arid, terse, burnt-orange bleakness	eval
840	appeal	Samurai classic reworked as a stylish bullet storm	eval
1174	narrative	Drifter taken in by fishmongers beds the older wife	train
1174	atmosphere	Simmering, briny and doom-laden domestic heat	train
1174	appeal	Steamy domestic triangle spiraling toward violent jealousy	train
1174	narrative	Homeless youth lodges with seafood shop couple, seduces her	eval
1174	atmosphere	Slow-boiling, salty household mood turning fatalistic	eval
1174	appeal	Sultry household affair ending in deadly resentment	eval
1277	narrative	Four desperate Los Angeles women rob banks to escape poverty	train
1277	atmosphere	Defiant, sorrowful, adrenaline-charged street grit	train
1277	appeal	Fierce friendship and heist excitement with devastating sacrifice	train
1277	narrative	Quartet of struggling female friends turn to armed holdups	eval
1277	atmosphere	Rebellious, mournful, high-octane urban toughness	eval
1277	appeal	Powerful sisterhood plus robbery thrills ending in tragic loss	eval
1011	narrative	Hitmen, cops and losers collide after a San Fernando murder	train
1011	atmosphere	Wry menace interlocking beneath sun-bleached skies	train
1011	appeal	Quirky ensemble with dark humor and tangled coincidences	train
1011	narrative	Assassins, detectives and has-beens cross paths over Los Angeles killing	eval
1011	atmosphere	Ironic, interwoven threat in glaring valley light	eval
1011	appeal	Offbeat mosaic of characters, gallows jokes and chance meetings	eval
1081	narrative	Colombian immigrant obsessed with murder joins a bloodstain cleaning crew	train
1081	atmosphere	Quirky, morbid Miami humor with salsa rhythm	train
1081	appeal	Offbeat fascination with gore and a macabre dance	train
1081	narrative	Death-fixated young woman mops up after a serial slayer	eval
1081	atmosphere	Peculiar ghoulish Floridian wit to Latin beats	eval
1081	appeal	Oddball curiosity about carnage culminating in a grisly tango	eval
1356	narrative	Shy Wisconsin rice geneticist seeks love after moving to New York	train
1356	atmosphere	Gentle, nerdy charm among cramped city apartments	train
1356	appeal	Modest dating observations for fans of low-key indie sweetness	train
1356	narrative	Timid Midwestern scientist hunts for girlfriend in Manhattan	eval
1356	atmosphere	Mild, geeky appeal within tiny urban flats	eval
1356	appeal	Small-scale courtship insights delighting lovers of quiet independent fare	eval
619	narrative	Emergency-room doctor uncovers secret experiments on homeless patients	train
619	atmosphere	Paranoid, nocturnal unease of emergency wards and tunnels	train
619	appeal	Medical-ethics dilemma wrapped in brisk conspiracy suspense	train
619	narrative	Physician finds colleague using vagrants as surgical guinea pigs	eval
619	atmosphere	Mistrustful dark tension beneath a New York clinic	eval
619	appeal	Moral question of sacrificing few for many drives pursuit	eval
841	narrative	Mystical ex-CIA cop and wisecracking partner hunt crucifying serial killer	train
841	atmosphere	Grim, rainy Los Angeles with Buddhist-bead posturing	train
841	appeal	Aikido beatdowns and mismatched buddy banter	train
841	narrative	Zen former spook detective pursues murderer staging religious victims	eval
841	atmosphere	Dark, damp California with prayer-bead swagger	eval
841	appeal	Wrist-breaking combat plus odd-couple police ribbing	eval
138	narrative	Misfit hockey team faces snobs at elite prep school	train
138	atmosphere	Rowdy, feel-good, prank-filled locker-room spirit	train
138	appeal	Underdog sports teamwork for young franchise fans	train
138	narrative	Scholarship skaters clash with varsity bluebloods on campus ice	eval
138	atmosphere	Boisterous, cheery, mischievous camaraderie	eval
138	appeal	Long-shot athletes triumph together, pleasing returning kids	eval
620	narrative	Young lawyer defends racist grandfather awaiting Mississippi execution	train
620	atmosphere	Sweltering, grim and burdened by hatred	train
620	appeal	Family secrets and Klan past in Grisham courtroom style	train
620	narrative	Rookie attorney fights state killing of Klansman relative	eval
620	atmosphere	Humid, bleak, guilt-heavy Southern feeling	eval
620	appeal	Ancestral sins revealed through bestselling legal storytelling	eval
415	narrative	Gambler inherits three orphans who discover gold nugget coveted by bumbling outlaws	train
415	atmosphere	Gentle, dusty slapstick on the frontier	train
415	appeal	Wholesome family fun with inept bandits and runaway mine cart	train
415	narrative	Card player stuck with parentless kids whose find attracts clumsy crooks	eval
415	atmosphere	Mild, sandy clowning in a pioneer town	eval
415	appeal	Clean entertainment for youngsters with hapless robbers and ore treasure	eval
621	narrative	Tennessee frontiersman goes from Creek battles to Congress and the Alamo	train
621	atmosphere	Folksy, rousing heroism in a coonskin cap	train
621	appeal	Wholesome legend with catchy ballad and boyish bravery	train
621	narrative	Buckskin woodsman fights, legislates and dies defending a Texas mission	eval
621	atmosphere	Homespun, stirring gallantry by a man in fur headgear	eval
621	appeal	Family-friendly tall tale featuring a hit song and pluck	eval
1133	narrative	Psychic orphan siblings flee a greedy tycoon to find their origin	train
1133	atmosphere	Wondrous, gently spooky Disney seventies charm	train
1133	appeal	Kids with powers, a flying camper and an alien secret	train
1133	narrative	Telekinetic brother and sister escape a scheming millionaire seeking home	eval
1133	atmosphere	Mildly eerie, magical nostalgia from the studio's older family films	eval
1133	appeal	Gifted youngsters, airborne motorhome and extraterrestrial revelation	eval
139	narrative	Down-on-luck racer befriends Volkswagen with mind of its own	train
139	atmosphere	Sunny, bouncy San Francisco slapstick magic	train
139	appeal	Beetle-powered races and gags charm car-crazy kids	train
139	narrative	Struggling driver teams up with sentient VW on the track	eval
139	atmosphere	Cheery springy Bay Area physical whimsy	eval
139	appeal	Tiny-auto contests plus jokes delight vehicle-mad youngsters	eval
1480	narrative	Sentient Volkswagen helps old lady defend her home from developer	train
1480	atmosphere	Zany, sunny slapstick of seventies San Francisco	train
1480	appeal	Kids enjoy car gags, feisty grandma and VW army	train
1480	narrative	Living Beetle aids widow resisting skyscraper tycoon's bulldozers	eval
1480	atmosphere	Wacky, bright, harmless goofiness on steep city hills	eval
1480	appeal	Youngsters cheer automobile tricks and spunky granny beating greed	eval
416	narrative	Frontier Texas boy adopts a stray dog who saves his family	train
416	atmosphere	Sincere, rustic warmth turning to heartbreak	train
416	appeal	Classic tearful lesson in love, loss and growing up	train
416	narrative	Ranch lad takes in a mongrel hero that protects the homestead	eval
416	atmosphere	Earnest pioneer tenderness ending in sorrow	eval
416	appeal	Beloved weepy rite of passage about canine sacrifice	eval
417	narrative	Separated twins meet at camp and reunite divorced mother and father	train
417	atmosphere	Sunny, prankish, early-sixties Disney wholesomeness	train
417	appeal	One young star delightfully doubling as scheming sisters	train
417	narrative	Identical girls discover each other and plot mom and dad's remarriage	eval
417	atmosphere	Bright, mischievous, clean-cut vintage cheer	eval
417	appeal	Charming dual portrayal of conspiring siblings by a single actress	eval
842	narrative	Orphan girl's glad game softens a sour small town	train
842	atmosphere	Sunny, nostalgic sweetness from the century's turn	train
842	appeal	Infectious optimism and charming child lead uplift families	train
842	narrative	Parentless niece teaches grumpy villagers to find happiness	eval
842	atmosphere	Bright, old-fashioned warmth like a lemonade stand	eval
842	appeal	Contagious cheerfulness from winning young heroine	eval
140	narrative	Two dogs and a cat cross Sierra wilderness toward their owners	train
140	atmosphere	Warm, scenic, wisecracking pet camaraderie	train
140	appeal	Tear-jerking animal loyalty perfect for family viewing	train
140	narrative	Trio of household companions treks over mountains seeking beloved humans	eval
140	atmosphere	Cozy, picturesque, joking four-legged fellowship	eval
140	appeal	Emotional faithfulness of furry friends for parents and kids	eval
843	narrative	Teenage boy turns into a sheepdog and uncovers spies	train
843	atmosphere	Wholesome, goofy fifties suburban whimsy	train
843	appeal	Silly canine transformations that delight kids and dog lovers	train
843	narrative	Adolescent becomes hairy hound through magic ring, exposing foreign agents	eval
843	atmosphere	Clean, daffy fancifulness behind a white picket fence	eval
843	appeal	Laughable mutt metamorphoses pleasing youngsters and pet owners	eval
622	narrative	Shipwrecked family builds a treehouse and battles pirates	train
622	atmosphere	Sunny tropical exuberance and castaway ingenuity	train
622	appeal	Dream-come-true island living with animal races and booby traps	train
622	narrative	Marooned parents and sons craft a jungle home, then repel buccaneers	eval
622	atmosphere	Bright equatorial zest full of inventive survival	eval
622	appeal	Every kid's ideal paradise featuring ostrich riding and clever snares	eval
1444	narrative	Siamese feline leads FBI agent to kidnapped bank teller	train
1444	atmosphere	Breezy suburban sleuthing with sneezing slapstick	train
1444	appeal	Paw-print clues and neighborly mix-ups for family laughter	train
1444	narrative	Wandering house pet guides allergic G-man toward abducted woman	eval
1444	atmosphere	Light small-town snooping plus achoo gags	eval
1444	appeal	Animal trail hints and next-door confusion amuse all the household	eval
141	narrative	Castaways are held aboard vengeful captain's futuristic submarine	train
141	atmosphere	Grand Victorian undersea wonder with brooding menace	train
141	appeal	Giant squid battle and Verne spectacle for all ages	train
141	narrative	Shipwrecked trio become prisoners in obsessed genius's ironclad vessel	eval
141	atmosphere	Majestic nineteenth-century ocean marvels tinged by darkness	eval
141	appeal	Tentacled monster fight and classic nautical imagination thrill families	eval
1035	narrative	Jamaican sprinters form Olympic bobsled team with disgraced coach	train
1035	atmosphere	Upbeat reggae sunshine colliding with Calgary ice	train
1035	appeal	Feel-good underdog laughs and dignity in crossing the finish	train
1035	narrative	Caribbean runners train for winter games sledding under fallen champion	eval
1035	atmosphere	Cheery island rhythm meets freezing Canada	eval
1035	appeal	Joyful long-shot humor celebrating pride over medals	eval
623	narrative	Foster boy prays and heavenly helpers rescue losing baseball team	train
623	atmosphere	Sweet, faith-tinged, sentimental ballpark magic	train
623	appeal	Goofy divine interventions and hope for family	train
623	narrative	Orphaned kid's wish brings winged aid to hapless ballplayers	eval
623	atmosphere	Tender, spiritual, mushy diamond enchantment	eval
623	appeal	Silly celestial assists plus longing for a home	eval
418	narrative	Mistreated stepdaughter attends royal ball with magical help	train
418	atmosphere	Dreamy, sparkling hopefulness of a fairy tale	train
418	appeal	Songs, helpful mice and timeless glass-slipper wish fulfillment	train
418	narrative	Abused servant girl meets prince thanks to fairy godmother	eval
418	atmosphere	Enchanted, glittering, full of longing	eval
418	appeal	Melodies, cute rodents and beloved rags-to-riches reward	eval
969	narrative	Honey-loving bear and friends weather wind, flood and a bouncing tiger	train
969	atmosphere	Cozy, windswept gentleness of storybook pages	train
969	appeal	Soothing bedtime charm with playful songs and woozle nightmares	train
969	narrative	Stuffed cub and pals face gales, rising water and springy newcomer	eval
969	atmosphere	Snug, breezy softness from an illustrated volume	eval
969	appeal	Comforting delight for little ones featuring silly tunes and dream elephants	eval
624	narrative	Duck receives birthday gifts that open Latin American travels	train
624	atmosphere	Psychedelic, festive, whirling tropical color	train
624	appeal	Playful samba songs blending live dancers with drawings	train
624	narrative	Famous fowl unwraps presents leading to Brazil and Mexico	eval
624	atmosphere	Hallucinatory, party-like, spinning southern brightness	eval
624	appeal	Merry rhythms mixing real performers and cartoon birds	eval
625	narrative	Bumbling wizard schools a scrawny squire by turning him into animals	train
625	atmosphere	Lighthearted medieval whimsy drawn with sketchy lines	train
625	appeal	Wizard's duel and playful lessons on brains over brawn	train
625	narrative	Old magician tutors a young page through fish, squirrel and bird transformations	eval
625	atmosphere	Airy, roughly penciled fancy of olden days	eval
625	appeal	Shape-changing contest plus amusing teaching that wit beats muscle	eval
626	narrative	Indiana farm boy raises black lamb to win county fair	train
626	atmosphere	Homespun, golden nostalgia for turn-of-century country life	train
626	appeal	Gentle Disney lessons in perseverance, faith and love	train
626	narrative	Hoosier lad rears dark-fleeced sheep hoping for livestock ribbon	eval
626	atmosphere	Rustic, glowing remembrance of bygone barnyard days	eval
626	appeal	Tender old-fashioned teaching on stick-to-it-iveness and devotion	eval
627	narrative	Returning crusader leads Sherwood outlaws against the tyrannical sheriff	train
627	atmosphere	Muddy, stirring medieval swashbuckle with flamboyant villainy	train
627	appeal	Flaming arrows, forest hideouts and sweeping heroic love	train
627	narrative	Nobleman back from Jerusalem unites forest rebels against Nottingham's despot	eval
627	atmosphere	Earthy, rousing Middle Ages bravado and hammy wickedness	eval
627	appeal	Crowd-pleasing archery, treetop camps and grand devotion to a maid	eval
419	narrative	Magical nanny brings order and wonder to London banker's household	train
419	atmosphere	Whimsical Edwardian cheer with cartoon penguins and rooftops	train
419	appeal	Timeless songs and a lesson about spending time with children	train
419	narrative	Umbrella-flying governess transforms two Edwardian tots and their stern father	eval
419	atmosphere	Fanciful turn-of-the-century delight with drawn waiters and chimney sweeps	eval
419	appeal	Evergreen melodies urging parents to value family fun	eval
501	narrative	Big-eared baby circus elephant learns he can fly	train
501	atmosphere	Tender, tearful, surreal pink-elephant whimsy	train
501	appeal	Timeless outcast triumph with lullabies and a loyal mouse	train
501	narrative	Mocked young pachyderm discovers flight beneath the big top	eval
501	atmosphere	Gentle, heart-tugging, hallucinatory fancy	eval
501	appeal	Classic hand-drawn underdog joy with cradle songs and tiny pal	eval
1091	narrative	Orphan boy and sometimes-invisible dragon find home in lighthouse	train
1091	atmosphere	Cheerful, rustic whimsy beside a seaside lighthouse	train
1091	appeal	Hand-drawn creature, lively songs and lovable friendship	train
1091	narrative	Runaway lad with vanishing green beast settles beside Maine shore	eval
1091	atmosphere	Merry, folksy make-believe along the coast	eval
1091	appeal	Cartoon pal, catchy tunes and endearing companionship	eval
142	narrative	Apprentice witch and three evacuees travel by flying bed seeking a spell	train
142	atmosphere	Whimsical magic in a wartime English village	train
142	appeal	Cartoon-animal soccer match, enchanted armor and singable tunes for kids	train
142	narrative	Novice sorceress plus London refugee children ride a levitating mattress	eval
142	atmosphere	Fanciful sorcery set in rural Blitz-era Britain	eval
142	appeal	Drawn lion king's football game, marching suits of mail, catchy songs	eval
420	narrative	Curious girl tumbles down rabbit hole into nonsense kingdom	train
420	atmosphere	Surreal, topsy-turvy absurdity in bright pastels	train
420	appeal	Mad tea party, catchy tunes and dream logic for families	train
420	narrative	Inquisitive child falls through a burrow toward a realm of riddles	eval
420	atmosphere	Dreamlike, upside-down illogic painted with candy colors	eval
420	appeal	Crazy hatter's feast with hummable songs delighting young and old	eval
946	narrative	Childhood friends become hunter and prey in the forest	train
946	atmosphere	Tender, autumnal and quietly heartbreaking	train
946	appeal	Moving lesson on friendship tested by society's expectations	train
946	narrative	Pup and kit pals grow into natural enemies among the woods	eval
946	atmosphere	Gentle, fall-colored sorrow beneath woodland beauty	eval
946	appeal	Touching parable about companionship strained through prejudice	eval
844	narrative	Teen delinquent runaway faces highway serial killer en route to grandma	train
844	atmosphere	Raw, trashy, outrageously foul-mouthed fairy-tale twist	train
844	appeal	Savage Red Riding Hood satire with ferocious heroine	train
844	narrative	Juvenile offender girl battles interstate predator on trip to grandmother's	eval
844	atmosphere	Gritty sleazy profane storybook inversion	eval
844	appeal	Vicious lampoon of wolf fable led by fierce young woman	eval
143	narrative	Novice nun becomes governess and brings music to captain's seven children	train
143	atmosphere	Radiant Alpine wholesomeness shadowed by Nazi annexation	train
143	appeal	Beloved sing-along songs and uplifting family love	train
143	narrative	Spirited convent postulant teaches widower's strict brood to sing	eval
143	atmosphere	Glowing Austrian mountain innocence under looming Reich	eval
143	appeal	Cherished melodies and heartwarming household joy enchant generations	eval
144	narrative	Barefoot New York cop fights thieves holding LA skyscraper hostages	train
144	atmosphere	Taut, claustrophobic, wisecracking Christmas Eve tension	train
144	appeal	Vulnerable everyman hero versus suave villain in explosive showdown	train
144	narrative	Shoeless off-duty policeman battles gunmen seizing high-rise party guests	eval
144	atmosphere	Tight, trapped holiday-night suspense laced with quips	eval
144	appeal	Relatable bleeding underdog defeats elegant mastermind amid blasts	eval
145	narrative	Scientist's virtual reality turns simple gardener into digital god	train
145	atmosphere	Garish, ominous, early-CGI techno paranoia	train
145	appeal	Groundbreaking computer visuals and intelligence run amok	train
145	narrative	Researcher's experiments make a slow groundskeeper a vengeful cyber deity	eval
145	atmosphere	Lurid, threatening nineties digital unease	eval
145	appeal	Pioneering rendered effects and brainpower gone haywire	eval
146	narrative	Widow babysits neighbor's boy and rediscovers her own life	train
146	atmosphere	Warm, mellow and tenderly observed	train
146	appeal	Graceful late-life awakening led by a luminous actress	train
146	narrative	Lonely older woman minds child next door, finds renewal	eval
146	atmosphere	Soft, relaxed portrait full of affection	eval
146	appeal	Radiant veteran star blossoming in mature years	eval
1205	narrative	London shopkeeper spy is ordered to bomb Greenwich Observatory	train
1205	atmosphere	Dingy, oppressive Victorian gloom and moral decay	train
1205	appeal	Bleak Conrad tale of anarchists and a family's ruin	train
1205	narrative	Double-dealing informant must blow up an English astronomical landmark	eval
1205	atmosphere	Shabby, stifling nineteenth-century murk and corruption	eval
1205	appeal	Grim literary account of revolutionaries destroying one household	eval
285	narrative	Black optometrist finds her white working-class birth mother	train
285	atmosphere	Raw, tearful, achingly humane awkwardness	train
285	appeal	Extraordinary improvised acting and cathartic family truth-telling	train
285	narrative	Adopted woman traces biological mum, a lonely London factory hand	eval
285	atmosphere	Naked, weepy, deeply compassionate discomfort	eval
285	appeal	Astonishing spontaneous performances leading to healing confession	eval
845	narrative	Small-town Pennsylvania band scores one huge hit and falls apart	train
845	atmosphere	Bouncy, sweet-natured sixties pop euphoria	train
845	appeal	Irresistibly catchy tune and joyous first-time-on-radio thrill	train
845	narrative	Erie quartet rides a lone chart smash before splitting up	eval
845	atmosphere	Peppy, kindly elation of early rock stardom	eval
845	appeal	Earworm melody plus infectious delight at hearing themselves broadcast	eval
846	narrative	Widower keeps communing with dead wife's spirit on Nantucket beach	train
846	atmosphere	Misty, seaside melancholy with gentle hope	train
846	appeal	Cathartic tale of grief loosening its hold for daughter's sake	train
846	narrative	Bereaved husband still talks to late spouse's ghost by the shore	eval
846	atmosphere	Foggy coastal sadness and tender optimism	eval
846	appeal	Healing story about mourning released so a teen can thrive	eval
1117	narrative	Young painter loves a tyrannical Spanish master and finally leaves	train
1117	atmosphere	Sunlit, stormy artistic household of egos	train
1117	appeal	Revealing look at genius, cruelty and a woman's independence	train
1117	narrative	Aspiring female artist endures affair with domineering cubist before escaping	eval
1117	atmosphere	Bright Riviera turbulence filled with vanity	eval
1117	appeal	Illuminating study of creative brilliance, abuse and self-preservation	eval
1457	narrative	Feuding Bronx caterers' children fall in love	train
1457	atmosphere	Loud, garlicky and broad ethnic warmth	train
1457	appeal	Romeo-and-Juliet spoof with shouting parents and food	train
1457	narrative	Rival Italian restaurant families' teenagers secretly wed	eval
1457	atmosphere	Noisy, sauce-splattered mood with big hearts	eval
1457	appeal	Shakespeare parody full of yelling relatives, meals	eval
1137	narrative	Two teenage boys on London housing estate fall in love	train
1137	atmosphere	Sun-drenched, tender urban fairy tale to Mama Cass tunes	train
1137	appeal	Hopeful working-class coming-out story with spirited mother	train
1137	narrative	Neighboring adolescent lads discover mutual attraction in council flats	eval
1137	atmosphere	Bright, gentle city idyll with sixties pop	eval
1137	appeal	Affirming gay awakening among ordinary folks and a feisty mum	eval
147	narrative	Amnesiac schoolteacher discovers she was a CIA assassin	train
147	atmosphere	Snowy, wisecracking, ultra-violent swagger	train
147	appeal	Kick-ass heroine and profane private-eye banter	train
147	narrative	Memory-less suburban mom learns of her lethal government past	eval
147	atmosphere	Wintry, quippy, bloody bravado	eval
147	appeal	Tough female lead trading insults with a seedy gumshoe	eval
148	narrative	Engineer and hunter face man-eating lions halting African railway	train
148	atmosphere	Savage, sunburned and mythic dread	train
148	appeal	True-story beast hunt with primal suspense	train
148	narrative	Bridge builder battles two deadly big cats in Tsavo	eval
148	atmosphere	Feral, scorching menace of legendary proportions	eval
148	appeal	Fact-based predator tracking full of elemental fear	eval
847	narrative	Actor explores a Shakespearean usurper king through rehearsals and street interviews	train
847	atmosphere	Energetic, curious informality in backward baseball caps	train
847	appeal	Makes Shakespeare accessible by showing players wrestling with text	train
847	narrative	Star performer investigates a villainous monarch via readings and sidewalk chats	eval
847	atmosphere	Lively, inquisitive, casual backstage vibe	eval
847	appeal	Demystifies the Bard as a cast grapples with language	eval
1017	narrative	Unemployed mechanic drifts through bars and drives an ice-cream truck	train
1017	atmosphere	Beery, melancholy, wry small-town aimlessness	train
1017	appeal	Honest barfly portrait with deadpan humor and regret	train
1017	narrative	Jobless Long Island loser drinks daily while selling frozen treats	eval
1017	atmosphere	Boozy, rueful, drily funny listlessness	eval
1017	appeal	Truthful sketch of a tavern regular, droll and remorseful	eval
1638	narrative	Suburban policeman robs banks to please his unstable wife	train
1638	atmosphere	Bleak, numb desperation among strip malls	train
1638	appeal	True-story tragedy of obsessive love and self-destruction	train
1638	narrative	Fired Illinois cop turns to holdups for a troubled spouse	eval
1638	atmosphere	Desolate, deadened sameness of American suburbs	eval
1638	appeal	Fact-based calamity born from all-consuming devotion	eval
1134	narrative	Black men ride cross-country toward the Million Man March	train
1134	atmosphere	Spirited, argumentative brotherhood with sober reflection	train
1134	appeal	Conversation-driven look at race, fatherhood and responsibility	train
1134	narrative	African-American travelers journey from Los Angeles to Washington rally	eval
1134	atmosphere	Lively debating fraternity alongside serious contemplation	eval
1134	appeal	Talky exploration of identity, parenting, and accountability	eval
984	narrative	Presidential aide flees assassins after discovering White House plot	train
984	atmosphere	Paranoid, glossy danger along Washington's corridors	train
984	appeal	Chases and backroom treachery for conspiracy buffs	train
984	narrative	Top adviser runs from killer upon learning of coup within government	eval
984	atmosphere	Suspicious, sleek peril inside the capital's halls of power	eval
984	appeal	Pursuits and political betrayal satisfy fans of hidden cabals	eval
149	narrative	Stonemason's scholarly dreams and love for cousin end in tragedy	train
149	atmosphere	Relentlessly bleak, muddy Victorian despair	train
149	appeal	Devastating Hardy adaptation for those who brave heartbreak	train
149	narrative	Rural laborer yearning for university lives scandalously with relative, suffering ruin	eval
149	atmosphere	Unrelieved gray nineteenth-century misery and social scorn	eval
149	appeal	Shattering literary translation rewarding viewers unafraid of sorrow	eval
319	narrative	Wealthy Manhattan clan sings through tangled love affairs	train
319	atmosphere	Light, airy, old-fashioned Upper East Side whimsy	train
319	appeal	Charming amateur singing from New York to Venice and Paris	train
319	narrative	Rich extended family's courtships burst into standards	eval
319	atmosphere	Breezy, nostalgic, privileged playfulness	eval
319	appeal	Delightful untrained voices crooning across glamorous cities	eval
1639	narrative	Idealistic Havana communist loses faith through love and repression	train
1639	atmosphere	Passionate, black-and-white disillusionment with bolero ache	train
1639	appeal	Impassioned critique of Castro's Cuba and youth's despair	train
1639	narrative	Young revolutionary believer sours on regime while romancing dancer	eval
1639	atmosphere	Ardent monochrome disenchantment set to Latin sorrow	eval
1639	appeal	Fierce political indictment of island hardship	eval
421	narrative	Star-crossed teens love amid gun-toting gangs in Verona Beach	train
421	atmosphere	Hyperkinetic, neon-Catholic delirium with MTV flavor	train
421	appeal	Modernized Shakespeare with swoony fish-tank meeting and pop soundtrack	train
421	narrative	Doomed adolescents from feuding pistol-packing clans fall for each other	eval
421	atmosphere	Frantic, candle-lit fever like a music video	eval
421	appeal	Contemporary Bard update with dreamy aquarium glance and hip songs	eval
150	narrative	Heartbroken actor is dragged through Hollywood lounges by wingmen	train
150	atmosphere	Cool, retro, self-deprecating bachelor banter	train
150	appeal	Quotable guide to dating disasters and male friendship	train
150	narrative	Dumped performer gets hauled around L.A. nightspots with buddies	eval
150	atmosphere	Suave, swing-era, self-mocking single-guy chatter	eval
150	appeal	Endlessly repeatable lines about flirting flops and brotherly support	eval
628	narrative	Hell's Kitchen boys abused in reform school plot revenge as men	train
628	atmosphere	Brooding, Catholic-tinged guilt and lost innocence	train
628	appeal	Star-laden courtroom payback with wrenching moral compromise	train
628	narrative	New York friends brutalized in juvenile detention scheme retribution years later	eval
628	atmosphere	Dark penitent sorrow over stolen childhood	eval
628	appeal	All-star trial vengeance raising painful ethical questions	eval
1675	narrative	Dying half-Navajo convict kidnaps his doctor to reach a healing lake	train
1675	atmosphere	Sweeping, feverish Southwestern desert mysticism	train
1675	appeal	Clash of science and spirit on a redemptive road trip	train
1675	narrative	Terminally ill young gangster abducts an oncologist, driving to sacred mountain water	eval
1675	atmosphere	Vast, heated, visionary mood of canyon lands	eval
1675	appeal	Medicine meets native belief in a journey of salvation	eval
1543	narrative	Santa Monica Boulevard hustlers scramble to survive on Christmas Eve	train
1543	atmosphere	Gritty, sun-glared desperation and fragile friendship	train
1543	appeal	Compassionate street-level portrait of young male prostitutes	train
1543	narrative	Los Angeles rent boys struggle to get by before the holiday	eval
1543	atmosphere	Rough harshly lit hardship with delicate camaraderie	eval
1543	appeal	Humane ground-eye view of youths selling themselves	eval
422	narrative	Street-rat hero finds long-lost father leading legendary bandit gang	train
422	atmosphere	Lively, jokey enchantment of Arabian bazaars and caverns	train
422	appeal	Wedding, quips and treasure hunt entertain kids at home	train
422	narrative	Agrabah groom discovers missing dad rules the desert robbers	eval
422	atmosphere	Sprightly Middle Eastern storybook magic full of gags	eval
422	appeal	Nuptials, wisecracking genie and golden-hand quest amuse youngsters	eval
1581	narrative	Police reconstruct a murdered fortune teller through five conflicting witnesses	train
1581	atmosphere	Shadowy postwar British seaside intrigue	train
1581	appeal	Virtuoso lead plays one victim as five different personalities	train
1581	narrative	Detectives piece together a slain palmist from contradictory testimonies	eval
1581	atmosphere	Murky English resort-town suspicion after the conflict	eval
1581	appeal	Single actress dazzles in multiple versions of the same lady	eval
1286	narrative	Ballet star pretends marriage to tap dancer, sparking shipboard gossip	train
1286	atmosphere	Airy, playful art-deco mood with Gershwin tunes	train
1286	appeal	Roller-skate dancing and witty courtship between legendary partners	train
1286	narrative	Fake Russian ballerino and revue queen rumored wed on ocean liner	eval
1286	atmosphere	Light, jazzy, moderne frolic to classic melodies	eval
1286	appeal	Celebrated duo's wheeled footwork plus sparkling flirtation	eval
1458	narrative	American dancer woos English noblewoman at her castle	train
1458	atmosphere	Frothy, witty, Wodehousian countryside lunacy	train
1458	appeal	Nimble footwork and Gershwin standards in foggy London	train
1458	narrative	Yankee hoofer courts an aristocrat's daughter in her manor	eval
1458	atmosphere	Bubbly British eccentricity and droll servants	eval
1458	appeal	Graceful tapping to immortal tunes amid mist	eval
1064	narrative	Detective probes soldier's hate-driven killing of Jewish man	train
1064	atmosphere	Shadowy, terse bitterness in postwar boarding rooms	train
1064	appeal	Bold message picture confronting anti-Semitism through murder inquiry	train
1064	narrative	Policeman investigates bigoted serviceman behind civilian's beating death	eval
1064	atmosphere	Dark, clipped sourness of soldiers after combat	eval
1064	appeal	Daring 1940s condemnation of prejudice wrapped in whodunit	eval
848	narrative	Private eye hunting ex-con's lost girlfriend stumbles into jade theft and killing	train
848	atmosphere	Hallucinatory, rain-slick gloom with hard-boiled cynicism	train
848	appeal	Wisecracking Chandler narration and femme fatale deception	train
848	narrative	Gumshoe seeking a thug's missing sweetheart finds stolen necklace and corpses	eval
848	atmosphere	Delirious, wet-pavement darkness colored by world-weary toughness	eval
848	appeal	Tough-guy voiceover wit and a treacherous lady	eval
1357	narrative	Australian airman loves married farm woman while training in Manitoba	train
1357	atmosphere	Gentle, golden prairie wistfulness before departure	train
1357	appeal	Fleeting forbidden passion under shadow of 1942 combat	train
1357	narrative	Trainee pilot from Down Under falls for a Canadian soldier's wife	eval
1357	atmosphere	Soft, wheat-colored longing as leaving nears	eval
1357	appeal	Short-lived illicit tenderness darkened by looming battle overseas	eval
151	narrative	Poor boy wins a golden ticket to a reclusive candymaker's factory	train
151	atmosphere	Candy-colored wonder with a sly, sinister streak	train
151	appeal	Edible fantasylands, singing Oompa Loompas and just desserts for brats	train
151	narrative	Needy lad gains entry to an eccentric confectioner's secret plant	eval
151	atmosphere	Sugary marvels edged by wicked mischief	eval
151	appeal	Delicious imaginary rooms, orange-faced chorus and naughty kids punished	eval
1360	narrative	Flemish man recounts his erotic misadventures from boyhood to divorce	train
1360	atmosphere	Deadpan, bawdy, self-deprecating provincial gloom	train
1360	appeal	Droll autobiographical confession of lust, failure and bohemian dreams	train
1360	narrative	Brussels-bound loser narrates decades of sex, marriage and breakup	eval
1360	atmosphere	Dry, ribald, self-mocking small-country drabness	eval
1360	appeal	Wry personal memoir about desire, disappointment and artistic hopes	eval
1125	narrative	Governess believes ghosts possess her two angelic charges	train
1125	atmosphere	Candlelit, whispering ambiguity in a gothic country house	train
1125	appeal	Sophisticated haunted-house chills hinged on repressed imagination	train
1125	narrative	Victorian nanny suspects dead servants inhabit children in her care	eval
1125	atmosphere	Dim, murmuring uncertainty throughout a shadowed English manor	eval
1125	appeal	Elegant spectral shivers stemming from stifled psyche	eval
152	narrative	Health-food store owner thaws two centuries later in police state	train
152	atmosphere	Frantic silent-film-style slapstick with neurotic quips	train
152	appeal	Inventive futuristic sight gags and satirical one-liners	train
152	narrative	Cryogenically frozen clarinetist awakens in totalitarian tomorrow and joins rebels	eval
152	atmosphere	Chaplinesque pratfalls mixed with anxious wit	eval
152	appeal	Clever gadget jokes and social jabs about coming civilization	eval
502	narrative	Lovelorn New York nebbish becomes Latin American guerrilla leader	train
502	atmosphere	Anarchic, gag-a-minute absurdist political lampoon	train
502	appeal	Early slapstick by a neurotic filmmaker mocking revolution and media	train
502	narrative	Rejected product tester ends up dictator of banana republic	eval
502	atmosphere	Scattershot, ludicrous satire of regimes	eval
502	appeal	Youthful nebbish auteur's pratfalls ridiculing insurgency and television coverage	eval
153	narrative	Jewel thieves double-cross each other and seduce a barrister	train
153	atmosphere	Manic, wicked, culture-clash farce	train
153	appeal	Idiotic self-styled intellectual and Python-flavored hilarity	train
153	narrative	Diamond robbers betray partners while charming an English lawyer	eval
153	atmosphere	Frenzied, naughty, Anglo-American absurdity	eval
153	appeal	Riotous dimwit villain and stammering, silly British wit	eval
154	narrative	Reluctant Judean mistaken for messiah amid bumbling rebels	train
154	atmosphere	Irreverent, absurd satire of biblical epics	train
154	appeal	Quotable British troupe lampooning dogma and crucifixion singalong	train
154	narrative	Ordinary man born next stable hailed as savior	eval
154	atmosphere	Blasphemous, ridiculous mockery set in ancient times	eval
154	appeal	Endlessly repeatable gags poking blind faith, whistling finale	eval
629	narrative	Starving soprano poses as a male female impersonator in 1930s Paris	train
629	atmosphere	Champagne-light, sophisticated sparkle of Parisian cabaret	train
629	appeal	Gender-bending farce with dazzling numbers and proud gay humor	train
629	narrative	Broke singer pretends to be a man performing in drag	eval
629	atmosphere	Fizzy, worldly glitter inside elegant nightclubs	eval
629	appeal	Identity mix-ups, show-stopping songs and affirming queer wit	eval
503	narrative	Idealistic lawyer runs for Senate and loses his principles	train
503	atmosphere	Cool, observational, ironic campaign-trail texture	train
503	appeal	Shrewd political satire that still feels current	train
503	narrative	Young attorney seeks high office, gradually sacrificing convictions	eval
503	atmosphere	Detached, fly-on-wall, wry electioneering feel	eval
503	appeal	Savvy dissection of image politics, relevant today	eval
630	narrative	Dashing daredevil and dastardly rival race automobiles from New York to Paris	train
630	atmosphere	Lavish, mustache-twirling slapstick in silent-era style	train
630	appeal	Colossal pie fight and cartoonish vintage-car mayhem	train
630	narrative	White-clad hero and scheming professor compete in a globe-spanning auto contest	eval
630	atmosphere	Extravagant old-time buffoonery of heroes and villains	eval
630	appeal	Giant pastry battle along with zany antique motor chaos	eval
504	narrative	Depression-era lovers rob banks across Texas toward bloody ambush	train
504	atmosphere	Jaunty banjo exhilaration turning abruptly to brutal violence	train
504	appeal	Landmark outlaw glamour that changed American cinema	train
504	narrative	Dust Bowl sweethearts hold up tellers until police gun them down	eval
504	atmosphere	Sprightly bluegrass thrill shifting to savage slaughter	eval
504	appeal	Groundbreaking fugitive chic which transformed Hollywood	eval
1126	narrative	Aged Cuban fisherman battles giant marlin alone for days	train
1126	atmosphere	Solitary, contemplative grandeur of open ocean	train
1126	appeal	Timeless literary parable of endurance and dignity in defeat	train
1126	narrative	Elderly angler struggles with colossal fish far off Havana	eval
1126	atmosphere	Lonely, meditative majesty under endless Caribbean sky	eval
1126	appeal	Hemingway's enduring fable about perseverance and noble loss	eval
505	narrative	Ex-tennis pro's scheme to kill rich wife goes awry	train
505	atmosphere	Elegant, stifling drawing-room suspense around a telephone	train
505	appeal	Clockwork latchkey puzzle of blackmail and scissors	train
505	narrative	Jealous husband hires murderer for wealthy spouse, but plan fails	eval
505	atmosphere	Refined, enclosed London-flat tension as a ring awaits	eval
505	appeal	Ingenious door-key conundrum involving extortion and fatal shears	eval
1459	narrative	Abandoned geisha waits for faithless American naval officer	train
1459	atmosphere	Sumptuous, sorrowful, stately Nagasaki tragedy	train
1459	appeal	Puccini's arias filmed with lush cinematic beauty	train
1459	narrative	Deserted Japanese bride hopes for her callous Yankee husband's return	eval
1459	atmosphere	Gorgeous, mournful, solemn heartbreak	eval
1459	appeal	Beloved opera score rendered through elegant photography	eval
155	narrative	Sheltered teen falls for working-class dance instructor at resort	train
155	atmosphere	Steamy, nostalgic longing of a summertime resort	train
155	appeal	Sultry dance lift, hit soundtrack and sexual awakening	train
155	narrative	Doctor's daughter loves hotel hoofer during 1963 Catskills vacation	eval
155	atmosphere	Sweaty, wistful yearning in warm weather	eval
155	appeal	Famous leap, beloved songs and first passion	eval
156	narrative	Color-coded robbers turn on each other after botched diamond heist	train
156	atmosphere	Profane, blood-soaked cool with pop-savvy swagger	train
156	appeal	Explosive dialogue and ear-slicing tension in a single warehouse	train
156	narrative	Suit-wearing thieves suspect a rat following a jewel job gone wrong	eval
156	atmosphere	Foul-mouthed, gory hipness tuned to seventies radio	eval
156	appeal	Volatile banter plus torture suspense confined to one hideout	eval
157	narrative	Naive infantryman is caught between two sergeants in Vietnam jungle	train
157	atmosphere	Sweltering, terrifying, morally shattering chaos	train
157	appeal	Veteran's unflinching testimony about combat and lost innocence	train
157	narrative	Green recruit torn by good and evil NCOs during Southeast Asian patrols	eval
157	atmosphere	Steaming, frightening confusion that breaks souls	eval
157	appeal	Former soldier's honest witness to fighting and destroyed youth	eval
158	narrative	Two young employees pretend their murdered boss is alive all weekend	train
158	atmosphere	Sunny, tasteless silliness at the beach house	train
158	appeal	Absurd corpse-puppetry gags pushed to shameless extremes	train
158	narrative	Pair of junior clerks pass off a slain host as living	eval
158	atmosphere	Breezy, crass goofiness along the Hamptons shore	eval
158	appeal	Ridiculous dead-body slapstick taken outrageously far	eval
159	narrative	Troubled detective falls for seductive novelist suspected of ice-pick murder	train
159	atmosphere	Icy, lurid eroticism and manipulative games	train
159	appeal	Provocative whodunit with notorious femme fatale	train
159	narrative	Unstable cop beds alluring author accused of stabbing lover	eval
159	atmosphere	Cold sleazy sensuality with psychological cat-and-mouse	eval
159	appeal	Scandalous guess-the-killer puzzle boasting infamous deadly blonde	eval
1135	narrative	Sixties rock poet's rise and self-destruction fronting iconic band	train
1135	atmosphere	Psychedelic, drugged excess with shamanic visions	train
1135	appeal	Hypnotic concert scenes and mesmerizing lead impersonation	train
1135	narrative	Charismatic singer ascends and burns out through alcohol and acid	eval
1135	atmosphere	Trippy, intoxicated mysticism wandering desert and Sunset Strip	eval
1135	appeal	Spellbinding stage performances and uncanny embodiment of legendary frontman	eval
631	narrative	IRA volunteer seeks dead British soldier's lover in London	train
631	atmosphere	Melancholy, secretive intimacy shot through with danger	train
631	appeal	Famous twist and moving exploration of identity and loyalty	train
631	narrative	Remorseful Republican gunman befriends sweetheart of hostage he guarded	eval
631	atmosphere	Sad, hidden tenderness under threat	eval
631	appeal	Celebrated surprise reveal probing gender, guilt and allegiance	eval
160	narrative	Desperate real estate salesmen fight for leads and jobs	train
160	atmosphere	Rain-soaked, profane, pressure-cooker desperation	train
160	appeal	Mamet's blistering dialogue and powerhouse ensemble acting	train
160	narrative	Cutthroat property hustlers compete under threat of firing	eval
160	atmosphere	Wet, foul-mouthed, suffocating anxiety	eval
160	appeal	Searing speeches delivered by a superb cast	eval
632	narrative	Auschwitz survivor hides unbearable maternal secret from Brooklyn writer	train
632	atmosphere	Elegiac, romantic and crushingly sad	train
632	appeal	Towering lead performance and devastating moral dilemma	train
632	narrative	Polish immigrant conceals death-camp anguish involving her children	eval
632	atmosphere	Mournful, lush atmosphere that breaks the soul	eval
632	appeal	Legendary acting around an impossible wartime decision	eval
423	narrative	Lonely suburban boy hides a stranded alien and helps it go home	train
423	atmosphere	Tender, twilight-lit wonder seen from child height	train
423	appeal	Soaring bicycle flight and tearful goodbye touch all ages	train
423	narrative	Solitary kid shelters a marooned space visitor, aiding its return	eval
423	atmosphere	Gentle, moon-glowing amazement through youthful eyes	eval
423	appeal	Flying-bike magic and a weepy farewell that move everybody	eval
1361	narrative	Film student returns to Red Hook to document a missing local	train
1361	atmosphere	Scruffy, oddball, improvised Brooklyn chatter	train
1361	appeal	Eccentric neighborhood characters and deadpan tall tales	train
1361	narrative	Aspiring director comes home, recording the hunt for a lost loser	eval
1361	atmosphere	Shaggy, peculiar, loose borough gabbing	eval
1361	appeal	Kooky block personalities swapping straight-faced stories	eval
633	narrative	Miser is reformed by three Christmas spirits	train
633	atmosphere	Snug, snow-dusted Victorian cheer with ghostly shivers	train
633	appeal	Compact, heartwarming Dickens holiday tradition	train
633	narrative	Stingy moneylender changes after visits from Yuletide phantoms	eval
633	atmosphere	Cozy wintry London merriment touched by eerie chill	eval
633	appeal	Brief uplifting seasonal classic for families every December	eval
849	narrative	Hotshot stock-car rookie crashes, loves doctor and chases Daytona	train
849	atmosphere	High-octane, sun-glinting bravado in roaring pit lanes	train
849	appeal	Roaring NASCAR spectacle and star swagger for speed lovers	train
849	narrative	Cocky racing newcomer wrecks, woos his neurologist, and pursues the big trophy	eval
849	atmosphere	Fast-revving, gleaming machismo alongside thundering garages	eval
849	appeal	Thunderous oval-track showmanship appealing to velocity fans	eval
161	narrative	Reckless Navy pilot competes at elite fighter school	train
161	atmosphere	Slick, sun-soaked adrenaline and macho swagger	train
161	appeal	Soaring jet dogfights, power ballads and hotshot bravado	train
161	narrative	Cocky naval aviator vies for best flier among Miramar rivals	eval
161	atmosphere	Glossy golden-hour testosterone and speed	eval
161	appeal	Exhilarating aerial combat with hit soundtrack and cool rebels	eval
1362	narrative	Desperate wanderers converge at desert diner in bloody shootout	train
1362	atmosphere	Sun-scorched, quirky, violent highway nihilism	train
1362	appeal	Tarantino-era patchwork of oddballs and standoffs	train
1362	narrative	Assorted misfits and killers meet at roadside eatery's showdown	eval
1362	atmosphere	Baked, offbeat, brutal Americana emptiness	eval
1362	appeal	Mid-nineties vignette collage of weirdos pulling guns	eval
506	narrative	Troubled teen clashes with gang in fatal cliff-edge car race	train
506	atmosphere	CinemaScope anguish of misunderstood suburban youth	train
506	appeal	Iconic red-jacketed alienation and longing for real family	train
506	narrative	Anguished newcomer faces bullies at deadly chickie run	eval
506	atmosphere	Widescreen heartache of fifties adolescents	eval
506	appeal	Legendary young star embodies estrangement and makeshift kinship	eval
507	narrative	Fragile Southern belle unravels living with brutish brother-in-law	train
507	atmosphere	Sweltering, sensual, claustrophobic New Orleans	train
507	appeal	Raw animal magnetism and Tennessee Williams poetry	train
507	narrative	Faded Dixie lady breaks down in her sister's cramped apartment	eval
507	atmosphere	Humid, carnal, stifling French Quarter	eval
507	appeal	Electrifying method acting and lyrical stage language	eval
1363	narrative	Serengeti cub grows up learning to hunt	train
1363	atmosphere	Majestic, patient, golden African wildness	train
1363	appeal	Breathtaking big-cat photography for nature lovers	train
1363	narrative	Young spotted feline matures with his mother on savanna	eval
1363	atmosphere	Grand, unhurried, sunlit wilderness	eval
1363	appeal	Stunning wildlife images by a famed cameraman	eval
1364	narrative	Bulgarian ex-prisoner hunts an American arms dealer, then loves his daughter	train
1364	atmosphere	Brooding gloom of Sofia after communism	train
1364	appeal	Revenge entangled with forbidden passion in an exotic setting	train
1364	narrative	Released Slavic convict pursues a weapons trafficker and desires that man's child	eval
1364	atmosphere	Dark moody Eastern European decay	eval
1364	appeal	Payback complicated by illicit affection amid unusual locales	eval
1161	narrative	Three jobless Jersey buddies bungle plans for an armored-car heist	train
1161	atmosphere	Rueful, droll gentleness in a blue-collar town	train
1161	appeal	Lovable amateurs too decent for lawbreaking	train
1161	narrative	Unemployed pals from across the Hudson botch robbing a money truck	eval
1161	atmosphere	Wry, dry-humored softness among hard-up workers	eval
1161	appeal	Endearing would-be thieves undone by basic goodness	eval
1051	narrative	Black woman invents a white male partner to conquer Wall Street	train
1051	atmosphere	Brassy, good-humored mischief in corporate corridors	train
1051	appeal	Disguise farce skewering racism and sexism in finance	train
1051	narrative	African American analyst creates a fictional old-boy colleague to win clients	eval
1051	atmosphere	Sassy, genial trickery inside the boardroom	eval
1051	appeal	Makeup masquerade mocking prejudice within the financial world	eval
933	narrative	Thirties gangster brothers mourn slain sibling and seek his killer	train
933	atmosphere	Grim, candlelit Catholic guilt and fury	train
933	appeal	Brooding mob tragedy examining inherited violence and damnation	train
933	narrative	Depression mobster family grieves murdered youngest, hunting the culprit	eval
933	atmosphere	Dark funereal religious shame with rage	eval
933	appeal	Heavy underworld sorrow probing passed-down bloodshed and sin	eval
1460	narrative	Suburban teens lie about overnight plans and roam until trouble	train
1460	atmosphere	Aimless, restless, parking-lot adolescent boredom	train
1460	appeal	Truthful low-budget glimpse of reckless small-hours youth	train
1460	narrative	Kids fib to parents regarding a night away, wandering into mishap	eval
1460	atmosphere	Drifting fidgety strip-mall teenage ennui	eval
1460	appeal	Honest shoestring look at careless after-midnight growing up	eval
508	narrative	Smut publisher battles censorship up to the Supreme Court	train
508	atmosphere	Brash, bawdy and provocative courtroom spirit	train
508	appeal	Outrageous free-speech biography with surprising tender marriage	train
508	narrative	Hustler magazine founder wages legal war for liberty	eval
508	atmosphere	Loud, ribald mood eager for legal confrontation	eval
508	appeal	Scandalous First Amendment life story plus touching love	eval
850	narrative	Cameras follow a disgraced colonel's bitter 1994 Virginia Senate race	train
850	atmosphere	Cynical, queasy, behind-the-scenes campaign candor	train
850	appeal	Eye-opening exposure of modern electoral manipulation	train
850	narrative	Crew observes an Iran-Contra Marine battling for congressional office	eval
850	atmosphere	Jaded, uneasy, unguarded strategy-room frankness	eval
850	appeal	Revealing account of how voters get played nowadays	eval
162	narrative	Aging couple's lakeside summer reconciles a crusty father and estranged daughter	train
162	atmosphere	Tranquil, loon-haunted tenderness in the autumn of life	train
162	appeal	Legendary actors confronting mortality and family hurt	train
162	narrative	Elderly pair at their New England cottage heal an old parental rift	eval
162	atmosphere	Peaceful waterside mellowness near life's end	eval
162	appeal	Revered screen veterans facing death and unresolved wounds	eval
163	narrative	Inept French inspector pursues stolen diamond and retired cat burglar	train
163	atmosphere	Suave, jet-setting elegance wrecked by chandelier-crashing silliness	train
163	appeal	Pratfalls, disguises and mangled accent for slapstick connoisseurs	train
163	narrative	Bungling Sûreté sleuth chases missing gem and its former thief	eval
163	atmosphere	Debonair, globe-hopping chic undone through furniture-breaking foolishness	eval
163	appeal	Stumbles, costumes, garbled speech please devotees of physical gags	eval
1036	narrative	Heartbroken woman's childhood imaginary friend returns to wreak havoc	train
1036	atmosphere	Anarchic, bratty, snot-flinging mischief with hidden pain	train
1036	appeal	Cult fun of gleeful destruction plus therapeutic self-discovery	train
1036	narrative	Jilted adult is revisited by rowdy invisible playmate causing chaos	eval
1036	atmosphere	Unruly, juvenile rudeness masking sadness	eval
1036	appeal	Offbeat favorite delivering manic vandalism and healing inner child	eval
164	narrative	Undersea oil crew recovering sunken submarine meets luminous beings	train
164	atmosphere	Pressurized, dark-water claustrophobia opening into awe	train
164	appeal	Pioneering effects, estranged couple's rescue and underwater wonder	train
164	narrative	Deep-ocean drillers aiding Navy salvage encounter glowing intelligences	eval
164	atmosphere	Crushing, inky confinement giving way to amazement	eval
164	appeal	Groundbreaking visuals with drowning-resuscitation heroics and divorced pair reunited	eval
635	narrative	Vengeful leper ghosts haunt a coastal town's centennial	train
635	atmosphere	Eerie, misty, campfire-tale dread	train
635	appeal	John Carpenter's glowing spectral chills and synth score	train
635	narrative	Drowned mariners' spirits return to punish a California village	eval
635	atmosphere	Spooky, vaporous, slow-burning unease	eval
635	appeal	Atmospheric ghostly scares with pulsing electronic music	eval
636	narrative	Eyepatched convict must rescue president from Manhattan prison island	train
636	atmosphere	Grimy, nocturnal cynicism over pulsing synthesizers	train
636	appeal	Iconic antihero and inventive dystopian low-budget worldbuilding	train
636	narrative	Outlaw sent into walled-off city to retrieve nation's leader	eval
636	atmosphere	Filthy, electronic-scored, jaded night mood	eval
636	appeal	Legendary one-eyed rogue within imaginative ruined future	eval
165	narrative	Scheming farmers block a spring to ruin hunchback newcomer	train
165	atmosphere	Sun-parched pastoral tragedy closing in inexorably	train
165	appeal	Majestic Provence storytelling of greed and innocent hope	train
165	narrative	Greedy peasants plug a water source against deformed city settler	eval
165	atmosphere	Drought-stricken bucolic sorrow nobody can avoid	eval
165	appeal	Grand southern French saga where avarice crushes trusting optimism	eval
166	narrative	Shepherdess takes revenge on villagers who let her father die	train
166	atmosphere	Sun-scorched Provençal tragedy of fate and guilt	train
166	appeal	Devastating final revelation completing a grand pastoral saga	train
166	narrative	Young goatherd blocks the spring to punish those behind papa's ruin	eval
166	atmosphere	Parched southern French sorrow, destiny and remorse	eval
166	appeal	Shattering closing truth that caps a sweeping rural epic	eval
1272	narrative	Los Angeles friends confess desires for a frank video project	train
1272	atmosphere	Candid, chatty, flirtatious confession-booth mood	train
1272	appeal	Intimate relationship revelations and bedroom honesty	train
1272	narrative	Group of California acquaintances discuss carnal secrets on tape	eval
1272	atmosphere	Open, talkative, teasing disclosure	eval
1272	appeal	Revealing conversation on couples' hidden longings	eval
1365	narrative	Teenager joins robbery that becomes televised Santiago hostage crisis	train
1365	atmosphere	Tense, sweaty and darkly ironic	train
1365	appeal	Media circus and post-dictatorship Chile exposed under siege	train
1365	narrative	Schoolboy robber trapped with captives as cameras gather	eval
1365	atmosphere	Nervous, stifling mood with bitter wryness	eval
1365	appeal	Newscast frenzy reflecting Chilean transition politics	eval
167	narrative	Pampered young widow enlists in Army expecting spa-like service	train
167	atmosphere	Bubbly, spunky cheer of a fish out of water	train
167	appeal	Feminist self-discovery laughs through boot camp humiliations	train
167	narrative	Spoiled newly bereaved bride joins military, misled by recruiter	eval
167	atmosphere	Perky, plucky merriment with a heroine far from home	eval
167	appeal	Woman finds independence amid funny basic-training indignities	eval
168	narrative	King and knights clop coconuts across Britain seeking sacred cup	train
168	atmosphere	Absurdist, irreverent medieval mud and deadpan	train
168	appeal	Endlessly quotable sketches of killer rabbits and taunting Frenchmen	train
168	narrative	Arthurian questers without horses search for legendary chalice	eval
168	atmosphere	Surreal, cheeky Dark Ages silliness played straight	eval
168	appeal	Citable nonsense featuring murderous bunny and insult-hurling castle guards	eval
1641	narrative	Small-town factory layoffs split residents during film crew's stay	train
1641	atmosphere	Deadpan everyday Americana souring into civic anger	train
1641	appeal	Sly staged nonfiction that questions what is real	train
1641	narrative	Upstate community fractures when manufacturing plant cuts jobs	eval
1641	atmosphere	Straight-faced heartland portrait turning bitter	eval
1641	appeal	Clever mock-report making audiences doubt its truthfulness	eval
1653	narrative	Bohemian journalist finds faith and founds the Catholic Worker movement	train
1653	atmosphere	Earnest, gritty compassion in the Depression years	train
1653	appeal	Inspiring life of service to the hungry and homeless	train
1653	narrative	Left-wing newspaperwoman converts and opens soup kitchens	eval
1653	atmosphere	Sincere, rough-edged charity of the thirties	eval
1653	appeal	Uplifting biography devoted to feeding and sheltering the poor	eval
1507	narrative	One man leads several interlocking impossible lives in Paris	train
1507	atmosphere	Playful, dreamlike, labyrinthine surrealism told as radio tales	train
1507	appeal	Ruiz puzzle-box with great Italian actor in multiple roles	train
1507	narrative	Salesman, professor, beggar and butler prove to be a single person	eval
1507	atmosphere	Whimsical, oneiric, maze-like strangeness over the airwaves	eval
1507	appeal	Brain-teasing storytelling led by a legendary star playing many parts	eval
1497	narrative	Celebrated Broadway caricaturist's life told through friends and drawings	train
1497	atmosphere	Affectionate, elegant, theater-loving portrait	train
1497	appeal	Delight in Ninas and a century of show-business history	train
1497	narrative	Biography of a legendary pen-and-ink artist of the New York stage	eval
1497	atmosphere	Fond, graceful tribute to footlights	eval
1497	appeal	Pleasure for theater lovers hunting hidden names in sketches	eval
1142	narrative	Aging challenger faces fearsome heavyweight champion in Zaire 1974	train
1142	atmosphere	Electrifying, funky and triumphant African night	train
1142	appeal	Charismatic champion and African-American pride captured live	train
1142	narrative	Outspoken boxer meets younger titleholder for African bout	eval
1142	atmosphere	Thrilling, soulful energy building toward victory	eval
1142	appeal	Magnetic athlete with Black cultural celebration on film	eval
169	narrative	Dog uncovers penguin lodger's diamond heist using his master's robotic legwear	train
169	atmosphere	Cozy, deadpan, plasticine British charm	train
169	appeal	Inventive clay farce with thrilling toy-train chase	train
169	narrative	Clever hound foils a sinister bird's jewel theft with mechanical pants	eval
169	atmosphere	Homely, poker-faced, modeling-clay English wit	eval
169	appeal	Ingenious stop-motion hilarity capped by miniature railway pursuit	eval
1366	narrative	Aging New Wave director muses alone in wintry Swiss home	train
1366	atmosphere	Meditative, fragmentary solitude lit by snow	train
1366	appeal	Cryptic self-portrait of quotations, notebooks and cinema's mortality	train
1366	narrative	Veteran French-Swiss filmmaker contemplates himself beside frozen lake	eval
1366	atmosphere	Contemplative, broken-up, pale cold loneliness	eval
1366	appeal	Riddling personal essay through books, images and thoughts on death	eval
638	narrative	Villagers doubt the man returning as a long-lost peasant husband	train
638	atmosphere	Earthy, candlelit intrigue in a sixteenth-century hamlet	train
638	appeal	Absorbing true identity puzzle with tender marriage at heart	train
638	narrative	Rural folk suspect an impostor posing as the vanished spouse	eval
638	atmosphere	Rustic, tallow-lit suspicion of Renaissance France	eval
638	appeal	Engrossing historical question of who he is, warmed by love	eval
1367	narrative	Prague everyman stumbles into a puppet theater and sells his soul	train
1367	atmosphere	Grotesque, surreal clay-and-marionette unease with sardonic humor	train
1367	appeal	Nightmarishly inventive retelling for adventurous art-film viewers	train
1367	narrative	Ordinary Czech man enters a strange playhouse and bargains with the devil	eval
1367	atmosphere	Bizarre stop-motion disquiet spiced by mordant wit	eval
1367	appeal	Startlingly imaginative legend reworking suited to daring cinephiles	eval
1604	narrative	Los Angeles police hunt brainy loner who killed an officer	train
1604	atmosphere	Stark, shadow-drenched procedural dread in storm-drain tunnels	train
1604	appeal	Semi-factual manhunt with superb black-and-white photography	train
1604	narrative	Detectives track clever solitary burglar after he shoots patrolman	eval
1604	atmosphere	Harsh inky investigative tension beneath city sewers	eval
1604	appeal	Reality-based pursuit prized for stunning monochrome camerawork	eval
1476	narrative	Escaped convict flees with two women toward vengeful showdown	train
1476	atmosphere	Shadow-drenched fatalism with mournful female narration	train
1476	appeal	Striking chiaroscuro photography and doomed love triangle	train
1476	narrative	Framed jailbreaker runs from police, torn between good girl and moll	eval
1476	atmosphere	Inky, despairing gloom voiced by woman's sorrowful theremin-backed confession	eval
1476	appeal	Dazzling light-and-dark camerawork and tragic three-way passion	eval
1582	narrative	Treasury agents go undercover inside a counterfeiting ring	train
1582	atmosphere	Inky chiaroscuro menace with procedural narration	train
1582	appeal	Stark John Alton shadows and a steam-room murder	train
1582	narrative	Federal officers infiltrate bogus-currency gang	eval
1582	atmosphere	Pitch-black contrasty threat told in report style	eval
1582	appeal	Stunning cinematography of darkness plus a bathhouse killing	eval
1583	narrative	Polish camp survivor reunites with lost love after decades abroad	train
1583	atmosphere	Somber, reflective postwar sorrow and restraint	train
1583	appeal	Humane meditation on Auschwitz memory and impossible return	train
1583	narrative	Woman who lived through Nazi imprisonment meets a former sweetheart again	eval
1583	atmosphere	Grave, thoughtful sadness held in check	eval
1583	appeal	Compassionate musing about concentration-site trauma and a vanished past	eval
1584	narrative	Swiss pastor adopts blind girl and falls guiltily in love	train
1584	atmosphere	Snowy, austere, quietly anguished piety	train
1584	appeal	Exquisite Gide adaptation about sight, jealousy and self-deception	train
1584	narrative	Alpine minister raises sightless orphan, then desires her shamefully	eval
1584	atmosphere	White stern silently tormented devotion	eval
1584	appeal	Refined literary rendering of vision, envy, lying to oneself	eval
1461	narrative	Ditzy heiress turns her mansion into a home for jobless vaudevillians	train
1461	atmosphere	Daffy, rapid-patter nonsense from the Depression era	train
1461	appeal	Beloved radio pair's scatterbrained wordplay and specialty acts	train
1461	narrative	Scatterbrained rich girl fills Park Avenue house with out-of-work entertainers	eval
1461	atmosphere	Silly, quick-talking lunacy of the thirties	eval
1461	appeal	Famous husband-wife duo's dizzy banter plus parade of stage turns	eval
639	narrative	Boy refuses to grow and drums through Nazi-era Danzig	train
639	atmosphere	Grotesque, surreal and darkly comic	train
639	appeal	Audacious literary allegory of Germany seen by eternal child	train
639	narrative	Stunted lad beats toy percussion as fascism rises	eval
639	atmosphere	Freakish, dreamlike mood with black laughter	eval
639	appeal	Daring novel adaptation with perpetual toddler witnessing history	eval
745	narrative	Mad earl who believes he's Christ inherits an English title	train
745	atmosphere	Savage, surreal satire sprinkled with songs	train
745	appeal	Outrageous attack on aristocracy as madness shifts toward murder	train
745	narrative	Deluded nobleman claiming divinity takes over the family estate	eval
745	atmosphere	Vicious, bizarre mockery bursting into tunes	eval
745	appeal	Scandalous assault on British class where insanity turns lethal	eval
1368	narrative	Two Parisian Jewish girls' friendship sours across twenty-five years	train
1368	atmosphere	Bittersweet, quirky, ultimately heartbreaking reminiscence	train
1368	appeal	Painfully honest view of female closeness, envy and betrayal	train
1368	narrative	Painter and journalist, inseparable since childhood, drift apart over decades	eval
1368	atmosphere	Rueful, eccentric recollection that finally turns devastating	eval
1368	appeal	Unsparing truth about women's intimacy, jealousy and disloyalty	eval
851	narrative	Suburban Paris housewife turns part-time prostitute to afford consumer goods	train
851	atmosphere	Whispered, essayistic detachment among concrete towers	train
851	appeal	Brilliant sociological collage, down to a cosmos in coffee	train
851	narrative	High-rise mother sells herself by day so she can shop	eval
851	atmosphere	Hushed philosophical coolness around modern apartment blocks	eval
851	appeal	Dazzling critical mosaic of capitalism featuring a galaxy inside a cup	eval
852	narrative	Marine found digging grave for murdered wife in desert	train
852	atmosphere	Hypnotic, fractured, trance-like desolation	train
852	appeal	Nina Menkes's radical meditation on male violence	train
852	narrative	Soldier is arrested burying his slain spouse among Mojave sands	eval
852	atmosphere	Mesmerizing, splintered, barren unease	eval
852	appeal	Experimental feminist vision of masculine brutality	eval
1498	narrative	Veteran bank robber reluctantly lets son join final job	train
1498	atmosphere	Dry, scruffy humor built on character	train
1498	appeal	Father-son crooks bickering over family trade	train
1498	narrative	Aging thief takes bumbling heir along for heist	eval
1498	atmosphere	Wry, ragged charm led by personalities	eval
1498	appeal	Parent and child bandits quarrel about business	eval
1092	narrative	Con man sentenced to postal job answers letters to heaven	train
1092	atmosphere	Sentimental, sunny uplift amid dead-letter-office misfits	train
1092	appeal	Good-deed whimsy for viewers wanting gentle redemption laughs	train
1092	narrative	Hustler forced into mail service replies to prayers in envelopes	eval
1092	atmosphere	Mawkish bright cheer with oddball sorting clerks	eval
1092	appeal	Kindly caprice offering soft reformed-scoundrel chuckles	eval
706	narrative	Photojournalist turned werewolf visits sister's family, alarming their dog	train
706	atmosphere	Tense, bloody menace lurking around a woodland house	train
706	appeal	German shepherd hero battles beast in lean creature shocks	train
706	narrative	Lycanthropic uncle moves near relatives and only their pet knows	eval
706	atmosphere	Gory, nervous dread among moonlit northwestern pines	eval
706	appeal	Brave canine fights monster within compact fright ride	eval
1585	narrative	Minnesota meatpackers strike against Hormel and their own union	train
1585	atmosphere	Heart-rending, ground-level anger and exhaustion	train
1585	appeal	Essential labor chronicle of Reagan-era solidarity breaking apart	train
1585	narrative	Midwestern slaughterhouse workers walk out over wage cuts	eval
1585	atmosphere	Painful, intimate frustration among picketing families	eval
1585	appeal	Vital account of eighties working-class unity collapsing	eval
1250	narrative	Martial artist confronts neo-Nazi militia in small town	train
1250	atmosphere	Gritty, righteous, bruising rural confrontation	train
1250	appeal	High-kicking vengeance against white supremacists	train
1250	narrative	Karate champion battles racist skinheads terrorizing a community	eval
1250	atmosphere	Rough, indignant, backcountry brawling	eval
1250	appeal	Satisfying roundhouse justice dealt to hate groups	eval
425	narrative	Right-wing folk singer runs dirty campaign for Senate	train
425	atmosphere	Sly cynicism about politics in mock-reportage style	train
425	appeal	Biting satire of media-savvy populism with parody protest songs	train
425	narrative	Conservative guitar-strumming candidate cheats toward office	eval
425	atmosphere	Crafty fake-newsreel skepticism about elections	eval
425	appeal	Caustic lampoon on televised demagoguery and inverted ballads	eval
170	narrative	Sicilian boy befriends village projectionist and grows up loving film	train
170	atmosphere	Nostalgic, sun-faded tenderness, sweet and sorrowful	train
170	appeal	Tearful ode to movies capped by a montage of kisses	train
170	narrative	Fatherless lad bonds with the old man running local picture house	eval
170	atmosphere	Wistful, memory-tinted warmth from the Mediterranean	eval
170	appeal	Moving tribute to celluloid ending with forbidden embraces spliced together	eval
640	narrative	Gangster's wife conducts an affair inside his gourmet restaurant	train
640	atmosphere	Lavish, grotesque, color-coded baroque cruelty	train
640	appeal	Scandalous art-house banquet ending in cannibal revenge	train
640	narrative	Thug's abused spouse sleeps with a bookish diner among the kitchens	eval
640	atmosphere	Opulent, repulsive brutality staged in shifting hues	eval
640	appeal	Shocking highbrow feast climaxing with vengeful flesh-eating	eval
1499	narrative	French film star discovers a lookalike is ruining his reputation	train
1499	atmosphere	Manic, self-mocking paranoia in French showbiz	train
1499	appeal	Celebrity cameos as themselves in a clever identity-theft farce	train
1499	narrative	Famous actor finds his double misbehaving in his name	eval
1499	atmosphere	Frenzied, tongue-in-cheek suspicion throughout the entertainment world	eval
1499	appeal	Real stars lampoon their own image through impostor hijinks	eval
171	narrative	Butcher landlord serves tenants as meat in post-apocalyptic tenement	train
171	atmosphere	Sepia-toned grotesque whimsy and squeaky-bedspring rhythm	train
171	appeal	Inventive cannibal farce with circus-clown sweetness for cult tastes	train
171	narrative	Starving future apartment block eats handymen carved by its owner	eval
171	atmosphere	Amber-tinted bizarre playfulness, musically choreographed	eval
171	appeal	Imaginative human-flesh burlesque softened by jester's tenderness	eval
707	narrative	Four Englishwomen escape rainy London for an Italian castle	train
707	atmosphere	Wisteria-scented serenity and gentle blossoming	train
707	appeal	Restorative holiday reverie where love and friendship bloom	train
707	narrative	Quartet of unhappy wives and widows rents Mediterranean villa	eval
707	atmosphere	Flower-drenched calm with slow renewal	eval
707	appeal	Soothing vacation daydream reviving hearts and marriages	eval
641	narrative	French colonel defends soldiers scapegoated for cowardice	train
641	atmosphere	Stark, trench-bound, furious moral outrage	train
641	appeal	Kubrick's devastating indictment of military hypocrisy	train
641	narrative	Officer argues at court-martial for men doomed by generals	eval
641	atmosphere	Austere, muddy, angry ethical protest	eval
641	appeal	Shattering antimilitarist masterpiece about commanders' vanity	eval
642	narrative	Con man caught between crooked mother and scheming girlfriend	train
642	atmosphere	Sunlit, venomous world steeped in fatalism	train
642	appeal	Stylish pulp about swindles and twisted maternal love	train
642	narrative	Small-time hustler torn by racetrack-working mom, sexy swindler lover	eval
642	atmosphere	Bright-lit and poisonous with a doomed feeling	eval
642	appeal	Elegant hard-boiled tale of scams and incestuous tension	eval
970	narrative	Liverpool club owner searches Ireland for exiled tax-dodging tenor	train
970	atmosphere	Whimsical, misty cheer full of blarney	train
970	appeal	Charming shaggy quest crowned by a triumphant concert	train
970	narrative	Nightspot promoter tracks down a fugitive Irish singer	eval
970	atmosphere	Fanciful, foggy merriment and tall tales	eval
970	appeal	Endearing rambling hunt that ends in glorious song	eval
1027	narrative	US marshal stalks a female assassin through post-Communist Prague	train
1027	atmosphere	Brooding, gunpowder-heavy Eastern European intrigue	train
1027	appeal	Stoic muscle hero, shootouts and conspiracies before a summit	train
1027	narrative	American lawman hunts a deadly hitwoman in the Czech capital	eval
1027	atmosphere	Gloomy, bullet-strewn plotting behind the former Iron Curtain	eval
1027	appeal	Laconic strongman, gun battles plus treachery around peace talks	eval
286	narrative	Burned mapmaker recalls a fatal desert affair to his nurse	train
286	atmosphere	Sun-gilded Saharan melancholy amid wartime ruins	train
286	appeal	Lush, literary tragedy of adulterous passion and loss	train
286	narrative	Disfigured cartographer remembers illicit North African love from his sickbed	eval
286	atmosphere	Golden dune-swept sorrow inside a bombed Italian villa	eval
286	appeal	Sumptuous novelistic heartbreak about forbidden desire	eval
971	narrative	Italian soldiers stranded on Greek island surrender to idyllic life	train
971	atmosphere	Sun-drenched, lazy Aegean sweetness and nostalgia	train
971	appeal	Escapist charm celebrating friendship, love and forgetting conflict	train
971	narrative	Marooned WWII garrison abandons duty for blissful village existence	eval
971	atmosphere	Golden idle seaside warmth tinged with remembrance	eval
971	appeal	Dreamy getaway honoring camaraderie and desertion from battle	eval
509	narrative	Irishman with cerebral palsy learns to paint and write with foot	train
509	atmosphere	Fierce, unsentimental working-class Dublin spirit	train
509	appeal	Towering performance in an inspiring disabled artist's biography	train
509	narrative	Severely paralyzed bricklayer's son creates art using his toes	eval
509	atmosphere	Tough, humorous, unpitying Irish tenement vigor	eval
509	appeal	Monumental acting honors triumph of will over physical limits	eval
708	narrative	Drifter who tapes women's erotic confessions unsettles a cheating couple	train
708	atmosphere	Hushed, voyeuristic, talk-driven intimacy beneath suburban politeness	train
708	appeal	Landmark indie dissecting honesty, impotence and betrayal	train
708	narrative	Visitor recording female secrets exposes lawyer's affair with his sister-in-law	eval
708	atmosphere	Quiet, peeping, conversational closeness under Southern manners	eval
708	appeal	Festival breakthrough examining truth, dysfunction and infidelity	eval
972	narrative	Paralyzed soap star bonds with nurse in Louisiana bayou	train
972	atmosphere	Languid, wry, Cajun-flavored healing	train
972	appeal	Two strong women's prickly friendship and recovery	train
972	narrative	Wheelchair-bound actress and her caregiver connect at her family home	eval
972	atmosphere	Slow, sardonic, swampy convalescence	eval
972	appeal	Spirited female pair mending damaged lives together	eval
709	narrative	Rebellious ballroom dancer partners plain beginner with new steps	train
709	atmosphere	Glittery, campy and exuberantly romantic	train
709	appeal	Paso doble triumph and ugly-duckling transformation	train
709	narrative	Maverick competitor teams with mousy novice, defies federation	eval
709	atmosphere	Sequined, kitschy joy that swells the heart	eval
709	appeal	Crowd-rousing Latin routine plus wallflower blossoming	eval
644	narrative	Reexamination of Dallas policeman's murder that condemned an innocent drifter	train
644	atmosphere	Hypnotic, pulsing reenactments and creeping doubt	train
644	appeal	Gripping investigation that helped free a wrongly convicted man	train
644	narrative	Inquiry reopens a Texas officer's slaying pinned on the wrong person	eval
644	atmosphere	Trancelike repeated re-creations breeding uncertainty	eval
644	appeal	Riveting evidence-gathering which overturned an unjust death sentence	eval
1018	narrative	Released mental patient kidnaps an ex-porn actress to make her love him	train
1018	atmosphere	Candy-colored, perverse, strangely sweet obsession	train
1018	appeal	Audacious Spanish provocation on captivity and desire	train
1018	narrative	Asylum inmate abducts a former adult star, demanding her affection	eval
1018	atmosphere	Vivid, twisted, oddly tender fixation	eval
1018	appeal	Daring Madrid controversy about bondage and attraction	eval
1232	narrative	Pop superstar lives on and off stage during the Blond Ambition tour	train
1232	atmosphere	Brazen, gossipy and provocative backstage monochrome	train
1232	appeal	Unguarded celebrity confession between electrifying concert numbers	train
1232	narrative	World-famous singer is followed through her 1990 concerts and private moments	eval
1232	atmosphere	Bold, chatty, teasing black-and-white dressing-room mood	eval
1232	appeal	Frank revelations of fame punctuated by dazzling live performance	eval
645	narrative	Drag ball performers compete in 1980s Harlem's house scene	train
645	atmosphere	Fierce, glittering pride shadowed by poverty and AIDS	train
645	appeal	Eye-opening chronicle of voguing, chosen family and survival	train
645	narrative	Black and Latino queens vie for trophies in New York pageants	eval
645	atmosphere	Bold sparkling dignity darkened through hardship and illness	eval
645	appeal	Revelatory record of pose-dance subculture, adopted kin, endurance	eval
357	narrative	Rebellious patient rallies mental ward against tyrannical nurse	train
357	atmosphere	Bittersweet, raucous defiance within sterile institution	train
357	appeal	Powerful anti-authority tragedy with unforgettable ensemble acting	train
357	narrative	Brash convict faking insanity stirs asylum inmates to resist cold matron	eval
357	atmosphere	Unruly humor and sorrow behind locked white walls	eval
357	appeal	Shattering fight for individual freedom by remarkable cast	eval
1118	narrative	Two stoners unknowingly drive a van made of marijuana from Mexico	train
1118	atmosphere	Hazy, rambling counterculture goofiness in a smoke-filled lowrider	train
1118	appeal	Original pot-head duo humor and battle-of-the-bands finish	train
1118	narrative	Pair of weed-loving musicians cross the border in a cannabis vehicle	eval
1118	atmosphere	Smoky, meandering hippie silliness behind the wheel	eval
1118	appeal	Pioneering dope-smoking team gags capped by a Roxy concert	eval
173	narrative	Farm boy turned pirate rescues true love from scheming prince	train
173	atmosphere	Whimsical, storybook and affectionately tongue-in-cheek	train
173	appeal	Endlessly quotable duels, giants and revenge quest	train
173	narrative	Masked swashbuckler saves beloved from royal villain	eval
173	atmosphere	Fanciful bedtime-tale charm with winking wit	eval
173	appeal	Repeatable lines, sword fights and Spaniard's vengeance	eval
174	narrative	Whip-cracking archaeologist races Nazis to find lost Hebrew treasure chest	train
174	atmosphere	Breathless, witty exhilaration of old serials	train
174	appeal	Rolling boulder, snake pits and truck chases define escapism	train
174	narrative	Fedora-wearing professor beats Third Reich agents to a biblical relic	eval
174	atmosphere	Rollicking, humorous excitement in cliffhanger style	eval
174	appeal	Giant rock escape, serpents and convoy stunts give pure thrills	eval
175	narrative	Dreamy clerk rebels against a bureaucratic state after a typo	train
175	atmosphere	Nightmarish, blackly absurd world choked with ductwork	train
175	appeal	Visionary dystopian satire with a soaring imagination	train
175	narrative	Fantasising office drone defies paper-pushing tyranny over a printing error	eval
175	atmosphere	Hellish, darkly ridiculous retro future clogged by pipes	eval
175	appeal	Brilliant Orwellian mockery full of winged flights of fancy	eval
176	narrative	Lone survivor returns with marines to a monster-infested colony	train
176	atmosphere	Relentless, claustrophobic military panic in dripping corridors	train
176	appeal	Fierce maternal heroine, pulse rifles and queen showdown	train
176	narrative	Sole escapee from an earlier massacre guides troopers to an overrun outpost	eval
176	atmosphere	Unceasing enclosed terror among wet industrial hallways	eval
176	appeal	Tough motherly lead, big guns plus a giant egg-layer duel	eval
177	narrative	Three gunmen race for buried Confederate gold across embattled deserts	train
177	atmosphere	Operatic, sweat-beaded standoffs under scorching sun	train
177	appeal	Epic spaghetti showdown with coyote-howl score and black humor	train
177	narrative	Trio of pistoleros compete over hidden army coins during Blue-Gray conflict	eval
177	atmosphere	Grandiose perspiring face-offs in blazing desert	eval
177	appeal	Monumental Italian gunfighter saga boasting whistled theme plus grim wit	eval
1404	narrative	Two drunken out-of-work actors endure a disastrous country holiday	train
1404	atmosphere	Squalid, rain-sodden end-of-the-sixties gallows wit	train
1404	appeal	Savagely quotable booze-fueled misery and poignant parting friendship	train
1404	narrative	Unemployed London thespians escape to uncle's cottage and suffer calamity	eval
1404	atmosphere	Damp, shabby decade's-close bleak hilarity	eval
1404	appeal	Venomous memorable rants and touching farewell between alcoholic mates	eval
178	narrative	Lone juror slowly persuades others to doubt a boy's guilt	train
178	atmosphere	Sweltering, single-room pressure mounting through argument	train
178	appeal	Gripping civics lesson in prejudice, reason and conscience	train
178	narrative	One dissenter in a murder deliberation turns his fellow panelists	eval
178	atmosphere	Hot, enclosed tension built from heated debate	eval
178	appeal	Absorbing ensemble showing bias yielding to logic and moral courage	eval
511	narrative	British officer unites Bedouin tribes against the Turks	train
511	atmosphere	Immense, shimmering, mystical desert majesty	train
511	appeal	Monumental epic portrait of a vain, enigmatic hero	train
511	narrative	Eccentric English lieutenant leads an Arab revolt on camelback	eval
511	atmosphere	Endless, glowing, hallucinatory sandscapes	eval
511	appeal	Colossal character study of glory, ego and madness	eval
426	narrative	Shape-changing robots defend planets from world-devouring giant	train
426	atmosphere	Loud, heavy-metal apocalyptic toy-box spectacle	train
426	appeal	Shocking hero deaths and epic robot warfare for young fans	train
426	narrative	Transforming machines resist colossal globe-eater in space	eval
426	atmosphere	Thunderous rock-scored doomsday plaything pageantry	eval
426	appeal	Traumatic leader's demise plus grand mechanical combat	eval
179	narrative	Ultraviolent youth undergoes brainwashing therapy that destroys his free will	train
179	atmosphere	Icy, stylized, classical-scored futuristic brutality	train
179	appeal	Disturbing philosophical satire about choice, punishment and state control	train
179	narrative	Savage teenage hoodlum is conditioned by experimental treatment into helpless goodness	eval
179	atmosphere	Cold, ornate, Beethoven-laced cruelty in tomorrow's Britain	eval
179	appeal	Unnerving intellectual provocation on morality, penalty and government power	eval
427	narrative	Alabama lawyer defends a Black man falsely accused of rape	train
427	atmosphere	Gentle, nostalgic childhood twilight edged with injustice	train
427	appeal	Moral courage and fatherly wisdom seen through young eyes	train
427	narrative	Southern attorney represents an innocent field hand before a racist jury	eval
427	atmosphere	Tender summertime memory shadowed by prejudice	eval
427	appeal	Noble integrity and parental guidance as a tomboy views it	eval
180	narrative	Army captain travels upriver in Vietnam to kill a rogue colonel	train
180	atmosphere	Hallucinatory, napalm-lit descent toward madness	train
180	appeal	Helicopters to Wagner and a staggering vision of moral darkness	train
180	narrative	Assassin officer journeys by boat into Cambodia after a renegade commander	eval
180	atmosphere	Feverish, burning plunge to insanity	eval
180	appeal	Chopper assault with opera music and an overwhelming study of human evil	eval
646	narrative	Harmonica-playing avenger shields widow's land from railroad killer	train
646	atmosphere	Slow, monumental, elegiac dust-and-silence grandeur	train
646	appeal	Majestic frontier opera of close-ups, revenge and passing era	train
646	narrative	Mouth-organ stranger protects bereaved bride's property from hired assassin	eval
646	atmosphere	Unhurried towering mournfulness of quiet and grit	eval
646	appeal	Sweeping pioneer epic built on faces, retribution, vanishing age	eval
513	narrative	Pulp writer investigates friend's suspicious death in occupied Vienna	train
513	atmosphere	Tilted, shadowy, zither-haunted postwar cynicism	train
513	appeal	Legendary cuckoo-clock speech and sewer chase	train
513	narrative	American novelist probes a black marketeer pal's supposed accident	eval
513	atmosphere	Canted, nocturnal, rubble-strewn disillusion with plucked strings	eval
513	appeal	Famed Ferris wheel monologue plus underground tunnel pursuit	eval
182	narrative	Mob associate recounts rise and cocaine-fueled fall	train
182	atmosphere	Kinetic, brutal and seductively funny	train
182	appeal	Swaggering insider's tour of gangster life and betrayal	train
182	narrative	Wiseguy narrates climb through Mafia until paranoid ruin	eval
182	atmosphere	Propulsive, violent, darkly amusing allure	eval
182	appeal	Cocky up-close look at hoodlum loyalty and snitching	eval
183	narrative	Spaceship crew is stalked by acid-blooded creature hatched inside a man	train
183	atmosphere	Claustrophobic, industrial, slow-building dread in deep space	train
183	appeal	Chest-bursting shocks and a resourceful heroine's lone survival	train
183	narrative	Freighter workers get picked off by a parasite born from their colleague	eval
183	atmosphere	Cramped, dripping, gradually tightening fear among stars	eval
183	appeal	Infamous rib-cage eruption plus one tough woman outlasting the monster	eval
184	narrative	Chainsaw-handed store clerk fights skeleton hordes in medieval times	train
184	atmosphere	Wisecracking, splattery, rollicking stop-motion madness	train
184	appeal	Endlessly quotable macho hero and Three Stooges-style gags	train
184	narrative	One-armed retail worker battles undead legions in the Middle Ages	eval
184	atmosphere	Smart-mouthed, gooey, boisterous bone-rattling lunacy	eval
184	appeal	Cult one-liners from a blustering lout amid knockabout violence	eval
647	narrative	Aging warlord divides kingdom among sons, unleashing bloody ruin	train
647	atmosphere	Apocalyptic, color-coded grandeur drenched in despair	train
647	appeal	Samurai King Lear with breathtaking battles and tragic sweep	train
647	narrative	Elderly Japanese ruler splits realm between heirs, triggering carnage	eval
647	atmosphere	Cataclysmic vivid-bannered majesty soaked with hopelessness	eval
647	appeal	Shakespearean feudal downfall featuring awesome combat spectacle	eval
185	narrative	Embezzling secretary stops at a lonely motel run by disturbed son	train
185	atmosphere	Creeping voyeuristic dread with shrieking strings	train
185	appeal	Shower-murder shock and mother twist that redefined screen terror	train
185	narrative	Runaway thief checks in with a shy taxidermist proprietor	eval
185	atmosphere	Unnerving peephole tension and stabbing violins	eval
185	appeal	Infamous bathroom slaying and split-personality reveal	eval
186	narrative	Ex-con brothers reunite band to save orphanage	train
186	atmosphere	Anarchic, deadpan, soul-drenched Chicago mayhem	train
186	appeal	Massive car pileups and electrifying rhythm-and-blues legends	train
186	narrative	Paroled siblings on a holy mission reassemble musicians for nuns	eval
186	atmosphere	Straight-faced, chaotic, groove-filled Midwestern bedlam	eval
186	appeal	Epic vehicle wrecks alongside show-stopping R&B icons	eval
187	narrative	Mafia don consolidates empire while father's immigrant origins unfold	train
187	atmosphere	Grave, operatic and chillingly lonely	train
187	appeal	Dual-timeline epic of power, family and fratricide	train
187	narrative	Mob patriarch's ruthless reign parallels young parent's New York ascent	eval
187	atmosphere	Solemn, majestic isolation as cold as ice	eval
187	appeal	Monumental two-era saga where kin are betrayed	eval
188	narrative	Marine recruits are brutalized in boot camp then sent to Vietnam	train
188	atmosphere	Cold, profane, dehumanizing and darkly absurd	train
188	appeal	Unforgettable drill-sergeant tirades and urban sniper combat at Hue	train
188	narrative	Young trainees endure abusive instruction before fighting in Southeast Asia	eval
188	atmosphere	Clinical, obscene bleakness stripping away humanity	eval
188	appeal	Legendary screamed insults and tense battles among bombed ruins	eval
189	narrative	Inventor and silent dog build a rocket for lunar cheese	train
189	atmosphere	Cozy, hand-thumbed, gently eccentric English whimsy	train
189	appeal	Charming clay craftsmanship and teatime wit for everyone	train
189	narrative	Crackers-loving tinkerer flies to the moon alongside his mute beagle	eval
189	atmosphere	Snug, fingerprinted, softly odd Lancashire fancy	eval
189	appeal	Delightful plasticine artistry with dry British humor	eval
190	narrative	Young English king leads outnumbered troops to victory at Agincourt	train
190	atmosphere	Mud-soaked, grave and soul-stirring medieval valor	train
190	appeal	Shakespeare made vivid with the rousing St. Crispin's Day speech	train
190	narrative	Youthful monarch's tired army defeats the French against huge odds	eval
190	atmosphere	Grimy solemn fifteenth-century courage that uplifts	eval
190	appeal	Bardic verse brought alive by a thundering call to brotherhood	eval
191	narrative	Court composer envies and plots against vulgar, gifted rival	train
191	atmosphere	Sumptuous, candlelit irreverence turning to requiem gloom	train
191	appeal	Glorious music and bitter study of mediocrity facing genius	train
191	narrative	Jealous Viennese maestro schemes to ruin giggling young prodigy	eval
191	atmosphere	Opulent cheeky splendor darkening into funeral-mass despair	eval
191	appeal	Magnificent score plus acid portrait of second-rate talent meeting greatness	eval
648	narrative	American ex-boxer returns to Irish village and woos fiery redhead	train
648	atmosphere	Lush emerald, boisterous blarney and warmth	train
648	appeal	Lovable courtship customs and an epic cross-country fistfight	train
648	narrative	Retired fighter comes home to ancestral Ireland, marrying hot-tempered lass	eval
648	atmosphere	Verdant, rollicking merriment of a Celtic village	eval
648	appeal	Charming wooing traditions plus legendary brawl with brother-in-law	eval
649	narrative	Jewish gangsters' friendship and betrayal span decades in New York	train
649	atmosphere	Opium-hazed nostalgia, mournful Morricone and guilt	train
649	appeal	Monumental Leone saga of memory, greed and lost youth	train
649	narrative	Lower East Side hoodlum boys grow into bootleggers and traitors	eval
649	atmosphere	Dreamy remorseful reminiscence with aching music	eval
649	appeal	Epic meditation upon time, avarice and vanished childhood	eval
192	narrative	Jealous boxer destroys his career and family	train
192	atmosphere	Brutal, operatic, black-and-white self-torment	train
192	appeal	Ferocious transformative lead acting and Scorsese's visceral fights	train
192	narrative	Middleweight champion's rage ruins marriage and title	eval
192	atmosphere	Savage, monochrome, masochistic anguish	eval
192	appeal	Body-changing performance and astonishing in-ring filmmaking	eval
514	narrative	Neurotic New York comic dissects failed love with quirky singer	train
514	atmosphere	Witty, self-analyzing and bittersweet about modern love	train
514	appeal	Inventive fourth-wall jokes about modern relationships	train
514	narrative	Anxious Manhattan comedian reviews breakup with eccentric girlfriend	eval
514	atmosphere	Clever, introspective, gently rueful tone	eval
514	appeal	Playful direct-to-camera gags on contemporary coupling	eval
193	narrative	Test pilots and Mercury astronauts push the boundaries of flight	train
193	atmosphere	Majestic, wry, heroic Americana of early jets	train
193	appeal	Epic chronicle of courage, ego and the birth of space travel	train
193	narrative	Daredevil aviators and seven chosen spacemen break speed and altitude limits	eval
193	atmosphere	Grand, ironic, valiant mid-century patriotism	eval
193	appeal	Sweeping history of bravado, vanity and humanity's first orbits	eval
1159	narrative	Guide leads writer and scientist through a forbidden wish-granting Zone	train
1159	atmosphere	Slow, damp, sepia-to-green metaphysical hush	train
1159	appeal	Profound spiritual journey for patient, contemplative viewers	train
1159	narrative	Outlaw escort takes two intellectuals toward a room fulfilling desires	eval
1159	atmosphere	Glacial, dripping, meditative silence among ruins	eval
1159	appeal	Deep pilgrimage of faith rewarding thoughtful audiences	eval
194	narrative	Two grifters run elaborate horse-betting scam on murderous mobster	train
194	atmosphere	Jaunty ragtime breeziness in Depression-era Chicago	train
194	appeal	Delightful long-con twists and charismatic star teamwork	train
194	narrative	Con artists fleece ruthless racketeer through phony wagering parlor	eval
194	atmosphere	Bouncy piano-rag lightness around 1936 Illinois	eval
194	appeal	Pleasurable swindle surprises carried by magnetic buddy leads	eval
428	narrative	Death-obsessed young man falls for exuberant seventy-nine-year-old woman	train
428	atmosphere	Morbidly funny yet life-affirming with folk-song sweetness	train
428	appeal	Unconventional love story celebrating individuality and fake suicides	train
428	narrative	Funeral-crashing rich youth finds soulmate in joyous octogenarian-to-be	eval
428	atmosphere	Gallows humor blossoming into tender affirmation and acoustic tunes	eval
428	appeal	Eccentric May-December attachment urging everyone to embrace living	eval
1103	narrative	Pregnant dropout and angry electronics genius form an odd bond	train
1103	atmosphere	Deadpan Long Island stylization with dry tenderness	train
1103	appeal	Hal Hartley's philosophical quirk about respect and admiration	train
1103	narrative	Expelled teen mother-to-be meets volatile TV repairman with grenade	eval
1103	atmosphere	Flat-toned suburban artifice, secretly sweet	eval
1103	appeal	Idiosyncratic indie musing on what love truly requires	eval
650	narrative	Knight plays chess with Death during the plague	train
650	atmosphere	Austere, medieval, dread-filled spiritual doubt	train
650	appeal	Bergman's iconic philosophical allegory about God's silence	train
650	narrative	Crusader wagers his life at a board against the Reaper	eval
650	atmosphere	Stark, Dark Ages, apocalyptic questioning	eval
650	appeal	Profound Swedish art-house parable on faith and mortality	eval
516	narrative	Oil executive sent to buy Scottish village falls under its spell	train
516	atmosphere	Wistful, star-lit and quietly whimsical	train
516	appeal	Gentle eccentric villagers and longing for simpler life	train
516	narrative	Houston businessman negotiating for coastal hamlet becomes enchanted	eval
516	atmosphere	Dreamy, aurora-tinged, softly droll atmosphere	eval
516	appeal	Lovable odd locals plus yearning to escape modernity	eval
195	narrative	Cyborg assassin from the future hunts a waitress destined to bear savior	train
195	atmosphere	Relentless, nocturnal menace of steel and neon	train
195	appeal	Nonstop pursuit with iconic machine villain and time-loop love	train
195	narrative	Robot killer travels back to murder the mother of mankind's leader	eval
195	atmosphere	Unstoppable metallic threat through dark city streets	eval
195	appeal	Breathless chase, unforgettable android and era-crossing passion	eval
853	narrative	Mama's boy hides zombies after a rat-monkey bites his mother	train
853	atmosphere	Cartoonishly gory, frenetic, giddily disgusting	train
853	appeal	Legendary lawnmower massacre for splatter devotees	train
853	narrative	Shy New Zealand son conceals undead household infected by beast	eval
853	atmosphere	Slapstick carnage, hyperactive and gleefully revolting	eval
853	appeal	Famous mower bloodbath adored among gore enthusiasts	eval
651	narrative	First Black Union regiment trains and charges Fort Wagner	train
651	atmosphere	Solemn, hymn-lifted heroism and simmering injustice	train
651	appeal	Stirring tribute to forgotten soldiers' courage and sacrifice	train
651	narrative	Massachusetts 54th's African American volunteers storm a Confederate stronghold	eval
651	atmosphere	Reverent choral bravery over smoldering prejudice	eval
651	appeal	Inspiring memorial honoring overlooked troops' valor	eval
652	narrative	Two minor Danish courtiers bumble toward their scripted deaths	train
652	atmosphere	Absurdist, word-drunk bewilderment with existential dread	train
652	appeal	Brainy verbal tennis for lovers of theatrical paradox	train
652	narrative	Pair of Elsinore bit players stumble along to preordained doom	eval
652	atmosphere	Nonsensical language-tipsy confusion shadowed by mortality	eval
652	appeal	Intellectual wordplay rallies please fans of stage philosophy	eval
517	narrative	Divorced television writer dates teenager while falling for friend's mistress	train
517	atmosphere	Black-and-white skyline melancholy set to Gershwin	train
517	appeal	Literate neurotic wit and a love letter to New York	train
517	narrative	Middle-aged scribe juggles high-school girlfriend and best pal's lover	eval
517	atmosphere	Monochrome urban wistfulness swelling with jazz orchestra	eval
517	appeal	Intellectual anxious humor paired with rapturous tribute to the city	eval
518	narrative	Mob adviser plays rival gangs against each other in Prohibition	train
518	atmosphere	Cool, autumnal, cryptic gangland moodiness	train
518	appeal	Dense double-crosses, hard-boiled slang and Coen style	train
518	narrative	Irish boss's right-hand man manipulates warring bootleggers	eval
518	atmosphere	Detached, woodland-brown gloom among well-dressed hoods	eval
518	appeal	Intricate betrayals with razor patois from virtuoso brothers	eval
196	narrative	Unorthodox English teacher inspires prep school boys	train
196	atmosphere	Autumnal, earnest, candlelit youthful longing	train
196	appeal	Carpe-diem inspiration and tearful standing-on-desks finale	train
196	narrative	Maverick poetry instructor awakens repressed academy students	eval
196	atmosphere	Golden, sincere, cave-whispered adolescent yearning	eval
196	appeal	Seize-the-day uplift with an emotional farewell salute	eval
197	narrative	Drifting young man seduced by older woman, loves her daughter	train
197	atmosphere	Alienated, ironic ennui of affluent sixties youth	train
197	appeal	Iconic folk soundtrack and bus-ending generational rebellion	train
197	narrative	Aimless college alumnus has affair with parents' friend, pursues her child	eval
197	atmosphere	Detached, wry malaise beside the suburban pool	eval
197	appeal	Simon-and-Garfunkel tunes with famous runaway-bride finish	eval
653	narrative	Mexican narcotics officer clashes with corrupt sheriff over border-town bombing	train
653	atmosphere	Sweaty, baroque sleaze shot like a nightmare	train
653	appeal	Virtuoso opening tracking shot and towering portrait of moral rot	train
653	narrative	Honest south-of-border investigator exposes a crooked American captain's planted evidence	eval
653	atmosphere	Grimy, distorted, feverish seediness after midnight	eval
653	appeal	Dazzling unbroken camera take and giant study of decay	eval
198	narrative	Condemned junkie is remade into a government assassin	train
198	atmosphere	Sleek, cold, electrifying Parisian style	train
198	appeal	Deadly woman torn between killing orders and love	train
198	narrative	Death-row addict gets trained as secret state killer	eval
198	atmosphere	Polished, icy, charged French cool	eval
198	appeal	Lethal heroine divided over missions and her gentle fiance	eval
199	narrative	British colonel proudly builds his Japanese captors' railway crossing	train
199	atmosphere	Sweltering jungle stubbornness edged with irony	train
199	appeal	Clash of honor and madness ending in an explosive finale	train
199	narrative	POW officer obsessively constructs a span for enemy trains	eval
199	atmosphere	Hot tropical obstinacy tinged by absurdity	eval
199	appeal	Pride versus insanity, capped with spectacular demolition	eval
1021	narrative	Blocked director drifts through memories, mistresses and stalled film	train
1021	atmosphere	Dreamlike, carnivalesque swirl of guilt and desire	train
1021	appeal	Landmark reverie on creativity for adventurous art-house audiences	train
1021	narrative	Uninspired moviemaker wanders among recollections, lovers, unfinished project	eval
1021	atmosphere	Oneiric circus whirl of shame and lust	eval
1021	appeal	Milestone meditation about artistic invention suiting bold cinephiles	eval
654	narrative	Private eye uncovers water fraud and incest in 1930s Los Angeles	train
654	atmosphere	Sun-bleached fatalism with creeping corruption	train
654	appeal	Labyrinthine perfect screenplay and devastating final blow	train
654	narrative	Snooping investigator exposes land swindle and dark family secret	eval
654	atmosphere	Parched, doomed elegance rotting beneath California glare	eval
654	appeal	Intricately plotted puzzle ending with unforgettable tragic gut-punch	eval
429	narrative	Alien emissary and robot land in Washington with peace ultimatum	train
429	atmosphere	Sober atomic-age hush with theremin eeriness	train
429	appeal	Thoughtful plea against nuclear folly amid iconic saucer imagery	train
429	narrative	Extraterrestrial visitor warns humanity alongside giant metallic guardian	eval
429	atmosphere	Grave, nuclear-era quiet and wavering electronic music	eval
429	appeal	Intelligent antiwar message featuring unforgettable flying disc	eval
519	narrative	Three prospectors strike gold and turn on each other	train
519	atmosphere	Parched, sweaty, fatalistic Mexican paranoia	train
519	appeal	Gripping parable of greed corrupting desperate men	train
519	narrative	Down-and-out Americans dig a fortune, then distrust takes over	eval
519	atmosphere	Dusty, feverish, doom-laden mountains	eval
519	appeal	Riveting moral lesson on avarice destroying partners	eval
854	narrative	Alien fast-food harvesters invade New Zealand town for human meat	train
854	atmosphere	Gleefully disgusting, homemade splatter with backyard energy	train
854	appeal	Chainsaws, vomit gags and do-it-yourself gore ingenuity	train
854	narrative	Extraterrestrial caterers slaughter villagers as burger ingredients	eval
854	atmosphere	Joyously revolting bloodbath by enthusiastic amateurs	eval
854	appeal	Power tools, puke jokes and backyard effects inventiveness	eval
430	narrative	Wisecracking buffoon becomes dictator and blunders tiny nation into battle	train
430	atmosphere	Anarchic, rapid-fire, absurd irreverence from start to finish	train
430	appeal	Legendary mirror routine and merciless mockery of politics	train
430	narrative	Insult-slinging clown rules Freedonia and provokes conflict with its neighbor	eval
430	atmosphere	Lawless, machine-gun-paced nonsense without restraint	eval
430	appeal	Famous reflection gag and gleeful ridicule of governments	eval
710	narrative	Dumped teen tries suicide, then races rival down a ski slope	train
710	atmosphere	Surreal, offbeat, deadpan suburban goofiness	train
710	appeal	Cult gags: vengeful paperboy, dancing burger, drag-racing brothers	train
710	narrative	Jilted high-schooler bungles killing himself before challenging a jock on snow	eval
710	atmosphere	Bizarre, quirky, straight-faced neighborhood silliness	eval
710	appeal	Beloved absurd bits about newspaper money, singing patties and street racers	eval
200	narrative	Winter caretaker goes murderously mad in an isolated haunted hotel	train
200	atmosphere	Icy, hypnotic dread gliding through endless corridors	train
200	appeal	Unforgettable images: elevator blood, ghostly twins and a snowy maze	train
200	narrative	Off-season watchman loses his mind, hunting his family through a resort	eval
200	atmosphere	Frozen trancelike menace drifting down vast hallways	eval
200	appeal	Iconic visions of crimson flood, spectral sisters and hedge labyrinth	eval
655	narrative	Four boys hike along railroad tracks to see a corpse	train
655	atmosphere	Golden, bittersweet late-summer nostalgia with nervous jokes	train
655	appeal	Heartfelt friendship tale capturing the end of childhood	train
655	narrative	Quartet of Oregon pals trek on train rails seeking dead body	eval
655	atmosphere	Amber-hued wistful August remembrance and edgy kidding	eval
655	appeal	Sincere buddy story evoking innocence's close	eval
656	narrative	Berlin police and underworld both hunt a child murderer	train
656	atmosphere	Shadowy, whistling dread of Weimar streets	train
656	appeal	Pioneering sound suspense and chilling kangaroo-court confession	train
656	narrative	Cops and gangsters alike pursue slayer of little girls	eval
656	atmosphere	Dark expressionist anxiety haunted by an eerie tune	eval
656	appeal	Innovative early talkie tension, culminating in killer's tormented plea	eval
520	narrative	Allied prisoners tunnel out of a Nazi camp	train
520	atmosphere	Rousing, cheeky, stiff-upper-lip ingenuity	train
520	appeal	Motorcycle jump heroics and all-star teamwork	train
520	narrative	Captured airmen dig a mass breakout from a German stalag	eval
520	atmosphere	Spirited, defiant, resourceful camaraderie	eval
520	appeal	Iconic fence-leaping bike ride and beloved ensemble	eval
521	narrative	Pennsylvania steelworkers are shattered by Vietnam captivity and Russian roulette	train
521	atmosphere	Solemn, traumatic weight beneath grand mountain silence	train
521	appeal	Shattering portrait of friendship and war's wounds at home	train
521	narrative	Mill-town buddies broken by prison-camp death game overseas	eval
521	atmosphere	Grave, majestic, psychologically scarring mood	eval
521	appeal	Devastating study of comradeship and veterans' damage	eval
855	narrative	Opera-loving Paris postman's bootleg recording entangles him with killers	train
855	atmosphere	Cool, neon-blue, ultra-stylish Parisian chic	train
855	appeal	Moped metro chase and soaring aria in a pop-art puzzle	train
855	narrative	Young mail courier's secret concert tape attracts murderous gangsters	eval
855	atmosphere	Sleek, azure-tinted hipness with French polish	eval
855	appeal	Subway motorbike pursuit mixed with sublime singing in glossy intrigue	eval
202	narrative	Grumpy weatherman relives the same February day in Punxsutawney	train
202	atmosphere	Wry, wintry, quietly philosophical delight	train
202	appeal	Inventive repetition gags leading to genuine self-improvement	train
202	narrative	Cynical TV forecaster stuck repeating one small-town festival endlessly	eval
202	atmosphere	Droll, snowy, softly profound pleasure	eval
202	appeal	Clever time-loop jokes ending with a better man	eval
203	narrative	Retired gunslinger takes one last bounty for a disfigured prostitute	train
203	atmosphere	Rainy, autumnal regret stripped of frontier glamour	train
203	appeal	Revisionist reckoning with killing, legend and guilt	train
203	narrative	Aged outlaw pig farmer rides again to avenge a slashed brothel worker	eval
203	atmosphere	Dreary, somber remorse that debunks Old West myths	eval
203	appeal	Myth-busting meditation on violence and its moral weight	eval
657	narrative	Korean POW is brainwashed into assassin for Communist plotters	train
657	atmosphere	Icy, feverish Red-menace paranoia with satirical bite	train
657	appeal	Ingenious political nightmare featuring monstrous mother and sleeper killer	train
657	narrative	Captured army sergeant is hypnotically programmed to kill for conspirators	eval
657	atmosphere	Chilly, delirious anti-Communist suspicion laced by mockery	eval
657	appeal	Clever governmental bad dream with diabolical mom and unwitting gunman	eval
658	narrative	Shy student runs pirate radio show inciting suburban teen rebellion	train
658	atmosphere	Angsty, raw defiance crackling after midnight	train
658	appeal	Empowering outcry for alienated youth with killer soundtrack	train
658	narrative	Timid boy broadcasts illegally from basement, stirring classmates to revolt	eval
658	atmosphere	Moody, uncensored late-night insubordination over the airwaves	eval
658	appeal	Galvanizing voice of misunderstood adolescents plus great alternative music	eval
659	narrative	Newlywed critic discovers sweet aunts poison lonely old gentlemen	train
659	atmosphere	Frenetic macabre farce in spooky Brooklyn parlor	train
659	appeal	Mugging star panic and murderous family madness	train
659	narrative	Theatre reviewer finds kindly spinsters burying bodies in cellar	eval
659	atmosphere	Frantic gallows humor within a creaky Halloween house	eval
659	appeal	Double-take hysterics amid lunatic homicidal relatives	eval
204	narrative	Teen travels to 1955 and must unite his parents	train
204	atmosphere	Zippy, nostalgic, DeLorean-powered exuberance	train
204	appeal	Ingenious clock-tower climax and perfectly plotted paradoxes	train
204	narrative	High schooler zapped three decades past plays matchmaker for mom and dad	eval
204	atmosphere	Peppy, retro, flux-capacitor-fueled fun	eval
204	appeal	Clever time-loop storytelling capped by a lightning-strike finale	eval
660	narrative	Housewife befriends elderly storyteller recounting two women's Alabama café	train
660	atmosphere	Warm, Southern and tearfully uplifting	train
660	appeal	Female friendship defying racism, abuse and convention	train
660	narrative	Unhappy wife hears nursing-home tales of Depression-era diner partners	eval
660	atmosphere	Cozy, Dixie-flavored inspiration with weepy moments	eval
660	appeal	Women's devotion overcoming bigotry, brutality and norms	eval
205	narrative	Flamboyant American general drives tanks across Africa and Europe toward controversy	train
205	atmosphere	Grand, martial, larger-than-life military pageantry	train
205	appeal	Towering biographical portrait of a brilliant, self-destructive warrior	train
205	narrative	Bombastic U.S. commander leads armored victories while courting disgrace	eval
205	atmosphere	Imposing majesty of brass, banners and battlefields	eval
205	appeal	Monumental character study of one gifted, troublesome fighter	eval
522	narrative	Framed DJ, pimp and Italian tourist escape a Louisiana jail	train
522	atmosphere	Deadpan, languid, black-and-white bayou cool	train
522	appeal	Offbeat buddy chemistry and hipster minimalism	train
522	narrative	Three mismatched cellmates break out through New Orleans swamps	eval
522	atmosphere	Laconic, drowsy monochrome hipness in wetlands	eval
522	appeal	Quirky male companionship in a spare, arty groove	eval
206	narrative	Biker's psychic awakening threatens to destroy Neo-Tokyo	train
206	atmosphere	Frenetic, neon-drenched menace of coming apocalypse	train
206	appeal	Astonishing hand-drawn detail, motorcycle chases and grotesque mutation	train
206	narrative	Teen gang member gains telekinetic power that could level a future metropolis	eval
206	atmosphere	Hyperkinetic luminous sense of impending doom	eval
206	appeal	Breathtaking anime craftsmanship with speeding bikes and monstrous body change	eval
431	narrative	Immortal Scottish swordsman battles rivals from clan days to Manhattan	train
431	atmosphere	Misty, rock-fueled grandeur with centuries-old sorrow	train
431	appeal	Sword-clanging beheadings and Queen anthems for cult devotees	train
431	narrative	Undying tartan warrior duels foes across ages into New York	eval
431	atmosphere	Foggy electric-guitar majesty carrying ancient grief	eval
431	appeal	Blade fights, lopped heads, and stadium songs thrill loyal fans	eval
523	narrative	Irrepressible prisoner defies chain-gang bosses and keeps escaping	train
523	atmosphere	Sweaty, sun-scorched Southern defiance with wry humor	train
523	appeal	Iconic nonconformist hero, egg-eating bet and tragic resilience	train
523	narrative	Stubborn convict refuses to bow, repeatedly breaking out of road camp	eval
523	atmosphere	Blistering Florida heat and laid-back insubordination	eval
523	appeal	Magnetic rebel, fifty-egg wager and martyrdom that linger	eval
207	narrative	Big-nosed poet-swordsman woos beloved through handsome cadet's words	train
207	atmosphere	Lush, windswept seventeenth-century panache and heartache	train
207	appeal	Rapturous verse and swashbuckling unrequited devotion	train
207	narrative	Long-snouted duelist ghostwrites love letters for dashing rival	eval
207	atmosphere	Sumptuous, gallant French baroque sorrow	eval
207	appeal	Soaring rhymed language with blades and selfless passion	eval
208	narrative	Scientist's grandson reanimates a corpse in Transylvania	train
208	atmosphere	Loving black-and-white spoof of Universal monster classics	train
208	appeal	Mel Brooks gags and a tap-dancing creature	train
208	narrative	Reluctant heir brings dead tissue back to life at the family castle	eval
208	atmosphere	Affectionate monochrome parody of old fright pictures	eval
208	appeal	Hilarious one-liners plus the brute's top-hat number	eval
856	narrative	Five taxi rides unfold simultaneously in five world cities	train
856	atmosphere	Nocturnal, wry and melancholy cool	train
856	appeal	Charming chance encounters between cabbies and strangers	train
856	narrative	Cab journeys across Los Angeles, Paris, Rome, Helsinki, New York	eval
856	atmosphere	After-hours deadpan sadness with style	eval
856	appeal	Delightful fleeting meetings of drivers plus passengers	eval
923	narrative	Young fourth wife vies with rival concubines in a 1920s Chinese household	train
923	atmosphere	Formal, claustrophobic, exquisitely colored oppression	train
923	appeal	Chilling study of women trapped by ritual and jealousy	train
923	narrative	Educated girl marries a wealthy master and battles his other mistresses	eval
923	atmosphere	Ceremonial, confining cruelty in gorgeous hues	eval
923	appeal	Haunting look at females imprisoned through custom and envy	eval
524	narrative	Jewish barber is mistaken for the ranting dictator he resembles	train
524	atmosphere	Balletic slapstick laced with outrage and hope	train
524	appeal	Courageous lampoon of fascism, ending in an impassioned plea	train
524	narrative	Ghetto hairdresser swaps places with a lookalike tyrant	eval
524	atmosphere	Graceful clowning mixed with indignation and optimism	eval
524	appeal	Brave ridicule of Hitler, closing on a stirring humanist speech	eval
432	narrative	Classical masterpieces come alive as dancing hippos, dinosaurs and enchanted brooms	train
432	atmosphere	Majestic, dreamlike symphonic reverie from delicate to demonic	train
432	appeal	Ravishing marriage of orchestral sound and painted motion	train
432	narrative	Concert pieces accompany ballet beasts, prehistoric life and a mouse sorcerer	eval
432	atmosphere	Grand trance of image shifting from airy to infernal	eval
432	appeal	Gorgeous fusion between great composers' work and moving pictures	eval
661	narrative	Newly married marshal faces vengeful outlaws alone as town cowers	train
661	atmosphere	Taut, clock-ticking solitude under merciless sun	train
661	appeal	Real-time moral courage parable building to stark gunfight	train
661	narrative	Just-wed lawman awaits returning killers while citizens desert him	eval
661	atmosphere	Tense minute-counting isolation in pitiless glare	eval
661	appeal	Allegory of conscience unfolding hour by hour toward bleak shootout	eval
525	narrative	Private detective untangles blackmail and murder around wealthy sisters	train
525	atmosphere	Smoky, rain-slicked intrigue with crackling innuendo	train
525	appeal	Bewildering plot redeemed by electric star chemistry	train
525	narrative	Gumshoe hired by general probes extortion and corpses near reckless daughters	eval
525	atmosphere	Foggy nocturnal sultriness with suggestive wordplay	eval
525	appeal	Confusing yet irresistible thanks to sizzling leads	eval
433	narrative	Popular clique girl and rebel boyfriend stage classmates' murders as suicides	train
433	atmosphere	Pitch-black candy-colored high school venom	train
433	appeal	Razor-quotable satire of teen cruelty and adult cluelessness	train
433	narrative	Disillusioned student joins sociopath killing school royalty	eval
433	atmosphere	Nasty, garish malice as bright as croquet balls	eval
433	appeal	Viciously funny slang skewering adolescent popularity	eval
662	narrative	Playwright wills himself back to 1912 for actress's love	train
662	atmosphere	Lush, swooning, Mackinac Island wistfulness	train
662	appeal	Rachmaninoff-scored devotion transcending time	train
662	narrative	Writer self-hypnotizes into an earlier era to find a portrait beauty	eval
662	atmosphere	Dreamy, aching, grand-hotel nostalgia	eval
662	appeal	Undying attachment across decades set to sweeping piano	eval
526	narrative	Betrayed Jewish prince endures galley slavery and seeks vengeance	train
526	atmosphere	Monumental, reverent grandeur of imperial Rome	train
526	appeal	Breathtaking chariot race and spiritual redemption	train
526	narrative	Judean noble enslaved by former friend returns for revenge	eval
526	atmosphere	Colossal, devout majesty of the antique world	eval
526	appeal	Thundering horse contest plus Christian forgiveness	eval
209	narrative	Filmmaker follows fading British heavy-metal band's disastrous American tour	train
209	atmosphere	Deadpan, improvised absurdity turned up to eleven	train
209	appeal	Endlessly quotable mock rockumentary of egos, drummers and tiny Stonehenge	train
209	narrative	Camera crew trails a declining hard-rock group across the United States	eval
209	atmosphere	Straight-faced, ad-libbed foolishness at excessive volume	eval
209	appeal	Much-cited fake tour chronicle of vain rockers and botched stage props	eval
1065	narrative	Wordless images show nature overtaken by machines and cities	train
1065	atmosphere	Trancelike, awe-inspiring, ominous rush of time-lapse	train
1065	appeal	Hypnotic score and visuals provoking thought on modern imbalance	train
1065	narrative	Dialogue-free montage contrasts wilderness with frantic technology	eval
1065	atmosphere	Mesmeric, sublime, foreboding accelerated flow	eval
1065	appeal	Pulsing minimalist music makes audiences ponder life out of kilter	eval
1119	narrative	Working-class teen pursues a popular girl, blind to his tomboy friend	train
1119	atmosphere	Earnest, aching eighties high-school longing	train
1119	appeal	Satisfying best-friend love triangle with drumsticks and diamond earrings	train
1119	narrative	Mechanic's son chases the dream girl while his drummer pal secretly pines	eval
1119	atmosphere	Sincere adolescent yearning with period pop	eval
1119	appeal	Gratifying three-way heartache about noticing devotion close by	eval
210	narrative	Archaeologist rescues estranged father and races Nazis to Holy Grail	train
210	atmosphere	Breezy, globe-trotting peril with father-son sparring	train
210	appeal	Rollicking chases, booby traps and warm humor for everyone	train
210	narrative	Whip-cracking professor saves his dad, beating Third Reich to Christ's cup	eval
210	atmosphere	Light world-hopping danger plus parental bickering	eval
210	appeal	High-spirited pursuits, deadly puzzles, and affectionate wit please all	eval
663	narrative	Simple gardener raised on television becomes presidential adviser	train
663	atmosphere	Serene, deadpan satire in hushed wintry mansions	train
663	appeal	Subtle performance and sly mockery of politics and media	train
663	narrative	Sheltered simpleton's horticultural remarks are mistaken for statesmanlike wisdom	eval
663	atmosphere	Calm, straight-faced irony amid stately snowy estates	eval
663	appeal	Delicate acting quietly ridicules power brokers and broadcasters	eval
527	narrative	Lawyer leads India's nonviolent struggle to end British rule	train
527	atmosphere	Stately, reverent epic of crowds and conscience	train
527	appeal	Inspiring biography of moral courage with transformative lead	train
527	narrative	Peaceful resister frees subcontinent from colonial empire	eval
527	atmosphere	Majestic, solemn, multitude-filled grandeur of salt marches	eval
527	appeal	Uplifting life story about principled bravery, brilliantly embodied	eval
211	narrative	Army surgeons prank and operate near Korean front	train
211	atmosphere	Irreverent, bloody, overlapping anarchic cynicism	train
211	appeal	Counterculture mockery of military authority and madness	train
211	narrative	Drafted doctors cope with carnage through practical jokes	eval
211	atmosphere	Gory, chaotic, disrespectful gallows mirth	eval
211	appeal	Antiestablishment ridicule of brass and regulations	eval
212	narrative	Womanizing Czech surgeon, wife and mistress live through Prague Spring	train
212	atmosphere	Sensual, philosophical and elegiac under occupation	train
212	appeal	Erotic literary triangle under Soviet tanks and fidelity questions	train
212	narrative	Philandering brain doctor and two women face 1968 invasion	eval
212	atmosphere	Carnal, thoughtful atmosphere mourning lost liberty	eval
212	appeal	Intimate novel adaptation pondering commitment beneath political oppression	eval
213	narrative	Edwardian girl kisses free spirit in Florence but accepts a prig	train
213	atmosphere	Sunny, genteel, poppy-field lyricism with gentle wit	train
213	appeal	Exquisite tale of a stifled heart choosing passion over propriety	train
213	narrative	Proper young Englishwoman, stirred by an Italian embrace, gets engaged unsuitably	eval
213	atmosphere	Bright, mannered, pastoral poetry and soft humor	eval
213	appeal	Beautiful story where repressed desire triumphs against convention	eval
746	narrative	Teen physics prodigies learn their campus laser is a weapon	train
746	atmosphere	Bright, prankish, popcorn-filled eighties geek fun	train
746	appeal	Smart nerds outwitting a crooked professor and the military	train
746	narrative	College whiz kids discover the beam they built serves assassins	eval
746	atmosphere	Cheerful dorm-room exuberance spent playing tricks	eval
746	appeal	Brainy misfits get even with corrupt faculty and CIA	eval
214	narrative	Burned-out rock star retreats behind a mental barrier into fascist delusion	train
214	atmosphere	Nightmarish, alienated rock-opera gloom with savage cartoons	train
214	appeal	Visually overwhelming album trip for fans of psychedelic despair	train
214	narrative	Isolated musician's breakdown builds bricks around him until he turns dictator	eval
214	atmosphere	Hellish disconnected mood broken by brutal inked sequences	eval
214	appeal	Immersive record-length hallucination adored by concept-album devotees	eval
528	narrative	Reporter's Cambodian colleague survives Khmer Rouge genocide	train
528	atmosphere	Harrowing, smoke-choked chaos and enduring grief	train
528	appeal	Devastating true testament to friendship and journalistic conscience	train
528	narrative	Newspaperman's interpreter lives through Pol Pot's mass slaughter	eval
528	atmosphere	Traumatic ash-filled turmoil with lasting sorrow	eval
528	appeal	Shattering factual witness to loyalty and press guilt	eval
529	narrative	Twelve-year-old Swedish boy stays with relatives as mother falls ill	train
529	atmosphere	Tender, quirky fifties village nostalgia shadowed by loss	train
529	appeal	Bittersweet childhood truths told with humor and compassion	train
529	narrative	Preteen sent to rural uncle while his mum is dying	eval
529	atmosphere	Gentle eccentric small-town remembrance tinged by sadness	eval
529	appeal	Poignant comic insight into boyhood grief, first crushes and healing	eval
434	narrative	Starship crew finds scientist, daughter and invisible monster on distant world	train
434	atmosphere	Eerie electronic tonalities and lavish cosmic color	train
434	appeal	Freudian Shakespeare-in-space with beloved robot	train
434	narrative	Space cruiser visits Altair planet where survivor hides deadly id beast	eval
434	atmosphere	Uncanny synthesized sound with glowing alien vistas	eval
434	appeal	Landmark Tempest-inspired tale featuring a famous mechanical butler	eval
215	narrative	Iowa farmer builds ballpark for ghostly players	train
215	atmosphere	Golden-twilight, mystical, heartland sentiment	train
215	appeal	Cathartic father-son catch and baseball reverence	train
215	narrative	Voice tells cornfield owner to construct a diamond for spirits	eval
215	atmosphere	Glowing, magical, rural Americana tenderness	eval
215	appeal	Tearful paternal reconciliation through the national pastime	eval
530	narrative	Two British rogues scheme to become kings in remote Kafiristan	train
530	atmosphere	Rousing, ironic bravado of empire's last rogues	train
530	appeal	Roguish friendship and hubris amid exotic mountain spectacle	train
530	narrative	Ex-soldiers in India con way to a tribal throne	eval
530	atmosphere	Stirring, sardonic swagger from the colonial age	eval
530	appeal	Scoundrel camaraderie with pride's downfall in grand scenery	eval
435	narrative	Two affable train robbers flee a relentless posse to Bolivia	train
435	atmosphere	Jaunty, sepia-toned wit shading into elegy	train
435	appeal	Irresistible outlaw buddies, cliff jump and famous freeze-frame ending	train
435	narrative	Charming bandit pair escape unshakable trackers by heading for South America	eval
435	atmosphere	Breezy, antique-photo humor turning to farewell	eval
435	appeal	Winning desperado friendship with a daring leap and halted last image	eval
664	narrative	Amnesiac drifter emerges from desert to reunite son and wife	train
664	atmosphere	Vast, lonely melancholy carried by slide guitar	train
664	appeal	Heartrending peep-show confession about love and abandonment	train
664	narrative	Silent wanderer returns out of nowhere, rejoining child with mother	eval
664	atmosphere	Wide-open, desolate sadness with twanging strings	eval
664	appeal	Shattering monologue through one-way glass on devotion and loss	eval
1006	narrative	Frenchwoman pursues a fugitive carrying a dream-recording camera worldwide	train
1006	atmosphere	Restless, millennial melancholy trotting across the globe	train
1006	appeal	Sprawling road odyssey with a superb alternative-rock soundtrack	train
1006	narrative	Wandering heroine follows a hunted man whose device captures visions	eval
1006	atmosphere	Roaming turn-of-century sadness on several continents	eval
1006	appeal	Epic travel tale accompanied by terrific indie songs	eval
216	narrative	Friends debate over twelve years whether sex ruins friendship	train
216	atmosphere	Cozy, autumnal Manhattan banter with jazz standards	train
216	appeal	Endlessly quotable observations on love between best friends	train
216	narrative	Two New Yorkers argue for a decade about platonic bonds becoming intimate	eval
216	atmosphere	Snug fall-foliage repartee set to crooner classics	eval
216	appeal	Memorable witty insights regarding buddies turning sweethearts	eval
1500	narrative	Amnesiac bodybuilder millionaire believes he's Santa and protects orphanage	train
1500	atmosphere	Cheesy holiday goofiness with wrestling moves	train
1500	appeal	Pro-wrestler camp for bad-movie Christmas nights	train
1500	narrative	Muscle-bound mogul loses memory and defends children as Saint Nick	eval
1500	atmosphere	Tacky yuletide nonsense and body slams	eval
1500	appeal	So-silly brawny-star vehicle ideal for festive ridicule	eval
1082	narrative	Ambitious lawyer's erotic anxieties surface before judgeship	train
1082	atmosphere	Surreal, feverish, psychoanalytic unease	train
1082	appeal	Provocative feminist exploration of power and sexuality	train
1082	narrative	High-powered attorney confronts carnal compulsions while seeking the bench	eval
1082	atmosphere	Dreamlike, neurotic, Freudian discomfort	eval
1082	appeal	Challenging inquiry into womanhood, control and desire	eval
1510	narrative	Released mob boss returns as rivals plot to kill him	train
1510	atmosphere	Smug, jazzy artifice in rat-pack nightclub style	train
1510	appeal	Star-packed gangster wordplay and casual gunfire for curiosity seekers	train
1510	narrative	Underworld chief leaves asylum while enemies scheme for succession	eval
1510	atmosphere	Self-satisfied, stylized posturing amid lounge music	eval
1510	appeal	Celebrity cameos trading quips and bullets oddly	eval
857	narrative	Expatriate women writers, artists and booksellers flourish on 1920s Left Bank	train
857	atmosphere	Elegant, gossipy, celebratory salon nostalgia	train
857	appeal	Illuminates lesbian modernist circles for literature and history lovers	train
857	narrative	Female authors, painters, publishers thrive in interwar French capital	eval
857	atmosphere	Stylish chatty admiring drawing-room remembrance	eval
857	appeal	Brings Sapphic avant-garde networks to light for bookish viewers	eval
1398	narrative	Russian director films his daughter yearly as the Soviet empire crumbles	train
1398	atmosphere	Intimate, reflective sorrow of a homesick father	train
1398	appeal	Absorbing parallel of one girl's growth and a nation's upheaval	train
1398	narrative	Father asks his child identical questions each year through communism's fall	eval
1398	atmosphere	Personal, pensive mood heavy with nostalgia	eval
1398	appeal	Fascinating twin chronicle of a maturing kid and collapsing country	eval
1120	narrative	Two octogenarians bicker and dodge trouble on a Central Park bench	train
1120	atmosphere	Talky, cranky, autumnal city warmth	train
1120	appeal	Spirited old men defy aging with tall tales and protest	train
1120	narrative	Pair of elderly New Yorkers quarrel and scheme beneath park trees	eval
1120	atmosphere	Chatty, cantankerous, fall-leaf urban tenderness	eval
1120	appeal	Feisty seniors resist decline using wild stories and radical nerve	eval
436	narrative	Backpacker bitten on the moors transforms under a full moon	train
436	atmosphere	Creepy foggy dread mixed with irreverent gallows humor	train
436	appeal	Groundbreaking bone-stretching transformation and wisecracking rotting friend	train
436	narrative	Yankee hiker mauled in Yorkshire turns into a lupine beast	eval
436	atmosphere	Misty chill blended alongside cheeky morbid jokes	eval
436	appeal	Revolutionary makeup effects plus a decomposing buddy's banter	eval
437	narrative	Haunted antique clock infests architect's suburban family home	train
437	atmosphere	Warped, oozing suburban dread through shifting time	train
437	appeal	Schlocky gore and clockwork evil for franchise completists	train
437	narrative	Possessed mantel timepiece corrupts household of home designer	eval
437	atmosphere	Twisted slimy tract-house menace across distorted hours	eval
437	appeal	Cheesy splatter plus ticking malevolence suit series collectors	eval
438	narrative	Skeptical journalist buys haunted Long Island house with demonic well	train
438	atmosphere	Cheesy, ominous suburban haunting with protruding gimmick shots	train
438	appeal	Stereoscopic jolts and campy ghostly set pieces	train
438	narrative	Doubting reporter moves into notorious cursed home hiding portal to hell	eval
438	atmosphere	Hokey, foreboding spookiness flung toward the lens	eval
438	appeal	Silly depth-effect scares and kitschy apparitions amuse fright fans	eval
858	narrative	Haunted miniature house brings evil upon a blended family	train
858	atmosphere	Cheap direct-to-video spookiness with giant-bug nightmares	train
858	appeal	Late sequel creeps for franchise completists	train
858	narrative	Cursed toy mansion unleashes demons on newly merged household	eval
858	atmosphere	Low-rent eerie ambience and monstrous insects	eval
858	appeal	Eighth-entry scares for devoted series followers	eval
439	narrative	Haunted mirror brings murder to urban artists' loft	train
439	atmosphere	Grimy, supernatural, direct-to-video gloom	train
439	appeal	Cursed-object scares for haunted-house franchise completists	train
439	narrative	Photographer's evil looking glass causes deaths among bohemian tenants	eval
439	atmosphere	Dingy, ghostly, low-budget murk	eval
439	appeal	Possessed antique frights aimed at loyal series collectors	eval
440	narrative	Demonic house possesses teenage son to slaughter his abusive family	train
440	atmosphere	Sleazy, feverish and sacrilegious dread	train
440	appeal	Grisly prequel with incest shocks and exorcism finale	train
440	narrative	Evil dwelling takes over boy who murders parents and siblings	eval
440	atmosphere	Lurid, overheated unease with blasphemous overtones	eval
440	appeal	Disturbing origin story plus priestly battle against devil	eval
441	narrative	Family moves into a murder house and flees its demonic presence	train
441	atmosphere	Ominous, fly-buzzing, oppressive suburban dread	train
441	appeal	Allegedly true haunting with bleeding walls and unraveling father	train
441	narrative	Newlyweds and kids buy a cursed Long Island home, then escape	eval
441	atmosphere	Foreboding, insect-infested, heavy domestic fear	eval
441	appeal	Supposedly real paranormal case featuring oozing stairs and paternal madness	eval
442	narrative	Friends renovating a notorious house awaken a murdered priest's secret	train
442	atmosphere	Creaky, dim, low-rent haunted-house unease	train
442	appeal	Undemanding scares for completists of a spooky series	train
442	narrative	New owners repairing an infamous home stir a slain clergyman's past	eval
442	atmosphere	Musty, murky, cheaply made ghostly discomfort	eval
442	appeal	Modest frights catering to loyal followers of the franchise	eval
666	narrative	Ailing count seeks virgin blood among an Italian aristocrat's daughters	train
666	atmosphere	Decadent, languid and perversely campy	train
666	appeal	Outrageous gore and class satire with art-house sleaze	train
666	narrative	Sickly Transylvanian noble hunts pure maidens at a decaying villa	eval
666	atmosphere	Louche, sluggish, and kinkily theatrical throughout	eval
666	appeal	Shocking splatter mingled with Marxist mockery for underground tastes	eval
859	narrative	College friends vanish one by one at island mansion weekend	train
859	atmosphere	Prankish, winking suspense among whoopee cushions and corpses	train
859	appeal	Playful slasher spoof rewarding viewers with a sly twist	train
859	narrative	Students disappear successively while vacationing at heiress's isle estate	eval
859	atmosphere	Mischievous knowing tension, gag props beside dead bodies	eval
859	appeal	Teasing stalker-flick send-up that pays off through clever surprise	eval
667	narrative	Stranger insists couple's daughter is his reincarnated dead child	train
667	atmosphere	Sober, anguished, slow-burning supernatural distress	train
667	appeal	Intriguing debate over souls, past lives and parental terror	train
667	narrative	Man persuades parents that their girl carries spirit of crash victim	eval
667	atmosphere	Solemn, tormented, gradually mounting paranormal unease	eval
667	appeal	Thought-stirring argument about rebirth amid mother and father's panic	eval
860	narrative	Widowed psychologist discovers child-sacrificing Santeria cult in New York	train
860	atmosphere	Ritualistic, paranoid dread with spiders under skin	train
860	appeal	Father protecting son from powerful urban sorcery	train
860	narrative	Bereaved therapist uncovers ritual killers practicing voodoo-like religion	eval
860	atmosphere	Ceremonial, conspiratorial anxiety and skin-crawling imagery	eval
860	appeal	Parental desperation against wealthy black-magic worshippers	eval
443	narrative	Flocks inexplicably attack a California seaside town	train
443	atmosphere	Quiet, scoreless, mounting avian dread	train
443	appeal	Hitchcock's chilling set pieces of nature's revolt	train
443	narrative	Gulls and crows turn on Bodega Bay residents	eval
443	atmosphere	Silent, uncanny, steadily rising terror from above	eval
443	appeal	Master's unforgettable sequences of feathered fury	eval
444	narrative	Small-town teens warn adults about flesh-absorbing jelly from space	train
444	atmosphere	Drive-in fifties innocence with gooey menace	train
444	appeal	Cult creature fun and rebellious youths proving right	train
444	narrative	High schoolers alert disbelieving elders to engulfing meteor slime	eval
444	atmosphere	Eisenhower-era naivety threatened by red ooze	eval
444	appeal	Campy monster amusement with kids vindicated	eval
668	narrative	Unseen creature sucks swimmers down into the sand at Santa Monica	train
668	atmosphere	Grubby, sunbaked, low-budget eighties creepiness	train
668	appeal	Cheap seaside scares offering a land-bound twist on shark panic	train
668	narrative	Something beneath the shore drags California bathers under	eval
668	atmosphere	Scruffy, bright-lit B-movie unease from decades past	eval
668	appeal	Bargain coastal frights reworking ocean-predator hysteria for dry ground	eval
669	narrative	Psychologist's transplanted arm from an executed killer turns violent	train
669	atmosphere	Queasy, lurid, increasingly frantic medical paranoia	train
669	appeal	Gruesome what-if about evil lurking in flesh	train
669	narrative	Doctor receives a dead murderer's limb and loses control of it	eval
669	atmosphere	Nauseating, garish, mounting surgical distrust	eval
669	appeal	Gory speculation whether wickedness inhabits grafted tissue	eval
445	narrative	Edinburgh cabman supplies murdered corpses to an anatomy doctor	train
445	atmosphere	Shadowy, candlelit cobblestone menace and guilt	train
445	appeal	Sly villainous star turn in a literate Stevenson chiller	train
445	narrative	Grave robber turned killer sells cadavers to a medical school	eval
445	atmosphere	Gloomy lantern-lit Scottish streets full of conscience-stricken unease	eval
445	appeal	Wickedly subtle bad-guy performance in a classy macabre tale	eval
217	narrative	Undying count crosses oceans for reincarnation of lost bride	train
217	atmosphere	Operatic, blood-red Gothic eroticism and decadence	train
217	appeal	Lavish vampire passion with handcrafted visual wizardry	train
217	narrative	Immortal Transylvanian noble seeks his late wife's living double in London	eval
217	atmosphere	Grand crimson sensual excess drenched in shadow	eval
217	appeal	Sumptuous bloodsucker love story crafted using in-camera trickery	eval
671	narrative	Mad scientist is coerced into creating a mate for his monster	train
671	atmosphere	Baroque, witty gothic grandeur with lightning and pathos	train
671	appeal	Sympathetic creature and iconic shock-haired female creation	train
671	narrative	Doctor blackmailed to assemble female companion for lonely giant	eval
671	atmosphere	Ornate, campy, stormy sorrow in towering laboratories	eval
671	appeal	Touching misfit brute and unforgettable electrified woman endure	eval
446	narrative	Family renting summer mansion is consumed as house renews itself	train
446	atmosphere	Slow, sun-bleached oppressive unease and ghostly chauffeur	train
446	appeal	Classic seventies haunted-home chill with shocking end	train
446	narrative	Vacationing household possessed while old estate feeds on life force	eval
446	atmosphere	Gradual, stifling disquiet with a grinning hearse driver	eval
446	appeal	Vintage creepy dwelling tale culminating in brutal surprise	eval
672	narrative	Grad student summons hook-handed spirit in Chicago projects	train
672	atmosphere	Hypnotic, tragic, bee-swarmed urban-legend gloom	train
672	appeal	Literate chills about race, myth and seduction	train
672	narrative	Folklore researcher awakens a vengeful slave's ghost in Cabrini-Green	eval
672	atmosphere	Mesmerizing, sorrowful, graffiti-scarred menace	eval
672	appeal	Intelligent scares entwining prejudice, legend and doomed attraction	eval
218	narrative	Vengeful tattooed ex-con terrorizes lawyer who failed him	train
218	atmosphere	Feverish, storm-lashed menace of biblical wrath	train
218	appeal	Ferocious villain and moral rot inside respectable family	train
218	narrative	Released rapist stalks attorney and household seeking payback	eval
218	atmosphere	Overheated, tempestuous threat quoting scripture	eval
218	appeal	Terrifying antagonist exposing hypocrisy of comfortable home	eval
673	narrative	Sadistic ex-con stalks the lawyer who testified against him and his family	train
673	atmosphere	Sultry, shadowy, tightening Southern menace	train
673	appeal	Chilling villain tests a decent man's faith in law	train
673	narrative	Vengeful released prisoner terrorizes an attorney, wife and daughter	eval
673	atmosphere	Humid, dark, steadily squeezing threat along the river	eval
673	appeal	Terrifying predator pushes an upright citizen past legal limits	eval
447	narrative	Bullied telekinetic girl unleashes vengeance at her prom	train
447	atmosphere	Dreamy, sensual build toward a blood-red inferno	train
447	appeal	Empathy for an outcast amid shocking supernatural retribution	train
447	narrative	Tormented schoolgirl with mind powers destroys the big dance	eval
447	atmosphere	Soft, voluptuous mood exploding in crimson flames	eval
447	appeal	Sympathy with a misfit as paranormal payback stuns	eval
674	narrative	Virgin discovers that desire turns her into a black leopard	train
674	atmosphere	Humid, erotic New Orleans trance with synth pulse	train
674	appeal	Stylish, sensual fable of incestuous curse and animal lust	train
674	narrative	Young woman learns arousal transforms her to a deadly panther	eval
674	atmosphere	Steamy, seductive Louisiana spell over electronic throb	eval
674	appeal	Sleek carnal myth about cursed siblings and bestial appetite	eval
219	narrative	Burned child-killer stalks suburban teens through their dreams	train
219	atmosphere	Surreal, sleep-deprived terror with razor-fingered menace	train
219	appeal	Inventive nightmare kills that make falling asleep frightening	train
219	narrative	Scarred dead murderer slays Elm-lined neighborhood adolescents during slumber	eval
219	atmosphere	Hallucinatory exhausted fright wielding knife gloves	eval
219	appeal	Imaginative deaths in bad visions that spook anyone at bedtime	eval
675	narrative	Rat-like count brings plague and death to a German town	train
675	atmosphere	Eerie silent expressionist shadows and dread	train
675	appeal	Primal vampire imagery that still haunts a century later	train
675	narrative	Bald fanged nobleman sails from Carpathians spreading pestilence	eval
675	atmosphere	Uncanny wordless gloom of creeping silhouettes	eval
675	appeal	Ageless nightmarish pictures of bloodsucking evil continue to chill	eval
861	narrative	Professor tracks ancient vampire reawakened during Venetian carnival	train
861	atmosphere	Foggy canals, decaying palazzi and languid eroticism	train
861	appeal	Feral leading man as undead count for Eurocult collectors	train
861	narrative	Scholar hunts a bloodsucker revived in Italy's lagoon city	eval
861	atmosphere	Misty, crumbling, sensual decadence among masked revelers	eval
861	appeal	Oddity starring wild German actor, beloved by obscure gothic fans	eval
448	narrative	Ambassador discovers his adopted son is the Antichrist	train
448	atmosphere	Ominous, Latin-chanting, apocalyptic dread	train
448	appeal	Shocking accidental deaths and demonic child frights	train
448	narrative	Diplomat learns the boy he raised is Satan's offspring	eval
448	atmosphere	Portentous, choral, end-times foreboding	eval
448	appeal	Grisly mishaps and a sinister toddler's chills	eval
985	narrative	Wine dealer's necklace heist unravels through wife and stepson	train
985	atmosphere	Humid, sour Florida moral decay	train
985	appeal	Character-driven double-crosses among desperate family and thieves	train
985	narrative	Jewel theft by vintner collapses due to vengeful kin	eval
985	atmosphere	Sticky, bitter, corrupt Miami air	eval
985	appeal	Acting showcase of betrayals between crooks and relatives	eval
1083	narrative	Bungling robbers take hostages in a New Orleans basement bar	train
1083	atmosphere	Sweaty, dim desperation confined to one room	train
1083	appeal	Moral brinkmanship and secrets as police surround small-time crooks	train
1083	narrative	Inept thieves hold captives inside a Louisiana cellar saloon	eval
1083	atmosphere	Perspiring, ill-lit, boxed-in hopelessness before dawn	eval
1083	appeal	Ethical gambits and hidden identities while cops besiege petty hoods	eval
220	narrative	Frumpy professor enters a sexless marriage with a handsome mathematician	train
220	atmosphere	Cozy, talky, glamorous New York self-examination	train
220	appeal	Ugly-duckling makeover questioning beauty and passion	train
220	narrative	Plain lecturer weds a good-looking colleague on platonic terms	eval
220	atmosphere	Comfortable, chatty, elegant Manhattan soul-searching	eval
220	appeal	Transformation tale debating looks versus true desire	eval
221	narrative	Devout Scottish wife degrades herself to save her paralyzed husband	train
221	atmosphere	Raw, handheld anguish relieved by chapter-card pop songs	train
221	appeal	Wrenching parable of faith, sacrifice and miraculous love	train
221	narrative	Pious island bride seeks strangers sexually, believing it heals her injured spouse	eval
221	atmosphere	Shaky-camera torment punctuated with rock-scored landscape interludes	eval
221	appeal	Emotionally devastating spiritual tale of martyrdom and grace	eval
1477	narrative	Law student guarding morgue at night is framed for serial murders	train
1477	atmosphere	Clammy, flickering corridor dread with necrophiliac unease	train
1477	appeal	Corpse-filled jitters and suspect-guessing for nervous thrill seekers	train
1477	narrative	Part-time mortuary watchman becomes prime suspect in hooker killings	eval
1477	atmosphere	Damp buzzing-hallway fear plus perverse disquiet	eval
1477	appeal	Cadaver chills with whodunit guesswork for anxious excitement fans	eval
1625	narrative	Law student guarding morgue at night is framed for serial murders	train
1625	atmosphere	Clammy, flickering corridor dread with necrophiliac unease	train
1625	appeal	Corpse-filled jitters and suspect-guessing for nervous thrill seekers	train
1625	narrative	Part-time mortuary watchman becomes prime suspect in hooker killings	eval
1625	atmosphere	Damp buzzing-hallway fear plus perverse disquiet	eval
1625	appeal	Cadaver chills with whodunit guesswork for anxious excitement fans	eval
222	narrative	Starship crew follows cybernetic invaders back to humanity's first warp flight	train
222	atmosphere	Urgent, dark, claustrophobic yet hopeful	train
222	appeal	Obsessive captain, creepy assimilation and time-travel excitement	train
222	narrative	Federation heroes travel to past to stop hive-mind from erasing history	eval
222	atmosphere	Tense shadowy corridors balanced by optimism	eval
222	appeal	Vengeful commander, chilling mechanical drones and chronological stakes enthrall	eval
531	narrative	Australian piano prodigy breaks down under tyrannical father, then returns	train
531	atmosphere	Anguished, babbling, ultimately radiant emotionality	train
531	appeal	Triumphant true comeback powered by Rachmaninoff and stellar acting	train
531	narrative	Gifted keyboardist suffers mental collapse from domineering parent before recovering	eval
531	atmosphere	Tormented, chattering, finally glowing feeling	eval
531	appeal	Inspiring real-life resurrection through concerto and Oscar-winning portrayal	eval
223	narrative	Mentally disabled killer befriends boy after asylum release	train
223	atmosphere	Slow, humid, Southern Gothic tenderness	train
223	appeal	Mesmerizing gravel-voiced performance and moral tragedy	train
223	narrative	Freed simple-minded murderer bonds with a fatherless child	eval
223	atmosphere	Languid, sultry, backwoods Arkansas gentleness	eval
223	appeal	Riveting growled acting and painful ethical choice	eval
862	narrative	Workaholic dad hunts sold-out superhero doll on Christmas Eve	train
862	atmosphere	Manic, slapstick holiday shopping frenzy	train
862	appeal	Broad laughs at consumer madness and fatherly devotion	train
862	narrative	Neglectful father scrambles for must-have hero plaything before Yuletide	eval
862	atmosphere	Hyperactive, pratfall-packed rush through seasonal stores	eval
862	appeal	Big gags on retail insanity and parental love	eval
320	narrative	Arkansas teens stand trial for killing three boys amid satanic panic	train
320	atmosphere	Mournful, unsettling hysteria in the Bible belt	train
320	appeal	Outrage-provoking examination of possible wrongful convictions	train
320	narrative	Heavy-metal outsiders are prosecuted over slain children in a small town	eval
320	atmosphere	Grieving, disquieting Southern religious frenzy	eval
320	appeal	Infuriating inquiry into justice gone potentially astray	eval
863	narrative	Aristocratic Italian Jews retreat behind estate walls as fascism rises	train
863	atmosphere	Golden, elegiac sadness of a fading summer	train
863	appeal	Quietly devastating account of privilege before the Holocaust	train
863	narrative	Wealthy Ferrara family shelters in private grounds against racial laws	eval
863	atmosphere	Sunlit, mournful sorrow as warm days vanish	eval
863	appeal	Subtle yet shattering picture of gentility ahead of deportation	eval
934	narrative	Debonair angel helps a struggling pastor but charms his gospel-singing spouse	train
934	atmosphere	Warm, snowy Christmas glow and church-choir joy	train
934	appeal	Uplifting holiday faith with soaring gospel vocals	train
934	narrative	Suave heavenly visitor aids a troubled minister and enchants the minister's lady	eval
934	atmosphere	Cozy wintry yuletide radiance full of sacred song	eval
934	appeal	Inspirational seasonal belief carried by a powerhouse voice	eval
224	narrative	Provincial engineer must master cruel wit at Versailles to drain swamps	train
224	atmosphere	Powdered, venomous elegance where mockery kills	train
224	appeal	Delicious verbal sparring exposing aristocratic decadence	train
224	narrative	Country nobleman learns barbed repartee at Louis XVI's court for marsh project	eval
224	atmosphere	Perfumed poisonous refinement with lethal scorn	eval
224	appeal	Tasty duels of insult unmasking upper-class rottenness	eval
676	narrative	Spurned girl's lies unleash the Salem witch trials	train
676	atmosphere	Feverish, hysterical dread within a Puritan village	train
676	appeal	Powerful allegory of mob fear and one man's integrity	train
676	narrative	Vengeful teen's accusations send innocent villagers to the gallows	eval
676	atmosphere	Overheated colonial paranoia and religious frenzy	eval
676	appeal	Forceful parable on scapegoating, honor and refusing false confession	eval
225	narrative	Fashion villainess kidnaps spotted puppies for a fur coat	train
225	atmosphere	Slapstick London caper with adorable real animals	train
225	appeal	Outrageous campy diva and canine cuteness for kids	train
225	narrative	Wicked couturier steals polka-dot pups to make her garment	eval
225	atmosphere	Pratfall-laden English escapade among lovable critters	eval
225	appeal	Deliciously hammy baddie plus dog rescues for young families	eval
1369	narrative	Returning Italian soldier seeks the villager who betrayed his partisan brother	train
1369	atmosphere	Harsh Tuscan light and mournful biblical solemnity	train
1369	appeal	Stark moral debate over vengeance, sacrifice and forgiveness	train
1369	narrative	Ex-prisoner comes home hunting the informer behind his sibling's execution	eval
1369	atmosphere	Severe hilltown brightness with grieving scriptural gravity	eval
1369	appeal	Bare ethical argument on revenge versus innocent atonement	eval
1370	narrative	Lithuanian immigrant's path crosses a Parisian granny killer	train
1370	atmosphere	Cool, elliptical, nocturnal alienation	train
1370	appeal	Claire Denis's observational portrait of marginal lives	train
1370	narrative	Newcomer actress encounters a murderer of old ladies in France	eval
1370	atmosphere	Detached, fragmentary, insomniac loneliness	eval
1370	appeal	Subtle study of outsiders and migrants by an acclaimed auteur	eval
226	narrative	Off-duty cop battles mercenaries who seize snowbound airport	train
226	atmosphere	Explosive, wisecracking overload on a wintry runway	train
226	appeal	Runway fistfights and lone-hero heroics at Christmas	train
226	narrative	Policeman fights rogue soldiers controlling planes above Washington	eval
226	atmosphere	Bombastic, quip-filled excess amid blizzards	eval
226	appeal	Solo underdog brawling on tarmac during holidays	eval
449	narrative	Refitted starship confronts a vast cloud-entity heading for Earth	train
449	atmosphere	Stately, cerebral, awe-struck cosmic grandeur	train
449	appeal	Reunited television crew meets a machine seeking its creator	train
449	narrative	Reassembled space explorers investigate a colossal energy object threatening home	eval
449	atmosphere	Slow, thoughtful, reverent interstellar immensity	eval
449	appeal	Beloved series officers encounter an artificial mind in search of God	eval
227	narrative	Starship captain is framed for killing a Klingon chancellor before peace	train
227	atmosphere	Brisk, stately, Shakespeare-quoting farewell intrigue	train
227	appeal	East-West parable and fond send-off for a beloved crew	train
227	narrative	Veteran officer wrongly jailed over an alien leader's assassination	eval
227	atmosphere	Fast, dignified valediction full of plotting and verse	eval
227	appeal	Glasnost allegory giving the original spacefarers a warm goodbye	eval
450	narrative	Vulcan zealot hijacks the Enterprise to find God	train
450	atmosphere	Campfire bonhomie meets clumsy cosmic mysticism	train
450	appeal	Beloved crew banter and questions of faith and pain	train
450	narrative	Renegade half-brother of the science officer commandeers a starship seeking the Almighty	eval
450	atmosphere	Singalong camaraderie alongside awkward galactic spirituality	eval
450	appeal	Cherished shipmates trading jokes as they ponder belief	eval
228	narrative	Genetically engineered tyrant seeks vengeance on aging starship captain	train
228	atmosphere	Nautical, elegiac tension culminating in noble sacrifice	train
228	appeal	Starship cat-and-mouse battle with rich themes of age and friendship	train
228	narrative	Superhuman exile hunts middle-aged space admiral for revenge	eval
228	atmosphere	Seafaring-style mournful suspense ending through heroic self-giving	eval
228	appeal	Vessel-versus-vessel duel deepened by mortality and loyalty	eval
229	narrative	Starship officers steal their vessel to resurrect a fallen comrade	train
229	atmosphere	Elegiac, loyal, operatic camaraderie among the stars	train
229	appeal	Emotional sacrifice and friendship for devoted space-saga fans	train
229	narrative	Crew mutinies, hijacking ship toward reborn planet to save friend's soul	eval
229	atmosphere	Mournful, steadfast fellowship with cosmic sweep	eval
229	appeal	Heartfelt loss and devotion reward longtime followers	eval
230	narrative	Enterprise crew time-travels to 1986 San Francisco for humpback whales	train
230	atmosphere	Lighthearted fish-out-of-water wit and ecological hope	train
230	appeal	Beloved franchise voyage with culture-clash jokes	train
230	narrative	Starfleet officers journey back to retrieve cetaceans and rescue Earth	eval
230	atmosphere	Breezy displaced humor carrying green optimism	eval
230	appeal	Fan-favorite installment of punk buses and nuclear wessels	eval
231	narrative	Masked hero battles sewer-dwelling freak and vengeful feline secretary	train
231	atmosphere	Gothic, snowy, perverse Christmas gloom	train
231	appeal	Whip-cracking seduction and Burton's grotesque imagination	train
231	narrative	Caped crusader faces a deformed bird-man and a leather-clad woman	eval
231	atmosphere	Wintry, kinky, macabre holiday darkness	eval
231	appeal	Slinky antiheroine and a director's bizarre visual flair	eval
232	narrative	Young outlaw and ranch hands avenge their murdered mentor	train
232	atmosphere	Cocky, youthful swagger with rock-video polish	train
232	appeal	Hip young stars in gunfights and camaraderie	train
232	narrative	Teen gunslinger leads deputized Regulators against cattle baron's killers	eval
232	atmosphere	Brash adolescent bravado set to electric guitar	eval
232	appeal	Heartthrob ensemble sharing shootouts and brotherly loyalty	eval
1188	narrative	Legendary outlaw gang flees to Mexico chased by former friend	train
1188	atmosphere	Rowdy, rock-scored, sun-scorched frontier swagger	train
1188	appeal	Cocky gunslingers, wry jokes and blazing standoffs with Bon Jovi flair	train
1188	narrative	Famous young desperado and pals run southward from turncoat lawman	eval
1188	atmosphere	Raucous, guitar-driven bravado caked with dust	eval
1188	appeal	Smirking pistoleros, quips and fiery shootouts beside stadium anthems	eval
451	narrative	Greaser and good girl rekindle summer fling at Rydell High	train
451	atmosphere	Bubblegum-bright, sassy, hip-swiveling fifties nostalgia	train
451	appeal	Sing-along hits and dance numbers about teen love	train
451	narrative	Leather-jacketed boy and wholesome transfer student resume their beach courtship	eval
451	atmosphere	Candy-colored, cheeky, gyrating retro mood	eval
451	appeal	Irresistible chart tunes and choreography for young sweethearts	eval
1037	narrative	British newcomer becomes a masked biker to woo a Pink Lady	train
1037	atmosphere	Goofy, bubblegum early-sixties high-school camp	train
1037	appeal	Infectiously silly bowling and biology-class song numbers	train
1037	narrative	English exchange student dons motorcycle disguise to win a gang girl	eval
1037	atmosphere	Sugary, daft nostalgia for pompadour days	eval
1037	appeal	Contagiously ridiculous tunes about reproduction and ten-pin lanes	eval
1231	narrative	Retired DEA agent battles Jamaican voodoo drug posse targeting family	train
1231	atmosphere	Brutal, grim vengefulness punctuated by snapping bones	train
1231	appeal	No-nonsense martial-arts payback for hard-hitting fight fans	train
1231	narrative	Ex-narcotics officer wages fight against occult Kingston gang threatening kin	eval
1231	atmosphere	Vicious, dark mood of limb-breaking retribution	eval
1231	appeal	Straightforward aikido reprisals satisfying devotees of punishing combat	eval
711	narrative	Holocaust-survivor publisher battles children over his failing firm	train
711	atmosphere	Bookish, autumnal family bitterness in a Manhattan apartment	train
711	appeal	Stage-derived intellectual portrait of stubborn grief	train
711	narrative	Elderly New York bookman refuses to compromise as heirs seize control	eval
711	atmosphere	Literate, chilly domestic resentment among New York heirs	eval
711	appeal	Thoughtful play adaptation on memory, mourning and obstinacy	eval
1658	narrative	Holocaust-survivor publisher battles children over his failing firm	train
1658	atmosphere	Bookish, autumnal family bitterness in a Manhattan apartment	train
1658	appeal	Stage-derived intellectual portrait of stubborn grief	train
1658	narrative	Elderly New York bookman refuses to compromise as heirs seize control	eval
1658	atmosphere	Literate, chilly domestic resentment among New York heirs	eval
1658	appeal	Thoughtful play adaptation on memory, mourning and obstinacy	eval
233	narrative	Navy cook fights terrorists who hijack a battleship	train
233	atmosphere	Tough, confined, wisecracking shipboard combat	train
233	appeal	One-man-army hand-to-hand thrills and flamboyant villains	train
233	narrative	Galley chef, secretly a SEAL, retakes a warship from mercenaries	eval
233	atmosphere	Hard-edged, steel-corridor, quippy warfare	eval
233	appeal	Lone hero's bone-breaking skills against colorful bad guys	eval
1587	narrative	Swedish whaler with a harpoon confronts his farmer father's killer	train
1587	atmosphere	Spare, odd, tension-coiled frontier bleakness	train
1587	appeal	Unforgettable spear-versus-pistol showdown by a blacklisted writer	train
1587	narrative	Scandinavian seaman arrives to avenge his dad against a hired gunman	eval
1587	atmosphere	Lean peculiar taut prairie starkness	eval
1587	appeal	Bizarre harpooning duel scripted by a banned author	eval
234	narrative	Police chief, scientist and fisherman hunt shark off resort island	train
234	atmosphere	Sunny beach calm pierced by primal underwater dread	train
234	appeal	Unforgettable two-note suspense and shipboard camaraderie	train
234	narrative	Three men pursue man-eating great white terrorizing summer town	eval
234	atmosphere	Bright seaside ease invaded by deep-sea terror	eval
234	appeal	Iconic score cue tension and bonding aboard boat	eval
452	narrative	Another great white terrorizes Amity's sailing teenagers while the chief is ignored	train
452	atmosphere	Sunny seaside dread with stranded helplessness	train
452	appeal	More shark attacks on small boats and water-skiers	train
452	narrative	New giant predator menaces young boaters as police warnings go unheeded	eval
452	atmosphere	Bright coastal fear of drifting without rescue	eval
452	appeal	Extra finned assaults upon catamarans and skiing swimmers	eval
453	narrative	Giant shark attacks visitors trapped in a Florida marine park	train
453	atmosphere	Cheesy, waterlogged peril with objects jabbing at viewers	train
453	appeal	Campy creature mayhem for bad-sequel enthusiasts	train
453	narrative	Huge great white terrorises guests inside underwater tunnels	eval
453	atmosphere	Tacky, soggy danger poking out from the screen	eval
453	appeal	Kitsch predator rampage for followers of awful follow-ups	eval
864	narrative	Two feuding ex-presidents go on the run from White House assassins	train
864	atmosphere	Grumpy, foul-mouthed ribbing between odd-couple politicians	train
864	appeal	Veteran stars trade insults through small-town America	train
864	narrative	Rival former commanders-in-chief flee a scandal-plagued government's killers	eval
864	atmosphere	Cantankerous profane bickering between mismatched partners	eval
864	appeal	Seasoned actors' putdown-laden heartland road trip	eval
235	narrative	Cackling big-brained Martians vaporize Earth's clueless leaders and citizens	train
235	atmosphere	Gleefully anarchic retro kitsch and ray-gun mayhem	train
235	appeal	Star-studded B-movie spoof where yodeling saves humanity	train
235	narrative	Giggling aliens zap presidents, generals, and ordinary folk across the globe	eval
235	atmosphere	Joyously chaotic trading-card camp and death-beam havoc	eval
235	appeal	All-celebrity flying-saucer parody resolved by country crooning	eval
236	narrative	Pregnant paint-huffing vagrant becomes pawn in abortion battle	train
236	atmosphere	Caustic, bleakly funny mood without sentimentality	train
236	appeal	Fearless satire skewering zealots on both sides	train
236	narrative	Addicted expectant drifter is fought over by pro-life and pro-choice camps	eval
236	atmosphere	Acidic, grimly amusing air free of any mush	eval
236	appeal	Daring lampoon spares neither faction of activists	eval
237	narrative	Fired sports agent rebuilds with one client and single mother	train
237	atmosphere	Earnest, funny, emotionally open optimism	train
237	appeal	Quotable redemption through loyalty, love and football	train
237	narrative	Ousted athlete representative restarts career beside loyal accountant	eval
237	atmosphere	Sincere, humorous, big-hearted hope despite career collapse	eval
237	appeal	Memorable-line story where integrity and marriage win out	eval
238	narrative	Childless ex-con and cop steal a quintuplet baby	train
238	atmosphere	Hyperactive, cartoonish, desert-trailer absurdity	train
238	appeal	Coen wordplay and breakneck diaper chase	train
238	narrative	Infertile robber and policewoman wife kidnap one of five newborns	eval
238	atmosphere	Manic, looney, Southwestern zaniness	eval
238	appeal	Ornate hick dialogue and frenetic pursuit gags	eval
712	narrative	Feuding aluminum-siding salesmen escalate war after fender bender	train
712	atmosphere	Salty, nostalgic banter over Baltimore diner tables	train
712	appeal	Fast-talking hustlers facing midlife and changing times	train
712	narrative	Cadillac crash sparks revenge between rival door-to-door hucksters	eval
712	atmosphere	Tangy sixties chatter from a restaurant booth	eval
712	appeal	Motor-mouthed pitchmen confronting age and regulation	eval
239	narrative	Team of security hackers is blackmailed into stealing a code-breaking box	train
239	atmosphere	Playful, clever, gadget-loving caper cool	train
239	appeal	Ensemble heist fun about privacy, cryptography and lost ideals	train
239	narrative	Misfit break-in experts are coerced into swiping an all-powerful decryption device	eval
239	atmosphere	Lighthearted, brainy slyness full of techno toys	eval
239	appeal	Group robbery pleasure exploring secrecy, ciphers and sixties radicalism	eval
454	narrative	Illegitimate Southern girl endures her stepfather's brutal abuse	train
454	atmosphere	Harrowing, unflinching sorrow in humid backwoods heat	train
454	appeal	Courageous survivor story about failed mothers and resilience	train
454	narrative	Poor fatherless child suffers beatings and molestation by mama's husband	eval
454	atmosphere	Wrenching, unblinking grief amid sticky Carolina summers	eval
454	appeal	Brave tale of endurance when a parent won't protect	eval
1152	narrative	Young Hemingway falls for the nurse who heals his wounded leg	train
1152	atmosphere	Sunlit, wistful Italian hospital tenderness in 1918	train
1152	appeal	Real-life heartbreak that shaped a great novelist	train
1152	narrative	Injured teenage ambulance driver loves his older Red Cross caregiver	eval
1152	atmosphere	Glowing nostalgic gentleness behind the front lines	eval
1152	appeal	Biographical first disappointment behind a literary giant	eval
287	narrative	Estranged sisters reunite when leukemia demands bone-marrow donor	train
287	atmosphere	Tender, rueful family healing with wry warmth	train
287	appeal	Moving caregiving story graced by superb ensemble acting	train
287	narrative	Long-separated siblings meet again over cancer and transplant match	eval
287	atmosphere	Soft regretful kin reconciliation, drily affectionate	eval
287	appeal	Affecting tale of looking after the ill, marvelously performed	eval
1136	narrative	Prosecutor reopens civil-rights leader's assassination case thirty years later	train
1136	atmosphere	Earnest, haunted gravity of the changing South	train
1136	appeal	Inspiring fact-based pursuit of long-delayed racial justice	train
1136	narrative	District attorney retries white supremacist decades after Black activist's killing	eval
1136	atmosphere	Sincere solemn Mississippi mood weighed by history	eval
1136	appeal	Stirring true account of accountability finally achieved	eval
1226	narrative	Idealistic DA uncovers police corruption reaching his cop father	train
1226	atmosphere	Gritty, conflicted New York moral tension	train
1226	appeal	Lumet's thorny look at justice and family compromise	train
1226	narrative	Young prosecutor's bribery probe implicates dad's partner and precinct	eval
1226	atmosphere	Tough, troubled big-city ethics within police precincts	eval
1226	appeal	Complex study on law, loyalty and bending rules	eval
240	narrative	Teen morons cross the country seeking stolen television	train
240	atmosphere	Crude, snickering, MTV-fueled stupidity	train
240	appeal	Proudly dumb innuendo and road-trip satire	train
240	narrative	Two dim adolescents journey nationwide hunting their missing TV set	eval
240	atmosphere	Lewd, giggling, couch-potato idiocy	eval
240	appeal	Deliberately brainless double entendres poking at America	eval
1623	narrative	Illiterate maid and postmistress turn on bourgeois employers	train
1623	atmosphere	Cool, quietly sinister and class-conscious	train
1623	appeal	Slow-building French dread toward shocking violence	train
1623	narrative	Housekeeper who cannot read joins mail clerk against wealthy family	eval
1623	atmosphere	Chilly, subtly menacing, socially resentful mood	eval
1623	appeal	Gradual Gallic unease erupting in startling bloodshed	eval
288	narrative	Masked killer taunts movie-savvy teens with phone quizzes before stabbing them	train
288	atmosphere	Slick, self-aware, jittery suburban terror	train
288	appeal	Clever slasher whodunit playing with the rules of scary films	train
288	narrative	Ghost-faced murderer calls high-schoolers with trivia, then attacks	eval
288	atmosphere	Polished, knowing, nerve-jangling small-town fright	eval
288	appeal	Witty knife-wielder guessing game toying with fright-film conventions	eval
241	narrative	Adopted frontiersman protects a colonel's daughters amid frontier massacre	train
241	atmosphere	Thunderous, misty, swooningly heroic wilderness	train
241	appeal	Sweeping passion, tomahawk battles and a rousing score	train
241	narrative	Native-raised scout guards British sisters during the 1757 siege	eval
241	atmosphere	Booming, fog-veiled, ardently valiant forest grandeur	eval
241	appeal	Epic love, hatchet fights plus stirring music	eval
866	narrative	Tabloid reporters escort a slovenly, beer-bellied archangel to Chicago	train
866	atmosphere	Laid-back heartland whimsy with pie and dancing	train
866	appeal	Scruffy heavenly charmer nudges cynics toward love	train
866	narrative	Gossip journalists road-trip with a sloppy, sugar-loving winged guest	eval
866	atmosphere	Easygoing rural fancifulness full of dessert songs	eval
866	appeal	Earthy celestial rascal softening jaded hearts	eval
1061	narrative	Feisty Houston grandmother juggles wayward grandchildren and younger lover	train
1061	atmosphere	Sudsy, nostalgic swing between laughter and deathbed tears	train
1061	appeal	Tearful follow-up for fans of strong-willed matriarchs	train
1061	narrative	Spirited Texas widow copes with troubled grandkids plus youthful therapist beau	eval
1061	atmosphere	Soapy reminiscent alternation of chuckles and weeping	eval
1061	appeal	Weepy sequel rewarding admirers of headstrong family queens	eval
1039	narrative	Danish prince seeks vengeance on uncle who murdered the king	train
1039	atmosphere	Opulent, wintry grandeur of a mirrored palace	train
1039	appeal	Complete uncut Shakespeare with dazzling all-star cast	train
1039	narrative	Melancholy royal heir plots against usurper who poisoned his father	eval
1039	atmosphere	Lavish snowbound splendor at a nineteenth-century court	eval
1039	appeal	Full four-hour text of the Bard delivered by famous performers	eval
1642	narrative	Two Irish mothers face their IRA sons' 1981 hunger strike	train
1642	atmosphere	Agonized, politically charged maternal anguish	train
1642	appeal	Moving women's view of the Troubles' impossible choice	train
1642	narrative	Belfast women watch imprisoned children starve in protest	eval
1642	atmosphere	Painful tension between politics and parenthood	eval
1642	appeal	Poignant female perspective on Northern conflict's cruel decision	eval
867	narrative	Texas schoolteacher falls for eccentric Conan pulp author	train
867	atmosphere	Tender, dusty, ill-fated thirties yearning	train
867	appeal	Intelligent literary love story with rich performances	train
867	narrative	Aspiring writer grows close to a troubled creator of barbarians	eval
867	atmosphere	Delicate, sun-baked, doomed Depression longing	eval
867	appeal	Thoughtful biographical courtship acted with depth	eval
321	narrative	Twice-divorced novelist moves home to study his mom	train
321	atmosphere	Dry, exasperated wit with gentle affection	train
321	appeal	Keenly observed parent-child bickering over frozen food	train
321	narrative	Writer returns to childhood bedroom analyzing maternal relationship	eval
321	atmosphere	Deadpan, mildly irritated humor throughout	eval
321	appeal	Sharp insight about mom-versus-son squabbles and freezer sherbet	eval
1462	narrative	Lyon cop, criminal brother and professor are linked by troubled young woman	train
1462	atmosphere	Cool, fractured, melancholy French introspection	train
1462	appeal	Nonlinear study of desire, family shame and unspoken longing	train
1462	narrative	Policeman and philosophy teacher share a shoplifter tied to his gangster sibling	eval
1462	atmosphere	Detached, splintered, sorrowful Gallic mood	eval
1462	appeal	Time-shuffled exploration of lust, kinship guilt and silent need	eval
289	narrative	Ambitious actress rises to become Argentina's adored first lady	train
289	atmosphere	Sweeping, sung-through pageantry of crowds and funerals	train
289	appeal	Lavish spectacle of power, glamour and famous balcony song	train
289	narrative	Poor performer climbs to presidential wife in Buenos Aires	eval
289	atmosphere	Grand wall-to-wall melody amid mourning multitudes	eval
289	appeal	Sumptuous show about influence, celebrity and an iconic anthem	eval
1163	narrative	Independent American heiress is trapped in marriage by scheming expatriates	train
1163	atmosphere	Chilly, exquisitely composed and psychologically oppressive	train
1163	appeal	Feminist Henry James adaptation of stifled freedom	train
1163	narrative	Free-minded wealthy young woman gets lured into a cruel Italian union	eval
1163	atmosphere	Cold, painterly and emotionally suffocating	eval
1163	appeal	Literary study concerning a lady's thwarted liberty	eval
1149	narrative	Abandoned siblings survive Australian outback guided by Aboriginal boy	train
1149	atmosphere	Hallucinatory, sun-struck beauty and silent estrangement	train
1149	appeal	Visionary coming-of-age clash between civilization and nature	train
1149	narrative	Stranded schoolgirl and brother cross desert alongside young native	eval
1149	atmosphere	Trance-like blazing loveliness with wordless distance	eval
1149	appeal	Visual poem of growing up where modernity meets wilderness	eval
973	narrative	Jam band performs and fans gather at concert	train
973	atmosphere	Blissful psychedelic looseness of a Deadhead crowd	train
973	appeal	Nostalgic live music souvenir for devoted followers	train
973	narrative	San Francisco rockers play extended sets before loyal audience	eval
973	atmosphere	Mellow, tie-dyed communal drift under stage lights	eval
973	appeal	Treasured onstage keepsake for traveling admirers	eval
322	narrative	Detective probes young woman's killing in the White House	train
322	atmosphere	Slick, conspiratorial, corridors-of-power tension	train
322	appeal	Secret tunnels and presidential cover-up intrigue	train
322	narrative	D.C. homicide cop investigates a staffer's death at the executive mansion	eval
322	atmosphere	Glossy, distrustful, Washington suspense	eval
322	appeal	Hidden passages and a high-level political whitewash	eval
868	narrative	Interviews and footage expose American involvement in Vietnam	train
868	atmosphere	Angry, sorrowful confrontation with a nation's conscience	train
868	appeal	Searing antiwar reckoning with policy makers and victims	train
868	narrative	Officials and villagers recount U.S. intervention in Indochina	eval
868	atmosphere	Outraged, grieving accusation aimed at the powerful	eval
868	appeal	Scorching peace-minded indictment of leaders and suffering	eval
290	narrative	Corporate boss demands zoo exhibit only dangerous animals; keepers rebel	train
290	atmosphere	Frantic, cheeky, very British farce	train
290	appeal	Zookeepers' ruses, double entendres and cuddly creature chaos	train
290	narrative	Ruthless owner wants lethal beasts exclusively, so staff resist	eval
290	atmosphere	Hectic, saucy, thoroughly English tomfoolery	eval
290	appeal	Animal wardens' tricks, innuendo and furry pandemonium	eval
1164	narrative	Dog and dolphin befriend each other, uniting two single parents	train
1164	atmosphere	Sunny, splashy, gentle seaside cheer	train
1164	appeal	Cute cross-species pals for young animal lovers	train
1164	narrative	Pup and porpoise become chums, bringing lonely grown-ups together	eval
1164	atmosphere	Bright, watery, mild coastal jollity	eval
1164	appeal	Adorable mammal friendship appealing to little creature fans	eval
986	narrative	Flight attendant must land a jet while a serial killer prowls aboard	train
986	atmosphere	Hysterical, storm-tossed panic on a holiday flight	train
986	appeal	Scenery-chewing psychopath and upside-down airplane peril	train
986	narrative	Stewardess pilots a 747 alone with a murderer loose in the cabin	eval
986	atmosphere	Frenzied turbulent Christmas Eve terror	eval
986	appeal	Gleefully hammy maniac plus inverted-airliner danger	eval
1643	narrative	Two psychiatric patients fall in love and stop medication	train
1643	atmosphere	Raw, feverish tenderness sliding toward madness	train
1643	appeal	Fearless look at mental illness and doomed devotion	train
1643	narrative	Pair of schizophrenic outpatients become couple and quit their pills	eval
1643	atmosphere	Unvarnished intense affection spiraling into psychosis	eval
1643	appeal	Courageous view of psychiatric suffering and tragic attachment	eval
455	narrative	Hong Kong cop chases stolen nuclear warhead to Ukraine and Australia	train
455	atmosphere	Breezy, globe-trotting playfulness spoofing spy capers	train
455	appeal	Ladder fight, shark-tank brawl and snowboard stunts dazzle	train
455	narrative	Asian policeman pursues missing atomic weapon through snow and Brisbane	eval
455	atmosphere	Lighthearted jet-setting fun with secret-agent clichés	eval
455	appeal	Inventive combat using household items, underwater and on slopes	eval
987	narrative	Ex-con turned amateur therapist interrogates gangster about father's shooting	train
987	atmosphere	Stylized, talky, blood-splashed world of endless night	train
987	appeal	Oddball psychoanalyzing mobsters for nineties cult-crook fans	train
987	narrative	Released hood practices psychotherapy on kingpin during revenge spree	eval
987	atmosphere	Mannered, verbose, gory after-dark vengeance	eval
987	appeal	Eccentric couch-session killings pleasing devotees of hipster hoods	eval
456	narrative	Clumsy fat orphan raised by martial artists investigates in California	train
456	atmosphere	Broad, pratfall-heavy silliness with earnest dimness	train
456	appeal	Hefty star's physical clowning in kung-fu garb	train
456	narrative	Heavyset foundling of Japanese dojo bumbles through Los Angeles case	eval
456	atmosphere	Wide-open tumbling buffoonery, sincere and dopey	eval
456	appeal	Rotund performer's bodily slapstick amid masked-warrior spoof	eval
1244	narrative	San Francisco hostage negotiator pursues psychotic jewel thief	train
1244	atmosphere	Jokey, violent, adrenalized cop swagger	train
1244	appeal	Runaway cable-car chase and fast-talking hero	train
1244	narrative	Bay Area police talker hunts a murderous gem robber	eval
1244	atmosphere	Bantering, brutal, pumped-up bravado	eval
1244	appeal	Out-of-control trolley sequence and motormouth lead	eval
1371	narrative	Psychiatrist swaps minds with insane killer via experimental device	train
1371	atmosphere	Cold, clinical Gallic creepiness with absurd edges	train
1371	appeal	Body-switch suspense as murderer invades doctor's family	train
1371	narrative	Brain-transfer invention traps physician inside psychopath's body	eval
1371	atmosphere	Chilly, scientific oddity with French nonsense	eval
1371	appeal	Identity exchange unease while madman lives at home	eval
1372	narrative	Mysterious female biker avenges murder in gang-ruled town	train
1372	atmosphere	Dusty, brooding, leather-clad menace	train
1372	appeal	Kickboxing heroine's brutal payback	train
1372	narrative	Unknown motorcycle woman punishes thugs controlling a desert community	eval
1372	atmosphere	Gritty, dark, black-jacketed threat	eval
1372	appeal	Champion female fighter delivers bone-crunching revenge	eval
1374	narrative	Middle-aged husband relives his 1940s Bronx courtship on road trip	train
1374	atmosphere	Wistful, schmaltzy nostalgia for lost youth	train
1374	appeal	Sentimental flashbacks to first love and fading marital spark	train
1374	narrative	Aging spouse recalls wooing his sweetheart while driving back to New York	eval
1374	atmosphere	Soft-focus, sugary yearning after bygone days	eval
1374	appeal	Tender remembrances of early passion and a marriage gone stale	eval
1375	narrative	Orphaned siblings bury mother in the basement and live alone	train
1375	atmosphere	Stifling, dreamlike decay in a heat haze	train
1375	appeal	Disturbing incestuous coming-of-age told with eerie beauty	train
1375	narrative	Parentless kids hide mum's body under concrete, keeping house unsupervised	eval
1375	atmosphere	Suffocating, somnolent rot during an airless summer	eval
1375	appeal	Unsettling adolescent taboo rendered in strangely lovely fashion	eval
323	narrative	Volcanologist and a mayor race to evacuate an erupting mountain town	train
323	atmosphere	Ash-choked, rumbling doom in the Northwest	train
323	appeal	Spectacular lava, acid lakes and collapsing bridges	train
323	narrative	Scientist and small-community leader flee as a dormant peak explodes	eval
323	atmosphere	Gray, trembling catastrophe among Cascade forests	eval
323	appeal	Grand disaster effects of molten rock, corrosive water and floods	eval
1376	narrative	Sleazy talk-show host crashes uptight governor's mansion	train
1376	atmosphere	Loud, crude, bug-eyed barrage of one-liners	train
1376	appeal	Slobs-versus-snobs vulgarity for fans of shameless shtick	train
1376	narrative	Trash-television presenter moves in on prim state leader's home	eval
1376	atmosphere	Noisy coarse nonstop zinger assault	eval
1376	appeal	Lowbrow-against-highbrow tastelessness pleasing lovers of brazen routines	eval
1206	narrative	Black playwright mistaken for burglar in his own island home	train
1206	atmosphere	Satirical, jaunty, racially pointed absurdity	train
1206	appeal	Odd-couple hostage farce mocking liberal bigotry	train
1206	narrative	African-American celebrity assumed a thief by police at his vacation house	eval
1206	atmosphere	Biting, breezy ridicule of prejudice	eval
1206	appeal	Mismatched captive-and-crook hijinks lampoon well-meaning hypocrisy	eval
747	narrative	Mentally ill artist falls for an eccentric imitating silent-film clowns	train
747	atmosphere	Whimsical, gentle, small-town sweetness with grilled-cheese charm	train
747	appeal	Quirky courtship with hat tricks and sibling care	train
747	narrative	Schizophrenic young woman loves oddball who mimics vintage screen jesters	eval
747	atmosphere	Tender, fanciful provincial charm, ironing-board sandwiches included	eval
747	appeal	Offbeat wooing through dancing bread rolls, plus protective brother	eval
1189	narrative	Cocky Oregon runner pursues Olympic glory before dying young	train
1189	atmosphere	Earnest, seventies-grained, mock-interview tribute	train
1189	appeal	Inspirational athletics biography of guts and rebellion	train
1189	narrative	Brash distance star races to Munich, then perishes in a crash	eval
1189	atmosphere	Sincere, period-textured, faux-newsreel homage	eval
1189	appeal	Motivating track legend's tale of will and defiance	eval
1600	narrative	Cuban funeral caravan crosses island with absurd coffin relays	train
1600	atmosphere	Wry, tropical and tenderly fatalistic	train
1600	appeal	Sly satire on bureaucracy and rekindled love on highway	train
1600	narrative	Mourners transport aunt's body province to province through red tape	eval
1600	atmosphere	Ironic, sunny, gently mortal mood	eval
1600	appeal	Clever mockery of officialdom with reunited sweethearts	eval
687	narrative	Retired PT-boat hustler and misfit crew battle a terrorist in Caribbean	train
687	atmosphere	Goofy, noisy, sun-drenched sitcom silliness	train
687	appeal	Broad pratfalls and bumbling officers in a television update	train
687	narrative	Wheeling-dealing ex-sailor leads oddball gang against villainous mastermind	eval
687	atmosphere	Dopey, loud, tropical foolishness and broad mugging	eval
687	appeal	Wide slapstick with incompetent brass, refreshed from an old series	eval
242	narrative	Prague bachelor cellist is stuck caring for a Russian boy	train
242	atmosphere	Warm, gently ironic, autumnal Velvet Revolution glow	train
242	appeal	Odd-couple bond melting a womanizer's heart	train
242	narrative	Czech musician in a sham marriage inherits a Soviet five-year-old	eval
242	atmosphere	Mellow, softly wry feeling as communism crumbles	eval
242	appeal	Mismatched pair whose closeness thaws an aging playboy	eval
1245	narrative	Two Detroit junkies try to enter rehab and hit endless bureaucracy	train
1245	atmosphere	Scruffy, darkly funny urban desperation	train
1245	appeal	Terrific buddy chemistry and biting welfare-system satire	train
1245	narrative	Pair of addict musicians seek detox but meet red tape and thugs	eval
1245	atmosphere	Ragged blackly humorous Motor City anguish	eval
1245	appeal	Superb partner rapport mocking government paperwork	eval
677	narrative	Tenth Mountain Division ski troops recall training and battle in Italy	train
677	atmosphere	Proud, reflective, snow-bright veteran camaraderie	train
677	appeal	Inspiring history of soldier-skiers who shaped American outdoor life	train
677	narrative	Alpine infantry survivors of WWII remember their unit's drills and combat	eval
677	atmosphere	Dignified, thoughtful fellowship among white peaks	eval
677	appeal	Uplifting chronicle of mountaineering GIs who later founded resorts	eval
1007	narrative	Amateur Missouri troupe stages town pageant hoping for Broadway scout	train
1007	atmosphere	Deadpan, affectionate air of small-town delusion	train
1007	appeal	Improvised mockumentary gem of theatrical ineptitude and heart	train
1007	narrative	Local hams mount sesquicentennial show expecting New York critic	eval
1007	atmosphere	Straight-faced, fond mood around provincial self-deceit	eval
1007	appeal	Ad-libbed faux-vérité treasure about stagestruck incompetence	eval
1501	narrative	Two Russian soldiers held captive in remote Caucasus village	train
1501	atmosphere	Humane, austere fatalism under sunlit mountains	train
1501	appeal	Moving plea for understanding between enemies	train
1501	narrative	Chechen father keeps pair of troops hostage to trade for his son	eval
1501	atmosphere	Compassionate, spare resignation amid stark highland beauty	eval
1501	appeal	Affecting antiwar appeal showing foes' shared humanity	eval
988	narrative	Queens beautician mistakenly hired to tutor Eastern European dictator's children	train
988	atmosphere	Campy fairy-tale culture clash in a fictional castle	train
988	appeal	Nasal sitcom-star charm softening a stern despot	train
988	narrative	New York hairdresser takes teaching post in post-communist palace	eval
988	atmosphere	Kitschy storybook collision of manners	eval
988	appeal	Brassy television favorite melts tyrant's heart	eval
1428	narrative	Aimless twentysomethings loiter outside convenience store one night	train
1428	atmosphere	Acrid, talky, beer-soaked parking-lot despair	train
1428	appeal	Linklater and Bogosian dissect suburban dead ends	train
1428	narrative	Young drifters gather by a corner mart awaiting a rock-star pal	eval
1428	atmosphere	Bitter, verbose, drunken asphalt gloom	eval
1428	appeal	Sharp stage-derived look at stagnant bedroom-community youth	eval
1377	narrative	Twin brothers vie for same childhood sweetheart at themed hotel	train
1377	atmosphere	Kitschy, pastel and lovestruck silliness everywhere	train
1377	appeal	Quirky Australian honeymoon-suite farce about hearts gone astray	train
1377	narrative	Siblings compete over lost teenage love inside novelty inn	eval
1377	atmosphere	Gaudy, sugar-colored fun smitten with passion	eval
1377	appeal	Oddball Aussie lodgings romp where passion misfires	eval
1002	narrative	Miami con artist agrees to be human prey for a hunting millionaire	train
1002	atmosphere	Manic, shrill, cartoon-crazed mugging throughout	train
1002	appeal	Nonstop accents, disguises and gross-out gags in a hunted-man spoof	train
1002	narrative	Latino scammer becomes quarry of a rich German sportsman	eval
1002	atmosphere	Hyper, screeching looniness with constant face-pulling	eval
1002	appeal	Endless impersonations, costumes and bodily humor riffing on deadly games	eval
869	narrative	Vegas one-night stand becomes shotgun wedding across cultures	train
869	atmosphere	Sunny, sweet charm between neon and desert	train
869	appeal	Clashing Anglo and Mexican families with infectious warmth	train
869	narrative	Casino fling leads builder and pregnant Latina to hasty vows	eval
869	atmosphere	Bright, endearing sparkle out in Nevada	eval
869	appeal	Uptight WASPs meet boisterous in-laws, spreading cheer	eval
870	narrative	Former monk with stigmata and healing gift attracts exploiters and a lover	train
870	atmosphere	Mellow, offbeat Los Angeles irony	train
870	appeal	Gentle Elmore Leonard satire of faith and hucksterism	train
870	narrative	Ex-brother who bleeds from the palms draws hustlers and a girlfriend	eval
870	atmosphere	Relaxed quirky West Coast wryness	eval
870	appeal	Mild mockery of televangelism and miracle peddling	eval
291	narrative	Veteran burglar witnesses president's involvement in woman's killing	train
291	atmosphere	Measured, shadowy Washington cat-and-mouse tension	train
291	appeal	Polished conspiracy intrigue with honorable-thief appeal	train
291	narrative	Aging safecracker sees commander-in-chief implicated in lady's death	eval
291	atmosphere	Steady dim capital pursuit and suspense	eval
291	appeal	Sleek cover-up plotting anchored by likable principled crook	eval
878	narrative	Bored teen's roaming cat leads FBI agent to kidnapping clue	train
878	atmosphere	Zippy, slapstick silliness in a sleepy small town	train
878	appeal	Feline mischief and bumbling sleuthing amuse kids	train
878	narrative	Restless girl follows pet's nightly prowls, helping bureau crack abduction	eval
878	atmosphere	Peppy, pratfall-filled goofiness among picket fences	eval
878	appeal	Playful kitty antics and clumsy detection tickle youngsters	eval
1003	narrative	Bored teen's roaming cat leads FBI agent to kidnapping clue	train
1003	atmosphere	Zippy, slapstick silliness in a sleepy small town	train
1003	appeal	Feline mischief and bumbling sleuthing amuse kids	train
1003	narrative	Restless girl follows pet's nightly prowls, helping bureau crack abduction	eval
1003	atmosphere	Peppy, pratfall-filled goofiness among picket fences	eval
1003	appeal	Playful kitty antics and clumsy detection tickle youngsters	eval
871	narrative	Hapless suburban family gambles away savings in Nevada casinos	train
871	atmosphere	Mild, goofy bumbling amid neon slot machines	train
871	appeal	Accident-prone family antics with showgirls and trashy relatives	train
871	narrative	Unlucky clan loses its nest egg on the Strip	eval
871	atmosphere	Gentle, dopey touring mishaps beside casino lights	eval
871	appeal	Fourth outing of beloved vacationing klutzes	eval
1190	narrative	Bitter divorced couple reignites passion at daughter's wedding	train
1190	atmosphere	Brassy, bickering, chaotic nuptial farce	train
1190	appeal	Feisty older lovers behaving badly	train
1190	narrative	Warring exes run off together during their child's marriage	eval
1190	atmosphere	Loud, quarrelsome, madcap bridal mayhem	eval
1190	appeal	Spirited middle-aged paramours acting like teenagers	eval
324	narrative	Saxophonist convicted of wife's murder morphs into young mechanic	train
324	atmosphere	Nightmarish, pulsating and deliberately inscrutable darkness	train
324	appeal	Hypnotic identity puzzle with surreal videotapes and dread	train
324	narrative	Jazzman on death row inexplicably becomes another person	eval
324	atmosphere	Hallucinatory, throbbing gloom no one can penetrate	eval
324	appeal	Mesmerizing riddle of selves, anonymous tapes and fear	eval
292	narrative	White mob destroys prosperous Black Florida town in 1923 after false accusation	train
292	atmosphere	Harrowing, furious, elegiac historical sorrow	train
292	appeal	Powerful account of racist massacre and reluctant heroism	train
292	narrative	Lynch party annihilates an African American settlement over a lie	eval
292	atmosphere	Wrenching, enraged remembrance heavy with mourning	eval
292	appeal	Forceful testimony of bigoted slaughter and hesitant bravery	eval
293	narrative	FBI agent infiltrates the Mafia and bonds with aging hitman	train
293	atmosphere	Shabby, tense mood of melancholy loyalty	train
293	appeal	Gripping true undercover story of friendship and betrayal	train
293	narrative	Federal mole joins gangsters, growing close to a washed-up mentor	eval
293	atmosphere	Threadbare, nervous feel with sad fidelity	eval
293	appeal	Absorbing real-life infiltration about brotherhood doomed by deceit	eval
1588	narrative	Naive Algerian visits his boastful rapper cousin in Paris	train
1588	atmosphere	Lively, bittersweet irony in an immigrant quarter	train
1588	appeal	Town-mouse charm exposing lies, racism and belonging	train
1588	narrative	Innocent North African stays with a bragging relative in the French capital	eval
1588	atmosphere	Spirited, poignant wryness around ethnic neighborhoods	eval
1588	appeal	Engaging country-boy contrast revealing prejudice and rootlessness	eval
948	narrative	Two couples' double date becomes an all-night quest for condoms	train
948	atmosphere	Raunchy, high-energy bawdiness of the nineties	train
948	appeal	Uproarious safe-sex slapstick with crude punchlines	train
948	narrative	Four young New Yorkers keep hunting for protection during one evening out	eval
948	atmosphere	Lewd, hyper naughtiness with hip-hop flavor	eval
948	appeal	Riotous prophylactic pratfalls filled by vulgar jokes	eval
1378	narrative	Rappers and producers chart hip-hop's roots, business and violence	train
1378	atmosphere	Energetic, streetwise, beat-driven conversational flow	train
1378	appeal	Essential voices from both coasts for rap devotees	train
1378	narrative	MCs and beatmakers explain the genre's origins, money, and bloodshed	eval
1378	atmosphere	Lively, rhythm-propelled talk from city corners	eval
1378	appeal	Key testimony spanning East and West pleasing fans of rhyme culture	eval
1598	narrative	Retired thief hunts double-crosser after jewel heist massacre	train
1598	atmosphere	Cold, spare menace of industrial Los Angeles	train
1598	appeal	Hard-boiled revenge with no-nonsense antihero	train
1598	narrative	Veteran robber pursues traitor who slaughtered partners following diamond score	eval
1598	atmosphere	Chilly, stripped-down grimness among factories and trailer lots	eval
1598	appeal	Tough payback story led by steely taciturn lead	eval
1138	narrative	Groomsmen become hostages when ex-con buddy robs a bank	train
1138	atmosphere	Quirky mix of wedding-day farce and siege tension	train
1138	appeal	Male-friendship indie with unexpected tragic turn	train
1138	narrative	Wedding party gets trapped in friend's small-town heist	eval
1138	atmosphere	Odd blend of matrimonial foolishness and standoff suspense	eval
1138	appeal	Offbeat pals' story that turns suddenly mournful	eval
532	narrative	Servant girl trained in love arts rivals her queen in India	train
532	atmosphere	Perfumed, sensuous and jewel-toned palace reverie	train
532	appeal	Exotic erotic period intrigue of courtesans and kings	train
532	narrative	Low-born courtesan seduces ruler who wed childhood playmate	eval
532	atmosphere	Fragrant, voluptuous, richly hued atmosphere	eval
532	appeal	Sixteenth-century palace passion and feminine rivalry	eval
1012	narrative	Shock jock rises from gawky nobody to radio's most outrageous host	train
1012	atmosphere	Brash, raunchy, surprisingly sweet confession	train
1012	appeal	Irreverent true story of rebellion against network bosses	train
1012	narrative	Awkward disc jockey becomes the airwaves' most offensive king	eval
1012	atmosphere	Cocky, smutty, unexpectedly tender candor	eval
1012	appeal	Rude autobiography about defying NBC's censorious executives	eval
872	narrative	Chicago poet and photographer try to stay casual lovers	train
872	atmosphere	Smooth, jazzy, candlelit urban sensuality	train
872	appeal	Stylish grown-up Black courtship with spoken-word flavor	train
872	narrative	Spoken-word writer courts a camerawoman while feigning no strings	eval
872	atmosphere	Silky, mellow, lamplit city eroticism	eval
872	appeal	Chic African-American dating tale steeped in verse	eval
748	narrative	Master thief of disguises steals a cold-fusion formula from a scientist	train
748	atmosphere	Sleek, Moscow-cold intrigue with a swooning streak	train
748	appeal	Chameleon costume changes and a spy's amorous escapades	train
748	narrative	Burglar using many aliases robs, then loves, a brilliant chemist	eval
748	atmosphere	Polished wintry Russian espionage melting into passion	eval
748	appeal	Clever masquerades and globe-hopping courtship in danger	eval
244	narrative	Half-Inuit scientist investigates neighbor boy's rooftop death	train
244	atmosphere	Glacial, brooding chill stretching from Copenhagen to Greenland	train
244	appeal	Icy conspiracy puzzle led by prickly, brilliant heroine	train
244	narrative	Greenlandic ice expert probes child's fatal fall in her building	eval
244	atmosphere	Frosty, moody Nordic bleakness amid drifting floes	eval
244	appeal	Frozen corporate riddle driven through thorny clever woman	eval
1241	narrative	Two jobless Dublin friends run a chip wagon during World Cup	train
1241	atmosphere	Boisterous, salty, bittersweet working-class banter	train
1241	appeal	Amiable look at friendship strained by business	train
1241	narrative	Unemployed Irish mates sell greasy food from a rusty vehicle in 1990	eval
1241	atmosphere	Rowdy, foulmouthed, rueful local humor	eval
1241	appeal	Likable study of pals tested by money and pride	eval
325	narrative	Couple finds arousal in car wrecks with a fetishist cult	train
325	atmosphere	Cold, metallic, hypnotic erotic detachment	train
325	appeal	Notorious Cronenberg probe of technology, flesh and death	train
325	narrative	Husband and wife join devotees who eroticize automobile collisions	eval
325	atmosphere	Icy chrome sensuality, numb and trancelike	eval
325	appeal	Scandalous Canadian exploration linking machinery, bodies and mortality	eval
533	narrative	Family drives to Manhattan to confront a possibly cheating husband	train
533	atmosphere	Wry, cramped station-wagon squabbling	train
533	appeal	Sharp indie character portraits around a love-note puzzle	train
533	narrative	Suspicious wife and relatives ride into the city seeking her spouse	eval
533	atmosphere	Droll, close-quarters bickering on wheels	eval
533	appeal	Observant low-budget ensemble following a letter's clue	eval
294	narrative	Dishonest lawyer magically unable to fib for one day	train
294	atmosphere	Elastic, hyperactive energy with a sentimental core	train
294	appeal	Rubber-faced slapstick teaching neglectful dad honesty	train
294	narrative	Son's birthday wish compels attorney to tell only truth	eval
294	atmosphere	Stretchy, frenetic antics yet softhearted inside	eval
294	appeal	Contorted physical gags reforming absent father	eval
1144	narrative	Little girl stops speaking as her parents' marriage falls apart	train
1144	atmosphere	Hushed, interior, painterly childlike sadness	train
1144	appeal	Delicate insight into a child's silent view of divorce	train
1144	narrative	Seven-year-old goes mute while mother and father separate	eval
1144	atmosphere	Quiet, inward, color-rich juvenile sorrow	eval
1144	appeal	Sensitive understanding of youthful perception during family breakup	eval
1278	narrative	Tejano singer rises from family band before her murder	train
1278	atmosphere	Vibrant, joyful, finally heartbreaking celebration	train
1278	appeal	Rousing concert numbers honoring a beloved Mexican-American icon	train
1278	narrative	Texas vocalist climbs to stardom with kin until a fan kills her	eval
1278	atmosphere	Colorful, exuberant tribute that closes in tears	eval
1278	appeal	Electrifying stage songs remembering a cherished Latina idol	eval
245	narrative	New York cop unknowingly shelters an IRA gunman buying missiles	train
245	atmosphere	Somber, brooding tension of divided loyalty	train
245	appeal	Two star leads in a surrogate father-son moral standoff	train
245	narrative	Irish-American officer hosts a Belfast fugitive procuring weapons	eval
245	atmosphere	Grave simmering unease about allegiance	eval
245	appeal	Pair of famous actors locked in a familial ethical conflict	eval
989	narrative	Song-and-dance feline seeks Hollywood stardom despite species typecasting	train
989	atmosphere	Brassy, bright pizzazz of golden-age studio lots	train
989	appeal	Toe-tapping showbiz satire with plucky critters for young viewers	train
989	narrative	Hoofing tomcat pursues movie fame although beasts get only bit parts	eval
989	atmosphere	Jazzy classic-era backlot sparkle and verve	eval
989	appeal	Rhythmic film-industry spoof starring gutsy creatures for kids	eval
1609	narrative	Two Georgia waitresses pose in Beverly Hills mansion with dying millionaire	train
1609	atmosphere	Loud, outrageous silliness under towering blonde wigs	train
1609	appeal	Over-the-top fashion gags with sweet rags-to-riches heart	train
1609	narrative	Southern diner gals enter tycoon's estate under false pretenses	eval
1609	atmosphere	Brash, garish goofiness of gold teeth and giant hairdos	eval
1609	appeal	Extravagant style jokes wrapped round kindly Cinderella fable	eval
1379	narrative	Melbourne students hunt roommates, degrees and love in one day	train
1379	atmosphere	Bubbly, scruffy campus spontaneity among share-house mates	train
1379	appeal	Charming low-budget Australian slice of young relationships	train
1379	narrative	Uni housemates chase advisors, flatmates and sweethearts over twenty-four hours	eval
1379	atmosphere	Fizzy, ragged college energy in cluttered flats	eval
1379	appeal	Winning micro-budget Aussie snapshot of youthful affairs	eval
1620	narrative	Dead basketball star's ghost helps brother's college team	train
1620	atmosphere	Rowdy, sentimental, supernatural hoops silliness	train
1620	appeal	Sibling devotion and cheating-from-heaven court gags	train
1620	narrative	Deceased athlete returns invisibly to boost the squad	eval
1620	atmosphere	Boisterous, mushy, otherworldly sports tomfoolery	eval
1620	appeal	Brotherly love plus phantom slam-dunk tricks	eval
247	narrative	Teen rangers race to stop pirate queen waking demon	train
247	atmosphere	Gaudy, frantic silliness of a kids' show	train
247	appeal	New vehicles and costumed kicks for little fans	train
247	narrative	Youthful heroes chase space buccaneer toward volcanic island monster	eval
247	atmosphere	Garish, breathless, juvenile television energy	eval
247	appeal	Fresh car-machines plus spandex fighting thrilling grade-schoolers	eval
990	narrative	Married Russian aristocrat sacrifices everything for passion with cavalry officer	train
990	atmosphere	Sumptuous, snowy, fatalistic imperial elegance	train
990	appeal	Lavish Tolstoy tragedy filmed in authentic St. Petersburg palaces	train
990	narrative	High-born wife abandons son and standing over a dashing count	eval
990	atmosphere	Opulent, frosty, doomed czarist splendor	eval
990	appeal	Rich literary heartbreak shot within genuine Russian grandeur	eval
1088	narrative	Counter-terrorist and flashy arms dealer hunt a vengeful villain	train
1088	atmosphere	Gaudy, gonzo excess mad about explosions	train
1088	appeal	Basketball-star sidekick, martial kicks and a Colosseum tiger showdown	train
1088	narrative	Secret agent teams with a dyed-haired weapons seller against a foe	eval
1088	atmosphere	Loud, outlandish overkill crammed with blasts	eval
1088	appeal	Hoops celebrity buddy, flying feet and a Roman arena finale with cat	eval
1315	narrative	Working-class brothers pursue the rich sisters blamed for their family's ruin	train
1315	atmosphere	Hazy fifties Illinois nostalgia with smoldering resentment	train
1315	appeal	Small-town desire and class rivalry among attractive young stars	train
1315	narrative	Poor siblings court wealthy daughters while harboring an inherited grudge	eval
1315	atmosphere	Dreamy Eisenhower-era wistfulness and slow-burning bitterness	eval
1315	appeal	Provincial longing across social lines, performed by pretty newcomers	eval
1013	narrative	Amazon film crew is hunted by giant snake and mad poacher	train
1013	atmosphere	Steamy, campy menace along a jungle river	train
1013	appeal	Cheesy creature-feature jolts with squeezing, swallowing and scenery-chewing	train
1013	narrative	Riverboat documentarians fall prey to monster serpent and crazed trapper	eval
1013	atmosphere	Humid, kitschy rainforest threat beneath murky water	eval
1013	appeal	Tacky monster shocks, full of constriction and hammy acting	eval
248	narrative	Depressed hitman attends his ten-year high-school reunion	train
248	atmosphere	Wry, deadpan cool steeped in eighties nostalgia	train
248	appeal	Killer soundtrack, sharp banter and existential gunplay	train
248	narrative	Burned-out assassin returns to Michigan for class gathering and old flame	eval
248	atmosphere	Dry, ironic remembrance scored by new-wave hits	eval
248	appeal	Great music, snappy talk and soul-searching shootouts	eval
991	narrative	Aimless rich-kid loser gets pulled into blackmail scheme	train
991	atmosphere	Sleazy, sultry Oklahoma wasted-youth moodiness	train
991	appeal	Eccentric ensemble of crooks and manipulative mother	train
991	narrative	Black-sheep film reviewer entangled in extortion by lowlife pals	eval
991	atmosphere	Seedy, humid Midwestern drift of dope and debts	eval
991	appeal	Colorful gallery of small-time hoods and domineering parent	eval
1216	narrative	Young embalmer's fascination with death becomes physical love	train
1216	atmosphere	Serene, taboo, strangely poetic morbidity	train
1216	appeal	Daring, delicate treatment of necrophilia and longing	train
1216	narrative	Funeral-home girl finds erotic transcendence with corpses	eval
1216	atmosphere	Calm, forbidden, eerily lyrical tone	eval
1216	appeal	Bold yet gentle approach to an unspeakable desire	eval
1664	narrative	Mob courier's bag of severed heads swapped with student's luggage	train
1664	atmosphere	Macabre, frantic farce of swapped luggage	train
1664	appeal	Gruesome mix-ups during Mexican vacation with future in-laws	train
1664	narrative	Hitman and tourist accidentally exchange suitcases, grisly trophies inside	eval
1664	atmosphere	Ghoulish, rushed slapstick around a bag mix-up	eval
1664	appeal	Body-part confusion ruins family holiday south of border	eval
1380	narrative	Gay father fights for custody of his secretly abused son	train
1380	atmosphere	Restrained, anguished English domestic tension	train
1380	appeal	Affecting child-protection struggle against prejudice and lies	train
1380	narrative	Homosexual doctor battles in court after his boy is beaten	eval
1380	atmosphere	Muted, painful British household strain	eval
1380	appeal	Moving parental crusade opposing bigotry and concealment	eval
935	narrative	Women prisoners in Sumatra form a vocal orchestra against Japanese cruelty	train
935	atmosphere	Harrowing, humid, quietly uplifting endurance	train
935	appeal	Moving testament to music's power during captivity	train
935	narrative	Female internees in Indonesia create a humming choir to defy captors	eval
935	atmosphere	Painful, tropical, softly inspiring perseverance	eval
935	appeal	Stirring proof that song sustains souls behind wire	eval
534	narrative	Irish-American clan of con men trains a young outsider in North Carolina	train
534	atmosphere	Twangy, down-home roguishness turning suddenly violent	train
534	appeal	Fascinating peek at roaming grifters and their codes	train
534	narrative	Nomadic swindlers tutor a banished member's son across the South	eval
534	atmosphere	Country-flavored mischief with shocking brutality later	eval
534	appeal	Intriguing view inside itinerant scam artists' rules	eval
1538	narrative	Guitar-playing girl falls for best friend, then pink-haired rocker	train
1538	atmosphere	Sweaty, tender Hell's Kitchen summer ache	train
1538	appeal	Riot-grrrl coming-out story honest about crushes and betrayal	train
1538	narrative	Teen musician loves her closest pal before meeting punk vocalist	eval
1538	atmosphere	Hot gentle Manhattan adolescence hurting	eval
1538	appeal	Female-rock lesbian awakening truthful regarding infatuation and loyalty	eval
1665	narrative	East Harlem brothers diverge: one becomes cop, other an addict	train
1665	atmosphere	Raw, wounded tenderness at sidewalk level	train
1665	appeal	Aching sibling loyalty tested by abuse and cocaine	train
1665	narrative	Two boys scarred uptown grow into policeman and crackhead ex-athlete	eval
1665	atmosphere	Rough, bruised, gentle beneath the grime	eval
1665	appeal	Painful fraternal devotion strained through trauma and drugs	eval
1251	narrative	French gourmet opens Georgian restaurant as Bolsheviks approach	train
1251	atmosphere	Sensuous, whimsical mood that ends in sorrow	train
1251	appeal	Savory feast of cuisine, passion and history	train
1251	narrative	Gallic opera singer-cook loves a princess in Tbilisi before revolution	eval
1251	atmosphere	Luscious playfulness gradually turning tragic and bitter	eval
1251	appeal	Delectable banquet blending food, desire and Soviet upheaval	eval
1014	narrative	Two ditzy Los Angeles friends fake success at ten-year reunion	train
1014	atmosphere	Day-glo, deadpan airhead buoyancy with homemade outfits	train
1014	appeal	Sweet celebration of loyal misfit friendship and Post-it lies	train
1014	narrative	Pair of dim roommates pretend to be businesswomen before former classmates	eval
1014	atmosphere	Neon, straight-faced bubbleheaded cheer in shiny dresses	eval
1014	appeal	Adorable tribute to devoted outsiders inventing their own glory	eval
1652	narrative	Gigolo returns to seduce heiress of opium-ravaged clan	train
1652	atmosphere	Opulent, smoky, decadent 1920s Shanghai	train
1652	appeal	Visually intoxicating doomed passion and betrayal	train
1652	narrative	Blackmailing seducer is sent to ensnare a decaying family's mistress	eval
1652	atmosphere	Lavish, drug-hazed, corrupt Republican-era China	eval
1652	appeal	Gorgeously shot fatal attraction and treachery	eval
678	narrative	Lava erupts beneath Los Angeles as emergency chief fights back	train
678	atmosphere	Fiery, hectic urgency of a disaster unfolding	train
678	appeal	Citywide destruction spectacle with neighbors uniting	train
678	narrative	Molten rock flows through L.A. streets, testing crisis manager	eval
678	atmosphere	Blazing, frenzied pressure as catastrophe spreads	eval
678	appeal	Urban devastation effects plus communal heroism	eval
1511	narrative	Australian communist bears Soviet tyrant's son, who becomes powerful leader	train
1511	atmosphere	Absurdist, irreverent zest in mock-historical style	train
1511	appeal	Wicked political satire on ideology, heredity and zealotry	train
1511	narrative	Radical woman returns from Moscow pregnant by its mustached dictator	eval
1511	atmosphere	Ridiculous, cheeky energy of pseudo-archival interviews	eval
1511	appeal	Naughty lampoon of dogma, genes and despotism Down Under	eval
249	narrative	Frozen swinging-sixties spy is thawed to stop a bald villain	train
249	atmosphere	Groovy, cheeky nonsense in psychedelic colors	train
249	appeal	Catchphrase-rich spoof of British secret-agent movies	train
249	narrative	Cryogenic mod agent awakens in the nineties to foil an evil doctor	eval
249	atmosphere	Shagadelic, saucy foolishness painted in kaleidoscope hues	eval
249	appeal	Highly repeatable parody of 007-type exploits and lairs	eval
295	narrative	Husband searches desperately after his wife vanishes with a trucker	train
295	atmosphere	Sun-blasted desert paranoia winding ever tighter	train
295	appeal	Lean everyman nightmare with a cliffhanging truck finale	train
295	narrative	Stranded motorist hunts for the spouse kidnapped by an eighteen-wheeler driver	eval
295	atmosphere	Parched Southwestern distrust steadily escalating	eval
295	appeal	Economical ordinary-guy ordeal ending on a dangling big rig	eval
1255	narrative	Croatian immigrant's daughter loves Maori cook despite violent father	train
1255	atmosphere	Volatile, sensual clash of families in suburban Auckland	train
1255	appeal	Potent cross-cultural love story about migration and patriarchy	train
1255	narrative	Balkan émigré girl romances Polynesian kitchen worker against brutal dad	eval
1255	atmosphere	Explosive erotic household collision in New Zealand	eval
1255	appeal	Strong intercultural passion examining resettlement plus male tyranny	eval
1096	narrative	Despairing doctor tests God by breaking the Ten Laws	train
1096	atmosphere	Dark, quirky melancholy with biblical storms	train
1096	appeal	Odd spiritual journey into love after loss	train
1096	narrative	Bereaved physician deliberately violates each scriptural rule	eval
1096	atmosphere	Gloomy, peculiar sadness like a modern-day Job	eval
1096	appeal	Strange religious quest where affection returns following grief	eval
1666	narrative	Orphaned twin girls hide on army base as womanhood arrives	train
1666	atmosphere	Sultry, uneasy adolescent awakening in a military town	train
1666	appeal	Indie study of sisterly bond tested by desire	train
1666	narrative	Teenage sisters fleeing abusive home shelter at a military post	eval
1666	atmosphere	Hot, disquieting sexual coming-of-age near soldiers	eval
1666	appeal	Small-scale look at sibling closeness strained by first attraction	eval
1610	narrative	Ex-con's drug heist spirals into desert hostage road trip	train
1610	atmosphere	Bleak, hot-tempered, blood-spattered southwestern tension	train
1610	appeal	Gritty outlaw couple and psychopathic partner flameout	train
1610	narrative	Parolee's botched narcotics robbery leads fugitives across sands with captives	eval
1610	atmosphere	Grim, volatile, gory highway strain	eval
1610	appeal	Rough doomed sweethearts alongside a crazed trigger-happy accomplice	eval
1417	narrative	Neo-Nazi son returns to Virginia family to stop parents' divorce	train
1417	atmosphere	Tense, stagey bitterness in a small town	train
1417	appeal	Uncomfortable look at homegrown hatred with early star	train
1417	narrative	Skinhead comes home after years to wreck father's new relationship	eval
1417	atmosphere	Strained, theatrical, provincial anger around the home	eval
1417	appeal	Disturbing domestic study of bigotry featuring a future TV name	eval
1615	narrative	Disabled boy transported to realm guarded by kangaroo kung fu fighters	train
1615	atmosphere	Misty, mythical and earnest in storybook fashion	train
1615	appeal	Animal warriors teach virtue and courage to young viewers	train
1615	narrative	Lame youngster falls into magic land protected by marsupial martial artists	eval
1615	atmosphere	Foggy, legendary realm told with sincerity	eval
1615	appeal	Creature heroes impart moral lessons and bravery	eval
1023	narrative	Two opposite men search for runaway teen each believes he fathered	train
1023	atmosphere	Mugging, shouty, sitcom-flavored San Francisco bustle	train
1023	appeal	Star-duo clowning in a paternity mix-up road chase	train
1023	narrative	Lawyer and suicidal writer hunt a missing boy claimed by both	eval
1023	atmosphere	Loud, hammy, Bay Area hurly-burly	eval
1023	appeal	Pairing of famous funnymen tangled over whose son he is	eval
250	narrative	Cab driver protects a perfect orange-haired being from cosmic evil	train
250	atmosphere	Flamboyant, manic, neon-colored future frenzy	train
250	appeal	Eye-popping design, opera diva showstopper and wild humor	train
250	narrative	Taxi pilot guards an ideal woman who can save Earth	eval
250	atmosphere	Gaudy, hyperactive tomorrow lit like a rainbow	eval
250	appeal	Dazzling costumes, blue alien aria and zany wit	eval
1611	narrative	Landlady seduces lodger while daughter joins forbidden entanglement	train
1611	atmosphere	Prim, macabre, repressed fifties Britain	train
1611	appeal	Wicked true-story irony of respectability and murder	train
1611	narrative	Middle-aged housewife and her teen girl both entangle a boarder	eval
1611	atmosphere	Proper, ghoulish, buttoned-up English suburbia	eval
1611	appeal	Darkly funny fact-based hypocrisy ending in bloodshed	eval
1528	narrative	Alienated Los Angeles teens drift through drugs, sex, suicide and alien abduction	train
1528	atmosphere	Candy-colored, apocalyptic nihilism with shoegaze haze	train
1528	appeal	Outrageous queer pop-culture trip for cult audiences	train
1528	narrative	Bored California adolescents spend one doomed day on highs and hookups	eval
1528	atmosphere	Garish end-times emptiness swathed in dreamy guitars	eval
1528	appeal	Wild bisexual kaleidoscope aimed at midnight viewers	eval
1381	narrative	Depressed wife bonds with young mother's helper on seaside island	train
1381	atmosphere	Quiet, windswept fragility and unspoken attraction	train
1381	appeal	Subtle women's friendship portrait with nuanced lead performances	train
1381	narrative	Woman recovering from breakdown grows close to summer au pair by ocean	eval
1381	atmosphere	Hushed breezy delicacy with wordless desire	eval
1381	appeal	Understated female intimacy study featuring layered acting	eval
1513	narrative	Best friends try to sabotage their pals' sudden engagement	train
1513	atmosphere	Brash, bawdy hip-hop-era battle of sexes	train
1513	appeal	Raunchy Black courtship laughs with sweet couple at center	train
1513	narrative	Gold digger and player plot to break up newly smitten buddies	eval
1513	atmosphere	Loud, lewd nineties urban mating warfare	eval
1513	appeal	Ribald African-American dating jokes around tender lovers	eval
1382	narrative	Contented carpenter takes mistress, upending family bliss	train
1382	atmosphere	Sunflower-bright, Mozart-scored, deceptively idyllic calm	train
1382	appeal	Varda's provocative irony about marriage and interchangeable women	train
1382	narrative	Happy husband and father adds a lover with fatal result	eval
1382	atmosphere	Radiant, pastel, picnic-like serenity hiding unease	eval
1382	appeal	Disquieting feminist questioning of wedlock and selfish joy	eval
1160	narrative	Eight gay friends share three summer weekends at country house	train
1160	atmosphere	Bittersweet, intimate and bitingly funny	train
1160	appeal	Stage-born camaraderie facing love, jealousy and AIDS	train
1160	narrative	Homosexual companions gather for lakeside holidays over one season	eval
1160	atmosphere	Tender, close-knit mood sharpened by barbed tongues	eval
1160	appeal	Theatrical friendship amid illness, infidelity and affection	eval
1383	narrative	Wild boy and bear evade circus scouts in colonial India	train
1383	atmosphere	Jaunty, leafy, animal-filled jungle fun	train
1383	appeal	Live creatures and Kipling thrills for children	train
1383	narrative	Feral child with furry friend dodges big-top hunters under the Raj	eval
1383	atmosphere	Lively, green amusement packed with critters	eval
1383	appeal	Real beasts plus storybook excitement suited to kids	eval
1534	narrative	Joyriding Swansea brothers wage escalating revenge on a local businessman	train
1534	atmosphere	Foul-mouthed, anarchic Welsh bleakness and glee	train
1534	appeal	Shockingly black humor with dead dogs and karaoke	train
1534	narrative	Car-stealing Welsh siblings retaliate against a corrupt roofing boss	eval
1534	atmosphere	Profane, lawless grimness mixed with delight	eval
1534	appeal	Extremely dark laughs involving decapitated pets and singing cops	eval
535	narrative	Dumped lovers spy on exes together through rigged camera obscura	train
535	atmosphere	Spiky, voyeuristic playfulness edged with vengeful obsession	train
535	appeal	Offbeat breakup-revenge courtship for bitter hearts	train
535	narrative	Two jilted strangers surveil former partners from abandoned building	eval
535	atmosphere	Prickly peeping mischief sharpened by spiteful fixation	eval
535	appeal	Unusual get-even love match appealing to the recently scorned	eval
936	narrative	Yorkshire colliery musicians compete as their pit faces closure	train
936	atmosphere	Angry, warm, gritty Northern English spirit	train
936	appeal	Rousing brass-band triumph against Thatcherite ruin	train
936	narrative	Coal miners' ensemble enters national contest amid mine shutdown	eval
936	atmosphere	Bitter yet hearty industrial-town resilience	eval
936	appeal	Uplifting horns and tears defy government devastation	eval
1256	narrative	Three intellectuals recall refined life crushed by authoritarian regime	train
1256	atmosphere	Chilling, static monologues of spite and dread	train
1256	appeal	Wallace Shawn's demanding meditation on culture's death	train
1256	narrative	Father, daughter and husband narrate elite society's brutal extinction	eval
1256	atmosphere	Icy, seated recitations steeped in malice	eval
1256	appeal	Challenging talk-piece pondering the end of highbrow civilization	eval
1257	narrative	Three intellectuals recall refined life crushed by authoritarian regime	train
1257	atmosphere	Chilling, static monologues of spite and dread	train
1257	appeal	Wallace Shawn's demanding meditation on culture's death	train
1257	narrative	Father, daughter and husband narrate elite society's brutal extinction	eval
1257	atmosphere	Icy, seated recitations steeped in malice	eval
1257	appeal	Challenging talk-piece pondering the end of highbrow civilization	eval
252	narrative	Rival teams battle over dinosaurs on second island	train
252	atmosphere	Dark, rain-lashed, predatory jungle menace	train
252	appeal	Cliffhanging trailer terror and rampaging T. rex	train
252	narrative	Hunters and researchers clash among surviving prehistoric beasts	eval
252	atmosphere	Stormy, shadowed, raptor-infested peril	eval
252	appeal	Dangling vehicle suspense and a tyrannosaur loose in San Diego	eval
536	narrative	Four-year-old girl waits for her dead mother to return	train
536	atmosphere	Fragile, hushed and heartbreakingly innocent	train
536	appeal	Astonishing child performance exploring grief and faith	train
536	narrative	Tiny child refuses to accept mama's fatal car crash	eval
536	atmosphere	Delicate, quiet, achingly pure sadness	eval
536	appeal	Remarkable preschool actress confronting mourning and God	eval
1589	narrative	Speechwriter for self-help guru splinters into doubles amid marital nonsense	train
1589	atmosphere	Avant-garde, gibberish-filled absurdity with prankish spirit	train
1589	appeal	Low-budget experimental puzzle mocking language and suburbia	train
1589	narrative	Corporate wordsmith, his dentist double and wife loop through identity confusion	eval
1589	atmosphere	Experimental nonsense, babbling and full of mischief	eval
1589	appeal	Homemade brain-teaser ridiculing communication and middle-class life	eval
1015	narrative	West Virginia boy hides a beagle from its abusive owner	train
1015	atmosphere	Gentle, earnest, wooded small-town tenderness	train
1015	appeal	Wholesome lesson in conscience, honesty and devotion to pets	train
1015	narrative	Appalachian lad shelters a mistreated dog from a mean hunter	eval
1015	atmosphere	Soft, sincere kindheartedness among rural woods	eval
1015	appeal	Family-safe moral about doing right and loving animals	eval
1676	narrative	Traumatized Vietnam veteran clashes with family at Thanksgiving	train
1676	atmosphere	Wrenching, stagey fury around the dinner table	train
1676	appeal	Father-son reckoning over war's hidden wounds in Texas	train
1676	narrative	Shattered soldier explodes among relatives during holiday	eval
1676	atmosphere	Agonized, theatrical rage at household meals	eval
1676	appeal	Generational showdown about combat damage and denial	eval
1662	narrative	Magician's assistant flees to Mexico for a Mayan shaman's elixir	train
1662	atmosphere	Dusty fifties pulp haze tinted with magic realism	train
1662	appeal	Odd, alluring blend of sorcery, sausage jokes and desire	train
1662	narrative	Conjurer's helper on the run seeks a native healer's potion	eval
1662	atmosphere	Sun-faded postwar shadows colored by enchantment	eval
1662	appeal	Strange beguiling mix of spells, peculiar transformations and attraction	eval
1258	narrative	Actor impersonates hungover lawyer friend in Nevada courtroom	train
1258	atmosphere	Breezy, desert-town silliness with sweet flirtation	train
1258	appeal	Courtroom bluffing antics and mismatched-buddy laughs	train
1258	narrative	Struggling performer poses as injured attorney pal during swindler's trial	eval
1258	atmosphere	Light small-town foolishness plus tender wooing	eval
1258	appeal	Legal charade hijinks delivered by ill-paired chums	eval
1608	narrative	Eccentric socialite raises a gorilla among her mansion menagerie	train
1608	atmosphere	Gentle, quaint 1920s whimsy with sadness	train
1608	appeal	Animal-loving families enjoy unusual primate bond	train
1608	narrative	Wealthy woman adopts baby ape into a household full of beasts	eval
1608	atmosphere	Soft old-fashioned Jazz Age quirk and melancholy	eval
1608	appeal	Creature-adoring parents and kids follow extraordinary maternal tie	eval
1016	narrative	Paroled ranger trapped aboard prison plane hijacked by worst convicts	train
1016	atmosphere	Bombastic, sweaty, tongue-in-cheek macho frenzy	train
1016	appeal	Outlandish villains and Vegas crash-landing mayhem	train
1016	narrative	Released soldier caught midair as dangerous inmates seize transport	eval
1016	atmosphere	Overblown, muscular, winking chaos at high altitude	eval
1016	appeal	Colorful psychopaths plus casino-strip wreckage for thrill seekers	eval
1302	narrative	Texas girls' coach and married school secretary fall in love, shocking town	train
1302	atmosphere	Sweet, offbeat, small-town Texan cheer	train
1302	appeal	Gentle coming-out laughs with basketball and supportive wedding	train
1302	narrative	Lonely female geometry teacher and a housewife begin scandalous relationship	eval
1302	atmosphere	Tender, quirky, Lone Star suburban warmth	eval
1302	appeal	Soft humor on late lesbian awakening, hoops and nuptials	eval
253	narrative	Japanese model seeks lovers who write calligraphy on bodies	train
253	atmosphere	Sensual, layered, multi-screen literary eroticism	train
253	appeal	Greenaway's ravishing meditation on flesh, text and revenge	train
253	narrative	Woman desires partners inking her skin, then avenges her father	eval
253	atmosphere	Erotic, ornate, picture-within-picture aestheticism	eval
253	appeal	Exquisite art-house fusion of script, nudity and vengeance	eval
1590	narrative	Laid-off fish-cannery worker leaves for Lyon and meets a wary laborer	train
1590	atmosphere	Plain, wintry, hopeful French working-class realism	train
1590	appeal	Honest tentative courtship amid unemployment and pride	train
1590	narrative	Jobless packing-plant girl moves from Boulogne, encountering a bruised builder	eval
1590	atmosphere	Simple, chilly, quietly optimistic provincial truthfulness	eval
1590	appeal	Sincere hesitant attraction between people short of money	eval
1089	narrative	Hacker sends Caribbean cruise ship hurtling toward tanker	train
1089	atmosphere	Glossy, noisy hokum on the high seas	train
1089	appeal	Crashing ocean-liner stunts for disaster spectacle seekers	train
1089	narrative	Vengeful computer genius hijacks luxury vessel on collision course	eval
1089	atmosphere	Slick, blaring nonsense aboard a boat	eval
1089	appeal	Giant boat smash-ups delighting destruction fans	eval
1384	narrative	Three Boston boys are torn between drug gang and youth center	train
1384	atmosphere	Raw, jittery adolescence in the inner city	train
1384	appeal	Authentic untrained young performers in a survival story	train
1384	narrative	Trio of Dorchester kids must choose dealers or a community mentor	eval
1384	atmosphere	Rough nervous street teen mood	eval
1384	appeal	Real nonprofessional youths lend truth to an urban struggle	eval
1644	narrative	Neurotic woman repeatedly witnesses same man being shot in Greenwich Village	train
1644	atmosphere	Quirky, jittery, absurdist downtown daydream	train
1644	appeal	Offbeat existential whimsy for nineties indie devotees	train
1644	narrative	Anxious New Yorker keeps seeing identical street murder	eval
1644	atmosphere	Kooky nervous illogical lower-city reverie	eval
1644	appeal	Peculiar philosophical fancy delighting that decade's small-film lovers	eval
1667	narrative	Aging womanizing Broadway dancer faces the end of his career	train
1667	atmosphere	Sweaty, restless swagger of New York backstages	train
1667	appeal	Insider look at chorus life, vanity and fear of settling down	train
1667	narrative	Thirtysomething promiscuous hoofer loses parts to younger men	eval
1667	atmosphere	Perspiring, urban cockiness behind the curtain	eval
1667	appeal	Authentic glimpse of show gypsies, ego and dread of commitment	eval
1668	narrative	Three single roommates flee to Las Vegas seeking husbands and divorces	train
1668	atmosphere	Sassy, frank girl-talk about turning thirty	train
1668	appeal	Female friendship road romp about marriage pressure	train
1668	narrative	Trio of women approaching thirty wed hastily in Nevada	eval
1668	atmosphere	Cheeky, candid, gossipy chat among casinos	eval
1668	appeal	Gal-pal trip poking fun at spinster panic	eval
254	narrative	Caped duo face a freezing scientist and a toxic plant seductress	train
254	atmosphere	Neon-drenched, pun-spewing camp resembling toy commercials	train
254	appeal	Garish superhero spectacle with ice gags and rubber nipples	train
254	narrative	Masked crimefighters battle an icy villain plus a botanical temptress	eval
254	atmosphere	Fluorescent, wisecrack-laden kitsch built for merchandising	eval
254	appeal	Gaudy costumed extravaganza of frosty quips and molded bodysuits	eval
1514	narrative	Suicidal voyeur joins a dying junkie to fulfil last wishes	train
1514	atmosphere	Grainy, quirky, rueful road-trip oddness	train
1514	appeal	Mismatched strangers finding reasons to live	train
1514	narrative	Despairing peeping tom accompanies terminal addict on final escapades	eval
1514	atmosphere	Textured, offbeat, wistful highway strangeness	eval
1514	appeal	Unlikely companions who rediscover life's worth	eval
1385	narrative	Italian innkeeper keeps villagers alive so his wife gets a cemetery plot	train
1385	atmosphere	Sunny, morbidly sweet village whimsy	train
1385	appeal	Tender devotion wrapped in farcical graveyard scheming	train
1385	narrative	Trattoria owner prevents neighbors' deaths to save burial space for his beloved	eval
1385	atmosphere	Bright hamlet charm with a touch of the macabre	eval
1385	appeal	Loving marital loyalty expressed via absurd churchyard antics	eval
992	narrative	Judge's wife hides ex-boyfriend's naked corpse on Maine island	train
992	atmosphere	Sun-splashed macabre panic and escalating deceit	train
992	appeal	Black-humored corpse-juggling farce with marital mistrust	train
992	narrative	Young spouse conceals dead former lover at vacation isle cottage	eval
992	atmosphere	Bright morbid hysteria with multiplying lies	eval
992	appeal	Ghoulishly funny body-disposal mishaps amid wedded suspicion	eval
993	narrative	Demigod strongman trains to become true hero and foil underworld lord	train
993	atmosphere	Brassy, gospel-powered, pop-art Greek irreverence	train
993	appeal	Wisecracks, monsters and rousing songs for families	train
993	narrative	Clumsy super-strong son of Olympus learns valor to regain divinity	eval
993	atmosphere	Sassy, soulful, stylized ancient playfulness	eval
993	appeal	Jokes, hydra battles and showstopping numbers delight all ages	eval
994	narrative	Beat-era muse pens letter on love, loss and settling down	train
994	atmosphere	Jazzy, boozy restlessness on wintry forties streets	train
994	appeal	Hipster biographical vignette for Kerouac readers	train
994	narrative	Young Denver tire worker writes about suicidal girlfriend and domestic dreams	eval
994	atmosphere	Swinging, smoky wanderlust of postwar hipsters	eval
994	appeal	Literary snapshot of the muse behind On the Road	eval
1669	narrative	Older lesbian couple confronts love, aging and breast cancer	train
1669	atmosphere	Playful, essayistic, ghost-commented experimentation	train
1669	appeal	Yvonne Rainer's personal, political reflection on late-life desire	train
1669	narrative	Two mature women build a relationship while facing illness	eval
1669	atmosphere	Witty, discursive, avant-garde spirit	eval
1669	appeal	Intellectual feminist filmmaker considers bodies and passion	eval
255	narrative	Food critic schemes to sabotage best pal's nuptials	train
255	atmosphere	Bright, bouncy, Bacharach-filled jealousy	train
255	appeal	Lovable scheming heroine and dining-room singalong	train
255	narrative	Restaurant reviewer plots to steal her buddy before his big day	eval
255	atmosphere	Sunny, sprightly, envy-tinged charm	eval
255	appeal	Delightful conniving lead and a restaurant chorus number	eval
1386	narrative	Salaryman's rage transforms body into guns after son's kidnapping	train
1386	atmosphere	Frenzied, metallic nightmare of industrial noise	train
1386	appeal	Extreme Japanese cyberpunk imagery and bodily mutation	train
1386	narrative	Office worker mutates into weapon when skinheads snatch his child	eval
1386	atmosphere	Manic, rusted delirium driven by machines	eval
1386	appeal	Radical Tokyo underground visuals of flesh fusing iron	eval
256	narrative	Young Parisian searches her changing neighborhood for a lost black feline	train
256	atmosphere	Breezy, observational, slice-of-life street charm	train
256	appeal	Intimate community portrait where a pet hunt eases loneliness	train
256	narrative	Makeup artist roams Bastille quarter after her missing kitty	eval
256	atmosphere	Light, watchful, everyday urban delight	eval
256	appeal	Cozy local canvas in which seeking an animal brings connection	eval
298	narrative	FBI agent and terrorist surgically swap identities and lives	train
298	atmosphere	Operatic, balletic mayhem with doves and slow motion	train
298	appeal	Two stars gleefully imitating each other amid twin-pistol showdowns	train
298	narrative	Lawman and bomber exchange visages through transplant	eval
298	atmosphere	Grand stylized carnage full of white birds	eval
298	appeal	Delirious mutual impersonation by lead actors plus gunfights	eval
1387	narrative	Poetic New York cabbie begins affair with married supermodel	train
1387	atmosphere	Moody, confessional bedroom longing over autumn Manhattan	train
1387	appeal	Lovelorn verse and sensual yearning for hopeless hearts	train
1387	narrative	Literary taxi driver carries on liaison with wedded fashion star	eval
1387	atmosphere	Brooding intimate desire across city streets in cool season	eval
1387	appeal	Smitten poetry plus erotic ache suiting incurable idealists	eval
1388	narrative	Nomad woman's forbidden love story unfolds from a woven carpet	train
1388	atmosphere	Vivid, poetic, folkloric Iranian color	train
1388	appeal	Ravishing visual parable for contemplative viewers	train
1388	narrative	Tribal girl on a rug recounts waiting for a distant horseman	eval
1388	atmosphere	Lyrical mythic brightness of Persian landscapes and dyed wool	eval
1388	appeal	Gorgeous symbolic tale rewarding meditative audiences	eval
1389	narrative	Homeless gypsy boy wanders Nice befriending outsiders	train
1389	atmosphere	Poetic, sunlit and gently magical	train
1389	appeal	Innocent child's freedom touches a hurried city	train
1389	narrative	Orphan stray drifts through Riviera town, charming loners	eval
1389	atmosphere	Lyrical, bright mood with soft enchantment	eval
1389	appeal	Pure youngster awakens wonder in busy strangers	eval
1390	narrative	Homeless Londoner witnesses a gangland hanging involving crooked police	train
1390	atmosphere	Grim, wintry paranoia beside the Thames	train
1390	appeal	Vulnerable outcast and journalist versus conspiracy in high places	train
1390	narrative	Vagrant sees an execution beneath a bridge and is hunted by detectives	eval
1390	atmosphere	Bleak, cold suspicion near the river	eval
1390	appeal	Fragile street dweller joins reporter against powerful plotters	eval
1391	narrative	French youths head to Sarajevo to stage a play, while director films	train
1391	atmosphere	Fragmented, mournful, essay-like collage of art and battle	train
1391	appeal	Godard's demanding reflection on cinema's helplessness before atrocity	train
1391	narrative	Young Parisians travel into Bosnia with theater dreams and meet soldiers	eval
1391	atmosphere	Broken, grieving montage joining culture with shellfire	eval
1391	appeal	Difficult new-wave musing about movies powerless facing massacre	eval
257	narrative	Secret agents police aliens living among New Yorkers	train
257	atmosphere	Deadpan cool with goofy slimy creatures	train
257	appeal	Crackling buddy chemistry, gadgets and inventive extraterrestrials	train
257	narrative	Suit-wearing officers monitor hidden space immigrants in Manhattan	eval
257	atmosphere	Straight-faced hipness alongside gooey silliness	eval
257	appeal	Veteran-rookie banter, memory erasers and clever makeup effects	eval
1283	narrative	Retired brothers-in-law pose as cruise ship dance hosts	train
1283	atmosphere	Sunny, creaky, cantankerous shipboard frolic	train
1283	appeal	Grumpy veteran duo wooing rich widows	train
1283	narrative	Two old rascals board an ocean liner as ballroom instructors	eval
1283	atmosphere	Light, crotchety, tropical silliness	eval
1283	appeal	Beloved elderly odd couple romancing wealthy ladies	eval
1279	narrative	Three brothers travel filming dangerous animals across 1960s country	train
1279	atmosphere	Wholesome, rugged spirit of boyhood dreams	train
1279	appeal	Bears, alligators and boyhood daring inspired by real siblings	train
1279	narrative	Siblings road-trip the nation photographing perilous wildlife	eval
1279	atmosphere	Clean-cut, outdoorsy mood of youthful aspiration	eval
1279	appeal	Beastly encounters and youthful bravery from true life	eval
1292	narrative	Bumbling male fairy godmother tries helping girl's father win stage role	train
1292	atmosphere	Frothy, goofy New York magic	train
1292	appeal	Silly spells, wand mishaps and theater rivalry for youngsters	train
1292	narrative	Clumsy enchanted helper attempts to grant a daughter's Broadway hope	eval
1292	atmosphere	Bubbly, daffy Manhattan make-believe and wonder	eval
1292	appeal	Foolish charms gone awry and backstage competition aimed at kids	eval
258	narrative	Radio astronomer decodes an alien signal with machine blueprints	train
258	atmosphere	Awe-filled, earnest yearning toward the stars	train
258	appeal	Intelligent debate of faith and science through first encounter	train
258	narrative	Woman scientist deciphers extraterrestrial message to build a transport	eval
258	atmosphere	Wondrous, sincere longing for the cosmos	eval
258	appeal	Brainy argument between belief and evidence when others call	eval
1605	narrative	Two lonely Australian sisters compete for a sleazy faded radio DJ	train
1605	atmosphere	Deadpan, drowsy outback oddity with Barry White grooves	train
1605	appeal	Wickedly peculiar small-town courtship with a fishy surprise	train
1605	narrative	Isolated siblings vie over a washed-up disc jockey next door	eval
1605	atmosphere	Laconic sleepy bush weirdness to seductive seventies soul	eval
1605	appeal	Slyly bizarre rural wooing that turns aquatic	eval
326	narrative	Female officer endures brutal SEAL training as political test case	train
326	atmosphere	Mud-caked, blue-steel grit and defiance	train
326	appeal	Bruising empowerment story of endurance against institutional sexism	train
326	narrative	Navy woman survives savage commando course under senator's scheme	eval
326	atmosphere	Filthy metallic-toned toughness and rebellion	eval
326	appeal	Hard-hitting feminist perseverance facing military chauvinism	eval
259	narrative	Clumsy vine-swinging jungle man brought to San Francisco by heiress	train
259	atmosphere	Self-mocking cartoon slapstick with cheeky narrator	train
259	appeal	Tree-crashing fun and talking ape for all ages	train
259	narrative	Bumbling ape-raised hunk follows socialite to the city	eval
259	atmosphere	Goofy live cartoon with fourth-wall-breaking storyteller	eval
259	appeal	Lovable trunk-smacking gags plus an erudite gorilla	eval
327	narrative	Half-deaf New Jersey sheriff exposes corrupt NYPD enclave	train
327	atmosphere	Brooding, slow-burning, small-town moral decay	train
327	appeal	Understated heavyweight acting and righteous final showdown	train
327	narrative	Meek lawman stands against crooked city policemen living in his borough	eval
327	atmosphere	Moody, simmering, suburban rot	eval
327	appeal	Restrained star turn culminating in a courageous shootout	eval
260	narrative	Rescue crew boards vanished starship that returned from hellish dimension	train
260	atmosphere	Gothic, blood-soaked dread drifting through the cosmos	train
260	appeal	Haunted-house terror inside a malevolent spacecraft	train
260	narrative	Salvage team investigates lost vessel back from infernal realm	eval
260	atmosphere	Cathedral-like, gory fear between the stars	eval
260	appeal	Possessed ship scares in deep space for nightmare seekers	eval
358	narrative	Murdered assassin returns as Hell's soldier and turns on his master	train
358	atmosphere	Grim, hyperactive, CGI-drenched infernal gloom	train
358	appeal	Comic-book antihero with living cape, chains and demonic clown	train
358	narrative	Betrayed government killer comes back from damnation seeking revenge	eval
358	atmosphere	Dark, frenetic, computer-rendered underworld murk	eval
358	appeal	Panel-born brooding avenger wielding animate cloak against fiendish jester	eval
261	narrative	Lonely boy discovers a runaway golden retriever that shoots baskets	train
261	atmosphere	Sweet, sporty, feel-good small-town spirit	train
261	appeal	Crowd-pleasing canine athlete for kids who love dogs	train
261	narrative	Grieving kid befriends a stray pooch with court skills	eval
261	atmosphere	Tender, athletic, heartwarming community cheer	eval
261	appeal	Delightful four-legged hoopster pleasing young pet lovers	eval
873	narrative	Advertising woman invents a fiancé to win promotion	train
873	atmosphere	Breezy, fashionable fluff in upscale Manhattan	train
873	appeal	Pretend engagement charm with likable sitcom-star sparkle	train
873	narrative	Ad-agency employee fakes a betrothal so her boss takes her seriously	eval
873	atmosphere	Light, trendy New York froth	eval
873	appeal	Appealing make-believe relationship led by a popular television actress	eval
262	narrative	Two office workers scheme to seduce and dump deaf coworker	train
262	atmosphere	Icy, fluorescent misogyny delivered with corporate smirk	train
262	appeal	Discomforting dissection of male cruelty that provokes debate	train
262	narrative	White-collar pals plot wooing then jilting hearing-impaired typist	eval
262	atmosphere	Cold sterile woman-hatred behind business grins	eval
262	appeal	Queasy autopsy of masculine malice sparking argument	eval
457	narrative	Boy aboard illegal whaling ship joins researchers to save orca	train
457	atmosphere	Clean ocean breeze and earnest eco-spirit	train
457	appeal	Conservation lesson and whale rescue for kids	train
457	narrative	Poacher's son helps teenage friend protect killer whale from harpoons	eval
457	atmosphere	Fresh nautical air with sincere green conscience	eval
457	appeal	Environmental message and marine heroics appeal to youngsters	eval
874	narrative	Two former college flatmates reunite in London after six years	train
874	atmosphere	Twitchy, tender melancholy tinged with eighties flashbacks	train
874	appeal	Mike Leigh's bittersweet study of female bonding and coincidence	train
874	narrative	Ex-roommates spend a weekend recalling student days	eval
874	atmosphere	Jittery, affectionate remembrance with sadness	eval
874	appeal	British realist's poignant look at womanly companionship	eval
328	narrative	Paranoid cabbie's wild theory proves true and deadly	train
328	atmosphere	Jittery, offbeat, fluctuating suspicion	train
328	appeal	Frantic pursuit linking an unhinged man to Justice lawyer	train
328	narrative	Obsessed New York taxi driver is hunted over one correct hunch	eval
328	atmosphere	Twitchy, quirky, ever-shifting unease	eval
328	appeal	Breathless escape pairs a mind-control victim with a government attorney	eval
329	narrative	Cop needs escaped killer's bone marrow to save his son	train
329	atmosphere	Steely, frantic suspense within hospital corridors	train
329	appeal	Ironic hunt where policeman must keep murderer alive	train
329	narrative	Detective's dying boy depends on fleeing psychopath as donor	eval
329	atmosphere	Cold, urgent tension inside a medical center	eval
329	appeal	Paradoxical chase protecting the villain from bullets	eval
348	narrative	Cop needs escaped killer's bone marrow to save his son	train
348	atmosphere	Steely, frantic suspense within hospital corridors	train
348	appeal	Ironic hunt where policeman must keep murderer alive	train
348	narrative	Detective's dying boy depends on fleeing psychopath as donor	eval
348	atmosphere	Cold, urgent tension inside a medical center	eval
348	appeal	Paradoxical chase protecting the villain from bullets	eval
263	narrative	Ex-military inventor builds armored suit to stop stolen super-weapons	train
263	atmosphere	Earnest, clunky hokiness for Saturday matinees	train
263	appeal	Basketball star's superhero turn with magnetic hammer in Los Angeles	train
263	narrative	Former Army metallurgist forges iron costume against high-tech gangs	eval
263	atmosphere	Sincere, awkward, cheesy kid-matinee feel	eval
263	appeal	Towering athlete plays homemade crusader swinging a gadget mallet	eval
875	narrative	Unstable husband leaves asylum to reclaim remarried wife	train
875	atmosphere	Boozy, ragged tenderness that can turn volatile	train
875	appeal	Mad love triangle from an actor-auteur's posthumous script	train
875	narrative	Mentally ill man returns after ten years for his former spouse	eval
875	atmosphere	Drunken, rough affection, ready to explode	eval
875	appeal	Crazy three-way passion penned by an independent-film legend	eval
299	narrative	Black kingpin battles a Jewish mobster over Harlem's numbers racket	train
299	atmosphere	Sleek, shadowed Depression-era menace with jazz	train
299	appeal	Rare Black gangland legend with tommy-gun glamour	train
299	narrative	African American gang boss fights a white rival for uptown gambling	eval
299	atmosphere	Stylish dim thirties danger set to swing	eval
299	appeal	Uncommon underworld hero story with machine-gun allure	eval
688	narrative	Mischievous boy loses bike and joins football to please dad	train
688	atmosphere	Squeaky-clean, retro sweetness on tree-lined suburban streets	train
688	appeal	Gentle sitcom nostalgia for families and baby boomers	train
688	narrative	Impish youngster's stolen bicycle and gridiron efforts trouble father	eval
688	atmosphere	Wholesome, old-time neighborhood innocence, sugary and tidy	eval
688	appeal	Mild television throwback charming parents who remember the original	eval
264	narrative	Engineered insects evolve to imitate humans beneath New York	train
264	atmosphere	Dank, murky creepiness of abandoned subway tunnels	train
264	appeal	Gruesome bug terror with stylish creature design	train
264	narrative	Lab-bred cockroaches mutate into man-sized predators in subway tunnels	eval
264	atmosphere	Wet, dim shudders deep underground beneath Manhattan	eval
264	appeal	Grisly arthropod scares and elegant monsters thrill viewers	eval
876	narrative	Fast-talking hustler handcuffed to TV reporter flees jewel killers	train
876	atmosphere	Loud, hyperactive, motor-mouthed chaos on the freeway	train
876	appeal	Odd-couple fugitives with explosions and squeaky-voiced riffs	train
876	narrative	Ticket scalper and newsman run from diamond smugglers	eval
876	atmosphere	Noisy, frenetic, jabbering pandemonium around Los Angeles	eval
876	appeal	Mismatched pair evading blasts while shrill funnyman improvises	eval
881	narrative	Fast-talking hustler handcuffed to TV reporter flees jewel killers	train
881	atmosphere	Loud, hyperactive, motor-mouthed chaos on the freeway	train
881	appeal	Odd-couple fugitives with explosions and squeaky-voiced riffs	train
881	narrative	Ticket scalper and newsman run from diamond smugglers	eval
881	atmosphere	Noisy, frenetic, jabbering pandemonium around Los Angeles	eval
881	appeal	Mismatched pair evading blasts while shrill funnyman improvises	eval
877	narrative	Heiress fakes kidnapping and bonds with car thief	train
877	atmosphere	Quirky, pouty, rain-gray runaway mood	train
877	appeal	Mismatched fugitives falling for each other on the road	train
877	narrative	Rich girl stages abduction, then a crook steals her trunk hideaway	eval
877	atmosphere	Offbeat, sulky, Pacific Northwest drift	eval
877	appeal	Unlikely pair on the lam develop tender feelings	eval
266	narrative	Barbarian slave becomes king and fights resurrected sorceress	train
266	atmosphere	Cheesy, sword-swinging bravado over heavy-metal guitars	train
266	appeal	Muscular pulp heroics and axe battles in ancient realm	train
266	narrative	Atlantean warrior wins crown, opposes revived demon queen	eval
266	atmosphere	Campy, blade-filled bombast with rock riffs	eval
266	appeal	Brawny loincloth fun with old-world combat	eval
680	narrative	Barbarian slave becomes king and fights resurrected sorceress	train
680	atmosphere	Cheesy, sword-swinging bravado over heavy-metal guitars	train
680	appeal	Muscular pulp heroics and axe battles in ancient realm	train
680	narrative	Atlantean warrior wins crown, opposes revived demon queen	eval
680	atmosphere	Campy, blade-filled bombast with rock riffs	eval
680	appeal	Brawny loincloth fun with old-world combat	eval
300	narrative	American president single-handedly fights Kazakh hijackers aboard his jet	train
300	atmosphere	Taut, patriotic tension at thirty thousand feet	train
300	appeal	Fist-pumping commander-in-chief heroics and midair rescue	train
300	narrative	U.S. leader battles terrorists who seize the presidential plane	eval
300	atmosphere	Tight, flag-saluting suspense miles above ground	eval
300	appeal	Cheer-worthy head-of-state bravado culminating with a cable transfer	eval
330	narrative	Stabbed teacher transfers to L.A. and turns on violent students	train
330	atmosphere	Scorched, dread-heavy, despairing classroom tension	train
330	appeal	Provocative look at educators pushed past breaking point	train
330	narrative	Instructor knifed by pupil later takes deadly revenge in new school	eval
330	atmosphere	Sun-baked, ominous, hopeless schoolhouse strain	eval
330	appeal	Controversial study of a pedagogue driven over the edge	eval
265	narrative	Soviet captain steers a silent nuclear submarine toward American waters	train
265	atmosphere	Cool, sonar-pinging suspense between rival navies	train
265	appeal	Brainy underwater chess game and defection guesswork	train
265	narrative	Russian commander takes an undetectable vessel west, motives unclear	eval
265	atmosphere	Quiet, pressurized tension of superpower brinkmanship	eval
265	appeal	Intelligent deep-sea strategy about whether he's fleeing or attacking	eval
537	narrative	Narcoleptic hustler searches for mother with wealthy slumming friend	train
537	atmosphere	Dreamy, wandering Pacific Northwest melancholy	train
537	appeal	Lyrical queer road odyssey of unrequited love and belonging	train
537	narrative	Sleep-stricken street prostitute seeks mom alongside mayor's rebellious son	eval
537	atmosphere	Drifting hazy highway sadness near Portland	eval
537	appeal	Poetic gay journey about one-sided affection and home	eval
995	narrative	Straight Bronx pizza maker unknowingly rooms with gay actor	train
995	atmosphere	Breezy, good-natured goofiness of clashing lifestyles	train
995	appeal	Stereotype-teasing laughs with open-hearted friendship	train
995	narrative	Naive Italian-American misreads ad and moves in with homosexual performer	eval
995	atmosphere	Light, amiable humor springing from misunderstanding	eval
995	appeal	Gently ribs clichés while promoting acceptance between roommates	eval
1265	narrative	Aspiring Latino actor is pimped by father along Hollywood streets	train
1265	atmosphere	Seedy, surreal family dysfunction on sunlit sidewalks	train
1265	appeal	Raw indie critique of fame dreams and exploitation	train
1265	narrative	Young Mexican-American hopeful forced into prostitution by his dad	eval
1265	atmosphere	Sordid, dreamlike household ugliness beneath tourist glitter	eval
1265	appeal	Unvarnished independent attack on stardom's false promise	eval
301	narrative	Small-town teacher outed as gay before his wedding	train
301	atmosphere	Cheerful, brisk, Midwestern screwball warmth	train
301	appeal	Show-tune stereotypes and crowd-pleasing acceptance	train
301	narrative	Indiana educator's Oscar-winning pupil declares him homosexual on television	eval
301	atmosphere	Upbeat, speedy, heartland wackiness	eval
301	appeal	Streisand gags and heartwarming community tolerance	eval
331	narrative	Billionaire and rival photographer survive Alaskan wild and Kodiak bear	train
331	atmosphere	Majestic, icy and thick with distrust	train
331	appeal	Man-versus-beast survival with jealous mind games	train
331	narrative	Plane-crashed rich intellectual, wife's suspected lover, hunted by grizzly	eval
331	atmosphere	Grand, freezing atmosphere heavy in suspicion	eval
331	appeal	Wilderness endurance contest layered with marital envy	eval
879	narrative	Nuclear scientist and Army officer chase stolen Russian warheads to Manhattan	train
879	atmosphere	Brisk, globe-trotting urgency of post-Soviet dread	train
879	appeal	Slick chases and a ticking backpack bomb in New York	train
879	narrative	White House expert and special-forces colonel track missing atomic weapons	eval
879	atmosphere	Swift, continent-hopping anxiety after communism's collapse	eval
879	appeal	Polished pursuits ending beside a portable device in a church	eval
302	narrative	Three fifties policemen unravel a diner massacre and departmental rot	train
302	atmosphere	Lush, sleazy corruption under drenching sunshine	train
302	appeal	Intricate plotting and flawed cops behind Hollywood glamour	train
302	narrative	Trio of postwar detectives solves a coffee-shop slaughter tied to their bosses	eval
302	atmosphere	Rich, tawdry decay bathed in golden light	eval
302	appeal	Complex intrigue with compromised officers beneath tinseltown sheen	eval
690	narrative	Arrogant Austrian climber befriends the young Dalai Lama in exile	train
690	atmosphere	Majestic Himalayan serenity shadowed by Chinese invasion	train
690	appeal	Spiritual awakening and breathtaking mountain vistas	train
690	narrative	Vain mountaineer escapes internment and tutors a boy spiritual leader	eval
690	atmosphere	Lofty peaceful grandeur darkened as Mao's troops arrive	eval
690	appeal	Inner transformation among stunning peaks of the roof of the world	eval
332	narrative	Forensic psychologist pursues collector who imprisons talented women	train
332	atmosphere	Murky Carolina woods menace and methodical dread	train
332	appeal	Abduction puzzle with resilient survivor and thoughtful sleuth	train
332	narrative	Criminal profiler hunts masked kidnapper keeping gifted females captive	eval
332	atmosphere	Shadowy Southern forest threat, steady and fearful	eval
332	appeal	Captive-taking riddle boasting tough escapee plus cerebral investigator	eval
880	narrative	Chicago family struggles to keep Sunday dinners after matriarch falls ill	train
880	atmosphere	Warm, soulful emotion scented by home cooking	train
880	appeal	Celebrates Black family bonds through feuds and feasts	train
880	narrative	Kinfolk drift apart when diabetic grandmother enters coma	eval
880	atmosphere	Hearty, loving sentiment simmering round grandmother's kitchen	eval
880	appeal	Honors African-American kinship amid squabbles and home cooking	eval
1295	narrative	Slacker seeking meaning stumbles among thugs, uncle and stewardess	train
1295	atmosphere	Scruffy, meandering, downtown quirk with chaotic detours	train
1295	appeal	Talkative nineties indie misadventure about lost souls	train
1295	narrative	Drifting young New Yorker bounces between gangsters, relatives and flight attendant	eval
1295	atmosphere	Shaggy, wandering lower Manhattan oddness	eval
1295	appeal	Chatty offbeat escapade of confused searching	eval
681	narrative	Evil djinn grants twisted wishes to harvest souls	train
681	atmosphere	Gleefully gory, latex-laden supernatural mayhem	train
681	appeal	Practical-effects carnage and be-careful-what-you-ask ironies	train
681	narrative	Ancient genie fulfills requests with deadly catches	eval
681	atmosphere	Joyously bloody, rubbery, otherworldly havoc	eval
681	appeal	Splattery makeup showcase with poetic granted-request punishments	eval
937	narrative	Iowa farm divided among three daughters unearths abuse	train
937	atmosphere	Bleak, heartland grievance and sorrow	train
937	appeal	Feminist King Lear retelling with fierce sister performances	train
937	narrative	Patriarch's land inheritance splits sisters, exposing incest	eval
937	atmosphere	Stark, rural sadness over old wrongs	eval
937	appeal	Shakespeare reversed through women's eyes, powerfully acted	eval
333	narrative	Rich banker's birthday gift becomes an all-consuming conspiracy against him	train
333	atmosphere	Sleek, chilly, paranoid San Francisco shadows	train
333	appeal	Mind-twisting puzzle where nothing can be trusted until the leap	train
333	narrative	Wealthy financier's present from his brother swallows his entire life	eval
333	atmosphere	Glossy, cold, distrustful nighttime dread	eval
333	appeal	Brain-bending maze of deceptions up to the rooftop plunge	eval
1025	narrative	Federal agent exposes toxic dumping in Appalachian coal country	train
1025	atmosphere	Rustic, righteous menace with snapping bones	train
1025	appeal	Eco-minded martial hero versus corporate polluters	train
1025	narrative	EPA investigator uncovers poisoned mines in Kentucky hills	eval
1025	atmosphere	Backwoods, indignant toughness that breaks limbs	eval
1025	appeal	Green-thinking fighter defeats chemical-dumping tycoon	eval
334	narrative	Stranded drifter in Arizona is hired to kill both wife and husband	train
334	atmosphere	Sun-fried, delirious nastiness in a small town	train
334	appeal	Darkly absurd double-crosses with a crazed all-star cast	train
334	narrative	Broken-down gambler gets murder offers from both spouses in a desert burg	eval
334	atmosphere	Scorched, hallucinatory meanness out in the sticks	eval
334	appeal	Blackly comical treachery performed by deranged celebrities	eval
1392	narrative	Drifter on a Kansas feedlot defies a widow and frees her son	train
1392	atmosphere	Sweltering, overripe 1960s heartland gothic	train
1392	appeal	Smoldering secrets, repression and steamy small-town passion	train
1392	narrative	Wandering stranger confronts a cruel cattle matriarch and helps her damaged boy	eval
1392	atmosphere	Torrid, lurid Americana among the cattle pens	eval
1392	appeal	Hidden shame and sultry lust among farm folk	eval
749	narrative	Senator's aide seeking Irish roots lands in village matchmaking festival	train
749	atmosphere	Rain-washed, whimsical charm of a tiny coastal village	train
749	appeal	Cynic-softened-by-Ireland courtship with eccentric locals and scenery	train
749	narrative	Boston political staffer tracing ancestry stumbles upon lonely-hearts fair	eval
749	atmosphere	Drizzly, fanciful Gaelic appeal, green and quaint	eval
749	appeal	Jaded woman melts among quirky villagers in picturesque wooing	eval
1026	narrative	College professor's midlife infidelity sends his accomplished wife spiraling	train
1026	atmosphere	Wry, ruffled, leafy-campus marital unease	train
1026	appeal	Modest grown-up humor on aging, jealousy and academia	train
1026	narrative	Straying university teacher throws his scholarly spouse off balance	eval
1026	atmosphere	Droll flustered tree-lined matrimonial discomfort	eval
1026	appeal	Small mature wit concerning getting older, envy, faculty life	eval
359	narrative	Naval officer is trained to impersonate the world's deadliest terrorist	train
359	atmosphere	Taut, gritty paranoia of Cold War tradecraft	train
359	appeal	Clever double-identity espionage with rigorous training scenes	train
359	narrative	Look-alike sailor recruited by CIA to pose as infamous assassin	eval
359	atmosphere	Tense, harsh mistrust from the era of spies	eval
359	appeal	Smart doppelganger intrigue featuring grueling mental conditioning	eval
938	narrative	Couple's secret fertility treatments strain their happy marriage	train
938	atmosphere	Sugary, mildly bawdy domestic fluff	train
938	appeal	Light look at baby-making woes for couples	train
938	narrative	Wife and husband endure clinic visits trying to conceive	eval
938	atmosphere	Sweet, slightly naughty home-life froth	eval
938	appeal	Gentle laughs about infertility troubles in wedlock	eval
297	narrative	Widowed Florida beekeeper rescues troubled family from crooks	train
297	atmosphere	Quiet, patient, honey-lit stoicism	train
297	appeal	Restrained, soulful veteran performance and healing	train
297	narrative	Vietnam-veteran apiarist grandfather saves his daughter-in-law and girls	eval
297	atmosphere	Hushed, slow, swamp-country endurance	eval
297	appeal	Subtle, moving lead acting about mending kin	eval
303	narrative	Widowed Florida beekeeper rescues troubled family from crooks	train
303	atmosphere	Quiet, patient, honey-lit stoicism	train
303	appeal	Restrained, soulful veteran performance and healing	train
303	narrative	Vietnam-veteran apiarist grandfather saves his daughter-in-law and girls	eval
303	atmosphere	Hushed, slow, swamp-country endurance	eval
303	appeal	Subtle, moving lead acting about mending kin	eval
305	narrative	Connecticut families drift through 1973 key parties and teen sex	train
305	atmosphere	Frozen, numb and elegiac suburban stillness	train
305	appeal	Meticulous dissection of suburban emptiness and tragedy	train
305	narrative	Two affluent households explore adultery, adolescent fumbling at Thanksgiving	eval
305	atmosphere	Wintry, anesthetized mood mourning the neighborhood	eval
305	appeal	Precise anatomy of upper-middle-class hollowness ending fatally	eval
865	narrative	Connecticut families drift through 1973 key parties and teen sex	train
865	atmosphere	Frozen, numb and elegiac suburban stillness	train
865	appeal	Meticulous dissection of suburban emptiness and tragedy	train
865	narrative	Two affluent households explore adultery, adolescent fumbling at Thanksgiving	eval
865	atmosphere	Wintry, anesthetized mood mourning the neighborhood	eval
865	appeal	Precise anatomy of upper-middle-class hollowness ending fatally	eval
1393	narrative	Bachelor party turns deadly when guests cover up accidental killings	train
1393	atmosphere	Ugly, testosterone-heavy panic in a sealed house	train
1393	appeal	Moral collapse among friends debating murder of a witness	train
1393	narrative	Pre-wedding bash spirals after strippers' deaths and frantic concealment	eval
1393	atmosphere	Nasty, macho hysteria behind closed doors	eval
1393	appeal	Buddies' ethics disintegrate as they weigh silencing someone	eval
246	narrative	Comic-book artist falls for a lesbian and her past	train
246	atmosphere	Frank, profane, bruised Jersey confessional	train
246	appeal	Honest talk on sexuality, insecurity and friendship	train
246	narrative	Cartoonist loves a gay woman but can't accept her history	eval
246	atmosphere	Candid, foul-mouthed, wounded baring of the soul	eval
246	appeal	Truthful conversation about orientation, male ego and pals	eval
268	narrative	Comic-book artist falls for a lesbian and her past	train
268	atmosphere	Frank, profane, bruised Jersey confessional	train
268	appeal	Honest talk on sexuality, insecurity and friendship	train
268	narrative	Cartoonist loves a gay woman but can't accept her history	eval
268	atmosphere	Candid, foul-mouthed, wounded baring of the soul	eval
268	appeal	Truthful conversation about orientation, male ego and pals	eval
335	narrative	Smooth womanizer juggles girlfriends until his sister plots to expose him	train
335	atmosphere	Slick, raunchy party-minded Los Angeles vibe	train
335	appeal	Playful battle-of-sexes lessons on dating multiple women	train
335	narrative	Ladies' man balancing many lovers is set up by his sibling	eval
335	atmosphere	Glossy, ribald mood of nightlife prowling	eval
335	appeal	Cheeky gender-battling tips about deceiving lovers	eval
269	narrative	Laid-off Sheffield steelworkers become strippers for one night	train
269	atmosphere	Scruffy, big-hearted resilience in a faded industrial city	train
269	appeal	Crowd-pleasing underdog laughs about dignity, bodies and friendship	train
269	narrative	Unemployed Yorkshire men stage a nude dance act	eval
269	atmosphere	Ragged warm British grit despite hard times	eval
269	appeal	Cheering misfit humor concerning self-respect, physiques, mateship	eval
306	narrative	Widowed British queen finds comfort in blunt Highland servant	train
306	atmosphere	Restrained, rain-swept royal melancholy at Balmoral	train
306	appeal	Poignant forbidden attachment with majestic lead performances	train
306	narrative	Mourning monarch grows close to outspoken Scottish groom	eval
306	atmosphere	Muted, misty palace sorrow amid Scottish moors	eval
306	appeal	Touching taboo bond between sovereign and commoner, superbly acted	eval
682	narrative	Hit-and-run teens stalked by hook-wielding fisherman	train
682	atmosphere	Foggy, guilty, Fourth-of-July coastal dread	train
682	appeal	Nineties slasher jolts and whodunit guessing	train
682	narrative	Four friends hiding a fatal accident face a slicker-clad killer	eval
682	atmosphere	Misty, remorseful, seaside summer fear	eval
682	appeal	Youthful stalk-and-slash shocks plus secret-identity puzzle	eval
307	narrative	Hotshot Florida lawyer joins New York firm run by Satan	train
307	atmosphere	Lavish, seductive and increasingly hellish	train
307	appeal	Scenery-chewing villain tempts vanity and ambition	train
307	narrative	Undefeated attorney discovers Manhattan boss is the devil	eval
307	atmosphere	Opulent, alluring, darkening toward damnation	eval
307	appeal	Flamboyant tempter preys on pride and greed	eval
683	narrative	Clumsy computer geek joins first manned mission to Mars	train
683	atmosphere	Cheerful, slapstick, pratfalling outer-space goofiness	train
683	appeal	Kid-friendly gags about weightless blunders and a chimp astronaut	train
683	narrative	Bumbling programmer blasts off on a voyage to the red planet	eval
683	atmosphere	Happy, tumbling silliness free of gravity	eval
683	appeal	Young-audience jokes over floating mishaps with a monkey crewmate	eval
336	narrative	Disbarred drug-addicted surgeon patches up wounded gangsters	train
336	atmosphere	Slick, woozy, sunlit L.A. sleaze	train
336	appeal	Odd premise with a flamboyant villain and emergency operations	train
336	narrative	Unlicensed pill-popping doctor treats mobsters off the books	eval
336	atmosphere	Glossy, hazy seediness of California nights	eval
336	appeal	Strange hook, colorful counterfeiter and improvised surgery	eval
337	narrative	Jackie Kennedy-obsessed woman undoes her twin brother's engagement over Thanksgiving	train
337	atmosphere	Arch, stormy, claustrophobic mansion perversity	train
337	appeal	Razor-sharp black wit about incest and privilege	train
337	narrative	Unstable sister who dresses as the First Lady sabotages her sibling's fiancée	eval
337	atmosphere	Mannered, tempestuous kinkiness on a stormy holiday	eval
337	appeal	Cutting dark repartee concerning taboo upper-class desire	eval
1022	narrative	Lion tamer, topiary gardener, mole-rat expert and roboticist explain obsessions	train
1022	atmosphere	Whirling, kaleidoscopic curiosity with circus melancholy	train
1022	appeal	Mind-expanding collage for viewers fascinated by eccentric vocations	train
1022	narrative	Four specialists in beasts, hedges, rodents, machines discuss passions	eval
1022	atmosphere	Spinning mosaic inquisitiveness with big-top wistfulness	eval
1022	appeal	Thought-stretching montage pleasing those drawn to oddball professions	eval
882	narrative	Plain heiress is torn between cold father and fortune-hunting suitor	train
882	atmosphere	Refined, aching nineteenth-century New York restraint	train
882	appeal	Literary heartbreak and quiet female self-possession	train
882	narrative	Awkward wealthy daughter courted by penniless charmer her dad despises	eval
882	atmosphere	Polished, painful Gilded drawing-room reserve	eval
882	appeal	Henry James sorrow ending in woman's dignified independence	eval
883	narrative	Hungarian immigrant teen idolizes crooked sixties Cleveland disc jockey	train
883	atmosphere	Wistful rock-and-roll nostalgia with moral ache	train
883	appeal	Coming-of-age about lying your way into the dream	train
883	narrative	Foreign-born high schooler falls under spell of payola radio star	eval
883	atmosphere	Longing early-pop reminiscence and disillusion	eval
883	appeal	Growing-up tale on deception as an entry to success	eval
884	narrative	Grizzled rock band tours across Europe and America, decades captured	train
884	atmosphere	Grainy, scruffy roar drenched in feedback	train
884	appeal	Extended electric jams and candid bus quarrels for devoted fans	train
884	narrative	Veteran Canadian guitarist's loyal group is followed on 1996 road dates	eval
884	atmosphere	Fuzzy, ragged thunder soaked by distortion	eval
884	appeal	Long amplified workouts and frank backstage squabbles reward followers	eval
270	narrative	Genetically inferior man borrows identity to reach space	train
270	atmosphere	Sleek, chilly, retro-modern restraint	train
270	appeal	Thoughtful triumph of will over DNA discrimination	train
270	narrative	Naturally born dreamer impersonates an elite to join a Titan mission	eval
270	atmosphere	Cool, elegant, understated futurism	eval
270	appeal	Intelligent parable where spirit beats engineered destiny	eval
308	narrative	Two English girls photograph fairies, dividing 1917 society	train
308	atmosphere	Enchanting, gentle wistfulness in the English garden	train
308	appeal	Belief versus skepticism with escape artist and detective author	train
308	narrative	Cousins' pictures of winged sprites stir wartime Britain	eval
308	atmosphere	Magical, soft yearning amid British flowers	eval
308	appeal	Wonder debated by famed magician, Sherlock's creator	eval
885	narrative	Sisters find Colorado town emptied by ancient subterranean organism	train
885	atmosphere	Cold, deserted unease under dusting snow	train
885	appeal	Shape-shifting evil versus soldiers and scientists in siege	train
885	narrative	Siblings reach a mountain resort whose citizens vanished into primeval slime	eval
885	atmosphere	Chilly, abandoned disquiet on frost-covered streets	eval
885	appeal	Morphing malevolence faces troops and experts underground	eval
1394	narrative	Cornish servant girl loves a shipwrecked Ukrainian stranger	train
1394	atmosphere	Windswept, stormy, sorrowful coastal lyricism	train
1394	appeal	Conrad-based outcasts' passion against village prejudice	train
1394	narrative	Maid in seaside England adores a foreign castaway	eval
1394	atmosphere	Gusty, tempestuous, mournful shoreline poetry	eval
1394	appeal	Literary pariahs' devotion facing local bigotry	eval
360	narrative	Levittown residents reflect on life in America's first mass-built suburb	train
360	atmosphere	Quirky, affectionate nostalgia for cookie-cutter homes	train
360	appeal	Amusing real-people portrait of postwar suburban dreams	train
360	narrative	Long Island homeowners discuss their prefabricated planned community	eval
360	atmosphere	Offbeat fond regard for identical houses	eval
360	appeal	Entertaining interviews on the tract-home version of prosperity	eval
886	narrative	Fired janitor kidnaps boss's daughter as angels force them together	train
886	atmosphere	Cartoonish, quirky whimsy strewn with flying bullets	train
886	appeal	Oddball lovers-on-the-run caper with celestial meddling	train
886	narrative	Sacked cleaner abducts millionaire's heiress while heavenly agents play cupid	eval
886	atmosphere	Zany gun-happy fancifulness with pop-art bounce	eval
886	appeal	Eccentric fugitive sweethearts aided by divine interference	eval
1395	narrative	Asthmatic teen thief dreams of leaving New York's Lower East Side	train
1395	atmosphere	Gritty, sensitive longing at street level	train
1395	appeal	Authentic portrait of young outsiders at crossroads	train
1395	narrative	Fifteen-year-old shoplifter biking Manhattan yearns for New Mexico	eval
1395	atmosphere	Rough yet tender yearning on bike-crossed pavements	eval
1395	appeal	True-feeling glimpse of wayward kids facing choices	eval
1607	narrative	Asthmatic teen thief dreams of leaving New York's Lower East Side	train
1607	atmosphere	Gritty, sensitive longing at street level	train
1607	appeal	Authentic portrait of young outsiders at crossroads	train
1607	narrative	Fifteen-year-old shoplifter biking Manhattan yearns for New Mexico	eval
1607	atmosphere	Rough yet tender yearning on bike-crossed pavements	eval
1607	appeal	True-feeling glimpse of wayward kids facing choices	eval
887	narrative	Louisiana girl discovers beloved doctor father's infidelities and family secrets	train
887	atmosphere	Moss-draped Southern Gothic with voodoo visions	train
887	appeal	Hypnotic Black matriarchal memory piece of guilt and second sight	train
887	narrative	Ten-year-old witnesses dad's adultery in Creole community	eval
887	atmosphere	Swampy, lyrical mysticism full of premonitions	eval
887	appeal	Spellbinding recollection by African American women on remorse and clairvoyance	eval
1038	narrative	FBI agent tracks serial killer who took his son	train
1038	atmosphere	Snowy, winding, cat-and-mouse Rockies tension	train
1038	appeal	Guess-which-stranger suspense aboard a mountain train	train
1038	narrative	Lawman pursues his child's abductor across wintry Colorado and Texas	eval
1038	atmosphere	Icy, meandering, deadly game	eval
1038	appeal	Uncertain-identity jitters climaxing on snowbound rails	eval
1280	narrative	Corrupt cops kill undercover agent, frame homeless amnesiac	train
1280	atmosphere	Cynical, sweaty mood dripping with irony	train
1280	appeal	Cover-up snowballs in rapper's final grim role	train
1280	narrative	Dirty detectives murder DEA man, pin blame on vagrant	eval
1280	atmosphere	Jaded, anxious, bitterly twisted tone	eval
1280	appeal	Lies spiral disastrously in hip-hop star's last performance	eval
1301	narrative	Slacker cabbie joins the Army with a platoon of misfits	train
1301	atmosphere	Loose, anti-authoritarian, wisecracking barracks mischief	train
1301	appeal	Sloppy recruits become unlikely heroes in an armored RV	train
1301	narrative	Aimless taxi driver enlists alongside oddball trainees	eval
1301	atmosphere	Relaxed, rebellious, smart-mouthed boot-camp fun	eval
1301	appeal	Undisciplined soldiers win glory behind the Iron Curtain	eval
1233	narrative	Marseille pizza maker takes in his pregnant runaway sister	train
1233	atmosphere	Intimate, sensual, drifting elliptical tenderness	train
1233	appeal	Textured sibling portrait of desire and reluctant parenthood	train
1233	narrative	Young cook shelters teenage sibling expecting an unwanted baby	eval
1233	atmosphere	Close, tactile, floating fragmentary affection	eval
1233	appeal	Poetic brother-sister study about longing and unwelcome maternity	eval
338	narrative	Bumbling British museum guard wrecks Whistler's Mother in Los Angeles	train
338	atmosphere	Silly, rubber-faced chaos almost without words	train
338	appeal	Universal slapstick of sneezes, turkeys and ruined paintings	train
338	narrative	Clueless English gallery sitter destroys a priceless masterpiece abroad	eval
338	atmosphere	Goofy mugging mayhem with hardly any speech	eval
338	appeal	Physical pratfalls anyone can enjoy, canvas catastrophe included	eval
1175	narrative	Pool cleaner with Lou Gehrig's-stricken client spends one eccentric day	train
1175	atmosphere	Loopy, sunlit Los Angeles oddness with melancholy	train
1175	appeal	Kooky assembly of addicts, mobsters and gentle affection	train
1175	narrative	Young woman servicing swimming tanks bonds with disabled man over hours	eval
1175	atmosphere	Daft bright Californian strangeness tinged by sadness	eval
1175	appeal	Weird gathering of junkies, gangsters, plus soft tenderness	eval
1617	narrative	Pool cleaner with Lou Gehrig's-stricken client spends one eccentric day	train
1617	atmosphere	Loopy, sunlit Los Angeles oddness with melancholy	train
1617	appeal	Kooky assembly of addicts, mobsters and gentle affection	train
1617	narrative	Young woman servicing swimming tanks bonds with disabled man over hours	eval
1617	atmosphere	Daft bright Californian strangeness tinged by sadness	eval
1617	appeal	Weird gathering of junkies, gangsters, plus soft tenderness	eval
339	narrative	Fired museum guard takes hostages as reporter exploits the siege	train
339	atmosphere	Tense, cynical frenzy of a live media circus	train
339	appeal	Critique of television news manipulation and downfall of ordinary man	train
339	narrative	Laid-off watchman holds schoolchildren while journalist milks the story	eval
339	atmosphere	Nervy, jaundiced hysteria as broadcasters swarm	eval
339	appeal	Indicts sensational coverage that destroys a simple worker	eval
888	narrative	Married ad director's fling resurfaces as friend dies of AIDS	train
888	atmosphere	Jazz-tinged, sensual, contemplative unease across two cities	train
888	appeal	Mike Figgis's adult look at adultery and mortality	train
888	narrative	Commercials maker's Manhattan infidelity returns beside ailing pal	eval
888	atmosphere	Smooth, erotic, pensive discomfort between coasts	eval
888	appeal	Mature treatment of cheating and death for grownups	eval
889	narrative	British filmmaker learns dance and love from Argentine master	train
889	atmosphere	Monochrome, sensuous, self-reflective elegance	train
889	appeal	Exquisite Buenos Aires choreography and power play	train
889	narrative	English woman director trains with a Latin partner and falls for him	eval
889	atmosphere	Black-and-white, silky, introspective grace	eval
889	appeal	Gorgeous milonga footwork and a struggle over who leads	eval
1176	narrative	British journalist smuggles orphan girl from besieged Bosnian city	train
1176	atmosphere	Chaotic, raw and morally outraged	train
1176	appeal	Newsreel-blended reportage of siege and conscience	train
1176	narrative	TV correspondent rescues parentless child amid Balkan shelling	eval
1176	atmosphere	Turbulent, unvarnished mood of righteous indignation	eval
1176	appeal	Real broadcast images mixed with reporters' ethical awakening	eval
309	narrative	Genius textile heir toys with detectives questioning him over prostitute's murder	train
309	atmosphere	Moody, tilted paranoia around lie-detector needles	train
309	appeal	Interrogation mind game exposing the investigators' own secrets	train
309	narrative	Brilliant epileptic suspect manipulates two polygraph cops about a slain call girl	eval
309	atmosphere	Brooding, off-kilter suspicion beside a truth machine	eval
309	appeal	Psychological duel that turns examiners into the examined	eval
1606	narrative	Genius textile heir toys with detectives questioning him over prostitute's murder	train
1606	atmosphere	Moody, tilted paranoia around lie-detector needles	train
1606	appeal	Interrogation mind game exposing the investigators' own secrets	train
1606	narrative	Brilliant epileptic suspect manipulates two polygraph cops about a slain call girl	eval
1606	atmosphere	Brooding, off-kilter suspicion beside a truth machine	eval
1606	appeal	Psychological duel that turns examiners into the examined	eval
310	narrative	Rookie Memphis lawyer sues insurer that denied a dying boy	train
310	atmosphere	Earnest, wry, humid Southern courtroom feeling	train
310	appeal	Satisfying David-versus-Goliath legal battle with heart	train
310	narrative	Fresh attorney battles insurance giant over leukemia claim in Tennessee	eval
310	atmosphere	Sincere, droll, sticky tribunal mood	eval
310	appeal	Gratifying, warm underdog courtroom fight against corporate bullies	eval
340	narrative	Busboy becomes a porn star and finds a surrogate family	train
340	atmosphere	Giddy disco-era glow crashing into cocaine despair	train
340	appeal	Virtuosic ensemble rise and fall with killer soundtrack	train
340	narrative	Young dishwasher turned adult-movie sensation joins a makeshift clan	eval
340	atmosphere	Ecstatic seventies sparkle collapsing to drugged ruin	eval
340	appeal	Dazzling many-character boom-and-bust set to terrific period songs	eval
1526	narrative	Cop hides among Amish to protect boy who saw murder	train
1526	atmosphere	Serene, lamplit pastoral calm threatened by city violence	train
1526	appeal	Forbidden cross-cultural longing wrapped in gripping suspense	train
1526	narrative	Philadelphia detective shelters in Pennsylvania Dutch farm guarding child onlooker	eval
1526	atmosphere	Peaceful lantern-glow countryside menaced through urban brutality	eval
1526	appeal	Impossible love between worlds inside tense storytelling	eval
361	narrative	Master art forger paints fake Rembrandt and is framed for murder	train
361	atmosphere	Elegant, continental intrigue of a fugitive artist	train
361	appeal	Fascinating forging craft mixed with passion on the run	train
361	narrative	Gifted counterfeiter creates bogus Dutch masterpiece then flees accusation	eval
361	atmosphere	Classy wanted-man suspense across European galleries and trains	eval
361	appeal	Absorbing painterly technique alongside fleeing lovers	eval
271	narrative	Young recruits battle giant insect aliens for fascist Earth	train
271	atmosphere	Gleaming, gory bombast that parodies recruitment propaganda	train
271	appeal	Bug-shredding spectacle with sly mockery of militarism	train
271	narrative	Teen soldiers fight arachnid hordes in interstellar conflict	eval
271	atmosphere	Shiny, bloody, newsreel-mocking bluster of future fascism	eval
271	appeal	Creature carnage plus subversive sendup of jingoism	eval
341	narrative	Hospital resident caught between sisters over comatose father	train
341	atmosphere	Sardonic, sterile, death-haunted satire	train
341	appeal	Caustic jab at insurance-driven medicine and greed	train
341	narrative	Young doctor is trapped in siblings' feud about a vegetative patient	eval
341	atmosphere	Cynical, clinical, ghostly irony	eval
341	appeal	Biting critique of profit-minded health care	eval
1418	narrative	Four Chinese mothers and American daughters share painful histories	train
1418	atmosphere	Tearful, lush reminiscence spanning several generations	train
1418	appeal	Multi-story tapestry of sacrifice and mother-daughter understanding	train
1418	narrative	Mahjong-playing immigrant women and offspring reveal past sorrows	eval
1418	atmosphere	Weepy, rich feeling of ancestral memory	eval
1418	appeal	Woven tales of maternal devotion bridging cultures	eval
1234	narrative	Surfing inventor unexpectedly inherits control of a corporation	train
1234	atmosphere	Dopey, beachy, prop-gag zaniness throughout	train
1234	appeal	Wacky gadgets and slacker hijinks in the boardroom	train
1234	narrative	Wave-riding tinkerer is willed command of a big company	eval
1234	atmosphere	Dim-witted, sandy nuttiness with rubber novelties	eval
1234	appeal	Crazy contraptions and layabout antics among executives	eval
1654	narrative	Surfing inventor unexpectedly inherits control of a corporation	train
1654	atmosphere	Dopey, beachy, prop-gag zaniness throughout	train
1654	appeal	Wacky gadgets and slacker hijinks in the boardroom	train
1654	narrative	Wave-riding tinkerer is willed command of a big company	eval
1654	atmosphere	Dim-witted, sandy nuttiness with rubber novelties	eval
1654	appeal	Crazy contraptions and layabout antics among executives	eval
1429	narrative	Woman's life splits depending on catching a London train	train
1429	atmosphere	Breezy, bittersweet, clever parallel-life charm	train
1429	appeal	Intriguing what-if about fate, cheating and love	train
1429	narrative	Missed or boarded Tube creates two destinies for one PR executive	eval
1429	atmosphere	Light, poignant, ingenious double-track appeal	eval
1429	appeal	Fascinating speculation on chance, infidelity and affection	eval
1680	narrative	Woman's life splits depending on catching a London train	train
1680	atmosphere	Breezy, bittersweet, clever parallel-life charm	train
1680	appeal	Intriguing what-if about fate, cheating and love	train
1680	narrative	Missed or boarded Tube creates two destinies for one PR executive	eval
1680	atmosphere	Light, poignant, ingenious double-track appeal	eval
1680	appeal	Fascinating speculation on chance, infidelity and affection	eval
890	narrative	Earth's warriors have six days to stop an Outworld invasion	train
890	atmosphere	Frantic, techno-blasted bombast straight from video games	train
890	appeal	Campy nonstop fights with fan-favorite ninjas and monsters	train
890	narrative	Human champions race against an emperor's otherdimensional conquest	eval
890	atmosphere	Hectic, electronic noise in console style	eval
890	appeal	Cheesy continual combat featuring familiar arcade characters	eval
1127	narrative	Man discovers his entire life is a televised fabrication	train
1127	atmosphere	Pastel, uncanny cheerfulness masking surveillance	train
1127	appeal	Prescient media satire with inspiring escape to freedom	train
1127	narrative	Insurance clerk learns whole existence is a staged broadcast show	eval
1127	atmosphere	Candy-colored eerie happiness hiding constant watching	eval
1127	appeal	Prophetic television critique capped by liberating breakout	eval
311	narrative	Scheming lovers plot to inherit dying American heiress's fortune	train
311	atmosphere	Sumptuous, melancholy sensuality of misty Venice	train
311	appeal	Moral ambiguity, gorgeous costumes and doomed passion	train
311	narrative	Secret couple manipulates terminally ill rich girl for her money	eval
311	atmosphere	Luxurious, sorrowful eroticism beside Italian canals	eval
311	appeal	Ethical murk, exquisite period dress and tragic desire	eval
1024	narrative	London hostess preparing a party recalls the suitor she refused	train
1024	atmosphere	Delicate, memory-drifting refinement of a twenties June day	train
1024	appeal	Woolf adaptation of roads not taken and shell-shock	train
1024	narrative	Society matron readies an evening gathering while remembering early love	eval
1024	atmosphere	Subtle, reminiscent elegance after the Great Conflict	eval
1024	appeal	Literary reflection about lost choices beside a traumatized veteran	eval
754	narrative	American lawyer framed for murder in Beijing faces Chinese justice	train
754	atmosphere	Oppressive, paranoid unease in a foreign cell	train
754	appeal	Courtroom survival with courageous local defense advocate	train
754	narrative	U.S. businessman wrongly accused of killing model in China	eval
754	atmosphere	Stifling, fearful atmosphere of an alien prison	eval
754	appeal	Legal fight aided by brave native counsel	eval
689	narrative	Imprisoned IRA gunman helps FBI hunt chameleonic assassin	train
689	atmosphere	Cold, professional menace across several countries	train
689	appeal	Disguises, giant remote gun and cat-and-mouse manhunt	train
689	narrative	Jailed Irish sharpshooter aids agents tracking a master-of-disguise killer	eval
689	atmosphere	Icy, international threat of methodical precision	eval
689	appeal	Changing identities, huge automated cannon and pursuit suspense	eval
538	narrative	Amnesiac orphan seeks Paris, unaware she is a lost princess	train
538	atmosphere	Sweeping, snowy, glittering fairy-tale nostalgia	train
538	appeal	Lovely songs, spunky heroine and undead villain for families	train
538	narrative	Girl without memory travels to France, truly the Romanov heir	eval
538	atmosphere	Grand, wintry, sparkling storybook longing	eval
538	appeal	Pretty tunes, plucky leading lady and ghoulish sorcerer for children	eval
342	narrative	American tourist mistakes real espionage for interactive London theater	train
342	atmosphere	Light, oblivious merriment delivered in deadpan	train
342	appeal	Clueless hero's improvisations defeating baffled spies	train
342	narrative	Blockbuster clerk abroad thinks a lethal plot is participatory stage play	eval
342	atmosphere	Airy, unaware foolishness kept perfectly dry	eval
342	appeal	Accidental agent's blithe ad-libs outwitting confused operatives	eval
343	narrative	Cloned heroine and smugglers flee hybrid xenomorphs aboard military ship	train
343	atmosphere	Slimy, grotesque, darkly playful body dread	train
343	appeal	Acid-blooded monster mayhem with twisted maternal themes	train
343	narrative	Resurrected woman joins mercenaries escaping creatures bred on army vessel	eval
343	atmosphere	Gooey bizarre mordant flesh terror	eval
343	appeal	Corrosive beast carnage mixed with warped motherhood ideas	eval
750	narrative	Mutinous African captives fight for freedom in American courts	train
750	atmosphere	Harrowing slave-ship brutality and solemn courtroom dignity	train
750	appeal	Spielberg history lesson with stirring plea for liberty	train
750	narrative	Abducted Mende rebels aboard Spanish schooner sue for emancipation	eval
750	atmosphere	Horrific Middle Passage cruelty and grave legal gravity	eval
750	appeal	Rousing abolitionist chronicle crowned by ex-president's oration	eval
344	narrative	Fugitive Pentecostal preacher rebuilds church in Louisiana	train
344	atmosphere	Fervent, sweaty, authentic Southern revivalism	train
344	appeal	Towering performance exploring sin and redemption	train
344	narrative	Holy-roller minister on the run founds a new bayou congregation	eval
344	atmosphere	Ecstatic, humid, genuine gospel spirit	eval
344	appeal	Commanding acting about guilt, faith and atonement	eval
891	narrative	Gay Berliner deported to Dachau finds love while hauling stones	train
891	atmosphere	Stark, harrowing, stage-like Nazi-era anguish	train
891	appeal	Devastating testament to forbidden devotion under persecution	train
891	narrative	Homosexual man in a concentration camp bonds with a pink-triangle prisoner	eval
891	atmosphere	Bare, agonizing, theatrical Third Reich torment	eval
891	appeal	Shattering witness of outlawed affection amid brutality	eval
1235	narrative	Aspiring actress abused by Hollywood lures men into revenge	train
1235	atmosphere	Raw, grimy, low-budget Los Angeles desperation	train
1235	appeal	Edgy obscure tale of exploitation striking back	train
1235	narrative	Struggling performer turns to violence after industry mistreatment	eval
1235	atmosphere	Rough, dirty, shoestring tinseltown despair	eval
1235	appeal	Little-seen story of a victim hitting her users	eval
1463	narrative	Quebec amateur hockey buddies play mobster's team for bar	train
1463	atmosphere	Rowdy, beery, locker-room camaraderie	train
1463	appeal	Crowd-pleasing underdog rink laughs for hockey fans	train
1463	narrative	Montreal beer-league pals must beat a gangster's squad to save a tavern	eval
1463	atmosphere	Boisterous, sudsy, dressing-room brotherhood	eval
1463	appeal	Popular French-Canadian ice-sports humor with long shots	eval
1645	narrative	Disturbed Irish boy's family collapse drives him to murder	train
1645	atmosphere	Manic, blackly funny, small-town Catholic delirium	train
1645	appeal	Shocking yet compassionate dive into a damaged child's mind	train
1645	narrative	Unhinged lad in sixties Ireland turns killer after losing everyone	eval
1645	atmosphere	Frenzied, darkly humorous, pious village madness	eval
1645	appeal	Startling but caring plunge inside a wounded youngster's head	eval
1650	narrative	Disturbed Irish boy's family collapse drives him to murder	train
1650	atmosphere	Manic, blackly funny, small-town Catholic delirium	train
1650	appeal	Shocking yet compassionate dive into a damaged child's mind	train
1650	narrative	Unhinged lad in sixties Ireland turns killer after losing everyone	eval
1650	atmosphere	Frenzied, darkly humorous, pious village madness	eval
1650	appeal	Startling but caring plunge inside a wounded youngster's head	eval
345	narrative	Neurotic novelist confronts his fictional characters and angry exes	train
345	atmosphere	Jagged, profane wit that lacerates its own author	train
345	appeal	Inventive story-within-story gags including a trip to hell	train
345	narrative	Blocked writer meets inventions and former wives resenting his books	eval
345	atmosphere	Jittery, foul-mouthed confession sparing nobody	eval
345	appeal	Imaginative nested vignettes, infernal elevator among them	eval
892	narrative	Absent-minded professor invents flying green goo and misses wedding	train
892	atmosphere	Bouncy, rubbery zaniness bursting with gooey effects	train
892	appeal	Slapstick science antics and basketball bounces for kids	train
892	narrative	Forgetful chemist creates airborne slime while neglecting his bride	eval
892	atmosphere	Springy, elastic lunacy full of computer-generated slime	eval
892	appeal	Pratfall laboratory hijinks plus hoops leaps amuse youngsters	eval
893	narrative	Bickering New York couple hides from IRS among the Amish	train
893	atmosphere	Broad, corny humor of city slickers doing farm chores	train
893	appeal	Spoiled rich learn simplicity and rekindle their marriage	train
893	narrative	Quarreling Manhattan spouses dodge tax agents in Pennsylvania buggy country	eval
893	atmosphere	Hokey, wide-eyed barnyard goofiness with horse and plow	eval
893	appeal	Pampered pair discover plain living and fall in love again	eval
272	narrative	Janitor math genius confronts trauma with empathetic therapist	train
272	atmosphere	Warm, salty Boston friendship and vulnerability	train
272	appeal	Cathartic healing story about potential, love and loyalty	train
272	narrative	Southie custodian with brilliant mind opens up to counselor	eval
272	atmosphere	Heartfelt, foul-mouthed Massachusetts camaraderie among laborers	eval
272	appeal	Uplifting emotional release on talent, affection and true pals	eval
894	narrative	Chickenpox-stricken boy booby-traps house against spies	train
894	atmosphere	Bright, slapstick, suburban winter mayhem	train
894	appeal	Elaborate pratfall traps and toy-car ingenuity for kids	train
894	narrative	Sick youngster defends residence from microchip thieves	eval
894	atmosphere	Cartoonish, colorful, snowy neighborhood havoc	eval
894	appeal	Clever gadgets clobbering crooks to please children	eval
1430	narrative	Captive Africans aboard an illegal slave ship plan a revolt	train
1430	atmosphere	Brutal, shadowy, anguished confinement below deck	train
1430	appeal	Harrowing history with mystical voice urging freedom	train
1430	narrative	Kidnapped villagers on an 1869 trader vessel prepare an uprising	eval
1430	atmosphere	Savage, dark, tormented imprisonment within the hold	eval
1430	appeal	Wrenching past told beside a carved spirit calling for liberation	eval
1431	narrative	Ambitious Black attorney is ensnared in her corporate firm's deadly conspiracy	train
1431	atmosphere	Slick, suspicious intrigue within a law office	train
1431	appeal	Double-crosses and boardroom danger for a resourceful heroine	train
1431	narrative	Rising African American lawyer gets trapped by colleagues' lethal scheme	eval
1431	atmosphere	Polished, distrustful tension of the legal world	eval
1431	appeal	Betrayals plus executive-suite peril facing a clever woman	eval
312	narrative	New York writer covers antique dealer's murder trial in Savannah	train
312	atmosphere	Languid, moss-draped eccentricity of old Southern squares	train
312	appeal	Flamboyant Southern characters, voodoo and drag diva charm	train
312	narrative	Magazine journalist follows Georgia socialite accused of shooting lover	eval
312	atmosphere	Slow, humid and peculiar small-city atmosphere	eval
312	appeal	Colorful local oddballs, hoodoo rites and cabaret queen	eval
539	narrative	Two hapless brothers wreck inherited mansion trying to evict clever rodent	train
539	atmosphere	Dark-hued, Rube Goldberg slapstick frenzy	train
539	appeal	Inventive family mayhem with catapulted traps and a psycho cat	train
539	narrative	Bumbling siblings destroy an old house battling one tiny squeaker	eval
539	atmosphere	Shadowy pratfall madness by domino-like chain reaction	eval
539	appeal	Ingenious all-ages chaos using flung snares and a crazed feline	eval
1601	narrative	Mousy copy editor accidentally kills, then collects coworkers' corpses	train
1601	atmosphere	Garish, clammy, deadpan fluorescent creepiness	train
1601	appeal	Feminist art-world take on workplace downsizing gone macabre	train
1601	narrative	Timid magazine employee starts murdering colleagues and arranging bodies	eval
1601	atmosphere	Lurid, damp, straight-faced cubicle eeriness	eval
1601	appeal	Photographer-directed satire where layoffs turn ghoulish	eval
1236	narrative	Boy sent to decaying Southern mansion seeks absent father	train
1236	atmosphere	Languorous, dreamlike decadence hung with moss	train
1236	appeal	Capote's coming-of-age among eccentric relatives	train
1236	narrative	Motherless youngster arrives at crumbling plantation full of secrets	eval
1236	atmosphere	Slow, hazy rot behind overgrown columns	eval
1236	appeal	Literary growing-up with flamboyant cousin figure	eval
895	narrative	Masked killer returns to terrorize survivors at an Ohio college	train
895	atmosphere	Jittery, self-aware campus dread with sly jokes	train
895	appeal	Clever sequel-rules commentary and a guess-the-killer finale	train
895	narrative	Ghost-faced slasher stalks the same young woman among university students	eval
895	atmosphere	Nervous, knowing school-ground menace plus wry humor	eval
895	appeal	Smart riffing about follow-ups and a whodunit unmasking	eval
1399	narrative	Mysterious intruder turns woman's home into a trap	train
1399	atmosphere	Close-quarters domestic dread where no room feels safe	train
1399	appeal	Modest home-invasion suspense for late-night cable viewers	train
1399	narrative	Unknown trespasser makes a lady's house her cage	eval
1399	atmosphere	Confined household fear with every corner suspect	eval
1399	appeal	Small-scale break-in tension aimed at after-hours television watchers	eval
896	narrative	Lawyer visits Canadian town shattered by school bus accident	train
896	atmosphere	Hushed, wintry atmosphere of profound mourning	train
896	appeal	Haunting mosaic of grief, blame and buried secrets	train
896	narrative	Attorney stirs bereaved parents after icy crash kills their children	eval
896	atmosphere	Quiet, snowy stillness filled by deep sorrow	eval
896	appeal	Unforgettable fractured study of loss, guilt and hidden truths	eval
897	narrative	Scientists journey through history battling dinosaurs and soldiers	train
897	atmosphere	Clunky, cheap temporal pulp with recycled dinosaur footage	train
897	appeal	Low-budget era-hopping curiosity for B-movie fans	train
897	narrative	Researchers jump across ages, meeting prehistoric beasts and armies	eval
897	atmosphere	Rickety, bargain-basement chronological schlock and reused monsters	eval
897	appeal	Shoestring time travel oddity for trash lovers	eval
313	narrative	Penniless artist and society girl love aboard doomed liner	train
313	atmosphere	Sumptuous, sweeping, tragic Edwardian grandeur	train
313	appeal	Class-crossed heartbreak and awe-inspiring sinking spectacle	train
313	narrative	Poor sketcher and engaged heiress meet before ship strikes iceberg	eval
313	atmosphere	Lavish, epic, ill-fated 1912 opulence	eval
313	appeal	Tearful steerage-to-first-class passion amid a staggering disaster	eval
751	narrative	British spy stops media mogul engineering war with China	train
751	atmosphere	Sleek, gadget-laden thrills at high octane	train
751	appeal	Motorcycle stunts, martial-arts partner and suave heroics	train
751	narrative	Secret agent thwarts news baron provoking naval conflict	eval
751	atmosphere	Polished, techno-savvy pace with constant explosions	eval
751	appeal	Handcuffed bike chase with Chinese ally and debonair charm	eval
1237	narrative	Orphan boy drawn into New York gay hustling underworld	train
1237	atmosphere	Gritty, campy, nocturnal streetwise sorrow	train
1237	appeal	Queer modern retelling of Dickens with drag songs	train
1237	narrative	Runaway child falls among Manhattan rent boys and pimps	eval
1237	atmosphere	Rough, flamboyant, after-dark sadness	eval
1237	appeal	Homosexual update of Oliver's tale featuring cross-dressing numbers	eval
1238	narrative	Young friends in Lyon suburbs entangle in love and fame	train
1238	atmosphere	Urgent, sensual and youthful ache	train
1238	appeal	Bisexual desire, racism and ambition among French twenty-somethings	train
1238	narrative	Novelist, buddy and outsiders tangle affections near Lyon	eval
1238	atmosphere	Pressing, passionate tenderness of early adulthood	eval
1238	appeal	Fluid attraction, prejudice and drive in modern France	eval
898	narrative	Drifter in old mail uniform accidentally revives a shattered America	train
898	atmosphere	Earnest, flag-waving, dust-blown post-collapse grandeur	train
898	appeal	Sprawling hopeful epic about letters reconnecting isolated towns	train
898	narrative	Wanderer wearing a dead carrier's coat rekindles national unity by chance	eval
898	atmosphere	Solemn patriotic majesty across windswept ruins	eval
898	appeal	Lengthy optimistic saga in which correspondence joins scattered survivors	eval
1316	narrative	Mother brings her maimed daughter and traumatized mare to a Montana healer	train
1316	atmosphere	Sweeping, patient big-sky tranquility and ache	train
1316	appeal	Restorative bond between people and animals with restrained longing	train
1316	narrative	Magazine editor seeks a rancher's gift to mend girl and steed	eval
1316	atmosphere	Vast, unhurried prairie calm tinged with pain	eval
1316	appeal	Soothing connection of humans and beasts plus unconsummated yearning	eval
899	narrative	Widow and mother reconnect in Scottish village beside frozen sea	train
899	atmosphere	Hushed, wintry stillness thick with grief	train
899	appeal	Reflective quartet of encounters on ageing, youth and loss	train
899	narrative	Bereaved photographer and aging parent mend ties near icebound shore	eval
899	atmosphere	Silent frosty calm heavy with mourning	eval
899	appeal	Contemplative set of four pairings about old, young, departed	eval
346	narrative	Flight attendant plays gunrunner and feds against each other	train
346	atmosphere	Laid-back, soulful cool with a seventies flavor	train
346	appeal	Mature characters, funky soundtrack and clever money-switch con	train
346	narrative	Middle-aged stewardess smuggling cash outwits arms dealer and agents	eval
346	atmosphere	Easygoing, groovy, retro mellowness by the mall	eval
346	appeal	Grown-up personalities, soul grooves and ingenious bag swap	eval
900	narrative	Tibet's child spiritual leader grows up as China invades	train
900	atmosphere	Hypnotic, ceremonial, Glass-scored serenity and sorrow	train
900	appeal	Visually rapturous spiritual biography from Scorsese	train
900	narrative	Boy ruler of Buddhist nation matures before exile	eval
900	atmosphere	Trancelike ritual beauty, pulsing and mournful	eval
900	appeal	Gorgeous meditative portrait of a peaceful holy figure	eval
901	narrative	Nearsighted millionaire stumbles into stolen ruby caper	train
901	atmosphere	Goofy, bumbling, cartoon-style slapstick	train
901	appeal	Blind-as-a-bat pratfalls for young viewers	train
901	narrative	Visually impaired tycoon accidentally acquires a purloined gem	eval
901	atmosphere	Silly, clumsy, drawn-short-like physical gags	eval
901	appeal	Mistaken-sight tumbles pitched at kids	eval
902	narrative	Los Angeles slacker mistaken for millionaire gets tangled in kidnapping	train
902	atmosphere	Laid-back, stoned absurdity of bowling-alley nights	train
902	appeal	Quotable bowling buddies, rugs and shaggy-dog detection	train
902	narrative	Lazy bathrobed bowler confused with tycoon, drawn into ransom scheme	eval
902	atmosphere	Mellow, hazy and surreal brand of humor	eval
902	appeal	Cult catchphrases, White Russians and meandering sleuthing	eval
903	narrative	Montreal handyman and faded actress wife entangle with unhappy young couple	train
903	atmosphere	Jazzy, rueful, glossy marital melancholy	train
903	appeal	Adult partner-swapping tale anchored by luminous veteran actress	train
903	narrative	Philandering repairman and former B-movie star cross paths with troubled yuppies	eval
903	atmosphere	Smooth-music, regretful, polished wedded sadness	eval
903	appeal	Grown-up crisscrossed affairs elevated by a radiant older lead	eval
905	narrative	Poor Florida artist rises in New York thanks to an unknown benefactor	train
905	atmosphere	Lush green, overripe sensuality and obsession	train
905	appeal	Modernized Dickens yearning for a cold, unattainable beauty	train
905	narrative	Gulf Coast fisherman's ward gains gallery fame through secret patronage	eval
905	atmosphere	Verdant dreamy eroticism and fixation	eval
905	appeal	Updated Victorian classic about craving an icy heartbreaker	eval
907	narrative	Shabby misfits scurry through petty schemes and unwelcome company	train
907	atmosphere	Scruffy, absurd, low-rent indie irreverence	train
907	appeal	Quirky laughs at human pests in tiny-budget trappings	train
907	narrative	Seedy oddballs hustle small cons among unwanted guests	eval
907	atmosphere	Ragged, ridiculous, cheapo independent cheek	eval
907	appeal	Offbeat amusement over people who behave like rodents	eval
1433	narrative	Weary mob debt collector tries to leave gangland and start over	train
1433	atmosphere	Gritty, bruising, small-time underworld weariness	train
1433	appeal	Tough-guy redemption for fans of modest gangster tales	train
1433	narrative	Tired loan-shark enforcer hopes to quit the syndicate	eval
1433	atmosphere	Rough, punishing fatigue of petty hoodlums	eval
1433	appeal	Hard man's second chance aimed at low-key mafia followers	eval
1105	narrative	Smokejumper battles escaped convicts in a raging wildfire	train
1105	atmosphere	Scorching, brawny, outdoorsy peril	train
1105	appeal	Forest-inferno stunts and chainsaw heroics	train
1105	narrative	Airborne firefighter confronts fugitive prisoners amid burning woods	eval
1105	atmosphere	Blazing, rugged, wilderness danger	eval
1105	appeal	Flaming timber spectacle with daredevil rescue	eval
1527	narrative	Broke student takes experimental drug heightening then scrambling five senses	train
1527	atmosphere	Manic, crude and rubber-limbed campus energy	train
1527	appeal	Contorting physical gags in race for finance job	train
1527	narrative	Cash-strapped collegian's medical trial supercharges perception haywire	eval
1527	atmosphere	Frenzied, vulgar silliness stretched like elastic	eval
1527	appeal	Spasm-filled antics while competing for Wall Street post	eval
347	narrative	Spin doctor and producer fabricate fake conflict to save scandalized president	train
347	atmosphere	Cynical, rapid hilarity from secret back rooms	train
347	appeal	Biting media satire on how television manufactures belief	train
347	narrative	Political fixer hires a Hollywood mogul to invent a phony Albanian battle	eval
347	atmosphere	Jaded, quick-talking wit behind smoke-filled doors	eval
347	appeal	Cutting lampoon of news and gullible public opinion	eval
691	narrative	Amnesiac hunts his identity where aliens rearrange a sunless metropolis nightly	train
691	atmosphere	Shadow-soaked, expressionist paranoia with a dreamlike chill	train
691	appeal	Stunning retro-future design wrapped around a memory puzzle	train
691	narrative	Man without a past discovers pale beings reshaping an endless-night town	eval
691	atmosphere	Gloomy, angular unease as if trapped in nightmare	eval
691	appeal	Breathtaking visual invention enclosing a riddle of selfhood	eval
1612	narrative	Playwright hires a handsome actor to seduce his suspicious wife	train
1612	atmosphere	Urbane London backstage intrigue with sly malice	train
1612	appeal	Theatrical love-rectangle scheme that slips from its plotter's control	train
1612	narrative	Adulterous dramatist pays a Hollywood heartthrob to woo his spouse	eval
1612	atmosphere	Sophisticated West End plotting edged by spite	eval
1612	appeal	Devious four-way seduction ploy backfiring on the schemer	eval
1293	narrative	Bullied boy climbs inside alien robot suit to fight invader	train
1293	atmosphere	Earnest, bright excitement of a junkyard wish come true	train
1293	appeal	Empowering cyborg-armor escapades for preteen dreamers	train
1293	narrative	Picked-on kid wears extraterrestrial mechanical exoskeleton against monstrous foe	eval
1293	atmosphere	Sincere energy, like a lonely kid's scrap-heap daydream	eval
1293	appeal	Confidence-building power-gear exploits delighting youngsters before adolescence	eval
349	narrative	Armored-car guard flees thieves through a flooded Indiana town	train
349	atmosphere	Drenched, dark, relentless rising-water tension	train
349	appeal	Novel disaster heist with jet-ski chases and betrayals	train
349	narrative	Security man protects millions from robbers as dam overflows	eval
349	atmosphere	Soaked, gloomy, unceasing deluge pressure	eval
349	appeal	Unusual storm-bound robbery with watercraft pursuits and double-crosses	eval
908	narrative	Stoner roommates sell stolen pharmaceutical weed to bail out friend	train
908	atmosphere	Goofy, giggly cannabis haze with floating munchie visions	train
908	appeal	Deadpan pot gags and cult late-night appeal	train
908	narrative	Pothead buddies peddle lab marijuana to free jailed pal	eval
908	atmosphere	Silly, smoky laughter plus flying daydreams	eval
908	appeal	Dope-smoking jokes and cameo-filled fun for herb lovers	eval
350	narrative	Detective hunts body-hopping demon after killer's execution	train
350	atmosphere	Brooding, sepia, spiritual urban unease	train
350	appeal	Clever touch-transfer chases and a twisty Stones refrain	train
350	narrative	Cop pursues an evil spirit leaping between people once a murderer dies	eval
350	atmosphere	Moody, brownish, metaphysical city dread	eval
350	appeal	Ingenious possession-by-contact pursuit with surprise ending	eval
1434	narrative	Two orphan con artists scam Londoners to buy stately home	train
1434	atmosphere	Bouncy, sunny cheekiness with a Britpop beat	train
1434	appeal	Charming swindlers both smitten with clever secretary	train
1434	narrative	Parentless hustlers fleece rich folk, dreaming of mansion	eval
1434	atmosphere	Perky, bright impudence set to guitar tunes	eval
1434	appeal	Lovable tricksters falling for the same bright girl	eval
351	narrative	Renegade archangel hunts nurse carrying half-angel child	train
351	atmosphere	Gloomy, apocalyptic, sardonic celestial menace	train
351	appeal	Straight-to-video heavenly battle with a charismatic fallen villain	train
351	narrative	Rebel seraph pursues a woman pregnant by heavenly being	eval
351	atmosphere	Dark, end-of-days, sneering divine threat	eval
351	appeal	Low-budget holy conflict carried by a magnetic winged antagonist	eval
1591	narrative	Hitman, lovelorn partner and mute ex-con drift through nocturnal Hong Kong	train
1591	atmosphere	Woozy, neon-smeared loneliness through wide-angle lenses	train
1591	appeal	Intoxicating visual poetry of missed connections for night owls	train
1591	narrative	Contract killer, yearning female agent, and speechless prankster wander city nights	eval
1591	atmosphere	Dizzy, distorted solitude under electric signs	eval
1591	appeal	Heady image lyricism about almost-meetings suiting the sleepless	eval
909	narrative	Sixteenth-century Venetian courtesan uses poetry and beauty to gain power	train
909	atmosphere	Sumptuous, silken sensuality darkened by Inquisition	train
909	appeal	Witty heroine defying convention for love and learning	train
909	narrative	Renaissance woman of pleasure rises through verse and seduction	eval
909	atmosphere	Lavish, velvety eroticism shadowed by church persecution	eval
909	appeal	Clever lady flouts social rules to win education and passion	eval
1062	narrative	Young Brazilian radicals kidnap the American ambassador in 1969	train
1062	atmosphere	Sweaty, anxious idealism under military dictatorship	train
1062	appeal	Humane true account seeing captors, captive and torturers alike	train
1062	narrative	Student guerrillas in Rio abduct a U.S. diplomat	eval
1062	atmosphere	Tense perspiring commitment beneath a junta	eval
1062	appeal	Even-handed real story that understands every side	eval
352	narrative	British girl group scrambles toward big Albert Hall concert	train
352	atmosphere	Candy-colored, cheeky silliness fueled by Girl Power	train
352	appeal	Pop-hit nonsense and double-decker hijinks for nineties fans	train
352	narrative	UK pop quintet races to make live show despite manager and paparazzi	eval
352	atmosphere	Bright, saucy goofiness bursting with female bravado	eval
352	appeal	Chart tunes plus bus antics please devotees of that decade	eval
353	narrative	Hijackers board luxury liner infested by tentacled sea monsters	train
353	atmosphere	Gooey, jokey, B-movie seafaring mayhem	train
353	appeal	Slimy creature thrills and wisecracking mercenaries	train
353	narrative	Pirates find cruise ship emptied by giant devouring ocean worms	eval
353	atmosphere	Slippery, cheeky, pulpy shipboard chaos	eval
353	appeal	Disgusting beast kicks with quippy guns-for-hire	eval
1670	narrative	Detroit video-store clerks get mixed up with warring vampires	train
1670	atmosphere	Scrappy, chatty, nocturnal irreverence shot ultra-cheap	train
1670	appeal	Slacker banter meets bloodsuckers for indie cult fans	train
1670	narrative	Movie-rental employees stumble into an undead feud and tainted blood plot	eval
1670	atmosphere	Shoestring, talkative cheek after dark	eval
1670	appeal	Geeky chatter with fanged foes appeals to underground viewers	eval
1191	narrative	Condemned inmate insists he was framed by corrupt officials	train
1191	atmosphere	Bleak, cramped, homemade cell-block anguish	train
1191	appeal	Rock frontman's passion project about capital punishment	train
1191	narrative	Man awaiting execution claims innocence to a governor's aide	eval
1191	atmosphere	Grim, confined, do-it-yourself sorrow behind bars	eval
1191	appeal	Musician-turned-filmmaker's statement regarding the death penalty	eval
1678	narrative	Devoted son tends his dying mother in isolated house	train
1678	atmosphere	Painterly, hushed, dreamlike stillness	train
1678	appeal	Sokurov's transcendent meditation on love and death	train
1678	narrative	Young man carries his ailing parent through countryside	eval
1678	atmosphere	Canvas-like, whispering, trance-slow serenity	eval
1678	appeal	Spiritual Russian art cinema on devotion and farewell	eval
752	narrative	Hitman spares child and flees Chinatown gang boss	train
752	atmosphere	Slick, neon, balletic gunplay	train
752	appeal	Hong Kong-style bullet choreography in Los Angeles	train
752	narrative	Assassin refuses a job on a policeman's son, angering Triads	eval
752	atmosphere	Glossy, glowing, dance-like shootouts	eval
752	appeal	Asian two-pistol bravura transplanted to California	eval
1679	narrative	Shy London teacher falls for beautiful Italian jewel thief	train
1679	atmosphere	Edgy, moody infatuation on London streets	train
1679	appeal	Stylish pull between dangerous past and devoted love	train
1679	narrative	Timid schoolmaster pursues alluring female armed robber	eval
1679	atmosphere	Sharp, brooding mood of a besotted heart	eval
1679	appeal	Chic struggle of reckless history against tender attachment	eval
1243	narrative	Cynical tabloid reporter chases vampire pilot between rural airstrips	train
1243	atmosphere	Sleazy, nocturnal creepiness beneath stormy skies	train
1243	appeal	Stephen King bloodsucker with a Cessna and gory terminal finale	train
1243	narrative	Ruthless scandal-sheet writer trails undead aviator from airport to airport	eval
1243	atmosphere	Grubby, after-dark eeriness with rumbling thunderclouds	eval
1243	appeal	Caped night predator in a small plane, ending in airport carnage	eval
362	narrative	Paroled singer reassembles his old band with an orphan in tow	train
362	atmosphere	Rollicking goofiness of crashing cars and blasting horns	train
362	appeal	All-star rhythm-and-soul jams for returning fans	train
362	narrative	Released crooner gathers former musicians, accompanied by a young boy	eval
362	atmosphere	Boisterous vehicular pileups and brassy silliness	eval
362	appeal	Legendary guest performers deliver R&B numbers to loyal followers	eval
1613	narrative	Meek salaryman trains as boxer after rival steals fiancée	train
1613	atmosphere	Frenzied, bloody and hypermasculine delirium	train
1613	appeal	Body-battering Tokyo rage with grotesque bruised transformation	train
1613	narrative	Mild office worker fights old schoolmate who took girlfriend	eval
1613	atmosphere	Manic, gory hallucination crazed by muscle	eval
1613	appeal	Punishing Japanese ring fury deforming flesh	eval
354	narrative	Jilted reception crooner falls for an engaged waitress in 1985	train
354	atmosphere	Sweet, goofy New Wave-era nostalgia	train
354	appeal	Hit-packed retro soundtrack and an endearing airplane serenade	train
354	narrative	Dumped banquet performer loves a server promised to a jerk	eval
354	atmosphere	Kindly, silly throwback to the Reagan years	eval
354	appeal	Eighties pop galore plus a charming in-flight song	eval
355	narrative	Scientists in deep-sea habitat confront alien orb manifesting their fears	train
355	atmosphere	Pressurized, murky paranoia a thousand feet underwater	train
355	appeal	Mind-bending ocean-floor puzzle for speculative suspense lovers	train
355	narrative	Experts beneath the Pacific face golden extraterrestrial globe that makes thoughts real	eval
355	atmosphere	Crushing, dark distrust among colleagues beneath the waves	eval
355	appeal	Cerebral seabed enigma satisfying fans of brainy tension	eval
1294	narrative	Life and philosophy of Russian-born novelist championing individualism	train
1294	atmosphere	Reverent, intellectual admiration built from archives	train
1294	appeal	Introduces Objectivism to admirers and curious thinkers	train
1294	narrative	Biography traces émigré author of The Fountainhead and her ideas	eval
1294	atmosphere	Respectful, cerebral tribute rich with footage and letters	eval
1294	appeal	Explains rational-egoist creed for followers or inquisitive minds	eval
1671	narrative	Escaped IRA gunman in New York joins Central American assassins	train
1671	atmosphere	Bleak, weary exile of a hunted man	train
1671	appeal	Brooding character study of a killer seeking purpose and love	train
1671	narrative	Irish prison fugitive assists Guatemalan revolutionaries in Manhattan	eval
1671	atmosphere	Gloomy tired life on the run	eval
1671	appeal	Somber portrait of a violent man wanting meaning and tenderness	eval
1656	narrative	San Francisco friends swap lovers, lies and bedroom loyalties	train
1656	atmosphere	Breezy, scenic, self-absorbed thirtysomething banter	train
1656	appeal	Casual indie roundelay of tangled attractions	train
1656	narrative	Bay Area pals entangle in infidelity and partner exchange	eval
1656	atmosphere	Light, hilly-city chatter of aging singles	eval
1656	appeal	Easygoing low-budget merry-go-round of crossed affections	eval
1313	narrative	Ex-con reporter lured into fake kidnapping by femme fatale	train
1313	atmosphere	Sweaty, sultry, double-crossing Florida heat	train
1313	appeal	Twisty pulp betrayals among swamps and seductresses	train
1313	narrative	Released journalist joins a seductive wife's bogus abduction scheme	eval
1313	atmosphere	Steamy, humid, treacherous Gulf coast	eval
1313	appeal	Backstabbing potboiler turns with dangerous women	eval
316	narrative	Obsessive-compulsive novelist bonds with waitress and gay neighbor	train
316	atmosphere	Acerbic yet gradually warm romantic friction	train
316	appeal	Misanthrope's barbed insults giving way to kindness	train
316	narrative	Phobic writer softened by diner server, injured artist next door	eval
316	atmosphere	Caustic turning slowly tender overall	eval
316	appeal	Cruel-tongued curmudgeon learns to care for others	eval
1618	narrative	Released drug lord seizes Manhattan's trade while funding a hospital	train
1618	atmosphere	Decadent, ice-blue, operatic urban nihilism	train
1618	appeal	Hypnotic gangland violence with a charismatic Robin Hood kingpin	train
1618	narrative	Freed narcotics boss slaughters rivals yet bankrolls charity for the poor	eval
1618	atmosphere	Corrupt, steely, grandiose city despair	eval
1618	appeal	Mesmerizing underworld carnage led by a magnetic benefactor of ghettos	eval
1646	narrative	Aging Latin American doctor seeks his vanished students in guerrilla country	train
1646	atmosphere	Somber, sun-struck, haunted rural journey	train
1646	appeal	Politically searching parable about willful blindness to atrocity	train
1646	narrative	Elderly physician travels through soldier-ridden villages looking for lost pupils	eval
1646	atmosphere	Grave, glaring road trek full of ghosts	eval
1646	appeal	Probing fable on comfortable ignorance toward massacres	eval
911	narrative	Aging private eye uncovers an old killing among Hollywood friends	train
911	atmosphere	Mellow, weary, golden-hour Los Angeles regret	train
911	appeal	Veteran stars lend elegance to loyalty and betrayal	train
911	narrative	Elderly ex-cop sleuth digs up a long-buried death tied to movie-star pals	eval
911	atmosphere	Relaxed tired sunset melancholy in California	eval
911	appeal	Distinguished older cast brings grace to tested friendship	eval
912	narrative	Dogged federal lawman hunts escaped assassin framed in spy scandal	train
912	atmosphere	Brisk, relentless pursuit with gruff banter	train
912	appeal	Plane-crash spectacle and manhunt thrills for chase enthusiasts	train
912	narrative	Tenacious deputy tracks fugitive ex-agent wrongly blamed for espionage killings	eval
912	atmosphere	Fast unflagging hunt, gravelly team joking	eval
912	appeal	Aviation wreck set piece plus tracking excitement please runaway-story fans	eval
913	narrative	Reclusive British writer becomes infatuated with a teen-movie heartthrob	train
913	atmosphere	Droll, poignant, quietly obsessive longing	train
913	appeal	Witty high-culture meets low-culture character study	train
913	narrative	Stuffy widowed novelist develops passion for American B-film idol	eval
913	atmosphere	Dry, tender fixation tinged with ache	eval
913	appeal	Clever clash of refinement and trash anchored by sublime acting	eval
1594	narrative	Climbers ascend world's highest peak during deadly 1996 storm season	train
1594	atmosphere	Awe-inspiring, icy reverence above the clouds	train
1594	appeal	Giant-screen vistas of human endurance and Himalayan danger	train
1594	narrative	Mountaineers reach Earth's tallest summit despite tragic blizzard	eval
1594	atmosphere	Majestic, frozen grandeur that humbles everyone	eval
1594	appeal	IMAX panoramas showing perseverance and lethal altitude	eval
1624	narrative	Possessive Southern mother-in-law schemes to keep son and unborn grandchild	train
1624	atmosphere	Genteel, smothering Kentucky horse-farm menace	train
1624	appeal	Pregnant bride battles a manipulative matriarch's deadly plans	train
1624	narrative	Domineering widow plots against her boy's expectant wife	eval
1624	atmosphere	Polite, stifling danger on a bluegrass estate	eval
1624	appeal	Young mother-to-be fights a scheming elder's lethal designs	eval
1483	narrative	Aging musketeers swap a tyrant king with his imprisoned twin	train
1483	atmosphere	Romanticized, candlelit French court pomp and nostalgia	train
1483	appeal	All-for-one gallantry and dual role swashbuckling	train
1483	narrative	Veteran swordsmen replace a cruel monarch by his masked brother	eval
1483	atmosphere	Glowing Versailles pageantry full of wistful honor	eval
1483	appeal	Brotherly valor, flashing rapiers plus one actor playing both royals	eval
1106	narrative	Texas farm brothers become 1920s bank robbers and train heisters	train
1106	atmosphere	Amiable, sepia-warm roguishness without malice	train
1106	appeal	True outlaw yarn offering good-old-boy charm	train
1106	narrative	Rural siblings crack safes nationwide and rob locomotive mail in Prohibition days	eval
1106	atmosphere	Genial golden mischief, free of cruelty	eval
1106	appeal	Fact-based bandit tale with folksy Southern appeal	eval
914	narrative	Florida teens accuse guidance counselor of rape in double-crossing scheme	train
914	atmosphere	Steamy, trashy sensuality amid alligators and yachts	train
914	appeal	Endless twists and guilty-pleasure erotic deception	train
914	narrative	Two schoolgirls' assault allegation hides an elaborate money scam	eval
914	atmosphere	Humid, lurid Everglades heat dripping with sleaze	eval
914	appeal	Piled-up reversals and sinful sexy treachery keep audiences guessing	eval
1647	narrative	Ex-cop robs bank for final trip with dying wife	train
1647	atmosphere	Serene, deadpan and suddenly brutal	train
1647	appeal	Poetic yakuza tale mixing paintings, silence and tenderness	train
1647	narrative	Retired detective funds last journey alongside terminally ill spouse	eval
1647	atmosphere	Calm and impassive until abruptly violent	eval
1647	appeal	Lyrical Japanese gangster story with art and quiet devotion	eval
915	narrative	Idealistic aide joins a womanizing Southern governor's presidential campaign	train
915	atmosphere	Shrewd, lively, disillusioned backroom bustle	train
915	appeal	Thinly veiled Clinton saga about charisma, scandal and compromise	train
915	narrative	Young staffer works to elect a charming, adulterous Dixie politician	eval
915	atmosphere	Savvy, spirited, jaded campaign-trail energy	eval
915	appeal	Barely disguised White House story on charm, dirt and principles	eval
1648	narrative	Girl with Tourette's and quiet shoplifter drive toward Canada	train
1648	atmosphere	Raw, tender, unstable outlaw sweetness	train
1648	appeal	Affecting young lovers doomed by illness and petty theft	train
1648	narrative	Tic-stricken teen and shy thief head north seeking a toy	eval
1648	atmosphere	Rough, gentle, volatile fugitive mood	eval
1648	appeal	Moving youthful couple undone through neurological torment and stealing	eval
1602	narrative	Hasidic wife rebels against stifling marriage through jewelry trade	train
1602	atmosphere	Intense, stifled longing inside Brooklyn's Orthodox world	train
1602	appeal	Provocative female self-liberation versus religious tradition	train
1602	narrative	Young Orthodox mother defies constricting wedlock by selling gems	eval
1602	atmosphere	Fervent smothered desire within insular Jewish quarter	eval
1602	appeal	Controversial woman's emancipation challenging sacred custom	eval
1525	narrative	Pregnant social worker falls for gay roommate	train
1525	atmosphere	Gentle, bittersweet, Brooklyn brownstone warmth	train
1525	appeal	Touching redefinition of family and unrequited affection	train
1525	narrative	Expectant woman wants her homosexual best friend as co-parent	eval
1525	atmosphere	Soft, poignant New York coziness	eval
1525	appeal	Moving rethink of kinship when devotion cannot be returned	eval
1649	narrative	Activist filmmaker's book tour confronts corporations laying off workers	train
1649	atmosphere	Jokey, indignant populist road-trip energy	train
1649	appeal	Prankish corporate ambushes for progressive-minded audiences	train
1649	narrative	Rabble-rousing author travels America challenging downsizing executives	eval
1649	atmosphere	Wisecracking, outraged drive of a working-class champion	eval
1649	appeal	Mischievous boardroom gotchas entertaining left-leaning viewers	eval
916	narrative	Spacefaring family and stowaway saboteur stranded across galaxy and time	train
916	atmosphere	Dark, glossy, effects-laden nineties reboot	train
916	appeal	Robot, monsters and father-son reconciliation for series fans	train
916	narrative	Colonist household and a villain become castaways in far-off cosmos	eval
916	atmosphere	Shadowy, polished, digital spectacle with grim storms	eval
916	appeal	Mechanical guardian, spiders and paternal healing for nostalgic viewers	eval
917	narrative	FBI agent protects autistic boy who cracked secret code	train
917	atmosphere	Tense, paternal, government-conspiracy gloom	train
917	appeal	Lone protector versus assassins with vulnerable child	train
917	narrative	Disgraced federal man guards a young savant targeted by the NSA	eval
917	atmosphere	Anxious, fatherly, cover-up dread	eval
917	appeal	Hero shields a fragile genius kid from official killers	eval
1651	narrative	Inventor of secret process is ensnared in elaborate con	train
1651	atmosphere	Cool, clipped and deceptive from start to end	train
1651	appeal	Intricate swindle puzzle where nobody can be trusted	train
1651	narrative	Engineer with valuable formula falls into complex sting	eval
1651	atmosphere	Icy, terse atmosphere where everything misleads	eval
1651	appeal	Labyrinthine scam brainteaser full of false friends	eval
918	narrative	Invisible angel falls for heart surgeon and gives up immortality	train
918	atmosphere	Ethereal, hushed longing on a sunrise-lit beach	train
918	appeal	Tearful devotion celebrating touch, mortality and sacrifice	train
918	narrative	Celestial watcher loves a grieving doctor, choosing to become human	eval
918	atmosphere	Heavenly, quiet, dawn-lit Los Angeles yearning	eval
918	appeal	Weepy tribute to sensation, impermanence and what one surrenders	eval
910	narrative	South London family suffers a violent, alcoholic husband and addicted brother	train
910	atmosphere	Raw, suffocating, profanity-soaked council-estate misery	train
910	appeal	Unflinching, deeply personal portrait of abuse's cycle	train
910	narrative	Working-class clan endures a brutal drunk and heroin-hooked sibling	eval
910	atmosphere	Naked, airless, foul-tongued housing-block despair	eval
910	appeal	Fearless autobiographical picture of domestic cruelty passing down generations	eval
1432	narrative	Hulking shy boy and disabled genius form one knightly team	train
1432	atmosphere	Tender, imaginative and bittersweet childhood spirit	train
1432	appeal	Uplifting friendship of outcasts inspired by King Arthur	train
1432	narrative	Big slow student carries brilliant crippled neighbor on quests	eval
1432	atmosphere	Soft, fanciful mood of poignant youthful sadness	eval
1432	appeal	Inspiring misfit bond shaped by Camelot legend	eval
315	narrative	High-school student blackmails hidden Nazi into recounting atrocities	train
315	atmosphere	Creeping, airless, morally poisonous suburban unease	train
315	appeal	Disturbing symbiosis as evil seeps from old man to boy	train
315	narrative	Teenager coerces a fugitive SS officer to share death-camp memories	eval
315	atmosphere	Insidious, stuffy, corrupt California disquiet	eval
315	appeal	Chilling mutual dependency through which wickedness infects youth	eval
14	narrative	Postman learns poetry from exiled Chilean bard to win beauty	train
14	atmosphere	Sun-dappled, gentle Mediterranean wistfulness on a fishing island	train
14	appeal	Enchanting ode to friendship, metaphor and humble love	train
14	narrative	Simple mail carrier is taught verse by famous communist writer	eval
14	atmosphere	Warm, tender, sea-breeze melancholy beneath Italian cliffs	eval
14	appeal	Charming tribute to words, companionship and modest affection	eval
18	narrative	Small Tehran girl seeks plump goldfish before New Year	train
18	atmosphere	Gentle, patient, street-level childhood anxiety	train
18	appeal	Panahi's delicate debut finding wonder in everyday kindness	train
18	narrative	Iranian seven-year-old tries buying a chubby pet for Nowruz	eval
18	atmosphere	Soft, unhurried, sidewalk worry through young eyes	eval
18	appeal	Celebrated first feature discovering grace among helpful strangers	eval
19	narrative	Independent Dutch matriarch raises generations of unconventional women	train
19	atmosphere	Earthy, life-affirming and gently magical	train
19	appeal	Feminist rural saga celebrating birth, death and community	train
19	narrative	Widow returns to village, founding free-spirited female lineage	eval
19	atmosphere	Rustic, warm mood with light enchantment	eval
19	appeal	Women-centered countryside chronicle embracing life's cycle	eval
50	narrative	Farm boy joins rebels to rescue princess and destroy planet-killing station	train
50	atmosphere	Exuberant, mythic, lived-in galactic wonder	train
50	appeal	Laser swords, trench dogfight and timeless good versus evil	train
50	narrative	Desert orphan helps insurgents save royalty and blow up a moon-sized weapon	eval
50	atmosphere	Thrilling, legend-like, dusty starry awe	eval
50	appeal	Glowing blades, starfighter assault and eternal heroes against tyranny	eval
55	narrative	Milk-drinking contract killer protects neighbor girl from crooked narcotics agents	train
55	atmosphere	Melancholy, operatic gunfire inside shabby Little Italy hallways	train
55	appeal	Poignant loner-and-orphan devotion amid spectacular siege shootouts	train
55	narrative	Houseplant-tending gun-for-hire saves the child next door from dirty DEA	eval
55	atmosphere	Mournful, grandiose bullets ringing through rundown Manhattan corridors	eval
55	appeal	Touching attachment between hermit and waif, plus explosive standoffs	eval
172	narrative	Rebels flee imperial forces while a young Jedi trains in a swamp	train
172	atmosphere	Dark, snowy, bittersweet space-opera grandeur	train
172	appeal	Shocking parentage revelation, swamp-sage wisdom and a carbonite farewell	train
172	narrative	Scattered insurgents are hunted as an apprentice knight learns his craft	eval
172	atmosphere	Shadowed, wintry, poignant galactic majesty	eval
172	appeal	Stunning paternal twist, tiny green mentor's teachings and frozen smuggler's goodbye	eval
181	narrative	Rebels attack second Death Star while son redeems dark father	train
181	atmosphere	Triumphant, mythic, creature-filled galactic exuberance	train
181	appeal	Speeder-bike chases, Ewoks and saga-ending emotional payoff	train
181	narrative	Insurgents assault rebuilt battle station as Jedi saves his fallen parent	eval
181	atmosphere	Victorious legendary alien-packed cosmic high spirits	eval
181	appeal	Forest pursuits, furry allies, heartfelt trilogy closure	eval
201	narrative	Lone man battles demonic forces and his own severed hand in cabin	train
201	atmosphere	Frenetic, splattery lunacy worthy of Looney Tunes	train
201	appeal	Inventive camera mayhem and chainsaw-armed cult hero	train
201	narrative	Trapped survivor fights possessed woods, undead girlfriend and rebellious limb	eval
201	atmosphere	Manic, blood-geysering delirium with cartoonish bounce	eval
201	appeal	Ingenious visual trickery with motorized-saw champion adored by fans	eval
243	narrative	Stockbroker discovers Amazon-raised son and brings him to New York	train
243	atmosphere	Bright, goofy slapstick of clashing cultures	train
243	appeal	Blowguns, spiders and fatherly bonding for kids	train
243	narrative	Commodities trader meets unknown rainforest boy, taking him to Manhattan	eval
243	atmosphere	Cheery, silly collision of worlds	eval
243	appeal	Dart-shooting, tarantula fun with dad growing closer	eval
251	narrative	Bored Japanese salaryman secretly takes ballroom lessons	train
251	atmosphere	Gentle, wistful, quietly joyous restraint	train
251	appeal	Endearing shy dancers breaking cultural reserve	train
251	narrative	Tokyo accountant hides evening waltz classes from his family	eval
251	atmosphere	Tender, longing, softly happy modesty	eval
251	appeal	Lovable timid amateurs overcome social inhibition	eval
267	narrative	Unidentified story whose events remain unrecorded	train
267	atmosphere	Uncertain mood left open to viewers	train
267	appeal	Curiosity appeal of a title with no details	train
267	narrative	Nameless tale with no documented plot	eval
267	atmosphere	Indefinite feeling, undefined for audiences	eval
267	appeal	Draws the inquisitive through total absence of information	eval
296	narrative	Belgian teen helps father exploit immigrants until dying worker's plea	train
296	atmosphere	Raw, handheld realism pricked by conscience	train
296	appeal	Gripping moral awakening as boy keeps his word to widow	train
296	narrative	Adolescent accomplice in illegal-labor racket swears to protect African man's family	eval
296	atmosphere	Unadorned, restless truthfulness stirred through guilt	eval
296	appeal	Tense ethical growth when a son defies Dad to honor vow	eval
314	narrative	Three karate-trained brothers rescue a theme park from criminals	train
314	atmosphere	Bouncy, loud, roller-coaster-bright kid silliness	train
314	appeal	Junior martial-arts heroics with a retired TV muscle idol	train
314	narrative	Trio of young fighters save amusement rides held for ransom	eval
314	atmosphere	Springy, noisy, carnival-colored childish fun	eval
314	appeal	Pint-sized kicks and flips alongside a faded television star	eval
424	narrative	Nebraska town's feverish kids adopt dead youngsters' names and kill	train
424	atmosphere	Dusty, sickly rural unease with sudden gore	train
424	appeal	Medical-student heroine fights a boy preacher's resurrection	train
424	narrative	Ill heartland juveniles become possessed by murdered souls and slaughter adults	eval
424	atmosphere	Parched, diseased creepiness in farm country	eval
424	appeal	Young would-be doctor battles a child prophet rising again	eval
488	narrative	Hack screenwriter becomes kept man of delusional silent-film queen	train
488	atmosphere	Cynical, decaying mansion gloom narrated by a corpse	train
488	appeal	Acid Hollywood self-portrait with iconic mad close-up	train
488	narrative	Broke scribe lives off deranged forgotten movie star	eval
488	atmosphere	Bitter rotting palatial darkness told from beyond the grave	eval
488	appeal	Corrosive Tinseltown mirror famed for insane final shot	eval
510	narrative	Seven hired gunmen defend a poor Mexican village from bandits	train
510	atmosphere	Stirring, dusty, noble camaraderie with thundering theme	train
510	appeal	Legendary tough ensemble, sacrifice and showdown heroics	train
510	narrative	Band of drifting shootists protects impoverished farmers against raiders	eval
510	atmosphere	Rousing, parched, honorable fellowship to a galloping score	eval
510	appeal	Iconic hard-bitten cast, selfless courage and climactic gun battle	eval
512	narrative	Divided-Berlin angel yearns to become human for a circus performer	train
512	atmosphere	Floating, whispered, silvery contemplation above rooftops	train
512	appeal	Wenders poem celebrating touch, coffee and ordinary existence	train
512	narrative	Invisible heavenly guardian trades wings for mortal love in the walled city	eval
512	atmosphere	Drifting, murmured, monochrome reflection over ruins	eval
512	appeal	Lyrical hymn honoring sensation and everyday life	eval
515	narrative	German U-boat crew endures Atlantic patrol under depth charges	train
515	atmosphere	Claustrophobic, sweaty, sonar-pinging dread	train
515	appeal	Harrowing humane submarine realism	train
515	narrative	Nazi-era submariners survive a harrowing 1941 hunt at sea	eval
515	atmosphere	Airless, dripping, sonically nerve-shredding	eval
515	appeal	Gut-wrenching authenticity sympathizing with ordinary sailors below	eval
563	narrative	Airline passengers awake to find others vanished and time stopped	train
563	atmosphere	Hollow, eerie stillness of an abandoned airport	train
563	appeal	Stephen King puzzle with time-eating toothed monsters	train
563	narrative	Red-eye travelers discover deserted world stuck in past	eval
563	atmosphere	Empty, uncanny silence inside the terminal	eval
563	appeal	Bestselling author's riddle featuring ravenous chomping orbs	eval
600	narrative	Scottish gentleman castaway survives island and befriends native captive	train
600	atmosphere	Earnest, lush isolation under beating sun	train
600	appeal	Classic shipwreck tale of ingenuity and cross-cultural friendship	train
600	narrative	Marooned duelist endures solitude until meeting an islander named for weekday	eval
600	atmosphere	Sincere, verdant loneliness on scorching shores	eval
600	appeal	Time-honored stranded-sailor story on resourcefulness and unlikely companionship	eval
634	narrative	Extreme close-ups reveal insects' daily lives in a French meadow	train
634	atmosphere	Wondrous, serene, almost wordless miniature grandeur	train
634	appeal	Astonishing macro photography turns bugs into epic characters	train
634	narrative	Magnified lenses show beetles, ants and snails throughout a day	eval
634	atmosphere	Marvelous, tranquil, nearly silent majesty of tiny things	eval
634	appeal	Breathtaking enlarged images make crawling critters monumental	eval
637	narrative	Traumatized TV reporter discovers a therapy retreat full of werewolves	train
637	atmosphere	Foggy woods dread laced with sly in-jokes	train
637	appeal	Astounding transformation effects and a savvy satirical bite	train
637	narrative	Shaken newswoman recovers at a colony secretly run by lupine shapeshifters	eval
637	atmosphere	Misty forest menace spiced with winking humor	eval
637	appeal	Spectacular bulging-flesh metamorphosis plus clever media mockery	eval
643	narrative	Young British technician falls for German woman during Berlin tunnel spying	train
643	atmosphere	Drizzly, secretive fifties Berlin longing turned gruesome	train
643	appeal	Espionage-tinged passion tested by murder and dismemberment	train
643	narrative	English engineer loves divorced Berliner while tapping Soviet phone lines	eval
643	atmosphere	Gray clandestine postwar yearning becoming grisly	eval
643	appeal	Spy-shadowed affair strained through killing and a cut-up corpse	eval
665	narrative	Crash survivor faces lone creature among convicts on prison planet	train
665	atmosphere	Rust-colored, despairing gloom of a monastic colony	train
665	appeal	Bleak sacrifice and stalking terror in claustrophobic tunnels	train
665	narrative	Shipwrecked heroine confronts single xenomorph with unarmed penal colonists	eval
665	atmosphere	Sepia-toned, hopeless dread among ascetic outcasts	eval
665	appeal	Grim self-immolation and hunted panic through narrow corridors	eval
679	narrative	Enslaved warrior hunts snake-cult leader who slew his parents	train
679	atmosphere	Brutal, operatic, mythic thunder across barren steppes	train
679	appeal	Muscle-bound sword saga with legendary orchestral score	train
679	narrative	Orphan gladiator pursues serpent-worshipping sorcerer for revenge	eval
679	atmosphere	Savage, grandiose, primeval intensity amid fire and ice	eval
679	appeal	Bodybuilder blade epic uplifted by towering music	eval
701	narrative	Hitler's favored filmmaker defends her controversial career	train
701	atmosphere	Confrontational, fascinating, elegantly evasive	train
701	appeal	Penetrating study of art, propaganda and denial	train
701	narrative	Elderly director of Nazi rallies answers questions on her past	eval
701	atmosphere	Combative, absorbing, gracefully slippery	eval
701	appeal	Incisive portrait weighing beauty against complicity	eval
730	narrative	Catholic princess forced to wed Huguenot amid massacre	train
730	atmosphere	Sumptuous, bloody and feverishly passionate	train
730	appeal	Court intrigue, poison and doomed love in France	train
730	narrative	Royal marriage triggers Saint Bartholomew slaughter	eval
730	atmosphere	Lavish, gore-stained mood of burning ardor	eval
730	appeal	Palace scheming, toxins and tragic affair	eval
753	narrative	Revolutionary commander's idyllic summer day is shattered by Stalinist purge	train
753	atmosphere	Golden, Chekhovian warmth darkened by creeping terror	train
753	appeal	Heartbreaking family portrait where betrayal arrives smiling	train
753	narrative	Celebrated Soviet colonel at his dacha faces arrest through wife's old lover	eval
753	atmosphere	Radiant country-house tenderness shadowed by dread	eval
753	appeal	Devastating household picture in which treachery wears charm	eval
839	narrative	Disgraced American zoologist tracks a legendary lake creature in Scotland	train
839	atmosphere	Misty, mysterious Highland waters with a watchful hush	train
839	appeal	Doubter confronted by local guardians and a possible monster	train
839	narrative	Discredited U.S. scientist hunts a fabled beast of deep Scottish depths	eval
839	atmosphere	Foggy, secretive northern shores, quiet and uneasy	eval
839	appeal	Skeptic shaken as villagers protect what might lurk beneath	eval
904	narrative	Seven-year-old boy insists he is a girl, shaking his Belgian suburb	train
904	atmosphere	Candy-bright, dollhouse whimsy shadowed by intolerance	train
904	appeal	Tender plea for acceptance through a child's imagination	train
904	narrative	Little kid born male believes he'll become female, alarming neighbors	eval
904	atmosphere	Pastel toy-world charm darkened through prejudice	eval
904	appeal	Moving argument for embracing difference, seen in youthful daydreams	eval
906	narrative	Gambling Anglican priest and heiress transport glass church across Australia	train
906	atmosphere	Luminous, eccentric, fate-haunted Victorian whimsy	train
906	appeal	Lyrical literary love tale of misfits, risk and faith	train
906	narrative	Wager-addicted clergyman and factory owner send crystal chapel through outback	eval
906	atmosphere	Radiant odd destiny-shadowed nineteenth-century fancy	eval
906	appeal	Poetic novel-based devotion between oddballs who bet on belief	eval
927	narrative	Pseudonymous author of pulp love novels is abandoned by her soldier husband	train
927	atmosphere	Vivid, melancholic, tenderly ironic Madrid sorrow	train
927	appeal	Moving portrait of a shattered woman rediscovering life and work	train
927	narrative	Secret writer of sentimental paperbacks loses her army spouse	eval
927	atmosphere	Colorful, rueful, warmly wry Spanish grief	eval
927	appeal	Touching study of heartbreak giving way to renewed creativity	eval
942	narrative	Rock queen's rise and escape from violent Svengali husband	train
942	atmosphere	Blazing concert glamour over harrowing household terror	train
942	appeal	Inspiring story of survival, faith and self-reclaimed voice	train
942	narrative	Chart-topping vocalist breaks away from cruel mentor spouse	eval
942	atmosphere	Fiery stage sparkle contrasted with frightening home abuse	eval
942	appeal	Uplifting account of endurance, Buddhist chanting and independence	eval
947	narrative	Rival childhood friends compete at free-diving depths	train
947	atmosphere	Hypnotic, dreamy, azure oceanic reverie	train
947	appeal	Luc Besson's dolphin-loving cult ode to the abyss	train
947	narrative	Two boyhood competitors push breathless underwater records	eval
947	atmosphere	Trance-like, blissful, cobalt marine calm	eval
947	appeal	French devotional favorite about mystical pull of the deep	eval
1005	narrative	Polish and French women share mysterious unseen connection	train
1005	atmosphere	Golden, ethereal melancholy of parallel lives	train
1005	appeal	Hypnotic puzzle of doubled souls, music and puppets	train
1005	narrative	Two identical singers in different countries sense each other	eval
1005	atmosphere	Amber, otherworldly mood with twin sorrow	eval
1005	appeal	Poetic riddle about twins, song, marionettes and intuition	eval
1019	narrative	Hitman blinds a singer by accident and takes last job to help	train
1019	atmosphere	Balletic, candlelit, operatic Hong Kong melancholy	train
1019	appeal	Two-gun church shootouts and cop-assassin brotherhood	train
1019	narrative	Remorseful contract killer funds surgery for nightclub vocalist he injured	eval
1019	atmosphere	Graceful, dove-filled, mournful gunfire poetry	eval
1019	appeal	Twin-pistol chapel battles forging bond between hunter and prey	eval
1104	narrative	Film crew follows a chatty serial murderer and becomes his accomplice	train
1104	atmosphere	Grainy, deadpan, stomach-turning black-and-white mockery	train
1104	appeal	Ferocious satire of media complicity and violence as entertainment	train
1104	narrative	Young cameramen record a talkative killer, gradually joining his deeds	eval
1104	atmosphere	Rough monochrome straight-faced ridicule that sickens	eval
1104	appeal	Savage attack on press voyeurism and brutality sold for fun	eval
1143	narrative	Veteran Reno gambler takes a broke young man under his wing	train
1143	atmosphere	Hushed, smoky, courteous casino melancholy	train
1143	appeal	Slow-revealed guilt and loyalty in a precise character study	train
1143	narrative	Elderly Nevada card sharp mentors a penniless drifter	eval
1143	atmosphere	Quiet hazy gentlemanly gaming-floor sadness	eval
1143	appeal	Gradually unveiled remorse and devotion, exactingly drawn	eval
1158	narrative	Pregnant Parisian chambermaid navigates first hotel workday in real time	train
1158	atmosphere	Brisk, observational intimacy pacing endless hotel corridors	train
1158	appeal	Absorbing minimalist portrait of independence at a crossroads	train
1158	narrative	Expectant young room-service employee endures initial shift minute by minute	eval
1158	atmosphere	Quick, watchful closeness striding down carpeted hallways	eval
1158	appeal	Engrossing spare study of self-reliance facing a life decision	eval
1252	narrative	Screenwriter hired to rewrite Homer epic loses his wife's love on Capri	train
1252	atmosphere	Cool, sun-bleached, mournful elegance of cinema itself	train
1252	appeal	Gorgeous widescreen dissection of marriage, compromise and filmmaking	train
1252	narrative	Scripter sells out to vulgar producer and gradually earns spouse's disdain	eval
1252	atmosphere	Detached, Mediterranean-bright refinement heavy with elegy	eval
1252	appeal	Beautiful anamorphic autopsy of crumbling wedlock and selling art	eval
1296	narrative	Grown campers reunite at beloved Ontario lodge before it closes	train
1296	atmosphere	Golden, pine-scented, laughing wistfulness by the lake	train
1296	appeal	Cozy nostalgia for childhood friendships and pranks	train
1296	narrative	Adult alumni return one week to their old lakeside bunks	eval
1296	atmosphere	Warm, woodsy, chuckling reminiscence over canoes	eval
1296	appeal	Snug longing for youthful pals and mischief	eval
1358	narrative	Fighters race to stop a lethal medical threat	train
1358	atmosphere	Rough, low-budget, hard-hitting urgency	train
1358	appeal	Straightforward combat and peril for late-night video viewers	train
1358	narrative	Tough heroes hurry to halt a fatal remedy's spread	eval
1358	atmosphere	Gritty, cheap, punchy tension	eval
1358	appeal	Simple fistfights and danger aimed at rental-shelf audiences	eval
1359	narrative	Young men drift along Venice seeking connection	train
1359	atmosphere	Loose, sun-washed mood of youthful searching	train
1359	appeal	Small independent portrait of youth and identity	train
1359	narrative	Several lads wander the beachside, hoping for belonging	eval
1359	atmosphere	Unhurried, pale-lit feeling of boyish yearning	eval
1359	appeal	Modest indie look at growing up and self-discovery	eval
1373	narrative	Ordinary people greet a new day and its small upheavals	train
1373	atmosphere	Light, low-key, early-seventies everyday mood	train
1373	appeal	Modest curiosity for seekers of forgotten obscure pictures	train
1373	narrative	Plain folk wake to minor changes in daily routine	eval
1373	atmosphere	Soft, unassuming, period commonplace feel	eval
1373	appeal	Humble rarity appealing to hunters of neglected titles	eval
1402	narrative	Strict schoolmaster from the North tames truant third-graders near Naples	train
1402	atmosphere	Sunny, sarcastic, tenderhearted Southern Italian disorder	train
1402	appeal	Irresistible kids' frank essays expose hardship with humor	train
1402	narrative	Stern educator sent by mistake rounds up absent pupils from odd jobs	eval
1402	atmosphere	Bright, mocking, softhearted chaos of Campania	eval
1402	appeal	Charming youngsters' candid compositions reveal misery through laughter	eval
1403	narrative	Italian director scooters through Rome, hops islands and recounts an illness	train
1403	atmosphere	Personal, breezy, meandering summer wryness	train
1403	appeal	Playful essay on cities, television addiction and bad doctors	train
1403	narrative	Filmmaker rides a Vespa, sails the Aeolians and describes a misdiagnosed itch	eval
1403	atmosphere	Intimate light wandering sunny irony	eval
1403	appeal	Witty diary musings about architecture, soap-opera mania and medicine	eval
1405	narrative	Four shorts explore gay youths' crushes, closets and family confrontations	train
1405	atmosphere	Bittersweet, candid mood shifting from playful to painful	train
1405	appeal	Showcase of emerging queer directors and honest awakenings	train
1405	narrative	Quartet of brief films examines young homosexuals' infatuations, secrecy, parents	eval
1405	atmosphere	Sad-sweet frank air swinging between lightness and hurt	eval
1405	appeal	Sampler by rising LGBT filmmakers offering truthful self-realizations	eval
1412	narrative	Young dinosaurs seek water during drought while bullies refuse to share	train
1412	atmosphere	Gentle, colorful, tuneful valley adventuring	train
1412	appeal	Teaches toddlers cooperation, sharing and friendship through songs	train
1412	narrative	Little prehistoric pals search beyond home when rivers dry up	eval
1412	atmosphere	Soft, bright, melodic Great Valley mood	eval
1412	appeal	Instructs small children in generosity and teamwork with cheerful numbers	eval
1420	narrative	Shipwrecked tour passengers bungle escapes from tropical island	train
1420	atmosphere	Sunny, silly innocence of a vintage sitcom	train
1420	appeal	Nostalgic castaway reunion for rerun lovers	train
1420	narrative	Stranded sightseers repeatedly fail to leave palm-lined isle	eval
1420	atmosphere	Bright, goofy television naivety among coconuts	eval
1420	appeal	Retro marooned fun pleasing vintage-series devotees	eval
1427	narrative	Strangers battling the bottle bare souls at Times Square meeting	train
1427	atmosphere	Confessional, weary, fluorescent-lit compassion	train
1427	appeal	Stage-born monologues on sobriety by varied gifted cast	train
1427	narrative	Struggling alcoholics open up inside a Manhattan recovery group	eval
1427	atmosphere	Candid, exhausted, basement-lamp empathy	eval
1427	appeal	Theatrical speeches about staying dry from notable actors	eval
1472	narrative	Medieval knight and squire accidentally transported to modern France	train
1472	atmosphere	Boisterous, filthy and uproarious medieval mischief	train
1472	appeal	Time-travel slapstick with toilets, cars and castle descendants	train
1472	narrative	Twelfth-century noble and servant land in 1990s by potion error	eval
1472	atmosphere	Rowdy, smelly hilarity straight from the Dark Ages	eval
1472	appeal	Anachronism gags with plumbing, automobiles, aristocratic heirs	eval
1494	narrative	Bumbling gardener is mistaken for serial killer and baited by policewoman	train
1494	atmosphere	Zany, bawdy, Chaplinesque Italian clowning	train
1494	appeal	Hilarious misunderstandings as innocence looks like lechery	train
1494	narrative	Hapless handyman, wrongly suspected of murders, gets lured by undercover female officer	eval
1494	atmosphere	Wacky, ribald, rubber-limbed Roman buffoonery	eval
1494	appeal	Riotous mix-ups where harmless behavior seems perverted	eval
1548	narrative	Newly arrived architect suspects neighbors when murders strike his apartment complex	train
1548	atmosphere	Sunlit yet sinister Los Angeles tenant paranoia	train
1548	appeal	Whodunit guessing around a swimming pool and nosy residents	train
1548	narrative	Young designer moves into a building where occupants keep getting killed	eval
1548	atmosphere	Bright but ominous California renter suspicion	eval
1548	appeal	Culprit puzzle among prying flat-dwellers sharing a patio	eval
1586	narrative	Clarinet-playing inspector hunts triad arms smugglers from teahouse to hospital	train
1586	atmosphere	Operatic, smoke-and-feathers bullet ballet with mournful honor	train
1586	appeal	Two-gun virtuosity and brotherhood between cop and mole	train
1586	narrative	Music-loving policeman pursues Hong Kong weapons gangsters through two massive battles	eval
1586	atmosphere	Lyrical slow-motion firepower tinged by sorrowful chivalry	eval
1586	appeal	Double-pistol artistry plus bond of lawman and infiltrator	eval
1592	narrative	Aging ex-detective uncovers movie-star friends' decades-old murder secret	train
1592	atmosphere	Mellow, sunset-hued Hollywood weariness and betrayal	train
1592	appeal	Veteran stars enrich a ruminative whodunit on loyalty and mortality	train
1592	narrative	Elderly former cop discovers glamorous acting couple's long-buried killing	eval
1592	atmosphere	Soft dusk-toned Los Angeles fatigue with treachery	eval
1592	appeal	Seasoned cast deepens pensive sleuthing about allegiance and growing old	eval
1631	narrative	Stockholm boy with socialist father and Jewish mother sells condom slingshots	train
1631	atmosphere	Mischievous, rueful, sepia-toned twenties childhood	train
1631	appeal	Bittersweet resilience against bullying, prejudice and brutal school	train
1631	narrative	Swedish lad of radical, immigrant parents fashions catapults from contraceptives	eval
1631	atmosphere	Impish, wistful, nostalgic interwar boyhood	eval
1631	appeal	Poignant pluck in face of bigotry, beatings and cruel teachers	eval
1633	narrative	Japanese executive drives across wintry Iceland to honor dead parents	train
1633	atmosphere	Deadpan, frozen, mystical strangeness in a red car	train
1633	appeal	Quirky road odyssey of odd strangers and spirits	train
1633	narrative	Tokyo businessman journeys over snowbound north for a burial rite	eval
1633	atmosphere	Droll, icy, otherworldly oddness across white emptiness	eval
1633	appeal	Offbeat travel tale meeting eccentrics and ghosts	eval
1634	narrative	Holocaust-survivor teens rebuild lives at 1950s Israeli youth village	train
1634	atmosphere	Tender, mournful, hopeful kibbutz-like community	train
1634	appeal	Moving memories, first love and healing among orphans	train
1634	narrative	Adolescents scarred by the camps grow up together in new homeland	eval
1634	atmosphere	Gentle, sorrowful, budding communal optimism	eval
1634	appeal	Affecting remembrance, young passion and recovery for parentless kids	eval
1640	narrative	Workaholic salesman befriends man with Down syndrome on road	train
1640	atmosphere	Warm, whimsical and gently tear-jerking road mood	train
1640	appeal	Joyful unlikely friendship awakening lonely father	train
1640	narrative	Burned-out executive picks up institution runaway, bonds	eval
1640	atmosphere	Tender, fanciful journey that turns weepy	eval
1640	appeal	Heart-lifting odd companionship restores estranged dad	eval
