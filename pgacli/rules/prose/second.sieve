1234 1111 834

LEAD (?:up )?(?:[\w’'-]+ ){0,3}?THING
THING(?:[’']s)?(?: [\w’'-]+){0,4}? (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|fully) ){0,4}(?:DONE|(?:take|takes|took|taking|taken) place)
WORKERS (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|who) ){0,4}REACHED
WORKERS (?:will )?(?:meets?|patrols?|visits?|reports?|rings?|contacts?|walks?|speaks?|talks?|phones?|attends?|sees?|texts?|emails?|supports?|checks? in) (?:[\w’'-]+ ){0,8}?(?:each(?! other)|every|all|once|twice|weekly|fortnightly|monthly|daily)
(?:work|project|pilot) (?:(?:is|are|was|were|has|have|been|will|be|gets?|got) ){0,3}(?:completed?|delivered|done|finished|signed off)
^\W*(?:the )?(?:[\w’'-]+ ){0,2}?(?:transfers?|moves?|swaps?|handovers?|switch|referrals?|applications?|audits?|surveys?|repairs?|paperwork|actions?|tasks?|orders?|consultations?|installation|mapping)(?: (?:to|of|by|from|with|at) (?:\w+ ){0,2}?\w+)? (?:is |are |has been\s+|have been )?(?:completed?|done|made|finished|achieved|carried out|gone through|through)
(?:has|have|had) (?:had|held|done|given|put on|played|been on) (?:\d+|an?|one|two|three|four|five|six|eight|ten|several|all) (?:\w+ )?(?:rehearsals?|concerts?|outings?|matches|games|shows?|practices)
(?:relationships?|partnerships?|links|communication|liaison|joint working) (?:between|among|with) (?:the |all |both )?(?:agencies|professionals|partners|services|staff|teams) (?:is|are|has been|have been|remains?) (?:maintained|established|in place|sustained|built|strong|good|positive|improved)
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
(?:say|says|tell|tells|name|names) (?:us )?(?:who|whom|where) (?:they|he|she) (?:would|could|can|will|goes|go|turns?)
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
adults?(?! (?:session|service|club|education|group|evening|night|slot|class|team|squad|side))
(?:older |grown |adult |unknown )?(?:men|man|males?)
(?:buyers?|dealers?|exploit\w*|groom\w*|rival\w*|sellers?)
older (?:brothers|buyers|cousins|customers|dealers|people|players|pupils|relatives|residents|sellers|sisters|students|youths?)
(?:pupils?|students?) who (?:bull(?:y|ied)|film\w*|made (?:the|those) threats)
(?:those|people) who (?:sell|harm|exploit|groom|use|control|supply|target|buy|threaten|hurt)
(?<=\w\s)(?:the|that) (?:driver|landlord|shopkeeper|stranger|network)(?! (?:manager|team|will|to|not|can|may|should|agrees|has|meeting|panel|agreed))
(?:the|that) family who threaten
SHARE,? (?:(?!cook|host|paint|speak|train as|interview|measur|present|perform|paid|pay|photograph|film|lead|serve|shop|visit|meet the|ring|hear|ask|tell|heard)[\w’'-]+\s+){0,8}?WHERE_OR_WHEN(?: [\w’'-]+){0,4}?[,;:]?\s+(?:(?:and|but|while|with|then) )?THE_OTHERS\s+(?:(?!cook|host|paint|speak|film)[\w’'-]+\s+){0,5}?WHERE_OR_WHEN
(?:two|three|four|half|some)(?: of them)? in (?:the|a) \w+(?: \w+)?,? (?:and )?(?:(?:the )?(?:other|rest|others)(?: (?:two|three|four|half))?|two|three|four|half|some)(?: of them)? in (?:the\s+|a |an )\w+
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
(?:visible|regular|strong|continued|greater|supportive|consistent|steady|constant|caring|familiar|trusted|calm|friendly) presence
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
keep(?:s|ing)? (?:the|our|its|an?) (?:open )?doors? open to (?:the|these|them|all|young|any|both)
(?:increas|strengthen|improv|enhanc|promot|boost|develop|build)(?:e|es|s|ing)? (?:the |more\s+|better )?guardianship
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
(?<!no\s)(?<!the\s)(?<!any\s)(?<!this\s)(?<!group\s)(?<!friends\s)(?<!people\s)(?<!his\s)(?<!her\s)(?<!their\s)(?:hope|hopes|hoping|aim|aims|aiming|intend|intends|plan|plans|planning|seek|seeks|seeking|endeavour\w*|try|tries|trying|strive\w*|attempt\w*|wish|wishes|want|wants|look|looks|looking|work|works|working) (?:to|towards?)(?! (?:the end of|give back)\b)
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
(?:forbid|forbids|forbidding|prohibit\w*|ban|bans|banning|bar|bars|barring|stop|stops|stopping|prevent\w*) (?:yp\d+|him|her|them|members|the \w+)(?: and yp\d+)* from (?:sharing(?! \w+\s+(?:pictures|photos|images|clips))|going|approaching|visiting|travelling|talking|messaging|being|sitting|seeing|meeting)(?! (?:out alone|near (?:the )?(?:adults?|men|canal|road|flats|dealers)|into (?:the )?(?:arcade|flat)|hungry|missing|without))
(?:not|stop\w*|prevent\w*|ban\w*|no|end|ends|forbid\w*|refuse) (?:(?!break|dispers|split|clear|fin|polic|film|photo|disturb|interrupt|treat|report|call|see)\w+ ){0,4}?(?:sleep-?overs?|meet-?ups?|get-togethers?|gatherings?|visits to each other)
(?:limit|reduc|restrict|curb|minimis|control|curtail|cap)(?:e|es|s|ed|ing)? (?:the (?:group|friends)['’]s?|their|members['’]|contact|the) (?:contact|time together|meetings|gatherings|influence of the (?:group|friends|others)|group['’]s (?:contact|influence|time|meetings))
(?:forbid|order|tell|ban|require|instruct)\w* WHOM (?:not )?to (?:meet|see|mix|associate|gather|contact)(?! (?:the )?(?:worker|mentor|panel|youth|adults?|men))
(?:not|never|no longer) (?:\w+ )?(?:see|meet|visit|contact|speak to|talk to|ring|text|message|join) (?:each other|one another|the others?|the rest|his friends|her friends|their friends)
break(?:s|ing)? up (?:any|all|every) (?:\w+ )?gatherings?
(?:that|which|where) (?:none|not one|no one) of (?:the (?:others?|rest|group|friends)|(?:his|her|their) (?:friends|mates)) (?:attends?|goes?|uses?|is|are|lives?)
separat(?:e|es|ed|ing) (?:(?!waste|paper|glass|food|rubbish)[\w’'-]+ ){1,4}?from (?:the (?:others?|rest(?! of (?!the (?:group|friends)))|group|friends)|each other|one another|(?:his|her|their) (?:friends|mates|peers))
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
(?:not|never|no longer|nor|\w+n['’]t) (?:\w+ )?(?:to )?(?:associate|consort|fraternise|congregate|socialise|mix|mingle)(?=[.,;:]|$| (?:again|any more|in future|outside|after|until|at all|out of|at|in|on))
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
(?:ban|bann|bar|barr|exclud|remov|suspend|expel|expell)(?:s|es|ed|ing|e|ring|ning)? the (?:two|three|four)\s+(?:\w+est|older|younger|main|leading|who|boys|girls|ringleaders?|most)(?: (?!drinkers?|adults?|customers?)\w+){0,4}? (?:from|until|for|on \w+days?)
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
(?:yp\d+|members|each (?:young person|of them|member|of the \w+|one)|the (?:oldest|eldest|youngest|two|siblings|brothers|sisters|pair)(?: \w+)?|one of (?:them|the \w+)|two of (?:them|the \w+)|him|her|them) (?:(?!(?:meets?|met|gathers?|visit|see|tour|look|try|choose|chose|chooses|wants?|likes?)\b)[\w’'-]+ ){0,6}?(?:different|separate|another|opposite) (?:[\w’'-]+ ){0,2}?(?:schools?|colleges?|class(?:es)?|clubs?|buildings?|roads?|routes?|bus(?:es)?|days?|evenings?|nights?|sites?|tables?|towns?|cit(?:y|ies)|count(?:y|ies)|homes?|placements?|areas?|forms?|sets?|tutors?|centres?|units?|boroughs?|academy|wing|playground)
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
(?:help|support|encourag|coach|mentor|urg|teach|enabl|empower|persuad|advis|guid|strateg|skills|confidence|courage|work\w* with WHOM)\w* (?:(?!workers?|staff|police|officers?|adults?)[\w’'-]+\s+){0,6}?(?:step|walk|pull|draw|mov|turn|break|get|tak|drift|com)(?:e|es|s|ping|ing|king|ting|ning)? (?:(?:a|one|his|her|their|well|right|further) )*(?:steps? )?(?:back|away|off|on|out|backs?) (?:from|of|on) FRIENDS
see(?:s|ing)? (?:far |much |rather |a lot |a little |a bit )?less of FRIENDS
(?:him|her|them|he|she|they|WHOM) (?:(?:is|are|be|being|get|gets|well|kept|put|right|safely|finally|will|can) ){0,4}(?:out of the way|out of reach|out of range|clear|shot|rid|free) of FRIENDS
(?:not|\w+n['’]t|never|no longer|without|stop\w*|avoid\w*|prevent\w*|keep\w*|nothing|nobody)\s+(?:\w+\s+){0,5}?(?:draw|drawn|drawing|drags?|dragged|dragging|pull|pulled|pulling|sucked|tempted|lured|falls?|falling|slips?|slipping|drifts?|drifting|slides?|sliding) (?:him\s+|her\s+|them\s+)?(?:(?:back|straight|right) )*(?:in|into|to|towards|among|with|by)(?: with|\s+among|\s+by)? FRIENDS
(?:not|\w+n['’]t|never|no longer|without|stop\w*|avoid\w*|prevent\w*) (?:\w+ ){0,5}?(?:gets?|getting|goes|go|going|returns?|returning) back (?:in|into|to|among)(?: with| among)? FRIENDS
(?:bonds?|ties?|pull|hold|links?|closeness|attachment|loyalty) (?:between|among|of|within|to)\s+(?:FRIENDS|WHOM) (?:(?:is|are|gets?|grows?|becomes?|will|be|a|little|much|bit|far|has|have\s+|been) ){1,4}(?:weaker|looser|less|thinner|slacker|cooler|slighter|weakened|loosened|diluted)
(?:not|never|no longer|\w+n['’]t|stop\w*|refus\w+ to) (?:\w+ )?(?:to )?(?:have|having|let|letting|invit\w+|allow\w*) (?:any of )?FRIENDS (?:\w+ )?(?:round|over|in|to stay|up|inside|near|past|through)
no (?:\w+ )?(?:sleep-?overs?|visits?|calls?|lifts?|messages|teas) (?:with|from|to|for|by) FRIENDS
(?:not|never|no longer) (?:\w+ )?(?:give|giving|offer|offering) lifts to FRIENDS
(?:not|never|nobody|without|no one) (?:to )?(?:be )?(?:\w+ )?(?:give|given|giving|tell|telling|told|shared?|sharing|pass|passed|passing|known) (?:on )?(?:to\s+|with\s+)?FRIENDS\s+(?:[\w’'-]+\s+){0,4}?(?:number|address|where (?:he|she|they|yp\d+))
(?:number|address|sim|school|home) (?:[\w’'-]+ ){0,5}?(?:not|never) (?:to )?(?:be )?(?:given|told|known|shared|passed)(?: on)? (?:to|with) FRIENDS
(?:be|is|are|do|does|fare|fares|manage|manages|learn|learns|settle|settles|behave|behaves|kept|cope|copes) (?:so )?(?:much |far |a lot )?(?:better|best|happier|safer|calmer) (?:off )?(?:apart|separately|away from FRIENDS|without FRIENDS)
(?:is|are|be) (?:much |far )?(?:better|best|happier|safer|calmer) (?:off )?on (?:his|her|their) own
(?:let out|sent (?:out|home)|sends? \w+ home|released?|leaves?|leaving|collected|fetched|picked up|finish(?:es)?|starts?) (?:\w+ ){0,3}?(?:minutes|hour|earlier|later)(?: \w+)? (?:before|after|behind|than|ahead of) FRIENDS
(?:peel|whittl|thin)(?:e|es|s|ing|ning)? (?:off |out |down |away )?WHOM (?:off|out|away)
pick(?:s|ing)? WHOM off
(?:peel|whittl|unpick|unravel|thin)(?:e|es|s|ing|ning)? (?:off |out |down |away )(?:the )?(?:group|friendship|friends|WHOM)
(?:unpick|unravel|untangl)(?:e|es|s|ing)? (?:this |the |these )(?:group|friendships?|bonds?|ties)
so (?:that )?(?:\w+ ){1,4}?(?:less|not (?:so|as|such)) (?:an? )?(?:\w+ )?(?:close|tight|tightly|close-knit|tight-knit|thick|inseparable)
(?:get|draw|steer|lead|pull|peel|pris|wean|guid|divert|remov|extract|extricat|detach|distanc|keep|kept|tempt|coax|entic|tear|tore|drag|lur|hold|break)(?:e|es|s|ed|ing|led|ling)? (?:WHOM|himself|herself|themselves|each) (?:\w+ ){0,2}?(?:away |out |apart )?(?:from|off|out of) FRIENDS
(?:drop|ditch|dump|shun|swap|trade|cut off|give up|stop seeing|stop meeting)(?:ping|ing|ting|s|es)? (?:his|her|their|these|those) (?:\w+ )?(?:mates|pals|kids|lot|crowd|friends|peers)(?!\s+(?:off|home|at|back|to|outside|by|for)\b)
(?:travel|sit|walk|eat|train|play|going|goes|go|spend|share|live|stay|ride|skate|wait)\w*\s+(?:[\w’'-]+\s+){0,5}?(?:rather than|instead of|and\s+not)\s+(?:\w+ing\s+)?(?:\w+\s+)?with\s+FRIENDS
(?:number|address|phone|sim|school|home) (?:[\w’',-]+ ){0,6}?FRIENDS (?:are|is|will|must|should|do|does) not (?:to )?(?:be )?(?:have|know|given|told|get)
(?:where|that|which) (?:none|not one|no one|nobody|neither) of FRIENDS (?:will be|will go|is|are|goes?|attends?|lives?|trains?|works?|studies)(?= (?:to|at|in|on|there)\b|[.,;]|$)
(?:choos|pick)(?:e|es|ing|s)? (?:his |her |their )?(?:friends|company|mates|pals|associates|peers) with (?:more |greater |better )?(?:care|thought)
(?:careful|choosy|picky|selective|thought|care) (?:over|about|in|with|as to) (?:his|her|their|choosing|the choice of|choice of) (?:\w+ )?(?:friends|company|mates|pals)
whether (?:these|those|they|the others?) are (?:\w+ )?(?:real|true|proper|good) (?:friends|mates)
so (?:that )?(?:he|she|yp\d+) (?:is|stays|keeps|gets) (?:well |right |safely )?away from (?:them|FRIENDS)
(?:not|never|no longer|cannot|\w+n['’]t) (?:\w+ )?(?:to )?(?:stop|stay|linger|go|be|sit|wait|mix|walk|ride|play|hang|spend|gather|travel|eat|knock|train|skate)(?:s|ing)? (?:\w+ ){0,3}?(?:with|alongside|around with|about with) FRIENDS
(?:drift|grow|move|break|pull|split|peel|fall|come|stay|keep|cut|turn|walk|step|veer|detach|shift)(?:s|ed|ing|ping|ting)? (?:himself |herself |themselves )?(?:away|apart|off|loose|free|clear|out) (?:from|of) FRIENDS(?:['’] way)?
(?:take|takes|taking|fetch|fetches|collect|collects|book|books|give|gives|keep|keeps|occupy|enrol|sign|send|sends|mind|minds) SOME (?:(?!to|with|lift|join)[\w’'-]+,? ){0,9}?(?:to a \w+\s+|on\s+a\s+\w+ )?(?:[\w’'-]+,? ){0,5}?(?:when|nights? that|evenings? that|days? that)\s+(?:the\s+(?:group|others?|rest)|they|(?:his|her|their) friends) (?:usually |all )?(?:gets?\s+together|meets?|gathers?|goes? out|are out|is out|come together)
(?:too much|so much|how much) time (?:that )?(?:he|she|they|yp\d+) (?:is |are )?(?:spends?|spending|has|have) (?:\w+ )?(?:with|around|in) FRIENDS
(?:into|in with|towards|find|finding|join|joining|around|with) (?:an? |some )?(?:different|new|better|nicer|another|older|calmer|quieter|steadier) (?:crowd|set|lot|bunch|circle|crew|friendship group)
(?:different|separate|another|other) (?:[\w’-]+ )?(?:evenings?|nights?|days?|afternoons?|mornings?|times?|hours?|sessions?|slots?|shifts?|sittings?|class|classes|forms?|sets?|teams?|squads?|clubs?|bus|buses|trains?|roads?|routes?|ways?|stops?|gates?|entrances?|doors?|tables?|rooms?|floors?|wings?|blocks?|sites?|schools?|streets?|towns?|homes?) (?:home )?(?:from|to|than)\s+FRIENDS
(?:restrict|confin|send|sent|assign|allocat|post|line|order|direct|dispatch|tie|limit)\w*\s+WHOM\s+(?:up\s+)?(?:to|at|in|on|into) (?:opposite|different|separate|far|other)\s+(?:\w+\s+)?(?:ends?|corners?|sides?|halves|floors?|wings?|rooms?|parts?|areas?|tables?|zones?|sites?)
(?:each|every)(?! (?:time|day|night|week|month|term|evening|year|case|item|page|step|topic))(?:\s+(?:of (?:them|the (?:group|YOUNG|two|three|four|five|six|seven))|YOUNG|boy|girl|young person|member|friend|lad|child|player|pupil))? (?:(?!cook|host|choos|pick|bring|lead|run|plan|parent|worker|adult|driver|shop|school|mother|father|agency|carer|family|partner|try|chair|serve|play|invite|teach)[\w’'-]+\s+){0,6}?(?:an?|their|his|her) (?:own )?(?:different|separate|quite\s+different) (?:\w+ )?(?:evening|night|day|afternoon|morning|week|slot|time|lunch(?:time)?|break|sitting|class|tutor(?: group)?|form|set|team|squad|club|bus|taxi|route|school|room|table|hostel|court|lane|site|gate|entrance|shift|crew)s?(?! (?:to|for) (?:cook|host|choose|lead|run|plan|speak|play|show))
(?:each|every)(?! (?:time|day|night|week|month|term|evening|year|case|item|page|step|topic))(?:\s+(?:of (?:them|the (?:group|YOUNG|two|three|four|five|six|seven))|YOUNG|boy|girl|young person|member|friend|lad|child|player|pupil))? (?:(?!cook|host|choos|pick|bring|lead|run|plan|parent|worker|adult|driver|shop|school|mother|father|agency|carer|family|partner)[\w’'-]+\s+){0,4}?(?:his|her|their|its)\s+own\s+(?:evening|night|day|afternoon|week|slot|table|taxi|class|tutor(?: group)?|lunch|sitting)(?!\s+(?:to|for|of) (?:cook|host|choose|lead|run|plan|speak|play|show))
(?:send|sent|mov|transfer|switch|sign|put|go|goes)(?:e|es|s|ed|red|ting|ing)? SOME (?:up |on\s+|over )?(?:to|into|at|with|in) (?:the other|another|a different|some other|an?\s+\w+\s+in\s+another)\s+(?:mosque|church|temple|gym|club|yard|stable|team|squad|age group|shift|pool|studio|stop|pitch|canteen|server|guild|league|course|farm|library|rink|youth \w+)
SOME (?:\w+ )?(?:to be |will be |is |are |be )?(?:sent|moved|transferred|switched|put|go|goes)\s+(?:up |on |over )?(?:to|into|at|with|in) (?:the other|another|a different|some\s+other) (?:mosque|church|temple|gym|club|yard|stable|team|squad|age group|shift|pool|studio|stop|pitch|canteen|server|guild|league|course|farm|library|rink|youth \w+)
(?:keep|confin|hold|restrict|tie)(?:e|es|s|ed|ing)? (?:each|every|all|both) (?:of (?:them|the \w+)|boy|girl|member|friend) (?:in|to|on|at|within) (?:his|her|their) own (?:\w+ )?(?:street|home|area|estate|side|room|house|pitch|yard|end|half|block|road)s?
WHOM (?:(?!perform|play|try|visit|see|tour|meet|sing|danc|skat|show|film|paint|cook|speak|look|choos)[\w’'-]+ ){0,4}?(?:to|in|at|into|across|over|between|among|on) (?:two|three|four|five|six|seven) (?:different|separate) (?!sports?|games|songs|dishes|languages|ways)\w+
(?:the (?:two|three|one|ones) who (?:lead|leads|led|starts?|sets?|stirs?|causes?)(?: \w+){0,3}?|the\s+ring-?leaders?)(?: \w+){0,4}? (?:offered|given|found|taught|educated|moved|sent|placed|kept|put) (?:\w+ ){0,6}?(?:instead|elsewhere|in the|on (?:his|her|their) own|alone)
no (?:overlap|crossover|shared time) (?:\w+ )?(?:between|of|in) (?:their|WHOM)
(?:whenever|when|if|while) (?:one|two|some) of (?:them|the \w+) (?:is|are) (?:in|there|inside)(?:\s+\w+){0,3}?,? (?:and )?(?:the\s+)?(?:others?|rest) (?:is|are|must|will|stay)\s+(?:be )?(?:out|away|elsewhere|not|at home)
(?:renew|extend|keep|maintain|continu|uphold|enforc|tighten|reimpos|retain|prolong|reinstat)(?:s|es|e|ing|ed)? (?:the|this|that|their|his|her|all) (?:\w+ )?(?:bans?|exclusions?|curfews?)(?:\s+\w+){0,3}? (?:on|of|for|from) WHOM
(?:renew|extend|keep|maintain|uphold|enforc|tighten|reimpos|prolong|seek|sought|apply for|impos|ask for)(?:s|es|e|ing|ed)? (?:\w+ ){1,3}?(?:orders?|bans?|rules?|conditions?|notices?|exclusions?|injunctions?) (?:that|which|to) (?:bars?|bans?|keeps?|excludes?|stops?|forbids?|prohibits?) WHOM
(?:curfews?|orders?|bans?|conditions?|exclusions?),? (?:which|that) (?:has|have) (?:\w+ )?(?:kept|stopped|barred|held) WHOM (?:from|off|away|apart|in|out)
(?:put|plac|seat|sit|hous|lodg|send|driv|transport|carr|tak|train|teach|enter|book|transfer)(?:e|es|s|y|ies|ed|ing|ting|ring)? WHOM (?:\w+ )?(?:in|into|on|onto|to|at) (?:different|separate|opposite)\s+(?!costumes|skills|roles|positions|instruments|jobs|kits|colours|clothes|sports|parks|places|matches)\w+s(?! (?:at|in) the same)
(?!(?:the )?(?:two|three) (?:worker|volunteer|adult|officer|staff|men|parent|driver|coach))(?:WHOM|they|each) (?:(?:to|will|should|must|would|be|are) ){0,3}(?:pray|train|study|learn|come|attend|visit|use|eat|sit|sleep|live|wait|travel|walk|ride|swim|work|volunteer|serve|stand|arrive|leave|start|finish|go)(?:s|ing)? (?:\w+ ){0,2}?(?:at|in|on|to|by|from) (?:different|separate|opposite) (?!things|ways?|sports|games|speeds?|costumes|colours|parks|skills|roles|positions|instruments|jobs|parts|pieces|bits|tasks|murals?|songs|keys|languages|scenes|shoes|clothes)\w+(?! (?:at|in) the same| each | every )
(?:not|never|no longer|rather than|instead of|stop\w*|avoid\w*|prevent\w*|cannot)\s+(?:\w+\s+){0,3}?(?:walk|go|goes|come|travel|arriv|leav|sit|turn|mov|hang|gather|stay|enter|stand|wait|train|eat|skat|set off|roam|wander|ride|cycl)\w* (?:\w+ ){0,5}?as (?:one|a|one big|a big|a whole|a large) (?:crowd|group|pack|gang|bunch|mob|whole|body|block|crew|five|six|four)
no more than (?:one|two|three|four|\d) (?:of )?(?:FRIENDS|them) (?:\w+ ){0,6}?(?:at once|at (?:a|any|one|the same) time|together|inside|admitted|allowed|served|on the same)
(?:only|bar|bars|barred|ban|bans|banned|banning|exclud\w+|refus\w+|turn\w* away|lock\w* out|closed to|kept out) (?:(?!adults?|men|man)[\w,’'-]+ ){0,9}?(?:when|while|whenever|if|once|until|as long as|unless|after) THE_REST (?:is|are|has|have)
(?:not|never|no longer|cannot|\w+n['’]t) (?:to )?(?:be )?(?:let|allow\w*|admit\w*|come|use|go|enter|join|attend|visit|sit|eat|play|skate|train|have access|welcome|go in|have a key) (?:(?!adults?|men|man)[\w,’'-]+ ){0,6}?(?:when|while|whenever|if|until|as long as|unless) THE_REST (?:is|are|has|have)
(?:let|lets|letting|allow\w*|admit\w*|come|comes|may use|can use|use|uses|join|joins|attend\w*|return|come back|welcome|go|goes) (?:(?!adults?|men|man|talk|speak|ring|tell|ask|say|see\s+the)[\w,’'-]+\s+){0,6}?(?:when|once|if|after|until|as long as) THE_REST (?:is|are|has|have)\s+(?:not|gone|left|out|away|finished|elsewhere|absent|been (?:sent|collected|fetched)|at (?:home|school|another))
only (?:pairs|twos|ones and twos|singles|one or two)(?: \w+){0,4}? (?:in|served|admitted|allowed)
(?:pairs|singles|twos|ones and twos) only
(?:send|sent|let|usher|releas|dismiss)(?:s|e|es|ing|ed|ting)? (?:WHOM )?(?:off |out |in |away\s+|home |on )?in (?:ones (?:and|or) twos|twos (?:and|or) threes)
no more group (?:work|sessions?|evenings?|trips?|outings?)(?=[.,;:]|$)
(?:no|not in|avoid\w*|without|instead of|rather than|break\w* up) (?:\w+ )?friendship (?:pairs?|groups|tables?|seating)
(?:not|never|\w+n['’]t) all (?:be )?(?:on|in|at|out|there|here|inside)(?! risk| the (?:cold|rain|dark)| one\s+(?:go|day))(?: \w+){1,2}
(?:stop|prevent|avoid)(?:s|ping|ing)? (?:the|a|any) (?:crowd|group|gang|huddle)\s+(?:from\s+)?(?:building|forming|gathering|growing|collecting)
(?:when |once )?together,? (?:they|WHOM) (?:\w+ )?(?:egg|wind|play up|act up|misbehave|cause|are\s+(?:too |so |very )?(?:loud|noisy|trouble|difficult|worse|rowdy|hard|silly)|get (?:into|up to|loud|out of|silly))
(?:play|act)s? up when (?:they are )?together
(?:ask|tell|told|send|sent|refus|turn|order|direct|requir|request|make|made|get|advis|instruct)(?:s|ed|e|es|ing)? THE_REST (?:\w+ )?(?:to )?(?:\w+ ){0,3}?(?:away|elsewhere|later|home|leave|somewhere else|out of the (?:way|shop|room|building)|another (?:day|time|evening)|stay (?:out|back))
THE_REST (?:(?:will|are|is|to|be|must|can|may|should|asked|told|made|expected|have|then|only|all)\s+){1,6}(?:\w+ ){0,2}?(?:elsewhere|turned away|refused|sent (?:away|home|elsewhere|off)|kept\s+(?:out|away|back)|banned|barred|excluded|somewhere else|another (?:day|time)|not\s+(?:be\s+)?(?:admitted|allowed|let|served|invited|welcome))
(?:keep|kept|turn|send|sent)(?:s|ing|ed)? THE_REST (?:well |right )?(?:away|out|off|back)(?! (?:to|together|home|on|in)\b)
(?:refus|turn away|exclud|eject|bar|ban)(?:e|es|s|ing|ning|ring)? THE_REST
(?:the )?(?:rest|others) (?:will|would|may|might|can|should) (?:\w+ )?(?:settle|calm|fall away|drift|lose interest|concentrate|be (?:calmer|better off|easier|more settled))
without (?:him|her|them|yp\d+),? (?:\w+ ){0,4}?(?:the )?(?:rest|others) (?:will|would|may|might) \w+
(?:withdrawn|taken away|removed|revoked|cancelled|stopped)[;,]? (?:and |but\s+|while\s+)?THE_REST\s+(?:(?:will|may|can|still|all|are|to|is) ){0,3}(?:keep|keeps|stay|remain|allowed|welcome)
SOME (?:(?!not|never|cannot|no)\w+ ){0,3}?(?:lose|loses|losing|forfeits?|forfeiting) (?:his|her|their|its) (?:place|seat|spot|locker|part|membership|turn)
(?:mov|send|put|plac|transfer|switch|shift)(?:e|es|s|ed|ing|ting|ring)?\s+SOME(?:['’]s\s+\w+)?\s+(?:[\w’'-]+[,;]? ){1,8}?(?:and |while |but )?THE_REST (?:(?:to|will|can|may|are|must)\s+){0,2}(?:stay|stays|remain|remains|carry on)
(?:one|two|three|half|some) of (?:FRIENDS|them) (?:on|in|at|to) each(?=[.,;]|$| (?:one|bus|class|session|evening|table|form|group|coach|night)\b)
(?:not|never|no longer|refus\w+|\w+n['’]t) (?:to )?(?:allow|let|permit)(?:ing|ting)? (?:WHOM|(?:their|his|her) (?:sons?|daughters?|children)) (?:to )?(?:meet|gather|get together|mix|socialise|associate|congregate)(?! (?:the )?(?:workers?|adults?|men|panel|mentor))
(?:ban|bar|exclud|suspend)(?:s|es|e|ning|ring|ing|ned|red|ed)? (?!him|her|he|she)SOME from (?!harm|danger)\w+
(?:nights?|evenings?|sessions?|days|classes|groups|tables|buses|minibuses|vans|rooms|trips|clubs|slots|sittings|shifts|dorms|teams|lessons),? one (?:for|with) (?:SOME|WHOM) (?:\w+ )?and (?:one|another|a second|the other) (?:for|with) (?:THE_REST|SOME|the (?:girls|boys|older|younger))
only (?:let|allow|admit|serve|take)(?:s|ed)? (?:\w+ ){0,4}?(?:if|when|provided)(?: that)?\s+(?:\w+\s+){1,3}?(?:separately|alone|singly|individually|one (?:by|at)|on (?:his|her|their) own|in pairs|in twos)
(?:let|allow|admit|serve)(?:s|ed)? (?:\w+ ){1,3}?only (?:if|when|provided)(?: that)?\s+(?:\w+\s+){1,3}?(?:separately|alone|singly|individually|one (?:by|at)|on (?:his|her|their) own|in pairs|in twos)
(?:instead of|rather than|in place of) (?:meeting|seeing|hanging|being|spending|mixing|messing|knocking|socialising)(?: (?:up|out|about|around|round|time)){0,2} (?:with )?FRIENDS(?! as)
for SOME,? (?:and |so as |in order )?to give THE_REST (?:a |some )?(?:chance|break|rest|space|peace)
(?:post|book|enter|sign|enrol|register|assign|plac|mov|send|sent|transfer|switch|shift|put|roster|rota)(?:e|es|s|ed|led|red|ing|ling|ring|ting)? SOME (?:up |on |over\s+|in\s+)?(?:(?!with)[\w’'-]+ ){0,6}?(?:to|at|into|in|on|for) (?:the other|another|a different|some\s+other) (?!boys?|girls?|friends?|members?|ones?|of|way|time|day|end|side|word|worker|adult|appointment|service|nurse|doctor|half hour|hour|week|room|five|four|three|two)\w+
(?:plac|post|book|sign|enrol|register|mov|send|sent|transfer|switch|find|put|enter|offer)(?:e|es|s|ed|led|red|ing|ling|ring|ting)? SOME (?:(?!with)[\w’'-]+ ){0,6}?(?:elsewhere|across (?:town|the (?:river|city|county|borough))|on the far side|in a different part)
(?:tenancy|flat|house|home|placement|pitch|bed|school|college|job|hostel|foster \w+|apprenticeship|lodgings|room) for (?:SOME|(?:his|her) family) (?:[\w’'-]+ ){0,5}?(?:outside|beyond|away|off|out of|miles|across|elsewhere|in another|further)
SOME (?:(?:to|will|should|is|are|can|be) ){0,3}(?:start|join|attend|train|go|play|swim|sign up|enrol|move|learn|skate)(?:s|es|ing|ed)? (?:[\w’'-]+ ){0,8}?(?:rather than|instead of|in\s+place\s+of)\s+(?:this|here|our|the (?:group['’]s|usual|present|current))
(?:book|mov|put|plac|promot|switch|shift|squeez|enter)(?:e|es|s|ed|ing|ting)? (?:SOME|them)\s+(?:\w+ ){0,2}?(?:in|into|to|on|with) (?:the|an) (?:adults?['’]?|senior|junior|women['’]s|men['’]s|over-\w+) (?:slot|session|class|squad|group|team|side|evening|night)
(?:mov|put|promot|send|push|play)(?:e|es|s|ed|ing|ting)? SOME (?:up|down) (?:to|into|in|a|with)\s+(?:the |an? )?(?:seniors?|juniors?|adults?|year|age group|next|older|younger)
(?:put|plac|seat|sit|keep|hous|hold|lodg|train)(?:e|es|s|ed|ing|ting)? (?:SOME|the two \w+|each)\s+(?:\w+ ){0,2}?(?:by (?:himself|herself|themselves)|on (?:his|her|their)\s+own(?!\s+(?:choice|terms|two))|alone)
(?:seat|sit|put|plac|mix|scatter)(?:e|es|s|ed|ing|ting)? (?:WHOM|each) (?:up |in )?(?:with|among|amongst|alongside|next to|beside) (?:other|different|another|older|younger|the other) (?:year|pupils|students|tables?|young people|children|class|classes|form|forms|year groups?)
(?:group|friends|boys|girls|lads)['’]s? (?:\w+ )?(?:table|bench|corner|seats?|sofa|den|shelter|hut) (?:(?:of|in|at|by) (?:the \w+) )?(?:(?:is|are|to|will|be|should) ){0,3}(?:taken (?:out|away)|removed|closed off|closed down|moved out|given to|let to|sold|turned over)
(?:tak|remov|get rid of|clear)(?:e|es|ing|s)? (?:out |away |down )?the (?:group|friends|boys|girls|lads)['’]s? (?:\w+ )?(?:table|bench|corner|seats?|sofa|den|shelter|hut)
(?:not (?:to )?renew|clos|shut|board|demolish)(?:e|es|s|ing)? (?:up\s+|down\s+)?(?:[\w’'-]+\s+){1,6}?where (?:they|WHOM) (?:\w+ )?(?:gather|meet|sit|hang|collect|congregate)
famil(?:y|ies) (?:of SOME )?(?:into|to consider|about|towards) (?:moving|a move|relocating|leaving)(?= (?:away|out|house|on|elsewhere|to)\b|[.,;]|$)
(?:no longer|not|never|\w+n['’]t) (?:\w+ )?(?:pick|put|plac|choos|roster|select|seat|book|teach|enter|cast)(?:e|ed|ing|ting)? WHOM (?:\w+ ){0,2}?(?:for|in|on|at|to|into) the same (?!kit|colours?)\w+
(?:reduc|lessen|limit|weaken|dilut|curb|counter|remov|break|minimis|offset)(?:e|es|s|ing)?\s+the\s+(?:\w+ )?(?:influence|hold|sway|pull|effect|power|pressure) (?:of|from|that)\s+(?:the\s+)?(?:older (?:two|ones|three)|eldest|oldest|two|three|leaders?|ring-?leaders?|others?|rest|yp\d+|peers|friends)
(?:influence|hold|sway|pull) of (?:the )?(?:older (?:two|ones|three)|eldest|oldest|yp\d+|others?|rest) (?:\w+ ){0,3}?(?:reduced|lessened|limited|weakened|diluted|curbed|broken|removed)
(?:identity|sense of self|confidence|life|circle|belonging|status|standing|friends|interests)\s+(?:outside|beyond|away from|apart from|other than|separate from|independent\s+of)\s+(?:of )?(?:the|this|his|her|their) (?:group|friends|friendship|others?|peers)
(?:has|have|will have|to have|had) (?:\w+ )?left (?:the|this|that) (?:group|friendship|crowd|lot|circle)(?=[.,;]|$| (?:by|for (?:good|another)|altogether|behind))
(?:friendship|friendships|group|this group) (?:is|are|has become|have become|as)\s+(?:now\s+)?(?:not\s+(?:an? )?(?:\w+ )?(?:healthy|good|helpful|positive)(?: one)?|(?:an?\s+)?(?:unhealthy|unhelpful|toxic|harmful|bad|negative|damaging|destructive)(?:\s+one)?)(?= (?:for|and)\b|[.,;]|$)
(?:contact|time together|meetings|visits|calls)(?: between (?:them|WHOM))? (?:(?:is|are|be|to|will|should) ){0,3}(?:kept|limited|restricted|confined|held|cut) (?:down )?to
(?:fewer|less|reduced|shorter) (?:\w+ )?(?:evenings?|nights?|days?|hours?|weekends?|time|meetings?|contact) (?:spent )?(?:together|with FRIENDS)
(?:used to|learn\w*|manages?|copes?|enjoys?|practise|get by|being|happy|happier|calmer) (?:(?:to|be|being|time|coping|life) ){0,2}without FRIENDS
(?:saying|say|says) no to FRIENDS
(?:break|end|stop|curb|interrupt|disrupt|discourag)(?:e|es|s|ing)? (?:the |their |this )?(?:habit|routine|pattern|ritual|cycle) of (?:the |their )?(?:\w+ )?(?:meet\w*|gather\w*|get-together\w*|sitting|hanging|going|being|seeing)
(?:joint|shared|double|their) (?:(?!school|bus|session|meeting)\w+ ){0,2}?(?:show|plot|stall|act|duet|table|stand|turn|chat|shift|flat|room|lesson|project|slot|evening|night|programme|class|tutorial) (?:(?:to|is|are|will|should|be|being) ){1,3}(?:rested|paused|dropped|shelved|ended|stopped|discontinued|given up|wound up|split|broken up)(?! (?:until|for the (?:summer|holidays?)))
SOME (?:(?:to|will|should|can|is|are|be) ){0,3}(?:\w+ ){0,3}?on (?:his|her|their) own (?:from (?:now|then|here|may|june|july|september|january)|in future|instead|until|for the time)
(?:stop|prevent|ban|keep|bar|forbid)(?:s|ping|ning|ring|ing|bid)?\s+WHOM\s+(?:from\s+)?\w+ing\s+(?:\w+\s+){0,4}?(?:as a (?:group|pack|crowd|body)|in\s+(?:a )?groups?|en\s+masse|all\s+at once)
(?:effect|influence|impact|hold) (?:that )?(?:he|she|they|yp\d+|(?:his|her|their|the)\s+(?:\w+\s+)?(?:son|daughter|boy|girl|child)) (?:is |are |has |have |had )(?:having\s+|had )?on\s+(?:THE_REST|FRIENDS)
so (?:that )?THE_REST (?:(?:may|might|can|could|will|are able to) )?(?:get on with (?:their|the|it)|settle|concentrate|calm|learn(?! (?:from|with|about|it|how))|study|have a chance|make progress|focus|be left|breathe|thrive|do well)
(?:serv|admit|releas|dismiss)(?:e|es|s|ing|ting)? WHOM (?:in |out |through )?(?:one by one|singly|individually|separately)
(?:limit|maximum|cap|ceiling) of (?:one|two|three|\d)(?: (?:young people|people|children|teenagers|under-\w+|friends|pupils|youths))? (?:at|to|per|in|round) (?:an?|each|the|any|one) (?:table|time|bench|booth|visit|shop|room|car|seat|sofa)
(?:cannot|not|unable to|not be able to|\w+n['’]t) (?:do|go to|make|attend|manage|be at) both
(?:limit|restrict|curtail|contain|reduc|phas|wind|slow|cool|halt|curb|interrupt|disrupt)(?:e|es|s|ing)? (?:out |down |off )?(?:the|this|their|these|his|her) (?:\w+ )?(?:friendships?|closeness|bond|attachment|association)
(?:bans?|exclusions?|banning (?:orders?|letters?)|orders?|notices?) (?:to|for|on|against) (?:those|the ones?|whoever|anyone|the (?:two|three)) (?:\w+ ){0,4}?(?:most influential|influential|lead|leading|leaders?|ring-?leaders?|central|dominant|loudest)
(?:keep|keeps|kept|hold|holds|stay|stays|remain|remains|be|is|are) (?:SOME )?(?:off|out|away|home|elsewhere|at home|indoors|off[- ]site)(?: \w+){0,3}? (?:when|while|whenever|as long as|if)\s+THE_REST (?:is|are|have|has|come|arrive|attend|use|train|meet)
(?:each|every)(?! (?:time|day|night|week|case))(?: (?:of (?:them|the \w+)|YOUNG|boy|girl|member|friend))? (?:(?!cook|paint|play|choos|bring|read|write|draw|perform|worker|parent|adult)[\w’'-]+ ){1,6}?(?:in|at) (?:an? )?(?:separate|different) (?!language|key|way|colour|part|room at)\w+
(?:one|two|three|some|half) of the (?:families|parents|mothers|carers) (?:\w+ ){0,3}?(?:asked|told|offered|encouraged|persuaded) to (?:take|move|send|keep) (?:their|the) (?:\w+ )?(?:boys?|girls?|sons?|daughters?|child|children) (?:to|away|elsewhere|out|off|indoors|in)
(?:they|them|each|WHOM) (?:\w+ ){0,2}?(?:leave|leaves|let out|released|arrive|enter|depart|dismissed|sent (?:home|out)|come out|collected)(?: \w+){0,4}? at (?:\w+ ){0,2}(?:minutes?|hour)[-\s+]?\w* intervals
(?:each|every) (?:of (?:them|the \w+) |boy |girl |one )?(?:\w+ ){0,3}?(?:involved in|going to|go|doing|do|join|joining|into) (?:something|somewhere) (?:different|else|of (?:his|her|their) own)
(?:so (?:that )?|that |with |to have )only (?:one|two) of (?:FRIENDS|them) (?:is |are |may |can\s+|be |will be )?(?:at|in|on|there|inside|present|out|let|allowed|with)
(?:no more than|not (?:to )?(?:have |take |put |let |accept )?more than) (?:one|two|\d)\s+(?:\w+\s+)?(?:of|from) FRIENDS (?:\w+ ){0,4}?(?:in|per|each|accepted|allowed|admitted|at|on|to|taken)
(?:never|not|no longer) (?:to |be allowed to |ever )(?:coincide|overlap)(?!,? so (?:that )?(?:they|all|the))
(?:not|never|cannot|\w+n['’]t) (?:\w+ )?(?:gravitat\w*|run|runs|head|heads|sneaks?|creeps?|slips?|go|goes|come|comes|return\w*) (?:straight |right )?back to FRIENDS
(?:drop|remov|cut|strip|bench)(?:e|es|s|ed|ping|ing|ting)? SOME (?:out )?(?:from|of) (?:the|his|her|their) (?:squad|team|side|cast|choir|band|class|group|course|club|crew|trip|register|rota)(?!['’])
(?:remov|reduc|undermin|weaken|lower|dent)(?:e|es|s|ing)? (?:his|her|their|yp\d+['’]s)\s+(?:\w+\s+)?(?:status|standing|influence|hold|power|leadership) (?:with|over|among|in|on|within)\s+(?:FRIENDS|the group)
(?:a different|one of the) (?:boy|girl|friend|member|young person) (?:each|every|per|a)\s+(?:\w+day|week|evening|night|session|month|trip)(?! (?:\w+ )?(?:choos|lead|pick|cook|host|read|speak|sing|play|bring|tell|show)\w*)
one of (?:them|the YOUNG) (?:a|per) (?:\w+day|week|evening|night|session|month|trip)
WHOM (?:in |on |out )?singly
(?:too|how|so) close (?:WHOM|they) (?:have|has|are|is) (?:become|got|grown)
(?:stop|give up|quit|cease|refrain from) (?:hanging (?:around|about|out|round)|going (?:around|about|round|out)|knocking (?:around|about)|mixing|associating|messing about|being friends|meeting up|spending time|socialising) (?:with )?(?:them|FRIENDS)
so (?:that )?(?:\w+ ){1,3}?(?:cannot|not|\w+n['’]t|unable to) (?:be able to )?(?:get|go|come|travel|cross|reach) (?:\w+\s+){0,2}?(?:to |over to |into )?(?:the (?:others?|rest|friends|boys|girls|group)|each other|one\s+another|(?:his|her|their) friends|yp\d+)['’]s? (?:side|end|part|street|area|house|home|stop|estate|school)
(?:take on|takes on|employ|hire|recruit|accept|admit|pick|keep|invite)(?:s|ed|ing)? only (?:one|two) of FRIENDS
(?:as|because|since) (?:they|WHOM) (?:\w+ )?(?:distract|egg|wind|spur) (?:each other|one another)
(?:giv|offer|allot|assign|hav)(?:e|es|ing|s) WHOM (?:\w+ ){0,4}?(?:at|in|on) (?:opposite|different|separate) (?:ends?|corners?|sides?|rooms?|floors?)
(?:dissuad|discourag|prevent|stop|deter|ban|bar|forbid)\w* (?:WHOM )?(?:from )?sharing (?:an?\s+|the |their )?(?:tents?|rooms?|tables?|bench|taxis?|cars?|flat|house|dorms?|cabins?|seats?|lifts?|lockers?|caravan|pitch)
(?:stops?|no longer|not|cease) (?:let|letting|allow|allowing) (?:WHOM|them)\s+(?:to\s+)?(?:block[-\s+]?book|reserve|share a)
(?:not|never|\w+n['’]t) (?:\w+ )?(?:be )?(?:in|at|there|home|around|about)(?: \w+){0,3}? (?:when|while|whenever|if) THE_REST (?:is|are|come|comes|call|arrive|have|visit)
(?:not|never|no longer|\w+n['’]t) (?:be )?(?:in|into|form|stand in|sit in) (?:an? |one )(?:huddle|clump|cluster|knot|pack|bunch|clique|crowd)
(?:so (?:that )?(?:they|WHOM) (?:is|are)|WHOM (?:to be|will be|should be)) (?:broken|spread|split|divided|distributed|scattered|shared out|spaced|dotted) (?:up |out )?(?:over|across|between|among|around|through)
(?:warn|caution)(?:s|ed|ing)? (?:\w+ ){0,5}?(?:about|against|over) (?:the|this|their|his|her)\s+(?:association|friendships?|company)
(?:jobs?|work|course|class|lessons?|round|shifts?|tutor|activity|appointments?) (?:\w+ ){0,3}?(?:at|for|on|during|in) (?:the )?(?:hours?|times?|nights?|evenings?|days?|weeks?) (?:when|that)\s+(?:THE_REST|the group) (?:is|are|go|goes|meet|meets|have|has)
too (?:strong|much|great|big) (?:an? |of an? )?(?:hold|influence|sway|pull)
(?:select|pick|choos|enter|draft)(?:e|es|s|ed|ing|ting)? WHOM (?:for|in|into|on) (?:different|separate|opposite|opposing) (?:teams|sides|squads|crews|casts|races|bands)
stay-?\s?away (?:agreement|order|contract|condition|notice)s? (?:for|on|between|with) (?:WHOM|each)
(?:clos|end|stop|cancel|scrap|withdraw|drop)(?:e|es|s|ing|ping|ling)? (?:[\w’'-]+ ){1,5}?(?:as|because|since) (?:it|that|this) (?:brings|draws|gets|keeps) (?:WHOM|them) together
(?:amend|cook|greet|install|lock|mend|paint|plant|print|redraft|reopen|repair|sew|shorten|unload|unlock|widen)(?:s|ed|ing)?
(?:donat|fenc|waiv)(?:e|es|ed|ing)
(?:bought|buy(?:s|ing)?|lend(?:s|ing)?|patrol(?:s|led|ling)?|publicis\w+|publish(?:es|ed|ing)?|reserv(?:e|es|ing)|rewrit(?:e|es|ing|ten)|sent|sets? aside|swap(?:s|ped|ping)?|trim(?:s|med|ming)?|withdraw(?:s|n|ing)?)
(?:posters?|signs?|lights?|notices?|cards?|cameras?|banners?) (?:\w+ ){0,5}?(?:goes|go|went) up
(?:lockers?|tables?|bench(?:es)?|bins?|lamps?|stop|desks?|signs?|gates?|sofas?|chairs?|stalls?|hatch|goals?|machines?|kiosk|noticeboard|bus stop|pick-up point) (?:will |to\s+|is |are |be ){1,3}(?:moved|replaced|repainted|unlocked|emptied|cleaned|turned)
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
bring(?:s|ing)?(?= (?:the|an?|them|each|back|two|three|five|forward|food|tea|lunch|coats?|blankets?)\b| (?:his|her|their|its) (?:[\w-]+ ){0,2}?(?:work|books?|homework|lunch|kit|letters?|tools?|bus|van|dog|bikes?|phone|coat|meals?|things)\b)
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
pitch(?:es|ed|ing)? (?:an?|the|one|two|three|their) (?:\w+ )?tents?
arrang(?:e|es|ed|ing) (?:an?|the|two|three|their) (?:\w+ )?(?:lifts?|bus|minibus|taxis?|coach|van|trips?|meals?|tours?|interpreter|stalls?|key|pitch|supper|picnic)
(?:plac|seat|sit|put|stand)(?:e|es|s|ing|ting)? (?:the \w+|them|all \w+|each) (?:side by side|next to|together (?:in|at|on)|in the (?:first|second|front|back) row)
shar(?:e|es) (?:a|an|the|their|one|two) (?:\w+ )?(?:barbecue|meals?|lunch|supper|flat|table|run|lifts?|taxis?|cars?|vans?|coach|driving|allotment|rota|minibus|house|garden|stall)
find(?:s|ing)? (?:a|an|the|each|two|three) (?:\w+ )?(?:flats?|houses?|jobs?|pitch|beds?|coats?|solicitor|interpreter|dentist|tenancy)

2 3 4 6 7 8 9 13 14 15 17 18 19 21 23 25 26 27 28 29 30 31 32 34 35 36 37 38 39 40 41 42 43 44 45 50 53 56 57 58 59 60 61 62 63 66 67 69 71 73 74 75 76 78 79 81 82 83 84 85 86 87 88 91 92 93 94 96 98 102 103 104 105 106 110 111 112 113 114 117 118 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 137 138 139 140 144 145 146 148 150 151 152 154 155 156 163 166 167 170 174 176 177 178 180 181 182 184 185 186 187 188 193 194 195 196 198 201 202 204 206 207 209 212 214 216 218 219 220 225 226 228 229 230 239 242 253 257 258 260 261 262 263 264 267 268 269 270 271 272 273 274 282 283 284 285 286 290 292 293 295 297 298 299 300 301 302 303 304 305 307 308 309 310 311 312 313 314 323 329 331 333 334 338 339 340 341 345 346 347 349 353 354 355 356 357 358 360 361 362 363 366 368 370 371 373 374 376 377 378 382 383 384 387 389 391 392 394 395 399 402 407 408 409 411 417 418 424 425 428 430 431 433 434 435 436 437 439 440 441 442 443 444 445 446 447 451 454 455 456 458 459 460 461 473 480 481 482 498 499 503 509 510 511 513 516 518 521 525 526 529 530 532 533 535 537 538 542 545 546 550 552 553 554 555 556 557 559 560 561 563 565 566 567 570 572 573 575 576 577 579 580 585 587 588 589 590 591 592 594 596 598 599 600 601 602 603 604 605 607 608 609 610 611 612 613 614 616 617 618 619 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 641 642 643 644 645 646 647 648 649 651 652 654 655 656 657 658 659 660 661 662 664 665 666 667 668 669 670 671 673 674 675 676 677 678 679 680 683 684 685 686 687 688 689 690 691 692 693 694 696 697 698 699 700 701 702 703 704 705 706 707 710 711 712 713 714 715 716 717 718 719 720 721 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 739 740 742 743 744 746 747 748 750 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 784 785 786 787 788 790 791 792 793 794 795 796 797 798 799 800 801 802 804 805 806 807 808 809 810 811 812 813 814 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 834 835 836 837 838 839 840 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 896 897 898 899 900 901 902 903 904 905 906 907 908 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 926 927 928 929 930 931 932 933 934 935 937 938 939 940 941 942 943 944 945 946 947 948 949 950 951 952 953 954 955 956 957 958 959 960 961 962 963 964 965 966 967 968 969 970 971 972 973 974 975 976 977 978 979 980 981 982 983 984 985 986 987 988 989 990 991 992 993 994 995 996 997 998 999 1000 1001 1002 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1075 1076 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1095 1096 1097 1102 1115 1121 1122 1123 1133 1136 1140 1141 1142 1145 1157 1161 1164 1165 1166 1167 1168 1170 1171 1194 1199 1201 1202 1211 1212 1216 1217 1220 1225 1226 1227 1228 1229 1230 1231 1232 1233 1 5 11 12 16 20 22 24 33 46 47 48 49 51 52 54 55 64 65 68 70 72 80 89 90 95 97 99 100 101 107 108 109 115 116 119 136 141 142 143 147 149 157 160 162 164 165 168 171 175 179 183 189 190 191 192 197 199 203 205 208 210 211 213 215 224 227 232 233 235 236 237 238 240 241 243 248 251 254 259 265 266 279 281 287 288 289 291 296 306 315 316 317 318 319 320 321 322 327 328 330 332 336 337 342 343 344 348 350 351 352 359 367 369 372 375 379 380 381 385 386 388 390 393 396 397 398 400 401 403 404 405 406 410 412 414 415 416 419 420 421 422 423 426 427 429 432 438 449 450 457 462 466 467 468 469 470 472 474 476 479 488 489 497 500 501 502 504 505 506 507 508 512 514 515 517 519 520 522 524 527 528 531 534 536 539 540 541 543 544 547 548 549 551 558 562 564 568 569 571 574 578 581 582 583 584 586 593 595 597 606 615 640 650 653 663 672 681 682 695 708 709 722 738 741 745 749 783 789 803 833 841 925 936 1003 1074 1098 1100 1101 1104 1106 1107 1114 1116 1117 1119 1120 1124 1126 1130 1131 1138 1151 1155 1158 1163 1169 1173 1178 1180 1191 1192 1193 1195 1196 1200 1205 1206 1208 1213 1214 1218 1219 1221 1222 1223 1224 0 10 77 153 158 159 161 169 172 173 200 217 221 222 223 231 234 244 245 246 247 249 250 252 255 256 275 276 277 278 280 294 324 325 326 335 364 365 413 448 452 453 463 464 465 471 475 477 478 483 484 485 486 487 490 491 492 493 494 495 496 523 815 1092 1093 1094 1099 1103 1105 1108 1109 1110 1111 1112 1113 1118 1125 1127 1128 1129 1132 1134 1135 1137 1139 1143 1144 1146 1147 1148 1149 1150 1152 1153 1154 1156 1159 1160 1162 1172 1174 1175 1176 1177 1179 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1197 1198 1203 1204 1207 1209 1210 1215

8 14 6 6 9 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 9 12 4 9 8 10 7 9 5 10 10 8 5 6 7 8 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 5 6 6 4 5 5 8 6 5 5 8 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 5 3 4 0 16 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 4 3 3 4 5 4 0 0 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 5 12 8 11 6 7 11 13 0 6 11 10 7 6 8 0 10 7 7 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 4 9 5 0 8 8 0 14 20 26 10 9 7 9 7 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 7 13 4 5 9 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 5 5 4 11 3 5 0 0 5 4 7 4 6 3 6 10 6 0 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 11 8 0 0 0 8 9 8 6 10 0 0 0 0 7 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 8 6 3 4 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 2 4 5 3 6 2 5 4 8 8 0 0 2 0 2 3 4 0 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	1679 588 2103
20$	2296
34$	1053
35$	1053
YP	1706
a$	2452 132 1428 1484 1496 1502 1503 290 1533 1537 469 1705 3119 2030 3142 2033 2034 3146 2039 2042 2043 2044 812 2052 827 2063 2064 2066 2067 2110 2304 2305 2306 2309 2310 2312 2313 2314 2317 2318 2322 2323 2327 2332 2336 2344
abc	332 1566
abcs	1566
able$	2515 1569 342 1601 1731 873 2153
about$	1442 1530 2673 3073 1975 2021 2220 2225
above	2759
above$	2765 2238
abreas	995
abreast$	2229
abroad	1727
absent$	3049
abuse$	2198
academ	2817 2825 2875
academy$	2833
accept	1251 2384 779
accepted$	2362
access	1497 2202 996 2230
access$	2608 977
accessed$	841
accessible$	2602
accessing$	2381
accomm	490
accommodation$	2819 494
accord	940
accordingly$	2174
accoun	2468 1476 996 2230 1130
account$	25 2576 2587 2638
accred	1267
accredited$	2378
achiev	1312 835 2235
achieve$	842
achieved$	1253 2423 2069 842
achieves$	842
acknow	1268 974 1160
acknowledgement$	2379
across	3077 3170
across$	2858 691 1965 3131 2181
act$	3056 712 753 1032
acted$	2471
action	2443 1464 1476 834 2075 2103 1111
action$	78 2439 2562 2575 2587 852 864
actions$	78 2439 852 864
active$	2522 1432
activi	2443 2578 2597 1548 2934 834 2075 2103 2258 1111
activities$	2444 2526 2659 2899 2928 1818 2930 2932 2210 2211 2263
activity$	2899 788 2263
acts$	712 1032
ad$	917
add	1054
add$	1186
added$	1186
adding$	1186
additi	240
additional$	1438 1474 855 928
addres	162 163 1429 223 3005 974
address$	1457 1656 661 673 1162
addressed$	1397 2540 1162
addresses$	1656 1162
addressing$	1162
adds$	1186
admit	779
admit$	1556 1659 445 1960 727 758
admite$	758
admited$	445 1960 727
admites$	758
admiting$	445 758
admits$	445 1960 727 758
admitt	449 1948
admitted$	445 1683 3046 3050 3059
admitting$	445 758
adolescents$	2762
adopt$	262 1205
adopte	2400 2410 1323 2068
adopted$	2434 1205
adopting$	1205
adopts$	1205
adult	2468 1968 3080
adult$	2464 2582 2583 2625 3147 2135 903 1123 1126
adults	291
adults$	111 2464 218 1468 2625 1525 3147 1123 1126
advert	2400 2443 834 2068 2075 2103 1111
advice$	205 2585 285 1172
advis	651
advis$	344
advise	27 28 1283 1160
advise$	337 344
advised$	344
adviseed$	337
adviseing$	337
adviser$	854 865
advisers$	854 865
advises$	337 344
advisi	1160
advising$	344
adviss$	344
advoca	974 1163
advocate$	1141
afraid	1347 912
afraid$	2458 2146
after	3009 1936 704
after$	2575 1545 3161 2107 2289
aftern	1381 463 1783 2894 580 581 1918 3031 3032
afternoon$	2377 116 2790 2808 534 1798 2916 2923 1814 2926 883
afternoons$	2377 116 2808 1798 2917 2924 1814 2926 883 2121
again$	1512 2711 2272
agains	2051
against$	1258 153 1388 2678 1578 2021 3162 2178
age$	2989 3033 3034 3080
agenc	2549
agenci	40 55 2429 1446 291
agencies$	0 1 2349 2352 14 18 20 1274 65 2412 86 1330 1444 2557 218 1525 954
agency$	2388 1451
agenda$	2573 862 2167
agree	1054
agree$	1254 361 375 807 1088
agreed	1260 2400 1323 1429 2068
agreed$	2364 2371 2434 1403 2540 1510 375 1731 807 2101 1018 1088
agreeed$	1254
agreem	2443 2672 834 2075 2103 1111
agreement$	89 205 2671 3136
agreements$	2671 3136
agrees$	1254 361 375 807 1088
ahead	2436
ahead$	3009
aim	992
aim$	270 2252
aiming	992
aims	992
aims$	2252
alarm$	57 62 90
alarms$	57 62 90
alert	1506
alert$	2563 2617 2271
align	1163
alive$	2522
all	54 151 165 2768 2050 3165 2215 2284
all$	2346 2373 2395 1288 1321 1335 218 1520 1523 1525 1763 2878 1943 2036 2065 850 954 2206 2306 2310 2338
alliance$	2247
alliances$	2247
alloca	1276 2400 685 2068
allocate$	1207
allocated$	2387 1309 553 2101 1207
allocates$	1207
allocating$	1207
allote$	781
allotes$	781
alloting$	781
allotment$	87 3177
allots$	781
allow	449 657
allow$	2512 1552 1556 1597 1627 1632 1659 445 1683 1843 723 1960 727 2017 1012 2260
allowe	449 1948
allowed$	1552 1569 2732 1673 2785 445 1683 3046 3050 3059 3064 1960 727 2004 957
allowing$	445 723 2017 1012
allows$	2512 445 1683 1960 727 1012 2260
allowted$	1552 445
allowting$	445 723
alone	1347 1772 3037 3071 3072
alone$	2458 2784 2795 2805 2880 2883 3081 2290
along$	2751 1643 2778 2259
alongs	1634 1777
alongside$	1417 2888 1913 2181 2270 2273
altern	2597 2639 574 639 646 2258
alternate$	564 1802 1813
alternating$	564 1813
alternative$	1467 650
alternatives$	2199
ambassador$	865
ambassadors$	865
amber$	2450 2451 2119
ambition$	270
amend	1174
amende	2400 2068
among$	1554 2858 1830 1888 691 3131 1142
an$	1422 1428 256 1496 1502 2030 3142 2033 2043 2044 812 827 2063 2064 2066 2067 2110 2322 2332 2344
analyse$	930
analyses$	930
analysing$	930
analyst$	1128
analysts$	1128
and$	1474 1536 1547 3070 2228
annual$	840
anothe	1446 2686 2717 2720 2727 2728 2742 2745 1714 2889 2936 2940 2942 2944 2956 2958 2977 2996 2997 2998 2999 3000 1890 1891 1894 3015 3019 3024 3025 3027 3029 1956 3077 3095 3096 3101 3113 3114 2012 1046 2283
another$	2518 1422 2557 338 339 2696 2699 2701 2704 2707 2708 2716 2721 2725 2812 2815 1709 1710 1722 2835 1729 2862 518 1764 2887 1779 549 1787 2919 2937 2948 2950 2952 2966 2969 2970 2972 643 2989 650 683 684 1922 1923 3047 3048 1938 3049 713 1947 714 1948 1949 3061 1953 1955 1963 3075 1971 3101 1991 3108 3125 3129 3133 3142 2043 901 2280
answer	1268 2471
answer$	2379 1228
answered$	1228
answering$	1228
answers$	1228
anti$	975
any$	1447 214 1449 1523 499 2889 1828 2036
anybody$	2461 2889
anyone$	2461 2889
apart	2677 2681 2737 2738 1740 1741 611 1856 632 3007
apart$	2700 377 2740 1730 2844 2851 2852 2858 2859 1749 2861 517 2870 2897 2910 2955 1845 2967 2973 1871 1914 3090 2275
apolog	1135
apologise$	1108
apologised$	1108
apologises$	1108
apologising$	1108
app$	25
appeal$	2811 633 1868 3153
appearance$	2201
appl	1054
applic	2443 834 2075 2103 1111
applicable$	2152 2153
application$	3144 3153 2231
applications$	3153 2231
applie	1261
applied$	2372 1087
applies$	1087
apply$	696 1087
applying$	1087
appoin	2400 95 2443 449 834 2068 2075 843 2077 2103 1111
appoint$	1209
appointe$	1209
appointed$	2099 2101 1209
appointes$	1209
appointing$	1209
appointment$	1329 2444 1683 788 3144
appointments$	1329 2444 1683 788
appoints$	1209
appren	1783 2894 732
approa	2424 1347 2488 150 2141 1164
approach$	2486 2562 2607 2209
approachable$	2602 2190 2271
approached$	2458
approaches$	1357 2486
approaching$	2692
approp	2534 240 1557 646 2202 995
appropriate$	1403 1405 1438 2552 1467 1474 2602 2668 2152 2153 2229
appropriately$	2229
approv	1260 1276 2400 2068
approved$	2371 2387
apps$	25
april	1381
april$	2474 1364
are	1239 162 239
are$	1259 45 1293 82 1321 1326 102 105 2453 138 142 156 1439 1500 273 1691 1721 516 662 795 804 815 879 884 896 898
area	2677 2817 2825 2836 1752 2863 2875 2893
area$	2752 2756 2803 2818 1708 1709 2820 1733 3030 3035 3123 2286
areas	2863
areas$	2620 2756 2882 3030 3035
arise	1425
arise$	2536
arises$	2536
around	1634
around$	176 2557 1474 1478 1530 2673 3073 3131 2203 2229 2270
arrang	2400 1290 1297 2436 2068
arrange$	233 1552 830
arranged$	2408 2586 830
arrangeed$	1552
arrangeing$	233
arranges$	2401 233 830
arrangeted$	1552
arranging$	830
arrest	1347 1119
arrest$	136 155
arrested$	2458
arrests$	136 155
arriva	1810
arrivaltime$	2921
arrivaltimes$	2921
arrive	428 449 552 1933 766 1056
arrive$	1683 1738
arrives$	1683
articl	2443 834 2075 2103 1111
as$	1369 167 168 1404 182 1421 188 191 2540 2542 276 1934 780 896 918 2168 2169 2203 1005 1026
asbo	332 1566 333 1567
asbos	1566 1567
aside	1176
aside$	2403
ask	2453 1385 2496
ask$	134 337 407 433 696 888 1225
aske	888
asked	1261 2374 2376 1385 2496 872
asked$	2372 2467 1358 337 361 407 1999 2106 1225
asking$	337 407 433 1225
asks	1385 2496
asks$	134 337 407 433 888 1225
aspira	2208 1164
assaul	150 912 1119
assault$	2464 154
assaults$	2464 154
assemb	2443 2712 2715 834 2075 2103 1111
assemble$	2774
assemblies$	2444 3155 3166
assembly$	3155 3166 1113
assess	2443 1393 162 1399 834 2075 2103 1111
assessed$	71 2084
assessment$	2502 2504 2507 2508 2510 2511
assessments$	2510
assign	2400 685 730 2068
assign$	1207
assigne$	781
assigned$	1309 553 2101 1207
assignes$	781
assigning$	781 1207
assigns$	781 1207
assist$	1149
assistance$	2585 1149
assisted$	1149
assisting$	1149
assists$	1149
associ	1562 1563 2675 2677 2680 2681 1595 1599 2715 2741 1739 1824 2936 3122 1134
associate$	2673 2695 2706 2710 2850 3068 2281
associates$	1909
associating$	2674 2689 2282
association$	2674 2935 2939 2945 3106 3132 2276 2277
assumptions$	2216
assurance$	205 2176
assurances$	2176
at	1994
at$	1284 2422 1322 2452 1365 133 1381 171 182 2529 2540 1457 236 271 2618 2621 2623 1668 1670 1677 1678 2813 479 1718 551 2920 577 691 3054 1998 3149 3156 3159 2049 3161 2054 2055 3170 3171 2071 2104 2121 2221 2289 2317 2318 2328 2329 2330 2343
attached$	2238
attachment$	1859 656 3106 2247
attachments$	1859 2247
attack	150 912 1119
attack$	2146
attacked$	2142 2146
attacks$	2146
attemp	992
attend	1234 1235 6 2354 1256 2367 2368 1261 1267 1275 1277 2389 2394 2398 2399 2400 1290 1305 97 428 449 1933 733 1994 2068 849 856 1056
attend$	2353 1331 1683 500 1737 2920 2090 891 1231
attendance$	1240 23 2388 2397 2416 93 131 1683 2083 2102 870
attendd$	2090
attended$	2345 2372 2378 2391 2428 1331 2090 891
attendees$	2386 2397 2412
attending$	2345 2381 2087 891 1231
attends$	2353 2401 1331 1683 500 1737 2090 891 1231
attention$	1480 2199
attenu	612
attitu	1164
attitudes$	2216
attrac	2753
attraction$	2811
attractive$	2602
audit	2443 834 2075 2103 1111
audite	1267
audited$	2378
august	1381
august$	2474
aunt	1701 2817 2837 497
aunt$	1138
auntie$	1138
aunty$	1138
authorisation$	2287
authorisations$	2287
authority$	2287
autumn	1381
autumn$	2474
availa	2400 1292 1506 2068
available$	2403 2404 1403 2586 2617
avoid	2682 373 592 700 708
avoid$	1633 2910 1826 710
avoidi	592
avoiding$	1826 710 2116
avoidping$	710
avoids$	1633 710
aware	1429 1473 1506 995
aware$	2540 2563 2584 2611 2617 2229
awaren	2208 1164
awareness$	957 2204 2205 985
away	1346 417 432 2817 1714 483 2836 611 632 638 702 1947 1950 719 3077 763
away$	2457 2677 2682 1603 1610 377 2737 2740 2746 1660 1666 2800 2813 2815 1717 1724 2839 1730 501 509 1842 1845 614 1875 3007 3010 1901 1912 1914 3049 3058 3059 3060 3062 3090 2025 2295 2307
back	1445 2077
back$	138 1436 2556 377 1889 3058 3059 3060 3116 890 2341
background$	2187
bad	1981
bad$	1758 3092
badge$	2393
badges$	2393
badmin	2051
badminton$	3162
bail$	332
bake$	1099
bakees$	1099
bakes$	1099
ban	321 329 331 347 348 350 357 389 390 396 417 453 464 578 1929 697 702 716 1950 755 762 782 2037 1058
ban$	330 1626 412 448 456 458 594 1930 3041 724 1996 802 3148
band	2898
band$	1381 3117
banding$	594
bands$	2906 3135
bane$	456 724
baned$	594 724
banes$	456 724
baning$	456 594 724
bann	321 464
bann$	594
bannding$	594
banned	329 331 2733 426 1689 578 702 1948
banned$	2665 330 356 370 2732 1660 2800 2802 458 594 3059 724 802
banner	88
banner$	793
banners$	793
bannin	329 331 347 417 578 702
banning$	330 456 458 594 724 762 802
banns$	594
banred$	724 802
banring$	456 724 802
bans	329 331 347 417 578 702
bans$	330 456 458 594 1930 3041 724 1996 802 3148
bar	329 331 347 396 417 464 578 702 716 1950 755 782 1058
bar$	330 456 458 3041 724 802
barbec	91 1325
barbecue$	3154 2046 3177
bare$	456 724
bared$	724
bares$	456 724
baring$	456 724
barned$	724 802
barning$	456 724 802
barr	464
barred	329 331 426 1689 578 702 1948
barred$	2665 356 370 1660 2800 2802 458 3042 3059 724 802
barrier$	619 626
barriers$	2580
barrin	329 331 347 417 578
barring$	456 458 724 802
barrister$	1141
bars	329 331 347 417 578 702
bars$	330 456 458 3041 724 802
base$	2174
based$	2254
basis$	2151
basket	2051
basketball$	3162
be	239 272 933
be$	1259 1321 156 184 188 1423 195 1439 1452 222 1461 2577 1475 244 1488 1494 264 1500 267 273 2619 1515 1517 1550 360 1605 1691 1721 1738 506 2856 516 1754 1774 662 795 804 815 896 929 956 980 1037 1039
bear$	201
bearing$	201
bears$	201
beating$	2486
beatings$	2486
became$	879
because$	780
become	239
become$	184 222 3121 879
becomes$	879
becoming$	222
bed	732
bed$	3178
beds$	3178
been	2389 2473 129
been$	3 1248 1263 38 2400 1293 1313 1315 1321 156 1475 516 795 804
before	3009 913
before$	2452 1363 3161 873 2147
befrie	150
begun	2400
begun$	115
behave$	662
behaved$	2668
behaves$	662
behavi	2641 2208
behaviour$	332 333 2216 1171
behaviours$	2216 1171
behind	3009 2035 1131
behind$	2961 3146 2140
being	239 272 1616 2741 1962 750 3097 2208 1164
being$	156 184 1439 222 1475 2675 2692 2715 1721 2838 2856 3073 3122 2115 2116 929 980
belief	2230
belief$	2249
believ	2471 1385 2496
believe$	1014
believes$	1014
believing$	1014
belong	1394 162 745
belong$	2505 915
belonging$	2603 1979
belongs$	915
below$	2238
bench	26 1642 794 3141
bench$	57 92 430 431 1972 3084 3104 772 3127 2028 2089
benche$	772
benched$	772
benches$	57 92 772 2028 2089
benching$	772
benchping$	772
benchs$	772
benchting$	772
benefi	2534
bes$	929
beside	1776 1777
beside$	2888 2329
best	2202
best$	249 1896 663 2256
better	217 240 1557 639 646 1881 971 974 1117
better$	1418 1451 1474 249 2608 288 1524 1542 2656 314 1557 2668 358 636 1874 1876 643 645 2993 650 1896 663 683 1951 868 2243 1019 1031 2267
betwee	1354 2672
between$	2465 1554 2666 2671 2676 2729 2858 2935 1853 1860 691 3131
betweens$	2671
beyond	159 1871 1875 3077 3090
bid	2443 834 2075 2103 1111
big$	2023
bigger$	1652 2765
bike	26
bin	26 794
bin$	57 92 2028 2089
bingo	2051
bingo$	3162
bins$	57 92 2028 2089
bit$	2644
blankets$	2315 2316
block	389 390 408 1918 3128
block$	1381 384 3035 3045 1049
blocke	2733 2775
blocke$	1049
blocked$	2665 384 432 1049
blockes$	1049
blocking$	384 1049
blocks$	384 3035 1049
board	21 40 1305 1306 940
board$	1274 2414 2416 2417 2433 92 2547 2548 2834 740 2051 848 2174
boarde$	740
boarded$	843
boardes$	740
boardi	2817
boarding$	1713 498 740
boards$	2433 92 740
boat	2898
body	1989
body$	3045 3100
bolste	1163
bolted	2029
bolted$	3140
bond	1824 1846
bond$	323 334 2935 596 2957 617 622 1859 656 3013 3106 2247 2253
bonds$	323 334 596 2957 1859 656 3013 2247 2253
book	2398 495 562 698 730 731 734 1976
book$	681 3169 2315 1203
booked	1267 2398 2400 2068 843 2077
booked$	2378 2428 1203
booking$	3144 1203
bookle	2443 834 2075 2103 1111
booklet$	2383
booklets$	2315
books	26
books$	681 3169 2087 2315 1203
boost$	949
booste$	949
boostes$	949
boosting$	949
boosts$	949
booth$	3104
boroug	2677 2817 2825 2836 1752 2863 2875
borough$	2818 1708 2820 2822 2833 1733 2881 3076
boroughs$	2823
both	2768 2050 3165
both$	2373 2669 1564 1571 1591 374 1628 401 2768 457 2857 1747 1748 2860 1759 2878 2964 1890 1899 1900 3012 3040 1932 699 1945 1957 1992 3105 850 2284 2285 1062 2297 1069 2305 2306 2310 2318 2326
bought	1260 2400 1316 1324 2068 843 2077 1176
bought$	2371 2427 2435
bounda	2641 996 2230
boundaries$	2200 2265
bounds$	424
box$	1099
boxes$	1099
boxing$	838
boxs$	1099
boy	1348 2669 1564 1571 1591 374 1628 1630 401 2768 457 470 1706 487 2857 1747 1748 2860 1759 2964 1890 1899 1900 3012 3040 1932 699 1945 1957 1992 2284 2285 1062 2297 1069
boy$	2459 2461 1377 2816 1725 3110 2008
boyfriend$	1138
boys	29 30 31 46 80 122 1360 139 140 147 151 265 1499 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1661 1687 1690 2801 457 1697 507 2857 1747 1748 2860 1759 537 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2012 2053 2059 2111 2284 2285 1062 2297 1069
boys$	1264 1265 1280 1314 81 85 103 104 2456 2459 2461 2463 1356 1373 1374 2499 1544 1623 2762 2764 2772 1681 2793 2798 2816 2854 2862 579 2957 738 1973 3110 3120 3164 2139 2293
branches$	858
bread$	2316
break	1589 1696 1736 1752 2863 1765 1810 2934 611 612 625 629 630 634 1885 670 680 3031 708 743 1063
break$	235 352 2790 2807 512 513 1753 2876 592 1845 613 614 1852 3074 752 2300
breake$	752
breakes$	752
breakf	91 1325 2047
breakfast$	2046 3158 2316 2324
breakfasts$	2324
breaki	612 629
breaking$	235 352 512 513 752
breaks	2863 612 629
breaks$	235 352 512 513 2876 2907 752
breaktime$	2921
breaktimes$	2921
breath	1696 3102
breathe$	2810
breather$	2807
breathing$	1696
bridge$	963
bridgeing$	963
bridges$	2195 2196 963
brief$	2158 1229
briefe	1234 2374 2376 1267 2424 1320
briefed$	2345 2375 2378 2431 1229
briefi	21 2443 834 2075 2103 1111
briefing$	2444 1113 1229
briefings$	2444
briefs$	1229
brighter$	2113
bring	202 2753 1081
bring$	210 315 1220
bringing$	210 315 1607 1220
brings	202
brings$	210 315 2026 1220
broade	1163
broken	2978 786
broken$	2679 1740 1741 3089 1987 2020 1063 2305 2306
brothe	147 2669 1564 1571 1591 374 1628 1630 401 1640 2768 2769 1687 1690 2801 457 2837 497 2857 1747 1748 2860 1759 530 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
brother$	1137
brothers$	1623 2762 2764 1681 2798 3120 2133 2138
brough	202
brought$	203
budget	1260
budget$	2369 42
budgeted$	2371
build	1497 2062 971 974 1161
build$	247 259 2608 644 796 3173 949 958 962 1013
builde$	259 644 949
buildes$	259 644 949
buildi	2875 1766 1947 974
building$	87 259 2760 2783 2803 2845 2866 566 644 3055 3058 949 958 962 1013
buildings$	2877 2882
builds	974
builds$	259 644 796 949 958 962 1013
built	1291 843 2077
built$	2402 2432
bulb$	57 844
bulbs$	57 844
bulletin$	11 2074
bulletins$	11
bullie	2489
bully	2489
bump$	2712
bunch	1917
bunch$	2953 3028 3045 3130
burglaries$	1129
burglary$	1129
burgle	912
burgled$	2146
bus	2875 1781 2892 1918 3031 3165
bus$	1278 60 2433 1381 2884 2890 2899 794 3154 2046 3175 2319 2324
buses	1752 2863 2892 2893 1783 2894 1918 725
buses$	2433 2873 2882 2890 2891 2899 2902
bushes$	858
busine	1394
business$	2505 2570 1038
businesses$	65
but	2844
buy	2141 1176
buy$	2490
buyer	1125
buyer$	1126
buyers$	2133 1126
by	528 2040
by$	1322 117 2470 130 1381 2621 289 1526 551 1888 3149 3151 2049 3161 3172 2079 2122 2124 2126 2173 2259 2323 2329
cabin	2898
cabin$	3127
cabinet$	2414
cabins$	3127
cafe	32
cafe$	65 2760
cafes$	65
café	32
café$	2760
calendar$	2390 847
call	2354 2443 1605 1892 834 2075 2103 1111
call$	2353 1338 2460 1357 126 134 136 137 2486 2663 3003 3144 1025
called	97 2467 1135
called$	1331 137 1135
callin	1616
calling$	1619
calls	1290 1555 748
calls$	2353 2401 1338 1357 126 134 136 137 2486 2663 1618 3003
calm	1951 3102
calm$	2810 3062 937
calmer	1951 750 1117
calmer$	1896 663 683 3062
came	1252 2384 2389 2398
came$	2354 2363 1389
camera	26
camera$	57 62 92 793 2089
cameras$	57 62 92 793 2089
camp	91 1325
camp$	3154 1099
campai	2443 834 2075 2103 1111
campaign$	838 944
campaigning$	944
campaigns$	944
campes$	1099
camps	1325
camps$	1099
campus	2817 1752 2863 1783 2894
campus$	2845
can	2453 1539
can$	110 2515 2530 1475 1551 342 1601 371 508 1851 2155
cancel	585 719 792
cancelled$	2804 2929 2038
cannot	1570 342 1601 371 508 700
cannot$	1608 1742 1784 2910 679 703 760 771
cantee	3033 3034
cap	349 440
cap$	443 448 606 759
capaci	996 2230
capacity$	1401 2236
caped$	443
caping$	443 606
capitalise$	247
caps$	443 606
capting$	443
capture$	953
captured$	2661 2091
captureing$	953
captures$	953
car$	2464 1767 2884 2899 3104 3127 3177
caravan$	3127
card	88 2443 834 2075 2103 1111
card$	2383 2393 793 3144 3152 2315
cards	2051
cards$	2393 793 3144 3162 2315
care$	2579 2653 3020 676 2200 2296
cared	2657
careful$	1432 676 2271
carefully$	2993 2193
carer	55 2429 2817 490
carer$	0 1 2352 14 18 20 2380 86 1330 494 1137
carers$	0 1 2352 14 18 20 2380 86 1330 274 392 2817 494 765 1137
cares$	2579
careta	27 28 1283
caring$	937
carr	698 1081
carria	2898
carriages$	2902
carried$	1267 2394 2400 1487 1529 2068 835 843
carries$	1282 2394 923
carry	2453 2062
carry$	1282 3066 3173 923 927
carrying$	2116 923
cars	112
cars$	2464 1767 2891 2899 2902 3127 3177
cascad$	941
cascade$	941
cascades$	941
cascading$	941
cascads$	941
cascadting$	941
case$	1300 1305 1402 1411 1440 852 2161 2168
caseload$	2415
cases$	852
caseworker$	1139
cast	29 31 1783 2894 2898 1976
cast$	1265 2840 553 2902 3117
casts	2894
casts$	2840 2902 3135
catch	1427 2166
catchup$	2538
catchups$	2538
caught$	1611 378 379
cause	692 3056 2230
causes	2230
caution$	344 787
cautione$	344
cautioned$	344 787
cautiones$	344
cautioning$	344 787
cautions$	344 787
cbo	332 1566 333 1567
cbos	1566 1567
cctv	910
cctv$	57 62 2144
cease	585 1852 777
cease$	2929 2963 2011 783
ceased	1355 1370
ceased$	2466 2481
ceases$	2929
ceiling$	759
celebrate$	1001
celebrates$	1001
celebrating$	1001
cent$	1288
center$	1470
central$	3107
centre	32 37 1752 2863 2875 2893 957
centre$	1470 2752 2760 2803 2814 2845 2899 566
centred$	1426 2191 2214 2254
centres$	2882 2899
certain$	266 2257
certif	2443 834 2075 2103 1111
certificate$	2393
certificates$	2393
chair	27 28 1283 1306 794
chair$	56 2417 2484 2028 3169 2340
chaire	2400 2068
chairs	26 1290
chairs$	2401 2484 2028 3169 2315
challe	1160
challeng$	982
challenge$	2568 2189 982
challenged$	2605
challenges$	2568 982
challenging$	982
challengs$	982
champi	974
champion$	865 867
champions$	865
chance	2639 3102
chance$	2527 284 2631 342 1696 3074
chances$	284
change$	2513 2558 2560 481 482 889 2260 2269 1195
changed$	2078 1195
changees$	2513
changes$	2513 2558 1448 2560 481 2260 1195
changing$	481 1195
channel$	25 2734
channels$	2514 1460 227
charge	2037
charge$	3148
charges$	3148
charte	88
charter$	89
chas	427
chased	1261
chased$	2372
chat	1620 388 1624
chat$	2460 283 296 1605 1620 2731 388 1622 2734 1624 2735 391 753 2114 2261
chats$	283 296 2734 2261
chatti	1616 1619
chatting$	2730
check	1235 95 2443 1427 834 2075 2103 2166 1111
check$	2443 197 834 2075 2103 1111 1183
checked$	71 1183
checkin$	1329 2538
checking$	197 1183
checkins$	1329 2538
checks$	1290 197 1183
chess	2051
chess$	3162
child	1348 1630
child$	2392 2459 2461 1377 1629 1725 3110 1020
childcare$	63
childr	1348 1360 147 1384 1387 265 1499 2669 1564 1571 1591 374 1628 1630 401 1640 2768 2769 1661 1687 1690 2801 457 2857 1747 1748 2860 1759 537 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3082 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
children$	1304 2459 2461 2463 2495 2498 2499 2637 1623 1629 2762 2764 2772 1681 2798 2987 3110 3120 2243
childrens$	2459
childs$	2459
choice	2639 2641 2208 2258 1164
choice$	649 1910
choices$	649
choir	2898
choir$	3117
choos	1976
choos$	647 675 790
choose	2453 888
choose$	647 648 675 790 824 2122
choosed$	790
chooses$	647 648 675 790 824 2122
choosi	1910 888
choosing$	647 648 675 790 824 2122
chooss$	647 675 790
choosting$	790
choosy$	676
chose	888
chose$	2122
chosen	1260
chosen$	2371
chrono	2443 834 2075 2103 1111
church	32 3033 3034
church$	3166
cinema	32
circle	2443 1880 1917 745 834 2075 2103 1111
circle$	2953 617 2974 2984 2986 1877 1879 2991 2995 3028 1979 3091
circles$	2974 2984 1877 2991 2995
circul	2400 1290 1323 2068 843 2077
circulated$	2434
circulates$	2401
circumstances$	1615
cities	2875
cities$	2823
city	2817 2825 2836 2875
city$	2818 2820 2822 2881 3076
civil$	332
claim	2037
claim$	3148
claime	1267
claimed$	2378
clarification$	205 2176
clarit	996 2230
clarity$	205 2176
class	461 2825 1715 1752 2863 2875 1781 2892 2893 1783 2894 1918 3031 3032 3082
class$	2483 1381 1695 2821 2826 2827 1768 2888 2899 2901 1879 3079 753 3117 788 3155
classe	1736 2863 1753 1766 2892 2894 1918 725 3082
classes$	2446 2483 2833 2864 2877 2882 2899 3155
classm	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
classmates$	1623 2762 2764 1681 2798 3120
classroom$	2433
classrooms$	2433
clause	2672
clause$	2503 2671 2148
clauses$	2503 2671 2148
clean	91 2062
clean$	468 3173 2127 1066
cleaned$	3139
cleanu	1325
clear	413 427 739 2202
clear$	2449 2482 2571 2572 1598 1647 1724 653 1914 938 1018 1031 1073
cleare	843 2077
cleared$	2092
clearer$	1031
clearing$	1073
clears$	1073
clicked$	2421
clicks	1275
clicks$	2386
climb$	1099
climbes$	1099
climbs$	1099
clinic	32 55
clinic$	854
clique	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
clique$	1623 2762 2764 1681 2798 617 3120 3130
clos	389 390 408 417 792
clos$	740
close	1903
close$	1428 1432 2856 1776 1903 3014 740 2010 938 963 1084
closed	2400 1312 2733 2068
closed$	2423 424 432 2929 702 3083 2086 1084
closeing$	963
closely$	2181
closeness$	656 3106
closer	217
closer$	1451 288 346 1019
closes$	740 963 1084
closing$	740 1084
closs$	740
club	32 37 2443 2825 2875 2893 1783 2894 1918 3031 3033 3034 834 2075 2103 1111
club$	65 2415 2760 2803 2814 2821 2833 2899 566 3117 838
clubs	1752 2863 1766 2894 725
clubs$	65 2833 2877 2882 2899
clump$	3130
cluster$	3130
co$	975
coach	27 28 1283 55 2429 651
coach$	3154 3175 3177 854
coache	27 28 1283 2898
coached$	2088
coaches$	3154 1092
coachi	2443 834 2075 2103 1111
coaching$	1092
coat$	3178
coats$	90 3178 2315 2316
coax	670
coax$	608
code	88
code$	89 3148 844
codefendants$	1568
codes$	90 844
coerce	150
coerci	150
coffee$	83
cohesi	996 2230
cohort	2898
cohorts$	2906
coinci	2712
coincide$	2908 3115
collab	217 975 996 2230
collaborative$	1451
collaboratively$	2181
collea	1446
colleagues$	2412 2557 954
collec	538 1810 664 766
collect$	2777 681 3085 953 1230
collected$	3049 2070 2091 1230
collecting$	3055 953 1230
collectiontime$	2921
collectiontimes$	2921
collects$	681 953 1230
colleg	2487 461 2817 2825 1715 490 1752 2863 1753 2875 1775 1781 2892 1783 2894 732
college$	2476 1367 1695 475 2820 2826 2827 2833 2845 2886 2899 2125
colleges$	2833 2864 2882 2886 2899
colour$	3169
colours$	3169
com	1885
come	1252 2384 2389 2398 2453 202 428 680 1933 2005 856 1056
come$	2354 2363 2448 2467 134 2532 2785 449 1737 1738 1757 1769 1774 766 2090 880
comed$	2090
comeed$	2090
comes	202 428 2005 1056
comes$	2448 134 2532 1737 1769 2090 880
comfortable$	2602
coming	202
coming$	1406 2675 2116 2154
comments$	857
commis	1260 2400 1316 2068 843 2077
commissioned$	2371 2427 2100
commit	40 1276 996 2230
commit$	1129
commits$	1129
committed$	2387 1129
committee$	1274 2414 848
committing$	1129
common$	2847 1018
commun	4 1277 1427 1563 2675 2166 940 2202 2208 1160 1164
communicat$	941
communicate$	173 941
communicates$	173 941
communicating$	941
communication$	1238 2388 2538 2562 1460 227 2674 1617 2174
communicats$	941
communicatting$	941
communities$	1549
community$	2642 1549 333
compan	27 28 1283 55 1562 2898 2936 1873
company$	64 2673 2683 1575 2703 2966 1866 2984 2985 2990 2992 2994 1909 3021 3132
compared$	889
compassionate$	2190
compla	1385 2496
complaint$	126 136 3144
complaints$	126 136
comple	1236 6 1251 1256 2367 1267 1277 2398 2399 2400 1290 1312 2436 1487 1529 2068 835 849 856
complete$	2347 2423 2432 2069 842 2090
completed$	2347 2362 1253 2365 2378 2413 2423 2425 2428 2432 2598 2640 2069 842 2090
completeed$	2090
completes$	2401 842 2090
completing$	2381
completion$	1240 2388 2083
concen	1951 3102
concentrate$	2810 3062
concer	91 1325 1453 2208 1164
concern$	1408 2553 2558 2560 2568 2168 945
concerns$	1408 2553 2558 1448 2560 2564 2568 2168 2169 945
concert$	2348 3154
concerts$	2348
condit	2672 332 1566 697 2037
condition$	2671 1930 3136 3148
conditions$	2671 1930 3136 3148
conduc	1267 2400 2068
conducted$	2378
conductor$	50
conductors$	50 86
confer	2443 834 2075 2103 1111
conference$	3166
confid	2639 651 745 873 2208 2230 1164
confidence$	1493 1979 2107 2250
confident$	2107
confin	685
confin$	690
confine$	690
confined$	690 1982
confines$	690
confining$	690
confins$	690
confir	1429
confirm$	1254 2081
confirmed$	1254 2540
confirms$	1254 2081
confis	336
congre	1562 1563 2675 2677 2712 2715 2753
congregate$	2673 2774 2777 3068 3085 2281
congregating$	2674 2282
connec	1846
connection$	334 2957 1859 2247 2253
connections$	2957 1859 641 2247 2253
consci	1506
conscious$	2617
consen	2641
conseq	2641
consequences$	2553
consid	2400 1394 2534 1429 2202
consider$	1975 2082 2188 1154
consideration$	2562 1480 2638 2167 1155
considerations$	1155
considered$	2505 2540 2586 2661 1154
considering$	1154
considers$	2082 1154
consis	192 2202 974 2208 975 996 2230
consistent$	1426 2563 937 2190 966
consort$	2281
consorting$	2282
constant$	1432 937
constructive$	1467 2267
consul	1234 1261 2374 2376 1298 2424 1320 2443 834 2075 2103 872 916 1111 1161 1164
consultant$	2150 1139
consulted$	2345 2372 2375 2409 2431 2106
contac	1234 1235 2354 1261 2374 2376 1267 1269 1277 2398 2400 1290 1298 2424 1320 95 97 2443 1562 1563 2675 2677 2681 1583 1585 1595 1599 1605 1606 2737 1739 748 834 2075 2103 872 2166 1038 1111
contact$	2388 2396 1329 2444 1357 2561 2631 2663 320 2670 1560 1561 2673 2674 1565 334 1576 2690 2694 2695 2706 2710 2718 1609 2726 1617 1618 2850 2945 1855 1983 2073 2097 867 2170 2272 2279
contacted$	2345 2372 2378 2409 2431 1331 2106
contacts$	2401 1329 2444 1357 2097
contai	761
contin	217 240 695 996 2230
continual$	1432 1145
continually$	1145
continuation$	1145
continue$	805 1027 1145
continued$	1451 1474 805 868 937 938 1145
continues$	805 1145
continuing$	805 1145
continuous$	1145
continuously$	1145
contra	2443 1566 834 2075 2103 1111
contract$	2390 3136
contracts$	3136
contri	55 2429 1160
contributor$	0 1 2352 14 18 20 86 1330
contributors$	0 1 2352 14 18 20 86 1330
contro	150 349 440 621 2141
control$	2490 319 606 2965
controling$	319 606
controls$	319 606
controlting$	319
conven	2354 2400 2068
convene$	2353
convenes$	2353
conver	2443 834 2075 2103 1111
conversation$	2460 2554 2562 1460 227 2614 283 2631 2261
conversations$	2554 2562 1460 227 283 2261
cook	2062 1174
cook$	3173
cooked	2436
cooking$	838
cool	1856 761
cool$	2962 2967
cooler$	3001
cools$	2967
cooper	1134
coordi	27 28 1283 55 192 228 1462 975 1160
coordinated$	1426
cope	1497 750
cope$	2608 662
copes$	662
copies$	2315
coping	996 2230
copy	2400
copy$	2383
core$	40 1305 1306 2669 1564 1571 1591 374 1628 401 2768 457 2857 1747 1748 2860 1759 2964 1890 1899 1900 3012 3040 1932 699 1945 1957 1992 2284 2285 1062 2297 1069
corner$	1792 2904 2980 3030 1972 3084 3126
corners$	2902 1792 2904 2980 3030 3126
corrid	2817
corridor$	2866 2980
corridors$	2980
cost	2473 129
cost$	24
costed	1260
costed$	2371
costs$	24
costum	26
could	1539
could$	2473 2475 189 1551 371
counci	27 28 1283 55 3165
council$	56 2177
councillor$	64
councillors$	64
counse	55 2443 834 2075 2103 916 1111
counsel$	344
counsele$	344
counseled$	344
counseles$	344
counseling$	344
counselling$	2396
counsellor$	854 2150 1139
counsels$	344
count$	52 1097
counte	743
counter$	2433
counters$	2433
counti	1752 2863 2875
counties$	2823
counting$	1097
country$	2822 2881
counts$	1097
county	2817 2825 2836 2875
county$	2818 1708 2820 2822 2881 3076
couple$	2136
courag	651
course	2443 1424 1781 2892 2893 1783 2894 3033 3034 834 2075 2103 1111
course$	2355 2415 2444 2535 2899 3117 788 838 2151 1113
courses$	2444 2899
court	32 3031 3141 1130
court$	87 1381 332
cousin	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2817 2837 497 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
cousins$	1623 2762 2764 1681 2798 3120 2133 2139
cover	1394
cover$	2505 2678
covera	1522
coverage$	2633
covere	1267 2389 1394 161 162 163 164
covered$	2378 2505 1395 1397 1398
covering$	2678
covers	2389
crackd	1130
cracks$	2624
create	2400 1292 2068 1160
created$	2403
creati	6 1160
creation$	1240
creatively$	2193
creep	2005
crew	1783 2894 2898 1917 3031
crew$	1381 2902 3028 3045 3117
crews	2894
crews$	2902 3135
cricke	2051
cricket$	3162
crime$	1129
crimes$	1129
crop$	2532
crops$	2532
cross	1739 1003
cross$	217 2712 2850 2895 1794 2908
crosso	1794 1927
crossover$	2905 3038
crossr	2237
crowd	2936 1880 2996 2997 2998 2999 3000 1890 1891 1894 3015 3019 3024 3025 3027 1917 3029 1956 3095 3096 1989 3101 3113 3114
crowd$	2758 2953 2982 2987 1879 2991 2992 3016 3028 3045 1944 3091 3100 3130
crowds$	2758 2991 2992
cultiv	1163
cultur	2208 1164
culturally$	975
culture$	2983 2216
cups$	2315
curb	349 440 743 761
curb$	752
curbe$	752
curbed$	3089
curbes$	752
curbing$	752
curbs$	752
curfew	332 1566 336 1929 697
curfew$	423 2288 1055
curfews$	423 2288 1055
curiosity$	2590 2158 2170
curiou	1506
curious$	2563 2617 2271
current$	2522 3078
curric	2443 834 2075 2103 1111
curriculum$	2390
curtai	349 761
customary$	190
customers$	2133
cut	329 453 612 621 625 680 2062 914
cut$	158 2665 2679 592 606 624 671 1982 772 3173 843 2092 1178
cute$	772
cuted$	772
cutes$	772
cuting$	606 772
cutping$	772
cuts	329 612
cuts$	158 606 772 1178
cuttin	329 612
cutting$	158 592 772 1178
cycle$	1986 1099
cyclees$	1099
cycles$	1099
dad	1701 2817 2837 497
dad$	1137
daily$	2346
damagi	1981
damaging$	3092
dampen	630
dance$	1099
dancees$	1099
dancer	29 147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
dancers$	1623 2762 2764 1681 2798 3120
dances$	1099
danger	2641
danger$	2553
dangers$	2553
darts	2051
darts$	3162
dashbo	2443 834 2075 2103 1111
data$	1327 2074 2164
database$	2418
date	1038
date$	3152 2272
daught	1630 1957
daughter$	1629 3110 1137
daughters$	1629 3110
day	1752 2863 2875 2893 1783 2894 1918 3031 3032
day$	2382 1317 2478 2780 2790 2899 2901 1798 2912 2915 2916 2918 1809 2923 1915 3058 3059 1983 2022 3152 3154 3169
days	2863 2894 725 1119
days$	2382 1317 2478 2882 2899 1798 2913 2917 2918 1809 2924 1915 1983 2022
dead$	2736
deadline$	2076
deadlines$	2076
deal	187
deal$	180 223
dealer	112 2468 1125
dealer$	2464 3147 2143
dealers$	2464 3147 2133 1126
dealin	187
dealing$	180 1129
dealings$	1617
deals	187
dealt$	162 163 164 180
debate$	2554
debt$	2486
debts$	2486
decemb	1381
december$	2474
decent$	1876
decide	1429
decide$	2484 375
decided$	2540 375
decides$	2484 375
decision$	2581
decisions$	2581
declare$	1254
declareed$	1254
declares$	1254
declin	1117
deconstruct$	982
deconstructe$	982
deconstructes$	982
deconstructing$	982
deconstructs$	982
decrea	1117
decrease$	94
dedicated$	1309 863
deepen	974 1163
defendants$	1568
defus	630
degree$	7
delegates$	2412
delet	389 390 914
delet$	1049
delete	2733
delete$	386 1049
deleted$	1049
deletes$	1049
deleting$	1049
delets$	1049
delive	1236 6 1260 1267 1277 2398 2400 1290 1324 100 228 1462 2068 843 2077 1081
deliver$	1200
deliverables$	2076
delivered$	2347 1253 2371 2378 2428 2435 1334 1200
delivering$	1200
delivers$	2401 1200
delivery$	1240 2388 864
deliverys$	864
demand$	2486 1401
demands$	2486
demoli	408 2775
demolish$	740
demolishe$	740
demolishes$	740
demolishing$	740
demolishs$	740
den$	1972 3084
dent$	773
dente$	773
dentes$	773
denting$	773
dentis	916
dentist$	3178 2150
dents$	773
depart	1810 766
department$	2177
departuretime$	2921
departuretimes$	2921
dependence$	607 1859
dependency$	607
descri	2453 1344 1385 2496 1394 162
describe$	2455 2505 1114
described$	2505
describes$	1114
design	2400 2068
design$	2484
designated$	1309 863
designs$	2484
desk	794
desk$	2395 2433 635 2028
desks$	2433 635 2028
destru	1981
destructive$	3092
detach	670 680
detach$	591 624
detached$	2361 44
detaching$	591
detail$	2503
details$	2383 2503 2187
detective$	1128
detectives$	1128
deter	329 396 782 1130
deter$	330 412
determ	1429
determined$	2540
deterr	329 1164
deterred$	370
deters	329
develo	2400 1497 2068 971 974 1161
develop$	2513 2531 259 2608 949
develope$	259 949
developed$	2605
developes$	2513 259 949
developing$	259 949
development$	2558 2560
developments$	2558 1448 2560
develops$	2513 2531 259 949
dialogue$	2554 1460 227 283 2170 2261
diary$	847
did$	1253 2473 2475
die$	1856
dies	1856
dies$	2967
dietic	916
dietician$	2150
dietit	916
dietitian$	2150
differ	1714 639 646 1881 774 873
difference$	2107
different$	1366 1639 2812 1703 2815 1709 1710 1712 1722 1729 518 519 1756 526 527 1762 1764 531 532 533 536 1771 1773 541 1779 1780 549 1785 1787 1788 1790 1791 558 1793 1795 564 1802 1806 575 576 1811 1813 1869 1874 1876 643 2989 645 650 683 684 1919 1920 1922 1923 3036 3043 3044 3075 1971 3109 3112 2015 2024
differently$	2993 2193
diffic	3056
difficult$	365
diffus	630
dig	2062
dig$	3173 1179
digest$	2074
digging$	1179
dignity$	2243
digs$	1179
dilut	612 625 630 743
diluted$	3001 3089
dimini	634
dinner	91 1325
dinner$	3166
dip$	859
direct	27 28 1283 2443 2639 685 834 2075 2103 1111
direct$	337 1579 407 433 1038
directed$	337 407
directing$	337 407 433
direction$	2287
directions$	2750 2867 2287
directs$	337 407 433
disassociat$	593
disassociate$	592 593
disassociates$	593
disassociating$	593
disban	2733 390 1740 1741 1852 1063
disband$	615 2963
disbande$	615
disbanded$	2851 2852 615
disbandes$	615
disbanding$	615
discon	585 1987
discontinued$	3098
discou	321 329 396 782
discourag$	752
discourage$	330 590 752
discouraged$	370
discourages$	330 590 752
discouraging$	330 590 752
discourags$	752
discretion$	2194
discus	2400 1394 161 1429 2068 2166
discuss$	2082 1156
discussed$	2505 1395 2540 2586 1156
discusses$	2082 1156
discussing$	1156
discussion$	2554 2562 2614 283 2261 1156
discussions$	2554 2562 283 2261 1156
disengag$	593
disengage$	593
disengages$	593
disengaging$	593
disentangle$	624
disman	1740 629 1063
dismantl$	615
dismantle$	615
dismantled$	2851 615
dismantles$	615
dismantling$	615
dismis	552 706 766
dismiss$	758
dismisse$	758
dismisses$	758
dismissing$	758
dismisss$	758
dismissting$	758
dispat	685
disper	2724 409 413 428 1740 1741 1052
dispersal$	2286 2287
dispersals$	2287
disperse$	1643 412 1647 1051
dispersed$	2723 2851 2852 1051
disperses$	1051
dispersing$	1051
displa	2400 2410 1323 2443 834 2068 2075 2103 1111
display$	2433
displayed$	2434
disrup	329 612 629 630 761
disrupt$	752
disrupte$	752
disrupted$	2865
disruptes$	752
disrupting$	752
disrupts$	752
disseminat$	941
disseminate$	941
disseminates$	941
disseminating$	941
disseminats$	941
disseminatting$	941
dissociat$	593
dissociate$	592 593
dissociates$	593
dissociating$	593
dissol	390 1852
dissolv$	615
dissolve$	615 2962 2963
dissolved$	615
dissolves$	615
dissolving$	615
dissua	329 782
dissuade$	330
dissuaded$	370
dissuades$	330
distan	611 632 670
distance$	2829 591 1845 619 624 626 2295
distances$	591
distancing$	591
distant$	1712 1724
distract$	2014
distri	6 1267 2400 1324 100 548 786 2068
distributed$	2378 2435 1334 1782 2020
distribution$	1240
ditch	671 1905
divers	2235 1164
diversionary$	1467
divert	670 1161
divert$	591
diverting$	591
diverts$	591
divide	1740 548 786 1063
divided$	2851 1782 553 2020
dividi	1063
division$	626
do	1994
do$	1253 2453 181 185 2577 299 2650 2651 2655 1601 563 1829 662 921 978
doctor	916
doctor$	854 2150 1139
documented$	2091
does$	181 299 1601 563 662
doing$	185 299 921 2180
dominant$	3107
domino	2051
dominoes$	3162
don$	1601 563
donate$	1175
donated$	1175
donates$	1175
donating$	1175
done	1236 3 1267 2400 1312 1315 1487 1529 2068 835
done$	2347 1237 1253 2365 2378 2423 2426 2428 2432 2598 2599 2640 2662 2069
door	1918
door$	2360 2395 2433 92 1455 2601 2319
doors$	2360 2395 2433 92 1455 2896
dorm	1783 2894 2898
dorm$	3127
dorms	2894 725
dorms$	3127
dotted	786
dotted$	2020
doubl	2440 1117
double$	99 135
down	1291 2733 1117
down$	2372 2387 2402 2500 1469 386 1901 1969 892 2318 2330
downlo	2384 1275 2398
downloads$	2386
draft$	790 1204
drafte	2400 2068
drafte$	790
drafted$	790 1204
draftes$	790
drafting$	790 1204
drafts$	790 1204
draftting$	790
drag	670
drag$	654
dragged$	654
dragging$	654
drags$	654
draw	2753 1885 670
draw$	247 2811 514 522 591 654 1080
drawin	895
drawing$	654 3144 1080
drawn$	1276 654 843
draws$	2026 1080
dress$	2037
drew	1358
drew$	2469
dried$	1370
drift	1589 1885 680 1951
drift$	2810 1844 627 1862 654 3062 2191
drifted$	627
drifting$	627 1862 654
drifts$	627 1862 654
driv	228 1462 698
drive	2724
drive$	422 1035 1093
driveing$	422
driven	538
driven$	522 546 1107
driver	27 28 1283 54 55 2429 1348 122 3165 2111 2215
driver$	0 1 2352 14 18 20 2380 48 86 1330 111 2459 3147 2134 2143
drivers$	0 1 2352 14 18 20 2380 48 1288 86 1330 111 2459 1356 3147 3168
drives$	422 1035 1093
driving$	3177 1035 1093
drop	95 453 585 592 671 1905 792 811 1117
drop$	32 37 94 2443 1826 772 803 2047 834 2075 2103 1025 1101 1111
drope$	772
droped$	772
dropes$	772
dropin$	1329 2045
droping$	772
dropins$	1329 2045
droppe	1389 1987 1117
dropped$	2500 3098 803 1101
droppi	592 1117
dropping$	1826 772 803 1101
drops	585 1117
drops$	772 803 1101
dropting$	772
drug$	1129
drugs$	1129
dry$	2127
due$	917 2168
duet$	753
dug$	2432
dump	671 1905
duty$	2395
dynami	2975 996 2230
dynamic$	2983
dynamics$	2983
each	165 2768 572 2964 686 687 699 1970 764 2050 3165 2065 2284
each$	2346 2373 2395 2405 2478 2528 1520 2687 2710 2730 460 1706 2850 530 2878 535 539 554 556 2920 2951 2957 3067 767 3119 2033 3156 3157 814 3161 2056 2059 827 2067 850 2110 901 2206 2305 2306 2310 2327 2332 2338 2344
ear$	2174 1030
earlie	1381 1898 1117
earlier$	1779
earliest$	1416
early	1381
early$	2525 1416 534 2318
earn$	1016 1122
earned$	1122
earning$	1016
earns$	1016 1122
ears$	1030
easier	1951 1117
easier$	1854 3062
easter	1381
easter$	496
easters$	496
easy$	2482
eat	672 1933
eat$	1744 1769 557 1227
eating$	1227
eats$	1744 1769 557 1227
eclipse$	2418
educat	538
educate$	981
educated$	1694 1704 2832 1926
educates$	981
educating$	981
effect	2975 2202
effect$	1977 756
effective$	955
effectively$	2525
effectiveness$	2165
effort	1476
effort$	2562 2587
efforts$	2562
egg	3056
egg$	2014
eight	108 151
eight$	1342
eject	427 716 1950
elder	487
elder$	2971
eldest	2669 1564 1571 1591 374 1628 401 2768 2799 457 470 1706 487 489 2843 2857 1747 1748 2860 1759 530 545 2964 1890 1899 1900 3012 3040 1932 699 1945 1957 3088 1978 1992 2284 2285 2294 1062 2297 1069
eldest$	147 2492 2971 1958 1964 1970 2006
elearn	2443 834 2075 2103 1111
elevat	1163
else$	3058 3059 3112
elsewh	2817 2836 3037 1947 1948 1965 3077 763
elsewhere$	2509 2620 2800 2805 2813 2815 2989 3049 3058 3059 3076 2149
email	1235 2443 834 2075 2103 1111
email$	11
emaile	1234 1261 2374 2376 1269 2400 2424 2068 872
emailed$	2345 2372 1262 2106
emails	1290
emails$	11 2401
embed	228 1462 974
embed$	1162
embedd	2400 2068
embedded$	2605 1162
embedding$	1162
embeds$	1162
emerge	1425
emerge$	2513 2536
emergees$	2513
emerges$	2513 2536
emotio	240
emotional$	1474
empath	996 2230
emphas	1163
employ	779
employ$	1209
employe$	1209
employed$	1209
employes$	1209
employing$	1209
employs$	1209
empowe	651
empower$	1150
empowered$	1150
empowering$	1150
empowerment$	1150
empowers$	1150
emptied$	3139
empty$	2127
en$	1989
enabl	651 1163
enable$	261
enables$	261
enabling$	261
encour	1429 2639 651 974 1164
encourage$	1157
encouraged$	2540 1999 1157
encourages$	1157
encouraging$	1157
encryp	910
encrypted$	2144
end	321 329 348 389 390 585 592 1852 2978 792
end$	357 2732 1711 2825 1792 2904 2929 1826 600 2962 2963 2967 2980 3030 3035 752 3123 3126 964 1193
ende$	752
endeav	992
ended	1370 1389 2733 1987
ended$	2481 2500 2665 2679 2732 2929 3098 1193
endes$	752
ending	329 585 592
ending$	1826 752 964 1193
ends	329 348 585 1856
ends$	1770 1792 2904 2929 2967 2980 3030 3035 752 3126 964 1193
enforc	695 696 1054
engage	1234 1277 1319 849 2202 973 2208 2258 1164
engage$	2430 2207
engaged$	2345 2381 2425 2207
engagement$	2388 2562 2083 2102 2189 2207 2263
engages$	2430 2207
engagi	973
engaging$	2381 2207
engend	1163
enhanc	974 1160
enhanc$	949
enhance$	949
enhanced$	2605 288
enhances$	949
enhancing$	949
enhancs$	949
enjoy	750
enough$	306
enquir	2443 834 2075 2103 1111
enrich	1163
enrol	730 731 733
enrol$	488 681
enroled$	488
enroling$	488
enroll	1267
enrolled$	2378 2084
enrolred$	488
enrols$	488
ensure	974
ensure$	2619 375 968
ensured$	2605 375 968
ensures$	375 968
ensuring$	968
enter	428 698 730 731 734 1976 766 1056
enter$	2785 790
entere$	790
entered$	73 553 790
enteres$	790
entering$	790
enters	1056
enters$	790
enterting$	790
entic	670
entran	1918 3031
entrance$	2433
entrances$	2433 1761 2896
entry	1810
entry$	417 1660 2324
entrytime$	2921
entrytimes$	2921
environment$	2600 2642 2983 2201
environments$	2600 2642
episod	1119
equally$	2243
equip$	983
equipm	26
equipped$	983
equipping$	983
equips$	983
erode	612
escala	935
escalate$	2260
escalated$	2179
escalates$	2260
escort	429
escort$	422
escorted$	522
escorting$	422
escorts$	422
establ	2400 1429 2068 974
established$	1403 2540
estate	2677 2817 2825
estate$	2803 1733 2881 3035 3123
estates$	3035
esteem	2230
ethos	1164
evalua	2400 2068
evaluate$	931
evaluates$	931
evaluating$	931
evenin	2443 1381 463 1752 2863 2875 2893 1783 2894 580 581 1915 1918 3031 3032 725 834 2075 2103 1111
evening$	2377 2382 116 2790 2808 534 2901 1798 2912 2915 2916 2918 1809 2923 1814 2926 1818 2930 3052 3058 3079 1983 753 2022 883
evenings$	2377 2382 116 2808 2882 1798 2913 2917 2918 1809 2924 1814 2926 2928 1818 2930 2932 1840 3052 1983 2022 883 2121
event	2443 834 2075 2103 1111
event$	2444 3166 1113
events$	2444 2535
ever$	2004
every	165 2768 686 687 764 2050 3165 2284
every$	2346 2373 2395 2405 1335 2478 1482 1520 1523 2878 539 554 767 3119 3156 3157 814 3161 827 850 1038 2332
everyb	54 165 225 265 1499 291
everybody$	1288 1459 1525 1549 954
everyo	54 165 1446 225 265 1499 291
everyone$	1288 2557 218 1459 1525 1549 954
everything$	2581 2155 2212
evict	427
eviden	910
evidence$	43 66 2144 2187
evidenced$	71
evident$	2091
evolve$	2513
evolvees$	2513
evolves$	2513
except	2844
exchange$	219
exclud	1347 2488 2724 417 426 453 1689 464 578 702 1948 716 1950 1058
exclud$	456 724 1060
exclude$	456 458 3041 724 1060
excluded$	2458 356 2723 1660 2800 2802 458 2832 3059 724
excludes$	456 458 3041 724 1060
excluding$	456 458 724 1060
excludned$	724
excludning$	456 724
excludred$	724
excludring$	456 724
excluds$	456 724 1060
exclus	1929 697 762 1119
exclusion$	136 332 333 1930 1996
exclusions$	136 1930 1996
exerci	2443 834 2075 2103 1111
exhibi	91 1325
exhibition$	87
existing$	1403 2552 1038
exit	390 614
exit$	601 1848
exiting$	601
exits$	2896 601
expect	996 2230
expectations$	2200
expected$	361
expel	453 464 1058
expel$	456 1060
expele$	456 1060
expeles$	456 1060
expeling$	456 1060
expell	1689 464
expelled$	2800
expelning$	456
expelring$	456
expels$	456 1060
expenditure$	24
experience$	2635
experiences$	857
explai	1261 1344 1385 2496
explain$	2455
explained$	2372
exploi	2641 2141 1125
exploit$	2490
exploitation$	2198 1126
exploitative$	1126
exploited$	1126
exploiter$	1126
exploiters$	1126
exploiting$	1126
exploits$	1126
explor	1394 162 2534 1429
exploration$	2562
explore$	1153
explored$	2505 2540 2586 1153
explores$	1153
exploring$	1153
exposed$	1634
exposu	996 2230
express$	2629
extend	695 696
extend$	1191
extending$	1191
extends$	1191
extent$	7
extra$	314 855
extrac	638 670
extract$	591
extric	670
extricate$	591
eye$	2539 1030
eyes$	1030
facili	2400 2068 974 1160
fade	1856
fade$	2962 2967
faded	2978
fades	2978
fades$	2967
fair	91 1325
fair$	2449 2482 2046 3166 2271
fairly$	2525 2243
fairs	1325
faith$	2249
fall	1389 680 1117
fall$	94 2500 279 654 1951
fallin	1117
falling$	279 654
fallping$	279
falls	1389 1117
falls$	2500 279 1625 1856 654
famili	29 30 31 54 55 2429 151 2215
familiar$	937
families$	0 1 2352 14 18 20 1264 1265 2380 1288 61 1304 85 86 1330 2528 1495 274 1519 1571 392 2816 2830 1720 741 765 3168 2206 2217 1138
family	55 2429 2669 1564 1571 1591 374 1628 401 2768 457 470 1706 2817 2825 2837 497 2857 1747 1748 2860 1759 2964 1890 1899 1900 3012 3040 1932 699 1945 1957 1992 2284 2285 1062 2297 1069
family$	0 1 2352 14 18 20 2380 86 1330 146 1396 2816 1720 741
far	483 632
far$	170 483 1717 1724 1730 558 1793 1869 1919 1965
fare	2037
fare$	63 662 3148
fares$	63 662 3148
farm	3033 3034
fashion$	2537
faster$	2266
father	1701 2817 2837 497
father$	1137
fathers$	274
fear	1385 2496
fear$	2115
fears	1385 2496
feasibility$	2222 990
feasible$	2153
februa	1381
february$	2474
fed$	2559
fee	2037
fee$	3148
feed$	211
feedback$	67 836
feeding$	211
feeds$	211
feel	2453 1385 2496 1497
feel$	2608 1500 1546 879 896 2201 1114
feelin	996 2230
feeling$	1114
feelings$	857
feels	1385 2496
feels$	1500 879 896 1114
fees$	3148
fell	1389 1117
fell$	2500
felled$	2092
felt	2453 1385 2496
felt$	879 896 1114
fenc	408
fence	26 3141
fence$	57 92 1175
fenced$	2775 432 1175
fences$	92 1175
fencing$	57 92 1175
festiv	91 1325
festival$	3154
fetch$	681
fetche	664
fetched$	3049
fetches$	681
few$	2480 1415
fewer	99 913
fewer$	1333 107 749 2147 1115
fi	1642
fight	1119
fight$	2464 136
fights$	2464 136
figure$	2419 1327
figures$	2419 1327 2074
file	2400 1300 1305 1399 2068
file$	2411 2416 2418 2507 2508 2510 2511 852 2167
filed	2400 2068
filed$	73
files	1290
files$	2401 2411 2416 2418 2510 852
fill$	2062 963 1079
filled	1267 2400 2068
filled$	2378 1079
filling$	963 1079
fills$	963 1079
film	2443 2489 2062 834 2075 2103 1111
film$	25 87 3144 3145 3154 2046 3163 3169 3173
filming$	1110
films$	3154 3169 1110
final$	2413
find	1344 1605 640 731
find$	1338 2455 1385 233 644 833 894 2129 1011
finde$	644
findes$	644
findin	1393
finding$	2502 2504 233 644 833 1011
finds$	1338 233 644 833 894 2129 1011
fine	2037
fine$	3148
fined	2724
fined$	2723
fines$	136 3148
finish	1236 2400 1315 552 1810 664 1933 2068 835
finish$	2962
finished$	2347 1253 2413 2426 2432 3049 2069
finishingtime$	2921
finishingtimes$	2921
finishtime$	2921
finishtimes$	2921
firm	55
firm$	1031 1034
firmer$	1031 1034
firmly$	2525
first	1381
first$	147 1416 2122
fish$	1099
fishes$	1099
fishs$	1099
fit$	2515 1177
fits$	1177
fitted	1267 1291 1324 2029 843 2077
fitted$	2378 2402 2435 3140 845 1177
fitting$	1177
five	29 31 46 108 1360 139 151 2669 1564 1571 1591 374 1628 401 2768 2769 1661 1690 2801 457 507 2857 1747 1748 2860 1759 537 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2053 2059 2111 2284 2285 1062 2297 1069
five$	1265 1280 81 85 91 103 1342 1373 2499 2669 1564 1571 1591 374 1628 401 2768 2772 2793 457 2857 1747 1748 2860 1759 579 2957 2964 2982 1890 1899 1900 3012 1925 3040 1932 699 3045 1945 1957 1992 2033 2051 3164 2284 2285 1062 2297 1069 2311 2326 2338
fix	440
fix$	1071
fixed	843 2077
fixed$	1071
fixes$	1071
fixing$	1071
flag	215
flagged$	2559
flat	490 1783 2894 732
flat$	2684 494 1767 2899 753 3127 3177 3178
flats	2894
flats$	2684 1767 2899 3178
flexib	1506
flexible$	2617
flies$	493
floor	2817 1783 2894 1918
floor$	2980 3030 3126
floors	2894
floors$	2980 3030 3126
flourish$	2629
flowing$	2571
flush	427
fly$	493
flyer	2443 834 2075 2103 1111
flyers$	2315
fobs$	90
focus	3102 974
focus$	1411 2170 1162
focuse	957
focused$	2191 2214 2254 1162
focuses$	1162
focusing$	1162
focussed$	2214 1162
focussing$	1162
follow	1275 1347 2488 150 2964
follow$	196 1463 1464
followed$	2458 2471 1429
followers$	2386
following$	196 2116
follows$	196
food$	3169 2316
footag	910
footage$	2144
footba	2051
football$	3162 838 2326
footfa	15 74 1308
footfall$	2419 2102
for	2809 479 528 2077
for$	2371 1286 2422 2427 2469 2505 2545 2551 2589 1486 2604 2615 1558 2678 1657 2909 1966 3149 3161 2122 2173 2177 2178 2185 2191 2203 2224 2321 2328 2337 2342 1142
forbid	329 331 347 348 350 396 755 782
forbid$	330 1626 594 3041
forbidden$	2665 370 2732
forbidding$	594
forbided$	594
forbiding$	594
forbids$	594 3041
force$	1128
forefront$	1470
forfeit$	720
forfeiting$	720
forfeits$	720
forge$	1013
forgeing$	1013
forges$	1013
forgiving$	2190
form	2712 461 1715 1752 2863 2875 1775 1781 2892 2893 1783 2894 1789 1918 3031 3082
form$	25 1381 2711 1695 2821 2826 2827 2833 2886 2888 2900 2019 3152 1013
forming$	2730 3055 1013
forms	2443 2863 1753 1766 2892 2894 3082 834 2075 2103 1111
forms$	25 2833 2864 2877 2882 2886 2900 1013
fortnightly$	2346 3161
forum	21 40 2443 834 2075 2103 1111
forum$	1274 2547 2548
forwar	1429 1463 1464 917
forward$	2519 2540 2574 2575 2084 2151 2156 2269
forwards$	2151 2269
foster	974 1163
foster$	490 732 1061
fostering$	1061
found	1292
found$	2403 2485 1611 378 379 2749 1926 894
four	108 147 2492 148 151 2669 1564 1571 1591 374 1628 401 2759 2768 2769 1661 1690 2801 457 487 2857 1747 1748 2860 1759 537 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2059 2111 2284 2285 2294 1062 2297 1069
four$	1342 147 1382 2499 2669 1564 1571 1591 374 1628 401 404 2768 2772 457 1698 1706 2854 2857 1747 1748 2860 1759 579 2964 2982 1890 1899 1900 3012 1925 3040 1932 699 3045 1945 1957 1992 2036 2043 2044 2284 2285 2294 1062 2297 1069
fourso	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
foursome$	1623 2762 2764 1681 2798 3120
fragme	629 1063
fragment$	615
fragmente$	615
fragmented$	615
fragmentes$	615
fragmenting$	615
framew	2443 834 2075 2103 1111
fraternise$	2281
free	632
free$	1765 624 653 1914 1090
freedom$	284
frequency$	8
frequent$	193
fresh$	1696 468
fri	1381
friday	1381 463 580 581
friday$	2377 463 2808 580 1814 581 2926 3150 2048 3160
fridays$	2377 2808 1814 2926 3150 2048 3160
friend	29 30 31 46 80 108 1348 122 1360 139 140 147 1384 151 1387 265 1499 2669 1563 1564 2681 1571 1591 2717 374 2720 2727 2728 2738 1628 2742 2745 401 1640 2768 2769 1661 2782 1687 1690 2801 457 470 1706 2828 487 507 2857 1747 1748 2860 2868 1759 537 1777 545 1824 2936 2940 2942 2956 1846 2964 2977 1867 1873 1880 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3088 745 3095 3096 3101 1992 3113 3114 2009 2012 2053 2059 2111 2283 2284 2285 1062 2297 1069
friend$	2459 2461 1377 1725 2888 641 1878 2990 2008
friendlier$	2113
friendly$	2482 2602 937 2271
friends$	1264 1265 1280 1314 81 85 103 2448 104 1342 2456 2459 2461 1356 1373 1374 2495 2498 2499 1544 2667 1568 2694 2696 2698 2699 355 2703 2705 2716 2721 2725 1623 2743 2744 1646 2762 2764 2772 1681 2793 2798 2810 466 2835 2841 2862 524 2888 2919 579 2937 2938 2941 2948 2950 2952 2954 2957 2959 1850 2966 2968 2969 2970 2972 628 2976 2979 2982 2984 641 2986 2987 2988 1878 2990 2991 2992 1882 2994 3016 1909 3021 3022 738 1973 1979 3120 3164 2206 2301
friendship$	323 2674 2689 355 466 520 524 1789 2935 2937 2938 2939 2945 2946 2948 2952 2956 2957 2960 617 622 2969 1863 2979 1872 1873 2984 641 1880 2991 2992 1884 3013 1917 1942 3091 747 3106 3132 2301
friendships$	323 2674 2689 355 466 520 524 2935 2937 2938 2939 2945 2946 2948 2952 2957 617 622 2969 2979 2984 641 2991 2992 3013 747 3106 3132 2301
from	2738 2809 1825 1857 1904 2040
from$	2379 1301 117 1354 1381 1388 1409 1509 1581 1588 1590 1596 2714 1604 2729 1692 2815 2839 1735 1751 551 1826 1827 1847 1848 1858 1861 3023 3069 1988 2003 2011 3149 3151 3159 3161 3172 878 2123 2126 2173 2289 2317 2341
full$	249 1542 868
fuller$	249
fully$	1321
fun$	83
functi	1296
functional$	2407
fund$	42 1196
funded$	1196
fundin	2443 2597 834 2075 2103 1111
funding$	42 1401 205 2176 1196
funds$	42 1196
furniture$	3169
furthe	217 240 3077
further$	1415 1451 1474 1579 1724 928
future	217 1988
future$	2517 1451 1579 3099 2168
gain$	958 1016
gaining$	958 1016
gains$	958 1016
game	91 1325
game$	3169
gamers	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
gamers$	1623 2762 2764 1681 2798 3120
games	1325 2051
games$	2348 3162 3169
gang$	333 3045 1944 1044
gap$	2624 619 626 2197
gaps$	2624 2197 2210
garden$	87 3144 3177 1099
gardenes$	1099
gardens$	1099
gate	26 1918 3031 794
gate$	2395 57 2433 92 2028
gates$	2395 57 2433 92 2896 2028
gather	1562 1563 2675 2677 2680 2681 1576 1582 1583 1595 1599 2712 2715 1619 2753 1661 1739 3097
gather$	134 2673 2687 2688 2695 2706 2710 2719 2749 2774 1664 2776 2777 2785 1738 2850 1774 3026 3068 3085 953
gathered$	2661 1611 2749 2070 2091
gathering$	2674 2693 2697 2730 2757 2758 2766 2945 3055 953
gatherings$	2693 2694 2697 2758 2772
gathers$	134 3026 953
gave$	2358 2441 462
genera	240
general$	1474
get	2453 1344 1885 670
get$	2455 184 2531 300 1641 433 1757 1774 591 608 655 3018 3056 750 3102 795 879 941 953 1039
gete$	941
getes$	941
geting$	433 941 953
gets$	184 2531 300 433 591 608 655 2026 795 879 941 953 1039
getting$	184 300 1619 591 608 655 941 1039
gift$	1357
gifts$	1357
gig	91 1325
gig$	3154
gigs	1325
girl	1348 2669 1564 1571 1591 374 1628 1630 401 2768 457 470 1706 487 2857 1747 1748 2860 1759 2964 1890 1899 1900 3012 3040 1932 699 1945 1957 1992 2284 2285 1062 2297 1069
girl$	2459 2461 1377 2816 1725 3110 2008
girlfriend$	1138
girls	29 30 31 46 80 122 1360 139 140 147 151 265 1499 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1661 1687 1690 2801 457 1697 507 2857 1747 1748 2860 1759 537 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2012 2053 2059 2111 2284 2285 1062 2297 1069
girls$	1264 1265 1280 1314 81 85 103 104 2456 2459 2461 2463 1356 1373 1374 2499 1544 1623 2762 2764 2772 1681 2793 2798 2816 2854 2862 579 2957 738 1973 3110 3120 3164 2293
giv	1081
giv$	259
give	240
give$	1474 246 250 259 282 462 592 1893 660 671 681 729 777 781 965 1012 1082 1187
giveing$	1012
given	3 2359 1267 2398 2400 1324 100 1394 240 294 528 3006 2068
given$	1237 2378 1272 2400 2404 2435 1334 115 1355 2505 1474 2586 246 250 1528 660 3018 1926 3083 1987 2068 851
gives$	250 259 282 462 681 781 965 1012 1082 1187
giving$	246 250 259 462 592 1893 660 781 965 1082 1187
givs$	259 781
go	2354 2453 1344 202 428 449 552 672 688 1933 733 2005
go$	1245 1259 1326 2440 2448 2455 134 1394 2531 2577 1595 1683 467 480 1723 493 500 1737 1738 522 1757 562 602 1837 655 689 1994 2027 885 1117
goal	794
goal$	2028 2252
goalpo	26
goalpost$	57
goalposts$	57
goals$	2028 2252
goe$	2664 1737 1769
goes	2389 2394 202 428 552 672 688 2005
goes$	1245 1259 1326 2440 2448 2531 2664 1625 467 480 1723 493 500 1737 522 1769 602 655 689 2027 823 885 1117
going	1255 217 428 672 3097
going$	2366 1451 2571 1535 2692 2715 1616 2741 602 655 3122 2116 2180 2203
gone	2389 1346
gone$	1259 1261 2400 2436 1326 2440 2457 2467 3049 2068 835 885
good	1981
good$	2482 2608 1524 2838 1758 1876 1911 3092 868 938 1019
gos$	134 1737
got$	34 608 3121 879
govern	55
government$	2177
governor$	2414
governors$	2414 848
gp	916
gp$	2150 1139
gps	55
gran	2817 2837 497
gran$	1138
grand	1630 2837
grandad$	1138
grandbrother$	1137
grandcarer$	1137
grandcarers$	1137
granddad$	1137 1138
granddaughter$	1137
grandfather$	1137
grandm	1701
grandma$	1138
grandmother$	1137
grandmum$	1137
grandp	1701
grandparent$	1137
grandparents$	1137
grandsister$	1137
grandson$	1137
granma$	1138
granny$	1138
granpa$	1138
grant	2443 834 2075 2103 1111
grant$	42 808
grante	2400 2068
grante$	808
granted$	808
grantes$	808
granting$	808
grants$	808
grass$	858
gravit	2005
great$	2023
greate	98 971
greater$	1332 249 288 1542 314 937 1019
green$	2450 2451 2098 2119
greet	1345 1174
greet$	2456
greete	125
greeted$	1359
greets$	2456
grew	2438 2440 1117
grip$	2811 1866 633 1868
groom	2141 1125
groom$	2490
groomed$	1126
groomer$	1126
groomers$	1126
grooming$	1126
grooms$	1126
ground$	2264 1050
grounding$	1050
grounds$	1050
group	29 30 46 80 2443 108 1360 139 140 1384 151 1386 1387 265 1499 2669 1564 1571 1591 374 2728 1628 2742 2745 401 1640 2768 2769 2771 1661 1690 2801 457 2817 2828 507 2857 1747 1748 2860 1752 2863 1759 537 2892 2894 1821 2936 2940 2942 2944 2956 1846 2958 2964 2977 1867 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 1989 3101 1992 3113 3114 2012 3133 2053 3165 2059 834 2075 2103 2111 2208 2283 2284 2285 1062 2297 1069 1111
group$	1264 1274 1280 2416 2417 1314 81 85 103 104 1342 2456 2461 1373 1374 1381 2495 2497 2498 2499 2637 1544 1568 2689 2694 2698 2699 355 2705 2713 2721 2725 2731 1622 1623 2735 2744 1646 2758 1648 1650 1651 418 1654 2772 2774 2793 2803 1695 466 2814 2821 2826 2835 2841 2862 2864 520 524 1768 2888 2899 2900 2902 2919 579 1817 584 1819 2933 2937 2938 2941 2946 2948 2949 2950 2951 2952 2953 2957 2959 2960 1850 618 2966 622 2968 2969 2970 2972 628 2974 1864 2979 2982 1872 2984 2986 1877 2991 2995 3013 3028 3045 1941 1944 3079 738 1973 3091 747 3100 3117 3164 2301
groupactivities$	2932
groupevenings$	2932
groupi	2715
groups	1661 2863 2892 2893 2894 725
groups$	2416 2417 2669 1564 1571 1591 374 1628 401 1636 403 2758 1648 1650 1651 418 1654 2768 2772 457 2857 1747 1748 2860 2864 1759 2877 2899 2900 2902 2964 2974 2984 1877 2991 2995 1890 1899 1900 3012 3040 1932 699 3053 1945 1957 3100 1992 2284 2285 1062 2297 1069
groupsession$	2932
groupsessions$	2932
groupwork$	2932
grow	2438 2440 680 1117
grow$	2629 1844 879
growing$	3055
grown$	3121
grows	1117
grows$	879
growth$	98
guard	27 28 1283 55 1348
guard$	48 50 111 2459
guardian$	1138
guardianship$	2183
guards$	48 50 86 111 2459
guid	651 670
guidan	2443 834 2075 2103 1111 1164
guidance$	205 2585 2176
guide	1160
guide$	591
guided	1160
guidel	88
guideline$	89
guidelines$	89
guides	1160
guidin	1160
guild	3033 3034
gulf$	619 626
gurdwara$	3166
gym	32 59 3033 3034 2075
gym$	838
habit$	1986
had	3 141
had$	1237 2365 34 79 2475 2628 746 839 869 2105
haircuts$	2316
half	54 147 2492 148 487 2863
half$	1288 83 99 135 147 1382 1706 1710 545 1783 3035 722 1958 1964 1970 2006 2103
halfs$	3035
hall	32 37 59
hall$	2760 2803 2814 2902 566 3166
halls$	2902
halt	761
halt$	600
halv	1117
halved	1370 1389
halved$	2481 2500
halves	1752 2863 2893 1783 2894
halves$	2669 1564 1571 1591 374 1628 401 2768 457 2857 1747 1748 2860 1759 1792 2904 2964 1890 1899 1900 3012 3030 3040 1932 699 1945 1957 1992 2284 2285 1062 2297 1069
hand	1081
hand$	2609 2255 1188
handbook$	2390
handed	2359 2400 1324 100
handed$	2358 1267 2400 2435 1334 2068 843 851
handing$	1188
handle$	2965
handou	2443 834 2075 2103 1111
handov	1522
handover$	2633
handovers$	2633
hands$	1188
hang	2753
hang$	1562 2712 2777 3085
hangin	1619 1962 3097
hanging$	2675 2715 1606 2730 2741 2766 3073 3122
happen	1255 2400 2436 2068
happening$	2366
happie	750
happier$	1896 663 2113
happy	750
happy$	1731
hard	3056
hard$	365 2220 1034
harder$	365 1034
harm	150 2141 912
harm$	2490 2146 2198
harmed$	2146
harmfu	1981
harmful$	1758 3092 2146
harming$	2146
harms$	2146
harnes	1163
has	562 936
has$	34 35 1289 1299 75 79 82 84 1321 121 237 2636 303 1931 746 871 2109 1027
hatch	794
hatch$	2028
have	2453 562 657 936
have$	35 1289 1299 75 79 82 84 1321 121 237 243 269 280 2636 303 325 1632 1659 3018 1931 746 781 871 2109 1027
haven$	2600 2642
haves$	781
having	657
having$	243 303 1607 781 2115 1027 1105
havs$	781
he	151 487 489 1958 1964 1970 2006
he$	2454 1519 2643 1543
head	27 28 1283 2005 3165
head$	2392
headco	15 74 1308
headcount$	2419
heads	2005
heal$	961
heale$	961
heales$	961
healing$	961
heals$	961
health	2641 1557 639 646 1981
health$	916
healthier$	2668
healthy$	3092
hear$	2082
heard	2471 1385 2496 2657 2202
heard$	2611 2661 1121
hearing$	3166
hears$	2082
heart$	1470
heater	26
hedge$	57 858
hedges$	858
held	3 1267 2394 2398 2400 2436 97 162 163 164 2068 933
held$	1237 2378 2428 1331 1397 1398 2628 3042 1982
hello	1345
hello$	2456
helmet	26
help	2639 651 974 995 1161
help$	152 2585 263 285 608 828 2211 2229 2263
helped	538
helped$	152
helpfu	2534 1981
helpful$	2482 152 3092 2153
helpin	974
helping$	263 828
helpline$	25
helplines$	25
helps$	263 608 828
her	1371 2669 1564 1571 1591 374 1628 401 2768 457 1706 2842 2857 1747 1748 2860 2869 1759 530 2944 2958 2964 1890 1899 1900 3012 1910 3040 1932 699 1945 1952 1957 1958 1964 1970 1992 2006 2128 2284 2285 2294 1062 2297 1069
her$	2373 166 1533 459 1705 1828 1835 1954 1995 2007 1022 2310 2312
here	1394
here$	2447 2505 2506 3054 3078 3099
herself$	3081
hierar	1131
high$	868 1008
higher	98 1117
higher$	1332 868 1008
highli	1163
hike$	3155
hikes$	3155
him	1371 2669 1564 1571 1591 374 1628 401 2768 457 1706 2842 2857 1747 1748 2860 2869 1759 530 2958 2964 1890 1899 1900 3012 3040 1932 699 1945 1952 1957 1958 1964 1970 1992 2006 2128 2284 2285 2294 1062 2297 1069
himself$	3081
hir$	1209
hire	779
hire$	1209
hired	843 2077
hired$	1209
hires$	1209
hiring$	1209
hirs$	1209
his	2944 1910
his$	2373 166 1533 459 1705 1828 1835 1954 1995 2007 1022 2310 2312
hit$	842
hits	1275
hits$	2386
hockey	2051
hockey$	3162
hold	1846 670 736 933 936
hold$	1282 181 231 1605 444 2811 514 2957 1866 633 1868 656 690 1977 744 756 3118 3134 927 1015 1027 1065 1085 1201
holde$	690
holded$	444 690
holdes$	690
holding$	231 444 690 927 1015 1027 1085
holds	2394 1290
holds$	1282 2401 181 231 307 444 690 927 1015 1027 1085 1201
holiday$	496
holidays$	496 2907
holidayss$	496
holist	240 975
holistic$	1474
home	409 2817 490 2875 1781 2892 2893 1783 2894 1810 1918 1947 732 763 3170
home$	2356 2380 2482 2684 377 2739 2740 1643 2756 1656 2800 2805 2833 494 1732 2871 661 673 3035 3049 3058 3059 3123 3143 890 2341
homes	1761 1766 2892 2894
homes$	2380 2684 2756 1656 2833 2872 2877 2882 3035 3168
hometime$	2921
hometimes$	2921
honest$	2482 2190 2271
hope	1385 2496 2639 992
hope$	1485 270 2249
hopes	1385 2496 992
hoping	992
horizo	996 2230
host$	2484 1209
hoste$	1209
hosted	2400 2436 2068
hosted$	1209
hostel	1766 1783 2894 3031 732
hostels$	2877
hostes$	1209
hosting$	1209
hosts$	2484 1209
hotline$	62
hotlines$	62
hotspo	910
hotspot$	2144
hotspots$	2144 2164
hour	1898 1918 2000
hour$	1983 2022
hours	95 2443 834 2075 2103 1111
hours$	2382 47 51 1329 96 2444 1840 1855 1983 2022 844 2317
hous	698 736
house	461 490 1781 2892 1783 2894 732
house$	1381 2684 1695 494 514 3035 3123 3127 3177 3178
housed$	2832 1750
household$	1720
households$	2830
houses	1752 2863 1761 1775 2892 2894
houses$	2684 2872 2886 2906 3035 3178
housin	461
housing$	1695
how	170
how$	53 76 1404 1420 776 2110 2131 2222 2331
hub	32 37 2075
hub$	58 2642
hubs$	58
huddle$	1944 3130
humili	1135
hung	2029
hung$	3140
hurt	1347 2488 150 2141 912
hurt$	2458 2490 2494 2142 2146
husband$	1138
hustl	427
hut$	1381 1972 3084
identi	2400 1292 1344 1429 745 2068
identification$	1859
identified$	2403 1309 2540 2586 863 2099 2101 1132 1162
identifies$	976 1132 1162
identify$	2455 233 976 1132 1162
identifying$	233 976 1132 1162
identifys$	233
identity$	2603 1979
if	1663 1936 1937 704 1997 913
if$	167 191 2541 309 2754 2767 2770 2771 694 2018 2147 919 2168 2169 1026
imam	27 28 1283
impact$	756 2165
implem	6 2400 228 1462 2068
implementation$	1240
impos	696 1054
impossible$	365
improv	2438 98 971 974 1117 1160
improv$	949
improve$	1332 949 967
improved$	1332 2605 288 868 2219
improvement$	87 98 2573 2269
improvements$	87 2573 2269
improves$	949 967
improving$	949 967
improvs$	949
in	1431 1445 1458 1686
in$	1279 2401 2402 1307 2430 1322 2437 1329 1332 101 2452 1363 130 1365 133 1372 1376 2493 171 172 2538 2542 1435 1441 2556 1450 2569 2604 2621 1541 341 2739 2740 2785 1683 1684 2813 478 561 2920 1888 3002 691 3037 3050 3054 1998 2019 2035 3149 2045 3156 3158 2049 3161 3170 3171 3173 2104 2121 2123 2127 2233 2248 1021 2259 1064 2313 2329 2330 2335 2337 2342 1142
incide	1119
incident$	2464 136 945
incidents$	2464 136 945
includ	1394 161 2657 2202
include$	2505 2678
included$	2505 1395 2091
inclus	255 297 975
inclusion$	1168
inclusive$	1489 2602 1531 2190 2271
increa	2438 2440 98 936 974 1117
increas$	949
increase$	98 1332 288 949 2260
increased$	1332 249 2605 288 868 2219
increases$	949 2260
increasing$	1332 288 949
increass$	949
independent$	3090
indivi	1772 588 3071 3072
individual$	586
individually$	2795 2883 3103 2290
indoor	763
indoors$	2739 2740
induct	1320 2443 834 2075 2103 1111
inducted$	2431
influe	2641 2975 2258 1160
influence$	1583 2694 1634 2811 2936 1866 633 1868 1977 744 756 3118 3134
influenced$	1634
influential$	3107 2292
inform	2374 2376 2424 2443 1453 834 2075 2103 2202 1111 1161
information$	2383 1277 1448 2560 2564 285 2187 2208
informed$	2375 2563 2611 2167 2214 2254
injunc	332 1566 333 1567
injunction$	1930 2278
injunctions$	1930 2278
injur	1119
injure	912
injured$	2146
input	2443 1548 834 2075 2103 1111 1164
input$	2659
ins$	1329 2538 2045
insepa	1903
inseparable$	3014
inset	2443 834 2075 2103 1111
inside$	2739 2740 1830 3002 3046 3054
insigh	996 2230
insight$	2187
insist$	375
insistd$	375
insists$	375
inspector$	865
inspectors$	865
inspire$	1151
inspired$	1151
inspires$	1151
instagram$	388
instal	1267 2400 1291 1324 2068 843 2077 1174
installation$	87
installed$	2378 2402 2413 2435 845
instea	3037 1988
instead$	128 1368 574 583 1822 1906 700 708 728 1967 3099 913
instil	1163
instru	350
instruct$	337 407
instructed$	337 361 407
instructing$	337 407
instructs$	337 407
intake	2898
integr	1163
intell	1453
intelligence$	1448 2564 2187
intend	992
intention$	270
inter$	217
interaction$	1617
intercom$	62
intercoms$	62
intere	745
interest$	2613 2653 3062
interests$	641 1979
interpreter$	63 2460 3175 3178
interpreters$	63
interr	761
interrogat$	982
interrogate$	982
interrogates$	982
interrogating$	982
interrogats$	982
interrupt$	752
interrupte$	752
interruptes$	752
interrupting$	752
interrupts$	752
interv	2374 2376 2443 834 2075 2103 995 1111 1163
intervals$	3111
intervention$	2189 2210 2229 2263 1169
interventions$	2210 2263 1169
interview$	1104
interviewed$	2375 1104
interviewing$	1104
interviews$	1104
into	1445 479
into$	2505 2540 1441 2556 1527 476 2858 561 1888 691 1975 2019 2031 2221 2240 1064
introd	6 2400 2068 1054
introduce$	1233
introduced$	1233
introduces$	1233
introducing$	1233
introduction$	1240
invest$	999
investigate$	988
investigates$	988
investigating$	988
investing$	999
invests$	999
invit	657
invita	2443 834 2075 2103 1111
invitation$	11
invitations$	11
invite	1234 1261 2374 2376 2398 2424 1320 1948 779 872
invite$	1632 1217
invited$	2345 2372 2431 3059 2106 1217
invites$	1217
inviting$	2602 1217
invoice$	860
invoices$	860
involv	1548 2202 1160
involvement$	2659
is	1239 162 239
is$	1259 45 1293 82 1321 1326 102 105 138 142 156 188 1439 1500 1504 273 2632 1691 1721 516 662 795 804 815 879 884 896 898
island$	2881
isolat	1063
isolate$	1059
isolates$	1059
isolating$	1059
isolation$	324 2805 2298
issue	1164
issue$	1408 1411 2553 2558 2560 2568 945 2204 2244
issued	1267 2400 1324 100 2068 843 2077
issued$	2359 2378 2435 1334 115 2094
issues	2208 1164
issues$	1408 2553 2558 1448 2560 2568 945
it	1371 2496 2128
it$	1246 1402 1408 2553 2052 2120 896 2244 2305 2310 2311 2323 2332 2336 2344
item$	2096
items$	2096
its$	256 1511 1533 1954 3142 2039 2042 2043 2058 1022 2309 2310 2312 2317 2318 2332 2336 2344
itself$	2232
ivy$	858
januar	1381
january$	2474 3099
job	732
job$	788 3178 852 860
jobs$	788 3178 852 860
jog$	1099
joges$	1099
jogs$	1099
join	1256 2367 2398 1319 1585 1605 733
join$	1522 1017 1232
joined	2398 2400 2410
joined$	192 217 1456 1548 2202 975 1017 1232
joining$	2381 1232
joins$	1232
joint	1277 217
joint$	4 2388 1451 1817 584 1819 2933 1823 938 1018
jointly$	2181
judgem	1164
judgement$	2590 2194
judgemental$	1489 1531
judgme	1164
july	1381
july$	2474 1364 3099
june	1381
june$	2474 1364 3099
junior	1381 1968 3080
keep	2453 1570 357 396 640 670 680 695 696 736 755 779 933 936
keep$	157 177 194 216 220 221 226 2619 330 362 364 376 1626 1627 394 395 1641 412 415 443 444 514 515 559 681 690 3041 715 3064 929 946 958 980 1015 1065 1182
keepe$	690
keeped$	415 443 444 690 715
keepes$	690
keepin	933
keeping$	177 194 216 220 221 226 330 362 364 376 394 395 415 443 444 514 515 559 690 715 929 946 958 1065 1182
keeps	933
keeps$	157 177 194 216 220 221 226 330 362 364 376 394 395 415 443 444 514 515 559 681 690 3041 715 3064 2026 929 946 958 1015 1065 1182
keepting$	443 559
kept	2400 162 163 164 1429 670 2068 933
kept$	2350 1390 157 1397 1398 2540 226 1461 356 394 395 426 514 1750 662 1926 3042 702 1948 715 1982 929 1065
kepted$	715
kepting$	715 929
kepts$	715 929
key$	3175
keys$	90
keyworker$	2420
kick	453
kid	1630
kids	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
kids$	2703 1623 2762 2764 1681 2798 2987 3016 3120
kind$	2449 2482 1879 2271
kinder	646 1881
kinder$	2113
kindly$	2243
kiosk	794
kiosk$	2028
kit	26
kit$	90
kitche	32 3141
kitchen$	87
kits$	90
knew$	2475 876 897
knife$	1129
knit$	3014
knives	112
knives$	1129
knock$	1109
knocke	2400
knocki	1962
knocking$	3073 3122 1109
knocks$	1109
knot$	3130
know	2453 1385 2496 2202
know$	2619 1532 2645 3018 876 897
knowing$	876 897
knowle	996 2230
knowledge$	285 2187
known	125 162 3006
known$	1359 660
knows	1385 2496
knows$	876 897
kpi$	2076
kpis$	2076
label	1135
lad	1630 487
lads	29 46 147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1661 1687 1690 2801 457 2857 1747 1748 2860 1759 537 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
lads$	1280 81 2456 1544 1623 2762 2764 2772 1681 2798 579 738 1973 3120 2139
laid$	1297 2432
lamp	26 794
lamp$	57 92 2028 2089
lamps$	57 92 2028 2089
landin	2817 1783 2894
landlo	27 28 1283 55 3165
landlord$	64 2134 1126
landlords$	1126
lane	3031
lane$	1381
language$	2216 2252
lanyard$	2393
lanyards$	2393 90
lapse$	2962
larger$	1652 2765
last$	2452 1363
lasted	2473 129
late	1328 1381 2035
late$	534 3146
later	1381 1898 1947
later$	1779 3058 2168
laugh$	2448 2114
laughs$	2448
launch	2400 2068 843 2077
laurels$	858
lawyer$	1141
lcs$	2418
lead	27 28 1283 55 1306 2429 670 692
lead$	56 2417 2420 2484 1464 591 3107 810 2097 867 2339
leader	27 28 1283 2669 1564 1571 1591 374 1628 401 2768 2799 455 457 470 1706 489 2843 2857 1747 1748 2860 1759 2964 1890 1899 1900 3012 3040 1932 699 1945 1957 3088 1992 2284 2285 2294 1062 2297 1069 1131
leader$	3107 865 2292 2293
leaders$	3107 865 2292 2293
leadership$	3118
leadin	487 2294
leading$	1958 1964 1970 3107 2006 810
leads	692
leads$	2484 810 2097
leafle	88 2443 834 2075 2103 1111
leaflet$	11 2383 2393 2444 3144 2315 1113
leaflets$	11 2393 2444 2315
league	3033 3034
learn	1933 733 750 3102 974
learn$	275 2856 557 662
learni	2443 1453 834 2075 2103 1111
learning$	2564 275 2175 1165
learns$	275 662
least$	2405
leav	390 1081
leave	2453 1641 409 428 449 552 592 614 664 1933 1947 766
leave$	157 158 1643 1683 1738 1826 1848 616 3058
leaves	428 449 552 766
leaves$	157 158 1683 616
leavin	428 1810 592 664
leaving$	157 158 1826 616 3086
leavingtime$	2921
leavingtimes$	2921
led	692
led$	292 1634 2214 2254
left	162 2733 3102
left$	2488 1390 157 158 2810 3049 1980 957
lend	1176
lenient$	2190
lens	1164
lent	843 2077
lent$	843
less	621
less$	597 598 1833 1854 1886 3001 749 913 1116
lessen	625 630 2978 634 743 1163
lessened$	3089
lesson	59 2443 1736 1752 2863 1765 1781 2892 2934 725 834 2075 2103 1111
lesson$	2444 2446 2483 2790 2888 566 753 788 1113
lessons$	2444 2446 2476 1367 2483 2876 788 2125 2316 2324
let	1345 449 657 706 1948
let$	298 1552 1556 1569 1597 1627 1632 1659 445 446 447 449 1683 450 451 603 1843 664 3059 723 1960 727 3083 766 2017 819
leted$	1552 445 1960 727
leting$	445 723
lets$	298 445 446 447 1683 450 451 603 1960 727 819
letted$	1552 445
letter	2443 834 2075 2103 1111
letter$	11 2383 2460 136 1996 2315
letters$	11 136 1996 2315
lettin	657
letting$	298 445 603 723 2017
level$	1327 868
levels$	1327 868
levera	1163
liais	2166
liaise	1261
liaise$	1147
liaised$	2372 1262 1147
liaises$	1147
liaising$	1147
liaiso	4 1277 1427
liaison$	1238 2388 2538 2562 1147
librar	27 28 32 1283 3033 3034
library$	2760 2803
licenc	2443 834 2075 2103 1111
licence$	2393 332 3153
licences$	2393 3153
license$	3153
licenses$	3153
life	745
life$	637 1979
lift	634 1892
lift$	2890 3003 3127 3175 3177 1075
lifted	2978
lifted$	1075
lifting$	1075
lifts$	2891 3003 3004 3127 3175 3177 1075 2316
light	26 1642
light$	57 92 793 2089 1070
lighter$	2113
lighti	26
lighting$	57 92 2201 1070
lights$	57 92 793 2089 1070
like	1385 2496
like$	1485 2654
liked	125
liked$	2421 1359
likes	1275 1385 2496
likes$	2386
limit	321 329 1570 349 440 621 685 743 761
limit$	319 443 444 445 448 606 759
limited$	2665 443 444 445 3089 1982
limiti	329
limiting$	319 443 444 445 606
limits	329
limits$	319 424 443 444 445 606
limitted$	445
limitting$	319 443 445
line	685 917
line$	25 2503 2148 2151 2268
lines$	25 2503 1454 2148
linger	2715 2753
linger$	2712
link	1563 1846 1134
link$	207 224 2674 334 596 2957 1859 656 822 2253
linked$	207 224 822
linking$	207 224 822
links	4 2208
links$	1238 207 224 2592 323 2674 334 596 2957 1859 656 822 2195 2253
liquidlogic$	2418
list	88 1344 141
list$	5 1257 52 2455 3144 3152 911
listen	2657 2202 1161
listen$	173 2579 2114 1040
listened$	873
listening$	2579 940 2180 1040
listens$	173 1040
lists	141
lists$	1257 52 911
lit	843 2077
lit$	2127
litter$	91
live	2400 2817 672 1933 2068
live$	2370 2522 2834 2836 492 2856 1750 1769 542
lives$	492 1769 542
living$	2856
loaded	1324
loaded$	2435
loaned	843 2077
lobby$	943
lobbying$	943
local$	2552
locality$	2752
lock	26 408 702 1174
lock$	57 92 415 844
locked	432
locked$	2488 415 1666
locker	794
locker$	635 3065 3127 2028
lockers$	635 3127 2028
locking$	415
locks$	57 92 415 844
lodg	698 736
lodge$	492
lodgin	732
log	2443 834 2075 2103 1111
log$	52 2418 119
logged	1267 2400 2068 910
logged$	2378 73 2094 2144
logs	1290 910
logs$	52 2401 2418 119 2144
loiter	2715
long$	2480 1936 1937 704 1997
longer	2453 1601 371 508 563 700 873 913 1117
longer$	1406 318 322 335 351 1608 1742 510 1745 1784 1797 659 679 703 742 770 783 785 2107 2147 1047
look	992
look$	200 223 1464 252 278 311 640 2201 987 1025
looked$	2400 162 1429 987
lookin	992
looking$	200 252 278 311 987
looks	992
looks$	200 252 278 311 987
loop$	2167
loose$	1914
loosen	612 1856 625 2978 634
loosen$	2967
loosened$	3001
loosens$	2967
looser$	3001
lose$	199 1700 592 1844 1951 720
loses$	199 1700 720
losing$	199 1700 720
lost$	1700
lot	2996 2997 2998 2999 3000 1890 1891 1894 3015 3019 3024 3025 3027 1917 3029 1956 3095 3096 3101 3113 3114
lot$	2725 2846 2953 2982 2987 3016 3028 3091
lots$	306
loud	3056
louder$	147 2492
loudest$	1958 1964 1970 3107 2006
lower	1381 1117
lower$	773 1075
lowere$	773
lowered$	1075
loweres$	773
lowering$	773 1075
lowers$	773 1075
loyalties$	596
loyalty$	596 1859 656
lunch	91 1325 1736 1752 2863 1765 1810 3031 3032 2047
lunch$	1753 2876 2046 3158 3177 2316 2324
lunche	1325 2863
lunches$	2876 2324
luncht	463 580 581
lunchtime$	2377 116 2808 2921 1814 2926 883
lunchtimes$	2377 116 2808 2921 1814 2926 883
lur	670
lured$	654
mace$	2547 2548
machin	794
machine$	2028
machines$	2028
made	1251 1267 2394 2398 2400 239 2068 835
made$	2362 2378 2432 115 2626 361 546 2069
magistrate$	1141
mail	2443 834 2075 2103 1111
mailed	1234 2400 2068
mailed$	2345
main	487 2294
mainta	695 696 936 974 1161
maintain$	958
maintained$	2605
maintaining$	958
maintains$	958
mak$	644
make	1994
make$	206 239 242 257 1497 286 304 433 620 644 799 979 1013 1023
makeing$	433 1013
makes	2394 1290
makes$	2401 206 257 304 433 620 644 799 1013 1023
making$	206 242 257 286 304 620 644 1023
maks$	644
male$	2137 1124
males$	2137 1124
mam$	1138
man	2468
man$	2464 3147 1124 1127
manage	27 28 1283 55 1305 1306 223 1497 538 750 1994 3165 974 1160
manage$	1457 2608 2965 662
managed$	2605 1057
management$	938
manager$	56 64 2416 2417
managers$	64 86
manages$	662
managi	974 1160
manner	1424
manner$	2535 2537
many	1674
many$	13 2397 1287 1310 1333 2480
map	88 2443 1340 834 2075 2103 895 1111
map$	25 798 3144 875
mapped	1267 910
mapped$	2378 798 2144
mappin	2443 834 2075 2103 895 910 1111
mapping$	798 2144 2162
maps$	798 875
march	1381 429
march$	2474 1364
mark$	12 2129
marked$	12 896
marks$	12 2129
mash$	2547 2548
masse$	3100
master	2443 834 2075 2103 1111
match	91 1325 2047 2051
match$	3154 2046 3158 3162 3163 3166
matche	1325 2051
matches$	2348 3154 3162
mate	1777
mate$	2888
materi	26
mates	147 2669 1564 1571 1591 374 1628 2742 2745 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2956 2964 1880 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
mates$	2667 2698 2699 2703 1623 2743 2762 2764 1681 2798 2888 2919 2987 2991 3016 1909 3021 3022 3120
matter$	1394 1408 2568
matters$	1408 2568
maximi	1163
maximum$	759
may	1381
may$	1364 2515 189 1551 1851 3099
mayor$	2177
meal	91 1325 2047
meal$	3144 3154 2046 3158 3175 3177 2324
meals	1325
meals$	3154 3175 3177 2315 2324
mean$	2634
meaningful$	1467 955 2267
means$	2514 2634
measur	1476
measured$	71
measurements$	846
measures$	2587 1477
mechanisms$	1477
mediat	2443 834 2075 2103 1111
medic	916
medic$	2150
meet	1235 2354 97 2453 2664 1562 2677 2680 2681 1576 1582 1585 1595 1599 2712 1605 387 2738 2753 1739 3097 2166
meet$	2353 1331 2448 134 2577 2673 2687 2688 2695 2706 2710 1600 2719 1609 2726 2774 1664 2776 2777 2785 1737 1738 2850 644 3026 3068 3085 816 842 2082
meete$	644
meetes$	644
meetin	21 1255 1277 1305 1306 95 2443 1427 1563 2675 1583 2715 1606 2737 2741 1905 1962 748 834 2075 2103 1111
meeting$	2366 2388 2416 2417 1329 2444 2538 2547 2548 2663 2674 2689 2692 1619 2766 1818 2930 1826 2945 644 3073 1983 3122 3166 1113
meetings$	2388 2416 2417 1329 2444 2514 2538 2663 2694 1818 2930 1983 3166
meets	2394 1290
meets$	2353 2401 1331 2448 134 1737 644 3026 816 2082
meetup$	2693
meetups$	2693 1621
member	29 31 46 55 80 2429 108 1348 122 1360 139 140 147 151 1387 265 1499 2669 1564 1571 2686 1591 374 2728 1628 401 1640 2768 2769 1661 2782 1687 1690 2801 457 470 1706 487 507 2857 1747 1748 2860 1759 530 1777 545 2956 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2111 2284 2285 1062 2297 1069
member$	2392 2459 2461 2816 1725 2888 2008 2293
members$	0 1 2352 14 18 20 1265 1280 61 1314 81 85 86 1330 103 104 1342 2459 2461 1356 1373 1374 1384 2498 2499 1568 1623 1646 2762 2764 2772 1681 2793 2798 2816 2854 579 2957 628 3120 2206 2293
membership$	1693 3065
memora	2443 834 2075 2103 1111
men	112 2468 147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
men$	2464 1623 2762 2764 1681 2798 1968 3120 3147 1124 1127
mend	2062 1174
mend$	3173 961
mende$	961
mended	1291 843 2077
mended$	2402 2413 845
mendes$	961
mending$	961
mends$	961
mental	2975
mention$	2503 2148
mentions$	2503 2148
mentor	27 28 1283 55 2429 2443 651 834 2075 2103 1111
mentor$	0 1 2352 1243 14 18 20 56 2420 86 1330 2444 854 2097 867
mentoring$	2396
mentors$	0 1 2352 1243 14 18 20 56 86 1330 2444 2097
menu$	3169
messag	2443 2664 1585 1605 1616 1619 2741 1892 834 2075 2103 910 1111
message$	1357 126 2486 1609 3145 2175 2200 2252
messages$	1357 126 2486 2663 1618 3003 2144 2175 2200
messaging$	2663 2692 2730 2200
messin	1962
messing$	3073 3122
met	2354 1261 2374 2376 1269 2394 2398 2400 1298 1312 97 538 872 2202
met$	2372 1262 2385 2409 2423 1318 1331 1611 842 2088 2106
meters$	2691
metres$	2691
midwif	916
midwife$	2150
might	1539
might$	189 1551 1851
miles	483 2836 3077
miles$	2691 1717 1724 1728
milestone$	78 2076
milestones$	78 2076
mind$	2546 2652 681 2167
mindfu	1429 1506
mindful$	2540 2563 2617
minds$	681
mindse	996 2230
mingle$	2281
minibu	26 2443 2898 725 834 2075 2103 1111
minibus$	2890 3154 3175 3177
minibuses$	2891
minimi	329 349 621 743 974 1163
minimised$	2605 2665
minute	2400 1300 2443 1898 2000 834 2068 2075 2103 1111
minutes$	11 2390 2411 120 1786 846 847 2238
misbeh	3056
miss$	1633
misses$	1633
missin	1347
missing$	2458 1119
mistak	1135
mitiga	974 1163
mitigated$	2605
mix	2664 1562 2677 2680 1595 2712 2738 1739 737
mix$	2673 2695 2706 2726 2850 3068 2281
mixing	1563 2675 2715 2737 2741 1962 3122
mixing$	2674 2689 1606 2766 2945 3073 2282
mob$	3045
mobile$	2361 44
mobili	1163
mobilised$	2100
model$	2191
models$	2191
module	2443 834 2075 2103 1111
module$	25
modules$	25
moment$	2516 2631 1803
momentum$	2192
mon	1381
monday	1381 463 580 581
monday$	2377 463 2808 580 1814 581 2926 3150 2048 3160
mondays$	2377 2808 1814 2926 3150 2048 3160
money	2597
money$	42
monito	1429 910 2166
monitor$	2144 1143
monitored$	71 2540 2144 1143
monitoring$	72 2144 1143
monitors$	2144 1143
month$	2392 496
monthly$	2346 813 840
months$	2517 2838 496
more	98 217 240 2657 2748 971
more$	1332 1335 107 1415 1451 1474 249 1484 254 1491 281 305 306 1542 314 1579 1638 2765 438 1675 1676 2796 646 1881 701 707 855 868 2107 2155 928 2212 2274
mornin	1381 463 1783 2894 580 581 1918 3031
morning$	1317 116 2808 534 2916 1814 2926
mornings$	1317 116 2808 1814 2926
mosaic$	2418
mosque	32 3033 3034
mosque$	3166
most	54 1685
most$	1288 1335 1538 2796 1706 2843
mother	1701 2817 2837 497
mother$	1137
mothers$	274 765
motivate$	1152
motivates$	1152
motivating$	1152
mou	2443 834 2075 2103 1111
mounte	2029
mounted$	3140
mov	429 495 1885 688 721 730 731 734 735
mov$	485 486 491
move	428 472 680 733 2062
move$	2724 406 409 1667 2806 467 473 2819 475 480 485 486 488 1723 491 493 500 514 614 3086 797 3173 1032 2291 1076
moved	2724 1689 472 843 2077
moved$	1346 1347 2488 2723 406 2800 467 1704 473 480 485 486 2832 1723 491 500 1740 1750 553 689 1926 3083 3139
moveed$	488
moveing$	406 488
moveme	910
movements$	2144
movered$	488
moves	472
moves$	406 2806 467 473 2819 480 485 486 488 1723 491 493 500 514 797 1032 2291 1076
moving	472
moving$	2522 1667 485 486 491 3086 1076
movred$	485 486
movring$	485 486
movs$	485 486 491
much$	1287 2480 682 2023
multi$	1277 217 975
mum	1701 2817 2837 497
mum$	1137
mural$	87 3144
murals$	87
museum	32
music	2051
music$	3162 3169 838
must	2632 2636
must$	229 230 260 1508 1721 1851
nailed	2029
nailed$	3140
name	2453 1344
name$	109 2455 1359 1207
named	2467 1358
named$	1309 2469 863 2101 901
names	2368 910
names$	109 2144 1207
naming$	2678
nan	1701 2817 2837 497
nan$	1138
nana$	1138
nanny$	1138
narrat	996 2230
narrow$	963
narrowing$	963
narrows$	963
naturally$	1856
near	1776 1777
near$	1406 1574 2856 2888 3002 2049 2329
nearby$	2329
necess	240
necessary$	1474 2152 2153
need$	2630 2636
needed	2534
needed$	2152 2153
needle	112
needs	2202 2208 1164
needs$	2630 2636 2210
negati	1981
negative$	3092
neighb	122
neighbour$	111
neighbours$	111 1356
neithe	359
neither$	328 340 1593 543 567 1908
nephew	1630
net$	2624
netbal	2051
netball$	3162
networ	21 40 1446
network$	1243 1274 2557 2974 641 2991 2995 2134
networks$	2514 2974 641 2991 2995
never	1601 425 508 563 700 913
never$	318 322 328 335 340 351 366 1608 414 419 1742 521 523 529 1784 1797 2910 571 631 659 1895 679 703 709 742 770 771 784 785 2147 1047
new	639 646 1881
new$	2413 468 1876 643 645 650 683 855
newcom	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
newcomers$	1623 2762 2764 1681 2798 3120
newsle	2443 834 2075 2103 1111
newsletter$	11 2390 1113
newsletters$	11
next	3080
next$	1776 1777 3176 2168
nicer	646 1881
nicer$	1876 645 683
niece	1630
night	1752 2863 2875 2893 1783 2894 1915 1918 3031 3032 725
night$	2377 2382 116 2790 2808 2901 1798 2912 2915 2916 2918 1809 2923 1814 2926 3079 1983 753 2022 883
nights	2863 2894 1119
nights$	2377 2382 116 2808 2882 1798 2913 2917 2918 1809 2924 1814 2926 1983 2022 883 2121
no	114 348 708
no$	123 1375 143 287 1559 327 345 359 372 382 383 416 420 437 441 442 1685 502 511 544 560 569 587 589 604 605 658 693 1985 873 1043
nobody	151 287 544
nobody$	2461 1521 340 543 1778 1908 1118
nod	1345
nod$	2456
nods$	2456
noisy	3056
non	326 1042
non$	255 297
nonassociation$	2276
noncontact$	1560
none	151 359 544
none$	287 340 1587 1593 543 1778 567 1908 1118
nor$	328 1047
normal	1163
normal$	1403 190
norms$	2216
north	1727
not	128 1570 348 1601 425 508 563 1822 1906 700 913
not$	113 114 1362 159 160 318 322 328 335 2682 340 351 363 366 1608 1631 398 400 414 419 504 1742 510 521 523 529 540 1784 1797 2910 567 570 571 582 609 631 659 1895 1907 679 703 3049 708 709 742 760 770 771 783 784 785 2147 1047 1048
note	2443 1393 215 834 2075 2103 1111
note$	52 2502 2503 2504 2188
noted$	73 2091
notes$	52 2411 2416 2503
nothing$	595
notice	88 1385 2496 1566 1567 762 794
notice$	92 2579 2653 402 1930 1996 3136 793 844 2286 2287
noticeboard$	2433 2028
noticeboards$	2433
notices$	92 1930 1996 3136 793 844 2286 2287
notifi	2424
novemb	1381
november$	2474
now$	1321 1339 2452 2838 3099 1038
nowhere$	343
number	15 88 2468 3005
number$	16 22 25 33 36 2383 39 41 70 1327 1674 661 673 3152
numbers$	2397 90 1327 1674 853
nurse	27 28 1283 55 2429 916
nurse$	1243 56 854 2150 1139
nurtur	255 297 974 1160
nurturing$	1489 1531
observ	2443 834 2075 2103 1111
obtain	2400 2068
obtain$	953
obtained$	2070 2091
obtaining$	953
obtains$	953
occasi	1119
occasions$	1840
occupy$	681
occur	1425
occur$	2536
occurs$	2536
octobe	1381
october$	2474 1364
of	1285
of$	2351 1270 1286 1302 2455 1353 2472 1362 2479 1388 2505 2544 213 2584 2594 1492 2649 1558 2709 2747 1637 1644 1657 2782 1688 1716 2831 2903 1830 1848 1883 1887 1993 2003 3151 2108 2110 877 2144 2145 2147 2173 2224 2289
off	1603 2836 1825 1904 1905 3077 763 3170 2077
off$	2347 2357 2423 1592 2714 377 405 1666 2839 1826 1870 3010 3011 1901 1914 3059 3060 3062 2308 2318 2335
offer	2443 240 1522 731 834 2075 2103 2208 1111 1161
offer$	181 233 1474 259 2633 2650 1893 2189 1199
offere	1234 2374 2376 1267 2400 2424 100 2534 240 1487 294 1529 2068
offere$	259 781
offered$	2345 2378 2404 2428 1334 1429 1474 2586 2598 1528 2640 1731 1926 1999 1199
offeres$	259 781
offeri	240
offering$	233 1474 259 1893 781 1199
offers	1290 240
offers$	2401 181 233 1474 259 781 1199
office	27 28 1283 55 2429 1548
officer$	0 1 2352 1243 14 18 20 50 56 60 86 1330 111 854 2089 2097 1128
officers$	0 1 2352 1243 14 18 20 50 56 60 86 1330 111 2659 854 2089 2097 1128
offset	743
often	16
often$	9 1250 1287 2480 2147 2272
older	1697 487 2925 3080 2294
older$	112 2468 147 2492 2669 1564 1571 1591 374 1628 2742 401 2768 457 1743 2857 1747 1748 2860 1759 545 2964 2971 1890 1899 1900 3012 683 3040 1932 699 1945 1957 1958 1964 1970 1971 3088 1978 1992 2006 899 903 904 905 2284 2285 1062 2297 1069
oldest	2669 1564 1571 1591 374 1628 401 2768 2799 457 470 1706 487 489 2843 2857 1747 1748 2860 1759 530 545 2964 1890 1899 1900 3012 3040 1932 699 1945 1957 3088 1978 1992 2284 2285 2294 1062 2297 1069
oldest$	147 2492 2971 1958 1964 1970 2006
on	528 2035 2077
on$	1237 1284 2405 2408 1307 2426 1322 106 2457 2458 1388 179 2541 2575 1481 1498 277 2627 1530 2646 2678 2751 1657 2778 2809 2851 528 568 573 2920 1834 1841 1897 691 3054 1990 3146 3156 3157 814 2049 3161 3171 2146 2157 2160 2241 2270 2308 2317 2318 2329 2330 2337 2343
once	2771 1936 704 1989
once$	2346 2780 2783 2785 2792 3046 3100 3161
one	114 147 2492 2799 487 547 2294
one$	83 1317 2443 2461 147 1422 1521 1587 1593 2710 434 1669 436 1679 2791 2794 452 460 470 1705 1706 1719 489 2842 2843 2850 530 1772 2883 543 1778 586 588 2951 2966 1908 1928 722 1958 1959 3071 3072 1964 1970 3092 3103 2002 2006 774 775 3124 2041 2063 2066 834 2075 2103 901 2290 2294 2311 2318 1111 1118
ones	2996 2997 2998 2999 3000 1890 1891 1894 3015 3019 3024 3025 3027 3029 1956 3095 3096 3101 3113 3114
ones$	1317 1662 2854 2928 1940 2293
ongoin	240
ongoing$	1432 1474 938 1144
online$	2370
only	702
only$	435 439 1680 2883 2931 705 726 1961 768 2013 2302
onside	995
onside$	2229
onto$	1307
open	1267 1328 2035
open$	1266 2378 1271 83 2484 209 2565 2566 2571 2572 1490 1506 3146 2127 2180 2264 2271 2339 1190
opened	1267 2400 2068 843 2077
opened$	1266 2378 2421 2432 115 2628 1190
opening$	209 1083
opens$	1266 2484 209 1190
operat	55 1296 1134
operational$	2370 2407
operator$	64
operators$	64
opinions$	316 857
opport	2597 2639 2202 2208
opportunities$	1493 284 2210 2211 990
opportunity$	2527 2593 284 990
opposing$	2024
opposite$	518 1756 1764 536 558 1793 1869 1919 3043 3044 2015 2024
optici	916
optician$	2150
optimi	974 1163
option	2597 2639 1783 2894 2223
option$	2533 2222 990
options$	2210 2222 990
orange$	2450
orbit$	1866
order	1260 2672 332 1566 1567 350 417 429 685 697 762
order$	2371 2407 2671 337 375 402 407 433 1930 1996 3136 860 2286 2287
orderd$	375
ordere	1260 2400 1316 2068 843 2077
ordered$	2371 2427 337 361 407
ordering$	337 407 433
orders	1566 1567
orders$	2671 337 375 407 433 1930 1996 3136 860 2286 2287
ordina	27 28 1283 192 228 1462 1160
ordinary$	190
ordinated$	1426
organi	2400 2436 2068
organisations$	1444
organise$	2484 809
organised$	809
organises$	2484 809
organising$	809
other	1381 2492 1446 265 1499 2681 2686 2717 2720 2727 2728 2742 2745 1697 1714 2828 2868 2879 2889 1801 2925 1815 2936 2940 2942 2944 2956 2958 2977 639 646 1881 2996 2997 2998 2999 3000 1890 1891 1894 3015 3019 3024 3025 3027 3029 3047 3048 1938 713 714 1949 3061 1953 1955 1956 1963 3088 1978 3095 3096 3101 1991 3108 3113 3114 2012 3129 3133 1046 2283
other$	2492 2518 1438 2552 2557 1467 1568 338 339 2685 2689 1579 2693 2696 2698 2699 2701 2704 2707 2708 2716 2721 2725 1621 2743 2744 2794 1697 1699 466 477 1712 1722 2835 1729 2841 2844 1734 2847 1743 2862 518 2879 536 1773 1779 549 1787 2919 2925 2937 2938 2948 2950 2951 2952 1850 2966 2969 2970 2972 2977 2979 1869 1874 1875 1876 643 2989 684 1919 1922 1923 3039 3047 3048 1938 713 714 1949 3061 1953 1955 1963 3075 1971 3090 3101 1991 3108 3125 3129 3133 2280
others	1446 1602 2942 2956
others$	2557 2620 1568 2685 2694 2696 2698 2699 2701 2704 2705 2713 2716 2721 2725 2743 2744 2784 1699 466 2835 2841 2862 2919 2938 2948 2950 2951 1850 2966 2969 2970 2972 2979 2982 3039 717 3063
ought	2632
ought$	2636
our	1394 225
our$	2505 1459 256 1511 1533 3078 2039 1022
out	1462 632 638 763 3170 2077 2223
out$	1240 2356 2378 1294 2434 1334 1361 2501 1391 1392 159 2505 1395 1397 1434 2598 2612 2640 2673 2706 380 2738 1649 1660 1666 1683 2797 2815 2817 1707 474 1714 1738 1782 1825 1842 1845 2967 1857 3010 1901 1904 1914 3026 3049 3054 3058 3059 3060 3073 3077 2020 2040 3173 2069 2085 890 2182 2245 2307
outcom	2443 834 2075 2103 2208 1111 1164
outcome$	2635
outcomes$	2573 2165
outing	91 1325 2934
outing$	2348 3052 3154
outings$	2348 2930 3052 3154
outlet	2258
outlook$	2613
outrea	2443 1548 834 2075 2103 1111
outreach$	2361 44 2396 2659 2263
outsid	159 1714 1871 1875 3077 3090
outside$	1322 2989 2049 2193 2329
outsta	1328
over	2759 1852 2077
over$	2693 2748 410 1653 2765 1682 2905 2962 2963 3002 3003 691 1968 3131 2021 920 2173 2220
overdu	1328
overla	2712 1739 1927
overlap$	2850 2908 3038 3115
overleaf$	2238
overs$	2693 1621 3003
overse	228 1462 1727 1163
oversi	2202 2208
oversight$	72 2170 2172 939
overview$	2170
own	228 1462 3037 3071 3072
own$	1396 2510 1400 1645 2805 531 2880 575 1836 3008 1921 1924 3081 754 3112 2132 1010 2290
owner	27 28 1283 3165
owner$	64
owners	996 2230
owners$	64
ownership$	2653
owns$	1010
pack	2443 1989 834 2075 2103 1111
pack$	2383 3045 3100 3130
paedia	916
paediatrician$	2150
page	2443 834 2075 2103 1111
page$	25 2523 2524 3152
pages$	25
paid	2400 2068
paid$	1260 1316 806 843 2094
paint	2062 1174
paint$	3169 3173
painte	1291 843 2077
painted$	2402 2432 845
pair	2669 1564 1571 1591 374 1628 401 2768 457 2857 1747 1748 2860 1759 530 2964 1890 1899 1900 3012 3040 1932 699 1945 1957 1992 2284 2285 1062 2297 1069
pair$	3053
paired$	1823
pairs	1662 1939 3071 3072
pairs$	2773 3053 1068
pals	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
pals$	1623 2762 2764 1681 2798 3016 1909 3021 3120
pan$	2531
panel	21 27 28 40 1283 55 1305 1306 2443 1446 834 2075 2103 1111
panel$	1243 1274 2414 2416 2417 2547 2548 2557 848
pans$	2531
parade$	2752
paragraph$	2503 2148
paragraphs$	2503 2148
parame	1393 916
paramedic$	2150
parameters$	2504
parcel	548
parcelled$	1782
parent	29 30 31 54 55 2429 122 151 2050 2215
parent$	0 1 2352 14 18 20 2380 86 1330 1137
parents$	0 1 2352 14 18 20 1264 1265 2380 1288 61 1304 85 86 1330 1356 2528 1495 274 1519 1571 392 393 1720 765 3168 2206 2217 2227 1137
park	32
park$	2752 2760 2783 2803 1078
parked	2389
parked$	1078
parking$	1078
parks	2389
parks$	1078
part	1256 2367 2398 2399 2400 1319 1965 1063
part$	2425 2430 159 1394 2644 2657 1792 2904 3030 3065 3076 3123
partic	1256 2367 1275 1319 849
participants$	2386 2412
participate$	2430
participates$	2430
participation$	2083 2102
partie	91 1325
partin	1063
partne	4 40 1277 55 2429 1446 217 1522 291 2208 975
partner$	2412 1138
partners$	0 1 2349 2352 14 18 20 1274 2412 86 1330 1444 2557 218 1525 954
partnership$	1238 1274 2388 2414 2547 2548 1451 2633 2181
partnerships$	1238
parts$	1792 2904 3030
party	91 1325
party$	3154
pass$	215 660
passage$	2503 2148
passages$	2503 2148
passed	3006
passed$	2559 660 851
passes	26 59
passes$	90 2315 2324
passing$	660
past$	3002
pastor	240
pastoral$	1474
path	3141
path$	87 550
paths$	550
pathwa	2443 1783 2894 834 2075 2103 996 2230 2258 1111
pathways$	2514
patient$	2190 2271
patrol	1235 2354 2394 95 2443 1548 834 2075 2103 1111 1176
patrol$	2353 2396 1329 1128
patrols$	2353 2396 1329 2659 1128
pattern$	1986
patterns$	2164
paused	1987
paused$	3098 2038
pay$	1197
paying$	1197
pays$	1197
pcso	55
peace	1696
peace$	2807 2810 3074
peel	670 680
peel$	591 665 667
peele$	665 667
peeled$	2264
peeles$	665 667
peeling$	665 667
peelning$	665 667
peels$	665 667
peer	2936 1873
peer$	2669 1564 1571 1591 374 1628 401 2768 457 2857 1747 1748 2860 1759 2936 2938 2956 2964 1863 1864 1872 1873 2984 2990 1880 1884 1890 1899 1900 3012 3040 1932 699 1945 1957 1992 2284 2285 1062 2297 1069
peers	2745 2956 2977 1880 2996 2997 2998 2999 3000 1890 1891 1894 3015 3019 3024 3025 3027 3029 1956 3088 3095 3096 3101 3113 3114
peers$	1568 2699 2703 2835 2919 2937 2938 2952 1850 2966 2969 2970 2972 2984 641 2987 2988 2990 2991 2992 2994 3016 1909
pegs$	635
people	54 55 2429 1499 2801
people$	0 1 2352 14 18 20 1264 1265 1280 1288 61 1304 1314 81 85 86 1330 104 1342 111 2459 1356 1373 1374 145 2495 2497 2498 1468 2637 1544 1549 2703 1623 1646 2762 2764 2772 1681 2793 2798 579 2957 2987 2990 3120 3164 2133 2138 906
peoples$	2459
per$	1281 54 3119 2239
percen	54
percent$	1288
percep	996 2230
perceptions$	2216
perfor	91 1325 2436
perform$	1098
performance$	3163
performed$	1098
performing$	1098
performs$	1098
period$	2876
periodic$	193 932
periodically$	932 2168
periods$	2876
permission$	3153
permit$	2512 1552 1556 1597 445 1843 723 3153 2260
permited$	1552 445
permiting$	445 723
permits$	2512 445 3153 2260
permitted$	1552 1569 1673 445
permitting$	445 723
persistent$	2190
person	55 2429 1348 2669 1564 1571 1591 374 1628 401 2768 457 470 1706 2857 1747 1748 2860 1759 2964 1890 1899 1900 3012 3040 1932 699 1945 1957 1992 2284 2285 1062 2297 1069
person$	0 1 2352 14 18 20 86 1330 2459 1377 192 2816 1725 2008 2138 1020
persons$	2459
persua	651
persuaded$	1999
pharma	916
pharmacist$	2150
phas	761
phase$	585
phases$	585
phasing$	585
phone	1235 26 1605 2724
phone$	90 673 1219
phoned	1234 1261 2374 2376 1269 2400 1298 872
phoned$	2345 2372 1262 2409 2106
phones	336
phones$	90 1219
phoning$	1219
photo$	68 846
photograph$	68 846
photographs$	68 846
photos$	68 846
physical$	925
physio	916
physio$	2150
physiotherapist$	2150
pick	1325 187 1976 779
pick$	223 1463 1464 647 666 675 790 794 1100
picke$	647 675 790
picked$	162 163 1429 664 790 1100
pickes$	647 675 790
pickin	187
picking$	647 666 675 790 1100
picks	1325 187
picks$	647 666 675 790 1100
pickting$	790
picky$	676
picnic	91 1325
picnic$	3154 2046 3175
picture$	68 1357 2477 1402 1411 2187
pictures$	68 1357 846
pilot$	2
pitch	3033 3034 732 3141
pitch$	87 1381 3035 3127 829 3175 3178
pitched$	829
pitches$	829
pitching$	829
pitchs$	3035
plac	495 698 721 730 731 734 736 737 1976 1054
plac$	491 831
place	1276 2400 1291 1292 59 2436 2443 472 834 2068 2075 2103 1111
place$	2366 2387 2402 2403 2516 2586 2588 2600 2612 2642 2783 1693 473 475 488 491 1732 514 2866 2874 559 566 574 583 1822 3065 728 1967 831 2101 2203 2319
placed	2400 472 2068
placed$	1694 1704 473 480 484 2832 491 2856 1750 553 1926 2094
placeed$	488
placeing$	488 559
placem	2817 2825 1715 490 1752 2863 1753 1761 2875 1781 2892 1783 2894 732
placement$	473 2819 475 2826 484 2833 494 1732 2899 1061
placements$	473 2819 475 484 2833 494 1732 2864 2872 2882 2899 1061
placered$	488
places	472 2032
places$	2516 2600 2642 473 475 488 491 514 2902 559 635 3143 831 2319
placeting$	559
placin	472
placing$	1607 484 491 831
placs$	491 831
placting$	831
plan	2443 1399 2037 834 2075 2103 992 1111
plan$	2369 2383 78 2484 2507 2510 2511 1402 1411 3148 864 2168 2238 2244 2252 1113
planned$	2364
planni	992
planning$	2562 2581 2189 2218
plans	992
plans$	2484 2510 2581 1477 3148 864 2238
plant	2062 1174
plant$	3173
plante	843 2077
planted$	2432 845
play	91 1325 672 733 735
play$	2361 44 87 134 299 1605 1738 1744 557 3056 712 817 3163 2114
played	3 2436
played$	1237
player	29 147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 1706 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
player$	2461
players$	2461 1623 2762 2764 1681 2798 3120 2133
playgr	1752 2863 2875
playin	1616
playing$	299 817
plays	1325
plays$	134 299 557 712 817
pledge$	89
plenty$	306
plot$	753
plug$	963
pluging$	963
plugs$	963
podcast$	25 3145
point	1344
point$	62 2455 2516 2527 2616 1803 2028
points$	62
police	27 28 1283 55 2429 1548
police$	0 1 2352 14 18 20 56 86 1330 2659 319 1128
policeing$	319
polices$	319
policeting$	319
polici	88 2443 1548 834 2075 2103 1111
policing$	2659 1128
policy	88 2443 2037 834 2075 2103 1111
policy$	25 2390 2761 3148 1113
pond$	87
pool	32 59 3033 3034 2051
pool$	3162
pop$	1025
portal$	25
portals$	25
positi	255 297 1557 639 646 1981
position$	2168
positive$	2552 1467 1489 2602 2608 1524 1531 2668 650 3092 925 1024 2267 2271
possib	2534 2223
possibilities$	990
possibility$	2222 990
possible$	2527 1422 1717 2152 2153 990
post	2443 685 730 731 834 2075 2103 1081 1111
post$	2447 2089 2099 2101
posted	1267 2400 1323 1324 100 2068
posted$	2378 2434 2435 1334 851
poster	88 2443 834 2075 2103 1111
poster$	92 793 3144 2315 1113
posters$	92 793 2315
posts$	2089
potent	996 2230
potential$	990
power$	402 2811 633 1868 1977 3118 2286 2287
powerful$	2965
powers$	402 2286 2287
practi	27 28 1283 55 2429 1453 1522 750 2208
practicable$	2153
practice$	2564 2581 2620 2633 557 2209
practices$	2348 557
practise$	557
practises$	557
practitioner$	0 1 2352 14 18 20 2420 86 1330 2097
practitioners$	0 1 2352 14 18 20 2412 86 1330 218 2097
pray	1933
prayers$	3166
precinct$	2752
prepared$	1731
presen	2368 2400 2443 1425 1522 1548 834 2068 2075 2103 1111
presence$	2633 2659 1575 2159 2170 2171
present$	2536 2874 3078 2190 2271 1102 2339
presented$	1102
presenting$	1102
presents$	2536 1102
pressure$	2975 1977
preven	321 329 331 1570 347 348 357 396 700 755 782 974 1161 1164
prevent$	330 385 1626 1627 412 710 964
prevented$	2665 370
preventing$	330 385 710 964
preventping$	710
prevents$	330 385 710 964
prey	150 2141
prey$	2494
price	2037
price$	3148 3152
priced	1260
priced$	2371
primar	2817
print	1081 1174
printe	1267 2400 1323 2068 843 2077
printed$	2358 2378 2434 845
priori	2202 974 1130 1163 1164
priorities$	2573
prioritise$	997
prioritised$	2605
prioritises$	997
prioritising$	997
priority$	1480 2199
pris	670
prise$	514 591 608
pro	1557 639 646
proact	192 1506 975 995
proactive$	1426 2617 2190 2229
proactively$	2229
problem$	2568 2244
problematis$	982
problematise$	982
problematises$	982
problematising$	982
problematiss$	982
problems$	2568
proced	2443 834 2075 2103 1111
procedures$	2514
proces	2443 834 2075 2103 1111
processes$	2514 1477
procur	1260 1316
procured$	2371 2427 2100
produc	6 2400 1290 2898 2068
produces$	2401
production$	1240
productive$	2267
profes	40 55 2429 1446 291
professional$	0 1 2352 14 18 20 2420 86 1330 1479 867 924
professionals$	0 1 2349 2352 14 18 20 1274 2412 86 1330 1444 2557 218 1468 1525 954
profil	910
profile$	2144 2170 2204
profiled$	2144
profiles$	2144
profiling$	2144
profit	2141
progra	2443 1781 2892 1783 2894 834 2075 2103 1111
programme$	2355 2415 753 838 864
programmes$	864
progre	1312 1429 228 1462 1463 1464 1487 1529 3102 2235
progress$	2513 2574 2575 2592 861 2168 2269 1162
progressed$	2423 2540 2598 2640 1162
progresses$	2513 1162
progressing$	1162
progresss$	2513
prohib	329 331 347
prohibit$	330 594 3041
prohibitding$	594
prohibited$	2665 370 594
prohibiting$	594
prohibits$	594 3041
projec	2893
project$	2 2415 87 2814 2899 753 838 864
projects$	2899 864
prolon	695 696
promise$	361 375
promised$	2364 375
promises$	361 375
promot	734 735 974
promot$	949
promote$	949 1158
promoted$	2605 1158
promotes$	949 1158
promoting$	949 1158
promots$	949
promptly$	2525 2564
proper$	1403 1865 1911
propor	995
proportionate$	955 2229
proportionately$	2229
propos	2037
proposal$	3148
proposals$	3148
prosocial$	2668
prospectus$	2390
protec	974 1161
protected$	2605
protection$	332
protective$	2208
protoc	2443 834 2075 2103 1111
protocol$	1113
provid	1267 2400 1290 1292 1297 1324 100 240 2068 936 1160
provid$	259
provide$	181 238 1474 259 1198
provided$	2378 2403 2404 2408 2435 1334 1474 2586 294 1198
provider$	64 2886 866
providers$	64 2886 866
provides$	2401 181 238 1474 259 1198
providing$	238 1474 259 1198
provids$	259
provis	6 2443 2549 2578 2597 1548 2817 1781 2892 834 2075 2103 2208 1111
provision$	1240 2659 2833 2210 2211 2263
provisions$	2833
pru$	2833
pruned$	2092
psychi	916
psychiatrist$	2150 1139
psycho	916
psychologist$	2150 1139
public	6 1176
publication$	1240
publis	2400 1323 2068 1176
published$	2434
pull	1885 670 680
pull$	2811 514 522 591 623 1866 633 1868 654 656 1977 744 3134 952
pulle$	623
pulled$	654
pullen$	623
pulles$	623
pulling$	522 623 654 952
pulls$	522 623 952
pupil	1348 2669 1564 1571 1591 374 1628 401 2768 457 1706 487 2857 1747 1748 2860 1759 2964 1890 1899 1900 3012 3040 1932 699 1945 1957 1992 2284 2285 1062 2297 1069
pupil$	2459 2461 1377 144
pupils	140 147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3082 3095 3096 3101 1992 3113 3114 2009 2059 2284 2285 1062 2297 1069
pupils$	1304 104 2459 2461 1374 144 1623 2762 2764 1681 2798 3120 2133
purcha	1260 2400 1316 2068 843 2077
purchased$	2371 2427
purpose$	2603 2252
purposeful$	2267
push	735
push$	951 1007
pushes$	951
pushing$	2180 951
put	495 688 698 721 730 731 734 735 736 737 1976 1054
put$	3 1267 2400 1291 2410 1323 1324 2436 2488 243 1501 1750 546 553 559 689 1926 2029 831 2068 1181
pute$	831
putes$	831
puting$	559 831
puts$	559 831 1181
putting$	243 1607 559 831 1181
qualification$	2393
qualifications$	2393
qualit	2208
quarte	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
quarterly$	840
quartet$	1623 2762 2764 1681 2798 3120
questi	2443 834 2075 2103 1111
quicke	1117
quicker$	2266
quickly$	2525 2266
quiet$	2736 2127
quieter$	147 2492 683 1958 1964 1970 2006 2113
quit	390 1641 777
quit$	601 2011
quiting$	601
quits$	601
races$	3135
racism	1135
racist	1135
radar$	2622 2167
raise	215 223
raise$	1457 950 970 1180
raised$	115 2559 2094 970 2219
raises$	970 1180
raising$	2191 970
ramp	26 1642 3141
ramp$	87 430 431
ran	2394
ran$	2358 2072
rang	2354 872
rang$	1262 2088 2106
range$	653
rappor	2208
rarer$	2113
rate	2453
rate$	1327 868 1114
rated$	1114
rates$	1327 868 1114
rather$	1368 574 583 1822 1906 700 708 728 1967 913
ratifi	2400 2068
ration	621
re	1600 895
re$	1619
reach	1344 1605
reach$	2455 1614 1866 653 842 948 1112
reache	1234 2398
reached$	2345 2381 842 1112
reaches$	948 1112
reaching$	948
react$	1032
reacts$	1032
read	1234 2384 2400 2068
read$	2345 2365 2421 1323 178 1222
reading$	178 1222
reads$	178 1222
ready$	2432 1731
real$	1865 1911
rearra	843 2077
reason$	2460
reassu	1160 1164
reassurance$	2585
reassuring$	925
rebuild$	961 1016
rebuilde$	961
rebuildes$	961
rebuilding$	961 1016
rebuilds$	961 1016
receiv	2398 2399 2400 240 2068
receive$	1474 2082
received$	2365 34 2070
receives$	2082
recogn	125 1497 974 1160
recognise$	2608
recognised$	1359
recommendations$	2573
record	2400 1290 1300 1305 2443 1394 161 162 163 164 1399 1446 215 834 2068 2075 2103 1111
record$	52 2411 2416 2418 119 2507 2508 2510 2511 800 2081
recorded$	73 2505 1395 1397 1398 800 2091
recording$	800
records$	52 2401 2411 2416 2418 119 2510 2557 800 2081
recove	1117
recrui	1234 1267 2400 150 779 2068 843 2077
recruit$	1209
recruite$	1209
recruited$	2345 2378 2099 1209
recruites$	1209
recruiting$	1209
recruits$	1209
red$	2450
redecorated$	2432
redesi	843 2077
redraf	1174
redraw	843 2077
reduc	349 440 621 625 630 634 743 761 1117
reduc$	773
reduce	329 2978 974 1160
reduce$	606 773 964
reduced$	2605 2665 3089 749
reduceing$	606 964
reduces$	606 773 964
reduci	329 1160
reducing$	773
reducs$	773
reduction$	94
refere	2237
reference$	2503 2148
references$	2503 2148
referr	1234 2398 2424 95 2443 202 834 2075 2103 1111
referral$	17 2439 1329 136 204 3144 852 2231
referrals$	17 2439 1329 136 204 852 2231
referred$	2345 2381 2084
reflec	1497 975
reflect$	2608 926 2188
reflected$	2091
reflecting$	926
reflects$	926
reform$	2711
refrain$	777
refres	2443 834 2075 2103 1111
refunds$	2316
refurbished$	2432
refurbishment$	87
refus	417 425 702 716 1950
refus$	808
refuse	348 1948
refuse$	808
refused$	426 3059 808
refuses$	808
refusing$	808
refuss$	808
regain$	1016
regaining$	1016
regains$	1016
regard$	1480
region	2825
regist	23 1267 2384 1305 2443 730 731 834 2075 2103 1111
register$	1257 52 2416 488 3117 2087
registered$	2378 488 2084
registering$	488
registerred$	488
registers$	1257 52 2416 488
regrou	1600
regroup$	2711
regular$	190 193 1432 868 932 937 938
regularity$	8
regularly$	932 2168
rehear	91 1325 1394
rehearsal$	2348 3155
rehearsals$	2348 3155
rehearse$	557
rehearsed$	2505
rehearses$	557
rehous	472
rehous$	485 486
rehouse$	471 485 486
rehoused$	1704 471 485 486 2832 1750
rehouses$	471 485 486
rehousing$	471 473 485 486
rehousred$	485 486
rehousring$	485 486
rehouss$	485 486
reimpo	695 696
reinfo	1163
reinst	695 843 2077
reject$	808
rejecte$	808
rejected$	808
rejectes$	808
rejecting$	808
rejects$	808
relati	4 2641 1563 1701 2817 2837 497 1824 1846 2208 975 1164
relations$	2253
relationship$	1238 2635 323 2674 2957 2195
relationships$	1238 2592 323 2674 2957 641 2195
relatives$	2133 1138
releas	552 664 706 766
releas$	758
release$	758
releases$	758
releasing$	758
releass$	758
releasting$	758
relentless$	2190
releva	1394 240
relevant$	2505 1403 2522 1438 2552 1474 2152 2153
reliance$	607 1859
reloca	472
relocat$	485 486
relocate$	471 480 485 486
relocated$	1704 471 480 485 486 2832
relocates$	471 480 485 486
relocating$	471 485 486 3086
relocation$	473
relocatred$	485 486
relocatring$	485 486
relocats$	485 486
remain	162 272 2925 3066 933
remain$	138 216 1452 1461 1500 364 3064 929 980 1065
remaining$	2492 364 1697 1815 3047 3048 1938 713 714 1949 3061 1953 1955 1963 3101 1991 3108 3129 3133 929
remains$	138 216 1461 1500 364 929 1065
rememb	1385 2496
remember$	2188
remind	1261
remind$	1159
reminded$	2372 1159
reminder$	11
reminders$	11
reminding$	1159
reminds$	1159
remote$	1724
remov	389 390 408 429 453 464 630 638 670 739 743 914 1058
remov$	623 772 773
removal$	454
remove	1291 2733 2775 432 1689 632 719 3083 843 2077
remove$	458 591 623 772 773 1185
removed$	2402 1666 2800 458 2804 2832 3089 772 1185
removen$	623
removes$	458 623 772 773 1185
removing$	458 591 623 772 773 1185
removping$	772
removs$	623 772 773
removting$	772
renew	695 696
renew$	740
renewe$	740
renewes$	740
renewing$	740
renews$	740
reopen	1174
repainted$	3139
repair	1291 843 2077 1174
repair$	87 961 2231
repaire$	961
repaired$	2402 2413 845
repaires$	961
repairing$	961
repairs$	87 961 2231
repeat	1394 161
repeat$	2505
repeated$	2505 1395
replac	1291 1822 843 2077 1067
replace$	1072 1077
replaced$	2402 2929 3139
replaces$	1072
replacing$	1072
replie	1261 1268 1275 2400
replied$	2372
replies$	2379 2386
reply	1268 2384
reply$	2379
report	1235 1290 1305 2443 2453 141 1393 1394 161 215 2724 834 2075 2103 1111
report$	2353 69 2416 119 126 136 2502 2504 1113 1114
reported$	2505 1395 2559 2723 2091 2095
reports$	2353 2401 69 2416 119 126 136
represented$	1507
reques	1054
request$	1357
requested$	2070
requests$	1357
requir	2534 1566 350
require$	337 375 407 433
required$	361 375 2152 2153
requireed$	337 407
requireing$	337 407 433
requires$	337 375 407 433
researcher$	865
researchers$	865
resent	1385 2496
reserv	3128 1176
reset$	961
resete$	961
resetes$	961
reseting$	961
resets$	961
reside	91 1325 2443 147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 834 2075 2103 2284 2285 1062 2297 1069 1111
resident$	2461
residential$	498 1061
residents$	111 2461 1623 2762 2764 1681 2798 3120 2133
resili	2208 1164
resour	2443 1548 834 2075 2103 1111
resource$	1401
resources$	1401 285 2659 2210 2263 2272
respec	2641 974 995 1136 1161
respect$	2243 2250
respected$	2605 2661
respectful$	2482 2190 2229
respectfully$	2229 2243
respit	1696
respite$	2807 613
respon	1268 2384 1275 2398 2399 2400 1506 974 2208 996 2230
respond$	223 1162
responding$	1162
responds$	1162
response$	2379 2573 2189 2209 1162
responses$	2386 1162
responsibility$	2570 2653 957
responsive$	2617
rest	2492 1602 2728 2742 2745 1696 1697 2828 2868 2879 2925 1815 2936 2940 2942 2944 2977 2996 2997 2998 2999 3000 1890 1891 1894 3015 3019 3024 3025 3027 3029 3047 3048 1938 713 714 1949 3061 1953 1955 1956 1963 3088 1978 3095 3096 3101 1991 3108 3113 3114 2012 3129 3133 2283
rest$	1568 2685 2696 2698 2699 2705 2713 2716 2721 2725 2743 2744 2807 1699 2835 2841 2862 2919 2938 2951 2956 613 2966 2969 2970 2972 2996 2997 2998 2999 3000 1890 1891 1894 3015 3019 3024 3025 3027 3029 3039 717 3063 1956 3074 3095 3096 3101 3113 3114
rested	1987
rested$	3098
restor	975
restor$	961
restore$	961
restores$	961
restoring$	961
restors$	961
restri	321 329 349 440 621 685 761
restrict$	319 443 444 445 606 690
restricte$	690
restricted$	2665 370 443 444 445 690 1982
restrictes$	690
restricting$	319 443 444 445 606 690
restricts$	319 443 444 445 606 690
restrictted$	445
restrictting$	319 443 445
resurfaced$	2432
resurfacing$	87
retain	695 936
retain$	1002
retaining$	1002
retains$	1002
return	2384 2398 2399 202 2005
return$	203 422 655 2074
returned$	203
returning$	422 655
returns$	203 422 655 2074
retwee	1275
retweets$	2386
reunit	1600
reunite$	2711
review	2400 1290 2443 1429 834 2068 2075 2103 2166 1111 1161
review$	72 2439 2543 2167 934
reviewed$	71 2540 2095 934
reviewing$	934
reviews$	2401 72 2439 934
revise	2400 2068
revok$	808
revoke	719
revoke$	808
revoked$	808
revokes$	808
revoking$	808
revoks$	808
rewrit	843 2077 1176
rid$	653 739
ride	91 1325 672 1933
ride$	1757 3155
riders	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
riders$	1623 2762 2764 1681 2798 3120
rides	1325
rides$	3155
rift$	2195
rifts$	2195
right$	2449 1403 2608
rights	1136
rights$	1020
ring	1235 2354 2453 1344 1585 1605 2724 692 3088
ring$	2455 134 1219
ringing$	1219
ringle	455 1706 2843 2294 1131
ringleader$	3107 2292 2293
ringleaders$	3107 2292 2293
rings$	134 1219
rink	32 3033 3034
rip	408
ripped$	432
rise	2438 2440 1117
rise$	98
risen	2440
rises	2438 2440 1117
rising	2438 2440 1117
risk	2641 2208 1164
risk$	2553 2558 2568 2161 2168 945
risks	1164
risks$	2553 2558 2568 2161 945
risky	2641
ritual$	1986
rival	1125
river$	3076
road	2875 1918
road$	2884 3035
roads$	3035
robbed	1347 150 912
robbed$	2458 2146
robber	1119
robberies$	154 1129
robbery$	154 1129
robust	192 2202 975 995
robust$	1426 938 955 2229
robustly$	2525 2229
role	2258
role$	957
roll	6
roll$	228 2087
rolled$	2400 2068
rollout$	1240
room	32 37 59 2817 1752 2863 1783 2894 1918 3031 1947 732 3141
room$	58 87 1381 284 2684 2866 1767 2888 2901 2902 566 2980 3030 3035 3058 753 3104 3126 3127 3142 3144 3146 3152
rooms	2863 2894 725
rooms$	58 2684 1767 2882 2902 2980 3030 3035 3126 3127
root$	996
rose	2438 2440 1117
roster	730 1976
rota	21 2443 2898 730 834 2075 2103 1111
rota$	25 2395 3117 3144 3152 3177 844 847
rotas$	25 844
round$	2356 176 2673 3002 3073 788 2085 2259
rounde	2051
rounders$	3162
route	2875 1918 3031 2032
route$	1760 2884 2899 2032 3143 3152
routes$	2514 1760 2896 2899
routin	910
routine$	1986 932
routinely$	932
routines$	2144
row	3176
row$	136 1792 2904
rowdy	3056
rows$	136 1792 2904
rugby	2051
rugby$	3162
rule	88 2672 2037
rule$	89 2671 375 2761 448 1930 3148 3152 844
ruled$	1390 375
rules$	89 2671 375 1930 3148 844
run	1267 2400 2005 2068
run$	2358 2378 2428 2484 2494 181 3155 3177 2072 2339 1202
rung	1234 2354 1261 2374 2376 1269 2400 1298 97 2467 2724 872
rung$	2345 2372 2409 1331 2106
runnin	1255
running$	2366 2370 1202
runs	2394 1290 2005
runs$	2401 2484 181 3155 2072 1202
s$	166 1459 1572 1573 1583 388 459 466 1705 3078 2007 2280
s20$	2296
s34$	1053
s35$	1053
safe	255 2641 297 2657 2032 2202 2208 1136
safe$	2449 2482 1489 2608 2610 2611 1531 3143 2130
safegu	974 1136 1161
safeguarded$	2605
safely	873
safely$	2107 2124
safer	297 2657 1881 873
safer$	2608 2610 2611 1531 1896 663 2107 2213
safety	2641 2202 2208
safety$	2603 984
said	1385 2496 161
said$	2364 2462 1395 1114
sales$	118
same	2771 547 1800
same$	2447 1412 1413 2718 2771 1755 2874 1777 1800 2911 2914 1804 1805 1807 1812 1816 2951 3046 3087
sample$	2093
samples$	2093
sancti	1130
sat	2354 1381
sat$	1261 1750 553
satisfy$	998
saturd	1381 463 580 581
saturday$	2377 463 2808 580 1814 581 2926 3150 2048 3160
saturdays$	2377 2808 1814 2926 3150 2048 3160
saved$	73
saw	1385 2496
saw$	2358 2421 2088
say	2453 1344 1385 2496
say$	109 2455 2462 2595 751 2114 1114
saying$	751 1114
says	1385 2496
says$	109 2462 751 1114
scale$	1000
scales$	1000
scaling$	1000
scatte	1740 1741 737 786 1063
scattered$	2851 2852 2020
schedu	2400 2068
schedule$	2098
scheme	2443 834 2075 2103 1111
scheme$	25 2415 2899 838
schemes$	25 2899
school	27 28 32 1283 55 2429 2487 461 2817 2825 1715 490 1752 2863 1753 2875 1766 1775 1781 2892 2893 1783 2894 1918 3031 732 3165
school$	0 1 2352 14 18 20 2380 56 65 86 1330 2476 1367 2483 2803 1695 2819 475 2820 2821 2824 2826 2827 2833 1733 2845 2886 2899 661 673 3049 3123 3166 2125 2206 2332
schoolchildren$	2762
schooled$	1694
schools$	0 1 2352 14 18 20 2380 65 86 1330 2833 2864 2877 2882 2886 2899
scope	1393 1394
scope$	2504 2505 989 990
scopes$	989
scoping$	989
score	2453
score$	127 1114
scores$	127 1114
scrap	792
scrapped$	2038
screen	91 1325 2443 834 2075 2103 1111
screenshot$	68
screenshots$	68
screwe	2029
screwed$	3140
search	1347 2488
search$	252 1133
searched$	2458
searches$	136 1133
seat	26 1642 698 736 737 1976
seat$	430 431 514 542 559 635 3065 1972 3084 3104 3127 3144 3169 831 1226
seate$	831
seated$	1750 542 553 1226
seates$	831
seatin	1642
seating$	57 1607 514 559 3053 831 1226
seats$	57 430 431 514 542 559 635 1972 3084 3127 3169 831 2319 1226
seatting$	559 831
second	1381 2817 2925
second$	2492
section20$	2296
section34$	1053
section35$	1053
secure	1276 2400 2068
secure$	498
secured$	2387
security$	2603
see	1235 2453 1385 2496 2664 2681 1585 1595 2712 1605 2738
see$	186 2596 2658 2677 2680 1576 2695 2706 1599 1609 1739 599 652 825 1004
seeing	2675 1606 2737 2741 1905 1962 3097
seeing$	186 2677 2689 2692 2715 2766 1826 652 3073
seek	640 696 992 1054
seek$	248 644 942 953
seeke$	644
seekes$	644
seekin	992
seeking$	644 942 953
seeks	992
seeks$	644 942 953
seen	1234 2374 2376 2398 2400 1298 2424 97 1562 1595 449 538
seen$	2345 2365 2381 2409 1331 2673 2706 1611 378 379 2749 1683
sees$	599 652 825
seize	1130
seized	843 2077 1130
seizes	1130
seizur	1130
select	1976
select$	647 790
selecte$	647 790
selected$	790 2099
selectes$	647 790
selecting$	647 790
selective$	676
selects$	647 790
selectting$	790
self$	1979 2208 996
sell	150 2141
sell$	2490
seller	112 2468 1125
seller$	3147 1126
sellers$	3147 2133 1126
selling$	2116 2140 2142
sells$	2142
semina	2443 834 2075 2103 1111
send	429 472 664 685 688 698 706 721 730 731 735 1081
send$	422 488 491 522 681 715 1218
sende$	491
sended$	488 491 715
sendes$	491
sending$	422 488 491 715 1218
sendred$	488
sends	2394 1290
sends$	2401 422 488 491 522 681 715 1218
senior	1381 1968 3080
senior$	938
sense$	258 745 2187
sensit	192 1506 995
sensitive$	1426 2563 2617 2229
sensitively$	2525 2229
sent	2359 1251 1267 2394 2398 2400 1324 100 1347 2724 472 685 688 706 730 731 2068 1176
sent$	2362 2378 2435 1334 2458 115 2488 2723 1689 1694 467 1704 480 2832 1723 491 493 500 522 546 664 689 1926 3049 1948 715 766 851
sente$	491
sented$	491 715
sentence$	2503 2148
sentences$	2503 2148
sentes$	491
senting$	491 715
sents$	491 715
separa	2724 1740 1741 1772 548 646 3007 3071 3072 1063
separate$	354 1722 1729 518 519 1756 526 527 1762 1764 531 533 1771 1773 541 1779 1780 549 1785 1787 1788 1790 1791 558 1793 1795 1796 564 1802 1806 575 576 1811 1813 1836 624 1869 643 684 1919 1920 3036 3043 3044 3090 3109 2015 2024 2299
separated$	354 2723 2851 2852 1782 2299
separately$	2795 2880 2883 3103 1173
separates$	354
separating$	354
separation$	1063
septem	1381
september$	2474 1364 3099
sergea	27 28 1283 55 2429
sergeant$	1243 64 1128
serv$	758
serve	1933 2062
serve$	1659 1960 727 758 3173 1189
served	2436 1948
served$	115 3046 3050 3059
serveed$	1960 727
server	388 3033 3034
server$	1622 2734 391
serves$	1960 727 758 1189
servic	27 28 37 1283 2549 291 2075
service$	1243 25 2581 3166 838 866
services$	2349 25 65 2514 1444 218 1468 2581 1525 866 954 2210 2211
serving$	758 1189
servs$	758
servting$	758
sessio	95 2443 449 1736 1765 1781 2892 2893 2934 1918 725 834 2075 2103 1111
session$	2415 1329 2444 2526 2790 1683 2803 2840 2876 1767 1768 2899 2901 1798 2912 2916 1818 2930 1820 2932 3052 3079 3155 1113
sessions$	2415 1329 2444 2526 1683 2803 2840 2876 1767 2899 1798 2913 2928 1818 2930 1820 2932 3052 3155
set	461 1752 2863 2875 1781 2892 1783 2894 1917 1918 3031 692 1054
set$	2400 1292 1381 1394 161 162 163 1501 2619 1695 2821 2888 2902 2953 2987 1877 1879 3028 2062 2068 843 1031 1086
sets	2863 2892 2894
sets$	2882 2902 1877 1031 1086
setting$	2516 2600 2642 2983 1031 1086
settings$	2516
settle	1951 3102
settle$	2807 2810 662 3062
settled$	3062
settles$	662
seven	29 31 108 151 2669 1564 1571 1591 374 1628 401 2768 2769 457 2857 1747 1748 2860 1759 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2284 2285 1062 2297 1069
seven$	1265 1342 1925
sever	329 612 625
several$	460
severed$	2679
severi	329
severs	329
sew	1174
shadow$	1866
shar$	941
share	215 672 1160
share$	219 1744 547 660 3128 832 941
shared	2400 3006 2068 1160
shared$	2421 2559 388 1624 548 1817 584 1819 2933 1823 660 1927 786 851 2095
shares	1275 1290 1160
shares$	2386 2401 1744 547 832 941
sharin	1160
sharing$	2388 219 2692 1744 547 660 2016 941
shars$	941
sharting$	941
she	151 487 489 1958 1964 1970 2006
she$	2454 1519 2643 1543
shed	3141
sheet	2443 834 2075 2103 1111
sheet$	1257 52 2523
sheets$	1257 52
shelte	26 1642 3141
shelter$	57 87 92 430 431 1972 3084 2089
shelters$	92 2089
shelve	1987
shelved$	3098
shift	95 2443 1783 2894 680 1918 3031 3033 3034 721 730 734 834 2075 2103 1111
shift$	2395 1329 2444 2840 1768 753 788
shifts	2894 725
shifts$	1329 2444 2840 788
shine$	2629
shoo	427
shop	32 1348 1947 3165 2111 2215
shop$	2380 65 2433 2459 2760 2783 3058 3104
shopke	55 2429
shopkeeper$	0 1 2352 14 18 20 86 1330 111 2134 2143
shopkeepers$	0 1 2352 14 18 20 64 86 1330 111
shoplifting$	1129
shops$	2380 65 2433 2459 2760 3168
shorte	621 1117 1174
shorter$	749
shot$	653
should	2632 2636 1539
should$	191 229 230 1475 260 1508 1721 1851
show	91 1325 1344
show$	2348 2455 753 3154 2081 2129 2339 1223
showing$	1286 2081 1223
shown	2359 2374 2376 1323 100 294
shown$	2434 1334 1528
shows	1325
shows$	2348 2081 2129 1223
shrubs$	858
shun	671 1905
shut	2733 389 390
shut$	415 424 426 740 2127
shute$	740
shuted$	415
shutes$	740
shuting$	415 740
shuts$	415 740
siblin	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 530 537 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
siblings$	1623 2762 2764 1681 2798 3120
side	1325 995
side$	2477 1792 2904 2980 3030 3035 3076 3079 3117 3123 3126 3162 3176 2229
sides$	2669 1564 1571 1591 374 1628 401 2768 457 2857 1747 1748 2860 1759 1792 2904 2964 2980 1890 1899 1900 3012 3030 3035 3040 1932 699 1945 1957 1992 3126 3135 2284 2285 1062 2297 1069
sight$	1433
sighted$	2163
sighting$	119
sightings$	119
sign	2368 26 2398 2399 88 688 730 731 794
sign$	12 1254 1256 23 1275 57 1295 92 2443 2761 681 733 793 2028 3144 834 2075 844 2089 2103 1111 1208
signal$	388
signed	2400 2410 1323 2068 843 2077
signed$	1234 1236 12 1254 1267 2410 1312 2434 843 1208
signing$	1208
signpo	1234
signpost$	1148
signposted$	2345 2084 1148
signposting$	1148
signposts$	1148
signs$	12 1254 57 92 2761 793 2028 844 2089 1208
silent$	2736
silly	3056
silos$	2580
sim$	661 673
since$	780 2123
sing$	178 1099
singes$	1099
singing$	178
single	588 1939
single$	863
singles$	1068
singly	1772 3071 3072
singly$	2784 2794 2883 3103 2290 2303
sings$	178 1099
sister	147 2669 1564 1571 1591 374 1628 1630 401 1640 2768 2769 1687 1690 2801 457 2837 497 2857 1747 1748 2860 1759 530 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
sister$	1137
sisters$	1623 2762 2764 1681 2798 3120 2133
sit	2354 162 2753 1739 672 698 1933 736 737
sit$	2448 134 1562 2680 1605 2774 1664 2776 2777 2785 1738 2850 1744 2856 1750 1769 542 557 559 3085 831 2082 880 1096
site	1710 1752 2863 2875 2893 1783 2894 1918 3031 763
site$	25 2805 2821 2845 2915 3030 831
sites	2863 2894
sites$	25 2882 3030 831
siting$	559 831
sits$	2448 134 1744 1769 542 557 559 831 2082 880 1096
sittin	1616 2741 2863 1918 3031 3032 725 3097
sitting$	2675 2692 2715 2856 1768 542 559 831 1096
sittings$	2864
situat	2208
situation$	1402 2168
six	29 31 108 151 2669 1564 1571 1591 374 1628 401 2768 2769 1690 2801 457 2857 1747 1748 2860 1759 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2111 2284 2285 1062 2297 1069
six$	1265 103 1342 2669 1564 1571 1591 374 1628 401 2768 457 2857 1747 1748 2860 1759 2964 1890 1899 1900 3012 1925 3040 1932 699 3045 1945 1957 1992 2044 2284 2285 1062 2297 1069
sixth$	2487 1775 1781
size$	1674
skate	672 733 3141
skate$	1099
skatees$	1099
skater	29 147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
skaters$	1623 2762 2764 1681 2798 3120
skates$	1099
skill$	1166
skills	651
skills$	1493 285 1166
slacker$	3001
sleep	2453 1555 1582 387 1892 1933
sleep$	1122
sleepover$	2663 2693 3003
sleepovers$	2663 2693 1621 3003
sleeps$	1122
slept$	1122
slide	2443 834 2075 2103 1111
slide$	654
slides$	654
sliding$	654
slighter$	3001
slip	2005
slip$	279 654
sliping$	279
slipping$	279 654
slips$	279 654
slot	1765 2893 1783 2894 1918 3031 3032
slot$	2840 2876 1767 1768 2901 1809 3079 753
slots	2894 725
slots$	2840 2876 1767 1809
slow	761
small	1854
small$	2965
smart	2202
smile	1345
smile$	2456
smiles$	2456
snap$	388
snapchat$	388
sneak	2005
snooke	2051
snooker$	3162
so$	367 397 399 465 503 505 525 2872 1799 610 620 669 678 757 776 778
social	1562 2675 2715 1962 3122
social$	27 28 1283 2668 1863 1873 1880 1884
socialise$	2673 3068 2281
socialising$	3073
sofa	1642 794
sofa$	430 431 1972 3084 3104 2028
sofas$	430 431 2028
sold	150 3083
sold$	2142
solicitor$	3178 1139 1141
solidi	1163
soluti	2597 996 2230
some	2492 148 2799 487 2294
some$	147 1382 1415 1484 1505 1542 460 1706 2838 1928 722 1958 1964 1970 2006 2294
somebo	291
somebody$	2461 1468 1525
someon	291
someone$	2461 1468 1525
someth	2597
something$	232 310 2001 1033
somewhere$	232 2989 1947 1948 2001
son	1630 1957
son$	1629 3110 1137
song$	87 3145
sons$	1629 3110
soon$	1663
sooner	1117
sooner$	2266
soonest$	1416
sort$	1879
sought	696
sought$	2550 2586 2661 2070
source$	233
sourceing$	233
sources$	233
south	1727
space	59 2639 1696
space$	58 2600 284 285 2642 2807 619 626 3074 3144 2246
spaced	786
spaced$	2020
spaces$	58 2600 2642
speak	1235 2354 1595
speak$	134 173 208 296 1585 2706 1605 820 821 1040 2339
speaking$	208 296 2675 820 821 1040
speaks$	134 173 208 296 820 821 1040
specialist$	1438
speed	1038
speed$	2272
spend	2453 2664 1739 672
spend$	24 2441 1562 2850 2856 887
spendi	1962
spending$	24 2675 2689 2715 2741 2856 3073 3122 887
spends$	2441 887
spent	1276 1354
spent$	2387 1285 2441 2465 2117 887
split	1589 1740 548 1852 680 1987 786 1063
split$	2723 413 2851 1741 512 513 1782 553 555 2963 3098 2020
splits$	512 513 555
splitting$	512 513 555
spoke	2354 872
spoke$	2358 1262 2106
spoken	1261 2400 872
spoken$	1234 2358 2372 2374 2376 1269 1298 2424 1320 97 2106
spot$	3065
spotted$	1611 378 379
spread	548 786
spread$	1782 553 2020 941
spreade$	941
spreades$	941
spreading$	941
spreads$	941
spreadting$	941
spring	1381
spring$	2474
spur$	2014
squad	2817 1783 2894 2898 1918 3031 3033 3034
squad$	1381 2840 2902 3079 3117 1128
squads	1766 2894
squads$	2840 2877 2902 3135
square$	1562 2752 2760 2783 2803
squeez	734
stabbing$	154 1129
stabbings$	154 1129
stabil	996 2230
stable	3033 3034
staff	27 28 1283 54 55 2429 1548 2215
staff$	0 1 2349 2352 1243 14 18 20 48 50 1288 56 60 2412 86 1330 111 218 1468 1495 2659 2089 954 2217 2227 2236
staffe	1267 843 2077
staffed$	2378 1089
staffing$	1401 1089
staffs$	1089
stage	3141
stage$	87 2516 2527 2616
staged	2436
stagge	565
staggered$	576 1811
stall	2443 794 834 2075 2103 1111
stall$	753 2028 3154 2046 3175 3177
stalls$	2028 3154 3175
stance$	2613 2268
stand	1933
stand$	2774 2785 1738 542 559 753 831 1095
stande$	831
standes$	831
standi	2675 2715 745
standing$	559 1979 3118 831 862 1095
stands$	559 831 1095
standting$	559 831
start	2453 552 1810 664 692 1933 733
start$	2635 2807 1702 480 488 500 1765 1027 1192
starte	2400 1487 1529
started$	115 2598 2628 2640 488 1192
starting$	488 1192
startred$	488
starts$	480 488 500 1027 1192
starttime$	2921
starttimes$	2921
state$	1254
stated	1394
stated$	2505
stateed$	1254
statements$	846
states$	1254
station$	2433 2752
stations$	2433
status	745
status$	1979 3118
stay	2453 162 1497 272 2817 672 680 3066 791
stay$	134 216 1452 1461 2608 1500 364 376 475 2834 2836 492 1750 3002 1947 3064 801 893 896 929 980 1065
stayaway$	2025
staying$	216 364 376 801 929
stays	3066
stays$	134 216 1461 1500 364 376 492 801 893 896 929 1065
steadier$	683
steady$	937
steer	670 1161
steer$	364 522 591
steering$	40 2443 364 591 834 2075 2103 1111
steers$	364 591
step	1630 1885 680
step$	614 1028
stepbrother$	1137
stepcarer$	1137
stepcarers$	1137
stepdad$	1137
stepdaughter$	1137
stepfather$	1137
stepmother$	1137
stepmum$	1137
stepparent$	1137
stepparents$	1137
stepping$	1028
steps	1476 1642
steps$	2587 430 431 1028
stepsister$	1137
stepson$	1137
stereo	1135
stereotypes$	2216
steward$	48
stewards$	48
sticke	88
sticker$	90 92
stickers$	90 92
stigma	996 2230
stigma$	2216
still$	1336 1337
stimul	1163
stir	692
stock	1081
stood$	129
stop	2453 321 329 1570 347 348 357 390 396 585 1918 3033 3034 700 755 777 782 792 794
stop$	2395 330 2682 357 385 2732 1626 1627 412 1655 2929 592 600 2962 671 3041 710 752 2011 3123 783 2028 880 882 964 1194
stope$	752
stopes$	752
stoping$	710 752 964
stoppe	2389 1347 1355 1370 2488 1389 2733 719 1987
stopped$	2458 2466 2481 2500 2665 2679 370 2732 2929 3042 3098 882 1194
stoppi	329 347 585
stopping$	330 385 710 1194
stops	2389 329 347 585
stops$	136 330 385 1655 2929 3041 710 752 783 880 882 964 1194
story$	2477
strang	2468
stranger$	2464 2134
strangers$	2464
strate	2443 651 834 2075 2103 1111
strategic$	938
strategies$	1477 1493 2210 1167
strategy$	2573 1167
stream	2898 1163
streams$	2906
street	1761 1918
street$	2756 3035 3123
streets$	2756 2872 3035
streng	974 2208 2235 1161
strength$	2592 1020
strengthen$	949
strengthene$	949
strengthened$	2605
strengthenes$	949
strengthening$	949
strengthens$	949
strengths$	2592 975 1020
strik	914
strike$	158
strip$	772
stripe$	772
striped$	772
stripes$	772
striping$	772
stripping$	772
strips$	772
stripting$	772
strive	992
strong$	2023 937 1034
stronger$	288 1019
struck	914
struck$	158
structured$	2267
studen	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 1706 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3082 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
student$	2461 144
students$	2461 144 1623 2762 2764 1681 2798 3120 2133
studio	32 3033 3034
study	1933 3102
subjec	1736
submit	1251 2400 1290 2068
submit$	1206
submits$	2401 1206
submitted$	2362 1206
submitting$	1206
succeed$	2629
succes	2235
sucked$	654
suitab	240 1557 639 646
suitable$	1438 1467 1474 2668 2153
summer	1381
summer$	2474 2838 496
summers$	496
sun	1381
sunday	1381 463 580 581
sunday$	2377 463 2808 580 1814 581 2926 3150 2048 3160
sundays$	2377 2808 1814 2926 3150 2048 3160
superv	27 28 1283 1305 1306 2443 538 834 2075 2103 1111
supervised$	2665 1045
supervision$	2396 2416 2417 1170
supper	91 1325 2047
supper$	3154 2046 3158 3166 3175 3177 2324
suppers$	2324
suppli	1297 150
supplied$	2408 2142
supplier$	1129
suppliers$	1129
supplies$	1129
supply	150 2141
supply$	2490 1129
supplying$	1129
suppor	1234 1235 2443 192 1429 2549 255 1506 297 2657 538 651 834 2075 2103 2202 974 2208 995 1111 1161
support$	2396 2552 240 2585 241 1477 1820 969 972 2210 2211 2231 2263
supported$	2345 2540 241 2611
supporting$	241
supportive$	1426 1489 2602 2617 1531 937 2229 2271
supports$	241
sure$	266 2619 375 2257
sured$	375
sures$	375
surgeo	916
surgeon$	2150
surger	2047
surgery$	3158
survey	1260 2374 2376 2443 834 2075 2103 895 1111
survey$	11 25
surveyed$	2371 2375
surveys$	11
suspen	453 1689 464 1058
suspend$	456 724 1060
suspende$	456 724 1060
suspended$	2800 2802 2804 724 2038
suspendes$	456 724 1060
suspending$	456 724 1060
suspendned$	724
suspendning$	456 724
suspendred$	724
suspendring$	456 724
suspends$	456 724 1060
sustai	1146
sustained$	2605
swap	671 1905 1176
sway$	2811 1866 633 1868 1977 744 3134
sweep	427
sweep$	1184
sweeping$	1184
sweeps$	1184
swiftly$	2525
swim	59 91 1325 1933 733
swim$	3154 2324 1099
swimes$	1099
swimme	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
swimmers$	1623 2762 2764 1681 2798 3120
swims	1325
swims$	2324 1099
switch	495 688 721 730 731 734
switch$	1074
switched$	689 843 1074
switches$	1074
switching$	1074
sympathetic$	2190
system	2400 2068
system$	25 2418
systems$	25
t$	1608 1631 1742 1784 1797 582 631 679 703 709 742 760 771 784 785 1047
table	26 1642 2875 1777 1781 2892 1918 3031 3032 3082 794
table$	57 2521 430 431 1767 2888 635 2980 3030 3053 1972 3084 753 3104 3127 2028 2051 3177
tabled	2400 2068
tables	1752 2863 1783 2894 725
tables$	57 430 431 1767 2882 635 2980 3030 3053 3127 2028
tackle	223 974 1130 1160
tackle$	1457 964
tackled$	2605
tackleing$	964
tackles$	964
tackli	1130 1160
tailor	240
tailored$	1474
tak	390 408 1885 698 739 1081
tak$	491 623
take	187 202 472 562
take$	6 74 157 158 174 175 242 248 262 268 2619 293 308 422 491 623 681 1960 779 826 849 922 1221
taked$	491
takeed$	1960
takeing$	422
taken	2471 2473 202 2724 638
taken$	1251 1267 2400 2410 115 1390 157 158 174 203 293 2723 2775 432 1704 522 623 3083 2068 2080
takes	187 202 472 562
takes$	157 158 174 175 268 293 308 422 491 623 681 1960 779 826 922 1221
taking	187 472
taking$	1255 158 174 175 242 262 268 293 308 491 623 681 922 1221
taks$	491 623
talk	1235 2443 2664 834 2075 2103 1111
talk$	2444 2448 173 208 296 1585 1605 2114 991 1040 2339 1113
talked	1261 872
talked$	2372 1262 2374 2376 2106
talkin	2741
talking$	208 296 2692 1606 2180 1040
talks$	2444 2448 173 208 296 991 1040
tally$	52
tap$	1006
tapping$	1006
taps$	1006
target	240 2141 910
target$	2369 78 2490 2076 2098 2144 1029
targeted$	1474 1029
targeting$	2144 1029
targets$	78 2076 2144 1029
task$	78 2439 2443 834 2075 2103 1111
tasking$	2547
tasks$	78 2439
taught	2354 538
taught$	1694 2832 500 1750 1926 2088
taxi	3031 3032
taxi$	63 1767 2899 3127 3154 3175 3177
taxis$	63 1767 2899 3127 3154 3175 3177
tea	91 1325
teach	651 698 1976
teach$	2484 259 514 1213 1214
teache	27 28 1283 54 55 2429
teache$	259
teacher$	0 1 2352 14 18 20 48 56 86 1330
teachers$	0 1 2352 14 18 20 48 1288 56 86 1330 111
teaches$	2484 259 1213 1214
teaching$	259 1213 1214
teachs$	259
team	2549 1783 2894 1918 3031 3033 3034
team$	1243 1278 60 147 1381 1446 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 457 2857 1747 1748 2860 1759 545 2902 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3079 3095 3096 3101 1992 3113 3114 3117 2009 854 2284 2285 1062 2297 1069
teamma	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
teammates$	1623 2762 2764 1681 2798 3120
teams	1766 1775 2894 725
teams$	2349 2877 2886 2902 3135
tear	670
teas	1325 1892
teas$	3003
teenag	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1661 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
teenagers$	1623 2762 2764 2772 1681 2798 3120 2139
telegram$	388
teleph	1234
telephoned$	2345
tell	2453 1344 1385 2496 350
tell$	109 2455 2462 134 141 337 407 433 660 1114 1224
telled$	337 407
telling$	337 407 433 660 1224
tells	1385 2496
tells$	109 2462 134 141 337 407 433 1114 1224
tellsed$	337
tellsing$	337
tellss$	337
temple	3033 3034
temple$	3166
tempt	670
temptation$	1866
tempted$	654
ten	2111
tenanc	490 732
tenancies$	1767
tenancy$	1767 3178
tendered$	2100
tennis	2051
tennis$	3162
tensio	996 2230
tent	2898
tent$	3127 3174
tents$	3127 3174
term	1406
term$	2474 2517 496
termly$	840
terms$	2443 496 834 2075 2103 1111
test$	2443 834 2075 2103 1111
text	1235 2354 2443 1585 1605 834 2075 2103 1111
text$	11 1357 126 134 1219
texted	1234 2374 2376 1269 872
texted$	2345 2106
textin	1619
texting$	2730 1219
texts$	11 1357 126 134 1219
than	1636 2759 1871 3009
than$	1341 2479 1580 2747 2748 410 2763 1653 1672 2786 2787 1682 1935 769 2147
thanke	2374 2376
that$	1246 1273 1350 2553 234 2615 353 674 2042 2110 2120 2131 900 901 902 2311
the	2050 2215 2223
the$	1244 2373 2463 1371 1410 2528 256 1495 1496 1502 1511 290 1705 1828 1835 1849 1902 1995 2030 3142 2033 2034 3146 2036 2039 2042 2043 2044 812 2052 2056 2058 2063 2064 2065 2066 2067 2110 2120 2128 900 901 902 909 2217 2227 1022 2304 2305 2306 2307 2308 2309 2310 2312 2313 2314 2317 2318 2322 2323 2326 2327 2331 2332 2336 2338 2344
theatr	32
theft	1119
theft$	2464 154 1129
thefts$	2464 154 1129
their	2944 1910
their$	2373 1335 166 2528 1511 1533 411 459 1828 1835 1954 1995 2007 2039 2042 2058 2063 2064 2066 2110 2120 1022 2310 2312 2318 2332 2336 2344
theirs$	2482 2132
them	29 122 1360 1371 1384 1386 1387 265 1499 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 457 489 2857 1747 1748 2860 2869 1759 530 545 2964 1890 1899 1900 3012 3040 1932 699 1945 1952 1956 1957 1992 3113 2009 2050 2053 2059 2065 2111 2128 2208 2215 2284 2285 2294 1062 2297 1069
them$	1246 2373 2456 2461 2463 1356 1382 2495 2497 2498 2499 2528 1495 2637 1544 1640 2755 1646 2764 1681 2793 2798 2846 579 2957 628 3120 3164 2056 2120 896 2217 2227 2311 2326 2327 2332 2334 2335 2344
theme$	2568
themes$	2568
themse	108 873
themselves$	1342 2536 2629 3081 2107 2232
then$	3099 2272
therap	916
therapist$	2150 1139
there	2394
there$	2447 2520 2579 1478 2874 566 3054 890 2329
these	2215
these$	1384 2846 1902 1995 2036 2206
they	29 30 46 80 108 140 151 265 1499 507 699 1945
they$	1264 1280 1314 81 85 103 104 1342 2454 2461 1374 1402 1519 2643 1543 628 1106
thick	1903
thick$	3014
thin$	665 667
thine$	665 667
thines$	665 667
things	2578
things$	1402 1408 2553 1477 306 1549 2180
thining$	665 667
think	1385 2496 1497
think$	1338 1344 2608 2614 894 959 986
thinking$	2562 959 986
thinks	1385 2496
thinks$	1338 894 959 986
thinner$	3001
thinning$	665 667
thins$	665 667
third	1381
this	1394 2128
this$	1246 2502 2504 2505 2506 2553 1828 1835 1849 1902 3078 1995 2120 901 902 2244
those$	145 149 2036
though	1385 2496 913
though$	2147
thought$	2562 1480 3020 676 894
thread$	391
threat	1347 2488 2489 150 912 1119
threat$	1357 136 2486
threaten$	2490 2491
threatened$	2458 2146
threats$	1357 136 2486
three	108 147 2492 148 151 2669 1564 1571 1591 374 1628 401 2759 2768 2769 1661 1690 2801 457 487 2857 1747 1748 2860 1759 537 2925 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3088 3095 3096 3101 1992 3113 3114 2059 2284 2285 2294 1062 2297 1069
three$	1342 147 1382 2499 2669 1564 1571 1591 374 1628 401 404 2768 2772 1669 2791 457 460 1698 1706 2854 2857 1747 1748 2860 1759 2964 2982 1890 1899 1900 3012 1925 3040 1932 699 1945 722 1957 1958 1964 1970 1992 2006 2030 2033 2036 2043 2044 812 827 2063 2064 2067 2284 2285 2294 1062 2297 1069 2305 2311
threes$	2773 3051
thrive	3102
thrive$	2629
throug	1234 835
through$	2345 10 1249 1253 2372 2426 169 1513 289 551 3002 3131 2069 2173 2220 2270
throw	429 453
thu	1381
thur	1381
thursd	1381 463 580 581
thursday$	2377 463 2808 580 1814 581 2926 3150 2048 3160
thursdays$	2377 2808 1814 2926 3150 2048 3160
tick$	12
ticked$	12
ticket	26
ticket$	90 852 2315
tickets$	90 852 2315
ticks$	12
tie	685
tie$	334 622 1859 656 690
tiee$	690
tieed$	690
tiees$	690
tieing$	690
ties	1563 1824 1846
ties$	2674 334 2935 596 2957 622 1859 656 3013 690 2253
tight	1903
tight$	1903 3014
tighte	695 696
tighter$	288 1019
tightl	1903
tightly$	3014
till$	2465 1381
time	2863 2893 1783 2894 2934 1918 3031 1988
time$	2478 1401 2516 2616 285 323 2673 2694 2779 2780 2781 2783 2784 2785 2788 2789 2790 2792 2840 1738 2876 2899 2901 1798 2911 2912 1803 2916 1808 1809 2921 2923 2927 2928 1820 1831 1832 600 1838 1839 1840 611 1855 1916 3038 3046 3058 3059 3073 1983 3099 3104 2022 3152 883 2121 2124 917 2151 2154 1041
timely	192
timely$	1426 955
times	2863 2894 1119
times$	9 1250 2442 99 135 2516 2840 2864 2876 2899 1798 1809 2921 2922 2022
timescale$	2076
timescales$	2076
timesheet$	847
timesheets$	847
timeta	88 2443 1715 495 1752 2863 1753 1765 834 2075 2103 1111
timetable$	25 2383 2390 2826 2876 3144
timetabled$	553
timetables$	25 2864 2876
to	479
to$	2345 2373 2409 1303 1307 2422 2431 1321 1331 2445 1352 2465 2470 1407 1437 2556 1457 229 230 1465 1466 2591 2604 260 2606 2615 2617 1508 1518 1534 1540 312 1577 1584 1658 2815 476 1721 516 2888 1834 1851 1888 691 3093 760 2004 2031 2054 3167 2057 3171 2106 2107 2112 2122 2123 2126 2151 2178 2203 2224 2226 2321 2322 2325 2341 2342
togeth	1562 1563 2675 2677 2680 2681 1576 1582 1583 1595 1599 1600 1612 1613 387 2738 2771 1739 2855 1800 2942 711 748 3094 3097
together$	2448 2555 2660 2673 2674 2687 2688 2693 2694 2702 2706 2708 2710 2711 2718 2719 2722 2726 2730 2749 2774 2780 2783 2785 2847 2849 2850 2853 2856 2874 2885 2911 2943 2945 2949 2951 3026 3046 3057 3068 3137 3176 2124 2181 2186 2220 2333
togethers$	2693 1621 2945
told	1261 2374 2376 2467 1385 2496 1394 162 164 3006
told$	2372 2400 2462 2505 1398 361 2723 2724 546 660 3018 1999 1114
tolerant$	2190
too$	776 789
took	2473 129
took$	158
toolki	2443 834 2075 2103 1111
tools	26
tools$	1493 285
torches$	90 2315
tore	670
touch	1261 1562
touch$	2372 2561 2673 2955 940
tough$	1034
tougher$	1034
tour	2443 834 2075 2103 1111
tour$	3155 3175
tourna	91 1325
tournament$	3154 2046
tours$	3155 3175
toward$	2226
towards$	1888 1975 2226 2270
town	2677 2817 2825 2836 1752 2863 2875 1918
town$	2752 2818 2820 2822 2833 1733 2881 3076
towns	2863 1761 1766
towns$	2823 2872 2877 2882
toxic	1981
toxic$	1758 3092
track	910
track$	2522 2098 2144
tracke	2443 834 2075 2103 1111
tracked$	71 2095 2144
tracker$	2418
tracking$	72 2144
tracks$	2144
trade	671 1905
traders$	64 65
train	672 1918 698 1933 733 736
train$	2890 557 1212
traine	1234 2398 2400 2424 1320 2068
trained$	2345 2381 2431 2099 1211
traini	1277 2443 834 2075 2103 1111
training$	2355 2388 2396 1775 3166 837 1212
trains$	2890 2891 557 1211
tram$	2890
trams$	2890 2891
transf	472 495 688 698 721 730 731
transfer$	2806 473 480 485 486 488 500
transfere$	485 486
transfered$	485 486 488
transferes$	485 486
transfering$	485 486 488
transferred$	1704 480 485 486 2832 488 500 689
transferring$	485 486
transfers$	2806 473 480 485 486 488 500
transl	2400 2068
transp	538 698 996 2230
transparent$	2190
transport$	63
trauma$	975 1020
travel	1616 428 672 1933
travel$	493 1737 1738 1739 1744 2856 1757 1769 557 2324
travelling$	2692
travels$	493 1737 1744 1769 557
treat$	1009
treate	1135
treated$	1009
treating$	1009
treats$	1009
trebl	2440
trees$	858
trends$	2164
tries	992
tries$	994
trim	1176
trimme	843 2077
trimmed$	2092
trio	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
trio$	1623 2762 2764 1681 2798 3120
trip	2443 2934 2047 834 2075 2103 1111
trip$	2444 1818 2930 3052 3117 3154 2046 3158 3175 1113
trips	725
trips$	2444 2907 1818 2930 3052 3154 3175
troubl	3056
true$	1865 1911
trust	2453 2208 1136
trust$	2195 2250 1120
truste	125
trusted$	1359 1471 1472 1514 937 1120
trustees$	2414
trusts$	1120
try	992
try$	994
trying	992
trying$	2180 994
tue	1381
tuesda	1381 463 580 581
tuesday$	2377 463 2808 580 1814 581 2926 3150 2048 3160
tuesdays$	2377 2808 1814 2926 3150 2048 3160
turf	427
turn	1252 2368 2384 2394 2398 2399 2453 429 1885 680
turn$	2354 1256 77 134 415 715 716 3065 753 2060 856 885 888 1074
turned$	2389 77 2467 2488 1635 415 426 1948 715 3083 3139 843 885 1074
turning$	415 715 1074
turnou	74 1308
turnout$	2419 2102
turns$	2389 77 134 415 715 2060 885 888 1074
tutor	27 28 1283 55 1752 2863 2875 1765 1766 1775 1781 2892 2893 3031 3032
tutor$	461 1715 1752 1753 2876 1766 2877 2886 1781 1783 1789 788
tutorial$	753
tutors	2863
tutors$	2876 2877 2882 2886
twice$	2346 99 135 3161
twins	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
twins$	1623 2762 2764 1681 2798 3120
two	147 2492 148 151 2669 1564 1571 1591 374 1628 401 2768 2769 2799 1690 2801 457 487 2857 1747 1748 2860 1759 530 2925 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1939 1945 1956 1957 3088 3095 3096 3101 1992 3113 3114 2284 2285 2294 1062 2297 1069
two$	147 1382 2669 1564 1571 1591 374 1628 401 404 2768 1669 436 1671 2791 457 460 1698 470 1705 1706 489 2854 2857 1747 1748 2860 1759 530 543 2957 2964 2982 1890 1899 1900 3012 1925 1928 3040 1932 699 1945 722 1957 1958 1964 1970 1992 2002 2006 3124 2030 2033 2036 2043 2044 812 827 2063 2064 2066 2067 2284 2285 2294 1062 2297 1069 2305 2311
twos	1939 3071 3072
twos$	1662 2773 1940 3051 1068
type$	1879
unable$	342 371
uncle	1701 2817 2837 497
uncle$	1138
under$	1258 2400 2463 198 381 2068
undergrowth$	858
underm	634
undermin$	773
undermine$	773
undermines$	773
undermining$	773
undermins$	773
unders	1497 2202 974 2208 1161
understand$	2608
understanding$	2187 2190 2252 2271
understood$	2365 2118
undert	1267 2400 1487 1529 2068
undertake$	361
undertaken$	2378 2598 2640
undertakes$	361
undo	612 625 634
unfair	1135
unfold$	2513
unfoldes$	2513
unfolds$	2513
unfollow$	1049
unfollowe$	1049
unfollowed$	1049
unfollowes$	1049
unfollowing$	1049
unfollows$	1049
unfriend$	1049
unfriende$	1049
unfriended$	1049
unfriendes$	1049
unfriending$	1049
unfriends$	1049
unheal	1981
unhealthy$	1758 3092
unhelp	1981
unhelpful$	3092
unit	2817 490 2875 1781 2892
unit$	1278 2833 494 1732 2845 1061
units	2892
units$	2833 2882
unless	1936 1937
unload	2062 1174
unload$	3173
unlock	843 2077 1174
unlocked$	3139
unpick$	667 668 982
unpicke$	667 668 982
unpickes$	667 668 982
unpicking$	667 668 982
unpickning$	667
unpicks$	667 668 982
unravel$	667 668
unravele$	667 668
unraveles$	667 668
unraveling$	667 668
unravelning$	667
unravels$	667 668
unsafe	873
unsafe$	2107
unsupervised$	1579
untangl$	668
untangle$	624 668
untangles$	668
untangling$	668
untangls$	668
until	2809 1936 1937 704 1988 2035
until$	2465 1363 1381 421 1692 2838 3099 3146 3149 2317 2328
up	2367 2400 1308 1325 1430 1458 1905 2068 2077
up$	2345 1240 2362 2363 2378 2402 2403 2406 2419 1311 2434 2435 2437 2466 2481 1397 1426 2538 2540 2541 1441 1443 1451 2567 1457 2569 2574 2575 2612 1516 2633 2674 2693 1586 2700 2730 1647 2851 2852 1746 2858 1826 2963 3002 1946 3073 1969 3098 2011 3138 3140 3173 2083 2090 2127 2180 2234 2251 2262 2313 2314 2317 2320 2334
upd$	2090
update	1290 2443 1427 1429 1453 834 2075 843 2077 2103 2166 1111 1160
update$	2538 212 2558
updated$	2540 212 2095 2167
updates$	2401 2538 212 2558 1448 2564
updati	1160
updating$	212
uped$	2090
uphold	695 696 1163
uploaded$	73
upon$	1657 1841 2160 2337
upper	1381
ups	1325
ups$	2386 2538 2693 1621 2090
upskil	974 1163
uptake	6 74 1308 849
uptake$	1240 2419 2083 2102
urg	651
urge$	993
urged$	993
urges$	993
urging$	993
us$	1521
use	2453 1344 1476 1933 2141
use$	2448 2455 2490 2587 245 248 1483 262 286 886 960 1056
used	1276 2467
used$	2387 2473 750 886
useful	2534
useful$	2449 2482 2267
uses$	2448 245 886 960
usher	427 706
using$	262 286 551 2116 886 960
usual$	1403 190 3078 2272
utilis	1163
valley	2817
valued	2657
valued$	2661
van$	1278 60 2464 3147 3175 3177
vans	112 725
vans$	2464 3147 3177
veer	680
vehicl	910
vehicle$	2144
vehicles$	2144
venue	2893
vet$	319
veting$	319
vets$	319
vetting$	319
via$	551
vicar	27 28 1283
vicinity$	2752
victim	912
victim$	2146
victims$	2146
video	2443 834 2075 2103 1111
video$	3144 3145 3163
view	2384
view$	2477 2613 917
viewe	2398
views	1275
views$	2386 205 316 857 2216
vigila	1506 1522
vigilance$	2633 2170
vigilant$	2563 2617
villag	2817
village$	2881
violence$	2198
visibi	1522 1130
visibility$	2633 2242
visible$	2602 937 2271
vision$	270 2252
visit	1235 2354 2384 2394 95 97 2443 1555 1585 1605 449 1892 1933 2047 834 2075 2103 1056 1111
visit$	2353 1329 1331 2444 2460 2486 2663 2680 1609 2790 1683 3003 3104 3154 3158 2061 2231 1113 1215
visite	1234 1261 2374 2376 1267 1269 2389 2398 2400 1298 2424 1320 843 2077 872
visited$	2345 2372 2378 2409 2431 1331 2088 2106
visiti	1616 2741
visiting$	2381 2692 1215
visitor$	2150
visits	2389 1290 748 1056
visits$	2353 2401 1329 1331 2444 2486 2663 1582 387 1683 3003 3154 2061 2231 1215
voice	2202 2208 1164
voice$	2595 857
voices	1164
voices$	857
volunt	27 28 1283 55 2429 2443 1933 834 2075 2103 1111
volunteer$	0 1 2352 14 18 20 86 1330 2444
volunteers$	0 1 2352 14 18 20 86 1330 2444
vote$	1103
votes$	1103
voucher$	90
vouchers$	90
vulner	2641 2208 1164
wait	672 1933 1119
wait$	134 2647 313 2785 1769 557 880 1094
waited	1354 2473 129
waited$	2465
waitin	1354
waiting$	2465 2647 313 2675 1094
waits$	134 1769 557 880 1094
waive$	1175
waived	843 2077
waived$	2038 1175
waives$	1175
waiving$	1175
walk	1235 2354 91 1325 2453 1344 428 1885 672 680 1933 2032 2047
walk$	2448 2455 134 183 1737 1738 1739 1744 2856 522 1757 1769 3143 3154 3155 2046 3158 896 1216
walkab	2443 834 2075 2103 895 1111
walked	2467
walked$	1216
walkin	2675 1616
walking$	183 2715 2741 1216
walks	1325 428
walks$	2448 134 183 1737 1744 522 1769 3154 3155 896 1216
wall	1642 3141
wall$	2433 430 431
walls$	2433 2580
want	1385 2496 992
want$	1485 2630 2654
wanted	1358 1385 2496
wanted$	2469
wants	1385 2496 992
wants$	2630 2654
warden	27 28 1283 55 2429 1548
warden$	0 1 2352 14 18 20 48 50 60 86 1330 2089
wardens$	0 1 2352 14 18 20 48 50 60 86 1330 2659 2089
warm$	2482 2127
warmer$	2113
warn$	337 344 369 787
warne$	344
warned$	337 344 369 787
warnes$	344
warnin	1567
warning$	2460 136 337 344 369 787
warnings$	136
warns$	337 344 369 787
was	2473 129 162
was$	1259 1263 1293 82 1321 2475 156 795 874 884
watch	2384
watch$	302 818 2170
watched$	2365 2421 818
watches$	818
watchful$	1428
watching$	302 818 924
wave	1345
wave$	2456 2114
waves$	2456
way	1424 2597 483 1918 1947
way$	2477 2535 2537 1717 2884 2947 653 3058 2209
ways$	2947 2210 2222 990
we	27 28 1283
we$	1243 1247 19 1468 2581 291 2643
weaken	612 1856 625 630 2978 634 743
weaken$	2967 773
weakene$	773
weakened$	3001 3089
weakenes$	773
weakening$	773
weakens$	2967 773
weaker	1854
weaker$	2965 3001
wean	670
wean$	591
weaning$	591
weapon	112
wear$	1282
wears$	1282
webina	2443 834 2075 2103 1111
webpag	2443 834 2075 2103 1111
websit	2443 3141 834 2075 2103 1111
website$	25 87 2433
websites$	25
wed	1381
wedge$	619 626
wednes	1381 463 580 581
wednesday$	2377 463 2808 580 1814 581 2926 3150 2048 3160
wednesdays$	2377 2808 1814 2926 3150 2048 3160
weds	1381
week	2893 3031 3032
week$	2377 2392 2790 496 2022
weekda	463 580 581
weekday$	2808 1814 2926
weekdays$	2808 1814 2926
weeken	463 580 581
weekend$	2377 116 2808 1814 2926 1983
weekends$	2377 116 2808 1814 2926 1983
weekly$	2346 813 3161 840
weeks	463 580 581
weeks$	2377 2517 2808 2838 496 2924 1814 2926 2022
weekss$	496
welcom	125 255 297 2657 1948
welcome$	3059 3064
welcomed$	1359
welcoming$	2449 2482 1489 2602 1531 2190 2271
welfar	1136 1164
well	3102
well$	2243
wellbe	2641 2208 1164
went	2354 2394
went$	1245 1259 2027 885
were	2473 129 162
were$	1259 1263 1293 82 1321 2453 2475 156 516 795 874 884
what	170
what$	1351 124 1393 1404 1419 301 317 2110 2131
whatev	170
whatever$	1404 1523
whatsapp$	1620 388 1624
when	128 170 1663 1915 1936 1937 704 1997
when$	1350 1362 167 1404 191 2541 2542 2587 2754 2770 2771 694 2018 2110 2131 2152 919 2168 2169 2203 1026
whenev	1663 1936 1937 1997
whenever$	191 2754 2770 694 2018 919 1026
where	128 170 2032
where$	1343 1362 167 1404 191 353 1665 3005 674 1974 3143 2110 2131 2152 919 2169 2203 1026
wherea	128
whereas$	1362
wherever$	191 919
whether$	49 677 2131 2222
which$	1241 1242 1350 353 674 2110 2131 2322
while	128 1936 1937 1997
while$	1362 2838 694 2018
whittl$	665 667
whittle$	665 667
whittles$	665 667
whittling$	665 667
whittlning$	665 667
whittls$	665 667
who	151
who$	1273 2397 1343 1378 1379 1380 1383 1553 2110 2131 2140 907
whoever$	908
whole	2294
whole$	2669 1564 1571 1591 374 1628 401 2768 457 2857 1747 1748 2860 1759 2964 1890 1899 1900 3012 3040 1932 699 3045 1945 1957 1992 975 2284 2285 1062 2297 1069
whom$	1343 1553 2110 2131
why$	2131
widen	1174
wider$	2552 288 643
wife$	1138
wifi	1642
will	1539
will$	1239 1321 229 230 1475 260 1508 1601 1721 1851
willing$	1731
win$	1016
wind	390 585 3056 761
wind$	2014
window$	2433
windows$	2433
wing	2817 2875 1783 2894 2898 1918
wing$	3030
wings	2894
wings$	3030
wining$	1016
wins$	1016
winter	1381
winter$	2474
wisely$	2993
wiser	1881
wish	1385 2496 992
wish$	270 2654
wishes	1385 2496 992
wishes$	2654 316 857
with	1776 2051
with$	2345 2373 1397 1398 1407 1414 2529 2541 1457 2569 2621 1528 1554 2671 2672 2676 1594 2729 2813 2815 1726 2855 2935 1826 2951 642 1888 3017 1913 3094 3162 2054 3167 2106 2123 2181 2184 2203 2207 2270 2322 2328 2329 2330 2333 1142
withdr	585 592 719 792 1176
withdraw$	623
withdrawe$	623
withdrawen$	623
withdrawes$	623
withdrawing$	623
withdrawn$	2804 2929 2038
withdraws$	623
wither	1856
wither$	2967
withers$	2967
within	159 346
within$	1258 1580 1830
withou	1871 708 913
without$	1349 368 2848 2981 3007 718 1984 881 2147
withs$	2671
women	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
women$	1623 2762 2764 1681 2798 1968 3120
word$	2460 2503 2648 2175 1135
words$	2503
work	1277 651 1933 992
work$	2 2388 2396 87 1402 1408 1411 2526 2531 2562 222 2581 2592 253 295 2659 557 2930 1820 2932 3052 788 2165 947 974 2209 2263 1036 2272
worked	1267 1285 2400
worked$	1234 2378 2441 538 947 1036
worker	27 28 1283 55 2429 2443 834 2075 2103 1111
worker$	0 1 2352 1243 14 18 20 50 56 60 2420 86 1330 2507 2511 854 2089 2097 867 1140
workers$	0 1 2352 1243 14 18 20 50 56 60 86 1330 854 2089 2097 2236
workin	1277 1522 2208 992
working$	1238 40 2388 1296 2562 222 2633 2659 947 2209 1036
workload$	1401
works	992
works$	87 2531 2620 557 947 1036
worksh	95 2443 1781 2892 1783 2894 834 2075 2103 1111
workshop$	1329 2444 3155 2046 1113
workshops$	1329 2444 3155
workstream$	864
workstreams$	864
world$	637
worrie	1385 2496
worries$	1448 2560
worry	1385 2496
worse	3056 1117
worst	2294
worth	2534 2230
worthwhile$	2267
would$	189 251
wound$	2733 1987
wrap	240 995
wraparound$	1474 2229
wrappingaround$	2229
wrapsaround$	2229
wristbands$	90
write$	1210
writes	1290
writes$	2401 1210
writing$	1091
writte	1261 2400 1323 1394 161 2068 843 2077 872
written$	1234 2372 2374 2376 1269 1298 2424 1320 2434 2505 1395 845 2106 1210
wrong	1135
wrote	872
wrote$	1262 2106
yard	3033 3034
yard$	3035
yards$	2691 3035
year	2894 3080 3082
year$	2474 2487 1381 2821 496 1752 1783 1789 3082
years$	496
young	2215
young$	29 30 31 46 2392 80 108 2456 1348 2461 2463 122 1360 139 140 147 1384 151 1386 1387 2499 2528 1495 265 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1661 1687 1690 457 487 507 2857 1747 1748 2860 1759 537 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3082 3095 3096 3101 1992 3113 3114 2009 2053 3168 2059 2111 2208 2217 2284 2285 1062 2297 1069
younge	2669 1564 1571 1591 374 1628 401 2768 457 1697 470 1706 487 489 2843 2857 1747 1748 2860 1759 530 545 2925 2964 1890 1899 1900 3012 3040 1932 699 1945 1957 3080 1992 2284 2285 1062 2297 1069
younger$	147 2492 2669 1564 1571 1591 374 1628 2742 401 2768 457 1743 2857 1747 1748 2860 1759 545 2964 2971 1890 1899 1900 3012 3040 1932 699 1945 1957 1958 1964 1970 1971 1992 2006 2284 2285 1062 2297 1069
youngest$	147 2492 2971 1958 1964 1970 2006
youngs	147 2669 1564 1571 1591 374 1628 401 1640 2768 2769 1687 1690 2801 457 2857 1747 1748 2860 1759 545 2964 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1956 1957 3095 3096 3101 1992 3113 3114 2009 2284 2285 1062 2297 1069
youngsters$	1623 2762 2764 1681 2798 3120
youth$	2361 44 1548 2762 2803 3033 3034 2133
youths	1661
youths$	1646 2762 2772 2133
yp	147 2492 151 2669 1564 1571 2686 1591 2717 374 2727 2728 1628 2742 2745 401 2768 2769 2799 457 1697 470 1706 2828 487 489 2842 2843 507 2857 1747 1748 2860 2868 2869 1759 530 545 2925 1815 2936 2940 2942 2944 2956 2958 2964 2977 2996 2997 2998 2999 3000 1890 1891 1894 1899 1900 3012 3015 3019 3024 3025 3027 3029 3040 1932 699 1945 1952 1956 1957 1958 1964 1970 3088 1978 3095 3096 3101 1992 3113 3114 2006 2012 2284 2285 2294 1062 2297 1069
yp$	1725 2957
zine$	2315
zines$	2315
zone	1566 1567
zone$	58 3030 2286
zones	1566 1567
zones$	58 3030 2286
