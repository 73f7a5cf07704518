1069 947 676

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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 42 47 50 53 54 55 56 57 58 59 60 63 64 66 68 70 71 72 73 75 76 78 79 80 81 82 83 84 85 88 89 90 91 93 95 99 100 101 102 103 107 108 109 110 111 114 115 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 134 135 136 137 141 142 143 145 147 148 149 151 152 159 162 163 166 170 172 173 174 176 177 178 180 181 182 183 184 189 190 191 192 194 197 198 200 202 203 205 208 210 219 222 233 237 238 240 241 242 243 244 247 248 249 250 251 252 253 254 262 263 264 265 266 270 272 273 275 277 278 279 280 281 282 283 284 285 287 288 289 290 291 292 293 294 303 309 311 313 314 318 319 320 321 325 326 327 329 333 334 335 336 337 338 340 341 342 343 346 348 350 351 353 354 355 356 360 361 362 365 367 369 370 372 373 377 380 385 386 387 389 395 396 402 403 406 408 409 411 412 413 414 415 417 418 419 420 421 422 423 424 425 429 432 433 434 436 437 438 439 451 458 459 460 476 477 481 487 488 489 491 494 496 499 503 504 507 508 510 511 513 515 516 520 523 524 528 530 531 532 533 534 535 537 538 539 541 543 544 545 548 550 551 553 554 555 557 558 563 565 566 567 568 569 570 572 574 576 577 578 579 580 581 582 583 585 586 587 588 589 590 591 592 594 595 596 597 598 599 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 619 620 621 622 623 624 625 626 627 629 630 632 633 634 635 636 637 638 639 640 642 643 644 645 646 647 648 649 651 652 653 654 655 656 657 658 661 662 663 664 665 666 667 668 669 670 671 672 674 675 676 677 678 679 680 681 682 683 684 685 688 689 690 691 692 693 694 695 696 697 698 699 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 717 718 720 721 722 724 725 726 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 762 763 764 765 766 768 769 770 771 772 773 774 775 776 777 778 779 780 782 783 784 785 786 787 788 789 790 791 792 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 812 813 814 815 816 817 818 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 896 897 898 899 900 901 902 904 905 906 907 908 909 910 911 912 913 915 916 917 918 919 920 921 922 923 924 925 930 931 933 937 938 943 956 962 963 964 974 977 981 982 983 986 1001 1004 1005 1006 1007 1008 1010 1011 1034 1039 1041 1042 1051 1054 1055 1058 1063 1064 1065 1066 1067 1068 1 8 9 13 17 19 21 30 43 44 45 46 48 49 51 52 61 62 65 67 69 77 86 87 92 94 96 97 98 104 105 106 112 113 116 133 138 139 140 144 146 153 156 158 160 161 164 167 171 175 179 185 186 187 188 193 195 199 201 204 206 207 209 211 213 215 216 217 218 220 221 223 228 231 234 239 245 246 259 261 267 268 269 271 276 286 295 296 297 298 299 300 301 302 307 308 310 312 316 317 322 323 324 328 330 331 332 339 347 349 352 357 358 359 363 364 366 368 371 374 375 376 378 379 381 382 383 384 388 390 392 393 394 397 398 399 400 401 404 405 407 410 416 427 428 435 440 444 445 446 447 448 450 452 454 457 466 467 475 478 479 480 482 483 484 485 486 490 492 493 495 497 498 500 502 505 506 509 512 514 517 518 519 521 522 525 526 527 529 536 540 542 546 547 549 552 556 559 560 561 562 564 571 573 575 584 593 618 628 631 641 650 659 660 673 686 687 700 716 719 723 727 761 767 781 811 819 903 914 929 932 939 941 942 945 947 948 955 957 958 960 961 965 967 971 972 979 992 996 998 1003 1009 1013 1018 1020 1031 1032 1033 1035 1036 1040 1045 1046 1048 1052 1056 1057 1059 1060 1061 1062 0 7 74 150 154 155 157 165 168 169 196 212 214 224 225 226 227 229 230 232 235 236 255 256 257 258 260 274 304 305 306 315 344 345 391 426 430 431 441 442 443 449 453 455 456 461 462 463 464 465 468 469 470 471 472 473 474 501 793 926 927 928 934 935 936 940 944 946 949 950 951 952 953 954 959 966 968 969 970 973 975 976 978 980 984 985 987 988 989 990 991 993 994 995 997 999 1000 1002 1012 1014 1015 1016 1017 1019 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1037 1038 1043 1044 1047 1049 1050 1053

8 14 6 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 9 12 4 9 8 10 7 9 5 10 10 8 5 6 7 8 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 6 6 4 5 5 8 6 5 5 8 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 4 3 3 4 5 4 0 0 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 5 12 8 11 6 7 11 13 0 6 11 10 7 6 8 0 10 7 7 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 4 9 5 0 8 8 0 14 20 26 9 9 7 9 7 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 7 13 4 5 9 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 5 5 4 11 3 5 0 0 5 4 7 4 6 3 6 10 6 0 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 5 3 4 8 3 4 4 4 5 3 3 5 5 3 6 4 6 5 5 2 11 2 10 11 10 3 5 4 11 5 5 4 6 5 5 8 4 4 14 5 5 4 5 3 7 6 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 2 4 5 3 6 2 5 4 8 8 0 0 2 0 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	1501 575 1779
20$	1968
34$	890
35$	890
YP	1528
a$	2121 129 1251 1306 1318 1324 1325 277 1355 1359 456 1527 1712 2660 1715 1716 2664 1721 1723 1724 1725 658 1733 672 1743 1744 1786 1976 1977 1978 1981 1982 1984 1985 1986 1989 1990 1994 1995 1999 2004 2008 2015
abc	319 1388
abcs	1388
able$	2174 1391 329 1423 1553 714 1826
about$	1265 1352 2331 1892 1897
above	2417
above$	2423 1910
abreas	832
abreast$	1901
abroad	1549
abuse$	1870
academ	2475 2483 2533
academy$	2491
accept	1084 2053
accepted$	2031
access	1319 1874 833 1902
access$	2266 814
accessed$	682
accessible$	2260
accessing$	2050
accomm	477
accommodation$	2477 481
accord	778
accordingly$	1847
accoun	2136 1298 833 1902 962
account$	23 2234 2245 2296
accred	1100
accredited$	2047
achiev	1145 1907
achieve$	683
achieved$	1086 2092 683
achieves$	683
acknow	1101 811 992
acknowledgement$	2048
across	2686
across$	2516 1854
act$	869
acted$	2139
action	2112 1286 1298 676 1751 1779 947
action$	76 2108 2221 2233 2245 693 705
actions$	76 2108 693 705
active$	2181 1255
activi	2112 2236 2255 1370 2592 676 1751 1779 1930 947
activities$	2113 2185 2317 2557 2586 1640 2588 2590 1882 1883 1935
activity$	2557 1935
acts$	869
ad$	755
add	891
add$	1021
added$	1021
adding$	1021
additi	227
additional$	1261 1296 696 766
addres	150 151 1252 210 811
address$	1279 1478 994
addressed$	1220 2199 994
addresses$	1478 994
addressing$	994
adds$	1021
admit$	1378 1481 432
admited$	432
admiting$	432
admits$	432
admitt	436
admitted$	432 1505
admitting$	432
adolescents$	2420
adopt$	249 1040
adopte	2069 2079 1156 1745
adopted$	2103 1040
adopting$	1040
adopts$	1040
adult	2136
adult$	2132 2240 2241 2283 2665 1809 741 958 1006
adults	278
adults$	108 2132 206 1290 2283 1347 2665 958 1006
advert	2069 2112 676 1745 1751 1779 947
advice$	193 2243 272 1004
advis$	331
advise	25 26 1116 992
advise$	324 331
advised$	331
adviseed$	324
adviseing$	324
adviser$	695 706
advisers$	695 706
advises$	324 331
advisi	992
advising$	331
adviss$	331
advoca	811 995
advocate$	973
afraid	1179 750
afraid$	2126 1819
after$	2233 1367 2678 1783 1961
aftern	450 1605 2552 567 568
afternoon$	2046 113 2448 2466 521 1620 2574 2581 1636 2584 724
afternoons$	2046 113 2466 1620 2575 2582 1636 2584 724 1797
again$	1334 2369 1944
agains	1732
against$	1091 141 1211 2336 1400 2679 1851
age$	2647
agenc	2208
agenci	38 53 2098 1269 278
agencies$	0 1 2021 12 16 18 1107 63 2081 84 1163 1267 2216 206 1347 791
agency$	2057 1274
agenda$	2231 703 1840
agree	891
agree$	1087 348 362 925
agreed	1093 2069 1156 1252 1745
agreed$	2033 2040 2103 1226 2199 1332 362 1553 1777 855 925
agreeed$	1087
agreem	2112 2330 676 1751 1779 947
agreement$	87 193 2329
agreements$	2329
agrees$	1087 348 362 925
ahead	2105
aim	829
aim$	257 1924
aiming	829
aims	829
aims$	1924
alarm$	55 60 88
alarms$	55 60 88
alert	1328
alert$	2222 2275 1943
align	995
alive$	2181
all	52 139 153 2426 1731 2682 1887 1956
all$	2017 2042 2064 1121 1154 1168 206 1342 1345 1347 1585 2536 1718 691 791 1878 1978 1982 2009
alliance$	1919
alliances$	1919
alloca	1109 2069 1745
allocate$	1042
allocated$	2056 1142 540 1777 1042
allocates$	1042
allocating$	1042
allotment$	85 2690
allow	436
allow$	2171 1374 1378 1419 1449 1454 1481 432 1505 1665 849 1932
allowe	436
allowed$	1374 1391 2390 1495 2443 432 1505 794
allowing$	432 849
allows$	2171 432 1505 849 1932
allowted$	1374 432
allowting$	432
alone	1179 1594
alone$	2126 2442 2453 2463 2538 2541 1962
along$	2409 1465 2436 1931
alongs	1456 1599
alongside$	1240 2546 1854 1942 1945
altern	2255 2297 561 626 633 1930
alternate$	551 1624 1635
alternating$	551 1635
alternative$	1289 637
alternatives$	1871
ambassador$	706
ambassadors$	706
amber$	2119 2120 1795
ambition$	257
amend	1009
amende	2069 1745
among$	1376 2516 1652 974
an$	1245 1251 243 1318 1324 1712 2660 1715 1724 1725 658 672 1743 1744 1786 1994 2004 2015
analyse$	768
analyses$	768
analysing$	768
analyst$	960
analysts$	960
and$	1296 1358 1369 1900
annual$	681
anothe	1269 2344 2375 2378 2385 2386 2400 2403 1536 2547 2594 2598 2600 2602 2614 2616 2635 883 1955
another$	2177 1245 2216 325 326 2354 2357 2359 2362 2365 2366 2374 2379 2383 2470 2473 1531 1532 1544 2493 1551 2520 505 1586 2545 1601 536 1609 2577 2595 2606 2608 2610 2624 2627 2628 2630 630 2647 637 2660 1724 740 1952
answer	1101 2139
answer$	2048 1063
answered$	1063
answering$	1063
answers$	1063
anti$	812
any$	1270 202 1272 1345 486 2547 1650 1718
anybody$	2129 2547
anyone$	2129 2547
apart	2335 2339 2395 2396 1562 1563 598 1678 619
apart$	2358 364 2398 1552 2502 2509 2510 2516 2517 1571 2519 504 2528 2555 2568 2613 1667 2625 2631 1693 1947
apolog	967
apologise$	944
apologised$	944
apologises$	944
apologising$	944
app$	23
appeal$	2469 620 1690 2670
appearance$	1873
appl	891
applic	2112 676 1751 1779 947
applicable$	1825 1826
application$	2662 2670 1903
applications$	2670 1903
applie	1094
applied$	2041 924
applies$	924
apply$	924
applying$	924
appoin	2069 93 2112 436 676 1745 1751 684 1753 1779 947
appoint$	1044
appointe$	1044
appointed$	1775 1777 1044
appointes$	1044
appointing$	1044
appointment$	1162 2113 1505 2662
appointments$	1162 2113 1505
appoints$	1044
appren	1605 2552
approa	2093 1179 138 1814 996
approach$	2221 2265 1881
approachable$	2260 1862 1943
approached$	2126
approaches$	1189
approaching$	2350
approp	2193 227 1379 633 1874 832
appropriate$	1226 1228 1261 2211 1289 1296 2260 2326 1825 1826 1901
appropriately$	1901
approv	1093 1109 2069 1745
approved$	2040 2056
apps$	23
april$	2142 1196
are	1072 150 226
are$	1092 43 1126 80 1154 1159 100 103 2122 135 144 1262 1322 260 1513 1543 503 642 651 661 720 725 737 739
area	2335 2475 2483 2494 1574 2521 2533 2551
area$	2410 2414 2461 2476 1530 1531 2478 1555 1958
areas	2521
areas$	2278 2414 2540
arise	1248
arise$	2195
arises$	2195
around	1456
around$	164 2216 1296 1300 1352 2331 1875 1901 1942
arrang	2069 1123 1130 2105 1745
arrange$	220 1374
arranged$	2077 2244
arrangeed$	1374
arrangeing$	220
arranges$	2070 220
arrangeted$	1374
arrest	1179 955
arrest$	133 143
arrested$	2126
arrests$	133 143
arriva	1632
arrivaltime$	2579
arrivaltimes$	2579
arrive	415 436 539 893
arrive$	1505 1560
arrives$	1505
articl	2112 676 1751 1779 947
as$	1201 155 156 1227 170 1244 176 179 2199 2201 263 737 756 1841 1842 1875 842 863
asbo	319 1388 320 1389
asbos	1388 1389
aside	1011
aside$	2072
ask	2122 1208 2155
ask$	131 324 394 420 729 1060
aske	729
asked	1094 2043 2045 1208 2155 713
asked$	2041 2135 1190 324 348 394 1782 1060
asking$	324 394 420 1060
asks	1208 2155
asks$	131 324 394 420 729 1060
aspira	1880 996
assaul	138 750 955
assault$	2132 142
assaults$	2132 142
assemb	2112 2370 2373 676 1751 1779 947
assemble$	2432
assemblies$	2113 2672
assembly$	2672 949
assess	2112 1216 150 1222 676 1751 1779 947
assessed$	69 1760
assessment$	2161 2163 2166 2167 2169 2170
assessments$	2169
assign	2069 1745
assign$	1042
assigned$	1142 540 1777 1042
assigning$	1042
assigns$	1042
assist$	981
assistance$	2243 981
assisted$	981
assisting$	981
assists$	981
associ	1384 1385 2333 2335 2338 2339 1417 1421 2373 2399 1561 1646 2594 966
associate$	2331 2353 2364 2368 2508 1953
associating$	2332 2347 1954
association$	2332 2593 2597 2603 1948 1949
assumptions$	1888
assurance$	193 1849
assurances$	1849
at$	1117 2091 1155 2121 1197 130 159 170 2188 2199 1279 223 258 2276 2279 2281 1490 1492 1499 1500 2471 466 1540 538 2578 564 2667 2673 2676 1730 2678 1735 2686 2687 1747 1780 1797 1893 1961 1989 1990 2000 2001 2002 2014
attached$	1910
attachment$	1681 1919
attachments$	1681 1919
attack	138 750 955
attack$	1819
attacked$	1815 1819
attacks$	1819
attemp	829
attend	1069 1070 4 2023 1089 2036 2037 1094 1100 1108 1110 2058 2063 2067 2068 2069 1123 1138 95 415 436 1745 690 697 893
attend$	2022 1164 1505 487 1559 2578 1766 732 1066
attendance$	1073 21 2057 2066 2085 91 128 1505 1759 1778 711
attendd$	1766
attended$	2016 2041 2047 2060 2097 1164 1766 732
attendees$	2055 2066 2081
attending$	2016 2050 1763 732 1066
attends$	2022 2070 1164 1505 487 1559 1766 732 1066
attention$	1302 1871
attenu	599
attitu	996
attitudes$	1888
attrac	2411
attraction$	2469
attractive$	2260
audit	2112 676 1751 1779 947
audite	1100
audited$	2047
august$	2142
aunt	1523 2475 2495 484
aunt$	970
auntie$	970
aunty$	970
authorisation$	1959
authorisations$	1959
authority$	1959
autumn$	2142
availa	2069 1125 1328 1745
available$	2072 2073 1226 2244 2275
avoid	2340 360 579
avoid$	1455 2568 1648
avoidi	579
avoiding$	1648 1792
avoids$	1455
aware	1252 1295 1328 832
aware$	2199 2222 2242 2269 2275 1901
awaren	1880 996
awareness$	794 1876 1877 822
away	1178 404 419 2475 1536 470 2494 598 619 625
away$	2125 2335 2340 1425 1432 364 2395 2398 2404 1482 1488 2458 2471 2473 1539 1546 2497 1552 488 496 1664 1667 601 1697 1967 1979
back	1268 1753
back$	135 1259 2215 364 731 2012
background$	1859
bad$	1580
badge$	2062
badges$	2062
badmin	1732
badminton$	2679
bail$	319
bake$	936
bakees$	936
bakes$	936
ban	308 316 318 334 335 337 344 376 377 383 404 440 451 565 1719 895
ban$	317 1448 399 435 443 445 581 649 2666
band	2556
banding$	581
bands$	2564
bane$	443
baned$	581
banes$	443
baning$	443 581
bann	308 451
bann$	581
bannding$	581
banned	316 318 2391 413 1511 565
banned$	2323 317 343 357 2390 1482 2458 2460 445 581 649
banner	86
banner$	641
banners$	641
bannin	316 318 334 404 565
banning$	317 443 445 581 649
banns$	581
banred$	649
banring$	443 649
bans	316 318 334 404 565
bans$	317 443 445 581 649 2666
bar	316 318 334 383 404 451 565 895
bar$	317 443 445 649
barbec	89 1158
barbecue$	2671 1727 2690
bare$	443
bares$	443
baring$	443
barned$	649
barning$	443 649
barr	451
barred	316 318 413 1511 565
barred$	2323 343 357 1482 2458 2460 445 649
barrier$	606 613
barriers$	2238
barrin	316 318 334 404 565
barring$	443 445 649
barrister$	973
bars	316 318 334 404 565
bars$	317 443 445 649
base$	1847
based$	1926
basis$	1824
basket	1732
basketball$	2679
be	226 259 771
be$	1092 1154 144 172 176 1246 183 1262 1275 209 1283 2235 1297 231 1310 1316 251 1322 254 260 2277 1337 1339 1372 347 1427 1513 1543 1560 493 2514 503 1576 1596 642 651 661 737 767 793 817 874 876
bear$	189
bearing$	189
bears$	189
became$	720
become	226
become$	172 209 720
becomes$	720
becoming$	209
bed$	2691
beds$	2691
been	2058 2141 126
been$	1081 1096 36 2069 1126 1146 1148 1154 144 1297 503 642 651
before	751
before$	2121 1195 2678 714 1820
befrie	138
begun	2069
begun$	112
behaved$	2326
behavi	2299 1880
behaviour$	319 320 1888 1003
behaviours$	1888 1003
behind	1717 963
behind$	2619 2664 1813
being	226 259 1438 2399 1880 996
being$	144 172 1262 209 1297 2333 2350 2373 1543 2496 2514 1791 1792 767 817
belief	1902
belief$	1921
believ	2139 1208 2155
believe$	851
believes$	851
believing$	851
belong	1217 150
belong$	2164 753
belonging$	2261
belongs$	753
below$	1910
bench	24 1464 2659
bench$	55 90 417 418 1765
benches$	55 90 1765
benefi	2193
bes$	767
beside	1598 1599
beside$	2546 2001
best	1874
best$	236 1928
better	205 227 1379 626 633 1703 808 811 953
better$	1241 1274 1296 236 2266 275 1346 1364 2314 301 1379 2326 345 623 1696 1698 630 632 2651 637 709 1915 856 868 1939
betwee	1186 2330
between$	2133 1376 2324 2329 2334 2387 2516 2593 1675 1682
betweens$	2329
beyond	147 1693 1697
bid	2112 676 1751 1779 947
bigger$	1474 2423
bike	24
bin	24
bin$	55 90 1765
bingo	1732
bingo$	2679
bins$	55 90 1765
bit$	2302
blankets$	1987 1988
block	376 377 395
block$	371 886
blocke	2391 2433
blocke$	886
blocked$	2323 371 419 886
blockes$	886
blocking$	371 886
blocks$	371 886
board	19 38 1138 1139 778
board$	1107 2083 2085 2086 2102 90 2206 2207 2492 1732 689 1847
boarded$	684
boardi	2475
boarding$	1535 485
boards$	2102 90
boat	2556
bolste	995
bolted	1711
bolted$	2658
bond	1646 1668
bond$	310 321 2593 583 2615 604 609 1681 1919 1925
bonds$	310 321 583 2615 1681 1919 1925
book	2067 482 549
book$	2685 1987 1038
booked	1100 2067 2069 1745 684 1753
booked$	2047 2097 1038
booking$	2662 1038
bookle	2112 676 1751 1779 947
booklet$	2052
booklets$	1987
books	24
books$	2685 1763 1987 1038
boroug	2335 2475 2483 2494 1574 2521 2533
borough$	2476 1530 2478 2480 2491 1555 2539
boroughs$	2481
both	2426 1731 2682
both$	2042 2327 1386 1393 1406 1413 361 1450 388 2426 444 2515 1569 1570 2518 1581 2536 2622 691 1956 1957 899 1969 1977 1978 1982 1990 1998
bought	1093 2069 1149 1157 1745 684 1753 1011
bought$	2040 2096 2104
bounda	2299 833 1902
boundaries$	1872 1937
bounds$	411
box$	936
boxes$	936
boxing$	679
boxs$	936
boy	1180 2327 1386 1393 1406 1413 361 1450 1452 388 2426 444 457 1528 474 2515 1569 1570 2518 1581 2622 1956 1957 899 1969
boy$	2127 2129 2474 1547
boyfriend$	970
boys	27 28 29 44 78 119 1192 136 139 252 1321 2327 1386 1393 1406 1413 361 1450 388 1462 2426 2427 1483 1509 1512 444 1519 494 2515 1569 1570 2518 1581 524 532 2622 1734 1739 1787 1956 1957 899 1969
boys$	1097 1098 1113 1147 79 83 101 102 2124 2127 2129 2131 1188 1205 2158 1366 1445 2420 2422 2430 1503 2451 2456 2459 2474 2512 2520 566 2615 2681 1812 1965
branches$	699
bread$	1988
break	1411 1518 1558 1574 2521 1587 1632 2592 598 599 612 616 617 621 900
break$	222 339 2448 2465 499 500 1575 2534 579 1667 600 601 1674 1972
breakf	89 1158 1728
breakfast$	1727 2675 1988 1996
breakfasts$	1996
breaki	599 616
breaking$	222 339 499 500
breaks	2521 599 616
breaks$	222 339 499 500 2534 2565
breaktime$	2579
breaktimes$	2579
breath	1518
breathe$	2468
breather$	2465
breathing$	1518
bridge$	800
bridgeing$	800
bridges$	1867 1868 800
brief$	1831 1064
briefe	1069 2043 2045 1100 2093 1153
briefed$	2016 2044 2047 2100 1064
briefi	19 2112 676 1751 1779 947
briefing$	2113 949 1064
briefings$	2113
briefs$	1064
brighter$	1789
bring	190 2411 918
bring$	198 302 1055
bringing$	198 302 1429 1055
brings	190
brings$	198 302 1055
broade	995
broken	2636
broken$	2337 1562 1563 900 1977 1978
brothe	1452 2495 484 517
brother$	969
brothers$	1811 1974
brough	190
brought$	191
budget	1093
budget$	2038 40
budgeted$	2040
build	1319 1742 808 811 993
build$	234 246 2266 631 643 2689 795 799 850
builde$	246 631
buildes$	246 631
buildi	2533 1588 811
building$	85 246 2418 2441 2461 2503 2524 553 631 795 799 850
buildings$	2535 2540
builds	811
builds$	246 631 643 795 799 850
built	1124 684 1753
built$	2071 2101
bulb$	55 685
bulbs$	55 685
bulletin$	9 1750
bulletins$	9
bullie	2654
bully	2654
bump$	2370
bunch$	2611
burglaries$	961
burglary$	961
burgle	750
burgled$	1819
bus	2533 1603 2550 2682
bus$	1111 58 2102 2542 2548 2557 2671 1727 1991 1996
buses	1574 2521 2550 2551 1605 2552
buses$	2102 2531 2540 2548 2549 2557 2560
bushes$	699
busine	1217
business$	2164 2228 875
businesses$	63
but	2502
buy	1814 1011
buy$	2655
buyer	1008
buyer$	958
buyers$	1974 958
by	515 1722
by$	1155 114 2138 127 2279 276 1348 538 2667 2669 1730 2678 2688 1755 1798 1800 1802 1846 1931 1995 2001
cabin	2556
cabinet$	2083
cafe	30
cafe$	63 2418
cafes$	63
café	30
café$	2418
calendar$	2059 688
call	2023 2112 1427 676 1751 1779 947
call$	2022 1171 2128 1189 123 131 133 134 2321 2662 862
called	95 2135 967
called$	1164 134 967
callin	1438
calling$	1441
calls	1123 1377
calls$	2022 2070 1171 1189 123 131 133 134 2321 1440
calm$	2468
calmer	953
came	1085 2053 2058 2067
came$	2023 2032 1212
camera	24
camera$	55 60 90 641 1765
cameras$	55 60 90 641 1765
camp	89 1158
camp$	2671 936
campai	2112 676 1751 1779 947
campaign$	679 782
campaigning$	782
campaigns$	782
campes$	936
camps	1158
camps$	936
campus	2475 1574 2521 1605 2552
campus$	2503
can	2122 1361
can$	107 2174 2189 1297 1373 329 1423 358 495 1673 1828
cancel	572
cancelled$	2462 2587 1720
cannot	1392 329 1423 358 495
cannot$	1430 1564 1606 2568
cap	336 427
cap$	430 435 593
capaci	833 1902
capacity$	1224 1908
caped$	430
caping$	430 593
capitalise$	234
caps$	430 593
capting$	430
capture$	790
captured$	2319 1767
captureing$	790
captures$	790
car$	2132 1589 2542 2557 2690
card	86 2112 676 1751 1779 947
card$	2052 2062 641 2662 1987
cards	1732
cards$	2062 641 2662 2679 1987
care$	2237 2311 1872 1968
cared	2315
careful$	1255 1943
carefully$	2651 1865
carer	53 2098 2475 477
carer$	0 1 2021 12 16 18 2049 84 1163 481 969
carers$	0 1 2021 12 16 18 2049 84 1163 261 379 2475 481 969
cares$	2237
careta	25 26 1116
carr	918
carria	2556
carriages$	2560
carried$	1100 2063 2069 1309 1351 1745 684
carries$	1115 2063 761
carry	2122 1742
carry$	1115 2689 761 765
carrying$	1792 761
cars	109
cars$	2132 1589 2549 2557 2560 2690
cascad$	779
cascade$	779
cascades$	779
cascading$	779
cascads$	779
cascadting$	779
case$	1133 1138 1225 1234 1263 693 1834 1841
caseload$	2084
cases$	693
caseworker$	971
cast	27 29 1605 2552 2556
cast$	1098 2498 540 2560
casts	2552
casts$	2498 2560
catch	1250 1839
catchup$	2197
catchups$	2197
caught$	1433 365 366
cause	1902
causes	1902
caution$	331
cautione$	331
cautioned$	331
cautiones$	331
cautioning$	331
cautions$	331
cbo	319 1388 320 1389
cbos	1388 1389
cctv	748
cctv$	55 60 1817
cease	572 1674
cease$	2587 2621
ceased	1187 1202
ceased$	2134 2149
ceases$	2587
celebrate$	838
celebrates$	838
celebrating$	838
cent$	1121
center$	1292
centre	30 35 1574 2521 2533 2551 794
centre$	1292 2410 2418 2461 2472 2503 2557 553
centred$	1249 1863 1886 1926
centres$	2540 2557
certain$	253 1929
certif	2112 676 1751 1779 947
certificate$	2062
certificates$	2062
chair	25 26 1116 1139
chair$	54 2086 2152 2685 2011
chaire	2069 1745
chairs	24 1123
chairs$	2070 2152 2685 1987
challe	992
challeng$	819
challenge$	2226 1861 819
challenged$	2263
challenges$	2226 819
challenging$	819
challengs$	819
champi	811
champion$	706 708
champions$	706
chance	2297
chance$	2186 271 2289 329 1518
chances$	271
change$	2172 2217 2219 468 469 730 1932 1941 1030
changed$	1754 1030
changees$	2172
changes$	2172 2217 1271 2219 468 1932 1030
changing$	468 1030
channel$	23 2392
channels$	2173 1282 214
charge	1719
charge$	2666
charges$	2666
charte	86
charter$	87
chas	414
chased	1094
chased$	2041
chat	1442 375 1446
chat$	2128 270 283 1427 1442 2389 375 1444 2392 1446 2393 378 1790 1933
chats$	270 283 2392 1933
chatti	1438 1441
chatting$	2388
check	1070 93 2112 1250 676 1751 1779 1839 947
check$	2112 185 676 1751 1779 947 1018
checked$	69 1018
checkin$	1162 2197
checking$	185 1018
checkins$	1162 2197
checks$	1123 185 1018
chess	1732
chess$	2679
child	1180 1452
child$	2061 2127 2129 1451 1547 857
childcare$	61
childr	1180 1192 1207 1210 252 1321 2327 1386 1393 1406 1413 361 1450 1452 388 1462 2426 2427 1483 1509 1512 444 2515 1569 1570 2518 1581 524 532 2622 1956 1957 899 1969
children$	1137 2127 2129 2131 2154 2157 2158 2295 1445 1451 2420 2422 2430 1503 2456 2459 2645 1915
childrens$	2127
childs$	2127
choice	2297 2299 1880 1930 996
choice$	636
choices$	636
choir	2556
choos$	634
choose	2122 729
choose$	634 635 669 1798
chooses$	634 635 669 1798
choosi	729
choosing$	634 635 669 1798
chooss$	634
chose	729
chose$	1798
chosen	1093
chosen$	2040
chrono	2112 676 1751 1779 947
church	30
cinema	30
circle	2112 1702 676 1751 1779 947
circle$	2611 604 2632 2642 2644 1699 1701 2649 2653
circles$	2632 2642 1699 2649 2653
circul	2069 1123 1156 1745 684 1753
circulated$	2103
circulates$	2070
circumstances$	1437
cities	2533
cities$	2481
city	2475 2483 2494 2533
city$	2476 2478 2480 2539
civil$	319
claim	1719
claim$	2666
claime	1100
claimed$	2047
clarification$	193 1849
clarit	833 1902
clarity$	193 1849
class	448 2483 1537 1574 2521 2533 1603 2550 2551 1605 2552
class$	2151 1517 2479 2484 2485 1590 2546 2557 2559 1701 2672
classe	1558 2521 1575 1588 2550 2552
classes$	2115 2151 2491 2522 2535 2540 2557 2672
classm	2327 1386 1393 1406 1413 361 1450 388 1462 2426 2427 1509 1512 444 2515 1569 1570 2518 1581 532 2622 1956 1957 899 1969
classmates$	1445 2420 2422 1503 2456 2459
classroom$	2102
classrooms$	2102
clause	2330
clause$	2162 2329 1821
clauses$	2162 2329 1821
clean	89 1742
clean$	455 2689 1803 903
cleanu	1158
clear	400 414 1874
clear$	2118 2150 2229 2230 1420 1469 1546 776 855 868 910
cleare	684 1753
cleared$	1768
clearer$	868
clearing$	910
clears$	910
clicked$	2090
clicks	1108
clicks$	2055
climb$	936
climbes$	936
climbs$	936
clinic	30 53
clinic$	695
clique$	604
clos	376 377 395 404
close$	1251 1255 2514 1598 776 800 921
closed	2069 1145 2391 1745
closed$	2092 411 419 2587 1762 921
closeing$	800
closely$	1854
closer	205
closer$	1274 275 333 856
closes$	800 921
closing$	921
club	30 35 2112 2483 2533 2551 1605 2552 676 1751 1779 947
club$	63 2084 2418 2461 2472 2479 2491 2557 553 679
clubs	1574 2521 1588 2552
clubs$	63 2491 2535 2540 2557
co$	812
coach	25 26 1116 53 2098
coach$	2671 695
coache	25 26 1116 2556
coached$	1764
coaches$	2671 929
coachi	2112 676 1751 1779 947
coaching$	929
coat$	2691
coats$	88 2691 1987 1988
coax$	595
code	86
code$	87 2666 685
codefendants$	1390
codes$	88 685
coerce	138
coerci	138
coffee$	81
cohesi	833 1902
cohort	2556
cohorts$	2564
coinci	2370
coincide$	2566
collab	205 812 833 1902
collaborative$	1274
collaboratively$	1854
collea	1269
colleagues$	2081 2216 791
collec	525 1632
collect$	2435 790 1065
collected$	1746 1767 1065
collecting$	790 1065
collectiontime$	2579
collectiontimes$	2579
collects$	790 1065
colleg	448 2475 2483 1537 477 1574 2521 1575 2533 1597 1603 2550 1605 2552
college$	2144 1199 1517 462 2478 2484 2485 2491 2503 2544 2557 1801
colleges$	2491 2522 2540 2544 2557
colour$	2685
colours$	2685
come	1085 2053 2058 2067 2122 190 415 697 893
come$	2023 2032 2117 2135 131 2191 2443 436 1559 1560 1579 1591 1596 1766 721
comed$	1766
comeed$	1766
comes	190 415 893
comes$	2117 131 2191 1559 1591 1766 721
comfortable$	2260
coming	190
coming$	1229 2333 1792 1827
comments$	698
commis	1093 2069 1149 1745 684 1753
commissioned$	2040 2096 1776
commit	38 1109 833 1902
commit$	961
commits$	961
committed$	2056 961
committee$	1107 2083 689
committing$	961
common$	2505 855
commun	1110 1250 1385 2333 1839 778 1874 1880 992 996
communicat$	779
communicate$	161 779
communicates$	161 779
communicating$	779
communication$	2057 2197 2221 1282 214 2332 1439 1847
communicats$	779
communicatting$	779
communities$	1371
community$	2300 1371 320
compan	25 26 1116 53 1384 2556 2594 1695
company$	62 2331 2341 1397 2361 2624 1688 2642 2643 2648 2650 2652
compared$	730
compassionate$	1862
compla	1208 2155
complaint$	123 133 2662
complaints$	123 133
comple	1071 4 1084 1089 2036 1100 1110 2067 2068 2069 1123 1145 2105 1309 1351 1745 690 697
complete$	2018 2092 2101 683 1766
completed$	2018 2031 1086 2034 2047 2082 2092 2094 2097 2101 2256 2298 683 1766
completeed$	1766
completes$	2070 683 1766
completing$	2050
completion$	1073 2057 1759
concentrate$	2468
concer	89 1158 1276 1880 996
concern$	1231 2212 2217 2219 2226 1841 783
concerns$	1231 2212 2217 1271 2219 2223 2226 1841 1842 783
concert$	2671
condit	2330 319 1388 1719
condition$	2329 2666
conditions$	2329 2666
conduc	1100 2069 1745
conducted$	2047
conductor$	48
conductors$	48 84
confer	2112 676 1751 1779 947
confid	2297 714 1880 1902 996
confidence$	1315 1783 1922
confident$	1783
confir	1252
confirm$	1087 1757
confirmed$	1087 2199
confirms$	1087 1757
confis	323
congre	1384 1385 2333 2335 2370 2373 2411
congregate$	2331 2432 2435 1953
congregating$	2332 1954
connec	1668
connection$	321 2615 1681 1919 1925
connections$	2615 1681 628 1919 1925
consci	1328
conscious$	2275
consen	2299
conseq	2299
consequences$	2212
consid	2069 1217 2193 1252 1874
consider$	1758 1860 986
consideration$	2221 1302 2296 1840 987
considerations$	987
considered$	2164 2199 2244 2319 986
considering$	986
considers$	1758 986
consis	180 1874 811 1880 812 833 1902
consistent$	1249 2222 1862 803
consort$	1953
consorting$	1954
constant$	1255
constructive$	1289 1939
consul	1069 1094 2043 2045 1131 2093 1153 2112 676 1751 1779 713 754 947 993 996
consultant$	1823 971
consulted$	2016 2041 2044 2078 2100 1782
contac	1069 1070 2023 1094 2043 2045 1100 1102 1110 2067 2069 1123 1131 2093 1153 93 95 2112 1384 1385 2333 2335 2339 1405 1407 1417 1421 1427 1428 2395 1561 676 1751 1779 713 1839 875 947
contact$	2057 2065 1162 2113 1189 2220 2289 2321 307 2328 1382 1383 2331 2332 1387 321 1398 2348 2352 2353 2364 2368 2376 1431 2384 1439 1440 2508 2603 1677 1749 1773 708 1843 1944 1951
contacted$	2016 2041 2047 2078 2100 1164 1782
contacts$	2070 1162 2113 1189 1773
contin	205 227 833 1902
continual$	1255 977
continually$	977
continuation$	977
continue$	652 864 977
continued$	1274 1296 652 709 775 776 977
continues$	652 977
continuing$	652 977
continuous$	977
continuously$	977
contra	2112 1388 676 1751 1779 947
contract$	2059
contri	53 2098 992
contributor$	0 1 2021 12 16 18 84 1163
contributors$	0 1 2021 12 16 18 84 1163
contro	138 336 427 608 1814
control$	306 593 2623 2655
controling$	306 593
controls$	306 593
controlting$	306
conven	2023 2069 1745
convene$	2022
convenes$	2022
conver	2112 676 1751 1779 947
conversation$	2128 2213 2221 1282 214 2272 270 2289 1933
conversations$	2213 2221 1282 214 270 1933
cook	1742 1009
cook$	2689
cooked	2105
cooking$	679
cool	1678
cool$	2620 2625
cools$	2625
cooper	966
coordi	25 26 1116 53 180 215 1284 812 992
coordinated$	1249
cope	1319
cope$	2266
copies$	1987
coping	833 1902
copy	2069
copy$	2052
core$	38 1138 1139 2327 1386 1393 1406 1413 361 1450 388 2426 444 2515 1569 1570 2518 1581 2622 1956 1957 899 1969
corner$	1614 2562 2638
corners$	2560 1614 2562 2638
corrid	2475
corridor$	2524 2638
corridors$	2638
cost	2141 126
cost$	22
costed	1093
costed$	2040
costs$	22
costum	24
could	1361
could$	2141 2143 177 1373 358
counci	25 26 1116 53 2682
council$	54 1850
councillor$	62
councillors$	62
counse	53 2112 676 1751 1779 754 947
counsel$	331
counsele$	331
counseled$	331
counseles$	331
counseling$	331
counselling$	2065
counsellor$	695 1823 971
counsels$	331
count$	50 934
counter$	2102
counters$	2102
counti	1574 2521 2533
counties$	2481
counting$	934
country$	2480 2539
counts$	934
county	2475 2483 2494 2533
county$	2476 1530 2478 2480 2539
course	2112 1247 1603 2550 2551 1605 2552 676 1751 1779 947
course$	2024 2084 2113 2194 2557 679 1824 949
courses$	2113 2557
court	30 2659 962
court$	85 319
cousin	2475 2495 484
cousins$	1812 1974
cover	1217
cover$	2164 2336
covera	1344
coverage$	2291
covere	1100 2058 1217 149 150 151 152
covered$	2047 2164 1218 1220 1221
covering$	2336
covers	2058
crackd	962
cracks$	2282
create	2069 1125 1745 992
created$	2072
creati	4 992
creation$	1073
creatively$	1865
crew	1605 2552 2556
crew$	2560
crews	2552
crews$	2560
cricke	1732
cricket$	2679
crime$	961
crimes$	961
crop$	2191
crops$	2191
cross	1561 840
cross$	205 2370 2508 2553 1616 2566
crosso	1616
crossover$	2563
crossr	1909
crowd	2594 1702
crowd$	2416 2611 2640 2645 1701 2649 2650
crowds$	2416 2649 2650
cultiv	995
cultur	1880 996
culturally$	812
culture$	2641 1888
cups$	1987
curb	336 427
curfew	319 1388 323
curfew$	410 1960 892
curfews$	410 1960 892
curiosity$	2248 1831 1843
curiou	1328
curious$	2222 2275 1943
current$	2181
curric	2112 676 1751 1779 947
curriculum$	2059
curtai	336
customary$	178
customers$	1974
cut	316 440 599 608 612 1742 752
cut$	146 2323 2337 579 593 611 2689 684 1768 1013
cuting$	593
cuts	316 599
cuts$	146 593 1013
cuttin	316 599
cutting$	146 579 1013
cycle$	936
cyclees$	936
cycles$	936
dad	1523 2475 2495 484
dad$	969
daily$	2017
dampen	617
dance$	936
dancees$	936
dancer	27
dances$	936
danger	2299
danger$	2212
dangers$	2212
darts	1732
darts$	2679
dashbo	2112 676 1751 1779 947
data$	1160 1750 1837
database$	2087
date	875
date$	1944
daught	1452
daughter$	1451 969
daughters$	1451
day	1574 2521 2533 2551 1605 2552
day$	2051 1150 2146 2438 2448 2557 2559 1620 2570 2573 2574 2576 1631 2581 2671 2685
days	2521 2552 955
days$	2051 1150 2146 2540 2557 1620 2571 2575 2576 1631 2582
dead$	2394
deadline$	1752
deadlines$	1752
deal	175
deal$	168 210
dealer	109 2136 1008
dealer$	2132 2665 1816
dealers$	2132 2665 1974 958
dealin	175
dealing$	168 961
dealings$	1439
deals	175
dealt$	150 151 152 168
debate$	2213
december$	2142
decent$	1698
decide	1252
decide$	2152 362
decided$	2199 362
decides$	2152 362
decision$	2239
decisions$	2239
declare$	1087
declareed$	1087
declares$	1087
declin	953
deconstruct$	819
deconstructe$	819
deconstructes$	819
deconstructing$	819
deconstructs$	819
decrea	953
decrease$	92
dedicated$	1142 704
deepen	811 995
defendants$	1390
defus	617
degree$	5
delegates$	2081
delet	376 377 752
delet$	886
delete	2391
delete$	373 886
deleted$	886
deletes$	886
deleting$	886
delets$	886
delive	1071 4 1093 1100 1110 2067 2069 1123 1157 98 215 1284 1745 684 1753 918
deliver$	1035
deliverables$	1752
delivered$	2018 1086 2040 2047 2097 2104 1167 1035
delivering$	1035
delivers$	2070 1035
delivery$	1073 2057 705
deliverys$	705
demand$	1224
demoli	395 2433
dentis	754
dentist$	2691 1823
depart	1632
department$	1850
departuretime$	2579
departuretimes$	2579
dependence$	594 1681
dependency$	594
descri	2122 1176 1208 2155 1217 150
describe$	2123 2164 950
described$	2164
describes$	950
design	2069 1745
design$	2152
designated$	1142 704
designs$	2152
desk$	2064 2102 622
desks$	2102 622
detach$	578 611
detached$	2030 42
detaching$	578
detail$	2162
details$	2052 2162 1859
detective$	960
detectives$	960
deter	316 383 962
deter$	317 399
determ	1252
determined$	2199
deterr	316 996
deterred$	357
deters	316
develo	2069 1319 1745 808 811 993
develop$	2172 2190 246 2266
develope$	246
developed$	2263
developes$	2172 246
developing$	246
development$	2217 2219
developments$	2217 1271 2219
develops$	2172 2190 246
dialogue$	2213 1282 214 270 1843 1933
diary$	688
did$	1086 2141 2143
die$	1678
dies	1678
dies$	2625
dietic	754
dietician$	1823
dietit	754
dietitian$	1823
differ	1536 626 633 1703 714
difference$	1783
different$	1198 1461 2470 1525 2473 1531 1532 1534 1544 1551 505 506 1578 513 514 1584 1586 518 519 520 523 1593 1595 528 1601 1602 536 1607 1609 1610 1612 1613 545 1615 1617 551 1624 1628 562 563 1633 1635 1691 1696 1698 630 2647 632 637
differently$	2651 1865
difficult$	352
diffus	617
dig	1742
dig$	2689 1014
digest$	1750
digging$	1014
dignity$	1915
digs$	1014
dilut	599 612 617
dimini	621
dinner	89 1158
dip$	700
direct	25 26 1116 2112 2297 676 1751 1779 947
direct$	324 1401 394 420 875
directed$	324 394
directing$	324 394 420
direction$	1959
directions$	2408 2525 1959
directs$	324 394 420
disassociat$	580
disassociate$	579 580
disassociates$	580
disassociating$	580
disban	2391 377 1562 1563 1674 900
disband$	602 2621
disbande$	602
disbanded$	2509 2510 602
disbandes$	602
disbanding$	602
discon	572
discou	308 316 383
discourage$	317 577
discouraged$	357
discourages$	317 577
discouraging$	317 577
discretion$	1866
discus	2069 1217 149 1252 1745 1839
discuss$	1758 988
discussed$	2164 1218 2199 2244 988
discusses$	1758 988
discussing$	988
discussion$	2213 2221 2272 270 1933 988
discussions$	2213 2221 270 1933 988
disengag$	580
disengage$	580
disengages$	580
disengaging$	580
disentangle$	611
disman	1562 616 900
dismantl$	602
dismantle$	602
dismantled$	2509 602
dismantles$	602
dismantling$	602
dismis	539
disper	2382 396 400 415 1562 1563 889
dispersal$	1958 1959
dispersals$	1959
disperse$	1465 399 1469 888
dispersed$	2381 2509 2510 888
disperses$	888
dispersing$	888
displa	2069 2079 1156 2112 676 1745 1751 1779 947
display$	2102
displayed$	2103
disrup	316 599 616 617
disrupted$	2523
disseminat$	779
disseminate$	779
disseminates$	779
disseminating$	779
disseminats$	779
disseminatting$	779
dissociat$	580
dissociate$	579 580
dissociates$	580
dissociating$	580
dissol	377 1674
dissolv$	602
dissolve$	602 2620 2621
dissolved$	602
dissolves$	602
dissolving$	602
dissua	316
dissuade$	317
dissuaded$	357
dissuades$	317
distan	598 619
distance$	2487 578 1667 606 611 613 1967
distances$	578
distancing$	578
distant$	1534 1546
distri	4 1100 2069 1157 98 535 1745
distributed$	2047 2104 1167 1604
distribution$	1073
divers	1907 996
diversionary$	1289
divert	993
divert$	578
diverting$	578
diverts$	578
divide	1562 535 900
divided$	2509 1604 540
dividi	900
division$	613
do$	1086 2122 169 173 2235 286 2308 2309 2313 1423 550 1651 759 815
doctor	754
doctor$	695 1823 971
documented$	1767
does$	169 286 1423 550
doing$	173 286 759 1853
domino	1732
dominoes$	2679
don$	1423 550
donate$	1010
donated$	1010
donates$	1010
donating$	1010
done	1071 1100 2069 1145 1148 1309 1351 1745
done$	2018 1086 2034 2047 2092 2095 2097 2101 2256 2257 2298 2320
door$	2029 2064 2102 90 2259 1991
doors$	2029 2064 2102 90 2554
dorm	1605 2552 2556
dorms	2552
doubl	2109 953
double$	97 132
down	1124 2391 953
down$	2041 2056 2071 2159 1291 373 733 1990 2002
downlo	2053 1108 2067
downloads$	2055
draft$	1039
drafte	2069 1745
drafted$	1039
drafting$	1039
drafts$	1039
draw	2411
draw$	234 2469 501 509 578 917
drawin	736
drawing$	2662 917
drawn$	1109 684
draws$	917
dress$	1719
drew	1190
drew$	2137
dried$	1202
drift	1411
drift$	2468 1666 614 1684 1863
drifted$	614
drifting$	614 1684
drifts$	614 1684
driv	215 1284
drive	2382
drive$	409 872 930
driveing$	409
driven	525
driven$	509 533 943
driver	25 26 1116 52 53 2098 1180 119 2682 1787 1887
driver$	0 1 2021 12 16 18 2049 46 84 1163 108 2127 2665 1816 1975
drivers$	0 1 2021 12 16 18 2049 46 1121 84 1163 108 2127 1188 2665 2684
drives$	409 872 930
driving$	2690 872 930
drop	93 440 572 579 657 953
drop$	30 35 92 2112 1648 650 1728 676 1751 1779 862 938 947
dropin$	1162 1726
dropins$	1162 1726
droppe	1212 953
dropped$	2159 650 938
droppi	579 953
dropping$	1648 650 938
drops	572 953
drops$	650 938
drug$	961
drugs$	961
dry$	1803
due$	755 1841
dug$	2101
duty$	2064
dynami	2633 833 1902
dynamic$	2641
dynamics$	2641
each	153 2426 559 2622 1731 2682 1956
each$	2017 2042 2064 2074 2146 2187 1342 2345 2368 2388 447 1528 2508 517 2536 522 526 541 543 2578 2609 2615 1715 2673 2674 660 2678 1736 1739 672 1744 691 1786 740 1878 1977 1978 1982 1999 2004 2009 2015
ear$	1847 867
earlie	953
earlier$	1601
earliest$	1239
early$	2184 1239 521 1990
earn$	853
earning$	853
earns$	853
ears$	867
easier	953
easier$	1676
easter$	483
easters$	483
easy$	2150
eat$	1566 1591 544 1062
eating$	1062
eats$	1566 1591 544 1062
eclipse$	2087
educat	525
educate$	818
educated$	1516 1526 2490
educates$	818
educating$	818
effect	2633 1874
effective$	792
effectively$	2184
effectiveness$	1838
effort	1298
effort$	2221 2245
efforts$	2221
eject	414
elder	474
elder$	2629
eldest	2327 1386 1393 1406 1413 361 1450 388 2426 2457 444 457 1528 474 476 2501 2515 1569 1570 2518 1581 517 532 2622 1956 1957 1966 899 1969
eldest$	2629
elearn	2112 676 1751 1779 947
elevat	995
elsewh	2475 2494
elsewhere$	2168 2278 2458 2463 2471 2473 2647 1822
email	1070 2112 676 1751 1779 947
email$	9
emaile	1069 1094 2043 2045 1102 2069 2093 1745 713
emailed$	2016 2041 1095 1782
emails	1123
emails$	9 2070
embed	215 1284 811
embed$	994
embedd	2069 1745
embedded$	2263 994
embedding$	994
embeds$	994
emerge	1248
emerge$	2172 2195
emergees$	2172
emerges$	2172 2195
emotio	227
emotional$	1296
empath	833 1902
emphas	995
employ$	1044
employe$	1044
employed$	1044
employes$	1044
employing$	1044
employs$	1044
empower$	982
empowered$	982
empowering$	982
empowerment$	982
empowers$	982
empty$	1803
enabl	995
enable$	248
enables$	248
enabling$	248
encour	1252 2297 811 996
encourage$	989
encouraged$	2199 989
encourages$	989
encouraging$	989
encryp	748
encrypted$	1817
end	308 316 335 376 377 572 579 1674 2636
end$	344 2390 1533 2483 1614 2562 2587 1648 587 2620 2621 2625 2638 801 1028
endeav	829
ended	1202 1212 2391
ended$	2149 2159 2323 2337 2390 2587 1028
ending	316 572 579
ending$	1648 801 1028
ends	316 335 572 1678
ends$	1592 1614 2562 2587 2625 2638 801 1028
enforc	891
engage	1069 1110 1152 690 1874 810 1880 1930 996
engage$	2099 1879
engaged$	2016 2050 2094 1879
engagement$	2057 2221 1759 1778 1861 1879 1935
engages$	2099 1879
engagi	810
engaging$	2050 1879
engend	995
enhanc	811 992
enhanced$	2263 275
enough$	293
enquir	2112 676 1751 1779 947
enrich	995
enrol$	475
enroled$	475
enroling$	475
enroll	1100
enrolled$	2047 1760
enrolred$	475
enrols$	475
ensure	811
ensure$	2277 362 805
ensured$	2263 362 805
ensures$	362 805
ensuring$	805
enter	415 893
enter$	2443
entered$	71 540
enters	893
entrance$	2102
entrances$	2102 1583 2554
entry	1632
entry$	404 1482 1996
entrytime$	2579
entrytimes$	2579
environment$	2258 2300 2641 1873
environments$	2258 2300
episod	955
equally$	1915
equip$	820
equipm	24
equipped$	820
equipping$	820
equips$	820
erode	599
escala	773
escalate$	1932
escalated$	1852
escalates$	1932
escort	416
escort$	409
escorted$	509
escorting$	409
escorts$	409
establ	2069 1252 1745 811
established$	1226 2199
estate	2335 2475 2483
estate$	2461 1555 2539
esteem	1902
ethos	996
evalua	2069 1745
evaluate$	769
evaluates$	769
evaluating$	769
evenin	2112 450 1574 2521 2533 2551 1605 2552 567 568 676 1751 1779 947
evening$	2046 2051 113 2448 2466 521 2559 1620 2570 2573 2574 2576 1631 2581 1636 2584 1640 2588 724
evenings$	2046 2051 113 2466 2540 1620 2571 2575 2576 1631 2582 1636 2584 2586 1640 2588 2590 1662 724 1797
event	2112 676 1751 1779 947
event$	2113 949
events$	2113 2194
every	153 2426 1731 2682 1956
every$	2017 2042 2064 2074 1168 2146 1304 1342 1345 2536 526 541 2673 2674 660 2678 672 691 875 2004
everyb	52 153 212 252 1321 278
everybody$	1121 1281 1347 1371 791
everyo	52 153 1269 212 252 1321 278
everyone$	1121 2216 206 1281 1347 1371 791
everything$	2239 1828 1884
evict	414
eviden	748
evidence$	41 64 1817 1859
evidenced$	69
evident$	1767
evolve$	2172
evolvees$	2172
evolves$	2172
except	2502
exchange$	207
exclud	1179 2382 404 413 440 1511 451 565 895
exclud$	443 897
exclude$	443 445 897
excluded$	2126 343 2381 1482 2458 2460 445 2490
excludes$	443 445 897
excluding$	443 445 897
excludning$	443
excludring$	443
excluds$	443 897
exclus	955
exclusion$	133 319 320
exclusions$	133
exerci	2112 676 1751 1779 947
exhibi	89 1158
exhibition$	85
existing$	1226 2211 875
exit	377 601
exit$	588 1670
exiting$	588
exits$	2554 588
expect	833 1902
expectations$	1872
expected$	348
expel	440 451 895
expel$	443 897
expele$	443 897
expeles$	443 897
expeling$	443 897
expell	1511 451
expelled$	2458
expelning$	443
expelring$	443
expels$	443 897
expenditure$	22
experience$	2293
experiences$	698
explai	1094 1176 1208 2155
explain$	2123
explained$	2041
exploi	2299 1814 1008
exploit$	2655
exploitation$	1870 958
exploitative$	958
exploited$	958
exploiter$	958
exploiters$	958
exploiting$	958
exploits$	958
explor	1217 150 2193 1252
exploration$	2221
explore$	985
explored$	2164 2199 2244 985
explores$	985
exploring$	985
exposed$	1456
exposu	833 1902
express$	2287
extend$	1026
extending$	1026
extends$	1026
extent$	5
extra$	301 696
extrac	625
extract$	578
extricate$	578
eye$	2198 867
eyes$	867
facili	2069 1745 811 992
fade	1678
fade$	2620 2625
faded	2636
fades	2636
fades$	2625
fair	89 1158
fair$	2118 2150 1727 1943
fairly$	2184 1915
fairs	1158
faith$	1921
fall	1212 953
fall$	92 2159 266
fallin	953
falling$	266
fallping$	266
falls	1212 953
falls$	2159 266 1447 1678
famili	27 28 29 52 53 2098 139 1887
families$	0 1 2021 12 16 18 1097 1098 2049 1121 59 1137 83 84 1163 2187 1317 261 1341 1393 379 2474 2488 1542 2684 1878 1889 970
family	53 2098 2327 1386 1393 1406 1413 361 1450 388 2426 444 457 1528 2475 2483 2495 484 2515 1569 1570 2518 1581 2622 1956 1957 899 1969
family$	0 1 2021 12 16 18 2049 84 1163 1219 2474 1542 640
far	470 619
far$	158 470 1539 1546 1552 545 1615 1691
fare	1719
fare$	61 2666
fares$	61 2666
fashion$	2196
faster$	1938
father	1523 2475 2495 484
father$	969
fathers$	261
fear	1208 2155
fear$	1791
fears	1208 2155
feasibility$	1894 827
feasible$	1826
february$	2142
fed$	2218
fee	1719
fee$	2666
feed$	199
feedback$	65 677
feeding$	199
feeds$	199
feel	2122 1208 2155 1319
feel$	2266 1322 1368 720 737 1873 950
feelin	833 1902
feeling$	950
feelings$	698
feels	1208 2155
feels$	1322 720 737 950
fees$	2666
fell	1212 953
fell$	2159
felled$	1768
felt	2122 1208 2155
felt$	720 737 950
fenc	395
fence	24 2659
fence$	55 90 1010
fenced$	2433 419 1010
fences$	90 1010
fencing$	55 90 1010
festiv	89 1158
festival$	2671
few$	2148 1238
fewer	97 751
fewer$	1166 105 1820 951
fi	1464
fight	955
fight$	2132 133
fights$	2132 133
figure$	2088 1160
figures$	2088 1160 1750
file	2069 1133 1138 1222 1745
file$	2080 2085 2087 2166 2167 2169 2170 693 1840
filed	2069 1745
filed$	71
files	1123
files$	2070 2080 2085 2087 2169 693
fill$	1742 800 916
filled	1100 2069 1745
filled$	2047 916
filling$	800 916
fills$	800 916
film	2112 2654 1742 676 1751 1779 947
film$	23 85 2662 2663 2671 1727 2680 2685 2689
filming$	946
films$	2671 2685 946
final$	2082
find	1176 1427 627
find$	1171 2123 1208 220 631 675 735 1805 848
finde$	631
findes$	631
findin	1216
finding$	2161 2163 220 631 675 848
finds$	1171 220 631 675 735 1805 848
fine	1719
fine$	2666
fined	2382
fined$	2381
fines$	133 2666
finish	1071 2069 1148 539 1632 1745
finish$	2620
finished$	2018 1086 2082 2095 2101
finishingtime$	2579
finishingtimes$	2579
finishtime$	2579
finishtimes$	2579
firm	53
firm$	868 871
firmer$	868 871
firmly$	2184
first$	1239 1798
fish$	936
fishes$	936
fishs$	936
fit$	2174 1012
fits$	1012
fitted	1100 1124 1157 1711 684 1753
fitted$	2047 2071 2104 2658 686 1012
fitting$	1012
five	27 29 44 106 1192 136 139 2327 1386 1393 1406 1413 361 1450 388 2426 2427 1483 1512 444 494 2515 1569 1570 2518 1581 524 2622 1734 1739 1787 1956 1957 899 1969
five$	1098 1113 79 83 89 101 1175 1205 2158 2327 1386 1393 1406 1413 361 1450 388 2426 2430 2451 2459 444 2515 1569 1570 2518 1581 566 2615 2622 2640 1715 1732 2681 1956 1957 899 1969 1983 1998 2009
fix	427
fix$	908
fixed	684 1753
fixed$	908
fixes$	908
fixing$	908
flag	203
flagged$	2218
flat	477 1605 2552
flat$	2342 481 1589 2557 2690 2691
flats	2552
flats$	2342 1589 2557 2691
flexib	1328
flexible$	2275
flies$	480
floor	2475 1605 2552
floor$	2638
floors	2552
floors$	2638
flourish$	2287
flowing$	2229
flush	414
fly$	480
flyer	2112 676 1751 1779 947
flyers$	1987
fobs$	88
focus	811
focus$	1234 1843 994
focuse	794
focused$	1863 1886 1926 994
focuses$	994
focusing$	994
focussed$	1886 994
focussing$	994
follow	1108 1179 138 2622
follow$	184 1285 1286
followed$	2126 2139 1252
followers$	2055
following$	184 1792
follows$	184
food$	2685 1988
footag	748
footage$	1817
footba	1732
football$	2679 679 1998
footfa	13 72 1141
footfall$	2088 1778
for	466 515 1753
for$	2040 1119 2091 2096 2137 2164 2204 2210 2247 1308 2262 2273 1380 2336 1479 2467 2567 2667 2678 1798 1846 1850 1851 1857 1863 1875 1896 1993 2000 2013 974
forbid	316 318 334 335 337 383
forbid$	317 1448 581
forbidden$	2323 357 2390
forbidding$	581
forbided$	581
forbiding$	581
forbids$	581
force$	960
forefront$	1292
forge$	850
forgeing$	850
forges$	850
forgiving$	1862
form	2370 448 1537 1574 2521 2533 1597 1603 2550 2551 1605 2552 1611
form$	23 2369 1517 2479 2484 2485 2491 2544 2546 2558 850
forming$	2388 850
forms	2112 2521 1575 1588 2550 2552 676 1751 1779 947
forms$	23 2491 2522 2535 2540 2544 2558 850
fortnightly$	2017 2678
forum	19 38 2112 676 1751 1779 947
forum$	1107 2206 2207
forwar	1252 1285 1286 755
forward$	2178 2199 2232 2233 1760 1824 1829 1941
forwards$	1824 1941
foster	811 995
foster$	477 898
fostering$	898
found	1125
found$	2072 1433 365 366 2407 735
four	106 139 2327 1386 1393 1406 1413 361 1450 388 2417 2426 2427 1483 1512 444 474 2515 1569 1570 2518 1581 524 2622 1739 1787 1956 1957 1966 899 1969
four$	1175 2158 2327 1386 1393 1406 1413 361 1450 388 391 2426 2430 2459 444 1520 1528 2512 2515 1569 1570 2518 1581 566 2622 2640 1718 1724 1725 1956 1957 1966 899 1969
fragme	616 900
fragment$	602
fragmente$	602
fragmented$	602
fragmentes$	602
fragmenting$	602
framew	2112 676 1751 1779 947
fraternise$	1953
free	619
free$	1587 611 927
freedom$	271
frequency$	6
frequent$	181
fresh$	1518 455
friday	450 567 568
friday$	2046 450 2466 567 1636 568 2584 2668 1729 2677
fridays$	2046 2466 1636 2584 2668 1729 2677
friend	27 28 29 44 78 106 1180 119 1192 136 1207 139 1210 252 1321 2327 1385 1386 2339 1393 1406 1413 2375 361 2378 2385 2386 2396 1450 2400 2403 388 1462 2426 2427 1483 2440 1509 1512 444 457 1528 2486 474 494 2515 1569 1570 2518 2526 1581 524 1599 532 1646 2594 2598 2600 2614 1668 2622 2635 1689 1695 1702 1734 1739 1787 1955 1956 1957 899 1969
friend$	2127 2129 1547 2546 628 1700 2648
friendlier$	1789
friendly$	2150 2260 1943
friends$	1097 1098 1113 1147 79 83 101 2117 102 1175 2124 2127 2129 1188 1205 2154 2157 2158 1366 2325 1390 2352 2354 2356 2357 342 2361 2363 2374 2379 2383 1445 2401 2402 1468 2420 2422 2430 1503 2451 2456 2459 2468 453 2493 2499 2520 511 2546 2577 566 2595 2596 2599 2606 2608 2610 2612 2615 2617 1672 2624 2626 2627 2628 2630 615 2634 2637 2640 2642 628 2644 2645 2646 1700 2648 2649 2650 1704 2652 2681 1878 1973
friendship$	310 2332 2347 342 453 507 511 1611 2593 2595 2596 2597 2603 2604 2606 2610 2614 2615 2618 604 609 2627 1685 2637 1694 1695 2642 628 1702 2649 2650 1706 1973
friendships$	310 2332 2347 342 453 507 511 2593 2595 2596 2597 2603 2604 2606 2610 2615 604 609 2627 2637 2642 628 2649 2650 1973
from	2396 1647 1679 1722
from$	2048 1134 114 1186 1211 1232 1331 1403 1410 1412 1418 2372 1426 2387 1514 2467 2473 2497 1557 1573 538 1648 1649 1669 1670 1680 1683 2667 2669 2676 2678 2688 719 1799 1802 1846 1961 1989 2012
full$	236 1364 709
fuller$	236
fully$	1154
fun$	81
functi	1129
functional$	2076
fund$	40 1031
funded$	1031
fundin	2112 2255 676 1751 1779 947
funding$	40 1224 193 1849 1031
funds$	40 1031
furniture$	2685
furthe	205 227
further$	1238 1274 1296 1401 1546 766
future	205
future$	2176 1274 1401 1841
gain$	795 853
gaining$	795 853
gains$	795 853
game	89 1158
game$	2685
games	1158 1732
games$	2679 2685
gang$	320 881
gap$	2282 606 613 1869
gaps$	2282 1869 1882
garden$	85 2662 2690 936
gardenes$	936
gardens$	936
gate	24
gate$	2064 55 2102 90
gates$	2064 55 2102 90 2554
gather	1384 1385 2333 2335 2338 2339 1398 1404 1405 1417 1421 2370 2373 1441 2411 1483 1561
gather$	131 2331 2345 2346 2353 2364 2368 2377 2407 2432 1486 2434 2435 2443 1560 2508 1596 790
gathered$	2319 1433 2407 1746 1767
gathering$	2332 2351 2355 2388 2415 2416 2424 2603 790
gatherings$	2351 2352 2355 2416 2430
gathers$	131 790
gave$	2027 2110 449
genera	227
general$	1296
get	2122 1176
get$	2123 172 2190 287 1463 420 1579 1596 578 595 642 720 779 790 876
gete$	779
getes$	779
geting$	420 779 790
gets$	172 2190 287 420 578 595 642 720 779 790 876
getting$	172 287 1441 578 595 779 876
gift$	1189
gifts$	1189
gig	89 1158
gig$	2671
gigs	1158
girl	1180 2327 1386 1393 1406 1413 361 1450 1452 388 2426 444 457 1528 474 2515 1569 1570 2518 1581 2622 1956 1957 899 1969
girl$	2127 2129 2474 1547
girlfriend$	970
girls	27 28 29 44 78 119 1192 136 139 252 1321 2327 1386 1393 1406 1413 361 1450 388 1462 2426 2427 1483 1509 1512 444 1519 494 2515 1569 1570 2518 1581 524 532 2622 1734 1739 1787 1956 1957 899 1969
girls$	1097 1098 1113 1147 79 83 101 102 2124 2127 2129 2131 1188 1205 2158 1366 1445 2420 2422 2430 1503 2451 2456 2459 2474 2512 2520 566 2615 2681 1965
giv	918
giv$	246
give	227
give$	1296 233 237 246 269 449 579 802 849 919 1022
giveing$	849
given	2028 1100 2067 2069 1157 98 1217 227 281 515 1745
given$	2047 1105 2069 2073 2104 1167 112 1187 2164 1296 2244 233 237 1350 1745 692
gives$	237 246 269 449 802 849 919 1022
giving$	233 237 246 449 579 802 919 1022
givs$	246
go	2023 2122 1176 190 415 436 539
go$	1078 1092 1159 2109 2117 2123 131 1217 2190 2235 1417 1505 454 467 1545 480 487 1559 1560 509 1579 549 589 1659 1710 726 953
goal$	1924
goalpo	24
goalpost$	55
goalposts$	55
goals$	1924
goe$	2322 1559 1591
goes	2058 2063 190 415 539
goes$	1078 1092 1159 2109 2117 2190 2322 1447 454 467 1545 480 487 1559 509 1591 589 1710 668 726 953
going	1088 205 415
going$	2035 1274 2229 1357 2350 2373 1438 2399 589 1792 1853 1875
gone	2058 1178
gone$	1092 1094 2069 2105 1159 2109 2125 2135 1745 726
good$	2150 2266 1346 2496 1580 1698 709 776 856
gos$	131 1559
got$	32 595 720
govern	53
government$	1850
governor$	2083
governors$	2083 689
gp	754
gp$	1823 971
gps	53
gran	2475 2495 484
gran$	970
grand	1452 2495
grandad$	970
grandbrother$	969
grandcarer$	969
grandcarers$	969
granddad$	969 970
granddaughter$	969
grandfather$	969
grandm	1523
grandma$	970
grandmother$	969
grandmum$	969
grandp	1523
grandparent$	969
grandparents$	969
grandsister$	969
grandson$	969
granma$	970
granny$	970
granpa$	970
grant	2112 676 1751 1779 947
grant$	40 654
grante	2069 1745
grante$	654
granted$	654
grantes$	654
granting$	654
grants$	654
grass$	699
greate	96 808
greater$	1165 236 275 1364 301 775 856
green$	2119 2120 1774 1795
greet	1177 1009
greet$	2124
greete	122
greeted$	1191
greets$	2124
grew	2107 2109 953
grip$	2469 1688 620 1690
groom	1814 1008
groom$	2655
groomed$	958
groomer$	958
groomers$	958
grooming$	958
grooms$	958
ground$	1936 887
grounding$	887
grounds$	887
group	27 28 44 78 2112 106 1192 136 1207 139 1209 1210 252 1321 2327 1386 1393 1406 1413 361 2386 1450 2400 2403 388 1462 2426 2427 2429 1483 1512 444 2475 2486 494 2515 1569 1570 2518 1574 2521 1581 524 2550 2552 1643 2594 2598 2600 2602 2614 1668 2616 2622 2635 1689 1734 2682 1739 676 1751 1779 1787 1880 1955 1956 1957 899 1969 947
group$	1097 1107 1113 2085 2086 1147 79 83 101 102 1175 2124 2129 1205 2154 2156 2157 2158 2295 1366 1390 2347 2352 2356 2357 342 2363 2371 2379 2383 2389 1444 1445 2393 2402 1468 2416 1470 1472 1473 405 1476 2430 2432 2451 2459 2461 1517 453 2472 2479 2484 2493 2499 2520 2522 507 511 1590 2546 2557 2558 2560 2577 566 1639 571 1641 2591 2595 2596 2599 2604 2606 2607 2608 2609 2610 2611 2615 2617 2618 1672 605 2624 609 2626 2627 2628 2630 615 2632 1686 2637 2640 1694 2642 2644 1699 2649 2653 2681 1973
groupactivities$	2590
groupevenings$	2590
groupi	2373
groups	1483 2521 2550 2551 2552
groups$	2085 2086 2327 1386 1393 1406 1413 361 1450 388 1458 390 2416 1470 1472 1473 405 1476 2426 2430 444 2515 1569 1570 2518 2522 1581 2535 2557 2558 2560 2622 2632 2642 1699 2649 2653 1956 1957 899 1969
groupsession$	2590
groupsessions$	2590
groupwork$	2590
grow	2107 2109 953
grow$	2287 1666 720
grows	953
grows$	720
growth$	96
guard	25 26 1116 53 1180
guard$	46 48 108 2127
guardian$	970
guards$	46 48 84 108 2127
guidan	2112 676 1751 1779 947 996
guidance$	193 2243 1849
guide	992
guide$	578
guided	992
guidel	86
guideline$	87
guidelines$	87
guides	992
guidin	992
gulf$	606 613
gym	30 57 1751
gym$	679
had$	2034 32 77 2143 2286 680 710 1781
haircuts$	1988
half	52 474 2521
half$	1121 81 97 132 1528 1532 532 1605 1779
hall	30 35 57
hall$	2418 2461 2472 2560 553
halls$	2560
halt$	587
halv	953
halved	1202 1212
halved$	2149 2159
halves	1574 2521 2551 1605 2552
halves$	2327 1386 1393 1406 1413 361 1450 388 2426 444 2515 1569 1570 2518 1581 1614 2562 2622 1956 1957 899 1969
hand	918
hand$	2267 1927 1023
handbook$	2059
handed	2028 2069 1157 98
handed$	2027 1100 2069 2104 1167 1745 684 692
handing$	1023
handle$	2623
handou	2112 676 1751 1779 947
handov	1344
handover$	2291
handovers$	2291
hands$	1023
hang	2411
hang$	1384 2370 2435
hangin	1441
hanging$	2333 2373 1428 2388 2399 2424
happen	1088 2069 2105 1745
happening$	2035
happier$	1789
happy$	1553
hard$	352 1892 871
harder$	352 871
harm	138 1814 750
harm$	2655 1819 1870
harmed$	1819
harmful$	1580 1819
harming$	1819
harms$	1819
harnes	995
has	549 774
has$	32 33 1122 1132 73 77 80 82 1154 118 224 2294 290 712 1785 864
have	2122 549 774
have$	33 1122 1132 73 77 80 82 1154 118 224 230 256 267 2294 290 312 1454 1481 712 1785 864
haven$	2258 2300
having$	230 290 1429 1791 864 941
he	139 474 476
he$	1341 2301 1365
head	25 26 1116 2682
head$	2061
headco	13 72 1141
headcount$	2088
heal$	798
heale$	798
heales$	798
healing$	798
heals$	798
health	2299 1379 626 633
health$	754
healthier$	2326
hear$	1758
heard	2139 1208 2155 2315 1874
heard$	2269 2319 957
hears$	1758
heart$	1292
heater	24
hedge$	55 699
hedges$	699
held	1100 2063 2067 2069 2105 95 150 151 152 1745 771
held$	2047 2097 1164 1220 1221 2286
hello	1177
hello$	2124
helmet	24
help	2297 811 832 993
help$	140 2243 250 272 595 673 1883 1901 1935
helped	525
helped$	140
helpfu	2193
helpful$	2150 140 1826
helpin	811
helping$	250 673
helpline$	23
helplines$	23
helps$	250 595 673
her	1203 2327 1386 1393 1406 1413 361 1450 388 2426 444 1528 2500 2515 1569 1570 2518 2527 1581 517 2602 2616 2622 1804 1956 1957 1966 899 1969
her$	2042 154 1355 446 1527 1650 1657 859 1982 1984
here	1217
here$	2116 2164 2165
hierar	963
high$	709 845
higher	96 953
higher$	1165 709 845
highli	995
hike$	2672
hikes$	2672
him	1203 2327 1386 1393 1406 1413 361 1450 388 2426 444 1528 2500 2515 1569 1570 2518 2527 1581 517 2616 2622 1804 1956 1957 1966 899 1969
hir$	1044
hire$	1044
hired	684 1753
hired$	1044
hires$	1044
hiring$	1044
hirs$	1044
his	2602
his$	2042 154 1355 446 1527 1650 1657 859 1982 1984
hit$	683
hits	1108
hits$	2055
hockey	1732
hockey$	2679
hold	1668 771 774
hold$	1115 169 218 1427 431 2469 501 2615 1688 620 1690 765 852 864 902 922 1036
holded$	431
holding$	218 431 765 852 864 922
holds	2063 1123
holds$	1115 2070 169 218 294 431 765 852 864 922 1036
holiday$	483
holidays$	483 2565
holidayss$	483
holist	227 812
holistic$	1296
home	396 2475 477 2533 1603 2550 2551 1605 2552 1632 2686
home$	2025 2049 2150 2342 364 2397 2398 1465 2414 1478 2458 2463 2491 481 1554 2529 2661 731 2012
homes	1583 1588 2550 2552
homes$	2049 2342 2414 1478 2491 2530 2535 2540 2684
hometime$	2579
hometimes$	2579
honest$	2150 1862 1943
hope	1208 2155 2297 829
hope$	1307 257 1921
hopes	1208 2155 829
hoping	829
horizo	833 1902
host$	2152 1044
hoste$	1044
hosted	2069 2105 1745
hosted$	1044
hostel	1588 1605 2552
hostels$	2535
hostes$	1044
hosting$	1044
hosts$	2152 1044
hotline$	60
hotlines$	60
hotspo	748
hotspot$	1817
hotspots$	1817 1837
hours	93 2112 676 1751 1779 947
hours$	2051 45 49 1162 94 2113 1662 1677 685 1989
house	448 477 1603 2550 1605 2552
house$	2342 1517 481 501 2690 2691
housed$	2490 1572
household$	1542
households$	2488
houses	1574 2521 1583 1597 2550 2552
houses$	2342 2530 2544 2564 2691
housin	448
housing$	1517
how	158
how$	51 74 1227 1243 1786 1807 1894 2003
hub	30 35 1751
hub$	56 2300
hubs$	56
humili	967
hung	1711
hung$	2658
hurt	1179 138 1814 750
hurt$	2126 2153 2655 1815 1819
husband$	970
hustl	414
identi	2069 1125 1176 1252 1745
identification$	1681
identified$	2072 1142 2199 2244 704 1775 1777 964 994
identifies$	813 964 994
identify$	2123 220 813 964 994
identifying$	220 813 964 994
identifys$	220
identity$	2261
if	1485 751
if$	155 179 2200 296 2412 2425 2428 2429 1820 757 1841 1842 863
imam	25 26 1116
impact$	1838
implem	4 2069 215 1284 1745
implementation$	1073
impos	891
impossible$	352
improv	2107 96 808 811 953 992
improve$	1165 804
improved$	1165 2263 275 709 1891
improvement$	85 96 2231 1941
improvements$	85 2231 1941
improves$	804
improving$	804
in	1254 1268 1280 1508
in$	1112 2070 2071 1140 2099 1155 2106 1162 1165 99 2121 1195 127 1197 130 1204 159 160 2197 2201 1258 1264 2215 1273 2227 2262 2279 1363 328 2397 2398 2443 1505 1506 2471 465 548 2578 1717 2667 1726 2673 2675 1730 2678 2686 2687 2689 1780 1797 1799 1803 1905 1920 858 1931 901 1985 2001 2002 2007 2013 974
incide	955
incident$	2132 133 783
incidents$	2132 133 783
includ	1217 149 2315 1874
include$	2164 2336
included$	2164 1218 1767
inclus	242 284 812
inclusion$	1000
inclusive$	1311 2260 1353 1862 1943
increa	2107 2109 96 774 811 953
increase$	96 1165 275 1932
increased$	1165 236 2263 275 709 1891
increases$	1932
increasing$	1165 275
indivi	1594 575
individual$	573
individually$	2453 2541 1962
indoors$	2397 2398
induct	1153 2112 676 1751 1779 947
inducted$	2100
influe	2299 2633 1930 992
influence$	1405 2352 1456 2469 2594 1688 620 1690
influenced$	1456
influential$	1964
inform	2043 2045 2093 2112 1276 676 1751 1779 1874 947 993
information$	2052 1110 1271 2219 2223 272 1859 1880
informed$	2044 2222 2269 1840 1886 1926
injunc	319 1388 320 1389
injunction$	1950
injunctions$	1950
injur	955
injure	750
injured$	1819
input	2112 1370 676 1751 1779 947 996
input$	2317
ins$	1162 2197 1726
inset	2112 676 1751 1779 947
inside$	2397 2398 1652
insigh	833 1902
insight$	1859
insist$	362
insistd$	362
insists$	362
inspector$	706
inspectors$	706
inspire$	983
inspired$	983
inspires$	983
instagram$	375
instal	1100 2069 1124 1157 1745 684 1753 1009
installation$	85
installed$	2047 2071 2082 2104 686
instead$	125 1200 561 570 1644 751
instil	995
instru	337
instruct$	324 394
instructed$	324 348 394
instructing$	324 394
instructs$	324 394
intake	2556
integr	995
intell	1276
intelligence$	1271 2223 1859
intend	829
intention$	257
inter$	205
interaction$	1439
intercom$	60
intercoms$	60
interest$	2271 2311
interests$	628
interpreter$	61 2128 2691
interpreters$	61
interrogat$	819
interrogate$	819
interrogates$	819
interrogating$	819
interrogats$	819
interv	2043 2045 2112 676 1751 1779 832 947 995
intervention$	1861 1882 1901 1935 1001
interventions$	1882 1935 1001
interview$	940
interviewed$	2044 940
interviewing$	940
interviews$	940
into	1268 466
into$	2164 2199 1264 2215 1349 463 2516 548 1713 1893 1912 901
introd	4 2069 1745 891
introduce$	1068
introduced$	1068
introduces$	1068
introducing$	1068
introduction$	1073
invest$	836
investigate$	825
investigates$	825
investigating$	825
investing$	836
invests$	836
invita	2112 676 1751 1779 947
invitation$	9
invitations$	9
invite	1069 1094 2043 2045 2067 2093 1153 713
invite$	1454 1052
invited$	2016 2041 2100 1782 1052
invites$	1052
inviting$	2260 1052
invoice$	701
invoices$	701
involv	1370 1874 992
involvement$	2317
is	1072 150 226
is$	1092 43 1126 80 1154 1159 100 103 135 144 176 1262 1322 1326 260 2290 1513 1543 503 642 651 661 720 725 737 739
island$	2539
isolat	900
isolate$	896
isolates$	896
isolating$	896
isolation$	311 2463 1970
issue	996
issue$	1231 1234 2212 2217 2219 2226 783 1876 1916
issued	1100 2069 1157 98 1745 684 1753
issued$	2028 2047 2104 1167 112 1770
issues	1880 996
issues$	1231 2212 2217 1271 2219 2226 783
it	1203 2155 1804
it$	1079 1225 1231 2212 1733 1796 737 1916 1977 1982 1983 1995 2004 2008 2015
item$	1772
items$	1772
its$	243 1333 1355 2660 1721 1723 1724 1738 859 1981 1982 1984 1989 1990 2004 2008 2015
itself$	1904
ivy$	699
january$	2142
job$	2691 693 701
jobs$	2691 693 701
jog$	936
joges$	936
jogs$	936
join	1089 2036 2067 1152 1407 1427
join$	1344 854 1067
joined	2067 2069 2079
joined$	180 205 1278 1370 1874 812 854 1067
joining$	2050 1067
joins$	1067
joint	1110 205
joint$	2057 1274 1639 571 1641 2591 1645 776 855
jointly$	1854
judgem	996
judgement$	2248 1866
judgemental$	1311 1353
judgme	996
july$	2142 1196
june$	2142 1196
keep	2122 1392 344 383 627 771 774
keep$	145 165 182 204 208 213 2277 317 349 351 363 1448 1449 381 382 1463 399 402 430 431 501 502 546 767 784 795 817 852 902 1017
keeped$	402 430 431
keepin	771
keeping$	165 182 204 208 213 317 349 351 363 381 382 402 430 431 501 502 546 767 784 795 902 1017
keeps	771
keeps$	145 165 182 204 208 213 317 349 351 363 381 382 402 430 431 501 502 546 767 784 795 852 902 1017
keepting$	430 546
kept	2069 150 151 152 1252 1745 771
kept$	2019 1213 145 1220 1221 2199 213 1283 343 381 382 413 501 1572 767 902
kepting$	767
kepts$	767
keys$	88
keyworker$	2089
kick	440
kid	1452
kids$	2361 2645
kind$	2118 2150 1701 1943
kinder	633 1703
kinder$	1789
kindly$	1915
kit	24
kit$	88
kitche	30 2659
kitchen$	85
kits$	88
knew$	2143 717 738
knife$	961
knives	109
knives$	961
knock$	945
knocke	2069
knocking$	945
knocks$	945
know	2122 1208 2155 1874
know$	2277 1354 2303 717 738
knowing$	717 738
knowle	833 1902
knowledge$	272 1859
known	122 150
known$	1191
knows	1208 2155
knows$	717 738
kpi$	1752
kpis$	1752
label	967
lad	1452 474
lads	27 44 2327 1386 1393 1406 1413 361 1450 388 1462 2426 2427 1483 1509 1512 444 2515 1569 1570 2518 1581 524 532 2622 1956 1957 899 1969
lads$	1113 79 2124 1366 1445 2420 2422 2430 1503 2456 2459 566 1812
laid$	1130 2101
lamp	24
lamp$	55 90 1765
lamps$	55 90 1765
landin	2475 1605 2552
landlo	25 26 1116 53 2682
landlord$	62 1975 958
landlords$	958
language$	1888 1924
lanyard$	2062
lanyards$	2062 88
lapse$	2620
larger$	1474 2423
last$	2121 1195
lasted	2141 126
late	1161 1717
late$	521 2664
later$	1601 1841
laugh$	2117 1790
laughs$	2117
launch	2069 1745 684 1753
laurels$	699
lawyer$	973
lcs$	2087
lead	25 26 1116 53 1139 2098
lead$	54 2086 2089 2152 1286 578 656 1773 708 2010
leader	25 26 1116 2327 1386 1393 1406 1413 361 1450 388 2426 2457 442 444 457 1528 476 2501 2515 1569 1570 2518 1581 2622 1956 1957 1966 899 1969 963
leader$	706 1964 1965
leaders$	706 1964 1965
leadin	474 1966
leading$	656
leads$	2152 656 1773
leafle	86 2112 676 1751 1779 947
leaflet$	9 2052 2062 2113 2662 1987 949
leaflets$	9 2062 2113 1987
learn	811
learn$	262 2514 544
learni	2112 1276 676 1751 1779 947
learning$	2223 262 1848 997
learns$	262
least$	2074
leav	377 918
leave	2122 1463 396 415 436 539 579 601
leave$	145 146 1465 1505 1560 1648 1670 603
leaves	415 436 539
leaves$	145 146 1505 603
leavin	415 1632 579
leaving$	145 146 1648 603
leavingtime$	2579
leavingtimes$	2579
led$	279 1456 1886 1926
left	150 2391
left$	1213 145 146 2468 794
lend	1011
lenient$	1862
lens	996
lent	684 1753
lent$	684
less	608
less$	584 585 1655 1676 751 952
lessen	612 617 2636 621 995
lesson	57 2112 1558 1574 2521 1587 1603 2550 2592 676 1751 1779 947
lesson$	2113 2115 2151 2448 2546 553 949
lessons$	2113 2115 2144 1199 2151 2534 1801 1988 1996
let	1177 436
let$	285 1374 1378 1391 1419 1449 1454 1481 432 433 434 436 1505 437 438 590 1665 665
leted$	1374 432
leting$	432
lets$	285 432 433 434 1505 437 438 590 665
letted$	1374 432
letter	2112 676 1751 1779 947
letter$	9 2052 2128 133 1987
letters$	9 133 1987
letting$	285 432 590
level$	1160 709
levels$	1160 709
levera	995
liais	1839
liaise	1094
liaise$	979
liaised$	2041 1095 979
liaises$	979
liaising$	979
liaiso	1110 1250
liaison$	2057 2197 2221 979
librar	25 26 30 1116
library$	2418 2461
licenc	2112 676 1751 1779 947
licence$	2062 319 2670
licences$	2062 2670
license$	2670
licenses$	2670
life$	624
lift	621
lift$	2548 2690 912
lifted	2636
lifted$	912
lifting$	912
lifts$	2549 2690 912 1988
light	24 1464
light$	55 90 641 1765 907
lighter$	1789
lighti	24
lighting$	55 90 1873 907
lights$	55 90 641 1765 907
like	1208 2155
like$	1307 2312
liked	122
liked$	2090 1191
likes	1108 1208 2155
likes$	2055
limit	308 316 1392 336 427 608
limit$	306 430 431 432 435 593
limited$	2323 430 431 432
limiti	316
limiting$	306 430 431 432 593
limits	316
limits$	306 411 430 431 432 593
limitted$	432
limitting$	306 430 432
line	755
line$	23 2162 1821 1824 1940
lines$	23 2162 1277 1821
linger	2373 2411
linger$	2370
link	1385 1668 966
link$	195 211 2332 321 583 2615 1681 667 1925
linked$	195 211 667
linking$	195 211 667
links	1880
links$	195 211 2250 310 2332 321 583 2615 1681 667 1867 1925
liquidlogic$	2087
list	86 1176
list$	3 1090 50 2123 2662 749
listen	2315 1874 993
listen$	161 2237 1790 877
listened$	714
listening$	2237 778 1853 877
listens$	161 877
lists$	1090 50 749
lit	684 1753
lit$	1803
litter$	89
live	2069 2475 1745
live$	2039 2181 2492 2494 479 2514 1572 1591 529
lives$	479 1591 529
living$	2514
loaded	1157
loaded$	2104
loaned	684 1753
lobby$	781
lobbying$	781
local$	2211
locality$	2410
lock	24 395 1009
lock$	55 90 402 685
locked	419
locked$	402 1488
locker$	622
lockers$	622
locking$	402
locks$	55 90 402 685
lodge$	479
log	2112 676 1751 1779 947
log$	50 2087 116
logged	1100 2069 1745 748
logged$	2047 71 1770 1817
logs	1123 748
logs$	50 2070 2087 116 1817
loiter	2373
long$	2148
longer	2122 1423 358 495 550 714 751 953
longer$	1229 305 309 322 338 1430 1564 497 1567 1606 1619 1783 1820 884
look	829
look$	188 210 1286 239 265 298 627 1873 824 862
looked$	2069 150 1252 824
lookin	829
looking$	188 239 265 298 824
looks	829
looks$	188 239 265 298 824
loop$	1840
loosen	599 1678 612 2636 621
loosen$	2625
loosens$	2625
lose$	187 1522 579 1666
loses$	187 1522
losing$	187 1522
lost$	1522
lot$	2383 2504 2611 2640 2645
lots$	293
lower	953
lower$	912
lowered$	912
lowering$	912
lowers$	912
loyalties$	583
loyalty$	583 1681
lunch	89 1158 1558 1574 2521 1587 1632 1728
lunch$	1575 2534 1727 2675 2690 1988 1996
lunche	1158 2521
lunches$	2534 1996
luncht	450 567 568
lunchtime$	2046 113 2466 2579 1636 2584 724
lunchtimes$	2046 113 2466 2579 1636 2584 724
mace$	2206 2207
made	1084 1100 2063 2067 2069 226 1745
made$	2031 2047 2101 112 2284 348 533
magistrate$	973
mail	2112 676 1751 1779 947
mailed	1069 2069 1745
mailed$	2016
main	474 1966
mainta	774 811 993
maintain$	795
maintained$	2263
maintaining$	795
maintains$	795
mak$	631
make$	194 226 229 244 1319 273 291 420 607 631 646 816 850 860
makeing$	420 850
makes	2063 1123
makes$	2070 194 244 291 420 607 631 646 850 860
making$	194 229 244 273 291 607 631 860
maks$	631
male$	1810 1007
males$	1810 1007
mam$	970
man	2136
man$	2132 2665 959 1007
manage	25 26 1116 53 1138 1139 210 1319 525 2682 811 992
manage$	1279 2266 2623
managed$	2263 894
management$	776
manager$	54 62 2085 2086
managers$	62 84
managi	811 992
manner	1247
manner$	2194 2196
many	1496
many$	11 2066 1120 1143 1166 2148
map	86 2112 1173 676 1751 1779 736 947
map$	23 645 2662 716
mapped	1100 748
mapped$	2047 645 1817
mappin	2112 676 1751 1779 736 748 947
mapping$	645 1817 1835
maps$	645 716
march	416
march$	2142 1196
mark$	10 1805
marked$	10 737
marks$	10 1805
mash$	2206 2207
master	2112 676 1751 1779 947
match	89 1158 1728 1732
match$	2671 1727 2675 2679 2680
matche	1158 1732
matches$	2671 2679
mate	1599
mate$	2546
materi	24
mates	2400 2403 2614 1702
mates$	2325 2356 2357 2361 2401 2546 2577 2645 2649
matter$	1217 1231 2226
matters$	1231 2226
maximi	995
may$	1196 2174 177 1373 1673
mayor$	1850
meal	89 1158 1728
meal$	2662 2671 1727 2675 2690 1996
meals	1158
meals$	2671 2690 1987 1996
mean$	2292
meaningful$	1289 792 1939
means$	2173 2292
measur	1298
measured$	69
measurements$	687
measures$	2245 1299
mechanisms$	1299
mediat	2112 676 1751 1779 947
medic	754
medic$	1823
meet	1070 2023 95 2122 2322 1384 2335 2338 2339 1398 1404 1407 1417 1421 2370 1427 374 2396 2411 1561 1839
meet$	2022 1164 2117 131 2235 2331 2345 2346 2353 2364 2368 1422 2377 1431 2384 2432 1486 2434 2435 2443 1559 1560 2508 631 662 683 1758
meete$	631
meetes$	631
meetin	19 1088 1110 1138 1139 93 2112 1250 1385 2333 1405 2373 1428 2395 2399 676 1751 1779 947
meeting$	2035 2057 2085 2086 1162 2113 2197 2206 2207 2321 2332 2347 2350 1441 2424 1640 2588 1648 2603 631 949
meetings$	2057 2085 2086 1162 2113 2173 2197 2321 2352 1640 2588
meets	2063 1123
meets$	2022 2070 1164 2117 131 1559 631 662 1758
meetup$	2351
meetups$	2351 1443
member	27 29 44 53 78 2098 106 1180 119 1192 136 139 1210 252 1321 2327 1386 1393 2344 1406 1413 361 2386 1450 388 1462 2426 2427 1483 2440 1509 1512 444 457 1528 474 494 2515 1569 1570 2518 1581 517 1599 532 2614 2622 1787 1956 1957 899 1969
member$	2061 2127 2129 2474 1547 2546 1965
members$	0 1 2021 12 16 18 1098 1113 59 1147 79 83 84 1163 101 102 1175 2127 2129 1188 1205 1207 2157 2158 1390 1445 1468 2420 2422 2430 1503 2451 2456 2459 2474 2512 566 2615 615 1878 1965
membership$	1515
memora	2112 676 1751 1779 947
men	109 2136 2327 1386 1393 1406 1413 361 1450 388 1462 2426 2427 1509 1512 444 2515 1569 1570 2518 1581 532 2622 1956 1957 899 1969
men$	2132 1445 2420 2422 1503 2456 2459 2665 959 1007
mend	1742 1009
mend$	2689 798
mende$	798
mended	1124 684 1753
mended$	2071 2082 686
mendes$	798
mending$	798
mends$	798
mental	2633
mention$	2162 1821
mentions$	2162 1821
mentor	25 26 1116 53 2098 2112 676 1751 1779 947
mentor$	0 1 2021 1076 12 16 18 54 2089 84 1163 2113 695 1773 708
mentoring$	2065
mentors$	0 1 2021 1076 12 16 18 54 84 1163 2113 1773
menu$	2685
messag	2112 2322 1407 1427 1438 1441 2399 676 1751 1779 748 947
message$	1189 123 1431 2663 1848 1872 1924
messages$	1189 123 2321 1440 1817 1848 1872
messaging$	2321 2350 2388 1872
met	2023 1094 2043 2045 1102 2063 2067 2069 1131 1145 95 525 713 1874
met$	2041 1095 2054 2078 2092 1151 1164 1433 683 1764 1782
meters$	2349
metres$	2349
midwif	754
midwife$	1823
might	1361
might$	177 1373 1673
miles	470 2494
miles$	2349 1539 1546 1550
milestone$	76 1752
milestones$	76 1752
mind$	2205 2310 1840
mindfu	1252 1328
mindful$	2199 2222 2275
mindse	833 1902
minibu	24 2112 2556 676 1751 1779 947
minibus$	2548 2671 2690
minibuses$	2549
minimi	316 336 608 811 995
minimised$	2263 2323
minute	2069 1133 2112 676 1745 1751 1779 947
minutes$	9 2059 2080 117 1608 687 688 1910
miss$	1455
misses$	1455
missin	1179
missing$	2126 955
mistak	967
mitiga	811 995
mitigated$	2263
mix	2322 1384 2335 2338 1417 2370 2396 1561
mix$	2331 2353 2364 2384 2508 1953
mixing	1385 2333 2373 2395 2399
mixing$	2332 2347 1428 2424 2603 1954
mobile$	2030 42
mobili	995
mobilised$	1776
model$	1863
models$	1863
module	2112 676 1751 1779 947
module$	23
modules$	23
moment$	2175 2289 1625
momentum$	1864
monday	450 567 568
monday$	2046 450 2466 567 1636 568 2584 2668 1729 2677
mondays$	2046 2466 1636 2584 2668 1729 2677
money	2255
money$	40
monito	1252 748 1839
monitor$	1817 975
monitored$	69 2199 1817 975
monitoring$	70 1817 975
monitors$	1817 975
month$	2061 483
monthly$	2017 659 681
months$	2176 2496 483
more	96 205 227 2315 2406 808
more$	1165 1168 105 1238 1274 1296 236 1306 241 1313 268 292 293 1364 301 1401 1460 2423 425 1497 1498 2454 633 1703 696 709 1783 1828 766 1884 1946
mornin	450 1605 2552 567 568
morning$	1150 113 2466 521 2574 1636 2584
mornings$	1150 113 2466 1636 2584
mosaic$	2087
mosque	30
most	52 1507
most$	1121 1168 1360 2454 1528 2501
mother	1523 2475 2495 484
mother$	969
mothers$	261
motivate$	984
motivates$	984
motivating$	984
mou	2112 676 1751 1779 947
mounte	1711
mounted$	2658
mov	416 482
mov$	472 473 478
move	415 459 1742
move$	2382 393 396 1489 2464 454 460 2477 462 467 472 473 475 1545 478 480 487 501 601 644 2689 869 1963 913
moved	2382 1511 459 684 1753
moved$	1178 1179 2381 393 2458 454 1526 460 467 472 473 2490 1545 478 487 1562 1572 540
moveed$	475
moveing$	393 475
moveme	748
movements$	1817
movered$	475
moves	459
moves$	393 2464 454 460 2477 467 472 473 475 1545 478 480 487 501 644 869 1963 913
moving	459
moving$	2181 1489 472 473 478 913
movred$	472 473
movring$	472 473
movs$	472 473 478
much$	1120 2148
multi$	1110 205 812
mum	1523 2475 2495 484
mum$	969
mural$	85 2662
murals$	85
museum	30
music	1732
music$	2679 2685 679
must	2290 2294
must$	216 217 247 1330 1543 1673
nailed	1711
nailed$	2658
name	2122 1176
name$	2123 1191 1042
named	2135 1190
named$	1142 2137 704 1777 740
names	2037 748
names$	1817 1042
naming$	2336
nan	1523 2475 2495 484
nan$	970
nana$	970
nanny$	970
narrat	833 1902
narrow$	800
narrowing$	800
narrows$	800
naturally$	1678
near	1598 1599
near$	1229 1396 2514 2546 1730 2001
nearby$	2001
necess	227
necessary$	1296 1825 1826
need$	2288 2294
needed	2193
needed$	1825 1826
needle	109
needs	1874 1880 996
needs$	2288 2294 1882
neighb	119
neighbour$	108
neighbours$	108 1188
neithe	346
neither$	315 327 1415 530 554
nephew	1452
net$	2282
netbal	1732
netball$	2679
networ	19 38 1269
network$	1076 1107 2216 2632 628 2649 2653 1975
networks$	2173 2632 628 2649 2653
never	1423 412 495 550 751
never$	305 309 315 322 327 338 353 1430 401 406 1564 508 510 516 1606 1619 2568 558 618 1820 884
new	626 633 1703
new$	2082 455 1698 630 632 637 696
newcom	2327 1386 1393 1406 1413 361 1450 388 1462 2426 2427 1509 1512 444 2515 1569 1570 2518 1581 532 2622 1956 1957 899 1969
newcomers$	1445 2420 2422 1503 2456 2459
newsle	2112 676 1751 1779 947
newsletter$	9 2059 949
newsletters$	9
next$	1598 1599 1841
nicer	633 1703
nicer$	1698 632
niece	1452
night	1574 2521 2533 2551 1605 2552
night$	2046 2051 113 2448 2466 2559 1620 2570 2573 2574 2576 1631 2581 1636 2584 724
nights	2521 2552 955
nights$	2046 2051 113 2466 2540 1620 2571 2575 2576 1631 2582 1636 2584 724 1797
no	111 335
no$	120 274 1381 314 332 346 359 369 370 403 407 424 428 429 1507 489 498 531 547 556 574 576 591 592 714 880
nobody	139 274 531
nobody$	2129 1343 327 530 1600 954
nod	1177
nod$	2124
nods$	2124
non	313 879
non$	242 284
nonassociation$	1948
noncontact$	1382
none	139 346 531
none$	274 327 1409 1415 530 1600 554 954
nor$	315 884
normal	995
normal$	1226 178
norms$	1888
north	1549
not	125 1392 335 1423 412 495 550 1644 751
not$	110 111 1194 147 148 305 309 315 322 2340 327 338 350 353 1430 1453 385 387 401 406 491 1564 497 508 510 516 527 1606 1619 2568 554 557 558 569 596 618 1820 884 885
note	2112 1216 203 676 1751 1779 947
note$	50 2161 2162 2163 1860
noted$	71 1767
notes$	50 2080 2085 2162
nothing$	582
notice	86 1208 2155 1388 1389
notice$	90 2237 2311 389 641 685 1958 1959
noticeboard$	2102
noticeboards$	2102
notices$	90 641 685 1958 1959
notifi	2093
november$	2142
now$	1154 1172 2121 2496 875
nowhere$	330
number	13 86 2136
number$	14 20 23 31 34 2052 37 39 68 1160 1496
numbers$	2066 88 1160 1496 694
nurse	25 26 1116 53 2098 754
nurse$	1076 54 695 1823 971
nurtur	242 284 811 992
nurturing$	1311 1353
observ	2112 676 1751 1779 947
obtain	2069 1745
obtain$	790
obtained$	1746 1767
obtaining$	790
obtains$	790
occasi	955
occasions$	1662
occur	1248
occur$	2195
occurs$	2195
october$	2142 1196
of	1118
of$	2020 1103 1119 1135 2123 1185 2140 1194 2147 1211 2164 2203 201 2242 2252 1314 2307 1380 2367 2405 1459 1466 1479 2440 1510 1538 2489 2561 1652 1670 1705 2669 1784 1786 718 1817 1818 1820 1846 1896 1961
off	1425 2494 1647 2686 1753
off$	2018 2026 2092 1414 2372 364 392 1488 2497 1648 1692 1980 1990 2007
offer	2112 227 1344 676 1751 1779 1880 947 993
offer$	169 220 1296 246 2291 2308 1861 1034
offere	1069 2043 2045 1100 2069 2093 98 2193 227 1309 281 1351 1745
offere$	246
offered$	2016 2047 2073 2097 1167 1252 1296 2244 2256 1350 2298 1553 1034
offeres$	246
offeri	227
offering$	220 1296 246 1034
offers	1123 227
offers$	2070 169 220 1296 246 1034
office	25 26 1116 53 2098 1370
officer$	0 1 2021 1076 12 16 18 48 54 58 84 1163 108 695 1765 1773 960
officers$	0 1 2021 1076 12 16 18 48 54 58 84 1163 108 2317 695 1765 1773 960
often	14
often$	7 1083 1120 2148 1820 1944
older	1519 474 2583 1966
older$	109 2136 2327 1386 1393 1406 1413 361 1450 2400 388 2426 444 1565 2515 1569 1570 2518 1581 532 2622 2629 741 742 743 1956 1957 899 1969 905
oldest	2327 1386 1393 1406 1413 361 1450 388 2426 2457 444 457 1528 474 476 2501 2515 1569 1570 2518 1581 517 532 2622 1956 1957 1966 899 1969
oldest$	2629
on	515 1717 1753
on$	1117 2074 2077 1140 2095 1155 104 2125 2126 1211 167 2200 2233 1303 1320 264 2285 1352 2304 2336 2409 1479 2436 2509 515 555 560 2578 1656 1663 2664 2673 2674 660 1730 2678 2687 1819 1830 1833 1913 1942 1980 1989 1990 2001 2002 2014
once	2429
once$	2017 2438 2441 2443 2450 2678
one	111 2457 474 534 1966
one$	81 1150 2112 2129 1245 1343 1409 1415 2368 421 1491 423 1501 2449 2452 439 447 457 1527 1528 1541 476 2500 2501 2508 517 1594 2541 530 1600 573 575 2609 2624 1743 676 1751 1779 740 1962 1966 1983 1990 947 954
ones$	1150 1484 2512 2586 1965
ongoin	227
ongoing$	1255 1296 776 976
online$	2039
only$	422 426 1502 2541 2589
onside	832
onside$	1901
onto$	1140
open	1100 1161 1717
open$	1099 2047 1104 81 2152 197 2224 2229 2230 1312 1328 2664 1803 1853 1936 1943 2010 1025
opened	1100 2069 1745 684 1753
opened$	1099 2047 2090 2101 112 2286 1025
opening$	197 920
opens$	1099 2152 197 1025
operat	53 1129 966
operational$	2039 2076
operator$	62
operators$	62
opinions$	303 698
opport	2255 2297 1874 1880
opportunities$	1315 271 1882 1883 827
opportunity$	2186 2251 271 827
opposite$	505 1578 1586 523 545 1615 1691
optici	754
optician$	1823
optimi	811 995
option	2255 2297 1605 2552 1895
option$	2192 1894 827
options$	1882 1894 827
orange$	2119
orbit$	1688
order	1093 2330 319 1388 1389 337 404 416
order$	2040 2076 2329 324 362 389 394 420 701 1958 1959
orderd$	362
ordere	1093 2069 1149 1745 684 1753
ordered$	2040 2096 324 348 394
ordering$	324 394 420
orders	1388 1389
orders$	2329 324 362 394 420 701 1958 1959
ordina	25 26 1116 180 215 1284 992
ordinary$	178
ordinated$	1249
organi	2069 2105 1745
organisations$	1267
organise$	2152 655
organised$	655
organises$	2152 655
organising$	655
other	1269 252 1321 2339 2344 2375 2378 2385 2386 2400 2403 1519 1536 2486 2526 2537 2547 1623 2583 1637 2594 2598 2600 2602 2614 2616 2635 626 633 1703 883 1955
other$	2177 1261 2211 2216 1289 1390 325 326 2343 2347 1401 2351 2354 2356 2357 2359 2362 2365 2366 2374 2379 2383 1443 2401 2402 2452 1519 1521 453 464 1534 1544 2493 1551 2499 2502 1556 2505 1565 2520 505 2537 523 1595 1601 536 1609 2577 2583 2595 2596 2606 2608 2609 2610 1672 2624 2627 2628 2630 2635 2637 1691 1696 1697 1698 630 2647 1952
others	1269 1424 2600 2614
others$	2216 2278 1390 2343 2352 2354 2356 2357 2359 2362 2363 2371 2374 2379 2383 2401 2402 2442 1521 453 2493 2499 2520 2577 2596 2606 2608 2609 1672 2624 2627 2628 2630 2637 2640
ought	2290
ought$	2294
our	1217 212
our$	2164 1281 243 1333 1355 1721 859
out	1284 619 625 2686 1753 1895
out$	1073 2025 2047 1127 2103 1167 1193 2160 1214 1215 147 2164 1218 1220 1257 2256 2270 2298 2331 2364 367 2396 1471 1482 1488 1505 2455 2473 2475 1529 461 1536 1560 1604 1647 1664 1667 2625 1679 1722 2689 1761 731 1855 1917 1979
outcom	2112 676 1751 1779 1880 947 996
outcome$	2293
outcomes$	2231 1838
outing	89 1158 2592
outing$	2671
outings$	2588 2671
outlet	1930
outlook$	2271
outrea	2112 1370 676 1751 1779 947
outreach$	2030 42 2065 2317 1935
outsid	147 1536 1693 1697
outside$	1155 2647 1730 1865 2001
outsta	1161
over	2417 1674 1753
over$	2351 2406 397 1475 2423 1504 2563 2620 2621 758 1846 1892
overdu	1161
overla	2370 1561
overlap$	2508 2566
overleaf$	1910
overs$	2351 1443
overse	215 1284 1549 995
oversi	1874 1880
oversight$	70 1843 1845 777
overview$	1843
own	215 1284
own$	1219 2169 1223 1467 2463 518 2538 562 1658 1808 847 1962
owner	25 26 1116 2682
owner$	62
owners	833 1902
owners$	62
ownership$	2311
owns$	847
pack	2112 676 1751 1779 947
pack$	2052
paedia	754
paediatrician$	1823
page	2112 676 1751 1779 947
page$	23 2182 2183
pages$	23
paid	2069 1745
paid$	1093 1149 653 684 1770
paint	1742 1009
paint$	2685 2689
painte	1124 684 1753
painted$	2071 2101 686
pair	2327 1386 1393 1406 1413 361 1450 388 2426 444 2515 1569 1570 2518 1581 517 2622 1956 1957 899 1969
paired$	1645
pairs	1484
pairs$	2431
pan$	2190
panel	19 25 26 38 1116 53 1138 1139 2112 1269 676 1751 1779 947
panel$	1076 1107 2083 2085 2086 2206 2207 2216 689
pans$	2190
parade$	2410
paragraph$	2162 1821
paragraphs$	2162 1821
parame	1216 754
paramedic$	1823
parameters$	2163
parcel	535
parcelled$	1604
parent	27 28 29 52 53 2098 119 139 1731 1887
parent$	0 1 2021 12 16 18 2049 84 1163 969
parents$	0 1 2021 12 16 18 1097 1098 2049 1121 59 1137 83 84 1163 1188 2187 1317 261 1341 1393 379 380 1542 2684 1878 1889 1899 969
park	30
park$	2410 2418 2441 2461 915
parked	2058
parked$	915
parking$	915
parks	2058
parks$	915
part	1089 2036 2067 2068 2069 1152 900
part$	2094 2099 147 1217 2302 2315 1614 2562
partic	1089 2036 1108 1152 690
participants$	2055 2081
participate$	2099
participates$	2099
participation$	1759 1778
partie	89 1158
partin	900
partne	38 1110 53 2098 1269 205 1344 278 1880 812
partner$	2081 970
partners$	0 1 2021 12 16 18 1107 2081 84 1163 1267 2216 206 1347 791
partnership$	1107 2057 2083 2206 2207 1274 2291 1854
parts$	1614 2562
party	89 1158
party$	2671
pass$	203
passage$	2162 1821
passages$	2162 1821
passed$	2218 692
passes	24 57
passes$	88 1987 1996
pastor	227
pastoral$	1296
path	2659
path$	85 537
paths$	537
pathwa	2112 1605 2552 676 1751 1779 833 1902 1930 947
pathways$	2173
patient$	1862 1943
patrol	1070 2023 2063 93 2112 1370 676 1751 1779 947 1011
patrol$	2022 2065 1162 960
patrols$	2022 2065 1162 2317 960
patterns$	1837
paused$	1720
pay$	1032
paying$	1032
pays$	1032
pcso	53
peace	1518
peace$	2465 2468
peel$	578
peeled$	1936
peer	2594 1695
peer$	2327 1386 1393 1406 1413 361 1450 388 2426 444 2515 1569 1570 2518 1581 2594 2596 2614 2622 1685 1686 1694 1695 2642 2648 1702 1706 1956 1957 899 1969
peers	2403 2614 2635 1702
peers$	1390 2357 2361 2493 2577 2595 2596 2610 1672 2624 2627 2628 2630 2642 628 2645 2646 2648 2649 2650 2652
pegs$	622
people	52 53 2098 1321
people$	0 1 2021 12 16 18 1097 1098 1113 1121 59 1137 1147 79 83 84 1163 102 1175 108 2127 1188 1205 2154 2156 2157 1290 2295 1366 1371 2361 1445 1468 2420 2422 2430 1503 2451 2456 2459 566 2615 2645 2648 639 2681 1811 744 1974
peoples$	2127
per$	1114 52 1911
percen	52
percent$	1121
percep	833 1902
perceptions$	1888
perfor	89 1158 2105
perform$	935
performance$	2680
performed$	935
performing$	935
performs$	935
period$	2534
periodic$	181 770
periodically$	770 1841
periods$	2534
permission$	2670
permit$	2171 1374 1378 1419 432 1665 2670 1932
permited$	1374 432
permiting$	432
permits$	2171 432 2670 1932
permitted$	1374 1391 1495 432
permitting$	432
persistent$	1862
person	53 2098 1180 2327 1386 1393 1406 1413 361 1450 388 2426 444 457 1528 2515 1569 1570 2518 1581 2622 1956 1957 899 1969
person$	0 1 2021 12 16 18 84 1163 2127 180 2474 1547 1811 857
persons$	2127
pharma	754
pharmacist$	1823
phase$	572
phases$	572
phasing$	572
phone	1070 24 1427 2382
phone$	88 1054
phoned	1069 1094 2043 2045 1102 2069 1131 713
phoned$	2016 2041 1095 2078 1782
phones	323
phones$	88 1054
phoning$	1054
photo$	66 687
photograph$	66 687
photographs$	66 687
photos$	66 687
physical$	763
physio	754
physio$	1823
physiotherapist$	1823
pick	1158 175
pick$	210 1285 1286 634 937
picke$	634
picked$	150 151 1252 937
pickes$	634
pickin	175
picking$	634 937
picks	1158 175
picks$	634 937
picnic	89 1158
picnic$	2671 1727
picture$	66 1189 2145 1225 1234 1859
pictures$	66 1189 687
pilot$	2
pitch	2659
pitch$	85 2691
plac	482 891
plac$	478
place	1109 2069 1124 1125 57 2105 2112 459 676 1745 1751 1779 947
place$	2035 2056 2071 2072 2175 2244 2246 2258 2270 2300 2441 1515 460 462 475 478 1554 501 2524 2532 546 553 561 570 1644 1777 1875 1991
placed	2069 459 1745
placed$	1516 1526 460 467 471 2490 478 2514 1572 540 1770
placeed$	475
placeing$	475 546
placem	2475 2483 1537 477 1574 2521 1575 1583 2533 1603 2550 1605 2552
placement$	460 2477 462 2484 471 2491 481 1554 2557 898
placements$	460 2477 462 471 2491 481 1554 2522 2530 2540 2557 898
placered$	475
places	459 1714
places$	2175 2258 2300 460 462 475 478 501 2560 546 622 2661 1991
placeting$	546
placin	459
placing$	1429 471 478
placs$	478
plan	2112 1222 1719 676 1751 1779 829 947
plan$	2038 2052 76 2152 2166 2169 2170 1225 1234 2666 705 1841 1910 1916 1924 949
planned$	2033
planni	829
planning$	2221 2239 1861 1890
plans	829
plans$	2152 2169 2239 1299 2666 705 1910
plant	1742 1009
plant$	2689
plante	684 1753
planted$	2101 686
play	89 1158
play$	2030 42 85 131 286 1427 1560 1566 544 663 2680 1790
played	2105
player	27 2327 1386 1393 1406 1413 361 1450 388 1462 2426 2427 1509 1512 444 1528 2515 1569 1570 2518 1581 532 2622 1956 1957 899 1969
player$	2129
players$	2129 1445 2420 2422 1503 2456 2459 1974
playgr	1574 2521 2533
playin	1438
playing$	286 663
plays	1158
plays$	131 286 544 663
pledge$	87
plenty$	293
plug$	800
pluging$	800
plugs$	800
podcast$	23 2663
point	1176
point$	60 2123 2175 2186 2274 1625
points$	60
police	25 26 1116 53 2098 1370
police$	0 1 2021 12 16 18 54 84 1163 2317 306 960
policeing$	306
polices$	306
policeting$	306
polici	86 2112 1370 676 1751 1779 947
policing$	2317 960
policy	86 2112 1719 676 1751 1779 947
policy$	23 2059 2419 2666 949
pond$	85
pool	30 57 1732
pool$	2679
pop$	862
portal$	23
portals$	23
positi	242 284 1379 626 633
position$	1841
positive$	2211 1289 1311 2260 2266 1346 1353 2326 637 763 861 1939 1943
possib	2193 1895
possibilities$	827
possibility$	1894 827
possible$	2186 1245 1539 1825 1826 827
post	2112 676 1751 1779 918 947
post$	2116 1765 1775 1777
posted	1100 2069 1156 1157 98 1745
posted$	2047 2103 2104 1167 692
poster	86 2112 676 1751 1779 947
poster$	90 641 2662 1987 949
posters$	90 641 1987
posts$	1765
potent	833 1902
potential$	827
power$	389 2469 620 1690 1958 1959
powerful$	2623
powers$	389 1958 1959
practi	25 26 1116 53 2098 1276 1344 1880
practicable$	1826
practice$	2223 2239 2278 2291 544 1881
practices$	544
practise$	544
practises$	544
practitioner$	0 1 2021 12 16 18 2089 84 1163 1773
practitioners$	0 1 2021 12 16 18 2081 84 1163 206 1773
precinct$	2410
prepared$	1553
presen	2037 2069 2112 1248 1344 1370 676 1745 1751 1779 947
presence$	2291 2317 1397 1832 1843 1844
present$	2195 2532 1862 1943 939 2010
presented$	939
presenting$	939
presents$	2195 939
pressure$	2633
preven	308 316 318 1392 334 335 344 383 811 993 996
prevent$	317 372 1448 1449 399 801
prevented$	2323 357
preventing$	317 372 801
prevents$	317 372 801
prey	138 1814
prey$	2153
price	1719
price$	2666
priced	1093
priced$	2040
primar	2475
print	918 1009
printe	1100 2069 1156 1745 684 1753
printed$	2027 2047 2103 686
priori	1874 811 962 995 996
priorities$	2231
prioritise$	834
prioritised$	2263
prioritises$	834
prioritising$	834
priority$	1302 1871
prise$	501 578 595
pro	1379 626 633
proact	180 1328 812 832
proactive$	1249 2275 1862 1901
proactively$	1901
problem$	2226 1916
problematis$	819
problematise$	819
problematises$	819
problematising$	819
problematiss$	819
problems$	2226
proced	2112 676 1751 1779 947
procedures$	2173
proces	2112 676 1751 1779 947
processes$	2173 1299
procur	1093 1149
procured$	2040 2096 1776
produc	4 2069 1123 2556 1745
produces$	2070
production$	1073
productive$	1939
profes	38 53 2098 1269 278
professional$	0 1 2021 12 16 18 2089 84 1163 1301 708 762
professionals$	0 1 2021 12 16 18 1107 2081 84 1163 1267 2216 206 1290 1347 791
profil	748
profile$	1817 1843 1876
profiled$	1817
profiles$	1817
profiling$	1817
profit	1814
progra	2112 1603 2550 1605 2552 676 1751 1779 947
programme$	2024 2084 679 705
programmes$	705
progre	1145 1252 215 1284 1285 1286 1309 1351 1907
progress$	2172 2232 2233 2250 702 1841 1941 994
progressed$	2092 2199 2256 2298 994
progresses$	2172 994
progressing$	994
progresss$	2172
prohib	316 318 334
prohibit$	317 581
prohibitding$	581
prohibited$	2323 357 581
prohibiting$	581
prohibits$	581
projec	2551
project$	2 2084 85 2472 2557 679 705
projects$	2557 705
promise$	348 362
promised$	2033 362
promises$	348 362
promot	811
promote$	990
promoted$	2263 990
promotes$	990
promoting$	990
promptly$	2184 2223
proper$	1226 1687
propor	832
proportionate$	792 1901
proportionately$	1901
propos	1719
proposal$	2666
proposals$	2666
prosocial$	2326
prospectus$	2059
protec	811 993
protected$	2263
protection$	319
protective$	1880
protoc	2112 676 1751 1779 947
protocol$	949
provid	1100 2069 1123 1125 1130 1157 98 227 1745 774 992
provid$	246
provide$	169 225 1296 246 1033
provided$	2047 2072 2073 2077 2104 1167 1296 2244 281 1033
provider$	62 2544 707
providers$	62 2544 707
provides$	2070 169 225 1296 246 1033
providing$	225 1296 246 1033
provids$	246
provis	4 2112 2208 2236 2255 1370 2475 1603 2550 676 1751 1779 1880 947
provision$	1073 2317 2491 1882 1883 1935
provisions$	2491
pru$	2491
pruned$	1768
psychi	754
psychiatrist$	1823 971
psycho	754
psychologist$	1823 971
public	4 1011
publication$	1073
publis	2069 1156 1745 1011
published$	2103
pull$	2469 501 509 578 610 1688 620 1690 789
pulle$	610
pullen$	610
pulles$	610
pulling$	509 610 789
pulls$	509 610 789
pupil	1180 2327 1386 1393 1406 1413 361 1450 388 2426 444 1528 474 2515 1569 1570 2518 1581 2622 1956 1957 899 1969
pupil$	2127 2129 638
pupils	2327 1386 1393 1406 1413 361 1450 388 1462 2426 2427 1509 1512 444 2515 1569 1570 2518 1581 532 2622 1739 1956 1957 899 1969
pupils$	1137 102 2127 2129 1445 2420 2422 1503 2456 2459 638 1974
purcha	1093 2069 1149 1745 684 1753
purchased$	2040 2096
purpose$	2261 1924
purposeful$	1939
push$	788 844
pushes$	788
pushing$	1853 788
put	482 891
put$	1100 2069 1124 2079 1156 1157 2105 230 1323 1572 533 540 546 1711 1745 1016
puting$	546
puts$	546 1016
putting$	230 1429 546 1016
qualification$	2062
qualifications$	2062
qualit	1880
quarterly$	681
questi	2112 676 1751 1779 947
quicke	953
quicker$	1938
quickly$	2184 1938
quiet$	2394 1803
quieter$	1789
quit	377 1463
quit$	588
quiting$	588
quits$	588
racism	967
racist	967
radar$	2280 1840
raise	203 210
raise$	1279 787 807 1015
raised$	112 2218 1770 807 1891
raises$	807 1015
raising$	1863 807
ramp	24 1464 2659
ramp$	85 417 418
ran	2063
ran$	2027 1748
rang	2023 713
rang$	1095 1764 1782
rappor	1880
rarer$	1789
rate	2122
rate$	1160 709 950
rated$	950
rates$	1160 709 950
rather$	1200 561 570 1644 751
ratifi	2069 1745
ration	608
re	1422 736
re$	1441
reach	1176 1427
reach$	2123 1436 1688 683 786 948
reache	1069 2067
reached$	2016 2050 683 948
reaches$	786 948
reaching$	786
react$	869
reacts$	869
read	1069 2053 2069 1745
read$	2016 2034 2090 1156 166 1057
reading$	166 1057
reads$	166 1057
ready$	2101 1553
real$	1687
rearra	684 1753
reason$	2128
reassu	992 996
reassurance$	2243
reassuring$	763
rebuild$	798 853
rebuilde$	798
rebuildes$	798
rebuilding$	798 853
rebuilds$	798 853
receiv	2067 2068 2069 227 1745
receive$	1296 1758
received$	2034 32 1746
receives$	1758
recogn	122 1319 811 992
recognise$	2266
recognised$	1191
recommendations$	2231
record	2069 1123 1133 1138 2112 1217 149 150 151 152 1222 1269 203 676 1745 1751 1779 947
record$	50 2080 2085 2087 116 2166 2167 2169 2170 647 1757
recorded$	71 2164 1218 1220 1221 647 1767
recording$	647
records$	50 2070 2080 2085 2087 116 2169 2216 647 1757
recove	953
recrui	1069 1100 2069 138 1745 684 1753
recruit$	1044
recruite$	1044
recruited$	2016 2047 1775 1044
recruites$	1044
recruiting$	1044
recruits$	1044
red$	2119
redecorated$	2101
redesi	684 1753
redraf	1009
redraw	684 1753
reduc	336 427 608 612 617 621 953
reduce	316 2636 811 992
reduce$	593 801
reduced$	2263 2323
reduceing$	593 801
reduces$	593 801
reduci	316 992
reduction$	92
refere	1909
reference$	2162 1821
references$	2162 1821
referr	1069 2067 2093 93 2112 190 676 1751 1779 947
referral$	15 2108 1162 133 192 2662 693 1903
referrals$	15 2108 1162 133 192 693 1903
referred$	2016 2050 1760
reflec	1319 812
reflect$	2266 764 1860
reflected$	1767
reflecting$	764
reflects$	764
reform$	2369
refres	2112 676 1751 1779 947
refunds$	1988
refurbished$	2101
refurbishment$	85
refus	404 412
refus$	654
refuse	335
refuse$	654
refused$	413 654
refuses$	654
refusing$	654
refuss$	654
regain$	853
regaining$	853
regains$	853
regard$	1302
region	2483
regist	21 1100 2053 1138 2112 676 1751 1779 947
register$	1090 50 2085 475 1763
registered$	2047 475 1760
registering$	475
registerred$	475
registers$	1090 50 2085 475
regrou	1422
regroup$	2369
regular$	178 181 1255 709 770 775 776
regularity$	6
regularly$	770 1841
rehear	89 1158 1217
rehearsal$	2672
rehearsals$	2672
rehearse$	544
rehearsed$	2164
rehearses$	544
rehous	459
rehous$	472 473
rehouse$	458 472 473
rehoused$	1526 458 472 473 2490 1572
rehouses$	458 472 473
rehousing$	458 460 472 473
rehousred$	472 473
rehousring$	472 473
rehouss$	472 473
reinfo	995
reinst	684 1753
reject$	654
rejecte$	654
rejected$	654
rejectes$	654
rejecting$	654
rejects$	654
relati	2299 1385 1523 2475 2495 484 1646 1668 1880 812 996
relations$	1925
relationship$	2293 310 2332 2615 1867
relationships$	2250 310 2332 2615 628 1867
relatives$	1974 970
releas	539
relentless$	1862
releva	1217 227
relevant$	2164 1226 2181 1261 2211 1296 1825 1826
reliance$	594 1681
reloca	459
relocat$	472 473
relocate$	458 467 472 473
relocated$	1526 458 467 472 473 2490
relocates$	458 467 472 473
relocating$	458 472 473
relocation$	460
relocatred$	472 473
relocatring$	472 473
relocats$	472 473
remain	150 259 2583 771
remain$	135 204 1275 1283 1322 351 767 817 902
remaining$	351 1519 1637 767
remains$	135 204 1283 1322 351 767 902
rememb	1208 2155
remember$	1860
remind	1094
remind$	991
reminded$	2041 991
reminder$	9
reminders$	9
reminding$	991
reminds$	991
remote$	1546
remov	376 377 395 416 440 451 617 625 752 895
remov$	610
removal$	441
remove	1124 2391 2433 419 1511 619 684 1753
remove$	445 578 610 1020
removed$	2071 1488 2458 445 2462 2490 1020
removen$	610
removes$	445 610 1020
removing$	445 578 610 1020
removs$	610
reopen	1009
repair	1124 684 1753 1009
repair$	85 798 1903
repaire$	798
repaired$	2071 2082 686
repaires$	798
repairing$	798
repairs$	85 798 1903
repeat	1217 149
repeat$	2164
repeated$	2164 1218
replac	1124 1644 684 1753 904
replace$	909 914
replaced$	2071 2587
replaces$	909
replacing$	909
replie	1094 1101 1108 2069
replied$	2041
replies$	2048 2055
reply	1101 2053
reply$	2048
report	1070 1123 1138 2112 2122 1216 1217 149 203 2382 676 1751 1779 947
report$	2022 67 2085 116 123 133 2161 2163 949 950
reported$	2164 1218 2218 2381 1767 1771
reports$	2022 2070 67 2085 116 123 133
represented$	1329
reques	891
request$	1189
requested$	1746
requests$	1189
requir	2193 1388 337
require$	324 362 394 420
required$	348 362 1825 1826
requireed$	324 394
requireing$	324 394 420
requires$	324 362 394 420
researcher$	706
researchers$	706
resent	1208 2155
reserv	1011
reset$	798
resete$	798
resetes$	798
reseting$	798
resets$	798
reside	89 1158 2112 2327 1386 1393 1406 1413 361 1450 388 1462 2426 2427 1509 1512 444 2515 1569 1570 2518 1581 532 2622 676 1751 1779 1956 1957 899 1969 947
resident$	2129
residential$	485 898
residents$	108 2129 1445 2420 2422 1503 2456 2459 1974
resili	1880 996
resour	2112 1370 676 1751 1779 947
resource$	1224
resources$	1224 272 2317 1882 1935 1944
respec	2299 811 832 968 993
respect$	1915 1922
respected$	2263 2319
respectful$	2150 1862 1901
respectfully$	1901 1915
respit	1518
respite$	2465 600
respon	1101 2053 1108 2067 2068 2069 1328 811 1880 833 1902
respond$	210 994
responding$	994
responds$	994
response$	2048 2231 1861 1881 994
responses$	2055 994
responsibility$	2228 2311 794
responsive$	2275
rest	1424 2386 2400 2403 1518 1519 2486 2526 2537 2583 1637 2594 2598 2600 2602 2635 1955
rest$	1390 2343 2354 2356 2357 2363 2371 2374 2379 2383 2401 2402 2465 1521 2493 2499 2520 2577 2596 2609 2614 600 2624 2627 2628 2630
restor	812
restor$	798
restore$	798
restores$	798
restoring$	798
restors$	798
restri	308 316 336 427 608
restrict$	306 430 431 432 593
restricted$	2323 357 430 431 432
restricting$	306 430 431 432 593
restricts$	306 430 431 432 593
restrictted$	432
restrictting$	306 430 432
resurfaced$	2101
resurfacing$	85
retain	774
retain$	839
retaining$	839
retains$	839
return	2053 2067 2068 190
return$	191 409 1750
returned$	191
returning$	409
returns$	191 409 1750
retwee	1108
retweets$	2055
reunit	1422
reunite$	2369
review	2069 1123 2112 1252 676 1745 1751 1779 1839 947 993
review$	70 2108 2202 1840 772
reviewed$	69 2199 1771 772
reviewing$	772
reviews$	2070 70 2108 772
revise	2069 1745
revok$	654
revoke$	654
revoked$	654
revokes$	654
revoking$	654
revoks$	654
rewrit	684 1753 1011
ride	89 1158
ride$	1579 2672
rides	1158
rides$	2672
rift$	1867
rifts$	1867
right$	2118 1226 2266
rights	968
rights$	857
ring	1070 2023 2122 1176 1407 1427 2382
ring$	2123 131 1054
ringing$	1054
ringle	442 1528 2501 1966 963
ringleader$	1964 1965
ringleaders$	1964 1965
rings$	131 1054
rink	30
rip	395
ripped$	419
rise	2107 2109 953
rise$	96
risen	2109
rises	2107 2109 953
rising	2107 2109 953
risk	2299 1880 996
risk$	2212 2217 2226 1834 1841 783
risks	996
risks$	2212 2217 2226 1834 783
risky	2299
rival	1008
road	2533
road$	2542
robbed	1179 138 750
robbed$	2126 1819
robber	955
robberies$	142 961
robbery$	142 961
robust	180 1874 812 832
robust$	1249 776 792 1901
robustly$	2184 1901
role	1930
role$	794
roll	4
roll$	215 1763
rolled$	2069 1745
rollout$	1073
room	30 35 57 2475 1574 2521 1605 2552 2659
room$	56 85 271 2342 2524 1589 2546 2559 2560 553 2638 2660 2662 2664
rooms	2521 2552
rooms$	56 2342 1589 2540 2560 2638
root$	833
rose	2107 2109 953
rota	19 2112 2556 676 1751 1779 947
rota$	23 2064 2662 2690 685 688
rotas$	23 685
round$	2025 164 2331 1761 1931
rounde	1732
rounders$	2679
route	2533 1714
route$	1582 2542 2557 1714 2661
routes$	2173 1582 2554 2557
routin	748
routine$	770
routinely$	770
routines$	1817
row$	133 1614 2562
rows$	133 1614 2562
rugby	1732
rugby$	2679
rule	86 2330 1719
rule$	87 2329 362 2419 435 2666 685
ruled$	1213 362
rules$	87 2329 362 2666 685
run	1100 2069 1745
run$	2027 2047 2097 2152 2153 169 2672 2690 1748 2010 1037
rung	1069 2023 1094 2043 2045 1102 2069 1131 95 2135 2382 713
rung$	2016 2041 2078 1164 1782
runnin	1088
running$	2035 2039 1037
runs	2063 1123
runs$	2070 2152 169 2672 1748 1037
s$	154 1281 1394 1395 1405 375 446 453 1527 1952
s20$	1968
s34$	890
s35$	890
safe	242 2299 284 2315 1714 1874 1880 968
safe$	2118 2150 1311 2266 2268 2269 1353 2661 1806
safegu	811 968 993
safeguarded$	2263
safely	714
safely$	1783 1800
safer	284 2315 1703 714
safer$	2266 2268 2269 1353 1783 1885
safety	2299 1874 1880
safety$	2261 821
said	1208 2155 149
said$	2033 2130 1218 950
sales$	115
same	2429 534 1622
same$	2116 1235 1236 2376 2429 1577 2532 1599 1622 2569 2572 1626 1627 1629 1634 1638 2609
sample$	1769
samples$	1769
sancti	962
sat	2023
sat$	1094 1572 540
satisfy$	835
saturd	450 567 568
saturday$	2046 450 2466 567 1636 568 2584 2668 1729 2677
saturdays$	2046 2466 1636 2584 2668 1729 2677
saved$	71
saw	1208 2155
saw$	2027 2090 1764
say	2122 1176 1208 2155
say$	2123 2130 2253 1790 950
saying$	950
says	1208 2155
says$	2130 950
scale$	837
scales$	837
scaling$	837
scatte	1562 1563 900
scattered$	2509 2510
schedu	2069 1745
schedule$	1774
scheme	2112 676 1751 1779 947
scheme$	23 2084 2557 679
schemes$	23 2557
school	25 26 30 1116 53 2098 448 2475 2483 1537 477 1574 2521 1575 2533 1588 1597 1603 2550 2551 1605 2552 2682
school$	0 1 2021 12 16 18 2049 54 63 84 1163 2144 1199 2151 2461 1517 2477 462 2478 2479 2482 2484 2485 2491 1555 2503 2544 2557 1801 1878 2004
schoolchildren$	2420
schooled$	1516
schools$	0 1 2021 12 16 18 2049 63 84 1163 2491 2522 2535 2540 2544 2557
scope	1216 1217
scope$	2163 2164 826 827
scopes$	826
scoping$	826
score	2122
score$	124 950
scores$	124 950
scrapped$	1720
screen	89 1158 2112 676 1751 1779 947
screenshot$	66
screenshots$	66
screwe	1711
screwed$	2658
search	1179
search$	239 965
searched$	2126
searches$	133 965
seat	24 1464
seat$	417 418 501 529 546 622 2662 2685 1061
seated$	1572 529 540 1061
seatin	1464
seating$	55 1429 501 546 1061
seats$	55 417 418 501 529 546 622 2685 1991 1061
seatting$	546
second	2475 2583
section20$	1968
section34$	890
section35$	890
secure	1109 2069 1745
secure$	485
secured$	2056
security$	2261
see	1070 2122 1208 2155 2322 2339 1407 1417 2370 1427 2396
see$	174 2254 2316 2335 2338 1398 2353 2364 1421 1431 1561 586 670 841
seeing	2333 1428 2395 2399
seeing$	174 2335 2347 2350 2373 2424 1648
seek	627 829 891
seek$	235 631 780 790
seeke$	631
seekes$	631
seekin	829
seeking$	631 780 790
seeks	829
seeks$	631 780 790
seen	1069 2043 2045 2067 2069 1131 2093 95 1384 1417 436 525
seen$	2016 2034 2050 2078 1164 2331 2364 1433 365 366 2407 1505
sees$	586 670
seize	962
seized	684 1753 962
seizes	962
seizur	962
select$	634
selecte$	634
selected$	1775
selectes$	634
selecting$	634
selects$	634
self$	1880 833
sell	138 1814
sell$	2655
seller	109 2136 1008
seller$	2665 958
sellers$	2665 1974 958
selling$	1792 1813 1815
sells$	1815
semina	2112 676 1751 1779 947
send	416 459 918
send$	409 475 478 509 1053
sende$	478
sended$	475 478
sendes$	478
sending$	409 475 478 1053
sendred$	475
sends	2063 1123
sends$	2070 409 475 478 509 1053
senior$	776
sense$	245 1859
sensit	180 1328 832
sensitive$	1249 2222 2275 1901
sensitively$	2184 1901
sent	2028 1084 1100 2063 2067 2069 1157 98 1179 2382 459 1745 1011
sent$	2031 2047 2104 1167 2126 112 2381 1511 1516 454 1526 467 2490 1545 478 480 487 509 533 692
sente$	478
sented$	478
sentence$	2162 1821
sentences$	2162 1821
sentes$	478
senting$	478
sents$	478
separa	2382 1562 1563 1594 535 633 900
separate$	341 1544 1551 505 506 1578 513 514 1584 1586 518 520 1593 1595 528 1601 1602 536 1607 1609 1610 1612 1613 545 1615 1617 1618 551 1624 1628 562 563 1633 1635 1658 611 1691 630 1971
separated$	341 2381 2509 2510 1604 1971
separately$	2453 2538 2541 1005
separates$	341
separating$	341
separation$	900
september$	2142 1196
sergea	25 26 1116 53 2098
sergeant$	1076 62 960
serve	1742
serve$	1481 2689 1024
served	2105
served$	112
server	375
server$	1444 2392 378
serves$	1024
servic	25 26 35 1116 2208 278 1751
service$	1076 23 2239 679 707
services$	23 63 2173 1267 206 1290 2239 1347 707 791 1882 1883
serving$	1024
sessio	93 2112 436 1558 1587 1603 2550 2551 2592 676 1751 1779 947
session$	2084 1162 2113 2185 2448 1505 2461 2498 2534 1589 1590 2557 2559 1620 2570 2574 1640 2588 1642 2590 2672 949
sessions$	2084 1162 2113 2185 1505 2461 2498 2534 1589 2557 1620 2571 2586 1640 2588 1642 2590 2672
set	448 1574 2521 2533 1603 2550 1605 2552 891
set$	2069 1125 1217 149 150 151 1323 2277 1517 2479 2546 2560 2611 2645 1699 1701 1742 1745 684 868 923
sets	2521 2550 2552
sets$	2540 2560 1699 868 923
setting$	2175 2258 2300 2641 868 923
settings$	2175
settle$	2465 2468
seven	27 29 2327 1386 1393 1406 1413 361 1450 388 2426 2427 444 2515 1569 1570 2518 1581 2622 1956 1957 899 1969
seven$	1098
sever	316 599 612
several$	447
severed$	2337
severi	316
severs	316
sew	1009
shadow$	1688
shar$	779
share	203 992
share$	207 1566 534 674 779
shared	2069 1745 992
shared$	2090 2218 375 1446 535 1639 571 1641 2591 1645 692 1771
shares	1108 1123 992
shares$	2055 2070 1566 534 674 779
sharin	992
sharing$	2057 207 2350 1566 534 779
shars$	779
sharting$	779
she	139 474 476
she$	1341 2301 1365
shed	2659
sheet	2112 676 1751 1779 947
sheet$	1090 50 2182
sheets$	1090 50
shelte	24 1464 2659
shelter$	55 85 90 417 418 1765
shelters$	90 1765
shift	93 2112 1605 2552 676 1751 1779 947
shift$	2064 1162 2113 2498 1590
shifts	2552
shifts$	1162 2113 2498
shine$	2287
shoo	414
shop	30 1180 2682 1787 1887
shop$	2049 63 2102 2127 2418 2441
shopke	53 2098
shopkeeper$	0 1 2021 12 16 18 84 1163 108 1816 1975
shopkeepers$	0 1 2021 12 16 18 62 84 1163 108
shoplifting$	961
shops$	2049 63 2102 2127 2418 2684
shorte	608 953 1009
should	2290 2294 1361
should$	179 216 217 1297 247 1330 1543 1673
show	89 1158 1176
show$	2123 2671 1757 1805 2010 1058
showing$	1119 1757 1058
shown	2028 2043 2045 1156 98 281
shown$	2103 1167 1350
shows	1158
shows$	1757 1805 1058
shrubs$	699
shut	2391 376 377
shut$	402 411 413 1803
shuted$	402
shuting$	402
shuts$	402
siblin	2327 1386 1393 1406 1413 361 1450 388 1462 2426 2427 1509 1512 444 2515 1569 1570 2518 1581 517 524 532 2622 1956 1957 899 1969
siblings$	1445 2420 2422 1503 2456 2459
side	1158 832
side$	2145 1614 2562 2638 2679 1901
sides$	2327 1386 1393 1406 1413 361 1450 388 2426 444 2515 1569 1570 2518 1581 1614 2562 2622 2638 1956 1957 899 1969
sight$	1256
sighted$	1836
sighting$	116
sightings$	116
sign	2037 24 2067 2068 86
sign$	10 1087 1089 21 1108 55 1128 90 2112 2419 641 2662 676 1751 685 1765 1779 947 1043
signal$	375
signed	2069 2079 1156 1745 684 1753
signed$	1069 1071 10 1087 1100 2079 1145 2103 684 1043
signing$	1043
signpo	1069
signpost$	980
signposted$	2016 1760 980
signposting$	980
signposts$	980
signs$	10 1087 55 90 2419 641 685 1765 1043
silent$	2394
silos$	2238
since$	1799
sing$	166 936
singes$	936
singing$	166
single	575
single$	704
singly	1594
singly$	2442 2452 2541 1962
sings$	166 936
sister	1452 2495 484 517
sister$	969
sisters$	1974
sit	2023 150 2411 1561
sit$	2117 131 1384 2338 1427 2432 1486 2434 2435 2443 1560 2508 1566 2514 1572 1591 529 544 546 1758 721 933
site	1532 1574 2521 2533 2551 1605 2552
site$	23 2463 2479 2503 2573
sites	2521 2552
sites$	23 2540
siting$	546
sits$	2117 131 1566 1591 529 544 546 1758 721 933
sittin	1438 2399 2521
sitting$	2333 2350 2373 2514 1590 529 546 933
sittings$	2522
situat	1880
situation$	1225 1841
six	27 29 2327 1386 1393 1406 1413 361 1450 388 2426 2427 1512 444 2515 1569 1570 2518 1581 2622 1787 1956 1957 899 1969
six$	1098 101 2327 1386 1393 1406 1413 361 1450 388 2426 2459 444 2515 1569 1570 2518 1581 2622 1725 1956 1957 899 1969
sixth$	1597 1603
size$	1496
skate	2659
skate$	936
skatees$	936
skater	27
skates$	936
skill$	998
skills$	1315 272 998
sleep	2122 1377 1404 374
sleepover$	2321 2351
sleepovers$	2321 2351 1443
slide	2112 676 1751 1779 947
slip$	266
sliping$	266
slipping$	266
slips$	266
slot	1587 2551 1605 2552
slot$	2498 2534 1589 1590 2559 1631
slots	2552
slots$	2498 2534 1589 1631
small	1676
small$	2623
smart	1874
smile	1177
smile$	2124
smiles$	2124
snap$	375
snapchat$	375
snooke	1732
snooker$	2679
so$	354 384 386 452 490 492 512 2530 1621 597 607
social	1384 2333 2373
social$	25 26 1116 2326 1685 1695 1702 1706
socialise$	2331 1953
sofa	1464
sofa$	417 418
sofas$	417 418
sold	138
sold$	1815
solicitor$	2691 971 973
solidi	995
soluti	2255 833 1902
some	2457 474 1966
some$	1238 1306 1327 1364 447 1528 2496 1966
somebo	278
somebody$	2129 1290 1347
someon	278
someone$	2129 1290 1347
someth	2255
something$	219 297 870
somewhere$	219 2647
son	1452
son$	1451 969
song$	85 2663
sons$	1451
soon$	1485
sooner	953
sooner$	1938
soonest$	1239
sort$	1701
sought$	2209 2244 2319 1746
source$	220
sourceing$	220
sources$	220
south	1549
space	57 2297 1518
space$	56 2258 271 272 2300 2465 606 613 2662 1918
spaces$	56 2258 2300
speak	1070 2023 1417
speak$	131 161 196 283 1407 2364 1427 666 877 2010
speaking$	196 283 2333 666 877
speaks$	131 161 196 283 666 877
specialist$	1261
speed	875
speed$	1944
spend	2122 2322 1561
spend$	22 2110 1384 2508 2514 728
spending$	22 2333 2347 2373 2399 2514 728
spends$	2110 728
spent	1109 1186
spent$	2056 1118 2110 2133 1793 728
split	1411 1562 535 1674 900
split$	2381 400 2509 1563 499 500 1604 540 542 2621
splits$	499 500 542
splitting$	499 500 542
spoke	2023 713
spoke$	2027 1095 1782
spoken	1094 2069 713
spoken$	1069 2027 2041 2043 2045 1102 1131 2093 1153 95 1782
spotted$	1433 365 366
spread	535
spread$	1604 540 779
spreade$	779
spreades$	779
spreading$	779
spreads$	779
spreadting$	779
spring$	2142
squad	2475 1605 2552 2556
squad$	2498 2560 960
squads	1588 2552
squads$	2498 2535 2560
square$	1384 2410 2418 2441 2461
stabbing$	142 961
stabbings$	142 961
stabil	833 1902
staff	25 26 1116 52 53 2098 1370 1887
staff$	0 1 2021 1076 12 16 18 46 48 1121 54 58 2081 84 1163 108 206 1290 1317 2317 1765 791 1889 1899 1908
staffe	1100 684 1753
staffed$	2047 926
staffing$	1224 926
staffs$	926
stage	2659
stage$	85 2175 2186 2274
staged	2105
stagge	552
staggered$	563 1633
stall	2112 676 1751 1779 947
stall$	2671 1727 2690
stalls$	2671
stance$	2271 1940
stand$	2432 2443 1560 529 546 932
standi	2333 2373
standing$	546 703 932
stands$	546 932
standting$	546
start	2122 539 1632
start$	2293 2465 1524 467 475 487 1587 864 1027
starte	2069 1309 1351
started$	112 2256 2286 2298 475 1027
starting$	475 1027
startred$	475
starts$	467 475 487 864 1027
starttime$	2579
starttimes$	2579
state$	1087
stated	1217
stated$	2164
stateed$	1087
statements$	687
states$	1087
station$	2102 2410
stations$	2102
stay	2122 150 1319 259 2475
stay$	131 204 1275 1283 2266 1322 351 363 462 2492 2494 479 1572 648 734 737 767 817 902
staying$	204 351 363 648 767
stays$	131 204 1283 1322 351 363 479 648 734 737 767 902
steer	993
steer$	351 509 578
steering$	38 2112 351 578 676 1751 1779 947
steers$	351 578
step	1452
step$	601 865
stepbrother$	969
stepcarer$	969
stepcarers$	969
stepdad$	969
stepdaughter$	969
stepfather$	969
stepmother$	969
stepmum$	969
stepparent$	969
stepparents$	969
stepping$	865
steps	1298 1464
steps$	2245 417 418 865
stepsister$	969
stepson$	969
stereo	967
stereotypes$	1888
steward$	46
stewards$	46
sticke	86
sticker$	88 90
stickers$	88 90
stigma	833 1902
stigma$	1888
still$	1169 1170
stimul	995
stock	918
stood$	126
stop	2122 308 316 1392 334 335 344 377 383 572
stop$	2064 317 2340 344 372 2390 1448 1449 399 1477 2587 579 587 2620 721 723 801 1029
stoping$	801
stoppe	2058 1179 1187 1202 1212 2391
stopped$	2126 2134 2149 2159 2323 2337 357 2390 2587 723 1029
stoppi	316 334 572
stopping$	317 372 1029
stops	2058 316 334 572
stops$	133 317 372 1477 2587 721 723 801 1029
story$	2145
strang	2136
stranger$	2132 1975
strangers$	2132
strate	2112 676 1751 1779 947
strategic$	776
strategies$	1299 1315 1882 999
strategy$	2231 999
stream	2556 995
streams$	2564
street	1583
street$	2414
streets$	2414 2530
streng	811 1880 1907 993
strength$	2250 857
strengthened$	2263
strengths$	2250 812 857
strik	752
strike$	146
strive	829
strong$	775 871
stronger$	275 856
struck	752
struck$	146
structured$	1939
studen	2327 1386 1393 1406 1413 361 1450 388 1462 2426 2427 1509 1512 444 1528 2515 1569 1570 2518 1581 532 2622 1956 1957 899 1969
student$	2129 638
students$	2129 1445 2420 2422 1503 2456 2459 638 1974
studio	30
subjec	1558
submit	1084 2069 1123 1745
submit$	1041
submits$	2070 1041
submitted$	2031 1041
submitting$	1041
succeed$	2287
succes	1907
suitab	227 1379 626 633
suitable$	1261 1289 1296 2326 1826
summer$	2142 2496 483
summers$	483
sunday	450 567 568
sunday$	2046 450 2466 567 1636 568 2584 2668 1729 2677
sundays$	2046 2466 1636 2584 2668 1729 2677
superv	25 26 1116 1138 1139 2112 525 676 1751 1779 947
supervised$	2323 882
supervision$	2065 2085 2086 1002
supper	89 1158 1728
supper$	2671 1727 2675 2690 1996
suppers$	1996
suppli	1130 138
supplied$	2077 1815
supplier$	961
suppliers$	961
supplies$	961
supply	138 1814
supply$	2655 961
supplying$	961
suppor	1069 1070 2112 180 1252 2208 242 1328 284 2315 525 676 1751 1779 1874 811 1880 832 947 993
support$	2065 2211 227 2243 228 1299 1642 806 809 1882 1883 1903 1935
supported$	2016 2199 228 2269
supporting$	228
supportive$	1249 1311 2260 2275 1353 775 1901 1943
supports$	228
sure$	253 2277 362 1929
sured$	362
sures$	362
surgeo	754
surgeon$	1823
surger	1728
surgery$	2675
survey	1093 2043 2045 2112 676 1751 1779 736 947
survey$	9 23
surveyed$	2040 2044
surveys$	9
suspen	440 1511 451 895
suspend$	443 897
suspende$	443 897
suspended$	2458 2460 2462 1720
suspendes$	443 897
suspending$	443 897
suspendning$	443
suspendring$	443
suspends$	443 897
sustai	978
sustained$	2263
swap	1011
sway$	2469 1688 620 1690
sweep	414
sweep$	1019
sweeping$	1019
sweeps$	1019
swiftly$	2184
swim	57 89 1158
swim$	2671 1996 936
swimes$	936
swims	1158
swims$	1996 936
switch	482
switch$	911
switched$	684 911
switches$	911
switching$	911
sympathetic$	1862
system	2069 1745
system$	23 2087
systems$	23
t$	1430 1453 1564 1606 1619 569 618 884
table	24 1464 2533 1599 1603 2550
table$	55 2180 417 418 1589 2546 622 2638 1732 2690
tabled	2069 1745
tables	1574 2521 1605 2552
tables$	55 417 418 1589 2540 622 2638
tackle	210 811 962 992
tackle$	1279 801
tackled$	2263
tackleing$	801
tackles$	801
tackli	962 992
tailor	227
tailored$	1296
tak	377 395 918
tak$	478 610
take	175 190 459 549
take$	4 72 145 146 162 163 229 235 249 255 2277 280 295 409 478 610 671 690 760 1056
taked$	478
takeing$	409
taken	2139 2141 190 2382 625
taken$	1084 1100 2069 2079 112 1213 145 146 162 191 280 2381 2433 419 1526 509 610 1745 1756
takes	175 190 459 549
takes$	145 146 162 163 255 280 295 409 478 610 671 760 1056
taking	175 459
taking$	1088 146 162 163 229 249 255 280 295 478 610 760 1056
taks$	478 610
talk	1070 2112 2322 676 1751 1779 947
talk$	2113 2117 161 196 283 1407 1427 1790 828 877 2010 949
talked	1094 713
talked$	2041 1095 2043 2045 1782
talkin	2399
talking$	196 283 2350 1428 1853 877
talks$	2113 2117 161 196 283 828 877
tally$	50
tap$	843
tapping$	843
taps$	843
target	227 1814 748
target$	2038 76 2655 1752 1774 1817 866
targeted$	1296 866
targeting$	1817 866
targets$	76 1752 1817 866
task$	76 2108 2112 676 1751 1779 947
tasking$	2206
tasks$	76 2108
taught	2023 525
taught$	1516 2490 487 1572 1764
taxi$	61 1589 2557 2671 2690
taxis$	61 1589 2557 2671 2690
tea	89 1158
teach$	2152 246 501 1048 1049
teache	25 26 1116 52 53 2098
teache$	246
teacher$	0 1 2021 12 16 18 46 54 84 1163
teachers$	0 1 2021 12 16 18 46 1121 54 84 1163 108
teaches$	2152 246 1048 1049
teaching$	246 1048 1049
teachs$	246
team	2208 1605 2552
team$	1076 1111 58 1269 2560 695
teams	1588 1597 2552
teams$	2535 2544 2560
teas	1158
teenag	2327 1386 1393 1406 1413 361 1450 388 1462 2426 2427 1483 1509 1512 444 2515 1569 1570 2518 1581 532 2622 1956 1957 899 1969
teenagers$	1445 2420 2422 2430 1503 2456 2459 1812
telegram$	375
teleph	1069
telephoned$	2016
tell	2122 1176 1208 2155 337
tell$	2123 2130 131 324 394 420 950 1059
telled$	324 394
telling$	324 394 420 1059
tells	1208 2155
tells$	2130 131 324 394 420 950 1059
tellsed$	324
tellsing$	324
tellss$	324
temptation$	1688
ten	1787
tenanc	477
tenancies$	1589
tenancy$	1589 2691
tendered$	1776
tennis	1732
tennis$	2679
tensio	833 1902
tent	2556
term	1229
term$	2142 2176 483
termly$	681
terms$	2112 483 676 1751 1779 947
test$	2112 676 1751 1779 947
text	1070 2023 2112 1407 1427 676 1751 1779 947
text$	9 1189 123 131 1054
texted	1069 2043 2045 1102 713
texted$	2016 1782
textin	1441
texting$	2388 1054
texts$	9 1189 123 131 1054
than	1458 2417 1693
than$	1174 2147 1402 2405 2406 397 2421 1475 1494 2444 2445 1504 1820
thanke	2043 2045
that$	1079 1106 1182 2212 221 2273 340 1723 1786 1796 1807 740 906 1983
the	1731 1887 1895
the$	1077 2042 2131 1203 1233 2187 243 1317 1318 1324 1333 277 1527 1650 1657 1671 1712 2660 1715 1716 2664 1718 1721 1723 1724 1725 658 1733 1736 1738 1743 1744 1786 1796 1804 740 747 1889 1899 859 906 1976 1977 1978 1979 1980 1981 1982 1984 1985 1986 1989 1990 1994 1995 1998 1999 2003 2004 2008 2009 2015
theatr	30
theft	955
theft$	2132 142 961
thefts$	2132 142 961
their	2602
their$	2042 1168 154 2187 1333 1355 398 446 1650 1657 1721 1723 1738 1743 1786 1796 859 1982 1984 1990 2004 2008 2015
theirs$	2150 1808
them	27 119 1192 1203 1207 1209 1210 252 1321 2327 1386 1393 1406 1413 361 1450 388 1462 2426 2427 1509 444 476 2515 1569 1570 2518 2527 1581 517 532 2622 1731 1734 1739 1787 1804 1880 1887 1956 1957 1966 899 1969
them$	1079 2042 2124 2129 2131 1188 2154 2156 2157 2158 2187 1317 2295 1366 1462 2413 1468 2422 1503 2451 2456 2504 566 2615 615 2681 1736 1796 737 1889 1899 1983 1998 1999 2004 2006 2007 2015
theme$	2226
themes$	2226
themse	106 714
themselves$	1175 2195 2287 1783 1904
then$	1944
therap	754
therapist$	1823 971
there	2063
there$	2116 2179 2237 1300 2532 553 731 2001
these	1887
these$	1207 2504 1718 1878
they	27 28 44 78 106 139 252 1321 494
they$	1097 1113 1147 79 83 101 102 1175 2129 1225 1341 2301 1365 615 942
things	2236
things$	1225 1231 2212 1299 293 1371 1853
think	1208 2155 1319
think$	1171 1176 2266 2272 735 796 823
thinking$	2221 796 823
thinks	1208 2155
thinks$	1171 735 796 823
this	1217 1804
this$	1079 2161 2163 2164 2165 2212 1650 1657 1671 1796 740 1916
those$	137 639 1718
though	1208 2155 751
though$	1820
thought$	2221 1302 735
thread$	378
threat	1179 138 2654 750 955
threat$	1189 133
threaten$	2655 2656
threatened$	2126 1819
threats$	1189 133
three	106 139 2327 1386 1393 1406 1413 361 1450 388 2417 2426 2427 1483 1512 444 474 2515 1569 1570 2518 1581 524 2583 2622 1739 1956 1957 1966 899 1969
three$	1175 2158 2327 1386 1393 1406 1413 361 1450 388 391 2426 2430 1491 2449 2459 444 447 1520 1528 2512 2515 1569 1570 2518 1581 2622 2640 1712 1715 1718 1724 1725 658 672 1744 1956 1957 1966 899 1969 1977 1983
threes$	2431
thrive$	2287
throug	1069
through$	2016 8 1082 1086 2041 2095 157 1335 276 538 1846 1892 1942
throw	416 440
thursd	450 567 568
thursday$	2046 450 2466 567 1636 568 2584 2668 1729 2677
thursdays$	2046 2466 1636 2584 2668 1729 2677
tick$	10
ticked$	10
ticket	24
ticket$	88 693 1987
tickets$	88 693 1987
ticks$	10
tie$	321 609 1681
ties	1385 1646 1668
ties$	2332 321 2593 583 2615 609 1681 1925
tighter$	275 856
till$	2133
time	2521 2551 1605 2552 2592
time$	2146 1224 2175 2274 272 310 2331 2352 2437 2438 2439 2441 2442 2443 2446 2447 2448 2450 2498 1560 2534 2557 2559 1620 2569 2570 1625 2574 1630 1631 2579 2581 2585 2586 1642 1653 1654 587 1660 1661 1662 598 1677 724 1797 1800 755 1824 1827 878
timely	180
timely$	1249 792
times	2521 2552 955
times$	7 1083 2111 97 132 2175 2498 2522 2534 2557 1620 1631 2579 2580
timescale$	1752
timescales$	1752
timesheet$	688
timesheets$	688
timeta	86 2112 1537 482 1574 2521 1575 1587 676 1751 1779 947
timetable$	23 2052 2059 2484 2534 2662
timetabled$	540
timetables$	23 2522 2534
to	466
to$	2016 2042 2078 1136 1140 2091 2100 1154 1164 2114 1184 2133 2138 1230 1260 2215 1279 216 217 1287 1288 2249 2262 247 2264 2273 2275 1330 1340 1356 1362 299 1399 1480 2473 463 1543 503 2546 1656 1673 1713 1735 2683 1737 2687 1782 1783 1788 1798 1799 1802 1824 1851 1875 1896 1898 1993 1994 1997 2012 2013
togeth	1384 1385 2333 2335 2338 2339 1398 1404 1405 1417 1421 1422 1434 1435 374 2396 2429 1561 2513 1622 2600
together$	2117 2214 2318 2331 2332 2345 2346 2351 2352 2360 2364 2366 2368 2369 2376 2377 2380 2384 2388 2407 2432 2438 2441 2443 2505 2507 2508 2511 2514 2532 2543 2569 2601 2603 2607 2609 1800 1854 1858 1892 2005
togethers$	2351 1443 2603
told	1094 2043 2045 2135 1208 2155 1217 150 152
told$	2041 2069 2130 2164 1221 348 2381 2382 533 950
tolerant$	1862
took	2141 126
took$	146
toolki	2112 676 1751 1779 947
tools	24
tools$	1315 272
torches$	88 1987
touch	1094 1384
touch$	2041 2220 2331 2613 778
tough$	871
tougher$	871
tour	2112 676 1751 1779 947
tour$	2672
tourna	89 1158
tournament$	2671 1727
tours$	2672
toward$	1898
towards$	1898 1942
town	2335 2475 2483 2494 1574 2521 2533
town$	2410 2476 2478 2480 2491 1555 2539
towns	2521 1583 1588
towns$	2481 2530 2535 2540
toxic$	1580
track	748
track$	2181 1774 1817
tracke	2112 676 1751 1779 947
tracked$	69 1771 1817
tracker$	2087
tracking$	70 1817
tracks$	1817
traders$	62 63
train$	2548 544 1047
traine	1069 2067 2069 2093 1153 1745
trained$	2016 2050 2100 1775 1046
traini	1110 2112 676 1751 1779 947
training$	2024 2057 2065 1597 678 1047
trains$	2548 2549 544 1046
tram$	2548
trams$	2548 2549
transf	459 482
transfer$	2464 460 467 472 473 475 487
transfere$	472 473
transfered$	472 473 475
transferes$	472 473
transfering$	472 473 475
transferred$	1526 467 472 473 2490 475 487
transferring$	472 473
transfers$	2464 460 467 472 473 475 487
transl	2069 1745
transp	525 833 1902
transparent$	1862
transport$	61
trauma$	812 857
travel	1438 415
travel$	480 1559 1560 1561 1566 2514 1579 1591 544 1996
travelling$	2350
travels$	480 1559 1566 1591 544
treat$	846
treate	967
treated$	846
treating$	846
treats$	846
trebl	2109
trees$	699
trends$	1837
tries	829
tries$	831
trim	1011
trimme	684 1753
trimmed$	1768
trip	2112 2592 1728 676 1751 1779 947
trip$	2113 1640 2588 2671 1727 2675 949
trips$	2113 2565 1640 2588 2671
true$	1687
trust	2122 1880 968
trust$	1867 1922 956
truste	122
trusted$	1191 1293 1294 1336 956
trustees$	2083
trusts$	956
try	829
try$	831
trying	829
trying$	1853 831
tuesda	450 567 568
tuesday$	2046 450 2466 567 1636 568 2584 2668 1729 2677
tuesdays$	2046 2466 1636 2584 2668 1729 2677
turf	414
turn	1085 2037 2053 2063 2067 2068 2122 416
turn$	2023 1089 75 131 402 1740 697 726 729 911
turned$	2058 75 2135 1457 402 413 684 726 911
turning$	402 911
turnou	72 1141
turnout$	2088 1778
turns$	2058 75 131 402 1740 726 729 911
tutor	25 26 1116 53 1574 2521 2533 1587 1588 1597 1603 2550 2551
tutor$	448 1537 1574 1575 2534 1588 2535 2544 1603 1605 1611
tutors	2521
tutors$	2534 2535 2540 2544
twice$	2017 97 132 2678
two	139 2327 1386 1393 1406 1413 361 1450 388 2426 2427 2457 1512 444 474 2515 1569 1570 2518 1581 517 2583 2622 1956 1957 1966 899 1969
two$	2327 1386 1393 1406 1413 361 1450 388 391 2426 1491 423 1493 2449 2459 444 447 1520 457 1527 1528 476 2512 2515 1569 1570 2518 1581 517 530 2615 2622 2640 1712 1715 1718 1724 1725 658 672 1743 1744 1956 1957 1966 899 1969 1977 1983
twos$	1484 2431
type$	1701
unable$	329 358
uncle	1523 2475 2495 484
uncle$	970
under$	1091 2069 2131 186 368 1745
undergrowth$	699
underm	621
unders	1319 1874 811 1880 993
understand$	2266
understanding$	1859 1862 1924 1943
understood$	2034 1794
undert	1100 2069 1309 1351 1745
undertake$	348
undertaken$	2047 2256 2298
undertakes$	348
undo	599 612 621
unfair	967
unfold$	2172
unfoldes$	2172
unfolds$	2172
unfollow$	886
unfollowe$	886
unfollowed$	886
unfollowes$	886
unfollowing$	886
unfollows$	886
unfriend$	886
unfriende$	886
unfriended$	886
unfriendes$	886
unfriending$	886
unfriends$	886
unhealthy$	1580
unit	2475 477 2533 1603 2550
unit$	1111 2491 481 1554 2503 898
units	2550
units$	2491 2540
unload	1742 1009
unload$	2689
unlock	684 1753 1009
unpick$	819
unpicke$	819
unpickes$	819
unpicking$	819
unpicks$	819
unsafe	714
unsafe$	1783
unsupervised$	1401
untangle$	611
until	1717
until$	2133 1195 408 1514 2467 2496 2664 2667 1989 2000
up	2036 2069 1141 1158 1253 1280 1745 1753
up$	2016 1073 2031 2032 2047 2071 2072 2075 2088 1144 2103 2104 2106 2134 2149 1220 1249 2197 2199 2200 1264 1266 1274 2225 1279 2227 2232 2233 2270 1338 2291 2332 2351 1408 2358 2388 1469 2509 2510 1568 2516 1648 2621 2657 2658 2689 1759 1766 1803 1853 1906 1923 1934 1985 1986 1989 1992 2006
upd$	1766
update	1123 2112 1250 1252 1276 676 1751 684 1753 1779 1839 947 992
update$	2197 200 2217
updated$	2199 200 1771 1840
updates$	2070 2197 200 2217 1271 2223
updati	992
updating$	200
uped$	1766
uphold	995
uploaded$	71
upon$	1479 1663 1833
ups	1158
ups$	2055 2197 2351 1443 1766
upskil	811 995
uptake	4 72 1141 690
uptake$	1073 2088 1759 1778
urge$	830
urged$	830
urges$	830
urging$	830
us$	1343
use	2122 1176 1298 1814
use$	2117 2123 2245 232 235 1305 249 273 2655 727 797 893
used	1109 2135
used$	2056 2141 727
useful	2193
useful$	2118 2150 1939
uses$	2117 232 727 797
usher	414
using$	249 273 538 1792 727 797
usual$	1226 178 1944
utilis	995
valley	2475
valued	2315
valued$	2319
van$	1111 58 2132 2665
vans	109
vans$	2132 2665
vehicl	748
vehicle$	1817
vehicles$	1817
venue	2551
vet$	306
veting$	306
vets$	306
vetting$	306
via$	538
vicar	25 26 1116
vicinity$	2410
victim	750
victim$	1819
victims$	1819
video	2112 676 1751 1779 947
video$	2662 2663 2680
view	2053
view$	2145 2271 755
viewe	2067
views	1108
views$	2055 193 303 698 1888
vigila	1328 1344
vigilance$	2291 1843
vigilant$	2222 2275
villag	2475
village$	2539
violence$	1870
visibi	1344 962
visibility$	2291 1914
visible$	2260 775 1943
vision$	257 1924
visit	1070 2023 2053 2063 93 95 2112 1377 1407 1427 436 1728 676 1751 1779 893 947
visit$	2022 1162 1164 2113 2128 2321 2338 1431 2448 1505 2671 2675 1741 1903 949 1050
visite	1069 1094 2043 2045 1100 1102 2058 2067 2069 1131 2093 1153 684 1753 713
visited$	2016 2041 2047 2078 2100 1164 1764 1782
visiti	1438 2399
visiting$	2050 2350 1050
visitor$	1823
visits	2058 1123 893
visits$	2022 2070 1162 1164 2113 2321 1404 374 1505 2671 1741 1903 1050
voice	1874 1880 996
voice$	2253 698
voices	996
voices$	698
volunt	25 26 1116 53 2098 2112 676 1751 1779 947
volunteer$	0 1 2021 12 16 18 84 1163 2113
volunteers$	0 1 2021 12 16 18 84 1163 2113
voucher$	88
vouchers$	88
vulner	2299 1880 996
wait	955
wait$	131 2305 300 2443 1591 544 721 931
waited	1186 2141 126
waited$	2133
waitin	1186
waiting$	2133 2305 300 2333 931
waits$	131 1591 544 721 931
waive$	1010
waived	684 1753
waived$	1720 1010
waives$	1010
waiving$	1010
walk	1070 2023 89 1158 2122 1176 415 1714 1728
walk$	2117 2123 131 171 1559 1560 1561 1566 2514 509 1579 1591 2661 2671 2672 1727 2675 737 1051
walkab	2112 676 1751 1779 736 947
walked	2135
walked$	1051
walkin	2333 1438
walking$	171 2373 2399 1051
walks	1158 415
walks$	2117 131 171 1559 1566 509 1591 2671 2672 737 1051
wall	1464 2659
wall$	2102 417 418
walls$	2102 2238
want	1208 2155 829
want$	1307 2288 2312
wanted	1190 1208 2155
wanted$	2137
wants	1208 2155 829
wants$	2288 2312
warden	25 26 1116 53 2098 1370
warden$	0 1 2021 12 16 18 46 48 58 84 1163 1765
wardens$	0 1 2021 12 16 18 46 48 58 84 1163 2317 1765
warm$	2150 1803
warmer$	1789
warn$	324 331 356
warne$	331
warned$	324 331 356
warnes$	331
warnin	1389
warning$	2128 133 324 331 356
warnings$	133
warns$	324 331 356
was	2141 126 150
was$	1092 1096 1126 80 1154 2143 144 642 715 725
watch	2053
watch$	289 664 1843
watched$	2034 2090 664
watches$	664
watchful$	1251
watching$	289 664 762
wave	1177
wave$	2124 1790
waves$	2124
way	1247 2255 470
way$	2145 2194 2196 1539 2542 2605 1881
ways$	2605 1882 1894 827
we	25 26 1116
we$	1076 1080 17 1290 2239 278 2301
weaken	599 1678 612 617 2636 621
weaken$	2625
weakens$	2625
weaker	1676
weaker$	2623
wean$	578
weaning$	578
weapon	109
wear$	1115
wears$	1115
webina	2112 676 1751 1779 947
webpag	2112 676 1751 1779 947
websit	2112 2659 676 1751 1779 947
website$	23 85 2102
websites$	23
wedge$	606 613
wednes	450 567 568
wednesday$	2046 450 2466 567 1636 568 2584 2668 1729 2677
wednesdays$	2046 2466 1636 2584 2668 1729 2677
week	2551
week$	2046 2061 2448 483
weekda	450 567 568
weekday$	2466 1636 2584
weekdays$	2466 1636 2584
weeken	450 567 568
weekend$	2046 113 2466 1636 2584
weekends$	2046 113 2466 1636 2584
weekly$	2017 659 2678 681
weeks	450 567 568
weeks$	2046 2176 2466 2496 483 2582 1636 2584
weekss$	483
welcom	122 242 284 2315
welcomed$	1191
welcoming$	2118 2150 1311 2260 1353 1862 1943
welfar	968 996
well$	1915
wellbe	2299 1880 996
went	2023 2063
went$	1078 1092 1710 726
were	2141 126 150
were$	1092 1096 1126 80 1154 2122 2143 144 503 642 715 725
what	158
what$	1183 121 1216 1227 1242 288 304 1786 1807
whatev	158
whatever$	1227 1345
whatsapp$	1442 375 1446
when	125 158 1485
when$	1182 1194 155 1227 179 2200 2201 2245 2412 2428 2429 1786 1807 1825 757 1841 1842 1875 863
whenev	1485
whenever$	179 2412 2428 757 863
where	125 158 1714
where$	1194 155 1227 179 340 1487 2661 1786 1807 1825 757 1842 1875 863
wherea	125
whereas$	1194
wherever$	179 757
whether$	47 1807 1894
which$	1074 1075 1182 340 1786 1807 1994
while	125
while$	1194 2496
who	139
who$	1106 2066 1206 1375 1707 1708 1709 1786 1807 1813 745
whoever$	746
whole	1966
whole$	2327 1386 1393 1406 1413 361 1450 388 2426 444 2515 1569 1570 2518 1581 2622 812 1956 1957 899 1969
whom$	1375 1786 1807
why$	1807
widen	1009
wider$	2211 275 630
wife$	970
wifi	1464
will	1361
will$	1072 1154 216 217 1297 247 1330 1423 1543 1673
willing$	1553
win$	853
wind	377 572
window$	2102
windows$	2102
wing	2475 2533 1605 2552 2556
wings	2552
wining$	853
wins$	853
winter$	2142
wisely$	2651
wiser	1703
wish	1208 2155 829
wish$	257 2312
wishes	1208 2155 829
wishes$	2312 303 698
with	1598 1732
with$	2016 2042 1220 1221 1230 1237 2188 2200 1279 2227 2279 1350 1376 2329 2330 2334 1416 2387 2471 2473 1548 2513 2593 1648 2609 629 2679 1735 2683 1782 1799 1854 1856 1875 1879 1942 1994 2000 2001 2002 2005 974
withdr	572 579 1011
withdraw$	610
withdrawe$	610
withdrawen$	610
withdrawes$	610
withdrawing$	610
withdrawn$	2462 2587 1720
withdraws$	610
wither	1678
wither$	2625
withers$	2625
within	147 333
within$	1091 1402 1652
withou	1693 751
without$	1181 355 2506 2639 722 1820
withs$	2329
women	2327 1386 1393 1406 1413 361 1450 388 1462 2426 2427 1509 1512 444 2515 1569 1570 2518 1581 532 2622 1956 1957 899 1969
women$	1445 2420 2422 1503 2456 2459
word$	2128 2162 2306 1848 967
words$	2162
work	1110 829
work$	2 2057 2065 85 1225 1231 1234 2185 2190 2221 209 2239 2250 240 282 2317 544 2588 1642 2590 1838 785 811 1881 1935 873 1944
worked	1100 1118 2069
worked$	1069 2047 2110 525 785 873
worker	25 26 1116 53 2098 2112 676 1751 1779 947
worker$	0 1 2021 1076 12 16 18 48 54 58 2089 84 1163 2166 2170 695 1765 1773 708 972
workers$	0 1 2021 1076 12 16 18 48 54 58 84 1163 695 1765 1773 1908
workin	1110 1344 1880 829
working$	38 2057 1129 2221 209 2291 2317 785 1881 873
workload$	1224
works	829
works$	85 2190 2278 544 785 873
worksh	93 2112 1603 2550 1605 2552 676 1751 1779 947
workshop$	1162 2113 2672 1727 949
workshops$	1162 2113 2672
workstream$	705
workstreams$	705
world$	624
worrie	1208 2155
worries$	1271 2219
worry	1208 2155
worse	953
worst	1966
worth	2193 1902
worthwhile$	1939
would$	177 238
wound$	2391
wrap	227 832
wraparound$	1296 1901
wrappingaround$	1901
wrapsaround$	1901
wristbands$	88
write$	1045
writes	1123
writes$	2070 1045
writing$	928
writte	1094 2069 1156 1217 149 1745 684 1753 713
written$	1069 2041 2043 2045 1102 1131 2093 1153 2103 2164 1218 686 1782 1045
wrong	967
wrote	713
wrote$	1095 1782
yards$	2349
year	2552
year$	2142 2479 483 1574 1605 1611
years$	483
young	1887
young$	27 28 29 44 2061 78 106 2124 1180 2129 2131 119 1192 136 1207 139 1209 1210 2158 2187 1317 252 2327 1386 1393 1406 1413 361 1450 388 1462 2426 2427 1483 1509 1512 444 474 494 2515 1569 1570 2518 1581 524 532 2622 1734 2684 1739 1787 1880 1889 1956 1957 899 1969
younge	2327 1386 1393 1406 1413 361 1450 388 2426 444 1519 457 1528 474 476 2501 2515 1569 1570 2518 1581 517 532 2583 2622 1956 1957 899 1969
younger$	2327 1386 1393 1406 1413 361 1450 2400 388 2426 444 1565 2515 1569 1570 2518 1581 532 2622 2629 1956 1957 899 1969
youngest$	2629
youth$	2030 42 1370 2420 2461 1974
youths	1483
youths$	1468 2420 2430 1974
yp	139 2327 1386 1393 2344 1406 1413 2375 361 2385 2386 1450 2400 2403 388 2426 2427 2457 444 1519 457 1528 2486 474 476 2500 2501 494 2515 1569 1570 2518 2526 2527 1581 517 532 2583 1637 2594 2598 2600 2602 2614 2616 2622 2635 1956 1957 1966 899 1969
yp$	1547 2615
zine$	1987
zines$	1987
zone	1388 1389
zone$	56 1958
zones	1388 1389
zones$	56 1958
