"""What is to be found out about young people, and told to the police."""

# What is to be known of them.
FOUND_OUT = r"""
(?:address checks?|dossiers?|known addresses|mugshots?)
names? to (?:the |these |their )?faces (?:on|in|from) (?:the )?(?:footage|cctv|images|stills|video
    |clip)
(?:see|find out|establish|know|learn|check) who YOUNG (?:is|are|was|were|has been
    |have been)\s+(?:messaging|ringing|calling|texting|contacting|in contact with|linked to
    |working for|sellingfor)
names (?:and \w+ )?of (?:everyone|everybody|anyone|anybody|all|those|each
    |whoever)(?: [\w’']+){0,7}? to\s+(?:POLICE|the (?:anti-?social behaviour|asb|community safety
    |enforcement) (?:team|unit|officer))
(?:officers?|police|detectives?|analysts?) (?:can |could |may |to |will )?(?:check|compare|match
    |cross-?check)\s+(?:(?:it|them|these|names|those) )?(?:against|with) (?:their|the
    |a) (?:\w+ )?(?:list|database|records?|files?|system)
evidence[ -](?:gathering|led operations?|building|capture)
(?:facial|face|cctv|custody|still) (?:images?|photographs?|shots?|stills) of YOUNG
(?:know|find out|establish|identify|learn|discover|determine|understand|clear) (?:who
    |which of (?:them|the \w+)) (?:gives|is giving|issues) the orders
profiles? (?:of|for|on) (?:each|every|all) (?:subject|member|nominal|young person|individual|one
    |of them)
(?:see|find out|know|watch|check|record|establish|monitor) (?:\w+ )?what YOUNG (?:is|are|get
    |gets)\s+(?:up to|planning|plotting)
POLICE (?:\w+ ){0,2}?(?:want|need|would like|wish|hope|seek|aim|are (?:keen|trying|hoping
    |looking))s? (?:\w+ )?(?:know|learn|find out|establish|identify|hear|discover|work out
    |understand) (?:who|whom|what|where|which|how) (?:YOUNG|(?:is|are|runs?|leads?|sells|deals|holds
    |carries|stores|keeps))(?! (?:feels?|likes?|needs?|wants?|safe|would))
POLICE (?:\w+ ){0,3}?(?:gather|collect|obtain|seek|develop)(?:s|ed|ing)?\s+
    (?:\w+ ){0,2}?(?:information|details|material|footage) (?:on|about|around) (?:YOUNG|who|whom
    |where)
(?:build|develop|piece|form|complete|create)(?:s|ed|ing)? (?:up |together )?(?:a|an
    |the)\s+(?:\w+\s+){0,2}?(?:picture|timeline|profile|chart) (?:of|around|about|on) (?:who (?:is
    |are|they|runs|leads|supplies|does|meets|holds)|their (?:movements|associa\w+|criminal\w*
    |offending|contacts|hierarchy|roles)|offending|criminal\w*|drugs? (?:supply|dealing)
    |the (?:supply|hierarchy|gang|offending|network))
(?:check|trawl|review|scan|search|scour|monitor|examin)(?:s|ed|es|ing)? (?:\w+ ){0,5}?for\s+
    (?:\w+\s+){0,2}?(?:evidence|weapons?|drugs|drill|gang signs|signs of (?:gang|crime|drug
    |offend)\w*)
(?:find out|found out|establish|identify|know|see|shows?|learn|work out|tell us|say) (?:who
    |which of (?:them|the \w+)) (?:is |are |was |has |have |in the \w+ )?(?:\w+ )?(?:with whom
    |suppl\w+|sits with|mixes with|deals|dealing|carrying|carries|leads|leading|in charge|runs
    |running|(?:holding|holds)(?! (?:back|hands|out|the (?:door|gate|sponge|hose|bucket|rope|ladder
    |torch|lamp|umbrella|mic|microphone|map|pen|cards)\b))|behind|selling|sells|recruit\w+
    |organis\w+|stealing|steals|associat\w+|responsible|calls the shots|at the top)
(?:photo|photograph|mugshot) (?:album|board|wall|gallery) of
POLICE (?:has |have )?(?:asked for|ask for|requested|request|want|wanted|seek|sought
    |need)\s+(?:\w+[’']?s?\s+){0,3}?(?:seating plans?|registers?|records|list|names|footage
    |timetables?|photographs?|photos|data|addresses|phones?|passwords|usernames)(?! (?:of
    |from) (?:the )?(?:men|adults?))
who (?:is running|runs|is directing|directs|controls|is controlling|bosses) (?:whom|who\b)
(?:run|runs|running|check|checks|checking)(?: \w+){1,6}? against (?:live|open|unsolved|outstanding
    |current)\s+(?:jobs?|cases?|crimes?|enquiries|investigations?)
identif(?:y|ies|ying) (?:those|who is|who are|the ones|the people) (?:\w+ )?(?:at the top|higher up
    |above them|pulling the strings|calling the shots)
(?:to|can|could|will|might) flip (?:one of (?:them|the)|him|her|yp\d+)
(?:matched|compared|cross-?checked|cross-?referenced|correlated|overlaid) (?:with|against
    |to) (?:\w+ ){0,3}?(?:robber\w+|burglar\w+|thefts?|offen\w+|crimes?|crime \w+)
check who is (?:\w+ )?(?:at home|in\b|indoors|there|present)
who (?:was|were|is|has been) seen(?=[,;]| where| with\b| by (?:officers|police|patrols))
(?:prioritis\w+|target\w*|tackl\w+|remov\w+|arrest\w*|identify\w*|pursu\w+|know) (?:those|the ones
    |the people|who is|whoever is) at the top
who (?:commands|supplies(?=[.,;]| (?:whom|them|it)\b)|gives the orders|calls the shots
    |is expendable)
(?:identif\w+|find|trace) (?:the )?(?:line holders?|suppliers?|upstream \w+)
map(?:s|ped|ping)? (?:out )?(?:the |their )?supply (?:chains?|lines?|networks?|routes?)
(?:to|and|will|can|help\w*) evidence (?:the |their |any )?(?:asb|anti-?social|offending|breach\w*
    |crimes?|criminal\w*|association)
(?:report|note|log|record|list|write down|keep track of|track|monitor)(?:s|ed
    |ing)?\s+(?:\w+ ){0,3}?(?:who|which (?:of (?:them|the \w+)|young people|members|friends|boys
    |girls)) (?:sits?|walks?|eats?|talks?|hangs? (?:out )?|goes|gets? on|travels?|stands?|mixes
    |arrives?|leaves?|is seen|spends time) (?:with|together)
(?:establish|identif\w+|find out|determine|learn|clarify|discover|confirm
    |work out) which (?:of (?:them|the \w+(?: \w+)?)|members) (?:is|are|was|were|has
    |have) (?:\w+ )?(?:involved|responsible|behind|stealing|offending|committing|carrying
    |dealing|selling|robbing)
know who the (?:key|main|core|leading|principal|central|influential|problem) (?:individuals?
    |figures?|people|players?|members?|ones?|boys?|girls?|young people|names?) (?:is|are)
(?:catch|find) the ones (?:who|that)
(?:know|find out|learn|establish|determine|clear) (?:who|which (?:one )?of (?:them
    |the \w+)) (?:\w+ ){0,2}?(?:handles|holds|stores|carries|runs|deals|sells|supplies|controls
    |counts) (?:the|their) (?:money|cash|drugs|stock|stash|line|phones?|supply
    |gear|weapons?|takings)
(?:names|details|photographs|dates of birth|nicknames|haunts|addresses)(?: [\w,’']+){0,16}? (?:for
    |on|onto|into|to) (?:its|their|the|a) (?:\w+ )?database
(?:disclos|shar|pass|hand|provid|releas|made available)\w* (?:\w+ )?to (?:the )?(?:detectives
    |investigators|prosecutors|investigating officers?|cps|crown prosecution)
(?:compiled|drawn up|drawn|built|put together|made) from (?:\w+ ){0,3}?(?:crime|custody|arrest
    |stop and\s+search|intelligence) (?:reports?|records?|slips|logs)
(?:sergeant|officers?|police|inspector|detectives?) (?:wants?|would like) (?:[\w’']+ ){1,3}?(?:chat
    |messages|names|photographs?|photos?|list|posts|accounts?|details) (?:copied|sent|forwarded
    |passed|read)
(?:lets?|allows?|helps?|enables?) (?:the )?(?:police|officers?|sergeant|detectives?
    |wardens?) (?:to )?see\s+(?:who|whom|where|which|when) (?:YOUNG|each|everyone)
(?:phones?|devices?|accounts?|messages|chats?) (?:\w+ )?(?:hold|holds|contain
    |contains) (?:\w+ )?evidence(?! (?:of (?:what|the harm|the abuse)|that they))
us(?:e|es|ing) (?:\w+ ){1,4}?as (?:a )?(?:human |covert )?sources? (?:within|in|inside|close to
    |on) YOUNG
POLICE (?:\w+ ){0,5}?(?:foothold|way in|a way into|eyes) (?:in|into|inside|on|to|with) YOUNG
evidence (?:is|was|will be|has been) (?:being )?(?:gathered|collected|built|secured)
map(?:s|ped|ping)? (?:out )?who (?:sells|holds|collects|runs|deals|leads|supplies|carries|stores)
(?:police|officers?|pcsos?|sergeant) (?:\w+ ){0,8}?(?:note|record|log|list)s? who (?:is|was|comes
    |attends)
"""

# What is passed on, and to whom.
TOLD = r"""
(?:pass|give|hand|send|report)(?:s
    |ing)? (?:on )?(?:the )?names of (?:\w+ ){1,3}?who (?:\w+ ){1,6}?to POLICE
(?:pass on|report|tell|record|note)(?:s|ing)? (?:anything|everything|whatever
    |all) (?:that )?YOUNG (?:\w+ )?(?:say|do|tell|mention|post|talk)s?(?: \w+){0,3}? (?:to|about
    |with)
(?:tell|tells|give|gives)(?: the)? POLICE the names of
report (?:anything|everything|whatever) (?:\w+ )?(?:found|seen|heard|said) to POLICE
POLICE (?:is|are) looking for YOUNG
POLICE (?:(?:to|will|should|must|is|are|be) ){1,3}(?:told|called|informed|notified|alerted
    |rung) (?:\w+ ){0,3}?(?:when|whenever|if|each time|every time) (?:\w+ ){1,6}?(?:together
    |seen|gather|meet|spotted)
identif(?:y|ies|ied) (?:yp\d+|one of (?:them|the \w+)|him|her) as (?:the|an?) (?:\w+ )?(?:leader
    |ringleader|organiser|driving force|main|key|principal)
movements (?:(?:is|are|was|were|been|being|be|to|will|have|has) ){1,3}(?:\w+ )?(?:logged
    |recorded|tracked|noted|monitored|plotted|charted)
movements (?:logged|recorded|tracked|noted|monitored) (?:for|by) (?:the )?(?:police|officers|wardens
    |guards|security)
(?:seiz|confiscat)(?:e|es|ed|ing) (?:[\w’'-]+ ){0,5}?(?:phones?|devices?|handsets?
    |mobiles?) (?:\w+ ){0,5}?(?:examin|download|search|analys|contacts|check|interrogat)\w*
(?:give|gives|hand|hands|pass|passes|send|sends|supply|share
    |shares) POLICE (?:with )?the (?:\w+ )?(?:travel|card|call|location|door|swipe
    |browsing) (?:history|records?|logs?|data)
(?:travel|card|call|location|swipe|browsing) (?:history|records?|logs?|data) of YOUNG
at the (?:disposal|service) of POLICE
stills of YOUNG
(?:feed|feeds|fed|report|reports|pass|passes|put|send)(?:ing)? (?:[\w’']+ ){0,14}?(?:to
    |into) (?:the )?(?:police|force|cctv|ground) (?:control(?: room)?|command|system|desk)
(?:circulat|shar|distribut|send|pass|e-?mail|giv|issu)(?:e|es|s|ing|ed)? (?:YOUNG['’]s?
    |their) (?:names|photographs|photos|pictures|images|descriptions|details)(?: and \w+)? (?:to
    |with|among|round) (?:\w+ ){0,4}?(?:businesses|shops?|shopkeepers|traders|guards?|security
    |retailers|stores?|pubs?|landlords|stewards|wardens?|drivers|patrols?|police|officers)
(?:pass|report|send|feed|relay|give)(?:s|ed|es)?(?: on| back)? to POLICE (?:[\w’',-]+ ){0,14}?(?:who
    |whom|which of YOUNG|what was said)
(?:mak\w+|keep\w*|kept|tak\w+|compil\w+) (?:a |the )?(?:\w+ )?(?:note|log|list|record
    |tally)s? for POLICE (?:of|on|about) (?:who|whom|which of YOUNG|YOUNG|when YOUNG|where YOUNG)
(?:more|information|names|something|anything) (?:can|could|may|might) be (?:got|had|gleaned|drawn
    |extracted|learned|obtained) (?:from|out of) YOUNG
(?:pass|share|send|give|hand|forward|supply|email)(?:s|es|ing)? (?:the |any )?(?:clips?|stills?
    |footage|photographs?|pictures|images|recordings?) of YOUNG (?:on |over )?(?:to|with) POLICE
(?:photographs?|pictures|log|logs|list|lists|records?|notes?|down
    |register) (?:[\w’',-]+ ){0,3}?(?:of|which of|who|whom|when|where
    |what) YOUNG['’]?s? (?:[\w’',-]+ ){0,16}?(?:give|hand|send|pass|forward|email|share)(?:s|ing
    |ed)? (?:it|them|this|(?:the|a) (?:\w+ )?(?:file|list|log|names|notes?|pictures|register|copy
    |footage))(?: on| over)? (?:to|with) POLICE
(?:report|log|record|pass on)(?:s|ing)? (?:any |all )?(?:criminal|gang|drug|suspicious) (?:activity
    |behaviour)\s+(?:by|of|in|among) YOUNG
(?:to|with|for|by|from|via|through) (?:the )?(?:\w+ )?(?:intelligence|robbery|gangs?|crime) (?:desk
    |cell|hub)
returns? of sightings
sightings (?:from|by|reported|logged|submitted|passed)
(?:police|officers['’]|law enforcement) attention
flag(?:s|ged|ging)? YOUNG (?:\w+ )?(?:on|to|with|for) (?:the )?(?:police|force|intelligence)
(?:pass|share|send|give|hand|forward|supply)(?:s|es|ing)? (?:\w+ ){0,3}?(?:footage|images
    |recordings?|photographs?|screenshots?) (?:\w+ ){0,2}?(?:to|with) POLICE
(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|phone numbers
    |registrations|what is known|list)(?: \w+){0,12}? (?:passed|shared|sent|given|go|goes|forwarded
    |supplied|fed|handed|reported|copied) (?:on |over )?(?:to|with) POLICE
(?:pass|share|send|feed|report|forward|supply|supplie|hand)(?:s|d|es|ed|ing)?\s+
    (?:\w+ ){0,3}?(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos
    |images|what (?:is|they) knowns?)(?: [\w’']+){0,6}? (?:to|with) POLICE
(?:log(?:ging)?|not(?:e|ing)|record(?:ing)?|list(?:ing)?|writ(?:e|ing) down|report(?:ing)?)(?:s
    |ed)? (?:\w+ )?(?:who |whom |which (?:\w+ ){1,3})YOUNG (?:\w+ )?(?:speak|talk|meet|sit|go|visit
    |arrive|come|leave|are with|see|travel|message|ring)s?
(?:tasked|flagged|passed|circulated|allocated|escalated) (?:on )?(?:to|with|for)\s+
    (?:action by )?(?:the\s+)?(?:\w+ )?(?:neighbourhood|response|gangs?|proactive|crime|robbery
    |tactical|tasking|policing|violence) (?:\w+ )?(?:team|unit|squad|officers?|sergeant|desk|meeting
    |group)
briefing (?:room|board|sheet|slide)s?
(?:(?:daily|morning|evening) police|shift) briefing
(?:names|sightings?|associates|associations|YOUNG) (?:\w+ ){0,3}?(?:noted|logged|recorded|entered
    |added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into) (?:the )?system
(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto
    |into)\s+(?:the )?(?:police|force|intelligence) system
POLICE (?:\w+ ){0,2}?(?:something|anything) (?:\w+ )?to (?:act on|work with|go on|use)
(?:report|feed|relay|pass)(?:s|ing)? (?:back |on )?(?:what|anything|everything|whatever) (?:s?he
    |they|the \w+) (?:\w+ )?(?:learns?|hears?|finds? out|picks? up|overhears?
    |discovers?) (?:[\w’']+ ){0,6}?to (?:the )?(?:dc|ds|di|dci|pc|ps|sgt|police|officers?
    |detectives?|sergeant|inspector|squad|force)
(?:email|tell|send|update|inform|report to|ring|brief|copy in)(?:s|ing)? (?:the\s+
    |our )?(?:police )?(?:analysts?|intelligence \w+|gangs? unit)
(?:share|pass|send|report|forward)(?:s|d|ed
    |ing)? (?:it |them |this |these |everything )?(?:on )?(?:with|to) POLICE (?:weekly|daily
    |each week|every (?:day|week)|after each|in real time)
(?:photographs?|photos?|images?|pictures?|stills|posters?
    |descriptions?) of (?:all |each of )?YOUNG\s+(?:(?:were|are|have been|has been|will be|is|was
    |to be) )?(?:circulated|shared|passed|issued|sent|put up|displayed|pinned|distributed|given
    |shown|handed|emailed) (?:out |round )?(?:to|with|by|in|at|among|behind
    |on) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|staff|officers|police
    |wardens?|drivers|stores?|stations?|offices?|traders|managers?|patrols?|control room
    |businesses)(?! (?:\w+ ){0,4}?(?:exhibition|show|display|opening|gallery|concert|party))
POLICE (?:\w+ ){0,4}?(?:given|sent|handed|shown|passed|supplied with) (?:a |the )?(?:\w+ )?lists? of
(?:photographs?|photos?|images?|pictures?) of (?:all )?YOUNG (?:have |has |will |to\s+
    |should )?(?:gone|go|goes)\s+to (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers
    |police|officers|wardens?|drivers|stores?|traders|patrols?)
(?:for|to) (?:our |the )?(?:colleagues|partners) in the (?:force|police)
(?:report|log|record|ring in|call in|phone in|flag)(?:s|ing)? (?:any|every|each|all
    |large) (?:\w+ )?(?:gatherings?|congregations?|groups?)(?! (?:of (?:\w+ )?(?:men|adults
    |strangers|older|dealers|drivers|residents|parents)|that (?:frightens?|threatens?|follows?)|who
    |(?:session|activity|meal|trip|outing)s?))
(?:any|every|each|all|large) (?:\w+ )?(?:gatherings?|congregations?|groups?) (?:of|over|larger
    |bigger)(?! (?:\w+ )?(?:men|adults|strangers|dealers|drivers|residents
    |parents)\b) (?:[\w’'-]+ ){0,8}?(?:be|is|are|being|been) (?:\w+ )?(?:reported|logged
    |recorded|notified|flagged|rung in|called in|phoned in|photographed|filmed)
(?:upload|send|give|pass|share|copy|e-?mail)(?:s|es|ing)? (?:[\w’'-]+ ){0,4}?(?:registers?
    |sign-in sheets?|attendance (?:lists?|sheets?)) (?:on |over )?(?:to|for|with) POLICE
(?:doorstep|door[- ]?knock|curfew|compliance) (?:checks?|visits?|calls?)\s+
    (?:[\w’'-]+ ){0,6}?(?:by|from) POLICE
(?:giv|grant|allow)(?:es?|s|ed|ing)? (?:the |an? |our )?(?:\w+ ){0,3}?(?:officers?|police|sergeant
    |squad|constables?|guards?|security) (?:\w+ )?access to (?:[\w’'-]+ ){0,3}?(?:lockers?|phones?
    |devices|accounts?|bags|messages|passwords|social media)
(?:photograph|film)(?:s|ed|ing)? (?:[\w’',-]+ ){1,14}?(?:and|to) (?:\w+ )?(?:send|pass|give|hand
    |show|forward|share)s? (?:[\w’'-]+ ){0,3}?(?:to|with) POLICE
(?:crime|asb|anti-?social behaviour) reports? (?:that |which )?(?:name|names|naming|about|involving
    |against) YOUNG
(?:of use|useful|of help|of interest|of value|relevant) (?:to|for|in) (?:the|an|any
    |their) (?:\w+ )?(?:investigation|enquiry|prosecution|case against)
(?:ring|call|phone|radio|text|alert|message|e-?mail|notify|tip off)(?:s|ing)? (?:101|999
    |the control room|the cctv room|POLICE) (?:whenever|when|if|as soon as|each time
    |every time) (?:\w+ ){0,4}?(?:YOUNG) (?:\w+ ){0,2}?(?:arrives?|gathers?|meets?|comes?|appears?
    |seen|turns? up|sits?|stands?|books?|boards?|enters?|leaves?|goes|go)
(?:post|pin|put|display|hang|place|stick)(?:s|ed|ing)? (?:up )?(?:the )?(?:photographs?|photos
    |pictures|images|stills|descriptions|names) of YOUNG (?:\w+ ){0,4}?(?:staff ?rooms?|shops?
    |stores?|tills?|counters?|guards?|security|control room|back office
    |police station)(?! (?:exhibition|window display))
"""

TOLD_TO_POLICE = (FOUND_OUT, TOLD)
