1064 942 671

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
(?:each|every) (?:boy|girl|player|pupil|friend|student|member|young person|of (?:them|the YOUNG)) (?:\w+ ){0,4}?(?:different|separate) (?:\w+ ){0,2}?(?:schemes?|clubs?|schools?|class(?:es)?|groups?|bus(?:es)?|routes?|courses?|sessions?|days?|times?|centres?|placements?|colleges?|activit(?:y|ies)|projects?|taxis?|cars?|flats?)
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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 42 47 50 53 54 55 56 57 58 59 60 63 64 66 68 70 71 72 73 75 76 78 79 80 81 82 83 84 85 88 89 90 91 93 95 99 100 101 102 103 107 108 109 110 111 114 115 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 134 135 136 137 141 142 143 145 147 148 149 151 152 159 162 163 166 170 172 173 174 176 177 178 180 181 182 183 184 189 190 191 192 194 197 198 200 202 203 205 208 210 219 222 233 237 238 240 241 242 243 244 247 248 249 250 251 252 253 254 262 263 264 265 266 270 272 273 275 277 278 279 280 281 282 283 284 285 287 288 289 290 291 292 293 294 303 309 311 313 314 318 319 320 321 325 326 327 329 333 334 335 336 337 338 340 341 342 343 346 348 350 351 353 354 355 356 360 361 362 365 367 369 370 372 373 377 380 385 386 387 389 395 396 402 403 406 408 409 411 412 413 414 415 417 418 419 420 421 422 423 424 425 429 432 433 434 436 437 438 439 451 458 459 460 476 477 481 487 488 489 491 494 496 499 503 504 507 508 510 511 513 515 516 520 523 524 528 530 531 532 533 534 535 537 538 539 541 543 544 545 548 550 551 553 554 555 557 558 563 565 566 567 568 569 570 572 574 576 577 578 579 580 581 582 583 585 586 587 588 589 590 591 592 594 595 596 597 598 599 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 619 620 621 622 623 624 625 626 627 629 630 632 633 634 635 636 637 638 639 640 642 643 644 645 646 647 648 649 651 652 653 654 655 656 657 658 661 662 663 664 665 666 667 668 669 670 671 672 674 675 676 677 678 679 680 681 682 683 684 685 688 689 690 691 692 693 694 695 696 697 698 699 701 702 703 704 705 706 707 708 709 710 711 712 713 714 716 717 719 720 721 723 724 725 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 761 762 763 764 765 767 768 769 770 771 772 773 774 775 776 777 778 779 781 782 783 784 785 786 787 788 789 790 791 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 811 812 813 814 815 816 817 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 896 897 898 899 900 901 903 904 905 906 907 908 909 910 911 912 914 915 916 917 918 919 920 921 922 923 924 929 930 932 936 937 942 955 961 962 963 973 976 980 981 982 985 1000 1003 1004 1005 1006 1007 1009 1010 1033 1038 1040 1041 1050 1053 1054 1057 1062 1063 1 8 9 13 17 19 21 30 43 44 45 46 48 49 51 52 61 62 65 67 69 77 86 87 92 94 96 97 98 104 105 106 112 113 116 133 138 139 140 144 146 153 156 158 160 161 164 167 171 175 179 185 186 187 188 193 195 199 201 204 206 207 209 211 213 215 216 217 218 220 221 223 228 231 234 239 245 246 259 261 267 268 269 271 276 286 295 296 297 298 299 300 301 302 307 308 310 312 316 317 322 323 324 328 330 331 332 339 347 349 352 357 358 359 363 364 366 368 371 374 375 376 378 379 381 382 383 384 388 390 392 393 394 397 398 399 400 401 404 405 407 410 416 427 428 435 440 444 445 446 447 448 450 452 454 457 466 467 475 478 479 480 482 483 484 485 486 490 492 493 495 497 498 500 502 505 506 509 512 514 517 518 519 521 522 525 526 527 529 536 540 542 546 547 549 552 556 559 560 561 562 564 571 573 575 584 593 618 628 631 641 650 659 660 673 686 687 700 715 718 722 726 760 766 780 810 818 902 913 928 931 938 940 941 944 946 947 954 956 957 959 960 964 966 970 971 978 991 995 997 1002 1008 1012 1017 1019 1030 1031 1032 1034 1035 1039 1044 1045 1047 1051 1055 1056 1058 1059 1060 1061 0 7 74 150 154 155 157 165 168 169 196 212 214 224 225 226 227 229 230 232 235 236 255 256 257 258 260 274 304 305 306 315 344 345 391 426 430 431 441 442 443 449 453 455 456 461 462 463 464 465 468 469 470 471 472 473 474 501 792 925 926 927 933 934 935 939 943 945 948 949 950 951 952 953 958 965 967 968 969 972 974 975 977 979 983 984 986 987 988 989 990 992 993 994 996 998 999 1001 1011 1013 1014 1015 1016 1018 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1036 1037 1042 1043 1046 1048 1049 1052

8 14 6 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 9 12 4 9 8 10 7 9 5 10 10 8 5 6 7 8 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 6 6 4 5 5 8 6 5 5 8 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 4 3 3 4 5 4 0 0 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 5 12 8 11 6 7 11 13 0 6 11 10 7 6 8 0 10 7 7 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 4 6 4 9 5 0 8 8 0 14 20 26 9 9 7 9 7 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 7 13 4 5 9 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 5 5 4 11 3 5 0 0 5 4 7 4 6 3 6 10 6 0 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 5 3 4 8 3 4 4 4 5 3 3 5 5 3 6 4 6 5 5 2 11 2 10 11 10 3 5 4 11 5 5 4 6 5 14 5 5 4 5 3 7 6 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 2 4 5 3 6 2 5 4 8 8 0 0 2 0 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	1496 574 1769
20$	1958
34$	885
35$	885
YP	1522
a$	2111 129 1246 1301 1313 1319 1320 277 1350 1354 455 1521 1706 2649 1709 1710 2653 1715 1717 1718 1719 657 1727 1776 1966 1967 1968 1971 1972 1974 1975 1976 1979 1980 1984 1985 1989 1994 1998 2005
abc	319 1383
abcs	1383
able$	2164 1386 329 1418 1547 709 1816
about$	1260 1347 2321 1882 1887
above	2407
above$	2413 1900
abreas	827
abreast$	1891
abroad	1543
abuse$	1860
academ	2464 2472 2522
academy$	2480
accept	1079 2043
accepted$	2021
access	1314 1864 828 1892
access$	2256 809
accessed$	677
accessible$	2250
accessing$	2040
accomm	476
accommodation$	2466 480
accord	773
accordingly$	1837
accoun	2126 1293 828 1892 957
account$	23 2224 2235 2286
accred	1095
accredited$	2037
achiev	1140 1897
achieve$	678
achieved$	1081 2082 678
achieves$	678
acknow	1096 806 987
acknowledgement$	2038
across	2675
across$	2505 1844
act$	864
acted$	2129
action	2102 1281 1293 671 1741 1769 942
action$	76 2098 2211 2223 2235 688 700
actions$	76 2098 688 700
active$	2171 1250
activi	2102 2226 2245 1365 2581 671 1741 1769 1920 942
activities$	2103 2175 2307 2546 2575 1634 2577 2579 1872 1873 1925
activity$	2546 1925
acts$	864
ad$	750
add	886
add$	1016
added$	1016
adding$	1016
additi	227
additional$	1256 1291 691 761
addres	150 151 1247 210 806
address$	1274 1473 989
addressed$	1215 2189 989
addresses$	1473 989
addressing$	989
adds$	1016
admit$	1373 1476 432
admited$	432
admiting$	432
admits$	432
admitt	436
admitted$	432 1500
admitting$	432
adolescents$	2410
adopt$	249 1035
adopte	2059 2069 1151 1735
adopted$	2093 1035
adopting$	1035
adopts$	1035
adult	2126
adult$	2122 2230 2231 2273 2654 1799 736 953 1001
adults	278
adults$	108 2122 206 1285 2273 1342 2654 953 1001
advert	2059 2102 671 1735 1741 1769 942
advice$	193 2233 272 999
advis$	331
advise	25 26 1111 987
advise$	324 331
advised$	331
adviseed$	324
adviseing$	324
adviser$	690 701
advisers$	690 701
advises$	324 331
advisi	987
advising$	331
adviss$	331
advoca	806 990
advocate$	968
afraid	1174 745
afraid$	2116 1809
after$	2223 1362 2667 1773 1951
aftern	449 1599 2541 566 567
afternoon$	2036 113 2438 2455 520 1614 2563 2570 1630 2573 719
afternoons$	2036 113 2455 1614 2564 2571 1630 2573 719 1787
again$	1329 2359 1934
agains	1726
against$	1086 141 1206 2326 1395 2668 1841
age$	2636
agenc	2198
agenci	38 53 2088 1264 278
agencies$	0 1 2011 12 16 18 1102 63 2071 84 1158 1262 2206 206 1342 786
agency$	2047 1269
agenda$	2221 698 1830
agree	886
agree$	1082 348 362 920
agreed	1088 2059 1151 1247 1735
agreed$	2023 2030 2093 1221 2189 1327 362 1547 1767 850 920
agreeed$	1082
agreem	2102 2320 671 1741 1769 942
agreement$	87 193 2319
agreements$	2319
agrees$	1082 348 362 920
ahead	2095
aim	824
aim$	257 1914
aiming	824
aims	824
aims$	1914
alarm$	55 60 88
alarms$	55 60 88
alert	1323
alert$	2212 2265 1933
align	990
alive$	2171
all	52 139 153 2416 1725 2671 1877 1946
all$	2007 2032 2054 1116 1149 1163 206 1337 1340 1342 1579 2525 1712 686 786 1868 1968 1972 1999
alliance$	1909
alliances$	1909
alloca	1104 2059 1735
allocate$	1037
allocated$	2046 1137 539 1767 1037
allocates$	1037
allocating$	1037
allotment$	85
allow	436
allow$	2161 1369 1373 1414 1444 1449 1476 432 1500 1659 844 1922
allowe	436
allowed$	1369 1386 2380 1490 2433 432 1500 789
allowing$	432 844
allows$	2161 432 1500 844 1922
allowted$	1369 432
allowting$	432
alone	1174 1588
alone$	2116 2432 2452 2527 2530 1952
along$	2399 1460 2426 1921
alongs	1451 1593
alongside$	1235 2535 1844 1932 1935
altern	2245 2287 560 625 632 1920
alternate$	550 1618 1629
alternating$	550 1629
alternative$	1284 636
alternatives$	1861
ambassador$	701
ambassadors$	701
amber$	2109 2110 1785
ambition$	257
amend	1004
amende	2059 1735
among$	1371 2505 1646 969
an$	1240 1246 243 1313 1319 1706 2649 1709 1718 1719 657 1776 1984 1994 2005
analyse$	763
analyses$	763
analysing$	763
analyst$	955
analysts$	955
and$	1291 1353 1364 1890
annual$	676
anothe	1264 2334 2365 2368 2375 2376 2390 2393 1530 2536 2583 2587 2589 2591 2603 2605 2624 878 1945
another$	2167 1240 2206 325 326 2344 2347 2349 2352 2355 2356 2364 2369 2373 2459 2462 1525 1526 1538 2482 1545 2509 504 1580 2534 1595 535 1603 2566 2584 2595 2597 2599 2613 2616 2617 2619 629 2636 636 2649 1718 735 1942
answer	1096 2129
answer$	2038 1058
answered$	1058
answering$	1058
answers$	1058
anti$	807
any$	1265 202 1267 1340 485 2536 1644 1712
anybody$	2119 2536
anyone$	2119 2536
apart	2325 2329 2385 2386 1556 1557 597 1672 618
apart$	2348 364 2388 1546 2491 2498 2499 2505 2506 1565 2508 503 2517 2544 2557 2602 1661 2614 2620 1687 1937
apolog	962
apologise$	939
apologised$	939
apologises$	939
apologising$	939
app$	23
appeal$	2458 619 1684 2659
appearance$	1863
appl	886
applic	2102 671 1741 1769 942
applicable$	1815 1816
application$	2651 2659 1893
applications$	2659 1893
applie	1089
applied$	2031 919
applies$	919
apply$	919
applying$	919
appoin	2059 93 2102 436 671 1735 1741 679 1743 1769 942
appoint$	1039
appointe$	1039
appointed$	1765 1767 1039
appointes$	1039
appointing$	1039
appointment$	1157 2103 1500 2651
appointments$	1157 2103 1500
appoints$	1039
appren	1599 2541
approa	2083 1174 138 1804 991
approach$	2211 2255 1871
approachable$	2250 1852 1933
approached$	2116
approaches$	1184
approaching$	2340
approp	2183 227 1374 632 1864 827
appropriate$	1221 1223 1256 2201 1284 1291 2250 2316 1815 1816 1891
appropriately$	1891
approv	1088 1104 2059 1735
approved$	2030 2046
apps$	23
april$	2132 1191
are	1067 150 226
are$	1087 43 1121 80 1149 1154 100 103 2112 135 144 1257 1317 260 1507 1537 502 641 650 660 715 720 732 734
area	2325 2464 2472 2483 1568 2510 2522 2540
area$	2400 2404 2450 2465 1524 1525 2467 1549 1948
areas	2510
areas$	2268 2404 2529
arise	1243
arise$	2185
arises$	2185
around	1451
around$	164 2206 1291 1295 1347 2321 1865 1891 1932
arrang	2059 1118 1125 2095 1735
arrange$	220 1369
arranged$	2067 2234
arrangeed$	1369
arrangeing$	220
arranges$	2060 220
arrangeted$	1369
arrest	1174 950
arrest$	133 143
arrested$	2116
arrests$	133 143
arriva	1626
arrivaltime$	2568
arrivaltimes$	2568
arrive	415 436 538 888
arrive$	1500 1554
arrives$	1500
articl	2102 671 1741 1769 942
as$	1196 155 156 1222 170 1239 176 179 2189 2191 263 732 751 1831 1832 1865 837 858
asbo	319 1383 320 1384
asbos	1383 1384
aside	1006
aside$	2062
ask	2112 1203 2145
ask$	131 324 394 420 724 1055
aske	724
asked	1089 2033 2035 1203 2145 708
asked$	2031 2125 1185 324 348 394 1772 1055
asking$	324 394 420 1055
asks	1203 2145
asks$	131 324 394 420 724 1055
aspira	1870 991
assaul	138 745 950
assault$	2122 142
assaults$	2122 142
assemb	2102 2360 2363 671 1741 1769 942
assemble$	2422
assemblies$	2103 2661
assembly$	2661 944
assess	2102 1211 150 1217 671 1741 1769 942
assessed$	69 1750
assessment$	2151 2153 2156 2157 2159 2160
assessments$	2159
assign	2059 1735
assign$	1037
assigned$	1137 539 1767 1037
assigning$	1037
assigns$	1037
assist$	976
assistance$	2233 976
assisted$	976
assisting$	976
assists$	976
associ	1379 1380 2323 2325 2328 2329 1412 1416 2363 2389 1555 1640 2583 961
associate$	2321 2343 2354 2358 2497 1943
associating$	2322 2337 1944
association$	2322 2582 2586 2592 1938 1939
assumptions$	1878
assurance$	193 1839
assurances$	1839
at$	1112 2081 1150 2111 1192 130 159 170 2178 2189 1274 223 258 2266 2269 2271 1485 1487 1494 1495 2460 465 1534 537 2567 563 2656 2662 2665 1724 2667 1729 2675 2676 1737 1770 1787 1883 1951 1979 1980 1990 1991 1992 2004
attached$	1900
attachment$	1675 1909
attachments$	1675 1909
attack	138 745 950
attack$	1809
attacked$	1805 1809
attacks$	1809
attemp	824
attend	1064 1065 4 2013 1084 2026 2027 1089 1095 1103 1105 2048 2053 2057 2058 2059 1118 1133 95 415 436 1735 685 692 888
attend$	2012 1159 1500 486 1553 2567 1756 727 1061
attendance$	1068 21 2047 2056 2075 91 128 1500 1749 1768 706
attendd$	1756
attended$	2006 2031 2037 2050 2087 1159 1756 727
attendees$	2045 2056 2071
attending$	2006 2040 1753 727 1061
attends$	2012 2060 1159 1500 486 1553 1756 727 1061
attention$	1297 1861
attenu	598
attitu	991
attitudes$	1878
attrac	2401
attraction$	2458
attractive$	2250
audit	2102 671 1741 1769 942
audite	1095
audited$	2037
august$	2132
aunt	1517 2464 2484 483
aunt$	965
auntie$	965
aunty$	965
authorisation$	1949
authorisations$	1949
authority$	1949
autumn$	2132
availa	2059 1120 1323 1735
available$	2062 2063 1221 2234 2265
avoid	2330 360 578
avoid$	1450 2557 1642
avoidi	578
avoiding$	1642 1782
avoids$	1450
aware	1247 1290 1323 827
aware$	2189 2212 2232 2259 2265 1891
awaren	1870 991
awareness$	789 1866 1867 817
away	1173 404 419 2464 1530 469 2483 597 618 624
away$	2115 2325 2330 1420 1427 364 2385 2388 2394 1477 1483 2447 2460 2462 1533 1540 2486 1546 487 495 1658 1661 600 1691 1957 1969
back	1263 1743
back$	135 1254 2205 364 726 2002
background$	1849
bad$	1574
badge$	2052
badges$	2052
badmin	1726
badminton$	2668
bail$	319
bake$	931
bakees$	931
bakes$	931
ban	308 316 318 334 335 337 344 376 377 383 404 439 450 564 1713 890
ban$	317 1443 399 435 442 444 580 648 2655
band	2545
banding$	580
bands$	2553
bane$	442
baned$	580
banes$	442
baning$	442 580
bann	308 450
bann$	580
bannding$	580
banned	316 318 2381 413 1505 564
banned$	2313 317 343 357 2380 1477 2447 2449 444 580 648
banner	86
banner$	640
banners$	640
bannin	316 318 334 404 564
banning$	317 442 444 580 648
banns$	580
banred$	648
banring$	442 648
bans	316 318 334 404 564
bans$	317 442 444 580 648 2655
bar	316 318 334 383 404 450 564 890
bar$	317 442 444 648
barbec	89 1153
barbecue$	2660 1721
bare$	442
bares$	442
baring$	442
barned$	648
barning$	442 648
barr	450
barred	316 318 413 1505 564
barred$	2313 343 357 1477 2447 2449 444 648
barrier$	605 612
barriers$	2228
barrin	316 318 334 404 564
barring$	442 444 648
barrister$	968
bars	316 318 334 404 564
bars$	317 442 444 648
base$	1837
based$	1916
basis$	1814
basket	1726
basketball$	2668
be	226 259 766
be$	1087 1149 144 172 176 1241 183 1257 1270 209 1278 2225 1292 231 1305 1311 251 1317 254 260 2267 1332 1334 1367 347 1422 1507 1537 1554 492 2503 502 1570 1590 641 650 660 732 762 788 812 869 871
bear$	189
bearing$	189
bears$	189
became$	715
become	226
become$	172 209 715
becomes$	715
becoming$	209
been	2048 2131 126
been$	1076 1091 36 2059 1121 1141 1143 1149 144 1292 502 641 650
before	746
before$	2111 1190 2667 709 1810
befrie	138
begun	2059
begun$	112
behaved$	2316
behavi	2289 1870
behaviour$	319 320 1878 998
behaviours$	1878 998
behind	1711 958
behind$	2608 2653 1803
being	226 259 1433 2389 1870 991
being$	144 172 1257 209 1292 2323 2340 2363 1537 2485 2503 1781 1782 762 812
belief	1892
belief$	1911
believ	2129 1203 2145
believe$	846
believes$	846
believing$	846
belong	1212 150
belong$	2154 748
belonging$	2251
belongs$	748
below$	1900
bench	24 1459 2648
bench$	55 90 417 418 1755
benches$	55 90 1755
benefi	2183
bes$	762
beside	1592 1593
beside$	2535 1991
best	1864
best$	236 1918
better	205 227 1374 625 632 1697 803 806 948
better$	1236 1269 1291 236 2256 275 1341 1359 2304 301 1374 2316 345 622 1690 1692 629 631 2640 636 704 1905 851 863 1929
betwee	1181 2320
between$	2123 1371 2314 2319 2324 2377 2505 2582 1669 1676
betweens$	2319
beyond	147 1687 1691
bid	2102 671 1741 1769 942
bigger$	1469 2413
bike	24
bin	24
bin$	55 90 1755
bingo	1726
bingo$	2668
bins$	55 90 1755
bit$	2292
blankets$	1977 1978
block	376 377 395
block$	371 881
blocke	2381 2423
blocke$	881
blocked$	2313 371 419 881
blockes$	881
blocking$	371 881
blocks$	371 881
board	19 38 1133 1134 773
board$	1102 2073 2075 2076 2092 90 2196 2197 2481 1726 684 1837
boarded$	679
boardi	2464
boarding$	1529 484
boards$	2092 90
boat	2545
bolste	990
bolted	1705
bolted$	2647
bond	1640 1662
bond$	310 321 2582 582 2604 603 608 1675 1909 1915
bonds$	310 321 582 2604 1675 1909 1915
book	2057 481 548
book$	2674 1977 1033
booked	1095 2057 2059 1735 679 1743
booked$	2037 2087 1033
booking$	2651 1033
bookle	2102 671 1741 1769 942
booklet$	2042
booklets$	1977
books	24
books$	2674 1753 1977 1033
boroug	2325 2464 2472 2483 1568 2510 2522
borough$	2465 1524 2467 2469 2480 1549 2528
boroughs$	2470
both	2416 1725 2671
both$	2032 2317 1381 1388 1401 1408 361 1445 388 2416 443 2504 1563 1564 2507 1575 2525 2611 686 1946 1947 894 1959 1967 1968 1972 1980 1988
bought	1088 2059 1144 1152 1735 679 1743 1006
bought$	2030 2086 2094
bounda	2289 828 1892
boundaries$	1862 1927
bounds$	411
box$	931
boxes$	931
boxing$	674
boxs$	931
boy	1175 2317 1381 1388 1401 1408 361 1445 1447 388 2416 443 456 1522 473 2504 1563 1564 2507 1575 2611 1946 1947 894 1959
boy$	2117 2119 2463 1541
boyfriend$	965
boys	27 28 29 44 78 119 1187 136 139 252 1316 2317 1381 1388 1401 1408 361 1445 388 1457 2416 2417 1478 1503 1506 443 1513 493 2504 1563 1564 2507 1575 523 531 2611 1728 1733 1777 1946 1947 894 1959
boys$	1092 1093 1108 1142 79 83 101 102 2114 2117 2119 2121 1183 1200 2148 1361 1440 2410 2412 2420 1498 2441 2445 2448 2463 2501 2509 565 2604 2670 1802 1955
branches$	694
bread$	1978
break	1406 1512 1552 1568 2510 1581 1626 2581 597 598 611 615 616 620 895
break$	222 339 2438 2454 498 499 1569 2523 578 1661 599 600 1668 1962
breakf	89 1153 1722
breakfast$	1721 2664 1978 1986
breakfasts$	1986
breaki	598 615
breaking$	222 339 498 499
breaks	2510 598 615
breaks$	222 339 498 499 2523 2554
breaktime$	2568
breaktimes$	2568
breath	1512
breathe$	2457
breather$	2454
breathing$	1512
bridge$	795
bridgeing$	795
bridges$	1857 1858 795
brief$	1821 1059
briefe	1064 2033 2035 1095 2083 1148
briefed$	2006 2034 2037 2090 1059
briefi	19 2102 671 1741 1769 942
briefing$	2103 944 1059
briefings$	2103
briefs$	1059
brighter$	1779
bring	190 2401 913
bring$	198 302 1050
bringing$	198 302 1424 1050
brings	190
brings$	198 302 1050
broade	990
broken	2625
broken$	2327 1556 1557 895 1967 1968
brothe	1447 2484 483 516
brother$	964
brothers$	1801 1964
brough	190
brought$	191
budget	1088
budget$	2028 40
budgeted$	2030
build	1314 803 806 988
build$	234 246 2256 630 642 790 794 845
builde$	246 630
buildes$	246 630
buildi	2522 1582 806
building$	85 246 2408 2431 2450 2492 2513 552 630 790 794 845
buildings$	2524 2529
builds	806
builds$	246 630 642 790 794 845
built	1119 679 1743
built$	2061 2091
bulb$	55 680
bulbs$	55 680
bulletin$	9 1740
bulletins$	9
bullie	2643
bully	2643
bump$	2360
bunch$	2600
burglaries$	956
burglary$	956
burgle	745
burgled$	1809
bus	2522 1597 2539 2671
bus$	1106 58 2092 2531 2537 2546 2660 1721 1981 1986
buses	1568 2510 2539 2540 1599 2541
buses$	2092 2520 2529 2537 2538 2546 2549
bushes$	694
busine	1212
business$	2154 2218 870
businesses$	63
but	2491
buy	1804 1006
buy$	2644
buyer	1003
buyer$	953
buyers$	1964 953
by	514 1716
by$	1150 114 2128 127 2269 276 1343 537 2656 2658 1724 2667 1745 1788 1790 1792 1836 1921 1985 1991
cabin	2545
cabinet$	2073
cafe	30
cafe$	63 2408
cafes$	63
café	30
café$	2408
calendar$	2049 683
call	2013 2102 1422 671 1741 1769 942
call$	2012 1166 2118 1184 123 131 133 134 2311 2651 857
called	95 2125 962
called$	1159 134 962
callin	1433
calling$	1436
calls	1118 1372
calls$	2012 2060 1166 1184 123 131 133 134 2311 1435
calm$	2457
calmer	948
came	1080 2043 2048 2057
came$	2013 2022 1207
camera	24
camera$	55 60 90 640 1755
cameras$	55 60 90 640 1755
camp	89 1153
camp$	2660 931
campai	2102 671 1741 1769 942
campaign$	674 777
campaigning$	777
campaigns$	777
campes$	931
camps	1153
camps$	931
campus	2464 1568 2510 1599 2541
campus$	2492
can	2112 1356
can$	107 2164 2179 1292 1368 329 1418 358 494 1667 1818
cancel	571
cancelled$	2451 2576 1714
cannot	1387 329 1418 358 494
cannot$	1425 1558 1600 2557
cap	336 427
cap$	430 435 592
capaci	828 1892
capacity$	1219 1898
caped$	430
caping$	430 592
capitalise$	234
caps$	430 592
capting$	430
capture$	785
captured$	2309 1757
captureing$	785
captures$	785
car$	2122 1583 2531 2546
card	86 2102 671 1741 1769 942
card$	2042 2052 640 2651 1977
cards	1726
cards$	2052 640 2651 2668 1977
care$	2227 2301 1862 1958
cared	2305
careful$	1250 1933
carefully$	2640 1855
carer	53 2088 2464 476
carer$	0 1 2011 12 16 18 2039 84 1158 480 964
carers$	0 1 2011 12 16 18 2039 84 1158 261 379 2464 480 964
cares$	2227
careta	25 26 1111
carr	913
carria	2545
carriages$	2549
carried$	1095 2053 2059 1304 1346 1735 679
carries$	1110 2053 756
carry	2112
carry$	1110 756 760
carrying$	1782 756
cars	109
cars$	2122 1583 2538 2546 2549
cascad$	774
cascade$	774
cascades$	774
cascading$	774
cascads$	774
cascadting$	774
case$	1128 1133 1220 1229 1258 688 1824 1831
caseload$	2074
cases$	688
caseworker$	966
cast	27 29 1599 2541 2545
cast$	1093 2487 539 2549
casts	2541
casts$	2487 2549
catch	1245 1829
catchup$	2187
catchups$	2187
caught$	1428 365 366
cause	1892
causes	1892
caution$	331
cautione$	331
cautioned$	331
cautiones$	331
cautioning$	331
cautions$	331
cbo	319 1383 320 1384
cbos	1383 1384
cctv	743
cctv$	55 60 1807
cease	571 1668
cease$	2576 2610
ceased	1182 1197
ceased$	2124 2139
ceases$	2576
celebrate$	833
celebrates$	833
celebrating$	833
cent$	1116
center$	1287
centre	30 35 1568 2510 2522 2540 789
centre$	1287 2400 2408 2450 2461 2492 2546 552
centred$	1244 1853 1876 1916
centres$	2529 2546
certain$	253 1919
certif	2102 671 1741 1769 942
certificate$	2052
certificates$	2052
chair	25 26 1111 1134
chair$	54 2076 2142 2674 2001
chaire	2059 1735
chairs	24 1118
chairs$	2060 2142 2674 1977
challe	987
challeng$	814
challenge$	2216 1851 814
challenged$	2253
challenges$	2216 814
challenging$	814
challengs$	814
champi	806
champion$	701 703
champions$	701
chance	2287
chance$	2176 271 2279 329 1512
chances$	271
change$	2162 2207 2209 467 468 725 1922 1931 1025
changed$	1744 1025
changees$	2162
changes$	2162 2207 1266 2209 467 1922 1025
changing$	467 1025
channel$	23 2382
channels$	2163 1277 214
charge	1713
charge$	2655
charges$	2655
charte	86
charter$	87
chas	414
chased	1089
chased$	2031
chat	1437 375 1441
chat$	2118 270 283 1422 1437 2379 375 1439 2382 1441 2383 378 1780 1923
chats$	270 283 2382 1923
chatti	1433 1436
chatting$	2378
check	1065 93 2102 1245 671 1741 1769 1829 942
check$	2102 185 671 1741 1769 942 1013
checked$	69 1013
checkin$	1157 2187
checking$	185 1013
checkins$	1157 2187
checks$	1118 185 1013
chess	1726
chess$	2668
child	1175 1447
child$	2051 2117 2119 1446 1541 852
childcare$	61
childr	1175 1187 1202 1205 252 1316 2317 1381 1388 1401 1408 361 1445 1447 388 1457 2416 2417 1478 1503 1506 443 2504 1563 1564 2507 1575 523 531 2611 1946 1947 894 1959
children$	1132 2117 2119 2121 2144 2147 2148 2285 1440 1446 2410 2412 2420 1498 2445 2448 2634 1905
childrens$	2117
childs$	2117
choice	2287 2289 1870 1920 991
choice$	635
choices$	635
choir	2545
choos$	633
choose	2112 724
choose$	633 634 668 1788
chooses$	633 634 668 1788
choosi	724
choosing$	633 634 668 1788
chooss$	633
chose	724
chose$	1788
chosen	1088
chosen$	2030
chrono	2102 671 1741 1769 942
church	30
cinema	30
circle	2102 1696 671 1741 1769 942
circle$	2600 603 2621 2631 2633 1693 1695 2638 2642
circles$	2621 2631 1693 2638 2642
circul	2059 1118 1151 1735 679 1743
circulated$	2093
circulates$	2060
circumstances$	1432
cities	2522
cities$	2470
city	2464 2472 2483 2522
city$	2465 2467 2469 2528
civil$	319
claim	1713
claim$	2655
claime	1095
claimed$	2037
clarification$	193 1839
clarit	828 1892
clarity$	193 1839
class	447 2472 1531 1568 2510 2522 1597 2539 2540 1599 2541
class$	2141 1511 2468 2473 2474 1584 2535 2546 2548 1695 2661
classe	1552 2510 1569 1582 2539 2541
classes$	2105 2141 2480 2511 2524 2529 2546 2661
classm	2317 1381 1388 1401 1408 361 1445 388 1457 2416 2417 1503 1506 443 2504 1563 1564 2507 1575 531 2611 1946 1947 894 1959
classmates$	1440 2410 2412 1498 2445 2448
classroom$	2092
classrooms$	2092
clause	2320
clause$	2152 2319 1811
clauses$	2152 2319 1811
clean	89
clean$	454 1793 898
cleanu	1153
clear	400 414 1864
clear$	2108 2140 2219 2220 1415 1464 1540 771 850 863 905
cleare	679 1743
cleared$	1758
clearer$	863
clearing$	905
clears$	905
clicked$	2080
clicks	1103
clicks$	2045
climb$	931
climbes$	931
climbs$	931
clinic	30 53
clinic$	690
clique$	603
clos	376 377 395 404
close$	1246 1250 2503 1592 771 795 916
closed	2059 1140 2381 1735
closed$	2082 411 419 2576 1752 916
closeing$	795
closely$	1844
closer	205
closer$	1269 275 333 851
closes$	795 916
closing$	916
club	30 35 2102 2472 2522 2540 1599 2541 671 1741 1769 942
club$	63 2074 2408 2450 2461 2468 2480 2546 552 674
clubs	1568 2510 1582 2541
clubs$	63 2480 2524 2529 2546
co$	807
coach	25 26 1111 53 2088
coach$	2660 690
coache	25 26 1111 2545
coached$	1754
coaches$	2660 924
coachi	2102 671 1741 1769 942
coaching$	924
coats$	88 1977 1978
coax$	594
code	86
code$	87 2655 680
codefendants$	1385
codes$	88 680
coerce	138
coerci	138
coffee$	81
cohesi	828 1892
cohort	2545
cohorts$	2553
coinci	2360
coincide$	2555
collab	205 807 828 1892
collaborative$	1269
collaboratively$	1844
collea	1264
colleagues$	2071 2206 786
collec	524 1626
collect$	2425 785 1060
collected$	1736 1757 1060
collecting$	785 1060
collectiontime$	2568
collectiontimes$	2568
collects$	785 1060
colleg	447 2464 2472 1531 476 1568 2510 1569 2522 1591 1597 2539 1599 2541
college$	2134 1194 1511 461 2467 2473 2474 2480 2492 2533 2546 1791
colleges$	2480 2511 2529 2533 2546
colour$	2674
colours$	2674
come	1080 2043 2048 2057 2112 190 415 692 888
come$	2013 2022 2107 2125 131 2181 2433 436 1553 1554 1573 1585 1590 1756 716
comed$	1756
comeed$	1756
comes	190 415 888
comes$	2107 131 2181 1553 1585 1756 716
comfortable$	2250
coming	190
coming$	1224 2323 1782 1817
comments$	693
commis	1088 2059 1144 1735 679 1743
commissioned$	2030 2086 1766
commit	38 1104 828 1892
commit$	956
commits$	956
committed$	2046 956
committee$	1102 2073 684
committing$	956
common$	2494 850
commun	1105 1245 1380 2323 1829 773 1864 1870 987 991
communicat$	774
communicate$	161 774
communicates$	161 774
communicating$	774
communication$	2047 2187 2211 1277 214 2322 1434 1837
communicats$	774
communicatting$	774
communities$	1366
community$	2290 1366 320
compan	25 26 1111 53 1379 2545 2583 1689
company$	62 2321 2331 1392 2351 2613 1682 2631 2632 2637 2639 2641
compared$	725
compassionate$	1852
compla	1203 2145
complaint$	123 133 2651
complaints$	123 133
comple	1066 4 1079 1084 2026 1095 1105 2057 2058 2059 1118 1140 2095 1304 1346 1735 685 692
complete$	2008 2082 2091 678 1756
completed$	2008 2021 1081 2024 2037 2072 2082 2084 2087 2091 2246 2288 678 1756
completeed$	1756
completes$	2060 678 1756
completing$	2040
completion$	1068 2047 1749
concentrate$	2457
concer	89 1153 1271 1870 991
concern$	1226 2202 2207 2209 2216 1831 778
concerns$	1226 2202 2207 1266 2209 2213 2216 1831 1832 778
concert$	2660
condit	2320 319 1383 1713
condition$	2319 2655
conditions$	2319 2655
conduc	1095 2059 1735
conducted$	2037
conductor$	48
conductors$	48 84
confer	2102 671 1741 1769 942
confid	2287 709 1870 1892 991
confidence$	1310 1773 1912
confident$	1773
confir	1247
confirm$	1082 1747
confirmed$	1082 2189
confirms$	1082 1747
confis	323
congre	1379 1380 2323 2325 2360 2363 2401
congregate$	2321 2422 2425 1943
congregating$	2322 1944
connec	1662
connection$	321 2604 1675 1909 1915
connections$	2604 1675 627 1909 1915
consci	1323
conscious$	2265
consen	2289
conseq	2289
consequences$	2202
consid	2059 1212 2183 1247 1864
consider$	1748 1850 981
consideration$	2211 1297 2286 1830 982
considerations$	982
considered$	2154 2189 2234 2309 981
considering$	981
considers$	1748 981
consis	180 1864 806 1870 807 828 1892
consistent$	1244 2212 1852 798
consort$	1943
consorting$	1944
constant$	1250
constructive$	1284 1929
consul	1064 1089 2033 2035 1126 2083 1148 2102 671 1741 1769 708 749 942 988 991
consultant$	1813 966
consulted$	2006 2031 2034 2068 2090 1772
contac	1064 1065 2013 1089 2033 2035 1095 1097 1105 2057 2059 1118 1126 2083 1148 93 95 2102 1379 1380 2323 2325 2329 1400 1402 1412 1416 1422 1423 2385 1555 671 1741 1769 708 1829 870 942
contact$	2047 2055 1157 2103 1184 2210 2279 2311 307 2318 1377 1378 2321 2322 1382 321 1393 2338 2342 2343 2354 2358 2366 1426 2374 1434 1435 2497 2592 1671 1739 1763 703 1833 1934 1941
contacted$	2006 2031 2037 2068 2090 1159 1772
contacts$	2060 1157 2103 1184 1763
contin	205 227 828 1892
continual$	1250 972
continually$	972
continuation$	972
continue$	651 859 972
continued$	1269 1291 651 704 770 771 972
continues$	651 972
continuing$	651 972
continuous$	972
continuously$	972
contra	2102 1383 671 1741 1769 942
contract$	2049
contri	53 2088 987
contributor$	0 1 2011 12 16 18 84 1158
contributors$	0 1 2011 12 16 18 84 1158
contro	138 336 427 607 1804
control$	306 592 2612 2644
controling$	306 592
controls$	306 592
controlting$	306
conven	2013 2059 1735
convene$	2012
convenes$	2012
conver	2102 671 1741 1769 942
conversation$	2118 2203 2211 1277 214 2262 270 2279 1923
conversations$	2203 2211 1277 214 270 1923
cook	1004
cooked	2095
cooking$	674
cool	1672
cool$	2609 2614
cools$	2614
cooper	961
coordi	25 26 1111 53 180 215 1279 807 987
coordinated$	1244
cope	1314
cope$	2256
copies$	1977
coping	828 1892
copy	2059
copy$	2042
core$	38 1133 1134 2317 1381 1388 1401 1408 361 1445 388 2416 443 2504 1563 1564 2507 1575 2611 1946 1947 894 1959
corner$	1608 2551 2627
corners$	2549 1608 2551 2627
corrid	2464
corridor$	2513 2627
corridors$	2627
cost	2131 126
cost$	22
costed	1088
costed$	2030
costs$	22
costum	24
could	1356
could$	2131 2133 177 1368 358
counci	25 26 1111 53 2671
council$	54 1840
councillor$	62
councillors$	62
counse	53 2102 671 1741 1769 749 942
counsel$	331
counsele$	331
counseled$	331
counseles$	331
counseling$	331
counselling$	2055
counsellor$	690 1813 966
counsels$	331
count$	50 929
counter$	2092
counters$	2092
counti	1568 2510 2522
counties$	2470
counting$	929
country$	2469 2528
counts$	929
county	2464 2472 2483 2522
county$	2465 1524 2467 2469 2528
course	2102 1242 1597 2539 2540 1599 2541 671 1741 1769 942
course$	2014 2074 2103 2184 2546 674 1814 944
courses$	2103 2546
court	30 2648 957
court$	85 319
cousin	2464 2484 483
cousins$	1802 1964
cover	1212
cover$	2154 2326
covera	1339
coverage$	2281
covere	1095 2048 1212 149 150 151 152
covered$	2037 2154 1213 1215 1216
covering$	2326
covers	2048
crackd	957
cracks$	2272
create	2059 1120 1735 987
created$	2062
creati	4 987
creation$	1068
creatively$	1855
crew	1599 2541 2545
crew$	2549
crews	2541
crews$	2549
cricke	1726
cricket$	2668
crime$	956
crimes$	956
crop$	2181
crops$	2181
cross	1555 835
cross$	205 2360 2497 2542 1610 2555
crosso	1610
crossover$	2552
crossr	1899
crowd	2583 1696
crowd$	2406 2600 2629 2634 1695 2638 2639
crowds$	2406 2638 2639
cultiv	990
cultur	1870 991
culturally$	807
culture$	2630 1878
cups$	1977
curb	336 427
curfew	319 1383 323
curfew$	410 1950 887
curfews$	410 1950 887
curiosity$	2238 1821 1833
curiou	1323
curious$	2212 2265 1933
current$	2171
curric	2102 671 1741 1769 942
curriculum$	2049
curtai	336
customary$	178
customers$	1964
cut	316 439 598 607 611 747
cut$	146 2313 2327 578 592 610 679 1758 1008
cuting$	592
cuts	316 598
cuts$	146 592 1008
cuttin	316 598
cutting$	146 578 1008
cycle$	931
cyclees$	931
cycles$	931
dad	1517 2464 2484 483
dad$	964
daily$	2007
dampen	616
dance$	931
dancees$	931
dancer	27
dances$	931
danger	2289
danger$	2202
dangers$	2202
darts	1726
darts$	2668
dashbo	2102 671 1741 1769 942
data$	1155 1740 1827
database$	2077
date	870
date$	1934
daught	1447
daughter$	1446 964
daughters$	1446
day	1568 2510 2522 2540 1599 2541
day$	2041 1145 2136 2428 2438 2546 2548 1614 2559 2562 2563 2565 1625 2570 2660 2674
days	2510 2541 950
days$	2041 1145 2136 2529 2546 1614 2560 2564 2565 1625 2571
dead$	2384
deadline$	1742
deadlines$	1742
deal	175
deal$	168 210
dealer	109 2126 1003
dealer$	2122 2654 1806
dealers$	2122 2654 1964 953
dealin	175
dealing$	168 956
dealings$	1434
deals	175
dealt$	150 151 152 168
debate$	2203
december$	2132
decent$	1692
decide	1247
decide$	2142 362
decided$	2189 362
decides$	2142 362
decision$	2229
decisions$	2229
declare$	1082
declareed$	1082
declares$	1082
declin	948
deconstruct$	814
deconstructe$	814
deconstructes$	814
deconstructing$	814
deconstructs$	814
decrea	948
decrease$	92
dedicated$	1137 699
deepen	806 990
defendants$	1385
defus	616
degree$	5
delegates$	2071
delet	376 377 747
delet$	881
delete	2381
delete$	373 881
deleted$	881
deletes$	881
deleting$	881
delets$	881
delive	1066 4 1088 1095 1105 2057 2059 1118 1152 98 215 1279 1735 679 1743 913
deliver$	1030
deliverables$	1742
delivered$	2008 1081 2030 2037 2087 2094 1162 1030
delivering$	1030
delivers$	2060 1030
delivery$	1068 2047 700
deliverys$	700
demand$	1219
demoli	395 2423
dentis	749
dentist$	1813
depart	1626
department$	1840
departuretime$	2568
departuretimes$	2568
dependence$	593 1675
dependency$	593
descri	2112 1171 1203 2145 1212 150
describe$	2113 2154 945
described$	2154
describes$	945
design	2059 1735
design$	2142
designated$	1137 699
designs$	2142
desk$	2054 2092 621
desks$	2092 621
detach$	577 610
detached$	2020 42
detaching$	577
detail$	2152
details$	2042 2152 1849
detective$	955
detectives$	955
deter	316 383 957
deter$	317 399
determ	1247
determined$	2189
deterr	316 991
deterred$	357
deters	316
develo	2059 1314 1735 803 806 988
develop$	2162 2180 246 2256
develope$	246
developed$	2253
developes$	2162 246
developing$	246
development$	2207 2209
developments$	2207 1266 2209
develops$	2162 2180 246
dialogue$	2203 1277 214 270 1833 1923
diary$	683
did$	1081 2131 2133
die$	1672
dies	1672
dies$	2614
dietic	749
dietician$	1813
dietit	749
dietitian$	1813
differ	1530 625 632 1697 709
difference$	1773
different$	1193 1456 2459 1519 2462 1525 1526 1528 1538 1545 504 505 1572 512 513 1578 1580 517 518 519 522 1587 1589 527 1595 1596 535 1601 1603 1604 1606 1607 544 1609 1611 550 1618 1622 561 562 1627 1629 1685 1690 1692 629 2636 631 636
differently$	2640 1855
difficult$	352
diffus	616
dig$	1009
digest$	1740
digging$	1009
dignity$	1905
digs$	1009
dilut	598 611 616
dimini	620
dinner	89 1153
dip$	695
direct	25 26 1111 2102 2287 671 1741 1769 942
direct$	324 1396 394 420 870
directed$	324 394
directing$	324 394 420
direction$	1949
directions$	2398 2514 1949
directs$	324 394 420
disassociat$	579
disassociate$	578 579
disassociates$	579
disassociating$	579
disban	2381 377 1556 1557 1668 895
disband$	601 2610
disbande$	601
disbanded$	2498 2499 601
disbandes$	601
disbanding$	601
discon	571
discou	308 316 383
discourage$	317 576
discouraged$	357
discourages$	317 576
discouraging$	317 576
discretion$	1856
discus	2059 1212 149 1247 1735 1829
discuss$	1748 983
discussed$	2154 1213 2189 2234 983
discusses$	1748 983
discussing$	983
discussion$	2203 2211 2262 270 1923 983
discussions$	2203 2211 270 1923 983
disengag$	579
disengage$	579
disengages$	579
disengaging$	579
disentangle$	610
disman	1556 615 895
dismantl$	601
dismantle$	601
dismantled$	2498 601
dismantles$	601
dismantling$	601
dismis	538
disper	2372 396 400 415 1556 1557 884
dispersal$	1948 1949
dispersals$	1949
disperse$	1460 399 1464 883
dispersed$	2371 2498 2499 883
disperses$	883
dispersing$	883
displa	2059 2069 1151 2102 671 1735 1741 1769 942
display$	2092
displayed$	2093
disrup	316 598 615 616
disrupted$	2512
disseminat$	774
disseminate$	774
disseminates$	774
disseminating$	774
disseminats$	774
disseminatting$	774
dissociat$	579
dissociate$	578 579
dissociates$	579
dissociating$	579
dissol	377 1668
dissolv$	601
dissolve$	601 2609 2610
dissolved$	601
dissolves$	601
dissolving$	601
dissua	316
dissuade$	317
dissuaded$	357
dissuades$	317
distan	597 618
distance$	2476 577 1661 605 610 612 1957
distances$	577
distancing$	577
distant$	1528 1540
distri	4 1095 2059 1152 98 534 1735
distributed$	2037 2094 1162 1598
distribution$	1068
divers	1897 991
diversionary$	1284
divert	988
divert$	577
diverting$	577
diverts$	577
divide	1556 534 895
divided$	2498 1598 539
dividi	895
division$	612
do$	1081 2112 169 173 2225 286 2298 2299 2303 1418 549 1645 754 810
doctor	749
doctor$	690 1813 966
documented$	1757
does$	169 286 1418 549
doing$	173 286 754 1843
domino	1726
dominoes$	2668
don$	1418 549
donate$	1005
donated$	1005
donates$	1005
donating$	1005
done	1066 1095 2059 1140 1143 1304 1346 1735
done$	2008 1081 2024 2037 2082 2085 2087 2091 2246 2247 2288 2310
door$	2019 2054 2092 90 2249 1981
doors$	2019 2054 2092 90 2543
dorm	1599 2541 2545
dorms	2541
doubl	2099 948
double$	97 132
down	1119 2381 948
down$	2031 2046 2061 2149 1286 373 728 1980 1992
downlo	2043 1103 2057
downloads$	2045
draft$	1034
drafte	2059 1735
drafted$	1034
drafting$	1034
drafts$	1034
draw	2401
draw$	234 2458 500 508 577 912
drawin	731
drawing$	2651 912
drawn$	1104 679
draws$	912
dress$	1713
drew	1185
drew$	2127
dried$	1197
drift	1406
drift$	2457 1660 613 1678 1853
drifted$	613
drifting$	613 1678
drifts$	613 1678
driv	215 1279
drive	2372
drive$	409 867 925
driveing$	409
driven	524
driven$	508 532 938
driver	25 26 1111 52 53 2088 1175 119 2671 1777 1877
driver$	0 1 2011 12 16 18 2039 46 84 1158 108 2117 2654 1806 1965
drivers$	0 1 2011 12 16 18 2039 46 1116 84 1158 108 2117 1183 2654 2673
drives$	409 867 925
driving$	867 925
drop	93 439 571 578 656 948
drop$	30 35 92 2102 1642 649 1722 671 1741 1769 857 933 942
dropin$	1157 1720
dropins$	1157 1720
droppe	1207 948
dropped$	2149 649 933
droppi	578 948
dropping$	1642 649 933
drops	571 948
drops$	649 933
drug$	956
drugs$	956
dry$	1793
due$	750 1831
dug$	2091
duty$	2054
dynami	2622 828 1892
dynamic$	2630
dynamics$	2630
each	153 2416 558 2611 1725 2671 1946
each$	2007 2032 2054 2064 2136 2177 1337 2335 2358 2378 446 1522 2497 516 2525 521 525 540 542 2567 2598 2604 1709 2662 2663 659 2667 1730 1733 686 1776 735 1868 1967 1968 1972 1989 1994 1999 2005
ear$	1837 862
earlie	948
earlier$	1595
earliest$	1234
early$	2174 1234 520 1980
earn$	848
earning$	848
earns$	848
ears$	862
easier	948
easier$	1670
easter$	482
easters$	482
easy$	2140
eat$	1560 1585 543 1057
eating$	1057
eats$	1560 1585 543 1057
eclipse$	2077
educat	524
educate$	813
educated$	1510 1520 2479
educates$	813
educating$	813
effect	2622 1864
effective$	787
effectively$	2174
effectiveness$	1828
effort	1293
effort$	2211 2235
efforts$	2211
eject	414
elder	473
elder$	2618
eldest	2317 1381 1388 1401 1408 361 1445 388 2416 2446 443 456 1522 473 475 2490 2504 1563 1564 2507 1575 516 531 2611 1946 1947 1956 894 1959
eldest$	2618
elearn	2102 671 1741 1769 942
elevat	990
elsewh	2464 2483
elsewhere$	2158 2268 2447 2452 2460 2462 2636 1812
email	1065 2102 671 1741 1769 942
email$	9
emaile	1064 1089 2033 2035 1097 2059 2083 1735 708
emailed$	2006 2031 1090 1772
emails	1118
emails$	9 2060
embed	215 1279 806
embed$	989
embedd	2059 1735
embedded$	2253 989
embedding$	989
embeds$	989
emerge	1243
emerge$	2162 2185
emergees$	2162
emerges$	2162 2185
emotio	227
emotional$	1291
empath	828 1892
emphas	990
employ$	1039
employe$	1039
employed$	1039
employes$	1039
employing$	1039
employs$	1039
empower$	977
empowered$	977
empowering$	977
empowerment$	977
empowers$	977
empty$	1793
enabl	990
enable$	248
enables$	248
enabling$	248
encour	1247 2287 806 991
encourage$	984
encouraged$	2189 984
encourages$	984
encouraging$	984
encryp	743
encrypted$	1807
end	308 316 335 376 377 571 578 1668 2625
end$	344 2380 1527 2472 1608 2551 2576 1642 586 2609 2610 2614 2627 796 1023
endeav	824
ended	1197 1207 2381
ended$	2139 2149 2313 2327 2380 2576 1023
ending	316 571 578
ending$	1642 796 1023
ends	316 335 571 1672
ends$	1586 1608 2551 2576 2614 2627 796 1023
enforc	886
engage	1064 1105 1147 685 1864 805 1870 1920 991
engage$	2089 1869
engaged$	2006 2040 2084 1869
engagement$	2047 2211 1749 1768 1851 1869 1925
engages$	2089 1869
engagi	805
engaging$	2040 1869
engend	990
enhanc	806 987
enhanced$	2253 275
enough$	293
enquir	2102 671 1741 1769 942
enrich	990
enrol$	474
enroled$	474
enroling$	474
enroll	1095
enrolled$	2037 1750
enrolred$	474
enrols$	474
ensure	806
ensure$	2267 362 800
ensured$	2253 362 800
ensures$	362 800
ensuring$	800
enter	415 888
enter$	2433
entered$	71 539
enters	888
entrance$	2092
entrances$	2092 1577 2543
entry	1626
entry$	404 1477 1986
entrytime$	2568
entrytimes$	2568
environment$	2248 2290 2630 1863
environments$	2248 2290
episod	950
equally$	1905
equip$	815
equipm	24
equipped$	815
equipping$	815
equips$	815
erode	598
escala	768
escalate$	1922
escalated$	1842
escalates$	1922
escort	416
escort$	409
escorted$	508
escorting$	409
escorts$	409
establ	2059 1247 1735 806
established$	1221 2189
estate	2325 2464 2472
estate$	2450 1549 2528
esteem	1892
ethos	991
evalua	2059 1735
evaluate$	764
evaluates$	764
evaluating$	764
evenin	2102 449 1568 2510 2522 2540 1599 2541 566 567 671 1741 1769 942
evening$	2036 2041 113 2438 2455 520 2548 1614 2559 2562 2563 2565 1625 2570 1630 2573 1634 2577 719
evenings$	2036 2041 113 2455 2529 1614 2560 2564 2565 1625 2571 1630 2573 2575 1634 2577 2579 1656 719 1787
event	2102 671 1741 1769 942
event$	2103 944
events$	2103 2184
every	153 2416 1725 2671 1946
every$	2007 2032 2054 2064 1163 2136 1299 1337 1340 2525 525 540 2662 2663 659 2667 686 870 1994
everyb	52 153 212 252 1316 278
everybody$	1116 1276 1342 1366 786
everyo	52 153 1264 212 252 1316 278
everyone$	1116 2206 206 1276 1342 1366 786
everything$	2229 1818 1874
evict	414
eviden	743
evidence$	41 64 1807 1849
evidenced$	69
evident$	1757
evolve$	2162
evolvees$	2162
evolves$	2162
except	2491
exchange$	207
exclud	1174 2372 404 413 439 1505 450 564 890
exclud$	442 892
exclude$	442 444 892
excluded$	2116 343 2371 1477 2447 2449 444 2479
excludes$	442 444 892
excluding$	442 444 892
excludning$	442
excludring$	442
excluds$	442 892
exclus	950
exclusion$	133 319 320
exclusions$	133
exerci	2102 671 1741 1769 942
exhibi	89 1153
exhibition$	85
existing$	1221 2201 870
exit	377 600
exit$	587 1664
exiting$	587
exits$	2543 587
expect	828 1892
expectations$	1862
expected$	348
expel	439 450 890
expel$	442 892
expele$	442 892
expeles$	442 892
expeling$	442 892
expell	1505 450
expelled$	2447
expelning$	442
expelring$	442
expels$	442 892
expenditure$	22
experience$	2283
experiences$	693
explai	1089 1171 1203 2145
explain$	2113
explained$	2031
exploi	2289 1804 1003
exploit$	2644
exploitation$	1860 953
exploitative$	953
exploited$	953
exploiter$	953
exploiters$	953
exploiting$	953
exploits$	953
explor	1212 150 2183 1247
exploration$	2211
explore$	980
explored$	2154 2189 2234 980
explores$	980
exploring$	980
exposed$	1451
exposu	828 1892
express$	2277
extend$	1021
extending$	1021
extends$	1021
extent$	5
extra$	301 691
extrac	624
extract$	577
extricate$	577
eye$	2188 862
eyes$	862
facili	2059 1735 806 987
fade	1672
fade$	2609 2614
faded	2625
fades	2625
fades$	2614
fair	89 1153
fair$	2108 2140 1721 1933
fairly$	2174 1905
fairs	1153
faith$	1911
fall	1207 948
fall$	92 2149 266
fallin	948
falling$	266
fallping$	266
falls	1207 948
falls$	2149 266 1442 1672
famili	27 28 29 52 53 2088 139 1877
families$	0 1 2011 12 16 18 1092 1093 2039 1116 59 1132 83 84 1158 2177 1312 261 1336 1388 379 2463 2477 1536 2673 1868 1879 965
family	53 2088 2317 1381 1388 1401 1408 361 1445 388 2416 443 456 1522 2464 2472 2484 483 2504 1563 1564 2507 1575 2611 1946 1947 894 1959
family$	0 1 2011 12 16 18 2039 84 1158 1214 2463 1536 639
far	469 618
far$	158 469 1533 1540 1546 544 1609 1685
fare	1713
fare$	61 2655
fares$	61 2655
fashion$	2186
faster$	1928
father	1517 2464 2484 483
father$	964
fathers$	261
fear	1203 2145
fear$	1781
fears	1203 2145
feasibility$	1884 822
feasible$	1816
february$	2132
fed$	2208
fee	1713
fee$	2655
feed$	199
feedback$	65 672
feeding$	199
feeds$	199
feel	2112 1203 2145 1314
feel$	2256 1317 1363 715 732 1863 945
feelin	828 1892
feeling$	945
feelings$	693
feels	1203 2145
feels$	1317 715 732 945
fees$	2655
fell	1207 948
fell$	2149
felled$	1758
felt	2112 1203 2145
felt$	715 732 945
fenc	395
fence	24 2648
fence$	55 90 1005
fenced$	2423 419 1005
fences$	90 1005
fencing$	55 90 1005
festiv	89 1153
festival$	2660
few$	2138 1233
fewer	97 746
fewer$	1161 105 1810 946
fi	1459
fight	950
fight$	2122 133
fights$	2122 133
figure$	2078 1155
figures$	2078 1155 1740
file	2059 1128 1133 1217 1735
file$	2070 2075 2077 2156 2157 2159 2160 688 1830
filed	2059 1735
filed$	71
files	1118
files$	2060 2070 2075 2077 2159 688
fill$	795 911
filled	1095 2059 1735
filled$	2037 911
filling$	795 911
fills$	795 911
film	2102 2643 671 1741 1769 942
film$	23 85 2651 2652 2660 1721 2669 2674
filming$	941
films$	2660 2674 941
final$	2072
find	1171 1422 626
find$	1166 2113 1203 220 630 730 1795 843
finde$	630
findes$	630
findin	1211
finding$	2151 2153 220 630 843
finds$	1166 220 630 730 1795 843
fine	1713
fine$	2655
fined	2372
fined$	2371
fines$	133 2655
finish	1066 2059 1143 538 1626 1735
finish$	2609
finished$	2008 1081 2072 2085 2091
finishingtime$	2568
finishingtimes$	2568
finishtime$	2568
finishtimes$	2568
firm	53
firm$	863 866
firmer$	863 866
firmly$	2174
first$	1234 1788
fish$	931
fishes$	931
fishs$	931
fit$	2164 1007
fits$	1007
fitted	1095 1119 1152 1705 679 1743
fitted$	2037 2061 2094 2647 681 1007
fitting$	1007
five	27 29 44 106 1187 136 139 2317 1381 1388 1401 1408 361 1445 388 2416 2417 1478 1506 443 493 2504 1563 1564 2507 1575 523 2611 1728 1733 1777 1946 1947 894 1959
five$	1093 1108 79 83 89 101 1170 1200 2148 2317 1381 1388 1401 1408 361 1445 388 2416 2420 2441 2448 443 2504 1563 1564 2507 1575 565 2604 2611 2629 1709 1726 2670 1946 1947 894 1959 1973 1988 1999
fix	427
fix$	903
fixed	679 1743
fixed$	903
fixes$	903
fixing$	903
flag	203
flagged$	2208
flat	476 1599 2541
flat$	2332 480 1583 2546
flats	2541
flats$	2332 1583 2546
flexib	1323
flexible$	2265
flies$	479
floor	2464 1599 2541
floor$	2627
floors	2541
floors$	2627
flourish$	2277
flowing$	2219
flush	414
fly$	479
flyer	2102 671 1741 1769 942
flyers$	1977
fobs$	88
focus	806
focus$	1229 1833 989
focuse	789
focused$	1853 1876 1916 989
focuses$	989
focusing$	989
focussed$	1876 989
focussing$	989
follow	1103 1174 138 2611
follow$	184 1280 1281
followed$	2116 2129 1247
followers$	2045
following$	184 1782
follows$	184
food$	2674 1978
footag	743
footage$	1807
footba	1726
football$	2668 674 1988
footfa	13 72 1136
footfall$	2078 1768
for	465 514 1743
for$	2030 1114 2081 2086 2127 2154 2194 2200 2237 1303 2252 2263 1375 2326 1474 2456 2556 2656 2667 1788 1836 1840 1841 1847 1853 1865 1886 1983 1990 2003 969
forbid	316 318 334 335 337 383
forbid$	317 1443 580
forbidden$	2313 357 2380
forbidding$	580
forbided$	580
forbiding$	580
forbids$	580
force$	955
forefront$	1287
forge$	845
forgeing$	845
forges$	845
forgiving$	1852
form	2360 447 1531 1568 2510 2522 1591 1597 2539 2540 1599 2541 1605
form$	23 2359 1511 2468 2473 2474 2480 2533 2535 2547 845
forming$	2378 845
forms	2102 2510 1569 1582 2539 2541 671 1741 1769 942
forms$	23 2480 2511 2524 2529 2533 2547 845
fortnightly$	2007 2667
forum	19 38 2102 671 1741 1769 942
forum$	1102 2196 2197
forwar	1247 1280 1281 750
forward$	2168 2189 2222 2223 1750 1814 1819 1931
forwards$	1814 1931
foster	806 990
foster$	476 893
fostering$	893
found	1120
found$	2062 1428 365 366 2397 730
four	106 139 2317 1381 1388 1401 1408 361 1445 388 2407 2416 2417 1478 1506 443 473 2504 1563 1564 2507 1575 523 2611 1733 1777 1946 1947 1956 894 1959
four$	1170 2148 2317 1381 1388 1401 1408 361 1445 388 391 2416 2420 2448 443 1514 1522 2501 2504 1563 1564 2507 1575 565 2611 2629 1712 1718 1719 1946 1947 1956 894 1959
fragme	615 895
fragment$	601
fragmente$	601
fragmented$	601
fragmentes$	601
fragmenting$	601
framew	2102 671 1741 1769 942
fraternise$	1943
free	618
free$	1581 610 922
freedom$	271
frequency$	6
frequent$	181
fresh$	1512 454
friday	449 566 567
friday$	2036 449 2455 566 1630 567 2573 2657 1723 2666
fridays$	2036 2455 1630 2573 2657 1723 2666
friend	27 28 29 44 78 106 1175 119 1187 136 1202 139 1205 252 1316 2317 1380 1381 2329 1388 1401 1408 2365 361 2368 2375 2376 2386 1445 2390 2393 388 1457 2416 2417 1478 2430 1503 1506 443 456 1522 2475 473 493 2504 1563 1564 2507 2515 1575 523 1593 531 1640 2583 2587 2589 2603 1662 2611 2624 1683 1689 1696 1728 1733 1777 1945 1946 1947 894 1959
friend$	2117 2119 1541 2535 627 1694 2637
friendlier$	1779
friendly$	2140 2250 1933
friends$	1092 1093 1108 1142 79 83 101 2107 102 1170 2114 2117 2119 1183 1200 2144 2147 2148 1361 2315 1385 2342 2344 2346 2347 342 2351 2353 2364 2369 2373 1440 2391 2392 1463 2410 2412 2420 1498 2441 2445 2448 2457 452 2482 2488 2509 510 2535 2566 565 2584 2585 2588 2595 2597 2599 2601 2604 2606 1666 2613 2615 2616 2617 2619 614 2623 2626 2629 2631 627 2633 2634 2635 1694 2637 2638 2639 1698 2641 2670 1868 1963
friendship$	310 2322 2337 342 452 506 510 1605 2582 2584 2585 2586 2592 2593 2595 2599 2603 2604 2607 603 608 2616 1679 2626 1688 1689 2631 627 1696 2638 2639 1700 1963
friendships$	310 2322 2337 342 452 506 510 2582 2584 2585 2586 2592 2593 2595 2599 2604 603 608 2616 2626 2631 627 2638 2639 1963
from	2386 1641 1673 1716
from$	2038 1129 114 1181 1206 1227 1326 1398 1405 1407 1413 2362 1421 2377 1508 2456 2462 2486 1551 1567 537 1642 1643 1663 1664 1674 1677 2656 2658 2665 2667 714 1789 1792 1836 1951 1979 2002
full$	236 1359 704
fuller$	236
fully$	1149
fun$	81
functi	1124
functional$	2066
fund$	40 1026
funded$	1026
fundin	2102 2245 671 1741 1769 942
funding$	40 1219 193 1839 1026
funds$	40 1026
furniture$	2674
furthe	205 227
further$	1233 1269 1291 1396 1540 761
future	205
future$	2166 1269 1396 1831
gain$	790 848
gaining$	790 848
gains$	790 848
game	89 1153
game$	2674
games	1153 1726
games$	2668 2674
gang$	320 876
gap$	2272 605 612 1859
gaps$	2272 1859 1872
garden$	85 2651 931
gardenes$	931
gardens$	931
gate	24
gate$	2054 55 2092 90
gates$	2054 55 2092 90 2543
gather	1379 1380 2323 2325 2328 2329 1393 1399 1400 1412 1416 2360 2363 1436 2401 1478 1555
gather$	131 2321 2335 2336 2343 2354 2358 2367 2397 2422 1481 2424 2425 2433 1554 2497 1590 785
gathered$	2309 1428 2397 1736 1757
gathering$	2322 2341 2345 2378 2405 2406 2414 2592 785
gatherings$	2341 2342 2345 2406 2420
gathers$	131 785
gave$	2017 2100 448
genera	227
general$	1291
get	2112 1171
get$	2113 172 2180 287 1458 420 1573 1590 577 594 641 715 774 785 871
gete$	774
getes$	774
geting$	420 774 785
gets$	172 2180 287 420 577 594 641 715 774 785 871
getting$	172 287 1436 577 594 774 871
gift$	1184
gifts$	1184
gig	89 1153
gig$	2660
gigs	1153
girl	1175 2317 1381 1388 1401 1408 361 1445 1447 388 2416 443 456 1522 473 2504 1563 1564 2507 1575 2611 1946 1947 894 1959
girl$	2117 2119 2463 1541
girlfriend$	965
girls	27 28 29 44 78 119 1187 136 139 252 1316 2317 1381 1388 1401 1408 361 1445 388 1457 2416 2417 1478 1503 1506 443 1513 493 2504 1563 1564 2507 1575 523 531 2611 1728 1733 1777 1946 1947 894 1959
girls$	1092 1093 1108 1142 79 83 101 102 2114 2117 2119 2121 1183 1200 2148 1361 1440 2410 2412 2420 1498 2441 2445 2448 2463 2501 2509 565 2604 2670 1955
giv	913
giv$	246
give	227
give$	1291 233 237 246 269 448 578 797 844 914 1017
giveing$	844
given	2018 1095 2057 2059 1152 98 1212 227 281 514 1735
given$	2037 1100 2059 2063 2094 1162 112 1182 2154 1291 2234 233 237 1345 1735 687
gives$	237 246 269 448 797 844 914 1017
giving$	233 237 246 448 578 797 914 1017
givs$	246
go	2013 2112 1171 190 415 436 538
go$	1073 1087 1154 2099 2107 2113 131 1212 2180 2225 1412 1500 453 466 1539 479 486 1553 1554 508 1573 548 588 1653 1704 721 948
goal$	1914
goalpo	24
goalpost$	55
goalposts$	55
goals$	1914
goe$	2312 1553 1585
goes	2048 2053 190 415 538
goes$	1073 1087 1154 2099 2107 2180 2312 1442 453 466 1539 479 486 1553 508 1585 588 1704 667 721 948
going	1083 205 415
going$	2025 1269 2219 1352 2340 2363 1433 2389 588 1782 1843 1865
gone	2048 1173
gone$	1087 1089 2059 2095 1154 2099 2115 2125 1735 721
good$	2140 2256 1341 2485 1574 1692 704 771 851
gos$	131 1553
got$	32 594 715
govern	53
government$	1840
governor$	2073
governors$	2073 684
gp	749
gp$	1813 966
gps	53
gran	2464 2484 483
gran$	965
grand	1447 2484
grandad$	965
grandbrother$	964
grandcarer$	964
grandcarers$	964
granddad$	964 965
granddaughter$	964
grandfather$	964
grandm	1517
grandma$	965
grandmother$	964
grandmum$	964
grandp	1517
grandparent$	964
grandparents$	964
grandsister$	964
grandson$	964
granma$	965
granny$	965
granpa$	965
grant	2102 671 1741 1769 942
grant$	40 653
grante	2059 1735
grante$	653
granted$	653
grantes$	653
granting$	653
grants$	653
grass$	694
greate	96 803
greater$	1160 236 275 1359 301 770 851
green$	2109 2110 1764 1785
greet	1172 1004
greet$	2114
greete	122
greeted$	1186
greets$	2114
grew	2097 2099 948
grip$	2458 1682 619 1684
groom	1804 1003
groom$	2644
groomed$	953
groomer$	953
groomers$	953
grooming$	953
grooms$	953
ground$	1926 882
grounding$	882
grounds$	882
group	27 28 44 78 2102 106 1187 136 1202 139 1204 1205 252 1316 2317 1381 1388 1401 1408 361 2376 1445 2390 2393 388 1457 2416 2417 2419 1478 1506 443 2464 2475 493 2504 1563 1564 2507 1568 2510 1575 523 2539 2541 1637 2583 2587 2589 2591 2603 1662 2605 2611 2624 1683 1728 2671 1733 671 1741 1769 1777 1870 1945 1946 1947 894 1959 942
group$	1092 1102 1108 2075 2076 1142 79 83 101 102 1170 2114 2119 1200 2144 2146 2147 2148 2285 1361 1385 2337 2342 2346 2347 342 2353 2361 2369 2373 2379 1439 1440 2383 2392 1463 2406 1465 1467 1468 405 1471 2420 2422 2441 2448 2450 1511 452 2461 2468 2473 2482 2488 2509 2511 506 510 1584 2535 2546 2547 2549 2566 565 1633 570 1635 2580 2584 2585 2588 2593 2595 2596 2597 2598 2599 2600 2604 2606 2607 1666 604 2613 608 2615 2616 2617 2619 614 2621 1680 2626 2629 1688 2631 2633 1693 2638 2642 2670 1963
groupactivities$	2579
groupevenings$	2579
groupi	2363
groups	1478 2510 2539 2540 2541
groups$	2075 2076 1453 390 2406 1465 1467 1468 405 1471 2420 2511 2524 2546 2547 2549 2621 2631 1693 2638 2642
groupsession$	2579
groupsessions$	2579
groupwork$	2579
grow	2097 2099 948
grow$	2277 1660 715
grows	948
grows$	715
growth$	96
guard	25 26 1111 53 1175
guard$	46 48 108 2117
guardian$	965
guards$	46 48 84 108 2117
guidan	2102 671 1741 1769 942 991
guidance$	193 2233 1839
guide	987
guide$	577
guided	987
guidel	86
guideline$	87
guidelines$	87
guides	987
guidin	987
gulf$	605 612
gym	30 57 1741
gym$	674
had$	2024 32 77 2133 2276 675 705 1771
haircuts$	1978
half	52 473 2510
half$	1116 81 97 132 1522 1526 531 1599 1769
hall	30 35 57
hall$	2408 2450 2461 2549 552
halls$	2549
halt$	586
halv	948
halved	1197 1207
halved$	2139 2149
halves	1568 2510 2540 1599 2541
halves$	1608 2551
hand	913
hand$	2257 1917 1018
handbook$	2049
handed	2018 2059 1152 98
handed$	2017 1095 2059 2094 1162 1735 679 687
handing$	1018
handle$	2612
handou	2102 671 1741 1769 942
handov	1339
handover$	2281
handovers$	2281
hands$	1018
hang	2401
hang$	1379 2360 2425
hangin	1436
hanging$	2323 2363 1423 2378 2389 2414
happen	1083 2059 2095 1735
happening$	2025
happier$	1779
happy$	1547
hard$	352 1882 866
harder$	352 866
harm	138 1804 745
harm$	2644 1809 1860
harmed$	1809
harmful$	1574 1809
harming$	1809
harms$	1809
harnes	990
has	548 769
has$	32 33 1117 1127 73 77 80 82 1149 118 224 2284 290 707 1775 859
have	2112 548 769
have$	33 1117 1127 73 77 80 82 1149 118 224 230 256 267 2284 290 312 1449 1476 707 1775 859
haven$	2248 2290
having$	230 290 1424 1781 859 936
he	139 473 475
he$	1336 2291 1360
head	25 26 1111 2671
head$	2051
headco	13 72 1136
headcount$	2078
heal$	793
heale$	793
heales$	793
healing$	793
heals$	793
health	2289 1374 625 632
health$	749
healthier$	2316
hear$	1748
heard	2129 1203 2145 2305 1864
heard$	2259 2309 952
hears$	1748
heart$	1287
heater	24
hedge$	55 694
hedges$	694
held	1095 2053 2057 2059 2095 95 150 151 152 1735 766
held$	2037 2087 1159 1215 1216 2276
hello	1172
hello$	2114
helmet	24
help	2287 806 827 988
help$	140 2233 250 272 594 1873 1891 1925
helped	524
helped$	140
helpfu	2183
helpful$	2140 140 1816
helpin	806
helping$	250
helpline$	23
helplines$	23
helps$	250 594
her	1198 2317 1381 1388 1401 1408 361 1445 388 2416 443 1522 2489 2504 1563 1564 2507 2516 1575 516 2591 2605 2611 1794 1946 1947 1956 894 1959
her$	2032 154 1350 445 1521 1644 1651 854 1972 1974
here	1212
here$	2106 2154 2155
hierar	958
high$	704 840
higher	96 948
higher$	1160 704 840
highli	990
hike$	2661
hikes$	2661
him	1198 2317 1381 1388 1401 1408 361 1445 388 2416 443 1522 2489 2504 1563 1564 2507 2516 1575 516 2605 2611 1794 1946 1947 1956 894 1959
hir$	1039
hire$	1039
hired	679 1743
hired$	1039
hires$	1039
hiring$	1039
hirs$	1039
his	2591
his$	2032 154 1350 445 1521 1644 1651 854 1972 1974
hit$	678
hits	1103
hits$	2045
hockey	1726
hockey$	2668
hold	1662 766 769
hold$	1110 169 218 1422 431 2458 500 2604 1682 619 1684 760 847 859 897 917 1031
holded$	431
holding$	218 431 760 847 859 917
holds	2053 1118
holds$	1110 2060 169 218 294 431 760 847 859 917 1031
holiday$	482
holidays$	482 2554
holidayss$	482
holist	227 807
holistic$	1291
home	396 2464 476 2522 1597 2539 2540 1599 2541 1626 2675
home$	2015 2039 2140 2332 364 2387 2388 1460 2404 1473 2447 2452 2480 480 1548 2518 2650 726 2002
homes	1577 1582 2539 2541
homes$	2039 2332 2404 1473 2480 2519 2524 2529 2673
hometime$	2568
hometimes$	2568
honest$	2140 1852 1933
hope	1203 2145 2287 824
hope$	1302 257 1911
hopes	1203 2145 824
hoping	824
horizo	828 1892
host$	2142 1039
hoste$	1039
hosted	2059 2095 1735
hosted$	1039
hostel	1582 1599 2541
hostels$	2524
hostes$	1039
hosting$	1039
hosts$	2142 1039
hotline$	60
hotlines$	60
hotspo	743
hotspot$	1807
hotspots$	1807 1827
hours	93 2102 671 1741 1769 942
hours$	2041 45 49 1157 94 2103 1656 1671 680 1979
house	447 476 1597 2539 1599 2541
house$	2332 1511 480 500
housed$	2479 1566
household$	1536
households$	2477
houses	1568 2510 1577 1591 2539 2541
houses$	2332 2519 2533 2553
housin	447
housing$	1511
how	158
how$	51 74 1222 1238 1776 1797 1884 1993
hub	30 35 1741
hub$	56 2290
hubs$	56
humili	962
hung	1705
hung$	2647
hurt	1174 138 1804 745
hurt$	2116 2143 2644 1805 1809
husband$	965
hustl	414
identi	2059 1120 1171 1247 1735
identification$	1675
identified$	2062 1137 2189 2234 699 1765 1767 959 989
identifies$	808 959 989
identify$	2113 220 808 959 989
identifying$	220 808 959 989
identifys$	220
identity$	2251
if	1480 746
if$	155 179 2190 296 2402 2415 2418 2419 1810 752 1831 1832 858
imam	25 26 1111
impact$	1828
implem	4 2059 215 1279 1735
implementation$	1068
impos	886
impossible$	352
improv	2097 96 803 806 948 987
improve$	1160 799
improved$	1160 2253 275 704 1881
improvement$	85 96 2221 1931
improvements$	85 2221 1931
improves$	799
improving$	799
in	1249 1263 1275 1502
in$	1107 2060 2061 1135 2089 1150 2096 1157 1160 99 2111 1190 127 1192 130 1199 159 160 2187 2191 1253 1259 2205 1268 2217 2252 2269 1358 328 2387 2388 2433 1500 2460 464 547 2567 1711 2656 1720 2662 2664 1724 2667 2675 2676 1770 1787 1789 1793 1895 1910 853 1921 896 1975 1991 1992 1997 2003 969
incide	950
incident$	2122 133 778
incidents$	2122 133 778
includ	1212 149 2305 1864
include$	2154 2326
included$	2154 1213 1757
inclus	242 284 807
inclusion$	995
inclusive$	1306 2250 1348 1852 1933
increa	2097 2099 96 769 806 948
increase$	96 1160 275 1922
increased$	1160 236 2253 275 704 1881
increases$	1922
increasing$	1160 275
indivi	1588 574
individual$	572
individually$	2530 1952
indoors$	2387 2388
induct	1148 2102 671 1741 1769 942
inducted$	2090
influe	2289 2622 1920 987
influence$	1400 2342 1451 2458 2583 1682 619 1684
influenced$	1451
influential$	1954
inform	2033 2035 2083 2102 1271 671 1741 1769 1864 942 988
information$	2042 1105 1266 2209 2213 272 1849 1870
informed$	2034 2212 2259 1830 1876 1916
injunc	319 1383 320 1384
injunction$	1940
injunctions$	1940
injur	950
injure	745
injured$	1809
input	2102 1365 671 1741 1769 942 991
input$	2307
ins$	1157 2187 1720
inset	2102 671 1741 1769 942
inside$	2387 2388 1646
insigh	828 1892
insight$	1849
insist$	362
insistd$	362
insists$	362
inspector$	701
inspectors$	701
inspire$	978
inspired$	978
inspires$	978
instagram$	375
instal	1095 2059 1119 1152 1735 679 1743 1004
installation$	85
installed$	2037 2061 2072 2094 681
instead$	125 1195 560 569 1638 746
instil	990
instru	337
instruct$	324 394
instructed$	324 348 394
instructing$	324 394
instructs$	324 394
intake	2545
integr	990
intell	1271
intelligence$	1266 2213 1849
intend	824
intention$	257
inter$	205
interaction$	1434
intercom$	60
intercoms$	60
interest$	2261 2301
interests$	627
interpreter$	61 2118
interpreters$	61
interrogat$	814
interrogate$	814
interrogates$	814
interrogating$	814
interrogats$	814
interv	2033 2035 2102 671 1741 1769 827 942 990
intervention$	1851 1872 1891 1925 996
interventions$	1872 1925 996
interview$	935
interviewed$	2034 935
interviewing$	935
interviews$	935
into	1263 465
into$	2154 2189 1259 2205 1344 462 2505 547 1707 1883 1902 896
introd	4 2059 1735 886
introduce$	1063
introduced$	1063
introduces$	1063
introducing$	1063
introduction$	1068
invest$	831
investigate$	820
investigates$	820
investigating$	820
investing$	831
invests$	831
invita	2102 671 1741 1769 942
invitation$	9
invitations$	9
invite	1064 1089 2033 2035 2057 2083 1148 708
invite$	1449 1047
invited$	2006 2031 2090 1772 1047
invites$	1047
inviting$	2250 1047
invoice$	696
invoices$	696
involv	1365 1864 987
involvement$	2307
is	1067 150 226
is$	1087 43 1121 80 1149 1154 100 103 135 144 176 1257 1317 1321 260 2280 1507 1537 502 641 650 660 715 720 732 734
island$	2528
isolat	895
isolate$	891
isolates$	891
isolating$	891
isolation$	311 2452 1960
issue	991
issue$	1226 1229 2202 2207 2209 2216 778 1866 1906
issued	1095 2059 1152 98 1735 679 1743
issued$	2018 2037 2094 1162 112 1760
issues	1870 991
issues$	1226 2202 2207 1266 2209 2216 778
it	1198 2145 1794
it$	1074 1220 1226 2202 1727 1786 732 1906 1967 1972 1973 1985 1994 1998 2005
item$	1762
items$	1762
its$	243 1328 1350 2649 1715 1717 1718 1732 854 1971 1972 1974 1979 1980 1994 1998 2005
itself$	1894
ivy$	694
january$	2132
job$	688 696
jobs$	688 696
jog$	931
joges$	931
jogs$	931
join	1084 2026 2057 1147 1402 1422
join$	1339 849 1062
joined	2057 2059 2069
joined$	180 205 1273 1365 1864 807 849 1062
joining$	2040 1062
joins$	1062
joint	1105 205
joint$	2047 1269 1633 570 1635 2580 1639 771 850
jointly$	1844
judgem	991
judgement$	2238 1856
judgemental$	1306 1348
judgme	991
july$	2132 1191
june$	2132 1191
keep	2112 1387 344 383 626 766 769
keep$	145 165 182 204 208 213 2267 317 349 351 363 1443 1444 381 382 1458 399 402 430 431 500 501 545 762 779 790 812 847 897 1012
keeped$	402 430 431
keepin	766
keeping$	165 182 204 208 213 317 349 351 363 381 382 402 430 431 500 501 545 762 779 790 897 1012
keeps	766
keeps$	145 165 182 204 208 213 317 349 351 363 381 382 402 430 431 500 501 545 762 779 790 847 897 1012
keepting$	430 545
kept	2059 150 151 152 1247 1735 766
kept$	2009 1208 145 1215 1216 2189 213 1278 343 381 382 413 500 1566 762 897
kepting$	762
kepts$	762
keys$	88
keyworker$	2079
kick	439
kid	1447
kids$	2351 2634
kind$	2108 2140 1695 1933
kinder	632 1697
kinder$	1779
kindly$	1905
kit	24
kit$	88
kitche	30 2648
kitchen$	85
kits$	88
knew$	2133 712 733
knife$	956
knives	109
knives$	956
knock$	940
knocke	2059
knocking$	940
knocks$	940
know	2112 1203 2145 1864
know$	2267 1349 2293 712 733
knowing$	712 733
knowle	828 1892
knowledge$	272 1849
known	122 150
known$	1186
knows	1203 2145
knows$	712 733
kpi$	1742
kpis$	1742
label	962
lad	1447 473
lads	27 44 2317 1381 1388 1401 1408 361 1445 388 1457 2416 2417 1478 1503 1506 443 2504 1563 1564 2507 1575 523 531 2611 1946 1947 894 1959
lads$	1108 79 2114 1361 1440 2410 2412 2420 1498 2445 2448 565 1802
laid$	1125 2091
lamp	24
lamp$	55 90 1755
lamps$	55 90 1755
landin	2464 1599 2541
landlo	25 26 1111 53 2671
landlord$	62 1965 953
landlords$	953
language$	1878 1914
lanyard$	2052
lanyards$	2052 88
lapse$	2609
larger$	1469 2413
last$	2111 1190
lasted	2131 126
late	1156 1711
late$	520 2653
later$	1595 1831
laugh$	2107 1780
laughs$	2107
launch	2059 1735 679 1743
laurels$	694
lawyer$	968
lcs$	2077
lead	25 26 1111 53 1134 2088
lead$	54 2076 2079 2142 1281 577 655 1763 703 2000
leader	25 26 1111 2317 1381 1388 1401 1408 361 1445 388 2416 2446 441 443 456 1522 475 2490 2504 1563 1564 2507 1575 2611 1946 1947 1956 894 1959 958
leader$	701 1954 1955
leaders$	701 1954 1955
leadin	473 1956
leading$	655
leads$	2142 655 1763
leafle	86 2102 671 1741 1769 942
leaflet$	9 2042 2052 2103 2651 1977 944
leaflets$	9 2052 2103 1977
learn	806
learn$	262 2503 543
learni	2102 1271 671 1741 1769 942
learning$	2213 262 1838 992
learns$	262
least$	2064
leav	377 913
leave	2112 1458 396 415 436 538 578 600
leave$	145 146 1460 1500 1554 1642 1664 602
leaves	415 436 538
leaves$	145 146 1500 602
leavin	415 1626 578
leaving$	145 146 1642 602
leavingtime$	2568
leavingtimes$	2568
led$	279 1451 1876 1916
left	150 2381
left$	1208 145 146 2457 789
lend	1006
lenient$	1852
lens	991
lent	679 1743
lent$	679
less	607
less$	583 584 1649 1670 746 947
lessen	611 616 2625 620 990
lesson	57 2102 1552 1568 2510 1581 1597 2539 2581 671 1741 1769 942
lesson$	2103 2105 2141 2438 2535 552 944
lessons$	2103 2105 2134 1194 2141 2523 1791 1978 1986
let	1172 436
let$	285 1369 1373 1386 1414 1444 1449 1476 432 433 434 436 1500 437 589 1659 664
leted$	1369 432
leting$	432
lets$	285 432 433 434 1500 437 589 664
letted$	1369 432
letter	2102 671 1741 1769 942
letter$	9 2042 2118 133 1977
letters$	9 133 1977
letting$	285 432 589
level$	1155 704
levels$	1155 704
levera	990
liais	1829
liaise	1089
liaise$	974
liaised$	2031 1090 974
liaises$	974
liaising$	974
liaiso	1105 1245
liaison$	2047 2187 2211 974
librar	25 26 30 1111
library$	2408 2450
licenc	2102 671 1741 1769 942
licence$	2052 319 2659
licences$	2052 2659
license$	2659
licenses$	2659
life$	623
lift	620
lift$	2537 907
lifted	2625
lifted$	907
lifting$	907
lifts$	2538 907 1978
light	24 1459
light$	55 90 640 1755 902
lighter$	1779
lighti	24
lighting$	55 90 1863 902
lights$	55 90 640 1755 902
like	1203 2145
like$	1302 2302
liked	122
liked$	2080 1186
likes	1103 1203 2145
likes$	2045
limit	308 316 1387 336 427 607
limit$	306 430 431 432 435 592
limited$	2313 430 431 432
limiti	316
limiting$	306 430 431 432 592
limits	316
limits$	306 411 430 431 432 592
limitted$	432
limitting$	306 430 432
line	750
line$	23 2152 1811 1814 1930
lines$	23 2152 1272 1811
linger	2363 2401
linger$	2360
link	1380 1662 961
link$	195 211 2322 321 582 2604 1675 666 1915
linked$	195 211 666
linking$	195 211 666
links	1870
links$	195 211 2240 310 2322 321 582 2604 1675 666 1857 1915
liquidlogic$	2077
list	86 1171
list$	3 1085 50 2113 2651 744
listen	2305 1864 988
listen$	161 2227 1780 872
listened$	709
listening$	2227 773 1843 872
listens$	161 872
lists$	1085 50 744
lit	679 1743
lit$	1793
litter$	89
live	2059 2464 1735
live$	2029 2171 2481 2483 478 2503 1566 1585 528
lives$	478 1585 528
living$	2503
loaded	1152
loaded$	2094
loaned	679 1743
lobby$	776
lobbying$	776
local$	2201
locality$	2400
lock	24 395 1004
lock$	55 90 402 680
locked	419
locked$	402 1483
locker$	621
lockers$	621
locking$	402
locks$	55 90 402 680
lodge$	478
log	2102 671 1741 1769 942
log$	50 2077 116
logged	1095 2059 1735 743
logged$	2037 71 1760 1807
logs	1118 743
logs$	50 2060 2077 116 1807
loiter	2363
long$	2138
longer	2112 1418 358 494 549 709 746 948
longer$	1224 305 309 322 338 1425 1558 496 1561 1600 1613 1773 1810 879
look	824
look$	188 210 1281 239 265 298 626 1863 819 857
looked$	2059 150 1247 819
lookin	824
looking$	188 239 265 298 819
looks	824
looks$	188 239 265 298 819
loop$	1830
loosen	598 1672 611 2625 620
loosen$	2614
loosens$	2614
lose$	187 1516 578 1660
loses$	187 1516
losing$	187 1516
lost$	1516
lot$	2373 2493 2600 2629 2634
lots$	293
lower	948
lower$	907
lowered$	907
lowering$	907
lowers$	907
loyalties$	582
loyalty$	582 1675
lunch	89 1153 1552 1568 2510 1581 1626 1722
lunch$	1569 2523 1721 2664 1978 1986
lunche	1153 2510
lunches$	2523 1986
luncht	449 566 567
lunchtime$	2036 113 2455 2568 1630 2573 719
lunchtimes$	2036 113 2455 2568 1630 2573 719
mace$	2196 2197
made	1079 1095 2053 2057 2059 226 1735
made$	2021 2037 2091 112 2274 348 532
magistrate$	968
mail	2102 671 1741 1769 942
mailed	1064 2059 1735
mailed$	2006
main	473 1956
mainta	769 806 988
maintain$	790
maintained$	2253
maintaining$	790
maintains$	790
mak$	630
make$	194 226 229 244 1314 273 291 420 606 630 645 811 845 855
makeing$	420 845
makes	2053 1118
makes$	2060 194 244 291 420 606 630 645 845 855
making$	194 229 244 273 291 606 630 855
maks$	630
male$	1800 1002
males$	1800 1002
mam$	965
man	2126
man$	2122 2654 954 1002
manage	25 26 1111 53 1133 1134 210 1314 524 2671 806 987
manage$	1274 2256 2612
managed$	2253 889
management$	771
manager$	54 62 2075 2076
managers$	62 84
managi	806 987
manner	1242
manner$	2184 2186
many	1491
many$	11 2056 1115 1138 1161 2138
map	86 2102 1168 671 1741 1769 731 942
map$	23 644 2651 711
mapped	1095 743
mapped$	2037 644 1807
mappin	2102 671 1741 1769 731 743 942
mapping$	644 1807 1825
maps$	644 711
march	416
march$	2132 1191
mark$	10 1795
marked$	10 732
marks$	10 1795
mash$	2196 2197
master	2102 671 1741 1769 942
match	89 1153 1722 1726
match$	2660 1721 2664 2668 2669
matche	1153 1726
matches$	2660 2668
mate	1593
mate$	2535
materi	24
mates	2390 2393 2603 1696
mates$	2315 2346 2347 2351 2391 2535 2566 2634 2638
matter$	1212 1226 2216
matters$	1226 2216
maximi	990
may$	1191 2164 177 1368 1667
mayor$	1840
meal	89 1153 1722
meal$	2651 2660 1721 2664 1986
meals	1153
meals$	2660 1977 1986
mean$	2282
meaningful$	1284 787 1929
means$	2163 2282
measur	1293
measured$	69
measurements$	682
measures$	2235 1294
mechanisms$	1294
mediat	2102 671 1741 1769 942
medic	749
medic$	1813
meet	1065 2013 95 2112 2312 1379 2325 2328 2329 1393 1399 1402 1412 1416 2360 1422 374 2386 2401 1555 1829
meet$	2012 1159 2107 131 2225 2321 2335 2336 2343 2354 2358 1417 2367 1426 2374 2422 1481 2424 2425 2433 1553 1554 2497 630 661 678 1748
meete$	630
meetes$	630
meetin	19 1083 1105 1133 1134 93 2102 1245 1380 2323 1400 2363 1423 2385 2389 671 1741 1769 942
meeting$	2025 2047 2075 2076 1157 2103 2187 2196 2197 2311 2322 2337 2340 1436 2414 1634 2577 1642 2592 630 944
meetings$	2047 2075 2076 1157 2103 2163 2187 2311 2342 1634 2577
meets	2053 1118
meets$	2012 2060 1159 2107 131 1553 630 661 1748
meetup$	2341
meetups$	2341 1438
member	27 29 44 53 78 2088 106 1175 119 1187 136 139 1205 252 1316 2317 1381 1388 2334 1401 1408 361 2376 1445 388 1457 2416 2417 1478 2430 1503 1506 443 456 1522 473 493 2504 1563 1564 2507 1575 516 1593 531 2603 2611 1777 1946 1947 894 1959
member$	2051 2117 2119 2463 1541 2535 1955
members$	0 1 2011 12 16 18 1093 1108 59 1142 79 83 84 1158 101 102 1170 2117 2119 1183 1200 1202 2147 2148 1385 1440 1463 2410 2412 2420 1498 2441 2445 2448 2463 2501 565 2604 614 1868 1955
membership$	1509
memora	2102 671 1741 1769 942
men	109 2126 2317 1381 1388 1401 1408 361 1445 388 1457 2416 2417 1503 1506 443 2504 1563 1564 2507 1575 531 2611 1946 1947 894 1959
men$	2122 1440 2410 2412 1498 2445 2448 2654 954 1002
mend	1004
mend$	793
mende$	793
mended	1119 679 1743
mended$	2061 2072 681
mendes$	793
mending$	793
mends$	793
mental	2622
mention$	2152 1811
mentions$	2152 1811
mentor	25 26 1111 53 2088 2102 671 1741 1769 942
mentor$	0 1 2011 1071 12 16 18 54 2079 84 1158 2103 690 1763 703
mentoring$	2055
mentors$	0 1 2011 1071 12 16 18 54 84 1158 2103 1763
menu$	2674
messag	2102 2312 1402 1422 1433 1436 2389 671 1741 1769 743 942
message$	1184 123 1426 2652 1838 1862 1914
messages$	1184 123 2311 1435 1807 1838 1862
messaging$	2311 2340 2378 1862
met	2013 1089 2033 2035 1097 2053 2057 2059 1126 1140 95 524 708 1864
met$	2031 1090 2044 2068 2082 1146 1159 1428 678 1754 1772
meters$	2339
metres$	2339
midwif	749
midwife$	1813
might	1356
might$	177 1368 1667
miles	469 2483
miles$	2339 1533 1540 1544
milestone$	76 1742
milestones$	76 1742
mind$	2195 2300 1830
mindfu	1247 1323
mindful$	2189 2212 2265
mindse	828 1892
minibu	24 2102 2545 671 1741 1769 942
minibus$	2537 2660
minibuses$	2538
minimi	316 336 607 806 990
minimised$	2253 2313
minute	2059 1128 2102 671 1735 1741 1769 942
minutes$	9 2049 2070 117 1602 682 683 1900
miss$	1450
misses$	1450
missin	1174
missing$	2116 950
mistak	962
mitiga	806 990
mitigated$	2253
mix	2312 1379 2325 2328 1412 2360 2386 1555
mix$	2321 2343 2354 2374 2497 1943
mixing	1380 2323 2363 2385 2389
mixing$	2322 2337 1423 2414 2592 1944
mobile$	2020 42
mobili	990
mobilised$	1766
model$	1853
models$	1853
module	2102 671 1741 1769 942
module$	23
modules$	23
moment$	2165 2279 1619
momentum$	1854
monday	449 566 567
monday$	2036 449 2455 566 1630 567 2573 2657 1723 2666
mondays$	2036 2455 1630 2573 2657 1723 2666
money	2245
money$	40
monito	1247 743 1829
monitor$	1807 970
monitored$	69 2189 1807 970
monitoring$	70 1807 970
monitors$	1807 970
month$	2051 482
monthly$	2007 658 676
months$	2166 2485 482
more	96 205 227 2305 2396 803
more$	1160 1163 105 1233 1269 1291 236 1301 241 1308 268 292 293 1359 301 1396 1455 2413 425 1492 1493 2443 632 1697 691 704 1773 1818 761 1874 1936
mornin	449 1599 2541 566 567
morning$	1145 113 2455 520 2563 1630 2573
mornings$	1145 113 2455 1630 2573
mosaic$	2077
mosque	30
most	52 1501
most$	1116 1163 1355 2443 1522 2490
mother	1517 2464 2484 483
mother$	964
mothers$	261
motivate$	979
motivates$	979
motivating$	979
mou	2102 671 1741 1769 942
mounte	1705
mounted$	2647
mov	416 481
mov$	471 472 477
move	415 458
move$	2372 393 396 1484 2453 453 459 2466 461 466 471 472 474 1539 477 479 486 500 600 643 864 1953 908
moved	2372 1505 458 679 1743
moved$	1173 1174 2371 393 2447 453 1520 459 466 471 472 2479 1539 477 486 1556 1566 539
moveed$	474
moveing$	393 474
moveme	743
movements$	1807
movered$	474
moves	458
moves$	393 2453 453 459 2466 466 471 472 474 1539 477 479 486 500 643 864 1953 908
moving	458
moving$	2171 1484 471 472 477 908
movred$	471 472
movring$	471 472
movs$	471 472 477
much$	1115 2138
multi$	1105 205 807
mum	1517 2464 2484 483
mum$	964
mural$	85 2651
murals$	85
museum	30
music	1726
music$	2668 2674 674
must	2280 2284
must$	216 217 247 1325 1537 1667
nailed	1705
nailed$	2647
name	2112 1171
name$	2113 1186 1037
named	2125 1185
named$	1137 2127 699 1767 735
names	2027 743
names$	1807 1037
naming$	2326
nan	1517 2464 2484 483
nan$	965
nana$	965
nanny$	965
narrat	828 1892
narrow$	795
narrowing$	795
narrows$	795
naturally$	1672
near	1592 1593
near$	1224 1391 2503 2535 1724 1991
nearby$	1991
necess	227
necessary$	1291 1815 1816
need$	2278 2284
needed	2183
needed$	1815 1816
needle	109
needs	1864 1870 991
needs$	2278 2284 1872
neighb	119
neighbour$	108
neighbours$	108 1183
neithe	346
neither$	315 327 1410 529 553
nephew	1447
net$	2272
netbal	1726
netball$	2668
networ	19 38 1264
network$	1071 1102 2206 2621 627 2638 2642 1965
networks$	2163 2621 627 2638 2642
never	1418 412 494 549 746
never$	305 309 315 322 327 338 353 1425 401 406 1558 507 509 515 1600 1613 2557 557 617 1810 879
new	625 632 1697
new$	2072 454 1692 629 631 636 691
newcom	2317 1381 1388 1401 1408 361 1445 388 1457 2416 2417 1503 1506 443 2504 1563 1564 2507 1575 531 2611 1946 1947 894 1959
newcomers$	1440 2410 2412 1498 2445 2448
newsle	2102 671 1741 1769 942
newsletter$	9 2049 944
newsletters$	9
next$	1592 1593 1831
nicer	632 1697
nicer$	1692 631
niece	1447
night	1568 2510 2522 2540 1599 2541
night$	2036 2041 113 2438 2455 2548 1614 2559 2562 2563 2565 1625 2570 1630 2573 719
nights	2510 2541 950
nights$	2036 2041 113 2455 2529 1614 2560 2564 2565 1625 2571 1630 2573 719 1787
no	111 335
no$	120 274 1376 314 332 346 359 369 370 403 407 424 428 429 1501 488 497 530 546 555 573 575 590 591 709 875
nobody	139 274 530
nobody$	2119 1338 327 529 1594 949
nod	1172
nod$	2114
nods$	2114
non	313 874
non$	242 284
nonassociation$	1938
noncontact$	1377
none	139 346 530
none$	274 327 1404 1410 529 1594 553 949
nor$	315 879
normal	990
normal$	1221 178
norms$	1878
north	1543
not	125 1387 335 1418 412 494 549 1638 746
not$	110 111 1189 147 148 305 309 315 322 2330 327 338 350 353 1425 1448 385 387 401 406 490 1558 496 507 509 515 526 1600 1613 2557 553 556 557 568 595 617 1810 879 880
note	2102 1211 203 671 1741 1769 942
note$	50 2151 2152 2153 1850
noted$	71 1757
notes$	50 2070 2075 2152
nothing$	581
notice	86 1203 2145 1383 1384
notice$	90 2227 2301 389 640 680 1948 1949
noticeboard$	2092
noticeboards$	2092
notices$	90 640 680 1948 1949
notifi	2083
november$	2132
now$	1149 1167 2111 2485 870
nowhere$	330
number	13 86 2126
number$	14 20 23 31 34 2042 37 39 68 1155 1491
numbers$	2056 88 1155 1491 689
nurse	25 26 1111 53 2088 749
nurse$	1071 54 690 1813 966
nurtur	242 284 806 987
nurturing$	1306 1348
observ	2102 671 1741 1769 942
obtain	2059 1735
obtain$	785
obtained$	1736 1757
obtaining$	785
obtains$	785
occasi	950
occasions$	1656
occur	1243
occur$	2185
occurs$	2185
october$	2132 1191
of	1113
of$	2010 1098 1114 1130 2113 1180 2130 1189 2137 1206 2154 2193 201 2232 2242 1309 2297 1375 2357 2395 1454 1461 1474 2430 1504 1532 2478 2550 1646 1664 1699 2658 1774 1776 713 1807 1808 1810 1836 1886 1951
off	1420 2483 1641 2675 1743
off$	2008 2016 2082 1409 2362 364 392 1483 2486 1642 1686 1970 1980 1997
offer	2102 227 1339 671 1741 1769 1870 942 988
offer$	169 220 1291 246 2281 2298 1851 1029
offere	1064 2033 2035 1095 2059 2083 98 2183 227 1304 281 1346 1735
offere$	246
offered$	2006 2037 2063 2087 1162 1247 1291 2234 2246 1345 2288 1547 1029
offeres$	246
offeri	227
offering$	220 1291 246 1029
offers	1118 227
offers$	2060 169 220 1291 246 1029
office	25 26 1111 53 2088 1365
officer$	0 1 2011 1071 12 16 18 48 54 58 84 1158 108 690 1755 1763 955
officers$	0 1 2011 1071 12 16 18 48 54 58 84 1158 108 2307 690 1755 1763 955
often	14
often$	7 1078 1115 2138 1810 1934
older	1513 473 2572 1956
older$	109 2126 2317 1381 1388 1401 1408 361 1445 2390 388 2416 443 1559 2504 1563 1564 2507 1575 531 2611 2618 736 737 738 1946 1947 894 1959 900
oldest	2317 1381 1388 1401 1408 361 1445 388 2416 2446 443 456 1522 473 475 2490 2504 1563 1564 2507 1575 516 531 2611 1946 1947 1956 894 1959
oldest$	2618
on	514 1711 1743
on$	1112 2064 2067 1135 2085 1150 104 2115 2116 1206 167 2190 2223 1298 1315 264 2275 1347 2294 2326 2399 1474 2426 2498 514 554 559 2567 1650 1657 2653 2662 2663 659 1724 2667 2676 1809 1820 1823 1903 1932 1970 1979 1980 1991 1992 2004
once	2419
once$	2007 2428 2431 2433 2440 2667
one	111 2446 473 533 1956
one$	81 1145 2102 2119 1240 1338 1404 1410 2358 421 1486 423 1496 2439 2442 438 446 456 1521 1522 1535 475 2489 2490 2497 516 1588 2530 529 1594 572 574 2598 2613 671 1741 1769 735 1952 1956 1973 1980 942 949
ones$	1145 1479 2501 2575 1955
ongoin	227
ongoing$	1250 1291 771 971
online$	2029
only$	422 426 1497 2530 2578
onside	827
onside$	1891
onto$	1135
open	1095 1156 1711
open$	1094 2037 1099 81 2142 197 2214 2219 2220 1307 1323 2653 1793 1843 1926 1933 2000 1020
opened	1095 2059 1735 679 1743
opened$	1094 2037 2080 2091 112 2276 1020
opening$	197 915
opens$	1094 2142 197 1020
operat	53 1124 961
operational$	2029 2066
operator$	62
operators$	62
opinions$	303 693
opport	2245 2287 1864 1870
opportunities$	1310 271 1872 1873 822
opportunity$	2176 2241 271 822
opposite$	504 1572 1580 522 544 1609 1685
optici	749
optician$	1813
optimi	806 990
option	2245 2287 1599 2541 1885
option$	2182 1884 822
options$	1872 1884 822
orange$	2109
orbit$	1682
order	1088 2320 319 1383 1384 337 404 416
order$	2030 2066 2319 324 362 389 394 420 696 1948 1949
orderd$	362
ordere	1088 2059 1144 1735 679 1743
ordered$	2030 2086 324 348 394
ordering$	324 394 420
orders	1383 1384
orders$	2319 324 362 394 420 696 1948 1949
ordina	25 26 1111 180 215 1279 987
ordinary$	178
ordinated$	1244
organi	2059 2095 1735
organisations$	1262
organise$	2142 654
organised$	654
organises$	2142 654
organising$	654
other	1264 252 1316 2329 2334 2365 2368 2375 2376 2390 2393 1513 1530 2475 2515 2526 2536 1617 2572 1631 2583 2587 2589 2591 2603 2605 2624 625 632 1697 878 1945
other$	2167 1256 2201 2206 1284 1385 325 326 2333 2337 1396 2341 2344 2346 2347 2349 2352 2355 2356 2364 2369 2373 1438 2391 2392 2442 1513 1515 452 463 1528 1538 2482 1545 2488 2491 1550 2494 1559 2509 504 2526 522 1589 1595 535 1603 2566 2572 2584 2585 2595 2597 2598 2599 1666 2613 2616 2617 2619 2624 2626 1685 1690 1691 1692 629 2636 1942
others	1264 1419 2589 2603
others$	2206 2268 1385 2333 2342 2344 2346 2347 2349 2352 2353 2361 2364 2369 2373 2391 2392 2432 1515 452 2482 2488 2509 2566 2585 2595 2597 2598 1666 2613 2616 2617 2619 2626 2629
ought	2280
ought$	2284
our	1212 212
our$	2154 1276 243 1328 1350 1715 854
out	1279 618 624 2675 1743 1885
out$	1068 2015 2037 1122 2093 1162 1188 2150 1209 1210 147 2154 1213 1215 1252 2246 2260 2288 2321 2354 367 2386 1466 1477 1483 1500 2444 2462 2464 1523 460 1530 1554 1598 1641 1658 1661 2614 1673 1716 1751 726 1845 1907 1969
outcom	2102 671 1741 1769 1870 942 991
outcome$	2283
outcomes$	2221 1828
outing	89 1153 2581
outing$	2660
outings$	2577 2660
outlet	1920
outlook$	2261
outrea	2102 1365 671 1741 1769 942
outreach$	2020 42 2055 2307 1925
outsid	147 1530 1687 1691
outside$	1150 2636 1724 1855 1991
outsta	1156
over	2407 1668 1743
over$	2341 2396 397 1470 2413 1499 2552 2609 2610 753 1836 1882
overdu	1156
overla	2360 1555
overlap$	2497 2555
overleaf$	1900
overs$	2341 1438
overse	215 1279 1543 990
oversi	1864 1870
oversight$	70 1833 1835 772
overview$	1833
own	215 1279
own$	1214 2159 1218 1462 2452 517 2527 561 1652 1798 842 1952
owner	25 26 1111 2671
owner$	62
owners	828 1892
owners$	62
ownership$	2301
owns$	842
pack	2102 671 1741 1769 942
pack$	2042
paedia	749
paediatrician$	1813
page	2102 671 1741 1769 942
page$	23 2172 2173
pages$	23
paid	2059 1735
paid$	1088 1144 652 679 1760
paint	1004
paint$	2674
painte	1119 679 1743
painted$	2061 2091 681
pair	2317 1381 1388 1401 1408 361 1445 388 2416 443 2504 1563 1564 2507 1575 516 2611 1946 1947 894 1959
paired$	1639
pairs	1479
pairs$	2421
pan$	2180
panel	19 25 26 38 1111 53 1133 1134 2102 1264 671 1741 1769 942
panel$	1071 1102 2073 2075 2076 2196 2197 2206 684
pans$	2180
parade$	2400
paragraph$	2152 1811
paragraphs$	2152 1811
parame	1211 749
paramedic$	1813
parameters$	2153
parcel	534
parcelled$	1598
parent	27 28 29 52 53 2088 119 139 1725 1877
parent$	0 1 2011 12 16 18 2039 84 1158 964
parents$	0 1 2011 12 16 18 1092 1093 2039 1116 59 1132 83 84 1158 1183 2177 1312 261 1336 1388 379 380 1536 2673 1868 1879 1889 964
park	30
park$	2400 2408 2431 2450 910
parked	2048
parked$	910
parking$	910
parks	2048
parks$	910
part	1084 2026 2057 2058 2059 1147 895
part$	2084 2089 147 1212 2292 2305 1608 2551
partic	1084 2026 1103 1147 685
participants$	2045 2071
participate$	2089
participates$	2089
participation$	1749 1768
partie	89 1153
partin	895
partne	38 1105 53 2088 1264 205 1339 278 1870 807
partner$	2071 965
partners$	0 1 2011 12 16 18 1102 2071 84 1158 1262 2206 206 1342 786
partnership$	1102 2047 2073 2196 2197 1269 2281 1844
parts$	1608 2551
party	89 1153
party$	2660
pass$	203
passage$	2152 1811
passages$	2152 1811
passed$	2208 687
passes	24 57
passes$	88 1977 1986
pastor	227
pastoral$	1291
path	2648
path$	85 536
paths$	536
pathwa	2102 1599 2541 671 1741 1769 828 1892 1920 942
pathways$	2163
patient$	1852 1933
patrol	1065 2013 2053 93 2102 1365 671 1741 1769 942 1006
patrol$	2012 2055 1157 955
patrols$	2012 2055 1157 2307 955
patterns$	1827
paused$	1714
pay$	1027
paying$	1027
pays$	1027
pcso	53
peace	1512
peace$	2454 2457
peel$	577
peeled$	1926
peer	2583 1689
peer$	2317 1381 1388 1401 1408 361 1445 388 2416 443 2504 1563 1564 2507 1575 2583 2585 2603 2611 1679 1680 1688 1689 2631 2637 1696 1700 1946 1947 894 1959
peers	2393 2603 2624 1696
peers$	1385 2347 2351 2482 2566 2584 2585 2599 1666 2613 2616 2617 2619 2631 627 2634 2635 2637 2638 2639 2641
pegs$	621
people	52 53 2088 1316
people$	0 1 2011 12 16 18 1092 1093 1108 1116 59 1132 1142 79 83 84 1158 102 1170 108 2117 1183 1200 2144 2146 2147 1285 2285 1361 1366 2351 1440 1463 2410 2412 2420 1498 2441 2445 2448 565 2604 2634 2637 638 2670 1801 739 1964
peoples$	2117
per$	1109 52 1901
percen	52
percent$	1116
percep	828 1892
perceptions$	1878
perfor	89 1153 2095
perform$	930
performance$	2669
performed$	930
performing$	930
performs$	930
period$	2523
periodic$	181 765
periodically$	765 1831
periods$	2523
permission$	2659
permit$	2161 1369 1373 1414 432 1659 2659 1922
permited$	1369 432
permiting$	432
permits$	2161 432 2659 1922
permitted$	1369 1386 1490 432
permitting$	432
persistent$	1852
person	53 2088 1175 2317 1381 1388 1401 1408 361 1445 388 2416 443 456 1522 2504 1563 1564 2507 1575 2611 1946 1947 894 1959
person$	0 1 2011 12 16 18 84 1158 2117 180 2463 1541 1801 852
persons$	2117
pharma	749
pharmacist$	1813
phase$	571
phases$	571
phasing$	571
phone	1065 24 1422 2372
phone$	88 1049
phoned	1064 1089 2033 2035 1097 2059 1126 708
phoned$	2006 2031 1090 2068 1772
phones	323
phones$	88 1049
phoning$	1049
photo$	66 682
photograph$	66 682
photographs$	66 682
photos$	66 682
physical$	758
physio	749
physio$	1813
physiotherapist$	1813
pick	1153 175
pick$	210 1280 1281 633 932
picke$	633
picked$	150 151 1247 932
pickes$	633
pickin	175
picking$	633 932
picks	1153 175
picks$	633 932
picnic	89 1153
picnic$	2660 1721
picture$	66 1184 2135 1220 1229 1849
pictures$	66 1184 682
pilot$	2
pitch	2648
pitch$	85
plac	481 886
plac$	477
place	1104 2059 1119 1120 57 2095 2102 458 671 1735 1741 1769 942
place$	2025 2046 2061 2062 2165 2234 2236 2248 2260 2290 2431 1509 459 461 474 477 1548 500 2513 2521 545 552 560 569 1638 1767 1865 1981
placed	2059 458 1735
placed$	1510 1520 459 466 470 2479 477 2503 1566 539 1760
placeed$	474
placeing$	474 545
placem	2464 2472 1531 476 1568 2510 1569 1577 2522 1597 2539 1599 2541
placement$	459 2466 461 2473 470 2480 480 1548 2546 893
placements$	459 2466 461 470 2480 480 1548 2511 2519 2529 2546 893
placered$	474
places	458 1708
places$	2165 2248 2290 459 461 474 477 500 2549 545 621 2650 1981
placeting$	545
placin	458
placing$	1424 470 477
placs$	477
plan	2102 1217 1713 671 1741 1769 824 942
plan$	2028 2042 76 2142 2156 2159 2160 1220 1229 2655 700 1831 1900 1906 1914 944
planned$	2023
planni	824
planning$	2211 2229 1851 1880
plans	824
plans$	2142 2159 2229 1294 2655 700 1900
plant	1004
plante	679 1743
planted$	2091 681
play	89 1153
play$	2020 42 85 131 286 1422 1554 1560 543 662 2669 1780
played	2095
player	27 2317 1381 1388 1401 1408 361 1445 388 1457 2416 2417 1503 1506 443 1522 2504 1563 1564 2507 1575 531 2611 1946 1947 894 1959
player$	2119
players$	2119 1440 2410 2412 1498 2445 2448 1964
playgr	1568 2510 2522
playin	1433
playing$	286 662
plays	1153
plays$	131 286 543 662
pledge$	87
plenty$	293
plug$	795
pluging$	795
plugs$	795
podcast$	23 2652
point	1171
point$	60 2113 2165 2176 2264 1619
points$	60
police	25 26 1111 53 2088 1365
police$	0 1 2011 12 16 18 54 84 1158 2307 306 955
policeing$	306
polices$	306
policeting$	306
polici	86 2102 1365 671 1741 1769 942
policing$	2307 955
policy	86 2102 1713 671 1741 1769 942
policy$	23 2049 2409 2655 944
pond$	85
pool	30 57 1726
pool$	2668
pop$	857
portal$	23
portals$	23
positi	242 284 1374 625 632
position$	1831
positive$	2201 1284 1306 2250 2256 1341 1348 2316 636 758 856 1929 1933
possib	2183 1885
possibilities$	822
possibility$	1884 822
possible$	2176 1240 1533 1815 1816 822
post	2102 671 1741 1769 913 942
post$	2106 1755 1765 1767
posted	1095 2059 1151 1152 98 1735
posted$	2037 2093 2094 1162 687
poster	86 2102 671 1741 1769 942
poster$	90 640 2651 1977 944
posters$	90 640 1977
posts$	1755
potent	828 1892
potential$	822
power$	389 2458 619 1684 1948 1949
powerful$	2612
powers$	389 1948 1949
practi	25 26 1111 53 2088 1271 1339 1870
practicable$	1816
practice$	2213 2229 2268 2281 543 1871
practices$	543
practise$	543
practises$	543
practitioner$	0 1 2011 12 16 18 2079 84 1158 1763
practitioners$	0 1 2011 12 16 18 2071 84 1158 206 1763
precinct$	2400
prepared$	1547
presen	2027 2059 2102 1243 1339 1365 671 1735 1741 1769 942
presence$	2281 2307 1392 1822 1833 1834
present$	2185 2521 1852 1933 934 2000
presented$	934
presenting$	934
presents$	2185 934
pressure$	2622
preven	308 316 318 1387 334 335 344 383 806 988 991
prevent$	317 372 1443 1444 399 796
prevented$	2313 357
preventing$	317 372 796
prevents$	317 372 796
prey	138 1804
prey$	2143
price	1713
price$	2655
priced	1088
priced$	2030
primar	2464
print	913 1004
printe	1095 2059 1151 1735 679 1743
printed$	2017 2037 2093 681
priori	1864 806 957 990 991
priorities$	2221
prioritise$	829
prioritised$	2253
prioritises$	829
prioritising$	829
priority$	1297 1861
prise$	500 577 594
pro	1374 625 632
proact	180 1323 807 827
proactive$	1244 2265 1852 1891
proactively$	1891
problem$	2216 1906
problematis$	814
problematise$	814
problematises$	814
problematising$	814
problematiss$	814
problems$	2216
proced	2102 671 1741 1769 942
procedures$	2163
proces	2102 671 1741 1769 942
processes$	2163 1294
procur	1088 1144
procured$	2030 2086 1766
produc	4 2059 1118 2545 1735
produces$	2060
production$	1068
productive$	1929
profes	38 53 2088 1264 278
professional$	0 1 2011 12 16 18 2079 84 1158 1296 703 757
professionals$	0 1 2011 12 16 18 1102 2071 84 1158 1262 2206 206 1285 1342 786
profil	743
profile$	1807 1833 1866
profiled$	1807
profiles$	1807
profiling$	1807
profit	1804
progra	2102 1597 2539 1599 2541 671 1741 1769 942
programme$	2014 2074 674 700
programmes$	700
progre	1140 1247 215 1279 1280 1281 1304 1346 1897
progress$	2162 2222 2223 2240 697 1831 1931 989
progressed$	2082 2189 2246 2288 989
progresses$	2162 989
progressing$	989
progresss$	2162
prohib	316 318 334
prohibit$	317 580
prohibitding$	580
prohibited$	2313 357 580
prohibiting$	580
prohibits$	580
projec	2540
project$	2 2074 85 2461 2546 674 700
projects$	2546 700
promise$	348 362
promised$	2023 362
promises$	348 362
promot	806
promote$	985
promoted$	2253 985
promotes$	985
promoting$	985
promptly$	2174 2213
proper$	1221 1681
propor	827
proportionate$	787 1891
proportionately$	1891
propos	1713
proposal$	2655
proposals$	2655
prosocial$	2316
prospectus$	2049
protec	806 988
protected$	2253
protection$	319
protective$	1870
protoc	2102 671 1741 1769 942
protocol$	944
provid	1095 2059 1118 1120 1125 1152 98 227 1735 769 987
provid$	246
provide$	169 225 1291 246 1028
provided$	2037 2062 2063 2067 2094 1162 1291 2234 281 1028
provider$	62 2533 702
providers$	62 2533 702
provides$	2060 169 225 1291 246 1028
providing$	225 1291 246 1028
provids$	246
provis	4 2102 2198 2226 2245 1365 2464 1597 2539 671 1741 1769 1870 942
provision$	1068 2307 2480 1872 1873 1925
provisions$	2480
pru$	2480
pruned$	1758
psychi	749
psychiatrist$	1813 966
psycho	749
psychologist$	1813 966
public	4 1006
publication$	1068
publis	2059 1151 1735 1006
published$	2093
pull$	2458 500 508 577 609 1682 619 1684 784
pulle$	609
pullen$	609
pulles$	609
pulling$	508 609 784
pulls$	508 609 784
pupil	1175 2317 1381 1388 1401 1408 361 1445 388 2416 443 1522 473 2504 1563 1564 2507 1575 2611 1946 1947 894 1959
pupil$	2117 2119 637
pupils	2317 1381 1388 1401 1408 361 1445 388 1457 2416 2417 1503 1506 443 2504 1563 1564 2507 1575 531 2611 1733 1946 1947 894 1959
pupils$	1132 102 2117 2119 1440 2410 2412 1498 2445 2448 637 1964
purcha	1088 2059 1144 1735 679 1743
purchased$	2030 2086
purpose$	2251 1914
purposeful$	1929
push$	783 839
pushes$	783
pushing$	1843 783
put	481 886
put$	1095 2059 1119 2069 1151 1152 2095 230 1318 1566 532 539 545 1705 1735 1011
puting$	545
puts$	545 1011
putting$	230 1424 545 1011
qualification$	2052
qualifications$	2052
qualit	1870
quarterly$	676
questi	2102 671 1741 1769 942
quicke	948
quicker$	1928
quickly$	2174 1928
quiet$	2384 1793
quieter$	1779
quit	377 1458
quit$	587
quiting$	587
quits$	587
racism	962
racist	962
radar$	2270 1830
raise	203 210
raise$	1274 782 802 1010
raised$	112 2208 1760 802 1881
raises$	802 1010
raising$	1853 802
ramp	24 1459 2648
ramp$	85 417 418
ran	2053
ran$	2017 1738
rang	2013 708
rang$	1090 1754 1772
rappor	1870
rarer$	1779
rate	2112
rate$	1155 704 945
rated$	945
rates$	1155 704 945
rather$	1195 560 569 1638 746
ratifi	2059 1735
ration	607
re	1417 731
re$	1436
reach	1171 1422
reach$	2113 1431 1682 678 781 943
reache	1064 2057
reached$	2006 2040 678 943
reaches$	781 943
reaching$	781
react$	864
reacts$	864
read	1064 2043 2059 1735
read$	2006 2024 2080 1151 166 1052
reading$	166 1052
reads$	166 1052
ready$	2091 1547
real$	1681
rearra	679 1743
reason$	2118
reassu	987 991
reassurance$	2233
reassuring$	758
rebuild$	793 848
rebuilde$	793
rebuildes$	793
rebuilding$	793 848
rebuilds$	793 848
receiv	2057 2058 2059 227 1735
receive$	1291 1748
received$	2024 32 1736
receives$	1748
recogn	122 1314 806 987
recognise$	2256
recognised$	1186
recommendations$	2221
record	2059 1118 1128 1133 2102 1212 149 150 151 152 1217 1264 203 671 1735 1741 1769 942
record$	50 2070 2075 2077 116 2156 2157 2159 2160 646 1747
recorded$	71 2154 1213 1215 1216 646 1757
recording$	646
records$	50 2060 2070 2075 2077 116 2159 2206 646 1747
recove	948
recrui	1064 1095 2059 138 1735 679 1743
recruit$	1039
recruite$	1039
recruited$	2006 2037 1765 1039
recruites$	1039
recruiting$	1039
recruits$	1039
red$	2109
redecorated$	2091
redesi	679 1743
redraf	1004
redraw	679 1743
reduc	336 427 607 611 616 620 948
reduce	316 2625 806 987
reduce$	592 796
reduced$	2253 2313
reduceing$	592 796
reduces$	592 796
reduci	316 987
reduction$	92
refere	1899
reference$	2152 1811
references$	2152 1811
referr	1064 2057 2083 93 2102 190 671 1741 1769 942
referral$	15 2098 1157 133 192 2651 688 1893
referrals$	15 2098 1157 133 192 688 1893
referred$	2006 2040 1750
reflec	1314 807
reflect$	2256 759 1850
reflected$	1757
reflecting$	759
reflects$	759
reform$	2359
refres	2102 671 1741 1769 942
refunds$	1978
refurbished$	2091
refurbishment$	85
refus	404 412
refus$	653
refuse	335
refuse$	653
refused$	413 653
refuses$	653
refusing$	653
refuss$	653
regain$	848
regaining$	848
regains$	848
regard$	1297
region	2472
regist	21 1095 2043 1133 2102 671 1741 1769 942
register$	1085 50 2075 474 1753
registered$	2037 474 1750
registering$	474
registerred$	474
registers$	1085 50 2075 474
regrou	1417
regroup$	2359
regular$	178 181 1250 704 765 770 771
regularity$	6
regularly$	765 1831
rehear	89 1153 1212
rehearsal$	2661
rehearsals$	2661
rehearse$	543
rehearsed$	2154
rehearses$	543
rehous	458
rehous$	471 472
rehouse$	457 471 472
rehoused$	1520 457 471 472 2479 1566
rehouses$	457 471 472
rehousing$	457 459 471 472
rehousred$	471 472
rehousring$	471 472
rehouss$	471 472
reinfo	990
reinst	679 1743
reject$	653
rejecte$	653
rejected$	653
rejectes$	653
rejecting$	653
rejects$	653
relati	2289 1380 1517 2464 2484 483 1640 1662 1870 807 991
relations$	1915
relationship$	2283 310 2322 2604 1857
relationships$	2240 310 2322 2604 627 1857
relatives$	1964 965
releas	538
relentless$	1852
releva	1212 227
relevant$	2154 1221 2171 1256 2201 1291 1815 1816
reliance$	593 1675
reloca	458
relocat$	471 472
relocate$	457 466 471 472
relocated$	1520 457 466 471 472 2479
relocates$	457 466 471 472
relocating$	457 471 472
relocation$	459
relocatred$	471 472
relocatring$	471 472
relocats$	471 472
remain	150 259 2572 766
remain$	135 204 1270 1278 1317 351 762 812 897
remaining$	351 1513 1631 762
remains$	135 204 1278 1317 351 762 897
rememb	1203 2145
remember$	1850
remind	1089
remind$	986
reminded$	2031 986
reminder$	9
reminders$	9
reminding$	986
reminds$	986
remote$	1540
remov	376 377 395 416 439 450 616 624 747 890
remov$	609
removal$	440
remove	1119 2381 2423 419 1505 618 679 1743
remove$	444 577 609 1015
removed$	2061 1483 2447 444 2451 2479 1015
removen$	609
removes$	444 609 1015
removing$	444 577 609 1015
removs$	609
reopen	1004
repair	1119 679 1743 1004
repair$	85 793 1893
repaire$	793
repaired$	2061 2072 681
repaires$	793
repairing$	793
repairs$	85 793 1893
repeat	1212 149
repeat$	2154
repeated$	2154 1213
replac	1119 1638 679 1743 899
replace$	904 909
replaced$	2061 2576
replaces$	904
replacing$	904
replie	1089 1096 1103 2059
replied$	2031
replies$	2038 2045
reply	1096 2043
reply$	2038
report	1065 1118 1133 2102 2112 1211 1212 149 203 2372 671 1741 1769 942
report$	2012 67 2075 116 123 133 2151 2153 944 945
reported$	2154 1213 2208 2371 1757 1761
reports$	2012 2060 67 2075 116 123 133
represented$	1324
reques	886
request$	1184
requested$	1736
requests$	1184
requir	2183 1383 337
require$	324 362 394 420
required$	348 362 1815 1816
requireed$	324 394
requireing$	324 394 420
requires$	324 362 394 420
researcher$	701
researchers$	701
resent	1203 2145
reserv	1006
reset$	793
resete$	793
resetes$	793
reseting$	793
resets$	793
reside	89 1153 2102 2317 1381 1388 1401 1408 361 1445 388 1457 2416 2417 1503 1506 443 2504 1563 1564 2507 1575 531 2611 671 1741 1769 1946 1947 894 1959 942
resident$	2119
residential$	484 893
residents$	108 2119 1440 2410 2412 1498 2445 2448 1964
resili	1870 991
resour	2102 1365 671 1741 1769 942
resource$	1219
resources$	1219 272 2307 1872 1925 1934
respec	2289 806 827 963 988
respect$	1905 1912
respected$	2253 2309
respectful$	2140 1852 1891
respectfully$	1891 1905
respit	1512
respite$	2454 599
respon	1096 2043 1103 2057 2058 2059 1323 806 1870 828 1892
respond$	210 989
responding$	989
responds$	989
response$	2038 2221 1851 1871 989
responses$	2045 989
responsibility$	2218 2301 789
responsive$	2265
rest	1419 2376 2390 2393 1512 1513 2475 2515 2526 2572 1631 2583 2587 2589 2591 2624 1945
rest$	1385 2333 2344 2346 2347 2353 2361 2364 2369 2373 2391 2392 2454 1515 2482 2488 2509 2566 2585 2598 2603 599 2613 2616 2617 2619
restor	807
restor$	793
restore$	793
restores$	793
restoring$	793
restors$	793
restri	308 316 336 427 607
restrict$	306 430 431 432 592
restricted$	2313 357 430 431 432
restricting$	306 430 431 432 592
restricts$	306 430 431 432 592
restrictted$	432
restrictting$	306 430 432
resurfaced$	2091
resurfacing$	85
retain	769
retain$	834
retaining$	834
retains$	834
return	2043 2057 2058 190
return$	191 409 1740
returned$	191
returning$	409
returns$	191 409 1740
retwee	1103
retweets$	2045
reunit	1417
reunite$	2359
review	2059 1118 2102 1247 671 1735 1741 1769 1829 942 988
review$	70 2098 2192 1830 767
reviewed$	69 2189 1761 767
reviewing$	767
reviews$	2060 70 2098 767
revise	2059 1735
revok$	653
revoke$	653
revoked$	653
revokes$	653
revoking$	653
revoks$	653
rewrit	679 1743 1006
ride	89 1153
ride$	1573 2661
rides	1153
rides$	2661
rift$	1857
rifts$	1857
right$	2108 1221 2256
rights	963
rights$	852
ring	1065 2013 2112 1171 1402 1422 2372
ring$	2113 131 1049
ringing$	1049
ringle	441 1522 2490 1956 958
ringleader$	1954 1955
ringleaders$	1954 1955
rings$	131 1049
rink	30
rip	395
ripped$	419
rise	2097 2099 948
rise$	96
risen	2099
rises	2097 2099 948
rising	2097 2099 948
risk	2289 1870 991
risk$	2202 2207 2216 1824 1831 778
risks	991
risks$	2202 2207 2216 1824 778
risky	2289
rival	1003
road	2522
road$	2531
robbed	1174 138 745
robbed$	2116 1809
robber	950
robberies$	142 956
robbery$	142 956
robust	180 1864 807 827
robust$	1244 771 787 1891
robustly$	2174 1891
role	1920
role$	789
roll	4
roll$	215 1753
rolled$	2059 1735
rollout$	1068
room	30 35 57 2464 1568 2510 1599 2541 2648
room$	56 85 271 2332 2513 1583 2535 2548 2549 552 2627 2649 2651 2653
rooms	2510 2541
rooms$	56 2332 1583 2529 2549 2627
root$	828
rose	2097 2099 948
rota	19 2102 2545 671 1741 1769 942
rota$	23 2054 2651 680 683
rotas$	23 680
round$	2015 164 2321 1751 1921
rounde	1726
rounders$	2668
route	2522 1708
route$	1576 2531 2546 1708 2650
routes$	2163 1576 2543 2546
routin	743
routine$	765
routinely$	765
routines$	1807
row$	133 1608 2551
rows$	133 1608 2551
rugby	1726
rugby$	2668
rule	86 2320 1713
rule$	87 2319 362 2409 435 2655 680
ruled$	1208 362
rules$	87 2319 362 2655 680
run	1095 2059 1735
run$	2017 2037 2087 2142 2143 169 2661 1738 2000 1032
rung	1064 2013 1089 2033 2035 1097 2059 1126 95 2125 2372 708
rung$	2006 2031 2068 1159 1772
runnin	1083
running$	2025 2029 1032
runs	2053 1118
runs$	2060 2142 169 2661 1738 1032
s$	154 1276 1389 1390 1400 375 445 452 1521 1942
s20$	1958
s34$	885
s35$	885
safe	242 2289 284 2305 1708 1864 1870 963
safe$	2108 2140 1306 2256 2258 2259 1348 2650 1796
safegu	806 963 988
safeguarded$	2253
safely	709
safely$	1773 1790
safer	284 2305 1697 709
safer$	2256 2258 2259 1348 1773 1875
safety	2289 1864 1870
safety$	2251 816
said	1203 2145 149
said$	2023 2120 1213 945
sales$	115
same	2419 533 1616
same$	2106 1230 1231 2366 2419 1571 2521 1593 1616 2558 2561 1620 1621 1623 1628 1632 2598
sample$	1759
samples$	1759
sancti	957
sat	2013
sat$	1089 1566 539
satisfy$	830
saturd	449 566 567
saturday$	2036 449 2455 566 1630 567 2573 2657 1723 2666
saturdays$	2036 2455 1630 2573 2657 1723 2666
saved$	71
saw	1203 2145
saw$	2017 2080 1754
say	2112 1171 1203 2145
say$	2113 2120 2243 1780 945
saying$	945
says	1203 2145
says$	2120 945
scale$	832
scales$	832
scaling$	832
scatte	1556 1557 895
scattered$	2498 2499
schedu	2059 1735
schedule$	1764
scheme	2102 671 1741 1769 942
scheme$	23 2074 2546 674
schemes$	23 2546
school	25 26 30 1111 53 2088 447 2464 2472 1531 476 1568 2510 1569 2522 1582 1591 1597 2539 2540 1599 2541 2671
school$	0 1 2011 12 16 18 2039 54 63 84 1158 2134 1194 2141 2450 1511 2466 461 2467 2468 2471 2473 2474 2480 1549 2492 2533 2546 1791 1868 1994
schoolchildren$	2410
schooled$	1510
schools$	0 1 2011 12 16 18 2039 63 84 1158 2480 2511 2524 2529 2533 2546
scope	1211 1212
scope$	2153 2154 821 822
scopes$	821
scoping$	821
score	2112
score$	124 945
scores$	124 945
scrapped$	1714
screen	89 1153 2102 671 1741 1769 942
screenshot$	66
screenshots$	66
screwe	1705
screwed$	2647
search	1174
search$	239 960
searched$	2116
searches$	133 960
seat	24 1459
seat$	417 418 500 528 545 621 2651 2674 1056
seated$	1566 528 539 1056
seatin	1459
seating$	55 1424 500 545 1056
seats$	55 417 418 500 528 545 621 2674 1981 1056
seatting$	545
second	2464 2572
section20$	1958
section34$	885
section35$	885
secure	1104 2059 1735
secure$	484
secured$	2046
security$	2251
see	1065 2112 1203 2145 2312 2329 1402 1412 2360 1422 2386
see$	174 2244 2306 2325 2328 1393 2343 2354 1416 1426 1555 585 669 836
seeing	2323 1423 2385 2389
seeing$	174 2325 2337 2340 2363 2414 1642
seek	626 824 886
seek$	235 630 775 785
seeke$	630
seekes$	630
seekin	824
seeking$	630 775 785
seeks	824
seeks$	630 775 785
seen	1064 2033 2035 2057 2059 1126 2083 95 1379 1412 436 524
seen$	2006 2024 2040 2068 1159 2321 2354 1428 365 366 2397 1500
sees$	585 669
seize	957
seized	679 1743 957
seizes	957
seizur	957
select$	633
selecte$	633
selected$	1765
selectes$	633
selecting$	633
selects$	633
self$	1870 828
sell	138 1804
sell$	2644
seller	109 2126 1003
seller$	2654 953
sellers$	2654 1964 953
selling$	1782 1803 1805
sells$	1805
semina	2102 671 1741 1769 942
send	416 458 913
send$	409 474 477 508 1048
sende$	477
sended$	474 477
sendes$	477
sending$	409 474 477 1048
sendred$	474
sends	2053 1118
sends$	2060 409 474 477 508 1048
senior$	771
sense$	245 1849
sensit	180 1323 827
sensitive$	1244 2212 2265 1891
sensitively$	2174 1891
sent	2018 1079 1095 2053 2057 2059 1152 98 1174 2372 458 1735 1006
sent$	2021 2037 2094 1162 2116 112 2371 1505 1510 453 1520 466 2479 1539 477 479 486 508 532 687
sente$	477
sented$	477
sentence$	2152 1811
sentences$	2152 1811
sentes$	477
senting$	477
sents$	477
separa	2372 1556 1557 1588 534 632 895
separate$	341 1538 1545 504 505 1572 512 513 1578 1580 517 519 1587 1589 527 1595 1596 535 1601 1603 1604 1606 1607 544 1609 1611 1612 550 1618 1622 561 562 1627 1629 1652 610 1685 629 1961
separated$	341 2371 2498 2499 1598 1961
separately$	2527 2530 1000
separates$	341
separating$	341
separation$	895
september$	2132 1191
sergea	25 26 1111 53 2088
sergeant$	1071 62 955
serve$	1476 1019
served	2095
served$	112
server	375
server$	1439 2382 378
serves$	1019
servic	25 26 35 1111 2198 278 1741
service$	1071 23 2229 674 702
services$	23 63 2163 1262 206 1285 2229 1342 702 786 1872 1873
serving$	1019
sessio	93 2102 436 1552 1581 1597 2539 2540 2581 671 1741 1769 942
session$	2074 1157 2103 2175 2438 1500 2450 2487 2523 1583 1584 2546 2548 1614 2559 2563 1634 2577 1636 2579 2661 944
sessions$	2074 1157 2103 2175 1500 2450 2487 2523 1583 2546 1614 2560 2575 1634 2577 1636 2579 2661
set	447 1568 2510 2522 1597 2539 1599 2541 886
set$	2059 1120 1212 149 150 151 1318 2267 1511 2468 2535 2549 2600 2634 1693 1695 1735 679 863 918
sets	2510 2539 2541
sets$	2529 2549 1693 863 918
setting$	2165 2248 2290 2630 863 918
settings$	2165
settle$	2454 2457
seven	27 29 2317 1381 1388 1401 1408 361 1445 388 2416 2417 443 2504 1563 1564 2507 1575 2611 1946 1947 894 1959
seven$	1093
sever	316 598 611
several$	446
severed$	2327
severi	316
severs	316
sew	1004
shadow$	1682
shar$	774
share	203 987
share$	207 1560 533 774
shared	2059 1735 987
shared$	2080 2208 375 1441 534 1633 570 1635 2580 1639 687 1761
shares	1103 1118 987
shares$	2045 2060 1560 533 774
sharin	987
sharing$	2047 207 2340 1560 533 774
shars$	774
sharting$	774
she	139 473 475
she$	1336 2291 1360
shed	2648
sheet	2102 671 1741 1769 942
sheet$	1085 50 2172
sheets$	1085 50
shelte	24 1459 2648
shelter$	55 85 90 417 418 1755
shelters$	90 1755
shift	93 2102 1599 2541 671 1741 1769 942
shift$	2054 1157 2103 2487 1584
shifts	2541
shifts$	1157 2103 2487
shine$	2277
shoo	414
shop	30 1175 2671 1777 1877
shop$	2039 63 2092 2117 2408 2431
shopke	53 2088
shopkeeper$	0 1 2011 12 16 18 84 1158 108 1806 1965
shopkeepers$	0 1 2011 12 16 18 62 84 1158 108
shoplifting$	956
shops$	2039 63 2092 2117 2408 2673
shorte	607 948 1004
should	2280 2284 1356
should$	179 216 217 1292 247 1325 1537 1667
show	89 1153 1171
show$	2113 2660 1747 1795 2000 1053
showing$	1114 1747 1053
shown	2018 2033 2035 1151 98 281
shown$	2093 1162 1345
shows	1153
shows$	1747 1795 1053
shrubs$	694
shut	2381 376 377
shut$	402 411 413 1793
shuted$	402
shuting$	402
shuts$	402
siblin	2317 1381 1388 1401 1408 361 1445 388 1457 2416 2417 1503 1506 443 2504 1563 1564 2507 1575 516 523 531 2611 1946 1947 894 1959
siblings$	1440 2410 2412 1498 2445 2448
side	1153 827
side$	2135 1608 2551 2627 2668 1891
sides$	1608 2551 2627
sight$	1251
sighted$	1826
sighting$	116
sightings$	116
sign	2027 24 2057 2058 86
sign$	10 1082 1084 21 1103 55 1123 90 2102 2409 640 2651 671 1741 680 1755 1769 942 1038
signal$	375
signed	2059 2069 1151 1735 679 1743
signed$	1064 1066 10 1082 1095 2069 1140 2093 679 1038
signing$	1038
signpo	1064
signpost$	975
signposted$	2006 1750 975
signposting$	975
signposts$	975
signs$	10 1082 55 90 2409 640 680 1755 1038
silent$	2384
silos$	2228
since$	1789
sing$	166 931
singes$	931
singing$	166
single	574
single$	699
singly	1588
singly$	2432 2442 2530 1952
sings$	166 931
sister	1447 2484 483 516
sister$	964
sisters$	1964
sit	2013 150 2401 1555
sit$	2107 131 1379 2328 1422 2422 1481 2424 2425 2433 1554 2497 1560 2503 1566 1585 528 543 545 1748 716 928
site	1526 1568 2510 2522 2540 1599 2541
site$	23 2452 2468 2492 2562
sites	2510 2541
sites$	23 2529
siting$	545
sits$	2107 131 1560 1585 528 543 545 1748 716 928
sittin	1433 2389 2510
sitting$	2323 2340 2363 2503 1584 528 545 928
sittings$	2511
situat	1870
situation$	1220 1831
six	27 29 2317 1381 1388 1401 1408 361 1445 388 2416 2417 1506 443 2504 1563 1564 2507 1575 2611 1777 1946 1947 894 1959
six$	1093 101 2317 1381 1388 1401 1408 361 1445 388 2416 2448 443 2504 1563 1564 2507 1575 2611 1719 1946 1947 894 1959
sixth$	1591 1597
size$	1491
skate	2648
skate$	931
skatees$	931
skater	27
skates$	931
skill$	993
skills$	1310 272 993
sleep	2112 1372 1399 374
sleepover$	2311 2341
sleepovers$	2311 2341 1438
slide	2102 671 1741 1769 942
slip$	266
sliping$	266
slipping$	266
slips$	266
slot	1581 2540 1599 2541
slot$	2487 2523 1583 1584 2548 1625
slots	2541
slots$	2487 2523 1583 1625
small	1670
small$	2612
smart	1864
smile	1172
smile$	2114
smiles$	2114
snap$	375
snapchat$	375
snooke	1726
snooker$	2668
so$	354 384 386 451 489 491 511 2519 1615 596 606
social	1379 2323 2363
social$	25 26 1111 2316 1679 1689 1696 1700
socialise$	2321 1943
sofa	1459
sofa$	417 418
sofas$	417 418
sold	138
sold$	1805
solicitor$	966 968
solidi	990
soluti	2245 828 1892
some	2446 473 1956
some$	1233 1301 1322 1359 446 1522 2485 1956
somebo	278
somebody$	2119 1285 1342
someon	278
someone$	2119 1285 1342
someth	2245
something$	219 297 865
somewhere$	219 2636
son	1447
son$	1446 964
song$	85 2652
sons$	1446
soon$	1480
sooner	948
sooner$	1928
soonest$	1234
sort$	1695
sought$	2199 2234 2309 1736
source$	220
sourceing$	220
sources$	220
south	1543
space	57 2287 1512
space$	56 2248 271 272 2290 2454 605 612 2651 1908
spaces$	56 2248 2290
speak	1065 2013 1412
speak$	131 161 196 283 1402 2354 1422 665 872 2000
speaking$	196 283 2323 665 872
speaks$	131 161 196 283 665 872
specialist$	1256
speed	870
speed$	1934
spend	2112 2312 1555
spend$	22 2100 1379 2497 2503 723
spending$	22 2323 2337 2363 2389 2503 723
spends$	2100 723
spent	1104 1181
spent$	2046 1113 2100 2123 1783 723
split	1406 1556 534 1668 895
split$	2371 400 2498 1557 498 499 1598 539 541 2610
splits$	498 499 541
splitting$	498 499 541
spoke	2013 708
spoke$	2017 1090 1772
spoken	1089 2059 708
spoken$	1064 2017 2031 2033 2035 1097 1126 2083 1148 95 1772
spotted$	1428 365 366
spread	534
spread$	1598 539 774
spreade$	774
spreades$	774
spreading$	774
spreads$	774
spreadting$	774
spring$	2132
squad	2464 1599 2541 2545
squad$	2487 2549 955
squads	1582 2541
squads$	2487 2524 2549
square$	1379 2400 2408 2431 2450
stabbing$	142 956
stabbings$	142 956
stabil	828 1892
staff	25 26 1111 52 53 2088 1365 1877
staff$	0 1 2011 1071 12 16 18 46 48 1116 54 58 2071 84 1158 108 206 1285 1312 2307 1755 786 1879 1889 1898
staffe	1095 679 1743
staffed$	2037 921
staffing$	1219 921
staffs$	921
stage	2648
stage$	85 2165 2176 2264
staged	2095
stagge	551
staggered$	562 1627
stall	2102 671 1741 1769 942
stall$	2660 1721
stalls$	2660
stance$	2261 1930
stand$	2422 2433 1554 528 545 927
standi	2323 2363
standing$	545 698 927
stands$	545 927
standting$	545
start	2112 538 1626
start$	2283 2454 1518 466 474 486 1581 859 1022
starte	2059 1304 1346
started$	112 2246 2276 2288 474 1022
starting$	474 1022
startred$	474
starts$	466 474 486 859 1022
starttime$	2568
starttimes$	2568
state$	1082
stated	1212
stated$	2154
stateed$	1082
statements$	682
states$	1082
station$	2092 2400
stations$	2092
stay	2112 150 1314 259 2464
stay$	131 204 1270 1278 2256 1317 351 363 461 2481 2483 478 1566 647 729 732 762 812 897
staying$	204 351 363 647 762
stays$	131 204 1278 1317 351 363 478 647 729 732 762 897
steer	988
steer$	351 508 577
steering$	38 2102 351 577 671 1741 1769 942
steers$	351 577
step	1447
step$	600 860
stepbrother$	964
stepcarer$	964
stepcarers$	964
stepdad$	964
stepdaughter$	964
stepfather$	964
stepmother$	964
stepmum$	964
stepparent$	964
stepparents$	964
stepping$	860
steps	1293 1459
steps$	2235 417 418 860
stepsister$	964
stepson$	964
stereo	962
stereotypes$	1878
steward$	46
stewards$	46
sticke	86
sticker$	88 90
stickers$	88 90
stigma	828 1892
stigma$	1878
still$	1164 1165
stimul	990
stock	913
stood$	126
stop	2112 308 316 1387 334 335 344 377 383 571
stop$	2054 317 2330 344 372 2380 1443 1444 399 1472 2576 578 586 2609 716 718 796 1024
stoping$	796
stoppe	2048 1174 1182 1197 1207 2381
stopped$	2116 2124 2139 2149 2313 2327 357 2380 2576 718 1024
stoppi	316 334 571
stopping$	317 372 1024
stops	2048 316 334 571
stops$	133 317 372 1472 2576 716 718 796 1024
story$	2135
strang	2126
stranger$	2122 1965
strangers$	2122
strate	2102 671 1741 1769 942
strategic$	771
strategies$	1294 1310 1872 994
strategy$	2221 994
stream	2545 990
streams$	2553
street	1577
street$	2404
streets$	2404 2519
streng	806 1870 1897 988
strength$	2240 852
strengthened$	2253
strengths$	2240 807 852
strik	747
strike$	146
strive	824
strong$	770 866
stronger$	275 851
struck	747
struck$	146
structured$	1929
studen	2317 1381 1388 1401 1408 361 1445 388 1457 2416 2417 1503 1506 443 1522 2504 1563 1564 2507 1575 531 2611 1946 1947 894 1959
student$	2119 637
students$	2119 1440 2410 2412 1498 2445 2448 637 1964
studio	30
subjec	1552
submit	1079 2059 1118 1735
submit$	1036
submits$	2060 1036
submitted$	2021 1036
submitting$	1036
succeed$	2277
succes	1897
suitab	227 1374 625 632
suitable$	1256 1284 1291 2316 1816
summer$	2132 2485 482
summers$	482
sunday	449 566 567
sunday$	2036 449 2455 566 1630 567 2573 2657 1723 2666
sundays$	2036 2455 1630 2573 2657 1723 2666
superv	25 26 1111 1133 1134 2102 524 671 1741 1769 942
supervised$	2313 877
supervision$	2055 2075 2076 997
supper	89 1153 1722
supper$	2660 1721 2664 1986
suppers$	1986
suppli	1125 138
supplied$	2067 1805
supplier$	956
suppliers$	956
supplies$	956
supply	138 1804
supply$	2644 956
supplying$	956
suppor	1064 1065 2102 180 1247 2198 242 1323 284 2305 524 671 1741 1769 1864 806 1870 827 942 988
support$	2055 2201 227 2233 228 1294 1636 801 804 1872 1873 1893 1925
supported$	2006 2189 228 2259
supporting$	228
supportive$	1244 1306 2250 2265 1348 770 1891 1933
supports$	228
sure$	253 2267 362 1919
sured$	362
sures$	362
surgeo	749
surgeon$	1813
surger	1722
surgery$	2664
survey	1088 2033 2035 2102 671 1741 1769 731 942
survey$	9 23
surveyed$	2030 2034
surveys$	9
suspen	439 1505 450 890
suspend$	442 892
suspende$	442 892
suspended$	2447 2449 2451 1714
suspendes$	442 892
suspending$	442 892
suspendning$	442
suspendring$	442
suspends$	442 892
sustai	973
sustained$	2253
swap	1006
sway$	2458 1682 619 1684
sweep	414
sweep$	1014
sweeping$	1014
sweeps$	1014
swiftly$	2174
swim	57 89 1153
swim$	2660 1986 931
swimes$	931
swims	1153
swims$	1986 931
switch	481
switch$	906
switched$	679 906
switches$	906
switching$	906
sympathetic$	1852
system	2059 1735
system$	23 2077
systems$	23
t$	1425 1448 1558 1600 1613 568 617 879
table	24 1459 2522 1593 1597 2539
table$	55 2170 417 418 1583 2535 621 2627 1726
tabled	2059 1735
tables	1568 2510 1599 2541
tables$	55 417 418 1583 2529 621 2627
tackle	210 806 957 987
tackle$	1274 796
tackled$	2253
tackleing$	796
tackles$	796
tackli	957 987
tailor	227
tailored$	1291
tak	377 395 913
tak$	477 609
take	175 190 458 548
take$	4 72 145 146 162 163 229 235 249 255 2267 280 295 409 477 609 670 685 755 1051
taked$	477
takeing$	409
taken	2129 2131 190 2372 624
taken$	1079 1095 2059 2069 112 1208 145 146 162 191 280 2371 2423 419 1520 508 609 1735 1746
takes	175 190 458 548
takes$	145 146 162 163 255 280 295 409 477 609 670 755 1051
taking	175 458
taking$	1083 146 162 163 229 249 255 280 295 477 609 755 1051
taks$	477 609
talk	1065 2102 2312 671 1741 1769 942
talk$	2103 2107 161 196 283 1402 1422 1780 823 872 2000 944
talked	1089 708
talked$	2031 1090 2033 2035 1772
talkin	2389
talking$	196 283 2340 1423 1843 872
talks$	2103 2107 161 196 283 823 872
tally$	50
tap$	838
tapping$	838
taps$	838
target	227 1804 743
target$	2028 76 2644 1742 1764 1807 861
targeted$	1291 861
targeting$	1807 861
targets$	76 1742 1807 861
task$	76 2098 2102 671 1741 1769 942
tasking$	2196
tasks$	76 2098
taught	2013 524
taught$	1510 2479 486 1566 1754
taxi$	61 1583 2546 2660
taxis$	61 1583 2546 2660
tea	89 1153
teach$	2142 246 500 1043 1044
teache	25 26 1111 52 53 2088
teache$	246
teacher$	0 1 2011 12 16 18 46 54 84 1158
teachers$	0 1 2011 12 16 18 46 1116 54 84 1158 108
teaches$	2142 246 1043 1044
teaching$	246 1043 1044
teachs$	246
team	2198 1599 2541
team$	1071 1106 58 1264 2549 690
teams	1582 1591 2541
teams$	2524 2533 2549
teas	1153
teenag	2317 1381 1388 1401 1408 361 1445 388 1457 2416 2417 1478 1503 1506 443 2504 1563 1564 2507 1575 531 2611 1946 1947 894 1959
teenagers$	1440 2410 2412 2420 1498 2445 2448 1802
telegram$	375
teleph	1064
telephoned$	2006
tell	2112 1171 1203 2145 337
tell$	2113 2120 131 324 394 420 945 1054
telled$	324 394
telling$	324 394 420 1054
tells	1203 2145
tells$	2120 131 324 394 420 945 1054
tellsed$	324
tellsing$	324
tellss$	324
temptation$	1682
ten	1777
tenanc	476
tenancies$	1583
tenancy$	1583
tendered$	1766
tennis	1726
tennis$	2668
tensio	828 1892
tent	2545
term	1224
term$	2132 2166 482
termly$	676
terms$	2102 482 671 1741 1769 942
test$	2102 671 1741 1769 942
text	1065 2013 2102 1402 1422 671 1741 1769 942
text$	9 1184 123 131 1049
texted	1064 2033 2035 1097 708
texted$	2006 1772
textin	1436
texting$	2378 1049
texts$	9 1184 123 131 1049
than	1453 2407 1687
than$	1169 2137 1397 2395 2396 397 2411 1470 1489 2434 2435 1499 1810
thanke	2033 2035
that$	1074 1101 1177 2202 221 2263 340 1717 1776 1786 1797 735 901 1973
the	1725 1877 1885
the$	1072 2032 2121 1198 1228 2177 243 1312 1313 1319 1328 277 1521 1644 1651 1665 1706 2649 1709 1710 2653 1712 1715 1717 1718 1719 657 1727 1730 1732 1776 1786 1794 735 742 1879 1889 854 901 1966 1967 1968 1969 1970 1971 1972 1974 1975 1976 1979 1980 1984 1985 1988 1989 1993 1994 1998 1999 2005
theatr	30
theft	950
theft$	2122 142 956
thefts$	2122 142 956
their	2591
their$	2032 1163 154 2177 1328 1350 398 445 1644 1651 1715 1717 1732 1776 1786 854 1972 1974 1980 1994 1998 2005
theirs$	2140 1798
them	27 119 1187 1198 1202 1204 1205 252 1316 2317 1381 1388 1401 1408 361 1445 388 1457 2416 2417 1503 443 475 2504 1563 1564 2507 2516 1575 516 531 2611 1725 1728 1733 1777 1794 1870 1877 1946 1947 1956 894 1959
them$	1074 2032 2114 2119 2121 1183 2144 2146 2147 2148 2177 1312 2285 1361 1457 2403 1463 2412 1498 2441 2445 2493 565 2604 614 2670 1730 1786 732 1879 1889 1973 1988 1989 1994 1996 1997 2005
theme$	2216
themes$	2216
themse	106 709
themselves$	1170 2185 2277 1773 1894
then$	1934
therap	749
therapist$	1813 966
there	2053
there$	2106 2169 2227 1295 2521 552 726 1991
these	1877
these$	1202 2493 1712 1868
they	27 28 44 78 106 139 252 1316 493
they$	1092 1108 1142 79 83 101 102 1170 2119 1220 1336 2291 1360 614 937
things	2226
things$	1220 1226 2202 1294 293 1366 1843
think	1203 2145 1314
think$	1166 1171 2256 2262 730 791 818
thinking$	2211 791 818
thinks	1203 2145
thinks$	1166 730 791 818
this	1212 1794
this$	1074 2151 2153 2154 2155 2202 1644 1651 1665 1786 735 1906
those$	137 638 1712
though	1203 2145 746
though$	1810
thought$	2211 1297 730
thread$	378
threat	1174 138 2643 745 950
threat$	1184 133
threaten$	2644 2645
threatened$	2116 1809
threats$	1184 133
three	106 139 2317 1381 1388 1401 1408 361 1445 388 2407 2416 2417 1478 1506 443 473 2504 1563 1564 2507 1575 523 2572 2611 1733 1946 1947 1956 894 1959
three$	1170 2148 2317 1381 1388 1401 1408 361 1445 388 391 2416 2420 1486 2439 2448 443 446 1514 1522 2501 2504 1563 1564 2507 1575 2611 2629 1706 1709 1712 1718 1719 657 1946 1947 1956 894 1959 1967 1973
threes$	2421
thrive$	2277
throug	1064
through$	2006 8 1077 1081 2031 2085 157 1330 276 537 1836 1882 1932
throw	416 439
thursd	449 566 567
thursday$	2036 449 2455 566 1630 567 2573 2657 1723 2666
thursdays$	2036 2455 1630 2573 2657 1723 2666
tick$	10
ticked$	10
ticket	24
ticket$	88 688 1977
tickets$	88 688 1977
ticks$	10
tie$	321 608 1675
ties	1380 1640 1662
ties$	2322 321 2582 582 2604 608 1675 1915
tighter$	275 851
till$	2123
time	2510 2540 1599 2541 2581
time$	2136 1219 2165 2264 272 310 2321 2342 2427 2428 2429 2431 2432 2433 2436 2437 2438 2440 2487 1554 2523 2546 2548 1614 2558 2559 1619 2563 1624 1625 2568 2570 2574 2575 1636 1647 1648 586 1654 1655 1656 597 1671 719 1787 1790 750 1814 1817 873
timely	180
timely$	1244 787
times	2510 2541 950
times$	7 1078 2101 97 132 2165 2487 2511 2523 2546 1614 1625 2568 2569
timescale$	1742
timescales$	1742
timesheet$	683
timesheets$	683
timeta	86 2102 1531 481 1568 2510 1569 1581 671 1741 1769 942
timetable$	23 2042 2049 2473 2523 2651
timetabled$	539
timetables$	23 2511 2523
to	465
to$	2006 2032 2068 1131 1135 2081 2090 1149 1159 2104 1179 2123 2128 1225 1255 2205 1274 216 217 1282 1283 2239 2252 247 2254 2263 2265 1325 1335 1351 1357 299 1394 1475 2462 462 1537 502 2535 1650 1667 1707 1729 2672 1731 2676 1772 1773 1778 1788 1789 1792 1814 1841 1865 1886 1888 1983 1984 1987 2002 2003
togeth	1379 1380 2323 2325 2328 2329 1393 1399 1400 1412 1416 1417 1429 1430 374 2386 2419 1555 2502 1616 2589
together$	2107 2204 2308 2321 2322 2335 2336 2341 2342 2350 2354 2356 2358 2359 2366 2367 2370 2374 2378 2397 2422 2428 2431 2433 2494 2496 2497 2500 2503 2521 2532 2558 2590 2592 2596 2598 1790 1844 1848 1882 1995
togethers$	2341 1438 2592
told	1089 2033 2035 2125 1203 2145 1212 150 152
told$	2031 2059 2120 2154 1216 348 2371 2372 532 945
tolerant$	1852
took	2131 126
took$	146
toolki	2102 671 1741 1769 942
tools	24
tools$	1310 272
torches$	88 1977
touch	1089 1379
touch$	2031 2210 2321 2602 773
tough$	866
tougher$	866
tour	2102 671 1741 1769 942
tour$	2661
tourna	89 1153
tournament$	2660 1721
tours$	2661
toward$	1888
towards$	1888 1932
town	2325 2464 2472 2483 1568 2510 2522
town$	2400 2465 2467 2469 2480 1549 2528
towns	2510 1577 1582
towns$	2470 2519 2524 2529
toxic$	1574
track	743
track$	2171 1764 1807
tracke	2102 671 1741 1769 942
tracked$	69 1761 1807
tracker$	2077
tracking$	70 1807
tracks$	1807
traders$	62 63
train$	2537 543 1042
traine	1064 2057 2059 2083 1148 1735
trained$	2006 2040 2090 1765 1041
traini	1105 2102 671 1741 1769 942
training$	2014 2047 2055 1591 673 1042
trains$	2537 2538 543 1041
tram$	2537
trams$	2537 2538
transf	458 481
transfer$	2453 459 466 471 472 474 486
transfere$	471 472
transfered$	471 472 474
transferes$	471 472
transfering$	471 472 474
transferred$	1520 466 471 472 2479 474 486
transferring$	471 472
transfers$	2453 459 466 471 472 474 486
transl	2059 1735
transp	524 828 1892
transparent$	1852
transport$	61
trauma$	807 852
travel	1433 415
travel$	479 1553 1554 1555 1560 2503 1573 1585 543 1986
travelling$	2340
travels$	479 1553 1560 1585 543
treat$	841
treate	962
treated$	841
treating$	841
treats$	841
trebl	2099
trees$	694
trends$	1827
tries	824
tries$	826
trim	1006
trimme	679 1743
trimmed$	1758
trip	2102 2581 1722 671 1741 1769 942
trip$	2103 1634 2577 2660 1721 2664 944
trips$	2103 2554 1634 2577 2660
true$	1681
trust	2112 1870 963
trust$	1857 1912 951
truste	122
trusted$	1186 1288 1289 1331 951
trustees$	2073
trusts$	951
try	824
try$	826
trying	824
trying$	1843 826
tuesda	449 566 567
tuesday$	2036 449 2455 566 1630 567 2573 2657 1723 2666
tuesdays$	2036 2455 1630 2573 2657 1723 2666
turf	414
turn	1080 2027 2043 2053 2057 2058 2112 416
turn$	2013 1084 75 131 402 1734 692 721 724 906
turned$	2048 75 2125 1452 402 413 679 721 906
turning$	402 906
turnou	72 1136
turnout$	2078 1768
turns$	2048 75 131 402 1734 721 724 906
tutor	25 26 1111 53 1568 2510 2522 1581 1582 1591 1597 2539 2540
tutor$	447 1531 1568 1569 2523 1582 2524 2533 1597 1599 1605
tutors	2510
tutors$	2523 2524 2529 2533
twice$	2007 97 132 2667
two	139 2317 1381 1388 1401 1408 361 1445 388 2416 2417 2446 1506 443 473 2504 1563 1564 2507 1575 516 2572 2611 1946 1947 1956 894 1959
two$	2317 1381 1388 1401 1408 361 1445 388 391 2416 1486 423 1488 2439 2448 443 446 1514 456 1521 1522 475 2501 2504 1563 1564 2507 1575 516 529 2604 2611 2629 1706 1709 1712 1718 1719 657 1946 1947 1956 894 1959 1967 1973
twos$	1479 2421
type$	1695
unable$	329 358
uncle	1517 2464 2484 483
uncle$	965
under$	1086 2059 2121 186 368 1735
undergrowth$	694
underm	620
unders	1314 1864 806 1870 988
understand$	2256
understanding$	1849 1852 1914 1933
understood$	2024 1784
undert	1095 2059 1304 1346 1735
undertake$	348
undertaken$	2037 2246 2288
undertakes$	348
undo	598 611 620
unfair	962
unfold$	2162
unfoldes$	2162
unfolds$	2162
unfollow$	881
unfollowe$	881
unfollowed$	881
unfollowes$	881
unfollowing$	881
unfollows$	881
unfriend$	881
unfriende$	881
unfriended$	881
unfriendes$	881
unfriending$	881
unfriends$	881
unhealthy$	1574
unit	2464 476 2522 1597 2539
unit$	1106 2480 480 1548 2492 893
units	2539
units$	2480 2529
unload	1004
unlock	679 1743 1004
unpick$	814
unpicke$	814
unpickes$	814
unpicking$	814
unpicks$	814
unsafe	709
unsafe$	1773
unsupervised$	1396
untangle$	610
until	1711
until$	2123 1190 408 1508 2456 2485 2653 2656 1979 1990
up	2026 2059 1136 1153 1248 1275 1735 1743
up$	2006 1068 2021 2022 2037 2061 2062 2065 2078 1139 2093 2094 2096 2124 2139 1215 1244 2187 2189 2190 1259 1261 1269 2215 1274 2217 2222 2223 2260 1333 2281 2322 2341 1403 2348 2378 1464 2498 2499 1562 2505 1642 2610 2646 2647 1749 1756 1793 1843 1896 1913 1924 1975 1976 1979 1982 1996
upd$	1756
update	1118 2102 1245 1247 1271 671 1741 679 1743 1769 1829 942 987
update$	2187 200 2207
updated$	2189 200 1761 1830
updates$	2060 2187 200 2207 1266 2213
updati	987
updating$	200
uped$	1756
uphold	990
uploaded$	71
upon$	1474 1657 1823
ups	1153
ups$	2045 2187 2341 1438 1756
upskil	806 990
uptake	4 72 1136 685
uptake$	1068 2078 1749 1768
urge$	825
urged$	825
urges$	825
urging$	825
us$	1338
use	2112 1171 1293 1804
use$	2107 2113 2235 232 235 1300 249 273 2644 722 792 888
used	1104 2125
used$	2046 2131 722
useful	2183
useful$	2108 2140 1929
uses$	2107 232 722 792
usher	414
using$	249 273 537 1782 722 792
usual$	1221 178 1934
utilis	990
valley	2464
valued	2305
valued$	2309
van$	1106 58 2122 2654
vans	109
vans$	2122 2654
vehicl	743
vehicle$	1807
vehicles$	1807
venue	2540
vet$	306
veting$	306
vets$	306
vetting$	306
via$	537
vicar	25 26 1111
vicinity$	2400
victim	745
victim$	1809
victims$	1809
video	2102 671 1741 1769 942
video$	2651 2652 2669
view	2043
view$	2135 2261 750
viewe	2057
views	1103
views$	2045 193 303 693 1878
vigila	1323 1339
vigilance$	2281 1833
vigilant$	2212 2265
villag	2464
village$	2528
violence$	1860
visibi	1339 957
visibility$	2281 1904
visible$	2250 770 1933
vision$	257 1914
visit	1065 2013 2043 2053 93 95 2102 1372 1402 1422 436 1722 671 1741 1769 888 942
visit$	2012 1157 1159 2103 2118 2311 2328 1426 2438 1500 2660 2664 1893 944 1045
visite	1064 1089 2033 2035 1095 1097 2048 2057 2059 1126 2083 1148 679 1743 708
visited$	2006 2031 2037 2068 2090 1159 1754 1772
visiti	1433 2389
visiting$	2040 2340 1045
visitor$	1813
visits	2048 1118 888
visits$	2012 2060 1157 1159 2103 2311 1399 374 1500 2660 1893 1045
voice	1864 1870 991
voice$	2243 693
voices	991
voices$	693
volunt	25 26 1111 53 2088 2102 671 1741 1769 942
volunteer$	0 1 2011 12 16 18 84 1158 2103
volunteers$	0 1 2011 12 16 18 84 1158 2103
voucher$	88
vouchers$	88
vulner	2289 1870 991
wait	950
wait$	131 2295 300 2433 1585 543 716 926
waited	1181 2131 126
waited$	2123
waitin	1181
waiting$	2123 2295 300 2323 926
waits$	131 1585 543 716 926
waive$	1005
waived	679 1743
waived$	1714 1005
waives$	1005
waiving$	1005
walk	1065 2013 89 1153 2112 1171 415 1708 1722
walk$	2107 2113 131 171 1553 1554 1555 1560 2503 508 1573 1585 2650 2660 2661 1721 2664 732 1046
walkab	2102 671 1741 1769 731 942
walked	2125
walked$	1046
walkin	2323 1433
walking$	171 2363 2389 1046
walks	1153 415
walks$	2107 131 171 1553 1560 508 1585 2660 2661 732 1046
wall	1459 2648
wall$	2092 417 418
walls$	2092 2228
want	1203 2145 824
want$	1302 2278 2302
wanted	1185 1203 2145
wanted$	2127
wants	1203 2145 824
wants$	2278 2302
warden	25 26 1111 53 2088 1365
warden$	0 1 2011 12 16 18 46 48 58 84 1158 1755
wardens$	0 1 2011 12 16 18 46 48 58 84 1158 2307 1755
warm$	2140 1793
warmer$	1779
warn$	324 331 356
warne$	331
warned$	324 331 356
warnes$	331
warnin	1384
warning$	2118 133 324 331 356
warnings$	133
warns$	324 331 356
was	2131 126 150
was$	1087 1091 1121 80 1149 2133 144 641 710 720
watch	2043
watch$	289 663 1833
watched$	2024 2080 663
watches$	663
watchful$	1246
watching$	289 663 757
wave	1172
wave$	2114 1780
waves$	2114
way	1242 2245 469
way$	2135 2184 2186 1533 2531 2594 1871
ways$	2594 1872 1884 822
we	25 26 1111
we$	1071 1075 17 1285 2229 278 2291
weaken	598 1672 611 616 2625 620
weaken$	2614
weakens$	2614
weaker	1670
weaker$	2612
wean$	577
weaning$	577
weapon	109
wear$	1110
wears$	1110
webina	2102 671 1741 1769 942
webpag	2102 671 1741 1769 942
websit	2102 2648 671 1741 1769 942
website$	23 85 2092
websites$	23
wedge$	605 612
wednes	449 566 567
wednesday$	2036 449 2455 566 1630 567 2573 2657 1723 2666
wednesdays$	2036 2455 1630 2573 2657 1723 2666
week	2540
week$	2036 2051 2438 482
weekda	449 566 567
weekday$	2455 1630 2573
weekdays$	2455 1630 2573
weeken	449 566 567
weekend$	2036 113 2455 1630 2573
weekends$	2036 113 2455 1630 2573
weekly$	2007 658 2667 676
weeks	449 566 567
weeks$	2036 2166 2455 2485 482 2571 1630 2573
weekss$	482
welcom	122 242 284 2305
welcomed$	1186
welcoming$	2108 2140 1306 2250 1348 1852 1933
welfar	963 991
well$	1905
wellbe	2289 1870 991
went	2013 2053
went$	1073 1087 1704 721
were	2131 126 150
were$	1087 1091 1121 80 1149 2112 2133 144 502 641 710 720
what	158
what$	1178 121 1211 1222 1237 288 304 1776 1797
whatev	158
whatever$	1222 1340
whatsapp$	1437 375 1441
when	125 158 1480
when$	1177 1189 155 1222 179 2190 2191 2235 2402 2418 2419 1776 1797 1815 752 1831 1832 1865 858
whenev	1480
whenever$	179 2402 2418 752 858
where	125 158 1708
where$	1189 155 1222 179 340 1482 2650 1776 1797 1815 752 1832 1865 858
wherea	125
whereas$	1189
wherever$	179 752
whether$	47 1797 1884
which$	1069 1070 1177 340 1776 1797 1984
while	125
while$	1189 2485
who	139
who$	1101 2056 1201 1370 1701 1702 1703 1776 1797 1803 740
whoever$	741
whole	1956
whole$	2317 1381 1388 1401 1408 361 1445 388 2416 443 2504 1563 1564 2507 1575 2611 807 1946 1947 894 1959
whom$	1370 1776 1797
why$	1797
widen	1004
wider$	2201 275 629
wife$	965
wifi	1459
will	1356
will$	1067 1149 216 217 1292 247 1325 1418 1537 1667
willing$	1547
win$	848
wind	377 571
window$	2092
windows$	2092
wing	2464 2522 1599 2541 2545
wings	2541
wining$	848
wins$	848
winter$	2132
wisely$	2640
wiser	1697
wish	1203 2145 824
wish$	257 2302
wishes	1203 2145 824
wishes$	2302 303 693
with	1592 1726
with$	2006 2032 1215 1216 1225 1232 2178 2190 1274 2217 2269 1345 1371 2319 2320 2324 1411 2377 2460 2462 1542 2502 2582 1642 2598 628 2668 1729 2672 1772 1789 1844 1846 1865 1869 1932 1984 1990 1991 1992 1995 969
withdr	571 578 1006
withdraw$	609
withdrawe$	609
withdrawen$	609
withdrawes$	609
withdrawing$	609
withdrawn$	2451 2576 1714
withdraws$	609
wither	1672
wither$	2614
withers$	2614
within	147 333
within$	1086 1397 1646
withou	1687 746
without$	1176 355 2495 2628 717 1810
withs$	2319
women	2317 1381 1388 1401 1408 361 1445 388 1457 2416 2417 1503 1506 443 2504 1563 1564 2507 1575 531 2611 1946 1947 894 1959
women$	1440 2410 2412 1498 2445 2448
word$	2118 2152 2296 1838 962
words$	2152
work	1105 824
work$	2 2047 2055 85 1220 1226 1229 2175 2180 2211 209 2229 2240 240 282 2307 543 2577 1636 2579 1828 780 806 1871 1925 868 1934
worked	1095 1113 2059
worked$	1064 2037 2100 524 780 868
worker	25 26 1111 53 2088 2102 671 1741 1769 942
worker$	0 1 2011 1071 12 16 18 48 54 58 2079 84 1158 2156 2160 690 1755 1763 703 967
workers$	0 1 2011 1071 12 16 18 48 54 58 84 1158 690 1755 1763 1898
workin	1105 1339 1870 824
working$	38 2047 1124 2211 209 2281 2307 780 1871 868
workload$	1219
works	824
works$	85 2180 2268 543 780 868
worksh	93 2102 1597 2539 1599 2541 671 1741 1769 942
workshop$	1157 2103 2661 1721 944
workshops$	1157 2103 2661
workstream$	700
workstreams$	700
world$	623
worrie	1203 2145
worries$	1266 2209
worry	1203 2145
worse	948
worst	1956
worth	2183 1892
worthwhile$	1929
would$	177 238
wound$	2381
wrap	227 827
wraparound$	1291 1891
wrappingaround$	1891
wrapsaround$	1891
wristbands$	88
write$	1040
writes	1118
writes$	2060 1040
writing$	923
writte	1089 2059 1151 1212 149 1735 679 1743 708
written$	1064 2031 2033 2035 1097 1126 2083 1148 2093 2154 1213 681 1772 1040
wrong	962
wrote	708
wrote$	1090 1772
yards$	2339
year	2541
year$	2132 2468 482 1568 1599 1605
years$	482
young	1877
young$	27 28 29 44 2051 78 106 2114 1175 2119 2121 119 1187 136 1202 139 1204 1205 2148 2177 1312 252 2317 1381 1388 1401 1408 361 1445 388 1457 2416 2417 1478 1503 1506 443 473 493 2504 1563 1564 2507 1575 523 531 2611 1728 2673 1733 1777 1870 1879 1946 1947 894 1959
younge	2317 1381 1388 1401 1408 361 1445 388 2416 443 1513 456 1522 473 475 2490 2504 1563 1564 2507 1575 516 531 2572 2611 1946 1947 894 1959
younger$	2317 1381 1388 1401 1408 361 1445 2390 388 2416 443 1559 2504 1563 1564 2507 1575 531 2611 2618 1946 1947 894 1959
youngest$	2618
youth$	2020 42 1365 2410 2450 1964
youths	1478
youths$	1463 2410 2420 1964
yp	139 2317 1381 1388 2334 1401 1408 2365 361 2375 2376 1445 2390 2393 388 2416 2417 2446 443 1513 456 1522 2475 473 475 2489 2490 493 2504 1563 1564 2507 2515 2516 1575 516 531 2572 1631 2583 2587 2589 2591 2603 2605 2611 2624 1946 1947 1956 894 1959
yp$	1541 2604
zine$	1977
zines$	1977
zone	1383 1384
zone$	56 1948
zones	1383 1384
zones$	56 1948
