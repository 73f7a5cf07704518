"""Intelligence on young people, and the mapping of gangs."""

# What is called intelligence, whoever gathers it.
GATHERED = r"""
(?:spoken to about|persuaded? to|encouraged? to|might be got to|into) turn(?:ing)? (?:on
    |against) (?:the others|each other|one another)
any (?:word|news|sighting|whisper) (?:of|on|about) (?:where|(?:where|whom?
    |what) YOUNG(?: [\w’]+){0,4}?) (?:would be|is) (?:very )?(?:welcome|useful)
(?:worth|useful|helpful) (?:noting|knowing|recording|to know|to note) (?:who|which of YOUNG) (?:was
    |were|had) (?:carrying|holding|spending|flush)
(?:check|test|verif|disprov)\w* (?:the |YOUNG['’]s? |their )?alibis?
(?:serial|frame|phone|registration|imei) numbers (?:\w+ ){0,4}?(?:compared|matched|checked) (?:with
    |against|to)
(?:tell|distinguish|separate|sort)s? (?:[\w’'-]+ ){0,5}?from the (?:hard[ -]core|hangers-on
    |ring-?leaders|main players)
POLICE (?:would |will )?be (?:very |most )?(?:interested in|grateful for|keen on|glad of) (?:any
    |anything|whatever|names|sightings|what|whoever)
(?:police|force|officers?|sergeant|squad)['’]s? eyes
(?:adds? to|fills? (?:the )?gaps in|improves?|builds? on
    |deepens?) what POLICE (?:already )?knows? (?:of|about|on)
matters? (?:\w+ )?(?:most|more|much) to POLICE
rul(?:e|es|ing) (?:YOUNG|him|her) (?:in|out)
POLICE (?:[\w’']+ ){0,12}?(?:main|key|principal) players
(?:fit|fits|match|matches|matched|tally|tallies|coincide|coincides) (?:with )?the (?:pattern|times?
    |dates?|timing|locations?) of (?:the |recent )?(?:\w+ )?(?:burglar|robber|theft|stabbing|crime
    |break-in)\w*
YOUNG (?:is|are) the weak(?:est)? links?
(?:lets?|allow\w*|help\w*|enabl\w*|shows?|tells?) POLICE (?:to )?(?:see|know|tell|learn|work out
    |understand|find out)?\s?(?:at a glance )?(?:who
    |which)(?: of YOUNG)? (?:\w+ )?(?:calls? the shots|gives? (?:the )?orders|leads|runs|carr(?:y
    |ies)|sells?|deals?|steals?|is behind|started|to)
which (?:of them|of YOUNG|households?|address(?:es)?|homes?|families) (?:should|must|is to|are to
    |to) be?\s?(?:visited|visit|picked up|brought in|lifted|searched|search|raided|raid) (?:first
    |next|with)
(?:who|which) (?:in|of|among) YOUNG (?:would|might|could|may|is likely to
    |is ready to) (?:\w+ )?(?:talk|speak|inform|give (?:evidence|names|up))
(?:to|should|will|can|must) (?:visit|enter|search|raid) (?:[\w’']+ ){0,4}?(?:with|under)\s+
    (?:a )?(?:search )?warrants?
YOUNG (?:\w+ ){0,4}?(?:given|assigned|allocated|awarded|put in|placed in) (?:an? )?(?:threat|harm
    |danger|nuisance|offending|crime) (?:levels?|grades?|ratings?|bands?|scores?)
(?:phones?|handsets?|devices?) (?:should|must|will|need to|ought to|are to) be (?:looked (?:at
    |through|into)|gone through|searched|checked|read|opened) (?:by POLICE
    |(?:in order )?to (?:establish|see|find out|learn|identify|show|prove|discover))
(?:aliases|alibis?|chis|eyes and ears|informants?|intel)
(?:gather|collect|feed|obtain|seek|glean|extract|provide|supply|develop)(?:s|ed
    |ing)? (?:further |more |any |useful |back )?information (?:\w+ ){0,3}?(?:on|about
    |from them about|regarding) (?:\w+ ){0,2}?(?:drugs?|dealing|offend\w*|crimes?|criminal\w*
    |weapons?|knives|members|who|supply|robberies|burglaries|their (?:activit\w+|movements
    |associat\w+))
(?:should|to|must|will|can|asked to|and) (?:tell|inform|let|keep|alert|notify
    |brief) (?:the )?(?:police|officers) (?:know |informed |updated )?(?:of |about )?(?:what|who
    |whom|where|which|when(?:ever)?|how) (?:the group|they|members|each|the members|the friends
    |any of)
(?:circulat|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:stills|descriptions) (?:of|showing)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|stores?|stations?
    |patrols?|control room|sergeant|inspector|detectives?) (?:\w+ ){0,3}?(?:circulat|shar|display
    |issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?
    |descriptions)\s+(?:of|showing)
(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?
    |pictures?) (?:of|showing) (?:\w+ ){1,4}?(?:to|with|among|in|at|behind) (?:\w+ ){0,3}?(?:guards?
    |security|shops?|shopkeepers|retailers|officers|police|wardens?|drivers|stores?|stations?
    |traders|patrols?|control room|businesses)
(?:photographs?|images?|photos?|pictures?) of (?:the )?(?:group|members|them|young people|(?:four
    |five|six|seven|eight)|boys|girls|yp\d+) (?:\w+ ){0,2}?(?:to|will|should|must
    |can) be (?:circulated|issued|distributed)
(?:information|details?|names|sightings?|logged|noted?|update|of (?:use|interest|value)|intended
    |material)(?: \w+){0,3}? (?:for|to) (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team
    |cell|officers?|analysts?)
(?:shar(?:e|es|ed|ing)|pass(?:es|ed|ing)?|send|sent) (?:\w+ ){1,4}(?:with
    |to) (?:the )?(?:gangs? (?:unit|team|desk)|robbery (?:team|squad|unit)|response team
    |intelligence \w+|crime (?:team|squad|unit)|detectives|cid)
(?:report|send|sent|submit|forward|copied|fed|feed|give|gave|supplie|supply)\w* (?!no |nothing\s+
    |none )(?:\w+ ){0,6}?to (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team|officers?
    |analysts?|hub|cell)
(?:criminal|police|crime|live|actionable|sensitive|force|local|current|further|new|community|street
    |partner|multi-agency|operational|historic|recent|corroborated|uncorroborated|single-source
    |little|no further|reliable) intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub
    |desk|tests?))
intelligence (?:suggests?|returns?|indicates?|shows?|picture|gathering|reports?|forms?|logs?|led|on
    |about|around|regarding|relating|that|gaps?|product|package|profile|development|sharing|received
    |held|submi\w+|checks?|requirements?|assessment|briefing|database|sources?|purposes?
    |opportunit\w+|from|to|for|collection|value|systems?|and (?:evidence|enforcement|information)
    |which)
intelligence(?= (?:has|is|was))
(?:gather\w*|collect\w*|develop\w*|build\w*|submit\w*|share|shares|sharing|obtain\w*|provid\w+
    |feed\w*|for|as|of|useful|valuable|more|any|on|through|into|generate\w*|yield\w*|enrich\w*
    |source of) (?:the |an? |police |good |better |further\s+|more )?intelligence(?! (?:officers?
    |analysts?|units?|bureaux?|team|hub|desk|tests?|and (?:humour|wit|warmth|kindness|care)))
5x5x5
3x5x2
(?:is |are |was |been )?graded? [a-e]\d
sources? (?:has |have )?(?:indicat\w+|suggest\w*|stat(?:es?|ed)|report(?:s|ed)?
    |advis\w+) (?:\w+ ){0,8}?(?:drugs?|stock|stolen|knives|weapons?|dealing|supplying|storing
    |stash\w*|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gang|responsible)
(?:confidential|covert|sensitive|graded|anonymous|intelligence) sources?
source (?:report|handl)\w*
(?:close to|willing to|ready to|persuaded? to|prepared to|likely to) talk(?:ing)?(?=[.;,]|$
    | to (?:police|officers|detectives|us about (?:who|names)))
(?:is|are) believed to hold information
encourag\w+ (?:them|her|him|one|the girls|the boys|members|yp\d+) to (?:inform|name|give (?:names
    |evidence|statements?|information))
(?:pass|passes|passing|give|gives|hand|send|supply|feed|provide|report|relay)(?:ed|ing
    |s)? (?:on )?(?:the |their |any |all |us )?(?:full )?(?:names|details|identities|addresses
    |registrations|descriptions|photographs|nicknames)(?: of (?:the |all |any\s+|each )?(?:members
    |those|anyone|associates|young people|group))?(?: \w+){0,3}? (?:over )?(?:to
    |with) (?:the )?(?:police|officers|force|detectives?|gangs?|crime|neighbourhood policing|robbery
    |response|\w+ (?:squad|desk))
(?:for the (?:information|attention|use|benefit)|of (?:use|interest|value|benefit)) (?:of
    |to) (?:the )?(?:\w+ )?(?:officers|police|force|squad|detectives|(?:serious )?violence (?:team
    |unit)|(?:robbery|gangs?|crime|drugs?|burglary) (?:team|unit|desk))
(?:officers|police|detectives|the force|the squad) (?:would|will|could|may|might) (?:benefit from
    |find it (?:useful|helpful) to|like to know|want to know|need to know|be (?:helped
    |assisted) by) (?:\w+ )?(?:who|what|which|where|when|knowing|having)
(?:share|shares|shared|sharing|pass|passes|passed|send|sends|sent|report|reported|feed|fed|copy
    |copied|forward|forwarded|hand|handed|refer|referred|go|goes|given)(?: \w+){0,8}? (?:with
    |to) (?:the )?(?:robbery|burglary|gangs?|crime|murder|drugs?|proactive|knife crime
    |organised crime) (?:squad|task ?force|team|unit|desk)
(?:well placed|asked|encouraged|in a position|used|instructed|expected) to (?:find out|report
    |listen out for|discover|learn|establish) (?:back )?(?:what|who|where|which|when) (?:is|they
    |the group|members|he|she)
(?:might|may|could|would|will|to) (?:give|provide|make) (?:witness )?statements?(?! (?:about
    |against) (?:the )?(?:adults?|men|man))
(?:drugs?|dealing|knives|weapons|stock) (?:is|are) (?:\w+ )?(?:kept|held|stored|hidden|stashed)
(?:establish|ascertain|confirm|determine|uncover)(?:es|s|ed
    |ing)? (?:the )?identit(?:y|ies) of (?:those
    |the (?:others|group|members|youths|individuals|males|females|associates)
    |(?:all|each|everyone)(?! who (?:hires?|books?|works?|volunteers?|appl(?:y|ies))\b)|YOUNG)
(?:the )?identity of the (?:person|male|female|youth|man|boy|girl) (?:known as|who)
(?:let|tell|inform|alert|notify|update|brief)(?:s|ing)? (?:the )?(?:police|officers?|sergeant
    |inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit
    |neighbourhood team|robbery team|cctv operators?|control room) (?:know |informed )?(?:of\s+
    |about |as to )?(?:who|whom|where|which|what) (?:is|are|was|were|the group|members|they|each|any
    |has|have|comes?|goes|attends?)
(?:let|tell|inform|alert|notify|ring|call)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector
    |detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team
    |robbery team|cctv operators?|control room) (?:know )?when(?:ever)? (?:the group|members
    |the friends|any of (?:the group|them)) (?:gathers?|meets?|arrives?|is|are|comes?|enters?
    |leaves?)
(?:allow|help|enabl|assist|lets?)\w* (?:the )?(?:police|officers?|sergeant|inspector|detectives?
    |constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team
    |cctv operators?|control room) (?:to |in )?(?:act (?:quickly|early|on|against)|decid\w+ (?:who
    |whom|which)|identify|identifying|stop (?:them|members|the group|whom)|search|arrest\w*
    |target\w*|trac(?:e|ing)|move in|catch\w*|prioritis\w+|link|match|know (?:who|whom|where|which))
so that (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force
    |squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?
    |control room) (?:can |may |will |are able to )?(?:act (?:quickly|early|against)
    |decide (?:who|whom|which)|identify|stop (?:them|members|the group|whom)|search|arrest
    |target|trace|move in|catch|link|match|(?:know|see) (?:who|whom|where|which|what|when)|build)
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?
    |gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ )?(?:hold
    |holds|held|keep|keeps|kept|have|has|compile|compiles|compiled
    |maintain\w*) (?:\w+ )?(?:photographs|images|pictures|files?|a list|lists|records|a database
    |details|names) (?:of|on) (?:each|every|all|the (?:group|members|(?:four|five|six|seven|eight)
    |young people|boys|girls)|members|them)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|drivers|stores?
    |traders|patrols?|control room|operators?|staff|sergeant|we) (?:\w+ ){0,3}?(?:given|sent|shown
    |issued(?: with)?|supplied(?: with)?|provided with|has|have|hold) (?:the )?(?:pictures
    |photographs|photos|images|descriptions|names|details) of (?:the )?(?:group|members|(?:four|five
    |six|seven|eight)|young people|boys|girls|them|each)
list of (?:the )?(?:names|members|associates|addresses|nicknames(?! for))(?! (?:(?:who
    |that) (?:agreed|asked|wished)|for (?:the|a|our) (?:\w+ )?(?:trip|team|session|bus|meal
    |match|party|visit|residential|play)))
wanted by (?:the )?(?:\w+ )?(?:intelligence|police|force|detectives|squad|desk)
(?:officers|police|detectives|the force|the squad) (?:would |will |could )?(?:like|want|need|require
    |seek|request|ask for|asked for|are seeking) (?:\w+ )?(?:the )?names
"""

# Who belongs to what.
MAPPING = r"""
(?:elders?|olders|line ?holders?|shot ?callers?)(?:,? and|,|,? with) (?:\w+ ){0,2}?(?:youngers
    |tinies|runners?|soldiers?)
(?:youngers|tinies)(?:,? and|,|,? with) (?:\w+ ){0,2}?(?:runners?|soldiers?|elders?|olders)
gangs? (?:matrix|matrices|nominals?|map(?:ping|s)?|database|profiles?|structures?|hierarch\w+
    |members? (?:list|map|chart)|affiliations?|intelligence|index|tension map|picture|activity map)
(?:the|police|violence|harm|risk) matrix
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |a |its |their\s+|any )?(?:\w+ )?(?:gangs?(?! unit)
    |hierarchy|offend\w+|associat(?:es|ions)|affiliat\w+|criminal \w+|nominals?|suspects?
    |chain of (?:command|supply)|crime|drugs? \w+)
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |its\s+|their )(?:\w+ )?network(?! of (?:support
    |adults|trusted|safe|friends|people they))
(?:network|link|association|social network) (?:analysis|charts?|diagrams?)
(?:chart|diagram|map) of (?:associates|the gang|the hierarchy|nominals|suspects|offenders)
(?:his|her|their|its|the|two|three|trusted|loyal) (?:\w+ )?lieutenants?
hierarchy(?=:| (?:of the (?:gang|network)|within the (?:gang|network)|and who))
map\w* (?:out )?the (?:group|network|gang)['’]s (?:hierarchy|leaders|elders|structure)
(?:subject|problem|offender|target|nominal|suspect|criminal) profiles?
profil(?:e|es|ing) (?:of )?(?:the )?(?:members|offenders|suspects|gang)
(?:is|are|was|were|operat\w+ as|function\w* as|forms?|constitut\w+|becom\w+|acts? as|part of
    |members? of|membership of|belongs? to|considered|assessed (?:as|to be)|recorded as|designated
    |treated as|flagged as|classed as|affiliat\w+ (?:to|with)|linked to|known as
    |as) (?:an? |the )?(?:\w+ ){0,3}(?:criminal networks?|organised crime groups?|ocgs?
    |criminal gangs?|urban street gangs?|street gangs?|organised criminal groups?
    |criminal enterprise|crime groups?|drugs? networks?|crime gangs?)
"""

INTELLIGENCE = (GATHERED, MAPPING)
