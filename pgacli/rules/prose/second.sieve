1043 921 653

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
(?:how many times|how often|number of times) (?:we|(?:the |our )?(?:youth |social |outreach |detached |support )?(?:workers?|team|staff|officers?|mentors?|nurse|sergeant|panel|network|service)) (?:\w+ ){0,2}?(?:visit|go|went|meet|met|ring|rang|rung|attend|call|patrol|contact|convene|turn out|come out|came out)\w*
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
evidence (?:in|on|from) (?:the |all |case |our |their )*(?:files?|records?|minutes|case notes)
dip[ -]samples?
(?:verbal )?feedback (?:\w+ )?from (?:the |all |our |other )?(?:partners?|staff|professionals|agencies|colleagues|practitioners|participants|attendees|delegates)
(?:works? orders?|invoices?|purchase orders?|jobs?) (?:(?:is|are|was|has|have|been) ){0,2}(?:raised|placed|paid|logged|issued)
(?:photos?|photographs?|pictures?|screenshots?) of (?:the |a |an |each )?(?:finished|completed|new|installed|final|mended|repaired)
progress (?:(?:is|will|to|has|be|been) ){0,2}(?:reported|tracked|reviewed|updated|shared)
standing (?:agenda )?items?
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
(?:home|away|back|off|apart) (?:as soon as|when|whenever|if|once|each time|every time|the moment)\s+(?:\w+ ){1,6}?(?:seen|found|caught|spotted|met|gathered) (?:\w+ )?together(?! (?:late|after dark|at night|after \d|with (?:the )?(?:men|adults)))
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
(?:mov(?:e|es|ed|ing)|relocat\w+|rehous\w+|transfer(?:s|red|ring)?|plac(?:e|es|ed|ing)|send(?:s|ing)?|sent|tak(?:e|es|ing)) (?:YP\d+|yp\d+(?:['’]s family)?(?: and yp\d+)*|one of (?:them|the \w+)|one (?:or two )?(?:member|boy|girl|young person|friend|player|pupil|student)s?|(?:some|two|three|half|four) (?:of (?:them|the \w+(?: \w+)?)|YOUNG)|him|her|the (?:eldest|oldest|youngest|leaders?|boy|girl|young person|two (?!who live)\w+|most \w+ \w+)(?: boy| girl| member| two)?|(?:his|her|the) family|each of them|the ringleader|members)(?: and (?:his|her) family)? (?!back|who live)(?:\w+ ){0,3}?(?:away|out of|to (?:a |an |another\s+|the )?(?:\w+ )?(?:school|college|academy|campus|squad|area|town|county|city|borough|placement|relative\w*|home|unit|provision|estate|boarding)|elsewhere|to live|to stay|with (?:relatives|family)|with (?:his|her|an?) (?:\w+ )?(?:father|dad|mother|mum|aunt\w*|uncle|gran\w*|nan|relatives?|family|cousins?|carers?) in|with carers in|in (?:the next|another|a different) (?:county|town|city|borough|valley|village)|out[- ]of[- ](?:area|borough|county)|from the (?:group|school|area))
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
(?:different|separate) (?:foster )?(?:homes|houses|placements|streets|towns|buses|entrances so)
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
(?:not|never|\w+n['’]t|none of WHOM|no two of WHOM) (?:\w+ ){0,3}?(?:(?:in|on|at|have|has|attends?) (?:the same|one)|(?:share|shares|sharing) (?:the same|a|any|one)) (?:\w+ )?(?:class(?:es)?|forms?|tutor groups?|sets?|lessons?|bus(?:es)?|courses?|school|college|sixth form|table|tutor|workshops?|programmes?|units?|sessions?|placements?|homes?|houses?|provision)(?: (?:next|as|together|this|in|from|again))?
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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 42 47 50 53 54 55 56 57 58 59 60 63 64 66 68 70 71 72 73 75 76 78 79 80 81 82 83 84 85 88 89 90 92 94 98 99 100 101 102 106 107 108 109 110 113 114 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 133 134 135 136 140 141 142 144 146 147 148 150 151 158 161 162 165 169 171 172 173 174 175 177 178 179 180 181 186 187 188 189 191 194 195 197 199 200 202 205 207 216 219 230 234 235 237 238 239 240 241 244 245 246 247 248 249 250 251 259 260 261 262 263 267 269 270 272 273 274 275 276 277 278 279 280 281 283 284 285 286 287 288 289 290 299 305 307 309 310 314 315 316 317 321 322 323 325 329 330 331 332 333 334 336 337 338 339 342 344 346 347 349 350 351 352 356 357 358 361 363 365 366 368 369 373 376 381 382 383 385 391 392 398 399 402 404 405 407 408 409 410 411 413 414 415 416 417 418 419 420 421 425 428 429 430 432 433 434 435 447 454 455 456 472 473 477 483 484 485 487 490 492 495 499 500 503 504 506 507 509 511 512 516 519 520 524 526 527 528 529 530 531 533 534 535 537 539 540 541 544 546 547 549 550 551 553 554 559 560 561 562 563 564 565 567 569 571 572 573 574 575 576 577 578 580 581 582 583 584 585 587 588 589 590 591 592 593 594 595 596 597 598 599 600 601 602 603 604 605 606 607 608 609 610 612 613 614 615 616 617 618 619 620 622 623 625 626 627 628 629 630 631 632 633 635 636 637 638 639 640 641 642 644 645 646 647 648 649 650 651 654 655 656 657 658 659 660 661 662 663 664 665 667 668 669 670 671 672 673 674 675 676 679 680 681 682 683 684 685 686 687 688 689 690 692 693 694 695 696 697 698 699 700 701 702 703 704 706 708 709 710 712 713 714 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 750 751 752 753 754 756 757 758 759 760 761 762 763 764 765 766 767 768 770 771 772 773 774 775 776 777 778 779 780 782 783 784 785 786 787 788 789 790 791 793 794 795 796 797 798 799 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 882 883 884 885 886 887 888 889 890 891 893 894 895 896 897 898 899 900 901 902 903 908 909 911 915 916 921 934 940 941 942 952 955 959 960 961 964 979 982 983 984 985 986 988 989 1012 1017 1019 1020 1029 1032 1033 1036 1041 1042 1 8 9 13 17 19 21 30 43 44 45 46 48 49 51 52 61 62 65 67 69 77 86 87 91 93 95 96 97 103 104 105 111 112 115 132 137 138 139 143 145 152 155 157 159 160 163 166 170 176 182 183 184 185 190 192 196 198 201 203 204 206 208 210 212 213 214 215 217 218 220 225 228 231 236 242 243 256 258 264 265 266 268 282 291 292 293 294 295 296 297 298 303 304 306 308 312 313 318 319 320 324 326 327 328 335 343 345 348 353 354 355 359 360 362 364 367 370 371 372 374 375 377 378 379 380 384 386 388 389 390 393 394 395 396 397 400 401 403 406 412 423 424 431 436 440 441 442 443 444 446 448 450 453 462 463 471 474 475 476 478 479 480 481 482 486 488 489 491 493 494 496 498 501 502 505 508 510 513 514 515 517 518 521 522 523 525 532 536 538 542 543 545 548 552 555 556 557 558 566 568 570 579 586 611 621 624 634 643 652 653 666 677 678 691 705 707 711 715 749 755 769 792 800 881 892 907 910 917 919 920 923 925 926 933 935 936 938 939 943 945 949 950 957 970 974 976 981 987 991 996 998 1009 1010 1011 1013 1014 1018 1023 1024 1026 1030 1034 1035 1037 1038 1039 1040 0 7 74 149 153 154 156 164 167 168 193 209 211 221 222 223 224 226 227 229 232 233 252 253 254 255 257 271 300 301 302 311 340 341 387 422 426 427 437 438 439 445 449 451 452 457 458 459 460 461 464 465 466 467 468 469 470 497 781 904 905 906 912 913 914 918 922 924 927 928 929 930 931 932 937 944 946 947 948 951 953 954 956 958 962 963 965 966 967 968 969 971 972 973 975 977 978 980 990 992 993 994 995 997 999 1000 1001 1002 1003 1004 1005 1006 1007 1008 1015 1016 1021 1022 1025 1027 1028 1031

8 14 6 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 9 12 4 9 8 10 7 9 5 10 10 8 5 6 7 8 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 6 6 4 5 5 8 6 5 8 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 4 3 3 4 5 4 0 0 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 5 12 8 11 6 7 11 13 0 6 11 10 7 6 8 0 10 7 7 4 5 0 11 5 5 5 5 3 10 0 3 11 7 0 15 0 7 0 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 14 0 12 9 13 10 12 10 4 4 9 5 0 8 8 0 14 20 26 9 9 7 9 7 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 7 13 4 5 9 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 6 14 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 4 11 4 3 0 13 11 18 31 8 6 0 5 5 4 11 3 5 0 0 5 7 4 6 3 6 10 6 0 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 5 3 4 8 3 4 4 4 5 3 3 5 5 3 6 4 6 5 5 2 11 2 10 11 10 3 5 4 11 5 5 4 6 5 14 5 5 4 5 3 7 6 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 10 5 2 4 0 0 2 4 5 3 6 2 5 4 8 8 0 0 2 0 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	1468 557 1730
20$	1916
34$	864
35$	864
YP	1493
a$	2068 127 1223 1278 1290 1296 1297 275 1327 1331 447 1492 1667 2589 1670 1671 2593 1676 1678 1679 1680 639 1688 1737 1924 1925 1926 1929 1930 1932 1933 1934 1937 1938 1942 1943 1947 1952 1956 1963
abc	317 1360
abcs	1360
able$	2120 1363 325 1393 1518 691 1776
about$	1237 1324 2277 1841 1846
above	2361
above$	2365 1859
abreas	807
abreast$	1850
abroad	1514
abuse$	1819
academ	2414 2422 2471
academy$	2430
accept	1058 2001
accepted$	1979
access	1291 1823 808 1851
access$	2212 789
accessed$	659
accessible$	2206
accessing$	1998
accomm	468
accommodation$	2416 472
accord	753
accordingly$	1796
accoun	2082 1270 808 1851 936
account$	23 2180 2191 2242
accred	1074
accredited$	1995
achiev	1118 1856
achieve$	660
achieved$	1060 2039 660
achieves$	660
acknow	1075 786 966
acknowledgement$	1996
across	2615
across$	2455 1803
act$	844
acted$	2085
action	2059 1258 1270 653 1702 1730 921
action$	75 2055 2167 2179 2191 670 682
actions$	75 2055 670 682
active$	2127 1227
activi	2059 2182 2201 1342 2522 653 1702 1730 1879 921
activities$	2060 2131 2263 2516 1596 2518 2520 1831 1832 1884
activity$	1884
acts$	844
ad$	731
add	865
add$	995
added$	995
adding$	995
additi	225
additional$	1233 1268 673 741
addres	148 149 1224 208 786
address$	1251 1446 968
addressed$	1192 2145 968
addresses$	1446 968
addressing$	968
adds$	995
admit$	1350 1449 425
admited$	425
admiting$	425
admits$	425
admitt	429
admitted$	425 1472
admitting$	425
adopt$	247 1014
adopte	2017 1129 1696
adopted$	2050 1014
adopting$	1014
adopts$	1014
adult	2082
adult$	2186 2187 2229 2594 1759 717 932 980
adults	276
adults$	107 204 1262 2229 1319 2594 932 980
advert	2017 2059 653 1696 1702 1730 921
advice$	191 2189 270 978
advis$	327
advise	25 26 1090 966
advise$	322 327
advised$	327
adviseed$	322
adviseing$	322
adviser$	672 683
advisers$	672 683
advises$	322 327
advisi	966
advising$	327
adviss$	327
advoca	786 969
advocate$	947
afraid	1152 726
afraid$	2073 1769
after$	2179 1339 2607 1734 1909
aftern	441 1563 2484 549 550
afternoon$	1994 112 2389 2405 1578 2511 1592 2514 701
afternoons$	1994 112 2405 1578 2512 1592 2514 701 1747
again$	1306 2313 1893
agains	1687
against$	1065 139 1183 2282 1370 2608 1800
age$	2576
agenc	2154
agenci	38 53 2045 1241 276
agencies$	0 1 1969 12 16 18 1081 2028 83 1136 1239 2162 204 1319 766
agency$	2005 1246
agenda$	2177 1789
agree	865
agree$	1061 344 358 899
agreed	1067 2017 1129 1224 1696
agreed$	1981 1988 2050 1198 2145 1304 358 1518 1728 830 899
agreeed$	1061
agreem	2059 2276 653 1702 1730 921
agreement$	86 191 2275
agreements$	2275
agrees$	1061 344 358 899
ahead	2052
aim	804
aim$	255 1873
aiming	804
aims	804
aims$	1873
alarm$	55 60 87
alarms$	55 60 87
alert	1300
alert$	2168 2221 1892
align	969
alive$	2127
all	52 137 151 2368 1686 2611 1836 1904
all$	1965 1990 2012 1095 1127 1141 204 1314 1317 1319 1439 1549 1673 668 766 1827 1926 1930 1957
alliance$	1868
alliances$	1868
alloca	1083 2017 1696
allocate$	1016
allocated$	2004 1115 524 1728 1016
allocates$	1016
allocating$	1016
allotment$	84
allow	429
allow$	2117 1346 1350 1389 1419 1424 1449 425 1472 1620 824 1881
allowe	429
allowed$	1346 1363 2334 1463 2385 425 1472 769
allowing$	425 824
allows$	2117 425 1472 824 1881
allowted$	1346 425
allowting$	425
alone	1152 1552
alone$	2073 2384 2402 2473 1910
along$	2353 1435 2378 1880
alongs	1426 1557
alongside$	1212 2478 1803 1891 1894
altern	2201 2243 543 607 614 1879
alternate$	535 1582 1591
alternating$	535 1591
alternative$	1261 618
alternatives$	1820
ambassador$	683
ambassadors$	683
amber$	2066 2067 1745
ambition$	255
amend	983
amende	2017 1696
among$	1348 2455 1607 948
an$	1217 1223 241 1290 1296 1667 2589 1670 1679 1680 639 1737 1942 1952 1963
analyse$	743
analyses$	743
analysing$	743
analyst$	934
analysts$	934
and$	1268 1330 1341 1849
annual$	658
anothe	1241 2288 2319 2322 2329 2330 2344 2347 1501 2479 2524 2527 2529 2531 2543 2545 2564 857 1903
another$	2123 1217 2162 323 2298 2301 2303 2306 2309 2310 2318 2323 2327 2409 2412 1496 1497 1509 2432 1516 2459 496 1550 2477 1559 520 1567 2507 2525 2535 2537 2539 2553 2556 2557 2559 611 2576 618 2589 1679 716 1900
answer	1075 2085
answer$	1996 1037
answered$	1037
answering$	1037
answers$	1037
anti$	787
any$	1242 200 1244 1317 1439 477 2479 1673
anybody$	2076 2479
anyone$	2076 2479
apart	2281 2285 2339 2340 1527 1528 579 1633 600
apart$	2302 360 2342 1517 2441 2448 2449 2455 2456 1536 2458 495 2467 2487 2500 2542 1622 2554 2560 1648 1895
apolog	941
apologise$	918
apologised$	918
apologises$	918
apologising$	918
app$	23
appeal$	2408 601 1645 2599
appearance$	1822
appl	865
applic	2059 653 1702 1730 921
applicable$	1775 1776
application$	2591 2599 1852
applications$	2599 1852
applie	1068
applied$	1989 898
applies$	898
apply$	898
applying$	898
appoin	2017 92 2059 429 653 1696 1702 661 1704 1730 921
appoint$	1018
appointe$	1018
appointed$	1726 1728 1018
appointes$	1018
appointing$	1018
appointment$	1135 2060 1472 2591
appointments$	1135 2060 1472
appoints$	1018
appren	1563 2484
approa	2040 1152 136 1764 970
approach$	2167 2211 1830
approachable$	2206 1811 1892
approached$	2073
approaches$	1161
approaching$	2294
approp	2139 225 1351 614 1823 807
appropriate$	1198 1200 1233 2157 1261 1268 2206 2272 1775 1776 1850
appropriately$	1850
approv	1067 1083 2017 1696
approved$	1988 2004
apps$	23
april$	2088 1168
are	1046 148 224
are$	1066 43 1100 79 1127 1132 99 102 2069 133 142 1234 1294 258 1478 1508 494 623 632 642 697 713 715
area	2281 2414 2422 2433 1539 2460 2471 2483
area$	2354 2358 2400 2415 1495 1496 2417 1520 1906
areas	2460
areas$	2224 2358 2472
arise	1220
arise$	2141
arises$	2141
around	1426
around$	162 2162 1268 1272 1324 2277 1824 1850 1891
arrang	2017 1097 1104 2052 1696
arrange$	218 1346
arranged$	2025 2190
arrangeed$	1346
arrangeing$	218
arranges$	2018 218
arrangeted$	1346
arrest	1152 929
arrest$	131 141
arrested$	2073
arrests$	131 141
arriva	1588
arrivaltime$	2509
arrivaltimes$	2509
arrive	409 429 523 867
arrive$	1472 1525
arrives$	1472
articl	2059 653 1702 1730 921
as$	1173 153 154 1199 168 1216 174 177 2145 2147 261 713 732 1790 1791 1824 817 838
asbo	317 1360 318 1361
asbos	1360 1361
aside	985
aside$	2020
ask	2069 1180 2101
ask$	129 322 390 414 705 1034
aske	705
asked	1068 1991 1993 1180 2101 690
asked$	1989 2081 1162 322 344 390 1733 1034
asking$	322 390 414 1034
asks	1180 2101
asks$	129 322 390 414 705 1034
aspira	1829 970
assaul	136 726 929
assault$	140
assaults$	140
assemb	2059 2314 2317 653 1702 1730 921
assemble$	2374
assemblies$	2060 2601
assembly$	2601 923
assess	2059 1188 148 1194 653 1702 1730 921
assessed$	68 1711
assessment$	2107 2109 2112 2113 2115 2116
assessments$	2115
assign	2017 1696
assign$	1016
assigned$	1115 524 1728 1016
assigning$	1016
assigns$	1016
assist$	955
assistance$	2189 955
assisted$	955
assisting$	955
assists$	955
associ	1356 1357 2279 2281 2284 2285 1387 1391 2317 2343 1526 1602 2524 940
associate$	2277 2297 2308 2312 2447 1901
associating$	2278 2291 1902
association$	2278 2523 2532 1896 1897
assumptions$	1837
assurance$	191 1798
assurances$	1798
at$	1091 2038 1128 2068 1169 128 157 168 2134 2145 1251 221 256 2222 2225 2227 1458 1460 1466 1467 2410 457 1505 522 2508 546 2596 2602 2605 1685 2607 1690 2615 2616 1698 1731 1747 1842 1909 1937 1938 1948 1949 1950 1962
attached$	1859
attachment$	1636 1868
attachments$	1636 1868
attack	136 726 929
attack$	1769
attacked$	1765 1769
attacks$	1769
attemp	804
attend	1043 1044 4 1971 1063 1984 1985 1068 1074 1082 1084 2006 2011 2015 2016 2017 1097 1111 94 409 429 1696 667 674 867
attend$	1970 1137 1472 478 1524 2508 1717 708 1040
attendance$	1047 21 2005 2014 2032 90 126 1472 1710 1729 688
attendd$	1717
attended$	1964 1989 1995 2008 2044 1137 1717 708
attendees$	2003 2014 2028
attending$	1964 1998 1714 708 1040
attends$	1970 2018 1137 1472 478 1524 1717 708 1040
attention$	1274 1820
attenu	580
attitu	970
attitudes$	1837
attrac	2355
attraction$	2408
attractive$	2206
audit	2059 653 1702 1730 921
audite	1074
audited$	1995
august$	2088
aunt	1488 2414 2434 475
aunt$	944
auntie$	944
aunty$	944
authorisation$	1907
authorisations$	1907
authority$	1907
autumn$	2088
availa	2017 1099 1300 1696
available$	2020 2021 1198 2190 2221
avoid	2286 356 561
avoid$	1425 2500 1604
avoidi	561
avoiding$	1604 1743
avoids$	1425
aware	1224 1267 1300 807
aware$	2145 2168 2188 2215 2221 1850
awaren	1829 970
awareness$	769 1825 1826 797
away	1151 413 2414 1501 461 2433 579 600 606
away$	2072 2281 2286 1395 1402 360 2339 2342 2348 1450 1456 2397 2410 2412 1504 1511 2436 1517 479 487 1619 1622 582 1652 1915 1927
back	1240 1704
back$	133 1231 2161 360 707 1960
background$	1808
bad$	1545
badge$	2010
badges$	2010
badmin	1687
badminton$	2608
bail$	317
bake$	910
bakees$	910
bakes$	910
ban	306 314 316 330 331 333 372 373 379 442 547 1674 869
ban$	315 340 1418 395 428 434 436 630 2595
band	2488
bands$	2496
bane$	434
banes$	434
baning$	434
bann	306 442
banned	314 316 2335 407 1476 547
banned$	2269 315 339 353 2334 1450 2397 2399 436 630
banner	85
banner$	622
banners$	622
bannin	314 316 330 547
banning$	315 434 436 630
banping$	340
banred$	630
banring$	434 630
bans	314 316 330 547
bans$	315 340 434 436 630 2595
banting$	340
bar	314 316 330 379 442 547 869
bar$	315 434 436 630
barbec	88 1131
barbecue$	2600 1682
bare$	434
bares$	434
baring$	434
barned$	630
barning$	434 630
barr	442
barred	314 316 407 1476 547
barred$	2269 339 353 1450 2397 2399 436 630
barrier$	587 594
barriers$	2184
barrin	314 316 330 547
barring$	434 436 630
barrister$	947
bars	314 316 330 547
bars$	315 434 436 630
base$	1796
based$	1875
basis$	1774
basket	1687
basketball$	2608
be	224 257 746
be$	1066 1127 142 170 174 1218 181 1234 1247 207 1255 2181 1269 229 1282 1288 249 1294 252 258 2223 1309 1311 1344 343 1397 1478 1508 1525 484 2453 494 1541 1554 623 632 642 713 742 768 792 849 851
bear$	187
bearing$	187
bears$	187
became$	697
become	224
become$	170 207 697
becomes$	697
becoming$	207
been	2006 2087 124
been$	1055 1070 36 2017 1100 1119 1121 1127 142 1269 494 623 632
before	727
before$	2068 1167 2607 691 1770
befrie	136
begun	2017
begun$	111
behaved$	2272
behavi	2245 1829
behaviour$	317 318 1837 977
behaviours$	1837 977
behind	1672 937
behind$	2548 2593 1763
being	224 257 1408 2343 1829 970
being$	142 170 1234 207 1269 2279 2294 2317 1508 2435 2453 1742 1743 742 792
belief	1851
belief$	1870
believ	2085 1180 2101
believe$	826
believes$	826
believing$	826
belong	1189 148
belong$	2110 729
belonging$	2207
belongs$	729
below$	1859
bench	24 1434 2588
bench$	55 89 411 412 1716
benches$	55 89 1716
benefi	2139
bes$	742
beside	1556 1557
beside$	2478 1949
best	1823
best$	234 1877
better	203 225 1351 607 614 1658 783 786 927
better$	1213 1246 1268 234 2212 273 1318 1336 2260 299 1351 2272 341 604 1651 1653 611 613 2580 618 686 1864 831 843 1888
betwee	1158 2276
between$	2079 1348 2270 2275 2280 2331 2455 2523 1630 1637
betweens$	2275
beyond	145 1648 1652
bid	2059 653 1702 1730 921
bigger$	2365
bike	24
bin	24
bin$	55 89 1716
bingo	1687
bingo$	2608
bins$	55 89 1716
bit$	2248
blankets$	1935 1936
block	372 373 391
block$	367 860
blocke	2335 2375
blocke$	860
blocked$	2269 367 413 860
blockes$	860
blocking$	367 860
blocks$	367 860
board	19 38 1111 1112 753
board$	1081 2030 2032 2033 2049 89 2152 2153 2431 1687 666 1796
boarded$	661
boardi	2414
boarding$	1500 476
boards$	2049 89
boat	2488
bolste	969
bolted	1666
bolted$	2587
bond	1602 1623
bond$	308 319 2523 564 2544 585 590 1636 1868 1874
bonds$	308 319 564 2544 1636 1868 1874
book	2015 473 533
book$	2614 1935 1012
booked	1074 2015 2017 1696 661 1704
booked$	1995 2044 1012
booking$	2591 1012
bookle	2059 653 1702 1730 921
booklet$	2000
booklets$	1935
books	24
books$	2614 1714 1935 1012
boroug	2281 2414 2422 2433 1539 2460 2471
borough$	2415 1495 2417 2419 2430 1520
boroughs$	2420
both	2368 1686 2611
both$	1990 2273 1358 1365 1376 1383 357 1420 384 2368 435 2454 1534 1535 2457 1546 2551 668 1904 1905 873 1917 1925 1926 1930 1938 1946
bought	1067 2017 1122 1130 1696 661 1704 985
bought$	1988 2043 2051
bounda	2245 808 1851
boundaries$	1821 1886
bounds$	405
box$	910
boxes$	910
boxing$	656
boxs$	910
boy	1153 2273 1358 1365 1376 1383 357 1420 1422 384 2368 435 448 1493 465 2454 1534 1535 2457 1546 2551 1904 1905 873 1917
boy$	2074 2076 2413 1512
boyfriend$	944
boys	27 28 29 44 77 117 1164 134 137 250 1293 2273 1358 1365 1376 1383 357 1420 384 1432 2368 2369 1451 1477 435 1484 485 2454 1534 1535 2457 1546 508 516 2551 1689 1694 1738 1904 1905 873 1917
boys$	1071 1072 1087 1120 78 82 100 101 2071 2074 2076 2078 1160 1177 2104 1338 1415 2364 2372 1470 2392 2398 2413 2451 2459 548 2544 2610 1762 1913
branches$	676
bread$	1936
break	1381 1483 1523 1539 2460 1588 2522 579 580 593 597 598 602 874
break$	220 335 2389 2404 490 491 1540 561 1622 581 582 1629 1920
breakf	88 1131 1683
breakfast$	1682 2604 1936 1944
breakfasts$	1944
breaki	580 597
breaking$	220 335 490 491
breaks	2460 580 597
breaks$	220 335 490 491 2497
breaktime$	2509
breaktimes$	2509
breath	1483
breathe$	2407
breather$	2404
breathing$	1483
bridge$	775
bridgeing$	775
bridges$	1816 1817 775
brief$	1780 1038
briefe	1043 1991 1993 1074 2040 1126
briefed$	1964 1992 1995 2047 1038
briefi	19 2059 653 1702 1730 921
briefing$	2060 923 1038
briefings$	2060
briefs$	1038
brighter$	1740
bring	188 2355 892
bring$	196 300 1029
bringing$	196 300 1399 1029
brings	188
brings$	196 300 1029
broade	969
broken	2565
broken$	2283 1527 1528 874 1925 1926
brothe	1422 2434 475 507
brother$	943
brothers$	1761 1922
brough	188
brought$	189
budget	1067
budget$	1986 40
budgeted$	1988
build	1291 783 786 967
build$	232 244 2212 612 624 770 774 825
builde$	244 612
buildes$	244 612
buildi	2471 786
building$	84 244 2362 2383 2400 2442 2463 537 612 770 774 825
buildings$	2472
builds	786
builds$	244 612 624 770 774 825
built	1098 661 1704
built$	2019 2048
bulb$	55 662
bulbs$	55 662
bulletin$	9 1701
bulletins$	9
bullie	2583
bully	2583
bump$	2314
bunch$	2540
burglaries$	935
burglary$	935
burgle	726
burgled$	1769
bus	2471 1561 2482 2611
bus$	1085 58 2049 2474 2480 2489 2600 1682 1939 1944
buses	1539 2460 1548 2482 2483 1563 2484
buses$	2049 2469 2472 2480 2481 2489 2492
bushes$	676
busine	1189
business$	2110 2174 850
but	2441
buy	1764 985
buy$	2584
buyer	982
buyer$	932
buyers$	1922 932
by	1677
by$	1128 113 2084 125 2225 274 1320 522 2596 2598 1685 2607 1706 1748 1750 1752 1795 1880 1943 1949
cabin	2488
cabinet$	2030
cafe	30
cafe$	2362
café	30
café$	2362
calendar$	2007 665
call	1971 2059 1397 653 1702 1730 921
call$	1970 1144 2075 1161 121 129 131 132 2267 2591 837
called	94 2081 941
called$	1137 132 941
callin	1408
calling$	1411
calls	1097 1349
calls$	1970 2018 1144 1161 121 129 131 132 2267 1410
calm$	2407
calmer	927
came	1059 2001 2006 2015
came$	1971 1980 1184
camera	24
camera$	55 60 89 622 1716
cameras$	55 60 89 622 1716
camp	88 1131
camp$	2600 910
campai	2059 653 1702 1730 921
campaign$	656 757
campaigning$	757
campaigns$	757
campes$	910
camps	1131
camps$	910
campus	2414 1539 2460 1563 2484
campus$	2442
can	2069 1333
can$	106 2120 2135 1269 1345 325 1393 354 486 1628 1778
cancel	554
cancelled$	2401 2517 1675
cannot	1364 325 1393 354 486
cannot$	1400 1529 1564 2500
cap	332 421
cap$	423 428 574
capaci	808 1851
capacity$	1196 1857
caped$	423
caping$	423 574
capitalise$	232
caps$	423 574
capting$	423
capture$	765
captured$	2265 1718
captureing$	765
captures$	765
car$	2474
card	85 2059 653 1702 1730 921
card$	2000 2010 622 2591 1935
cards	1687
cards$	2010 622 2591 2608 1935
care$	2183 2257 1821 1916
cared	2261
careful$	1227 1892
carefully$	2580 1814
carer	53 2045 2414 468
carer$	0 1 1969 12 16 18 1997 83 1136 472 943
carers$	0 1 1969 12 16 18 1997 83 1136 259 375 2414 472 943
cares$	2183
careta	25 26 1090
carr	892
carria	2488
carriages$	2492
carried$	1074 2011 2017 1281 1323 1696 661
carries$	1089 2011 736
carry	2069
carry$	1089 736 740
carrying$	1743 736
cars	108
cars$	2481 2492
cascad$	754
cascade$	754
cascades$	754
cascading$	754
cascads$	754
cascadting$	754
case$	1106 1111 1197 1206 1235 670 1783 1790
caseload$	2031
cases$	670
caseworker$	945
cast	27 29 1563 2484 2488
cast$	1072 2437 524 2492
casts	2484
casts$	2437 2492
catch	1222 1788
catchup$	2143
catchups$	2143
caught$	1403 361 362
cause	1851
causes	1851
caution$	327
cautione$	327
cautioned$	327
cautiones$	327
cautioning$	327
cautions$	327
cbo	317 1360 318 1361
cbos	1360 1361
cctv	724
cctv$	55 60 1767
cease	554 1629
cease$	2517 2550
ceased	1159 1174
ceased$	2080 2095
ceases$	2517
celebrate$	813
celebrates$	813
celebrating$	813
cent$	1095
center$	1264
centre	30 35 1539 2460 2471 2483 769
centre$	1264 2354 2362 2400 2411 2442 2489 537
centred$	1221 1812 1835 1875
centres$	2472 2489
certain$	251 1878
certif	2059 653 1702 1730 921
certificate$	2010
certificates$	2010
chair	25 26 1090 1112
chair$	54 2033 2098 2614 1959
chaire	2017 1696
chairs	24 1097
chairs$	2018 2098 2614 1935
challe	966
challeng$	794
challenge$	2172 1810 794
challenged$	2209
challenges$	2172 794
challenging$	794
challengs$	794
champi	786
champion$	683 685
champions$	683
chance	2243
chance$	2132 269 2235 325 1483
chances$	269
change$	2118 2163 2165 459 460 706 1881 1890 1004
changed$	1705 1004
changees$	2118
changes$	2118 2163 1243 2165 459 1881 1004
changing$	459 1004
channel$	23 2336
channels$	2119 1254 212
charge	1674
charge$	2595
charges$	2595
charte	85
charter$	86
chas	408
chased	1068
chased$	1989
chat	1412 371 1416
chat$	2075 268 281 1397 1412 2333 371 1414 2336 1416 2337 374 1741 1882
chats$	268 281 2336 1882
chatti	1408 1411
chatting$	2332
check	1044 92 2059 1222 653 1702 1730 1788 921
check$	2059 183 653 1702 1730 921 992
checked$	68 992
checkin$	1135 2143
checking$	183 992
checkins$	1135 2143
checks$	1097 183 992
chess	1687
chess$	2608
child	1153 1422
child$	2009 2074 2076 1421 1512 832
childcare$	61
childr	1153 1164 1179 1182 250 1293 2273 1358 1365 1376 1383 357 1420 1422 384 1432 2368 2369 1451 1477 435 2454 1534 1535 2457 1546 508 516 2551 1904 1905 873 1917
children$	1110 2074 2076 2078 2100 2103 2104 2241 1415 1421 2364 2372 1470 2398 2574 1864
childrens$	2074
childs$	2074
choice	2243 2245 1829 1879 970
choice$	617
choices$	617
choir	2488
choos$	615
choose	2069 705
choose$	615 616 650 1748
chooses$	615 616 650 1748
choosi	705
choosing$	615 616 650 1748
chooss$	615
chose	705
chose$	1748
chosen	1067
chosen$	1988
chrono	2059 653 1702 1730 921
church	30
cinema	30
circle	2059 1657 653 1702 1730 921
circle$	2540 585 2561 2571 2573 1654 1656 2578 2582
circles$	2561 2571 1654 2578 2582
circul	2017 1097 1129 1696 661 1704
circulated$	2050
circulates$	2018
circumstances$	1407
cities	2471
cities$	2420
city	2414 2422 2433 2471
city$	2415 2417 2419
civil$	317
claim	1674
claim$	2595
claime	1074
claimed$	1995
clarification$	191 1798
clarit	808 1851
clarity$	191 1798
class	439 2422 1502 1539 2460 2471 1561 2482 2483 1563 2484
class$	2097 1482 2418 2423 2424 2478 2489 2491 1656 2601
classe	1523 2460 1540 2482 2484
classes$	2062 2097 2430 2461 2472 2489 2601
classm	2273 1358 1365 1376 1383 357 1420 384 1432 2368 2369 1477 435 2454 1534 1535 2457 1546 516 2551 1904 1905 873 1917
classmates$	1415 2364 1470 2398
classroom$	2049
classrooms$	2049
clause	2276
clause$	2108 2275 1771
clauses$	2108 2275 1771
clean	88
clean$	446 1753 877
cleanu	1131
clear	408 1823
clear$	2065 2096 2175 2176 1390 1511 751 830 843 884
cleare	661 1704
cleared$	1719
clearer$	843
clearing$	884
clears$	884
clicked$	2037
clicks	1082
clicks$	2003
climb$	910
climbes$	910
climbs$	910
clinic	30 53
clinic$	672
clique$	585
clos	372 373 391
close$	1223 1227 2453 1556 751 775 895
closed	2017 1118 2335 1696
closed$	2039 405 413 2517 1713 895
closeing$	775
closely$	1803
closer	203
closer$	1246 273 329 831
closes$	775 895
closing$	895
club	30 35 2059 2422 2471 2483 1563 2484 653 1702 1730 921
club$	2031 2362 2400 2411 2418 2430 2489 537 656
clubs	1539 2460 2484
clubs$	2430 2472 2489
co$	787
coach	25 26 1090 53 2045
coach$	2600 672
coache	25 26 1090 2488
coached$	1715
coaches$	2600 903
coachi	2059 653 1702 1730 921
coaching$	903
coats$	87 1935 1936
coax$	576
code	85
code$	86 2595 662
codefendants$	1362
codes$	87 662
coerce	136
coerci	136
coffee$	80
cohesi	808 1851
cohort	2488
cohorts$	2496
coinci	2314
coincide$	2498
collab	203 787 808 1851
collaborative$	1246
collaboratively$	1803
collea	1241
colleagues$	2028 2162 766
collec	509 1588
collect$	2377 765 1039
collected$	1697 1718 1039
collecting$	765 1039
collectiontime$	2509
collectiontimes$	2509
collects$	765 1039
colleg	439 2414 2422 1502 468 1539 2460 1540 2471 1555 1561 2482 1563 2484
college$	2090 1171 1482 453 2417 2423 2424 2430 2442 2476 2489 1751
colleges$	2430 2461 2472 2476 2489
colour$	2614
colours$	2614
come	1059 2001 2006 2015 2069 188 409 674 867
come$	1971 1980 2064 2081 129 2137 2385 429 1524 1525 1544 1554 1717 698
comed$	1717
comeed$	1717
comes	188 409 867
comes$	2064 129 2137 1524 1717 698
comfortable$	2206
coming	188
coming$	1201 2279 1743 1777
comments$	675
commis	1067 2017 1122 1696 661 1704
commissioned$	1988 2043 1727
commit	38 1083 808 1851
commit$	935
commits$	935
committed$	2004 935
committee$	1081 2030 666
committing$	935
common$	2444 830
commun	1084 1222 1357 2279 1788 753 1823 1829 966 970
communicat$	754
communicate$	159 754
communicates$	159 754
communicating$	754
communication$	2005 2143 2167 1254 212 2278 1409 1796
communicats$	754
communicatting$	754
communities$	1343
community$	2246 1343 318
compan	25 26 1090 53 1356 2488 2524 1650
company$	62 2277 2287 1367 2305 2553 1643 2571 2572 2577 2579 2581
compared$	706
compassionate$	1811
compla	1180 2101
complaint$	121 131 2591
complaints$	121 131
comple	1045 4 1058 1063 1984 1074 1084 2015 2016 2017 1097 1118 2052 1281 1323 1696 667 674
complete$	1966 2039 2048 660 1717
completed$	1966 1979 1060 1982 1995 2029 2039 2041 2044 2048 2202 2244 660 1717
completeed$	1717
completes$	2018 660 1717
completing$	1998
completion$	1047 2005 1710
concer	88 1131 1248 1829 970
concern$	1203 2158 2163 2165 2172 1790 758
concerns$	1203 2158 2163 1243 2165 2169 2172 1790 1791 758
concert$	2600
condit	2276 317 1360 1674
condition$	2275 2595
conditions$	2275 2595
conduc	1074 2017 1696
conducted$	1995
conductor$	48
conductors$	48 83
confer	2059 653 1702 1730 921
confid	2243 691 1829 1851 970
confidence$	1287 1734 1871
confident$	1734
confir	1224
confirm$	1061 1708
confirmed$	1061 2145
confirms$	1061 1708
confis	321
congre	1356 1357 2279 2281 2314 2317 2355
congregate$	2277 2374 2377 1901
congregating$	2278 1902
connec	1623
connection$	319 2544 1636 1868 1874
connections$	2544 1636 609 1868 1874
consci	1300
conscious$	2221
consen	2245
conseq	2245
consequences$	2158
consid	2017 1189 2139 1224 1823
consider$	1709 1809 960
consideration$	2167 1274 2242 1789 961
considerations$	961
considered$	2110 2145 2190 2265 960
considering$	960
considers$	1709 960
consis	178 1823 786 1829 787 808 1851
consistent$	1221 2168 1811 778
consort$	1901
consorting$	1902
constant$	1227
constructive$	1261 1888
consul	1043 1068 1991 1993 1105 2040 1126 2059 653 1702 1730 690 730 921 967 970
consultant$	1773 945
consulted$	1964 1989 1992 2026 2047 1733
contac	1043 1044 1971 1068 1991 1993 1074 1076 1084 2015 2017 1097 1105 2040 1126 92 94 2059 1356 1357 2279 2281 2285 1375 1377 1387 1391 1397 1398 2339 1526 653 1702 1730 690 1788 850 921
contact$	2005 2013 1135 2060 1161 2166 2235 2267 305 2274 1354 1355 2277 2278 1359 319 1368 2292 2296 2297 2308 2312 2320 1401 2328 1409 1410 2447 2532 1632 1700 1724 685 1792 1893 1899
contacted$	1964 1989 1995 2026 2047 1137 1733
contacts$	2018 1135 2060 1161 1724
contin	203 225 808 1851
continual$	1227 951
continually$	951
continuation$	951
continue$	633 839 951
continued$	1246 1268 633 686 750 751 951
continues$	633 951
continuing$	633 951
continuous$	951
continuously$	951
contra	2059 1360 653 1702 1730 921
contract$	2007
contri	53 2045 966
contributor$	0 1 1969 12 16 18 83 1136
contributors$	0 1 1969 12 16 18 83 1136
contro	136 332 421 589 1764
control$	304 574 2552 2584
controling$	304 574
controls$	304 574
controlting$	304
conven	1971 2017 1696
convene$	1970
convenes$	1970
conver	2059 653 1702 1730 921
conversation$	2075 2159 2167 1254 212 2218 268 2235 1882
conversations$	2159 2167 1254 212 268 1882
cook	983
cooked	2052
cooking$	656
cool	1633
cool$	2549 2554
cools$	2554
cooper	940
coordi	25 26 1090 53 178 213 1256 787 966
coordinated$	1221
cope	1291
cope$	2212
copies$	1935
coping	808 1851
copy	2017
copy$	2000
core$	38 1111 1112 2273 1358 1365 1376 1383 357 1420 384 2368 435 2454 1534 1535 2457 1546 2551 1904 1905 873 1917
corner$	1572 2494 2567
corners$	2492 1572 2494 2567
corridor$	2463 2567
corridors$	2567
cost	2087 124
cost$	22
costed	1067
costed$	1988
costs$	22
costum	24
could	1333
could$	2087 2089 175 1345 354
counci	25 26 1090 53 2611
council$	54 1799
councillor$	62
councillors$	62
counse	53 2059 653 1702 1730 730 921
counsel$	327
counsele$	327
counseled$	327
counseles$	327
counseling$	327
counselling$	2013
counsellor$	672 1773 945
counsels$	327
count$	50 908
counter$	2049
counters$	2049
counti	1539 2460 2471
counties$	2420
counting$	908
country$	2419
counts$	908
county	2414 2422 2433 2471
county$	2415 1495 2417 2419
course	2059 1219 1561 2482 2483 1563 2484 653 1702 1730 921
course$	1972 2031 2060 2140 2489 656 1774 923
courses$	2060 2489
court	30 2588 936
court$	84 317
cousin	2414 2434 475
cousins$	1762 1922
cover	1189
cover$	2110 2282
covera	1316
coverage$	2237
covere	1074 2006 1189 147 148 149 150
covered$	1995 2110 1190 1192 1193
covering$	2282
covers	2006
crackd	936
cracks$	2228
create	2017 1099 1696 966
created$	2020
creati	4 966
creation$	1047
creatively$	1814
crew	1563 2484 2488
crew$	2492
crews	2484
crews$	2492
cricke	1687
cricket$	2608
crime$	935
crimes$	935
crop$	2137
crops$	2137
cross	1526 815
cross$	203 2314 2447 2485 1574 2498
crosso	1574
crossover$	2495
crossr	1858
crowd	2524 1657
crowd$	2360 2540 2569 2574 1656 2578 2579
crowds$	2360 2578 2579
cultiv	969
cultur	1829 970
culturally$	787
culture$	2570 1837
cups$	1935
curb	332 421
curfew	317 1360 321
curfew$	404 1908 866
curfews$	404 1908 866
curiosity$	2194 1780 1792
curiou	1300
curious$	2168 2221 1892
current$	2127
curric	2059 653 1702 1730 921
curriculum$	2007
curtai	332
customary$	176
customers$	1922
cut	314 580 589 593 728
cut$	144 2269 2283 561 574 592 661 1719 987
cuting$	574
cuts	314 580
cuts$	144 574 987
cuttin	314 580
cutting$	144 561 987
cycle$	910
cyclees$	910
cycles$	910
dad	1488 2414 2434 475
dad$	943
daily$	1965
dampen	598
dance$	910
dancees$	910
dancer	27
dances$	910
danger	2245
danger$	2158
dangers$	2158
darts	1687
darts$	2608
dashbo	2059 653 1702 1730 921
data$	1133 1701 1786
database$	2034
date	850
date$	1893
daught	1422
daughter$	1421 943
daughters$	1421
day	1539 2460 2471 2483 1563 2484
day$	1999 1123 2092 2380 2389 2489 2491 1578 2502 2505 2506 1587 2511 2600 2614
days	2460 2484 929
days$	1999 1123 2092 2472 2489 1578 2503 2506 1587 2512
dead$	2338
deadline$	1703
deadlines$	1703
deal	173
deal$	166 208
dealer	108 2082 982
dealer$	2594 1766
dealers$	2594 1922 932
dealin	173
dealing$	166 935
dealings$	1409
deals	173
dealt$	148 149 150 166
debate$	2159
december$	2088
decent$	1653
decide	1224
decide$	2098 358
decided$	2145 358
decides$	2098 358
decision$	2185
decisions$	2185
declare$	1061
declareed$	1061
declares$	1061
declin	927
deconstruct$	794
deconstructe$	794
deconstructes$	794
deconstructing$	794
deconstructs$	794
decrea	927
decrease$	91
dedicated$	1115 681
deepen	786 969
defendants$	1362
defus	598
degree$	5
delegates$	2028
delet	372 373 728
delet$	860
delete	2335
delete$	369 860
deleted$	860
deletes$	860
deleting$	860
delets$	860
delive	1045 4 1067 1074 1084 2015 2017 1097 1130 97 213 1256 1696 661 1704 892
deliver$	1009
deliverables$	1703
delivered$	1966 1060 1988 1995 2044 2051 1140 1009
delivering$	1009
delivers$	2018 1009
delivery$	1047 2005 682
deliverys$	682
demand$	1196
demoli	391 2375
dentis	730
dentist$	1773
depart	1588
department$	1799
departuretime$	2509
departuretimes$	2509
dependence$	575 1636
dependency$	575
descri	2069 1149 1180 2101 1189 148
describe$	2070 2110 924
described$	2110
describes$	924
design	2017 1696
design$	2098
designated$	1115 681
designs$	2098
desk$	2012 2049 603
desks$	2049 603
detach$	560 592
detached$	1978 42
detaching$	560
detail$	2108
details$	2000 2108 1808
detective$	934
detectives$	934
deter	314 379 936
deter$	315 395
determ	1224
determined$	2145
deterr	314 970
deterred$	353
deters	314
develo	2017 1291 1696 783 786 967
develop$	2118 2136 244 2212
develope$	244
developed$	2209
developes$	2118 244
developing$	244
development$	2163 2165
developments$	2163 1243 2165
develops$	2118 2136 244
dialogue$	2159 1254 212 268 1792 1882
diary$	665
did$	1060 2087 2089
die$	1633
dies	1633
dies$	2554
dietic	730
dietician$	1773
dietit	730
dietitian$	1773
differ	1501 607 614 1658 691
difference$	1734
different$	1170 1431 2409 1490 2412 1496 1497 1499 1509 1516 496 497 1543 504 505 1550 1551 1553 512 1559 1560 520 1565 1567 1568 1570 1571 529 1573 1575 535 1582 544 545 1589 1591 1646 1651 1653 611 2576 613 618
differently$	2580 1814
difficult$	348
diffus	598
dig$	988
digest$	1701
digging$	988
dignity$	1864
digs$	988
dilut	580 593 598
dimini	602
dinner	88 1131
dip$	677
direct	25 26 1090 2059 2243 653 1702 1730 921
direct$	322 1371 390 414 850
directed$	322 390
directing$	322 390 414
direction$	1907
directions$	2352 2464 1907
directs$	322 390 414
disassociat$	562
disassociate$	561 562
disassociates$	562
disassociating$	562
disban	2335 373 1527 1528 1629 874
disband$	583 2550
disbande$	583
disbanded$	2448 2449 583
disbandes$	583
disbanding$	583
discon	554
discou	306 314 379
discourage$	315 559
discouraged$	353
discourages$	315 559
discouraging$	315 559
discretion$	1815
discus	2017 1189 147 1224 1696 1788
discuss$	1709 962
discussed$	2110 1190 2145 2190 962
discusses$	1709 962
discussing$	962
discussion$	2159 2167 2218 268 1882 962
discussions$	2159 2167 268 1882 962
disengag$	562
disengage$	562
disengages$	562
disengaging$	562
disentangle$	592
disman	1527 597 874
dismantl$	583
dismantle$	583
dismantled$	2448 583
dismantles$	583
dismantling$	583
dismis	523
disper	2326 392 409 1527 1528 863
dispersal$	1906 1907
dispersals$	1907
disperse$	1435 395 396 862
dispersed$	2325 2448 2449 862
disperses$	862
dispersing$	862
displa	2017 1129 2059 653 1696 1702 1730 921
display$	2049
displayed$	2050
disrup	314 580 597 598
disrupted$	2462
disseminat$	754
disseminate$	754
disseminates$	754
disseminating$	754
disseminats$	754
disseminatting$	754
dissociat$	562
dissociate$	561 562
dissociates$	562
dissociating$	562
dissol	373 1629
dissolv$	583
dissolve$	583 2549 2550
dissolved$	583
dissolves$	583
dissolving$	583
dissua	314
dissuade$	315
dissuaded$	353
dissuades$	315
distan	579 600
distance$	2426 560 1622 587 592 594 1915
distances$	560
distancing$	560
distant$	1499 1511
distri	4 1074 2017 1130 97 519 1696
distributed$	1995 2051 1140 1562
distribution$	1047
divers	1856 970
diversionary$	1261
divert	967
divert$	560
diverting$	560
diverts$	560
divide	1527 519 874
divided$	2448 1562 524
dividi	874
division$	594
do$	1060 2069 167 171 2181 284 2254 2255 2259 1393 534 1606 735 790
doctor	730
doctor$	672 1773 945
documented$	1718
does$	167 284 1393 534
doing$	171 284 735 1802
domino	1687
dominoes$	2608
don$	1393 534
donate$	984
donated$	984
donates$	984
donating$	984
done	1045 1074 2017 1118 1121 1281 1323 1696
done$	1966 1060 1982 1995 2039 2042 2044 2048 2202 2203 2244 2266
door$	1977 2012 2049 89 2205 1939
doors$	1977 2012 2049 89 2486
dorm	1563 2484 2488
dorms	2484
doubl	2056 927
double$	96 130
down	1098 2335 927
down$	1989 2004 2019 2105 1263 369 709 1938 1950
downlo	2001 1082 2015
downloads$	2003
draft$	1013
drafte	2017 1696
drafted$	1013
drafting$	1013
drafts$	1013
draw	2355
draw$	232 2408 492 500 560 891
drawin	712
drawing$	2591 891
drawn$	1083 661
draws$	891
dress$	1674
drew	1162
drew$	2083
dried$	1174
drift	1381
drift$	2407 1621 595 1639 1812
drifted$	595
drifting$	595 1639
drifts$	595 1639
driv	213 1256
drive	2326
drive$	403 847 904
driveing$	403
driven	509
driven$	500 517 917
driver	25 26 1090 52 53 2045 1153 117 2611 1738 1836
driver$	0 1 1969 12 16 18 1997 46 83 1136 107 2074 2594 1766 1923
drivers$	0 1 1969 12 16 18 1997 46 1095 83 1136 107 2074 1160 2594 2613
drives$	403 847 904
driving$	847 904
drop	92 554 561 638 927
drop$	30 35 91 2059 1604 631 1683 653 1702 1730 837 912 921
dropin$	1135 1681
dropins$	1135 1681
droppe	1184 927
dropped$	2105 631 912
droppi	561 927
dropping$	1604 631 912
drops	554 927
drops$	631 912
drug$	935
drugs$	935
dry$	1753
due$	731 1790
dug$	2048
duty$	2012
dynami	2562 808 1851
dynamic$	2570
dynamics$	2570
each	151 2368 2551 1686 2611 1904
each$	1965 1990 2012 2022 2092 2133 1314 2289 2312 2332 438 1493 2447 507 510 525 527 2508 2538 2544 1670 2602 2603 641 2607 1691 1694 668 1737 716 1827 1925 1926 1930 1947 1952 1957 1963
ear$	1796 842
earlie	927
earlier$	1559
earliest$	1211
early$	2130 1211 1938
earn$	828
earning$	828
earns$	828
ears$	842
easier	927
easier$	1631
easter$	474
easters$	474
easy$	2096
eat$	1531 528 1036
eating$	1036
eats$	1531 528 1036
eclipse$	2034
educat	509
educate$	793
educated$	1481 1491 2429
educates$	793
educating$	793
effect	2562 1823
effective$	767
effectively$	2130
effectiveness$	1787
effort	1270
effort$	2167 2191
efforts$	2167
eject	408
elder	465
elder$	2558
eldest	2273 1358 1365 1376 1383 357 1420 384 2368 2396 435 448 1493 465 467 2440 2454 1534 1535 2457 1546 507 516 2551 1904 1905 1914 873 1917
eldest$	2558
elearn	2059 653 1702 1730 921
elevat	969
elsewh	2414 2433
elsewhere$	2114 2224 2397 2402 2410 2412 2576 1772
email	1044 2059 653 1702 1730 921
email$	9
emaile	1043 1068 1991 1993 1076 2017 2040 1696 690
emailed$	1964 1989 1069 1733
emails	1097
emails$	9 2018
embed	213 1256 786
embed$	968
embedd	2017 1696
embedded$	2209 968
embedding$	968
embeds$	968
emerge	1220
emerge$	2118 2141
emergees$	2118
emerges$	2118 2141
emotio	225
emotional$	1268
empath	808 1851
emphas	969
employ$	1018
employe$	1018
employed$	1018
employes$	1018
employing$	1018
employs$	1018
empower$	956
empowered$	956
empowering$	956
empowerment$	956
empowers$	956
empty$	1753
enabl	969
enable$	246
enables$	246
enabling$	246
encour	1224 2243 786 970
encourage$	963
encouraged$	2145 963
encourages$	963
encouraging$	963
encryp	724
encrypted$	1767
end	306 314 331 372 373 554 561 1629 2565
end$	2334 1498 2422 1572 2494 2517 1604 568 2549 2550 2554 2567 776 1002
endeav	804
ended	1174 1184 2335
ended$	2095 2105 2269 2283 2334 2517 1002
ending	314 554 561
ending$	1604 776 1002
ends	314 331 554 1633
ends$	1572 2494 2517 2554 2567 776 1002
enforc	865
engage	1043 1084 1125 667 1823 785 1829 1879 970
engage$	2046 1828
engaged$	1964 1998 2041 1828
engagement$	2005 2167 1710 1729 1810 1828 1884
engages$	2046 1828
engagi	785
engaging$	1998 1828
engend	969
enhanc	786 966
enhanced$	2209 273
enough$	291
enquir	2059 653 1702 1730 921
enrich	969
enrol$	466
enroled$	466
enroling$	466
enroll	1074
enrolled$	1995 1711
enrolred$	466
enrols$	466
ensure	786
ensure$	2223 358 780
ensured$	2209 358 780
ensures$	358 780
ensuring$	780
enter	409 867
enter$	2385
entered$	70 524
enters	867
entrance$	2049
entrances$	2049 1548 2486
entry	1588
entry$	1450 1944
entrytime$	2509
entrytimes$	2509
environment$	2204 2246 2570 1822
environments$	2204 2246
episod	929
equally$	1864
equip$	795
equipm	24
equipped$	795
equipping$	795
equips$	795
erode	580
escala	748
escalate$	1881
escalated$	1801
escalates$	1881
escort	410
escort$	403
escorted$	500
escorting$	403
escorts$	403
establ	2017 1224 1696 786
established$	1198 2145
estate	2281 2414 2422
estate$	2400 1520
esteem	1851
ethos	970
evalua	2017 1696
evaluate$	744
evaluates$	744
evaluating$	744
evenin	2059 441 1539 2460 2471 2483 1563 2484 549 550 653 1702 1730 921
evening$	1994 1999 112 2389 2405 2491 1578 2502 2505 2506 1587 2511 1592 2514 1596 2518 701
evenings$	1994 1999 112 2405 2472 1578 2503 2506 1587 2512 1592 2514 2516 1596 2518 2520 1617 701 1747
event	2059 653 1702 1730 921
event$	2060 923
events$	2060 2140
every	151 2368 1686 2611 1904
every$	1965 1990 2012 2022 1141 2092 1276 1314 1317 1439 510 525 2602 2603 641 2607 668 850 1952
everyb	52 151 210 250 1293 276
everybody$	1095 1253 1319 1343 766
everyo	52 151 1241 210 250 1293 276
everyone$	1095 2162 204 1253 1319 1343 766
everything$	2185 1778 1833
evict	408
eviden	724
evidence$	41 63 1767 1808
evidenced$	68
evident$	1718
evolve$	2118
evolvees$	2118
evolves$	2118
except	2441
exchange$	205
exclud	1152 2326 407 1476 442 547 869
exclud$	434 871
exclude$	434 436 871
excluded$	2073 339 2325 1450 2397 2399 436 2429
excludes$	434 436 871
excluding$	434 436 871
excludning$	434
excludring$	434
excluds$	434 871
exclus	929
exclusion$	131 317 318
exclusions$	131
exerci	2059 653 1702 1730 921
exhibi	88 1131
exhibition$	84
existing$	1198 2157 850
exit	373 582
exit$	569 1625
exiting$	569
exits$	2486 569
expect	808 1851
expectations$	1821
expected$	344
expel	442 869
expel$	434 871
expele$	434 871
expeles$	434 871
expeling$	434 871
expell	1476 442
expelled$	2397
expelning$	434
expelring$	434
expels$	434 871
expenditure$	22
experience$	2239
experiences$	675
explai	1068 1149 1180 2101
explain$	2070
explained$	1989
exploi	2245 1764 982
exploit$	2584
exploitation$	1819 932
exploitative$	932
exploited$	932
exploiter$	932
exploiters$	932
exploiting$	932
exploits$	932
explor	1189 148 2139 1224
exploration$	2167
explore$	959
explored$	2110 2145 2190 959
explores$	959
exploring$	959
exposed$	1426
exposu	808 1851
express$	2233
extend$	1000
extending$	1000
extends$	1000
extent$	5
extra$	299 673
extrac	606
extract$	560
extricate$	560
eye$	2144 842
eyes$	842
facili	2017 1696 786 966
fade	1633
fade$	2549 2554
faded	2565
fades	2565
fades$	2554
fair	88 1131
fair$	2065 2096 1682 1892
fairly$	2130 1864
fairs	1131
faith$	1870
fall	1184 927
fall$	91 2105 264
fallin	927
falling$	264
fallping$	264
falls	1184 927
falls$	2105 264 1417 1633
famili	27 28 29 52 53 2045 137 1836
families$	0 1 1969 12 16 18 1071 1072 1997 1095 59 1110 82 83 1136 2133 1289 259 1313 1365 375 2413 2427 1507 2613 1827 1838 944
family	53 2045 2273 1358 1365 1376 1383 357 1420 384 2368 435 448 1493 2414 2422 2434 475 2454 1534 1535 2457 1546 2551 1904 1905 873 1917
family$	0 1 1969 12 16 18 1997 83 1136 1191 2413 1507 621
far	461 600
far$	156 461 1504 1511 1517 529 1573 1646
fare	1674
fare$	61 2595
fares$	61 2595
fashion$	2142
faster$	1887
father	1488 2414 2434 475
father$	943
fathers$	259
fear	1180 2101
fear$	1742
fears	1180 2101
feasibility$	1843 802
feasible$	1776
february$	2088
fed$	2164
fee	1674
fee$	2595
feed$	197
feedback$	64 654
feeding$	197
feeds$	197
feel	2069 1180 2101 1291
feel$	2212 1294 1340 697 713 1822 924
feelin	808 1851
feeling$	924
feelings$	675
feels	1180 2101
feels$	1294 697 713 924
fees$	2595
fell	1184 927
fell$	2105
felled$	1719
felt	2069 1180 2101
felt$	697 713 924
fenc	391
fence	24 2588
fence$	55 89 984
fenced$	2375 413 984
fences$	89 984
fencing$	55 89 984
festiv	88 1131
festival$	2600
few$	2094 1210
fewer	96 727
fewer$	1139 104 1770 925
fi	1434
fight	929
fight$	131
fights$	131
figure$	2035 1133
figures$	2035 1133 1701
file	2017 1106 1111 1194 1696
file$	2027 2032 2034 2112 2113 2115 2116 670 1789
filed	2017 1696
filed$	70
files	1097
files$	2018 2027 2032 2034 2115 670
fill$	775 890
filled	1074 2017 1696
filled$	1995 890
filling$	775 890
fills$	775 890
film	2059 2583 653 1702 1730 921
film$	23 84 2591 2592 2600 1682 2609 2614
filming$	920
films$	2600 2614 920
final$	2029
find	1149 1397 608
find$	1144 2070 1180 218 612 711 1755 823
finde$	612
findes$	612
findin	1188
finding$	2107 2109 218 612 823
finds$	1144 218 612 711 1755 823
fine	1674
fine$	2595
fined	2326
fined$	2325
fines$	131 2595
finish	1045 2017 1121 523 1588 1696
finish$	2549
finished$	1966 1060 2029 2042 2048
finishingtime$	2509
finishingtimes$	2509
finishtime$	2509
finishtimes$	2509
firm	53
firm$	843 846
firmer$	843 846
firmly$	2130
first$	1211 1748
fish$	910
fishes$	910
fishs$	910
fit$	2120 986
fits$	986
fitted	1074 1098 1130 1666 661 1704
fitted$	1995 2019 2051 2587 663 986
fitting$	986
five	27 29 44 105 1164 134 137 2273 1358 1365 1376 1383 357 1420 384 2368 2369 1451 1477 435 485 2454 1534 1535 2457 1546 508 2551 1689 1694 1738 1904 1905 873 1917
five$	1072 1087 78 82 88 100 1148 1177 2104 2273 1358 1365 1376 1383 357 1420 384 2368 2372 2392 2398 435 2454 1534 1535 2457 1546 548 2544 2551 2569 1670 1687 2610 1904 1905 873 1917 1931 1946 1957
fix	421
fix$	882
fixed	661 1704
fixed$	882
fixes$	882
fixing$	882
flag	201
flagged$	2164
flat	468 1563 2484
flat$	472
flats	2484
flexib	1300
flexible$	2221
flies$	471
floor	1563 2484
floor$	2567
floors	2484
floors$	2567
flourish$	2233
flowing$	2175
flush	408
fly$	471
flyer	2059 653 1702 1730 921
flyers$	1935
fobs$	87
focus	786
focus$	1206 1792 968
focuse	769
focused$	1812 1835 1875 968
focuses$	968
focusing$	968
focussed$	1835 968
focussing$	968
follow	1082 1152 136 2551
follow$	182 1257 1258
followed$	2073 2085 1224
followers$	2003
following$	182 1743
follows$	182
food$	2614 1936
footag	724
footage$	1767
footba	1687
football$	2608 656 1946
footfa	13 71 1114
footfall$	2035 1729
for	457 1704
for$	1988 1093 2038 2043 2083 2110 2150 2156 2193 1280 2208 2219 1352 2282 1447 2406 2499 2596 2607 1748 1795 1799 1800 1806 1812 1824 1845 1941 1948 1961 948
forbid	314 316 330 331 333 379
forbid$	315 1418
forbidden$	2269 353 2334
force$	934
forefront$	1264
forge$	825
forgeing$	825
forges$	825
forgiving$	1811
form	2314 439 1502 1539 2460 2471 1555 1561 2482 2483 1563 2484 1569
form$	23 2313 1482 2418 2423 2424 2430 2476 2478 2490 825
forming$	2332 825
forms	2059 2460 1540 2482 2484 653 1702 1730 921
forms$	23 2430 2461 2472 2476 2490 825
fortnightly$	1965 2607
forum	19 38 2059 653 1702 1730 921
forum$	1081 2152 2153
forwar	1224 1257 1258 731
forward$	2124 2145 2178 2179 1711 1774 1890
forwards$	1774 1890
foster	786 969
foster$	468 872
fostering$	872
found	1099
found$	2020 1403 361 362 2351 711
four	105 137 2273 1358 1365 1376 1383 357 1420 384 2361 2368 2369 1451 1477 435 465 2454 1534 1535 2457 1546 508 2551 1694 1738 1904 1905 1914 873 1917
four$	1148 2104 2273 1358 1365 1376 1383 357 1420 384 387 2368 2372 2398 435 1485 1493 2451 2454 1534 1535 2457 1546 548 2551 2569 1673 1679 1680 1904 1905 1914 873 1917
fragme	597 874
fragment$	583
fragmente$	583
fragmented$	583
fragmentes$	583
fragmenting$	583
framew	2059 653 1702 1730 921
fraternise$	1901
free	600
free$	592 901
freedom$	269
frequency$	6
frequent$	179
fresh$	1483 446
friday	441 549 550
friday$	1994 441 2405 549 1592 550 2514 2597 1684 2606
fridays$	1994 2405 1592 2514 2597 1684 2606
friend	27 28 29 44 77 105 1153 117 1164 134 1179 137 1182 250 1293 2273 1357 1358 2285 1365 1376 1383 2319 357 2322 2329 2330 2340 1420 2344 2347 384 1432 2368 2369 1451 2382 1477 435 448 1493 2425 465 485 2454 1534 1535 2457 2465 1546 508 1557 516 1602 2524 2527 2529 2543 1623 2551 2564 1644 1650 1657 1689 1694 1738 1903 1904 1905 873 1917
friend$	2074 2076 1512 2478 609 1655 2577
friendlier$	1740
friendly$	2096 2206 1892
friends$	1071 1072 1087 1120 78 82 100 2064 101 1148 2071 2074 2076 1160 1177 2100 2103 2104 1338 2271 1362 2296 2298 2300 2301 338 2305 2307 2318 2323 2327 1415 2345 2346 1438 2364 2372 1470 2392 2398 2407 444 2432 2438 2459 502 2478 2507 548 2525 2526 2528 2535 2537 2539 2541 2544 2546 1627 2553 2555 2556 2557 2559 596 2563 2566 2569 2571 609 2573 2574 2575 1655 2577 2578 2579 1659 2581 2610 1827 1921
friendship$	308 2278 2291 338 444 498 502 1569 2523 2525 2526 2532 2533 2535 2539 2543 2544 2547 585 590 2556 1640 2566 1649 1650 2571 609 1657 2578 2579 1661 1921
friendships$	308 2278 2291 338 444 498 502 2523 2525 2526 2532 2533 2535 2539 2544 585 590 2556 2566 2571 609 2578 2579 1921
from	2340 1603 1634 1677
from$	1996 1107 113 1158 1183 1204 1303 1373 1380 1382 1388 2316 1396 2331 1479 2406 2412 2436 1522 1538 522 1604 1605 1624 1625 1635 1638 2596 2598 2605 2607 696 1749 1752 1795 1909 1937 1960
full$	234 1336 686
fuller$	234
fully$	1127
fun$	80
functi	1103
functional$	2024
fund$	40 1005
funded$	1005
fundin	2059 2201 653 1702 1730 921
funding$	40 1196 191 1798 1005
funds$	40 1005
furniture$	2614
furthe	203 225
further$	1210 1246 1268 1371 1511 741
future	203
future$	2122 1246 1371 1790
gain$	770 828
gaining$	770 828
gains$	770 828
game	88 1131
game$	2614
games	1131 1687
games$	2608 2614
gang$	318 855
gap$	2228 587 594 1818
gaps$	2228 1818 1831
garden$	84 2591 910
gardenes$	910
gardens$	910
gate	24
gate$	2012 55 2049 89
gates$	2012 55 2049 89 2486
gather	1356 1357 2279 2281 2284 2285 1368 1374 1375 1387 1391 2314 2317 1411 2355 1451 1526
gather$	129 2277 2289 2290 2297 2308 2312 2321 2351 2374 1454 2376 2377 2385 1525 2447 1554 765
gathered$	2265 1403 2351 1697 1718
gathering$	2278 2295 2299 2332 2359 2360 2366 2532 765
gatherings$	2295 2296 2299 2360 2372
gathers$	129 765
gave$	1975 2057 440
genera	225
general$	1268
get	2069 1149
get$	2070 170 2136 285 1433 414 1544 1554 560 576 623 697 754 765 851
gete$	754
getes$	754
geting$	414 754 765
gets$	170 2136 285 414 560 576 623 697 754 765 851
getting$	170 285 1411 560 576 754 851
gift$	1161
gifts$	1161
gig	88 1131
gig$	2600
gigs	1131
girl	1153 2273 1358 1365 1376 1383 357 1420 1422 384 2368 435 448 1493 465 2454 1534 1535 2457 1546 2551 1904 1905 873 1917
girl$	2074 2076 2413 1512
girlfriend$	944
girls	27 28 29 44 77 117 1164 134 137 250 1293 2273 1358 1365 1376 1383 357 1420 384 1432 2368 2369 1451 1477 435 1484 485 2454 1534 1535 2457 1546 508 516 2551 1689 1694 1738 1904 1905 873 1917
girls$	1071 1072 1087 1120 78 82 100 101 2071 2074 2076 2078 1160 1177 2104 1338 1415 2364 2372 1470 2392 2398 2413 2451 2459 548 2544 2610 1913
giv	892
giv$	244
give	225
give$	1268 231 235 244 267 440 561 777 824 893 996
giveing$	824
given	1976 1074 2015 2017 1130 97 1189 225 279 1696
given$	1995 1079 2017 2021 2051 1140 111 1159 2110 1268 2190 231 235 1322 1696 669
gives$	235 244 267 440 777 824 893 996
giving$	231 235 244 440 561 777 893 996
givs$	244
go	1971 2069 1149 188 409 429 523
go$	1052 1066 1132 2056 2064 2070 129 1189 2136 2181 1387 1472 445 458 1510 471 478 1524 1525 500 1544 533 570 1614 1665 702 927
goal$	1873
goalpo	24
goalpost$	55
goalposts$	55
goals$	1873
goe$	2268 1524
goes	2006 2011 188 409 523
goes$	1052 1066 1132 2056 2064 2136 2268 1417 445 458 1510 471 478 1524 500 570 1665 649 702 927
going	1062 203 409
going$	1983 1246 2175 1329 2294 2317 1408 2343 570 1743 1802 1824
gone	2006 1151
gone$	1066 1068 2017 2052 1132 2056 2072 2081 1696 702
good$	2096 2212 1318 2435 1545 1653 686 751 831
gos$	129 1524
got$	32 576 697
govern	53
government$	1799
governor$	2030
governors$	2030 666
gp	730
gp$	1773 945
gps	53
gran	2414 2434 475
gran$	944
grand	1422 2434
grandad$	944
grandbrother$	943
grandcarer$	943
grandcarers$	943
granddad$	943 944
granddaughter$	943
grandfather$	943
grandm	1488
grandma$	944
grandmother$	943
grandmum$	943
grandp	1488
grandparent$	943
grandparents$	943
grandsister$	943
grandson$	943
granma$	944
granny$	944
granpa$	944
grant	2059 653 1702 1730 921
grant$	40 635
grante	2017 1696
grante$	635
granted$	635
grantes$	635
granting$	635
grants$	635
grass$	676
greate	95 783
greater$	1138 234 273 1336 299 750 831
green$	2066 2067 1725 1745
greet	1150 983
greet$	2071
greete	120
greeted$	1163
greets$	2071
grew	2054 2056 927
grip$	2408 1643 601 1645
groom	1764 982
groom$	2584
groomed$	932
groomer$	932
groomers$	932
grooming$	932
grooms$	932
ground$	1885 861
grounding$	861
grounds$	861
group	27 28 44 77 2059 105 1164 134 1179 137 1181 1182 250 1293 2273 1358 1365 1376 1383 357 2330 1420 2344 2347 384 1432 2368 2369 2371 1451 1477 435 2414 2425 485 2454 1534 1535 2457 1539 2460 1546 508 2482 2484 1599 2524 2527 2529 2531 2543 1623 2545 2551 2564 1644 1689 2611 1694 653 1702 1730 1738 1829 1903 1904 1905 873 1917 921
group$	1071 1081 1087 2032 2033 1120 78 82 100 101 1148 2071 2076 1177 2100 2102 2103 2104 2241 1338 1362 2291 2296 2300 2301 338 2307 2315 2323 2327 2333 1414 1415 2337 2346 1438 2360 1440 1442 1444 2372 2374 2392 2398 2400 1482 444 2411 2418 2423 2432 2438 2459 2461 498 502 2478 2489 2490 2492 2507 548 1595 553 1597 2521 2525 2526 2528 2533 2535 2536 2537 2538 2539 2540 2544 2546 2547 1627 586 2553 590 2555 2556 2557 2559 596 2561 1641 2566 2569 1649 2571 2573 1654 2578 2582 2610 1921
groupactivities$	2520
groupevenings$	2520
groupi	2317
groups	1451 2460 2482 2483 2484
groups$	2032 2033 1428 386 2360 1440 1442 1444 2372 2461 2489 2490 2492 2561 2571 1654 2578 2582
groupsession$	2520
groupsessions$	2520
groupwork$	2520
grow	2054 2056 927
grow$	2233 1621 697
grows	927
grows$	697
growth$	95
guard	25 26 1090 53 1153
guard$	46 48 107 2074
guardian$	944
guards$	46 48 83 107 2074
guidan	2059 653 1702 1730 921 970
guidance$	191 2189 1798
guide	966
guide$	560
guided	966
guidel	85
guideline$	86
guidelines$	86
guides	966
guidin	966
gulf$	587 594
gym	30 57 1702
gym$	656
had$	1982 32 76 2089 2232 657 687 1732
haircuts$	1936
half	52 465 2460
half$	1095 80 96 130 1493 1497 516 1563 1730
hall	30 35 57
hall$	2362 2400 2411 2492 537
halls$	2492
halt$	568
halv	927
halved	1174 1184
halved$	2095 2105
halves	1539 2460 2483 1563 2484
halves$	1572 2494
hand	892
hand$	2213 1876 997
handbook$	2007
handed	1976 2017 1130 97
handed$	1975 1074 2017 2051 1140 1696 661 669
handing$	997
handle$	2552
handou	2059 653 1702 1730 921
handov	1316
handover$	2237
handovers$	2237
hands$	997
hang	2355
hang$	1356 2314 2377
hangin	1411
hanging$	2279 2317 1398 2332 2343 2366
happen	1062 2017 2052 1696
happening$	1983
happier$	1740
happy$	1518
hard$	348 1841 846
harder$	348 846
harm	136 1764 726
harm$	2584 1769 1819
harmed$	1769
harmful$	1545 1769
harming$	1769
harms$	1769
harnes	969
has	533 749
has$	32 33 1096 72 76 79 81 1127 116 222 2240 288 689 1736 839
have	2069 533 749
have$	33 1096 72 76 79 81 1127 116 222 228 254 265 2240 288 310 1424 1449 689 1736 839
haven$	2204 2246
having$	228 288 1399 1742 839 915
he	137 465 467
he$	1313 2247 1337
head	25 26 1090 2611
head$	2009
headco	13 71 1114
headcount$	2035
heal$	773
heale$	773
heales$	773
healing$	773
heals$	773
health	2245 1351 607 614
health$	730
healthier$	2272
hear$	1709
heard	2085 1180 2101 2261 1823
heard$	2215 2265 931
hears$	1709
heart$	1264
heater	24
hedge$	55 676
hedges$	676
held	1074 2011 2015 2017 2052 94 148 149 150 1696 746
held$	1995 2044 1137 1192 1193 2232
hello	1150
hello$	2071
helmet	24
help	2243 786 807 967
help$	138 2189 248 270 576 1832 1850 1884
helped	509
helped$	138
helpfu	2139
helpful$	2096 138 1776
helpin	786
helping$	248
helpline$	23
helplines$	23
helps$	248 576
her	1175 2273 1358 1365 1376 1383 357 1420 384 2368 435 1493 2439 2454 1534 1535 2457 2466 1546 507 2531 2545 2551 1754 1904 1905 1914 873 1917
her$	1990 152 1327 437 1492 1612 834 1930 1932
here	1189
here$	2063 2110 2111
hierar	937
high$	686 820
higher	95 927
higher$	1138 686 820
highli	969
hike$	2601
hikes$	2601
him	1175 2273 1358 1365 1376 1383 357 1420 384 2368 435 1493 2439 2454 1534 1535 2457 2466 1546 507 2545 2551 1754 1904 1905 1914 873 1917
hir$	1018
hire$	1018
hired	661 1704
hired$	1018
hires$	1018
hiring$	1018
hirs$	1018
his	2531
his$	1990 152 1327 437 1492 1612 834 1930 1932
hit$	660
hits	1082
hits$	2003
hockey	1687
hockey$	2608
hold	1623 746 749
hold$	1089 167 216 1397 424 2408 492 2544 1643 601 1645 740 827 839 876 896 1010
holded$	424
holding$	216 424 740 827 839 896
holds	2011 1097
holds$	1089 2018 167 216 292 424 740 827 839 896 1010
holiday$	474
holidays$	474 2497
holidayss$	474
holist	225 787
holistic$	1268
home	392 2414 468 2471 1561 2482 2483 1563 2484 1588 2615
home$	1973 1997 2096 360 2341 2342 1435 2358 1446 2397 2402 2430 472 1519 2468 2590 707 1960
homes	1548 2482 2484
homes$	1997 2358 1446 2430 2469 2472 2613
hometime$	2509
hometimes$	2509
honest$	2096 1811 1892
hope	1180 2101 2243 804
hope$	1279 255 1870
hopes	1180 2101 804
hoping	804
horizo	808 1851
host$	2098 1018
hoste$	1018
hosted	2017 2052 1696
hosted$	1018
hostel	1563 2484
hostes$	1018
hosting$	1018
hosts$	2098 1018
hotline$	60
hotlines$	60
hotspo	724
hotspot$	1767
hotspots$	1767 1786
hours	92 2059 653 1702 1730 921
hours$	1999 45 49 1135 93 2060 1617 1632 662 1937
house	439 468 1561 2482 1563 2484
house$	1482 472 492
housed$	2429 1537
household$	1507
households$	2427
houses	1539 2460 1548 1555 2482 2484
houses$	2469 2476 2496
housin	439
housing$	1482
how	156
how$	51 73 1199 1215 1737 1757 1843 1951
hub	30 35 1702
hub$	56 2246
hubs$	56
humili	941
hung	1666
hung$	2587
hurt	1152 136 1764 726
hurt$	2073 2099 2584 1765 1769
husband$	944
hustl	408
identi	2017 1099 1149 1224 1696
identification$	1636
identified$	2020 1115 2145 2190 681 1726 1728 938 968
identifies$	788 938 968
identify$	2070 218 788 938 968
identifying$	218 788 938 968
identifys$	218
identity$	2207
if	1453 727
if$	153 177 2146 294 2356 2367 2370 2371 1770 733 1790 1791 838
imam	25 26 1090
impact$	1787
implem	4 2017 213 1256 1696
implementation$	1047
impos	865
impossible$	348
improv	2054 95 783 786 927 966
improve$	1138 779
improved$	1138 2209 273 686 1840
improvement$	84 95 2177 1890
improvements$	84 2177 1890
improves$	779
improving$	779
in	1226 1240 1252 1474
in$	1086 2018 2019 1113 2046 1128 2053 1135 1138 98 2068 1167 125 1169 128 1176 157 158 2143 2147 1230 1236 2161 1245 2173 2208 2225 1335 324 2341 2342 2385 1472 2410 456 532 2508 1672 2596 1681 2602 2604 1685 2607 2615 2616 1731 1747 1749 1753 1854 1869 833 1880 875 1933 1949 1950 1955 1961 948
incide	929
incident$	131 758
incidents$	131 758
includ	1189 147 2261 1823
include$	2110 2282
included$	2110 1190 1718
inclus	240 282 787
inclusion$	974
inclusive$	1283 2206 1325 1811 1892
increa	2054 2056 95 749 786 927
increase$	95 1138 273 1881
increased$	1138 234 2209 273 686 1840
increases$	1881
increasing$	1138 273
indivi	1552 557
individual$	555
individually$	2473 1910
indoors$	2341 2342
induct	1126 2059 653 1702 1730 921
inducted$	2047
influe	2245 2562 1879 966
influence$	1375 2296 1426 2408 2524 1643 601 1645
influenced$	1426
influential$	1912
inform	1991 1993 2040 2059 1248 653 1702 1730 1823 921 967
information$	2000 1084 1243 2165 2169 270 1808 1829
informed$	1992 2168 2215 1789 1835 1875
injunc	317 1360 318 1361
injunction$	1898
injunctions$	1898
injur	929
injure	726
injured$	1769
input	2059 1342 653 1702 1730 921 970
input$	2263
ins$	1135 2143 1681
inset	2059 653 1702 1730 921
inside$	2341 2342 1607
insigh	808 1851
insight$	1808
insist$	358
insistd$	358
insists$	358
inspector$	683
inspectors$	683
inspire$	957
inspired$	957
inspires$	957
instagram$	371
instal	1074 2017 1098 1130 1696 661 1704 983
installation$	84
installed$	1995 2019 2029 2051 663
instead$	123 1172 543 552 1600 727
instil	969
instru	333
instruct$	322 390
instructed$	322 344 390
instructing$	322 390
instructs$	322 390
intake	2488
integr	969
intell	1248
intelligence$	1243 2169 1808
intend	804
intention$	255
inter$	203
interaction$	1409
intercom$	60
intercoms$	60
interest$	2217 2257
interests$	609
interpreter$	61 2075
interpreters$	61
interrogat$	794
interrogate$	794
interrogates$	794
interrogating$	794
interrogats$	794
interv	1991 1993 2059 653 1702 1730 807 921 969
intervention$	1810 1831 1850 1884 975
interventions$	1831 1884 975
interview$	914
interviewed$	1992 914
interviewing$	914
interviews$	914
into	1240 457
into$	2110 2145 1236 2161 1321 454 2455 532 1668 1842 1861 875
introd	4 2017 1696 865
introduce$	1042
introduced$	1042
introduces$	1042
introducing$	1042
introduction$	1047
invest$	811
investigate$	800
investigates$	800
investigating$	800
investing$	811
invests$	811
invita	2059 653 1702 1730 921
invitation$	9
invitations$	9
invite	1043 1068 1991 1993 2015 2040 1126 690
invite$	1424 1026
invited$	1964 1989 2047 1733 1026
invites$	1026
inviting$	2206 1026
invoice$	678
invoices$	678
involv	1342 1823 966
involvement$	2263
is	1046 148 224
is$	1066 43 1100 79 1127 1132 99 102 133 142 174 1234 1294 1298 258 2236 1478 1508 494 623 632 642 697 713 715
isolat	874
isolate$	870
isolates$	870
isolating$	870
isolation$	309 2402 1918
issue	970
issue$	1203 1206 2158 2163 2165 2172 758 1825 1865
issued	1074 2017 1130 97 1696 661 1704
issued$	1976 1995 2051 1140 111 1721
issues	1829 970
issues$	1203 2158 2163 1243 2165 2172 758
it	1175 2101 1754
it$	1053 1197 1203 2158 1688 1746 713 1865 1925 1930 1931 1943 1952 1956 1963
item$	1723
items$	1723
its$	241 1305 1327 2589 1676 1678 1679 1693 834 1929 1930 1932 1937 1938 1952 1956 1963
itself$	1853
ivy$	676
january$	2088
job$	670 678
jobs$	670 678
jog$	910
joges$	910
jogs$	910
join	1063 1984 2015 1125 1377 1397
join$	1316 829 1041
joined	2015 2017
joined$	178 203 1250 1342 1823 787 829 1041
joining$	1998 1041
joins$	1041
joint	1084 203
joint$	2005 1246 1595 553 1597 2521 1601 751 830
jointly$	1803
judgem	970
judgement$	2194 1815
judgemental$	1283 1325
judgme	970
july$	2088 1168
june$	2088 1168
keep	2069 1364 379 608 746 749
keep$	143 163 180 202 206 211 2223 315 340 345 347 359 1418 1419 377 378 1433 395 398 423 424 492 493 530 742 759 770 792 827 876 991
keeped$	398 423 424
keepin	746
keeping$	163 180 202 206 211 315 345 347 359 377 378 398 423 424 492 493 530 742 759 770 876 991
keepping$	340
keeps	746
keeps$	143 163 180 202 206 211 315 340 345 347 359 377 378 398 423 424 492 493 530 742 759 770 827 876 991
keepting$	340 423 530
kept	2017 148 149 150 1224 1696 746
kept$	1967 1185 143 1192 1193 2145 211 1255 339 377 378 407 492 1537 742 876
kepting$	742
kepts$	742
keys$	87
keyworker$	2036
kid	1422
kids$	2305 2574
kind$	2065 2096 1656 1892
kinder	614 1658
kinder$	1740
kindly$	1864
kit	24
kit$	87
kitche	30 2588
kitchen$	84
kits$	87
knew$	2089 694 714
knife$	935
knives	108
knives$	935
knock$	919
knocke	2017
knocking$	919
knocks$	919
know	2069 1180 2101 1823
know$	2223 1326 2249 694 714
knowing$	694 714
knowle	808 1851
knowledge$	270 1808
known	120 148
known$	1163
knows	1180 2101
knows$	694 714
kpi$	1703
kpis$	1703
label	941
lad	1422 465
lads	27 44 2273 1358 1365 1376 1383 357 1420 384 1432 2368 2369 1451 1477 435 2454 1534 1535 2457 1546 508 516 2551 1904 1905 873 1917
lads$	1087 78 2071 1338 1415 2364 2372 1470 2398 548 1762
laid$	1104 2048
lamp	24
lamp$	55 89 1716
lamps$	55 89 1716
landin	1563 2484
landlo	25 26 1090 53 2611
landlord$	62 1923 932
landlords$	932
language$	1837 1873
lanyard$	2010
lanyards$	2010 87
lapse$	2549
larger$	2365
last$	2068 1167
lasted	2087 124
late	1134 1672
late$	2593
later$	1559 1790
laugh$	2064 1741
laughs$	2064
launch	2017 1696 661 1704
laurels$	676
lawyer$	947
lcs$	2034
lead	25 26 1090 53 1112 2045
lead$	54 2033 2036 2098 1258 560 637 1724 685 1958
leader	25 26 1090 2273 1358 1365 1376 1383 357 1420 384 2368 2396 433 435 448 1493 467 2440 2454 1534 1535 2457 1546 2551 1904 1905 1914 873 1917 937
leader$	683 1912 1913
leaders$	683 1912 1913
leadin	465 1914
leading$	637
leads$	2098 637 1724
leafle	85 2059 653 1702 1730 921
leaflet$	9 2000 2010 2060 2591 1935 923
leaflets$	9 2010 2060 1935
learn	786
learn$	260 2453 528
learni	2059 1248 653 1702 1730 921
learning$	2169 260 1797 971
learns$	260
least$	2022
leav	373 892
leave	2069 1433 392 409 429 523 561 582
leave$	143 144 1435 1472 1525 1604 1625 584
leaves	409 429 523
leaves$	143 144 1472 584
leavin	409 1588 561
leaving$	143 144 1604 584
leavingtime$	2509
leavingtimes$	2509
led$	277 1426 1835 1875
left	148 2335
left$	1185 143 144 2407 769
lend	985
lenient$	1811
lens	970
lent	661 1704
lent$	661
less	589
less$	565 566 1610 1631 727 926
lessen	593 598 2565 602 969
lesson	57 2059 1523 1539 2460 1561 2482 2522 653 1702 1730 921
lesson$	2060 2062 2097 2389 2478 537 923
lessons$	2060 2062 2090 1171 2097 1751 1936 1944
let	1150 429
let$	283 1346 1350 1363 1389 1419 1424 1449 425 426 427 429 1472 430 571 1620 646
leted$	1346 425
leting$	425
lets$	283 425 426 427 1472 430 571 646
letted$	1346 425
letter	2059 653 1702 1730 921
letter$	9 2000 2075 131 1935
letters$	9 131 1935
letting$	283 425 571
level$	1133 686
levels$	1133 686
levera	969
liais	1788
liaise	1068
liaise$	953
liaised$	1989 1069 953
liaises$	953
liaising$	953
liaiso	1084 1222
liaison$	2005 2143 2167 953
librar	25 26 30 1090
library$	2362 2400
licenc	2059 653 1702 1730 921
licence$	2010 317 2599
licences$	2010 2599
license$	2599
licenses$	2599
life$	605
lift	602
lift$	2480 886
lifted	2565
lifted$	886
lifting$	886
lifts$	2481 886 1936
light	24 1434
light$	55 89 622 1716 881
lighter$	1740
lighti	24
lighting$	55 89 1822 881
lights$	55 89 622 1716 881
like	1180 2101
like$	1279 2258
liked	120
liked$	2037 1163
likes	1082 1180 2101
likes$	2003
limit	306 314 1364 332 421 589
limit$	304 423 424 425 428 574
limited$	2269 423 424 425
limiti	314
limiting$	304 423 424 425 574
limits	314
limits$	304 405 423 424 425 574
limitted$	425
limitting$	304 423 425
line	731
line$	23 2108 1771 1774 1889
lines$	23 2108 1249 1771
linger	2317 2355
linger$	2314
link	1357 1623 940
link$	193 209 2278 319 564 2544 1636 648 1874
linked$	193 209 648
linking$	193 209 648
links	1829
links$	193 209 2196 308 2278 319 564 2544 1636 648 1816 1874
liquidlogic$	2034
list	85 1149
list$	3 1064 50 2070 2591 725
listen	2261 1823 967
listen$	159 2183 1741
listened$	691
listening$	2183 753 1802
listens$	159
lists$	1064 50 725
lit	661 1704
lit$	1753
litter$	88
live	2017 2414 1696
live$	1987 2127 2431 2433 470 2453 1537 513
lives$	470 513
living$	2453
loaded	1130
loaded$	2051
loaned	661 1704
lobby$	756
lobbying$	756
local$	2157
locality$	2354
lock	24 391 983
lock$	55 89 398 662
locked	413
locked$	398 1456
locker$	603
lockers$	603
locking$	398
locks$	55 89 398 662
lodge$	470
log	2059 653 1702 1730 921
log$	50 2034
logged	1074 2017 1696 724
logged$	1995 70 1721 1767
logs	1097 724
logs$	50 2018 2034 1767
loiter	2317
long$	2094
longer	2069 1393 354 486 534 691 727 927
longer$	1201 303 307 320 334 1400 1529 488 1532 1564 1577 1734 1770 858
look	804
look$	186 208 1258 237 263 296 608 1822 799 837
looked$	2017 148 1224 799
lookin	804
looking$	186 237 263 296 799
looks	804
looks$	186 237 263 296 799
loop$	1789
loosen	580 1633 593 2565 602
loosen$	2554
loosens$	2554
lose$	185 1487 561 1621
loses$	185 1487
losing$	185 1487
lost$	1487
lot$	2327 2443 2540 2569 2574
lots$	291
lower	927
lower$	886
lowered$	886
lowering$	886
lowers$	886
loyalties$	564
loyalty$	564 1636
lunch	88 1131 1523 1539 2460 1588 1683
lunch$	1540 1682 2604 1936 1944
lunche	1131 2460
lunches$	1944
luncht	441 549 550
lunchtime$	1994 112 2405 2509 1592 2514 701
lunchtimes$	1994 112 2405 2509 1592 2514 701
mace$	2152 2153
made	1058 1074 2011 2015 2017 224 1696
made$	1979 1995 2048 111 2230 344 517
magistrate$	947
mail	2059 653 1702 1730 921
mailed	1043 2017 1696
mailed$	1964
main	465 1914
mainta	749 786 967
maintain$	770
maintained$	2209
maintaining$	770
maintains$	770
mak$	612
make$	192 224 227 242 1291 271 289 414 588 612 627 791 825 835
makeing$	414 825
makes	2011 1097
makes$	2018 192 242 289 414 588 612 627 825 835
making$	192 227 242 271 289 588 612 835
maks$	612
male$	1760 981
males$	1760 981
mam$	944
man	2082
man$	2594 933 981
manage	25 26 1090 53 1111 1112 208 1291 509 2611 786 966
manage$	1251 2212 2552
managed$	2209 868
management$	751
manager$	54 62 2032 2033
managers$	62 83
managi	786 966
manner	1219
manner$	2140 2142
many	1464
many$	11 2014 1094 1116 1139 2094
map	85 2059 1146 653 1702 1730 712 921
map$	23 626 2591 693
mapped	1074 724
mapped$	1995 626 1767
mappin	2059 653 1702 1730 712 724 921
mapping$	626 1767 1784
maps$	626 693
march	410
march$	2088 1168
mark$	10 1755
marked$	10 713
marks$	10 1755
mash$	2152 2153
master	2059 653 1702 1730 921
match	88 1131 1683 1687
match$	2600 1682 2604 2608 2609
matche	1131 1687
matches$	2600 2608
mate	1557
mate$	2478
materi	24
mates	2344 2347 2543 1657
mates$	2271 2300 2301 2305 2345 2478 2507 2574 2578
matter$	1189 1203 2172
matters$	1203 2172
maximi	969
may$	1168 2120 175 1345 1628
mayor$	1799
meal	88 1131 1683
meal$	2591 2600 1682 2604 1944
meals	1131
meals$	2600 1935 1944
mean$	2238
meaningful$	1261 767 1888
means$	2119 2238
measur	1270
measured$	68
measurements$	664
measures$	2191 1271
mechanisms$	1271
mediat	2059 653 1702 1730 921
medic	730
medic$	1773
meet	1044 1971 94 2069 2268 1356 2281 2284 2285 1368 1374 1377 1387 1391 2314 1397 370 2340 2355 1526 1788
meet$	1970 1137 2064 129 2181 2277 2289 2290 2297 2308 2312 1392 2321 1401 2328 2374 1454 2376 2377 2385 1524 1525 2447 612 643 660 1709
meete$	612
meetes$	612
meetin	19 1062 1084 1111 1112 92 2059 1222 1357 2279 1375 2317 1398 2339 2343 653 1702 1730 921
meeting$	1983 2005 2032 2033 1135 2060 2143 2152 2153 2267 2278 2291 2294 1411 2366 1596 2518 1604 2532 612 923
meetings$	2005 2032 2033 1135 2060 2119 2143 2267 2296 1596 2518
meets	2011 1097
meets$	1970 2018 1137 2064 129 1524 612 643 1709
meetup$	2295
meetups$	2295 1413
member	27 29 44 53 77 2045 105 1153 117 1164 134 137 1182 250 1293 2273 1358 1365 2288 1376 1383 357 2330 1420 384 1432 2368 2369 1451 2382 1477 435 448 1493 465 485 2454 1534 1535 2457 1546 507 1557 516 2543 2551 1738 1904 1905 873 1917
member$	2009 2074 2076 2413 1512 2478 1913
members$	0 1 1969 12 16 18 1072 1087 59 1120 78 82 83 1136 100 101 1148 2074 2076 1160 1177 1179 2103 2104 1362 1415 1438 2364 2372 1470 2392 2398 2413 2451 548 2544 596 1827 1913
membership$	1480
memora	2059 653 1702 1730 921
men	108 2082 2273 1358 1365 1376 1383 357 1420 384 1432 2368 2369 1477 435 2454 1534 1535 2457 1546 516 2551 1904 1905 873 1917
men$	1415 2364 1470 2398 2594 933 981
mend	983
mend$	773
mende$	773
mended	1098 661 1704
mended$	2019 2029 663
mendes$	773
mending$	773
mends$	773
mental	2562
mention$	2108 1771
mentions$	2108 1771
mentor	25 26 1090 53 2045 2059 653 1702 1730 921
mentor$	0 1 1969 1050 12 16 18 54 2036 83 1136 2060 672 1724 685
mentoring$	2013
mentors$	0 1 1969 1050 12 16 18 54 83 1136 2060 1724
menu$	2614
messag	2059 2268 1377 1397 1408 1411 2343 653 1702 1730 724 921
message$	1161 121 1401 2592 1797 1821 1873
messages$	1161 121 2267 1410 1767 1797 1821
messaging$	2267 2294 2332 1821
met	1971 1068 1991 1993 1076 2011 2015 2017 1105 1118 94 509 690 1823
met$	1989 1069 2002 2026 2039 1124 1137 1403 660 1715 1733
meters$	2293
metres$	2293
midwif	730
midwife$	1773
might	1333
might$	175 1345 1628
miles	461 2433
miles$	2293 1504 1511 1515
milestone$	75 1703
milestones$	75 1703
mind$	2151 2256 1789
mindfu	1224 1300
mindful$	2145 2168 2221
mindse	808 1851
minibu	24 2059 2488 653 1702 1730 921
minibus$	2480 2600
minibuses$	2481
minimi	314 332 589 786 969
minimised$	2209 2269
minute	2017 1106 2059 653 1696 1702 1730 921
minutes$	9 2007 2027 115 1566 664 665 1859
miss$	1425
misses$	1425
missin	1152
missing$	2073 929
mistak	941
mitiga	786 969
mitigated$	2209
mix	2268 1356 2281 2284 1387 2314 2340 1526
mix$	2277 2297 2308 2328 2447 1901
mixing	1357 2279 2317 2339 2343
mixing$	2278 2291 1398 2366 2532 1902
mobile$	1978 42
mobili	969
mobilised$	1727
model$	1812
models$	1812
module	2059 653 1702 1730 921
module$	23
modules$	23
moment$	2121 2235 1583
momentum$	1813
monday	441 549 550
monday$	1994 441 2405 549 1592 550 2514 2597 1684 2606
mondays$	1994 2405 1592 2514 2597 1684 2606
money	2201
money$	40
monito	1224 724 1788
monitor$	1767 949
monitored$	68 2145 1767 949
monitoring$	69 1767 949
monitors$	1767 949
month$	2009 474
monthly$	1965 640 658
months$	2122 2435 474
more	95 203 225 2261 2350 783
more$	1138 1141 104 1210 1246 1268 234 1278 239 1285 266 290 291 1336 299 1371 1430 2365 419 1465 2394 614 1658 673 686 1734 1778 741 1833
mornin	441 1563 2484 549 550
morning$	1123 112 2405 1592 2514
mornings$	1123 112 2405 1592 2514
mosaic$	2034
mosque	30
most	52 1473
most$	1095 1141 1332 2394 1493 2440
mother	1488 2414 2434 475
mother$	943
mothers$	259
motivate$	958
motivates$	958
motivating$	958
mou	2059 653 1702 1730 921
mounte	1666
mounted$	2587
mov	410 473
mov$	463 464 469
move	409 450
move$	2326 389 392 1457 2403 445 451 2416 453 458 463 464 466 1510 469 471 478 492 582 625 844 1911 887
moved	2326 1476 450 661 1704
moved$	1151 1152 2325 389 2397 445 1491 451 458 463 464 2429 1510 469 478 1527 1537 524
moveed$	466
moveing$	389 466
moveme	724
movements$	1767
movered$	466
moves	450
moves$	389 2403 445 451 2416 458 463 464 466 1510 469 471 478 492 625 844 1911 887
moving	450
moving$	2127 1457 463 464 469 887
movred$	463 464
movring$	463 464
movs$	463 464 469
much$	1094 2094
multi$	1084 203 787
mum	1488 2414 2434 475
mum$	943
mural$	84 2591
murals$	84
museum	30
music	1687
music$	2608 2614 656
must	2236 2240
must$	214 215 245 1302 1508 1628
nailed	1666
nailed$	2587
name	2069 1149
name$	2070 1163 1016
named	2081 1162
named$	1115 2083 681 1728 716
names	1985 724
names$	1767 1016
naming$	2282
nan	1488 2414 2434 475
nan$	944
nana$	944
nanny$	944
narrat	808 1851
narrow$	775
narrowing$	775
narrows$	775
naturally$	1633
near	1556 1557
near$	1201 2453 2478 1685 1949
nearby$	1949
necess	225
necessary$	1268 1775 1776
need$	2234 2240
needed	2139
needed$	1775 1776
needle	108
needs	1823 1829 970
needs$	2234 2240 1831
neighb	117
neighbour$	107
neighbours$	107 1160
neithe	342
neither$	313 1385 514 538
nephew	1422
net$	2228
netbal	1687
netball$	2608
networ	19 38 1241
network$	1050 1081 2162 2561 609 2578 2582 1923
networks$	2119 2561 609 2578 2582
never	1393 406 486 534 727
never$	303 307 313 320 334 349 1400 397 400 1529 499 501 506 1564 1577 2500 599 1770 858
new	607 614 1658
new$	2029 446 1653 611 613 618 673
newcom	2273 1358 1365 1376 1383 357 1420 384 1432 2368 2369 1477 435 2454 1534 1535 2457 1546 516 2551 1904 1905 873 1917
newcomers$	1415 2364 1470 2398
newsle	2059 653 1702 1730 921
newsletter$	9 2007 923
newsletters$	9
next$	1556 1557 1790
nicer	614 1658
nicer$	1653 613
niece	1422
night	1539 2460 2471 2483 1563 2484
night$	1994 1999 112 2389 2405 2491 1578 2502 2505 2506 1587 2511 1592 2514 701
nights	2460 2484 929
nights$	1994 1999 112 2405 2472 1578 2503 2506 1587 2512 1592 2514 701 1747
no	110 331
no$	118 272 1353 312 328 342 355 365 366 399 401 418 422 1473 480 489 515 531 540 556 558 572 573 691 854
nobody	137 272 515
nobody$	2076 1315 514 1558 928
nod	1150
nod$	2071
nods$	2071
non	311 853
non$	240 282
nonassociation$	1896
noncontact$	1354
none	137 342 515
none$	272 1379 1385 514 1558 538 928
nor$	313 858
normal	969
normal$	1198 176
norms$	1837
north	1514
not	123 1364 331 1393 406 486 534 1600 727
not$	109 110 1166 145 146 303 307 313 320 2286 334 346 349 1400 1423 381 383 397 400 482 1529 488 499 501 506 511 1564 1577 2500 538 541 551 577 599 1770 858 859
note	2059 1188 201 653 1702 1730 921
note$	50 2107 2108 2109 1809
noted$	70 1718
notes$	50 2027 2032 2108
nothing$	563
notice	85 1180 2101 1360 1361
notice$	89 2183 2257 385 622 662 1906 1907
noticeboard$	2049
noticeboards$	2049
notices$	89 622 662 1906 1907
notifi	2040
november$	2088
now$	1127 1145 2068 2435 850
nowhere$	326
number	13 85 2082
number$	14 20 23 31 34 2000 37 39 67 1133 1464
numbers$	2014 87 1133 1464 671
nurse	25 26 1090 53 2045 730
nurse$	1050 54 672 1773 945
nurtur	240 282 786 966
nurturing$	1283 1325
observ	2059 653 1702 1730 921
obtain	2017 1696
obtain$	765
obtained$	1697 1718
obtaining$	765
obtains$	765
occasi	929
occasions$	1617
occur	1220
occur$	2141
occurs$	2141
october$	2088 1168
of	1092
of$	1968 1077 1093 1108 2070 2086 1166 2093 1183 2110 2149 199 2188 2198 1286 2253 1352 2311 2349 1429 1436 1447 2382 1475 1503 2428 2493 1607 1625 1660 2598 1735 1737 695 1767 1768 1770 1795 1845 1909
off	1395 2433 1603 2615 1704
off$	1966 1974 2039 1384 2316 360 388 1456 2436 1604 1647 1928 1938 1955
offer	2059 225 1316 653 1702 1730 1829 921 967
offer$	167 218 1268 244 2237 2254 1810 1008
offere	1043 1991 1993 1074 2017 2040 97 2139 225 1281 279 1323 1696
offere$	244
offered$	1964 1995 2021 2044 1140 1224 1268 2190 2202 1322 2244 1518 1008
offeres$	244
offeri	225
offering$	218 1268 244 1008
offers	1097 225
offers$	2018 167 218 1268 244 1008
office	25 26 1090 53 2045 1342
officer$	0 1 1969 1050 12 16 18 48 54 58 83 1136 107 672 1716 1724 934
officers$	0 1 1969 1050 12 16 18 48 54 58 83 1136 107 2263 672 1716 1724 934
often	14
often$	7 1057 1094 2094 1770 1893
older	1484 465 2513 1914
older$	108 2082 2273 1358 1365 1376 1383 357 1420 2344 384 2368 435 1530 2454 1534 1535 2457 1546 516 2551 2558 717 718 719 1904 1905 873 1917 879
oldest	2273 1358 1365 1376 1383 357 1420 384 2368 2396 435 448 1493 465 467 2440 2454 1534 1535 2457 1546 507 516 2551 1904 1905 1914 873 1917
oldest$	2558
on	1672 1704
on$	1091 2022 2025 1113 2042 1128 103 2072 2073 1183 165 2146 2179 1275 1292 262 2231 1324 2250 2282 2353 1447 2378 2448 539 542 2508 1611 1618 2593 2602 2603 641 1685 2607 2616 1769 1779 1782 1862 1891 1928 1937 1938 1949 1950 1962
once	2371
once$	1965 2380 2383 2385 2391 2607
one	110 2396 465 518 1914
one$	80 1123 2059 2076 1217 1315 1379 1385 2312 415 1459 417 1468 2390 2393 431 438 448 1492 1493 1506 467 2439 2440 2447 507 1552 2473 514 1558 555 557 2538 2553 653 1702 1730 716 1910 1914 1931 1938 921 928
ones$	1123 1452 2451 2516 1913
ongoin	225
ongoing$	1227 1268 751 950
online$	1987
only$	416 420 1469 2473 2519
onside	807
onside$	1850
onto$	1113
open	1074 1134 1672
open$	1073 1995 1078 80 2098 195 2170 2175 2176 1284 1300 2593 1753 1802 1885 1892 1958 999
opened	1074 2017 1696 661 1704
opened$	1073 1995 2037 2048 111 2232 999
opening$	195 894
opens$	1073 2098 195 999
operat	53 1103 940
operational$	1987 2024
operator$	62
operators$	62
opinions$	301 675
opport	2201 2243 1823 1829
opportunities$	1287 269 1831 1832 802
opportunity$	2132 2197 269 802
opposite$	496 1543 1550 529 1573 1646
optici	730
optician$	1773
optimi	786 969
option	2201 2243 1563 2484 1844
option$	2138 1843 802
options$	1831 1843 802
orange$	2066
orbit$	1643
order	1067 2276 317 1360 1361 333 410
order$	1988 2024 2275 322 358 385 390 414 678 1906 1907
orderd$	358
ordere	1067 2017 1122 1696 661 1704
ordered$	1988 2043 322 344 390
ordering$	322 390 414
orders	1360 1361
orders$	2275 322 358 390 414 678 1906 1907
ordina	25 26 1090 178 213 1256 966
ordinary$	176
ordinated$	1221
organi	2017 2052 1696
organisations$	1239
organise$	2098 636
organised$	636
organises$	2098 636
organising$	636
other	1241 250 1293 2285 2288 2319 2322 2329 2330 2344 2347 1484 1501 2425 2465 2479 1581 2513 1593 2524 2527 2529 2531 2543 2545 2564 607 614 1658 857 1903
other$	2123 1233 2157 2162 1261 1362 323 2291 1371 2295 2298 2300 2301 2303 2306 2309 2310 2318 2323 2327 1413 2345 2346 2393 1484 1486 444 455 1499 1509 2432 1516 2438 2441 1521 2444 1530 2459 496 1553 1559 520 1567 2507 2513 2525 2526 2535 2537 2538 2539 1627 2553 2556 2557 2559 2564 2566 1646 1651 1652 1653 611 2576 1900
others	1241 1394 2529 2543
others$	2162 2224 1362 2296 2298 2300 2301 2303 2306 2307 2315 2318 2323 2327 2345 2346 2384 1486 444 2432 2438 2459 2507 2526 2535 2537 2538 1627 2553 2556 2557 2559 2566 2569
ought	2236
ought$	2240
our	1189 210
our$	2110 1253 241 1305 1327 1676 834
out	1256 600 606 2615 1704 1844
out$	1047 1973 1995 1101 2050 1140 1165 2106 1186 1187 145 2110 1190 1192 1229 2202 2216 2244 2277 2308 363 2340 1441 1450 1456 1472 2395 2412 2414 1494 452 1501 1525 1562 1603 1619 1622 2554 1634 1677 1712 707 1804 1866 1927
outcom	2059 653 1702 1730 1829 921 970
outcome$	2239
outcomes$	2177 1787
outing	88 1131 2522
outing$	2600
outings$	2518 2600
outlet	1879
outlook$	2217
outrea	2059 1342 653 1702 1730 921
outreach$	1978 42 2013 2263 1884
outsid	145 1501 1648 1652
outside$	1128 2576 1685 1814 1949
outsta	1134
over	2361 1629 1704
over$	2295 2350 393 1443 2365 1471 2495 2549 2550 734 1795 1841
overdu	1134
overla	2314 1526
overlap$	2447 2498
overleaf$	1859
overs$	2295 1413
overse	213 1256 1514 969
oversi	1823 1829
oversight$	69 1792 1794 752
overview$	1792
own	213 1256
own$	1191 2115 1195 1437 2402 544 1613 1758 822 1910
owner	25 26 1090 2611
owner$	62
owners	808 1851
owners$	62
ownership$	2257
owns$	822
pack	2059 653 1702 1730 921
pack$	2000
paedia	730
paediatrician$	1773
page	2059 653 1702 1730 921
page$	23 2128 2129
pages$	23
paid	2017 1696
paid$	1067 1122 634 661 1721
paint	983
paint$	2614
painte	1098 661 1704
painted$	2019 2048 663
pair	2273 1358 1365 1376 1383 357 1420 384 2368 435 2454 1534 1535 2457 1546 507 2551 1904 1905 873 1917
paired$	1601
pairs	1452
pairs$	2373
pan$	2136
panel	19 25 26 38 1090 53 1111 1112 2059 1241 653 1702 1730 921
panel$	1050 1081 2030 2032 2033 2152 2153 2162 666
pans$	2136
parade$	2354
paragraph$	2108 1771
paragraphs$	2108 1771
parame	1188 730
paramedic$	1773
parameters$	2109
parcel	519
parcelled$	1562
parent	27 28 29 52 53 2045 117 137 1686 1836
parent$	0 1 1969 12 16 18 1997 83 1136 943
parents$	0 1 1969 12 16 18 1071 1072 1997 1095 59 1110 82 83 1136 1160 2133 1289 259 1313 1365 375 376 1507 2613 1827 1838 1848 943
park	30
park$	2354 2362 2383 2400 889
parked	2006
parked$	889
parking$	889
parks	2006
parks$	889
part	1063 1984 2015 2016 2017 1125 874
part$	2041 2046 145 1189 2248 2261 1572 2494
partic	1063 1984 1082 1125 667
participants$	2003 2028
participate$	2046
participates$	2046
participation$	1710 1729
partie	88 1131
partin	874
partne	38 1084 53 2045 1241 203 1316 276 1829 787
partner$	2028 944
partners$	0 1 1969 12 16 18 1081 2028 83 1136 1239 2162 204 1319 766
partnership$	1081 2005 2030 2152 2153 1246 2237 1803
parts$	1572 2494
party	88 1131
party$	2600
pass$	201
passage$	2108 1771
passages$	2108 1771
passed$	2164 669
passes	24 57
passes$	87 1935 1944
pastor	225
pastoral$	1268
path	2588
path$	84 521
paths$	521
pathwa	2059 1563 2484 653 1702 1730 808 1851 1879 921
pathways$	2119
patient$	1811 1892
patrol	1044 1971 2011 92 2059 1342 653 1702 1730 921 985
patrol$	1970 2013 1135 934
patrols$	1970 2013 1135 2263 934
patterns$	1786
paused$	1675
pay$	1006
paying$	1006
pays$	1006
pcso	53
peace	1483
peace$	2404 2407
peel$	560
peeled$	1885
peer	2524 1650
peer$	2273 1358 1365 1376 1383 357 1420 384 2368 435 2454 1534 1535 2457 1546 2524 2526 2543 2551 1640 1641 1649 1650 2571 2577 1657 1661 1904 1905 873 1917
peers	2347 2543 2564 1657
peers$	1362 2301 2305 2432 2507 2525 2526 2539 1627 2553 2556 2557 2559 2571 609 2574 2575 2577 2578 2579 2581
pegs$	603
people	52 53 2045 1293
people$	0 1 1969 12 16 18 1071 1072 1087 1095 59 1110 1120 78 82 83 1136 101 1148 107 2074 1160 1177 2100 2102 2103 1262 2241 1338 1343 2305 1415 1438 2364 2372 1470 2392 2398 548 2544 2574 2577 620 2610 1761 720 1922
peoples$	2074
per$	1088 52 1860
percen	52
percent$	1095
percep	808 1851
perceptions$	1837
perfor	88 1131 2052
perform$	909
performance$	2609
performed$	909
performing$	909
performs$	909
periodic$	179 745
periodically$	745 1790
permission$	2599
permit$	2117 1346 1350 1389 425 1620 2599 1881
permited$	1346 425
permiting$	425
permits$	2117 425 2599 1881
permitted$	1346 1363 1463 425
permitting$	425
persistent$	1811
person	53 2045 1153 2273 1358 1365 1376 1383 357 1420 384 2368 435 448 1493 2454 1534 1535 2457 1546 2551 1904 1905 873 1917
person$	0 1 1969 12 16 18 83 1136 2074 178 2413 1512 1761 832
persons$	2074
pharma	730
pharmacist$	1773
phase$	554
phases$	554
phasing$	554
phone	1044 24 1397 2326
phone$	87 1028
phoned	1043 1068 1991 1993 1076 2017 1105 690
phoned$	1964 1989 1069 2026 1733
phones	321
phones$	87 1028
phoning$	1028
photo$	65 664
photograph$	65 664
photographs$	65 664
photos$	65 664
physical$	738
physio	730
physio$	1773
physiotherapist$	1773
pick	1131 173
pick$	208 1257 1258 615 911
picke$	615
picked$	148 149 1224 911
pickes$	615
pickin	173
picking$	615 911
picks	1131 173
picks$	615 911
picnic	88 1131
picnic$	2600 1682
picture$	65 1161 2091 1197 1206 1808
pictures$	65 1161 664
pilot$	2
pitch	2588
pitch$	84
plac	473 865
plac$	469
place	1083 2017 1098 1099 57 2052 2059 450 653 1696 1702 1730 921
place$	1983 2004 2019 2020 2121 2190 2192 2204 2216 2246 2383 1480 451 453 466 469 1519 492 2463 2470 530 537 543 552 1600 1728 1824 1939
placed	2017 450 1696
placed$	1481 1491 451 458 462 2429 469 2453 1537 524 1721
placeed$	466
placeing$	466 530
placem	2414 2422 1502 468 1539 2460 1540 1548 2471 1561 2482 1563 2484
placement$	451 2416 453 2423 462 2430 472 1519 2489 872
placements$	451 2416 453 462 2430 472 1519 2461 2469 2472 2489 872
placered$	466
places	450 1669
places$	2121 2204 2246 451 453 466 469 492 2492 530 603 2590 1939
placeting$	530
placin	450
placing$	1399 462 469
placs$	469
plan	2059 1194 1674 653 1702 1730 804 921
plan$	1986 2000 75 2098 2112 2115 2116 1197 1206 2595 682 1790 1859 1865 1873 923
planned$	1981
planni	804
planning$	2167 2185 1810 1839
plans	804
plans$	2098 2115 2185 1271 2595 682 1859
plant	983
plante	661 1704
planted$	2048 663
play	88 1131
play$	1978 42 84 129 284 1397 1525 1531 528 644 2609 1741
played	2052
player	27 2273 1358 1365 1376 1383 357 1420 384 1432 2368 2369 1477 435 1493 2454 1534 1535 2457 1546 516 2551 1904 1905 873 1917
player$	2076
players$	2076 1415 2364 1470 2398 1922
playgr	1539 2460 2471
playin	1408
playing$	284 644
plays	1131
plays$	129 284 528 644
pledge$	86
plenty$	291
plug$	775
pluging$	775
plugs$	775
podcast$	23 2592
point	1149
point$	60 2070 2121 2132 2220 1583
points$	60
police	25 26 1090 53 2045 1342
police$	0 1 1969 12 16 18 54 83 1136 2263 304 934
policeing$	304
polices$	304
policeting$	304
polici	85 2059 1342 653 1702 1730 921
policing$	2263 934
policy	85 2059 1674 653 1702 1730 921
policy$	23 2007 2363 2595 923
pond$	84
pool	30 57 1687
pool$	2608
pop$	837
portal$	23
portals$	23
positi	240 282 1351 607 614
position$	1790
positive$	2157 1261 1283 2206 2212 1318 1325 2272 618 738 836 1888 1892
possib	2139 1844
possibilities$	802
possibility$	1843 802
possible$	2132 1217 1504 1775 1776 802
post	2059 653 1702 1730 892 921
post$	2063 1716 1726 1728
posted	1074 2017 1129 1130 97 1696
posted$	1995 2050 2051 1140 669
poster	85 2059 653 1702 1730 921
poster$	89 622 2591 1935 923
posters$	89 622 1935
posts$	1716
potent	808 1851
potential$	802
power$	385 2408 601 1645 1906 1907
powerful$	2552
powers$	385 1906 1907
practi	25 26 1090 53 2045 1248 1316 1829
practicable$	1776
practice$	2169 2185 2224 2237 528 1830
practices$	528
practise$	528
practises$	528
practitioner$	0 1 1969 12 16 18 2036 83 1136 1724
practitioners$	0 1 1969 12 16 18 2028 83 1136 204 1724
precinct$	2354
prepared$	1518
presen	1985 2017 2059 1220 1316 1342 653 1696 1702 1730 921
presence$	2237 2263 1367 1781 1792 1793
present$	2141 2470 1811 1892 913 1958
presented$	913
presenting$	913
presents$	2141 913
pressure$	2562
preven	306 314 316 1364 330 331 379 786 967 970
prevent$	315 340 368 1418 1419 395 776
prevented$	2269 353
preventing$	315 368 776
preventping$	340
prevents$	315 340 368 776
preventting$	340
prey	136 1764
prey$	2099
price	1674
price$	2595
priced	1067
priced$	1988
print	892 983
printe	1074 2017 1129 1696 661 1704
printed$	1975 1995 2050 663
priori	1823 786 936 969 970
priorities$	2177
prioritise$	809
prioritised$	2209
prioritises$	809
prioritising$	809
priority$	1274 1820
prise$	492 560 576
pro	1351 607 614
proact	178 1300 787 807
proactive$	1221 2221 1811 1850
proactively$	1850
problem$	2172 1865
problematis$	794
problematise$	794
problematises$	794
problematising$	794
problematiss$	794
problems$	2172
proced	2059 653 1702 1730 921
procedures$	2119
proces	2059 653 1702 1730 921
processes$	2119 1271
procur	1067 1122
procured$	1988 2043 1727
produc	4 2017 1097 2488 1696
produces$	2018
production$	1047
productive$	1888
profes	38 53 2045 1241 276
professional$	0 1 1969 12 16 18 2036 83 1136 1273 685 737
professionals$	0 1 1969 12 16 18 1081 2028 83 1136 1239 2162 204 1262 1319 766
profil	724
profile$	1767 1792 1825
profiled$	1767
profiles$	1767
profiling$	1767
profit	1764
progra	2059 1561 2482 1563 2484 653 1702 1730 921
programme$	1972 2031 656 682
programmes$	682
progre	1118 1224 213 1256 1257 1258 1281 1323 1856
progress$	2118 2178 2179 2196 679 1790 1890 968
progressed$	2039 2145 2202 2244 968
progresses$	2118 968
progressing$	968
progresss$	2118
prohib	314 316 330
prohibit$	315
prohibited$	2269 353
projec	2483
project$	2 2031 84 2411 656 682
projects$	682
promise$	344 358
promised$	1981 358
promises$	344 358
promot	786
promote$	964
promoted$	2209 964
promotes$	964
promoting$	964
promptly$	2130 2169
proper$	1198 1642
propor	807
proportionate$	767 1850
proportionately$	1850
propos	1674
proposal$	2595
proposals$	2595
prosocial$	2272
prospectus$	2007
protec	786 967
protected$	2209
protection$	317
protective$	1829
protoc	2059 653 1702 1730 921
protocol$	923
provid	1074 2017 1097 1099 1104 1130 97 225 1696 749 966
provid$	244
provide$	167 223 1268 244 1007
provided$	1995 2020 2021 2025 2051 1140 1268 2190 279 1007
provider$	62 2476 684
providers$	62 2476 684
provides$	2018 167 223 1268 244 1007
providing$	223 1268 244 1007
provids$	244
provis	4 2059 2154 2182 2201 1342 2414 1561 2482 653 1702 1730 1829 921
provision$	1047 2263 2430 1831 1832 1884
provisions$	2430
pru$	2430
pruned$	1719
psychi	730
psychiatrist$	1773 945
psycho	730
psychologist$	1773 945
public	4 985
publication$	1047
publis	2017 1129 1696 985
published$	2050
pull$	2408 492 500 560 591 1643 601 1645 764
pulle$	591
pullen$	591
pulles$	591
pulling$	500 591 764
pulls$	500 591 764
pupil	1153 2273 1358 1365 1376 1383 357 1420 384 2368 435 1493 465 2454 1534 1535 2457 1546 2551 1904 1905 873 1917
pupil$	2074 2076 619
pupils	2273 1358 1365 1376 1383 357 1420 384 1432 2368 2369 1477 435 2454 1534 1535 2457 1546 516 2551 1694 1904 1905 873 1917
pupils$	1110 101 2074 2076 1415 2364 1470 2398 619 1922
purcha	1067 2017 1122 1696 661 1704
purchased$	1988 2043
purpose$	2207 1873
purposeful$	1888
push$	763 819
pushes$	763
pushing$	1802 763
put	473 865
put$	1074 2017 1098 1129 1130 2052 228 1295 1537 517 524 530 1666 1696 990
puting$	530
puts$	530 990
putting$	228 1399 530 990
qualification$	2010
qualifications$	2010
qualit	1829
quarterly$	658
questi	2059 653 1702 1730 921
quicke	927
quicker$	1887
quickly$	2130 1887
quiet$	2338 1753
quieter$	1740
quit	373 1433
quit$	569
quiting$	569
quits$	569
racism	941
racist	941
radar$	2226 1789
raise	201 208
raise$	1251 762 782 989
raised$	111 2164 1721 782 1840
raises$	782 989
raising$	1812 782
ramp	24 1434 2588
ramp$	84 411 412
ran	2011
ran$	1975 1699
rang	1971 690
rang$	1069 1715 1733
rappor	1829
rarer$	1740
rate	2069
rate$	1133 686 924
rated$	924
rates$	1133 686 924
rather$	1172 543 552 1600 727
ratifi	2017 1696
ration	589
re	1392 712
re$	1411
reach	1149 1397
reach$	2070 1406 1643 660 761 922
reache	1043 2015
reached$	1964 1998 660 922
reaches$	761 922
reaching$	761
react$	844
reacts$	844
read	1043 2001 2017 1696
read$	1964 1982 2037 1129 164 1031
reading$	164 1031
reads$	164 1031
ready$	2048 1518
real$	1642
rearra	661 1704
reason$	2075
reassu	966 970
reassurance$	2189
reassuring$	738
rebuild$	773 828
rebuilde$	773
rebuildes$	773
rebuilding$	773 828
rebuilds$	773 828
receiv	2015 2016 2017 225 1696
receive$	1268 1709
received$	1982 32 1697
receives$	1709
recogn	120 1291 786 966
recognise$	2212
recognised$	1163
recommendations$	2177
record	2017 1097 1106 1111 2059 1189 147 148 149 150 1194 1241 201 653 1696 1702 1730 921
record$	50 2027 2032 2034 2112 2113 2115 2116 628 1708
recorded$	70 2110 1190 1192 1193 628 1718
recording$	628
records$	50 2018 2027 2032 2034 2115 2162 628 1708
recove	927
recrui	1043 1074 2017 136 1696 661 1704
recruit$	1018
recruite$	1018
recruited$	1964 1995 1726 1018
recruites$	1018
recruiting$	1018
recruits$	1018
red$	2066
redecorated$	2048
redesi	661 1704
redraf	983
redraw	661 1704
reduc	332 421 589 593 598 602 927
reduce	314 2565 786 966
reduce$	574 776
reduced$	2209 2269
reduceing$	574 776
reduces$	574 776
reduci	314 966
reduction$	91
refere	1858
reference$	2108 1771
references$	2108 1771
referr	1043 2015 2040 92 2059 188 653 1702 1730 921
referral$	15 2055 1135 131 190 2591 670 1852
referrals$	15 2055 1135 131 190 670 1852
referred$	1964 1998 1711
reflec	1291 787
reflect$	2212 739 1809
reflected$	1718
reflecting$	739
reflects$	739
reform$	2313
refres	2059 653 1702 1730 921
refunds$	1936
refurbished$	2048
refurbishment$	84
refus	406
refus$	635
refuse	331
refuse$	635
refused$	407 635
refuses$	635
refusing$	635
refuss$	635
regain$	828
regaining$	828
regains$	828
regard$	1274
region	2422
regist	21 1074 2001 1111 2059 653 1702 1730 921
register$	1064 50 2032 466 1714
registered$	1995 466 1711
registering$	466
registerred$	466
registers$	1064 50 2032 466
regrou	1392
regroup$	2313
regular$	176 179 1227 686 745 750 751
regularity$	6
regularly$	745 1790
rehear	88 1131 1189
rehearsal$	2601
rehearsals$	2601
rehearse$	528
rehearsed$	2110
rehearses$	528
rehous	450
rehous$	463 464
rehouse$	449 463 464
rehoused$	1491 449 463 464 2429 1537
rehouses$	449 463 464
rehousing$	449 451 463 464
rehousred$	463 464
rehousring$	463 464
rehouss$	463 464
reinfo	969
reinst	661 1704
reject$	635
rejecte$	635
rejected$	635
rejectes$	635
rejecting$	635
rejects$	635
relati	2245 1357 1488 2414 2434 475 1602 1623 1829 787 970
relations$	1874
relationship$	2239 308 2278 2544 1816
relationships$	2196 308 2278 2544 609 1816
relatives$	1922 944
releas	523
relentless$	1811
releva	1189 225
relevant$	2110 1198 2127 1233 2157 1268 1775 1776
reliance$	575 1636
reloca	450
relocat$	463 464
relocate$	449 458 463 464
relocated$	1491 449 458 463 464 2429
relocates$	449 458 463 464
relocating$	449 463 464
relocation$	451
relocatred$	463 464
relocatring$	463 464
relocats$	463 464
remain	148 257 2513 746
remain$	133 202 1247 1255 1294 347 742 792 876
remaining$	347 1484 1593 742
remains$	133 202 1255 1294 347 742 876
rememb	1180 2101
remember$	1809
remind	1068
remind$	965
reminded$	1989 965
reminder$	9
reminders$	9
reminding$	965
reminds$	965
remote$	1511
remov	372 373 391 410 442 598 606 728 869
remov$	591
removal$	432
remove	1098 2335 2375 413 1476 600 661 1704
remove$	436 560 591 994
removed$	2019 1456 2397 436 2401 2429 994
removen$	591
removes$	436 591 994
removing$	436 560 591 994
removs$	591
reopen	983
repair	1098 661 1704 983
repair$	84 773 1852
repaire$	773
repaired$	2019 2029 663
repaires$	773
repairing$	773
repairs$	84 773 1852
repeat	1189 147
repeat$	2110
repeated$	2110 1190
replac	1098 1600 661 1704 878
replace$	883 888
replaced$	2019 2517
replaces$	883
replacing$	883
replie	1068 1075 1082 2017
replied$	1989
replies$	1996 2003
reply	1075 2001
reply$	1996
report	1044 1097 1111 2059 2069 1188 1189 147 201 2326 653 1702 1730 921
report$	1970 66 2032 121 131 2107 2109 923 924
reported$	2110 1190 2164 2325 1718 1722
reports$	1970 2018 66 2032 121 131
represented$	1301
reques	865
request$	1161
requested$	1697
requests$	1161
requir	2139 1360 333
require$	322 358 390 414
required$	344 358 1775 1776
requireed$	322 390
requireing$	322 390 414
requires$	322 358 390 414
researcher$	683
researchers$	683
resent	1180 2101
reserv	985
reset$	773
resete$	773
resetes$	773
reseting$	773
resets$	773
reside	88 1131 2059 2273 1358 1365 1376 1383 357 1420 384 1432 2368 2369 1477 435 2454 1534 1535 2457 1546 516 2551 653 1702 1730 1904 1905 873 1917 921
resident$	2076
residential$	476 872
residents$	107 2076 1415 2364 1470 2398 1922
resili	1829 970
resour	2059 1342 653 1702 1730 921
resource$	1196
resources$	1196 270 2263 1831 1884 1893
respec	2245 786 807 942 967
respect$	1864 1871
respected$	2209 2265
respectful$	2096 1811 1850
respectfully$	1850 1864
respit	1483
respite$	2404 581
respon	1075 2001 1082 2015 2016 2017 1300 786 1829 808 1851
respond$	208 968
responding$	968
responds$	968
response$	1996 2177 1810 1830 968
responses$	2003 968
responsibility$	2174 2257 769
responsive$	2221
rest	2330 2344 2347 1483 1484 2425 2465 2513 1593 2524 2527 2529 2531 2564 1903
rest$	1362 2298 2300 2301 2307 1394 2318 2323 2327 2345 2346 2404 1486 2432 2438 2459 2507 2526 2538 2543 581 2553 2556 2557 2559
restor	787
restor$	773
restore$	773
restores$	773
restoring$	773
restors$	773
restri	306 314 332 421 589
restrict$	304 423 424 425 574
restricted$	2269 353 423 424 425
restricting$	304 423 424 425 574
restricts$	304 423 424 425 574
restrictted$	425
restrictting$	304 423 425
resurfaced$	2048
resurfacing$	84
retain	749
retain$	814
retaining$	814
retains$	814
return	2001 2015 2016 188
return$	189 403 1701
returned$	189
returning$	403
returns$	189 403 1701
retwee	1082
retweets$	2003
reunit	1392
reunite$	2313
review	2017 1097 2059 1224 653 1696 1702 1730 1788 921 967
review$	69 2055 2148 1789 747
reviewed$	68 2145 1722 747
reviewing$	747
reviews$	2018 69 2055 747
revise	2017 1696
revok$	635
revoke$	635
revoked$	635
revokes$	635
revoking$	635
revoks$	635
rewrit	661 1704 985
ride	88 1131
ride$	1544 2601
rides	1131
rides$	2601
rift$	1816
rifts$	1816
right$	2065 1198 2212
rights	942
rights$	832
ring	1044 1971 2069 1149 1377 1397 2326
ring$	2070 129 1028
ringing$	1028
ringle	433 1493 2440 1914 937
ringleader$	1912 1913
ringleaders$	1912 1913
rings$	129 1028
rink	30
rip	391
ripped$	413
rise	2054 2056 927
rise$	95
risen	2056
rises	2054 2056 927
rising	2054 2056 927
risk	2245 1829 970
risk$	2158 2163 2172 1783 1790 758
risks	970
risks$	2158 2163 2172 1783 758
risky	2245
rival	982
road	2471
road$	2474
robbed	1152 136 726
robbed$	2073 1769
robber	929
robberies$	140 935
robbery$	140 935
robust	178 1823 787 807
robust$	1221 751 767 1850
robustly$	2130 1850
role	1879
role$	769
roll	4
roll$	213 1714
rolled$	2017 1696
rollout$	1047
room	30 35 57 1539 2460 1563 2484 2588
room$	56 84 269 2463 2478 2491 2492 537 2567 2589 2591 2593
rooms	2460 2484
rooms$	56 2472 2492 2567
root$	808
rose	2054 2056 927
rota	19 2059 2488 653 1702 1730 921
rota$	23 2012 2591 662 665
rotas$	23 662
round$	1973 162 2277 1712 1880
rounde	1687
rounders$	2608
route	2471 1669
route$	1547 2474 2489 1669 2590
routes$	2119 1547 2486 2489
routin	724
routine$	745
routinely$	745
routines$	1767
row$	131 1572 2494
rows$	131 1572 2494
rugby	1687
rugby$	2608
rule	85 2276 1674
rule$	86 2275 358 2363 428 2595 662
ruled$	1185 358
rules$	86 2275 358 2595 662
run	1074 2017 1696
run$	1975 1995 2044 2098 2099 167 2601 1699 1958 1011
rung	1043 1971 1068 1991 1993 1076 2017 1105 94 2081 2326 690
rung$	1964 1989 2026 1137 1733
runnin	1062
running$	1983 1987 1011
runs	2011 1097
runs$	2018 2098 167 2601 1699 1011
s$	152 1253 1366 1375 371 437 444 1492 1900
s20$	1916
s34$	864
s35$	864
safe	240 2245 282 2261 1669 1823 1829 942
safe$	2065 2096 1283 2212 2214 2215 1325 2590 1756
safegu	786 942 967
safeguarded$	2209
safely	691
safely$	1734 1750
safer	282 2261 1658 691
safer$	2212 2214 2215 1325 1734 1834
safety	2245 1823 1829
safety$	2207 796
said	1180 2101 147
said$	1981 2077 1190 924
sales$	114
same	2371 518 1580
same$	2063 1207 1208 2320 2371 1542 2470 1557 1580 2501 2504 1584 1585 1590 1594 2538
sample$	1720
samples$	1720
sancti	936
sat$	1068 1537 524
satisfy$	810
saturd	441 549 550
saturday$	1994 441 2405 549 1592 550 2514 2597 1684 2606
saturdays$	1994 2405 1592 2514 2597 1684 2606
saved$	70
saw	1180 2101
saw$	1975 2037 1715
say	2069 1149 1180 2101
say$	2070 2077 2199 1741 924
saying$	924
says	1180 2101
says$	2077 924
scale$	812
scales$	812
scaling$	812
scatte	1527 1528 874
scattered$	2448 2449
schedu	2017 1696
schedule$	1725
scheme	2059 653 1702 1730 921
scheme$	23 2031 2489 656
schemes$	23 2489
school	25 26 30 1090 53 2045 439 2414 2422 1502 468 1539 2460 1540 2471 1555 1561 2482 2483 1563 2484 2611
school$	0 1 1969 12 16 18 1997 54 83 1136 2090 1171 2097 2400 1482 2416 453 2417 2418 2421 2423 2424 2430 1520 2442 2476 2489 1751 1827 1952
schooled$	1481
schools$	0 1 1969 12 16 18 1997 83 1136 2430 2461 2472 2476 2489
scope	1188 1189
scope$	2109 2110 801 802
scopes$	801
scoping$	801
score	2069
score$	122 924
scores$	122 924
scrapped$	1675
screen	88 1131 2059 653 1702 1730 921
screenshot$	65
screenshots$	65
screwe	1666
screwed$	2587
search	1152
search$	237 939
searched$	2073
searches$	131 939
seat	24 1434
seat$	411 412 492 513 530 603 2591 2614 1035
seated$	1537 513 524 1035
seatin	1434
seating$	55 1399 492 530 1035
seats$	55 411 412 492 513 530 603 2614 1939 1035
seatting$	530
second	2513
section20$	1916
section34$	864
section35$	864
secure	1083 2017 1696
secure$	476
secured$	2004
security$	2207
see	1044 2069 1180 2101 2268 2285 1377 1387 2314 1397 2340
see$	172 2200 2262 2281 2284 1368 2297 2308 1391 1401 1526 567 651 816
seeing	2279 1398 2339 2343
seeing$	172 2281 2291 2294 2317 2366 1604
seek	608 804 865
seek$	233 612 755 765
seeke$	612
seekes$	612
seekin	804
seeking$	612 755 765
seeks	804
seeks$	612 755 765
seen	1043 1991 1993 2015 2017 1105 2040 94 1356 1387 429 509
seen$	1964 1982 1998 2026 1137 2277 2308 1403 361 362 2351 1472
sees$	567 651
seize	936
seized	661 1704 936
seizes	936
seizur	936
select$	615
selecte$	615
selected$	1726
selectes$	615
selecting$	615
selects$	615
self$	1829 808
sell	136 1764
sell$	2584
seller	108 2082 982
seller$	2594 932
sellers$	2594 1922 932
selling$	1743 1763 1765
sells$	1765
semina	2059 653 1702 1730 921
send	410 450 892
send$	403 466 469 500 1027
sende$	469
sended$	466 469
sendes$	469
sending$	403 466 469 1027
sendred$	466
sends	2011 1097
sends$	2018 403 466 469 500 1027
senior$	751
sense$	243 1808
sensit	178 1300 807
sensitive$	1221 2168 2221 1850
sensitively$	2130 1850
sent	1976 1058 1074 2011 2015 2017 1130 97 1152 2326 450 1696 985
sent$	1979 1995 2051 1140 2073 111 2325 1476 1481 445 1491 458 2429 1510 469 471 478 500 517 669
sente$	469
sented$	469
sentence$	2108 1771
sentences$	2108 1771
sentes$	469
senting$	469
sents$	469
separa	2326 1527 1528 1552 519 614 874
separate$	337 1509 1516 496 497 1543 504 505 1550 1551 1553 512 1559 1560 520 1565 1567 1568 1570 1571 529 1573 1575 1576 535 1582 544 545 1589 1591 1613 592 1646 611 1919
separated$	337 2325 2448 2449 1562 1919
separately$	2473 979
separates$	337
separating$	337
separation$	874
september$	2088 1168
sergea	25 26 1090 53 2045
sergeant$	1050 62 934
serve$	1449 998
served	2052
served$	111
server	371
server$	1414 2336 374
serves$	998
servic	25 26 35 1090 2154 276 1702
service$	1050 23 2185 656 684
services$	23 2119 1239 204 1262 2185 1319 684 766 1831 1832
serving$	998
sessio	92 2059 429 1523 1561 2482 2483 2522 653 1702 1730 921
session$	2031 1135 2060 2131 2389 1472 2400 2437 2489 2491 1578 2502 1596 2518 1598 2520 2601 923
sessions$	2031 1135 2060 2131 1472 2400 2437 2489 1578 2503 2516 1596 2518 1598 2520 2601
set	439 1539 2460 2471 1561 2482 1563 2484 865
set$	2017 1099 1189 147 148 149 1295 2223 1482 2418 2478 2492 2540 2574 1654 1656 1696 661 843 897
sets	2460 2482 2484
sets$	2472 2492 1654 843 897
setting$	2121 2204 2246 2570 843 897
settings$	2121
settle$	2404 2407
seven	27 29 2273 1358 1365 1376 1383 357 1420 384 2368 2369 435 2454 1534 1535 2457 1546 2551 1904 1905 873 1917
seven$	1072
sever	314 580 593
several$	438
severed$	2283
severi	314
severs	314
sew	983
shadow$	1643
shar$	754
share	201 966
share$	205 1531 518 754
shared	2017 1696 966
shared$	2037 2164 371 1416 519 1595 553 1597 2521 1601 669 1722
shares	1082 1097 966
shares$	2003 2018 1531 518 754
sharin	966
sharing$	2005 205 2294 1531 518 754
shars$	754
sharting$	754
she	137 465 467
she$	1313 2247 1337
shed	2588
sheet	2059 653 1702 1730 921
sheet$	1064 50 2128
sheets$	1064 50
shelte	24 1434 2588
shelter$	55 84 89 411 412 1716
shelters$	89 1716
shift	92 2059 1563 2484 653 1702 1730 921
shift$	2012 1135 2060 2437
shifts	2484
shifts$	1135 2060 2437
shine$	2233
shoo	408
shop	30 1153 2611 1738 1836
shop$	1997 2049 2074 2362 2383
shopke	53 2045
shopkeeper$	0 1 1969 12 16 18 83 1136 107 1766 1923
shopkeepers$	0 1 1969 12 16 18 62 83 1136 107
shoplifting$	935
shops$	1997 2049 2074 2362 2613
shorte	589 927 983
should	2236 2240 1333
should$	177 214 215 1269 245 1302 1508 1628
show	88 1131 1149
show$	2070 2600 1708 1755 1958 1032
showing$	1093 1708 1032
shown	1976 1991 1993 1129 97 279
shown$	2050 1140 1322
shows	1131
shows$	1708 1755 1032
shrubs$	676
shut	2335 372 373
shut$	398 405 407 1753
shuted$	398
shuting$	398
shuts$	398
siblin	2273 1358 1365 1376 1383 357 1420 384 1432 2368 2369 1477 435 2454 1534 1535 2457 1546 507 508 516 2551 1904 1905 873 1917
siblings$	1415 2364 1470 2398
side	1131 807
side$	2091 1572 2494 2567 2608 1850
sides$	1572 2494 2567
sight$	1228
sighted$	1785
sign	1985 24 2015 2016 85
sign$	10 1061 1063 21 1082 55 1102 89 2059 2363 622 2591 653 1702 662 1716 1730 921 1017
signal$	371
signed	2017 1129 1696 661 1704
signed$	1043 1045 10 1061 1074 1118 2050 661 1017
signing$	1017
signpo	1043
signpost$	954
signposted$	1964 1711 954
signposting$	954
signposts$	954
signs$	10 1061 55 89 2363 622 662 1716 1017
silent$	2338
silos$	2184
since$	1749
sing$	164 910
singes$	910
singing$	164
single	557
single$	681
singly	1552
singly$	2384 2393 2473 1910
sings$	164 910
sister	1422 2434 475 507
sister$	943
sisters$	1922
sit	148 2355 1526
sit$	2064 129 1356 2284 1397 2374 1454 2376 2377 2385 1525 2447 1531 2453 1537 513 528 530 1709 698 907
site	1497 1539 2460 2471 2483 1563 2484
site$	23 2402 2418 2442 2505
sites	2460 2484
sites$	23 2472
siting$	530
sits$	2064 129 1531 513 528 530 1709 698 907
sittin	1408 2343 2460
sitting$	2279 2294 2317 2453 513 530 907
sittings$	2461
situat	1829
situation$	1197 1790
six	27 29 2273 1358 1365 1376 1383 357 1420 384 2368 2369 1477 435 2454 1534 1535 2457 1546 2551 1738 1904 1905 873 1917
six$	1072 100 2273 1358 1365 1376 1383 357 1420 384 2368 2398 435 2454 1534 1535 2457 1546 2551 1680 1904 1905 873 1917
sixth$	1555 1561
size$	1464
skate	2588
skate$	910
skatees$	910
skater	27
skates$	910
skill$	972
skills$	1287 270 972
sleep	2069 1349 1374 370
sleepover$	2267 2295
sleepovers$	2267 2295 1413
slide	2059 653 1702 1730 921
slip$	264
sliping$	264
slipping$	264
slips$	264
slot	2483 1563 2484
slot$	2437 2491 1587
slots	2484
slots$	2437 1587
small	1631
small$	2552
smart	1823
smile	1150
smile$	2071
smiles$	2071
snap$	371
snapchat$	371
snooke	1687
snooker$	2608
so$	350 380 382 443 481 483 503 2469 1579 578 588
social	1356 2279 2317
social$	25 26 1090 2272 1640 1650 1657 1661
socialise$	2277 1901
sofa	1434
sofa$	411 412
sofas$	411 412
sold	136
sold$	1765
solicitor$	945 947
solidi	969
soluti	2201 808 1851
some	2396 465 1914
some$	1210 1278 1299 1336 438 1493 2435 1914
somebo	276
somebody$	2076 1262 1319
someon	276
someone$	2076 1262 1319
someth	2201
something$	217 295 845
somewhere$	217 2576
son	1422
son$	1421 943
song$	84 2592
sons$	1421
soon$	1453
sooner	927
sooner$	1887
soonest$	1211
sort$	1656
sought$	2155 2190 2265 1697
source$	218
sourceing$	218
sources$	218
south	1514
space	57 2243 1483
space$	56 2204 269 270 2246 2404 587 594 2591 1867
spaces$	56 2204 2246
speak	1044 1387
speak$	129 159 194 281 1377 2308 1397 647 1958
speaking$	194 281 2279 647
speaks$	129 159 194 281 647
specialist$	1233
speed	850
speed$	1893
spend	2069 2268 1526
spend$	22 2057 1356 2447 2453 704
spending$	22 2279 2291 2317 2343 2453 704
spends$	2057 704
spent	1083 1158
spent$	2004 1092 2057 2079 1744 704
split	1381 1527 519 1629 874
split$	2325 2448 1528 490 491 1562 524 526 2550
splits$	490 491 526
splitting$	490 491 526
spoke	690
spoke$	1975 1069 1733
spoken	1068 2017 690
spoken$	1043 1975 1989 1991 1993 1076 1105 2040 1126 94 1733
spotted$	1403 361 362
spread	519
spread$	1562 524 754
spreade$	754
spreades$	754
spreading$	754
spreads$	754
spreadting$	754
spring$	2088
squad	2414 1563 2484 2488
squad$	2437 2492 934
squads	2484
squads$	2437 2492
square$	1356 2354 2362 2383 2400
stabbing$	140 935
stabbings$	140 935
stabil	808 1851
staff	25 26 1090 52 53 2045 1342 1836
staff$	0 1 1969 1050 12 16 18 46 48 1095 54 58 2028 83 1136 107 204 1262 1289 2263 1716 766 1838 1848 1857
staffe	1074 661 1704
staffed$	1995 900
staffing$	1196 900
staffs$	900
stage	2588
stage$	84 2121 2132 2220
staged	2052
stagge	536
staggered$	545 1589
stall	2059 653 1702 1730 921
stall$	2600 1682
stalls$	2600
stance$	2217 1889
stand$	2374 2385 1525 513 530 906
standi	2279 2317
standing$	530 680 906
stands$	530 906
standting$	530
start	2069 523 1588
start$	2239 2404 1489 458 466 478 839 1001
starte	2017 1281 1323
started$	111 2202 2232 2244 466 1001
starting$	466 1001
startred$	466
starts$	458 466 478 839 1001
starttime$	2509
starttimes$	2509
state$	1061
stated	1189
stated$	2110
stateed$	1061
statements$	664
states$	1061
station$	2049 2354
stations$	2049
stay	2069 148 1291 257 2414
stay$	129 202 1247 1255 2212 1294 347 359 453 2431 2433 470 1537 629 710 713 742 792 876
staying$	202 347 359 629 742
stays$	129 202 1255 1294 347 359 470 629 710 713 742 876
steer	967
steer$	347 500 560
steering$	38 2059 347 560 653 1702 1730 921
steers$	347 560
step	1422
step$	582 840
stepbrother$	943
stepcarer$	943
stepcarers$	943
stepdad$	943
stepdaughter$	943
stepfather$	943
stepmother$	943
stepmum$	943
stepparent$	943
stepparents$	943
stepping$	840
steps	1270 1434
steps$	2191 411 412 840
stepsister$	943
stepson$	943
stereo	941
stereotypes$	1837
steward$	46
stewards$	46
sticke	85
sticker$	87 89
stickers$	87 89
stigma	808 1851
stigma$	1837
still$	1142 1143
stimul	969
stock	892
stood$	124
stop	2069 306 314 1364 330 331 373 379 554
stop$	2012 315 2286 340 368 2334 1418 1419 395 1445 2517 561 568 2549 698 700 776 1003
stoping$	776
stoppe	2006 1152 1159 1174 1184 2335
stopped$	2073 2080 2095 2105 2269 2283 353 2334 2517 700 1003
stoppi	314 330 554
stopping$	315 340 368 1003
stops	2006 314 330 554
stops$	131 315 340 368 1445 2517 698 700 776 1003
stopting$	340
story$	2091
strang	2082
stranger$	1923
strate	2059 653 1702 1730 921
strategic$	751
strategies$	1271 1287 1831 973
strategy$	2177 973
stream	2488 969
streams$	2496
street	1548
street$	2358
streets$	2358 2469
streng	786 1829 1856 967
strength$	2196 832
strengthened$	2209
strengths$	2196 787 832
strik	728
strike$	144
strive	804
strong$	750 846
stronger$	273 831
struck	728
struck$	144
structured$	1888
studen	2273 1358 1365 1376 1383 357 1420 384 1432 2368 2369 1477 435 1493 2454 1534 1535 2457 1546 516 2551 1904 1905 873 1917
student$	2076 619
students$	2076 1415 2364 1470 2398 619 1922
studio	30
subjec	1523
submit	1058 2017 1097 1696
submit$	1015
submits$	2018 1015
submitted$	1979 1015
submitting$	1015
succeed$	2233
succes	1856
suitab	225 1351 607 614
suitable$	1233 1261 1268 2272 1776
summer$	2088 2435 474
summers$	474
sunday	441 549 550
sunday$	1994 441 2405 549 1592 550 2514 2597 1684 2606
sundays$	1994 2405 1592 2514 2597 1684 2606
superv	25 26 1090 1111 1112 2059 509 653 1702 1730 921
supervised$	2269 856
supervision$	2013 2032 2033 976
supper	88 1131 1683
supper$	2600 1682 2604 1944
suppers$	1944
suppli	1104 136
supplied$	2025 1765
supplier$	935
suppliers$	935
supplies$	935
supply	136 1764
supply$	2584 935
supplying$	935
suppor	1043 1044 2059 178 1224 2154 240 1300 282 2261 509 653 1702 1730 1823 786 1829 807 921 967
support$	2013 2157 225 2189 226 1271 1598 781 784 1831 1832 1852 1884
supported$	1964 2145 226 2215
supporting$	226
supportive$	1221 1283 2206 2221 1325 750 1850 1892
supports$	226
sure$	251 2223 358 1878
sured$	358
sures$	358
surgeo	730
surgeon$	1773
surger	1683
surgery$	2604
survey	1067 1991 1993 2059 653 1702 1730 712 921
survey$	9 23
surveyed$	1988 1992
surveys$	9
suspen	1476 442 869
suspend$	434 871
suspende$	434 871
suspended$	2397 2399 2401 1675
suspendes$	434 871
suspending$	434 871
suspendning$	434
suspendring$	434
suspends$	434 871
sustai	952
sustained$	2209
swap	985
sway$	2408 1643 601 1645
sweep	408
sweep$	993
sweeping$	993
sweeps$	993
swiftly$	2130
swim	57 88 1131
swim$	2600 1944 910
swimes$	910
swims	1131
swims$	1944 910
switch	473
switch$	885
switched$	661 885
switches$	885
switching$	885
sympathetic$	1811
system	2017 1696
system$	23 2034
systems$	23
t$	1400 1423 1529 1564 1577 551 599 858
table	24 1434 2471 1557 1561 2482
table$	55 2126 411 412 2478 603 2567 1687
tabled	2017 1696
tables	1539 2460 1563 2484
tables$	55 411 412 2472 603 2567
tackle	208 786 936 966
tackle$	1251 776
tackled$	2209
tackleing$	776
tackles$	776
tackli	936 966
tailor	225
tailored$	1268
tak	373 391 892
tak$	469 591
take	173 188 450 533
take$	4 71 143 144 160 161 227 233 247 253 2223 278 293 403 469 591 652 667 1030
taked$	469
takeing$	403
taken	2085 2087 188 2326 606
taken$	1058 1074 2017 111 1185 143 144 160 189 278 2325 2375 413 1491 500 591 1696 1707
takes	173 188 450 533
takes$	143 144 160 161 253 278 293 403 469 591 652 1030
taking	173 450
taking$	1062 144 160 161 227 247 253 278 293 469 591 1030
taks$	469 591
talk	1044 2059 2268 653 1702 1730 921
talk$	2060 2064 159 194 281 1377 1397 1741 803 1958 923
talked	1068 690
talked$	1989 1069 1991 1993 1733
talkin	2343
talking$	194 281 2294 1398 1802
talks$	2060 2064 159 194 281 803
tally$	50
tap$	818
tapping$	818
taps$	818
target	225 1764 724
target$	1986 75 2584 1703 1725 1767 841
targeted$	1268 841
targeting$	1767 841
targets$	75 1703 1767 841
task$	75 2055 2059 653 1702 1730 921
tasking$	2152
tasks$	75 2055
taught	509
taught$	1481 2429 478 1537 1715
taxi$	61 2600
taxis$	61 2600
tea	88 1131
teach$	2098 244 492 1022 1023
teache	25 26 1090 52 53 2045
teache$	244
teacher$	0 1 1969 12 16 18 46 54 83 1136
teachers$	0 1 1969 12 16 18 46 1095 54 83 1136 107
teaches$	2098 244 1022 1023
teaching$	244 1022 1023
teachs$	244
team	2154 1563 2484
team$	1050 1085 58 1241 2492 672
teams	1555 2484
teams$	2476 2492
teas	1131
teenag	2273 1358 1365 1376 1383 357 1420 384 1432 2368 2369 1451 1477 435 2454 1534 1535 2457 1546 516 2551 1904 1905 873 1917
teenagers$	1415 2364 2372 1470 2398 1762
telegram$	371
teleph	1043
telephoned$	1964
tell	2069 1149 1180 2101 333
tell$	2070 2077 129 322 390 414 924 1033
telled$	322 390
telling$	322 390 414 1033
tells	1180 2101
tells$	2077 129 322 390 414 924 1033
tellsed$	322
tellsing$	322
tellss$	322
temptation$	1643
ten	1738
tenanc	468
tendered$	1727
tennis	1687
tennis$	2608
tensio	808 1851
tent	2488
term	1201
term$	2088 2122 474
termly$	658
terms$	2059 474 653 1702 1730 921
test$	2059 653 1702 1730 921
text	1044 2059 1377 1397 653 1702 1730 921
text$	9 1161 121 129 1028
texted	1043 1991 1993 1076 690
texted$	1964 1733
textin	1411
texting$	2332 1028
texts$	9 1161 121 129 1028
than	1428 2361 1648
than$	1147 2093 1372 2349 2350 393 1443 1462 2386 1471 1770
thanke	1991 1993
that$	1053 1080 1155 2158 219 2219 336 1678 1737 1746 1757 716 880 1931
the	1686 1836 1844
the$	1051 1990 2078 1175 1205 2133 241 1289 1290 1296 1305 275 1439 1492 1612 1626 1667 2589 1670 1671 2593 1673 1676 1678 1679 1680 639 1688 1691 1693 1737 1746 1754 716 723 1838 1848 834 880 1924 1925 1926 1927 1928 1929 1930 1932 1933 1934 1937 1938 1942 1943 1946 1947 1951 1952 1956 1957 1963
theatr	30
theft	929
theft$	140 935
thefts$	140 935
their	2531
their$	1990 1141 152 2133 1305 1327 394 437 1612 1676 1678 1693 1737 1746 834 1930 1932 1938 1952 1956 1963
theirs$	2096 1758
them	27 117 1164 1175 1179 1181 1182 250 1293 2273 1358 1365 1376 1383 357 1420 384 1432 2368 2369 435 467 2454 1534 1535 2457 2466 1546 507 516 2551 1686 1689 1694 1738 1754 1829 1836 1904 1905 1914 873 1917
them$	1053 1990 2071 2076 2078 1160 2100 2102 2103 2104 2133 1289 2241 1338 1432 2357 1438 2364 1470 2392 2443 548 2544 596 2610 1691 1746 713 1838 1848 1931 1946 1947 1952 1954 1955 1963
theme$	2172
themes$	2172
themse	105 691
themselves$	1148 2141 2233 1734 1853
then$	1893
therap	730
therapist$	1773 945
there	2011
there$	2063 2125 2183 1272 2470 537 707 1949
these	1836
these$	1179 2443 1673 1827
they	27 28 44 77 105 137 250 1293 485
they$	1071 1087 1120 78 82 100 101 1148 2076 1197 1313 2247 1337 596 916
things	2182
things$	1197 1203 2158 1271 291 1343 1802
think	1180 2101 1291
think$	1144 1149 2212 2218 711 771 798
thinking$	2167 771 798
thinks	1180 2101
thinks$	1144 711 771 798
this	1189 1754
this$	1053 2107 2109 2110 2111 2158 1612 1626 1746 716 1865
those$	135 620 1673
though	1180 2101 727
though$	1770
thought$	2167 1274 711
thread$	374
threat	1152 136 2583 726 929
threat$	1161 131
threaten$	2584 2585
threatened$	2073 1769
threats$	1161 131
three	105 137 2273 1358 1365 1376 1383 357 1420 384 2361 2368 2369 1451 1477 435 465 2454 1534 1535 2457 1546 508 2513 2551 1694 1904 1905 1914 873 1917
three$	1148 2104 2273 1358 1365 1376 1383 357 1420 384 387 2368 2372 1459 2390 2398 435 438 1485 1493 2451 2454 1534 1535 2457 1546 2551 2569 1667 1670 1673 1679 1680 639 1904 1905 1914 873 1917 1925 1931
threes$	2373
thrive$	2233
throug	1043
through$	1964 8 1056 1060 1989 2042 155 1307 274 522 1795 1841 1891
throw	410
thursd	441 549 550
thursday$	1994 441 2405 549 1592 550 2514 2597 1684 2606
thursdays$	1994 2405 1592 2514 2597 1684 2606
tick$	10
ticked$	10
ticket	24
ticket$	87 670 1935
tickets$	87 670 1935
ticks$	10
tie$	319 590 1636
ties	1357 1602 1623
ties$	2278 319 2523 564 2544 590 1636 1874
tighter$	273 831
till$	2079
time	2460 2483 1563 2484 2522
time$	2092 1196 2121 2220 270 308 2277 2296 2379 2380 2381 2383 2384 2385 2387 2388 2389 2391 2437 1525 2489 2491 1578 2501 2502 1583 1586 1587 2509 2511 2515 2516 1598 1608 1609 568 1615 1616 1617 579 1632 701 1747 1750 731 1774 1777 852
timely	178
timely$	1221 767
times	2460 2484 929
times$	7 1057 2058 96 130 2121 2437 2461 2489 1578 1587 2509 2510
timescale$	1703
timescales$	1703
timesheet$	665
timesheets$	665
timeta	85 2059 1502 473 1539 2460 1540 653 1702 1730 921
timetable$	23 2000 2007 2423 2591
timetabled$	524
timetables$	23 2461
to	457
to$	1964 1990 2026 1109 1113 2038 2047 1127 1137 2061 1157 2079 2084 1202 1232 2161 1251 214 215 1259 1260 2195 2208 245 2210 2219 2221 1302 1312 1328 1334 297 1369 1448 2412 454 1508 494 2478 1611 1628 1668 1690 2612 1692 2616 1733 1734 1739 1748 1749 1752 1774 1800 1824 1845 1847 1941 1942 1945 1960 1961
togeth	1356 1357 2279 2281 2284 2285 1368 1374 1375 1387 1391 1392 1404 1405 370 2340 2371 1526 2452 1580 2529
together$	2064 2160 2264 2277 2278 2289 2290 2295 2296 2304 2308 2310 2312 2313 2320 2321 2324 2328 2332 2351 2374 2380 2383 2385 2444 2446 2447 2450 2453 2470 2475 2501 2530 2532 2536 2538 1750 1803 1807 1841 1953
togethers$	2295 1413 2532
told	1068 1991 1993 2081 1180 2101 1189 148 150
told$	1989 2017 2077 2110 1193 344 2325 2326 517 924
tolerant$	1811
took	2087 124
took$	144
toolki	2059 653 1702 1730 921
tools	24
tools$	1287 270
torches$	87 1935
touch	1068 1356
touch$	1989 2166 2277 2542 753
tough$	846
tougher$	846
tour	2059 653 1702 1730 921
tour$	2601
tourna	88 1131
tournament$	2600 1682
tours$	2601
toward$	1847
towards$	1847 1891
town	2281 2414 2422 2433 1539 2460 2471
town$	2354 2415 2417 2419 2430 1520
towns	2460 1548
towns$	2420 2469 2472
toxic$	1545
track	724
track$	2127 1725 1767
tracke	2059 653 1702 1730 921
tracked$	68 1722 1767
tracker$	2034
tracking$	69 1767
tracks$	1767
traders$	62
train$	2480 528 1021
traine	1043 2015 2017 2040 1126 1696
trained$	1964 1998 2047 1726 1020
traini	1084 2059 653 1702 1730 921
training$	1972 2005 2013 1555 655 1021
trains$	2480 2481 528 1020
tram$	2480
trams$	2480 2481
transf	450 473
transfer$	2403 451 458 463 464 466 478
transfere$	463 464
transfered$	463 464 466
transferes$	463 464
transfering$	463 464 466
transferred$	1491 458 463 464 2429 466 478
transferring$	463 464
transfers$	2403 451 458 463 464 466 478
transl	2017 1696
transp	509 808 1851
transparent$	1811
transport$	61
trauma$	787 832
travel	1408 409
travel$	471 1524 1525 1526 1531 2453 1544 528 1944
travelling$	2294
travels$	471 1524 1531 528
treat$	821
treate	941
treated$	821
treating$	821
treats$	821
trebl	2056
trees$	676
trends$	1786
tries	804
tries$	806
trim	985
trimme	661 1704
trimmed$	1719
trip	2059 2522 1683 653 1702 1730 921
trip$	2060 1596 2518 2600 1682 2604 923
trips$	2060 2497 1596 2518 2600
true$	1642
trust	2069 1829 942
trust$	1816 1871 930
truste	120
trusted$	1163 1265 1266 1308 930
trustees$	2030
trusts$	930
try	804
try$	806
trying	804
trying$	1802 806
tuesda	441 549 550
tuesday$	1994 441 2405 549 1592 550 2514 2597 1684 2606
tuesdays$	1994 2405 1592 2514 2597 1684 2606
turf	408
turn	1059 1985 2001 2011 2015 2016 2069 410
turn$	1971 1063 74 129 398 1695 674 702 705 885
turned$	2006 74 2081 1427 398 407 661 702 885
turning$	398 885
turnou	71 1114
turnout$	2035 1729
turns$	2006 74 129 398 1695 702 705 885
tutor	25 26 1090 53 1539 2460 2471 1555 1561 2482 2483
tutor$	439 1502 1539 1540 2476 1561 1563 1569
tutors	2460
tutors$	2472 2476
twice$	1965 96 130 2607
two	137 2273 1358 1365 1376 1383 357 1420 384 2368 2369 2396 1477 435 465 2454 1534 1535 2457 1546 507 2513 2551 1904 1905 1914 873 1917
two$	2273 1358 1365 1376 1383 357 1420 384 387 2368 1459 417 1461 2390 2398 435 438 1485 448 1492 1493 467 2451 2454 1534 1535 2457 1546 507 514 2544 2551 2569 1667 1670 1673 1679 1680 639 1904 1905 1914 873 1917 1925 1931
twos$	1452 2373
type$	1656
unable$	325 354
uncle	1488 2414 2434 475
uncle$	944
under$	1065 2017 2078 184 364 1696
undergrowth$	676
underm	602
unders	1291 1823 786 1829 967
understand$	2212
understanding$	1808 1811 1873 1892
understood$	1982
undert	1074 2017 1281 1323 1696
undertake$	344
undertaken$	1995 2202 2244
undertakes$	344
undo	580 593 602
unfair	941
unfold$	2118
unfoldes$	2118
unfolds$	2118
unfollow$	860
unfollowe$	860
unfollowed$	860
unfollowes$	860
unfollowing$	860
unfollows$	860
unfriend$	860
unfriende$	860
unfriended$	860
unfriendes$	860
unfriending$	860
unfriends$	860
unhealthy$	1545
unit	2414 468 2471 1561 2482
unit$	1085 2430 472 1519 2442 872
units	2482
units$	2430 2472
unload	983
unlock	661 1704 983
unpick$	794
unpicke$	794
unpickes$	794
unpicking$	794
unpicks$	794
unsafe	691
unsafe$	1734
unsupervised$	1371
untangle$	592
until	1672
until$	2079 1167 402 1479 2406 2435 2593 2596 1937 1948
up	1984 2017 1114 1131 1225 1252 1696 1704
up$	1964 1047 1979 1980 1995 2019 2020 2023 2035 1117 2050 2051 2053 2080 2095 1192 1221 2143 2145 2146 1236 1238 1246 2171 1251 2173 2178 2179 2216 1310 2237 2278 2295 1378 2302 2332 2448 2449 1533 2455 1604 2550 2586 2587 1710 1717 1753 1802 1855 1872 1883 1933 1934 1937 1940 1954
upd$	1717
update	1097 2059 1222 1224 1248 653 1702 661 1704 1730 1788 921 966
update$	2143 198 2163
updated$	2145 198 1722 1789
updates$	2018 2143 198 2163 1243 2169
updati	966
updating$	198
uped$	1717
uphold	969
uploaded$	70
upon$	1447 1618 1782
ups	1131
ups$	2003 2143 2295 1413 1717
upskil	786 969
uptake	4 71 1114 667
uptake$	1047 2035 1710 1729
urge$	805
urged$	805
urges$	805
urging$	805
us$	1315
use	2069 1149 1270 1764
use$	2064 2070 2191 230 233 1277 247 271 2584 703 772 867
used	1083 2081
used$	2004 2087 703
useful	2139
useful$	2065 2096 1888
uses$	2064 230 703 772
usher	408
using$	247 271 522 1743 703 772
usual$	1198 176 1893
utilis	969
valley	2414
valued	2261
valued$	2265
van$	1085 58 2594
vans	108
vans$	2594
vehicl	724
vehicle$	1767
vehicles$	1767
venue	2483
vet$	304
veting$	304
vets$	304
vetting$	304
via$	522
vicar	25 26 1090
vicinity$	2354
victim	726
victim$	1769
victims$	1769
video	2059 653 1702 1730 921
video$	2591 2592 2609
view	2001
view$	2091 2217 731
viewe	2015
views	1082
views$	2003 191 301 675 1837
vigila	1300 1316
vigilance$	2237 1792
vigilant$	2168 2221
villag	2414
violence$	1819
visibi	1316 936
visibility$	2237 1863
visible$	2206 750 1892
vision$	255 1873
visit	1044 1971 2001 2011 92 94 2059 1349 1377 1397 429 1683 653 1702 1730 867 921
visit$	1970 1135 1137 2060 2075 2267 2284 1401 2389 1472 2600 2604 1852 923 1024
visite	1043 1068 1991 1993 1074 1076 2006 2015 2017 1105 2040 1126 661 1704 690
visited$	1964 1989 1995 2026 2047 1137 1715 1733
visiti	1408 2343
visiting$	1998 2294 1024
visitor$	1773
visits	2006 1097 867
visits$	1970 2018 1135 1137 2060 2267 1374 370 1472 2600 1852 1024
voice	1823 1829 970
voice$	2199 675
voices	970
voices$	675
volunt	25 26 1090 53 2045 2059 653 1702 1730 921
volunteer$	0 1 1969 12 16 18 83 1136 2060
volunteers$	0 1 1969 12 16 18 83 1136 2060
voucher$	87
vouchers$	87
vulner	2245 1829 970
wait	929
wait$	129 2251 298 2385 528 698 905
waited	1158 2087 124
waited$	2079
waitin	1158
waiting$	2079 2251 298 2279 905
waits$	129 528 698 905
waive$	984
waived	661 1704
waived$	1675 984
waives$	984
waiving$	984
walk	1044 88 1131 2069 1149 409 1669 1683
walk$	2064 2070 129 169 1524 1525 1526 1531 2453 500 1544 2590 2600 2601 1682 2604 713 1025
walkab	2059 653 1702 1730 712 921
walked	2081
walked$	1025
walkin	2279 1408
walking$	169 2317 2343 1025
walks	1131 409
walks$	2064 129 169 1524 1531 500 2600 2601 713 1025
wall	1434 2588
wall$	2049 411 412
walls$	2049 2184
want	1180 2101 804
want$	1279 2234 2258
wanted	1162 1180 2101
wanted$	2083
wants	1180 2101 804
wants$	2234 2258
warden	25 26 1090 53 2045 1342
warden$	0 1 1969 12 16 18 46 48 58 83 1136 1716
wardens$	0 1 1969 12 16 18 46 48 58 83 1136 2263 1716
warm$	2096 1753
warmer$	1740
warn$	322 327 352
warne$	327
warned$	322 327 352
warnes$	327
warnin	1361
warning$	2075 131 322 327 352
warnings$	131
warns$	322 327 352
was	2087 124 148
was$	1066 1070 1100 79 1127 2089 142 623 692
watch	2001
watch$	287 645 1792
watched$	1982 2037 645
watches$	645
watchful$	1223
watching$	287 645 737
wave	1150
wave$	2071 1741
waves$	2071
way	1219 2201 461
way$	2091 2140 2142 1504 2474 2534 1830
ways$	2534 1831 1843 802
we	25 26 1090
we$	1050 1054 17 1262 2185 276 2247
weaken	580 1633 593 598 2565 602
weaken$	2554
weakens$	2554
weaker	1631
weaker$	2552
wean$	560
weaning$	560
weapon	108
wear$	1089
wears$	1089
webina	2059 653 1702 1730 921
webpag	2059 653 1702 1730 921
websit	2059 2588 653 1702 1730 921
website$	23 84 2049
websites$	23
wedge$	587 594
wednes	441 549 550
wednesday$	1994 441 2405 549 1592 550 2514 2597 1684 2606
wednesdays$	1994 2405 1592 2514 2597 1684 2606
week	2483
week$	1994 2009 2389 474
weekda	441 549 550
weekday$	2405 1592 2514
weekdays$	2405 1592 2514
weeken	441 549 550
weekend$	1994 112 2405 1592 2514
weekends$	1994 112 2405 1592 2514
weekly$	1965 640 2607 658
weeks	441 549 550
weeks$	1994 2122 2405 2435 474 2512 1592 2514
weekss$	474
welcom	120 240 282 2261
welcomed$	1163
welcoming$	2065 2096 1283 2206 1325 1811 1892
welfar	942 970
well$	1864
wellbe	2245 1829 970
went	1971 2011
went$	1052 1066 1665 702
were	2087 124 148
were$	1066 1070 1100 79 1127 2069 2089 142 494 623 692
what	156
what$	1156 119 1188 1199 1214 286 302 1737 1757
whatev	156
whatever$	1199 1317
whatsapp$	1412 371 1416
when	123 156 1453
when$	1155 1166 153 1199 177 2146 2147 2191 2356 2370 2371 1737 1757 1775 733 1790 1791 1824 838
whenev	1453
whenever$	177 2356 2370 733 838
where	123 156 1669
where$	1166 153 1199 177 336 1455 2590 1737 1757 1775 733 1791 1824 838
wherea	123
whereas$	1166
wherever$	177 733
whether$	47 1757 1843
which$	1048 1049 1155 336 1737 1757 1942
while	123
while$	1166 2435
who	137
who$	1080 2014 1178 1347 1662 1663 1664 1737 1757 1763 721
whoever$	722
whole	1914
whole$	2273 1358 1365 1376 1383 357 1420 384 2368 435 2454 1534 1535 2457 1546 2551 787 1904 1905 873 1917
whom$	1347 1737 1757
why$	1757
widen	983
wider$	2157 273 611
wife$	944
wifi	1434
will	1333
will$	1046 1127 214 215 1269 245 1302 1393 1508 1628
willing$	1518
win$	828
wind	373 554
window$	2049
windows$	2049
wing	2471 1563 2484 2488
wings	2484
wining$	828
wins$	828
winter$	2088
wisely$	2580
wiser	1658
wish	1180 2101 804
wish$	255 2258
wishes	1180 2101 804
wishes$	2258 301 675
with	1556 1687
with$	1964 1990 1192 1193 1202 1209 2134 2146 1251 2173 2225 1322 1348 2275 2276 2280 1386 2331 2410 2412 1513 2452 2523 1604 2538 610 2608 1690 2612 1733 1749 1803 1805 1824 1828 1891 1942 1948 1949 1950 1953 948
withdr	554 561 985
withdraw$	591
withdrawe$	591
withdrawen$	591
withdrawes$	591
withdrawing$	591
withdrawn$	2401 2517 1675
withdraws$	591
wither	1633
wither$	2554
withers$	2554
within	145 329
within$	1065 1372 1607
withou	1648 727
without$	1154 351 2445 2568 699 1770
withs$	2275
women	2273 1358 1365 1376 1383 357 1420 384 1432 2368 2369 1477 435 2454 1534 1535 2457 1546 516 2551 1904 1905 873 1917
women$	1415 2364 1470 2398
word$	2075 2108 2252 1797 941
words$	2108
work	1084 804
work$	2 2005 2013 84 1197 1203 1206 2131 2136 2167 207 2185 2196 238 280 2263 528 2518 1598 2520 1787 760 786 1830 1884 848 1893
worked	1074 1092 2017
worked$	1043 1995 2057 509 760 848
worker	25 26 1090 53 2045 2059 653 1702 1730 921
worker$	0 1 1969 1050 12 16 18 48 54 58 2036 83 1136 2112 2116 672 1716 1724 685 946
workers$	0 1 1969 1050 12 16 18 48 54 58 83 1136 672 1716 1724 1857
workin	1084 1316 1829 804
working$	38 2005 1103 2167 207 2237 2263 760 1830 848
workload$	1196
works	804
works$	84 2136 2224 528 760 848
worksh	92 2059 1561 2482 1563 2484 653 1702 1730 921
workshop$	1135 2060 2601 1682 923
workshops$	1135 2060 2601
workstream$	682
workstreams$	682
world$	605
worrie	1180 2101
worries$	1243 2165
worry	1180 2101
worse	927
worst	1914
worth	2139 1851
worthwhile$	1888
would$	175 236
wound$	2335
wrap	225 807
wraparound$	1268 1850
wrappingaround$	1850
wrapsaround$	1850
wristbands$	87
write$	1019
writes	1097
writes$	2018 1019
writing$	902
writte	1068 2017 1129 1189 147 1696 661 1704 690
written$	1043 1989 1991 1993 1076 1105 2040 1126 2050 2110 1190 663 1733 1019
wrong	941
wrote	690
wrote$	1069 1733
yards$	2293
year	2484
year$	2088 2418 474 1539 1563 1569
years$	474
young	1836
young$	27 28 29 44 2009 77 105 2071 1153 2076 2078 117 1164 134 1179 137 1181 1182 2104 2133 1289 250 2273 1358 1365 1376 1383 357 1420 384 1432 2368 2369 1451 1477 435 465 485 2454 1534 1535 2457 1546 508 516 2551 1689 2613 1694 1738 1829 1838 1904 1905 873 1917
younge	2273 1358 1365 1376 1383 357 1420 384 2368 435 1484 448 1493 465 467 2440 2454 1534 1535 2457 1546 507 516 2513 2551 1904 1905 873 1917
younger$	2273 1358 1365 1376 1383 357 1420 2344 384 2368 435 1530 2454 1534 1535 2457 1546 516 2551 2558 1904 1905 873 1917
youngest$	2558
youth$	1978 42 1342 2400 1922
youths	1451
youths$	1438 2372 1922
yp	137 2273 1358 1365 2288 1376 1383 2319 357 2329 2330 1420 2344 2347 384 2368 2369 2396 435 1484 448 1493 2425 465 467 2439 2440 485 2454 1534 1535 2457 2465 2466 1546 507 516 2513 1593 2524 2527 2529 2531 2543 2545 2551 2564 1904 1905 1914 873 1917
yp$	1512 2544
zine$	1935
zines$	1935
zone	1360 1361
zone$	56 1906
zones	1360 1361
zones$	56 1906
