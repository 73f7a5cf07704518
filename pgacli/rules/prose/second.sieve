1351 1226 944

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
(?:how many|percentage of|proportion of|share of) (?:\w+ ){0,4}?(?:takes? up|took up|taking up|sign(?:s|ed)? up|attend\w*|engag\w+|turn(?:s|ed)? up|complete\w*|enrol\w*|register\w*)
(?:member of staff|staff|teachers?|workers?|wardens?|officers?|volunteers?) (?:is|are) (?:on|at|by) (?:the |duty|hand|site)
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
(?<!different\s)(?<!separate\s)adults?(?! (?:supervision|presence|support|company|oversight|help|session|service|club|education|group|evening|night|slot|class|team|squad|side))
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
(?:have|has|maintain\w*|retain\w*|keep\w*|hold|provide|increase\w*) (?:\w+ )?(?:oversight|overview|focus|vigilance|presence|watch|dialogue|contact(?! (?:\w+ ){0,3}?(?:on|every|each) (?:\w+days?|\d))|curiosity|profile)
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
work(?:s|ed|ing)? (?:more |very |better |well )?(?:effectively )*(?:with|together|alongside|jointly|collaboratively|in partnership|closely|across)(?! (?:the group (?:each|every|on))\b)
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
mak(?:e|es|ing) (?:\w+ ){0,4}?feel (?:\w+ )?(?:welcome|safe|safer|valued|heard|included|at home|respected|listened|wanted|accepted|comfortable|supported|cared)
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
NOT (?:to )?(?:meet|meeting|gather|gathering|socialis\w+|mix|mixing|associat\w+|congregat\w+|pair|pairing|team|teaming|hang|hanging|get together|getting together)(?: (?:up|out|about|around))?(?=[.,;]|$| (?:together|outside|in the|out of|after|at|on|until|unsupervised|without|again|any more|in public|as a group|in town)\b)(?! (?:the )?(?:adults?|men))
(?:SOME|they|WHOM) (?:may|must|should|will|shall|is|are|can) ?(?:not|n['’]t) (?:to )?(?:\w+ )?(?:see|meet|visit|message|call|ring|text|contact|join|play with|go out with|hang out with|talk to|speak to) (?:with )?FRIENDS
so (?:that )?(?:they|WHOM) (?:cannot|can['’]t|are unable to|are not able to) (?:\w+ )?(?:visit|link up|join up|call round|come over|call for)
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
(?:keep|keeps|keeping|kept) WHOM (?:in|indoors|at home|inside)(?= (?:after|for|until|so|every|on|each|from \d\w*|from the time)\b|[.,;]|$)
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
(?:speak|talk|encourag|urg|persuad|advis|nudg|push|steer)\w* (?:\w+ ){0,2}?WHOM\s+(?:\w+ ){0,2}?(?:spend|spending|mixing|mix|sit|sitting|play|playing) (?:\w+ ){0,2}?(?:time )?with (?:other|different|new) \w+
(?:if|when|whenever) (?:they|WHOM) (?:turn up|arrive|come|show up|appear|enter) (?:\w+ ){0,2}?(?:together|as a group)[^.;]{0,60}?(?:to leave|turn(?:ed)? away|sen[dt] \w+ (?:away|home)|sent (?:away|home)|refus\w+|not be (?:let|admitted|served)|asked to go|only (?:one|two))
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
(?:clos|end|stop|cancel|scrap|withdraw|drop)(?:e|es|s|ping)? (?:the|its|our|their|this) (?:[\w’'-]+ ){0,5}?[\w’'-]+,? (?:which|that|as it|because it) (?:brings|draws|gets|keeps) WHOM together
(?:turn|convert|chang)(?:e|es|s|ing)? (?:the group['’]s|their) (?:\w+ )?(?:room|den|corner|space|hut|table) into(?! [^.;]*for (?:the group|them))
(?:WHOM|SOME|each|they|(?:two|three|four|five|six) (?:\w+ )?siblings) (?:(?:will|to|should|must|are|is|be|being|all|can|may|have) ){0,3}(?:\w+ly )?(?:placed|put|moved|taught|educated|housed|rehoused|kept|seated|sat|collected|picked up|taken|driven|dropped|sent|transported|travel|attend|enrolled|booked|timetabled|supervised|live|lodged|accommodated|fostered|work|train|eat|learn|walk|walked|escorted|start|finish|leave|arrive|occupied|busy|transferred|allocated|assigned|referred)(?: (?:[\w’'-]+ ){0,5}?(?:in|at|to|into|by|with|on|through|via))? (?:two |three |four |five )?UNLIKE
SOME (?:(?:will|to|should|must|is|be|being|can) ){1,3}(?:\w+ly )?(?:placed|put|moved|taught|educated|housed|rehoused|kept|seated|collected|taken|sent|transported|enrolled|booked|timetabled|transferred|go|attend|travel|live)(?: (?:[\w’'-]+ ){0,5}?(?:in|at|to|into|by|with|on|through|via)) an? UNLIKE
(?:plac|put|mov|teach|educat|hous|rehous|keep|seat|sit|collect|tak|driv|send|transport|enrol|book|timetabl|transfer|occup|foster|lodg|refer|allocat|assign|escort|have|split|station|direct)(?:e|es|s|y|ies|ing|ting|ling|ring)?\s+(?:(?:WHOM|SOME|each|all) (?:[\w’'-]+ ){0,5}?(?:in|at|to|into|by|with|on|through|via|between) (?:two |three\s+|four )?|SOME (?:[\w’'-]+ ){0,5}?(?:in|at|to|into|by|with|on|through|via) an? )UNLIKE
(?:separate|different) (?!changing|toilets?|showers?|lockers?|bed\w*|activities|roles|tasks|ways|ideas|jobs|lists|copies|cards|letters|meetings|interviews|notes|records|files|plans|assessments|chairs|towels)(?:\w+ )?\w+s for (?:both|each of (?:them|the \w+)|the two \w+|WHOM)
(?:encourag|steer|guid|support|help|direct|nudg)\w* (?:WHOM )?(?:in)?to(?:wards)? separate \w+
(?:WHOM|each) (?:(?:will|to|should|must|can|is|are) ){1,2}be (?:in|on|at|with) UNLIKE
WHOM ?[:–—-] ?(?:in |to |at |on )?(?:different|separate) \w+
famil(?:y|ies) (?:(?:will|to|should|is|are|be|being) ){1,3}(?:offered|given|helped with|found) (?:an? )?(?:\w+ )?(?:moves?|transfers?|relocation)(?! [^.;]*(?:near|back|close|together|same))
(?:redirect|divert|steer|send|direct|shepherd|guid|usher)(?:e|es|s|ing|ed)? WHOM (?:away )?(?:in)?to (?:separate|different) \w+
each (?:of \w+ |of the \w+ |member |friend )?(?:(?:will|to|is|are|be|being) ){0,3}(?:placed|moved|housed|taken|sent|transferred|rehoused) (?:to |in |into |at |on )?an? UNLIKE
(?:in|at|on|to|into|by|with|through) (?:an? )?UNLIKE (?:from|to|than) FRIENDS
(?:WHOM|SOME|each) (?:(?:will|to|should|must|are|is|be) ){1,3}(?:given|offered|allocated|assigned|allotted) (?:an? )?(?:different|separate) (?:\w+, )?(?:\w+,? (?:and )?){0,3}?(?:schools?|clubs?|projects?|placements?|colleges?|classes|timetables?|days|evenings|times?|slots?|routes?|homes?|tutors?|seats)
(?:withdrawal|removal|exclusion|extraction|exit|expulsion|suspension|separation|departure) (?:of|for) SOME
(?:alternative provision|(?:residential|specialist|secure|off[- ]site|out[- ]of[- ]area) (?:\w+ )?(?:places?|provision|placements?|schools?)|(?:another|a different) (?:school|college|club|home|course|team|project))\s+(?:(?:will|to|should|is|be|being|has|been) ){1,3}(?:found|sought|identified|arranged|offered|secured|requested) for SOME
(?:live|stay|go|move|lodge|board)(?:s|d)? (?:[\w’'-]+ ){0,3}?with (?:his|her|their|an?) (?:\w+ )?(?:aunt\w*|uncles?|relatives?|family|grand\w+|nan|gran|father|mother|dad|mum|cousins?|brother|sister) (?:[\w’'-]+ ){0,3}?FAR
(?:remov|withdraw|suspend|revok|restrict|end|stop|block|cancel)(?:e|es|s|ing|ed)? (?:yp\d+['’]s|his|her) (?:\w+ )?(?:access|entry|admission|membership|pass)(?! to (?:drugs|weapons|money|alcohol|the internet|social|his phone|her phone|harmful|content))
(?:plac|put|mov|transfer|enrol)(?:e|es|ed|s|ing|ting|ring|ling)? SOME (?:\w+ ){0,2}?(?:in|on|into|to|onto) an? (?:bespoke|individual|alternative|separate|specialist|one-to-one|off-?site|new|parallel|solo) (?:\w+ )?(?:provision|timetable|programme|placement|curriculum|package|tutor group|class|form|set|school|college|unit|club|team)
(?:no|less|fewer|little) (?:\w+ )?(?:opportunity|chance|opportunities|scope|room) to (?:influence|lead|draw in|affect|join|mix with|be with|see|meet)\s+FRIENDS
SOME (?:\w+ ){0,3}?(?:arriv|leav|com|start|finish|eat|go|enter)(?:e|es|s|ing)? (?:\w+ ){0,3}?(?:after|before|later than|earlier than) (?:ONE_OTHER|FRIENDS) (?:have|has|are|is|do|arrive|leave|go|come|start|finish)
(?:bans?|bars?|excludes?|expels?|suspends?) yp\d+(?:(?:,? and |, )yp\d+)*(?=[.,;]|$| (?:until|for|so|because|but)\b)
(?:bans?|exclusions?) (?:on|of|against|for) (?:SOME|WHOM) (?:\w+ ){0,6}?(?:will|is to|are to|to|should|must) (?:stay|remain|continue|stand|go on|be (?:kept|extended|renewed|upheld))
(?:exclusion|banning|eviction) of (?:the )?(?:entire |whole )?(?:group|five|four|six|YOUNG) (?:from|for)
choos(?:e|es|ing) between (?:\w+ ){1,4}?and (?:the|this|his|her|their) (?:group|friends|others)
(?:so (?:that )?|until |see |let |and |watch |help |where )(?:the|this) (?:group|friendship) (?:will |can |may )?(?:breaks? up|splits?(?: up)?|falls? apart|dissolves?|disbands?|disperses?|scatters?)(?=[.,;]|$| (?:by|before|after|for good|over|in time))
(?:see|seeing|want|wants|have|get|like) WHOM (?:\w+ )?(?:broken up|split(?: up)?|disbanded|scattered|dispersed|separated|kept apart)
(?:ensur|mak\w+ sur|see)(?:e|es|ing)? (?:that )?WHOM (?:work|sit|eat|learn|play|train|pair up|partner|travel) (?:\w+ )?with (?:other|different|new) \w+
(?:address|home|placement|accommodation|school|college|place) (?:(?:to|will|should|must) )be (?:\w+ )?FAR
(?:suspend|withdraw|cancel|revok)(?:e|es|s|ing)? (?:the group['’]s|their) (?:\w+ )?(?:membership|pass(?:es)?|access|places?)
evict(?:s|ed|ing)? (?:the )?famil(?:y|ies) of
(?:keep|put|seat|sit|place|have|house|teach|send|move)(?:s|ing)? SOME (?:at|in|on|by|to|near|with|into) (?:the |an? )?(?!touch|charge|list|rota|team)(?:\w+ ){1,3}?and (?:SOME|THE_REST) (?:at|in|on|by|to|near|with|into) (?:the |an? )?\w+
(?:kept|held|taken|left) (?:well |right )?(?:out of|away from|outside) FRIENDS
(?:mov|relocat|rehous|transfer)(?:e|es|ing|ring|s)? SOME(?=[.,;]|$| (?:so|because|before|if)\b)
(?:look at|look for|find|consider|try|apply (?:to|for)|visit|think about)(?:ing|s)? (?:\w+ ){0,3}?(?:schools?|colleges?|homes?|houses?|placements?) (?:elsewhere|FAR)
no (?:further |more |longer a )?(?:part|place) in (?:the|this) group(?! (?:work|session|chat|room|tent|bus))
(?:phas|wind)(?:e|es|ing|s)? (?:out|up|down) (?:the|this) (?:group|friendship)(?! (?:chat|session|work|meeting))
(?:phas|wind)(?:e|es|ing|s)? (?:the|this) (?:group|friendship) (?:out|up|down)
(?:not|never|no longer|\w+n['’]t) (?:\w+ )?(?:to )?shar(?:e|es|ing) (?:the same|an?|one|any) (?!details?|information|pictures?|photos?|stor(?:y|ies)|views?|passwords?|address|secrets?|location|names?|number|report|findings?|risks?|blame|copy|post|link|note|concern|record|map|plan|draft)\w+
(?:not|never|no longer|\w+n['’]t) (?:to )?(?:be )?(?:\w+ )?(?:timetabled|scheduled|placed|put|booked|rostered|assigned|allocated|seated|taught|housed|enrolled|entered|grouped|paired)(?: \w+){0,3}? the same (?!category|bracket|boat|list|footing)\w+
(?:WHOM|they) (?:should|must|may|can|will|are to|are) not (?:to )?be in (?:contact|touch)(?=[.,;]|$| (?:with (?:each|one|FRIENDS)|outside|at|until|while|during))
(?:not|no longer|never|cease to be|stop being) (?:have to |need to |want to )?(?:be |stay\s+|remain |been )?(?:such )?(?:good\s+|close |best )?friends(?=[.,;]|$| (?:any longer|any more|with|at all))
NOT (?:to )?(?:sit|stand|meet|gather|wait|hang about|hang out|stay)(?:ting|ing|ering)? (?:\w+ )?(?:in|at|on|by|round)\s+(?:their|its|the) (?:usual|own|favourite|regular|old) \w+
(?:not|never|no longer) (?:[\w’'-]+ ){0,4}?as a (?:group|team|unit|trio|pair|foursome|gang of friends|pack|crowd|five)(?! is\b| (?:by|of the)\b)
(?:none|neither|nobody|not|never) (?:\w+ ){0,4}?(?:go|come|visit|be|stay|sleep)(?:ing|s)? (?:\w+ ){0,2}?(?:the others?['’]s?|each other['’]s|one another['’]s|another['’]s|(?:his|her|their) friends['’]) (?:houses?|homes?|flats?|rooms?)
giv(?:e|es|ing) (?:each other|one another) (?:\w+ ){0,3}?(?:space|room|distance|a break|a rest|a wide berth)
(?:not|\w+n['’]t|no longer) need (?:FRIENDS|each other|one another)(?=[.,;]|$| (?:to|any|in|for|so)\b)
no (?:visitors|friends|guests|callers) from (?:FRIENDS|this group)
(?:not|never|no longer) (?:to )?(?:admit|let|have|invite|take|allow|book|see|seat|put|place|accept) (?:in )?(?:SOME|WHOM) (?:\w+ ){0,4}?(?:on|at|in|for) the same (?!kit)\w+
(?:not|never|no longer) (?:to )?(?:\w+ )?(?:select|pick|choose|employ|hire|take|admit|accept|enter|invite|have|seat|put) (?:on )?more than (?:one|two|\d) (?:of|from) (?:FRIENDS|them)
WHOM (?:(?:will|to|should|must|are|is|be) ){0,3}(?:taken|driven|sent|collected|walked?|let (?:out|in|go)|released|dismissed|escorted|leave|arrive|come|go|brought|seen) (?:\w+ ){0,3}?(?:one\s+by one|singly|one after (?:the other|another))
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
mov(?:e|es|ing) on (?:the (?:group|YOUNG)|them|young people|groups)
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
(?:limit|restrict|cap|keep)(?:s|ed|ing|ting)? (?:[\w’'-]+ ){0,4}?to (?:one|two|three|\d) (?:YOUNG|people|persons|of (?:them|the YOUNG)) at a time
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
so (?:that )?(?:WHOM |they )(?:all |will |can |may )?(?:lose (?:touch|contact)|drift apart|grow apart|stop seeing each other)
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
(?:group|friends|boys|girls|lads)['’]s? (?:\w+ )?(?:table|bench|corner|seats?|sofa|den|shelter|hut|hang-?out|haunt|meeting place|base|spot|patch) (?:(?:of|in|at|by) (?:the \w+) )?(?:(?:is|are|to|will|be|should) ){0,3}(?:taken (?:out|away)|removed|closed off|closed down|moved out|given to|let to|sold|turned over)
(?:tak|remov|get rid of|clear)(?:e|es|ing|s)? (?:out |away |down )?the (?:group|friends|boys|girls|lads)['’]s? (?:\w+ )?(?:table|bench|corner|seats?|sofa|den|shelter|hut|hang-?out|haunt|meeting place|base|spot|patch)
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
(?:break|end|stop|curb|interrupt|disrupt|discourag)(?:e|es|s|ing)? (?:the |their |this\s+|(?:the )?YOUNG['’] |the group['’]s )?(?:habit|routine|pattern|ritual|cycle) of (?:the\s+|their )?(?:\w+ )?(?:meet\w*|gather\w*|get-together\w*|sitting|hanging|going|being|seeing)
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
(?:tenancy|tenancies|licen[cs]es?|leases?|pass(?:es)?|memberships?|contracts?|permits?) (?:(?:to|will|is|are|be) ){1,2}renewed
(?:challeng|appeal|contest|oppos)\w* (?:\w+ ){0,3}?(?:in|at|to) (?:the )?(?:court|tribunal|hearing|magistrates)
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

2 3 4 6 7 8 9 13 14 15 17 18 19 21 23 25 26 27 28 29 30 31 32 33 34 36 37 38 39 41 42 43 44 45 46 47 48 49 54 57 60 61 62 63 64 65 66 67 70 71 73 75 77 78 79 80 82 83 85 86 87 88 89 90 91 92 95 96 97 98 100 102 106 107 108 109 110 114 115 116 117 118 121 122 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 141 142 143 144 148 149 150 152 154 155 156 158 159 160 167 170 171 174 178 180 181 182 184 185 186 188 189 190 191 192 197 198 199 200 202 205 206 208 210 211 213 216 218 220 222 223 224 229 230 232 234 235 244 247 258 262 263 265 266 267 268 269 272 273 274 275 276 277 278 279 287 288 289 290 291 295 297 298 300 302 303 304 305 306 307 308 309 310 312 313 314 315 316 317 318 319 328 334 336 338 339 343 344 345 346 350 351 352 354 358 359 360 361 362 363 365 366 367 368 371 373 375 376 378 379 381 382 383 387 388 389 392 394 396 397 399 400 404 407 412 413 414 416 422 423 429 430 433 435 436 438 439 440 441 442 444 445 446 447 448 449 450 451 452 456 459 460 461 463 464 465 466 478 485 486 487 503 504 508 514 515 516 518 521 523 526 530 531 534 535 537 538 540 542 543 547 550 551 555 557 558 559 560 561 562 564 565 566 568 570 571 572 575 577 578 580 581 582 583 585 586 591 593 594 595 596 597 598 599 601 603 605 606 607 608 609 610 611 612 614 615 616 617 618 619 620 621 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 648 649 650 651 652 653 654 655 656 658 659 661 662 663 664 665 666 667 669 670 671 672 673 674 675 676 677 678 679 681 682 683 684 685 686 687 688 689 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 736 737 738 739 740 741 742 743 744 745 746 747 749 750 751 752 753 754 755 756 757 758 759 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 785 786 787 788 789 790 791 792 793 794 795 796 797 799 800 801 802 803 804 805 806 807 808 809 810 813 814 815 816 817 818 819 820 821 822 823 824 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 842 843 845 846 847 849 850 851 853 854 855 856 857 858 859 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 894 895 896 897 898 900 901 902 903 904 905 906 907 908 909 910 911 912 913 915 916 917 918 919 920 921 922 923 924 925 927 928 929 930 931 932 933 934 935 936 937 938 939 940 941 942 943 945 946 947 948 949 950 951 953 954 955 956 957 958 959 960 961 962 963 964 965 966 967 968 969 970 971 972 973 974 975 976 977 978 979 980 981 982 983 984 985 986 987 988 989 990 991 992 993 994 995 996 997 998 999 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1209 1210 1211 1216 1229 1235 1236 1237 1247 1250 1254 1255 1256 1259 1271 1275 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1311 1316 1318 1319 1328 1329 1333 1334 1337 1342 1343 1344 1345 1346 1347 1348 1349 1350 1 5 11 12 16 20 22 24 35 40 50 51 52 53 55 56 58 59 68 69 72 74 76 84 93 94 99 101 103 104 105 111 112 113 119 120 123 140 145 146 147 151 153 161 164 166 168 169 172 175 179 183 187 193 194 195 196 201 203 207 209 212 214 215 217 219 228 231 237 238 240 241 242 243 245 246 248 253 256 259 264 270 271 284 286 292 293 294 296 301 311 320 321 322 323 324 325 326 327 332 333 335 337 341 342 347 348 349 353 355 356 357 364 372 374 377 380 384 385 386 390 391 393 395 398 401 402 403 405 406 408 409 410 411 415 417 419 420 421 424 425 426 427 428 431 432 434 437 443 454 455 462 467 471 472 473 474 475 477 479 481 484 493 494 502 505 506 507 509 510 511 512 513 517 519 520 522 524 525 527 529 532 533 536 539 541 544 545 546 548 549 552 553 554 556 563 567 569 573 574 576 579 584 587 588 589 590 592 600 602 604 613 622 647 657 660 680 690 735 748 760 783 784 798 811 812 825 841 844 848 852 860 893 899 914 944 952 1038 1049 1117 1188 1212 1214 1215 1218 1220 1221 1228 1230 1231 1233 1234 1238 1240 1244 1245 1252 1265 1269 1272 1277 1283 1290 1295 1297 1308 1309 1310 1312 1313 1317 1322 1323 1325 1330 1331 1335 1336 1338 1339 1340 1341 0 10 81 157 162 163 165 173 176 177 204 221 225 226 227 233 236 239 249 250 251 252 254 255 257 260 261 280 281 282 283 285 299 329 330 331 340 369 370 418 453 457 458 468 469 470 476 480 482 483 488 489 490 491 492 495 496 497 498 499 500 501 528 668 926 1206 1207 1208 1213 1217 1219 1222 1223 1224 1225 1226 1227 1232 1239 1241 1242 1243 1246 1248 1249 1251 1253 1257 1258 1260 1261 1262 1263 1264 1266 1267 1268 1270 1273 1274 1276 1289 1291 1292 1293 1294 1296 1298 1299 1300 1301 1302 1303 1304 1305 1306 1307 1314 1315 1320 1321 1324 1326 1327 1332

8 14 6 6 9 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 9 12 4 9 8 7 10 7 9 5 10 10 8 5 6 7 8 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 5 6 6 4 5 5 8 6 5 5 8 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 0 16 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 4 3 3 4 5 4 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 5 12 8 11 6 7 11 13 0 6 11 10 7 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 13 7 4 4 8 12 0 9 0 11 11 9 0 0 0 0 0 0 0 12 8 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 5 14 5 0 0 5 4 7 4 6 3 6 10 6 0 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 8 6 3 4 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 2 3 4 0 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	1893 692 2331
20$	2528
34$	1167
35$	1167
YP	1926
a$	2687 135 1548 1604 1616 1622 1623 293 1653 1657 3057 572 1925 3458 2254 3481 2257 2258 3485 2263 2266 2267 2268 919 2279 937 2290 2291 2293 2294 2338 2536 2537 2538 2541 2542 2544 2545 2546 2549 2550 2554 2555 2559 2564 2568 2576
abc	337 1688
abcs	1688
able$	2750 1691 347 1723 1741 1951 984 2381
about$	1562 1650 2910 1835 3412 2199 2245 2448 2453
aboutering$	1835
abouting$	1835
aboutting$	1835
above	3088
above$	3094 2466
abreas	1106
abreast$	2457
abroad	3015 3037 3048 3053 3142 3143 3144 3145 1920 1947
absent$	3388
abus	2724
abuse$	2426
academ	3152 3160 3211
academy$	3168
accept	1368 2619 886
accept$	1792 1841
accepted$	2594 2892
access	1617 2430 1107 2458
access$	2843 3038 3049 1088
accessed$	951
accessible$	2837
accessing$	2616
accomm	447 1798 593
accommodation$	471 3154 597
accord	1051
accordingly$	2402
accoun	2703 1596 1751 1107 2458 1246
account$	27 2811 2822 2873 2977
accounts$	2977
accred	1387
accredited$	2613
achiev	1432 945 2463
achieve$	952
achieved$	1370 2658 2296 952
achieves$	952
acknow	1388 1085 1276
acknowledgement$	2614
across	3416 3512
across$	3015 3037 3048 3053 3142 3143 3144 3145 1920 3194 798 2189 3470 2409
act$	3395 819 860 1143
acted$	2706
action	2678 1584 1596 944 2302 2331 1226
action$	81 2674 2797 2810 2822 963 975
actions$	81 2674 963 975
active$	2757 1552
activi	2678 2813 2832 1669 3270 944 2302 2331 2486 1226
activities$	2679 2761 2895 3235 3264 2039 3266 3268 2438 2439 2491
activity$	3235 895 2491
acts$	819 1143
ad$	1028
add	1168
add$	1303
added$	1303
adding$	1303
additi	243
additional$	1558 1594 966 1039
addres	165 166 1549 226 3344 1085
address$	1577 471 1870 768 780 1278
addressed$	1517 2775 1278
addresses$	1870 1278
addressing$	1278
adds$	1303
admission$	3038
admit	886
admit$	1678 3018 1841 1873 542 2184 834 865
admite$	865
admited$	542 2184 834
admites$	865
admiting$	542 865
admits$	542 2184 834 865
admitt	546 2172
admitted$	542 1897 3385 3389 3398
admitting$	542 865
adolescents$	3091
adopt$	265 1322
adopte	2635 2645 1443 2295
adopted$	2669 1322
adopting$	1322
adopts$	1322
adult	2703 2192 3419
adult$	2699 2817 2818 2860 3486 2363 1014 1238 1242
adults	294
adults$	114 2699 221 1588 2860 1645 3486 1238 1242
advert	2635 2678 944 2295 2302 2331 1226
advice$	208 2820 288 1288
advis	419 420 757
advis$	349
advise	30 31 1403 1922 1276
advise$	342 349
advised$	349
adviseed$	342
adviseing$	342
adviser$	965 976
advisers$	965 976
advises$	342 349
advisi	1276
advising$	349
adviss$	349
advoca	1085 1279
advocate$	1257
affect	3040
afraid	1467 1023
afraid$	2693 2374
afresh$	2526
after	1815 3348 2160 811
after$	2810 1665 3041 3503 2335 2520
aftern	1501 560 2004 3230 684 685 2142 3370 3371
afternoon$	2612 119 3119 3137 638 2019 3252 3259 2035 3262 994
afternoons$	2612 119 3137 2019 3253 3260 2035 3262 994 2349
again$	1632 2948 2500 2526
agains	2278
against$	1377 156 1508 2915 1700 1769 2245 3504 2406
age$	3327 3372 3373 3419
agenc	2784
agenci	43 58 2664 1566 294
agencies$	0 1 2581 2584 14 18 20 1394 68 2647 89 1450 1564 2792 221 1645 1065
agency$	2623 1571
agenda$	2808 973 2395
agree	1168
agree$	1371 366 380 914 1203
agreed	1379 2635 1443 1549 2295
agreed$	2596 2605 2669 1523 2775 1630 380 1951 914 2329 1129 1203
agreeed$	1371
agreem	2678 2909 944 2302 2331 1226
agreement$	92 208 2908 3475
agreements$	2908 3475
agrees$	1371 366 380 914 1203
ahead	2671
ahead$	3348
aim	1103
aim$	273 2480
aiming	1103
aims	1103
aims$	2480
alarm$	60 65 93
alarms$	60 65 93
alert	1626
alert$	2798 2852 2499
align	1279
alive$	2757
all	57 154 168 1800 3097 2277 3507 2443 2512
all$	2578 2608 2630 1408 1441 1455 221 1640 1643 1645 1984 3214 2167 2260 2292 961 1065 2434 2538 2542 2570
alliance$	2475
alliances$	2475
alloca	1396 2635 447 1798 449 1832 792 2295
allocate$	1324
allocated$	2622 1429 457 657 2329 1324
allocates$	1324
allocating$	1324
allote$	888
allotes$	888
alloting$	888
allotment$	90 3519
allots$	888
allotted$	457
allow	546 764
allow$	2747 1673 1678 1719 1759 1764 1841 1873 542 1897 2066 830 2184 834 2241 1123 2488
allowe	546 2172
allowed$	1673 1691 2979 1887 3114 542 1897 3385 3389 3398 3403 2184 834 2228 1068
allowing$	542 830 2241 1123
allows$	2747 542 1897 2184 834 1123 2488
allowted$	1673 542
allowting$	542 830
alone	1467 1993 3376 3410 3411
alone$	2693 1844 3113 3124 3134 3216 3219 3420 2521
along$	3080 1857 3107 2487
alongs	1766 2993 2994 2995 2999 1998
alongside$	1537 3224 2137 2409 2498 2501
alter$	434
altere$	434
alteres$	434
altering$	434
altern	2832 2874 678 745 752 2486
alternate$	668 2023 2034
alternating$	668 2034
alternative$	1587 459 756
alternatives$	2427
alterping$	434
alters$	434
ambassador$	976
ambassadors$	976
amber$	2685 2686 2347
ambition$	273
amend	1291
amende	2635 2295
among	2993 2994 2995 2999 3147
among$	1675 1676 1846 3194 2053 2111 798 3470 1258
an$	1542 1548 259 1616 1622 3057 2254 3481 2257 2267 2268 919 937 2290 2291 2293 2294 2338 2554 2564 2576
analyse$	1041
analyses$	1041
analysing$	1041
analyst$	1244
analysts$	1244
and$	1594 1656 1668 3051 3409 2456
anew$	2526
annual$	950
anothe	1566 2923 2954 2957 2964 2965 2969 2989 2992 3001 3004 3005 3008 3033 3052 3065 3071 1934 3225 3274 3278 3280 3282 3294 3296 3315 3335 3336 3337 3338 2113 2115 3354 3358 3363 3364 3368 2180 3416 3434 3435 3440 3452 3453 2236 1157 2511
another$	2753 1542 2792 343 344 2933 2936 2938 2941 2944 2945 2953 2958 2962 3006 3007 3008 3009 459 1837 487 3069 3141 3150 1929 1930 1942 3170 1949 3198 622 1985 3223 2000 653 2008 3255 3275 3286 3288 3290 3304 3307 3308 3310 749 3327 756 790 791 2146 2147 3386 3387 2162 3388 820 2171 821 2172 2173 3400 2177 2179 2187 3414 2195 3440 2215 3447 3464 3468 3472 3481 2267 1012 2508
answer	1388 2706
answer$	2614 1345
answered$	1345
answering$	1345
answers$	1345
anti$	1086
any$	1567 217 1569 1643 2969 1767 3001 3004 3008 3033 3052 3057 3065 3071 602 3225 2051 3335 3336 3337 3338 2113 2115 3354 3358 3363 3364 3368 2180 3434 3435 3440 3452 3453 2260
anybody$	2696 3225
anyone$	2696 3225
apart	2914 2918 2984 2985 1819 1820 1961 1962 717 2079 738 3346
apart$	2937 382 2987 3045 3046 1950 3179 3187 3188 3194 3195 1970 3197 621 3206 3233 3246 3293 2068 3305 3311 2094 2138 3429 2503
apolog	1251
apologise$	1223
apologised$	1223
apologises$	1223
apologising$	1223
app$	27 953
appeal	924
appeal$	3140 739 2091 3492
appear	421
appear$	1772
appearance$	2429
appl	1168
applic	2678 944 2302 2331 1226
applicable$	2380 2381
application$	3483 3492 2459
applications$	3492 2459
applie	1381
applied$	2607 1202
applies$	1202
apply$	476 567 803 1202
applying$	1202
appoin	2635 98 2678 546 944 2295 2302 954 2305 2331 1226
appoint$	1326
appointe$	1326
appointed$	2327 2329 1326
appointes$	1326
appointing$	1326
appointment$	1449 2679 1897 895 3483
appointments$	1449 2679 1897 895
appoints$	1326
appren	2004 3230 839
approa	2659 1467 2723 153 2369 1280
approach$	2721 2797 2842 2437
approachable$	2837 2418 2499
approached$	2693
approaches$	1477 2721
approaching$	2929
approp	2769 243 1679 752 2430 1106
appropriate$	1523 1525 1558 2787 1587 1594 2837 2905 2380 2381 2457
appropriately$	2457
approv	1379 1396 2635 2295
approved$	2605 2622
apps$	27 953
april	1501
april$	2709 1484
are	1356 165 242
are$	1374 1378 48 1413 85 1441 1446 105 108 2688 141 145 159 1559 1620 276 391 1905 1941 620 1980 2046 769 902 911 2274 925 990 995 1007 1009
area	2914 3015 3037 3048 3053 3142 3143 3144 3145 1920 3152 3160 3171 1973 3199 3211 3229
area$	3019 459 3081 3085 3132 3153 1928 1929 3155 1953 3369 3374 3462 2517
areas	3199
areas$	2855 3085 3218 3369 3374
aren$	389
arenot	389
arenot$	1740
arise	1545
arise$	2771
arises$	2771
around	1766 2993 2994 2995 2999
around$	179 2792 1594 1598 1650 2910 3412 3470 2431 2457 2498
arrang	2635 1410 1417 2671 567 1918 2295
arrange$	236 1673 940
arranged$	2643 2821 1776 3036 940
arrangeed$	1673
arrangeing$	236
arranges$	2636 236 940
arrangeted$	1673
arranging$	940
arrest	1467 1234
arrest$	139 158
arrested$	2693
arrests$	139 158
arriv$	464
arriva	2031
arrivaltime$	3257
arrivaltimes$	3257
arrive	421 447 1798 492 525 546 656 2157 873 1170
arrive$	1772 464 1843 1897 1959
arrives$	464 1897
arriving$	464
arrivs$	464
articl	2678 944 2302 2331 1226
as$	1489 170 171 1524 185 1541 191 194 2775 2777 279 2158 887 1007 1029 2396 2397 2431 1116 1137
asbo	337 1688 338 1689
asbos	1688 1689
aside	1293
aside$	2638
ask	2688 1505 2731
ask$	137 342 397 504 530 567 803 999 1342
aske	999
asked	1381 2609 2611 1505 2731 1922 983
asked$	2607 2702 1478 342 366 397 504 2223 2334 1342
asking$	342 397 504 530 1342
asks	1505 2731
asks$	137 342 397 504 530 999 1342
aspira	2436 1280
assaul	2724 153 1023 1234
assault$	2699 157
assaults$	2699 157
assemb	2678 2949 2952 944 2302 2331 1226
assemble$	3103
assemblies$	2679 3494 3508
assembly$	3494 3508 1228
assess	2678 1513 165 1519 944 2302 2331 1226
assessed$	74 2312
assessment$	2737 2739 2742 2743 2745 2746
assessments$	2745
assign	2635 447 1798 449 1832 792 837 2295
assign$	1324
assigne$	888
assigned$	1429 457 657 2329 1324
assignes$	888
assigning$	888 1324
assigns$	888 1324
assist	1922
assist$	1265
assistance$	2820 1265
assisted$	1265
assisting$	1265
assists$	1265
associ	1684 1685 2912 2914 2917 2918 1717 1721 2952 2988 2996 1960 2045 3274 3461 1250 1289
associate$	2910 2919 2932 2943 2947 2968 3186 3407 2509
associates$	2133
associating$	2911 2926 2510
association$	2911 2971 3271 695 3277 3283 3445 3471 2504 2505
assumptions$	2444
assurance$	208 2404
assurances$	2404
at	2218
at$	2600 1404 2657 1442 2687 1485 136 1501 174 185 2764 2775 1577 239 274 2853 2856 2858 1882 1884 1891 1892 3147 582 1938 655 3256 681 798 3393 2222 3488 3495 3498 3499 2275 2276 3503 2281 2282 3512 3513 2298 2332 2349 2449 2520 2549 2550 2560 2561 2562 2575
attached$	2466
attachment$	2082 762 3445 2475
attachments$	2082 2475
attack	2724 153 1023 1234
attack$	2374
attacked$	2370 2374
attacks$	2374
attemp	1103
attend	1351 1352 6 2586 2599 1375 2601 2602 1381 1387 1395 1397 2624 2629 2633 2634 2635 1410 1425 100 429 447 1798 525 546 2157 840 2218 2295 960 967 1170
attend$	2585 1451 435 1799 1897 603 1957 3256 2318 1002 1348
attendance$	1357 25 2623 2632 2651 96 134 1897 2311 2330 981
attendd$	2318
attended$	2577 2607 2613 2626 2663 1451 2318 1002
attendees$	2621 2632 2647
attending$	2577 2616 2315 1002 1348
attends$	2585 2636 1451 1897 603 1957 2318 1002 1348
attention$	1600 2427
attenu	718
attitu	1280
attitudes$	2444
attrac	3082
attraction$	3140
attractive$	2837
audit	2678 944 2302 2331 1226
audite	1387
audited$	2613
august	1501
august$	2709
aunt	1811 1915 3152 3172 600
aunt$	1254
auntie$	1254
aunty$	1254
authorisation$	2518
authorisations$	2518
authority$	2518
autumn	1501
autumn$	2709
availa	2635 1412 1626 2295
available$	2638 2639 1523 2821 2852
avoid	1693 378 396 431 698 807 815
avoid$	1765 3246 2049 817
avoidi	698
avoiding$	2049 817 2344
avoidping$	817
avoids$	1765 817
aware	1549 1593 1626 1106
aware$	2775 2798 2819 2846 2852 2457
awaren	2436 1280
awareness$	1068 2432 2433 1096
away	1466 3015 3037 3048 3053 514 529 3142 3143 3144 3145 1920 3147 3152 1934 586 3171 717 738 744 809 2171 2174 826 3416 870
away$	2692 2914 1693 1725 1732 382 2984 2987 430 1791 1793 1826 3074 1874 1880 3129 3150 1937 1944 3174 1950 604 613 2065 2068 720 2098 3334 3346 3349 2125 2136 2138 3388 3397 3398 3399 3401 3429 2249 2527 2539
awkward$	3000
back	1565 1792 2305
back$	141 1556 2791 382 3018 3334 2112 3397 3398 3399 3455 1001 2573
background$	2415
backs$	3334
bad	428 2205
bad$	428 1779 1979 3431
badge$	2628
badges$	2628
badmin	2278
badminton$	3504
bail$	337
bake$	1214
bakees$	1214
bakes$	1214
ban	326 334 336 352 353 355 362 404 405 411 416 494 514 550 561 682 2153 804 809 823 2174 862 869 889 2261 1172
ban$	335 1713 1758 418 465 509 545 553 555 700 2154 3380 831 2220 909 3487 1163
band	3234
band$	1501 3456
banding$	700
bands$	3242 3474
bane$	553 831
baned$	700 831
banes$	553 831
baning$	553 700 831
bann	326 416 561
bann$	700
bannding$	700
banned	334 336 2980 523 1903 682 809 2172
banned$	2901 2902 335 361 375 2979 3013 1874 3129 3131 555 3272 700 3398 831 909
banner	91
banner$	900
banners$	900
bannin	334 336 352 514 682 809
banning$	335 466 553 555 700 831 869 909
banns$	700
banping$	1713
banred$	831 909
banring$	553 831 909
bans	334 336 352 514 682 809
bans$	335 1713 418 465 553 555 700 2154 3380 831 2220 909 3487 1163
banting$	1713
bar	334 336 352 411 416 494 514 561 682 809 823 2174 862 889 1172
bar$	335 553 555 3380 831 909 1163
barbec	94 1445
barbecue$	3493 2270 3519
bare$	553 831
bared$	831
bares$	553 831
baring$	553 831
barned$	831 909
barning$	553 831 909
barr	416 561
barred	334 336 523 1903 682 809 2172
barred$	2901 2902 361 375 3013 1874 3129 3131 555 3381 3398 831 909
barrier$	725 732
barriers$	2815
barrin	334 336 352 514 682
barring$	553 555 831 909
barrister$	1257
bars	334 336 352 514 682 809
bars$	335 553 555 3380 831 909 1163
base	2196 2197
base$	3423 2402
based$	2482
basis$	2379
basket	2278
basketball$	3504
be	242 275 1775 1044
be$	1378 1441 159 187 191 1543 198 1559 1572 225 1581 2812 1595 247 1608 1614 267 1620 270 276 2854 1635 1637 1671 2919 365 1727 1775 1787 1803 3040 1822 1833 1834 1905 1941 1959 610 3192 620 1975 1995 2046 3273 769 902 911 2274 925 1007 1040 1067 1091 1148 1150
bear$	204
bearing$	204
bears$	204
beat	2724
beating$	2721
beatings$	2721
became$	990
because$	887
become	242
become$	187 225 3460 990
becomes$	990
becoming$	225
bed	839
bed$	3520
beds$	3520
been	2624 2708 132
been$	3 1365 1383 41 2635 1413 1433 1435 1441 159 1595 620 902 911
before	1815 3348 1024
before$	2687 1483 3041 3503 984 2375
befrie	153
begin$	1175
begining$	1175
beginning$	1921
begins$	1175
begun	2635
begun$	118
behave$	769
behaved$	2905
behaves$	769
behavi	2876 2436
behaviour$	337 338 2444 1287
behaviours$	2444 1287
behind	3348 2259 1247
behind$	3299 3485 2368
being	242 275 1738 2988 2186 857 3436 2436 1280
being$	159 187 1559 225 1595 2912 2929 2952 1834 1941 3173 3192 2046 3412 3461 2343 2344 1040 1091
belief	2458
belief$	2477
believ	2706 1505 2731
believe$	1125
believes$	1125
believing$	1125
belong	1514 165 852
belong$	2740 1026
belonging$	2838 2203
belongs$	1026
below$	2466
bench	28 1856 2196 2197 901 3480
bench$	60 95 527 528 3423 3443 879 3466 2252 2317
benche$	879
benched$	879
benches$	60 95 879 2252 2317
benching$	879
benchping$	879
benchs$	879
benchting$	879
benefi	2769
berth$	3064
bes$	1040
beside	2993 2994 2995 2999 1997 1998
beside$	3224 2561
best	2430
best$	252 2120 770 2484
better	220 243 1679 745 752 2104 1082 1085 1232
better$	1538 1571 1594 252 2843 291 1644 1662 2891 318 1679 2905 363 427 742 2097 2099 749 751 3331 756 2120 770 790 2175 979 2471 1130 1142 2495
betwee	1474 2909
between$	2700 1675 1676 2903 2908 2913 2975 1818 1846 3194 3271 2076 2083 798 3470
betweens$	2908
beyond	162 2094 2098 3416 3429
bid	2678 944 2302 2331 1226
big$	2247
bigger$	1866 3094
bike	28
bin	28 901
bin$	60 95 2252 2317
bingo	2278
bingo$	3504
bins$	60 95 2252 2317
bit$	2879
blankets$	2547 2548
block	404 405 461 494 505 2142 3467
block$	1501 398 400 418 3374 3384 1160
blocke	2980 3104
blocke$	400 1160
blocked$	2901 2902 398 400 529 1160
blockes$	400 1160
blocking$	398 400 1160
blocks$	398 400 3374 1160
board	21 43 1425 1426 444 763 1051
board$	1394 2649 2651 2652 2668 95 2782 2783 460 3169 847 2278 959 2402
boardd$	460
boarde$	847
boarded$	954
boardes$	847
boardi	3152
boarding$	1786 1933 601 847
boards$	2668 95 460 847
boat	3234
body	2213
body$	3384 3439
bolste	1279
bolted	2253
bolted$	3479
bond	2045 2069
bond$	328 339 3271 695 702 3295 723 728 2082 762 3352 3445 2475 2481
bonds$	328 339 702 3295 2082 762 3352 2475 2481
book	2633 449 598 666 805 837 838 841 2200
book$	1841 788 3511 2547 1320
booked	1387 2633 2635 447 1798 1832 2295 954 2305
booked$	2613 2663 1799 1320
booking$	3483 1320
bookle	2678 944 2302 2331 1226
booklet$	2618
booklets$	2547
books	28
books$	788 3511 2315 2547 1320
boost$	1060
booste$	1060
boostes$	1060
boosting$	1060
boosts$	1060
booth$	3443
boroug	2914 3015 3037 3048 3053 3142 3143 3144 3145 1920 3152 3160 3171 1973 3199 3211
borough$	3019 3153 1928 3155 3157 3168 1953 3217 3415
boroughs$	3158
both	2906 1686 379 1746 1747 1760 1767 1800 3027 452 497 3097 554 3193 1968 1969 3196 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 2216 2277 3507 2512 1162 2516 1177 2529 1184
both$	2608 2906 1686 379 1746 1747 1760 1767 1800 3027 452 497 3097 554 3193 1968 1969 3196 3214 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 2216 3444 961 2512 1162 2516 1177 2529 1184 2537 2538 2542 2550 2558
bought	1379 2635 1436 1444 2295 954 2305 1293
bought$	2605 2662 2670
bounda	2876 1107 2458
boundaries$	2428 2493
bounds$	521
box$	1214
boxes$	1214
boxing$	948
boxs$	1214
boy	1468 147 2906 1686 379 1746 1747 1760 1762 1767 1800 3027 452 497 3097 554 573 1926 590 3193 1968 1969 3196 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 2216 2512 1162 2516 1177 2529 1184
boy$	2694 2696 1497 1498 3151 1945 3449 2232
boyfriend$	1254
boys	32 33 34 49 83 125 1480 142 143 150 154 268 1619 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1875 1901 1904 3130 554 1911 611 3193 1968 1969 3196 641 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2236 2280 2286 2339 2512 1162 2516 1177 2529 1184
boys$	1384 1385 1400 1434 84 88 106 107 2691 2694 2696 2698 1476 1493 1494 1498 2734 1664 1755 3043 496 3078 3091 3093 3101 1895 3122 3127 3151 3190 3198 683 3295 845 846 3449 3459 3506 2367 2524
branches$	969
bread$	2548
break	1711 394 1819 1838 1910 1956 1973 3199 1986 2031 3270 717 718 731 735 736 740 2108 777 787 3370 815 850 1178
break$	238 357 3064 3119 3136 616 617 1974 3212 698 2068 719 720 2075 3413 859 2532
breake$	859
breakes$	859
breakf	94 1445 2271
breakfast$	2270 3497 2548 2556
breakfasts$	2556
breaki	718 735
breaking$	238 357 616 617 859
breaks	3199 718 735
breaks$	238 357 616 617 3212 3243 859
breaktime$	3257
breaktimes$	3257
breath	1910 3441
breathe$	3139
breather$	3136
breathing$	1910
bridge$	1074
bridgeing$	1074
bridges$	2423 2424 1074
brief$	2386 1346
briefe	1351 2609 2611 1387 2659 1440
briefed$	2577 2610 2613 2666 1346
briefi	21 2678 944 2302 2331 1226
briefing$	2679 1228 1346
briefings$	2679
briefs$	1346
brighter$	2341
bring	205 443 3082 1196
bring$	213 319 1337
bringing$	213 319 1729 1337
brings	205
brings$	213 319 1796 2250 1337
broade	1279
broken	3316 893
broken$	2916 1820 3073 1961 1962 3272 3428 2211 2244 1178 2537 2538
brothe	150 2906 1686 379 2969 1746 1747 1760 1762 1767 3001 3004 3008 1800 3027 452 3033 1811 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3172 600 3193 1968 1969 3196 634 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
brother$	1253
brothers$	1755 3043 3078 3091 3093 1895 3127 3459 2361 2366
brough	205 492
brought$	206 1843
budget	1379
budget$	2603 45
budgeted$	2605
build	1617 2289 1082 1085 1277
build$	250 262 2843 750 903 3515 1060 1069 1073 1124
builde$	262 750 1060
buildes$	262 750 1060
buildi	2993 2994 2995 2999 3211 1987 2171 1085
building$	90 262 3089 3112 3132 3180 3202 670 750 3394 3397 1060 1069 1073 1124
buildings$	3213 3218
builds	1085
builds$	262 750 903 1060 1069 1073 1124
built	1411 954 2305
built$	2637 2667
bulb$	60 955
bulbs$	60 955
bulletin$	11 2301
bulletins$	11
bullie	2724
bully	2724
bump$	2949
bunch	2141
bunch$	3291 3367 3384 3469
burglaries$	1245
burglary$	1245
burgle	1023
burgled$	2374
bus	1785 3211 2002 3228 2142 3370 3507
bus$	1398 63 2668 1501 3011 3220 3226 3235 901 3493 2270 3517 2551 2556
buses	1973 3199 3228 3229 2004 3230 2142 832
buses$	2668 3209 3218 3226 3227 3235 3238
bushes$	969
busine	1514
business$	2740 2805 1149
businesses$	68
busy	447 1798
but	3179
buy	2369 1293
buy$	2725
buyer	1240
buyer$	1242
buyers$	2361 1242
by	632 2264
by$	2600 1442 120 2705 133 1501 2856 292 1646 655 2111 3488 3490 2276 3503 3514 2307 2350 2352 2354 2401 2487 2555 2561
cabin	3234
cabin$	3466
cabinet$	2649
cabins$	3466
cafe	35
cafe$	68 3089
cafes$	68
café	35
café$	3089
calendar$	2625 958
call	2586 2678 1727 2966 2116 944 2302 2331 1226
call$	2585 1458 2695 1477 129 137 139 140 2721 2899 2967 1845 3342 3483 1136
called	100 2702 1251
called$	1451 140 1251
callers$	1840
callin	1738
calling$	1750
calls	1410 1677 855
calls$	2585 2636 1458 1477 129 137 139 140 2721 2899 1749 1845 3342
calm	2175 3441
calm$	3139 3401 1048
calmer	2175 857 1232
calmer$	427 2120 770 790 3401
came	1369 2619 2624 2633
came$	2586 2595 1509
camera	28
camera$	60 65 95 900 2317
cameras$	60 65 95 900 2317
camp	94 1445
camp$	607 3493 1214
campai	2678 944 2302 2331 1226
campaign$	948 1055
campaigning$	1055
campaigns$	1055
campes$	1214
camps	1445
camps$	1214
campus	3152 1973 3199 2004 3230
campus$	3180
can	2688 1659
can$	113 2750 2765 1595 1672 347 1723 376 1741 391 612 2074 2383
cancel	461 689 826 899
cancel$	445 472
cancele$	445 472
canceles$	445 472
canceling$	472
cancelled$	1791 3133 3265 2262
cancelping$	445
cancels$	445 472
cann$	389
cannot	1692 347 1723 376 389 1741 612 807
cannot$	371 1730 1740 1963 2005 3246 786 810 867 878
cantee	3372 3373
cap	354 537
cap$	540 545 712 866
capaci	1107 2458
capacity$	1521 2464
caped$	540
caping$	540 712
capitalise$	250
caps$	540 712
capting$	540
capture$	1064
captured$	2897 2319
captureing$	1064
captures$	1064
car$	2699 1988 3220 3235 3443 3466 3519 1241
caravan$	3466
card	91 2678 944 2302 2331 1226
card$	2618 2628 440 900 3483 3491 2547
cards	2278
cards$	2628 440 900 3483 3504 2547
care$	2814 2888 3359 783 2428 2528
cared	2893
cared$	2892
careful$	1552 783 2499
carefully$	3331 2421
carer	58 2664 3152 593
carer$	0 1 2584 14 18 20 2615 89 1450 568 569 571 597 3340 1253
carers$	0 1 2584 14 18 20 2615 89 1450 277 407 568 569 571 3152 597 3340 872 1253
cares$	2814
careta	30 31 1403
caring$	1048
carr	443 805 1196
carria	3234
carriages$	3238
carried$	1387 2629 2635 1607 1649 2295 945 954
carries$	1402 2629 1034
carry	2688 2289
carry$	1402 3405 3515 1034 1038
carrying$	2344 1034
cars	115
cars$	2699 1988 3227 3235 3238 3466 3519 1241
cascad$	1052
cascade$	1052
cascades$	1052
cascading$	1052
cascads$	1052
cascadting$	1052
case$	1420 1425 1522 1531 1560 963 2389 2396
caseload$	2650
cases$	963
caseworker$	1255
cast	32 34 2004 3230 3234 2200
cast$	1385 3175 657 3238 3456
casts	3230
casts$	3175 3238 3474
catch	1547 2394
catchm	3015 3037 3048 3053 3142 3143 3144 3145 1920
catchup$	2773
catchups$	2773
caught$	1733 383 384
cause	799 3395 2458
causes	2458
caution$	349 894
cautione$	349
cautioned$	349 894
cautiones$	349
cautioning$	349 894
cautions$	349 894
cbo	337 1688 338 1689
cbos	1688 1689
cctv	1021
cctv$	60 65 2372
ceas	396
cease	689 2047 2075 884
cease$	483 3265 3301 2235 890
ceased	1475 1490
ceased$	2701 2716
ceases$	3265
ceiling$	866
celebrate$	1112
celebrates$	1112
celebrating$	1112
cent$	1408
center$	1590
central$	3446
centre	35 40 1973 3199 3211 3229 1068
centre$	1590 3081 3089 3132 3149 3180 3235 670
centred$	1546 2419 2442 2482
centres$	3218 3235
certain$	269 2485
certif	2678 944 2302 2331 1226
certificate$	2628
certificates$	2628
chair	30 31 1403 1426 901
chair$	59 2652 2719 2252 3511 2572
chaire	2635 2295
chairs	28 1410
chairs$	2636 2719 2252 3511 2547
challe	419 924 1276
challeng$	1093
challenge$	2803 2417 1093
challenged$	2840
challenges$	2803 1093
challenging$	1093
challengs$	1093
champi	1085
champion$	976 978
champions$	976
chance	2874 3441
chance$	2762 287 2866 347 1773 1814 1910 3413
chances$	287
chang$	434 446
change$	2748 2793 2795 434 446 584 585 1000 2488 2497 1312
changed$	2306 1312
changees$	2748
changes$	2748 2793 1568 2795 434 446 584 2488 1312
changing$	434 446 584 1312
changping$	434
changs$	434 446
channel$	27 2981
channels$	2749 1580 230
charge	2261
charge$	3487
charges$	3487
charte	91
charter$	92
chas	2724 524
chased	1381
chased$	2607
chat	1752 403 1756
chat$	2695 286 299 1727 1752 2978 403 1754 2981 1756 2982 406 860 2342 2489
chats$	286 299 2981 2489
chatti	1738 1750
chatting$	2976
check	1352 98 2678 1547 944 2302 2331 2394 1226
check$	2678 200 944 2302 2331 1226 1300
checked$	74 1300
checkin$	1449 2773
checking$	200 1300
checkins$	1449 2773
checks$	1410 200 1300
chess	2278
chess$	3504
child	1468 2906 1686 379 1746 1747 1760 1762 1767 1800 3027 452 497 3097 554 3193 1968 1969 3196 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 2216 2512 1162 2516 1177 2529 1184
child$	2627 2694 2696 1497 1761 1945 3449 1131
childcare$	66
childr	1468 1480 147 150 1504 1507 268 1619 2906 1686 379 2969 1746 1747 1760 1762 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1875 1901 1904 3130 554 3193 1968 1969 3196 641 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3421 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
children$	1424 2694 2696 2698 1498 2730 2733 2734 2872 1755 1761 3043 3078 3091 3093 3101 1895 3127 3325 3449 3459 2471
childrens$	2694
childs$	2694
choice	2874 2876 2436 2486 1280
choice$	755 2134
choices$	755
choir	3234
choir$	3456
choos	2200
choos$	753 782 897
choose	2688 2996 999
choose$	467 753 754 782 897 934 2350
choosed$	897
chooses$	467 753 754 782 897 934 2350
choosi	2134 999
choosing$	467 753 754 782 897 934 2350
chooss$	753 782 897
choosting$	897
choosy$	783
chose	999
chose$	2350
chosen	1379
chosen$	2605
chrono	2678 944 2302 2331 1226
church	35 3372 3373
church$	3508
cinema	35
circle	2678 2103 2141 852 944 2302 2331 1226
circle$	3291 723 3312 3322 3324 2100 2102 3329 3333 3367 2203 3430
circles$	3312 3322 2100 3329 3333
circul	2635 1410 1443 2295 954 2305
circulated$	2669
circulates$	2636
circumstances$	1737
cities	3211
cities$	3158
city	3015 3037 3048 3053 3142 3143 3144 3145 1920 3152 3160 3171 3211
city$	3019 3153 3155 3157 3217 3415
civil$	337
claim	2261
claim$	3487
claime	1387
claimed$	2613
clarification$	208 2404
clarit	1107 2458
clarity$	208 2404
clash$	1783
class	2993 2994 2995 2999 1785 1813 558 3160 1935 1973 3199 3211 2002 3228 3229 2004 3230 2142 3370 3371 3421
class$	2718 1501 3011 3039 1909 3156 3161 3162 1989 3224 3235 3237 2102 3418 860 3456 895 3494
classe	1956 3199 1974 1987 3228 3230 2142 832 3421
classes$	2681 2718 3034 3168 3200 3213 3218 3235 3340 3494
classm	150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
classmates$	1755 3043 3078 3091 3093 1895 3127 3459
classroom$	2668
classrooms$	2668
clause	2909
clause$	2738 2908 2376
clauses$	2738 2908 2376
clean	94 2289
clean$	570 3515 2355 1181
cleaned$	3478
cleanu	1445
clear	510 524 2430
clear$	2684 2717 2806 2807 1720 1861 1944 759 2138 1049 1129 1142 1188
cleare	954 2305
cleared$	2320
clearer$	1142
clearing$	1188
clears$	1188
clicked$	2656 2304
clicks	1395
clicks$	2621
climb$	1214
climbes$	1214
climbs$	1214
clinic	35 58
clinic$	965
clique	150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
clique$	1755 3043 3078 3091 3093 1895 3127 723 3459 3469
clos	404 405 444 505 514 899
clos$	445 847
close	2127
close$	1548 1552 445 3192 1997 2127 3353 847 2234 1049 1074 1199
closed	2635 1432 2980 2295
closed$	2658 521 529 3265 809 3422 2314 1199
closeing$	1074
closely$	2409
closeness$	695 762 3445
closer	220
closer$	1571 291 351 1130
closes$	445 847 1074 1199
closing$	847 1199
closping$	445
closs$	445 847
club	35 40 2678 1785 1813 3160 3211 3229 2004 3230 2142 3370 3372 3373 944 2302 2331 1226
club$	68 2650 3011 3034 1810 3039 3089 3132 3149 3156 3168 607 3235 670 3456 948
clubs	1973 3199 1987 3230 832
clubs$	68 3034 3168 3213 3218 3235
clump$	3469
cluster$	3469
co$	1086
coach	30 31 1403 58 2664 757
coach$	3493 3517 3519 965
coache	30 31 1403 3234
coached$	2316
coaches$	3493 1207
coachi	2678 944 2302 2331 1226
coaching$	1207
coat$	3520
coats$	93 3520 2547 2548
coax	777
coax$	714
code	91
code$	92 3487 955
codefendants$	1690
codes$	93 955
coerce	153
coerci	153
coffee$	86
cohesi	1107 2458
cohort	3234
cohort$	3340
cohorts$	3242 3340
coinci	2949
coincide$	1783 3244 3454
collab	220 1086 1107 2458
collaborative$	1571
collaboratively$	2409
collea	1566
colleagues$	2647 2792 1065
collec	443 447 1798 449 492 642 2031 771 873
collect$	2974 3021 3106 788 3424 1064 1347
collected$	1799 1843 3388 2297 2319 1347
collecting$	3394 1064 1347
collectiontime$	3257
collectiontimes$	3257
collects$	3021 788 1064 1347
colleg	2722 1785 1813 558 3152 3160 1935 593 1973 3199 1974 3211 1996 2002 3228 2004 3230 839
college$	2711 1487 3011 3012 3034 1810 3039 471 1827 1909 568 569 578 3155 3161 3162 3168 3180 3222 3235 2353
colleges$	3012 3034 1827 568 569 3168 3200 3218 3222 3235
colour$	3511
colours$	3511
com	2108
com$	464
come	1369 2619 2624 2633 2688 205 421 1775 429 492 525 787 2157 2229 967 1170
come$	2586 2595 2683 2702 137 2767 2967 1772 464 1843 3114 546 1957 1959 1978 1990 1995 873 2318 991
comed$	2318
comeed$	2318
comes	205 429 525 2229 1170
comes$	2683 137 2767 464 1957 1990 2318 991
comfortable$	2837 2892
coming	205
coming$	1526 2912 464 2344 2382
comments$	968
commis	1379 2635 1436 2295 954 2305
commissioned$	2605 2662 2328
commit	43 1396 1107 2458
commit$	1245
commits$	1245
committed$	2622 1245
committee$	1394 2649 959
committing$	1245
common$	3182 1129
commun	4 1397 1547 1685 2912 2394 1051 2430 2436 1276 1280
communicat$	1052
communicate$	176 1052
communicates$	176 1052
communicating$	1052
communication$	1355 2623 2773 2797 1580 230 2911 1739 2402
communicats$	1052
communicatting$	1052
communities$	1670
community$	2877 1670 338
compan	30 31 1403 58 1684 3234 3274 2096
company$	67 2910 2920 1697 2940 1779 3304 2089 3322 3323 3328 3330 3332 2133 3360 3471
compared$	1000
compassionate$	2418
compla	1505 2731
complaint$	129 139 3483
complaints$	129 139
comple	1353 6 1368 2599 1375 2601 1387 1397 2633 2634 2635 1410 1432 2671 1607 1649 2295 945 960 967
complete$	2579 2658 2667 2296 952 2318
completed$	2579 2594 1370 2597 2613 2648 2658 2660 2663 2667 2833 2875 2296 952 2318
completeed$	2318
completes$	2636 952 2318
completing$	2616
completion$	1357 2623 2311
coms$	464
concen	2175 3441
concentrate$	3139 3401
concer	94 1445 1573 2436 1280
concern$	1528 2788 2793 2795 2803 2396 1056
concerns$	1528 2788 2793 1568 2795 2799 2803 2396 2397 1056
concert$	2580 3493
concerts$	2580
condit	2909 337 1688 804 2261
condition$	2908 2154 3475 3487
conditions$	2908 2154 3475 3487
conduc	1387 2635 2295
conducted$	2613
conductor$	53
conductors$	53 89
confer	2678 944 2302 2331 1226
conference$	3508
confid	2874 757 852 984 2436 2458 1280
confidence$	1613 2203 2335 2478
confident$	2335
confin	792
confin$	797
confine$	797
confined$	797 2206
confines$	797
confining$	797
confins$	797
confir	1549
confirm$	1371 2309
confirmed$	1371 2775
confirms$	1371 2309
confis	341
confro	419
congre	1684 1685 2912 2914 2949 2952 3082 1289
congregate$	2910 2970 2974 3021 3103 3106 3407 3424 2509
congregates$	3021
congregating$	2911 2510
connec	2069
connection$	339 3295 2082 2475 2481
connections$	3295 2082 747 2475 2481
consci	1626
conscious$	2852
consen	2876
conseq	2876
consequences$	2788
consid	2635 1514 2769 1549 476 2430
consider$	2199 2310 2416 1270
consideration$	2797 1600 2873 2395 1271
considerations$	1271
considered$	2740 2775 2821 2897 1270
considering$	1270
considers$	2310 1270
consis	195 2430 1085 2436 1086 1107 2458
consistent$	1546 2798 1048 2418 1077
consort$	2509
consorting$	2510
constant$	1552 1048
constructive$	1587 2495
consul	1351 1381 2609 2611 1418 2659 1440 2678 944 2302 2331 983 1027 1226 1277 1280
consultant$	2378 1255
consulted$	2577 2607 2610 2644 2666 2334
contac	1351 1352 2586 1381 2609 2611 1387 1389 1397 2633 2635 1410 1418 2659 1440 98 100 2678 1684 1685 2912 2914 2918 1705 1707 1717 1721 1727 1728 2966 1751 2984 1775 1960 855 944 2302 2331 983 2394 1149 1226
contact$	2623 2631 1449 2679 1477 2796 2866 2899 324 325 2907 1682 1683 2910 2911 1687 339 2919 1698 2927 2931 2932 2943 2947 2955 1731 2963 1739 1749 1751 2977 3059 1845 495 3186 3283 3293 2078 2207 2300 2325 978 2398 2500 2507
contacted$	2577 2607 2613 2644 2666 1451 2334
contacts$	2636 1449 2679 1477 2977 2325
contai	868
contes	924
contin	220 243 1816 802 1107 2458
continual$	1552 1261
continually$	1261
continuation$	1261
continue$	3042 912 1138 1261
continued$	1571 1594 912 979 1048 1049 1261
continues$	912 1261
continuing$	912 1261
continuous$	1261
continuously$	1261
contra	2678 1688 944 2302 2331 1226
contract$	2625 3475 923
contracts$	3475 923
contri	58 2664 1276
contributor$	0 1 2584 14 18 20 89 1450
contributors$	0 1 2584 14 18 20 89 1450
contro	153 354 537 727 2369
control$	2725 323 712 3303
controling$	323 712
controls$	323 712
controlting$	323
conven	2586 2635 2295
convene$	2585
convenes$	2585
conver	2678 944 2302 2331 1226
conversation$	2695 2789 2797 1580 230 2849 286 2866 2489
conversations$	2789 2797 1580 230 286 2489
convert$	446
converte$	446
convertes$	446
converting$	446
converts$	446
cook	2289 1291
cook$	3515
cooked	2671
cooking$	948
cool	394 2079 868
cool$	3300 3305
cooler$	3339
cools$	3305
cooper	1250
coordi	30 31 1403 58 195 231 1582 1086 1276
coordinated$	1546
cope	1617 857
cope$	2843 769
copes$	769
copies$	2547
coping	1107 2458
copy	2635
copy$	2618
core$	43 1425 1426 2906 1686 379 1746 1747 1760 1767 1800 3027 452 497 3097 554 3193 1968 1969 3196 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 2216 2512 1162 2516 1177 2529 1184
corner	2196 2197
corner$	1797 2013 3240 3318 3369 3423 3465
corners$	3238 2013 3240 3318 3369 3465
corrid	3152
corridor$	3202 3318
corridors$	3318
cost	2708 132
cost$	26
costed	1379
costed$	2605
costs$	26
costum	28
could	1659
could$	2708 2710 192 1672 376
counci	30 31 1403 58 3507
council$	59 2405
councillor$	67
councillors$	67
counse	58 2678 419 944 2302 2331 1027 1226
counsel$	349
counsele$	349
counseled$	349
counseles$	349
counseling$	349
counselling$	2631
counsellor$	965 2378 1255
counsels$	349
count$	55 1212
counte	850
counter$	2668
counters$	2668
counti	1973 3199 3211
counties$	3158
counting$	1212
countr	3015 3037 3048 3053 3142 3143 3144 3145 1920
country$	3157 3217
counts$	1212
county	3015 3037 3048 3053 3142 3143 3144 3145 1920 3152 3160 3171 3211
county$	3153 1928 3155 3157 3217 3415
couple$	2364
courag	757
course	2678 1544 1785 2002 3228 3229 2004 3230 3372 3373 944 2302 2331 1226
course$	2587 2650 2679 2770 3011 1810 3235 3456 895 948 2379 1228
courses$	2679 3235
court	35 3370 3480 1246
court$	90 1501 337 3501
cousin	150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1811 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3152 3172 600 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
cousins$	1755 3043 496 3078 3091 3093 1895 3127 3459 2361 2367
cover	1514
cover$	2740 2915
covera	1642
coverage$	2868
covere	1387 2624 1514 164 165 166 167
covered$	2613 2740 1515 1517 1518
covering$	2915
covers	2624
crackd	1246
cracks$	2859
create	2635 1412 2295 1276
created$	2638
creati	6 1276
creation$	1357
creatively$	2421
creep	2229
crew	2004 3230 3234 2141 3370
crew$	1501 3238 3367 3384 3456
crews	3230
crews$	3238 3474
cricke	2278
cricket$	3504
crime$	1245
crimes$	1245
crop$	2767
crops$	2767
cross	1960 1114
cross$	220 2949 3186 3231 2015 3244
crosso	2015 2151
crossover$	3241 3377
crossr	2465
crowd	2969 2993 2994 2995 2999 3001 3004 3008 3033 3052 1836 3065 3071 3274 2103 3335 3336 3337 3338 2113 2115 3354 3358 3363 3364 2141 3368 2180 3434 3435 2213 3440 3452 3453
crowd$	1779 3062 3087 3291 3320 3325 2102 3329 3330 3355 3367 3384 2168 3430 3439 3469
crowds$	3087 3329 3330
cultiv	1279
cultur	2436 1280
culturally$	1086
culture$	3321 2444
cups$	2547
curb	354 394 537 850 868
curb$	859
curbe$	859
curbed$	3073 3272 3428
curbes$	859
curbing$	859
curbs$	859
curfew	337 1688 341 2153 804
curfew$	520 2519 1169
curfews$	520 2519 1169
curiosity$	2825 2386 2398
curiou	1626
curious$	2798 2852 2499
current$	2757 3417
curric	2678 1813 944 2302 2331 1226
curriculum$	2625 3039
curtai	354 868
curtailed$	3272
customary$	193
customers$	2361
cut	334 550 718 727 731 787 2289 1025
cut$	161 2901 2902 2916 698 712 730 778 2206 879 3515 954 2320 1295
cute$	879
cuted$	879
cutes$	879
cuting$	712 879
cutping$	879
cuts	334 718
cuts$	161 712 879 1295
cuttin	334 718
cutting$	161 698 879 1295
cycle$	2210 1214
cyclees$	1214
cycles$	1214
dad	1811 1915 3152 3172 600
dad$	571 1253
daily$	2578
damagi	2205
damaging$	3431
dampen	736
dance$	1214
dancees$	1214
dancer	32 150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
dancers$	1755 3043 3078 3091 3093 1895 3127 3459
dances$	1214
danger	2876
danger$	2788
dangers$	2788
darts	2278
darts$	3504
dashbo	2678 944 2302 2331 1226
data$	1447 2301 2392
database$	2653
date	1149
date$	3491 2500
daught	2906 1686 379 1746 1747 1760 1762 1767 1800 3027 452 497 3097 554 3193 1968 1969 3196 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 2216 2512 1162 2516 1177 2529 1184
daughter$	1761 3449 1253
daughters$	1761 3449
day	1973 3199 3211 3229 2004 3230 2142 3370 3371
day$	2617 1437 2713 1782 3109 3119 3235 3237 2019 3248 3251 3252 3254 2030 3259 2139 3397 3398 2207 2246 3491 3493 3511
days	3199 3230 832 1234
days$	2617 1437 2713 1782 3034 3218 3235 2019 3249 3253 3254 2030 3260 2139 2207 2246
dead$	2983
deadline$	2303
deadlines$	2303
deal	190
deal$	183 226
dealer	115 2703 1240
dealer$	2699 3486 2371
dealers$	2699 3486 2361 1242
dealin	190
dealing$	183 1245
dealings$	1739
deals	190
dealt$	165 166 167 183
debate$	2789
debt$	2721
debts$	2721
decemb	1501
december$	2709
decent$	2099
decide	1549
decide$	2719 380
decided$	2775 380
decides$	2719 380
decision$	2816
decisions$	2816
declare$	1371
declareed$	1371
declares$	1371
declin	1232
deconstruct$	1093
deconstructe$	1093
deconstructes$	1093
deconstructing$	1093
deconstructs$	1093
decrea	1232
decrease$	97
dedicated$	1429 974
deepen	1085 1279
defendants$	1690
defus	736
degree$	7
delegates$	2647
delet	404 405 1025
delet$	400 1160
delete	2980
delete$	400 401 1160
deleted$	400 1160
deletes$	400 1160
deleting$	400 1160
delets$	400 1160
delive	1353 6 1379 1387 1397 2633 2635 1410 1444 103 231 1582 2295 954 2305 1196
deliver$	1317
deliverables$	2303
delivered$	2579 1370 2605 2613 2663 2670 1454 1317
delivering$	1317
delivers$	2636 1317
delivery$	1357 2623 975
deliverys$	975
demand$	2721 1521
demands$	2721
demoli	444 505 3104
demolish$	847
demolishe$	847
demolishes$	847
demolishing$	847
demolishs$	847
den	2196 2197
den$	1797 3423
dent$	880
dente$	880
dentes$	880
denting$	880
dentis	1027
dentist$	3520 2378
dents$	880
depart	2031 873
department$	2405
departure$	458
departuretime$	3257
departuretimes$	3257
dependence$	713 2082
dependency$	713
descri	2688 1464 1505 2731 1514 165
describe$	2690 2740 1229
described$	2740
describes$	1229
design	2635 2295
design$	2719
designated$	1429 974
designs$	2719
desk	901
desk$	2630 2668 741 2252
desks$	2668 741 2252
destru	2205
destructive$	3431
detach	777 787
detach$	697 730
detached$	2593 47
detaching$	697
detail$	2738
details$	2618 2738 2977 2415
detective$	1244
detectives$	1244
deter	334 411 416 889 1246
deter$	335 509
determ	1549
determined$	2775
deterr	334 1280
deterred$	375
deters	334
develo	2635 1617 2295 1082 1085 1277
develop$	2748 2766 262 2843 1060
develope$	262 1060
developed$	2840
developes$	2748 262 1060
developing$	262 1060
development$	2793 2795
developments$	2793 1568 2795
develops$	2748 2766 262 1060
dialogue$	2789 1580 230 286 2398 2489
diary$	958
did$	1370 2708 2710
die$	2079
dies	2079
dies$	3305
dietic	1027
dietician$	2378
dietit	1027
dietitian$	2378
differ	1934 745 752 2104 881 984
difference$	2335
different$	1486 2997 1786 3024 3025 3026 450 3029 3031 3032 456 1808 459 3047 1853 3141 1923 3150 1929 1930 1932 1942 1949 622 623 1977 630 631 1983 1985 635 636 637 640 1992 1994 645 2000 2001 653 2006 2008 2009 2011 2012 662 2014 2016 668 2023 2027 679 680 2032 2034 2092 2097 2099 749 3327 751 756 2114 790 791 2143 2144 2146 2147 3375 3382 3383 3414 2195 3448 3451 2239 2248 2513
differently$	3331 2421
diffic	3395
difficult$	370 3000
diffus	736
dig	2289
dig$	3515 1296
digest$	2301
digging$	1296
dignity$	2471
digs$	1296
dilut	718 731 736 850
diluted$	3339 3428
dimini	740
dinner	94 1445
dinner$	3508
dip$	970
direct	30 31 1403 2678 2874 449 451 454 792 944 2302 2331 1226
direct$	342 1701 397 504 530 1149
directed$	342 397 504
directing$	342 397 504 530
direction$	2518
directions$	3079 3203 2518
directs$	342 397 504 530
disall	494
disassociat$	699
disassociate$	698 699
disassociates$	699
disassociating$	699
disban	2980 405 1819 1820 1961 1962 2075 1178
disband$	3045 721 3301
disbande$	721
disbanded$	3046 3187 3188 721
disbandes$	721
disbanding$	721
disbands$	3045
discon	689 2211
discontinued$	3437
discou	326 334 411 416 889
discourag$	859
discourage$	335 694 859
discouraged$	375 3073 3272
discourages$	335 694 859
discouraging$	335 694 859
discourags$	859
discretion$	2422
discus	2635 1514 164 1549 2295 2394
discuss$	2310 1272
discussed$	2740 1515 2775 2821 1272
discusses$	2310 1272
discussing$	1272
discussion$	2789 2797 2849 286 2489 1272
discussions$	2789 2797 286 2489 1272
disengag$	699
disengage$	699
disengages$	699
disengaging$	699
disentangle$	730
disman	1961 735 1178
dismantl$	721
dismantle$	721
dismantled$	3187 721
dismantles$	721
dismantling$	721
dismis	492 656 813 873
dismiss$	865
dismisse$	865
dismissed$	1843
dismisses$	865
dismissing$	865
dismisss$	865
dismissting$	865
dispat	792
disper	2961 1819 1820 506 510 525 1961 1962 1166
dispersal$	2517 2518
dispersals$	2518
disperse$	1748 3045 1857 509 1861 1165
dispersed$	2960 3046 3187 3188 1165
disperses$	3045 1165
dispersing$	1165
displa	2635 2645 1443 2678 944 2295 2302 2331 1226
display$	2668
displayed$	2669
disrup	334 718 735 736 868
disrupt$	859
disrupte$	859
disrupted$	3073 3201 3272
disruptes$	859
disrupting$	859
disrupts$	859
disseminat$	1052
disseminate$	1052
disseminates$	1052
disseminating$	1052
disseminats$	1052
disseminatting$	1052
dissociat$	699
dissociate$	698 699
dissociates$	699
dissociating$	699
dissol	405 1819 2075
dissolv$	721
dissolve$	3045 721 3300 3301
dissolved$	721
dissolves$	3045 721
dissolving$	721
dissua	334 416 889
dissuade$	335
dissuaded$	375 3272
dissuades$	335
distan	1838 717 738 777
distance$	3064 3164 697 2068 725 730 732 2527
distances$	697
distancing$	697
distant$	1932 1944
distract$	2238
distri	6 1387 2635 1444 103 3015 3037 3048 3053 3142 3143 3144 3145 1920 652 893 2295
distributed$	2613 2670 1454 2003 2244
distribution$	1357
ditch	778 2129
divers	2463 1280
diversionary$	1587
divert	454 777 1277
divert$	697
diverting$	697
diverts$	697
divide	1961 652 893 1178
divided$	3187 2003 657 2244
dividi	1178
division$	732
do	2218
do$	1370 2688 184 188 2812 302 2885 2886 2890 1723 391 667 2052 769 1032 1089
doctor	1027
doctor$	965 2378 1255
documented$	2319
does$	184 302 1723 667 769
doing$	188 302 1032 2408
dominant$	3446
domino	2278
dominoes$	3504
don$	1723 667
donate$	1292
donated$	1292
donates$	1292
donating$	1292
done	1353 3 1387 2635 1432 1435 1607 1649 2295 945
done$	2579 1354 1370 2597 2613 2658 2661 2663 2667 2833 2834 2875 2898 1776 2296
door	2142
door$	2592 2630 2668 95 1575 2836 2551
doors$	2592 2630 2668 95 1575 3232
dorm	2004 3230 3234
dorm$	3466
dorms	3230 832
dorms$	3466
dotted	893
dotted$	2244
doubl	2675 1232
double	1784
double$	102 138 3010
down	1411 2980 1232
down$	2607 2622 2637 2735 1589 401 1829 3056 2125 2193 1003 2550 2562
downlo	2619 1395 2633
downloaded$	2304
downloads$	2621
draft$	897 1321
drafte	2635 2295
drafte$	897
drafted$	897 1321
draftes$	897
drafting$	897 1321
drafts$	897 1321
draftting$	897
drag	777
drag$	760
dragged$	760
dragging$	760
drags$	760
draw	3082 2108 777
draw$	250 3040 3140 618 626 697 760 1195
drawin	1006
drawing$	760 3483 1195
drawn$	1396 760 954
draws$	1796 2250 1195
dress$	2261
drew	1478
drew$	2704
dried$	1490
drift	1711 2108 787 2175
drift$	3139 2067 733 2085 760 3401 2419
drifted$	733
drifting$	733 2085 760
drifts$	733 2085 760
drinker$	1241
drinkers$	1241
driv	231 1582 443 449 805
drive	2961
drive$	519 1146 1208
driveing$	519
driven	447 1798 492 642
driven$	1843 626 650 1222
driver	30 31 1403 57 58 2664 1468 125 3507 2339 2443
driver$	0 1 2584 14 18 20 2615 51 89 1450 114 2694 3486 2362 2371
drivers$	0 1 2584 14 18 20 2615 51 1408 89 1450 114 2694 1476 3486 3510
drives$	519 1146 1208
driving$	3519 1146 1208
drop	98 433 550 689 698 778 2129 899 918 1232
drop$	35 40 97 2678 445 2049 879 910 2271 944 2302 2331 1136 1216 1226
drope$	445 879
droped$	879
dropes$	445 879
dropin$	1449 2269
droping$	879
dropins$	1449 2269
droppe	1509 447 1798 2211 1232
dropped$	2735 3437 910 1216
droppi	698 1232
dropping$	445 2049 879 910 1216
drops	689 1232
drops$	445 879 910 1216
dropting$	879
drug$	1245
drugs$	1245
dry$	2355
due$	1028 2396
duet$	860
dug$	2667
dump	778 2129
duty$	2630
dynami	3313 1107 2458
dynamic$	3321
dynamics$	3321
each	168 1800 452 3097 676 3302 793 794 806 2194 871 2277 3507 2292 2512
each$	2578 2608 2630 2640 2713 2763 1640 2906 1686 2919 2924 2947 379 1746 1747 2976 1760 1767 1800 3027 452 455 497 3097 554 557 1926 3186 3193 1968 1969 3196 634 3214 639 643 658 660 3256 3289 3295 3302 2113 2123 2124 3351 3379 2156 806 2169 3406 2181 2216 874 3458 2257 3495 3496 921 3503 2283 2286 937 2294 961 2338 1012 2434 2512 1162 2516 1177 2529 1184 2537 2538 2542 2559 2564 2570 2576
ear$	2402 1141
earlie	1501 2122 1232
earlier$	1815 2000
earliest$	1536
early	1501
early$	2760 1536 638 2550
earn$	1127 1237
earned$	1237
earning$	1127
earns$	1127 1237
ears$	1141
easier	2175 1232
easier$	427 2077 3401
easter	1501
easter$	599
easters$	599
easy$	2717
eat	447 1798 1821 779 2157
eat$	464 1965 1990 661 922 1344
eate$	464
eates$	464
eating$	464 1344
eats$	464 1965 1990 661 922 1344
eclipse$	2653
edge$	3015 3037 3048 3053 3142 3143 3144 3145 1920
educat	447 1798 449 642
educate$	1092
educated$	439 1799 1908 1924 3167 2150
educates$	1092
educating$	1092
effect	3313 2430
effect$	2201 863
effective$	1066
effectively$	2760
effectiveness$	2393
effort	1596
effort$	2797 2822
efforts$	2797
egg	3395
egg$	2238
eight	111 154
eight$	1462
eject	524 823 2174
elder	590
elder$	3309
eldest	2906 1686 379 1746 1747 1760 1767 1800 3027 452 497 3097 3128 554 573 1926 590 592 3178 3193 1968 1969 3196 634 649 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 3427 2202 2216 2512 1162 2516 2525 1177 2529 1184
eldest$	150 2727 1767 3003 3014 1789 448 1800 3035 1825 565 1917 3184 3309 2182 2188 2194 2515
elearn	2678 944 2302 2331 1226
elevat	1279
else$	3397 3398 3451
elsewh	3053 3147 3152 3171 3376 2171 2172 2189 3416 870
elsewhere$	2744 2855 430 3129 3134 3150 3327 3388 3397 3398 3415 2377
email	1352 2678 944 2302 2331 1226
email$	11
emaile	1351 1381 2609 2611 1389 2635 2659 2295 983
emailed$	2577 2607 1382 2334
emails	1410
emails$	11 2636
embed	231 1582 1085
embed$	1278
embedd	2635 2295
embedded$	2840 1278
embedding$	1278
embeds$	1278
emerge	1545
emerge$	2748 2771
emergees$	2748
emerges$	2748 2771
emotio	243
emotional$	1594
empath	1107 2458
emphas	1279
employ	886
employ$	1326
employe$	1326
employed$	1326
employes$	1326
employing$	1326
employs$	1326
empowe	757
empower$	1266
empowered$	1266
empowering$	1266
empowerment$	1266
empowers$	1266
emptied$	3478
empty$	2355
en$	2213
enabl	757 1279
enable$	264
enables$	264
enabling$	264
encour	1549 2874 420 451 1922 757 1085 1280
encourage$	1273
encouraged$	2775 3272 2223 1273
encourages$	1273
encouraging$	1273
encryp	1021
encrypted$	2372
end	326 334 353 394 404 405 461 494 689 698 2075 3316 899
end$	362 2979 3015 445 3037 3048 3053 3142 3143 3144 3145 1920 1931 3160 2013 3240 3265 2049 706 3300 3301 3305 3318 3369 3374 859 3462 3465 1075 1310
ende$	445 859
endeav	1103
ended	1490 1509 2980 2211
ended$	2716 2735 2901 2902 2916 2979 3073 3265 3272 3437 1310
endes$	445 859
ending	334 689 698
ending$	2049 859 1075 1310
endping$	445
ends	334 353 689 2079
ends$	445 1991 2013 3240 3265 3305 3318 3369 3374 859 3465 1075 1310
enforc	802 803 1168
engag	2599
engage	1351 1397 1439 960 2430 1084 2436 2486 1280
engage$	29 2665 2435
engaged$	2577 29 2616 2660 2435
engagement$	29 2623 2797 2311 2330 2417 2435 2491
engages$	29 2665 2435
engagi	1084
engaging$	29 2616 2435
engend	1279
enhanc	1085 1276
enhanc$	1060
enhance$	1060
enhanced$	2840 291
enhances$	1060
enhancing$	1060
enhancs$	1060
enjoy	857
enough$	309
enquir	2678 944 2302 2331 1226
enrich	1279
enrol	2599 449 462 837 838 840
enrol$	591 788
enroled$	591
enroling$	591
enroll	1387 447 1798 1832
enrolled$	2613 1799 2312
enrolred$	591
enrols$	591
ensur$	470
ensure	1085
ensure$	2854 380 470 1079
ensured$	2840 380 1079
ensures$	380 470 1079
ensuring$	470 1079
enter	421 525 805 837 838 841 2200 873 1170
enter$	393 1772 464 3114 897
entere	1832
entere$	393 464 897
entered$	76 657 897
enteres$	464 897
entering$	393 464 897
enters	1170
enters$	464 897
enterting$	897
entic	777
entran	2142 3370
entrance$	2668
entrances$	2668 1982 3232
entry	2031
entry$	3038 514 1874 2556
entrytime$	3257
entrytimes$	3257
environment$	2835 2877 3321 2429
environments$	2835 2877
episod	1234
equally$	2471
equip$	1094
equipm	28
equipped$	1094
equipping$	1094
equips$	1094
erode	718
escala	1046
escalate$	2488
escalated$	2407
escalates$	2488
escort	447 1798 449 492 526
escort$	519
escorted$	1843 626
escorting$	519
escorts$	519
establ	2635 1549 2295 1085
established$	1523 2775
estate	2914 3152 3160
estate$	3019 3132 1953 3217 3374 3462
estates$	3374
esteem	2458
ethos	1280
evalua	2635 2295
evaluate$	1042
evaluates$	1042
evaluating$	1042
evenin	2678 1501 560 1973 3199 3211 3229 2004 3230 684 685 2139 2142 3370 3371 832 944 2302 2331 1226
evening$	2612 2617 119 1782 3119 3137 638 3237 2019 3248 3251 3252 3254 2030 3259 2035 3262 2039 3266 3391 3397 3418 2207 860 2246 994
evenings$	2612 2617 119 1782 3034 3137 3218 2019 3249 3253 3254 2030 3260 2035 3262 3264 2039 3266 3268 2063 3391 2207 2246 994 2349
event	2678 944 2302 2331 1226
event$	2679 3508 1228
events$	2679 2770
ever$	2228
every	168 3097 793 794 871 2277 3507 2512
every$	2578 2608 2630 2640 1455 2713 1602 1640 1643 2906 1686 379 1746 1747 1760 1767 1800 3027 452 497 3097 554 3193 1968 1969 3196 3214 643 658 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 2216 874 3458 3495 3496 921 3503 937 961 1149 2512 1162 2516 1177 2529 1184 2564
everyb	57 168 228 268 1619 294
everybody$	1408 1579 1645 1670 1065
everyo	57 168 1566 228 268 1619 294
everyone$	1408 2792 221 1579 1645 1670 1065
everything$	2816 2383 2440
evict	524
evict$	473
evicted$	473
evicting$	473
eviction$	466
evicts$	473
eviden	1021
evidence$	46 69 2372 2415
evidenced$	74
evident$	2319
evolve$	2748
evolvees$	2748
evolves$	2748
example$	1779
except	3179
exchange$	222
exclud	1467 2723 2961 433 514 523 550 1903 561 682 809 2172 823 2174 1172
exclud$	553 831 1174
exclude$	553 555 3380 831 1163 1174
excluded$	2693 361 2960 3013 1874 3129 3131 555 3167 3398 831
excludes$	553 555 3380 831 1163 1174
excluding$	553 555 831 1174
excludned$	831
excludning$	553 831
excludred$	831
excludring$	553 831
excluds$	553 831 1174
exclus	2153 804 869 1234
exclusion$	139 337 338 458 465 466 551 2154 2220
exclusions$	139 465 2154 2220
exerci	2678 944 2302 2331 1226
exhibi	94 1445
exhibition$	90
exist$	3273
existing$	1523 2787 1149
exists$	3273
exit	405 720
exit$	458 707 2071
exiting$	707
exits$	3232 707
expect	1107 2458
expectations$	2428
expected$	366
expel	550 561 1172
expel$	553 1163 1174
expele$	553 1174
expeles$	553 1174
expeling$	553 1174
expell	1903 561
expelled$	3013 3129
expelning$	553
expelring$	553
expels$	553 1163 1174
expenditure$	26
experience$	2870
experiences$	968
explai	1381 1464 1505 2731
explain$	2690
explained$	2607
exploi	2876 2369 1240
exploit$	2725
exploitation$	2426 1242
exploitative$	1242
exploited$	1242
exploiter$	1242
exploiters$	1242
exploiting$	1242
exploits$	1242
explor	1514 165 2769 1549
exploration$	2797
explore$	1269
explored$	2740 2775 2821 1269
explores$	1269
exploring$	1269
exposed$	1766
exposu	1107 2458
express$	2864
expulsion$	458 551
extend	1816 802 803
extend$	1308
extended$	3042
extending$	1308
extends$	1308
extent$	7
extra$	318 966
extrac	744 777
extract$	697
extraction$	458
extric	777
extricate$	697
eye$	2774 1141
eyes$	1141
facili	2635 2295 1085 1276
fade	2079
fade$	3300 3305
faded	3316
fades	3316
fades$	3305
fair	94 1445
fair$	2684 2717 2270 3508 2499
fairly$	2760 2471
fairs	1445
faith$	2477
fall	1509 787 1232
fall$	97 2735 282 760 2175
fallin	1232
falling$	282 760
fallping$	282
falls	1509 1232
falls$	2735 282 1757 2079 760
famili	32 33 34 57 58 2664 154 2443
familiar$	1048
families$	0 1 2584 14 18 20 1384 1385 2615 1408 64 1424 88 89 1450 2763 1615 277 1639 407 453 1824 571 3151 3165 1940 3340 848 872 3510 2434 2445 1254
family	58 2664 2906 1686 379 1746 1747 1760 1767 3014 1800 3027 452 1811 497 3097 554 573 1926 3152 3160 3172 600 3193 1968 1969 3196 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 2216 2512 1162 2516 1177 2529 1184
family$	0 1 2584 14 18 20 2615 89 1450 149 1516 453 1824 571 3151 1940 848
far	586 738
far$	173 586 1937 1944 1950 662 2014 2092 2143 2189
fare	2261
fare$	66 769 3487
fares$	66 769 3487
farm	3372 3373
fashion$	2772
faster$	2494
father	1811 1915 3152 3172 600
father$	571 1253
fathers$	277
favourite$	3061
fear	1505 2731
fear$	2343
fears	1505 2731
feasibility$	2450 1101
feasible$	2381
februa	1501
february$	2709
fed$	2794
fee	2261
fee$	3487
feed$	214
feedback$	70 946
feeding$	214
feeds$	214
feel	2688 1505 2731 1617
feel$	2843 1620 1666 1667 990 1007 2429 1229
feelin	1107 2458
feeling$	1229
feelings$	968
feels	1505 2731
feels$	1620 990 1007 1229
fees$	3487
fell	1509 1232
fell$	2735
felled$	2320
felt	2688 1505 2731
felt$	990 1007 1229
fenc	444 505
fence	28 3480
fence$	60 95 1292
fenced$	3104 529 1292
fences$	95 1292
fencing$	60 95 1292
festiv	94 1445
festival$	3493
fetch$	788
fetche	771
fetched$	3388
fetches$	788
few$	2715 1535
fewer	102 1024
fewer$	1453 110 463 856 2375 1230
fi	1856
fight	1234
fight$	2699 139
fights$	2699 139
figure$	2654 1447
figures$	2654 1447 2301
file	2635 1420 1425 1519 2295
file$	2646 2651 2653 2742 2743 2745 2746 963 2395
filed	2635 2295
filed$	76
files	1410
files$	2636 2646 2651 2653 2745 963
fill$	2289 1074 1194
filled	1387 2635 2295
filled$	2613 1194
filling$	1074 1194
fills$	1074 1194
film	2678 2724 2289 944 2302 2331 1226
film$	27 90 3483 3484 3493 2270 3505 3511 3515 953
filming$	1225
films$	3493 3511 953 1225
final$	2648
find	1464 1727 476 567 1918 746 838
find$	1458 2690 1505 236 750 943 1005 2357 1122
finde$	750
findes$	750
findin	1513
finding$	2737 2739 236 750 943 1122
finds$	1458 236 750 943 1005 2357 1122
fine	2261
fine$	427 3487
fined	2961
fined$	2960
fines$	139 3487
finish	1353 2635 1435 394 447 1798 656 2031 771 2157 2295 945
finish$	464 3300
finishe$	464
finished$	2579 1370 2648 2661 2667 3388 2296
finishes$	464
finishing$	464
finishingtime$	3257
finishingtimes$	3257
finishs$	464
finishtime$	3257
finishtimes$	3257
firm	58
firm$	1142 1145
firmer$	1142 1145
firmly$	2760
first	1501
first$	150 1536 2350
fish$	1214
fishes$	1214
fishs$	1214
fit$	2750 1294
fits$	1294
fitted	1387 1411 1444 2253 954 2305
fitted$	2613 2637 2670 3479 956 1294
fitting$	1294
five	32 34 49 111 1480 142 154 2906 1686 379 2969 1746 1747 1760 1767 2993 2994 2995 2999 3001 3004 3008 1800 3027 452 3033 1817 3052 1836 3065 3071 497 3097 3098 1875 1904 3130 554 611 3193 1968 1969 3196 641 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2280 2286 2339 2512 1162 2516 1177 2529 1184
five$	1385 1400 84 88 94 106 1462 1493 2734 2906 1686 379 1746 1747 1760 1767 1800 3027 452 3043 3062 497 3097 3101 3122 554 3193 1968 1969 3196 683 3295 3302 3320 2113 2123 2124 3351 2149 3379 2156 806 3384 2169 2181 2216 2257 2278 3506 2512 1162 2516 1177 2529 1184 2543 2558 2570
fix	537
fix$	1186
fixed	954 2305
fixed$	1186
fixes$	1186
fixing$	1186
flag	218
flagged$	2794
flat	593 2004 3230 839
flat$	2921 3063 568 569 597 1988 3235 860 3466 3519 3520
flats	3230
flats$	2921 3063 1988 3235 3520
flexib	1626
flexible$	2852
flies$	596
floor	3152 2004 3230 2142
floor$	3318 3369 3465
floors	3230
floors$	3318 3369 3465
flourish$	2864
flowing$	2806
flush	524
fly$	596
flyer	2678 944 2302 2331 1226
flyers$	2547
fobs$	93
focus	3441 1085
focus$	1531 2398 1278
focuse	1068
focused$	2419 2442 2482 1278
focuses$	1278
focusing$	1278
focussed$	2442 1278
focussing$	1278
follow	1395 1467 2723 153 3302
follow$	199 1583 1584
followed$	2693 2706 1549 2304
followers$	2621
following$	199 2344
follows$	199
food$	3511 2548
footag	1021
footage$	2372
footba	2278
football$	3504 948 2558
footfa	15 77 1428
footfall$	2654 2330
for	3138 1918 582 632 2305
for$	2605 1406 2657 2662 2704 2740 2780 2786 2824 1606 2839 2850 1680 2915 1788 3017 1801 1809 1871 1919 3146 3245 2190 3488 3499 3503 2350 2401 2405 2406 2413 2419 2431 2452 2553 2560 2569 2574 1258
forbid	334 336 352 353 355 394 411 416 494 862 889
forbid$	335 1758 700 3380
forbidden$	2901 2902 375 2979 3073 3272
forbidding$	700
forbided$	700
forbiding$	700
forbids$	700 3380
force$	1244
forefront$	1590
forfeit$	827
forfeiting$	827
forfeits$	827
forge$	1124
forgeing$	1124
forges$	1124
forgiving$	2418
form	2949 1785 1813 558 1935 1973 3199 3211 1996 2002 3228 3229 2004 3230 2010 2142 3370 3421
form$	27 1501 2948 3011 3039 1909 3156 3161 3162 3168 3222 3224 3236 2243 3491 1124
formin	2952
forming$	2976 3394 1124
forms	2678 3199 1974 1987 3228 3230 3421 944 2302 2331 1226
forms$	27 3168 3200 3213 3218 3222 3236 3340 1124
fortnightly$	2578 3503
forum	21 43 2678 944 2302 2331 1226
forum$	1394 2782 2783
forwar	1549 1583 1584 1028
forward$	2754 2775 2809 2810 2312 2379 2384 2497
forwards$	2379 2497
foster	447 1798 449 1085 1279
foster$	593 839 1176
fostering$	1176
found	1412 1804
found$	2638 2720 1733 383 384 3036 3077 2150 1005
four	111 150 2727 151 154 2906 1686 379 2969 1746 1747 1760 1767 2993 2994 2995 2999 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 3088 3097 3098 1875 1904 3130 554 590 3193 1968 1969 3196 641 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2286 2339 2512 1162 2516 2525 1177 2529 1184
four$	1462 150 1502 2734 2906 1686 379 1746 1747 1760 1767 1800 3027 452 3043 497 500 3097 3101 554 1912 1926 3190 3193 1968 1969 3196 683 3302 3320 2113 2123 2124 3351 2149 3379 2156 806 3384 2169 2181 2216 2260 2267 2268 2512 1162 2516 2525 1177 2529 1184
fourso	150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 1836 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
foursome$	1755 3043 3062 3078 3091 3093 1895 3127 3459
fragme	735 1178
fragment$	721
fragmente$	721
fragmented$	721
fragmentes$	721
fragmenting$	721
framew	2678 944 2302 2331 1226
fraternise$	2509
free	738
free$	1986 730 759 2138 1205
freedom$	287
frequency$	8
frequent$	196
fresh$	1910 570
fri	1501
friday	1501 560 684 685
friday$	2612 560 3137 684 2035 685 3262 3489 2272 3502
fridays$	2612 3137 2035 3262 3489 2272 3502
friend	32 33 34 49 83 111 1468 125 1480 142 143 150 1504 154 1507 268 1619 2906 1685 1686 2918 2954 379 2957 2964 2965 2969 1746 1747 2985 1760 2989 2992 1767 3001 3004 3006 3007 3008 3009 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1875 3111 1901 1904 3130 554 573 1926 3163 590 611 3193 1968 1969 3196 3204 641 1998 649 2045 3274 3278 3280 3294 2069 3302 3315 2090 2096 2103 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3427 852 3434 3435 3440 2216 3452 3453 2233 2236 2280 2286 2339 2511 2512 1162 2516 1177 2529 1184
friend$	2694 2696 1497 1945 3224 747 2101 3328 2232
friendlier$	2341
friendly$	2717 2837 1048 2499
friends$	1384 1385 1400 1434 84 88 106 2683 107 1462 2691 2694 2696 1476 1493 1494 2730 2733 2734 1664 2904 1690 2931 2933 2935 2936 360 2940 2942 2953 2958 2962 1755 2990 2991 3043 3044 3060 3062 1837 1840 496 3078 1860 3091 3093 3101 1895 3122 3127 3139 563 3170 3176 3198 628 3224 3255 683 3275 3276 3279 3286 3288 3290 3292 3295 3297 2073 3304 3306 3307 3308 3310 734 3314 3317 3320 3322 747 3324 3325 3326 2101 3328 3329 3330 2105 3332 3355 2133 3360 3361 845 846 2203 3459 3506 2434 2533
friendship$	328 2911 2926 360 2971 468 3055 1830 563 624 628 2010 3271 695 3275 3276 3277 3283 3284 3286 3290 3294 3295 3298 723 728 3307 2086 3317 2095 2096 3322 747 2103 3329 3330 2107 3352 2141 2166 3430 854 3445 3471 2533
friendships$	328 2911 2926 360 2971 563 624 628 3271 695 3275 3276 3277 3283 3284 3286 3290 3295 723 728 3307 3317 3322 747 3329 3330 3352 854 3445 3471 2533
from	2985 3138 2048 2080 2128 2264
from$	2614 1421 120 1474 1501 1508 1529 1629 1703 1710 1712 1718 2951 1726 2975 1768 3017 1807 3066 1906 3150 3174 1955 1972 655 2049 2050 2070 2071 2081 2084 3362 3408 2212 2227 2230 2235 3488 3490 3498 3499 3503 3514 989 2351 2354 2401 2520 2549 2573
full$	252 1662 979
fuller$	252
fully$	1441
fun$	86
functi	1416
functional$	2642
fund$	45 1313
funded$	1313
fundin	2678 2832 944 2302 2331 1226
funding$	45 1521 208 2404 1313
funds$	45 1313
furniture$	3511
furthe	220 243 3416
further$	1535 1571 1594 1701 1944 1039
future	220 2212
future$	2752 1571 1701 3438 2396
gain$	1069 1127
gaining$	1069 1127
gains$	1069 1127
game	94 1445
game$	3511
gamers	150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
gamers$	1755 3043 3078 3091 3093 1895 3127 3459
games	1445 2278
games$	2580 3504 3511
gang$	338 1836 3384 2168 1155
gap$	2859 725 732 2425
gaps$	2859 2425 2438
garden$	90 3483 3519 1214
gardenes$	1214
gardens$	1214
gate	28 2142 3370 901
gate$	2630 60 2668 95 2252
gates$	2630 60 2668 95 3232 2252
gather	1684 1685 2912 2914 2917 2918 1698 1704 1705 1717 1721 2949 2952 1750 484 3082 1875 1960 3436 1289
gather$	137 2910 2919 2924 2925 2932 2943 2947 2956 2968 2970 2974 3021 1835 3077 3103 1878 3105 3106 3114 1959 3186 1995 3365 3407 3424 1064
gathered$	2897 1733 3077 2297 2319
gatherering$	1835
gathering$	2911 2930 2934 2976 1835 3086 3087 3095 3283 3394 1064
gatherings$	2930 2931 2934 3087 3101
gathers$	137 3021 3365 1064
gatherting$	1835
gave$	2590 2676 559
genera	243
general$	1594
get	2688 1464 2108 777
get$	2690 187 2766 303 469 1855 530 1978 1995 697 714 761 3357 3395 857 3441 902 990 1052 1064 1150
gete$	1052
getes$	1052
geting$	530 1052 1064
gets$	187 2766 303 1796 530 697 714 761 2250 902 990 1052 1064 1150
getting$	187 303 1750 697 714 761 1052 1150 1289
gift$	1477
gifts$	1477
gig	94 1445
gig$	3493
gigs	1445
girl	1468 147 2906 1686 379 1746 1747 1760 1762 1767 1800 3027 452 497 3097 554 573 1926 590 3193 1968 1969 3196 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 2216 2512 1162 2516 1177 2529 1184
girl$	2694 2696 1497 1498 3151 1945 3449 2232
girlfriend$	1254
girls	32 33 34 49 83 125 1480 142 143 150 154 268 1619 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1875 1901 1904 3130 554 1911 611 3193 1968 1969 3196 641 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2236 2280 2286 2339 2512 1162 2516 1177 2529 1184
girls$	1384 1385 1400 1434 84 88 106 107 2691 2694 2696 2698 1476 1493 1494 1498 2734 1664 1755 3043 496 3078 3091 3093 3101 1895 3122 3127 3151 3190 3198 683 3295 845 846 3449 3459 3506 2524
giv	422 1196
giv$	262
give	243
give$	1594 249 253 262 285 559 698 2117 2118 778 788 836 884 888 1076 1123 1197 1304
giveing$	1123
given	3 2591 1387 2633 2635 1444 103 1514 243 297 1804 632 3345 2295
given$	1354 2613 1392 2635 2639 2670 1454 118 1475 2740 1594 2821 249 253 1648 457 2118 3357 2150 3422 2211 2295 962
gives$	253 262 285 559 788 888 1076 1123 1197 1304
giving$	249 253 262 559 698 2117 2118 888 1076 1197 1304
givs$	262 888
go	2586 2688 1464 205 1775 492 525 546 656 779 795 2157 840 2229
go$	1362 1378 1446 2675 2683 2690 137 1514 2766 2812 1717 2966 393 1748 435 1799 460 464 1816 1843 1897 564 583 1943 596 603 1957 1959 626 1978 666 708 2060 761 796 2218 2251 996 1232
goal	901
goal$	2252 2480
goalpo	28
goalpost$	60
goalposts$	60
goals$	2252 2480
god$	460
goe	2996
goe$	2900 393 464 1957 1990
goes	2624 2629 205 525 656 779 795 2229
goes$	1362 1378 1446 2675 2683 2766 2900 1757 435 464 564 583 1943 596 603 1957 626 1990 708 761 796 2251 933 996 1232
going	1372 220 525 779 3436
going$	2598 1571 2806 1655 2929 2952 1738 393 2988 464 708 761 3461 2344 2408 2431
gone	2624 1466
gone$	1378 1381 2635 2671 1446 2675 2692 2702 3388 2295 945 996
good	428 2205
good$	2717 2843 1644 1779 3173 1979 2099 2135 3431 979 1049 1130
gos$	137 460 464 1957
got$	37 714 3460 990
govern	58
government$	2405
governor$	2649
governors$	2649 959
gp	1027
gp$	2378 1255
gps	58
gran	1811 3152 3172 600
gran$	1254
grand	1762 1811 3172
grandad$	1254
grandbrother$	1253
grandcarer$	1253
grandcarers$	1253
granddad$	1253 1254
granddaughter$	1253
grandfather$	1253
grandm	1915
grandma$	1254
grandmother$	1253
grandmum$	1253
grandp	1915
grandparent$	1253
grandparents$	1253
grandsister$	1253
grandson$	1253
granma$	1254
granny$	1254
granpa$	1254
grant	2678 944 2302 2331 1226
grant$	45 915
grante	2635 2295
grante$	915
granted$	915
grantes$	915
granting$	915
grants$	915
grass$	969
gravit	2229
great$	2247
greate	101 1082
greater$	1452 252 291 1662 318 1048 1130
green$	2685 2686 2326 2347
greet	1465 1291
greet$	2691
greete	128
greeted$	1479
greets$	2691
grew	2673 2675 1232
grip$	3140 2089 739 2091
groom	2369 1240
groom$	2725
groomed$	1242
groomer$	1242
groomers$	1242
grooming$	1242
grooms$	1242
ground$	2492 1161
grounding$	1161
grounds$	1161
group	32 33 49 83 2678 111 1480 142 143 1504 154 1506 1507 268 1619 2906 1686 379 2965 2969 1746 1747 1760 2989 2992 1767 2993 2994 2995 2998 2999 3001 3004 3008 1800 3027 452 3033 1817 3052 1836 3065 3071 497 1854 3097 3098 3100 1875 1904 3130 554 3152 3163 611 3193 1968 1969 3196 1973 3199 641 3228 3230 2042 3274 3278 3280 3282 3294 2069 3296 3302 3315 2090 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 2213 3440 2216 3452 3453 2236 3472 2280 3507 2286 944 2302 2331 2339 2436 2511 2512 1162 2516 1177 2529 1184 1226
group$	1384 1394 1400 2651 2652 1434 84 88 106 107 1462 2691 2696 1493 1494 1501 2730 2732 2733 2734 2872 1664 1690 2919 2926 2931 2935 2936 360 2942 2950 2958 2962 2974 2978 1754 1755 2982 2991 3002 1784 3011 3039 3043 3044 468 3054 3055 1830 3062 3078 1860 3087 1862 1864 1865 515 1868 3101 3103 3122 3132 1909 563 3149 3156 3161 3170 3176 3198 3200 624 628 1989 3224 3235 3236 3238 3255 683 2038 688 2040 3269 696 3275 3276 3279 3284 3286 3287 3288 3289 3290 3291 3295 3297 3298 2073 724 3304 728 3306 3307 3308 3310 734 3312 2087 3317 3320 2095 3322 3324 2100 3329 3333 3352 3367 3384 2165 2168 3418 845 846 3430 854 3439 3456 3506 2533
groupactivities$	3268
groupe	1832
groupevenings$	3268
groupi	2952
groups	1875 3199 3228 3229 3230 832
groups$	2651 2652 2906 1686 379 1746 1747 1760 1767 1800 3027 452 497 1849 499 3078 3087 1862 1864 1865 515 1868 3097 3101 554 3193 1968 1969 3196 3200 3213 3235 3236 3238 3302 3312 3322 2100 3329 3333 2113 3340 2123 2124 3351 3379 2156 806 3392 2169 2181 3439 2216 2512 1162 2516 1177 2529 1184
groupsession$	3268
groupsessions$	3268
groupwork$	3268
grow	2673 2675 787 1232
grow$	2864 2067 990
growing$	3394
grown$	3460
grows	1232
grows$	990
growth$	101
guard	30 31 1403 58 1468
guard$	51 53 114 2694
guardian$	1254
guardianship$	2411
guards$	51 53 89 114 2694
guests$	1840
guid	451 454 757 777
guidan	2678 944 2302 2331 1226 1280
guidance$	208 2820 2404
guide	1276
guide$	697 953
guided	1276
guidel	91
guideline$	92
guidelines$	92
guides	1276
guides$	953
guidin	1276
guild	3372 3373
gulf$	725 732
gurdwara$	3508
gym	35 62 3372 3373 2302
gym$	948
habit$	2210
had	3 144
had$	1354 2597 37 82 2710 2863 853 949 980 2333
haircuts$	2548
half	57 150 2727 151 3128 590 3199
half$	1408 86 102 138 150 1502 1767 3003 3014 1789 448 1800 3035 1825 565 1917 1926 1930 3184 649 2004 3374 829 2182 2188 2194 2331 2515
halfs$	3374
hall	35 40 62
hall$	3089 3132 3149 3238 670 3508
halls$	3238
halt	394 868
halt$	706
halv	1232
halved	1490 1509
halved$	2716 2735
halves	1973 3199 3229 2004 3230
halves$	2906 1686 379 1746 1747 1760 1767 1800 3027 452 497 3097 554 3193 1968 1969 3196 2013 3240 3302 2113 2123 2124 3351 3369 3379 2156 806 2169 2181 2216 2512 1162 2516 1177 2529 1184
hand	1196
hand$	2844 2483 1305
handbook$	2625
handed	2591 2635 1444 103
handed$	2590 1387 2635 2670 1454 2295 954 962
handing$	1305
handle$	3303
handou	2678 944 2302 2331 1226
handov	1642
handover$	2868
handovers$	2868
hands$	1305
hang	2996 3082 2196 2197 1289
hang$	1684 2919 2949 2966 2970 3021 484 3106 3424
hangin	1750 2186 3436 1289
hanging$	2912 2952 1728 2976 2988 3095 3412 3461
hangout$	3423
hangs$	3021
happen	1372 2635 2671 2295
happening$	2598
happie	857
happier$	427 2120 770 2341
happy	857
happy$	1951
harass	2724
hard	3395
hard$	370 3000 2448 1145
harder$	370 3000 1145
harm	153 2369 1023
harm$	2725 2374 2426
harmed$	2374
harmfu	2205
harmful$	428 1979 3431 2374
harming$	2374
harms$	2374
harnes	1279
has	666 1047
has$	37 38 1409 1419 78 82 85 87 1441 124 240 2871 306 3366 2155 853 982 2337 1138
hatch	901
hatch$	2252
haunt	2196 2197
haunt$	3423
have	2688 392 449 666 764 1047
have$	38 1409 1419 78 82 85 87 1441 124 240 246 272 283 2871 306 330 1743 1764 469 474 1841 1873 3357 3366 2155 853 888 982 2337 1138
haveing$	474
haven$	2835 2877
haves$	474 888
having	392 764
having$	246 306 1729 1743 888 2343 1138 1220
havs$	888
he	154 1767 3003 3014 1789 448 1800 3035 1825 565 1917 590 592 3184 2182 2188 2194 2515
he$	2689 1639 2878 1663
head	30 31 1403 2229 3507
head$	2627
headco	15 77 1428
headcount$	2654
heads	2229
heal$	1072
heale$	1072
heales$	1072
healing$	1072
heals$	1072
health	2876 1679 428 745 752 2205
health$	1027
healthier$	2905
healthy$	1779 3431
hear$	2310
heard	2706 1505 2731 2893 2430
heard$	2846 2892 2897 1236
hearing$	3501 3508
hears$	2310
heart$	1590
heater	28
hedge$	60 969
hedges$	969
held	3 1387 2629 2633 2635 2671 100 165 166 167 2295 1044
held$	1354 2613 2663 1451 1517 1518 2863 439 475 3381 2206
hello	1465
hello$	2691
helmet	28
help	2874 451 757 1085 1106 1277
help$	155 2820 266 288 714 938 2439 2457 2491
helped	1922 642
helped$	155 1804
helpfu	2769 2205
helpful$	2717 155 3431 2381
helpin	1085
helping$	266 938
helpline$	27
helplines$	27
helps$	266 714 938
her	1491 2906 1686 379 1746 1747 1760 1767 3003 3004 3005 3014 1789 448 1800 3027 452 3035 1825 497 3097 554 565 1917 1926 3177 3184 3193 1968 1969 3196 3205 634 3282 3296 3302 2113 2123 2124 3351 2134 3379 2156 806 2169 2176 2181 2182 2188 2194 2216 2356 2512 1162 2515 2516 2525 1177 2529 1184
her$	2608 169 1653 2919 1745 1812 556 1925 2051 2058 2178 2219 2231 1133 2542 2544
here	1514
here$	2682 2740 2741 3393 3417 3438
herself$	3420
hierar	1247
high$	979 1119
higher	101 1232
higher$	1452 979 1119
highli	1279
hike$	3494
hikes$	3494
him	1491 2906 1686 379 1746 1747 1760 1767 3003 3004 3005 3014 1789 448 1800 3027 452 3035 1825 497 3097 554 565 1917 1926 3177 3184 3193 1968 1969 3196 3205 634 3296 3302 2113 2123 2124 3351 3379 2156 806 2169 2176 2181 2182 2188 2194 2216 2356 2512 1162 2515 2516 2525 1177 2529 1184
himself$	3420
hir$	1326
hire	886
hire$	1326
hired	954 2305
hired$	1326
hires$	1326
hiring$	1326
hirs$	1326
his	3282 2134
his$	2608 169 1653 2919 1745 1812 556 1925 2051 2058 2178 2219 2231 1133 2542 2544
hit$	952
hits	1395
hits$	2621
hockey	2278
hockey$	3504
hold	2069 777 843 1044 1047
hold$	1402 184 234 1727 541 3140 618 3295 2089 739 2091 762 797 2201 851 863 3457 3473 1038 1126 1138 1180 1200 1318
holde$	797
holded$	541 797
holdes$	797
holding$	234 541 797 1038 1126 1138 1200
holds	2629 1410
holds$	1402 2636 184 234 310 541 797 1038 1126 1138 1200 1318
holiday$	599 607
holidays$	599 3243
holidayss$	599
holist	243 1086
holistic$	1594
home	506 3152 593 3211 2002 3228 3229 2004 3230 2031 2142 2171 839 870 3512
home$	2588 2615 2717 2892 2921 382 2986 2987 430 3012 3034 1810 471 1827 3063 1857 3085 1870 3129 3134 568 569 3168 597 1952 3207 768 780 3374 3388 3397 3398 3462 3482 1001 2573
homes	1982 1987 3228 3230
homes$	2615 2921 3012 3034 1827 3063 3085 1870 3168 3208 3213 3218 3374 3510
hometime$	3257
hometimes$	3257
honest$	2717 2418 2499
hope	1505 2731 2874 1103
hope$	1605 273 2477
hopes	1505 2731 1103
hoping	1103
horizo	1107 2458
host$	2719 1326
hoste$	1326
hosted	2635 2671 2295
hosted$	1326
hostel	1987 2004 3230 3370 839
hostels$	3213
hostes$	1326
hosting$	1326
hosts$	2719 1326
hotline$	65
hotlines$	65
hotspo	1021
hotspot$	2372
hotspots$	2372 2392
hour	2122 2142 2224
hour$	1782 2207 2246
hours	98 2678 944 2302 2331 1226
hours$	2617 50 54 1449 99 2679 1782 2063 2078 2207 2246 955 2549
hous	449 763 805 843
house	2993 2994 2995 2999 558 593 2002 3228 2004 3230 839
house$	1501 2921 474 1827 3063 1909 568 569 597 618 3374 3462 3466 3519 3520
housed	447 1798 1832
housed$	1799 1806 3167 1971 922
household$	571 1940
households$	571 3165
houseing$	474
houses	1973 3199 1982 1996 3228 3230
houses$	2921 474 1827 3063 3208 3222 3242 3374 3520
housin	558
housing$	1909
how	173
how$	56 79 1524 1540 883 2338 2359 2450 2563
hub	35 40 2302
hub$	61 2877
hubs$	61
huddle$	2168 3469
humili	1251
hung	2253
hung$	3479
hurt	1467 2723 153 2369 1023
hurt$	2693 2725 2729 2370 2374
husband$	1254
hustl	524
hut	2196 2197
hut$	1501 1797 3423
identi	2635 1412 1464 1549 567 1918 852 2295
identification$	2082
identified$	2638 1429 2775 2821 3036 974 2327 2329 1248 1278
identifies$	1087 1248 1278
identify$	2690 236 1087 1248 1278
identifying$	236 1087 1248 1278
identifys$	236
identity$	2838 2203
if	1877 2160 2161 811 2221 1024
if$	170 194 2776 312 1780 1781 3083 3096 3099 3100 801 2242 2375 1030 2396 2397 1137
imam	30 31 1403
impact$	863 2393
implem	6 2635 231 1582 2295
implementation$	1357
impos	803 1168
impossible$	370 3000
improv	2673 101 1082 1085 1232 1276
improv$	1060
improve$	1452 1060 1078
improved$	1452 2840 291 979 2447
improvement$	90 101 2808 2497
improvements$	90 2808 2497
improves$	1060 1078
improving$	1060 1078
improvs$	1060
in	1551 1565 1578 1900
in$	1399 2636 2637 1427 2665 1442 2672 1449 1452 104 2687 1483 133 1485 136 1492 1496 2728 174 175 2773 2777 1555 1561 2791 1570 2804 2839 2856 1661 346 2986 2987 430 1790 1843 3114 1897 1898 3147 581 665 3256 2111 3341 798 3376 3389 3393 2222 2243 2259 3488 2269 3495 3497 3499 2275 2276 3503 3512 3513 3515 2332 2349 2351 2355 2461 2476 1132 2487 1179 2545 2561 2562 2567 2569 2574 1258
incide	1234
incident$	2699 139 1056
incidents$	2699 139 1056
includ	1514 164 2893 2430
include$	2740 2915 1777
included$	2740 1515 2892 1777 2319
including$	1777
inclus	258 300 1086
inclusion$	1284
inclusive$	1609 2837 1651 2418 2499
increa	2673 2675 101 1047 1085 1232
increas$	1060
increase$	101 1452 291 1060 2488
increased$	1452 252 2840 291 979 2447
increases$	1060 2488
increasing$	1452 291 1060
increass$	1060
independent$	3429
indivi	1993 692 3410 3411
individual$	690
individually$	3124 3219 3442 2521
indoor	870
indoors$	2986 2987 430
induct	1440 2678 944 2302 2331 1226
inducted$	2666
influe	2876 3040 3313 2486 1276
influence$	1705 2931 1766 1779 3140 3274 2089 739 2091 2201 851 863 3457 3473
influenced$	1766
influential$	3446 2523
inform	2609 2611 2659 2678 1573 944 2302 2331 2430 1226 1277
information$	2618 1397 1568 2795 2799 288 2415 2436
informed$	2610 2798 2846 2395 2442 2482
injunc	337 1688 338 1689
injunction$	2154 2506
injunctions$	2154 2506
injur	1234
injure	1023
injured$	2374
input	2678 1669 944 2302 2331 1226 1280
input$	2895
ins$	1449 2773 2269
insepa	2127
inseparable$	3353
inset	2678 944 2302 2331 1226
inside$	2986 2987 2053 3341 3385 3393
insigh	1107 2458
insight$	2415
insist$	380
insistd$	380
insists$	380
inspector$	976
inspectors$	976
inspire$	1267
inspired$	1267
inspires$	1267
instagram$	403
instal	1387 2635 1411 1444 2295 954 2305 1291
installation$	90
installed$	2613 2637 2648 2670 956
instea	3376 2212
instead$	131 1488 1794 678 687 2043 2130 807 815 835 2191 3438 1024
instil	1279
instru	355
instruct$	342 397 504
instructed$	342 366 397 504
instructing$	342 397 504
instructs$	342 397 504
intake	3234
integr	1279
intell	1573
intelligence$	1568 2799 2415
intend	1103
intention$	273
inter$	220
interaction$	1739
intercom$	65
intercoms$	65
intere	852
interest$	2848 2888 3401
interests$	747 2203
interpreter$	66 2695 3517 3520
interpreters$	66
interr	394 868
interrogat$	1093
interrogate$	1093
interrogates$	1093
interrogating$	1093
interrogats$	1093
interrupt$	859
interrupte$	859
interruptes$	859
interrupting$	859
interrupts$	859
interv	2609 2611 2678 944 2302 2331 1106 1226 1279
intervals$	3450
intervention$	2417 2438 2457 2491 1285
interventions$	2438 2491 1285
interview$	1219
interviewed$	2610 1219
interviewing$	1219
interviews$	1219
into	1565 582
into$	2740 2775 1561 2791 1647 1790 3023 1802 1805 579 3194 665 2111 798 2199 2243 2255 2449 2468 1179
intowards$	1802
introd	6 2635 2295 1168
introduce$	1350
introduced$	1350
introduces$	1350
introducing$	1350
introduction$	1357
invest$	1110
investigate$	1099
investigates$	1099
investigating$	1099
investing$	1110
invests$	1110
invit	764
invita	2678 944 2302 2331 1226
invitation$	11 440
invitations$	11 440
invite	1351 1381 2609 2611 2633 2659 1440 392 2172 886 983
invite$	1743 1764 1777 1841 1334
invited$	2577 2607 2666 1777 3398 2334 1334
invites$	1334
inviti	392
inviting$	2837 1743 1777 1334
invoice$	971
invoices$	971
involv	1669 2430 1276
involvement$	2895
is	1356 165 242
is$	1374 1378 48 1413 85 1441 1446 105 108 141 145 159 191 1559 1620 1624 276 2867 1905 1941 620 1980 2046 769 902 911 2274 925 990 995 1007 1009
island$	3217
isn$	389
isnot	389
isnot$	1740
isolat	1178
isolate$	1173
isolates$	1173
isolating$	1173
isolation$	329 3016 3134 2530
issue	1280
issue$	1528 1531 2788 2793 2795 2803 1056 2432 2472
issued	1387 2635 1444 103 2295 954 2305
issued$	2591 2613 2670 1454 118 2322
issues	2436 1280
issues$	1528 2788 2793 1568 2795 2803 1056
it	1491 2731 2356
it$	1363 1522 1528 2788 1774 2279 2348 1007 2472 2537 2542 2543 2555 2564 2568 2576
item$	2324
items$	2324
its$	259 1631 1653 2178 3481 2263 2266 2267 2285 1133 2541 2542 2544 2549 2550 2564 2568 2576
itself$	2460
ivy$	969
januar	1501
january$	2709 3438
job	839
job$	895 3520 963 971
jobs$	895 3520 963 971
jog$	1214
joges$	1214
jogs$	1214
join	1375 2601 2633 1439 1707 1727 2966 392 3040 840
join$	1642 2967 1743 1128 1349
joined	2633 2635 2645
joined$	195 220 1576 1669 2430 1086 1128 1349
joinin	392
joining$	2616 1743 1349
joins$	1349
joint	1397 220 1784
joint$	4 2623 1571 3010 2038 688 2040 3269 2044 1049 1129
jointly$	2409
judgem	1280
judgement$	2825 2422
judgemental$	1609 1651
judgme	1280
july	1501
july$	2709 1484 3438
june	1501
june$	2709 1484 3438
junior	1501 2192 3419
just$	3072
keep	2688 1692 362 411 449 746 763 777 787 802 803 843 862 886 1044 1047
keep$	160 180 197 219 223 224 229 2854 335 1713 367 369 381 1758 1759 409 410 417 442 474 1855 509 512 540 541 618 619 1980 663 788 797 3380 822 3403 1040 1057 1069 1091 1126 1180 1299
keepe$	797
keeped$	512 540 541 797 822
keepes$	797
keepin	1044
keeping$	180 197 219 223 224 229 335 367 369 381 409 410 417 442 474 512 540 541 618 619 663 797 822 1040 1057 1069 1180 1299
keepping$	1713
keeps	1044
keeps$	160 180 197 219 223 224 229 335 1713 367 369 381 409 410 417 442 1796 474 512 540 541 618 619 1980 663 788 797 3380 822 3403 2250 1040 1057 1069 1126 1180 1299
keepting$	1713 540 663
kept	2635 165 166 167 1549 447 1798 1816 777 2295 1044
kept$	2582 1510 160 1517 1518 2775 229 1581 361 409 410 417 439 1799 3042 475 523 618 1971 769 2150 3381 809 2172 822 2206 922 1040 1180
kepted$	822
kepting$	822 1040
kepts$	822 1040
key$	3517
keys$	93
keyworker$	2655
kick	550
kid	1762
kids	147 150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
kids$	1498 2940 1755 3043 3078 3091 3093 1895 3127 3325 3355 3459
kind$	2684 2717 2102 2499
kinder	752 2104
kinder$	2341
kindly$	2471
kiosk	901
kiosk$	2252
kit	28
kit$	93
kitche	35 3480
kitchen$	90
kits$	93
knew$	2710 987 1008
knife$	1245
knit$	3353
knives	115
knives$	1245
knock	2996
knock$	1224
knocke	2635
knocki	2186
knocking$	3412 3461 1224
knocks$	1224
knot$	3469
know	2688 1505 2731 2430
know$	2854 1652 2880 3357 987 1008
knowing$	987 1008
knowle	1107 2458
knowledge$	288 2415
known	128 165 3345
known$	1479 2118
knows	1505 2731
knows$	987 1008
kpi$	2303
kpis$	2303
label	1251
lad	1762 590
lads	32 49 147 150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1875 1901 1904 3130 554 3193 1968 1969 3196 641 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
lads$	1400 84 2691 1498 1664 1755 3043 3078 3091 3093 3101 1895 3127 683 845 846 3459 2367
laid$	1417 2667
lamp	28 901
lamp$	60 95 2252 2317
lamps$	60 95 2252 2317
landin	3152 2004 3230
landlo	30 31 1403 58 3507
landlord$	67 2362 1242
landlords$	1242
lane	3370
lane$	1501
language$	2444 2480
lanyard$	2628
lanyards$	2628 93
lapse$	3300
larger$	1866 3094
last$	2687 1483
lasted	2708 132
late	1448 1501 2259
late$	638 3485
later	1501 2122 2171
later$	1815 2000 3397 2396
laugh$	2683 2342
laughs$	2683
launch	2635 2295 954 2305
laurels$	969
lawyer$	1257
lcs$	2653
lead	30 31 1403 58 1426 2664 3040 777 799
lead$	59 2652 2655 2719 1584 697 3446 917 2325 978 2571
leader	30 31 1403 2906 1686 379 1746 1747 1760 1767 3003 3014 1789 448 1800 3027 452 3035 1825 497 3097 3128 552 554 565 1917 573 1926 592 3178 3184 3193 1968 1969 3196 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 2182 2188 2194 3427 2216 2512 1162 2515 2516 2525 1177 2529 1184 1247
leader$	3446 976 2523 2524
leaders$	3446 976 2523 2524
leadership$	3457
leadin	3128 590 2525
leading$	1767 3003 3014 1789 448 1800 3035 1825 565 1917 3184 2182 2188 2194 3446 917 2515
leads	799
leads$	2719 917 2325
leafle	91 2678 944 2302 2331 1226
leaflet$	11 2618 2628 2679 3483 2547 1228
leaflets$	11 2628 2679 2547
league	3372 3373
learn	447 1798 1821 2157 840 857 3441 1085
learn$	278 3192 661 769
learni	2678 1573 944 2302 2331 1226
learning$	2799 278 2403 1281
learns$	278 769
lease$	923
leases$	923
least$	2640
leav	405 422 1196
leav$	464
leave	2688 447 1798 492 1855 506 525 546 656 698 720 771 2157 2171 873
leave$	160 161 1748 464 1843 1857 1897 3148 1959 2049 2071 722 3397
leaves	525 546 656 873
leaves$	160 161 464 1897 722
leavin	525 2031 698 771
leaving$	160 161 464 2049 722 3425
leavingtime$	3257
leavingtimes$	3257
leavs$	464
led	799
led$	295 1766 2442 2482
left	165 2980 3441
left$	2723 1510 160 161 475 3139 3388 2204 1068
lend	1293
lenient$	2418
lens	1280
lent	954 2305
lent$	954
less	727
less$	463 703 704 2056 2077 2109 3339 856 1024 1231
lessen	731 736 3316 740 850 1279
lessened$	3428
lesson	62 2678 1956 1973 3199 1986 2002 3228 3270 832 944 2302 2331 1226
lesson$	2679 2681 2718 1782 3119 3224 670 860 895 1228
lessons$	2679 2681 2711 1487 2718 1782 3212 895 2353 2548 2556
let	1465 546 764 813 2172
let$	301 1673 1678 1691 1719 1759 1764 1841 492 1873 542 543 544 546 1897 547 548 709 2066 771 3398 830 2184 834 3422 873 2241 929
leted$	1673 542 2184 834
leting$	542 830
lets$	301 542 543 544 1897 547 548 709 2184 834 929
letted$	1673 542
letter	2678 944 2302 2331 1226
letter$	11 2618 2695 139 2220 2547
letters$	11 139 2220 2547
lettin	764
letting$	301 542 709 830 2241
level$	1447 979
levels$	1447 979
levera	1279
liais	2394
liaise	1381
liaise$	1263
liaised$	2607 1382 1263
liaises$	1263
liaising$	1263
liaiso	4 1397 1547
liaison$	1355 2623 2773 2797 1263
librar	30 31 35 1403 3372 3373
library$	3089 3132
licenc	2678 944 2302 2331 1226
licence$	2628 337 3492 923
licences$	2628 3492 923
license$	3492 923
licenses$	3492 923
life	852
life$	743 2203
lift	740 2116
lift$	3226 3342 3466 3517 3519 1190
lifted	3316
lifted$	1190
lifting$	1190
lifts$	3227 3342 3343 3466 3517 3519 1190 2548
light	28 1856
light$	60 95 900 2317 1185
lighter$	2341
lighti	28
lighting$	60 95 2429 1185
lights$	60 95 900 2317 1185
like	1505 2731
like$	1605 2889 469
liked	128
liked$	2656 1479 2304
likes	1395 1505 2731
likes$	2621
limit	326 334 1692 354 537 727 792 850 868
limit$	323 418 540 541 542 545 712 866
limited$	2901 2902 540 541 542 3428 2206
limiti	334
limiting$	323 540 541 542 712
limits	334
limits$	323 418 521 540 541 542 712
limitted$	542
limitting$	323 540 542
line	792 1028
line$	27 2738 2376 2379 2496
lines$	27 2738 1574 2376
linger	2952 3082
linger$	2949
link	1685 2069 1250
link$	210 227 2911 339 2967 702 3295 2082 762 932 2481
linked$	210 227 932
linking$	210 227 932
links	4 2436
links$	1355 210 227 2827 328 2911 339 702 3295 2082 762 932 2423 2481
liquidlogic$	2653
list	91 1464 144
list$	5 1376 55 2690 3483 3491 1022
listen	2893 2430 1277
listen$	176 2814 2342 1151
listened$	2892 984
listening$	2814 1051 2408 1151
listens$	176 1151
lists	144
lists$	1376 55 1022
lit	954 2305
lit$	2355
litter$	94
little$	463
live	2635 447 1798 3152 779 2157 2295
live$	2604 2757 1799 460 3169 3171 595 3192 1971 1990 646
lived$	460
lives$	460 595 1990 646
living$	3192
loaded	1444
loaded$	2670
loaned	954 2305
lobby$	1054
lobbying$	1054
local$	2787 3015 3037 3048 3053 3142 3143 3144 3145 1920
locality$	3081
lock	28 444 505 809 1291
lock$	60 95 512 955
locked	529
locked$	2723 512 1880
locker	901
locker$	741 3404 3466 2252
lockers$	741 3466 2252
locking$	512
locks$	60 95 512 955
lodg	449 763 805 843
lodge$	460 595
lodged	447 1798
lodged$	460
lodges$	460
lodgin	839
log	2678 944 2302 2331 1226
log$	55 2653 122
logged	1387 2635 2295 1021
logged$	2613 76 2322 2372
logs	1410 1021
logs$	55 2636 2653 122 2372
loiter	2952
long$	2715 2160 2161 811 2221
longer	2688 1723 376 441 483 612 667 807 984 1024 1232
longer$	1526 322 327 340 356 1730 480 481 1834 485 488 490 491 1963 614 1966 2005 2018 2047 766 786 810 849 877 890 892 2335 2375 1158
look	1103
look$	203 226 1584 255 281 314 476 567 746 2429 1098 1136
looked$	2635 165 1549 1098
lookin	1103
looking$	203 255 281 314 1098
looks	1103
looks$	203 255 281 314 1098
loop$	2395
loose$	2138
loosen	718 2079 731 3316 740
loosen$	3305
loosened$	3073 3272 3339
loosens$	3305
looser$	3339
lorries$	1241
lose$	202 1914 698 2067 2175 827
loses$	202 1914 827
losing$	202 1914 827
lost$	1914
lot	2969 3001 3004 3008 3033 3052 3065 3071 3335 3336 3337 3338 2113 2115 3354 3358 3363 3364 2141 3368 2180 3434 3435 3440 3452 3453
lot$	2962 3181 3291 3320 3325 3355 3367 3430
lots$	309
loud	3395
louder$	150 2727
loudest$	1767 3003 3014 1789 448 1800 3035 1825 565 1917 3184 2182 2188 2194 3446 2515
lower	1501 1232
lower$	880 1190
lowere$	880
lowered$	1190
loweres$	880
lowering$	880 1190
lowers$	880 1190
loyalties$	702
loyalty$	702 2082 762
lunch	94 1445 1956 1973 3199 1986 2031 3370 3371 2271
lunch$	1974 3212 2270 3497 3519 2548 2556
lunche	1445 3199
lunches$	3212 2556
luncht	560 684 685
lunchtime$	2612 119 3137 3257 2035 3262 994
lunchtimes$	2612 119 3137 3257 2035 3262 994
lur	777
lured$	760
mace$	2782 2783
machin	901
machine$	2252
machines$	2252
made	1368 1387 2629 2633 2635 242 2295 945
made$	2594 2613 2667 118 2861 366 650 2296
magistrate$	1257
magistrates$	3501
mail	2678 944 2302 2331 1226
mailed	1351 2635 2295
mailed$	2577
main	3128 590 2525
mainta	802 803 1047 1085 1277
maintain$	1069
maintained$	2840
maintaining$	1069
maintains$	1069
mak	423
mak$	750
make	2218
make$	209 242 245 260 1617 289 307 315 397 530 726 750 906 1090 1124 1134
makeed$	397
makeing$	397 530 1124
makes	2629 1410
makes$	2636 209 260 307 315 397 530 726 750 906 1124 1134
making$	209 245 260 289 307 315 726 750 1134
maks$	750
male$	2365 1239
males$	2365 1239
mam$	1254
man	2703
man$	2699 3486 1239 1243
manage	30 31 1403 58 1425 1426 226 1617 642 857 2218 3507 1085 1276
manage$	1577 2843 3303 769
managed$	2840 1171
management$	1049
manager$	59 67 2651 2652
managers$	67 89
manages$	769
managi	1085 1276
manner	1544
manner$	2770 2772
many	22 1888
many$	13 1373 2632 1407 1430 1453 2715
map	91 2678 1460 944 2302 2331 1006 1226
map$	27 905 3483 986
mapped	1387 1021
mapped$	2613 905 2372
mappin	2678 944 2302 2331 1006 1021 1226
mapping$	905 2372 2390
maps$	905 986
march	1501 526
march$	2709 1484
mark$	12 2357
marked$	12 1007
marks$	12 2357
mash$	2782 2783
masse$	3439
master	2678 944 2302 2331 1226
match	94 1445 2271 2278
match$	607 3493 2270 3497 3504 3505 3508
matche	1445 2278
matches$	2580 3493 3504
mate	1998
mate$	3224
materi	28
mates	150 2906 1686 379 2969 1746 1747 1760 2989 2992 1767 3001 3004 3006 3007 3008 3009 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3294 3302 2103 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
mates$	2904 2935 2936 2940 1755 2990 3043 3078 3091 3093 1895 3127 3224 3255 3325 3329 3355 2133 3360 3361 3459
matter$	1514 1528 2803
matters$	1528 2803
maximi	1279
maximum$	866
may	1501
may$	1484 2750 192 1672 391 2074 3438
mayn$	389
maynot	389
maynot$	1740
mayor$	2405
meal	94 1445 2271
meal$	3483 3493 2270 3497 3517 3519 2556
meals	1445
meals$	3493 3517 3519 2547 2556
mean$	2869
meaningful$	1587 1066 2495
means$	2749 2869
measur	1596
measured$	74
measurements$	957
measures$	2822 1597
mechanisms$	1597
mediat	2678 944 2302 2331 1226
medic	1027
medic$	2378
meet	1352 2586 100 2688 2900 1684 2914 2917 2918 1698 1704 1707 1717 1721 2949 1727 2966 402 2985 1775 3040 484 3082 1960 3436 2394 1289
meet$	2585 1451 2683 137 2812 2910 2919 2924 2925 2932 2943 2947 1722 2956 1731 2963 2968 393 2970 2974 3021 1835 3103 1878 3105 3106 3114 1957 1959 3186 750 3365 3407 3424 926 952 2310
meete$	393 750
meetering$	1835
meetes$	750
meetin	21 1372 1397 1425 1426 98 2678 1547 1685 2912 1705 2952 1728 2984 2988 2129 2186 855 944 2302 2331 1226 1289
meeting$	2598 2623 2651 2652 1449 2679 2773 2782 2783 2899 2911 2926 2929 393 1750 1835 3095 2039 3266 2049 3283 750 3412 2196 2197 2207 3461 3508 1228
meetings$	2623 2651 2652 1449 2679 2749 2773 2899 2931 2039 3266 2207 3508
meets	2629 1410
meets$	2585 2636 1451 2683 137 3021 1957 750 3365 926 2310
meetting$	1835
meetup$	2930
meetups$	2930 1753
member	32 34 49 58 83 2664 111 1468 125 1480 142 143 150 154 1507 268 1619 2906 1686 2923 379 2965 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1875 3111 1901 1904 3130 554 573 1926 590 611 3193 1968 1969 3196 634 1998 649 3294 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2339 2512 1162 2516 1177 2529 1184
member$	2627 2694 2696 3151 1945 3224 2232 2524
members$	0 1 2584 14 18 20 1385 1400 64 1434 84 88 89 1450 106 107 1462 2694 2696 1476 1493 1494 1504 2733 2734 1690 2919 1755 3043 3078 1860 3091 3093 3101 1895 3122 3127 3151 3190 683 3295 734 3459 2434 2524
membership$	440 3038 3049 1907 3404 923
memberships$	923
memora	2678 944 2302 2331 1226
men	115 2703 150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
men$	2699 1755 3043 3078 3091 3093 1895 3127 2192 3459 3486 1239 1243
mend	2289 1291
mend$	3515 1072
mende$	1072
mended	1411 954 2305
mended$	2637 2648 956
mendes$	1072
mending$	1072
mends$	1072
mental	3313
mention$	2738 2376
mentions$	2738 2376
mentor	30 31 1403 58 2664 2678 757 944 2302 2331 1226
mentor$	0 1 2584 1360 14 18 20 2606 59 2655 89 1450 2679 965 2325 978
mentoring$	2631
mentors$	0 1 2584 1360 14 18 20 2606 59 89 1450 2679 2325
menu$	3511
messag	2678 2900 1707 1727 1738 2966 1750 2988 1775 2116 944 2302 2331 1021 1226
message$	1477 129 2721 1731 3484 2403 2428 2480
messages$	1477 129 2721 2899 1749 1845 3342 2372 2403 2428
messaging$	2899 2929 2976 2428
messin	2186
messing$	3412 3461
met	2586 1381 2609 2611 1389 2629 2633 2635 1418 1432 100 642 983 2430
met$	2607 1382 2620 2644 2658 1438 1451 1733 952 2316 2334
meters$	2928
metres$	2928
midwif	1027
midwife$	2378
might	1659
might$	192 1672 2074
miles	586 3171 3416
miles$	2928 3015 3037 3048 3053 3142 3143 3144 3145 1920 1937 1944 1948
milestone$	81 2303
milestones$	81 2303
mind$	2781 2887 788 2395
mindfu	1549 1626
mindful$	2775 2798 2852
minds$	788
mindse	1107 2458
mingle$	2509
minibu	28 2678 3234 832 944 2302 2331 1226
minibus$	3226 3493 3517 3519
minibuses$	3227
minimi	334 354 727 850 1085 1279
minimised$	2840 2901 2902
minute	2635 1420 2678 2122 2224 944 2295 2302 2331 1226
minutes$	11 2625 2646 123 2007 957 958 2466
misbeh	3395
miss$	1765
misses$	1765
missin	1467
missing$	2693 1234
mistak	1251
mitiga	1085 1279
mitigated$	2840
mix	2900 1684 2914 2917 1717 2949 2985 2996 1960 844 1289
mix$	2910 2919 2932 2943 2963 2968 1771 3040 3186 3407 2509
mixing	1685 2912 2952 2984 2988 2186 3461 1289
mixing$	2911 2926 1728 1771 3095 3283 3412 2510
mob$	3384
mobile$	2593 47
mobili	1279
mobilised$	2328
mock	2724
model$	2419
models$	2419
module	2678 944 2302 2331 1226
module$	27
modules$	27
moment$	2751 2866 2024
momentum$	2420
mon	1501
monday	1501 560 684 685
monday$	2612 560 3137 684 2035 685 3262 3489 2272 3502
mondays$	2612 3137 2035 3262 3489 2272 3502
money	2832
money$	45
monito	1549 1021 2394
monitor$	2372 1259
monitored$	74 2775 2372 1259
monitoring$	75 2372 1259
monitors$	2372 1259
month$	2627 599
monthly$	2578 920 950
months$	2752 3173 599
mopeds$	1241
more	101 220 243 2893 3076 1082
more$	1452 1455 110 1535 1571 1594 252 1604 257 1611 284 308 309 1662 318 1701 1842 1851 3094 535 1889 1890 3125 3273 752 2104 808 814 966 979 2335 2383 1039 2440 2502
mornin	1501 560 2004 3230 684 685 2142 3370
morning$	1437 119 3137 638 3252 2035 3262
mornings$	1437 119 3137 2035 3262
mosaic$	2653
mosque	35 3372 3373
mosque$	3508
most	57 1899
most$	1408 1455 1658 3125 3128 1926 3178
mother	1811 1915 3152 3172 600
mother$	571 1253
mothers$	277 872
motivate$	1268
motivates$	1268
motivating$	1268
mou	2678 944 2302 2331 1226
mounte	2253
mounted$	3479
mov	449 462 526 566 598 2108 795 828 837 838 841 842
mov$	588 589 594 1164
move	525 575 787 840 2289
move$	2961 1748 435 437 3030 460 474 501 503 506 1881 3135 564 1916 3148 576 3154 578 583 588 589 591 1943 594 596 603 618 720 3425 904 3515 1143 1164 2522 1191
moved	2961 447 1798 1903 575 954 2305
moved$	1466 1467 2723 2960 435 1799 1806 460 503 3129 564 1916 1924 576 583 588 589 3167 1943 594 603 1961 1971 657 796 2150 3422 3478
moveed$	591
moveing$	474 503 591
moveme	1021
movements$	2372
movered$	591
moves	575
moves$	437 3030 460 474 501 503 3135 564 1916 576 3154 583 588 589 591 1943 594 596 603 618 904 1143 1164 2522 1191
moving	575
moving$	2757 501 1881 588 589 594 3425 1164 1191
movred$	588 589
movring$	588 589 1164
movs$	588 589 594 1164
much$	1407 2715 789 2247
multi$	1397 220 1086
mum	1811 1915 3152 3172 600
mum$	571 1253
mural$	90 3483
murals$	90
museum	35
music	2278
music$	3504 3511 948
must	2867 2871
must$	232 233 263 1628 391 436 1941 2046 2074
mustn$	389
mustno	389
mustnot$	1740
n$	389
nailed	2253
nailed$	3479
name	2688 1464
name$	112 2690 1479 1324
named	2702 1478
named$	1429 2704 974 2329 1012
names	2602 1021
names$	112 2372 1324
naming$	2915
nan	1811 1915 3152 3172 600
nan$	1254
nana$	1254
nanny$	1254
narrat	1107 2458
narrow$	1074
narrowing$	1074
narrows$	1074
naturally$	2079
near	2993 2994 2995 2999 1997 1998
near$	1526 1696 3192 3224 3341 2276 2561
nearby$	2561
necess	243
necessary$	1594 2380 2381
need$	2865 2871 1839
needed	2769
needed$	2380 2381
needle	115
needs	2430 2436 1280
needs$	2865 2871 2438
negati	2205
negative$	428 3431
neighb	125
neighbour$	114
neighbourhood$	3019
neighbours$	114 1476
neithe	364
neither$	333 345 1715 486 647 671 2132
nephew	1762
net$	2859
netbal	2278
netball$	3504
networ	21 43 1566
network$	1360 1394 2792 3312 747 3329 3333 2362
networks$	2749 3312 747 3329 3333
never	1723 441 483 522 612 667 767 807 1024
never$	322 327 333 340 345 356 371 1730 432 480 481 1834 485 486 490 491 493 511 516 1963 625 627 633 2005 2018 3246 675 737 766 2119 786 810 816 849 877 878 891 892 2375 1158
new	745 752 2104
new$	2648 2997 3047 570 2099 749 751 756 790 966
newcom	150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
newcomers$	1755 3043 3078 3091 3093 1895 3127 3459
newsle	2678 944 2302 2331 1226
newsletter$	11 2625 1228
newsletters$	11
next	3419
next$	2993 2994 2995 2999 1997 1998 3518 2396
nicer	752 2104
nicer$	2099 751 790
niece	1762
night	1973 3199 3211 3229 2004 3230 2139 2142 3370 3371 832
night$	2612 2617 119 1782 3119 3137 3237 2019 3248 3251 3252 3254 2030 3259 2035 3262 3418 2207 860 2246 994
nights	3199 3230 1234
nights$	2612 2617 119 1782 3137 3218 2019 3249 3253 3254 2030 3260 2035 3262 2207 2246 994 2349
no	117 353 815
no$	126 1495 146 290 1681 332 350 364 377 387 388 463 477 489 513 517 534 538 539 1899 605 615 648 664 673 691 693 2047 710 711 765 767 800 2209 984 1154
nobody	154 290 648 767
nobody$	2696 1641 345 486 647 1999 2132 1233
nod	1465
nod$	2691
nods$	2691
noisy	3395
non	331 1153
non$	258 300
nonassociation$	2504
noncontact$	1682
none	154 364 648
none$	290 345 1709 1715 486 647 1999 671 2132 1233
nor$	333 1158
normal	1279
normal$	1523 193
norms$	2444
north	3015 3037 3048 3053 3142 3143 3144 3145 1920 1947
not	131 1692 353 1723 389 441 1794 483 522 612 667 2043 767 2130 807 1024
not$	116 117 1482 162 163 322 327 333 340 1693 345 356 368 371 1730 1740 1742 1763 413 415 426 432 480 481 482 1834 485 486 488 490 491 493 511 516 608 1963 614 625 627 633 644 2005 2018 3246 671 674 675 686 715 737 766 2119 2131 786 810 3388 815 816 849 867 877 878 890 891 892 2375 1158 1159
note	2678 1513 218 944 2302 2331 1226
note$	55 2737 2738 2739 2416
noted$	76 2319
notes$	55 2646 2651 2738
nothing$	425 701
notice	91 1505 2731 1688 1689 869 901
notice$	95 2814 2888 498 2154 2220 3475 900 955 2517 2518
noticeboard$	2668 2252
noticeboards$	2668
notices$	95 2154 2220 3475 900 955 2517 2518
notifi	2659
novemb	1501
november$	2709
now$	1441 1459 2687 3173 3438 1149
nowhere$	348 1773
nudg	420 451
number	15 91 2703 1751 3344
number$	16 24 27 36 39 2618 42 44 73 1447 2977 1888 768 780 3491
numbers$	2632 93 1447 2977 1888 964
nurse	30 31 1403 58 2664 1027
nurse$	1360 59 965 2378 1255
nurtur	258 300 1085 1276
nurturing$	1609 1651
observ	2678 944 2302 2331 1226
obtain	2635 567 1918 2295
obtain$	1064
obtained$	2297 2319
obtaining$	1064
obtains$	1064
occasi	1234
occasion$	1773
occasions$	2063
occup	449
occupi	447 1798
occupy$	788
occur	1545
occur$	2771
occurs$	2771
octobe	1501
october$	2709 1484
of	1405
of$	2583 1373 1390 1406 1422 2690 1473 2707 1482 2714 1508 2740 2779 216 2819 2829 1612 2884 1680 2946 1788 1809 3050 3075 1850 1858 1871 3111 1902 1936 3166 3239 2053 2071 2106 2110 2217 2227 2230 3490 2336 2338 988 2372 2373 2375 2401 2452 2520
off	1725 3171 2048 2128 2129 3416 870 3512 2305
off$	2579 2589 2658 1714 2951 382 502 1880 3174 2049 2093 3334 3349 3350 2125 2138 3398 3399 3401 2540 2550 2567
offer	2678 243 1642 567 1918 838 944 2302 2331 2436 1226 1277
offer$	2606 184 236 1594 262 2868 2885 2117 2417 1316
offere	1351 2609 2611 1387 2635 2659 103 2769 243 1607 297 1649 1804 2295
offere$	262 888
offered$	2577 2613 2639 2663 1454 1549 1594 2821 2833 1648 2875 1776 457 3036 1922 1951 2150 2223 1316
offeres$	262 888
offeri	243
offering$	236 1594 262 2117 888 1316
offers	1410 243
offers$	2606 2636 184 236 1594 262 888 1316
office	30 31 1403 58 2664 1669
officer$	0 1 2584 1360 14 18 20 23 53 59 63 89 1450 114 965 2317 2325 1244
officers$	0 1 2584 1360 14 18 20 23 53 59 63 89 1450 114 2895 965 2317 2325 1244
offset	850
often	16
often$	9 1367 1407 2715 2375 2500
old$	3061
older	3128 1911 590 3261 3419 2525
older$	115 2703 150 2727 2906 1686 379 1746 1747 1760 2989 1767 3003 3014 1789 448 1800 3027 452 3035 1825 497 3097 554 565 1917 3184 1964 3193 1968 1969 3196 649 3302 3309 2113 2123 2124 3351 790 3379 2156 806 2169 2181 2182 2188 2194 2195 3427 2202 2216 1010 1014 1015 1016 2512 1162 2515 2516 1177 2529 1184
oldest	2906 1686 379 1746 1747 1760 1767 1800 3027 452 497 3097 3128 554 573 1926 590 592 3178 3193 1968 1969 3196 634 649 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 3427 2202 2216 2512 1162 2516 2525 1177 2529 1184
oldest$	150 2727 1767 3003 3014 1789 448 1800 3035 1825 565 1917 3184 3309 2182 2188 2194 2515
on	632 2259 2305
on$	1354 2600 1404 2640 2643 1427 2661 1442 109 2692 2693 1508 182 2776 2810 1601 1618 280 2862 1650 2881 2915 1769 3042 1852 3080 1871 3107 3138 3187 632 672 677 3256 2057 2064 3334 2121 798 3393 2214 3485 3495 3496 921 3499 2276 3503 3513 2374 2385 2388 2469 2498 2540 2549 2550 2561 2562 2569 2575
once	3100 2160 811 2213
once$	2578 3109 3112 3114 3121 3385 3439 3503
one	117 150 2727 3128 590 651 2525
one$	86 1437 2678 2696 150 1542 1641 2919 1709 1715 2947 1767 3003 3014 1789 448 1800 3035 1825 3057 3069 531 1883 533 1893 3120 3123 549 557 565 1917 573 1925 1926 1939 592 3177 3178 3184 3186 634 1993 3219 647 1999 690 692 3289 3304 2132 2152 829 2182 2183 3410 3411 2188 2194 3431 3442 2226 881 882 3463 2265 2290 2293 944 2302 2331 1012 2515 2521 2525 2543 2550 1226 1233
ones	2969 3001 3004 3008 3033 3052 3065 3071 3335 3336 3337 3338 2113 2115 3354 3358 3363 3364 3368 2180 3434 3435 3440 3452 3453
ones$	1437 1876 3190 3264 2164 2524
ongoin	243
ongoing$	1552 1594 1049 1260
online$	2604
only	429 809
only$	424 3072 532 536 1894 3219 3267 812 833 2185 875 2237 2534
onside	1106
onside$	2457
onto$	1427
open	1387 1448 2259
open$	1386 2613 1391 86 2719 212 2800 2801 2806 2807 1610 1626 3485 2355 2408 2492 2499 2571 1307
opened	1387 2635 2295 954 2305
opened$	1386 2613 2656 2667 118 2863 2304 1307
opening$	212 1198
opens$	1386 2719 212 1307
operat	58 1416 1250
operational$	2604 2642
operator$	67
operators$	67
opinions$	320 968
opport	2832 2874 2430 2436
opportunities$	1613 287 1814 2438 2439 1101
opportunity$	2762 2828 287 1773 1814 1101
oppos	924
opposing$	2248
opposite$	622 1977 1985 640 662 2014 2092 2143 3382 3383 2239 2248
optici	1027
optician$	2378
optimi	1085 1279
option	2832 2874 2004 3230 2451
option$	2768 2450 1101
options$	2438 2450 1101
orange$	2685
orbit$	2089
order	1379 2909 337 1688 1689 355 514 526 792 804 869
order$	2605 2642 2908 342 380 397 498 504 530 2154 2220 3475 971 2517 2518
orderd$	380
ordere	1379 2635 1436 2295 954 2305
ordered$	2605 2662 342 366 397 504
ordering$	342 397 504 530
orders	1688 1689
orders$	2908 342 380 397 504 530 2154 2220 3475 971 2517 2518
ordina	30 31 1403 195 231 1582 1276
ordinary$	193
ordinated$	1546
organi	2635 2671 2295
organisations$	1564
organise$	2719 916
organised$	1776 916
organises$	2719 916
organising$	916
other	1501 2727 1566 268 1619 2918 2923 2954 2957 2964 2965 2969 2989 2992 3001 3004 3005 3006 3007 3008 3009 3033 3052 3065 3071 1911 1934 3163 3204 3215 3225 2022 3261 2036 3274 3278 3280 3282 3294 3296 3315 745 752 2104 3335 3336 3337 3338 2113 2115 3354 3358 3363 3364 3368 3386 3387 2162 820 821 2173 3400 2177 2179 2180 2187 3427 2202 3434 3435 3440 2215 3447 3452 3453 2236 3468 3472 1157 2511
other$	2727 2753 1558 2787 2792 1587 1690 2919 343 344 2922 2926 1701 2930 2933 2935 2936 2938 2941 2944 2945 2953 2958 2962 1753 2990 2991 2997 3006 3007 3008 3009 3047 1837 487 3069 3123 1911 1913 563 580 1932 1942 3170 1949 3176 3179 1954 3182 1964 3198 622 3215 640 1994 2000 653 2008 3255 3261 3275 3276 3286 3288 3289 3290 3293 2073 3304 3307 3308 3310 3315 3317 2092 2097 2098 2099 749 3327 2114 791 2143 2146 2147 3378 3386 3387 2162 820 821 2173 3400 2177 2179 2187 3414 2195 3429 3440 2215 3447 3464 3468 3472 2508
others	1566 1724 3009 3280 3294
others$	2792 2855 1690 2919 2922 2931 2933 2935 2936 2938 2941 2942 2950 2953 2958 2962 2990 2991 3044 1837 3113 1913 563 3170 3176 3198 3255 3276 3286 3288 3289 2073 3304 3307 3308 3310 3317 3320 3378 824 3402
ought	2867
ought$	2871
our	1514 228
our$	2740 1579 259 1631 1653 3417 2263 1133
out	1582 738 744 870 3512 2305 2451
out$	1357 2588 2613 1414 2669 1454 1481 2736 1511 1512 162 2740 1515 1517 1554 2833 2847 2875 2910 2943 385 2985 1793 1826 1829 3056 1835 1843 1863 1874 1880 1897 3126 3150 3152 1927 577 1934 1959 2003 2048 2065 2068 3305 2080 3334 3349 2125 2128 2138 3365 3388 3393 3397 3398 3399 3412 3416 3423 2244 2264 3515 2296 2313 1001 2410 2473 2539
outcom	2678 944 2302 2331 2436 1226 1280
outcome$	2870
outcomes$	2808 2393
outering$	1835
outing	94 1445 3270
outing$	2580 1835 607 3391 3493
outings$	2580 3266 3391 3493
outlet	2486
outlook$	2848
outrea	2678 1669 944 2302 2331 1226
outreach$	2593 47 2631 2895 2491
outsid	162 1826 3147 1934 2094 2098 3416 3429
outside$	1442 3327 2276 2421 2561
outsta	1448
outting$	1835
over	3088 2075 2305
over$	2930 3076 507 1867 3094 1896 3241 3300 3301 3341 3342 798 2192 3470 2245 1031 2401 2448 2526
overdu	1448
overla	2949 1960 2151
overlap$	1783 3186 3244 3377 3454
overleaf$	2466
overs$	2930 1753 3342
overse	231 1582 3015 3037 3048 3053 3142 3143 3144 3145 1920 1947 1279
oversi	2430 2436
oversight$	75 2398 2400 1050
overview$	2398
own	231 1582 3376 3410 3411
own$	1516 2745 1520 3061 1859 3134 635 3216 679 2059 3347 2145 2148 3420 861 3451 2360 1121 2521
owner	30 31 1403 3507
owner$	67
owners	1107 2458
owners$	67
ownership$	2888
owns$	1121
pack	2678 2993 2994 2995 2999 1836 2213 944 2302 2331 1226
pack$	2618 3062 3384 3439 3469
packag	1813
package$	3039
paedia	1027
paediatrician$	2378
page	2678 944 2302 2331 1226
page$	27 2758 2759 3491 953
pages$	27 953
paid	2635 2295
paid$	1379 1436 913 954 2322
paint	2289 1291
paint$	3511 3515
painte	1411 954 2305
painted$	2637 2667 956
pair	2906 1686 379 1746 1747 1760 1767 1800 3027 452 1836 497 3097 554 3193 1968 1969 3196 634 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 2216 2512 1162 2516 1177 2529 1184 1289
pair$	1821 3062 496 3392
paired	1832
paired$	2044
pairin	1289
pairs	1876 2163 3410 3411
pairs$	3102 3392 1183
pals	150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
pals$	1755 3043 3078 3091 3093 1895 3127 3355 2133 3360 3459
pan$	2766
panel	21 30 31 43 1403 58 1425 1426 2678 1566 944 2302 2331 1226
panel$	1360 1394 2649 2651 2652 2782 2783 2792 959
pans$	2766
parade$	3081
paragraph$	2738 2376
paragraphs$	2738 2376
parame	1513 1027
paramedic$	2378
parameters$	2739
parcel	652
parcelled$	2003
parent	32 33 34 57 58 2664 125 154 2277 2443
parent$	0 1 2584 14 18 20 2615 89 1450 571 1253
parents$	0 1 2584 14 18 20 1384 1385 2615 1408 64 1424 88 89 1450 1476 2763 1615 277 1639 407 408 571 1940 872 3510 2434 2445 2455 1253
park	35
park$	3081 3089 3112 3132 1193
parked	2624
parked$	1193
parking$	1193
parks	2624
parks$	1193
part	1375 2601 2633 2634 2635 1439 2189 1178
part$	2660 2665 162 1514 2879 2893 3015 3037 3048 3053 1828 3142 3143 3144 3145 1920 2013 3240 3369 3404 3415 3462
partic	1375 2601 1395 1439 960
participants$	2621 2647
participate$	2665
participates$	2665
participation$	2311 2330
partie	94 1445
partin	1178
partne	4 43 1397 58 2664 1566 220 1642 294 1821 2436 1086
partner$	2647 1254
partners$	0 1 2581 2584 14 18 20 1394 2647 89 1450 1564 2792 221 1645 1065
partnership$	1355 1394 2623 2649 2782 2783 1571 2868 2409
partnerships$	1355
parts$	2013 3240 3369
party	94 1445
party$	607 3493
pass$	218 440 3038 3049 2118 923
passage$	2738 2376
passages$	2738 2376
passed	3345
passed$	2794 2118 962
passes	28 62
passes$	93 440 3049 923 2547 2556
passing$	2118
past$	3341
pastor	243
pastoral$	1594
patch	2196 2197
patch$	3423
path	3480
path$	90 654
paths$	654
pathwa	2678 2004 3230 944 2302 2331 1107 2458 2486 1226
pathways$	2749
patient$	2418 2499
patrol	1352 2586 2629 98 2678 1669 944 2302 2331 1226 1293
patrol$	2585 2631 1449 1244
patrols$	2585 2631 1449 2895 1244
pattern$	2210
patterns$	2392
paused	2211
paused$	3437 2262
pay$	1314
paying$	1314
pays$	1314
pcso	58
peace	1910
peace$	3136 3139 3413
peel	777 787
peel$	697 772 774
peele$	772 774
peeled$	2492
peeles$	772 774
peeling$	772 774
peelning$	772 774
peels$	772 774
peer	3274 2096
peer$	2906 1686 379 1746 1747 1760 1767 1800 3027 452 497 3097 554 3193 1968 1969 3196 3274 3276 3294 3302 2086 2087 2095 2096 3322 3328 2103 2107 2113 2123 2124 3351 3379 2156 806 2169 2181 2216 2512 1162 2516 1177 2529 1184
peers	2906 1686 379 2969 1746 1747 1760 2992 1767 3001 3004 3006 3007 3008 3009 1800 3027 452 3033 3052 3065 3071 497 3097 554 3193 1968 1969 3196 3294 3302 3315 2103 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3427 3434 3435 3440 2216 3452 3453 2512 1162 2516 1177 2529 1184
peers$	1690 2936 2940 3170 3255 3275 3276 3290 2073 3304 3307 3308 3310 3322 747 3325 3326 3328 3329 3330 3332 3355 2133
pegs$	741
people	57 58 2664 1619 3130
people$	0 1 2584 14 18 20 1384 1385 1400 1408 64 1424 1434 84 88 89 1450 107 1462 114 2694 1476 1493 1494 1498 148 2730 2732 2733 1588 2872 1664 1670 2940 1755 3043 3078 1860 3091 3093 3101 1895 3122 3127 683 3295 3325 3328 3459 3506 2361 2366 1017
peoples$	2694
per$	1401 57 3458 2467
percen	57
percent$	1408
percentage$	22
percep	1107 2458
perceptions$	2444
perfor	94 1445 2671
perform$	1213
performance$	3505
performed$	1213
performing$	1213
performs$	1213
period$	1782 3212
periodic$	196 1043
periodically$	1043 2396
periods$	1782 3212
permission$	3492
permit$	2747 1673 1678 1719 542 2066 830 3492 923 2488
permited$	1673 542
permiting$	542 830
permits$	2747 542 3492 923 2488
permitted$	1673 1691 1887 542
permitting$	542 830
persistent$	2418
person	58 2664 1468 2906 1686 379 1746 1747 1760 1767 1800 3027 452 497 3097 554 573 1926 3193 1968 1969 3196 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 2216 2512 1162 2516 1177 2529 1184
person$	0 1 2584 14 18 20 89 1450 2694 1497 195 3151 1945 2232 2366 1131
persons$	2694
persua	420 1922 757
persuaded$	2223
pharma	1027
pharmacist$	2378
phas	868
phas$	478 479
phase$	478 479 689
phases$	478 479 689
phasing$	478 479 689
phass$	478 479
phone	1352 28 1727 2961
phone$	93 780 1336
phoned	1351 1381 2609 2611 1389 2635 1418 983
phoned$	2577 2607 1382 2644 2334
phones	341
phones$	93 1336
phoning$	1336
photo$	71 957
photograph$	71 957
photographs$	71 957
photos$	71 957
physical$	1036
physio	1027
physio$	2378
physiotherapist$	2378
pick	1445 190 2200 886
pick$	226 1583 1584 753 773 782 897 901 1215
picke$	753 782 897
picked$	165 166 1549 447 771 897 1215
pickes$	753 782 897
pickin	190
picking$	753 773 782 897 1215
picks	1445 190
picks$	753 773 782 897 1215
pickting$	897
picky$	783
picnic	94 1445
picnic$	3493 2270 3517
pictur	3015
picture$	71 1477 2712 1522 1531 2415
pictures$	71 1477 957
pilot$	2
pitch	3372 3373 839 3480
pitch$	90 1501 3374 3466 939 3517 3520
pitched$	939
pitches$	939
pitching$	939
pitchs$	3374
plac	449 462 566 598 763 805 828 837 838 841 843 844 2200 1168
plac$	594 941
place	1396 2635 1411 1412 62 2671 2678 2993 2994 2995 2999 575 944 2295 2302 2331 1226
place$	2598 2622 2637 2638 2751 2821 2823 2835 2847 2877 1773 440 1810 471 3049 474 1828 1841 3112 1907 568 569 576 578 591 594 1952 618 3202 3210 663 670 678 687 2043 3404 835 2191 3423 941 2329 2431 2551
placed	2635 447 1798 1832 575 2295
placed$	435 439 1799 1806 1908 1916 1924 576 583 587 3167 594 3192 1971 657 2150 922 2322
placeed$	591
placeing$	474 591 663
placem	1813 3152 3160 1935 593 1973 3199 1974 1982 3211 2002 3228 2004 3230 839
placement$	3012 3034 1810 3039 471 1827 568 569 576 3154 578 3161 587 3168 597 1952 3235 1176
placements$	3012 3034 1810 1827 568 569 576 3154 578 587 3168 597 1952 3200 3208 3218 3235 1176
placered$	591
places	575 2256
places$	2751 2835 2877 440 1810 3049 474 576 578 591 594 618 3238 663 741 3482 941 2551
placeting$	663
placin	575
placing$	1729 587 594 941
placs$	594 941
placting$	941
plan	2678 1519 2261 944 2302 2331 1103 1226
plan$	2603 2606 2618 81 2719 2742 2745 2746 1522 1531 3487 975 2396 2466 2472 2480 1228
planned$	2596 1776
planni	1103
planning$	2797 2816 2417 2446
plans	1103
plans$	2606 2719 2745 2816 1597 3487 975 2466
plant	2289 1291
plant$	3515
plante	954 2305
planted$	2667 956
play	94 1445 1821 779 840 842
play$	2593 47 90 137 302 1727 2966 392 1771 1959 1965 661 3395 819 927 3505 2342
played	3 2671
played$	1354
player	32 147 150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 1926 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
player$	2696
players$	2696 1498 1755 3043 3078 3091 3093 1895 3127 3459 2361
playgr	1973 3199 3211
playin	1738
playing$	302 392 1771 927
plays	1445
plays$	137 302 661 819 927
pledge$	92
plenty$	309
plot$	860
plug$	1074
pluging$	1074
plugs$	1074
podcast$	27 3484 953
podcasts$	953
point	1464
point$	65 2690 2751 2762 2851 2024 2252
points$	65
police	30 31 1403 58 2664 1669
police$	0 1 2584 14 18 20 59 89 1450 2895 323 1244
policeing$	323
polices$	323
policeting$	323
polici	91 2678 1669 944 2302 2331 1226
policing$	2895 1244
policy	91 2678 2261 944 2302 2331 1226
policy$	27 2625 3090 3487 1228
pond$	90
pool	35 62 3372 3373 2278
pool$	3504
poor$	428
pop$	1136
portal$	27
portals$	27
positi	258 300 1679 745 752 2205
position$	2396
positive$	2787 1587 1609 2837 2843 1644 1651 2905 756 3431 1036 1135 2495 2499
possib	2769 2451
possibilities$	1101
possibility$	1773 2450 1101
possible$	2762 1542 1937 2380 2381 1101
post	2678 792 837 838 944 2302 2331 1196 1226
post$	2682 953 2317 2327 2329
posted	1387 2635 1443 1444 103 2295
posted$	2613 2669 2670 1454 962
poster	91 2678 944 2302 2331 1226
poster$	95 900 3483 2547 1228
posters$	95 900 2547
posts$	953 2317
potent	1107 2458
potential$	1101
power$	498 3140 739 2091 2201 3457 2517 2518
powerful$	3303
powers$	498 2517 2518
practi	30 31 1403 58 2664 1573 1642 857 2436
practicable$	2381
practice$	2799 2816 2855 2868 661 2437
practices$	2580 661
practise$	661
practises$	661
practitioner$	0 1 2584 14 18 20 2655 89 1450 2325
practitioners$	0 1 2584 14 18 20 2647 89 1450 221 2325
pray	2157
prayers$	3508
precinct$	3081
prepared$	1951
presen	2602 2635 2678 1545 1642 1669 944 2295 2302 2331 1226
presence$	2868 2895 1697 2387 2398 2399
present$	2771 3210 3417 2418 2499 1217 2571
presented$	1217
presenting$	1217
presents$	2771 1217
presse	1922
pressure$	3313 2201
preven	326 334 336 1692 352 353 362 394 411 416 494 807 862 889 1085 1277 1280
prevent$	335 1713 399 1758 1759 509 817 1075
prevented$	2901 2902 375 3073 3272
preventing$	335 399 817 1075
preventping$	1713 817
prevents$	335 1713 399 817 1075
preventting$	1713
prey	153 2369
prey$	2729
price	2261
price$	3487 3491
priced	1379
priced$	2605
primar	3152
print	1196 1291
printe	1387 2635 1443 2295 954 2305
printed$	2590 2613 2669 956
priori	2430 1085 1246 1279 1280
priorities$	2808
prioritise$	1108
prioritised$	2840
prioritises$	1108
prioritising$	1108
priority$	1600 2427
pris	777
prise$	618 697 714
pro	1679 745 752
proact	195 1626 1086 1106
proactive$	1546 2852 2418 2457
proactively$	2457
problem$	2803 2472
problematis$	1093
problematise$	1093
problematises$	1093
problematising$	1093
problematiss$	1093
problems$	2803
proced	2678 944 2302 2331 1226
procedures$	2749
proces	2678 944 2302 2331 1226
processes$	2749 1597
procur	1379 1436
procured$	2605 2662 2328
produc	6 2635 1410 3234 2295
produces$	2636
production$	1357
productive$	2495
profes	43 58 2664 1566 294
professional$	0 1 2584 14 18 20 2655 89 1450 1599 978 1035
professionals$	0 1 2581 2584 14 18 20 1394 2647 89 1450 1564 2792 221 1588 1645 1065
profil	1751 1021
profile$	2977 2372 2398 2432
profiled$	2372
profiles$	2977 2372
profiling$	2372
profit	2369
progra	2678 1813 2002 3228 2004 3230 944 2302 2331 1226
programme$	2587 2606 2650 3039 860 948 975
programmes$	2606 975
progre	1432 1549 231 1582 1583 1584 1607 1649 3441 2463
progress$	2748 2809 2810 2827 972 2396 2497 1278
progressed$	2658 2775 2833 2875 1278
progresses$	2748 1278
progressing$	1278
progresss$	2748
prohib	334 336 352 416
prohibit$	335 700 3380
prohibitding$	700
prohibited$	2901 2902 375 700
prohibiting$	700
prohibition$	418
prohibits$	700 3380
projec	3229
project$	2 2606 2650 90 3034 1810 3149 607 3235 860 948 975
projects$	2606 3034 3235 975
prolon	802 803
promise$	366 380
promised$	2596 380
promises$	366 380
promot	841 842 1085
promot$	1060
promote$	1060 1274
promoted$	2840 1274
promotes$	1060 1274
promoting$	1060 1274
promots$	1060
promptly$	2760 2799
proper$	1523 2088 2135
propor	1106
proportion$	22
proportionate$	1066 2457
proportionately$	2457
propos	2261
proposal$	3487
proposals$	3487
prosocial$	2905
prospectus$	2625
protec	1085 1277
protected$	2840
protection$	337
protective$	2436
protoc	2678 944 2302 2331 1226
protocol$	1228
provid	1387 2635 1410 1412 1417 1444 103 243 2295 1047 1276
provid$	262
provide$	184 241 1594 262 1315
provided$	2613 2638 2639 2643 2670 1454 1594 2821 297 1315
provider$	67 3222 977
providers$	67 3222 977
provides$	2636 184 241 1594 262 1315
providing$	241 1594 262 1315
provids$	262
provis	6 2678 2784 2813 2832 1669 1813 3152 2002 3228 944 2302 2331 2436 1226
provision$	1357 2895 1810 3039 568 569 3168 2438 2439 2491
provisions$	3168
pru$	3168
pruned$	2320
psychi	1027
psychiatrist$	2378 1255
psycho	1027
psychologist$	2378 1255
public	6 1293
publication$	1357
publis	2635 1443 2295 1293
published$	2669
pull	433 2108 777 787
pull$	3140 618 626 697 729 2089 739 2091 760 762 2201 851 3473 1063
pulle$	729
pulled$	760
pullen$	729
pulles$	729
pulling$	626 729 760 1063
pulls$	626 729 1063
pupil	1468 147 2906 1686 379 1746 1747 1760 1767 1800 3027 452 497 3097 554 1926 590 3193 1968 1969 3196 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 2216 2512 1162 2516 1177 2529 1184
pupil$	2694 2696 1497 1498
pupils	143 150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3421 3434 3435 3440 2216 3452 3453 2233 2286 2512 1162 2516 1177 2529 1184
pupils$	1424 107 2694 2696 1494 1498 1755 3043 3078 3091 3093 1895 3127 3459 2361
purcha	1379 2635 1436 2295 954 2305
purchased$	2605 2662
purpose$	2838 2480
purposeful$	2495
push	420 842
push$	1062 1118
pushes$	1062
pushing$	2408 1062
put	447 1798 449 462 1832 566 598 763 795 805 828 837 838 841 842 843 844 2200 1168
put$	3 1387 2635 1411 2645 1443 1444 2671 2723 246 1621 439 1799 474 1841 1971 650 657 663 796 2150 2253 922 941 2295 1298
pute$	941
putes$	941
puting$	474 663 941
puts$	474 663 941 1298
putting$	246 1729 663 941 1298
qualification$	2628
qualifications$	2628
qualit	2436
quarte	150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
quarterly$	950
quartet$	1755 3043 3078 3091 3093 1895 3127 3459
questi	2678 419 944 2302 2331 1226
quicke	1232
quicker$	2494
quickly$	2760 2494
quiet$	2983 2355
quieter$	150 2727 1767 3003 427 3014 1789 448 1800 3035 1825 565 1917 3184 790 2182 2188 2194 2341 2515
quit	405 1855 884
quit$	707 2235
quiting$	707
quits$	707
races$	3474
racism	1251
racist	1251
radar$	2857 2395
raise	218 226
raise$	1577 1061 1081 1297
raised$	118 2794 2322 1081 2447
raises$	1081 1297
raising$	2419 1081
ramp	28 1856 3480
ramp$	90 527 528
ran	2629
ran$	2590 2299
rang	2586 983
rang$	1382 2316 2334
range$	759
rappor	2436
rarer$	2341
rate	2688
rate$	1447 979 1229
rated$	1229
rates$	1447 979 1229
rather$	1488 1794 678 687 2043 2130 807 815 835 2191 1024
ratifi	2635 2295
ration	727
re	1722 1792 1006
re$	1750
reach	1464 1727
reach$	2690 1736 2089 759 952 1059 1227
reache	1351 2633
reached$	2577 2616 952 1227
reaches$	1059 1227
reaching$	1059
react$	1143
reacts$	1143
read	1351 2619 2635 2295
read$	2577 2597 2656 1443 181 1339
reading$	181 1339
readmit$	3018
reads$	181 1339
ready$	2667 1951
real$	2088 2135
rearra	954 2305
reason$	2695 1773
reassu	1276 1280
reassurance$	2820
reassuring$	1036
rebuild$	1072 1127
rebuilde$	1072
rebuildes$	1072
rebuilding$	1072 1127
rebuilds$	1072 1127
receiv	2633 2634 2635 243 2295
receive$	1594 2310
received$	2597 37 2297
receives$	2310
recogn	128 1617 1085 1276
recognise$	2843
recognised$	1479
recommendations$	2808
record	2635 1410 1420 1425 2678 1514 164 165 166 167 1519 1566 218 944 2295 2302 2331 1226
record$	55 2646 2651 2653 122 2742 2743 2745 2746 907 2309
recorded$	76 2740 1515 1517 1518 907 2319
recording$	907
records$	55 2636 2646 2651 2653 122 2745 2792 907 2309
recove	1232
recrui	1351 1387 2635 153 886 2295 954 2305
recruit$	1326
recruite$	1326
recruited$	2577 2613 2327 1326
recruites$	1326
recruiting$	1326
recruits$	1326
red$	2685
redecorated$	2667
redesi	954 2305
redire	454
redraf	1291
redraw	954 2305
reduc	354 537 727 731 736 740 850 868 1232
reduc$	880
reduce	334 3316 1085 1276
reduce$	712 880 1075
reduced$	2840 2901 2902 3428 856
reduceing$	712 1075
reduces$	712 880 1075
reduci	334 1276
reducing$	880
reducs$	880
reduction$	97
refer	449
refere	2465
reference$	2738 2376
references$	2738 2376
referr	1351 2633 2659 98 2678 205 447 1798 944 2302 2331 1226
referral$	17 2674 1449 139 207 3483 963 2459
referrals$	17 2674 1449 139 207 963 2459
referred$	2577 2616 2312
reflec	1617 1086
reflect$	2843 1037 2416
reflected$	2319
reflecting$	1037
reflects$	1037
reform$	2948
refrain$	884
refres	2678 944 2302 2331 1226
refunds$	2548
refurbished$	2667
refurbishment$	90
refus	395 416 441 494 514 522 809 823 2174
refus$	915
refuse	353 2172
refuse$	915
refused$	523 3398 915
refuses$	915
refusing$	915
refuss$	915
regain$	1127
regaining$	1127
regains$	1127
regard$	1600
region	3015 3037 3048 3053 3142 3143 3144 3145 1920 3160
regist	2599 25 1387 2619 1425 2678 837 838 944 2302 2331 1226
register$	1376 55 2651 591 3456 2315
registered$	2613 591 2312
registering$	591
registerred$	591
registers$	1376 55 2651 591
regrou	1722
regroup$	2948
regular$	193 196 1552 3061 979 1043 1048 1049
regularity$	8
regularly$	1043 2396
rehear	94 1445 1514
rehearsal$	2580 3494
rehearsals$	2580 3494
rehearse$	661
rehearsed$	2740
rehearses$	661
rehous	447 1798 449 566 575
rehous$	588 589 1164
rehouse$	574 588 589 1164
rehoused$	1799 1806 1916 1924 574 588 589 3167 1971
rehouses$	574 588 589 1164
rehousing$	437 551 574 576 588 589 1164
rehousred$	588 589
rehousring$	588 589 1164
rehouss$	588 589 1164
reimpo	802 803
reinfo	1279
reinst	802 954 2305
reject$	915
rejecte$	915
rejected$	915
rejectes$	915
rejecting$	915
rejects$	915
relati	4 2876 1685 1811 1915 3152 3172 600 2045 2069 2436 1086 1280
relations$	2481
relationship$	1355 2870 328 2911 1847 3295 2423
relationships$	1355 2827 328 2911 3295 747 2423
relatives$	3340 2361 1254
releas	433 492 656 771 813 873
releas$	865
release$	865
released$	1843
releases$	865
releasing$	865
releass$	865
releasting$	865
relentless$	2418
releva	1514 243
relevant$	2740 1523 2757 1558 2787 1594 2380 2381
reliance$	713 2082
reloca	566 575
relocat$	588 589 1164
relocate$	1916 3148 574 583 588 589 1164
relocated$	1916 1924 574 583 588 589 3167
relocates$	1916 574 583 588 589 1164
relocating$	574 588 589 3425 1164
relocation$	437 3030 551 576
relocatred$	588 589
relocatring$	588 589 1164
relocats$	588 589 1164
remain	165 275 1816 3261 3405 1044
remain$	141 219 1572 1581 1620 369 3042 1980 3403 1040 1091 1180
remaining$	2727 369 3006 3007 3008 3009 1911 2036 3386 3387 2162 820 821 2173 3400 2177 2179 2187 3440 2215 3447 3468 3472 1040
remains$	141 219 1581 1620 369 1980 1040 1180
rememb	1505 2731
remember$	2416
remind	1381
remind$	1275
reminded$	2607 1275
reminder$	11
reminders$	11
reminding$	1275
reminds$	1275
remote$	1944
remov	404 405 433 444 461 505 526 550 561 736 744 777 850 1025 1172
remov$	400 729 879 880
removal$	458 551
remove	1411 2980 3104 529 1903 738 826 3422 954 2305
remove$	400 555 697 729 879 880 1302
removed$	2637 400 1791 1880 3129 555 3133 3167 3428 879 1302
removen$	729
removes$	400 555 729 879 880 1302
removing$	400 555 697 729 879 880 1302
removping$	879
removs$	400 729 879 880
removting$	879
renew	802 803
renew$	847
renewe	1816
renewe$	847
renewed$	3042 3500
renewes$	847
renewing$	847
renews$	847
reopen	1291
repainted$	3478
repair	1411 954 2305 1291
repair$	90 1072 2459
repaire$	1072
repaired$	2637 2648 956
repaires$	1072
repairing$	1072
repairs$	90 1072 2459
repeat	1514 164
repeat$	2740
repeated$	2740 1515
replac	1411 2043 954 2305 1182
replace$	1187 1192
replaced$	2637 3265 3478
replaces$	1187
replacing$	1187
replie	1381 1388 1395 2635
replied$	2607
replies$	2614 2621
reply	1388 2619
reply$	2614
report	1352 1410 1425 2678 2688 144 1513 1514 164 218 2961 944 2302 2331 1226
report$	2585 72 2651 122 129 139 2737 2739 1228 1229
reported$	2740 1515 2794 2960 2319 2323
reports$	2585 2636 72 2651 122 129 139
represented$	1627
reques	567 1918 1168
request$	1477
requested$	3036 2297
requests$	1477
requir	2769 1688 355
require$	342 380 397 504 530
required$	366 380 2380 2381
requireed$	342 397 504
requireing$	342 397 504 530
requires$	342 380 397 504 530
researcher$	976
researchers$	976
resent	1505 2731
reserv	3467 1293
reset$	1072
resete$	1072
resetes$	1072
reseting$	1072
resets$	1072
reside	94 1445 2678 150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 944 2302 2331 2512 1162 2516 1177 2529 1184 1226
resident$	2696
residential$	1786 459 601 607 1176
residents$	114 2696 1755 3043 3078 3091 3093 1895 3127 3459 2361
resili	2436 1280
resour	2678 1669 944 2302 2331 1226
resource$	1521
resources$	1521 288 2895 2438 2491 2500
respec	2876 1085 1106 1252 1277
respect$	2471 2478
respected$	2840 2892 2897
respectful$	2717 2418 2457
respectfully$	2457 2471
respit	1910
respite$	3136 719
respon	1388 2619 1395 2633 2634 2635 1626 1085 2436 1107 2458
respond$	226 1278
responding$	1278
responds$	1278
response$	2614 2808 2417 2437 1278
responses$	2621 1278
responsibility$	2805 2888 1068
responsive$	2852
rest	2727 1724 2965 2969 2989 2992 3001 3004 3006 3007 3008 3009 3033 3052 1838 3065 3071 1910 1911 3163 3204 3215 3261 2036 3274 3278 3280 3282 3315 3335 3336 3337 3338 2113 2115 3354 3358 3363 3364 3368 3386 3387 2162 820 821 2173 3400 2177 2179 2180 2187 3427 2202 3434 3435 3440 2215 3447 3452 3453 2236 3468 3472 2511
rest$	1690 2919 2922 2933 2935 2936 2942 2950 2953 2958 2962 2969 2990 2991 3001 3004 3008 3033 3052 3064 3065 3071 3136 1913 3170 3176 3198 3255 3276 3289 3294 719 3304 3307 3308 3310 3335 3336 3337 3338 2113 2115 3354 3358 3363 3364 3368 3378 824 3402 2180 3413 3434 3435 3440 3452 3453
rested	2211
rested$	3437
restor	1086
restor$	1072
restore$	1072
restores$	1072
restoring$	1072
restors$	1072
restri	326 334 354 416 461 537 727 792 868
restrict$	323 540 541 542 712 797
restricte$	797
restricted$	2901 2902 375 540 541 542 797 2206
restrictes$	797
restricting$	323 540 541 542 712 797
restriction$	418
restrictions$	418
restricts$	323 540 541 542 712 797
restrictted$	542
restrictting$	323 540 542
resurfaced$	2667
resurfacing$	90
retain	802 1047
retain$	1113
retaining$	1113
retains$	1113
return	2619 2633 2634 205 2229
return$	206 519 761 2301
returned$	206
returning$	519 761
returns$	206 519 761 2301
retwee	1395
retweets$	2621
reunit	1722
reunite$	2948
review	2635 1410 2678 1549 944 2295 2302 2331 2394 1226 1277
review$	75 2674 2778 2395 1045
reviewed$	74 2775 2323 1045
reviewing$	1045
reviews$	2636 75 2674 1045
revise	2635 2295
revok	461
revok$	472 915
revoke	826
revoke$	472 915
revoked$	915
revokes$	472 915
revoking$	472 915
revoks$	472 915
rewrit	954 2305 1293
rid$	759
ride	94 1445 779 2157
ride$	1978 3494
riders	150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
riders$	1755 3043 3078 3091 3093 1895 3127 3459
rides	1445
rides$	3494
rift$	2423
rifts$	2423
right$	2684 1523 2843
rights	1252
rights$	1131
ring	1352 2586 2688 1464 1707 1727 2961 2966 799 3427
ring$	2690 137 1336
ringing$	1336
ringle	1767 3003 3014 1789 448 1800 3035 1825 3128 552 565 1917 1926 3178 3184 2182 2188 2194 2515 2525 1247
ringleader$	3446 2523 2524
ringleaders$	3446 2523 2524
ringri	1767 3003 3014 1789 448 1800 3035 1825 565 1917 3184 2182 2188 2194 2515
rings$	137 1336
rink	35 3372 3373
rip	505
ripped$	529
rise	2673 2675 1232
rise$	101
risen	2675
rises	2673 2675 1232
rising	2673 2675 1232
risk	2876 2436 1280
risk$	2788 2793 2803 2389 2396 1056
risks	1280
risks$	2788 2793 2803 2389 1056
risky	2876
ritual$	2210
rival	1240
river$	3415
road	3211 2142
road$	3220 3374
roads$	3374
robbed	1467 2724 153 1023
robbed$	2693 2374
robber	1234
robberies$	157 1245
robbery$	157 1245
robs	2724
robust	195 2430 1086 1106
robust$	1546 1049 1066 2457
robustly$	2760 2457
role	2486
role$	1068
roll	6
roll$	231 2315
rolled$	2635 2295
rollout$	1357
room	35 40 62 2993 2994 2995 2999 1838 3152 1973 3199 2004 3230 2142 3370 2171 839 3480
room$	61 90 1501 287 2921 1797 1814 3063 3064 3202 1988 3224 3237 3238 670 3318 3369 3374 3397 860 3443 3465 3466 3481 3483 3485 3491
rooms	3199 3230 832
rooms$	61 2921 3063 1988 3218 3238 3318 3369 3374 3465 3466
root$	1107
rose	2673 2675 1232
roster	1832 837 2200
rota	21 2678 3234 837 944 2302 2331 1226
rota$	27 2630 3456 3483 3491 3519 955 958
rotas$	27 955
round	2967
round$	2588 179 2910 3341 3412 895 2313 2487
rounde	2278
rounders$	3504
route	3211 2142 3370 2256
route$	3034 1981 3220 3235 2256 3482 3491
routes$	2749 3034 1981 3232 3235
routin	1021
routine$	2210 1043
routinely$	1043
routines$	2372
row	3518
row$	139 2013 3240
rowdy	3395
rows$	139 2013 3240
rugby	2278
rugby$	3504
rule	91 2909 2261
rule$	92 2908 380 418 3090 545 2154 3487 3491 955
ruled$	1510 380
rules$	92 2908 380 2154 3487 955
run	1387 2635 2229 2295
run$	2590 2613 2663 2719 2729 184 1776 3494 3519 2299 2571 1319
rung	1351 2586 1381 2609 2611 1389 2635 1418 100 2702 2961 983
rung$	2577 2607 2644 1451 2334
runnin	1372
running$	2598 2604 1319
runs	2629 1410 2229
runs$	2636 2719 184 3494 2299 1319
s$	169 1579 1694 1695 1705 403 2993 2994 2995 2999 3010 1812 1823 556 563 1925 3417 2231 2508
s20$	2528
s34$	1167
s35$	1167
safe	258 2876 300 2893 2256 2430 2436 1252
safe$	2684 2717 1609 2843 2845 2846 1651 2892 3482 2358
safegu	1085 1252 1277
safeguarded$	2840
safely	984
safely$	2335 2352
safer	300 2893 2104 984
safer$	2843 2845 2846 1651 2892 427 2120 770 2335 2441
safety	2876 2430 2436
safety$	2838 1095
said	1505 2731 164
said$	2596 2697 1515 1229
sales$	121
same	1784 3100 651 2021
same$	2682 1532 1533 2955 2993 2994 2995 2999 3010 3057 3058 3067 3100 1976 3210 1998 2021 3247 3250 2025 2026 2028 2033 2037 3289 3385 3426
sample$	2321
samples$	2321
sancti	1246
sat	2586 1501 447 1798
sat$	1381 1971 657
satisfy$	1109
saturd	1501 560 684 685
saturday$	2612 560 3137 684 2035 685 3262 3489 2272 3502
saturdays$	2612 3137 2035 3262 3489 2272 3502
saved$	76
saw	1505 2731
saw$	2590 2656 2316
say	2688 1464 1505 2731
say$	112 2690 2697 2830 858 2342 1229
saying$	858 1229
says	1505 2731
says$	112 2697 858 1229
scale$	1111
scales$	1111
scaling$	1111
scatte	1819 1820 1961 1962 844 893 1178
scatter$	3045
scattered$	3046 3187 3188 2244
scatters$	3045
schedu	2635 1832 2295
schedule$	2326
scheme	2678 944 2302 2331 1226
scheme$	27 2650 3235 948
schemes$	27 3235
school	30 31 35 1403 58 2664 2722 1785 1813 558 3152 3160 1935 593 1973 3199 1974 3211 1987 1996 2002 3228 3229 2004 3230 2142 3370 839 3507
school$	0 1 2584 14 18 20 2615 59 68 89 1450 2711 1487 2718 3011 3012 3034 1810 3039 471 1827 3132 1909 568 569 3154 578 3155 3156 3159 3161 3162 3168 1953 3180 3222 3235 768 780 3388 3462 3508 2353 2434 2564
schoolchildren$	3091
schooled$	1908
schools$	0 1 2584 14 18 20 2615 68 89 1450 3012 3034 1810 1827 568 569 3168 3200 3213 3218 3222 3235
scope	1513 1514
scope$	2739 2740 1814 1100 1101
scopes$	1100
scoping$	1100
score	2688
score$	130 1229
scores$	130 1229
scrap	899
scrap$	445
scrape$	445
scrapes$	445
scrapped$	2262
scrapping$	445
scraps$	445
screen	94 1445 2678 944 2302 2331 1226
screenshot$	71
screenshots$	71
screwe	2253
screwed$	3479
seal	444
search	1467 2723
search$	255 1249
searched$	2693
searches$	139 1249
seat	28 449 1856 763 805 843 844 2196 2197 2200
seat$	474 1841 527 528 618 646 663 741 3404 3423 3443 3466 3483 3511 941 1343
seate$	941
seated	447 1798 1832
seated$	439 1799 1971 646 657 922 1343
seates$	941
seatin	1856
seating$	60 1729 474 618 663 3392 941 1343
seats$	60 3034 474 527 528 618 646 663 741 3423 3466 3511 941 2551 1343
seatting$	663 941
second	1501 3152 3261
second$	2727
section20$	2528
section34$	1167
section35$	1167
secur	567 1918
secure	1396 2635 2295
secure$	1786 459 601
secured$	2622 3036
security$	2838
see	1352 2688 1505 2731 2900 2918 1707 1717 2949 1727 2966 392 2985 2996 1775 3040
see$	189 2831 2894 2914 2917 2919 1698 2932 2943 1721 1731 1743 469 470 1841 1960 705 758 935 1115
seee$	470
seees$	470
seeing	2912 1728 392 2984 2988 2129 2186 3436
seeing$	189 2914 2926 2929 2952 1743 469 470 3095 2049 2067 758 3412
seek	567 1918 746 803 1103 1168
seek$	251 750 1053 1064
seeke$	750
seekes$	750
seekin	1103
seeking$	750 1053 1064
seeks	1103
seeks$	750 1053 1064
seen	1351 2609 2611 2633 2635 1418 2659 100 1684 1717 492 546 642
seen$	2577 2597 2616 2644 1451 2910 2943 1733 383 384 1843 3077 1897
sees$	705 758 935
seize	1246
seized	954 2305 1246
seizes	1246
seizur	1246
select	2200
select$	753 897
selecte$	753 897
selected$	897 2327
selectes$	753 897
selecting$	753 897
selective$	783
selects$	753 897
selectting$	897
self$	2203 2436 1107
sell	153 2369
sell$	2725
seller	115 2703 1240
seller$	3486 1242
sellers$	3486 2361 1242
selling$	2344 2368 2370
sells$	2370
semina	2678 944 2302 2331 1226
send	443 449 454 526 566 575 771 792 795 805 813 828 837 838 842 1196
send$	474 519 591 594 626 788 822 1335
sende$	594
sended$	591 594 822
sendes$	594
sending$	474 519 591 594 822 1335
sendred$	591
sends	2629 1410
sends$	2636 474 519 591 594 626 788 822 1335
senior	1501 2192 3419
senior$	1049
sense$	261 852 2415
sensit	195 1626 1106
sensitive$	1546 2798 2852 2457
sensitively$	2760 2457
sent	2591 1368 1387 2629 2633 2635 1444 103 1467 2961 447 1798 492 575 792 795 813 837 838 2295 1293
sent$	2594 2613 2670 1454 2693 118 2723 2960 435 1799 1806 1843 1903 1908 564 1916 1924 583 3167 1943 594 596 603 626 650 771 796 2150 3388 2172 822 873 962
sente$	594
sented$	594 822
sentence$	2738 2376
sentences$	2738 2376
sentes$	594
senting$	594 822
sents$	594 822
separa	2961 1820 1961 1962 1993 652 752 3346 3410 3411 1178
separate$	359 1786 3024 3025 3026 450 3028 3029 3031 3032 456 1808 1942 1949 622 623 1977 630 631 1983 1985 635 637 1992 1994 645 2000 2001 653 2006 2008 2009 2011 2012 662 2014 2016 2017 668 2023 2027 679 680 2032 2034 2059 730 2092 749 2114 791 2143 2144 3375 3382 3383 3429 3448 2239 2248 2513 2531
separated$	359 2960 3046 3187 3188 2003 2531
separately$	3124 3216 3219 3442 1290
separates$	359
separating$	359
separation$	458 1178
septem	1501
september$	2709 1484 3438
sergea	30 31 1403 58 2664
sergeant$	1360 67 1244
serv$	865
serve	2157 2289
serve$	1873 2184 834 865 3515 1306
served	2671 2172
served$	118 3385 3389 3398
serveed$	2184 834
server	403 3372 3373
server$	1754 2981 406
serves$	2184 834 865 1306
servic	30 31 40 1403 2784 294 2302
service$	1360 27 2606 2816 3508 948 977
services$	2581 27 2606 68 2749 1564 221 1588 2816 1645 977 1065 2438 2439
serving$	865 1306
servs$	865
servting$	865
sessio	98 2678 546 1956 1986 2002 3228 3229 3270 2142 832 944 2302 2331 1226
session$	2606 2650 1449 2679 2761 1782 3119 1897 3132 3175 607 3212 1988 1989 3235 3237 2019 3248 3252 2039 3266 2041 3268 3391 3418 3494 1228
sessions$	2606 2650 1449 2679 2761 1782 1897 3132 3175 3212 1988 3235 2019 3249 3264 2039 3266 2041 3268 3391 3494
set	1785 1813 558 1973 3199 3211 2002 3228 2004 3230 2141 2142 3370 799 1168
set$	2635 1412 1501 1514 164 165 166 1621 2854 3011 3039 1909 3156 3224 3238 3291 3325 2100 2102 3367 2289 2295 954 1142 1201
sets	3199 3228 3230
sets$	3218 3238 2100 1142 1201
setting$	2751 2835 2877 3321 1142 1201
settings$	2751
settl	566
settle	2175 3441
settle$	3136 3139 769 3401
settled$	1916 3401
settles$	769
seven	32 34 111 154 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 3052 3065 3071 497 3097 3098 554 3193 1968 1969 3196 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2512 1162 2516 1177 2529 1184
seven$	1385 1462 2149
sever	334 394 718 731
several$	557
severed$	2916
severi	334
severs	334
sew	1291
shadow$	2089
shall$	391 436
shalln	389
shalln$	389
shallnot$	1740
shar$	1052
share	218 779 1276
share$	22 222 1831 1965 651 2118 3467 942 1052
shared	2635 1784 3345 2295 1276
shared$	2656 2794 403 1756 3010 652 2038 688 2040 3269 2044 2118 2151 893 962 2323
shares	1395 1410 1276
shares$	2621 2636 1831 1965 651 942 1052
sharin	1276
sharing$	2623 222 2929 1831 1965 651 2118 2240 1052
shars$	1052
sharting$	1052
she	154 1767 3003 3014 1789 448 1800 3035 1825 565 1917 590 592 3184 2182 2188 2194 2515
she$	2689 1639 2878 1663
shed	3480
sheet	2678 944 2302 2331 1226
sheet$	1376 55 2758
sheets$	1376 55
shelte	28 1856 2196 2197 3480
shelter$	60 90 95 527 528 3423 2317
shelters$	95 2317
shelve	2211
shelved$	3437
shephe	454
shift	98 2678 1785 2004 3230 787 2142 3370 3372 3373 828 837 841 944 2302 2331 1226
shift$	2630 1449 2679 3011 3175 1989 860 895
shifts	3230 832
shifts$	1449 2679 3011 3175 895
shine$	2864
shoo	524
shop	35 1468 2171 3507 2339 2443
shop$	2615 68 2668 2694 3089 3112 3397 3443
shopke	58 2664
shopkeeper$	0 1 2584 14 18 20 89 1450 114 2362 2371
shopkeepers$	0 1 2584 14 18 20 67 89 1450 114
shoplifting$	1245
shops$	2615 68 2668 2694 3089 3510
shorte	727 1232 1291
shorter$	856
shot$	759
should	2867 2871 1659 389
should$	194 232 233 1595 263 1628 391 436 1941 2046 2074
shouldn$	389
shouldnot$	1740
show	94 1445 1464
show$	2580 2690 421 607 860 3493 2309 2357 2571 1340
showing$	1406 2309 1340
shown	2591 2609 2611 1443 103 297
shown$	2669 1454 1648
shows	1445
shows$	2580 2309 2357 1340
shrubs$	969
shun	778 2129
shut	2980 404 405 444
shut$	512 521 523 847 2355
shute$	847
shuted$	512
shutes$	847
shuting$	512 847
shuts$	512 847
siblin	150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 634 641 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
siblings$	1755 3043 496 3078 3091 3093 1895 3127 3459
side	1445 1106
side$	2712 3015 3037 3048 3053 3142 3143 3144 3145 1920 2013 3240 3318 3369 3374 3415 3418 3456 3462 3465 3504 3518 2457
sides$	2906 1686 379 1746 1747 1760 1767 1800 3027 452 497 3097 554 3193 1968 1969 3196 2013 3240 3302 3318 2113 2123 2124 3351 3369 3374 3379 2156 806 2169 2181 2216 3465 3474 2512 1162 2516 1177 2529 1184
sight$	1553
sighted$	2391
sighting$	122
sightings$	122
sign	2599 2602 28 2633 2634 91 795 837 838 901
sign$	12 1371 1375 25 1395 60 1415 95 2678 3090 788 840 900 2252 3483 944 2302 955 2317 2331 1226 1325
signal$	403
signed	2635 2645 1443 2295 954 2305
signed$	1351 1353 12 1371 1387 2645 1432 2669 954 1325
signing$	1325
signpo	1351
signpost$	1264
signposted$	2577 2312 1264
signposting$	1264
signposts$	1264
signs$	12 1371 60 95 3090 900 2252 955 2317 1325
silent$	2983
silly	3395
silos$	2815
sim$	768 780
simpler$	427
since$	887 2351
sing$	181 1214
singes$	1214
singing$	181
single	692 2163
single$	974
singles$	1183
singly	1993 3410 3411
singly$	3069 3113 3123 3219 3442 2521 2535
sings$	181 1214
sister	150 2906 1686 379 2969 1746 1747 1760 1762 1767 3001 3004 3008 1800 3027 452 3033 1811 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3172 600 3193 1968 1969 3196 634 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
sister$	1253
sisters$	1755 3043 3078 3091 3093 1895 3127 3459 2361
sit	2586 165 449 1821 484 3082 1960 779 805 2157 843 844
sit$	2683 137 1684 2917 1727 392 393 2970 1771 3021 474 1835 3103 1878 3105 3106 3114 1959 3186 1965 3192 1971 1990 646 661 663 3424 922 941 2310 991 1211
site	1930 1973 3199 3211 3229 2004 3230 2142 3370 870
site$	27 393 430 459 3134 3156 3180 3251 3369 941
sitering$	1835
sites	3199 3230
sites$	27 3218 3369 941
siting$	393 474 1835 663 941
sits$	2683 137 3021 474 1965 1990 646 661 663 922 941 2310 991 1211
sittin	1738 2988 3199 2142 3370 3371 832 3436
sitting$	2912 2929 2952 392 1771 1835 3192 1989 646 663 941 1211
sittings$	3200
situat	2436
situation$	1522 2396
six	32 34 111 154 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 3097 3098 1904 3130 554 3193 1968 1969 3196 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2339 2512 1162 2516 1177 2529 1184
six$	1385 106 1462 2906 1686 379 1746 1747 1760 1767 1800 3027 452 3043 497 3097 554 3193 1968 1969 3196 3302 2113 2123 2124 3351 2149 3379 2156 806 3384 2169 2181 2216 2268 2512 1162 2516 1177 2529 1184
sixth$	2722 1996 2002
size$	1888
skate	779 840 3480
skate$	1214
skatees$	1214
skater	32 150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
skaters$	1755 3043 3078 3091 3093 1895 3127 3459
skates$	1214
skill$	1282
skills	757
skills$	1613 288 1282
slacker$	3339
slate$	1921
sleep	2688 1677 1704 402 2116 2157
sleep$	1237
sleepover$	2899 2930 3342
sleepovers$	2899 2930 1753 1845 3342
sleeps$	1237
slept$	1237
slide	2678 944 2302 2331 1226
slide$	760
slides$	760
sliding$	760
slighter$	3339
slip	2229
slip$	282 760
sliping$	282
slipping$	282 760
slips$	282 760
slot	1986 3229 2004 3230 2142 3370 3371
slot$	3034 3175 3212 1988 1989 3237 2030 3418 860
slots	3230 832
slots$	3034 3175 3212 1988 2030
slow	868
small	2077
small$	3303
smart	2430
smile	1465
smile$	2691
smiles$	2691
snap$	403
snapchat$	403
sneak	2229
snooke	2278
snooker$	3504
so$	372 390 412 414 422 438 562 606 609 629 3208 2020 716 726 776 785 864 883 885
social	1684 2912 2952 2186 3461 1289
social$	30 31 1403 2905 2086 2096 2103 2107
socialise$	2910 2968 3407 2509
socialising$	3412
sofa	1856 2196 2197 901
sofa$	527 528 3423 3443 2252
sofas$	527 528 2252
sold	153 3422
sold$	2370
solely$	3072
solicitor$	3520 1255 1257
solidi	1279
soluti	2832 1107 2458
some	2727 151 3128 590 2525
some$	150 1502 1535 1604 1625 1662 1767 3003 3014 1789 448 1800 3035 1825 557 565 1917 1926 3173 3184 2152 829 2182 2188 2194 2515 2525
somebo	294
somebody$	2696 1588 1645
someon	294
someone$	2696 1588 1645
someth	2832
something$	235 313 2225 1144
somewh	3147
somewhere$	235 3327 2171 2172 2225
son	2906 1686 379 1746 1747 1760 1762 1767 1800 3027 452 497 3097 554 3193 1968 1969 3196 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 2216 2512 1162 2516 1177 2529 1184
son$	1761 3449 1253
song$	90 3484
sons$	1761 3449
soon$	1877
sooner	1232
sooner$	2494
soonest$	1536
sort$	2102
sought	803
sought$	2785 2821 2897 3036 2297
sourc	567 1918
source$	236
sourceing$	236
sources$	236
south	3015 3037 3048 3053 3142 3143 3144 3145 1920 1947
space	62 2874 1838 1910
space$	61 2835 287 288 2877 1797 3064 3136 725 732 3413 3483 2474
spaced	893
spaced$	2244
spaces$	61 2835 2877
speak	1352 2586 1717 420
speak$	137 176 211 299 2919 1707 2943 1727 2966 419 1775 930 931 1151 2571
speaking$	211 299 2912 930 931 1151
speaks$	137 176 211 299 930 931 1151
special$	1786
specialist$	1558 459
speed	1149
speed$	2500
spend	2688 2900 2996 1960 779
spend$	26 2676 1684 2919 1771 1775 3186 3192 3366 998
spendi	2186
spending$	26 2912 2926 2952 2988 1771 3192 3366 3412 3461 998
spends$	2676 3366 998
spent	1396 1474
spent$	2622 1405 2676 2700 2345 998
split	1711 449 1819 1820 1961 652 2075 787 2211 893 1178
split$	2960 3045 3046 510 3187 1962 616 617 2003 657 659 3301 3437 2244
splits$	3045 616 617 659
splitting$	616 617 659
spoke	2586 983
spoke$	2590 1382 2334
spoken	1381 2635 983
spoken$	1351 2590 2607 2609 2611 1389 1418 2659 1440 100 2334
spot	2196 2197
spot$	3404 3423
spotted$	1733 383 384
spread	652 893
spread$	2003 657 2244 1052
spreade$	1052
spreades$	1052
spreading$	1052
spreads$	1052
spreadting$	1052
spring	1501
spring$	2709
spur$	2238
squad	1785 3152 2004 3230 3234 2142 3370 3372 3373
squad$	1501 3011 3175 3238 3418 3456 1244
squads	1987 3230
squads$	3175 3213 3238 3474
square$	1684 3081 3089 3112 3132
squeez	841
stab	2724
stabbing$	157 1245
stabbings$	157 1245
stabil	1107 2458
stable	3372 3373
staff	30 31 1403 57 58 2664 1669 2443
staff$	0 1 2581 2584 1360 14 18 20 23 51 53 1408 59 63 2647 89 1450 114 221 1588 1615 2895 2317 1065 2445 2455 2464
staffe	1387 954 2305
staffed$	2613 1204
staffing$	1521 1204
staffs$	1204
stage	3480
stage$	90 2751 2762 2851
staged	2671
stagge	669
staggered$	680 2032
stall	2678 901 944 2302 2331 1226
stall$	860 2252 3493 2270 3517 3519 1241
stalls$	2252 3493 3517 1241
stance$	2848 2496
stand	1816 484 2157
stand$	393 3042 1835 3103 3114 1959 646 663 860 941 1210
stande$	393 941
standering$	1835
standes$	941
standi	2912 2952 852
standing$	393 1835 663 2203 3457 941 973 1210
stands$	663 941 1210
standting$	1835 663 941
start	2688 447 1798 656 2031 771 799 2157 840
start$	2870 435 464 3136 1921 583 591 603 1986 1138 1175 1309
starte	2635 1607 1649
starte$	464
started$	118 2833 2863 2875 591 1309
startes$	464
starting$	464 591 1175 1309
startred$	591
starts$	464 583 591 603 1138 1175 1309
starttime$	3257
starttimes$	3257
state$	1371
stated	1514
stated$	2740
stateed$	1371
statements$	957
states$	1371
statio	449
station$	2668 3081
stations$	2668
status	852
status$	2203 3457
stay	2688 165 1617 275 1816 484 3152 779 787 3405 898
stay$	137 219 1572 1581 2843 1620 369 381 460 3042 1835 578 3169 3171 595 1971 1980 3341 2171 3403 908 1004 1007 1040 1091 1180
stayaway$	2249
stayd$	460
stayering$	1835
staying$	219 369 381 1835 908 1040
stays	3405
stays$	137 219 1581 1620 369 381 460 595 1980 908 1004 1007 1040 1180
stayting$	1835
steadier$	790
steady$	1048
steer	420 451 454 777 1277
steer$	369 626 697
steering$	43 2678 369 697 944 2302 2331 1226
steers$	369 697
step	1762 2108 787
step$	720 1139
stepbrother$	1253
stepcarer$	1253
stepcarers$	1253
stepdad$	1253
stepdaughter$	1253
stepfather$	1253
stepmother$	1253
stepmum$	1253
stepparent$	1253
stepparents$	1253
stepping$	1139
steps	1596 1856
steps$	2822 527 528 1139
stepsister$	1253
stepson$	1253
stereo	1251
stereotypes$	2444
steward$	51
stewards$	51
sticke	91
sticker$	93 95
stickers$	93 95
stigma	1107 2458
stigma$	2444
still$	1456 1457
stimul	1279
stir	799
stock	1196
stood$	132
stop	2688 326 334 1692 352 353 362 394 396 405 411 416 461 494 689 2142 3372 3373 807 862 884 889 899 901
stop$	2630 335 1693 362 1713 399 2979 1758 1759 445 483 509 1869 3265 698 706 3300 778 3380 817 859 2235 3462 890 2252 991 993 1075 1311
stope$	445 859
stopes$	445 859
stoping$	817 859 1075
stoppe	2624 1467 1475 1490 2723 1509 2980 826 2211
stopped$	2693 2701 2716 2735 2901 2902 2916 375 2979 3073 3265 3272 3381 3437 993 1311
stoppi	334 352 689
stopping$	335 1713 399 445 817 1311
stops	2624 334 352 689
stops$	139 335 1713 399 445 1869 3265 3380 817 859 890 991 993 1075 1311
stopting$	1713
story$	2712
strang	2703
stranger$	2699 2362
strangers$	2699
strate	2678 757 944 2302 2331 1226
strategic$	1049
strategies$	1597 1613 2438 1283
strategy$	2808 1283
stream	3234 1279
streams$	3242
street	2993 2994 2995 2999 1982 2142
street$	3019 3085 3374 3462
streets$	3085 3208 3374
streng	1085 2436 2463 1277
strength$	2827 1131
strengthen$	1060
strengthene$	1060
strengthened$	2840
strengthenes$	1060
strengthening$	1060
strengthens$	1060
strengths$	2827 1086 1131
strik	1025
strike$	161
strip$	879
stripe$	879
striped$	879
stripes$	879
striping$	879
stripping$	879
strips$	879
stripting$	879
strive	1103
strong$	2247 1048 1145
stronger$	291 1130
struck	1025
struck$	161
structured$	2495
studen	147 150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 1926 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3421 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
student$	2696 1498
students$	2696 1498 1755 3043 3078 3091 3093 1895 3127 3459 2361
studio	35 3372 3373
study	2157 3441
subjec	1956
submit	1368 2635 1410 2295
submit$	1323
submits$	2636 1323
submitted$	2594 1323
submitting$	1323
succeed$	2864
succes	2463
sucked$	760
suitab	243 1679 745 752
suitable$	1558 1587 1594 2905 2381
summer	1501
summer$	2709 3173 599
summers$	599
sun	1501
sunday	1501 560 684 685
sunday$	2612 560 3137 684 2035 685 3262 3489 2272 3502
sundays$	2612 3137 2035 3262 3489 2272 3502
superv	30 31 1403 1425 1426 2678 447 1798 642 944 2302 2331 1226
supervised$	2902 1156
supervision$	2631 2651 2652 1286
supper	94 1445 2271
supper$	3493 2270 3497 3508 3517 3519 2556
suppers$	2556
suppli	1417 153
supplied$	2643 2370
supplier$	1245
suppliers$	1245
supplies$	1245
supply	153 2369
supply$	2725 1245
supplying$	1245
suppor	1351 1352 2678 195 1549 2784 258 1626 300 2893 451 1922 642 757 944 2302 2331 2430 1085 2436 1106 1226 1277
support$	2606 2631 2787 243 2820 244 1597 2041 1080 1083 2438 2439 2459 2491
supported$	2577 2775 244 2846 2892
supporting$	244
supportive$	1546 1609 2837 2852 1651 1048 2457 2499
supports$	244
sur$	470
sure$	269 2854 380 470 2485
sured$	380
sures$	380 470
surgeo	1027
surgeon$	2378
surger	2271
surgery$	3497
suring$	470
survey	1379 2609 2611 2678 944 2302 2331 1006 1226
survey$	11 27
surveyed$	2605 2610
surveys$	11
suspen	433 461 550 1903 561 1172
suspend$	472 553 831 1163 1174
suspende$	472 553 831 1174
suspended$	3013 1791 3129 3131 3133 831 2262
suspendes$	472 553 831 1174
suspending$	472 553 831 1174
suspendned$	831
suspendning$	553 831
suspendred$	831
suspendring$	553 831
suspends$	472 553 831 1163 1174
suspension$	458 551
sustai	1262
sustained$	2840
swap	778 2129 1293
swap$	434
swape$	434
swapes$	434
swaping$	434
swapping$	434
swaps$	434
sway$	3140 2089 739 2091 2201 851 3473
sweep	524
sweep$	1301
sweeping$	1301
sweeps$	1301
swiftly$	2760
swim	62 94 1445 2157 840
swim$	3493 2556 1214
swimes$	1214
swimme	150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
swimmers$	1755 3043 3078 3091 3093 1895 3127 3459
swims	1445
swims$	2556 1214
switch	598 795 828 837 838 841
switch$	434 1189
switche$	434
switched$	796 954 1189
switches$	434 1189
switching$	434 1189
switchping$	434
switchs$	434
sympathetic$	2418
system	2635 2295
system$	27 2653
systems$	27
t$	371 1730 1740 1763 426 480 481 488 1963 2005 2018 686 737 786 810 816 849 867 878 891 892 1158
table	28 1856 3211 1998 2002 3228 2142 3370 3371 3421 2196 2197 901
table$	60 2756 1797 527 528 1988 3224 741 3318 3369 3392 3423 860 3443 3466 2252 2278 3519
tabled	2635 2295
tables	1973 3199 2004 3230 832
tables$	60 527 528 1988 3218 741 3318 3369 3392 3466 2252
tackle	226 1085 1246 1276
tackle$	1577 1075
tackled$	2840
tackleing$	1075
tackles$	1075
tackli	1246 1276
tailor	243
tailored$	1594
tak	405 433 443 444 449 505 2108 805 1196
tak$	594 729
take	190 205 575 666
take$	6 2599 77 160 161 177 178 245 251 265 271 2854 296 311 1792 1841 519 594 729 788 2184 886 936 960 1033 1338
taked$	594
takeed$	2184
takeing$	519
taken	2706 2708 205 2961 447 1798 492 744
taken$	1368 1387 2635 2645 118 1510 160 161 177 206 296 2960 1799 1806 475 1843 3104 529 1924 626 729 3422 2295 2308
takes	190 205 575 666
takes$	2599 160 161 177 178 271 296 311 519 594 729 788 2184 886 936 1033 1338
taking	190 575
taking$	1372 2599 161 177 178 245 265 271 296 311 594 729 788 1033 1338
taks$	594 729
talk	1352 2678 2900 420 944 2302 2331 1226
talk$	2679 2683 176 211 299 1707 1727 2966 419 1775 2342 1102 1151 2571 1228
talked	1381 983
talked$	2607 1382 2609 2611 2334
talkin	2988
talking$	211 299 2929 1728 2408 1151
talks$	2679 2683 176 211 299 1102 1151
tally$	55
tap$	1117
tapping$	1117
taps$	1117
target	2724 243 2369 1021
target$	2603 81 2725 2303 2326 2372 1140
targeted$	1594 1140
targeting$	2372 1140
targets$	81 2303 2372 1140
task$	81 2674 2678 944 2302 2331 1226
tasking$	2782
tasks$	81 2674
taught	2586 447 1798 1832 642
taught$	439 1799 1908 3167 603 1971 2150 922 2316
taxi	3370 3371
taxi$	66 1988 3235 3466 3493 3517 3519 1241
taxis$	66 1988 3235 3466 3493 3517 3519 1241
tea	94 1445
teach	449 757 763 805 2200
teach$	2719 262 474 618 1330 1331
teache	30 31 1403 57 58 2664
teache$	262
teacher$	0 1 2584 14 18 20 23 51 59 89 1450
teachers$	0 1 2584 14 18 20 23 51 1408 59 89 1450 114 3340
teaches$	2719 262 1330 1331
teaching$	262 474 1330 1331
teachs$	262 474
team	2784 1785 1813 1836 2004 3230 2142 3370 3372 3373 1289
team$	1360 2606 1398 63 150 1501 1566 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 3011 1800 3027 452 3033 1810 3039 1817 3052 3062 3065 3071 497 1854 3097 3098 1901 1904 554 607 3193 1968 1969 3196 649 3238 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3418 3434 3435 3440 2216 3452 3453 3456 2233 965 2512 1162 2516 1177 2529 1184
teamin	1289
teamma	150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
teammates$	1755 3043 3078 3091 3093 1895 3127 3459
teams	1987 1996 3230 832
teams$	2581 2606 3213 3222 3238 3474
tear	777
teas	1445 2116
teas$	3342
teenag	147 150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1875 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
teenagers$	1498 1755 3043 3078 3091 3093 3101 1895 3127 3459 2367
telegram$	403
teleph	1351
telephoned$	2577
tell	2688 1464 1505 2731 355
tell$	112 2690 2697 137 144 342 397 504 530 2118 1229 1341
telled$	342 397 504
telling$	342 397 504 530 2118 1341
tells	1505 2731
tells$	112 2697 137 144 342 397 504 530 1229 1341
tellsed$	342
tellsing$	342
tellss$	342
temple	3372 3373
temple$	3508
tempt	777
temptation$	2089
tempted$	760
ten	2339
tenanc	593 839
tenancies$	1988 923
tenancy$	568 569 1988 923 3520
tendered$	2328
tennis	2278
tennis$	3504
tensio	1107 2458
tent	3234
tent$	3466 3516
tents$	3466 3516
term	1526
term$	2709 2752 599
termly$	950
terms$	2678 599 944 2302 2331 1226
test$	2678 944 2302 2331 1226
text	1352 2586 2678 1707 1727 2966 944 2302 2331 1226
text$	11 1477 129 137 1336
texted	1351 2609 2611 1389 983
texted$	2577 2334
textin	1750
texting$	2976 1336
texts$	11 1477 129 137 1336
than	1849 3088 2094 3348
than$	1461 2714 1702 2974 1807 3041 3068 3075 3076 507 3092 1867 1886 3115 3116 1896 2159 876 2375
thanke	2609 2611
that$	1363 1393 1470 2788 237 2850 358 1745 781 2266 2338 2348 2359 1011 1012 1013 2543
the	2277 2443 2451
the$	1361 2608 2698 1491 1530 2763 259 1615 1616 1622 1631 293 1745 1925 2051 2058 2072 2126 2219 2254 3481 2257 2258 3485 2260 2263 2266 2267 2268 919 2279 2283 2285 2290 2291 2292 2293 2294 2338 2348 2356 1011 1012 1013 1020 2445 2455 1133 2536 2537 2538 2539 2540 2541 2542 2544 2545 2546 2549 2550 2554 2555 2558 2559 2563 2564 2568 2570 2576
theatr	35
theft	1234
theft$	2699 157 1245
thefts$	2699 157 1245
their	496 3282 2134
their$	2608 1455 169 2763 1631 1653 2919 1745 1823 508 556 2051 2058 2178 2219 2231 2263 2266 2285 2290 2291 2293 2338 2348 1133 2542 2544 2550 2564 2568 2576
theirs$	2717 2360
them	32 125 1480 1491 1504 1506 1507 268 1619 2906 1686 379 1746 1747 1760 1767 3005 1800 3027 452 497 1854 3097 3098 1901 554 592 3193 1968 1969 3196 3205 634 649 3302 2113 2123 2124 3351 3379 2156 806 2169 2176 2180 2181 2216 3452 2233 2277 2280 2286 2292 2339 2356 2436 2443 2512 1162 2516 2525 1177 2529 1184
them$	1363 2608 2691 2696 2698 1476 1502 2730 2732 2733 2734 2763 1615 2872 1664 3078 1854 3084 1860 3093 1895 3122 3127 3181 683 3295 734 3459 3506 2283 2348 1007 2445 2455 2543 2558 2559 2564 2566 2567 2576
theme$	2803
themes$	2803
themse	111 984
themselves$	1462 2771 2864 3420 2335 2460
then$	3438 2500
therap	1027
therapist$	2378 1255
there	2629
there$	2682 2755 2814 1598 3210 670 3393 1001 2561
these	2443
these$	1504 1745 3181 2126 2219 2260 2434
they	32 33 49 83 111 143 154 268 1619 611 806 2169
they$	1384 1400 1434 84 88 106 107 1462 2689 2696 1494 1522 1639 2878 1663 734 1221
thick	2127
thick$	3353
thin$	772 774
thine$	772 774
thines$	772 774
things	2813
things$	1522 1528 2788 1597 309 1670 2408
thining$	772 774
think	1505 2731 1617
think$	1458 1464 2843 2849 476 1005 1070 1097
thinking$	2797 1070 1097
thinks	1505 2731
thinks$	1458 1005 1070 1097
thinner$	3339
thinning$	772 774
thins$	772 774
third	1501
this	1514 2356
this$	1363 2737 2739 2740 2741 2788 1745 2051 2058 2072 2126 3417 2219 2348 1012 1013 2472
those$	148 152 1745 2260
though	1505 2731 1024
though$	2375
thought$	2797 1600 3359 783 1005
thread$	406
threat	1467 2723 2724 153 1023 1234
threat$	1477 139 2721
threaten$	2725 2726
threatened$	2693 2374
threats$	1477 139 2721
three	111 150 2727 151 154 2906 1686 379 2969 1746 1747 1760 1767 2993 2994 2995 2999 3001 3004 3008 1800 3027 452 3033 3052 3065 3071 497 3088 3097 3098 1875 1904 3130 554 590 3193 1968 1969 3196 641 3261 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3427 3434 3435 3440 2216 3452 3453 2286 2512 1162 2516 2525 1177 2529 1184
three$	1462 150 1502 2734 2906 1686 379 1746 1747 1760 1767 3003 3014 1789 448 1800 3027 452 3035 1825 497 500 3097 3101 1883 3120 554 557 1912 565 1917 1926 3184 3190 3193 1968 1969 3196 3302 3320 2113 2123 2124 3351 2149 3379 2156 806 2169 829 2181 2182 2188 2194 2216 2254 2257 2260 2267 2268 919 937 2290 2291 2294 2512 1162 2515 2516 2525 1177 2529 1184 2537 2543
threes$	3102 3390
thrive	3441
thrive$	2864
throug	1351 945
through$	2577 10 1366 1370 2607 2661 172 1633 292 655 3341 3470 2296 2401 2448 2498
throw	526 550
thu	1501
thur	1501
thursd	1501 560 684 685
thursday$	2612 560 3137 684 2035 685 3262 3489 2272 3502
thursdays$	2612 3137 2035 3262 3489 2272 3502
tick$	12
ticked$	12
ticket	28
ticket$	93 963 2547
tickets$	93 963 2547
ticks$	12
tie	792
tie$	339 728 2082 762 797
tiee$	797
tieed$	797
tiees$	797
tieing$	797
ties	1685 2045 2069
ties$	2911 339 3271 702 3295 728 2082 762 3352 797 2481
tight	2127
tight$	2127 3353
tighte	802 803
tighter$	291 1130
tightl	2127
tightly$	3353
till$	2700 1501
time	3199 3229 2004 3230 3270 2142 3370 2212
time$	2713 1521 2751 2851 288 328 2910 2931 1773 1782 3034 3108 3109 3110 3112 3113 3114 3117 3118 3119 3121 3175 1959 3212 3235 3237 2019 3247 3248 2024 3252 2029 2030 3257 3259 3263 3264 2041 2054 2055 706 2061 2062 2063 717 2078 2140 3377 3385 3397 3398 3412 2207 3438 3443 2246 3491 994 2349 2352 1028 2379 2382 1152
timely	195
timely$	1546 1066
times	3199 3230 1234
times$	9 1367 2677 102 138 2751 1782 3034 3175 3200 3212 3235 2019 2030 3257 3258 2246
timescale$	2303
timescales$	2303
timesheet$	958
timesheets$	958
timeta	91 2678 1785 447 1798 449 1813 1832 1935 598 1973 3199 1974 1986 944 2302 2331 1226
timetable$	27 2618 2625 3011 3034 3039 3161 3212 3483
timetabled$	1799 657
timetables$	27 3034 3200 3212
to	582
to$	2577 2608 2644 1423 1427 2657 2666 1441 1451 2680 1472 2700 2705 1527 1557 2791 1577 232 233 1585 1586 2826 2839 263 2841 2850 2852 1628 1638 1654 1660 316 1699 1706 1713 436 1802 1805 1807 1872 3150 579 1941 620 3224 2046 2057 2074 2111 798 3432 867 2228 2255 2274 2275 2281 3509 2284 3513 2334 2335 2340 2350 2351 2354 2379 2406 2431 2452 2454 2553 2554 2557 2573 2574
togeth	1684 1685 2912 2914 2917 2918 1698 1704 1705 1717 1721 1722 1734 1735 402 2985 2993 2994 2995 2998 2999 3001 3100 1960 3191 2021 3280 818 855 3433 3436 1289
together$	2683 2790 2896 2910 2911 2924 2925 2930 2931 2939 2943 2945 2947 2948 2955 2956 2959 2963 2968 2970 2972 2973 2974 2976 3021 3022 3077 3103 3109 3112 3114 3182 3185 3186 3189 3192 3210 3221 3247 3281 3283 3287 3289 3365 3385 3396 3407 3476 2273 3518 2352 2409 2414 2448 2565
togethers$	2930 1753 3283
told	1381 2609 2611 2702 1505 2731 1514 165 167 3345
told$	2607 2635 2697 2740 1518 366 2960 2961 650 2118 3357 2223 1229
tolerant$	2418
too$	883 896
took	2708 132
took$	2599 161
toolki	2678 944 2302 2331 1226
toolkit$	953
toolkits$	953
tools	28
tools$	1613 288
toping$	1713
torches$	93 2547
tore	777
tos$	1713
toting$	1713
touch	1381 1684
touch$	2607 2796 2910 3059 3293 1051
tough$	1145
tougher$	1145
tour	2678 944 2302 2331 1226
tour$	607 3494 3517
tourna	94 1445
tournament$	3493 2270
tours$	3494 3517
tout$	1241
touts$	1241
toward$	2454
towards$	1802 2111 2199 2454 2498
town	2914 3015 3037 3048 3053 3142 3143 3144 3145 1920 3152 3160 3171 1973 3199 3211 2142
town$	3019 3081 3153 3155 3157 3168 1953 3217 3415
towns	3199 1982 1987
towns$	3158 3208 3213 3218
toxic	2205
toxic$	1979 3431
track	1021
track$	2757 2326 2372
tracke	2678 944 2302 2331 1226
tracked$	74 2323 2372
tracker$	2653
tracking$	75 2372
tracks$	2372
trade	778 2129
trader$	1241
traders$	67 68 1241
train	429 447 1798 1821 779 2142 805 2157 840 843
train$	3226 661 1329
traine	1351 2633 2635 2659 1440 2295
trained$	2577 2616 2666 2327 1328
traini	1397 2678 944 2302 2331 1226
training$	2587 2623 2631 1996 3508 947 1329
trains	429
trains$	3226 3227 661 1328
tram$	3226
trams$	3226 3227
transf	433 447 1798 449 462 566 575 598 795 805 828 837 838
transfer$	437 3030 3135 1916 576 583 588 589 591 603 1164
transfere$	588 589 1164
transfered$	588 589 591
transferes$	588 589 1164
transfering$	588 589 591 1164
transferred$	435 1799 1806 1916 1924 583 588 589 3167 591 603 796
transferring$	588 589 1164
transfers$	437 3030 3135 1916 576 583 588 589 591 603 1164
transl	2635 2295
transp	443 447 1798 449 642 805 1107 2458
transparent$	2418
transport$	66
transported$	1799
trauma$	1086 1131
travel	1738 447 1798 1821 525 779 2157
travel$	1799 596 1957 1959 1960 1965 3192 1978 1990 661 922 2556
travelling$	2929
travels$	596 1957 1965 1990 661 922
treat$	1120
treate	1251
treated$	1120
treating$	1120
treats$	1120
trebl	2675
trees$	969
trends$	2392
tribunal$	3501
tries	1103
tries$	1105
trim	1293
trimme	954 2305
trimmed$	2320
trio	150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 1836 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
trio$	1755 3043 3062 3078 3091 3093 1895 3127 3459
trip	2678 3270 2271 944 2302 2331 1226
trip$	2679 607 2039 3266 3391 3456 3493 2270 3497 3517 1228
trips	832
trips$	2679 3243 2039 3266 3391 3493 3517
troubl	3395
true$	2088 2135
trust	2688 2436 1252
trust$	2423 2478 1235
truste	128
trusted$	1479 1591 1592 1634 1048 1235
trustees$	2649
trusts$	1235
try	476 1103
try$	1105
trying	1103
trying$	2408 1105
tue	1501
tuesda	1501 560 684 685
tuesday$	2612 560 3137 684 2035 685 3262 3489 2272 3502
tuesdays$	2612 3137 2035 3262 3489 2272 3502
turf	524
turn	1369 2599 2602 2619 2629 2633 2634 2688 526 2108 787
turn$	2586 1375 80 137 421 446 512 822 823 3404 860 2287 967 996 999 1189
turne$	446
turned$	2624 80 2702 2723 1848 512 523 2172 822 3422 3478 954 996 1189
turnes$	446
turning$	446 512 822 1189
turnou	77 1428
turnout$	2654 2330
turns$	2624 80 137 446 512 822 2287 996 999 1189
tutor	30 31 1403 58 1973 3199 3211 1986 1987 1996 2002 3228 3229 3370 3371
tutor$	1785 3034 1813 558 1935 1973 1974 3212 1987 3213 3222 2002 2004 2010 3340 895
tutorial$	860
tutors	3199
tutors$	3034 3212 3213 3218 3222 3340
twice$	2578 102 138 3503
twins	150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
twins$	1755 3043 496 3078 3091 3093 1895 3127 3459
two	150 2727 151 154 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 3052 3065 3071 497 3097 3098 3128 1904 3130 554 590 3193 1968 1969 3196 634 3261 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2163 2169 2180 2181 3427 3434 3435 3440 2216 3452 3453 2512 1162 2516 2525 1177 2529 1184
two$	150 1502 2906 1686 379 1746 1747 1760 1767 3003 3014 1789 448 1800 3027 452 3035 1825 497 500 3097 1883 533 1885 3120 554 557 1912 565 1917 573 1925 1926 592 3184 3190 3193 1968 1969 3196 634 647 3295 3302 3320 2113 2123 2124 3351 2149 2152 3379 2156 806 2169 829 2181 2182 2188 2194 2216 2226 3463 2254 2257 2260 2267 2268 919 937 2290 2291 2293 2294 2512 1162 2515 2516 2525 1177 2529 1184 2537 2543
twos	2163 3410 3411
twos$	1876 3102 2164 3390 1183
type$	2102
unable$	347 376 1741
uncle	1811 1915 3152 3172 600
uncle$	1254
under$	1377 2635 2698 201 386 2295
undergrowth$	969
underm	740
undermin$	880
undermine$	880
undermines$	880
undermining$	880
undermins$	880
unders	1617 2430 1085 2436 1277
understand$	2843
understanding$	2415 2418 2480 2499
understood$	2597 2346
undert	1387 2635 1607 1649 2295
undertake$	366
undertaken$	2613 2833 2875
undertakes$	366
undo	718 731 740
unfair	1251
unfold$	2748
unfoldes$	2748
unfolds$	2748
unfollow$	400 1160
unfollowe$	400 1160
unfollowed$	400 1160
unfollowes$	400 1160
unfollowing$	400 1160
unfollows$	400 1160
unfriend$	400 1160
unfriende$	400 1160
unfriended$	400 1160
unfriendes$	400 1160
unfriending$	400 1160
unfriends$	400 1160
unheal	428 2205
unhealthy$	428 1779 1979 3431
unhelp	2205
unhelpful$	3431
unit	1813 1836 3152 593 3211 2002 3228
unit$	1398 3012 3039 3062 568 569 3168 597 1952 3180 1176
units	3228
units$	3012 3168 3218
unless	2160 2161
unload	2289 1291
unload$	3515
unlock	954 2305 1291
unlocked$	3478
unpick$	774 775 1093
unpicke$	774 775 1093
unpickes$	774 775 1093
unpicking$	774 775 1093
unpickning$	774
unpicks$	774 775 1093
unravel$	774 775
unravele$	774 775
unraveles$	774 775
unraveling$	774 775
unravelning$	774
unravels$	774 775
unsafe	984
unsafe$	2335
unsupervised$	1701
untangl$	775
untangle$	730 775
untangles$	775
untangling$	775
untangls$	775
until	3138 2160 2161 811 2212 2259
until$	2700 1483 1501 518 1906 3173 3438 3485 3488 3499 2549 2560
up	2601 2635 1428 1445 1550 1578 1798 2129 2295 2305
up$	2577 1357 2594 2595 2613 2637 2638 2641 2654 1431 2669 2670 2672 2701 2716 1517 1546 2773 2775 2776 1561 1563 1571 2802 1577 2804 2809 2810 2847 1636 2868 2911 2930 1708 2937 2976 1772 3045 3046 1829 3056 1861 3187 3188 1967 3194 2049 3301 3341 2170 3412 2193 3437 2235 3477 3479 3515 2311 2318 2355 2408 2462 2479 2490 2545 2546 2549 2552 2566
upd$	2318
update	1410 2678 1547 1549 1573 944 2302 954 2305 2331 2394 1226 1276
update$	2773 215 2793
updated$	2775 215 2323 2395
updates$	2636 2773 215 2793 1568 2799
updati	1276
updating$	215
uped$	2318
upheld	1816
upheld$	3042
uphold	802 803 1279
uploaded$	76
upon$	1871 2064 2388 2569
upper	1501
ups	1445
ups$	2621 2773 2930 1753 2318
upskil	1085 1279
uptake	6 77 1428 960
uptake$	1357 2654 2311 2330
urg	420 757
urge$	1104
urged	1922
urged$	1104
urges$	1104
urging$	1104
us$	1641 393
use	2688 1464 1596 429 2157 2369
use$	2683 2690 2725 2822 248 251 1603 265 289 393 997 1071 1170
used	1396 2702
used$	2622 2708 857 997
useful	2769
useful$	2684 2717 2495
uses	429
uses$	2683 248 997 1071
usher	454 524 813
using$	265 289 393 655 2344 997 1071
usual$	1523 193 3061 3417 2500
utilis	1279
valley	3152
valued	2893
valued$	2892 2897
van$	1398 63 2699 3486 3517 3519 1241
vans	115 832
vans$	2699 3486 3519 1241
veer	787
vehicl	1021
vehicle$	2372
vehicles$	2372
venue	3229
vet$	323
veting$	323
vets$	323
vetting$	323
via$	655
vicar	30 31 1403
vicinity$	3081
victim	1023
victim$	2374
victims$	2374
video	2678 944 2302 2331 1226
video$	3483 3484 3505 953
videos$	953
view	2619
view$	2712 2848 1028
viewe	2633
viewed$	2304
views	1395
views$	2621 208 320 968 2444
vigila	1626 1642
vigilance$	2868 2398
vigilant$	2798 2852
villag	3015 3037 3048 3053 3142 3143 3144 3145 1920 3152
village$	3217
violence$	2426
visibi	1642 1246
visibility$	2868 2470
visible$	2837 1048 2499
vision$	273 2480
visit	1352 2586 2619 2629 98 100 2678 1677 1707 1727 2966 2967 392 1775 429 476 546 2116 2157 2271 944 2302 2331 1170 1226
visit$	2585 1449 1451 2679 2695 2721 2899 2917 1731 1743 393 1845 3119 1897 607 3342 3443 3493 3497 2288 2459 1228 1332
visite	1351 1381 2609 2611 1387 1389 2624 2633 2635 1418 2659 1440 954 2305 983
visite$	393
visited$	2577 2607 2613 2644 2666 1451 2316 2334
visiti	1738 392 2988
visiting$	2616 2929 1743 393 1332
visitor$	2378
visitors$	1840 1845
visits	2624 1410 429 855 1170
visits$	2585 2636 1449 1451 2679 2721 2899 1704 402 1845 1897 3342 3493 2288 2459 1332
voice	2430 2436 1280
voice$	2830 968
voices	1280
voices$	968
volunt	30 31 1403 58 2664 2678 2157 944 2302 2331 1226
volunteer$	0 1 2584 14 18 20 23 89 1450 2679
volunteers$	0 1 2584 14 18 20 23 89 1450 2679
vote$	1218
votes$	1218
voucher$	93
vouchers$	93
vulner	2876 2436 1280
wait	484 779 2157 1234
wait$	137 2882 317 1835 3114 1990 661 991 1209
waited	1474 2708 132
waited$	2700
waitering$	1835
waitin	1474
waiting$	2700 2882 317 2912 1835 1209
waits$	137 1990 661 991 1209
waitting$	1835
waive$	1292
waived	954 2305
waived$	2262 1292
waives$	1292
waiving$	1292
walk	1352 2586 94 1445 2688 1464 447 1798 525 2108 779 787 2157 2256 2271
walk$	2683 2690 137 186 392 1957 1959 1960 1965 3192 626 1978 1990 3482 3493 3494 2270 3497 1007 1333
walkab	2678 944 2302 2331 1006 1226
walke	492
walke$	1843
walked	2702 447 1798
walked$	1843 1333
walkin	2912 1738
walking$	186 2952 392 2988 1333
walks	1445 525
walks$	2683 137 186 1957 1965 626 1990 3493 3494 1007 1333
wall	1856 3480
wall$	2668 527 528
walls$	2668 2815
want	1505 2731 1103
want$	1605 2865 2889 469
wanted	1478 1505 2731
wanted$	2704 2892
wants	1505 2731 1103
wants$	2865 2889 469
warden	30 31 1403 58 2664 1669
warden$	0 1 2584 14 18 20 23 51 53 63 89 1450 2317
wardens$	0 1 2584 14 18 20 23 51 53 63 89 1450 2895 2317
warm$	2717 2355
warmer$	2341
warn	419
warn$	342 349 374 894
warne$	349
warned$	342 349 374 894
warnes$	349
warnin	1689
warning$	2695 139 342 349 374 894
warnings$	139
warns$	342 349 374 894
was	2708 132 165
was$	1378 1383 1413 85 1441 2710 159 902 985 995
watch	2619
watch$	305 928 2398
watched$	2597 2656 928 2304
watches$	928
watchful$	1548
watching$	305 928 1035
wave	1465
wave$	2691 2342
waves$	2691
way	1544 2832 3015 586 2142 2171
way$	2712 2770 2772 1773 1937 3220 3285 759 3397 2437
ways$	3285 2438 2450 1101
we	30 31 1403
we$	1360 1364 19 1588 2816 294 2878
weaken	394 718 2079 731 736 3316 740 850
weaken$	3305 880
weakene$	880
weakened$	3073 3272 3339 3428
weakenes$	880
weakening$	880
weakens$	3305 880
weaker	2077
weaker$	3303 3339
wean	777
wean$	697
weaning$	697
weapon	115
wear$	1402
wears$	1402
webina	2678 944 2302 2331 1226
webpag	2678 944 2302 2331 1226
websit	2678 3480 944 2302 2331 1226
website$	27 90 2668 953
websites$	27 953
wed	1501
wedge$	725 732
wednes	1501 560 684 685
wednesday$	2612 560 3137 684 2035 685 3262 3489 2272 3502
wednesdays$	2612 3137 2035 3262 3489 2272 3502
weds	1501
week	3229 3370 3371
week$	2612 2627 3119 599 2246
weekda	560 684 685
weekday$	3137 2035 3262
weekdays$	3137 2035 3262
weeken	560 684 685
weekend$	2612 119 3137 2035 3262 2207
weekends$	2612 119 3137 2035 3262 2207
weekly$	2578 920 3503 950
weeks	560 684 685
weeks$	2612 2752 3137 3173 599 3260 2035 3262 2246
weekss$	599
welcom	128 258 300 2893 2172
welcome$	2892 1792 3398 3403
welcomed$	1479
welcoming$	2684 2717 1609 2837 1651 2418 2499
welfar	1252 1280
well	3441
well$	427 2471
wellbe	2876 2436 1280
went	2586 2629
went$	1362 1378 2251 996
were	2708 132 165
were$	1378 1383 1413 85 1441 2688 2710 159 620 902 985 995
what	173
what$	1471 127 1513 1524 1539 304 321 2338 2359
whatev	173
whatever$	1524 1643
whatsapp$	1752 403 1756
when	131 173 1877 2139 2160 2161 811 2221
when$	1470 1482 170 1524 194 2776 2777 2822 1780 1781 3083 3099 3100 801 2242 2338 2359 2380 1030 2396 2397 2431 1137
whenev	1877 2160 2161 2221
whenever$	194 1781 3083 3099 801 2242 1030 1137
where	131 173 2256
where$	1463 1482 170 1524 194 358 1744 1795 1879 3344 781 2198 3482 2338 2359 2380 1030 2397 2431 1137
wherea	131
whereas$	1482
wherever$	194 1030
whether$	52 784 2359 2450
which$	1358 1359 1470 358 781 2338 2359 2554
while	131 2160 2161 2221
while$	1482 1780 1781 3173 801 2242
whittl$	772 774
whittle$	772 774
whittles$	772 774
whittling$	772 774
whittlning$	772 774
whittls$	772 774
who	154
who$	1393 2632 1463 1499 1500 1503 1674 1767 1770 3003 3014 1789 448 1800 3035 1825 565 1917 3184 2182 2188 2194 2338 2359 2368 1018 2515
whoever$	1019
whole	2525
whole$	2906 1686 379 1746 1747 1760 1767 1800 3027 452 497 3097 554 3193 1968 1969 3196 3302 2113 2123 2124 3351 3379 2156 806 3384 2169 2181 2216 1086 2512 1162 2516 1177 2529 1184
whom$	1463 1674 1770 2338 2359
why$	2359
wide$	1838
widen	1291
wider$	2787 291 749
wife$	1254
wifi	1856
will	1659
will$	1356 1441 232 233 1595 263 1628 1723 391 436 1941 2046 2074 2274
willing$	1951
willn$	389
willno	389
willnot$	1740
win$	1127
wind	405 689 3395 868
wind$	478 479 2238
winde$	478 479
windes$	478 479
winding$	478 479
window$	2668
windows$	2668
winds$	478 479
wing	3152 3211 2004 3230 3234 2142
wing$	3369
wings	3230
wings$	3369
wining$	1127
wins$	1127
winter	1501
winter$	2709
wisely$	3331
wiser	2104
wish	1505 2731 1103
wish$	273 2889
wishes	1505 2731 1103
wishes$	2889 320 968
with	2993 2994 2995 2999 1997 2278
with$	2577 1380 2608 1517 1518 1527 1534 2764 2776 1577 2804 2856 1648 1675 1676 2908 2909 2913 1716 1743 2975 3020 3070 1846 3147 3150 1946 3191 3271 2049 3289 748 2111 3356 2137 3433 3504 2281 3509 2334 2351 2409 2412 2431 2435 2498 2554 2560 2561 2562 2565 1258
withdr	433 461 689 698 826 899 1293
withdraw$	445 472 729
withdrawal$	458
withdrawe$	445 472 729
withdrawen$	729
withdrawes$	445 472 729
withdrawing$	472 729
withdrawn$	1791 3133 3265 2262
withdrawping$	445
withdraws$	445 472 729
wither	2079
wither$	3305
withers$	3305
within	162 351
within$	1377 1702 2053
withou	3147 2094 767 815 1024
without$	1469 373 1778 3183 1958 3319 3346 825 2208 992 2375
withs$	2908
women	150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
women$	1755 3043 3078 3091 3093 1895 3127 2192 3459
word$	2695 2738 2883 2403 1251
words$	2738
work	1397 429 447 1798 1821 757 2157 1103
work$	2 2623 2631 90 1522 1528 1531 2761 2766 2797 225 2816 2827 256 298 2895 439 661 3266 2041 3268 3391 895 2393 1058 1085 2437 2491 1147 2500
worked	1387 1405 2635
worked$	1351 2613 2676 642 1058 1147
worker	30 31 1403 58 2664 2678 944 2302 2331 1226
worker$	0 1 2584 1360 14 18 20 23 2606 53 59 63 2655 89 1450 2742 2746 965 2317 2325 978 1256
workers$	0 1 2584 1360 14 18 20 23 2606 53 59 63 89 1450 965 2317 2325 2464
workin	1397 1642 2436 1103
working$	1355 43 2623 1416 2797 225 2868 2895 439 1058 2437 1147
workload$	1521
works	429 1103
works$	90 2766 2855 661 1058 1147
worksh	98 2678 2002 3228 2004 3230 944 2302 2331 1226
workshop$	1449 2679 3494 2270 1228
workshops$	1449 2679 3494
workstream$	975
workstreams$	975
world$	743
worrie	1505 2731
worries$	1568 2795
worry	1505 2731
worse	3395 1232
worst	2525
worth	2769 2458
worthwhile$	2495
would$	192 254
wound$	2980 2211
wrap	243 1106
wraparound$	1594 2457
wrappingaround$	2457
wrapsaround$	2457
wristbands$	93
write$	1327
writes	1410
writes$	2636 1327
writing$	1206
writte	1381 2635 1443 1514 164 2295 954 2305 983
written$	1351 2607 2609 2611 1389 1418 2659 1440 2669 2740 1515 956 2334 1327
wrong	1251
wrote	983
wrote$	1382 2334
yard	3372 3373
yard$	3374
yards$	2928 3374
year	3230 3419 3421
year$	2709 2722 1501 3156 599 1973 2004 2010 3421
years$	599
young	2443
young$	32 33 34 49 2627 83 111 2691 1468 2696 2698 125 1480 142 143 147 150 1504 154 1506 1507 2734 2763 1615 268 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1875 1901 1904 554 590 611 3193 1968 1969 3196 641 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3421 3434 3435 3440 2216 3452 3453 2233 2280 3510 2286 2339 2436 2445 2512 1162 2516 1177 2529 1184
younge	2906 1686 379 1746 1747 1760 1767 1800 3027 452 497 3097 3128 554 1911 573 1926 590 592 3178 3193 1968 1969 3196 634 649 3261 3302 2113 2123 2124 3351 3379 2156 806 2169 2181 3419 2216 2512 1162 2516 1177 2529 1184
younger$	150 2727 2906 1686 379 1746 1747 1760 2989 1767 3003 3014 1789 448 1800 3027 452 3035 1825 497 3097 554 565 1917 3184 1964 3193 1968 1969 3196 649 3302 3309 2113 2123 2124 3351 3379 2156 806 2169 2181 2182 2188 2194 2195 2216 2512 1162 2515 2516 1177 2529 1184
youngest$	150 2727 1767 3003 3014 1789 448 1800 3035 1825 565 1917 3184 3309 2182 2188 2194 2515
youngs	150 2906 1686 379 2969 1746 1747 1760 1767 3001 3004 3008 1800 3027 452 3033 1817 3052 3065 3071 497 1854 3097 3098 1901 1904 3130 554 3193 1968 1969 3196 649 3302 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2180 2181 3434 3435 3440 2216 3452 3453 2233 2512 1162 2516 1177 2529 1184
youngsters$	1755 3043 3078 3091 3093 1895 3127 3459
youth$	2593 47 1669 3091 3132 3372 3373 2361
youths	1875
youths$	1860 3091 3101 2361
yp	150 2727 154 2906 1686 2923 2954 379 2964 2965 2969 1746 1747 1760 2989 2992 1767 3001 3003 3004 3005 3006 3007 3008 3009 3014 1789 448 1800 3027 452 3033 3035 1825 3052 3065 3071 496 497 3097 3098 3128 554 1911 565 1917 573 1926 3163 590 592 3177 3178 3184 611 3193 1968 1969 3196 3204 3205 634 649 3261 2036 3274 3278 3280 3282 3294 3296 3302 3315 3335 3336 3337 3338 2113 2115 2123 2124 3351 3354 3358 3363 3364 3368 3379 2156 806 2169 2176 2180 2181 2182 2188 2194 3427 2202 3434 3435 3440 2216 3452 3453 2236 2512 1162 2514 2515 2516 2525 1177 2529 1184
yp$	2919 1945 3295
zine$	2547
zines$	2547
zone	1688 1689
zone$	61 3369 2517
zones	1688 1689
zones$	61 3369 2517
