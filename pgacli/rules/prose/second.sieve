1051 929 658

LEAD (?:up )?(?:[\w’'-]+ ){0,3}?THING
THING(?:[’']s)?(?: [\w’'-]+){0,4}? (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|fully) ){0,4}(?:DONE|(?:take|takes|took|taking|taken) place)
WORKERS (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|who) ){0,4}REACHED
WORKERS (?:will )?(?:meets?|patrols?|visits?|reports?|rings?|contacts?|walks?|speaks?|talks?|phones?|attends?|sees?|texts?|emails?|supports?|checks? in) (?:[\w’'-]+ ){0,8}?(?:each(?! other)|every|all|once|twice|weekly|fortnightly|monthly|daily)
(?:work|project|pilot) (?:(?:is|are|was|were|has|have|been|will|be|gets?|got) ){0,3}(?:completed?|delivered|done|finished|signed off)
list (?:is|are|will be) kept
(?:completion|delivery|uptake|take-up|attendance|provision|distribution|creation|production|publication|introduction|implementation|roll-?out) of \w+
reach(?:es|ed)? (?:over |at least )?\d+
feedback (?:(?:is|was|were|are|has|have|been|be|to|will) ){0,3}(?:sought|collected|gathered|requested|obtained|received)
training at \d+ ?(?:per ?cent|%)
(?:extent|degree) to which (?:the |all |each )?WORKERS
(?:frequency|regularity) with which (?:the |all |each |our )?(?:\w+ )?(?:WORKERS|partnership|panel|team|network|board|services?) (?:convenes?|meets?|visits?|attends?|reports?|patrols?|calls?)
(?:how many times|how often|number of times) (?:we|(?:the |our )?(?:youth |social |outreach |detached |support )?(?:workers?|team|staff|officers?|mentors?|nurse|sergeant|panel|network|service)) (?:\w+ ){0,2}?(?:walk|speak|spoke|sit|sat|text|taught|visit|go|went|meet|met|ring|rang|rung|attend|call|patrol|contact|convene|turn out|come out|came out)\w*
(?:scheme|programme|club|project|course|service|campaign|football|boxing|cooking|music|gym) (?:has |have |will )?(?:runs?|ran|is run)
through the (?:course|training|programme)
(?:emails?|letters?|newsletters?|texts?|bulletins?|invitations?|leaflets?|surveys?|minutes|reminders?) (?:[\w’'-]+ ){0,4}?(?:goes|go|went) (?:out|round|home)
(?:tick|sign|mark)(?:s|ed)? (?:this|it|that|them) off
(?:has|have|had) (?:\w+ )?had (?:\w+ly )?contact
how many (?:[\w’'-]+ ){1,4}?we (?:have )?(?:gave|handed|ran|run|printed|saw|spoken?)
(?:quarterly|monthly|weekly|annual|termly) (?:monitoring |performance )?(?:returns?|figures|data|bulletin|digest)
WORKERS (?:have|has|will have) (?:all |each )?been (?:sent|given|shown|handed|issued with) (?:the|a|an|their|this)
accessed (?:the |a |our |their )?(?:\w+ ){0,2}?(?:services?|gym|hub|THING)
(?:numbers?|footfall|headcount)(?: of [\w’'-]+(?: people)?)? (?:coming\s+|getting )?through (?:the|its|our) doors?
(?:number of times|how often) (?:the |our )?(?:youth |mobile |outreach |detached |play )(?:bus|van|team|unit|workers?)
referrals? (?:to|into) (?:[\w’'&-]+[:,]? ){1,4}?(?:made|accepted|completed|submitted|sent|taken up)
WORKERS (?:all |each )?(?:come|came|turn(?:ed)? up) (?:to|for|at) (?:[\w’'-]+ ){0,3}?(?:THING|coffee mornings?|open days?|fun days?)
we (?:did|have done|do|got through|finished|completed|delivered|achieved) (?:what|all|everything) (?:that )?we (?:said|promised|agreed|planned)
WORKERS (?:will |all |each )?(?:confirm|sign|agree|state|declare)(?:s|ed)? (?:to say )?(?:that )?(?:they|he|she) (?:have|has) (?:all |each )?(?:read|seen|received|done|had|completed|watched|understood)
(?:meetings?|panel|forum|network|rota|board|briefings?)(?: is| are|['’]s)? (?:still |now )?(?:going|running|meeting|taking place|happening|up and running)
number of (?:\w+ ){0,4}?(?:who|that|to) (?:attend|take part|join|sign up|turn up|participate|complete)\w*
(?:hit|meet|met|reach|reached|achieve[sd]?|complete[sd]?) (?:all |each |every\s+|most )?(?:of )?(?:our |the |its )?(?:\w+ )?(?:milestones?|targets?|deadlines?|kpis?|deliverables|timescales?)
(?<!school\s)(?<!class\s)(?:registers?|sign-in sheets?|attendance (?:sheets?|lists?)) (?:shows?|showing|has|have) (?:\w+ ){0,7}?(?:attend\w*|names|present|turn(?:ed|ing)? up|sign(?:ed|ing)? in)(?! (?:at |in )?(?:school|college|lessons|class))
(?:spend|spending|expenditure|costs?) (?:against|within|under) (?:the |its )?(?:budget|target|plan)
(?:forms?|pages?|websites?|apps?|helplines?|lines?|portals?|systems?|sites?|modules?|services?|schemes?|rotas?|timetables?|number|channel|account|survey|map|podcast|film|policy) (?:\w+ ){0,2}?(?:goes|go|went|is|are|has gone|have gone|will go|to go|will be|was|were)\s+(?:now )?(?:live|online|operational|up and running)
(?:lamps?|lights?|lighting|cameras?|bench(?:es)?|locks?|gates?|signs?|shelters?|seats?|tables?|goalposts?|ramps?|bins?|heaters?|phones?|passes|kits?|tickets?|chairs|costumes|books|tools|materials|equipment|bikes?|helmets|minibus|fence) (?:\w+ )?(?:(?:is|are|has|have|been|be|will|was|were|all|now) ){1,4}(?:ordered|bought|purchased|commissioned|procured|costed|budgeted|priced|delivered|chosen|paid for|on order|approved|agreed|surveyed)
DOER (?:will |should )?(?:has|have|had) (?:\w+ly |all |now |each |both )?(?:applied|spoken|talked|written|emailed|phoned|rung|visited|contacted|invited|asked|told|explained|attended|replied|liaised|consulted|chased|met|been in touch|sat down|gone through|reminded)(?! (?:fewer|less|no))
DOER (?:\w+ly )?(?:spoke|talked|wrote|emailed|phoned|rang|liaised|met) (?:to|with|the|each|all|both|every|their|his|her|them)
(?:girls|boys|young people|group|friends|members|cast|families|parents|dancers|skaters|players|five|six|seven|they|them|lads)(?: all| each)? (?:was|were|has been|have been|will have been|has all been|have all been) (?:\w+ly |all |each )?ASKED(?=[.,;]|$| (?:about|for|whether|what|if|how|in|at|by|on|to|twice|once|again|and|with|(?:\w+ )?times)\b)
(?:group|friends|they|young people|girls|boys|families|parents) (?:is|are) (?:\w+ly |all |each )?(?:consulted|informed|briefed|surveyed|interviewed)
all (?:of )?(?:the )?(?:girls|boys|young people|friends|members|families|parents|five|six|seven|cast) (?:(?:was|were|has|have|been|are|will) ){1,3}ASKED
(?:library|libraries|gym|café|cafe|theatre|church|school|kitchen|pool|shop|park|museum|mosque|studio|rink|club|hall|centre|room|drop-in|hub|clinic|court|cinema) (?:(?:is|was|has been|will be|will have been|to be) open(?:ed)?|opens|opened) (?:at )?(?:\w+ ){0,3}?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|evenings?|nights?|afternoons?|lunchtimes?|weekends?|weeks?)
number of (?:[\w’'-]+ ){1,4}?(?:signed up|enrolled|registered|accredited|briefed|audited|mapped|staffed|open|opened|run|delivered|held|offered|covered|provided|booked|attended|made|sent|given|completed|taken up|filled|claimed|logged|issued|distributed|visited|contacted|recruited|posted|printed|installed|fitted|put up|worked|done|carried out|undertaken|conducted|handed out)
(?:had|has|got|received) (?:a|an|one|two) (?:\w+ )?(?:reply|replies|answer|response|acknowledgement)(?: from)?
^\W*(?:[\w’'-]+ ){1,4}(?:bought|ordered|purchased|installed|fitted|built|repaired|redrawn|recruited|appointed|painted|mended|written|printed|issued|launched|rewritten|commissioned|visited|removed|cleared|replaced|handed over|loaned|lent|boarded up|delivered|signed|circulated|updated|planted|booked|hired|moved|staffed|rearranged|paid for|drawn up|redesigned|lit|lent out|carried out|reinstated|seized|waived|trimmed|cut back|switched on|turned on|set up|signed off|opened|unlocked|fixed)(?=\W*$|[,;:.]| (?:and (?:is|are|painted|planted|fitted|published|shared|circulated|signed|staffed|adopted|in use)|out of|for the (?:\w+ )?(?:term|year|season|summer))\b| (?:by|before|within) (?:\d|(?:the )?end|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|summer))
(?:locks?|rules?|signs?|bulbs?|hours|rotas?|codes?|notices?) changed(?=\W*$|[,;.]| by| at| in| on| and)
^\W*(?:[\w’'-]+ ){1,3}(?:planted|painted|written|printed|fitted|installed|mended|repaired) by
(?:photos?|photographs?|pictures|measurements|minutes|statements) (?:(?:are|were|have been) )?taken(?! (?:of|by)\b)
(?:has|have) (?:rung|phoned|written to|visited|texted|emailed|met|spoken to|contacted) (?:all|each|every|both|\d+) (?:the )?(?:parents?|families|family|shops?|drivers?|carers?|homes?|schools?)
(?:diary|calendar|rota|timesheets?|minutes) (?:shows?|showing|records?|confirms?)
(?:panel|committee|board|governors) (?:hears?|considers?|discuss(?:es)?|receives?|meets?|sits?)
number of (?:\w+ ){0,4}?(?:accessing|attending|visiting|joining|completing|reached|referred|engaged|engaging|seen|trained)(?! (?:at |in )?(?:school|college|lessons|class))
\d+ ?(?:%|per ?cent) (?:attendance|engagement|uptake|take-up|participation|completion)(?! (?:at|in) (?:school|college|lessons))
(?:all|each|both|every) (?:(?:of )?(?:the )?(?:\w+ ){1,3}?)(?:(?:is|are|has|have|were|was|been) ){0,3}(?:referred|signposted|registered|enrolled|assessed|put forward)(?= to| for| with| by|[.,;]|$)
(?:club|hall|centre|room|service|drop-in|hub) is open (?:\w+ ){0,4}?(?:nights?|days?|evenings?|hours)
(?:members?|friends?|they|pupils?|child|children|girls|boys|young people|residents|players|students|lads|everybody|everyone|families|parents|of them) (?:have|has) (?:all |each )?been given (?:the|a|an|their)\s+(?:number|leaflet|card|booklet|pack|details|information|copy|plan|letter|timetable)
number of (?:\w+ ){0,4}?(?:who|that) (?:come|came|turn|return|respond|reply|read|download|watch|visit|view|register|accept)\w*(?! (?:home|back home))
(?:panel|board|core group|agencies|professionals|partners|steering group|network|forum|working group|committee|partnership) (?:has|have|will have) (?:now )?met
number of (?:hits|views|downloads|likes|clicks|followers|sign-ups|attendees|participants|retweets|shares|responses|replies)
(?:money|budget|grant|funding|funds?) (?:\w+ )?(?:(?:is|are|has been|have been|was) )?(?:spent|used|allocated|secured|drawn down|committed|in place|approved)
evidence (?:of|that) (?:\w+ ){0,3}?(?:joint|work|working|engagement|attendance|partnership|liaison|contact|delivery|completion|information[ -]sharing|multi-agency|communication|training|meetings?)
(?:youth|mobile|outreach|detached|play) (?:bus|van|unit|team) (?:\w+ ){0,2}?(?:park(?:s|ed)|visit(?:s|ed)|comes?|came|been|goes|gone|stop(?:s|ped)|turn(?:s|ed) up|cover(?:s|ed)|attend(?:s|ed))
(?:handed|given|sent|passed|posted|shared) (?:out|round)(?= to| in| at|[.,;]|$)
(?:cases?|files?|referrals?|actions?|tickets?|jobs?) (?:(?:is|are|has been|have been) )?closed
(?:is|are) (?:now )?in (?:the |its |our )?(?:\w+ )?(?:handbook|policy|minutes|timetable|newsletter|calendar|contract|curriculum|prospectus)
(?:girls|boys|lads|friends|group|they|young people|members|five) (?:(?:have|has|all|each) ){0,2}attended (?:the|a|an|each|every|all|both)(?! (?:\w+ )?(?:school|college|lessons?|class(?:es)?)\b)
numbers (?:on (?:roll|the (?:roll|register|books))|attending)(?! (?:school|college))
hours per (?:young|week|month|child|member|head)
(?:nurse|doctor|clinic|workers?|mentor|team|coach|counsellor|officers?|advisers?) (?:\w+ )?(?:saw|met|visited|rang|taught|coached) (?:\w+ )?(?:\d+|five|six|ten|twelve|twenty|thirty|all|each(?! other)|every|most)
(?:staff|drivers?|guards?|stewards?|teachers?|wardens?) (?:all |each )?(?:holds?|carr(?:y|ies)|wears?)\s+(?:the|an?|their) (?:\w+ )?(?:badge|card|licence|certificate|qualification|leaflet|lanyard)s?
^\W*(?:\d+|an?|one|two|three|four|five|six|ten) (?:more|new|extra|additional) (?:\w+ ){0,2}?(?:lights?|lamps?|bench(?:es)?|cameras?|workers?|bins?|officers?|shelters?|signs?|posts?|staff|wardens?)
whether DOER (?:\w+ ){0,2}?(?:turn(?:s|ed)? (?:up|out)|attend(?:s|ed)?|visit(?:s|ed)?|went|goes|met|meets|held|holds|ran|runs|patrol\w*|made|makes|sent|sends|carried out|carries out|was there|is there)
^\W*(?:\d+|an?|one|two|three|four) (?:\w+ )?(?:staff|workers?|officers?|guards?|wardens?|conductors?) (?:is |are )?(?:on|at) (?:duty|shift|every|each|all|the (?:rota|desk|doors?|gates?|stop))
hours (?:of|spent on|worked) (?:\w+ ){0,3}?(?:work|outreach|support|mentoring|training|contact|supervision|patrols?|counselling)
(?:registers?|records?|lists?|logs?|notes?|tally|count|sheets?) (?:of|for|showing) (?:who|how many|those who|attendance|attendees|numbers)
^\W*(?:an?|another|the) (?:\w+ ){0,2}?(?:assembly|session|workshop|meeting|leaflet|poster|talk|event|course|lesson|briefing|trip|visit|plan|policy|protocol|report|newsletter)(?= (?:for|on|about|by|with|in|at|each|every|and|is|has)\b|[.,;]|$)
how (?:many|much|often) (?:[\w’'-]+ ){0,5}?(?:attend\w*|come|came|turn(?:ed)? up|sign(?:ed)? up|take part|took part|join|joined|seen(?! (?:on|near|outside|behind|around|alone|together|waiting|sitting)\b)|invited|reached|referred|trained|book|booked|downloaded?|receive[sd]?|(?<!in\s)return|respond|viewed?|delivered|held|completed|sent|given|made|visited|contacted|met)
(?:percent|per cent|half|most|all|everyone|everybody|\w+ (?:parents|staff|teachers|drivers|families|people)) (?:\w+ ){0,5}?(?:attend(?:s|ed)?|turn(?:ed|s)? up|complete[sd]?|sign(?:s|ed)? up|respond(?:s|ed)?|return(?:s|ed)? (?:the|their)|took part|take part|receive[sd]?)(?! (?:school|college|lessons))
\d+ ?%(?: of)? (?:\w+ ){0,5}?(?:attend|turn up|complete|come)(?:s|d|ed)?
(?:WORKERS|governors?|councillors?|firms?|compan(?:y|ies)|operators?|landlords?|gps|panel|nurses?|guards?|managers?|leads?|coordinators?|clinicians?|counsellors?|coach(?:es)?|tutors?|sergeant|pcsos?|nurse) (?:\w+ ){0,3}?(?:has|have)\s+(?:\w+ly |all |each |now |both )?(?:DONE|introduced|replied|responded|told (?:the (?:group|friends|girls|boys|lads)|all|each|every)|knocked|handed|been (?:round|out|into)|met|seen(?! (?:an?|the) (?:change|differen|drop|fall))|looked (?:at|into)|considered|discussed|visited|spoken|written|gone (?:to|on|round|through)|done|joined|taken part|contacted|rung|phoned|(?:a|the|their) copy|signed|begun|started|worked)
(?:staff|teachers?|workers?|mentors?|officers?|lead|nurse|school|council|police|chair|manager|social worker) (?:\w+ ){0,2}?(?:emails|sends|writes|visits|attends|meets|chairs|circulates|delivers|completes|updates|records|submits|files|reports|logs|holds|provides|offers|runs|shares|checks in|contacts|calls|reviews|produces|arranges|makes) (?:\w+ ){1,}
(?:lights?|lighting|lamps?|cameras?|bench(?:es)?|fenc(?:e|ing)|signs?|shelter|locks?|gates?|hedge|seat(?:s|ing)|bins?|bulbs?|alarms?|cctv|tables?|goalposts?) (?:\w+ ){0,3}?(?:fitted|installed|repaired|replaced|mended|put (?:up|in)|taken down|removed|painted|built|in place)
(?:safe |new |quiet )?(?:spaces?|rooms?|zones?|hubs?) (?:(?:is|are|has|have|been|will|be) ){1,3}(?:created|identified|set up|set aside|provided|found|available|in place)
(?:gym|pool|hall|swim\w*|lessons?|places?|passes|space|rooms?) (?:is|are|was|were|has been|have been) (?:all )?(?:offered|provided|made available|given)
(?:team|workers?|staff|wardens?|officers?|bus|van) (?:is |are )?out (?:on|at least|every|each)
(?:people|members|parents|families) (?:have |has )?sign up
(?:cctv|cameras?|help points?|intercoms?|alarms?|hotlines?) (?:(?:is|are|now|all|fully|back) ){0,3}(?:operational|functional|in (?:full )?working order)
(?:views|voices?|wishes|feelings|opinions|comments|experiences) (?:of (?:the )?(?:\w+ ){1,3}?)?(?:(?:is|are|was|were|have|has|been|being|all) ){0,3}(?:recorded|gathered|captured|collected|evident|included|reflected|documented|obtained|noted|reported)
(?:hedges?|laurels|trees|bushes|branches|grass|shrubs|undergrowth|ivy) (?:(?:is|are|has|have|been) ){0,2}(?:cut|trimmed|cleared|pruned|felled)
(?:taxis?|fares?|transport|childcare|interpreters?) (?:(?:is|are|was|were|been|have|has|being) ){0,2}(?:provided|laid on|supplied|arranged)
(?:councillors?|landlord|managers?|owners?|operators?|company|traders|shopkeepers|sergeant|providers?) (?:(?:is|are|was|were|been|have|has|all) ){0,2}(?:met|seen|spoken to|contacted|consulted|visited|written to|rung|phoned)(?=[.,;]|$| (?:by|before|in|on|at)\b)
(?:shops?|schools?|businesses|cafes?|traders|clubs?|services|agencies) (?:has|have) (?:all |each |now )?(?:put up|displayed|signed up|signed|taken (?:an?|the|part)|joined|adopted)
evidence (?:in|on|from) (?:the |all |case |our |their )*(?:files?|records?|minutes|case notes)
dip[ -]samples?
(?:verbal )?feedback (?:\w+ )?from (?:the |all |our |other )?(?:partners?|staff|professionals|agencies|colleagues|practitioners|participants|attendees|delegates)
(?:works? orders?|invoices?|purchase orders?|jobs?) (?:(?:is|are|was|has|have|been) ){0,2}(?:raised|placed|paid|logged|issued)
(?:photos?|photographs?|pictures?|screenshots?) of (?:the |a |an |each )?(?:finished|completed|new|installed|final|mended|repaired)
progress (?:(?:is|will|to|has|be|been) ){0,2}(?:reported|tracked|reviewed|updated|shared)
(?:standing|agenda) (?:agenda )?items?
^\W*an? (?:named|dedicated|designated|single|identified) (?:\w+ )?(?:workers?|officers?|leads?|mentors?|contacts?|practitioners?)
reports? to (?:the |our )?(?:governors?|board|panel|committee|trustees|cabinet|partnership)
number of (?:young people|children|pupils|families|parents) (?:on|in|at) (?:the|our|a)\s+(?:\w+ )?(?:programme|course|project|scheme|caseload|club|sessions?)
(?:measured|monitored|reviewed|tracked|evidenced|assessed|checked) (?:by|through|via|at|in|from) (?:the |our |its )?(?:\w+ )?(?:attendance|registers?|panel|supervision|meetings?|reports?|records?|core groups?|files?|case notes|manager|board)
(?:monitoring|reviews?|oversight|tracking) (?:by|at|through|via|in) (?:the |our |its )?(?:\w+ ){0,2}?(?:manager|panel|board|core groups?|meetings?|supervision|lead|chair)
(?:recorded|logged|noted|entered|uploaded|saved|filed) (?:on|in|onto|to) (?:the |our |its )?(?:\w+ )?(?:system|lcs|liquidlogic|mosaic|eclipse|files?|records?|database|tracker|logs?)
(?:project|plan|programme|action|workstream|delivery)s? (?:is |are )?(?:rated |flagged |still )?(?:green|on track|on target|on schedule)
(?:advisers?|ambassadors?|champions?|researchers?|inspectors?|leaders?) (?:(?:is|are|has|have|been|all) ){0,3}(?:recruited|appointed|trained|in post|identified|selected)
(?:services?|providers?) (?:(?:is|are|has|have|been) ){0,3}(?:commissioned|procured|mobilised|tendered)
(?:footfall|headcount|turnout|uptake|take-up)(?: figures?)? (?:at|in|for|of|by|from|among)
(?:has|have) (?:an?|their|his|her|its) (?:own )?(?:allocated|named|dedicated|assigned|identified|designated) (?:\w+ )?(?:mentor|worker|lead|practitioner|professional|keyworker)
how many (?:[\w’'-]+ ){0,4}?(?:saw|read|watched|liked|clicked|opened|shared) (?:on )?(?:it|them|this|the (?:posts?|video|film|leaflet|page|poster|link))
turn(?:ed|s)? up (?:to|at|for) (?:all |most |at least )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|half|every|each)(?! (?:lessons?|days|class|school))
(?:actions?|tasks?|milestones?|plan|targets?) (?:(?:is|are|has been|have been|all|fully|was|were) ){0,3}(?:completed?|achieved|met|done|closed|progressed|signed off)
(?:worker|lead|mentor|professional|contact|champion) (?:\w+ ){0,3}?(?:allocated|identified|appointed|assigned|in (?:place|post)|named|agreed)
(?:level|levels|rates?|good|high|higher|increased|improved|continued|regular|full|better|more)\s+(?:of )?(?:engagement|participation|attendance|uptake|footfall|turnout)(?! (?:at|in) (?:school|college|lessons))
(?:has|have|had) (?:all |each |now )?been (?:written to|contacted|approached|consulted|informed|notified|briefed|spoken to|emailed|invited|trained|seen|visited|offered|referred)
(?:young people|group|members|friends|girls|boys|they) (?:have |has )?(?:all\s+|each )?(?:taken part|took part|engaged|completed)
(?:has|have|had) (?:all |each |now )?had (?:a|an|the|one|two|three|four|five|six|eight|ten|their|his|her|at least \w+) (?:[\w-]+ ){0,2}?(?:THING|half[- ]days?|one-to-ones?|1:1s?)
(?:young people|group|members|friends|girls|boys|lads|they|five) (?:have |has )?(?:(?:all|each|now) )?(?:done|finished|been (?:on|through)) (?:the|a|an|their|our) (?:[\w-]+ ){0,3}?THING
(?:has|have|was|were|is|are) (?:now |all |both )?(?:been )?(?:bought|ordered|purchased|paid for|commissioned|procured)
(?:half[- ]days?|open days?|fun days?|coffee mornings?|one[- ]to[- ]ones?) (?:(?:is|are|was|were|has|have|been|to|be) ){0,3}(?:held|completed|done|delivered|run|attended|booked|offered)
(?:has|have) (?:all |each |now )?met (?:the|their|a|with) (?:\w+ )?(?:WORKERS|nurse|lead|coach|sergeant)
(?:young people|group|members|friends|girls|boys|they|five|families|parents) (?:\w+ly )?(?:engages?|participates?|takes? part|joins? in) (?:with|in) (?:the |their |our )?(?:\w+ ){0,2}?THING
(?:WORKERS|guards|conductors|managers) (?:on|at|in|from|of|across|along|for|who) (?:[\w'’-]+ ){1,4}?(?:(?:is|are|have|has|were|been|all) ){0,3}(?:trained|briefed|invited|contacted|inducted|consulted|spoken to|visited|written to)
(?:works?|repairs?|improvements?|refurbishment|resurfacing|installation|building|project|murals?|garden|path|ramp|pitch|shelter|kitchen|room|stage|pond|allotment|court|film|play|song|exhibition|website) (?:\w+ )?(?:(?:is|are|has|have|been|to|be|will|was|were|all|now|fully) ){1,4}(?:completed?|finished|done|built|painted|planted|made|opened|laid|dug|ready|refurbished|resurfaced|redecorated)
(?:stickers?|signs?|posters?|notices?|leaflets?|cards?|rules?|policy|policies|code|charter|banners?|numbers?|list|maps?|timetable|guidelines?)(?: of \w+)? (?:(?:is|are|go|goes|now|all|has been|have been|was|were) ){1,3}(?:displayed |shown |put |posted |up |stuck ){0,2}(?:in|on|at|by|outside) (?:\w+ ){0,4}?(?:windows?|walls?|doors?|boards?|shops?|gates?|counters?|website|noticeboards?|classrooms?|display|bus(?:es)?|stations?|entrances?|desks?)
(?:rules?|code|charter|guidelines?|agreement|pledge) (?:(?:is|are|has|have|been|was|were|now) ){1,3}(?:displayed|shown|put up|posted|printed|adopted|agreed|written|published|signed|circulated|read out)
(?:passes|vouchers?|keys|phones?|tickets?|stickers?|kits?|alarms?|torches|coats|fobs|codes|numbers|lanyards|wristbands) (?:(?:is|are|has|have|been|was|were|all) ){0,3}(?:issued|handed|given|sent|distributed|provided|delivered|posted|bought|loaded|fitted|installed|put up)
(?:match(?:es)?|tournaments?|games?|five-a-side|gigs?|concerts?|shows?|performances?|barbecues?|festivals?|meals?|lunch(?:es)?|breakfasts?|dinners?|suppers?|picnics?|fairs?|exhibitions?|screenings?|plays?|camps?|part(?:y|ies)|festivals?|rehearsals?|residential|litter[- ]picks?|clean-?ups?|outings?|walks?|teas?|swims?|rides?)\s+(?:(?:is|are|has|have|been|was|were|to|be|will|gets?) ){0,3}(?:played|held|served|cooked|staged|put on|hosted|performed|arranged|organised|completed|(?:take|takes|took|taken) place|happen(?:s|ed)?|went ahead|gone ahead)
(?:gates?|lamps?|lights?|lighting|bench(?:es)?|fenc(?:e|es|ing)|signs?|shelters?|locks?|cameras?|bins?|doors?|posters?|stickers?|notices?|boards?) (?:is|are|(?:has|have) (?:\w+ )?gone|goes|go) (?:now |all )?(?:in|up)(?= at| by| on| before|[.,;]|$)
attendance (?:figures?|numbers?|data|rates?|levels?) (?:(?!school|college|lessons)[\w’'-]+ ){0,6}?(?:increas\w+|ris(?:e|es|ing)|rose|gr[eo]w\w*|improv\w+)
(?:reduction|fall|drop|decrease) in (?:the )?(?:number of )?(?:outstanding|overdue|open|late)(?: \w+)? (?:actions?|tasks?|referrals?|reviews?)
(?:sessions?|meetings?|shifts?|visits?|patrols?|contacts?|hours|drop-?ins?|check-?ins?|appointments?|workshops?|referrals?) (?:have |has |are |is |will )?(?:\w+ly )?(?:increas\w+|ris(?:e|es|en|ing)|rose|doubl\w+|trebl\w+|gone up|go(?:es)? up|grow\w*|grew)(?: from \w+ to \w+)?
hours (?:that )?(?:the |our |each |a )?(?:\w+ ){0,2}?WORKERS (?:\w+ )?(?:spends?|spent|worked|gave)
attendance (?:at|in) (?!(?:school|college|lessons|class)\b)(?:[\w’'-]+[:,;]? ){1,5}?(?:at least|most|all|half|\d+|two|three|four|five)(?: (?:\w+ )?(?:out )?of (?:the )?\w+)?
(?:meets?|met|held|visit(?:s|ed)?|seen|contacted|spoken to|attend(?:s|ed)?|rung|called) (?:\w+ ){0,3}?(?:\d+|two|three|four|five|six|ten|twelve|several) times
(?:more|(?:increase|rise|growth|improvement) in|increas(?:e|ed|ing)|higher|greater|improved?) (?:the )?(?:(?:number|amount|level|volume)s? of )?(?:[\w’'-]+ ){0,2}?THING
(?:fewer|(?:twice|half|double|\w+ times) as many) (?:[\w’'-]+ ){0,2}?(?:sessions?|meetings?|workshops?|visits?|leaflets?|contacts?|trips?|hours|appointments?|activities|shifts?|briefings?|lessons?|courses?|events?|assemblies|talks?|mentors?|volunteers?)
(?:issued|handed|given|sent|distributed|provided|delivered|offered|posted|shown)(?: out)? to (?:most|half|some|\w+)(?: of)? (?:the |them\b)?(?:\w+ )?(?:young people|group|friends|members|five|four|families)?
(?:have|has) (?:all |each |now )?had
(?:spoken|spoke|talked|written|wrote|met|contacted|visited|phoned|rang|rung|emailed|texted|asked|invited|consulted)(?: to| with)? (?:all|each|every|most|half|some|both|\d+|two|three|four|five)(?: of)? (?:the |them\b)?(?:young people|group|friends|members|five|six|seven|boys|girls|parents|families|cast|lads)?
(?:able to|before and after|confiden(?:t|ce)|difference|listened to|no longer|no more|safely|safer|themselves|unsafe)
in (?:every|all|their|more|most) (?:lessons?|classes)
(?:is|are) still (?:there|here|in post|the same)
(?:group|friends|girls|boys|they|members|five|six) (?:\w+ )?still (?:meets?|comes?|goes|go|uses?|together|friends|talks?|laughs?|sits?|walks?)
(?:was|were) (?:\d+|none|nil|one|two|three) (?:of|out of) (?:the )?(?:\d+|three|four|five|six|seven|eight|nine|ten)
(?:pupils|young people|friends|they|girls|boys|members|group) (?:would |now |all )?(?:calls?|finds?|thinks?) (?:\w+ )?(?:fair|kind|safe|useful|clear|welcoming|right)
maps? (?:now )?(?:has|have)(?! (?:\w+ )?(?:been|to be)\b)
(?:is|are) now (?:marked |shown |drawn )?(?:in )?(?:green|amber|red|orange)
on the (?:\w+ )?map[^.;]{0,60}? (?:is|are) (?:marked |shown |drawn )?(?:in )?(?:green|amber)
(?:more|fewer) (?:[\w’'-]+ ){0,4}?than (?:in|last|before|at|now|a)
(?:feel|feels|felt|feeling|say|says|said|saying|tell|tells|told|report|describe|describes|score|scores|rate|rates|rated)(?! (?:of|to the panel|back to))(?= (?:(?:that|they|them|us|it|he|she|the|safe|safer|less|more|being|feeling|how|of|out|able|listened|trusted|in control|welcome|whether|\d+|a|their|what|happier|confident|heard|believed|respected|supported|included)\b|worr))
(?:young people|friends|members|they|group|five|four|three|themselves) (?:themselves )?(?:say|tell|report|feel|felt|describe|score|rate|choose|use|know|can|ask|go|come|spend|stay|walk|have|trust|turn|ring|name|sleep|meet|carry|no longer|do not|are (?:not|no longer|safe|safer|stopped|moved|told|less|more)|were not|get|see|leave|keep|stop|start)(?! (?:attend|attended|accessed|been (?:given|offered|sent|invited|told about|referred|seen|contacted|visited|consulted|briefed|allocated|assessed|registered|trained)|received|completed|taken part|engaged|joined|(?:a|the) (?:leaflet|session|worker|copy)|(?:all |each )?(?:read|signed|watched|delivered|sent|held)\b))
(?<!we\s)can (?:each |all |both |now |still |every one |\w+ly )?(?:name|say|tell|show|point|get|reach|walk|use|go|ring|find|describe|explain|list|identify|think of)
(?<!we\s)(?<!we\swill\s)(?<!you\swill\s)(?<!we\swould\s)(?:know|knows|knew|knowing) (?:where|who|whom|how|what|when|that|of|the|which|an|their|each|a)
fewer(?! (?:overdue|outstanding|open (?:actions|tasks)|sessions|meetings|leaflets|contacts|than \d+ (?:sessions|meetings)))
less(?! than (?:two|three|\d+) (?:days|weeks|sessions))
(?<!with\s)(?<!to\s)(?<!from\s)(?:more|most|half|all|none|at least \w+|\w+ out of \w+|\d+|two|three|four|five) (?:\w+ )?of (?:them|the (?:young people|group|friends|five|six|four|members|boys|girls|ten|drivers|shop\w*))(?! (?:attend|attended|have attended|attending|receive|received|complete|completed|sessions|are (?:given|offered|invited|referred)|were (?:given|offered|invited)|have (?:been (?:given|offered|invited|sent)|received|completed)|sign|signed))
(?:drop(?!-| in)|drops|dropped|dropping|fall|falls|fell|falling|reduc\w+|decreas\w+|declin\w+|halv\w+|shorten\w*|rise|rises|rose|rising|goes up|go up|goes down|go down|grow|grows|grew|doubl\w+|recover\w*|improv\w+|increas\w+|higher|lower|shorter|longer|quicker|sooner|earlier|better|worse|easier|calmer)
from \w+(?: \w+){0,3} to (?:\d+|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|nil)
(?:neighbours?|drivers?|guards?|officers?|shopkeepers?|staff|people|adults|teachers|residents) (?:\w+ ){0,2}?(?:greets?|smiles?|waves?|says? hello|nods?|lets? (?:them|the (?:group|friends|girls|boys|lads|young)))
(?:gets?|got|becomes?|became|feels?|felt|is|are|grows?) (?:\w+ )?(?:lighter|quieter|kinder|warmer|friendlier|brighter|happier|rarer)
(?:stop|come|wait|sit)s? (?:to (?:talk|chat|listen|play|laugh|wave)|and (?:chat|laugh|wave|say))
(?:sellers?|dealers?|men|cars|vans|older \w+|needles|knives|weapons) (?:are |is |have\s+|has )?(?:all )?(?:gone|moved on|stay(?:s|ed)? away)
not (?:been |be |being )?(?:moved on|stopped|searched|hurt|robbed|followed|approached|threatened|excluded|arrested|missing|alone|sent|afraid)
without (?:being|fear|having)
(?:nobody|no one|none|not one)(?! (?:missed|absent))
(?:no|not an?|not one) (?:young person|young people|child|children|pupil|member|girl|boy|friend|shop|driver|guard)s? (?:is|are|was|were|has|have|sells?|sold|turns?|says?)(?! (?:missed|absent)\b)
stop(?:s|ped)? (?:being|going|carrying|using|selling|coming|avoiding|following)
(?:incidents?|injur\w+|robberies|assaults?|attacks?|exclusions?|arrests?|missing episodes?|episodes|threats?|fights?|thefts?|wait(?:ing)?(?: time)?s?|nights(?! a week)|days(?! a week)|times|occasions)(?= (?:on which |when |that |in which |for which |fall|falls|drop|drops|rise|rises|of|at|in|on|where|involving|to|since|before|compared|per|a|reported|between|near|by|go|goes|has|have|is|are)\b)
trust(?:s|ed)?(?= (?:\w+))
(?:sent|served|issued|given|made|begun|started|taken|raised|opened) without (?:an?|any) (?:\w+ )?(?:call|word|warning|chat|conversation|interpreter|reason|visit|letter)
(?:evenings?|nights?|afternoons?|lunchtimes?|time) (?:\w+ )?spent
(?:evenings?|nights?|afternoons?|mornings?|lunchtimes?|weekends?) (?:when|that|on which) (?:(?:an?|any|no|all|each|every|one|the|some|none) )?(?:of )?(?:the )?(?:young|players?|boys?|girls?|friends?|group|members?|child|children|pupils?|students?|residents?|them|they|somebody|nobody|anybody|someone|anyone|no one)
(?:by|from) what (?:[\w’'-]+ ){1,3}?(?:say|says|said|tell|tells|told)
sales (?:of \w+ )?to (?:under|children|young|the|them|boys|girls)
(?:is|are|was|were) (?:\w+ly )?understood
(?:records?|sightings?|reports?|logs?) of (?:the |an? |any )?(?:\w+ )?(?:vans?|cars?|men|man|adults?|strangers?|dealers?|incidents?|assaults?|fights?|thefts?)
minutes (?:spent|waited|waiting|between|from (?:[\w’'-]+ ){1,5}?(?:to|until|till))
(?:boys|girls|pupils|men|adults|drivers|guards|they|group|friends|young people|members|lads|sellers?|older \w+|cars|vans|searches|messages) (?:have|has) (?:now |all |since )?(?:stopped|given up|ceased)
(?:turn|turns|turned|go|goes|went|gone) (?:from \w+ )?(?:to )?(?:green|amber)
(?:girls|boys|friends|young people|members|parents|drivers|neighbours|of them) (?:have|has)\s+(?:now |since |each |all |both )?(?:rung|used|asked for|told|named|called|come to|gone to|turned to|walked)
no (?:\w+ ){0,2}?(?:messages?|calls?|texts?|approaches|contacts?|threats?|pictures?|requests?|gifts?) (?:from|by) (?:the |any |an |a |that |these )?(?:\w+ )?(?:accounts?|men|man|adults?|strangers?|numbers?|dealers?|sellers?|older \w+)
what (?:they|the (?:group|friends|girls|boys|young people|five|children)) (?:asked for|wanted|named|drew) (?:is|are|has|have)
(?:known|liked|trusted|welcomed|greeted|recognised)(?: by name)? (?:to|by) (?:all|each|both|every|them|the|most|young people|at least)
(?:calls?|messages?|reports?|complaints?|texts?) (?:from|by) (?:the |any |each )?(?:group|friends|young people|girls|boys|members|five|children|them)(?: [\w’'-]+){0,5}? (?:is|are)\s+(?:\w+ )?(?:answered|believed|acted on|followed up|heard|taken)
(?:use|uses|used|using) (?:the|it|them|their|that|this)
(?<!grant\s)(?<!budget\s)(?<!money\s)(?<!funding\s)(?<!fund\s)(?:spend|spends|spent|spending)\s+(?:\w+ )*(?:at|in|evenings|nights|time|afternoons)
(?:choose|chooses|chose|choosing|asked? for by|ask for|asks for|turn to|turns to|turn first)
(?:compared|change) (?:with|to|in|from|since)
scores? out of
(?:where|whereas|while|when|and not|instead of) (?:it|this|that|they|there|which) (?:took|was|were|had been|used to|had taken|could not|did not|waited|lasted|cost)
(?:took|was|were|lasted|stood at|waited|cost|had been) (?:[\w’'-]+ ){1,6}?(?:in|last|before|until)\s+(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|term)
(?:in|by) (?:april|may|june|july|march|september|october) (?:\w+ )?(?:could|did|was|were|had|knew)
(?:home|there|(?<!carried\s)(?<!sent\s)(?<!given\s)(?<!handed\s)(?<!rolled\s)(?<!goes\s)out|back) (?:by|safely|together|on time)
attendance (?:at|in) (?:school|college|lessons)
attend(?:s|ed|ing)? (?:all |most |every |more )?(?:of )?(?:their )?(?:school|college|lessons)(?! (?:meetings?|reviews?|on(?! (?:most|all|every|each|more|time|four|nine|\w+days?)\b)|about|in)\b)
heard(?! back| from)
a different (?:side|picture|view|story|way)
(?:at|in) (?:school|college|lessons) (?:[\w'-]+ ){0,3}?(?:days?|every|each|on time)
down (?:by|from|to) (?:\d|an? (?:half|third|quarter)|half|nil|none|one|two|three|four|five|six|seven|eight|nine|ten)
(?:ring|call|go|turn|come|ask|tell|text|speak|sit|wait|meet|walk|stay|play|gather)s? (?:[\w’'-]+\s+){0,6}?(?:rather than|instead of)
stays? (?:open|lit|in|up|shut|clean|dry|warm|quiet|empty)
(?:half|twice|double|\w+ times) as (?:many|few|much|long|often)
(?:calls?|complaints?|reports?|letters?|stops|searches|fines|referrals?|exclusions?|fights?|incidents?|threats?|arrests?|rows?|warnings?) (?:[\w’'-]+ ){0,7}?(?:have|has) (?:all |\w+ly )?(?:stopped|ceased|ended|halved|dried up)
(?:find|finds|found|think|thinks|thought) (?:it|them|this|him|her|the \w+) (?:\w+ly )?(?:to be )?(?!to |in |at |on |every|each|back|again|with|for|by|and|when|after|before)[a-z]{3,}
call(?:s|ed)? (?:it|them|him|her|the \w+) (?:\w+ly )?(?:fair|kind|clear|useful|helpful|easy|welcoming|friendly|respectful|warm|honest|good|theirs|home|safe)
(?:mapping|maps?|surveys?|drawings?|re-?runs?|re-?run of [\w ]{3,30}|walkabout)(?: exercise)? (?:now )?(?:shows?|marks?|finds?)
(?:is|are|be|as|it|them|marked|feel|feels|felt|walk|walks|stay|stays) safe(?! (?:places?|spaces?|havens?|sites?|routes?)\b)
(?:is|are|remain|remains|back) in (?:all |most )?(?:lessons?|class(?:es)?|school)
(?<!we\s)(?<!we\swill\s)(?<!you\swill\s)(?<!we\swould\s)(?:know|knows|knew|knowing) (?:[\w’'-]+ ){1,5}?(?:where|who|whom|how|what|when|that|which|why|whether)
(?:young people|group|friends|members|girls|boys|five) (?:now )?(?:runs?|chairs?|leads?|plans?|hosts?|opens?|teach(?:es)?|decides?|organises?|designs?) (?:the|their|its|some|half|every|each|one|most|it)(?! (?:\w+ )?(?:weekly|each|every))
(?:are|is) (?:theirs|their own)
(?:adults|an adult|buyers?|dealers|exploit(?:s|ed|ers?|ing|ation|ative)|groom(?:s|ed|ing|ers?)|landlords?|sellers?)
(?:the|that|this|another|one|named|each) adult
(?:grown )?(?:men|man)
(?:older |adult )males?(?! (?:of interest))
older (?:people|person|brothers)
older (?:lads|boys|teenagers|cousins)(?! (?:in|of|within|among) (?:the|this) (?:group|cohort))
(?<!young\s)people (?:who|selling|behind)
those who (?:hurt|prey|run)
who (?:exploit|sell|groom|harm|target|use|control|supply|buy|profit|prey|hurt|approach)\w*
whoever (?:sold|sells|hurt|attacked|supplied|is selling)
(?:harm|hurt|attack(?:s|ed)?|robbed|assault(?:s|ed)?|threaten(?:s|ed)?|sell(?:s|ing)?|sold|prey(?:s|ing)?|suppl(?:y|ies|ied|ying)|followed|approach(?:es|ed|ing)?|recruit(?:s|ed|ing)?|befriend(?:s|ed|ing)?|coerc(?:es|ed|ing)|controls?) (?:on |to |vapes to |drugs to\s+|alcohol to )?(?:the group|them|these young people|the young people|young people|children|members of the group|the friends)
the (?:dealer|driver|shopkeeper)
(?:analysts?|detectives?|force|officers?|patrols?|police|policing|sergeant|squad)
(?:burglar(?:y|ies)|crimes?|dealing|drugs?|knife|knives|robber(?:y|ies)|shoplifting|stabbings?|suppl(?:y|ies|ying|iers?)|thefts?|commit(?:s|ted|ting)?)
(?:accountab\w+|court|crackdown|deter|high[- ]visibility|prioriti(?:se|sed|sing)|sanctions?|seiz(?:e|es|ed|ure|ures)|tackl(?:e|es|ing))
(?:behind|hierarch\w+|leaders|ringleaders?)
(?:cctv|encrypted|evidence|footage|hotspots?|log(?:s|ged)|map(?:ped|ping)|messages|monitor(?:s|ed|ing)?|movements|names(?: of)?|profil(?:e|es|ed|ing)|routines|target(?:s|ing)?|track(?:s|ed|ing)?|vehicles?)
(?:to |will |should |must |and |can |could |may )?identif(?:y|ies|ying|ied)
search(?:es)?(?! party)
lists? of
(?:associations?|links? (?:to|between|with)|co-?operat\w+)
(?:young people|friends|group|members|they|boys|girls|parents|families|five|four|three|two|yp\d+|who|he|she|nobody|none|all) (?:\w+ly )?(?:have |has |had |also |would |do |does\s+|did )*(?:say|says|said|feel|feels|felt|told|tell|tells|want|wants|wanted|ask|asks|asked|describe|describes|described|believe|believes|think|thinks|thought|fear|fears|worry|worries|like|likes|know|knows|hope|hopes|complain|complained|explained|remember|find it|noticed|heard|saw|see|wish|wishes|resent)
(?:afraid|attack(?:s|ed)?|assault(?:ed|s)? on|burgled|harm(?:s|ed|ing|ful)?|hurt|injured|robbed|threatened|victims?)
(?:apologi[sz]\w+|called (?:a|them)|humiliat\w+|labell?ed|mistaken\w*|racis[mt]\w*|so-called|stereotyp\w+|treated|unfair(?:ly)?|word gang|wrong(?:ly)?)
(?:respect\w*|rights|safeguard\w*|safer?|trust\w*|welfare)
help(?:ed|ful)? (?:them|the group|the young people) (?!to (?:talk|inform))
against (?:them|the group|young people|members|the young people|the friends|children)
(?:as (?:if|though)|before|fewer|instead of|less often|never|no longer|not|rather than|without)
(?:robber(?:y|ies)|assaults?|stabbings?|thefts?) (?:of|from|on|against) (?:(?:these|the|this) (?:five|four|three|group|young|friends|boys|girls|children)|them|members|children)
arrests? (?:\w+ ){0,6}?(?:fell|fall|falls|dropped|halved|stopped|ended|came down)
(?:is|are|was|were|been|be|being) (?:left|kept|taken|ruled) out
(?:leaves?|leaving|left|keeps?|kept|takes?|taken) (?:\w+ ){0,6}out of (?:this|the (?:report|assessment|finding|note))
(?:took|take|takes|taken|taking|leave|leaves|left|leaving|cut|cuts|cutting|struck|strike) out\s+(?:\w+ ){0,3}?(?:sentences?|words?|lines?|paragraphs?|details?|passages?|notes?|references?|mentions?|clauses?)
(?:remov|delet|cut|struck|strik)\w* (?:\w+ ){0,3}?(?:sentences?|lines?|paragraphs?|passages?|references?|mentions?|clauses?)
belongs? elsewhere
(?:out of|outside|beyond|not in|not within|not part of) (?:the )?(?:scope|parameters|this (?:assessment|report|finding|note)|what this)
(?:is|are|was|were|will be|has been|have been|does|do|did|should|need|needs) not (?:be\s+|been\s+|to be )?(?:repeated|recorded|included|covered|cover|set out|discussed|described|written|reported|part of|for this|in scope|relevant|explored|considered|here|stated|given|told|rehearsed|our|a matter for|the business|go into|describe|repeat|include|belong)
(?:not|nothing) (?:\w+ ){0,3}(?:are )?(?:repeated|recorded|included|covered|set out|discussed|written|reported|said) (?:here|in this)
(?:is|are|was|were|belongs?|sits?|stays?|held|recorded|kept|dealt with|covered|set out|told|picked up|addressed|looked at|explored|known|assessed|described|remains?|left) (?:\w+ ){0,3}(?:in|by|to|with|within|for|on|under|through) (?:his|her|their|its|that|the|each|yp\d+['’]s|one)(?: child| young person| member| girl| boy)?(?:['’]s)? (?:own (?:child and family )?(?:assessment|record|file|care plan|case record|plan|social worker|worker)|child and family assessment)
(?:held|recorded|kept|dealt with|covered|set out|picked up|addressed) (?:only )?(?:in|by|on) (?:his|her|their|that|the|each|yp\d+['’]s|one)(?: child| young person| member| girl| boy)?(?:['’]s)? (?:assessment|record|file)
(?:covered|dealt with|recorded|held|kept|told) elsewhere
(?:each|every|all|everybody|everyone)(?: of (?:them|the \w+)| child| young person| member| girl| boy)? (?:has|have|with) (?:(?:a|an|the|his|her|his or her|their|its) ){1,2}(?:own )?(?:child\s+and family )?(?:assessments?|records?|files?|plans?)(?: of its own)?
for (?:his|her|their|the child['’]s|that child['’]s|yp\d+['’]s|each child['’]s) own (?:assessment|record|file|plan|worker|social worker)
(?:step-?|grand)?(?:mother|father|mum|dad|parents?|sister|brother|carers?|daughter|son)
(?:aunt(?:y|ie)?|boyfriend|families|girlfriend|gran(?:ny|ma|dad|dma|ddad|pa)?|guardian|husband|mam|nana?|nanny|partner|relatives|uncle|wife)
(?:caseworker|consultant|counsellor|doctor|gp|nurse|psychiatrist|psychologist|solicitor|therapist)
(?:[a-z]+ )?worker
(?:consultant|counsellor|dentist|dieti[ct]ian|doctor|gp|health visitor|medic|midwife|(?:school )?nurse|optician|paediatrician|paramedic|pharmacist|physio(?:therapist)?|psychiatrist|psychologist|surgeon|therapist)
(?:advocate|barrister|lawyer|magistrate|solicitor)
(?:from time to time|in due course|on an? ad[ -]hoc basis|(?:further )?down the line|(?:going|moving) forwards?|with a view to)
(?:when|as|if|where) (?:and when )?(?:time|capacity|resources?|staffing|funding|workload|demand)\s+(?:permits?|allows?)
as (?:it|they|things|the (?:plan|situation|picture|work|case)) (?:develop|progress|evolve|unfold|change|emerge)(?:s|es)?
through (?:the )?(?:usual|appropriate|normal|established|agreed|existing|proper|right|available|relevant) (?:channels|processes|procedures|routes|pathways|networks|services|means|meetings)
(?:where|when|how|as far as|whatever|what) (?:it|they|we|he|she) (?:can|is able|are able|may|see fit)
(?:at|in) (?:an )?appropriate (?:times?|point|stage|moment|places?|settings?)
as (?:and when|when|appropriate|necessary|required|needed|possible|applicable|relevant|far as possible|soon as possible|and where)
(?:if|when|where|wherever|whenever|if and when) (?:and (?:when|where) )?(?:it is\s+|they are )?(?:appropriate|necessary|required|needed|possible|applicable|relevant|able|suitable|practicable|feasible|helpful)
over (?:the coming|time)
in the (?:near future|longer term|long term|coming (?:weeks|months))
do(?:ing)? (?:more|what (?:we|they) can|everything)
(?:talk|speak|listen|communicate)s? (?:to|with) (?:each other|one another)(?! (?:on|at|every|each)\b)
tak(?:e|es|ing|en) (?:the |this |these |that )?(?:matters?|issues?|it|work|concerns?|things) forward(?! (?:to|at|on)\b)
^\W*(?:[\w-]+ ){0,3}awareness (?:for|among|with|in) (?:[\w-]+ ){0,3}[\w-]+(?=\W*$)
tak(?:e|es|ing) (?:it|this|things) from there
tak(?:e|es|ing) forward(?! to\b)
a?round the (?:same )?table(?! (?:on|at|in|every|each)\b)
keep(?:s|ing)? (?:the|this|our) (?:\w+ )?(?:plan|picture|focus|case|issue|work) (?:live|alive|current|relevant|active|on track|moving)
(?:sing|read)(?:s|ing)? from the same (?:hymn )?(?:sheet|page)
on the same page
(?:deal|dealt|dealing) with (?:[\w-]+ly )?(?:swiftly|quickly|promptly|robustly|firmly|sensitively|effectively|fairly|early)
(?:do|does|run|runs|offer|offers|provide|provides|hold|holds) (?:some|a few|more|further) (?:\w+\s+)?(?:sessions?|work|activities)(?! (?:[\w-]+ ){0,4}?(?:on|at|every|each|from|until) (?:\d|\w+days?))
(?:at|as) (?:the )?(?:early|earliest|first|soonest) (?:as possible|(?:possible\s+)?(?:opportunity|chance|stage|point))
walk(?:s|ing)? alongside (?:the|their|each|parents|families|young|them)(?! (?:[\w-]+ ){0,3}?(?:to|from|home)\b)
(?:get|gets|getting|be|being|become) (?:\w+ )?better (?:at|with)
carr(?:y|ies|ying) on(?! (?:the|a|each|every|on|until|over)\b)
(?:do|doing) what (?:it|they|we|he|she) can
see(?:ing)? how (?:it|things|that|this|they) (?:goes|go|gets?|works?|develops?|pans?)
(?:pick|picks|picking|take|takes|taking|deal|deals|dealing)(?: with)? (?:it|things|issues|matters|problems)(?: up)? as (?:it|they|and when) (?:comes?|crops?)
(?:be|is|as) (?:an|one|a possible|another) option
(?:may|might|could|would) be (?:needed|required|useful|helpful|considered|appropriate|beneficial|worth\w*|of benefit|explored|offered|possible)
(?:in|through) the (?:normal|usual|ordinary|customary|regular) (?:way|manner|course)(?: of events)?
(?:when|where|wherever|whenever|as|if|should) (?:it|they|these|concerns?|issues?|problems?|risks?|opportunit\w+|needs?|incidents?|the need|any \w+) (?:arise|occur|emerge|present)s?(?: themselves)?
in a (?:\w+ and )?(?:timely|proactive|co-?ordinated|robust|consistent|supportive|person-centred|sensitive|joined-up) (?:manner|way|fashion)
(?:professional curiosity|watching brief)
(?:physical|reassuring|positive) presence
reflect(?:s|ing)? (?:up)?on(?! (?:the )?(?:water|glass))
(?:hold|holds|holding|carry) (?:the )?(?:risks?|case\b)
(?:further|more|additional) mapping
(?:remain|stay|be|keep|kept)(?:s|ing)? sighted
analys(?:e|es|ing) (?:the )?(?:\w+ )?(?:data|trends|patterns|hotspots)
evaluat(?:e|es|ing) (?:the )?(?:impact|effectiveness|work|outcomes)
(?:frequent|regular|periodic) (?:[\w-]+ )?(?:meetings?|catch-?ups?|check-?ins?|updates?|liaison|communication)
monitor(?:s|ed|ing)?(?! (?:officer|group)\b)
ongoing(?! (?:roadworks|works|building|repairs|court|renovation|construction|strike)\b)
continu(?:e|es|ed|ing|ation|al|ally|ous|ously)(?:(?! (?:the|a|each|every|on|until|fortnightly|weekly|monthly)\b))?
(?:regular(?:ly)?|periodic(?:ally)?|routine(?:ly)?) (?:review|contact|check|update|meet|communicat|monitor|liais|catch|discuss)\w*
(?:keep|keeps|keeping|kept|remain\w*|be|held|hold) (?:\w+ ){0,4}?(?:under review|in mind|informed|updated|in the loop|on the radar|on the agenda|under consideration|on file)
keep(?:s|ing)? (?:an|a close|a watchful|a) (?:\w+ )?eye
review(?:s|ed|ing)? (?:as|when|if|the (?:situation|position|plan|case|risk|progress|concerns?)|regularly|periodically|progress|in due|at (?:the next|a later|future))
(?:to be|will be|needs? to be|should be) (?:\w+ )?(?:reviewed|monitored|considered|explored|discussed|agreed|confirmed|determined|decided|identified|established|addressed|progressed|picked up|looked at|looked into|supported|encouraged|kept|offered as|taken forward|followed up|updated|aware|mindful)
escalat\w+ (?:if|as|where|when|concerns)
follow(?:s|ing)? up(?: (?:if|when|on|with))?
check(?:s|ing)? in(?: (?:as|when))?
sustain\w*
(?:have|has|maintain\w*|retain\w*|keep\w*|hold|provide|increase\w*) (?:\w+ )?(?:oversight|overview|focus|vigilance|presence|watch|dialogue|contact|curiosity|profile)
(?:visible|regular|strong|continued|greater|supportive) presence
under (?:close|constant|regular|active|ongoing|careful|continual) review
los(?:e|es|ing) sight of
look(?:s|ing)? out for
bear(?:s|ing)? (?:[\w’'-]+ ){0,3}?in mind
(?:regular|close|good|joint|ongoing|strategic|management|continued|robust|clear|senior)\s+oversight
oversight (?:of|by|from|through|over|for)
(?:listening ear|lines? of communication|on board|touch base|(?:act|respond) accordingly)
(?:br(?:ing|ings|ought)|tak(?:e|es|en)|return(?:s|ed)?|com(?:e|es|ing)|go|goes|referred)(?: this| it| the \w+)? back to (?:the |a |our )?(?:\w+ )?(?:panel|meeting|board|partnership|mace|mash|forum|tasking)
(?:return(?:s|ed)?|brought|taken) to (?:the |a |our )?(?:next |following )?(?:\w+ )?(?:panel|meeting|board|partnership|mace|mash|forum)
referrals? (?:on )?(?:to|into) (?:the |all |any )?(?:relevant|appropriate|other|suitable|specialist|additional) (?:\w+ )?(?:services?|support|agenc\w+|teams?|provision)
(?:disseminat|cascad|communicat|spread|get|shar)(?:e|es|s|ing|ting)? (?:the |our |this |these |any )?(?:\w+ )?(?:messages?|word|learning)(?= (?:out|across|to|with|from|between|that|about)|[.,;]|$)
(?:advice|guidance|clarity|clarification|assurance|funding|views|agreement) (?:\w+ ){0,2}?(?:to be|is|are|will be|should be|be|being) (?:\w+ )?sought
seek(?:s|ing)? (?:\w+ ){0,3}?(?:funding|guidance|clarity|clarification|assurances?)
lobby(?:ing)? (?:for|the (?:council|government|mayor|department))
campaign(?:s|ing)? (?:for|against|to)
mak(?:e|es|ing) (?:the|a) case for
link(?:s|ed|ing)? (?:the |them |this )?(?:\w+ ){0,2}?(?:in|into|up) (?:with|to) (?:the )?(?:local|relevant|appropriate|other|existing|positive|wider|support)
(?:talk|speak)(?:s|ing)? (?:to|with) (?:[\w’'-]+ ){1,5}?about (?:it|this|that|things|(?:the\s+)?(?:risks?|dangers?|concerns?|issues?|consequences))(?=[.,;]|$)
open(?:s|ing)? up (?:a |the |an |honest |more )?(?:conversations?|dialogue|discussions?|debate)
bring(?:s|ing)? (?:\w+ )?(?:services|agencies|partners|professionals|organisations) together(?! (?:on|at|every|each)\b)
feed(?:s|ing)? (?:in|into|back)(?: to)?
(?:concerns?|issues?|incidents?|risks?) (?:to be |are |will be |should be )?escalated
updat(?:e|es|ed|ing) (?:the |all |each |their )?(?:network|partners|agencies|panel|professionals|colleagues|everyone|others|each other|one another|records|team around)
of any (?:changes?|developments?|concerns?|issues?|updates?|risks?)
any (?:new |further |other |relevant |emerging )?(?:changes|developments|concerns|issues|worries|information|updates|intelligence) (?:to be |are |is |will be |should be )?(?:shared|reported|passed|raised|fed|flagged)
(?:share|report|pass on|raise|flag|note|record)(?:s|ing)? any (?:\w+ )?(?:changes?|developments?|concerns?|issues?|worries|information)
liais(?:e|es|ed|ing|on)(?! (?:officers?|workers?|team|lead|nurse|group|committee)\b)
signpost(?:s|ed|ing)?
(?:keep|keeps|keeping|stay|stays|staying|remain|remains) in (?:close |regular )?(?:touch|contact)
keep(?:s|ing)? (?:talking|listening|up|things|an open|doing|going|trying|pushing)
(?:further|more|continued|on-going|future|joint|multi-agency|inter-agency|closer|better|partnership|joined-up|collaborative|cross-agency) (?:work|working|discussions?|consideration|exploration|conversations?|thought|liaison|planning|efforts?|approach|communication|engagement|action|thinking)
work(?:s|ed|ing)? (?:more |very )?(?:effectively )*(?:with|together|alongside|jointly|collaboratively|in partnership|closely|across)(?! (?:the group (?:each|every|on))\b)
(?:professionals|agencies|staff|partners|services|everyone|all|adults|practitioners) (?:to\s+|will |should |must )?(?:be |remain |stay )(?:mindful|aware|alert|vigilant|curious|informed|sensitive|consistent)
(?:share|sharing|exchange) (?:of )?(?:information|intelligence|concerns|updates|good practice|best practice|learning)(?: promptly)?
reach(?:es|ing)? out
keep(?:s|ing)? (?:the |all )?lines open
(?:be|being|become|becoming|work|working) (?:more |better )?joined[- ]up
(?:address|tackle|look at|raise|pick up|deal with|respond to|manage) (?:the |any |these\s+|all )?(?:\w+ )?(?:issues?|concerns?|problems?|matters?|challenges?|risks?|themes?)
link(?:s|ed|ing)? (?:in|up)(?: with)?
raise (?:\w+ )?with
push(?:es|ing)? for
pull(?:s|ing)? together
(?:everybody|everyone|all our|all of our)(?:['’]s)? (?:responsibility|business)
(?:keep|keeps|keeping|kept) (?:\w+ ){0,3}?(?:communication|dialogue|channels|conversations?) (?:\w+\s+)?(?:open|going|flowing|clear)
(?:communication|dialogue|conversations?|channels) (?:to |is |are |will )?(?:be |stay |stays\s+|remain\s+|remains |kept ){1,2}(?:open|clear)
(?:gather|collect|obtain|seek|get|capture)(?:s|ing)? (?:\w+ )?(?:information|intelligence|background|details|insight|knowledge|evidence|a (?:better |fuller |clearer )?(?:picture|understanding|sense))
(?:all|everyone|everybody|staff|partners|agencies|professionals|services|colleagues) (?:to\s+|should |must )?(?:note|remember|consider|reflect)(?! (?:the|it|them|down)\b)
(?:deliver|implement|oversee|embed|driv|progress|co-?ordinat|own|roll out)(?:s|e|es|ing|ed)? (?:forward )?(?:the |a |our |this |better |improved |positive )(?:\w+ ){0,3}?(?:strategy|agenda|priorities|outcomes|recommendations|response|improvements?)
(?:robust|effective|timely|proportionate|meaningful) (?:response|intervention|engagement|offer|challenge|planning)
(?:to|will|should|must) (?:pick up|take forward|progress|follow up)(?=\W*$)
be (?:more )?(?:consistent|persistent|present|patient|proactive|honest|transparent|welcoming|understanding|tolerant|lenient|sympathetic|compassionate|respectful|forgiving|inclusive|approachable|relentless)(?! (?:at|in|on|from|every|each)\b)
(?:to|will|should|must) (?:action|progress|pick up|take forward|follow up|lead on|look after) (?:this|it|that|things)(?! (?:from|at|on) (?:the )?(?:stop|door|gate|\d|\w+day))
hold(?:ing|s)? (?:\w+ ){1,3}to account
(?:awareness[ -]raising|child[- ](?:focused|centred)|role models?|take responsibility for|(?:allowed|left) to drift)
some(?:thing|where) (?:positive |meaningful |constructive |better |else |safe |safer )?to (?:do|go|be|meet)(?! (?:on|at|from|every|each)\b)
(?:find|source|identify|offer|arrange)(?:s|ing)? (?:alternative|positive|suitable|diversionary|appropriate|meaningful|constructive|other) (?:\w+ )?(?:activit\w+|provision|things)
(?:keep|maintain|build|gain)(?:s|ing)? (?:the |up )?momentum
think(?:s|ing)? (?:creatively|differently|outside|carefully)
us(?:e|es|ing) (?:their |its |his |her |professional )?(?:discretion|judgement)
that (?:we|adults|staff|people|professionals|services|somebody|someone) (?:do )?(?:care|cares|listen|are listening|are there|notice)
(?:repair|rebuild|restor|heal|mend|reset)(?:s|e|es|ing)? (?:the |their |our |its )?(?:\w+\s+)?(?:relationships?|trust|links|rifts?|bridges)
build(?:s|ing)? (?:\w+ )?bridges(?! (?:over|across)\b)
(?:break|breaks|breaking) down (?:the |any |these )?(?:barriers|silos|walls)
(?:fill|close|plug|bridge|narrow)(?:s|ing)? (?:the |any |these )?gaps?(?! (?:in|under|at|beside|between) (?:the |two )?(?:fenc\w+|hedges?|walls?|railings?|gates?|path|doors?|boards|shutters?)\b)
(?:stop|end|prevent|reduce|tackle)(?:s|ing)? (?:the |all )?(?:harm|exploitation|violence|abuse)(?=[.,;]|$)
giv(?:e|es|ing) (?:[\w’'-]+ ){1,4}?(?:attention|priority|alternatives)(?=[.,;]|$)
consistent (?:messages?|messaging|boundaries|expectations|care)
at the (?:heart|centre|center|forefront) of (?:all |our |the |any |every )?(?:decisions?|everything|planning|plans|practice|work|what we|services?)
(?:has|have) (?:a|at least one|one) (?:named |safe )?trusted adult
provid(?:e|es|ing) (?:a|an|each \w+ with a) (?:safe |named )?trusted adult
improv(?:e|es|ing) (?:the )?(?:street )?(?:lighting|look|feel|environment|appearance)
(?:are|is|be|made|make \w+|become|being) (?:\w+ )?aware(?: of)?
ensur(?:e|es|ed|ing) (?:that )?(?:\w+ ){0,5}?(?:safe|supported|consistent|consistency|understood|understand|informed|joined-up|needs|voices?|listened|heard|considered|prioritised|robust|appropriate|effective|best|engaged|involved|included|clear|know|access|met|support|safety|communication|opportunit\w+|oversight|smart)
assist(?:s|ed|ing|ance)?(?! (?:manager|head)\b)
(?:\w+ )?support (?:for|around|with|to|in place|going|as|when|where)(?! (?:worker|group)\b)
rais(?:e|es|ed|ing) (?:\w+ )?(?:awareness|the profile|the issue)
(?:improve|build|develop|greater|better|more)\w* (?:\w+ )?awareness
(?:offer|offers|offered|offering|provide|provides|provided|providing|give|given|receive|additional|appropriate|further|more|ongoing|continued|emotional|wrap-?around|holistic|tailored|necessary|relevant|suitable|targeted|general|pastoral|better|support and) (?:\w+ ){0,2}?(?:support|help|advice|guidance|assistance|reassurance)(?! (?:worker|group|line|teacher|assistant)\b)
support(?:s|ed|ing)? (?:\w+ )?(?:is |are )?(?:to be |will be |should be |can be |being\s+|has been |be )(?:\w+ )?(?:offered|provided|given|made available|considered|put in place|sought|identified|explored|arranged|available|discussed)
support (?:the (?:friends|members|families|parents|school)|these|members|families|parents|each|all)
engag(?:e|es|ed|ing|ement)(?: with)?(?! (?:officers?|workers?|team|lead)\b)
(?:improve|improves|improving|strengthen\w*|enhance\w*|develop|develops|developing|build|builds|building|foster|fosters|fostering|maintain\w*|increase\w*|deepen\w*|better|support|establish\w*|nurture\w*|encourage\w*|promote\w*|ensure\w*|facilitate\w*|optimise\w*|address\w*|tackle\w*|reduce\w*|minimise\w*|manag(?:e|es|ed|ing)|mitigate\w*|prevent\w*|respond\w*|respect\w*|safeguard|protect|upskill\w*|embed\w*|champion\w*|prioritise\w*|focus\w*|advocat\w+|be consistent|recognise\w*|acknowledge\w*|understand\w*|learn\w* more|work on|help|helping) (?:about )?(?:\w+ |['’]s ){0,4}?(?:relationships?|rapport|trust|links|communication|partnerships?|outcomes|resilience|wellbeing|well-being|engagement|safety|safe|confidence|self-esteem|understanding|awareness|information[ -]sharing|working|practice|provision|opportunities|risks?|concerns?|issues|needs|vulnerabilit\w+|culture|behaviours?|aspirations|choices|quality|responses?|consistency|oversight|offer|strengths|voice|protective factors|support|situation|group|young people|them)
(?:multi-agency|joined-up|partnership|whole-system|whole-school|trauma-informed|holistic|co-ordinated|coordinated|collaborative|strengths-based|consistent|robust|anti-racist|anti-discriminatory|inclusive|restorative|relational|reflective|culturally \w+|proactive) (?:approach|working|response|work|practice|way)
(?:identify|identif(?:ies|ying)) (?:\w+ ){0,3}(?:support|needs|activities|opportunities|services|provision|resources|interventions?|strategies|options|ways|gaps)
(?:make|making|take|taking) (?:\w+ )?(?:use|steps|every effort|account|action|measures)(?: when)?
(?:put|putting|have|having) (?:\w+ )?(?:measures|strategies|things|support|processes|mechanisms|plans) (?:in place|into place)
access (?:to )?(?:\w+ )?(?:support|services|provision|activities|opportunities|help)
do (?:more|everything)
be (?:there|around) for
make (?:\w+ ){1,4}safer
use(?:s)? (?:of )?professional (?:curiosity|judgement)
(?:give|giving|given) (?:\w+ )?(?:thought|consideration|attention|priority|regard) to
(?:remain|stay|be|keep|being) (?:\w+ )?[a-z]+-(?:focused|focussed|centred|led|informed)
(?:build|draw|capitalise) on (?:the |existing |their |its )?(?:\w+ )?(?:strengths?|work|progress|links|relationships)
(?:use|take|seek) every opportunity
(?:greater|better|more|full|fuller|best|increased) use (?:(?:to|will|should|must|can|could) )?(?:be\s+|is )?(?:made )?of
giv(?:e|es|en|ing) (?:[\w’'-]+ ){0,4}?(?:a|more|some) (?:say|voice)
would (?:like|want|hope) to see
educat(?:e|es|ing) (?:the|them|these|all|young|parents|staff|families|drivers|shops?\w*)
(?:look|looks|looking|search) for (?:\w+ )?(?:funding|money|ways?|options|opportunit\w+|alternatives|activities|solutions|something|provision)
work (?:will|is to|to|can|should|needs to|must|would) be (?:\w+ )?(?:done|undertaken|carried out|completed|started|progressed|offered) (?:with|around)(?! an? )
more (?:is to|to|will|should|must|needs to|could|can) be done
(?:remains?|remaining|stays?|be|is|creat(?:e|es|ing)|provid(?:e|es|ing)|offer(?:s|ing)?|becom(?:e|es))\s+(?:as )?(?:a|the) (?:\w+ )?(?:safe|welcoming|inclusive|supportive|positive|non-judgemental|nurturing)\s+(?:and \w+ )?(?:spaces?|places?|environments?|haven|setting)(?! (?:on|at|from|until|every|each|in|by))
(?:an|the|its|our) open door(?! (?:at|on|until|onto|of|to (?:the )?(?:hall|yard|street|stage)))
mak(?:e|es|ing) (?:[\w’'-]+ ){1,5}?more (?:welcoming|inclusive|accessible|friendly|youth-friendly|appropriate|positive|comfortable|inviting|attractive|supportive|approachable|visible)
sense of (?:belonging|safety|security|purpose|identity)
(?:giv|provid|offer|teach|develop|build)(?:e|es|s|ing)? (?:\w+ ){0,4}?(?:strategies|tools|skills|confidence|opportunities) (?:to|for|in)
(?:to|should|will|must) be (?:\w+ )?(?:prioritised|promoted|strengthened|improved|maintained|enhanced|developed|sustained|increased|ensured|safeguarded|protected|respected|tackled|minimised|mitigated|reduced|managed|challenged|embedded)
empower(?:s|ed|ing|ment)?
(?:challeng|interrogat|problematis|deconstruct|unpick)(?:e|es|ing|s)? (?:the |any |their\s+|all )?(?:\w+ )?(?:behaviours?|attitudes|stereotypes|language|views|perceptions|assumptions|norms|culture|stigma)
equip(?:s|ped|ping)? (?:them|the|young|parents|families|staff)
enabl(?:e|es|ing) (?:them|the|young|parents|families|staff) (?:\w+ )?to
inspire(?:s|d)?
motivat(?:e|es|ing)
(?:adopt|take|use|using|taking) (?:a|an|the) (?:[\w-]+ ){1,4}approach
help(?:s|ing)? (?:the )?(?:group|members|young people|families|parents|boys|girls|friends|them|staff) (?:to\s+)?(?:feel|understand|cope|reflect|recognise|make (?:good|better|safe|safer|positive|the right)|stay|build|manage|develop|think|access)
be on hand
safety[- ]planning(?! (?:form|sheet|template)s?\b)
(?:keep|keeps|keeping|kept|make|makes|making|stay|stays|be|is|are|remain|remains) (?:\w+ ){0,2}?(?:group|young people|friends|members|boys|girls|them|children|everyone|everybody|they|each other)(?: \w+)?\s+(?:safe|safer)
(?:sure|certain) (?:that )?(?:\w+ ){1,5}?(?:is|are|stay|stays|feel|feels|remain|remains|be) (?:kept\s+)?(?:safe|safer|supported|heard|informed|aware)
(?:to be|will be|should be) (?:put|set) (?:in place|up|out)
tak(?:e|es|ing) (?:a|an|the) (?:(?:[\w-]+ ){1,2}(?:view|stance|outlook)|(?:[\w-]+ ){0,2}interest)
awareness (?:\w+ ){0,4}?(?:will be )?(?:raised|increased|improved)
explor(?:e|es|ed|ing)
consider(?:s|ed|ing)?(?! (?:the application|the licence)\b)
considerations?
think(?:s|ing)? (?:about|through|over|together|hard)
look(?:s|ed|ing)? (?:into|at)(?! (?:the (?:map|drawing|photographs))\b)
investigat(?:e|es|ing) (?:the (?:possibility|option|feasibility)|whether|options|how|ways)
scop(?:e|es|ing) (?:out|the|options|possibilit\w+)
(?:possib(?:le|ility|ilities)|options?|scope|potential|feasibility|opportunit(?:y|ies)|ways) (?:of|to|for)
discuss(?:es|ed|ing|ions?)?(?! (?:with the group (?:on|at))\b)
talks? about
have a (?:think|conversation|discussion)
(?<!no\s)(?<!the\s)(?<!any\s)(?<!this\s)(?<!group\s)(?<!friends\s)(?<!people\s)(?:hope|hopes|hoping|aim|aims|aiming|intend|intends|plan|plans|planning|seek|seeks|seeking|endeavour\w*|try|tries|trying|strive\w*|attempt\w*|wish|wishes|want|wants|look|looks|looking|work|works|working) (?:to|towards?)(?! (?:the end of|give back)\b)
encourag(?:e|es|ed|ing)
urg(?:e|es|ed|ing) (?:them|the|parents|staff)
promot(?:e|es|ed|ing)
remind(?:s|ed|ing)?
tr(?:y|ies|ying) and(?= \w)
(?:aim|hope|ambition|intention|vision|wish) is (?:for|that|to)
at some (?:point|stage|time)
(?:be|being|remain\w*|stay\w*) (?:more )?(?:mindful|aware|alert|vigilant|sensitive|available|curious|open to|conscious|flexible|proactive|supportive|responsive)
(?:acknowledg|advis|challeng|communicat|contribut|co-?ordinat|creat|enhanc|facilitat|guid|improv|influenc|involv|manag|nurtur|provid|reassur|recognis|reduc|shar|tackl|updat)(?:e|es|ed|ing)
(?:build|consult|develop|divert|help|inform|listen|maintain|offer|prevent|protect|respect|review|safeguard|steer|strengthen|support|understand)(?:s|ed|ing)?
(?:(?:address|focus|progress)(?:es|ed|ing)?|embed(?:s|ded|ding)?|focuss(?:ed|ing)|identif(?:y|ies|ied|ying)|respon(?:d|ds|ding|ses?))
(?:advocat|align|bolster|cultivat|deepen|elevat|emphasis|enabl|engender|enrich|foster|harness|highlight|instil|integrat(?!ed (?:youth|team|service))|interven(?!tion)|leverag|lessen|mitigat|mobilis|normalis|optimis|overse|reinforc|solidif|stimulat|streamlin|uphold|upskill|utilis|broaden|minimis|maximis|prioritis)\w*
(?:approach(?:es)?|aspirations|attitudes|awareness|choices|communication|concerns?|confidence|consultation|culture|deterren(?:ce|ts?)|diversion(?:ary)?|encouragement|engagement|ethos|guidance|input|issues?|judge?ment|lens|needs|outcomes|prevention|priorit(?:y|ies)|reassurance|relationships?|resilience|risks?|voices?|vulnerabilit(?:y|ies)|welfare|well-?being)
(?:abreast|appropriate(?:ly)?|aware|early (?:help|intervention)|on ?side|proactive(?:ly)?|proportionate(?:ly)?|respectful(?:ly)?|robust(?:ly)?|sensitive(?:ly)?|supportive|wrap(?:s|ping)?[ -]?around)
(?:cohesion|dynamics|perceptions?|stigma|narratives?|mindsets?|tensions?|exposure|accessibility|accountability|transparency|clarity|continuity|stability|consistency|capacity|self-(?:worth|esteem|confidence|belief)|coping|pathways?|root causes?|insights?|knowledge|horizons|feelings?|empathy|boundaries|ownership|expectations|responsibilit(?:y|ies)|collaborat(?:e|es|ion|ive)|commit(?:s|ted|ments?)?|potential|solutions?)
learning(?! (?:mentors?|support|centre|coach|assistants?|manager|zone))
skills?(?! (?:centre|coach|tutor|trainer|academy))
strateg(?:y|ies)(?! meetings?)
inclusion(?! (?:manager|lead|officers?|mentors?|unit|room|base|team|centre|worker))
interventions?(?! (?:officers?|workers?|team|room|centre))
supervision(?! (?:orders?|officer))
behaviours?(?! (?:systems?|policy|policies|logs?|points?|code|team|manager))
prioritis(?:e|es|ing) (?:\w+ )?(?:repairs?|referrals?|support|visits?|applications?)
(?:be|is|are) represented at
(?:parents|carers|families|mothers|fathers) (?:to|should|must|will|need to) (?:know|be|ensure|make\s+sure|take|set|keep)
satisfy (?:itself|themselves)
invest(?:s|ing)? in
scal(?:e|es|ing) up
learn(?:s|ing)? from (?:good |best )?(?:practice|what works|elsewhere|others|other areas)
celebrat(?:e|es|ing) (?:\w+ )?(?:success\w*|achievements?|progress|strengths|diversity)
retain(?:s|ing)? (?:\w+ )?(?:staff|workers|capacity)
cross[ -]?referenc\w+
see (?:above|below|attached|overleaf|minutes|individual plans?|(?:the )?other plans?)
as per (?:her )?\w+
as agreed (?:at|in|with|by) \w+
on (?:its|their|our|the) radar
look(?:s|ing)? again at
tap(?:s|ping)? into
(?:fall|slip)(?:s|ping|ing)? through (?:the )?(?:gaps?|net|cracks)
push on
(?:high|higher) visibility
have (?:\w+ ){0,4}?trusted adults?
treat(?:s|ed|ing)? (?:\w+ ){1,3}?(?:fairly|well|better|kindly|equally|respectfully|as children|with respect|with dignity)
more (?:can|could|should|might|will) be made of
owns? (?:this|it|the (?:issue|problem|plan))
find(?:s|ing)? out
give(?:s)? up on
(?:allow|give)(?:s|ing)? (?:\w+ ){0,4}?space(?! (?:in|at|on|for|behind|under|beside)\b)
advice(?! (?:centre|line|desk|worker|shop|clinic))
(?:form|build|make|forge)(?:s|ing)? (?:an? |strong |closer |positive ){0,2}(?:bonds?|connections?|attachments?|alliances?)
(?:conversations?|discussions?|chats?|dialogue) (?:to be|will be|should be|needs? to be|must be)\s+(?:had|held|started|opened)
(?:chances?|opportunit(?:y|ies)|space|room|freedom) to (?:shine|grow|thrive|flourish|succeed|express|be themselves)
believ(?:e|es|ing) in
(?:hold|holds|holding|keep|keeps) (?:on to )?(?:hope|faith|belief)
(?:the|any|all) (?:tools|skills|space|time|information|help|knowledge|resources|advice) (?:that\s+)?(?:they|he|she|families|parents) (?:needs?|wants?)
(?:use|make|using|making) (?:each|every|all) (?:contact|moment|chance|conversation)
(?:gain|earn|win|rebuild|regain)(?:s|ing)? (?:back )?(?:the |their |its )?(?:\w+ )?(?:trust|confidence|respect)
(?:nobody|no one|none of us) (?:should|must|is to|ought)
(?:increas(?:e|ed|ing)|greater|better|closer|enhanced|improved|stronger|wider|tighter) (?:\w+ ){0,2}?(?:presence|visibility|vigilance|join-up|partnership|working|practice|coverage|offer|handovers?)
join(?:ed)?[- ]up
(?:by|through) (?:any|all|every|whatever) means?
(?:common|clear|agreed|joint) (?:plan|vision|goals?|aims?|message|understanding|purpose|language)
(?:a|the) (?:positive|good|better) (?:experience|relationship|start|outcome)
(?:somebody|someone|agencies|professionals|services|partners|we all|everyone|everybody|adults) (?:should|ought to|needs? to|must|has to|have to)
(?:closer|stronger|better|good|greater|tighter) (?:\w+ )?(?:links?|ties|connections?|bonds?|relations)
(?:trauma|strengths?|rights|child|person)[- ](?:informed|based|centred|focused|led)
in hand
led by (?:the )?(?:young people|group|children|them)
(?:its|their|our|his|her|the) best
(?:make|makes|making) (?:sure|certain)
tak(?:e|es|en|ing) into (?:account|consideration)
(?:be|being|are|is) (?:\w+ )?(?:given|offered|provided with|shown) (?:\w+ )?(?:alternatives?|choices?|options?|opportunit\w+|help|space|chances?|every chance|encouragement|direction|hope|confidence)
positive (?:\w+ )?(?:alternatives?|activit\w+|influences?|choices|role|pathways?|engagement|outlets?)
(?:pop|drop|call|look) (?:\w+ )?(?:along|by|in|round)
(?:when|as|where|if|whenever) (?:\w+ ){1,2}(?:permits?|allows?|increases?|escalates?|changes?)
work (?:will|is to|to|can|should|needs to|must|would) be (?:\w+ )?(?:done|undertaken|carried out|completed|started|progressed|offered)
(?:have|has|having|hold|holds|holding|start|starts|keep having|continue) (?:\w+ ){0,2}?(?:conversations?|discussions?|chats?|dialogue)(?= (?:about|around|on|with|regarding))
(?:talk|talks|talking|speak|speaks|speaking|chat|chats) (?:to|with) (?:\w+ ){1,4}?(?:about|around|on)\s+(?:\w+ ){0,3}?(?:safety|safe|choices|risks?|risky|behaviour|consequences|relationships?|respect|wellbeing|healthy|exploitation|dangers?|consent|boundaries|influences?|vulnerab\w+)
(?:a|the|as) (?:\w+ )?(?:safe|welcoming|inclusive|supportive|positive|non-judgemental|nurturing|safer) (?:and \w+ )?(?:spaces?|places?|environments?|haven|setting|hub|community)
let(?:s|ting)? (?:\w+ ){1,3}know (?:that )?(?:they|he|she|we) (?:can|may|are|is)
(?:do|does|doing|play|plays|playing) (?:its|their|our|his|her|a) (?:bit|part)
get(?:s|ting)? to know
what (?:is|['’]s) going on
step(?:s|ping)? up
watch(?:ing)? and wait(?:ing)?
ha(?:ve|s|ving) a (?:quick |quiet |firm )?word
mak(?:e|es|ing) the most of
target(?:s|ed|ing)? (?:\w+ )?(?:resources|support|work|interventions?|help|outreach|provision|activit(?:y|ies)|engagement)
more (?:that )?(?:we|they|agencies|services|schools?|adults|partners) (?:all )?(?:can|could|should|will|might)(?: all)? (?:do|offer)
(?:eyes?|ears?) (?:open|peeled|to the ground)
(?:more|enough|plenty|lots|things) to do
holds (?:\w+ ){1,3}?in mind
tak(?:e|es|ing) (?:more|greater|full|better|some) (?:of an? )?(?:responsibility|ownership|care|interest|notice)
(?:set|sets|setting|firm|firmer|clear|clearer|better) boundaries
(?:react|act|move|moves|acts|reacts) (?:faster|quicker|sooner|more quickly)
if (?:they|he|she) (?:want|wish|wants|wishes|would like) (?:it|one|to)(?=[.,;]|$)
something (?:more )?(?:positive|constructive|meaningful|worthwhile|productive|purposeful|structured|useful|better)
something for (?:them|the (?:group|friends|young people|girls|boys|lads)) to do
look(?:s|ing)? after (?:\w+ ){1,2}better
(?:firm|firmer|tough|tougher|hard|harder|strong) (?:line|stance)
to feel (?:part of|more|safe|safer|welcome|heard|listened|valued|included|supported|cared)
wait(?:ing)? and see
(?:more|better|extra|greater) (?:police|policing|officers|patrols|wardens|staff|youth work|outreach|provision|activities|input|resources|presence|involvement|joined-up working)
driv(?:e|es|ing) (?:(?:this |it |things )?forwards?|change|improvements?|progress)
bring(?:s|ing)? (?:people|everyone|everybody|the community|communities|things) together
(?:views|wishes|opinions) (?:will|to|should|must) be (?:\w+ )?(?:sought|heard|considered|gathered|captured|respected|valued)
work(?:s|ed|ing)? (?:on|around|through|with|towards|alongside)
be (?:\w+ )?(?:kind|patient|understanding|welcoming|inclusive|supportive|positive|friendly|visible|present|approachable|careful|fair|open|honest|curious|alert)
(?:business as usual|direct work|every contact|every so often|existing resources|now and (?:again|then)|up to (?:date|speed))
(?:be|get|gets|getting) alongside
what (?:can|could|might|may) be done
(?:talk|listen|speak)(?:s|ing)? more
(?:not|never|no longer) (?:\w+ )?(?:permit|allow|let|arrange)(?:ted|ed)? (?:\w+ )?(?:visits?|contact|meetings?|sleepovers?|calls?|messages|messaging) (?:between|with|from|among) (?:WHOM|each|one another|the others?|his friends|her friends|their friends)
(?:restrict|control|limit|vet|police)(?:s|ing|ting)? (?:who|whom) (?:he|she|they|yp\d+|WHOM) (?:can |may )?(?:sees?|meets?|mix(?:es)? with|spends? time with|goes? (?:out|about) with|talks? to|messages?)
contact (?:between|with|among) (?:WHOM|each other|one another|the others?) (?:\w+ ){0,3}?(?:supervised|blocked|banned|barred|cut|ended|stopped|prevented|restricted|limited|reduced|minimised|prohibited|forbidden)
(?:discourag|stop|prevent|limit|restrict|ban|bann|end)(?:e|es|s|ing|ping|ed|ned)? (?:\w+ )?(?:visits?|sleep-?overs?|calls)\s+between(?!\s+(?:\w+ ){0,5}?and\s+(?:the )?(?:adults?|men|man|older)\b)
(?:not|never|no longer) (?:\w+ )?(?:allow|let|permit|admit) (?:his|her|their|yp\d+['’]s|the (?:boy|girl)['’]s) (?:friends|mates)
(?:relationships?|friendships?|bonds?|links|time) with (?:new |other )?(?:more )?(?:positive|pro-?social|appropriate|suitable|better|better-behaved|healthier) (?:young people|peers|friends|children|pupils)
time apart(?=[.,;:]|$| (?:from (?:each|one|the (?:others?|group|rest)|his|her|their)|for|will|is|to|over|until|with))
isolation (?:for|of) WHOM
non-?\s?association
(?:yp\d+ and yp\d+|they|them|members|the (?:group|two|three|four|five|six|YOUNG)) (?:should |must |will |to |are to |can )?have no (?:\w+ )?contact(?=[.,;]|$| (?:outside|at|in|after|until|with (?:each|one|the others?)))
no association(?! with (?:the )?(?:adults?|men|man))
non-?\s?contact (?:order|condition|clause|agreement|rule|with|between)s?(?! (?:the )?(?:adults?|men|man|older)\b)
no[- ]contact (?:order|condition|clause|agreement|rule|between|with (?:each|one|yp|the (?:group|others|other)|other members|his friends|her friends|friends|peers))s?
(?:not|nor|never|neither) (?:to )?(?:be allowed to |be permitted to\s+|be able to )?(?:associate|mix|meet|socialise|gather|congregate|be seen|contact|be in (?:contact|touch|the company)|spend time|hang (?:out|around|about|round)|be together|sit together|be on the square together) (?:of|with|each|one|together|yp|in|up|as|co-?accused|co-?defendants?|WHOM)
(?:prevent|prevents|preventing|stop|stops|stopping|ban|bans|banning|banned|bar|bars|barring|barred|forbid|forbids|forbidding|forbidden|prohibit|prohibits|prohibiting|prohibited|restrict|restricts|restricting|limit|limits|limiting|reduce|reduces|reducing|discourage|discourages|discouraging|dissuade\w*|deter|deters|deterring|minimise|minimises|disrupt|disrupts|disrupting|end|ends|ending|cut|cuts|cutting|sever|severs|severing) (?:all |any\s+|their |the |further |unsupervised )*(?:contact|association|associating|friendships?|links?|ties|meeting|meetings? (?:up|together)|gathering|congregating|mixing|communication|time (?:they spend )?together|relationships?) (?:between|with|among|of) (?:WHOM|each|one|his|their|other|peers|the (?:others?|rest))
(?:prevent|stop|ban|bar|forbid|prohibit|discourage|dissuade|deter|keep|prevents|stops|bans|bars|discourages|dissuades|keeps|banning|banned|stopping|discouraging|preventing|keeping) WHOM (?:from )?(?:meeting|associating|mixing|gathering|congregating|seeing|contacting|hanging (?:out|around|about|round)|being (?:together|friends|seen|in|with|on|at the same)|spending time|socialising|going (?:about|around|out) together|sitting together|coming together|walking|waiting (?:together|in (?:a )?(?:groups?|numbers))|communicating|speaking to|standing|having (?:any )?contact)(?! (?:adults|the (?:adults?|men|man|dealers?|older))| (?:with |to )?(?:adults|older (?:men|people|buyers)|the (?:adults?|men|man|dealers?)))
(?:bar|bars|barring|barred|ban|bans|banning|banned|prohibit\w*|forbid\w*|prevent\w*) (?:any\s+|all )?contact (?:between|with)
(?:injunctions?|behaviour orders?|cbos?|asbos?|behaviour contracts?|abcs?|civil orders?|court orders?|bail conditions?|licence conditions?|conditions|curfews?|exclusion (?:orders?|zones?|requirements?)|protection notices?|order)(?: \w+){0,8}? (?:(?:to|that|which|so that|barring|banning|preventing|stopping|prohibiting|forbidding|keeping|not to|under which|and|will|would) (?:\w+ ){0,5}?(?:contact|associat\w+|meet(?:ing)?|together|apart|out of the (?:estate|area|town|borough)|away from (?:each|one|the (?:others?|group|rest)|his|her|their|yp)|gather\w*|see(?:ing)? (?:each|one)|congregat\w+|mix(?:ing)?))
(?:injunctions?|criminal behaviour orders?|cbos?|asbos?|gang injunctions?|exclusion orders?|exclusion zones?|community protection (?:warnings?|notices?))(?: \w+){0,4}? (?:against|on|for|naming|covering|to include|to cover) (?:all |each |each of |every )?(?:WHOM|member)
gang injunctions?
(?:link|links|ties?|contact|connection|bonds?) (?:with|to|between) (?:(?:the|his|her|their) (?:peer group|group|others|rest|friends|peers)|each other|members|co-?defendants) (?:is|are|be|being) (?:cut|broken|ended|severed|stopped)
(?:no longer|not|never) (?:to |be )?(?:allowed|permitted|let|able) (?:to )?(?:\w+ ){0,3}?(?:together|meet|gather|associate|mix|visit (?:each|one)|see (?:each|one)|sit (?:with|next))
(?:curfews?|confiscat\w+|remov\w+ (?:their )?phones)(?: \w+){0,8}? (?:so|to) (?:that )?(?:\w+ ){0,4}?(?:not|stop|prevent|cannot|limit|keep)(?: \w+){0,4}? (?:meet\w*|together|contact\w*|apart|see\w*|gather\w*|associat\w+|friends|each other)
(?:tell|tells|instruct|order|warn|advise|ask|require|direct)(?:s|ed|ing)? (?:WHOM|parents to (?:stop|keep|prevent)|families to (?:stop|keep|prevent)) (?:\w+ ){0,4}?(?:not to (?:see|meet|associate|mix|contact|speak|gather|spend|be|hang)|to (?:stay away from|keep away from|avoid|stop (?:seeing|meeting|going|mixing)) (?:each|one|the (?:others?|rest|group)|his|her|their|yp|other members))
in (?:another|one another|each other)['’]s company
in (?:the )?(?:company|presence) of (?:another|any other|the others?|each other|other members|yp\d+|one another)
supervised contact
(?:cannot|can['’]t|unable to|not be able to|no chance to) (?:plan to |arrange to\s+|easily )?(?:meet|gather|get together|contact each|see each)
nowhere to (?:gather|meet|go together|be together)
(?:advis|warn|counsel|caution)(?:e|es|ed|ing|s)? (?:\w+ ){0,5}?against (?:the |this\s+|their\s+|his |her |any )?(?:friendships?|group|each other|mixing|seeing|meeting|associating|spending)
no (?:further |more |direct |unsupervised |other |future )+contact (?:between|with) (?:the|each|one|yp\d+|other|his|her|their|any)
(?:within|closer than) \w+ (?:metres|meters|yards|miles) of (?:yp\d+|each other|one another|the (?:others?|group|rest)|any other)
(?:forbid|forbids|forbidding|prohibit\w*|ban|bans|banning|bar|bars|barring|stop|stops|stopping|prevent\w*) (?:yp\d+|him|her|them|members|the \w+)(?: and yp\d+)* from (?:sharing|going|approaching|visiting|travelling|talking|messaging|being|sitting|seeing|meeting)(?! (?:out alone|near (?:the )?(?:adults?|men|canal|road|flats|dealers)|into (?:the )?(?:arcade|flat)|hungry|missing|without))
(?:not|stop\w*|prevent\w*|ban\w*|no|end|ends|forbid\w*|refuse) (?:(?!break|dispers|split|clear|fin|polic|film|photo|disturb|interrupt|treat|report|call|see)\w+ ){0,4}?(?:sleep-?overs?|meet-?ups?|get-togethers?|gatherings?|visits to each other)
(?:limit|reduc|restrict|curb|minimis|control|curtail|cap)(?:e|es|s|ed|ing)? (?:the (?:group|friends)['’]s?|their|members['’]|contact|the) (?:contact|time together|meetings|gatherings|influence of the (?:group|friends|others)|group['’]s (?:contact|influence|time|meetings))
(?:forbid|order|tell|ban|require|instruct)\w* WHOM (?:not )?to (?:meet|see|mix|associate|gather|contact)(?! (?:the )?(?:worker|mentor|panel|youth|adults?|men))
(?:not|never|no longer) (?:\w+ )?(?:see|meet|visit|contact|speak to|talk to|ring|text|message|join) (?:each other|one another|the others?|the rest|his friends|her friends|their friends)
break(?:s|ing)? up (?:any|all|every) (?:\w+ )?gatherings?
(?:that|which|where) (?:none|not one|no one) of (?:the (?:others?|rest|group|friends)|(?:his|her|their) (?:friends|mates)) (?:attends?|goes?|uses?|is|are|lives?)
separat(?:e|es|ed|ing) (?:[\w’'-]+ ){1,4}?from (?:the (?:others?|rest(?! of (?!the (?:group|friends)))|group|friends)|each other|one another|(?:his|her|their) (?:friends|mates|peers))
(?:towards?|encourag\w+|see|support\w*) (?:the |this )?(?:group|friendships?|friends) (?:(?!to )\w+ )?(?:break|split|drift)\w* (?:up|apart)
(?:banned|barred|kept|excluded) from (?:the others?|each other|one another)['’]s?
(?:stop|prevent|ban|keep)(?:s|ping|ting)? WHOM (?:from )?\w+ing (?:[\w’]+ ){0,4}?together(?!\s+with (?:the )?(?:adults?|men|man))
better off (?:with|among|around) (?:other|new|different|better|nicer) (?:young )?(?:friends|people|kids|peers|company|mates)
(?:none|neither|no one) of (?:them|the \w+) (?:\w+ ){0,6}?with (?:any of )?(?:the others?|each other|one another)
(?:not|cannot|can['’]t|unable to|no longer) (?:\w+ )?be with (?:his|her|their|the) (?:friends|others|group|rest)
(?:asked|told|required|ordered|instructed|agrees?|promises?|undertakes?|expected|made) (?:\w+ )?not to (?:meet|see|mix|associate|gather|contact|speak|be seen|be together|go out)
(?:keep|keeps|keeping) WHOM (?:\w+ ){0,8}?from (?:each other|one another)
not (?:to )?(?:let|allow|permit) WHOM (?:to )?(?:spend|be|stay|sleep|meet|get|travel|walk|see|sit|play)\s+(?:\w+ ){0,4}?(?:together|each other|one another)
(?:keep|stay|steer|remain)(?:s|ing)? (?:\w+ )?clear of (?:WHOM|each|one another|the (?:younger|older|others?))
(?:hard|harder|difficult|more difficult|impossible) for WHOM to (?:\w+ )?(?:get together|meet|gather|see each|see one|be together|contact|associate)
(?:not|never|\w+n['’]t|no longer|stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?|out of|away from|apart from|limit(?:s|ed|ing)?|forbid(?:s|den|ding)?|bans?|banned|banning|block(?:s|ed|ing)?|restrict(?:s|ed|ing)?|bars?|barred|prohibit(?:s|ed|ing)?|less|little|minimis(?:e|es|ing)|discourag(?:e|es|ing))\s+(?:(?!hurt|harm|teas|fight|bull|leav|los|let|judg|blam|abandon|alone|miss|fall|argu|betray|threat|hit|insult|racis|cut|call|mock|film|shout|turn|forget|put|push|pull|dar)\w+ ){0,6}?(?:each other|one another)(?:['’]s)?
(?:not|never) (?:\w+ ){0,3}?(?:re-?form|reunite|regroup|get back together|meet up again)
so (?:that )?(?:\w+ ){1,4}?(?:do not|does not|don['’]t|cannot|can['’]t|never|no longer|are not|is not|will not|are less able to) (?:\w+ ){0,2}?(?:see|meets?|mix|forms?|linger with|hang (?:out|about|around|round)|gathers?|congregates?|assemble|bump into|cross paths|overlap|coincide)(?! (?:the )?(?:adults?|older|man|men|dealers?))
without the (?:others|rest of the group)(?= (?:there|present|knowing|being|so)|[.,;]|$)
warn(?:s|ed|ing)? (?:WHOM |each \w+(?: \w+)? )?(?:off|away from) (?:the others?|the group|the rest|each other|one another|(?:his|her|their) friends|him|her|yp\d+)
(?:discouraged|deterred|dissuaded|prevented|stopped|banned|barred|prohibited|forbidden|restricted) (?:\w+\s+)?from (?:meeting|gathering|congregating|hanging (?:out|around|about|round)|associating|mixing|loitering|standing|lingering|socialising|spending time|assembling|grouping|going (?:about|around|round|out) (?:with|together)|being (?:together|seen|out)|sitting (?:with|together|near)|seeing (?:each|one|his|her|their|the)|walking (?:with|together|home))(?! (?:out of (?:lessons|class)|alone|near (?:the )?(?:adults|men|canal|road|line)))
(?:cannot|can['’]t|could not|unable to|no longer) (?:\w+ )?(?:message|contact|text|ring|call|see|meet|reach|find|join|be with|sit with|play with|talk to|speak to|visit|chat (?:to|with)|phone|get hold of) (?:each other|one another|the others?|the rest|(?:his|her|their) friends)
no (?:more )?(?:seeing|meeting|contacting|mixing with|talking to|hanging (?:about|around|round|out) with) (?:each other|one another|the others?|yp\d+|(?:his|her|their) friends)
avoid\w* (?:bringing|having|putting|placing|seating) WHOM (?:into contact|together|in the same)
WHOM (?:(?:will|do|does|can|should|may|must|are|is) (?:not|never|no longer)|cannot|\w+n['’]t) (?:to )?(?:meet|gather|get together)(?=[.,;]|$| (?:up|out of|outside|after|again|any more|at all|in town|until|over|during|without)\b)
(?:not|never|no longer|nor|\w+n['’]t) (?:\w+ )?(?:to )?(?:associate|consort|fraternise|congregate|socialise|mix)(?=[.,;:]|$| (?:again|any more|in future|outside|after|until|at all|out of|at|in|on))
(?:agree|decide|insist|rule|require|order|make sure|ensure|promise)[sd]? that (?:\w+ ){1,3}?(?:only\s+)?(?:see|meet|message|contact|visit) (?:each other|one another|the others?|(?:his|her|their) friends)(?: only)? (?:at|in|on|when|with|under|once|if)
(?:keep|keeps|stay|stays|staying|keeping) (?:well |right )?away from (?:the (?:others?|rest|group)|each other|one another|(?:his|her|their) friends)
not (?:associating|consorting|congregating|mixing)
(?:home|away|back|off|apart) (?:as soon as|when|whenever|if|once|each time|every time|the moment)\s+(?:\w+ ){0,6}?(?:seen|found|caught|spotted|met|gathered) (?:\w+ )?together(?! (?:late|after dark|at night|after \d|with (?:the )?(?:men|adults)))
(?:seen|found|caught|spotted) together,? (?:\w+ ){0,3}?(?:will|to|should|must|are to) be (?:\w+ )?(?:sent|moved|told|taken|reported|fined|excluded|separated|dispersed|split)(?! (?:late|after dark))
(?:if|when|whenever|as soon as|once|each time|every time) (?:\w+ ){1,6}?(?:seen|found|caught|spotted) together,? (?:\w+ ){1,7}?(?:sent|moved|move on|taken|drive[ns]?|fined|reported|excluded|phone[sd]?|rings?|rung|separated|dispersed|told to)(?! (?:late|after dark))
out of (?:the )?reach of (?:the (?:group|others?|rest|friends)|this (?:lot|group)|(?:his|her|their) friends|each other|one another)
under no circumstances (?:\w+ ){0,3}?(?:together|meet|mix|in contact)
no (?:more )?(?:going (?:round|over|out|about|anywhere)|calling|visiting|sitting|walking|travelling|messaging|chatting|playing|being)(?: (?:to|with|at|for|near))? (?:each other|one another|the others?|yp\d+|(?:his|her|their) friends)
no (?:\w+ )?(?:contact|communication|interaction|dealings) (?:of any kind )?(?:between|with|among) (?:any of )?(?:each other|one another|yp\d+|the (?:others?|rest|group)|other members|(?:his|her|their) friends)
block(?:s|ed|ing)? (?:all |any |their )?(?:contact|messages|calls)(?: between| with| from)\s+(?:WHOM|each other|one another|the others?)
(?:to |so |that |which )(?:\w+ ){0,4}?(?:stops?|stopping|prevents?|preventing) (?:WHOM )?(?:from )?(?:chatting|messaging|texting|calling each|meeting up|gathering|re-forming|getting together|hanging)(?! (?:adults|men|strangers|with (?:adults|men|strangers)))
(?:block|delet|unfollow|unfriend)(?:e|es|s|ed|ing)? (?:each other|one another|the (?:others?|rest|group|friends)['’]?s?|(?:his|her|their) friends['’]?)(?: (?:numbers?|accounts?|contacts?))?
(?:delete|shut down|close down|take down) (?:the|their) (?:group chat|chat group|whatsapp group)
(?:sleep-?overs|get-togethers|meet-?ups|visits to each other) (?:\w+ ){0,3}?(?:come to an end|stop|(?:are|be|is) (?:\w+ )?(?:stopped|banned|ended|forbidden|not allowed|no longer allowed))
(?:group chat|chat group|(?:whatsapp|snap|snapchat|instagram|telegram|signal) group|group['’]s chat|shared chat|server) (?:is|are|to|will|has|gets|must|should) (?:to )?(?:be |been )?(?:\w+ )?(?:closed(?! to)|deleted|shut|taken down|wound up|removed|ended|disbanded|blocked|banned|stopped|left)
(?:delet|clos|shut|end|remov|block|ban)(?:e|es|s|ing|ning|ting)? (?:down )?(?:(?!from\b|in\b|on\b|to\b|adults?\b|men\b)[\w’'-]+ ){0,4}?(?:group|YOUNG)['’]s?\s+(?:own )?(?:shared |group )?(?:chats?|server|channel)
(?:delet|clos|shut|end|remov|block|ban|wind|tak|disband|leav|quit|dissolv|stop|exit)(?:e|es|s|ing|ting)? (?:down |up )?(?:the|their|this|his|her) (?:group['’]s )?(?:group chat|chat group|whatsapp group|shared chat)(?! to (?:the )?(?:\w+ )?(?:adults|strangers|men))
so (?:that )?the (?:\w+ )?(?:chat|thread|server) (?:goes|falls) (?:quiet|silent|dead)
(?:parents|families|carers) (?:to |are asked to |should |will )?(?:keep|stop|prevent|ban|forbid) (?:\w+ ){0,4}?(?:away from|from (?:mixing|contacting)|apart|seeing|meeting)
parents (?:\w+ ){0,4}?(?:not (?:let|allow)|stop|prevent|keep) (?:\w+ ){0,4}?(?:see(?:ing)?|meet(?:ing)?|from|mix(?:ing)?|out with|friends|together|apart)
ground(?:s|ing)? (?:WHOM|all|each|every)
(?:keep|keeps|keeping|kept) WHOM (?:in|indoors|at home|inside)(?= (?:after|for|until|so|every|on|each)\b|[.,;]|$)
(?:keep|keeps|keeping|kept) (?:his|her|their|the) (?:sons?|daughters?|child|children)\s+(?:\w+ )?(?:in\b|indoors|at home|inside|away|apart)
(?:stop|prevent|ban|keep|forbid|bar|discourag|deter)(?:s|es|ned|ning|ped|ping|ing|ed|e|red|ring)? (?:his|her|their|the|a|both|each) (?:\w+ )?(?:sons?|daughters?|child|children|boys?|girls?|lads?|brothers?|sisters?|kids?|grand\w+|step\w+|nephews?|nieces?) (?:from )?(?:going (?:out|about|around|round|anywhere)|seeing|meeting|mixing|being|hanging (?:out|around|about|round)|spending (?:\w+ )?time|associating|visiting|talking|messaging|walking (?:\w+ )?|sitting) (?:with\s+|to )?(?:the (?:others?|rest|group|friends|boys|girls)|them|each other|one another|(?:his|her|their)\s+(?:friends|mates)|yp\d+|friends)
so (?:that )?(?:he|she|they|yp\d+) (?:(?:is|are) not|isn['’]t|aren['’]t) (?:\w+ )?(?:with|around|near) (?:the (?:others?|rest|group|friends|(?:older|younger) \w+)|each other|one another|(?:his|her|their) (?:friends|mates)|yp\d+)
not (?:to )?(?:have|let|invite|allow) (?:the (?:others?|rest)|(?:his|her|their) (?:friends|mates)) (?:round|over|in|to stay|up)
so (?:that )?(?:he|she|they|yp\d+) (?:misses|miss|avoids?) (?:the )?(?:group|others?|rest|friends)
not (?:\w+ )?(?:around|alongside|exposed to|influenced by|under the influence of|led by) (?:the (?:others?|rest|group|friends)|each other|one another|(?:his|her|their) (?:friends|mates|peers)|yp\d+)
WHOM (?:is|are|be|to be|will be|should be) turned away
dispers(?:e|es|ed|ing) (?:of )?WHOM
dispersal(?: (?:orders?|powers?|zones?|notices?|area))?
(?:order|notice|powers?) (?:under which )?(?:\w+ ){0,4}?(?:more than|groups of) (?:two|three|four|\d)
(?:in )?groups of (?:(?:more than|over|no more than) (?:two|three|four|\d)|(?:two|three|four|\d) or more)
(?:three|two|four) or more (?:of them |young people |members )?(?:are |is )?(?:found|seen|gathered|together|gather)
off in different directions
move(?:s|d|ing)? (?:the (?:group|YOUNG)|them|members|them all) (?:on(?! (?:to|from|together)\b)|along(?! with\b))
(?:direct|order|require|tell|instruct|ask)(?:s|ed|ing)? (?:WHOM|groups?(?: of \w+)?|youths) to (?:leave|keep out of|quit|get out of) (?:the |any )?(?:\w+ )?(?:area|town|park|square|precinct|vicinity|locality|centre|parade|station)
(?:tak|remov|demolish|fenc|rip|lock|clos|block)(?:e|es|s|ing|ping)? (?:down |out |away |off |up )?the (?:bench(?:es)?|seats?|seating|shelter|wall|steps|ramp|tables?|sofas?|wi-?fi|lights?),? (?:as|because|since|so|that|which|where|to)\s+(?:[\w’']+ ){0,5}?(?:attracts?|draws?|brings?|gather\w*|congregat\w*|hang\w*|sit|meet|linger\w*)(?! (?:the )?(?:adults|men|dealers|older))
(?:leave|move along|go home|disperse) (?:whenever|when|if) (?:there are|they are|more than|three|two)
(?:more than|over) (?:two|three|four|\d) of them
(?:to|back to) their own (?:streets?|homes?|areas?)
(?:stop|prevent|ban|keep|deter|disperse) (?:young people|them|the group|the friends|members|youths) (?:from )?gathering
disperse (?:any|all|every|the) (?:gatherings?|groups?|crowds?)
(?:section|s\.?) ?3[45] (?:\w+ )?(?:notices?|powers?|orders?|directions?|dispersals?|authority|authorisations?)
(?:not|never) (?:to )?be in (?:a |any )?groups? of (?:more than|over|above|three|four) ?\w*
(?:lock|shut|turn|keep)(?:s|ed|ing)? WHOM out of (?:the |our )?(?:\w+ )?(?:centre|club|hall|library|park|square|shops?|building|café|cafe)
no[- ]groups? (?:policy|rule|signs?)
(?:not|never) (?:to )?(?:carry|let|admit|serve|take|seat|allow|have|invite) (?:in )?(?:more than|over) (?:one|two|three|four|\d) (?:of (?:them|the YOUNG)|YOUNG)
no (?:\w+ )?groups? (?:larger|bigger|of more|of over|over|above) (?:than )?(?:two|three|four|\d)
until (?:they|WHOM) (?:\w+ )?stops? (?:meeting|gathering|seeing|hanging|mixing)
(?:return|take|escort|drive|send)(?:s|ing)? (?:each|every|the) (?:\w+ ){1,2}?(?:to|back to) their (?:own\s+)?(?:\w+ )?(?:homes?|addresses|address) if (?:found |seen |caught )?(?:together|with|in a group)
curfews? (?:(?:is|are|to|be|will|should) ){0,3}(?:\w+ )?(?:for|on|of|upon) (?:each|all|every|both|WHOM)
(?:closed|shut|off[- ]limits|out of bounds) to (?:the (?:group|YOUNG|two|three|four|five|six|seven)|them|yp\d+)
(?:not|never|refus\w+ to) (?:to )?(?:admit|serve|let|allow|have) WHOM (?:in )?(?:when|if|whenever) (?:they|there|more)
(?:impos|set|appl|put|plac|agree|introduc|request|seek|enforc|add)\w* (?:\w+ ){0,3}?curfews?
curfews? (?:from|of|at|after) \d
WHOM(?: of the (?:group|friends))? (?:is|are|be|to be|will be|being) (?:banned|barred|excluded|kept out|turned away|refused entry|shut out) (?:\w+ ){0,6}?(?:on the same|at the same time|at once|together|as a group|if (?:they|more)|when (?:they|more))
(?:clear|sweep|shoo|chas|usher|turf|flush|evict|eject|hustl)(?:e|es|s|ing|ed)? (?:the (?:group|friends|five|four|three|boys|girls|lads|members|young people|children|teenagers)|young people|groups|gatherings|youths)\s+(?:away )?(?:from|off|out of|out)(?= \w)
(?:go|goes|going|leave|leaves|leaving|walk|walks|come|comes|arrive|attend|move|disperse|travel|enter)(?: \w+){0,3}?\s+in (?:ones (?:and|or) twos|twos (?:and|or) threes|pairs(?= (?:when|whenever|if|and not|rather than)))
(?:remov|escort|march|mov|order|send|throw|turn)(?:e|es|s|ed|ing)? (?:WHOM|groups|youths) (?:\w+ ){0,6}?(?:when|whenever|if|as soon as) (?:they|there|more) (?:\w+ )?(?:gather|meet|sit|stand|congregate|come together|are (?:seen |found )?together|assemble|group)
(?:bench|seats?|wall|shelter|steps|ramp|tables?|sofas?) where (?:they|the \w+) (?:\w+ )?(?:meet|sit|gather) (?:is|are|will be|to be|should be) (?:\w+ )?(?:removed|taken (?:away|out|down)|fenced off|demolished|blocked)
(?:remov|tak|demolish|fenc|block|rip)(?:e|es|s|ing|ping)? (?:away |down |off |out |up )?the (?:bench|seats?|wall|shelter|steps|ramp|tables?|sofas?) where (?:they|the \w+) (?:\w+ )?(?:meet|sit|gather)(?! (?:the )?(?:adults|men))
(?:removed|taken out|taken away|ripped out|fenced off|closed off|locked|blocked off) (?:as|because|since) (?:[\w’']+ ){0,3}?(?:where|they|the (?:group|friends|boys|girls|young people|lads)) (?:\w+ ){0,2}?(?:sit|gather|meet|hang|congregate|collect)
(?:ask|tell|order|get|make|require|direct)(?:s|ing)? (?:any |all )?(?:(?:two|three|four) or more of )?WHOM (?:to )?(?:move|moving) (?:on|along)
one[- ]at[- ]a[- ]time(?! if (?:they|he|she)|,? (?:and )?then\b)
only (?:one|two|three) (?:of WHOM|of (?:them|the \w+)|member|friend|YOUNG|boy|girl|young person|player|pupil|student) (?:\w+ ){0,5}?(?:at (?:a|any|one|any one) time|at once|together|on (?:any|the same) day)
(?:one|two) (?:member|of them|at) (?:\w+ ){0,3}?at a time
no two (?:of (?:them|the \w+)|friends|members)
(?:come|comes|attend|attends|arrive|arrives|enter|enters|visit|visits|use the \w+) (?:alone|singly|one by one|individually|on their own)(?! if (?:they|he|she) (?:wish|want|prefer|ask))
no more than (?:one|two|three|four|\d) (?:\w+ ){0,7}?(?:together|at once|at (?:a|any|one|the same) time|in (?:one|the) (?:place|shop|park|square|building))
only (?:allowed|permitted) (?:\w+ ){0,4}?(?:alone|one at a time|singly|without the others)
(?:restrict|limit|cap|reduc|control|curb|fix)(?:e|es|s|ped|ping|ting|ling|led|ing|ed)? (?:(?:the )?(?:numbers?|size)\s+of|how many(?: of)?) (?:WHOM|pupils|children) (?:\w+ ){0,3}?(?:gather|meet|stand|sit|wait|enter|come|together|allowed|at once|at (?:a|any one|one) time|in)
no more than (?:one|two|three|\d) (?:YOUNG|(?:of )?(?:them|the (?:group|YOUNG|five|four|six))) (?:\w+ ){0,4}?(?:admitted|allowed|in|permitted|enter|come in|served|inside|seated)
no more than (?:two|three|four|\d) (?:(?:of )?(?:them|the\s+\w+) |YOUNG )?(?:may |can |to |are\s+to )?(?:sit|stand|gather|meet|wait|walk|be)(?= (?:at|in|on|together|there|outside|by)\b)
(?:limit|restrict|cap|keep)(?:s|ed|ing|ting)? (?:\w+ ){0,4}?to (?:one|two|three|\d) (?:YOUNG|of (?:them|the YOUNG)) at a time
(?:keep|limit|hold|restrict)(?:s|ing|ed)? WHOM (?:down )?to (?:one|two|three|\d) at a time
(?:allow|admit|let|limit|restrict|permit)(?:s|ed|ing|ted|ting)? (?:\w+ ){0,3}?(?:one|1) (?:boy|girl|player|pupil|student|friend|member|child|young person|of (?:them|the YOUNG))(?: \w+)? (?:per|an?|each|every) (?:time|day|session|visit|week|evening|afternoon|night|lesson|break)
lets? only (?:one|two|three) of (?:them|the YOUNG) (?:\w+ )?(?:on|in|sit|stay|board|through)
lets? (?:only )?(?:one|two|three|\d) (?:YOUNG|(?:of )?(?:them|the YOUNG)) (?:\w+ ){0,3}?(?:at a time|at once)
(?:ban|limit|cap|rule) (?:on|of) (?:no )?(?:more than|over) (?:one|two|three|\d) of (?:the\s+)?(?:group|friends|them|five|young people|boys|girls|members)
(?:attend|attends|attendance|visits?|sessions?|appointments?|seen|admitted|let in|arrive|arrives|allowed|allows?|lets?|leave|leaves|come out|go) (?:[\w,’'-]+ ){0,6}?(?:one by one|singly|one after the other)(?! if| when they)
lets? in (?:only )?(?:one|two|three|\d)(?: of (?:them|the \w+))? (?:at most|and no more)
one in,? one out
managed moves?(?= (?:\w+ ){0,3}?(?:for|of|to|so)\b)
removal of (?:one|two|the (?:leaders?|eldest|oldest)|yp\d+|some)
(?:exclud|bann?|remov|bar|suspend|expel)\w* (?:the )?(?:group['’]s |main\s+|most )?(?:\w+ )?(?:leaders?|ringleaders?|influential)
(?:ring)?leaders?(?: of (?:the|this) \w+)? (?:(?:is|are|to|will|should|must|be|being) ){1,3}(?:excluded|banned|barred|removed|moved|suspended|expelled|sent (?:away|elsewhere|home))
(?:ban|bar|exclud|suspend|expel)(?:s|e|es|ning|ring|ing)? the (?:whole )?(?:group|YOUNG|two|three|four|five|six)(?= (?:for (?:an?|the|one|two|three|four|six|\d)|until)\b)
WHOM (?:is|are|be|to be|will be) (?:\w+ )?(?:banned|barred|excluded|suspended)(?= (?:\w+ ){0,3}?(?:for (?:an?|the|one|two|three|four|six|\d)|until)\b)
isolat(?:e|es|ing) (?:the )?(?:\w+ )?(?:members?|leaders?|ringleaders?|boys|girls|ones)(?! from (?:the\s+)?(?:adults?|men|dealers?))
(?:ban|bans|banned|banning|exclud(?:e|es|ed|ing)|bar|bars|barred|barring|remov(?:e|es|ed|ing)) (?:yp\d+|one of (?:them|the \w+)|him|her|the (?:eldest|oldest|leaders?|boy|girl|ringleaders?)|one member|two of (?:them|the \w+)|two members|some (?:members|of them)) (?:from|until) (?:the |school |all )?(?:group|club|centre|hall|sessions?|park|school|area|square|building|library|youth|estate)
(?:his|her|their|yp\d+['’]s) (?:place|membership) (?:\w+ ){0,4}?(?:be )?(?:withdrawn|suspended|removed|cancelled)
(?:two|three|some|one|each|several) of WHOM (?:\w+\s+)?(?:to be |will be |is |are |should be\s+)?(?:educated|taught|schooled|placed|sent) (?:off[- ]site|elsewhere|at home|in isolation|on their own|alone)
(?:exclud|suspend|expel)(?:e|es|s|ing)? (?:(?:one|two|three|four|some) of (?:the \w+|them)|yp\d+|him|her|(?:the |all )?(?:one|two|three|four|some|main|older|eldest|oldest|leading|worst|whole)(?: of (?:them|the \w+))?(?: \w+)? (?:who|from|for|seen|until|so|in)|one of them|two of them|(?:the )?(?:ring)?leaders?)
(?:school|college|class|form|house|housing|tutor group|set) (?:moves?|transfers?) (?:\w+ ){0,4}?for (?:the (?:family|household) of )?(?:(?:any\s+|at least )?one|two|three|some|yp\d+|him|her|a (?:boy|girl|member)|each|the (?:oldest|eldest|youngest|leader|boy|girl|ringleader))
(?:mov|sen[dt]|exclu|suspend|bann?|barr?|away|remov|leav|tak)\w* (?:[\w,'’-]+ ){0,12}?(?:give|gives|giving|gave) (?:the (?:others?|rest|group)|(?:his|her|their) friends) (?:a |some )?(?:rest|break|breather|respite|breathing space|peace|chance to settle|fresh start|space)
(?:one|two|three|four|some|half|the (?:older|younger|oldest|eldest|boys|girls)|yp\d+)(?: [\w’']+){0,6}? (?:on|to|at|in|for) the DAY(?: \w+){0,2}?,? (?:and|but|while) (?:the )?(?:others?|rest|other \w+|remaining \w+|younger|older|girls|boys|yp\d+)(?: [\w’']+){0,4}? (?:on|to|at|in|for) the DAY
(?:ban|bann|bar|barr|exclud|remov|suspend|expel|expell)(?:s|es|ed|ing|e|ring|ning)? the (?:two|three|four)\s+(?:\w+est|older|younger|main|leading|who|boys|girls|ringleaders?|most)(?: \w+){0,4}? (?:from|until|for)
so that the (?:rest|others?) (?:may |might |can |could |will )?(?:\w+ (?:\w+ )?in peace|settle|calm|breathe|be left|make (?:other|new) friends|drift)
(?:group|friends|friendship|friendships|others?)(?:['’]s)? (?:\w+ )?(?:loses?|lost|losing) (?:its|their|some of its|some of their) (?:hold|grip|pull|appeal|influence|attraction|power|draw|sway)
(?:to move|moves?|moved|go|goes|sent) to (?:his|her|their) (?:father|mother|dad|mum|aunt|uncle|grandmother|grandparents|nan|relatives)['’]?s? (?:\w+ )?in (?:another|a different)
(?:fresh|new|clean) start (?:for (?:\w+ ){1,3})?(?:at|in|with|elsewhere|away)
(?:to|into|at|in) a different (?:youth )?(?:club|centre|project|hall|group)(?= (?:from|to|so)|[.,;]|$)
(?:yp\d+(?:['’]s family)?|one of (?:them|the \w+)|one (?:member|boy|girl|young person|friend)|(?:the|his|her|one) family|the (?:eldest|oldest|youngest|leader|boy|girl)|two of (?:them|the \w+)|members) (?:is |are |to |will |should |be |must )+(?:moved|placed|transferred|sent|rehoused|relocated|taken|educated) (?:\w+ ){0,3}?(?:away|out|to|with|elsewhere|in (?:another|a different)|from)
(?:relocat|rehous)(?:e|es|ed|ing) (?:one|two|the|a|his|her|some of the|yp\d+['’]s) (?:\w+ )?(?:famil(?:y|ies)|members?|young person|boys?|girls?)
(?:mov(?:e|es|ed|ing)|relocat\w+|rehous\w+|transfer(?:s|red|ring)?|plac(?:e|es|ed|ing)|send(?:s|ing)?|sent|tak(?:e|es|ing)) (?:YP\d+|yp\d+(?:['’]s family)?(?: and yp\d+)*|one of (?:them|the \w+)|one (?:or two )?(?:member|boy|girl|young person|friend|player|pupil|student)s?|(?:some|two|three|half|four) (?:of (?:them|the \w+(?: \w+)?)|YOUNG)|him|her|the (?:eldest|oldest|youngest|leaders?|boy|girl|young person|two (?!who live)\w+|most \w+ \w+)(?: boy| girl| member| two)?|(?:his|her|the) family|each of them|the ringleader|members)(?: and (?:his|her) family)? (?!back|who live)(?:\w+ ){0,3}?(?:away|out of|to (?:a |an |another\s+|the )?(?:\w+ )?(?:school|college|academy|campus|squad|area|town|county|city|borough|placement|relative\w*|home|unit|provision|estate|boarding)|elsewhere|to live|to stay|with (?:relatives|family)|with (?:his|her|an?) (?:\w+ )?(?:father|dad|mother|mum|aunt\w*|uncle|gran\w*|nan|relatives?|family|cousins?|carers?) in|with carers in|in (?:the next|another|a different) (?:county|town|city|borough|valley|village)|out[- ]of[- ](?:area|borough|county)|from the (?:group|school|area)|(?:to|on) (?:a room on )?(?:another|a different|the other) (?:floor|wing|landing|corridor|room))
(?:placements?|moves?|transfers?|relocation|rehousing|(?:school|college) places?|is placed|are placed|be placed|is moved|are moved|be moved) out of\s+(?:the |their )?(?:area|borough|county|city|town)
out[- ]of[- ](?:area|borough|county) (?:placements?|moves?|school|accommodation)
(?:placements?|places?|college|school|stay|move) (?:\w+ ){0,3}?(?:in|at|to) (?:a |an\s+|another\s+|a different )?(?:\w+ )?(?:another|different|out-of-area) (?:town|city|county|borough|area|school|college)(?= (?:for (?:one|two|yp|the (?:eldest|oldest|leader))|to (?:part|break|separate|get)|so))
(?:to|into) (?:the other half of the year|another (?:year group|tutor group|form|class|school|set|site|club)|the other site|a different (?:form|class|set|school|tutor group))
(?:at|to) the other end of the (?:county|country|city|borough|town)
in (?:other|different|distant) (?:towns|cities|counties|boroughs)(?= (?:for|so|to))
(?:to|at a|into|for) boarding school
(?:yp\d+|the (?:oldest|eldest|youngest|two|leaders?)(?: \w+)?|one of (?:them|the \w+)|two of (?:them|the \w+)|he|she|him|her|one member|two members|(?:his|her|yp\d+['’]s) family) (?:\w+ ){0,3}?(?:moves?|moved|goes|go|sent|transfers?|transferred|placed|starts?|relocates?|relocated) (?:\w+ ){0,3}?(?:in|to|at|with|into|out) (?:\w+(?:['’]s)? ){0,3}?(?:another|different|other|outside|out of|away) (?:\w+ ){0,3}?(?:school|college|city|town|borough|county|area|club|family|class|placement|academy|estate|region|end of)
chang(?:e|es|ing) (?:yp\d+['’]s|his|her|their|one member['’]s|the (?:boy|girl|eldest|oldest|young person)['’]s) (?:\w+ )?(?:school|class|form|timetable|college|tutor group|placement)(?! back\b)
change of (?:school|class|college|form)(?= (?:for|so))
(?:a long way|far|miles|well away|as far as possible) (?:away )?from (?:the (?:group|others?|friends|rest)|his friends|her friends|their friends|each other|yp\d+)
(?:placements?|placed|placing) (?:\w+ ){0,3}?at (?:a |some )?distance
(?:mov|rehous|relocat|transfer)(?:e|es|ed|ing|s|red|ring)? one of the (?:families|households)
(?:mov|rehous|relocat|transfer)(?:e|es|ed|ing|s|red|ring)? (?:the )?(?:famil(?:y|ies)|household|parents)\s+of (?:the|one|two|yp\d+)
(?:(?:the )?(?:one|two|three|four|half|some|older|elder|eldest|oldest|youngest|leading|main)(?: of (?:them|the \w+)|(?: older| younger)? (?:boys?|girls?|members?|friends?|pupils?|lads?|young people|siblings|brothers|sisters))?|(?:the )?(?:boys?|girls?|members?|friends?|pupils?|lads?|young people)(?= who\b| that\b| with\b)|yp\d+(?: and yp\d+)*|he|she) (?:(?:who|that|with) (?:\w+ ){1,5}?)?(?:is |are |will |to |be |should |must |being ){1,3}(?:transferred|moved|placed|sent|rehoused|relocated|excluded|removed|educated|taught|housed) (?:\w+ ){0,2}?(?:to|in|at|into|out|from|away|elsewhere|with)(?![^.;]*(?:together|near (?:the|their|his|her)))
(?:enrol|register|place|start|move|transfer|send)(?:s|ed|red|ing)? (?:\w+ ){0,4}?(?:in|at|to|on|into|with) (?:a |an )?(?:different|another|other|separate) (?:\w+ )?(?:schools?|academy|colleges?|pru|units?|provisions?|clubs?|classes|forms?|homes?|placements?|town|borough)(?=\s+(?:so|from|to|away|than)|[.,;]|$)
(?:youngest|eldest|oldest|yp\d+|he|she|one of them|one of the \w+|two of them|leader)(?: \w+)?\s+(?:\w+ )?(?:goes|go|moves|move|sent|moved|to go) (?:away )?to (?:live|stay|board) (?:with|in|at)
(?:homes?|placements?|houses?|flat|accommodation|schools?|colleges?|foster \w+|carers?|tenancy|unit) (?:\w+\s+){0,3}?(?:away|far|further|distant|remote|miles|clear) (?:away )?from (?:the |these |those |this |his |her |their |one\s+|old |negative |all )+(?:\w+ )?(?:friends|group|others?|peers|rest|another)
(?:mov|send|plac|tak|sent)(?:e|es|ed|ing|s)? (?:a |the |one )?(?:yp|young person|child|boy|girl|member|friend)\s+(?:away|off|miles|out of (?:the )?(?:area|town|city|borough|county)|elsewhere|to (?:live|stay) with)
(?:yp\d+|one of (?:them|the \w+)|the (?:eldest|oldest|youngest|leader|boy|girl|young person)|him|her|he|she) (?:is |are |will |to |should |can |go |goes |move |moves |be |sent |and |off |away\s+|back ){0,6}(?:live|lives|stay|stays|lodge) (?:\w+ ){0,3}?with (?:an? |his |her |the )?(?:\w+\s+)?(?:aunt\w*|uncles?|relatives?|family|grand\w+|nan|gran|father|mother|dad|mum|cousins?|brother|sister)(?: \w+){0,4}? (?:up north|down south|abroad|overseas|out of (?:the )?(?:area|borough|county|city|town)|(?:in|to) (?:another|a different) \w+|in (?!hospital|time|town|case)[a-z]+(?=\s+for\b|\s+until\b|[.,;]|$)|until (?:things|it|this|the)|for (?:a while|now|the time being|the summer|some|a few (?:weeks|months))|away from)
(?:yp\d+|one of (?:them|the \w+)|the (?:eldest|oldest|youngest|leader|boy|girl|young person)|him|her) (?:is |are |will |to |should |can )*(?:go|goes|travel|travels|fly|flies|be sent|move|moves) (?:\w+ ){0,3}?(?:abroad|overseas|up north|down south)(?: \w+){0,3}? (?:until|for (?:a while|now|good|the (?:time being|summer)|some|a few (?:weeks|months)))
(?:placements?|foster(?:ing)?|residential|unit) (?:\w+ ){0,3}?(?:at a (?:safe )?distance|far away|miles away|well away|further away)
(?:placements?|home|house|flat|accommodation|unit|carers?) (?:\w+ ){0,5}(?:\d+|twenty|thirty|forty|fifty|sixty|a hundred) miles (?:away|off|from)
(?:mov|put|plac|book|switch|transfer|timetabl)(?:e|es|ed|s|ing|red|ting)? (?:one of (?:them|the \w+)|two of (?:them|the \w+)|the (?:youngest|oldest|eldest|older|younger|two \w+)|yp\d+|him|her) (?:\w+ ){0,3}?(?:different|another|separate|other) (?:\w+ )?(?:sessions?|slots?|shifts?|times?|casts?|squads?)
(?:weeks?|summer|holidays?|half[- ]term|term|easter|year|month)s? (?:\w+ )?(?:with (?:relatives|family|an? \w+|his|her)|abroad|away|elsewhere)(?: \w+){0,3}?,? (?:away |far |well away\s+|apart )(?:from|of) (?:the (?:others?|group|rest|friends)|each other|his friends|her friends)
(?:aunt\w*|uncle|nan|gran\w*|father|dad|mum|mother|relatives?|cousins?|family|brother|sister)(?: in \w+)? (?:has |have |is |are |will |who )?(?:\w+ )?(?:agreed|offered|willing|happy|able|prepared|ready) to (?:have|take|take in|house|put up) (?:yp\d+|him|her|one of (?:them|the \w+))(?= (?:to live|permanently|until|from (?:the|now|january|april|june|july|august|september)|for (?:a while|the (?:summer|year|time)|good|now)))
(?:residential|secure|boarding) (?:\w+ )?(?:placements?|place|unit|home) for (?:one of|yp\d+|the (?:most \w+|eldest|oldest|youngest|leaders?|ringleaders?))
WHOM (?:two |three )?(?:into care|under (?:section|s\.?) ?20)
any (?:area|borough|town|estate|school) (?:except|but|other than|apart from) (?:this|here)
(?:yp\d+|one of (?:them|the \w+)|two of (?:them|the \w+)|him|her|the (?:eldest|oldest|youngest|older two|younger two)) (?:will |to |should |is to |are to |must )?(?:go|goes|move|moves|moved|transfers?|transferred|starts?|sent|be taught|attend|attends) (?:\w+ ){0,2}?(?:to|at) the other (?:campus|site|school|college|building|unit|centre)
(?:get|gets|getting|keep|keeping|take|taking|move|moving) (?:him|her|yp\d+) (?:right |well )?away from (?:them|these|this lot|that lot)(?! (?:men|adults|people))
no (?:\w+ )?(?:lessons?|classes|breaks?|sessions?|lunch\w*|subjects) (?:in common|together|with each other)
so (?:that )?(?:\w+ ){1,5}?(?:comes?|goe?s?|attends?|meets?|travels?|walks?) (?:home )?without\s+(?:them|him|her|the others?|each other|one another|yp\d+)
not (?:to )?(?:be )?(?:sit|meet|gather|be|walk|travel|stand|come|go|hang out|spend time|arrive|leave|play) (?:up )?together
so that (?:they|the (?:friends|group|five|two|boys|girls|young people|members)|yp\d+ and yp\d+|members) (?:are |do |can |will |need |have )?(?:not|never|cannot|no longer|less likely to|unable to) (?:\w+ )?(?:meet|mix|together|see (?:each|one)|cross|associate|gather|overlap|contact|be together|spend|walk home together|travel together|sit)
(?:will|to|should|must|can|shall|may|would) be (?:broken up|split(?: up)?|separated|divided|dispersed|kept apart|disbanded|moved on|scattered|dismantled)(?! by (?:an?|the) (?:\w+ )?(?:curtain|screen|wall|door|fence|stage|crew|line|partition|lessons?|break))
(?:group|friends|members|they|five|boys|girls|young people|yp\d+) (?:is|are) (?:broken up|split up|disbanded|dispersed|kept apart|separated|scattered)(?! by)
(?:not|never|no longer|cannot|can['’]t) (?:to )?(?:all )?(?:\w+ ){0,4}?together(?! (?:until|when|if|because|as|they (?:are|feel)))
away from the (?:younger|older|other) (?:two|three|ones|boys|girls|members|four)
(?:no longer|not) (?:\w+ )?(?:share|shares|sharing|travel|travels|walk|walks|sit|sits|eat|eats|play) (?:\w+ ){0,3}?(?:together|with (?:each|the others?|one another|his|her|yp\d+|their friends))
no longer (?:\w+ )?(?:live|living|be|being|sit|sitting|spend|spending|walk|travel|learn|near|close|placed|together) (?:\w+ ){0,2}?(?:each other|one another|WHOM|alongside|together)
(?:separat(?:e|es|ed|ing|ion of)|split(?:s|ting)?(?: up)?|break(?:s|ing)? up|broken up|divid(?:e|es|ed|ing)|parts?(?! of)|parting|fragment\w*|dismantl\w+|scatter(?:s|ed|ing)?|disband(?:s|ed|ing)?|isolat(?:e|es|ing)) (?:up )?(?:of )?WHOM(?! (?:from|and) (?:the )?(?:adults?|older|men|man|dealers?|exploit\w*|people who|those who|buyers)|['’]s (?:evening|time|meal|day|summer)| into (?:two |three )?(?:teams|sides|pairs) (?:for|to play|to paint|to cook))
(?:break|breaks|breaking|split|splits|splitting) (?:WHOM )?up (?!(?:the )?(?:day|summer|week|journey|walk|evening|holiday|fight|cost))WHOM
(?:break|breaks|breaking|split|splits|splitting) WHOM (?:up|apart|between|across|among|into)(?! (?:two |three |four )?(?:teams|sides|pairs|turns))
(?:keep|keeps|keeping|kept|hold|seat|seats|seating|place|places|pull|move|moves|draw|prise|house|teach) WHOM (?:well |further |physically )?apart(?! from (?:the )?(?:adults?|older|men|dealers?|exploit\w*|buyers|those who))
(?:keep|keeps|keeping) apart WHOM
(?:are|be|is|were|to|been) (?:kept|seated|sat|placed|moved|housed|rehoused|put|taught|live|stay|sit) (?:as )?(?:well |further |far )?apart(?! from (?:the )?(?:adults?|older|men|dealers?|exploit\w*|buyers|those who))
apart from (?:the (?:boys|girls|others?|rest|group|friends)|each other|one another|his friends|her friends|their friends)
(?:place|put|move|keep|seat|teach|have|be|timetable|split|send|transfer|go|goes|are|is|attend|enrol)(?:s|ed|ing)? (?:WHOM |in |into |to |at |on |be |taught |put\s+|placed ){1,4}(?:separate|different|other|another|opposite) (?:\w+ )?(?:class(?:es)?|tutor groups?|tutors?|forms?|schools?|sets?|colleges?|lessons?|year half|halves|sites?|playgrounds?|lunch(?:es| sittings?| times?)?|timetables?|buses|towns?|houses|placements?|areas?|evenings?|nights?|days?|rooms?|tables|clubs|centres|groups?|breaks?|campus(?:es)?|counties|boroughs?)
(?:separate|different) (?:tutor groups?|classes|schools|forms|break times|lunch (?:sittings|times)|timetables|colleges|placements)(?= (?:for|from|so|in|until|to))
(?:peer )?(?:group|friendships?) (?:to|will|should|must|is to|are to) be disrupted
(?:never|not) (?:\w+ ){0,3}?in the same (?:room|place|building|corridor)(?! as\s+(?:the |any )?(?:\w+ )?(?:adults?|men|man|people|boy|girl|pupils?))
(?:sent|send|sends|go|goes|walk|walks|pull|pulls|pulling|steer|draw|taken|driven|escorted) (?:[\w’'-]+ ){0,3}?in (?:different|opposite|separate) directions
separately(?=[.,;]|$| (?:so|from (?:each|one)|and not together|to (?:avoid|prevent|keep)))
(?:not|never) (?:to )?(?:walk|travel|go|come|get|ride) (?:home|to school|in|back)? ?with (?:the others?|his friends|her friends|their friends|each other|the rest|yp\d+)
(?:friendships?|friends|group) (?:are|is) (?:not good|bad|unhealthy|toxic|no good|harmful) for (?:him|her|them|yp\d+)
so (?:that )?WHOM (?:stay|stays|are|is|keep|keeps|remain|remains) (?:well )?apart
(?:different|separate) (?:bus )?routes? home
(?:different|separate) (?:foster )?(?:homes|houses|placements|streets|towns|entrances so)
(?:on|by|for|on to|given) (?:different|separate) buses
(?:never|not) all (?:be )?(?:in one place|together|there|in the same|present|at the same)
(?:yp\d+|members|each (?:young person|of them|member|of the \w+|one)|the (?:oldest|eldest|youngest|two|siblings|brothers|sisters|pair)(?: \w+)?|one of (?:them|the \w+)|two of (?:them|the \w+)|him|her|them) (?:(?!(?:meets?|met|gathers?|visit|see|tour|look|try|choose|chose|chooses)\b)[\w’'-]+ ){0,6}?(?:different|separate|another|opposite) (?:[\w’'-]+ ){0,2}?(?:schools?|colleges?|class(?:es)?|clubs?|buildings?|roads?|routes?|bus(?:es)?|days?|evenings?|nights?|sites?|tables?|towns?|cit(?:y|ies)|count(?:y|ies)|homes?|placements?|areas?|forms?|sets?|tutors?|centres?|units?|boroughs?|academy|wing|playground)
the (?:group|friends|five|four|three|boys|girls|young people|siblings|lads|children)(?: of \w+)? (?:(?!(?:meets?|met|gathers?|visits?|tr(?:y|ies)|tour|see|perform|play|chose|choose|want|ask|like|say)\b)[\w’'-]+ ){0,7}?(?:different|separate) (?:[\w’'-]+ ){0,2}?(?:schools|colleges|classes|clubs|buildings|buses|days|evenings|nights|sites|tables|towns|homes|placements|areas|forms|sets|tutors|centres|units|rooms)
(?:seen|met|supported|supervised|educated|managed|worked with|helped|taught|transported|driven|collected) (?:individually|separately|alone|singly|one by one)(?: only)?(?! if| as well| when they)
(?:each|every) (?:young person|of them|member|friend|of the five) (?:\w+ ){0,4}?(?:home )?by (?:a |an )?(?:different|separate|other) (?:road|route|way|bus|car)
(?:in|into) isolation(?= (?:so|away|from|at|to (?:stop|keep|prevent|part|separate|break|avoid)))
(?:they|friends|them|members|girls|boys) (?:do|does|will|can|are) not (?:to )?(?:come|get|gather|be)\s+together
(?:different|separate) (?:sixth forms?|forms?|schools?|colleges?|tutors?|houses|teams|training providers?) for\s+(?:each|every|the|both|all|them)
(?:sit|sits|sitting|seat|seats|seated|stand|live|lives) (?:\w+ )?(?:near|beside|next to|with|close to)\s+another(?=[.,;]|$)
(?:nobody|none|no one|no two|neither|not one) (?:of |from |in )?(?:the\s+|them )?(?:\w+ ){0,2}?(?:is|are|sits?|shares?|has|have|works?|travels?|walks?)\s+(?:\w+ ){0,2}?(?:next to|beside|near|alongside|with (?:a |any |his |her |their |another )?(?:friends?|mates?|member)|at the same table|in the same (?:class|form|set|room|lesson|group))
(?:nobody|no one|none) (?:of|from|in) (?:the (?:group|YOUNG|five|four|six)|them) (?:may|can|should|is to|must|will) (?:\w+ ){1,3}?with (?:any(?:body|one) else|another|any other|any of)
(?:(?:one|two|three|half|some) of (?:them|the YOUNG)|the (?:eldest|oldest|youngest|(?:older|younger) \w+)|yp\d+|half the YOUNG) (?:is|are|be|to be|will be|go|goes|travel|travels|come|comes|get|gets) (?:put |sent |moved |home )?(?:on|by|on to) (?:an? )?(?:earlier|later|different|separate|other|another) (?:bus|buses|train|trains|tram|trams|minibus|lift)
WHOM (?:is|are|be|to be|will be) (?:put|sent|made|told|driven) (?:to )?(?:\w+ ){0,2}?(?:on|by|on to) (?:separate|different) (?:buses|trains|trams|minibuses|lifts|cars)
(?:keep|keeps|kept|keeping|hold|stay|stays|remain|remains) (?:WHOM )?(?:\w+ )?separate(?:d)?(?=\s+(?:from|at|in|during|until|when|so|as|for|on)|[.,;]|$)
(?:not|never|\w+n['’]t|none of WHOM|no two of WHOM|not (?:to )?(?:put|place|seat|have|teach|keep|house|book) (?:any (?:two|three) of )?WHOM) (?:\w+ ){0,3}?(?:(?:in|on|at|have|has|attends?) (?:the same|one)|(?:share|shares|sharing) (?:the same|a|any|one)) (?:\w+ )?(?:class(?:es)?|forms?|tutor groups?|sets?|lessons?|bus(?:es)?|courses?|school|college|sixth form|table|tutor|workshops?|programmes?|units?|sessions?|placements?|homes?|houses?|provision)(?: (?:next|as|together|this|in|from|again))?
WHOM (?:is|are|be|to be|will be|being|get|gets) (?:split|divided|separated|spread|shared out|parcelled|distributed) (?:up |out )?(?:across|over|between|among|into|by|on) (?:\w+ ){0,3}?(?:sessions?|evenings?|nights?|days?|class(?:es)?|schools?|groups|sites?|clubs?|venues?|buses|homes?|weeks?|halves|centres?|times?|slots?|forms?|tutors?|courses?|projects?|areas?)
(?:(?:put|plac|mov|enrol|keep|timetabl|start|get|book|send|steer)(?:e|es|s|ed|led|ling|ting|ing)? (?:WHOM |each |each of WHOM )|WHOM (?:is|are|be|to be|will be) (?:put|placed|moved|enrolled|kept|timetabled|started|booked|sent|steered|housed|rehoused|seated) )(?:in|on|into|on ?to|to) (?:a |an )?(?:separate|different|other|another) (?:\w+ )?(?:courses?|workshops?|programmes?|pathways?|apprenticeships?|shifts?|placements?|options|class(?:es)?|forms?|tutor groups?|sets?|schools?|colleges?|homes?|clubs?|sites?|squads?|teams?|crews?|casts?|rooms?|buses|tables|campus(?:es)?|half of the year|halves|days?|evenings?|nights?|afternoons?|mornings?|times?|slots?|floors?|wings?|landings?|flats?|houses?|hostels?|dorms?|year groups?)(?! (?:that |which )?(?:they|he|she) (?:chose|choose|chooses|want|asked|like))
paths? (?:do not|don['’]t|will not|won['’]t|never|cannot|can['’]t|no longer|should not) (?:\w+ )?cross
(?:by|via|through|at|from|using) (?:separate|different) (?:routes|exits|entrances|gates|doors)
(?:leave|leaves|arrive|arrives|go|goes|released?|dismissed|start|finish)(?: [\w,]+){0,6}? minutes apart
(?:WHOM|the cast|the eight) (?:is|are|be|to be|will be|being|must be|should be)\s+(?:\w+ )?(?:put|placed|moved|cast|sat|seated|timetabled|entered|assigned|allocated|spread|split|divided) (?:up )?(?:in|into|to|on|across|between|among|over) (?:a |an )?(?:separate|different|other|another) (?:\w+ )?(?:casts?|choirs?|bands?|crews?|squads?|companies|productions?|rotas?|tents?|dorm\w*|cabins?|minibus(?:es)?|coaches|boats?|carriages?|wings?|streams?|cohorts?|intakes?)
(?:each|every) (?:boy|girl|player|pupil|friend|student|member|young person|of (?:them|the YOUNG)) (?:\w+ ){0,4}?(?:different|separate) (?:\w+ ){0,2}?(?:schemes?|clubs?|schools?|class(?:es)?|groups?|bus(?:es)?|routes?|courses?|sessions?|days?|times?|centres?|placements?|colleges?)
split(?:s|ting)? (?:the |their )?(?:tutor groups?|friendship groups?|forms?|year group)(?=[.,;]|$| (?:from|in|up|for|so|next|at))
each (?:\w+ )?(?:is|are|gets|has) (?:given |offered )?a (?:different|separate) (?:\w+ )?(?:time|slot|day|evening|session|room|class|night)
WHOM (?:(?:is|are|be) (?:asked|told|made|required|expected) )?(?:will |to )?(?:train|trains|play|plays|practi[sc]e|practi[sc]es|rehearse|rehearses|work|works|sit|sits|learn|eat|eats|travel|travels|wait|waits) in (?:separate|different) (?:\w+ )?(?:squads?|teams?|groups?|sets?|halls?|rooms?|casts?|crews?|cars|buses|carriages|places|corners)
WHOM (?:is|are|be|to be|will be|sit|sits|stand|stands|train|trains) (?:sat |seated |put |placed |kept |made to sit )?(?:at|in|on) (?:opposite|different|separate|far) (?:ends?|corners?|sides?|halves|rows?|parts?) of
(?:sit|seat|put|place|keep|stand)(?:s|ting|ing)? (?:WHOM|each \w+) (?:at|in|on)\s+(?:opposite|different|separate|far) (?:ends?|corners?|sides?|halves|rows?|parts?) of
no (?:crossover|cross-over)(?= (?:between|of|at|in)|[.,;]|$)
(?:in|into) (?:different|separate) (?:bands|streams|cohorts|houses)
(?:take|takes|have|has|go on|book)(?:ing)? separate (?:holidays|trips|breaks)
(?:never|not|no longer|do not|does not|don['’]t) (?:coincide|overlap|cross)
(?:separate|different|alternate|alternating) (?:\w+ )?(?:nights?|evenings?|days?|sessions?|times?|afternoons?) for (?:the |each )?(?:two|both|three|older|younger|boys|girls|half|halves|member|friend|one of them|of the)
stagger\w* (?:\w+ ){0,8}?so (?:that )?(?:\w+ ){0,6}?(?:not|never|cannot|apart|avoid)
(?:not|never) (?:be )?(?:in the (?:building|hall|centre|club|room|same place|same room|same lesson)|there|at the (?:club|centre|hall)) (?:at the same time|together|on the same)
(?:neither|none|not) (?:\w+ ){0,3}?(?:on|during|at) the other['’]?s?['’]? (?:day|session|time|evening|night)
on (?:alternate|different|separate) (?:days|nights|evenings|sessions)(?= (?:so|from (?:the|each|one|his|her|their|yp)|to keep|for each|and))
at no (?:point|time|moment) (?:\w+ ){0,6}?(?:in|on) the same \w+
not (?:be )?(?:all )?(?:\w+ )?on the same (?:night|day|evening|site)
on the same (?:night|evening|day)s?(?= (?:are|is) (?:not|to be avoided))
(?:alternatives? to|instead of|rather than|in\s+place\s+of)\s+(?:\w+ing )?(?:\w+ ){0,2}?time\s+(?:\w+ )?with (?:the (?:group|others?|rest|friends)|each other|one another|(?:his|her|their) (?:friends|mates|peers))
(?:different|separate|own) (?:evenings?|nights?|days?|slots?|times?) (?:at|in|for each|on|to attend)(?= the\s+|$| club| centre| hall| of| member)
(?:different|separate|staggered) (?:start|finish|finishing|home|lunch|break|arrival|leaving|entry|collection|departure)\s?times?(?= (?:for|so|to)|[.,;]|$)
(?:breaks?|lunch(?:es|times?)?|start|finish|arrive|leave|sessions?|lessons?|appointments?|visits?|attend|come|released?|go home|WHOM) (?:\w+ ){0,2}?at (?:different|separate|staggered) times
(?:ban|bans|banned|banning|exclud\w+|bar|bars|barred|barring) (?:[\w’'-]+ ){1,8}?(?:on the same\s+(?:night|evening|day|afternoon)|at the same time)(?! as (?:the |any )?(?:\w+ )?(?:adults?|men|man|dealers?))
(?:half|one|two|three|some) (?:of )?(?:them|the (?:group|friends|boys|girls|young people|members|five|four|lads)) (?:\w+ ){0,3}?on (?:alternate|alternating|different|separate) (?:days|weeks|nights|evenings|afternoons)
DAY (?:to|for|with) (?:one|two|three|four|some|half|the (?:older|younger|oldest|eldest|youngest|first|two|three)|yp\d+)(?: \w+){0,5}? and (?:on )?DAY (?:to|for|with) (?:the )?(?:others?|other \w+|rest|remaining|younger|older|two|three|youngest|second|yp\d+)
(?:one|two|three|four|some|half|yp\d+)(?: (?:of )?(?:them|the \w+|boys|girls|friends|members|young people)| and yp\d+)? (?:\w+ ){0,2}?(?:welcome|allowed|let in|admitted|come|attend|train(?! as)|may|can|use|skate|rehearse|offered|invited|timetabled|booked|seen|there|in|at)(?: \w+){0,5}? on DAY(?: \w+){0,3}? and (?:the )?(?:others?|rest|remaining \w+|yp\d+)(?: \w+){0,5}? on DAY
(?:not|\w+n['’]t) (?:\w+ )?(?:out|about|around|in town|on site) at the same time
(?:in place of|instead of|rather than) (?:the )?(?:shared|group|joint) (?:ones|activities|sessions|evenings|time)
(?:group|joint|shared) (?:sessions?|evenings?|meetings?|activities|trips?) (?:will |to\s+|are\s+|is |should |must |be |been )*(?:end|ends|stop|stops|stopped|cease|ceases|withdrawn|cancelled|replaced|ended|closed)(?! (?:at|by) \d)
(?:stop|stops|stopping|end|ends|ending|cancel|cancels|withdraw|withdraws|cease|phas(?:e|es|ing) out|wind(?:s|ing)? down|discontinu(?:e|es|ing)|drop|drops) (?:the\s+|all\s+|its |their )?(?:joint|group|shared) (?:sessions?|evenings?|meetings?|activities|trips?|work|outings)
(?:one[- ]to[- ]one|individual) (?:work|sessions?|support|time) only
no (?:more )?group ?(?:work|sessions?|activities|evenings)(?= so|, so)
(?:one[- ]to[- ]one|individual|single|1:1)(?: \w+){0,2} (?:rather than|instead of|in place of|replac\w+|and not) (?:\w+ ){0,2}?(?:group|joint|shared)
no (?:joint|shared|paired) (?:activit\w+|sessions?|lessons?|time|trips?|outings?|breaks?)(?! with\s+(?:the|any|that|an?) (?:\w+ )?(?:pupils?|boys?|girls?|person|people|adults?|man|men))
discourag(?:e|es|ing) (?:the |this |their |his |her |any |such )?(?:\w+ )?(?:friendships?|relationships? (?:with|between)|ties|bond|association)
(?:get|gets|getting|draw|steer|steers|steering|lead|pull|peel|prise|wean|weaning|guide|divert|diverts|diverting|remove|removing|extract|extricate|detach|detaching|distance|distances|distancing) (?:WHOM|himself|herself|themselves|each|every young person|each young person) (?:\w+ ){0,2}?(?:away )?(?:from|off|out of) (?:the |this |that |his |her\s+|their |one |each |negative |these |such |old |current )*(?:group|friends?|friendships?|others?|peers?|rest|associates|one another|company|crowd|peer group|influence of (?:the|his|her|their|one) \w+|yp\d+)
(?:end|ending|withdraw\w* from|leave|leaving|give up|giving up|drop|dropping|cut off|cutting off|avoid|avoiding|stop seeing|stop meeting|cut ties with|break (?:ties|contact|links?|off) with|lose touch with|dissociate (?:\w+ )?from|disassociate (?:\w+ )?from) (?:the |his |her |their |this |these |that |negative |old\s+|all |contact with (?:their )?)*(?:friendships?|friends|peer group|group|peers|each other|one another|others in the group)(?! (?:chat|session|home|work|meeting|room))
(?:disengag|disassociat|dissociat)(?:e|es|ing)? from (?:the|this|his|her|their) (?:\w+ )?(?:group|friends|peers?|others?|friendships?|rest)
(?:forbid|bann?|prohibit)(?:s|ding|ing|ed)? (?:the|this|their|his|her|any) (?:\w+ )?(?:friendships?|association)
nothing (?:more |further )?to do with (?:the (?:others?|rest|group)|each other|one another|his friends|her friends|yp\d+)
(?:bonds?|ties|loyalt(?:y|ies)|links?) (?:within|inside|among|of) the (?:group|friends)(?= (?:by|so|through|until|are (?:to be )?(?:broken|weakened|loosened)))
(?:spend|spending|have|having) less time (?:with (?:each other|one another|his friends|her friends|their friends|the (?:group|others|rest)|yp\d+)|together)
less time together
sees? (?:far |much )?less of (?:yp\d+|each other|one another|the (?:others?|group|rest)|his|her|their)
(?:put(?:s|ting)? (?:a stop|an end|a halt) to|call(?:s|ing)? time on|bring(?:s|ing)? an end to)\s+(?:the |their |this |these |all )?(?:\w+ )?(?:(?:group|friends?|five|boys|girls|members|young people)(?:['’]s?)? )?(?:meeting|gathering|friendships?|mixing|association|contact|get-togethers|time together)
(?:exit|quit)(?:s|ing)? (?:from )?(?:the|his|her|their|this) (?:\w+ )?(?:peer |friendship )?(?:group|friendships?)
(?:go|going|goes) their (?:own |separate )+ways?
let(?:s|ting)? go of (?:the|this|these|their|his|her|each|one) (?:\w+ )?(?:friendships?|group|friends|others?|another)
no (?:\w+ )?time (?:as a group|together|alone together)
no (?:\w+ )?time (?:\w+ )?(?:for|with) (?:each other|one another|the (?:group|others?)|his friends|her friends|their friends)
(?:reduce|limit|restrict|cut|cap|control)(?:s|ing)? (?:the )?(?:amount of )?(?:time|hours|evenings|occasions) (?:that |which )?(?:they|WHOM) (?:can |may )?(?:spend|spends|have|are|is|be) (?:\w+ ){0,2}?(?:together|with(?! (?:nothing|nobody|no))|in (?:each|one|the same)|as a group|around (?:each|one|the (?:others?|rest|group)))
(?:reliance|dependenc[ey]) (?:up)?on (?:the|this|that|these|those|their|his|her|each|one) (?:present |current |same |existing |old |peer |friendship )?(?:group|friends|friendships?|friendship group|peers|other|another)(?!['’])
(?:get|gets|getting|got|help|helps|coax|prise) (?:[\w’'-]+ ){1,4}?(?:out of|away from) (?:that|this)\s+(?:crowd|lot|set|group|bunch|circle)
not (?:to )?(?:let|allow|permit) WHOM (?:to )?(?:be|stay|remain|become) friends
so (?:that )?(?:WHOM |they )(?:all |will |can |may )?(?:lose touch|drift apart|grow apart)
(?:away|distance|time out|break|apart) from (?:the |his |her |their |its |negative |this\s+|each\s+|one |old |current )*(?:group|friends|friendships?|mates|peers|others|rest of the (?:group|friends)|other members|each other|another|peer group|yp\d+|friendship group)(?= (?:for|until|by|so|and|at|in|during|to|[.,;])|[.,;]|$)
(?:break|breaks|breaking|weaken\w*|attenuat\w*|dilut\w*|loosen\w*|sever\w*|cut|cuts|cutting|disrupt\w*|undo|erode) (?:up )?(?:the |this |these |their )?(?:friendships?|bonds?|links?|ties|relationships?|connections?|group(?:['’]s bonds?)?|hold)(?: (?:between|of|with|among) (?:the (?:group|friends|young people|boys|girls|five|members|two)|them|yp|each|members))?(?! (?:with|to|between (?:the group|them) and|of) (?:the )?(?:\w+ )?(?:adults?|men|man|dealers?|exploit\w*|older|buyers|network)| between (?!(?:the|these|this|his|her|their|them|yp\d+|each|members|friends|one|two|core|older|younger|young|any|both|all|peers|boys|girls|siblings|brothers|sisters)\b))
(?:rest|break|respite) from (?:him|her|each other|one another|yp\d+|the (?:group|others?))
(?:leave|exit|come away from|move on from|break free (?:of|from)|step back from|step away from) (?:the|this|their|his|her) (?:group|peer group|friendship group|friends)(?! (?:chat|home|session|room|at the|to|for the night))
(?:dissolv|disband|dismantl|fragment)(?:e|es|ed|ing)? (?:of )?(?:the |this )(?:\w+ )?(?:group|friendship)
leav(?:e|es|ing) (?:the others?|the (?:group|friends)|(?:his|her|their) (?:\w+ )?(?:friends|peers)) behind
(?:friendships?|bond|circle|clique) (?:has to|have to|must|should|needs? to|will|is to|are to|to|can|may|might)\s+(?:\w+ ){0,2}?(?:end|stop|cool|fade|lapse|finish|dissolve|be over|come to an end)
group (?:has to|must|should|needs to|will|is to|to) (?:\w+ ){0,2}?(?:end|cease|dissolve|disband|be over|come to an end|(?:break up|split)(?! (?:the|an?|up the|old)\b))
(?:wedge|distance|gap|gulf|space|barrier) between (?:WHOM|each|the followers?)(?! and (?:the )?(?:adults?|men|man|older|dealers?|police|staff|exploit\w+))
(?:make|makes|making|so) (?:WHOM )?(?:the group |they )?(?:is |are )?(?:less powerful|weaker|too small|easier to (?:manage|control|handle))
(?:limit|reduc|restrict|cut|minimis|control|ration|shorten|less)(?:e|es|s|ed|ing|ting)? (?:the\s+|down )?(?:amount of )?(?:time|hours|contact) (?:\w+ )?(?:spent |spend |spends\s+|spending )?(?:with|in|together|around|among) (?:this one|this group|the (?:group|others?|rest|friends)|each other|one another|(?:his|her|their) (?:friends|peers)|one another['’]s company)
(?:friendships?|group|bond|ties?) (?:(?:with|between|to) WHOM )?(?:\w+ )?(?:cools?|fades?|withers?|dies|die out|ends(?! (?:its|the|each))|loosens?|weakens?|drifts? apart|falls apart|naturally end)
(?:tak|remov|pull|withdraw)(?:e|es|en|s|ing)? (?:WHOM )?(?:out of|from) (?:the|this|that|his|her|their) (?:peer |friendship |whole )?(?:group|friends)(?! (?:chat|session|room|work))
(?:distance|detach|cut|free|separate|disentangle|untangle) (?:himself|herself|themselves|WHOM)\s+(?:\w+\s+)?(?:off )?from (?:the |this |his |her |their |these |one |each\s+|negative )?(?:\w+ )?(?:group|friends|others?|rest|peers|another|friendships?)
(?:loosen|weaken|cut|break|sever|reduc|dilut|lessen|undo)(?:e|es|s|ing|ting)?\s+(?:[\w’']+ ){0,3}?(?:ties?|links?|attachments?|bonds?|connections?|loyalty|reliance|dependence|identification) (?:to|with|on) (?:the|this|that|his|her|their|each|one) (?:\w+ )?(?:group|others?|friends|peers|rest|another)
(?:wedge|distance|gap|gulf|space|barrier|division) between (?:the )?(?:older|younger|elder|eldest|youngest|oldest) (?:\w+ )?and (?:the )?(?:older|younger|elder|eldest|youngest|oldest|others|rest)
drift(?:s|ed|ing)? (?:away |apart |off )?from (?:the |this |that |these |his |her |their |one\s+|each |old\s+)+(?:\w+ )?(?:group|friends|others?|peers|rest|another)
(?:friends|group|they|them|members) (?:\w+ )?drift(?:s|ing)? apart
(?:break|breaks|breaking|disrupt\w*|dismantl\w+|fragment\w*) (?:up )?(?:the |this |these |their )(?:peer|friendship|social) (?:groups?|networks?|circles?)
clean break(?! from (?:the |an? |his |her |their |this )?(?!group|friend|other|peer|rest|lot|crowd)\w)
(?:reduc|dilut|lessen|weaken|dampen|defus|diffus|break|disrupt|remov)(?:e|es|s|ing)? (?:up )?the (?:group|peer) (?:dynamics?|effect|influence|mentality|pressure of)
(?:not|aren['’]t|isn['’]t|never) (?:his |her |their )?(?:real|true|proper) friends
(?:away|apart|removed|free|far|out|distance\w*) (?:\w+ )?(?:from|of) the (?:influence|pull|hold|reach|shadow|company|orbit|grip|sway|temptation) of (?:the (?:others?|group|rest|friends|other\s+\w+)|each other|one another|(?:his|her|their) (?:friends|peers)|yp\d+)
(?:hold|grip|pull|influence|sway|power|appeal) (?:of|that) (?:the|this) (?:group|friends|friendships?)(?: \w+){0,3}? (?:weaken\w*|loosen\w*|fad(?:es|ed)|lessen\w*|broken|ends?|reduced|lifted)
(?:loosen|weaken|break|reduc|lessen|undo|undermin|diminish|lift)(?:s|e|es|ing)? the (?:\w+ )?(?:hold|grip|pull|influence|sway|power|appeal) (?:of|that) (?:the|this) (?:group|friends|others?|friendships?)
(?:mov|put|plac|hav|giv)\w* (?:their|his|her|WHOM['’]s?|each \w+['’]s) (?:lockers?|desks?|seats?|places|pegs|tables?)\s+(?:\w+ )?(?:to|at|in|on) (?:opposite|different|separate|far|other) (?:ends?|sides?|corners?|rooms?|corridors?|floors?|tables?)
better off without (?:this|that|the|these|his|her|their) (?:\w+ )?(?:crowd|lot|group|friends?|friendships?|others?|rest|bunch)
(?:life|world|more to life) (?:beyond|outside|apart from|than|without) (?:these|this|the) (?:\w+ )?(?:two|three|four|five|group|friends|lot|others|crowd)
(?:remov\w+|away|out|taken|extract\w+) (?:him |her |yp\d+ )?(?:from|of) (?:the|this|that) (?:peer|group|friendship) (?:dynamics?|setting|culture|environment)
(?:find|make|form|build|develop|seek|encourage\w*|support|help|introduc\w+|towards?) (?:WHOM\s+|each |to |find |make |form |build |develop ){0,4}(?:new|other|different|more positive|pro-?social|alternative|better|more suitable|healthier|positive)(?: and \w+)? (?:friends|friendships?|friendship groups?|peers?(?! (?:influences?|support|mentor\w*|role|models?|education|educators?|leaders?))|peer groups?|social circles?|company)
replac\w+ (?:the |this |these |their )?(?:friendships?|friends|group)
(?:find|seek|keep|look for) (?:other|better|different) company
(?:mak(?:e|es|ing)|find(?:s|ing)?|build(?:s|ing)?|develop(?:s|ing)?|form(?:s|ing)?|seek(?:s|ing)?|new|encourag(?:e|es|ing)) (?:\w+ ){0,2}?(?:friends?|friendships?|peers|networks?|connections|relationships|interests) (?:\w+ )?(?:outside|beyond|away from|other than) (?:the|this|his|her|their) (?:\w+ )?(?:group|friends|circle)
in with (?:a |some )?(?:nicer|better|different|new|other|good|decent) (?:kids|crowd|set|lot|mates|friends|people|peers|children)
(?:new|different|other|wider|better|another|separate) (?:\w+ )?(?:circles?|sets?|groups?) of (?:friends|peers)
(?:build|find|mak|meet|seek)(?:e|es|s|ing)? (?:\w+ )?friends? (?:elsewhere|somewhere|outside|in (?:other|another|a different)|(?:of|around|closer to|nearer|nearer to) (?:his|her|their) own age)
(?:better|nicer|different|new) (?:class|sort|type|kind|set|circle|crowd) of (?:friends?|people|peers?|company)
(?:introduc|encourag|support|help|steer|connect|match|link|guid|direct|find|mak|build|form|seek|identif|look|mov|attach|push|point)\w* (?:[\w’'-]+ ){0,5}?(?:new|other|different|pro-?social|better|alternative|healthier|appropriate|suitable|separate|nicer|kinder|more \w+|positive)(?:\s+(?:and|or|more) \w+)? (?:friends|mates|friendships?|friendship circles?|peers|peer (?:groups?|networks?)|social (?:groups?|circles?)|circles?|crowds?)(?! (?:within|in|inside|among) (?:the|this|their) (?:\w+ )?(?:group|five|friends))
(?:choos|pick|select)(?:e|es|ing|s)? (?:\w+ ){0,2}?(?:better|nicer|different|new|other|kinder|wiser|safer|more \w+) (?:friends|friendships?|peers|company|crowds?)
choos(?:e|es|ing) (?:his |her |their )?friends (?:more )?(?:wisely|carefully|better|differently)
(?:choice|choices) of (?:friends|peers|company)
(?:into|towards|join|joins|joining) (?:a |an )?(?:different|new|better|more positive|alternative|another) (?:friendship|social|peer)\s+(?:circles?|groups?|networks?)
adults?(?! (?:session|service|club|education|group|evening|night))
(?:older |grown |adult |unknown )?(?:men|man|males?)
(?:buyers?|dealers?|exploit\w*|groom\w*|rival\w*|sellers?)
older (?:brothers|buyers|cousins|customers|dealers|people|players|pupils|relatives|residents|sellers|sisters|students|youths?)
(?:pupils?|students?) who (?:bull(?:y|ied)|film\w*|made (?:the|those) threats)
(?:those|people) who (?:sell|harm|exploit|groom|use|control|supply|target|buy|threaten|hurt)
(?<=\w\s)(?:the|that) (?:driver|landlord|shopkeeper|stranger|network)(?! (?:manager|team))
(?:the|that) family who threaten
(?:amend|cook|greet|install|lock|mend|paint|plant|print|redraft|reopen|repair|sew|shorten|unload|unlock|widen)(?:s|ed|ing)?
(?:donat|fenc|waiv)(?:e|es|ed|ing)
(?:bought|buy(?:s|ing)?|lend(?:s|ing)?|patrol(?:s|led|ling)?|publicis\w+|publish(?:es|ed|ing)?|reserv(?:e|es|ing)|rewrit(?:e|es|ing|ten)|sent|sets? aside|swap(?:s|ped|ping)?|trim(?:s|med|ming)?|withdraw(?:s|n|ing)?)
(?:posters?|signs?|lights?|notices?|cards?|cameras?|banners?) (?:\w+ ){0,5}?(?:goes|go|went) up
(?:is|are|be|been|gets?|was|were) (?:fitted|mounted|bolted|hung|nailed|screwed|put up)
light(?:s|ing)? (?:the|a)
fit(?:s|ted|ting)?(?= (?:a|an|the|two|three|four|five|six|lights|lamps|locks|new|cameras)\b)
fix(?:es|ed|ing)? (?:the|a|each|both|broken|it|two|three)
replac(?:e|es|ing) (?:the|a|each|both|broken|all)
build(?:s)? (?:a|an|the|two|three) (?:\w+ )?(?:shelter|wall|ramp|path|fence|stage|room|bench|kitchen|pitch|court|website|skate\w*|shed)
cut(?:s|ting)?(?= (?:back|the|down|a)\b)
clear(?:s|ing)? (?:the|away|out)
dig(?:s|ging)?(?! (?:deeper|in|into)\b)
(?:switch(?:es|ed|ing)?|turn(?:s|ed|ing)?) (?:on|off|the)
(?:lift|lower)(?:s|ed|ing)? (?:the|its|a)
raise(?:s)? (?:the (?:fence|kerb|age|fare|pay)|£)
put(?:s|ting)?(?= (?:a|an|the|up|five|two|three|lights|new|each|in (?:a|two|three|new|lights)|on (?:a|an)|its|their|out|them)\b)
keep(?:s|ing)?(?! (?:the|our|its) doors? open(?:[.,;]|$| to))(?= (?:the (?:\w+ ){1,3}(?:clear|open|lit|unlocked|free|warm|running|on(?! (?:the|its|their|our|an?|each|every|first|last|\w+days?|track|board)\b))|it (?:open|lit|free|warm)|its doors?|a (?:seat|place|room))\b)
check(?:s|ed|ing)?(?= (?:the|each|every|all|both) (?:\w+ )?(?:lamps?|lights?|lighting|locks?|doors?|gates?|lift|cameras?|path|stairwell|bus|register|rota|alarms?|phone)\b)
sweep(?:s|ing)?(?= (?:the|up)\b)
remov(?:e|es|ed|ing)(?= (?:a|an|the|its|it|all|each|both|their)\b)
mov(?:e|es|ing) (?:the|its|their|a|his|her|each|both|all|it)
moves? (?:(?:in|back|up|down|out) )?(?:in)?to (?:the|a|an|its|another|room)(?! (?:[\w-]+ ){0,3}?(?:approach|model|way|stage|phase|footing|culture|system|conversation|position|discussion|point)\b)
replace (?:it|them|that|one|two|three|five)
park(?:s|ed|ing)? (?:the|a|its|his|her|their)
add(?:s|ed|ing)?(?= (?:a|an|the|two|three|saturdays?|sundays?|\w+days?|one|its|each|to the (?:rota|timetable|policy))\b)
fill(?:s|ed|ing)? (?:the|in|a|up)
draw(?:s|ing)? (?:a|the|up)
map(?:s|ped|ping)? (?:the (?:walk|route|route home|places|safe)|safe|where)
make(?:s)? (?:a|an|the|two|five|three|each) (?:\w+ )?(?:film|map|card|cards|poster|leaflet|list|rota|video|appointment|phone call|call|referral|application|room|space|seat|meal|sign|garden|mural|complaint|drawing|timetable|booking)
record(?:s|ed|ing)? (?:a|the) (?:film|song|message|video|podcast)
(?:tak|carr|bring|post|hand|leav|giv|deliver|send|stock|print)(?:e|es|y|ies|ying|s|ing)? (?:out\s+)?(?:\d+|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|a hundred|a dozen) (?:\w+\s+)?(?:copies|leaflets?|cards?|posters?|zines?|books?|letters?|tickets?|passes|blankets|coats|meals|cups|chairs|flyers|torches|booklets)
giv(?:e|es|ing)(?! (?:them |(?:the|each) (?:\w+ ){1,3}?)(?:more |positive |some )?(?:strategies|tools|skills|support|confidence|advice|guidance|opportunit|encouragement|a voice|space to))(?= (?:each|every|the (?:group|five|four|three|friends|young people|key|members|drivers|shop\w*)|them|all|both|out|a (?:key|card|number|phone|talk|pass|ticket)|two|three|four|five)\b)
giv(?:e|es|ing) (?:haircuts|lifts|lessons|blankets|coats|bread|food|lunch|breakfast|refunds)
hand(?:s|ing)?(?= (?:each|every|the|them|over|out|a)\b)
serv(?:e|es|ing)(?= (?:the|a|hot|free|food|tea|breakfast|toast)\b)
(?<!an\s)open(?:s|ed)?(?= \w)(?! (?:with|to|for discussion|door policy|mind|to (?:the|new|all)|conversation|dialogue|access|discussion|between|about|and (?:honest|transparent|clear)|communication|channels|lines|minded|for)\b)
opening (?:the|a|its|up|from|on|until|at|hours)
clos(?:e|es|ed|ing) (?:the|its|a|at|on|down|off|early|one|both|their)(?! (?:gap|case|loop|link))
extend(?:s|ing)?(?= (?:the|its|opening|hours|their)\b)
(?<!communication\s)(?<!dialogue\s)(?<!channels\s)stay(?:s|ing)? (?:open|until|on|late|behind|in (?:the|a|room))
start(?:s|ed|ing)?(?= (?:a|an|the|on|from|each|two|one|earlier|later|\w+days?)\b)
end(?:s|ed|ing)?(?= (?:the|its|their|each|lessons)\b)
(?:ban|bar)(?:s|ned|red|ning|ring)? (?:the|those|these|any|all|two|three|four) (?:\w+ ){0,2}?(?:men|man|adults?|dealers?|sellers?|drivers?|vans?)
stop(?:s|ped|ping)?(?= (?:the|selling|using|asking|sending|moving|charging|issuing|its|opening|all|searching|calling|\w+ing)\b)
hold(?:s|ing)? (?:the (?:last )?bus|the door|a place|places|seats)
chang(?:e|es|ed|ing)(?= (?:the|its|a|his|her|their|opening|bus|rota|policy|school|shift|it)\b)
drop(?:s|ped|ping)? (?:the|its|a|their|that) (?:\w+ )?(?:rules?|plans?|proposals?|bans?|fares?|fees?|charges?|fines?|price|conditions?|policy|dress code|claim)
(?:are|is|be|been) (?:paused|suspended|waived|cancelled|withdrawn|scrapped) (?:until|for|from|at|in|by)
continu(?:e|es|ed|ing) (?:the|its|their|with the|a|our|holding the) (?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:\w+ )?[a-z]{3,}
fund(?:s|ed|ing)?(?= (?:a|an|the|two|three|four|five|\d+|one|it|bus|free|each|all)\b| (?:[\w’'-]+ ){1,5}?(?:sessions?|clubs?|posts?|places?|lessons?|trips?|fares?|evenings?|nights?)\b)
pay(?:s|ing)?(?= (?:for|the|a|an|\d+|£|it|each|their|them|five|half)\b)
paid (?:for )?(?:from|by|out of)
provid(?:e|es|ed|ing)(?= (?:a|an|the|two|three|five|six|free|bus|hot|transport|food|lunch|minibus|each|tea|it|meals?|kitchen|\d)\b(?! (?:range|variety|appropriate|consistent|safer?|inclusive|welcoming|positive|nurturing|listening|supportive|coordinated|co-ordinated|holistic|robust|space to talk|support)\b))
offer(?:s|ed|ing)?(?= (?:a|an|each|the|every|five|two|three|four|free|six|all|them|paid|work)\b(?! (?:range|variety|safer?|inclusive|welcoming|positive|nurturing|\w+ support|support|young people support|group support|opportunit\w+)))
deliver(?:s|ed|ing)?(?= (?:a|an|the|two|three|four|six|one|five|eight|ten|\d+|training|sessions|weekly|it|leaflets?|cards?)\b)
hold(?:s)?(?! the (?:risks?|case)\b)(?= (?:a|an|the|two|three|four|six|one|five|weekly|fortnightly|sessions|meetings)\b)
run(?:s|ning)?(?= (?:a|an|the|two|three|four|six|it|one|five|eight|ten|twelve|\d+|weekly|fortnightly|evening|sessions|later|until|from|every|each|on)\b)
set(?:s|ting)? up(?= (?:a|an|the|two|three)\b)
book(?:s|ed|ing)?(?= (?:a|an|the|each|two|three|four|six|it|five|transport|minibus|sessions|rooms?)\b)
draft(?:s|ed|ing)?(?= (?:a|an|the|its|one|and|it|new)\b)
adopt(?:s|ed|ing)?(?= (?:a|an|the|its|new|it)\b)
appl(?:y|ies|ied|ying) (?:for|to)
submit(?:s|ted|ting)?(?= (?:a|an|the|its|it)\b)
agree(?:s|d)? (?:a|an|the|with|to|which)(?! (?:way forward|plan|next steps|actions?|approach)\b)
(?:allocat(?:e|es|ed|ing)|assign(?:s|ed|ing)?|names?) (?:a|an|one|each|two|the|£)
sign(?:s|ed|ing)?(?! of| language)(?= (?:a|an|the|up|off|over|each|it|both)\b)
(?:refus|reject|revok|grant)(?:e|es|s|ed|ing)? (?:the|its|a|their|that) (?:[\w’'-]+ ){0,3}?(?:applications?|licen[cs]es?|permits?|permission|appeal)
(?:appoint|employ|hir|host|recruit)(?:e|es|s|ed|ing)?(?= (?:a|an|the|one|two|three|four|five|six|its|them)\b)
staff(?:s|ed|ing) (?:the|it|a|by)
organis(?:e|es|ed|ing) (?:a|an|the|two|three|four|another|its) (?:[\w-]+ ){0,2}?(?:trips?|coach(?:es)?|tournament|match(?:es)?|meals?|supper|day|walks?|films?|party|picnic|camp|visits?|outings?|concert|show|barbecue|festival|gig|swim|bus|minibus|taxis?|stalls?)
lead(?:s|ing)? (?:a|an|the|two|three|four|six) (?:[\w-]+ ){0,2}?(?:workshops?|walks?|sessions?|rides?|tours?|class(?:es)?|rehearsals?|hikes?|assembl(?:y|ies)|runs?)
drop-?ins? (?:in|at|on|every|each)
(?:an?|the|two|three) (?:[\w-]+ ){0,2}?(?:stall|match|meal|trip|walk|workshop|fair|tournament|barbecue|breakfast|lunch|supper|picnic|film|bus) (?:[\w-]+ ){0,5}?(?:on|every|each) (?:\d|[a-z]+days?)
(?:monthly|weekly) (?:supper|lunch|meal|breakfast|walk|match|trip|visit|drop-in|surgery)
free (?:breakfasts?|lunch(?:es)?|suppers?|meals?|swims?|passes|travel|bus|entry|lessons)
(?:on|every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:[\w-]+ ){0,4}?(?:at|from) (?:\d[\w.:]*|(?:half past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|noon)(?! of\b))
(?:is|are|be) (?:out |based |back )?(?:at|in|on|outside|by|near) (?:the|a) (?:[\w’'-]+ ){1,5}?(?:each )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?
writ(?:e|es|ten)(?! (?:off|up)\b)
writing to
train(?:s|ed)(?! station)
train(?:ing)?(?= (?:the|all|its|each|every|two|three|four|five|six|seven|eight|nine|ten|\d+|staff|shop|bus|drivers|teachers|door|taxi|wardens|officers|them|both|night)\b)
teach(?:es|ing)?(?= (?:the|a|them|two|three|each|all|first|five|cooking|young)\b)
teach(?:es|ing)? (?:\w+ing\b(?! (?:skills|strategies|positive))|football|cricket|rugby|netball|guitar|drums|chess|judo|cookery|dance|first aid|graffiti|photography)
coach(?:es|ing) (?:the|them|five|both|football)
visit(?:s|ing)?(?= (?:the|each|every|all|both|them|five|four|three|two|\d+|it|shops|parents)\b)
driv(?:e|es|ing) (?:the|them|a|each)(?! (?:\w+ )?(?:harms?|risks?|behaviours?|change|needs?|agenda|work|plan|violence)\b)
walk(?:s|ed|ing)?(?! (?:-in|in centre|alongside)\b)
invit(?:e|es|ed|ing)(?! (?:views|feedback)\b)
send(?:s|ing)?(?= (?:a|an|the|each|every|all|it|them|two|three|five|letters?|texts?|cards?|invitations?|his|her|their|its|out|copies)\b)
(?:phon(?:e|es|ing)|ring(?:s|ing)?|text(?:s|ing)?)(?= (?:each|every|the|all|both|them|her|him|families|parents|home|social|round|a|anybody|anyone|whoever)\b)
bring(?:s|ing)?(?= (?:the|a|them|each|back|two|three|five|forward)\b)
tak(?:e|es|ing)(?= (?:the (?:group|friends|young people|five|bus|map|proposal|request|plan|boys|girls|letter|drawing|petition)|them|the group['’]s|a minibus|five|two|three|down)\b)
read(?:s|ing)?(?= (?:the|out|it|them|each|back)\b)
show(?:s|ing)?(?= (?:the|them|each|its|his|her|it)\b)
tell(?:s|ing)?(?= (?:the|them|each|every|all|both|parents|shop\w*|drivers|staff|her|him|five|bus)\b)
ask(?:s|ed|ing)?(?= (?:the|them|each|every|all|both|for|her|him|five|eight|\w+ (?:to|whether|which|what)|bus|shop\w*))
wait(?:s|ing)? (?:at|with|for|until)
stand(?:s|ing)? (?:there|nearby|with|at|by|outside|in|on|beside|near)
sit(?:s|ting)? (?:with|in|at|on|down)
meet(?:s)? (?:the|them|each|every|parents|all|both|with the)(?: \w+){0,6}? (?:on|at|every|each|by|in|weekly|fortnightly|twice|once|from|for|after|before)
count(?:s|ing)? (?:the|how)
perform(?:s|ed|ing)? (?:(?:at|for|in|on|to) )?(?:the|a|an|it|its|their|them|each|every|school)
seat(?:s|ed|ing)?(?= (?:the|them|each|everybody)\b)
eat(?:s|ing)?(?= (?:lunch|together|with|at)\b)
play(?:s|ing)? (?:football|cricket|basketball|music|cards|games|against|with|five-a-side|rounders|netball|chess|pool|tennis|table tennis|rugby|darts|snooker|badminton|hockey|dominoes|bingo|board games|a match|matches)
(?:swim|climb|cycle|dance|fish|jog|sing|camp|skate|bake|garden|box)(?:s|es)? (?:with|together)
watch(?:es|ed|ing)? (?:a|the|it) (?:[\w-]+ ){0,2}?(?:film|video|match|play|performance)
lets? (?:them|the (?:group|friends|young people|five|girls|boys))(?! (?:know|fall|slip|drift|down)\b)
answer(?:s|ed|ing)?(?= (?:until|at|by|every|all|the|their|within|every|each)\b)
brief(?:s|ed|ing)? (?:the|all|each|every|its|staff|drivers|both|night|door|shop\w*|teachers|them|two|\d)
pick(?:s|ed|ing)? (?:up|them)(?!\W*$)(?! (?:as|in|through|by|at|with) (?:the |a |an |its\s+|our )?(?:normal|usual|next|due|appropriate|regular|core|supervision|reviews?|meetings?|course|way|part|ordinary|group|panel|team|plan)\b)
drop(?:s|ped|ping)? (?:off|them|in)
collect(?:s|ed|ing)?(?= (?:the|them|each|views|five)\b)
present(?:s|ed|ing)? (?:the|it|their|its|a)
attend(?:s|ing)?(?= (?:the (?:hearing|meeting|panel|match|court|first|next|session|school|hall|club)|each|every|on)\b)
join(?:s|ed|ing)?(?= (?:the|a|them|each)\b)
speak(?:s|ing)? (?:to|with|at) (?:each|the (?:group|head|landlord|owner|manager|driver|bus|shop|council|school)|every|all|both)(?: \w+){0,6}? (?:on|by|at|in|before|about)
interview(?:s|ed|ing)? (?:each|the|all|five)
introduc(?:e|es|ed|ing)(?= (?:the|a|them|each|herself|himself|two|free|himself)\b)
link(?:s|ed|ing)? (?:the|each|them) (?:\w+ )?(?:with|to) (?:a|an|the|mr|ms)
goes to (?:all|each|every|both|the) (?:\w+ )?(?:parents|families|drivers|shops|homes|young)
having (?:\w+['’]?s? ){1,6}?(?:speak|talk|show|present|lead|run|open)
they chair
choos(?:e|es|ing) (?:the|its|their) (?:\w+ )?(?:chairs?|paint|colours?|music|films?|food|menu|games?|books?|furniture|day|seats?)
driven (?:to|home|back|from)
apologis(?:e|es|ed|ing) (?:to|for|in)
knock(?:s|ing)? (?:on|at)
film(?:s|ing) (?:the|a|an|its|their|them|each|it)
sees? (?:the (?:group|friends|young people|five|four|three|girls|boys)|them|each \w+(?: \w+)?|young people|pupils) (?:home|off|across|out|at (?:the|a|his|her|their|\d)|in (?:the|a|his|her|their))
takes? (?:it in )?turns? (?:to|at|on|in)

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 42 47 50 53 54 55 56 57 58 59 60 63 64 66 68 70 71 72 73 75 76 78 79 80 81 82 83 84 85 88 89 90 91 93 95 99 100 101 102 103 107 108 109 110 111 114 115 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 134 135 136 137 141 142 143 145 147 148 149 151 152 159 162 163 166 170 172 173 174 176 177 178 180 181 182 183 184 189 190 191 192 194 197 198 200 202 203 205 208 210 219 222 233 237 238 240 241 242 243 244 247 248 249 250 251 252 253 254 262 263 264 265 266 270 272 273 275 277 278 279 280 281 282 283 284 285 287 288 289 290 291 292 293 294 303 309 311 313 314 318 319 320 321 325 326 327 329 333 334 335 336 337 338 340 341 342 343 346 348 350 351 353 354 355 356 360 361 362 365 367 369 370 372 373 377 380 385 386 387 389 395 396 402 403 406 408 409 411 412 413 414 415 417 418 419 420 421 422 423 424 425 429 432 433 434 436 437 438 439 451 458 459 460 476 477 481 487 488 489 491 494 496 499 503 504 507 508 510 511 513 515 516 520 523 524 528 530 531 532 533 534 535 537 538 539 541 543 544 545 548 550 551 553 554 555 557 558 563 565 566 567 568 569 570 572 574 576 577 578 579 580 581 582 583 585 586 587 588 589 590 592 593 594 595 596 597 598 599 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 617 618 619 620 621 622 623 624 625 627 628 630 631 632 633 634 635 636 637 638 640 641 642 643 644 645 646 647 649 650 651 652 653 654 655 656 659 660 661 662 663 664 665 666 667 668 669 670 672 673 674 675 676 677 678 679 680 681 684 685 686 687 688 689 690 691 692 693 694 695 697 698 699 700 701 702 703 704 705 706 707 708 709 710 712 714 715 716 718 719 720 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 756 757 758 759 760 762 763 764 765 766 767 768 769 770 771 772 773 774 776 777 778 779 780 781 782 783 784 785 786 788 789 790 791 792 793 794 795 796 797 798 800 801 802 803 804 805 806 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 890 891 892 893 894 895 896 897 898 899 901 902 903 904 905 906 907 908 909 910 911 916 917 919 923 924 929 942 948 949 950 960 963 967 968 969 972 987 990 991 992 993 994 996 997 1020 1025 1027 1028 1037 1040 1041 1044 1049 1050 1 8 9 13 17 19 21 30 43 44 45 46 48 49 51 52 61 62 65 67 69 77 86 87 92 94 96 97 98 104 105 106 112 113 116 133 138 139 140 144 146 153 156 158 160 161 164 167 171 175 179 185 186 187 188 193 195 199 201 204 206 207 209 211 213 215 216 217 218 220 221 223 228 231 234 239 245 246 259 261 267 268 269 271 276 286 295 296 297 298 299 300 301 302 307 308 310 312 316 317 322 323 324 328 330 331 332 339 347 349 352 357 358 359 363 364 366 368 371 374 375 376 378 379 381 382 383 384 388 390 392 393 394 397 398 399 400 401 404 405 407 410 416 427 428 435 440 444 445 446 447 448 450 452 454 457 466 467 475 478 479 480 482 483 484 485 486 490 492 493 495 497 498 500 502 505 506 509 512 514 517 518 519 521 522 525 526 527 529 536 540 542 546 547 549 552 556 559 560 561 562 564 571 573 575 584 591 616 626 629 639 648 657 658 671 682 683 696 711 713 717 721 755 761 775 799 807 889 900 915 918 925 927 928 931 933 934 941 943 944 946 947 951 953 957 958 965 978 982 984 989 995 999 1004 1006 1017 1018 1019 1021 1022 1026 1031 1032 1034 1038 1042 1043 1045 1046 1047 1048 0 7 74 150 154 155 157 165 168 169 196 212 214 224 225 226 227 229 230 232 235 236 255 256 257 258 260 274 304 305 306 315 344 345 391 426 430 431 441 442 443 449 453 455 456 461 462 463 464 465 468 469 470 471 472 473 474 501 787 912 913 914 920 921 922 926 930 932 935 936 937 938 939 940 945 952 954 955 956 959 961 962 964 966 970 971 973 974 975 976 977 979 980 981 983 985 986 988 998 1000 1001 1002 1003 1005 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1023 1024 1029 1030 1033 1035 1036 1039

8 14 6 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 9 12 4 9 8 10 7 9 5 10 10 8 5 6 7 8 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 6 6 4 5 5 8 6 5 5 8 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 4 3 3 4 5 4 0 0 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 5 12 8 11 6 7 11 13 0 6 11 10 7 6 8 0 10 7 7 4 5 0 11 5 5 5 5 3 10 0 3 11 7 0 15 0 7 0 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 4 4 9 5 0 8 8 0 14 20 26 9 9 7 9 7 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 7 13 4 5 9 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 4 11 4 3 0 13 11 18 31 8 6 0 5 5 4 11 3 5 0 0 5 4 7 4 6 3 6 10 6 0 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 5 3 4 8 3 4 4 4 5 3 3 5 5 3 6 4 6 5 5 2 11 2 10 11 10 3 5 4 11 5 5 4 6 5 14 5 5 4 5 3 7 6 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 2 4 5 3 6 2 5 4 8 8 0 0 2 0 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	1479 561 1743
20$	1932
34$	872
35$	872
YP	1504
a$	2085 129 1233 1288 1300 1306 1307 277 1337 1341 450 1503 1680 2610 1683 1684 2614 1689 1691 1692 1693 644 1701 1750 1940 1941 1942 1945 1946 1948 1949 1950 1953 1954 1958 1959 1963 1968 1972 1979
abc	319 1370
abcs	1370
able$	2138 1373 327 1403 1529 696 1790
about$	1247 1334 2295 1856 1861
above	2379
above$	2383 1874
abreas	814
abreast$	1865
abroad	1525
abuse$	1834
academ	2433 2441 2491
academy$	2449
accept	1066 2017
accepted$	1995
access	1301 1838 815 1866
access$	2230 796
accessed$	664
accessible$	2224
accessing$	2014
accomm	471
accommodation$	2435 475
accord	760
accordingly$	1811
accoun	2100 1280 815 1866 944
account$	23 2198 2209 2260
accred	1082
accredited$	2011
achiev	1127 1871
achieve$	665
achieved$	1068 2056 665
achieves$	665
acknow	1083 793 974
acknowledgement$	2012
across	2636
across$	2474 1818
act$	851
acted$	2103
action	2076 1268 1280 658 1715 1743 929
action$	76 2072 2185 2197 2209 675 687
actions$	76 2072 675 687
active$	2145 1237
activi	2076 2200 2219 1352 2542 658 1715 1743 1894 929
activities$	2077 2149 2281 2536 1608 2538 2540 1846 1847 1899
activity$	1899
acts$	851
ad$	737
add	873
add$	1003
added$	1003
adding$	1003
additi	227
additional$	1243 1278 678 748
addres	150 151 1234 210 793
address$	1261 1456 976
addressed$	1202 2163 976
addresses$	1456 976
addressing$	976
adds$	1003
admit$	1360 1459 428
admited$	428
admiting$	428
admits$	428
admitt	432
admitted$	428 1483
admitting$	428
adopt$	249 1022
adopte	2033 2043 1138 1709
adopted$	2067 1022
adopting$	1022
adopts$	1022
adult	2100
adult$	2096 2204 2205 2247 2615 1773 723 940 988
adults	278
adults$	108 2096 206 1272 2247 1329 2615 940 988
advert	2033 2076 658 1709 1715 1743 929
advice$	193 2207 272 986
advis$	329
advise	25 26 1098 974
advise$	324 329
advised$	329
adviseed$	324
adviseing$	324
adviser$	677 688
advisers$	677 688
advises$	324 329
advisi	974
advising$	329
adviss$	329
advoca	793 977
advocate$	955
afraid	1161 732
afraid$	2090 1783
after$	2197 1349 2628 1747 1925
aftern	444 1575 2504 553 554
afternoon$	2010 113 2408 2424 1590 2531 1604 2534 706
afternoons$	2010 113 2424 1590 2532 1604 2534 706 1761
again$	1316 2331 1908
agains	1700
against$	1073 141 1193 2300 1380 2629 1815
age$	2597
agenc	2172
agenci	38 53 2062 1251 278
agencies$	0 1 1985 12 16 18 1089 63 2045 84 1145 1249 2180 206 1329 773
agency$	2021 1256
agenda$	2195 685 1804
agree	873
agree$	1069 346 360 907
agreed	1075 2033 1138 1234 1709
agreed$	1997 2004 2067 1208 2163 1314 360 1529 1741 837 907
agreeed$	1069
agreem	2076 2294 658 1715 1743 929
agreement$	87 193 2293
agreements$	2293
agrees$	1069 346 360 907
ahead	2069
aim	811
aim$	257 1888
aiming	811
aims	811
aims$	1888
alarm$	55 60 88
alarms$	55 60 88
alert	1310
alert$	2186 2239 1907
align	977
alive$	2145
all	52 139 153 2386 1699 2632 1851 1920
all$	1981 2006 2028 1103 1136 1150 206 1324 1327 1329 1449 1561 1686 673 773 1842 1942 1946 1973
alliance$	1883
alliances$	1883
alloca	1091 2033 1709
allocate$	1024
allocated$	2020 1124 528 1741 1024
allocates$	1024
allocating$	1024
allotment$	85
allow	432
allow$	2135 1356 1360 1399 1429 1434 1459 428 1483 1633 831 1896
allowe	432
allowed$	1356 1373 2352 1473 2403 428 1483 776
allowing$	428 831
allows$	2135 428 1483 831 1896
allowted$	1356 428
allowting$	428
alone	1161 1564
alone$	2090 2402 2421 2493 1926
along$	2371 1445 2396 1895
alongs	1436 1569
alongside$	1222 2498 1818 1906 1909
altern	2219 2261 547 612 619 1894
alternate$	539 1594 1603
alternating$	539 1603
alternative$	1271 623
alternatives$	1835
ambassador$	688
ambassadors$	688
amber$	2083 2084 1759
ambition$	257
amend	991
amende	2033 1709
among$	1358 2474 1620 956
an$	1227 1233 243 1300 1306 1680 2610 1683 1692 1693 644 1750 1958 1968 1979
analyse$	750
analyses$	750
analysing$	750
analyst$	942
analysts$	942
and$	1278 1340 1351 1864
annual$	663
anothe	1251 2306 2337 2340 2347 2348 2362 2365 1512 2499 2544 2548 2550 2552 2564 2566 2585 865 1919
another$	2141 1227 2180 325 2316 2319 2321 2324 2327 2328 2336 2341 2345 2428 2431 1507 1508 1520 2451 1527 2478 499 1562 2497 1571 524 1579 2527 2545 2556 2558 2560 2574 2577 2578 2580 616 2597 623 2610 1692 722 1916
answer	1083 2103
answer$	2012 1045
answered$	1045
answering$	1045
answers$	1045
anti$	794
any$	1252 202 1254 1327 1449 480 2499 1618 1686
anybody$	2093 2499
anyone$	2093 2499
apart	2299 2303 2357 2358 1538 1539 584 1646 605
apart$	2320 362 2360 1528 2460 2467 2468 2474 2475 1547 2477 498 2486 2507 2520 2563 1635 2575 2581 1661 1911
apolog	949
apologise$	926
apologised$	926
apologises$	926
apologising$	926
app$	23
appeal$	2427 606 1658 2620
appearance$	1837
appl	873
applic	2076 658 1715 1743 929
applicable$	1789 1790
application$	2612 2620 1867
applications$	2620 1867
applie	1076
applied$	2005 906
applies$	906
apply$	906
applying$	906
appoin	2033 93 2076 432 658 1709 1715 666 1717 1743 929
appoint$	1026
appointe$	1026
appointed$	1739 1741 1026
appointes$	1026
appointing$	1026
appointment$	1144 2077 1483 2612
appointments$	1144 2077 1483
appoints$	1026
appren	1575 2504
approa	2057 1161 138 1778 978
approach$	2185 2229 1845
approachable$	2224 1826 1907
approached$	2090
approaches$	1171
approaching$	2312
approp	2157 227 1361 619 1838 814
appropriate$	1208 1210 1243 2175 1271 1278 2224 2290 1789 1790 1865
appropriately$	1865
approv	1075 1091 2033 1709
approved$	2004 2020
apps$	23
april$	2106 1178
are	1054 150 226
are$	1074 43 1108 80 1136 1141 100 103 2086 135 144 1244 1304 260 1489 1519 497 628 637 647 702 707 719 721
area	2299 2433 2441 2452 1550 2479 2491 2503
area$	2372 2376 2419 2434 1506 1507 2436 1531 1922
areas	2479
areas$	2242 2376 2492
arise	1230
arise$	2159
arises$	2159
around	1436
around$	164 2180 1278 1282 1334 2295 1839 1865 1906
arrang	2033 1105 1112 2069 1709
arrange$	220 1356
arranged$	2041 2208
arrangeed$	1356
arrangeing$	220
arranges$	2034 220
arrangeted$	1356
arrest	1161 937
arrest$	133 143
arrested$	2090
arrests$	133 143
arriva	1600
arrivaltime$	2529
arrivaltimes$	2529
arrive	411 432 527 875
arrive$	1483 1536
arrives$	1483
articl	2076 658 1715 1743 929
as$	1183 155 156 1209 170 1226 176 179 2163 2165 263 719 738 1805 1806 1839 824 845
asbo	319 1370 320 1371
asbos	1370 1371
aside	993
aside$	2036
ask	2086 1190 2119
ask$	131 324 392 416 711 1042
aske	711
asked	1076 2007 2009 1190 2119 695
asked$	2005 2099 1172 324 346 392 1746 1042
asking$	324 392 416 1042
asks	1190 2119
asks$	131 324 392 416 711 1042
aspira	1844 978
assaul	138 732 937
assault$	2096 142
assaults$	2096 142
assemb	2076 2332 2335 658 1715 1743 929
assemble$	2392
assemblies$	2077 2622
assembly$	2622 931
assess	2076 1198 150 1204 658 1715 1743 929
assessed$	69 1724
assessment$	2125 2127 2130 2131 2133 2134
assessments$	2133
assign	2033 1709
assign$	1024
assigned$	1124 528 1741 1024
assigning$	1024
assigns$	1024
assist$	963
assistance$	2207 963
assisted$	963
assisting$	963
assists$	963
associ	1366 1367 2297 2299 2302 2303 1397 1401 2335 2361 1537 1614 2544 948
associate$	2295 2315 2326 2330 2466 1917
associating$	2296 2309 1918
association$	2296 2543 2547 2553 1912 1913
assumptions$	1852
assurance$	193 1813
assurances$	1813
at$	1099 2055 1137 2085 1179 130 159 170 2152 2163 1261 223 258 2240 2243 2245 1468 1470 1477 1478 2429 460 1516 526 2528 550 2617 2623 2626 1698 2628 1703 2636 2637 1711 1744 1761 1857 1925 1953 1954 1964 1965 1966 1978
attached$	1874
attachment$	1649 1883
attachments$	1649 1883
attack	138 732 937
attack$	1783
attacked$	1779 1783
attacks$	1783
attemp	811
attend	1051 1052 4 1987 1071 2000 2001 1076 1082 1090 1092 2022 2027 2031 2032 2033 1105 1120 95 411 432 1709 672 679 875
attend$	1986 1146 1483 481 1535 2528 1730 714 1048
attendance$	1055 21 2021 2030 2049 91 128 1483 1723 1742 693
attendd$	1730
attended$	1980 2005 2011 2024 2061 1146 1730 714
attendees$	2019 2030 2045
attending$	1980 2014 1727 714 1048
attends$	1986 2034 1146 1483 481 1535 1730 714 1048
attention$	1284 1835
attenu	585
attitu	978
attitudes$	1852
attrac	2373
attraction$	2427
attractive$	2224
audit	2076 658 1715 1743 929
audite	1082
audited$	2011
august$	2106
aunt	1499 2433 2453 478
aunt$	952
auntie$	952
aunty$	952
authorisation$	1923
authorisations$	1923
authority$	1923
autumn$	2106
availa	2033 1107 1310 1709
available$	2036 2037 1208 2208 2239
avoid	2304 358 565
avoid$	1435 2520 1616
avoidi	565
avoiding$	1616 1756
avoids$	1435
aware	1234 1277 1310 814
aware$	2163 2186 2206 2233 2239 1865
awaren	1844 978
awareness$	776 1840 1841 804
away	1160 415 2433 1512 464 2452 584 605 611
away$	2089 2299 2304 1405 1412 362 2357 2360 2366 1460 1466 2416 2429 2431 1515 1522 2455 1528 482 490 1632 1635 587 1665 1931 1943
back	1250 1717
back$	135 1241 2179 362 713 1976
background$	1823
bad$	1556
badge$	2026
badges$	2026
badmin	1700
badminton$	2629
bail$	319
bake$	918
bakees$	918
bakes$	918
ban	308 316 318 332 333 335 374 375 381 445 551 1687 877
ban$	317 342 1428 397 431 437 439 567 635 2616
band	2508
banding$	567
bands$	2516
bane$	437
baned$	567
banes$	437
baning$	437 567
bann	308 445
bann$	567
bannding$	567
banned	316 318 2353 409 1487 551
banned$	2287 317 341 355 2352 1460 2416 2418 439 567 635
banner	86
banner$	627
banners$	627
bannin	316 318 332 551
banning$	317 437 439 567 635
banns$	567
banping$	342
banred$	635
banring$	437 635
bans	316 318 332 551
bans$	317 342 437 439 567 635 2616
banting$	342
bar	316 318 332 381 445 551 877
bar$	317 437 439 635
barbec	89 1140
barbecue$	2621 1695
bare$	437
bares$	437
baring$	437
barned$	635
barning$	437 635
barr	445
barred	316 318 409 1487 551
barred$	2287 341 355 1460 2416 2418 439 635
barrier$	592 599
barriers$	2202
barrin	316 318 332 551
barring$	437 439 635
barrister$	955
bars	316 318 332 551
bars$	317 437 439 635
base$	1811
based$	1890
basis$	1788
basket	1700
basketball$	2629
be	226 259 753
be$	1074 1136 144 172 176 1228 183 1244 1257 209 1265 2199 1279 231 1292 1298 251 1304 254 260 2241 1319 1321 1354 345 1407 1489 1519 1536 487 2472 497 1552 1566 628 637 647 719 749 775 799 856 858
bear$	189
bearing$	189
bears$	189
became$	702
become	226
become$	172 209 702
becomes$	702
becoming$	209
been	2022 2105 126
been$	1063 1078 36 2033 1108 1128 1130 1136 144 1279 497 628 637
before	733
before$	2085 1177 2628 696 1784
befrie	138
begun	2033
begun$	112
behaved$	2290
behavi	2263 1844
behaviour$	319 320 1852 985
behaviours$	1852 985
behind	1685 945
behind$	2569 2614 1777
being	226 259 1418 2361 1844 978
being$	144 172 1244 209 1279 2297 2312 2335 1519 2454 2472 1755 1756 749 799
belief	1866
belief$	1885
believ	2103 1190 2119
believe$	833
believes$	833
believing$	833
belong	1199 150
belong$	2128 735
belonging$	2225
belongs$	735
below$	1874
bench	24 1444 2609
bench$	55 90 413 414 1729
benches$	55 90 1729
benefi	2157
bes$	749
beside	1568 1569
beside$	2498 1965
best	1838
best$	236 1892
better	205 227 1361 612 619 1671 790 793 935
better$	1223 1256 1278 236 2230 275 1328 1346 2278 301 1361 2290 343 609 1664 1666 616 618 2601 623 691 1879 838 850 1903
betwee	1168 2294
between$	2097 1358 2288 2293 2298 2349 2474 2543 1643 1650
betweens$	2293
beyond	147 1661 1665
bid	2076 658 1715 1743 929
bigger$	2383
bike	24
bin	24
bin$	55 90 1729
bingo	1700
bingo$	2629
bins$	55 90 1729
bit$	2266
blankets$	1951 1952
block	374 375 393
block$	369 868
blocke	2353 2393
blocke$	868
blocked$	2287 369 415 868
blockes$	868
blocking$	369 868
blocks$	369 868
board	19 38 1120 1121 760
board$	1089 2047 2049 2050 2066 90 2170 2171 2450 1700 671 1811
boarded$	666
boardi	2433
boarding$	1511 479
boards$	2066 90
boat	2508
bolste	977
bolted	1679
bolted$	2608
bond	1614 1636
bond$	310 321 2543 569 2565 590 595 1649 1883 1889
bonds$	310 321 569 2565 1649 1883 1889
book	2031 476 537
book$	2635 1951 1020
booked	1082 2031 2033 1709 666 1717
booked$	2011 2061 1020
booking$	2612 1020
bookle	2076 658 1715 1743 929
booklet$	2016
booklets$	1951
books	24
books$	2635 1727 1951 1020
boroug	2299 2433 2441 2452 1550 2479 2491
borough$	2434 1506 2436 2438 2449 1531
boroughs$	2439
both	2386 1699 2632
both$	2006 2291 1368 1375 1386 1393 359 1430 386 2386 438 2473 1545 1546 2476 1557 2572 673 1920 1921 881 1933 1941 1942 1946 1954 1962
bought	1075 2033 1131 1139 1709 666 1717 993
bought$	2004 2060 2068
bounda	2263 815 1866
boundaries$	1836 1901
bounds$	407
box$	918
boxes$	918
boxing$	661
boxs$	918
boy	1162 2291 1368 1375 1386 1393 359 1430 1432 386 2386 438 451 1504 468 2473 1545 1546 2476 1557 2572 1920 1921 881 1933
boy$	2091 2093 2432 1523
boyfriend$	952
boys	27 28 29 44 78 119 1174 136 139 252 1303 2291 1368 1375 1386 1393 359 1430 386 1442 2386 2387 1461 1488 438 1495 488 2473 1545 1546 2476 1557 512 520 2572 1702 1707 1751 1920 1921 881 1933
boys$	1079 1080 1095 1129 79 83 101 102 2088 2091 2093 2095 1170 1187 2122 1348 1425 2382 2390 1481 2411 2417 2432 2470 2478 552 2565 2631 1776 1929
branches$	681
bread$	1952
break	1391 1494 1534 1550 2479 1600 2542 584 585 598 602 603 607 882
break$	222 337 2408 2423 493 494 1551 565 1635 586 587 1642 1936
breakf	89 1140 1696
breakfast$	1695 2625 1952 1960
breakfasts$	1960
breaki	585 602
breaking$	222 337 493 494
breaks	2479 585 602
breaks$	222 337 493 494 2517
breaktime$	2529
breaktimes$	2529
breath	1494
breathe$	2426
breather$	2423
breathing$	1494
bridge$	782
bridgeing$	782
bridges$	1831 1832 782
brief$	1795 1046
briefe	1051 2007 2009 1082 2057 1135
briefed$	1980 2008 2011 2064 1046
briefi	19 2076 658 1715 1743 929
briefing$	2077 931 1046
briefings$	2077
briefs$	1046
brighter$	1753
bring	190 2373 900
bring$	198 302 1037
bringing$	198 302 1409 1037
brings	190
brings$	198 302 1037
broade	977
broken	2586
broken$	2301 1538 1539 882 1941 1942
brothe	1432 2453 478 511
brother$	951
brothers$	1775 1938
brough	190
brought$	191
budget	1075
budget$	2002 40
budgeted$	2004
build	1301 790 793 975
build$	234 246 2230 617 629 777 781 832
builde$	246 617
buildes$	246 617
buildi	2491 793
building$	85 246 2380 2401 2419 2461 2482 541 617 777 781 832
buildings$	2492
builds	793
builds$	246 617 629 777 781 832
built	1106 666 1717
built$	2035 2065
bulb$	55 667
bulbs$	55 667
bulletin$	9 1714
bulletins$	9
bullie	2604
bully	2604
bump$	2332
bunch$	2561
burglaries$	943
burglary$	943
burgle	732
burgled$	1783
bus	2491 1573 2502 2632
bus$	1093 58 2066 2494 2500 2509 2621 1695 1955 1960
buses	1550 2479 2502 2503 1575 2504
buses$	2066 2489 2492 2500 2501 2509 2512
bushes$	681
busine	1199
business$	2128 2192 857
businesses$	63
but	2460
buy	1778 993
buy$	2605
buyer	990
buyer$	940
buyers$	1938 940
by	509 1690
by$	1137 114 2102 127 2243 276 1330 526 2617 2619 1698 2628 1719 1762 1764 1766 1810 1895 1959 1965
cabin	2508
cabinet$	2047
cafe	30
cafe$	63 2380
cafes$	63
café	30
café$	2380
calendar$	2023 670
call	1987 2076 1407 658 1715 1743 929
call$	1986 1153 2092 1171 123 131 133 134 2285 2612 844
called	95 2099 949
called$	1146 134 949
callin	1418
calling$	1421
calls	1105 1359
calls$	1986 2034 1153 1171 123 131 133 134 2285 1420
calm$	2426
calmer	935
came	1067 2017 2022 2031
came$	1987 1996 1194
camera	24
camera$	55 60 90 627 1729
cameras$	55 60 90 627 1729
camp	89 1140
camp$	2621 918
campai	2076 658 1715 1743 929
campaign$	661 764
campaigning$	764
campaigns$	764
campes$	918
camps	1140
camps$	918
campus	2433 1550 2479 1575 2504
campus$	2461
can	2086 1343
can$	107 2138 2153 1279 1355 327 1403 356 489 1641 1792
cancel	558
cancelled$	2420 2537 1688
cannot	1374 327 1403 356 489
cannot$	1410 1540 1576 2520
cap	334 423
cap$	426 431 579
capaci	815 1866
capacity$	1206 1872
caped$	426
caping$	426 579
capitalise$	234
caps$	426 579
capting$	426
capture$	772
captured$	2283 1731
captureing$	772
captures$	772
car$	2096 2494
card	86 2076 658 1715 1743 929
card$	2016 2026 627 2612 1951
cards	1700
cards$	2026 627 2612 2629 1951
care$	2201 2275 1836 1932
cared	2279
careful$	1237 1907
carefully$	2601 1829
carer	53 2062 2433 471
carer$	0 1 1985 12 16 18 2013 84 1145 475 951
carers$	0 1 1985 12 16 18 2013 84 1145 261 377 2433 475 951
cares$	2201
careta	25 26 1098
carr	900
carria	2508
carriages$	2512
carried$	1082 2027 2033 1291 1333 1709 666
carries$	1097 2027 743
carry	2086
carry$	1097 743 747
carrying$	1756 743
cars	109
cars$	2096 2501 2512
cascad$	761
cascade$	761
cascades$	761
cascading$	761
cascads$	761
cascadting$	761
case$	1115 1120 1207 1216 1245 675 1798 1805
caseload$	2048
cases$	675
caseworker$	953
cast	27 29 1575 2504 2508
cast$	1080 2456 528 2512
casts	2504
casts$	2456 2512
catch	1232 1803
catchup$	2161
catchups$	2161
caught$	1413 363 364
cause	1866
causes	1866
caution$	329
cautione$	329
cautioned$	329
cautiones$	329
cautioning$	329
cautions$	329
cbo	319 1370 320 1371
cbos	1370 1371
cctv	730
cctv$	55 60 1781
cease	558 1642
cease$	2537 2571
ceased	1169 1184
ceased$	2098 2113
ceases$	2537
celebrate$	820
celebrates$	820
celebrating$	820
cent$	1103
center$	1274
centre	30 35 1550 2479 2491 2503 776
centre$	1274 2372 2380 2419 2430 2461 2509 541
centred$	1231 1827 1850 1890
centres$	2492 2509
certain$	253 1893
certif	2076 658 1715 1743 929
certificate$	2026
certificates$	2026
chair	25 26 1098 1121
chair$	54 2050 2116 2635 1975
chaire	2033 1709
chairs	24 1105
chairs$	2034 2116 2635 1951
challe	974
challeng$	801
challenge$	2190 1825 801
challenged$	2227
challenges$	2190 801
challenging$	801
challengs$	801
champi	793
champion$	688 690
champions$	688
chance	2261
chance$	2150 271 2253 327 1494
chances$	271
change$	2136 2181 2183 462 463 712 1896 1905 1012
changed$	1718 1012
changees$	2136
changes$	2136 2181 1253 2183 462 1896 1012
changing$	462 1012
channel$	23 2354
channels$	2137 1264 214
charge	1687
charge$	2616
charges$	2616
charte	86
charter$	87
chas	410
chased	1076
chased$	2005
chat	1422 373 1426
chat$	2092 270 283 1407 1422 2351 373 1424 2354 1426 2355 376 1754 1897
chats$	270 283 2354 1897
chatti	1418 1421
chatting$	2350
check	1052 93 2076 1232 658 1715 1743 1803 929
check$	2076 185 658 1715 1743 929 1000
checked$	69 1000
checkin$	1144 2161
checking$	185 1000
checkins$	1144 2161
checks$	1105 185 1000
chess	1700
chess$	2629
child	1162 1432
child$	2025 2091 2093 1431 1523 839
childcare$	61
childr	1162 1174 1189 1192 252 1303 2291 1368 1375 1386 1393 359 1430 1432 386 1442 2386 2387 1461 1488 438 2473 1545 1546 2476 1557 512 520 2572 1920 1921 881 1933
children$	1119 2091 2093 2095 2118 2121 2122 2259 1425 1431 2382 2390 1481 2417 2595 1879
childrens$	2091
childs$	2091
choice	2261 2263 1844 1894 978
choice$	622
choices$	622
choir	2508
choos$	620
choose	2086 711
choose$	620 621 655 1762
chooses$	620 621 655 1762
choosi	711
choosing$	620 621 655 1762
chooss$	620
chose	711
chose$	1762
chosen	1075
chosen$	2004
chrono	2076 658 1715 1743 929
church	30
cinema	30
circle	2076 1670 658 1715 1743 929
circle$	2561 590 2582 2592 2594 1667 1669 2599 2603
circles$	2582 2592 1667 2599 2603
circul	2033 1105 1138 1709 666 1717
circulated$	2067
circulates$	2034
circumstances$	1417
cities	2491
cities$	2439
city	2433 2441 2452 2491
city$	2434 2436 2438
civil$	319
claim	1687
claim$	2616
claime	1082
claimed$	2011
clarification$	193 1813
clarit	815 1866
clarity$	193 1813
class	442 2441 1513 1550 2479 2491 1573 2502 2503 1575 2504
class$	2115 1493 2437 2442 2443 2498 2509 2511 1669 2622
classe	1534 2479 1551 2502 2504
classes$	2079 2115 2449 2480 2492 2509 2622
classm	2291 1368 1375 1386 1393 359 1430 386 1442 2386 2387 1488 438 2473 1545 1546 2476 1557 520 2572 1920 1921 881 1933
classmates$	1425 2382 1481 2417
classroom$	2066
classrooms$	2066
clause	2294
clause$	2126 2293 1785
clauses$	2126 2293 1785
clean	89
clean$	449 1767 885
cleanu	1140
clear	410 1838
clear$	2082 2114 2193 2194 1400 1522 758 837 850 892
cleare	666 1717
cleared$	1732
clearer$	850
clearing$	892
clears$	892
clicked$	2054
clicks	1090
clicks$	2019
climb$	918
climbes$	918
climbs$	918
clinic	30 53
clinic$	677
clique$	590
clos	374 375 393
close$	1233 1237 2472 1568 758 782 903
closed	2033 1127 2353 1709
closed$	2056 407 415 2537 1726 903
closeing$	782
closely$	1818
closer	205
closer$	1256 275 331 838
closes$	782 903
closing$	903
club	30 35 2076 2441 2491 2503 1575 2504 658 1715 1743 929
club$	63 2048 2380 2419 2430 2437 2449 2509 541 661
clubs	1550 2479 2504
clubs$	63 2449 2492 2509
co$	794
coach	25 26 1098 53 2062
coach$	2621 677
coache	25 26 1098 2508
coached$	1728
coaches$	2621 911
coachi	2076 658 1715 1743 929
coaching$	911
coats$	88 1951 1952
coax$	581
code	86
code$	87 2616 667
codefendants$	1372
codes$	88 667
coerce	138
coerci	138
coffee$	81
cohesi	815 1866
cohort	2508
cohorts$	2516
coinci	2332
coincide$	2518
collab	205 794 815 1866
collaborative$	1256
collaboratively$	1818
collea	1251
colleagues$	2045 2180 773
collec	513 1600
collect$	2395 772 1047
collected$	1710 1731 1047
collecting$	772 1047
collectiontime$	2529
collectiontimes$	2529
collects$	772 1047
colleg	442 2433 2441 1513 471 1550 2479 1551 2491 1567 1573 2502 1575 2504
college$	2108 1181 1493 456 2436 2442 2443 2449 2461 2496 2509 1765
colleges$	2449 2480 2492 2496 2509
colour$	2635
colours$	2635
come	1067 2017 2022 2031 2086 190 411 679 875
come$	1987 1996 2081 2099 131 2155 2403 432 1535 1536 1555 1566 1730 703
comed$	1730
comeed$	1730
comes	190 411 875
comes$	2081 131 2155 1535 1730 703
comfortable$	2224
coming	190
coming$	1211 2297 1756 1791
comments$	680
commis	1075 2033 1131 1709 666 1717
commissioned$	2004 2060 1740
commit	38 1091 815 1866
commit$	943
commits$	943
committed$	2020 943
committee$	1089 2047 671
committing$	943
common$	2463 837
commun	1092 1232 1367 2297 1803 760 1838 1844 974 978
communicat$	761
communicate$	161 761
communicates$	161 761
communicating$	761
communication$	2021 2161 2185 1264 214 2296 1419 1811
communicats$	761
communicatting$	761
communities$	1353
community$	2264 1353 320
compan	25 26 1098 53 1366 2508 2544 1663
company$	62 2295 2305 1377 2323 2574 1656 2592 2593 2598 2600 2602
compared$	712
compassionate$	1826
compla	1190 2119
complaint$	123 133 2612
complaints$	123 133
comple	1053 4 1066 1071 2000 1082 1092 2031 2032 2033 1105 1127 2069 1291 1333 1709 672 679
complete$	1982 2056 2065 665 1730
completed$	1982 1995 1068 1998 2011 2046 2056 2058 2061 2065 2220 2262 665 1730
completeed$	1730
completes$	2034 665 1730
completing$	2014
completion$	1055 2021 1723
concer	89 1140 1258 1844 978
concern$	1213 2176 2181 2183 2190 1805 765
concerns$	1213 2176 2181 1253 2183 2187 2190 1805 1806 765
concert$	2621
condit	2294 319 1370 1687
condition$	2293 2616
conditions$	2293 2616
conduc	1082 2033 1709
conducted$	2011
conductor$	48
conductors$	48 84
confer	2076 658 1715 1743 929
confid	2261 696 1844 1866 978
confidence$	1297 1747 1886
confident$	1747
confir	1234
confirm$	1069 1721
confirmed$	1069 2163
confirms$	1069 1721
confis	323
congre	1366 1367 2297 2299 2332 2335 2373
congregate$	2295 2392 2395 1917
congregating$	2296 1918
connec	1636
connection$	321 2565 1649 1883 1889
connections$	2565 1649 614 1883 1889
consci	1310
conscious$	2239
consen	2263
conseq	2263
consequences$	2176
consid	2033 1199 2157 1234 1838
consider$	1722 1824 968
consideration$	2185 1284 2260 1804 969
considerations$	969
considered$	2128 2163 2208 2283 968
considering$	968
considers$	1722 968
consis	180 1838 793 1844 794 815 1866
consistent$	1231 2186 1826 785
consort$	1917
consorting$	1918
constant$	1237
constructive$	1271 1903
consul	1051 1076 2007 2009 1113 2057 1135 2076 658 1715 1743 695 736 929 975 978
consultant$	1787 953
consulted$	1980 2005 2008 2042 2064 1746
contac	1051 1052 1987 1076 2007 2009 1082 1084 1092 2031 2033 1105 1113 2057 1135 93 95 2076 1366 1367 2297 2299 2303 1385 1387 1397 1401 1407 1408 2357 1537 658 1715 1743 695 1803 857 929
contact$	2021 2029 1144 2077 1171 2184 2253 2285 307 2292 1364 1365 2295 2296 1369 321 1378 2310 2314 2315 2326 2330 2338 1411 2346 1419 1420 2466 2553 1645 1713 1737 690 1807 1908 1915
contacted$	1980 2005 2011 2042 2064 1146 1746
contacts$	2034 1144 2077 1171 1737
contin	205 227 815 1866
continual$	1237 959
continually$	959
continuation$	959
continue$	638 846 959
continued$	1256 1278 638 691 757 758 959
continues$	638 959
continuing$	638 959
continuous$	959
continuously$	959
contra	2076 1370 658 1715 1743 929
contract$	2023
contri	53 2062 974
contributor$	0 1 1985 12 16 18 84 1145
contributors$	0 1 1985 12 16 18 84 1145
contro	138 334 423 594 1778
control$	306 579 2573 2605
controling$	306 579
controls$	306 579
controlting$	306
conven	1987 2033 1709
convene$	1986
convenes$	1986
conver	2076 658 1715 1743 929
conversation$	2092 2177 2185 1264 214 2236 270 2253 1897
conversations$	2177 2185 1264 214 270 1897
cook	991
cooked	2069
cooking$	661
cool	1646
cool$	2570 2575
cools$	2575
cooper	948
coordi	25 26 1098 53 180 215 1266 794 974
coordinated$	1231
cope	1301
cope$	2230
copies$	1951
coping	815 1866
copy	2033
copy$	2016
core$	38 1120 1121 2291 1368 1375 1386 1393 359 1430 386 2386 438 2473 1545 1546 2476 1557 2572 1920 1921 881 1933
corner$	1584 2514 2588
corners$	2512 1584 2514 2588
corrid	2433
corridor$	2482 2588
corridors$	2588
cost	2105 126
cost$	22
costed	1075
costed$	2004
costs$	22
costum	24
could	1343
could$	2105 2107 177 1355 356
counci	25 26 1098 53 2632
council$	54 1814
councillor$	62
councillors$	62
counse	53 2076 658 1715 1743 736 929
counsel$	329
counsele$	329
counseled$	329
counseles$	329
counseling$	329
counselling$	2029
counsellor$	677 1787 953
counsels$	329
count$	50 916
counter$	2066
counters$	2066
counti	1550 2479 2491
counties$	2439
counting$	916
country$	2438
counts$	916
county	2433 2441 2452 2491
county$	2434 1506 2436 2438
course	2076 1229 1573 2502 2503 1575 2504 658 1715 1743 929
course$	1988 2048 2077 2158 2509 661 1788 931
courses$	2077 2509
court	30 2609 944
court$	85 319
cousin	2433 2453 478
cousins$	1776 1938
cover	1199
cover$	2128 2300
covera	1326
coverage$	2255
covere	1082 2022 1199 149 150 151 152
covered$	2011 2128 1200 1202 1203
covering$	2300
covers	2022
crackd	944
cracks$	2246
create	2033 1107 1709 974
created$	2036
creati	4 974
creation$	1055
creatively$	1829
crew	1575 2504 2508
crew$	2512
crews	2504
crews$	2512
cricke	1700
cricket$	2629
crime$	943
crimes$	943
crop$	2155
crops$	2155
cross	1537 822
cross$	205 2332 2466 2505 1586 2518
crosso	1586
crossover$	2515
crossr	1873
crowd	2544 1670
crowd$	2378 2561 2590 2595 1669 2599 2600
crowds$	2378 2599 2600
cultiv	977
cultur	1844 978
culturally$	794
culture$	2591 1852
cups$	1951
curb	334 423
curfew	319 1370 323
curfew$	406 1924 874
curfews$	406 1924 874
curiosity$	2212 1795 1807
curiou	1310
curious$	2186 2239 1907
current$	2145
curric	2076 658 1715 1743 929
curriculum$	2023
curtai	334
customary$	178
customers$	1938
cut	316 585 594 598 734
cut$	146 2287 2301 565 579 597 666 1732 995
cuting$	579
cuts	316 585
cuts$	146 579 995
cuttin	316 585
cutting$	146 565 995
cycle$	918
cyclees$	918
cycles$	918
dad	1499 2433 2453 478
dad$	951
daily$	1981
dampen	603
dance$	918
dancees$	918
dancer	27
dances$	918
danger	2263
danger$	2176
dangers$	2176
darts	1700
darts$	2629
dashbo	2076 658 1715 1743 929
data$	1142 1714 1801
database$	2051
date	857
date$	1908
daught	1432
daughter$	1431 951
daughters$	1431
day	1550 2479 2491 2503 1575 2504
day$	2015 1132 2110 2398 2408 2509 2511 1590 2522 2525 2526 1599 2531 2621 2635
days	2479 2504 937
days$	2015 1132 2110 2492 2509 1590 2523 2526 1599 2532
dead$	2356
deadline$	1716
deadlines$	1716
deal	175
deal$	168 210
dealer	109 2100 990
dealer$	2096 2615 1780
dealers$	2096 2615 1938 940
dealin	175
dealing$	168 943
dealings$	1419
deals	175
dealt$	150 151 152 168
debate$	2177
december$	2106
decent$	1666
decide	1234
decide$	2116 360
decided$	2163 360
decides$	2116 360
decision$	2203
decisions$	2203
declare$	1069
declareed$	1069
declares$	1069
declin	935
deconstruct$	801
deconstructe$	801
deconstructes$	801
deconstructing$	801
deconstructs$	801
decrea	935
decrease$	92
dedicated$	1124 686
deepen	793 977
defendants$	1372
defus	603
degree$	5
delegates$	2045
delet	374 375 734
delet$	868
delete	2353
delete$	371 868
deleted$	868
deletes$	868
deleting$	868
delets$	868
delive	1053 4 1075 1082 1092 2031 2033 1105 1139 98 215 1266 1709 666 1717 900
deliver$	1017
deliverables$	1716
delivered$	1982 1068 2004 2011 2061 2068 1149 1017
delivering$	1017
delivers$	2034 1017
delivery$	1055 2021 687
deliverys$	687
demand$	1206
demoli	393 2393
dentis	736
dentist$	1787
depart	1600
department$	1814
departuretime$	2529
departuretimes$	2529
dependence$	580 1649
dependency$	580
descri	2086 1158 1190 2119 1199 150
describe$	2087 2128 932
described$	2128
describes$	932
design	2033 1709
design$	2116
designated$	1124 686
designs$	2116
desk$	2028 2066 608
desks$	2066 608
detach$	564 597
detached$	1994 42
detaching$	564
detail$	2126
details$	2016 2126 1823
detective$	942
detectives$	942
deter	316 381 944
deter$	317 397
determ	1234
determined$	2163
deterr	316 978
deterred$	355
deters	316
develo	2033 1301 1709 790 793 975
develop$	2136 2154 246 2230
develope$	246
developed$	2227
developes$	2136 246
developing$	246
development$	2181 2183
developments$	2181 1253 2183
develops$	2136 2154 246
dialogue$	2177 1264 214 270 1807 1897
diary$	670
did$	1068 2105 2107
die$	1646
dies	1646
dies$	2575
dietic	736
dietician$	1787
dietit	736
dietitian$	1787
differ	1512 612 619 1671 696
difference$	1747
different$	1180 1441 2428 1501 2431 1507 1508 1510 1520 1527 499 500 1554 507 508 1560 1562 1563 1565 516 1571 1572 524 1577 1579 1580 1582 1583 533 1585 1587 539 1594 548 549 1601 1603 1659 1664 1666 616 2597 618 623
differently$	2601 1829
difficult$	350
diffus	603
dig$	996
digest$	1714
digging$	996
dignity$	1879
digs$	996
dilut	585 598 603
dimini	607
dinner	89 1140
dip$	682
direct	25 26 1098 2076 2261 658 1715 1743 929
direct$	324 1381 392 416 857
directed$	324 392
directing$	324 392 416
direction$	1923
directions$	2370 2483 1923
directs$	324 392 416
disassociat$	566
disassociate$	565 566
disassociates$	566
disassociating$	566
disban	2353 375 1538 1539 1642 882
disband$	588 2571
disbande$	588
disbanded$	2467 2468 588
disbandes$	588
disbanding$	588
discon	558
discou	308 316 381
discourage$	317 563
discouraged$	355
discourages$	317 563
discouraging$	317 563
discretion$	1830
discus	2033 1199 149 1234 1709 1803
discuss$	1722 970
discussed$	2128 1200 2163 2208 970
discusses$	1722 970
discussing$	970
discussion$	2177 2185 2236 270 1897 970
discussions$	2177 2185 270 1897 970
disengag$	566
disengage$	566
disengages$	566
disengaging$	566
disentangle$	597
disman	1538 602 882
dismantl$	588
dismantle$	588
dismantled$	2467 588
dismantles$	588
dismantling$	588
dismis	527
disper	2344 394 411 1538 1539 871
dispersal$	1922 1923
dispersals$	1923
disperse$	1445 397 398 870
dispersed$	2343 2467 2468 870
disperses$	870
dispersing$	870
displa	2033 2043 1138 2076 658 1709 1715 1743 929
display$	2066
displayed$	2067
disrup	316 585 602 603
disrupted$	2481
disseminat$	761
disseminate$	761
disseminates$	761
disseminating$	761
disseminats$	761
disseminatting$	761
dissociat$	566
dissociate$	565 566
dissociates$	566
dissociating$	566
dissol	375 1642
dissolv$	588
dissolve$	588 2570 2571
dissolved$	588
dissolves$	588
dissolving$	588
dissua	316
dissuade$	317
dissuaded$	355
dissuades$	317
distan	584 605
distance$	2445 564 1635 592 597 599 1931
distances$	564
distancing$	564
distant$	1510 1522
distri	4 1082 2033 1139 98 523 1709
distributed$	2011 2068 1149 1574
distribution$	1055
divers	1871 978
diversionary$	1271
divert	975
divert$	564
diverting$	564
diverts$	564
divide	1538 523 882
divided$	2467 1574 528
dividi	882
division$	599
do$	1068 2086 169 173 2199 286 2272 2273 2277 1403 538 1619 741 797
doctor	736
doctor$	677 1787 953
documented$	1731
does$	169 286 1403 538
doing$	173 286 741 1817
domino	1700
dominoes$	2629
don$	1403 538
donate$	992
donated$	992
donates$	992
donating$	992
done	1053 1082 2033 1127 1130 1291 1333 1709
done$	1982 1068 1998 2011 2056 2059 2061 2065 2220 2221 2262 2284
door$	1993 2028 2066 90 2223 1955
doors$	1993 2028 2066 90 2506
dorm	1575 2504 2508
dorms	2504
doubl	2073 935
double$	97 132
down	1106 2353 935
down$	2005 2020 2035 2123 1273 371 715 1954 1966
downlo	2017 1090 2031
downloads$	2019
draft$	1021
drafte	2033 1709
drafted$	1021
drafting$	1021
drafts$	1021
draw	2373
draw$	234 2427 495 503 564 899
drawin	718
drawing$	2612 899
drawn$	1091 666
draws$	899
dress$	1687
drew	1172
drew$	2101
dried$	1184
drift	1391
drift$	2426 1634 600 1652 1827
drifted$	600
drifting$	600 1652
drifts$	600 1652
driv	215 1266
drive	2344
drive$	405 854 912
driveing$	405
driven	513
driven$	503 521 925
driver	25 26 1098 52 53 2062 1162 119 2632 1751 1851
driver$	0 1 1985 12 16 18 2013 46 84 1145 108 2091 2615 1780 1939
drivers$	0 1 1985 12 16 18 2013 46 1103 84 1145 108 2091 1170 2615 2634
drives$	405 854 912
driving$	854 912
drop	93 558 565 643 935
drop$	30 35 92 2076 1616 636 1696 658 1715 1743 844 920 929
dropin$	1144 1694
dropins$	1144 1694
droppe	1194 935
dropped$	2123 636 920
droppi	565 935
dropping$	1616 636 920
drops	558 935
drops$	636 920
drug$	943
drugs$	943
dry$	1767
due$	737 1805
dug$	2065
duty$	2028
dynami	2583 815 1866
dynamic$	2591
dynamics$	2591
each	153 2386 2572 1699 2632 1920
each$	1981 2006 2028 2038 2110 2151 1324 2307 2330 2350 441 1504 2466 511 514 529 531 2528 2559 2565 1683 2623 2624 646 2628 1704 1707 673 1750 722 1842 1941 1942 1946 1963 1968 1973 1979
ear$	1811 849
earlie	935
earlier$	1571
earliest$	1221
early$	2148 1221 1954
earn$	835
earning$	835
earns$	835
ears$	849
easier	935
easier$	1644
easter$	477
easters$	477
easy$	2114
eat$	1542 532 1044
eating$	1044
eats$	1542 532 1044
eclipse$	2051
educat	513
educate$	800
educated$	1492 1502 2448
educates$	800
educating$	800
effect	2583 1838
effective$	774
effectively$	2148
effectiveness$	1802
effort	1280
effort$	2185 2209
efforts$	2185
eject	410
elder	468
elder$	2579
eldest	2291 1368 1375 1386 1393 359 1430 386 2386 2415 438 451 1504 468 470 2459 2473 1545 1546 2476 1557 511 520 2572 1920 1921 1930 881 1933
eldest$	2579
elearn	2076 658 1715 1743 929
elevat	977
elsewh	2433 2452
elsewhere$	2132 2242 2416 2421 2429 2431 2597 1786
email	1052 2076 658 1715 1743 929
email$	9
emaile	1051 1076 2007 2009 1084 2033 2057 1709 695
emailed$	1980 2005 1077 1746
emails	1105
emails$	9 2034
embed	215 1266 793
embed$	976
embedd	2033 1709
embedded$	2227 976
embedding$	976
embeds$	976
emerge	1230
emerge$	2136 2159
emergees$	2136
emerges$	2136 2159
emotio	227
emotional$	1278
empath	815 1866
emphas	977
employ$	1026
employe$	1026
employed$	1026
employes$	1026
employing$	1026
employs$	1026
empower$	964
empowered$	964
empowering$	964
empowerment$	964
empowers$	964
empty$	1767
enabl	977
enable$	248
enables$	248
enabling$	248
encour	1234 2261 793 978
encourage$	971
encouraged$	2163 971
encourages$	971
encouraging$	971
encryp	730
encrypted$	1781
end	308 316 333 374 375 558 565 1642 2586
end$	2352 1509 2441 1584 2514 2537 1616 573 2570 2571 2575 2588 783 1010
endeav	811
ended	1184 1194 2353
ended$	2113 2123 2287 2301 2352 2537 1010
ending	316 558 565
ending$	1616 783 1010
ends	316 333 558 1646
ends$	1584 2514 2537 2575 2588 783 1010
enforc	873
engage	1051 1092 1134 672 1838 792 1844 1894 978
engage$	2063 1843
engaged$	1980 2014 2058 1843
engagement$	2021 2185 1723 1742 1825 1843 1899
engages$	2063 1843
engagi	792
engaging$	2014 1843
engend	977
enhanc	793 974
enhanced$	2227 275
enough$	293
enquir	2076 658 1715 1743 929
enrich	977
enrol$	469
enroled$	469
enroling$	469
enroll	1082
enrolled$	2011 1724
enrolred$	469
enrols$	469
ensure	793
ensure$	2241 360 787
ensured$	2227 360 787
ensures$	360 787
ensuring$	787
enter	411 875
enter$	2403
entered$	71 528
enters	875
entrance$	2066
entrances$	2066 1559 2506
entry	1600
entry$	1460 1960
entrytime$	2529
entrytimes$	2529
environment$	2222 2264 2591 1837
environments$	2222 2264
episod	937
equally$	1879
equip$	802
equipm	24
equipped$	802
equipping$	802
equips$	802
erode	585
escala	755
escalate$	1896
escalated$	1816
escalates$	1896
escort	412
escort$	405
escorted$	503
escorting$	405
escorts$	405
establ	2033 1234 1709 793
established$	1208 2163
estate	2299 2433 2441
estate$	2419 1531
esteem	1866
ethos	978
evalua	2033 1709
evaluate$	751
evaluates$	751
evaluating$	751
evenin	2076 444 1550 2479 2491 2503 1575 2504 553 554 658 1715 1743 929
evening$	2010 2015 113 2408 2424 2511 1590 2522 2525 2526 1599 2531 1604 2534 1608 2538 706
evenings$	2010 2015 113 2424 2492 1590 2523 2526 1599 2532 1604 2534 2536 1608 2538 2540 1630 706 1761
event	2076 658 1715 1743 929
event$	2077 931
events$	2077 2158
every	153 2386 1699 2632 1920
every$	1981 2006 2028 2038 1150 2110 1286 1324 1327 1449 514 529 2623 2624 646 2628 673 857 1968
everyb	52 153 212 252 1303 278
everybody$	1103 1263 1329 1353 773
everyo	52 153 1251 212 252 1303 278
everyone$	1103 2180 206 1263 1329 1353 773
everything$	2203 1792 1848
evict	410
eviden	730
evidence$	41 64 1781 1823
evidenced$	69
evident$	1731
evolve$	2136
evolvees$	2136
evolves$	2136
except	2460
exchange$	207
exclud	1161 2344 409 1487 445 551 877
exclud$	437 879
exclude$	437 439 879
excluded$	2090 341 2343 1460 2416 2418 439 2448
excludes$	437 439 879
excluding$	437 439 879
excludning$	437
excludring$	437
excluds$	437 879
exclus	937
exclusion$	133 319 320
exclusions$	133
exerci	2076 658 1715 1743 929
exhibi	89 1140
exhibition$	85
existing$	1208 2175 857
exit	375 587
exit$	574 1638
exiting$	574
exits$	2506 574
expect	815 1866
expectations$	1836
expected$	346
expel	445 877
expel$	437 879
expele$	437 879
expeles$	437 879
expeling$	437 879
expell	1487 445
expelled$	2416
expelning$	437
expelring$	437
expels$	437 879
expenditure$	22
experience$	2257
experiences$	680
explai	1076 1158 1190 2119
explain$	2087
explained$	2005
exploi	2263 1778 990
exploit$	2605
exploitation$	1834 940
exploitative$	940
exploited$	940
exploiter$	940
exploiters$	940
exploiting$	940
exploits$	940
explor	1199 150 2157 1234
exploration$	2185
explore$	967
explored$	2128 2163 2208 967
explores$	967
exploring$	967
exposed$	1436
exposu	815 1866
express$	2251
extend$	1008
extending$	1008
extends$	1008
extent$	5
extra$	301 678
extrac	611
extract$	564
extricate$	564
eye$	2162 849
eyes$	849
facili	2033 1709 793 974
fade	1646
fade$	2570 2575
faded	2586
fades	2586
fades$	2575
fair	89 1140
fair$	2082 2114 1695 1907
fairly$	2148 1879
fairs	1140
faith$	1885
fall	1194 935
fall$	92 2123 266
fallin	935
falling$	266
fallping$	266
falls	1194 935
falls$	2123 266 1427 1646
famili	27 28 29 52 53 2062 139 1851
families$	0 1 1985 12 16 18 1079 1080 2013 1103 59 1119 83 84 1145 2151 1299 261 1323 1375 377 2432 2446 1518 2634 1842 1853 952
family	53 2062 2291 1368 1375 1386 1393 359 1430 386 2386 438 451 1504 2433 2441 2453 478 2473 1545 1546 2476 1557 2572 1920 1921 881 1933
family$	0 1 1985 12 16 18 2013 84 1145 1201 2432 1518 626
far	464 605
far$	158 464 1515 1522 1528 533 1585 1659
fare	1687
fare$	61 2616
fares$	61 2616
fashion$	2160
faster$	1902
father	1499 2433 2453 478
father$	951
fathers$	261
fear	1190 2119
fear$	1755
fears	1190 2119
feasibility$	1858 809
feasible$	1790
february$	2106
fed$	2182
fee	1687
fee$	2616
feed$	199
feedback$	65 659
feeding$	199
feeds$	199
feel	2086 1190 2119 1301
feel$	2230 1304 1350 702 719 1837 932
feelin	815 1866
feeling$	932
feelings$	680
feels	1190 2119
feels$	1304 702 719 932
fees$	2616
fell	1194 935
fell$	2123
felled$	1732
felt	2086 1190 2119
felt$	702 719 932
fenc	393
fence	24 2609
fence$	55 90 992
fenced$	2393 415 992
fences$	90 992
fencing$	55 90 992
festiv	89 1140
festival$	2621
few$	2112 1220
fewer	97 733
fewer$	1148 105 1784 933
fi	1444
fight	937
fight$	2096 133
fights$	2096 133
figure$	2052 1142
figures$	2052 1142 1714
file	2033 1115 1120 1204 1709
file$	2044 2049 2051 2130 2131 2133 2134 675 1804
filed	2033 1709
filed$	71
files	1105
files$	2034 2044 2049 2051 2133 675
fill$	782 898
filled	1082 2033 1709
filled$	2011 898
filling$	782 898
fills$	782 898
film	2076 2604 658 1715 1743 929
film$	23 85 2612 2613 2621 1695 2630 2635
filming$	928
films$	2621 2635 928
final$	2046
find	1158 1407 613
find$	1153 2087 1190 220 617 717 1769 830
finde$	617
findes$	617
findin	1198
finding$	2125 2127 220 617 830
finds$	1153 220 617 717 1769 830
fine	1687
fine$	2616
fined	2344
fined$	2343
fines$	133 2616
finish	1053 2033 1130 527 1600 1709
finish$	2570
finished$	1982 1068 2046 2059 2065
finishingtime$	2529
finishingtimes$	2529
finishtime$	2529
finishtimes$	2529
firm	53
firm$	850 853
firmer$	850 853
firmly$	2148
first$	1221 1762
fish$	918
fishes$	918
fishs$	918
fit$	2138 994
fits$	994
fitted	1082 1106 1139 1679 666 1717
fitted$	2011 2035 2068 2608 668 994
fitting$	994
five	27 29 44 106 1174 136 139 2291 1368 1375 1386 1393 359 1430 386 2386 2387 1461 1488 438 488 2473 1545 1546 2476 1557 512 2572 1702 1707 1751 1920 1921 881 1933
five$	1080 1095 79 83 89 101 1157 1187 2122 2291 1368 1375 1386 1393 359 1430 386 2386 2390 2411 2417 438 2473 1545 1546 2476 1557 552 2565 2572 2590 1683 1700 2631 1920 1921 881 1933 1947 1962 1973
fix	423
fix$	890
fixed	666 1717
fixed$	890
fixes$	890
fixing$	890
flag	203
flagged$	2182
flat	471 1575 2504
flat$	475
flats	2504
flexib	1310
flexible$	2239
flies$	474
floor	2433 1575 2504
floor$	2588
floors	2504
floors$	2588
flourish$	2251
flowing$	2193
flush	410
fly$	474
flyer	2076 658 1715 1743 929
flyers$	1951
fobs$	88
focus	793
focus$	1216 1807 976
focuse	776
focused$	1827 1850 1890 976
focuses$	976
focusing$	976
focussed$	1850 976
focussing$	976
follow	1090 1161 138 2572
follow$	184 1267 1268
followed$	2090 2103 1234
followers$	2019
following$	184 1756
follows$	184
food$	2635 1952
footag	730
footage$	1781
footba	1700
football$	2629 661 1962
footfa	13 72 1123
footfall$	2052 1742
for	460 509 1717
for$	2004 1101 2055 2060 2101 2128 2168 2174 2211 1290 2226 2237 1362 2300 1457 2425 2519 2617 2628 1762 1810 1814 1815 1821 1827 1839 1860 1957 1964 1977 956
forbid	316 318 332 333 335 381
forbid$	317 1428 567
forbidden$	2287 355 2352
forbidding$	567
forbided$	567
forbiding$	567
forbids$	567
force$	942
forefront$	1274
forge$	832
forgeing$	832
forges$	832
forgiving$	1826
form	2332 442 1513 1550 2479 2491 1567 1573 2502 2503 1575 2504 1581
form$	23 2331 1493 2437 2442 2443 2449 2496 2498 2510 832
forming$	2350 832
forms	2076 2479 1551 2502 2504 658 1715 1743 929
forms$	23 2449 2480 2492 2496 2510 832
fortnightly$	1981 2628
forum	19 38 2076 658 1715 1743 929
forum$	1089 2170 2171
forwar	1234 1267 1268 737
forward$	2142 2163 2196 2197 1724 1788 1793 1905
forwards$	1788 1905
foster	793 977
foster$	471 880
fostering$	880
found	1107
found$	2036 1413 363 364 2369 717
four	106 139 2291 1368 1375 1386 1393 359 1430 386 2379 2386 2387 1461 1488 438 468 2473 1545 1546 2476 1557 512 2572 1707 1751 1920 1921 1930 881 1933
four$	1157 2122 2291 1368 1375 1386 1393 359 1430 386 389 2386 2390 2417 438 1496 1504 2470 2473 1545 1546 2476 1557 552 2572 2590 1686 1692 1693 1920 1921 1930 881 1933
fragme	602 882
fragment$	588
fragmente$	588
fragmented$	588
fragmentes$	588
fragmenting$	588
framew	2076 658 1715 1743 929
fraternise$	1917
free	605
free$	597 909
freedom$	271
frequency$	6
frequent$	181
fresh$	1494 449
friday	444 553 554
friday$	2010 444 2424 553 1604 554 2534 2618 1697 2627
fridays$	2010 2424 1604 2534 2618 1697 2627
friend	27 28 29 44 78 106 1162 119 1174 136 1189 139 1192 252 1303 2291 1367 1368 2303 1375 1386 1393 2337 359 2340 2347 2348 2358 1430 2362 2365 386 1442 2386 2387 1461 2400 1488 438 451 1504 2444 468 488 2473 1545 1546 2476 2484 1557 512 1569 520 1614 2544 2548 2550 2564 1636 2572 2585 1657 1663 1670 1702 1707 1751 1919 1920 1921 881 1933
friend$	2091 2093 1523 2498 614 1668 2598
friendlier$	1753
friendly$	2114 2224 1907
friends$	1079 1080 1095 1129 79 83 101 2081 102 1157 2088 2091 2093 1170 1187 2118 2121 2122 1348 2289 1372 2314 2316 2318 2319 340 2323 2325 2336 2341 2345 1425 2363 2364 1448 2382 2390 1481 2411 2417 2426 447 2451 2457 2478 505 2498 2527 552 2545 2546 2549 2556 2558 2560 2562 2565 2567 1640 2574 2576 2577 2578 2580 601 2584 2587 2590 2592 614 2594 2595 2596 1668 2598 2599 2600 1672 2602 2631 1842 1937
friendship$	310 2296 2309 340 447 501 505 1581 2543 2545 2546 2547 2553 2554 2556 2560 2564 2565 2568 590 595 2577 1653 2587 1662 1663 2592 614 1670 2599 2600 1674 1937
friendships$	310 2296 2309 340 447 501 505 2543 2545 2546 2547 2553 2554 2556 2560 2565 590 595 2577 2587 2592 614 2599 2600 1937
from	2358 1615 1647 1690
from$	2012 1116 114 1168 1193 1214 1313 1383 1390 1392 1398 2334 1406 2349 1490 2425 2431 2455 1533 1549 526 1616 1617 1637 1638 1648 1651 2617 2619 2626 2628 701 1763 1766 1810 1925 1953 1976
full$	236 1346 691
fuller$	236
fully$	1136
fun$	81
functi	1111
functional$	2040
fund$	40 1013
funded$	1013
fundin	2076 2219 658 1715 1743 929
funding$	40 1206 193 1813 1013
funds$	40 1013
furniture$	2635
furthe	205 227
further$	1220 1256 1278 1381 1522 748
future	205
future$	2140 1256 1381 1805
gain$	777 835
gaining$	777 835
gains$	777 835
game	89 1140
game$	2635
games	1140 1700
games$	2629 2635
gang$	320 863
gap$	2246 592 599 1833
gaps$	2246 1833 1846
garden$	85 2612 918
gardenes$	918
gardens$	918
gate	24
gate$	2028 55 2066 90
gates$	2028 55 2066 90 2506
gather	1366 1367 2297 2299 2302 2303 1378 1384 1385 1397 1401 2332 2335 1421 2373 1461 1537
gather$	131 2295 2307 2308 2315 2326 2330 2339 2369 2392 1464 2394 2395 2403 1536 2466 1566 772
gathered$	2283 1413 2369 1710 1731
gathering$	2296 2313 2317 2350 2377 2378 2384 2553 772
gatherings$	2313 2314 2317 2378 2390
gathers$	131 772
gave$	1991 2074 443
genera	227
general$	1278
get	2086 1158
get$	2087 172 2154 287 1443 416 1555 1566 564 581 628 702 761 772 858
gete$	761
getes$	761
geting$	416 761 772
gets$	172 2154 287 416 564 581 628 702 761 772 858
getting$	172 287 1421 564 581 761 858
gift$	1171
gifts$	1171
gig	89 1140
gig$	2621
gigs	1140
girl	1162 2291 1368 1375 1386 1393 359 1430 1432 386 2386 438 451 1504 468 2473 1545 1546 2476 1557 2572 1920 1921 881 1933
girl$	2091 2093 2432 1523
girlfriend$	952
girls	27 28 29 44 78 119 1174 136 139 252 1303 2291 1368 1375 1386 1393 359 1430 386 1442 2386 2387 1461 1488 438 1495 488 2473 1545 1546 2476 1557 512 520 2572 1702 1707 1751 1920 1921 881 1933
girls$	1079 1080 1095 1129 79 83 101 102 2088 2091 2093 2095 1170 1187 2122 1348 1425 2382 2390 1481 2411 2417 2432 2470 2478 552 2565 2631 1929
giv	900
giv$	246
give	227
give$	1278 233 237 246 269 443 565 784 831 901 1004
giveing$	831
given	1992 1082 2031 2033 1139 98 1199 227 281 509 1709
given$	2011 1087 2033 2037 2068 1149 112 1169 2128 1278 2208 233 237 1332 1709 674
gives$	237 246 269 443 784 831 901 1004
giving$	233 237 246 443 565 784 901 1004
givs$	246
go	1987 2086 1158 190 411 432 527
go$	1060 1074 1141 2073 2081 2087 131 1199 2154 2199 1397 1483 448 461 1521 474 481 1535 1536 503 1555 537 575 1627 1678 708 935
goal$	1888
goalpo	24
goalpost$	55
goalposts$	55
goals$	1888
goe$	2286 1535
goes	2022 2027 190 411 527
goes$	1060 1074 1141 2073 2081 2154 2286 1427 448 461 1521 474 481 1535 503 575 1678 654 708 935
going	1070 205 411
going$	1999 1256 2193 1339 2312 2335 1418 2361 575 1756 1817 1839
gone	2022 1160
gone$	1074 1076 2033 2069 1141 2073 2089 2099 1709 708
good$	2114 2230 1328 2454 1556 1666 691 758 838
gos$	131 1535
got$	32 581 702
govern	53
government$	1814
governor$	2047
governors$	2047 671
gp	736
gp$	1787 953
gps	53
gran	2433 2453 478
gran$	952
grand	1432 2453
grandad$	952
grandbrother$	951
grandcarer$	951
grandcarers$	951
granddad$	951 952
granddaughter$	951
grandfather$	951
grandm	1499
grandma$	952
grandmother$	951
grandmum$	951
grandp	1499
grandparent$	951
grandparents$	951
grandsister$	951
grandson$	951
granma$	952
granny$	952
granpa$	952
grant	2076 658 1715 1743 929
grant$	40 640
grante	2033 1709
grante$	640
granted$	640
grantes$	640
granting$	640
grants$	640
grass$	681
greate	96 790
greater$	1147 236 275 1346 301 757 838
green$	2083 2084 1738 1759
greet	1159 991
greet$	2088
greete	122
greeted$	1173
greets$	2088
grew	2071 2073 935
grip$	2427 1656 606 1658
groom	1778 990
groom$	2605
groomed$	940
groomer$	940
groomers$	940
grooming$	940
grooms$	940
ground$	1900 869
grounding$	869
grounds$	869
group	27 28 44 78 2076 106 1174 136 1189 139 1191 1192 252 1303 2291 1368 1375 1386 1393 359 2348 1430 2362 2365 386 1442 2386 2387 2389 1461 1488 438 2433 2444 488 2473 1545 1546 2476 1550 2479 1557 512 2502 2504 1611 2544 2548 2550 2552 2564 1636 2566 2572 2585 1657 1702 2632 1707 658 1715 1743 1751 1844 1919 1920 1921 881 1933 929
group$	1079 1089 1095 2049 2050 1129 79 83 101 102 1157 2088 2093 1187 2118 2120 2121 2122 2259 1348 1372 2309 2314 2318 2319 340 2325 2333 2341 2345 2351 1424 1425 2355 2364 1448 2378 1450 1452 1454 2390 2392 2411 2417 2419 1493 447 2430 2437 2442 2451 2457 2478 2480 501 505 2498 2509 2510 2512 2527 552 1607 557 1609 2541 2545 2546 2549 2554 2556 2557 2558 2559 2560 2561 2565 2567 2568 1640 591 2574 595 2576 2577 2578 2580 601 2582 1654 2587 2590 1662 2592 2594 1667 2599 2603 2631 1937
groupactivities$	2540
groupevenings$	2540
groupi	2335
groups	1461 2479 2502 2503 2504
groups$	2049 2050 1438 388 2378 1450 1452 1454 2390 2480 2509 2510 2512 2582 2592 1667 2599 2603
groupsession$	2540
groupsessions$	2540
groupwork$	2540
grow	2071 2073 935
grow$	2251 1634 702
grows	935
grows$	702
growth$	96
guard	25 26 1098 53 1162
guard$	46 48 108 2091
guardian$	952
guards$	46 48 84 108 2091
guidan	2076 658 1715 1743 929 978
guidance$	193 2207 1813
guide	974
guide$	564
guided	974
guidel	86
guideline$	87
guidelines$	87
guides	974
guidin	974
gulf$	592 599
gym	30 57 1715
gym$	661
had$	1998 32 77 2107 2250 662 692 1745
haircuts$	1952
half	52 468 2479
half$	1103 81 97 132 1504 1508 520 1575 1743
hall	30 35 57
hall$	2380 2419 2430 2512 541
halls$	2512
halt$	573
halv	935
halved	1184 1194
halved$	2113 2123
halves	1550 2479 2503 1575 2504
halves$	1584 2514
hand	900
hand$	2231 1891 1005
handbook$	2023
handed	1992 2033 1139 98
handed$	1991 1082 2033 2068 1149 1709 666 674
handing$	1005
handle$	2573
handou	2076 658 1715 1743 929
handov	1326
handover$	2255
handovers$	2255
hands$	1005
hang	2373
hang$	1366 2332 2395
hangin	1421
hanging$	2297 2335 1408 2350 2361 2384
happen	1070 2033 2069 1709
happening$	1999
happier$	1753
happy$	1529
hard$	350 1856 853
harder$	350 853
harm	138 1778 732
harm$	2605 1783 1834
harmed$	1783
harmful$	1556 1783
harming$	1783
harms$	1783
harnes	977
has	537 756
has$	32 33 1104 1114 73 77 80 82 1136 118 224 2258 290 694 1749 846
have	2086 537 756
have$	33 1104 1114 73 77 80 82 1136 118 224 230 256 267 2258 290 312 1434 1459 694 1749 846
haven$	2222 2264
having$	230 290 1409 1755 846 923
he	139 468 470
he$	1323 2265 1347
head	25 26 1098 2632
head$	2025
headco	13 72 1123
headcount$	2052
heal$	780
heale$	780
heales$	780
healing$	780
heals$	780
health	2263 1361 612 619
health$	736
healthier$	2290
hear$	1722
heard	2103 1190 2119 2279 1838
heard$	2233 2283 939
hears$	1722
heart$	1274
heater	24
hedge$	55 681
hedges$	681
held	1082 2027 2031 2033 2069 95 150 151 152 1709 753
held$	2011 2061 1146 1202 1203 2250
hello	1159
hello$	2088
helmet	24
help	2261 793 814 975
help$	140 2207 250 272 581 1847 1865 1899
helped	513
helped$	140
helpfu	2157
helpful$	2114 140 1790
helpin	793
helping$	250
helpline$	23
helplines$	23
helps$	250 581
her	1185 2291 1368 1375 1386 1393 359 1430 386 2386 438 1504 2458 2473 1545 1546 2476 2485 1557 511 2552 2566 2572 1768 1920 1921 1930 881 1933
her$	2006 154 1337 440 1503 1618 1625 841 1946 1948
here	1199
here$	2080 2128 2129
hierar	945
high$	691 827
higher	96 935
higher$	1147 691 827
highli	977
hike$	2622
hikes$	2622
him	1185 2291 1368 1375 1386 1393 359 1430 386 2386 438 1504 2458 2473 1545 1546 2476 2485 1557 511 2566 2572 1768 1920 1921 1930 881 1933
hir$	1026
hire$	1026
hired	666 1717
hired$	1026
hires$	1026
hiring$	1026
hirs$	1026
his	2552
his$	2006 154 1337 440 1503 1618 1625 841 1946 1948
hit$	665
hits	1090
hits$	2019
hockey	1700
hockey$	2629
hold	1636 753 756
hold$	1097 169 218 1407 427 2427 495 2565 1656 606 1658 747 834 846 884 904 1018
holded$	427
holding$	218 427 747 834 846 904
holds	2027 1105
holds$	1097 2034 169 218 294 427 747 834 846 904 1018
holiday$	477
holidays$	477 2517
holidayss$	477
holist	227 794
holistic$	1278
home	394 2433 471 2491 1573 2502 2503 1575 2504 1600 2636
home$	1989 2013 2114 362 2359 2360 1445 2376 1456 2416 2421 2449 475 1530 2487 2611 713 1976
homes	1559 2502 2504
homes$	2013 2376 1456 2449 2488 2492 2634
hometime$	2529
hometimes$	2529
honest$	2114 1826 1907
hope	1190 2119 2261 811
hope$	1289 257 1885
hopes	1190 2119 811
hoping	811
horizo	815 1866
host$	2116 1026
hoste$	1026
hosted	2033 2069 1709
hosted$	1026
hostel	1575 2504
hostes$	1026
hosting$	1026
hosts$	2116 1026
hotline$	60
hotlines$	60
hotspo	730
hotspot$	1781
hotspots$	1781 1801
hours	93 2076 658 1715 1743 929
hours$	2015 45 49 1144 94 2077 1630 1645 667 1953
house	442 471 1573 2502 1575 2504
house$	1493 475 495
housed$	2448 1548
household$	1518
households$	2446
houses	1550 2479 1559 1567 2502 2504
houses$	2488 2496 2516
housin	442
housing$	1493
how	158
how$	51 74 1209 1225 1750 1771 1858 1967
hub	30 35 1715
hub$	56 2264
hubs$	56
humili	949
hung	1679
hung$	2608
hurt	1161 138 1778 732
hurt$	2090 2117 2605 1779 1783
husband$	952
hustl	410
identi	2033 1107 1158 1234 1709
identification$	1649
identified$	2036 1124 2163 2208 686 1739 1741 946 976
identifies$	795 946 976
identify$	2087 220 795 946 976
identifying$	220 795 946 976
identifys$	220
identity$	2225
if	1463 733
if$	155 179 2164 296 2374 2385 2388 2389 1784 739 1805 1806 845
imam	25 26 1098
impact$	1802
implem	4 2033 215 1266 1709
implementation$	1055
impos	873
impossible$	350
improv	2071 96 790 793 935 974
improve$	1147 786
improved$	1147 2227 275 691 1855
improvement$	85 96 2195 1905
improvements$	85 2195 1905
improves$	786
improving$	786
in	1236 1250 1262 1485
in$	1094 2034 2035 1122 2063 1137 2070 1144 1147 99 2085 1177 127 1179 130 1186 159 160 2161 2165 1240 1246 2179 1255 2191 2226 2243 1345 326 2359 2360 2403 1483 2429 459 536 2528 1685 2617 1694 2623 2625 1698 2628 2636 2637 1744 1761 1763 1767 1869 1884 840 1895 883 1949 1965 1966 1971 1977 956
incide	937
incident$	2096 133 765
incidents$	2096 133 765
includ	1199 149 2279 1838
include$	2128 2300
included$	2128 1200 1731
inclus	242 284 794
inclusion$	982
inclusive$	1293 2224 1335 1826 1907
increa	2071 2073 96 756 793 935
increase$	96 1147 275 1896
increased$	1147 236 2227 275 691 1855
increases$	1896
increasing$	1147 275
indivi	1564 561
individual$	559
individually$	2493 1926
indoors$	2359 2360
induct	1135 2076 658 1715 1743 929
inducted$	2064
influe	2263 2583 1894 974
influence$	1385 2314 1436 2427 2544 1656 606 1658
influenced$	1436
influential$	1928
inform	2007 2009 2057 2076 1258 658 1715 1743 1838 929 975
information$	2016 1092 1253 2183 2187 272 1823 1844
informed$	2008 2186 2233 1804 1850 1890
injunc	319 1370 320 1371
injunction$	1914
injunctions$	1914
injur	937
injure	732
injured$	1783
input	2076 1352 658 1715 1743 929 978
input$	2281
ins$	1144 2161 1694
inset	2076 658 1715 1743 929
inside$	2359 2360 1620
insigh	815 1866
insight$	1823
insist$	360
insistd$	360
insists$	360
inspector$	688
inspectors$	688
inspire$	965
inspired$	965
inspires$	965
instagram$	373
instal	1082 2033 1106 1139 1709 666 1717 991
installation$	85
installed$	2011 2035 2046 2068 668
instead$	125 1182 547 556 1612 733
instil	977
instru	335
instruct$	324 392
instructed$	324 346 392
instructing$	324 392
instructs$	324 392
intake	2508
integr	977
intell	1258
intelligence$	1253 2187 1823
intend	811
intention$	257
inter$	205
interaction$	1419
intercom$	60
intercoms$	60
interest$	2235 2275
interests$	614
interpreter$	61 2092
interpreters$	61
interrogat$	801
interrogate$	801
interrogates$	801
interrogating$	801
interrogats$	801
interv	2007 2009 2076 658 1715 1743 814 929 977
intervention$	1825 1846 1865 1899 983
interventions$	1846 1899 983
interview$	922
interviewed$	2008 922
interviewing$	922
interviews$	922
into	1250 460
into$	2128 2163 1246 2179 1331 457 2474 536 1681 1857 1876 883
introd	4 2033 1709 873
introduce$	1050
introduced$	1050
introduces$	1050
introducing$	1050
introduction$	1055
invest$	818
investigate$	807
investigates$	807
investigating$	807
investing$	818
invests$	818
invita	2076 658 1715 1743 929
invitation$	9
invitations$	9
invite	1051 1076 2007 2009 2031 2057 1135 695
invite$	1434 1034
invited$	1980 2005 2064 1746 1034
invites$	1034
inviting$	2224 1034
invoice$	683
invoices$	683
involv	1352 1838 974
involvement$	2281
is	1054 150 226
is$	1074 43 1108 80 1136 1141 100 103 135 144 176 1244 1304 1308 260 2254 1489 1519 497 628 637 647 702 707 719 721
isolat	882
isolate$	878
isolates$	878
isolating$	878
isolation$	311 2421 1934
issue	978
issue$	1213 1216 2176 2181 2183 2190 765 1840 1880
issued	1082 2033 1139 98 1709 666 1717
issued$	1992 2011 2068 1149 112 1734
issues	1844 978
issues$	1213 2176 2181 1253 2183 2190 765
it	1185 2119 1768
it$	1061 1207 1213 2176 1701 1760 719 1880 1941 1946 1947 1959 1968 1972 1979
item$	1736
items$	1736
its$	243 1315 1337 2610 1689 1691 1692 1706 841 1945 1946 1948 1953 1954 1968 1972 1979
itself$	1868
ivy$	681
january$	2106
job$	675 683
jobs$	675 683
jog$	918
joges$	918
jogs$	918
join	1071 2000 2031 1134 1387 1407
join$	1326 836 1049
joined	2031 2033 2043
joined$	180 205 1260 1352 1838 794 836 1049
joining$	2014 1049
joins$	1049
joint	1092 205
joint$	2021 1256 1607 557 1609 2541 1613 758 837
jointly$	1818
judgem	978
judgement$	2212 1830
judgemental$	1293 1335
judgme	978
july$	2106 1178
june$	2106 1178
keep	2086 1374 381 613 753 756
keep$	145 165 182 204 208 213 2241 317 342 347 349 361 1428 1429 379 380 1443 397 400 426 427 495 496 534 749 766 777 799 834 884 999
keeped$	400 426 427
keepin	753
keeping$	165 182 204 208 213 317 347 349 361 379 380 400 426 427 495 496 534 749 766 777 884 999
keepping$	342
keeps	753
keeps$	145 165 182 204 208 213 317 342 347 349 361 379 380 400 426 427 495 496 534 749 766 777 834 884 999
keepting$	342 426 534
kept	2033 150 151 152 1234 1709 753
kept$	1983 1195 145 1202 1203 2163 213 1265 341 379 380 409 495 1548 749 884
kepting$	749
kepts$	749
keys$	88
keyworker$	2053
kid	1432
kids$	2323 2595
kind$	2082 2114 1669 1907
kinder	619 1671
kinder$	1753
kindly$	1879
kit	24
kit$	88
kitche	30 2609
kitchen$	85
kits$	88
knew$	2107 699 720
knife$	943
knives	109
knives$	943
knock$	927
knocke	2033
knocking$	927
knocks$	927
know	2086 1190 2119 1838
know$	2241 1336 2267 699 720
knowing$	699 720
knowle	815 1866
knowledge$	272 1823
known	122 150
known$	1173
knows	1190 2119
knows$	699 720
kpi$	1716
kpis$	1716
label	949
lad	1432 468
lads	27 44 2291 1368 1375 1386 1393 359 1430 386 1442 2386 2387 1461 1488 438 2473 1545 1546 2476 1557 512 520 2572 1920 1921 881 1933
lads$	1095 79 2088 1348 1425 2382 2390 1481 2417 552 1776
laid$	1112 2065
lamp	24
lamp$	55 90 1729
lamps$	55 90 1729
landin	2433 1575 2504
landlo	25 26 1098 53 2632
landlord$	62 1939 940
landlords$	940
language$	1852 1888
lanyard$	2026
lanyards$	2026 88
lapse$	2570
larger$	2383
last$	2085 1177
lasted	2105 126
late	1143 1685
late$	2614
later$	1571 1805
laugh$	2081 1754
laughs$	2081
launch	2033 1709 666 1717
laurels$	681
lawyer$	955
lcs$	2051
lead	25 26 1098 53 1121 2062
lead$	54 2050 2053 2116 1268 564 642 1737 690 1974
leader	25 26 1098 2291 1368 1375 1386 1393 359 1430 386 2386 2415 436 438 451 1504 470 2459 2473 1545 1546 2476 1557 2572 1920 1921 1930 881 1933 945
leader$	688 1928 1929
leaders$	688 1928 1929
leadin	468 1930
leading$	642
leads$	2116 642 1737
leafle	86 2076 658 1715 1743 929
leaflet$	9 2016 2026 2077 2612 1951 931
leaflets$	9 2026 2077 1951
learn	793
learn$	262 2472 532
learni	2076 1258 658 1715 1743 929
learning$	2187 262 1812 979
learns$	262
least$	2038
leav	375 900
leave	2086 1443 394 411 432 527 565 587
leave$	145 146 1445 1483 1536 1616 1638 589
leaves	411 432 527
leaves$	145 146 1483 589
leavin	411 1600 565
leaving$	145 146 1616 589
leavingtime$	2529
leavingtimes$	2529
led$	279 1436 1850 1890
left	150 2353
left$	1195 145 146 2426 776
lend	993
lenient$	1826
lens	978
lent	666 1717
lent$	666
less	594
less$	570 571 1623 1644 733 934
lessen	598 603 2586 607 977
lesson	57 2076 1534 1550 2479 1573 2502 2542 658 1715 1743 929
lesson$	2077 2079 2115 2408 2498 541 931
lessons$	2077 2079 2108 1181 2115 1765 1952 1960
let	1159 432
let$	285 1356 1360 1373 1399 1429 1434 1459 428 429 430 432 1483 433 576 1633 651
leted$	1356 428
leting$	428
lets$	285 428 429 430 1483 433 576 651
letted$	1356 428
letter	2076 658 1715 1743 929
letter$	9 2016 2092 133 1951
letters$	9 133 1951
letting$	285 428 576
level$	1142 691
levels$	1142 691
levera	977
liais	1803
liaise	1076
liaise$	961
liaised$	2005 1077 961
liaises$	961
liaising$	961
liaiso	1092 1232
liaison$	2021 2161 2185 961
librar	25 26 30 1098
library$	2380 2419
licenc	2076 658 1715 1743 929
licence$	2026 319 2620
licences$	2026 2620
license$	2620
licenses$	2620
life$	610
lift	607
lift$	2500 894
lifted	2586
lifted$	894
lifting$	894
lifts$	2501 894 1952
light	24 1444
light$	55 90 627 1729 889
lighter$	1753
lighti	24
lighting$	55 90 1837 889
lights$	55 90 627 1729 889
like	1190 2119
like$	1289 2276
liked	122
liked$	2054 1173
likes	1090 1190 2119
likes$	2019
limit	308 316 1374 334 423 594
limit$	306 426 427 428 431 579
limited$	2287 426 427 428
limiti	316
limiting$	306 426 427 428 579
limits	316
limits$	306 407 426 427 428 579
limitted$	428
limitting$	306 426 428
line	737
line$	23 2126 1785 1788 1904
lines$	23 2126 1259 1785
linger	2335 2373
linger$	2332
link	1367 1636 948
link$	195 211 2296 321 569 2565 1649 653 1889
linked$	195 211 653
linking$	195 211 653
links	1844
links$	195 211 2214 310 2296 321 569 2565 1649 653 1831 1889
liquidlogic$	2051
list	86 1158
list$	3 1072 50 2087 2612 731
listen	2279 1838 975
listen$	161 2201 1754 859
listened$	696
listening$	2201 760 1817 859
listens$	161 859
lists$	1072 50 731
lit	666 1717
lit$	1767
litter$	89
live	2033 2433 1709
live$	2003 2145 2450 2452 473 2472 1548 517
lives$	473 517
living$	2472
loaded	1139
loaded$	2068
loaned	666 1717
lobby$	763
lobbying$	763
local$	2175
locality$	2372
lock	24 393 991
lock$	55 90 400 667
locked	415
locked$	400 1466
locker$	608
lockers$	608
locking$	400
locks$	55 90 400 667
lodge$	473
log	2076 658 1715 1743 929
log$	50 2051 116
logged	1082 2033 1709 730
logged$	2011 71 1734 1781
logs	1105 730
logs$	50 2034 2051 116 1781
loiter	2335
long$	2112
longer	2086 1403 356 489 538 696 733 935
longer$	1211 305 309 322 336 1410 1540 491 1543 1576 1589 1747 1784 866
look	811
look$	188 210 1268 239 265 298 613 1837 806 844
looked$	2033 150 1234 806
lookin	811
looking$	188 239 265 298 806
looks	811
looks$	188 239 265 298 806
loop$	1804
loosen	585 1646 598 2586 607
loosen$	2575
loosens$	2575
lose$	187 1498 565 1634
loses$	187 1498
losing$	187 1498
lost$	1498
lot$	2345 2462 2561 2590 2595
lots$	293
lower	935
lower$	894
lowered$	894
lowering$	894
lowers$	894
loyalties$	569
loyalty$	569 1649
lunch	89 1140 1534 1550 2479 1600 1696
lunch$	1551 1695 2625 1952 1960
lunche	1140 2479
lunches$	1960
luncht	444 553 554
lunchtime$	2010 113 2424 2529 1604 2534 706
lunchtimes$	2010 113 2424 2529 1604 2534 706
mace$	2170 2171
made	1066 1082 2027 2031 2033 226 1709
made$	1995 2011 2065 112 2248 346 521
magistrate$	955
mail	2076 658 1715 1743 929
mailed	1051 2033 1709
mailed$	1980
main	468 1930
mainta	756 793 975
maintain$	777
maintained$	2227
maintaining$	777
maintains$	777
mak$	617
make$	194 226 229 244 1301 273 291 416 593 617 632 798 832 842
makeing$	416 832
makes	2027 1105
makes$	2034 194 244 291 416 593 617 632 832 842
making$	194 229 244 273 291 593 617 842
maks$	617
male$	1774 989
males$	1774 989
mam$	952
man	2100
man$	2096 2615 941 989
manage	25 26 1098 53 1120 1121 210 1301 513 2632 793 974
manage$	1261 2230 2573
managed$	2227 876
management$	758
manager$	54 62 2049 2050
managers$	62 84
managi	793 974
manner	1229
manner$	2158 2160
many	1474
many$	11 2030 1102 1125 1148 2112
map	86 2076 1155 658 1715 1743 718 929
map$	23 631 2612 698
mapped	1082 730
mapped$	2011 631 1781
mappin	2076 658 1715 1743 718 730 929
mapping$	631 1781 1799
maps$	631 698
march	412
march$	2106 1178
mark$	10 1769
marked$	10 719
marks$	10 1769
mash$	2170 2171
master	2076 658 1715 1743 929
match	89 1140 1696 1700
match$	2621 1695 2625 2629 2630
matche	1140 1700
matches$	2621 2629
mate	1569
mate$	2498
materi	24
mates	2362 2365 2564 1670
mates$	2289 2318 2319 2323 2363 2498 2527 2595 2599
matter$	1199 1213 2190
matters$	1213 2190
maximi	977
may$	1178 2138 177 1355 1641
mayor$	1814
meal	89 1140 1696
meal$	2612 2621 1695 2625 1960
meals	1140
meals$	2621 1951 1960
mean$	2256
meaningful$	1271 774 1903
means$	2137 2256
measur	1280
measured$	69
measurements$	669
measures$	2209 1281
mechanisms$	1281
mediat	2076 658 1715 1743 929
medic	736
medic$	1787
meet	1052 1987 95 2086 2286 1366 2299 2302 2303 1378 1384 1387 1397 1401 2332 1407 372 2358 2373 1537 1803
meet$	1986 1146 2081 131 2199 2295 2307 2308 2315 2326 2330 1402 2339 1411 2346 2392 1464 2394 2395 2403 1535 1536 2466 617 648 665 1722
meete$	617
meetes$	617
meetin	19 1070 1092 1120 1121 93 2076 1232 1367 2297 1385 2335 1408 2357 2361 658 1715 1743 929
meeting$	1999 2021 2049 2050 1144 2077 2161 2170 2171 2285 2296 2309 2312 1421 2384 1608 2538 1616 2553 617 931
meetings$	2021 2049 2050 1144 2077 2137 2161 2285 2314 1608 2538
meets	2027 1105
meets$	1986 2034 1146 2081 131 1535 617 648 1722
meetup$	2313
meetups$	2313 1423
member	27 29 44 53 78 2062 106 1162 119 1174 136 139 1192 252 1303 2291 1368 1375 2306 1386 1393 359 2348 1430 386 1442 2386 2387 1461 2400 1488 438 451 1504 468 488 2473 1545 1546 2476 1557 511 1569 520 2564 2572 1751 1920 1921 881 1933
member$	2025 2091 2093 2432 1523 2498 1929
members$	0 1 1985 12 16 18 1080 1095 59 1129 79 83 84 1145 101 102 1157 2091 2093 1170 1187 1189 2121 2122 1372 1425 1448 2382 2390 1481 2411 2417 2432 2470 552 2565 601 1842 1929
membership$	1491
memora	2076 658 1715 1743 929
men	109 2100 2291 1368 1375 1386 1393 359 1430 386 1442 2386 2387 1488 438 2473 1545 1546 2476 1557 520 2572 1920 1921 881 1933
men$	2096 1425 2382 1481 2417 2615 941 989
mend	991
mend$	780
mende$	780
mended	1106 666 1717
mended$	2035 2046 668
mendes$	780
mending$	780
mends$	780
mental	2583
mention$	2126 1785
mentions$	2126 1785
mentor	25 26 1098 53 2062 2076 658 1715 1743 929
mentor$	0 1 1985 1058 12 16 18 54 2053 84 1145 2077 677 1737 690
mentoring$	2029
mentors$	0 1 1985 1058 12 16 18 54 84 1145 2077 1737
menu$	2635
messag	2076 2286 1387 1407 1418 1421 2361 658 1715 1743 730 929
message$	1171 123 1411 2613 1812 1836 1888
messages$	1171 123 2285 1420 1781 1812 1836
messaging$	2285 2312 2350 1836
met	1987 1076 2007 2009 1084 2027 2031 2033 1113 1127 95 513 695 1838
met$	2005 1077 2018 2042 2056 1133 1146 1413 665 1728 1746
meters$	2311
metres$	2311
midwif	736
midwife$	1787
might	1343
might$	177 1355 1641
miles	464 2452
miles$	2311 1515 1522 1526
milestone$	76 1716
milestones$	76 1716
mind$	2169 2274 1804
mindfu	1234 1310
mindful$	2163 2186 2239
mindse	815 1866
minibu	24 2076 2508 658 1715 1743 929
minibus$	2500 2621
minibuses$	2501
minimi	316 334 594 793 977
minimised$	2227 2287
minute	2033 1115 2076 658 1709 1715 1743 929
minutes$	9 2023 2044 117 1578 669 670 1874
miss$	1435
misses$	1435
missin	1161
missing$	2090 937
mistak	949
mitiga	793 977
mitigated$	2227
mix	2286 1366 2299 2302 1397 2332 2358 1537
mix$	2295 2315 2326 2346 2466 1917
mixing	1367 2297 2335 2357 2361
mixing$	2296 2309 1408 2384 2553 1918
mobile$	1994 42
mobili	977
mobilised$	1740
model$	1827
models$	1827
module	2076 658 1715 1743 929
module$	23
modules$	23
moment$	2139 2253 1595
momentum$	1828
monday	444 553 554
monday$	2010 444 2424 553 1604 554 2534 2618 1697 2627
mondays$	2010 2424 1604 2534 2618 1697 2627
money	2219
money$	40
monito	1234 730 1803
monitor$	1781 957
monitored$	69 2163 1781 957
monitoring$	70 1781 957
monitors$	1781 957
month$	2025 477
monthly$	1981 645 663
months$	2140 2454 477
more	96 205 227 2279 2368 790
more$	1147 1150 105 1220 1256 1278 236 1288 241 1295 268 292 293 1346 301 1381 1440 2383 421 1475 1476 2413 619 1671 678 691 1747 1792 748 1848 1910
mornin	444 1575 2504 553 554
morning$	1132 113 2424 1604 2534
mornings$	1132 113 2424 1604 2534
mosaic$	2051
mosque	30
most	52 1484
most$	1103 1150 1342 2413 1504 2459
mother	1499 2433 2453 478
mother$	951
mothers$	261
motivate$	966
motivates$	966
motivating$	966
mou	2076 658 1715 1743 929
mounte	1679
mounted$	2608
mov	412 476
mov$	466 467 472
move	411 453
move$	2344 391 394 1467 2422 448 454 2435 456 461 466 467 469 1521 472 474 481 495 587 630 851 1927 895
moved	2344 1487 453 666 1717
moved$	1160 1161 2343 391 2416 448 1502 454 461 466 467 2448 1521 472 481 1538 1548 528
moveed$	469
moveing$	391 469
moveme	730
movements$	1781
movered$	469
moves	453
moves$	391 2422 448 454 2435 461 466 467 469 1521 472 474 481 495 630 851 1927 895
moving	453
moving$	2145 1467 466 467 472 895
movred$	466 467
movring$	466 467
movs$	466 467 472
much$	1102 2112
multi$	1092 205 794
mum	1499 2433 2453 478
mum$	951
mural$	85 2612
murals$	85
museum	30
music	1700
music$	2629 2635 661
must	2254 2258
must$	216 217 247 1312 1519 1641
nailed	1679
nailed$	2608
name	2086 1158
name$	2087 1173 1024
named	2099 1172
named$	1124 2101 686 1741 722
names	2001 730
names$	1781 1024
naming$	2300
nan	1499 2433 2453 478
nan$	952
nana$	952
nanny$	952
narrat	815 1866
narrow$	782
narrowing$	782
narrows$	782
naturally$	1646
near	1568 1569
near$	1211 2472 2498 1698 1965
nearby$	1965
necess	227
necessary$	1278 1789 1790
need$	2252 2258
needed	2157
needed$	1789 1790
needle	109
needs	1838 1844 978
needs$	2252 2258 1846
neighb	119
neighbour$	108
neighbours$	108 1170
neithe	344
neither$	315 1395 518 542
nephew	1432
net$	2246
netbal	1700
netball$	2629
networ	19 38 1251
network$	1058 1089 2180 2582 614 2599 2603 1939
networks$	2137 2582 614 2599 2603
never	1403 408 489 538 733
never$	305 309 315 322 336 351 1410 399 402 1540 502 504 510 1576 1589 2520 604 1784 866
new	612 619 1671
new$	2046 449 1666 616 618 623 678
newcom	2291 1368 1375 1386 1393 359 1430 386 1442 2386 2387 1488 438 2473 1545 1546 2476 1557 520 2572 1920 1921 881 1933
newcomers$	1425 2382 1481 2417
newsle	2076 658 1715 1743 929
newsletter$	9 2023 931
newsletters$	9
next$	1568 1569 1805
nicer	619 1671
nicer$	1666 618
niece	1432
night	1550 2479 2491 2503 1575 2504
night$	2010 2015 113 2408 2424 2511 1590 2522 2525 2526 1599 2531 1604 2534 706
nights	2479 2504 937
nights$	2010 2015 113 2424 2492 1590 2523 2526 1599 2532 1604 2534 706 1761
no	111 333
no$	120 274 1363 314 330 344 357 367 368 401 403 420 424 425 1484 483 492 519 535 544 560 562 577 578 696 862
nobody	139 274 519
nobody$	2093 1325 518 1570 936
nod	1159
nod$	2088
nods$	2088
non	313 861
non$	242 284
nonassociation$	1912
noncontact$	1364
none	139 344 519
none$	274 1389 1395 518 1570 542 936
nor$	315 866
normal	977
normal$	1208 178
norms$	1852
north	1525
not	125 1374 333 1403 408 489 538 1612 733
not$	110 111 1176 147 148 305 309 315 322 2304 336 348 351 1410 1433 383 385 399 402 485 1540 491 502 504 510 515 1576 1589 2520 542 545 555 582 604 1784 866 867
note	2076 1198 203 658 1715 1743 929
note$	50 2125 2126 2127 1824
noted$	71 1731
notes$	50 2044 2049 2126
nothing$	568
notice	86 1190 2119 1370 1371
notice$	90 2201 2275 387 627 667 1922 1923
noticeboard$	2066
noticeboards$	2066
notices$	90 627 667 1922 1923
notifi	2057
november$	2106
now$	1136 1154 2085 2454 857
nowhere$	328
number	13 86 2100
number$	14 20 23 31 34 2016 37 39 68 1142 1474
numbers$	2030 88 1142 1474 676
nurse	25 26 1098 53 2062 736
nurse$	1058 54 677 1787 953
nurtur	242 284 793 974
nurturing$	1293 1335
observ	2076 658 1715 1743 929
obtain	2033 1709
obtain$	772
obtained$	1710 1731
obtaining$	772
obtains$	772
occasi	937
occasions$	1630
occur	1230
occur$	2159
occurs$	2159
october$	2106 1178
of	1100
of$	1984 1085 1101 1117 2087 1167 2104 1176 2111 1193 2128 2167 201 2206 2216 1296 2271 1362 2329 2367 1439 1446 1457 2400 1486 1514 2447 2513 1620 1638 1673 2619 1748 1750 700 1781 1782 1784 1810 1860 1925
off	1405 2452 1615 2636 1717
off$	1982 1990 2056 1394 2334 362 390 1466 2455 1616 1660 1944 1954 1971
offer	2076 227 1326 658 1715 1743 1844 929 975
offer$	169 220 1278 246 2255 2272 1825 1016
offere	1051 2007 2009 1082 2033 2057 98 2157 227 1291 281 1333 1709
offere$	246
offered$	1980 2011 2037 2061 1149 1234 1278 2208 2220 1332 2262 1529 1016
offeres$	246
offeri	227
offering$	220 1278 246 1016
offers	1105 227
offers$	2034 169 220 1278 246 1016
office	25 26 1098 53 2062 1352
officer$	0 1 1985 1058 12 16 18 48 54 58 84 1145 108 677 1729 1737 942
officers$	0 1 1985 1058 12 16 18 48 54 58 84 1145 108 2281 677 1729 1737 942
often	14
often$	7 1065 1102 2112 1784 1908
older	1495 468 2533 1930
older$	109 2100 2291 1368 1375 1386 1393 359 1430 2362 386 2386 438 1541 2473 1545 1546 2476 1557 520 2572 2579 723 724 725 1920 1921 881 1933 887
oldest	2291 1368 1375 1386 1393 359 1430 386 2386 2415 438 451 1504 468 470 2459 2473 1545 1546 2476 1557 511 520 2572 1920 1921 1930 881 1933
oldest$	2579
on	509 1685 1717
on$	1099 2038 2041 1122 2059 1137 104 2089 2090 1193 167 2164 2197 1285 1302 264 2249 1334 2268 2300 2371 1457 2396 2467 509 543 546 2528 1624 1631 2614 2623 2624 646 1698 2628 2637 1783 1794 1797 1877 1906 1944 1953 1954 1965 1966 1978
once	2389
once$	1981 2398 2401 2403 2410 2628
one	111 2415 468 522 1930
one$	81 1132 2076 2093 1227 1325 1389 1395 2330 417 1469 419 1479 2409 2412 434 441 451 1503 1504 1517 470 2458 2459 2466 511 1564 2493 518 1570 559 561 2559 2574 658 1715 1743 722 1926 1930 1947 1954 929 936
ones$	1132 1462 2470 2536 1929
ongoin	227
ongoing$	1237 1278 758 958
online$	2003
only$	418 422 1480 2493 2539
onside	814
onside$	1865
onto$	1122
open	1082 1143 1685
open$	1081 2011 1086 81 2116 197 2188 2193 2194 1294 1310 2614 1767 1817 1900 1907 1974 1007
opened	1082 2033 1709 666 1717
opened$	1081 2011 2054 2065 112 2250 1007
opening$	197 902
opens$	1081 2116 197 1007
operat	53 1111 948
operational$	2003 2040
operator$	62
operators$	62
opinions$	303 680
opport	2219 2261 1838 1844
opportunities$	1297 271 1846 1847 809
opportunity$	2150 2215 271 809
opposite$	499 1554 1562 533 1585 1659
optici	736
optician$	1787
optimi	793 977
option	2219 2261 1575 2504 1859
option$	2156 1858 809
options$	1846 1858 809
orange$	2083
orbit$	1656
order	1075 2294 319 1370 1371 335 412
order$	2004 2040 2293 324 360 387 392 416 683 1922 1923
orderd$	360
ordere	1075 2033 1131 1709 666 1717
ordered$	2004 2060 324 346 392
ordering$	324 392 416
orders	1370 1371
orders$	2293 324 360 392 416 683 1922 1923
ordina	25 26 1098 180 215 1266 974
ordinary$	178
ordinated$	1231
organi	2033 2069 1709
organisations$	1249
organise$	2116 641
organised$	641
organises$	2116 641
organising$	641
other	1251 252 1303 2303 2306 2337 2340 2347 2348 2362 2365 1495 1512 2444 2484 2499 1593 2533 1605 2544 2548 2550 2552 2564 2566 2585 612 619 1671 865 1919
other$	2141 1243 2175 2180 1271 1372 325 2309 1381 2313 2316 2318 2319 2321 2324 2327 2328 2336 2341 2345 1423 2363 2364 2412 1495 1497 447 458 1510 1520 2451 1527 2457 2460 1532 2463 1541 2478 499 1565 1571 524 1579 2527 2533 2545 2546 2556 2558 2559 2560 1640 2574 2577 2578 2580 2585 2587 1659 1664 1665 1666 616 2597 1916
others	1251 1404 2550 2564
others$	2180 2242 1372 2314 2316 2318 2319 2321 2324 2325 2333 2336 2341 2345 2363 2364 2402 1497 447 2451 2457 2478 2527 2546 2556 2558 2559 1640 2574 2577 2578 2580 2587 2590
ought	2254
ought$	2258
our	1199 212
our$	2128 1263 243 1315 1337 1689 841
out	1266 605 611 2636 1717 1859
out$	1055 1989 2011 1109 2067 1149 1175 2124 1196 1197 147 2128 1200 1202 1239 2220 2234 2262 2295 2326 365 2358 1451 1460 1466 1483 2414 2431 2433 1505 455 1512 1536 1574 1615 1632 1635 2575 1647 1690 1725 713 1819 1881 1943
outcom	2076 658 1715 1743 1844 929 978
outcome$	2257
outcomes$	2195 1802
outing	89 1140 2542
outing$	2621
outings$	2538 2621
outlet	1894
outlook$	2235
outrea	2076 1352 658 1715 1743 929
outreach$	1994 42 2029 2281 1899
outsid	147 1512 1661 1665
outside$	1137 2597 1698 1829 1965
outsta	1143
over	2379 1642 1717
over$	2313 2368 395 1453 2383 1482 2515 2570 2571 740 1810 1856
overdu	1143
overla	2332 1537
overlap$	2466 2518
overleaf$	1874
overs$	2313 1423
overse	215 1266 1525 977
oversi	1838 1844
oversight$	70 1807 1809 759
overview$	1807
own	215 1266
own$	1201 2133 1205 1447 2421 548 1626 1772 829 1926
owner	25 26 1098 2632
owner$	62
owners	815 1866
owners$	62
ownership$	2275
owns$	829
pack	2076 658 1715 1743 929
pack$	2016
paedia	736
paediatrician$	1787
page	2076 658 1715 1743 929
page$	23 2146 2147
pages$	23
paid	2033 1709
paid$	1075 1131 639 666 1734
paint	991
paint$	2635
painte	1106 666 1717
painted$	2035 2065 668
pair	2291 1368 1375 1386 1393 359 1430 386 2386 438 2473 1545 1546 2476 1557 511 2572 1920 1921 881 1933
paired$	1613
pairs	1462
pairs$	2391
pan$	2154
panel	19 25 26 38 1098 53 1120 1121 2076 1251 658 1715 1743 929
panel$	1058 1089 2047 2049 2050 2170 2171 2180 671
pans$	2154
parade$	2372
paragraph$	2126 1785
paragraphs$	2126 1785
parame	1198 736
paramedic$	1787
parameters$	2127
parcel	523
parcelled$	1574
parent	27 28 29 52 53 2062 119 139 1699 1851
parent$	0 1 1985 12 16 18 2013 84 1145 951
parents$	0 1 1985 12 16 18 1079 1080 2013 1103 59 1119 83 84 1145 1170 2151 1299 261 1323 1375 377 378 1518 2634 1842 1853 1863 951
park	30
park$	2372 2380 2401 2419 897
parked	2022
parked$	897
parking$	897
parks	2022
parks$	897
part	1071 2000 2031 2032 2033 1134 882
part$	2058 2063 147 1199 2266 2279 1584 2514
partic	1071 2000 1090 1134 672
participants$	2019 2045
participate$	2063
participates$	2063
participation$	1723 1742
partie	89 1140
partin	882
partne	38 1092 53 2062 1251 205 1326 278 1844 794
partner$	2045 952
partners$	0 1 1985 12 16 18 1089 2045 84 1145 1249 2180 206 1329 773
partnership$	1089 2021 2047 2170 2171 1256 2255 1818
parts$	1584 2514
party	89 1140
party$	2621
pass$	203
passage$	2126 1785
passages$	2126 1785
passed$	2182 674
passes	24 57
passes$	88 1951 1960
pastor	227
pastoral$	1278
path	2609
path$	85 525
paths$	525
pathwa	2076 1575 2504 658 1715 1743 815 1866 1894 929
pathways$	2137
patient$	1826 1907
patrol	1052 1987 2027 93 2076 1352 658 1715 1743 929 993
patrol$	1986 2029 1144 942
patrols$	1986 2029 1144 2281 942
patterns$	1801
paused$	1688
pay$	1014
paying$	1014
pays$	1014
pcso	53
peace	1494
peace$	2423 2426
peel$	564
peeled$	1900
peer	2544 1663
peer$	2291 1368 1375 1386 1393 359 1430 386 2386 438 2473 1545 1546 2476 1557 2544 2546 2564 2572 1653 1654 1662 1663 2592 2598 1670 1674 1920 1921 881 1933
peers	2365 2564 2585 1670
peers$	1372 2319 2323 2451 2527 2545 2546 2560 1640 2574 2577 2578 2580 2592 614 2595 2596 2598 2599 2600 2602
pegs$	608
people	52 53 2062 1303
people$	0 1 1985 12 16 18 1079 1080 1095 1103 59 1119 1129 79 83 84 1145 102 1157 108 2091 1170 1187 2118 2120 2121 1272 2259 1348 1353 2323 1425 1448 2382 2390 1481 2411 2417 552 2565 2595 2598 625 2631 1775 726 1938
peoples$	2091
per$	1096 52 1875
percen	52
percent$	1103
percep	815 1866
perceptions$	1852
perfor	89 1140 2069
perform$	917
performance$	2630
performed$	917
performing$	917
performs$	917
periodic$	181 752
periodically$	752 1805
permission$	2620
permit$	2135 1356 1360 1399 428 1633 2620 1896
permited$	1356 428
permiting$	428
permits$	2135 428 2620 1896
permitted$	1356 1373 1473 428
permitting$	428
persistent$	1826
person	53 2062 1162 2291 1368 1375 1386 1393 359 1430 386 2386 438 451 1504 2473 1545 1546 2476 1557 2572 1920 1921 881 1933
person$	0 1 1985 12 16 18 84 1145 2091 180 2432 1523 1775 839
persons$	2091
pharma	736
pharmacist$	1787
phase$	558
phases$	558
phasing$	558
phone	1052 24 1407 2344
phone$	88 1036
phoned	1051 1076 2007 2009 1084 2033 1113 695
phoned$	1980 2005 1077 2042 1746
phones	323
phones$	88 1036
phoning$	1036
photo$	66 669
photograph$	66 669
photographs$	66 669
photos$	66 669
physical$	745
physio	736
physio$	1787
physiotherapist$	1787
pick	1140 175
pick$	210 1267 1268 620 919
picke$	620
picked$	150 151 1234 919
pickes$	620
pickin	175
picking$	620 919
picks	1140 175
picks$	620 919
picnic	89 1140
picnic$	2621 1695
picture$	66 1171 2109 1207 1216 1823
pictures$	66 1171 669
pilot$	2
pitch	2609
pitch$	85
plac	476 873
plac$	472
place	1091 2033 1106 1107 57 2069 2076 453 658 1709 1715 1743 929
place$	1999 2020 2035 2036 2139 2208 2210 2222 2234 2264 2401 1491 454 456 469 472 1530 495 2482 2490 534 541 547 556 1612 1741 1839 1955
placed	2033 453 1709
placed$	1492 1502 454 461 465 2448 472 2472 1548 528 1734
placeed$	469
placeing$	469 534
placem	2433 2441 1513 471 1550 2479 1551 1559 2491 1573 2502 1575 2504
placement$	454 2435 456 2442 465 2449 475 1530 2509 880
placements$	454 2435 456 465 2449 475 1530 2480 2488 2492 2509 880
placered$	469
places	453 1682
places$	2139 2222 2264 454 456 469 472 495 2512 534 608 2611 1955
placeting$	534
placin	453
placing$	1409 465 472
placs$	472
plan	2076 1204 1687 658 1715 1743 811 929
plan$	2002 2016 76 2116 2130 2133 2134 1207 1216 2616 687 1805 1874 1880 1888 931
planned$	1997
planni	811
planning$	2185 2203 1825 1854
plans	811
plans$	2116 2133 2203 1281 2616 687 1874
plant	991
plante	666 1717
planted$	2065 668
play	89 1140
play$	1994 42 85 131 286 1407 1536 1542 532 649 2630 1754
played	2069
player	27 2291 1368 1375 1386 1393 359 1430 386 1442 2386 2387 1488 438 1504 2473 1545 1546 2476 1557 520 2572 1920 1921 881 1933
player$	2093
players$	2093 1425 2382 1481 2417 1938
playgr	1550 2479 2491
playin	1418
playing$	286 649
plays	1140
plays$	131 286 532 649
pledge$	87
plenty$	293
plug$	782
pluging$	782
plugs$	782
podcast$	23 2613
point	1158
point$	60 2087 2139 2150 2238 1595
points$	60
police	25 26 1098 53 2062 1352
police$	0 1 1985 12 16 18 54 84 1145 2281 306 942
policeing$	306
polices$	306
policeting$	306
polici	86 2076 1352 658 1715 1743 929
policing$	2281 942
policy	86 2076 1687 658 1715 1743 929
policy$	23 2023 2381 2616 931
pond$	85
pool	30 57 1700
pool$	2629
pop$	844
portal$	23
portals$	23
positi	242 284 1361 612 619
position$	1805
positive$	2175 1271 1293 2224 2230 1328 1335 2290 623 745 843 1903 1907
possib	2157 1859
possibilities$	809
possibility$	1858 809
possible$	2150 1227 1515 1789 1790 809
post	2076 658 1715 1743 900 929
post$	2080 1729 1739 1741
posted	1082 2033 1138 1139 98 1709
posted$	2011 2067 2068 1149 674
poster	86 2076 658 1715 1743 929
poster$	90 627 2612 1951 931
posters$	90 627 1951
posts$	1729
potent	815 1866
potential$	809
power$	387 2427 606 1658 1922 1923
powerful$	2573
powers$	387 1922 1923
practi	25 26 1098 53 2062 1258 1326 1844
practicable$	1790
practice$	2187 2203 2242 2255 532 1845
practices$	532
practise$	532
practises$	532
practitioner$	0 1 1985 12 16 18 2053 84 1145 1737
practitioners$	0 1 1985 12 16 18 2045 84 1145 206 1737
precinct$	2372
prepared$	1529
presen	2001 2033 2076 1230 1326 1352 658 1709 1715 1743 929
presence$	2255 2281 1377 1796 1807 1808
present$	2159 2490 1826 1907 921 1974
presented$	921
presenting$	921
presents$	2159 921
pressure$	2583
preven	308 316 318 1374 332 333 381 793 975 978
prevent$	317 342 370 1428 1429 397 783
prevented$	2287 355
preventing$	317 370 783
preventping$	342
prevents$	317 342 370 783
preventting$	342
prey	138 1778
prey$	2117
price	1687
price$	2616
priced	1075
priced$	2004
print	900 991
printe	1082 2033 1138 1709 666 1717
printed$	1991 2011 2067 668
priori	1838 793 944 977 978
priorities$	2195
prioritise$	816
prioritised$	2227
prioritises$	816
prioritising$	816
priority$	1284 1835
prise$	495 564 581
pro	1361 612 619
proact	180 1310 794 814
proactive$	1231 2239 1826 1865
proactively$	1865
problem$	2190 1880
problematis$	801
problematise$	801
problematises$	801
problematising$	801
problematiss$	801
problems$	2190
proced	2076 658 1715 1743 929
procedures$	2137
proces	2076 658 1715 1743 929
processes$	2137 1281
procur	1075 1131
procured$	2004 2060 1740
produc	4 2033 1105 2508 1709
produces$	2034
production$	1055
productive$	1903
profes	38 53 2062 1251 278
professional$	0 1 1985 12 16 18 2053 84 1145 1283 690 744
professionals$	0 1 1985 12 16 18 1089 2045 84 1145 1249 2180 206 1272 1329 773
profil	730
profile$	1781 1807 1840
profiled$	1781
profiles$	1781
profiling$	1781
profit	1778
progra	2076 1573 2502 1575 2504 658 1715 1743 929
programme$	1988 2048 661 687
programmes$	687
progre	1127 1234 215 1266 1267 1268 1291 1333 1871
progress$	2136 2196 2197 2214 684 1805 1905 976
progressed$	2056 2163 2220 2262 976
progresses$	2136 976
progressing$	976
progresss$	2136
prohib	316 318 332
prohibit$	317 567
prohibitding$	567
prohibited$	2287 355 567
prohibiting$	567
prohibits$	567
projec	2503
project$	2 2048 85 2430 661 687
projects$	687
promise$	346 360
promised$	1997 360
promises$	346 360
promot	793
promote$	972
promoted$	2227 972
promotes$	972
promoting$	972
promptly$	2148 2187
proper$	1208 1655
propor	814
proportionate$	774 1865
proportionately$	1865
propos	1687
proposal$	2616
proposals$	2616
prosocial$	2290
prospectus$	2023
protec	793 975
protected$	2227
protection$	319
protective$	1844
protoc	2076 658 1715 1743 929
protocol$	931
provid	1082 2033 1105 1107 1112 1139 98 227 1709 756 974
provid$	246
provide$	169 225 1278 246 1015
provided$	2011 2036 2037 2041 2068 1149 1278 2208 281 1015
provider$	62 2496 689
providers$	62 2496 689
provides$	2034 169 225 1278 246 1015
providing$	225 1278 246 1015
provids$	246
provis	4 2076 2172 2200 2219 1352 2433 1573 2502 658 1715 1743 1844 929
provision$	1055 2281 2449 1846 1847 1899
provisions$	2449
pru$	2449
pruned$	1732
psychi	736
psychiatrist$	1787 953
psycho	736
psychologist$	1787 953
public	4 993
publication$	1055
publis	2033 1138 1709 993
published$	2067
pull$	2427 495 503 564 596 1656 606 1658 771
pulle$	596
pullen$	596
pulles$	596
pulling$	503 596 771
pulls$	503 596 771
pupil	1162 2291 1368 1375 1386 1393 359 1430 386 2386 438 1504 468 2473 1545 1546 2476 1557 2572 1920 1921 881 1933
pupil$	2091 2093 624
pupils	2291 1368 1375 1386 1393 359 1430 386 1442 2386 2387 1488 438 2473 1545 1546 2476 1557 520 2572 1707 1920 1921 881 1933
pupils$	1119 102 2091 2093 1425 2382 1481 2417 624 1938
purcha	1075 2033 1131 1709 666 1717
purchased$	2004 2060
purpose$	2225 1888
purposeful$	1903
push$	770 826
pushes$	770
pushing$	1817 770
put	476 873
put$	1082 2033 1106 2043 1138 1139 2069 230 1305 1548 521 528 534 1679 1709 998
puting$	534
puts$	534 998
putting$	230 1409 534 998
qualification$	2026
qualifications$	2026
qualit	1844
quarterly$	663
questi	2076 658 1715 1743 929
quicke	935
quicker$	1902
quickly$	2148 1902
quiet$	2356 1767
quieter$	1753
quit	375 1443
quit$	574
quiting$	574
quits$	574
racism	949
racist	949
radar$	2244 1804
raise	203 210
raise$	1261 769 789 997
raised$	112 2182 1734 789 1855
raises$	789 997
raising$	1827 789
ramp	24 1444 2609
ramp$	85 413 414
ran	2027
ran$	1991 1712
rang	1987 695
rang$	1077 1728 1746
rappor	1844
rarer$	1753
rate	2086
rate$	1142 691 932
rated$	932
rates$	1142 691 932
rather$	1182 547 556 1612 733
ratifi	2033 1709
ration	594
re	1402 718
re$	1421
reach	1158 1407
reach$	2087 1416 1656 665 768 930
reache	1051 2031
reached$	1980 2014 665 930
reaches$	768 930
reaching$	768
react$	851
reacts$	851
read	1051 2017 2033 1709
read$	1980 1998 2054 1138 166 1039
reading$	166 1039
reads$	166 1039
ready$	2065 1529
real$	1655
rearra	666 1717
reason$	2092
reassu	974 978
reassurance$	2207
reassuring$	745
rebuild$	780 835
rebuilde$	780
rebuildes$	780
rebuilding$	780 835
rebuilds$	780 835
receiv	2031 2032 2033 227 1709
receive$	1278 1722
received$	1998 32 1710
receives$	1722
recogn	122 1301 793 974
recognise$	2230
recognised$	1173
recommendations$	2195
record	2033 1105 1115 1120 2076 1199 149 150 151 152 1204 1251 203 658 1709 1715 1743 929
record$	50 2044 2049 2051 116 2130 2131 2133 2134 633 1721
recorded$	71 2128 1200 1202 1203 633 1731
recording$	633
records$	50 2034 2044 2049 2051 116 2133 2180 633 1721
recove	935
recrui	1051 1082 2033 138 1709 666 1717
recruit$	1026
recruite$	1026
recruited$	1980 2011 1739 1026
recruites$	1026
recruiting$	1026
recruits$	1026
red$	2083
redecorated$	2065
redesi	666 1717
redraf	991
redraw	666 1717
reduc	334 423 594 598 603 607 935
reduce	316 2586 793 974
reduce$	579 783
reduced$	2227 2287
reduceing$	579 783
reduces$	579 783
reduci	316 974
reduction$	92
refere	1873
reference$	2126 1785
references$	2126 1785
referr	1051 2031 2057 93 2076 190 658 1715 1743 929
referral$	15 2072 1144 133 192 2612 675 1867
referrals$	15 2072 1144 133 192 675 1867
referred$	1980 2014 1724
reflec	1301 794
reflect$	2230 746 1824
reflected$	1731
reflecting$	746
reflects$	746
reform$	2331
refres	2076 658 1715 1743 929
refunds$	1952
refurbished$	2065
refurbishment$	85
refus	408
refus$	640
refuse	333
refuse$	640
refused$	409 640
refuses$	640
refusing$	640
refuss$	640
regain$	835
regaining$	835
regains$	835
regard$	1284
region	2441
regist	21 1082 2017 1120 2076 658 1715 1743 929
register$	1072 50 2049 469 1727
registered$	2011 469 1724
registering$	469
registerred$	469
registers$	1072 50 2049 469
regrou	1402
regroup$	2331
regular$	178 181 1237 691 752 757 758
regularity$	6
regularly$	752 1805
rehear	89 1140 1199
rehearsal$	2622
rehearsals$	2622
rehearse$	532
rehearsed$	2128
rehearses$	532
rehous	453
rehous$	466 467
rehouse$	452 466 467
rehoused$	1502 452 466 467 2448 1548
rehouses$	452 466 467
rehousing$	452 454 466 467
rehousred$	466 467
rehousring$	466 467
rehouss$	466 467
reinfo	977
reinst	666 1717
reject$	640
rejecte$	640
rejected$	640
rejectes$	640
rejecting$	640
rejects$	640
relati	2263 1367 1499 2433 2453 478 1614 1636 1844 794 978
relations$	1889
relationship$	2257 310 2296 2565 1831
relationships$	2214 310 2296 2565 614 1831
relatives$	1938 952
releas	527
relentless$	1826
releva	1199 227
relevant$	2128 1208 2145 1243 2175 1278 1789 1790
reliance$	580 1649
reloca	453
relocat$	466 467
relocate$	452 461 466 467
relocated$	1502 452 461 466 467 2448
relocates$	452 461 466 467
relocating$	452 466 467
relocation$	454
relocatred$	466 467
relocatring$	466 467
relocats$	466 467
remain	150 259 2533 753
remain$	135 204 1257 1265 1304 349 749 799 884
remaining$	349 1495 1605 749
remains$	135 204 1265 1304 349 749 884
rememb	1190 2119
remember$	1824
remind	1076
remind$	973
reminded$	2005 973
reminder$	9
reminders$	9
reminding$	973
reminds$	973
remote$	1522
remov	374 375 393 412 445 603 611 734 877
remov$	596
removal$	435
remove	1106 2353 2393 415 1487 605 666 1717
remove$	439 564 596 1002
removed$	2035 1466 2416 439 2420 2448 1002
removen$	596
removes$	439 596 1002
removing$	439 564 596 1002
removs$	596
reopen	991
repair	1106 666 1717 991
repair$	85 780 1867
repaire$	780
repaired$	2035 2046 668
repaires$	780
repairing$	780
repairs$	85 780 1867
repeat	1199 149
repeat$	2128
repeated$	2128 1200
replac	1106 1612 666 1717 886
replace$	891 896
replaced$	2035 2537
replaces$	891
replacing$	891
replie	1076 1083 1090 2033
replied$	2005
replies$	2012 2019
reply	1083 2017
reply$	2012
report	1052 1105 1120 2076 2086 1198 1199 149 203 2344 658 1715 1743 929
report$	1986 67 2049 116 123 133 2125 2127 931 932
reported$	2128 1200 2182 2343 1731 1735
reports$	1986 2034 67 2049 116 123 133
represented$	1311
reques	873
request$	1171
requested$	1710
requests$	1171
requir	2157 1370 335
require$	324 360 392 416
required$	346 360 1789 1790
requireed$	324 392
requireing$	324 392 416
requires$	324 360 392 416
researcher$	688
researchers$	688
resent	1190 2119
reserv	993
reset$	780
resete$	780
resetes$	780
reseting$	780
resets$	780
reside	89 1140 2076 2291 1368 1375 1386 1393 359 1430 386 1442 2386 2387 1488 438 2473 1545 1546 2476 1557 520 2572 658 1715 1743 1920 1921 881 1933 929
resident$	2093
residential$	479 880
residents$	108 2093 1425 2382 1481 2417 1938
resili	1844 978
resour	2076 1352 658 1715 1743 929
resource$	1206
resources$	1206 272 2281 1846 1899 1908
respec	2263 793 814 950 975
respect$	1879 1886
respected$	2227 2283
respectful$	2114 1826 1865
respectfully$	1865 1879
respit	1494
respite$	2423 586
respon	1083 2017 1090 2031 2032 2033 1310 793 1844 815 1866
respond$	210 976
responding$	976
responds$	976
response$	2012 2195 1825 1845 976
responses$	2019 976
responsibility$	2192 2275 776
responsive$	2239
rest	2348 2362 2365 1494 1495 2444 2484 2533 1605 2544 2548 2550 2552 2585 1919
rest$	1372 2316 2318 2319 2325 1404 2336 2341 2345 2363 2364 2423 1497 2451 2457 2478 2527 2546 2559 2564 586 2574 2577 2578 2580
restor	794
restor$	780
restore$	780
restores$	780
restoring$	780
restors$	780
restri	308 316 334 423 594
restrict$	306 426 427 428 579
restricted$	2287 355 426 427 428
restricting$	306 426 427 428 579
restricts$	306 426 427 428 579
restrictted$	428
restrictting$	306 426 428
resurfaced$	2065
resurfacing$	85
retain	756
retain$	821
retaining$	821
retains$	821
return	2017 2031 2032 190
return$	191 405 1714
returned$	191
returning$	405
returns$	191 405 1714
retwee	1090
retweets$	2019
reunit	1402
reunite$	2331
review	2033 1105 2076 1234 658 1709 1715 1743 1803 929 975
review$	70 2072 2166 1804 754
reviewed$	69 2163 1735 754
reviewing$	754
reviews$	2034 70 2072 754
revise	2033 1709
revok$	640
revoke$	640
revoked$	640
revokes$	640
revoking$	640
revoks$	640
rewrit	666 1717 993
ride	89 1140
ride$	1555 2622
rides	1140
rides$	2622
rift$	1831
rifts$	1831
right$	2082 1208 2230
rights	950
rights$	839
ring	1052 1987 2086 1158 1387 1407 2344
ring$	2087 131 1036
ringing$	1036
ringle	436 1504 2459 1930 945
ringleader$	1928 1929
ringleaders$	1928 1929
rings$	131 1036
rink	30
rip	393
ripped$	415
rise	2071 2073 935
rise$	96
risen	2073
rises	2071 2073 935
rising	2071 2073 935
risk	2263 1844 978
risk$	2176 2181 2190 1798 1805 765
risks	978
risks$	2176 2181 2190 1798 765
risky	2263
rival	990
road	2491
road$	2494
robbed	1161 138 732
robbed$	2090 1783
robber	937
robberies$	142 943
robbery$	142 943
robust	180 1838 794 814
robust$	1231 758 774 1865
robustly$	2148 1865
role	1894
role$	776
roll	4
roll$	215 1727
rolled$	2033 1709
rollout$	1055
room	30 35 57 2433 1550 2479 1575 2504 2609
room$	56 85 271 2482 2498 2511 2512 541 2588 2610 2612 2614
rooms	2479 2504
rooms$	56 2492 2512 2588
root$	815
rose	2071 2073 935
rota	19 2076 2508 658 1715 1743 929
rota$	23 2028 2612 667 670
rotas$	23 667
round$	1989 164 2295 1725 1895
rounde	1700
rounders$	2629
route	2491 1682
route$	1558 2494 2509 1682 2611
routes$	2137 1558 2506 2509
routin	730
routine$	752
routinely$	752
routines$	1781
row$	133 1584 2514
rows$	133 1584 2514
rugby	1700
rugby$	2629
rule	86 2294 1687
rule$	87 2293 360 2381 431 2616 667
ruled$	1195 360
rules$	87 2293 360 2616 667
run	1082 2033 1709
run$	1991 2011 2061 2116 2117 169 2622 1712 1974 1019
rung	1051 1987 1076 2007 2009 1084 2033 1113 95 2099 2344 695
rung$	1980 2005 2042 1146 1746
runnin	1070
running$	1999 2003 1019
runs	2027 1105
runs$	2034 2116 169 2622 1712 1019
s$	154 1263 1376 1385 373 440 447 1503 1916
s20$	1932
s34$	872
s35$	872
safe	242 2263 284 2279 1682 1838 1844 950
safe$	2082 2114 1293 2230 2232 2233 1335 2611 1770
safegu	793 950 975
safeguarded$	2227
safely	696
safely$	1747 1764
safer	284 2279 1671 696
safer$	2230 2232 2233 1335 1747 1849
safety	2263 1838 1844
safety$	2225 803
said	1190 2119 149
said$	1997 2094 1200 932
sales$	115
same	2389 522 1592
same$	2080 1217 1218 2338 2389 1553 2490 1569 1592 2521 2524 1596 1597 1602 1606 2559
sample$	1733
samples$	1733
sancti	944
sat	1987
sat$	1076 1548 528
satisfy$	817
saturd	444 553 554
saturday$	2010 444 2424 553 1604 554 2534 2618 1697 2627
saturdays$	2010 2424 1604 2534 2618 1697 2627
saved$	71
saw	1190 2119
saw$	1991 2054 1728
say	2086 1158 1190 2119
say$	2087 2094 2217 1754 932
saying$	932
says	1190 2119
says$	2094 932
scale$	819
scales$	819
scaling$	819
scatte	1538 1539 882
scattered$	2467 2468
schedu	2033 1709
schedule$	1738
scheme	2076 658 1715 1743 929
scheme$	23 2048 2509 661
schemes$	23 2509
school	25 26 30 1098 53 2062 442 2433 2441 1513 471 1550 2479 1551 2491 1567 1573 2502 2503 1575 2504 2632
school$	0 1 1985 12 16 18 2013 54 63 84 1145 2108 1181 2115 2419 1493 2435 456 2436 2437 2440 2442 2443 2449 1531 2461 2496 2509 1765 1842 1968
schooled$	1492
schools$	0 1 1985 12 16 18 2013 63 84 1145 2449 2480 2492 2496 2509
scope	1198 1199
scope$	2127 2128 808 809
scopes$	808
scoping$	808
score	2086
score$	124 932
scores$	124 932
scrapped$	1688
screen	89 1140 2076 658 1715 1743 929
screenshot$	66
screenshots$	66
screwe	1679
screwed$	2608
search	1161
search$	239 947
searched$	2090
searches$	133 947
seat	24 1444
seat$	413 414 495 517 534 608 2612 2635 1043
seated$	1548 517 528 1043
seatin	1444
seating$	55 1409 495 534 1043
seats$	55 413 414 495 517 534 608 2635 1955 1043
seatting$	534
second	2533
section20$	1932
section34$	872
section35$	872
secure	1091 2033 1709
secure$	479
secured$	2020
security$	2225
see	1052 2086 1190 2119 2286 2303 1387 1397 2332 1407 2358
see$	174 2218 2280 2299 2302 1378 2315 2326 1401 1411 1537 572 656 823
seeing	2297 1408 2357 2361
seeing$	174 2299 2309 2312 2335 2384 1616
seek	613 811 873
seek$	235 617 762 772
seeke$	617
seekes$	617
seekin	811
seeking$	617 762 772
seeks	811
seeks$	617 762 772
seen	1051 2007 2009 2031 2033 1113 2057 95 1366 1397 432 513
seen$	1980 1998 2014 2042 1146 2295 2326 1413 363 364 2369 1483
sees$	572 656
seize	944
seized	666 1717 944
seizes	944
seizur	944
select$	620
selecte$	620
selected$	1739
selectes$	620
selecting$	620
selects$	620
self$	1844 815
sell	138 1778
sell$	2605
seller	109 2100 990
seller$	2615 940
sellers$	2615 1938 940
selling$	1756 1777 1779
sells$	1779
semina	2076 658 1715 1743 929
send	412 453 900
send$	405 469 472 503 1035
sende$	472
sended$	469 472
sendes$	472
sending$	405 469 472 1035
sendred$	469
sends	2027 1105
sends$	2034 405 469 472 503 1035
senior$	758
sense$	245 1823
sensit	180 1310 814
sensitive$	1231 2186 2239 1865
sensitively$	2148 1865
sent	1992 1066 1082 2027 2031 2033 1139 98 1161 2344 453 1709 993
sent$	1995 2011 2068 1149 2090 112 2343 1487 1492 448 1502 461 2448 1521 472 474 481 503 521 674
sente$	472
sented$	472
sentence$	2126 1785
sentences$	2126 1785
sentes$	472
senting$	472
sents$	472
separa	2344 1538 1539 1564 523 619 882
separate$	339 1520 1527 499 500 1554 507 508 1560 1562 1563 1565 516 1571 1572 524 1577 1579 1580 1582 1583 533 1585 1587 1588 539 1594 548 549 1601 1603 1626 597 1659 616 1935
separated$	339 2343 2467 2468 1574 1935
separately$	2493 987
separates$	339
separating$	339
separation$	882
september$	2106 1178
sergea	25 26 1098 53 2062
sergeant$	1058 62 942
serve$	1459 1006
served	2069
served$	112
server	373
server$	1424 2354 376
serves$	1006
servic	25 26 35 1098 2172 278 1715
service$	1058 23 2203 661 689
services$	23 63 2137 1249 206 1272 2203 1329 689 773 1846 1847
serving$	1006
sessio	93 2076 432 1534 1573 2502 2503 2542 658 1715 1743 929
session$	2048 1144 2077 2149 2408 1483 2419 2456 2509 2511 1590 2522 1608 2538 1610 2540 2622 931
sessions$	2048 1144 2077 2149 1483 2419 2456 2509 1590 2523 2536 1608 2538 1610 2540 2622
set	442 1550 2479 2491 1573 2502 1575 2504 873
set$	2033 1107 1199 149 150 151 1305 2241 1493 2437 2498 2512 2561 2595 1667 1669 1709 666 850 905
sets	2479 2502 2504
sets$	2492 2512 1667 850 905
setting$	2139 2222 2264 2591 850 905
settings$	2139
settle$	2423 2426
seven	27 29 2291 1368 1375 1386 1393 359 1430 386 2386 2387 438 2473 1545 1546 2476 1557 2572 1920 1921 881 1933
seven$	1080
sever	316 585 598
several$	441
severed$	2301
severi	316
severs	316
sew	991
shadow$	1656
shar$	761
share	203 974
share$	207 1542 522 761
shared	2033 1709 974
shared$	2054 2182 373 1426 523 1607 557 1609 2541 1613 674 1735
shares	1090 1105 974
shares$	2019 2034 1542 522 761
sharin	974
sharing$	2021 207 2312 1542 522 761
shars$	761
sharting$	761
she	139 468 470
she$	1323 2265 1347
shed	2609
sheet	2076 658 1715 1743 929
sheet$	1072 50 2146
sheets$	1072 50
shelte	24 1444 2609
shelter$	55 85 90 413 414 1729
shelters$	90 1729
shift	93 2076 1575 2504 658 1715 1743 929
shift$	2028 1144 2077 2456
shifts	2504
shifts$	1144 2077 2456
shine$	2251
shoo	410
shop	30 1162 2632 1751 1851
shop$	2013 63 2066 2091 2380 2401
shopke	53 2062
shopkeeper$	0 1 1985 12 16 18 84 1145 108 1780 1939
shopkeepers$	0 1 1985 12 16 18 62 84 1145 108
shoplifting$	943
shops$	2013 63 2066 2091 2380 2634
shorte	594 935 991
should	2254 2258 1343
should$	179 216 217 1279 247 1312 1519 1641
show	89 1140 1158
show$	2087 2621 1721 1769 1974 1040
showing$	1101 1721 1040
shown	1992 2007 2009 1138 98 281
shown$	2067 1149 1332
shows	1140
shows$	1721 1769 1040
shrubs$	681
shut	2353 374 375
shut$	400 407 409 1767
shuted$	400
shuting$	400
shuts$	400
siblin	2291 1368 1375 1386 1393 359 1430 386 1442 2386 2387 1488 438 2473 1545 1546 2476 1557 511 512 520 2572 1920 1921 881 1933
siblings$	1425 2382 1481 2417
side	1140 814
side$	2109 1584 2514 2588 2629 1865
sides$	1584 2514 2588
sight$	1238
sighted$	1800
sighting$	116
sightings$	116
sign	2001 24 2031 2032 86
sign$	10 1069 1071 21 1090 55 1110 90 2076 2381 627 2612 658 1715 667 1729 1743 929 1025
signal$	373
signed	2033 2043 1138 1709 666 1717
signed$	1051 1053 10 1069 1082 2043 1127 2067 666 1025
signing$	1025
signpo	1051
signpost$	962
signposted$	1980 1724 962
signposting$	962
signposts$	962
signs$	10 1069 55 90 2381 627 667 1729 1025
silent$	2356
silos$	2202
since$	1763
sing$	166 918
singes$	918
singing$	166
single	561
single$	686
singly	1564
singly$	2402 2412 2493 1926
sings$	166 918
sister	1432 2453 478 511
sister$	951
sisters$	1938
sit	1987 150 2373 1537
sit$	2081 131 1366 2302 1407 2392 1464 2394 2395 2403 1536 2466 1542 2472 1548 517 532 534 1722 703 915
site	1508 1550 2479 2491 2503 1575 2504
site$	23 2421 2437 2461 2525
sites	2479 2504
sites$	23 2492
siting$	534
sits$	2081 131 1542 517 532 534 1722 703 915
sittin	1418 2361 2479
sitting$	2297 2312 2335 2472 517 534 915
sittings$	2480
situat	1844
situation$	1207 1805
six	27 29 2291 1368 1375 1386 1393 359 1430 386 2386 2387 1488 438 2473 1545 1546 2476 1557 2572 1751 1920 1921 881 1933
six$	1080 101 2291 1368 1375 1386 1393 359 1430 386 2386 2417 438 2473 1545 1546 2476 1557 2572 1693 1920 1921 881 1933
sixth$	1567 1573
size$	1474
skate	2609
skate$	918
skatees$	918
skater	27
skates$	918
skill$	980
skills$	1297 272 980
sleep	2086 1359 1384 372
sleepover$	2285 2313
sleepovers$	2285 2313 1423
slide	2076 658 1715 1743 929
slip$	266
sliping$	266
slipping$	266
slips$	266
slot	2503 1575 2504
slot$	2456 2511 1599
slots	2504
slots$	2456 1599
small	1644
small$	2573
smart	1838
smile	1159
smile$	2088
smiles$	2088
snap$	373
snapchat$	373
snooke	1700
snooker$	2629
so$	352 382 384 446 484 486 506 2488 1591 583 593
social	1366 2297 2335
social$	25 26 1098 2290 1653 1663 1670 1674
socialise$	2295 1917
sofa	1444
sofa$	413 414
sofas$	413 414
sold	138
sold$	1779
solicitor$	953 955
solidi	977
soluti	2219 815 1866
some	2415 468 1930
some$	1220 1288 1309 1346 441 1504 2454 1930
somebo	278
somebody$	2093 1272 1329
someon	278
someone$	2093 1272 1329
someth	2219
something$	219 297 852
somewhere$	219 2597
son	1432
son$	1431 951
song$	85 2613
sons$	1431
soon$	1463
sooner	935
sooner$	1902
soonest$	1221
sort$	1669
sought$	2173 2208 2283 1710
source$	220
sourceing$	220
sources$	220
south	1525
space	57 2261 1494
space$	56 2222 271 272 2264 2423 592 599 2612 1882
spaces$	56 2222 2264
speak	1052 1987 1397
speak$	131 161 196 283 1387 2326 1407 652 859 1974
speaking$	196 283 2297 652 859
speaks$	131 161 196 283 652 859
specialist$	1243
speed	857
speed$	1908
spend	2086 2286 1537
spend$	22 2074 1366 2466 2472 710
spending$	22 2297 2309 2335 2361 2472 710
spends$	2074 710
spent	1091 1168
spent$	2020 1100 2074 2097 1757 710
split	1391 1538 523 1642 882
split$	2343 2467 1539 493 494 1574 528 530 2571
splits$	493 494 530
splitting$	493 494 530
spoke	1987 695
spoke$	1991 1077 1746
spoken	1076 2033 695
spoken$	1051 1991 2005 2007 2009 1084 1113 2057 1135 95 1746
spotted$	1413 363 364
spread	523
spread$	1574 528 761
spreade$	761
spreades$	761
spreading$	761
spreads$	761
spreadting$	761
spring$	2106
squad	2433 1575 2504 2508
squad$	2456 2512 942
squads	2504
squads$	2456 2512
square$	1366 2372 2380 2401 2419
stabbing$	142 943
stabbings$	142 943
stabil	815 1866
staff	25 26 1098 52 53 2062 1352 1851
staff$	0 1 1985 1058 12 16 18 46 48 1103 54 58 2045 84 1145 108 206 1272 1299 2281 1729 773 1853 1863 1872
staffe	1082 666 1717
staffed$	2011 908
staffing$	1206 908
staffs$	908
stage	2609
stage$	85 2139 2150 2238
staged	2069
stagge	540
staggered$	549 1601
stall	2076 658 1715 1743 929
stall$	2621 1695
stalls$	2621
stance$	2235 1904
stand$	2392 2403 1536 517 534 914
standi	2297 2335
standing$	534 685 914
stands$	534 914
standting$	534
start	2086 527 1600
start$	2257 2423 1500 461 469 481 846 1009
starte	2033 1291 1333
started$	112 2220 2250 2262 469 1009
starting$	469 1009
startred$	469
starts$	461 469 481 846 1009
starttime$	2529
starttimes$	2529
state$	1069
stated	1199
stated$	2128
stateed$	1069
statements$	669
states$	1069
station$	2066 2372
stations$	2066
stay	2086 150 1301 259 2433
stay$	131 204 1257 1265 2230 1304 349 361 456 2450 2452 473 1548 634 716 719 749 799 884
staying$	204 349 361 634 749
stays$	131 204 1265 1304 349 361 473 634 716 719 749 884
steer	975
steer$	349 503 564
steering$	38 2076 349 564 658 1715 1743 929
steers$	349 564
step	1432
step$	587 847
stepbrother$	951
stepcarer$	951
stepcarers$	951
stepdad$	951
stepdaughter$	951
stepfather$	951
stepmother$	951
stepmum$	951
stepparent$	951
stepparents$	951
stepping$	847
steps	1280 1444
steps$	2209 413 414 847
stepsister$	951
stepson$	951
stereo	949
stereotypes$	1852
steward$	46
stewards$	46
sticke	86
sticker$	88 90
stickers$	88 90
stigma	815 1866
stigma$	1852
still$	1151 1152
stimul	977
stock	900
stood$	126
stop	2086 308 316 1374 332 333 375 381 558
stop$	2028 317 2304 342 370 2352 1428 1429 397 1455 2537 565 573 2570 703 705 783 1011
stoping$	783
stoppe	2022 1161 1169 1184 1194 2353
stopped$	2090 2098 2113 2123 2287 2301 355 2352 2537 705 1011
stoppi	316 332 558
stopping$	317 342 370 1011
stops	2022 316 332 558
stops$	133 317 342 370 1455 2537 703 705 783 1011
stopting$	342
story$	2109
strang	2100
stranger$	2096 1939
strangers$	2096
strate	2076 658 1715 1743 929
strategic$	758
strategies$	1281 1297 1846 981
strategy$	2195 981
stream	2508 977
streams$	2516
street	1559
street$	2376
streets$	2376 2488
streng	793 1844 1871 975
strength$	2214 839
strengthened$	2227
strengths$	2214 794 839
strik	734
strike$	146
strive	811
strong$	757 853
stronger$	275 838
struck	734
struck$	146
structured$	1903
studen	2291 1368 1375 1386 1393 359 1430 386 1442 2386 2387 1488 438 1504 2473 1545 1546 2476 1557 520 2572 1920 1921 881 1933
student$	2093 624
students$	2093 1425 2382 1481 2417 624 1938
studio	30
subjec	1534
submit	1066 2033 1105 1709
submit$	1023
submits$	2034 1023
submitted$	1995 1023
submitting$	1023
succeed$	2251
succes	1871
suitab	227 1361 612 619
suitable$	1243 1271 1278 2290 1790
summer$	2106 2454 477
summers$	477
sunday	444 553 554
sunday$	2010 444 2424 553 1604 554 2534 2618 1697 2627
sundays$	2010 2424 1604 2534 2618 1697 2627
superv	25 26 1098 1120 1121 2076 513 658 1715 1743 929
supervised$	2287 864
supervision$	2029 2049 2050 984
supper	89 1140 1696
supper$	2621 1695 2625 1960
suppers$	1960
suppli	1112 138
supplied$	2041 1779
supplier$	943
suppliers$	943
supplies$	943
supply	138 1778
supply$	2605 943
supplying$	943
suppor	1051 1052 2076 180 1234 2172 242 1310 284 2279 513 658 1715 1743 1838 793 1844 814 929 975
support$	2029 2175 227 2207 228 1281 1610 788 791 1846 1847 1867 1899
supported$	1980 2163 228 2233
supporting$	228
supportive$	1231 1293 2224 2239 1335 757 1865 1907
supports$	228
sure$	253 2241 360 1893
sured$	360
sures$	360
surgeo	736
surgeon$	1787
surger	1696
surgery$	2625
survey	1075 2007 2009 2076 658 1715 1743 718 929
survey$	9 23
surveyed$	2004 2008
surveys$	9
suspen	1487 445 877
suspend$	437 879
suspende$	437 879
suspended$	2416 2418 2420 1688
suspendes$	437 879
suspending$	437 879
suspendning$	437
suspendring$	437
suspends$	437 879
sustai	960
sustained$	2227
swap	993
sway$	2427 1656 606 1658
sweep	410
sweep$	1001
sweeping$	1001
sweeps$	1001
swiftly$	2148
swim	57 89 1140
swim$	2621 1960 918
swimes$	918
swims	1140
swims$	1960 918
switch	476
switch$	893
switched$	666 893
switches$	893
switching$	893
sympathetic$	1826
system	2033 1709
system$	23 2051
systems$	23
t$	1410 1433 1540 1576 1589 555 604 866
table	24 1444 2491 1569 1573 2502
table$	55 2144 413 414 2498 608 2588 1700
tabled	2033 1709
tables	1550 2479 1575 2504
tables$	55 413 414 2492 608 2588
tackle	210 793 944 974
tackle$	1261 783
tackled$	2227
tackleing$	783
tackles$	783
tackli	944 974
tailor	227
tailored$	1278
tak	375 393 900
tak$	472 596
take	175 190 453 537
take$	4 72 145 146 162 163 229 235 249 255 2241 280 295 405 472 596 657 672 742 1038
taked$	472
takeing$	405
taken	2103 2105 190 2344 611
taken$	1066 1082 2033 2043 112 1195 145 146 162 191 280 2343 2393 415 1502 503 596 1709 1720
takes	175 190 453 537
takes$	145 146 162 163 255 280 295 405 472 596 657 742 1038
taking	175 453
taking$	1070 146 162 163 229 249 255 280 295 472 596 742 1038
taks$	472 596
talk	1052 2076 2286 658 1715 1743 929
talk$	2077 2081 161 196 283 1387 1407 1754 810 859 1974 931
talked	1076 695
talked$	2005 1077 2007 2009 1746
talkin	2361
talking$	196 283 2312 1408 1817 859
talks$	2077 2081 161 196 283 810 859
tally$	50
tap$	825
tapping$	825
taps$	825
target	227 1778 730
target$	2002 76 2605 1716 1738 1781 848
targeted$	1278 848
targeting$	1781 848
targets$	76 1716 1781 848
task$	76 2072 2076 658 1715 1743 929
tasking$	2170
tasks$	76 2072
taught	1987 513
taught$	1492 2448 481 1548 1728
taxi$	61 2621
taxis$	61 2621
tea	89 1140
teach$	2116 246 495 1030 1031
teache	25 26 1098 52 53 2062
teache$	246
teacher$	0 1 1985 12 16 18 46 54 84 1145
teachers$	0 1 1985 12 16 18 46 1103 54 84 1145 108
teaches$	2116 246 1030 1031
teaching$	246 1030 1031
teachs$	246
team	2172 1575 2504
team$	1058 1093 58 1251 2512 677
teams	1567 2504
teams$	2496 2512
teas	1140
teenag	2291 1368 1375 1386 1393 359 1430 386 1442 2386 2387 1461 1488 438 2473 1545 1546 2476 1557 520 2572 1920 1921 881 1933
teenagers$	1425 2382 2390 1481 2417 1776
telegram$	373
teleph	1051
telephoned$	1980
tell	2086 1158 1190 2119 335
tell$	2087 2094 131 324 392 416 932 1041
telled$	324 392
telling$	324 392 416 1041
tells	1190 2119
tells$	2094 131 324 392 416 932 1041
tellsed$	324
tellsing$	324
tellss$	324
temptation$	1656
ten	1751
tenanc	471
tendered$	1740
tennis	1700
tennis$	2629
tensio	815 1866
tent	2508
term	1211
term$	2106 2140 477
termly$	663
terms$	2076 477 658 1715 1743 929
test$	2076 658 1715 1743 929
text	1052 1987 2076 1387 1407 658 1715 1743 929
text$	9 1171 123 131 1036
texted	1051 2007 2009 1084 695
texted$	1980 1746
textin	1421
texting$	2350 1036
texts$	9 1171 123 131 1036
than	1438 2379 1661
than$	1156 2111 1382 2367 2368 395 1453 1472 2404 2405 1482 1784
thanke	2007 2009
that$	1061 1088 1164 2176 221 2237 338 1691 1750 1760 1771 722 888 1947
the	1699 1851 1859
the$	1059 2006 2095 1185 1215 2151 243 1299 1300 1306 1315 277 1449 1503 1618 1625 1639 1680 2610 1683 1684 2614 1686 1689 1691 1692 1693 644 1701 1704 1706 1750 1760 1768 722 729 1853 1863 841 888 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1953 1954 1958 1959 1962 1963 1967 1968 1972 1973 1979
theatr	30
theft	937
theft$	2096 142 943
thefts$	2096 142 943
their	2552
their$	2006 1150 154 2151 1315 1337 396 440 1618 1625 1689 1691 1706 1750 1760 841 1946 1948 1954 1968 1972 1979
theirs$	2114 1772
them	27 119 1174 1185 1189 1191 1192 252 1303 2291 1368 1375 1386 1393 359 1430 386 1442 2386 2387 438 470 2473 1545 1546 2476 2485 1557 511 520 2572 1699 1702 1707 1751 1768 1844 1851 1920 1921 1930 881 1933
them$	1061 2006 2088 2093 2095 1170 2118 2120 2121 2122 2151 1299 2259 1348 1442 2375 1448 2382 1481 2411 2462 552 2565 601 2631 1704 1760 719 1853 1863 1947 1962 1963 1968 1970 1971 1979
theme$	2190
themes$	2190
themse	106 696
themselves$	1157 2159 2251 1747 1868
then$	1908
therap	736
therapist$	1787 953
there	2027
there$	2080 2143 2201 1282 2490 541 713 1965
these	1851
these$	1189 2462 1686 1842
they	27 28 44 78 106 139 252 1303 488
they$	1079 1095 1129 79 83 101 102 1157 2093 1207 1323 2265 1347 601 924
things	2200
things$	1207 1213 2176 1281 293 1353 1817
think	1190 2119 1301
think$	1153 1158 2230 2236 717 778 805
thinking$	2185 778 805
thinks	1190 2119
thinks$	1153 717 778 805
this	1199 1768
this$	1061 2125 2127 2128 2129 2176 1618 1625 1639 1760 722 1880
those$	137 625 1686
though	1190 2119 733
though$	1784
thought$	2185 1284 717
thread$	376
threat	1161 138 2604 732 937
threat$	1171 133
threaten$	2605 2606
threatened$	2090 1783
threats$	1171 133
three	106 139 2291 1368 1375 1386 1393 359 1430 386 2379 2386 2387 1461 1488 438 468 2473 1545 1546 2476 1557 512 2533 2572 1707 1920 1921 1930 881 1933
three$	1157 2122 2291 1368 1375 1386 1393 359 1430 386 389 2386 2390 1469 2409 2417 438 441 1496 1504 2470 2473 1545 1546 2476 1557 2572 2590 1680 1683 1686 1692 1693 644 1920 1921 1930 881 1933 1941 1947
threes$	2391
thrive$	2251
throug	1051
through$	1980 8 1064 1068 2005 2059 157 1317 276 526 1810 1856 1906
throw	412
thursd	444 553 554
thursday$	2010 444 2424 553 1604 554 2534 2618 1697 2627
thursdays$	2010 2424 1604 2534 2618 1697 2627
tick$	10
ticked$	10
ticket	24
ticket$	88 675 1951
tickets$	88 675 1951
ticks$	10
tie$	321 595 1649
ties	1367 1614 1636
ties$	2296 321 2543 569 2565 595 1649 1889
tighter$	275 838
till$	2097
time	2479 2503 1575 2504 2542
time$	2110 1206 2139 2238 272 310 2295 2314 2397 2398 2399 2401 2402 2403 2406 2407 2408 2410 2456 1536 2509 2511 1590 2521 2522 1595 1598 1599 2529 2531 2535 2536 1610 1621 1622 573 1628 1629 1630 584 1645 706 1761 1764 737 1788 1791 860
timely	180
timely$	1231 774
times	2479 2504 937
times$	7 1065 2075 97 132 2139 2456 2480 2509 1590 1599 2529 2530
timescale$	1716
timescales$	1716
timesheet$	670
timesheets$	670
timeta	86 2076 1513 476 1550 2479 1551 658 1715 1743 929
timetable$	23 2016 2023 2442 2612
timetabled$	528
timetables$	23 2480
to	460
to$	1980 2006 2042 1118 1122 2055 2064 1136 1146 2078 1166 2097 2102 1212 1242 2179 1261 216 217 1269 1270 2213 2226 247 2228 2237 2239 1312 1322 1338 1344 299 1379 1458 2431 457 1519 497 2498 1624 1641 1681 1703 2633 1705 2637 1746 1747 1752 1762 1763 1766 1788 1815 1839 1860 1862 1957 1958 1961 1976 1977
togeth	1366 1367 2297 2299 2302 2303 1378 1384 1385 1397 1401 1402 1414 1415 372 2358 2389 1537 2471 1592 2550
together$	2081 2178 2282 2295 2296 2307 2308 2313 2314 2322 2326 2328 2330 2331 2338 2339 2342 2346 2350 2369 2392 2398 2401 2403 2463 2465 2466 2469 2472 2490 2495 2521 2551 2553 2557 2559 1764 1818 1822 1856 1969
togethers$	2313 1423 2553
told	1076 2007 2009 2099 1190 2119 1199 150 152
told$	2005 2033 2094 2128 1203 346 2343 2344 521 932
tolerant$	1826
took	2105 126
took$	146
toolki	2076 658 1715 1743 929
tools	24
tools$	1297 272
torches$	88 1951
touch	1076 1366
touch$	2005 2184 2295 2563 760
tough$	853
tougher$	853
tour	2076 658 1715 1743 929
tour$	2622
tourna	89 1140
tournament$	2621 1695
tours$	2622
toward$	1862
towards$	1862 1906
town	2299 2433 2441 2452 1550 2479 2491
town$	2372 2434 2436 2438 2449 1531
towns	2479 1559
towns$	2439 2488 2492
toxic$	1556
track	730
track$	2145 1738 1781
tracke	2076 658 1715 1743 929
tracked$	69 1735 1781
tracker$	2051
tracking$	70 1781
tracks$	1781
traders$	62 63
train$	2500 532 1029
traine	1051 2031 2033 2057 1135 1709
trained$	1980 2014 2064 1739 1028
traini	1092 2076 658 1715 1743 929
training$	1988 2021 2029 1567 660 1029
trains$	2500 2501 532 1028
tram$	2500
trams$	2500 2501
transf	453 476
transfer$	2422 454 461 466 467 469 481
transfere$	466 467
transfered$	466 467 469
transferes$	466 467
transfering$	466 467 469
transferred$	1502 461 466 467 2448 469 481
transferring$	466 467
transfers$	2422 454 461 466 467 469 481
transl	2033 1709
transp	513 815 1866
transparent$	1826
transport$	61
trauma$	794 839
travel	1418 411
travel$	474 1535 1536 1537 1542 2472 1555 532 1960
travelling$	2312
travels$	474 1535 1542 532
treat$	828
treate	949
treated$	828
treating$	828
treats$	828
trebl	2073
trees$	681
trends$	1801
tries	811
tries$	813
trim	993
trimme	666 1717
trimmed$	1732
trip	2076 2542 1696 658 1715 1743 929
trip$	2077 1608 2538 2621 1695 2625 931
trips$	2077 2517 1608 2538 2621
true$	1655
trust	2086 1844 950
trust$	1831 1886 938
truste	122
trusted$	1173 1275 1276 1318 938
trustees$	2047
trusts$	938
try	811
try$	813
trying	811
trying$	1817 813
tuesda	444 553 554
tuesday$	2010 444 2424 553 1604 554 2534 2618 1697 2627
tuesdays$	2010 2424 1604 2534 2618 1697 2627
turf	410
turn	1067 2001 2017 2027 2031 2032 2086 412
turn$	1987 1071 75 131 400 1708 679 708 711 893
turned$	2022 75 2099 1437 400 409 666 708 893
turning$	400 893
turnou	72 1123
turnout$	2052 1742
turns$	2022 75 131 400 1708 708 711 893
tutor	25 26 1098 53 1550 2479 2491 1567 1573 2502 2503
tutor$	442 1513 1550 1551 2496 1573 1575 1581
tutors	2479
tutors$	2492 2496
twice$	1981 97 132 2628
two	139 2291 1368 1375 1386 1393 359 1430 386 2386 2387 2415 1488 438 468 2473 1545 1546 2476 1557 511 2533 2572 1920 1921 1930 881 1933
two$	2291 1368 1375 1386 1393 359 1430 386 389 2386 1469 419 1471 2409 2417 438 441 1496 451 1503 1504 470 2470 2473 1545 1546 2476 1557 511 518 2565 2572 2590 1680 1683 1686 1692 1693 644 1920 1921 1930 881 1933 1941 1947
twos$	1462 2391
type$	1669
unable$	327 356
uncle	1499 2433 2453 478
uncle$	952
under$	1073 2033 2095 186 366 1709
undergrowth$	681
underm	607
unders	1301 1838 793 1844 975
understand$	2230
understanding$	1823 1826 1888 1907
understood$	1998 1758
undert	1082 2033 1291 1333 1709
undertake$	346
undertaken$	2011 2220 2262
undertakes$	346
undo	585 598 607
unfair	949
unfold$	2136
unfoldes$	2136
unfolds$	2136
unfollow$	868
unfollowe$	868
unfollowed$	868
unfollowes$	868
unfollowing$	868
unfollows$	868
unfriend$	868
unfriende$	868
unfriended$	868
unfriendes$	868
unfriending$	868
unfriends$	868
unhealthy$	1556
unit	2433 471 2491 1573 2502
unit$	1093 2449 475 1530 2461 880
units	2502
units$	2449 2492
unload	991
unlock	666 1717 991
unpick$	801
unpicke$	801
unpickes$	801
unpicking$	801
unpicks$	801
unsafe	696
unsafe$	1747
unsupervised$	1381
untangle$	597
until	1685
until$	2097 1177 404 1490 2425 2454 2614 2617 1953 1964
up	2000 2033 1123 1140 1235 1262 1709 1717
up$	1980 1055 1995 1996 2011 2035 2036 2039 2052 1126 2067 2068 2070 2098 2113 1202 1231 2161 2163 2164 1246 1248 1256 2189 1261 2191 2196 2197 2234 1320 2255 2296 2313 1388 2320 2350 2467 2468 1544 2474 1616 2571 2607 2608 1723 1730 1767 1817 1870 1887 1898 1949 1950 1953 1956 1970
upd$	1730
update	1105 2076 1232 1234 1258 658 1715 666 1717 1743 1803 929 974
update$	2161 200 2181
updated$	2163 200 1735 1804
updates$	2034 2161 200 2181 1253 2187
updati	974
updating$	200
uped$	1730
uphold	977
uploaded$	71
upon$	1457 1631 1797
ups	1140
ups$	2019 2161 2313 1423 1730
upskil	793 977
uptake	4 72 1123 672
uptake$	1055 2052 1723 1742
urge$	812
urged$	812
urges$	812
urging$	812
us$	1325
use	2086 1158 1280 1778
use$	2081 2087 2209 232 235 1287 249 273 2605 709 779 875
used	1091 2099
used$	2020 2105 709
useful	2157
useful$	2082 2114 1903
uses$	2081 232 709 779
usher	410
using$	249 273 526 1756 709 779
usual$	1208 178 1908
utilis	977
valley	2433
valued	2279
valued$	2283
van$	1093 58 2096 2615
vans	109
vans$	2096 2615
vehicl	730
vehicle$	1781
vehicles$	1781
venue	2503
vet$	306
veting$	306
vets$	306
vetting$	306
via$	526
vicar	25 26 1098
vicinity$	2372
victim	732
victim$	1783
victims$	1783
video	2076 658 1715 1743 929
video$	2612 2613 2630
view	2017
view$	2109 2235 737
viewe	2031
views	1090
views$	2019 193 303 680 1852
vigila	1310 1326
vigilance$	2255 1807
vigilant$	2186 2239
villag	2433
violence$	1834
visibi	1326 944
visibility$	2255 1878
visible$	2224 757 1907
vision$	257 1888
visit	1052 1987 2017 2027 93 95 2076 1359 1387 1407 432 1696 658 1715 1743 875 929
visit$	1986 1144 1146 2077 2092 2285 2302 1411 2408 1483 2621 2625 1867 931 1032
visite	1051 1076 2007 2009 1082 1084 2022 2031 2033 1113 2057 1135 666 1717 695
visited$	1980 2005 2011 2042 2064 1146 1728 1746
visiti	1418 2361
visiting$	2014 2312 1032
visitor$	1787
visits	2022 1105 875
visits$	1986 2034 1144 1146 2077 2285 1384 372 1483 2621 1867 1032
voice	1838 1844 978
voice$	2217 680
voices	978
voices$	680
volunt	25 26 1098 53 2062 2076 658 1715 1743 929
volunteer$	0 1 1985 12 16 18 84 1145 2077
volunteers$	0 1 1985 12 16 18 84 1145 2077
voucher$	88
vouchers$	88
vulner	2263 1844 978
wait	937
wait$	131 2269 300 2403 532 703 913
waited	1168 2105 126
waited$	2097
waitin	1168
waiting$	2097 2269 300 2297 913
waits$	131 532 703 913
waive$	992
waived	666 1717
waived$	1688 992
waives$	992
waiving$	992
walk	1052 1987 89 1140 2086 1158 411 1682 1696
walk$	2081 2087 131 171 1535 1536 1537 1542 2472 503 1555 2611 2621 2622 1695 2625 719 1033
walkab	2076 658 1715 1743 718 929
walked	2099
walked$	1033
walkin	2297 1418
walking$	171 2335 2361 1033
walks	1140 411
walks$	2081 131 171 1535 1542 503 2621 2622 719 1033
wall	1444 2609
wall$	2066 413 414
walls$	2066 2202
want	1190 2119 811
want$	1289 2252 2276
wanted	1172 1190 2119
wanted$	2101
wants	1190 2119 811
wants$	2252 2276
warden	25 26 1098 53 2062 1352
warden$	0 1 1985 12 16 18 46 48 58 84 1145 1729
wardens$	0 1 1985 12 16 18 46 48 58 84 1145 2281 1729
warm$	2114 1767
warmer$	1753
warn$	324 329 354
warne$	329
warned$	324 329 354
warnes$	329
warnin	1371
warning$	2092 133 324 329 354
warnings$	133
warns$	324 329 354
was	2105 126 150
was$	1074 1078 1108 80 1136 2107 144 628 697 707
watch	2017
watch$	289 650 1807
watched$	1998 2054 650
watches$	650
watchful$	1233
watching$	289 650 744
wave	1159
wave$	2088 1754
waves$	2088
way	1229 2219 464
way$	2109 2158 2160 1515 2494 2555 1845
ways$	2555 1846 1858 809
we	25 26 1098
we$	1058 1062 17 1272 2203 278 2265
weaken	585 1646 598 603 2586 607
weaken$	2575
weakens$	2575
weaker	1644
weaker$	2573
wean$	564
weaning$	564
weapon	109
wear$	1097
wears$	1097
webina	2076 658 1715 1743 929
webpag	2076 658 1715 1743 929
websit	2076 2609 658 1715 1743 929
website$	23 85 2066
websites$	23
wedge$	592 599
wednes	444 553 554
wednesday$	2010 444 2424 553 1604 554 2534 2618 1697 2627
wednesdays$	2010 2424 1604 2534 2618 1697 2627
week	2503
week$	2010 2025 2408 477
weekda	444 553 554
weekday$	2424 1604 2534
weekdays$	2424 1604 2534
weeken	444 553 554
weekend$	2010 113 2424 1604 2534
weekends$	2010 113 2424 1604 2534
weekly$	1981 645 2628 663
weeks	444 553 554
weeks$	2010 2140 2424 2454 477 2532 1604 2534
weekss$	477
welcom	122 242 284 2279
welcomed$	1173
welcoming$	2082 2114 1293 2224 1335 1826 1907
welfar	950 978
well$	1879
wellbe	2263 1844 978
went	1987 2027
went$	1060 1074 1678 708
were	2105 126 150
were$	1074 1078 1108 80 1136 2086 2107 144 497 628 697 707
what	158
what$	1165 121 1198 1209 1224 288 304 1750 1771
whatev	158
whatever$	1209 1327
whatsapp$	1422 373 1426
when	125 158 1463
when$	1164 1176 155 1209 179 2164 2165 2209 2374 2388 2389 1750 1771 1789 739 1805 1806 1839 845
whenev	1463
whenever$	179 2374 2388 739 845
where	125 158 1682
where$	1176 155 1209 179 338 1465 2611 1750 1771 1789 739 1806 1839 845
wherea	125
whereas$	1176
wherever$	179 739
whether$	47 1771 1858
which$	1056 1057 1164 338 1750 1771 1958
while	125
while$	1176 2454
who	139
who$	1088 2030 1188 1357 1675 1676 1677 1750 1771 1777 727
whoever$	728
whole	1930
whole$	2291 1368 1375 1386 1393 359 1430 386 2386 438 2473 1545 1546 2476 1557 2572 794 1920 1921 881 1933
whom$	1357 1750 1771
why$	1771
widen	991
wider$	2175 275 616
wife$	952
wifi	1444
will	1343
will$	1054 1136 216 217 1279 247 1312 1403 1519 1641
willing$	1529
win$	835
wind	375 558
window$	2066
windows$	2066
wing	2433 2491 1575 2504 2508
wings	2504
wining$	835
wins$	835
winter$	2106
wisely$	2601
wiser	1671
wish	1190 2119 811
wish$	257 2276
wishes	1190 2119 811
wishes$	2276 303 680
with	1568 1700
with$	1980 2006 1202 1203 1212 1219 2152 2164 1261 2191 2243 1332 1358 2293 2294 2298 1396 2349 2429 2431 1524 2471 2543 1616 2559 615 2629 1703 2633 1746 1763 1818 1820 1839 1843 1906 1958 1964 1965 1966 1969 956
withdr	558 565 993
withdraw$	596
withdrawe$	596
withdrawen$	596
withdrawes$	596
withdrawing$	596
withdrawn$	2420 2537 1688
withdraws$	596
wither	1646
wither$	2575
withers$	2575
within	147 331
within$	1073 1382 1620
withou	1661 733
without$	1163 353 2464 2589 704 1784
withs$	2293
women	2291 1368 1375 1386 1393 359 1430 386 1442 2386 2387 1488 438 2473 1545 1546 2476 1557 520 2572 1920 1921 881 1933
women$	1425 2382 1481 2417
word$	2092 2126 2270 1812 949
words$	2126
work	1092 811
work$	2 2021 2029 85 1207 1213 1216 2149 2154 2185 209 2203 2214 240 282 2281 532 2538 1610 2540 1802 767 793 1845 1899 855 1908
worked	1082 1100 2033
worked$	1051 2011 2074 513 767 855
worker	25 26 1098 53 2062 2076 658 1715 1743 929
worker$	0 1 1985 1058 12 16 18 48 54 58 2053 84 1145 2130 2134 677 1729 1737 690 954
workers$	0 1 1985 1058 12 16 18 48 54 58 84 1145 677 1729 1737 1872
workin	1092 1326 1844 811
working$	38 2021 1111 2185 209 2255 2281 767 1845 855
workload$	1206
works	811
works$	85 2154 2242 532 767 855
worksh	93 2076 1573 2502 1575 2504 658 1715 1743 929
workshop$	1144 2077 2622 1695 931
workshops$	1144 2077 2622
workstream$	687
workstreams$	687
world$	610
worrie	1190 2119
worries$	1253 2183
worry	1190 2119
worse	935
worst	1930
worth	2157 1866
worthwhile$	1903
would$	177 238
wound$	2353
wrap	227 814
wraparound$	1278 1865
wrappingaround$	1865
wrapsaround$	1865
wristbands$	88
write$	1027
writes	1105
writes$	2034 1027
writing$	910
writte	1076 2033 1138 1199 149 1709 666 1717 695
written$	1051 2005 2007 2009 1084 1113 2057 1135 2067 2128 1200 668 1746 1027
wrong	949
wrote	695
wrote$	1077 1746
yards$	2311
year	2504
year$	2106 2437 477 1550 1575 1581
years$	477
young	1851
young$	27 28 29 44 2025 78 106 2088 1162 2093 2095 119 1174 136 1189 139 1191 1192 2122 2151 1299 252 2291 1368 1375 1386 1393 359 1430 386 1442 2386 2387 1461 1488 438 468 488 2473 1545 1546 2476 1557 512 520 2572 1702 2634 1707 1751 1844 1853 1920 1921 881 1933
younge	2291 1368 1375 1386 1393 359 1430 386 2386 438 1495 451 1504 468 470 2459 2473 1545 1546 2476 1557 511 520 2533 2572 1920 1921 881 1933
younger$	2291 1368 1375 1386 1393 359 1430 2362 386 2386 438 1541 2473 1545 1546 2476 1557 520 2572 2579 1920 1921 881 1933
youngest$	2579
youth$	1994 42 1352 2419 1938
youths	1461
youths$	1448 2390 1938
yp	139 2291 1368 1375 2306 1386 1393 2337 359 2347 2348 1430 2362 2365 386 2386 2387 2415 438 1495 451 1504 2444 468 470 2458 2459 488 2473 1545 1546 2476 2484 2485 1557 511 520 2533 1605 2544 2548 2550 2552 2564 2566 2572 2585 1920 1921 1930 881 1933
yp$	1523 2565
zine$	1951
zines$	1951
zone	1370 1371
zone$	56 1922
zones	1370 1371
zones$	56 1922
