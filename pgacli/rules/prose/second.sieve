1031 909 643

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
number of (?:[\w’'-]+ ){1,4}?(?:signed up|enrolled|registered|accredited|briefed|audited|mapped|staffed|open|opened|run|delivered|held|offered|covered|provided|booked|attended|made|sent|given|completed|logged|issued|distributed|visited|contacted|recruited|posted|printed|installed|fitted|put up|worked|done|carried out|undertaken|conducted|handed out)
(?:had|has|got|received) (?:a|an|one|two) (?:\w+ )?(?:reply|replies|answer|response|acknowledgement)(?: from)?
^\W*(?:[\w’'-]+ ){1,4}(?:bought|ordered|purchased|installed|fitted|built|repaired|redrawn|recruited|appointed|painted|mended|written|printed|issued|launched|rewritten|commissioned|visited|removed|cleared|replaced|handed over|loaned|lent|boarded up|delivered|signed|circulated|updated|planted|booked|hired|moved|staffed|rearranged|paid for|drawn up|redesigned|lit|lent out|trimmed|cut back|switched on|turned on|set up|signed off|opened|unlocked|fixed)(?=\W*$|[,;:.]| (?:and (?:is|are|painted|planted|fitted|published|shared|circulated|signed|staffed|adopted|in use)|out of|for the (?:\w+ )?(?:term|year|season|summer))\b| (?:by|before|within) (?:\d|(?:the )?end|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|summer))
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
evidence (?:in|on|from) (?:the |all |case |our |their )*(?:files?|records?|minutes|case notes)
dip[ -]samples?
(?:verbal )?feedback (?:\w+ )?from (?:the |all |our |other )?(?:partners?|staff|professionals|agencies|colleagues|practitioners|participants|attendees|delegates)
(?:works? orders?|invoices?|purchase orders?|jobs?) (?:(?:is|are|was|has|have|been) ){0,2}(?:raised|placed|paid|logged|issued)
(?:photos?|photographs?|pictures?|screenshots?) of (?:the |a |an |each )?(?:finished|completed|new|installed|final|mended|repaired)
progress (?:(?:is|will|to|has|be|been) ){0,2}(?:reported|tracked|reviewed|updated|shared)
standing (?:agenda )?items?
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
(?:school|college|class|form|house|housing|tutor group|set) moves? (?:\w+ ){0,4}?for (?:(?:any\s+|at least )?one|two|three|some|yp\d+|him|her|a (?:boy|girl|member)|each|the (?:oldest|eldest|youngest|leader|boy|girl|ringleader))
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
(?:appoint|employ|hir|host|recruit)(?:e|es|s|ed|ing)?(?= (?:a|an|the|one|two|three|four|five|six|its|them)\b)
staff(?:s|ed|ing) (?:the|it|a|by)
organis(?:e|es|ed|ing) (?:a|an|the|two|three|four|another|its) (?:[\w-]+ ){0,2}?(?:trips?|coach(?:es)?|tournament|match(?:es)?|meals?|supper|day|walks?|films?|party|picnic|camp|visits?|outings?|concert|show|barbecue|festival|gig|swim|bus|minibus|taxis?|stalls?)
lead(?:s|ing)? (?:a|an|the|two|three|four|six) (?:[\w-]+ ){0,2}?(?:workshops?|walks?|sessions?|rides?|tours?|class(?:es)?|rehearsals?|hikes?|assembl(?:y|ies)|runs?)
drop-?ins? (?:in|at|on|every|each)
(?:an?|the|two|three) (?:[\w-]+ ){0,2}?(?:stall|match|meal|trip|walk|workshop|fair|tournament|barbecue|breakfast|lunch|supper|picnic|film|bus) (?:[\w-]+ ){0,5}?(?:on|every|each) (?:\d|[a-z]+days?)
(?:monthly|weekly) (?:supper|lunch|meal|breakfast|walk|match|trip|visit|drop-in|surgery)
free (?:breakfasts?|lunch(?:es)?|suppers?|meals?|swims?|passes|travel|bus|entry|lessons)
(?:on|every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:[\w-]+ ){0,4}?(?:at|from) \d[\w.:]*
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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 42 47 50 53 54 55 56 57 58 59 60 63 64 66 68 70 71 72 73 75 76 78 79 80 81 82 83 84 85 87 89 91 94 95 96 97 98 102 103 104 105 106 109 110 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 129 130 131 132 136 137 138 140 142 143 144 146 147 154 157 158 161 165 167 168 169 170 172 173 174 175 176 181 182 183 184 186 189 190 192 194 195 197 200 202 211 214 225 229 230 232 233 234 235 236 239 240 241 242 243 244 245 246 254 255 256 257 258 262 264 265 267 268 269 270 271 272 273 274 275 276 278 279 280 281 282 283 284 285 294 300 302 304 305 309 310 311 312 316 317 318 320 324 325 326 327 328 329 331 332 333 334 337 339 341 342 344 345 346 347 351 352 353 356 358 360 361 363 364 368 371 376 377 378 380 386 387 393 394 397 399 400 402 403 404 405 406 408 409 410 411 412 413 414 415 416 420 423 424 425 427 428 429 430 442 449 450 451 467 468 472 478 479 480 482 485 487 490 494 495 498 499 501 502 504 506 507 511 514 515 519 521 522 523 524 525 526 528 529 530 532 534 535 536 539 541 542 544 545 546 548 549 554 555 556 557 558 559 560 562 565 566 567 568 569 570 571 572 574 575 576 577 578 579 581 582 583 584 585 586 587 588 589 590 591 592 593 594 595 596 597 598 599 600 601 602 603 604 606 607 608 609 610 611 612 613 614 616 617 619 620 621 622 623 624 625 626 627 629 630 631 632 633 634 635 636 638 639 640 641 642 643 644 645 648 649 650 651 652 653 654 655 656 657 658 659 661 662 663 664 665 666 667 668 671 672 673 674 675 676 677 678 679 680 681 682 684 685 686 687 688 689 690 691 692 693 694 695 696 698 700 701 702 704 705 706 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 742 743 744 745 746 748 749 750 751 752 753 754 755 756 757 758 759 760 762 763 764 765 766 767 768 769 770 771 772 774 775 776 777 778 779 780 781 782 783 785 786 787 788 789 790 791 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 871 872 873 874 875 876 877 878 879 880 882 883 884 885 886 887 888 889 890 891 892 897 898 900 904 905 910 923 929 930 931 941 944 948 949 950 953 970 971 972 973 974 976 977 1000 1005 1007 1008 1017 1020 1021 1024 1029 1030 1 8 9 13 17 19 21 30 43 44 45 46 48 49 51 52 61 62 65 67 69 77 86 88 90 92 93 99 100 101 107 108 111 128 133 134 135 139 141 148 151 153 155 156 159 162 166 171 177 178 179 180 185 187 191 193 196 198 199 201 203 205 207 208 209 210 212 213 215 220 223 226 231 237 238 251 253 259 260 261 263 277 286 287 288 289 290 291 292 293 298 299 301 303 307 308 313 314 315 319 321 322 323 330 338 340 343 348 349 350 354 355 357 359 362 365 366 367 369 370 372 373 374 375 379 381 383 384 385 388 389 390 391 392 395 396 398 401 407 418 419 426 431 435 436 437 438 439 441 443 445 448 457 458 466 469 470 471 473 474 475 476 477 481 483 484 486 488 489 491 493 496 497 500 503 505 508 509 510 512 513 516 517 518 520 527 531 533 537 538 540 543 547 550 551 552 553 561 563 564 573 580 605 615 618 628 637 646 647 660 669 670 683 697 699 703 707 741 747 761 784 792 870 881 896 899 906 908 909 912 914 915 922 924 925 927 928 932 934 938 939 946 959 963 965 969 975 979 984 986 997 998 999 1001 1002 1006 1011 1012 1014 1018 1022 1023 1025 1026 1027 1028 0 7 74 145 149 150 152 160 163 164 188 204 206 216 217 218 219 221 222 224 227 228 247 248 249 250 252 266 295 296 297 306 335 336 382 417 421 422 432 433 434 440 444 446 447 452 453 454 455 456 459 460 461 462 463 464 465 492 773 893 894 895 901 902 903 907 911 913 916 917 918 919 920 921 926 933 935 936 937 940 942 943 945 947 951 952 954 955 956 957 958 960 961 962 964 966 967 968 978 980 981 982 983 985 987 988 989 990 991 992 993 994 995 996 1003 1004 1009 1010 1013 1015 1016 1019

8 14 6 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 9 12 4 9 8 10 7 9 5 10 10 8 5 6 7 8 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 6 6 4 5 5 8 6 8 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 4 3 3 4 5 4 0 0 0 4 7 7 0 3 5 0 0 0 4 21 0 7 10 24 0 4 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 5 12 8 11 6 7 11 13 0 6 11 10 7 6 8 0 10 7 7 4 5 0 11 5 5 5 5 3 10 0 7 0 15 0 7 0 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 14 0 12 9 13 10 12 10 4 4 9 5 0 8 8 0 11 20 26 9 9 7 9 7 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 7 13 4 5 9 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 6 14 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 4 11 4 3 0 13 11 18 31 8 6 0 5 5 4 11 3 5 0 0 7 4 6 3 6 10 6 0 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 5 3 4 8 3 4 4 4 5 3 3 5 5 3 6 4 5 5 2 11 2 8 11 10 3 5 4 11 5 5 4 6 5 14 5 5 4 5 3 7 6 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 2 5 4 3 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 10 5 2 4 0 0 2 4 5 3 6 2 5 4 8 8 0 0 2 0 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	1450 549 1706
20$	1892
34$	852
35$	852
YP	1475
a$	2042 124 1208 1263 1275 1281 1282 272 1312 1316 441 1474 1646 2556 1649 1650 2560 1655 1657 1658 629 1666 1713 1900 1901 1902 1905 1906 1908 1909 1910 1913 1914 1918 1919 1923 1928 1932 1939
abc	313 1344
abcs	1344
able$	2093 1347 321 1377 1500 679 1752
about$	1222 1309 2249 1817 1822
above	2333
above$	2335 1835
abreas	795
abreast$	1826
abroad	1496
abuse$	1795
academ	2384 2392 2441
academy$	2400
accept	1046 1977
accepted$	1955
access	1276 1799 796 1827
access$	2185 777
accessed$	649
accessible$	2179
accessing$	1974
accomm	462
accommodation$	2386 466
accord	741
accordingly$	1772
accoun	2055 1255 796 1827 924
account$	23 2153 2164 2215
accred	1062
accredited$	1971
achiev	1104 1832
achieve$	650
achieved$	1048 2013 650
achieves$	650
acknow	1063 774 954
acknowledgement$	1972
across	2581
across$	2425 1779
act$	832
acted$	2058
action	2033 1243 1255 643 1680 1706 909
action$	73 2029 2140 2152 2164 660 670
actions$	73 2029 660 670
active$	2100 1212
activi	2033 2155 2174 1327 2490 643 1680 1706 1855 909
activities$	2034 2104 2236 2484 1576 2486 2488 1807 1808 1860
activity$	1860
acts$	832
ad$	719
add	853
add$	983
added$	983
adding$	983
additi	222
additional$	1218 1253 663 729
addres	145 146 1209 205 774
address$	1236 1428 956
addressed$	1177 2118 956
addresses$	1428 956
addressing$	956
adds$	983
admit$	1335 1431 419
admited$	419
admiting$	419
admits$	419
admitt	423
admitted$	419 1454
admitting$	419
adopt$	244 1002
adopte	1993 1115 1674
adopted$	2024 1002
adopting$	1002
adopts$	1002
adult	2055
adult$	2159 2160 2202 2561 1735 705 920 968
adults	273
adults$	105 201 1247 2202 1304 2561 920 968
advert	1993 2033 643 1674 1680 1706 909
advice$	188 2162 267 966
advis$	323
advise	25 26 1078 954
advise$	318 323
advised$	323
adviseed$	318
adviseing$	318
adviser$	662 671
advisers$	662 671
advises$	318 323
advisi	954
advising$	323
adviss$	323
advoca	774 957
advocate$	935
afraid	1138 714
afraid$	2047 1745
after$	2152 1324 2573 1710 1885
aftern	435 1545 2454 541 542
afternoon$	1970 110 2359 2375 1558 2479 1572 2482 689
afternoons$	1970 110 2375 1558 2480 1572 2482 689 1723
again$	1291 2285 1869
agains	1665
against$	1053 136 1168 2254 1354 2574 1776
age$	2543
agenc	2127
agenci	38 53 2019 1226 273
agencies$	0 1 1945 12 16 18 1069 2002 81 1122 1224 2135 201 1304 754
agency$	1981 1231
agenda$	2150 1765
agree	853
agree$	1049 340 354 887
agreed	1055 1993 1115 1209 1674
agreed$	1957 1964 2024 1183 2118 1289 354 1500 1704 818 887
agreeed$	1049
agreem	2033 2248 643 1680 1706 909
agreement$	84 188 2247
agreements$	2247
agrees$	1049 340 354 887
ahead	2026
aim	792
aim$	252 1849
aiming	792
aims	792
aims$	1849
alarm$	55 60 85
alarms$	55 60 85
alert	1285
alert$	2141 2194 1868
align	957
alive$	2100
all	52 134 148 2338 1664 2577 1812 1880
all$	1941 1966 1988 1083 1113 1127 201 1299 1302 1304 1423 1531 1652 658 754 1803 1902 1906 1933
alliance$	1844
alliances$	1844
alloca	1071 1993 1674
allocate$	1004
allocated$	1980 1101 518 1704 1004
allocates$	1004
allocating$	1004
allotment$	82
allow	423
allow$	2090 1331 1335 1373 1403 1408 1431 419 1454 1599 812 1857
allowe	423
allowed$	1331 1347 2306 1445 2355 419 1454 757
allowing$	419 812
allows$	2090 419 1454 812 1857
allowted$	1331 419
allowting$	419
alone	1138 1534
alone$	2047 2354 2372 2443 1886
along$	2325 1419 2348 1856
alongs	1410 1539
alongside$	1197 2448 1779 1867 1870
altern	2174 2216 535 598 605 1855
alternate$	527 1562 1571
alternating$	527 1571
alternative$	1246 609
alternatives$	1796
ambassador$	671
ambassadors$	671
amber$	2040 2041 1721
ambition$	252
amend	971
amende	1993 1674
among$	1333 2425 1586 936
an$	1202 1208 238 1275 1281 1646 2556 1649 1657 1658 629 1713 1918 1928 1939
analyse$	731
analyses$	731
analysing$	731
analyst$	922
analysts$	922
and$	1253 1315 1326 1825
annual$	648
anothe	1226 2260 2291 2294 2301 2302 2316 2319 1483 2449 2492 2494 2496 2498 2510 2512 2531 845 1879
another$	2096 1202 2135 319 2270 2273 2275 2278 2281 2282 2290 2295 2299 2379 2382 1478 1479 1491 2402 1498 2429 490 1532 2447 1541 514 1549 2475 2493 2502 2504 2506 2520 2523 2524 2526 602 2543 609 2556 1657 704 1876
answer	1063 2058
answer$	1972 1025
answered$	1025
answering$	1025
answers$	1025
anti$	775
any$	1227 197 1229 1302 1423 471 2449 1652
anybody$	2050 2449
anyone$	2050 2449
apart	2253 2257 2311 2312 1509 1510 570 1612 591
apart$	2274 356 2314 1499 2411 2418 2419 2425 2426 1518 2428 489 2437 2457 2468 2509 1601 2521 2527 1627 1871
apolog	929
apologise$	906
apologised$	906
apologises$	906
apologising$	906
app$	23
appeal$	2378 592 1624
appearance$	1798
appl	853
applic	2033 643 1680 1706 909
applicable$	1751 1752
application$	2558 1828
applications$	1828
applie	1056
applied$	1965 886
applies$	886
apply$	886
applying$	886
appoin	1993 90 2033 423 643 1674 1680 651 1682 1706 909
appoint$	1006
appointe$	1006
appointed$	1702 1704 1006
appointes$	1006
appointing$	1006
appointment$	1121 2034 1454 2558
appointments$	1121 2034 1454
appoints$	1006
appren	1545 2454
approa	2014 1138 133 1740 958
approach$	2140 2184 1806
approachable$	2179 1787 1868
approached$	2047
approaches$	1146
approaching$	2266
approp	2112 222 1336 605 1799 795
appropriate$	1183 1185 1218 2130 1246 1253 2179 2245 1751 1752 1826
appropriately$	1826
approv	1055 1071 1993 1674
approved$	1964 1980
apps$	23
april$	2061 1153
are	1034 145 221
are$	1054 43 1088 77 1113 1118 97 100 2043 130 139 1219 1279 255 1460 1490 488 614 623 632 685 701 703
area	2253 2384 2392 2403 1521 2430 2441 2453
area$	2326 2330 2370 2385 1477 1478 2387 1502 1882
areas	2430
areas$	2197 2330 2442
arise	1205
arise$	2114
arises$	2114
around	1410
around$	159 2135 1253 1257 1309 2249 1800 1826 1867
arrang	1993 1085 2026 1674
arrange$	215 1331
arranged$	2163
arrangeed$	1331
arrangeing$	215
arranges$	1994 215
arrangeted$	1331
arrest	1138 917
arrest$	128 138
arrested$	2047
arrests$	128 138
arriva	1568
arrivaltime$	2477
arrivaltimes$	2477
arrive	403 423 517 855
arrive$	1454 1507
arrives$	1454
articl	2033 643 1680 1706 909
as$	1158 150 151 1184 165 1201 171 174 2118 2120 258 701 720 1766 1767 1800 805 826
asbo	313 1344 314 1345
asbos	1344 1345
aside	973
aside$	1996
ask	2043 1165 2074
ask$	126 318 386 408 693 1022
aske	693
asked	1056 1967 1969 1165 2074 678
asked$	1965 2054 1147 318 340 386 1709 1022
asking$	318 386 408 1022
asks	1165 2074
asks$	126 318 386 408 693 1022
aspira	1805 958
assaul	133 714 917
assault$	137
assaults$	137
assemb	2033 2286 2289 643 1680 1706 909
assemble$	2344
assemblies$	2034 2567
assembly$	2567 911
assess	2033 1173 145 1179 643 1680 1706 909
assessed$	66 1689
assessment$	2080 2082 2085 2086 2088 2089
assessments$	2088
assign	1993 1674
assign$	1004
assigned$	1101 518 1704 1004
assigning$	1004
assigns$	1004
assist$	943
assistance$	2162 943
assisted$	943
assisting$	943
assists$	943
associ	1340 1341 2251 2253 2256 2257 1371 1375 2289 2315 1508 1582 2492 928
associate$	2249 2269 2280 2284 2417 1877
associating$	2250 2263 1878
association$	2250 2491 2499 1872 1873
assumptions$	1813
assurance$	188 1774
assurances$	1774
at$	1079 2012 1114 2042 1154 125 154 165 2107 2118 1236 218 253 2195 2198 2200 1440 1442 1448 1449 2380 451 1487 516 2476 538 2563 2568 2571 1663 2573 1668 2581 2582 1676 1707 1723 1818 1885 1913 1914 1924 1925 1926 1938
attached$	1835
attachment$	1615 1844
attachments$	1615 1844
attack	133 714 917
attack$	1745
attacked$	1741 1745
attacks$	1745
attemp	792
attend	1031 1032 4 1947 1051 1960 1961 1056 1062 1070 1072 1982 1987 1991 1992 1993 1085 1097 92 403 423 1674 657 664 855
attend$	1946 1123 1454 472 1506 2476 1695 696 1028
attendance$	1035 21 1981 1990 2006 88 123 1454 1688 1705 676
attendd$	1695
attended$	1940 1965 1971 1984 2018 1123 1695 696
attendees$	1979 1990 2002
attending$	1940 1974 1692 696 1028
attends$	1946 1994 1123 1454 472 1506 1695 696 1028
attention$	1259 1796
attenu	571
attitu	958
attitudes$	1813
attrac	2327
attraction$	2378
attractive$	2179
audit	2033 643 1680 1706 909
audite	1062
audited$	1971
august$	2061
aunt	1470 2384 2404 469
aunt$	932
auntie$	932
aunty$	932
authorisation$	1883
authorisations$	1883
authority$	1883
autumn$	2061
availa	1993 1087 1285 1674
available$	1996 1997 1183 2163 2194
avoid	2258 352 553
avoid$	1409 2468 1584
avoidi	553
avoiding$	1584 1719
avoids$	1409
aware	1209 1252 1285 795
aware$	2118 2141 2161 2188 2194 1826
awaren	1805 958
awareness$	757 1801 1802 785
away	1137 407 2384 1483 455 2403 570 591 597
away$	2046 2253 2258 1379 1386 356 2311 2314 2320 1432 1438 2367 2380 2382 1486 1493 2406 1499 473 481 1598 1601 573 1631 1891 1903
back	1225 1682
back$	130 1216 2134 356 695 1936
background$	1784
bad$	1527
badge$	1986
badges$	1986
badmin	1665
badminton$	2574
bail$	313
bake$	898
bakees$	898
bakes$	898
ban	303 310 312 326 327 329 368 369 375 436 539 1653 857
ban$	311 336 1402 391 422 428 430 621 2562
band	2458
bands$	2464
bane$	428
banes$	428
baning$	428
bann	303 436
banned	310 312 2307 401 1458 539
banned$	2242 311 335 349 2306 1432 2367 2369 430 621
banner	83
banner$	613
banners$	613
bannin	310 312 326 539
banning$	311 428 430 621
banping$	336
banred$	621
banring$	428 621
bans	310 312 326 539
bans$	311 336 428 430 621 2562
banting$	336
bar	310 312 326 375 436 539 857
bar$	311 428 430 621
barbec	86 1117
barbecue$	2566 1660
bare$	428
bares$	428
baring$	428
barned$	621
barning$	428 621
barr	436
barred	310 312 401 1458 539
barred$	2242 335 349 1432 2367 2369 430 621
barrier$	578 585
barriers$	2157
barrin	310 312 326 539
barring$	428 430 621
barrister$	935
bars	310 312 326 539
bars$	311 428 430 621
base$	1772
based$	1851
basis$	1750
basket	1665
basketball$	2574
be	221 254 734
be$	1054 1113 139 167 171 1203 178 1219 1232 204 1240 2154 1254 226 1267 1273 246 1279 249 255 2196 1294 1296 1329 339 1381 1460 1490 1507 478 2423 488 1523 1536 614 623 632 701 730 756 780 837 839
bear$	184
bearing$	184
bears$	184
became$	685
become	221
become$	167 204 685
becomes$	685
becoming$	204
been	1982 2060 121
been$	1043 1058 36 1993 1088 1105 1107 1113 139 1254 488 614 623
before	715
before$	2042 1152 2573 679 1746
befrie	133
begun	1993
begun$	109
behaved$	2245
behavi	2218 1805
behaviour$	313 314 1813 965
behaviours$	1813 965
behind	1651 925
behind$	2515 2560 1739
being	221 254 1392 2315 1805 958
being$	139 167 1219 204 1254 2251 2266 2289 1490 2405 2423 1718 1719 730 780
belief	1827
belief$	1846
believ	2058 1165 2074
believe$	814
believes$	814
believing$	814
belong	1174 145
belong$	2083 717
belonging$	2180
belongs$	717
below$	1835
bench	24 1418 2555
bench$	55 87 405 406 1694
benches$	55 87 1694
benefi	2112
bes$	730
beside	1538 1539
beside$	2448 1925
best	1799
best$	231 1853
better	200 222 1336 598 605 1637 771 774 915
better$	1198 1231 1253 231 2185 270 1303 1321 2233 296 1336 2245 337 595 1630 1632 602 604 2547 609 674 1840 819 831 1864
betwee	1143 2248
between$	2052 1333 2243 2247 2252 2303 2425 2491 1609 1616
betweens$	2247
beyond	142 1627 1631
bid	2033 643 1680 1706 909
bigger$	2335
bike	24
bin	24
bin$	55 87 1694
bingo	1665
bingo$	2574
bins$	55 87 1694
bit$	2221
blankets$	1911 1912
block	368 369 387
block$	363 848
blocke	2307 2345
blocke$	848
blocked$	2242 363 407 848
blockes$	848
blocking$	363 848
blocks$	363 848
board	19 38 1097 1098 741
board$	1069 2004 2006 2007 2023 87 2125 2126 2401 1665 656 1772
boarded$	651
boardi	2384
boarding$	1482 470
boards$	2023 87
boat	2458
bolste	957
bolted	1645
bolted$	2554
bond	1582 1602
bond$	305 315 2491 555 2511 576 581 1615 1844 1850
bonds$	305 315 555 2511 1615 1844 1850
book	1991 467 525
book$	2580 1911 1000
booked	1062 1991 1993 1674 651 1682
booked$	1971 2018 1000
booking$	2558 1000
bookle	2033 643 1680 1706 909
booklet$	1976
booklets$	1911
books	24
books$	2580 1692 1911 1000
boroug	2253 2384 2392 2403 1521 2430 2441
borough$	2385 1477 2387 2389 2400 1502
boroughs$	2390
both	2338 1664 2577
both$	1966 2246 1342 1349 1360 1367 353 1404 380 2338 429 2424 1516 1517 2427 1528 2518 658 1880 1881 861 1893 1901 1902 1906 1914 1922
bought	1055 1993 1108 1116 1674 651 1682 973
bought$	1964 2017 2025
bounda	2218 796 1827
boundaries$	1797 1862
bounds$	399
box$	898
boxes$	898
boxing$	646
boxs$	898
boy	1139 2246 1342 1349 1360 1367 353 1404 1406 380 2338 429 442 1475 459 2424 1516 1517 2427 1528 2518 1880 1881 861 1893
boy$	2048 2050 2383 1494
boyfriend$	932
boys	27 28 29 44 75 114 1149 131 134 247 1278 2246 1342 1349 1360 1367 353 1404 380 1416 2338 2339 1433 1459 429 1466 479 2424 1516 1517 2427 1528 502 510 2518 1667 1672 1714 1880 1881 861 1893
boys$	1059 1060 1075 1106 76 80 98 99 2045 2048 2050 1145 1162 2077 1323 1399 2342 1452 2362 2368 2383 2421 2429 540 2511 2576 1738 1889
bread$	1912
break	1365 1465 1505 1521 2430 1568 2490 570 571 584 588 589 593 862
break$	217 331 2359 2374 484 485 1522 553 1601 572 573 1608 1896
breakf	86 1117 1661
breakfast$	1660 2570 1912 1920
breakfasts$	1920
breaki	571 588
breaking$	217 331 484 485
breaks	2430 571 588
breaks$	217 331 484 485 2465
breaktime$	2477
breaktimes$	2477
breath	1465
breathe$	2377
breather$	2374
breathing$	1465
bridge$	763
bridgeing$	763
bridges$	1792 1793 763
brief$	1756 1026
briefe	1031 1967 1969 1062 2014 1112
briefed$	1940 1968 1971 2021 1026
briefi	19 2033 643 1680 1706 909
briefing$	2034 911 1026
briefings$	2034
briefs$	1026
brighter$	1716
bring	185 2327 880
bring$	193 297 1017
bringing$	193 297 1383 1017
brings	185
brings$	193 297 1017
broade	957
broken	2532
broken$	2255 1509 1510 862 1901 1902
brothe	1406 2404 469 501
brother$	931
brothers$	1737 1898
brough	185
brought$	186
budget	1055
budget$	1962 40
budgeted$	1964
build	1276 771 774 955
build$	229 241 2185 603 615 758 762 813
builde$	241 603
buildes$	241 603
buildi	2441 774
building$	82 241 2334 2353 2370 2412 2433 529 603 758 762 813
buildings$	2442
builds	774
builds$	241 603 615 758 762 813
built	1086 651 1682
built$	1995 2022
bulb$	55 652
bulbs$	55 652
bulletin$	9 1679
bulletins$	9
bullie	2550
bully	2550
bump$	2286
bunch$	2507
burglaries$	923
burglary$	923
burgle	714
burgled$	1745
bus	2441 1543 2452 2577
bus$	1073 58 2023 2444 2450 2566 1660 1915 1920
buses	1521 2430 1530 2452 2453 1545 2454
buses$	2023 2439 2442 2450 2451 2460
busine	1174
business$	2083 2147 838
but	2411
buy	1740 973
buy$	2551
buyer	970
buyer$	920
buyers$	1898 920
by	1656
by$	1114 111 2057 122 2198 271 1305 516 2563 2565 1663 2573 1684 1724 1726 1728 1771 1856 1919 1925
cabin	2458
cabinet$	2004
cafe	30
cafe$	2334
café	30
café$	2334
calendar$	1983 655
call	1947 2033 1381 643 1680 1706 909
call$	1946 1130 2049 1146 118 126 128 129 2240 2558 825
called	92 2054 929
called$	1123 129 929
callin	1392
calling$	1395
calls	1085 1334
calls$	1946 1994 1130 1146 118 126 128 129 2240 1394
calm$	2377
calmer	915
came	1047 1977 1982 1991
came$	1947 1956 1169
camera	24
camera$	55 60 87 613 1694
cameras$	55 60 87 613 1694
camp	86 1117
camp$	2566 898
campai	2033 643 1680 1706 909
campaign$	646 745
campaigning$	745
campaigns$	745
campes$	898
camps	1117
camps$	898
campus	2384 1521 2430 1545 2454
campus$	2412
can	2043 1318
can$	104 2093 2108 1254 1330 321 1377 350 480 1607 1754
cancel	546
cancelled$	2371 2485 1654
cannot	1348 321 1377 350 480
cannot$	1384 1511 1546 2468
cap	328 415
cap$	417 422 565
capaci	796 1827
capacity$	1181 1833
caped$	417
caping$	417 565
capitalise$	229
caps$	417 565
capting$	417
capture$	753
captured$	2238 1696
captureing$	753
captures$	753
car$	2444
card	83 2033 643 1680 1706 909
card$	1976 1986 613 2558 1911
cards	1665
cards$	1986 613 2558 2574 1911
care$	2156 2230 1797 1892
cared	2234
careful$	1212 1868
carefully$	2547 1790
carer	53 2019 2384 462
carer$	0 1 1945 12 16 18 1973 81 1122 466 931
carers$	0 1 1945 12 16 18 1973 81 1122 256 371 2384 466 931
cares$	2156
careta	25 26 1078
carr	880
carria	2458
carriages$	2460
carried$	1062 1987 1993 1266 1308 1674
carries$	1077 1987 724
carry	2043
carry$	1077 724 728
carrying$	1719 724
cars	106
cars$	2451 2460
cascad$	742
cascade$	742
cascades$	742
cascading$	742
cascads$	742
cascadting$	742
case$	1092 1097 1182 1191 1220 660 1759 1766
caseload$	2005
cases$	660
caseworker$	933
cast	27 29 1545 2454 2458
cast$	1060 2407 518 2460
casts	2454
casts$	2407 2460
catch	1207 1764
catchup$	2116
catchups$	2116
caught$	1387 357 358
cause	1827
causes	1827
caution$	323
cautione$	323
cautioned$	323
cautiones$	323
cautioning$	323
cautions$	323
cbo	313 1344 314 1345
cbos	1344 1345
cctv	712
cctv$	55 60 1743
cease	546 1608
cease$	2485 2517
ceased	1144 1159
ceased$	2053 2068
ceases$	2485
celebrate$	801
celebrates$	801
celebrating$	801
cent$	1083
center$	1249
centre	30 35 1521 2430 2441 2453 757
centre$	1249 2326 2334 2370 2381 2412 529
centred$	1206 1788 1811 1851
centres$	2442
certain$	248 1854
certif	2033 643 1680 1706 909
certificate$	1986
certificates$	1986
chair	25 26 1078 1098
chair$	54 2007 2071 2580 1935
chaire	1993 1674
chairs	24 1085
chairs$	1994 2071 2580 1911
challe	954
challeng$	782
challenge$	2145 1786 782
challenged$	2182
challenges$	2145 782
challenging$	782
challengs$	782
champi	774
champion$	671 673
champions$	671
chance	2216
chance$	2105 266 2208 321 1465
chances$	266
change$	2091 2136 2138 453 454 694 1857 1866 992
changed$	1683 992
changees$	2091
changes$	2091 2136 1228 2138 453 1857 992
changing$	453 992
channel$	23 2308
channels$	2092 1239 209
charge	1653
charge$	2562
charges$	2562
charte	83
charter$	84
chas	402
chased	1056
chased$	1965
chat	1396 367 1400
chat$	2049 265 278 1381 1396 2305 367 1398 2308 1400 2309 370 1717 1858
chats$	265 278 2308 1858
chatti	1392 1395
chatting$	2304
check	1032 90 2033 1207 643 1680 1706 1764 909
check$	2033 180 643 1680 1706 909 980
checked$	66 980
checkin$	1121 2116
checking$	180 980
checkins$	1121 2116
checks$	1085 180 980
chess	1665
chess$	2574
child	1139 1406
child$	1985 2048 2050 1405 1494 820
childr	1139 1149 1164 1167 247 1278 2246 1342 1349 1360 1367 353 1404 1406 380 1416 2338 2339 1433 1459 429 2424 1516 1517 2427 1528 502 510 2518 1880 1881 861 1893
children$	1096 2048 2050 2073 2076 2077 2214 1399 1405 2342 1452 2368 2541 1840
childrens$	2048
childs$	2048
choice	2216 2218 1805 1855 958
choice$	608
choices$	608
choir	2458
choos$	606
choose	2043 693
choose$	606 607 640 1724
chooses$	606 607 640 1724
choosi	693
choosing$	606 607 640 1724
chooss$	606
chose	693
chose$	1724
chosen	1055
chosen$	1964
chrono	2033 643 1680 1706 909
church	30
cinema	30
circle	2033 1636 643 1680 1706 909
circle$	2507 576 2528 2538 2540 1633 1635 2545 2549
circles$	2528 2538 1633 2545 2549
circul	1993 1085 1115 1674 651 1682
circulated$	2024
circulates$	1994
circumstances$	1391
cities	2441
cities$	2390
city	2384 2392 2403 2441
city$	2385 2387 2389
civil$	313
claim	1653
claim$	2562
clarification$	188 1774
clarit	796 1827
clarity$	188 1774
class	433 2392 1484 1521 2430 2441 1543 2452 2453 1545 2454
class$	2070 1464 2388 2393 2394 2448 2459 1635 2567
classe	1505 2430 1522 2452 2454
classes$	2036 2070 2400 2431 2442 2567
classm	2246 1342 1349 1360 1367 353 1404 380 1416 2338 2339 1459 429 2424 1516 1517 2427 1528 510 2518 1880 1881 861 1893
classmates$	1399 1452 2368
classroom$	2023
classrooms$	2023
clause	2248
clause$	2081 2247 1747
clauses$	2081 2247 1747
clean	86
clean$	440 1729 865
cleanu	1117
clear	402 1799
clear$	2039 2069 2148 2149 1374 1493 739 818 831 872
cleare	651 1682
clearer$	831
clearing$	872
clears$	872
clicked$	2011
clicks	1070
clicks$	1979
climb$	898
climbes$	898
climbs$	898
clinic	30 53
clinic$	662
clique$	576
clos	368 369 387
close$	1208 1212 2423 1538 739 763 883
closed	1993 1104 2307 1674
closed$	2013 399 407 2485 1691 883
closeing$	763
closely$	1779
closer	200
closer$	1231 270 325 819
closes$	763 883
closing$	883
club	30 35 2033 2392 2441 2453 1545 2454 643 1680 1706 909
club$	2005 2334 2370 2381 2388 2400 529 646
clubs	1521 2430 2454
clubs$	2400 2442
co$	775
coach	25 26 1078 53 2019
coach$	2566 662
coache	25 26 1078 2458
coached$	1693
coaches$	2566 891
coachi	2033 643 1680 1706 909
coaching$	891
coats$	85 1911 1912
coax$	567
code	83
code$	84 2562 652
codefendants$	1346
codes$	85 652
coerce	133
coerci	133
coffee$	78
cohesi	796 1827
cohort	2458
cohorts$	2464
coinci	2286
coincide$	2466
collab	200 775 796 1827
collaborative$	1231
collaboratively$	1779
collea	1226
colleagues$	2002 2135 754
collec	503 1568
collect$	2347 753 1027
collected$	1675 1696 1027
collecting$	753 1027
collectiontime$	2477
collectiontimes$	2477
collects$	753 1027
colleg	433 2384 2392 1484 462 1521 2430 1522 2441 1537 1543 2452 1545 2454
college$	2063 1156 1464 447 2387 2393 2394 2400 2412 2446 1727
colleges$	2400 2431 2442 2446
colour$	2580
colours$	2580
come	1047 1977 1982 1991 2043 185 403 664 855
come$	1947 1956 2038 2054 126 2110 2355 423 1506 1507 1526 1536 1695 686
comed$	1695
comeed$	1695
comes	185 403 855
comes$	2038 126 2110 1506 1695 686
comfortable$	2179
coming	185
coming$	1186 2251 1719 1753
comments$	665
commis	1055 1993 1108 1674 651 1682
commissioned$	1964 2017 1703
commit	38 1071 796 1827
commit$	923
commits$	923
committed$	1980 923
committee$	1069 2004 656
committing$	923
common$	2414 818
commun	1072 1207 1341 2251 1764 741 1799 1805 954 958
communicat$	742
communicate$	156 742
communicates$	156 742
communicating$	742
communication$	1981 2116 2140 1239 209 2250 1393 1772
communicats$	742
communicatting$	742
communities$	1328
community$	2219 1328 314
compan	25 26 1078 53 1340 2458 2492 1629
company$	2249 2259 1351 2277 2520 1622 2538 2539 2544 2546 2548
compared$	694
compassionate$	1787
compla	1165 2074
complaint$	118 128 2558
complaints$	118 128
comple	1033 4 1046 1051 1960 1062 1072 1991 1992 1993 1085 1104 2026 1266 1308 1674 657 664
complete$	1942 2013 2022 650 1695
completed$	1942 1955 1048 1958 1971 2003 2013 2015 2018 2022 2175 2217 650 1695
completeed$	1695
completes$	1994 650 1695
completing$	1974
completion$	1035 1981 1688
concer	86 1117 1233 1805 958
concern$	1188 2131 2136 2138 2145 1766 746
concerns$	1188 2131 2136 1228 2138 2142 2145 1766 1767 746
concert$	2566
condit	2248 313 1344 1653
condition$	2247 2562
conditions$	2247 2562
conduc	1062 1993 1674
conducted$	1971
conductor$	48
conductors$	48 81
confer	2033 643 1680 1706 909
confid	2216 679 1805 1827 958
confidence$	1272 1710 1847
confident$	1710
confir	1209
confirm$	1049 1686
confirmed$	1049 2118
confirms$	1049 1686
confis	317
congre	1340 1341 2251 2253 2286 2289 2327
congregate$	2249 2344 2347 1877
congregating$	2250 1878
connec	1602
connection$	315 2511 1615 1844 1850
connections$	2511 1615 600 1844 1850
consci	1285
conscious$	2194
consen	2218
conseq	2218
consequences$	2131
consid	1993 1174 2112 1209 1799
consider$	1687 1785 948
consideration$	2140 1259 2215 1765 949
considerations$	949
considered$	2083 2118 2163 2238 948
considering$	948
considers$	1687 948
consis	175 1799 774 1805 775 796 1827
consistent$	1206 2141 1787 766
consort$	1877
consorting$	1878
constant$	1212
constructive$	1246 1864
consul	1031 1056 1967 1969 2014 1112 2033 643 1680 1706 678 718 909 955 958
consultant$	1749 933
consulted$	1940 1965 1968 2021 1709
contac	1031 1032 1947 1056 1967 1969 1062 1064 1072 1991 1993 1085 2014 1112 90 92 2033 1340 1341 2251 2253 2257 1359 1361 1371 1375 1381 1382 2311 1508 643 1680 1706 678 1764 838 909
contact$	1981 1989 1121 2034 1146 2139 2208 2240 302 1338 1339 2249 2250 1343 315 1352 2264 2268 2269 2280 2284 2292 1385 2300 1393 1394 2417 2499 1611 1678 673 1768 1869 1875
contacted$	1940 1965 1971 2021 1123 1709
contacts$	1994 1121 2034 1146
contin	200 222 796 1827
continual$	1212 939
continually$	939
continuation$	939
continue$	624 827 939
continued$	1231 1253 624 674 738 739 939
continues$	624 939
continuing$	624 939
continuous$	939
continuously$	939
contra	2033 1344 643 1680 1706 909
contract$	1983
contri	53 2019 954
contributor$	0 1 1945 12 16 18 81 1122
contributors$	0 1 1945 12 16 18 81 1122
contro	133 328 415 580 1740
control$	301 565 2519 2551
controling$	301 565
controls$	301 565
controlting$	301
conven	1947 1993 1674
convene$	1946
convenes$	1946
conver	2033 643 1680 1706 909
conversation$	2049 2132 2140 1239 209 2191 265 2208 1858
conversations$	2132 2140 1239 209 265 1858
cook	971
cooked	2026
cooking$	646
cool	1612
cool$	2516 2521
cools$	2521
cooper	928
coordi	25 26 1078 53 175 210 1241 775 954
coordinated$	1206
cope	1276
cope$	2185
copies$	1911
coping	796 1827
copy	1993
copy$	1976
core$	38 1097 1098 2246 1342 1349 1360 1367 353 1404 380 2338 429 2424 1516 1517 2427 1528 2518 1880 1881 861 1893
corner$	1552 2462 2534
corners$	2460 1552 2462 2534
corridor$	2433 2534
corridors$	2534
cost	2060 121
cost$	22
costed	1055
costed$	1964
costs$	22
costum	24
could	1318
could$	2060 2062 172 1330 350
counci	25 26 1078 53 2577
council$	54 1775
counse	53 2033 643 1680 1706 718 909
counsel$	323
counsele$	323
counseled$	323
counseles$	323
counseling$	323
counselling$	1989
counsellor$	662 1749 933
counsels$	323
count$	50 896
counter$	2023
counters$	2023
counti	1521 2430 2441
counties$	2390
counting$	896
country$	2389
counts$	896
county	2384 2392 2403 2441
county$	2385 1477 2387 2389
course	2033 1204 1543 2452 2453 1545 2454 643 1680 1706 909
course$	1948 2005 2034 2113 646 1750 911
courses$	2034
court	30 2555 924
court$	82 313
cousin	2384 2404 469
cousins$	1738 1898
cover	1174
cover$	2083 2254
covera	1301
coverage$	2210
covere	1062 1982 1174 144 145 146 147
covered$	1971 2083 1175 1177 1178
covering$	2254
covers	1982
crackd	924
cracks$	2201
create	1993 1087 1674 954
created$	1996
creati	4 954
creation$	1035
creatively$	1790
crew	1545 2454 2458
crew$	2460
crews	2454
crews$	2460
cricke	1665
cricket$	2574
crime$	923
crimes$	923
crop$	2110
crops$	2110
cross	1508 803
cross$	200 2286 2417 2455 1554 2466
crosso	1554
crossover$	2463
crossr	1834
crowd	2492 1636
crowd$	2332 2507 2536 2541 1635 2545 2546
crowds$	2332 2545 2546
cultiv	957
cultur	1805 958
culturally$	775
culture$	2537 1813
cups$	1911
curb	328 415
curfew	313 1344 317
curfew$	398 1884 854
curfews$	398 1884 854
curiosity$	2167 1756 1768
curiou	1285
curious$	2141 2194 1868
current$	2100
curric	2033 643 1680 1706 909
curriculum$	1983
curtai	328
customary$	173
customers$	1898
cut	310 571 580 584 716
cut$	141 2242 2255 553 565 583 651 975
cuting$	565
cuts	310 571
cuts$	141 565 975
cuttin	310 571
cutting$	141 553 975
cycle$	898
cyclees$	898
cycles$	898
dad	1470 2384 2404 469
dad$	931
daily$	1941
dampen	589
dance$	898
dancees$	898
dancer	27
dances$	898
danger	2218
danger$	2131
dangers$	2131
darts	1665
darts$	2574
dashbo	2033 643 1680 1706 909
data$	1119 1679 1762
database$	2008
date	838
date$	1869
daught	1406
daughter$	1405 931
daughters$	1405
day	1521 2430 2441 2453 1545 2454
day$	1975 1109 2065 2350 2359 2459 1558 2470 2473 2474 1567 2479 2566 2580
days	2430 2454 917
days$	1975 1109 2065 2442 1558 2471 2474 1567 2480
dead$	2310
deadline$	1681
deadlines$	1681
deal	170
deal$	163 205
dealer	106 2055 970
dealer$	2561 1742
dealers$	2561 1898 920
dealin	170
dealing$	163 923
dealings$	1393
deals	170
dealt$	145 146 147 163
debate$	2132
december$	2061
decent$	1632
decide	1209
decide$	2071 354
decided$	2118 354
decides$	2071 354
decision$	2158
decisions$	2158
declare$	1049
declareed$	1049
declares$	1049
declin	915
deconstruct$	782
deconstructe$	782
deconstructes$	782
deconstructing$	782
deconstructs$	782
decrea	915
decrease$	89
dedicated$	1101
deepen	774 957
defendants$	1346
defus	589
degree$	5
delegates$	2002
delet	368 369 716
delet$	848
delete	2307
delete$	365 848
deleted$	848
deletes$	848
deleting$	848
delets$	848
delive	1033 4 1055 1062 1072 1991 1993 1085 1116 95 210 1241 1674 651 1682 880
deliver$	997
deliverables$	1681
delivered$	1942 1048 1964 1971 2018 2025 1126 997
delivering$	997
delivers$	1994 997
delivery$	1035 1981 670
deliverys$	670
demand$	1181
demoli	387 2345
dentis	718
dentist$	1749
depart	1568
department$	1775
departuretime$	2477
departuretimes$	2477
dependence$	566 1615
dependency$	566
descri	2043 1135 1165 2074 1174 145
describe$	2044 2083 912
described$	2083
describes$	912
design	1993 1674
design$	2071
designated$	1101
designs$	2071
desk$	1988 2023 594
desks$	2023 594
detach$	552 583
detached$	1954 42
detaching$	552
detail$	2081
details$	1976 2081 1784
detective$	922
detectives$	922
deter	310 375 924
deter$	311 391
determ	1209
determined$	2118
deterr	310 958
deterred$	349
deters	310
develo	1993 1276 1674 771 774 955
develop$	2091 2109 241 2185
develope$	241
developed$	2182
developes$	2091 241
developing$	241
development$	2136 2138
developments$	2136 1228 2138
develops$	2091 2109 241
dialogue$	2132 1239 209 265 1768 1858
diary$	655
did$	1048 2060 2062
die$	1612
dies	1612
dies$	2521
dietic	718
dietician$	1749
dietit	718
dietitian$	1749
differ	1483 598 605 1637 679
difference$	1710
different$	1155 1415 2379 1472 2382 1478 1479 1481 1491 1498 490 491 1525 498 499 1532 1533 1535 506 1541 1542 514 1547 1549 1550 1551 521 1553 1555 527 1562 536 537 1569 1571 1625 1630 1632 602 2543 604 609
differently$	2547 1790
difficult$	344
diffus	589
dig$	976
digest$	1679
digging$	976
dignity$	1840
digs$	976
dilut	571 584 589
dimini	593
dinner	86 1117
dip$	666
direct	25 26 1078 2033 2216 643 1680 1706 909
direct$	318 1355 386 408 838
directed$	318 386
directing$	318 386 408
direction$	1883
directions$	2324 2434 1883
directs$	318 386 408
disassociate$	553
disban	2307 369 1509 1510 1608 862
disband$	574 2517
disbande$	574
disbanded$	2418 2419 574
disbandes$	574
disbanding$	574
discon	546
discou	303 310 375
discourage$	311 551
discouraged$	349
discourages$	311 551
discouraging$	311 551
discretion$	1791
discus	1993 1174 144 1209 1674 1764
discuss$	1687 950
discussed$	2083 1175 2118 2163 950
discusses$	1687 950
discussing$	950
discussion$	2132 2140 2191 265 1858 950
discussions$	2132 2140 265 1858 950
disentangle$	583
disman	1509 588 862
dismantl$	574
dismantle$	574
dismantled$	2418 574
dismantles$	574
dismantling$	574
dismis	517
disper	2298 388 403 1509 1510 851
dispersal$	1882 1883
dispersals$	1883
disperse$	1419 391 392 850
dispersed$	2297 2418 2419 850
disperses$	850
dispersing$	850
displa	1993 1115 2033 643 1674 1680 1706 909
display$	2023
displayed$	2024
disrup	310 571 588 589
disrupted$	2432
disseminat$	742
disseminate$	742
disseminates$	742
disseminating$	742
disseminats$	742
disseminatting$	742
dissociate$	553
dissol	369 1608
dissolv$	574
dissolve$	574 2516 2517
dissolved$	574
dissolves$	574
dissolving$	574
dissua	310
dissuade$	311
dissuaded$	349
dissuades$	311
distan	570 591
distance$	2396 552 1601 578 583 585 1891
distances$	552
distancing$	552
distant$	1481 1493
distri	4 1062 1993 1116 95 513 1674
distributed$	1971 2025 1126 1544
distribution$	1035
divers	1832 958
diversionary$	1246
divert	955
divert$	552
diverting$	552
diverts$	552
divide	1509 513 862
divided$	2418 1544 518
dividi	862
division$	585
do$	1048 2043 164 168 2154 281 2227 2228 2232 1377 526 1585 723 778
doctor	718
doctor$	662 1749 933
documented$	1696
does$	164 281 1377 526
doing$	168 281 723 1778
domino	1665
dominoes$	2574
don$	1377 526
donate$	972
donated$	972
donates$	972
donating$	972
done	1033 1062 1993 1104 1107 1266 1308 1674
done$	1942 1048 1958 1971 2013 2016 2018 2022 2175 2176 2217 2239
door$	1953 1988 2023 87 2178 1915
doors$	1953 1988 2023 87 2456
dorm	1545 2454 2458
dorms	2454
doubl	2030 915
double$	94 127
down	1086 2307 915
down$	1965 1980 1995 2078 1248 365 697 1914 1926
downlo	1977 1070 1991
downloads$	1979
draft$	1001
drafte	1993 1674
drafted$	1001
drafting$	1001
drafts$	1001
draw	2327
draw$	229 2378 486 494 552 879
drawin	700
drawing$	2558 879
drawn$	1071 651
draws$	879
dress$	1653
drew	1147
drew$	2056
dried$	1159
drift	1365
drift$	2377 1600 586 1618 1788
drifted$	586
drifting$	586 1618
drifts$	586 1618
driv	210 1241
drive	2298
drive$	397 835 892
driveing$	397
driven	503
driven$	494 511 905
driver	25 26 1078 52 53 2019 1139 114 2577 1714 1812
driver$	0 1 1945 12 16 18 1973 46 81 1122 105 2048 2561 1742 1899
drivers$	0 1 1945 12 16 18 1973 46 1083 81 1122 105 2048 1145 2561 2579
drives$	397 835 892
driving$	835 892
drop	90 546 553 628 915
drop$	30 35 89 2033 1584 622 1661 643 1680 1706 825 900 909
dropin$	1121 1659
dropins$	1121 1659
droppe	1169 915
dropped$	2078 622 900
droppi	553 915
dropping$	1584 622 900
drops	546 915
drops$	622 900
drug$	923
drugs$	923
dry$	1729
due$	719 1766
dug$	2022
duty$	1988
dynami	2529 796 1827
dynamic$	2537
dynamics$	2537
each	148 2338 2518 1664 2577 1880
each$	1941 1966 1988 1998 2065 2106 1299 2261 2284 2304 432 1475 2417 501 504 519 2476 2505 2511 1649 2568 2569 631 2573 1669 1672 658 1713 704 1803 1901 1902 1906 1923 1928 1933 1939
ear$	1772 830
earlie	915
earlier$	1541
earliest$	1196
early$	2103 1196 1914
earn$	816
earning$	816
earns$	816
ears$	830
easier	915
easier$	1610
easter$	468
easters$	468
easy$	2069
eat$	1513 520 1024
eating$	1024
eats$	1513 520 1024
eclipse$	2008
educat	503
educate$	781
educated$	1463 1473 2399
educates$	781
educating$	781
effect	2529 1799
effective$	755
effectively$	2103
effectiveness$	1763
effort	1255
effort$	2140 2164
efforts$	2140
eject	402
elder	459
elder$	2525
eldest	2246 1342 1349 1360 1367 353 1404 380 2338 2366 429 442 1475 459 461 2410 2424 1516 1517 2427 1528 501 510 2518 1880 1881 1890 861 1893
eldest$	2525
elearn	2033 643 1680 1706 909
elevat	957
elsewh	2384 2403
elsewhere$	2087 2197 2367 2372 2380 2382 2543 1748
email	1032 2033 643 1680 1706 909
email$	9
emaile	1031 1056 1967 1969 1064 1993 2014 1674 678
emailed$	1940 1965 1057 1709
emails	1085
emails$	9 1994
embed	210 1241 774
embed$	956
embedd	1993 1674
embedded$	2182 956
embedding$	956
embeds$	956
emerge	1205
emerge$	2091 2114
emergees$	2091
emerges$	2091 2114
emotio	222
emotional$	1253
empath	796 1827
emphas	957
employ$	1006
employe$	1006
employed$	1006
employes$	1006
employing$	1006
employs$	1006
empower$	944
empowered$	944
empowering$	944
empowerment$	944
empowers$	944
empty$	1729
enabl	957
enable$	243
enables$	243
enabling$	243
encour	1209 2216 774 958
encourage$	951
encouraged$	2118 951
encourages$	951
encouraging$	951
encryp	712
encrypted$	1743
end	303 310 327 368 369 546 553 1608 2532
end$	2306 1480 2392 1552 2462 2485 1584 559 2516 2517 2521 2534 764 990
endeav	792
ended	1159 1169 2307
ended$	2068 2078 2242 2255 2306 2485 990
ending	310 546 553
ending$	1584 764 990
ends	310 327 546 1612
ends$	1552 2462 2485 2521 2534 764 990
enforc	853
engage	1031 1072 1111 657 1799 773 1805 1855 958
engage$	2020 1804
engaged$	1940 1974 2015 1804
engagement$	1981 2140 1688 1705 1786 1804 1860
engages$	2020 1804
engagi	773
engaging$	1974 1804
engend	957
enhanc	774 954
enhanced$	2182 270
enough$	288
enquir	2033 643 1680 1706 909
enrich	957
enrol$	460
enroled$	460
enroling$	460
enroll	1062
enrolled$	1971 1689
enrolred$	460
enrols$	460
ensure	774
ensure$	2196 354 768
ensured$	2182 354 768
ensures$	354 768
ensuring$	768
enter	403 855
enter$	2355
entered$	68 518
enters	855
entrance$	2023
entrances$	2023 1530 2456
entry	1568
entry$	1432 1920
entrytime$	2477
entrytimes$	2477
environment$	2177 2219 2537 1798
environments$	2177 2219
episod	917
equally$	1840
equip$	783
equipm	24
equipped$	783
equipping$	783
equips$	783
erode	571
escala	736
escalate$	1857
escalated$	1777
escalates$	1857
escort	404
escort$	397
escorted$	494
escorting$	397
escorts$	397
establ	1993 1209 1674 774
established$	1183 2118
estate	2253 2384 2392
estate$	2370 1502
esteem	1827
ethos	958
evalua	1993 1674
evaluate$	732
evaluates$	732
evaluating$	732
evenin	2033 435 1521 2430 2441 2453 1545 2454 541 542 643 1680 1706 909
evening$	1970 1975 110 2359 2375 2459 1558 2470 2473 2474 1567 2479 1572 2482 1576 2486 689
evenings$	1970 1975 110 2375 2442 1558 2471 2474 1567 2480 1572 2482 2484 1576 2486 2488 1596 689 1723
event	2033 643 1680 1706 909
event$	2034 911
events$	2034 2113
every	148 2338 1664 2577 1880
every$	1941 1966 1988 1998 1127 2065 1261 1299 1302 1423 504 2568 2569 631 2573 658 838 1928
everyb	52 148 207 247 1278 273
everybody$	1083 1238 1304 1328 754
everyo	52 148 1226 207 247 1278 273
everyone$	1083 2135 201 1238 1304 1328 754
everything$	2158 1754 1809
evict	402
eviden	712
evidence$	41 61 1743 1784
evidenced$	66
evident$	1696
evolve$	2091
evolvees$	2091
evolves$	2091
except	2411
exchange$	202
exclud	1138 2298 401 1458 436 539 857
exclud$	428 859
exclude$	428 430 859
excluded$	2047 335 2297 1432 2367 2369 430 2399
excludes$	428 430 859
excluding$	428 430 859
excludning$	428
excludring$	428
excluds$	428 859
exclus	917
exclusion$	128 313 314
exclusions$	128
exerci	2033 643 1680 1706 909
exhibi	86 1117
exhibition$	82
existing$	1183 2130 838
exit	369 573
exit$	560 1604
exiting$	560
exits$	2456 560
expect	796 1827
expectations$	1797
expected$	340
expel	436 857
expel$	428 859
expele$	428 859
expeles$	428 859
expeling$	428 859
expell	1458 436
expelled$	2367
expelning$	428
expelring$	428
expels$	428 859
expenditure$	22
experience$	2212
experiences$	665
explai	1056 1135 1165 2074
explain$	2044
explained$	1965
exploi	2218 1740 970
exploit$	2551
exploitation$	1795 920
exploitative$	920
exploited$	920
exploiter$	920
exploiters$	920
exploiting$	920
exploits$	920
explor	1174 145 2112 1209
exploration$	2140
explore$	947
explored$	2083 2118 2163 947
explores$	947
exploring$	947
exposed$	1410
exposu	796 1827
express$	2206
extend$	988
extending$	988
extends$	988
extent$	5
extra$	296 663
extrac	597
extract$	552
extricate$	552
eye$	2117 830
eyes$	830
facili	1993 1674 774 954
fade	1612
fade$	2516 2521
faded	2532
fades	2532
fades$	2521
fair	86 1117
fair$	2039 2069 1660 1868
fairly$	2103 1840
fairs	1117
faith$	1846
fall	1169 915
fall$	89 2078 261
fallin	915
falling$	261
fallping$	261
falls	1169 915
falls$	2078 261 1401 1612
famili	27 28 29 52 53 2019 134 1812
families$	0 1 1945 12 16 18 1059 1060 1973 1083 59 1096 80 81 1122 2106 1274 256 1298 1349 371 2383 2397 1489 2579 1803 1814 932
family	53 2019 2246 1342 1349 1360 1367 353 1404 380 2338 429 442 1475 2384 2392 2404 469 2424 1516 1517 2427 1528 2518 1880 1881 861 1893
family$	0 1 1945 12 16 18 1973 81 1122 1176 2383 1489 612
far	455 591
far$	153 455 1486 1493 1499 521 1553 1625
fare	1653
fare$	2562
fares$	2562
fashion$	2115
faster$	1863
father	1470 2384 2404 469
father$	931
fathers$	256
fear	1165 2074
fear$	1718
fears	1165 2074
feasibility$	1819 790
feasible$	1752
february$	2061
fed$	2137
fee	1653
fee$	2562
feed$	194
feedback$	62 644
feeding$	194
feeds$	194
feel	2043 1165 2074 1276
feel$	2185 1279 1325 685 701 1798 912
feelin	796 1827
feeling$	912
feelings$	665
feels	1165 2074
feels$	1279 685 701 912
fees$	2562
fell	1169 915
fell$	2078
felt	2043 1165 2074
felt$	685 701 912
fenc	387
fence	24 2555
fence$	55 87 972
fenced$	2345 407 972
fences$	87 972
fencing$	55 87 972
festiv	86 1117
festival$	2566
few$	2067 1195
fewer	94 715
fewer$	1125 102 1746 913
fi	1418
fight	917
fight$	128
fights$	128
figure$	2009 1119
figures$	2009 1119 1679
file	1993 1092 1097 1179 1674
file$	2001 2006 2008 2085 2086 2088 2089 660 1765
filed	1993 1674
filed$	68
files	1085
files$	1994 2001 2006 2008 2088 660
fill$	763 878
filled	1993 1674
filled$	878
filling$	763 878
fills$	763 878
film	2033 2550 643 1680 1706 909
film$	23 82 2558 2559 2566 1660 2575 2580
filming$	908
films$	2566 2580 908
final$	2003
find	1135 1381 599
find$	1130 2044 1165 215 603 699 1731 811
finde$	603
findes$	603
findin	1173
finding$	2080 2082 215 603 811
finds$	1130 215 603 699 1731 811
fine	1653
fine$	2562
fined	2298
fined$	2297
fines$	128 2562
finish	1033 1993 1107 517 1568 1674
finish$	2516
finished$	1942 1048 2003 2016 2022
finishingtime$	2477
finishingtimes$	2477
finishtime$	2477
finishtimes$	2477
firm	53
firm$	831 834
firmer$	831 834
firmly$	2103
first$	1196 1724
fish$	898
fishes$	898
fishs$	898
fit$	2093 974
fits$	974
fitted	1062 1086 1116 1645 651 1682
fitted$	1971 1995 2025 2554 653 974
fitting$	974
five	27 29 44 103 1149 131 134 2246 1342 1349 1360 1367 353 1404 380 2338 2339 1433 1459 429 479 2424 1516 1517 2427 1528 502 2518 1667 1672 1714 1880 1881 861 1893
five$	1060 1075 76 80 86 98 1134 1162 2077 2246 1342 1349 1360 1367 353 1404 380 2338 2342 2362 2368 429 2424 1516 1517 2427 1528 540 2511 2518 2536 1649 1665 2576 1880 1881 861 1893 1907 1922 1933
fix	415
fix$	870
fixed	651 1682
fixed$	870
fixes$	870
fixing$	870
flag	198
flagged$	2137
flat	462 1545 2454
flat$	466
flats	2454
flexib	1285
flexible$	2194
flies$	465
floor	1545 2454
floor$	2534
floors	2454
floors$	2534
flourish$	2206
flowing$	2148
flush	402
fly$	465
flyer	2033 643 1680 1706 909
flyers$	1911
fobs$	85
focus	774
focus$	1191 1768 956
focuse	757
focused$	1788 1811 1851 956
focuses$	956
focusing$	956
focussed$	1811 956
focussing$	956
follow	1070 1138 133 2518
follow$	179 1242 1243
followed$	2047 2058 1209
followers$	1979
following$	179 1719
follows$	179
food$	2580 1912
footag	712
footage$	1743
footba	1665
football$	2574 646 1922
footfa	13 69 1100
footfall$	2009 1705
for	451 1682
for$	1964 1081 2012 2017 2056 2083 2123 2129 2166 1265 2181 2192 1337 2254 1429 2376 2467 2563 2573 1724 1771 1775 1776 1782 1788 1800 1821 1917 1924 1937 936
forbid	310 312 326 327 329 375
forbid$	311 1402
forbidden$	2242 349 2306
force$	922
forefront$	1249
forge$	813
forgeing$	813
forges$	813
forgiving$	1787
form	2286 433 1484 1521 2430 2441 1537 1543 2452 2453 1545 2454
form$	23 2285 1464 2388 2393 2394 2400 2446 2448 813
forming$	2304 813
forms	2033 2430 1522 2452 2454 643 1680 1706 909
forms$	23 2400 2431 2442 2446 813
fortnightly$	1941 2573
forum	19 38 2033 643 1680 1706 909
forum$	1069 2125 2126
forwar	1209 1242 1243 719
forward$	2097 2118 2151 2152 1689 1750 1866
forwards$	1750 1866
foster	774 957
foster$	462 860
fostering$	860
found	1087
found$	1996 1387 357 358 2323 699
four	103 134 2246 1342 1349 1360 1367 353 1404 380 2333 2338 2339 1433 1459 429 459 2424 1516 1517 2427 1528 502 2518 1672 1714 1880 1881 1890 861 1893
four$	1134 2077 2246 1342 1349 1360 1367 353 1404 380 383 2338 2342 2368 429 1467 1475 2421 2424 1516 1517 2427 1528 540 2518 2536 1652 1657 1658 1880 1881 1890 861 1893
fragme	588 862
fragment$	574
fragmente$	574
fragmented$	574
fragmentes$	574
fragmenting$	574
framew	2033 643 1680 1706 909
fraternise$	1877
free	591
free$	583 889
freedom$	266
frequency$	6
frequent$	176
fresh$	1465 440
friday	435 541 542
friday$	1970 435 2375 541 1572 542 2482 2564 1662 2572
fridays$	1970 2375 1572 2482 2564 1662 2572
friend	27 28 29 44 75 103 1139 114 1149 131 1164 134 1167 247 1278 2246 1341 1342 2257 1349 1360 1367 2291 353 2294 2301 2302 2312 1404 2316 2319 380 1416 2338 2339 1433 2352 1459 429 442 1475 2395 459 479 2424 1516 1517 2427 2435 1528 502 1539 510 1582 2492 2494 2496 2510 1602 2518 2531 1623 1629 1636 1667 1672 1714 1879 1880 1881 861 1893
friend$	2048 2050 1494 2448 600 1634 2544
friendlier$	1716
friendly$	2069 2179 1868
friends$	1059 1060 1075 1106 76 80 98 2038 99 1134 2045 2048 2050 1145 1162 2073 2076 2077 1323 2244 1346 2268 2270 2272 2273 334 2277 2279 2290 2295 2299 1399 2317 2318 1422 2342 1452 2362 2368 2377 438 2402 2408 2429 496 2448 2475 540 2493 2495 2502 2504 2506 2508 2511 2513 1606 2520 2522 2523 2524 2526 587 2530 2533 2536 2538 600 2540 2541 2542 1634 2544 2545 2546 1638 2548 2576 1803 1897
friendship$	305 2250 2263 334 438 492 496 2491 2493 2499 2500 2502 2506 2510 2511 2514 576 581 2523 1619 2533 1628 1629 2538 600 1636 2545 2546 1640 1897
friendships$	305 2250 2263 334 438 492 496 2491 2493 2499 2500 2502 2506 2511 576 581 2523 2533 2538 600 2545 2546 1897
from	2312 1583 1613 1656
from$	1972 1093 111 1143 1168 1189 1288 1357 1364 1366 1372 2288 1380 2303 1461 2376 2382 2406 1504 1520 516 1584 1603 1604 1614 1617 2563 2565 2571 2573 684 1725 1728 1771 1885 1913 1936
full$	231 1321 674
fuller$	231
fully$	1113
fun$	78
functi	1091
functional$	2000
fund$	40 993
funded$	993
fundin	2033 2174 643 1680 1706 909
funding$	40 1181 188 1774 993
funds$	40 993
furniture$	2580
furthe	200 222
further$	1195 1231 1253 1355 1493 729
future	200
future$	2095 1231 1355 1766
gain$	758 816
gaining$	758 816
gains$	758 816
game	86 1117
game$	2580
games	1117 1665
games$	2574 2580
gang$	314 843
gap$	2201 578 585 1794
gaps$	2201 1794 1807
garden$	82 2558 898
gardenes$	898
gardens$	898
gate	24
gate$	1988 55 2023 87
gates$	1988 55 2023 87 2456
gather	1340 1341 2251 2253 2256 2257 1352 1358 1359 1371 1375 2286 2289 1395 2327 1433 1508
gather$	126 2249 2261 2262 2269 2280 2284 2293 2323 2344 1436 2346 2347 2355 1507 2417 1536 753
gathered$	2238 1387 2323 1675 1696
gathering$	2250 2267 2271 2304 2331 2332 2336 2499 753
gatherings$	2267 2268 2271 2332 2342
gathers$	126 753
gave$	1951 2031 434
genera	222
general$	1253
get	2043 1135
get$	2044 167 2109 282 1417 408 1526 1536 552 567 614 685 742 753 839
gete$	742
getes$	742
geting$	408 742 753
gets$	167 2109 282 408 552 567 614 685 742 753 839
getting$	167 282 1395 552 567 742 839
gift$	1146
gifts$	1146
gig	86 1117
gig$	2566
gigs	1117
girl	1139 2246 1342 1349 1360 1367 353 1404 1406 380 2338 429 442 1475 459 2424 1516 1517 2427 1528 2518 1880 1881 861 1893
girl$	2048 2050 2383 1494
girlfriend$	932
girls	27 28 29 44 75 114 1149 131 134 247 1278 2246 1342 1349 1360 1367 353 1404 380 1416 2338 2339 1433 1459 429 1466 479 2424 1516 1517 2427 1528 502 510 2518 1667 1672 1714 1880 1881 861 1893
girls$	1059 1060 1075 1106 76 80 98 99 2045 2048 2050 1145 1162 2077 1323 1399 2342 1452 2362 2368 2383 2421 2429 540 2511 2576 1889
giv	880
giv$	241
give	222
give$	1253 228 232 241 264 434 553 765 812 881 984
giveing$	812
given	1952 1062 1991 1993 1116 95 1174 222 276 1674
given$	1971 1067 1993 1997 2025 1126 109 1144 2083 1253 2163 228 232 1307 1674 659
gives$	232 241 264 434 765 812 881 984
giving$	228 232 241 434 553 765 881 984
givs$	241
go	1947 2043 1135 185 403 423 517
go$	1040 1054 1118 2030 2038 2044 126 1174 2109 2154 1371 1454 439 452 1492 465 472 1506 1507 494 1526 525 561 1593 1644 690 915
goal$	1849
goalpo	24
goalpost$	55
goalposts$	55
goals$	1849
goe$	2241 1506
goes	1982 1987 185 403 517
goes$	1040 1054 1118 2030 2038 2109 2241 1401 439 452 1492 465 472 1506 494 561 1644 639 690 915
going	1050 200 403
going$	1959 1231 2148 1314 2266 2289 1392 2315 561 1719 1778 1800
gone	1982 1137
gone$	1054 1056 1993 2026 1118 2030 2046 2054 1674 690
good$	2069 2185 1303 2405 1527 1632 674 739 819
gos$	126 1506
got$	32 567 685
govern	53
government$	1775
governor$	2004
governors$	2004 656
gp	718
gp$	1749 933
gps	53
gran	2384 2404 469
gran$	932
grand	1406 2404
grandad$	932
grandbrother$	931
grandcarer$	931
grandcarers$	931
granddad$	931 932
granddaughter$	931
grandfather$	931
grandm	1470
grandma$	932
grandmother$	931
grandmum$	931
grandp	1470
grandparent$	931
grandparents$	931
grandsister$	931
grandson$	931
granma$	932
granny$	932
granpa$	932
grant	2033 643 1680 1706 909
grant$	40
grante	1993 1674
greate	93 771
greater$	1124 231 270 1321 296 738 819
green$	2040 2041 1701 1721
greet	1136 971
greet$	2045
greete	117
greeted$	1148
greets$	2045
grew	2028 2030 915
grip$	2378 1622 592 1624
groom	1740 970
groom$	2551
groomed$	920
groomer$	920
groomers$	920
grooming$	920
grooms$	920
ground$	1861 849
grounding$	849
grounds$	849
group	27 28 44 75 2033 103 1149 131 1164 134 1166 1167 247 1278 2246 1342 1349 1360 1367 353 2302 1404 2316 2319 380 1416 2338 2339 2341 1433 1459 429 2384 2395 479 2424 1516 1517 2427 1521 2430 1528 502 2452 2454 1579 2492 2494 2496 2498 2510 1602 2512 2518 2531 1623 1667 2577 1672 643 1680 1706 1714 1805 1879 1880 1881 861 1893 909
group$	1059 1069 1075 2006 2007 1106 76 80 98 99 1134 2045 2050 1162 2073 2075 2076 2077 2214 1323 1346 2263 2268 2272 2273 334 2279 2287 2295 2299 2305 1398 1399 2309 2318 1422 2332 1424 1426 2342 2344 2362 2368 2370 1464 438 2381 2388 2393 2402 2408 2429 2431 492 496 2448 2460 2475 540 1575 545 1577 2489 2493 2495 2500 2502 2503 2504 2505 2506 2507 2511 2513 2514 1606 577 2520 581 2522 2523 2524 2526 587 2528 1620 2533 2536 1628 2538 2540 1633 2545 2549 2576 1897
groupactivities$	2488
groupevenings$	2488
groupi	2289
groups	1433 2430 2452 2453 2454
groups$	2006 2007 1412 382 2332 1424 1426 2342 2431 2460 2528 2538 1633 2545 2549
groupsession$	2488
groupsessions$	2488
groupwork$	2488
grow	2028 2030 915
grow$	2206 1600 685
grows	915
grows$	685
growth$	93
guard	25 26 1078 53 1139
guard$	46 48 105 2048
guardian$	932
guards$	46 48 81 105 2048
guidan	2033 643 1680 1706 909 958
guidance$	188 2162 1774
guide	954
guide$	552
guided	954
guidel	83
guideline$	84
guidelines$	84
guides	954
guidin	954
gulf$	578 585
gym	30 57 1680
gym$	646
had$	1958 32 74 2062 2205 647 675 1708
haircuts$	1912
half	52 459 2430
half$	1083 78 94 127 1475 1479 510 1545 1706
hall	30 35 57
hall$	2334 2370 2381 2460 529
halls$	2460
halt$	559
halv	915
halved	1159 1169
halved$	2068 2078
halves	1521 2430 2453 1545 2454
halves$	1552 2462
hand	880
hand$	2186 1852 985
handbook$	1983
handed	1952 1993 1116 95
handed$	1951 1062 1993 2025 1126 1674 651 659
handing$	985
handle$	2519
handou	2033 643 1680 1706 909
handov	1301
handover$	2210
handovers$	2210
hands$	985
hang	2327
hang$	1340 2286 2347
hangin	1395
hanging$	2251 2289 1382 2304 2315 2336
happen	1050 1993 2026 1674
happening$	1959
happier$	1716
happy$	1500
hard$	344 1817 834
harder$	344 834
harm	133 1740 714
harm$	2551 1745 1795
harmed$	1745
harmful$	1527 1745
harming$	1745
harms$	1745
harnes	957
has	525 737
has$	32 33 1084 70 74 77 79 1113 113 219 2213 285 677 1712 827
have	2043 525 737
have$	33 1084 70 74 77 79 1113 113 219 225 251 262 2213 285 1408 1431 677 1712 827
haven$	2177 2219
having$	225 285 1383 1718 827 903
he	134 459 461
he$	1298 2220 1322
head	25 26 1078 2577
head$	1985
headco	13 69 1100
headcount$	2009
heal$	761
heale$	761
heales$	761
healing$	761
heals$	761
health	2218 1336 598 605
health$	718
healthier$	2245
hear$	1687
heard	2058 1165 2074 2234 1799
heard$	2188 2238 919
hears$	1687
heart$	1249
heater	24
hedge$	55
held	1062 1987 1991 1993 2026 92 145 146 147 1674 734
held$	1971 2018 1123 1177 1178 2205
hello	1136
hello$	2045
helmet	24
help	2216 774 795 955
help$	135 2162 245 267 567 1808 1826 1860
helped	503
helped$	135
helpfu	2112
helpful$	2069 135 1752
helpin	774
helping$	245
helpline$	23
helplines$	23
helps$	245 567
her	1160 2246 1342 1349 1360 1367 353 1404 380 2338 429 1475 2409 2424 1516 1517 2427 2436 1528 501 2498 2512 2518 1730 1880 1881 1890 861 1893
her$	1966 149 1312 431 1474 1591 822 1906 1908
here	1174
here$	2037 2083 2084
hierar	925
high$	674 808
higher	93 915
higher$	1124 674 808
highli	957
hike$	2567
hikes$	2567
him	1160 2246 1342 1349 1360 1367 353 1404 380 2338 429 1475 2409 2424 1516 1517 2427 2436 1528 501 2512 2518 1730 1880 1881 1890 861 1893
hir$	1006
hire$	1006
hired	651 1682
hired$	1006
hires$	1006
hiring$	1006
hirs$	1006
his	2498
his$	1966 149 1312 431 1474 1591 822 1906 1908
hit$	650
hits	1070
hits$	1979
hockey	1665
hockey$	2574
hold	1602 734 737
hold$	1077 164 213 1381 418 2378 486 2511 1622 592 1624 728 815 827 864 884 998
holded$	418
holding$	213 418 728 815 827 884
holds	1987 1085
holds$	1077 1994 164 213 289 418 728 815 827 884 998
holiday$	468
holidays$	468 2465
holidayss$	468
holist	222 775
holistic$	1253
home	388 2384 462 2441 1543 2452 2453 1545 2454 1568 2581
home$	1949 1973 2069 356 2313 2314 1419 2330 1428 2367 2372 2400 466 1501 2438 2557 695 1936
homes	1530 2452 2454
homes$	1973 2330 1428 2400 2439 2442 2579
hometime$	2477
hometimes$	2477
honest$	2069 1787 1868
hope	1165 2074 2216 792
hope$	1264 252 1846
hopes	1165 2074 792
hoping	792
horizo	796 1827
host$	2071 1006
hoste$	1006
hosted	1993 2026 1674
hosted$	1006
hostel	1545 2454
hostes$	1006
hosting$	1006
hosts$	2071 1006
hotline$	60
hotlines$	60
hotspo	712
hotspot$	1743
hotspots$	1743 1762
hours	90 2033 643 1680 1706 909
hours$	1975 45 49 1121 91 2034 1596 1611 652 1913
house	433 462 1543 2452 1545 2454
house$	1464 466 486
housed$	2399 1519
household$	1489
households$	2397
houses	1521 2430 1530 1537 2452 2454
houses$	2439 2446 2464
housin	433
housing$	1464
how	153
how$	51 71 1184 1200 1713 1733 1819 1927
hub	30 35 1680
hub$	56 2219
hubs$	56
humili	929
hung	1645
hung$	2554
hurt	1138 133 1740 714
hurt$	2047 2072 2551 1741 1745
husband$	932
hustl	402
identi	1993 1087 1135 1209 1674
identification$	1615
identified$	1996 1101 2118 2163 1702 1704 926 956
identifies$	776 926 956
identify$	2044 215 776 926 956
identifying$	215 776 926 956
identifys$	215
identity$	2180
if	1435 715
if$	150 174 2119 291 2328 2337 2340 2341 1746 721 1766 1767 826
imam	25 26 1078
impact$	1763
implem	4 1993 210 1241 1674
implementation$	1035
impos	853
impossible$	344
improv	2028 93 771 774 915 954
improve$	1124 767
improved$	1124 2182 270 674 1816
improvement$	82 93 2150 1866
improvements$	82 2150 1866
improves$	767
improving$	767
in	1211 1225 1237 1456
in$	1074 1994 1995 1099 2020 1114 2027 1121 1124 96 2042 1152 122 1154 125 1161 154 155 2116 2120 1215 1221 2134 1230 2146 2181 2198 1320 320 2313 2314 2355 1454 2380 450 524 2476 1651 2563 1659 2568 2570 1663 2573 2581 2582 1707 1723 1725 1729 1830 1845 821 1856 863 1909 1925 1926 1931 1937 936
incide	917
incident$	128 746
incidents$	128 746
includ	1174 144 2234 1799
include$	2083 2254
included$	2083 1175 1696
inclus	237 279 775
inclusion$	962
inclusive$	1268 2179 1310 1787 1868
increa	2028 2030 93 737 774 915
increase$	93 1124 270 1857
increased$	1124 231 2182 270 674 1816
increases$	1857
increasing$	1124 270
indivi	1534 549
individual$	547
individually$	2443 1886
indoors$	2313 2314
induct	1112 2033 643 1680 1706 909
inducted$	2021
influe	2218 2529 1855 954
influence$	1359 2268 1410 2378 2492 1622 592 1624
influenced$	1410
influential$	1888
inform	1967 1969 2014 2033 1233 643 1680 1706 1799 909 955
information$	1976 1072 1228 2138 2142 267 1784 1805
informed$	1968 2141 2188 1765 1811 1851
injunc	313 1344 314 1345
injunction$	1874
injunctions$	1874
injur	917
injure	714
injured$	1745
input	2033 1327 643 1680 1706 909 958
input$	2236
ins$	1121 2116 1659
inset	2033 643 1680 1706 909
inside$	2313 2314 1586
insigh	796 1827
insight$	1784
insist$	354
insistd$	354
insists$	354
inspector$	671
inspectors$	671
inspire$	945
inspired$	945
inspires$	945
instagram$	367
instal	1062 1993 1086 1116 1674 651 1682 971
installation$	82
installed$	1971 1995 2003 2025 653
instead$	120 1157 535 544 1580 715
instil	957
instru	329
instruct$	318 386
instructed$	318 340 386
instructing$	318 386
instructs$	318 386
intake	2458
integr	957
intell	1233
intelligence$	1228 2142 1784
intend	792
intention$	252
inter$	200
interaction$	1393
intercom$	60
intercoms$	60
interest$	2190 2230
interests$	600
interpreter$	2049
interrogat$	782
interrogate$	782
interrogates$	782
interrogating$	782
interrogats$	782
interv	1967 1969 2033 643 1680 1706 795 909 957
intervention$	1786 1807 1826 1860 963
interventions$	1807 1860 963
interview$	902
interviewed$	1968 902
interviewing$	902
interviews$	902
into	1225 451
into$	2083 2118 1221 2134 1306 448 2425 524 1647 1818 1837 863
introd	4 1993 1674 853
introduce$	1030
introduced$	1030
introduces$	1030
introducing$	1030
introduction$	1035
invest$	799
investigate$	788
investigates$	788
investigating$	788
investing$	799
invests$	799
invita	2033 643 1680 1706 909
invitation$	9
invitations$	9
invite	1031 1056 1967 1969 1991 2014 1112 678
invite$	1408 1014
invited$	1940 1965 2021 1709 1014
invites$	1014
inviting$	2179 1014
invoice$	667
invoices$	667
involv	1327 1799 954
involvement$	2236
is	1034 145 221
is$	1054 43 1088 77 1113 1118 97 100 130 139 171 1219 1279 1283 255 2209 1460 1490 488 614 623 632 685 701 703
isolat	862
isolate$	858
isolates$	858
isolating$	858
isolation$	306 2372 1894
issue	958
issue$	1188 1191 2131 2136 2138 2145 746 1801 1841
issued	1062 1993 1116 95 1674 651 1682
issued$	1952 1971 2025 1126 109 1698
issues	1805 958
issues$	1188 2131 2136 1228 2138 2145 746
it	1160 2074 1730
it$	1041 1182 1188 2131 1666 1722 701 1841 1901 1906 1907 1919 1928 1932 1939
item$	1700
items$	1700
its$	238 1290 1312 2556 1655 1657 1671 822 1905 1906 1908 1913 1914 1928 1932 1939
itself$	1829
january$	2061
job$	660 667
jobs$	660 667
jog$	898
joges$	898
jogs$	898
join	1051 1960 1991 1111 1361 1381
join$	1301 817 1029
joined	1991 1993
joined$	175 200 1235 1327 1799 775 817 1029
joining$	1974 1029
joins$	1029
joint	1072 200
joint$	1981 1231 1575 545 1577 2489 1581 739 818
jointly$	1779
judgem	958
judgement$	2167 1791
judgemental$	1268 1310
judgme	958
july$	2061 1153
june$	2061 1153
keep	2043 1348 375 599 734 737
keep$	140 160 177 199 203 208 2196 311 336 341 343 355 1402 1403 373 374 1417 391 394 417 418 486 487 522 730 747 758 780 815 864 979
keeped$	394 417 418
keepin	734
keeping$	160 177 199 203 208 311 341 343 355 373 374 394 417 418 486 487 522 730 747 758 864 979
keepping$	336
keeps	734
keeps$	140 160 177 199 203 208 311 336 341 343 355 373 374 394 417 418 486 487 522 730 747 758 815 864 979
keepting$	336 417 522
kept	1993 145 146 147 1209 1674 734
kept$	1943 1170 140 1177 1178 2118 208 1240 335 373 374 401 486 1519 730 864
kepting$	730
kepts$	730
keys$	85
keyworker$	2010
kid	1406
kids$	2277 2541
kind$	2039 2069 1635 1868
kinder	605 1637
kinder$	1716
kindly$	1840
kit	24
kit$	85
kitche	30 2555
kitchen$	82
kits$	85
knew$	2062 682 702
knife$	923
knives	106
knives$	923
knock$	907
knocke	1993
knocking$	907
knocks$	907
know	2043 1165 2074 1799
know$	2196 1311 2222 682 702
knowing$	682 702
knowle	796 1827
knowledge$	267 1784
known	117 145
known$	1148
knows	1165 2074
knows$	682 702
kpi$	1681
kpis$	1681
label	929
lad	1406 459
lads	27 44 2246 1342 1349 1360 1367 353 1404 380 1416 2338 2339 1433 1459 429 2424 1516 1517 2427 1528 502 510 2518 1880 1881 861 1893
lads$	1075 76 2045 1323 1399 2342 1452 2368 540 1738
laid$	2022
lamp	24
lamp$	55 87 1694
lamps$	55 87 1694
landin	1545 2454
landlo	25 26 1078 53 2577
landlord$	1899 920
landlords$	920
language$	1813 1849
lanyard$	1986
lanyards$	1986 85
lapse$	2516
larger$	2335
last$	2042 1152
lasted	2060 121
late	1120 1651
late$	2560
later$	1541 1766
laugh$	2038 1717
laughs$	2038
launch	1993 1674 651 1682
lawyer$	935
lcs$	2008
lead	25 26 1078 53 1098 2019
lead$	54 2007 2010 2071 1243 552 627 673 1934
leader	25 26 1078 2246 1342 1349 1360 1367 353 1404 380 2338 2366 427 429 442 1475 461 2410 2424 1516 1517 2427 1528 2518 1880 1881 1890 861 1893 925
leader$	671 1888 1889
leaders$	671 1888 1889
leadin	459 1890
leading$	627
leads$	2071 627
leafle	83 2033 643 1680 1706 909
leaflet$	9 1976 1986 2034 2558 1911 911
leaflets$	9 1986 2034 1911
learn	774
learn$	257 2423 520
learni	2033 1233 643 1680 1706 909
learning$	2142 257 1773 959
learns$	257
least$	1998
leav	369 880
leave	2043 1417 388 403 423 517 553 573
leave$	140 141 1419 1454 1507 1584 1604 575
leaves	403 423 517
leaves$	140 141 1454 575
leavin	403 1568 553
leaving$	140 141 1584 575
leavingtime$	2477
leavingtimes$	2477
led$	274 1410 1811 1851
left	145 2307
left$	1170 140 141 2377 757
lend	973
lenient$	1787
lens	958
lent	651 1682
lent$	651
less	580
less$	556 557 1589 1610 715 914
lessen	584 589 2532 593 957
lesson	57 2033 1505 1521 2430 1543 2452 2490 643 1680 1706 909
lesson$	2034 2036 2070 2359 2448 529 911
lessons$	2034 2036 2063 1156 2070 1727 1912 1920
let	1136 423
let$	280 1331 1335 1347 1373 1403 1408 1431 419 420 421 423 1454 424 562 1599 636
leted$	1331 419
leting$	419
lets$	280 419 420 421 1454 424 562 636
letted$	1331 419
letter	2033 643 1680 1706 909
letter$	9 1976 2049 128 1911
letters$	9 128 1911
letting$	280 419 562
level$	1119 674
levels$	1119 674
levera	957
liais	1764
liaise	1056
liaise$	941
liaised$	1965 1057 941
liaises$	941
liaising$	941
liaiso	1072 1207
liaison$	1981 2116 2140 941
librar	25 26 30 1078
library$	2334 2370
licenc	2033 643 1680 1706 909
licence$	1986 313
licences$	1986
life$	596
lift	593
lift$	2450 874
lifted	2532
lifted$	874
lifting$	874
lifts$	2451 874 1912
light	24 1418
light$	55 87 613 1694 869
lighter$	1716
lighti	24
lighting$	55 87 1798 869
lights$	55 87 613 1694 869
like	1165 2074
like$	1264 2231
liked	117
liked$	2011 1148
likes	1070 1165 2074
likes$	1979
limit	303 310 1348 328 415 580
limit$	301 417 418 419 422 565
limited$	2242 417 418 419
limiti	310
limiting$	301 417 418 419 565
limits	310
limits$	301 399 417 418 419 565
limitted$	419
limitting$	301 417 419
line	719
line$	23 2081 1747 1750 1865
lines$	23 2081 1234 1747
linger	2289 2327
linger$	2286
link	1341 1602 928
link$	190 206 2250 315 555 2511 1615 638 1850
linked$	190 206 638
linking$	190 206 638
links	1805
links$	190 206 2169 305 2250 315 555 2511 1615 638 1792 1850
liquidlogic$	2008
list	83 1135
list$	3 1052 50 2044 2558 713
listen	2234 1799 955
listen$	156 2156 1717
listened$	679
listening$	2156 741 1778
listens$	156
lists$	1052 50 713
lit	651 1682
lit$	1729
litter$	86
live	1993 2384 1674
live$	1963 2100 2401 2403 464 2423 1519 507
lives$	464 507
living$	2423
loaded	1116
loaded$	2025
loaned	651 1682
lobby$	744
lobbying$	744
local$	2130
locality$	2326
lock	24 387 971
lock$	55 87 394 652
locked	407
locked$	394 1438
locker$	594
lockers$	594
locking$	394
locks$	55 87 394 652
lodge$	464
log	2033 643 1680 1706 909
log$	50 2008
logged	1062 1993 1674 712
logged$	1971 68 1698 1743
logs	1085 712
logs$	50 1994 2008 1743
loiter	2289
long$	2067
longer	2043 1377 350 480 526 679 715 915
longer$	1186 300 304 316 330 1384 1511 482 1514 1546 1557 1710 1746 846
look	792
look$	183 205 1243 234 260 293 599 1798 787 825
looked$	1993 145 1209 787
lookin	792
looking$	183 234 260 293 787
looks	792
looks$	183 234 260 293 787
loop$	1765
loosen	571 1612 584 2532 593
loosen$	2521
loosens$	2521
lose$	182 1469 553 1600
loses$	182 1469
losing$	182 1469
lost$	1469
lot$	2299 2413 2507 2536 2541
lots$	288
lower	915
lower$	874
lowered$	874
lowering$	874
lowers$	874
loyalties$	555
loyalty$	555 1615
lunch	86 1117 1505 1521 2430 1568 1661
lunch$	1522 1660 2570 1912 1920
lunche	1117 2430
lunches$	1920
luncht	435 541 542
lunchtime$	1970 110 2375 2477 1572 2482 689
lunchtimes$	1970 110 2375 2477 1572 2482 689
mace$	2125 2126
made	1046 1062 1987 1991 1993 221 1674
made$	1955 1971 2022 109 2203 340 511
magistrate$	935
mail	2033 643 1680 1706 909
mailed	1031 1993 1674
mailed$	1940
main	459 1890
mainta	737 774 955
maintain$	758
maintained$	2182
maintaining$	758
maintains$	758
mak$	603
make$	189 221 224 239 1276 268 286 408 579 603 618 779 813 823
makeing$	408 813
makes	1987 1085
makes$	1994 189 239 286 408 579 603 618 813 823
making$	189 224 239 268 286 579 603 823
maks$	603
male$	1736 969
males$	1736 969
mam$	932
man	2055
man$	2561 921 969
manage	25 26 1078 53 1097 1098 205 1276 503 2577 774 954
manage$	1236 2185 2519
managed$	2182 856
management$	739
manager$	54 2006 2007
managers$	81
managi	774 954
manner	1204
manner$	2113 2115
many	1446
many$	11 1990 1082 1102 1125 2067
map	83 2033 1132 643 1680 1706 700 909
map$	23 617 2558 681
mapped	1062 712
mapped$	1971 617 1743
mappin	2033 643 1680 1706 700 712 909
mapping$	617 1743 1760
maps$	617 681
march	404
march$	2061 1153
mark$	10 1731
marked$	10 701
marks$	10 1731
mash$	2125 2126
master	2033 643 1680 1706 909
match	86 1117 1661 1665
match$	2566 1660 2570 2574 2575
matche	1117 1665
matches$	2566 2574
mate	1539
mate$	2448
materi	24
mates	2316 2319 2510 1636
mates$	2244 2272 2273 2277 2317 2448 2475 2541 2545
matter$	1174 1188 2145
matters$	1188 2145
maximi	957
may$	1153 2093 172 1330 1607
mayor$	1775
meal	86 1117 1661
meal$	2558 2566 1660 2570 1920
meals	1117
meals$	2566 1911 1920
mean$	2211
meaningful$	1246 755 1864
means$	2092 2211
measur	1255
measured$	66
measurements$	654
measures$	2164 1256
mechanisms$	1256
mediat	2033 643 1680 1706 909
medic	718
medic$	1749
meet	1032 1947 92 2043 2241 1340 2253 2256 2257 1352 1358 1361 1371 1375 2286 1381 366 2312 2327 1508 1764
meet$	1946 1123 2038 126 2154 2249 2261 2262 2269 2280 2284 1376 2293 1385 2300 2344 1436 2346 2347 2355 1506 1507 2417 603 633 650 1687
meete$	603
meetes$	603
meetin	19 1050 1072 1097 1098 90 2033 1207 1341 2251 1359 2289 1382 2311 2315 643 1680 1706 909
meeting$	1959 1981 2006 2007 1121 2034 2116 2125 2126 2240 2250 2263 2266 1395 2336 1576 2486 1584 2499 603 911
meetings$	1981 2006 2007 1121 2034 2092 2116 2240 2268 1576 2486
meets	1987 1085
meets$	1946 1994 1123 2038 126 1506 603 633 1687
meetup$	2267
meetups$	2267 1397
member	27 29 44 53 75 2019 103 1139 114 1149 131 134 1167 247 1278 2246 1342 1349 2260 1360 1367 353 2302 1404 380 1416 2338 2339 1433 2352 1459 429 442 1475 459 479 2424 1516 1517 2427 1528 501 1539 510 2510 2518 1714 1880 1881 861 1893
member$	1985 2048 2050 2383 1494 2448 1889
members$	0 1 1945 12 16 18 1060 1075 59 1106 76 80 81 1122 98 99 1134 2048 2050 1145 1162 1164 2076 2077 1346 1399 1422 2342 1452 2362 2368 2383 2421 540 2511 587 1803 1889
membership$	1462
memora	2033 643 1680 1706 909
men	106 2055 2246 1342 1349 1360 1367 353 1404 380 1416 2338 2339 1459 429 2424 1516 1517 2427 1528 510 2518 1880 1881 861 1893
men$	1399 1452 2368 2561 921 969
mend	971
mend$	761
mende$	761
mended	1086 651 1682
mended$	1995 2003 653
mendes$	761
mending$	761
mends$	761
mental	2529
mention$	2081 1747
mentions$	2081 1747
mentor	25 26 1078 53 2019 2033 643 1680 1706 909
mentor$	0 1 1945 1038 12 16 18 54 2010 81 1122 2034 662 673
mentoring$	1989
mentors$	0 1 1945 1038 12 16 18 54 81 1122 2034
menu$	2580
messag	2033 2241 1361 1381 1392 1395 2315 643 1680 1706 712 909
message$	1146 118 1385 2559 1773 1797 1849
messages$	1146 118 2240 1394 1743 1773 1797
messaging$	2240 2266 2304 1797
met	1947 1056 1967 1969 1064 1987 1991 1993 1104 92 503 678 1799
met$	1965 1057 1978 2013 1110 1123 1387 650 1693 1709
meters$	2265
metres$	2265
midwif	718
midwife$	1749
might	1318
might$	172 1330 1607
miles	455 2403
miles$	2265 1486 1493 1497
milestone$	73 1681
milestones$	73 1681
mind$	2124 2229 1765
mindfu	1209 1285
mindful$	2118 2141 2194
mindse	796 1827
minibu	24 2033 2458 643 1680 1706 909
minibus$	2450 2566
minibuses$	2451
minimi	310 328 580 774 957
minimised$	2182 2242
minute	1993 1092 2033 643 1674 1680 1706 909
minutes$	9 1983 2001 112 1548 654 655 1835
miss$	1409
misses$	1409
missin	1138
missing$	2047 917
mistak	929
mitiga	774 957
mitigated$	2182
mix	2241 1340 2253 2256 1371 2286 2312 1508
mix$	2249 2269 2280 2300 2417 1877
mixing	1341 2251 2289 2311 2315
mixing$	2250 2263 1382 2336 2499 1878
mobile$	1954 42
mobili	957
mobilised$	1703
model$	1788
models$	1788
module	2033 643 1680 1706 909
module$	23
modules$	23
moment$	2094 2208 1563
momentum$	1789
monday	435 541 542
monday$	1970 435 2375 541 1572 542 2482 2564 1662 2572
mondays$	1970 2375 1572 2482 2564 1662 2572
money	2174
money$	40
monito	1209 712 1764
monitor$	1743 937
monitored$	66 2118 1743 937
monitoring$	67 1743 937
monitors$	1743 937
month$	1985 468
monthly$	1941 630 648
months$	2095 2405 468
more	93 200 222 2234 2322 771
more$	1124 1127 102 1195 1231 1253 231 1263 236 1270 263 287 288 1321 296 1355 1414 2335 413 1447 2364 605 1637 663 674 1710 1754 729 1809
mornin	435 1545 2454 541 542
morning$	1109 110 2375 1572 2482
mornings$	1109 110 2375 1572 2482
mosaic$	2008
mosque	30
most	52 1455
most$	1083 1127 1317 2364 1475 2410
mother	1470 2384 2404 469
mother$	931
mothers$	256
motivate$	946
motivates$	946
motivating$	946
mou	2033 643 1680 1706 909
mounte	1645
mounted$	2554
mov	404 467
mov$	457 458 463
move	403 444
move$	2298 385 388 1439 2373 439 445 2386 447 452 457 458 460 1492 463 465 472 486 573 616 832 1887 875
moved	2298 1458 444 651 1682
moved$	1137 1138 2297 385 2367 439 1473 445 452 457 458 2399 1492 463 472 1509 1519 518
moveed$	460
moveing$	385 460
moveme	712
movements$	1743
movered$	460
moves	444
moves$	385 2373 439 445 2386 452 457 458 460 1492 463 465 472 486 616 832 1887 875
moving	444
moving$	2100 1439 457 458 463 875
movred$	457 458
movring$	457 458
movs$	457 458 463
much$	1082 2067
multi$	1072 200 775
mum	1470 2384 2404 469
mum$	931
mural$	82 2558
murals$	82
museum	30
music	1665
music$	2574 2580 646
must	2209 2213
must$	211 212 242 1287 1490 1607
nailed	1645
nailed$	2554
name	2043 1135
name$	2044 1148 1004
named	2054 1147
named$	1101 2056 1704 704
names	1961 712
names$	1743 1004
naming$	2254
nan	1470 2384 2404 469
nan$	932
nana$	932
nanny$	932
narrat	796 1827
narrow$	763
narrowing$	763
narrows$	763
naturally$	1612
near	1538 1539
near$	1186 2423 2448 1663 1925
nearby$	1925
necess	222
necessary$	1253 1751 1752
need$	2207 2213
needed	2112
needed$	1751 1752
needle	106
needs	1799 1805 958
needs$	2207 2213 1807
neighb	114
neighbour$	105
neighbours$	105 1145
neithe	338
neither$	309 1369 508 530
nephew	1406
net$	2201
netbal	1665
netball$	2574
networ	19 38 1226
network$	1038 1069 2135 2528 600 2545 2549 1899
networks$	2092 2528 600 2545 2549
never	1377 400 480 526 715
never$	300 304 309 316 330 345 1384 393 1511 493 495 500 1546 1557 2468 590 1746 846
new	598 605 1637
new$	2003 440 1632 602 604 609 663
newcom	2246 1342 1349 1360 1367 353 1404 380 1416 2338 2339 1459 429 2424 1516 1517 2427 1528 510 2518 1880 1881 861 1893
newcomers$	1399 1452 2368
newsle	2033 643 1680 1706 909
newsletter$	9 1983 911
newsletters$	9
next$	1538 1539 1766
nicer	605 1637
nicer$	1632 604
niece	1406
night	1521 2430 2441 2453 1545 2454
night$	1970 1975 110 2359 2375 2459 1558 2470 2473 2474 1567 2479 1572 2482 689
nights	2430 2454 917
nights$	1970 1975 110 2375 2442 1558 2471 2474 1567 2480 1572 2482 689 1723
no	108 327
no$	115 269 308 324 338 351 361 362 395 412 416 1455 474 483 509 523 532 548 550 563 564 679 842
nobody	134 269 509
nobody$	2050 1300 508 1540 916
nod	1136
nod$	2045
nods$	2045
non	307 841
non$	237 279
nonassociation$	1872
noncontact$	1338
none	134 338 509
none$	269 1363 1369 508 1540 530 916
nor$	309 846
normal	957
normal$	1183 173
norms$	1813
north	1496
not	120 1348 327 1377 400 480 526 1580 715
not$	107 108 1151 142 143 300 304 309 316 2258 330 342 345 1384 1407 377 379 393 476 1511 482 493 495 500 505 1546 1557 2468 530 533 543 568 590 1746 846 847
note	2033 1173 198 643 1680 1706 909
note$	50 2080 2081 2082 1785
noted$	68 1696
notes$	50 2001 2006 2081
nothing$	554
notice	83 1165 2074 1344 1345
notice$	87 2156 2230 381 613 652 1882 1883
noticeboard$	2023
noticeboards$	2023
notices$	87 613 652 1882 1883
notifi	2014
november$	2061
now$	1113 1131 2042 2405 838
nowhere$	322
number	13 83 2055
number$	14 20 23 31 34 1976 37 39 65 1119 1446
numbers$	1990 85 1119 1446 661
nurse	25 26 1078 53 2019 718
nurse$	1038 54 662 1749 933
nurtur	237 279 774 954
nurturing$	1268 1310
observ	2033 643 1680 1706 909
obtain	1993 1674
obtain$	753
obtained$	1675 1696
obtaining$	753
obtains$	753
occasi	917
occasions$	1596
occur	1205
occur$	2114
occurs$	2114
october$	2061 1153
of	1080
of$	1944 1065 1081 1094 2044 2059 1151 2066 1168 2083 2122 196 2161 2171 1271 2226 1337 2283 2321 1413 1420 1429 2352 1457 1485 2398 2461 1586 1604 1639 2565 1711 1713 683 1743 1744 1746 1771 1821 1885
off	1379 2403 1583 2581 1682
off$	1942 1950 2013 1368 2288 356 384 1438 2406 1584 1626 1904 1914 1931
offer	2033 222 1301 643 1680 1706 1805 909 955
offer$	164 215 1253 241 2210 2227 1786 996
offere	1031 1967 1969 1062 1993 2014 95 2112 222 1266 276 1308 1674
offere$	241
offered$	1940 1971 1997 2018 1126 1209 1253 2163 2175 1307 2217 1500 996
offeres$	241
offeri	222
offering$	215 1253 241 996
offers	1085 222
offers$	1994 164 215 1253 241 996
office	25 26 1078 53 2019 1327
officer$	0 1 1945 1038 12 16 18 48 54 58 81 1122 105 662 1694 922
officers$	0 1 1945 1038 12 16 18 48 54 58 81 1122 105 2236 662 1694 922
often	14
often$	7 1045 1082 2067 1746 1869
older	1466 459 2481 1890
older$	106 2055 2246 1342 1349 1360 1367 353 1404 2316 380 2338 429 1512 2424 1516 1517 2427 1528 510 2518 2525 705 706 707 1880 1881 861 1893 867
oldest	2246 1342 1349 1360 1367 353 1404 380 2338 2366 429 442 1475 459 461 2410 2424 1516 1517 2427 1528 501 510 2518 1880 1881 1890 861 1893
oldest$	2525
on	1651 1682
on$	1079 1998 1099 2016 1114 101 2046 2047 1168 162 2119 2152 1260 1277 259 2204 1309 2223 2254 2325 1429 2348 2418 531 534 2476 1590 1597 2560 2568 2569 631 1663 2573 2582 1745 1755 1758 1838 1867 1904 1913 1914 1925 1926 1938
once	2341
once$	1941 2350 2353 2355 2361 2573
one	108 2366 459 512 1890
one$	78 1109 2033 2050 1202 1300 1363 1369 2284 409 1441 411 1450 2360 2363 425 432 442 1474 1475 1488 461 2409 2410 2417 501 1534 2443 508 1540 547 549 2505 2520 643 1680 1706 704 1886 1890 1907 1914 909 916
ones$	1109 1434 2421 2484 1889
ongoin	222
ongoing$	1212 1253 739 938
online$	1963
only$	410 414 1451 2443 2487
onside	795
onside$	1826
onto$	1099
open	1062 1120 1651
open$	1061 1971 1066 78 2071 192 2143 2148 2149 1269 1285 2560 1729 1778 1861 1868 1934 987
opened	1062 1993 1674 651 1682
opened$	1061 1971 2011 2022 109 2205 987
opening$	192 882
opens$	1061 2071 192 987
operat	53 1091 928
operational$	1963 2000
opinions$	298 665
opport	2174 2216 1799 1805
opportunities$	1272 266 1807 1808 790
opportunity$	2105 2170 266 790
opposite$	490 1525 1532 521 1553 1625
optici	718
optician$	1749
optimi	774 957
option	2174 2216 1545 2454 1820
option$	2111 1819 790
options$	1807 1819 790
orange$	2040
orbit$	1622
order	1055 2248 313 1344 1345 329 404
order$	1964 2000 2247 318 354 381 386 408 667 1882 1883
orderd$	354
ordere	1055 1993 1108 1674 651 1682
ordered$	1964 2017 318 340 386
ordering$	318 386 408
orders	1344 1345
orders$	2247 318 354 386 408 667 1882 1883
ordina	25 26 1078 175 210 1241 954
ordinary$	173
ordinated$	1206
organi	1993 2026 1674
organisations$	1224
organise$	2071 626
organised$	626
organises$	2071 626
organising$	626
other	1226 247 1278 2257 2260 2291 2294 2301 2302 2316 2319 1466 1483 2395 2435 2449 1561 2481 1573 2492 2494 2496 2498 2510 2512 2531 598 605 1637 845 1879
other$	2096 1218 2130 2135 1246 1346 319 2263 1355 2267 2270 2272 2273 2275 2278 2281 2282 2290 2295 2299 1397 2317 2318 2363 1466 1468 438 449 1481 1491 2402 1498 2408 2411 1503 2414 1512 2429 490 1535 1541 514 1549 2475 2481 2493 2502 2504 2505 2506 1606 2520 2523 2524 2526 2531 2533 1625 1630 1631 1632 602 2543 1876
others	1226 1378 2496 2510
others$	2135 2197 1346 2268 2270 2272 2273 2275 2278 2279 2287 2290 2295 2299 2317 2318 2354 1468 438 2402 2408 2429 2475 2502 2504 2505 1606 2520 2523 2524 2526 2533 2536
ought	2209
ought$	2213
our	1174 207
our$	2083 1238 238 1290 1312 1655 822
out	1241 591 597 2581 1682 1820
out$	1035 1949 1971 1089 2024 1126 1150 2079 1171 1172 142 2083 1175 1177 1214 2175 2189 2217 2249 2280 359 2312 1425 1432 1438 1454 2365 2382 2384 1476 446 1483 1507 1544 1583 1598 1601 2521 1613 1656 1690 695 1780 1842 1903
outcom	1805 958
outcome$	2212
outcomes$	2150 1763
outing	86 1117 2490
outing$	2566
outings$	2486 2566
outlet	1855
outlook$	2190
outrea	2033 1327 643 1680 1706 909
outreach$	1954 42 1989 2236 1860
outsid	142 1483 1627 1631
outside$	1114 2543 1663 1790 1925
outsta	1120
over	2333 1608 1682
over$	2267 2322 389 2335 1453 2463 2516 2517 722 1771 1817
overdu	1120
overla	2286 1508
overlap$	2417 2466
overleaf$	1835
overs$	2267 1397
overse	210 1241 1496 957
oversi	1799 1805
oversight$	67 1768 1770 740
overview$	1768
own	210 1241
own$	1176 2088 1180 1421 2372 536 1592 1734 810 1886
owner	25 26 1078 2577
owners	796 1827
ownership$	2230
owns$	810
pack	2033 643 1680 1706 909
pack$	1976
paedia	718
paediatrician$	1749
page	2033 643 1680 1706 909
page$	23 2101 2102
pages$	23
paid	1993 1674
paid$	1055 1108 625 651 1698
paint	971
paint$	2580
painte	1086 651 1682
painted$	1995 2022 653
pair	2246 1342 1349 1360 1367 353 1404 380 2338 429 2424 1516 1517 2427 1528 501 2518 1880 1881 861 1893
paired$	1581
pairs	1434
pairs$	2343
pan$	2109
panel	19 25 26 38 1078 53 1097 1098 2033 1226 643 1680 1706 909
panel$	1038 1069 2004 2006 2007 2125 2126 2135 656
pans$	2109
parade$	2326
paragraph$	2081 1747
paragraphs$	2081 1747
parame	1173 718
paramedic$	1749
parameters$	2082
parcel	513
parcelled$	1544
parent	27 28 29 52 53 2019 114 134 1664 1812
parent$	0 1 1945 12 16 18 1973 81 1122 931
parents$	0 1 1945 12 16 18 1059 1060 1973 1083 59 1096 80 81 1122 1145 2106 1274 256 1298 1349 371 372 1489 2579 1803 1814 1824 931
park	30
park$	2326 2334 2353 2370 877
parked	1982
parked$	877
parking$	877
parks	1982
parks$	877
part	1051 1960 1991 1992 1993 1111 862
part$	2015 2020 142 1174 2221 2234 1552 2462
partic	1051 1960 1070 1111 657
participants$	1979 2002
participate$	2020
participates$	2020
participation$	1688 1705
partie	86 1117
partin	862
partne	38 1072 53 2019 1226 200 1301 273 1805 775
partner$	2002 932
partners$	0 1 1945 12 16 18 1069 2002 81 1122 1224 2135 201 1304 754
partnership$	1069 1981 2004 2125 2126 1231 2210 1779
parts$	1552 2462
party	86 1117
party$	2566
pass$	198
passage$	2081 1747
passages$	2081 1747
passed$	2137 659
passes	24 57
passes$	85 1911 1920
pastor	222
pastoral$	1253
path	2555
path$	82 515
paths$	515
pathwa	2033 1545 2454 643 1680 1706 796 1827 1855 909
pathways$	2092
patient$	1787 1868
patrol	1032 1947 1987 90 2033 1327 643 1680 1706 909 973
patrol$	1946 1989 1121 922
patrols$	1946 1989 1121 2236 922
patterns$	1762
paused$	1654
pay$	994
paying$	994
pays$	994
pcso	53
peace	1465
peace$	2374 2377
peel$	552
peeled$	1861
peer	2492 1629
peer$	2246 1342 1349 1360 1367 353 1404 380 2338 429 2424 1516 1517 2427 1528 2492 2510 2518 1619 1620 1628 1629 2538 2544 1636 1640 1880 1881 861 1893
peers	2319 2510 2531 1636
peers$	1346 2273 2277 2402 2475 2493 2506 1606 2520 2523 2524 2526 2538 600 2541 2542 2544 2545 2546 2548
pegs$	594
people	52 53 2019 1278
people$	0 1 1945 12 16 18 1059 1060 1075 1083 59 1096 1106 76 80 81 1122 99 1134 105 2048 1145 1162 2073 2075 2076 1247 2214 1323 1328 2277 1399 1422 2342 1452 2362 2368 540 2511 2541 2544 611 2576 1737 708 1898
peoples$	2048
per$	1076 52 1836
percen	52
percent$	1083
percep	796 1827
perceptions$	1813
perfor	86 1117 2026
perform$	897
performance$	2575
performed$	897
performing$	897
performs$	897
periodic$	176 733
periodically$	733 1766
permit$	2090 1331 1335 1373 419 1599 1857
permited$	1331 419
permiting$	419
permits$	2090 419 1857
permitted$	1331 1347 1445 419
permitting$	419
persistent$	1787
person	53 2019 1139 2246 1342 1349 1360 1367 353 1404 380 2338 429 442 1475 2424 1516 1517 2427 1528 2518 1880 1881 861 1893
person$	0 1 1945 12 16 18 81 1122 2048 175 2383 1494 1737 820
persons$	2048
pharma	718
pharmacist$	1749
phase$	546
phases$	546
phasing$	546
phone	1032 24 1381 2298
phone$	85 1016
phoned	1031 1056 1967 1969 1064 1993 678
phoned$	1940 1965 1057 1709
phones	317
phones$	85 1016
phoning$	1016
photo$	63 654
photograph$	63 654
photographs$	63 654
photos$	63 654
physical$	726
physio	718
physio$	1749
physiotherapist$	1749
pick	1117 170
pick$	205 1242 1243 606 899
picke$	606
picked$	145 146 1209 899
pickes$	606
pickin	170
picking$	606 899
picks	1117 170
picks$	606 899
picnic	86 1117
picnic$	2566 1660
picture$	63 1146 2064 1182 1191 1784
pictures$	63 1146 654
pilot$	2
pitch	2555
pitch$	82
plac	467 853
plac$	463
place	1071 1993 1086 1087 57 2026 2033 444 643 1674 1680 1706 909
place$	1959 1980 1995 1996 2094 2163 2165 2177 2189 2219 2353 1462 445 447 460 463 1501 486 2433 2440 522 529 535 544 1580 1704 1800 1915
placed	1993 444 1674
placed$	1463 1473 445 452 456 2399 463 2423 1519 518 1698
placeed$	460
placeing$	460 522
placem	2384 2392 1484 462 1521 2430 1522 1530 2441 1543 2452 1545 2454
placement$	445 2386 447 2393 456 2400 466 1501 860
placements$	445 2386 447 456 2400 466 1501 2431 2439 2442 860
placered$	460
places	444 1648
places$	2094 2177 2219 445 447 460 463 486 2460 522 594 2557 1915
placeting$	522
placin	444
placing$	1383 456 463
placs$	463
plan	2033 1179 1653 643 1680 1706 792 909
plan$	1962 1976 73 2071 2085 2088 2089 1182 1191 2562 670 1766 1835 1841 1849 911
planned$	1957
planni	792
planning$	2140 2158 1786 1815
plans	792
plans$	2071 2088 2158 1256 2562 670 1835
plant	971
plante	651 1682
planted$	2022 653
play	86 1117
play$	1954 42 82 126 281 1381 1507 1513 520 634 2575 1717
played	2026
player	27 2246 1342 1349 1360 1367 353 1404 380 1416 2338 2339 1459 429 1475 2424 1516 1517 2427 1528 510 2518 1880 1881 861 1893
player$	2050
players$	2050 1399 1452 2368 1898
playgr	1521 2430 2441
playin	1392
playing$	281 634
plays	1117
plays$	126 281 520 634
pledge$	84
plenty$	288
plug$	763
pluging$	763
plugs$	763
podcast$	23 2559
point	1135
point$	60 2044 2094 2105 2193 1563
points$	60
police	25 26 1078 53 2019 1327
police$	0 1 1945 12 16 18 54 81 1122 2236 301 922
policeing$	301
polices$	301
policeting$	301
polici	83 2033 1327 643 1680 1706 909
policing$	2236 922
policy	83 2033 1653 643 1680 1706 909
policy$	23 1983 2562 911
pond$	82
pool	30 57 1665
pool$	2574
pop$	825
portal$	23
portals$	23
positi	237 279 1336 598 605
position$	1766
positive$	2130 1246 1268 2179 2185 1303 1310 2245 609 726 824 1864 1868
possib	2112 1820
possibilities$	790
possibility$	1819 790
possible$	2105 1202 1486 1751 1752 790
post	2033 643 1680 1706 880 909
post$	2037 1694 1702 1704
posted	1062 1993 1115 1116 95 1674
posted$	1971 2024 2025 1126 659
poster	83 2033 643 1680 1706 909
poster$	87 613 2558 1911 911
posters$	87 613 1911
posts$	1694
potent	796 1827
potential$	790
power$	381 2378 592 1624 1882 1883
powerful$	2519
powers$	381 1882 1883
practi	25 26 1078 53 2019 1233 1301 1805
practicable$	1752
practice$	2142 2158 2197 2210 520 1806
practices$	520
practise$	520
practises$	520
practitioner$	0 1 1945 12 16 18 2010 81 1122
practitioners$	0 1 1945 12 16 18 2002 81 1122 201
precinct$	2326
prepared$	1500
presen	1961 1993 2033 1205 1301 1327 643 1674 1680 1706 909
presence$	2210 2236 1351 1757 1768 1769
present$	2114 2440 1787 1868 901 1934
presented$	901
presenting$	901
presents$	2114 901
pressure$	2529
preven	303 310 312 1348 326 327 375 774 955 958
prevent$	311 336 364 1402 1403 391 764
prevented$	2242 349
preventing$	311 364 764
preventping$	336
prevents$	311 336 364 764
preventting$	336
prey	133 1740
prey$	2072
price	1653
price$	2562
priced	1055
priced$	1964
print	880 971
printe	1062 1993 1115 1674 651 1682
printed$	1951 1971 2024 653
priori	1799 774 924 957 958
priorities$	2150
prioritise$	797
prioritised$	2182
prioritises$	797
prioritising$	797
priority$	1259 1796
prise$	486 552 567
pro	1336 598 605
proact	175 1285 775 795
proactive$	1206 2194 1787 1826
proactively$	1826
problem$	2145 1841
problematis$	782
problematise$	782
problematises$	782
problematising$	782
problematiss$	782
problems$	2145
proced	2033 643 1680 1706 909
procedures$	2092
proces	2033 643 1680 1706 909
processes$	2092 1256
procur	1055 1108
procured$	1964 2017 1703
produc	4 1993 1085 2458 1674
produces$	1994
production$	1035
productive$	1864
profes	38 53 2019 1226 273
professional$	0 1 1945 12 16 18 2010 81 1122 1258 673 725
professionals$	0 1 1945 12 16 18 1069 2002 81 1122 1224 2135 201 1247 1304 754
profil	712
profile$	1743 1768 1801
profiled$	1743
profiles$	1743
profiling$	1743
profit	1740
progra	2033 1543 2452 1545 2454 643 1680 1706 909
programme$	1948 2005 646 670
programmes$	670
progre	1104 1209 210 1241 1242 1243 1266 1308 1832
progress$	2091 2151 2152 2169 668 1766 1866 956
progressed$	2013 2118 2175 2217 956
progresses$	2091 956
progressing$	956
progresss$	2091
prohib	310 312 326
prohibit$	311
prohibited$	2242 349
projec	2453
project$	2 2005 82 2381 646 670
projects$	670
promise$	340 354
promised$	1957 354
promises$	340 354
promot	774
promote$	952
promoted$	2182 952
promotes$	952
promoting$	952
promptly$	2103 2142
proper$	1183 1621
propor	795
proportionate$	755 1826
proportionately$	1826
propos	1653
proposal$	2562
proposals$	2562
prosocial$	2245
prospectus$	1983
protec	774 955
protected$	2182
protection$	313
protective$	1805
protoc	2033 643 1680 1706 909
protocol$	911
provid	1062 1993 1085 1087 1116 95 222 1674 737 954
provid$	241
provide$	164 220 1253 241 995
provided$	1971 1996 1997 2025 1126 1253 2163 276 995
provider$	2446 672
providers$	2446 672
provides$	1994 164 220 1253 241 995
providing$	220 1253 241 995
provids$	241
provis	4 2033 2127 2155 2174 1327 2384 1543 2452 643 1680 1706 1805 909
provision$	1035 2236 2400 1807 1808 1860
provisions$	2400
pru$	2400
psychi	718
psychiatrist$	1749 933
psycho	718
psychologist$	1749 933
public	4 973
publication$	1035
publis	1993 1115 1674 973
published$	2024
pull$	2378 486 494 552 582 1622 592 1624 752
pulle$	582
pullen$	582
pulles$	582
pulling$	494 582 752
pulls$	494 582 752
pupil	1139 2246 1342 1349 1360 1367 353 1404 380 2338 429 1475 459 2424 1516 1517 2427 1528 2518 1880 1881 861 1893
pupil$	2048 2050 610
pupils	2246 1342 1349 1360 1367 353 1404 380 1416 2338 2339 1459 429 2424 1516 1517 2427 1528 510 2518 1672 1880 1881 861 1893
pupils$	1096 99 2048 2050 1399 1452 2368 610 1898
purcha	1055 1993 1108 1674 651 1682
purchased$	1964 2017
purpose$	2180 1849
purposeful$	1864
push$	751 807
pushes$	751
pushing$	1778 751
put	467 853
put$	1062 1993 1086 1115 1116 2026 225 1280 1519 511 518 522 1645 1674 978
puting$	522
puts$	522 978
putting$	225 1383 522 978
qualification$	1986
qualifications$	1986
qualit	1805
quarterly$	648
questi	2033 643 1680 1706 909
quicke	915
quicker$	1863
quickly$	2103 1863
quiet$	2310 1729
quieter$	1716
quit	369 1417
quit$	560
quiting$	560
quits$	560
racism	929
racist	929
radar$	2199 1765
raise	198 205
raise$	1236 750 770 977
raised$	109 2137 1698 770 1816
raises$	770 977
raising$	1788 770
ramp	24 1418 2555
ramp$	82 405 406
ran	1987
ran$	1951 1677
rang	1947 678
rang$	1057 1693 1709
rappor	1805
rarer$	1716
rate	2043
rate$	1119 674 912
rated$	912
rates$	1119 674 912
rather$	1157 535 544 1580 715
ratifi	1993 1674
ration	580
re	1376 700
re$	1395
reach	1135 1381
reach$	2044 1390 1622 650 749 910
reache	1031 1991
reached$	1940 1974 650 910
reaches$	749 910
reaching$	749
react$	832
reacts$	832
read	1031 1977 1993 1674
read$	1940 1958 2011 1115 161 1019
reading$	161 1019
reads$	161 1019
ready$	2022 1500
real$	1621
rearra	651 1682
reason$	2049
reassu	954 958
reassurance$	2162
reassuring$	726
rebuild$	761 816
rebuilde$	761
rebuildes$	761
rebuilding$	761 816
rebuilds$	761 816
receiv	1991 1992 1993 222 1674
receive$	1253 1687
received$	1958 32 1675
receives$	1687
recogn	117 1276 774 954
recognise$	2185
recognised$	1148
recommendations$	2150
record	1993 1085 1092 1097 2033 1174 144 145 146 147 1179 1226 198 643 1674 1680 1706 909
record$	50 2001 2006 2008 2085 2086 2088 2089 619 1686
recorded$	68 2083 1175 1177 1178 619 1696
recording$	619
records$	50 1994 2001 2006 2008 2088 2135 619 1686
recove	915
recrui	1031 1062 1993 133 1674 651 1682
recruit$	1006
recruite$	1006
recruited$	1940 1971 1702 1006
recruites$	1006
recruiting$	1006
recruits$	1006
red$	2040
redecorated$	2022
redesi	651 1682
redraf	971
redraw	651 1682
reduc	328 415 580 584 589 593 915
reduce	310 2532 774 954
reduce$	565 764
reduced$	2182 2242
reduceing$	565 764
reduces$	565 764
reduci	310 954
reduction$	89
refere	1834
reference$	2081 1747
references$	2081 1747
referr	1031 1991 2014 90 2033 185 643 1680 1706 909
referral$	15 2029 1121 128 187 2558 660 1828
referrals$	15 2029 1121 128 187 660 1828
referred$	1940 1974 1689
reflec	1276 775
reflect$	2185 727 1785
reflected$	1696
reflecting$	727
reflects$	727
reform$	2285
refres	2033 643 1680 1706 909
refunds$	1912
refurbished$	2022
refurbishment$	82
refus	400
refuse	327
refused$	401
regain$	816
regaining$	816
regains$	816
regard$	1259
region	2392
regist	21 1062 1977 1097 2033 643 1680 1706 909
register$	1052 50 2006 460 1692
registered$	1971 460 1689
registering$	460
registerred$	460
registers$	1052 50 2006 460
regrou	1376
regroup$	2285
regular$	173 176 1212 674 733 738 739
regularity$	6
regularly$	733 1766
rehear	86 1117 1174
rehearsal$	2567
rehearsals$	2567
rehearse$	520
rehearsed$	2083
rehearses$	520
rehous	444
rehous$	457 458
rehouse$	443 457 458
rehoused$	1473 443 457 458 2399 1519
rehouses$	443 457 458
rehousing$	443 445 457 458
rehousred$	457 458
rehousring$	457 458
rehouss$	457 458
reinfo	957
relati	2218 1341 1470 2384 2404 469 1582 1602 1805 775 958
relations$	1850
relationship$	2212 305 2250 2511 1792
relationships$	2169 305 2250 2511 600 1792
relatives$	1898 932
releas	517
relentless$	1787
releva	1174 222
relevant$	2083 1183 2100 1218 2130 1253 1751 1752
reliance$	566 1615
reloca	444
relocat$	457 458
relocate$	443 452 457 458
relocated$	1473 443 452 457 458 2399
relocates$	443 452 457 458
relocating$	443 457 458
relocation$	445
relocatred$	457 458
relocatring$	457 458
relocats$	457 458
remain	145 254 2481 734
remain$	130 199 1232 1240 1279 343 730 780 864
remaining$	343 1466 1573 730
remains$	130 199 1240 1279 343 730 864
rememb	1165 2074
remember$	1785
remind	1056
remind$	953
reminded$	1965 953
reminder$	9
reminders$	9
reminding$	953
reminds$	953
remote$	1493
remov	368 369 387 404 436 589 597 716 857
remov$	582
removal$	426
remove	1086 2307 2345 407 1458 591 651 1682
remove$	430 552 582 982
removed$	1995 1438 2367 430 2371 2399 982
removen$	582
removes$	430 582 982
removing$	430 552 582 982
removs$	582
reopen	971
repair	1086 651 1682 971
repair$	82 761 1828
repaire$	761
repaired$	1995 2003 653
repaires$	761
repairing$	761
repairs$	82 761 1828
repeat	1174 144
repeat$	2083
repeated$	2083 1175
replac	1086 1580 651 1682 866
replace$	871 876
replaced$	1995 2485
replaces$	871
replacing$	871
replie	1056 1063 1070 1993
replied$	1965
replies$	1972 1979
reply	1063 1977
reply$	1972
report	1032 1085 1097 2033 2043 1173 1174 144 198 2298 643 1680 1706 909
report$	1946 64 2006 118 128 2080 2082 911 912
reported$	2083 1175 2137 2297 1696 1699
reports$	1946 1994 64 2006 118 128
represented$	1286
reques	853
request$	1146
requested$	1675
requests$	1146
requir	2112 1344 329
require$	318 354 386 408
required$	340 354 1751 1752
requireed$	318 386
requireing$	318 386 408
requires$	318 354 386 408
researcher$	671
researchers$	671
resent	1165 2074
reserv	973
reset$	761
resete$	761
resetes$	761
reseting$	761
resets$	761
reside	86 1117 2033 2246 1342 1349 1360 1367 353 1404 380 1416 2338 2339 1459 429 2424 1516 1517 2427 1528 510 2518 643 1680 1706 1880 1881 861 1893 909
resident$	2050
residential$	470 860
residents$	105 2050 1399 1452 2368 1898
resili	1805 958
resour	2033 1327 643 1680 1706 909
resource$	1181
resources$	1181 267 2236 1807 1860 1869
respec	2218 774 795 930 955
respect$	1840 1847
respected$	2182 2238
respectful$	2069 1787 1826
respectfully$	1826 1840
respit	1465
respite$	2374 572
respon	1063 1977 1070 1991 1992 1993 1285 774 1805 796 1827
respond$	205 956
responding$	956
responds$	956
response$	1972 2150 1786 1806 956
responses$	1979 956
responsibility$	2147 2230 757
responsive$	2194
rest	2302 2316 2319 1465 1466 2395 2435 2481 1573 2492 2494 2496 2498 2531 1879
rest$	1346 2270 2272 2273 2279 1378 2290 2295 2299 2317 2318 2374 1468 2402 2408 2429 2475 2505 2510 572 2520 2523 2524 2526
restor	775
restor$	761
restore$	761
restores$	761
restoring$	761
restors$	761
restri	303 310 328 415 580
restrict$	301 417 418 419 565
restricted$	2242 349 417 418 419
restricting$	301 417 418 419 565
restricts$	301 417 418 419 565
restrictted$	419
restrictting$	301 417 419
resurfaced$	2022
resurfacing$	82
retain	737
retain$	802
retaining$	802
retains$	802
return	1977 1991 1992 185
return$	186 397 1679
returned$	186
returning$	397
returns$	186 397 1679
retwee	1070
retweets$	1979
reunit	1376
reunite$	2285
review	1993 1085 2033 1209 643 1674 1680 1706 1764 909 955
review$	67 2029 2121 1765 735
reviewed$	66 2118 1699 735
reviewing$	735
reviews$	1994 67 2029 735
revise	1993 1674
rewrit	651 1682 973
ride	86 1117
ride$	1526 2567
rides	1117
rides$	2567
rift$	1792
rifts$	1792
right$	2039 1183 2185
rights	930
rights$	820
ring	1032 1947 2043 1135 1361 1381 2298
ring$	2044 126 1016
ringing$	1016
ringle	427 1475 2410 1890 925
ringleader$	1888 1889
ringleaders$	1888 1889
rings$	126 1016
rink	30
rip	387
ripped$	407
rise	2028 2030 915
rise$	93
risen	2030
rises	2028 2030 915
rising	2028 2030 915
risk	2218 1805 958
risk$	2131 2136 2145 1759 1766 746
risks	958
risks$	2131 2136 2145 1759 746
risky	2218
rival	970
road	2441
road$	2444
robbed	1138 133 714
robbed$	2047 1745
robber	917
robberies$	137 923
robbery$	137 923
robust	175 1799 775 795
robust$	1206 739 755 1826
robustly$	2103 1826
role	1855
role$	757
roll	4
roll$	210 1692
rolled$	1993 1674
rollout$	1035
room	30 35 57 1521 2430 1545 2454 2555
room$	56 82 266 2433 2448 2459 2460 529 2534 2556 2558 2560
rooms	2430 2454
rooms$	56 2442 2460 2534
root$	796
rose	2028 2030 915
rota	19 2033 2458 643 1680 1706 909
rota$	23 1988 2558 652 655
rotas$	23 652
round$	1949 159 2249 1690 1856
rounde	1665
rounders$	2574
route	2441 1648
route$	1529 2444 1648 2557
routes$	2092 1529 2456
routin	712
routine$	733
routinely$	733
routines$	1743
row$	128 1552 2462
rows$	128 1552 2462
rugby	1665
rugby$	2574
rule	83 2248 1653
rule$	84 2247 354 422 2562 652
ruled$	1170 354
rules$	84 2247 354 2562 652
run	1062 1993 1674
run$	1951 1971 2018 2071 2072 164 2567 1677 1934 999
rung	1031 1947 1056 1967 1969 1064 1993 92 2054 2298 678
rung$	1940 1965 1123 1709
runnin	1050
running$	1959 1963 999
runs	1987 1085
runs$	1994 2071 164 2567 1677 999
s$	149 1238 1350 1359 367 431 438 1474 1876
s20$	1892
s34$	852
s35$	852
safe	237 2218 279 2234 1648 1799 1805 930
safe$	2039 2069 1268 2185 2187 2188 1310 2557 1732
safegu	774 930 955
safeguarded$	2182
safely	679
safely$	1710 1726
safer	279 2234 1637 679
safer$	2185 2187 2188 1310 1710 1810
safety	2218 1799 1805
safety$	2180 784
said	1165 2074 144
said$	1957 2051 1175 912
same	2341 512 1560
same$	2037 1192 1193 2292 2341 1524 2440 1539 1560 2469 2472 1564 1565 1570 1574 2505
sample$	1697
samples$	1697
sancti	924
sat$	1056 1519 518
satisfy$	798
saturd	435 541 542
saturday$	1970 435 2375 541 1572 542 2482 2564 1662 2572
saturdays$	1970 2375 1572 2482 2564 1662 2572
saved$	68
saw	1165 2074
saw$	1951 2011 1693
say	2043 1135 1165 2074
say$	2044 2051 2172 1717 912
saying$	912
says	1165 2074
says$	2051 912
scale$	800
scales$	800
scaling$	800
scatte	1509 1510 862
scattered$	2418 2419
schedu	1993 1674
schedule$	1701
scheme	2033 643 1680 1706 909
scheme$	23 2005 646
schemes$	23
school	25 26 30 1078 53 2019 433 2384 2392 1484 462 1521 2430 1522 2441 1537 1543 2452 2453 1545 2454 2577
school$	0 1 1945 12 16 18 1973 54 81 1122 2063 1156 2070 2370 1464 2386 447 2387 2388 2391 2393 2394 2400 1502 2412 2446 1727 1803 1928
schooled$	1463
schools$	0 1 1945 12 16 18 1973 81 1122 2400 2431 2442 2446
scope	1173 1174
scope$	2082 2083 789 790
scopes$	789
scoping$	789
score	2043
score$	119 912
scores$	119 912
scrapped$	1654
screen	86 1117 2033 643 1680 1706 909
screenshot$	63
screenshots$	63
screwe	1645
screwed$	2554
search	1138
search$	234 927
searched$	2047
searches$	128 927
seat	24 1418
seat$	405 406 486 507 522 594 2558 2580 1023
seated$	1519 507 518 1023
seatin	1418
seating$	55 1383 486 522 1023
seats$	55 405 406 486 507 522 594 2580 1915 1023
seatting$	522
second	2481
section20$	1892
section34$	852
section35$	852
secure	1071 1993 1674
secure$	470
secured$	1980
security$	2180
see	1032 2043 1165 2074 2241 2257 1361 1371 2286 1381 2312
see$	169 2173 2235 2253 2256 1352 2269 2280 1375 1385 1508 558 641 804
seeing	2251 1382 2311 2315
seeing$	169 2253 2263 2266 2289 2336 1584
seek	599 792 853
seek$	230 603 743 753
seeke$	603
seekes$	603
seekin	792
seeking$	603 743 753
seeks	792
seeks$	603 743 753
seen	1031 1967 1969 1991 1993 2014 92 1340 1371 423 503
seen$	1940 1958 1974 1123 2249 2280 1387 357 358 2323 1454
sees$	558 641
seize	924
seized	924
seizes	924
seizur	924
select$	606
selecte$	606
selected$	1702
selectes$	606
selecting$	606
selects$	606
self$	1805 796
sell	133 1740
sell$	2551
seller	106 2055 970
seller$	2561 920
sellers$	2561 1898 920
selling$	1719 1739 1741
sells$	1741
semina	2033 643 1680 1706 909
send	404 444 880
send$	397 460 463 494 1015
sende$	463
sended$	460 463
sendes$	463
sending$	397 460 463 1015
sendred$	460
sends	1987 1085
sends$	1994 397 460 463 494 1015
senior$	739
sense$	240 1784
sensit	175 1285 795
sensitive$	1206 2141 2194 1826
sensitively$	2103 1826
sent	1952 1046 1062 1987 1991 1993 1116 95 1138 2298 444 1674 973
sent$	1955 1971 2025 1126 2047 109 2297 1458 1463 439 1473 452 2399 1492 463 465 472 494 511 659
sente$	463
sented$	463
sentence$	2081 1747
sentences$	2081 1747
sentes$	463
senting$	463
sents$	463
separa	2298 1509 1510 1534 513 605 862
separate$	333 1491 1498 490 491 1525 498 499 1532 1533 1535 506 1541 1542 514 1547 1549 1550 1551 521 1553 1555 1556 527 1562 536 537 1569 1571 1592 583 1625 602 1895
separated$	333 2297 2418 2419 1544 1895
separately$	2443 967
separates$	333
separating$	333
separation$	862
september$	2061 1153
sergea	25 26 1078 53 2019
sergeant$	1038 922
serve$	1431 986
served	2026
served$	109
server	367
server$	1398 2308 370
serves$	986
servic	25 26 35 1078 2127 273 1680
service$	1038 23 2158 646 672
services$	23 2092 1224 201 1247 2158 1304 672 754 1807 1808
serving$	986
sessio	90 2033 423 1505 1543 2452 2453 2490 643 1680 1706 909
session$	2005 1121 2034 2104 2359 1454 2370 2407 2459 1558 2470 1576 2486 1578 2488 2567 911
sessions$	2005 1121 2034 2104 1454 2370 2407 1558 2471 2484 1576 2486 1578 2488 2567
set	433 1521 2430 2441 1543 2452 1545 2454 853
set$	1993 1087 1174 144 145 146 1280 2196 1464 2388 2448 2460 2507 2541 1633 1635 1674 651 831 885
sets	2430 2452 2454
sets$	2442 2460 1633 831 885
setting$	2094 2177 2219 2537 831 885
settings$	2094
settle$	2374 2377
seven	27 29 2246 1342 1349 1360 1367 353 1404 380 2338 2339 429 2424 1516 1517 2427 1528 2518 1880 1881 861 1893
seven$	1060
sever	310 571 584
several$	432
severed$	2255
severi	310
severs	310
sew	971
shadow$	1622
shar$	742
share	198 954
share$	202 1513 512 742
shared	1993 1674 954
shared$	2011 2137 367 1400 513 1575 545 1577 2489 1581 659 1699
shares	1070 1085 954
shares$	1979 1994 1513 512 742
sharin	954
sharing$	1981 202 2266 1513 512 742
shars$	742
sharting$	742
she	134 459 461
she$	1298 2220 1322
shed	2555
sheet	2033 643 1680 1706 909
sheet$	1052 50 2101
sheets$	1052 50
shelte	24 1418 2555
shelter$	55 82 87 405 406 1694
shelters$	87 1694
shift	90 2033 1545 2454 643 1680 1706 909
shift$	1988 1121 2034 2407
shifts	2454
shifts$	1121 2034 2407
shine$	2206
shoo	402
shop	30 1139 2577 1714 1812
shop$	1973 2023 2048 2334 2353
shopke	53 2019
shopkeeper$	0 1 1945 12 16 18 81 1122 105 1742 1899
shopkeepers$	0 1 1945 12 16 18 81 1122 105
shoplifting$	923
shops$	1973 2023 2048 2334 2579
shorte	580 915 971
should	2209 2213 1318
should$	174 211 212 1254 242 1287 1490 1607
show	86 1117 1135
show$	2044 2566 1686 1731 1934 1020
showing$	1081 1686 1020
shown	1952 1967 1969 1115 95 276
shown$	2024 1126 1307
shows	1117
shows$	1686 1731 1020
shut	2307 368 369
shut$	394 399 401 1729
shuted$	394
shuting$	394
shuts$	394
siblin	2246 1342 1349 1360 1367 353 1404 380 1416 2338 2339 1459 429 2424 1516 1517 2427 1528 501 502 510 2518 1880 1881 861 1893
siblings$	1399 1452 2368
side	1117 795
side$	2064 1552 2462 2534 2574 1826
sides$	1552 2462 2534
sight$	1213
sighted$	1761
sign	1961 24 1991 1992 83
sign$	10 1049 1051 21 1070 55 1090 87 2033 613 2558 643 1680 652 1694 1706 909 1005
signal$	367
signed	1993 1115 1674 651 1682
signed$	1031 1033 10 1049 1062 1104 2024 651 1005
signing$	1005
signpo	1031
signpost$	942
signposted$	1940 1689 942
signposting$	942
signposts$	942
signs$	10 1049 55 87 613 652 1694 1005
silent$	2310
silos$	2157
since$	1725
sing$	161 898
singes$	898
singing$	161
single	549
singly	1534
singly$	2354 2363 2443 1886
sings$	161 898
sister	1406 2404 469 501
sister$	931
sisters$	1898
sit	145 2327 1508
sit$	2038 126 1340 2256 1381 2344 1436 2346 2347 2355 1507 2417 1513 2423 1519 507 520 522 1687 686 895
site	1479 1521 2430 2441 2453 1545 2454
site$	23 2372 2388 2412 2473
sites	2430 2454
sites$	23 2442
siting$	522
sits$	2038 126 1513 507 520 522 1687 686 895
sittin	1392 2315 2430
sitting$	2251 2266 2289 2423 507 522 895
sittings$	2431
situat	1805
situation$	1182 1766
six	27 29 2246 1342 1349 1360 1367 353 1404 380 2338 2339 1459 429 2424 1516 1517 2427 1528 2518 1714 1880 1881 861 1893
six$	1060 98 2246 1342 1349 1360 1367 353 1404 380 2338 2368 429 2424 1516 1517 2427 1528 2518 1658 1880 1881 861 1893
sixth$	1537 1543
size$	1446
skate	2555
skate$	898
skatees$	898
skater	27
skates$	898
skill$	960
skills$	1272 267 960
sleep	2043 1334 1358 366
sleepover$	2240 2267
sleepovers$	2240 2267 1397
slide	2033 643 1680 1706 909
slip$	261
sliping$	261
slipping$	261
slips$	261
slot	2453 1545 2454
slot$	2407 2459 1567
slots	2454
slots$	2407 1567
small	1610
small$	2519
smart	1799
smile	1136
smile$	2045
smiles$	2045
snap$	367
snapchat$	367
snooke	1665
snooker$	2574
so$	346 376 378 437 475 477 497 2439 1559 569 579
social	1340 2251 2289
social$	25 26 1078 2245 1619 1629 1636 1640
socialise$	2249 1877
sofa	1418
sofa$	405 406
sofas$	405 406
sold	133
sold$	1741
solicitor$	933 935
solidi	957
soluti	2174 796 1827
some	2366 459 1890
some$	1195 1263 1284 1321 432 1475 2405 1890
somebo	273
somebody$	2050 1247 1304
someon	273
someone$	2050 1247 1304
someth	2174
something$	214 292 833
somewhere$	214 2543
son	1406
son$	1405 931
song$	82 2559
sons$	1405
soon$	1435
sooner	915
sooner$	1863
soonest$	1196
sort$	1635
sought$	2128 2163 2238 1675
source$	215
sourceing$	215
sources$	215
south	1496
space	57 2216 1465
space$	56 2177 266 267 2219 2374 578 585 2558 1843
spaces$	56 2177 2219
speak	1032 1371
speak$	126 156 191 278 1361 2280 1381 637 1934
speaking$	191 278 2251 637
speaks$	126 156 191 278 637
specialist$	1218
speed	838
speed$	1869
spend	2043 2241 1508
spend$	22 2031 1340 2417 2423 692
spending$	22 2251 2263 2289 2315 2423 692
spends$	2031 692
spent	1071 1143
spent$	1980 1080 2031 2052 1720 692
split	1365 1509 513 1608 862
split$	2297 2418 1510 484 485 1544 518 2517
splits$	484 485
splitting$	484 485
spoke	678
spoke$	1951 1057 1709
spoken	1056 1993 678
spoken$	1031 1951 1965 1967 1969 1064 2014 1112 92 1709
spotted$	1387 357 358
spread	513
spread$	1544 518 742
spreade$	742
spreades$	742
spreading$	742
spreads$	742
spreadting$	742
spring$	2061
squad	2384 1545 2454 2458
squad$	2407 2460 922
squads	2454
squads$	2407 2460
square$	1340 2326 2334 2353 2370
stabbing$	137 923
stabbings$	137 923
stabil	796 1827
staff	25 26 1078 52 53 2019 1327 1812
staff$	0 1 1945 1038 12 16 18 46 48 1083 54 58 2002 81 1122 105 201 1247 1274 2236 1694 754 1814 1824 1833
staffe	1062 651 1682
staffed$	1971 888
staffing$	1181 888
staffs$	888
stage	2555
stage$	82 2094 2105 2193
staged	2026
stagge	528
staggered$	537 1569
stall	2033 643 1680 1706 909
stall$	2566 1660
stalls$	2566
stance$	2190 1865
stand$	2344 2355 1507 507 522 894
standi	2251 2289
standing$	522 669 894
stands$	522 894
standting$	522
start	2043 517 1568
start$	2212 2374 1471 452 460 472 827 989
starte	1993 1266 1308
started$	109 2175 2205 2217 460 989
starting$	460 989
startred$	460
starts$	452 460 472 827 989
starttime$	2477
starttimes$	2477
state$	1049
stated	1174
stated$	2083
stateed$	1049
statements$	654
states$	1049
station$	2023 2326
stations$	2023
stay	2043 145 1276 254 2384
stay$	126 199 1232 1240 2185 1279 343 355 447 2401 2403 464 1519 620 698 701 730 780 864
staying$	199 343 355 620 730
stays$	126 199 1240 1279 343 355 464 620 698 701 730 864
steer	955
steer$	343 494 552
steering$	38 2033 343 552 643 1680 1706 909
steers$	343 552
step	1406
step$	573 828
stepbrother$	931
stepcarer$	931
stepcarers$	931
stepdad$	931
stepdaughter$	931
stepfather$	931
stepmother$	931
stepmum$	931
stepparent$	931
stepparents$	931
stepping$	828
steps	1255 1418
steps$	2164 405 406 828
stepsister$	931
stepson$	931
stereo	929
stereotypes$	1813
steward$	46
stewards$	46
sticke	83
sticker$	85 87
stickers$	85 87
stigma	796 1827
stigma$	1813
still$	1128 1129
stimul	957
stock	880
stood$	121
stop	2043 303 310 1348 326 327 369 375 546
stop$	1988 311 2258 336 364 2306 1402 1403 391 1427 2485 553 559 2516 686 688 764 991
stoping$	764
stoppe	1982 1138 1144 1159 1169 2307
stopped$	2047 2053 2068 2078 2242 2255 349 2306 2485 688 991
stoppi	310 326 546
stopping$	311 336 364 991
stops	1982 310 326 546
stops$	128 311 336 364 1427 2485 686 688 764 991
stopting$	336
story$	2064
strang	2055
stranger$	1899
strate	2033 643 1680 1706 909
strategic$	739
strategies$	1256 1272 1807 961
strategy$	2150 961
stream	2458 957
streams$	2464
street	1530
street$	2330
streets$	2330 2439
streng	774 1805 1832 955
strength$	2169 820
strengthened$	2182
strengths$	2169 775 820
strik	716
strike$	141
strive	792
strong$	738 834
stronger$	270 819
struck	716
struck$	141
structured$	1864
studen	2246 1342 1349 1360 1367 353 1404 380 1416 2338 2339 1459 429 1475 2424 1516 1517 2427 1528 510 2518 1880 1881 861 1893
student$	2050 610
students$	2050 1399 1452 2368 610 1898
studio	30
subjec	1505
submit	1046 1993 1085 1674
submit$	1003
submits$	1994 1003
submitted$	1955 1003
submitting$	1003
succeed$	2206
succes	1832
suitab	222 1336 598 605
suitable$	1218 1246 1253 2245 1752
summer$	2061 2405 468
summers$	468
sunday	435 541 542
sunday$	1970 435 2375 541 1572 542 2482 2564 1662 2572
sundays$	1970 2375 1572 2482 2564 1662 2572
superv	25 26 1078 1097 1098 2033 503 643 1680 1706 909
supervised$	2242 844
supervision$	1989 2006 2007 964
supper	86 1117 1661
supper$	2566 1660 2570 1920
suppers$	1920
suppli	133
supplied$	1741
supplier$	923
suppliers$	923
supplies$	923
supply	133 1740
supply$	2551 923
supplying$	923
suppor	1031 1032 2033 175 1209 2127 237 1285 279 2234 503 643 1680 1706 1799 774 1805 795 909 955
support$	1989 2130 222 2162 223 1256 1578 769 772 1807 1808 1828 1860
supported$	1940 2118 223 2188
supporting$	223
supportive$	1206 1268 2179 2194 1310 738 1826 1868
supports$	223
sure$	248 2196 354 1854
sured$	354
sures$	354
surgeo	718
surgeon$	1749
surger	1661
surgery$	2570
survey	1055 1967 1969 2033 643 1680 1706 700 909
survey$	9 23
surveyed$	1964 1968
surveys$	9
suspen	1458 436 857
suspend$	428 859
suspende$	428 859
suspended$	2367 2369 2371 1654
suspendes$	428 859
suspending$	428 859
suspendning$	428
suspendring$	428
suspends$	428 859
sustai	940
sustained$	2182
swap	973
sway$	2378 1622 592 1624
sweep	402
sweep$	981
sweeping$	981
sweeps$	981
swiftly$	2103
swim	57 86 1117
swim$	2566 1920 898
swimes$	898
swims	1117
swims$	1920 898
switch	467
switch$	873
switched$	651 873
switches$	873
switching$	873
sympathetic$	1787
system	1993 1674
system$	23 2008
systems$	23
t$	1384 1407 1511 1546 1557 543 590 846
table	24 1418 2441 1539 1543 2452
table$	55 2099 405 406 2448 594 2534 1665
tabled	1993 1674
tables	1521 2430 1545 2454
tables$	55 405 406 2442 594 2534
tackle	205 774 924 954
tackle$	1236 764
tackled$	2182
tackleing$	764
tackles$	764
tackli	924 954
tailor	222
tailored$	1253
tak	369 387 880
tak$	463 582
take	170 185 444 525
take$	4 69 140 141 157 158 224 230 244 250 2196 275 290 397 463 582 642 657 1018
taked$	463
takeing$	397
taken	2058 2060 185 2298 597
taken$	1046 1993 109 1170 140 141 157 186 275 2297 2345 407 1473 494 582 1674 1685
takes	170 185 444 525
takes$	140 141 157 158 250 275 290 397 463 582 642 1018
taking	170 444
taking$	1050 141 157 158 224 244 250 275 290 463 582 1018
taks$	463 582
talk	1032 2033 2241 643 1680 1706 909
talk$	2034 2038 156 191 278 1361 1381 1717 791 1934 911
talked	1056 678
talked$	1965 1057 1967 1969 1709
talkin	2315
talking$	191 278 2266 1382 1778
talks$	2034 2038 156 191 278 791
tally$	50
tap$	806
tapping$	806
taps$	806
target	222 1740 712
target$	1962 73 2551 1681 1701 1743 829
targeted$	1253 829
targeting$	1743 829
targets$	73 1681 1743 829
task$	73 2029 2033 643 1680 1706 909
tasking$	2125
tasks$	73 2029
taught	503
taught$	1463 2399 472 1519 1693
taxi$	2566
taxis$	2566
tea	86 1117
teach$	2071 241 486 1010 1011
teache	25 26 1078 52 53 2019
teache$	241
teacher$	0 1 1945 12 16 18 46 54 81 1122
teachers$	0 1 1945 12 16 18 46 1083 54 81 1122 105
teaches$	2071 241 1010 1011
teaching$	241 1010 1011
teachs$	241
team	2127 1545 2454
team$	1038 1073 58 1226 2460 662
teams	1537 2454
teams$	2446 2460
teas	1117
teenag	2246 1342 1349 1360 1367 353 1404 380 1416 2338 2339 1433 1459 429 2424 1516 1517 2427 1528 510 2518 1880 1881 861 1893
teenagers$	1399 2342 1452 2368 1738
telegram$	367
teleph	1031
telephoned$	1940
tell	2043 1135 1165 2074 329
tell$	2044 2051 126 318 386 408 912 1021
telled$	318 386
telling$	318 386 408 1021
tells	1165 2074
tells$	2051 126 318 386 408 912 1021
tellsed$	318
tellsing$	318
tellss$	318
temptation$	1622
ten	1714
tenanc	462
tendered$	1703
tennis	1665
tennis$	2574
tensio	796 1827
tent	2458
term	1186
term$	2061 2095 468
termly$	648
terms$	2033 468 643 1680 1706 909
test$	2033 643 1680 1706 909
text	1032 2033 1361 1381 643 1680 1706 909
text$	9 1146 118 126 1016
texted	1031 1967 1969 1064 678
texted$	1940 1709
textin	1395
texting$	2304 1016
texts$	9 1146 118 126 1016
than	1412 2333 1627
than$	1133 2066 1356 2321 2322 389 1444 2356 1453 1746
thanke	1967 1969
that$	1041 1068 1141 2131 216 2192 332 1713 1722 1733 704 868 1907
the	1664 1812 1820
the$	1039 1966 1160 1190 2106 238 1274 1275 1281 1290 272 1423 1474 1591 1605 1646 2556 1649 1650 2560 1652 1655 1657 1658 629 1666 1669 1671 1713 1722 1730 704 711 1814 1824 822 868 1900 1901 1902 1903 1904 1905 1906 1908 1909 1910 1913 1914 1918 1919 1922 1923 1927 1928 1932 1933 1939
theatr	30
theft	917
theft$	137 923
thefts$	137 923
their	2498
their$	1966 1127 149 2106 1290 1312 390 431 1591 1655 1671 1713 1722 822 1906 1908 1914 1928 1932 1939
theirs$	2069 1734
them	27 114 1149 1160 1164 1166 1167 247 1278 2246 1342 1349 1360 1367 353 1404 380 1416 2338 2339 429 461 2424 1516 1517 2427 2436 1528 501 510 2518 1664 1667 1672 1714 1730 1805 1812 1880 1881 1890 861 1893
them$	1041 1966 2045 2050 1145 2073 2075 2076 2077 2106 1274 2214 1323 1416 2329 1422 1452 2362 2413 540 2511 587 2576 1669 1722 701 1814 1824 1907 1922 1923 1928 1930 1931 1939
theme$	2145
themes$	2145
themse	103 679
themselves$	1134 2114 2206 1710 1829
then$	1869
therap	718
therapist$	1749 933
there	1987
there$	2037 2098 2156 1257 2440 529 695 1925
these	1812
these$	1164 2413 1652 1803
they	27 28 44 75 103 134 247 1278 479
they$	1059 1075 1106 76 80 98 99 1134 2050 1182 1298 2220 1322 587 904
things	2155
things$	1182 1188 2131 1256 288 1328 1778
think	1165 2074 1276
think$	1130 1135 2185 2191 699 759 786
thinking$	2140 759 786
thinks	1165 2074
thinks$	1130 699 759 786
this	1174 1730
this$	1041 2080 2082 2083 2084 2131 1591 1605 1722 704 1841
those$	132 611 1652
though	1165 2074 715
though$	1746
thought$	2140 1259 699
thread$	370
threat	1138 133 2550 714 917
threat$	1146 128
threaten$	2551 2552
threatened$	2047 1745
threats$	1146 128
three	103 134 2246 1342 1349 1360 1367 353 1404 380 2333 2338 2339 1433 1459 429 459 2424 1516 1517 2427 1528 502 2481 2518 1672 1880 1881 1890 861 1893
three$	1134 2077 2246 1342 1349 1360 1367 353 1404 380 383 2338 2342 1441 2360 2368 429 432 1467 1475 2421 2424 1516 1517 2427 1528 2518 2536 1646 1649 1652 1657 1658 629 1880 1881 1890 861 1893 1901 1907
threes$	2343
thrive$	2206
throug	1031
through$	1940 8 1044 1048 1965 2016 152 1292 271 516 1771 1817 1867
throw	404
thursd	435 541 542
thursday$	1970 435 2375 541 1572 542 2482 2564 1662 2572
thursdays$	1970 2375 1572 2482 2564 1662 2572
tick$	10
ticked$	10
ticket	24
ticket$	85 660 1911
tickets$	85 660 1911
ticks$	10
tie$	315 581 1615
ties	1341 1582 1602
ties$	2250 315 2491 555 2511 581 1615 1850
tighter$	270 819
till$	2052
time	2430 2453 1545 2454 2490
time$	2065 1181 2094 2193 267 305 2249 2268 2349 2350 2351 2353 2354 2355 2357 2358 2359 2361 2407 1507 2459 1558 2469 2470 1563 1566 1567 2477 2479 2483 2484 1578 1587 1588 559 1594 1595 1596 570 1611 689 1723 1726 719 1750 1753 840
timely	175
timely$	1206 755
times	2430 2454 917
times$	7 1045 2032 94 127 2094 2407 2431 1558 1567 2477 2478
timescale$	1681
timescales$	1681
timesheet$	655
timesheets$	655
timeta	83 2033 1484 467 1521 2430 1522 643 1680 1706 909
timetable$	23 1976 1983 2393 2558
timetabled$	518
timetables$	23 2431
to	451
to$	1940 1966 1095 1099 2012 2021 1113 1123 2035 2052 2057 1187 1217 2134 1236 211 212 1244 1245 2168 2181 242 2183 2192 2194 1287 1297 1313 1319 294 1353 1430 2382 448 1490 488 2448 1590 1607 1647 1668 2578 1670 2582 1709 1710 1715 1724 1725 1728 1750 1776 1800 1821 1823 1917 1918 1921 1936 1937
togeth	1340 1341 2251 2253 2256 2257 1352 1358 1359 1371 1375 1376 1388 1389 366 2312 2341 1508 2422 1560 2496
together$	2038 2133 2237 2249 2250 2261 2262 2267 2268 2276 2280 2282 2284 2285 2292 2293 2296 2300 2304 2323 2344 2350 2353 2355 2414 2416 2417 2420 2423 2440 2445 2469 2497 2499 2503 2505 1726 1779 1783 1817 1929
togethers$	2267 1397 2499
told	1056 1967 1969 2054 1165 2074 1174 145 147
told$	1965 1993 2051 2083 1178 340 2297 2298 511 912
tolerant$	1787
took	2060 121
took$	141
toolki	2033 643 1680 1706 909
tools	24
tools$	1272 267
torches$	85 1911
touch	1056 1340
touch$	1965 2139 2249 2509 741
tough$	834
tougher$	834
tour	2033 643 1680 1706 909
tour$	2567
tourna	86 1117
tournament$	2566 1660
tours$	2567
toward$	1823
towards$	1823 1867
town	2253 2384 2392 2403 1521 2430 2441
town$	2326 2385 2387 2389 2400 1502
towns	2430 1530
towns$	2390 2439 2442
toxic$	1527
track	712
track$	2100 1701 1743
tracke	2033 643 1680 1706 909
tracked$	66 1699 1743
tracker$	2008
tracking$	67 1743
tracks$	1743
train$	2450 520 1009
traine	1031 1991 1993 2014 1112 1674
trained$	1940 1974 2021 1702 1008
traini	1072 2033 643 1680 1706 909
training$	1948 1981 1989 1537 645 1009
trains$	2450 2451 520 1008
tram$	2450
trams$	2450 2451
transf	444 467
transfer$	445 452 457 458 460 472
transfere$	457 458
transfered$	457 458 460
transferes$	457 458
transfering$	457 458 460
transferred$	1473 452 457 458 2399 460 472
transferring$	457 458
transfers$	445 452 457 458 460 472
transl	1993 1674
transp	503 796 1827
transparent$	1787
trauma$	775 820
travel	1392 403
travel$	465 1506 1507 1508 1513 2423 1526 520 1920
travelling$	2266
travels$	465 1506 1513 520
treat$	809
treate	929
treated$	809
treating$	809
treats$	809
trebl	2030
trends$	1762
tries	792
tries$	794
trim	973
trimme	651 1682
trip	2033 2490 1661 643 1680 1706 909
trip$	2034 1576 2486 2566 1660 2570 911
trips$	2034 2465 1576 2486 2566
true$	1621
trust	2043 1805 930
trust$	1792 1847 918
truste	117
trusted$	1148 1250 1251 1293 918
trustees$	2004
trusts$	918
try	792
try$	794
trying	792
trying$	1778 794
tuesda	435 541 542
tuesday$	1970 435 2375 541 1572 542 2482 2564 1662 2572
tuesdays$	1970 2375 1572 2482 2564 1662 2572
turf	402
turn	1047 1961 1977 1987 1991 1992 2043 404
turn$	1947 1051 72 126 394 1673 664 690 693 873
turned$	1982 72 2054 1411 394 401 651 690 873
turning$	394 873
turnou	69 1100
turnout$	2009 1705
turns$	1982 72 126 394 1673 690 693 873
tutor	25 26 1078 53 1521 2430 2441 1537 1543 2452 2453
tutor$	433 1484 1521 1522 2446 1543 1545
tutors	2430
tutors$	2442 2446
twice$	1941 94 127 2573
two	134 2246 1342 1349 1360 1367 353 1404 380 2338 2339 2366 1459 429 459 2424 1516 1517 2427 1528 501 2481 2518 1880 1881 1890 861 1893
two$	2246 1342 1349 1360 1367 353 1404 380 383 2338 1441 411 1443 2360 2368 429 432 1467 442 1474 1475 461 2421 2424 1516 1517 2427 1528 501 508 2511 2518 2536 1646 1649 1652 1657 1658 629 1880 1881 1890 861 1893 1901 1907
twos$	1434 2343
type$	1635
unable$	321 350
uncle	1470 2384 2404 469
uncle$	932
under$	1053 1993 181 360 1674
underm	593
unders	1276 1799 774 1805 955
understand$	2185
understanding$	1784 1787 1849 1868
understood$	1958
undert	1062 1993 1266 1308 1674
undertake$	340
undertaken$	1971 2175 2217
undertakes$	340
undo	571 584 593
unfair	929
unfold$	2091
unfoldes$	2091
unfolds$	2091
unfollow$	848
unfollowe$	848
unfollowed$	848
unfollowes$	848
unfollowing$	848
unfollows$	848
unfriend$	848
unfriende$	848
unfriended$	848
unfriendes$	848
unfriending$	848
unfriends$	848
unhealthy$	1527
unit	2384 462 2441 1543 2452
unit$	1073 2400 466 1501 2412 860
units	2452
units$	2400 2442
unload	971
unlock	651 1682 971
unpick$	782
unpicke$	782
unpickes$	782
unpicking$	782
unpicks$	782
unsafe	679
unsafe$	1710
unsupervised$	1355
untangle$	583
until	1651
until$	2052 1152 396 1461 2376 2405 2560 2563 1913 1924
up	1960 1993 1100 1117 1210 1237 1674 1682
up$	1940 1035 1955 1956 1971 1995 1996 1999 2009 1103 2024 2025 2027 2053 2068 1177 1206 2116 2118 2119 1221 1223 1231 2144 1236 2146 2151 2152 2189 1295 2210 2250 2267 1362 2274 2304 2418 2419 1515 2425 1584 2517 2553 2554 1688 1695 1729 1778 1831 1848 1859 1909 1910 1913 1916 1930
upd$	1695
update	1085 2033 1207 1209 1233 643 1680 651 1682 1706 1764 909 954
update$	2116 195 2136
updated$	2118 195 1699 1765
updates$	1994 2116 195 2136 1228 2142
updati	954
updating$	195
uped$	1695
uphold	957
uploaded$	68
upon$	1429 1597 1758
ups	1117
ups$	1979 2116 2267 1397 1695
upskil	774 957
uptake	4 69 1100 657
uptake$	1035 2009 1688 1705
urge$	793
urged$	793
urges$	793
urging$	793
us$	1300
use	2043 1135 1255 1740
use$	2038 2044 2164 227 230 1262 244 268 2551 691 760 855
used	1071 2054
used$	1980 2060 691
useful	2112
useful$	2039 2069 1864
uses$	2038 227 691 760
usher	402
using$	244 268 516 1719 691 760
usual$	1183 173 1869
utilis	957
valley	2384
valued	2234
valued$	2238
van$	1073 58 2561
vans	106
vans$	2561
vehicl	712
vehicle$	1743
vehicles$	1743
venue	2453
vet$	301
veting$	301
vets$	301
vetting$	301
via$	516
vicar	25 26 1078
vicinity$	2326
victim	714
victim$	1745
victims$	1745
video	2033 643 1680 1706 909
video$	2558 2559 2575
view	1977
view$	2064 2190 719
viewe	1991
views	1070
views$	1979 188 298 665 1813
vigila	1285 1301
vigilance$	2210 1768
vigilant$	2141 2194
villag	2384
violence$	1795
visibi	1301 924
visibility$	2210 1839
visible$	2179 738 1868
vision$	252 1849
visit	1032 1947 1977 1987 90 92 2033 1334 1361 1381 423 1661 643 1680 1706 855 909
visit$	1946 1121 1123 2034 2049 2240 2256 1385 2359 1454 2566 2570 1828 911 1012
visite	1031 1056 1967 1969 1062 1064 1982 1991 1993 2014 1112 651 1682 678
visited$	1940 1965 1971 2021 1123 1693 1709
visiti	1392 2315
visiting$	1974 2266 1012
visitor$	1749
visits	1982 1085 855
visits$	1946 1994 1121 1123 2034 2240 1358 366 1454 2566 1828 1012
voice	1799 1805 958
voice$	2172 665
voices	958
voices$	665
volunt	25 26 1078 53 2019 2033 643 1680 1706 909
volunteer$	0 1 1945 12 16 18 81 1122 2034
volunteers$	0 1 1945 12 16 18 81 1122 2034
voucher$	85
vouchers$	85
vulner	2218 1805 958
wait	917
wait$	126 2224 295 2355 520 686 893
waited	1143 2060 121
waited$	2052
waitin	1143
waiting$	2052 2224 295 2251 893
waits$	126 520 686 893
waive$	972
waived$	1654 972
waives$	972
waiving$	972
walk	1032 86 1117 2043 1135 403 1648 1661
walk$	2038 2044 126 166 1506 1507 1508 1513 2423 494 1526 2557 2566 2567 1660 2570 701 1013
walkab	2033 643 1680 1706 700 909
walked	2054
walked$	1013
walkin	2251 1392
walking$	166 2289 2315 1013
walks	1117 403
walks$	2038 126 166 1506 1513 494 2566 2567 701 1013
wall	1418 2555
wall$	2023 405 406
walls$	2023 2157
want	1165 2074 792
want$	1264 2207 2231
wanted	1147 1165 2074
wanted$	2056
wants	1165 2074 792
wants$	2207 2231
warden	25 26 1078 53 2019 1327
warden$	0 1 1945 12 16 18 46 48 58 81 1122 1694
wardens$	0 1 1945 12 16 18 46 48 58 81 1122 2236 1694
warm$	2069 1729
warmer$	1716
warn$	318 323 348
warne$	323
warned$	318 323 348
warnes$	323
warnin	1345
warning$	2049 128 318 323 348
warnings$	128
warns$	318 323 348
was	2060 121 145
was$	1054 1058 1088 77 1113 2062 139 614 680
watch	1977
watch$	284 635 1768
watched$	1958 2011 635
watches$	635
watchful$	1208
watching$	284 635 725
wave	1136
wave$	2045 1717
waves$	2045
way	1204 2174 455
way$	2064 2113 2115 1486 2444 2501 1806
ways$	2501 1807 1819 790
we	25 26 1078
we$	1038 1042 17 1247 2158 273 2220
weaken	571 1612 584 589 2532 593
weaken$	2521
weakens$	2521
weaker	1610
weaker$	2519
wean$	552
weaning$	552
weapon	106
wear$	1077
wears$	1077
webina	2033 643 1680 1706 909
webpag	2033 643 1680 1706 909
websit	2033 2555 643 1680 1706 909
website$	23 82 2023
websites$	23
wedge$	578 585
wednes	435 541 542
wednesday$	1970 435 2375 541 1572 542 2482 2564 1662 2572
wednesdays$	1970 2375 1572 2482 2564 1662 2572
week	2453
week$	1970 1985 2359 468
weekda	435 541 542
weekday$	2375 1572 2482
weekdays$	2375 1572 2482
weeken	435 541 542
weekend$	1970 110 2375 1572 2482
weekends$	1970 110 2375 1572 2482
weekly$	1941 630 2573 648
weeks	435 541 542
weeks$	1970 2095 2375 2405 468 2480 1572 2482
weekss$	468
welcom	117 237 279 2234
welcomed$	1148
welcoming$	2039 2069 1268 2179 1310 1787 1868
welfar	930 958
well$	1840
wellbe	2218 1805 958
went	1947 1987
went$	1040 1054 1644 690
were	2060 121 145
were$	1054 1058 1088 77 1113 2043 2062 139 488 614 680
what	153
what$	1142 116 1173 1184 1199 283 299 1713 1733
whatev	153
whatever$	1184 1302
whatsapp$	1396 367 1400
when	120 153 1435
when$	1141 1151 150 1184 174 2119 2120 2164 2328 2340 2341 1713 1733 1751 721 1766 1767 1800 826
whenev	1435
whenever$	174 2328 2340 721 826
where	120 153 1648
where$	1151 150 1184 174 332 1437 2557 1713 1733 1751 721 1767 1800 826
wherea	120
whereas$	1151
wherever$	174 721
whether$	47 1733 1819
which$	1036 1037 1141 332 1713 1733 1918
while	120
while$	1151 2405
who	134
who$	1068 1990 1163 1332 1641 1642 1643 1713 1733 1739 709
whoever$	710
whole	1890
whole$	2246 1342 1349 1360 1367 353 1404 380 2338 429 2424 1516 1517 2427 1528 2518 775 1880 1881 861 1893
whom$	1332 1713 1733
why$	1733
widen	971
wider$	2130 270 602
wife$	932
wifi	1418
will	1318
will$	1034 1113 211 212 1254 242 1287 1377 1490 1607
willing$	1500
win$	816
wind	369 546
window$	2023
windows$	2023
wing	2441 1545 2454 2458
wings	2454
wining$	816
wins$	816
winter$	2061
wisely$	2547
wiser	1637
wish	1165 2074 792
wish$	252 2231
wishes	1165 2074 792
wishes$	2231 298 665
with	1538 1665
with$	1940 1966 1177 1178 1187 1194 2107 2119 1236 2146 2198 1307 1333 2247 2248 2252 1370 2303 2380 2382 1495 2422 2491 1584 2505 601 2574 1668 2578 1709 1725 1779 1781 1800 1804 1867 1918 1924 1925 1926 1929 936
withdr	546 553 973
withdraw$	582
withdrawe$	582
withdrawen$	582
withdrawes$	582
withdrawing$	582
withdrawn$	2371 2485 1654
withdraws$	582
wither	1612
wither$	2521
withers$	2521
within	142 325
within$	1053 1356 1586
withou	1627 715
without$	1140 347 2415 2535 687 1746
withs$	2247
women	2246 1342 1349 1360 1367 353 1404 380 1416 2338 2339 1459 429 2424 1516 1517 2427 1528 510 2518 1880 1881 861 1893
women$	1399 1452 2368
word$	2049 2081 2225 1773 929
words$	2081
work	1072 792
work$	2 1981 1989 82 1182 1188 1191 2104 2109 2140 204 2158 2169 235 277 2236 520 2486 1578 2488 1763 748 774 1806 1860 836 1869
worked	1062 1080 1993
worked$	1031 1971 2031 503 748 836
worker	25 26 1078 53 2019 2033 643 1680 1706 909
worker$	0 1 1945 1038 12 16 18 48 54 58 2010 81 1122 2085 2089 662 1694 673 934
workers$	0 1 1945 1038 12 16 18 48 54 58 81 1122 662 1694 1833
workin	1072 1301 1805 792
working$	38 1981 1091 2140 204 2210 2236 748 1806 836
workload$	1181
works	792
works$	82 2109 2197 520 748 836
worksh	90 2033 1543 2452 1545 2454 643 1680 1706 909
workshop$	1121 2034 2567 1660 911
workshops$	1121 2034 2567
workstream$	670
workstreams$	670
world$	596
worrie	1165 2074
worries$	1228 2138
worry	1165 2074
worse	915
worst	1890
worth	2112 1827
worthwhile$	1864
would$	172 233
wound$	2307
wrap	222 795
wraparound$	1253 1826
wrappingaround$	1826
wrapsaround$	1826
wristbands$	85
write$	1007
writes	1085
writes$	1994 1007
writing$	890
writte	1056 1993 1115 1174 144 1674 651 1682 678
written$	1031 1965 1967 1969 1064 2014 1112 2024 2083 1175 653 1709 1007
wrong	929
wrote	678
wrote$	1057 1709
yards$	2265
year	2454
year$	2061 2388 468 1521 1545
years$	468
young	1812
young$	27 28 29 44 1985 75 103 2045 1139 2050 114 1149 131 1164 134 1166 1167 2077 2106 1274 247 2246 1342 1349 1360 1367 353 1404 380 1416 2338 2339 1433 1459 429 459 479 2424 1516 1517 2427 1528 502 510 2518 1667 2579 1672 1714 1805 1814 1880 1881 861 1893
younge	2246 1342 1349 1360 1367 353 1404 380 2338 429 1466 442 1475 459 461 2410 2424 1516 1517 2427 1528 501 510 2481 2518 1880 1881 861 1893
younger$	2246 1342 1349 1360 1367 353 1404 2316 380 2338 429 1512 2424 1516 1517 2427 1528 510 2518 2525 1880 1881 861 1893
youngest$	2525
youth$	1954 42 1327 2370 1898
youths	1433
youths$	1422 2342 1898
yp	134 2246 1342 1349 2260 1360 1367 2291 353 2301 2302 1404 2316 2319 380 2338 2339 2366 429 1466 442 1475 2395 459 461 2409 2410 479 2424 1516 1517 2427 2435 2436 1528 501 510 2481 1573 2492 2494 2496 2498 2510 2512 2518 2531 1880 1881 1890 861 1893
yp$	1494 2511
zine$	1911
zines$	1911
zone	1344 1345
zone$	56 1882
zones	1344 1345
zones$	56 1882
