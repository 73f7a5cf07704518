1077 954 681

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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 42 47 50 53 54 55 56 57 58 59 60 63 64 66 68 70 71 72 73 75 76 78 79 80 81 82 83 84 85 88 89 90 91 93 95 99 100 101 102 103 107 108 109 110 111 114 115 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 134 135 136 137 141 142 143 145 147 148 149 151 152 159 162 163 166 170 172 173 174 176 177 178 180 181 182 183 184 189 190 191 192 194 197 198 200 202 203 205 208 210 212 214 215 216 225 228 239 243 244 246 247 248 249 250 253 254 255 256 257 258 259 260 268 269 270 271 272 276 278 279 281 283 284 285 286 287 288 289 290 291 293 294 295 296 297 298 299 300 309 315 317 319 320 324 325 326 327 331 332 333 335 339 340 341 342 343 344 346 347 348 349 352 354 356 357 359 360 361 362 366 367 368 371 373 375 376 378 379 383 386 391 392 393 395 401 402 408 409 412 414 415 417 418 419 420 421 423 424 425 426 427 428 429 430 431 435 438 439 440 442 443 444 445 457 464 465 466 482 483 487 493 494 495 497 500 502 505 509 510 513 514 516 517 519 521 522 526 529 530 534 536 537 538 539 540 541 543 544 545 547 549 550 551 554 556 557 559 560 561 563 564 569 571 572 573 574 575 576 578 580 582 583 584 585 586 587 588 589 591 592 593 594 595 596 597 598 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 618 619 620 621 622 623 625 626 627 628 629 630 631 632 633 635 636 638 639 640 641 642 643 644 645 646 648 649 650 651 652 653 654 655 657 658 659 660 661 662 663 664 667 668 669 670 671 672 673 674 675 676 677 678 680 681 682 683 684 685 686 687 688 689 690 691 694 695 696 697 698 699 700 701 702 703 704 705 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 723 724 726 727 728 730 731 732 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765 766 768 769 770 771 772 774 775 776 777 778 779 780 781 782 783 784 785 786 788 789 790 791 792 793 794 795 796 797 798 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 818 819 820 821 822 823 824 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 896 897 898 899 900 901 902 903 904 905 906 907 908 910 911 912 913 914 915 916 917 918 919 921 922 923 924 925 926 927 928 929 930 931 936 937 939 943 944 949 962 968 969 970 980 983 987 988 989 992 1007 1010 1011 1012 1013 1014 1016 1017 1040 1045 1047 1048 1057 1058 1062 1063 1066 1071 1072 1073 1074 1075 1076 1 8 9 13 17 19 21 30 43 44 45 46 48 49 51 52 61 62 65 67 69 77 86 87 92 94 96 97 98 104 105 106 112 113 116 133 138 139 140 144 146 153 156 158 160 161 164 167 171 175 179 185 186 187 188 193 195 199 201 204 206 207 209 211 218 219 221 222 223 224 226 227 229 234 237 240 245 251 252 265 267 273 274 275 277 282 292 301 302 303 304 305 306 307 308 313 314 316 318 322 323 328 329 330 334 336 337 338 345 353 355 358 363 364 365 369 370 372 374 377 380 381 382 384 385 387 388 389 390 394 396 398 399 400 403 404 405 406 407 410 411 413 416 422 433 434 441 446 450 451 452 453 454 456 458 460 463 472 473 481 484 485 486 488 489 490 491 492 496 498 499 501 503 504 506 508 511 512 515 518 520 523 524 525 527 528 531 532 533 535 542 546 548 552 553 555 558 562 565 566 567 568 570 577 579 581 590 599 624 634 637 647 656 665 666 679 692 693 706 722 725 729 733 767 773 787 817 825 909 920 935 938 945 947 948 951 953 954 961 963 964 966 967 971 973 977 978 985 998 1002 1004 1009 1015 1019 1024 1026 1037 1038 1039 1041 1042 1046 1051 1052 1054 1059 1060 1064 1065 1067 1068 1069 1070 0 7 74 150 154 155 157 165 168 169 196 213 217 220 230 231 232 233 235 236 238 241 242 261 262 263 264 266 280 310 311 312 321 350 351 397 432 436 437 447 448 449 455 459 461 462 467 468 469 470 471 474 475 476 477 478 479 480 507 799 932 933 934 940 941 942 946 950 952 955 956 957 958 959 960 965 972 974 975 976 979 981 982 984 986 990 991 993 994 995 996 997 999 1000 1001 1003 1005 1006 1008 1018 1020 1021 1022 1023 1025 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1043 1044 1049 1050 1053 1055 1056 1061

8 14 6 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 9 12 4 9 8 10 7 9 5 10 10 8 5 6 7 8 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 6 6 4 5 5 8 6 5 5 8 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 4 3 3 4 5 4 0 0 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 5 12 8 11 6 7 11 13 0 6 11 10 7 6 8 0 10 7 7 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 4 9 5 0 8 8 0 14 20 26 9 9 7 9 7 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 7 13 4 5 9 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 5 5 4 11 3 5 0 0 5 4 7 4 6 3 6 10 6 0 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 5 3 4 8 3 4 4 4 5 3 3 5 5 3 6 4 6 5 5 2 11 2 10 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 14 5 5 4 5 3 7 6 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 2 4 5 3 6 2 5 4 8 8 0 0 2 0 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	1513 579 1792
20$	1982
34$	896
35$	896
YP	1540
a$	2136 129 1263 1318 1330 1336 1337 281 1367 1371 460 1539 1724 2679 1727 1728 2683 1733 1735 1736 1737 662 1745 677 1756 1757 1799 1990 1991 1992 1995 1996 1998 1999 2000 2003 2004 2008 2009 2013 2018 2022 2030
abc	323 1400
abcs	1400
able$	2193 1403 333 1435 1565 719 1840
about$	1277 1364 2350 1906 1911
above	2436
above$	2442 1924
abreas	838
abreast$	1915
abroad	1561
abuse$	1884
academ	2494 2502 2552
academy$	2510
accept	1092 2068
accepted$	2046
access	1331 1888 839 1916
access$	2285 820
accessed$	687
accessible$	2279
accessing$	2065
accomm	481
accommodation$	2496 485
accord	784
accordingly$	1861
accoun	2151 1310 839 1916 970
account$	23 2253 2264 2315
accred	1108
accredited$	2062
achiev	1153 1921
achieve$	688
achieved$	1094 2107 688
achieves$	688
acknow	1109 817 1000
acknowledgement$	2063
across	2706
across$	2535 1868
act$	875
acted$	2154
action	2127 1298 1310 681 1764 1792 954
action$	76 2123 2240 2252 2264 698 710
actions$	76 2123 698 710
active$	2200 1267
activi	2127 2255 2274 1382 2611 681 1764 1792 1944 954
activities$	2128 2204 2336 2576 2605 1652 2607 2609 1896 1897 1949
activity$	2576 1949
acts$	875
ad$	761
add	897
add$	1029
added$	1029
adding$	1029
additi	231
additional$	1273 1308 701 772
addres	154 155 1264 214 817
address$	1291 1490 1002
addressed$	1232 2218 1002
addresses$	1490 1002
addressing$	1002
adds$	1029
admit$	1390 1493 436
admited$	436
admiting$	436
admits$	436
admitt	440
admitted$	436 1517
admitting$	436
adolescents$	2439
adopt$	253 1048
adopte	2084 2094 1164 1758
adopted$	2118 1048
adopting$	1048
adopts$	1048
adult	2151
adult$	2147 2259 2260 2302 2684 1822 747 966 1014
adults	282
adults$	108 2147 210 1302 2302 1359 2684 966 1014
advert	2084 2127 681 1758 1764 1792 954
advice$	197 2262 276 1012
advis$	335
advise	25 26 1124 1000
advise$	328 335
advised$	335
adviseed$	328
adviseing$	328
adviser$	700 711
advisers$	700 711
advises$	328 335
advisi	1000
advising$	335
adviss$	335
advoca	817 1003
advocate$	981
afraid	1187 756
afraid$	2141 1833
after$	2252 1379 2697 1796 1975
aftern	454 1617 2571 571 572
afternoon$	2061 113 2467 2485 525 1632 2593 2600 1648 2603 729
afternoons$	2061 113 2485 1632 2594 2601 1648 2603 729 1810
again$	1346 2388 1958
agains	1744
against$	1099 145 1223 2355 1412 2698 1865
age$	2666
agenc	2227
agenci	38 53 2113 1281 282
agencies$	0 1 2036 12 16 18 1115 63 2096 84 1171 1279 2235 210 1359 797
agency$	2072 1286
agenda$	2250 708 1854
agree	897
agree$	1095 352 366 931
agreed	1101 2084 1164 1264 1758
agreed$	2048 2055 2118 1238 2218 1344 366 1565 1790 861 931
agreeed$	1095
agreem	2127 2349 681 1764 1792 954
agreement$	87 197 2348
agreements$	2348
agrees$	1095 352 366 931
ahead	2120
aim	835
aim$	261 1938
aiming	835
aims	835
aims$	1938
alarm$	55 60 88
alarms$	55 60 88
alert	1340
alert$	2241 2294 1957
align	1003
alive$	2200
all	52 143 157 2445 1743 2701 1901 1970
all$	2032 2057 2079 1129 1162 1176 210 1354 1357 1359 1597 2555 1730 696 797 1892 1992 1996 2024
alliance$	1933
alliances$	1933
alloca	1117 2084 1758
allocate$	1050
allocated$	2071 1150 544 1790 1050
allocates$	1050
allocating$	1050
allotment$	85 2710
allow	440
allow$	2190 1386 1390 1431 1461 1466 1493 436 1517 1677 855 1946
allowe	440
allowed$	1386 1403 2409 1507 2462 436 1517 800
allowing$	436 855
allows$	2190 436 1517 855 1946
allowted$	1386 436
allowting$	436
alone	1187 1606
alone$	2141 2461 2472 2482 2557 2560 1976
along$	2428 1477 2455 1945
alongs	1468 1611
alongside$	1252 2565 1868 1956 1959
altern	2274 2316 565 630 637 1944
alternate$	555 1636 1647
alternating$	555 1647
alternative$	1301 641
alternatives$	1885
ambassador$	711
ambassadors$	711
amber$	2134 2135 1808
ambition$	261
amend	1017
amende	2084 1758
among$	1388 2535 1664 982
an$	1257 1263 247 1330 1336 1724 2679 1727 1736 1737 662 677 1756 1757 1799 2008 2018 2030
analyse$	774
analyses$	774
analysing$	774
analyst$	968
analysts$	968
and$	1308 1370 1381 1914
annual$	686
anothe	1281 2363 2394 2397 2404 2405 2419 2422 1548 2566 2613 2617 2619 2621 2633 2635 2654 889 1969
another$	2196 1257 2235 329 330 2373 2376 2378 2381 2384 2385 2393 2398 2402 2489 2492 1543 1544 1556 2512 1563 2539 509 1598 2564 1613 540 1621 2596 2614 2625 2627 2629 2643 2646 2647 2649 634 2666 641 2679 1736 745 1966
answer	1109 2154
answer$	2063 1071
answered$	1071
answering$	1071
answers$	1071
anti$	818
any$	1282 206 1284 1357 490 2566 1662 1730
anybody$	2144 2566
anyone$	2144 2566
apart	2354 2358 2414 2415 1574 1575 602 1690 623
apart$	2377 368 2417 1564 2521 2528 2529 2535 2536 1583 2538 508 2547 2574 2587 2632 1679 2644 2650 1705 1961
apolog	975
apologise$	951
apologised$	951
apologises$	951
apologising$	951
app$	23
appeal$	2488 624 1702 2689
appearance$	1887
appl	897
applic	2127 681 1764 1792 954
applicable$	1839 1840
application$	2681 2689 1917
applications$	2689 1917
applie	1102
applied$	2056 930
applies$	930
apply$	930
applying$	930
appoin	2084 93 2127 440 681 1758 1764 689 1766 1792 954
appoint$	1052
appointe$	1052
appointed$	1788 1790 1052
appointes$	1052
appointing$	1052
appointment$	1170 2128 1517 2681
appointments$	1170 2128 1517
appoints$	1052
appren	1617 2571
approa	2108 1187 2171 142 1828 1004
approach$	2169 2240 2284 1895
approachable$	2279 1876 1957
approached$	2141
approaches$	1197 2169
approaching$	2369
approp	2212 231 1391 637 1888 838
appropriate$	1238 1240 1273 2230 1301 1308 2279 2345 1839 1840 1915
appropriately$	1915
approv	1101 1117 2084 1758
approved$	2055 2071
apps$	23
april$	2157 1204
are	1080 154 230
are$	1100 43 1134 80 1162 1167 100 103 2137 135 139 148 1274 1334 264 1525 1555 507 646 655 665 725 730 742 744
area	2354 2494 2502 2513 1586 2540 2552 2570
area$	2429 2433 2480 2495 1542 1543 2497 1567 1972
areas	2540
areas$	2297 2433 2559
arise	1260
arise$	2214
arises$	2214
around	1468
around$	168 2235 1308 1312 1364 2350 1889 1915 1956
arrang	2084 1131 1138 2120 1758
arrange$	224 1386
arranged$	2092 2263
arrangeed$	1386
arrangeing$	224
arranges$	2085 224
arrangeted$	1386
arrest	1187 962
arrest$	133 147
arrested$	2141
arrests$	133 147
arriva	1644
arrivaltime$	2598
arrivaltimes$	2598
arrive	419 440 543 899
arrive$	1517 1572
arrives$	1517
articl	2127 681 1764 1792 954
as$	1209 159 160 1239 174 1256 180 183 2218 2220 267 742 762 1855 1856 1889 848 869
asbo	323 1400 324 1401
asbos	1400 1401
aside	1019
aside$	2087
ask	2137 1220 2174
ask$	131 328 398 424 734 1068
aske	734
asked	1102 2058 2060 1220 2174 718
asked$	2056 2150 1198 328 352 398 1795 1068
asking$	328 398 424 1068
asks	1220 2174
asks$	131 328 398 424 734 1068
aspira	1894 1004
assaul	142 756 962
assault$	2147 146
assaults$	2147 146
assemb	2127 2389 2392 681 1764 1792 954
assemble$	2451
assemblies$	2128 2691 2702
assembly$	2691 2702 956
assess	2127 1228 154 1234 681 1764 1792 954
assessed$	69 1773
assessment$	2180 2182 2185 2186 2188 2189
assessments$	2188
assign	2084 1758
assign$	1050
assigned$	1150 544 1790 1050
assigning$	1050
assigns$	1050
assist$	989
assistance$	2262 989
assisted$	989
assisting$	989
assists$	989
associ	1396 1397 2352 2354 2357 2358 1429 1433 2392 2418 1573 1658 2613 974
associate$	2350 2372 2383 2387 2527 1967
associating$	2351 2366 1968
association$	2351 2612 2616 2622 1962 1963
assumptions$	1902
assurance$	197 1863
assurances$	1863
at$	1125 2106 1163 2136 1205 130 163 174 2207 2218 1291 227 262 2295 2298 2300 1502 1504 1511 1512 2490 470 1552 542 2597 568 2686 2692 2695 1742 2697 1747 1748 2706 2707 1760 1793 1810 1907 1975 2003 2004 2014 2015 2016 2029
attached$	1924
attachment$	1693 1933
attachments$	1693 1933
attack	142 756 962
attack$	1833
attacked$	1829 1833
attacks$	1833
attemp	835
attend	1077 1078 4 2038 1097 2051 2052 1102 1108 1116 1118 2073 2078 2082 2083 2084 1131 1146 95 419 440 1758 695 702 899
attend$	2037 1172 1517 491 1571 2597 1779 737 1074
attendance$	1081 21 2072 2081 2100 91 128 1517 1772 1791 716
attendd$	1779
attended$	2031 2056 2062 2075 2112 1172 1779 737
attendees$	2070 2081 2096
attending$	2031 2065 1776 737 1074
attends$	2037 2085 1172 1517 491 1571 1779 737 1074
attention$	1314 1885
attenu	603
attitu	1004
attitudes$	1902
attrac	2430
attraction$	2488
attractive$	2279
audit	2127 681 1764 1792 954
audite	1108
audited$	2062
august$	2157
aunt	1535 2494 2514 488
aunt$	978
auntie$	978
aunty$	978
authorisation$	1973
authorisations$	1973
authority$	1973
autumn$	2157
availa	2084 1133 1340 1758
available$	2087 2088 1238 2263 2294
avoid	2359 364 583
avoid$	1467 2587 1660
avoidi	583
avoiding$	1660 1805
avoids$	1467
aware	1264 1307 1340 838
aware$	2218 2241 2261 2288 2294 1915
awaren	1894 1004
awareness$	800 1890 1891 828
away	1186 408 423 2494 1548 474 2513 602 623 629
away$	2140 2354 2359 1437 1444 368 2414 2417 2423 1494 1500 2477 2490 2492 1551 1558 2516 1564 492 500 1676 1679 605 1709 1981 1993
back	1280 1766
back$	135 1271 2234 368 736 2027
background$	1873
bad$	1592
badge$	2077
badges$	2077
badmin	1744
badminton$	2698
bail$	323
bake$	942
bakees$	942
bakes$	942
ban	312 320 322 338 339 341 348 380 381 387 408 444 455 569 1731 901
ban$	321 1460 403 439 447 449 585 653 2685
band	2575
banding$	585
bands$	2583
bane$	447
baned$	585
banes$	447
baning$	447 585
bann	312 455
bann$	585
bannding$	585
banned	320 322 2410 417 1523 569
banned$	2342 321 347 361 2409 1494 2477 2479 449 585 653
banner	86
banner$	645
banners$	645
bannin	320 322 338 408 569
banning$	321 447 449 585 653
banns$	585
banred$	653
banring$	447 653
bans	320 322 338 408 569
bans$	321 447 449 585 653 2685
bar	320 322 338 387 408 455 569 901
bar$	321 447 449 653
barbec	89 1166
barbecue$	2690 1739 2710
bare$	447
bares$	447
baring$	447
barned$	653
barning$	447 653
barr	455
barred	320 322 417 1523 569
barred$	2342 347 361 1494 2477 2479 449 653
barrier$	610 617
barriers$	2257
barrin	320 322 338 408 569
barring$	447 449 653
barrister$	981
bars	320 322 338 408 569
bars$	321 447 449 653
base$	1861
based$	1940
basis$	1838
basket	1744
basketball$	2698
be	230 263 777
be$	1100 1162 148 176 180 1258 187 1274 1287 213 1295 2254 1309 235 1322 1328 255 1334 258 264 2296 1349 1351 1384 351 1439 1525 1555 1572 497 2533 507 1588 1608 646 655 665 742 773 799 823 880 882
bear$	193
bearing$	193
bears$	193
beating$	2169
beatings$	2169
became$	725
become	230
become$	176 213 725
becomes$	725
becoming$	213
bed$	2711
beds$	2711
been	2073 2156 126
been$	1089 1104 36 2084 1134 1154 1156 1162 148 1309 507 646 655
before	757
before$	2136 1203 2697 719 1834
befrie	142
begun	2084
begun$	112
behaved$	2345
behavi	2318 1894
behaviour$	323 324 1902 1011
behaviours$	1902 1011
behind	1729 971
behind$	2638 2683 1827
being	230 263 1450 2418 1894 1004
being$	148 176 1274 213 1309 2352 2369 2392 1555 2515 2533 1804 1805 773 823
belief	1916
belief$	1935
believ	2154 1220 2174
believe$	857
believes$	857
believing$	857
belong	1229 154
belong$	2183 759
belonging$	2280
belongs$	759
below$	1924
bench	24 1476 2678
bench$	55 90 421 422 1778
benches$	55 90 1778
benefi	2212
bes$	773
beside	1610 1611
beside$	2565 2015
best	1888
best$	240 1942
better	209 231 1391 630 637 1715 814 817 960
better$	1253 1286 1308 240 2285 279 1358 1376 2333 305 1391 2345 349 627 1708 1710 634 636 2670 641 714 1929 862 874 1953
betwee	1194 2349
between$	2148 1388 2343 2348 2353 2406 2535 2612 1687 1694
betweens$	2348
beyond	151 1705 1709
bid	2127 681 1764 1792 954
bigger$	1486 2442
bike	24
bin	24
bin$	55 90 1778
bingo	1744
bingo$	2698
bins$	55 90 1778
bit$	2321
blankets$	2001 2002
block	380 381 399
block$	375 892
blocke	2410 2452
blocke$	892
blocked$	2342 375 423 892
blockes$	892
blocking$	375 892
blocks$	375 892
board	19 38 1146 1147 784
board$	1115 2098 2100 2101 2117 90 2225 2226 2511 1744 694 1861
boarded$	689
boardi	2494
boarding$	1547 489
boards$	2117 90
boat	2575
bolste	1003
bolted	1723
bolted$	2677
bond	1658 1680
bond$	314 325 2612 587 2634 608 613 1693 1933 1939
bonds$	314 325 587 2634 1693 1933 1939
book	2082 486 553
book$	2705 2001 1046
booked	1108 2082 2084 1758 689 1766
booked$	2062 2112 1046
booking$	2681 1046
bookle	2127 681 1764 1792 954
booklet$	2067
booklets$	2001
books	24
books$	2705 1776 2001 1046
boroug	2354 2494 2502 2513 1586 2540 2552
borough$	2495 1542 2497 2499 2510 1567 2558
boroughs$	2500
both	2445 1743 2701
both$	2057 2346 1398 1405 1418 1425 365 1462 392 2445 448 2534 1581 1582 2537 1593 2555 2641 696 1970 1971 905 1983 1991 1992 1996 2004 2012
bought	1101 2084 1157 1165 1758 689 1766 1019
bought$	2055 2111 2119
bounda	2318 839 1916
boundaries$	1886 1951
bounds$	415
box$	942
boxes$	942
boxing$	684
boxs$	942
boy	1188 2346 1398 1405 1418 1425 365 1462 1464 392 2445 448 461 1540 478 2534 1581 1582 2537 1593 2641 1970 1971 905 1983
boy$	2142 2144 1217 2493 1559
boyfriend$	978
boys	27 28 29 44 78 119 1200 136 137 143 256 1333 2346 1398 1405 1418 1425 365 1462 392 1474 2445 2446 1495 1521 1524 448 1531 498 2534 1581 1582 2537 1593 528 536 2641 1746 1752 1800 1970 1971 905 1983
boys$	1105 1106 1121 1155 79 83 101 102 2139 2142 2144 2146 1196 1213 1214 2177 1378 1457 2439 2441 2449 1515 2470 2475 2478 2493 2531 2539 570 2634 2700 1826 1979
branches$	704
bread$	2002
break	1423 1530 1570 1586 2540 1599 1644 2611 602 603 616 620 621 625 906
break$	226 343 2467 2484 503 504 1587 2553 583 1679 604 605 1686 1986
breakf	89 1166 1740
breakfast$	1739 2694 2002 2010
breakfasts$	2010
breaki	603 620
breaking$	226 343 503 504
breaks	2540 603 620
breaks$	226 343 503 504 2553 2584
breaktime$	2598
breaktimes$	2598
breath	1530
breathe$	2487
breather$	2484
breathing$	1530
bridge$	806
bridgeing$	806
bridges$	1881 1882 806
brief$	1845 1072
briefe	1077 2058 2060 1108 2108 1161
briefed$	2031 2059 2062 2115 1072
briefi	19 2127 681 1764 1792 954
briefing$	2128 956 1072
briefings$	2128
briefs$	1072
brighter$	1802
bring	194 2430 924
bring$	202 306 1063
bringing$	202 306 1441 1063
brings	194
brings$	202 306 1063
broade	1003
broken	2655
broken$	2356 1574 1575 906 1991 1992
brothe	1464 2514 488 521
brother$	977
brothers$	1825 1988
brough	194
brought$	195
budget	1101
budget$	2053 40
budgeted$	2055
build	1331 1755 814 817 1001
build$	238 250 2285 635 647 2709 801 805 856
builde$	250 635
buildes$	250 635
buildi	2552 1600 817
building$	85 250 2437 2460 2480 2522 2543 557 635 801 805 856
buildings$	2554 2559
builds	817
builds$	250 635 647 801 805 856
built	1132 689 1766
built$	2086 2116
bulb$	55 690
bulbs$	55 690
bulletin$	9 1763
bulletins$	9
bullie	2673
bully	2673
bump$	2389
bunch$	2630
burglaries$	969
burglary$	969
burgle	756
burgled$	1833
bus	2552 1615 2569 2701
bus$	1119 58 2117 2561 2567 2576 2690 1739 2005 2010
buses	1586 2540 2569 2570 1617 2571
buses$	2117 2550 2559 2567 2568 2576 2579
bushes$	704
busine	1229
business$	2183 2247 881
businesses$	63
but	2521
buy	1828 1019
buy$	2674
buyer	1016
buyer$	966
buyers$	1988 966
by	519 1734
by$	1163 114 2153 127 2298 280 1360 542 2686 2688 1742 2697 2708 1768 1811 1813 1815 1860 1945 2009 2015
cabin	2575
cabinet$	2098
cafe	30
cafe$	63 2437
cafes$	63
café	30
café$	2437
calendar$	2074 693
call	2038 2127 1439 681 1764 1792 954
call$	2037 1179 2143 1197 123 131 133 134 2169 2340 2681 868
called	95 2150 975
called$	1172 134 975
callin	1450
calling$	1453
calls	1131 1389
calls$	2037 2085 1179 1197 123 131 133 134 2169 2340 1452
calm$	2487
calmer	960
came	1093 2068 2073 2082
came$	2038 2047 1224
camera	24
camera$	55 60 90 645 1778
cameras$	55 60 90 645 1778
camp	89 1166
camp$	2690 942
campai	2127 681 1764 1792 954
campaign$	684 788
campaigning$	788
campaigns$	788
campes$	942
camps	1166
camps$	942
campus	2494 1586 2540 1617 2571
campus$	2522
can	2137 1373
can$	107 2193 2208 1309 1385 333 1435 362 499 1685 1842
cancel	576
cancelled$	2481 2606 1732
cannot	1404 333 1435 362 499
cannot$	1442 1576 1618 2587
cap	340 431
cap$	434 439 597
capaci	839 1916
capacity$	1236 1922
caped$	434
caping$	434 597
capitalise$	238
caps$	434 597
capting$	434
capture$	796
captured$	2338 1780
captureing$	796
captures$	796
car$	2147 1601 2561 2576 2710
card	86 2127 681 1764 1792 954
card$	2067 2077 645 2681 2001
cards	1744
cards$	2077 645 2681 2698 2001
care$	2256 2330 1886 1982
cared	2334
careful$	1267 1957
carefully$	2670 1879
carer	53 2113 2494 481
carer$	0 1 2036 12 16 18 2064 84 1171 485 977
carers$	0 1 2036 12 16 18 2064 84 1171 265 383 2494 485 977
cares$	2256
careta	25 26 1124
carr	924
carria	2575
carriages$	2579
carried$	1108 2078 2084 1321 1363 1758 689
carries$	1123 2078 767
carry	2137 1755
carry$	1123 2709 767 771
carrying$	1805 767
cars	109
cars$	2147 1601 2568 2576 2579 2710
cascad$	785
cascade$	785
cascades$	785
cascading$	785
cascads$	785
cascadting$	785
case$	1141 1146 1237 1246 1275 698 1848 1855
caseload$	2099
cases$	698
caseworker$	979
cast	27 29 1617 2571 2575
cast$	1106 2517 544 2579
casts	2571
casts$	2517 2579
catch	1262 1853
catchup$	2216
catchups$	2216
caught$	1445 369 370
cause	1916
causes	1916
caution$	335
cautione$	335
cautioned$	335
cautiones$	335
cautioning$	335
cautions$	335
cbo	323 1400 324 1401
cbos	1400 1401
cctv	754
cctv$	55 60 1831
cease	576 1686
cease$	2606 2640
ceased	1195 1210
ceased$	2149 2164
ceases$	2606
celebrate$	844
celebrates$	844
celebrating$	844
cent$	1129
center$	1304
centre	30 35 1586 2540 2552 2570 800
centre$	1304 2429 2437 2480 2491 2522 2576 557
centred$	1261 1877 1900 1940
centres$	2559 2576
certain$	257 1943
certif	2127 681 1764 1792 954
certificate$	2077
certificates$	2077
chair	25 26 1124 1147
chair$	54 2101 2167 2705 2026
chaire	2084 1758
chairs	24 1131
chairs$	2085 2167 2705 2001
challe	1000
challeng$	825
challenge$	2245 1875 825
challenged$	2282
challenges$	2245 825
challenging$	825
challengs$	825
champi	817
champion$	711 713
champions$	711
chance	2316
chance$	2205 275 2308 333 1530
chances$	275
change$	2191 2236 2238 472 473 735 1946 1955 1038
changed$	1767 1038
changees$	2191
changes$	2191 2236 1283 2238 472 1946 1038
changing$	472 1038
channel$	23 2411
channels$	2192 1294 218
charge	1731
charge$	2685
charges$	2685
charte	86
charter$	87
chas	418
chased	1102
chased$	2056
chat	1454 379 1458
chat$	2143 274 287 1439 1454 2408 379 1456 2411 1458 2412 382 1803 1947
chats$	274 287 2411 1947
chatti	1450 1453
chatting$	2407
check	1078 93 2127 1262 681 1764 1792 1853 954
check$	2127 189 681 1764 1792 954 1026
checked$	69 1026
checkin$	1170 2216
checking$	189 1026
checkins$	1170 2216
checks$	1131 189 1026
chess	1744
chess$	2698
child	1188 1464
child$	2076 2142 2144 1217 1463 1559 863
childcare$	61
childr	1188 1200 1219 1222 256 1333 2346 1398 1405 1418 1425 365 1462 1464 392 1474 2445 2446 1495 1521 1524 448 2534 1581 1582 2537 1593 528 536 2641 1970 1971 905 1983
children$	1145 2142 2144 2146 2173 2176 2177 2314 1457 1463 2439 2441 2449 1515 2475 2478 2664 1929
childrens$	2142
childs$	2142
choice	2316 2318 1894 1944 1004
choice$	640
choices$	640
choir	2575
choos$	638
choose	2137 734
choose$	638 639 674 1811
chooses$	638 639 674 1811
choosi	734
choosing$	638 639 674 1811
chooss$	638
chose	734
chose$	1811
chosen	1101
chosen$	2055
chrono	2127 681 1764 1792 954
church	30
church$	2702
cinema	30
circle	2127 1714 681 1764 1792 954
circle$	2630 608 2651 2661 2663 1711 1713 2668 2672
circles$	2651 2661 1711 2668 2672
circul	2084 1131 1164 1758 689 1766
circulated$	2118
circulates$	2085
circumstances$	1449
cities	2552
cities$	2500
city	2494 2502 2513 2552
city$	2495 2497 2499 2558
civil$	323
claim	1731
claim$	2685
claime	1108
claimed$	2062
clarification$	197 1863
clarit	839 1916
clarity$	197 1863
class	452 2502 1549 1586 2540 2552 1615 2569 2570 1617 2571
class$	2166 1529 2498 2503 2504 1602 2565 2576 2578 1713 2691
classe	1570 2540 1587 1600 2569 2571
classes$	2130 2166 2510 2541 2554 2559 2576 2691
classm	2346 1398 1405 1418 1425 365 1462 392 1474 2445 2446 1521 1524 448 2534 1581 1582 2537 1593 536 2641 1970 1971 905 1983
classmates$	1457 2439 2441 1515 2475 2478
classroom$	2117
classrooms$	2117
clause	2349
clause$	2181 2348 1835
clauses$	2181 2348 1835
clean	89 1755
clean$	459 2709 1816 909
cleanu	1166
clear	404 418 1888
clear$	2133 2165 2248 2249 1432 1481 1558 782 861 874 916
cleare	689 1766
cleared$	1781
clearer$	874
clearing$	916
clears$	916
clicked$	2105
clicks	1116
clicks$	2070
climb$	942
climbes$	942
climbs$	942
clinic	30 53
clinic$	700
clique$	608
clos	380 381 399 408
close$	1263 1267 2533 1610 782 806 927
closed	2084 1153 2410 1758
closed$	2107 415 423 2606 1775 927
closeing$	806
closely$	1868
closer	209
closer$	1286 279 337 862
closes$	806 927
closing$	927
club	30 35 2127 2502 2552 2570 1617 2571 681 1764 1792 954
club$	63 2099 2437 2480 2491 2498 2510 2576 557 684
clubs	1586 2540 1600 2571
clubs$	63 2510 2554 2559 2576
co$	818
coach	25 26 1124 53 2113
coach$	2690 700
coache	25 26 1124 2575
coached$	1777
coaches$	2690 935
coachi	2127 681 1764 1792 954
coaching$	935
coat$	2711
coats$	88 2711 2001 2002
coax$	599
code	86
code$	87 2685 690
codefendants$	1402
codes$	88 690
coerce	142
coerci	142
coffee$	81
cohesi	839 1916
cohort	2575
cohorts$	2583
coinci	2389
coincide$	2585
collab	209 818 839 1916
collaborative$	1286
collaboratively$	1868
collea	1281
colleagues$	2096 2235 797
collec	529 1644
collect$	2454 796 1073
collected$	1759 1780 1073
collecting$	796 1073
collectiontime$	2598
collectiontimes$	2598
collects$	796 1073
colleg	2170 452 2494 2502 1549 481 1586 2540 1587 2552 1609 1615 2569 1617 2571
college$	2159 1207 1529 466 2497 2503 2504 2510 2522 2563 2576 1814
colleges$	2510 2541 2559 2563 2576
colour$	2705
colours$	2705
come	1093 2068 2073 2082 2137 194 419 702 899
come$	2038 2047 2132 2150 131 2210 2462 440 1571 1572 1591 1603 1608 1779 726
comed$	1779
comeed$	1779
comes	194 419 899
comes$	2132 131 2210 1571 1603 1779 726
comfortable$	2279
coming	194
coming$	1241 2352 1805 1841
comments$	703
commis	1101 2084 1157 1758 689 1766
commissioned$	2055 2111 1789
commit	38 1117 839 1916
commit$	969
commits$	969
committed$	2071 969
committee$	1115 2098 694
committing$	969
common$	2524 861
commun	1118 1262 1397 2352 1853 784 1888 1894 1000 1004
communicat$	785
communicate$	165 785
communicates$	165 785
communicating$	785
communication$	2072 2216 2240 1294 218 2351 1451 1861
communicats$	785
communicatting$	785
communities$	1383
community$	2319 1383 324
compan	25 26 1124 53 1396 2575 2613 1707
company$	62 2350 2360 1409 2380 2643 1700 2661 2662 2667 2669 2671
compared$	735
compassionate$	1876
compla	1220 2174
complaint$	123 133 2681
complaints$	123 133
comple	1079 4 1092 1097 2051 1108 1118 2082 2083 2084 1131 1153 2120 1321 1363 1758 695 702
complete$	2033 2107 2116 688 1779
completed$	2033 2046 1094 2049 2062 2097 2107 2109 2112 2116 2275 2317 688 1779
completeed$	1779
completes$	2085 688 1779
completing$	2065
completion$	1081 2072 1772
concentrate$	2487
concer	89 1166 1288 1894 1004
concern$	1243 2231 2236 2238 2245 1855 789
concerns$	1243 2231 2236 1283 2238 2242 2245 1855 1856 789
concert$	2690
condit	2349 323 1400 1731
condition$	2348 2685
conditions$	2348 2685
conduc	1108 2084 1758
conducted$	2062
conductor$	48
conductors$	48 84
confer	2127 681 1764 1792 954
conference$	2702
confid	2316 719 1894 1916 1004
confidence$	1327 1796 1936
confident$	1796
confir	1264
confirm$	1095 1770
confirmed$	1095 2218
confirms$	1095 1770
confis	327
congre	1396 1397 2352 2354 2389 2392 2430
congregate$	2350 2451 2454 1967
congregating$	2351 1968
connec	1680
connection$	325 2634 1693 1933 1939
connections$	2634 1693 632 1933 1939
consci	1340
conscious$	2294
consen	2318
conseq	2318
consequences$	2231
consid	2084 1229 2212 1264 1888
consider$	1771 1874 994
consideration$	2240 1314 2315 1854 995
considerations$	995
considered$	2183 2218 2263 2338 994
considering$	994
considers$	1771 994
consis	184 1888 817 1894 818 839 1916
consistent$	1261 2241 1876 809
consort$	1967
consorting$	1968
constant$	1267
constructive$	1301 1953
consul	1077 1102 2058 2060 1139 2108 1161 2127 681 1764 1792 718 760 954 1001 1004
consultant$	1837 979
consulted$	2031 2056 2059 2093 2115 1795
contac	1077 1078 2038 1102 2058 2060 1108 1110 1118 2082 2084 1131 1139 2108 1161 93 95 2127 1396 1397 2352 2354 2358 1417 1419 1429 1433 1439 1440 2414 1573 681 1764 1792 718 1853 881 954
contact$	2072 2080 1170 2128 1197 2239 2308 2340 311 2347 1394 1395 2350 2351 1399 325 1410 2367 2371 2372 2383 2387 2395 1443 2403 1451 1452 2527 2622 1689 1762 1786 713 1857 1958 1965
contacted$	2031 2056 2062 2093 2115 1172 1795
contacts$	2085 1170 2128 1197 1786
contin	209 231 839 1916
continual$	1267 985
continually$	985
continuation$	985
continue$	656 870 985
continued$	1286 1308 656 714 781 782 985
continues$	656 985
continuing$	656 985
continuous$	985
continuously$	985
contra	2127 1400 681 1764 1792 954
contract$	2074
contri	53 2113 1000
contributor$	0 1 2036 12 16 18 84 1171
contributors$	0 1 2036 12 16 18 84 1171
contro	142 340 431 612 1828
control$	310 597 2642 2674
controling$	310 597
controls$	310 597
controlting$	310
conven	2038 2084 1758
convene$	2037
convenes$	2037
conver	2127 681 1764 1792 954
conversation$	2143 2232 2240 1294 218 2291 274 2308 1947
conversations$	2232 2240 1294 218 274 1947
cook	1755 1017
cook$	2709
cooked	2120
cooking$	684
cool	1690
cool$	2639 2644
cools$	2644
cooper	974
coordi	25 26 1124 53 184 219 1296 818 1000
coordinated$	1261
cope	1331
cope$	2285
copies$	2001
coping	839 1916
copy	2084
copy$	2067
core$	38 1146 1147 2346 1398 1405 1418 1425 365 1462 392 2445 448 2534 1581 1582 2537 1593 2641 1970 1971 905 1983
corner$	1626 2581 2657
corners$	2579 1626 2581 2657
corrid	2494
corridor$	2543 2657
corridors$	2657
cost	2156 126
cost$	22
costed	1101
costed$	2055
costs$	22
costum	24
could	1373
could$	2156 2158 181 1385 362
counci	25 26 1124 53 2701
council$	54 1864
councillor$	62
councillors$	62
counse	53 2127 681 1764 1792 760 954
counsel$	335
counsele$	335
counseled$	335
counseles$	335
counseling$	335
counselling$	2080
counsellor$	700 1837 979
counsels$	335
count$	50 940
counter$	2117
counters$	2117
counti	1586 2540 2552
counties$	2500
counting$	940
country$	2499 2558
counts$	940
county	2494 2502 2513 2552
county$	2495 1542 2497 2499 2558
couple$	1823
course	2127 1259 1615 2569 2570 1617 2571 681 1764 1792 954
course$	2039 2099 2128 2213 2576 684 1838 956
courses$	2128 2576
court	30 2678 970
court$	85 323
cousin	2494 2514 488
cousins$	1826 1988
cover	1229
cover$	2183 2355
covera	1356
coverage$	2310
covere	1108 2073 1229 153 154 155 156
covered$	2062 2183 1230 1232 1233
covering$	2355
covers	2073
crackd	970
cracks$	2301
create	2084 1133 1758 1000
created$	2087
creati	4 1000
creation$	1081
creatively$	1879
crew	1617 2571 2575
crew$	2579
crews	2571
crews$	2579
cricke	1744
cricket$	2698
crime$	969
crimes$	969
crop$	2210
crops$	2210
cross	1573 846
cross$	209 2389 2527 2572 1628 2585
crosso	1628
crossover$	2582
crossr	1923
crowd	2613 1714
crowd$	2435 2630 2659 2664 1713 2668 2669
crowds$	2435 2668 2669
cultiv	1003
cultur	1894 1004
culturally$	818
culture$	2660 1902
cups$	2001
curb	340 431
curfew	323 1400 327
curfew$	414 1974 898
curfews$	414 1974 898
curiosity$	2267 1845 1857
curiou	1340
curious$	2241 2294 1957
current$	2200
curric	2127 681 1764 1792 954
curriculum$	2074
curtai	340
customary$	182
customers$	1988
cut	320 444 603 612 616 1755 758
cut$	150 2342 2356 583 597 615 2709 689 1781 1021
cuting$	597
cuts	320 603
cuts$	150 597 1021
cuttin	320 603
cutting$	150 583 1021
cycle$	942
cyclees$	942
cycles$	942
dad	1535 2494 2514 488
dad$	977
daily$	2032
dampen	621
dance$	942
dancees$	942
dancer	27
dances$	942
danger	2318
danger$	2231
dangers$	2231
darts	1744
darts$	2698
dashbo	2127 681 1764 1792 954
data$	1168 1763 1851
database$	2102
date	881
date$	1958
daught	1464
daughter$	1463 977
daughters$	1463
day	1586 2540 2552 2570 1617 2571
day$	2066 1158 2161 2457 2467 2576 2578 1632 2589 2592 2593 2595 1643 2600 2690 2705
days	2540 2571 962
days$	2066 1158 2161 2559 2576 1632 2590 2594 2595 1643 2601
dead$	2413
deadline$	1765
deadlines$	1765
deal	179
deal$	172 214
dealer	109 2151 1016
dealer$	2147 2684 1830
dealers$	2147 2684 1988 966
dealin	179
dealing$	172 969
dealings$	1451
deals	179
dealt$	154 155 156 172
debate$	2232
debt$	2169
debts$	2169
december$	2157
decent$	1710
decide	1264
decide$	2167 366
decided$	2218 366
decides$	2167 366
decision$	2258
decisions$	2258
declare$	1095
declareed$	1095
declares$	1095
declin	960
deconstruct$	825
deconstructe$	825
deconstructes$	825
deconstructing$	825
deconstructs$	825
decrea	960
decrease$	92
dedicated$	1150 709
deepen	817 1003
defendants$	1402
defus	621
degree$	5
delegates$	2096
delet	380 381 758
delet$	892
delete	2410
delete$	377 892
deleted$	892
deletes$	892
deleting$	892
delets$	892
delive	1079 4 1101 1108 1118 2082 2084 1131 1165 98 219 1296 1758 689 1766 924
deliver$	1043
deliverables$	1765
delivered$	2033 1094 2055 2062 2112 2119 1175 1043
delivering$	1043
delivers$	2085 1043
delivery$	1081 2072 710
deliverys$	710
demand$	2169 1236
demands$	2169
demoli	399 2452
dentis	760
dentist$	2711 1837
depart	1644
department$	1864
departuretime$	2598
departuretimes$	2598
dependence$	598 1693
dependency$	598
descri	2137 1184 1220 2174 1229 154
describe$	2138 2183 957
described$	2183
describes$	957
design	2084 1758
design$	2167
designated$	1150 709
designs$	2167
desk$	2079 2117 626
desks$	2117 626
detach$	582 615
detached$	2045 42
detaching$	582
detail$	2181
details$	2067 2181 1873
detective$	968
detectives$	968
deter	320 387 970
deter$	321 403
determ	1264
determined$	2218
deterr	320 1004
deterred$	361
deters	320
develo	2084 1331 1758 814 817 1001
develop$	2191 2209 250 2285
develope$	250
developed$	2282
developes$	2191 250
developing$	250
development$	2236 2238
developments$	2236 1283 2238
develops$	2191 2209 250
dialogue$	2232 1294 218 274 1857 1947
diary$	693
did$	1094 2156 2158
die$	1690
dies	1690
dies$	2644
dietic	760
dietician$	1837
dietit	760
dietitian$	1837
differ	1548 630 637 1715 719
difference$	1796
different$	1206 1473 2489 1537 2492 1543 1544 1546 1556 1563 509 510 1590 517 518 1596 1598 522 523 524 527 1605 1607 532 1613 1614 540 1619 1621 1622 1624 1625 549 1627 1629 555 1636 1640 566 567 1645 1647 1703 1708 1710 634 2666 636 641
differently$	2670 1879
difficult$	356
diffus	621
dig	1755
dig$	2709 1022
digest$	1763
digging$	1022
dignity$	1929
digs$	1022
dilut	603 616 621
dimini	625
dinner	89 1166
dinner$	2702
dip$	705
direct	25 26 1124 2127 2316 681 1764 1792 954
direct$	328 1413 398 424 881
directed$	328 398
directing$	328 398 424
direction$	1973
directions$	2427 2544 1973
directs$	328 398 424
disassociat$	584
disassociate$	583 584
disassociates$	584
disassociating$	584
disban	2410 381 1574 1575 1686 906
disband$	606 2640
disbande$	606
disbanded$	2528 2529 606
disbandes$	606
disbanding$	606
discon	576
discou	312 320 387
discourage$	321 581
discouraged$	361
discourages$	321 581
discouraging$	321 581
discretion$	1880
discus	2084 1229 153 1264 1758 1853
discuss$	1771 996
discussed$	2183 1230 2218 2263 996
discusses$	1771 996
discussing$	996
discussion$	2232 2240 2291 274 1947 996
discussions$	2232 2240 274 1947 996
disengag$	584
disengage$	584
disengages$	584
disengaging$	584
disentangle$	615
disman	1574 620 906
dismantl$	606
dismantle$	606
dismantled$	2528 606
dismantles$	606
dismantling$	606
dismis	543
disper	2401 400 404 419 1574 1575 895
dispersal$	1972 1973
dispersals$	1973
disperse$	1477 403 1481 894
dispersed$	2400 2528 2529 894
disperses$	894
dispersing$	894
displa	2084 2094 1164 2127 681 1758 1764 1792 954
display$	2117
displayed$	2118
disrup	320 603 620 621
disrupted$	2542
disseminat$	785
disseminate$	785
disseminates$	785
disseminating$	785
disseminats$	785
disseminatting$	785
dissociat$	584
dissociate$	583 584
dissociates$	584
dissociating$	584
dissol	381 1686
dissolv$	606
dissolve$	606 2639 2640
dissolved$	606
dissolves$	606
dissolving$	606
dissua	320
dissuade$	321
dissuaded$	361
dissuades$	321
distan	602 623
distance$	2506 582 1679 610 615 617 1981
distances$	582
distancing$	582
distant$	1546 1558
distri	4 1108 2084 1165 98 539 1758
distributed$	2062 2119 1175 1616
distribution$	1081
divers	1921 1004
diversionary$	1301
divert	1001
divert$	582
diverting$	582
diverts$	582
divide	1574 539 906
divided$	2528 1616 544
dividi	906
division$	617
do$	1094 2137 173 177 2254 290 2327 2328 2332 1435 554 1663 765 821
doctor	760
doctor$	700 1837 979
documented$	1780
does$	173 290 1435 554
doing$	177 290 765 1867
domino	1744
dominoes$	2698
don$	1435 554
donate$	1018
donated$	1018
donates$	1018
donating$	1018
done	1079 1108 2084 1153 1156 1321 1363 1758
done$	2033 1094 2049 2062 2107 2110 2112 2116 2275 2276 2317 2339
door$	2044 2079 2117 90 2278 2005
doors$	2044 2079 2117 90 2573
dorm	1617 2571 2575
dorms	2571
doubl	2124 960
double$	97 132
down	1132 2410 960
down$	2056 2071 2086 2178 1303 377 738 2004 2016
downlo	2068 1116 2082
downloads$	2070
draft$	1047
drafte	2084 1758
drafted$	1047
drafting$	1047
drafts$	1047
draw	2430
draw$	238 2488 505 513 582 923
drawin	741
drawing$	2681 923
drawn$	1117 689
draws$	923
dress$	1731
drew	1198
drew$	2152
dried$	1210
drift	1423
drift$	2487 1678 618 1696 1877
drifted$	618
drifting$	618 1696
drifts$	618 1696
driv	219 1296
drive	2401
drive$	413 878 936
driveing$	413
driven	529
driven$	513 537 950
driver	25 26 1124 52 53 2113 1188 119 2701 1800 1901
driver$	0 1 2036 12 16 18 2064 46 84 1171 108 2142 2684 1830 1989
drivers$	0 1 2036 12 16 18 2064 46 1129 84 1171 108 2142 1196 2684 2704
drives$	413 878 936
driving$	2710 878 936
drop	93 444 576 583 661 960
drop$	30 35 92 2127 1660 654 1740 681 1764 1792 868 944 954
dropin$	1170 1738
dropins$	1170 1738
droppe	1224 960
dropped$	2178 654 944
droppi	583 960
dropping$	1660 654 944
drops	576 960
drops$	654 944
drug$	969
drugs$	969
dry$	1816
due$	761 1855
dug$	2116
duty$	2079
dynami	2652 839 1916
dynamic$	2660
dynamics$	2660
each	157 2445 563 2641 1743 2701 1970
each$	2032 2057 2079 2089 2161 2206 1354 2364 2387 2407 451 1540 2527 521 2555 526 530 545 547 2597 2628 2634 1727 2692 2693 664 2697 1749 1752 677 1757 696 1799 745 1892 1991 1992 1996 2013 2018 2024 2030
ear$	1861 873
earlie	960
earlier$	1613
earliest$	1251
early$	2203 1251 525 2004
earn$	859 965
earned$	965
earning$	859
earns$	859 965
ears$	873
easier	960
easier$	1688
easter$	487
easters$	487
easy$	2165
eat$	1578 1603 548 1070
eating$	1070
eats$	1578 1603 548 1070
eclipse$	2102
educat	529
educate$	824
educated$	1528 1538 2509
educates$	824
educating$	824
effect	2652 1888
effective$	798
effectively$	2203
effectiveness$	1852
effort	1310
effort$	2240 2264
efforts$	2240
eject	418
elder	478
elder$	2648
eldest	2346 1398 1405 1418 1425 365 1462 392 2445 2476 448 461 1540 478 480 2520 2534 1581 1582 2537 1593 521 536 2641 1970 1971 1980 905 1983
eldest$	2648
elearn	2127 681 1764 1792 954
elevat	1003
elsewh	2494 2513
elsewhere$	2187 2297 2477 2482 2490 2492 2666 1836
email	1078 2127 681 1764 1792 954
email$	9
emaile	1077 1102 2058 2060 1110 2084 2108 1758 718
emailed$	2031 2056 1103 1795
emails	1131
emails$	9 2085
embed	219 1296 817
embed$	1002
embedd	2084 1758
embedded$	2282 1002
embedding$	1002
embeds$	1002
emerge	1260
emerge$	2191 2214
emergees$	2191
emerges$	2191 2214
emotio	231
emotional$	1308
empath	839 1916
emphas	1003
employ$	1052
employe$	1052
employed$	1052
employes$	1052
employing$	1052
employs$	1052
empower$	990
empowered$	990
empowering$	990
empowerment$	990
empowers$	990
empty$	1816
enabl	1003
enable$	252
enables$	252
enabling$	252
encour	1264 2316 817 1004
encourage$	997
encouraged$	2218 997
encourages$	997
encouraging$	997
encryp	754
encrypted$	1831
end	312 320 339 380 381 576 583 1686 2655
end$	348 2409 1545 2502 1626 2581 2606 1660 591 2639 2640 2644 2657 807 1036
endeav	835
ended	1210 1224 2410
ended$	2164 2178 2342 2356 2409 2606 1036
ending	320 576 583
ending$	1660 807 1036
ends	320 339 576 1690
ends$	1604 1626 2581 2606 2644 2657 807 1036
enforc	897
engage	1077 1118 1160 695 1888 816 1894 1944 1004
engage$	2114 1893
engaged$	2031 2065 2109 1893
engagement$	2072 2240 1772 1791 1875 1893 1949
engages$	2114 1893
engagi	816
engaging$	2065 1893
engend	1003
enhanc	817 1000
enhanced$	2282 279
enough$	297
enquir	2127 681 1764 1792 954
enrich	1003
enrol$	479
enroled$	479
enroling$	479
enroll	1108
enrolled$	2062 1773
enrolred$	479
enrols$	479
ensure	817
ensure$	2296 366 811
ensured$	2282 366 811
ensures$	366 811
ensuring$	811
enter	419 899
enter$	2462
entered$	71 544
enters	899
entrance$	2117
entrances$	2117 1595 2573
entry	1644
entry$	408 1494 2010
entrytime$	2598
entrytimes$	2598
environment$	2277 2319 2660 1887
environments$	2277 2319
episod	962
equally$	1929
equip$	826
equipm	24
equipped$	826
equipping$	826
equips$	826
erode	603
escala	779
escalate$	1946
escalated$	1866
escalates$	1946
escort	420
escort$	413
escorted$	513
escorting$	413
escorts$	413
establ	2084 1264 1758 817
established$	1238 2218
estate	2354 2494 2502
estate$	2480 1567 2558
esteem	1916
ethos	1004
evalua	2084 1758
evaluate$	775
evaluates$	775
evaluating$	775
evenin	2127 454 1586 2540 2552 2570 1617 2571 571 572 681 1764 1792 954
evening$	2061 2066 113 2467 2485 525 2578 1632 2589 2592 2593 2595 1643 2600 1648 2603 1652 2607 729
evenings$	2061 2066 113 2485 2559 1632 2590 2594 2595 1643 2601 1648 2603 2605 1652 2607 2609 1674 729 1810
event	2127 681 1764 1792 954
event$	2128 2702 956
events$	2128 2213
every	157 2445 1743 2701 1970
every$	2032 2057 2079 2089 1176 2161 1316 1354 1357 2555 530 545 2692 2693 664 2697 677 696 881 2018
everyb	52 157 216 256 1333 282
everybody$	1129 1293 1359 1383 797
everyo	52 157 1281 216 256 1333 282
everyone$	1129 2235 210 1293 1359 1383 797
everything$	2258 1842 1898
evict	418
eviden	754
evidence$	41 64 1831 1873
evidenced$	69
evident$	1780
evolve$	2191
evolvees$	2191
evolves$	2191
except	2521
exchange$	211
exclud	1187 2171 2401 408 417 444 1523 455 569 901
exclud$	447 903
exclude$	447 449 903
excluded$	2141 347 2400 1494 2477 2479 449 2509
excludes$	447 449 903
excluding$	447 449 903
excludning$	447
excludring$	447
excluds$	447 903
exclus	962
exclusion$	133 323 324
exclusions$	133
exerci	2127 681 1764 1792 954
exhibi	89 1166
exhibition$	85
existing$	1238 2230 881
exit	381 605
exit$	592 1682
exiting$	592
exits$	2573 592
expect	839 1916
expectations$	1886
expected$	352
expel	444 455 901
expel$	447 903
expele$	447 903
expeles$	447 903
expeling$	447 903
expell	1523 455
expelled$	2477
expelning$	447
expelring$	447
expels$	447 903
expenditure$	22
experience$	2312
experiences$	703
explai	1102 1184 1220 2174
explain$	2138
explained$	2056
exploi	2318 1828 1016
exploit$	2674
exploitation$	1884 966
exploitative$	966
exploited$	966
exploiter$	966
exploiters$	966
exploiting$	966
exploits$	966
explor	1229 154 2212 1264
exploration$	2240
explore$	993
explored$	2183 2218 2263 993
explores$	993
exploring$	993
exposed$	1468
exposu	839 1916
express$	2306
extend$	1034
extending$	1034
extends$	1034
extent$	5
extra$	305 701
extrac	629
extract$	582
extricate$	582
eye$	2217 873
eyes$	873
facili	2084 1758 817 1000
fade	1690
fade$	2639 2644
faded	2655
fades	2655
fades$	2644
fair	89 1166
fair$	2133 2165 1739 2702 1957
fairly$	2203 1929
fairs	1166
faith$	1935
fall	1224 960
fall$	92 2178 270
fallin	960
falling$	270
fallping$	270
falls	1224 960
falls$	2178 270 1459 1690
famili	27 28 29 52 53 2113 143 1901
families$	0 1 2036 12 16 18 1105 1106 2064 1129 59 1145 83 84 1171 2206 1329 265 1353 1405 383 2493 2507 1554 2704 1892 1903 978
family	53 2113 2346 1398 1405 1418 1425 365 1462 392 2445 448 461 1540 2494 2502 2514 488 2534 1581 1582 2537 1593 2641 1970 1971 905 1983
family$	0 1 2036 12 16 18 2064 84 1171 1231 2493 1554 644
far	474 623
far$	162 474 1551 1558 1564 549 1627 1703
fare	1731
fare$	61 2685
fares$	61 2685
fashion$	2215
faster$	1952
father	1535 2494 2514 488
father$	977
fathers$	265
fear	1220 2174
fear$	1804
fears	1220 2174
feasibility$	1908 833
feasible$	1840
february$	2157
fed$	2237
fee	1731
fee$	2685
feed$	203
feedback$	65 682
feeding$	203
feeds$	203
feel	2137 1220 2174 1331
feel$	2285 1334 1380 725 742 1887 957
feelin	839 1916
feeling$	957
feelings$	703
feels	1220 2174
feels$	1334 725 742 957
fees$	2685
fell	1224 960
fell$	2178
felled$	1781
felt	2137 1220 2174
felt$	725 742 957
fenc	399
fence	24 2678
fence$	55 90 1018
fenced$	2452 423 1018
fences$	90 1018
fencing$	55 90 1018
festiv	89 1166
festival$	2690
few$	2163 1250
fewer	97 757
fewer$	1174 105 1834 958
fi	1476
fight	962
fight$	2147 133
fights$	2147 133
figure$	2103 1168
figures$	2103 1168 1763
file	2084 1141 1146 1234 1758
file$	2095 2100 2102 2185 2186 2188 2189 698 1854
filed	2084 1758
filed$	71
files	1131
files$	2085 2095 2100 2102 2188 698
fill$	1755 806 922
filled	1108 2084 1758
filled$	2062 922
filling$	806 922
fills$	806 922
film	2127 2673 1755 681 1764 1792 954
film$	23 85 2681 2682 2690 1739 2699 2705 2709
filming$	953
films$	2690 2705 953
final$	2097
find	1184 1439 631
find$	1179 2138 1220 224 635 680 740 1818 854
finde$	635
findes$	635
findin	1228
finding$	2180 2182 224 635 680 854
finds$	1179 224 635 680 740 1818 854
fine	1731
fine$	2685
fined	2401
fined$	2400
fines$	133 2685
finish	1079 2084 1156 543 1644 1758
finish$	2639
finished$	2033 1094 2097 2110 2116
finishingtime$	2598
finishingtimes$	2598
finishtime$	2598
finishtimes$	2598
firm	53
firm$	874 877
firmer$	874 877
firmly$	2203
first$	1251 1811
fish$	942
fishes$	942
fishs$	942
fit$	2193 1020
fits$	1020
fitted	1108 1132 1165 1723 689 1766
fitted$	2062 2086 2119 2677 691 1020
fitting$	1020
five	27 29 44 106 1200 136 143 2346 1398 1405 1418 1425 365 1462 392 2445 2446 1495 1524 448 498 2534 1581 1582 2537 1593 528 2641 1746 1752 1800 1970 1971 905 1983
five$	1106 1121 79 83 89 101 1183 1213 2177 2346 1398 1405 1418 1425 365 1462 392 2445 2449 2470 2478 448 2534 1581 1582 2537 1593 570 2634 2641 2659 1727 1744 2700 1970 1971 905 1983 1997 2012 2024
fix	431
fix$	914
fixed	689 1766
fixed$	914
fixes$	914
fixing$	914
flag	207
flagged$	2237
flat	481 1617 2571
flat$	2361 485 1601 2576 2710 2711
flats	2571
flats$	2361 1601 2576 2711
flexib	1340
flexible$	2294
flies$	484
floor	2494 1617 2571
floor$	2657
floors	2571
floors$	2657
flourish$	2306
flowing$	2248
flush	418
fly$	484
flyer	2127 681 1764 1792 954
flyers$	2001
fobs$	88
focus	817
focus$	1246 1857 1002
focuse	800
focused$	1877 1900 1940 1002
focuses$	1002
focusing$	1002
focussed$	1900 1002
focussing$	1002
follow	1116 1187 2171 142 2641
follow$	188 1297 1298
followed$	2141 2154 1264
followers$	2070
following$	188 1805
follows$	188
food$	2705 2002
footag	754
footage$	1831
footba	1744
football$	2698 684 2012
footfa	13 72 1149
footfall$	2103 1791
for	470 519 1766
for$	2055 1127 2106 2111 2152 2183 2223 2229 2266 1320 2281 2292 1392 2355 1491 2486 2586 2686 2697 1811 1860 1864 1865 1871 1877 1889 1910 2007 2014 2023 2028 982
forbid	320 322 338 339 341 387
forbid$	321 1460 585
forbidden$	2342 361 2409
forbidding$	585
forbided$	585
forbiding$	585
forbids$	585
force$	968
forefront$	1304
forge$	856
forgeing$	856
forges$	856
forgiving$	1876
form	2389 452 1549 1586 2540 2552 1609 1615 2569 2570 1617 2571 1623
form$	23 2388 1529 2498 2503 2504 2510 2563 2565 2577 856
forming$	2407 856
forms	2127 2540 1587 1600 2569 2571 681 1764 1792 954
forms$	23 2510 2541 2554 2559 2563 2577 856
fortnightly$	2032 2697
forum	19 38 2127 681 1764 1792 954
forum$	1115 2225 2226
forwar	1264 1297 1298 761
forward$	2197 2218 2251 2252 1773 1838 1843 1955
forwards$	1838 1955
foster	817 1003
foster$	481 904
fostering$	904
found	1133
found$	2087 2168 1445 369 370 2426 740
four	106 143 2346 1398 1405 1418 1425 365 1462 392 2436 2445 2446 1495 1524 448 478 2534 1581 1582 2537 1593 528 2641 1752 1800 1970 1971 1980 905 1983
four$	1183 2177 2346 1398 1405 1418 1425 365 1462 392 395 2445 2449 2478 448 1532 1540 2531 2534 1581 1582 2537 1593 570 2641 2659 1730 1736 1737 1970 1971 1980 905 1983
fragme	620 906
fragment$	606
fragmente$	606
fragmented$	606
fragmentes$	606
fragmenting$	606
framew	2127 681 1764 1792 954
fraternise$	1967
free	623
free$	1599 615 933
freedom$	275
frequency$	6
frequent$	185
fresh$	1530 459
friday	454 571 572
friday$	2061 454 2485 571 1648 572 2603 2687 1741 2696
fridays$	2061 2485 1648 2603 2687 1741 2696
friend	27 28 29 44 78 106 1188 119 1200 136 137 1219 143 1222 256 1333 2346 1397 1398 2358 1405 1418 1425 2394 365 2397 2404 2405 2415 1462 2419 2422 392 1474 2445 2446 1495 2459 1521 1524 448 461 1540 2505 478 498 2534 1581 1582 2537 2545 1593 528 1611 536 1658 2613 2617 2619 2633 1680 2641 2654 1701 1707 1714 1746 1752 1800 1969 1970 1971 905 1983
friend$	2142 2144 1217 1559 2565 632 1712 2667
friendlier$	1802
friendly$	2165 2279 1957
friends$	1105 1106 1121 1155 79 83 101 2132 102 1183 2139 2142 2144 1196 1213 1214 2173 2176 2177 1378 2344 1402 2371 2373 2375 2376 346 2380 2382 2393 2398 2402 1457 2420 2421 1480 2439 2441 2449 1515 2470 2475 2478 2487 457 2512 2518 2539 515 2565 2596 570 2614 2615 2618 2625 2627 2629 2631 2634 2636 1684 2643 2645 2646 2647 2649 619 2653 2656 2659 2661 632 2663 2664 2665 1712 2667 2668 2669 1716 2671 2700 1892 1987
friendship$	314 2351 2366 346 457 511 515 1623 2612 2614 2615 2616 2622 2623 2625 2629 2633 2634 2637 608 613 2646 1697 2656 1706 1707 2661 632 1714 2668 2669 1718 1987
friendships$	314 2351 2366 346 457 511 515 2612 2614 2615 2616 2622 2623 2625 2629 2634 608 613 2646 2656 2661 632 2668 2669 1987
from	2415 1659 1691 1734
from$	2063 1142 114 1194 1223 1244 1343 1415 1422 1424 1430 2391 1438 2406 1526 2486 2492 2516 1569 1585 542 1660 1661 1681 1682 1692 1695 2686 2688 2695 2697 2708 724 1812 1815 1860 1975 2003 2027
full$	240 1376 714
fuller$	240
fully$	1162
fun$	81
functi	1137
functional$	2091
fund$	40 1039
funded$	1039
fundin	2127 2274 681 1764 1792 954
funding$	40 1236 197 1863 1039
funds$	40 1039
furniture$	2705
furthe	209 231
further$	1250 1286 1308 1413 1558 772
future	209
future$	2195 1286 1413 1855
gain$	801 859
gaining$	801 859
gains$	801 859
game	89 1166
game$	2705
games	1166 1744
games$	2698 2705
gang$	324 887
gap$	2301 610 617 1883
gaps$	2301 1883 1896
garden$	85 2681 2710 942
gardenes$	942
gardens$	942
gate	24
gate$	2079 55 2117 90
gates$	2079 55 2117 90 2573
gather	1396 1397 2352 2354 2357 2358 1410 1416 1417 1429 1433 2389 2392 1453 2430 1495 1573
gather$	131 2350 2364 2365 2372 2383 2387 2396 2426 2451 1498 2453 2454 2462 1572 2527 1608 796
gathered$	2338 1445 2426 1759 1780
gathering$	2351 2370 2374 2407 2434 2435 2443 2622 796
gatherings$	2370 2371 2374 2435 2449
gathers$	131 796
gave$	2042 2125 453
genera	231
general$	1308
get	2137 1184
get$	2138 176 2209 291 1475 424 1591 1608 582 599 646 725 785 796 882
gete$	785
getes$	785
geting$	424 785 796
gets$	176 2209 291 424 582 599 646 725 785 796 882
getting$	176 291 1453 582 599 785 882
gift$	1197
gifts$	1197
gig	89 1166
gig$	2690
gigs	1166
girl	1188 2346 1398 1405 1418 1425 365 1462 1464 392 2445 448 461 1540 478 2534 1581 1582 2537 1593 2641 1970 1971 905 1983
girl$	2142 2144 1217 2493 1559
girlfriend$	978
girls	27 28 29 44 78 119 1200 136 137 143 256 1333 2346 1398 1405 1418 1425 365 1462 392 1474 2445 2446 1495 1521 1524 448 1531 498 2534 1581 1582 2537 1593 528 536 2641 1746 1752 1800 1970 1971 905 1983
girls$	1105 1106 1121 1155 79 83 101 102 2139 2142 2144 2146 1196 1213 1214 2177 1378 1457 2439 2441 2449 1515 2470 2475 2478 2493 2531 2539 570 2634 2700 1979
giv	924
giv$	250
give	231
give$	1308 237 241 250 273 453 583 808 855 925 1030
giveing$	855
given	2043 1108 2082 2084 1165 98 1229 231 285 519 1758
given$	2062 1113 2084 2088 2119 1175 112 1195 2183 1308 2263 237 241 1362 1758 697
gives$	241 250 273 453 808 855 925 1030
giving$	237 241 250 453 583 808 925 1030
givs$	250
go	2038 2137 1184 194 419 440 543
go$	1086 1100 1167 2124 2132 2138 131 1229 2209 2254 1429 1517 458 471 1557 484 491 1571 1572 513 1591 553 593 1671 1722 731 960
goal$	1938
goalpo	24
goalpost$	55
goalposts$	55
goals$	1938
goe$	2341 1571 1603
goes	2073 2078 194 419 543
goes$	1086 1100 1167 2124 2132 2209 2341 1459 458 471 1557 484 491 1571 513 1603 593 1722 673 731 960
going	1096 209 419
going$	2050 1286 2248 1369 2369 2392 1450 2418 593 1805 1867 1889
gone	2073 1186
gone$	1100 1102 2084 2120 1167 2124 2140 2150 1758 731
good$	2165 2285 1358 2515 1592 1710 714 782 862
gos$	131 1571
got$	32 599 725
govern	53
government$	1864
governor$	2098
governors$	2098 694
gp	760
gp$	1837 979
gps	53
gran	2494 2514 488
gran$	978
grand	1464 2514
grandad$	978
grandbrother$	977
grandcarer$	977
grandcarers$	977
granddad$	977 978
granddaughter$	977
grandfather$	977
grandm	1535
grandma$	978
grandmother$	977
grandmum$	977
grandp	1535
grandparent$	977
grandparents$	977
grandsister$	977
grandson$	977
granma$	978
granny$	978
granpa$	978
grant	2127 681 1764 1792 954
grant$	40 658
grante	2084 1758
grante$	658
granted$	658
grantes$	658
granting$	658
grants$	658
grass$	704
greate	96 814
greater$	1173 240 279 1376 305 781 862
green$	2134 2135 1787 1808
greet	1185 1017
greet$	2139
greete	122
greeted$	1199
greets$	2139
grew	2122 2124 960
grip$	2488 1700 624 1702
groom	1828 1016
groom$	2674
groomed$	966
groomer$	966
groomers$	966
grooming$	966
grooms$	966
ground$	1950 893
grounding$	893
grounds$	893
group	27 28 44 78 2127 106 1200 136 137 1219 143 1221 1222 256 1333 2346 1398 1405 1418 1425 365 2405 1462 2419 2422 392 1474 2445 2446 2448 1495 1524 448 2494 2505 498 2534 1581 1582 2537 1586 2540 1593 528 2569 2571 1655 2613 2617 2619 2621 2633 1680 2635 2641 2654 1701 1746 2701 1752 681 1764 1792 1800 1894 1969 1970 1971 905 1983 954
group$	1105 1115 1121 2100 2101 1155 79 83 101 102 1183 2139 2144 1213 1214 2173 2175 2176 2177 2314 1378 1402 2366 2371 2375 2376 346 2382 2390 2398 2402 2408 1456 1457 2412 2421 1480 2435 1482 1484 1485 409 1488 2449 2451 2470 2478 2480 1529 457 2491 2498 2503 2512 2518 2539 2541 511 515 1602 2565 2576 2577 2579 2596 570 1651 575 1653 2610 2614 2615 2618 2623 2625 2626 2627 2628 2629 2630 2634 2636 2637 1684 609 2643 613 2645 2646 2647 2649 619 2651 1698 2656 2659 1706 2661 2663 1711 2668 2672 2700 1987
groupactivities$	2609
groupevenings$	2609
groupi	2392
groups	1495 2540 2569 2570 2571
groups$	2100 2101 2346 1398 1405 1418 1425 365 1462 392 1470 394 2435 1482 1484 1485 409 1488 2445 2449 448 2534 1581 1582 2537 2541 1593 2554 2576 2577 2579 2641 2651 2661 1711 2668 2672 1970 1971 905 1983
groupsession$	2609
groupsessions$	2609
groupwork$	2609
grow	2122 2124 960
grow$	2306 1678 725
grows	960
grows$	725
growth$	96
guard	25 26 1124 53 1188
guard$	46 48 108 2142
guardian$	978
guards$	46 48 84 108 2142
guidan	2127 681 1764 1792 954 1004
guidance$	197 2262 1863
guide	1000
guide$	582
guided	1000
guidel	86
guideline$	87
guidelines$	87
guides	1000
guidin	1000
gulf$	610 617
gurdwara$	2702
gym	30 57 1764
gym$	684
had	138
had$	2049 32 77 2158 2305 685 715 1794
haircuts$	2002
half	52 478 2540
half$	1129 81 97 132 1540 1544 536 1617 1792
hall	30 35 57
hall$	2437 2480 2491 2579 557 2702
halls$	2579
halt$	591
halv	960
halved	1210 1224
halved$	2164 2178
halves	1586 2540 2570 1617 2571
halves$	2346 1398 1405 1418 1425 365 1462 392 2445 448 2534 1581 1582 2537 1593 1626 2581 2641 1970 1971 905 1983
hand	924
hand$	2286 1941 1031
handbook$	2074
handed	2043 2084 1165 98
handed$	2042 1108 2084 2119 1175 1758 689 697
handing$	1031
handle$	2642
handou	2127 681 1764 1792 954
handov	1356
handover$	2310
handovers$	2310
hands$	1031
hang	2430
hang$	1396 2389 2454
hangin	1453
hanging$	2352 2392 1440 2407 2418 2443
happen	1096 2084 2120 1758
happening$	2050
happier$	1802
happy$	1565
hard$	356 1906 877
harder$	356 877
harm	142 1828 756
harm$	2674 1833 1884
harmed$	1833
harmful$	1592 1833
harming$	1833
harms$	1833
harnes	1003
has	553 780
has$	32 33 1130 1140 73 77 80 82 1162 118 228 2313 294 717 1798 870
have	2137 553 780
have$	33 1130 1140 73 77 80 82 1162 118 228 234 260 271 2313 294 316 1466 1493 717 1798 870
haven$	2277 2319
having$	234 294 1441 1804 870 948
he	143 478 480
he$	1353 2320 1377
head	25 26 1124 2701
head$	2076
headco	13 72 1149
headcount$	2103
heal$	804
heale$	804
heales$	804
healing$	804
heals$	804
health	2318 1391 630 637
health$	760
healthier$	2345
hear$	1771
heard	2154 1220 2174 2334 1888
heard$	2288 2338 964
hearing$	2702
hears$	1771
heart$	1304
heater	24
hedge$	55 704
hedges$	704
held	1108 2078 2082 2084 2120 95 154 155 156 1758 777
held$	2062 2112 1172 1232 1233 2305
hello	1185
hello$	2139
helmet	24
help	2316 817 838 1001
help$	144 2262 254 276 599 678 1897 1915 1949
helped	529
helped$	144
helpfu	2212
helpful$	2165 144 1840
helpin	817
helping$	254 678
helpline$	23
helplines$	23
helps$	254 599 678
her	1211 2346 1398 1405 1418 1425 365 1462 392 2445 448 1540 2519 2534 1581 1582 2537 2546 1593 521 2621 2635 2641 1817 1970 1971 1980 905 1983
her$	2057 158 1367 450 1539 1662 1669 865 1996 1998
here	1229
here$	2131 2183 2184
hierar	971
high$	714 851
higher	96 960
higher$	1173 714 851
highli	1003
hike$	2691
hikes$	2691
him	1211 2346 1398 1405 1418 1425 365 1462 392 2445 448 1540 2519 2534 1581 1582 2537 2546 1593 521 2635 2641 1817 1970 1971 1980 905 1983
hir$	1052
hire$	1052
hired	689 1766
hired$	1052
hires$	1052
hiring$	1052
hirs$	1052
his	2621
his$	2057 158 1367 450 1539 1662 1669 865 1996 1998
hit$	688
hits	1116
hits$	2070
hockey	1744
hockey$	2698
hold	1680 777 780
hold$	1123 173 222 1439 435 2488 505 2634 1700 624 1702 771 858 870 908 928 1044
holded$	435
holding$	222 435 771 858 870 928
holds	2078 1131
holds$	1123 2085 173 222 298 435 771 858 870 928 1044
holiday$	487
holidays$	487 2584
holidayss$	487
holist	231 818
holistic$	1308
home	400 2494 481 2552 1615 2569 2570 1617 2571 1644 2706
home$	2040 2064 2165 2361 368 2416 2417 1477 2433 1490 2477 2482 2510 485 1566 2548 2680 736 2027
homes	1595 1600 2569 2571
homes$	2064 2361 2433 1490 2510 2549 2554 2559 2704
hometime$	2598
hometimes$	2598
honest$	2165 1876 1957
hope	1220 2174 2316 835
hope$	1319 261 1935
hopes	1220 2174 835
hoping	835
horizo	839 1916
host$	2167 1052
hoste$	1052
hosted	2084 2120 1758
hosted$	1052
hostel	1600 1617 2571
hostels$	2554
hostes$	1052
hosting$	1052
hosts$	2167 1052
hotline$	60
hotlines$	60
hotspo	754
hotspot$	1831
hotspots$	1831 1851
hours	93 2127 681 1764 1792 954
hours$	2066 45 49 1170 94 2128 1674 1689 690 2003
house	452 481 1615 2569 1617 2571
house$	2361 1529 485 505 2710 2711
housed$	2509 1584
household$	1554
households$	2507
houses	1586 2540 1595 1609 2569 2571
houses$	2361 2549 2563 2583 2711
housin	452
housing$	1529
how	162
how$	51 74 1239 1255 1799 1820 1908 2017
hub	30 35 1764
hub$	56 2319
hubs$	56
humili	975
hung	1723
hung$	2677
hurt	1187 2171 142 1828 756
hurt$	2141 2172 2674 1829 1833
husband$	978
hustl	418
identi	2084 1133 1184 1264 1758
identification$	1693
identified$	2087 1150 2218 2263 709 1788 1790 972 1002
identifies$	819 972 1002
identify$	2138 224 819 972 1002
identifying$	224 819 972 1002
identifys$	224
identity$	2280
if	1497 757
if$	159 183 2219 300 2431 2444 2447 2448 1834 763 1855 1856 869
imam	25 26 1124
impact$	1852
implem	4 2084 219 1296 1758
implementation$	1081
impos	897
impossible$	356
improv	2122 96 814 817 960 1000
improve$	1173 810
improved$	1173 2282 279 714 1905
improvement$	85 96 2250 1955
improvements$	85 2250 1955
improves$	810
improving$	810
in	1266 1280 1292 1520
in$	1120 2085 2086 1148 2114 1163 2121 1170 1173 99 2136 1203 127 1205 130 1212 1216 163 164 2216 2220 1270 1276 2234 1285 2246 2281 2298 1375 332 2416 2417 2462 1517 1518 2490 469 552 2597 1729 2686 1738 2692 2694 1742 2697 2706 2707 2709 1793 1810 1812 1816 1919 1934 864 1945 907 1999 2015 2016 2021 2023 2028 982
incide	962
incident$	2147 133 789
incidents$	2147 133 789
includ	1229 153 2334 1888
include$	2183 2355
included$	2183 1230 1780
inclus	246 288 818
inclusion$	1008
inclusive$	1323 2279 1365 1876 1957
increa	2122 2124 96 780 817 960
increase$	96 1173 279 1946
increased$	1173 240 2282 279 714 1905
increases$	1946
increasing$	1173 279
indivi	1606 579
individual$	577
individually$	2472 2560 1976
indoors$	2416 2417
induct	1161 2127 681 1764 1792 954
inducted$	2115
influe	2318 2652 1944 1000
influence$	1417 2371 1468 2488 2613 1700 624 1702
influenced$	1468
influential$	1978
inform	2058 2060 2108 2127 1288 681 1764 1792 1888 954 1001
information$	2067 1118 1283 2238 2242 276 1873 1894
informed$	2059 2241 2288 1854 1900 1940
injunc	323 1400 324 1401
injunction$	1964
injunctions$	1964
injur	962
injure	756
injured$	1833
input	2127 1382 681 1764 1792 954 1004
input$	2336
ins$	1170 2216 1738
inset	2127 681 1764 1792 954
inside$	2416 2417 1664
insigh	839 1916
insight$	1873
insist$	366
insistd$	366
insists$	366
inspector$	711
inspectors$	711
inspire$	991
inspired$	991
inspires$	991
instagram$	379
instal	1108 2084 1132 1165 1758 689 1766 1017
installation$	85
installed$	2062 2086 2097 2119 691
instead$	125 1208 565 574 1656 757
instil	1003
instru	341
instruct$	328 398
instructed$	328 352 398
instructing$	328 398
instructs$	328 398
intake	2575
integr	1003
intell	1288
intelligence$	1283 2242 1873
intend	835
intention$	261
inter$	209
interaction$	1451
intercom$	60
intercoms$	60
interest$	2290 2330
interests$	632
interpreter$	61 2143 2711
interpreters$	61
interrogat$	825
interrogate$	825
interrogates$	825
interrogating$	825
interrogats$	825
interv	2058 2060 2127 681 1764 1792 838 954 1003
intervention$	1875 1896 1915 1949 1009
interventions$	1896 1949 1009
interview$	947
interviewed$	2059 947
interviewing$	947
interviews$	947
into	1280 470
into$	2183 2218 1276 2234 1361 467 2535 552 1725 1907 1926 907
introd	4 2084 1758 897
introduce$	1076
introduced$	1076
introduces$	1076
introducing$	1076
introduction$	1081
invest$	842
investigate$	831
investigates$	831
investigating$	831
investing$	842
invests$	842
invita	2127 681 1764 1792 954
invitation$	9
invitations$	9
invite	1077 1102 2058 2060 2082 2108 1161 718
invite$	1466 1060
invited$	2031 2056 2115 1795 1060
invites$	1060
inviting$	2279 1060
invoice$	706
invoices$	706
involv	1382 1888 1000
involvement$	2336
is	1080 154 230
is$	1100 43 1134 80 1162 1167 100 103 135 139 148 180 1274 1334 1338 264 2309 1525 1555 507 646 655 665 725 730 742 744
island$	2558
isolat	906
isolate$	902
isolates$	902
isolating$	902
isolation$	315 2482 1984
issue	1004
issue$	1243 1246 2231 2236 2238 2245 789 1890 1930
issued	1108 2084 1165 98 1758 689 1766
issued$	2043 2062 2119 1175 112 1783
issues	1894 1004
issues$	1243 2231 2236 1283 2238 2245 789
it	1211 2174 1817
it$	1087 1237 1243 2231 1745 1809 742 1930 1991 1996 1997 2009 2018 2022 2030
item$	1785
items$	1785
its$	247 1345 1367 2679 1733 1735 1736 1751 865 1995 1996 1998 2003 2004 2018 2022 2030
itself$	1918
ivy$	704
january$	2157
job$	2711 698 706
jobs$	2711 698 706
jog$	942
joges$	942
jogs$	942
join	1097 2051 2082 1160 1419 1439
join$	1356 860 1075
joined	2082 2084 2094
joined$	184 209 1290 1382 1888 818 860 1075
joining$	2065 1075
joins$	1075
joint	1118 209
joint$	2072 1286 1651 575 1653 2610 1657 782 861
jointly$	1868
judgem	1004
judgement$	2267 1880
judgemental$	1323 1365
judgme	1004
july$	2157 1204
june$	2157 1204
keep	2137 1404 348 387 631 777 780
keep$	149 169 186 208 212 217 2296 321 353 355 367 1460 1461 385 386 1475 403 406 434 435 505 506 550 773 790 801 823 858 908 1025
keeped$	406 434 435
keepin	777
keeping$	169 186 208 212 217 321 353 355 367 385 386 406 434 435 505 506 550 773 790 801 908 1025
keeps	777
keeps$	149 169 186 208 212 217 321 353 355 367 385 386 406 434 435 505 506 550 773 790 801 858 908 1025
keepting$	434 550
kept	2084 154 155 156 1264 1758 777
kept$	2034 1225 149 1232 1233 2218 217 1295 347 385 386 417 505 1584 773 908
kepting$	773
kepts$	773
keys$	88
keyworker$	2104
kick	444
kid	1464
kids$	2380 2664
kind$	2133 2165 1713 1957
kinder	637 1715
kinder$	1802
kindly$	1929
kit	24
kit$	88
kitche	30 2678
kitchen$	85
kits$	88
knew$	2158 722 743
knife$	969
knives	109
knives$	969
knock$	952
knocke	2084
knocking$	952
knocks$	952
know	2137 1220 2174 1888
know$	2296 1366 2322 722 743
knowing$	722 743
knowle	839 1916
knowledge$	276 1873
known	122 154
known$	1199
knows	1220 2174
knows$	722 743
kpi$	1765
kpis$	1765
label	975
lad	1464 478
lads	27 44 2346 1398 1405 1418 1425 365 1462 392 1474 2445 2446 1495 1521 1524 448 2534 1581 1582 2537 1593 528 536 2641 1970 1971 905 1983
lads$	1121 79 2139 1378 1457 2439 2441 2449 1515 2475 2478 570 1826
laid$	1138 2116
lamp	24
lamp$	55 90 1778
lamps$	55 90 1778
landin	2494 1617 2571
landlo	25 26 1124 53 2701
landlord$	62 1989 966
landlords$	966
language$	1902 1938
lanyard$	2077
lanyards$	2077 88
lapse$	2639
larger$	1486 2442
last$	2136 1203
lasted	2156 126
late	1169 1729
late$	525 2683
later$	1613 1855
laugh$	2132 1803
laughs$	2132
launch	2084 1758 689 1766
laurels$	704
lawyer$	981
lcs$	2102
lead	25 26 1124 53 1147 2113
lead$	54 2101 2104 2167 1298 582 660 1786 713 2025
leader	25 26 1124 2346 1398 1405 1418 1425 365 1462 392 2445 2476 446 448 461 1540 480 2520 2534 1581 1582 2537 1593 2641 1970 1971 1980 905 1983 971
leader$	711 1978 1979
leaders$	711 1978 1979
leadin	478 1980
leading$	660
leads$	2167 660 1786
leafle	86 2127 681 1764 1792 954
leaflet$	9 2067 2077 2128 2681 2001 956
leaflets$	9 2077 2128 2001
learn	817
learn$	266 2533 548
learni	2127 1288 681 1764 1792 954
learning$	2242 266 1862 1005
learns$	266
least$	2089
leav	381 924
leave	2137 1475 400 419 440 543 583 605
leave$	149 150 1477 1517 1572 1660 1682 607
leaves	419 440 543
leaves$	149 150 1517 607
leavin	419 1644 583
leaving$	149 150 1660 607
leavingtime$	2598
leavingtimes$	2598
led$	283 1468 1900 1940
left	154 2410
left$	2171 1225 149 150 2487 800
lend	1019
lenient$	1876
lens	1004
lent	689 1766
lent$	689
less	612
less$	588 589 1667 1688 757 959
lessen	616 621 2655 625 1003
lesson	57 2127 1570 1586 2540 1599 1615 2569 2611 681 1764 1792 954
lesson$	2128 2130 2166 2467 2565 557 956
lessons$	2128 2130 2159 1207 2166 2553 1814 2002 2010
let	1185 440
let$	289 1386 1390 1403 1431 1461 1466 1493 436 437 438 440 1517 441 442 594 1677 669
leted$	1386 436
leting$	436
lets$	289 436 437 438 1517 441 442 594 669
letted$	1386 436
letter	2127 681 1764 1792 954
letter$	9 2067 2143 133 2001
letters$	9 133 2001
letting$	289 436 594
level$	1168 714
levels$	1168 714
levera	1003
liais	1853
liaise	1102
liaise$	987
liaised$	2056 1103 987
liaises$	987
liaising$	987
liaiso	1118 1262
liaison$	2072 2216 2240 987
librar	25 26 30 1124
library$	2437 2480
licenc	2127 681 1764 1792 954
licence$	2077 323 2689
licences$	2077 2689
license$	2689
licenses$	2689
life$	628
lift	625
lift$	2567 2710 918
lifted	2655
lifted$	918
lifting$	918
lifts$	2568 2710 918 2002
light	24 1476
light$	55 90 645 1778 913
lighter$	1802
lighti	24
lighting$	55 90 1887 913
lights$	55 90 645 1778 913
like	1220 2174
like$	1319 2331
liked	122
liked$	2105 1199
likes	1116 1220 2174
likes$	2070
limit	312 320 1404 340 431 612
limit$	310 434 435 436 439 597
limited$	2342 434 435 436
limiti	320
limiting$	310 434 435 436 597
limits	320
limits$	310 415 434 435 436 597
limitted$	436
limitting$	310 434 436
line	761
line$	23 2181 1835 1838 1954
lines$	23 2181 1289 1835
linger	2392 2430
linger$	2389
link	1397 1680 974
link$	199 215 2351 325 587 2634 1693 672 1939
linked$	199 215 672
linking$	199 215 672
links	1894
links$	199 215 2269 314 2351 325 587 2634 1693 672 1881 1939
liquidlogic$	2102
list	86 1184 138
list$	3 1098 50 2138 2681 755
listen	2334 1888 1001
listen$	165 2256 1803 883
listened$	719
listening$	2256 784 1867 883
listens$	165 883
lists	138
lists$	1098 50 755
lit	689 1766
lit$	1816
litter$	89
live	2084 2494 1758
live$	2054 2200 2511 2513 483 2533 1584 1603 533
lives$	483 1603 533
living$	2533
loaded	1165
loaded$	2119
loaned	689 1766
lobby$	787
lobbying$	787
local$	2230
locality$	2429
lock	24 399 1017
lock$	55 90 406 690
locked	423
locked$	2171 406 1500
locker$	626
lockers$	626
locking$	406
locks$	55 90 406 690
lodge$	483
log	2127 681 1764 1792 954
log$	50 2102 116
logged	1108 2084 1758 754
logged$	2062 71 1783 1831
logs	1131 754
logs$	50 2085 2102 116 1831
loiter	2392
long$	2163
longer	2137 1435 362 499 554 719 757 960
longer$	1241 309 313 326 342 1442 1576 501 1579 1618 1631 1796 1834 890
look	835
look$	192 214 1298 243 269 302 631 1887 830 868
looked$	2084 154 1264 830
lookin	835
looking$	192 243 269 302 830
looks	835
looks$	192 243 269 302 830
loop$	1854
loosen	603 1690 616 2655 625
loosen$	2644
loosens$	2644
lose$	191 1534 583 1678
loses$	191 1534
losing$	191 1534
lost$	1534
lot$	2402 2523 2630 2659 2664
lots$	297
lower	960
lower$	918
lowered$	918
lowering$	918
lowers$	918
loyalties$	587
loyalty$	587 1693
lunch	89 1166 1570 1586 2540 1599 1644 1740
lunch$	1587 2553 1739 2694 2710 2002 2010
lunche	1166 2540
lunches$	2553 2010
luncht	454 571 572
lunchtime$	2061 113 2485 2598 1648 2603 729
lunchtimes$	2061 113 2485 2598 1648 2603 729
mace$	2225 2226
made	1092 1108 2078 2082 2084 230 1758
made$	2046 2062 2116 112 2303 352 537
magistrate$	981
mail	2127 681 1764 1792 954
mailed	1077 2084 1758
mailed$	2031
main	478 1980
mainta	780 817 1001
maintain$	801
maintained$	2282
maintaining$	801
maintains$	801
mak$	635
make$	198 230 233 248 1331 277 295 424 611 635 650 822 856 866
makeing$	424 856
makes	2078 1131
makes$	2085 198 248 295 424 611 635 650 856 866
making$	198 233 248 277 295 611 635 866
maks$	635
male$	1824 1015
males$	1824 1015
mam$	978
man	2151
man$	2147 2684 967 1015
manage	25 26 1124 53 1146 1147 214 1331 529 2701 817 1000
manage$	1291 2285 2642
managed$	2282 900
management$	782
manager$	54 62 2100 2101
managers$	62 84
managi	817 1000
manner	1259
manner$	2213 2215
many	1508
many$	11 2081 1128 1151 1174 2163
map	86 2127 1181 681 1764 1792 741 954
map$	23 649 2681 721
mapped	1108 754
mapped$	2062 649 1831
mappin	2127 681 1764 1792 741 754 954
mapping$	649 1831 1849
maps$	649 721
march	420
march$	2157 1204
mark$	10 1818
marked$	10 742
marks$	10 1818
mash$	2225 2226
master	2127 681 1764 1792 954
match	89 1166 1740 1744
match$	2690 1739 2694 2698 2699 2702
matche	1166 1744
matches$	2690 2698
mate	1611
mate$	2565
materi	24
mates	2419 2422 2633 1714
mates$	2344 2375 2376 2380 2420 2565 2596 2664 2668
matter$	1229 1243 2245
matters$	1243 2245
maximi	1003
may$	1204 2193 181 1385 1685
mayor$	1864
meal	89 1166 1740
meal$	2681 2690 1739 2694 2710 2010
meals	1166
meals$	2690 2710 2001 2010
mean$	2311
meaningful$	1301 798 1953
means$	2192 2311
measur	1310
measured$	69
measurements$	692
measures$	2264 1311
mechanisms$	1311
mediat	2127 681 1764 1792 954
medic	760
medic$	1837
meet	1078 2038 95 2137 2341 1396 2354 2357 2358 1410 1416 1419 1429 1433 2389 1439 378 2415 2430 1573 1853
meet$	2037 1172 2132 131 2254 2350 2364 2365 2372 2383 2387 1434 2396 1443 2403 2451 1498 2453 2454 2462 1571 1572 2527 635 666 688 1771
meete$	635
meetes$	635
meetin	19 1096 1118 1146 1147 93 2127 1262 1397 2352 1417 2392 1440 2414 2418 681 1764 1792 954
meeting$	2050 2072 2100 2101 1170 2128 2216 2225 2226 2340 2351 2366 2369 1453 2443 1652 2607 1660 2622 635 2702 956
meetings$	2072 2100 2101 1170 2128 2192 2216 2340 2371 1652 2607 2702
meets	2078 1131
meets$	2037 2085 1172 2132 131 1571 635 666 1771
meetup$	2370
meetups$	2370 1455
member	27 29 44 53 78 2113 106 1188 119 1200 136 137 143 1222 256 1333 2346 1398 1405 2363 1418 1425 365 2405 1462 392 1474 2445 2446 1495 2459 1521 1524 448 461 1540 478 498 2534 1581 1582 2537 1593 521 1611 536 2633 2641 1800 1970 1971 905 1983
member$	2076 2142 2144 2493 1559 2565 1979
members$	0 1 2036 12 16 18 1106 1121 59 1155 79 83 84 1171 101 102 1183 2142 2144 1196 1213 1214 1219 2176 2177 1402 1457 1480 2439 2441 2449 1515 2470 2475 2478 2493 2531 570 2634 619 1892 1979
membership$	1527
memora	2127 681 1764 1792 954
men	109 2151 2346 1398 1405 1418 1425 365 1462 392 1474 2445 2446 1521 1524 448 2534 1581 1582 2537 1593 536 2641 1970 1971 905 1983
men$	2147 1457 2439 2441 1515 2475 2478 2684 967 1015
mend	1755 1017
mend$	2709 804
mende$	804
mended	1132 689 1766
mended$	2086 2097 691
mendes$	804
mending$	804
mends$	804
mental	2652
mention$	2181 1835
mentions$	2181 1835
mentor	25 26 1124 53 2113 2127 681 1764 1792 954
mentor$	0 1 2036 1084 12 16 18 54 2104 84 1171 2128 700 1786 713
mentoring$	2080
mentors$	0 1 2036 1084 12 16 18 54 84 1171 2128 1786
menu$	2705
messag	2127 2341 1419 1439 1450 1453 2418 681 1764 1792 754 954
message$	1197 123 2169 1443 2682 1862 1886 1938
messages$	1197 123 2169 2340 1452 1831 1862 1886
messaging$	2340 2369 2407 1886
met	2038 1102 2058 2060 1110 2078 2082 2084 1139 1153 95 529 718 1888
met$	2056 1103 2069 2093 2107 1159 1172 1445 688 1777 1795
meters$	2368
metres$	2368
midwif	760
midwife$	1837
might	1373
might$	181 1385 1685
miles	474 2513
miles$	2368 1551 1558 1562
milestone$	76 1765
milestones$	76 1765
mind$	2224 2329 1854
mindfu	1264 1340
mindful$	2218 2241 2294
mindse	839 1916
minibu	24 2127 2575 681 1764 1792 954
minibus$	2567 2690 2710
minibuses$	2568
minimi	320 340 612 817 1003
minimised$	2282 2342
minute	2084 1141 2127 681 1758 1764 1792 954
minutes$	9 2074 2095 117 1620 692 693 1924
miss$	1467
misses$	1467
missin	1187
missing$	2141 962
mistak	975
mitiga	817 1003
mitigated$	2282
mix	2341 1396 2354 2357 1429 2389 2415 1573
mix$	2350 2372 2383 2403 2527 1967
mixing	1397 2352 2392 2414 2418
mixing$	2351 2366 1440 2443 2622 1968
mobile$	2045 42
mobili	1003
mobilised$	1789
model$	1877
models$	1877
module	2127 681 1764 1792 954
module$	23
modules$	23
moment$	2194 2308 1637
momentum$	1878
monday	454 571 572
monday$	2061 454 2485 571 1648 572 2603 2687 1741 2696
mondays$	2061 2485 1648 2603 2687 1741 2696
money	2274
money$	40
monito	1264 754 1853
monitor$	1831 983
monitored$	69 2218 1831 983
monitoring$	70 1831 983
monitors$	1831 983
month$	2076 487
monthly$	2032 663 686
months$	2195 2515 487
more	96 209 231 2334 2425 814
more$	1173 1176 105 1250 1286 1308 240 1318 245 1325 272 296 297 1376 305 1413 1472 2442 429 1509 1510 2473 637 1715 701 714 1796 1842 772 1898 1960
mornin	454 1617 2571 571 572
morning$	1158 113 2485 525 2593 1648 2603
mornings$	1158 113 2485 1648 2603
mosaic$	2102
mosque	30
mosque$	2702
most	52 1519
most$	1129 1176 1372 2473 1540 2520
mother	1535 2494 2514 488
mother$	977
mothers$	265
motivate$	992
motivates$	992
motivating$	992
mou	2127 681 1764 1792 954
mounte	1723
mounted$	2677
mov	420 486
mov$	476 477 482
move	419 463 1755
move$	2401 397 400 1501 2483 458 464 2496 466 471 476 477 479 1557 482 484 491 505 605 648 2709 875 1977 919
moved	2401 1523 463 689 1766
moved$	1186 1187 2171 2400 397 2477 458 1538 464 471 476 477 2509 1557 482 491 1574 1584 544
moveed$	479
moveing$	397 479
moveme	754
movements$	1831
movered$	479
moves	463
moves$	397 2483 458 464 2496 471 476 477 479 1557 482 484 491 505 648 875 1977 919
moving	463
moving$	2200 1501 476 477 482 919
movred$	476 477
movring$	476 477
movs$	476 477 482
much$	1128 2163
multi$	1118 209 818
mum	1535 2494 2514 488
mum$	977
mural$	85 2681
murals$	85
museum	30
music	1744
music$	2698 2705 684
must	2309 2313
must$	220 221 251 1342 1555 1685
nailed	1723
nailed$	2677
name	2137 1184
name$	2138 1199 1050
named	2150 1198
named$	1150 2152 709 1790 745
names	2052 754
names$	1831 1050
naming$	2355
nan	1535 2494 2514 488
nan$	978
nana$	978
nanny$	978
narrat	839 1916
narrow$	806
narrowing$	806
narrows$	806
naturally$	1690
near	1610 1611
near$	1241 1408 2533 2565 1742 2015
nearby$	2015
necess	231
necessary$	1308 1839 1840
need$	2307 2313
needed	2212
needed$	1839 1840
needle	109
needs	1888 1894 1004
needs$	2307 2313 1896
neighb	119
neighbour$	108
neighbours$	108 1196
neithe	350
neither$	319 331 1427 534 558
nephew	1464
net$	2301
netbal	1744
netball$	2698
networ	19 38 1281
network$	1084 1115 2235 2651 632 2668 2672 1989
networks$	2192 2651 632 2668 2672
never	1435 416 499 554 757
never$	309 313 319 326 331 342 357 1442 405 410 1576 512 514 520 1618 1631 2587 562 622 1834 890
new	630 637 1715
new$	2097 459 1710 634 636 641 701
newcom	2346 1398 1405 1418 1425 365 1462 392 1474 2445 2446 1521 1524 448 2534 1581 1582 2537 1593 536 2641 1970 1971 905 1983
newcomers$	1457 2439 2441 1515 2475 2478
newsle	2127 681 1764 1792 954
newsletter$	9 2074 956
newsletters$	9
next$	1610 1611 1855
nicer	637 1715
nicer$	1710 636
niece	1464
night	1586 2540 2552 2570 1617 2571
night$	2061 2066 113 2467 2485 2578 1632 2589 2592 2593 2595 1643 2600 1648 2603 729
nights	2540 2571 962
nights$	2061 2066 113 2485 2559 1632 2590 2594 2595 1643 2601 1648 2603 729 1810
no	111 339
no$	120 1215 140 278 1393 318 336 350 363 373 374 407 411 428 432 433 1519 493 502 535 551 560 578 580 595 596 719 886
nobody	143 278 535
nobody$	2144 1355 331 534 1612 961
nod	1185
nod$	2139
nods$	2139
non	317 885
non$	246 288
nonassociation$	1962
noncontact$	1394
none	143 350 535
none$	278 331 1421 1427 534 1612 558 961
nor$	319 890
normal	1003
normal$	1238 182
norms$	1902
north	1561
not	125 1404 339 1435 416 499 554 1656 757
not$	110 111 1202 151 152 309 313 319 326 2359 331 342 354 357 1442 1465 389 391 405 410 495 1576 501 512 514 520 531 1618 1631 2587 558 561 562 573 600 622 1834 890 891
note	2127 1228 207 681 1764 1792 954
note$	50 2180 2181 2182 1874
noted$	71 1780
notes$	50 2095 2100 2181
nothing$	586
notice	86 1220 2174 1400 1401
notice$	90 2256 2330 393 645 690 1972 1973
noticeboard$	2117
noticeboards$	2117
notices$	90 645 690 1972 1973
notifi	2108
november$	2157
now$	1162 1180 2136 2515 881
nowhere$	334
number	13 86 2151
number$	14 20 23 31 34 2067 37 39 68 1168 1508
numbers$	2081 88 1168 1508 699
nurse	25 26 1124 53 2113 760
nurse$	1084 54 700 1837 979
nurtur	246 288 817 1000
nurturing$	1323 1365
observ	2127 681 1764 1792 954
obtain	2084 1758
obtain$	796
obtained$	1759 1780
obtaining$	796
obtains$	796
occasi	962
occasions$	1674
occur	1260
occur$	2214
occurs$	2214
october$	2157 1204
of	1126
of$	2035 1111 1127 1143 2138 1193 2155 1202 2162 1223 2183 2222 205 2261 2271 1326 2326 1392 2386 2424 1471 1478 1491 2459 1522 1550 2508 2580 1664 1682 1717 2688 1797 1799 723 1831 1832 1834 1860 1910 1975
off	1437 2513 1659 2706 1766
off$	2033 2041 2107 1426 2391 368 396 1500 2516 1660 1704 1994 2004 2021
offer	2127 231 1356 681 1764 1792 1894 954 1001
offer$	173 224 1308 250 2310 2327 1875 1042
offere	1077 2058 2060 1108 2084 2108 98 2212 231 1321 285 1363 1758
offere$	250
offered$	2031 2062 2088 2112 1175 1264 1308 2263 2275 1362 2317 1565 1042
offeres$	250
offeri	231
offering$	224 1308 250 1042
offers	1131 231
offers$	2085 173 224 1308 250 1042
office	25 26 1124 53 2113 1382
officer$	0 1 2036 1084 12 16 18 48 54 58 84 1171 108 700 1778 1786 968
officers$	0 1 2036 1084 12 16 18 48 54 58 84 1171 108 2336 700 1778 1786 968
often	14
often$	7 1091 1128 2163 1834 1958
older	1531 478 2602 1980
older$	109 2151 2346 1398 1405 1418 1425 365 1462 2419 392 2445 448 1577 2534 1581 1582 2537 1593 536 2641 2648 747 748 749 1970 1971 905 1983 911
oldest	2346 1398 1405 1418 1425 365 1462 392 2445 2476 448 461 1540 478 480 2520 2534 1581 1582 2537 1593 521 536 2641 1970 1971 1980 905 1983
oldest$	2648
on	519 1729 1766
on$	1125 2089 2092 1148 2110 1163 104 2140 2141 1223 171 2219 2252 1315 1332 268 2304 1364 2323 2355 2428 1491 2455 2528 519 559 564 2597 1668 1675 2683 2692 2693 664 1742 2697 2707 1833 1844 1847 1927 1956 1994 2003 2004 2015 2016 2023 2029
once	2448
once$	2032 2457 2460 2462 2469 2697
one	111 2476 478 538 1980
one$	81 1158 2127 2144 1257 1355 1421 1427 2387 425 1503 427 1513 2468 2471 443 451 461 1539 1540 1553 480 2519 2520 2527 521 1606 2560 534 1612 577 579 2628 2643 1756 681 1764 1792 745 1976 1980 1997 2004 954 961
ones$	1158 1496 2531 2605 1979
ongoin	231
ongoing$	1267 1308 782 984
online$	2054
only$	426 430 1514 2560 2608
onside	838
onside$	1915
onto$	1148
open	1108 1169 1729
open$	1107 2062 1112 81 2167 201 2243 2248 2249 1324 1340 2683 1816 1867 1950 1957 2025 1033
opened	1108 2084 1758 689 1766
opened$	1107 2062 2105 2116 112 2305 1033
opening$	201 926
opens$	1107 2167 201 1033
operat	53 1137 974
operational$	2054 2091
operator$	62
operators$	62
opinions$	307 703
opport	2274 2316 1888 1894
opportunities$	1327 275 1896 1897 833
opportunity$	2205 2270 275 833
opposite$	509 1590 1598 527 549 1627 1703
optici	760
optician$	1837
optimi	817 1003
option	2274 2316 1617 2571 1909
option$	2211 1908 833
options$	1896 1908 833
orange$	2134
orbit$	1700
order	1101 2349 323 1400 1401 341 408 420
order$	2055 2091 2348 328 366 393 398 424 706 1972 1973
orderd$	366
ordere	1101 2084 1157 1758 689 1766
ordered$	2055 2111 328 352 398
ordering$	328 398 424
orders	1400 1401
orders$	2348 328 366 398 424 706 1972 1973
ordina	25 26 1124 184 219 1296 1000
ordinary$	182
ordinated$	1261
organi	2084 2120 1758
organisations$	1279
organise$	2167 659
organised$	659
organises$	2167 659
organising$	659
other	1281 256 1333 2358 2363 2394 2397 2404 2405 2419 2422 1531 1548 2505 2545 2556 2566 1635 2602 1649 2613 2617 2619 2621 2633 2635 2654 630 637 1715 889 1969
other$	2196 1273 2230 2235 1301 1402 329 330 2362 2366 1413 2370 2373 2375 2376 2378 2381 2384 2385 2393 2398 2402 1455 2420 2421 2471 1531 1533 457 468 1546 1556 2512 1563 2518 2521 1568 2524 1577 2539 509 2556 527 1607 1613 540 1621 2596 2602 2614 2615 2625 2627 2628 2629 1684 2643 2646 2647 2649 2654 2656 1703 1708 1709 1710 634 2666 1966
others	1281 1436 2619 2633
others$	2235 2297 1402 2362 2371 2373 2375 2376 2378 2381 2382 2390 2393 2398 2402 2420 2421 2461 1533 457 2512 2518 2539 2596 2615 2625 2627 2628 1684 2643 2646 2647 2649 2656 2659
ought	2309
ought$	2313
our	1229 216
our$	2183 1293 247 1345 1367 1733 865
out	1296 623 629 2706 1766 1909
out$	1081 2040 2062 1135 2118 1175 1201 2179 1226 1227 151 2183 1230 1232 1269 2275 2289 2317 2350 2383 371 2415 1483 1494 1500 1517 2474 2492 2494 1541 465 1548 1572 1616 1659 1676 1679 2644 1691 1734 2709 1774 736 1869 1931 1993
outcom	2127 681 1764 1792 1894 954 1004
outcome$	2312
outcomes$	2250 1852
outing	89 1166 2611
outing$	2690
outings$	2607 2690
outlet	1944
outlook$	2290
outrea	2127 1382 681 1764 1792 954
outreach$	2045 42 2080 2336 1949
outsid	151 1548 1705 1709
outside$	1163 2666 1742 1879 2015
outsta	1169
over	2436 1686 1766
over$	2370 2425 401 1487 2442 1516 2582 2639 2640 764 1860 1906
overdu	1169
overla	2389 1573
overlap$	2527 2585
overleaf$	1924
overs$	2370 1455
overse	219 1296 1561 1003
oversi	1888 1894
oversight$	70 1857 1859 783
overview$	1857
own	219 1296
own$	1231 2188 1235 1479 2482 522 2557 566 1670 1821 853 1976
owner	25 26 1124 2701
owner$	62
owners	839 1916
owners$	62
ownership$	2330
owns$	853
pack	2127 681 1764 1792 954
pack$	2067
paedia	760
paediatrician$	1837
page	2127 681 1764 1792 954
page$	23 2201 2202
pages$	23
paid	2084 1758
paid$	1101 1157 657 689 1783
paint	1755 1017
paint$	2705 2709
painte	1132 689 1766
painted$	2086 2116 691
pair	2346 1398 1405 1418 1425 365 1462 392 2445 448 2534 1581 1582 2537 1593 521 2641 1970 1971 905 1983
paired$	1657
pairs	1496
pairs$	2450
pan$	2209
panel	19 25 26 38 1124 53 1146 1147 2127 1281 681 1764 1792 954
panel$	1084 1115 2098 2100 2101 2225 2226 2235 694
pans$	2209
parade$	2429
paragraph$	2181 1835
paragraphs$	2181 1835
parame	1228 760
paramedic$	1837
parameters$	2182
parcel	539
parcelled$	1616
parent	27 28 29 52 53 2113 119 143 1743 1901
parent$	0 1 2036 12 16 18 2064 84 1171 977
parents$	0 1 2036 12 16 18 1105 1106 2064 1129 59 1145 83 84 1171 1196 2206 1329 265 1353 1405 383 384 1554 2704 1892 1903 1913 977
park	30
park$	2429 2437 2460 2480 921
parked	2073
parked$	921
parking$	921
parks	2073
parks$	921
part	1097 2051 2082 2083 2084 1160 906
part$	2109 2114 151 1229 2321 2334 1626 2581
partic	1097 2051 1116 1160 695
participants$	2070 2096
participate$	2114
participates$	2114
participation$	1772 1791
partie	89 1166
partin	906
partne	38 1118 53 2113 1281 209 1356 282 1894 818
partner$	2096 978
partners$	0 1 2036 12 16 18 1115 2096 84 1171 1279 2235 210 1359 797
partnership$	1115 2072 2098 2225 2226 1286 2310 1868
parts$	1626 2581
party	89 1166
party$	2690
pass$	207
passage$	2181 1835
passages$	2181 1835
passed$	2237 697
passes	24 57
passes$	88 2001 2010
pastor	231
pastoral$	1308
path	2678
path$	85 541
paths$	541
pathwa	2127 1617 2571 681 1764 1792 839 1916 1944 954
pathways$	2192
patient$	1876 1957
patrol	1078 2038 2078 93 2127 1382 681 1764 1792 954 1019
patrol$	2037 2080 1170 968
patrols$	2037 2080 1170 2336 968
patterns$	1851
paused$	1732
pay$	1040
paying$	1040
pays$	1040
pcso	53
peace	1530
peace$	2484 2487
peel$	582
peeled$	1950
peer	2613 1707
peer$	2346 1398 1405 1418 1425 365 1462 392 2445 448 2534 1581 1582 2537 1593 2613 2615 2633 2641 1697 1698 1706 1707 2661 2667 1714 1718 1970 1971 905 1983
peers	2422 2633 2654 1714
peers$	1402 2376 2380 2512 2596 2614 2615 2629 1684 2643 2646 2647 2649 2661 632 2664 2665 2667 2668 2669 2671
pegs$	626
people	52 53 2113 1333
people$	0 1 2036 12 16 18 1105 1106 1121 1129 59 1145 1155 79 83 84 1171 102 1183 108 2142 1196 1213 1214 2173 2175 2176 1302 2314 1378 1383 2380 1457 1480 2439 2441 2449 1515 2470 2475 2478 570 2634 2664 2667 643 2700 1825 750 1988
peoples$	2142
per$	1122 52 1925
percen	52
percent$	1129
percep	839 1916
perceptions$	1902
perfor	89 1166 2120
perform$	941
performance$	2699
performed$	941
performing$	941
performs$	941
period$	2553
periodic$	185 776
periodically$	776 1855
periods$	2553
permission$	2689
permit$	2190 1386 1390 1431 436 1677 2689 1946
permited$	1386 436
permiting$	436
permits$	2190 436 2689 1946
permitted$	1386 1403 1507 436
permitting$	436
persistent$	1876
person	53 2113 1188 2346 1398 1405 1418 1425 365 1462 392 2445 448 461 1540 2534 1581 1582 2537 1593 2641 1970 1971 905 1983
person$	0 1 2036 12 16 18 84 1171 2142 1217 184 2493 1559 1825 863
persons$	2142
pharma	760
pharmacist$	1837
phase$	576
phases$	576
phasing$	576
phone	1078 24 1439 2401
phone$	88 1062
phoned	1077 1102 2058 2060 1110 2084 1139 718
phoned$	2031 2056 1103 2093 1795
phones	327
phones$	88 1062
phoning$	1062
photo$	66 692
photograph$	66 692
photographs$	66 692
photos$	66 692
physical$	769
physio	760
physio$	1837
physiotherapist$	1837
pick	1166 179
pick$	214 1297 1298 638 943
picke$	638
picked$	154 155 1264 943
pickes$	638
pickin	179
picking$	638 943
picks	1166 179
picks$	638 943
picnic	89 1166
picnic$	2690 1739
picture$	66 1197 2160 1237 1246 1873
pictures$	66 1197 692
pilot$	2
pitch	2678
pitch$	85 2711
plac	486 897
plac$	482
place	1117 2084 1132 1133 57 2120 2127 463 681 1758 1764 1792 954
place$	2050 2071 2086 2087 2194 2263 2265 2277 2289 2319 2460 1527 464 466 479 482 1566 505 2543 2551 550 557 565 574 1656 1790 1889 2005
placed	2084 463 1758
placed$	1528 1538 464 471 475 2509 482 2533 1584 544 1783
placeed$	479
placeing$	479 550
placem	2494 2502 1549 481 1586 2540 1587 1595 2552 1615 2569 1617 2571
placement$	464 2496 466 2503 475 2510 485 1566 2576 904
placements$	464 2496 466 475 2510 485 1566 2541 2549 2559 2576 904
placered$	479
places	463 1726
places$	2194 2277 2319 464 466 479 482 505 2579 550 626 2680 2005
placeting$	550
placin	463
placing$	1441 475 482
placs$	482
plan	2127 1234 1731 681 1764 1792 835 954
plan$	2053 2067 76 2167 2185 2188 2189 1237 1246 2685 710 1855 1924 1930 1938 956
planned$	2048
planni	835
planning$	2240 2258 1875 1904
plans	835
plans$	2167 2188 2258 1311 2685 710 1924
plant	1755 1017
plant$	2709
plante	689 1766
planted$	2116 691
play	89 1166
play$	2045 42 85 131 290 1439 1572 1578 548 667 2699 1803
played	2120
player	27 2346 1398 1405 1418 1425 365 1462 392 1474 2445 2446 1521 1524 448 1540 2534 1581 1582 2537 1593 536 2641 1970 1971 905 1983
player$	2144
players$	2144 1457 2439 2441 1515 2475 2478 1988
playgr	1586 2540 2552
playin	1450
playing$	290 667
plays	1166
plays$	131 290 548 667
pledge$	87
plenty$	297
plug$	806
pluging$	806
plugs$	806
podcast$	23 2682
point	1184
point$	60 2138 2194 2205 2293 1637
points$	60
police	25 26 1124 53 2113 1382
police$	0 1 2036 12 16 18 54 84 1171 2336 310 968
policeing$	310
polices$	310
policeting$	310
polici	86 2127 1382 681 1764 1792 954
policing$	2336 968
policy	86 2127 1731 681 1764 1792 954
policy$	23 2074 2438 2685 956
pond$	85
pool	30 57 1744
pool$	2698
pop$	868
portal$	23
portals$	23
positi	246 288 1391 630 637
position$	1855
positive$	2230 1301 1323 2279 2285 1358 1365 2345 641 769 867 1953 1957
possib	2212 1909
possibilities$	833
possibility$	1908 833
possible$	2205 1257 1551 1839 1840 833
post	2127 681 1764 1792 924 954
post$	2131 1778 1788 1790
posted	1108 2084 1164 1165 98 1758
posted$	2062 2118 2119 1175 697
poster	86 2127 681 1764 1792 954
poster$	90 645 2681 2001 956
posters$	90 645 2001
posts$	1778
potent	839 1916
potential$	833
power$	393 2488 624 1702 1972 1973
powerful$	2642
powers$	393 1972 1973
practi	25 26 1124 53 2113 1288 1356 1894
practicable$	1840
practice$	2242 2258 2297 2310 548 1895
practices$	548
practise$	548
practises$	548
practitioner$	0 1 2036 12 16 18 2104 84 1171 1786
practitioners$	0 1 2036 12 16 18 2096 84 1171 210 1786
prayers$	2702
precinct$	2429
prepared$	1565
presen	2052 2084 2127 1260 1356 1382 681 1758 1764 1792 954
presence$	2310 2336 1409 1846 1857 1858
present$	2214 2551 1876 1957 945 2025
presented$	945
presenting$	945
presents$	2214 945
pressure$	2652
preven	312 320 322 1404 338 339 348 387 817 1001 1004
prevent$	321 376 1460 1461 403 807
prevented$	2342 361
preventing$	321 376 807
prevents$	321 376 807
prey	142 1828
prey$	2172
price	1731
price$	2685
priced	1101
priced$	2055
primar	2494
print	924 1017
printe	1108 2084 1164 1758 689 1766
printed$	2042 2062 2118 691
priori	1888 817 970 1003 1004
priorities$	2250
prioritise$	840
prioritised$	2282
prioritises$	840
prioritising$	840
priority$	1314 1885
prise$	505 582 599
pro	1391 630 637
proact	184 1340 818 838
proactive$	1261 2294 1876 1915
proactively$	1915
problem$	2245 1930
problematis$	825
problematise$	825
problematises$	825
problematising$	825
problematiss$	825
problems$	2245
proced	2127 681 1764 1792 954
procedures$	2192
proces	2127 681 1764 1792 954
processes$	2192 1311
procur	1101 1157
procured$	2055 2111 1789
produc	4 2084 1131 2575 1758
produces$	2085
production$	1081
productive$	1953
profes	38 53 2113 1281 282
professional$	0 1 2036 12 16 18 2104 84 1171 1313 713 768
professionals$	0 1 2036 12 16 18 1115 2096 84 1171 1279 2235 210 1302 1359 797
profil	754
profile$	1831 1857 1890
profiled$	1831
profiles$	1831
profiling$	1831
profit	1828
progra	2127 1615 2569 1617 2571 681 1764 1792 954
programme$	2039 2099 684 710
programmes$	710
progre	1153 1264 219 1296 1297 1298 1321 1363 1921
progress$	2191 2251 2252 2269 707 1855 1955 1002
progressed$	2107 2218 2275 2317 1002
progresses$	2191 1002
progressing$	1002
progresss$	2191
prohib	320 322 338
prohibit$	321 585
prohibitding$	585
prohibited$	2342 361 585
prohibiting$	585
prohibits$	585
projec	2570
project$	2 2099 85 2491 2576 684 710
projects$	2576 710
promise$	352 366
promised$	2048 366
promises$	352 366
promot	817
promote$	998
promoted$	2282 998
promotes$	998
promoting$	998
promptly$	2203 2242
proper$	1238 1699
propor	838
proportionate$	798 1915
proportionately$	1915
propos	1731
proposal$	2685
proposals$	2685
prosocial$	2345
prospectus$	2074
protec	817 1001
protected$	2282
protection$	323
protective$	1894
protoc	2127 681 1764 1792 954
protocol$	956
provid	1108 2084 1131 1133 1138 1165 98 231 1758 780 1000
provid$	250
provide$	173 229 1308 250 1041
provided$	2062 2087 2088 2092 2119 1175 1308 2263 285 1041
provider$	62 2563 712
providers$	62 2563 712
provides$	2085 173 229 1308 250 1041
providing$	229 1308 250 1041
provids$	250
provis	4 2127 2227 2255 2274 1382 2494 1615 2569 681 1764 1792 1894 954
provision$	1081 2336 2510 1896 1897 1949
provisions$	2510
pru$	2510
pruned$	1781
psychi	760
psychiatrist$	1837 979
psycho	760
psychologist$	1837 979
public	4 1019
publication$	1081
publis	2084 1164 1758 1019
published$	2118
pull$	2488 505 513 582 614 1700 624 1702 795
pulle$	614
pullen$	614
pulles$	614
pulling$	513 614 795
pulls$	513 614 795
pupil	1188 2346 1398 1405 1418 1425 365 1462 392 2445 448 1540 478 2534 1581 1582 2537 1593 2641 1970 1971 905 1983
pupil$	2142 2144 1217 642
pupils	137 2346 1398 1405 1418 1425 365 1462 392 1474 2445 2446 1521 1524 448 2534 1581 1582 2537 1593 536 2641 1752 1970 1971 905 1983
pupils$	1145 102 2142 2144 1214 1457 2439 2441 1515 2475 2478 642 1988
purcha	1101 2084 1157 1758 689 1766
purchased$	2055 2111
purpose$	2280 1938
purposeful$	1953
push$	794 850
pushes$	794
pushing$	1867 794
put	486 897
put$	1108 2084 1132 2094 1164 1165 2120 2171 234 1335 1584 537 544 550 1723 1758 1024
puting$	550
puts$	550 1024
putting$	234 1441 550 1024
qualification$	2077
qualifications$	2077
qualit	1894
quarterly$	686
questi	2127 681 1764 1792 954
quicke	960
quicker$	1952
quickly$	2203 1952
quiet$	2413 1816
quieter$	1802
quit	381 1475
quit$	592
quiting$	592
quits$	592
racism	975
racist	975
radar$	2299 1854
raise	207 214
raise$	1291 793 813 1023
raised$	112 2237 1783 813 1905
raises$	813 1023
raising$	1877 813
ramp	24 1476 2678
ramp$	85 421 422
ran	2078
ran$	2042 1761
rang	2038 718
rang$	1103 1777 1795
rappor	1894
rarer$	1802
rate	2137
rate$	1168 714 957
rated$	957
rates$	1168 714 957
rather$	1208 565 574 1656 757
ratifi	2084 1758
ration	612
re	1434 741
re$	1453
reach	1184 1439
reach$	2138 1448 1700 688 792 955
reache	1077 2082
reached$	2031 2065 688 955
reaches$	792 955
reaching$	792
react$	875
reacts$	875
read	1077 2068 2084 1758
read$	2031 2049 2105 1164 170 1065
reading$	170 1065
reads$	170 1065
ready$	2116 1565
real$	1699
rearra	689 1766
reason$	2143
reassu	1000 1004
reassurance$	2262
reassuring$	769
rebuild$	804 859
rebuilde$	804
rebuildes$	804
rebuilding$	804 859
rebuilds$	804 859
receiv	2082 2083 2084 231 1758
receive$	1308 1771
received$	2049 32 1759
receives$	1771
recogn	122 1331 817 1000
recognise$	2285
recognised$	1199
recommendations$	2250
record	2084 1131 1141 1146 2127 1229 153 154 155 156 1234 1281 207 681 1758 1764 1792 954
record$	50 2095 2100 2102 116 2185 2186 2188 2189 651 1770
recorded$	71 2183 1230 1232 1233 651 1780
recording$	651
records$	50 2085 2095 2100 2102 116 2188 2235 651 1770
recove	960
recrui	1077 1108 2084 142 1758 689 1766
recruit$	1052
recruite$	1052
recruited$	2031 2062 1788 1052
recruites$	1052
recruiting$	1052
recruits$	1052
red$	2134
redecorated$	2116
redesi	689 1766
redraf	1017
redraw	689 1766
reduc	340 431 612 616 621 625 960
reduce	320 2655 817 1000
reduce$	597 807
reduced$	2282 2342
reduceing$	597 807
reduces$	597 807
reduci	320 1000
reduction$	92
refere	1923
reference$	2181 1835
references$	2181 1835
referr	1077 2082 2108 93 2127 194 681 1764 1792 954
referral$	15 2123 1170 133 196 2681 698 1917
referrals$	15 2123 1170 133 196 698 1917
referred$	2031 2065 1773
reflec	1331 818
reflect$	2285 770 1874
reflected$	1780
reflecting$	770
reflects$	770
reform$	2388
refres	2127 681 1764 1792 954
refunds$	2002
refurbished$	2116
refurbishment$	85
refus	408 416
refus$	658
refuse	339
refuse$	658
refused$	417 658
refuses$	658
refusing$	658
refuss$	658
regain$	859
regaining$	859
regains$	859
regard$	1314
region	2502
regist	21 1108 2068 1146 2127 681 1764 1792 954
register$	1098 50 2100 479 1776
registered$	2062 479 1773
registering$	479
registerred$	479
registers$	1098 50 2100 479
regrou	1434
regroup$	2388
regular$	182 185 1267 714 776 781 782
regularity$	6
regularly$	776 1855
rehear	89 1166 1229
rehearsal$	2691
rehearsals$	2691
rehearse$	548
rehearsed$	2183
rehearses$	548
rehous	463
rehous$	476 477
rehouse$	462 476 477
rehoused$	1538 462 476 477 2509 1584
rehouses$	462 476 477
rehousing$	462 464 476 477
rehousred$	476 477
rehousring$	476 477
rehouss$	476 477
reinfo	1003
reinst	689 1766
reject$	658
rejecte$	658
rejected$	658
rejectes$	658
rejecting$	658
rejects$	658
relati	2318 1397 1535 2494 2514 488 1658 1680 1894 818 1004
relations$	1939
relationship$	2312 314 2351 2634 1881
relationships$	2269 314 2351 2634 632 1881
relatives$	1988 978
releas	543
relentless$	1876
releva	1229 231
relevant$	2183 1238 2200 1273 2230 1308 1839 1840
reliance$	598 1693
reloca	463
relocat$	476 477
relocate$	462 471 476 477
relocated$	1538 462 471 476 477 2509
relocates$	462 471 476 477
relocating$	462 476 477
relocation$	464
relocatred$	476 477
relocatring$	476 477
relocats$	476 477
remain	154 263 2602 777
remain$	135 208 1287 1295 1334 355 773 823 908
remaining$	355 1531 1649 773
remains$	135 208 1295 1334 355 773 908
rememb	1220 2174
remember$	1874
remind	1102
remind$	999
reminded$	2056 999
reminder$	9
reminders$	9
reminding$	999
reminds$	999
remote$	1558
remov	380 381 399 420 444 455 621 629 758 901
remov$	614
removal$	445
remove	1132 2410 2452 423 1523 623 689 1766
remove$	449 582 614 1028
removed$	2086 1500 2477 449 2481 2509 1028
removen$	614
removes$	449 614 1028
removing$	449 582 614 1028
removs$	614
reopen	1017
repair	1132 689 1766 1017
repair$	85 804 1917
repaire$	804
repaired$	2086 2097 691
repaires$	804
repairing$	804
repairs$	85 804 1917
repeat	1229 153
repeat$	2183
repeated$	2183 1230
replac	1132 1656 689 1766 910
replace$	915 920
replaced$	2086 2606
replaces$	915
replacing$	915
replie	1102 1109 1116 2084
replied$	2056
replies$	2063 2070
reply	1109 2068
reply$	2063
report	1078 1131 1146 2127 2137 138 1228 1229 153 207 2401 681 1764 1792 954
report$	2037 67 2100 116 123 133 2180 2182 956 957
reported$	2183 1230 2237 2400 1780 1784
reports$	2037 2085 67 2100 116 123 133
represented$	1341
reques	897
request$	1197
requested$	1759
requests$	1197
requir	2212 1400 341
require$	328 366 398 424
required$	352 366 1839 1840
requireed$	328 398
requireing$	328 398 424
requires$	328 366 398 424
researcher$	711
researchers$	711
resent	1220 2174
reserv	1019
reset$	804
resete$	804
resetes$	804
reseting$	804
resets$	804
reside	89 1166 2127 2346 1398 1405 1418 1425 365 1462 392 1474 2445 2446 1521 1524 448 2534 1581 1582 2537 1593 536 2641 681 1764 1792 1970 1971 905 1983 954
resident$	2144
residential$	489 904
residents$	108 2144 1457 2439 2441 1515 2475 2478 1988
resili	1894 1004
resour	2127 1382 681 1764 1792 954
resource$	1236
resources$	1236 276 2336 1896 1949 1958
respec	2318 817 838 976 1001
respect$	1929 1936
respected$	2282 2338
respectful$	2165 1876 1915
respectfully$	1915 1929
respit	1530
respite$	2484 604
respon	1109 2068 1116 2082 2083 2084 1340 817 1894 839 1916
respond$	214 1002
responding$	1002
responds$	1002
response$	2063 2250 1875 1895 1002
responses$	2070 1002
responsibility$	2247 2330 800
responsive$	2294
rest	1436 2405 2419 2422 1530 1531 2505 2545 2556 2602 1649 2613 2617 2619 2621 2654 1969
rest$	1402 2362 2373 2375 2376 2382 2390 2393 2398 2402 2420 2421 2484 1533 2512 2518 2539 2596 2615 2628 2633 604 2643 2646 2647 2649
restor	818
restor$	804
restore$	804
restores$	804
restoring$	804
restors$	804
restri	312 320 340 431 612
restrict$	310 434 435 436 597
restricted$	2342 361 434 435 436
restricting$	310 434 435 436 597
restricts$	310 434 435 436 597
restrictted$	436
restrictting$	310 434 436
resurfaced$	2116
resurfacing$	85
retain	780
retain$	845
retaining$	845
retains$	845
return	2068 2082 2083 194
return$	195 413 1763
returned$	195
returning$	413
returns$	195 413 1763
retwee	1116
retweets$	2070
reunit	1434
reunite$	2388
review	2084 1131 2127 1264 681 1758 1764 1792 1853 954 1001
review$	70 2123 2221 1854 778
reviewed$	69 2218 1784 778
reviewing$	778
reviews$	2085 70 2123 778
revise	2084 1758
revok$	658
revoke$	658
revoked$	658
revokes$	658
revoking$	658
revoks$	658
rewrit	689 1766 1019
ride	89 1166
ride$	1591 2691
rides	1166
rides$	2691
rift$	1881
rifts$	1881
right$	2133 1238 2285
rights	976
rights$	863
ring	1078 2038 2137 1184 1419 1439 2401
ring$	2138 131 1062
ringing$	1062
ringle	446 1540 2520 1980 971
ringleader$	1978 1979
ringleaders$	1978 1979
rings$	131 1062
rink	30
rip	399
ripped$	423
rise	2122 2124 960
rise$	96
risen	2124
rises	2122 2124 960
rising	2122 2124 960
risk	2318 1894 1004
risk$	2231 2236 2245 1848 1855 789
risks	1004
risks$	2231 2236 2245 1848 789
risky	2318
rival	1016
road	2552
road$	2561
robbed	1187 142 756
robbed$	2141 1833
robber	962
robberies$	146 969
robbery$	146 969
robust	184 1888 818 838
robust$	1261 782 798 1915
robustly$	2203 1915
role	1944
role$	800
roll	4
roll$	219 1776
rolled$	2084 1758
rollout$	1081
room	30 35 57 2494 1586 2540 1617 2571 2678
room$	56 85 275 2361 2543 1601 2565 2578 2579 557 2657 2679 2681 2683
rooms	2540 2571
rooms$	56 2361 1601 2559 2579 2657
root$	839
rose	2122 2124 960
rota	19 2127 2575 681 1764 1792 954
rota$	23 2079 2681 2710 690 693
rotas$	23 690
round$	2040 168 2350 1774 1945
rounde	1744
rounders$	2698
route	2552 1726
route$	1594 2561 2576 1726 2680
routes$	2192 1594 2573 2576
routin	754
routine$	776
routinely$	776
routines$	1831
row$	133 1626 2581
rows$	133 1626 2581
rugby	1744
rugby$	2698
rule	86 2349 1731
rule$	87 2348 366 2438 439 2685 690
ruled$	1225 366
rules$	87 2348 366 2685 690
run	1108 2084 1758
run$	2042 2062 2112 2167 2172 173 2691 2710 1761 2025 1045
rung	1077 2038 1102 2058 2060 1110 2084 1139 95 2150 2401 718
rung$	2031 2056 2093 1172 1795
runnin	1096
running$	2050 2054 1045
runs	2078 1131
runs$	2085 2167 173 2691 1761 1045
s$	158 1293 1406 1407 1417 379 450 457 1539 1966
s20$	1982
s34$	896
s35$	896
safe	246 2318 288 2334 1726 1888 1894 976
safe$	2133 2165 1323 2285 2287 2288 1365 2680 1819
safegu	817 976 1001
safeguarded$	2282
safely	719
safely$	1796 1813
safer	288 2334 1715 719
safer$	2285 2287 2288 1365 1796 1899
safety	2318 1888 1894
safety$	2280 827
said	1220 2174 153
said$	2048 2145 1230 957
sales$	115
same	2448 538 1634
same$	2131 1247 1248 2395 2448 1589 2551 1611 1634 2588 2591 1638 1639 1641 1646 1650 2628
sample$	1782
samples$	1782
sancti	970
sat	2038
sat$	1102 1584 544
satisfy$	841
saturd	454 571 572
saturday$	2061 454 2485 571 1648 572 2603 2687 1741 2696
saturdays$	2061 2485 1648 2603 2687 1741 2696
saved$	71
saw	1220 2174
saw$	2042 2105 1777
say	2137 1184 1220 2174
say$	2138 2145 2272 1803 957
saying$	957
says	1220 2174
says$	2145 957
scale$	843
scales$	843
scaling$	843
scatte	1574 1575 906
scattered$	2528 2529
schedu	2084 1758
schedule$	1787
scheme	2127 681 1764 1792 954
scheme$	23 2099 2576 684
schemes$	23 2576
school	25 26 30 1124 53 2113 2170 452 2494 2502 1549 481 1586 2540 1587 2552 1600 1609 1615 2569 2570 1617 2571 2701
school$	0 1 2036 12 16 18 2064 54 63 84 1171 2159 1207 2166 2480 1529 2496 466 2497 2498 2501 2503 2504 2510 1567 2522 2563 2576 2702 1814 1892 2018
schoolchildren$	2439
schooled$	1528
schools$	0 1 2036 12 16 18 2064 63 84 1171 2510 2541 2554 2559 2563 2576
scope	1228 1229
scope$	2182 2183 832 833
scopes$	832
scoping$	832
score	2137
score$	124 957
scores$	124 957
scrapped$	1732
screen	89 1166 2127 681 1764 1792 954
screenshot$	66
screenshots$	66
screwe	1723
screwed$	2677
search	1187 2171
search$	243 973
searched$	2141
searches$	133 973
seat	24 1476
seat$	421 422 505 533 550 626 2681 2705 1069
seated$	1584 533 544 1069
seatin	1476
seating$	55 1441 505 550 1069
seats$	55 421 422 505 533 550 626 2705 2005 1069
seatting$	550
second	2494 2602
section20$	1982
section34$	896
section35$	896
secure	1117 2084 1758
secure$	489
secured$	2071
security$	2280
see	1078 2137 1220 2174 2341 2358 1419 1429 2389 1439 2415
see$	178 2273 2335 2354 2357 1410 2372 2383 1433 1443 1573 590 675 847
seeing	2352 1440 2414 2418
seeing$	178 2354 2366 2369 2392 2443 1660
seek	631 835 897
seek$	239 635 786 796
seeke$	635
seekes$	635
seekin	835
seeking$	635 786 796
seeks	835
seeks$	635 786 796
seen	1077 2058 2060 2082 2084 1139 2108 95 1396 1429 440 529
seen$	2031 2049 2065 2093 1172 2350 2383 1445 369 370 2426 1517
sees$	590 675
seize	970
seized	689 1766 970
seizes	970
seizur	970
select$	638
selecte$	638
selected$	1788
selectes$	638
selecting$	638
selects$	638
self$	1894 839
sell	142 1828
sell$	2674
seller	109 2151 1016
seller$	2684 966
sellers$	2684 1988 966
selling$	1805 1827 1829
sells$	1829
semina	2127 681 1764 1792 954
send	420 463 924
send$	413 479 482 513 1061
sende$	482
sended$	479 482
sendes$	482
sending$	413 479 482 1061
sendred$	479
sends	2078 1131
sends$	2085 413 479 482 513 1061
senior$	782
sense$	249 1873
sensit	184 1340 838
sensitive$	1261 2241 2294 1915
sensitively$	2203 1915
sent	2043 1092 1108 2078 2082 2084 1165 98 1187 2401 463 1758 1019
sent$	2046 2062 2119 1175 2141 112 2171 2400 1523 1528 458 1538 471 2509 1557 482 484 491 513 537 697
sente$	482
sented$	482
sentence$	2181 1835
sentences$	2181 1835
sentes$	482
senting$	482
sents$	482
separa	2401 1574 1575 1606 539 637 906
separate$	345 1556 1563 509 510 1590 517 518 1596 1598 522 524 1605 1607 532 1613 1614 540 1619 1621 1622 1624 1625 549 1627 1629 1630 555 1636 1640 566 567 1645 1647 1670 615 1703 634 1985
separated$	345 2400 2528 2529 1616 1985
separately$	2472 2557 2560 1013
separates$	345
separating$	345
separation$	906
september$	2157 1204
sergea	25 26 1124 53 2113
sergeant$	1084 62 968
serve	1755
serve$	1493 2709 1032
served	2120
served$	112
server	379
server$	1456 2411 382
serves$	1032
servic	25 26 35 1124 2227 282 1764
service$	1084 23 2258 2702 684 712
services$	23 63 2192 1279 210 1302 2258 1359 712 797 1896 1897
serving$	1032
sessio	93 2127 440 1570 1599 1615 2569 2570 2611 681 1764 1792 954
session$	2099 1170 2128 2204 2467 1517 2480 2517 2553 1601 1602 2576 2578 1632 2589 2593 1652 2607 1654 2609 2691 956
sessions$	2099 1170 2128 2204 1517 2480 2517 2553 1601 2576 1632 2590 2605 1652 2607 1654 2609 2691
set	452 1586 2540 2552 1615 2569 1617 2571 897
set$	2084 1133 1229 153 154 155 1335 2296 1529 2498 2565 2579 2630 2664 1711 1713 1755 1758 689 874 929
sets	2540 2569 2571
sets$	2559 2579 1711 874 929
setting$	2194 2277 2319 2660 874 929
settings$	2194
settle$	2484 2487
seven	27 29 2346 1398 1405 1418 1425 365 1462 392 2445 2446 448 2534 1581 1582 2537 1593 2641 1970 1971 905 1983
seven$	1106
sever	320 603 616
several$	451
severed$	2356
severi	320
severs	320
sew	1017
shadow$	1700
shar$	785
share	207 1000
share$	211 1578 538 679 785
shared	2084 1758 1000
shared$	2105 2237 379 1458 539 1651 575 1653 2610 1657 697 1784
shares	1116 1131 1000
shares$	2070 2085 1578 538 679 785
sharin	1000
sharing$	2072 211 2369 1578 538 785
shars$	785
sharting$	785
she	143 478 480
she$	1353 2320 1377
shed	2678
sheet	2127 681 1764 1792 954
sheet$	1098 50 2201
sheets$	1098 50
shelte	24 1476 2678
shelter$	55 85 90 421 422 1778
shelters$	90 1778
shift	93 2127 1617 2571 681 1764 1792 954
shift$	2079 1170 2128 2517 1602
shifts	2571
shifts$	1170 2128 2517
shine$	2306
shoo	418
shop	30 1188 2701 1800 1901
shop$	2064 63 2117 2142 2437 2460
shopke	53 2113
shopkeeper$	0 1 2036 12 16 18 84 1171 108 1830 1989
shopkeepers$	0 1 2036 12 16 18 62 84 1171 108
shoplifting$	969
shops$	2064 63 2117 2142 2437 2704
shorte	612 960 1017
should	2309 2313 1373
should$	183 220 221 1309 251 1342 1555 1685
show	89 1166 1184
show$	2138 2690 1770 1818 2025 1066
showing$	1127 1770 1066
shown	2043 2058 2060 1164 98 285
shown$	2118 1175 1362
shows	1166
shows$	1770 1818 1066
shrubs$	704
shut	2410 380 381
shut$	406 415 417 1816
shuted$	406
shuting$	406
shuts$	406
siblin	2346 1398 1405 1418 1425 365 1462 392 1474 2445 2446 1521 1524 448 2534 1581 1582 2537 1593 521 528 536 2641 1970 1971 905 1983
siblings$	1457 2439 2441 1515 2475 2478
side	1166 838
side$	2160 1626 2581 2657 2698 1915
sides$	2346 1398 1405 1418 1425 365 1462 392 2445 448 2534 1581 1582 2537 1593 1626 2581 2641 2657 1970 1971 905 1983
sight$	1268
sighted$	1850
sighting$	116
sightings$	116
sign	2052 24 2082 2083 86
sign$	10 1095 1097 21 1116 55 1136 90 2127 2438 645 2681 681 1764 690 1778 1792 954 1051
signal$	379
signed	2084 2094 1164 1758 689 1766
signed$	1077 1079 10 1095 1108 2094 1153 2118 689 1051
signing$	1051
signpo	1077
signpost$	988
signposted$	2031 1773 988
signposting$	988
signposts$	988
signs$	10 1095 55 90 2438 645 690 1778 1051
silent$	2413
silos$	2257
since$	1812
sing$	170 942
singes$	942
singing$	170
single	579
single$	709
singly	1606
singly$	2461 2471 2560 1976
sings$	170 942
sister	1464 2514 488 521
sister$	977
sisters$	1988
sit	2038 154 2430 1573
sit$	2132 131 1396 2357 1439 2451 1498 2453 2454 2462 1572 2527 1578 2533 1584 1603 533 548 550 1771 726 939
site	1544 1586 2540 2552 2570 1617 2571
site$	23 2482 2498 2522 2592
sites	2540 2571
sites$	23 2559
siting$	550
sits$	2132 131 1578 1603 533 548 550 1771 726 939
sittin	1450 2418 2540
sitting$	2352 2369 2392 2533 1602 533 550 939
sittings$	2541
situat	1894
situation$	1237 1855
six	27 29 2346 1398 1405 1418 1425 365 1462 392 2445 2446 1524 448 2534 1581 1582 2537 1593 2641 1800 1970 1971 905 1983
six$	1106 101 2346 1398 1405 1418 1425 365 1462 392 2445 2478 448 2534 1581 1582 2537 1593 2641 1737 1970 1971 905 1983
sixth$	2170 1609 1615
size$	1508
skate	2678
skate$	942
skatees$	942
skater	27
skates$	942
skill$	1006
skills$	1327 276 1006
sleep	2137 1389 1416 378
sleep$	965
sleepover$	2340 2370
sleepovers$	2340 2370 1455
sleeps$	965
slept$	965
slide	2127 681 1764 1792 954
slip$	270
sliping$	270
slipping$	270
slips$	270
slot	1599 2570 1617 2571
slot$	2517 2553 1601 1602 2578 1643
slots	2571
slots$	2517 2553 1601 1643
small	1688
small$	2642
smart	1888
smile	1185
smile$	2139
smiles$	2139
snap$	379
snapchat$	379
snooke	1744
snooker$	2698
so$	358 388 390 456 494 496 516 2549 1633 601 611
social	1396 2352 2392
social$	25 26 1124 2345 1697 1707 1714 1718
socialise$	2350 1967
sofa	1476
sofa$	421 422
sofas$	421 422
sold	142
sold$	1829
solicitor$	2711 979 981
solidi	1003
soluti	2274 839 1916
some	2476 478 1980
some$	1250 1318 1339 1376 451 1540 2515 1980
somebo	282
somebody$	2144 1302 1359
someon	282
someone$	2144 1302 1359
someth	2274
something$	223 301 876
somewhere$	223 2666
son	1464
son$	1463 977
song$	85 2682
sons$	1463
soon$	1497
sooner	960
sooner$	1952
soonest$	1251
sort$	1713
sought$	2228 2263 2338 1759
source$	224
sourceing$	224
sources$	224
south	1561
space	57 2316 1530
space$	56 2277 275 276 2319 2484 610 617 2681 1932
spaces$	56 2277 2319
speak	1078 2038 1429
speak$	131 165 200 287 1419 2383 1439 670 671 883 2025
speaking$	200 287 2352 670 671 883
speaks$	131 165 200 287 670 671 883
specialist$	1273
speed	881
speed$	1958
spend	2137 2341 1573
spend$	22 2125 1396 2527 2533 733
spending$	22 2352 2366 2392 2418 2533 733
spends$	2125 733
spent	1117 1194
spent$	2071 1126 2125 2148 1806 733
split	1423 1574 539 1686 906
split$	2400 404 2528 1575 503 504 1616 544 546 2640
splits$	503 504 546
splitting$	503 504 546
spoke	2038 718
spoke$	2042 1103 1795
spoken	1102 2084 718
spoken$	1077 2042 2056 2058 2060 1110 1139 2108 1161 95 1795
spotted$	1445 369 370
spread	539
spread$	1616 544 785
spreade$	785
spreades$	785
spreading$	785
spreads$	785
spreadting$	785
spring$	2157
squad	2494 1617 2571 2575
squad$	2517 2579 968
squads	1600 2571
squads$	2517 2554 2579
square$	1396 2429 2437 2460 2480
stabbing$	146 969
stabbings$	146 969
stabil	839 1916
staff	25 26 1124 52 53 2113 1382 1901
staff$	0 1 2036 1084 12 16 18 46 48 1129 54 58 2096 84 1171 108 210 1302 1329 2336 1778 797 1903 1913 1922
staffe	1108 689 1766
staffed$	2062 932
staffing$	1236 932
staffs$	932
stage	2678
stage$	85 2194 2205 2293
staged	2120
stagge	556
staggered$	567 1645
stall	2127 681 1764 1792 954
stall$	2690 1739 2710
stalls$	2690
stance$	2290 1954
stand$	2451 2462 1572 533 550 938
standi	2352 2392
standing$	550 708 938
stands$	550 938
standting$	550
start	2137 543 1644
start$	2312 2484 1536 471 479 491 1599 870 1035
starte	2084 1321 1363
started$	112 2275 2305 2317 479 1035
starting$	479 1035
startred$	479
starts$	471 479 491 870 1035
starttime$	2598
starttimes$	2598
state$	1095
stated	1229
stated$	2183
stateed$	1095
statements$	692
states$	1095
station$	2117 2429
stations$	2117
stay	2137 154 1331 263 2494
stay$	131 208 1287 1295 2285 1334 355 367 466 2511 2513 483 1584 652 739 742 773 823 908
staying$	208 355 367 652 773
stays$	131 208 1295 1334 355 367 483 652 739 742 773 908
steer	1001
steer$	355 513 582
steering$	38 2127 355 582 681 1764 1792 954
steers$	355 582
step	1464
step$	605 871
stepbrother$	977
stepcarer$	977
stepcarers$	977
stepdad$	977
stepdaughter$	977
stepfather$	977
stepmother$	977
stepmum$	977
stepparent$	977
stepparents$	977
stepping$	871
steps	1310 1476
steps$	2264 421 422 871
stepsister$	977
stepson$	977
stereo	975
stereotypes$	1902
steward$	46
stewards$	46
sticke	86
sticker$	88 90
stickers$	88 90
stigma	839 1916
stigma$	1902
still$	1177 1178
stimul	1003
stock	924
stood$	126
stop	2137 312 320 1404 338 339 348 381 387 576
stop$	2079 321 2359 348 376 2409 1460 1461 403 1489 2606 583 591 2639 726 728 807 1037
stoping$	807
stoppe	2073 1187 1195 1210 2171 1224 2410
stopped$	2141 2149 2164 2178 2342 2356 361 2409 2606 728 1037
stoppi	320 338 576
stopping$	321 376 1037
stops	2073 320 338 576
stops$	133 321 376 1489 2606 726 728 807 1037
story$	2160
strang	2151
stranger$	2147 1989
strangers$	2147
strate	2127 681 1764 1792 954
strategic$	782
strategies$	1311 1327 1896 1007
strategy$	2250 1007
stream	2575 1003
streams$	2583
street	1595
street$	2433
streets$	2433 2549
streng	817 1894 1921 1001
strength$	2269 863
strengthened$	2282
strengths$	2269 818 863
strik	758
strike$	150
strive	835
strong$	781 877
stronger$	279 862
struck	758
struck$	150
structured$	1953
studen	2346 1398 1405 1418 1425 365 1462 392 1474 2445 2446 1521 1524 448 1540 2534 1581 1582 2537 1593 536 2641 1970 1971 905 1983
student$	2144 642
students$	2144 1457 2439 2441 1515 2475 2478 642 1988
studio	30
subjec	1570
submit	1092 2084 1131 1758
submit$	1049
submits$	2085 1049
submitted$	2046 1049
submitting$	1049
succeed$	2306
succes	1921
suitab	231 1391 630 637
suitable$	1273 1301 1308 2345 1840
summer$	2157 2515 487
summers$	487
sunday	454 571 572
sunday$	2061 454 2485 571 1648 572 2603 2687 1741 2696
sundays$	2061 2485 1648 2603 2687 1741 2696
superv	25 26 1124 1146 1147 2127 529 681 1764 1792 954
supervised$	2342 888
supervision$	2080 2100 2101 1010
supper	89 1166 1740
supper$	2690 1739 2694 2702 2710 2010
suppers$	2010
suppli	1138 142
supplied$	2092 1829
supplier$	969
suppliers$	969
supplies$	969
supply	142 1828
supply$	2674 969
supplying$	969
suppor	1077 1078 2127 184 1264 2227 246 1340 288 2334 529 681 1764 1792 1888 817 1894 838 954 1001
support$	2080 2230 231 2262 232 1311 1654 812 815 1896 1897 1917 1949
supported$	2031 2218 232 2288
supporting$	232
supportive$	1261 1323 2279 2294 1365 781 1915 1957
supports$	232
sure$	257 2296 366 1943
sured$	366
sures$	366
surgeo	760
surgeon$	1837
surger	1740
surgery$	2694
survey	1101 2058 2060 2127 681 1764 1792 741 954
survey$	9 23
surveyed$	2055 2059
surveys$	9
suspen	444 1523 455 901
suspend$	447 903
suspende$	447 903
suspended$	2477 2479 2481 1732
suspendes$	447 903
suspending$	447 903
suspendning$	447
suspendring$	447
suspends$	447 903
sustai	986
sustained$	2282
swap	1019
sway$	2488 1700 624 1702
sweep	418
sweep$	1027
sweeping$	1027
sweeps$	1027
swiftly$	2203
swim	57 89 1166
swim$	2690 2010 942
swimes$	942
swims	1166
swims$	2010 942
switch	486
switch$	917
switched$	689 917
switches$	917
switching$	917
sympathetic$	1876
system	2084 1758
system$	23 2102
systems$	23
t$	1442 1465 1576 1618 1631 573 622 890
table	24 1476 2552 1611 1615 2569
table$	55 2199 421 422 1601 2565 626 2657 1744 2710
tabled	2084 1758
tables	1586 2540 1617 2571
tables$	55 421 422 1601 2559 626 2657
tackle	214 817 970 1000
tackle$	1291 807
tackled$	2282
tackleing$	807
tackles$	807
tackli	970 1000
tailor	231
tailored$	1308
tak	381 399 924
tak$	482 614
take	179 194 463 553
take$	4 72 149 150 166 167 233 239 253 259 2296 284 299 413 482 614 676 695 766 1064
taked$	482
takeing$	413
taken	2154 2156 194 2401 629
taken$	1092 1108 2084 2094 112 1225 149 150 166 195 284 2400 2452 423 1538 513 614 1758 1769
takes	179 194 463 553
takes$	149 150 166 167 259 284 299 413 482 614 676 766 1064
taking	179 463
taking$	1096 150 166 167 233 253 259 284 299 482 614 766 1064
taks$	482 614
talk	1078 2127 2341 681 1764 1792 954
talk$	2128 2132 165 200 287 1419 1439 1803 834 883 2025 956
talked	1102 718
talked$	2056 1103 2058 2060 1795
talkin	2418
talking$	200 287 2369 1440 1867 883
talks$	2128 2132 165 200 287 834 883
tally$	50
tap$	849
tapping$	849
taps$	849
target	231 1828 754
target$	2053 76 2674 1765 1787 1831 872
targeted$	1308 872
targeting$	1831 872
targets$	76 1765 1831 872
task$	76 2123 2127 681 1764 1792 954
tasking$	2225
tasks$	76 2123
taught	2038 529
taught$	1528 2509 491 1584 1777
taxi$	61 1601 2576 2690 2710
taxis$	61 1601 2576 2690 2710
tea	89 1166
teach$	2167 250 505 1056 1057
teache	25 26 1124 52 53 2113
teache$	250
teacher$	0 1 2036 12 16 18 46 54 84 1171
teachers$	0 1 2036 12 16 18 46 1129 54 84 1171 108
teaches$	2167 250 1056 1057
teaching$	250 1056 1057
teachs$	250
team	2227 1617 2571
team$	1084 1119 58 1281 2579 700
teams	1600 1609 2571
teams$	2554 2563 2579
teas	1166
teenag	2346 1398 1405 1418 1425 365 1462 392 1474 2445 2446 1495 1521 1524 448 2534 1581 1582 2537 1593 536 2641 1970 1971 905 1983
teenagers$	1457 2439 2441 2449 1515 2475 2478 1826
telegram$	379
teleph	1077
telephoned$	2031
tell	2137 1184 1220 2174 341
tell$	2138 2145 131 138 328 398 424 957 1067
telled$	328 398
telling$	328 398 424 1067
tells	1220 2174
tells$	2145 131 138 328 398 424 957 1067
tellsed$	328
tellsing$	328
tellss$	328
temple$	2702
temptation$	1700
ten	1800
tenanc	481
tenancies$	1601
tenancy$	1601 2711
tendered$	1789
tennis	1744
tennis$	2698
tensio	839 1916
tent	2575
term	1241
term$	2157 2195 487
termly$	686
terms$	2127 487 681 1764 1792 954
test$	2127 681 1764 1792 954
text	1078 2038 2127 1419 1439 681 1764 1792 954
text$	9 1197 123 131 1062
texted	1077 2058 2060 1110 718
texted$	2031 1795
textin	1453
texting$	2407 1062
texts$	9 1197 123 131 1062
than	1470 2436 1705
than$	1182 2162 1414 2424 2425 401 2440 1487 1506 2463 2464 1516 1834
thanke	2058 2060
that$	1087 1114 1190 2231 225 2292 344 1735 1799 1809 1820 745 746 912 1997
the	1743 1901 1909
the$	1085 2057 2146 1211 1245 2206 247 1329 1330 1336 1345 281 1539 1662 1669 1683 1724 2679 1727 1728 2683 1730 1733 1735 1736 1737 662 1745 1749 1751 1756 1757 1799 1809 1817 745 746 753 1903 1913 865 912 1990 1991 1992 1993 1994 1995 1996 1998 1999 2000 2003 2004 2008 2009 2012 2013 2017 2018 2022 2024 2030
theatr	30
theft	962
theft$	2147 146 969
thefts$	2147 146 969
their	2621
their$	2057 1176 158 2206 1345 1367 402 450 1662 1669 1733 1735 1751 1756 1799 1809 865 1996 1998 2004 2018 2022 2030
theirs$	2165 1821
them	27 119 1200 1211 1219 1221 1222 256 1333 2346 1398 1405 1418 1425 365 1462 392 1474 2445 2446 1521 448 480 2534 1581 1582 2537 2546 1593 521 536 2641 1743 1746 1752 1800 1817 1894 1901 1970 1971 1980 905 1983
them$	1087 2057 2139 2144 2146 1196 2173 2175 2176 2177 2206 1329 2314 1378 1474 2432 1480 2441 1515 2470 2475 2523 570 2634 619 2700 1749 1809 742 1903 1913 1997 2012 2013 2018 2020 2021 2030
theme$	2245
themes$	2245
themse	106 719
themselves$	1183 2214 2306 1796 1918
then$	1958
therap	760
therapist$	1837 979
there	2078
there$	2131 2198 2256 1312 2551 557 736 2015
these	1901
these$	1219 2523 1730 1892
they	27 28 44 78 106 137 143 256 1333 498
they$	1105 1121 1155 79 83 101 102 1183 2144 1214 1237 1353 2320 1377 619 949
things	2255
things$	1237 1243 2231 1311 297 1383 1867
think	1220 2174 1331
think$	1179 1184 2285 2291 740 802 829
thinking$	2240 802 829
thinks	1220 2174
thinks$	1179 740 802 829
this	1229 1817
this$	1087 2180 2182 2183 2184 2231 1662 1669 1683 1809 745 746 1930
those$	141 643 1730
though	1220 2174 757
though$	1834
thought$	2240 1314 740
thread$	382
threat	1187 2171 142 2673 756 962
threat$	1197 133 2169
threaten$	2674 2675
threatened$	2141 1833
threats$	1197 133 2169
three	106 143 2346 1398 1405 1418 1425 365 1462 392 2436 2445 2446 1495 1524 448 478 2534 1581 1582 2537 1593 528 2602 2641 1752 1970 1971 1980 905 1983
three$	1183 2177 2346 1398 1405 1418 1425 365 1462 392 395 2445 2449 1503 2468 2478 448 451 1532 1540 2531 2534 1581 1582 2537 1593 2641 2659 1724 1727 1730 1736 1737 662 677 1757 1970 1971 1980 905 1983 1991 1997
threes$	2450
thrive$	2306
throug	1077
through$	2031 8 1090 1094 2056 2110 161 1347 280 542 1860 1906 1956
throw	420 444
thursd	454 571 572
thursday$	2061 454 2485 571 1648 572 2603 2687 1741 2696
thursdays$	2061 2485 1648 2603 2687 1741 2696
tick$	10
ticked$	10
ticket	24
ticket$	88 698 2001
tickets$	88 698 2001
ticks$	10
tie$	325 613 1693
ties	1397 1658 1680
ties$	2351 325 2612 587 2634 613 1693 1939
tighter$	279 862
till$	2148
time	2540 2570 1617 2571 2611
time$	2161 1236 2194 2293 276 314 2350 2371 2456 2457 2458 2460 2461 2462 2465 2466 2467 2469 2517 1572 2553 2576 2578 1632 2588 2589 1637 2593 1642 1643 2598 2600 2604 2605 1654 1665 1666 591 1672 1673 1674 602 1689 729 1810 1813 761 1838 1841 884
timely	184
timely$	1261 798
times	2540 2571 962
times$	7 1091 2126 97 132 2194 2517 2541 2553 2576 1632 1643 2598 2599
timescale$	1765
timescales$	1765
timesheet$	693
timesheets$	693
timeta	86 2127 1549 486 1586 2540 1587 1599 681 1764 1792 954
timetable$	23 2067 2074 2503 2553 2681
timetabled$	544
timetables$	23 2541 2553
to	470
to$	2031 2057 2093 1144 1148 2106 2115 1162 1172 2129 1192 2148 2153 1242 1272 2234 1291 220 221 1299 1300 2268 2281 251 2283 2292 2294 1342 1352 1368 1374 303 1411 1492 2492 467 1555 507 2565 1668 1685 1725 1747 2703 1750 2707 1795 1796 1801 1811 1812 1815 1838 1865 1889 1910 1912 2007 2008 2011 2027 2028
togeth	1396 1397 2352 2354 2357 2358 1410 1416 1417 1429 1433 1434 1446 1447 378 2415 2448 1573 2532 1634 2619
together$	2132 2233 2337 2350 2351 2364 2365 2370 2371 2379 2383 2385 2387 2388 2395 2396 2399 2403 2407 2426 2451 2457 2460 2462 2524 2526 2527 2530 2533 2551 2562 2588 2620 2622 2626 2628 1813 1868 1872 1906 2019
togethers$	2370 1455 2622
told	1102 2058 2060 2150 1220 2174 1229 154 156
told$	2056 2084 2145 2183 1233 352 2400 2401 537 957
tolerant$	1876
took	2156 126
took$	150
toolki	2127 681 1764 1792 954
tools	24
tools$	1327 276
torches$	88 2001
touch	1102 1396
touch$	2056 2239 2350 2632 784
tough$	877
tougher$	877
tour	2127 681 1764 1792 954
tour$	2691
tourna	89 1166
tournament$	2690 1739
tours$	2691
toward$	1912
towards$	1912 1956
town	2354 2494 2502 2513 1586 2540 2552
town$	2429 2495 2497 2499 2510 1567 2558
towns	2540 1595 1600
towns$	2500 2549 2554 2559
toxic$	1592
track	754
track$	2200 1787 1831
tracke	2127 681 1764 1792 954
tracked$	69 1784 1831
tracker$	2102
tracking$	70 1831
tracks$	1831
traders$	62 63
train$	2567 548 1055
traine	1077 2082 2084 2108 1161 1758
trained$	2031 2065 2115 1788 1054
traini	1118 2127 681 1764 1792 954
training$	2039 2072 2080 1609 2702 683 1055
trains$	2567 2568 548 1054
tram$	2567
trams$	2567 2568
transf	463 486
transfer$	2483 464 471 476 477 479 491
transfere$	476 477
transfered$	476 477 479
transferes$	476 477
transfering$	476 477 479
transferred$	1538 471 476 477 2509 479 491
transferring$	476 477
transfers$	2483 464 471 476 477 479 491
transl	2084 1758
transp	529 839 1916
transparent$	1876
transport$	61
trauma$	818 863
travel	1450 419
travel$	484 1571 1572 1573 1578 2533 1591 1603 548 2010
travelling$	2369
travels$	484 1571 1578 1603 548
treat$	852
treate	975
treated$	852
treating$	852
treats$	852
trebl	2124
trees$	704
trends$	1851
tries	835
tries$	837
trim	1019
trimme	689 1766
trimmed$	1781
trip	2127 2611 1740 681 1764 1792 954
trip$	2128 1652 2607 2690 1739 2694 956
trips$	2128 2584 1652 2607 2690
true$	1699
trust	2137 1894 976
trust$	1881 1936 963
truste	122
trusted$	1199 1305 1306 1348 963
trustees$	2098
trusts$	963
try	835
try$	837
trying	835
trying$	1867 837
tuesda	454 571 572
tuesday$	2061 454 2485 571 1648 572 2603 2687 1741 2696
tuesdays$	2061 2485 1648 2603 2687 1741 2696
turf	418
turn	1093 2052 2068 2078 2082 2083 2137 420
turn$	2038 1097 75 131 406 1753 702 731 734 917
turned$	2073 75 2150 2171 1469 406 417 689 731 917
turning$	406 917
turnou	72 1149
turnout$	2103 1791
turns$	2073 75 131 406 1753 731 734 917
tutor	25 26 1124 53 1586 2540 2552 1599 1600 1609 1615 2569 2570
tutor$	452 1549 1586 1587 2553 1600 2554 2563 1615 1617 1623
tutors	2540
tutors$	2553 2554 2559 2563
twice$	2032 97 132 2697
two	143 2346 1398 1405 1418 1425 365 1462 392 2445 2446 2476 1524 448 478 2534 1581 1582 2537 1593 521 2602 2641 1970 1971 1980 905 1983
two$	2346 1398 1405 1418 1425 365 1462 392 395 2445 1503 427 1505 2468 2478 448 451 1532 461 1539 1540 480 2531 2534 1581 1582 2537 1593 521 534 2634 2641 2659 1724 1727 1730 1736 1737 662 677 1756 1757 1970 1971 1980 905 1983 1991 1997
twos$	1496 2450
type$	1713
unable$	333 362
uncle	1535 2494 2514 488
uncle$	978
under$	1099 2084 2146 190 372 1758
undergrowth$	704
underm	625
unders	1331 1888 817 1894 1001
understand$	2285
understanding$	1873 1876 1938 1957
understood$	2049 1807
undert	1108 2084 1321 1363 1758
undertake$	352
undertaken$	2062 2275 2317
undertakes$	352
undo	603 616 625
unfair	975
unfold$	2191
unfoldes$	2191
unfolds$	2191
unfollow$	892
unfollowe$	892
unfollowed$	892
unfollowes$	892
unfollowing$	892
unfollows$	892
unfriend$	892
unfriende$	892
unfriended$	892
unfriendes$	892
unfriending$	892
unfriends$	892
unhealthy$	1592
unit	2494 481 2552 1615 2569
unit$	1119 2510 485 1566 2522 904
units	2569
units$	2510 2559
unload	1755 1017
unload$	2709
unlock	689 1766 1017
unpick$	825
unpicke$	825
unpickes$	825
unpicking$	825
unpicks$	825
unsafe	719
unsafe$	1796
unsupervised$	1413
untangle$	615
until	1729
until$	2148 1203 412 1526 2486 2515 2683 2686 2003 2014
up	2051 2084 1149 1166 1265 1292 1758 1766
up$	2031 1081 2046 2047 2062 2086 2087 2090 2103 1152 2118 2119 2121 2149 2164 1232 1261 2216 2218 2219 1276 1278 1286 2244 1291 2246 2251 2252 2289 1350 2310 2351 2370 1420 2377 2407 1481 2528 2529 1580 2535 1660 2640 2676 2677 2709 1772 1779 1816 1867 1920 1937 1948 1999 2000 2003 2006 2020
upd$	1779
update	1131 2127 1262 1264 1288 681 1764 689 1766 1792 1853 954 1000
update$	2216 204 2236
updated$	2218 204 1784 1854
updates$	2085 2216 204 2236 1283 2242
updati	1000
updating$	204
uped$	1779
uphold	1003
uploaded$	71
upon$	1491 1675 1847 2023
ups	1166
ups$	2070 2216 2370 1455 1779
upskil	817 1003
uptake	4 72 1149 695
uptake$	1081 2103 1772 1791
urge$	836
urged$	836
urges$	836
urging$	836
us$	1355
use	2137 1184 1310 1828
use$	2132 2138 2264 236 239 1317 253 277 2674 732 803 899
used	1117 2150
used$	2071 2156 732
useful	2212
useful$	2133 2165 1953
uses$	2132 236 732 803
usher	418
using$	253 277 542 1805 732 803
usual$	1238 182 1958
utilis	1003
valley	2494
valued	2334
valued$	2338
van$	1119 58 2147 2684
vans	109
vans$	2147 2684
vehicl	754
vehicle$	1831
vehicles$	1831
venue	2570
vet$	310
veting$	310
vets$	310
vetting$	310
via$	542
vicar	25 26 1124
vicinity$	2429
victim	756
victim$	1833
victims$	1833
video	2127 681 1764 1792 954
video$	2681 2682 2699
view	2068
view$	2160 2290 761
viewe	2082
views	1116
views$	2070 197 307 703 1902
vigila	1340 1356
vigilance$	2310 1857
vigilant$	2241 2294
villag	2494
village$	2558
violence$	1884
visibi	1356 970
visibility$	2310 1928
visible$	2279 781 1957
vision$	261 1938
visit	1078 2038 2068 2078 93 95 2127 1389 1419 1439 440 1740 681 1764 1792 899 954
visit$	2037 1170 1172 2128 2143 2169 2340 2357 1443 2467 1517 2690 2694 1754 1917 956 1058
visite	1077 1102 2058 2060 1108 1110 2073 2082 2084 1139 2108 1161 689 1766 718
visited$	2031 2056 2062 2093 2115 1172 1777 1795
visiti	1450 2418
visiting$	2065 2369 1058
visitor$	1837
visits	2073 1131 899
visits$	2037 2085 1170 1172 2128 2169 2340 1416 378 1517 2690 1754 1917 1058
voice	1888 1894 1004
voice$	2272 703
voices	1004
voices$	703
volunt	25 26 1124 53 2113 2127 681 1764 1792 954
volunteer$	0 1 2036 12 16 18 84 1171 2128
volunteers$	0 1 2036 12 16 18 84 1171 2128
vote$	946
votes$	946
voucher$	88
vouchers$	88
vulner	2318 1894 1004
wait	962
wait$	131 2324 304 2462 1603 548 726 937
waited	1194 2156 126
waited$	2148
waitin	1194
waiting$	2148 2324 304 2352 937
waits$	131 1603 548 726 937
waive$	1018
waived	689 1766
waived$	1732 1018
waives$	1018
waiving$	1018
walk	1078 2038 89 1166 2137 1184 419 1726 1740
walk$	2132 2138 131 175 1571 1572 1573 1578 2533 513 1591 1603 2680 2690 2691 1739 2694 742 1059
walkab	2127 681 1764 1792 741 954
walked	2150
walked$	1059
walkin	2352 1450
walking$	175 2392 2418 1059
walks	1166 419
walks$	2132 131 175 1571 1578 513 1603 2690 2691 742 1059
wall	1476 2678
wall$	2117 421 422
walls$	2117 2257
want	1220 2174 835
want$	1319 2307 2331
wanted	1198 1220 2174
wanted$	2152
wants	1220 2174 835
wants$	2307 2331
warden	25 26 1124 53 2113 1382
warden$	0 1 2036 12 16 18 46 48 58 84 1171 1778
wardens$	0 1 2036 12 16 18 46 48 58 84 1171 2336 1778
warm$	2165 1816
warmer$	1802
warn$	328 335 360
warne$	335
warned$	328 335 360
warnes$	335
warnin	1401
warning$	2143 133 328 335 360
warnings$	133
warns$	328 335 360
was	2156 126 154
was$	1100 1104 1134 80 1162 2158 148 646 720 730
watch	2068
watch$	293 668 1857
watched$	2049 2105 668
watches$	668
watchful$	1263
watching$	293 668 768
wave	1185
wave$	2139 1803
waves$	2139
way	1259 2274 474
way$	2160 2213 2215 1551 2561 2624 1895
ways$	2624 1896 1908 833
we	25 26 1124
we$	1084 1088 17 1302 2258 282 2320
weaken	603 1690 616 621 2655 625
weaken$	2644
weakens$	2644
weaker	1688
weaker$	2642
wean$	582
weaning$	582
weapon	109
wear$	1123
wears$	1123
webina	2127 681 1764 1792 954
webpag	2127 681 1764 1792 954
websit	2127 2678 681 1764 1792 954
website$	23 85 2117
websites$	23
wedge$	610 617
wednes	454 571 572
wednesday$	2061 454 2485 571 1648 572 2603 2687 1741 2696
wednesdays$	2061 2485 1648 2603 2687 1741 2696
week	2570
week$	2061 2076 2467 487
weekda	454 571 572
weekday$	2485 1648 2603
weekdays$	2485 1648 2603
weeken	454 571 572
weekend$	2061 113 2485 1648 2603
weekends$	2061 113 2485 1648 2603
weekly$	2032 663 2697 686
weeks	454 571 572
weeks$	2061 2195 2485 2515 487 2601 1648 2603
weekss$	487
welcom	122 246 288 2334
welcomed$	1199
welcoming$	2133 2165 1323 2279 1365 1876 1957
welfar	976 1004
well$	1929
wellbe	2318 1894 1004
went	2038 2078
went$	1086 1100 1722 731
were	2156 126 154
were$	1100 1104 1134 80 1162 2137 2158 148 507 646 720 730
what	162
what$	1191 121 1228 1239 1254 292 308 1799 1820
whatev	162
whatever$	1239 1357
whatsapp$	1454 379 1458
when	125 162 1497
when$	1190 1202 159 1239 183 2219 2220 2264 2431 2447 2448 1799 1820 1839 763 1855 1856 1889 869
whenev	1497
whenever$	183 2431 2447 763 869
where	125 162 1726
where$	1202 159 1239 183 344 1499 2680 1799 1820 1839 763 1856 1889 869
wherea	125
whereas$	1202
wherever$	183 763
whether$	47 1820 1908
which$	1082 1083 1190 344 1799 1820 2008
while	125
while$	1202 2515
who	143
who$	1114 2081 1218 1387 1719 1720 1721 1799 1820 1827 751
whoever$	752
whole	1980
whole$	2346 1398 1405 1418 1425 365 1462 392 2445 448 2534 1581 1582 2537 1593 2641 818 1970 1971 905 1983
whom$	1387 1799 1820
why$	1820
widen	1017
wider$	2230 279 634
wife$	978
wifi	1476
will	1373
will$	1080 1162 220 221 1309 251 1342 1435 1555 1685
willing$	1565
win$	859
wind	381 576
window$	2117
windows$	2117
wing	2494 2552 1617 2571 2575
wings	2571
wining$	859
wins$	859
winter$	2157
wisely$	2670
wiser	1715
wish	1220 2174 835
wish$	261 2331
wishes	1220 2174 835
wishes$	2331 307 703
with	1610 1744
with$	2031 2057 1232 1233 1242 1249 2207 2219 1291 2246 2298 1362 1388 2348 2349 2353 1428 2406 2490 2492 1560 2532 2612 1660 2628 633 2698 1747 2703 1795 1812 1868 1870 1889 1893 1956 2008 2014 2015 2016 2019 982
withdr	576 583 1019
withdraw$	614
withdrawe$	614
withdrawen$	614
withdrawes$	614
withdrawing$	614
withdrawn$	2481 2606 1732
withdraws$	614
wither	1690
wither$	2644
withers$	2644
within	151 337
within$	1099 1414 1664
withou	1705 757
without$	1189 359 2525 2658 727 1834
withs$	2348
women	2346 1398 1405 1418 1425 365 1462 392 1474 2445 2446 1521 1524 448 2534 1581 1582 2537 1593 536 2641 1970 1971 905 1983
women$	1457 2439 2441 1515 2475 2478
word$	2143 2181 2325 1862 975
words$	2181
work	1118 835
work$	2 2072 2080 85 1237 1243 1246 2204 2209 2240 213 2258 2269 244 286 2336 548 2607 1654 2609 1852 791 817 1895 1949 879 1958
worked	1108 1126 2084
worked$	1077 2062 2125 529 791 879
worker	25 26 1124 53 2113 2127 681 1764 1792 954
worker$	0 1 2036 1084 12 16 18 48 54 58 2104 84 1171 2185 2189 700 1778 1786 713 980
workers$	0 1 2036 1084 12 16 18 48 54 58 84 1171 700 1778 1786 1922
workin	1118 1356 1894 835
working$	38 2072 1137 2240 213 2310 2336 791 1895 879
workload$	1236
works	835
works$	85 2209 2297 548 791 879
worksh	93 2127 1615 2569 1617 2571 681 1764 1792 954
workshop$	1170 2128 2691 1739 956
workshops$	1170 2128 2691
workstream$	710
workstreams$	710
world$	628
worrie	1220 2174
worries$	1283 2238
worry	1220 2174
worse	960
worst	1980
worth	2212 1916
worthwhile$	1953
would$	181 242
wound$	2410
wrap	231 838
wraparound$	1308 1915
wrappingaround$	1915
wrapsaround$	1915
wristbands$	88
write$	1053
writes	1131
writes$	2085 1053
writing$	934
writte	1102 2084 1164 1229 153 1758 689 1766 718
written$	1077 2056 2058 2060 1110 1139 2108 1161 2118 2183 1230 691 1795 1053
wrong	975
wrote	718
wrote$	1103 1795
yards$	2368
year	2571
year$	2157 2170 2498 487 1586 1617 1623
years$	487
young	1901
young$	27 28 29 44 2076 78 106 2139 1188 2144 2146 119 1200 136 137 1219 143 1221 1222 2177 2206 1329 256 2346 1398 1405 1418 1425 365 1462 392 1474 2445 2446 1495 1521 1524 448 478 498 2534 1581 1582 2537 1593 528 536 2641 1746 2704 1752 1800 1894 1903 1970 1971 905 1983
younge	2346 1398 1405 1418 1425 365 1462 392 2445 448 1531 461 1540 478 480 2520 2534 1581 1582 2537 1593 521 536 2602 2641 1970 1971 905 1983
younger$	2346 1398 1405 1418 1425 365 1462 2419 392 2445 448 1577 2534 1581 1582 2537 1593 536 2641 2648 1970 1971 905 1983
youngest$	2648
youth$	2045 42 1382 2439 2480 1988
youths	1495
youths$	1480 2439 2449 1988
yp	143 2346 1398 1405 2363 1418 1425 2394 365 2404 2405 1462 2419 2422 392 2445 2446 2476 448 1531 461 1540 2505 478 480 2519 2520 498 2534 1581 1582 2537 2545 2546 1593 521 536 2602 1649 2613 2617 2619 2621 2633 2635 2641 2654 1970 1971 1980 905 1983
yp$	1559 2634
zine$	2001
zines$	2001
zone	1400 1401
zone$	56 1972
zones	1400 1401
zones$	56 1972
