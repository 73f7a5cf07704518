1078 955 682

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
(?:young people|friends|members|they|group|five|four|three|six|seven|eight|themselves) (?:themselves )?(?:say|tell|report|feel|felt|describe|score|rate|choose|use|know|can|ask|go|come|spend|stay|walk|have|trust|turn|ring|name|sleep|meet|carry|no longer|do not|are (?:not|no longer|safe|safer|stopped|moved|told|less|more)|were not|get|see|leave|keep|stop|start)(?! (?:attend|attended|accessed|been (?:given|offered|sent|invited|told about|referred|seen|contacted|visited|consulted|briefed|allocated|assessed|registered|trained)|received|completed|taken part|engaged|joined|(?:a|the) (?:leaflet|session|worker|copy)|(?:all |each )?(?:read|signed|watched|delivered|sent|held)\b))
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
(?:group|friends|girls|boys|young people|members|pupils|they) (?:are|is|were) (?:to be )?found (?:in|on|at)
(?:earn|earns|earned|sleeps?|slept)(?= (?:at least|more|enough|well|through|the|for|\d|four|five|six|seven|eight|nine|ten|£|,|on the books)|,)(?! the (?:room|hall|leaflet|grant))
(?:report|reports|reported|have had|has had|had|list|lists|tells? of) no (?:\w+ (?:or|and) )?(?:messages?|approach(?:es)?|threats?|visits?|demands?|calls?|beatings?|debts?)(?! (?:outstanding|unanswered))
(?:both|all|all three|all four|all five|all six|they|each|friends|girls|boys|them|five|six|four|three) (?:are|is) (?:back )?in (?:year (?:\d+|seven|eight|nine|ten|eleven)|college|school|sixth form)
no (?:young person|child|pupil|girl|boy|friend) (?:moved on|searched|stopped|turned away|followed|threatened|approached|hurt|excluded|(?:sent|left|put|locked) (?:to|away|home|out|back|on|in|alone)\b)
(?:adults|an adult|buyers?|dealers|exploit(?:s|ed|ers?|ing|ation|ative)|groom(?:s|ed|ing|ers?)|landlords?|sellers?)
(?:the|that|this|another|one|named|each) adult
(?:the|that|this) couple(?! of)
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
(?:young people|friends|group|members|they|boys|girls|parents|families|(?:four|five|six|seven|eight)|four|three|two|yp\d+|who|he|she|nobody|none|all) (?:\w+ly )?(?:have |has |had |also |would |do |does\s+|did )*(?:say|says|said|feel|feels|felt|told|tell|tells|want|wants|wanted|ask|asks|asked|describe|describes|described|believe|believes|think|thinks|thought|fear|fears|worry|worries|like|likes|know|knows|hope|hopes|complain|complained|explained|remember|find it|noticed|heard|saw|see|wish|wishes|resent)
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
(?:(?<!['’]s\s)(?<!her\s)(?<!his\s)(?<!the\s)(?<!an\s)(?<!new\s)(?:address|focus|progress)(?:es|ed|ing)?|embed(?:s|ded|ding)?|focuss(?:ed|ing)|identif(?:y|ies|ied|ying)|respon(?:d|ds|ding|ses?))
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
(?:no|not|never) (?:\w+ ){0,4}?in (?:one another|each other)['’]s (?:rooms?|flats?|houses?|homes?)
(?:none|not|never|nobody|neither) (?:\w+ ){0,5}?near the (?:others?|rest)(?=[.,;]|$| (?:at|in|on|until|again|of (?:the group|them)))
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
(?:stop|prevent|ban|keep|put(?:s|ting)? (?:a stop|an end) to)(?:s|ping|ting)? WHOM (?:from )?\w+ing (?:[\w’]+ ){0,4}?together(?!\s+with (?:the )?(?:adults?|men|man))
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
without the (?:others|rest(?: of the group)?)(?= (?:there|present|knowing|being|so)|[.,;]|$)
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
(?:disperse|split up|clear) (?:any|all|every|the) (?:gatherings?|groups?|crowds?)
(?:section|s\.?) ?3[45] (?:\w+ )?(?:notices?|powers?|orders?|directions?|dispersals?|authority|authorisations?)
(?:not|never) (?:to )?be in (?:a |any )?groups? of (?:more than|over|above|three|four) ?\w*
(?:lock|shut|turn|keep)(?:s|ed|ing)? WHOM out of (?:the |our )?(?:\w+ )?(?:centre|club|hall|library|park|square|shops?|building|café|cafe)
no[- ]groups? (?:policy|rule|signs?)
(?:bar|bars|barring|ban|bans|banning|exclud\w+|refus\w+|turn\w* away|clos\w* (?:its |the |their )?doors? to|orders? against|entry (?:to|for)) (?:any |all )?(?:large )?groups? of (?:YOUNG|youths?|schoolchildren|adolescents)
in (?:a )?groups? (?:larger|bigger) than
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
lets? (?:[\w’'-]+ ){1,7}?in (?:individually|separately|alone)(?! if)
lets? in (?:only )?(?:one|two|three|\d)(?: of (?:them|the \w+))? (?:at most|and no more)
one in,? one out
managed moves?(?= (?:\w+ ){0,3}?(?:for|of|to|so)\b)
(?:drop|cut|remov|kick|throw|ban|exclud|suspend|expel)(?:s|e|es|ped|ping|ning|ed|ing)? (?:one|two|three|some|half) of (?:them|the YOUNG)(?= (?:and|out of|from the (?:squad|team|group|club|class|cast|server|trip))\b|[.,;]|$)
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
so (?:that )?the (?:rest|others?) (?:may |might |can |could |will )?(?:\w+ (?:\w+ )?in peace|settle|concentrate|calm|breathe|be left|make (?:other|new) friends|drift)
(?:group|friends|friendship|friendships|others?)(?:['’]s)? (?:\w+ )?(?:loses?|lost|losing) (?:its|their|some of its|some of their) (?:hold|grip|pull|appeal|influence|attraction|power|draw|sway)
(?:to move|moves?|moved|go|goes|sent) to (?:his|her|their) (?:father|mother|dad|mum|aunt|uncle|grandmother|grandparents|nan|relatives)['’]?s? (?:\w+ )?in (?:another|a different)
(?:fresh|new|clean) start (?:for (?:\w+ ){1,3})?(?:at|in|with|elsewhere|away)
(?:to|into|at|in) a different (?:youth )?(?:club|centre|project|hall|group)(?= (?:from|to|so)|[.,;]|$)
(?:yp\d+(?:['’]s family)?|one of (?:them|the \w+)|one (?:member|boy|girl|young person|friend)|(?:the|his|her|one) family|the (?:eldest|oldest|youngest|leader|boy|girl)|two of (?:them|the \w+)|members) (?:is |are |to |will |should |be |must )+(?:moved|placed|transferred|sent|rehoused|relocated|taken|educated) (?:\w+ ){0,3}?(?:away|out|to|with|elsewhere|in (?:another|a different)|from)
(?:relocat|rehous)(?:e|es|ed|ing) (?:one|two|the|a|his|her|some of the|yp\d+['’]s) (?:\w+ )?(?:famil(?:y|ies)|members?|young person|boys?|girls?)
(?:mov(?:e|es|ed|ing)|relocat\w+|rehous\w+|transfer(?:s|red|ring)?|plac(?:e|es|ed|ing)|send(?:s|ing)?|sent|tak(?:e|es|ing)) (?:YP\d+|yp\d+(?:['’]s family)?(?: and yp\d+)*|one of (?:them|the \w+)|one (?:or two )?(?:member|boy|girl|young person|friend|player|pupil|student)s?|(?:some|two|three|half|four) (?:of (?:them|the \w+(?: \w+)?)|YOUNG)|him|her|the (?:eldest|oldest|youngest|leaders?|boy|girl|young person|two (?!who live)\w+|most \w+ \w+)(?: boy| girl| member| two)?|(?:his|her|the) family|each of them|the ringleader|members)(?: and (?:his|her) family)? (?!back|who live)(?:\w+ ){0,3}?(?:away|out of|to (?:a |an |another\s+|the )?(?:\w+ )?(?:school|college|academy|campus|primary|secondary|squad|area|town|county|city|borough|placement|relative\w*|home|unit|provision|estate|boarding)|elsewhere|to live|to stay|with (?:relatives|family)|with (?:his|her|an?) (?:\w+ )?(?:father|dad|mother|mum|aunt\w*|uncle|gran\w*|nan|relatives?|family|cousins?|carers?) in|with carers in|in (?:the next|another|a different) (?:county|town|city|borough|valley|village)|out[- ]of[- ](?:area|borough|county)|from the (?:group|school|area)|(?:to|on) (?:a room on )?(?:another|a different|the other) (?:floor|wing|landing|corridor|room))
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
(?:WHOM|they) (?:have|has|get|gets|are given|is given) (?:different|separate|their own) (?:\w+ )?(?:free periods?|breaks?|lunch(?:es| times?)?|timetables?|lessons|tutors?|slots?|sessions?|start times?)
(?:in|to|among|across|between|into) (?:two|three|four|five|six|several|various) different (?:\w+ )?(?:tutors?|tutor groups|classes|schools|forms|teams|squads|clubs|homes|hostels|towns|buildings)
(?:separate|different) (?:taxis?|cars?|rooms?|tables?|slots?|sessions?|flats?|tenanc(?:y|ies)) for (?:each|every|all|both)
(?:morning|afternoon|evening|early|late) (?:session|class|shift|sitting|group|slot) and (?:\w+ )?the (?:others?|rest|other \w+) (?:\w+ )?(?:in|to|on|at) the (?:morning|afternoon|evening|second|late|early|other)
so (?:that )?each (?:\w+ )?(?:lives?|sits?|travels?|walks?|waits?|eats?|comes?|goes?) (?:\w+ )?(?:alone|on (?:his|her|their) own|separately)
at (?:opposite|different|other) ends of (?:the )?(?:county|city|town|borough|country|village|island|estate)
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
(?:each|every) (?:boy|girl|player|pupil|friend|student|member|young person|of (?:them|the YOUNG)) (?:(?!asked|rung|visited|chooses|tries)\w+ ){0,4}?(?:different|separate) (?:\w+ ){0,2}?(?:schemes?|clubs?|schools?|class(?:es)?|groups?|bus(?:es)?|routes?|courses?|sessions?|days?|times?|centres?|placements?|colleges?|activit(?:y|ies)|projects?|taxis?|cars?|flats?)
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
WHOM (?:\w+ ){0,4}?(?:not|never) (?:(?!search|stop|mov|charg|fin|ask)\w+ ){0,5}?(?:on|at|in) the same (?:night|day|evening|time|session|afternoon|morning)(?! as (?:the |any )?(?:\w+ )?(?:adults?|men|man))
each,? on (?:different|separate) (?:nights|evenings|days|afternoons)
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
agree(?:s|d)? one (?:page|rota|number|list|form|rule|date|time|day|room|card|price|route)
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
speak(?:s|ing)? at (?:the|an?|its|their|both|each|every) (?:[\w’'-]+ ){0,3}?(?:meetings?|assembl(?:y|ies)|service|dinner|supper|prayers|match|hearing|training|event|fair|conference|school|hall|mosque|church|temple|gurdwara)
votes? (?:on|for|in|upon)
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
(?:an?|each|every|two|three) (?:home |weekly )?visits? (?:by|from) (?:the|an?|their)
help(?:s|ing)? (?:[\w’'-]+ ){1,4}?(?:to )?(?:carry|cook|paint|build|move|clean|plant|cut|serve|unload|dig|mend|film|fill in|set (?:up|out))(?= (?:the|a|an|their|its|his|her|it|them|two|three)\b)
shar(?:e|es) (?:a|an|the|their|one|two) (?:\w+ )?(?:barbecue|meals?|lunch|supper|flat|table|run|lifts?|taxis?|cars?|driving|allotment|rota|minibus|house|garden|stall)
find(?:s|ing)? (?:a|an|the|each|two|three) (?:\w+ )?(?:flats?|houses?|jobs?|pitch|beds?|coats?|solicitor|interpreter|dentist|tenancy)

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 42 47 50 53 54 55 56 57 58 59 60 63 64 66 68 70 71 72 73 75 76 78 79 80 81 82 83 84 85 88 89 90 91 93 95 99 100 101 102 103 107 108 109 110 111 114 115 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 134 135 136 137 141 142 143 145 147 148 149 151 152 159 162 163 166 170 172 173 174 176 177 178 180 181 182 183 184 189 190 191 192 194 197 198 200 202 203 205 208 210 212 214 215 216 225 228 239 243 244 246 247 248 249 250 253 254 255 256 257 258 259 260 268 269 270 271 272 276 278 279 281 283 284 285 286 287 288 289 290 291 293 294 295 296 297 298 299 300 309 315 317 319 320 324 325 326 327 331 332 333 335 339 340 341 342 343 344 346 347 348 349 352 354 356 357 359 360 361 362 366 367 368 371 373 375 376 378 379 383 386 391 392 393 395 401 402 408 409 412 414 415 417 418 419 420 421 423 424 425 426 427 428 429 430 431 435 438 439 440 442 443 444 445 457 464 465 466 482 483 487 493 494 495 497 500 502 505 509 510 513 514 516 517 519 521 522 526 529 530 534 536 537 538 539 540 541 543 544 545 547 549 550 551 554 556 557 559 560 561 563 564 569 571 572 573 574 575 576 578 580 582 583 584 585 586 587 588 589 591 592 593 594 595 596 597 598 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 618 619 620 621 622 623 625 626 627 628 629 630 631 632 633 635 636 638 639 640 641 642 643 644 645 646 648 649 650 651 652 653 654 655 657 658 659 660 661 662 663 664 667 668 669 670 671 672 673 674 675 676 677 678 680 681 682 683 684 685 686 687 688 689 690 691 694 695 696 697 698 699 700 701 702 703 704 705 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 723 724 726 727 728 730 731 732 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765 766 768 769 770 771 772 774 775 776 777 778 779 780 781 782 783 784 785 786 788 789 790 791 792 793 794 795 796 797 798 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 818 819 820 821 822 823 824 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 896 897 898 899 900 901 902 903 904 905 906 907 908 910 911 912 913 914 915 916 917 918 919 921 922 923 924 925 926 927 928 929 930 931 936 937 939 943 944 949 962 968 969 970 980 983 987 988 989 992 1004 1008 1011 1012 1013 1014 1015 1017 1018 1041 1046 1048 1049 1058 1059 1063 1064 1067 1072 1073 1074 1075 1076 1077 1 8 9 13 17 19 21 30 43 44 45 46 48 49 51 52 61 62 65 67 69 77 86 87 92 94 96 97 98 104 105 106 112 113 116 133 138 139 140 144 146 153 156 158 160 161 164 167 171 175 179 185 186 187 188 193 195 199 201 204 206 207 209 211 218 219 221 222 223 224 226 227 229 234 237 240 245 251 252 265 267 273 274 275 277 282 292 301 302 303 304 305 306 307 308 313 314 316 318 322 323 328 329 330 334 336 337 338 345 353 355 358 363 364 365 369 370 372 374 377 380 381 382 384 385 387 388 389 390 394 396 398 399 400 403 404 405 406 407 410 411 413 416 422 433 434 441 446 450 451 452 453 454 456 458 460 463 472 473 481 484 485 486 488 489 490 491 492 496 498 499 501 503 504 506 508 511 512 515 518 520 523 524 525 527 528 531 532 533 535 542 546 548 552 553 555 558 562 565 566 567 568 570 577 579 581 590 599 624 634 637 647 656 665 666 679 692 693 706 722 725 729 733 767 773 787 817 825 909 920 935 938 945 947 948 951 953 954 961 963 964 966 967 971 973 977 978 985 998 1002 1005 1010 1016 1020 1025 1027 1038 1039 1040 1042 1043 1047 1052 1053 1055 1060 1061 1065 1066 1068 1069 1070 1071 0 7 74 150 154 155 157 165 168 169 196 213 217 220 230 231 232 233 235 236 238 241 242 261 262 263 264 266 280 310 311 312 321 350 351 397 432 436 437 447 448 449 455 459 461 462 467 468 469 470 471 474 475 476 477 478 479 480 507 799 932 933 934 940 941 942 946 950 952 955 956 957 958 959 960 965 972 974 975 976 979 981 982 984 986 990 991 993 994 995 996 997 999 1000 1001 1003 1006 1007 1009 1019 1021 1022 1023 1024 1026 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1044 1045 1050 1051 1054 1056 1057 1062

8 14 6 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 9 12 4 9 8 10 7 9 5 10 10 8 5 6 7 8 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 6 6 4 5 5 8 6 5 5 8 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 4 3 3 4 5 4 0 0 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 5 12 8 11 6 7 11 13 0 6 11 10 7 6 8 0 10 7 7 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 4 9 5 0 8 8 0 14 20 26 9 9 7 9 7 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 7 13 4 5 9 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 5 5 4 11 3 5 0 0 5 4 7 4 6 3 6 10 6 0 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 5 3 4 8 3 4 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 14 5 5 4 5 3 7 6 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 2 4 5 3 6 2 5 4 8 8 0 0 2 0 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	1514 579 1794
20$	1984
34$	897
35$	897
YP	1541
a$	2138 129 1264 1319 1331 1337 1338 281 1368 1372 460 1540 1725 2681 1728 1729 2685 1734 1737 1738 1739 663 1747 678 1758 1759 1801 1992 1993 1994 1997 1998 2000 2001 2002 2005 2006 2010 2011 2015 2020 2024 2032
abc	323 1401
abcs	1401
able$	2195 1404 333 1436 1566 720 1842
about$	1278 1365 2352 1908 1913
above	2438
above$	2444 1926
abreas	839
abreast$	1917
abroad	1562
abuse$	1886
academ	2496 2504 2554
academy$	2512
accept	1093 2070
accepted$	2048
access	1332 1890 840 1918
access$	2287 821
accessed$	688
accessible$	2281
accessing$	2067
accomm	481
accommodation$	2498 485
accord	785
accordingly$	1863
accoun	2153 1311 840 1918 971
account$	23 2255 2266 2317
accred	1109
accredited$	2064
achiev	1154 1923
achieve$	689
achieved$	1095 2109 689
achieves$	689
acknow	1110 818 1001
acknowledgement$	2065
across	2709
across$	2537 1870
act$	876
acted$	2156
action	2129 1299 1311 682 1766 1794 955
action$	76 2125 2242 2254 2266 699 711
actions$	76 2125 699 711
active$	2202 1268
activi	2129 2257 2276 1383 2613 682 1766 1794 1946 955
activities$	2130 2206 2338 2578 2607 1653 2609 2611 1898 1899 1951
activity$	2578 1951
acts$	876
ad$	762
add	898
add$	1030
added$	1030
adding$	1030
additi	231
additional$	1274 1309 702 773
addres	154 155 1265 214 818
address$	1292 1491 1003
addressed$	1233 2220 1003
addresses$	1491 1003
addressing$	1003
adds$	1030
admit$	1391 1494 436
admited$	436
admiting$	436
admits$	436
admitt	440
admitted$	436 1518
admitting$	436
adolescents$	2441
adopt$	253 1049
adopte	2086 2096 1165 1760
adopted$	2120 1049
adopting$	1049
adopts$	1049
adult	2153
adult$	2149 2261 2262 2304 2686 1824 748 967 1015
adults	282
adults$	108 2149 210 1303 2304 1360 2686 967 1015
advert	2086 2129 682 1760 1766 1794 955
advice$	197 2264 276 1013
advis$	335
advise	25 26 1125 1001
advise$	328 335
advised$	335
adviseed$	328
adviseing$	328
adviser$	701 712
advisers$	701 712
advises$	328 335
advisi	1001
advising$	335
adviss$	335
advoca	818 1004
advocate$	982
afraid	1188 757
afraid$	2143 1835
after$	2254 1380 2700 1798 1977
aftern	454 1618 2573 571 572
afternoon$	2063 113 2469 2487 525 1633 2595 2602 1649 2605 730
afternoons$	2063 113 2487 1633 2596 2603 1649 2605 730 1812
again$	1347 2390 1960
agains	1746
against$	1100 145 1224 2357 1413 2701 1867
age$	2668
agenc	2229
agenci	38 53 2115 1282 282
agencies$	0 1 2038 12 16 18 1116 63 2098 84 1172 1280 2237 210 1360 798
agency$	2074 1287
agenda$	2252 709 1856
agree	898
agree$	1096 352 366 658 932
agreed	1102 2086 1165 1265 1760
agreed$	2050 2057 2120 1239 2220 1345 366 1566 658 1792 862 932
agreeed$	1096
agreem	2129 2351 682 1766 1794 955
agreement$	87 197 2350
agreements$	2350
agrees$	1096 352 366 658 932
ahead	2122
aim	836
aim$	261 1940
aiming	836
aims	836
aims$	1940
alarm$	55 60 88
alarms$	55 60 88
alert	1341
alert$	2243 2296 1959
align	1004
alive$	2202
all	52 143 157 2447 1745 2704 1903 1972
all$	2034 2059 2081 1130 1163 1177 210 1355 1358 1360 1598 2557 1731 697 798 1894 1994 1998 2026
alliance$	1935
alliances$	1935
alloca	1118 2086 1760
allocate$	1051
allocated$	2073 1151 544 1792 1051
allocates$	1051
allocating$	1051
allotment$	85 2713
allow	440
allow$	2192 1387 1391 1432 1462 1467 1494 436 1518 1678 856 1948
allowe	440
allowed$	1387 1404 2411 1508 2464 436 1518 801
allowing$	436 856
allows$	2192 436 1518 856 1948
allowted$	1387 436
allowting$	436
alone	1188 1607
alone$	2143 2463 2474 2484 2559 2562 1978
along$	2430 1478 2457 1947
alongs	1469 1612
alongside$	1253 2567 1870 1958 1961
altern	2276 2318 565 630 637 1946
alternate$	555 1637 1648
alternating$	555 1648
alternative$	1302 641
alternatives$	1887
ambassador$	712
ambassadors$	712
amber$	2136 2137 1810
ambition$	261
amend	1018
amende	2086 1760
among$	1389 2537 1665 983
an$	1258 1264 247 1331 1337 1725 2681 1728 1738 1739 663 678 1758 1759 1801 2010 2020 2032
analyse$	775
analyses$	775
analysing$	775
analyst$	969
analysts$	969
and$	1309 1371 1382 1916
annual$	687
anothe	1282 2365 2396 2399 2406 2407 2421 2424 1549 2568 2615 2619 2621 2623 2635 2637 2656 890 1971
another$	2198 1258 2237 329 330 2375 2378 2380 2383 2386 2387 2395 2400 2404 2491 2494 1544 1545 1557 2514 1564 2541 509 1599 2566 1614 540 1622 2598 2616 2627 2629 2631 2645 2648 2649 2651 634 2668 641 2681 1738 746 1968
answer	1110 2156
answer$	2065 1072
answered$	1072
answering$	1072
answers$	1072
anti$	819
any$	1283 206 1285 1358 490 2568 1663 1731
anybody$	2146 2568
anyone$	2146 2568
apart	2356 2360 2416 2417 1575 1576 602 1691 623
apart$	2379 368 2419 1565 2523 2530 2531 2537 2538 1584 2540 508 2549 2576 2589 2634 1680 2646 2652 1706 1963
apolog	976
apologise$	952
apologised$	952
apologises$	952
apologising$	952
app$	23
appeal$	2490 624 1703 2692
appearance$	1889
appl	898
applic	2129 682 1766 1794 955
applicable$	1841 1842
application$	2683 2692 1919
applications$	2692 1919
applie	1103
applied$	2058 931
applies$	931
apply$	931
applying$	931
appoin	2086 93 2129 440 682 1760 1766 690 1768 1794 955
appoint$	1053
appointe$	1053
appointed$	1790 1792 1053
appointes$	1053
appointing$	1053
appointment$	1171 2130 1518 2683
appointments$	1171 2130 1518
appoints$	1053
appren	1618 2573
approa	2110 1188 2173 142 1830 1005
approach$	2171 2242 2286 1897
approachable$	2281 1878 1959
approached$	2143
approaches$	1198 2171
approaching$	2371
approp	2214 231 1392 637 1890 839
appropriate$	1239 1241 1274 2232 1302 1309 2281 2347 1841 1842 1917
appropriately$	1917
approv	1102 1118 2086 1760
approved$	2057 2073
apps$	23
april$	2159 1205
are	1081 154 230
are$	1101 43 1135 80 1163 1168 100 103 2139 135 139 148 1275 1335 264 1526 1556 507 646 655 666 726 731 743 745
area	2356 2496 2504 2515 1587 2542 2554 2572
area$	2431 2435 2482 2497 1543 1544 2499 1568 1974
areas	2542
areas$	2299 2435 2561
arise	1261
arise$	2216
arises$	2216
around	1469
around$	168 2237 1309 1313 1365 2352 1891 1917 1958
arrang	2086 1132 1139 2122 1760
arrange$	224 1387
arranged$	2094 2265
arrangeed$	1387
arrangeing$	224
arranges$	2087 224
arrangeted$	1387
arrest	1188 963
arrest$	133 147
arrested$	2143
arrests$	133 147
arriva	1645
arrivaltime$	2600
arrivaltimes$	2600
arrive	419 440 543 900
arrive$	1518 1573
arrives$	1518
articl	2129 682 1766 1794 955
as$	1210 159 160 1240 174 1257 180 183 2220 2222 267 743 763 1857 1858 1891 849 870
asbo	323 1401 324 1402
asbos	1401 1402
aside	1020
aside$	2089
ask	2139 1221 2176
ask$	131 328 398 424 735 1069
aske	735
asked	1103 2060 2062 1221 2176 719
asked$	2058 2152 1199 328 352 398 1797 1069
asking$	328 398 424 1069
asks	1221 2176
asks$	131 328 398 424 735 1069
aspira	1896 1005
assaul	142 757 963
assault$	2149 146
assaults$	2149 146
assemb	2129 2391 2394 682 1766 1794 955
assemble$	2453
assemblies$	2130 2694 2705
assembly$	2694 2705 957
assess	2129 1229 154 1235 682 1766 1794 955
assessed$	69 1775
assessment$	2182 2184 2187 2188 2190 2191
assessments$	2190
assign	2086 1760
assign$	1051
assigned$	1151 544 1792 1051
assigning$	1051
assigns$	1051
assist$	990
assistance$	2264 990
assisted$	990
assisting$	990
assists$	990
associ	1397 1398 2354 2356 2359 2360 1430 1434 2394 2420 1574 1659 2615 975
associate$	2352 2374 2385 2389 2529 1969
associating$	2353 2368 1970
association$	2353 2614 2618 2624 1964 1965
assumptions$	1904
assurance$	197 1865
assurances$	1865
at$	1126 2108 1164 2138 1206 130 163 174 2209 2220 1292 227 262 2297 2300 2302 1503 1505 1512 1513 2492 470 1553 542 2599 568 2688 2695 2698 1744 2700 1749 1750 2709 2710 1762 1795 1812 1909 1977 2005 2006 2016 2017 2018 2031
attached$	1926
attachment$	1694 1935
attachments$	1694 1935
attack	142 757 963
attack$	1835
attacked$	1831 1835
attacks$	1835
attemp	836
attend	1078 1079 4 2040 1098 2053 2054 1103 1109 1117 1119 2075 2080 2084 2085 2086 1132 1147 95 419 440 1760 696 703 900
attend$	2039 1173 1518 491 1572 2599 1781 738 1075
attendance$	1082 21 2074 2083 2102 91 128 1518 1774 1793 717
attendd$	1781
attended$	2033 2058 2064 2077 2114 1173 1781 738
attendees$	2072 2083 2098
attending$	2033 2067 1778 738 1075
attends$	2039 2087 1173 1518 491 1572 1781 738 1075
attention$	1315 1887
attenu	603
attitu	1005
attitudes$	1904
attrac	2432
attraction$	2490
attractive$	2281
audit	2129 682 1766 1794 955
audite	1109
audited$	2064
august$	2159
aunt	1536 2496 2516 488
aunt$	979
auntie$	979
aunty$	979
authorisation$	1975
authorisations$	1975
authority$	1975
autumn$	2159
availa	2086 1134 1341 1760
available$	2089 2090 1239 2265 2296
avoid	2361 364 583
avoid$	1468 2589 1661
avoidi	583
avoiding$	1661 1807
avoids$	1468
aware	1265 1308 1341 839
aware$	2220 2243 2263 2290 2296 1917
awaren	1896 1005
awareness$	801 1892 1893 829
away	1187 408 423 2496 1549 474 2515 602 623 629
away$	2142 2356 2361 1438 1445 368 2416 2419 2425 1495 1501 2479 2492 2494 1552 1559 2518 1565 492 500 1677 1680 605 1710 1983 1995
back	1281 1768
back$	135 1272 2236 368 737 2029
background$	1875
bad$	1593
badge$	2079
badges$	2079
badmin	1746
badminton$	2701
bail$	323
bake$	943
bakees$	943
bakes$	943
ban	312 320 322 338 339 341 348 380 381 387 408 444 455 569 1732 902
ban$	321 1461 403 439 447 449 585 653 2687
band	2577
banding$	585
bands$	2585
bane$	447
baned$	585
banes$	447
baning$	447 585
bann	312 455
bann$	585
bannding$	585
banned	320 322 2412 417 1524 569
banned$	2344 321 347 361 2411 1495 2479 2481 449 585 653
banner	86
banner$	645
banners$	645
bannin	320 322 338 408 569
banning$	321 447 449 585 653
banns$	585
banred$	653
banring$	447 653
bans	320 322 338 408 569
bans$	321 447 449 585 653 2687
bar	320 322 338 387 408 455 569 902
bar$	321 447 449 653
barbec	89 1167
barbecue$	2693 1741 2713
bare$	447
bares$	447
baring$	447
barned$	653
barning$	447 653
barr	455
barred	320 322 417 1524 569
barred$	2344 347 361 1495 2479 2481 449 653
barrier$	610 617
barriers$	2259
barrin	320 322 338 408 569
barring$	447 449 653
barrister$	982
bars	320 322 338 408 569
bars$	321 447 449 653
base$	1863
based$	1942
basis$	1840
basket	1746
basketball$	2701
be	230 263 778
be$	1101 1163 148 176 180 1259 187 1275 1288 213 1296 2256 1310 235 1323 1329 255 1335 258 264 2298 1350 1352 1385 351 1440 1526 1556 1573 497 2535 507 1589 1609 646 655 666 743 774 800 824 881 883
bear$	193
bearing$	193
bears$	193
beating$	2171
beatings$	2171
became$	726
become	230
become$	176 213 726
becomes$	726
becoming$	213
bed$	2714
beds$	2714
been	2075 2158 126
been$	1090 1105 36 2086 1135 1155 1157 1163 148 1310 507 646 655
before	758
before$	2138 1204 2700 720 1836
befrie	142
begun	2086
begun$	112
behaved$	2347
behavi	2320 1896
behaviour$	323 324 1904 1012
behaviours$	1904 1012
behind	1730 972
behind$	2640 2685 1829
being	230 263 1451 2420 1896 1005
being$	148 176 1275 213 1310 2354 2371 2394 1556 2517 2535 1806 1807 774 824
belief	1918
belief$	1937
believ	2156 1221 2176
believe$	858
believes$	858
believing$	858
belong	1230 154
belong$	2185 760
belonging$	2282
belongs$	760
below$	1926
bench	24 1477 2680
bench$	55 90 421 422 1780
benches$	55 90 1780
benefi	2214
bes$	774
beside	1611 1612
beside$	2567 2017
best	1890
best$	240 1944
better	209 231 1392 630 637 1716 815 818 961
better$	1254 1287 1309 240 2287 279 1359 1377 2335 305 1392 2347 349 627 1709 1711 634 636 2672 641 715 1931 863 875 1955
betwee	1195 2351
between$	2150 1389 2345 2350 2355 2408 2537 2614 1688 1695
betweens$	2350
beyond	151 1706 1710
bid	2129 682 1766 1794 955
bigger$	1487 2444
bike	24
bin	24
bin$	55 90 1780
bingo	1746
bingo$	2701
bins$	55 90 1780
bit$	2323
blankets$	2003 2004
block	380 381 399
block$	375 893
blocke	2412 2454
blocke$	893
blocked$	2344 375 423 893
blockes$	893
blocking$	375 893
blocks$	375 893
board	19 38 1147 1148 785
board$	1116 2100 2102 2103 2119 90 2227 2228 2513 1746 695 1863
boarded$	690
boardi	2496
boarding$	1548 489
boards$	2119 90
boat	2577
bolste	1004
bolted	1724
bolted$	2679
bond	1659 1681
bond$	314 325 2614 587 2636 608 613 1694 1935 1941
bonds$	314 325 587 2636 1694 1935 1941
book	2084 486 553
book$	2708 2003 1047
booked	1109 2084 2086 1760 690 1768
booked$	2064 2114 1047
booking$	2683 1047
bookle	2129 682 1766 1794 955
booklet$	2069
booklets$	2003
books	24
books$	2708 1778 2003 1047
boroug	2356 2496 2504 2515 1587 2542 2554
borough$	2497 1543 2499 2501 2512 1568 2560
boroughs$	2502
both	2447 1745 2704
both$	2059 2348 1399 1406 1419 1426 365 1463 392 2447 448 2536 1582 1583 2539 1594 2557 2643 697 1972 1973 906 1985 1993 1994 1998 2006 2014
bought	1102 2086 1158 1166 1760 690 1768 1020
bought$	2057 2113 2121
bounda	2320 840 1918
boundaries$	1888 1953
bounds$	415
box$	943
boxes$	943
boxing$	685
boxs$	943
boy	1189 2348 1399 1406 1419 1426 365 1463 1465 392 2447 448 461 1541 478 2536 1582 1583 2539 1594 2643 1972 1973 906 1985
boy$	2144 2146 1218 2495 1560
boyfriend$	979
boys	27 28 29 44 78 119 1201 136 137 143 256 1334 2348 1399 1406 1419 1426 365 1463 392 1475 2447 2448 1496 1522 1525 448 1532 498 2536 1582 1583 2539 1594 528 536 2643 1748 1754 1802 1972 1973 906 1985
boys$	1106 1107 1122 1156 79 83 101 102 2141 2144 2146 2148 1197 1214 1215 2179 1379 1458 2441 2443 2451 1516 2472 2477 2480 2495 2533 2541 570 2636 2703 1828 1981
branches$	705
bread$	2004
break	1424 1531 1571 1587 2542 1600 1645 2613 602 603 616 620 621 625 907
break$	226 343 2469 2486 503 504 1588 2555 583 1680 604 605 1687 1988
breakf	89 1167 1742
breakfast$	1741 2697 2004 2012
breakfasts$	2012
breaki	603 620
breaking$	226 343 503 504
breaks	2542 603 620
breaks$	226 343 503 504 2555 2586
breaktime$	2600
breaktimes$	2600
breath	1531
breathe$	2489
breather$	2486
breathing$	1531
bridge$	807
bridgeing$	807
bridges$	1883 1884 807
brief$	1847 1073
briefe	1078 2060 2062 1109 2110 1162
briefed$	2033 2061 2064 2117 1073
briefi	19 2129 682 1766 1794 955
briefing$	2130 957 1073
briefings$	2130
briefs$	1073
brighter$	1804
bring	194 2432 925
bring$	202 306 1064
bringing$	202 306 1442 1064
brings	194
brings$	202 306 1064
broade	1004
broken	2657
broken$	2358 1575 1576 907 1993 1994
brothe	1465 2516 488 521
brother$	978
brothers$	1827 1990
brough	194
brought$	195
budget	1102
budget$	2055 40
budgeted$	2057
build	1332 1757 815 818 1002
build$	238 250 2287 635 647 2712 802 806 857
builde$	250 635
buildes$	250 635
buildi	2554 1601 818
building$	85 250 2439 2462 2482 2524 2545 557 635 802 806 857
buildings$	2556 2561
builds	818
builds$	250 635 647 802 806 857
built	1133 690 1768
built$	2088 2118
bulb$	55 691
bulbs$	55 691
bulletin$	9 1765
bulletins$	9
bullie	2675
bully	2675
bump$	2391
bunch$	2632
burglaries$	970
burglary$	970
burgle	757
burgled$	1835
bus	2554 1616 2571 2704
bus$	1120 58 2119 2563 2569 2578 2693 1741 2007 2012
buses	1587 2542 2571 2572 1618 2573
buses$	2119 2552 2561 2569 2570 2578 2581
bushes$	705
busine	1230
business$	2185 2249 882
businesses$	63
but	2523
buy	1830 1020
buy$	2676
buyer	1017
buyer$	967
buyers$	1990 967
by	519 1735
by$	1164 114 2155 127 2300 280 1361 542 2688 2690 1744 2700 2711 1770 1813 1815 1817 1862 1947 2011 2017
cabin	2577
cabinet$	2100
cafe	30
cafe$	63 2439
cafes$	63
café	30
café$	2439
calendar$	2076 694
call	2040 2129 1440 682 1766 1794 955
call$	2039 1180 2145 1198 123 131 133 134 2171 2342 2683 869
called	95 2152 976
called$	1173 134 976
callin	1451
calling$	1454
calls	1132 1390
calls$	2039 2087 1180 1198 123 131 133 134 2171 2342 1453
calm$	2489
calmer	961
came	1094 2070 2075 2084
came$	2040 2049 1225
camera	24
camera$	55 60 90 645 1780
cameras$	55 60 90 645 1780
camp	89 1167
camp$	2693 943
campai	2129 682 1766 1794 955
campaign$	685 789
campaigning$	789
campaigns$	789
campes$	943
camps	1167
camps$	943
campus	2496 1587 2542 1618 2573
campus$	2524
can	2139 1374
can$	107 2195 2210 1310 1386 333 1436 362 499 1686 1844
cancel	576
cancelled$	2483 2608 1733
cannot	1405 333 1436 362 499
cannot$	1443 1577 1619 2589
cap	340 431
cap$	434 439 597
capaci	840 1918
capacity$	1237 1924
caped$	434
caping$	434 597
capitalise$	238
caps$	434 597
capting$	434
capture$	797
captured$	2340 1782
captureing$	797
captures$	797
car$	2149 1602 2563 2578 2713
card	86 2129 682 1766 1794 955
card$	2069 2079 645 2683 2691 2003
cards	1746
cards$	2079 645 2683 2701 2003
care$	2258 2332 1888 1984
cared	2336
careful$	1268 1959
carefully$	2672 1881
carer	53 2115 2496 481
carer$	0 1 2038 12 16 18 2066 84 1172 485 978
carers$	0 1 2038 12 16 18 2066 84 1172 265 383 2496 485 978
cares$	2258
careta	25 26 1125
carr	925
carria	2577
carriages$	2581
carried$	1109 2080 2086 1322 1364 1760 690
carries$	1124 2080 768
carry	2139 1757
carry$	1124 2712 768 772
carrying$	1807 768
cars	109
cars$	2149 1602 2570 2578 2581 2713
cascad$	786
cascade$	786
cascades$	786
cascading$	786
cascads$	786
cascadting$	786
case$	1142 1147 1238 1247 1276 699 1850 1857
caseload$	2101
cases$	699
caseworker$	980
cast	27 29 1618 2573 2577
cast$	1107 2519 544 2581
casts	2573
casts$	2519 2581
catch	1263 1855
catchup$	2218
catchups$	2218
caught$	1446 369 370
cause	1918
causes	1918
caution$	335
cautione$	335
cautioned$	335
cautiones$	335
cautioning$	335
cautions$	335
cbo	323 1401 324 1402
cbos	1401 1402
cctv	755
cctv$	55 60 1833
cease	576 1687
cease$	2608 2642
ceased	1196 1211
ceased$	2151 2166
ceases$	2608
celebrate$	845
celebrates$	845
celebrating$	845
cent$	1130
center$	1305
centre	30 35 1587 2542 2554 2572 801
centre$	1305 2431 2439 2482 2493 2524 2578 557
centred$	1262 1879 1902 1942
centres$	2561 2578
certain$	257 1945
certif	2129 682 1766 1794 955
certificate$	2079
certificates$	2079
chair	25 26 1125 1148
chair$	54 2103 2169 2708 2028
chaire	2086 1760
chairs	24 1132
chairs$	2087 2169 2708 2003
challe	1001
challeng$	826
challenge$	2247 1877 826
challenged$	2284
challenges$	2247 826
challenging$	826
challengs$	826
champi	818
champion$	712 714
champions$	712
chance	2318
chance$	2207 275 2310 333 1531
chances$	275
change$	2193 2238 2240 472 473 736 1948 1957 1039
changed$	1769 1039
changees$	2193
changes$	2193 2238 1284 2240 472 1948 1039
changing$	472 1039
channel$	23 2413
channels$	2194 1295 218
charge	1732
charge$	2687
charges$	2687
charte	86
charter$	87
chas	418
chased	1103
chased$	2058
chat	1455 379 1459
chat$	2145 274 287 1440 1455 2410 379 1457 2413 1459 2414 382 1805 1949
chats$	274 287 2413 1949
chatti	1451 1454
chatting$	2409
check	1079 93 2129 1263 682 1766 1794 1855 955
check$	2129 189 682 1766 1794 955 1027
checked$	69 1027
checkin$	1171 2218
checking$	189 1027
checkins$	1171 2218
checks$	1132 189 1027
chess	1746
chess$	2701
child	1189 1465
child$	2078 2144 2146 1218 1464 1560 864
childcare$	61
childr	1189 1201 1220 1223 256 1334 2348 1399 1406 1419 1426 365 1463 1465 392 1475 2447 2448 1496 1522 1525 448 2536 1582 1583 2539 1594 528 536 2643 1972 1973 906 1985
children$	1146 2144 2146 2148 2175 2178 2179 2316 1458 1464 2441 2443 2451 1516 2477 2480 2666 1931
childrens$	2144
childs$	2144
choice	2318 2320 1896 1946 1005
choice$	640
choices$	640
choir	2577
choos$	638
choose	2139 735
choose$	638 639 675 1813
chooses$	638 639 675 1813
choosi	735
choosing$	638 639 675 1813
chooss$	638
chose	735
chose$	1813
chosen	1102
chosen$	2057
chrono	2129 682 1766 1794 955
church	30
church$	2705
cinema	30
circle	2129 1715 682 1766 1794 955
circle$	2632 608 2653 2663 2665 1712 1714 2670 2674
circles$	2653 2663 1712 2670 2674
circul	2086 1132 1165 1760 690 1768
circulated$	2120
circulates$	2087
circumstances$	1450
cities	2554
cities$	2502
city	2496 2504 2515 2554
city$	2497 2499 2501 2560
civil$	323
claim	1732
claim$	2687
claime	1109
claimed$	2064
clarification$	197 1865
clarit	840 1918
clarity$	197 1865
class	452 2504 1550 1587 2542 2554 1616 2571 2572 1618 2573
class$	2168 1530 2500 2505 2506 1603 2567 2578 2580 1714 2694
classe	1571 2542 1588 1601 2571 2573
classes$	2132 2168 2512 2543 2556 2561 2578 2694
classm	2348 1399 1406 1419 1426 365 1463 392 1475 2447 2448 1522 1525 448 2536 1582 1583 2539 1594 536 2643 1972 1973 906 1985
classmates$	1458 2441 2443 1516 2477 2480
classroom$	2119
classrooms$	2119
clause	2351
clause$	2183 2350 1837
clauses$	2183 2350 1837
clean	89 1757
clean$	459 2712 1818 910
cleanu	1167
clear	404 418 1890
clear$	2135 2167 2250 2251 1433 1482 1559 783 862 875 917
cleare	690 1768
cleared$	1783
clearer$	875
clearing$	917
clears$	917
clicked$	2107
clicks	1117
clicks$	2072
climb$	943
climbes$	943
climbs$	943
clinic	30 53
clinic$	701
clique$	608
clos	380 381 399 408
close$	1264 1268 2535 1611 783 807 928
closed	2086 1154 2412 1760
closed$	2109 415 423 2608 1777 928
closeing$	807
closely$	1870
closer	209
closer$	1287 279 337 863
closes$	807 928
closing$	928
club	30 35 2129 2504 2554 2572 1618 2573 682 1766 1794 955
club$	63 2101 2439 2482 2493 2500 2512 2578 557 685
clubs	1587 2542 1601 2573
clubs$	63 2512 2556 2561 2578
co$	819
coach	25 26 1125 53 2115
coach$	2693 701
coache	25 26 1125 2577
coached$	1779
coaches$	2693 936
coachi	2129 682 1766 1794 955
coaching$	936
coat$	2714
coats$	88 2714 2003 2004
coax$	599
code	86
code$	87 2687 691
codefendants$	1403
codes$	88 691
coerce	142
coerci	142
coffee$	81
cohesi	840 1918
cohort	2577
cohorts$	2585
coinci	2391
coincide$	2587
collab	209 819 840 1918
collaborative$	1287
collaboratively$	1870
collea	1282
colleagues$	2098 2237 798
collec	529 1645
collect$	2456 797 1074
collected$	1761 1782 1074
collecting$	797 1074
collectiontime$	2600
collectiontimes$	2600
collects$	797 1074
colleg	2172 452 2496 2504 1550 481 1587 2542 1588 2554 1610 1616 2571 1618 2573
college$	2161 1208 1530 466 2499 2505 2506 2512 2524 2565 2578 1816
colleges$	2512 2543 2561 2565 2578
colour$	2708
colours$	2708
come	1094 2070 2075 2084 2139 194 419 703 900
come$	2040 2049 2134 2152 131 2212 2464 440 1572 1573 1592 1604 1609 1781 727
comed$	1781
comeed$	1781
comes	194 419 900
comes$	2134 131 2212 1572 1604 1781 727
comfortable$	2281
coming	194
coming$	1242 2354 1807 1843
comments$	704
commis	1102 2086 1158 1760 690 1768
commissioned$	2057 2113 1791
commit	38 1118 840 1918
commit$	970
commits$	970
committed$	2073 970
committee$	1116 2100 695
committing$	970
common$	2526 862
commun	1119 1263 1398 2354 1855 785 1890 1896 1001 1005
communicat$	786
communicate$	165 786
communicates$	165 786
communicating$	786
communication$	2074 2218 2242 1295 218 2353 1452 1863
communicats$	786
communicatting$	786
communities$	1384
community$	2321 1384 324
compan	25 26 1125 53 1397 2577 2615 1708
company$	62 2352 2362 1410 2382 2645 1701 2663 2664 2669 2671 2673
compared$	736
compassionate$	1878
compla	1221 2176
complaint$	123 133 2683
complaints$	123 133
comple	1080 4 1093 1098 2053 1109 1119 2084 2085 2086 1132 1154 2122 1322 1364 1760 696 703
complete$	2035 2109 2118 689 1781
completed$	2035 2048 1095 2051 2064 2099 2109 2111 2114 2118 2277 2319 689 1781
completeed$	1781
completes$	2087 689 1781
completing$	2067
completion$	1082 2074 1774
concentrate$	2489
concer	89 1167 1289 1896 1005
concern$	1244 2233 2238 2240 2247 1857 790
concerns$	1244 2233 2238 1284 2240 2244 2247 1857 1858 790
concert$	2693
condit	2351 323 1401 1732
condition$	2350 2687
conditions$	2350 2687
conduc	1109 2086 1760
conducted$	2064
conductor$	48
conductors$	48 84
confer	2129 682 1766 1794 955
conference$	2705
confid	2318 720 1896 1918 1005
confidence$	1328 1798 1938
confident$	1798
confir	1265
confirm$	1096 1772
confirmed$	1096 2220
confirms$	1096 1772
confis	327
congre	1397 1398 2354 2356 2391 2394 2432
congregate$	2352 2453 2456 1969
congregating$	2353 1970
connec	1681
connection$	325 2636 1694 1935 1941
connections$	2636 1694 632 1935 1941
consci	1341
conscious$	2296
consen	2320
conseq	2320
consequences$	2233
consid	2086 1230 2214 1265 1890
consider$	1773 1876 995
consideration$	2242 1315 2317 1856 996
considerations$	996
considered$	2185 2220 2265 2340 995
considering$	995
considers$	1773 995
consis	184 1890 818 1896 819 840 1918
consistent$	1262 2243 1878 810
consort$	1969
consorting$	1970
constant$	1268
constructive$	1302 1955
consul	1078 1103 2060 2062 1140 2110 1162 2129 682 1766 1794 719 761 955 1002 1005
consultant$	1839 980
consulted$	2033 2058 2061 2095 2117 1797
contac	1078 1079 2040 1103 2060 2062 1109 1111 1119 2084 2086 1132 1140 2110 1162 93 95 2129 1397 1398 2354 2356 2360 1418 1420 1430 1434 1440 1441 2416 1574 682 1766 1794 719 1855 882 955
contact$	2074 2082 1171 2130 1198 2241 2310 2342 311 2349 1395 1396 2352 2353 1400 325 1411 2369 2373 2374 2385 2389 2397 1444 2405 1452 1453 2529 2624 1690 1764 1788 714 1859 1960 1967
contacted$	2033 2058 2064 2095 2117 1173 1797
contacts$	2087 1171 2130 1198 1788
contin	209 231 840 1918
continual$	1268 986
continually$	986
continuation$	986
continue$	656 871 986
continued$	1287 1309 656 715 782 783 986
continues$	656 986
continuing$	656 986
continuous$	986
continuously$	986
contra	2129 1401 682 1766 1794 955
contract$	2076
contri	53 2115 1001
contributor$	0 1 2038 12 16 18 84 1172
contributors$	0 1 2038 12 16 18 84 1172
contro	142 340 431 612 1830
control$	310 597 2644 2676
controling$	310 597
controls$	310 597
controlting$	310
conven	2040 2086 1760
convene$	2039
convenes$	2039
conver	2129 682 1766 1794 955
conversation$	2145 2234 2242 1295 218 2293 274 2310 1949
conversations$	2234 2242 1295 218 274 1949
cook	1757 1018
cook$	2712
cooked	2122
cooking$	685
cool	1691
cool$	2641 2646
cools$	2646
cooper	975
coordi	25 26 1125 53 184 219 1297 819 1001
coordinated$	1262
cope	1332
cope$	2287
copies$	2003
coping	840 1918
copy	2086
copy$	2069
core$	38 1147 1148 2348 1399 1406 1419 1426 365 1463 392 2447 448 2536 1582 1583 2539 1594 2643 1972 1973 906 1985
corner$	1627 2583 2659
corners$	2581 1627 2583 2659
corrid	2496
corridor$	2545 2659
corridors$	2659
cost	2158 126
cost$	22
costed	1102
costed$	2057
costs$	22
costum	24
could	1374
could$	2158 2160 181 1386 362
counci	25 26 1125 53 2704
council$	54 1866
councillor$	62
councillors$	62
counse	53 2129 682 1766 1794 761 955
counsel$	335
counsele$	335
counseled$	335
counseles$	335
counseling$	335
counselling$	2082
counsellor$	701 1839 980
counsels$	335
count$	50 941
counter$	2119
counters$	2119
counti	1587 2542 2554
counties$	2502
counting$	941
country$	2501 2560
counts$	941
county	2496 2504 2515 2554
county$	2497 1543 2499 2501 2560
couple$	1825
course	2129 1260 1616 2571 2572 1618 2573 682 1766 1794 955
course$	2041 2101 2130 2215 2578 685 1840 957
courses$	2130 2578
court	30 2680 971
court$	85 323
cousin	2496 2516 488
cousins$	1828 1990
cover	1230
cover$	2185 2357
covera	1357
coverage$	2312
covere	1109 2075 1230 153 154 155 156
covered$	2064 2185 1231 1233 1234
covering$	2357
covers	2075
crackd	971
cracks$	2303
create	2086 1134 1760 1001
created$	2089
creati	4 1001
creation$	1082
creatively$	1881
crew	1618 2573 2577
crew$	2581
crews	2573
crews$	2581
cricke	1746
cricket$	2701
crime$	970
crimes$	970
crop$	2212
crops$	2212
cross	1574 847
cross$	209 2391 2529 2574 1629 2587
crosso	1629
crossover$	2584
crossr	1925
crowd	2615 1715
crowd$	2437 2632 2661 2666 1714 2670 2671
crowds$	2437 2670 2671
cultiv	1004
cultur	1896 1005
culturally$	819
culture$	2662 1904
cups$	2003
curb	340 431
curfew	323 1401 327
curfew$	414 1976 899
curfews$	414 1976 899
curiosity$	2269 1847 1859
curiou	1341
curious$	2243 2296 1959
current$	2202
curric	2129 682 1766 1794 955
curriculum$	2076
curtai	340
customary$	182
customers$	1990
cut	320 444 603 612 616 1757 759
cut$	150 2344 2358 583 597 615 2712 690 1783 1022
cuting$	597
cuts	320 603
cuts$	150 597 1022
cuttin	320 603
cutting$	150 583 1022
cycle$	943
cyclees$	943
cycles$	943
dad	1536 2496 2516 488
dad$	978
daily$	2034
dampen	621
dance$	943
dancees$	943
dancer	27
dances$	943
danger	2320
danger$	2233
dangers$	2233
darts	1746
darts$	2701
dashbo	2129 682 1766 1794 955
data$	1169 1765 1853
database$	2104
date	882
date$	2691 1960
daught	1465
daughter$	1464 978
daughters$	1464
day	1587 2542 2554 2572 1618 2573
day$	2068 1159 2163 2459 2469 2578 2580 1633 2591 2594 2595 2597 1644 2602 2691 2693 2708
days	2542 2573 963
days$	2068 1159 2163 2561 2578 1633 2592 2596 2597 1644 2603
dead$	2415
deadline$	1767
deadlines$	1767
deal	179
deal$	172 214
dealer	109 2153 1017
dealer$	2149 2686 1832
dealers$	2149 2686 1990 967
dealin	179
dealing$	172 970
dealings$	1452
deals	179
dealt$	154 155 156 172
debate$	2234
debt$	2171
debts$	2171
december$	2159
decent$	1711
decide	1265
decide$	2169 366
decided$	2220 366
decides$	2169 366
decision$	2260
decisions$	2260
declare$	1096
declareed$	1096
declares$	1096
declin	961
deconstruct$	826
deconstructe$	826
deconstructes$	826
deconstructing$	826
deconstructs$	826
decrea	961
decrease$	92
dedicated$	1151 710
deepen	818 1004
defendants$	1403
defus	621
degree$	5
delegates$	2098
delet	380 381 759
delet$	893
delete	2412
delete$	377 893
deleted$	893
deletes$	893
deleting$	893
delets$	893
delive	1080 4 1102 1109 1119 2084 2086 1132 1166 98 219 1297 1760 690 1768 925
deliver$	1044
deliverables$	1767
delivered$	2035 1095 2057 2064 2114 2121 1176 1044
delivering$	1044
delivers$	2087 1044
delivery$	1082 2074 711
deliverys$	711
demand$	2171 1237
demands$	2171
demoli	399 2454
dentis	761
dentist$	2714 1839
depart	1645
department$	1866
departuretime$	2600
departuretimes$	2600
dependence$	598 1694
dependency$	598
descri	2139 1185 1221 2176 1230 154
describe$	2140 2185 958
described$	2185
describes$	958
design	2086 1760
design$	2169
designated$	1151 710
designs$	2169
desk$	2081 2119 626
desks$	2119 626
detach$	582 615
detached$	2047 42
detaching$	582
detail$	2183
details$	2069 2183 1875
detective$	969
detectives$	969
deter	320 387 971
deter$	321 403
determ	1265
determined$	2220
deterr	320 1005
deterred$	361
deters	320
develo	2086 1332 1760 815 818 1002
develop$	2193 2211 250 2287
develope$	250
developed$	2284
developes$	2193 250
developing$	250
development$	2238 2240
developments$	2238 1284 2240
develops$	2193 2211 250
dialogue$	2234 1295 218 274 1859 1949
diary$	694
did$	1095 2158 2160
die$	1691
dies	1691
dies$	2646
dietic	761
dietician$	1839
dietit	761
dietitian$	1839
differ	1549 630 637 1716 720
difference$	1798
different$	1207 1474 2491 1538 2494 1544 1545 1547 1557 1564 509 510 1591 517 518 1597 1599 522 523 524 527 1606 1608 532 1614 1615 540 1620 1622 1623 1625 1626 549 1628 1630 555 1637 1641 566 567 1646 1648 1704 1709 1711 634 2668 636 641
differently$	2672 1881
difficult$	356
diffus	621
dig	1757
dig$	2712 1023
digest$	1765
digging$	1023
dignity$	1931
digs$	1023
dilut	603 616 621
dimini	625
dinner	89 1167
dinner$	2705
dip$	706
direct	25 26 1125 2129 2318 682 1766 1794 955
direct$	328 1414 398 424 882
directed$	328 398
directing$	328 398 424
direction$	1975
directions$	2429 2546 1975
directs$	328 398 424
disassociat$	584
disassociate$	583 584
disassociates$	584
disassociating$	584
disban	2412 381 1575 1576 1687 907
disband$	606 2642
disbande$	606
disbanded$	2530 2531 606
disbandes$	606
disbanding$	606
discon	576
discou	312 320 387
discourage$	321 581
discouraged$	361
discourages$	321 581
discouraging$	321 581
discretion$	1882
discus	2086 1230 153 1265 1760 1855
discuss$	1773 997
discussed$	2185 1231 2220 2265 997
discusses$	1773 997
discussing$	997
discussion$	2234 2242 2293 274 1949 997
discussions$	2234 2242 274 1949 997
disengag$	584
disengage$	584
disengages$	584
disengaging$	584
disentangle$	615
disman	1575 620 907
dismantl$	606
dismantle$	606
dismantled$	2530 606
dismantles$	606
dismantling$	606
dismis	543
disper	2403 400 404 419 1575 1576 896
dispersal$	1974 1975
dispersals$	1975
disperse$	1478 403 1482 895
dispersed$	2402 2530 2531 895
disperses$	895
dispersing$	895
displa	2086 2096 1165 2129 682 1760 1766 1794 955
display$	2119
displayed$	2120
disrup	320 603 620 621
disrupted$	2544
disseminat$	786
disseminate$	786
disseminates$	786
disseminating$	786
disseminats$	786
disseminatting$	786
dissociat$	584
dissociate$	583 584
dissociates$	584
dissociating$	584
dissol	381 1687
dissolv$	606
dissolve$	606 2641 2642
dissolved$	606
dissolves$	606
dissolving$	606
dissua	320
dissuade$	321
dissuaded$	361
dissuades$	321
distan	602 623
distance$	2508 582 1680 610 615 617 1983
distances$	582
distancing$	582
distant$	1547 1559
distri	4 1109 2086 1166 98 539 1760
distributed$	2064 2121 1176 1617
distribution$	1082
divers	1923 1005
diversionary$	1302
divert	1002
divert$	582
diverting$	582
diverts$	582
divide	1575 539 907
divided$	2530 1617 544
dividi	907
division$	617
do$	1095 2139 173 177 2256 290 2329 2330 2334 1436 554 1664 766 822
doctor	761
doctor$	701 1839 980
documented$	1782
does$	173 290 1436 554
doing$	177 290 766 1869
domino	1746
dominoes$	2701
don$	1436 554
donate$	1019
donated$	1019
donates$	1019
donating$	1019
done	1080 1109 2086 1154 1157 1322 1364 1760
done$	2035 1095 2051 2064 2109 2112 2114 2118 2277 2278 2319 2341
door$	2046 2081 2119 90 2280 2007
doors$	2046 2081 2119 90 2575
dorm	1618 2573 2577
dorms	2573
doubl	2126 961
double$	97 132
down	1133 2412 961
down$	2058 2073 2088 2180 1304 377 739 2006 2018
downlo	2070 1117 2084
downloads$	2072
draft$	1048
drafte	2086 1760
drafted$	1048
drafting$	1048
drafts$	1048
draw	2432
draw$	238 2490 505 513 582 924
drawin	742
drawing$	2683 924
drawn$	1118 690
draws$	924
dress$	1732
drew	1199
drew$	2154
dried$	1211
drift	1424
drift$	2489 1679 618 1697 1879
drifted$	618
drifting$	618 1697
drifts$	618 1697
driv	219 1297
drive	2403
drive$	413 879 937
driveing$	413
driven	529
driven$	513 537 951
driver	25 26 1125 52 53 2115 1189 119 2704 1802 1903
driver$	0 1 2038 12 16 18 2066 46 84 1172 108 2144 2686 1832 1991
drivers$	0 1 2038 12 16 18 2066 46 1130 84 1172 108 2144 1197 2686 2707
drives$	413 879 937
driving$	2713 879 937
drop	93 444 576 583 662 961
drop$	30 35 92 2129 1661 654 1742 682 1766 1794 869 945 955
dropin$	1171 1740
dropins$	1171 1740
droppe	1225 961
dropped$	2180 654 945
droppi	583 961
dropping$	1661 654 945
drops	576 961
drops$	654 945
drug$	970
drugs$	970
dry$	1818
due$	762 1857
dug$	2118
duty$	2081
dynami	2654 840 1918
dynamic$	2662
dynamics$	2662
each	157 2447 563 2643 1745 2704 1972
each$	2034 2059 2081 2091 2163 2208 1355 2366 2389 2409 451 1541 2529 521 2557 526 530 545 547 2599 2630 2636 1728 2695 2696 665 2700 1751 1754 678 1759 697 1801 746 1894 1993 1994 1998 2015 2020 2026 2032
ear$	1863 874
earlie	961
earlier$	1614
earliest$	1252
early$	2205 1252 525 2006
earn$	860 966
earned$	966
earning$	860
earns$	860 966
ears$	874
easier	961
easier$	1689
easter$	487
easters$	487
easy$	2167
eat$	1579 1604 548 1071
eating$	1071
eats$	1579 1604 548 1071
eclipse$	2104
educat	529
educate$	825
educated$	1529 1539 2511
educates$	825
educating$	825
effect	2654 1890
effective$	799
effectively$	2205
effectiveness$	1854
effort	1311
effort$	2242 2266
efforts$	2242
eight	106 143
eight$	1184
eject	418
elder	478
elder$	2650
eldest	2348 1399 1406 1419 1426 365 1463 392 2447 2478 448 461 1541 478 480 2522 2536 1582 1583 2539 1594 521 536 2643 1972 1973 1982 906 1985
eldest$	2650
elearn	2129 682 1766 1794 955
elevat	1004
elsewh	2496 2515
elsewhere$	2189 2299 2479 2484 2492 2494 2668 1838
email	1079 2129 682 1766 1794 955
email$	9
emaile	1078 1103 2060 2062 1111 2086 2110 1760 719
emailed$	2033 2058 1104 1797
emails	1132
emails$	9 2087
embed	219 1297 818
embed$	1003
embedd	2086 1760
embedded$	2284 1003
embedding$	1003
embeds$	1003
emerge	1261
emerge$	2193 2216
emergees$	2193
emerges$	2193 2216
emotio	231
emotional$	1309
empath	840 1918
emphas	1004
employ$	1053
employe$	1053
employed$	1053
employes$	1053
employing$	1053
employs$	1053
empower$	991
empowered$	991
empowering$	991
empowerment$	991
empowers$	991
empty$	1818
enabl	1004
enable$	252
enables$	252
enabling$	252
encour	1265 2318 818 1005
encourage$	998
encouraged$	2220 998
encourages$	998
encouraging$	998
encryp	755
encrypted$	1833
end	312 320 339 380 381 576 583 1687 2657
end$	348 2411 1546 2504 1627 2583 2608 1661 591 2641 2642 2646 2659 808 1037
endeav	836
ended	1211 1225 2412
ended$	2166 2180 2344 2358 2411 2608 1037
ending	320 576 583
ending$	1661 808 1037
ends	320 339 576 1691
ends$	1605 1627 2583 2608 2646 2659 808 1037
enforc	898
engage	1078 1119 1161 696 1890 817 1896 1946 1005
engage$	2116 1895
engaged$	2033 2067 2111 1895
engagement$	2074 2242 1774 1793 1877 1895 1951
engages$	2116 1895
engagi	817
engaging$	2067 1895
engend	1004
enhanc	818 1001
enhanced$	2284 279
enough$	297
enquir	2129 682 1766 1794 955
enrich	1004
enrol$	479
enroled$	479
enroling$	479
enroll	1109
enrolled$	2064 1775
enrolred$	479
enrols$	479
ensure	818
ensure$	2298 366 812
ensured$	2284 366 812
ensures$	366 812
ensuring$	812
enter	419 900
enter$	2464
entered$	71 544
enters	900
entrance$	2119
entrances$	2119 1596 2575
entry	1645
entry$	408 1495 2012
entrytime$	2600
entrytimes$	2600
environment$	2279 2321 2662 1889
environments$	2279 2321
episod	963
equally$	1931
equip$	827
equipm	24
equipped$	827
equipping$	827
equips$	827
erode	603
escala	780
escalate$	1948
escalated$	1868
escalates$	1948
escort	420
escort$	413
escorted$	513
escorting$	413
escorts$	413
establ	2086 1265 1760 818
established$	1239 2220
estate	2356 2496 2504
estate$	2482 1568 2560
esteem	1918
ethos	1005
evalua	2086 1760
evaluate$	776
evaluates$	776
evaluating$	776
evenin	2129 454 1587 2542 2554 2572 1618 2573 571 572 682 1766 1794 955
evening$	2063 2068 113 2469 2487 525 2580 1633 2591 2594 2595 2597 1644 2602 1649 2605 1653 2609 730
evenings$	2063 2068 113 2487 2561 1633 2592 2596 2597 1644 2603 1649 2605 2607 1653 2609 2611 1675 730 1812
event	2129 682 1766 1794 955
event$	2130 2705 957
events$	2130 2215
every	157 2447 1745 2704 1972
every$	2034 2059 2081 2091 1177 2163 1317 1355 1358 2557 530 545 2695 2696 665 2700 678 697 882 2020
everyb	52 157 216 256 1334 282
everybody$	1130 1294 1360 1384 798
everyo	52 157 1282 216 256 1334 282
everyone$	1130 2237 210 1294 1360 1384 798
everything$	2260 1844 1900
evict	418
eviden	755
evidence$	41 64 1833 1875
evidenced$	69
evident$	1782
evolve$	2193
evolvees$	2193
evolves$	2193
except	2523
exchange$	211
exclud	1188 2173 2403 408 417 444 1524 455 569 902
exclud$	447 904
exclude$	447 449 904
excluded$	2143 347 2402 1495 2479 2481 449 2511
excludes$	447 449 904
excluding$	447 449 904
excludning$	447
excludring$	447
excluds$	447 904
exclus	963
exclusion$	133 323 324
exclusions$	133
exerci	2129 682 1766 1794 955
exhibi	89 1167
exhibition$	85
existing$	1239 2232 882
exit	381 605
exit$	592 1683
exiting$	592
exits$	2575 592
expect	840 1918
expectations$	1888
expected$	352
expel	444 455 902
expel$	447 904
expele$	447 904
expeles$	447 904
expeling$	447 904
expell	1524 455
expelled$	2479
expelning$	447
expelring$	447
expels$	447 904
expenditure$	22
experience$	2314
experiences$	704
explai	1103 1185 1221 2176
explain$	2140
explained$	2058
exploi	2320 1830 1017
exploit$	2676
exploitation$	1886 967
exploitative$	967
exploited$	967
exploiter$	967
exploiters$	967
exploiting$	967
exploits$	967
explor	1230 154 2214 1265
exploration$	2242
explore$	994
explored$	2185 2220 2265 994
explores$	994
exploring$	994
exposed$	1469
exposu	840 1918
express$	2308
extend$	1035
extending$	1035
extends$	1035
extent$	5
extra$	305 702
extrac	629
extract$	582
extricate$	582
eye$	2219 874
eyes$	874
facili	2086 1760 818 1001
fade	1691
fade$	2641 2646
faded	2657
fades	2657
fades$	2646
fair	89 1167
fair$	2135 2167 1741 2705 1959
fairly$	2205 1931
fairs	1167
faith$	1937
fall	1225 961
fall$	92 2180 270
fallin	961
falling$	270
fallping$	270
falls	1225 961
falls$	2180 270 1460 1691
famili	27 28 29 52 53 2115 143 1903
families$	0 1 2038 12 16 18 1106 1107 2066 1130 59 1146 83 84 1172 2208 1330 265 1354 1406 383 2495 2509 1555 2707 1894 1905 979
family	53 2115 2348 1399 1406 1419 1426 365 1463 392 2447 448 461 1541 2496 2504 2516 488 2536 1582 1583 2539 1594 2643 1972 1973 906 1985
family$	0 1 2038 12 16 18 2066 84 1172 1232 2495 1555 644
far	474 623
far$	162 474 1552 1559 1565 549 1628 1704
fare	1732
fare$	61 2687
fares$	61 2687
fashion$	2217
faster$	1954
father	1536 2496 2516 488
father$	978
fathers$	265
fear	1221 2176
fear$	1806
fears	1221 2176
feasibility$	1910 834
feasible$	1842
february$	2159
fed$	2239
fee	1732
fee$	2687
feed$	203
feedback$	65 683
feeding$	203
feeds$	203
feel	2139 1221 2176 1332
feel$	2287 1335 1381 726 743 1889 958
feelin	840 1918
feeling$	958
feelings$	704
feels	1221 2176
feels$	1335 726 743 958
fees$	2687
fell	1225 961
fell$	2180
felled$	1783
felt	2139 1221 2176
felt$	726 743 958
fenc	399
fence	24 2680
fence$	55 90 1019
fenced$	2454 423 1019
fences$	90 1019
fencing$	55 90 1019
festiv	89 1167
festival$	2693
few$	2165 1251
fewer	97 758
fewer$	1175 105 1836 959
fi	1477
fight	963
fight$	2149 133
fights$	2149 133
figure$	2105 1169
figures$	2105 1169 1765
file	2086 1142 1147 1235 1760
file$	2097 2102 2104 2187 2188 2190 2191 699 1856
filed	2086 1760
filed$	71
files	1132
files$	2087 2097 2102 2104 2190 699
fill$	1757 807 923
filled	1109 2086 1760
filled$	2064 923
filling$	807 923
fills$	807 923
film	2129 2675 1757 682 1766 1794 955
film$	23 85 2683 2684 2693 1741 2702 2708 2712
filming$	954
films$	2693 2708 954
final$	2099
find	1185 1440 631
find$	1180 2140 1221 224 635 681 741 1820 855
finde$	635
findes$	635
findin	1229
finding$	2182 2184 224 635 681 855
finds$	1180 224 635 681 741 1820 855
fine	1732
fine$	2687
fined	2403
fined$	2402
fines$	133 2687
finish	1080 2086 1157 543 1645 1760
finish$	2641
finished$	2035 1095 2099 2112 2118
finishingtime$	2600
finishingtimes$	2600
finishtime$	2600
finishtimes$	2600
firm	53
firm$	875 878
firmer$	875 878
firmly$	2205
first$	1252 1813
fish$	943
fishes$	943
fishs$	943
fit$	2195 1021
fits$	1021
fitted	1109 1133 1166 1724 690 1768
fitted$	2064 2088 2121 2679 692 1021
fitting$	1021
five	27 29 44 106 1201 136 143 2348 1399 1406 1419 1426 365 1463 392 2447 2448 1496 1525 448 498 2536 1582 1583 2539 1594 528 2643 1748 1754 1802 1972 1973 906 1985
five$	1107 1122 79 83 89 101 1184 1214 2179 2348 1399 1406 1419 1426 365 1463 392 2447 2451 2472 2480 448 2536 1582 1583 2539 1594 570 2636 2643 2661 1728 1746 2703 1972 1973 906 1985 1999 2014 2026
fix	431
fix$	915
fixed	690 1768
fixed$	915
fixes$	915
fixing$	915
flag	207
flagged$	2239
flat	481 1618 2573
flat$	2363 485 1602 2578 2713 2714
flats	2573
flats$	2363 1602 2578 2714
flexib	1341
flexible$	2296
flies$	484
floor	2496 1618 2573
floor$	2659
floors	2573
floors$	2659
flourish$	2308
flowing$	2250
flush	418
fly$	484
flyer	2129 682 1766 1794 955
flyers$	2003
fobs$	88
focus	818
focus$	1247 1859 1003
focuse	801
focused$	1879 1902 1942 1003
focuses$	1003
focusing$	1003
focussed$	1902 1003
focussing$	1003
follow	1117 1188 2173 142 2643
follow$	188 1298 1299
followed$	2143 2156 1265
followers$	2072
following$	188 1807
follows$	188
food$	2708 2004
footag	755
footage$	1833
footba	1746
football$	2701 685 2014
footfa	13 72 1150
footfall$	2105 1793
for	470 519 1768
for$	2057 1128 2108 2113 2154 2185 2225 2231 2268 1321 2283 2294 1393 2357 1492 2488 2588 2688 2700 1813 1862 1866 1867 1873 1879 1891 1912 2009 2016 2025 2030 983
forbid	320 322 338 339 341 387
forbid$	321 1461 585
forbidden$	2344 361 2411
forbidding$	585
forbided$	585
forbiding$	585
forbids$	585
force$	969
forefront$	1305
forge$	857
forgeing$	857
forges$	857
forgiving$	1878
form	2391 452 1550 1587 2542 2554 1610 1616 2571 2572 1618 2573 1624
form$	23 2390 1530 2500 2505 2506 2512 2565 2567 2579 2691 857
forming$	2409 857
forms	2129 2542 1588 1601 2571 2573 682 1766 1794 955
forms$	23 2512 2543 2556 2561 2565 2579 857
fortnightly$	2034 2700
forum	19 38 2129 682 1766 1794 955
forum$	1116 2227 2228
forwar	1265 1298 1299 762
forward$	2199 2220 2253 2254 1775 1840 1845 1957
forwards$	1840 1957
foster	818 1004
foster$	481 905
fostering$	905
found	1134
found$	2089 2170 1446 369 370 2428 741
four	106 143 2348 1399 1406 1419 1426 365 1463 392 2438 2447 2448 1496 1525 448 478 2536 1582 1583 2539 1594 528 2643 1754 1802 1972 1973 1982 906 1985
four$	1184 2179 2348 1399 1406 1419 1426 365 1463 392 395 2447 2451 2480 448 1533 1541 2533 2536 1582 1583 2539 1594 570 2643 2661 1731 1738 1739 1972 1973 1982 906 1985
fragme	620 907
fragment$	606
fragmente$	606
fragmented$	606
fragmentes$	606
fragmenting$	606
framew	2129 682 1766 1794 955
fraternise$	1969
free	623
free$	1600 615 934
freedom$	275
frequency$	6
frequent$	185
fresh$	1531 459
friday	454 571 572
friday$	2063 454 2487 571 1649 572 2605 2689 1743 2699
fridays$	2063 2487 1649 2605 2689 1743 2699
friend	27 28 29 44 78 106 1189 119 1201 136 137 1220 143 1223 256 1334 2348 1398 1399 2360 1406 1419 1426 2396 365 2399 2406 2407 2417 1463 2421 2424 392 1475 2447 2448 1496 2461 1522 1525 448 461 1541 2507 478 498 2536 1582 1583 2539 2547 1594 528 1612 536 1659 2615 2619 2621 2635 1681 2643 2656 1702 1708 1715 1748 1754 1802 1971 1972 1973 906 1985
friend$	2144 2146 1218 1560 2567 632 1713 2669
friendlier$	1804
friendly$	2167 2281 1959
friends$	1106 1107 1122 1156 79 83 101 2134 102 1184 2141 2144 2146 1197 1214 1215 2175 2178 2179 1379 2346 1403 2373 2375 2377 2378 346 2382 2384 2395 2400 2404 1458 2422 2423 1481 2441 2443 2451 1516 2472 2477 2480 2489 457 2514 2520 2541 515 2567 2598 570 2616 2617 2620 2627 2629 2631 2633 2636 2638 1685 2645 2647 2648 2649 2651 619 2655 2658 2661 2663 632 2665 2666 2667 1713 2669 2670 2671 1717 2673 2703 1894 1989
friendship$	314 2353 2368 346 457 511 515 1624 2614 2616 2617 2618 2624 2625 2627 2631 2635 2636 2639 608 613 2648 1698 2658 1707 1708 2663 632 1715 2670 2671 1719 1989
friendships$	314 2353 2368 346 457 511 515 2614 2616 2617 2618 2624 2625 2627 2631 2636 608 613 2648 2658 2663 632 2670 2671 1989
from	2417 1660 1692 1735
from$	2065 1143 114 1195 1224 1245 1344 1416 1423 1425 1431 2393 1439 2408 1527 2488 2494 2518 1570 1586 542 1661 1662 1682 1683 1693 1696 2688 2690 2698 2700 2711 725 1814 1817 1862 1977 2005 2029
full$	240 1377 715
fuller$	240
fully$	1163
fun$	81
functi	1138
functional$	2093
fund$	40 1040
funded$	1040
fundin	2129 2276 682 1766 1794 955
funding$	40 1237 197 1865 1040
funds$	40 1040
furniture$	2708
furthe	209 231
further$	1251 1287 1309 1414 1559 773
future	209
future$	2197 1287 1414 1857
gain$	802 860
gaining$	802 860
gains$	802 860
game	89 1167
game$	2708
games	1167 1746
games$	2701 2708
gang$	324 888
gap$	2303 610 617 1885
gaps$	2303 1885 1898
garden$	85 2683 2713 943
gardenes$	943
gardens$	943
gate	24
gate$	2081 55 2119 90
gates$	2081 55 2119 90 2575
gather	1397 1398 2354 2356 2359 2360 1411 1417 1418 1430 1434 2391 2394 1454 2432 1496 1574
gather$	131 2352 2366 2367 2374 2385 2389 2398 2428 2453 1499 2455 2456 2464 1573 2529 1609 797
gathered$	2340 1446 2428 1761 1782
gathering$	2353 2372 2376 2409 2436 2437 2445 2624 797
gatherings$	2372 2373 2376 2437 2451
gathers$	131 797
gave$	2044 2127 453
genera	231
general$	1309
get	2139 1185
get$	2140 176 2211 291 1476 424 1592 1609 582 599 646 726 786 797 883
gete$	786
getes$	786
geting$	424 786 797
gets$	176 2211 291 424 582 599 646 726 786 797 883
getting$	176 291 1454 582 599 786 883
gift$	1198
gifts$	1198
gig	89 1167
gig$	2693
gigs	1167
girl	1189 2348 1399 1406 1419 1426 365 1463 1465 392 2447 448 461 1541 478 2536 1582 1583 2539 1594 2643 1972 1973 906 1985
girl$	2144 2146 1218 2495 1560
girlfriend$	979
girls	27 28 29 44 78 119 1201 136 137 143 256 1334 2348 1399 1406 1419 1426 365 1463 392 1475 2447 2448 1496 1522 1525 448 1532 498 2536 1582 1583 2539 1594 528 536 2643 1748 1754 1802 1972 1973 906 1985
girls$	1106 1107 1122 1156 79 83 101 102 2141 2144 2146 2148 1197 1214 1215 2179 1379 1458 2441 2443 2451 1516 2472 2477 2480 2495 2533 2541 570 2636 2703 1981
giv	925
giv$	250
give	231
give$	1309 237 241 250 273 453 583 809 856 926 1031
giveing$	856
given	2045 1109 2084 2086 1166 98 1230 231 285 519 1760
given$	2064 1114 2086 2090 2121 1176 112 1196 2185 1309 2265 237 241 1363 1760 698
gives$	241 250 273 453 809 856 926 1031
giving$	237 241 250 453 583 809 926 1031
givs$	250
go	2040 2139 1185 194 419 440 543
go$	1087 1101 1168 2126 2134 2140 131 1230 2211 2256 1430 1518 458 471 1558 484 491 1572 1573 513 1592 553 593 1672 1723 732 961
goal$	1940
goalpo	24
goalpost$	55
goalposts$	55
goals$	1940
goe$	2343 1572 1604
goes	2075 2080 194 419 543
goes$	1087 1101 1168 2126 2134 2211 2343 1460 458 471 1558 484 491 1572 513 1604 593 1723 674 732 961
going	1097 209 419
going$	2052 1287 2250 1370 2371 2394 1451 2420 593 1807 1869 1891
gone	2075 1187
gone$	1101 1103 2086 2122 1168 2126 2142 2152 1760 732
good$	2167 2287 1359 2517 1593 1711 715 783 863
gos$	131 1572
got$	32 599 726
govern	53
government$	1866
governor$	2100
governors$	2100 695
gp	761
gp$	1839 980
gps	53
gran	2496 2516 488
gran$	979
grand	1465 2516
grandad$	979
grandbrother$	978
grandcarer$	978
grandcarers$	978
granddad$	978 979
granddaughter$	978
grandfather$	978
grandm	1536
grandma$	979
grandmother$	978
grandmum$	978
grandp	1536
grandparent$	978
grandparents$	978
grandsister$	978
grandson$	978
granma$	979
granny$	979
granpa$	979
grant	2129 682 1766 1794 955
grant$	40 659
grante	2086 1760
grante$	659
granted$	659
grantes$	659
granting$	659
grants$	659
grass$	705
greate	96 815
greater$	1174 240 279 1377 305 782 863
green$	2136 2137 1789 1810
greet	1186 1018
greet$	2141
greete	122
greeted$	1200
greets$	2141
grew	2124 2126 961
grip$	2490 1701 624 1703
groom	1830 1017
groom$	2676
groomed$	967
groomer$	967
groomers$	967
grooming$	967
grooms$	967
ground$	1952 894
grounding$	894
grounds$	894
group	27 28 44 78 2129 106 1201 136 137 1220 143 1222 1223 256 1334 2348 1399 1406 1419 1426 365 2407 1463 2421 2424 392 1475 2447 2448 2450 1496 1525 448 2496 2507 498 2536 1582 1583 2539 1587 2542 1594 528 2571 2573 1656 2615 2619 2621 2623 2635 1681 2637 2643 2656 1702 1748 2704 1754 682 1766 1794 1802 1896 1971 1972 1973 906 1985 955
group$	1106 1116 1122 2102 2103 1156 79 83 101 102 1184 2141 2146 1214 1215 2175 2177 2178 2179 2316 1379 1403 2368 2373 2377 2378 346 2384 2392 2400 2404 2410 1457 1458 2414 2423 1481 2437 1483 1485 1486 409 1489 2451 2453 2472 2480 2482 1530 457 2493 2500 2505 2514 2520 2541 2543 511 515 1603 2567 2578 2579 2581 2598 570 1652 575 1654 2612 2616 2617 2620 2625 2627 2628 2629 2630 2631 2632 2636 2638 2639 1685 609 2645 613 2647 2648 2649 2651 619 2653 1699 2658 2661 1707 2663 2665 1712 2670 2674 2703 1989
groupactivities$	2611
groupevenings$	2611
groupi	2394
groups	1496 2542 2571 2572 2573
groups$	2102 2103 2348 1399 1406 1419 1426 365 1463 392 1471 394 2437 1483 1485 1486 409 1489 2447 2451 448 2536 1582 1583 2539 2543 1594 2556 2578 2579 2581 2643 2653 2663 1712 2670 2674 1972 1973 906 1985
groupsession$	2611
groupsessions$	2611
groupwork$	2611
grow	2124 2126 961
grow$	2308 1679 726
grows	961
grows$	726
growth$	96
guard	25 26 1125 53 1189
guard$	46 48 108 2144
guardian$	979
guards$	46 48 84 108 2144
guidan	2129 682 1766 1794 955 1005
guidance$	197 2264 1865
guide	1001
guide$	582
guided	1001
guidel	86
guideline$	87
guidelines$	87
guides	1001
guidin	1001
gulf$	610 617
gurdwara$	2705
gym	30 57 1766
gym$	685
had	138
had$	2051 32 77 2160 2307 686 716 1796
haircuts$	2004
half	52 478 2542
half$	1130 81 97 132 1541 1545 536 1618 1794
hall	30 35 57
hall$	2439 2482 2493 2581 557 2705
halls$	2581
halt$	591
halv	961
halved	1211 1225
halved$	2166 2180
halves	1587 2542 2572 1618 2573
halves$	2348 1399 1406 1419 1426 365 1463 392 2447 448 2536 1582 1583 2539 1594 1627 2583 2643 1972 1973 906 1985
hand	925
hand$	2288 1943 1032
handbook$	2076
handed	2045 2086 1166 98
handed$	2044 1109 2086 2121 1176 1760 690 698
handing$	1032
handle$	2644
handou	2129 682 1766 1794 955
handov	1357
handover$	2312
handovers$	2312
hands$	1032
hang	2432
hang$	1397 2391 2456
hangin	1454
hanging$	2354 2394 1441 2409 2420 2445
happen	1097 2086 2122 1760
happening$	2052
happier$	1804
happy$	1566
hard$	356 1908 878
harder$	356 878
harm	142 1830 757
harm$	2676 1835 1886
harmed$	1835
harmful$	1593 1835
harming$	1835
harms$	1835
harnes	1004
has	553 781
has$	32 33 1131 1141 73 77 80 82 1163 118 228 2315 294 718 1800 871
have	2139 553 781
have$	33 1131 1141 73 77 80 82 1163 118 228 234 260 271 2315 294 316 1467 1494 718 1800 871
haven$	2279 2321
having$	234 294 1442 1806 871 949
he	143 478 480
he$	1354 2322 1378
head	25 26 1125 2704
head$	2078
headco	13 72 1150
headcount$	2105
heal$	805
heale$	805
heales$	805
healing$	805
heals$	805
health	2320 1392 630 637
health$	761
healthier$	2347
hear$	1773
heard	2156 1221 2176 2336 1890
heard$	2290 2340 965
hearing$	2705
hears$	1773
heart$	1305
heater	24
hedge$	55 705
hedges$	705
held	1109 2080 2084 2086 2122 95 154 155 156 1760 778
held$	2064 2114 1173 1233 1234 2307
hello	1186
hello$	2141
helmet	24
help	2318 818 839 1002
help$	144 2264 254 276 599 679 1899 1917 1951
helped	529
helped$	144
helpfu	2214
helpful$	2167 144 1842
helpin	818
helping$	254 679
helpline$	23
helplines$	23
helps$	254 599 679
her	1212 2348 1399 1406 1419 1426 365 1463 392 2447 448 1541 2521 2536 1582 1583 2539 2548 1594 521 2623 2637 2643 1819 1972 1973 1982 906 1985
her$	2059 158 1368 450 1540 1663 1670 866 1998 2000
here	1230
here$	2133 2185 2186
hierar	972
high$	715 852
higher	96 961
higher$	1174 715 852
highli	1004
hike$	2694
hikes$	2694
him	1212 2348 1399 1406 1419 1426 365 1463 392 2447 448 1541 2521 2536 1582 1583 2539 2548 1594 521 2637 2643 1819 1972 1973 1982 906 1985
hir$	1053
hire$	1053
hired	690 1768
hired$	1053
hires$	1053
hiring$	1053
hirs$	1053
his	2623
his$	2059 158 1368 450 1540 1663 1670 866 1998 2000
hit$	689
hits	1117
hits$	2072
hockey	1746
hockey$	2701
hold	1681 778 781
hold$	1124 173 222 1440 435 2490 505 2636 1701 624 1703 772 859 871 909 929 1045
holded$	435
holding$	222 435 772 859 871 929
holds	2080 1132
holds$	1124 2087 173 222 298 435 772 859 871 929 1045
holiday$	487
holidays$	487 2586
holidayss$	487
holist	231 819
holistic$	1309
home	400 2496 481 2554 1616 2571 2572 1618 2573 1645 2709
home$	2042 2066 2167 2363 368 2418 2419 1478 2435 1491 2479 2484 2512 485 1567 2550 2682 737 2029
homes	1596 1601 2571 2573
homes$	2066 2363 2435 1491 2512 2551 2556 2561 2707
hometime$	2600
hometimes$	2600
honest$	2167 1878 1959
hope	1221 2176 2318 836
hope$	1320 261 1937
hopes	1221 2176 836
hoping	836
horizo	840 1918
host$	2169 1053
hoste$	1053
hosted	2086 2122 1760
hosted$	1053
hostel	1601 1618 2573
hostels$	2556
hostes$	1053
hosting$	1053
hosts$	2169 1053
hotline$	60
hotlines$	60
hotspo	755
hotspot$	1833
hotspots$	1833 1853
hours	93 2129 682 1766 1794 955
hours$	2068 45 49 1171 94 2130 1675 1690 691 2005
house	452 481 1616 2571 1618 2573
house$	2363 1530 485 505 2713 2714
housed$	2511 1585
household$	1555
households$	2509
houses	1587 2542 1596 1610 2571 2573
houses$	2363 2551 2565 2585 2714
housin	452
housing$	1530
how	162
how$	51 74 1240 1256 1801 1822 1910 2019
hub	30 35 1766
hub$	56 2321
hubs$	56
humili	976
hung	1724
hung$	2679
hurt	1188 2173 142 1830 757
hurt$	2143 2174 2676 1831 1835
husband$	979
hustl	418
identi	2086 1134 1185 1265 1760
identification$	1694
identified$	2089 1151 2220 2265 710 1790 1792 973 1003
identifies$	820 973 1003
identify$	2140 224 820 973 1003
identifying$	224 820 973 1003
identifys$	224
identity$	2282
if	1498 758
if$	159 183 2221 300 2433 2446 2449 2450 1836 764 1857 1858 870
imam	25 26 1125
impact$	1854
implem	4 2086 219 1297 1760
implementation$	1082
impos	898
impossible$	356
improv	2124 96 815 818 961 1001
improve$	1174 811
improved$	1174 2284 279 715 1907
improvement$	85 96 2252 1957
improvements$	85 2252 1957
improves$	811
improving$	811
in	1267 1281 1293 1521
in$	1121 2087 2088 1149 2116 1164 2123 1171 1174 99 2138 1204 127 1206 130 1213 1217 163 164 2218 2222 1271 1277 2236 1286 2248 2283 2300 1376 332 2418 2419 2464 1518 1519 2492 469 552 2599 1730 2688 1740 2695 2697 1744 2700 2709 2710 2712 1795 1812 1814 1818 1921 1936 865 1947 908 2001 2017 2018 2023 2025 2030 983
incide	963
incident$	2149 133 790
incidents$	2149 133 790
includ	1230 153 2336 1890
include$	2185 2357
included$	2185 1231 1782
inclus	246 288 819
inclusion$	1009
inclusive$	1324 2281 1366 1878 1959
increa	2124 2126 96 781 818 961
increase$	96 1174 279 1948
increased$	1174 240 2284 279 715 1907
increases$	1948
increasing$	1174 279
indivi	1607 579
individual$	577
individually$	2474 2562 1978
indoors$	2418 2419
induct	1162 2129 682 1766 1794 955
inducted$	2117
influe	2320 2654 1946 1001
influence$	1418 2373 1469 2490 2615 1701 624 1703
influenced$	1469
influential$	1980
inform	2060 2062 2110 2129 1289 682 1766 1794 1890 955 1002
information$	2069 1119 1284 2240 2244 276 1875 1896
informed$	2061 2243 2290 1856 1902 1942
injunc	323 1401 324 1402
injunction$	1966
injunctions$	1966
injur	963
injure	757
injured$	1835
input	2129 1383 682 1766 1794 955 1005
input$	2338
ins$	1171 2218 1740
inset	2129 682 1766 1794 955
inside$	2418 2419 1665
insigh	840 1918
insight$	1875
insist$	366
insistd$	366
insists$	366
inspector$	712
inspectors$	712
inspire$	992
inspired$	992
inspires$	992
instagram$	379
instal	1109 2086 1133 1166 1760 690 1768 1018
installation$	85
installed$	2064 2088 2099 2121 692
instead$	125 1209 565 574 1657 758
instil	1004
instru	341
instruct$	328 398
instructed$	328 352 398
instructing$	328 398
instructs$	328 398
intake	2577
integr	1004
intell	1289
intelligence$	1284 2244 1875
intend	836
intention$	261
inter$	209
interaction$	1452
intercom$	60
intercoms$	60
interest$	2292 2332
interests$	632
interpreter$	61 2145 2714
interpreters$	61
interrogat$	826
interrogate$	826
interrogates$	826
interrogating$	826
interrogats$	826
interv	2060 2062 2129 682 1766 1794 839 955 1004
intervention$	1877 1898 1917 1951 1010
interventions$	1898 1951 1010
interview$	948
interviewed$	2061 948
interviewing$	948
interviews$	948
into	1281 470
into$	2185 2220 1277 2236 1362 467 2537 552 1726 1909 1928 908
introd	4 2086 1760 898
introduce$	1077
introduced$	1077
introduces$	1077
introducing$	1077
introduction$	1082
invest$	843
investigate$	832
investigates$	832
investigating$	832
investing$	843
invests$	843
invita	2129 682 1766 1794 955
invitation$	9
invitations$	9
invite	1078 1103 2060 2062 2084 2110 1162 719
invite$	1467 1061
invited$	2033 2058 2117 1797 1061
invites$	1061
inviting$	2281 1061
invoice$	707
invoices$	707
involv	1383 1890 1001
involvement$	2338
is	1081 154 230
is$	1101 43 1135 80 1163 1168 100 103 135 139 148 180 1275 1335 1339 264 2311 1526 1556 507 646 655 666 726 731 743 745
island$	2560
isolat	907
isolate$	903
isolates$	903
isolating$	903
isolation$	315 2484 1986
issue	1005
issue$	1244 1247 2233 2238 2240 2247 790 1892 1932
issued	1109 2086 1166 98 1760 690 1768
issued$	2045 2064 2121 1176 112 1785
issues	1896 1005
issues$	1244 2233 2238 1284 2240 2247 790
it	1212 2176 1819
it$	1088 1238 1244 2233 1747 1811 743 1932 1993 1998 1999 2011 2020 2024 2032
item$	1787
items$	1787
its$	247 1346 1368 2681 1734 1737 1738 1753 866 1997 1998 2000 2005 2006 2020 2024 2032
itself$	1920
ivy$	705
january$	2159
job$	2714 699 707
jobs$	2714 699 707
jog$	943
joges$	943
jogs$	943
join	1098 2053 2084 1161 1420 1440
join$	1357 861 1076
joined	2084 2086 2096
joined$	184 209 1291 1383 1890 819 861 1076
joining$	2067 1076
joins$	1076
joint	1119 209
joint$	2074 1287 1652 575 1654 2612 1658 783 862
jointly$	1870
judgem	1005
judgement$	2269 1882
judgemental$	1324 1366
judgme	1005
july$	2159 1205
june$	2159 1205
keep	2139 1405 348 387 631 778 781
keep$	149 169 186 208 212 217 2298 321 353 355 367 1461 1462 385 386 1476 403 406 434 435 505 506 550 774 791 802 824 859 909 1026
keeped$	406 434 435
keepin	778
keeping$	169 186 208 212 217 321 353 355 367 385 386 406 434 435 505 506 550 774 791 802 909 1026
keeps	778
keeps$	149 169 186 208 212 217 321 353 355 367 385 386 406 434 435 505 506 550 774 791 802 859 909 1026
keepting$	434 550
kept	2086 154 155 156 1265 1760 778
kept$	2036 1226 149 1233 1234 2220 217 1296 347 385 386 417 505 1585 774 909
kepting$	774
kepts$	774
keys$	88
keyworker$	2106
kick	444
kid	1465
kids$	2382 2666
kind$	2135 2167 1714 1959
kinder	637 1716
kinder$	1804
kindly$	1931
kit	24
kit$	88
kitche	30 2680
kitchen$	85
kits$	88
knew$	2160 723 744
knife$	970
knives	109
knives$	970
knock$	953
knocke	2086
knocking$	953
knocks$	953
know	2139 1221 2176 1890
know$	2298 1367 2324 723 744
knowing$	723 744
knowle	840 1918
knowledge$	276 1875
known	122 154
known$	1200
knows	1221 2176
knows$	723 744
kpi$	1767
kpis$	1767
label	976
lad	1465 478
lads	27 44 2348 1399 1406 1419 1426 365 1463 392 1475 2447 2448 1496 1522 1525 448 2536 1582 1583 2539 1594 528 536 2643 1972 1973 906 1985
lads$	1122 79 2141 1379 1458 2441 2443 2451 1516 2477 2480 570 1828
laid$	1139 2118
lamp	24
lamp$	55 90 1780
lamps$	55 90 1780
landin	2496 1618 2573
landlo	25 26 1125 53 2704
landlord$	62 1991 967
landlords$	967
language$	1904 1940
lanyard$	2079
lanyards$	2079 88
lapse$	2641
larger$	1487 2444
last$	2138 1204
lasted	2158 126
late	1170 1730
late$	525 2685
later$	1614 1857
laugh$	2134 1805
laughs$	2134
launch	2086 1760 690 1768
laurels$	705
lawyer$	982
lcs$	2104
lead	25 26 1125 53 1148 2115
lead$	54 2103 2106 2169 1299 582 661 1788 714 2027
leader	25 26 1125 2348 1399 1406 1419 1426 365 1463 392 2447 2478 446 448 461 1541 480 2522 2536 1582 1583 2539 1594 2643 1972 1973 1982 906 1985 972
leader$	712 1980 1981
leaders$	712 1980 1981
leadin	478 1982
leading$	661
leads$	2169 661 1788
leafle	86 2129 682 1766 1794 955
leaflet$	9 2069 2079 2130 2683 2003 957
leaflets$	9 2079 2130 2003
learn	818
learn$	266 2535 548
learni	2129 1289 682 1766 1794 955
learning$	2244 266 1864 1006
learns$	266
least$	2091
leav	381 925
leave	2139 1476 400 419 440 543 583 605
leave$	149 150 1478 1518 1573 1661 1683 607
leaves	419 440 543
leaves$	149 150 1518 607
leavin	419 1645 583
leaving$	149 150 1661 607
leavingtime$	2600
leavingtimes$	2600
led$	283 1469 1902 1942
left	154 2412
left$	2173 1226 149 150 2489 801
lend	1020
lenient$	1878
lens	1005
lent	690 1768
lent$	690
less	612
less$	588 589 1668 1689 758 960
lessen	616 621 2657 625 1004
lesson	57 2129 1571 1587 2542 1600 1616 2571 2613 682 1766 1794 955
lesson$	2130 2132 2168 2469 2567 557 957
lessons$	2130 2132 2161 1208 2168 2555 1816 2004 2012
let	1186 440
let$	289 1387 1391 1404 1432 1462 1467 1494 436 437 438 440 1518 441 442 594 1678 670
leted$	1387 436
leting$	436
lets$	289 436 437 438 1518 441 442 594 670
letted$	1387 436
letter	2129 682 1766 1794 955
letter$	9 2069 2145 133 2003
letters$	9 133 2003
letting$	289 436 594
level$	1169 715
levels$	1169 715
levera	1004
liais	1855
liaise	1103
liaise$	988
liaised$	2058 1104 988
liaises$	988
liaising$	988
liaiso	1119 1263
liaison$	2074 2218 2242 988
librar	25 26 30 1125
library$	2439 2482
licenc	2129 682 1766 1794 955
licence$	2079 323 2692
licences$	2079 2692
license$	2692
licenses$	2692
life$	628
lift	625
lift$	2569 2713 919
lifted	2657
lifted$	919
lifting$	919
lifts$	2570 2713 919 2004
light	24 1477
light$	55 90 645 1780 914
lighter$	1804
lighti	24
lighting$	55 90 1889 914
lights$	55 90 645 1780 914
like	1221 2176
like$	1320 2333
liked	122
liked$	2107 1200
likes	1117 1221 2176
likes$	2072
limit	312 320 1405 340 431 612
limit$	310 434 435 436 439 597
limited$	2344 434 435 436
limiti	320
limiting$	310 434 435 436 597
limits	320
limits$	310 415 434 435 436 597
limitted$	436
limitting$	310 434 436
line	762
line$	23 2183 1837 1840 1956
lines$	23 2183 1290 1837
linger	2394 2432
linger$	2391
link	1398 1681 975
link$	199 215 2353 325 587 2636 1694 673 1941
linked$	199 215 673
linking$	199 215 673
links	1896
links$	199 215 2271 314 2353 325 587 2636 1694 673 1883 1941
liquidlogic$	2104
list	86 1185 138
list$	3 1099 50 2140 2683 2691 756
listen	2336 1890 1002
listen$	165 2258 1805 884
listened$	720
listening$	2258 785 1869 884
listens$	165 884
lists	138
lists$	1099 50 756
lit	690 1768
lit$	1818
litter$	89
live	2086 2496 1760
live$	2056 2202 2513 2515 483 2535 1585 1604 533
lives$	483 1604 533
living$	2535
loaded	1166
loaded$	2121
loaned	690 1768
lobby$	788
lobbying$	788
local$	2232
locality$	2431
lock	24 399 1018
lock$	55 90 406 691
locked	423
locked$	2173 406 1501
locker$	626
lockers$	626
locking$	406
locks$	55 90 406 691
lodge$	483
log	2129 682 1766 1794 955
log$	50 2104 116
logged	1109 2086 1760 755
logged$	2064 71 1785 1833
logs	1132 755
logs$	50 2087 2104 116 1833
loiter	2394
long$	2165
longer	2139 1436 362 499 554 720 758 961
longer$	1242 309 313 326 342 1443 1577 501 1580 1619 1632 1798 1836 891
look	836
look$	192 214 1299 243 269 302 631 1889 831 869
looked$	2086 154 1265 831
lookin	836
looking$	192 243 269 302 831
looks	836
looks$	192 243 269 302 831
loop$	1856
loosen	603 1691 616 2657 625
loosen$	2646
loosens$	2646
lose$	191 1535 583 1679
loses$	191 1535
losing$	191 1535
lost$	1535
lot$	2404 2525 2632 2661 2666
lots$	297
lower	961
lower$	919
lowered$	919
lowering$	919
lowers$	919
loyalties$	587
loyalty$	587 1694
lunch	89 1167 1571 1587 2542 1600 1645 1742
lunch$	1588 2555 1741 2697 2713 2004 2012
lunche	1167 2542
lunches$	2555 2012
luncht	454 571 572
lunchtime$	2063 113 2487 2600 1649 2605 730
lunchtimes$	2063 113 2487 2600 1649 2605 730
mace$	2227 2228
made	1093 1109 2080 2084 2086 230 1760
made$	2048 2064 2118 112 2305 352 537
magistrate$	982
mail	2129 682 1766 1794 955
mailed	1078 2086 1760
mailed$	2033
main	478 1982
mainta	781 818 1002
maintain$	802
maintained$	2284
maintaining$	802
maintains$	802
mak$	635
make$	198 230 233 248 1332 277 295 424 611 635 650 823 857 867
makeing$	424 857
makes	2080 1132
makes$	2087 198 248 295 424 611 635 650 857 867
making$	198 233 248 277 295 611 635 867
maks$	635
male$	1826 1016
males$	1826 1016
mam$	979
man	2153
man$	2149 2686 968 1016
manage	25 26 1125 53 1147 1148 214 1332 529 2704 818 1001
manage$	1292 2287 2644
managed$	2284 901
management$	783
manager$	54 62 2102 2103
managers$	62 84
managi	818 1001
manner	1260
manner$	2215 2217
many	1509
many$	11 2083 1129 1152 1175 2165
map	86 2129 1182 682 1766 1794 742 955
map$	23 649 2683 722
mapped	1109 755
mapped$	2064 649 1833
mappin	2129 682 1766 1794 742 755 955
mapping$	649 1833 1851
maps$	649 722
march	420
march$	2159 1205
mark$	10 1820
marked$	10 743
marks$	10 1820
mash$	2227 2228
master	2129 682 1766 1794 955
match	89 1167 1742 1746
match$	2693 1741 2697 2701 2702 2705
matche	1167 1746
matches$	2693 2701
mate	1612
mate$	2567
materi	24
mates	2421 2424 2635 1715
mates$	2346 2377 2378 2382 2422 2567 2598 2666 2670
matter$	1230 1244 2247
matters$	1244 2247
maximi	1004
may$	1205 2195 181 1386 1686
mayor$	1866
meal	89 1167 1742
meal$	2683 2693 1741 2697 2713 2012
meals	1167
meals$	2693 2713 2003 2012
mean$	2313
meaningful$	1302 799 1955
means$	2194 2313
measur	1311
measured$	69
measurements$	693
measures$	2266 1312
mechanisms$	1312
mediat	2129 682 1766 1794 955
medic	761
medic$	1839
meet	1079 2040 95 2139 2343 1397 2356 2359 2360 1411 1417 1420 1430 1434 2391 1440 378 2417 2432 1574 1855
meet$	2039 1173 2134 131 2256 2352 2366 2367 2374 2385 2389 1435 2398 1444 2405 2453 1499 2455 2456 2464 1572 1573 2529 635 667 689 1773
meete$	635
meetes$	635
meetin	19 1097 1119 1147 1148 93 2129 1263 1398 2354 1418 2394 1441 2416 2420 682 1766 1794 955
meeting$	2052 2074 2102 2103 1171 2130 2218 2227 2228 2342 2353 2368 2371 1454 2445 1653 2609 1661 2624 635 2705 957
meetings$	2074 2102 2103 1171 2130 2194 2218 2342 2373 1653 2609 2705
meets	2080 1132
meets$	2039 2087 1173 2134 131 1572 635 667 1773
meetup$	2372
meetups$	2372 1456
member	27 29 44 53 78 2115 106 1189 119 1201 136 137 143 1223 256 1334 2348 1399 1406 2365 1419 1426 365 2407 1463 392 1475 2447 2448 1496 2461 1522 1525 448 461 1541 478 498 2536 1582 1583 2539 1594 521 1612 536 2635 2643 1802 1972 1973 906 1985
member$	2078 2144 2146 2495 1560 2567 1981
members$	0 1 2038 12 16 18 1107 1122 59 1156 79 83 84 1172 101 102 1184 2144 2146 1197 1214 1215 1220 2178 2179 1403 1458 1481 2441 2443 2451 1516 2472 2477 2480 2495 2533 570 2636 619 1894 1981
membership$	1528
memora	2129 682 1766 1794 955
men	109 2153 2348 1399 1406 1419 1426 365 1463 392 1475 2447 2448 1522 1525 448 2536 1582 1583 2539 1594 536 2643 1972 1973 906 1985
men$	2149 1458 2441 2443 1516 2477 2480 2686 968 1016
mend	1757 1018
mend$	2712 805
mende$	805
mended	1133 690 1768
mended$	2088 2099 692
mendes$	805
mending$	805
mends$	805
mental	2654
mention$	2183 1837
mentions$	2183 1837
mentor	25 26 1125 53 2115 2129 682 1766 1794 955
mentor$	0 1 2038 1085 12 16 18 54 2106 84 1172 2130 701 1788 714
mentoring$	2082
mentors$	0 1 2038 1085 12 16 18 54 84 1172 2130 1788
menu$	2708
messag	2129 2343 1420 1440 1451 1454 2420 682 1766 1794 755 955
message$	1198 123 2171 1444 2684 1864 1888 1940
messages$	1198 123 2171 2342 1453 1833 1864 1888
messaging$	2342 2371 2409 1888
met	2040 1103 2060 2062 1111 2080 2084 2086 1140 1154 95 529 719 1890
met$	2058 1104 2071 2095 2109 1160 1173 1446 689 1779 1797
meters$	2370
metres$	2370
midwif	761
midwife$	1839
might	1374
might$	181 1386 1686
miles	474 2515
miles$	2370 1552 1559 1563
milestone$	76 1767
milestones$	76 1767
mind$	2226 2331 1856
mindfu	1265 1341
mindful$	2220 2243 2296
mindse	840 1918
minibu	24 2129 2577 682 1766 1794 955
minibus$	2569 2693 2713
minibuses$	2570
minimi	320 340 612 818 1004
minimised$	2284 2344
minute	2086 1142 2129 682 1760 1766 1794 955
minutes$	9 2076 2097 117 1621 693 694 1926
miss$	1468
misses$	1468
missin	1188
missing$	2143 963
mistak	976
mitiga	818 1004
mitigated$	2284
mix	2343 1397 2356 2359 1430 2391 2417 1574
mix$	2352 2374 2385 2405 2529 1969
mixing	1398 2354 2394 2416 2420
mixing$	2353 2368 1441 2445 2624 1970
mobile$	2047 42
mobili	1004
mobilised$	1791
model$	1879
models$	1879
module	2129 682 1766 1794 955
module$	23
modules$	23
moment$	2196 2310 1638
momentum$	1880
monday	454 571 572
monday$	2063 454 2487 571 1649 572 2605 2689 1743 2699
mondays$	2063 2487 1649 2605 2689 1743 2699
money	2276
money$	40
monito	1265 755 1855
monitor$	1833 984
monitored$	69 2220 1833 984
monitoring$	70 1833 984
monitors$	1833 984
month$	2078 487
monthly$	2034 664 687
months$	2197 2517 487
more	96 209 231 2336 2427 815
more$	1174 1177 105 1251 1287 1309 240 1319 245 1326 272 296 297 1377 305 1414 1473 2444 429 1510 1511 2475 637 1716 702 715 1798 1844 773 1900 1962
mornin	454 1618 2573 571 572
morning$	1159 113 2487 525 2595 1649 2605
mornings$	1159 113 2487 1649 2605
mosaic$	2104
mosque	30
mosque$	2705
most	52 1520
most$	1130 1177 1373 2475 1541 2522
mother	1536 2496 2516 488
mother$	978
mothers$	265
motivate$	993
motivates$	993
motivating$	993
mou	2129 682 1766 1794 955
mounte	1724
mounted$	2679
mov	420 486
mov$	476 477 482
move	419 463 1757
move$	2403 397 400 1502 2485 458 464 2498 466 471 476 477 479 1558 482 484 491 505 605 648 2712 876 1979 920
moved	2403 1524 463 690 1768
moved$	1187 1188 2173 2402 397 2479 458 1539 464 471 476 477 2511 1558 482 491 1575 1585 544
moveed$	479
moveing$	397 479
moveme	755
movements$	1833
movered$	479
moves	463
moves$	397 2485 458 464 2498 471 476 477 479 1558 482 484 491 505 648 876 1979 920
moving	463
moving$	2202 1502 476 477 482 920
movred$	476 477
movring$	476 477
movs$	476 477 482
much$	1129 2165
multi$	1119 209 819
mum	1536 2496 2516 488
mum$	978
mural$	85 2683
murals$	85
museum	30
music	1746
music$	2701 2708 685
must	2311 2315
must$	220 221 251 1343 1556 1686
nailed	1724
nailed$	2679
name	2139 1185
name$	2140 1200 1051
named	2152 1199
named$	1151 2154 710 1792 746
names	2054 755
names$	1833 1051
naming$	2357
nan	1536 2496 2516 488
nan$	979
nana$	979
nanny$	979
narrat	840 1918
narrow$	807
narrowing$	807
narrows$	807
naturally$	1691
near	1611 1612
near$	1242 1409 2535 2567 1744 2017
nearby$	2017
necess	231
necessary$	1309 1841 1842
need$	2309 2315
needed	2214
needed$	1841 1842
needle	109
needs	1890 1896 1005
needs$	2309 2315 1898
neighb	119
neighbour$	108
neighbours$	108 1197
neithe	350
neither$	319 331 1428 534 558
nephew	1465
net$	2303
netbal	1746
netball$	2701
networ	19 38 1282
network$	1085 1116 2237 2653 632 2670 2674 1991
networks$	2194 2653 632 2670 2674
never	1436 416 499 554 758
never$	309 313 319 326 331 342 357 1443 405 410 1577 512 514 520 1619 1632 2589 562 622 1836 891
new	630 637 1716
new$	2099 459 1711 634 636 641 702
newcom	2348 1399 1406 1419 1426 365 1463 392 1475 2447 2448 1522 1525 448 2536 1582 1583 2539 1594 536 2643 1972 1973 906 1985
newcomers$	1458 2441 2443 1516 2477 2480
newsle	2129 682 1766 1794 955
newsletter$	9 2076 957
newsletters$	9
next$	1611 1612 1857
nicer	637 1716
nicer$	1711 636
niece	1465
night	1587 2542 2554 2572 1618 2573
night$	2063 2068 113 2469 2487 2580 1633 2591 2594 2595 2597 1644 2602 1649 2605 730
nights	2542 2573 963
nights$	2063 2068 113 2487 2561 1633 2592 2596 2597 1644 2603 1649 2605 730 1812
no	111 339
no$	120 1216 140 278 1394 318 336 350 363 373 374 407 411 428 432 433 1520 493 502 535 551 560 578 580 595 596 720 887
nobody	143 278 535
nobody$	2146 1356 331 534 1613 962
nod	1186
nod$	2141
nods$	2141
non	317 886
non$	246 288
nonassociation$	1964
noncontact$	1395
none	143 350 535
none$	278 331 1422 1428 534 1613 558 962
nor$	319 891
normal	1004
normal$	1239 182
norms$	1904
north	1562
not	125 1405 339 1436 416 499 554 1657 758
not$	110 111 1203 151 152 309 313 319 326 2361 331 342 354 357 1443 1466 389 391 405 410 495 1577 501 512 514 520 531 1619 1632 2589 558 561 562 573 600 622 1836 891 892
note	2129 1229 207 682 1766 1794 955
note$	50 2182 2183 2184 1876
noted$	71 1782
notes$	50 2097 2102 2183
nothing$	586
notice	86 1221 2176 1401 1402
notice$	90 2258 2332 393 645 691 1974 1975
noticeboard$	2119
noticeboards$	2119
notices$	90 645 691 1974 1975
notifi	2110
november$	2159
now$	1163 1181 2138 2517 882
nowhere$	334
number	13 86 2153
number$	14 20 23 31 34 2069 37 39 68 1169 1509 2691
numbers$	2083 88 1169 1509 700
nurse	25 26 1125 53 2115 761
nurse$	1085 54 701 1839 980
nurtur	246 288 818 1001
nurturing$	1324 1366
observ	2129 682 1766 1794 955
obtain	2086 1760
obtain$	797
obtained$	1761 1782
obtaining$	797
obtains$	797
occasi	963
occasions$	1675
occur	1261
occur$	2216
occurs$	2216
october$	2159 1205
of	1127
of$	2037 1112 1128 1144 2140 1194 2157 1203 2164 1224 2185 2224 205 2263 2273 1327 2328 1393 2388 2426 1472 1479 1492 2461 1523 1551 2510 2582 1665 1683 1718 2690 1799 1801 724 1833 1834 1836 1862 1912 1977
off	1438 2515 1660 2709 1768
off$	2035 2043 2109 1427 2393 368 396 1501 2518 1661 1705 1996 2006 2023
offer	2129 231 1357 682 1766 1794 1896 955 1002
offer$	173 224 1309 250 2312 2329 1877 1043
offere	1078 2060 2062 1109 2086 2110 98 2214 231 1322 285 1364 1760
offere$	250
offered$	2033 2064 2090 2114 1176 1265 1309 2265 2277 1363 2319 1566 1043
offeres$	250
offeri	231
offering$	224 1309 250 1043
offers	1132 231
offers$	2087 173 224 1309 250 1043
office	25 26 1125 53 2115 1383
officer$	0 1 2038 1085 12 16 18 48 54 58 84 1172 108 701 1780 1788 969
officers$	0 1 2038 1085 12 16 18 48 54 58 84 1172 108 2338 701 1780 1788 969
often	14
often$	7 1092 1129 2165 1836 1960
older	1532 478 2604 1982
older$	109 2153 2348 1399 1406 1419 1426 365 1463 2421 392 2447 448 1578 2536 1582 1583 2539 1594 536 2643 2650 748 749 750 1972 1973 906 1985 912
oldest	2348 1399 1406 1419 1426 365 1463 392 2447 2478 448 461 1541 478 480 2522 2536 1582 1583 2539 1594 521 536 2643 1972 1973 1982 906 1985
oldest$	2650
on	519 1730 1768
on$	1126 2091 2094 1149 2112 1164 104 2142 2143 1224 171 2221 2254 1316 1333 268 2306 1365 2325 2357 2430 1492 2457 2530 519 559 564 2599 1669 1676 2685 2695 2696 665 1744 2700 2710 1835 1846 1849 1929 1958 1996 2005 2006 2017 2018 2025 2031
once	2450
once$	2034 2459 2462 2464 2471 2700
one	111 2478 478 538 1982
one$	81 1159 2129 2146 1258 1356 1422 1428 2389 425 1504 427 1514 2470 2473 443 451 461 1540 1541 1554 480 2521 2522 2529 521 1607 2562 534 1613 577 579 2630 2645 1736 1758 682 1766 1794 746 1978 1982 1999 2006 955 962
ones$	1159 1497 2533 2607 1981
ongoin	231
ongoing$	1268 1309 783 985
online$	2056
only$	426 430 1515 2562 2610
onside	839
onside$	1917
onto$	1149
open	1109 1170 1730
open$	1108 2064 1113 81 2169 201 2245 2250 2251 1325 1341 2685 1818 1869 1952 1959 2027 1034
opened	1109 2086 1760 690 1768
opened$	1108 2064 2107 2118 112 2307 1034
opening$	201 927
opens$	1108 2169 201 1034
operat	53 1138 975
operational$	2056 2093
operator$	62
operators$	62
opinions$	307 704
opport	2276 2318 1890 1896
opportunities$	1328 275 1898 1899 834
opportunity$	2207 2272 275 834
opposite$	509 1591 1599 527 549 1628 1704
optici	761
optician$	1839
optimi	818 1004
option	2276 2318 1618 2573 1911
option$	2213 1910 834
options$	1898 1910 834
orange$	2136
orbit$	1701
order	1102 2351 323 1401 1402 341 408 420
order$	2057 2093 2350 328 366 393 398 424 707 1974 1975
orderd$	366
ordere	1102 2086 1158 1760 690 1768
ordered$	2057 2113 328 352 398
ordering$	328 398 424
orders	1401 1402
orders$	2350 328 366 398 424 707 1974 1975
ordina	25 26 1125 184 219 1297 1001
ordinary$	182
ordinated$	1262
organi	2086 2122 1760
organisations$	1280
organise$	2169 660
organised$	660
organises$	2169 660
organising$	660
other	1282 256 1334 2360 2365 2396 2399 2406 2407 2421 2424 1532 1549 2507 2547 2558 2568 1636 2604 1650 2615 2619 2621 2623 2635 2637 2656 630 637 1716 890 1971
other$	2198 1274 2232 2237 1302 1403 329 330 2364 2368 1414 2372 2375 2377 2378 2380 2383 2386 2387 2395 2400 2404 1456 2422 2423 2473 1532 1534 457 468 1547 1557 2514 1564 2520 2523 1569 2526 1578 2541 509 2558 527 1608 1614 540 1622 2598 2604 2616 2617 2627 2629 2630 2631 1685 2645 2648 2649 2651 2656 2658 1704 1709 1710 1711 634 2668 1968
others	1282 1437 2621 2635
others$	2237 2299 1403 2364 2373 2375 2377 2378 2380 2383 2384 2392 2395 2400 2404 2422 2423 2463 1534 457 2514 2520 2541 2598 2617 2627 2629 2630 1685 2645 2648 2649 2651 2658 2661
ought	2311
ought$	2315
our	1230 216
our$	2185 1294 247 1346 1368 1734 866
out	1297 623 629 2709 1768 1911
out$	1082 2042 2064 1136 2120 1176 1202 2181 1227 1228 151 2185 1231 1233 1270 2277 2291 2319 2352 2385 371 2417 1484 1495 1501 1518 2476 2494 2496 1542 465 1549 1573 1617 1660 1677 1680 2646 1692 1735 2712 1776 737 1871 1933 1995
outcom	2129 682 1766 1794 1896 955 1005
outcome$	2314
outcomes$	2252 1854
outing	89 1167 2613
outing$	2693
outings$	2609 2693
outlet	1946
outlook$	2292
outrea	2129 1383 682 1766 1794 955
outreach$	2047 42 2082 2338 1951
outsid	151 1549 1706 1710
outside$	1164 2668 1744 1881 2017
outsta	1170
over	2438 1687 1768
over$	2372 2427 401 1488 2444 1517 2584 2641 2642 765 1862 1908
overdu	1170
overla	2391 1574
overlap$	2529 2587
overleaf$	1926
overs$	2372 1456
overse	219 1297 1562 1004
oversi	1890 1896
oversight$	70 1859 1861 784
overview$	1859
own	219 1297
own$	1232 2190 1236 1480 2484 522 2559 566 1671 1823 854 1978
owner	25 26 1125 2704
owner$	62
owners	840 1918
owners$	62
ownership$	2332
owns$	854
pack	2129 682 1766 1794 955
pack$	2069
paedia	761
paediatrician$	1839
page	2129 682 1766 1794 955
page$	23 2203 2204 2691
pages$	23
paid	2086 1760
paid$	1102 1158 657 690 1785
paint	1757 1018
paint$	2708 2712
painte	1133 690 1768
painted$	2088 2118 692
pair	2348 1399 1406 1419 1426 365 1463 392 2447 448 2536 1582 1583 2539 1594 521 2643 1972 1973 906 1985
paired$	1658
pairs	1497
pairs$	2452
pan$	2211
panel	19 25 26 38 1125 53 1147 1148 2129 1282 682 1766 1794 955
panel$	1085 1116 2100 2102 2103 2227 2228 2237 695
pans$	2211
parade$	2431
paragraph$	2183 1837
paragraphs$	2183 1837
parame	1229 761
paramedic$	1839
parameters$	2184
parcel	539
parcelled$	1617
parent	27 28 29 52 53 2115 119 143 1745 1903
parent$	0 1 2038 12 16 18 2066 84 1172 978
parents$	0 1 2038 12 16 18 1106 1107 2066 1130 59 1146 83 84 1172 1197 2208 1330 265 1354 1406 383 384 1555 2707 1894 1905 1915 978
park	30
park$	2431 2439 2462 2482 922
parked	2075
parked$	922
parking$	922
parks	2075
parks$	922
part	1098 2053 2084 2085 2086 1161 907
part$	2111 2116 151 1230 2323 2336 1627 2583
partic	1098 2053 1117 1161 696
participants$	2072 2098
participate$	2116
participates$	2116
participation$	1774 1793
partie	89 1167
partin	907
partne	38 1119 53 2115 1282 209 1357 282 1896 819
partner$	2098 979
partners$	0 1 2038 12 16 18 1116 2098 84 1172 1280 2237 210 1360 798
partnership$	1116 2074 2100 2227 2228 1287 2312 1870
parts$	1627 2583
party	89 1167
party$	2693
pass$	207
passage$	2183 1837
passages$	2183 1837
passed$	2239 698
passes	24 57
passes$	88 2003 2012
pastor	231
pastoral$	1309
path	2680
path$	85 541
paths$	541
pathwa	2129 1618 2573 682 1766 1794 840 1918 1946 955
pathways$	2194
patient$	1878 1959
patrol	1079 2040 2080 93 2129 1383 682 1766 1794 955 1020
patrol$	2039 2082 1171 969
patrols$	2039 2082 1171 2338 969
patterns$	1853
paused$	1733
pay$	1041
paying$	1041
pays$	1041
pcso	53
peace	1531
peace$	2486 2489
peel$	582
peeled$	1952
peer	2615 1708
peer$	2348 1399 1406 1419 1426 365 1463 392 2447 448 2536 1582 1583 2539 1594 2615 2617 2635 2643 1698 1699 1707 1708 2663 2669 1715 1719 1972 1973 906 1985
peers	2424 2635 2656 1715
peers$	1403 2378 2382 2514 2598 2616 2617 2631 1685 2645 2648 2649 2651 2663 632 2666 2667 2669 2670 2671 2673
pegs$	626
people	52 53 2115 1334
people$	0 1 2038 12 16 18 1106 1107 1122 1130 59 1146 1156 79 83 84 1172 102 1184 108 2144 1197 1214 1215 2175 2177 2178 1303 2316 1379 1384 2382 1458 1481 2441 2443 2451 1516 2472 2477 2480 570 2636 2666 2669 643 2703 1827 751 1990
peoples$	2144
per$	1123 52 1927
percen	52
percent$	1130
percep	840 1918
perceptions$	1904
perfor	89 1167 2122
perform$	942
performance$	2702
performed$	942
performing$	942
performs$	942
period$	2555
periodic$	185 777
periodically$	777 1857
periods$	2555
permission$	2692
permit$	2192 1387 1391 1432 436 1678 2692 1948
permited$	1387 436
permiting$	436
permits$	2192 436 2692 1948
permitted$	1387 1404 1508 436
permitting$	436
persistent$	1878
person	53 2115 1189 2348 1399 1406 1419 1426 365 1463 392 2447 448 461 1541 2536 1582 1583 2539 1594 2643 1972 1973 906 1985
person$	0 1 2038 12 16 18 84 1172 2144 1218 184 2495 1560 1827 864
persons$	2144
pharma	761
pharmacist$	1839
phase$	576
phases$	576
phasing$	576
phone	1079 24 1440 2403
phone$	88 1063
phoned	1078 1103 2060 2062 1111 2086 1140 719
phoned$	2033 2058 1104 2095 1797
phones	327
phones$	88 1063
phoning$	1063
photo$	66 693
photograph$	66 693
photographs$	66 693
photos$	66 693
physical$	770
physio	761
physio$	1839
physiotherapist$	1839
pick	1167 179
pick$	214 1298 1299 638 944
picke$	638
picked$	154 155 1265 944
pickes$	638
pickin	179
picking$	638 944
picks	1167 179
picks$	638 944
picnic	89 1167
picnic$	2693 1741
picture$	66 1198 2162 1238 1247 1875
pictures$	66 1198 693
pilot$	2
pitch	2680
pitch$	85 2714
plac	486 898
plac$	482
place	1118 2086 1133 1134 57 2122 2129 463 682 1760 1766 1794 955
place$	2052 2073 2088 2089 2196 2265 2267 2279 2291 2321 2462 1528 464 466 479 482 1567 505 2545 2553 550 557 565 574 1657 1792 1891 2007
placed	2086 463 1760
placed$	1529 1539 464 471 475 2511 482 2535 1585 544 1785
placeed$	479
placeing$	479 550
placem	2496 2504 1550 481 1587 2542 1588 1596 2554 1616 2571 1618 2573
placement$	464 2498 466 2505 475 2512 485 1567 2578 905
placements$	464 2498 466 475 2512 485 1567 2543 2551 2561 2578 905
placered$	479
places	463 1727
places$	2196 2279 2321 464 466 479 482 505 2581 550 626 2682 2007
placeting$	550
placin	463
placing$	1442 475 482
placs$	482
plan	2129 1235 1732 682 1766 1794 836 955
plan$	2055 2069 76 2169 2187 2190 2191 1238 1247 2687 711 1857 1926 1932 1940 957
planned$	2050
planni	836
planning$	2242 2260 1877 1906
plans	836
plans$	2169 2190 2260 1312 2687 711 1926
plant	1757 1018
plant$	2712
plante	690 1768
planted$	2118 692
play	89 1167
play$	2047 42 85 131 290 1440 1573 1579 548 668 2702 1805
played	2122
player	27 2348 1399 1406 1419 1426 365 1463 392 1475 2447 2448 1522 1525 448 1541 2536 1582 1583 2539 1594 536 2643 1972 1973 906 1985
player$	2146
players$	2146 1458 2441 2443 1516 2477 2480 1990
playgr	1587 2542 2554
playin	1451
playing$	290 668
plays	1167
plays$	131 290 548 668
pledge$	87
plenty$	297
plug$	807
pluging$	807
plugs$	807
podcast$	23 2684
point	1185
point$	60 2140 2196 2207 2295 1638
points$	60
police	25 26 1125 53 2115 1383
police$	0 1 2038 12 16 18 54 84 1172 2338 310 969
policeing$	310
polices$	310
policeting$	310
polici	86 2129 1383 682 1766 1794 955
policing$	2338 969
policy	86 2129 1732 682 1766 1794 955
policy$	23 2076 2440 2687 957
pond$	85
pool	30 57 1746
pool$	2701
pop$	869
portal$	23
portals$	23
positi	246 288 1392 630 637
position$	1857
positive$	2232 1302 1324 2281 2287 1359 1366 2347 641 770 868 1955 1959
possib	2214 1911
possibilities$	834
possibility$	1910 834
possible$	2207 1258 1552 1841 1842 834
post	2129 682 1766 1794 925 955
post$	2133 1780 1790 1792
posted	1109 2086 1165 1166 98 1760
posted$	2064 2120 2121 1176 698
poster	86 2129 682 1766 1794 955
poster$	90 645 2683 2003 957
posters$	90 645 2003
posts$	1780
potent	840 1918
potential$	834
power$	393 2490 624 1703 1974 1975
powerful$	2644
powers$	393 1974 1975
practi	25 26 1125 53 2115 1289 1357 1896
practicable$	1842
practice$	2244 2260 2299 2312 548 1897
practices$	548
practise$	548
practises$	548
practitioner$	0 1 2038 12 16 18 2106 84 1172 1788
practitioners$	0 1 2038 12 16 18 2098 84 1172 210 1788
prayers$	2705
precinct$	2431
prepared$	1566
presen	2054 2086 2129 1261 1357 1383 682 1760 1766 1794 955
presence$	2312 2338 1410 1848 1859 1860
present$	2216 2553 1878 1959 946 2027
presented$	946
presenting$	946
presents$	2216 946
pressure$	2654
preven	312 320 322 1405 338 339 348 387 818 1002 1005
prevent$	321 376 1461 1462 403 808
prevented$	2344 361
preventing$	321 376 808
prevents$	321 376 808
prey	142 1830
prey$	2174
price	1732
price$	2687 2691
priced	1102
priced$	2057
primar	2496
print	925 1018
printe	1109 2086 1165 1760 690 1768
printed$	2044 2064 2120 692
priori	1890 818 971 1004 1005
priorities$	2252
prioritise$	841
prioritised$	2284
prioritises$	841
prioritising$	841
priority$	1315 1887
prise$	505 582 599
pro	1392 630 637
proact	184 1341 819 839
proactive$	1262 2296 1878 1917
proactively$	1917
problem$	2247 1932
problematis$	826
problematise$	826
problematises$	826
problematising$	826
problematiss$	826
problems$	2247
proced	2129 682 1766 1794 955
procedures$	2194
proces	2129 682 1766 1794 955
processes$	2194 1312
procur	1102 1158
procured$	2057 2113 1791
produc	4 2086 1132 2577 1760
produces$	2087
production$	1082
productive$	1955
profes	38 53 2115 1282 282
professional$	0 1 2038 12 16 18 2106 84 1172 1314 714 769
professionals$	0 1 2038 12 16 18 1116 2098 84 1172 1280 2237 210 1303 1360 798
profil	755
profile$	1833 1859 1892
profiled$	1833
profiles$	1833
profiling$	1833
profit	1830
progra	2129 1616 2571 1618 2573 682 1766 1794 955
programme$	2041 2101 685 711
programmes$	711
progre	1154 1265 219 1297 1298 1299 1322 1364 1923
progress$	2193 2253 2254 2271 708 1857 1957 1003
progressed$	2109 2220 2277 2319 1003
progresses$	2193 1003
progressing$	1003
progresss$	2193
prohib	320 322 338
prohibit$	321 585
prohibitding$	585
prohibited$	2344 361 585
prohibiting$	585
prohibits$	585
projec	2572
project$	2 2101 85 2493 2578 685 711
projects$	2578 711
promise$	352 366
promised$	2050 366
promises$	352 366
promot	818
promote$	999
promoted$	2284 999
promotes$	999
promoting$	999
promptly$	2205 2244
proper$	1239 1700
propor	839
proportionate$	799 1917
proportionately$	1917
propos	1732
proposal$	2687
proposals$	2687
prosocial$	2347
prospectus$	2076
protec	818 1002
protected$	2284
protection$	323
protective$	1896
protoc	2129 682 1766 1794 955
protocol$	957
provid	1109 2086 1132 1134 1139 1166 98 231 1760 781 1001
provid$	250
provide$	173 229 1309 250 1042
provided$	2064 2089 2090 2094 2121 1176 1309 2265 285 1042
provider$	62 2565 713
providers$	62 2565 713
provides$	2087 173 229 1309 250 1042
providing$	229 1309 250 1042
provids$	250
provis	4 2129 2229 2257 2276 1383 2496 1616 2571 682 1766 1794 1896 955
provision$	1082 2338 2512 1898 1899 1951
provisions$	2512
pru$	2512
pruned$	1783
psychi	761
psychiatrist$	1839 980
psycho	761
psychologist$	1839 980
public	4 1020
publication$	1082
publis	2086 1165 1760 1020
published$	2120
pull$	2490 505 513 582 614 1701 624 1703 796
pulle$	614
pullen$	614
pulles$	614
pulling$	513 614 796
pulls$	513 614 796
pupil	1189 2348 1399 1406 1419 1426 365 1463 392 2447 448 1541 478 2536 1582 1583 2539 1594 2643 1972 1973 906 1985
pupil$	2144 2146 1218 642
pupils	137 2348 1399 1406 1419 1426 365 1463 392 1475 2447 2448 1522 1525 448 2536 1582 1583 2539 1594 536 2643 1754 1972 1973 906 1985
pupils$	1146 102 2144 2146 1215 1458 2441 2443 1516 2477 2480 642 1990
purcha	1102 2086 1158 1760 690 1768
purchased$	2057 2113
purpose$	2282 1940
purposeful$	1955
push$	795 851
pushes$	795
pushing$	1869 795
put	486 898
put$	1109 2086 1133 2096 1165 1166 2122 2173 234 1336 1585 537 544 550 1724 1760 1025
puting$	550
puts$	550 1025
putting$	234 1442 550 1025
qualification$	2079
qualifications$	2079
qualit	1896
quarterly$	687
questi	2129 682 1766 1794 955
quicke	961
quicker$	1954
quickly$	2205 1954
quiet$	2415 1818
quieter$	1804
quit	381 1476
quit$	592
quiting$	592
quits$	592
racism	976
racist	976
radar$	2301 1856
raise	207 214
raise$	1292 794 814 1024
raised$	112 2239 1785 814 1907
raises$	814 1024
raising$	1879 814
ramp	24 1477 2680
ramp$	85 421 422
ran	2080
ran$	2044 1763
rang	2040 719
rang$	1104 1779 1797
rappor	1896
rarer$	1804
rate	2139
rate$	1169 715 958
rated$	958
rates$	1169 715 958
rather$	1209 565 574 1657 758
ratifi	2086 1760
ration	612
re	1435 742
re$	1454
reach	1185 1440
reach$	2140 1449 1701 689 793 956
reache	1078 2084
reached$	2033 2067 689 956
reaches$	793 956
reaching$	793
react$	876
reacts$	876
read	1078 2070 2086 1760
read$	2033 2051 2107 1165 170 1066
reading$	170 1066
reads$	170 1066
ready$	2118 1566
real$	1700
rearra	690 1768
reason$	2145
reassu	1001 1005
reassurance$	2264
reassuring$	770
rebuild$	805 860
rebuilde$	805
rebuildes$	805
rebuilding$	805 860
rebuilds$	805 860
receiv	2084 2085 2086 231 1760
receive$	1309 1773
received$	2051 32 1761
receives$	1773
recogn	122 1332 818 1001
recognise$	2287
recognised$	1200
recommendations$	2252
record	2086 1132 1142 1147 2129 1230 153 154 155 156 1235 1282 207 682 1760 1766 1794 955
record$	50 2097 2102 2104 116 2187 2188 2190 2191 651 1772
recorded$	71 2185 1231 1233 1234 651 1782
recording$	651
records$	50 2087 2097 2102 2104 116 2190 2237 651 1772
recove	961
recrui	1078 1109 2086 142 1760 690 1768
recruit$	1053
recruite$	1053
recruited$	2033 2064 1790 1053
recruites$	1053
recruiting$	1053
recruits$	1053
red$	2136
redecorated$	2118
redesi	690 1768
redraf	1018
redraw	690 1768
reduc	340 431 612 616 621 625 961
reduce	320 2657 818 1001
reduce$	597 808
reduced$	2284 2344
reduceing$	597 808
reduces$	597 808
reduci	320 1001
reduction$	92
refere	1925
reference$	2183 1837
references$	2183 1837
referr	1078 2084 2110 93 2129 194 682 1766 1794 955
referral$	15 2125 1171 133 196 2683 699 1919
referrals$	15 2125 1171 133 196 699 1919
referred$	2033 2067 1775
reflec	1332 819
reflect$	2287 771 1876
reflected$	1782
reflecting$	771
reflects$	771
reform$	2390
refres	2129 682 1766 1794 955
refunds$	2004
refurbished$	2118
refurbishment$	85
refus	408 416
refus$	659
refuse	339
refuse$	659
refused$	417 659
refuses$	659
refusing$	659
refuss$	659
regain$	860
regaining$	860
regains$	860
regard$	1315
region	2504
regist	21 1109 2070 1147 2129 682 1766 1794 955
register$	1099 50 2102 479 1778
registered$	2064 479 1775
registering$	479
registerred$	479
registers$	1099 50 2102 479
regrou	1435
regroup$	2390
regular$	182 185 1268 715 777 782 783
regularity$	6
regularly$	777 1857
rehear	89 1167 1230
rehearsal$	2694
rehearsals$	2694
rehearse$	548
rehearsed$	2185
rehearses$	548
rehous	463
rehous$	476 477
rehouse$	462 476 477
rehoused$	1539 462 476 477 2511 1585
rehouses$	462 476 477
rehousing$	462 464 476 477
rehousred$	476 477
rehousring$	476 477
rehouss$	476 477
reinfo	1004
reinst	690 1768
reject$	659
rejecte$	659
rejected$	659
rejectes$	659
rejecting$	659
rejects$	659
relati	2320 1398 1536 2496 2516 488 1659 1681 1896 819 1005
relations$	1941
relationship$	2314 314 2353 2636 1883
relationships$	2271 314 2353 2636 632 1883
relatives$	1990 979
releas	543
relentless$	1878
releva	1230 231
relevant$	2185 1239 2202 1274 2232 1309 1841 1842
reliance$	598 1694
reloca	463
relocat$	476 477
relocate$	462 471 476 477
relocated$	1539 462 471 476 477 2511
relocates$	462 471 476 477
relocating$	462 476 477
relocation$	464
relocatred$	476 477
relocatring$	476 477
relocats$	476 477
remain	154 263 2604 778
remain$	135 208 1288 1296 1335 355 774 824 909
remaining$	355 1532 1650 774
remains$	135 208 1296 1335 355 774 909
rememb	1221 2176
remember$	1876
remind	1103
remind$	1000
reminded$	2058 1000
reminder$	9
reminders$	9
reminding$	1000
reminds$	1000
remote$	1559
remov	380 381 399 420 444 455 621 629 759 902
remov$	614
removal$	445
remove	1133 2412 2454 423 1524 623 690 1768
remove$	449 582 614 1029
removed$	2088 1501 2479 449 2483 2511 1029
removen$	614
removes$	449 614 1029
removing$	449 582 614 1029
removs$	614
reopen	1018
repair	1133 690 1768 1018
repair$	85 805 1919
repaire$	805
repaired$	2088 2099 692
repaires$	805
repairing$	805
repairs$	85 805 1919
repeat	1230 153
repeat$	2185
repeated$	2185 1231
replac	1133 1657 690 1768 911
replace$	916 921
replaced$	2088 2608
replaces$	916
replacing$	916
replie	1103 1110 1117 2086
replied$	2058
replies$	2065 2072
reply	1110 2070
reply$	2065
report	1079 1132 1147 2129 2139 138 1229 1230 153 207 2403 682 1766 1794 955
report$	2039 67 2102 116 123 133 2182 2184 957 958
reported$	2185 1231 2239 2402 1782 1786
reports$	2039 2087 67 2102 116 123 133
represented$	1342
reques	898
request$	1198
requested$	1761
requests$	1198
requir	2214 1401 341
require$	328 366 398 424
required$	352 366 1841 1842
requireed$	328 398
requireing$	328 398 424
requires$	328 366 398 424
researcher$	712
researchers$	712
resent	1221 2176
reserv	1020
reset$	805
resete$	805
resetes$	805
reseting$	805
resets$	805
reside	89 1167 2129 2348 1399 1406 1419 1426 365 1463 392 1475 2447 2448 1522 1525 448 2536 1582 1583 2539 1594 536 2643 682 1766 1794 1972 1973 906 1985 955
resident$	2146
residential$	489 905
residents$	108 2146 1458 2441 2443 1516 2477 2480 1990
resili	1896 1005
resour	2129 1383 682 1766 1794 955
resource$	1237
resources$	1237 276 2338 1898 1951 1960
respec	2320 818 839 977 1002
respect$	1931 1938
respected$	2284 2340
respectful$	2167 1878 1917
respectfully$	1917 1931
respit	1531
respite$	2486 604
respon	1110 2070 1117 2084 2085 2086 1341 818 1896 840 1918
respond$	214 1003
responding$	1003
responds$	1003
response$	2065 2252 1877 1897 1003
responses$	2072 1003
responsibility$	2249 2332 801
responsive$	2296
rest	1437 2407 2421 2424 1531 1532 2507 2547 2558 2604 1650 2615 2619 2621 2623 2656 1971
rest$	1403 2364 2375 2377 2378 2384 2392 2395 2400 2404 2422 2423 2486 1534 2514 2520 2541 2598 2617 2630 2635 604 2645 2648 2649 2651
restor	819
restor$	805
restore$	805
restores$	805
restoring$	805
restors$	805
restri	312 320 340 431 612
restrict$	310 434 435 436 597
restricted$	2344 361 434 435 436
restricting$	310 434 435 436 597
restricts$	310 434 435 436 597
restrictted$	436
restrictting$	310 434 436
resurfaced$	2118
resurfacing$	85
retain	781
retain$	846
retaining$	846
retains$	846
return	2070 2084 2085 194
return$	195 413 1765
returned$	195
returning$	413
returns$	195 413 1765
retwee	1117
retweets$	2072
reunit	1435
reunite$	2390
review	2086 1132 2129 1265 682 1760 1766 1794 1855 955 1002
review$	70 2125 2223 1856 779
reviewed$	69 2220 1786 779
reviewing$	779
reviews$	2087 70 2125 779
revise	2086 1760
revok$	659
revoke$	659
revoked$	659
revokes$	659
revoking$	659
revoks$	659
rewrit	690 1768 1020
ride	89 1167
ride$	1592 2694
rides	1167
rides$	2694
rift$	1883
rifts$	1883
right$	2135 1239 2287
rights	977
rights$	864
ring	1079 2040 2139 1185 1420 1440 2403
ring$	2140 131 1063
ringing$	1063
ringle	446 1541 2522 1982 972
ringleader$	1980 1981
ringleaders$	1980 1981
rings$	131 1063
rink	30
rip	399
ripped$	423
rise	2124 2126 961
rise$	96
risen	2126
rises	2124 2126 961
rising	2124 2126 961
risk	2320 1896 1005
risk$	2233 2238 2247 1850 1857 790
risks	1005
risks$	2233 2238 2247 1850 790
risky	2320
rival	1017
road	2554
road$	2563
robbed	1188 142 757
robbed$	2143 1835
robber	963
robberies$	146 970
robbery$	146 970
robust	184 1890 819 839
robust$	1262 783 799 1917
robustly$	2205 1917
role	1946
role$	801
roll	4
roll$	219 1778
rolled$	2086 1760
rollout$	1082
room	30 35 57 2496 1587 2542 1618 2573 2680
room$	56 85 275 2363 2545 1602 2567 2580 2581 557 2659 2681 2683 2685 2691
rooms	2542 2573
rooms$	56 2363 1602 2561 2581 2659
root$	840
rose	2124 2126 961
rota	19 2129 2577 682 1766 1794 955
rota$	23 2081 2683 2691 2713 691 694
rotas$	23 691
round$	2042 168 2352 1776 1947
rounde	1746
rounders$	2701
route	2554 1727
route$	1595 2563 2578 1727 2682 2691
routes$	2194 1595 2575 2578
routin	755
routine$	777
routinely$	777
routines$	1833
row$	133 1627 2583
rows$	133 1627 2583
rugby	1746
rugby$	2701
rule	86 2351 1732
rule$	87 2350 366 2440 439 2687 2691 691
ruled$	1226 366
rules$	87 2350 366 2687 691
run	1109 2086 1760
run$	2044 2064 2114 2169 2174 173 2694 2713 1763 2027 1046
rung	1078 2040 1103 2060 2062 1111 2086 1140 95 2152 2403 719
rung$	2033 2058 2095 1173 1797
runnin	1097
running$	2052 2056 1046
runs	2080 1132
runs$	2087 2169 173 2694 1763 1046
s$	158 1294 1407 1408 1418 379 450 457 1540 1968
s20$	1984
s34$	897
s35$	897
safe	246 2320 288 2336 1727 1890 1896 977
safe$	2135 2167 1324 2287 2289 2290 1366 2682 1821
safegu	818 977 1002
safeguarded$	2284
safely	720
safely$	1798 1815
safer	288 2336 1716 720
safer$	2287 2289 2290 1366 1798 1901
safety	2320 1890 1896
safety$	2282 828
said	1221 2176 153
said$	2050 2147 1231 958
sales$	115
same	2450 538 1635
same$	2133 1248 1249 2397 2450 1590 2553 1612 1635 2590 2593 1639 1640 1642 1647 1651 2630
sample$	1784
samples$	1784
sancti	971
sat	2040
sat$	1103 1585 544
satisfy$	842
saturd	454 571 572
saturday$	2063 454 2487 571 1649 572 2605 2689 1743 2699
saturdays$	2063 2487 1649 2605 2689 1743 2699
saved$	71
saw	1221 2176
saw$	2044 2107 1779
say	2139 1185 1221 2176
say$	2140 2147 2274 1805 958
saying$	958
says	1221 2176
says$	2147 958
scale$	844
scales$	844
scaling$	844
scatte	1575 1576 907
scattered$	2530 2531
schedu	2086 1760
schedule$	1789
scheme	2129 682 1766 1794 955
scheme$	23 2101 2578 685
schemes$	23 2578
school	25 26 30 1125 53 2115 2172 452 2496 2504 1550 481 1587 2542 1588 2554 1601 1610 1616 2571 2572 1618 2573 2704
school$	0 1 2038 12 16 18 2066 54 63 84 1172 2161 1208 2168 2482 1530 2498 466 2499 2500 2503 2505 2506 2512 1568 2524 2565 2578 2705 1816 1894 2020
schoolchildren$	2441
schooled$	1529
schools$	0 1 2038 12 16 18 2066 63 84 1172 2512 2543 2556 2561 2565 2578
scope	1229 1230
scope$	2184 2185 833 834
scopes$	833
scoping$	833
score	2139
score$	124 958
scores$	124 958
scrapped$	1733
screen	89 1167 2129 682 1766 1794 955
screenshot$	66
screenshots$	66
screwe	1724
screwed$	2679
search	1188 2173
search$	243 974
searched$	2143
searches$	133 974
seat	24 1477
seat$	421 422 505 533 550 626 2683 2708 1070
seated$	1585 533 544 1070
seatin	1477
seating$	55 1442 505 550 1070
seats$	55 421 422 505 533 550 626 2708 2007 1070
seatting$	550
second	2496 2604
section20$	1984
section34$	897
section35$	897
secure	1118 2086 1760
secure$	489
secured$	2073
security$	2282
see	1079 2139 1221 2176 2343 2360 1420 1430 2391 1440 2417
see$	178 2275 2337 2356 2359 1411 2374 2385 1434 1444 1574 590 676 848
seeing	2354 1441 2416 2420
seeing$	178 2356 2368 2371 2394 2445 1661
seek	631 836 898
seek$	239 635 787 797
seeke$	635
seekes$	635
seekin	836
seeking$	635 787 797
seeks	836
seeks$	635 787 797
seen	1078 2060 2062 2084 2086 1140 2110 95 1397 1430 440 529
seen$	2033 2051 2067 2095 1173 2352 2385 1446 369 370 2428 1518
sees$	590 676
seize	971
seized	690 1768 971
seizes	971
seizur	971
select$	638
selecte$	638
selected$	1790
selectes$	638
selecting$	638
selects$	638
self$	1896 840
sell	142 1830
sell$	2676
seller	109 2153 1017
seller$	2686 967
sellers$	2686 1990 967
selling$	1807 1829 1831
sells$	1831
semina	2129 682 1766 1794 955
send	420 463 925
send$	413 479 482 513 1062
sende$	482
sended$	479 482
sendes$	482
sending$	413 479 482 1062
sendred$	479
sends	2080 1132
sends$	2087 413 479 482 513 1062
senior$	783
sense$	249 1875
sensit	184 1341 839
sensitive$	1262 2243 2296 1917
sensitively$	2205 1917
sent	2045 1093 1109 2080 2084 2086 1166 98 1188 2403 463 1760 1020
sent$	2048 2064 2121 1176 2143 112 2173 2402 1524 1529 458 1539 471 2511 1558 482 484 491 513 537 698
sente$	482
sented$	482
sentence$	2183 1837
sentences$	2183 1837
sentes$	482
senting$	482
sents$	482
separa	2403 1575 1576 1607 539 637 907
separate$	345 1557 1564 509 510 1591 517 518 1597 1599 522 524 1606 1608 532 1614 1615 540 1620 1622 1623 1625 1626 549 1628 1630 1631 555 1637 1641 566 567 1646 1648 1671 615 1704 634 1987
separated$	345 2402 2530 2531 1617 1987
separately$	2474 2559 2562 1014
separates$	345
separating$	345
separation$	907
september$	2159 1205
sergea	25 26 1125 53 2115
sergeant$	1085 62 969
serve	1757
serve$	1494 2712 1033
served	2122
served$	112
server	379
server$	1457 2413 382
serves$	1033
servic	25 26 35 1125 2229 282 1766
service$	1085 23 2260 2705 685 713
services$	23 63 2194 1280 210 1303 2260 1360 713 798 1898 1899
serving$	1033
sessio	93 2129 440 1571 1600 1616 2571 2572 2613 682 1766 1794 955
session$	2101 1171 2130 2206 2469 1518 2482 2519 2555 1602 1603 2578 2580 1633 2591 2595 1653 2609 1655 2611 2694 957
sessions$	2101 1171 2130 2206 1518 2482 2519 2555 1602 2578 1633 2592 2607 1653 2609 1655 2611 2694
set	452 1587 2542 2554 1616 2571 1618 2573 898
set$	2086 1134 1230 153 154 155 1336 2298 1530 2500 2567 2581 2632 2666 1712 1714 1757 1760 690 875 930
sets	2542 2571 2573
sets$	2561 2581 1712 875 930
setting$	2196 2279 2321 2662 875 930
settings$	2196
settle$	2486 2489
seven	27 29 106 143 2348 1399 1406 1419 1426 365 1463 392 2447 2448 448 2536 1582 1583 2539 1594 2643 1972 1973 906 1985
seven$	1107 1184
sever	320 603 616
several$	451
severed$	2358
severi	320
severs	320
sew	1018
shadow$	1701
shar$	786
share	207 1001
share$	211 1579 538 680 786
shared	2086 1760 1001
shared$	2107 2239 379 1459 539 1652 575 1654 2612 1658 698 1786
shares	1117 1132 1001
shares$	2072 2087 1579 538 680 786
sharin	1001
sharing$	2074 211 2371 1579 538 786
shars$	786
sharting$	786
she	143 478 480
she$	1354 2322 1378
shed	2680
sheet	2129 682 1766 1794 955
sheet$	1099 50 2203
sheets$	1099 50
shelte	24 1477 2680
shelter$	55 85 90 421 422 1780
shelters$	90 1780
shift	93 2129 1618 2573 682 1766 1794 955
shift$	2081 1171 2130 2519 1603
shifts	2573
shifts$	1171 2130 2519
shine$	2308
shoo	418
shop	30 1189 2704 1802 1903
shop$	2066 63 2119 2144 2439 2462
shopke	53 2115
shopkeeper$	0 1 2038 12 16 18 84 1172 108 1832 1991
shopkeepers$	0 1 2038 12 16 18 62 84 1172 108
shoplifting$	970
shops$	2066 63 2119 2144 2439 2707
shorte	612 961 1018
should	2311 2315 1374
should$	183 220 221 1310 251 1343 1556 1686
show	89 1167 1185
show$	2140 2693 1772 1820 2027 1067
showing$	1128 1772 1067
shown	2045 2060 2062 1165 98 285
shown$	2120 1176 1363
shows	1167
shows$	1772 1820 1067
shrubs$	705
shut	2412 380 381
shut$	406 415 417 1818
shuted$	406
shuting$	406
shuts$	406
siblin	2348 1399 1406 1419 1426 365 1463 392 1475 2447 2448 1522 1525 448 2536 1582 1583 2539 1594 521 528 536 2643 1972 1973 906 1985
siblings$	1458 2441 2443 1516 2477 2480
side	1167 839
side$	2162 1627 2583 2659 2701 1917
sides$	2348 1399 1406 1419 1426 365 1463 392 2447 448 2536 1582 1583 2539 1594 1627 2583 2643 2659 1972 1973 906 1985
sight$	1269
sighted$	1852
sighting$	116
sightings$	116
sign	2054 24 2084 2085 86
sign$	10 1096 1098 21 1117 55 1137 90 2129 2440 645 2683 682 1766 691 1780 1794 955 1052
signal$	379
signed	2086 2096 1165 1760 690 1768
signed$	1078 1080 10 1096 1109 2096 1154 2120 690 1052
signing$	1052
signpo	1078
signpost$	989
signposted$	2033 1775 989
signposting$	989
signposts$	989
signs$	10 1096 55 90 2440 645 691 1780 1052
silent$	2415
silos$	2259
since$	1814
sing$	170 943
singes$	943
singing$	170
single	579
single$	710
singly	1607
singly$	2463 2473 2562 1978
sings$	170 943
sister	1465 2516 488 521
sister$	978
sisters$	1990
sit	2040 154 2432 1574
sit$	2134 131 1397 2359 1440 2453 1499 2455 2456 2464 1573 2529 1579 2535 1585 1604 533 548 550 1773 727 940
site	1545 1587 2542 2554 2572 1618 2573
site$	23 2484 2500 2524 2594
sites	2542 2573
sites$	23 2561
siting$	550
sits$	2134 131 1579 1604 533 548 550 1773 727 940
sittin	1451 2420 2542
sitting$	2354 2371 2394 2535 1603 533 550 940
sittings$	2543
situat	1896
situation$	1238 1857
six	27 29 106 143 2348 1399 1406 1419 1426 365 1463 392 2447 2448 1525 448 2536 1582 1583 2539 1594 2643 1802 1972 1973 906 1985
six$	1107 101 1184 2348 1399 1406 1419 1426 365 1463 392 2447 2480 448 2536 1582 1583 2539 1594 2643 1739 1972 1973 906 1985
sixth$	2172 1610 1616
size$	1509
skate	2680
skate$	943
skatees$	943
skater	27
skates$	943
skill$	1007
skills$	1328 276 1007
sleep	2139 1390 1417 378
sleep$	966
sleepover$	2342 2372
sleepovers$	2342 2372 1456
sleeps$	966
slept$	966
slide	2129 682 1766 1794 955
slip$	270
sliping$	270
slipping$	270
slips$	270
slot	1600 2572 1618 2573
slot$	2519 2555 1602 1603 2580 1644
slots	2573
slots$	2519 2555 1602 1644
small	1689
small$	2644
smart	1890
smile	1186
smile$	2141
smiles$	2141
snap$	379
snapchat$	379
snooke	1746
snooker$	2701
so$	358 388 390 456 494 496 516 2551 1634 601 611
social	1397 2354 2394
social$	25 26 1125 2347 1698 1708 1715 1719
socialise$	2352 1969
sofa	1477
sofa$	421 422
sofas$	421 422
sold	142
sold$	1831
solicitor$	2714 980 982
solidi	1004
soluti	2276 840 1918
some	2478 478 1982
some$	1251 1319 1340 1377 451 1541 2517 1982
somebo	282
somebody$	2146 1303 1360
someon	282
someone$	2146 1303 1360
someth	2276
something$	223 301 877
somewhere$	223 2668
son	1465
son$	1464 978
song$	85 2684
sons$	1464
soon$	1498
sooner	961
sooner$	1954
soonest$	1252
sort$	1714
sought$	2230 2265 2340 1761
source$	224
sourceing$	224
sources$	224
south	1562
space	57 2318 1531
space$	56 2279 275 276 2321 2486 610 617 2683 1934
spaces$	56 2279 2321
speak	1079 2040 1430
speak$	131 165 200 287 1420 2385 1440 671 672 884 2027
speaking$	200 287 2354 671 672 884
speaks$	131 165 200 287 671 672 884
specialist$	1274
speed	882
speed$	1960
spend	2139 2343 1574
spend$	22 2127 1397 2529 2535 734
spending$	22 2354 2368 2394 2420 2535 734
spends$	2127 734
spent	1118 1195
spent$	2073 1127 2127 2150 1808 734
split	1424 1575 539 1687 907
split$	2402 404 2530 1576 503 504 1617 544 546 2642
splits$	503 504 546
splitting$	503 504 546
spoke	2040 719
spoke$	2044 1104 1797
spoken	1103 2086 719
spoken$	1078 2044 2058 2060 2062 1111 1140 2110 1162 95 1797
spotted$	1446 369 370
spread	539
spread$	1617 544 786
spreade$	786
spreades$	786
spreading$	786
spreads$	786
spreadting$	786
spring$	2159
squad	2496 1618 2573 2577
squad$	2519 2581 969
squads	1601 2573
squads$	2519 2556 2581
square$	1397 2431 2439 2462 2482
stabbing$	146 970
stabbings$	146 970
stabil	840 1918
staff	25 26 1125 52 53 2115 1383 1903
staff$	0 1 2038 1085 12 16 18 46 48 1130 54 58 2098 84 1172 108 210 1303 1330 2338 1780 798 1905 1915 1924
staffe	1109 690 1768
staffed$	2064 933
staffing$	1237 933
staffs$	933
stage	2680
stage$	85 2196 2207 2295
staged	2122
stagge	556
staggered$	567 1646
stall	2129 682 1766 1794 955
stall$	2693 1741 2713
stalls$	2693
stance$	2292 1956
stand$	2453 2464 1573 533 550 939
standi	2354 2394
standing$	550 709 939
stands$	550 939
standting$	550
start	2139 543 1645
start$	2314 2486 1537 471 479 491 1600 871 1036
starte	2086 1322 1364
started$	112 2277 2307 2319 479 1036
starting$	479 1036
startred$	479
starts$	471 479 491 871 1036
starttime$	2600
starttimes$	2600
state$	1096
stated	1230
stated$	2185
stateed$	1096
statements$	693
states$	1096
station$	2119 2431
stations$	2119
stay	2139 154 1332 263 2496
stay$	131 208 1288 1296 2287 1335 355 367 466 2513 2515 483 1585 652 740 743 774 824 909
staying$	208 355 367 652 774
stays$	131 208 1296 1335 355 367 483 652 740 743 774 909
steer	1002
steer$	355 513 582
steering$	38 2129 355 582 682 1766 1794 955
steers$	355 582
step	1465
step$	605 872
stepbrother$	978
stepcarer$	978
stepcarers$	978
stepdad$	978
stepdaughter$	978
stepfather$	978
stepmother$	978
stepmum$	978
stepparent$	978
stepparents$	978
stepping$	872
steps	1311 1477
steps$	2266 421 422 872
stepsister$	978
stepson$	978
stereo	976
stereotypes$	1904
steward$	46
stewards$	46
sticke	86
sticker$	88 90
stickers$	88 90
stigma	840 1918
stigma$	1904
still$	1178 1179
stimul	1004
stock	925
stood$	126
stop	2139 312 320 1405 338 339 348 381 387 576
stop$	2081 321 2361 348 376 2411 1461 1462 403 1490 2608 583 591 2641 727 729 808 1038
stoping$	808
stoppe	2075 1188 1196 1211 2173 1225 2412
stopped$	2143 2151 2166 2180 2344 2358 361 2411 2608 729 1038
stoppi	320 338 576
stopping$	321 376 1038
stops	2075 320 338 576
stops$	133 321 376 1490 2608 727 729 808 1038
story$	2162
strang	2153
stranger$	2149 1991
strangers$	2149
strate	2129 682 1766 1794 955
strategic$	783
strategies$	1312 1328 1898 1008
strategy$	2252 1008
stream	2577 1004
streams$	2585
street	1596
street$	2435
streets$	2435 2551
streng	818 1896 1923 1002
strength$	2271 864
strengthened$	2284
strengths$	2271 819 864
strik	759
strike$	150
strive	836
strong$	782 878
stronger$	279 863
struck	759
struck$	150
structured$	1955
studen	2348 1399 1406 1419 1426 365 1463 392 1475 2447 2448 1522 1525 448 1541 2536 1582 1583 2539 1594 536 2643 1972 1973 906 1985
student$	2146 642
students$	2146 1458 2441 2443 1516 2477 2480 642 1990
studio	30
subjec	1571
submit	1093 2086 1132 1760
submit$	1050
submits$	2087 1050
submitted$	2048 1050
submitting$	1050
succeed$	2308
succes	1923
suitab	231 1392 630 637
suitable$	1274 1302 1309 2347 1842
summer$	2159 2517 487
summers$	487
sunday	454 571 572
sunday$	2063 454 2487 571 1649 572 2605 2689 1743 2699
sundays$	2063 2487 1649 2605 2689 1743 2699
superv	25 26 1125 1147 1148 2129 529 682 1766 1794 955
supervised$	2344 889
supervision$	2082 2102 2103 1011
supper	89 1167 1742
supper$	2693 1741 2697 2705 2713 2012
suppers$	2012
suppli	1139 142
supplied$	2094 1831
supplier$	970
suppliers$	970
supplies$	970
supply	142 1830
supply$	2676 970
supplying$	970
suppor	1078 1079 2129 184 1265 2229 246 1341 288 2336 529 682 1766 1794 1890 818 1896 839 955 1002
support$	2082 2232 231 2264 232 1312 1655 813 816 1898 1899 1919 1951
supported$	2033 2220 232 2290
supporting$	232
supportive$	1262 1324 2281 2296 1366 782 1917 1959
supports$	232
sure$	257 2298 366 1945
sured$	366
sures$	366
surgeo	761
surgeon$	1839
surger	1742
surgery$	2697
survey	1102 2060 2062 2129 682 1766 1794 742 955
survey$	9 23
surveyed$	2057 2061
surveys$	9
suspen	444 1524 455 902
suspend$	447 904
suspende$	447 904
suspended$	2479 2481 2483 1733
suspendes$	447 904
suspending$	447 904
suspendning$	447
suspendring$	447
suspends$	447 904
sustai	987
sustained$	2284
swap	1020
sway$	2490 1701 624 1703
sweep	418
sweep$	1028
sweeping$	1028
sweeps$	1028
swiftly$	2205
swim	57 89 1167
swim$	2693 2012 943
swimes$	943
swims	1167
swims$	2012 943
switch	486
switch$	918
switched$	690 918
switches$	918
switching$	918
sympathetic$	1878
system	2086 1760
system$	23 2104
systems$	23
t$	1443 1466 1577 1619 1632 573 622 891
table	24 1477 2554 1612 1616 2571
table$	55 2201 421 422 1602 2567 626 2659 1746 2713
tabled	2086 1760
tables	1587 2542 1618 2573
tables$	55 421 422 1602 2561 626 2659
tackle	214 818 971 1001
tackle$	1292 808
tackled$	2284
tackleing$	808
tackles$	808
tackli	971 1001
tailor	231
tailored$	1309
tak	381 399 925
tak$	482 614
take	179 194 463 553
take$	4 72 149 150 166 167 233 239 253 259 2298 284 299 413 482 614 677 696 767 1065
taked$	482
takeing$	413
taken	2156 2158 194 2403 629
taken$	1093 1109 2086 2096 112 1226 149 150 166 195 284 2402 2454 423 1539 513 614 1760 1771
takes	179 194 463 553
takes$	149 150 166 167 259 284 299 413 482 614 677 767 1065
taking	179 463
taking$	1097 150 166 167 233 253 259 284 299 482 614 767 1065
taks$	482 614
talk	1079 2129 2343 682 1766 1794 955
talk$	2130 2134 165 200 287 1420 1440 1805 835 884 2027 957
talked	1103 719
talked$	2058 1104 2060 2062 1797
talkin	2420
talking$	200 287 2371 1441 1869 884
talks$	2130 2134 165 200 287 835 884
tally$	50
tap$	850
tapping$	850
taps$	850
target	231 1830 755
target$	2055 76 2676 1767 1789 1833 873
targeted$	1309 873
targeting$	1833 873
targets$	76 1767 1833 873
task$	76 2125 2129 682 1766 1794 955
tasking$	2227
tasks$	76 2125
taught	2040 529
taught$	1529 2511 491 1585 1779
taxi$	61 1602 2578 2693 2713
taxis$	61 1602 2578 2693 2713
tea	89 1167
teach$	2169 250 505 1057 1058
teache	25 26 1125 52 53 2115
teache$	250
teacher$	0 1 2038 12 16 18 46 54 84 1172
teachers$	0 1 2038 12 16 18 46 1130 54 84 1172 108
teaches$	2169 250 1057 1058
teaching$	250 1057 1058
teachs$	250
team	2229 1618 2573
team$	1085 1120 58 1282 2581 701
teams	1601 1610 2573
teams$	2556 2565 2581
teas	1167
teenag	2348 1399 1406 1419 1426 365 1463 392 1475 2447 2448 1496 1522 1525 448 2536 1582 1583 2539 1594 536 2643 1972 1973 906 1985
teenagers$	1458 2441 2443 2451 1516 2477 2480 1828
telegram$	379
teleph	1078
telephoned$	2033
tell	2139 1185 1221 2176 341
tell$	2140 2147 131 138 328 398 424 958 1068
telled$	328 398
telling$	328 398 424 1068
tells	1221 2176
tells$	2147 131 138 328 398 424 958 1068
tellsed$	328
tellsing$	328
tellss$	328
temple$	2705
temptation$	1701
ten	1802
tenanc	481
tenancies$	1602
tenancy$	1602 2714
tendered$	1791
tennis	1746
tennis$	2701
tensio	840 1918
tent	2577
term	1242
term$	2159 2197 487
termly$	687
terms$	2129 487 682 1766 1794 955
test$	2129 682 1766 1794 955
text	1079 2040 2129 1420 1440 682 1766 1794 955
text$	9 1198 123 131 1063
texted	1078 2060 2062 1111 719
texted$	2033 1797
textin	1454
texting$	2409 1063
texts$	9 1198 123 131 1063
than	1471 2438 1706
than$	1183 2164 1415 2426 2427 401 2442 1488 1507 2465 2466 1517 1836
thanke	2060 2062
that$	1088 1115 1191 2233 225 2294 344 1737 1801 1811 1822 746 747 913 1999
the	1745 1903 1911
the$	1086 2059 2148 1212 1246 2208 247 1330 1331 1337 1346 281 1540 1663 1670 1684 1725 2681 1728 1729 2685 1731 1734 1737 1738 1739 663 1747 1751 1753 1758 1759 1801 1811 1819 746 747 754 1905 1915 866 913 1992 1993 1994 1995 1996 1997 1998 2000 2001 2002 2005 2006 2010 2011 2014 2015 2019 2020 2024 2026 2032
theatr	30
theft	963
theft$	2149 146 970
thefts$	2149 146 970
their	2623
their$	2059 1177 158 2208 1346 1368 402 450 1663 1670 1734 1737 1753 1758 1801 1811 866 1998 2000 2006 2020 2024 2032
theirs$	2167 1823
them	27 119 1201 1212 1220 1222 1223 256 1334 2348 1399 1406 1419 1426 365 1463 392 1475 2447 2448 1522 448 480 2536 1582 1583 2539 2548 1594 521 536 2643 1745 1748 1754 1802 1819 1896 1903 1972 1973 1982 906 1985
them$	1088 2059 2141 2146 2148 1197 2175 2177 2178 2179 2208 1330 2316 1379 1475 2434 1481 2443 1516 2472 2477 2525 570 2636 619 2703 1751 1811 743 1905 1915 1999 2014 2015 2020 2022 2023 2032
theme$	2247
themes$	2247
themse	106 720
themselves$	1184 2216 2308 1798 1920
then$	1960
therap	761
therapist$	1839 980
there	2080
there$	2133 2200 2258 1313 2553 557 737 2017
these	1903
these$	1220 2525 1731 1894
they	27 28 44 78 106 137 143 256 1334 498
they$	1106 1122 1156 79 83 101 102 1184 2146 1215 1238 1354 2322 1378 619 950
things	2257
things$	1238 1244 2233 1312 297 1384 1869
think	1221 2176 1332
think$	1180 1185 2287 2293 741 803 830
thinking$	2242 803 830
thinks	1221 2176
thinks$	1180 741 803 830
this	1230 1819
this$	1088 2182 2184 2185 2186 2233 1663 1670 1684 1811 746 747 1932
those$	141 643 1731
though	1221 2176 758
though$	1836
thought$	2242 1315 741
thread$	382
threat	1188 2173 142 2675 757 963
threat$	1198 133 2171
threaten$	2676 2677
threatened$	2143 1835
threats$	1198 133 2171
three	106 143 2348 1399 1406 1419 1426 365 1463 392 2438 2447 2448 1496 1525 448 478 2536 1582 1583 2539 1594 528 2604 2643 1754 1972 1973 1982 906 1985
three$	1184 2179 2348 1399 1406 1419 1426 365 1463 392 395 2447 2451 1504 2470 2480 448 451 1533 1541 2533 2536 1582 1583 2539 1594 2643 2661 1725 1728 1731 1738 1739 663 678 1759 1972 1973 1982 906 1985 1993 1999
threes$	2452
thrive$	2308
throug	1078
through$	2033 8 1091 1095 2058 2112 161 1348 280 542 1862 1908 1958
throw	420 444
thursd	454 571 572
thursday$	2063 454 2487 571 1649 572 2605 2689 1743 2699
thursdays$	2063 2487 1649 2605 2689 1743 2699
tick$	10
ticked$	10
ticket	24
ticket$	88 699 2003
tickets$	88 699 2003
ticks$	10
tie$	325 613 1694
ties	1398 1659 1681
ties$	2353 325 2614 587 2636 613 1694 1941
tighter$	279 863
till$	2150
time	2542 2572 1618 2573 2613
time$	2163 1237 2196 2295 276 314 2352 2373 2458 2459 2460 2462 2463 2464 2467 2468 2469 2471 2519 1573 2555 2578 2580 1633 2590 2591 1638 2595 1643 1644 2600 2602 2606 2607 1655 1666 1667 591 1673 1674 1675 602 1690 2691 730 1812 1815 762 1840 1843 885
timely	184
timely$	1262 799
times	2542 2573 963
times$	7 1092 2128 97 132 2196 2519 2543 2555 2578 1633 1644 2600 2601
timescale$	1767
timescales$	1767
timesheet$	694
timesheets$	694
timeta	86 2129 1550 486 1587 2542 1588 1600 682 1766 1794 955
timetable$	23 2069 2076 2505 2555 2683
timetabled$	544
timetables$	23 2543 2555
to	470
to$	2033 2059 2095 1145 1149 2108 2117 1163 1173 2131 1193 2150 2155 1243 1273 2236 1292 220 221 1300 1301 2270 2283 251 2285 2294 2296 1343 1353 1369 1375 303 1412 1493 2494 467 1556 507 2567 1669 1686 1726 1749 2706 1752 2710 1797 1798 1803 1813 1814 1817 1840 1867 1891 1912 1914 2009 2010 2013 2029 2030
togeth	1397 1398 2354 2356 2359 2360 1411 1417 1418 1430 1434 1435 1447 1448 378 2417 2450 1574 2534 1635 2621
together$	2134 2235 2339 2352 2353 2366 2367 2372 2373 2381 2385 2387 2389 2390 2397 2398 2401 2405 2409 2428 2453 2459 2462 2464 2526 2528 2529 2532 2535 2553 2564 2590 2622 2624 2628 2630 1815 1870 1874 1908 2021
togethers$	2372 1456 2624
told	1103 2060 2062 2152 1221 2176 1230 154 156
told$	2058 2086 2147 2185 1234 352 2402 2403 537 958
tolerant$	1878
took	2158 126
took$	150
toolki	2129 682 1766 1794 955
tools	24
tools$	1328 276
torches$	88 2003
touch	1103 1397
touch$	2058 2241 2352 2634 785
tough$	878
tougher$	878
tour	2129 682 1766 1794 955
tour$	2694
tourna	89 1167
tournament$	2693 1741
tours$	2694
toward$	1914
towards$	1914 1958
town	2356 2496 2504 2515 1587 2542 2554
town$	2431 2497 2499 2501 2512 1568 2560
towns	2542 1596 1601
towns$	2502 2551 2556 2561
toxic$	1593
track	755
track$	2202 1789 1833
tracke	2129 682 1766 1794 955
tracked$	69 1786 1833
tracker$	2104
tracking$	70 1833
tracks$	1833
traders$	62 63
train$	2569 548 1056
traine	1078 2084 2086 2110 1162 1760
trained$	2033 2067 2117 1790 1055
traini	1119 2129 682 1766 1794 955
training$	2041 2074 2082 1610 2705 684 1056
trains$	2569 2570 548 1055
tram$	2569
trams$	2569 2570
transf	463 486
transfer$	2485 464 471 476 477 479 491
transfere$	476 477
transfered$	476 477 479
transferes$	476 477
transfering$	476 477 479
transferred$	1539 471 476 477 2511 479 491
transferring$	476 477
transfers$	2485 464 471 476 477 479 491
transl	2086 1760
transp	529 840 1918
transparent$	1878
transport$	61
trauma$	819 864
travel	1451 419
travel$	484 1572 1573 1574 1579 2535 1592 1604 548 2012
travelling$	2371
travels$	484 1572 1579 1604 548
treat$	853
treate	976
treated$	853
treating$	853
treats$	853
trebl	2126
trees$	705
trends$	1853
tries	836
tries$	838
trim	1020
trimme	690 1768
trimmed$	1783
trip	2129 2613 1742 682 1766 1794 955
trip$	2130 1653 2609 2693 1741 2697 957
trips$	2130 2586 1653 2609 2693
true$	1700
trust	2139 1896 977
trust$	1883 1938 964
truste	122
trusted$	1200 1306 1307 1349 964
trustees$	2100
trusts$	964
try	836
try$	838
trying	836
trying$	1869 838
tuesda	454 571 572
tuesday$	2063 454 2487 571 1649 572 2605 2689 1743 2699
tuesdays$	2063 2487 1649 2605 2689 1743 2699
turf	418
turn	1094 2054 2070 2080 2084 2085 2139 420
turn$	2040 1098 75 131 406 1755 703 732 735 918
turned$	2075 75 2152 2173 1470 406 417 690 732 918
turning$	406 918
turnou	72 1150
turnout$	2105 1793
turns$	2075 75 131 406 1755 732 735 918
tutor	25 26 1125 53 1587 2542 2554 1600 1601 1610 1616 2571 2572
tutor$	452 1550 1587 1588 2555 1601 2556 2565 1616 1618 1624
tutors	2542
tutors$	2555 2556 2561 2565
twice$	2034 97 132 2700
two	143 2348 1399 1406 1419 1426 365 1463 392 2447 2448 2478 1525 448 478 2536 1582 1583 2539 1594 521 2604 2643 1972 1973 1982 906 1985
two$	2348 1399 1406 1419 1426 365 1463 392 395 2447 1504 427 1506 2470 2480 448 451 1533 461 1540 1541 480 2533 2536 1582 1583 2539 1594 521 534 2636 2643 2661 1725 1728 1731 1738 1739 663 678 1758 1759 1972 1973 1982 906 1985 1993 1999
twos$	1497 2452
type$	1714
unable$	333 362
uncle	1536 2496 2516 488
uncle$	979
under$	1100 2086 2148 190 372 1760
undergrowth$	705
underm	625
unders	1332 1890 818 1896 1002
understand$	2287
understanding$	1875 1878 1940 1959
understood$	2051 1809
undert	1109 2086 1322 1364 1760
undertake$	352
undertaken$	2064 2277 2319
undertakes$	352
undo	603 616 625
unfair	976
unfold$	2193
unfoldes$	2193
unfolds$	2193
unfollow$	893
unfollowe$	893
unfollowed$	893
unfollowes$	893
unfollowing$	893
unfollows$	893
unfriend$	893
unfriende$	893
unfriended$	893
unfriendes$	893
unfriending$	893
unfriends$	893
unhealthy$	1593
unit	2496 481 2554 1616 2571
unit$	1120 2512 485 1567 2524 905
units	2571
units$	2512 2561
unload	1757 1018
unload$	2712
unlock	690 1768 1018
unpick$	826
unpicke$	826
unpickes$	826
unpicking$	826
unpicks$	826
unsafe	720
unsafe$	1798
unsupervised$	1414
untangle$	615
until	1730
until$	2150 1204 412 1527 2488 2517 2685 2688 2005 2016
up	2053 2086 1150 1167 1266 1293 1760 1768
up$	2033 1082 2048 2049 2064 2088 2089 2092 2105 1153 2120 2121 2123 2151 2166 1233 1262 2218 2220 2221 1277 1279 1287 2246 1292 2248 2253 2254 2291 1351 2312 2353 2372 1421 2379 2409 1482 2530 2531 1581 2537 1661 2642 2678 2679 2712 1774 1781 1818 1869 1922 1939 1950 2001 2002 2005 2008 2022
upd$	1781
update	1132 2129 1263 1265 1289 682 1766 690 1768 1794 1855 955 1001
update$	2218 204 2238
updated$	2220 204 1786 1856
updates$	2087 2218 204 2238 1284 2244
updati	1001
updating$	204
uped$	1781
uphold	1004
uploaded$	71
upon$	1492 1676 1849 2025
ups	1167
ups$	2072 2218 2372 1456 1781
upskil	818 1004
uptake	4 72 1150 696
uptake$	1082 2105 1774 1793
urge$	837
urged$	837
urges$	837
urging$	837
us$	1356
use	2139 1185 1311 1830
use$	2134 2140 2266 236 239 1318 253 277 2676 733 804 900
used	1118 2152
used$	2073 2158 733
useful	2214
useful$	2135 2167 1955
uses$	2134 236 733 804
usher	418
using$	253 277 542 1807 733 804
usual$	1239 182 1960
utilis	1004
valley	2496
valued	2336
valued$	2340
van$	1120 58 2149 2686
vans	109
vans$	2149 2686
vehicl	755
vehicle$	1833
vehicles$	1833
venue	2572
vet$	310
veting$	310
vets$	310
vetting$	310
via$	542
vicar	25 26 1125
vicinity$	2431
victim	757
victim$	1835
victims$	1835
video	2129 682 1766 1794 955
video$	2683 2684 2702
view	2070
view$	2162 2292 762
viewe	2084
views	1117
views$	2072 197 307 704 1904
vigila	1341 1357
vigilance$	2312 1859
vigilant$	2243 2296
villag	2496
village$	2560
violence$	1886
visibi	1357 971
visibility$	2312 1930
visible$	2281 782 1959
vision$	261 1940
visit	1079 2040 2070 2080 93 95 2129 1390 1420 1440 440 1742 682 1766 1794 900 955
visit$	2039 1171 1173 2130 2145 2171 2342 2359 1444 2469 1518 2693 2697 1756 1919 957 1059
visite	1078 1103 2060 2062 1109 1111 2075 2084 2086 1140 2110 1162 690 1768 719
visited$	2033 2058 2064 2095 2117 1173 1779 1797
visiti	1451 2420
visiting$	2067 2371 1059
visitor$	1839
visits	2075 1132 900
visits$	2039 2087 1171 1173 2130 2171 2342 1417 378 1518 2693 1756 1919 1059
voice	1890 1896 1005
voice$	2274 704
voices	1005
voices$	704
volunt	25 26 1125 53 2115 2129 682 1766 1794 955
volunteer$	0 1 2038 12 16 18 84 1172 2130
volunteers$	0 1 2038 12 16 18 84 1172 2130
vote$	947
votes$	947
voucher$	88
vouchers$	88
vulner	2320 1896 1005
wait	963
wait$	131 2326 304 2464 1604 548 727 938
waited	1195 2158 126
waited$	2150
waitin	1195
waiting$	2150 2326 304 2354 938
waits$	131 1604 548 727 938
waive$	1019
waived	690 1768
waived$	1733 1019
waives$	1019
waiving$	1019
walk	1079 2040 89 1167 2139 1185 419 1727 1742
walk$	2134 2140 131 175 1572 1573 1574 1579 2535 513 1592 1604 2682 2693 2694 1741 2697 743 1060
walkab	2129 682 1766 1794 742 955
walked	2152
walked$	1060
walkin	2354 1451
walking$	175 2394 2420 1060
walks	1167 419
walks$	2134 131 175 1572 1579 513 1604 2693 2694 743 1060
wall	1477 2680
wall$	2119 421 422
walls$	2119 2259
want	1221 2176 836
want$	1320 2309 2333
wanted	1199 1221 2176
wanted$	2154
wants	1221 2176 836
wants$	2309 2333
warden	25 26 1125 53 2115 1383
warden$	0 1 2038 12 16 18 46 48 58 84 1172 1780
wardens$	0 1 2038 12 16 18 46 48 58 84 1172 2338 1780
warm$	2167 1818
warmer$	1804
warn$	328 335 360
warne$	335
warned$	328 335 360
warnes$	335
warnin	1402
warning$	2145 133 328 335 360
warnings$	133
warns$	328 335 360
was	2158 126 154
was$	1101 1105 1135 80 1163 2160 148 646 721 731
watch	2070
watch$	293 669 1859
watched$	2051 2107 669
watches$	669
watchful$	1264
watching$	293 669 769
wave	1186
wave$	2141 1805
waves$	2141
way	1260 2276 474
way$	2162 2215 2217 1552 2563 2626 1897
ways$	2626 1898 1910 834
we	25 26 1125
we$	1085 1089 17 1303 2260 282 2322
weaken	603 1691 616 621 2657 625
weaken$	2646
weakens$	2646
weaker	1689
weaker$	2644
wean$	582
weaning$	582
weapon	109
wear$	1124
wears$	1124
webina	2129 682 1766 1794 955
webpag	2129 682 1766 1794 955
websit	2129 2680 682 1766 1794 955
website$	23 85 2119
websites$	23
wedge$	610 617
wednes	454 571 572
wednesday$	2063 454 2487 571 1649 572 2605 2689 1743 2699
wednesdays$	2063 2487 1649 2605 2689 1743 2699
week	2572
week$	2063 2078 2469 487
weekda	454 571 572
weekday$	2487 1649 2605
weekdays$	2487 1649 2605
weeken	454 571 572
weekend$	2063 113 2487 1649 2605
weekends$	2063 113 2487 1649 2605
weekly$	2034 664 2700 687
weeks	454 571 572
weeks$	2063 2197 2487 2517 487 2603 1649 2605
weekss$	487
welcom	122 246 288 2336
welcomed$	1200
welcoming$	2135 2167 1324 2281 1366 1878 1959
welfar	977 1005
well$	1931
wellbe	2320 1896 1005
went	2040 2080
went$	1087 1101 1723 732
were	2158 126 154
were$	1101 1105 1135 80 1163 2139 2160 148 507 646 721 731
what	162
what$	1192 121 1229 1240 1255 292 308 1801 1822
whatev	162
whatever$	1240 1358
whatsapp$	1455 379 1459
when	125 162 1498
when$	1191 1203 159 1240 183 2221 2222 2266 2433 2449 2450 1801 1822 1841 764 1857 1858 1891 870
whenev	1498
whenever$	183 2433 2449 764 870
where	125 162 1727
where$	1203 159 1240 183 344 1500 2682 1801 1822 1841 764 1858 1891 870
wherea	125
whereas$	1203
wherever$	183 764
whether$	47 1822 1910
which$	1083 1084 1191 344 1801 1822 2010
while	125
while$	1203 2517
who	143
who$	1115 2083 1219 1388 1720 1721 1722 1801 1822 1829 752
whoever$	753
whole	1982
whole$	2348 1399 1406 1419 1426 365 1463 392 2447 448 2536 1582 1583 2539 1594 2643 819 1972 1973 906 1985
whom$	1388 1801 1822
why$	1822
widen	1018
wider$	2232 279 634
wife$	979
wifi	1477
will	1374
will$	1081 1163 220 221 1310 251 1343 1436 1556 1686
willing$	1566
win$	860
wind	381 576
window$	2119
windows$	2119
wing	2496 2554 1618 2573 2577
wings	2573
wining$	860
wins$	860
winter$	2159
wisely$	2672
wiser	1716
wish	1221 2176 836
wish$	261 2333
wishes	1221 2176 836
wishes$	2333 307 704
with	1611 1746
with$	2033 2059 1233 1234 1243 1250 2209 2221 1292 2248 2300 1363 1389 2350 2351 2355 1429 2408 2492 2494 1561 2534 2614 1661 2630 633 2701 1749 2706 1797 1814 1870 1872 1891 1895 1958 2010 2016 2017 2018 2021 983
withdr	576 583 1020
withdraw$	614
withdrawe$	614
withdrawen$	614
withdrawes$	614
withdrawing$	614
withdrawn$	2483 2608 1733
withdraws$	614
wither	1691
wither$	2646
withers$	2646
within	151 337
within$	1100 1415 1665
withou	1706 758
without$	1190 359 2527 2660 728 1836
withs$	2350
women	2348 1399 1406 1419 1426 365 1463 392 1475 2447 2448 1522 1525 448 2536 1582 1583 2539 1594 536 2643 1972 1973 906 1985
women$	1458 2441 2443 1516 2477 2480
word$	2145 2183 2327 1864 976
words$	2183
work	1119 836
work$	2 2074 2082 85 1238 1244 1247 2206 2211 2242 213 2260 2271 244 286 2338 548 2609 1655 2611 1854 792 818 1897 1951 880 1960
worked	1109 1127 2086
worked$	1078 2064 2127 529 792 880
worker	25 26 1125 53 2115 2129 682 1766 1794 955
worker$	0 1 2038 1085 12 16 18 48 54 58 2106 84 1172 2187 2191 701 1780 1788 714 981
workers$	0 1 2038 1085 12 16 18 48 54 58 84 1172 701 1780 1788 1924
workin	1119 1357 1896 836
working$	38 2074 1138 2242 213 2312 2338 792 1897 880
workload$	1237
works	836
works$	85 2211 2299 548 792 880
worksh	93 2129 1616 2571 1618 2573 682 1766 1794 955
workshop$	1171 2130 2694 1741 957
workshops$	1171 2130 2694
workstream$	711
workstreams$	711
world$	628
worrie	1221 2176
worries$	1284 2240
worry	1221 2176
worse	961
worst	1982
worth	2214 1918
worthwhile$	1955
would$	181 242
wound$	2412
wrap	231 839
wraparound$	1309 1917
wrappingaround$	1917
wrapsaround$	1917
wristbands$	88
write$	1054
writes	1132
writes$	2087 1054
writing$	935
writte	1103 2086 1165 1230 153 1760 690 1768 719
written$	1078 2058 2060 2062 1111 1140 2110 1162 2120 2185 1231 692 1797 1054
wrong	976
wrote	719
wrote$	1104 1797
yards$	2370
year	2573
year$	2159 2172 2500 487 1587 1618 1624
years$	487
young	1903
young$	27 28 29 44 2078 78 106 2141 1189 2146 2148 119 1201 136 137 1220 143 1222 1223 2179 2208 1330 256 2348 1399 1406 1419 1426 365 1463 392 1475 2447 2448 1496 1522 1525 448 478 498 2536 1582 1583 2539 1594 528 536 2643 1748 2707 1754 1802 1896 1905 1972 1973 906 1985
younge	2348 1399 1406 1419 1426 365 1463 392 2447 448 1532 461 1541 478 480 2522 2536 1582 1583 2539 1594 521 536 2604 2643 1972 1973 906 1985
younger$	2348 1399 1406 1419 1426 365 1463 2421 392 2447 448 1578 2536 1582 1583 2539 1594 536 2643 2650 1972 1973 906 1985
youngest$	2650
youth$	2047 42 1383 2441 2482 1990
youths	1496
youths$	1481 2441 2451 1990
yp	143 2348 1399 1406 2365 1419 1426 2396 365 2406 2407 1463 2421 2424 392 2447 2448 2478 448 1532 461 1541 2507 478 480 2521 2522 498 2536 1582 1583 2539 2547 2548 1594 521 536 2604 1650 2615 2619 2621 2623 2635 2637 2643 2656 1972 1973 1982 906 1985
yp$	1560 2636
zine$	2003
zines$	2003
zone	1401 1402
zone$	56 1974
zones	1401 1402
zones$	56 1974
