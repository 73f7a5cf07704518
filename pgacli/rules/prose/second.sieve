1067 945 674

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
help(?:s|ing)? (?:[\w’'-]+ ){1,4}?(?:to )?(?:carry|cook|paint|build|move|clean|plant|cut|serve|unload|dig|mend|film|fill in|set (?:up|out))(?= (?:the|a|an|their|its|his|her|it|them|two|three)\b)
shar(?:e|es) (?:a|an|the|their|one|two) (?:\w+ )?(?:barbecue|meals?|lunch|supper|flat|table|run|lifts?|taxis?|cars?|driving|allotment|rota|minibus|house|garden|stall)
find(?:s|ing)? (?:a|an|the|each|two|three) (?:\w+ )?(?:flats?|houses?|jobs?|pitch|beds?|coats?|solicitor|interpreter|dentist|tenancy)

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 42 47 50 53 54 55 56 57 58 59 60 63 64 66 68 70 71 72 73 75 76 78 79 80 81 82 83 84 85 88 89 90 91 93 95 99 100 101 102 103 107 108 109 110 111 114 115 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 134 135 136 137 141 142 143 145 147 148 149 151 152 159 162 163 166 170 172 173 174 176 177 178 180 181 182 183 184 189 190 191 192 194 197 198 200 202 203 205 208 210 219 222 233 237 238 240 241 242 243 244 247 248 249 250 251 252 253 254 262 263 264 265 266 270 272 273 275 277 278 279 280 281 282 283 284 285 287 288 289 290 291 292 293 294 303 309 311 313 314 318 319 320 321 325 326 327 329 333 334 335 336 337 338 340 341 342 343 346 348 350 351 353 354 355 356 360 361 362 365 367 369 370 372 373 377 380 385 386 387 389 395 396 402 403 406 408 409 411 412 413 414 415 417 418 419 420 421 422 423 424 425 429 432 433 434 436 437 438 439 451 458 459 460 476 477 481 487 488 489 491 494 496 499 503 504 507 508 510 511 513 515 516 520 523 524 528 530 531 532 533 534 535 537 538 539 541 543 544 545 548 550 551 553 554 555 557 558 563 565 566 567 568 569 570 572 574 576 577 578 579 580 581 582 583 585 586 587 588 589 590 591 592 594 595 596 597 598 599 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 619 620 621 622 623 624 625 626 627 629 630 632 633 634 635 636 637 638 639 640 642 643 644 645 646 647 648 649 651 652 653 654 655 656 657 658 661 662 663 664 665 666 667 668 669 670 671 672 674 675 676 677 678 679 680 681 682 683 684 685 688 689 690 691 692 693 694 695 696 697 698 699 701 702 703 704 705 706 707 708 709 710 711 712 713 714 716 717 719 720 721 723 724 725 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 761 762 763 764 765 767 768 769 770 771 772 773 774 775 776 777 778 779 781 782 783 784 785 786 787 788 789 790 791 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 811 812 813 814 815 816 817 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 896 897 898 899 900 901 903 904 905 906 907 908 909 910 911 912 914 915 916 917 918 919 920 921 922 923 924 929 930 932 936 937 942 955 961 962 963 973 976 980 981 982 985 1000 1003 1004 1005 1006 1007 1009 1010 1033 1038 1040 1041 1050 1053 1054 1057 1062 1063 1064 1065 1066 1 8 9 13 17 19 21 30 43 44 45 46 48 49 51 52 61 62 65 67 69 77 86 87 92 94 96 97 98 104 105 106 112 113 116 133 138 139 140 144 146 153 156 158 160 161 164 167 171 175 179 185 186 187 188 193 195 199 201 204 206 207 209 211 213 215 216 217 218 220 221 223 228 231 234 239 245 246 259 261 267 268 269 271 276 286 295 296 297 298 299 300 301 302 307 308 310 312 316 317 322 323 324 328 330 331 332 339 347 349 352 357 358 359 363 364 366 368 371 374 375 376 378 379 381 382 383 384 388 390 392 393 394 397 398 399 400 401 404 405 407 410 416 427 428 435 440 444 445 446 447 448 450 452 454 457 466 467 475 478 479 480 482 483 484 485 486 490 492 493 495 497 498 500 502 505 506 509 512 514 517 518 519 521 522 525 526 527 529 536 540 542 546 547 549 552 556 559 560 561 562 564 571 573 575 584 593 618 628 631 641 650 659 660 673 686 687 700 715 718 722 726 760 766 780 810 818 902 913 928 931 938 940 941 944 946 947 954 956 957 959 960 964 966 970 971 978 991 995 997 1002 1008 1012 1017 1019 1030 1031 1032 1034 1035 1039 1044 1045 1047 1051 1055 1056 1058 1059 1060 1061 0 7 74 150 154 155 157 165 168 169 196 212 214 224 225 226 227 229 230 232 235 236 255 256 257 258 260 274 304 305 306 315 344 345 391 426 430 431 441 442 443 449 453 455 456 461 462 463 464 465 468 469 470 471 472 473 474 501 792 925 926 927 933 934 935 939 943 945 948 949 950 951 952 953 958 965 967 968 969 972 974 975 977 979 983 984 986 987 988 989 990 992 993 994 996 998 999 1001 1011 1013 1014 1015 1016 1018 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1036 1037 1042 1043 1046 1048 1049 1052

8 14 6 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 9 12 4 9 8 10 7 9 5 10 10 8 5 6 7 8 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 6 6 4 5 5 8 6 5 5 8 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 4 3 3 4 5 4 0 0 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 5 12 8 11 6 7 11 13 0 6 11 10 7 6 8 0 10 7 7 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 4 6 4 9 5 0 8 8 0 14 20 26 9 9 7 9 7 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 7 13 4 5 9 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 5 5 4 11 3 5 0 0 5 4 7 4 6 3 6 10 6 0 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 5 3 4 8 3 4 4 4 5 3 3 5 5 3 6 4 6 5 5 2 11 2 10 11 10 3 5 4 11 5 5 4 6 5 8 4 4 14 5 5 4 5 3 7 6 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 2 4 5 3 6 2 5 4 8 8 0 0 2 0 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	1499 574 1775
20$	1964
34$	888
35$	888
YP	1525
a$	2117 129 1249 1304 1316 1322 1323 277 1353 1357 455 1524 1709 2655 1712 1713 2659 1718 1720 1721 1722 657 1730 1739 1740 1782 1972 1973 1974 1977 1978 1980 1981 1982 1985 1986 1990 1991 1995 2000 2004 2011
abc	319 1386
abcs	1386
able$	2170 1389 329 1421 1550 712 1822
about$	1263 1350 2327 1888 1893
above	2413
above$	2419 1906
abreas	830
abreast$	1897
abroad	1546
abuse$	1866
academ	2470 2478 2528
academy$	2486
accept	1082 2049
accepted$	2027
access	1317 1870 831 1898
access$	2262 812
accessed$	680
accessible$	2256
accessing$	2046
accomm	476
accommodation$	2472 480
accord	776
accordingly$	1843
accoun	2132 1296 831 1898 960
account$	23 2230 2241 2292
accred	1098
accredited$	2043
achiev	1143 1903
achieve$	681
achieved$	1084 2088 681
achieves$	681
acknow	1099 809 990
acknowledgement$	2044
across	2681
across$	2511 1850
act$	867
acted$	2135
action	2108 1284 1296 674 1747 1775 945
action$	76 2104 2217 2229 2241 691 703
actions$	76 2104 691 703
active$	2177 1253
activi	2108 2232 2251 1368 2587 674 1747 1775 1926 945
activities$	2109 2181 2313 2552 2581 1637 2583 2585 1878 1879 1931
activity$	2552 1931
acts$	867
ad$	753
add	889
add$	1019
added$	1019
adding$	1019
additi	227
additional$	1259 1294 694 764
addres	150 151 1250 210 809
address$	1277 1476 992
addressed$	1218 2195 992
addresses$	1476 992
addressing$	992
adds$	1019
admit$	1376 1479 432
admited$	432
admiting$	432
admits$	432
admitt	436
admitted$	432 1503
admitting$	432
adolescents$	2416
adopt$	249 1038
adopte	2065 2075 1154 1741
adopted$	2099 1038
adopting$	1038
adopts$	1038
adult	2132
adult$	2128 2236 2237 2279 2660 1805 739 956 1004
adults	278
adults$	108 2128 206 1288 2279 1345 2660 956 1004
advert	2065 2108 674 1741 1747 1775 945
advice$	193 2239 272 1002
advis$	331
advise	25 26 1114 990
advise$	324 331
advised$	331
adviseed$	324
adviseing$	324
adviser$	693 704
advisers$	693 704
advises$	324 331
advisi	990
advising$	331
adviss$	331
advoca	809 993
advocate$	971
afraid	1177 748
afraid$	2122 1815
after$	2229 1365 2673 1779 1957
aftern	449 1602 2547 566 567
afternoon$	2042 113 2444 2461 520 1617 2569 2576 1633 2579 722
afternoons$	2042 113 2461 1617 2570 2577 1633 2579 722 1793
again$	1332 2365 1940
agains	1729
against$	1089 141 1209 2332 1398 2674 1847
age$	2642
agenc	2204
agenci	38 53 2094 1267 278
agencies$	0 1 2017 12 16 18 1105 63 2077 84 1161 1265 2212 206 1345 789
agency$	2053 1272
agenda$	2227 701 1836
agree	889
agree$	1085 348 362 923
agreed	1091 2065 1154 1250 1741
agreed$	2029 2036 2099 1224 2195 1330 362 1550 1773 853 923
agreeed$	1085
agreem	2108 2326 674 1747 1775 945
agreement$	87 193 2325
agreements$	2325
agrees$	1085 348 362 923
ahead	2101
aim	827
aim$	257 1920
aiming	827
aims	827
aims$	1920
alarm$	55 60 88
alarms$	55 60 88
alert	1326
alert$	2218 2271 1939
align	993
alive$	2177
all	52 139 153 2422 1728 2677 1883 1952
all$	2013 2038 2060 1119 1152 1166 206 1340 1343 1345 1582 2531 1715 689 789 1874 1974 1978 2005
alliance$	1915
alliances$	1915
alloca	1107 2065 1741
allocate$	1040
allocated$	2052 1140 539 1773 1040
allocates$	1040
allocating$	1040
allotment$	85 2684
allow	436
allow$	2167 1372 1376 1417 1447 1452 1479 432 1503 1662 847 1928
allowe	436
allowed$	1372 1389 2386 1493 2439 432 1503 792
allowing$	432 847
allows$	2167 432 1503 847 1928
allowted$	1372 432
allowting$	432
alone	1177 1591
alone$	2122 2438 2458 2533 2536 1958
along$	2405 1463 2432 1927
alongs	1454 1596
alongside$	1238 2541 1850 1938 1941
altern	2251 2293 560 625 632 1926
alternate$	550 1621 1632
alternating$	550 1632
alternative$	1287 636
alternatives$	1867
ambassador$	704
ambassadors$	704
amber$	2115 2116 1791
ambition$	257
amend	1007
amende	2065 1741
among$	1374 2511 1649 972
an$	1243 1249 243 1316 1322 1709 2655 1712 1721 1722 657 1739 1740 1782 1990 2000 2011
analyse$	766
analyses$	766
analysing$	766
analyst$	958
analysts$	958
and$	1294 1356 1367 1896
annual$	679
anothe	1267 2340 2371 2374 2381 2382 2396 2399 1533 2542 2589 2593 2595 2597 2609 2611 2630 881 1951
another$	2173 1243 2212 325 326 2350 2353 2355 2358 2361 2362 2370 2375 2379 2465 2468 1528 1529 1541 2488 1548 2515 504 1583 2540 1598 535 1606 2572 2590 2601 2603 2605 2619 2622 2623 2625 629 2642 636 2655 1721 738 1948
answer	1099 2135
answer$	2044 1061
answered$	1061
answering$	1061
answers$	1061
anti$	810
any$	1268 202 1270 1343 485 2542 1647 1715
anybody$	2125 2542
anyone$	2125 2542
apart	2331 2335 2391 2392 1559 1560 597 1675 618
apart$	2354 364 2394 1549 2497 2504 2505 2511 2512 1568 2514 503 2523 2550 2563 2608 1664 2620 2626 1690 1943
apolog	965
apologise$	942
apologised$	942
apologises$	942
apologising$	942
app$	23
appeal$	2464 619 1687 2665
appearance$	1869
appl	889
applic	2108 674 1747 1775 945
applicable$	1821 1822
application$	2657 2665 1899
applications$	2665 1899
applie	1092
applied$	2037 922
applies$	922
apply$	922
applying$	922
appoin	2065 93 2108 436 674 1741 1747 682 1749 1775 945
appoint$	1042
appointe$	1042
appointed$	1771 1773 1042
appointes$	1042
appointing$	1042
appointment$	1160 2109 1503 2657
appointments$	1160 2109 1503
appoints$	1042
appren	1602 2547
approa	2089 1177 138 1810 994
approach$	2217 2261 1877
approachable$	2256 1858 1939
approached$	2122
approaches$	1187
approaching$	2346
approp	2189 227 1377 632 1870 830
appropriate$	1224 1226 1259 2207 1287 1294 2256 2322 1821 1822 1897
appropriately$	1897
approv	1091 1107 2065 1741
approved$	2036 2052
apps$	23
april$	2138 1194
are	1070 150 226
are$	1090 43 1124 80 1152 1157 100 103 2118 135 144 1260 1320 260 1510 1540 502 641 650 660 718 723 735 737
area	2331 2470 2478 2489 1571 2516 2528 2546
area$	2406 2410 2456 2471 1527 1528 2473 1552 1954
areas	2516
areas$	2274 2410 2535
arise	1246
arise$	2191
arises$	2191
around	1454
around$	164 2212 1294 1298 1350 2327 1871 1897 1938
arrang	2065 1121 1128 2101 1741
arrange$	220 1372
arranged$	2073 2240
arrangeed$	1372
arrangeing$	220
arranges$	2066 220
arrangeted$	1372
arrest	1177 953
arrest$	133 143
arrested$	2122
arrests$	133 143
arriva	1629
arrivaltime$	2574
arrivaltimes$	2574
arrive	415 436 538 891
arrive$	1503 1557
arrives$	1503
articl	2108 674 1747 1775 945
as$	1199 155 156 1225 170 1242 176 179 2195 2197 263 735 754 1837 1838 1871 840 861
asbo	319 1386 320 1387
asbos	1386 1387
aside	1009
aside$	2068
ask	2118 1206 2151
ask$	131 324 394 420 727 1058
aske	727
asked	1092 2039 2041 1206 2151 711
asked$	2037 2131 1188 324 348 394 1778 1058
asking$	324 394 420 1058
asks	1206 2151
asks$	131 324 394 420 727 1058
aspira	1876 994
assaul	138 748 953
assault$	2128 142
assaults$	2128 142
assemb	2108 2366 2369 674 1747 1775 945
assemble$	2428
assemblies$	2109 2667
assembly$	2667 947
assess	2108 1214 150 1220 674 1747 1775 945
assessed$	69 1756
assessment$	2157 2159 2162 2163 2165 2166
assessments$	2165
assign	2065 1741
assign$	1040
assigned$	1140 539 1773 1040
assigning$	1040
assigns$	1040
assist$	979
assistance$	2239 979
assisted$	979
assisting$	979
assists$	979
associ	1382 1383 2329 2331 2334 2335 1415 1419 2369 2395 1558 1643 2589 964
associate$	2327 2349 2360 2364 2503 1949
associating$	2328 2343 1950
association$	2328 2588 2592 2598 1944 1945
assumptions$	1884
assurance$	193 1845
assurances$	1845
at$	1115 2087 1153 2117 1195 130 159 170 2184 2195 1277 223 258 2272 2275 2277 1488 1490 1497 1498 2466 465 1537 537 2573 563 2662 2668 2671 1727 2673 1732 2681 2682 1743 1776 1793 1889 1957 1985 1986 1996 1997 1998 2010
attached$	1906
attachment$	1678 1915
attachments$	1678 1915
attack	138 748 953
attack$	1815
attacked$	1811 1815
attacks$	1815
attemp	827
attend	1067 1068 4 2019 1087 2032 2033 1092 1098 1106 1108 2054 2059 2063 2064 2065 1121 1136 95 415 436 1741 688 695 891
attend$	2018 1162 1503 486 1556 2573 1762 730 1064
attendance$	1071 21 2053 2062 2081 91 128 1503 1755 1774 709
attendd$	1762
attended$	2012 2037 2043 2056 2093 1162 1762 730
attendees$	2051 2062 2077
attending$	2012 2046 1759 730 1064
attends$	2018 2066 1162 1503 486 1556 1762 730 1064
attention$	1300 1867
attenu	598
attitu	994
attitudes$	1884
attrac	2407
attraction$	2464
attractive$	2256
audit	2108 674 1747 1775 945
audite	1098
audited$	2043
august$	2138
aunt	1520 2470 2490 483
aunt$	968
auntie$	968
aunty$	968
authorisation$	1955
authorisations$	1955
authority$	1955
autumn$	2138
availa	2065 1123 1326 1741
available$	2068 2069 1224 2240 2271
avoid	2336 360 578
avoid$	1453 2563 1645
avoidi	578
avoiding$	1645 1788
avoids$	1453
aware	1250 1293 1326 830
aware$	2195 2218 2238 2265 2271 1897
awaren	1876 994
awareness$	792 1872 1873 820
away	1176 404 419 2470 1533 469 2489 597 618 624
away$	2121 2331 2336 1423 1430 364 2391 2394 2400 1480 1486 2453 2466 2468 1536 1543 2492 1549 487 495 1661 1664 600 1694 1963 1975
back	1266 1749
back$	135 1257 2211 364 729 2008
background$	1855
bad$	1577
badge$	2058
badges$	2058
badmin	1729
badminton$	2674
bail$	319
bake$	934
bakees$	934
bakes$	934
ban	308 316 318 334 335 337 344 376 377 383 404 439 450 564 1716 893
ban$	317 1446 399 435 442 444 580 648 2661
band	2551
banding$	580
bands$	2559
bane$	442
baned$	580
banes$	442
baning$	442 580
bann	308 450
bann$	580
bannding$	580
banned	316 318 2387 413 1508 564
banned$	2319 317 343 357 2386 1480 2453 2455 444 580 648
banner	86
banner$	640
banners$	640
bannin	316 318 334 404 564
banning$	317 442 444 580 648
banns$	580
banred$	648
banring$	442 648
bans	316 318 334 404 564
bans$	317 442 444 580 648 2661
bar	316 318 334 383 404 450 564 893
bar$	317 442 444 648
barbec	89 1156
barbecue$	2666 1724 2684
bare$	442
bares$	442
baring$	442
barned$	648
barning$	442 648
barr	450
barred	316 318 413 1508 564
barred$	2319 343 357 1480 2453 2455 444 648
barrier$	605 612
barriers$	2234
barrin	316 318 334 404 564
barring$	442 444 648
barrister$	971
bars	316 318 334 404 564
bars$	317 442 444 648
base$	1843
based$	1922
basis$	1820
basket	1729
basketball$	2674
be	226 259 769
be$	1090 1152 144 172 176 1244 183 1260 1273 209 1281 2231 1295 231 1308 1314 251 1320 254 260 2273 1335 1337 1370 347 1425 1510 1540 1557 492 2509 502 1573 1593 641 650 660 735 765 791 815 872 874
bear$	189
bearing$	189
bears$	189
became$	718
become	226
become$	172 209 718
becomes$	718
becoming$	209
bed$	2685
beds$	2685
been	2054 2137 126
been$	1079 1094 36 2065 1124 1144 1146 1152 144 1295 502 641 650
before	749
before$	2117 1193 2673 712 1816
befrie	138
begun	2065
begun$	112
behaved$	2322
behavi	2295 1876
behaviour$	319 320 1884 1001
behaviours$	1884 1001
behind	1714 961
behind$	2614 2659 1809
being	226 259 1436 2395 1876 994
being$	144 172 1260 209 1295 2329 2346 2369 1540 2491 2509 1787 1788 765 815
belief	1898
belief$	1917
believ	2135 1206 2151
believe$	849
believes$	849
believing$	849
belong	1215 150
belong$	2160 751
belonging$	2257
belongs$	751
below$	1906
bench	24 1462 2654
bench$	55 90 417 418 1761
benches$	55 90 1761
benefi	2189
bes$	765
beside	1595 1596
beside$	2541 1997
best	1870
best$	236 1924
better	205 227 1377 625 632 1700 806 809 951
better$	1239 1272 1294 236 2262 275 1344 1362 2310 301 1377 2322 345 622 1693 1695 629 631 2646 636 707 1911 854 866 1935
betwee	1184 2326
between$	2129 1374 2320 2325 2330 2383 2511 2588 1672 1679
betweens$	2325
beyond	147 1690 1694
bid	2108 674 1747 1775 945
bigger$	1472 2419
bike	24
bin	24
bin$	55 90 1761
bingo	1729
bingo$	2674
bins$	55 90 1761
bit$	2298
blankets$	1983 1984
block	376 377 395
block$	371 884
blocke	2387 2429
blocke$	884
blocked$	2319 371 419 884
blockes$	884
blocking$	371 884
blocks$	371 884
board	19 38 1136 1137 776
board$	1105 2079 2081 2082 2098 90 2202 2203 2487 1729 687 1843
boarded$	682
boardi	2470
boarding$	1532 484
boards$	2098 90
boat	2551
bolste	993
bolted	1708
bolted$	2653
bond	1643 1665
bond$	310 321 2588 582 2610 603 608 1678 1915 1921
bonds$	310 321 582 2610 1678 1915 1921
book	2063 481 548
book$	2680 1983 1036
booked	1098 2063 2065 1741 682 1749
booked$	2043 2093 1036
booking$	2657 1036
bookle	2108 674 1747 1775 945
booklet$	2048
booklets$	1983
books	24
books$	2680 1759 1983 1036
boroug	2331 2470 2478 2489 1571 2516 2528
borough$	2471 1527 2473 2475 2486 1552 2534
boroughs$	2476
both	2422 1728 2677
both$	2038 2323 1384 1391 1404 1411 361 1448 388 2422 443 2510 1566 1567 2513 1578 2531 2617 689 1952 1953 897 1965 1973 1974 1978 1986 1994
bought	1091 2065 1147 1155 1741 682 1749 1009
bought$	2036 2092 2100
bounda	2295 831 1898
boundaries$	1868 1933
bounds$	411
box$	934
boxes$	934
boxing$	677
boxs$	934
boy	1178 2323 1384 1391 1404 1411 361 1448 1450 388 2422 443 456 1525 473 2510 1566 1567 2513 1578 2617 1952 1953 897 1965
boy$	2123 2125 2469 1544
boyfriend$	968
boys	27 28 29 44 78 119 1190 136 139 252 1319 2323 1384 1391 1404 1411 361 1448 388 1460 2422 2423 1481 1506 1509 443 1516 493 2510 1566 1567 2513 1578 523 531 2617 1731 1736 1783 1952 1953 897 1965
boys$	1095 1096 1111 1145 79 83 101 102 2120 2123 2125 2127 1186 1203 2154 1364 1443 2416 2418 2426 1501 2447 2451 2454 2469 2507 2515 565 2610 2676 1808 1961
branches$	697
bread$	1984
break	1409 1515 1555 1571 2516 1584 1629 2587 597 598 611 615 616 620 898
break$	222 339 2444 2460 498 499 1572 2529 578 1664 599 600 1671 1968
breakf	89 1156 1725
breakfast$	1724 2670 1984 1992
breakfasts$	1992
breaki	598 615
breaking$	222 339 498 499
breaks	2516 598 615
breaks$	222 339 498 499 2529 2560
breaktime$	2574
breaktimes$	2574
breath	1515
breathe$	2463
breather$	2460
breathing$	1515
bridge$	798
bridgeing$	798
bridges$	1863 1864 798
brief$	1827 1062
briefe	1067 2039 2041 1098 2089 1151
briefed$	2012 2040 2043 2096 1062
briefi	19 2108 674 1747 1775 945
briefing$	2109 947 1062
briefings$	2109
briefs$	1062
brighter$	1785
bring	190 2407 916
bring$	198 302 1053
bringing$	198 302 1427 1053
brings	190
brings$	198 302 1053
broade	993
broken	2631
broken$	2333 1559 1560 898 1973 1974
brothe	1450 2490 483 516
brother$	967
brothers$	1807 1970
brough	190
brought$	191
budget	1091
budget$	2034 40
budgeted$	2036
build	1317 1738 806 809 991
build$	234 246 2262 630 642 2683 793 797 848
builde$	246 630
buildes$	246 630
buildi	2528 1585 809
building$	85 246 2414 2437 2456 2498 2519 552 630 793 797 848
buildings$	2530 2535
builds	809
builds$	246 630 642 793 797 848
built	1122 682 1749
built$	2067 2097
bulb$	55 683
bulbs$	55 683
bulletin$	9 1746
bulletins$	9
bullie	2649
bully	2649
bump$	2366
bunch$	2606
burglaries$	959
burglary$	959
burgle	748
burgled$	1815
bus	2528 1600 2545 2677
bus$	1109 58 2098 2537 2543 2552 2666 1724 1987 1992
buses	1571 2516 2545 2546 1602 2547
buses$	2098 2526 2535 2543 2544 2552 2555
bushes$	697
busine	1215
business$	2160 2224 873
businesses$	63
but	2497
buy	1810 1009
buy$	2650
buyer	1006
buyer$	956
buyers$	1970 956
by	514 1719
by$	1153 114 2134 127 2275 276 1346 537 2662 2664 1727 2673 1751 1794 1796 1798 1842 1927 1991 1997
cabin	2551
cabinet$	2079
cafe	30
cafe$	63 2414
cafes$	63
café	30
café$	2414
calendar$	2055 686
call	2019 2108 1425 674 1747 1775 945
call$	2018 1169 2124 1187 123 131 133 134 2317 2657 860
called	95 2131 965
called$	1162 134 965
callin	1436
calling$	1439
calls	1121 1375
calls$	2018 2066 1169 1187 123 131 133 134 2317 1438
calm$	2463
calmer	951
came	1083 2049 2054 2063
came$	2019 2028 1210
camera	24
camera$	55 60 90 640 1761
cameras$	55 60 90 640 1761
camp	89 1156
camp$	2666 934
campai	2108 674 1747 1775 945
campaign$	677 780
campaigning$	780
campaigns$	780
campes$	934
camps	1156
camps$	934
campus	2470 1571 2516 1602 2547
campus$	2498
can	2118 1359
can$	107 2170 2185 1295 1371 329 1421 358 494 1670 1824
cancel	571
cancelled$	2457 2582 1717
cannot	1390 329 1421 358 494
cannot$	1428 1561 1603 2563
cap	336 427
cap$	430 435 592
capaci	831 1898
capacity$	1222 1904
caped$	430
caping$	430 592
capitalise$	234
caps$	430 592
capting$	430
capture$	788
captured$	2315 1763
captureing$	788
captures$	788
car$	2128 1586 2537 2552 2684
card	86 2108 674 1747 1775 945
card$	2048 2058 640 2657 1983
cards	1729
cards$	2058 640 2657 2674 1983
care$	2233 2307 1868 1964
cared	2311
careful$	1253 1939
carefully$	2646 1861
carer	53 2094 2470 476
carer$	0 1 2017 12 16 18 2045 84 1161 480 967
carers$	0 1 2017 12 16 18 2045 84 1161 261 379 2470 480 967
cares$	2233
careta	25 26 1114
carr	916
carria	2551
carriages$	2555
carried$	1098 2059 2065 1307 1349 1741 682
carries$	1113 2059 759
carry	2118 1738
carry$	1113 2683 759 763
carrying$	1788 759
cars	109
cars$	2128 1586 2544 2552 2555 2684
cascad$	777
cascade$	777
cascades$	777
cascading$	777
cascads$	777
cascadting$	777
case$	1131 1136 1223 1232 1261 691 1830 1837
caseload$	2080
cases$	691
caseworker$	969
cast	27 29 1602 2547 2551
cast$	1096 2493 539 2555
casts	2547
casts$	2493 2555
catch	1248 1835
catchup$	2193
catchups$	2193
caught$	1431 365 366
cause	1898
causes	1898
caution$	331
cautione$	331
cautioned$	331
cautiones$	331
cautioning$	331
cautions$	331
cbo	319 1386 320 1387
cbos	1386 1387
cctv	746
cctv$	55 60 1813
cease	571 1671
cease$	2582 2616
ceased	1185 1200
ceased$	2130 2145
ceases$	2582
celebrate$	836
celebrates$	836
celebrating$	836
cent$	1119
center$	1290
centre	30 35 1571 2516 2528 2546 792
centre$	1290 2406 2414 2456 2467 2498 2552 552
centred$	1247 1859 1882 1922
centres$	2535 2552
certain$	253 1925
certif	2108 674 1747 1775 945
certificate$	2058
certificates$	2058
chair	25 26 1114 1137
chair$	54 2082 2148 2680 2007
chaire	2065 1741
chairs	24 1121
chairs$	2066 2148 2680 1983
challe	990
challeng$	817
challenge$	2222 1857 817
challenged$	2259
challenges$	2222 817
challenging$	817
challengs$	817
champi	809
champion$	704 706
champions$	704
chance	2293
chance$	2182 271 2285 329 1515
chances$	271
change$	2168 2213 2215 467 468 728 1928 1937 1028
changed$	1750 1028
changees$	2168
changes$	2168 2213 1269 2215 467 1928 1028
changing$	467 1028
channel$	23 2388
channels$	2169 1280 214
charge	1716
charge$	2661
charges$	2661
charte	86
charter$	87
chas	414
chased	1092
chased$	2037
chat	1440 375 1444
chat$	2124 270 283 1425 1440 2385 375 1442 2388 1444 2389 378 1786 1929
chats$	270 283 2388 1929
chatti	1436 1439
chatting$	2384
check	1068 93 2108 1248 674 1747 1775 1835 945
check$	2108 185 674 1747 1775 945 1016
checked$	69 1016
checkin$	1160 2193
checking$	185 1016
checkins$	1160 2193
checks$	1121 185 1016
chess	1729
chess$	2674
child	1178 1450
child$	2057 2123 2125 1449 1544 855
childcare$	61
childr	1178 1190 1205 1208 252 1319 2323 1384 1391 1404 1411 361 1448 1450 388 1460 2422 2423 1481 1506 1509 443 2510 1566 1567 2513 1578 523 531 2617 1952 1953 897 1965
children$	1135 2123 2125 2127 2150 2153 2154 2291 1443 1449 2416 2418 2426 1501 2451 2454 2640 1911
childrens$	2123
childs$	2123
choice	2293 2295 1876 1926 994
choice$	635
choices$	635
choir	2551
choos$	633
choose	2118 727
choose$	633 634 668 1794
chooses$	633 634 668 1794
choosi	727
choosing$	633 634 668 1794
chooss$	633
chose	727
chose$	1794
chosen	1091
chosen$	2036
chrono	2108 674 1747 1775 945
church	30
cinema	30
circle	2108 1699 674 1747 1775 945
circle$	2606 603 2627 2637 2639 1696 1698 2644 2648
circles$	2627 2637 1696 2644 2648
circul	2065 1121 1154 1741 682 1749
circulated$	2099
circulates$	2066
circumstances$	1435
cities	2528
cities$	2476
city	2470 2478 2489 2528
city$	2471 2473 2475 2534
civil$	319
claim	1716
claim$	2661
claime	1098
claimed$	2043
clarification$	193 1845
clarit	831 1898
clarity$	193 1845
class	447 2478 1534 1571 2516 2528 1600 2545 2546 1602 2547
class$	2147 1514 2474 2479 2480 1587 2541 2552 2554 1698 2667
classe	1555 2516 1572 1585 2545 2547
classes$	2111 2147 2486 2517 2530 2535 2552 2667
classm	2323 1384 1391 1404 1411 361 1448 388 1460 2422 2423 1506 1509 443 2510 1566 1567 2513 1578 531 2617 1952 1953 897 1965
classmates$	1443 2416 2418 1501 2451 2454
classroom$	2098
classrooms$	2098
clause	2326
clause$	2158 2325 1817
clauses$	2158 2325 1817
clean	89 1738
clean$	454 2683 1799 901
cleanu	1156
clear	400 414 1870
clear$	2114 2146 2225 2226 1418 1467 1543 774 853 866 908
cleare	682 1749
cleared$	1764
clearer$	866
clearing$	908
clears$	908
clicked$	2086
clicks	1106
clicks$	2051
climb$	934
climbes$	934
climbs$	934
clinic	30 53
clinic$	693
clique$	603
clos	376 377 395 404
close$	1249 1253 2509 1595 774 798 919
closed	2065 1143 2387 1741
closed$	2088 411 419 2582 1758 919
closeing$	798
closely$	1850
closer	205
closer$	1272 275 333 854
closes$	798 919
closing$	919
club	30 35 2108 2478 2528 2546 1602 2547 674 1747 1775 945
club$	63 2080 2414 2456 2467 2474 2486 2552 552 677
clubs	1571 2516 1585 2547
clubs$	63 2486 2530 2535 2552
co$	810
coach	25 26 1114 53 2094
coach$	2666 693
coache	25 26 1114 2551
coached$	1760
coaches$	2666 927
coachi	2108 674 1747 1775 945
coaching$	927
coat$	2685
coats$	88 2685 1983 1984
coax$	594
code	86
code$	87 2661 683
codefendants$	1388
codes$	88 683
coerce	138
coerci	138
coffee$	81
cohesi	831 1898
cohort	2551
cohorts$	2559
coinci	2366
coincide$	2561
collab	205 810 831 1898
collaborative$	1272
collaboratively$	1850
collea	1267
colleagues$	2077 2212 789
collec	524 1629
collect$	2431 788 1063
collected$	1742 1763 1063
collecting$	788 1063
collectiontime$	2574
collectiontimes$	2574
collects$	788 1063
colleg	447 2470 2478 1534 476 1571 2516 1572 2528 1594 1600 2545 1602 2547
college$	2140 1197 1514 461 2473 2479 2480 2486 2498 2539 2552 1797
colleges$	2486 2517 2535 2539 2552
colour$	2680
colours$	2680
come	1083 2049 2054 2063 2118 190 415 695 891
come$	2019 2028 2113 2131 131 2187 2439 436 1556 1557 1576 1588 1593 1762 719
comed$	1762
comeed$	1762
comes	190 415 891
comes$	2113 131 2187 1556 1588 1762 719
comfortable$	2256
coming	190
coming$	1227 2329 1788 1823
comments$	696
commis	1091 2065 1147 1741 682 1749
commissioned$	2036 2092 1772
commit	38 1107 831 1898
commit$	959
commits$	959
committed$	2052 959
committee$	1105 2079 687
committing$	959
common$	2500 853
commun	1108 1248 1383 2329 1835 776 1870 1876 990 994
communicat$	777
communicate$	161 777
communicates$	161 777
communicating$	777
communication$	2053 2193 2217 1280 214 2328 1437 1843
communicats$	777
communicatting$	777
communities$	1369
community$	2296 1369 320
compan	25 26 1114 53 1382 2551 2589 1692
company$	62 2327 2337 1395 2357 2619 1685 2637 2638 2643 2645 2647
compared$	728
compassionate$	1858
compla	1206 2151
complaint$	123 133 2657
complaints$	123 133
comple	1069 4 1082 1087 2032 1098 1108 2063 2064 2065 1121 1143 2101 1307 1349 1741 688 695
complete$	2014 2088 2097 681 1762
completed$	2014 2027 1084 2030 2043 2078 2088 2090 2093 2097 2252 2294 681 1762
completeed$	1762
completes$	2066 681 1762
completing$	2046
completion$	1071 2053 1755
concentrate$	2463
concer	89 1156 1274 1876 994
concern$	1229 2208 2213 2215 2222 1837 781
concerns$	1229 2208 2213 1269 2215 2219 2222 1837 1838 781
concert$	2666
condit	2326 319 1386 1716
condition$	2325 2661
conditions$	2325 2661
conduc	1098 2065 1741
conducted$	2043
conductor$	48
conductors$	48 84
confer	2108 674 1747 1775 945
confid	2293 712 1876 1898 994
confidence$	1313 1779 1918
confident$	1779
confir	1250
confirm$	1085 1753
confirmed$	1085 2195
confirms$	1085 1753
confis	323
congre	1382 1383 2329 2331 2366 2369 2407
congregate$	2327 2428 2431 1949
congregating$	2328 1950
connec	1665
connection$	321 2610 1678 1915 1921
connections$	2610 1678 627 1915 1921
consci	1326
conscious$	2271
consen	2295
conseq	2295
consequences$	2208
consid	2065 1215 2189 1250 1870
consider$	1754 1856 984
consideration$	2217 1300 2292 1836 985
considerations$	985
considered$	2160 2195 2240 2315 984
considering$	984
considers$	1754 984
consis	180 1870 809 1876 810 831 1898
consistent$	1247 2218 1858 801
consort$	1949
consorting$	1950
constant$	1253
constructive$	1287 1935
consul	1067 1092 2039 2041 1129 2089 1151 2108 674 1747 1775 711 752 945 991 994
consultant$	1819 969
consulted$	2012 2037 2040 2074 2096 1778
contac	1067 1068 2019 1092 2039 2041 1098 1100 1108 2063 2065 1121 1129 2089 1151 93 95 2108 1382 1383 2329 2331 2335 1403 1405 1415 1419 1425 1426 2391 1558 674 1747 1775 711 1835 873 945
contact$	2053 2061 1160 2109 1187 2216 2285 2317 307 2324 1380 1381 2327 2328 1385 321 1396 2344 2348 2349 2360 2364 2372 1429 2380 1437 1438 2503 2598 1674 1745 1769 706 1839 1940 1947
contacted$	2012 2037 2043 2074 2096 1162 1778
contacts$	2066 1160 2109 1187 1769
contin	205 227 831 1898
continual$	1253 975
continually$	975
continuation$	975
continue$	651 862 975
continued$	1272 1294 651 707 773 774 975
continues$	651 975
continuing$	651 975
continuous$	975
continuously$	975
contra	2108 1386 674 1747 1775 945
contract$	2055
contri	53 2094 990
contributor$	0 1 2017 12 16 18 84 1161
contributors$	0 1 2017 12 16 18 84 1161
contro	138 336 427 607 1810
control$	306 592 2618 2650
controling$	306 592
controls$	306 592
controlting$	306
conven	2019 2065 1741
convene$	2018
convenes$	2018
conver	2108 674 1747 1775 945
conversation$	2124 2209 2217 1280 214 2268 270 2285 1929
conversations$	2209 2217 1280 214 270 1929
cook	1738 1007
cook$	2683
cooked	2101
cooking$	677
cool	1675
cool$	2615 2620
cools$	2620
cooper	964
coordi	25 26 1114 53 180 215 1282 810 990
coordinated$	1247
cope	1317
cope$	2262
copies$	1983
coping	831 1898
copy	2065
copy$	2048
core$	38 1136 1137 2323 1384 1391 1404 1411 361 1448 388 2422 443 2510 1566 1567 2513 1578 2617 1952 1953 897 1965
corner$	1611 2557 2633
corners$	2555 1611 2557 2633
corrid	2470
corridor$	2519 2633
corridors$	2633
cost	2137 126
cost$	22
costed	1091
costed$	2036
costs$	22
costum	24
could	1359
could$	2137 2139 177 1371 358
counci	25 26 1114 53 2677
council$	54 1846
councillor$	62
councillors$	62
counse	53 2108 674 1747 1775 752 945
counsel$	331
counsele$	331
counseled$	331
counseles$	331
counseling$	331
counselling$	2061
counsellor$	693 1819 969
counsels$	331
count$	50 932
counter$	2098
counters$	2098
counti	1571 2516 2528
counties$	2476
counting$	932
country$	2475 2534
counts$	932
county	2470 2478 2489 2528
county$	2471 1527 2473 2475 2534
course	2108 1245 1600 2545 2546 1602 2547 674 1747 1775 945
course$	2020 2080 2109 2190 2552 677 1820 947
courses$	2109 2552
court	30 2654 960
court$	85 319
cousin	2470 2490 483
cousins$	1808 1970
cover	1215
cover$	2160 2332
covera	1342
coverage$	2287
covere	1098 2054 1215 149 150 151 152
covered$	2043 2160 1216 1218 1219
covering$	2332
covers	2054
crackd	960
cracks$	2278
create	2065 1123 1741 990
created$	2068
creati	4 990
creation$	1071
creatively$	1861
crew	1602 2547 2551
crew$	2555
crews	2547
crews$	2555
cricke	1729
cricket$	2674
crime$	959
crimes$	959
crop$	2187
crops$	2187
cross	1558 838
cross$	205 2366 2503 2548 1613 2561
crosso	1613
crossover$	2558
crossr	1905
crowd	2589 1699
crowd$	2412 2606 2635 2640 1698 2644 2645
crowds$	2412 2644 2645
cultiv	993
cultur	1876 994
culturally$	810
culture$	2636 1884
cups$	1983
curb	336 427
curfew	319 1386 323
curfew$	410 1956 890
curfews$	410 1956 890
curiosity$	2244 1827 1839
curiou	1326
curious$	2218 2271 1939
current$	2177
curric	2108 674 1747 1775 945
curriculum$	2055
curtai	336
customary$	178
customers$	1970
cut	316 439 598 607 611 1738 750
cut$	146 2319 2333 578 592 610 2683 682 1764 1011
cuting$	592
cuts	316 598
cuts$	146 592 1011
cuttin	316 598
cutting$	146 578 1011
cycle$	934
cyclees$	934
cycles$	934
dad	1520 2470 2490 483
dad$	967
daily$	2013
dampen	616
dance$	934
dancees$	934
dancer	27
dances$	934
danger	2295
danger$	2208
dangers$	2208
darts	1729
darts$	2674
dashbo	2108 674 1747 1775 945
data$	1158 1746 1833
database$	2083
date	873
date$	1940
daught	1450
daughter$	1449 967
daughters$	1449
day	1571 2516 2528 2546 1602 2547
day$	2047 1148 2142 2434 2444 2552 2554 1617 2565 2568 2569 2571 1628 2576 2666 2680
days	2516 2547 953
days$	2047 1148 2142 2535 2552 1617 2566 2570 2571 1628 2577
dead$	2390
deadline$	1748
deadlines$	1748
deal	175
deal$	168 210
dealer	109 2132 1006
dealer$	2128 2660 1812
dealers$	2128 2660 1970 956
dealin	175
dealing$	168 959
dealings$	1437
deals	175
dealt$	150 151 152 168
debate$	2209
december$	2138
decent$	1695
decide	1250
decide$	2148 362
decided$	2195 362
decides$	2148 362
decision$	2235
decisions$	2235
declare$	1085
declareed$	1085
declares$	1085
declin	951
deconstruct$	817
deconstructe$	817
deconstructes$	817
deconstructing$	817
deconstructs$	817
decrea	951
decrease$	92
dedicated$	1140 702
deepen	809 993
defendants$	1388
defus	616
degree$	5
delegates$	2077
delet	376 377 750
delet$	884
delete	2387
delete$	373 884
deleted$	884
deletes$	884
deleting$	884
delets$	884
delive	1069 4 1091 1098 1108 2063 2065 1121 1155 98 215 1282 1741 682 1749 916
deliver$	1033
deliverables$	1748
delivered$	2014 1084 2036 2043 2093 2100 1165 1033
delivering$	1033
delivers$	2066 1033
delivery$	1071 2053 703
deliverys$	703
demand$	1222
demoli	395 2429
dentis	752
dentist$	2685 1819
depart	1629
department$	1846
departuretime$	2574
departuretimes$	2574
dependence$	593 1678
dependency$	593
descri	2118 1174 1206 2151 1215 150
describe$	2119 2160 948
described$	2160
describes$	948
design	2065 1741
design$	2148
designated$	1140 702
designs$	2148
desk$	2060 2098 621
desks$	2098 621
detach$	577 610
detached$	2026 42
detaching$	577
detail$	2158
details$	2048 2158 1855
detective$	958
detectives$	958
deter	316 383 960
deter$	317 399
determ	1250
determined$	2195
deterr	316 994
deterred$	357
deters	316
develo	2065 1317 1741 806 809 991
develop$	2168 2186 246 2262
develope$	246
developed$	2259
developes$	2168 246
developing$	246
development$	2213 2215
developments$	2213 1269 2215
develops$	2168 2186 246
dialogue$	2209 1280 214 270 1839 1929
diary$	686
did$	1084 2137 2139
die$	1675
dies	1675
dies$	2620
dietic	752
dietician$	1819
dietit	752
dietitian$	1819
differ	1533 625 632 1700 712
difference$	1779
different$	1196 1459 2465 1522 2468 1528 1529 1531 1541 1548 504 505 1575 512 513 1581 1583 517 518 519 522 1590 1592 527 1598 1599 535 1604 1606 1607 1609 1610 544 1612 1614 550 1621 1625 561 562 1630 1632 1688 1693 1695 629 2642 631 636
differently$	2646 1861
difficult$	352
diffus	616
dig	1738
dig$	2683 1012
digest$	1746
digging$	1012
dignity$	1911
digs$	1012
dilut	598 611 616
dimini	620
dinner	89 1156
dip$	698
direct	25 26 1114 2108 2293 674 1747 1775 945
direct$	324 1399 394 420 873
directed$	324 394
directing$	324 394 420
direction$	1955
directions$	2404 2520 1955
directs$	324 394 420
disassociat$	579
disassociate$	578 579
disassociates$	579
disassociating$	579
disban	2387 377 1559 1560 1671 898
disband$	601 2616
disbande$	601
disbanded$	2504 2505 601
disbandes$	601
disbanding$	601
discon	571
discou	308 316 383
discourage$	317 576
discouraged$	357
discourages$	317 576
discouraging$	317 576
discretion$	1862
discus	2065 1215 149 1250 1741 1835
discuss$	1754 986
discussed$	2160 1216 2195 2240 986
discusses$	1754 986
discussing$	986
discussion$	2209 2217 2268 270 1929 986
discussions$	2209 2217 270 1929 986
disengag$	579
disengage$	579
disengages$	579
disengaging$	579
disentangle$	610
disman	1559 615 898
dismantl$	601
dismantle$	601
dismantled$	2504 601
dismantles$	601
dismantling$	601
dismis	538
disper	2378 396 400 415 1559 1560 887
dispersal$	1954 1955
dispersals$	1955
disperse$	1463 399 1467 886
dispersed$	2377 2504 2505 886
disperses$	886
dispersing$	886
displa	2065 2075 1154 2108 674 1741 1747 1775 945
display$	2098
displayed$	2099
disrup	316 598 615 616
disrupted$	2518
disseminat$	777
disseminate$	777
disseminates$	777
disseminating$	777
disseminats$	777
disseminatting$	777
dissociat$	579
dissociate$	578 579
dissociates$	579
dissociating$	579
dissol	377 1671
dissolv$	601
dissolve$	601 2615 2616
dissolved$	601
dissolves$	601
dissolving$	601
dissua	316
dissuade$	317
dissuaded$	357
dissuades$	317
distan	597 618
distance$	2482 577 1664 605 610 612 1963
distances$	577
distancing$	577
distant$	1531 1543
distri	4 1098 2065 1155 98 534 1741
distributed$	2043 2100 1165 1601
distribution$	1071
divers	1903 994
diversionary$	1287
divert	991
divert$	577
diverting$	577
diverts$	577
divide	1559 534 898
divided$	2504 1601 539
dividi	898
division$	612
do$	1084 2118 169 173 2231 286 2304 2305 2309 1421 549 1648 757 813
doctor	752
doctor$	693 1819 969
documented$	1763
does$	169 286 1421 549
doing$	173 286 757 1849
domino	1729
dominoes$	2674
don$	1421 549
donate$	1008
donated$	1008
donates$	1008
donating$	1008
done	1069 1098 2065 1143 1146 1307 1349 1741
done$	2014 1084 2030 2043 2088 2091 2093 2097 2252 2253 2294 2316
door$	2025 2060 2098 90 2255 1987
doors$	2025 2060 2098 90 2549
dorm	1602 2547 2551
dorms	2547
doubl	2105 951
double$	97 132
down	1122 2387 951
down$	2037 2052 2067 2155 1289 373 731 1986 1998
downlo	2049 1106 2063
downloads$	2051
draft$	1037
drafte	2065 1741
drafted$	1037
drafting$	1037
drafts$	1037
draw	2407
draw$	234 2464 500 508 577 915
drawin	734
drawing$	2657 915
drawn$	1107 682
draws$	915
dress$	1716
drew	1188
drew$	2133
dried$	1200
drift	1409
drift$	2463 1663 613 1681 1859
drifted$	613
drifting$	613 1681
drifts$	613 1681
driv	215 1282
drive	2378
drive$	409 870 928
driveing$	409
driven	524
driven$	508 532 941
driver	25 26 1114 52 53 2094 1178 119 2677 1783 1883
driver$	0 1 2017 12 16 18 2045 46 84 1161 108 2123 2660 1812 1971
drivers$	0 1 2017 12 16 18 2045 46 1119 84 1161 108 2123 1186 2660 2679
drives$	409 870 928
driving$	2684 870 928
drop	93 439 571 578 656 951
drop$	30 35 92 2108 1645 649 1725 674 1747 1775 860 936 945
dropin$	1160 1723
dropins$	1160 1723
droppe	1210 951
dropped$	2155 649 936
droppi	578 951
dropping$	1645 649 936
drops	571 951
drops$	649 936
drug$	959
drugs$	959
dry$	1799
due$	753 1837
dug$	2097
duty$	2060
dynami	2628 831 1898
dynamic$	2636
dynamics$	2636
each	153 2422 558 2617 1728 2677 1952
each$	2013 2038 2060 2070 2142 2183 1340 2341 2364 2384 446 1525 2503 516 2531 521 525 540 542 2573 2604 2610 1712 2668 2669 659 2673 1733 1736 1740 689 1782 738 1874 1973 1974 1978 1995 2000 2005 2011
ear$	1843 865
earlie	951
earlier$	1598
earliest$	1237
early$	2180 1237 520 1986
earn$	851
earning$	851
earns$	851
ears$	865
easier	951
easier$	1673
easter$	482
easters$	482
easy$	2146
eat$	1563 1588 543 1060
eating$	1060
eats$	1563 1588 543 1060
eclipse$	2083
educat	524
educate$	816
educated$	1513 1523 2485
educates$	816
educating$	816
effect	2628 1870
effective$	790
effectively$	2180
effectiveness$	1834
effort	1296
effort$	2217 2241
efforts$	2217
eject	414
elder	473
elder$	2624
eldest	2323 1384 1391 1404 1411 361 1448 388 2422 2452 443 456 1525 473 475 2496 2510 1566 1567 2513 1578 516 531 2617 1952 1953 1962 897 1965
eldest$	2624
elearn	2108 674 1747 1775 945
elevat	993
elsewh	2470 2489
elsewhere$	2164 2274 2453 2458 2466 2468 2642 1818
email	1068 2108 674 1747 1775 945
email$	9
emaile	1067 1092 2039 2041 1100 2065 2089 1741 711
emailed$	2012 2037 1093 1778
emails	1121
emails$	9 2066
embed	215 1282 809
embed$	992
embedd	2065 1741
embedded$	2259 992
embedding$	992
embeds$	992
emerge	1246
emerge$	2168 2191
emergees$	2168
emerges$	2168 2191
emotio	227
emotional$	1294
empath	831 1898
emphas	993
employ$	1042
employe$	1042
employed$	1042
employes$	1042
employing$	1042
employs$	1042
empower$	980
empowered$	980
empowering$	980
empowerment$	980
empowers$	980
empty$	1799
enabl	993
enable$	248
enables$	248
enabling$	248
encour	1250 2293 809 994
encourage$	987
encouraged$	2195 987
encourages$	987
encouraging$	987
encryp	746
encrypted$	1813
end	308 316 335 376 377 571 578 1671 2631
end$	344 2386 1530 2478 1611 2557 2582 1645 586 2615 2616 2620 2633 799 1026
endeav	827
ended	1200 1210 2387
ended$	2145 2155 2319 2333 2386 2582 1026
ending	316 571 578
ending$	1645 799 1026
ends	316 335 571 1675
ends$	1589 1611 2557 2582 2620 2633 799 1026
enforc	889
engage	1067 1108 1150 688 1870 808 1876 1926 994
engage$	2095 1875
engaged$	2012 2046 2090 1875
engagement$	2053 2217 1755 1774 1857 1875 1931
engages$	2095 1875
engagi	808
engaging$	2046 1875
engend	993
enhanc	809 990
enhanced$	2259 275
enough$	293
enquir	2108 674 1747 1775 945
enrich	993
enrol$	474
enroled$	474
enroling$	474
enroll	1098
enrolled$	2043 1756
enrolred$	474
enrols$	474
ensure	809
ensure$	2273 362 803
ensured$	2259 362 803
ensures$	362 803
ensuring$	803
enter	415 891
enter$	2439
entered$	71 539
enters	891
entrance$	2098
entrances$	2098 1580 2549
entry	1629
entry$	404 1480 1992
entrytime$	2574
entrytimes$	2574
environment$	2254 2296 2636 1869
environments$	2254 2296
episod	953
equally$	1911
equip$	818
equipm	24
equipped$	818
equipping$	818
equips$	818
erode	598
escala	771
escalate$	1928
escalated$	1848
escalates$	1928
escort	416
escort$	409
escorted$	508
escorting$	409
escorts$	409
establ	2065 1250 1741 809
established$	1224 2195
estate	2331 2470 2478
estate$	2456 1552 2534
esteem	1898
ethos	994
evalua	2065 1741
evaluate$	767
evaluates$	767
evaluating$	767
evenin	2108 449 1571 2516 2528 2546 1602 2547 566 567 674 1747 1775 945
evening$	2042 2047 113 2444 2461 520 2554 1617 2565 2568 2569 2571 1628 2576 1633 2579 1637 2583 722
evenings$	2042 2047 113 2461 2535 1617 2566 2570 2571 1628 2577 1633 2579 2581 1637 2583 2585 1659 722 1793
event	2108 674 1747 1775 945
event$	2109 947
events$	2109 2190
every	153 2422 1728 2677 1952
every$	2013 2038 2060 2070 1166 2142 1302 1340 1343 2531 525 540 2668 2669 659 2673 689 873 2000
everyb	52 153 212 252 1319 278
everybody$	1119 1279 1345 1369 789
everyo	52 153 1267 212 252 1319 278
everyone$	1119 2212 206 1279 1345 1369 789
everything$	2235 1824 1880
evict	414
eviden	746
evidence$	41 64 1813 1855
evidenced$	69
evident$	1763
evolve$	2168
evolvees$	2168
evolves$	2168
except	2497
exchange$	207
exclud	1177 2378 404 413 439 1508 450 564 893
exclud$	442 895
exclude$	442 444 895
excluded$	2122 343 2377 1480 2453 2455 444 2485
excludes$	442 444 895
excluding$	442 444 895
excludning$	442
excludring$	442
excluds$	442 895
exclus	953
exclusion$	133 319 320
exclusions$	133
exerci	2108 674 1747 1775 945
exhibi	89 1156
exhibition$	85
existing$	1224 2207 873
exit	377 600
exit$	587 1667
exiting$	587
exits$	2549 587
expect	831 1898
expectations$	1868
expected$	348
expel	439 450 893
expel$	442 895
expele$	442 895
expeles$	442 895
expeling$	442 895
expell	1508 450
expelled$	2453
expelning$	442
expelring$	442
expels$	442 895
expenditure$	22
experience$	2289
experiences$	696
explai	1092 1174 1206 2151
explain$	2119
explained$	2037
exploi	2295 1810 1006
exploit$	2650
exploitation$	1866 956
exploitative$	956
exploited$	956
exploiter$	956
exploiters$	956
exploiting$	956
exploits$	956
explor	1215 150 2189 1250
exploration$	2217
explore$	983
explored$	2160 2195 2240 983
explores$	983
exploring$	983
exposed$	1454
exposu	831 1898
express$	2283
extend$	1024
extending$	1024
extends$	1024
extent$	5
extra$	301 694
extrac	624
extract$	577
extricate$	577
eye$	2194 865
eyes$	865
facili	2065 1741 809 990
fade	1675
fade$	2615 2620
faded	2631
fades	2631
fades$	2620
fair	89 1156
fair$	2114 2146 1724 1939
fairly$	2180 1911
fairs	1156
faith$	1917
fall	1210 951
fall$	92 2155 266
fallin	951
falling$	266
fallping$	266
falls	1210 951
falls$	2155 266 1445 1675
famili	27 28 29 52 53 2094 139 1883
families$	0 1 2017 12 16 18 1095 1096 2045 1119 59 1135 83 84 1161 2183 1315 261 1339 1391 379 2469 2483 1539 2679 1874 1885 968
family	53 2094 2323 1384 1391 1404 1411 361 1448 388 2422 443 456 1525 2470 2478 2490 483 2510 1566 1567 2513 1578 2617 1952 1953 897 1965
family$	0 1 2017 12 16 18 2045 84 1161 1217 2469 1539 639
far	469 618
far$	158 469 1536 1543 1549 544 1612 1688
fare	1716
fare$	61 2661
fares$	61 2661
fashion$	2192
faster$	1934
father	1520 2470 2490 483
father$	967
fathers$	261
fear	1206 2151
fear$	1787
fears	1206 2151
feasibility$	1890 825
feasible$	1822
february$	2138
fed$	2214
fee	1716
fee$	2661
feed$	199
feedback$	65 675
feeding$	199
feeds$	199
feel	2118 1206 2151 1317
feel$	2262 1320 1366 718 735 1869 948
feelin	831 1898
feeling$	948
feelings$	696
feels	1206 2151
feels$	1320 718 735 948
fees$	2661
fell	1210 951
fell$	2155
felled$	1764
felt	2118 1206 2151
felt$	718 735 948
fenc	395
fence	24 2654
fence$	55 90 1008
fenced$	2429 419 1008
fences$	90 1008
fencing$	55 90 1008
festiv	89 1156
festival$	2666
few$	2144 1236
fewer	97 749
fewer$	1164 105 1816 949
fi	1462
fight	953
fight$	2128 133
fights$	2128 133
figure$	2084 1158
figures$	2084 1158 1746
file	2065 1131 1136 1220 1741
file$	2076 2081 2083 2162 2163 2165 2166 691 1836
filed	2065 1741
filed$	71
files	1121
files$	2066 2076 2081 2083 2165 691
fill$	1738 798 914
filled	1098 2065 1741
filled$	2043 914
filling$	798 914
fills$	798 914
film	2108 2649 1738 674 1747 1775 945
film$	23 85 2657 2658 2666 1724 2675 2680 2683
filming$	944
films$	2666 2680 944
final$	2078
find	1174 1425 626
find$	1169 2119 1206 220 630 673 733 1801 846
finde$	630
findes$	630
findin	1214
finding$	2157 2159 220 630 673 846
finds$	1169 220 630 673 733 1801 846
fine	1716
fine$	2661
fined	2378
fined$	2377
fines$	133 2661
finish	1069 2065 1146 538 1629 1741
finish$	2615
finished$	2014 1084 2078 2091 2097
finishingtime$	2574
finishingtimes$	2574
finishtime$	2574
finishtimes$	2574
firm	53
firm$	866 869
firmer$	866 869
firmly$	2180
first$	1237 1794
fish$	934
fishes$	934
fishs$	934
fit$	2170 1010
fits$	1010
fitted	1098 1122 1155 1708 682 1749
fitted$	2043 2067 2100 2653 684 1010
fitting$	1010
five	27 29 44 106 1190 136 139 2323 1384 1391 1404 1411 361 1448 388 2422 2423 1481 1509 443 493 2510 1566 1567 2513 1578 523 2617 1731 1736 1783 1952 1953 897 1965
five$	1096 1111 79 83 89 101 1173 1203 2154 2323 1384 1391 1404 1411 361 1448 388 2422 2426 2447 2454 443 2510 1566 1567 2513 1578 565 2610 2617 2635 1712 1729 2676 1952 1953 897 1965 1979 1994 2005
fix	427
fix$	906
fixed	682 1749
fixed$	906
fixes$	906
fixing$	906
flag	203
flagged$	2214
flat	476 1602 2547
flat$	2338 480 1586 2552 2684 2685
flats	2547
flats$	2338 1586 2552 2685
flexib	1326
flexible$	2271
flies$	479
floor	2470 1602 2547
floor$	2633
floors	2547
floors$	2633
flourish$	2283
flowing$	2225
flush	414
fly$	479
flyer	2108 674 1747 1775 945
flyers$	1983
fobs$	88
focus	809
focus$	1232 1839 992
focuse	792
focused$	1859 1882 1922 992
focuses$	992
focusing$	992
focussed$	1882 992
focussing$	992
follow	1106 1177 138 2617
follow$	184 1283 1284
followed$	2122 2135 1250
followers$	2051
following$	184 1788
follows$	184
food$	2680 1984
footag	746
footage$	1813
footba	1729
football$	2674 677 1994
footfa	13 72 1139
footfall$	2084 1774
for	465 514 1749
for$	2036 1117 2087 2092 2133 2160 2200 2206 2243 1306 2258 2269 1378 2332 1477 2462 2562 2662 2673 1794 1842 1846 1847 1853 1859 1871 1892 1989 1996 2009 972
forbid	316 318 334 335 337 383
forbid$	317 1446 580
forbidden$	2319 357 2386
forbidding$	580
forbided$	580
forbiding$	580
forbids$	580
force$	958
forefront$	1290
forge$	848
forgeing$	848
forges$	848
forgiving$	1858
form	2366 447 1534 1571 2516 2528 1594 1600 2545 2546 1602 2547 1608
form$	23 2365 1514 2474 2479 2480 2486 2539 2541 2553 848
forming$	2384 848
forms	2108 2516 1572 1585 2545 2547 674 1747 1775 945
forms$	23 2486 2517 2530 2535 2539 2553 848
fortnightly$	2013 2673
forum	19 38 2108 674 1747 1775 945
forum$	1105 2202 2203
forwar	1250 1283 1284 753
forward$	2174 2195 2228 2229 1756 1820 1825 1937
forwards$	1820 1937
foster	809 993
foster$	476 896
fostering$	896
found	1123
found$	2068 1431 365 366 2403 733
four	106 139 2323 1384 1391 1404 1411 361 1448 388 2413 2422 2423 1481 1509 443 473 2510 1566 1567 2513 1578 523 2617 1736 1783 1952 1953 1962 897 1965
four$	1173 2154 2323 1384 1391 1404 1411 361 1448 388 391 2422 2426 2454 443 1517 1525 2507 2510 1566 1567 2513 1578 565 2617 2635 1715 1721 1722 1952 1953 1962 897 1965
fragme	615 898
fragment$	601
fragmente$	601
fragmented$	601
fragmentes$	601
fragmenting$	601
framew	2108 674 1747 1775 945
fraternise$	1949
free	618
free$	1584 610 925
freedom$	271
frequency$	6
frequent$	181
fresh$	1515 454
friday	449 566 567
friday$	2042 449 2461 566 1633 567 2579 2663 1726 2672
fridays$	2042 2461 1633 2579 2663 1726 2672
friend	27 28 29 44 78 106 1178 119 1190 136 1205 139 1208 252 1319 2323 1383 1384 2335 1391 1404 1411 2371 361 2374 2381 2382 2392 1448 2396 2399 388 1460 2422 2423 1481 2436 1506 1509 443 456 1525 2481 473 493 2510 1566 1567 2513 2521 1578 523 1596 531 1643 2589 2593 2595 2609 1665 2617 2630 1686 1692 1699 1731 1736 1783 1951 1952 1953 897 1965
friend$	2123 2125 1544 2541 627 1697 2643
friendlier$	1785
friendly$	2146 2256 1939
friends$	1095 1096 1111 1145 79 83 101 2113 102 1173 2120 2123 2125 1186 1203 2150 2153 2154 1364 2321 1388 2348 2350 2352 2353 342 2357 2359 2370 2375 2379 1443 2397 2398 1466 2416 2418 2426 1501 2447 2451 2454 2463 452 2488 2494 2515 510 2541 2572 565 2590 2591 2594 2601 2603 2605 2607 2610 2612 1669 2619 2621 2622 2623 2625 614 2629 2632 2635 2637 627 2639 2640 2641 1697 2643 2644 2645 1701 2647 2676 1874 1969
friendship$	310 2328 2343 342 452 506 510 1608 2588 2590 2591 2592 2598 2599 2601 2605 2609 2610 2613 603 608 2622 1682 2632 1691 1692 2637 627 1699 2644 2645 1703 1969
friendships$	310 2328 2343 342 452 506 510 2588 2590 2591 2592 2598 2599 2601 2605 2610 603 608 2622 2632 2637 627 2644 2645 1969
from	2392 1644 1676 1719
from$	2044 1132 114 1184 1209 1230 1329 1401 1408 1410 1416 2368 1424 2383 1511 2462 2468 2492 1554 1570 537 1645 1646 1666 1667 1677 1680 2662 2664 2671 2673 717 1795 1798 1842 1957 1985 2008
full$	236 1362 707
fuller$	236
fully$	1152
fun$	81
functi	1127
functional$	2072
fund$	40 1029
funded$	1029
fundin	2108 2251 674 1747 1775 945
funding$	40 1222 193 1845 1029
funds$	40 1029
furniture$	2680
furthe	205 227
further$	1236 1272 1294 1399 1543 764
future	205
future$	2172 1272 1399 1837
gain$	793 851
gaining$	793 851
gains$	793 851
game	89 1156
game$	2680
games	1156 1729
games$	2674 2680
gang$	320 879
gap$	2278 605 612 1865
gaps$	2278 1865 1878
garden$	85 2657 2684 934
gardenes$	934
gardens$	934
gate	24
gate$	2060 55 2098 90
gates$	2060 55 2098 90 2549
gather	1382 1383 2329 2331 2334 2335 1396 1402 1403 1415 1419 2366 2369 1439 2407 1481 1558
gather$	131 2327 2341 2342 2349 2360 2364 2373 2403 2428 1484 2430 2431 2439 1557 2503 1593 788
gathered$	2315 1431 2403 1742 1763
gathering$	2328 2347 2351 2384 2411 2412 2420 2598 788
gatherings$	2347 2348 2351 2412 2426
gathers$	131 788
gave$	2023 2106 448
genera	227
general$	1294
get	2118 1174
get$	2119 172 2186 287 1461 420 1576 1593 577 594 641 718 777 788 874
gete$	777
getes$	777
geting$	420 777 788
gets$	172 2186 287 420 577 594 641 718 777 788 874
getting$	172 287 1439 577 594 777 874
gift$	1187
gifts$	1187
gig	89 1156
gig$	2666
gigs	1156
girl	1178 2323 1384 1391 1404 1411 361 1448 1450 388 2422 443 456 1525 473 2510 1566 1567 2513 1578 2617 1952 1953 897 1965
girl$	2123 2125 2469 1544
girlfriend$	968
girls	27 28 29 44 78 119 1190 136 139 252 1319 2323 1384 1391 1404 1411 361 1448 388 1460 2422 2423 1481 1506 1509 443 1516 493 2510 1566 1567 2513 1578 523 531 2617 1731 1736 1783 1952 1953 897 1965
girls$	1095 1096 1111 1145 79 83 101 102 2120 2123 2125 2127 1186 1203 2154 1364 1443 2416 2418 2426 1501 2447 2451 2454 2469 2507 2515 565 2610 2676 1961
giv	916
giv$	246
give	227
give$	1294 233 237 246 269 448 578 800 847 917 1020
giveing$	847
given	2024 1098 2063 2065 1155 98 1215 227 281 514 1741
given$	2043 1103 2065 2069 2100 1165 112 1185 2160 1294 2240 233 237 1348 1741 690
gives$	237 246 269 448 800 847 917 1020
giving$	233 237 246 448 578 800 917 1020
givs$	246
go	2019 2118 1174 190 415 436 538
go$	1076 1090 1157 2105 2113 2119 131 1215 2186 2231 1415 1503 453 466 1542 479 486 1556 1557 508 1576 548 588 1656 1707 724 951
goal$	1920
goalpo	24
goalpost$	55
goalposts$	55
goals$	1920
goe$	2318 1556 1588
goes	2054 2059 190 415 538
goes$	1076 1090 1157 2105 2113 2186 2318 1445 453 466 1542 479 486 1556 508 1588 588 1707 667 724 951
going	1086 205 415
going$	2031 1272 2225 1355 2346 2369 1436 2395 588 1788 1849 1871
gone	2054 1176
gone$	1090 1092 2065 2101 1157 2105 2121 2131 1741 724
good$	2146 2262 1344 2491 1577 1695 707 774 854
gos$	131 1556
got$	32 594 718
govern	53
government$	1846
governor$	2079
governors$	2079 687
gp	752
gp$	1819 969
gps	53
gran	2470 2490 483
gran$	968
grand	1450 2490
grandad$	968
grandbrother$	967
grandcarer$	967
grandcarers$	967
granddad$	967 968
granddaughter$	967
grandfather$	967
grandm	1520
grandma$	968
grandmother$	967
grandmum$	967
grandp	1520
grandparent$	967
grandparents$	967
grandsister$	967
grandson$	967
granma$	968
granny$	968
granpa$	968
grant	2108 674 1747 1775 945
grant$	40 653
grante	2065 1741
grante$	653
granted$	653
grantes$	653
granting$	653
grants$	653
grass$	697
greate	96 806
greater$	1163 236 275 1362 301 773 854
green$	2115 2116 1770 1791
greet	1175 1007
greet$	2120
greete	122
greeted$	1189
greets$	2120
grew	2103 2105 951
grip$	2464 1685 619 1687
groom	1810 1006
groom$	2650
groomed$	956
groomer$	956
groomers$	956
grooming$	956
grooms$	956
ground$	1932 885
grounding$	885
grounds$	885
group	27 28 44 78 2108 106 1190 136 1205 139 1207 1208 252 1319 2323 1384 1391 1404 1411 361 2382 1448 2396 2399 388 1460 2422 2423 2425 1481 1509 443 2470 2481 493 2510 1566 1567 2513 1571 2516 1578 523 2545 2547 1640 2589 2593 2595 2597 2609 1665 2611 2617 2630 1686 1731 2677 1736 674 1747 1775 1783 1876 1951 1952 1953 897 1965 945
group$	1095 1105 1111 2081 2082 1145 79 83 101 102 1173 2120 2125 1203 2150 2152 2153 2154 2291 1364 1388 2343 2348 2352 2353 342 2359 2367 2375 2379 2385 1442 1443 2389 2398 1466 2412 1468 1470 1471 405 1474 2426 2428 2447 2454 2456 1514 452 2467 2474 2479 2488 2494 2515 2517 506 510 1587 2541 2552 2553 2555 2572 565 1636 570 1638 2586 2590 2591 2594 2599 2601 2602 2603 2604 2605 2606 2610 2612 2613 1669 604 2619 608 2621 2622 2623 2625 614 2627 1683 2632 2635 1691 2637 2639 1696 2644 2648 2676 1969
groupactivities$	2585
groupevenings$	2585
groupi	2369
groups	1481 2516 2545 2546 2547
groups$	2081 2082 1456 390 2412 1468 1470 1471 405 1474 2426 2517 2530 2552 2553 2555 2627 2637 1696 2644 2648
groupsession$	2585
groupsessions$	2585
groupwork$	2585
grow	2103 2105 951
grow$	2283 1663 718
grows	951
grows$	718
growth$	96
guard	25 26 1114 53 1178
guard$	46 48 108 2123
guardian$	968
guards$	46 48 84 108 2123
guidan	2108 674 1747 1775 945 994
guidance$	193 2239 1845
guide	990
guide$	577
guided	990
guidel	86
guideline$	87
guidelines$	87
guides	990
guidin	990
gulf$	605 612
gym	30 57 1747
gym$	677
had$	2030 32 77 2139 2282 678 708 1777
haircuts$	1984
half	52 473 2516
half$	1119 81 97 132 1525 1529 531 1602 1775
hall	30 35 57
hall$	2414 2456 2467 2555 552
halls$	2555
halt$	586
halv	951
halved	1200 1210
halved$	2145 2155
halves	1571 2516 2546 1602 2547
halves$	1611 2557
hand	916
hand$	2263 1923 1021
handbook$	2055
handed	2024 2065 1155 98
handed$	2023 1098 2065 2100 1165 1741 682 690
handing$	1021
handle$	2618
handou	2108 674 1747 1775 945
handov	1342
handover$	2287
handovers$	2287
hands$	1021
hang	2407
hang$	1382 2366 2431
hangin	1439
hanging$	2329 2369 1426 2384 2395 2420
happen	1086 2065 2101 1741
happening$	2031
happier$	1785
happy$	1550
hard$	352 1888 869
harder$	352 869
harm	138 1810 748
harm$	2650 1815 1866
harmed$	1815
harmful$	1577 1815
harming$	1815
harms$	1815
harnes	993
has	548 772
has$	32 33 1120 1130 73 77 80 82 1152 118 224 2290 290 710 1781 862
have	2118 548 772
have$	33 1120 1130 73 77 80 82 1152 118 224 230 256 267 2290 290 312 1452 1479 710 1781 862
haven$	2254 2296
having$	230 290 1427 1787 862 939
he	139 473 475
he$	1339 2297 1363
head	25 26 1114 2677
head$	2057
headco	13 72 1139
headcount$	2084
heal$	796
heale$	796
heales$	796
healing$	796
heals$	796
health	2295 1377 625 632
health$	752
healthier$	2322
hear$	1754
heard	2135 1206 2151 2311 1870
heard$	2265 2315 955
hears$	1754
heart$	1290
heater	24
hedge$	55 697
hedges$	697
held	1098 2059 2063 2065 2101 95 150 151 152 1741 769
held$	2043 2093 1162 1218 1219 2282
hello	1175
hello$	2120
helmet	24
help	2293 809 830 991
help$	140 2239 250 272 594 671 1879 1897 1931
helped	524
helped$	140
helpfu	2189
helpful$	2146 140 1822
helpin	809
helping$	250 671
helpline$	23
helplines$	23
helps$	250 594 671
her	1201 2323 1384 1391 1404 1411 361 1448 388 2422 443 1525 2495 2510 1566 1567 2513 2522 1578 516 2597 2611 2617 1800 1952 1953 1962 897 1965
her$	2038 154 1353 445 1524 1647 1654 857 1978 1980
here	1215
here$	2112 2160 2161
hierar	961
high$	707 843
higher	96 951
higher$	1163 707 843
highli	993
hike$	2667
hikes$	2667
him	1201 2323 1384 1391 1404 1411 361 1448 388 2422 443 1525 2495 2510 1566 1567 2513 2522 1578 516 2611 2617 1800 1952 1953 1962 897 1965
hir$	1042
hire$	1042
hired	682 1749
hired$	1042
hires$	1042
hiring$	1042
hirs$	1042
his	2597
his$	2038 154 1353 445 1524 1647 1654 857 1978 1980
hit$	681
hits	1106
hits$	2051
hockey	1729
hockey$	2674
hold	1665 769 772
hold$	1113 169 218 1425 431 2464 500 2610 1685 619 1687 763 850 862 900 920 1034
holded$	431
holding$	218 431 763 850 862 920
holds	2059 1121
holds$	1113 2066 169 218 294 431 763 850 862 920 1034
holiday$	482
holidays$	482 2560
holidayss$	482
holist	227 810
holistic$	1294
home	396 2470 476 2528 1600 2545 2546 1602 2547 1629 2681
home$	2021 2045 2146 2338 364 2393 2394 1463 2410 1476 2453 2458 2486 480 1551 2524 2656 729 2008
homes	1580 1585 2545 2547
homes$	2045 2338 2410 1476 2486 2525 2530 2535 2679
hometime$	2574
hometimes$	2574
honest$	2146 1858 1939
hope	1206 2151 2293 827
hope$	1305 257 1917
hopes	1206 2151 827
hoping	827
horizo	831 1898
host$	2148 1042
hoste$	1042
hosted	2065 2101 1741
hosted$	1042
hostel	1585 1602 2547
hostels$	2530
hostes$	1042
hosting$	1042
hosts$	2148 1042
hotline$	60
hotlines$	60
hotspo	746
hotspot$	1813
hotspots$	1813 1833
hours	93 2108 674 1747 1775 945
hours$	2047 45 49 1160 94 2109 1659 1674 683 1985
house	447 476 1600 2545 1602 2547
house$	2338 1514 480 500 2684 2685
housed$	2485 1569
household$	1539
households$	2483
houses	1571 2516 1580 1594 2545 2547
houses$	2338 2525 2539 2559 2685
housin	447
housing$	1514
how	158
how$	51 74 1225 1241 1782 1803 1890 1999
hub	30 35 1747
hub$	56 2296
hubs$	56
humili	965
hung	1708
hung$	2653
hurt	1177 138 1810 748
hurt$	2122 2149 2650 1811 1815
husband$	968
hustl	414
identi	2065 1123 1174 1250 1741
identification$	1678
identified$	2068 1140 2195 2240 702 1771 1773 962 992
identifies$	811 962 992
identify$	2119 220 811 962 992
identifying$	220 811 962 992
identifys$	220
identity$	2257
if	1483 749
if$	155 179 2196 296 2408 2421 2424 2425 1816 755 1837 1838 861
imam	25 26 1114
impact$	1834
implem	4 2065 215 1282 1741
implementation$	1071
impos	889
impossible$	352
improv	2103 96 806 809 951 990
improve$	1163 802
improved$	1163 2259 275 707 1887
improvement$	85 96 2227 1937
improvements$	85 2227 1937
improves$	802
improving$	802
in	1252 1266 1278 1505
in$	1110 2066 2067 1138 2095 1153 2102 1160 1163 99 2117 1193 127 1195 130 1202 159 160 2193 2197 1256 1262 2211 1271 2223 2258 2275 1361 328 2393 2394 2439 1503 2466 464 547 2573 1714 2662 1723 2668 2670 1727 2673 2681 2682 2683 1776 1793 1795 1799 1901 1916 856 1927 899 1981 1997 1998 2003 2009 972
incide	953
incident$	2128 133 781
incidents$	2128 133 781
includ	1215 149 2311 1870
include$	2160 2332
included$	2160 1216 1763
inclus	242 284 810
inclusion$	998
inclusive$	1309 2256 1351 1858 1939
increa	2103 2105 96 772 809 951
increase$	96 1163 275 1928
increased$	1163 236 2259 275 707 1887
increases$	1928
increasing$	1163 275
indivi	1591 574
individual$	572
individually$	2536 1958
indoors$	2393 2394
induct	1151 2108 674 1747 1775 945
inducted$	2096
influe	2295 2628 1926 990
influence$	1403 2348 1454 2464 2589 1685 619 1687
influenced$	1454
influential$	1960
inform	2039 2041 2089 2108 1274 674 1747 1775 1870 945 991
information$	2048 1108 1269 2215 2219 272 1855 1876
informed$	2040 2218 2265 1836 1882 1922
injunc	319 1386 320 1387
injunction$	1946
injunctions$	1946
injur	953
injure	748
injured$	1815
input	2108 1368 674 1747 1775 945 994
input$	2313
ins$	1160 2193 1723
inset	2108 674 1747 1775 945
inside$	2393 2394 1649
insigh	831 1898
insight$	1855
insist$	362
insistd$	362
insists$	362
inspector$	704
inspectors$	704
inspire$	981
inspired$	981
inspires$	981
instagram$	375
instal	1098 2065 1122 1155 1741 682 1749 1007
installation$	85
installed$	2043 2067 2078 2100 684
instead$	125 1198 560 569 1641 749
instil	993
instru	337
instruct$	324 394
instructed$	324 348 394
instructing$	324 394
instructs$	324 394
intake	2551
integr	993
intell	1274
intelligence$	1269 2219 1855
intend	827
intention$	257
inter$	205
interaction$	1437
intercom$	60
intercoms$	60
interest$	2267 2307
interests$	627
interpreter$	61 2124 2685
interpreters$	61
interrogat$	817
interrogate$	817
interrogates$	817
interrogating$	817
interrogats$	817
interv	2039 2041 2108 674 1747 1775 830 945 993
intervention$	1857 1878 1897 1931 999
interventions$	1878 1931 999
interview$	938
interviewed$	2040 938
interviewing$	938
interviews$	938
into	1266 465
into$	2160 2195 1262 2211 1347 462 2511 547 1710 1889 1908 899
introd	4 2065 1741 889
introduce$	1066
introduced$	1066
introduces$	1066
introducing$	1066
introduction$	1071
invest$	834
investigate$	823
investigates$	823
investigating$	823
investing$	834
invests$	834
invita	2108 674 1747 1775 945
invitation$	9
invitations$	9
invite	1067 1092 2039 2041 2063 2089 1151 711
invite$	1452 1050
invited$	2012 2037 2096 1778 1050
invites$	1050
inviting$	2256 1050
invoice$	699
invoices$	699
involv	1368 1870 990
involvement$	2313
is	1070 150 226
is$	1090 43 1124 80 1152 1157 100 103 135 144 176 1260 1320 1324 260 2286 1510 1540 502 641 650 660 718 723 735 737
island$	2534
isolat	898
isolate$	894
isolates$	894
isolating$	894
isolation$	311 2458 1966
issue	994
issue$	1229 1232 2208 2213 2215 2222 781 1872 1912
issued	1098 2065 1155 98 1741 682 1749
issued$	2024 2043 2100 1165 112 1766
issues	1876 994
issues$	1229 2208 2213 1269 2215 2222 781
it	1201 2151 1800
it$	1077 1223 1229 2208 1730 1792 735 1912 1973 1978 1979 1991 2000 2004 2011
item$	1768
items$	1768
its$	243 1331 1353 2655 1718 1720 1721 1735 857 1977 1978 1980 1985 1986 2000 2004 2011
itself$	1900
ivy$	697
january$	2138
job$	2685 691 699
jobs$	2685 691 699
jog$	934
joges$	934
jogs$	934
join	1087 2032 2063 1150 1405 1425
join$	1342 852 1065
joined	2063 2065 2075
joined$	180 205 1276 1368 1870 810 852 1065
joining$	2046 1065
joins$	1065
joint	1108 205
joint$	2053 1272 1636 570 1638 2586 1642 774 853
jointly$	1850
judgem	994
judgement$	2244 1862
judgemental$	1309 1351
judgme	994
july$	2138 1194
june$	2138 1194
keep	2118 1390 344 383 626 769 772
keep$	145 165 182 204 208 213 2273 317 349 351 363 1446 1447 381 382 1461 399 402 430 431 500 501 545 765 782 793 815 850 900 1015
keeped$	402 430 431
keepin	769
keeping$	165 182 204 208 213 317 349 351 363 381 382 402 430 431 500 501 545 765 782 793 900 1015
keeps	769
keeps$	145 165 182 204 208 213 317 349 351 363 381 382 402 430 431 500 501 545 765 782 793 850 900 1015
keepting$	430 545
kept	2065 150 151 152 1250 1741 769
kept$	2015 1211 145 1218 1219 2195 213 1281 343 381 382 413 500 1569 765 900
kepting$	765
kepts$	765
keys$	88
keyworker$	2085
kick	439
kid	1450
kids$	2357 2640
kind$	2114 2146 1698 1939
kinder	632 1700
kinder$	1785
kindly$	1911
kit	24
kit$	88
kitche	30 2654
kitchen$	85
kits$	88
knew$	2139 715 736
knife$	959
knives	109
knives$	959
knock$	943
knocke	2065
knocking$	943
knocks$	943
know	2118 1206 2151 1870
know$	2273 1352 2299 715 736
knowing$	715 736
knowle	831 1898
knowledge$	272 1855
known	122 150
known$	1189
knows	1206 2151
knows$	715 736
kpi$	1748
kpis$	1748
label	965
lad	1450 473
lads	27 44 2323 1384 1391 1404 1411 361 1448 388 1460 2422 2423 1481 1506 1509 443 2510 1566 1567 2513 1578 523 531 2617 1952 1953 897 1965
lads$	1111 79 2120 1364 1443 2416 2418 2426 1501 2451 2454 565 1808
laid$	1128 2097
lamp	24
lamp$	55 90 1761
lamps$	55 90 1761
landin	2470 1602 2547
landlo	25 26 1114 53 2677
landlord$	62 1971 956
landlords$	956
language$	1884 1920
lanyard$	2058
lanyards$	2058 88
lapse$	2615
larger$	1472 2419
last$	2117 1193
lasted	2137 126
late	1159 1714
late$	520 2659
later$	1598 1837
laugh$	2113 1786
laughs$	2113
launch	2065 1741 682 1749
laurels$	697
lawyer$	971
lcs$	2083
lead	25 26 1114 53 1137 2094
lead$	54 2082 2085 2148 1284 577 655 1769 706 2006
leader	25 26 1114 2323 1384 1391 1404 1411 361 1448 388 2422 2452 441 443 456 1525 475 2496 2510 1566 1567 2513 1578 2617 1952 1953 1962 897 1965 961
leader$	704 1960 1961
leaders$	704 1960 1961
leadin	473 1962
leading$	655
leads$	2148 655 1769
leafle	86 2108 674 1747 1775 945
leaflet$	9 2048 2058 2109 2657 1983 947
leaflets$	9 2058 2109 1983
learn	809
learn$	262 2509 543
learni	2108 1274 674 1747 1775 945
learning$	2219 262 1844 995
learns$	262
least$	2070
leav	377 916
leave	2118 1461 396 415 436 538 578 600
leave$	145 146 1463 1503 1557 1645 1667 602
leaves	415 436 538
leaves$	145 146 1503 602
leavin	415 1629 578
leaving$	145 146 1645 602
leavingtime$	2574
leavingtimes$	2574
led$	279 1454 1882 1922
left	150 2387
left$	1211 145 146 2463 792
lend	1009
lenient$	1858
lens	994
lent	682 1749
lent$	682
less	607
less$	583 584 1652 1673 749 950
lessen	611 616 2631 620 993
lesson	57 2108 1555 1571 2516 1584 1600 2545 2587 674 1747 1775 945
lesson$	2109 2111 2147 2444 2541 552 947
lessons$	2109 2111 2140 1197 2147 2529 1797 1984 1992
let	1175 436
let$	285 1372 1376 1389 1417 1447 1452 1479 432 433 434 436 1503 437 589 1662 664
leted$	1372 432
leting$	432
lets$	285 432 433 434 1503 437 589 664
letted$	1372 432
letter	2108 674 1747 1775 945
letter$	9 2048 2124 133 1983
letters$	9 133 1983
letting$	285 432 589
level$	1158 707
levels$	1158 707
levera	993
liais	1835
liaise	1092
liaise$	977
liaised$	2037 1093 977
liaises$	977
liaising$	977
liaiso	1108 1248
liaison$	2053 2193 2217 977
librar	25 26 30 1114
library$	2414 2456
licenc	2108 674 1747 1775 945
licence$	2058 319 2665
licences$	2058 2665
license$	2665
licenses$	2665
life$	623
lift	620
lift$	2543 2684 910
lifted	2631
lifted$	910
lifting$	910
lifts$	2544 2684 910 1984
light	24 1462
light$	55 90 640 1761 905
lighter$	1785
lighti	24
lighting$	55 90 1869 905
lights$	55 90 640 1761 905
like	1206 2151
like$	1305 2308
liked	122
liked$	2086 1189
likes	1106 1206 2151
likes$	2051
limit	308 316 1390 336 427 607
limit$	306 430 431 432 435 592
limited$	2319 430 431 432
limiti	316
limiting$	306 430 431 432 592
limits	316
limits$	306 411 430 431 432 592
limitted$	432
limitting$	306 430 432
line	753
line$	23 2158 1817 1820 1936
lines$	23 2158 1275 1817
linger	2369 2407
linger$	2366
link	1383 1665 964
link$	195 211 2328 321 582 2610 1678 666 1921
linked$	195 211 666
linking$	195 211 666
links	1876
links$	195 211 2246 310 2328 321 582 2610 1678 666 1863 1921
liquidlogic$	2083
list	86 1174
list$	3 1088 50 2119 2657 747
listen	2311 1870 991
listen$	161 2233 1786 875
listened$	712
listening$	2233 776 1849 875
listens$	161 875
lists$	1088 50 747
lit	682 1749
lit$	1799
litter$	89
live	2065 2470 1741
live$	2035 2177 2487 2489 478 2509 1569 1588 528
lives$	478 1588 528
living$	2509
loaded	1155
loaded$	2100
loaned	682 1749
lobby$	779
lobbying$	779
local$	2207
locality$	2406
lock	24 395 1007
lock$	55 90 402 683
locked	419
locked$	402 1486
locker$	621
lockers$	621
locking$	402
locks$	55 90 402 683
lodge$	478
log	2108 674 1747 1775 945
log$	50 2083 116
logged	1098 2065 1741 746
logged$	2043 71 1766 1813
logs	1121 746
logs$	50 2066 2083 116 1813
loiter	2369
long$	2144
longer	2118 1421 358 494 549 712 749 951
longer$	1227 305 309 322 338 1428 1561 496 1564 1603 1616 1779 1816 882
look	827
look$	188 210 1284 239 265 298 626 1869 822 860
looked$	2065 150 1250 822
lookin	827
looking$	188 239 265 298 822
looks	827
looks$	188 239 265 298 822
loop$	1836
loosen	598 1675 611 2631 620
loosen$	2620
loosens$	2620
lose$	187 1519 578 1663
loses$	187 1519
losing$	187 1519
lost$	1519
lot$	2379 2499 2606 2635 2640
lots$	293
lower	951
lower$	910
lowered$	910
lowering$	910
lowers$	910
loyalties$	582
loyalty$	582 1678
lunch	89 1156 1555 1571 2516 1584 1629 1725
lunch$	1572 2529 1724 2670 2684 1984 1992
lunche	1156 2516
lunches$	2529 1992
luncht	449 566 567
lunchtime$	2042 113 2461 2574 1633 2579 722
lunchtimes$	2042 113 2461 2574 1633 2579 722
mace$	2202 2203
made	1082 1098 2059 2063 2065 226 1741
made$	2027 2043 2097 112 2280 348 532
magistrate$	971
mail	2108 674 1747 1775 945
mailed	1067 2065 1741
mailed$	2012
main	473 1962
mainta	772 809 991
maintain$	793
maintained$	2259
maintaining$	793
maintains$	793
mak$	630
make$	194 226 229 244 1317 273 291 420 606 630 645 814 848 858
makeing$	420 848
makes	2059 1121
makes$	2066 194 244 291 420 606 630 645 848 858
making$	194 229 244 273 291 606 630 858
maks$	630
male$	1806 1005
males$	1806 1005
mam$	968
man	2132
man$	2128 2660 957 1005
manage	25 26 1114 53 1136 1137 210 1317 524 2677 809 990
manage$	1277 2262 2618
managed$	2259 892
management$	774
manager$	54 62 2081 2082
managers$	62 84
managi	809 990
manner	1245
manner$	2190 2192
many	1494
many$	11 2062 1118 1141 1164 2144
map	86 2108 1171 674 1747 1775 734 945
map$	23 644 2657 714
mapped	1098 746
mapped$	2043 644 1813
mappin	2108 674 1747 1775 734 746 945
mapping$	644 1813 1831
maps$	644 714
march	416
march$	2138 1194
mark$	10 1801
marked$	10 735
marks$	10 1801
mash$	2202 2203
master	2108 674 1747 1775 945
match	89 1156 1725 1729
match$	2666 1724 2670 2674 2675
matche	1156 1729
matches$	2666 2674
mate	1596
mate$	2541
materi	24
mates	2396 2399 2609 1699
mates$	2321 2352 2353 2357 2397 2541 2572 2640 2644
matter$	1215 1229 2222
matters$	1229 2222
maximi	993
may$	1194 2170 177 1371 1670
mayor$	1846
meal	89 1156 1725
meal$	2657 2666 1724 2670 2684 1992
meals	1156
meals$	2666 2684 1983 1992
mean$	2288
meaningful$	1287 790 1935
means$	2169 2288
measur	1296
measured$	69
measurements$	685
measures$	2241 1297
mechanisms$	1297
mediat	2108 674 1747 1775 945
medic	752
medic$	1819
meet	1068 2019 95 2118 2318 1382 2331 2334 2335 1396 1402 1405 1415 1419 2366 1425 374 2392 2407 1558 1835
meet$	2018 1162 2113 131 2231 2327 2341 2342 2349 2360 2364 1420 2373 1429 2380 2428 1484 2430 2431 2439 1556 1557 2503 630 661 681 1754
meete$	630
meetes$	630
meetin	19 1086 1108 1136 1137 93 2108 1248 1383 2329 1403 2369 1426 2391 2395 674 1747 1775 945
meeting$	2031 2053 2081 2082 1160 2109 2193 2202 2203 2317 2328 2343 2346 1439 2420 1637 2583 1645 2598 630 947
meetings$	2053 2081 2082 1160 2109 2169 2193 2317 2348 1637 2583
meets	2059 1121
meets$	2018 2066 1162 2113 131 1556 630 661 1754
meetup$	2347
meetups$	2347 1441
member	27 29 44 53 78 2094 106 1178 119 1190 136 139 1208 252 1319 2323 1384 1391 2340 1404 1411 361 2382 1448 388 1460 2422 2423 1481 2436 1506 1509 443 456 1525 473 493 2510 1566 1567 2513 1578 516 1596 531 2609 2617 1783 1952 1953 897 1965
member$	2057 2123 2125 2469 1544 2541 1961
members$	0 1 2017 12 16 18 1096 1111 59 1145 79 83 84 1161 101 102 1173 2123 2125 1186 1203 1205 2153 2154 1388 1443 1466 2416 2418 2426 1501 2447 2451 2454 2469 2507 565 2610 614 1874 1961
membership$	1512
memora	2108 674 1747 1775 945
men	109 2132 2323 1384 1391 1404 1411 361 1448 388 1460 2422 2423 1506 1509 443 2510 1566 1567 2513 1578 531 2617 1952 1953 897 1965
men$	2128 1443 2416 2418 1501 2451 2454 2660 957 1005
mend	1738 1007
mend$	2683 796
mende$	796
mended	1122 682 1749
mended$	2067 2078 684
mendes$	796
mending$	796
mends$	796
mental	2628
mention$	2158 1817
mentions$	2158 1817
mentor	25 26 1114 53 2094 2108 674 1747 1775 945
mentor$	0 1 2017 1074 12 16 18 54 2085 84 1161 2109 693 1769 706
mentoring$	2061
mentors$	0 1 2017 1074 12 16 18 54 84 1161 2109 1769
menu$	2680
messag	2108 2318 1405 1425 1436 1439 2395 674 1747 1775 746 945
message$	1187 123 1429 2658 1844 1868 1920
messages$	1187 123 2317 1438 1813 1844 1868
messaging$	2317 2346 2384 1868
met	2019 1092 2039 2041 1100 2059 2063 2065 1129 1143 95 524 711 1870
met$	2037 1093 2050 2074 2088 1149 1162 1431 681 1760 1778
meters$	2345
metres$	2345
midwif	752
midwife$	1819
might	1359
might$	177 1371 1670
miles	469 2489
miles$	2345 1536 1543 1547
milestone$	76 1748
milestones$	76 1748
mind$	2201 2306 1836
mindfu	1250 1326
mindful$	2195 2218 2271
mindse	831 1898
minibu	24 2108 2551 674 1747 1775 945
minibus$	2543 2666 2684
minibuses$	2544
minimi	316 336 607 809 993
minimised$	2259 2319
minute	2065 1131 2108 674 1741 1747 1775 945
minutes$	9 2055 2076 117 1605 685 686 1906
miss$	1453
misses$	1453
missin	1177
missing$	2122 953
mistak	965
mitiga	809 993
mitigated$	2259
mix	2318 1382 2331 2334 1415 2366 2392 1558
mix$	2327 2349 2360 2380 2503 1949
mixing	1383 2329 2369 2391 2395
mixing$	2328 2343 1426 2420 2598 1950
mobile$	2026 42
mobili	993
mobilised$	1772
model$	1859
models$	1859
module	2108 674 1747 1775 945
module$	23
modules$	23
moment$	2171 2285 1622
momentum$	1860
monday	449 566 567
monday$	2042 449 2461 566 1633 567 2579 2663 1726 2672
mondays$	2042 2461 1633 2579 2663 1726 2672
money	2251
money$	40
monito	1250 746 1835
monitor$	1813 973
monitored$	69 2195 1813 973
monitoring$	70 1813 973
monitors$	1813 973
month$	2057 482
monthly$	2013 658 679
months$	2172 2491 482
more	96 205 227 2311 2402 806
more$	1163 1166 105 1236 1272 1294 236 1304 241 1311 268 292 293 1362 301 1399 1458 2419 425 1495 1496 2449 632 1700 694 707 1779 1824 764 1880 1942
mornin	449 1602 2547 566 567
morning$	1148 113 2461 520 2569 1633 2579
mornings$	1148 113 2461 1633 2579
mosaic$	2083
mosque	30
most	52 1504
most$	1119 1166 1358 2449 1525 2496
mother	1520 2470 2490 483
mother$	967
mothers$	261
motivate$	982
motivates$	982
motivating$	982
mou	2108 674 1747 1775 945
mounte	1708
mounted$	2653
mov	416 481
mov$	471 472 477
move	415 458 1738
move$	2378 393 396 1487 2459 453 459 2472 461 466 471 472 474 1542 477 479 486 500 600 643 2683 867 1959 911
moved	2378 1508 458 682 1749
moved$	1176 1177 2377 393 2453 453 1523 459 466 471 472 2485 1542 477 486 1559 1569 539
moveed$	474
moveing$	393 474
moveme	746
movements$	1813
movered$	474
moves	458
moves$	393 2459 453 459 2472 466 471 472 474 1542 477 479 486 500 643 867 1959 911
moving	458
moving$	2177 1487 471 472 477 911
movred$	471 472
movring$	471 472
movs$	471 472 477
much$	1118 2144
multi$	1108 205 810
mum	1520 2470 2490 483
mum$	967
mural$	85 2657
murals$	85
museum	30
music	1729
music$	2674 2680 677
must	2286 2290
must$	216 217 247 1328 1540 1670
nailed	1708
nailed$	2653
name	2118 1174
name$	2119 1189 1040
named	2131 1188
named$	1140 2133 702 1773 738
names	2033 746
names$	1813 1040
naming$	2332
nan	1520 2470 2490 483
nan$	968
nana$	968
nanny$	968
narrat	831 1898
narrow$	798
narrowing$	798
narrows$	798
naturally$	1675
near	1595 1596
near$	1227 1394 2509 2541 1727 1997
nearby$	1997
necess	227
necessary$	1294 1821 1822
need$	2284 2290
needed	2189
needed$	1821 1822
needle	109
needs	1870 1876 994
needs$	2284 2290 1878
neighb	119
neighbour$	108
neighbours$	108 1186
neithe	346
neither$	315 327 1413 529 553
nephew	1450
net$	2278
netbal	1729
netball$	2674
networ	19 38 1267
network$	1074 1105 2212 2627 627 2644 2648 1971
networks$	2169 2627 627 2644 2648
never	1421 412 494 549 749
never$	305 309 315 322 327 338 353 1428 401 406 1561 507 509 515 1603 1616 2563 557 617 1816 882
new	625 632 1700
new$	2078 454 1695 629 631 636 694
newcom	2323 1384 1391 1404 1411 361 1448 388 1460 2422 2423 1506 1509 443 2510 1566 1567 2513 1578 531 2617 1952 1953 897 1965
newcomers$	1443 2416 2418 1501 2451 2454
newsle	2108 674 1747 1775 945
newsletter$	9 2055 947
newsletters$	9
next$	1595 1596 1837
nicer	632 1700
nicer$	1695 631
niece	1450
night	1571 2516 2528 2546 1602 2547
night$	2042 2047 113 2444 2461 2554 1617 2565 2568 2569 2571 1628 2576 1633 2579 722
nights	2516 2547 953
nights$	2042 2047 113 2461 2535 1617 2566 2570 2571 1628 2577 1633 2579 722 1793
no	111 335
no$	120 274 1379 314 332 346 359 369 370 403 407 424 428 429 1504 488 497 530 546 555 573 575 590 591 712 878
nobody	139 274 530
nobody$	2125 1341 327 529 1597 952
nod	1175
nod$	2120
nods$	2120
non	313 877
non$	242 284
nonassociation$	1944
noncontact$	1380
none	139 346 530
none$	274 327 1407 1413 529 1597 553 952
nor$	315 882
normal	993
normal$	1224 178
norms$	1884
north	1546
not	125 1390 335 1421 412 494 549 1641 749
not$	110 111 1192 147 148 305 309 315 322 2336 327 338 350 353 1428 1451 385 387 401 406 490 1561 496 507 509 515 526 1603 1616 2563 553 556 557 568 595 617 1816 882 883
note	2108 1214 203 674 1747 1775 945
note$	50 2157 2158 2159 1856
noted$	71 1763
notes$	50 2076 2081 2158
nothing$	581
notice	86 1206 2151 1386 1387
notice$	90 2233 2307 389 640 683 1954 1955
noticeboard$	2098
noticeboards$	2098
notices$	90 640 683 1954 1955
notifi	2089
november$	2138
now$	1152 1170 2117 2491 873
nowhere$	330
number	13 86 2132
number$	14 20 23 31 34 2048 37 39 68 1158 1494
numbers$	2062 88 1158 1494 692
nurse	25 26 1114 53 2094 752
nurse$	1074 54 693 1819 969
nurtur	242 284 809 990
nurturing$	1309 1351
observ	2108 674 1747 1775 945
obtain	2065 1741
obtain$	788
obtained$	1742 1763
obtaining$	788
obtains$	788
occasi	953
occasions$	1659
occur	1246
occur$	2191
occurs$	2191
october$	2138 1194
of	1116
of$	2016 1101 1117 1133 2119 1183 2136 1192 2143 1209 2160 2199 201 2238 2248 1312 2303 1378 2363 2401 1457 1464 1477 2436 1507 1535 2484 2556 1649 1667 1702 2664 1780 1782 716 1813 1814 1816 1842 1892 1957
off	1423 2489 1644 2681 1749
off$	2014 2022 2088 1412 2368 364 392 1486 2492 1645 1689 1976 1986 2003
offer	2108 227 1342 674 1747 1775 1876 945 991
offer$	169 220 1294 246 2287 2304 1857 1032
offere	1067 2039 2041 1098 2065 2089 98 2189 227 1307 281 1349 1741
offere$	246
offered$	2012 2043 2069 2093 1165 1250 1294 2240 2252 1348 2294 1550 1032
offeres$	246
offeri	227
offering$	220 1294 246 1032
offers	1121 227
offers$	2066 169 220 1294 246 1032
office	25 26 1114 53 2094 1368
officer$	0 1 2017 1074 12 16 18 48 54 58 84 1161 108 693 1761 1769 958
officers$	0 1 2017 1074 12 16 18 48 54 58 84 1161 108 2313 693 1761 1769 958
often	14
often$	7 1081 1118 2144 1816 1940
older	1516 473 2578 1962
older$	109 2132 2323 1384 1391 1404 1411 361 1448 2396 388 2422 443 1562 2510 1566 1567 2513 1578 531 2617 2624 739 740 741 1952 1953 897 1965 903
oldest	2323 1384 1391 1404 1411 361 1448 388 2422 2452 443 456 1525 473 475 2496 2510 1566 1567 2513 1578 516 531 2617 1952 1953 1962 897 1965
oldest$	2624
on	514 1714 1749
on$	1115 2070 2073 1138 2091 1153 104 2121 2122 1209 167 2196 2229 1301 1318 264 2281 1350 2300 2332 2405 1477 2432 2504 514 554 559 2573 1653 1660 2659 2668 2669 659 1727 2673 2682 1815 1826 1829 1909 1938 1976 1985 1986 1997 1998 2010
once	2425
once$	2013 2434 2437 2439 2446 2673
one	111 2452 473 533 1962
one$	81 1148 2108 2125 1243 1341 1407 1413 2364 421 1489 423 1499 2445 2448 438 446 456 1524 1525 1538 475 2495 2496 2503 516 1591 2536 529 1597 572 574 2604 2619 1739 674 1747 1775 738 1958 1962 1979 1986 945 952
ones$	1148 1482 2507 2581 1961
ongoin	227
ongoing$	1253 1294 774 974
online$	2035
only$	422 426 1500 2536 2584
onside	830
onside$	1897
onto$	1138
open	1098 1159 1714
open$	1097 2043 1102 81 2148 197 2220 2225 2226 1310 1326 2659 1799 1849 1932 1939 2006 1023
opened	1098 2065 1741 682 1749
opened$	1097 2043 2086 2097 112 2282 1023
opening$	197 918
opens$	1097 2148 197 1023
operat	53 1127 964
operational$	2035 2072
operator$	62
operators$	62
opinions$	303 696
opport	2251 2293 1870 1876
opportunities$	1313 271 1878 1879 825
opportunity$	2182 2247 271 825
opposite$	504 1575 1583 522 544 1612 1688
optici	752
optician$	1819
optimi	809 993
option	2251 2293 1602 2547 1891
option$	2188 1890 825
options$	1878 1890 825
orange$	2115
orbit$	1685
order	1091 2326 319 1386 1387 337 404 416
order$	2036 2072 2325 324 362 389 394 420 699 1954 1955
orderd$	362
ordere	1091 2065 1147 1741 682 1749
ordered$	2036 2092 324 348 394
ordering$	324 394 420
orders	1386 1387
orders$	2325 324 362 394 420 699 1954 1955
ordina	25 26 1114 180 215 1282 990
ordinary$	178
ordinated$	1247
organi	2065 2101 1741
organisations$	1265
organise$	2148 654
organised$	654
organises$	2148 654
organising$	654
other	1267 252 1319 2335 2340 2371 2374 2381 2382 2396 2399 1516 1533 2481 2521 2532 2542 1620 2578 1634 2589 2593 2595 2597 2609 2611 2630 625 632 1700 881 1951
other$	2173 1259 2207 2212 1287 1388 325 326 2339 2343 1399 2347 2350 2352 2353 2355 2358 2361 2362 2370 2375 2379 1441 2397 2398 2448 1516 1518 452 463 1531 1541 2488 1548 2494 2497 1553 2500 1562 2515 504 2532 522 1592 1598 535 1606 2572 2578 2590 2591 2601 2603 2604 2605 1669 2619 2622 2623 2625 2630 2632 1688 1693 1694 1695 629 2642 1948
others	1267 1422 2595 2609
others$	2212 2274 1388 2339 2348 2350 2352 2353 2355 2358 2359 2367 2370 2375 2379 2397 2398 2438 1518 452 2488 2494 2515 2572 2591 2601 2603 2604 1669 2619 2622 2623 2625 2632 2635
ought	2286
ought$	2290
our	1215 212
our$	2160 1279 243 1331 1353 1718 857
out	1282 618 624 2681 1749 1891
out$	1071 2021 2043 1125 2099 1165 1191 2156 1212 1213 147 2160 1216 1218 1255 2252 2266 2294 2327 2360 367 2392 1469 1480 1486 1503 2450 2468 2470 1526 460 1533 1557 1601 1644 1661 1664 2620 1676 1719 2683 1757 729 1851 1913 1975
outcom	2108 674 1747 1775 1876 945 994
outcome$	2289
outcomes$	2227 1834
outing	89 1156 2587
outing$	2666
outings$	2583 2666
outlet	1926
outlook$	2267
outrea	2108 1368 674 1747 1775 945
outreach$	2026 42 2061 2313 1931
outsid	147 1533 1690 1694
outside$	1153 2642 1727 1861 1997
outsta	1159
over	2413 1671 1749
over$	2347 2402 397 1473 2419 1502 2558 2615 2616 756 1842 1888
overdu	1159
overla	2366 1558
overlap$	2503 2561
overleaf$	1906
overs$	2347 1441
overse	215 1282 1546 993
oversi	1870 1876
oversight$	70 1839 1841 775
overview$	1839
own	215 1282
own$	1217 2165 1221 1465 2458 517 2533 561 1655 1804 845 1958
owner	25 26 1114 2677
owner$	62
owners	831 1898
owners$	62
ownership$	2307
owns$	845
pack	2108 674 1747 1775 945
pack$	2048
paedia	752
paediatrician$	1819
page	2108 674 1747 1775 945
page$	23 2178 2179
pages$	23
paid	2065 1741
paid$	1091 1147 652 682 1766
paint	1738 1007
paint$	2680 2683
painte	1122 682 1749
painted$	2067 2097 684
pair	2323 1384 1391 1404 1411 361 1448 388 2422 443 2510 1566 1567 2513 1578 516 2617 1952 1953 897 1965
paired$	1642
pairs	1482
pairs$	2427
pan$	2186
panel	19 25 26 38 1114 53 1136 1137 2108 1267 674 1747 1775 945
panel$	1074 1105 2079 2081 2082 2202 2203 2212 687
pans$	2186
parade$	2406
paragraph$	2158 1817
paragraphs$	2158 1817
parame	1214 752
paramedic$	1819
parameters$	2159
parcel	534
parcelled$	1601
parent	27 28 29 52 53 2094 119 139 1728 1883
parent$	0 1 2017 12 16 18 2045 84 1161 967
parents$	0 1 2017 12 16 18 1095 1096 2045 1119 59 1135 83 84 1161 1186 2183 1315 261 1339 1391 379 380 1539 2679 1874 1885 1895 967
park	30
park$	2406 2414 2437 2456 913
parked	2054
parked$	913
parking$	913
parks	2054
parks$	913
part	1087 2032 2063 2064 2065 1150 898
part$	2090 2095 147 1215 2298 2311 1611 2557
partic	1087 2032 1106 1150 688
participants$	2051 2077
participate$	2095
participates$	2095
participation$	1755 1774
partie	89 1156
partin	898
partne	38 1108 53 2094 1267 205 1342 278 1876 810
partner$	2077 968
partners$	0 1 2017 12 16 18 1105 2077 84 1161 1265 2212 206 1345 789
partnership$	1105 2053 2079 2202 2203 1272 2287 1850
parts$	1611 2557
party	89 1156
party$	2666
pass$	203
passage$	2158 1817
passages$	2158 1817
passed$	2214 690
passes	24 57
passes$	88 1983 1992
pastor	227
pastoral$	1294
path	2654
path$	85 536
paths$	536
pathwa	2108 1602 2547 674 1747 1775 831 1898 1926 945
pathways$	2169
patient$	1858 1939
patrol	1068 2019 2059 93 2108 1368 674 1747 1775 945 1009
patrol$	2018 2061 1160 958
patrols$	2018 2061 1160 2313 958
patterns$	1833
paused$	1717
pay$	1030
paying$	1030
pays$	1030
pcso	53
peace	1515
peace$	2460 2463
peel$	577
peeled$	1932
peer	2589 1692
peer$	2323 1384 1391 1404 1411 361 1448 388 2422 443 2510 1566 1567 2513 1578 2589 2591 2609 2617 1682 1683 1691 1692 2637 2643 1699 1703 1952 1953 897 1965
peers	2399 2609 2630 1699
peers$	1388 2353 2357 2488 2572 2590 2591 2605 1669 2619 2622 2623 2625 2637 627 2640 2641 2643 2644 2645 2647
pegs$	621
people	52 53 2094 1319
people$	0 1 2017 12 16 18 1095 1096 1111 1119 59 1135 1145 79 83 84 1161 102 1173 108 2123 1186 1203 2150 2152 2153 1288 2291 1364 1369 2357 1443 1466 2416 2418 2426 1501 2447 2451 2454 565 2610 2640 2643 638 2676 1807 742 1970
peoples$	2123
per$	1112 52 1907
percen	52
percent$	1119
percep	831 1898
perceptions$	1884
perfor	89 1156 2101
perform$	933
performance$	2675
performed$	933
performing$	933
performs$	933
period$	2529
periodic$	181 768
periodically$	768 1837
periods$	2529
permission$	2665
permit$	2167 1372 1376 1417 432 1662 2665 1928
permited$	1372 432
permiting$	432
permits$	2167 432 2665 1928
permitted$	1372 1389 1493 432
permitting$	432
persistent$	1858
person	53 2094 1178 2323 1384 1391 1404 1411 361 1448 388 2422 443 456 1525 2510 1566 1567 2513 1578 2617 1952 1953 897 1965
person$	0 1 2017 12 16 18 84 1161 2123 180 2469 1544 1807 855
persons$	2123
pharma	752
pharmacist$	1819
phase$	571
phases$	571
phasing$	571
phone	1068 24 1425 2378
phone$	88 1052
phoned	1067 1092 2039 2041 1100 2065 1129 711
phoned$	2012 2037 1093 2074 1778
phones	323
phones$	88 1052
phoning$	1052
photo$	66 685
photograph$	66 685
photographs$	66 685
photos$	66 685
physical$	761
physio	752
physio$	1819
physiotherapist$	1819
pick	1156 175
pick$	210 1283 1284 633 935
picke$	633
picked$	150 151 1250 935
pickes$	633
pickin	175
picking$	633 935
picks	1156 175
picks$	633 935
picnic	89 1156
picnic$	2666 1724
picture$	66 1187 2141 1223 1232 1855
pictures$	66 1187 685
pilot$	2
pitch	2654
pitch$	85 2685
plac	481 889
plac$	477
place	1107 2065 1122 1123 57 2101 2108 458 674 1741 1747 1775 945
place$	2031 2052 2067 2068 2171 2240 2242 2254 2266 2296 2437 1512 459 461 474 477 1551 500 2519 2527 545 552 560 569 1641 1773 1871 1987
placed	2065 458 1741
placed$	1513 1523 459 466 470 2485 477 2509 1569 539 1766
placeed$	474
placeing$	474 545
placem	2470 2478 1534 476 1571 2516 1572 1580 2528 1600 2545 1602 2547
placement$	459 2472 461 2479 470 2486 480 1551 2552 896
placements$	459 2472 461 470 2486 480 1551 2517 2525 2535 2552 896
placered$	474
places	458 1711
places$	2171 2254 2296 459 461 474 477 500 2555 545 621 2656 1987
placeting$	545
placin	458
placing$	1427 470 477
placs$	477
plan	2108 1220 1716 674 1747 1775 827 945
plan$	2034 2048 76 2148 2162 2165 2166 1223 1232 2661 703 1837 1906 1912 1920 947
planned$	2029
planni	827
planning$	2217 2235 1857 1886
plans	827
plans$	2148 2165 2235 1297 2661 703 1906
plant	1738 1007
plant$	2683
plante	682 1749
planted$	2097 684
play	89 1156
play$	2026 42 85 131 286 1425 1557 1563 543 662 2675 1786
played	2101
player	27 2323 1384 1391 1404 1411 361 1448 388 1460 2422 2423 1506 1509 443 1525 2510 1566 1567 2513 1578 531 2617 1952 1953 897 1965
player$	2125
players$	2125 1443 2416 2418 1501 2451 2454 1970
playgr	1571 2516 2528
playin	1436
playing$	286 662
plays	1156
plays$	131 286 543 662
pledge$	87
plenty$	293
plug$	798
pluging$	798
plugs$	798
podcast$	23 2658
point	1174
point$	60 2119 2171 2182 2270 1622
points$	60
police	25 26 1114 53 2094 1368
police$	0 1 2017 12 16 18 54 84 1161 2313 306 958
policeing$	306
polices$	306
policeting$	306
polici	86 2108 1368 674 1747 1775 945
policing$	2313 958
policy	86 2108 1716 674 1747 1775 945
policy$	23 2055 2415 2661 947
pond$	85
pool	30 57 1729
pool$	2674
pop$	860
portal$	23
portals$	23
positi	242 284 1377 625 632
position$	1837
positive$	2207 1287 1309 2256 2262 1344 1351 2322 636 761 859 1935 1939
possib	2189 1891
possibilities$	825
possibility$	1890 825
possible$	2182 1243 1536 1821 1822 825
post	2108 674 1747 1775 916 945
post$	2112 1761 1771 1773
posted	1098 2065 1154 1155 98 1741
posted$	2043 2099 2100 1165 690
poster	86 2108 674 1747 1775 945
poster$	90 640 2657 1983 947
posters$	90 640 1983
posts$	1761
potent	831 1898
potential$	825
power$	389 2464 619 1687 1954 1955
powerful$	2618
powers$	389 1954 1955
practi	25 26 1114 53 2094 1274 1342 1876
practicable$	1822
practice$	2219 2235 2274 2287 543 1877
practices$	543
practise$	543
practises$	543
practitioner$	0 1 2017 12 16 18 2085 84 1161 1769
practitioners$	0 1 2017 12 16 18 2077 84 1161 206 1769
precinct$	2406
prepared$	1550
presen	2033 2065 2108 1246 1342 1368 674 1741 1747 1775 945
presence$	2287 2313 1395 1828 1839 1840
present$	2191 2527 1858 1939 937 2006
presented$	937
presenting$	937
presents$	2191 937
pressure$	2628
preven	308 316 318 1390 334 335 344 383 809 991 994
prevent$	317 372 1446 1447 399 799
prevented$	2319 357
preventing$	317 372 799
prevents$	317 372 799
prey	138 1810
prey$	2149
price	1716
price$	2661
priced	1091
priced$	2036
primar	2470
print	916 1007
printe	1098 2065 1154 1741 682 1749
printed$	2023 2043 2099 684
priori	1870 809 960 993 994
priorities$	2227
prioritise$	832
prioritised$	2259
prioritises$	832
prioritising$	832
priority$	1300 1867
prise$	500 577 594
pro	1377 625 632
proact	180 1326 810 830
proactive$	1247 2271 1858 1897
proactively$	1897
problem$	2222 1912
problematis$	817
problematise$	817
problematises$	817
problematising$	817
problematiss$	817
problems$	2222
proced	2108 674 1747 1775 945
procedures$	2169
proces	2108 674 1747 1775 945
processes$	2169 1297
procur	1091 1147
procured$	2036 2092 1772
produc	4 2065 1121 2551 1741
produces$	2066
production$	1071
productive$	1935
profes	38 53 2094 1267 278
professional$	0 1 2017 12 16 18 2085 84 1161 1299 706 760
professionals$	0 1 2017 12 16 18 1105 2077 84 1161 1265 2212 206 1288 1345 789
profil	746
profile$	1813 1839 1872
profiled$	1813
profiles$	1813
profiling$	1813
profit	1810
progra	2108 1600 2545 1602 2547 674 1747 1775 945
programme$	2020 2080 677 703
programmes$	703
progre	1143 1250 215 1282 1283 1284 1307 1349 1903
progress$	2168 2228 2229 2246 700 1837 1937 992
progressed$	2088 2195 2252 2294 992
progresses$	2168 992
progressing$	992
progresss$	2168
prohib	316 318 334
prohibit$	317 580
prohibitding$	580
prohibited$	2319 357 580
prohibiting$	580
prohibits$	580
projec	2546
project$	2 2080 85 2467 2552 677 703
projects$	2552 703
promise$	348 362
promised$	2029 362
promises$	348 362
promot	809
promote$	988
promoted$	2259 988
promotes$	988
promoting$	988
promptly$	2180 2219
proper$	1224 1684
propor	830
proportionate$	790 1897
proportionately$	1897
propos	1716
proposal$	2661
proposals$	2661
prosocial$	2322
prospectus$	2055
protec	809 991
protected$	2259
protection$	319
protective$	1876
protoc	2108 674 1747 1775 945
protocol$	947
provid	1098 2065 1121 1123 1128 1155 98 227 1741 772 990
provid$	246
provide$	169 225 1294 246 1031
provided$	2043 2068 2069 2073 2100 1165 1294 2240 281 1031
provider$	62 2539 705
providers$	62 2539 705
provides$	2066 169 225 1294 246 1031
providing$	225 1294 246 1031
provids$	246
provis	4 2108 2204 2232 2251 1368 2470 1600 2545 674 1747 1775 1876 945
provision$	1071 2313 2486 1878 1879 1931
provisions$	2486
pru$	2486
pruned$	1764
psychi	752
psychiatrist$	1819 969
psycho	752
psychologist$	1819 969
public	4 1009
publication$	1071
publis	2065 1154 1741 1009
published$	2099
pull$	2464 500 508 577 609 1685 619 1687 787
pulle$	609
pullen$	609
pulles$	609
pulling$	508 609 787
pulls$	508 609 787
pupil	1178 2323 1384 1391 1404 1411 361 1448 388 2422 443 1525 473 2510 1566 1567 2513 1578 2617 1952 1953 897 1965
pupil$	2123 2125 637
pupils	2323 1384 1391 1404 1411 361 1448 388 1460 2422 2423 1506 1509 443 2510 1566 1567 2513 1578 531 2617 1736 1952 1953 897 1965
pupils$	1135 102 2123 2125 1443 2416 2418 1501 2451 2454 637 1970
purcha	1091 2065 1147 1741 682 1749
purchased$	2036 2092
purpose$	2257 1920
purposeful$	1935
push$	786 842
pushes$	786
pushing$	1849 786
put	481 889
put$	1098 2065 1122 2075 1154 1155 2101 230 1321 1569 532 539 545 1708 1741 1014
puting$	545
puts$	545 1014
putting$	230 1427 545 1014
qualification$	2058
qualifications$	2058
qualit	1876
quarterly$	679
questi	2108 674 1747 1775 945
quicke	951
quicker$	1934
quickly$	2180 1934
quiet$	2390 1799
quieter$	1785
quit	377 1461
quit$	587
quiting$	587
quits$	587
racism	965
racist	965
radar$	2276 1836
raise	203 210
raise$	1277 785 805 1013
raised$	112 2214 1766 805 1887
raises$	805 1013
raising$	1859 805
ramp	24 1462 2654
ramp$	85 417 418
ran	2059
ran$	2023 1744
rang	2019 711
rang$	1093 1760 1778
rappor	1876
rarer$	1785
rate	2118
rate$	1158 707 948
rated$	948
rates$	1158 707 948
rather$	1198 560 569 1641 749
ratifi	2065 1741
ration	607
re	1420 734
re$	1439
reach	1174 1425
reach$	2119 1434 1685 681 784 946
reache	1067 2063
reached$	2012 2046 681 946
reaches$	784 946
reaching$	784
react$	867
reacts$	867
read	1067 2049 2065 1741
read$	2012 2030 2086 1154 166 1055
reading$	166 1055
reads$	166 1055
ready$	2097 1550
real$	1684
rearra	682 1749
reason$	2124
reassu	990 994
reassurance$	2239
reassuring$	761
rebuild$	796 851
rebuilde$	796
rebuildes$	796
rebuilding$	796 851
rebuilds$	796 851
receiv	2063 2064 2065 227 1741
receive$	1294 1754
received$	2030 32 1742
receives$	1754
recogn	122 1317 809 990
recognise$	2262
recognised$	1189
recommendations$	2227
record	2065 1121 1131 1136 2108 1215 149 150 151 152 1220 1267 203 674 1741 1747 1775 945
record$	50 2076 2081 2083 116 2162 2163 2165 2166 646 1753
recorded$	71 2160 1216 1218 1219 646 1763
recording$	646
records$	50 2066 2076 2081 2083 116 2165 2212 646 1753
recove	951
recrui	1067 1098 2065 138 1741 682 1749
recruit$	1042
recruite$	1042
recruited$	2012 2043 1771 1042
recruites$	1042
recruiting$	1042
recruits$	1042
red$	2115
redecorated$	2097
redesi	682 1749
redraf	1007
redraw	682 1749
reduc	336 427 607 611 616 620 951
reduce	316 2631 809 990
reduce$	592 799
reduced$	2259 2319
reduceing$	592 799
reduces$	592 799
reduci	316 990
reduction$	92
refere	1905
reference$	2158 1817
references$	2158 1817
referr	1067 2063 2089 93 2108 190 674 1747 1775 945
referral$	15 2104 1160 133 192 2657 691 1899
referrals$	15 2104 1160 133 192 691 1899
referred$	2012 2046 1756
reflec	1317 810
reflect$	2262 762 1856
reflected$	1763
reflecting$	762
reflects$	762
reform$	2365
refres	2108 674 1747 1775 945
refunds$	1984
refurbished$	2097
refurbishment$	85
refus	404 412
refus$	653
refuse	335
refuse$	653
refused$	413 653
refuses$	653
refusing$	653
refuss$	653
regain$	851
regaining$	851
regains$	851
regard$	1300
region	2478
regist	21 1098 2049 1136 2108 674 1747 1775 945
register$	1088 50 2081 474 1759
registered$	2043 474 1756
registering$	474
registerred$	474
registers$	1088 50 2081 474
regrou	1420
regroup$	2365
regular$	178 181 1253 707 768 773 774
regularity$	6
regularly$	768 1837
rehear	89 1156 1215
rehearsal$	2667
rehearsals$	2667
rehearse$	543
rehearsed$	2160
rehearses$	543
rehous	458
rehous$	471 472
rehouse$	457 471 472
rehoused$	1523 457 471 472 2485 1569
rehouses$	457 471 472
rehousing$	457 459 471 472
rehousred$	471 472
rehousring$	471 472
rehouss$	471 472
reinfo	993
reinst	682 1749
reject$	653
rejecte$	653
rejected$	653
rejectes$	653
rejecting$	653
rejects$	653
relati	2295 1383 1520 2470 2490 483 1643 1665 1876 810 994
relations$	1921
relationship$	2289 310 2328 2610 1863
relationships$	2246 310 2328 2610 627 1863
relatives$	1970 968
releas	538
relentless$	1858
releva	1215 227
relevant$	2160 1224 2177 1259 2207 1294 1821 1822
reliance$	593 1678
reloca	458
relocat$	471 472
relocate$	457 466 471 472
relocated$	1523 457 466 471 472 2485
relocates$	457 466 471 472
relocating$	457 471 472
relocation$	459
relocatred$	471 472
relocatring$	471 472
relocats$	471 472
remain	150 259 2578 769
remain$	135 204 1273 1281 1320 351 765 815 900
remaining$	351 1516 1634 765
remains$	135 204 1281 1320 351 765 900
rememb	1206 2151
remember$	1856
remind	1092
remind$	989
reminded$	2037 989
reminder$	9
reminders$	9
reminding$	989
reminds$	989
remote$	1543
remov	376 377 395 416 439 450 616 624 750 893
remov$	609
removal$	440
remove	1122 2387 2429 419 1508 618 682 1749
remove$	444 577 609 1018
removed$	2067 1486 2453 444 2457 2485 1018
removen$	609
removes$	444 609 1018
removing$	444 577 609 1018
removs$	609
reopen	1007
repair	1122 682 1749 1007
repair$	85 796 1899
repaire$	796
repaired$	2067 2078 684
repaires$	796
repairing$	796
repairs$	85 796 1899
repeat	1215 149
repeat$	2160
repeated$	2160 1216
replac	1122 1641 682 1749 902
replace$	907 912
replaced$	2067 2582
replaces$	907
replacing$	907
replie	1092 1099 1106 2065
replied$	2037
replies$	2044 2051
reply	1099 2049
reply$	2044
report	1068 1121 1136 2108 2118 1214 1215 149 203 2378 674 1747 1775 945
report$	2018 67 2081 116 123 133 2157 2159 947 948
reported$	2160 1216 2214 2377 1763 1767
reports$	2018 2066 67 2081 116 123 133
represented$	1327
reques	889
request$	1187
requested$	1742
requests$	1187
requir	2189 1386 337
require$	324 362 394 420
required$	348 362 1821 1822
requireed$	324 394
requireing$	324 394 420
requires$	324 362 394 420
researcher$	704
researchers$	704
resent	1206 2151
reserv	1009
reset$	796
resete$	796
resetes$	796
reseting$	796
resets$	796
reside	89 1156 2108 2323 1384 1391 1404 1411 361 1448 388 1460 2422 2423 1506 1509 443 2510 1566 1567 2513 1578 531 2617 674 1747 1775 1952 1953 897 1965 945
resident$	2125
residential$	484 896
residents$	108 2125 1443 2416 2418 1501 2451 2454 1970
resili	1876 994
resour	2108 1368 674 1747 1775 945
resource$	1222
resources$	1222 272 2313 1878 1931 1940
respec	2295 809 830 966 991
respect$	1911 1918
respected$	2259 2315
respectful$	2146 1858 1897
respectfully$	1897 1911
respit	1515
respite$	2460 599
respon	1099 2049 1106 2063 2064 2065 1326 809 1876 831 1898
respond$	210 992
responding$	992
responds$	992
response$	2044 2227 1857 1877 992
responses$	2051 992
responsibility$	2224 2307 792
responsive$	2271
rest	1422 2382 2396 2399 1515 1516 2481 2521 2532 2578 1634 2589 2593 2595 2597 2630 1951
rest$	1388 2339 2350 2352 2353 2359 2367 2370 2375 2379 2397 2398 2460 1518 2488 2494 2515 2572 2591 2604 2609 599 2619 2622 2623 2625
restor	810
restor$	796
restore$	796
restores$	796
restoring$	796
restors$	796
restri	308 316 336 427 607
restrict$	306 430 431 432 592
restricted$	2319 357 430 431 432
restricting$	306 430 431 432 592
restricts$	306 430 431 432 592
restrictted$	432
restrictting$	306 430 432
resurfaced$	2097
resurfacing$	85
retain	772
retain$	837
retaining$	837
retains$	837
return	2049 2063 2064 190
return$	191 409 1746
returned$	191
returning$	409
returns$	191 409 1746
retwee	1106
retweets$	2051
reunit	1420
reunite$	2365
review	2065 1121 2108 1250 674 1741 1747 1775 1835 945 991
review$	70 2104 2198 1836 770
reviewed$	69 2195 1767 770
reviewing$	770
reviews$	2066 70 2104 770
revise	2065 1741
revok$	653
revoke$	653
revoked$	653
revokes$	653
revoking$	653
revoks$	653
rewrit	682 1749 1009
ride	89 1156
ride$	1576 2667
rides	1156
rides$	2667
rift$	1863
rifts$	1863
right$	2114 1224 2262
rights	966
rights$	855
ring	1068 2019 2118 1174 1405 1425 2378
ring$	2119 131 1052
ringing$	1052
ringle	441 1525 2496 1962 961
ringleader$	1960 1961
ringleaders$	1960 1961
rings$	131 1052
rink	30
rip	395
ripped$	419
rise	2103 2105 951
rise$	96
risen	2105
rises	2103 2105 951
rising	2103 2105 951
risk	2295 1876 994
risk$	2208 2213 2222 1830 1837 781
risks	994
risks$	2208 2213 2222 1830 781
risky	2295
rival	1006
road	2528
road$	2537
robbed	1177 138 748
robbed$	2122 1815
robber	953
robberies$	142 959
robbery$	142 959
robust	180 1870 810 830
robust$	1247 774 790 1897
robustly$	2180 1897
role	1926
role$	792
roll	4
roll$	215 1759
rolled$	2065 1741
rollout$	1071
room	30 35 57 2470 1571 2516 1602 2547 2654
room$	56 85 271 2338 2519 1586 2541 2554 2555 552 2633 2655 2657 2659
rooms	2516 2547
rooms$	56 2338 1586 2535 2555 2633
root$	831
rose	2103 2105 951
rota	19 2108 2551 674 1747 1775 945
rota$	23 2060 2657 2684 683 686
rotas$	23 683
round$	2021 164 2327 1757 1927
rounde	1729
rounders$	2674
route	2528 1711
route$	1579 2537 2552 1711 2656
routes$	2169 1579 2549 2552
routin	746
routine$	768
routinely$	768
routines$	1813
row$	133 1611 2557
rows$	133 1611 2557
rugby	1729
rugby$	2674
rule	86 2326 1716
rule$	87 2325 362 2415 435 2661 683
ruled$	1211 362
rules$	87 2325 362 2661 683
run	1098 2065 1741
run$	2023 2043 2093 2148 2149 169 2667 2684 1744 2006 1035
rung	1067 2019 1092 2039 2041 1100 2065 1129 95 2131 2378 711
rung$	2012 2037 2074 1162 1778
runnin	1086
running$	2031 2035 1035
runs	2059 1121
runs$	2066 2148 169 2667 1744 1035
s$	154 1279 1392 1393 1403 375 445 452 1524 1948
s20$	1964
s34$	888
s35$	888
safe	242 2295 284 2311 1711 1870 1876 966
safe$	2114 2146 1309 2262 2264 2265 1351 2656 1802
safegu	809 966 991
safeguarded$	2259
safely	712
safely$	1779 1796
safer	284 2311 1700 712
safer$	2262 2264 2265 1351 1779 1881
safety	2295 1870 1876
safety$	2257 819
said	1206 2151 149
said$	2029 2126 1216 948
sales$	115
same	2425 533 1619
same$	2112 1233 1234 2372 2425 1574 2527 1596 1619 2564 2567 1623 1624 1626 1631 1635 2604
sample$	1765
samples$	1765
sancti	960
sat	2019
sat$	1092 1569 539
satisfy$	833
saturd	449 566 567
saturday$	2042 449 2461 566 1633 567 2579 2663 1726 2672
saturdays$	2042 2461 1633 2579 2663 1726 2672
saved$	71
saw	1206 2151
saw$	2023 2086 1760
say	2118 1174 1206 2151
say$	2119 2126 2249 1786 948
saying$	948
says	1206 2151
says$	2126 948
scale$	835
scales$	835
scaling$	835
scatte	1559 1560 898
scattered$	2504 2505
schedu	2065 1741
schedule$	1770
scheme	2108 674 1747 1775 945
scheme$	23 2080 2552 677
schemes$	23 2552
school	25 26 30 1114 53 2094 447 2470 2478 1534 476 1571 2516 1572 2528 1585 1594 1600 2545 2546 1602 2547 2677
school$	0 1 2017 12 16 18 2045 54 63 84 1161 2140 1197 2147 2456 1514 2472 461 2473 2474 2477 2479 2480 2486 1552 2498 2539 2552 1797 1874 2000
schoolchildren$	2416
schooled$	1513
schools$	0 1 2017 12 16 18 2045 63 84 1161 2486 2517 2530 2535 2539 2552
scope	1214 1215
scope$	2159 2160 824 825
scopes$	824
scoping$	824
score	2118
score$	124 948
scores$	124 948
scrapped$	1717
screen	89 1156 2108 674 1747 1775 945
screenshot$	66
screenshots$	66
screwe	1708
screwed$	2653
search	1177
search$	239 963
searched$	2122
searches$	133 963
seat	24 1462
seat$	417 418 500 528 545 621 2657 2680 1059
seated$	1569 528 539 1059
seatin	1462
seating$	55 1427 500 545 1059
seats$	55 417 418 500 528 545 621 2680 1987 1059
seatting$	545
second	2470 2578
section20$	1964
section34$	888
section35$	888
secure	1107 2065 1741
secure$	484
secured$	2052
security$	2257
see	1068 2118 1206 2151 2318 2335 1405 1415 2366 1425 2392
see$	174 2250 2312 2331 2334 1396 2349 2360 1419 1429 1558 585 669 839
seeing	2329 1426 2391 2395
seeing$	174 2331 2343 2346 2369 2420 1645
seek	626 827 889
seek$	235 630 778 788
seeke$	630
seekes$	630
seekin	827
seeking$	630 778 788
seeks	827
seeks$	630 778 788
seen	1067 2039 2041 2063 2065 1129 2089 95 1382 1415 436 524
seen$	2012 2030 2046 2074 1162 2327 2360 1431 365 366 2403 1503
sees$	585 669
seize	960
seized	682 1749 960
seizes	960
seizur	960
select$	633
selecte$	633
selected$	1771
selectes$	633
selecting$	633
selects$	633
self$	1876 831
sell	138 1810
sell$	2650
seller	109 2132 1006
seller$	2660 956
sellers$	2660 1970 956
selling$	1788 1809 1811
sells$	1811
semina	2108 674 1747 1775 945
send	416 458 916
send$	409 474 477 508 1051
sende$	477
sended$	474 477
sendes$	477
sending$	409 474 477 1051
sendred$	474
sends	2059 1121
sends$	2066 409 474 477 508 1051
senior$	774
sense$	245 1855
sensit	180 1326 830
sensitive$	1247 2218 2271 1897
sensitively$	2180 1897
sent	2024 1082 1098 2059 2063 2065 1155 98 1177 2378 458 1741 1009
sent$	2027 2043 2100 1165 2122 112 2377 1508 1513 453 1523 466 2485 1542 477 479 486 508 532 690
sente$	477
sented$	477
sentence$	2158 1817
sentences$	2158 1817
sentes$	477
senting$	477
sents$	477
separa	2378 1559 1560 1591 534 632 898
separate$	341 1541 1548 504 505 1575 512 513 1581 1583 517 519 1590 1592 527 1598 1599 535 1604 1606 1607 1609 1610 544 1612 1614 1615 550 1621 1625 561 562 1630 1632 1655 610 1688 629 1967
separated$	341 2377 2504 2505 1601 1967
separately$	2533 2536 1003
separates$	341
separating$	341
separation$	898
september$	2138 1194
sergea	25 26 1114 53 2094
sergeant$	1074 62 958
serve	1738
serve$	1479 2683 1022
served	2101
served$	112
server	375
server$	1442 2388 378
serves$	1022
servic	25 26 35 1114 2204 278 1747
service$	1074 23 2235 677 705
services$	23 63 2169 1265 206 1288 2235 1345 705 789 1878 1879
serving$	1022
sessio	93 2108 436 1555 1584 1600 2545 2546 2587 674 1747 1775 945
session$	2080 1160 2109 2181 2444 1503 2456 2493 2529 1586 1587 2552 2554 1617 2565 2569 1637 2583 1639 2585 2667 947
sessions$	2080 1160 2109 2181 1503 2456 2493 2529 1586 2552 1617 2566 2581 1637 2583 1639 2585 2667
set	447 1571 2516 2528 1600 2545 1602 2547 889
set$	2065 1123 1215 149 150 151 1321 2273 1514 2474 2541 2555 2606 2640 1696 1698 1738 1741 682 866 921
sets	2516 2545 2547
sets$	2535 2555 1696 866 921
setting$	2171 2254 2296 2636 866 921
settings$	2171
settle$	2460 2463
seven	27 29 2323 1384 1391 1404 1411 361 1448 388 2422 2423 443 2510 1566 1567 2513 1578 2617 1952 1953 897 1965
seven$	1096
sever	316 598 611
several$	446
severed$	2333
severi	316
severs	316
sew	1007
shadow$	1685
shar$	777
share	203 990
share$	207 1563 533 672 777
shared	2065 1741 990
shared$	2086 2214 375 1444 534 1636 570 1638 2586 1642 690 1767
shares	1106 1121 990
shares$	2051 2066 1563 533 672 777
sharin	990
sharing$	2053 207 2346 1563 533 777
shars$	777
sharting$	777
she	139 473 475
she$	1339 2297 1363
shed	2654
sheet	2108 674 1747 1775 945
sheet$	1088 50 2178
sheets$	1088 50
shelte	24 1462 2654
shelter$	55 85 90 417 418 1761
shelters$	90 1761
shift	93 2108 1602 2547 674 1747 1775 945
shift$	2060 1160 2109 2493 1587
shifts	2547
shifts$	1160 2109 2493
shine$	2283
shoo	414
shop	30 1178 2677 1783 1883
shop$	2045 63 2098 2123 2414 2437
shopke	53 2094
shopkeeper$	0 1 2017 12 16 18 84 1161 108 1812 1971
shopkeepers$	0 1 2017 12 16 18 62 84 1161 108
shoplifting$	959
shops$	2045 63 2098 2123 2414 2679
shorte	607 951 1007
should	2286 2290 1359
should$	179 216 217 1295 247 1328 1540 1670
show	89 1156 1174
show$	2119 2666 1753 1801 2006 1056
showing$	1117 1753 1056
shown	2024 2039 2041 1154 98 281
shown$	2099 1165 1348
shows	1156
shows$	1753 1801 1056
shrubs$	697
shut	2387 376 377
shut$	402 411 413 1799
shuted$	402
shuting$	402
shuts$	402
siblin	2323 1384 1391 1404 1411 361 1448 388 1460 2422 2423 1506 1509 443 2510 1566 1567 2513 1578 516 523 531 2617 1952 1953 897 1965
siblings$	1443 2416 2418 1501 2451 2454
side	1156 830
side$	2141 1611 2557 2633 2674 1897
sides$	1611 2557 2633
sight$	1254
sighted$	1832
sighting$	116
sightings$	116
sign	2033 24 2063 2064 86
sign$	10 1085 1087 21 1106 55 1126 90 2108 2415 640 2657 674 1747 683 1761 1775 945 1041
signal$	375
signed	2065 2075 1154 1741 682 1749
signed$	1067 1069 10 1085 1098 2075 1143 2099 682 1041
signing$	1041
signpo	1067
signpost$	978
signposted$	2012 1756 978
signposting$	978
signposts$	978
signs$	10 1085 55 90 2415 640 683 1761 1041
silent$	2390
silos$	2234
since$	1795
sing$	166 934
singes$	934
singing$	166
single	574
single$	702
singly	1591
singly$	2438 2448 2536 1958
sings$	166 934
sister	1450 2490 483 516
sister$	967
sisters$	1970
sit	2019 150 2407 1558
sit$	2113 131 1382 2334 1425 2428 1484 2430 2431 2439 1557 2503 1563 2509 1569 1588 528 543 545 1754 719 931
site	1529 1571 2516 2528 2546 1602 2547
site$	23 2458 2474 2498 2568
sites	2516 2547
sites$	23 2535
siting$	545
sits$	2113 131 1563 1588 528 543 545 1754 719 931
sittin	1436 2395 2516
sitting$	2329 2346 2369 2509 1587 528 545 931
sittings$	2517
situat	1876
situation$	1223 1837
six	27 29 2323 1384 1391 1404 1411 361 1448 388 2422 2423 1509 443 2510 1566 1567 2513 1578 2617 1783 1952 1953 897 1965
six$	1096 101 2323 1384 1391 1404 1411 361 1448 388 2422 2454 443 2510 1566 1567 2513 1578 2617 1722 1952 1953 897 1965
sixth$	1594 1600
size$	1494
skate	2654
skate$	934
skatees$	934
skater	27
skates$	934
skill$	996
skills$	1313 272 996
sleep	2118 1375 1402 374
sleepover$	2317 2347
sleepovers$	2317 2347 1441
slide	2108 674 1747 1775 945
slip$	266
sliping$	266
slipping$	266
slips$	266
slot	1584 2546 1602 2547
slot$	2493 2529 1586 1587 2554 1628
slots	2547
slots$	2493 2529 1586 1628
small	1673
small$	2618
smart	1870
smile	1175
smile$	2120
smiles$	2120
snap$	375
snapchat$	375
snooke	1729
snooker$	2674
so$	354 384 386 451 489 491 511 2525 1618 596 606
social	1382 2329 2369
social$	25 26 1114 2322 1682 1692 1699 1703
socialise$	2327 1949
sofa	1462
sofa$	417 418
sofas$	417 418
sold	138
sold$	1811
solicitor$	2685 969 971
solidi	993
soluti	2251 831 1898
some	2452 473 1962
some$	1236 1304 1325 1362 446 1525 2491 1962
somebo	278
somebody$	2125 1288 1345
someon	278
someone$	2125 1288 1345
someth	2251
something$	219 297 868
somewhere$	219 2642
son	1450
son$	1449 967
song$	85 2658
sons$	1449
soon$	1483
sooner	951
sooner$	1934
soonest$	1237
sort$	1698
sought$	2205 2240 2315 1742
source$	220
sourceing$	220
sources$	220
south	1546
space	57 2293 1515
space$	56 2254 271 272 2296 2460 605 612 2657 1914
spaces$	56 2254 2296
speak	1068 2019 1415
speak$	131 161 196 283 1405 2360 1425 665 875 2006
speaking$	196 283 2329 665 875
speaks$	131 161 196 283 665 875
specialist$	1259
speed	873
speed$	1940
spend	2118 2318 1558
spend$	22 2106 1382 2503 2509 726
spending$	22 2329 2343 2369 2395 2509 726
spends$	2106 726
spent	1107 1184
spent$	2052 1116 2106 2129 1789 726
split	1409 1559 534 1671 898
split$	2377 400 2504 1560 498 499 1601 539 541 2616
splits$	498 499 541
splitting$	498 499 541
spoke	2019 711
spoke$	2023 1093 1778
spoken	1092 2065 711
spoken$	1067 2023 2037 2039 2041 1100 1129 2089 1151 95 1778
spotted$	1431 365 366
spread	534
spread$	1601 539 777
spreade$	777
spreades$	777
spreading$	777
spreads$	777
spreadting$	777
spring$	2138
squad	2470 1602 2547 2551
squad$	2493 2555 958
squads	1585 2547
squads$	2493 2530 2555
square$	1382 2406 2414 2437 2456
stabbing$	142 959
stabbings$	142 959
stabil	831 1898
staff	25 26 1114 52 53 2094 1368 1883
staff$	0 1 2017 1074 12 16 18 46 48 1119 54 58 2077 84 1161 108 206 1288 1315 2313 1761 789 1885 1895 1904
staffe	1098 682 1749
staffed$	2043 924
staffing$	1222 924
staffs$	924
stage	2654
stage$	85 2171 2182 2270
staged	2101
stagge	551
staggered$	562 1630
stall	2108 674 1747 1775 945
stall$	2666 1724 2684
stalls$	2666
stance$	2267 1936
stand$	2428 2439 1557 528 545 930
standi	2329 2369
standing$	545 701 930
stands$	545 930
standting$	545
start	2118 538 1629
start$	2289 2460 1521 466 474 486 1584 862 1025
starte	2065 1307 1349
started$	112 2252 2282 2294 474 1025
starting$	474 1025
startred$	474
starts$	466 474 486 862 1025
starttime$	2574
starttimes$	2574
state$	1085
stated	1215
stated$	2160
stateed$	1085
statements$	685
states$	1085
station$	2098 2406
stations$	2098
stay	2118 150 1317 259 2470
stay$	131 204 1273 1281 2262 1320 351 363 461 2487 2489 478 1569 647 732 735 765 815 900
staying$	204 351 363 647 765
stays$	131 204 1281 1320 351 363 478 647 732 735 765 900
steer	991
steer$	351 508 577
steering$	38 2108 351 577 674 1747 1775 945
steers$	351 577
step	1450
step$	600 863
stepbrother$	967
stepcarer$	967
stepcarers$	967
stepdad$	967
stepdaughter$	967
stepfather$	967
stepmother$	967
stepmum$	967
stepparent$	967
stepparents$	967
stepping$	863
steps	1296 1462
steps$	2241 417 418 863
stepsister$	967
stepson$	967
stereo	965
stereotypes$	1884
steward$	46
stewards$	46
sticke	86
sticker$	88 90
stickers$	88 90
stigma	831 1898
stigma$	1884
still$	1167 1168
stimul	993
stock	916
stood$	126
stop	2118 308 316 1390 334 335 344 377 383 571
stop$	2060 317 2336 344 372 2386 1446 1447 399 1475 2582 578 586 2615 719 721 799 1027
stoping$	799
stoppe	2054 1177 1185 1200 1210 2387
stopped$	2122 2130 2145 2155 2319 2333 357 2386 2582 721 1027
stoppi	316 334 571
stopping$	317 372 1027
stops	2054 316 334 571
stops$	133 317 372 1475 2582 719 721 799 1027
story$	2141
strang	2132
stranger$	2128 1971
strangers$	2128
strate	2108 674 1747 1775 945
strategic$	774
strategies$	1297 1313 1878 997
strategy$	2227 997
stream	2551 993
streams$	2559
street	1580
street$	2410
streets$	2410 2525
streng	809 1876 1903 991
strength$	2246 855
strengthened$	2259
strengths$	2246 810 855
strik	750
strike$	146
strive	827
strong$	773 869
stronger$	275 854
struck	750
struck$	146
structured$	1935
studen	2323 1384 1391 1404 1411 361 1448 388 1460 2422 2423 1506 1509 443 1525 2510 1566 1567 2513 1578 531 2617 1952 1953 897 1965
student$	2125 637
students$	2125 1443 2416 2418 1501 2451 2454 637 1970
studio	30
subjec	1555
submit	1082 2065 1121 1741
submit$	1039
submits$	2066 1039
submitted$	2027 1039
submitting$	1039
succeed$	2283
succes	1903
suitab	227 1377 625 632
suitable$	1259 1287 1294 2322 1822
summer$	2138 2491 482
summers$	482
sunday	449 566 567
sunday$	2042 449 2461 566 1633 567 2579 2663 1726 2672
sundays$	2042 2461 1633 2579 2663 1726 2672
superv	25 26 1114 1136 1137 2108 524 674 1747 1775 945
supervised$	2319 880
supervision$	2061 2081 2082 1000
supper	89 1156 1725
supper$	2666 1724 2670 2684 1992
suppers$	1992
suppli	1128 138
supplied$	2073 1811
supplier$	959
suppliers$	959
supplies$	959
supply	138 1810
supply$	2650 959
supplying$	959
suppor	1067 1068 2108 180 1250 2204 242 1326 284 2311 524 674 1747 1775 1870 809 1876 830 945 991
support$	2061 2207 227 2239 228 1297 1639 804 807 1878 1879 1899 1931
supported$	2012 2195 228 2265
supporting$	228
supportive$	1247 1309 2256 2271 1351 773 1897 1939
supports$	228
sure$	253 2273 362 1925
sured$	362
sures$	362
surgeo	752
surgeon$	1819
surger	1725
surgery$	2670
survey	1091 2039 2041 2108 674 1747 1775 734 945
survey$	9 23
surveyed$	2036 2040
surveys$	9
suspen	439 1508 450 893
suspend$	442 895
suspende$	442 895
suspended$	2453 2455 2457 1717
suspendes$	442 895
suspending$	442 895
suspendning$	442
suspendring$	442
suspends$	442 895
sustai	976
sustained$	2259
swap	1009
sway$	2464 1685 619 1687
sweep	414
sweep$	1017
sweeping$	1017
sweeps$	1017
swiftly$	2180
swim	57 89 1156
swim$	2666 1992 934
swimes$	934
swims	1156
swims$	1992 934
switch	481
switch$	909
switched$	682 909
switches$	909
switching$	909
sympathetic$	1858
system	2065 1741
system$	23 2083
systems$	23
t$	1428 1451 1561 1603 1616 568 617 882
table	24 1462 2528 1596 1600 2545
table$	55 2176 417 418 1586 2541 621 2633 1729 2684
tabled	2065 1741
tables	1571 2516 1602 2547
tables$	55 417 418 1586 2535 621 2633
tackle	210 809 960 990
tackle$	1277 799
tackled$	2259
tackleing$	799
tackles$	799
tackli	960 990
tailor	227
tailored$	1294
tak	377 395 916
tak$	477 609
take	175 190 458 548
take$	4 72 145 146 162 163 229 235 249 255 2273 280 295 409 477 609 670 688 758 1054
taked$	477
takeing$	409
taken	2135 2137 190 2378 624
taken$	1082 1098 2065 2075 112 1211 145 146 162 191 280 2377 2429 419 1523 508 609 1741 1752
takes	175 190 458 548
takes$	145 146 162 163 255 280 295 409 477 609 670 758 1054
taking	175 458
taking$	1086 146 162 163 229 249 255 280 295 477 609 758 1054
taks$	477 609
talk	1068 2108 2318 674 1747 1775 945
talk$	2109 2113 161 196 283 1405 1425 1786 826 875 2006 947
talked	1092 711
talked$	2037 1093 2039 2041 1778
talkin	2395
talking$	196 283 2346 1426 1849 875
talks$	2109 2113 161 196 283 826 875
tally$	50
tap$	841
tapping$	841
taps$	841
target	227 1810 746
target$	2034 76 2650 1748 1770 1813 864
targeted$	1294 864
targeting$	1813 864
targets$	76 1748 1813 864
task$	76 2104 2108 674 1747 1775 945
tasking$	2202
tasks$	76 2104
taught	2019 524
taught$	1513 2485 486 1569 1760
taxi$	61 1586 2552 2666 2684
taxis$	61 1586 2552 2666 2684
tea	89 1156
teach$	2148 246 500 1046 1047
teache	25 26 1114 52 53 2094
teache$	246
teacher$	0 1 2017 12 16 18 46 54 84 1161
teachers$	0 1 2017 12 16 18 46 1119 54 84 1161 108
teaches$	2148 246 1046 1047
teaching$	246 1046 1047
teachs$	246
team	2204 1602 2547
team$	1074 1109 58 1267 2555 693
teams	1585 1594 2547
teams$	2530 2539 2555
teas	1156
teenag	2323 1384 1391 1404 1411 361 1448 388 1460 2422 2423 1481 1506 1509 443 2510 1566 1567 2513 1578 531 2617 1952 1953 897 1965
teenagers$	1443 2416 2418 2426 1501 2451 2454 1808
telegram$	375
teleph	1067
telephoned$	2012
tell	2118 1174 1206 2151 337
tell$	2119 2126 131 324 394 420 948 1057
telled$	324 394
telling$	324 394 420 1057
tells	1206 2151
tells$	2126 131 324 394 420 948 1057
tellsed$	324
tellsing$	324
tellss$	324
temptation$	1685
ten	1783
tenanc	476
tenancies$	1586
tenancy$	1586 2685
tendered$	1772
tennis	1729
tennis$	2674
tensio	831 1898
tent	2551
term	1227
term$	2138 2172 482
termly$	679
terms$	2108 482 674 1747 1775 945
test$	2108 674 1747 1775 945
text	1068 2019 2108 1405 1425 674 1747 1775 945
text$	9 1187 123 131 1052
texted	1067 2039 2041 1100 711
texted$	2012 1778
textin	1439
texting$	2384 1052
texts$	9 1187 123 131 1052
than	1456 2413 1690
than$	1172 2143 1400 2401 2402 397 2417 1473 1492 2440 2441 1502 1816
thanke	2039 2041
that$	1077 1104 1180 2208 221 2269 340 1720 1782 1792 1803 738 904 1979
the	1728 1883 1891
the$	1075 2038 2127 1201 1231 2183 243 1315 1316 1322 1331 277 1524 1647 1654 1668 1709 2655 1712 1713 2659 1715 1718 1720 1721 1722 657 1730 1733 1735 1739 1740 1782 1792 1800 738 745 1885 1895 857 904 1972 1973 1974 1975 1976 1977 1978 1980 1981 1982 1985 1986 1990 1991 1994 1995 1999 2000 2004 2005 2011
theatr	30
theft	953
theft$	2128 142 959
thefts$	2128 142 959
their	2597
their$	2038 1166 154 2183 1331 1353 398 445 1647 1654 1718 1720 1735 1739 1782 1792 857 1978 1980 1986 2000 2004 2011
theirs$	2146 1804
them	27 119 1190 1201 1205 1207 1208 252 1319 2323 1384 1391 1404 1411 361 1448 388 1460 2422 2423 1506 443 475 2510 1566 1567 2513 2522 1578 516 531 2617 1728 1731 1736 1783 1800 1876 1883 1952 1953 1962 897 1965
them$	1077 2038 2120 2125 2127 1186 2150 2152 2153 2154 2183 1315 2291 1364 1460 2409 1466 2418 1501 2447 2451 2499 565 2610 614 2676 1733 1792 735 1885 1895 1979 1994 1995 2000 2002 2003 2011
theme$	2222
themes$	2222
themse	106 712
themselves$	1173 2191 2283 1779 1900
then$	1940
therap	752
therapist$	1819 969
there	2059
there$	2112 2175 2233 1298 2527 552 729 1997
these	1883
these$	1205 2499 1715 1874
they	27 28 44 78 106 139 252 1319 493
they$	1095 1111 1145 79 83 101 102 1173 2125 1223 1339 2297 1363 614 940
things	2232
things$	1223 1229 2208 1297 293 1369 1849
think	1206 2151 1317
think$	1169 1174 2262 2268 733 794 821
thinking$	2217 794 821
thinks	1206 2151
thinks$	1169 733 794 821
this	1215 1800
this$	1077 2157 2159 2160 2161 2208 1647 1654 1668 1792 738 1912
those$	137 638 1715
though	1206 2151 749
though$	1816
thought$	2217 1300 733
thread$	378
threat	1177 138 2649 748 953
threat$	1187 133
threaten$	2650 2651
threatened$	2122 1815
threats$	1187 133
three	106 139 2323 1384 1391 1404 1411 361 1448 388 2413 2422 2423 1481 1509 443 473 2510 1566 1567 2513 1578 523 2578 2617 1736 1952 1953 1962 897 1965
three$	1173 2154 2323 1384 1391 1404 1411 361 1448 388 391 2422 2426 1489 2445 2454 443 446 1517 1525 2507 2510 1566 1567 2513 1578 2617 2635 1709 1712 1715 1721 1722 657 1740 1952 1953 1962 897 1965 1973 1979
threes$	2427
thrive$	2283
throug	1067
through$	2012 8 1080 1084 2037 2091 157 1333 276 537 1842 1888 1938
throw	416 439
thursd	449 566 567
thursday$	2042 449 2461 566 1633 567 2579 2663 1726 2672
thursdays$	2042 2461 1633 2579 2663 1726 2672
tick$	10
ticked$	10
ticket	24
ticket$	88 691 1983
tickets$	88 691 1983
ticks$	10
tie$	321 608 1678
ties	1383 1643 1665
ties$	2328 321 2588 582 2610 608 1678 1921
tighter$	275 854
till$	2129
time	2516 2546 1602 2547 2587
time$	2142 1222 2171 2270 272 310 2327 2348 2433 2434 2435 2437 2438 2439 2442 2443 2444 2446 2493 1557 2529 2552 2554 1617 2564 2565 1622 2569 1627 1628 2574 2576 2580 2581 1639 1650 1651 586 1657 1658 1659 597 1674 722 1793 1796 753 1820 1823 876
timely	180
timely$	1247 790
times	2516 2547 953
times$	7 1081 2107 97 132 2171 2493 2517 2529 2552 1617 1628 2574 2575
timescale$	1748
timescales$	1748
timesheet$	686
timesheets$	686
timeta	86 2108 1534 481 1571 2516 1572 1584 674 1747 1775 945
timetable$	23 2048 2055 2479 2529 2657
timetabled$	539
timetables$	23 2517 2529
to	465
to$	2012 2038 2074 1134 1138 2087 2096 1152 1162 2110 1182 2129 2134 1228 1258 2211 1277 216 217 1285 1286 2245 2258 247 2260 2269 2271 1328 1338 1354 1360 299 1397 1478 2468 462 1540 502 2541 1653 1670 1710 1732 2678 1734 2682 1778 1779 1784 1794 1795 1798 1820 1847 1871 1892 1894 1989 1990 1993 2008 2009
togeth	1382 1383 2329 2331 2334 2335 1396 1402 1403 1415 1419 1420 1432 1433 374 2392 2425 1558 2508 1619 2595
together$	2113 2210 2314 2327 2328 2341 2342 2347 2348 2356 2360 2362 2364 2365 2372 2373 2376 2380 2384 2403 2428 2434 2437 2439 2500 2502 2503 2506 2509 2527 2538 2564 2596 2598 2602 2604 1796 1850 1854 1888 2001
togethers$	2347 1441 2598
told	1092 2039 2041 2131 1206 2151 1215 150 152
told$	2037 2065 2126 2160 1219 348 2377 2378 532 948
tolerant$	1858
took	2137 126
took$	146
toolki	2108 674 1747 1775 945
tools	24
tools$	1313 272
torches$	88 1983
touch	1092 1382
touch$	2037 2216 2327 2608 776
tough$	869
tougher$	869
tour	2108 674 1747 1775 945
tour$	2667
tourna	89 1156
tournament$	2666 1724
tours$	2667
toward$	1894
towards$	1894 1938
town	2331 2470 2478 2489 1571 2516 2528
town$	2406 2471 2473 2475 2486 1552 2534
towns	2516 1580 1585
towns$	2476 2525 2530 2535
toxic$	1577
track	746
track$	2177 1770 1813
tracke	2108 674 1747 1775 945
tracked$	69 1767 1813
tracker$	2083
tracking$	70 1813
tracks$	1813
traders$	62 63
train$	2543 543 1045
traine	1067 2063 2065 2089 1151 1741
trained$	2012 2046 2096 1771 1044
traini	1108 2108 674 1747 1775 945
training$	2020 2053 2061 1594 676 1045
trains$	2543 2544 543 1044
tram$	2543
trams$	2543 2544
transf	458 481
transfer$	2459 459 466 471 472 474 486
transfere$	471 472
transfered$	471 472 474
transferes$	471 472
transfering$	471 472 474
transferred$	1523 466 471 472 2485 474 486
transferring$	471 472
transfers$	2459 459 466 471 472 474 486
transl	2065 1741
transp	524 831 1898
transparent$	1858
transport$	61
trauma$	810 855
travel	1436 415
travel$	479 1556 1557 1558 1563 2509 1576 1588 543 1992
travelling$	2346
travels$	479 1556 1563 1588 543
treat$	844
treate	965
treated$	844
treating$	844
treats$	844
trebl	2105
trees$	697
trends$	1833
tries	827
tries$	829
trim	1009
trimme	682 1749
trimmed$	1764
trip	2108 2587 1725 674 1747 1775 945
trip$	2109 1637 2583 2666 1724 2670 947
trips$	2109 2560 1637 2583 2666
true$	1684
trust	2118 1876 966
trust$	1863 1918 954
truste	122
trusted$	1189 1291 1292 1334 954
trustees$	2079
trusts$	954
try	827
try$	829
trying	827
trying$	1849 829
tuesda	449 566 567
tuesday$	2042 449 2461 566 1633 567 2579 2663 1726 2672
tuesdays$	2042 2461 1633 2579 2663 1726 2672
turf	414
turn	1083 2033 2049 2059 2063 2064 2118 416
turn$	2019 1087 75 131 402 1737 695 724 727 909
turned$	2054 75 2131 1455 402 413 682 724 909
turning$	402 909
turnou	72 1139
turnout$	2084 1774
turns$	2054 75 131 402 1737 724 727 909
tutor	25 26 1114 53 1571 2516 2528 1584 1585 1594 1600 2545 2546
tutor$	447 1534 1571 1572 2529 1585 2530 2539 1600 1602 1608
tutors	2516
tutors$	2529 2530 2535 2539
twice$	2013 97 132 2673
two	139 2323 1384 1391 1404 1411 361 1448 388 2422 2423 2452 1509 443 473 2510 1566 1567 2513 1578 516 2578 2617 1952 1953 1962 897 1965
two$	2323 1384 1391 1404 1411 361 1448 388 391 2422 1489 423 1491 2445 2454 443 446 1517 456 1524 1525 475 2507 2510 1566 1567 2513 1578 516 529 2610 2617 2635 1709 1712 1715 1721 1722 657 1739 1740 1952 1953 1962 897 1965 1973 1979
twos$	1482 2427
type$	1698
unable$	329 358
uncle	1520 2470 2490 483
uncle$	968
under$	1089 2065 2127 186 368 1741
undergrowth$	697
underm	620
unders	1317 1870 809 1876 991
understand$	2262
understanding$	1855 1858 1920 1939
understood$	2030 1790
undert	1098 2065 1307 1349 1741
undertake$	348
undertaken$	2043 2252 2294
undertakes$	348
undo	598 611 620
unfair	965
unfold$	2168
unfoldes$	2168
unfolds$	2168
unfollow$	884
unfollowe$	884
unfollowed$	884
unfollowes$	884
unfollowing$	884
unfollows$	884
unfriend$	884
unfriende$	884
unfriended$	884
unfriendes$	884
unfriending$	884
unfriends$	884
unhealthy$	1577
unit	2470 476 2528 1600 2545
unit$	1109 2486 480 1551 2498 896
units	2545
units$	2486 2535
unload	1738 1007
unload$	2683
unlock	682 1749 1007
unpick$	817
unpicke$	817
unpickes$	817
unpicking$	817
unpicks$	817
unsafe	712
unsafe$	1779
unsupervised$	1399
untangle$	610
until	1714
until$	2129 1193 408 1511 2462 2491 2659 2662 1985 1996
up	2032 2065 1139 1156 1251 1278 1741 1749
up$	2012 1071 2027 2028 2043 2067 2068 2071 2084 1142 2099 2100 2102 2130 2145 1218 1247 2193 2195 2196 1262 1264 1272 2221 1277 2223 2228 2229 2266 1336 2287 2328 2347 1406 2354 2384 1467 2504 2505 1565 2511 1645 2616 2652 2653 2683 1755 1762 1799 1849 1902 1919 1930 1981 1982 1985 1988 2002
upd$	1762
update	1121 2108 1248 1250 1274 674 1747 682 1749 1775 1835 945 990
update$	2193 200 2213
updated$	2195 200 1767 1836
updates$	2066 2193 200 2213 1269 2219
updati	990
updating$	200
uped$	1762
uphold	993
uploaded$	71
upon$	1477 1660 1829
ups	1156
ups$	2051 2193 2347 1441 1762
upskil	809 993
uptake	4 72 1139 688
uptake$	1071 2084 1755 1774
urge$	828
urged$	828
urges$	828
urging$	828
us$	1341
use	2118 1174 1296 1810
use$	2113 2119 2241 232 235 1303 249 273 2650 725 795 891
used	1107 2131
used$	2052 2137 725
useful	2189
useful$	2114 2146 1935
uses$	2113 232 725 795
usher	414
using$	249 273 537 1788 725 795
usual$	1224 178 1940
utilis	993
valley	2470
valued	2311
valued$	2315
van$	1109 58 2128 2660
vans	109
vans$	2128 2660
vehicl	746
vehicle$	1813
vehicles$	1813
venue	2546
vet$	306
veting$	306
vets$	306
vetting$	306
via$	537
vicar	25 26 1114
vicinity$	2406
victim	748
victim$	1815
victims$	1815
video	2108 674 1747 1775 945
video$	2657 2658 2675
view	2049
view$	2141 2267 753
viewe	2063
views	1106
views$	2051 193 303 696 1884
vigila	1326 1342
vigilance$	2287 1839
vigilant$	2218 2271
villag	2470
village$	2534
violence$	1866
visibi	1342 960
visibility$	2287 1910
visible$	2256 773 1939
vision$	257 1920
visit	1068 2019 2049 2059 93 95 2108 1375 1405 1425 436 1725 674 1747 1775 891 945
visit$	2018 1160 1162 2109 2124 2317 2334 1429 2444 1503 2666 2670 1899 947 1048
visite	1067 1092 2039 2041 1098 1100 2054 2063 2065 1129 2089 1151 682 1749 711
visited$	2012 2037 2043 2074 2096 1162 1760 1778
visiti	1436 2395
visiting$	2046 2346 1048
visitor$	1819
visits	2054 1121 891
visits$	2018 2066 1160 1162 2109 2317 1402 374 1503 2666 1899 1048
voice	1870 1876 994
voice$	2249 696
voices	994
voices$	696
volunt	25 26 1114 53 2094 2108 674 1747 1775 945
volunteer$	0 1 2017 12 16 18 84 1161 2109
volunteers$	0 1 2017 12 16 18 84 1161 2109
voucher$	88
vouchers$	88
vulner	2295 1876 994
wait	953
wait$	131 2301 300 2439 1588 543 719 929
waited	1184 2137 126
waited$	2129
waitin	1184
waiting$	2129 2301 300 2329 929
waits$	131 1588 543 719 929
waive$	1008
waived	682 1749
waived$	1717 1008
waives$	1008
waiving$	1008
walk	1068 2019 89 1156 2118 1174 415 1711 1725
walk$	2113 2119 131 171 1556 1557 1558 1563 2509 508 1576 1588 2656 2666 2667 1724 2670 735 1049
walkab	2108 674 1747 1775 734 945
walked	2131
walked$	1049
walkin	2329 1436
walking$	171 2369 2395 1049
walks	1156 415
walks$	2113 131 171 1556 1563 508 1588 2666 2667 735 1049
wall	1462 2654
wall$	2098 417 418
walls$	2098 2234
want	1206 2151 827
want$	1305 2284 2308
wanted	1188 1206 2151
wanted$	2133
wants	1206 2151 827
wants$	2284 2308
warden	25 26 1114 53 2094 1368
warden$	0 1 2017 12 16 18 46 48 58 84 1161 1761
wardens$	0 1 2017 12 16 18 46 48 58 84 1161 2313 1761
warm$	2146 1799
warmer$	1785
warn$	324 331 356
warne$	331
warned$	324 331 356
warnes$	331
warnin	1387
warning$	2124 133 324 331 356
warnings$	133
warns$	324 331 356
was	2137 126 150
was$	1090 1094 1124 80 1152 2139 144 641 713 723
watch	2049
watch$	289 663 1839
watched$	2030 2086 663
watches$	663
watchful$	1249
watching$	289 663 760
wave	1175
wave$	2120 1786
waves$	2120
way	1245 2251 469
way$	2141 2190 2192 1536 2537 2600 1877
ways$	2600 1878 1890 825
we	25 26 1114
we$	1074 1078 17 1288 2235 278 2297
weaken	598 1675 611 616 2631 620
weaken$	2620
weakens$	2620
weaker	1673
weaker$	2618
wean$	577
weaning$	577
weapon	109
wear$	1113
wears$	1113
webina	2108 674 1747 1775 945
webpag	2108 674 1747 1775 945
websit	2108 2654 674 1747 1775 945
website$	23 85 2098
websites$	23
wedge$	605 612
wednes	449 566 567
wednesday$	2042 449 2461 566 1633 567 2579 2663 1726 2672
wednesdays$	2042 2461 1633 2579 2663 1726 2672
week	2546
week$	2042 2057 2444 482
weekda	449 566 567
weekday$	2461 1633 2579
weekdays$	2461 1633 2579
weeken	449 566 567
weekend$	2042 113 2461 1633 2579
weekends$	2042 113 2461 1633 2579
weekly$	2013 658 2673 679
weeks	449 566 567
weeks$	2042 2172 2461 2491 482 2577 1633 2579
weekss$	482
welcom	122 242 284 2311
welcomed$	1189
welcoming$	2114 2146 1309 2256 1351 1858 1939
welfar	966 994
well$	1911
wellbe	2295 1876 994
went	2019 2059
went$	1076 1090 1707 724
were	2137 126 150
were$	1090 1094 1124 80 1152 2118 2139 144 502 641 713 723
what	158
what$	1181 121 1214 1225 1240 288 304 1782 1803
whatev	158
whatever$	1225 1343
whatsapp$	1440 375 1444
when	125 158 1483
when$	1180 1192 155 1225 179 2196 2197 2241 2408 2424 2425 1782 1803 1821 755 1837 1838 1871 861
whenev	1483
whenever$	179 2408 2424 755 861
where	125 158 1711
where$	1192 155 1225 179 340 1485 2656 1782 1803 1821 755 1838 1871 861
wherea	125
whereas$	1192
wherever$	179 755
whether$	47 1803 1890
which$	1072 1073 1180 340 1782 1803 1990
while	125
while$	1192 2491
who	139
who$	1104 2062 1204 1373 1704 1705 1706 1782 1803 1809 743
whoever$	744
whole	1962
whole$	2323 1384 1391 1404 1411 361 1448 388 2422 443 2510 1566 1567 2513 1578 2617 810 1952 1953 897 1965
whom$	1373 1782 1803
why$	1803
widen	1007
wider$	2207 275 629
wife$	968
wifi	1462
will	1359
will$	1070 1152 216 217 1295 247 1328 1421 1540 1670
willing$	1550
win$	851
wind	377 571
window$	2098
windows$	2098
wing	2470 2528 1602 2547 2551
wings	2547
wining$	851
wins$	851
winter$	2138
wisely$	2646
wiser	1700
wish	1206 2151 827
wish$	257 2308
wishes	1206 2151 827
wishes$	2308 303 696
with	1595 1729
with$	2012 2038 1218 1219 1228 1235 2184 2196 1277 2223 2275 1348 1374 2325 2326 2330 1414 2383 2466 2468 1545 2508 2588 1645 2604 628 2674 1732 2678 1778 1795 1850 1852 1871 1875 1938 1990 1996 1997 1998 2001 972
withdr	571 578 1009
withdraw$	609
withdrawe$	609
withdrawen$	609
withdrawes$	609
withdrawing$	609
withdrawn$	2457 2582 1717
withdraws$	609
wither	1675
wither$	2620
withers$	2620
within	147 333
within$	1089 1400 1649
withou	1690 749
without$	1179 355 2501 2634 720 1816
withs$	2325
women	2323 1384 1391 1404 1411 361 1448 388 1460 2422 2423 1506 1509 443 2510 1566 1567 2513 1578 531 2617 1952 1953 897 1965
women$	1443 2416 2418 1501 2451 2454
word$	2124 2158 2302 1844 965
words$	2158
work	1108 827
work$	2 2053 2061 85 1223 1229 1232 2181 2186 2217 209 2235 2246 240 282 2313 543 2583 1639 2585 1834 783 809 1877 1931 871 1940
worked	1098 1116 2065
worked$	1067 2043 2106 524 783 871
worker	25 26 1114 53 2094 2108 674 1747 1775 945
worker$	0 1 2017 1074 12 16 18 48 54 58 2085 84 1161 2162 2166 693 1761 1769 706 970
workers$	0 1 2017 1074 12 16 18 48 54 58 84 1161 693 1761 1769 1904
workin	1108 1342 1876 827
working$	38 2053 1127 2217 209 2287 2313 783 1877 871
workload$	1222
works	827
works$	85 2186 2274 543 783 871
worksh	93 2108 1600 2545 1602 2547 674 1747 1775 945
workshop$	1160 2109 2667 1724 947
workshops$	1160 2109 2667
workstream$	703
workstreams$	703
world$	623
worrie	1206 2151
worries$	1269 2215
worry	1206 2151
worse	951
worst	1962
worth	2189 1898
worthwhile$	1935
would$	177 238
wound$	2387
wrap	227 830
wraparound$	1294 1897
wrappingaround$	1897
wrapsaround$	1897
wristbands$	88
write$	1043
writes	1121
writes$	2066 1043
writing$	926
writte	1092 2065 1154 1215 149 1741 682 1749 711
written$	1067 2037 2039 2041 1100 1129 2089 1151 2099 2160 1216 684 1778 1043
wrong	965
wrote	711
wrote$	1093 1778
yards$	2345
year	2547
year$	2138 2474 482 1571 1602 1608
years$	482
young	1883
young$	27 28 29 44 2057 78 106 2120 1178 2125 2127 119 1190 136 1205 139 1207 1208 2154 2183 1315 252 2323 1384 1391 1404 1411 361 1448 388 1460 2422 2423 1481 1506 1509 443 473 493 2510 1566 1567 2513 1578 523 531 2617 1731 2679 1736 1783 1876 1885 1952 1953 897 1965
younge	2323 1384 1391 1404 1411 361 1448 388 2422 443 1516 456 1525 473 475 2496 2510 1566 1567 2513 1578 516 531 2578 2617 1952 1953 897 1965
younger$	2323 1384 1391 1404 1411 361 1448 2396 388 2422 443 1562 2510 1566 1567 2513 1578 531 2617 2624 1952 1953 897 1965
youngest$	2624
youth$	2026 42 1368 2416 2456 1970
youths	1481
youths$	1466 2416 2426 1970
yp	139 2323 1384 1391 2340 1404 1411 2371 361 2381 2382 1448 2396 2399 388 2422 2423 2452 443 1516 456 1525 2481 473 475 2495 2496 493 2510 1566 1567 2513 2521 2522 1578 516 531 2578 1634 2589 2593 2595 2597 2609 2611 2617 2630 1952 1953 1962 897 1965
yp$	1544 2610
zine$	1983
zines$	1983
zone	1386 1387
zone$	56 1954
zones	1386 1387
zones$	56 1954
