"""Words of crime control, by what they do to the group; one alternative a line.

Source: the Contextual Safeguarding pages on legal and ethical considerations (welfare, not crime
control or surveillance); the critique of surveillance there (Wroe and Lloyd 2020).
"""

from __future__ import annotations

INTELLIGENCE = r"""
(?:gather|collect|feed|obtain|seek|glean|extract|provide|supply|develop)(?:s|ed
    |ing)? (?:further |more |any |useful |back )?information (?:\w+ ){0,3}?(?:on|about
    |from them about|regarding) (?:\w+ ){0,2}?(?:drugs?|dealing|offend\w*|crimes?|criminal\w*
    |weapons?|knives|members|who|supply|robberies|burglaries|their (?:activit\w+|movements
    |associat\w+))
(?:should|to|must|will|can|asked to|and) (?:tell|inform|let|keep|alert|notify
    |brief) (?:the )?(?:police|officers) (?:know |informed |updated )?(?:of |about )?(?:what
    |who|whom|where|which|when(?:ever)?|how) (?:the group|they|members|each|the members
    |the friends|any of)
(?:circulat\w+|shar(?:e|es|ed|ing)|display\w*|issu(?:e|es|ed|ing)) (?:the )?(?:photographs?
    |images?|photos?|pictures?|stills|descriptions) (?:of|showing)
(?:photographs?|images?|photos?|pictures?|stills) of (?:the )?(?:group|members|them
    |young people|five|yp\d+) (?:\w+ ){0,3}(?:circulated|shared|given|passed|sent|issued)
(?:shar(?:e|es|ed|ing)|pass(?:es|ed|ing)?|send|sent) (?:\w+ ){1,4}(?:with
    |to) (?:the )?(?:gangs? (?:unit|team|desk)|robbery (?:team|squad|unit)|response team
    |intelligence \w+|crime (?:team|squad|unit)|detectives|cid)
eyes and ears
(?:criminal|police|gang|crime|live|actionable|sensitive|force|local|current|further|new
    |community|street|partner|multi-agency|operational|historic|recent|corroborated
    |uncorroborated|single-source|little|no further|reliable) intelligence(?! (?:officers?
    |analysts?|units?|bureaux?|team|hub|desk|tests?))
intelligence (?:suggests?|indicates?|shows?|picture|gathering|reports?|logs?|led|on|about
    |around|regarding|relating|that|gaps?|product|package|profile|development|sharing|received
    |held|submi\w+|checks?|requirements?|assessment|briefing|database|sources?|purposes?
    |opportunit\w+|from|to|for|collection|value|systems?|and (?:evidence|enforcement
    |information)|which)
intelligence(?= (?:has|is|was))
(?:gather\w*|collect\w*|develop\w*|build\w*|submit\w*|share|shares|sharing|obtain\w*|provid\w+
    |feed\w*|for|as|of|useful|valuable|more|any|on|through|into|generate\w*|yield\w*|enrich\w*
    |source of) (?:the |an? |police |good |better |further |more )?intelligence(?! (?:officers?
    |analysts?|units?|bureaux?|team|hub|desk|tests?|and (?:humour|wit|warmth|kindness|care)))
^intelligence
intel
5x5x5
3x5x2
(?:is |are |was |been )?graded? [a-e]\d
sources? (?:indicates?|suggests?|states?|reports? that|report)
source (?:report|handl)\w*
informants?
chis
(?:close to|willing to|ready to|persuaded? to|prepared to|likely to) talk(?:ing)?(?=[.;,]|$
    | to (?:police|officers|detectives|us about (?:who|names)))
(?:is|are) believed to hold information
encourag\w+ (?:them|her|him|one|the girls|the boys|members|yp\d+) to (?:inform|name
    |give (?:names|evidence|statements?|information))
(?:pass|passes|passing|give|gives|hand|send|supply|feed|provide|report|relay)(?:ed|ing
    |s)? (?:on )?(?:the |their |any |all |us )?(?:full )?(?:names|details|identities|addresses
    |registrations|descriptions|photographs|nicknames)(?: of (?:the |all |any
    \s+|each )?(?:members|those|anyone|associates|young people|group))?(?: \w+){0,3}? (?:on
    \s+|over )?(?:to|with) (?:the )?(?:police|officers|force|detectives?|gangs?|crime
    |neighbourhood policing|robbery|response|\w+ (?:squad|desk))
(?:for the (?:information|attention|use|benefit)|of (?:use|interest|value|benefit)) (?:of
    |to) (?:the )?(?:\w+ )?(?:officers|police|force|squad|detectives
    |(?:serious )?violence (?:team|unit)|(?:robbery|gangs?|crime|drugs?|burglary) (?:team|unit
    |desk))
(?:officers|police|detectives|the force|the squad) (?:would|will|could|may
    |might) (?:benefit from|find it (?:useful|helpful) to|like to know|want to know
    |need to know|be (?:helped|assisted) by) (?:\w+ )?(?:who|what|which|where|when|knowing
    |having)
(?:share|shares|shared|sharing|pass|passes|passed|send|sends|sent|report|reported|feed|fed|copy
    |copied|forward|forwarded|hand|handed|refer|referred|go|goes|given)(?: \w+){0,4}? (?:with
    |to) (?:the )?(?:robbery|burglary|gangs?|crime|murder|drugs?|proactive|knife crime
    |organised crime) (?:squad|task ?force|team|unit|desk)
(?:well placed|asked|encouraged|in a position|used|instructed|expected) to (?:find out|report
    |listen out for|discover|learn|establish) (?:back )?(?:what|who|where|which|when) (?:is
    |they|the group|members|he|she)
(?:might|may|could|would|will|to) (?:give|provide|make) (?:witness )?statements?(?! (?:about
    |against) (?:the )?(?:adults?|men|man))
weak links?
(?:drugs?|dealing|knives|weapons|stock) (?:is|are) (?:\w+ )?(?:kept|held|stored|hidden|stashed)
street names
aliases
alibis?
(?:the )?identity of the (?:person|male|female|youth|man|boy|girl) (?:known as|who)
(?:let|tell|inform|alert|notify|update|brief)(?:s|ing)? (?:the )?(?:police|officers?|sergeant
    |inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit
    |neighbourhood team|robbery team|cctv operators?|control room) (?:know |informed )?(?:of
    \s+|about |as to )?(?:who|whom|where|which|what) (?:is|are|was|were|the group|members|they
    |each|any|has|have|comes?|goes|attends?)
(?:let|tell|inform|alert|notify|ring|call)(?:s|ing)? (?:the )?(?:police|officers?|sergeant
    |inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit
    |neighbourhood team|robbery team|cctv operators?
    |control room) (?:know )?when(?:ever)? (?:the group|members|the friends|any of (?:the group
    |them)) (?:gathers?|meets?|arrives?|is|are|comes?|enters?|leaves?)
(?:allow|help|enabl|assist|lets?)\w* (?:the )?(?:police|officers?|sergeant|inspector
    |detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team
    |robbery team|cctv operators?|control room) (?:to |in )?(?:act (?:quickly|early|on|against)
    |decid\w+ (?:who|whom|which)|identify|identifying|stop (?:them|members|the group|whom)
    |search|arrest\w*|target\w*|trac(?:e|ing)|move in|catch\w*|prioritis\w+|link|match
    |know (?:who|whom|where|which))
so that (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad
    |wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?
    |control room) (?:can |may |will |are able to )?(?:act (?:quickly|early|against)
    |decide (?:who|whom|which)|identify|stop (?:them|members|the group|whom)|search|arrest
    |target|trace|move in|catch|link|match|know (?:who|whom|where|which)|build)
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?
    |analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?
    |control room) (?:\w+ )?(?:hold|holds|held|keep|keeps|kept|have|has|compile|compiles
    |compiled|maintain\w*) (?:\w+ )?(?:photographs|images|pictures|files?|a list|lists|records
    |a database|details|names) (?:of|on) (?:each|every|all|the (?:group|members|five
    |young people|boys|girls)|members|them)
(?:given|sent|shown|issued(?: with)?|supplied(?: with)?|provided with|has|have
    |hold) (?:the )?(?:pictures|photographs|photos|images|descriptions|names
    |details) of (?:the )?(?:group|members|five|young people|boys|girls|them|each)
list of (?:the )?(?:names|members|associates|addresses|nicknames)(?! (?:who|that) (?:agreed
    |asked|wished))
wanted by (?:the )?(?:\w+ )?(?:intelligence|police|force|detectives|squad|desk)
"""

WATCHING = r"""
(?:report|reports|reporting|record|records|recording|note|noting|log
    |logging) (?:on )?who (?:the group|they|members|each member|yp\d+) (?:meets?|associates?
    |talks?|is|are|visits?|see|sees)
surveillance(?! cameras?(?: (?:at|on|in|outside|over|do|does|are|is|were|have|has|that|which)
    |[.,;]))
(?:keep|keeps|keeping|kept) (?:close )?(?:tabs|track|watch|a (?:close )?watch|a log
    |a register) (?:on|of|over) (?:the|their|them|who|members|all|each|these|this|its|which
    |where)
covert(?:ly)?
undercover
plain[ -]clothes?
(?:carry|carries|carried|conduct\w*|undertake\w*|make
    |mount\w*) (?:out )?(?:\w+ )?observations? (?:at|on|of|from|near
    |around)(?! (?:the )?(?:lesson|session|place|play))
observation (?:posts?|points?|vans?)
(?:track|tracks|tracked|tracking|monitor\w*|log|logs|logged|logging|follow|following|plot\w*
    |chart\w*|trace\w*) (?:\w+ ){0,2}?(?:movements|associations|associates|contacts|whereabouts
    |social media|phones?|online activity|accounts)
(?:on|about|of) (?:the group['’]s|their|members['’]|the members['’]|his|her) (?:movements
    |whereabouts|associations|associates)(?! (?:through|around) the (?:day|school))
(?:the group['’]s|their|members['’]) movements (?:between|on the|were|after|are (?:logged|known
    |tracked|unknown))
tracked on
(?:report|reports|reporting|record|records|recording|note|noting|log
    |logging) (?:on )?who (?:meets|is with|visits|comes|attends|associates|goes|enters
    |they meet|talks)
predict\w* (?:where|when|who|their|the group|offend\w+|crime|which)
strike next
predictive policing
(?:automatic )?number[ -]plate(?: recognition| data| readers?)?
anpr
cell[ -]site
facial recognition
(?:phone|handset|device|mobile|vehicle|telephone) (?:downloads?|seizures?|examinations?
    |extractions?|checks?|data|records|traffic|analysis)(?! (?:plan|contract|allowance
    |protection))
(?:phones?|handsets?|devices?|telephones?|mobiles?) (?:\w+ ){0,2}(?:be |were |are |was
    \s+|been )?(?:seized|downloaded|examined|interrogated|confiscated by (?:police|officers))
seiz(?:e|ed|es|ing|ure of) (?:\w+ )?(?:phones?|handsets?|devices?|telephones?|mobiles?)
(?:pnc|pnd|police national (?:computer|database))
(?:warning|police|gang|flag) markers?
flag(?:ged|s)? on (?:the )?(?:police|force|gang|intelligence)(?: \w+)?
watch[ -]?lists?
identified (?:on|from|through|by) (?:the )?(?:cctv|cameras?|footage|body-worn)
(?:trawl\w*|review\w*) (?:the )?(?:cctv|footage|cameras?) (?:to|for) (?:identify|find|catch
    |see who|trace)
footage (?:\w+ ){0,2}(?:retained|seized|secured|requested|obtained|exhibited)
(?:retain|seize|secure|exhibit)(?:s|ed|ing)? (?:the )?(?:cctv|footage)
(?:body[ -]worn) (?:video|footage|cameras?)
cctv (?:to|will|should|used to) (?:identify|track|monitor|watch|catch|gather)
(?:drone |cctv |camera )?footage (?:shows?|showed|places|puts|captured) (?:the group|them
    |members|yp\d+|two|three|several)
(?:feel|know|aware|understand|reminded) (?:that )?they are (?:being )?watched
under observation
sightings? of (?:the )?(?:group|members|them|yp\d+|any)
(?:vehicle|car) registrations
registrations of
posing as
test purchas\w+
one step ahead
photograph(?:s|ed|ing)? (?:the )?(?:group|members|them|each|yp\d+|young people)
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:the (?:group|members|young people|boys
    |girls|five)|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for)
checks on (?:the )?(?:group|members|addresses|vehicles|names|yp\d+)
(?:group['’]s|members['’]|their) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?
    |analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?
    |control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs
    |monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film
    |films) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them
    |who|any|yp\d+|sightings?)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:is
    |are|was|were|be|been) (?:closely |being |to be |now |also |regularly )*(?:monitored
    |profiled|tracked|photographed|logged|flagged|scored|graded|filmed
    |surveilled)(?! by (?:the )?(?:adults|men|older))
(?:every|each|all|any) sightings?
(?:asked|told|instructed|tasked|briefed) to (?:follow|watch|track|film|photograph|log
    |monitor) (?:them|the|members|each|any)
(?:who|which (?:of them|members)) (?:was|were) (?:absent|missing|out|there|present
    |nearby) (?:at the time|on the (?:night|day)|when)
"""

SUSPICION = r"""
(?:likely|going|expected|predicted) to (?:re-?)?offend
offend next
where (?:the group|they|members|he|she) (?:keeps?|hides?|stores?|stash\w*|gets?|buys?) (?:its
    \s+|their |his |her |the )?(?:\w+ )?(?:weapons?|knives|drugs|money|stock|supply|stolen)
(?:harm|risk|gang|threat) scor\w+
(?:the|a|two|three|four|five|all|main|prime|key|these|those|possible|likely|known|several|any
    |outstanding|named|as|of|other|male|female|teenage|youth|potential|our|both|further
    |identified|priority|top|murder|robbery|burglary|young|more|no) suspects?(?! (?:that
    |package|vehicle|device|item|bag|the|it|it's|a|they|he|she|we))
suspects (?:in|were|was|are|is|seen|identified|have|had|fled|ran|made|include|for|left|and)
suspected (?:of (?:\w+ing|robber\w*|theft|burglar\w*|drug|offen\w+|supply|criminal|gang
    |involvement|having)|gang|drug|offenders?|involvement|members?|criminals?|dealers?(?= (?:in
    |among|within|of) the group)|robbers?)
(?:persons?|people|individuals?|subjects?|males?|females?|youths?) of interest
(?:priority |key |known |gang |main |high[ -]harm |active |a |the |each |this |every |another )nominal(?! (?:fee|charge|sum|cost
    |amount|role|value|lead|rent|contribution|head|owner|price|membership|subscription|payment
    |rate|group))
(?:known|criminal|gang|police|identified|wider|close|suspected|offending|their|his|her
    |the group['’]s|drug) associates
associat(?:es|ing|ion) with (?:known|criminal|gang|nominals?|offenders?|suspects?
    |other offenders?|prolific)
associates of (?:the|known|a|yp\d+)
(?:known|prolific|persistent|repeat|serial|habitual|priority|main|top|worst|active|career
    |high[ -]harm|most harmful|key|violent|drug|identified) (?:\w+ )?offenders?
ring-?leaders?
(?:key|main|major|biggest|top|principal) (?:players?|protagonists?|instigators?|culprits?
    |perpetrators?)
(?:identify|identifies|identifying|identified|establish\w*|find out|work out|determine|prove
    |show|name|naming|shows|showing|learn|discover) (?:the )?(?:culprits?|offenders?
    |perpetrators?|those (?:responsible|behind|involved in (?:the )?(?:robber|burglar|offen
    |crime|thef))|who (?:is|are|was|were) (?:\w+ )?(?:responsible|behind|holding|dealing
    |supplying|carrying|selling|storing|committing|stealing|offending|running|in charge
    |involved in))
(?:evidence|proof) (?:of|as to|about|on|for|that shows|to show) (?:who|which of
    |their (?:involvement|offending|guilt|criminal)|offending|criminal\w*|supply
    |the group['’]s (?:involvement|offending|criminal)|guilt|drug)
evidence against
evidential\w*
(?:gather\w*|collect\w*|secur\w+|obtain\w*|build\w*|captur\w+
    |preserv\w+) (?:\w+ )?evidence(?! (?:from the young people|of (?:what (?:works|helps)
    |strengths?|change|impact|need)|about (?:lighting|the lights|the bus|the park)))
case against
(?:\d{2}[.:]\d{2}|\d{4}) ?(?:hours|hrs)\b
(?:search|stop|checks?|enquiries) (?:of \w+ \w+ )?(?:proved?|was|were) negative
proved negative
made off (?:on|in|towards|from|with|down)
decamped
lost to view
lines? of (?:enquiry|inquiry)
criminality
(?:the group['’]s|their|group|members['’]|this group['’]s|the cohort['’]s) (?:offending
    |criminal\w*|crimes?|modus operandi)(?! (?:is something (?:that )?adults|records? worr))
offending (?:by|of|within|among) (?:the|this) group
joint enterprise
modus operandi
crime (?:series|groups?|pattern)
(?:burglary|robbery|theft|crime|offence) series
(?:thought|believed|suspected|known|understood|alleged|reported|assessed
    |said) to (?:be )?(?:\w+ ){0,6}?(?:stock|drugs|weapons?|knives|dealing|supplying|supply
    |selling|storing|holding|behind|offending|robberies|burglar\w+|stolen|ringleader|criminally)
(?:is|are|was|were|been|being) (?:linked|connected|attributed
    |tied) to (?:\w+ )?(?:\w+ )?(?:crimes?|offen[cs]es?|robberies|burglaries|thefts|stabbings
    |shootings)
(?:group|cohort|members|friends|they|gang) (?:is|are|was
    |were) (?:\w+ )?responsible for (?:\w+ ){0,5}?(?:crimes?|offen[cs]es?|thefts?|robberies
    |damage|disorder|anti-social)
lookouts?
chain of command
who (?:holds?|carries|keeps|stores|has) the (?:weapons?|knives|drugs|stock|line)
(?:hold|holds|holding|store|stores|storing|stash\w*|hid(?:e|es|ing)) the (?:weapons?|drugs
    |stock|knives|stolen)
(?:prov(?:e|es|ing)|show|shows|showing|demonstrat\w+) (?:association|gang membership
    |membership of|involvement in|guilt)
criminally active
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:the |a |their )?(?:\w+ )?(?:police|crime
    |custody|intelligence|offender|gang) (?:records?|systems?|reports?|database)
offender (?:list|management|manager|scheme|register)
integrated offender
nominals(?! (?:fee|charge)s?)
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:\w+ )?(?:the group['’]s|their|his
    |her) (?:police|crime|custody|offender) (?:records?|systems?|reports?)
suspected of (?:the |a |an |two |several )?(?:robber\w+|burglar\w+|thefts?|stabbing|assault
    |arson|shooting|offen\w+|supply\w*|deal\w+|handling|criminal)
evidence (?:of|for|that shows|that) (?:the |their |a )?(?:\w+ )?(?:gang|criminal|drug|offen\w+
    |membership|supply|association|involvement|crime)
(?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting
    |anti-social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by
    |involving) (?:the group|this group|members|them\b|these|the young people|the five
    |the friends)
gang (?:lines|hierarchy|leader|elders?|runners?|activity|identity|membership|affiliat\w+
    |rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
made an example of
"""

MAPPING = r"""
gangs? (?:matrix|matrices|nominals?|map(?:ping|s)?|database|profiles?|structures?|hierarch\w+
    |members? (?:list|map|chart)|affiliations?|intelligence|index|tension map|picture
    |activity map)
(?:the|police|violence|harm|risk|gangs) matrix
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |a |its |their
    \s+|any )?(?:\w+ )?(?:gangs?(?! unit)|hierarchy|offend\w+|associat(?:es|ions)|affiliat\w+
    |criminal \w+|nominals?|suspects?|chain of (?:command|supply)|crime|drugs? \w+)
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |its |their )(?:\w+ )?network(?! of (?:support
    |adults|trusted|safe|friends|people they))
(?:network|link|association|social network) (?:analysis|charts?|diagrams?)
(?:chart|diagram|map) of (?:associates|the gang|the hierarchy|nominals|suspects|offenders)
hierarchy(?=:| (?:of the (?:gang|network)|within the (?:gang|network)|and who))
(?:subject|problem|offender|target|nominal|gang|suspect|criminal) profiles?
profil(?:e|es|ing) (?:of )?(?:the )?(?:members|offenders|suspects|gang)
(?:is|are|was|were|operat\w+ as|function\w* as|forms?|constitut\w+|becom\w+|acts? as|part of
    |members? of|membership of|belongs? to|considered|assessed (?:as|to be)|recorded as
    |designated|treated as|flagged as|classed as|affiliat\w+ (?:to|with)|linked to|known as
    |as) (?:an? |the )?(?:\w+ ){0,3}(?:criminal networks?|organised crime groups?|ocgs?
    |criminal gangs?|urban street gangs?|street gangs?|organised criminal groups?
    |criminal enterprise|crime groups?|drugs? networks?|crime gangs?)
"""
