"""Surveillance of young people: who watches, tracks and lists them."""

# How they are watched.
WATCHED = r"""
(?:police|officers?|staff|workers?|us) (?:\w+ ){0,2}?posing as
(?:guards?|security|wardens?|officers?|patrols?|staff) to (?:follow|shadow|trail|tail) YOUNG(?!['’])
(?:read|check|access|monitor|download|go through|look through)(?:s|ing)? (?:YOUNG['’]?s?
    |their) (?:\w+ )?(?:phones?|messages|chats?|accounts?|contacts)(?! (?:for|with) them| (?:is
    |are) (?:charged|on)\b)
(?:fake|false) (?:profiles?|accounts?|names?|identit(?:y|ies)) (?:\w+ ){0,5}?(?:group|chats?
    |messages|follow|read|befriend|watch)
(?:chats?|groups?) under a false name
(?:their|YOUNG['’]s?) direction of travel
(?:any|each|every) stop (?:is|will be|to be) (?:reported|fed|passed|logged)
(?:phones?|messages|accounts),? (?:[\w’,]+ ){0,10}?would (?:tell|show) (?:us|police|officers
    |detectives)
track(?:er|ing) (?:apps?|devices?|software) (?:[\w’]+ ){0,4}?(?:on|in|to) (?:[\w’]+ ){0,3}?(?:YOUNG
    |phones?|bikes?|mopeds?)
(?:log|location|messages|feed|footage) (?:\w+ ){0,2}?(?:read|seen|checked|viewed
    |monitored) by POLICE
(?:know|knows|aware|understand|warn YOUNG|told|tell YOUNG|remind YOUNG) that YOUNG (?:is
    |are) (?:known(?! (?:to|by|for|as|there|and))|marked|on the (?:list|radar)|next|being (?:watched
    |monitored|logged)|under (?:watch|scrutiny))
(?:anpr|cctv trawl|cell[ -]site|covert(?:ly)?|(?:every|each|all|any) sightings?|one step ahead
    |plain[ -]clothes?|predictive policing|registrations of|strike next|tracked on
    |undercover|under observation|watch[ -]?lists?)
(?:cameras?|cctv|doorbell) (?:[\w’'-]+ ){0,8}?(?:to|so (?:that )?(?:\w+ ){1,2}can) (?:see|know|tell
    |record|log|check|show|note) (?:who|whom|which of)(?! (?:may |might )?(?:needs?|wants?) )
who (?:is|are|was|were|has been|have been) (?:seen |found |out |going )?(?:about )?with whom
on the (?:police|officers['’]) radar
(?:gather|collect|take|note|log|record|list|obtain)(?:s|ed|ing)? (?:the )?(?:names
    |details) of (?:anyone|anybody|those|all|everyone|everybody|whoever
    |people|others) (?:\w+ ){0,3}?(?:with|around|beside|near) (?:them|YOUNG)
map(?:s|ped|ping)? (?:\w+ ){0,2}?(?:movements|whereabouts|comings and goings)
on the radar of (?:the )?(?:(?:proactive|robbery|gangs?|crime|tasking|response) (?:team|unit|squad)
    |police|officers|neighbourhood (?:team|officers?)|community safety|enforcement)
(?:report|reports|reporting|record|records|recording|note|noting|log
    |logging) (?:on )?who (?:the group|they|members|each member|yp\d+) (?:associates?|is|are)
surveillance(?! cameras?(?: (?:at|on|in|outside|over|do|does|are|is|were|have|has|that|which)
    |[.,;]))
(?:keep|keeps|keeping|kept) (?:close )?(?:tabs|track|watch|a (?:close )?watch|a log
    |a register) (?:on|of|over) (?:the|their|them|who|members|all|each|these|this|its|which (?:of
    |boys?|girls?|young|members?|friends|children|pupils)|where)(?! (?:\w+ )?(?:cars?|vans?
    |vehicles?|taxis?|men|drivers?|adults?|lamps?|lights?|doors?|temperature|weather|bus(?:es)?)\b)
(?:carry|carries|carried|conduct\w*|undertake\w*|make
    |mount\w*) (?:out )?(?:\w+ )?observations? (?:at|on|of|from|near|around)(?! (?:the )?(?:lesson
    |session|place|play))
observation (?:posts?|points?|vans?)
(?:track|tracks|tracked|tracking|monitor\w*|log|logs|logged|logging|follow|following|plot\w*
    |chart\w*|trace\w*) (?:\w+ ){0,2}?(?:movements|associations|associates|contacts|whereabouts
    |social media|phones?|online activity|accounts)
(?:log|record|not|track|monitor|follow|plot)(?:s|e|es|ed|ing|ged|ging|ted|ting)?\s+
    (?:the )?(?:group|members|friends|boys|girls|lads|young people)['’]s? (?:movements|whereabouts
    |comings and goings)
(?:staff|wardens?|guards?|officers|police|security|drivers)\s+
    (?:(?:to|will|should|must) )?(?:log|record|note)s? their (?:movements|whereabouts
    |comings and goings)
(?:on|about|of) (?:the group['’]s|their|members['’]|the members['’]|his|her) (?:movements
    |whereabouts|associations|associates)(?! (?:through|around) the (?:day|school))
(?:the group['’]s|their|members['’]) movements (?:between|on the|were|after|are (?:logged|known
    |tracked|unknown))
(?:report|reports|reporting|record|records|recording|note|noting|log|logging|writ(?:e|es|ing) down
    |jot(?:s|ting)? down|tak(?:e|es|ing) down) (?:on )?who (?:of (?:them|the \w+) )?(?:meets
    |is with|visits|comes|attends|associates|goes|enters|talks)
predict\w* (?:where|when|who|their|the group|offend\w+|crime|which)
(?:automatic )?number[ -]plates? (?:recognition|data|readers?|cameras?|checks?)
fac(?:e|ial)[ -]recognition(?! cameras? (?:has|have|had) (?:barred|banned|stopped|mistaken))
(?:phone|handset|device|mobile|vehicle|telephone) (?:downloads?|seizures?|examinations?|extractions?
    |checks?|data|records|traffic|analysis)(?! (?:plan|contract|allowance|protection))
(?:phones?|handsets?|devices?|telephones?|mobiles?) (?:\w+ ){0,2}(?:be |were |are |was\s+
    |been )?(?:seized|downloaded|examined|interrogated|confiscated by (?:police|officers))
seiz(?:e|ed|es|ing|ure of) (?:\w+ )?(?:phones?|handsets?|devices?|telephones?|mobiles?)
(?:pnc|pnd|police national (?:computer|database))
(?:warning|police|gang|flag) markers?
(?:put|puts|place[sd]?|placing|add|adds|added|set) (?:\w+ )?markers? (?:on|against
    |at) (?:\w+ ){0,5}?(?:address|addresses|homes?|names?|houses?)
(?:flagged|recorded|logged|marked|entered|held|shown|listed|added) (?:up )?(?:on|in|onto
    |to)\s+(?:niche|athena|holmes|crimint)
flag(?:ged|s)? on (?:the )?(?:police|force|gang|intelligence)(?: \w+)?
identified (?:on|from|through|by) (?:the )?(?:cctv|cameras?|footage|body-worn)
(?:trawl\w*|review\w*) (?:the )?(?:cctv|footage|cameras?) (?:to|for) (?:identify|find|catch|see who
    |trace)
footage (?:\w+ ){0,2}(?:retained|seized|secured|requested|obtained|exhibited)
(?:retain|seize|secure|exhibit)(?:s|ed|ing)? (?:the )?(?:cctv|footage)
(?:turn|point|train|aim|direct|angle|swivel|focus)(?:s|es)? (?:\w+ ){0,3}?cameras? (?:\w+ )?(?:on
    |onto|at|towards?)(?: to)? YOUNG
(?:should|must|to|could|can|will|want|wants|need|needs|ask|asks|get|is
    |like) (?:[\w’'-]+ ){0,4}?cameras? (?:\w+ ){0,3}?(?:turned|pointed|trained|aimed|directed
    |angled|focused|turning|pointing) (?:\w+ )?(?:on|onto|at|towards?)(?: to)? YOUNG
cameras? (?:should|must|need to|ought to|could|can|will|are to|is to) be (?:turned|pointed|trained
    |aimed|directed|angled|focused) (?:\w+ )?(?:on|onto|at|towards?)(?: to)? YOUNG
body[ -]worn (?:video|footage|cameras?)(?! (?:(?:shows?|showed) (?:that )?(?:\w+ ){1,4}(?:did|were
    |was|calm|polite|helping|doing)|(?:was|were|is) (?:(?:switched )?(?:off|on)|(?:played
    |shown) (?:back )?to)|(?:\w+ ){0,9}?(?:with|by|to|before|for) (?:an? |the )?(?:\w+ )?(?:scrutiny
    |complaints?|independent|watchdog))\b)
cctv (?:to|will|should|used to) (?:identify|track|monitor|watch|catch|gather)
(?:drone |cctv |camera )?footage (?:shows?|showed|places|puts|captured) (?:the group|them|members
    |yp\d+|two|three|several)
feel (?:that )?they are (?:being )?watched
(?:guards?|security(?: (?:staff|guards?|team))?|wardens?|officers?|police|patrols?
    |store detectives?)\s+(?:will|to|should|must|can|are to) (?:[\w’',-]+ ){0,12}?(?:follow|shadow
    |trail|watch|film|photograph)\s+(?:them|the (?:group|members|young people|boys|girls|lads
    |(?:four|five|six|seven|eight)))(?! (?:up|play|perform|train|safely|home|to (?:safety|the bus)
    |across|grow|skate|dance|rehearse)\b)
sightings? of (?:the )?(?:group|members|them|yp\d+|any)
(?:vehicle|car) registrations(?! (?:were|are|have|will) (?:not|never)\b)
test purchas\w+ (?:of|for) (?:\w+ )?(?:drugs|cannabis|weed|crack|heroin)
test purchas\w+ (?:\w+ ){0,4}?(?:from|off|against) (?:the |this |any |these )?(?:group|members?
    |young people|boys|girls|lads|(?:four|five|six|seven|eight)|them|yp\d+)
(?:to|will|should|must|can|may|police|officers?|guards?|security|wardens?|patrols?|pcsos?|sergeant
    |cameras?|by) photograph(?:s|ed|ing)? (?:the )?(?:group|members|them|each|yp\d+|young people
    |boys|girls)
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:of )?(?:the (?:group|members|young people
    |boys|girls|(?:four|five|six|seven|eight))|members|yp\d+) (?:home|from|on|each|every|as|when
    |whenever|until|for|outside(?= the (?:shops?|kebab|takeaway|flats?|station)))
checks on (?:the )?(?:group|members|addresses|vehicles|names|yp\d+)
(?:group['’]s|members['’]) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?
    |gangs? unit|neighbourhood team|robbery team|cctv operators?
    |control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs
    |monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each
    |every|all|the (?:group|members|(?:four|five|six|seven|eight)|young people|boys|girls)|members
    |them|who|any|yp\d+|sightings?)(?! (?:lamps?|lights?|doors?|bus|lift|gate|fault|delay)s?\b)
(?:group|members|they|young people|friends|(?:four|five|six|seven|eight)|each|boys|girls|them
    |yp\d+) (?:\w+ ){0,2}?(?:is|are|was|were|be|been) (?:closely |being |to be |now |also\s+
    |regularly )*(?:monitored|profiled|tracked|logged(?! (?:out|off|in)\b)|flagged(?! down)|scored
    |graded|surveilled)(?! (?:by|on|through|via|with) (?:\w+ ){0,3}?(?:adults?|men|man|older|apps?
    |boyfriends?|parents?|mothers?|dealers?)|(?: \w+){0,3}? (?:out of (?:ten|five)|chat|for (?:their
    |looks|how))\b)
(?:group|members|they|young people|friends|(?:four|five|six|seven|eight)|each|boys|girls|them
    |yp\d+) (?:\w+ ){0,2}?(?:will|should|must|(?:are|is|were|was|going|need|have) to|can|may
    |could) be (?:filmed|photographed)(?! (?:for|at) (?:a |the\s+|their )?(?:film|poster|show
    |exhibition|play|concert|website))
(?:filmed|photographed) (?:\w+ ){0,2}?by (?:the |our |two |plain-clothes )?(?:police|officers?
    |pcsos?|cctv|cameras?|control room|wardens?|security|guards?|analysts?|detectives?)
(?:filmed|photographed) (?:entering|leaving|meeting|handing|passing|dealing|selling|exchanging)
(?:asked|told|instructed|tasked|briefed) to (?:follow|watch|track|film|photograph|log
    |monitor) (?:them|the|members|each|any)
(?:who|which (?:of them|members)) (?:was|were) (?:absent|missing|out|there|present
    |nearby) (?:at the time|on the (?:night|day)|when)
(?:phones?|telephones?|messages|accounts?|social media|calls|devices)(?: (?:is|are|was|were|be|being
    |to be)){0,4} (?:monitored|intercepted|tracked|(?:read|watched|checked) by (?:the )?(?:police
    |officers))
monitoring of (?:\w+ )?(?:messages|calls)
monitoring of the group(?= (?:by|on|at|in|online|through|via|and its)\b|['’]s)
(?:social media|online|open source) (?:monitoring|surveillance|scanning) (?:\w+ )?(?:identifi
    |show|suggest|reveal|indicat|confirm|point|locat|found|find)\w*
matching the (?:description|descriptions) (?:of|given)
(?:drones?|helicopter) (?:\w+ ){0,6}?(?:monitor|watch|track|film|follow|observe|spot|locate)
(?:cctv|cameras?|drones?|patrols?|officers?|wardens?|footage|guards) (?:(?!when|if\b|because
    |somebody|someone|strangers|adults)\w+ ){0,5}?(?:track|monitor
    |watch|follow|film|observe|record)(?:s|ed|ing)? (?:\w+ ){0,2}?(?:who|whom|which of
    |their (?:\w+ )?(?:movements|routes?|journeys?|meetings?)|YOUNG)(?! (?:play|perform|train
    |rehearse|dance|skate|sing|because of (?:the|their)|round (?:the )?(?:shops?|stores?|aisles?
    |supermarket)|around (?:the )?(?:shops?|stores?|aisles?|supermarket)|(?:in|into
    |through) (?:every |the |most )?shops?))
(?:to|will|should|be|and) (?:track|monitor|film|observe|log|chart)(?:ed)? (?:who|whom|where) YOUNG
(?:know|knows|aware|understand|understands|reminded|told) (?:that )?(?:it|YOUNG) (?:is
    |are)\s+(?:being\s+)?watched
(?:good|full|better|poor|patchy) coverage (?:of|on) YOUNG(?! in the (?:press|paper|news))
(?:movements|whereabouts|associations|contacts|comings and goings) (?:can|could|may|might|will
    |should|must|are to|to|need to) (?:\w+ )?be (?:\w+ )?(?:tracked|monitored|followed|logged
    |plotted|recorded|watched|mapped|traced|noted)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police|staff|rangers?)(?: \w+){0,3}? (?:told
    |asked|instructed|briefed|directed|ordered|tasked|reminded|authorised) to\s+(?:challenge|stop
    |confront|question|turn away|search|photograph|film|watch for|look out for|deal with|eject
    |keep moving) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every
    |on every)
(?:shopkeepers|guards?|security|officers?|police|shops|wardens?|patrols?|retailers|traders
    |drivers)\s+(?:\w+ ){0,3}?(?:sent|given|shown|issued with|handed|emailed) (?:their|the (?:boys
    |girls|friends|group|seven)['’]s?) (?:pictures?|photographs?|photos|images|names|descriptions
    |details)
(?:wardens?|guards?|officers?|patrols?|security|police
    |pcsos?) (?:\w+ ){0,3}?take (?:\w+ )?(?:photographs?|photos?|pictures?|images?) of YOUNG
"""

# Where they are listed, and where they will be.
LISTED = r"""
(?:check|match|compare|run)(?:s|ed|ing)? YOUNG (?:\w+ )?(?:against
    |through) (?:the |a |its )?(?:[\w’']+ ){0,2}?(?:banned|barred|exclusion|wanted|police|crime
    |gangs?|offender|nominals?|intelligence|custody) (?:list|database|register|system|records)
(?:anticipat|forecast|foresee)\w* (?:where|when|who) YOUNG (?:\w+ )?(?:offends?|strikes?|steals?
    |deals?|robs?|commits?)
tactical (?:tasking|options|advis\w+|plan)
priority nominal
(?:police|gang|named|of) nominal (?:group|cohort|list)s?
(?:on|against|to|onto|from|into) (?:the|a|our|any) (?:\w+ ){0,2}?(?:violence|harm|gangs?|offender
    |knife|robbery|police|priority|tasking|habitual|nominals?) (?:\w+ )?(?:list|matrix|register
    |index|board)
subjects? \d+
"""

WATCHING = (WATCHED, LISTED)
