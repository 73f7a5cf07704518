1308 1183 903

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
(?:apps?|podcasts?|films?|videos?|pages?|websites?|posts?|guides?|toolkits?) (?:\w+ ){0,2}?(?:(?:is|are|has|have|been|was|were|will|be) ){0,3}(?:downloaded|viewed|watched|liked|clicked|opened|followed)
(?:engag(?:e|es|ed|ing)|engagement) (?:\w+ly )?with (?:the |an? |our |their\s+|these )?(?:\w+ ){0,2}?(?:workers?|services?|support|programmes?|projects?|offers?|sessions?|teams?|mentors?|plans?)
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
(?<!with\s)(?<!to\s)(?<!from\s)(?<!by\s)(?:more|most|half|all|none|at least \w+|\w+ out of \w+|\d+|two|three|four|five) (?:\w+ )?of (?:them|the (?:young people|group|friends|five|six|four|members|boys|girls|ten|drivers|shop\w*))(?! (?:engag\w+|take up|took up|attend|attended|have attended|attending|receive|received|complete|completed|sessions|are (?:given|offered|invited|referred)|were (?:given|offered|invited)|have (?:been (?:given|offered|invited|sent)|received|completed)|sign|signed))
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
(?<!different\s)(?<!separate\s)adults?(?! (?:session|service|club|education|group|evening|night|slot|class|team|squad|side))
(?<!young\s)(?:older |grown |adult |unknown )?(?:men|man|males?)
(?:buyers?|dealers?|exploit\w*|groom\w*|rival\w*|sellers?)
older (?:brothers|buyers|cousins|customers|dealers|people|players|pupils|relatives|residents|sellers|sisters|students|youths?)
(?:pupils?|students?|boys?|girls?|lads|young people|children|kids|teenagers|players) who (?:bull(?:y|ied|ies)|film\w*|threat\w*|attack\w*|rob(?:bed|s)|harass\w*|assault\w*|chas\w*|target\w*|abus\w*|stab\w*|beat|mock\w*|made (?:the|those) threats)(?! (?:each|one) )
(?:those|people) who (?:sell|harm|exploit|groom|use|control|supply|target|buy|threaten|hurt)
(?<=\w\s)(?:the|that) (?:driver|landlord|shopkeeper|stranger|network)(?! (?:manager|team|will|to|not|can|may|should|agrees|has|meeting|panel|agreed))
(?:the|that) family who threaten
(?:vans?|cars?|lorries|mopeds|taxis?|traders?|touts?|stalls?|drinkers?)(?= (?:that|who|which|parked|waiting|selling)\b)
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
(?:to be|will be|needs? to be|should be) (?:\w+ )?(?:reviewed|monitored|considered|explored|discussed|agreed|confirmed|determined|decided|identified|established|addressed|progressed|picked up|looked at|looked into|supported|encouraged|kept(?! (?:out|away|back|off|open|clear|apart|warm|free|for|in the))|offered as|taken forward|followed up|updated|aware|mindful)
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
(?:advocat|align|bolster|cultivat|deepen|elevat|emphasis|enabl|engender|enrich|foster(?! (?:home|care|family|parent|placement|mother|father))|harness|highlight|instil|integrat(?!ed (?:youth|team|service))|interven(?!tion)|leverag|lessen|mitigat|mobilis|normalis|optimis|overse|reinforc|solidif|stimulat|streamlin|uphold|upskill|utilis|broaden|minimis|maximis|prioritis)\w*
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
(?:restrict|control|limit|vet|(?<!the\s)police)(?:s|ing|ting)? (?:who|whom) (?:he|she|they|yp\d+|WHOM) (?:can |may )?(?:sees?|meets?|mix(?:es)? with|spends? time with|goes? (?:out|about) with|talks? to|messages?)
contact (?:between|with|among) (?:\w+ ){1,10}?(?:is|are|be|being) (?:\w+ ){0,2}?(?:blocked|banned|barred|cut|ended|stopped|prevented|restricted|limited|reduced|minimised|prohibited|forbidden)
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
(?:not|never|\w+n['’]t|no longer|stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?|out of|away from|apart from|limit(?:s|ed|ing)?|forbid(?:s|den|ding)?|bans?|banned|banning|block(?:s|ed|ing)?|restrict(?:s|ed|ing)?|bars?|barred|prohibit(?:s|ed|ing)?|less|little|minimis(?:e|es|ing)|discourag(?:e|es|ing))\s+(?:(?!hurt|harm|teas|fight|bull|leav|los|let|judg|blam|abandon|alone|miss|fall|argu|betray|threat|hit|insult|racis|cut|call(?!\w* (?:for|on|round|to)\b)|mock|film|shout|turn|forget|put|push|pull|dar)\w+ ){0,6}?(?:each other|one another)(?:['’]s)?
(?:not|never|cannot|\w+n['’]t) (?:\w+ ){0,3}?(?:re-?form|reunite|regroup|get back together|meet up again)
so (?:that )?(?:\w+ ){1,4}?(?:do not|does not|don['’]t|cannot|can['’]t|never|no longer|are not|is not|will not|are less able to) (?:\w+ ){0,2}?(?:see|meets?|mix|forms?|linger with|hang (?:out|about|around|round)|gathers?|congregates?|assemble|bump into|cross paths|overlap|coincide)(?! (?:the )?(?:adults?|older|man|men|dealers?))
without the (?:others|rest(?: of the group)?)(?= (?:there|present|knowing|being|so)|[.,;]|$)
warn(?:s|ed|ing)? (?:WHOM |each \w+(?: \w+)? )?(?:off|away from) (?:the others?|the group|the rest|each other|one another|(?:his|her|their) friends|him|her|yp\d+)
(?:discouraged|deterred|dissuaded|prevented|stopped|banned|barred|prohibited|forbidden|restricted) (?:\w+\s+)?from (?:forming|meeting|gathering|congregating|hanging (?:out|around|about|round)|associating|mixing|loitering|standing|lingering|socialising|spending time|assembling|grouping|going (?:about|around|round|out) (?:with|together)|being (?:together|seen|out)|sitting (?:with|together|near)|seeing (?:each|one|his|her|their|the)|walking (?:with|together|home))(?! (?:out of (?:lessons|class)|alone|near (?:the )?(?:adults|men|canal|road|line)))
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
NOT (?:to )?(?:meet|meeting|gather|gathering|socialis\w+|mix|mixing|associat\w+|congregat\w+|hang|hanging|get together|getting together)(?: (?:up|out|about|around))?(?=[.,;]|$| (?:together|outside|in the|out of|after|at|on|until|unsupervised|without|again|any more|in public|as a group|in town)\b)(?! (?:the )?(?:adults?|men))
(?:they|WHOM) (?:may|must|can|should|shall|are|will|do) not (?:to )?(?:\w+ )?(?:meet|gather|get together|socialise|mix|associate)(?=[.,;]|$| (?:outside|out of|after|at|on|until|without|again|together|in)\b)
NOT (?:to )?(?:have|having|invite|inviting|see|seeing|visit|visiting|join|joining|sit with|sitting with|play with|playing with|walk with|walking with) (?:any of )?FRIENDS (?:to (?:stay|visit|sleep)|round|over|in\b|at)
NOT (?:to )?(?:us|visit|enter|sit|go|meet|stand)(?:e|ing)? (?:\w+,? ){1,5}?where (?:they|WHOM) (?:\w+ )?(?:meet|gather|get together|sit|hang|come together|congregate)
(?:stop|end|halt|finish|prevent|forbid|sever|curb|interrupt|break|weaken|cool)(?:s|ed|ping|ing)? (?:the|this|that|their|his|her|these|those) (?:\w+ )?(?:friendships?|association)(?! (?:from|bench|group['’]s|group (?:from|chat)|being|breaking|ending))
refus\w+ (?:to )?(?:\w+ )?WHOM (?:\w+ ){0,3}?together
(?:stop|avoid|ceas)\w* \w+ing WHOM (?:\w+ ){0,3}?together
(?:ask|tell|make|order|require|direct|instruct)(?:s|ed|ing)? WHOM (?:to )?(?:\w+ )?(?:leave|move|go|disperse)\s+(?:\w+ ){0,3}?(?:when|if|whenever|each time|every time) (?:they|there|more|WHOM) (?:\w+ ){0,3}?(?:gather|meet|together|congregate|collect|group|than)
block(?:s|ed|ing)? (?:all |any |their )?(?:contact|messages|calls)(?: between| with| from)\s+(?:WHOM|each other|one another|the others?)
(?:to |so |that |which )(?:\w+ ){0,4}?(?:stops?|stopping|prevents?|preventing) (?:WHOM )?(?:from )?(?:chatting|messaging|texting|calling each|meeting up|gathering|re-forming|getting together|hanging)(?! (?:adults|men|strangers|with (?:adults|men|strangers)))
(?:block|delet|unfollow|unfriend)(?:e|es|s|ed|ing)? (?:each other|one another|the (?:others?|rest|group|friends)['’]?s?|(?:his|her|their) friends['’]?)(?: (?:numbers?|accounts?|contacts?))?
(?:block|delet|unfollow|unfriend|remov)(?:e|es|s|ed|ing)? (?:\w+ )?(?:numbers?|accounts?|contacts?|contact\s+details|profiles?) of (?:all )?(?:of )?FRIENDS
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
(?:discourag|dissuad|deterr?|prevent|prohibit|forbid|forbidd|ban|bann|bar|barr|stopp?|restrict|refus)(?:e|es|s|ed|ing)? (?:WHOM|SOME|members|any of them|all of them) (?:from\s+|to )?(?!(?:from )?being (?!together|in|with|near|seen)|feeling|having|falling|losing|getting|each|every|when|whenever|if|while|as)(?:[\w’'-]+ ){1,5}?COMPANY
(?:keep|keeps|keeping|kept) (?:WHOM|SOME) from (?:[\w’'-]+ ){1,5}?COMPANY
(?:bans?|prohibition|restrictions?|limits?|block|rule) (?:on|against) WHOM(?: from)? (?:[\w’'-]+ ){0,6}?COMPANY
(?:challeng|warn|confront|advis|question|speak to|talk to|counsel)(?:e|es|s|ing)? (?:[\w’'-]+ ){1,5}?(?:who|whom) (?:he|she|they|WHOM) (?:\w+ )?(?:spends?|mix(?:es)?|goes?|hangs?|associates?|chooses?|knocks? about|sees?)(?! (?:safe|help))
(?:so (?:that )?(?:there (?:is|will be)|(?:they|WHOM) (?:have|has|will have|get|gets))|leav\w+ WHOM(?: with)?|giv\w+ WHOM) (?:nowhere|no (?:\w+ )?(?:chance|opportunity|way|possibility|occasion|place|time|reason)) (?:[\w’'-]+ ){0,6}?COMPANY
mak\w+ it (?:\w+ )?(?:hard|harder|difficult|impossible|awkward) (?:for WHOM )?to\s+(?:[\w’'-]+ ){1,4}?COMPANY
(?:to|may|can|must|will|should|allowed to|permitted to|let WHOM|and|they|WHOM) only (?:see|meet|message|contact|visit|be with|be|spend time with|talk to|speak to|come|go) (?:with )?(?:each other|one another|FRIENDS|together)(?: only)? (?:when|if|with|under|at|in|on|once|while|for|by)
nothing (?:[\w’'-]+ ){0,3}?(?:planned|arranged|organised|offered|run|done) (?:[\w’'-]+ ){0,4}?as a group
(?:not|\w+n['’]t) (?:to )?(?:be )?(?:invit|includ)(?:e|ed|ing) SOME (?:to|in|on|any)\b
(?:better|easier|calmer|happier|safer|quieter|simpler|fine|well) (?:off )?without (?:him|her|FRIENDS|yp\d+)
(?:others?|rest|boys|girls|YOUNG|yp\d+|they|friends|group) (?:is|are) (?:not (?:\w+ )?good|no good|bad|poor company|not healthy|unhealthy|an? (?:\w+ )?(?:bad|poor|negative|harmful|unhealthy) (?:influence|example|crowd)) (?:for|on|to)\s+(?:him|her|yp\d+|each other|one another|them)
(?:only|attend\w*|come|comes|use|uses|train|trains|visit|visits|work|works) (?:[\w’'-]+ ){0,3}?(?:on days |on evenings |at times |on nights )?(?:when|while|if) ONE_OTHER (?:is|are) (?:not (?:there|in|present|due|around|on site|attending)|away|out|absent|elsewhere|at home)
(?:keep|stay|remain|be|is|are|kept) (?:[\w’'-]+ ){0,3}?(?:home|indoors|in|away|off site|elsewhere) (?:[\w’'-]+ ){0,2}?(?:when|whenever|while|if) ONE_OTHER (?:is|are) (?:\w+ )?(?:there|in|out|around|about|present|on site|at)
avoid\w* (?:the )?(?:times?|days?|hours?|lessons?|sessions?|evenings?|nights?|periods?) (?:when|that|of|with|at which) (?:ONE_OTHER|FRIENDS|the group)
(?:not|never) (?:\w+ )?(?:overlap|coincide|clash) with (?:that of |those of )?(?:ONE_OTHER|the others)(?:['’]s?)?
(?:withdraw|remov|tak|drop|pull|transfer|releas|exclud|suspend)(?:e|es|s|n|ing|ed|ping|ring)? SOME (?:out )?(?:from|of) (?:the|his|her|their|this) (?:shared|joint|same|group['’]s|double)
(?:chang|swap|switch|alter)(?:e|es|s|ing|ping)? (?:yp\d+['’]s|his|her|one (?:of them|member['’]s|pupil['’]s)) (?:\w+ )?(?:school|class|form|tutor group|set|timetable|course|college|club|shifts?|team|squad|bus)(?! back\b)
(?:SOME|the (?:\w+ )?(?:ring-?)?leaders?) (?:(?:will|to|should|is|are|must|can|be) ){1,3}(?:go|goes|start|attend|move|moved|sent|placed|transferred) (?:[\w’'-]+ ){0,2}?(?:to|at|in|into) an? (?:residential|boarding|secure|special|different|separate) (?:\w+ )?(?:schools?|units?|homes?|colleges?|placements?)
SOME (?:(?:will|to|should|must|shall) )(?:\w+ )?be (?:temporarily |permanently |now )?(?:banned|barred|excluded|suspended|expelled)(?= (?:from|until|for)\b|[.,;]|$)
(?:moves?|transfers?|relocation|rehousing) (?:for|of) (?:SOME|(?:yp\d+['’]s|his|her|one) family)(?=,? (?:so|to|in|out|away|into|outside|across|from)\b|[.,;]|$)(?![^.;]{0,80}(?:near|close to|same|together|back))
so (?:that )?SOME (?:is|are|will be|can be|lives?|goes) (?:[\w’'-]+ ){0,2}?(?:out of the (?:area|way|borough|town|picture)|FAR)
(?:WHOM|SOME) (?:(?:will|to|should|must|is|are|be) ){1,3}(?:taught|educated|kept|held|placed|put|work|seated|working) (?:\w+ )?(?:in|into) isolation
(?:membership|places?|pass(?:es)?|cards?|invitations?) (?:(?:will|to|should|is|are|be|being) ){1,3}(?:withdrawn|removed|cancelled|suspended|taken away) (?:from|for) SOME
(?:not|never|no longer|refus\w+ to) (?:to )?(?:re-?admit|take back|have back|accept back|welcome back) (?:SOME|WHOM)
keep(?:s|ing)? SOME (?:out of|away from) (?:town|the (?:area|estate|borough|town|city|neighbourhood|street))(?! (?:after dark|atnight))
(?:transport|tak|driv|tak|send|carr|bring|collect)\w* (?:[\w’'-]+ ){0,5}?(?:rather than|instead of|and not) (?:[\w’'-]+ ){0,4}?with\s+FRIENDS
(?:lock|clos|shut|remov|fenc|board|seal|demolish|tak)(?:e|es|s|ing|ed)? (?:off |up |down\s+|away )?(?:the|their|its)\s+(?:[\w’'-]+,? ){1,7}?(?:which is )?where (?:they|WHOM) (?:\w+ )?(?:gathers?|meets?|sits?|gets? together|hangs?|congregates?|collects?|comes? together)(?! (?:the |with )?(?:adults?|men|dealers?|buyers?))
(?:turn|convert|chang)(?:e|es|s|ing)? (?:the group['’]s|their) (?:\w+ )?(?:room|den|corner|space|hut|table) into(?! [^.;]*for (?:the group|them))
(?:WHOM|SOME|each|they|(?:two|three|four|five|six) (?:\w+ )?siblings) (?:(?:will|to|should|must|are|is|be|being|all|can|may|have) ){0,3}(?:\w+ly )?(?:placed|put|moved|taught|educated|housed|rehoused|kept|seated|sat|collected|picked up|taken|driven|dropped|sent|transported|travel|attend|enrolled|booked|timetabled|supervised|live|lodged|accommodated|fostered|work|train|eat|learn|walk|walked|escorted|start|finish|leave|arrive|occupied|busy|transferred|allocated|assigned|referred)(?: (?:[\w’'-]+ ){0,5}?(?:in|at|to|into|by|with|on|through|via))? (?:two |three |four |five )?UNLIKE
SOME (?:(?:will|to|should|must|is|be|being|can) ){1,3}(?:\w+ly )?(?:placed|put|moved|taught|educated|housed|rehoused|kept|seated|collected|taken|sent|transported|enrolled|booked|timetabled|transferred|go|attend|travel|live)(?: (?:[\w’'-]+ ){0,5}?(?:in|at|to|into|by|with|on|through|via)) an? UNLIKE
(?:plac|put|mov|teach|educat|hous|rehous|keep|seat|sit|collect|tak|driv|send|transport|enrol|book|timetabl|transfer|occup|foster|lodg|refer|allocat|assign|escort|have|split|station|direct)(?:e|es|s|y|ies|ing|ting|ling|ring)?\s+(?:(?:WHOM|SOME|each|all) (?:[\w’'-]+ ){0,5}?(?:in|at|to|into|by|with|on|through|via|between) (?:two |three\s+|four )?|SOME (?:[\w’'-]+ ){0,5}?(?:in|at|to|into|by|with|on|through|via) an? )UNLIKE
WHOM ?[:–—-] ?(?:in |to |at |on )?(?:different|separate) \w+
famil(?:y|ies) (?:(?:will|to|should|is|are|be|being) ){1,3}(?:offered|given|helped with|found) (?:an? )?(?:\w+ )?(?:moves?|transfers?|relocation)(?! [^.;]*(?:near|back|close|together|same))
(?:in|at|on|to|into|by|with|through) (?:an? )?UNLIKE (?:from|to|than) FRIENDS
(?:WHOM|SOME|each) (?:(?:will|to|should|must|are|is|be) ){1,3}(?:given|offered|allocated|assigned|allotted) (?:an? )?(?:different|separate) (?:\w+, )?(?:\w+,? (?:and )?){0,3}?(?:schools?|clubs?|projects?|placements?|colleges?|classes|timetables?|days|evenings|times?|slots?|routes?|homes?|tutors?|seats)
(?:withdrawal|removal|exclusion|extraction|exit|expulsion|suspension|separation|departure) (?:of|for) SOME
(?:alternative provision|(?:residential|specialist|secure|off[- ]site|out[- ]of[- ]area) (?:\w+ )?(?:places?|provision|placements?|schools?)|(?:another|a different) (?:school|college|club|home|course|team|project))\s+(?:(?:will|to|should|is|be|being|has|been) ){1,3}(?:found|sought|identified|arranged|offered|secured|requested) for SOME
(?:live|stay|go|move|lodge|board)(?:s|d)? (?:[\w’'-]+ ){0,3}?with (?:his|her|their|an?) (?:\w+ )?(?:aunt\w*|uncles?|relatives?|family|grand\w+|nan|gran|father|mother|dad|mum|cousins?|brother|sister) (?:[\w’'-]+ ){0,3}?FAR
(?:phas|wind)(?:e|es|ing|s)? (?:out|up|down) (?:the|this) (?:group|friendship)(?! (?:chat|session|work|meeting))
(?:phas|wind)(?:e|es|ing|s)? (?:the|this) (?:group|friendship) (?:out|up|down)
(?:not|never|no longer|\w+n['’]t) (?:\w+ )?(?:to )?shar(?:e|es|ing) (?:the same|an?|one|any) (?!details?|information|pictures?|photos?|stor(?:y|ies)|views?|passwords?|address|secrets?|location|names?|number|report|findings?|risks?|blame|copy|post|link|note|concern|record|map|plan|draft)\w+
(?:not|no longer|never|cease to be|stop being) (?:be |stay |remain |been )?(?:such )?(?:good\s+|close |best )?friends(?=[.,;]|$| (?:any longer|any more|with|at all))
NOT (?:to )?(?:sit|stand|meet|gather|wait|hang about|hang out|stay)(?:ting|ing|ering)? (?:\w+ )?(?:in|at|on|by|round)\s+(?:their|its|the) (?:usual|own|favourite|regular|old) \w+
(?:not|never|no longer) (?:[\w’'-]+ ){0,4}?as a (?:group|team|unit|trio|pair|foursome|gang of friends|pack|crowd|five)(?! is\b| (?:by|of the)\b)
(?:none|neither|nobody|not|never) (?:\w+ ){0,4}?(?:go|come|visit|be|stay|sleep)(?:ing|s)? (?:\w+ ){0,2}?(?:the others?['’]s?|each other['’]s|one another['’]s|(?:his|her|their) friends['’]) (?:houses?|homes?|flats?|rooms?)
(?:not|never) (?:be |left |to be )*alone with (?:any of )?(?:yp\d+|each other|one another|FRIENDS)
(?:ban|bar|stop|end|prevent|refus|forbid|block|disallow)(?:e|es|s|ned|ning|red|ring|ped|ping|ing)? (?:all |any |further )?(?:visits?|calls?|visitors|contact|messages|sleepovers) (?:from|by|to|with|between|among) FRIENDS
contact (?:between|with|among) (?:[\w’'-]+ ){1,8}?(?:only|solely|just) (?:at|in|on|when|with|under|by|through)
(?:(?:girls|boys|friends|twins|pair|siblings|cousins)['’]|their|yp\d+['’]s) (?:\w+ )?relationship (?:(?:is|be|to|will|should|must|being) ){1,3}(?:\w+ly )?(?:discouraged|ended|broken|stopped|forbidden|prevented|curbed|disrupted|loosened|weakened)
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
only (?:one|two|three) (?:of WHOM|of (?:them|the \w+)|member|friend|YOUNG|boy|girl|young person|player|pupil|student) (?:\w+ ){0,12}?(?:at (?:a|any|one|any one) time|at once|together|on (?:any|the same) day)
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
(?:removal|exclusion|suspension|expulsion|rehousing|relocation) of (?:one|two|some|half|yp\d+|(?:the )?(?:two\s+|three )?(?:leaders?|ringleaders?|eldest|oldest|youngest|older|younger|most \w+|main|leading))
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
(?:start|begin)(?:s|ing)? (?:again|afresh|anew|over)(?= (?:without|away|elsewhere|somewhere|among|with (?:new|other|different))\b)
SOME (?:[\w’'-]+ ){0,6}?(?:transfers?|transferred|moves?|moved|be sent|is sent|placed|relocates?|relocated|rehoused|settled) (?:(?!back)[\w’'-]+ ){0,7}?FAR
(?:mov|send|transfer|plac|relocat|rehous|put|settl)(?:e|es|s|ed|ing|red|ring)? SOME (?:(?!back)[\w’'-]+ ){0,7}?FAR
(?:find|seek|look for|identif|arrang|secur|offer|apply for|request|sourc|obtain|ask for)(?:e|es|s|y|ies|ing)? SOME (?:\w+ ){1,5}?FAR
(?:schools?|colleges?|placements?|home|house|flat|tenancy|place|provision|unit|carers?) for SOME (?:\w+ ){0,3}?FAR
(?:schools?|colleges?|placements?|home|house|flat|tenancy|place|provision|unit|carers?) (?:[\w’'-]+ ){0,2}?FAR for SOME
(?:fresh|new|clean) (?:start|slate|beginning) (?:for (?:\w+ ){1,3})?(?:at (?:an?|another)|in (?:an?|another|(?:\w+ )?(?:surroundings|places?|towns?))|with (?:new|other|different|another|better|an?)|elsewhere|away|without|outside|somewhere|among)
(?:famil(?:y|ies)|households?|parents?|mother|father|mum|dad|carers?) (?:(?:will|to|should|be|is|are|can|being)\s+){0,3}(?:supported|helped|encouraged|assisted|asked|advised|persuaded|pressed|urged|offered \w+) (?:\w+ )?to\s+(?:relocate|(?:move|leave)(?= (?:away|out|house|on|elsewhere|to (?:another|a different)|the (?:area|estate|town))))
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
(?:(?:the )?(?:one|two|three|four|half|some|older|elder|eldest|oldest|youngest|leading|main)(?: of (?:them|the \w+)|(?: older| younger)? (?:boys?|girls?|members?|friends?|pupils?|lads?|young people|siblings|brothers|sisters))?|(?:the )?(?:boys?|girls?|members?|friends?|pupils?|lads?|young people)(?= who\b| that\b| with\b)|yp\d+(?: and yp\d+)*|he|she) (?:(?:who|that|with) (?:\w+ ){1,5}?)?(?:is |are |will |to |be |should |must |being ){1,3}(?:transferred|moved|placed|sent|rehoused|relocated|excluded|removed|educated|taught|housed) (?:(?!back\b)\w+ ){0,2}?(?:to|in|at|into|out|from|away|elsewhere|with)(?![^.;]*(?:together|near (?:the|their|his|her)))
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
(?:trip|residential|outing|visit|tour|club|team|match|holiday|camp|session|show|project|party) (?:(?:will|to|can|is|are|should|must|go(?:es)?|going|runs?|ahead|take|takes|place|be|held|on) ){1,6}without SOME
not (?:to )?(?:be )?(?:sit|meet|gather|be|walk|travel|stand|come|go|hang out|spend time|arrive|leave|play) (?:up )?together
so that (?:they|the (?:friends|group|five|two|boys|girls|young people|members)|yp\d+ and yp\d+|members) (?:are |do |can |will |need |have )?(?:not|never|cannot|no longer|less likely to|unable to) (?:\w+ )?(?:meet|mix|together|see (?:each|one)|cross|associate|gather|overlap|contact|be together|spend|walk home together|travel together|sit)
(?:will|to|should|must|can|shall|may|would) be (?:broken up|split(?: up)?|separated|divided|dispersed|kept apart|disbanded|moved on|scattered|dismantled)(?! by (?:an?|the) (?:\w+ )?(?:curtain|screen|wall|door|fence|stage|crew|line|partition|lessons?|break))
(?:group|friends|members|they|five|boys|girls|young people|yp\d+) (?:is|are) (?:broken up|split up|disbanded|dispersed|kept apart|separated|scattered)(?! by)
(?:not|never|no longer|cannot|can['’]t) (?:to )?(?:all )?(?:\w+ ){0,6}?together(?! (?:until|when|if|because|as|they (?:are|feel)))
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
(?:stop|stops|stopping|end|ends|ending|cancel|cancels|withdraw|withdraws|cease|phas(?:e|es|ing) out|wind(?:s|ing)? down|discontinu(?:e|es|ing)|drop|drops) (?:running |holding\s+|offering |doing )?(?:the\s+|all\s+|its |their )?(?:joint|group|shared) (?:sessions?|evenings?|meetings?|activities|trips?|work|outings)
(?:one[- ]to[- ]one|individual) (?:work|sessions?|support|time) only
no (?:more )?group ?(?:work|sessions?|activities|evenings)(?= so|, so)
(?:one[- ]to[- ]one|individual|single|1:1)(?: \w+){0,2} (?:rather than|instead of|in place of|replac\w+|and not) (?:\w+ ){0,2}?(?:group|joint|shared)
no (?:joint|shared|paired) (?:activit\w+|sessions?|lessons?|time|trips?|outings?|breaks?)(?! with\s+(?:the|any|that|an?) (?:\w+ )?(?:pupils?|boys?|girls?|person|people|adults?|man|men))
discourag(?:e|es|ing) (?:the |this |their |his |her |any |such )?(?:\w+ )?(?:friendships?|relationships? (?:with|between)|ties|bond|association)
(?:friendships?|bond|closeness|association) (?:(?:between|of|with|among) (?:\w+ ){1,6}?)?(?:(?:is|are|be|to|will|should|must|being) ){1,3}(?:\w+ly )?(?:discouraged|ended|broken|stopped|forbidden|banned|not encouraged|prevented|curbed|curtailed|disrupted|loosened|weakened|dissuaded)
group (?:(?:will|should|must|to|can) )?(?:no longer exists?|ceases? to (?:exist|be)|(?:is|be) no more)
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
(?<!for\sthe\s)(?<!on\sthe\s)(?<!of\sthe\s)(?:friendships?|group|bond|ties?) (?:(?:with|between|to) WHOM )?(?:\w+ )?(?:cools?|fades?|withers?|dies|die out|ends(?! (?:its|the|each))|loosens?|weakens?|drifts? apart|falls apart|naturally end)
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
(?:put|plac|keep|hous|seat|teach|board|lodg)(?:e|es|s|ed|ing|ting)? WHOM with (?:different|separate|other) (?:\w+ )?(?:carers?|families|relatives|tutors?|teachers|groups|forms|classes|tutor groups|cohorts?)
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
(?:not|never|no longer|cannot|\w+n['’]t) (?:(?:be )?(?:let|allow(?:ed)?|permit(?:ted)?|have) (?:WHOM\s+|(?:his|her|their|the) \w+ )?|\w+ )?(?:to )?(?:stop|stay|linger|go|be|sit|wait|mix|walk|ride|play|hang|spend|gather|travel|eat|knock|train|skate)(?:s|ing)? (?:\w+ ){0,3}?(?:with|alongside|around with|about with) FRIENDS
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
(?:sit|sits|eat|eats|travel|travels|placed|seated|taught|put|kept|housed) (?:\w+ )?together (?:in|at|on|for|from|until)(?! (?:a )?(?:meaningful|positive|order)\b)
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

2 3 4 6 7 8 9 13 14 15 17 18 19 21 23 25 26 27 28 29 30 31 32 34 35 36 37 39 40 41 42 43 44 45 46 47 52 55 58 59 60 61 62 63 64 65 68 69 71 73 75 76 77 78 80 81 83 84 85 86 87 88 89 90 93 94 95 96 98 100 104 105 106 107 108 112 113 114 115 116 119 120 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 139 140 141 142 146 147 148 150 152 153 154 156 157 158 165 168 169 172 176 178 179 180 182 183 184 186 187 188 189 190 195 196 197 198 200 203 204 206 208 209 211 214 216 218 220 221 222 227 228 230 232 233 242 245 256 260 261 263 264 265 266 267 270 271 272 273 274 275 276 277 285 286 287 288 289 293 295 296 298 300 301 302 303 304 305 306 307 308 310 311 312 313 314 315 316 317 326 332 334 336 337 341 342 343 344 348 349 350 352 356 357 358 359 360 361 363 364 365 366 369 371 373 374 376 377 379 380 381 385 386 387 390 392 394 395 397 398 402 405 410 411 412 414 420 421 427 428 431 433 434 436 437 438 439 440 442 443 444 445 446 447 448 449 450 454 457 458 459 461 462 463 464 476 483 484 485 501 502 506 512 513 514 516 519 521 524 528 529 532 533 535 536 538 540 541 545 548 549 553 555 556 557 558 559 560 562 563 564 566 568 569 570 573 575 576 578 579 580 582 583 588 590 591 592 593 594 595 596 598 600 602 603 604 605 606 607 608 609 611 612 613 614 615 616 617 618 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 645 646 647 648 649 650 651 652 653 655 656 658 659 660 661 662 663 664 666 667 668 669 670 671 672 673 674 676 677 678 679 680 681 682 683 684 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 745 746 747 748 749 750 751 752 753 754 755 756 758 759 760 761 762 763 764 765 766 767 768 769 772 773 774 775 776 777 778 779 780 781 782 783 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 801 802 804 805 806 808 809 810 812 813 814 815 816 817 818 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 853 854 855 856 857 859 860 861 862 863 864 865 866 867 868 869 870 871 872 874 875 876 877 878 879 880 881 882 883 884 886 887 888 889 890 891 892 893 894 895 896 897 898 899 900 901 902 904 905 906 907 908 909 910 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 937 938 939 940 941 942 943 944 945 946 947 948 949 950 951 952 953 954 955 956 957 958 959 960 961 962 963 964 965 966 967 968 969 970 971 972 973 974 975 976 977 978 979 980 981 982 983 984 985 986 987 988 989 990 991 992 993 994 995 996 998 999 1000 1001 1002 1003 1004 1005 1006 1007 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1168 1169 1170 1175 1188 1194 1195 1196 1206 1209 1213 1214 1215 1218 1230 1234 1237 1238 1239 1240 1241 1243 1244 1245 1268 1273 1275 1276 1285 1286 1290 1291 1294 1299 1300 1301 1302 1303 1304 1305 1306 1307 1 5 11 12 16 20 22 24 33 38 48 49 50 51 53 54 56 57 66 67 70 72 74 82 91 92 97 99 101 102 103 109 110 111 117 118 121 138 143 144 145 149 151 159 162 164 166 167 170 173 177 181 185 191 192 193 194 199 201 205 207 210 212 213 215 217 226 229 235 236 238 239 240 241 243 244 246 251 254 257 262 268 269 282 284 290 291 292 294 299 309 318 319 320 321 322 323 324 325 330 331 333 335 339 340 345 346 347 351 353 354 355 362 370 372 375 378 382 383 384 388 389 391 393 396 399 400 401 403 404 406 407 408 409 413 415 417 418 419 422 423 424 425 426 429 430 432 435 441 452 453 460 465 469 470 471 472 473 475 477 479 482 491 492 500 503 504 505 507 508 509 510 511 515 517 518 520 522 523 525 527 530 531 534 537 539 542 543 544 546 547 550 551 552 554 561 565 567 571 572 574 577 581 584 585 586 587 589 597 599 601 610 619 644 654 657 675 685 724 743 744 757 770 771 784 800 803 807 811 819 852 858 873 903 911 997 1008 1076 1147 1171 1173 1174 1177 1179 1180 1187 1189 1190 1192 1193 1197 1199 1203 1204 1211 1224 1228 1231 1236 1242 1247 1252 1254 1265 1266 1267 1269 1270 1274 1279 1280 1282 1287 1288 1292 1293 1295 1296 1297 1298 0 10 79 155 160 161 163 171 174 175 202 219 223 224 225 231 234 237 247 248 249 250 252 253 255 258 259 278 279 280 281 283 297 327 328 329 338 367 368 416 451 455 456 466 467 468 474 478 480 481 486 487 488 489 490 493 494 495 496 497 498 499 526 665 885 1165 1166 1167 1172 1176 1178 1181 1182 1183 1184 1185 1186 1191 1198 1200 1201 1202 1205 1207 1208 1210 1212 1216 1217 1219 1220 1221 1222 1223 1225 1226 1227 1229 1232 1233 1235 1246 1248 1249 1250 1251 1253 1255 1256 1257 1258 1259 1260 1261 1262 1263 1264 1271 1272 1277 1278 1281 1283 1284 1289

8 14 6 6 9 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 9 12 4 9 8 7 10 7 9 5 10 10 8 5 6 7 8 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 5 6 6 4 5 5 8 6 5 5 8 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 0 16 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 4 3 3 4 5 4 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 0 4 0 0 0 0 0 0 5 12 8 11 6 7 11 13 0 6 11 10 7 6 8 0 0 0 0 0 0 0 12 0 0 10 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 6 0 0 0 9 0 0 0 0 18 4 4 8 7 0 11 11 0 0 12 8 0 10 7 7 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 5 14 5 0 0 5 4 7 4 6 3 6 10 6 0 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 11 8 0 0 0 8 9 8 6 10 0 0 0 0 7 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 8 6 3 4 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 2 3 4 0 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	1811 653 2247
20$	2442
34$	1124
35$	1124
YP	1844
a$	2599 133 1503 1559 1571 1577 1578 291 1608 1612 2941 533 1843 3333 2172 3356 2175 2176 3360 2181 2184 2185 2186 880 2195 896 2206 2207 2209 2210 2254 2450 2451 2452 2455 2456 2458 2459 2460 2463 2464 2468 2469 2473 2478 2482 2490
abc	334 1642
abcs	1642
able$	2662 1645 344 1677 1869 943 2297
about$	1517 1605 2821 1760 3287 2117 2163 2364 2369
aboutering$	1760
abouting$	1760
aboutting$	1760
above	2963
above$	2969 2382
abreas	1065
abreast$	2373
abroad	2922 2938 3017 3018 3019 3020 1838 1865
absent$	3263
abus	2636
abuse$	2342
academ	3027 3035 3086
academy$	3043
accept	1325 2531 847
accept$	1742
accepted$	2508
access	1572 2346 1066 2374
access$	2755 1047
accessed$	910
accessible$	2749
accessing$	2528
accomm	439 1747 554
accommodation$	3029 558
accord	1010
accordingly$	2318
accoun	2615 1551 1703 1066 2374 1203
account$	25 2723 2734 2785 2886
accounts$	2886
accred	1342
accredited$	2525
achiev	1387 904 2379
achieve$	911
achieved$	1327 2570 2212 911
achieves$	911
acknow	1343 1044 1233
acknowledgement$	2526
across	3291 3385
across$	2922 2938 3017 3018 3019 3020 1838 3069 759 2107 3345 2325
act$	3270 780 821 1102
acted$	2618
action	2590 1539 1551 903 2218 2247 1183
action$	79 2586 2709 2722 2734 922 934
actions$	79 2586 922 934
active$	2669 1507
activi	2590 2725 2744 1623 3145 903 2218 2247 2402 1183
activities$	2591 2673 2806 3110 3139 1957 3141 3143 2354 2355 2407
activity$	3110 856 2407
acts$	780 1102
ad$	987
add	1125
add$	1260
added$	1260
adding$	1260
additi	241
additional$	1513 1549 925 998
addres	163 164 1504 224 3219 1044
address$	1532 1788 729 741 1235
addressed$	1472 2687 1235
addresses$	1788 1235
addressing$	1235
adds$	1260
admit	847
admit$	1632 2925 1791 503 2102 795 826
admite$	826
admited$	503 2102 795
admites$	826
admiting$	503 826
admits$	503 2102 795 826
admitt	507 2090
admitted$	503 1815 3260 3264 3273
admitting$	503 826
adolescents$	2966
adopt$	263 1279
adopte	2547 2557 1398 2211
adopted$	2581 1279
adopting$	1279
adopts$	1279
adult	2615 2110 3294
adult$	2611 2729 2730 2772 3361 2279 973 1195 1199
adults	292
adults$	112 2611 219 1543 2772 1600 3361 1195 1199
advert	2547 2590 903 2211 2218 2247 1183
advice$	206 2732 286 1245
advis	414 718
advis$	346
advise	28 29 1358 1840 1233
advise$	339 346
advised$	346
adviseed$	339
adviseing$	339
adviser$	924 935
advisers$	924 935
advises$	339 346
advisi	1233
advising$	346
adviss$	346
advoca	1044 1236
advocate$	1214
afraid	1422 982
afraid$	2605 2290
afresh$	2440
after	3223 2078 772
after$	2722 1620 3376 2251 2434
aftern	1456 521 1922 3105 645 646 2060 3245 3246
afternoon$	2524 117 2994 3012 599 1937 3127 3134 1953 3137 953
afternoons$	2524 117 3012 1937 3128 3135 1953 3137 953 2265
again$	1587 2859 2416 2440
agains	2194
against$	1332 154 1463 2826 1654 1721 2163 3377 2322
age$	3202 3247 3248 3294
agenc	2696
agenci	41 56 2576 1521 292
agencies$	0 1 2495 2498 14 18 20 1349 66 2559 87 1405 1519 2704 219 1600 1024
agency$	2535 1526
agenda$	2720 932 2311
agree	1125
agree$	1328 363 377 875 1160
agreed	1334 2547 1398 1504 2211
agreed$	2510 2517 2581 1478 2687 1585 377 1869 875 2245 1088 1160
agreeed$	1328
agreem	2590 2820 903 2218 2247 1183
agreement$	90 206 2819 3350
agreements$	2819 3350
agrees$	1328 363 377 875 1160
ahead	2583
ahead$	3223
aim	1062
aim$	271 2396
aiming	1062
aims	1062
aims$	2396
alarm$	58 63 91
alarms$	58 63 91
alert	1581
alert$	2710 2764 2415
align	1236
alive$	2669
all	55 152 166 1749 2972 2193 3380 2359 2428
all$	2492 2520 2542 1363 1396 1410 219 1595 1598 1600 1902 3089 2085 2178 2208 920 1024 2350 2452 2456 2484
alliance$	2391
alliances$	2391
alloca	1351 2547 439 1747 441 753 2211
allocate$	1281
allocated$	2534 1384 444 618 2245 1281
allocates$	1281
allocating$	1281
allote$	849
allotes$	849
alloting$	849
allotment$	88 3392
allots$	849
allotted$	444
allow	507 725
allow$	2659 1627 1632 1673 1711 1716 1791 503 1815 1984 791 2102 795 2159 1082 2404
allowe	507 2090
allowed$	1627 1645 2888 1805 2989 503 1815 3260 3264 3273 3278 2102 795 2146 1027
allowing$	503 791 2159 1082
allows$	2659 503 1815 2102 795 1082 2404
allowted$	1627 503
allowting$	503 791
alone	1422 1911 3251 3285 3286
alone$	2605 1763 2988 2999 3009 3091 3094 3295 2435
along$	2955 1775 2982 2403
alongs	1718 1916
alongside$	1492 3099 2055 2325 2414 2417
alter$	427
altere$	427
alteres$	427
altering$	427
altern	2744 2786 639 706 713 2402
alternate$	629 1941 1952
alternating$	629 1952
alternative$	1542 446 717
alternatives$	2343
alterping$	427
alters$	427
ambassador$	935
ambassadors$	935
amber$	2597 2598 2263
ambition$	271
amend	1248
amende	2547 2211
among	3022
among$	1629 1630 1765 3069 1971 2029 759 3345 1215
an$	1497 1503 257 1571 1577 2941 2172 3356 2175 2185 2186 880 896 2206 2207 2209 2210 2254 2468 2478 2490
analyse$	1000
analyses$	1000
analysing$	1000
analyst$	1201
analysts$	1201
and$	1549 1611 1622 3284 2372
anew$	2440
annual$	909
anothe	1521 2834 2865 2868 2875 2876 2878 2898 2901 2902 2903 2904 2906 2908 2911 2912 2915 2934 2947 1852 3100 3149 3153 3155 3157 3169 3171 3190 3209 3210 3211 3212 3213 2031 2033 2036 3229 3233 3238 3239 3241 3243 2098 3291 3309 3310 3315 3327 3328 2154 1116 2427
another$	2665 1497 2704 340 341 2844 2847 2849 2852 2855 2856 2864 2869 2873 2913 2914 2915 2916 446 1762 3016 3025 1847 1848 1860 3045 1867 3073 583 1903 3098 1918 614 1926 3130 3150 3161 3163 3165 3179 3182 3183 3185 710 3202 717 751 752 2064 2065 3261 3262 2080 3263 781 2089 782 2090 2091 3275 2095 2097 2105 3289 2113 3315 2133 3322 3339 3343 3347 3356 2185 971 2424
answer	1343 2618
answer$	2526 1302
answered$	1302
answering$	1302
answers$	1302
anti$	1045
any$	1522 215 1524 1598 1719 2941 563 3100 1969 2178
anybody$	2608 3100
anyone$	2608 3100
apart	2825 2829 2893 2894 1879 1880 678 1997 699 3221
apart$	2848 379 2896 1868 3054 3062 3063 3069 3070 1888 3072 582 3081 3108 3121 3168 1986 3180 3186 2012 2056 3304 2419
apolog	1208
apologise$	1180
apologised$	1180
apologises$	1180
apologising$	1180
app$	25 912
appeal$	3015 700 2009 3367
appearance$	2345
appl	1125
applic	2590 903 2218 2247 1183
applicable$	2296 2297
application$	3358 3367 2375
applications$	3367 2375
applie	1336
applied$	2519 1159
applies$	1159
apply$	528 764 1159
applying$	1159
appoin	2547 96 2590 507 903 2211 2218 913 2221 2247 1183
appoint$	1283
appointe$	1283
appointed$	2243 2245 1283
appointes$	1283
appointing$	1283
appointment$	1404 2591 1815 856 3358
appointments$	1404 2591 1815 856
appoints$	1283
appren	1922 3105 800
approa	2571 1422 2635 151 2285 1237
approach$	2633 2709 2754 2353
approachable$	2749 2334 2415
approached$	2605
approaches$	1432 2633
approaching$	2840
approp	2681 241 1633 713 2346 1065
appropriate$	1478 1480 1513 2699 1542 1549 2749 2816 2296 2297 2373
appropriately$	2373
approv	1334 1351 2547 2211
approved$	2517 2534
apps$	25 912
april	1456
april$	2621 1439
are	1313 163 240
are$	1333 46 1368 83 1396 1401 103 106 2600 139 143 157 1514 1575 274 386 1823 1859 581 1964 730 863 872 884 949 954 966 968
area	2825 2922 2938 3017 3018 3019 3020 1838 3027 3035 3046 1891 3074 3086 3104
area$	2926 446 2956 2960 3007 3028 1846 1847 3030 1871 3244 3249 3337 2431
areas	3074
areas$	2767 2960 3093 3244 3249
arise	1500
arise$	2683
arises$	2683
around	1718
around$	177 2704 1549 1553 1605 2821 3287 3345 2347 2373 2414
arrang	2547 1365 1372 2583 528 1836 2211
arrange$	234 1627 899
arranged$	2555 2733 1726 2937 899
arrangeed$	1627
arrangeing$	234
arranges$	2548 234 899
arrangeted$	1627
arranging$	899
arrest	1422 1191
arrest$	137 156
arrested$	2605
arrests$	137 156
arriva	1949
arrivaltime$	3132
arrivaltimes$	3132
arrive	439 1747 486 507 617 2075 834 1127
arrive$	1815 1877
arrives$	1815
articl	2590 903 2218 2247 1183
as$	1444 168 169 1479 183 1496 189 192 2687 2689 277 2076 848 966 988 2312 2313 2347 1075 1096
asbo	334 1642 335 1643
asbos	1642 1643
aside	1250
aside$	2550
ask	2600 1460 2643
ask$	135 339 392 465 491 528 764 958 1299
aske	958
asked	1336 2521 2523 1460 2643 1840 942
asked$	2519 2614 1433 339 363 392 465 2141 2250 1299
asking$	339 392 465 491 1299
asks	1460 2643
asks$	135 339 392 465 491 958 1299
aspira	2352 1237
assaul	2636 151 982 1191
assault$	2611 155
assaults$	2611 155
assemb	2590 2860 2863 903 2218 2247 1183
assemble$	2978
assemblies$	2591 3369 3381
assembly$	3369 3381 1185
assess	2590 1468 163 1474 903 2218 2247 1183
assessed$	72 2228
assessment$	2649 2651 2654 2655 2657 2658
assessments$	2657
assign	2547 439 1747 441 753 798 2211
assign$	1281
assigne$	849
assigned$	1384 444 618 2245 1281
assignes$	849
assigning$	849 1281
assigns$	849 1281
assist	1840
assist$	1222
assistance$	2732 1222
assisted$	1222
assisting$	1222
assists$	1222
associ	1638 1639 2823 2825 2828 2829 1671 1675 2863 2897 2905 1878 1963 3149 3336 1207 1246
associate$	2821 2843 2854 2858 2877 3061 3282 2425
associates$	2051
associating$	2822 2837 2426
association$	2822 2880 3146 656 3152 3158 3320 3346 2420 2421
assumptions$	2360
assurance$	206 2320
assurances$	2320
at	2136
at$	1359 2569 1397 2599 1440 134 1456 172 183 2676 2687 1532 237 272 2765 2768 2770 1800 1802 1809 1810 3022 543 1856 616 3131 642 759 3268 2140 3363 3370 3373 3374 2192 3376 2197 2198 3385 3386 2214 2248 2265 2365 2434 2463 2464 2474 2475 2476 2489
attached$	2382
attachment$	2000 723 3320 2391
attachments$	2000 2391
attack	2636 151 982 1191
attack$	2290
attacked$	2286 2290
attacks$	2290
attemp	1062
attend	1308 1309 6 2500 1330 2513 2514 1336 1342 1350 1352 2536 2541 2545 2546 2547 1365 1380 98 422 439 1747 486 507 2075 801 2136 2211 919 926 1127
attend$	2499 1406 428 1748 1815 564 1875 3131 2234 961 1305
attendance$	1314 23 2535 2544 2563 94 132 1815 2227 2246 940
attendd$	2234
attended$	2491 2519 2525 2538 2575 1406 2234 961
attendees$	2533 2544 2559
attending$	2491 2528 2231 961 1305
attends$	2499 2548 1406 1815 564 1875 2234 961 1305
attention$	1555 2343
attenu	679
attitu	1237
attitudes$	2360
attrac	2957
attraction$	3015
attractive$	2749
audit	2590 903 2218 2247 1183
audite	1342
audited$	2525
august	1456
august$	2621
aunt	1755 1833 3027 3047 561
aunt$	1211
auntie$	1211
aunty$	1211
authorisation$	2432
authorisations$	2432
authority$	2432
autumn	1456
autumn$	2621
availa	2547 1367 1581 2211
available$	2550 2551 1478 2733 2764
avoid	2830 375 391 424 659 768 776
avoid$	1717 3121 1967 778
avoidi	659
avoiding$	1967 778 2260
avoidping$	778
avoids$	1717 778
aware	1504 1548 1581 1065
aware$	2687 2710 2731 2758 2764 2373
awaren	2352 1237
awareness$	1027 2348 2349 1055
away	1421 2922 2938 475 490 3017 3018 3019 3020 1838 3022 3027 1852 547 3046 678 699 705 770 2089 2092 787 3291 831
away$	2604 2825 2830 1679 1686 379 2893 2896 423 1741 1743 2950 1792 1798 3004 3025 1855 1862 3049 1868 565 574 1983 1986 681 2016 3221 3224 2043 2054 2056 3263 3272 3273 3274 3276 3304 2167 2441 2453
awkward$	2907
back	1520 1742 2221
back$	139 1511 2703 379 2925 2030 3272 3273 3274 3330 960 2487
background$	2331
bad	421 2123
bad$	421 1729 1897 3306
badge$	2540
badges$	2540
badmin	2194
badminton$	3377
bail$	334
bake$	1171
bakees$	1171
bakes$	1171
ban	323 331 333 349 350 352 359 399 400 406 411 456 475 511 522 643 2071 765 770 784 2092 823 830 850 2179 1129
ban$	332 1710 413 470 506 514 516 661 2072 3255 792 2138 870 3362
band	3109
band$	1456 3331
banding$	661
bands$	3117 3349
bane$	514 792
baned$	661 792
banes$	514 792
baning$	514 661 792
bann	323 411 522
bann$	661
bannding$	661
banned	331 333 2889 484 1821 643 770 2090
banned$	2812 2813 332 358 372 2888 2920 1792 3004 3006 516 3147 661 3273 792 870
banner	89
banner$	861
banners$	861
bannin	331 333 349 475 643 770
banning$	332 514 516 661 792 830 870
banns$	661
banred$	792 870
banring$	514 792 870
bans	331 333 349 475 643 770
bans$	332 413 514 516 661 2072 3255 792 2138 870 3362
bar	331 333 349 406 411 456 475 522 643 770 784 2092 823 850 1129
bar$	332 514 516 3255 792 870
barbec	92 1400
barbecue$	3368 2188 3392
bare$	514 792
bared$	792
bares$	514 792
baring$	514 792
barned$	792 870
barning$	514 792 870
barr	411 522
barred	331 333 484 1821 643 770 2090
barred$	2812 2813 358 372 2920 1792 3004 3006 516 3256 3273 792 870
barrier$	686 693
barriers$	2727
barrin	331 333 349 475 643
barring$	514 516 792 870
barrister$	1214
bars	331 333 349 475 643 770
bars$	332 514 516 3255 792 870
base$	2318
based$	2398
basis$	2295
basket	2194
basketball$	3377
be	240 273 1725 1003
be$	1333 1396 157 185 189 1498 196 1514 1527 223 1536 2724 1550 245 1563 1569 265 1575 268 274 2766 1590 1592 1625 362 1681 1725 1737 1759 1823 1859 1877 571 3067 581 1893 1913 1964 3148 730 863 872 884 966 999 1026 1050 1107 1109
bear$	202
bearing$	202
bears$	202
beat	2636
beating$	2633
beatings$	2633
became$	949
because$	848
become	240
become$	185 223 3335 949
becomes$	949
becoming$	223
bed	800
bed$	3393
beds$	3393
been	2536 2620 130
been$	3 1322 1338 39 2547 1368 1388 1390 1396 157 1550 581 863 872
before	3223 983
before$	2599 1438 3376 943 2291
befrie	151
begin$	1132
begining$	1132
beginning$	1839
begins$	1132
begun	2547
begun$	116
behave$	730
behaved$	2816
behaves$	730
behavi	2788 2352
behaviour$	334 335 2360 1244
behaviours$	2360 1244
behind	3223 2177 1204
behind$	3174 3360 2284
being	240 273 1692 2897 2104 818 3311 2352 1237
being$	157 185 1514 223 1550 2823 2840 2863 1759 1859 3048 3067 1964 3287 3336 2259 2260 999 1050
belief	2374
belief$	2393
believ	2618 1460 2643
believe$	1084
believes$	1084
believing$	1084
belong	1469 163 813
belong$	2652 985
belonging$	2750 2121
belongs$	985
below$	2382
bench	26 1774 862 3355
bench$	58 93 488 489 2114 3298 3318 840 3341 2170 2233
benche$	840
benched$	840
benches$	58 93 840 2170 2233
benching$	840
benchping$	840
benchs$	840
benchting$	840
benefi	2681
bes$	999
beside	1915 1916
beside$	3099 2475
best	2346
best$	250 2038 731 2400
better	218 241 1633 706 713 2022 1041 1044 1189
better$	1493 1526 1549 250 2755 289 1599 1617 2803 315 1633 2816 360 420 703 2015 2017 710 712 3206 717 2038 731 751 2093 938 2387 1089 1101 2411
betwee	1429 2820
between$	2612 1629 1630 2814 2819 2824 2884 1765 3069 3146 1994 2001 759 3345
betweens$	2819
beyond	160 2012 2016 3291 3304
bid	2590 903 2218 2247 1183
big$	2165
bigger$	1784 2969
bike	26
bin	26 862
bin$	58 93 2170 2233
bingo	2194
bingo$	3377
bins$	58 93 2170 2233
bit$	2791
blankets$	2461 2462
block	399 400 456 466 2060 3342
block$	1456 393 395 413 3249 3259 1119
blocke	2889 2979
blocke$	395 1119
blocked$	2812 2813 393 395 490 1119
blockes$	395 1119
blocking$	393 395 1119
blocks$	393 395 3249 1119
board	21 41 1380 1381 437 724 1010
board$	1349 2561 2563 2564 2580 93 2694 2695 447 3044 808 2194 918 2318
boardd$	447
boarde$	808
boarded$	913
boardes$	808
boardi	3027
boarding$	1736 1851 562 808
boards$	2580 93 447 808
boat	3109
body	2131
body$	3259 3314
bolste	1236
bolted	2171
bolted$	3354
bond	1963 1987
bond$	325 336 3146 656 663 3170 684 689 2000 723 3227 3320 2391 2397
bonds$	325 336 663 3170 2000 723 3227 2391 2397
book	2545 441 559 627 766 798 799 802 2118
book$	749 3384 2461 1277
booked	1342 2545 2547 439 1747 2211 913 2221
booked$	2525 2575 1748 1277
booking$	3358 1277
bookle	2590 903 2218 2247 1183
booklet$	2530
booklets$	2461
books	26
books$	749 3384 2231 2461 1277
boost$	1019
booste$	1019
boostes$	1019
boosting$	1019
boosts$	1019
booth$	3318
boroug	2825 2922 2938 3017 3018 3019 3020 1838 3027 3035 3046 1891 3074 3086
borough$	2926 3028 1846 3030 3032 3043 1871 3092 3290
boroughs$	3033
both	2972 2193 3380
both$	2520 2817 1640 1647 1667 376 1698 1699 1712 1719 1749 459 2972 515 3068 1886 1887 3071 1898 3089 3177 2031 2041 2042 3226 3254 2074 767 2087 2099 2134 3319 920 2428 1121 2430 1134 2443 1141 2451 2452 2456 2464 2472
bought	1334 2547 1391 1399 2211 913 2221 1250
bought$	2517 2574 2582
bounda	2788 1066 2374
boundaries$	2344 2409
bounds$	482
box$	1171
boxes$	1171
boxing$	907
boxs$	1171
boy	1423 145 2817 1640 1647 1667 376 1698 1699 1712 1714 1719 1749 459 2972 515 534 1844 551 3068 1886 1887 3071 1898 3177 2031 2041 2042 3226 3254 2074 767 2087 2099 2134 2428 1121 2430 1134 2443 1141
boy$	2606 2608 1452 1453 3026 1863 3324 2150
boyfriend$	1211
boys	30 31 32 47 81 123 1435 140 141 148 152 266 1574 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1793 1819 1822 3005 515 1829 572 3068 1886 1887 3071 1898 602 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2154 2196 2202 2255 2428 1121 2430 1134 2443 1141
boys$	1339 1340 1355 1389 82 86 104 105 2603 2606 2608 2610 1431 1448 1449 1453 2646 1619 1707 458 2966 2968 2976 1813 2997 3002 3026 3065 3073 644 3170 806 2115 3324 3334 3379 2283 2438
branches$	928
bread$	2462
break	1665 389 1828 1874 1891 3074 1904 1949 3145 678 679 692 696 697 701 2026 738 748 3245 776 811 1135
break$	236 354 2994 3011 577 578 1892 3087 659 1986 680 681 1993 3288 820 2446
breake$	820
breakes$	820
breakf	92 1400 2189
breakfast$	2188 3372 2462 2470
breakfasts$	2470
breaki	679 696
breaking$	236 354 577 578 820
breaks	3074 679 696
breaks$	236 354 577 578 3087 3118 820
breaktime$	3132
breaktimes$	3132
breath	1828 3316
breathe$	3014
breather$	3011
breathing$	1828
bridge$	1033
bridgeing$	1033
bridges$	2339 2340 1033
brief$	2302 1303
briefe	1308 2521 2523 1342 2571 1395
briefed$	2491 2522 2525 2578 1303
briefi	21 2590 903 2218 2247 1183
briefing$	2591 1185 1303
briefings$	2591
briefs$	1303
brighter$	2257
bring	203 436 2957 1153
bring$	211 316 1294
bringing$	211 316 1683 1294
brings	203
brings$	211 316 2168 1294
broade	1236
broken	3191 854
broken$	2827 2949 1879 1880 3147 3303 2129 2162 1135 2451 2452
brothe	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1714 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 1755 2947 459 1772 2972 2973 1819 1822 3005 515 3047 561 3068 1886 1887 3071 1898 595 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
brother$	1210
brothers$	1707 2966 2968 1813 3002 3334 2277 2282
brough	203
brought$	204
budget	1334
budget$	2515 43
budgeted$	2517
build	1572 2205 1041 1044 1234
build$	248 260 2755 711 864 3388 1019 1028 1032 1083
builde$	260 711 1019
buildes$	260 711 1019
buildi	2902 2903 2904 2906 3086 1905 2089 1044
building$	88 260 2964 2987 3007 3055 3077 631 711 3269 3272 1019 1028 1032 1083
buildings$	3088 3093
builds	1044
builds$	260 711 864 1019 1028 1032 1083
built	1366 913 2221
built$	2549 2579
bulb$	58 914
bulbs$	58 914
bulletin$	11 2217
bulletins$	11
bullie	2636
bully	2636
bump$	2860
bunch	2059
bunch$	3166 3242 3259 3344
burglaries$	1202
burglary$	1202
burgle	982
burgled$	2290
bus	1735 3086 1920 3103 2060 3245 3380
bus$	1353 61 2580 1456 2918 3095 3101 3110 862 3368 2188 3390 2465 2470
buses	1891 3074 3103 3104 1922 3105 2060 793
buses$	2580 3084 3093 3101 3102 3110 3113
bushes$	928
busine	1469
business$	2652 2717 1108
businesses$	66
busy	439 1747
but	3054
buy	2285 1250
buy$	2637
buyer	1197
buyer$	1199
buyers$	2277 1199
by	593 2182
by$	1397 118 2617 131 1456 2768 290 1601 616 2029 3363 3365 2192 3376 3387 2223 2266 2268 2270 2317 2403 2469 2475
cabin	3109
cabin$	3341
cabinet$	2561
cabins$	3341
cafe	33
cafe$	66 2964
cafes$	66
café	33
café$	2964
calendar$	2537 917
call	2500 2590 1681 2034 903 2218 2247 1183
call$	2499 1413 2607 1432 127 135 137 138 2633 2810 1764 3217 3358 1095
called	98 2614 1208
called$	1406 138 1208
callin	1692
calling$	1702
calls	1365 1631 816
calls$	2499 2548 1413 1432 127 135 137 138 2633 2810 1701 1764 3217
calm	2093 3316
calm$	3014 3276 1007
calmer	2093 818 1189
calmer$	420 2038 731 751 3276
came	1326 2531 2536 2545
came$	2500 2509 1464
camera	26
camera$	58 63 93 861 2233
cameras$	58 63 93 861 2233
camp	92 1400
camp$	568 3368 1171
campai	2590 903 2218 2247 1183
campaign$	907 1014
campaigning$	1014
campaigns$	1014
campes$	1171
camps	1400
camps$	1171
campus	3027 1891 3074 1922 3105
campus$	3055
can	2600 1614
can$	111 2662 2677 1550 1626 344 1677 373 386 573 1992 2299
cancel	650 787 860
cancelled$	1741 3008 3140 2180
cannot	1646 344 1677 373 573 768
cannot$	368 1684 1881 1923 3121 747 771 828 839
cantee	3247 3248
cap	351 498
cap$	501 506 673 827
capaci	1066 2374
capacity$	1476 2380
caped$	501
caping$	501 673
capitalise$	248
caps$	501 673
capting$	501
capture$	1023
captured$	2808 2235
captureing$	1023
captures$	1023
car$	2611 1906 3095 3110 3318 3341 3392 1198
caravan$	3341
card	89 2590 903 2218 2247 1183
card$	2530 2540 433 861 3358 3366 2461
cards	2194
cards$	2540 433 861 3358 3377 2461
care$	2726 2800 3234 744 2344 2442
cared	2804
careful$	1507 744 2415
carefully$	3206 2337
carer	56 2576 3027 554
carer$	0 1 2498 14 18 20 2527 87 1405 529 530 532 558 3215 1210
carers$	0 1 2498 14 18 20 2527 87 1405 275 402 529 530 532 3027 558 3215 833 1210
cares$	2726
careta	28 29 1358
caring$	1007
carr	436 766 1153
carria	3109
carriages$	3113
carried$	1342 2541 2547 1562 1604 2211 904 913
carries$	1357 2541 993
carry	2600 2205
carry$	1357 3280 3388 993 997
carrying$	2260 993
cars	113
cars$	2611 1906 3102 3110 3113 3341 3392 1198
cascad$	1011
cascade$	1011
cascades$	1011
cascading$	1011
cascads$	1011
cascadting$	1011
case$	1375 1380 1477 1486 1515 922 2305 2312
caseload$	2562
cases$	922
caseworker$	1212
cast	30 32 1922 3105 3109 2118
cast$	1340 3050 618 3113 3331
casts	3105
casts$	3050 3113 3349
catch	1502 2310
catchm	2922 2938 3017 3018 3019 3020 1838
catchup$	2685
catchups$	2685
caught$	1687 380 381
cause	760 3270 2374
causes	2374
caution$	346 855
cautione$	346
cautioned$	346 855
cautiones$	346
cautioning$	346 855
cautions$	346 855
cbo	334 1642 335 1643
cbos	1642 1643
cctv	980
cctv$	58 63 2288
ceas	391
cease	650 1965 1993 845
cease$	451 3140 3176 2153 851
ceased	1430 1445
ceased$	2613 2628
ceases$	3140
ceiling$	827
celebrate$	1071
celebrates$	1071
celebrating$	1071
cent$	1363
center$	1545
central$	3321
centre	33 38 1891 3074 3086 3104 1027
centre$	1545 2956 2964 3007 3024 3055 3110 631
centred$	1501 2335 2358 2398
centres$	3093 3110
certain$	267 2401
certif	2590 903 2218 2247 1183
certificate$	2540
certificates$	2540
chair	28 29 1358 1381 862
chair$	57 2564 2631 2170 3384 2486
chaire	2547 2211
chairs	26 1365
chairs$	2548 2631 2170 3384 2461
challe	414 1233
challeng$	1052
challenge$	2715 2333 1052
challenged$	2752
challenges$	2715 1052
challenging$	1052
challengs$	1052
champi	1044
champion$	935 937
champions$	935
chance	2786 3316
chance$	2674 285 2778 344 1723 1828 3288
chances$	285
chang$	427 438
change$	2660 2705 2707 427 438 545 546 959 2404 2413 1269
changed$	2222 1269
changees$	2660
changes$	2660 2705 1523 2707 427 438 545 2404 1269
changing$	427 438 545 1269
changping$	427
changs$	427 438
channel$	25 2890
channels$	2661 1535 228
charge	2179
charge$	3362
charges$	3362
charte	89
charter$	90
chas	2636 485
chased	1336
chased$	2519
chat	1704 398 1708
chat$	2607 284 297 1681 1704 2887 398 1706 2890 1708 2891 401 821 2258 2405
chats$	284 297 2890 2405
chatti	1692 1702
chatting$	2885
check	1309 96 2590 1502 903 2218 2247 2310 1183
check$	2590 198 903 2218 2247 1183 1257
checked$	72 1257
checkin$	1404 2685
checking$	198 1257
checkins$	1404 2685
checks$	1365 198 1257
chess	2194
chess$	3377
child	1423 1714
child$	2539 2606 2608 1452 1713 1863 3324 1090
childcare$	64
childr	1423 1435 145 148 1459 1462 266 1574 2817 1640 1647 1667 376 2878 1698 1699 1712 1714 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1793 1819 1822 3005 515 3068 1886 1887 3071 1898 602 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3296 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
children$	1379 2606 2608 2610 1453 2642 2645 2646 2784 1707 1713 2966 2968 2976 1813 3002 3200 3324 3334 2387
childrens$	2606
childs$	2606
choice	2786 2788 2352 2402 1237
choice$	716 2052
choices$	716
choir	3109
choir$	3331
choos	2118
choos$	714 743 858
choose	2600 2905 958
choose$	714 715 743 858 893 2266
choosed$	858
chooses$	714 715 743 858 893 2266
choosi	2052 958
choosing$	714 715 743 858 893 2266
chooss$	714 743 858
choosting$	858
choosy$	744
chose	958
chose$	2266
chosen	1334
chosen$	2517
chrono	2590 903 2218 2247 1183
church	33 3247 3248
church$	3381
cinema	33
circle	2590 2021 2059 813 903 2218 2247 1183
circle$	3166 684 3187 3197 3199 2018 2020 3204 3208 3242 2121 3305
circles$	3187 3197 2018 3204 3208
circul	2547 1365 1398 2211 913 2221
circulated$	2581
circulates$	2548
circumstances$	1691
cities	3086
cities$	3033
city	2922 2938 3017 3018 3019 3020 1838 3027 3035 3046 3086
city$	2926 3028 3030 3032 3092 3290
civil$	334
claim	2179
claim$	3362
claime	1342
claimed$	2525
clarification$	206 2320
clarit	1066 2374
clarity$	206 2320
clash$	1733
class	2902 2903 2904 2906 1735 519 3035 1853 1891 3074 3086 1920 3103 3104 1922 3105 2060 3245 3246 3296
class$	2630 1456 2918 1827 3031 3036 3037 1907 3099 3110 3112 2020 3293 821 3331 856 3369
classe	1874 3074 1892 1905 3103 3105 2060 793 3296
classes$	2593 2630 2935 3043 3075 3088 3093 3110 3215 3369
classm	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
classmates$	1707 2966 2968 1813 3002 3334
classroom$	2580
classrooms$	2580
clause	2820
clause$	2650 2819 2292
clauses$	2650 2819 2292
clean	92 2205
clean$	531 3388 2271 1138
cleaned$	3353
cleanu	1400
clear	471 485 807 2346
clear$	2596 2629 2718 2719 1674 1779 1862 720 2056 1008 1088 1101 1145
cleare	913 2221
cleared$	2236
clearer$	1101
clearing$	1145
clears$	1145
clicked$	2568 2220
clicks	1350
clicks$	2533
climb$	1171
climbes$	1171
climbs$	1171
clinic	33 56
clinic$	924
clique	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
clique$	1707 2966 2968 1813 3002 684 3334 3344
clos	399 400 437 466 475 860
clos$	808
close	2045
close$	1503 1507 3067 1915 2045 3228 808 2152 1008 1033 1156
closed	2547 1387 2889 2211
closed$	2570 482 490 3140 770 3297 2230 1156
closeing$	1033
closely$	2325
closeness$	656 723 3320
closer	218
closer$	1526 289 348 1089
closes$	808 1033 1156
closing$	808 1156
closs$	808
club	33 38 2590 1735 3035 3086 3104 1922 3105 2060 3245 3247 3248 903 2218 2247 1183
club$	66 2562 2918 2935 1754 2964 3007 3024 3031 3043 568 3110 631 3331 907
clubs	1891 3074 1905 3105 793
clubs$	66 2935 3043 3088 3093 3110
clump$	3344
cluster$	3344
co$	1045
coach	28 29 1358 56 2576 718
coach$	3368 3390 3392 924
coache	28 29 1358 3109
coached$	2232
coaches$	3368 1164
coachi	2590 903 2218 2247 1183
coaching$	1164
coat$	3393
coats$	91 3393 2461 2462
coax	738
coax$	675
code	89
code$	90 3362 914
codefendants$	1644
codes$	91 914
coerce	151
coerci	151
coffee$	84
cohesi	1066 2374
cohort	3109
cohort$	3215
cohorts$	3117 3215
coinci	2860
coincide$	1733 3119 3329
collab	218 1045 1066 2374
collaborative$	1526
collaboratively$	2325
collea	1521
colleagues$	2559 2704 1024
collec	436 439 1747 441 603 1949 732 834
collect$	2883 2928 2981 749 3299 1023 1304
collected$	1748 3263 2213 2235 1304
collecting$	3269 1023 1304
collectiontime$	3132
collectiontimes$	3132
collects$	2928 749 1023 1304
colleg	2634 1735 519 3027 3035 1853 554 1891 3074 1892 3086 1914 1920 3103 1922 3105 800
college$	2623 1442 2918 2919 2935 1754 1827 529 530 539 3030 3036 3037 3043 3055 3097 3110 2269
colleges$	2919 2935 529 530 3043 3075 3093 3097 3110
colour$	3384
colours$	3384
com	2026
come	1326 2531 2536 2545 2600 203 1725 422 486 748 2075 2147 926 1127
come$	2500 2509 2595 2614 135 2679 2989 507 1875 1877 1896 1908 1913 834 2234 950
comed$	2234
comeed$	2234
comes	203 422 486 2147 1127
comes$	2595 135 2679 1875 1908 2234 950
comfortable$	2749
coming	203
coming$	1481 2823 2260 2298
comments$	927
commis	1334 2547 1391 2211 913 2221
commissioned$	2517 2574 2244
commit	41 1351 1066 2374
commit$	1202
commits$	1202
committed$	2534 1202
committee$	1349 2561 918
committing$	1202
common$	3057 1088
commun	4 1352 1502 1639 2823 2310 1010 2346 2352 1233 1237
communicat$	1011
communicate$	174 1011
communicates$	174 1011
communicating$	1011
communication$	1312 2535 2685 2709 1535 228 2822 1693 2318
communicats$	1011
communicatting$	1011
communities$	1624
community$	2789 1624 335
compan	28 29 1358 56 1638 3109 3149 2014
company$	65 2821 2831 1651 2851 1729 3179 2007 3197 3198 3203 3205 3207 2051 3235 3346
compared$	959
compassionate$	2334
compla	1460 2643
complaint$	127 137 3358
complaints$	127 137
comple	1310 6 1325 1330 2513 1342 1352 2545 2546 2547 1365 1387 2583 1562 1604 2211 904 919 926
complete$	2493 2570 2579 2212 911 2234
completed$	2493 2508 1327 2511 2525 2560 2570 2572 2575 2579 2745 2787 2212 911 2234
completeed$	2234
completes$	2548 911 2234
completing$	2528
completion$	1314 2535 2227
concen	2093 3316
concentrate$	3014 3276
concer	92 1400 1528 2352 1237
concern$	1483 2700 2705 2707 2715 2312 1015
concerns$	1483 2700 2705 1523 2707 2711 2715 2312 2313 1015
concert$	2494 3368
concerts$	2494
condit	2820 334 1642 765 2179
condition$	2819 2072 3350 3362
conditions$	2819 2072 3350 3362
conduc	1342 2547 2211
conducted$	2525
conductor$	51
conductors$	51 87
confer	2590 903 2218 2247 1183
conference$	3381
confid	2786 718 813 943 2352 2374 1237
confidence$	1568 2121 2251 2394
confident$	2251
confin	753
confin$	758
confine$	758
confined$	758 2124
confines$	758
confining$	758
confins$	758
confir	1504
confirm$	1328 2225
confirmed$	1328 2687
confirms$	1328 2225
confis	338
confro	414
congre	1638 1639 2823 2825 2860 2863 2957 1246
congregate$	2821 2879 2883 2928 2978 2981 3282 3299 2425
congregates$	2928
congregating$	2822 2426
connec	1987
connection$	336 3170 2000 2391 2397
connections$	3170 2000 708 2391 2397
consci	1581
conscious$	2764
consen	2788
conseq	2788
consequences$	2700
consid	2547 1469 2681 1504 2346
consider$	2117 2226 2332 1227
consideration$	2709 1555 2785 2311 1228
considerations$	1228
considered$	2652 2687 2733 2808 1227
considering$	1227
considers$	2226 1227
consis	193 2346 1044 2352 1045 1066 2374
consistent$	1501 2710 1007 2334 1036
consort$	2425
consorting$	2426
constant$	1507 1007
constructive$	1542 2411
consul	1308 1336 2521 2523 1373 2571 1395 2590 903 2218 2247 942 986 1183 1234 1237
consultant$	2294 1212
consulted$	2491 2519 2522 2556 2578 2250
contac	1308 1309 2500 1336 2521 2523 1342 1344 1352 2545 2547 1365 1373 2571 1395 96 98 2590 1638 1639 2823 2825 2829 1659 1661 1671 1675 1681 1682 1703 2893 1725 1878 816 903 2218 2247 942 2310 1108 1183
contact$	2535 2543 1404 2591 1432 2708 2778 2810 321 322 2818 1636 1637 2821 2822 1641 336 1652 2838 2842 2843 2854 2858 2866 1685 2874 1693 1701 1703 2886 1764 457 3061 3158 1996 2125 2216 2241 937 2314 2416 2423
contacted$	2491 2519 2525 2556 2578 1406 2250
contacts$	2548 1404 2591 1432 2886 2241
contai	829
contin	218 241 763 1066 2374
continual$	1507 1218
continually$	1218
continuation$	1218
continue$	873 1097 1218
continued$	1526 1549 873 938 1007 1008 1218
continues$	873 1218
continuing$	873 1218
continuous$	1218
continuously$	1218
contra	2590 1642 903 2218 2247 1183
contract$	2537 3350
contracts$	3350
contri	56 2576 1233
contributor$	0 1 2498 14 18 20 87 1405
contributors$	0 1 2498 14 18 20 87 1405
contro	151 351 498 688 2285
control$	2637 320 673 3178
controling$	320 673
controls$	320 673
controlting$	320
conven	2500 2547 2211
convene$	2499
convenes$	2499
conver	2590 903 2218 2247 1183
conversation$	2607 2701 2709 1535 228 2761 284 2778 2405
conversations$	2701 2709 1535 228 284 2405
convert$	438
converte$	438
convertes$	438
converting$	438
converts$	438
cook	2205 1248
cook$	3388
cooked	2583
cooking$	907
cool	389 1997 829
cool$	3175 3180
cooler$	3214
cools$	3180
cooper	1207
coordi	28 29 1358 56 193 229 1537 1045 1233
coordinated$	1501
cope	1572 818
cope$	2755 730
copes$	730
copies$	2461
coping	1066 2374
copy	2547
copy$	2530
core$	41 1380 1381 2817 1640 1647 1667 376 1698 1699 1712 1719 1749 459 2972 515 3068 1886 1887 3071 1898 3177 2031 2041 2042 3226 3254 2074 767 2087 2099 2134 2428 1121 2430 1134 2443 1141
corner$	1746 1931 3115 3193 3244 2114 3298 3340
corners$	3113 1931 3115 3193 3244 3340
corrid	3027
corridor$	3077 3193
corridors$	3193
cost	2620 130
cost$	24
costed	1334
costed$	2517
costs$	24
costum	26
could	1614
could$	2620 2622 190 1626 373
counci	28 29 1358 56 3380
council$	57 2321
councillor$	65
councillors$	65
counse	56 2590 414 903 2218 2247 986 1183
counsel$	346
counsele$	346
counseled$	346
counseles$	346
counseling$	346
counselling$	2543
counsellor$	924 2294 1212
counsels$	346
count$	53 1169
counte	811
counter$	2580
counters$	2580
counti	1891 3074 3086
counties$	3033
counting$	1169
countr	2922 2938 3017 3018 3019 3020 1838
country$	3032 3092
counts$	1169
county	2922 2938 3017 3018 3019 3020 1838 3027 3035 3046 3086
county$	3028 1846 3030 3032 3092 3290
couple$	2280
courag	718
course	2590 1499 1735 1920 3103 3104 1922 3105 3247 3248 903 2218 2247 1183
course$	2501 2562 2591 2682 2918 1754 3110 3331 856 907 2295 1185
courses$	2591 3110
court	33 3245 3355 1203
court$	88 1456 334
cousin	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 1755 2947 459 1772 2972 2973 1819 1822 3005 515 3027 3047 561 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
cousins$	1707 458 2966 2968 1813 3002 3334 2277 2283
cover	1469
cover$	2652 2826
covera	1597
coverage$	2780
covere	1342 2536 1469 162 163 164 165
covered$	2525 2652 1470 1472 1473
covering$	2826
covers	2536
crackd	1203
cracks$	2771
create	2547 1367 2211 1233
created$	2550
creati	6 1233
creation$	1314
creatively$	2337
creep	2147
crew	1922 3105 3109 2059 3245
crew$	1456 3113 3242 3259 3331
crews	3105
crews$	3113 3349
cricke	2194
cricket$	3377
crime$	1202
crimes$	1202
crop$	2679
crops$	2679
cross	1878 1073
cross$	218 2860 3061 3106 1933 3119
crosso	1933 2069
crossover$	3116 3252
crossr	2381
crowd	2878 2902 2903 2904 2906 2908 2911 2915 2934 1761 2947 3149 2021 3209 3210 3211 3212 3213 2031 2033 2036 3229 3233 3238 3239 3241 2059 3243 2098 3309 3310 2131 3315 3327 3328
crowd$	1729 2944 2962 3166 3195 3200 2020 3204 3205 3230 3242 3259 2086 3305 3314 3344
crowds$	2962 3204 3205
cultiv	1236
cultur	2352 1237
culturally$	1045
culture$	3196 2360
cups$	2461
curb	351 389 498 811 829
curb$	820
curbe$	820
curbed$	2949 3147 3303
curbes$	820
curbing$	820
curbs$	820
curfew	334 1642 338 2071 765
curfew$	481 2433 1126
curfews$	481 2433 1126
curiosity$	2737 2302 2314
curiou	1581
curious$	2710 2764 2415
current$	2669 3292
curric	2590 903 2218 2247 1183
curriculum$	2537
curtai	351 829
curtailed$	3147
customary$	191
customers$	2277
cut	331 511 679 688 692 748 2205 984
cut$	159 2812 2813 2827 659 673 691 739 2124 840 3388 913 2236 1252
cute$	840
cuted$	840
cutes$	840
cuting$	673 840
cutping$	840
cuts	331 679
cuts$	159 673 840 1252
cuttin	331 679
cutting$	159 659 840 1252
cycle$	2128 1171
cyclees$	1171
cycles$	1171
dad	1755 1833 3027 3047 561
dad$	532 1210
daily$	2492
damagi	2123
damaging$	3306
dampen	697
dance$	1171
dancees$	1171
dancer	30 148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
dancers$	1707 2966 2968 1813 3002 3334
dances$	1171
danger	2788
danger$	2700
dangers$	2700
darts	2194
darts$	3377
dashbo	2590 903 2218 2247 1183
data$	1402 2217 2308
database$	2565
date	1108
date$	3366 2416
daught	1714 2099
daughter$	1713 3324 1210
daughters$	1713 3324
day	1891 3074 3086 3104 1922 3105 2060 3245 3246
day$	2529 1392 2625 1732 2984 2994 3110 3112 1937 3123 3126 3127 3129 1948 3134 2057 3272 3273 2125 2164 3366 3368 3384
days	3074 3105 793 1191
days$	2529 1392 2625 1732 2935 3093 3110 1937 3124 3128 3129 1948 3135 2057 2125 2164
dead$	2892
deadline$	2219
deadlines$	2219
deal	188
deal$	181 224
dealer	113 2615 1197
dealer$	2611 3361 2287
dealers$	2611 3361 2277 1199
dealin	188
dealing$	181 1202
dealings$	1693
deals	188
dealt$	163 164 165 181
debate$	2701
debt$	2633
debts$	2633
decemb	1456
december$	2621
decent$	2017
decide	1504
decide$	2631 377
decided$	2687 377
decides$	2631 377
decision$	2728
decisions$	2728
declare$	1328
declareed$	1328
declares$	1328
declin	1189
deconstruct$	1052
deconstructe$	1052
deconstructes$	1052
deconstructing$	1052
deconstructs$	1052
decrea	1189
decrease$	95
dedicated$	1384 933
deepen	1044 1236
defendants$	1644
defus	697
degree$	7
delegates$	2559
delet	399 400 984
delet$	395 1119
delete	2889
delete$	395 396 1119
deleted$	395 1119
deletes$	395 1119
deleting$	395 1119
delets$	395 1119
delive	1310 6 1334 1342 1352 2545 2547 1365 1399 101 229 1537 2211 913 2221 1153
deliver$	1274
deliverables$	2219
delivered$	2493 1327 2517 2525 2575 2582 1409 1274
delivering$	1274
delivers$	2548 1274
delivery$	1314 2535 934
deliverys$	934
demand$	2633 1476
demands$	2633
demoli	437 466 2979
demolish$	808
demolishe$	808
demolishes$	808
demolishing$	808
demolishs$	808
den$	1746 2114 3298
dent$	841
dente$	841
dentes$	841
denting$	841
dentis	986
dentist$	3393 2294
dents$	841
depart	1949 834
department$	2321
departure$	445
departuretime$	3132
departuretimes$	3132
dependence$	674 2000
dependency$	674
descri	2600 1419 1460 2643 1469 163
describe$	2602 2652 1186
described$	2652
describes$	1186
design	2547 2211
design$	2631
designated$	1384 933
designs$	2631
desk	862
desk$	2542 2580 702 2170
desks$	2580 702 2170
destru	2123
destructive$	3306
detach	738 748
detach$	658 691
detached$	2507 45
detaching$	658
detail$	2650
details$	2530 2650 2886 2331
detective$	1201
detectives$	1201
deter	331 406 411 850 1203
deter$	332 470
determ	1504
determined$	2687
deterr	331 1237
deterred$	372
deters	331
develo	2547 1572 2211 1041 1044 1234
develop$	2660 2678 260 2755 1019
develope$	260 1019
developed$	2752
developes$	2660 260 1019
developing$	260 1019
development$	2705 2707
developments$	2705 1523 2707
develops$	2660 2678 260 1019
dialogue$	2701 1535 228 284 2314 2405
diary$	917
did$	1327 2620 2622
die$	1997
dies	1997
dies$	3180
dietic	986
dietician$	2294
dietit	986
dietitian$	2294
differ	1852 706 713 2022 842 943
difference$	2251
different$	1441 1736 2930 2931 2932 443 1752 446 1771 3016 1841 3025 1847 1848 1850 1860 1867 583 584 1895 591 592 1901 1903 596 597 598 601 1910 1912 606 1918 1919 614 1924 1926 1927 1929 1930 623 1932 1934 629 1941 1945 640 641 1950 1952 2010 2015 2017 710 3202 712 717 2032 751 752 2061 2062 2064 2065 3250 3257 3258 3289 2113 3323 3326 2157 2166 2429
differently$	3206 2337
diffic	3270
difficult$	367 2907
diffus	697
dig	2205
dig$	3388 1253
digest$	2217
digging$	1253
dignity$	2387
digs$	1253
dilut	679 692 697 811
diluted$	3214 3303
dimini	701
dinner	92 1400
dinner$	3381
dip$	929
direct	28 29 1358 2590 2786 441 753 903 2218 2247 1183
direct$	339 1655 392 465 491 1108
directed$	339 392 465
directing$	339 392 465 491
direction$	2432
directions$	2954 3078 2432
directs$	339 392 465 491
disall	456
disassociat$	660
disassociate$	659 660
disassociates$	660
disassociating$	660
disban	2889 400 1879 1880 1993 1135
disband$	682 3176
disbande$	682
disbanded$	3062 3063 682
disbandes$	682
disbanding$	682
discon	650 2129
discontinued$	3312
discou	323 331 406 411 850
discourag$	820
discourage$	332 655 820
discouraged$	372 2949 3147
discourages$	332 655 820
discouraging$	332 655 820
discourags$	820
discretion$	2338
discus	2547 1469 162 1504 2211 2310
discuss$	2226 1229
discussed$	2652 1470 2687 2733 1229
discusses$	2226 1229
discussing$	1229
discussion$	2701 2709 2761 284 2405 1229
discussions$	2701 2709 284 2405 1229
disengag$	660
disengage$	660
disengages$	660
disengaging$	660
disentangle$	691
disman	1879 696 1135
dismantl$	682
dismantle$	682
dismantled$	3062 682
dismantles$	682
dismantling$	682
dismis	617 774 834
dismiss$	826
dismisse$	826
dismisses$	826
dismissing$	826
dismisss$	826
dismissting$	826
dispat	753
disper	2872 467 471 486 1879 1880 1123
dispersal$	2431 2432
dispersals$	2432
disperse$	1700 1775 470 1779 1122
dispersed$	2871 3062 3063 1122
disperses$	1122
dispersing$	1122
displa	2547 2557 1398 2590 903 2211 2218 2247 1183
display$	2580
displayed$	2581
disrup	331 679 696 697 829
disrupt$	820
disrupte$	820
disrupted$	2949 3076 3147
disruptes$	820
disrupting$	820
disrupts$	820
disseminat$	1011
disseminate$	1011
disseminates$	1011
disseminating$	1011
disseminats$	1011
disseminatting$	1011
dissociat$	660
dissociate$	659 660
dissociates$	660
dissociating$	660
dissol	400 1993
dissolv$	682
dissolve$	682 3175 3176
dissolved$	682
dissolves$	682
dissolving$	682
dissua	331 411 850
dissuade$	332
dissuaded$	372 3147
dissuades$	332
distan	678 699 738
distance$	3039 658 1986 686 691 693 2441
distances$	658
distancing$	658
distant$	1850 1862
distract$	2156
distri	6 1342 2547 1399 101 2922 2938 3017 3018 3019 3020 1838 613 854 2211
distributed$	2525 2582 1409 1921 2162
distribution$	1314
ditch	739 2047
divers	2379 1237
diversionary$	1542
divert	738 1234
divert$	658
diverting$	658
diverts$	658
divide	1879 613 854 1135
divided$	3062 1921 618 2162
dividi	1135
division$	693
do	2136
do$	1327 2600 182 186 2724 300 2797 2798 2802 1677 386 628 1970 730 991 1048
doctor	986
doctor$	924 2294 1212
documented$	2235
does$	182 300 1677 628 730
doing$	186 300 991 2324
dominant$	3321
domino	2194
dominoes$	3377
don$	1677 628
donate$	1249
donated$	1249
donates$	1249
donating$	1249
done	1310 3 1342 2547 1387 1390 1562 1604 2211 904
done$	2493 1311 1327 2511 2525 2570 2573 2575 2579 2745 2746 2787 2809 1726 2212
door	2060
door$	2506 2542 2580 93 1530 2748 2465
doors$	2506 2542 2580 93 1530 3107
dorm	1922 3105 3109
dorm$	3341
dorms	3105 793
dorms$	3341
dotted	854
dotted$	2162
doubl	2587 1189
double	1734
double$	100 136 2917
down	1366 2889 1189
down$	2519 2534 2549 2647 1544 396 1756 2940 2043 2111 962 2464 2476
downlo	2531 1350 2545
downloaded$	2220
downloads$	2533
draft$	858 1278
drafte	2547 2211
drafte$	858
drafted$	858 1278
draftes$	858
drafting$	858 1278
drafts$	858 1278
draftting$	858
drag	738
drag$	721
dragged$	721
dragging$	721
drags$	721
draw	2957 2026 738
draw$	248 3015 579 587 658 721 1152
drawin	965
drawing$	721 3358 1152
drawn$	1351 721 913
draws$	2168 1152
dress$	2179
drew	1433
drew$	2616
dried$	1445
drift	1665 2026 748 2093
drift$	3014 1985 694 2003 721 3276 2335
drifted$	694
drifting$	694 2003 721
drifts$	694 2003 721
drinker$	1198
drinkers$	1198
driv	229 1537 436 441 766
drive	2872
drive$	480 1105 1165
driveing$	480
driven	439 1747 603
driven$	587 611 1179
driver	28 29 1358 55 56 2576 1423 123 3380 2255 2359
driver$	0 1 2498 14 18 20 2527 49 87 1405 112 2606 3361 2278 2287
drivers$	0 1 2498 14 18 20 2527 49 1363 87 1405 112 2606 1431 3361 3383
drives$	480 1105 1165
driving$	3392 1105 1165
drop	96 426 511 650 659 739 2047 860 879 1189
drop$	33 38 95 2590 1967 840 871 2189 903 2218 2247 1095 1173 1183
drope$	840
droped$	840
dropes$	840
dropin$	1404 2187
droping$	840
dropins$	1404 2187
droppe	1464 439 1747 2129 1189
dropped$	2647 3312 871 1173
droppi	659 1189
dropping$	1967 840 871 1173
drops	650 1189
drops$	840 871 1173
dropting$	840
drug$	1202
drugs$	1202
dry$	2271
due$	987 2312
duet$	821
dug$	2579
dump	739 2047
duty$	2542
dynami	3188 1066 2374
dynamic$	3196
dynamics$	3196
each	166 1749 2972 637 3177 754 755 767 2112 832 2193 3380 2208 2428
each$	2492 2520 2542 2552 2625 2675 1595 2835 2858 2885 518 1844 3061 595 3089 600 604 619 621 3131 3164 3170 3281 835 3333 2175 3370 3371 882 3376 2199 2202 896 2210 920 2254 971 2350 2451 2452 2456 2473 2478 2484 2490
ear$	2318 1100
earlie	1456 2040 1189
earlier$	1918
earliest$	1491
early	1456
early$	2672 1491 599 2464
earn$	1086 1194
earned$	1194
earning$	1086
earns$	1086 1194
ears$	1100
easier	2093 1189
easier$	420 1995 3276
easter	1456
easter$	560
easters$	560
easy$	2629
eat	439 1747 740 2075
eat$	1883 1908 622 883 1301
eating$	1301
eats$	1883 1908 622 883 1301
eclipse$	2565
edge$	2922 2938 3017 3018 3019 3020 1838
educat	439 1747 441 603
educate$	1051
educated$	432 1748 1826 1842 3042 2068
educates$	1051
educating$	1051
effect	3188 2346
effect$	2119 824
effective$	1025
effectively$	2672
effectiveness$	2309
effort	1551
effort$	2709 2734
efforts$	2709
egg	3270
egg$	2156
eight	109 152
eight$	1417
eject	485 784 2092
elder	551
elder$	3184
eldest	2817 1640 1647 1667 376 1698 1699 1712 1719 1749 459 2972 3003 515 534 1844 551 553 3053 3068 1886 1887 3071 1898 595 610 3177 2031 2041 2042 3226 3254 2074 767 2087 2099 3302 2120 2134 2428 1121 2430 2439 1134 2443 1141
eldest$	148 2639 1719 2910 2921 1739 440 1749 2936 526 1835 3059 3184 2100 2106 2112
elearn	2590 903 2218 2247 1183
elevat	1236
else$	3272 3273 3326
elsewh	3022 3027 3046 3251 2089 2090 2107 3291 831
elsewhere$	2656 2767 423 3004 3009 3025 3202 3263 3272 3273 3290 2293
email	1309 2590 903 2218 2247 1183
email$	11
emaile	1308 1336 2521 2523 1344 2547 2571 2211 942
emailed$	2491 2519 1337 2250
emails	1365
emails$	11 2548
embed	229 1537 1044
embed$	1235
embedd	2547 2211
embedded$	2752 1235
embedding$	1235
embeds$	1235
emerge	1500
emerge$	2660 2683
emergees$	2660
emerges$	2660 2683
emotio	241
emotional$	1549
empath	1066 2374
emphas	1236
employ	847
employ$	1283
employe$	1283
employed$	1283
employes$	1283
employing$	1283
employs$	1283
empowe	718
empower$	1223
empowered$	1223
empowering$	1223
empowerment$	1223
empowers$	1223
emptied$	3353
empty$	2271
en$	2131
enabl	718 1236
enable$	262
enables$	262
enabling$	262
encour	1504 2786 1840 718 1044 1237
encourage$	1230
encouraged$	2687 3147 2141 1230
encourages$	1230
encouraging$	1230
encryp	980
encrypted$	2288
end	323 331 350 389 399 400 456 650 659 1993 3191 860
end$	359 2888 2922 2938 3017 3018 3019 3020 1838 1849 3035 1931 3115 3140 1967 667 3175 3176 3180 3193 3244 3249 820 3337 3340 1034 1267
ende$	820
endeav	1062
ended	1445 1464 2889 2129
ended$	2628 2647 2812 2813 2827 2888 2949 3140 3147 3312 1267
endes$	820
ending	331 650 659
ending$	1967 820 1034 1267
ends	331 350 650 1997
ends$	1909 1931 3115 3140 3180 3193 3244 3249 820 3340 1034 1267
enforc	763 764 1125
engage	1308 1352 1394 919 2346 1043 2352 2402 1237
engage$	27 2577 2351
engaged$	2491 27 2528 2572 2351
engagement$	27 2535 2709 2227 2246 2333 2351 2407
engages$	27 2577 2351
engagi	1043
engaging$	27 2528 2351
engend	1236
enhanc	1044 1233
enhanc$	1019
enhance$	1019
enhanced$	2752 289
enhances$	1019
enhancing$	1019
enhancs$	1019
enjoy	818
enough$	307
enquir	2590 903 2218 2247 1183
enrich	1236
enrol	441 798 799 801
enrol$	552 749
enroled$	552
enroling$	552
enroll	1342 439 1747
enrolled$	2525 1748 2228
enrolred$	552
enrols$	552
ensure	1044
ensure$	2766 377 1038
ensured$	2752 377 1038
ensures$	377 1038
ensuring$	1038
enter	486 766 798 799 802 2118 834 1127
enter$	388 2989 858
entere$	388 858
entered$	74 618 858
enteres$	858
entering$	388 858
enters	1127
enters$	858
enterting$	858
entic	738
entran	2060 3245
entrance$	2580
entrances$	2580 1900 3107
entry	1949
entry$	475 1792 2470
entrytime$	3132
entrytimes$	3132
environment$	2747 2789 3196 2345
environments$	2747 2789
episod	1191
equally$	2387
equip$	1053
equipm	26
equipped$	1053
equipping$	1053
equips$	1053
erode	679
escala	1005
escalate$	2404
escalated$	2323
escalates$	2404
escort	439 1747 441 487
escort$	480
escorted$	587
escorting$	480
escorts$	480
establ	2547 1504 2211 1044
established$	1478 2687
estate	2825 3027 3035
estate$	2926 3007 1871 3092 3249 3337
estates$	3249
esteem	2374
ethos	1237
evalua	2547 2211
evaluate$	1001
evaluates$	1001
evaluating$	1001
evenin	2590 1456 521 1891 3074 3086 3104 1922 3105 645 646 2057 2060 3245 3246 793 903 2218 2247 1183
evening$	2524 2529 117 1732 2994 3012 599 3112 1937 3123 3126 3127 3129 1948 3134 1953 3137 1957 3141 3266 3272 3293 2125 821 2164 953
evenings$	2524 2529 117 1732 2935 3012 3093 1937 3124 3128 3129 1948 3135 1953 3137 3139 1957 3141 3143 1981 3266 2125 2164 953 2265
event	2590 903 2218 2247 1183
event$	2591 3381 1185
events$	2591 2682
ever$	2146
every	166 2972 754 755 832 2193 3380 2428
every$	2492 2520 2542 2552 1410 2625 1557 1595 1598 3089 604 619 835 3333 3370 3371 882 3376 896 920 1108 2478
everyb	55 166 226 266 1574 292
everybody$	1363 1534 1600 1624 1024
everyo	55 166 1521 226 266 1574 292
everyone$	1363 2704 219 1534 1600 1624 1024
everything$	2728 2299 2356
evict	485
eviden	980
evidence$	44 67 2288 2331
evidenced$	72
evident$	2235
evolve$	2660
evolvees$	2660
evolves$	2660
example$	1729
except	3054
exchange$	220
exclud	1422 2635 2872 426 475 484 511 1821 522 643 770 2090 784 2092 1129
exclud$	514 792 1131
exclude$	514 516 3255 792 1131
excluded$	2605 358 2871 2920 1792 3004 3006 516 3042 3273 792
excludes$	514 516 3255 792 1131
excluding$	514 516 792 1131
excludned$	792
excludning$	514 792
excludred$	792
excludring$	514 792
excluds$	514 792 1131
exclus	2071 765 830 1191
exclusion$	137 334 335 445 512 2072 2138
exclusions$	137 2072 2138
exerci	2590 903 2218 2247 1183
exhibi	92 1400
exhibition$	88
exist$	3148
existing$	1478 2699 1108
exists$	3148
exit	400 681
exit$	445 668 1989
exiting$	668
exits$	3107 668
expect	1066 2374
expectations$	2344
expected$	363
expel	511 522 1129
expel$	514 1131
expele$	514 1131
expeles$	514 1131
expeling$	514 1131
expell	1821 522
expelled$	2920 3004
expelning$	514
expelring$	514
expels$	514 1131
expenditure$	24
experience$	2782
experiences$	927
explai	1336 1419 1460 2643
explain$	2602
explained$	2519
exploi	2788 2285 1197
exploit$	2637
exploitation$	2342 1199
exploitative$	1199
exploited$	1199
exploiter$	1199
exploiters$	1199
exploiting$	1199
exploits$	1199
explor	1469 163 2681 1504
exploration$	2709
explore$	1226
explored$	2652 2687 2733 1226
explores$	1226
exploring$	1226
exposed$	1718
exposu	1066 2374
express$	2776
expulsion$	445 512
extend	763 764
extend$	1265
extending$	1265
extends$	1265
extent$	7
extra$	315 925
extrac	705 738
extract$	658
extraction$	445
extric	738
extricate$	658
eye$	2686 1100
eyes$	1100
facili	2547 2211 1044 1233
fade	1997
fade$	3175 3180
faded	3191
fades	3191
fades$	3180
fair	92 1400
fair$	2596 2629 2188 3381 2415
fairly$	2672 2387
fairs	1400
faith$	2393
fall	1464 748 1189
fall$	95 2647 280 721 2093
fallin	1189
falling$	280 721
fallping$	280
falls	1464 1189
falls$	2647 280 1709 1997 721
famili	30 31 32 55 56 2576 152 2359
familiar$	1007
families$	0 1 2498 14 18 20 1339 1340 2527 1363 62 1379 86 87 1405 2675 1570 275 1594 1647 402 442 532 3026 3040 1858 3215 809 833 3383 2350 2361 1211
family	56 2576 2817 1640 1647 1667 376 1698 1699 1712 1719 2921 1749 1755 459 2972 515 534 1844 3027 3035 3047 561 3068 1886 1887 3071 1898 3177 2031 2041 2042 3226 3254 2074 767 2087 2099 2134 2428 1121 2430 1134 2443 1141
family$	0 1 2498 14 18 20 2527 87 1405 147 1471 442 532 3026 1858 809
far	547 699
far$	171 547 1855 1862 1868 623 1932 2010 2061 2107
fare	2179
fare$	64 730 3362
fares$	64 730 3362
farm	3247 3248
fashion$	2684
faster$	2410
father	1755 1833 3027 3047 561
father$	532 1210
fathers$	275
favourite$	2943
fear	1460 2643
fear$	2259
fears	1460 2643
feasibility$	2366 1060
feasible$	2297
februa	1456
february$	2621
fed$	2706
fee	2179
fee$	3362
feed$	212
feedback$	68 905
feeding$	212
feeds$	212
feel	2600 1460 2643 1572
feel$	2755 1575 1621 949 966 2345 1186
feelin	1066 2374
feeling$	1186
feelings$	927
feels	1460 2643
feels$	1575 949 966 1186
fees$	3362
fell	1464 1189
fell$	2647
felled$	2236
felt	2600 1460 2643
felt$	949 966 1186
fenc	437 466
fence	26 3355
fence$	58 93 1249
fenced$	2979 490 1249
fences$	93 1249
fencing$	58 93 1249
festiv	92 1400
festival$	3368
fetch$	749
fetche	732
fetched$	3263
fetches$	749
few$	2627 1490
fewer	100 983
fewer$	1408 108 817 2291 1187
fi	1774
fight	1191
fight$	2611 137
fights$	2611 137
figure$	2566 1402
figures$	2566 1402 2217
file	2547 1375 1380 1474 2211
file$	2558 2563 2565 2654 2655 2657 2658 922 2311
filed	2547 2211
filed$	74
files	1365
files$	2548 2558 2563 2565 2657 922
fill$	2205 1033 1151
filled	1342 2547 2211
filled$	2525 1151
filling$	1033 1151
fills$	1033 1151
film	2590 2636 2205 903 2218 2247 1183
film$	25 88 3358 3359 3368 2188 3378 3384 3388 912
filming$	1182
films$	3368 3384 912 1182
final$	2560
find	1419 1681 528 1836 707 799
find$	1413 2602 1460 234 711 902 964 2273 1081
finde$	711
findes$	711
findin	1468
finding$	2649 2651 234 711 902 1081
finds$	1413 234 711 902 964 2273 1081
fine	2179
fine$	420 3362
fined	2872
fined$	2871
fines$	137 3362
finish	1310 2547 1390 389 439 1747 617 1949 732 2075 2211 904
finish$	3175
finished$	2493 1327 2560 2573 2579 3263 2212
finishingtime$	3132
finishingtimes$	3132
finishtime$	3132
finishtimes$	3132
firm	56
firm$	1101 1104
firmer$	1101 1104
firmly$	2672
first	1456
first$	148 1491 2266
fish$	1171
fishes$	1171
fishs$	1171
fit$	2662 1251
fits$	1251
fitted	1342 1366 1399 2171 913 2221
fitted$	2525 2549 2582 3354 915 1251
fitting$	1251
five	30 32 47 109 1435 140 152 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 1761 2947 459 2972 2973 1793 1822 3005 515 572 3068 1886 1887 3071 1898 602 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2196 2202 2255 2428 1121 2430 1134 2443 1141
five$	1340 1355 82 86 92 104 1417 1448 2646 2817 1640 1647 1667 376 1698 1699 1712 1719 1749 2944 459 2972 2976 2997 515 3068 1886 1887 3071 1898 644 3170 3177 3195 2031 2041 2042 3226 2067 3254 2074 767 3259 2087 2099 2134 2175 2194 3379 2428 1121 2430 1134 2443 1141 2457 2472 2484
fix	498
fix$	1143
fixed	913 2221
fixed$	1143
fixes$	1143
fixing$	1143
flag	216
flagged$	2706
flat	554 1922 3105 800
flat$	2832 2945 529 530 558 1906 3110 821 3341 3392 3393
flats	3105
flats$	2832 2945 1906 3110 3393
flexib	1581
flexible$	2764
flies$	557
floor	3027 1922 3105 2060
floor$	3193 3244 3340
floors	3105
floors$	3193 3244 3340
flourish$	2776
flowing$	2718
flush	485
fly$	557
flyer	2590 903 2218 2247 1183
flyers$	2461
fobs$	91
focus	3316 1044
focus$	1486 2314 1235
focuse	1027
focused$	2335 2358 2398 1235
focuses$	1235
focusing$	1235
focussed$	2358 1235
focussing$	1235
follow	1350 1422 2635 151 3177
follow$	197 1538 1539
followed$	2605 2618 1504 2220
followers$	2533
following$	197 2260
follows$	197
food$	3384 2462
footag	980
footage$	2288
footba	2194
football$	3377 907 2472
footfa	15 75 1383
footfall$	2566 2246
for	3013 1836 543 593 2221
for$	2517 1361 2569 2574 2616 2652 2692 2698 2736 1561 2751 2762 1634 2826 1738 2924 1753 1789 1837 3021 3120 2108 3363 3374 3376 2266 2317 2321 2322 2329 2335 2347 2368 2467 2474 2483 2488 1215
forbid	331 333 349 350 352 389 406 411 456 823 850
forbid$	332 1710 661 3255
forbidden$	2812 2813 372 2888 2949 3147
forbidding$	661
forbided$	661
forbiding$	661
forbids$	661 3255
force$	1201
forefront$	1545
forfeit$	788
forfeiting$	788
forfeits$	788
forge$	1083
forgeing$	1083
forges$	1083
forgiving$	2334
form	2860 1735 519 1853 1891 3074 3086 1914 1920 3103 3104 1922 3105 1928 2060 3245 3296
form$	25 1456 2859 2918 1827 3031 3036 3037 3043 3097 3099 3111 2161 3366 1083
formin	2863
forming$	2885 3269 1083
forms	2590 3074 1892 1905 3103 3105 3296 903 2218 2247 1183
forms$	25 3043 3075 3088 3093 3097 3111 3215 1083
fortnightly$	2492 3376
forum	21 41 2590 903 2218 2247 1183
forum$	1349 2694 2695
forwar	1504 1538 1539 987
forward$	2666 2687 2721 2722 2228 2295 2300 2413
forwards$	2295 2413
foster	439 1747 441 1044 1236
foster$	554 800 1133
fostering$	1133
found	1367 1750
found$	2550 2632 1687 380 381 2937 2953 2068 964
four	109 148 2639 149 152 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 2963 2972 2973 1793 1822 3005 515 551 3068 1886 1887 3071 1898 602 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2202 2255 2428 1121 2430 2439 1134 2443 1141
four$	1417 148 1457 2646 2817 1640 1647 1667 376 1698 1699 1712 1719 1749 459 462 2972 2976 515 1830 1844 3065 3068 1886 1887 3071 1898 644 3177 3195 2031 2041 2042 3226 2067 3254 2074 767 3259 2087 2099 2134 2178 2185 2186 2428 1121 2430 2439 1134 2443 1141
fourso	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 1761 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
foursome$	1707 2944 2966 2968 1813 3002 3334
fragme	696 1135
fragment$	682
fragmente$	682
fragmented$	682
fragmentes$	682
fragmenting$	682
framew	2590 903 2218 2247 1183
fraternise$	2425
free	699
free$	1904 691 720 2056 1162
freedom$	285
frequency$	8
frequent$	194
fresh$	1828 531
fri	1456
friday	1456 521 645 646
friday$	2524 521 3012 645 1953 646 3137 3364 2190 3375
fridays$	2524 3012 1953 3137 3364 2190 3375
friend	30 31 32 47 81 109 1423 123 1435 140 141 148 1459 152 1462 266 1574 2817 1639 1640 2829 1647 1667 2865 376 2868 2875 2876 2878 1698 1699 2894 1712 2898 2901 1719 2902 2903 2904 2906 2908 2911 2913 2914 2915 2916 1749 2934 2947 459 1772 2972 2973 1793 2986 1819 1822 3005 515 534 1844 3038 551 572 3068 1886 1887 3071 3079 1898 602 1916 610 1963 3149 3153 3155 3169 1987 3177 3190 2008 2014 2021 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3302 813 3309 3310 3315 2134 3327 3328 2151 2154 2196 2202 2255 2427 2428 1121 2430 1134 2443 1141
friend$	2606 2608 1452 1863 3099 708 2019 3203 2150
friendlier$	2257
friendly$	2629 2749 1007 2415
friends$	1339 1340 1355 1389 82 86 104 2595 105 1417 2603 2606 2608 1431 1448 1449 2642 2645 2646 1619 2815 1644 2842 2844 2846 2847 357 2851 2853 2864 2869 2873 1707 2899 2900 2942 2944 1762 458 1778 2966 2968 2976 1813 2997 3002 3014 524 3045 3051 3073 589 3099 3130 644 3150 3151 3154 3161 3163 3165 3167 3170 3172 1991 3179 3181 3182 3183 3185 695 3189 3192 3195 3197 708 3199 3200 3201 2019 3203 3204 3205 2023 3207 3230 2051 3235 3236 806 2115 2121 3334 3379 2350 2447
friendship$	325 2822 2837 357 2880 2939 1757 524 585 589 1928 3146 656 3150 3151 3152 3158 3159 3161 3165 3169 3170 3173 684 689 3182 2004 3192 2013 2014 3197 708 2021 3204 3205 2025 3227 2059 2084 3305 815 3320 3346 2447
friendships$	325 2822 2837 357 2880 524 585 589 3146 656 3150 3151 3152 3158 3159 3161 3165 3170 684 689 3182 3192 3197 708 3204 3205 3227 815 3320 3346 2447
from	2894 3013 1966 1998 2046 2182
from$	2526 1376 118 1429 1456 1463 1484 1584 1657 1664 1666 1672 2862 1680 2884 1720 2924 1751 1824 3025 3049 1873 1890 616 1967 1968 1988 1989 1999 2002 3237 3283 2130 2145 2148 2153 3363 3365 3373 3374 3376 3387 948 2267 2270 2317 2434 2463 2487
full$	250 1617 938
fuller$	250
fully$	1396
fun$	84
functi	1371
functional$	2554
fund$	43 1270
funded$	1270
fundin	2590 2744 903 2218 2247 1183
funding$	43 1476 206 2320 1270
funds$	43 1270
furniture$	3384
furthe	218 241 3291
further$	1490 1526 1549 1655 1862 998
future	218 2130
future$	2664 1526 1655 3313 2312
gain$	1028 1086
gaining$	1028 1086
gains$	1028 1086
game	92 1400
game$	3384
gamers	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
gamers$	1707 2966 2968 1813 3002 3334
games	1400 2194
games$	2494 3377 3384
gang$	335 1761 3259 2086 1114
gap$	2771 686 693 2341
gaps$	2771 2341 2354
garden$	88 3358 3392 1171
gardenes$	1171
gardens$	1171
gate	26 2060 3245 862
gate$	2542 58 2580 93 2170
gates$	2542 58 2580 93 3107 2170
gather	1638 1639 2823 2825 2828 2829 1652 1658 1659 1671 1675 2860 2863 1702 452 2957 1793 1878 3311 1246
gather$	135 2821 2835 2836 2843 2854 2858 2867 2877 2879 2883 2928 1760 2953 2978 1796 2980 2981 2989 1877 3061 1913 3240 3282 3299 1023
gathered$	2808 1687 2953 2213 2235
gatherering$	1760
gathering$	2822 2841 2845 2885 1760 2961 2962 2970 3158 3269 1023
gatherings$	2841 2842 2845 2962 2976
gathers$	135 2928 3240 1023
gatherting$	1760
gave$	2504 2588 520
genera	241
general$	1549
get	2600 1419 2026 738
get$	2602 185 2678 301 1773 491 1896 1913 658 675 722 3232 3270 818 3316 863 949 1011 1023 1109
gete$	1011
getes$	1011
geting$	491 1011 1023
gets$	185 2678 301 491 658 675 722 2168 863 949 1011 1023 1109
getting$	185 301 1702 658 675 722 1011 1109 1246
gift$	1432
gifts$	1432
gig	92 1400
gig$	3368
gigs	1400
girl	1423 145 2817 1640 1647 1667 376 1698 1699 1712 1714 1719 1749 459 2972 515 534 1844 551 3068 1886 1887 3071 1898 3177 2031 2041 2042 3226 3254 2074 767 2087 2099 2134 2428 1121 2430 1134 2443 1141
girl$	2606 2608 1452 1453 3026 1863 3324 2150
girlfriend$	1211
girls	30 31 32 47 81 123 1435 140 141 148 152 266 1574 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1793 1819 1822 3005 515 1829 572 3068 1886 1887 3071 1898 602 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2154 2196 2202 2255 2428 1121 2430 1134 2443 1141
girls$	1339 1340 1355 1389 82 86 104 105 2603 2606 2608 2610 1431 1448 1449 1453 2646 1619 1707 458 2966 2968 2976 1813 2997 3002 3026 3065 3073 644 3170 806 2115 3324 3334 3379 2438
giv	415 1153
giv$	260
give	241
give$	1549 247 251 260 283 520 659 2035 728 739 749 797 845 849 1035 1082 1154 1261
giveing$	1082
given	3 2505 1342 2545 2547 1399 101 1469 241 295 1750 593 3220 2211
given$	1311 2525 1347 2547 2551 2582 1409 116 1430 2652 1549 2733 247 251 1603 444 728 3232 2068 3297 2129 2211 921
gives$	251 260 283 520 749 849 1035 1082 1154 1261
giving$	247 251 260 520 659 2035 728 849 1035 1154 1261
givs$	260 849
go	2500 2600 1419 203 1725 486 507 617 740 756 2075 801 2147
go$	1319 1333 1401 2587 2595 2602 135 1469 2678 2724 1671 388 1700 428 1748 447 1815 525 544 1861 557 564 1875 1877 587 1896 627 669 1978 722 757 2136 2169 955 1189
goal	862
goal$	2170 2396
goalpo	26
goalpost$	58
goalposts$	58
goals$	2170 2396
god$	447
goe	2905
goe$	2811 388 1875 1908
goes	2536 2541 203 486 617 740 756 2147
goes$	1319 1333 1401 2587 2595 2678 2811 1709 428 525 544 1861 557 564 1875 587 1908 669 722 757 2169 892 955 1189
going	1329 218 486 740 3311
going$	2512 1526 2718 1610 2840 2863 1692 388 2897 669 722 3336 2260 2324 2347
gone	2536 1421
gone$	1333 1336 2547 2583 1401 2587 2604 2614 3263 2211 904 955
good	421 2123
good$	2629 2755 1599 1729 3048 1897 2017 2053 3306 938 1008 1089
gos$	135 447 1875
got$	35 675 3335 949
govern	56
government$	2321
governor$	2561
governors$	2561 918
gp	986
gp$	2294 1212
gps	56
gran	1755 3027 3047 561
gran$	1211
grand	1714 1755 3047
grandad$	1211
grandbrother$	1210
grandcarer$	1210
grandcarers$	1210
granddad$	1210 1211
granddaughter$	1210
grandfather$	1210
grandm	1833
grandma$	1211
grandmother$	1210
grandmum$	1210
grandp	1833
grandparent$	1210
grandparents$	1210
grandsister$	1210
grandson$	1210
granma$	1211
granny$	1211
granpa$	1211
grant	2590 903 2218 2247 1183
grant$	43 876
grante	2547 2211
grante$	876
granted$	876
grantes$	876
granting$	876
grants$	876
grass$	928
gravit	2147
great$	2165
greate	99 1041
greater$	1407 250 289 1617 315 1007 1089
green$	2597 2598 2242 2263
greet	1420 1248
greet$	2603
greete	126
greeted$	1434
greets$	2603
grew	2585 2587 1189
grip$	3015 2007 700 2009
groom	2285 1197
groom$	2637
groomed$	1199
groomer$	1199
groomers$	1199
grooming$	1199
grooms$	1199
ground$	2408 1120
grounding$	1120
grounds$	1120
group	30 31 47 81 2590 109 1435 140 141 1459 152 1461 1462 266 1574 2817 1640 1647 1667 376 2876 2878 1698 1699 1712 2898 2901 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 1761 2947 459 1772 2972 2973 2975 1793 1822 3005 515 3027 3038 572 3068 1886 1887 3071 1891 3074 1898 602 3103 3105 1960 3149 3153 3155 3157 3169 1987 3171 3177 3190 2008 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 2131 3315 2134 3327 3328 2154 3347 2196 3380 2202 903 2218 2247 2255 2352 2427 2428 1121 2430 1134 2443 1141 1183
group$	1339 1349 1355 2563 2564 1389 82 86 104 105 1417 2603 2608 1448 1449 1456 2642 2644 2645 2646 2784 1619 1644 2837 2842 2846 2847 357 2853 2861 2869 2873 2883 2887 1706 1707 2891 2900 2909 1734 2918 2939 1757 2944 1778 2962 1780 1782 1783 476 1786 2976 2978 2997 3007 1827 524 3024 3031 3036 3045 3051 3073 3075 585 589 1907 3099 3110 3111 3113 3130 644 1956 649 1958 3144 657 3150 3151 3154 3159 3161 3162 3163 3164 3165 3166 3170 3172 3173 1991 685 3179 689 3181 3182 3183 3185 695 3187 2005 3192 3195 2013 3197 3199 2018 3204 3208 3227 3242 3259 2083 2086 3293 806 2115 3305 815 3314 3331 3379 2447
groupactivities$	3143
groupevenings$	3143
groupi	2863
groups	1793 3074 3103 3104 3105 793
groups$	2563 2564 2817 1640 1647 1667 376 1698 1699 1712 1719 1749 459 1768 461 2962 1780 1782 1783 476 1786 2972 2976 515 3068 1886 1887 3071 3075 1898 3088 3110 3111 3113 3177 3187 3197 2018 3204 3208 2031 3215 2041 2042 3226 3254 2074 767 3267 2087 2099 3314 2134 2428 1121 2430 1134 2443 1141
groupsession$	3143
groupsessions$	3143
groupwork$	3143
grow	2585 2587 748 1189
grow$	2776 1985 949
growing$	3269
grown$	3335
grows	1189
grows$	949
growth$	99
guard	28 29 1358 56 1423
guard$	49 51 112 2606
guardian$	1211
guardianship$	2327
guards$	49 51 87 112 2606
guid	718 738
guidan	2590 903 2218 2247 1183 1237
guidance$	206 2732 2320
guide	1233
guide$	658 912
guided	1233
guidel	89
guideline$	90
guidelines$	90
guides	1233
guides$	912
guidin	1233
guild	3247 3248
gulf$	686 693
gurdwara$	3381
gym	33 60 3247 3248 2218
gym$	907
habit$	2128
had	3 142
had$	1311 2511 35 80 2622 2775 814 908 939 2249
haircuts$	2462
half	55 148 2639 149 3003 551 3074
half$	1363 84 100 136 148 1457 1719 2910 2921 1739 440 1749 2936 526 1835 1844 1848 3059 610 1922 3249 790 2100 2106 2112 2247
halfs$	3249
hall	33 38 60
hall$	2964 3007 3024 3113 631 3381
halls$	3113
halt	389 829
halt$	667
halv	1189
halved	1445 1464
halved$	2628 2647
halves	1891 3074 3104 1922 3105
halves$	2817 1640 1647 1667 376 1698 1699 1712 1719 1749 459 2972 515 3068 1886 1887 3071 1898 1931 3115 3177 2031 2041 2042 3226 3244 3254 2074 767 2087 2099 2134 2428 1121 2430 1134 2443 1141
hand	1153
hand$	2756 2399 1262
handbook$	2537
handed	2505 2547 1399 101
handed$	2504 1342 2547 2582 1409 2211 913 921
handing$	1262
handle$	3178
handou	2590 903 2218 2247 1183
handov	1597
handover$	2780
handovers$	2780
hands$	1262
hang	2905 2957 1246
hang$	1638 2860 2879 2928 452 2981 3299
hangin	1702 2104 3311 1246
hanging$	2823 2863 1682 2885 2897 2970 3287 3336
hangs$	2928
happen	1329 2547 2583 2211
happening$	2512
happie	818
happier$	420 2038 731 2257
happy	818
happy$	1869
harass	2636
hard	3270
hard$	367 2907 2364 1104
harder$	367 2907 1104
harm	151 2285 982
harm$	2637 2290 2342
harmed$	2290
harmfu	2123
harmful$	421 1897 3306 2290
harming$	2290
harms$	2290
harnes	1236
has	627 1006
has$	35 36 1364 1374 76 80 83 85 1396 122 238 2783 304 2073 814 941 2253 1097
hatch	862
hatch$	2170
have	2600 387 441 627 725 1006
have$	36 1364 1374 76 80 83 85 1396 122 238 244 270 281 2783 304 327 1695 1716 1791 3232 2073 814 849 941 2253 1097
haven$	2747 2789
haves$	849
having	387 725
having$	244 304 1683 1695 849 2259 1097 1177
havs$	849
he	152 1719 2910 2921 1739 440 1749 2936 526 1835 551 553 3059 2100 2106 2112
he$	2601 1594 2790 1618
head	28 29 1358 2147 3380
head$	2539
headco	15 75 1383
headcount$	2566
heads	2147
heal$	1031
heale$	1031
heales$	1031
healing$	1031
heals$	1031
health	2788 1633 421 706 713 2123
health$	986
healthier$	2816
healthy$	1729 3306
hear$	2226
heard	2618 1460 2643 2804 2346
heard$	2758 2808 1193
hearing$	3381
hears$	2226
heart$	1545
heater	26
hedge$	58 928
hedges$	928
held	3 1342 2541 2545 2547 2583 98 163 164 165 2211 1003
held$	1311 2525 2575 1406 1472 1473 2775 432 3256 2124
hello	1420
hello$	2603
helmet	26
help	2786 718 1044 1065 1234
help$	153 2732 264 286 675 897 2355 2373 2407
helped	1840 603
helped$	153 1750
helpfu	2681 2123
helpful$	2629 153 3306 2297
helpin	1044
helping$	264 897
helpline$	25
helplines$	25
helps$	264 675 897
her	1446 2817 1640 1647 1667 376 1698 1699 1712 1719 2910 2911 2912 2921 1739 440 1749 2936 459 2972 515 526 1835 1844 3052 3059 3068 1886 1887 3071 3080 1898 595 3157 3171 3177 2031 2041 2042 3226 2052 3254 2074 767 2087 2094 2099 2100 2106 2112 2134 2272 2428 1121 2430 2439 1134 2443 1141
her$	2520 167 1608 1697 517 1843 1969 1976 2096 2137 2149 1092 2456 2458
here	1469
here$	2594 2652 2653 3268 3292 3313
herself$	3295
hierar	1204
high$	938 1078
higher	99 1189
higher$	1407 938 1078
highli	1236
hike$	3369
hikes$	3369
him	1446 2817 1640 1647 1667 376 1698 1699 1712 1719 2910 2911 2912 2921 1739 440 1749 2936 459 2972 515 526 1835 1844 3052 3059 3068 1886 1887 3071 3080 1898 595 3171 3177 2031 2041 2042 3226 3254 2074 767 2087 2094 2099 2100 2106 2112 2134 2272 2428 1121 2430 2439 1134 2443 1141
himself$	3295
hir$	1283
hire	847
hire$	1283
hired	913 2221
hired$	1283
hires$	1283
hiring$	1283
hirs$	1283
his	3157 2052
his$	2520 167 1608 1697 517 1843 1969 1976 2096 2137 2149 1092 2456 2458
hit$	911
hits	1350
hits$	2533
hockey	2194
hockey$	3377
hold	1987 738 804 1003 1006
hold$	1357 182 232 1681 502 3015 579 3170 2007 700 2009 723 758 2119 812 824 3332 3348 997 1085 1097 1137 1157 1275
holde$	758
holded$	502 758
holdes$	758
holding$	232 502 758 997 1085 1097 1157
holds	2541 1365
holds$	1357 2548 182 232 308 502 758 997 1085 1097 1157 1275
holiday$	560 568
holidays$	560 3118
holidayss$	560
holist	241 1045
holistic$	1549
home	467 3027 554 3086 1920 3103 3104 1922 3105 1949 2060 2089 800 831 3385
home$	2502 2527 2629 2832 379 2895 2896 423 2919 2935 1754 2945 1775 2960 1788 3004 3009 529 530 3043 558 1870 3082 729 741 3249 3263 3272 3273 3337 3357 960 2487
homes	1900 1905 3103 3105
homes$	2527 2832 2919 2935 2945 2960 1788 3043 3083 3088 3093 3249 3383
hometime$	3132
hometimes$	3132
honest$	2629 2334 2415
hope	1460 2643 2786 1062
hope$	1560 271 2393
hopes	1460 2643 1062
hoping	1062
horizo	1066 2374
host$	2631 1283
hoste$	1283
hosted	2547 2583 2211
hosted$	1283
hostel	1905 1922 3105 3245 800
hostels$	3088
hostes$	1283
hosting$	1283
hosts$	2631 1283
hotline$	63
hotlines$	63
hotspo	980
hotspot$	2288
hotspots$	2288 2308
hour	2040 2060 2142
hour$	1732 2125 2164
hours	96 2590 903 2218 2247 1183
hours$	2529 48 52 1404 97 2591 1732 1981 1996 2125 2164 914 2463
hous	441 724 766 804
house	2902 2903 2904 2906 519 554 1920 3103 1922 3105 800
house$	1456 2832 2945 1827 529 530 558 579 3249 3337 3341 3392 3393
housed	439 1747
housed$	1748 3042 1889 883
household$	532 1858
households$	532 3040
houses	1891 3074 1900 1914 3103 3105
houses$	2832 2945 3083 3097 3117 3249 3393
housin	519
housing$	1827
how	171
how$	54 77 1479 1495 844 2254 2275 2366 2477
hub	33 38 2218
hub$	59 2789
hubs$	59
huddle$	2086 3344
humili	1208
hung	2171
hung$	3354
hurt	1422 2635 151 2285 982
hurt$	2605 2637 2641 2286 2290
husband$	1211
hustl	485
hut$	1456 1746 2114 3298
identi	2547 1367 1419 1504 528 1836 813 2211
identification$	2000
identified$	2550 1384 2687 2733 2937 933 2243 2245 1205 1235
identifies$	1046 1205 1235
identify$	2602 234 1046 1205 1235
identifying$	234 1046 1205 1235
identifys$	234
identity$	2750 2121
if	1795 2078 2079 772 2139 983
if$	168 192 2688 310 1730 1731 2958 2971 2974 2975 762 2160 2291 989 2312 2313 1096
imam	28 29 1358
impact$	824 2309
implem	6 2547 229 1537 2211
implementation$	1314
impos	764 1125
impossible$	367 2907
improv	2585 99 1041 1044 1189 1233
improv$	1019
improve$	1407 1019 1037
improved$	1407 2752 289 938 2363
improvement$	88 99 2720 2413
improvements$	88 2720 2413
improves$	1019 1037
improving$	1019 1037
improvs$	1019
in	1506 1520 1533 1818
in$	1354 2548 2549 1382 2577 1397 2584 1404 1407 102 2599 1438 131 1440 134 1447 1451 2640 172 173 2685 2689 1510 1516 2703 1525 2716 2751 2768 1616 343 2895 2896 423 1740 2989 1815 1816 3022 542 626 3131 2029 3216 759 3251 3264 3268 2140 2161 2177 3363 2187 3370 3372 3374 2192 3376 3385 3386 3388 2248 2265 2267 2271 2377 2392 1091 2403 1136 2459 2475 2476 2481 2483 2488 1215
incide	1191
incident$	2611 137 1015
incidents$	2611 137 1015
includ	1469 162 2804 2346
include$	2652 2826 1727
included$	2652 1470 1727 2235
including$	1727
inclus	256 298 1045
inclusion$	1241
inclusive$	1564 2749 1606 2334 2415
increa	2585 2587 99 1006 1044 1189
increas$	1019
increase$	99 1407 289 1019 2404
increased$	1407 250 2752 289 938 2363
increases$	1019 2404
increasing$	1407 289 1019
increass$	1019
independent$	3304
indivi	1911 653 3285 3286
individual$	651
individually$	2999 3094 3317 2435
indoor	831
indoors$	2895 2896 423
induct	1395 2590 903 2218 2247 1183
inducted$	2578
influe	2788 3188 2402 1233
influence$	1659 2842 1718 1729 3015 3149 2007 700 2009 2119 812 824 3332 3348
influenced$	1718
influential$	3321 2437
inform	2521 2523 2571 2590 1528 903 2218 2247 2346 1183 1234
information$	2530 1352 1523 2707 2711 286 2331 2352
informed$	2522 2710 2758 2311 2358 2398
injunc	334 1642 335 1643
injunction$	2072 2422
injunctions$	2072 2422
injur	1191
injure	982
injured$	2290
input	2590 1623 903 2218 2247 1183 1237
input$	2806
ins$	1404 2685 2187
insepa	2045
inseparable$	3228
inset	2590 903 2218 2247 1183
inside$	2895 2896 1971 3216 3260 3268
insigh	1066 2374
insight$	2331
insist$	377
insistd$	377
insists$	377
inspector$	935
inspectors$	935
inspire$	1224
inspired$	1224
inspires$	1224
instagram$	398
instal	1342 2547 1366 1399 2211 913 2221 1248
installation$	88
installed$	2525 2549 2560 2582 915
instea	3251 2130
instead$	129 1443 1744 639 648 1961 2048 768 776 796 2109 3313 983
instil	1236
instru	352
instruct$	339 392 465
instructed$	339 363 392 465
instructing$	339 392 465
instructs$	339 392 465
intake	3109
integr	1236
intell	1528
intelligence$	1523 2711 2331
intend	1062
intention$	271
inter$	218
interaction$	1693
intercom$	63
intercoms$	63
intere	813
interest$	2760 2800 3276
interests$	708 2121
interpreter$	64 2607 3390 3393
interpreters$	64
interr	389 829
interrogat$	1052
interrogate$	1052
interrogates$	1052
interrogating$	1052
interrogats$	1052
interrupt$	820
interrupte$	820
interruptes$	820
interrupting$	820
interrupts$	820
interv	2521 2523 2590 903 2218 2247 1065 1183 1236
intervals$	3325
intervention$	2333 2354 2373 2407 1242
interventions$	2354 2407 1242
interview$	1176
interviewed$	2522 1176
interviewing$	1176
interviews$	1176
into	1520 543
into$	2652 2687 1516 2703 1602 1740 2929 540 3069 626 2029 759 2117 2161 2173 2365 2384 1136
introd	6 2547 2211 1125
introduce$	1307
introduced$	1307
introduces$	1307
introducing$	1307
introduction$	1314
invest$	1069
investigate$	1058
investigates$	1058
investigating$	1058
investing$	1069
invests$	1069
invit	725
invita	2590 903 2218 2247 1183
invitation$	11 433
invitations$	11 433
invite	1308 1336 2521 2523 2545 2571 1395 387 2090 847 942
invite$	1695 1716 1727 1291
invited$	2491 2519 2578 1727 3273 2250 1291
invites$	1291
inviti	387
inviting$	2749 1695 1727 1291
invoice$	930
invoices$	930
involv	1623 2346 1233
involvement$	2806
is	1313 163 240
is$	1333 46 1368 83 1396 1401 103 106 139 143 157 189 1514 1575 1579 274 2779 1823 1859 581 1964 730 863 872 884 949 954 966 968
island$	3092
isolat	1135
isolate$	1130
isolates$	1130
isolating$	1130
isolation$	326 2923 3009 2444
issue	1237
issue$	1483 1486 2700 2705 2707 2715 1015 2348 2388
issued	1342 2547 1399 101 2211 913 2221
issued$	2505 2525 2582 1409 116 2238
issues	2352 1237
issues$	1483 2700 2705 1523 2707 2715 1015
it	1446 2643 2272
it$	1320 1477 1483 2700 1724 2195 2264 966 2388 2451 2456 2457 2469 2478 2482 2490
item$	2240
items$	2240
its$	257 1586 1608 2096 3356 2181 2184 2185 2201 1092 2455 2456 2458 2463 2464 2478 2482 2490
itself$	2376
ivy$	928
januar	1456
january$	2621 3313
job	800
job$	856 3393 922 930
jobs$	856 3393 922 930
jog$	1171
joges$	1171
jogs$	1171
join	1330 2513 2545 1394 1661 1681 387 801
join$	1597 1695 1087 1306
joined	2545 2547 2557
joined$	193 218 1531 1623 2346 1045 1087 1306
joinin	387
joining$	2528 1695 1306
joins$	1306
joint	1352 218 1734
joint$	4 2535 1526 2917 1956 649 1958 3144 1962 1008 1088
jointly$	2325
judgem	1237
judgement$	2737 2338
judgemental$	1564 1606
judgme	1237
july	1456
july$	2621 1439 3313
june	1456
june$	2621 1439 3313
junior	1456 2110 3294
just$	2948
keep	2600 1646 359 406 441 707 724 738 748 763 764 804 823 847 1003 1006
keep$	158 178 195 217 221 222 227 2766 332 364 366 378 1710 1711 404 405 412 435 1773 470 473 501 502 579 580 624 749 758 3255 783 3278 999 1016 1028 1050 1085 1137 1256
keepe$	758
keeped$	473 501 502 758 783
keepes$	758
keepin	1003
keeping$	178 195 217 221 222 227 332 364 366 378 404 405 412 435 473 501 502 579 580 624 758 783 999 1016 1028 1137 1256
keeps	1003
keeps$	158 178 195 217 221 222 227 332 364 366 378 404 405 412 435 473 501 502 579 580 624 749 758 3255 783 3278 2168 999 1016 1028 1085 1137 1256
keepting$	501 624
kept	2547 163 164 165 1504 439 1747 738 2211 1003
kept$	2496 1465 158 1472 1473 2687 227 1536 358 404 405 412 432 1748 484 579 1889 730 2068 3256 770 2090 783 2124 883 999 1137
kepted$	783
kepting$	783 999
kepts$	783 999
key$	3390
keys$	91
keyworker$	2567
kick	511
kid	1714
kids	145 148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
kids$	1453 2851 1707 2966 2968 1813 3002 3200 3230 3334
kind$	2596 2629 2020 2415
kinder	713 2022
kinder$	2257
kindly$	2387
kiosk	862
kiosk$	2170
kit	26
kit$	91
kitche	33 3355
kitchen$	88
kits$	91
knew$	2622 946 967
knife$	1202
knit$	3228
knives	113
knives$	1202
knock	2905
knock$	1181
knocke	2547
knocki	2104
knocking$	3287 3336 1181
knocks$	1181
knot$	3344
know	2600 1460 2643 2346
know$	2766 1607 2792 3232 946 967
knowing$	946 967
knowle	1066 2374
knowledge$	286 2331
known	126 163 3220
known$	1434 728
knows	1460 2643
knows$	946 967
kpi$	2219
kpis$	2219
label	1208
lad	1714 551
lads	30 47 145 148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1793 1819 1822 3005 515 3068 1886 1887 3071 1898 602 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
lads$	1355 82 2603 1453 1619 1707 2966 2968 2976 1813 3002 644 806 2115 3334 2283
laid$	1372 2579
lamp	26 862
lamp$	58 93 2170 2233
lamps$	58 93 2170 2233
landin	3027 1922 3105
landlo	28 29 1358 56 3380
landlord$	65 2278 1199
landlords$	1199
lane	3245
lane$	1456
language$	2360 2396
lanyard$	2540
lanyards$	2540 91
lapse$	3175
larger$	1784 2969
last$	2599 1438
lasted	2620 130
late	1403 1456 2177
late$	599 3360
later	1456 2040 2089
later$	1918 3272 2312
laugh$	2595 2258
laughs$	2595
launch	2547 2211 913 2221
laurels$	928
lawyer$	1214
lcs$	2565
lead	28 29 1358 56 1381 2576 738 760
lead$	57 2564 2567 2631 1539 658 3321 878 2241 937 2485
leader	28 29 1358 2817 1640 1647 1667 376 1698 1699 1712 1719 1749 459 2972 3003 513 515 534 1844 553 3053 3068 1886 1887 3071 1898 3177 2031 2041 2042 3226 3254 2074 767 2087 2099 3302 2134 2428 1121 2430 2439 1134 2443 1141 1204
leader$	3321 935 2437 2438
leaders$	3321 935 2437 2438
leadership$	3332
leadin	3003 551 2439
leading$	1719 2910 2921 1739 440 1749 2936 526 1835 3059 2100 2106 2112 3321 878
leads	760
leads$	2631 878 2241
leafle	89 2590 903 2218 2247 1183
leaflet$	11 2530 2540 2591 3358 2461 1185
leaflets$	11 2540 2591 2461
league	3247 3248
learn	439 1747 2075 801 818 3316 1044
learn$	276 3067 622 730
learni	2590 1528 903 2218 2247 1183
learning$	2711 276 2319 1238
learns$	276 730
least$	2552
leav	400 415 1153
leave	2600 439 1747 1773 467 486 507 617 659 681 732 2075 2089 834
leave$	158 159 1700 1775 1815 3023 1877 1967 1989 683 3272
leaves	486 507 617 834
leaves$	158 159 1815 683
leavin	486 1949 659 732
leaving$	158 159 1967 683 3300
leavingtime$	3132
leavingtimes$	3132
led	760
led$	293 1718 2358 2398
left	163 2889 3316
left$	2635 1465 158 159 3014 3263 2122 1027
lend	1250
lenient$	2334
lens	1237
lent	913 2221
lent$	913
less	688
less$	664 665 1974 1995 2027 3214 817 983 1188
lessen	692 697 3191 701 811 1236
lessened$	3303
lesson	60 2590 1874 1891 3074 1904 1920 3103 3145 793 903 2218 2247 1183
lesson$	2591 2593 2630 1732 2994 3099 631 821 856 1185
lessons$	2591 2593 2623 1442 2630 1732 3087 856 2269 2462 2470
let	1420 507 725 774 2090
let$	299 1627 1632 1645 1673 1711 1716 1791 503 504 505 507 1815 508 509 670 1984 732 3273 791 2102 795 3297 834 2159 888
leted$	1627 503 2102 795
leting$	503 791
lets$	299 503 504 505 1815 508 509 670 2102 795 888
letted$	1627 503
letter	2590 903 2218 2247 1183
letter$	11 2530 2607 137 2138 2461
letters$	11 137 2138 2461
lettin	725
letting$	299 503 670 791 2159
level$	1402 938
levels$	1402 938
levera	1236
liais	2310
liaise	1336
liaise$	1220
liaised$	2519 1337 1220
liaises$	1220
liaising$	1220
liaiso	4 1352 1502
liaison$	1312 2535 2685 2709 1220
librar	28 29 33 1358 3247 3248
library$	2964 3007
licenc	2590 903 2218 2247 1183
licence$	2540 334 3367
licences$	2540 3367
license$	3367
licenses$	3367
life	813
life$	704 2121
lift	701 2034
lift$	3101 3217 3341 3390 3392 1147
lifted	3191
lifted$	1147
lifting$	1147
lifts$	3102 3217 3218 3341 3390 3392 1147 2462
light	26 1774
light$	58 93 861 2233 1142
lighter$	2257
lighti	26
lighting$	58 93 2345 1142
lights$	58 93 861 2233 1142
like	1460 2643
like$	1560 2801
liked	126
liked$	2568 1434 2220
likes	1350 1460 2643
likes$	2533
limit	323 331 1646 351 498 688 753 811 829
limit$	320 413 501 502 503 506 673 827
limited$	2812 2813 501 502 503 3303 2124
limiti	331
limiting$	320 501 502 503 673
limits	331
limits$	320 413 482 501 502 503 673
limitted$	503
limitting$	320 501 503
line	753 987
line$	25 2650 2292 2295 2412
lines$	25 2650 1529 2292
linger	2863 2957
linger$	2860
link	1639 1987 1207
link$	208 225 2822 336 663 3170 2000 723 891 2397
linked$	208 225 891
linking$	208 225 891
links	4 2352
links$	1312 208 225 2739 325 2822 336 663 3170 2000 723 891 2339 2397
liquidlogic$	2565
list	89 1419 142
list$	5 1331 53 2602 3358 3366 981
listen	2804 2346 1234
listen$	174 2726 2258 1110
listened$	943
listening$	2726 1010 2324 1110
listens$	174 1110
lists	142
lists$	1331 53 981
lit	913 2221
lit$	2271
litter$	92
live	2547 439 1747 3027 740 2075 2211
live$	2516 2669 1748 447 3044 3046 556 3067 1889 1908 607
lived$	447
lives$	447 556 1908 607
living$	3067
loaded	1399
loaded$	2582
loaned	913 2221
lobby$	1013
lobbying$	1013
local$	2699 2922 2938 3017 3018 3019 3020 1838
locality$	2956
lock	26 437 466 770 1248
lock$	58 93 473 914
locked	490
locked$	2635 473 1798
locker	862
locker$	702 3279 3341 2170
lockers$	702 3341 2170
locking$	473
locks$	58 93 473 914
lodg	441 724 766 804
lodge$	447 556
lodged	439 1747
lodged$	447
lodges$	447
lodgin	800
log	2590 903 2218 2247 1183
log$	53 2565 120
logged	1342 2547 2211 980
logged$	2525 74 2238 2288
logs	1365 980
logs$	53 2548 2565 120 2288
loiter	2863
long$	2627 2078 2079 772 2139
longer	2600 1677 373 434 451 573 628 768 943 983 1189
longer$	1481 319 324 337 353 1684 450 1759 453 1881 575 1884 1923 1936 1965 727 747 771 810 838 851 853 2251 2291 1117
look	1062
look$	201 224 1539 253 279 312 528 707 2345 1057 1095
looked$	2547 163 1504 1057
lookin	1062
looking$	201 253 279 312 1057
looks	1062
looks$	201 253 279 312 1057
loop$	2311
loose$	2056
loosen	679 1997 692 3191 701
loosen$	3180
loosened$	2949 3147 3214
loosens$	3180
looser$	3214
lorries$	1198
lose$	200 1832 659 1985 2093 788
loses$	200 1832 788
losing$	200 1832 788
lost$	1832
lot	2878 2902 2903 2904 2906 2908 2911 2915 2934 2947 3209 3210 3211 3212 3213 2031 2033 2036 3229 3233 3238 3239 3241 2059 3243 2098 3309 3310 3315 3327 3328
lot$	2873 3056 3166 3195 3200 3230 3242 3305
lots$	307
loud	3270
louder$	148 2639
loudest$	1719 2910 2921 1739 440 1749 2936 526 1835 3059 2100 2106 2112 3321
lower	1456 1189
lower$	841 1147
lowere$	841
lowered$	1147
loweres$	841
lowering$	841 1147
lowers$	841 1147
loyalties$	663
loyalty$	663 2000 723
lunch	92 1400 1874 1891 3074 1904 1949 3245 3246 2189
lunch$	1892 3087 2188 3372 3392 2462 2470
lunche	1400 3074
lunches$	3087 2470
luncht	521 645 646
lunchtime$	2524 117 3012 3132 1953 3137 953
lunchtimes$	2524 117 3012 3132 1953 3137 953
lur	738
lured$	721
mace$	2694 2695
machin	862
machine$	2170
machines$	2170
made	1325 1342 2541 2545 2547 240 2211 904
made$	2508 2525 2579 116 2773 363 611 2212
magistrate$	1214
mail	2590 903 2218 2247 1183
mailed	1308 2547 2211
mailed$	2491
main	3003 551 2439
mainta	763 764 1006 1044 1234
maintain$	1028
maintained$	2752
maintaining$	1028
maintains$	1028
mak	416
mak$	711
make	2136
make$	207 240 243 258 1572 287 305 392 491 687 711 867 1049 1083 1093
makeed$	392
makeing$	392 491 1083
makes	2541 1365
makes$	2548 207 258 305 392 491 687 711 867 1083 1093
making$	207 243 258 287 305 687 711 1093
maks$	711
male$	2281 1196
males$	2281 1196
mam$	1211
man	2615
man$	2611 3361 1196 1200
manage	28 29 1358 56 1380 1381 224 1572 603 818 2136 3380 1044 1233
manage$	1532 2755 3178 730
managed$	2752 1128
management$	1008
manager$	57 65 2563 2564
managers$	65 87
manages$	730
managi	1044 1233
manner	1499
manner$	2682 2684
many	1806
many$	13 2544 1362 1385 1408 2627
map	89 2590 1415 903 2218 2247 965 1183
map$	25 866 3358 945
mapped	1342 980
mapped$	2525 866 2288
mappin	2590 903 2218 2247 965 980 1183
mapping$	866 2288 2306
maps$	866 945
march	1456 487
march$	2621 1439
mark$	12 2273
marked$	12 966
marks$	12 2273
mash$	2694 2695
masse$	3314
master	2590 903 2218 2247 1183
match	92 1400 2189 2194
match$	568 3368 2188 3372 3377 3378 3381
matche	1400 2194
matches$	2494 3368 3377
mate	1916
mate$	3099
materi	26
mates	148 2817 1640 1647 1667 376 2878 1698 1699 1712 2898 2901 1719 2902 2903 2904 2906 2908 2911 2913 2914 2915 2916 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3169 3177 2021 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
mates$	2815 2846 2847 2851 1707 2899 2966 2968 1813 3002 3099 3130 3200 3204 3230 2051 3235 3236 3334
matter$	1469 1483 2715
matters$	1483 2715
maximi	1236
maximum$	827
may	1456
may$	1439 2662 190 1626 386 1992 3313
mayor$	2321
meal	92 1400 2189
meal$	3358 3368 2188 3372 3390 3392 2470
meals	1400
meals$	3368 3390 3392 2461 2470
mean$	2781
meaningful$	1542 1025 2411
means$	2661 2781
measur	1551
measured$	72
measurements$	916
measures$	2734 1552
mechanisms$	1552
mediat	2590 903 2218 2247 1183
medic	986
medic$	2294
meet	1309 2500 98 2600 2811 1638 2825 2828 2829 1652 1658 1661 1671 1675 2860 1681 397 2894 1725 452 2957 1878 3311 2310 1246
meet$	2499 1406 2595 135 2724 2821 2835 2836 2843 2854 2858 1676 2867 1685 2874 2877 388 2879 2883 2928 1760 2978 1796 2980 2981 2989 1875 1877 3061 711 3240 3282 3299 885 911 2226
meete$	388 711
meetering$	1760
meetes$	711
meetin	21 1329 1352 1380 1381 96 2590 1502 1639 2823 1659 2863 1682 2893 2897 2047 2104 816 903 2218 2247 1183 1246
meeting$	2512 2535 2563 2564 1404 2591 2685 2694 2695 2810 2822 2837 2840 388 1702 1760 2970 1957 3141 1967 3158 711 3287 2125 3336 3381 1185
meetings$	2535 2563 2564 1404 2591 2661 2685 2810 2842 1957 3141 2125 3381
meets	2541 1365
meets$	2499 2548 1406 2595 135 2928 1875 711 3240 885 2226
meetting$	1760
meetup$	2841
meetups$	2841 1705
member	30 32 47 56 81 2576 109 1423 123 1435 140 141 148 152 1462 266 1574 2817 1640 1647 2834 1667 376 2876 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1793 2986 1819 1822 3005 515 534 1844 551 572 3068 1886 1887 3071 1898 595 1916 610 3169 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2255 2428 1121 2430 1134 2443 1141
member$	2539 2606 2608 3026 1863 3099 2150 2438
members$	0 1 2498 14 18 20 1340 1355 62 1389 82 86 87 1405 104 105 1417 2606 2608 1431 1448 1449 1459 2645 2646 1644 1707 1778 2966 2968 2976 1813 2997 3002 3026 3065 644 3170 695 3334 2350 2438
membership$	433 1825 3279
memora	2590 903 2218 2247 1183
men	113 2615 148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
men$	2611 1707 2966 2968 1813 3002 2110 3334 3361 1196 1200
mend	2205 1248
mend$	3388 1031
mende$	1031
mended	1366 913 2221
mended$	2549 2560 915
mendes$	1031
mending$	1031
mends$	1031
mental	3188
mention$	2650 2292
mentions$	2650 2292
mentor	28 29 1358 56 2576 2590 718 903 2218 2247 1183
mentor$	0 1 2498 1317 14 18 20 2518 57 2567 87 1405 2591 924 2241 937
mentoring$	2543
mentors$	0 1 2498 1317 14 18 20 2518 57 87 1405 2591 2241
menu$	3384
messag	2590 2811 1661 1681 1692 1702 2897 1725 2034 903 2218 2247 980 1183
message$	1432 127 2633 1685 3359 2319 2344 2396
messages$	1432 127 2633 2810 1701 1764 3217 2288 2319 2344
messaging$	2810 2840 2885 2344
messin	2104
messing$	3287 3336
met	2500 1336 2521 2523 1344 2541 2545 2547 1373 1387 98 603 942 2346
met$	2519 1337 2532 2556 2570 1393 1406 1687 911 2232 2250
meters$	2839
metres$	2839
midwif	986
midwife$	2294
might	1614
might$	190 1626 1992
miles	547 3046 3291
miles$	2839 2922 2938 3017 3018 3019 3020 1838 1855 1862 1866
milestone$	79 2219
milestones$	79 2219
mind$	2693 2799 749 2311
mindfu	1504 1581
mindful$	2687 2710 2764
minds$	749
mindse	1066 2374
mingle$	2425
minibu	26 2590 3109 793 903 2218 2247 1183
minibus$	3101 3368 3390 3392
minibuses$	3102
minimi	331 351 688 811 1044 1236
minimised$	2752 2812 2813
minute	2547 1375 2590 2040 2142 903 2211 2218 2247 1183
minutes$	11 2537 2558 121 1925 916 917 2382
misbeh	3270
miss$	1717
misses$	1717
missin	1422
missing$	2605 1191
mistak	1208
mitiga	1044 1236
mitigated$	2752
mix	2811 1638 2825 2828 1671 2860 2894 2905 1878 805 1246
mix$	2821 2843 2854 2874 2877 3061 3282 2425
mixing	1639 2823 2863 2893 2897 2104 3336 1246
mixing$	2822 2837 1682 2970 3158 3287 2426
mob$	3259
mobile$	2507 45
mobili	1236
mobilised$	2244
mock	2636
model$	2335
models$	2335
module	2590 903 2218 2247 1183
module$	25
modules$	25
moment$	2663 2778 1942
momentum$	2336
mon	1456
monday	1456 521 645 646
monday$	2524 521 3012 645 1953 646 3137 3364 2190 3375
mondays$	2524 3012 1953 3137 3364 2190 3375
money	2744
money$	43
monito	1504 980 2310
monitor$	2288 1216
monitored$	72 2687 2288 1216
monitoring$	73 2288 1216
monitors$	2288 1216
month$	2539 560
monthly$	2492 881 909
months$	2664 3048 560
mopeds$	1198
more	99 218 241 2804 2952 1041
more$	1407 1410 108 1490 1526 1549 250 1559 255 1566 282 306 307 1617 315 1655 1770 2969 496 1807 1808 3000 3148 713 2022 769 775 925 938 2251 2299 998 2356 2418
mornin	1456 521 1922 3105 645 646 2060 3245
morning$	1392 117 3012 599 3127 1953 3137
mornings$	1392 117 3012 1953 3137
mosaic$	2565
mosque	33 3247 3248
mosque$	3381
most	55 1817
most$	1363 1410 1613 3000 3003 1844 3053
mother	1755 1833 3027 3047 561
mother$	532 1210
mothers$	275 833
motivate$	1225
motivates$	1225
motivating$	1225
mou	2590 903 2218 2247 1183
mounte	2171
mounted$	3354
mov	441 487 527 559 2026 756 789 798 799 802 803
mov$	549 550 555
move	486 536 748 801 2205
move$	2872 1700 428 430 2933 447 464 467 1799 3010 525 1834 3023 537 3029 539 544 549 550 552 1861 555 557 564 579 681 3300 865 3388 1102 2436 1148
moved	2872 439 1747 1821 536 913 2221
moved$	1421 1422 2635 2871 428 1748 447 464 3004 525 1834 1842 537 544 549 550 3042 1861 555 564 1879 1889 618 757 2068 3297 3353
moveed$	552
moveing$	464 552
moveme	980
movements$	2288
movered$	552
moves	536
moves$	430 2933 447 464 3010 525 1834 537 3029 544 549 550 552 1861 555 557 564 579 865 1102 2436 1148
moving	536
moving$	2669 1799 549 550 555 3300 1148
movred$	549 550
movring$	549 550
movs$	549 550 555
much$	1362 2627 750 2165
multi$	1352 218 1045
mum	1755 1833 3027 3047 561
mum$	532 1210
mural$	88 3358
murals$	88
museum	33
music	2194
music$	3377 3384 907
must	2779 2783
must$	230 231 261 1583 386 429 1859 1964 1992
nailed	2171
nailed$	3354
name	2600 1419
name$	110 2602 1434 1281
named	2614 1433
named$	1384 2616 933 2245 971
names	2514 980
names$	110 2288 1281
naming$	2826
nan	1755 1833 3027 3047 561
nan$	1211
nana$	1211
nanny$	1211
narrat	1066 2374
narrow$	1033
narrowing$	1033
narrows$	1033
naturally$	1997
near	1915 1916
near$	1481 1650 3067 3099 3216 2192 2475
nearby$	2475
necess	241
necessary$	1549 2296 2297
need$	2777 2783
needed	2681
needed$	2296 2297
needle	113
needs	2346 2352 1237
needs$	2777 2783 2354
negati	2123
negative$	421 3306
neighb	123
neighbour$	112
neighbourhood$	2926
neighbours$	112 1431
neithe	361
neither$	330 342 1669 454 608 632 2050
nephew	1714
net$	2771
netbal	2194
netball$	3377
networ	21 41 1521
network$	1317 1349 2704 3187 708 3204 3208 2278
networks$	2661 3187 708 3204 3208
never	1677 434 451 483 573 628 768 983
never$	319 324 330 337 342 353 368 1684 425 450 1759 453 454 455 472 477 1881 586 588 594 1923 1936 3121 636 698 727 2037 747 771 777 810 838 839 852 853 2291 1117
new	706 713 2022
new$	2560 531 2017 710 712 717 751 925
newcom	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
newcomers$	1707 2966 2968 1813 3002 3334
newsle	2590 903 2218 2247 1183
newsletter$	11 2537 1185
newsletters$	11
next	3294
next$	1915 1916 3391 2312
nicer	713 2022
nicer$	2017 712 751
niece	1714
night	1891 3074 3086 3104 1922 3105 2057 2060 3245 3246 793
night$	2524 2529 117 1732 2994 3012 3112 1937 3123 3126 3127 3129 1948 3134 1953 3137 3293 2125 821 2164 953
nights	3074 3105 1191
nights$	2524 2529 117 1732 3012 3093 1937 3124 3128 3129 1948 3135 1953 3137 2125 2164 953 2265
no	115 350 776
no$	124 1450 144 288 1635 329 347 361 374 384 385 474 478 495 499 500 1817 566 576 609 625 634 652 654 1965 671 672 726 761 2127 943 1113
nobody	152 288 609
nobody$	2608 1596 342 454 608 1917 2050 1190
nod	1420
nod$	2603
nods$	2603
noisy	3270
non	328 1112
non$	256 298
nonassociation$	2420
noncontact$	1636
none	152 361 609
none$	288 342 1663 1669 454 608 1917 632 2050 1190
nor$	330 1117
normal	1236
normal$	1478 191
norms$	2360
north	2922 2938 3017 3018 3019 3020 1838 1865
not	129 1646 350 1677 434 1744 451 483 573 628 1961 2048 768 983
not$	114 115 1437 160 161 319 324 330 337 2830 342 353 365 368 1684 1694 1715 408 410 419 425 450 1759 453 454 455 472 477 569 1881 575 586 588 594 605 1923 1936 3121 632 635 636 647 676 698 727 2037 2049 747 771 3263 776 777 810 828 838 839 851 852 853 2291 1117 1118
note	2590 1468 216 903 2218 2247 1183
note$	53 2649 2650 2651 2332
noted$	74 2235
notes$	53 2558 2563 2650
nothing$	418 662
notice	89 1460 2643 1642 1643 830 862
notice$	93 2726 2800 460 2072 2138 3350 861 914 2431 2432
noticeboard$	2580 2170
noticeboards$	2580
notices$	93 2072 2138 3350 861 914 2431 2432
notifi	2571
novemb	1456
november$	2621
now$	1396 1414 2599 3048 3313 1108
nowhere$	345 1723
number	15 89 2615 1703 3219
number$	16 22 25 34 37 2530 40 42 71 1402 2886 1806 729 741 3366
numbers$	2544 91 1402 2886 1806 923
nurse	28 29 1358 56 2576 986
nurse$	1317 57 924 2294 1212
nurtur	256 298 1044 1233
nurturing$	1564 1606
observ	2590 903 2218 2247 1183
obtain	2547 528 1836 2211
obtain$	1023
obtained$	2213 2235
obtaining$	1023
obtains$	1023
occasi	1191
occasion$	1723
occasions$	1981
occup	441
occupi	439 1747
occupy$	749
occur	1500
occur$	2683
occurs$	2683
octobe	1456
october$	2621 1439
of	1360
of$	2497 1345 1361 1377 2602 1428 2619 1437 2626 1463 2652 2691 214 2731 2741 1567 2796 1634 2857 1738 1753 2951 1769 1776 1789 2986 1820 1854 3041 3114 1971 1989 2024 2028 2135 2145 2148 3365 2252 2254 947 2288 2289 2291 2317 2368 2434
off	1679 3046 1966 2046 2047 3291 831 3385 2221
off$	2493 2503 2570 1668 2862 379 463 1798 3049 1967 2011 3224 3225 2043 2056 3273 3274 3276 2454 2464 2481
offer	2590 241 1597 528 1836 799 903 2218 2247 2352 1183 1234
offer$	2518 182 234 1549 260 2780 2797 2035 2333 1273
offere	1308 2521 2523 1342 2547 2571 101 2681 241 1562 295 1604 1750 2211
offere$	260 849
offered$	2491 2525 2551 2575 1409 1504 1549 2733 2745 1603 2787 1726 444 2937 1840 1869 2068 2141 1273
offeres$	260 849
offeri	241
offering$	234 1549 260 2035 849 1273
offers	1365 241
offers$	2518 2548 182 234 1549 260 849 1273
office	28 29 1358 56 2576 1623
officer$	0 1 2498 1317 14 18 20 51 57 61 87 1405 112 924 2233 2241 1201
officers$	0 1 2498 1317 14 18 20 51 57 61 87 1405 112 2806 924 2233 2241 1201
offset	811
often	16
often$	9 1324 1362 2627 2291 2416
old$	2943
older	3003 1829 551 3136 3294 2439
older$	113 2615 148 2639 2817 1640 1647 1667 376 1698 1699 1712 2898 1719 2910 2921 1739 440 1749 2936 459 2972 515 526 1835 3059 1882 3068 1886 1887 3071 1898 610 3177 3184 2031 2041 2042 3226 751 3254 2074 767 2087 2099 2100 2106 2112 2113 3302 2120 2134 969 973 974 975 2428 1121 2430 1134 2443 1141
oldest	2817 1640 1647 1667 376 1698 1699 1712 1719 1749 459 2972 3003 515 534 1844 551 553 3053 3068 1886 1887 3071 1898 595 610 3177 2031 2041 2042 3226 3254 2074 767 2087 2099 3302 2120 2134 2428 1121 2430 2439 1134 2443 1141
oldest$	148 2639 1719 2910 2921 1739 440 1749 2936 526 1835 3059 3184 2100 2106 2112
on	593 2177 2221
on$	1311 1359 2552 2555 1382 2573 1397 107 2604 2605 1463 180 2688 2722 1556 1573 278 2774 1605 2793 2826 1721 2955 1789 2982 3013 3062 593 633 638 3131 1975 1982 2039 759 3268 2132 3360 3370 3371 882 3374 2192 3376 3386 2290 2301 2304 2385 2414 2454 2463 2464 2475 2476 2483 2489
once	2975 2078 772 2131
once$	2492 2984 2987 2989 2996 3260 3314 3376
one	115 148 2639 3003 551 612 2439
one$	84 1392 2590 2608 148 1497 1596 1663 1669 2858 1719 2910 2921 1739 440 1749 2936 2941 492 1801 494 1811 2995 2998 510 518 526 1835 534 1843 1844 1857 553 3052 3053 3059 3061 595 1911 3094 608 1917 651 653 3164 3179 2050 2070 790 2100 2101 3285 3286 2106 2112 3306 3317 2144 842 843 3338 2183 2206 2209 903 2218 2247 971 2435 2439 2457 2464 1183 1190
ones	2878 2902 2903 2904 2906 2908 2911 2915 2934 2947 3209 3210 3211 3212 3213 2031 2033 2036 3229 3233 3238 3239 3241 3243 2098 3309 3310 3315 3327 3328
ones$	1392 1794 3065 3139 2082 2438
ongoin	241
ongoing$	1507 1549 1008 1217
online$	2516
only	422 770
only$	417 2948 493 497 1812 3094 3142 773 794 2103 836 2155 2448
onside	1065
onside$	2373
onto$	1382
open	1342 1403 2177
open$	1341 2525 1346 84 2631 210 2712 2713 2718 2719 1565 1581 3360 2271 2324 2408 2415 2485 1264
opened	1342 2547 2211 913 2221
opened$	1341 2525 2568 2579 116 2775 2220 1264
opening$	210 1155
opens$	1341 2631 210 1264
operat	56 1371 1207
operational$	2516 2554
operator$	65
operators$	65
opinions$	317 927
opport	2744 2786 2346 2352
opportunities$	1568 285 2354 2355 1060
opportunity$	2674 2740 285 1723 1060
opposing$	2166
opposite$	583 1895 1903 601 623 1932 2010 2061 3257 3258 2157 2166
optici	986
optician$	2294
optimi	1044 1236
option	2744 2786 1922 3105 2367
option$	2680 2366 1060
options$	2354 2366 1060
orange$	2597
orbit$	2007
order	1334 2820 334 1642 1643 352 475 487 753 765 830
order$	2517 2554 2819 339 377 392 460 465 491 2072 2138 3350 930 2431 2432
orderd$	377
ordere	1334 2547 1391 2211 913 2221
ordered$	2517 2574 339 363 392 465
ordering$	339 392 465 491
orders	1642 1643
orders$	2819 339 377 392 465 491 2072 2138 3350 930 2431 2432
ordina	28 29 1358 193 229 1537 1233
ordinary$	191
ordinated$	1501
organi	2547 2583 2211
organisations$	1519
organise$	2631 877
organised$	1726 877
organises$	2631 877
organising$	877
other	1456 2639 1521 266 1574 2829 2834 2865 2868 2875 2876 2878 2898 2901 2902 2903 2904 2906 2908 2911 2912 2913 2914 2915 2916 2934 2947 1829 1852 3038 3079 3090 3100 1940 3136 1954 3149 3153 3155 3157 3169 3171 3190 706 713 2022 3209 3210 3211 3212 3213 2031 2033 2036 3229 3233 3238 3239 3241 3243 3261 3262 2080 781 782 2091 3275 2095 2097 2098 2105 3302 2120 3309 3310 3315 2133 3322 3327 3328 2154 3343 3347 1116 2427
other$	2639 2665 1513 2699 2704 1542 1644 340 341 2833 2837 1655 2841 2844 2846 2847 2849 2852 2855 2856 2864 2869 2873 1705 2899 2900 2913 2914 2915 2916 1762 2998 1829 1831 524 541 1850 1860 3045 1867 3051 3054 1872 3057 1882 3073 583 3090 601 1912 1918 614 1926 3130 3136 3150 3151 3161 3163 3164 3165 1991 3179 3182 3183 3185 3190 3192 2010 2015 2016 2017 710 3202 2032 752 2061 2064 2065 3253 3261 3262 2080 781 782 2091 3275 2095 2097 2105 3289 2113 3304 3315 2133 3322 3339 3343 3347 2424
others	1521 1678 2916 3155 3169
others$	2704 2767 1644 2833 2842 2844 2846 2847 2849 2852 2853 2861 2864 2869 2873 2899 2900 1762 2988 1831 524 3045 3051 3073 3130 3151 3161 3163 3164 1991 3179 3182 3183 3185 3192 3195 3253 785 3277
ought	2779
ought$	2783
our	1469 226
our$	2652 1534 257 1586 1608 3292 2181 1092
out	1537 699 705 831 3385 2221 2367
out$	1314 2502 2525 1369 2581 1409 1436 2648 1466 1467 160 2652 1470 1472 1509 2745 2759 2787 2821 2854 382 2894 1743 1756 2940 1760 1781 1792 1798 1815 3001 3025 3027 1845 538 1852 1877 1921 1966 1983 1986 3180 1998 3224 2043 2046 2056 3240 3263 3268 3272 3273 3274 3287 3291 2162 2182 3388 2212 2229 960 2326 2389 2453
outcom	2590 903 2218 2247 2352 1183 1237
outcome$	2782
outcomes$	2720 2309
outering$	1760
outing	92 1400 3145
outing$	2494 1760 568 3266 3368
outings$	2494 3141 3266 3368
outlet	2402
outlook$	2760
outrea	2590 1623 903 2218 2247 1183
outreach$	2507 45 2543 2806 2407
outsid	160 3022 1852 2012 2016 3291 3304
outside$	1397 3202 2192 2337 2475
outsta	1403
outting$	1760
over	2963 1993 2221
over$	2841 2952 468 1785 2969 1814 3116 3175 3176 3216 3217 759 2110 3345 2163 990 2317 2364 2440
overdu	1403
overla	2860 1878 2069
overlap$	1733 3061 3119 3252 3329
overleaf$	2382
overs$	2841 1705 3217
overse	229 1537 2922 2938 3017 3018 3019 3020 1838 1865 1236
oversi	2346 2352
oversight$	73 2314 2316 1009
overview$	2314
own	229 1537 3251 3285 3286
own$	1471 2657 1475 2943 1777 3009 596 3091 640 1977 3222 2063 2066 3295 822 3326 2276 1080 2435
owner	28 29 1358 3380
owner$	65
owners	1066 2374
owners$	65
ownership$	2800
owns$	1080
pack	2590 2902 2903 2904 2906 1761 2131 903 2218 2247 1183
pack$	2530 2944 3259 3314 3344
paedia	986
paediatrician$	2294
page	2590 903 2218 2247 1183
page$	25 2670 2671 3366 912
pages$	25 912
paid	2547 2211
paid$	1334 1391 874 913 2238
paint	2205 1248
paint$	3384 3388
painte	1366 913 2221
painted$	2549 2579 915
pair	2817 1640 1647 1667 376 1698 1699 1712 1719 1749 1761 459 2972 515 3068 1886 1887 3071 1898 595 3177 2031 2041 2042 3226 3254 2074 767 2087 2099 2134 2428 1121 2430 1134 2443 1141
pair$	2944 458 3267
paired$	1962
pairs	1794 2081 3285 3286
pairs$	2977 3267 1140
pals	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
pals$	1707 2966 2968 1813 3002 3230 2051 3235 3334
pan$	2678
panel	21 28 29 41 1358 56 1380 1381 2590 1521 903 2218 2247 1183
panel$	1317 1349 2561 2563 2564 2694 2695 2704 918
pans$	2678
parade$	2956
paragraph$	2650 2292
paragraphs$	2650 2292
parame	1468 986
paramedic$	2294
parameters$	2651
parcel	613
parcelled$	1921
parent	30 31 32 55 56 2576 123 152 2193 2359
parent$	0 1 2498 14 18 20 2527 87 1405 532 1210
parents$	0 1 2498 14 18 20 1339 1340 2527 1363 62 1379 86 87 1405 1431 2675 1570 275 1594 1647 402 403 532 1858 833 3383 2350 2361 2371 1210
park	33
park$	2956 2964 2987 3007 1150
parked	2536
parked$	1150
parking$	1150
parks	2536
parks$	1150
part	1330 2513 2545 2546 2547 1394 2107 1135
part$	2572 2577 160 1469 2791 2804 2922 2938 3017 3018 3019 3020 1838 1931 3115 3244 3279 3290 3337
partic	1330 2513 1350 1394 919
participants$	2533 2559
participate$	2577
participates$	2577
participation$	2227 2246
partie	92 1400
partin	1135
partne	4 41 1352 56 2576 1521 218 1597 292 2352 1045
partner$	2559 1211
partners$	0 1 2495 2498 14 18 20 1349 2559 87 1405 1519 2704 219 1600 1024
partnership$	1312 1349 2535 2561 2694 2695 1526 2780 2325
partnerships$	1312
parts$	1931 3115 3244
party	92 1400
party$	568 3368
pass$	216 433 728
passage$	2650 2292
passages$	2650 2292
passed	3220
passed$	2706 728 921
passes	26 60
passes$	91 433 2461 2470
passing$	728
past$	3216
pastor	241
pastoral$	1549
path	3355
path$	88 615
paths$	615
pathwa	2590 1922 3105 903 2218 2247 1066 2374 2402 1183
pathways$	2661
patient$	2334 2415
patrol	1309 2500 2541 96 2590 1623 903 2218 2247 1183 1250
patrol$	2499 2543 1404 1201
patrols$	2499 2543 1404 2806 1201
pattern$	2128
patterns$	2308
paused	2129
paused$	3312 2180
pay$	1271
paying$	1271
pays$	1271
pcso	56
peace	1828
peace$	3011 3014 3288
peel	738 748
peel$	658 733 735
peele$	733 735
peeled$	2408
peeles$	733 735
peeling$	733 735
peelning$	733 735
peels$	733 735
peer	3149 2014
peer$	2817 1640 1647 1667 376 1698 1699 1712 1719 1749 459 2972 515 3068 1886 1887 3071 1898 3149 3151 3169 3177 2004 2005 2013 2014 3197 3203 2021 2025 2031 2041 2042 3226 3254 2074 767 2087 2099 2134 2428 1121 2430 1134 2443 1141
peers	2878 2901 2902 2903 2904 2906 2908 2911 2913 2914 2915 2916 2934 2947 3169 3190 2021 3209 3210 3211 3212 3213 2031 2033 2036 3229 3233 3238 3239 3241 3243 2098 3302 3309 3310 3315 3327 3328
peers$	1644 2847 2851 3045 3130 3150 3151 3165 1991 3179 3182 3183 3185 3197 708 3200 3201 3203 3204 3205 3207 3230 2051
pegs$	702
people	55 56 2576 1574 3005
people$	0 1 2498 14 18 20 1339 1340 1355 1363 62 1379 1389 82 86 87 1405 105 1417 112 2606 1431 1448 1449 1453 146 2642 2644 2645 1543 2784 1619 1624 2851 1707 1778 2966 2968 2976 1813 2997 3002 644 3170 3200 3203 3334 3379 2277 2282 976
peoples$	2606
per$	1356 55 3333 2383
percen	55
percent$	1363
percep	1066 2374
perceptions$	2360
perfor	92 1400 2583
perform$	1170
performance$	3378
performed$	1170
performing$	1170
performs$	1170
period$	1732 3087
periodic$	194 1002
periodically$	1002 2312
periods$	1732 3087
permission$	3367
permit$	2659 1627 1632 1673 503 1984 791 3367 2404
permited$	1627 503
permiting$	503 791
permits$	2659 503 3367 2404
permitted$	1627 1645 1805 503
permitting$	503 791
persistent$	2334
person	56 2576 1423 2817 1640 1647 1667 376 1698 1699 1712 1719 1749 459 2972 515 534 1844 3068 1886 1887 3071 1898 3177 2031 2041 2042 3226 3254 2074 767 2087 2099 2134 2428 1121 2430 1134 2443 1141
person$	0 1 2498 14 18 20 87 1405 2606 1452 193 3026 1863 2150 2282 1090
persons$	2606
persua	1840 718
persuaded$	2141
pharma	986
pharmacist$	2294
phas	829
phas$	448 449
phase$	448 449 650
phases$	448 449 650
phasing$	448 449 650
phass$	448 449
phone	1309 26 1681 2872
phone$	91 741 1293
phoned	1308 1336 2521 2523 1344 2547 1373 942
phoned$	2491 2519 1337 2556 2250
phones	338
phones$	91 1293
phoning$	1293
photo$	69 916
photograph$	69 916
photographs$	69 916
photos$	69 916
physical$	995
physio	986
physio$	2294
physiotherapist$	2294
pick	1400 188 2118 847
pick$	224 1538 1539 714 734 743 858 862 1172
picke$	714 743 858
picked$	163 164 1504 439 732 858 1172
pickes$	714 743 858
pickin	188
picking$	714 734 743 858 1172
picks	1400 188
picks$	714 734 743 858 1172
pickting$	858
picky$	744
picnic	92 1400
picnic$	3368 2188 3390
pictur	2922
picture$	69 1432 2624 1477 1486 2331
pictures$	69 1432 916
pilot$	2
pitch	3247 3248 800 3355
pitch$	88 1456 3249 3341 898 3390 3393
pitched$	898
pitches$	898
pitching$	898
pitchs$	3249
plac	441 527 559 724 766 789 798 799 802 804 805 2118 1125
plac$	555 900
place	1351 2547 1366 1367 60 2583 2590 2902 2903 2904 2906 536 903 2211 2218 2247 1183
place$	2512 2534 2549 2550 2663 2733 2735 2747 2759 2789 1723 433 1754 2987 1825 529 530 537 539 552 555 1870 579 3077 3085 624 631 639 648 1961 3279 796 2109 900 2245 2347 2465
placed	2547 439 1747 536 2211
placed$	428 432 1748 1826 1834 1842 537 544 548 3042 555 3067 1889 618 2068 883 2238
placeed$	552
placeing$	552 624
placem	3027 3035 1853 554 1891 3074 1892 1900 3086 1920 3103 1922 3105 800
placement$	2919 2935 1754 529 530 537 3029 539 3036 548 3043 558 1870 3110 1133
placements$	2919 2935 1754 529 530 537 3029 539 548 3043 558 1870 3075 3083 3093 3110 1133
placered$	552
places	536 2174
places$	2663 2747 2789 433 1754 537 539 552 555 579 3113 624 702 3357 900 2465
placeting$	624
placin	536
placing$	1683 548 555 900
placs$	555 900
placting$	900
plan	2590 1474 2179 903 2218 2247 1062 1183
plan$	2515 2518 2530 79 2631 2654 2657 2658 1477 1486 3362 934 2312 2382 2388 2396 1185
planned$	2510 1726
planni	1062
planning$	2709 2728 2333 2362
plans	1062
plans$	2518 2631 2657 2728 1552 3362 934 2382
plant	2205 1248
plant$	3388
plante	913 2221
planted$	2579 915
play	92 1400 740 801 803
play$	2507 45 88 135 300 1681 387 1877 1883 622 3270 780 886 3378 2258
played	3 2583
played$	1311
player	30 145 148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 1844 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
player$	2608
players$	2608 1453 1707 2966 2968 1813 3002 3334 2277
playgr	1891 3074 3086
playin	1692
playing$	300 387 886
plays	1400
plays$	135 300 622 780 886
pledge$	90
plenty$	307
plot$	821
plug$	1033
pluging$	1033
plugs$	1033
podcast$	25 3359 912
podcasts$	912
point	1419
point$	63 2602 2663 2674 2763 1942 2170
points$	63
police	28 29 1358 56 2576 1623
police$	0 1 2498 14 18 20 57 87 1405 2806 320 1201
policeing$	320
polices$	320
policeting$	320
polici	89 2590 1623 903 2218 2247 1183
policing$	2806 1201
policy	89 2590 2179 903 2218 2247 1183
policy$	25 2537 2965 3362 1185
pond$	88
pool	33 60 3247 3248 2194
pool$	3377
poor$	421
pop$	1095
portal$	25
portals$	25
positi	256 298 1633 706 713 2123
position$	2312
positive$	2699 1542 1564 2749 2755 1599 1606 2816 717 3306 995 1094 2411 2415
possib	2681 2367
possibilities$	1060
possibility$	1723 2366 1060
possible$	2674 1497 1855 2296 2297 1060
post	2590 753 798 799 903 2218 2247 1153 1183
post$	2594 912 2233 2243 2245
posted	1342 2547 1398 1399 101 2211
posted$	2525 2581 2582 1409 921
poster	89 2590 903 2218 2247 1183
poster$	93 861 3358 2461 1185
posters$	93 861 2461
posts$	912 2233
potent	1066 2374
potential$	1060
power$	460 3015 700 2009 2119 3332 2431 2432
powerful$	3178
powers$	460 2431 2432
practi	28 29 1358 56 2576 1528 1597 818 2352
practicable$	2297
practice$	2711 2728 2767 2780 622 2353
practices$	2494 622
practise$	622
practises$	622
practitioner$	0 1 2498 14 18 20 2567 87 1405 2241
practitioners$	0 1 2498 14 18 20 2559 87 1405 219 2241
pray	2075
prayers$	3381
precinct$	2956
prepared$	1869
presen	2514 2547 2590 1500 1597 1623 903 2211 2218 2247 1183
presence$	2780 2806 1651 2303 2314 2315
present$	2683 3085 3292 2334 2415 1174 2485
presented$	1174
presenting$	1174
presents$	2683 1174
presse	1840
pressure$	3188 2119
preven	323 331 333 1646 349 350 359 389 406 411 456 768 823 850 1044 1234 1237
prevent$	332 394 1710 1711 470 778 1034
prevented$	2812 2813 372 2949 3147
preventing$	332 394 778 1034
preventping$	778
prevents$	332 394 778 1034
prey	151 2285
prey$	2641
price	2179
price$	3362 3366
priced	1334
priced$	2517
primar	3027
print	1153 1248
printe	1342 2547 1398 2211 913 2221
printed$	2504 2525 2581 915
priori	2346 1044 1203 1236 1237
priorities$	2720
prioritise$	1067
prioritised$	2752
prioritises$	1067
prioritising$	1067
priority$	1555 2343
pris	738
prise$	579 658 675
pro	1633 706 713
proact	193 1581 1045 1065
proactive$	1501 2764 2334 2373
proactively$	2373
problem$	2715 2388
problematis$	1052
problematise$	1052
problematises$	1052
problematising$	1052
problematiss$	1052
problems$	2715
proced	2590 903 2218 2247 1183
procedures$	2661
proces	2590 903 2218 2247 1183
processes$	2661 1552
procur	1334 1391
procured$	2517 2574 2244
produc	6 2547 1365 3109 2211
produces$	2548
production$	1314
productive$	2411
profes	41 56 2576 1521 292
professional$	0 1 2498 14 18 20 2567 87 1405 1554 937 994
professionals$	0 1 2495 2498 14 18 20 1349 2559 87 1405 1519 2704 219 1543 1600 1024
profil	1703 980
profile$	2886 2288 2314 2348
profiled$	2288
profiles$	2886 2288
profiling$	2288
profit	2285
progra	2590 1920 3103 1922 3105 903 2218 2247 1183
programme$	2501 2518 2562 821 907 934
programmes$	2518 934
progre	1387 1504 229 1537 1538 1539 1562 1604 3316 2379
progress$	2660 2721 2722 2739 931 2312 2413 1235
progressed$	2570 2687 2745 2787 1235
progresses$	2660 1235
progressing$	1235
progresss$	2660
prohib	331 333 349 411
prohibit$	332 661 3255
prohibitding$	661
prohibited$	2812 2813 372 661
prohibiting$	661
prohibition$	413
prohibits$	661 3255
projec	3104
project$	2 2518 2562 88 2935 1754 3024 568 3110 821 907 934
projects$	2518 2935 3110 934
prolon	763 764
promise$	363 377
promised$	2510 377
promises$	363 377
promot	802 803 1044
promot$	1019
promote$	1019 1231
promoted$	2752 1231
promotes$	1019 1231
promoting$	1019 1231
promots$	1019
promptly$	2672 2711
proper$	1478 2006 2053
propor	1065
proportionate$	1025 2373
proportionately$	2373
propos	2179
proposal$	3362
proposals$	3362
prosocial$	2816
prospectus$	2537
protec	1044 1234
protected$	2752
protection$	334
protective$	2352
protoc	2590 903 2218 2247 1183
protocol$	1185
provid	1342 2547 1365 1367 1372 1399 101 241 2211 1006 1233
provid$	260
provide$	182 239 1549 260 1272
provided$	2525 2550 2551 2555 2582 1409 1549 2733 295 1272
provider$	65 3097 936
providers$	65 3097 936
provides$	2548 182 239 1549 260 1272
providing$	239 1549 260 1272
provids$	260
provis	6 2590 2696 2725 2744 1623 3027 1920 3103 903 2218 2247 2352 1183
provision$	1314 2806 1754 529 530 3043 2354 2355 2407
provisions$	3043
pru$	3043
pruned$	2236
psychi	986
psychiatrist$	2294 1212
psycho	986
psychologist$	2294 1212
public	6 1250
publication$	1314
publis	2547 1398 2211 1250
published$	2581
pull	426 2026 738 748
pull$	3015 579 587 658 690 2007 700 2009 721 723 2119 812 3348 1022
pulle$	690
pulled$	721
pullen$	690
pulles$	690
pulling$	587 690 721 1022
pulls$	587 690 1022
pupil	1423 145 2817 1640 1647 1667 376 1698 1699 1712 1719 1749 459 2972 515 1844 551 3068 1886 1887 3071 1898 3177 2031 2041 2042 3226 3254 2074 767 2087 2099 2134 2428 1121 2430 1134 2443 1141
pupil$	2606 2608 1452 1453
pupils	141 148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3296 3309 3310 3315 2134 3327 3328 2151 2202 2428 1121 2430 1134 2443 1141
pupils$	1379 105 2606 2608 1449 1453 1707 2966 2968 1813 3002 3334 2277
purcha	1334 2547 1391 2211 913 2221
purchased$	2517 2574
purpose$	2750 2396
purposeful$	2411
push	803
push$	1021 1077
pushes$	1021
pushing$	2324 1021
put	439 1747 441 527 559 724 756 766 789 798 799 802 803 804 805 2118 1125
put$	3 1342 2547 1366 2557 1398 1399 2583 2635 244 1576 432 1748 1889 611 618 624 757 2068 2171 883 900 2211 1255
pute$	900
putes$	900
puting$	624 900
puts$	624 900 1255
putting$	244 1683 624 900 1255
qualification$	2540
qualifications$	2540
qualit	2352
quarte	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
quarterly$	909
quartet$	1707 2966 2968 1813 3002 3334
questi	2590 414 903 2218 2247 1183
quicke	1189
quicker$	2410
quickly$	2672 2410
quiet$	2892 2271
quieter$	148 2639 1719 2910 420 2921 1739 440 1749 2936 526 1835 3059 751 2100 2106 2112 2257
quit	400 1773 845
quit$	668 2153
quiting$	668
quits$	668
races$	3349
racism	1208
racist	1208
radar$	2769 2311
raise	216 224
raise$	1532 1020 1040 1254
raised$	116 2706 2238 1040 2363
raises$	1040 1254
raising$	2335 1040
ramp	26 1774 3355
ramp$	88 488 489
ran	2541
ran$	2504 2215
rang	2500 942
rang$	1337 2232 2250
range$	720
rappor	2352
rarer$	2257
rate	2600
rate$	1402 938 1186
rated$	1186
rates$	1402 938 1186
rather$	1443 1744 639 648 1961 2048 768 776 796 2109 983
ratifi	2547 2211
ration	688
re	1676 1742 965
re$	1702
reach	1419 1681
reach$	2602 1690 2007 720 911 1018 1184
reache	1308 2545
reached$	2491 2528 911 1184
reaches$	1018 1184
reaching$	1018
react$	1102
reacts$	1102
read	1308 2531 2547 2211
read$	2491 2511 2568 1398 179 1296
reading$	179 1296
readmit$	2925
reads$	179 1296
ready$	2579 1869
real$	2006 2053
rearra	913 2221
reason$	2607 1723
reassu	1233 1237
reassurance$	2732
reassuring$	995
rebuild$	1031 1086
rebuilde$	1031
rebuildes$	1031
rebuilding$	1031 1086
rebuilds$	1031 1086
receiv	2545 2546 2547 241 2211
receive$	1549 2226
received$	2511 35 2213
receives$	2226
recogn	126 1572 1044 1233
recognise$	2755
recognised$	1434
recommendations$	2720
record	2547 1365 1375 1380 2590 1469 162 163 164 165 1474 1521 216 903 2211 2218 2247 1183
record$	53 2558 2563 2565 120 2654 2655 2657 2658 868 2225
recorded$	74 2652 1470 1472 1473 868 2235
recording$	868
records$	53 2548 2558 2563 2565 120 2657 2704 868 2225
recove	1189
recrui	1308 1342 2547 151 847 2211 913 2221
recruit$	1283
recruite$	1283
recruited$	2491 2525 2243 1283
recruites$	1283
recruiting$	1283
recruits$	1283
red$	2597
redecorated$	2579
redesi	913 2221
redraf	1248
redraw	913 2221
reduc	351 498 688 692 697 701 811 829 1189
reduc$	841
reduce	331 3191 1044 1233
reduce$	673 841 1034
reduced$	2752 2812 2813 3303 817
reduceing$	673 1034
reduces$	673 841 1034
reduci	331 1233
reducing$	841
reducs$	841
reduction$	95
refer	441
refere	2381
reference$	2650 2292
references$	2650 2292
referr	1308 2545 2571 96 2590 203 439 1747 903 2218 2247 1183
referral$	17 2586 1404 137 205 3358 922 2375
referrals$	17 2586 1404 137 205 922 2375
referred$	2491 2528 2228
reflec	1572 1045
reflect$	2755 996 2332
reflected$	2235
reflecting$	996
reflects$	996
reform$	2859
refrain$	845
refres	2590 903 2218 2247 1183
refunds$	2462
refurbished$	2579
refurbishment$	88
refus	390 411 434 456 475 483 770 784 2092
refus$	876
refuse	350 2090
refuse$	876
refused$	484 3273 876
refuses$	876
refusing$	876
refuss$	876
regain$	1086
regaining$	1086
regains$	1086
regard$	1555
region	2922 2938 3017 3018 3019 3020 1838 3035
regist	23 1342 2531 1380 2590 798 799 903 2218 2247 1183
register$	1331 53 2563 552 3331 2231
registered$	2525 552 2228
registering$	552
registerred$	552
registers$	1331 53 2563 552
regrou	1676
regroup$	2859
regular$	191 194 1507 2943 938 1002 1007 1008
regularity$	8
regularly$	1002 2312
rehear	92 1400 1469
rehearsal$	2494 3369
rehearsals$	2494 3369
rehearse$	622
rehearsed$	2652
rehearses$	622
rehous	439 1747 441 527 536
rehous$	549 550
rehouse$	535 549 550
rehoused$	1748 1834 1842 535 549 550 3042 1889
rehouses$	535 549 550
rehousing$	430 512 535 537 549 550
rehousred$	549 550
rehousring$	549 550
rehouss$	549 550
reimpo	763 764
reinfo	1236
reinst	763 913 2221
reject$	876
rejecte$	876
rejected$	876
rejectes$	876
rejecting$	876
rejects$	876
relati	4 2788 1639 1755 1833 3027 3047 561 1963 1987 2352 1045 1237
relations$	2397
relationship$	1312 2782 325 2822 1766 3170 2339
relationships$	1312 2739 325 2822 3170 708 2339
relatives$	3215 2277 1211
releas	426 617 732 774 834
releas$	826
release$	826
releases$	826
releasing$	826
releass$	826
releasting$	826
relentless$	2334
releva	1469 241
relevant$	2652 1478 2669 1513 2699 1549 2296 2297
reliance$	674 2000
reloca	527 536
relocat$	549 550
relocate$	1834 3023 535 544 549 550
relocated$	1834 1842 535 544 549 550 3042
relocates$	1834 535 544 549 550
relocating$	535 549 550 3300
relocation$	430 2933 512 537
relocatred$	549 550
relocatring$	549 550
relocats$	549 550
remain	163 273 3136 3280 1003
remain$	139 217 1527 1536 1575 366 3278 999 1050 1137
remaining$	2639 366 2913 2914 2915 2916 1829 1954 3261 3262 2080 781 782 2091 3275 2095 2097 2105 3315 2133 3322 3343 3347 999
remains$	139 217 1536 1575 366 999 1137
rememb	1460 2643
remember$	2332
remind	1336
remind$	1232
reminded$	2519 1232
reminder$	11
reminders$	11
reminding$	1232
reminds$	1232
remote$	1862
remov	399 400 426 437 466 487 511 522 697 705 738 807 811 984 1129
remov$	395 690 840 841
removal$	445 512
remove	1366 2889 2979 490 1821 699 787 3297 913 2221
remove$	395 516 658 690 840 841 1259
removed$	2549 395 1741 1798 3004 516 3008 3042 3303 840 1259
removen$	690
removes$	395 516 690 840 841 1259
removing$	395 516 658 690 840 841 1259
removping$	840
removs$	395 690 840 841
removting$	840
renew	763 764
renew$	808
renewe$	808
renewes$	808
renewing$	808
renews$	808
reopen	1248
repainted$	3353
repair	1366 913 2221 1248
repair$	88 1031 2375
repaire$	1031
repaired$	2549 2560 915
repaires$	1031
repairing$	1031
repairs$	88 1031 2375
repeat	1469 162
repeat$	2652
repeated$	2652 1470
replac	1366 1961 913 2221 1139
replace$	1144 1149
replaced$	2549 3140 3353
replaces$	1144
replacing$	1144
replie	1336 1343 1350 2547
replied$	2519
replies$	2526 2533
reply	1343 2531
reply$	2526
report	1309 1365 1380 2590 2600 142 1468 1469 162 216 2872 903 2218 2247 1183
report$	2499 70 2563 120 127 137 2649 2651 1185 1186
reported$	2652 1470 2706 2871 2235 2239
reports$	2499 2548 70 2563 120 127 137
represented$	1582
reques	528 1836 1125
request$	1432
requested$	2937 2213
requests$	1432
requir	2681 1642 352
require$	339 377 392 465 491
required$	363 377 2296 2297
requireed$	339 392 465
requireing$	339 392 465 491
requires$	339 377 392 465 491
researcher$	935
researchers$	935
resent	1460 2643
reserv	3342 1250
reset$	1031
resete$	1031
resetes$	1031
reseting$	1031
resets$	1031
reside	92 1400 2590 148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 903 2218 2247 2428 1121 2430 1134 2443 1141 1183
resident$	2608
residential$	1736 446 562 568 1133
residents$	112 2608 1707 2966 2968 1813 3002 3334 2277
resili	2352 1237
resour	2590 1623 903 2218 2247 1183
resource$	1476
resources$	1476 286 2806 2354 2407 2416
respec	2788 1044 1065 1209 1234
respect$	2387 2394
respected$	2752 2808
respectful$	2629 2334 2373
respectfully$	2373 2387
respit	1828
respite$	3011 680
respon	1343 2531 1350 2545 2546 2547 1581 1044 2352 1066 2374
respond$	224 1235
responding$	1235
responds$	1235
response$	2526 2720 2333 2353 1235
responses$	2533 1235
responsibility$	2717 2800 1027
responsive$	2764
rest	2639 1678 2876 2878 2898 2901 2902 2903 2904 2906 2908 2911 2913 2914 2915 2916 2934 2947 1828 1829 3038 3079 3090 3136 1954 3149 3153 3155 3157 3190 3209 3210 3211 3212 3213 2031 2033 2036 3229 3233 3238 3239 3241 3243 3261 3262 2080 781 782 2091 3275 2095 2097 2098 2105 3302 2120 3309 3310 3315 2133 3322 3327 3328 2154 3343 3347 2427
rest$	1644 2833 2844 2846 2847 2853 2861 2864 2869 2873 2878 2899 2900 2902 2903 2904 2906 2908 2911 2915 2934 2947 3011 1831 3045 3051 3073 3130 3151 3164 3169 680 3179 3182 3183 3185 3209 3210 3211 3212 3213 2031 2033 2036 3229 3233 3238 3239 3241 3243 3253 785 3277 2098 3288 3309 3310 3315 3327 3328
rested	2129
rested$	3312
restor	1045
restor$	1031
restore$	1031
restores$	1031
restoring$	1031
restors$	1031
restri	323 331 351 411 498 688 753 829
restrict$	320 501 502 503 673 758
restricte$	758
restricted$	2812 2813 372 501 502 503 758 2124
restrictes$	758
restricting$	320 501 502 503 673 758
restriction$	413
restrictions$	413
restricts$	320 501 502 503 673 758
restrictted$	503
restrictting$	320 501 503
resurfaced$	2579
resurfacing$	88
retain	763 1006
retain$	1072
retaining$	1072
retains$	1072
return	2531 2545 2546 203 2147
return$	204 480 722 2217
returned$	204
returning$	480 722
returns$	204 480 722 2217
retwee	1350
retweets$	2533
reunit	1676
reunite$	2859
review	2547 1365 2590 1504 903 2211 2218 2247 2310 1183 1234
review$	73 2586 2690 2311 1004
reviewed$	72 2687 2239 1004
reviewing$	1004
reviews$	2548 73 2586 1004
revise	2547 2211
revok$	876
revoke	787
revoke$	876
revoked$	876
revokes$	876
revoking$	876
revoks$	876
rewrit	913 2221 1250
rid$	720 807
ride	92 1400 740 2075
ride$	1896 3369
riders	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
riders$	1707 2966 2968 1813 3002 3334
rides	1400
rides$	3369
rift$	2339
rifts$	2339
right$	2596 1478 2755
rights	1209
rights$	1090
ring	1309 2500 2600 1419 1661 1681 2872 760 3302
ring$	2602 135 1293
ringing$	1293
ringle	3003 513 1844 3053 2439 1204
ringleader$	3321 2437 2438
ringleaders$	3321 2437 2438
rings$	135 1293
rink	33 3247 3248
rip	466
ripped$	490
rise	2585 2587 1189
rise$	99
risen	2587
rises	2585 2587 1189
rising	2585 2587 1189
risk	2788 2352 1237
risk$	2700 2705 2715 2305 2312 1015
risks	1237
risks$	2700 2705 2715 2305 1015
risky	2788
ritual$	2128
rival	1197
river$	3290
road	3086 2060
road$	3095 3249
roads$	3249
robbed	1422 2636 151 982
robbed$	2605 2290
robber	1191
robberies$	155 1202
robbery$	155 1202
robs	2636
robust	193 2346 1045 1065
robust$	1501 1008 1025 2373
robustly$	2672 2373
role	2402
role$	1027
roll	6
roll$	229 2231
rolled$	2547 2211
rollout$	1314
room	33 38 60 2902 2903 2904 2906 3027 1891 3074 1922 3105 2060 3245 2089 800 3355
room$	59 88 1456 285 2832 1746 2945 3077 1906 3099 3112 3113 631 3193 3244 3249 3272 821 3318 3340 3341 3356 3358 3360 3366
rooms	3074 3105 793
rooms$	59 2832 2945 1906 3093 3113 3193 3244 3249 3340 3341
root$	1066
rose	2585 2587 1189
roster	798 2118
rota	21 2590 3109 798 903 2218 2247 1183
rota$	25 2542 3331 3358 3366 3392 914 917
rotas$	25 914
round$	2502 177 2821 3216 3287 856 2229 2403
rounde	2194
rounders$	3377
route	3086 2060 3245 2174
route$	2935 1899 3095 3110 2174 3357 3366
routes$	2661 2935 1899 3107 3110
routin	980
routine$	2128 1002
routinely$	1002
routines$	2288
row	3391
row$	137 1931 3115
rowdy	3270
rows$	137 1931 3115
rugby	2194
rugby$	3377
rule	89 2820 2179
rule$	90 2819 377 413 2965 506 2072 3362 3366 914
ruled$	1465 377
rules$	90 2819 377 2072 3362 914
run	1342 2547 2147 2211
run$	2504 2525 2575 2631 2641 182 1726 3369 3392 2215 2485 1276
rung	1308 2500 1336 2521 2523 1344 2547 1373 98 2614 2872 942
rung$	2491 2519 2556 1406 2250
runnin	1329
running$	2512 2516 1276
runs	2541 1365 2147
runs$	2548 2631 182 3369 2215 1276
s$	167 1534 1648 1649 1659 398 2902 2903 2904 2906 2917 517 524 1843 3292 2149 2424
s20$	2442
s34$	1124
s35$	1124
safe	256 2788 298 2804 2174 2346 2352 1209
safe$	2596 2629 1564 2755 2757 2758 1606 3357 2274
safegu	1044 1209 1234
safeguarded$	2752
safely	943
safely$	2251 2268
safer	298 2804 2022 943
safer$	2755 2757 2758 1606 420 2038 731 2251 2357
safety	2788 2346 2352
safety$	2750 1054
said	1460 2643 162
said$	2510 2609 1470 1186
sales$	119
same	1734 2975 612 1939
same$	2594 1487 1488 2866 2917 2941 2975 1894 3085 1916 1939 3122 3125 1943 1944 1946 1951 1955 3164 3260 3301
sample$	2237
samples$	2237
sancti	1203
sat	2500 1456 439 1747
sat$	1336 1889 618
satisfy$	1068
saturd	1456 521 645 646
saturday$	2524 521 3012 645 1953 646 3137 3364 2190 3375
saturdays$	2524 3012 1953 3137 3364 2190 3375
saved$	74
saw	1460 2643
saw$	2504 2568 2232
say	2600 1419 1460 2643
say$	110 2602 2609 2742 819 2258 1186
saying$	819 1186
says	1460 2643
says$	110 2609 819 1186
scale$	1070
scales$	1070
scaling$	1070
scatte	1879 1880 805 854 1135
scattered$	3062 3063 2162
schedu	2547 2211
schedule$	2242
scheme	2590 903 2218 2247 1183
scheme$	25 2562 3110 907
schemes$	25 3110
school	28 29 33 1358 56 2576 2634 1735 519 3027 3035 1853 554 1891 3074 1892 3086 1905 1914 1920 3103 3104 1922 3105 2060 3245 800 3380
school$	0 1 2498 14 18 20 2527 57 66 87 1405 2623 1442 2630 2918 2919 2935 1754 3007 1827 529 530 3029 539 3030 3031 3034 3036 3037 3043 1871 3055 3097 3110 729 741 3263 3337 3381 2269 2350 2478
schoolchildren$	2966
schooled$	1826
schools$	0 1 2498 14 18 20 2527 66 87 1405 2919 2935 1754 529 530 3043 3075 3088 3093 3097 3110
scope	1468 1469
scope$	2651 2652 1059 1060
scopes$	1059
scoping$	1059
score	2600
score$	128 1186
scores$	128 1186
scrap	860
scrapped$	2180
screen	92 1400 2590 903 2218 2247 1183
screenshot$	69
screenshots$	69
screwe	2171
screwed$	3354
seal	437
search	1422 2635
search$	253 1206
searched$	2605
searches$	137 1206
seat	26 441 1774 724 766 804 805 2118
seat$	488 489 579 607 624 702 3279 2114 3298 3318 3341 3358 3384 900 1300
seate$	900
seated	439 1747
seated$	432 1748 1889 607 618 883 1300
seates$	900
seatin	1774
seating$	58 1683 579 624 3267 900 1300
seats$	58 2935 488 489 579 607 624 702 2114 3298 3341 3384 900 2465 1300
seatting$	624 900
second	1456 3027 3136
second$	2639
section20$	2442
section34$	1124
section35$	1124
secur	528 1836
secure	1351 2547 2211
secure$	1736 446 562
secured$	2534 2937
security$	2750
see	1309 2600 1460 2643 2811 2829 1661 1671 2860 1681 387 2894 2905 1725
see$	187 2743 2805 2825 2828 1652 2843 2854 1675 1685 1695 1878 666 719 894 1074
seeing	2823 1682 387 2893 2897 2047 2104 3311
seeing$	187 2825 2837 2840 2863 1695 2970 1967 719 3287
seek	528 1836 707 764 1062 1125
seek$	249 711 1012 1023
seeke$	711
seekes$	711
seekin	1062
seeking$	711 1012 1023
seeks	1062
seeks$	711 1012 1023
seen	1308 2521 2523 2545 2547 1373 2571 98 1638 1671 507 603
seen$	2491 2511 2528 2556 1406 2821 2854 1687 380 381 2953 1815
sees$	666 719 894
seize	1203
seized	913 2221 1203
seizes	1203
seizur	1203
select	2118
select$	714 858
selecte$	714 858
selected$	858 2243
selectes$	714 858
selecting$	714 858
selective$	744
selects$	714 858
selectting$	858
self$	2121 2352 1066
sell	151 2285
sell$	2637
seller	113 2615 1197
seller$	3361 1199
sellers$	3361 2277 1199
selling$	2260 2284 2286
sells$	2286
semina	2590 903 2218 2247 1183
send	436 441 487 527 536 732 753 756 766 774 789 798 799 803 1153
send$	480 552 555 587 749 783 1292
sende$	555
sended$	552 555 783
sendes$	555
sending$	480 552 555 783 1292
sendred$	552
sends	2541 1365
sends$	2548 480 552 555 587 749 783 1292
senior	1456 2110 3294
senior$	1008
sense$	259 813 2331
sensit	193 1581 1065
sensitive$	1501 2710 2764 2373
sensitively$	2672 2373
sent	2505 1325 1342 2541 2545 2547 1399 101 1422 2872 439 1747 536 753 756 774 798 799 2211 1250
sent$	2508 2525 2582 1409 2605 116 2635 2871 428 1748 1821 1826 525 1834 1842 544 3042 1861 555 557 564 587 611 732 757 2068 3263 2090 783 834 921
sente$	555
sented$	555 783
sentence$	2650 2292
sentences$	2650 2292
sentes$	555
senting$	555 783
sents$	555 783
separa	2872 1879 1880 1911 613 713 3221 3285 3286 1135
separate$	356 1736 2930 2931 2932 443 1752 1860 1867 583 584 1895 591 592 1901 1903 596 598 1910 1912 606 1918 1919 614 1924 1926 1927 1929 1930 623 1932 1934 1935 629 1941 1945 640 641 1950 1952 1977 691 2010 710 2032 752 2061 2062 3250 3257 3258 3304 3323 2157 2166 2429 2445
separated$	356 2871 3062 3063 1921 2445
separately$	2999 3091 3094 3317 1247
separates$	356
separating$	356
separation$	445 1135
septem	1456
september$	2621 1439 3313
sergea	28 29 1358 56 2576
sergeant$	1317 65 1201
serv$	826
serve	2075 2205
serve$	1791 2102 795 826 3388 1263
served	2583 2090
served$	116 3260 3264 3273
serveed$	2102 795
server	398 3247 3248
server$	1706 2890 401
serves$	2102 795 826 1263
servic	28 29 38 1358 2696 292 2218
service$	1317 25 2518 2728 3381 907 936
services$	2495 25 2518 66 2661 1519 219 1543 2728 1600 936 1024 2354 2355
serving$	826 1263
servs$	826
servting$	826
sessio	96 2590 507 1874 1904 1920 3103 3104 3145 2060 793 903 2218 2247 1183
session$	2518 2562 1404 2591 2673 1732 2994 1815 3007 3050 568 3087 1906 1907 3110 3112 1937 3123 3127 1957 3141 1959 3143 3266 3293 3369 1185
sessions$	2518 2562 1404 2591 2673 1732 1815 3007 3050 3087 1906 3110 1937 3124 3139 1957 3141 1959 3143 3266 3369
set	1735 519 1891 3074 3086 1920 3103 1922 3105 2059 2060 3245 760 1125
set$	2547 1367 1456 1469 162 163 164 1576 2766 2918 1827 3031 3099 3113 3166 3200 2018 2020 3242 2205 2211 913 1101 1158
sets	3074 3103 3105
sets$	3093 3113 2018 1101 1158
setting$	2663 2747 2789 3196 1101 1158
settings$	2663
settl	527
settle	2093 3316
settle$	3011 3014 730 3276
settled$	1834 3276
settles$	730
seven	30 32 109 152 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 2972 2973 515 3068 1886 1887 3071 1898 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2428 1121 2430 1134 2443 1141
seven$	1340 1417 2067
sever	331 389 679 692
several$	518
severed$	2827
severi	331
severs	331
sew	1248
shadow$	2007
shall$	386 429
shar$	1011
share	216 740 1233
share$	220 1758 1883 612 728 3342 901 1011
shared	2547 1734 3220 2211 1233
shared$	2568 2706 398 1708 2917 613 1956 649 1958 3144 1962 728 2069 854 921 2239
shares	1350 1365 1233
shares$	2533 2548 1758 1883 612 901 1011
sharin	1233
sharing$	2535 220 2840 1758 1883 612 728 2158 1011
shars$	1011
sharting$	1011
she	152 1719 2910 2921 1739 440 1749 2936 526 1835 551 553 3059 2100 2106 2112
she$	2601 1594 2790 1618
shed	3355
sheet	2590 903 2218 2247 1183
sheet$	1331 53 2670
sheets$	1331 53
shelte	26 1774 3355
shelter$	58 88 93 488 489 2114 3298 2233
shelters$	93 2233
shelve	2129
shelved$	3312
shift	96 2590 1735 1922 3105 748 2060 3245 3247 3248 789 798 802 903 2218 2247 1183
shift$	2542 1404 2591 2918 3050 1907 821 856
shifts	3105 793
shifts$	1404 2591 2918 3050 856
shine$	2776
shoo	485
shop	33 1423 2089 3380 2255 2359
shop$	2527 66 2580 2606 2964 2987 3272 3318
shopke	56 2576
shopkeeper$	0 1 2498 14 18 20 87 1405 112 2278 2287
shopkeepers$	0 1 2498 14 18 20 65 87 1405 112
shoplifting$	1202
shops$	2527 66 2580 2606 2964 3383
shorte	688 1189 1248
shorter$	817
shot$	720
should	2779 2783 1614
should$	192 230 231 1550 261 1583 386 429 1859 1964 1992
show	92 1400 1419
show$	2494 2602 568 821 3368 2225 2273 2485 1297
showing$	1361 2225 1297
shown	2505 2521 2523 1398 101 295
shown$	2581 1409 1603
shows	1400
shows$	2494 2225 2273 1297
shrubs$	928
shun	739 2047
shut	2889 399 400 437
shut$	473 482 484 808 2271
shute$	808
shuted$	473
shutes$	808
shuting$	473 808
shuts$	473 808
siblin	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 595 602 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
siblings$	1707 458 2966 2968 1813 3002 3334
side	1400 1065
side$	2624 2922 2938 3017 3018 3019 3020 1838 1931 3115 3193 3244 3249 3290 3293 3331 3337 3340 3377 3391 2373
sides$	2817 1640 1647 1667 376 1698 1699 1712 1719 1749 459 2972 515 3068 1886 1887 3071 1898 1931 3115 3177 3193 2031 2041 2042 3226 3244 3249 3254 2074 767 2087 2099 2134 3340 3349 2428 1121 2430 1134 2443 1141
sight$	1508
sighted$	2307
sighting$	120
sightings$	120
sign	2514 26 2545 2546 89 756 798 799 862
sign$	12 1328 1330 23 1350 58 1370 93 2590 2965 749 801 861 2170 3358 903 2218 914 2233 2247 1183 1282
signal$	398
signed	2547 2557 1398 2211 913 2221
signed$	1308 1310 12 1328 1342 2557 1387 2581 913 1282
signing$	1282
signpo	1308
signpost$	1221
signposted$	2491 2228 1221
signposting$	1221
signposts$	1221
signs$	12 1328 58 93 2965 861 2170 914 2233 1282
silent$	2892
silly	3270
silos$	2727
sim$	729 741
simpler$	420
since$	848 2267
sing$	179 1171
singes$	1171
singing$	179
single	653 2081
single$	933
singles$	1140
singly	1911 3285 3286
singly$	2988 2998 3094 3317 2435 2449
sings$	179 1171
sister	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1714 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 1755 2947 459 1772 2972 2973 1819 1822 3005 515 3047 561 3068 1886 1887 3071 1898 595 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
sister$	1210
sisters$	1707 2966 2968 1813 3002 3334 2277
sit	2500 163 441 452 2957 1878 740 766 2075 804 805
sit$	2595 135 1638 2828 1681 387 388 2879 2928 1760 2978 1796 2980 2981 2989 1877 3061 1883 3067 1889 1908 607 622 624 3299 883 900 2226 950 1168
site	1848 1891 3074 3086 3104 1922 3105 2060 3245 831
site$	25 388 423 446 3009 3031 3055 3126 3244 900
sitering$	1760
sites	3074 3105
sites$	25 3093 3244 900
siting$	388 1760 624 900
sits$	2595 135 2928 1883 1908 607 622 624 883 900 2226 950 1168
sittin	1692 2897 3074 2060 3245 3246 793 3311
sitting$	2823 2840 2863 387 1760 3067 1907 607 624 900 1168
sittings$	3075
situat	2352
situation$	1477 2312
six	30 32 109 152 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 2972 2973 1822 3005 515 3068 1886 1887 3071 1898 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2255 2428 1121 2430 1134 2443 1141
six$	1340 104 1417 2817 1640 1647 1667 376 1698 1699 1712 1719 1749 459 2972 515 3068 1886 1887 3071 1898 3177 2031 2041 2042 3226 2067 3254 2074 767 3259 2087 2099 2134 2186 2428 1121 2430 1134 2443 1141
sixth$	2634 1914 1920
size$	1806
skate	740 801 3355
skate$	1171
skatees$	1171
skater	30 148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
skaters$	1707 2966 2968 1813 3002 3334
skates$	1171
skill$	1239
skills	718
skills$	1568 286 1239
slacker$	3214
slate$	1839
sleep	2600 1631 1658 397 2034 2075
sleep$	1194
sleepover$	2810 2841 3217
sleepovers$	2810 2841 1705 1764 3217
sleeps$	1194
slept$	1194
slide	2590 903 2218 2247 1183
slide$	721
slides$	721
sliding$	721
slighter$	3214
slip	2147
slip$	280 721
sliping$	280
slipping$	280 721
slips$	280 721
slot	1904 3104 1922 3105 2060 3245 3246
slot$	2935 3050 3087 1906 1907 3112 1948 3293 821
slots	3105 793
slots$	2935 3050 3087 1906 1948
slow	829
small	1995
small$	3178
smart	2346
smile	1420
smile$	2603
smiles$	2603
snap$	398
snapchat$	398
sneak	2147
snooke	2194
snooker$	3377
so$	369 407 409 415 431 523 567 570 590 3083 1938 677 687 737 746 825 844 846
social	1638 2823 2863 2104 3336 1246
social$	28 29 1358 2816 2004 2014 2021 2025
socialise$	2821 2877 3282 2425
socialising$	3287
sofa	1774 862
sofa$	488 489 2114 3298 3318 2170
sofas$	488 489 2170
sold	151 3297
sold$	2286
solely$	2948
solicitor$	3393 1212 1214
solidi	1236
soluti	2744 1066 2374
some	2639 149 3003 551 2439
some$	148 1457 1490 1559 1580 1617 1719 2910 2921 1739 440 1749 2936 518 526 1835 1844 3048 3059 2070 790 2100 2106 2112 2439
somebo	292
somebody$	2608 1543 1600
someon	292
someone$	2608 1543 1600
someth	2744
something$	233 311 2143 1103
somewh	3022
somewhere$	233 3202 2089 2090 2143
son	1714 2099
son$	1713 3324 1210
song$	88 3359
sons$	1713 3324
soon$	1795
sooner	1189
sooner$	2410
soonest$	1491
sort$	2020
sought	764
sought$	2697 2733 2808 2937 2213
sourc	528 1836
source$	234
sourceing$	234
sources$	234
south	2922 2938 3017 3018 3019 3020 1838 1865
space	60 2786 1828
space$	59 2747 285 286 2789 1746 3011 686 693 3288 3358 2390
spaced	854
spaced$	2162
spaces$	59 2747 2789
speak	1309 2500 1671
speak$	135 174 209 297 1661 2854 1681 414 1725 889 890 1110 2485
speaking$	209 297 2823 889 890 1110
speaks$	135 174 209 297 889 890 1110
special$	1736
specialist$	1513 446
speed	1108
speed$	2416
spend	2600 2811 2905 1878 740
spend$	24 2588 1638 1725 3061 3067 957
spendi	2104
spending$	24 2823 2837 2863 2897 3067 3287 3336 957
spends$	2588 957
spent	1351 1429
spent$	2534 1360 2588 2612 2261 957
split	1665 441 1879 613 1993 748 2129 854 1135
split$	2871 471 3062 1880 577 578 1921 618 620 3176 3312 2162
splits$	577 578 620
splitting$	577 578 620
spoke	2500 942
spoke$	2504 1337 2250
spoken	1336 2547 942
spoken$	1308 2504 2519 2521 2523 1344 1373 2571 1395 98 2250
spot$	3279
spotted$	1687 380 381
spread	613 854
spread$	1921 618 2162 1011
spreade$	1011
spreades$	1011
spreading$	1011
spreads$	1011
spreadting$	1011
spring	1456
spring$	2621
spur$	2156
squad	1735 3027 1922 3105 3109 2060 3245 3247 3248
squad$	1456 2918 3050 3113 3293 3331 1201
squads	1905 3105
squads$	3050 3088 3113 3349
square$	1638 2956 2964 2987 3007
squeez	802
stab	2636
stabbing$	155 1202
stabbings$	155 1202
stabil	1066 2374
stable	3247 3248
staff	28 29 1358 55 56 2576 1623 2359
staff$	0 1 2495 2498 1317 14 18 20 49 51 1363 57 61 2559 87 1405 112 219 1543 1570 2806 2233 1024 2361 2371 2380
staffe	1342 913 2221
staffed$	2525 1161
staffing$	1476 1161
staffs$	1161
stage	3355
stage$	88 2663 2674 2763
staged	2583
stagge	630
staggered$	641 1950
stall	2590 862 903 2218 2247 1183
stall$	821 2170 3368 2188 3390 3392 1198
stalls$	2170 3368 3390 1198
stance$	2760 2412
stand	452 2075
stand$	388 1760 2978 2989 1877 607 624 821 900 1167
stande$	388 900
standering$	1760
standes$	900
standi	2823 2863 813
standing$	388 1760 624 2121 3332 900 932 1167
stands$	624 900 1167
standting$	1760 624 900
start	2600 439 1747 617 1949 732 760 2075 801
start$	2782 428 3011 1839 544 552 564 1904 1097 1132 1266
starte	2547 1562 1604
started$	116 2745 2775 2787 552 1266
starting$	552 1132 1266
startred$	552
starts$	544 552 564 1097 1132 1266
starttime$	3132
starttimes$	3132
state$	1328
stated	1469
stated$	2652
stateed$	1328
statements$	916
states$	1328
statio	441
station$	2580 2956
stations$	2580
status	813
status$	2121 3332
stay	2600 163 1572 273 452 3027 740 748 3280 859
stay$	135 217 1527 1536 2755 1575 366 378 447 1760 539 3044 3046 556 1889 3216 2089 3278 869 963 966 999 1050 1137
stayaway$	2167
stayd$	447
stayering$	1760
staying$	217 366 378 1760 869 999
stays	3280
stays$	135 217 1536 1575 366 378 447 556 869 963 966 999 1137
stayting$	1760
steadier$	751
steady$	1007
steer	738 1234
steer$	366 587 658
steering$	41 2590 366 658 903 2218 2247 1183
steers$	366 658
step	1714 2026 748
step$	681 1098
stepbrother$	1210
stepcarer$	1210
stepcarers$	1210
stepdad$	1210
stepdaughter$	1210
stepfather$	1210
stepmother$	1210
stepmum$	1210
stepparent$	1210
stepparents$	1210
stepping$	1098
steps	1551 1774
steps$	2734 488 489 1098
stepsister$	1210
stepson$	1210
stereo	1208
stereotypes$	2360
steward$	49
stewards$	49
sticke	89
sticker$	91 93
stickers$	91 93
stigma	1066 2374
stigma$	2360
still$	1411 1412
stimul	1236
stir	760
stock	1153
stood$	130
stop	2600 323 331 1646 349 350 359 389 391 400 406 411 456 650 2060 3247 3248 768 823 845 850 860 862
stop$	2542 332 2830 359 394 2888 1710 1711 451 470 1787 3140 659 667 3175 739 3255 778 820 2153 3337 851 2170 950 952 1034 1268
stope$	820
stopes$	820
stoping$	778 820 1034
stoppe	2536 1422 1430 1445 2635 1464 2889 787 2129
stopped$	2605 2613 2628 2647 2812 2813 2827 372 2888 2949 3140 3147 3256 3312 952 1268
stoppi	331 349 650
stopping$	332 394 778 1268
stops	2536 331 349 650
stops$	137 332 394 1787 3140 3255 778 820 851 950 952 1034 1268
story$	2624
strang	2615
stranger$	2611 2278
strangers$	2611
strate	2590 718 903 2218 2247 1183
strategic$	1008
strategies$	1552 1568 2354 1240
strategy$	2720 1240
stream	3109 1236
streams$	3117
street	2902 2903 2904 2906 1900 2060
street$	2926 2960 3249 3337
streets$	2960 3083 3249
streng	1044 2352 2379 1234
strength$	2739 1090
strengthen$	1019
strengthene$	1019
strengthened$	2752
strengthenes$	1019
strengthening$	1019
strengthens$	1019
strengths$	2739 1045 1090
strik	984
strike$	159
strip$	840
stripe$	840
striped$	840
stripes$	840
striping$	840
stripping$	840
strips$	840
stripting$	840
strive	1062
strong$	2165 1007 1104
stronger$	289 1089
struck	984
struck$	159
structured$	2411
studen	145 148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 1844 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3296 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
student$	2608 1453
students$	2608 1453 1707 2966 2968 1813 3002 3334 2277
studio	33 3247 3248
study	2075 3316
subjec	1874
submit	1325 2547 1365 2211
submit$	1280
submits$	2548 1280
submitted$	2508 1280
submitting$	1280
succeed$	2776
succes	2379
sucked$	721
suitab	241 1633 706 713
suitable$	1513 1542 1549 2816 2297
summer	1456
summer$	2621 3048 560
summers$	560
sun	1456
sunday	1456 521 645 646
sunday$	2524 521 3012 645 1953 646 3137 3364 2190 3375
sundays$	2524 3012 1953 3137 3364 2190 3375
superv	28 29 1358 1380 1381 2590 439 1747 603 903 2218 2247 1183
supervised$	2813 1115
supervision$	2543 2563 2564 1243
supper	92 1400 2189
supper$	3368 2188 3372 3381 3390 3392 2470
suppers$	2470
suppli	1372 151
supplied$	2555 2286
supplier$	1202
suppliers$	1202
supplies$	1202
supply	151 2285
supply$	2637 1202
supplying$	1202
suppor	1308 1309 2590 193 1504 2696 256 1581 298 2804 1840 603 718 903 2218 2247 2346 1044 2352 1065 1183 1234
support$	2518 2543 2699 241 2732 242 1552 1959 1039 1042 2354 2355 2375 2407
supported$	2491 2687 242 2758
supporting$	242
supportive$	1501 1564 2749 2764 1606 1007 2373 2415
supports$	242
sure$	267 2766 377 2401
sured$	377
sures$	377
surgeo	986
surgeon$	2294
surger	2189
surgery$	3372
survey	1334 2521 2523 2590 903 2218 2247 965 1183
survey$	11 25
surveyed$	2517 2522
surveys$	11
suspen	426 511 1821 522 1129
suspend$	514 792 1131
suspende$	514 792 1131
suspended$	2920 1741 3004 3006 3008 792 2180
suspendes$	514 792 1131
suspending$	514 792 1131
suspendned$	792
suspendning$	514 792
suspendred$	792
suspendring$	514 792
suspends$	514 792 1131
suspension$	445 512
sustai	1219
sustained$	2752
swap	739 2047 1250
swap$	427
swape$	427
swapes$	427
swaping$	427
swapping$	427
swaps$	427
sway$	3015 2007 700 2009 2119 812 3348
sweep	485
sweep$	1258
sweeping$	1258
sweeps$	1258
swiftly$	2672
swim	60 92 1400 2075 801
swim$	3368 2470 1171
swimes$	1171
swimme	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
swimmers$	1707 2966 2968 1813 3002 3334
swims	1400
swims$	2470 1171
switch	559 756 789 798 799 802
switch$	427 1146
switche$	427
switched$	757 913 1146
switches$	427 1146
switching$	427 1146
switchping$	427
switchs$	427
sympathetic$	2334
system	2547 2211
system$	25 2565
systems$	25
t$	368 1684 1715 419 450 1881 1923 1936 647 698 747 771 777 810 828 839 852 853 1117
table	26 1774 3086 1916 1920 3103 2060 3245 3246 3296 862
table$	58 2668 1746 488 489 1906 3099 702 3193 3244 3267 2114 3298 821 3318 3341 2170 2194 3392
tabled	2547 2211
tables	1891 3074 1922 3105 793
tables$	58 488 489 1906 3093 702 3193 3244 3267 3341 2170
tackle	224 1044 1203 1233
tackle$	1532 1034
tackled$	2752
tackleing$	1034
tackles$	1034
tackli	1203 1233
tailor	241
tailored$	1549
tak	400 426 436 437 441 466 2026 766 807 1153
tak$	555 690
take	188 203 536 627
take$	6 75 158 159 175 176 243 249 263 269 2766 294 309 1742 480 555 690 749 2102 847 895 919 992 1295
taked$	555
takeed$	2102
takeing$	480
taken	2618 2620 203 2872 439 1747 705
taken$	1325 1342 2547 2557 116 1465 158 159 175 204 294 2871 1748 2979 490 1842 587 690 3297 2211 2224
takes	188 203 536 627
takes$	158 159 175 176 269 294 309 480 555 690 749 2102 847 895 992 1295
taking	188 536
taking$	1329 159 175 176 243 263 269 294 309 555 690 749 992 1295
taks$	555 690
talk	1309 2590 2811 903 2218 2247 1183
talk$	2591 2595 174 209 297 1661 1681 414 1725 2258 1061 1110 2485 1185
talked	1336 942
talked$	2519 1337 2521 2523 2250
talkin	2897
talking$	209 297 2840 1682 2324 1110
talks$	2591 2595 174 209 297 1061 1110
tally$	53
tap$	1076
tapping$	1076
taps$	1076
target	2636 241 2285 980
target$	2515 79 2637 2219 2242 2288 1099
targeted$	1549 1099
targeting$	2288 1099
targets$	79 2219 2288 1099
task$	79 2586 2590 903 2218 2247 1183
tasking$	2694
tasks$	79 2586
taught	2500 439 1747 603
taught$	432 1748 1826 3042 564 1889 2068 883 2232
taxi	3245 3246
taxi$	64 1906 3110 3341 3368 3390 3392 1198
taxis$	64 1906 3110 3341 3368 3390 3392 1198
tea	92 1400
teach	441 718 724 766 2118
teach$	2631 260 579 1287 1288
teache	28 29 1358 55 56 2576
teache$	260
teacher$	0 1 2498 14 18 20 49 57 87 1405
teachers$	0 1 2498 14 18 20 49 1363 57 87 1405 112 3215
teaches$	2631 260 1287 1288
teaching$	260 1287 1288
teachs$	260
team	2696 1735 1761 1922 3105 2060 3245 3247 3248
team$	1317 2518 1353 61 148 1456 1521 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 2918 1749 2934 1754 2944 2947 459 1772 2972 2973 1819 1822 515 568 3068 1886 1887 3071 1898 610 3113 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3293 3309 3310 3315 2134 3327 3328 3331 2151 924 2428 1121 2430 1134 2443 1141
teamma	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
teammates$	1707 2966 2968 1813 3002 3334
teams	1905 1914 3105 793
teams$	2495 2518 3088 3097 3113 3349
tear	738
teas	1400 2034
teas$	3217
teenag	145 148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1793 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
teenagers$	1453 1707 2966 2968 2976 1813 3002 3334 2283
telegram$	398
teleph	1308
telephoned$	2491
tell	2600 1419 1460 2643 352
tell$	110 2602 2609 135 142 339 392 465 491 728 1186 1298
telled$	339 392 465
telling$	339 392 465 491 728 1298
tells	1460 2643
tells$	110 2609 135 142 339 392 465 491 1186 1298
tellsed$	339
tellsing$	339
tellss$	339
temple	3247 3248
temple$	3381
tempt	738
temptation$	2007
tempted$	721
ten	2255
tenanc	554 800
tenancies$	1906
tenancy$	529 530 1906 3393
tendered$	2244
tennis	2194
tennis$	3377
tensio	1066 2374
tent	3109
tent$	3341 3389
tents$	3341 3389
term	1481
term$	2621 2664 560
termly$	909
terms$	2590 560 903 2218 2247 1183
test$	2590 903 2218 2247 1183
text	1309 2500 2590 1661 1681 903 2218 2247 1183
text$	11 1432 127 135 1293
texted	1308 2521 2523 1344 942
texted$	2491 2250
textin	1702
texting$	2885 1293
texts$	11 1432 127 135 1293
than	1768 2963 2012 3223
than$	1416 2626 1656 2883 1751 2951 2952 468 2967 1785 1804 2990 2991 1814 2077 837 2291
thanke	2521 2523
that$	1320 1348 1425 2700 235 2762 355 1697 742 2184 2254 2264 2275 970 971 972 2457
the	2193 2359 2367
the$	1318 2520 2610 1446 1485 2675 257 1570 1571 1577 1586 291 1697 1843 1969 1976 1990 2044 2137 2172 3356 2175 2176 3360 2178 2181 2184 2185 2186 880 2195 2199 2201 2206 2207 2208 2209 2210 2254 2264 2272 970 971 972 979 2361 2371 1092 2450 2451 2452 2453 2454 2455 2456 2458 2459 2460 2463 2464 2468 2469 2472 2473 2477 2478 2482 2484 2490
theatr	33
theft	1191
theft$	2611 155 1202
thefts$	2611 155 1202
their	458 3157 2052
their$	2520 1410 167 2675 1586 1608 1697 469 517 1969 1976 2096 2137 2149 2181 2184 2201 2206 2207 2209 2254 2264 1092 2456 2458 2464 2478 2482 2490
theirs$	2629 2276
them	30 123 1435 1446 1459 1461 1462 266 1574 2817 1640 1647 1667 376 1698 1699 1712 1719 2912 1749 459 1772 2972 2973 1819 515 553 3068 1886 1887 3071 3080 1898 595 610 3177 2031 2041 2042 3226 3254 2074 767 2087 2094 2098 2099 2134 3327 2151 2193 2196 2202 2208 2255 2272 2352 2359 2428 1121 2430 2439 1134 2443 1141
them$	1320 2520 2603 2608 2610 1431 1457 2642 2644 2645 2646 2675 1570 2784 1619 1772 2959 1778 2968 1813 2997 3002 3056 644 3170 695 3334 3379 2199 2264 966 2361 2371 2457 2472 2473 2478 2480 2481 2490
theme$	2715
themes$	2715
themse	109 943
themselves$	1417 2683 2776 3295 2251 2376
then$	3313 2416
therap	986
therapist$	2294 1212
there	2541
there$	2594 2667 2726 1553 3085 631 3268 960 2475
these	2359
these$	1459 1697 3056 2044 2137 2178 2350
they	30 31 47 81 109 141 152 266 1574 572 767 2087
they$	1339 1355 1389 82 86 104 105 1417 2601 2608 1449 1477 1594 2790 1618 695 1178
thick	2045
thick$	3228
thin$	733 735
thine$	733 735
thines$	733 735
things	2725
things$	1477 1483 2700 1552 307 1624 2324
thining$	733 735
think	1460 2643 1572
think$	1413 1419 2755 2761 964 1029 1056
thinking$	2709 1029 1056
thinks	1460 2643
thinks$	1413 964 1029 1056
thinner$	3214
thinning$	733 735
thins$	733 735
third	1456
this	1469 2272
this$	1320 2649 2651 2652 2653 2700 1697 1969 1976 1990 2044 3292 2137 2264 971 972 2388
those$	146 150 1697 2178
though	1460 2643 983
though$	2291
thought$	2709 1555 3234 744 964
thread$	401
threat	1422 2635 2636 151 982 1191
threat$	1432 137 2633
threaten$	2637 2638
threatened$	2605 2290
threats$	1432 137 2633
three	109 148 2639 149 152 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 2963 2972 2973 1793 1822 3005 515 551 3068 1886 1887 3071 1898 602 3136 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3302 3309 3310 3315 2134 3327 3328 2202 2428 1121 2430 2439 1134 2443 1141
three$	1417 148 1457 2646 2817 1640 1647 1667 376 1698 1699 1712 1719 2910 2921 1739 440 1749 2936 459 462 2972 2976 1801 2995 515 518 1830 526 1835 1844 3059 3065 3068 1886 1887 3071 1898 3177 3195 2031 2041 2042 3226 2067 3254 2074 767 2087 790 2099 2100 2106 2112 2134 2172 2175 2178 2185 2186 880 896 2206 2207 2210 2428 1121 2430 2439 1134 2443 1141 2451 2457
threes$	2977 3265
thrive	3316
thrive$	2776
throug	1308 904
through$	2491 10 1323 1327 2519 2573 170 1588 290 616 3216 3345 2212 2317 2364 2414
throw	487 511
thu	1456
thur	1456
thursd	1456 521 645 646
thursday$	2524 521 3012 645 1953 646 3137 3364 2190 3375
thursdays$	2524 3012 1953 3137 3364 2190 3375
tick$	12
ticked$	12
ticket	26
ticket$	91 922 2461
tickets$	91 922 2461
ticks$	12
tie	753
tie$	336 689 2000 723 758
tiee$	758
tieed$	758
tiees$	758
tieing$	758
ties	1639 1963 1987
ties$	2822 336 3146 663 3170 689 2000 723 3227 758 2397
tight	2045
tight$	2045 3228
tighte	763 764
tighter$	289 1089
tightl	2045
tightly$	3228
till$	2612 1456
time	3074 3104 1922 3105 3145 2060 3245 2130
time$	2625 1476 2663 2763 286 325 2821 2842 1723 1732 2935 2983 2984 2985 2987 2988 2989 2992 2993 2994 2996 3050 1877 3087 3110 3112 1937 3122 3123 1942 3127 1947 1948 3132 3134 3138 3139 1959 1972 1973 667 1979 1980 1981 678 1996 2058 3252 3260 3272 3273 3287 2125 3313 3318 2164 3366 953 2265 2268 987 2295 2298 1111
timely	193
timely$	1501 1025
times	3074 3105 1191
times$	9 1324 2589 100 136 2663 1732 2935 3050 3075 3087 3110 1937 1948 3132 3133 2164
timescale$	2219
timescales$	2219
timesheet$	917
timesheets$	917
timeta	89 2590 1735 439 1747 441 1853 559 1891 3074 1892 1904 903 2218 2247 1183
timetable$	25 2530 2537 2918 2935 3036 3087 3358
timetabled$	1748 618
timetables$	25 2935 3075 3087
to	543
to$	2491 2520 2556 1378 1382 2569 2578 1396 1406 2592 1427 2612 2617 1482 1512 2703 1532 230 231 1540 1541 2738 2751 261 2753 2762 2764 1583 1593 1609 1615 313 1653 1660 429 1751 1790 3025 540 1859 581 3099 1964 1975 1992 2029 759 3307 828 2146 2173 2197 3382 2200 3386 2250 2251 2256 2266 2267 2270 2295 2322 2347 2368 2370 2467 2468 2471 2487 2488
togeth	1638 1639 2823 2825 2828 2829 1652 1658 1659 1671 1675 1676 1688 1689 397 2894 2902 2903 2904 2906 2908 2975 1878 3066 1939 3155 779 816 3308 3311 1246
together$	2595 2702 2807 2821 2822 2835 2836 2841 2842 2850 2854 2856 2858 2859 2866 2867 2870 2874 2877 2879 2881 2882 2883 2885 2928 2953 2978 2984 2987 2989 3057 3060 3061 3064 3067 3085 3096 3122 3156 3158 3162 3164 3240 3260 3271 3282 3351 2191 3391 2268 2325 2330 2364 2479
togethers$	2841 1705 3158
told	1336 2521 2523 2614 1460 2643 1469 163 165 3220
told$	2519 2547 2609 2652 1473 363 2871 2872 611 728 3232 2141 1186
tolerant$	2334
too$	844 857
took	2620 130
took$	159
toolki	2590 903 2218 2247 1183
toolkit$	912
toolkits$	912
tools	26
tools$	1568 286
torches$	91 2461
tore	738
touch	1336 1638
touch$	2519 2708 2821 3168 1010
tough$	1104
tougher$	1104
tour	2590 903 2218 2247 1183
tour$	568 3369 3390
tourna	92 1400
tournament$	3368 2188
tours$	3369 3390
tout$	1198
touts$	1198
toward$	2370
towards$	2029 2117 2370 2414
town	2825 2922 2938 3017 3018 3019 3020 1838 3027 3035 3046 1891 3074 3086 2060
town$	2926 2956 3028 3030 3032 3043 1871 3092 3290
towns	3074 1900 1905
towns$	3033 3083 3088 3093
toxic	2123
toxic$	1897 3306
track	980
track$	2669 2242 2288
tracke	2590 903 2218 2247 1183
tracked$	72 2239 2288
tracker$	2565
tracking$	73 2288
tracks$	2288
trade	739 2047
trader$	1198
traders$	65 66 1198
train	422 439 1747 740 2060 766 2075 801 804
train$	3101 622 1286
traine	1308 2545 2547 2571 1395 2211
trained$	2491 2528 2578 2243 1285
traini	1352 2590 903 2218 2247 1183
training$	2501 2535 2543 1914 3381 906 1286
trains	422
trains$	3101 3102 622 1285
tram$	3101
trams$	3101 3102
transf	426 439 1747 441 527 536 559 756 766 789 798 799
transfer$	430 2933 3010 1834 537 544 549 550 552 564
transfere$	549 550
transfered$	549 550 552
transferes$	549 550
transfering$	549 550 552
transferred$	428 1748 1834 1842 544 549 550 3042 552 564 757
transferring$	549 550
transfers$	430 2933 3010 1834 537 544 549 550 552 564
transl	2547 2211
transp	436 439 1747 441 603 766 1066 2374
transparent$	2334
transport$	64
transported$	1748
trauma$	1045 1090
travel	1692 439 1747 486 740 2075
travel$	1748 557 1875 1877 1878 1883 3067 1896 1908 622 883 2470
travelling$	2840
travels$	557 1875 1883 1908 622 883
treat$	1079
treate	1208
treated$	1079
treating$	1079
treats$	1079
trebl	2587
trees$	928
trends$	2308
tries	1062
tries$	1064
trim	1250
trimme	913 2221
trimmed$	2236
trio	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 1761 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
trio$	1707 2944 2966 2968 1813 3002 3334
trip	2590 3145 2189 903 2218 2247 1183
trip$	2591 568 1957 3141 3266 3331 3368 2188 3372 3390 1185
trips	793
trips$	2591 3118 1957 3141 3266 3368 3390
troubl	3270
true$	2006 2053
trust	2600 2352 1209
trust$	2339 2394 1192
truste	126
trusted$	1434 1546 1547 1589 1007 1192
trustees$	2561
trusts$	1192
try	1062
try$	1064
trying	1062
trying$	2324 1064
tue	1456
tuesda	1456 521 645 646
tuesday$	2524 521 3012 645 1953 646 3137 3364 2190 3375
tuesdays$	2524 3012 1953 3137 3364 2190 3375
turf	485
turn	1326 2514 2531 2541 2545 2546 2600 487 2026 748
turn$	2500 1330 78 135 438 473 783 784 3279 821 2203 926 955 958 1146
turne$	438
turned$	2536 78 2614 2635 1767 473 484 2090 783 3297 3353 913 955 1146
turnes$	438
turning$	438 473 783 1146
turnou	75 1383
turnout$	2566 2246
turns$	2536 78 135 438 473 783 2203 955 958 1146
tutor	28 29 1358 56 1891 3074 3086 1904 1905 1914 1920 3103 3104 3245 3246
tutor$	1735 2935 519 1853 1891 1892 3087 1905 3088 3097 1920 1922 1928 3215 856
tutorial$	821
tutors	3074
tutors$	2935 3087 3088 3093 3097 3215
twice$	2492 100 136 3376
twins	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
twins$	1707 458 2966 2968 1813 3002 3334
two	148 2639 149 152 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 2972 2973 3003 1822 3005 515 551 3068 1886 1887 3071 1898 595 3136 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2081 2087 2098 2099 3302 3309 3310 3315 2134 3327 3328 2428 1121 2430 2439 1134 2443 1141
two$	148 1457 2817 1640 1647 1667 376 1698 1699 1712 1719 2910 2921 1739 440 1749 2936 459 462 2972 1801 494 1803 2995 515 518 1830 526 1835 534 1843 1844 553 3059 3065 3068 1886 1887 3071 1898 595 608 3170 3177 3195 2031 2041 2042 3226 2067 2070 3254 2074 767 2087 790 2099 2100 2106 2112 2134 2144 3338 2172 2175 2178 2185 2186 880 896 2206 2207 2209 2210 2428 1121 2430 2439 1134 2443 1141 2451 2457
twos	2081 3285 3286
twos$	1794 2977 2082 3265 1140
type$	2020
unable$	344 373
uncle	1755 1833 3027 3047 561
uncle$	1211
under$	1332 2547 2610 199 383 2211
undergrowth$	928
underm	701
undermin$	841
undermine$	841
undermines$	841
undermining$	841
undermins$	841
unders	1572 2346 1044 2352 1234
understand$	2755
understanding$	2331 2334 2396 2415
understood$	2511 2262
undert	1342 2547 1562 1604 2211
undertake$	363
undertaken$	2525 2745 2787
undertakes$	363
undo	679 692 701
unfair	1208
unfold$	2660
unfoldes$	2660
unfolds$	2660
unfollow$	395 1119
unfollowe$	395 1119
unfollowed$	395 1119
unfollowes$	395 1119
unfollowing$	395 1119
unfollows$	395 1119
unfriend$	395 1119
unfriende$	395 1119
unfriended$	395 1119
unfriendes$	395 1119
unfriending$	395 1119
unfriends$	395 1119
unheal	421 2123
unhealthy$	421 1729 1897 3306
unhelp	2123
unhelpful$	3306
unit	1761 3027 554 3086 1920 3103
unit$	1353 2919 2944 529 530 3043 558 1870 3055 1133
units	3103
units$	2919 3043 3093
unless	2078 2079
unload	2205 1248
unload$	3388
unlock	913 2221 1248
unlocked$	3353
unpick$	735 736 1052
unpicke$	735 736 1052
unpickes$	735 736 1052
unpicking$	735 736 1052
unpickning$	735
unpicks$	735 736 1052
unravel$	735 736
unravele$	735 736
unraveles$	735 736
unraveling$	735 736
unravelning$	735
unravels$	735 736
unsafe	943
unsafe$	2251
unsupervised$	1655
untangl$	736
untangle$	691 736
untangles$	736
untangling$	736
untangls$	736
until	3013 2078 2079 772 2130 2177
until$	2612 1438 1456 479 1824 3048 3313 3360 3363 3374 2463 2474
up	2513 2547 1383 1400 1505 1533 1747 2047 2211 2221
up$	2491 1314 2508 2509 2525 2549 2550 2553 2566 1386 2581 2582 2584 2613 2628 1472 1501 2685 2687 2688 1516 1518 1526 2714 1532 2716 2721 2722 2759 1591 2780 2822 2841 1662 2848 2885 1756 2940 1779 3062 3063 1885 3069 1967 3176 3216 2088 3287 2111 3312 2153 3352 3354 3388 2227 2234 2271 2324 2378 2395 2406 2459 2460 2463 2466 2480
upd$	2234
update	1365 2590 1502 1504 1528 903 2218 913 2221 2247 2310 1183 1233
update$	2685 213 2705
updated$	2687 213 2239 2311
updates$	2548 2685 213 2705 1523 2711
updati	1233
updating$	213
uped$	2234
uphold	763 764 1236
uploaded$	74
upon$	1789 1982 2304 2483
upper	1456
ups	1400
ups$	2533 2685 2841 1705 2234
upskil	1044 1236
uptake	6 75 1383 919
uptake$	1314 2566 2227 2246
urg	718
urge$	1063
urged	1840
urged$	1063
urges$	1063
urging$	1063
us$	1596 388
use	2600 1419 1551 422 2075 2285
use$	2595 2602 2637 2734 246 249 1558 263 287 388 956 1030 1127
used	1351 2614
used$	2534 2620 818 956
useful	2681
useful$	2596 2629 2411
uses	422
uses$	2595 246 956 1030
usher	485 774
using$	263 287 388 616 2260 956 1030
usual$	1478 191 2943 3292 2416
utilis	1236
valley	3027
valued	2804
valued$	2808
van$	1353 61 2611 3361 3390 3392 1198
vans	113 793
vans$	2611 3361 3392 1198
veer	748
vehicl	980
vehicle$	2288
vehicles$	2288
venue	3104
vet$	320
veting$	320
vets$	320
vetting$	320
via$	616
vicar	28 29 1358
vicinity$	2956
victim	982
victim$	2290
victims$	2290
video	2590 903 2218 2247 1183
video$	3358 3359 3378 912
videos$	912
view	2531
view$	2624 2760 987
viewe	2545
viewed$	2220
views	1350
views$	2533 206 317 927 2360
vigila	1581 1597
vigilance$	2780 2314
vigilant$	2710 2764
villag	2922 2938 3017 3018 3019 3020 1838 3027
village$	3092
violence$	2342
visibi	1597 1203
visibility$	2780 2386
visible$	2749 1007 2415
vision$	271 2396
visit	1309 2500 2531 2541 96 98 2590 1631 1661 1681 387 1725 422 507 2034 2075 2189 903 2218 2247 1127 1183
visit$	2499 1404 1406 2591 2607 2633 2810 2828 1685 1695 388 1764 2994 1815 568 3217 3318 3368 3372 2204 2375 1185 1289
visite	1308 1336 2521 2523 1342 1344 2536 2545 2547 1373 2571 1395 913 2221 942
visite$	388
visited$	2491 2519 2525 2556 2578 1406 2232 2250
visiti	1692 387 2897
visiting$	2528 2840 1695 388 1289
visitor$	2294
visitors$	1764
visits	2536 1365 422 816 1127
visits$	2499 2548 1404 1406 2591 2633 2810 1658 397 1764 1815 3217 3368 2204 2375 1289
voice	2346 2352 1237
voice$	2742 927
voices	1237
voices$	927
volunt	28 29 1358 56 2576 2590 2075 903 2218 2247 1183
volunteer$	0 1 2498 14 18 20 87 1405 2591
volunteers$	0 1 2498 14 18 20 87 1405 2591
vote$	1175
votes$	1175
voucher$	91
vouchers$	91
vulner	2788 2352 1237
wait	452 740 2075 1191
wait$	135 2794 314 1760 2989 1908 622 950 1166
waited	1429 2620 130
waited$	2612
waitering$	1760
waitin	1429
waiting$	2612 2794 314 2823 1760 1166
waits$	135 1908 622 950 1166
waitting$	1760
waive$	1249
waived	913 2221
waived$	2180 1249
waives$	1249
waiving$	1249
walk	1309 2500 92 1400 2600 1419 439 1747 486 2026 740 748 2075 2174 2189
walk$	2595 2602 135 184 387 1875 1877 1878 1883 3067 587 1896 1908 3357 3368 3369 2188 3372 966 1290
walkab	2590 903 2218 2247 965 1183
walked	2614 439 1747
walked$	1290
walkin	2823 1692
walking$	184 2863 387 2897 1290
walks	1400 486
walks$	2595 135 184 1875 1883 587 1908 3368 3369 966 1290
wall	1774 3355
wall$	2580 488 489
walls$	2580 2727
want	1460 2643 1062
want$	1560 2777 2801
wanted	1433 1460 2643
wanted$	2616
wants	1460 2643 1062
wants$	2777 2801
warden	28 29 1358 56 2576 1623
warden$	0 1 2498 14 18 20 49 51 61 87 1405 2233
wardens$	0 1 2498 14 18 20 49 51 61 87 1405 2806 2233
warm$	2629 2271
warmer$	2257
warn	414
warn$	339 346 371 855
warne$	346
warned$	339 346 371 855
warnes$	346
warnin	1643
warning$	2607 137 339 346 371 855
warnings$	137
warns$	339 346 371 855
was	2620 130 163
was$	1333 1338 1368 83 1396 2622 157 863 944 954
watch	2531
watch$	303 887 2314
watched$	2511 2568 887 2220
watches$	887
watchful$	1503
watching$	303 887 994
wave	1420
wave$	2603 2258
waves$	2603
way	1499 2744 2922 547 2060 2089
way$	2624 2682 2684 1723 1855 3095 3160 720 3272 2353
ways$	3160 2354 2366 1060
we	28 29 1358
we$	1317 1321 19 1543 2728 292 2790
weaken	389 679 1997 692 697 3191 701 811
weaken$	3180 841
weakene$	841
weakened$	2949 3147 3214 3303
weakenes$	841
weakening$	841
weakens$	3180 841
weaker	1995
weaker$	3178 3214
wean	738
wean$	658
weaning$	658
weapon	113
wear$	1357
wears$	1357
webina	2590 903 2218 2247 1183
webpag	2590 903 2218 2247 1183
websit	2590 3355 903 2218 2247 1183
website$	25 88 2580 912
websites$	25 912
wed	1456
wedge$	686 693
wednes	1456 521 645 646
wednesday$	2524 521 3012 645 1953 646 3137 3364 2190 3375
wednesdays$	2524 3012 1953 3137 3364 2190 3375
weds	1456
week	3104 3245 3246
week$	2524 2539 2994 560 2164
weekda	521 645 646
weekday$	3012 1953 3137
weekdays$	3012 1953 3137
weeken	521 645 646
weekend$	2524 117 3012 1953 3137 2125
weekends$	2524 117 3012 1953 3137 2125
weekly$	2492 881 3376 909
weeks	521 645 646
weeks$	2524 2664 3012 3048 560 3135 1953 3137 2164
weekss$	560
welcom	126 256 298 2804 2090
welcome$	1742 3273 3278
welcomed$	1434
welcoming$	2596 2629 1564 2749 1606 2334 2415
welfar	1209 1237
well	3316
well$	420 2387
wellbe	2788 2352 1237
went	2500 2541
went$	1319 1333 2169 955
were	2620 130 163
were$	1333 1338 1368 83 1396 2600 2622 157 581 863 944 954
what	171
what$	1426 125 1468 1479 1494 302 318 2254 2275
whatev	171
whatever$	1479 1598
whatsapp$	1704 398 1708
when	129 171 1795 2057 2078 2079 772 2139
when$	1425 1437 168 1479 192 2688 2689 2734 1730 1731 2958 2974 2975 762 2160 2254 2275 2296 989 2312 2313 2347 1096
whenev	1795 2078 2079 2139
whenever$	192 1731 2958 2974 762 2160 989 1096
where	129 171 2174
where$	1418 1437 168 1479 192 355 1696 1745 1797 3219 742 2116 3357 2254 2275 2296 989 2313 2347 1096
wherea	129
whereas$	1437
wherever$	192 989
whether$	50 745 2275 2366
which$	1315 1316 1425 355 742 2254 2275 2468
while	129 2078 2079 2139
while$	1437 1730 1731 3048 762 2160
whittl$	733 735
whittle$	733 735
whittles$	733 735
whittling$	733 735
whittlning$	733 735
whittls$	733 735
who	152
who$	1348 2544 1418 1454 1455 1458 1628 1719 1722 2910 2921 1739 440 1749 2936 526 1835 3059 2100 2106 2112 2254 2275 2284 977
whoever$	978
whole	2439
whole$	2817 1640 1647 1667 376 1698 1699 1712 1719 1749 459 2972 515 3068 1886 1887 3071 1898 3177 2031 2041 2042 3226 3254 2074 767 3259 2087 2099 2134 1045 2428 1121 2430 1134 2443 1141
whom$	1418 1628 1722 2254 2275
why$	2275
widen	1248
wider$	2699 289 710
wife$	1211
wifi	1774
will	1614
will$	1313 1396 230 231 1550 261 1583 1677 386 429 1859 1964 1992
willing$	1869
win$	1086
wind	400 650 3270 829
wind$	448 449 2156
winde$	448 449
windes$	448 449
winding$	448 449
window$	2580
windows$	2580
winds$	448 449
wing	3027 3086 1922 3105 3109 2060
wing$	3244
wings	3105
wings$	3244
wining$	1086
wins$	1086
winter	1456
winter$	2621
wisely$	3206
wiser	2022
wish	1460 2643 1062
wish$	271 2801
wishes	1460 2643 1062
wishes$	2801 317 927
with	1915 2194
with$	2491 1335 2520 1472 1473 1482 1489 2676 2688 1532 2716 2768 1603 1629 1630 2819 2820 2824 1670 1695 2884 2927 2946 1765 3022 3025 1864 3066 3146 1967 3164 709 2029 3231 2055 3308 3377 2197 3382 2250 2267 2325 2328 2347 2351 2414 2468 2474 2475 2476 2479 1215
withdr	426 650 659 787 860 1250
withdraw$	690
withdrawal$	445
withdrawe$	690
withdrawen$	690
withdrawes$	690
withdrawing$	690
withdrawn$	1741 3008 3140 2180
withdraws$	690
wither	1997
wither$	3180
withers$	3180
within	160 348
within$	1332 1656 1971
withou	3022 2012 776 983
without$	1424 370 1728 3058 1876 3194 3221 786 2126 951 2291
withs$	2819
women	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
women$	1707 2966 2968 1813 3002 2110 3334
word$	2607 2650 2795 2319 1208
words$	2650
work	1352 422 439 1747 718 2075 1062
work$	2 2535 2543 88 1477 1483 1486 2673 2678 2709 223 2728 2739 254 296 2806 432 622 3141 1959 3143 3266 856 2309 1017 1044 2353 2407 1106 2416
worked	1342 1360 2547
worked$	1308 2525 2588 603 1017 1106
worker	28 29 1358 56 2576 2590 903 2218 2247 1183
worker$	0 1 2498 1317 14 18 20 2518 51 57 61 2567 87 1405 2654 2658 924 2233 2241 937 1213
workers$	0 1 2498 1317 14 18 20 2518 51 57 61 87 1405 924 2233 2241 2380
workin	1352 1597 2352 1062
working$	1312 41 2535 1371 2709 223 2780 2806 432 1017 2353 1106
workload$	1476
works	422 1062
works$	88 2678 2767 622 1017 1106
worksh	96 2590 1920 3103 1922 3105 903 2218 2247 1183
workshop$	1404 2591 3369 2188 1185
workshops$	1404 2591 3369
workstream$	934
workstreams$	934
world$	704
worrie	1460 2643
worries$	1523 2707
worry	1460 2643
worse	3270 1189
worst	2439
worth	2681 2374
worthwhile$	2411
would$	190 252
wound$	2889 2129
wrap	241 1065
wraparound$	1549 2373
wrappingaround$	2373
wrapsaround$	2373
wristbands$	91
write$	1284
writes	1365
writes$	2548 1284
writing$	1163
writte	1336 2547 1398 1469 162 2211 913 2221 942
written$	1308 2519 2521 2523 1344 1373 2571 1395 2581 2652 1470 915 2250 1284
wrong	1208
wrote	942
wrote$	1337 2250
yard	3247 3248
yard$	3249
yards$	2839 3249
year	3105 3294 3296
year$	2621 2634 1456 3031 560 1891 1922 1928 3296
years$	560
young	2359
young$	30 31 32 47 2539 81 109 2603 1423 2608 2610 123 1435 140 141 145 148 1459 152 1461 1462 2646 2675 1570 266 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1793 1819 1822 515 551 572 3068 1886 1887 3071 1898 602 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3296 3309 3310 3315 2134 3327 3328 2151 2196 3383 2202 2255 2352 2361 2428 1121 2430 1134 2443 1141
younge	2817 1640 1647 1667 376 1698 1699 1712 1719 1749 459 2972 3003 515 1829 534 1844 551 553 3053 3068 1886 1887 3071 1898 595 610 3136 3177 2031 2041 2042 3226 3254 2074 767 2087 2099 3294 2134 2428 1121 2430 1134 2443 1141
younger$	148 2639 2817 1640 1647 1667 376 1698 1699 1712 2898 1719 2910 2921 1739 440 1749 2936 459 2972 515 526 1835 3059 1882 3068 1886 1887 3071 1898 610 3177 3184 2031 2041 2042 3226 3254 2074 767 2087 2099 2100 2106 2112 2113 2134 2428 1121 2430 1134 2443 1141
youngest$	148 2639 1719 2910 2921 1739 440 1749 2936 526 1835 3059 3184 2100 2106 2112
youngs	148 2817 1640 1647 1667 376 2878 1698 1699 1712 1719 2902 2903 2904 2906 2908 2911 2915 1749 2934 2947 459 1772 2972 2973 1819 1822 3005 515 3068 1886 1887 3071 1898 610 3177 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2098 2099 3309 3310 3315 2134 3327 3328 2151 2428 1121 2430 1134 2443 1141
youngsters$	1707 2966 2968 1813 3002 3334
youth$	2507 45 1623 2966 3007 3247 3248 2277
youths	1793
youths$	1778 2966 2976 2277
yp	148 2639 152 2817 1640 1647 2834 1667 2865 376 2875 2876 2878 1698 1699 1712 2898 2901 1719 2902 2903 2904 2906 2908 2910 2911 2912 2913 2914 2915 2916 2921 1739 440 1749 2934 2936 2947 458 459 2972 2973 3003 515 1829 526 1835 534 1844 3038 551 553 3052 3053 3059 572 3068 1886 1887 3071 3079 3080 1898 595 610 3136 1954 3149 3153 3155 3157 3169 3171 3177 3190 3209 3210 3211 3212 3213 2031 2033 2036 2041 2042 3226 3229 3233 3238 3239 3241 3243 3254 2074 767 2087 2094 2098 2099 2100 2106 2112 3302 2120 3309 3310 3315 2134 3327 3328 2154 2428 1121 2430 2439 1134 2443 1141
yp$	1863 3170
zine$	2461
zines$	2461
zone	1642 1643
zone$	59 3244 2431
zones	1642 1643
zones$	59 3244 2431
