1389 1264 980

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
(?:steering|working|task|project|planning|strategy) (?:group|panel|board|team) (?:will )?(?:meets?|met|reports?|sits)
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
keep(?:s|ing)? (?:the|our|its|an?) (?:open )?doors? open to (?:the|these|them|all|young|any|both)(?! [^.;]*\b(?:until \d|evenings|afternoons|nights|\w+days?\b))
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
(?:have|has|find|finds|given) (?:someone|somebody|an adult|a person|people) (?:\w+ )?to (?:talk|turn|speak|go) to
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
so (?:that )?(?:they|WHOM|friends from [\w’'-]+ \w+) (?:cannot|can['’]t|are unable to|are not able to) (?:\w+ )?(?:visit|come in|enter|get in|stay over|link up|join up|call round|come over|call for)
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
(?:contact|meeting|meet-?up|friendship|association|gathering|socialising|mixing|messaging|visiting)[ -](?:bans?|limits?|restrictions?|curfews?|caps?|embargos?) (?:\w+ ){0,2}?(?:between|on|for|among|against) (?:WHOM|each|FRIENDS)
(?:met(?:re|er)|yard|foot|arm['’]s[- ]length|distance|spacing) (?:rule|gap|space|distance)?s?\s*between WHOM
(?:keep|keeps|keeping|leave|leaves|leaving|put|puts|putting|maintain\w*|insist\w* on|enforc\w*|impos\w*|creat\w*) (?:\w+ ){0,3}?(?:distance|gap|space|barrier|rows?|seats?|desks?|tables?|met(?:re|er)s?|yards) (?:\w+ )?between WHOM
(?:limit|cap|restrict|reduc|keep|cut)(?:e|es|s|ing|ting|ping)? (?:the )?(?:numbers?|size) of (?:the\s+group|WHOM) (?:\w+ ){0,3}?(?:at|in|on|outside|by|near|around) (?:the|any) \w+ (?:\w+ )?(?:down)?(?:to|at) (?:one|two|three|pairs|[123])\b
(?:mak\w+ sure|ensur\w+|arrang\w+|so|giv\w+|timetabl\w+|see to it|will|to|should|must)\s+(?:[\w’'-]+ ){0,7}?(?:no|few|fewer|without|less) (?:(?:shared|common|joint) )?(?:lessons?|breaks?|class(?:es)?|sets|subjects|lunch\w*|sessions?|shifts|periods|time|days|evenings|groups?|clubs?)(?:,? (?:or|and|nor) \w+){0,2} (?:in common|with FRIENDS|together(?! with))
(?:persuad|convinc|tell|show|teach|remind|explain to|mak|help|get)(?:e|es|s|ing)? WHOM (?:to\s+)?(?:\w+ ){0,3}?(?:that )?(?:these|those|FRIENDS|this group) (?:are|is) (?:not (?:\w+\s+)?(?:friends|the right|good|real|true|worth|proper)|no (?:\w+ )?friends?|the wrong|bad|false)
(?:challeng|approach|confront|separat|send|move|speak to|ask|warn|report|record|log)(?:e|es|s|ing)? (?:\w+ ){0,4}?(?:when|whenever|if|each time|every time) (?:they are\s+|they’re\s+|these are )?(?:seen|found|caught|spotted|out|hanging about|walking|sitting) COMPANY
only (?:meet|gather|get together|see (?:each other|one another)) (?:[\w’'-]+ ){0,3}?(?:supervised|supervision|chaperoned|under (?:the )?(?:eye|watch))(?! (?:by )?(?:the )?(?:adults?|men)\b)
(?:caught|seen|found|spotted|met) (?:COMPANY|in (?:a )?(?:groups?|numbers)) (?:[\w’'-]+ ){0,4}?(?:(?:will|to|should|must|are|is) ){1,2}be (?:\w+ )?(?:driven|walked|escorted|warned|questioned|removed|turned|challenged|given|issued)
(?:meetings?|gatherings?|friendships?|contact|association|get-togethers?|sleepovers?|visits) (?:of|between|among|by) WHOM (?:[\w’'-]+ ){0,5}?(?:(?:will|to|should|must|is|are) ){1,2}be (?:\w+\s+)?(?:discouraged|stopped|prevented|banned|ended|limited|restricted|reduced|forbidden|broken up|cut|curbed|avoided)
(?:WHOM|they) (?:(?:will|to|should|must|can) )?(?:stop|cease|give up|quit)s? (?:associating|meeting(?! (?:the|their|with) )|mixing|hanging (?:out|about|around|round)|gathering|socialising|being (?:friends|together)|seeing (?:each other|one another|FRIENDS))
(?:pairs|halves|two|three|four|five|six|they|groups|WHOM) (?:(?:are|be|is|then|to|will) ){0,2}(?:kept|held) (?:well |firmly |strictly )?apart(?=[.,;]|$| (?:at|in|on|during|until|by|for)\b)
(?:cannot|can['’]t|unable to|not be able to) (?:plan|arrange|agree|decide|say|find out|know) (?:to|where to|when to|how to|where they|when they) (?:\w+ )?(?:meet|gather|get together)
(?:refus\w+|den(?:y|ies|ied|ying)) (?:entry|admission|service|access) to WHOM\s+(?:when|if|whenever|for|until|as|unless)
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
WHOM (?:[\w’'-]+ ){0,8}?(?:at|on|in) opposite (?:ends?|sides?|corners?)
(?:WHOM|each) (?:(?:will|to|should|must|are|is|be) ){1,3}(?:kept|confined|held|restricted|limited|tied) (?:in|to|on|within) (?:their|his|her) own \w+
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
(?:distribut|spread|scatter|parcel|dispers|divid|spac)(?:e|es|s|ing)? WHOM (?:out\s+|up )?(?:across|among|between|over|through|around)
turn(?:s|ed|ing)? WHOM away
(?:tak|send|driv|escort|return|mov)(?:e|es|s|ing)? SOME (?:home|away|back|out|indoors) (?:when|whenever|if|each time|every time) (?:\w+ ){1,4}?with FRIENDS
until (?:the )?(?:group|friends|friendship|they) (?:has |have )?(?:drifted apart|broken up|split|dispersed|fallen apart|dissolved|cooled)
(?:escort|tak|driv|send|return|walk)(?:e|es|s|ing)? (?:WHOM|each) home (?:\w+ ){0,3}?(?:if|when|whenever) (?:they|WHOM) (?:\w+ ){0,3}?(?:in a group|in groups|together|as a group|gather\w*)
where (?:he|she|they|yp\d+) knows? (?:nobody|no one|none of FRIENDS)
(?:kept|held|taken|left) (?:well |right )?(?:out of|away from|outside) FRIENDS
(?:mov|relocat|rehous|transfer)(?:e|es|ing|ring|s)? SOME(?=[.,;]|$| (?:so|because|before|if)\b)
(?:look at|look for|find|consider|try|apply (?:to|for)|visit|think about)(?:ing|s)? (?:\w+ ){0,3}?(?:schools?|colleges?|homes?|houses?|placements?) (?:elsewhere|FAR)
no (?:further |more |longer a )?(?:part|place) in (?:the|this) group(?! (?:work|session|chat|room|tent|bus))
(?:phas|wind)(?:e|es|ing|s)? (?:out|up|down) (?:the|this) (?:group|friendship)(?! (?:chat|session|work|meeting))
(?:phas|wind)(?:e|es|ing|s)? (?:the|this) (?:group|friendship) (?:out|up|down)
(?:not|never|no longer|\w+n['’]t) (?:\w+ )?(?:to )?shar(?:e|es|ing) (?:the same|an?|one|any) (?!details?|information|pictures?|photos?|stor(?:y|ies)|views?|passwords?|address|secrets?|location|names?|number|report|findings?|risks?|blame|copy|post|link|note|concern|record|map|plan|draft)\w+
(?:not|never|no longer|\w+n['’]t) (?:to )?(?:be )?(?:\w+ )?(?:timetabled|scheduled|placed|put|booked|rostered|assigned|allocated|seated|taught|housed|enrolled|entered|grouped|paired)(?: \w+){0,3}? the same (?!category|bracket|boat|list|footing)\w+
(?:WHOM|they) (?:should|must|may|can|will|are to|are) not (?:to )?be in (?:contact|touch)(?=[.,;]|$| (?:with (?:each|one|FRIENDS)|outside|at|until|while|during))
(?:not|never|cannot|no longer|\w+n['’]t) (?:\w+ )?(?:sit|eat|work|live|sleep|travel|train|learn|study) (?:\w+ )?(?:at|in|on) the same \w+(?! as (?:the |any )?(?:adults?|men))
(?:not|no longer|never|cease to be|stop being) (?:have to |need to |want to )?(?:be |stay\s+|remain |been )?(?:such )?(?:good\s+|close |best )?friends(?=[.,;]|$| (?:any longer|any more|with|at all))
NOT (?:to )?(?:sit|stand|meet|gather|wait|hang about|hang out|stay)(?:ting|ing|ering)? (?:\w+ )?(?:in|at|on|by|round)\s+(?:their|its|the) (?:usual|own|favourite|regular|old) \w+
(?:not|never|no longer) (?:[\w’'-]+ ){0,4}?as a (?:group|team|unit|trio|pair|foursome|gang of friends|pack|crowd|five)(?! is\b| (?:by|of the)\b)
(?:none|neither|nobody|not|never) (?:\w+ ){0,4}?(?:go|come|visit|be|stay|sleep)(?:ing|s)? (?:\w+ ){0,2}?(?:the others?['’]s?|each other['’]s|one another['’]s|another['’]s|(?:his|her|their) friends['’]) (?:houses?|homes?|flats?|rooms?)
contact (?:between|with|among) (?:[\w’'-]+,? ){1,8}?(?:to|will|should|must) (?:stop|end|cease)
(?:discouraged|stopped|prevented|dissuaded|deterred|banned|barred|forbidden) (?:\w+ )?from\s+\w+ing (?:\w+ )?(?:(?:for|with|near|around|by|to|up with) )?FRIENDS
say(?:ing|s)? no when FRIENDS
so (?:that )?(?:FRIENDS|the (?:older|younger|bigger|smaller) ones) (?:cannot|can['’]t|do not|does not|will not|are unable to|is unable to) (?:\w+ )?(?:reach|contact|find|see|message|ring|call|get hold of|visit|join|meet|follow) (?:them|him|her|yp\d+|each other|one another|FRIENDS)
last time (?:that )?(?:they|WHOM) (?:will |are |can )?(?:meet|be|come|gather) (?:\w+ )?(?:as a\s+group|together)
(?:friendship|group) (?:has|have) (?:run its course|had its day|served its purpose)
NOT (?:have|invite|having|inviting) friends (?:[\w’'-]+ ){0,4}?(?:to (?:the|stay|visit)|round|over)
refus\w+ (?:\w+ )?(?:group['’]s|their) requests? to (?:form|be|play|sit|share|stay|live|meet|travel|go)
(?:hold|influence|pull|sway) (?:that )?FRIENDS (?:has|have) (?:on|over) (?:him|her|them|yp\d+)
so (?:that )?only SOME (?:can|may|will|is|are)
(?:no more|nothing|nothing more|nothing further|little|less) to do with (?:FRIENDS|this group)
(?:FRIENDS|yp\d+['’]s (?:friends|mates|peers)) (?:(?:is|are|will|be) ){1,2}(?:not|no longer|never) (?:be )?(?:welcome|allowed|admitted|let in|permitted)
giv(?:e|es|ing) (?:each other|one another) (?:\w+ ){0,3}?(?:space|room|distance|a break|a rest|a wide berth)
(?:not|\w+n['’]t|no longer) need (?:FRIENDS|each other|one another)(?=[.,;]|$| (?:to|any|in|for|so)\b)
no (?:visitors|friends|guests|callers) from (?:FRIENDS|this group)
(?:not|never|no longer) (?:to )?(?:admit|let|have|invite|take|allow|book|see|seat|put|place|accept) (?:in )?(?:SOME|WHOM) (?:\w+ ){0,4}?(?:on|at|in|for) the same (?!kit)\w+
(?:not|never|no longer|(?:declin|refus)\w+) (?:to )?(?:\w+ )?(?:select|pick|choose|enrol|employ|hire|take|admit|accept|enter|invite|have|seat|put) (?:on )?more than (?:one|two|\d) (?:of|from) (?:FRIENDS|them)
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
(?:ban|bar|exclud|suspend|expel)(?:s|e|es|ning|ring|ing)? the (?:whole )?(?:group|YOUNG|two|three|four|five|six)(?= (?:from (?:[\w’'-]+ ){1,4}?)?(?:for (?:an?|the|one|two|three|four|six|\d)|until)\b)
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
(?:yp\d+|members|each (?:young person|of them|member|of the \w+|one)|the (?:oldest|eldest|youngest|two|siblings|brothers|sisters|pair)(?: \w+)?|one of (?:them|the \w+)|two of (?:them|the \w+)|him|her|them) (?:(?!(?:meets?|met|gathers?|visit|see|tour|look|try|choose|chose|chooses|wants?|likes?)\b)[\w’'-]+ ){0,6}?(?<!from\s)(?<!from\sa\s)(?:different|separate|another|opposite) (?:[\w’'-]+ ){0,2}?(?:schools?|colleges?|class(?:es)?|clubs?|buildings?|roads?|routes?|bus(?:es)?|days?|evenings?|nights?|sites?|tables?|towns?|cit(?:y|ies)|count(?:y|ies)|homes?|placements?|areas?|forms?|sets?|tutors?|centres?|units?|boroughs?|academy|wing|playground)
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
(?:go|going|goes) (?:their (?:own |separate )+ways?|its separate ways?)
let(?:s|ting)? go of (?:the|this|these|their|his|her|each|one) (?:\w+ )?(?:friendships?|group|friends|others?|another)
no (?:\w+ )?time (?:as a group|together|alone together)
no (?:\w+ )?time (?:\w+ )?(?:for|with) (?:each other|one another|the (?:group|others?)|his friends|her friends|their friends)
(?:reduce|limit|restrict|cut|cap|control)(?:s|ing)? (?:the )?(?:amount of )?(?:time|hours|evenings|occasions) (?:that |which )?(?:they|WHOM) (?:can |may )?(?:spend|spends|have|are|is|be) (?:\w+ ){0,2}?(?:together|with(?! (?:nothing|nobody|no))|in (?:each|one|the same)|as a group|around (?:each|one|the (?:others?|rest|group)))
(?:reliance|dependenc[ey]) (?:up)?on (?:the|this|that|these|those|their|his|her|each|one) (?:present |current |same |existing |old |peer |friendship )?(?:group|friends|friendships?|friendship group|peers|other|another)(?!['’])
(?:get|gets|getting|got|help|helps|coax|prise) (?:[\w’'-]+ ){1,4}?(?:out of|away from) (?:that|this)\s+(?:crowd|lot|set|group|bunch|circle)
not (?:to )?(?:let|allow|permit) WHOM (?:to )?(?:be|stay|remain|become) friends
so (?:that )?(?:WHOM |they )(?:all |will |can |may )?(?:lose (?:touch|contact)|drift apart|grow apart|stop seeing each other)
(?:away|distance|time out|break|apart) from (?:the |his |her |their |its |negative |this\s+|each\s+|one |old |current )*(?:group|friends|friendships?|mates|peers|others|rest of the (?:group|friends)|other members|each other|another|peer group|yp\d+|friendship group)(?= (?:for|until|by|so|and|at|in|during|to|[.,;])|[.,;]|$)
(?:break|breaks|breaking|weaken\w*|attenuat\w*|dilut\w*|loosen\w*|sever\w*|cut|cuts|cutting|disrupt\w*|undo|erode) (?:up )?(?:the |this |these |their )?(?:friendships?|bonds?|links?|ties?|relationships?|connections?|group(?:['’]s bonds?)?|hold)(?: (?:between|of|with|among) (?:the (?:group|friends|young people|boys|girls|five|members|two)|them|yp|each|members))?(?! (?:with|to|between (?:the group|them) and|of) (?:the )?(?:\w+ )?(?:adults?|men|man|dealers?|exploit\w*|older|buyers|network)| between (?!(?:the|these|this|his|her|their|them|yp\d+|each|members|friends|one|two|core|older|younger|young|any|both|all|peers|boys|girls|siblings|brothers|sisters)\b))
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
(?:find|seek|keep|look for|arrange|provide|offer) (?:other|better|different) company
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
keep(?:s|ing)?(?! (?:the|our|its) doors? open(?:[.,;]|$| to(?! [^.;]*\b(?:until|evenings|nights|\w+days?)\b)))(?= (?:the (?:\w+ ){1,3}(?:clear|open|lit|unlocked|free|warm|running|on(?! (?:the|its|their|our|an?|each|every|first|last|\w+days?|track|board)\b))|it (?:open|lit|free|warm)|its doors?|a (?:seat|place|room))\b)
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
lets? (?:[\w’'-]+ ){1,5}?(?:choose|pick|decide)(?! to (?:engage|change)\b)
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

2 3 4 6 7 8 9 13 14 15 17 18 19 21 23 25 26 27 28 29 30 31 32 33 34 35 37 38 39 40 42 43 44 45 46 47 48 49 50 55 58 61 62 63 64 65 66 67 68 71 72 74 76 78 79 80 81 83 84 86 87 88 89 90 91 92 93 96 97 98 99 101 103 107 108 109 110 111 115 116 117 118 119 122 123 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 142 143 144 145 149 150 151 153 155 156 157 159 160 161 168 171 172 175 179 181 182 183 185 186 187 189 190 191 192 193 198 199 200 201 203 206 207 209 211 212 214 217 219 221 223 224 225 230 231 233 235 236 245 248 259 263 264 266 267 268 269 270 273 274 275 276 277 278 279 280 288 289 290 291 292 296 298 299 301 303 304 305 306 307 308 309 310 311 313 314 315 316 317 318 319 320 329 335 337 339 340 344 345 346 347 351 352 353 355 359 360 361 362 363 364 366 367 368 369 372 374 376 377 379 380 382 383 384 388 389 390 393 395 397 398 400 401 405 408 413 414 415 417 423 424 430 431 434 436 437 439 440 441 442 443 445 446 447 448 449 450 451 452 453 457 460 461 462 464 465 466 467 479 486 487 488 504 505 509 515 516 517 519 522 524 527 531 532 535 536 538 539 541 543 544 548 551 552 556 558 559 560 561 562 563 565 566 567 569 571 572 573 576 578 579 581 582 583 584 585 587 588 593 595 596 597 598 599 600 601 603 605 607 608 609 610 611 612 613 614 616 617 618 619 620 621 622 623 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 650 651 652 653 654 655 656 657 658 660 661 663 664 665 666 667 668 669 671 672 673 674 675 676 677 678 679 680 681 683 684 685 686 687 688 689 690 691 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 754 755 756 757 758 759 760 761 762 763 764 765 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 822 823 824 825 826 827 828 829 830 831 832 833 834 836 837 838 839 840 841 842 843 844 845 846 847 850 851 852 853 854 855 856 857 858 859 860 861 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 879 880 882 883 884 886 887 888 890 891 892 893 894 895 896 898 899 900 901 902 903 904 905 906 907 908 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 931 932 933 934 935 937 938 939 940 941 942 943 944 945 946 947 948 949 950 952 953 954 955 956 957 958 959 960 961 962 964 965 966 967 968 969 970 971 972 973 974 975 976 977 978 979 980 982 983 984 985 986 987 988 990 991 992 993 994 995 996 997 998 999 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1076 1077 1078 1079 1080 1081 1082 1083 1084 1085 1087 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1226 1227 1228 1229 1230 1231 1232 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1246 1247 1248 1253 1266 1272 1273 1274 1284 1287 1291 1292 1293 1296 1308 1312 1315 1316 1317 1318 1319 1321 1322 1323 1324 1325 1348 1353 1355 1356 1366 1367 1371 1372 1375 1380 1381 1382 1383 1384 1385 1386 1387 1388 1 5 11 12 16 20 22 24 36 41 51 52 53 54 56 57 59 60 69 70 73 75 77 85 94 95 100 102 104 105 106 112 113 114 120 121 124 141 146 147 148 152 154 162 165 167 169 170 173 176 180 184 188 194 195 196 197 202 204 208 210 213 215 216 218 220 229 232 238 239 241 242 243 244 246 247 249 254 257 260 265 271 272 285 287 293 294 295 297 302 312 321 322 323 324 325 326 327 328 333 334 336 338 342 343 348 349 350 354 356 357 358 365 373 375 378 381 385 386 387 391 392 394 396 399 402 403 404 406 407 409 410 411 412 416 418 420 421 422 425 426 427 428 429 432 433 435 438 444 455 456 463 468 472 473 474 475 476 478 480 482 485 494 495 503 506 507 508 510 511 512 513 514 518 520 521 523 525 526 528 530 533 534 537 540 542 545 546 547 549 550 553 554 555 557 564 568 570 574 575 577 580 586 589 590 591 592 594 602 604 606 615 624 649 659 662 682 692 753 766 784 820 821 835 848 849 862 878 881 885 889 897 930 936 951 981 989 1047 1075 1086 1154 1225 1249 1251 1252 1255 1257 1258 1265 1267 1268 1270 1271 1275 1277 1281 1282 1289 1302 1306 1309 1314 1320 1327 1332 1334 1345 1346 1347 1349 1350 1354 1357 1360 1361 1363 1368 1369 1373 1374 1376 1377 1378 1379 0 10 82 158 163 164 166 174 177 178 205 222 226 227 228 234 237 240 250 251 252 253 255 256 258 261 262 281 282 283 284 286 300 330 331 332 341 370 371 419 454 458 459 469 470 471 477 481 483 484 489 490 491 492 493 496 497 498 499 500 501 502 529 670 963 1243 1244 1245 1250 1254 1256 1259 1260 1261 1262 1263 1264 1269 1276 1278 1279 1280 1283 1285 1286 1288 1290 1294 1295 1297 1298 1299 1300 1301 1303 1304 1305 1307 1310 1311 1313 1326 1328 1329 1330 1331 1333 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1351 1352 1358 1359 1362 1364 1365 1370

8 14 6 6 9 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 4 9 8 7 10 7 9 5 10 10 8 5 6 7 8 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 5 6 6 4 5 5 8 6 5 5 8 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 0 16 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 5 12 8 11 6 7 11 13 0 6 11 10 7 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 0 10 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 5 14 5 0 0 5 4 7 4 6 3 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 8 6 3 4 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3087 1968 729 2405
2$	3087
20$	2602
3$	3087
34$	1203
35$	1203
YP	2001
a$	2764 136 1587 1643 1655 1661 1662 294 1692 1696 3157 609 2000 3570 2328 3593 2331 2332 3597 2337 2340 2341 2342 955 2353 973 2364 2365 2367 2368 2412 2611 2612 2613 2616 2617 2619 2620 2621 2624 2625 2629 2630 2634 2639 2644 2652
abc	339 1728
abcs	1728
able$	2827 1731 349 1763 1781 443 2026 1020 2455
about$	1601 1689 2988 3090 1898 3524 2273 2319 2522 2527
aboutering$	1898
abouting$	1898
aboutting$	1898
above	3201
above$	3207 2540
abreas	1142
abreast$	2531
abroad	3107 3131 3142 3153 3255 3256 3257 3258 1995 2022
absent$	3500
abus	2801
abuse$	2500
academ	3265 3273 3324
academy$	3281
accept	1406 2696 922
accept$	1846 1916
accepted$	2670 2969
access	1656 2504 1143 2532
access$	2920 1833 3132 3143 1124
accessed$	987
accessible$	2914
accessing$	2693
accomm	463 1852 630
accommodation$	489 3267 634
accord	1087
accordingly$	2476
accoun	2780 1635 1791 1143 2532 1284
account$	28 2888 2899 2950 3055
accounts$	3055
accred	1426
accredited$	2690
achiev	1471 981 2537
achieve$	988
achieved$	1408 2735 2370 988
achieves$	988
acknow	1427 1121 1314
acknowledgement$	2691
across	3528 3624
across$	3107 3131 3142 3146 3153 3255 3256 3257 3258 1995 3307 834 2263 3582 2483
act$	3507 855 896 1179
acted$	2783
action	2755 1623 1635 980 2376 2405 1264
action$	82 2751 2874 2887 2899 999 1011
actions$	82 2751 999 1011
active$	2834 1591
activi	2755 2890 2909 1709 3383 980 2376 2405 2560 1264
activities$	2756 2838 2973 3348 3377 2114 3379 3381 2512 2513 2565
activity$	3348 931 2565
acts$	855 1179
ad$	1064
add	1204
add$	1341
added$	1341
adding$	1341
additi	244
additional$	1597 1633 1002 1075
addres	166 167 1588 227 3456 1121
address$	1616 489 1945 804 816 1316
addressed$	1556 2852 1316
addresses$	1945 1316
addressing$	1316
adds$	1341
admission$	1833 3132
admit	922
admit$	1718 3110 1916 1948 579 2258 870 901
admite$	901
admited$	579 2258 870
admites$	901
admiting$	579 901
admits$	579 2258 870 901
admitt	3176 583 2246
admitted$	579 1972 3497 3501 3510
admitting$	579 901
adolescents$	3204
adopt$	266 1360
adopte	2712 2722 1482 2369
adopted$	2746 1360
adopting$	1360
adopts$	1360
adult	2780 2266 3531
adult$	2776 2894 2895 2937 1706 3598 2437 1050 1276 1280
adults	295
adults$	115 2776 222 1627 2937 1684 3598 1276 1280
advert	2712 2755 980 2369 2376 2405 1264
advice$	209 2897 289 1326
advis	421 422 793
advis$	351
advise	31 32 1442 1997 1314
advise$	344 351
advised$	351
adviseed$	344
adviseing$	344
adviser$	1001 1012
advisers$	1001 1012
advises$	344 351
advisi	1314
advising$	351
adviss$	351
advoca	1121 1317
advocate$	1295
affect	3134
afraid	1506 1059
afraid$	2770 2448
afresh$	2600
after	1871 3460 2234 847
after$	2887 1704 3135 3615 2409 2594
aftern	1540 597 2079 3343 721 722 2216 3482 3483
afternoon$	2689 120 3232 3250 675 2094 3365 3372 2110 3375 1030
afternoons$	2689 120 3250 2094 3366 3373 2110 3375 1030 2423
again$	1671 3026 2574 2600
agains	2352
against$	1416 157 1547 2993 1740 1809 2319 3616 2480
age$	3439 3484 3485 3531
agenc	2861
agenci	44 59 2741 1605 295
agencies$	0 1 2657 2660 14 18 20 1433 69 2724 90 1489 1603 2869 222 1684 1101
agency$	2700 1610
agenda$	2885 1009 2469
agree	1832 1204
agree$	1409 368 382 950 1240
agreed	1418 2712 1482 1588 2369
agreed$	2672 2682 2746 1562 2852 1669 382 2026 950 2403 1165 1240
agreeed$	1409
agreem	2755 2987 980 2376 2405 1264
agreement$	93 209 2986 3587
agreements$	2986 3587
agrees$	1409 368 382 950 1240
ahead	2748
ahead$	3460
aim	1139
aim$	274 2554
aiming	1139
aims	1139
aims$	2554
alarm$	61 66 94
alarms$	61 66 94
alert	1665
alert$	2875 2929 2573
align	1317
alive$	2834
all	58 155 169 1854 3210 2351 3619 2517 2586
all$	2654 2685 2707 1447 1480 1494 222 1679 1682 1684 2059 3327 2241 2334 2366 997 1101 2508 2613 2617 2646
alliance$	2549
alliances$	2549
alloca	1435 2712 463 1852 465 1894 828 2369
allocate$	1362
allocated$	2699 1468 475 694 2403 1362
allocates$	1362
allocating$	1362
allote$	924
allotes$	924
alloting$	924
allotment$	91 3631
allots$	924
allotted$	475
allow	583 800
allow$	2824 1713 1718 1759 1799 1804 1916 1948 579 1972 2140 866 2258 870 2315 1159 2562
allowe	3176 583 2246
allowed$	1713 1731 3057 1962 3227 579 1972 3497 3501 3510 3515 2258 870 2302 1104
allowing$	579 866 2315 1159
allows$	2824 579 1972 2258 870 1159 2562
allowted$	1713 579
allowting$	579 866
alone	1506 2068 3488 3522 3523
alone$	2770 1919 3226 3237 3247 3329 3332 3532 2595
along$	3193 1932 3220 2561
alongs	1806 3071 3072 3073 3077 2073
alongside$	1576 3337 2211 2483 2572 2575
alter$	450
altere$	450
alteres$	450
altering$	450
altern	2909 2951 715 781 788 2560
alternate$	705 2098 2109
alternating$	705 2109
alternative$	1626 477 792
alternatives$	2501
alterping$	450
alters$	450
ambassador$	1012
ambassadors$	1012
amber$	2762 2763 2421
ambition$	274
amend	1329
amende	2712 2369
among	3071 3072 3073 3077 3260
among$	1715 1716 3146 1901 1921 3307 2128 2185 834 3582 1296
an$	1581 1587 260 1655 1661 3157 2328 3593 2331 2341 2342 955 973 2364 2365 2367 2368 2412 2629 2639 2652
analyse$	1077
analyses$	1077
analysing$	1077
analyst$	1282
analysts$	1282
and$	1633 1695 1708 3145 3521 2530
anew$	2600
annual$	986
anothe	1605 3001 3032 3035 3042 3043 3047 3067 3070 3079 3082 3083 1825 3100 3127 3152 3166 523 3178 3184 2009 3338 3387 3391 3393 3395 3406 3408 3427 3447 3448 3449 3450 2187 2189 3466 3470 3475 3476 3480 2254 3528 3546 3547 3552 3564 3565 2310 1193 2585
another$	2830 1581 2869 345 346 3011 3014 3016 3019 3022 3023 3031 3036 3040 1827 3098 3099 3100 3101 477 1900 524 3182 3254 3263 2004 2005 2017 3283 2024 3311 659 2060 3336 2075 690 2083 3368 3388 3398 3400 3402 3416 3419 3420 3422 785 3439 792 826 827 2220 2221 3498 3499 2236 3500 856 2245 857 2246 2247 3512 2251 2253 2261 3526 2269 3552 2289 3559 3576 3580 3584 3593 2341 1048 2582
answer	1427 2783
answer$	2691 1383
answered$	1383
answering$	1383
answers$	1383
anti$	1122
any$	1606 218 1608 1682 3047 1807 3079 3082 1825 3100 3127 3152 3157 3166 523 3178 3184 639 3338 2126 3447 3448 3449 3450 2187 2189 3466 3470 3475 3476 3480 2254 3546 3547 3552 3564 3565 2334
anybody$	2773 3338
anyone$	2773 3338
apart	2992 2996 3062 3063 1875 1876 2036 2037 753 2153 774 3458
apart$	3015 384 3065 3095 3139 3140 3149 2025 3292 3300 3301 3307 3308 2045 3310 658 3319 3346 3359 3405 2142 3417 3423 2168 2212 3541 2577
apolog	1289
apologise$	1261
apologised$	1261
apologises$	1261
apologising$	1261
app$	28 989
appeal	960
appeal$	3253 775 2165 3604
appear	423
appear$	1812
appearance$	2503
appl	1204
applic	2755 980 2376 2405 1264
applicable$	2454 2455
application$	3595 3604 2533
applications$	3604 2533
applie	1420
applied$	2684 1239
applies$	1239
apply$	500 604 839 1239
applying$	1239
appoin	2712 99 2755 583 980 2369 2376 990 2379 2405 1264
appoint$	1364
appointe$	1364
appointed$	2401 2403 1364
appointes$	1364
appointing$	1364
appointment$	1488 2756 1972 931 3595
appointments$	1488 2756 1972 931
appoints$	1364
appren	2079 3343 875
approa	2736 1506 2800 154 437 2443 1318
approach$	2798 2874 2919 2511
approachable$	2914 2492 2573
approached$	2770
approaches$	1516 2798
approaching$	3007
approp	2846 244 1719 788 2504 1142
appropriate$	1562 1564 1597 2864 1626 1633 2914 2983 2454 2455 2531
appropriately$	2531
approv	1418 1435 2712 2369
approved$	2682 2699
apps$	28 989
april	1540
april$	2786 1523
are	1394 166 243
are$	1412 1417 49 1452 86 1480 1485 106 109 2765 142 146 160 1598 1659 277 393 1980 2016 657 2055 2121 805 938 947 2348 961 1026 1031 1043 1045
area	2992 3107 3131 3142 3153 3255 3256 3257 3258 1995 3265 3273 3284 2048 3312 3324 3342
area$	3111 477 3194 3198 3245 3266 2003 2004 3268 2028 3481 3486 3574 2591
areas	3312
areas$	2932 3198 3331 3481 3486
aren$	391
arenot	391
arenot$	1780
arise	1584
arise$	2848
arises$	2848
arm$	432
around	1806 3071 3072 3073 3077
around$	180 2869 1633 1637 1689 2988 3146 3524 3582 2505 2531 2572
arrang	2712 1449 1456 2748 1832 604 1993 782 2369
arrange$	237 1713 976
arranged$	2720 2898 1816 3130 976
arrangeed$	1713
arrangeing$	237
arranges$	2713 237 976
arrangeted$	1713
arranging$	976
arrest	1506 1272
arrest$	140 159
arrested$	2770
arrests$	140 159
arriv$	482
arriva	2106
arrivaltime$	3370
arrivaltimes$	3370
arrive	423 463 1852 529 562 583 693 2231 909 1206
arrive$	1812 482 1918 1972 2034
arrives$	482 1972
arriving$	482
arrivs$	482
articl	2755 980 2376 2405 1264
as$	1528 171 172 1563 186 1580 192 195 2852 2854 280 2232 923 1043 1065 2470 2471 2505 1152 1173
asbo	339 1728 340 1729
asbos	1728 1729
aside	1331
aside$	2715
ask	2765 1544 2808 437
ask$	138 344 399 541 567 604 839 1035 1380
aske	1035
asked	1420 2686 2688 1544 2808 1997 1019
asked$	2684 2779 1517 344 368 399 541 2297 2408 1380
asking$	344 399 541 567 1380
asks	1544 2808
asks$	138 344 399 541 567 1035 1380
aspira	2510 1318
assaul	2801 154 1059 1272
assault$	2776 158
assaults$	2776 158
assemb	2755 3027 3030 980 2376 2405 1264
assemble$	3216
assemblies$	2756 3606 3620
assembly$	3606 3620 1266
assess	2755 1552 166 1558 980 2376 2405 1264
assessed$	75 2386
assessment$	2814 2816 2819 2820 2822 2823
assessments$	2822
assign	2712 463 1852 465 1894 828 873 2369
assign$	1362
assigne$	924
assigned$	1468 475 694 2403 1362
assignes$	924
assigning$	924 1362
assigns$	924 1362
assist	1997
assist$	1303
assistance$	2897 1303
assisted$	1303
assisting$	1303
assists$	1303
associ	1724 1725 2990 2992 2995 2996 1757 1761 3030 3066 3074 431 3094 2035 2120 3387 3573 1288 1327
associate$	2988 2997 3010 3021 3025 3046 3299 3519 2583
associates$	2207
associating$	2989 3004 2584
association$	2989 3049 1820 440 3384 732 3390 3396 3557 3583 2578 2579
assumptions$	2518
assurance$	209 2478
assurances$	2478
at	2292
at$	2676 1443 2734 1481 2764 1524 137 1540 175 186 2841 2852 1616 240 275 2930 2933 2935 1957 1959 1966 1967 3260 619 2013 692 3369 718 834 3505 2296 3600 3607 3610 3611 2349 2350 3615 2355 2356 3624 3625 2372 2406 2423 2523 2594 2624 2625 2635 2636 2637 2651
attached$	2540
attachment$	2156 798 3557 2549
attachments$	2156 2549
attack	2801 154 1059 1272
attack$	2448
attacked$	2444 2448
attacks$	2448
attemp	1139
attend	1389 1390 6 2662 2675 1414 2678 2679 1420 1426 1434 1436 2701 2706 2710 2711 2712 1449 1464 101 445 463 1852 562 583 2231 876 2292 2369 996 1003 1206
attend$	2661 1490 451 1853 1972 640 2032 3369 2392 1038 1386
attendance$	1395 26 2700 2709 2728 97 135 1972 2385 2404 1017
attendd$	2392
attended$	2653 2684 2690 2703 2740 1490 2392 1038
attendees$	2698 2709 2724
attending$	2653 2693 2389 1038 1386
attends$	2661 2713 1490 1972 640 2032 2392 1038 1386
attention$	1639 2501
attenu	754
attitu	1318
attitudes$	2518
attrac	3195
attraction$	3253
attractive$	2914
audit	2755 980 2376 2405 1264
audite	1426
audited$	2690
august	1540
august$	2786
aunt	1867 1990 3265 3285 637
aunt$	1292
auntie$	1292
aunty$	1292
authorisation$	2592
authorisations$	2592
authority$	2592
autumn	1540
autumn$	2786
availa	2712 1451 1665 2369
available$	2715 2716 1562 2898 2929
avoid	1733 380 398 447 735 843 851
avoid$	1805 3359 2124 853
avoide	1829
avoided$	3093
avoidi	735
avoiding$	2124 853 2418
avoidping$	853
avoids$	1805 853
aware	1588 1632 1665 1142
aware$	2852 2875 2896 2923 2929 2531
awaren	2510 1318
awareness$	1104 2506 2507 1132
away	1505 3107 3131 3142 3153 551 566 3255 3256 3257 3258 1995 3260 3265 2009 623 3284 753 774 780 845 2245 2248 862 3528 906
away$	2769 2992 1733 1765 1772 384 3062 3065 446 1845 1847 3147 1884 1888 3187 1949 1955 3242 3263 2012 2019 3287 2025 641 650 2139 2142 756 2172 3446 3458 3461 2199 2210 2212 3500 3509 3510 3511 3513 3541 2323 2601 2614
awkward$	3078
back	1604 1846 2379
back$	142 1595 2868 384 3110 1884 3446 2186 3509 3510 3511 3567 1037 2649
background$	2489
backs$	3446
bad	430 2279
bad$	430 1819 3089 2054 3543
badge$	2705
badges$	2705
badmin	2352
badminton$	3616
bail$	339
bake$	1251
bakees$	1251
bakes$	1251
ban	328 336 338 354 355 357 364 406 407 413 418 531 551 587 598 719 2227 840 845 859 2248 898 905 925 2335 1208
ban$	337 1753 1798 420 3084 483 546 582 590 592 737 2228 3492 867 2294 945 3599 1199
band	3347
band$	1540 3568
banding$	737
bands$	3355 3586
bane$	590 867
baned$	737 867
banes$	590 867
baning$	590 737 867
bann	328 418 598
bann$	737
bannding$	737
banned	336 338 3058 1829 560 1978 719 845 2246
banned$	2979 2980 337 363 377 3057 3093 3105 513 1949 3242 3244 592 3385 737 3510 867 945
banner	92
banner$	936
banners$	936
bannin	336 338 354 551 719 845
banning$	337 484 590 592 737 867 905 945
banns$	737
banping$	1753
banred$	867 945
banring$	590 867 945
bans	336 338 354 551 719 845
bans$	337 1753 420 3084 483 590 592 737 2228 3492 867 2294 945 3599 1199
banting$	1753
bar	336 338 354 413 418 531 551 598 719 845 859 2248 898 925 1208
bar$	337 590 592 3492 867 945 1199
barbec	95 1484
barbecue$	3605 2344 3631
bare$	590 867
bared$	867
bares$	590 867
baring$	590 867
barned$	867 945
barning$	590 867 945
barr	418 598
barred	336 338 560 1978 719 845 2246
barred$	2979 2980 363 377 3105 513 1949 3242 3244 592 3493 3510 867 945
barrier$	1822 761 768
barriers$	2892
barrin	336 338 354 551 719
barring$	590 592 867 945
barrister$	1295
bars	336 338 354 551 719 845
bars$	337 590 592 3492 867 945 1199
base	2270 2271
base$	3535 2476
based$	2556
basis$	2453
basket	2352
basketball$	3616
be	243 276 1815 1080
be$	1417 1480 160 188 192 1582 199 1598 1611 226 1620 2889 1634 248 1647 1653 268 1659 271 277 2931 1674 1676 1711 2997 367 1767 1815 1828 1841 1859 3134 1878 1895 1897 1980 2016 2034 647 3305 657 2050 2070 2121 3386 805 938 947 2348 961 1043 1076 1103 1127 1184 1186
bear$	205
bearing$	205
bears$	205
beat	2801
beating$	2798
beatings$	2798
became$	1026
because$	923
become	243
become$	188 226 3572 1026
becomes$	1026
becoming$	226
bed	875
bed$	3632
beds$	3632
been	2701 2785 133
been$	3 1403 1422 42 2712 1452 1472 1474 1480 160 1634 657 938 947
before	1871 3460 1060
before$	2764 1522 3135 3615 1020 2449
befrie	154
begin$	1211
begining$	1211
beginning$	1996
begins$	1211
begun	2712
begun$	119
behave$	805
behaved$	2983
behaves$	805
behavi	2953 2510
behaviour$	339 340 2518 1325
behaviours$	2518 1325
behind	3460 2333 1285
behind$	3411 3597 2442
being	243 276 1778 3066 2260 893 3548 2510 1318
being$	160 188 1598 226 1634 2990 3007 3030 3094 1897 2016 3286 3305 2121 3524 3573 2417 2418 1076 1127
belief	2532
belief$	2551
believ	2783 1544 2808
believe$	1161
believes$	1161
believing$	1161
belong	1553 166 888
belong$	2817 1062
belonging$	2915 2277
belongs$	1062
below$	2540
bench	29 1931 2270 2271 937 3592
bench$	61 96 564 565 3535 3555 915 3578 2326 2391
benche$	915
benched$	915
benches$	61 96 915 2326 2391
benching$	915
benchping$	915
benchs$	915
benchting$	915
benefi	2846
berth$	3177
bes$	1076
beside	3071 3072 3073 3077 2072 2073
beside$	3337 2636
best	2504
best$	253 2194 806 2558
better	221 244 1719 781 788 2178 1118 1121 1270
better$	1577 1610 1633 253 2920 292 1683 1701 2968 320 1719 2983 365 429 778 2171 2173 785 787 3443 792 2194 806 826 2249 1015 2545 1166 1178 2569
betwee	1513 2987
between$	2777 1715 1716 2981 2986 2991 3053 3085 3086 1874 3146 1901 1921 3307 3384 2150 2157 834 3582
betweens$	2986
beyond	163 2168 2172 3528 3541
bid	2755 980 2376 2405 1264
big$	2321
bigger$	1941 3207
bike	29
bin	29 937
bin$	61 96 2326 2391
bingo	2352
bingo$	3616
bins$	61 96 2326 2391
bit$	2956
blankets$	2622 2623
block	406 407 479 531 542 2216 3579
block$	1540 400 402 420 3486 3496 1196
blocke	3058 3217
blocke$	402 1196
blocked$	2979 2980 400 402 566 1196
blockes$	402 1196
blocking$	400 402 1196
blocks$	400 402 3486 1196
board	21 44 1464 1465 460 799 1087
board$	1413 1433 2726 2728 2729 2745 96 2859 2860 478 3282 883 2352 995 2476
boardd$	478
boarde$	883
boarded$	990
boardes$	883
boardi	3265
boarding$	1840 2008 638 883
boards$	2745 96 478 883
boat	3347
body	2287
body$	3496 3551
bolste	1317
bolted	2327
bolted$	3591
bond	2120 2143
bond$	330 341 3384 732 739 3407 759 764 2156 798 3464 3557 2549 2555
bonds$	330 341 739 3407 2156 798 3464 2549 2555
book	2710 465 635 703 841 873 874 877 2274
book$	1916 824 3623 2622 1358
booked	1426 2710 2712 463 1852 1894 2369 990 2379
booked$	2690 2740 1853 1358
booking$	3595 1358
bookle	2755 980 2376 2405 1264
booklet$	2695
booklets$	2622
books	29
books$	824 3623 2389 2622 1358
boost$	1096
booste$	1096
boostes$	1096
boosting$	1096
boosts$	1096
booth$	3555
boroug	2992 3107 3131 3142 3153 3255 3256 3257 3258 1995 3265 3273 3284 2048 3312 3324
borough$	3111 3266 2003 3268 3270 3281 2028 3330 3527
boroughs$	3271
both	2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 1882 1883 534 3210 591 3306 2043 2044 3309 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 2290 2351 3619 2586 1198 2590 1213 2603 1221
both$	2685 2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 1882 1883 534 3210 591 3306 2043 2044 3309 3327 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 2290 3556 997 2586 1198 2590 1213 2603 1221 2612 2613 2617 2625 2633
bought	1418 2712 1475 1483 2369 990 2379 1331
bought$	2682 2739 2747
bounda	2953 1143 2532
boundaries$	2502 2567
bounds$	558
box$	1251
boxes$	1251
boxing$	984
boxs$	1251
boy	1507 148 2984 1726 381 1786 1787 1800 1802 1807 442 1854 3119 468 470 1882 1883 534 3210 591 610 2001 627 3306 2043 2044 3309 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 2290 2586 1198 2590 1213 2603 1221
boy$	2771 2773 1536 1537 3264 2020 3561 2306
boyfriend$	1292
boys	33 34 35 50 84 126 1519 143 144 151 155 269 1658 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1950 1976 1979 3243 591 1986 648 3306 2043 2044 3309 678 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2310 2354 2360 2413 2586 1198 2590 1213 2603 1221
boys$	1423 1424 1439 1473 85 89 107 108 2768 2771 2773 2775 1515 1532 1533 1537 2811 1703 1795 3137 533 3191 3204 3206 3214 1970 3235 3240 3264 3303 3311 720 3407 881 882 3561 3571 3618 2441 2598
branches$	1005
bread$	2623
break	1751 396 1824 1875 1913 1985 2031 2048 3312 2061 2106 3383 753 754 767 771 772 776 2182 813 823 3482 851 886 1214
break$	239 359 3177 3232 3249 653 654 2049 3325 735 2142 755 756 2149 3525 895 2607
breake$	895
breakes$	895
breakf	95 1484 2345
breakfast$	2344 3609 2623 2631
breakfasts$	2631
breaki	754 771
breaking$	239 359 653 654 895
breaks	3312 754 771
breaks$	239 359 653 654 3325 3356 895
breaktime$	3370
breaktimes$	3370
breath	1985 3553
breathe$	3252
breather$	3249
breathing$	1985
bridge$	1110
bridgeing$	1110
bridges$	2497 2498 1110
brief$	2460 1384
briefe	1389 2686 2688 1426 2736 1479
briefed$	2653 2687 2690 2743 1384
briefi	21 2755 980 2376 2405 1264
briefing$	2756 1266 1384
briefings$	2756
briefs$	1384
brighter$	2415
bring	206 459 3195 1233
bring$	214 321 1375
bringing$	214 321 1769 1375
brings	206
brings$	214 321 1850 2324 1375
broade	1317
broken	3428 929
broken$	2994 1829 1876 1885 3186 2036 2037 3385 3540 2285 2318 1214 2612 2613
brothe	151 2984 1726 381 3047 1786 1787 1800 1802 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1867 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3285 637 3306 2043 2044 3309 671 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
brother$	1291
brothers$	1795 3137 3191 3204 3206 1970 3240 3571 2435 2440
brough	206 529
brought$	207 1918
budget	1418
budget$	2680 46
budgeted$	2682
build	1656 2363 1118 1121 1315
build$	251 263 2920 786 939 3627 1096 1105 1109 1160
builde$	263 786 1096
buildes$	263 786 1096
buildi	3071 3072 3073 3077 3324 2062 2245 1121
building$	91 263 3202 3225 3245 3293 3315 707 786 3506 3509 1096 1105 1109 1160
buildings$	3326 3331
builds	1121
builds$	263 786 939 1096 1105 1109 1160
built	1450 990 2379
built$	2714 2744
bulb$	61 991
bulbs$	61 991
bulletin$	11 2375
bulletins$	11
bullie	2801
bully	2801
bump$	3027
bunch	2215
bunch$	3403 3479 3496 3581
burglaries$	1283
burglary$	1283
burgle	1059
burgled$	2448
bus	1839 3324 2077 3341 2216 3482 3619
bus$	1437 64 2745 1540 3103 3333 3339 3348 937 3605 2344 3629 2626 2631
buses	2048 3312 3341 3342 2079 3343 2216 868
buses$	2745 3322 3331 3339 3340 3348 3351
bushes$	1005
busine	1553
business$	2817 2882 1185
businesses$	69
busy	463 1852
but	3292
buy	2443 1331
buy$	2802
buyer	1278
buyer$	1280
buyers$	2435 1280
by	669 2338
by$	2676 1481 121 2782 134 1540 2933 293 1685 692 2185 3600 3602 2350 3615 3626 2381 2424 2426 2428 2475 2561 2630 2636
cabin	3347
cabin$	3578
cabinet$	2726
cabins$	3578
cafe	36
cafe$	69 3202
cafes$	69
café	36
café$	3202
calendar$	2702 994
call	2662 2755 1767 3044 3168 2190 980 2376 2405 1264
call$	2661 1497 2772 1516 130 138 140 141 2798 2977 3045 1920 3454 3595 1172
called	101 2779 1289
called$	1490 141 1289
callers$	1915
callin	1778
calling$	1790
calls	1449 1717 891
calls$	2661 2713 1497 1516 130 138 140 141 2798 2977 1789 1920 3454
calm	2249 3553
calm$	3252 3513 1084
calmer	2249 893 1270
calmer$	429 2194 806 826 3513
came	1407 2696 2701 2710
came$	2662 2671 1548
camera	29
camera$	61 66 96 936 2391
cameras$	61 66 96 936 2391
camp	95 1484
camp$	644 3605 1251
campai	2755 980 2376 2405 1264
campaign$	984 1091
campaigning$	1091
campaigns$	1091
campes$	1251
camps	1484
camps$	1251
campus	3265 2048 3312 2079 3343
campus$	3293
can	2765 1698
can$	114 2827 2842 1634 1712 349 1763 378 1781 393 443 1904 649 2148 2457
cancel	479 726 862 935
cancel$	461 490
cancele$	461 490
canceles$	461 490
canceling$	490
cancelled$	1845 3246 3378 2336
cancelping$	461
cancels$	461 490
cann$	391
cannot	1732 349 1763 378 391 1781 443 1904 649 843
cannot$	373 1770 1780 507 2038 2080 3359 822 846 903 914
cantee	3484 3485
cap	356 434 574
cap$	3084 577 582 748 902
capaci	1143 2532
capacity$	1560 2538
caped$	577
caping$	577 748
capitalise$	251
caps$	3084 577 748
capting$	577
capture$	1100
captured$	2975 2393
captureing$	1100
captures$	1100
car$	2776 2063 3333 3348 3555 3578 3631 1279
caravan$	3578
card	92 2755 980 2376 2405 1264
card$	2695 2705 456 936 3595 3603 2622
cards	2352
cards$	2705 456 936 3595 3616 2622
care$	2891 2965 3471 819 2502 2602
cared	2971
cared$	2969
careful$	1591 819 2573
carefully$	3443 2495
carer	59 2741 3265 630
carer$	0 1 2660 14 18 20 2692 90 1489 605 606 608 634 3452 1291
carers$	0 1 2660 14 18 20 2692 90 1489 278 409 605 606 608 3265 634 3452 908 1291
cares$	2891
careta	31 32 1442
caring$	1084
carr	459 841 1233
carria	3347
carriages$	3351
carried$	1426 2706 2712 1646 1688 2369 981 990
carries$	1441 2706 1070
carry	2765 2363
carry$	1441 3517 3627 1070 1074
carrying$	2418 1070
cars	116
cars$	2776 2063 3340 3348 3351 3578 3631 1279
cascad$	1088
cascade$	1088
cascades$	1088
cascading$	1088
cascads$	1088
cascadting$	1088
case$	1459 1464 1561 1570 1599 999 2463 2470
caseload$	2727
cases$	999
caseworker$	1293
cast	33 35 2079 3343 3347 2274
cast$	1424 3288 694 3351 3568
casts	3343
casts$	3288 3351 3586
catch	1586 2468
catchm	3107 3131 3142 3153 3255 3256 3257 3258 1995
catchup$	2850
catchups$	2850
caught	1826
caught$	1773 385 386 3090 439
cause	835 3507 2532
causes	2532
caution$	351 930
cautione$	351
cautioned$	351 930
cautiones$	351
cautioning$	351 930
cautions$	351 930
cbo	339 1728 340 1729
cbos	1728 1729
cctv	1057
cctv$	61 66 2446
ceas	398
cease	441 726 2122 2149 920
cease$	1830 508 3165 3378 3413 2309 926
ceased	1514 1529
ceased$	2778 2793
ceases$	1830 3378
ceiling$	902
celebrate$	1148
celebrates$	1148
celebrating$	1148
cent$	1447
center$	1629
central$	3558
centre	36 41 2048 3312 3324 3342 1104
centre$	1629 3194 3202 3245 3262 3293 3348 707
centred$	1585 2493 2516 2556
centres$	3331 3348
certain$	270 2559
certif	2755 980 2376 2405 1264
certificate$	2705
certificates$	2705
chair	31 32 1442 1465 937
chair$	60 2729 2796 2326 3623 2648
chaire	2712 2369
chairs	29 1449
chairs$	2713 2796 2326 3623 2622
challe	421 437 960 1314
challeng$	1129
challenge$	2880 2491 1129
challenged$	2917 3092
challenges$	2880 1129
challenging$	1129
challengs$	1129
champi	1121
champion$	1012 1014
champions$	1012
chance	2951 3553
chance$	2839 288 2943 349 1813 1870 1985 3525
chances$	288
chang$	450 462
change$	2825 2870 2872 450 462 621 622 1036 2562 2571 1350
changed$	2380 1350
changees$	2825
changes$	2825 2870 1607 2872 450 462 621 2562 1350
changing$	450 462 621 1350
changping$	450
changs$	450 462
channel$	28 3059
channels$	2826 1619 231
chaperoned$	3091
charge	2335
charge$	3599
charges$	3599
charte	92
charter$	93
chas	2801 561
chased	1420
chased$	2684
chat	1792 405 1796
chat$	2772 287 300 1767 1792 3056 405 1794 3059 1796 3060 408 896 2416 2563
chats$	287 300 3059 2563
chatti	1778 1790
chatting$	3054
check	1390 99 2755 1586 980 2376 2405 2468 1264
check$	2755 201 980 2376 2405 1264 1338
checked$	75 1338
checkin$	1488 2850
checking$	201 1338
checkins$	1488 2850
checks$	1449 201 1338
chess	2352
chess$	3616
child	1507 2984 1726 381 1786 1787 1800 1802 1807 442 1854 3119 468 470 1882 1883 534 3210 591 3306 2043 2044 3309 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 2290 2586 1198 2590 1213 2603 1221
child$	2704 2771 2773 1536 1801 2020 3561 1167
childcare$	67
childr	1507 1519 148 151 1543 1546 269 1658 2984 1726 381 3047 1786 1787 1800 1802 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1950 1976 1979 3243 591 3306 2043 2044 3309 678 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3533 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
children$	1463 2771 2773 2775 1537 2807 2810 2811 2949 1795 1801 3137 3191 3204 3206 3214 1970 3240 3437 3561 3571 2545
childrens$	2771
childs$	2771
choice	2951 2953 2510 2560 1318
choice$	791 2208
choices$	791
choir	3347
choir$	3568
choos	2274
choos$	789 818 933
choose	2765 3074 1035
choose$	485 789 790 818 933 970 2424 2641
choosed$	933
chooses$	485 789 790 818 933 970 2424
choosi	2208 1035
choosing$	485 789 790 818 933 970 2424
chooss$	789 818 933
choosting$	933
choosy$	819
chose	1035
chose$	2424
chosen	1418
chosen$	2682
chrono	2755 980 2376 2405 1264
church	36 3484 3485
church$	3620
cinema	36
circle	2755 2177 2215 888 980 2376 2405 1264
circle$	3403 759 3424 3434 3436 2174 2176 3441 3445 3479 2277 3542
circles$	3424 3434 2174 3441 3445
circul	2712 1449 1482 2369 990 2379
circulated$	2746
circulates$	2713
circumstances$	1777
cities	3324
cities$	3271
city	3107 3131 3142 3153 3255 3256 3257 3258 1995 3265 3273 3284 3324
city$	3111 3266 3268 3270 3330 3527
civil$	339
claim	2335
claim$	3599
claime	1426
claimed$	2690
clarification$	209 2478
clarit	1143 2532
clarity$	209 2478
clash$	1837
class	3071 3072 3073 3077 1824 1839 1869 595 3273 2010 2048 3312 3324 2077 3341 3342 2079 3343 2216 3482 3483 3533
class$	2795 1540 3103 3133 1984 3269 3274 3275 2064 3337 3348 3350 2176 3530 896 3568 931 3606
classe	2031 3312 2049 2062 3341 3343 2216 868 3533
classes$	2758 2795 3128 3281 3313 3326 3331 3348 3452 3606
classm	151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
classmates$	1795 3137 3191 3204 3206 1970 3240 3571
classroom$	2745
classrooms$	2745
clause	2987
clause$	2815 2986 2450
clauses$	2815 2986 2450
clean	95 2363
clean$	607 3627 2429 1218
cleaned$	3590
cleanu	1484
clear	547 561 2504
clear$	2761 2794 2883 2884 1760 1936 2019 795 2212 1085 1165 1178 1225
cleare	990 2379
cleared$	2394
clearer$	1178
clearing$	1225
clears$	1225
clicked$	2733 2378
clicks	1434
clicks$	2698
climb$	1251
climbes$	1251
climbs$	1251
clinic	36 59
clinic$	1001
clique	151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
clique$	1795 3137 3191 3204 3206 1970 3240 759 3571 3581
clos	406 407 460 542 551 935
clos$	461 883
close	2201
close$	1587 1591 461 3305 2072 2201 3465 883 2308 1085 1110 1236
closed	2712 1471 3058 2369
closed$	2735 558 566 3378 845 3534 2388 1236
closeing$	1110
closely$	2483
closeness$	732 798 3557
closer	221
closer$	1610 292 353 1166
closes$	461 883 1110 1236
closing$	883 1236
closping$	461
closs$	461 883
club	36 41 2755 1824 1839 1869 3273 3324 3342 2079 3343 2216 3482 3484 3485 980 2376 2405 1264
club$	69 2727 3103 3128 1866 3133 3202 3245 3262 3269 3281 644 3348 707 3568 984
clubs	2048 3312 2062 3343 868
clubs$	69 3128 3281 3326 3331 3348
clump$	3581
cluster$	3581
co$	1122
coach	31 32 1442 59 2741 793
coach$	3605 3629 3631 1001
coache	31 32 1442 3347
coached$	2390
coaches$	3605 1244
coachi	2755 980 2376 2405 1264
coaching$	1244
coat$	3632
coats$	94 3632 2622 2623
coax	813
coax$	750
code	92
code$	93 3599 991
codefendants$	1730
codes$	94 991
coerce	154
coerci	154
coffee$	87
cohesi	1143 2532
cohort	3347
cohort$	3452
cohorts$	3355 3452
coinci	3027
coincide$	1837 3357 3566
collab	221 1122 1143 2532
collaborative$	1610
collaboratively$	2483
collea	1605
colleagues$	2724 2869 1101
collec	459 463 1852 465 529 679 2106 807 909
collect$	3052 3113 3219 824 3536 1100 1385
collected$	1853 1918 3500 2371 2393 1385
collecting$	3506 1100 1385
collectiontime$	3370
collectiontimes$	3370
collects$	3113 824 1100 1385
colleg	2799 1839 1869 595 3265 3273 2010 630 2048 3312 2049 3324 2071 2077 3341 2079 3343 875
college$	2788 1526 3103 3104 3128 1866 3133 489 1889 1984 605 606 615 3268 3274 3275 3281 3293 3335 3348 2427
colleges$	3104 3128 1889 605 606 3281 3313 3331 3335 3348
colour$	3623
colours$	3623
com	2182
com$	482
come	1407 2696 2701 2710 2765 206 423 1815 445 529 562 823 2231 2303 1003 1206
come$	2662 2671 2760 2779 138 2844 3045 1812 482 1918 3227 583 2032 2034 2053 2065 2070 909 2392 1027
comed$	2392
comeed$	2392
comes	206 445 562 2303 1206
comes$	2760 138 2844 482 2032 2065 2392 1027
comfortable$	2914 2969
coming	206
coming$	1565 2990 482 2418 2456
comments$	1004
commis	1418 2712 1475 2369 990 2379
commissioned$	2682 2739 2402
commit	44 1435 1143 2532
commit$	1283
commits$	1283
committed$	2699 1283
committee$	1433 2726 995
committing$	1283
common	3088
common$	3295 1165
commun	4 1436 1586 1725 2990 2468 1087 2504 2510 1314 1318
communicat$	1088
communicate$	177 1088
communicates$	177 1088
communicating$	1088
communication$	1393 2700 2850 2874 1619 231 2989 1779 2476
communicats$	1088
communicatting$	1088
communities$	1710
community$	2954 1710 340
compan	31 32 1442 59 1724 3347 3387 2170
company$	68 2988 2998 1737 3018 1819 3416 2163 3434 3435 3440 3442 3444 2207 3472 3583
compared$	1036
compassionate$	2492
compla	1544 2808
complaint$	130 140 3595
complaints$	130 140
comple	1391 6 1406 2675 1414 2678 1426 1436 2710 2711 2712 1449 1471 2748 1646 1688 2369 981 996 1003
complete$	2655 2735 2744 2370 988 2392
completed$	2655 2670 1408 2673 2690 2725 2735 2737 2740 2744 2910 2952 2370 988 2392
completeed$	2392
completes$	2713 988 2392
completing$	2693
completion$	1395 2700 2385
coms$	482
concen	2249 3553
concentrate$	3252 3513
concer	95 1484 1612 2510 1318
concern$	1567 2865 2870 2872 2880 2470 1092
concerns$	1567 2865 2870 1607 2872 2876 2880 2470 2471 1092
concert$	2656 3605
concerts$	2656
condit	2987 339 1728 840 2335
condition$	2986 2228 3587 3599
conditions$	2986 2228 3587 3599
conduc	1426 2712 2369
conducted$	2690
conductor$	54
conductors$	54 90
confer	2755 980 2376 2405 1264
conference$	3620
confid	2951 793 888 1020 2510 2532 1318
confidence$	1652 2277 2409 2552
confident$	2409
confin	828
confin$	833
confine$	833
confined$	469 833 2280
confines$	833
confining$	833
confins$	833
confir	1588
confirm$	1409 2383
confirmed$	1409 2852
confirms$	1409 2383
confis	343
confro	421 437
congre	1724 1725 2990 2992 3027 3030 3195 1327
congregate$	2988 3048 3052 3113 3216 3219 3519 3536 2583
congregates$	3113
congregating$	2989 2584
connec	2143
connection$	341 3407 2156 2549 2555
connections$	3407 2156 783 2549 2555
consci	1665
conscious$	2929
consen	2953
conseq	2953
consequences$	2865
consid	2712 1553 2846 1588 500 2504
consider$	2273 2384 2490 1308
consideration$	2874 1639 2950 2469 1309
considerations$	1309
considered$	2817 2852 2898 2975 1308
considering$	1308
considers$	2384 1308
consis	196 2504 1121 2510 1122 1143 2532
consistent$	1585 2875 1084 2492 1113
consort$	2583
consorting$	2584
constant$	1591 1084
constructive$	1626 2569
consul	1389 1420 2686 2688 1457 2736 1479 2755 980 2376 2405 1019 1063 1264 1315 1318
consultant$	2452 1293
consulted$	2653 2684 2687 2721 2743 2408
contac	1389 1390 2662 1420 2686 2688 1426 1428 1436 2710 2712 1449 1457 2736 1479 99 101 2755 1724 1725 2990 2992 2996 1745 1747 1757 1761 1767 1768 3044 1791 3062 1815 431 3168 2035 891 980 2376 2405 1019 2468 1185 1264
contact$	2700 2708 1488 2756 1516 2873 2943 2977 326 327 2985 1722 1723 2988 2989 1727 341 2997 1738 3005 3009 3010 3021 3025 3033 1771 3041 1779 1789 1791 3055 1820 440 3159 512 1920 532 3299 3396 3405 2152 2281 2374 2399 1014 2472 2574 2581
contacted$	2653 2684 2690 2721 2743 1490 2408
contacts$	2713 1488 2756 1516 3055 2399
contai	904
contes	960
contin	221 244 1872 838 1143 2532
continual$	1591 1299
continually$	1299
continuation$	1299
continue$	3136 948 1174 1299
continued$	1610 1633 948 1015 1084 1085 1299
continues$	948 1299
continuing$	948 1299
continuous$	1299
continuously$	1299
contra	2755 1728 980 2376 2405 1264
contract$	2702 3587 959
contracts$	3587 959
contri	59 2741 1314
contributor$	0 1 2660 14 18 20 90 1489
contributors$	0 1 2660 14 18 20 90 1489
contro	154 356 574 763 2443
control$	2802 325 748 3415
controling$	325 748
controls$	325 748
controlting$	325
conven	2662 2712 2369
convene$	2661
convenes$	2661
conver	2755 980 2376 2405 1264
conversation$	2772 2866 2874 1619 231 2926 287 2943 2563
conversations$	2866 2874 1619 231 287 2563
convert$	462
converte$	462
convertes$	462
converting$	462
converts$	462
convin	436
cook	2363 1329
cook$	3627
cooked	2748
cooking$	984
cool	396 2153 904
cool$	3412 3417
cooled	1885
cooled$	3149
cooler$	3451
cools$	3417
cooper	1288
coordi	31 32 1442 59 196 232 1621 1122 1314
coordinated$	1585
cope	1656 893
cope$	2920 805
copes$	805
copies$	2622
coping	1143 2532
copy	2712
copy$	2695
core$	44 1464 1465 2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 1882 1883 534 3210 591 3306 2043 2044 3309 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 2290 2586 1198 2590 1213 2603 1221
corner	2270 2271
corner$	1851 3121 2088 3353 3430 3481 3535 3577
corners$	3121 3351 2088 3353 3430 3481 3577
corrid	3265
corridor$	3315 3430
corridors$	3430
cost	2785 133
cost$	27
costed	1418
costed$	2682
costs$	27
costum	29
could	1698
could$	2785 2787 193 1712 378
counci	31 32 1442 59 3619
council$	60 2479
councillor$	68
councillors$	68
counse	59 2755 421 980 2376 2405 1063 1264
counsel$	351
counsele$	351
counseled$	351
counseles$	351
counseling$	351
counselling$	2708
counsellor$	1001 2452 1293
counsels$	351
count$	56 1249
counte	886
counter$	2745
counters$	2745
counti	2048 3312 3324
counties$	3271
counting$	1249
countr	3107 3131 3142 3153 3255 3256 3257 3258 1995
country$	3270 3330
counts$	1249
county	3107 3131 3142 3153 3255 3256 3257 3258 1995 3265 3273 3284 3324
county$	3266 2003 3268 3270 3330 3527
couple$	2438
courag	793
course	2755 1583 1839 2077 3341 3342 2079 3343 3484 3485 980 2376 2405 1264
course$	2663 2727 2756 2847 3103 1866 3170 3348 3568 931 984 2453 1266
courses$	2756 3348
court	36 3482 3592 1284
court$	91 1540 339 3613
cousin	151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1867 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3265 3285 637 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
cousins$	1795 3137 533 3191 3204 3206 1970 3240 3571 2435 2441
cover	1553
cover$	2817 2993
covera	1681
coverage$	2945
covere	1426 2701 1553 165 166 167 168
covered$	2690 2817 1554 1556 1557
covering$	2993
covers	2701
crackd	1284
cracks$	2936
creat	433
create	2712 1451 2369 1314
created$	2715
creati	6 1314
creation$	1395
creatively$	2495
creep	2303
crew	2079 3343 3347 2215 3482
crew$	1540 3351 3479 3496 3568
crews	3343
crews$	3351 3586
cricke	2352
cricket$	3616
crime$	1283
crimes$	1283
crop$	2844
crops$	2844
cross	2035 1150
cross$	221 3027 3299 3344 2090 3357
crosso	2090 2225
crossover$	3354 3489
crossr	2539
crowd	3047 3071 3072 3073 3077 3079 3082 1825 3100 3127 3152 1899 3166 523 3178 3184 3387 2177 3447 3448 3449 3450 2187 2189 3466 3470 3475 3476 2215 3480 2254 3546 3547 2287 3552 3564 3565
crowd$	1819 3163 3200 3403 3432 3437 2176 3441 3442 3467 3479 3496 2242 3542 3551 3581
crowds$	3200 3441 3442
cultiv	1317
cultur	2510 1318
culturally$	1122
culture$	3433 2518
cups$	2622
curb	356 396 574 886 904
curb$	895
curbe$	895
curbed	1829
curbed$	3093 3186 3385 3540
curbes$	895
curbing$	895
curbs$	895
curfew	339 1728 343 2227 840
curfew$	3084 557 2593 1205
curfews$	3084 557 2593 1205
curiosity$	2902 2460 2472
curiou	1665
curious$	2875 2929 2573
current$	2834 3529
curric	2755 1869 980 2376 2405 1264
curriculum$	2702 3133
curtai	356 904
curtailed$	3385
customary$	194
customers$	2435
cut	336 434 1829 587 754 763 767 823 2363 1061
cut$	162 2979 2980 2994 3093 735 748 766 814 2280 915 3627 990 2394 1333
cute$	915
cuted$	915
cutes$	915
cuting$	748 915
cutping$	915
cuts	336 754
cuts$	162 748 915 1333
cuttin	336 754
cutting$	162 735 915 1333
cycle$	2284 1251
cyclees$	1251
cycles$	1251
dad	1867 1990 3265 3285 637
dad$	608 1291
daily$	2654
damagi	2279
damaging$	3543
dampen	772
dance$	1251
dancees$	1251
dancer	33 151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
dancers$	1795 3137 3191 3204 3206 1970 3240 3571
dances$	1251
danger	2953
danger$	2865
dangers$	2865
darts	2352
darts$	3616
dashbo	2755 980 2376 2405 1264
data$	1486 2375 2466
database$	2730
date	1185
date$	3603 2574
daught	2984 1726 381 1786 1787 1800 1802 1807 442 1854 3119 468 470 1882 1883 534 3210 591 3306 2043 2044 3309 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 2290 2586 1198 2590 1213 2603 1221
daughter$	1801 3561 1291
daughters$	1801 3561
day	1906 2048 3312 3324 3342 2079 3343 2216 3482 3483
day$	2694 1476 2790 1836 3170 3222 3232 3348 3350 2094 3361 3364 3365 3367 2105 3372 2213 3509 3510 2281 2320 3603 3605 3623
days	1824 3312 3343 868 1272
days$	2694 1476 2790 1836 3128 3331 3348 2094 3362 3366 3367 2105 3373 2213 2281 2320
dead$	3061
deadline$	2377
deadlines$	2377
deal	191
deal$	184 227
dealer	116 2780 1278
dealer$	2776 3598 2445
dealers$	2776 3598 2435 1280
dealin	191
dealing$	184 1283
dealings$	1779
deals	191
dealt$	166 167 168 184
debate$	2866
debt$	2798
debts$	2798
decemb	1540
december$	2786
decent$	2173
decide	1588 1832
decide$	2796 382 2641
decided$	2852 382
decides$	2796 382
decision$	2893
decisions$	2893
declare$	1409
declareed$	1409
declares$	1409
declin	528 1270
deconstruct$	1129
deconstructe$	1129
deconstructes$	1129
deconstructing$	1129
deconstructs$	1129
decrea	1270
decrease$	98
dedicated$	1468 1010
deepen	1121 1317
defendants$	1730
defus	772
degree$	7
delegates$	2724
delet	406 407 1061
delet$	402 1196
delete	3058
delete$	402 403 1196
deleted$	402 1196
deletes$	402 1196
deleting$	402 1196
delets$	402 1196
delive	1391 6 1418 1426 1436 2710 2712 1449 1483 104 232 1621 2369 990 2379 1233
deliver$	1355
deliverables$	2377
delivered$	2655 1408 2682 2690 2740 2747 1493 1355
delivering$	1355
delivers$	2713 1355
delivery$	1395 2700 1011
deliverys$	1011
demand$	2798 1560
demands$	2798
demoli	460 542 3217
demolish$	883
demolishe$	883
demolishes$	883
demolishing$	883
demolishs$	883
den	2270 2271
den$	1851 3535
denied	444
denies	444
dent$	916
dente$	916
dentes$	916
denting$	916
dentis	1063
dentist$	3632 2452
dents$	916
deny	444
denyin	444
depart	2106 909
department$	2479
departure$	476
departuretime$	3370
departuretimes$	3370
dependence$	749 2156
dependency$	749
descri	2765 1503 1544 2808 1553 166
describe$	2767 2817 1267
described$	2817
describes$	1267
design	2712 2369
design$	2796
designated$	1468 1010
designs$	2796
desk	937
desk$	2707 2745 1822 777 2326
desks$	2745 1822 777 2326
destru	2279
destructive$	3543
detach	813 823
detach$	734 766
detached$	2669 48
detaching$	734
detail$	2815
details$	2695 2815 3055 2489
detective$	1282
detectives$	1282
deter	336 413 418 925 1284
deter$	337 546
determ	1588
determined$	2852
deterr	336 1318
deterred$	377 513
deters	336
develo	2712 1656 2369 1118 1121 1315
develop$	2825 2843 263 2920 1096
develope$	263 1096
developed$	2917
developes$	2825 263 1096
developing$	263 1096
development$	2870 2872
developments$	2870 1607 2872
develops$	2825 2843 263 1096
dialogue$	2866 1619 231 287 2472 2563
diary$	994
did$	1408 2785 2787
die$	2153
dies	2153
dies$	3417
dietic	1063
dietician$	2452
dietit	1063
dietitian$	2452
differ	2009 781 788 2178 917 1020
difference$	2409
different$	1525 3075 1840 3116 3117 3118 466 3123 3125 3126 474 1864 477 3141 1928 3254 1998 3263 2004 2005 2007 2017 2024 659 660 2052 667 668 2058 2060 672 673 674 677 2067 2069 682 2075 2076 690 2081 2083 2084 2086 2087 699 2089 2091 705 2098 2102 716 717 2107 2109 2166 2171 2173 785 3439 787 792 2188 826 827 2217 2218 2220 2221 3487 3494 3495 3526 2269 3560 3563 2313 2322 2587
differently$	3443 2495
diffic	3507
difficult$	372 3078
diffus	772
dig	2363
dig$	3627 1334
digest$	2375
digging$	1334
dignity$	2545
digs$	1334
dilut	754 767 772 886
diluted$	3451 3540
dimini	776
dinner	95 1484
dinner$	3620
dip$	1006
direct	31 32 1442 2755 2951 465 467 472 828 980 2376 2405 1264
direct$	344 1741 399 541 567 1185
directed$	344 399 541
directing$	344 399 541 567
direction$	2592
directions$	3192 3316 2592
directs$	344 399 541 567
disall	531
disassociat$	736
disassociate$	735 736
disassociates$	736
disassociating$	736
disban	3058 407 1875 1876 2036 2037 2149 1214
disband$	3139 757 3413
disbande$	757
disbanded$	3140 3300 3301 757
disbandes$	757
disbanding$	757
disbands$	3139
discon	726 2285
discontinued$	3549
discou	328 336 413 418 1829 925
discourag$	895
discourage$	337 731 895
discouraged$	377 3093 513 3186 3385
discourages$	337 731 895
discouraging$	337 731 895
discourags$	895
discretion$	2496
discus	2712 1553 165 1588 2369 2468
discuss$	2384 1310
discussed$	2817 1554 2852 2898 1310
discusses$	2384 1310
discussing$	1310
discussion$	2866 2874 2926 287 2563 1310
discussions$	2866 2874 287 2563 1310
disengag$	736
disengage$	736
disengages$	736
disengaging$	736
disentangle$	766
disman	2036 771 1214
dismantl$	757
dismantle$	757
dismantled$	3300 757
dismantles$	757
dismantling$	757
dismis	529 693 849 909
dismiss$	901
dismisse$	901
dismissed$	1918
dismisses$	901
dismissing$	901
dismisss$	901
dismissting$	901
dispat	828
disper	3039 1875 1876 1885 543 547 562 2036 2037 1202
dispers$	493
dispersal$	2591 2592
dispersals$	2592
disperse$	1788 3139 493 1932 546 1936 1201
dispersed$	3038 3140 3149 3300 3301 1201
disperses$	3139 493 1201
dispersing$	493 1201
disperss$	493
displa	2712 2722 1482 2755 980 2369 2376 2405 1264
display$	2745
displayed$	2746
disrup	336 754 771 772 904
disrupt$	895
disrupte$	895
disrupted$	3186 3314 3385
disruptes$	895
disrupting$	895
disrupts$	895
disseminat$	1088
disseminate$	1088
disseminates$	1088
disseminating$	1088
disseminats$	1088
disseminatting$	1088
dissociat$	736
dissociate$	735 736
dissociates$	736
dissociating$	736
dissol	407 1875 1885 2149
dissolv$	757
dissolve$	3139 757 3412 3413
dissolved$	3149 757
dissolves$	3139 757
dissolving$	757
dissua	336 418 925
dissuade$	337
dissuaded$	377 513 3385
dissuades$	337
distan	432 1913 753 774 813
distance$	1821 1822 3177 3277 734 2142 761 766 768 2601
distancebetween$	3085
distances$	734
distancesbetween$	3085
distancing$	734
distant$	2007 2019
distract$	2312
distri	6 1426 2712 1483 104 3107 3131 3142 3153 3255 3256 3257 3258 1995 689 929 2369
distribut$	493
distribute$	493
distributed$	2690 2747 1493 2078 2318
distributes$	493
distributing$	493
distribution$	1395
distributs$	493
ditch	814 2203
divers	2537 1318
diversionary$	1626
divert	472 813 1315
divert$	734
diverting$	734
diverts$	734
divid$	493
divide	2036 689 929 1214
divide$	493
divided$	3300 2078 694 2318
divides$	493
dividi	1214
dividing$	493
divids$	493
division$	768
do	2292
do$	1408 2765 185 189 2889 303 2962 2963 2967 1763 393 1904 3175 704 2127 805 1068 1125
doctor	1063
doctor$	1001 2452 1293
documented$	2393
does$	185 303 1763 1904 704 805
doing$	189 303 1068 2482
dominant$	3558
domino	2352
dominoes$	3616
don$	1763 704
donate$	1330
donated$	1330
donates$	1330
donating$	1330
done	1391 3 1426 2712 1471 1474 1646 1688 2369 981
done$	2655 1392 1408 2673 2690 2735 2738 2740 2744 2910 2911 2952 2976 1816 2370
door	2216
door$	2668 2707 2745 96 1614 2913 2626
doors$	2668 2707 2745 96 1614 3345
dorm	2079 3343 3347
dorm$	3578
dorms	3343 868
dorms$	3578
dotted	929
dotted$	2318
doubl	2752 1270
double	1838
double$	103 139 3102
down	1450 3058 1270
down$	2684 2699 2714 2812 1628 403 1891 3156 2199 2267 1039 2625 2637
downlo	2696 1434 2710
downloaded$	2378
downloads$	2698
draft$	933 1359
drafte	2712 2369
drafte$	933
drafted$	933 1359
draftes$	933
drafting$	933 1359
drafts$	933 1359
draftting$	933
drag	813
drag$	796
dragged$	796
dragging$	796
drags$	796
draw	3195 2182 813
draw$	251 3134 3253 655 663 734 796 1232
drawin	1042
drawing$	796 3595 1232
drawn$	1435 796 990
draws$	1850 2324 1232
dress$	2335
drew	1517
drew$	2781
dried$	1529
drift	1751 2182 823 2249
drift$	3252 2141 769 2159 796 3513 2493
drifted$	1885 769
drifting$	769 2159 796
drifts$	769 2159 796
drinker$	1279
drinkers$	1279
driv	232 1621 459 465 841
driv$	495 497
drive	3039
drive$	495 497 556 1182 1245
driveing$	556
driven	463 1852 529 679
driven$	3092 1918 663 687 1260
driver	31 32 1442 58 59 2741 1507 126 3619 2413 2517
driver$	0 1 2660 14 18 20 2692 52 90 1489 115 2771 3598 2436 2445
drivers$	0 1 2660 14 18 20 2692 52 1447 90 1489 115 2771 1515 3598 3622
drives$	495 497 556 1182 1245
driving$	495 497 3631 1182 1245
drivs$	495 497
drop	99 449 587 726 735 814 2203 935 954 1270
drop$	36 41 98 2755 461 2124 915 946 2345 980 2376 2405 1172 1254 1264
drope$	461 915
droped$	915
dropes$	461 915
dropin$	1488 2343
droping$	915
dropins$	1488 2343
droppe	1548 463 1852 2285 1270
dropped$	2812 3549 946 1254
droppi	735 1270
dropping$	461 2124 915 946 1254
drops	726 1270
drops$	461 915 946 1254
dropting$	915
drug$	1283
drugs$	1283
dry$	2429
due$	1064 2470
duet$	896
dug$	2744
dump	814 2203
duty$	2707
dynami	3425 1143 2532
dynamic$	3433
dynamics$	3433
each	169 1854 470 3210 713 3414 829 830 842 2268 907 2351 3619 2366 2586
each$	2654 2685 2707 2717 2790 2840 1679 2984 1726 2997 3002 3025 381 1786 1787 3054 1800 1807 442 1854 3119 468 470 473 1882 1883 534 3210 591 594 2001 3299 3306 2043 2044 3309 671 3327 676 680 695 697 3369 3401 3407 3414 2187 2197 2198 3463 3491 2230 842 2243 3518 2255 2290 910 3570 2331 3607 3608 957 3615 2357 2360 973 2368 997 2412 1048 2508 2586 1198 2590 1213 2603 1221 2612 2613 2617 2634 2639 2646 2652
ear$	2476 1177
earlie	1540 2196 1270
earlier$	1871 2075
earliest$	1575
early	1540
early$	2837 1575 675 2625
earn$	1163 1275
earned$	1275
earning$	1163
earns$	1163 1275
ears$	1177
easier	2249 1270
easier$	429 2151 3513
easter	1540
easter$	636
easters$	636
easy$	2794
eat	463 1852 1877 815 2231
eat$	482 1896 2040 2065 698 958 1382
eate$	482
eates$	482
eating$	482 1382
eats$	482 2040 2065 698 958 1382
eclipse$	2730
edge$	3107 3131 3142 3153 3255 3256 3257 3258 1995
educat	463 1852 465 679
educate$	1128
educated$	455 1853 1983 1999 3280 2224
educates$	1128
educating$	1128
effect	3425 2504
effect$	2275 899
effective$	1102
effectively$	2837
effectiveness$	2467
effort	1635
effort$	2874 2899
efforts$	2874
egg	3507
egg$	2312
eight	112 155
eight$	1501
eject	561 859 2248
elder	627
elder$	3421
eldest	151 2804 2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 1882 1883 534 3210 3241 591 610 2001 627 629 3291 3306 2043 2044 3309 671 686 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 3539 2276 2290 2586 1198 2590 2599 1213 2603 1221
eldest$	151 2804 1807 3081 3106 1843 464 1854 3129 1881 3174 602 1992 3297 3421 2256 2262 2268 2589
elearn	2755 980 2376 2405 1264
elevat	1317
else$	3509 3510 3563
elsewh	3153 3260 3265 3284 3488 2245 2246 2263 3528 906
elsewhere$	2821 2932 446 3242 3247 3263 3439 3500 3509 3510 3527 2451
email	1390 2755 980 2376 2405 1264
email$	11
emaile	1389 1420 2686 2688 1428 2712 2736 2369 1019
emailed$	2653 2684 1421 2408
emails	1449
emails$	11 2713
embargo$	3084
embargos$	3084
embed	232 1621 1121
embed$	1316
embedd	2712 2369
embedded$	2917 1316
embedding$	1316
embeds$	1316
emerge	1584
emerge$	2825 2848
emergees$	2825
emerges$	2825 2848
emotio	244
emotional$	1633
empath	1143 2532
emphas	1317
employ	922
employ$	1364
employe$	1364
employed$	1364
employes$	1364
employing$	1364
employs$	1364
empowe	793
empower$	1304
empowered$	1304
empowering$	1304
empowerment$	1304
empowers$	1304
emptied$	3590
empty$	2429
en$	2287
enabl	793 1317
enable$	265
enables$	265
enabling$	265
encour	1588 2951 422 467 1997 793 1121 1318
encourage$	1311
encouraged$	2852 3385 2297 1311
encourages$	1311
encouraging$	1311
encryp	1057
encrypted$	2446
end	328 336 355 396 406 407 479 531 726 735 2149 3428 935
end$	364 3057 3107 461 3121 3131 3142 3153 3165 3255 3256 3257 3258 1995 2006 3273 2088 3353 3378 2124 743 3412 3413 3417 3430 3481 3486 895 3574 3577 1111 1348
ende$	461 895
endeav	1139
ended	1529 1548 3058 1829 2285
ended$	2793 2812 2979 2980 2994 3057 3093 3186 3378 3385 3549 1348
endes$	461 895
ending	336 726 735
ending$	2124 895 1111 1348
endping$	461
ends	336 355 726 2153
ends$	461 3121 2066 2088 3353 3378 3417 3430 3481 3486 895 3577 1111 1348
enforc	433 838 839 1204
engag	2675
engage	1389 1436 1478 996 2504 1120 2510 2560 1318
engage$	30 2742 2509
engaged$	2653 30 2693 2737 2509
engagement$	30 2700 2874 2385 2404 2491 2509 2565
engages$	30 2742 2509
engagi	1120
engaging$	30 2693 2509
engend	1317
enhanc	1121 1314
enhanc$	1096
enhance$	1096
enhanced$	2917 292
enhances$	1096
enhancing$	1096
enhancs$	1096
enjoy	893
enough$	310
enquir	2755 980 2376 2405 1264
enrich	1317
enrol	2675 465 480 873 874 876
enrol$	628 824
enroled$	628
enroling$	628
enroll	1426 463 1852 1894
enrolled$	2690 1853 2386
enrolred$	628
enrols$	628
ensur$	488
ensure	1121
ensure$	2931 382 488 1115
ensured$	2917 382 1115
ensures$	382 488 1115
ensuring$	488 1115
enter	3045 423 562 841 873 874 877 2274 909 1206
enter$	395 1812 482 3227 933
entere	1894
entere$	395 482 933
entered$	77 694 933
enteres$	482 933
entering$	395 482 933
enters	1206
enters$	482 933
enterting$	933
entic	813
entran	2216 3482
entrance$	2745
entrances$	2745 2057 3345
entry	2106
entry$	1833 3132 551 1949 2631
entrytime$	3370
entrytimes$	3370
environment$	2912 2954 3433 2503
environments$	2912 2954
episod	1272
equally$	2545
equip$	1130
equipm	29
equipped$	1130
equipping$	1130
equips$	1130
erode	754
escala	1082
escalate$	2562
escalated$	2481
escalates$	2562
escort	463 1852 465 529 563
escort$	495 497 556
escorte$	495 497
escorted$	3092 1918 663
escortes$	495 497
escorting$	495 497 556
escorts$	495 497 556
establ	2712 1588 2369 1121
established$	1562 2852
estate	2992 3265 3273
estate$	3111 3245 2028 3330 3486 3574
estates$	3486
esteem	2532
ethos	1318
evalua	2712 2369
evaluate$	1078
evaluates$	1078
evaluating$	1078
evenin	2755 1540 1824 597 2048 3312 3324 3342 2079 3343 721 722 2213 2216 3482 3483 868 980 2376 2405 1264
evening$	2689 2694 120 1836 3232 3250 675 3350 2094 3361 3364 3365 3367 2105 3372 2110 3375 2114 3379 3503 3509 3530 2281 896 2320 1030
evenings$	2689 2694 120 1836 3128 3250 3331 2094 3362 3366 3367 2105 3373 2110 3375 3377 2114 3379 3381 2137 3503 2281 2320 1030 2423
event	2755 980 2376 2405 1264
event$	2756 3620 1266
events$	2756 2847
ever$	2302
every	169 3210 829 830 907 2351 3619 2586
every$	2654 2685 2707 2717 1494 2790 1641 1679 1682 2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 1882 1883 534 3210 591 3306 2043 2044 3309 3327 680 695 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 2290 910 3570 3607 3608 957 3615 973 997 1185 2586 1198 2590 1213 2603 1221 2639
everyb	58 169 229 269 1658 295
everybody$	1447 1618 1684 1710 1101
everyo	58 169 1605 229 269 1658 295
everyone$	1447 2869 222 1618 1684 1710 1101
everything$	2893 2457 2514
evict	561
evict$	491
evicted$	491
evicting$	491
eviction$	484
evicts$	491
eviden	1057
evidence$	47 70 2446 2489
evidenced$	75
evident$	2393
evolve$	2825
evolvees$	2825
evolves$	2825
example$	1819
except	3292
exchange$	223
exclud	1506 2800 3039 449 551 560 587 1978 598 719 845 2246 859 2248 1208
exclud$	590 867 1210
exclude$	590 592 3492 867 1199 1210
excluded$	2770 363 3038 3105 1949 3242 3244 592 3280 3510 867
excludes$	590 592 3492 867 1199 1210
excluding$	590 592 867 1210
excludned$	867
excludning$	590 867
excludred$	867
excludring$	590 867
excluds$	590 867 1210
exclus	2227 840 905 1272
exclusion$	140 339 340 476 483 484 588 2228 2294
exclusions$	140 483 2228 2294
exerci	2755 980 2376 2405 1264
exhibi	95 1484
exhibition$	91
exist$	3386
existing$	1562 2864 1185
exists$	3386
exit	407 756
exit$	476 744 2145
exiting$	744
exits$	3345 744
expect	1143 2532
expectations$	2502
expected$	368
expel	587 598 1208
expel$	590 1199 1210
expele$	590 1210
expeles$	590 1210
expeling$	590 1210
expell	1978 598
expelled$	3105 3242
expelning$	590
expelring$	590
expels$	590 1199 1210
expenditure$	27
experience$	2947
experiences$	1004
explai	1420 1503 1544 2808
explain$	2767 436
explained$	2684
exploi	2953 2443 1278
exploit$	2802
exploitation$	2500 1280
exploitative$	1280
exploited$	1280
exploiter$	1280
exploiters$	1280
exploiting$	1280
exploits$	1280
explor	1553 166 2846 1588
exploration$	2874
explore$	1307
explored$	2817 2852 2898 1307
explores$	1307
exploring$	1307
exposed$	1806
exposu	1143 2532
express$	2941
expulsion$	476 588
extend	1872 838 839
extend$	1346
extended$	3136
extending$	1346
extends$	1346
extent$	7
extra$	320 1002
extrac	780 813
extract$	734
extraction$	476
extric	813
extricate$	734
eye$	2851 3091 1177
eyes$	1177
facili	2712 2369 1121 1314
fade	2153
fade$	3412 3417
faded	3428
fades	3428
fades$	3417
fair	95 1484
fair$	2761 2794 2344 3620 2573
fairly$	2837 2545
fairs	1484
faith$	2551
fall	1548 823 1270
fall$	98 2812 283 796 2249
fallen$	1885
fallin	1270
falling$	283 796
fallping$	283
falls	1548 1270
falls$	2812 283 1797 2153 796
false$	3089
famili	33 34 35 58 59 2741 155 2517
familiar$	1084
families$	0 1 2660 14 18 20 1423 1424 2692 1447 65 1463 89 90 1489 2840 1654 278 1678 409 471 1880 608 3264 3278 2015 3452 884 908 3622 2508 2519 1292
family	59 2741 2984 1726 381 1786 1787 1800 1807 442 3106 1854 3119 468 470 1867 1882 1883 534 3210 591 610 2001 3265 3273 3285 637 3306 2043 2044 3309 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 2290 2586 1198 2590 1213 2603 1221
family$	0 1 2660 14 18 20 2692 90 1489 150 1555 471 1880 608 3264 2015 884
far	623 774
far$	174 623 2012 2019 2025 699 2089 2166 2217 2263
fare	2335
fare$	67 805 3599
fares$	67 805 3599
farm	3484 3485
fashion$	2849
faster$	2568
father	1867 1990 3265 3285 637
father$	608 1291
fathers$	278
favourite$	3162
fear	1544 2808
fear$	2417
fears	1544 2808
feasibility$	2524 1137
feasible$	2455
februa	1540
february$	2786
fed$	2871
fee	2335
fee$	3599
feed$	215
feedback$	71 982
feeding$	215
feeds$	215
feel	2765 1544 2808 1656
feel$	2920 1659 1705 1707 1026 1043 2503 1267
feelin	1143 2532
feeling$	1267
feelings$	1004
feels	1544 2808
feels$	1659 1026 1043 1267
fees$	3599
fell	1548 1270
fell$	2812
felled$	2394
felt	2765 1544 2808
felt$	1026 1043 1267
fenc	460 542
fence	29 3592
fence$	61 96 1330
fenced$	3217 566 1330
fences$	96 1330
fencing$	61 96 1330
festiv	95 1484
festival$	3605
fetch$	824
fetche	807
fetched$	3500
fetches$	824
few$	2792 1574 435
fewer	103 1060
fewer$	1492 111 435 481 892 2449 1268
fi	1931
fight	1272
fight$	2776 140
fights$	2776 140
figure$	2731 1486
figures$	2731 1486 2375
file	2712 1459 1464 1558 2369
file$	2723 2728 2730 2819 2820 2822 2823 999 2469
filed	2712 2369
filed$	77
files	1449
files$	2713 2723 2728 2730 2822 999
fill$	2363 1110 1231
filled	1426 2712 2369
filled$	2690 1231
filling$	1110 1231
fills$	1110 1231
film	2755 2801 2363 980 2376 2405 1264
film$	28 91 3595 3596 3605 2344 3617 3623 3627 989
filming$	1263
films$	3605 3623 989 1263
final$	2725
find	1503 1767 500 3168 604 1993 782 874
find$	1497 2767 1544 237 317 1832 786 979 1041 2431 1158
finde$	786
findes$	786
findin	1552
finding$	2814 2816 237 786 979 1158
finds$	1497 237 317 786 979 1041 2431 1158
fine	2335
fine$	429 3599
fined	3039
fined$	3038
fines$	140 3599
finish	1391 2712 1474 396 463 1852 693 2106 807 2231 2369 981
finish$	482 3412
finishe$	482
finished$	2655 1408 2725 2738 2744 3500 2370
finishes$	482
finishing$	482
finishingtime$	3370
finishingtimes$	3370
finishs$	482
finishtime$	3370
finishtimes$	3370
firm	59
firm$	1178 1181
firmer$	1178 1181
firmly$	2837
first	1540
first$	151 1575 2424
fish$	1251
fishes$	1251
fishs$	1251
fit$	2827 1332
fits$	1332
fitted	1426 1450 1483 2327 990 2379
fitted$	2690 2714 2747 3591 992 1332
fitting$	1332
five	33 35 50 112 1519 143 155 2984 1726 381 3047 1786 1787 1800 1807 3071 3072 3073 3077 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 1899 3166 523 3178 3184 534 3210 3211 1950 1979 3243 591 648 3306 2043 2044 3309 678 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2354 2360 2413 2586 1198 2590 1213 2603 1221
five$	1424 1439 85 89 95 107 1501 1532 2811 2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 3137 1882 1883 3163 534 3210 3214 3235 591 3306 2043 2044 3309 720 3407 3414 3432 2187 2197 2198 3463 2223 3491 2230 842 3496 2243 2255 2290 2331 2352 3618 2586 1198 2590 1213 2603 1221 2618 2633 2646
fix	574
fix$	1223
fixed	990 2379
fixed$	1223
fixes$	1223
fixing$	1223
flag	219
flagged$	2871
flat	630 2079 3343 875
flat$	2999 3164 605 606 634 2063 3348 896 3578 3631 3632
flats	3343
flats$	2999 3164 2063 3348 3632
flexib	1665
flexible$	2929
flies$	633
floor	3265 2079 3343 2216
floor$	3430 3481 3577
floors	3343
floors$	3430 3481 3577
flourish$	2941
flowing$	2883
flush	561
fly$	633
flyer	2755 980 2376 2405 1264
flyers$	2622
fobs$	94
focus	3553 1121
focus$	1570 2472 1316
focuse	1104
focused$	2493 2516 2556 1316
focuses$	1316
focusing$	1316
focussed$	2516 1316
focussing$	1316
follow	1434 1506 2800 154 3168 3414
follow$	200 1622 1623
followed$	2770 2783 1588 2378
followers$	2698
following$	200 2418
follows$	200
food$	3623 2623
foot	432
foot$	1821
footag	1057
footage$	2446
footba	2352
football$	3616 984 2633
footfa	15 78 1467
footfall$	2731 2404
for	3251 1993 619 669 2379
for$	2682 1445 2734 2739 2781 2817 2857 2863 2901 1645 2916 2927 1720 2993 1842 3109 1855 1865 1946 1994 3259 3358 2264 3600 3611 3615 2424 2475 2479 2480 2487 2493 2505 2526 2628 2635 2645 2650 1296
forbid	336 338 354 355 357 396 413 418 1829 531 898 925
forbid$	337 1798 737 3492
forbidden$	2979 2980 377 3057 3093 513 3186 3385
forbidding$	737
forbided$	737
forbiding$	737
forbids$	737 3492
force$	1282
forefront$	1629
forfeit$	863
forfeiting$	863
forfeits$	863
forge$	1160
forgeing$	1160
forges$	1160
forgiving$	2492
form	3027 1839 1869 595 2010 2048 3312 3324 2071 2077 3341 3342 2079 3343 2085 2216 3482 3533
form$	28 1540 3026 3103 3133 1984 3269 3274 3275 3281 3335 3337 3349 2317 3603 1160
formin	3030
forming$	3054 3506 1160
forms	2755 3312 2049 2062 3341 3343 3533 980 2376 2405 1264
forms$	28 3281 3313 3326 3331 3335 3349 3452 1160
fortnightly$	2654 3615
forum	21 44 2755 980 2376 2405 1264
forum$	1433 2859 2860
forwar	1588 1622 1623 1064
forward$	2831 2852 2886 2887 2386 2453 2458 2571
forwards$	2453 2571
foster	463 1852 465 1121 1317
foster$	630 875 1212
fostering$	1212
found	1451 1826 1860
found$	2715 2797 1773 385 386 3090 439 3130 3190 2224 1041
four	112 151 2804 152 155 2984 1726 381 3047 1786 1787 1800 1807 3071 3072 3073 3077 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 3201 3210 3211 1950 1979 3243 591 627 3306 2043 2044 3309 678 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2360 2413 2586 1198 2590 2599 1213 2603 1221
four$	1501 151 1541 2811 2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 3137 1882 1883 534 537 3210 3214 591 1987 2001 3303 3306 2043 2044 3309 720 3414 3432 2187 2197 2198 3463 2223 3491 2230 842 3496 2243 2255 2290 2334 2341 2342 2586 1198 2590 2599 1213 2603 1221
fourso	151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 1899 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
foursome$	1795 3137 3163 3191 3204 3206 1970 3240 3571
fragme	771 1214
fragment$	757
fragmente$	757
fragmented$	757
fragmentes$	757
fragmenting$	757
framew	2755 980 2376 2405 1264
fraternise$	2583
free	774
free$	2061 766 795 2212 1242
freedom$	288
frequency$	8
frequent$	197
fresh$	1985 607
fri	1540
friday	1540 597 721 722
friday$	2689 597 3250 721 2110 722 3375 3601 2346 3614
fridays$	2689 3250 2110 3375 3601 2346 3614
friend	33 34 35 50 84 112 1507 126 1519 143 144 151 1543 155 1546 269 1658 2984 1725 1726 2996 3032 381 3035 3042 3043 3047 1786 1787 3063 1800 3067 3070 1807 3079 3082 431 1825 442 3098 3099 3100 3101 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1950 3224 1976 1979 3243 591 610 2001 3276 627 648 3306 2043 2044 3309 3317 678 2073 686 2120 3387 3391 3393 3406 2143 3414 3427 2164 2170 2177 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3539 888 3546 3547 3552 2290 3564 3565 2307 2310 2354 2360 2413 2585 2586 1198 2590 1213 2603 1221
friend$	2771 2773 1536 3089 2020 3337 783 2175 3440 2306
friendlier$	2415
friendly$	2794 2914 1084 2573
friends$	1423 1424 1439 1473 85 89 107 2760 108 1501 2768 2771 2773 1515 1532 1533 2807 2810 2811 1703 2982 1730 3009 3011 3013 3014 362 3018 3020 3031 3036 3040 1795 3068 3069 3089 3137 3138 3161 3163 1900 1907 1915 533 3191 1935 3204 3206 3214 1970 3235 3240 3252 600 3283 3289 3311 665 3337 3368 720 3388 3389 3392 3398 3400 3402 3404 3407 3409 2147 3416 3418 3419 3420 3422 770 3426 3429 3432 3434 783 3436 3437 3438 2175 3440 3441 3442 2179 3444 3467 2207 3472 3473 881 882 2277 3571 3618 2508 2608
friendship$	330 2989 3004 362 3049 1820 440 486 3155 1892 517 600 661 665 2085 3384 732 3388 3389 3390 3396 3397 3398 3402 3406 3407 3410 759 764 3419 2160 3429 2169 2170 3434 783 2177 3441 3442 2181 3464 2215 2240 3542 890 3557 3583 2608
friendships$	330 2989 3004 362 3049 440 600 661 665 3384 732 3388 3389 3390 3396 3397 3398 3402 3407 759 764 3419 3429 3434 783 3441 3442 3464 890 3557 3583 2608
from	3063 3251 2123 2154 2202 2338
from$	2691 1460 121 1513 1540 1547 1568 1668 1743 1750 1752 1758 3029 1766 3053 1808 3109 1863 1902 3179 1981 3263 3287 2030 2047 692 2124 2125 2144 2145 2155 2158 3474 3520 2286 2301 2304 2309 3600 3602 3610 3611 3615 3626 1025 2425 2428 2475 2594 2624 2649
full$	253 1701 1015
fuller$	253
fully$	1480
fun$	87
functi	1455
functional$	2719
fund$	46 1351
funded$	1351
fundin	2755 2909 980 2376 2405 1264
funding$	46 1560 209 2478 1351
funds$	46 1351
furniture$	3623
furthe	221 244 522 3528
further$	1574 1610 1633 1741 1911 2019 1075
future	221 2286
future$	2829 1610 1741 3550 2470
gain$	1105 1163
gaining$	1105 1163
gains$	1105 1163
game	95 1484
game$	3623
gamers	151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
gamers$	1795 3137 3191 3204 3206 1970 3240 3571
games	1484 2352
games$	2656 3616 3623
gang$	340 1899 3496 2242 1191
gap$	2936 1822 761 768 2499
gapbetween$	3085
gaps$	2936 2499 2512
gapsbetween$	3085
garden$	91 3595 3631 1251
gardenes$	1251
gardens$	1251
gate	29 2216 3482 937
gate$	2707 61 2745 96 2326
gates$	2707 61 2745 96 3345 2326
gather	1724 1725 2990 2992 2995 2996 1738 1744 1745 1757 1761 3027 3030 1790 431 3094 3150 509 3195 1950 2035 3548 1327
gather$	138 2988 2997 3002 3003 3010 3021 3025 3034 3046 3048 3052 1827 3096 3113 1898 3190 3216 1953 3218 3219 3227 2034 3299 2070 3477 3519 3536 1100
gathered$	2975 1773 3190 2371 2393
gatherering$	1898
gathering$	2989 3008 3012 3054 1820 440 1898 3199 3200 3208 3396 3506 1100
gatherings$	3008 3009 3012 440 3200 3214
gathers$	138 3113 3477 1100
gatherting$	1898
gave$	2666 2753 596
genera	244
general$	1633
get	2765 1503 436 2182 813
get$	2767 188 2843 304 3045 487 1930 567 2053 2070 734 750 797 3469 3507 893 3553 938 1026 1088 1100 1186
gete$	1088
getes$	1088
geting$	567 1088 1100
gets$	188 2843 304 1850 567 734 750 797 2324 938 1026 1088 1100 1186
getting$	188 304 1790 734 750 797 1088 1186 1327
gift$	1516
gifts$	1516
gig	95 1484
gig$	3605
gigs	1484
girl	1507 148 2984 1726 381 1786 1787 1800 1802 1807 442 1854 3119 468 470 1882 1883 534 3210 591 610 2001 627 3306 2043 2044 3309 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 2290 2586 1198 2590 1213 2603 1221
girl$	2771 2773 1536 1537 3264 2020 3561 2306
girlfriend$	1292
girls	33 34 35 50 84 126 1519 143 144 151 155 269 1658 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1950 1976 1979 3243 591 1986 648 3306 2043 2044 3309 678 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2310 2354 2360 2413 2586 1198 2590 1213 2603 1221
girls$	1423 1424 1439 1473 85 89 107 108 2768 2771 2773 2775 1515 1532 1533 1537 2811 1703 1795 3137 533 3191 3204 3206 3214 1970 3235 3240 3264 3303 3311 720 3407 881 882 3561 3571 3618 2598
giv	424 1233
giv$	263
give	244
give$	1633 250 254 263 286 441 596 735 2191 2192 814 824 872 920 924 1112 1159 1234 1342
giveing$	1159
given	3 2667 1426 2710 2712 1483 104 1553 244 298 1860 669 3457 2369
given$	1392 2690 1431 2712 2716 2747 1493 119 1514 2817 1633 2898 250 254 1687 317 3092 475 2192 3469 2224 3534 2285 2369 998
gives$	254 263 286 596 824 924 1112 1159 1234 1342
giving$	250 254 263 596 735 2191 2192 924 1112 1234 1342
givs$	263 924
go	2662 2765 1503 206 1815 529 562 583 693 815 831 2231 876 2303
go$	1400 1417 1485 2752 2760 2767 138 1553 2843 2889 2970 1757 3044 395 1788 451 1853 478 482 1872 1918 1972 601 620 2018 633 640 2032 2034 663 2053 703 2134 797 832 2292 2325 1032 1217 1270
goal	937
goal$	2326 2554
goalpo	29
goalpost$	61
goalposts$	61
goals$	2326 2554
god$	478
goe	3074
goe$	2978 395 482 2032 2065
goes	2701 2706 206 562 693 815 831 2303
goes$	1400 1417 1485 2752 2760 2843 2978 1797 451 482 601 620 2018 633 640 2032 663 2065 797 832 2325 969 1032 1217 1270
going	1410 221 562 815 3548
going$	2674 1610 2883 1694 3007 3030 1778 395 3066 482 797 3573 2418 2482 2505 1217
gone	2701 1505
gone$	1417 1420 2712 2748 1485 2752 2769 2779 3500 2369 981 1032
good	430 2279
good$	2794 2920 1683 1819 3089 3286 2054 2173 2209 3543 1015 1085 1166
gos$	138 478 482 2032
got$	38 750 3572 1026
govern	59
government$	2479
governor$	2726
governors$	2726 995
gp	1063
gp$	2452 1293
gps	59
gran	1867 3265 3285 637
gran$	1292
grand	1802 1867 3285
grandad$	1292
grandbrother$	1291
grandcarer$	1291
grandcarers$	1291
granddad$	1291 1292
granddaughter$	1291
grandfather$	1291
grandm	1990
grandma$	1292
grandmother$	1291
grandmum$	1291
grandp	1990
grandparent$	1291
grandparents$	1291
grandsister$	1291
grandson$	1291
granma$	1292
granny$	1292
granpa$	1292
grant	2755 980 2376 2405 1264
grant$	46 951
grante	2712 2369
grante$	951
granted$	951
grantes$	951
granting$	951
grants$	951
grass$	1005
gravit	2303
great$	2321
greate	102 1118
greater$	1491 253 292 1701 320 1084 1166
green$	2762 2763 2400 2421
greet	1504 1329
greet$	2768
greete	129
greeted$	1518
greets$	2768
grew	2750 2752 1270
grip$	3253 2163 775 2165
groom	2443 1278
groom$	2802
groomed$	1280
groomer$	1280
groomers$	1280
grooming$	1280
grooms$	1280
ground$	2566 1197
grounding$	1197
grounds$	1197
group	33 34 50 84 2755 112 1519 143 144 1543 155 1545 1546 269 1658 2984 1726 381 3043 3047 1786 1787 1800 3067 3070 1807 3071 3072 3073 3076 3077 3079 3082 1824 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3150 3152 1899 3166 523 3178 3184 534 1929 3210 3211 3213 1950 1979 3243 591 3265 3276 648 3306 2043 2044 3309 2048 3312 678 3341 3343 2117 3387 3391 3393 3395 3406 2143 3408 3414 3427 2164 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 2287 3552 2290 3564 3565 2310 3584 2354 3619 2360 980 2376 2405 2413 2510 2585 2586 1198 2590 1213 2603 1221 1264
group$	1413 1423 1433 1439 2728 2729 1473 85 89 107 108 1501 2768 2773 1532 1533 1540 2807 2809 2810 2811 2949 1703 1730 2997 3004 3009 3013 3014 362 3020 3028 3036 3040 3052 3056 1794 1795 3060 3069 3080 1838 3103 3133 3137 3138 486 3154 3155 1892 3163 3169 517 3191 1935 3200 1937 1939 1940 552 1943 3214 3216 3235 3245 1984 600 3262 3269 3274 3283 3289 3311 3313 661 665 2064 3337 3348 3349 3351 3368 720 2113 725 2115 3382 733 3388 3389 3392 3397 3398 3399 3400 3401 3402 3403 3407 3409 3410 2147 760 3416 764 3418 3419 3420 3422 770 3424 2161 3429 3432 2169 3434 3436 2174 3441 3445 3464 3479 3496 2239 2242 3530 881 882 3542 890 3551 3568 3618 2608
groupactivities$	3381
groupe	1894
groupevenings$	3381
groupi	3030
groups	442 3150 1950 3312 3341 3342 3343 868
groups$	2728 2729 2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 1882 1883 534 1924 536 3191 3200 1937 1939 1940 552 1943 3210 3214 591 3306 2043 2044 3309 3313 3326 3348 3349 3351 3414 3424 3434 2174 3441 3445 2187 3452 2197 2198 3463 3491 2230 842 3504 2243 2255 3551 2290 2586 1198 2590 1213 2603 1221
groupsession$	3381
groupsessions$	3381
groupwork$	3381
grow	2750 2752 823 1270
grow$	2941 2141 1026
growing$	3506
grown$	3572
grows	1270
grows$	1026
growth$	102
guard	31 32 1442 59 1507
guard$	52 54 115 2771
guardian$	1292
guardianship$	2485
guards$	52 54 90 115 2771
guests$	1915
guid	467 472 793 813
guidan	2755 980 2376 2405 1264 1318
guidance$	209 2897 2478
guide	1314
guide$	734 989
guided	1314
guidel	92
guideline$	93
guidelines$	93
guides	1314
guides$	989
guidin	1314
guild	3484 3485
gulf$	761 768
gurdwara$	3620
gym	36 63 3484 3485 2376
gym$	984
habit$	2284
had	3 145
had$	1392 2673 38 83 2787 2940 889 985 1016 2407
haircuts$	2623
half	58 151 2804 152 3241 627 3312
half$	1447 87 103 139 151 1541 1807 3081 3106 1843 464 1854 3129 1881 3174 602 1992 2001 2005 3297 686 2079 3486 865 2256 2262 2268 2405 2589
halfs$	3486
hall	36 41 63
hall$	3202 3245 3262 3351 707 3620
halls$	3351
halt	396 904
halt$	743
halv	1270
halved	1529 1548
halved$	2793 2812
halves	442 2048 3312 3342 2079 3343
halves$	2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 1882 1883 534 3210 591 3306 2043 2044 3309 2088 3353 3414 2187 2197 2198 3463 3481 3491 2230 842 2243 2255 2290 2586 1198 2590 1213 2603 1221
hand	1233
hand$	2921 2557 1343
handbook$	2702
handed	2667 2712 1483 104
handed$	2666 1426 2712 2747 1493 2369 990 998
handing$	1343
handle$	3415
handou	2755 980 2376 2405 1264
handov	1681
handover$	2945
handovers$	2945
hands$	1343
hang	3074 3195 2270 2271 1327
hang$	1724 2997 3027 3044 3048 3113 509 3219 3536
hangin	1790 2260 3548 1327
hanging$	2990 3030 1768 3054 3066 1826 3094 3208 3524 3573
hangout$	3535
hangs$	3113
happen	1410 2712 2748 2369
happening$	2674
happie	893
happier$	429 2194 806 2415
happy	893
happy$	2026
harass	2801
hard	3507
hard$	372 3078 2522 1181
harder$	372 3078 1181
harm	154 2443 1059
harm$	2802 2448 2500
harmed$	2448
harmfu	2279
harmful$	430 2054 3543 2448
harming$	2448
harms$	2448
harnes	1317
has	703 1083
has$	38 39 1448 1458 79 83 86 88 1480 125 241 2948 307 317 3478 2229 889 1018 2411 1174
hatch	937
hatch$	2326
haunt	2270 2271
haunt$	3535
have	2765 394 465 703 800 1083
have$	39 1448 1458 79 83 86 88 1480 125 241 247 273 284 2948 307 317 332 1783 1804 487 492 518 1916 1948 3469 3478 2229 889 924 1018 2411 1174
haveing$	492
haven$	2912 2954
haves$	492 924
having	394 800
having$	247 307 1769 1783 518 924 2417 1174 1258
havs$	924
he	155 1807 3081 3106 1843 464 1854 3129 1881 3174 602 1992 627 629 3297 2256 2262 2268 2589
he$	2766 1678 2955 1702
head	31 32 1442 2303 3619
head$	2704
headco	15 78 1467
headcount$	2731
heads	2303
heal$	1108
heale$	1108
heales$	1108
healing$	1108
heals$	1108
health	2953 1719 430 781 788 2279
health$	1063
healthier$	2983
healthy$	1819 3543
hear$	2384
heard	2783 1544 2808 2971 2504
heard$	2923 2969 2975 1274
hearing$	3613 3620
hears$	2384
heart$	1629
heater	29
hedge$	61 1005
hedges$	1005
held	3 1426 2706 2710 2712 2748 101 166 167 168 2369 1080
held$	1392 2690 2740 1490 1556 1557 2940 1831 455 469 499 3493 2280
hello	1504
hello$	2768
helmet	29
help	2951 436 467 793 1121 1142 1315
help$	156 2897 267 289 750 974 2513 2531 2565
helped	1997 679
helped$	156 1860
helpfu	2846 2279
helpful$	2794 156 3543 2455
helpin	1121
helping$	267 974
helpline$	28
helplines$	28
helps$	267 750 974
her	1530 2984 1726 381 1786 1787 1800 1807 3081 3082 3083 442 3106 1843 464 1854 3119 468 470 3129 1881 1882 1883 3173 3174 534 3210 591 602 1992 2001 3290 3297 3306 2043 2044 3309 3318 671 3395 3408 3414 2187 2197 2198 3463 2208 3491 2230 842 2243 2250 2255 2256 2262 2268 2290 2430 2586 1198 2589 2590 2599 1213 2603 1221
her$	2685 170 1692 2997 1785 1858 1868 593 2000 2126 2133 2252 2293 2305 1169 2617 2619
here	1553
here$	2759 2817 2818 3505 3529 3550
herself$	3532
hierar	1285
high$	1015 1155
higher	102 1270
higher$	1491 1015 1155
highli	1317
hike$	3606
hikes$	3606
him	1530 2984 1726 381 1786 1787 1800 1807 3081 3082 3083 442 3106 1843 464 1854 3119 468 470 3129 1881 1882 1883 3173 3174 534 3210 591 602 1992 2001 3290 3297 3306 2043 2044 3309 3318 671 3408 3414 2187 2197 2198 3463 3491 2230 842 2243 2250 2255 2256 2262 2268 2290 2430 2586 1198 2589 2590 2599 1213 2603 1221
himself$	3532
hir$	1364
hire	922
hire$	1364
hired	990 2379
hired$	1364
hires$	1364
hiring$	1364
hirs$	1364
his	3395 2208
his$	2685 170 1692 2997 1785 1858 1868 593 2000 2126 2133 2252 2293 2305 1169 2617 2619
hit$	988
hits	1434
hits$	2698
hockey	2352
hockey$	3616
hold	2143 813 879 1080 1083
hold$	1441 185 235 1767 3168 520 578 3253 655 3407 2163 775 2165 798 833 2275 887 899 3569 3585 1074 1162 1174 1216 1237 1356
holde$	833
holded$	578 833
holdes$	833
holding$	235 578 833 1074 1162 1174 1237
holds	2706 1449
holds$	1441 2713 185 235 311 578 833 1074 1162 1174 1237 1356
holiday$	636 644
holidays$	636 3356
holidayss$	636
holist	244 1122
holistic$	1633
home	543 3265 630 3324 2077 3341 3342 2079 3343 2106 2216 2245 875 906 3624
home$	2664 2692 2794 2969 2999 384 3064 3065 446 3104 3128 1866 489 1884 1886 1889 3164 1932 3198 1945 3242 3247 605 606 3281 634 2027 3320 804 816 3486 3500 3509 3510 3574 3594 1037 2649
homes	2057 2062 3341 3343
homes$	2692 2999 3104 3128 1889 3164 3198 1945 3281 3321 3326 3331 3486 3622
hometime$	3370
hometimes$	3370
honest$	2794 2492 2573
hope	1544 2808 2951 1139
hope$	1644 274 2551
hopes	1544 2808 1139
hoping	1139
horizo	1143 2532
host$	2796 1364
hoste$	1364
hosted	2712 2748 2369
hosted$	1364
hostel	2062 2079 3343 3482 875
hostels$	3326
hostes$	1364
hosting$	1364
hosts$	2796 1364
hotline$	66
hotlines$	66
hotspo	1057
hotspot$	2446
hotspots$	2446 2466
hour	2196 2216 2298
hour$	1836 2281 2320
hours	99 2755 980 2376 2405 1264
hours$	2694 51 55 1488 100 2756 1836 2137 2152 2281 2320 991 2624
hous	465 799 841 879
house	3071 3072 3073 3077 595 630 2077 3341 2079 3343 875
house$	1540 2999 492 1889 3164 1984 605 606 634 655 3486 3574 3578 3631 3632
housed	463 1852 1894
housed$	1853 1862 3280 2046 958
household$	608 2015
households$	608 3278
houseing$	492
houses	2048 3312 2057 2071 3341 3343
houses$	2999 492 1889 3164 3321 3335 3355 3486 3632
housin	595
housing$	1984
how	174
how$	57 80 1563 1579 919 2412 2433 2524 2638
hub	36 41 2376
hub$	62 2954
hubs$	62
huddle$	2242 3581
humili	1289
hung	2327
hung$	3591
hurt	1506 2800 154 2443 1059
hurt$	2770 2802 2806 2444 2448
husband$	1292
hustl	561
hut	2270 2271
hut$	1540 1851 3535
identi	2712 1451 1503 1588 604 1993 888 2369
identification$	2156
identified$	2715 1468 2852 2898 3130 1010 2401 2403 1286 1316
identifies$	1123 1286 1316
identify$	2767 237 1123 1286 1316
identifying$	237 1123 1286 1316
identifys$	237
identity$	2915 2277
if	1952 2234 2235 847 2295 1060
if$	171 195 2853 313 1834 1835 3148 3196 3209 3212 3213 837 2316 2449 1066 2470 2471 1173
imam	31 32 1442
impact$	899 2467
implem	6 2712 232 1621 2369
implementation$	1395
impos	433 839 1204
impossible$	372 3078
improv	2750 102 1118 1121 1270 1314
improv$	1096
improve$	1491 1096 1114
improved$	1491 2917 292 1015 2521
improvement$	91 102 2885 2571
improvements$	91 2885 2571
improves$	1096 1114
improving$	1096 1114
improvs$	1096
in	1590 1604 1617 1975
in$	1438 2713 2714 1466 2742 1481 2749 1488 1491 105 2764 1522 134 1524 137 1531 1535 2805 175 176 2850 2854 1594 1600 2868 1609 2881 2916 2933 1700 348 3064 3065 446 1844 1918 3227 1972 1973 3260 618 702 3369 2185 3453 834 3488 3501 3505 2296 2317 2333 3600 2343 3607 3609 3611 2349 2350 3615 3624 3625 3627 2406 2423 2425 2429 2535 2550 1168 2561 1215 2620 2636 2637 2643 2645 2650 1296
incide	1272
incident$	2776 140 1092
incidents$	2776 140 1092
includ	1553 165 2971 2504
include$	2817 2993 1817
included$	2817 1554 2969 1817 2393
including$	1817
inclus	259 301 1122
inclusion$	1322
inclusive$	1648 2914 1690 2492 2573
increa	2750 2752 102 1083 1121 1270
increas$	1096
increase$	102 1491 292 1096 2562
increased$	1491 253 2917 292 1015 2521
increases$	1096 2562
increasing$	1491 292 1096
increass$	1096
independent$	3541
indivi	2068 729 3522 3523
individual$	727
individually$	3237 3332 3554 2595
indoor	906
indoors$	3064 3065 446 1884
induct	1479 2755 980 2376 2405 1264
inducted$	2743
influe	2953 3134 3425 2560 1314
influence$	1745 3009 1806 1819 520 3253 3387 2163 775 2165 2275 887 899 3569 3585
influenced$	1806
influential$	3558 2597
inform	2686 2688 2736 2755 1612 980 2376 2405 2504 1264 1315
information$	2695 1436 1607 2872 2876 289 2489 2510
informed$	2687 2875 2923 2469 2516 2556
injunc	339 1728 340 1729
injunction$	2228 2580
injunctions$	2228 2580
injur	1272
injure	1059
injured$	2448
input	2755 1709 980 2376 2405 1264 1318
input$	2973
ins$	1488 2850 2343
insepa	2201
inseparable$	3465
inset	2755 980 2376 2405 1264
inside$	3064 3065 2128 3453 3497 3505
insigh	1143 2532
insight$	2489
insist	433
insist$	382
insistd$	382
insists$	382
inspector$	1012
inspectors$	1012
inspire$	1305
inspired$	1305
inspires$	1305
instagram$	405
instal	1426 2712 1450 1483 2369 990 2379 1329
installation$	91
installed$	2690 2714 2725 2747 992
instea	3488 2286
instead$	132 1527 1848 715 724 2118 2204 843 851 871 2265 3550 1060
instil	1317
instru	357
instruct$	344 399 541
instructed$	344 368 399 541
instructing$	344 399 541
instructs$	344 399 541
intake	3347
integr	1317
intell	1612
intelligence$	1607 2876 2489
intend	1139
intention$	274
inter$	221
interaction$	1779
intercom$	66
intercoms$	66
intere	888
interest$	2925 2965 3513
interests$	783 2277
interpreter$	67 2772 3629 3632
interpreters$	67
interr	396 904
interrogat$	1129
interrogate$	1129
interrogates$	1129
interrogating$	1129
interrogats$	1129
interrupt$	895
interrupte$	895
interruptes$	895
interrupting$	895
interrupts$	895
interv	2686 2688 2755 980 2376 2405 1142 1264 1317
intervals$	3562
intervention$	2491 2512 2531 2565 1323
interventions$	2512 2565 1323
interview$	1257
interviewed$	2687 1257
interviewing$	1257
interviews$	1257
into	1604 619
into$	2817 2852 1600 2868 1686 1844 3115 1856 1861 616 3307 702 2185 834 2273 2317 2329 2523 2542 1215
intowards$	1856
introd	6 2712 2369 1204
introduce$	1388
introduced$	1388
introduces$	1388
introducing$	1388
introduction$	1395
invest$	1146
investigate$	1135
investigates$	1135
investigating$	1135
investing$	1146
invests$	1146
invit	800
invita	2755 980 2376 2405 1264
invitation$	11 456
invitations$	11 456
invite	1389 1420 2686 2688 2710 2736 1479 394 2246 922 1019
invite$	1783 1804 1817 518 1916 1372
invited$	2653 2684 2743 1817 3510 2408 1372
invites$	1372
inviti	394
inviting$	2914 1783 1817 518 1372
invoice$	1007
invoices$	1007
involv	1709 2504 1314
involvement$	2973
is	1394 166 243
is$	1412 1417 49 1452 86 1480 1485 106 109 142 146 160 192 1598 1659 1663 277 2944 1980 2016 657 2055 2121 805 938 947 2348 961 1026 1031 1043 1045
island$	3330
isn$	391
isnot	391
isnot$	1780
isolat	1214
isolate$	1209
isolates$	1209
isolating$	1209
isolation$	331 3108 3247 2604
issue	1318
issue$	1567 1570 2865 2870 2872 2880 1092 2506 2546
issued	1426 2712 1483 104 2369 990 2379
issued$	2667 2690 2747 1493 119 3092 2396
issues	2510 1318
issues$	1567 2865 2870 1607 2872 2880 1092
it	1530 2808 2430
it$	1401 1561 1567 2865 1814 2353 2422 1043 2546 2612 2617 2618 2630 2639 2644 2652
item$	2398
items$	2398
its$	260 1670 1692 2252 3593 2337 2340 2341 2359 1169 2616 2617 2619 2624 2625 2639 2644 2652
itself$	2534
ivy$	1005
januar	1540
january$	2786 3550
job	875
job$	931 3632 999 1007
jobs$	931 3632 999 1007
jog$	1251
joges$	1251
jogs$	1251
join	1414 2678 2710 1478 1747 1767 3044 394 3134 3168 876
join$	1681 3045 1783 1164 1387
joined	2710 2712 2722
joined$	196 221 1615 1709 2504 1122 1164 1387
joinin	394
joining$	2693 1783 1387
joins$	1387
joint	1436 221 1838
joint$	4 2700 1610 3102 2113 725 2115 3382 2119 1085 1165
jointly$	2483
judgem	1318
judgement$	2902 2496
judgemental$	1648 1690
judgme	1318
july	1540
july$	2786 1523 3550
june	1540
june$	2786 1523 3550
junior	1540 2266 3531
just$	3185
keep	2765 1732 364 413 433 434 465 782 799 813 823 838 839 879 898 922 1080 1083
keep$	161 181 198 220 224 225 230 2931 337 1753 369 371 383 1798 1799 411 412 419 458 492 1930 546 549 577 578 655 656 2055 700 824 833 3492 858 3515 1076 1093 1105 1127 1162 1216 1337
keepe$	833
keeped$	549 577 578 833 858
keepes$	833
keepin	433 1080
keeping$	181 198 220 224 225 230 337 369 371 383 411 412 419 458 492 549 577 578 655 656 700 833 858 1076 1093 1105 1216 1337
keepping$	1753
keeps	433 1080
keeps$	161 181 198 220 224 225 230 337 1753 369 371 383 411 412 419 458 1850 492 549 577 578 655 656 2055 700 824 833 3492 858 3515 2324 1076 1093 1105 1162 1216 1337
keepting$	1753 577 700
kept	2712 166 167 168 1588 463 1852 1872 813 2369 1080
kept$	2658 1549 161 1556 1557 2852 230 1620 363 411 412 419 1831 455 1853 469 3136 499 560 655 2046 805 2224 3493 845 2246 858 2280 958 1076 1216
kepted$	858
kepting$	858 1076
kepts$	858 1076
key$	3629
keys$	94
keyworker$	2732
kick	587
kid	1802
kids	148 151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
kids$	1537 3018 1795 3137 3191 3204 3206 1970 3240 3437 3467 3571
kind$	2761 2794 2176 2573
kinder	788 2178
kinder$	2415
kindly$	2545
kiosk	937
kiosk$	2326
kit	29
kit$	94
kitche	36 3592
kitchen$	91
kits$	94
knew$	2787 1023 1044
knife$	1283
knit$	3465
knives	116
knives$	1283
knock	3074
knock$	1262
knocke	2712
knocki	2260
knocking$	3524 3573 1262
knocks$	1262
knot$	3581
know	2765 1544 2808 1832 2504
know$	2931 1691 2957 1887 3469 1023 1044
knowing$	1023 1044
knowle	1143 2532
knowledge$	289 2489
known	129 166 3457
known$	1518 2192
knows	1544 2808
knows$	1887 1023 1044
kpi$	2377
kpis$	2377
label	1289
lad	1802 627
lads	33 50 148 151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1950 1976 1979 3243 591 3306 2043 2044 3309 678 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
lads$	1439 85 2768 1537 1703 1795 3137 3191 3204 3206 3214 1970 3240 720 881 882 3571 2441
laid$	1456 2744
lamp	29 937
lamp$	61 96 2326 2391
lamps$	61 96 2326 2391
landin	3265 2079 3343
landlo	31 32 1442 59 3619
landlord$	68 2436 1280
landlords$	1280
lane	3482
lane$	1540
language$	2518 2554
lanyard$	2705
lanyards$	2705 94
lapse$	3412
larger$	1941 3207
last$	2764 1522 516
lasted	2785 133
late	1487 1540 2333
late$	675 3597
later	1540 2196 2245
later$	1871 2075 3509 2470
laugh$	2760 2416
laughs$	2760
launch	2712 2369 990 2379
laurels$	1005
lawyer$	1295
lcs$	2730
lead	31 32 1442 59 1465 2741 3134 813 835
lead$	60 2729 2732 2796 1623 734 3558 953 2399 1014 2647
leader	31 32 1442 2984 1726 381 1786 1787 1800 1807 3081 442 3106 1843 464 1854 3119 468 470 3129 1881 1882 1883 3174 534 3210 3241 589 591 602 1992 610 2001 629 3291 3297 3306 2043 2044 3309 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 2256 2262 2268 3539 2290 2586 1198 2589 2590 2599 1213 2603 1221 1285
leader$	3558 1012 2597 2598
leaders$	3558 1012 2597 2598
leadership$	3569
leadin	3241 627 2599
leading$	1807 3081 3106 1843 464 1854 3129 1881 3174 602 1992 3297 2256 2262 2268 3558 953 2589
leads	835
leads$	2796 953 2399
leafle	92 2755 980 2376 2405 1264
leaflet$	11 2695 2705 2756 3595 2622 1266
leaflets$	11 2705 2756 2622
league	3484 3485
learn	463 1852 1877 2231 876 893 3553 1121
learn$	279 1896 3305 698 805
learni	2755 1612 980 2376 2405 1264
learning$	2876 279 2477 1319
learns$	279 805
lease$	959
leases$	959
least$	2717
leav	407 424 1233
leav$	482
leave	2765 433 463 1852 529 1930 543 562 583 693 735 756 807 2231 2245 909
leave$	161 162 1788 482 1918 1932 1972 3261 2034 2124 2145 758 3509
leaves	433 562 583 693 909
leaves$	161 162 482 1972 758
leavin	433 562 2106 735 807
leaving$	161 162 482 2124 758 3537
leavingtime$	3370
leavingtimes$	3370
leavs$	482
led	835
led$	296 1806 2516 2556
left	166 3058 3553
left$	2800 1549 161 162 499 3252 3500 2278 1104
lend	1331
length$	1821
lenient$	2492
lens	1318
lent	990 2379
lent$	990
less	522 763
less$	435 481 1911 740 741 2131 2151 2183 3451 892 1060 1269
lessen	767 772 3428 776 886 1317
lessened$	3540
lesson	63 2755 1824 2031 2048 3312 2061 2077 3341 3383 868 980 2376 2405 1264
lesson$	2756 2758 2795 1836 3232 3337 707 896 931 1266
lessons$	2756 2758 2788 1526 2795 1836 3325 931 2427 2623 2631
let	1504 583 800 849 2246
let$	302 1713 1718 1731 1759 1799 1804 3176 1916 529 1948 579 580 581 583 1972 584 585 745 2140 807 3510 866 2258 870 3534 909 2315 965 1252
leted$	1713 579 2258 870
leting$	579 866
lets$	302 579 580 581 1972 584 585 745 2258 870 965 1252
letted$	1713 579
letter	2755 980 2376 2405 1264
letter$	11 2695 2772 140 2294 2622
letters$	11 140 2294 2622
lettin	800
letting$	302 579 745 866 2315
level$	1486 1015
levels$	1486 1015
levera	1317
liais	2468
liaise	1420
liaise$	1301
liaised$	2684 1421 1301
liaises$	1301
liaising$	1301
liaiso	4 1436 1586
liaison$	1393 2700 2850 2874 1301
librar	31 32 36 1442 3484 3485
library$	3202 3245
licenc	2755 980 2376 2405 1264
licence$	2705 339 3604 959
licences$	2705 3604 959
license$	3604 959
licenses$	3604 959
life	888
life$	779 2277
lift	776 2190
lift$	3339 3454 3578 3629 3631 1227
lifted	3428
lifted$	1227
lifting$	1227
lifts$	3340 3454 3455 3578 3629 3631 1227 2623
light	29 1931
light$	61 96 936 2391 1222
lighter$	2415
lighti	29
lighting$	61 96 2503 1222
lights$	61 96 936 2391 1222
like	1544 2808
like$	1644 2966 487
liked	129
liked$	2733 1518 2378
likes	1434 1544 2808
likes$	2698
limit	328 336 1732 356 434 574 763 828 886 904
limit$	325 420 3084 577 578 579 582 748 902
limite	1829
limited$	2979 2980 3093 469 577 578 579 3540 2280
limiti	336
limiting$	325 577 578 579 748
limits	336
limits$	325 420 3084 558 577 578 579 748
limitted$	579
limitting$	325 577 579
line	828 1064
line$	28 2815 2450 2453 2570
lines$	28 2815 1613 2450
linger	3030 3195
linger$	3027
link	1725 2143 1288
link$	211 228 2989 341 3045 739 3407 2156 798 968 2555
linked$	211 228 968
linking$	211 228 968
links	4 2510
links$	1393 211 228 2904 330 2989 341 739 3407 2156 798 968 2497 2555
liquidlogic$	2730
list	92 1503 145
list$	5 1415 56 2767 3595 3603 1058
listen	2971 2504 1315
listen$	177 2891 2416 1187
listened$	2969 1020
listening$	2891 1087 2482 1187
listens$	177 1187
lists	145
lists$	1415 56 1058
lit	990 2379
lit$	2429
litter$	95
little	522
little$	481 1911
live	2712 463 1852 3265 815 2231 2369
live$	2681 2834 1853 478 1896 3282 3284 632 3305 2046 2065 683
lived$	478
lives$	478 632 2065 683
living$	3305
loaded	1483
loaded$	2747
loaned	990 2379
lobby$	1090
lobbying$	1090
local$	2864 3107 3131 3142 3153 3255 3256 3257 3258 1995
locality$	3194
lock	29 460 542 845 1329
lock$	61 96 549 991
locked	566
locked$	2800 549 1955
locker	937
locker$	777 3516 3578 2326
lockers$	777 3578 2326
locking$	549
locks$	61 96 549 991
lodg	465 799 841 879
lodge$	478 632
lodged	463 1852
lodged$	478
lodges$	478
lodgin	875
log	2755 437 980 2376 2405 1264
log$	56 2730 123
logged	1426 2712 2369 1057
logged$	2690 77 2396 2446
logs	1449 1057
logs$	56 2713 2730 123 2446
loiter	3030
long$	2792 2234 2235 847 2295
longer	2765 1763 378 457 508 528 649 704 843 1020 1060 1270
longer$	1565 324 329 342 358 1770 504 505 507 1897 510 1912 525 527 2038 651 2041 2080 2093 2122 802 822 846 885 913 926 928 2409 2449 1194
look	1139
look$	204 227 1623 256 282 315 500 604 782 2503 1134 1172
looked$	2712 166 1588 1134
lookin	1139
looking$	204 256 282 315 1134
looks	1139
looks$	204 256 282 315 1134
loop$	2469
loose$	2212
loosen	754 2153 767 3428 776
loosen$	3417
loosened$	3186 3385 3451
loosens$	3417
looser$	3451
lorries$	1279
lose$	203 1989 735 2141 2249 863
loses$	203 1989 863
losing$	203 1989 863
lost$	1989
lot	3047 3079 3082 1825 3100 3127 3152 3166 523 3178 3184 3447 3448 3449 3450 2187 2189 3466 3470 3475 3476 2215 3480 2254 3546 3547 3552 3564 3565
lot$	3040 3294 3403 3432 3437 3467 3479 3542
lots$	310
loud	3507
louder$	151 2804
loudest$	1807 3081 3106 1843 464 1854 3129 1881 3174 602 1992 3297 2256 2262 2268 3558 2589
lower	1540 1270
lower$	916 1227
lowere$	916
lowered$	1227
loweres$	916
lowering$	916 1227
lowers$	916 1227
loyalties$	739
loyalty$	739 2156 798
lunch	95 1484 1824 2031 2048 3312 2061 2106 3482 3483 2345
lunch$	2049 3325 2344 3609 3631 2623 2631
lunche	1484 3312
lunches$	3325 2631
luncht	597 721 722
lunchtime$	2689 120 3250 3370 2110 3375 1030
lunchtimes$	2689 120 3250 3370 2110 3375 1030
lur	813
lured$	796
mace$	2859 2860
machin	937
machine$	2326
machines$	2326
made	1406 1426 2706 2710 2712 243 2369 981
made$	2670 2690 2744 119 2938 368 687 2370
magistrate$	1295
magistrates$	3613
mail	2755 980 2376 2405 1264
mailed	1389 2712 2369
mailed$	2653
main	3241 627 2599
mainta	433 838 839 1083 1121 1315
maintain$	1105
maintained$	2917
maintaining$	1105
maintains$	1105
mak	425 436
mak$	786
make	2292
make$	210 243 246 261 1656 290 308 316 399 567 762 786 942 1126 1160 1170
makeed$	399
makeing$	399 567 1160
makes	2706 1449
makes$	2713 210 261 308 316 399 567 762 786 942 1160 1170
making$	210 246 261 290 308 316 762 786 1170
maks$	786
male$	2439 1277
males$	2439 1277
mam$	1292
man	2780
man$	2776 3598 1277 1281
manage	31 32 1442 59 1464 1465 227 1656 679 893 2292 3619 1121 1314
manage$	1616 2920 3415 805
managed$	2917 1207
management$	1085
manager$	60 68 2728 2729
managers$	68 90
manages$	805
managi	1121 1314
manner	1583
manner$	2847 2849
many	22 1963
many$	13 1411 2709 1446 1469 1492 2792
map	92 2755 1499 980 2376 2405 1042 1264
map$	28 941 3595 1022
mapped	1426 1057
mapped$	2690 941 2446
mappin	2755 980 2376 2405 1042 1057 1264
mapping$	941 2446 2464
maps$	941 1022
march	1540 563
march$	2786 1523
mark$	12 2431
marked$	12 1043
marks$	12 2431
mash$	2859 2860
masse$	3551
master	2755 980 2376 2405 1264
match	95 1484 2345 2352
match$	644 3605 2344 3609 3616 3617 3620
matche	1484 2352
matches$	2656 3605 3616
mate	2073
mate$	3337
materi	29
mates	151 2984 1726 381 3047 1786 1787 1800 3067 3070 1807 3079 3082 1825 442 3098 3099 3100 3101 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3406 3414 2177 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
mates$	2982 3013 3014 3018 1795 3068 3137 3191 3204 3206 1970 3240 3337 3368 3437 3441 3467 2207 3472 3473 3571
matter$	1553 1567 2880
matters$	1567 2880
maximi	1317
maximum$	902
may	1540
may$	1523 2827 193 1712 393 2148 3550
mayn$	391
maynot	391
maynot$	1780
mayor$	2479
meal	95 1484 2345
meal$	3595 3605 2344 3609 3629 3631 2631
meals	1484
meals$	3605 3629 3631 2622 2631
mean$	2946
meaningful$	1626 1102 2569
means$	2826 2946
measur	1635
measured$	75
measurements$	993
measures$	2899 1636
mechanisms$	1636
mediat	2755 980 2376 2405 1264
medic	1063
medic$	2452
meet	1390 2662 101 2765 2978 1724 2992 2995 2996 1738 1744 1747 1757 1761 3027 1767 3044 404 3063 1815 431 3134 509 3168 3195 2035 3548 2468 1327
meet$	2661 2677 1490 2760 138 2889 2988 2997 3002 3003 3010 3021 3025 1762 3034 1771 3041 3046 395 3048 3052 1827 3096 3113 1898 3216 1953 3218 3219 3227 2032 2034 3299 786 3477 3519 3536 962 988 2384
meete$	395 786
meetering$	1898
meetes$	786
meetin	21 1410 1436 1464 1465 99 2755 1586 1725 2990 1745 3030 1768 3062 3066 431 3094 2203 2260 891 980 2376 2405 1264 1327
meeting$	2674 2700 2728 2729 1488 2756 2850 2859 2860 2977 2989 3004 3007 395 1790 1820 440 1898 3208 2114 3379 2124 3396 786 3524 2270 2271 2281 3573 3620 1266
meetings$	2700 2728 2729 1488 2756 2826 2850 2977 3009 440 2114 3379 2281 3620
meets	2706 1449
meets$	2661 2677 2713 1490 2760 138 3113 2032 786 3477 962 2384
meetting$	1898
meetup$	3008 1820
meetups$	3008 1793
member	33 35 50 59 84 2741 112 1507 126 1519 143 144 151 155 1546 269 1658 2984 1726 3001 381 3043 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1950 3224 1976 1979 3243 591 610 2001 627 648 3306 2043 2044 3309 671 2073 686 3406 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2413 2586 1198 2590 1213 2603 1221
member$	2704 2771 2773 3264 2020 3337 2306 2598
members$	0 1 2660 14 18 20 1424 1439 65 1473 85 89 90 1489 107 108 1501 2771 2773 1515 1532 1533 1543 2810 2811 1730 2997 1795 3137 3191 1935 3204 3206 3214 1970 3235 3240 3264 3303 720 3407 770 3571 2508 2598
membership$	456 3132 3143 1982 3516 959
memberships$	959
memora	2755 980 2376 2405 1264
men	116 2780 151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
men$	2776 1795 3137 3191 3204 3206 1970 3240 2266 3571 3598 1277 1281
mend	2363 1329
mend$	3627 1108
mende$	1108
mended	1450 990 2379
mended$	2714 2725 992
mendes$	1108
mending$	1108
mends$	1108
mental	3425
mention$	2815 2450
mentions$	2815 2450
mentor	31 32 1442 59 2741 2755 793 980 2376 2405 1264
mentor$	0 1 2660 1398 14 18 20 2683 60 2732 90 1489 2756 1001 2399 1014
mentoring$	2708
mentors$	0 1 2660 1398 14 18 20 2683 60 90 1489 2756 2399
menu$	3623
messag	2755 2978 1747 1767 1778 3044 1790 3066 1815 431 3168 2190 980 2376 2405 1057 1264
message$	1516 130 2798 1771 3596 2477 2502 2554
messages$	1516 130 2798 2977 1789 1920 3454 2446 2477 2502
messaging$	2977 3007 3054 1820 2502
messin	2260
messing$	3524 3573
met	2662 1420 2686 2688 1428 2706 2710 2712 1457 1471 101 679 1019 2504
met$	2677 2684 1421 2697 2721 2735 1477 1490 1773 439 988 2390 2408
meter	432
meter$	1821 1822
meters$	3006 1822
metre	432
metre$	1821 1822
metres$	3006 1822
midwif	1063
midwife$	2452
might	1698
might$	193 1712 2148
miles	623 3284 3528
miles$	3006 3107 3131 3142 3153 3255 3256 3257 3258 1995 2012 2019 2023
milestone$	82 2377
milestones$	82 2377
mind$	2858 2964 824 2469
mindfu	1588 1665
mindful$	2852 2875 2929
minds$	824
mindse	1143 2532
mingle$	2583
minibu	29 2755 3347 868 980 2376 2405 1264
minibus$	3339 3605 3629 3631
minibuses$	3340
minimi	336 356 763 886 1121 1317
minimised$	2917 2979 2980
minute	2712 1459 2755 2196 2298 980 2369 2376 2405 1264
minutes$	11 2702 2723 124 2082 993 994 2540
misbeh	3507
miss$	1805
misses$	1805
missin	1506
missing$	2770 1272
mistak	1289
mitiga	1121 1317
mitigated$	2917
mix	2978 1724 2992 2995 1757 3027 3063 3074 2035 880 1327
mix$	2988 2997 3010 3021 3041 3046 1811 3134 3299 3519 2583
mixing	1725 2990 3030 3062 3066 431 3094 2260 3573 1327
mixing$	2989 3004 1768 1811 1820 3208 3396 3524 2584
mob$	3496
mobile$	2669 48
mobili	1317
mobilised$	2402
mock	2801
model$	2493
models$	2493
module	2755 980 2376 2405 1264
module$	28
modules$	28
moment$	2828 2943 2099
momentum$	2494
mon	1540
monday	1540 597 721 722
monday$	2689 597 3250 721 2110 722 3375 3601 2346 3614
mondays$	2689 3250 2110 3375 3601 2346 3614
money	2909
money$	46
monito	1588 1057 2468
monitor$	2446 1297
monitored$	75 2852 2446 1297
monitoring$	76 2446 1297
monitors$	2446 1297
month$	2704 636
monthly$	2654 956 986
months$	2829 3286 636
mopeds$	1279
more	102 221 244 2971 3189 1118
more$	1491 1494 111 1574 1610 1633 253 1643 258 1650 285 309 310 1701 320 1741 1911 1917 1926 3207 572 1964 1965 3238 3386 788 2178 844 850 1002 1015 2409 2457 1075 2514 2576
mornin	1540 597 2079 3343 721 722 2216 3482
morning$	1476 120 3250 675 3365 2110 3375
mornings$	1476 120 3250 2110 3375
mosaic$	2730
mosque	36 3484 3485
mosque$	3620
most	58 1974
most$	1447 1494 1697 3238 3241 2001 3291
mother	1867 1990 3265 3285 637
mother$	608 1291
mothers$	278 908
motivate$	1306
motivates$	1306
motivating$	1306
mou	2755 980 2376 2405 1264
mounte	2327
mounted$	3591
mov	465 480 563 603 635 2182 831 864 873 874 877 878
mov$	495 625 626 631 1200
move	437 562 612 823 876 2363
move$	3039 1788 451 453 3124 478 492 495 538 540 543 1956 3248 601 1991 3261 613 3267 615 620 625 626 628 2018 631 633 640 655 756 3537 940 3627 1179 1200 2596 1228
moved	3039 463 1852 1978 612 990 2379
moved$	1505 1506 2800 3038 451 1853 1862 478 540 3242 601 1991 1999 613 620 625 626 3280 2018 631 640 2036 2046 694 832 2224 3534 3590
moveed$	628
moveing$	492 540 628
moveme	1057
movements$	2446
movered$	628
moves	612
moves$	453 3124 478 492 495 538 540 3248 601 1991 613 3267 620 625 626 628 2018 631 633 640 655 940 1179 1200 2596 1228
moving	612
moving$	2834 495 538 1956 625 626 631 3537 1200 1228
movred$	625 626
movring$	625 626 1200
movs$	495 625 626 631 1200
much$	1446 2792 825 2321
multi$	1436 221 1122
mum	1867 1990 3265 3285 637
mum$	608 1291
mural$	91 3595
murals$	91
museum	36
music	2352
music$	3616 3623 984
must	2944 2948
must$	233 234 264 1667 393 452 2016 2121 2148
mustn$	391
mustno	391
mustnot$	1780
n$	391
nailed	2327
nailed$	3591
name	2765 1503
name$	113 2767 1518 1362
named	2779 1517
named$	1468 2781 1010 2403 1048
names	2679 1057
names$	113 2446 1362
naming$	2993
nan	1867 1990 3265 3285 637
nan$	1292
nana$	1292
nanny$	1292
narrat	1143 2532
narrow$	1110
narrowing$	1110
narrows$	1110
naturally$	2153
near	3071 3072 3073 3077 2072 2073
near$	1565 1736 3305 3337 3453 2350 2636
nearby$	2636
necess	244
necessary$	1633 2454 2455
need$	2942 2948 1914
needed	2846
needed$	2454 2455
needle	116
needs	2504 2510 1318
needs$	2942 2948 2512
negati	2279
negative$	430 3543
neighb	126
neighbour$	115
neighbourhood$	3111
neighbours$	115 1515
neithe	366
neither$	335 347 1755 511 684 708 2206
nephew	1802
net$	2936
netbal	2352
netball$	3616
networ	21 44 1605
network$	1398 1433 2869 3424 783 3441 3445 2436
networks$	2826 3424 783 3441 3445
never	1763 457 508 528 559 649 704 803 843 1060
never$	324 329 335 342 347 358 373 1770 448 504 505 507 1897 510 511 1912 527 530 548 553 2038 662 664 670 2080 2093 3359 712 773 802 2193 822 846 852 885 913 914 927 928 2449 1194
new	781 788 2178
new$	2725 3075 3141 607 2173 785 787 792 826 1002
newcom	151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
newcomers$	1795 3137 3191 3204 3206 1970 3240 3571
newsle	2755 980 2376 2405 1264
newsletter$	11 2702 1266
newsletters$	11
next	3531
next$	3071 3072 3073 3077 2072 2073 3630 2470
nicer	788 2178
nicer$	2173 787 826
niece	1802
night	2048 3312 3324 3342 2079 3343 2213 2216 3482 3483 868
night$	2689 2694 120 1836 3232 3250 3350 2094 3361 3364 3365 3367 2105 3372 2110 3375 3530 2281 896 2320 1030
nights	3312 3343 1272
nights$	2689 2694 120 1836 3250 3331 2094 3362 3366 3367 2105 3373 2110 3375 2281 2320 1030 2423
no	118 355 851
no$	127 1534 147 291 1721 334 352 366 379 389 390 435 481 3151 501 1903 522 526 550 554 571 575 576 1974 642 652 685 701 710 728 730 2122 746 747 801 803 836 2283 1020 1190
nobody	155 291 3151 685 803
nobody$	2773 1680 347 511 684 2074 2206 1271
nod	1504
nod$	2768
nods$	2768
noisy	3507
non	333 1189
non$	259 301
nonassociation$	2578
noncontact$	1722
none	155 366 685
none$	291 347 1749 1755 3151 511 684 2074 708 2206 1271
nor$	335 1194
normal	1317
normal$	1562 194
norms$	2518
north	3107 3131 3142 3153 3255 3256 3257 3258 1995 2022
not	132 1732 355 1763 391 457 1848 508 528 559 649 704 2118 803 2204 843 1060
not$	117 118 1521 163 164 324 329 335 342 1733 347 358 370 373 1770 1780 1782 1803 415 417 428 448 504 505 506 507 1897 510 511 1912 525 527 530 548 553 645 2038 651 662 664 670 681 2080 2093 3359 708 711 712 723 751 773 802 2193 2205 822 846 3500 851 852 885 903 913 914 926 927 928 2449 1194 1195
note	2755 1552 219 980 2376 2405 1264
note$	56 2814 2815 2816 2490
noted$	77 2393
notes$	56 2723 2728 2815
nothin	522
nothing$	427 522 1911 738
notice	92 1544 2808 1728 1729 905 937
notice$	96 2891 2965 535 2228 2294 3587 936 991 2591 2592
noticeboard$	2745 2326
noticeboards$	2745
notices$	96 2228 2294 3587 936 991 2591 2592
notifi	2736
novemb	1540
november$	2786
now$	1480 1498 2764 3286 3550 1185
nowhere$	350 1813
nudg	422 467
number	15 92 2780 1791 3456
number$	16 25 28 37 40 2695 43 45 74 1486 3055 1823 1963 804 816 3603
numbers$	2709 94 1486 3055 1823 1963 1000
nurse	31 32 1442 59 2741 1063
nurse$	1398 60 1001 2452 1293
nurtur	259 301 1121 1314
nurturing$	1648 1690
observ	2755 980 2376 2405 1264
obtain	2712 604 1993 2369
obtain$	1100
obtained$	2371 2393
obtaining$	1100
obtains$	1100
occasi	1272
occasion$	1813
occasions$	2137
occup	465
occupi	463 1852
occupy$	824
occur	1584
occur$	2848
occurs$	2848
octobe	1540
october$	2786 1523
of	1444
of$	2659 1411 1429 1445 1461 2767 1512 2784 1521 2791 1547 2817 2856 217 2896 2906 1651 2961 1720 3024 1842 1865 3144 3188 1925 1933 1946 3224 1977 2011 3279 3352 2128 2145 2180 2184 2291 2301 2304 3602 2410 2412 1024 2446 2447 2449 2475 2526 2594
off	1765 3284 2123 2202 2203 3528 906 3624 2379
off$	2655 2665 2735 1754 3029 384 539 1955 3287 2124 2167 3446 3461 3462 2199 2212 3510 3511 3513 2615 2625 2643
offer	2755 244 1681 604 1993 782 874 980 2376 2405 2510 1264 1315
offer$	2683 185 237 1633 263 2945 2962 2191 2491 1354
offere	1389 2686 2688 1426 2712 2736 104 2846 244 1646 298 1688 1860 2369
offere$	263 924
offered$	2653 2690 2716 2740 1493 1588 1633 2898 2910 1687 2952 1816 475 3130 1997 2026 2224 2297 1354
offeres$	263 924
offeri	244
offering$	237 1633 263 2191 924 1354
offers	1449 244
offers$	2683 2713 185 237 1633 263 924 1354
office	31 32 1442 59 2741 1709
officer$	0 1 2660 1398 14 18 20 23 54 60 64 90 1489 115 1001 2391 2399 1282
officers$	0 1 2660 1398 14 18 20 23 54 60 64 90 1489 115 2973 1001 2391 2399 1282
offset	886
often	16
often$	9 1405 1446 2792 2449 2574
old$	3162
older	151 2804 3241 1986 627 3374 3531 2599
older$	116 2780 151 2804 2984 1726 381 1786 1787 1800 3067 1807 3081 442 3106 1843 464 1854 3119 468 470 3129 1881 1882 1883 3174 534 3210 591 602 1992 3297 2039 3306 2043 2044 3309 686 3414 3421 2187 2197 2198 3463 826 3491 2230 842 2243 2255 2256 2262 2268 2269 3539 2276 2290 1046 1050 1051 1052 2586 1198 2589 2590 1213 2603 1221
oldest	151 2804 2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 1882 1883 534 3210 3241 591 610 2001 627 629 3291 3306 2043 2044 3309 671 686 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 3539 2276 2290 2586 1198 2590 2599 1213 2603 1221
oldest$	151 2804 1807 3081 3106 1843 464 1854 3129 1881 3174 602 1992 3297 3421 2256 2262 2268 2589
on	669 2333 2379
on$	1392 2676 1443 2717 2720 1466 2738 1481 110 2769 2770 1547 183 2853 2887 1640 1657 281 2939 1689 2958 2993 1809 3136 1909 1927 3193 1946 3220 3251 3300 669 709 714 3369 2132 2138 3446 2195 834 3505 2288 3597 3607 3608 957 3611 2350 3615 3625 2448 2459 2462 2543 2572 2615 2624 2625 2636 2637 2645 2651
once	3213 2234 847 2287
once$	2654 3222 3225 3227 3234 3497 3551 3615
one	118 151 2804 3241 627 688 2599
one$	87 1476 2755 2773 151 1581 1680 2997 1749 1755 3025 1807 3081 3087 3106 1843 464 1854 3129 1881 3157 3174 3182 568 1958 570 1968 3233 3236 586 594 602 1992 610 2000 2001 2014 629 3290 3291 3297 3299 671 2068 3332 684 2074 727 729 3401 3416 2206 2226 865 2256 2257 3522 3523 2262 2268 3543 3554 2300 917 918 3575 2339 2364 2367 980 2376 2405 1048 2589 2595 2599 2618 2625 1264 1271
ones	3047 3079 3082 1825 3100 3127 3152 3166 523 3178 3184 3447 3448 3449 3450 2187 2189 3466 3470 3475 3476 3480 2254 3546 3547 3552 3564 3565
ones$	1476 1951 3303 3377 2238 2598
ongoin	244
ongoing$	1591 1633 1085 1298
online$	2681
only	445 845
only$	426 438 1910 3185 569 573 1969 3332 3380 848 869 2259 911 2311 2609
onside	1142
onside$	2531
onto$	1466
open	1426 1487 2333
open$	1425 2690 1430 87 2796 213 2877 2878 2883 2884 1649 1665 3597 2429 2482 2566 2573 2647 1345
opened	1426 2712 2369 990 2379
opened$	1425 2690 2733 2744 119 2940 2378 1345
opening$	213 1235
opens$	1425 2796 213 1345
operat	59 1455 1288
operational$	2681 2719
operator$	68
operators$	68
opinions$	322 1004
opport	2909 2951 2504 2510
opportunities$	1652 288 1870 2512 2513 1137
opportunity$	2839 2905 288 1813 1870 1137
oppos	960
opposing$	2322
opposite$	1857 659 2052 2060 677 699 2089 2166 2217 3494 3495 2313 2322
optici	1063
optician$	2452
optimi	1121 1317
option	2909 2951 2079 3343 2525
option$	2845 2524 1137
options$	2512 2524 1137
orange$	2762
orbit$	2163
order	1418 2987 339 1728 1729 357 551 563 828 840 905
order$	2682 2719 2986 344 382 399 535 541 567 2228 2294 3587 1007 2591 2592
orderd$	382
ordere	1418 2712 1475 2369 990 2379
ordered$	2682 2739 344 368 399 541
ordering$	344 399 541 567
orders	1728 1729
orders$	2986 344 382 399 541 567 2228 2294 3587 1007 2591 2592
ordina	31 32 1442 196 232 1621 1314
ordinary$	194
ordinated$	1585
organi	2712 2748 2369
organisations$	1603
organise$	2796 952
organised$	1816 952
organises$	2796 952
organising$	952
other	1540 2804 1605 269 1658 2996 3001 3032 3035 3042 3043 3047 3067 3070 3079 3082 3083 1825 3098 3099 3100 3101 3127 3152 3166 523 3178 3184 1986 2009 3276 3317 3328 3338 2097 3374 2111 3387 3391 3393 3395 3406 3408 3427 781 788 2178 3447 3448 3449 3450 2187 2189 3466 3470 3475 3476 3480 3498 3499 2236 856 857 2247 3512 2251 2253 2254 2261 3539 2276 3546 3547 3552 2289 3559 3564 3565 2310 3580 3584 1193 2585
other$	2804 2830 1597 2864 2869 1626 1730 2997 345 346 3000 3004 1741 3008 3011 3013 3014 3016 3019 3022 3023 3031 3036 3040 1793 3068 3069 3075 1827 3098 3099 3100 3101 3141 1900 524 3182 3236 1986 1988 600 617 2007 2017 3283 2024 3289 3292 2029 3295 2039 3311 659 3328 677 2069 2075 690 2083 3368 3374 3388 3389 3398 3400 3401 3402 3405 2147 3416 3419 3420 3422 3427 3429 2166 2171 2172 2173 785 3439 2188 827 2217 2220 2221 3490 3498 3499 2236 856 857 2247 3512 2251 2253 2261 3526 2269 3541 3552 2289 3559 3576 3580 3584 2582
others	1605 1764 3101 3393 3406
others$	2869 2932 1730 2997 3000 3009 3011 3013 3014 3016 3019 3020 3028 3031 3036 3040 3068 3069 3138 1900 3226 1988 600 3283 3289 3311 3368 3389 3398 3400 3401 2147 3416 3419 3420 3422 3429 3432 3490 860 3514
ought	2944
ought$	2948
our	1553 229
our$	2817 1618 260 1670 1692 3529 2337 1169
out	1621 1826 774 780 906 3624 2379 2525
out$	1395 2664 2690 1453 2746 1493 1520 2813 1550 1551 163 2817 1554 1556 1593 2910 2924 2952 2988 3021 387 3063 3090 1847 1884 1888 1891 3156 1898 1918 1938 1949 1955 1972 3239 3263 3265 2002 614 2009 2034 2078 2123 2139 2142 3417 2154 3446 3461 2199 2202 2212 3477 3500 3505 3509 3510 3511 3524 3528 3535 2318 2338 3627 2370 2387 1037 2484 2547 2614
outcom	2755 980 2376 2405 2510 1264 1318
outcome$	2947
outcomes$	2885 2467
outering$	1898
outing	95 1484 3383
outing$	2656 1898 644 3503 3605
outings$	2656 3379 3503 3605
outlet	2560
outlook$	2925
outrea	2755 1709 980 2376 2405 1264
outreach$	2669 48 2708 2973 2565
outsid	163 1888 3260 2009 2168 2172 3528 3541
outside$	1481 3439 2350 2495 2636
outsta	1487
outting$	1898
over	3171 3201 2149 2379
over$	3008 3146 1909 3189 544 1942 3207 1971 3354 3412 3413 3453 3454 834 2266 3582 2319 1067 2475 2522 2600
overdu	1487
overla	3027 2035 2225
overlap$	1837 3299 3357 3489 3566
overleaf$	2540
overs$	3008 1793 3454
overse	232 1621 3107 3131 3142 3153 3255 3256 3257 3258 1995 2022 1317
oversi	2504 2510
oversight$	76 2472 2474 1086
overview$	2472
own	232 1621 3488 3522 3523
own$	1555 2822 1559 3122 3162 1934 3247 672 3329 716 3459 2219 2222 3532 897 3563 2434 1157 2595
owner	31 32 1442 3619
owner$	68
owners	1143 2532
owners$	68
ownership$	2965
owns$	1157
pack	2755 3071 3072 3073 3077 1899 2287 980 2376 2405 1264
pack$	2695 3163 3496 3551 3581
packag	1869
package$	3133
paedia	1063
paediatrician$	2452
page	2755 980 2376 2405 1264
page$	28 2835 2836 3603 989
pages$	28 989
paid	2712 2369
paid$	1418 1475 949 990 2396
paint	2363 1329
paint$	3623 3627
painte	1450 990 2379
painted$	2714 2744 992
pair	2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 1882 1883 1899 534 3210 591 3306 2043 2044 3309 671 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 2290 2586 1198 2590 1213 2603 1221 1327
pair$	1877 3163 533 3504
paired	1894
paired$	2119
pairin	1327
pairs	442 1951 2237 3522 3523
pairs$	3087 3215 3504 1220
pals	151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
pals$	1795 3137 3191 3204 3206 1970 3240 3467 2207 3472 3571
pan$	2843
panel	21 31 32 44 1442 59 1464 1465 2755 1605 980 2376 2405 1264
panel$	1398 1413 1433 2726 2728 2729 2859 2860 2869 995
pans$	2843
parade$	3194
paragraph$	2815 2450
paragraphs$	2815 2450
parame	1552 1063
paramedic$	2452
parameters$	2816
parcel	689
parcel$	493
parcele$	493
parceles$	493
parceling$	493
parcelled$	2078
parcels$	493
parent	33 34 35 58 59 2741 126 155 2351 2517
parent$	0 1 2660 14 18 20 2692 90 1489 608 1291
parents$	0 1 2660 14 18 20 1423 1424 2692 1447 65 1463 89 90 1489 1515 2840 1654 278 1678 409 410 608 2015 908 3622 2508 2519 2529 1291
park	36
park$	3194 3202 3225 3245 1230
parked	2701
parked$	1230
parking$	1230
parks	2701
parks$	1230
part	1414 2678 2710 2711 2712 1478 2263 1214
part$	2737 2742 163 1553 2956 2971 3107 3131 3142 3153 1890 3255 3256 3257 3258 1995 2088 3353 3481 3516 3527 3574
partic	1414 2678 1434 1478 996
participants$	2698 2724
participate$	2742
participates$	2742
participation$	2385 2404
partie	95 1484
partin	1214
partne	4 44 1436 59 2741 1605 221 1681 295 1877 2510 1122
partner$	2724 1292
partners$	0 1 2657 2660 14 18 20 1433 2724 90 1489 1603 2869 222 1684 1101
partnership$	1393 1433 2700 2726 2859 2860 1610 2945 2483
partnerships$	1393
parts$	2088 3353 3481
party	95 1484
party$	644 3605
pass$	219 456 3132 3143 2192 959
passage$	2815 2450
passages$	2815 2450
passed	3457
passed$	2871 2192 998
passes	29 63
passes$	94 456 3143 959 2622 2631
passing$	2192
past$	3453
pastor	244
pastoral$	1633
patch	2270 2271
patch$	3535
path	3592
path$	91 691
paths$	691
pathwa	2755 2079 3343 980 2376 2405 1143 2532 2560 1264
pathways$	2826
patient$	2492 2573
patrol	1390 2662 2706 99 2755 1709 980 2376 2405 1264 1331
patrol$	2661 2708 1488 1282
patrols$	2661 2708 1488 2973 1282
pattern$	2284
patterns$	2466
paused	2285
paused$	3549 2336
pay$	1352
paying$	1352
pays$	1352
pcso	59
peace	1985
peace$	3249 3252 3525
peel	813 823
peel$	734 808 810
peele$	808 810
peeled$	2566
peeles$	808 810
peeling$	808 810
peelning$	808 810
peels$	808 810
peer	3387 2170
peer$	2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 1882 1883 534 3210 591 3306 2043 2044 3309 3387 3389 3406 3414 2160 2161 2169 2170 3434 3440 2177 2181 2187 2197 2198 3463 3491 2230 842 2243 2255 2290 2586 1198 2590 1213 2603 1221
peers	2984 1726 381 3047 1786 1787 1800 3070 1807 3079 3082 1825 442 3098 3099 3100 3101 1854 3119 468 470 3127 1882 1883 3152 3166 523 3178 3184 534 3210 591 3306 2043 2044 3309 3406 3414 3427 2177 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3539 3546 3547 3552 2290 3564 3565 2586 1198 2590 1213 2603 1221
peers$	1730 3014 3018 3283 3368 3388 3389 3402 2147 3416 3419 3420 3422 3434 783 3437 3438 3440 3441 3442 3444 3467 2207
pegs$	777
people	58 59 2741 1658 3243
people$	0 1 2660 14 18 20 1423 1424 1439 1447 65 1463 1473 85 89 90 1489 108 1501 115 2771 1515 1532 1533 1537 149 2807 2809 2810 1627 2949 1703 1706 1710 3018 1795 3137 3191 1935 3204 3206 3214 1970 3235 3240 720 3407 3437 3440 3571 3618 2435 2440 1053
peoples$	2771
per$	1440 58 3570 2541
percen	58
percent$	1447
percentage$	22
percep	1143 2532
perceptions$	2518
perfor	95 1484 2748
perform$	1250
performance$	3617
performed$	1250
performing$	1250
performs$	1250
period	1824
period$	1836 3325
periodic$	197 1079
periodically$	1079 2470
periods$	1836 3325
permission$	3604
permit	3176
permit$	2824 1713 1718 1759 579 2140 866 3604 959 2562
permited$	1713 579
permiting$	579 866
permits$	2824 579 3604 959 2562
permitted$	1713 1731 1962 579
permitting$	579 866
persistent$	2492
person	59 2741 1507 2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 1882 1883 534 3210 591 610 2001 3306 2043 2044 3309 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 2290 2586 1198 2590 1213 2603 1221
person$	0 1 2660 14 18 20 90 1489 2771 1536 196 1706 3264 2020 2306 2440 1167
persons$	2771
persua	422 436 1997 793
persuaded$	2297
pharma	1063
pharmacist$	2452
phas	904
phas$	502 503
phase$	502 503 726
phases$	502 503 726
phasing$	502 503 726
phass$	502 503
phone	1390 29 1767 3039
phone$	94 816 1374
phoned	1389 1420 2686 2688 1428 2712 1457 1019
phoned$	2653 2684 1421 2721 2408
phones	343
phones$	94 1374
phoning$	1374
photo$	72 993
photograph$	72 993
photographs$	72 993
photos$	72 993
physical$	1072
physio	1063
physio$	2452
physiotherapist$	2452
pick	1484 191 2274 922
pick$	227 1622 1623 789 809 818 933 937 2641 1253
picke$	789 818 933
picked$	166 167 1588 463 807 933 1253
pickes$	789 818 933
pickin	191
picking$	789 809 818 933 1253
picks	1484 191
picks$	789 809 818 933 1253
pickting$	933
picky$	819
picnic	95 1484
picnic$	3605 2344 3629
pictur	3107
picture$	72 1516 2789 1561 1570 2489
pictures$	72 1516 993
pilot$	2
pitch	3484 3485 875 3592
pitch$	91 1540 3486 3578 975 3629 3632
pitched$	975
pitches$	975
pitching$	975
pitchs$	3486
plac	465 480 603 635 799 841 864 873 874 877 879 880 2274 1204
plac$	631 977
place	1435 2712 1450 1451 63 2748 2755 3071 3072 3073 3077 612 980 2369 2376 2405 1264
place$	2674 2699 2714 2715 2828 2898 2900 2912 2924 2954 1813 456 1866 489 3143 492 1890 1916 3225 1982 605 606 613 615 628 631 2027 655 3315 3323 700 707 715 724 2118 3516 871 2265 3535 977 2403 2505 2626
placed	2712 463 1852 1894 612 2369
placed$	451 455 1853 1862 1983 1991 1999 613 620 624 3280 631 3305 2046 694 2224 958 2396
placeed$	628
placeing$	492 628 700
placem	1869 3265 3273 2010 630 2048 3312 2049 2057 3324 2077 3341 2079 3343 875
placement$	3104 3128 1866 3133 489 1889 605 606 613 3267 615 3274 624 3281 634 2027 3348 1212
placements$	3104 3128 1866 1889 605 606 613 3267 615 624 3281 634 2027 3313 3321 3331 3348 1212
placered$	628
places	612 2330
places$	2828 2912 2954 456 1866 3143 492 613 615 628 631 655 3351 700 777 3594 977 2626
placeting$	700
placin	612
placing$	1769 624 631 977
placs$	631 977
placting$	977
plan	2755 1558 1832 2335 980 2376 2405 1139 1264
plan$	2680 2683 2695 82 2796 2819 2822 2823 1561 1570 3599 1011 2470 2540 2546 2554 1266
planned$	2672 1816
planni	1139
planning$	24 2874 2893 2491 2520
plans	1139
plans$	2683 2796 2822 2893 1636 3599 1011 2540
plant	2363 1329
plant$	3627
plante	990 2379
planted$	2744 992
play	95 1484 1877 815 876 878
play$	2669 48 91 138 303 1767 3044 394 1811 2034 2040 698 3507 855 963 3617 2416
played	3 2748
played$	1392
player	33 148 151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 2001 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
player$	2773
players$	2773 1537 1795 3137 3191 3204 3206 1970 3240 3571 2435
playgr	2048 3312 3324
playin	1778
playing$	303 394 1811 963
plays	1484
plays$	138 303 698 855 963
pledge$	93
plenty$	310
plot$	896
plug$	1110
pluging$	1110
plugs$	1110
podcast$	28 3596 989
podcasts$	989
point	1503
point$	66 2767 2828 2839 2928 2099 2326
points$	66
police	31 32 1442 59 2741 1709
police$	0 1 2660 14 18 20 60 90 1489 2973 325 1282
policeing$	325
polices$	325
policeting$	325
polici	92 2755 1709 980 2376 2405 1264
policing$	2973 1282
policy	92 2755 2335 980 2376 2405 1264
policy$	28 2702 3203 3599 1266
pond$	91
pool	36 63 3484 3485 2352
pool$	3616
poor$	430
pop$	1172
portal$	28
portals$	28
positi	259 301 1719 781 788 2279
position$	2470
positive$	2864 1626 1648 2914 2920 1683 1690 2983 792 3543 1072 1171 2569 2573
possib	2846 2525
possibilities$	1137
possibility$	1813 2524 1137
possible$	2839 1581 2012 2454 2455 1137
post	2755 828 873 874 980 2376 2405 1233 1264
post$	2759 989 2391 2401 2403
posted	1426 2712 1482 1483 104 2369
posted$	2690 2746 2747 1493 998
poster	92 2755 980 2376 2405 1264
poster$	96 936 3595 2622 1266
posters$	96 936 2622
posts$	989 2391
potent	1143 2532
potential$	1137
power$	535 3253 775 2165 2275 3569 2591 2592
powerful$	3415
powers$	535 2591 2592
practi	31 32 1442 59 2741 1612 1681 893 2510
practicable$	2455
practice$	2876 2893 2932 2945 698 2511
practices$	2656 698
practise$	698
practises$	698
practitioner$	0 1 2660 14 18 20 2732 90 1489 2399
practitioners$	0 1 2660 14 18 20 2724 90 1489 222 2399
pray	2231
prayers$	3620
precinct$	3194
prepared$	2026
presen	2679 2712 2755 1584 1681 1709 980 2369 2376 2405 1264
presence$	2945 2973 1737 2461 2472 2473
present$	2848 3323 3529 2492 2573 1255 2647
presented$	1255
presenting$	1255
presents$	2848 1255
presse	1997
pressure$	3425 2275
preven	328 336 338 1732 354 355 364 396 413 418 1829 531 843 898 925 1121 1315 1318
prevent$	337 1753 401 1798 1799 546 853 1111
prevented$	2979 2980 377 3093 513 3186 3385
preventing$	337 401 853 1111
preventping$	1753 853
prevents$	337 1753 401 853 1111
preventting$	1753
prey	154 2443
prey$	2806
price	2335
price$	3599 3603
priced	1418
priced$	2682
primar	3265
print	1233 1329
printe	1426 2712 1482 2369 990 2379
printed$	2666 2690 2746 992
priori	2504 1121 1284 1317 1318
priorities$	2885
prioritise$	1144
prioritised$	2917
prioritises$	1144
prioritising$	1144
priority$	1639 2501
pris	813
prise$	655 734 750
pro	1719 781 788
proact	196 1665 1122 1142
proactive$	1585 2929 2492 2531
proactively$	2531
problem$	2880 2546
problematis$	1129
problematise$	1129
problematises$	1129
problematising$	1129
problematiss$	1129
problems$	2880
proced	2755 980 2376 2405 1264
procedures$	2826
proces	2755 980 2376 2405 1264
processes$	2826 1636
procur	1418 1475
procured$	2682 2739 2402
produc	6 2712 1449 3347 2369
produces$	2713
production$	1395
productive$	2569
profes	44 59 2741 1605 295
professional$	0 1 2660 14 18 20 2732 90 1489 1638 1014 1071
professionals$	0 1 2657 2660 14 18 20 1433 2724 90 1489 1603 2869 222 1627 1684 1101
profil	1791 1057
profile$	3055 2446 2472 2506
profiled$	2446
profiles$	3055 2446
profiling$	2446
profit	2443
progra	2755 1869 2077 3341 2079 3343 980 2376 2405 1264
programme$	2663 2683 2727 3133 896 984 1011
programmes$	2683 1011
progre	1471 1588 232 1621 1622 1623 1646 1688 3553 2537
progress$	2825 2886 2887 2904 1008 2470 2571 1316
progressed$	2735 2852 2910 2952 1316
progresses$	2825 1316
progressing$	1316
progresss$	2825
prohib	336 338 354 418
prohibit$	337 737 3492
prohibitding$	737
prohibited$	2979 2980 377 737
prohibiting$	737
prohibition$	420
prohibits$	737 3492
projec	3342
project$	2 24 2683 2727 91 3128 1866 3262 644 3348 896 984 1011
projects$	2683 3128 3348 1011
prolon	838 839
promise$	368 382
promised$	2672 382
promises$	368 382
promot	877 878 1121
promot$	1096
promote$	1096 1312
promoted$	2917 1312
promotes$	1096 1312
promoting$	1096 1312
promots$	1096
promptly$	2837 2876
proper$	1562 3089 2162 2209
propor	1142
proportion$	22
proportionate$	1102 2531
proportionately$	2531
propos	2335
proposal$	3599
proposals$	3599
prosocial$	2983
prospectus$	2702
protec	1121 1315
protected$	2917
protection$	339
protective$	2510
protoc	2755 980 2376 2405 1264
protocol$	1266
provid	1426 2712 1449 1451 1456 1483 104 244 782 2369 1083 1314
provid$	263
provide$	185 242 1633 263 1353
provided$	2690 2715 2716 2720 2747 1493 1633 2898 298 1353
provider$	68 3335 1013
providers$	68 3335 1013
provides$	2713 185 242 1633 263 1353
providing$	242 1633 263 1353
provids$	263
provis	6 2755 2861 2890 2909 1709 1869 3265 2077 3341 980 2376 2405 2510 1264
provision$	1395 2973 1866 3133 605 606 3281 2512 2513 2565
provisions$	3281
pru$	3281
pruned$	2394
psychi	1063
psychiatrist$	2452 1293
psycho	1063
psychologist$	2452 1293
public	6 1331
publication$	1395
publis	2712 1482 2369 1331
published$	2746
pull	449 2182 813 823
pull$	520 3253 655 663 734 765 2163 775 2165 796 798 2275 887 3585 1099
pulle$	765
pulled$	796
pullen$	765
pulles$	765
pulling$	663 765 796 1099
pulls$	663 765 1099
pupil	1507 148 2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 1882 1883 534 3210 591 2001 627 3306 2043 2044 3309 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 2290 2586 1198 2590 1213 2603 1221
pupil$	2771 2773 1536 1537
pupils	144 151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3533 3546 3547 3552 2290 3564 3565 2307 2360 2586 1198 2590 1213 2603 1221
pupils$	1463 108 2771 2773 1533 1537 1795 3137 3191 3204 3206 1970 3240 3571 2435
purcha	1418 2712 1475 2369 990 2379
purchased$	2682 2739
purpose$	2915 3170 2554
purposeful$	2569
push	422 878
push$	1098 1154
pushes$	1098
pushing$	2482 1098
put	433 463 1852 465 480 1894 603 635 799 831 841 864 873 874 877 878 879 880 2274 1204
put$	3 1426 2712 1450 2722 1482 1483 2748 2800 247 1660 455 1853 492 1916 2046 687 694 700 832 2224 2327 958 977 2369 1336
pute$	977
putes$	977
puting$	492 700 977
puts	433
puts$	492 700 977 1336
puttin	433
putting$	247 1769 700 977 1336
qualification$	2705
qualifications$	2705
qualit	2510
quarte	151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
quarterly$	986
quartet$	1795 3137 3191 3204 3206 1970 3240 3571
questi	2755 421 980 2376 2405 1264
questioned$	3092
quicke	1270
quicker$	2568
quickly$	2837 2568
quiet$	3061 2429
quieter$	151 2804 1807 3081 429 3106 1843 464 1854 3129 1881 3174 602 1992 3297 826 2256 2262 2268 2415 2589
quit	407 441 1930 920
quit$	1830 744 2309
quiting$	744
quits$	1830 744
races$	3586
racism	1289
racist	1289
radar$	2934 2469
raise	219 227
raise$	1616 1097 1117 1335
raised$	119 2871 2396 1117 2521
raises$	1117 1335
raising$	2493 1117
ramp	29 1931 3592
ramp$	91 564 565
ran	2706
ran$	2666 2373
rang	2662 1019
rang$	1421 2390 2408
range$	795
rappor	2510
rarer$	2415
rate	2765
rate$	1486 1015 1267
rated$	1267
rates$	1486 1015 1267
rather$	1527 1848 715 724 2118 2204 843 851 871 2265 1060
ratifi	2712 2369
ration	763
re	1762 1846 1042
re$	1790
reach	1503 1767 3168
reach$	2767 1776 2163 795 988 1095 1265
reache	1389 2710
reached$	2653 2693 988 1265
reaches$	1095 1265
reaching$	1095
react$	1179
reacts$	1179
read	1389 2696 2712 2369
read$	2653 2673 2733 1482 182 1377
reading$	182 1377
readmit$	3110
reads$	182 1377
ready$	2744 2026
real$	3089 2162 2209
rearra	990 2379
reason$	2772 1813
reassu	1314 1318
reassurance$	2897
reassuring$	1072
rebuild$	1108 1163
rebuilde$	1108
rebuildes$	1108
rebuilding$	1108 1163
rebuilds$	1108 1163
receiv	2710 2711 2712 244 2369
receive$	1633 2384
received$	2673 38 2371
receives$	2384
recogn	129 1656 1121 1314
recognise$	2920
recognised$	1518
recommendations$	2885
record	2712 1449 1459 1464 2755 1553 165 166 167 168 1558 1605 219 437 980 2369 2376 2405 1264
record$	56 2723 2728 2730 123 2819 2820 2822 2823 943 2383
recorded$	77 2817 1554 1556 1557 943 2393
recording$	943
records$	56 2713 2723 2728 2730 123 2822 2869 943 2383
recove	1270
recrui	1389 1426 2712 154 922 2369 990 2379
recruit$	1364
recruite$	1364
recruited$	2653 2690 2401 1364
recruites$	1364
recruiting$	1364
recruits$	1364
red$	2762
redecorated$	2744
redesi	990 2379
redire	472
redraf	1329
redraw	990 2379
reduc	356 434 574 763 767 772 776 886 904 1270
reduc$	916
reduce	336 1829 3428 1121 1314
reduce$	748 916 1111
reduced$	2917 2979 2980 3093 3540 892
reduceing$	748 1111
reduces$	748 916 1111
reduci	336 1314
reducing$	916
reducs$	916
reduction$	98
refer	465
refere	2539
reference$	2815 2450
references$	2815 2450
referr	1389 2710 2736 99 2755 206 463 1852 980 2376 2405 1264
referral$	17 2751 1488 140 208 3595 999 2533
referrals$	17 2751 1488 140 208 999 2533
referred$	2653 2693 2386
reflec	1656 1122
reflect$	2920 1073 2490
reflected$	2393
reflecting$	1073
reflects$	1073
reform$	3026
refrain$	920
refres	2755 980 2376 2405 1264
refunds$	2623
refurbished$	2744
refurbishment$	91
refus	397 418 444 457 519 528 531 551 559 845 859 2248
refus$	951
refuse	355 2246
refuse$	951
refused$	560 3510 951
refuses$	951
refusing$	951
refuss$	951
regain$	1163
regaining$	1163
regains$	1163
regard$	1639
region	3107 3131 3142 3153 3255 3256 3257 3258 1995 3273
regist	2675 26 1426 2696 1464 2755 873 874 980 2376 2405 1264
register$	1415 56 2728 628 3568 2389
registered$	2690 628 2386
registering$	628
registerred$	628
registers$	1415 56 2728 628
regrou	1762
regroup$	3026
regular$	194 197 1591 3162 1015 1079 1084 1085
regularity$	8
regularly$	1079 2470
rehear	95 1484 1553
rehearsal$	2656 3606
rehearsals$	2656 3606
rehearse$	698
rehearsed$	2817
rehearses$	698
rehous	463 1852 465 603 612
rehous$	625 626 1200
rehouse$	611 625 626 1200
rehoused$	1853 1862 1991 1999 611 625 626 3280 2046
rehouses$	611 625 626 1200
rehousing$	453 588 611 613 625 626 1200
rehousred$	625 626
rehousring$	625 626 1200
rehouss$	625 626 1200
reimpo	838 839
reinfo	1317
reinst	838 990 2379
reject$	951
rejecte$	951
rejected$	951
rejectes$	951
rejecting$	951
rejects$	951
relati	4 2953 1725 1867 1990 3265 3285 637 2120 2143 2510 1122 1318
relations$	2555
relationship$	1393 2947 330 2989 1922 3407 2497
relationships$	1393 2904 330 2989 3407 783 2497
relatives$	3452 2435 1292
releas	449 529 693 807 849 909
releas$	901
release$	901
released$	1918
releases$	901
releasing$	901
releass$	901
releasting$	901
relentless$	2492
releva	1553 244
relevant$	2817 1562 2834 1597 2864 1633 2454 2455
reliance$	749 2156
reloca	603 612
relocat$	625 626 1200
relocate$	1991 3261 611 620 625 626 1200
relocated$	1991 1999 611 620 625 626 3280
relocates$	1991 611 620 625 626 1200
relocating$	611 625 626 3537 1200
relocation$	453 3124 588 613
relocatred$	625 626
relocatring$	625 626 1200
relocats$	625 626 1200
remain	166 276 1872 3374 3517 1080
remain$	142 220 1611 1620 1659 371 3136 2055 3515 1076 1127 1216
remaining$	2804 371 3098 3099 3100 3101 1986 2111 3498 3499 2236 856 857 2247 3512 2251 2253 2261 3552 2289 3559 3580 3584 1076
remains$	142 220 1620 1659 371 2055 1076 1216
rememb	1544 2808
remember$	2490
remind	1420 436
remind$	1313
reminded$	2684 1313
reminder$	11
reminders$	11
reminding$	1313
reminds$	1313
remote$	2019
remov	406 407 449 460 479 542 563 587 598 772 780 813 886 1061 1208
remov$	402 765 915 916
removal$	476 588
remove	1450 3058 3217 566 1978 774 862 3534 990 2379
remove$	402 592 734 765 915 916 1340
removed$	2714 402 3092 1845 1955 3242 592 3246 3280 3540 915 1340
removen$	765
removes$	402 592 765 915 916 1340
removing$	402 592 734 765 915 916 1340
removping$	915
removs$	402 765 915 916
removting$	915
renew	838 839
renew$	883
renewe	1872
renewe$	883
renewed$	3136 3612
renewes$	883
renewing$	883
renews$	883
reopen	1329
repainted$	3590
repair	1450 990 2379 1329
repair$	91 1108 2533
repaire$	1108
repaired$	2714 2725 992
repaires$	1108
repairing$	1108
repairs$	91 1108 2533
repeat	1553 165
repeat$	2817
repeated$	2817 1554
replac	1450 2118 990 2379 1219
replace$	1224 1229
replaced$	2714 3378 3590
replaces$	1224
replacing$	1224
replie	1420 1427 1434 2712
replied$	2684
replies$	2691 2698
reply	1427 2696
reply$	2691
report	1390 1449 1464 2755 2765 145 1552 1553 165 219 3039 437 980 2376 2405 1264
report$	2661 2677 73 2728 123 130 140 2814 2816 1266 1267
reported$	2817 1554 2871 3038 2393 2397
reports$	2661 2677 2713 73 2728 123 130 140
represented$	1666
reques	604 1993 1204
request$	1516 3172
requested$	3130 2371
requests$	1516 3172
requir	2846 1728 357
require$	344 382 399 541 567
required$	368 382 2454 2455
requireed$	344 399 541
requireing$	344 399 541 567
requires$	344 382 399 541 567
researcher$	1012
researchers$	1012
resent	1544 2808
reserv	3579 1331
reset$	1108
resete$	1108
resetes$	1108
reseting$	1108
resets$	1108
reside	95 1484 2755 151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 980 2376 2405 2586 1198 2590 1213 2603 1221 1264
resident$	2773
residential$	1840 477 638 644 1212
residents$	115 2773 1795 3137 3191 3204 3206 1970 3240 3571 2435
resili	2510 1318
resour	2755 1709 980 2376 2405 1264
resource$	1560
resources$	1560 289 2973 2512 2565 2574
respec	2953 1121 1142 1290 1315
respect$	2545 2552
respected$	2917 2969 2975
respectful$	2794 2492 2531
respectfully$	2531 2545
respit	1985
respite$	3249 755
respon	1427 2696 1434 2710 2711 2712 1665 1121 2510 1143 2532
respond$	227 1316
responding$	1316
responds$	1316
response$	2691 2885 2491 2511 1316
responses$	2698 1316
responsibility$	2882 2965 1104
responsive$	2929
rest	2804 1764 3043 3047 3067 3070 3079 3082 1825 3098 3099 3100 3101 3127 3152 3166 523 1913 3178 3184 1985 1986 3276 3317 3328 3374 2111 3387 3391 3393 3395 3427 3447 3448 3449 3450 2187 2189 3466 3470 3475 3476 3480 3498 3499 2236 856 857 2247 3512 2251 2253 2254 2261 3539 2276 3546 3547 3552 2289 3559 3564 3565 2310 3580 3584 2585
rest$	1730 2997 3000 3011 3013 3014 3020 3028 3031 3036 3040 3047 3068 3069 3079 3082 1825 3100 3127 3152 3166 523 3177 3178 3184 3249 1988 3283 3289 3311 3368 3389 3401 3406 755 3416 3419 3420 3422 3447 3448 3449 3450 2187 2189 3466 3470 3475 3476 3480 3490 860 3514 2254 3525 3546 3547 3552 3564 3565
rested	2285
rested$	3549
restor	1122
restor$	1108
restore$	1108
restores$	1108
restoring$	1108
restors$	1108
restri	328 336 356 418 434 1829 479 574 763 828 904
restrict$	325 577 578 579 748 833
restricte$	833
restricted$	2979 2980 377 3093 469 577 578 579 833 2280
restrictes$	833
restricting$	325 577 578 579 748 833
restriction$	420 3084
restrictions$	420 3084
restricts$	325 577 578 579 748 833
restrictted$	579
restrictting$	325 577 579
resurfaced$	2744
resurfacing$	91
retain	838 1083
retain$	1149
retaining$	1149
retains$	1149
return	2696 2710 2711 206 2303
return$	207 495 497 556 797 2375
returne$	495 497
returned$	207
returnes$	495 497
returning$	495 497 556 797
returns$	207 495 497 556 797 2375
retwee	1434
retweets$	2698
reunit	1762
reunite$	3026
review	2712 1449 2755 1588 980 2369 2376 2405 2468 1264 1315
review$	76 2751 2855 2469 1081
reviewed$	75 2852 2397 1081
reviewing$	1081
reviews$	2713 76 2751 1081
revise	2712 2369
revok	479
revok$	490 951
revoke	862
revoke$	490 951
revoked$	951
revokes$	490 951
revoking$	490 951
revoks$	490 951
rewrit	990 2379 1331
rid$	795
ride	95 1484 815 2231
ride$	2053 3606
riders	151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
riders$	1795 3137 3191 3204 3206 1970 3240 3571
rides	1484
rides$	3606
rift$	2497
rifts$	2497
right$	2761 1562 2920 3089
rights	1290
rights$	1167
ring	1390 2662 2765 1503 1747 1767 3039 3044 3168 835 3539
ring$	2767 138 1374
ringing$	1374
ringle	1807 3081 3106 1843 464 1854 3129 1881 3174 3241 589 602 1992 2001 3291 3297 2256 2262 2268 2589 2599 1285
ringleader$	3558 2597 2598
ringleaders$	3558 2597 2598
ringri	1807 3081 3106 1843 464 1854 3129 1881 3174 602 1992 3297 2256 2262 2268 2589
rings$	138 1374
rink	36 3484 3485
rip	542
ripped$	566
rise	2750 2752 1270
rise$	102
risen	2752
rises	2750 2752 1270
rising	2750 2752 1270
risk	2953 2510 1318
risk$	2865 2870 2880 2463 2470 1092
risks	1318
risks$	2865 2870 2880 2463 1092
risky	2953
ritual$	2284
rival	1278
river$	3527
road	3324 2216
road$	3333 3486
roads$	3486
robbed	1506 2801 154 1059
robbed$	2770 2448
robber	1272
robberies$	158 1283
robbery$	158 1283
robs	2801
robust	196 2504 1122 1142
robust$	1585 1085 1102 2531
robustly$	2837 2531
role	2560
role$	1104
roll	6
roll$	232 2389
rolled$	2712 2369
rollout$	1395
room	36 41 63 3071 3072 3073 3077 1913 3265 2048 3312 2079 3343 2216 3482 2245 875 3592
room$	62 91 1540 288 2999 1851 1870 3164 3177 3315 2063 3337 3350 3351 707 3430 3481 3486 3509 896 3555 3577 3578 3593 3595 3597 3603
rooms	3312 3343 868
rooms$	62 2999 3164 2063 3331 3351 3430 3481 3486 3577 3578
root$	1143
rose	2750 2752 1270
roster	1894 873 2274
rota	21 2755 3347 873 980 2376 2405 1264
rota$	28 2707 3568 3595 3603 3631 991 994
rotas$	28 991
round	3045 3171
round$	2664 180 2988 3453 3524 931 2387 2561
rounde	2352
rounders$	3616
route	3324 2216 3482 2330
route$	3128 2056 3333 3348 2330 3594 3603
routes$	2826 3128 2056 3345 3348
routin	1057
routine$	2284 1079
routinely$	1079
routines$	2446
row	3630
row$	140 1822 2088 3353
rowdy	3507
rows$	140 1822 2088 3353
rugby	2352
rugby$	3616
rule	92 2987 2335
rule$	93 2986 382 420 3203 582 2228 3599 3603 991
rulebetween$	3085
ruled$	1549 382
rules$	93 2986 382 2228 3599 991
rulesbetween$	3085
run	1426 2712 2303 2369
run$	2666 2690 2740 2796 2806 185 1816 1906 3606 3631 2373 2647 1357
rung	1389 2662 1420 2686 2688 1428 2712 1457 101 2779 3039 1019
rung$	2653 2684 2721 1490 2408
runnin	1410
running$	2674 2681 1357
runs	2706 1449 2303
runs$	2713 2796 185 3606 2373 1357
s$	170 1618 1734 1735 1745 405 3071 3072 3073 3077 3102 1868 1879 1908 523 593 600 2000 3529 2305 2582
s20$	2602
s34$	1203
s35$	1203
safe	259 2953 301 2971 2330 2504 2510 1290
safe$	2761 2794 1648 2920 2922 2923 1690 2969 3594 2432
safegu	1121 1290 1315
safeguarded$	2917
safely	1020
safely$	2409 2426
safer	301 2971 2178 1020
safer$	2920 2922 2923 1690 2969 429 2194 806 2409 2515
safety	2953 2504 2510
safety$	2915 1131
said	1544 2808 165
said$	2672 2774 1554 1267
sales$	122
same	1838 3213 688 2096
same$	2759 1571 1572 3033 3071 3072 3073 3077 3102 3157 3158 3160 3180 3213 2051 3323 2073 2096 3360 3363 2100 2101 2103 2108 2112 3401 3497 3538
sample$	2395
samples$	2395
sancti	1284
sat	2662 1540 463 1852
sat$	1420 2046 694
satisfy$	1145
saturd	1540 597 721 722
saturday$	2689 597 3250 721 2110 722 3375 3601 2346 3614
saturdays$	2689 3250 2110 3375 3601 2346 3614
saved$	77
saw	1544 2808
saw$	2666 2733 2390
say	2765 1503 1544 2808 1832
say$	113 2767 2774 2907 514 894 2416 1267
saying$	514 894 1267
says	1544 2808
says$	113 2774 514 894 1267
sbetween$	3085
scale$	1147
scales$	1147
scaling$	1147
scatte	1875 1876 2036 2037 880 929 1214
scatter$	3139 493
scattere$	493
scattered$	3140 3300 3301 2318
scatteres$	493
scattering$	493
scatters$	3139 493
schedu	2712 1894 2369
schedule$	2400
scheme	2755 980 2376 2405 1264
scheme$	28 2727 3348 984
schemes$	28 3348
school	31 32 36 1442 59 2741 2799 1839 1869 595 3265 3273 2010 630 2048 3312 2049 3324 2062 2071 2077 3341 3342 2079 3343 2216 3482 875 3619
school$	0 1 2660 14 18 20 2692 60 69 90 1489 2788 1526 2795 3103 3104 3128 1866 3133 489 1889 3245 1984 605 606 3267 615 3268 3269 3272 3274 3275 3281 2028 3293 3335 3348 804 816 3500 3574 3620 2427 2508 2639
schoolchildren$	3204
schooled$	1983
schools$	0 1 2660 14 18 20 2692 69 90 1489 3104 3128 1866 1889 605 606 3281 3313 3326 3331 3335 3348
scope	1552 1553
scope$	2816 2817 1870 1136 1137
scopes$	1136
scoping$	1136
score	2765
score$	131 1267
scores$	131 1267
scrap	935
scrap$	461
scrape$	461
scrapes$	461
scrapped$	2336
scrapping$	461
scraps$	461
screen	95 1484 2755 980 2376 2405 1264
screenshot$	72
screenshots$	72
screwe	2327
screwed$	3591
seal	460
search	1506 2800
search$	256 1287
searched$	2770
searches$	140 1287
seat	29 465 1931 799 841 879 880 2270 2271 2274
seat$	1822 492 1916 564 565 655 683 700 777 3516 3535 3555 3578 3595 3623 977 1381
seate$	977
seated	463 1852 1894
seated$	455 1853 2046 683 694 958 1381
seates$	977
seatin	1931
seating$	61 1769 492 655 700 3504 977 1381
seats$	61 1822 3128 492 564 565 655 683 700 777 3535 3578 3623 977 2626 1381
seatting$	700 977
second	1540 3265 3374
second$	2804
section20$	2602
section34$	1203
section35$	1203
secur	604 1993
secure	1435 2712 2369
secure$	1840 477 638
secured$	2699 3130
security$	2915
see	1390 2765 1544 2808 2978 2996 1747 1757 3027 1767 3044 394 3063 3074 1815 3134 3168
see$	190 2908 2972 2992 2995 2997 1738 3010 3021 1761 1771 1783 487 488 1916 2035 742 794 971 1151
seee$	488
seees$	488
seeing	2990 1768 394 3062 3066 2203 2260 3548
seeing$	190 2992 3004 3007 3030 1783 3094 487 488 3208 2124 2141 794 3524
seek	604 1993 782 839 1139 1204
seek$	252 786 1089 1100
seeke$	786
seekes$	786
seekin	1139
seeking$	786 1089 1100
seeks	1139
seeks$	786 1089 1100
seen	1389 2686 2688 2710 2712 1457 2736 101 1724 1757 1826 529 583 679
seen$	2653 2673 2693 2721 1490 2988 3021 1773 385 386 3090 439 1918 3190 1972
sees$	742 794 971
seize	1284
seized	990 2379 1284
seizes	1284
seizur	1284
select	2274
select$	789 933
selecte$	789 933
selected$	933 2401
selectes$	789 933
selecting$	789 933
selective$	819
selects$	789 933
selectting$	933
self$	2277 2510 1143
sell	154 2443
sell$	2802
seller	116 2780 1278
seller$	3598 1280
sellers$	3598 2435 1280
selling$	2418 2442 2444
sells$	2444
semina	2755 980 2376 2405 1264
send	437 459 465 472 563 603 612 807 828 831 841 849 864 873 874 878 1233
send$	492 495 497 556 628 631 663 824 858 1373
sende$	495 497 631
sended$	628 631 858
sendes$	495 497 631
sending$	492 495 497 556 628 631 858 1373
sendred$	628
sends	2706 1449
sends$	2713 492 495 497 556 628 631 663 824 858 1373
senior	1540 2266 3531
senior$	1085
sense$	262 888 2489
sensit	196 1665 1142
sensitive$	1585 2875 2929 2531
sensitively$	2837 2531
sent	2667 1406 1426 2706 2710 2712 1483 104 1506 3039 463 1852 529 612 828 831 849 873 874 2369 1331
sent$	2670 2690 2747 1493 2770 119 2800 3038 451 1853 1862 1918 1978 1983 601 1991 1999 620 3280 2018 631 633 640 663 687 807 832 2224 3500 2246 858 909 998
sente$	631
sented$	631 858
sentence$	2815 2450
sentences$	2815 2450
sentes$	631
senting$	631 858
sents$	631 858
separa	3039 437 1876 2036 2037 2068 689 788 3458 3522 3523 1214
separate$	361 1840 3116 3117 3118 466 3120 3123 3125 3126 474 1864 2017 2024 659 660 2052 667 668 2058 2060 672 674 2067 2069 682 2075 2076 690 2081 2083 2084 2086 2087 699 2089 2091 2092 705 2098 2102 716 717 2107 2109 766 2166 785 2188 827 2217 2218 3487 3494 3495 3541 3560 2313 2322 2587 2605
separated$	361 3038 3140 3300 3301 2078 2605
separately$	3237 3329 3332 3554 1328
separates$	361
separating$	361
separation$	476 1214
septem	1540
september$	2786 1523 3550
sergea	31 32 1442 59 2741
sergeant$	1398 68 1282
serv$	901
serve	2231 2363
serve$	1948 2258 870 901 3627 1344
served	2748 2246
served$	119 1906 3497 3501 3510
serveed$	2258 870
server	405 3484 3485
server$	1794 3059 408
serves$	2258 870 901 1344
servic	31 32 41 1442 2861 295 2376
service$	1398 28 2683 2893 1833 3620 984 1013
services$	2657 28 2683 69 2826 1603 222 1627 2893 1684 1013 1101 2512 2513
serving$	901 1344
servs$	901
servting$	901
sessio	99 2755 1824 583 2031 2061 2077 3341 3342 3383 2216 868 980 2376 2405 1264
session$	2683 2727 1488 2756 2838 1836 3232 1972 3245 3288 644 3325 2063 2064 3348 3350 2094 3361 3365 2114 3379 2116 3381 3503 3530 3606 1266
sessions$	2683 2727 1488 2756 2838 1836 1972 3245 3288 3325 2063 3348 2094 3362 3377 2114 3379 2116 3381 3503 3606
set	1839 1869 595 2048 3312 3324 2077 3341 2079 3343 2215 2216 3482 835 1204
set$	2712 1451 1540 1553 165 166 167 1660 2931 3103 3133 1984 3269 3337 3351 3403 3437 2174 2176 3479 2363 2369 990 1178 1238
sets	1824 3312 3341 3343
sets$	3331 3351 2174 1178 1238
setting$	2828 2912 2954 3433 1178 1238
settings$	2828
settl	603
settle	2249 3553
settle$	3249 3252 805 3513
settled$	1991 3513
settles$	805
seven	33 35 112 155 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1882 1883 3152 3166 523 3178 3184 534 3210 3211 591 3306 2043 2044 3309 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2586 1198 2590 1213 2603 1221
seven$	1424 1501 2223
sever	336 396 754 767
several$	594
severed$	2994
severi	336
severs	336
sew	1329
shadow$	2163
shall$	393 452
shalln	391
shalln$	391
shallnot$	1780
shar$	1088
share	219 815 1314
share$	22 223 1893 2040 688 2192 3579 978 1088
shared	2712 1838 3457 2369 1314
shared$	2733 2871 405 1796 3102 689 2113 725 2115 3382 2119 2192 2225 929 998 2397
shares	1434 1449 1314
shares$	2698 2713 1893 2040 688 978 1088
sharin	1314
sharing$	2700 223 3007 1893 2040 688 2192 2314 1088
shars$	1088
sharting$	1088
she	155 1807 3081 3106 1843 464 1854 3129 1881 3174 602 1992 627 629 3297 2256 2262 2268 2589
she$	2766 1678 2955 1702
shed	3592
sheet	2755 980 2376 2405 1264
sheet$	1415 56 2835
sheets$	1415 56
shelte	29 1931 2270 2271 3592
shelter$	61 91 96 564 565 3535 2391
shelters$	96 2391
shelve	2285
shelved$	3549
shephe	472
shift	99 2755 1839 2079 3343 823 2216 3482 3484 3485 864 873 877 980 2376 2405 1264
shift$	2707 1488 2756 3103 3288 2064 896 931
shifts	1824 3343 868
shifts$	1488 2756 3103 3288 931
shine$	2941
shoo	561
shop	36 1507 2245 3619 2413 2517
shop$	2692 69 2745 2771 3202 3225 3509 3555
shopke	59 2741
shopkeeper$	0 1 2660 14 18 20 90 1489 115 2436 2445
shopkeepers$	0 1 2660 14 18 20 68 90 1489 115
shoplifting$	1283
shops$	2692 69 2745 2771 3202 3622
shorte	763 1270 1329
shorter$	892
shot$	795
should	2944 2948 1698 391
should$	195 233 234 1634 264 1667 393 452 2016 2121 2148
shouldn$	391
shouldnot$	1780
show	95 1484 1503 436
show$	2656 2767 423 644 896 3605 2383 2431 2647 1378
showing$	1445 2383 1378
shown	2667 2686 2688 1482 104 298
shown$	2746 1493 1687
shows	1484
shows$	2656 2383 2431 1378
shrubs$	1005
shun	814 2203
shut	3058 406 407 460
shut$	549 558 560 883 2429
shute$	883
shuted$	549
shutes$	883
shuting$	549 883
shuts$	549 883
siblin	151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 671 678 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
siblings$	1795 3137 533 3191 3204 3206 1970 3240 3571
side	1484 1142
side$	2789 3107 3121 3131 3142 3153 3255 3256 3257 3258 1995 2088 3353 3430 3481 3486 3527 3530 3568 3574 3577 3616 3630 2531
sides$	2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 3121 470 1882 1883 534 3210 591 3306 2043 2044 3309 2088 3353 3414 3430 2187 2197 2198 3463 3481 3486 3491 2230 842 2243 2255 2290 3577 3586 2586 1198 2590 1213 2603 1221
sight$	1592
sighted$	2465
sighting$	123
sightings$	123
sign	2675 2679 29 2710 2711 92 831 873 874 937
sign$	12 1409 1414 26 1434 61 1454 96 2755 3203 824 876 936 2326 3595 980 2376 991 2391 2405 1264 1363
signal$	405
signed	2712 2722 1482 2369 990 2379
signed$	1389 1391 12 1409 1426 2722 1471 2746 990 1363
signing$	1363
signpo	1389
signpost$	1302
signposted$	2653 2386 1302
signposting$	1302
signposts$	1302
signs$	12 1409 61 96 3203 936 2326 991 2391 1363
silent$	3061
silly	3507
silos$	2892
sim$	804 816
simpler$	429
since$	923 2425
sing$	182 1251
singes$	1251
singing$	182
single	729 2237
single$	1010
singles$	1220
singly	2068 3522 3523
singly$	3182 3226 3236 3332 3554 2595 2610
sings$	182 1251
sister	151 2984 1726 381 3047 1786 1787 1800 1802 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1867 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3285 637 3306 2043 2044 3309 671 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
sister$	1291
sisters$	1795 3137 3191 3204 3206 1970 3240 3571 2435
sit	2662 166 465 1877 509 3195 2035 815 841 2231 879 880
sit$	2760 138 1724 2995 1767 394 395 3048 1811 3113 492 1896 1898 3216 1953 3218 3219 3227 2034 3299 2040 3305 2046 2065 683 698 700 3536 958 977 2384 1027 1248
site	2005 2048 3312 3324 3342 2079 3343 2216 3482 906
site$	28 395 446 477 3247 3269 3293 3364 3481 977
sitering$	1898
sites	3312 3343
sites$	28 3331 3481 977
siting$	395 492 1898 700 977
sits$	2677 2760 138 3113 492 2040 2065 683 698 700 958 977 2384 1027 1248
sittin	1778 3066 1826 3312 2216 3482 3483 868 3548
sitting$	2990 3007 3030 394 1811 3090 1898 3305 2064 683 700 977 1248
sittings$	3313
situat	2510
situation$	1561 2470
six	33 35 112 155 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 3210 3211 1979 3243 591 3306 2043 2044 3309 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2413 2586 1198 2590 1213 2603 1221
six$	1424 107 1501 2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 3137 1882 1883 534 3210 591 3306 2043 2044 3309 3414 2187 2197 2198 3463 2223 3491 2230 842 3496 2243 2255 2290 2342 2586 1198 2590 1213 2603 1221
sixth$	2799 2071 2077
size$	1823 1963
skate	815 876 3592
skate$	1251
skatees$	1251
skater	33 151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
skaters$	1795 3137 3191 3204 3206 1970 3240 3571
skates$	1251
skill$	1320
skills	793
skills$	1652 289 1320
slacker$	3451
slate$	1996
sleep	2765 1717 1744 404 2190 2231
sleep$	1896 1275
sleepover$	2977 3008 440 3454
sleepovers$	2977 3008 1793 440 1920 3454
sleeps$	1275
slept$	1275
slide	2755 980 2376 2405 1264
slide$	796
slides$	796
sliding$	796
slighter$	3451
slip	2303
slip$	283 796
sliping$	283
slipping$	283 796
slips$	283 796
slot	2061 3342 2079 3343 2216 3482 3483
slot$	3128 3288 3325 2063 2064 3350 2105 3530 896
slots	3343 868
slots$	3128 3288 3325 2063 2105
slow	904
small	2151
small$	3415
smart	2504
smile	1504
smile$	2768
smiles$	2768
snap$	405
snapchat$	405
sneak	2303
snooke	2352
snooker$	3616
so$	374 392 414 416 424 454 515 521 599 643 646 666 3321 2095 752 762 812 821 900 919 921
social	1724 2990 3030 431 3094 2260 3573 1327
social$	31 32 1442 2983 2160 2170 2177 2181
socialise$	2988 3046 3519 2583
socialising$	1820 3524
sofa	1931 2270 2271 937
sofa$	564 565 3535 3555 2326
sofas$	564 565 2326
sold	154 3534
sold$	2444
solely$	3185
solicitor$	3632 1293 1295
solidi	1317
soluti	2909 1143 2532
some	2804 152 3241 627 2599
some$	151 1541 1574 1643 1664 1701 1807 3081 3106 1843 464 1854 3129 1881 3174 594 602 1992 2001 3286 3297 2226 865 2256 2262 2268 2589 2599
somebo	295
somebody$	2773 1627 1684 1706
someon	295
someone$	2773 1627 1684 1706
someth	2909
something$	236 314 2299 1180
somewh	3260
somewhere$	236 3439 2245 2246 2299
son	2984 1726 381 1786 1787 1800 1802 1807 442 1854 3119 468 470 1882 1883 534 3210 591 3306 2043 2044 3309 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 2290 2586 1198 2590 1213 2603 1221
son$	1801 3561 1291
song$	91 3596
sons$	1801 3561
soon$	1952
sooner	1270
sooner$	2568
soonest$	1575
sort$	2176
sought	839
sought$	2862 2898 2975 3130 2371
sourc	604 1993
source$	237
sourceing$	237
sources$	237
south	3107 3131 3142 3153 3255 3256 3257 3258 1995 2022
spac$	493
space	63 2951 1913 1985
space$	62 2912 288 289 2954 1822 1851 493 3177 3249 761 768 3525 3595 2548
spacebetween$	3085
spaced	929
spaced$	2318
spaces$	62 2912 2954 493
spacesbetween$	3085
spacin	432
spacing$	1821 493
spacs$	493
speak	1390 2662 1757 422
speak$	138 177 212 300 2970 2997 1747 3021 1767 3044 421 1815 437 966 967 1187 2647
speaking$	212 300 2990 966 967 1187
speaks$	138 177 212 300 966 967 1187
special$	1840
specialist$	1597 477
speed	1185
speed$	2574
spend	2765 2978 3074 2035 815
spend$	27 2753 1724 2997 1811 1815 3299 3305 3478 1034
spendi	2260
spending$	27 2990 3004 3030 3066 1811 3305 3478 3524 3573 1034
spends$	2753 3478 1034
spent	1435 1513
spent$	2699 1444 2753 2777 2419 1034
split	1751 465 1875 1876 1885 2036 689 2149 823 2285 929 1214
split$	3038 3139 3140 3149 547 3300 2037 653 654 2078 694 696 3413 3549 2318
splits$	3139 653 654 696
splitting$	653 654 696
spoke	2662 1019
spoke$	2666 1421 2408
spoken	1420 2712 1019
spoken$	1389 2666 2684 2686 2688 1428 1457 2736 1479 101 2408
spot	2270 2271
spot$	3516 3535
spotte	1826
spotted$	1773 385 386 3090 439
spread	689 929
spread$	493 2078 694 2318 1088
spreade$	493 1088
spreades$	493 1088
spreading$	493 1088
spreads$	493 1088
spreadting$	1088
spring	1540
spring$	2786
spur$	2312
squad	1839 3265 2079 3343 3347 2216 3482 3484 3485
squad$	1540 3103 3288 3351 3530 3568 1282
squads	2062 3343
squads$	3288 3326 3351 3586
square$	1724 3194 3202 3225 3245
squeez	877
stab	2801
stabbing$	158 1283
stabbings$	158 1283
stabil	1143 2532
stable	3484 3485
staff	31 32 1442 58 59 2741 1709 2517
staff$	0 1 2657 2660 1398 14 18 20 23 52 54 1447 60 64 2724 90 1489 115 222 1627 1654 2973 2391 1101 2519 2529 2538
staffe	1426 990 2379
staffed$	2690 1241
staffing$	1560 1241
staffs$	1241
stage	3592
stage$	91 2828 2839 2928
staged	2748
stagge	706
staggered$	717 2107
stall	2755 937 980 2376 2405 1264
stall$	896 2326 3605 2344 3629 3631 1279
stalls$	2326 3605 3629 1279
stance$	2925 2570
stand	1872 509 2231
stand$	395 3136 1898 3216 3227 2034 683 700 896 977 1247
stande$	395 977
standering$	1898
standes$	977
standi	2990 3030 888
standing$	395 1898 700 2277 3569 977 1009 1247
stands$	700 977 1247
standting$	1898 700 977
start	2765 463 1852 693 2106 807 835 2231 876
start$	2947 451 482 3249 1996 620 628 640 2061 1174 1211 1347
starte	2712 1646 1688
starte$	482
started$	119 2910 2940 2952 628 1347
startes$	482
starting$	482 628 1211 1347
startred$	628
starts$	482 620 628 640 1174 1211 1347
starttime$	3370
starttimes$	3370
state$	1409
stated	1553
stated$	2817
stateed$	1409
statements$	993
states$	1409
statio	465
station$	2745 3194
stations$	2745
status	888
status$	2277 3569
stay	2765 166 1656 276 1872 509 3265 815 823 3517 934
stay$	138 220 1611 1620 2920 1659 371 383 3045 478 3136 1898 615 3282 3284 632 2046 2055 3453 2245 3515 944 1040 1043 1076 1127 1216
stayaway$	2323
stayd$	478
stayering$	1898
staying$	220 371 383 1898 944 1076
stays	3517
stays$	138 220 1620 1659 371 383 478 632 2055 944 1040 1043 1076 1216
stayting$	1898
steadier$	826
steady$	1084
steer	422 467 472 813 1315
steer$	371 663 734
steering$	24 44 2755 371 734 980 2376 2405 1264
steers$	371 734
step	1802 2182 823
step$	756 1175
stepbrother$	1291
stepcarer$	1291
stepcarers$	1291
stepdad$	1291
stepdaughter$	1291
stepfather$	1291
stepmother$	1291
stepmum$	1291
stepparent$	1291
stepparents$	1291
stepping$	1175
steps	1635 1931
steps$	2899 564 565 1175
stepsister$	1291
stepson$	1291
stereo	1289
stereotypes$	2518
steward$	52
stewards$	52
sticke	92
sticker$	94 96
stickers$	94 96
stigma	1143 2532
stigma$	2518
still$	1495 1496
stimul	1317
stir	835
stock	1233
stood$	133
stop	2765 328 336 1732 354 355 364 396 398 407 413 418 441 479 531 726 2216 3484 3485 843 898 920 925 935 937
stop$	2707 337 1733 364 1753 401 3057 1798 1799 1830 461 508 3165 546 1944 3378 735 743 3412 814 3492 853 895 2309 3574 926 2326 1027 1029 1111 1349
stope$	461 895
stopes$	461 895
stoping$	853 895 1111
stoppe	2701 1506 1514 1529 2800 1548 3058 1829 862 2285
stopped$	2770 2778 2793 2812 2979 2980 2994 377 3057 3093 513 3186 3378 3385 3493 3549 1029 1349
stoppi	336 354 726
stopping$	337 1753 401 461 853 1349
stops	2701 336 354 726
stops$	140 337 1753 401 1830 461 1944 3378 3492 853 895 926 1027 1029 1111 1349
stopting$	1753
story$	2789
strang	2780
stranger$	2776 2436
strangers$	2776
strate	2755 793 980 2376 2405 1264
strategic$	1085
strategies$	1636 1652 2512 1321
strategy$	24 2885 1321
stream	3347 1317
streams$	3355
street	3071 3072 3073 3077 2057 2216
street$	3111 3198 3486 3574
streets$	3198 3321 3486
streng	1121 2510 2537 1315
strength$	2904 1167
strengthen$	1096
strengthene$	1096
strengthened$	2917
strengthenes$	1096
strengthening$	1096
strengthens$	1096
strengths$	2904 1122 1167
strik	1061
strike$	162
strip$	915
stripe$	915
striped$	915
stripes$	915
striping$	915
stripping$	915
strips$	915
stripting$	915
strive	1139
strong$	2321 1084 1181
stronger$	292 1166
struck	1061
struck$	162
structured$	2569
studen	148 151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 2001 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3533 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
student$	2773 1537
students$	2773 1537 1795 3137 3191 3204 3206 1970 3240 3571 2435
studio	36 3484 3485
study	2231 3553
study$	1896
subjec	1824 2031
submit	1406 2712 1449 2369
submit$	1361
submits$	2713 1361
submitted$	2670 1361
submitting$	1361
succeed$	2941
succes	2537
sucked$	796
suitab	244 1719 781 788
suitable$	1597 1626 1633 2983 2455
summer	1540
summer$	2786 3286 636
summers$	636
sun	1540
sunday	1540 597 721 722
sunday$	2689 597 3250 721 2110 722 3375 3601 2346 3614
sundays$	2689 3250 2110 3375 3601 2346 3614
superv	31 32 1442 1464 1465 2755 463 1852 679 980 2376 2405 1264
supervised$	2980 3091 1192
supervision$	2708 2728 2729 3091 1324
supper	95 1484 2345
supper$	3605 2344 3609 3620 3629 3631 2631
suppers$	2631
suppli	1456 154
supplied$	2720 2444
supplier$	1283
suppliers$	1283
supplies$	1283
supply	154 2443
supply$	2802 1283
supplying$	1283
suppor	1389 1390 2755 196 1588 2861 259 1665 301 2971 467 1997 679 793 980 2376 2405 2504 1121 2510 1142 1264 1315
support$	2683 2708 2864 244 2897 245 1636 2116 1116 1119 2512 2513 2533 2565
supported$	2653 2852 245 2923 2969
supporting$	245
supportive$	1585 1648 2914 2929 1690 1084 2531 2573
supports$	245
sur$	488
sure$	270 2931 382 488 2559
sured$	382
sures$	382 488
surgeo	1063
surgeon$	2452
surger	2345
surgery$	3609
suring$	488
survey	1418 2686 2688 2755 980 2376 2405 1042 1264
survey$	11 28
surveyed$	2682 2687
surveys$	11
suspen	449 479 587 1978 598 1208
suspend$	490 590 867 1199 1210
suspende$	490 590 867 1210
suspended$	3105 1845 3242 3244 3246 867 2336
suspendes$	490 590 867 1210
suspending$	490 590 867 1210
suspendned$	867
suspendning$	590 867
suspendred$	867
suspendring$	590 867
suspends$	490 590 867 1199 1210
suspension$	476 588
sustai	1300
sustained$	2917
swap	814 2203 1331
swap$	450
swape$	450
swapes$	450
swaping$	450
swapping$	450
swaps$	450
sway$	520 3253 2163 775 2165 2275 887 3585
sweep	561
sweep$	1339
sweeping$	1339
sweeps$	1339
swiftly$	2837
swim	63 95 1484 2231 876
swim$	3605 2631 1251
swimes$	1251
swimme	151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
swimmers$	1795 3137 3191 3204 3206 1970 3240 3571
swims	1484
swims$	2631 1251
switch	635 831 864 873 874 877
switch$	450 1226
switche$	450
switched$	832 990 1226
switches$	450 1226
switching$	450 1226
switchping$	450
switchs$	450
sympathetic$	2492
system	2712 2369
system$	28 2730
systems$	28
t$	373 1770 1780 1803 428 504 505 507 525 2038 2080 2093 723 773 822 846 852 885 903 914 927 928 1194
table	29 1931 3324 2073 2077 3341 2216 3482 3483 3533 2270 2271 937
table$	61 2833 1822 1851 564 565 2063 3337 777 3430 3481 3504 3535 896 3555 3578 2326 2352 3631
tabled	2712 2369
tables	2048 3312 2079 3343 868
tables$	61 1822 564 565 2063 3331 777 3430 3481 3504 3578 2326
tackle	227 1121 1284 1314
tackle$	1616 1111
tackled$	2917
tackleing$	1111
tackles$	1111
tackli	1284 1314
tailor	244
tailored$	1633
tak	407 449 459 460 465 542 2182 841 1233
tak$	495 497 631 765
take	191 206 612 703
take$	6 2675 78 161 162 178 179 246 252 266 272 2931 297 312 1846 495 497 1916 556 631 765 824 2258 922 972 996 1069 1376
taked$	631
takeed$	2258
takeing$	556
taken	2783 2785 206 3039 463 1852 529 780
taken$	1406 1426 2712 2722 119 1549 161 162 178 207 297 3038 1853 1862 499 1918 3217 566 1999 663 765 3534 2369 2382
takes	191 206 612 703
takes$	2675 161 162 178 179 272 297 312 495 497 556 631 765 824 2258 922 972 1069 1376
taking	191 612
taking$	1410 2675 162 178 179 246 266 272 297 312 495 497 631 765 824 1069 1376
taks$	495 497 631 765
talk	1390 2755 2978 422 980 2376 2405 1264
talk$	2756 2760 177 212 300 2970 1747 1767 3044 421 1815 2416 1138 1187 2647 1266
talked	1420 1019
talked$	2684 1421 2686 2688 2408
talkin	3066
talking$	212 300 3007 1768 2482 1187
talks$	2756 2760 177 212 300 1138 1187
tally$	56
tap$	1153
tapping$	1153
taps$	1153
target	2801 244 2443 1057
target$	2680 82 2802 2377 2400 2446 1176
targeted$	1633 1176
targeting$	2446 1176
targets$	82 2377 2446 1176
task$	24 82 2751 2755 980 2376 2405 1264
tasking$	2859
tasks$	82 2751
taught	2662 463 1852 1894 679
taught$	455 1853 1983 3280 640 2046 2224 958 2390
taxi	3482 3483
taxi$	67 2063 3348 3578 3605 3629 3631 1279
taxis$	67 2063 3348 3578 3605 3629 3631 1279
tea	95 1484
teach	436 465 793 799 841 2274
teach$	2796 263 492 655 1368 1369
teache	31 32 1442 58 59 2741
teache$	263
teacher$	0 1 2660 14 18 20 23 52 60 90 1489
teachers$	0 1 2660 14 18 20 23 52 1447 60 90 1489 115 3452
teaches$	2796 263 1368 1369
teaching$	263 492 1368 1369
teachs$	263 492
team	2861 1839 1869 1899 2079 3343 2216 3482 3484 3485 1327
team$	1398 1413 2683 1437 64 151 1540 1605 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 3103 1854 3119 468 470 3127 1866 3133 1873 1882 1883 3152 3163 3166 523 3178 3184 534 1929 3210 3211 1976 1979 591 644 3306 2043 2044 3309 686 3351 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3530 3546 3547 3552 2290 3564 3565 3568 2307 1001 2586 1198 2590 1213 2603 1221
teamin	1327
teamma	151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
teammates$	1795 3137 3191 3204 3206 1970 3240 3571
teams	2062 2071 3343 868
teams$	2657 2683 3326 3335 3351 3586
tear	813
teas	1484 2190
teas$	3454
teenag	148 151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1950 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
teenagers$	1537 1795 3137 3191 3204 3206 3214 1970 3240 3571 2441
telegram$	405
teleph	1389
telephoned$	2653
tell	2765 1503 1544 2808 357 436
tell$	113 2767 2774 138 145 344 399 541 567 2192 1267 1379
telled$	344 399 541
telling$	344 399 541 567 2192 1379
tells	1544 2808
tells$	113 2774 138 145 344 399 541 567 1267 1379
tellsed$	344
tellsing$	344
tellss$	344
temple	3484 3485
temple$	3620
tempt	813
temptation$	2163
tempted$	796
ten	2413
tenanc	630 875
tenancies$	2063 959
tenancy$	605 606 2063 959 3632
tendered$	2402
tennis	2352
tennis$	3616
tensio	1143 2532
tent	3347
tent$	3578 3628
tents$	3578 3628
term	1565
term$	2786 2829 636
termly$	986
terms$	2755 636 980 2376 2405 1264
test$	2755 980 2376 2405 1264
text	1390 2662 2755 1747 1767 3044 980 2376 2405 1264
text$	11 1516 130 138 1374
texted	1389 2686 2688 1428 1019
texted$	2653 2408
textin	1790
texting$	3054 1374
texts$	11 1516 130 138 1374
than	1924 3201 2168 3460
than$	1500 2791 1742 3052 1863 3135 3181 3188 3189 544 3205 1942 1961 3228 3229 1971 2233 912 2449
thanke	2686 2688
that$	1401 1432 1509 2865 238 2927 360 1785 817 2340 2412 2422 2433 1047 1048 1049 2618
the	2351 2517 2525
the$	1399 2685 2775 1530 1569 2840 260 1654 1655 1661 1670 294 1785 2000 2126 2133 2146 2200 2293 2328 3593 2331 2332 3597 2334 2337 2340 2341 2342 955 2353 2357 2359 2364 2365 2366 2367 2368 2412 2422 2430 1047 1048 1049 1056 2519 2529 1169 2611 2612 2613 2614 2615 2616 2617 2619 2620 2621 2624 2625 2629 2630 2633 2634 2638 2639 2644 2646 2652
theatr	36
theft	1272
theft$	2776 158 1283
thefts$	2776 158 1283
their	533 3395 2208
their$	2685 1494 170 2840 1670 1692 2997 1785 1858 1879 1908 545 593 2126 2133 2252 2293 2305 2337 2340 2359 2364 2365 2367 2412 2422 1169 2617 2619 2625 2639 2644 2652
theirs$	2794 2434
them	33 126 1519 1530 1543 1545 1546 269 1658 2984 1726 381 1786 1787 1800 1807 3083 442 1854 3119 468 470 1882 1883 3173 534 1929 3210 3211 1976 591 629 3306 2043 2044 3309 3318 671 686 3414 2187 2197 2198 3463 3491 2230 842 2243 2250 2254 2255 2290 3564 2307 2351 2354 2360 2366 2413 2430 2510 2517 2586 1198 2590 2599 1213 2603 1221
them$	1401 2685 2768 2773 2775 1515 1541 2807 2809 2810 2811 2840 1654 2949 1703 3191 1929 3197 1935 3206 1970 3235 3240 3294 720 3407 770 3571 3618 2357 2422 1043 2519 2529 2618 2633 2634 2639 2642 2643 2652
theme$	2880
themes$	2880
themse	112 1020
themselves$	1501 2848 2941 3532 2409 2534
then$	3550 2574
therap	1063
therapist$	2452 1293
there	2706
there$	2759 2832 2891 1637 3323 707 3505 1037 2636
these	1825 2517
these$	1543 1785 3294 2200 2293 2334 2508
they	33 34 50 84 112 144 155 269 1658 442 648 842 2243
they$	1423 1439 1473 85 89 107 108 1501 2766 2773 1533 1561 1678 2955 1702 770 1259
thick	2201
thick$	3465
thin$	808 810
thine$	808 810
thines$	808 810
things	2890
things$	1561 1567 2865 1636 310 1710 2482
thining$	808 810
think	1544 2808 1656
think$	1497 1503 2920 2926 500 1041 1106 1133
thinking$	2874 1106 1133
thinks	1544 2808
thinks$	1497 1041 1106 1133
thinner$	3451
thinning$	808 810
thins$	808 810
third	1540
this	1553 2430
this$	1401 2814 2816 2817 2818 2865 1785 2126 2133 2146 2200 3529 2293 2422 1048 1049 2546
those	1825
those$	149 153 1785 2334
though	1544 2808 1060
though$	2449
thought$	2874 1639 3471 819 1041
thread$	408
threat	1506 2800 2801 154 1059 1272
threat$	1516 140 2798
threaten$	2802 2803
threatened$	2770 2448
threats$	1516 140 2798
three	112 151 2804 152 155 2984 1726 381 3047 1786 1787 1800 1807 3071 3072 3073 3077 3079 3082 1825 442 3100 1854 3119 468 470 3127 1882 1883 3152 3166 523 3178 3184 534 3201 3210 3211 1950 1979 3243 591 627 3306 2043 2044 3309 678 3374 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3539 3546 3547 3552 2290 3564 3565 2360 2586 1198 2590 2599 1213 2603 1221
three$	1501 151 1541 2811 2984 1726 381 1786 1787 1800 1807 3081 3087 442 3106 1843 464 1854 3119 468 470 3129 1881 1882 1883 3174 534 537 3210 3214 1958 3233 591 594 1987 602 1992 2001 3297 3303 3306 2043 2044 3309 3414 3432 2187 2197 2198 3463 2223 3491 2230 842 2243 865 2255 2256 2262 2268 2290 2328 2331 2334 2341 2342 955 973 2364 2365 2368 2586 1198 2589 2590 2599 1213 2603 1221 2612 2618
threes$	3215 3502
thrive	3553
thrive$	2941
throug	1389 981
through$	2653 10 1404 1408 2684 2738 173 1672 293 3146 692 3453 3582 2370 2475 2522 2572
throw	563 587
thu	1540
thur	1540
thursd	1540 597 721 722
thursday$	2689 597 3250 721 2110 722 3375 3601 2346 3614
thursdays$	2689 3250 2110 3375 3601 2346 3614
tick$	12
ticked$	12
ticket	29
ticket$	94 999 2622
tickets$	94 999 2622
ticks$	12
tie	2143 828
tie$	341 3407 764 2156 798 833
tied$	469
tiee$	833
tieed$	833
tiees$	833
tieing$	833
ties	1725 2120
ties$	2989 341 3384 739 3407 764 2156 798 3464 833 2555
tight	2201
tight$	2201 3465
tighte	838 839
tighter$	292 1166
tightl	2201
tightly$	3465
till$	2777 1540
time	1824 3312 3342 2079 3343 3383 2216 3482 2286
time$	2790 1560 2828 2928 289 330 2988 3009 1813 1836 3128 3148 1905 3221 3222 3223 3225 3226 3227 3230 3231 3232 3234 3288 2034 3325 3348 3350 2094 3360 3361 2099 3365 2104 2105 3370 3372 3376 3377 2116 2129 2130 743 2135 2136 2137 753 2152 2214 3489 3497 3509 3510 3524 2281 3550 3555 2320 3603 1030 2423 2426 1064 2453 2456 1188
timely	196
timely$	1585 1102
times	3312 3343 1272
times$	9 1405 2754 103 139 2828 1836 3128 3288 3313 3325 3348 2094 2105 3370 3371 2320
timescale$	2377
timescales$	2377
timesheet$	994
timesheets$	994
timeta	92 2755 1839 463 1852 465 1869 1894 2010 635 2048 3312 2049 2061 980 2376 2405 1264
timetable$	28 2695 2702 3103 3128 3133 3274 3325 3595
timetabled$	1853 694
timetables$	28 3128 3313 3325
to	619
to$	2653 2685 2721 1462 1466 2734 2743 1480 1490 2757 1511 2777 2782 1566 1596 2868 1616 233 234 1624 1625 2903 2916 264 2918 2927 2929 1667 1677 1693 1699 318 1739 1746 1753 3097 452 1856 1861 1863 3171 1947 3263 616 2016 657 3337 2121 2132 2148 2185 834 3544 903 2302 2329 2348 2349 2355 3621 2358 3625 2408 2409 2414 2424 2425 2428 2453 2480 2505 2526 2528 2628 2629 2632 2649 2650
togeth	1724 1725 2990 2992 2995 2996 1738 1744 1745 1757 1761 1762 1774 1775 404 3063 3071 3072 3073 3076 3077 3079 3088 3150 3213 2035 3304 2096 3393 854 891 3545 3548 1327
together$	2760 2867 2974 2988 2989 3002 3003 3008 3009 3017 3021 3023 3025 3026 3033 3034 3037 3041 3046 3048 3050 3051 3052 3054 1827 440 3096 3113 3114 3169 3190 3216 3222 3225 3227 3295 3298 3299 3302 3305 3323 3334 3360 3394 3396 3399 3401 3477 3497 3508 3519 3588 2347 3630 2426 2483 2488 2522 2640
togethers$	3008 1793 440 3396
told	1420 2686 2688 2779 1544 2808 1553 166 168 3457
told$	2684 2712 2774 2817 1557 368 3038 3039 687 2192 3469 2297 1267
tolerant$	2492
too$	919 932
took	2785 133
took$	2675 162
toolki	2755 980 2376 2405 1264
toolkit$	989
toolkits$	989
tools	29
tools$	1652 289
toping$	1753
torches$	94 2622
tore	813
tos$	1753
toting$	1753
touch	1420 1724
touch$	2684 2873 2988 3159 3405 1087
tough$	1181
tougher$	1181
tour	2755 980 2376 2405 1264
tour$	644 3606 3629
tourna	95 1484
tournament$	3605 2344
tours$	3606 3629
tout$	1279
touts$	1279
toward$	2528
towards$	1856 2185 2273 2528 2572
town	2992 3107 3131 3142 3153 3255 3256 3257 3258 1995 3265 3273 3284 2048 3312 3324 2216
town$	3111 3194 3266 3268 3270 3281 2028 3330 3527
towns	3312 2057 2062
towns$	3271 3321 3326 3331
toxic	2279
toxic$	2054 3543
track	1057
track$	2834 2400 2446
tracke	2755 980 2376 2405 1264
tracked$	75 2397 2446
tracker$	2730
tracking$	76 2446
tracks$	2446
trade	814 2203
trader$	1279
traders$	68 69 1279
train	445 463 1852 1877 815 2216 841 2231 876 879
train$	1896 3339 698 1367
traine	1389 2710 2712 2736 1479 2369
trained$	2653 2693 2743 2401 1366
traini	1436 2755 980 2376 2405 1264
training$	2663 2700 2708 2071 3620 983 1367
trains	445
trains$	3339 3340 698 1366
tram$	3339
trams$	3339 3340
transf	449 463 1852 465 480 603 612 635 831 841 864 873 874
transfer$	453 3124 3248 1991 613 620 625 626 628 640 1200
transfere$	625 626 1200
transfered$	625 626 628
transferes$	625 626 1200
transfering$	625 626 628 1200
transferred$	451 1853 1862 1991 1999 620 625 626 3280 628 640 832
transferring$	625 626 1200
transfers$	453 3124 3248 1991 613 620 625 626 628 640 1200
transl	2712 2369
transp	459 463 1852 465 679 841 1143 2532
transparent$	2492
transport$	67
transported$	1853
trauma$	1122 1167
travel	1778 463 1852 1877 562 815 2231
travel$	1853 1896 633 2032 2034 2035 2040 3305 2053 2065 698 958 2631
travelling$	3007
travels$	633 2032 2040 2065 698 958
treat$	1156
treate	1289
treated$	1156
treating$	1156
treats$	1156
trebl	2752
trees$	1005
trends$	2466
tribunal$	3613
tries	1139
tries$	1141
trim	1331
trimme	990 2379
trimmed$	2394
trio	151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 1899 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
trio$	1795 3137 3163 3191 3204 3206 1970 3240 3571
trip	2755 3383 2345 980 2376 2405 1264
trip$	2756 644 2114 3379 3503 3568 3605 2344 3609 3629 1266
trips	868
trips$	2756 3356 2114 3379 3503 3605 3629
troubl	3507
true$	3089 2162 2209
trust	2765 2510 1290
trust$	2497 2552 1273
truste	129
trusted$	1518 1630 1631 1673 1084 1273
trustees$	2726
trusts$	1273
try	500 1139
try$	1141
trying	1139
trying$	2482 1141
tue	1540
tuesda	1540 597 721 722
tuesday$	2689 597 3250 721 2110 722 3375 3601 2346 3614
tuesdays$	2689 3250 2110 3375 3601 2346 3614
turf	561
turn	1407 2675 2679 2696 2706 2710 2711 2765 563 2182 823
turn$	2662 1414 81 138 2970 423 462 494 549 858 859 3516 896 2361 1003 1032 1035 1226
turne$	462
turned$	2701 81 2779 2800 3092 494 1923 549 560 2246 858 3534 3590 990 1032 1226
turnes$	462
turning$	462 494 549 858 1226
turnou	78 1467
turnout$	2731 2404
turns$	2701 81 138 462 494 549 858 2361 1032 1035 1226
tutor	31 32 1442 59 2048 3312 3324 2061 2062 2071 2077 3341 3342 3482 3483
tutor$	1839 3128 1869 595 2010 2048 2049 3325 2062 3326 3335 2077 2079 2085 3452 931
tutorial$	896
tutors	3312
tutors$	3128 3325 3326 3331 3335 3452
twice$	2654 103 139 3615
twins	151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
twins$	1795 3137 533 3191 3204 3206 1970 3240 3571
two	151 2804 152 155 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1882 1883 3152 3166 523 3178 3184 534 3210 3211 3241 1979 3243 591 627 3306 2043 2044 3309 671 3374 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2237 2243 2254 2255 3539 3546 3547 3552 2290 3564 3565 2586 1198 2590 2599 1213 2603 1221
two$	151 1541 2984 1726 381 1786 1787 1800 1807 3081 3087 442 3106 1843 464 1854 3119 468 470 3129 1881 1882 1883 3174 534 537 3210 1958 570 1960 3233 591 594 1987 602 1992 610 2000 2001 629 3297 3303 3306 2043 2044 3309 671 684 3407 3414 3432 2187 2197 2198 3463 2223 2226 3491 2230 842 2243 865 2255 2256 2262 2268 2290 2300 3575 2328 2331 2334 2341 2342 955 973 2364 2365 2367 2368 2586 1198 2589 2590 2599 1213 2603 1221 2612 2618
twos	2237 3522 3523
twos$	1951 3215 2238 3502 1220
type$	2176
unable$	349 378 1781 443 1904
uncle	1867 1990 3265 3285 637
uncle$	1292
under$	1416 2712 2775 202 388 2369
undergrowth$	1005
underm	776
undermin$	916
undermine$	916
undermines$	916
undermining$	916
undermins$	916
unders	1656 2504 1121 2510 1315
understand$	2920
understanding$	2489 2492 2554 2573
understood$	2673 2420
undert	1426 2712 1646 1688 2369
undertake$	368
undertaken$	2690 2910 2952
undertakes$	368
undo	754 767 776
unfair	1289
unfold$	2825
unfoldes$	2825
unfolds$	2825
unfollow$	402 1196
unfollowe$	402 1196
unfollowed$	402 1196
unfollowes$	402 1196
unfollowing$	402 1196
unfollows$	402 1196
unfriend$	402 1196
unfriende$	402 1196
unfriended$	402 1196
unfriendes$	402 1196
unfriending$	402 1196
unfriends$	402 1196
unheal	430 2279
unhealthy$	430 1819 2054 3543
unhelp	2279
unhelpful$	3543
unit	1869 1899 3265 630 3324 2077 3341
unit$	1437 3104 3133 3163 605 606 3281 634 2027 3293 1212
units	3341
units$	3104 3281 3331
unless	2234 2235
unload	2363 1329
unload$	3627
unlock	990 2379 1329
unlocked$	3590
unpick$	810 811 1129
unpicke$	810 811 1129
unpickes$	810 811 1129
unpicking$	810 811 1129
unpickning$	810
unpicks$	810 811 1129
unravel$	810 811
unravele$	810 811
unraveles$	810 811
unraveling$	810 811
unravelning$	810
unravels$	810 811
unsafe	1020
unsafe$	2409
unsupervised$	1741
untangl$	811
untangle$	766 811
untangles$	811
untangling$	811
untangls$	811
until	3251 2234 2235 847 2286 2333
until$	2777 1522 1540 496 555 1981 3286 3550 3597 3600 3611 2624 2635
up	2678 2712 1467 1484 1589 1617 1852 2203 2369 2379
up$	2653 1395 2670 2671 2690 2714 2715 2718 2731 1470 2746 2747 2749 2778 2793 1556 1585 2850 2852 2853 1600 1602 1610 2879 1616 2881 2886 2887 2924 1675 2945 2989 3008 1748 3015 3054 1812 1820 3093 1830 3139 3140 3149 1891 3156 1936 3300 3301 2042 3307 2124 3413 3453 2244 3524 2267 3549 2309 3589 3591 3627 2385 2392 2429 2482 2536 2553 2564 2620 2621 2624 2627 2642
upd$	2392
update	1449 2755 1586 1588 1612 980 2376 990 2379 2405 2468 1264 1314
update$	2850 216 2870
updated$	2852 216 2397 2469
updates$	2713 2850 216 2870 1607 2876
updati	1314
updating$	216
uped$	2392
upheld	1872
upheld$	3136
uphold	838 839 1317
uploaded$	77
upon$	1946 2138 2462 2645
upper	1540
ups	1484
ups$	2698 2850 3008 1793 1830 2392
upskil	1121 1317
uptake	6 78 1467 996
uptake$	1395 2731 2385 2404
urg	422 793
urge$	1140
urged	1997
urged$	1140
urges$	1140
urging$	1140
us$	1680 395
use	2765 1503 1635 445 2231 2443
use$	2760 2767 2802 2899 249 252 1642 266 290 395 1033 1107 1206
used	1435 2779
used$	2699 2785 893 1033
useful	2846
useful$	2761 2794 2569
uses	445
uses$	2760 249 1033 1107
usher	472 561 849
using$	266 290 395 692 2418 1033 1107
usual$	1562 194 3162 3529 2574
utilis	1317
valley	3265
valued	2971
valued$	2969 2975
van$	1437 64 2776 3598 3629 3631 1279
vans	116 868
vans$	2776 3598 3631 1279
veer	823
vehicl	1057
vehicle$	2446
vehicles$	2446
venue	3342
vet$	325
veting$	325
vets$	325
vetting$	325
via$	692
vicar	31 32 1442
vicinity$	3194
victim	1059
victim$	2448
victims$	2448
video	2755 980 2376 2405 1264
video$	3595 3596 3617 989
videos$	989
view	2696
view$	2789 2925 1064
viewe	2710
viewed$	2378
views	1434
views$	2698 209 322 1004 2518
vigila	1665 1681
vigilance$	2945 2472
vigilant$	2875 2929
villag	3107 3131 3142 3153 3255 3256 3257 3258 1995 3265
village$	3330
violence$	2500
visibi	1681 1284
visibility$	2945 2544
visible$	2914 1084 2573
vision$	274 2554
visit	1390 2662 2696 2706 99 101 2755 1717 1747 1767 3044 3045 394 1815 445 500 3168 583 2190 2231 2345 980 2376 2405 1206 1264
visit$	2661 1488 1490 2756 2772 2798 2977 2995 1771 1783 395 1920 3232 1972 644 3454 3555 3605 3609 2362 2533 1266 1370
visite	1389 1420 2686 2688 1426 1428 2701 2710 2712 1457 2736 1479 990 2379 1019
visite$	395
visited$	2653 2684 2690 2721 2743 1490 2390 2408
visiti	1778 394 3066 431
visiting$	2693 3007 1783 395 1820 1370
visitor$	2452
visitors$	1915 1920
visits	2701 1449 445 891 1206
visits$	2661 2713 1488 1490 2756 2798 2977 1744 404 440 1920 1972 3454 3605 2362 2533 1370
voice	2504 2510 1318
voice$	2907 1004
voices	1318
voices$	1004
volunt	31 32 1442 59 2741 2755 2231 980 2376 2405 1264
volunteer$	0 1 2660 14 18 20 23 90 1489 2756
volunteers$	0 1 2660 14 18 20 23 90 1489 2756
vote$	1256
votes$	1256
voucher$	94
vouchers$	94
vulner	2953 2510 1318
wait	509 815 2231 1272
wait$	138 2959 319 1898 3227 2065 698 1027 1246
waited	1513 2785 133
waited$	2777
waitering$	1898
waitin	1513
waiting$	2777 2959 319 2990 1898 1246
waits$	138 2065 698 1027 1246
waitting$	1898
waive$	1330
waived	990 2379
waived$	2336 1330
waives$	1330
waiving$	1330
walk	1390 2662 95 1484 2765 1503 463 1852 562 2182 815 823 2231 2330 2345
walk$	2760 2767 138 187 394 497 2032 2034 2035 2040 3305 663 2053 2065 3594 3605 3606 2344 3609 1043 1371
walkab	2755 980 2376 2405 1042 1264
walke	529
walke$	497 1918
walked	2779 463 1852
walked$	3092 1918 1371
walkes$	497
walkin	2990 1778 1826
walking$	187 3030 394 3066 3090 497 1371
walks	1484 562
walks$	2760 138 187 497 2032 2040 663 2065 3605 3606 1043 1371
wall	1931 3592
wall$	2745 564 565
walls$	2745 2892
want	1544 2808 1139
want$	1644 2942 2966 487
wanted	1517 1544 2808
wanted$	2781 2969
wants	1544 2808 1139
wants$	2942 2966 487
warden	31 32 1442 59 2741 1709
warden$	0 1 2660 14 18 20 23 52 54 64 90 1489 2391
wardens$	0 1 2660 14 18 20 23 52 54 64 90 1489 2973 2391
warm$	2794 2429
warmer$	2415
warn	421 437
warn$	344 351 376 930
warne$	351
warned$	344 351 376 3092 930
warnes$	351
warnin	1729
warning$	2772 140 344 351 376 930
warnings$	140
warns$	344 351 376 930
was	2785 133 166
was$	1417 1422 1452 86 1480 2787 160 938 1021 1031
watch	2696
watch$	306 3091 964 2472
watched$	2673 2733 964 2378
watches$	964
watchful$	1587
watching$	306 964 1071
wave	1504
wave$	2768 2416
waves$	2768
way	1583 2909 3107 623 2216 2245
way$	2789 2847 2849 1813 2012 3333 795 3509 2511 2606
ways$	2512 2524 1137 2606
we	31 32 1442
we$	1398 1402 19 1627 2893 295 2955
weaken	396 754 2153 767 772 3428 776 886
weaken$	3417 916
weakene$	916
weakened$	3186 3385 3451 3540
weakenes$	916
weakening$	916
weakens$	3417 916
weaker	2151
weaker$	3415 3451
wean	813
wean$	734
weaning$	734
weapon	116
wear$	1441
wears$	1441
webina	2755 980 2376 2405 1264
webpag	2755 980 2376 2405 1264
websit	2755 3592 980 2376 2405 1264
website$	28 91 2745 989
websites$	28 989
wed	1540
wedge$	761 768
wednes	1540 597 721 722
wednesday$	2689 597 3250 721 2110 722 3375 3601 2346 3614
wednesdays$	2689 3250 2110 3375 3601 2346 3614
weds	1540
week	3342 3482 3483
week$	2689 2704 3232 636 2320
weekda	597 721 722
weekday$	3250 2110 3375
weekdays$	3250 2110 3375
weeken	597 721 722
weekend$	2689 120 3250 2110 3375 2281
weekends$	2689 120 3250 2110 3375 2281
weekly$	2654 956 3615 986
weeks	597 721 722
weeks$	2689 2829 3250 3286 636 3373 2110 3375 2320
weekss$	636
welcom	129 259 301 2971 3176 2246
welcome$	2969 1846 3510 3515
welcomed$	1518
welcoming$	2761 2794 1648 2914 1690 2492 2573
welfar	1290 1318
well	3553
well$	429 2545
wellbe	2953 2510 1318
went	2662 2706
went$	1400 1417 2325 1032
were	2785 133 166
were$	1417 1422 1452 86 1480 2765 2787 160 657 938 1021 1031
what	174
what$	1510 128 1552 1563 1578 305 323 2412 2433
whatev	174
whatever$	1563 1682
whatsapp$	1792 405 1796
when	132 174 1952 2213 2234 2235 847 2295
when$	1509 1521 171 1563 195 2853 2854 2899 1834 1835 3148 3167 3196 3212 3213 837 2316 2412 2433 2454 1066 2470 2471 2505 1173
whenev	1952 2234 2235 2295
whenever$	195 1835 3148 3196 3212 837 2316 1066 1173
where	132 174 2330
where$	1502 1521 171 1563 195 360 1784 1849 498 1954 3456 817 2272 3594 2412 2433 2454 1066 2471 2505 1173
wherea	132
whereas$	1521
wherever$	195 1066
whether$	53 820 2433 2524
which$	1396 1397 1509 360 817 2412 2433 2629
while	132 2234 2235 2295
while$	1521 1834 1835 3286 837 2316
whittl$	808 810
whittle$	808 810
whittles$	808 810
whittling$	808 810
whittlning$	808 810
whittls$	808 810
who	155
who$	1432 2709 1502 1538 1539 1542 1714 1807 1810 3081 3106 1843 464 1854 3129 1881 3174 602 1992 3297 2256 2262 2268 2412 2433 2442 1054 2589
whoever$	1055
whole	2599
whole$	2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 1882 1883 534 3210 591 3306 2043 2044 3309 3414 2187 2197 2198 3463 3491 2230 842 3496 2243 2255 2290 1122 2586 1198 2590 1213 2603 1221
whom$	1502 1714 1810 2412 2433
why$	2433
wide$	1913
widen	1329
wider$	2864 292 785
wife$	1292
wifi	1931
will	1698
will$	1394 1480 233 234 1634 264 1667 1763 393 452 1904 2016 2121 2148 2348
willing$	2026
willn$	391
willno	391
willnot$	1780
win$	1163
wind	407 726 3507 904
wind$	502 503 2312
winde$	502 503
windes$	502 503
winding$	502 503
window$	2745
windows$	2745
winds$	502 503
wing	3265 3324 2079 3343 3347 2216
wing$	3481
wings	3343
wings$	3481
wining$	1163
wins$	1163
winter	1540
winter$	2786
wisely$	3443
wiser	2178
wish	1544 2808 1139
wish$	274 2966
wishes	1544 2808 1139
wishes$	2966 322 1004
with	3071 3072 3073 3077 2072 2352
with$	2653 1419 2685 1556 1557 1566 1573 2841 2853 1616 2881 2933 1687 1715 1716 2986 2987 2991 1756 1783 3053 3088 3112 1901 3183 1921 3260 3263 2021 3304 3384 2124 3401 784 2185 3468 2211 3545 3616 2355 3621 2408 2425 2483 2486 2505 2509 2572 2629 2635 2636 2637 2640 1296
withdr	449 479 726 735 862 935 1331
withdraw$	461 490 765
withdrawal$	476
withdrawe$	461 490 765
withdrawen$	765
withdrawes$	461 490 765
withdrawing$	490 765
withdrawn$	1845 3246 3378 2336
withdrawping$	461
withdraws$	461 490 765
wither	2153
wither$	3417
withers$	3417
within	163 353
within$	1416 1742 2128
withou	3260 2168 803 851 1060
without$	1508 375 1818 435 3296 2033 3431 3458 861 2282 1028 2449
withs$	2986
women	151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
women$	1795 3137 3191 3204 3206 1970 3240 2266 3571
word$	2772 2815 2960 2477 1289
words$	2815
work	1436 445 463 1852 1877 793 2231 1139
work$	2 2700 2708 91 1561 1567 1570 2838 2843 2874 226 2893 2904 257 299 2973 455 1896 698 3379 2116 3381 3503 931 2467 1094 1121 2511 2565 1183 2574
worked	1426 1444 2712
worked$	1389 2690 2753 679 1094 1183
worker	31 32 1442 59 2741 2755 980 2376 2405 1264
worker$	0 1 2660 1398 14 18 20 23 2683 54 60 64 2732 90 1489 2819 2823 1001 2391 2399 1014 1294
workers$	0 1 2660 1398 14 18 20 23 2683 54 60 64 90 1489 1001 2391 2399 2538
workin	1436 1681 2510 1139
working$	1393 24 44 2700 1455 2874 226 2945 2973 455 1094 2511 1183
workload$	1560
works	445 1139
works$	91 2843 2932 698 1094 1183
worksh	99 2755 2077 3341 2079 3343 980 2376 2405 1264
workshop$	1488 2756 3606 2344 1266
workshops$	1488 2756 3606
workstream$	1011
workstreams$	1011
world$	779
worrie	1544 2808
worries$	1607 2872
worry	1544 2808
worse	3507 1270
worst	2599
worth	2846 2532
worth$	3089
worthwhile$	2569
would$	193 255
wound$	3058 2285
wrap	244 1142
wraparound$	1633 2531
wrappingaround$	2531
wrapsaround$	2531
wristbands$	94
write$	1365
writes	1449
writes$	2713 1365
writing$	1243
writte	1420 2712 1482 1553 165 2369 990 2379 1019
written$	1389 2684 2686 2688 1428 1457 2736 1479 2746 2817 1554 992 2408 1365
wrong	1289
wrong$	3089
wrote	1019
wrote$	1421 2408
yard	432 3484 3485
yard$	1821 3486
yards$	3006 1822 3486
year	3343 3531 3533
year$	2786 2799 1540 3269 636 2048 2079 2085 3533
years$	636
young	2517
young$	33 34 35 50 2704 84 112 2768 1507 2773 2775 126 1519 143 144 148 151 1543 155 1545 1546 2811 2840 1654 269 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1950 1976 1979 591 627 648 3306 2043 2044 3309 678 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3533 3546 3547 3552 2290 3564 3565 2307 2354 3622 2360 2413 2510 2519 2586 1198 2590 1213 2603 1221
younge	151 2804 2984 1726 381 1786 1787 1800 1807 442 1854 3119 468 470 1882 1883 534 3210 3241 591 1986 610 2001 627 629 3291 3306 2043 2044 3309 671 686 3374 3414 2187 2197 2198 3463 3491 2230 842 2243 2255 3531 2290 2586 1198 2590 1213 2603 1221
younger$	151 2804 2984 1726 381 1786 1787 1800 3067 1807 3081 442 3106 1843 464 1854 3119 468 470 3129 1881 1882 1883 3174 534 3210 591 602 1992 3297 2039 3306 2043 2044 3309 686 3414 3421 2187 2197 2198 3463 3491 2230 842 2243 2255 2256 2262 2268 2269 2290 2586 1198 2589 2590 1213 2603 1221
youngest$	151 2804 1807 3081 3106 1843 464 1854 3129 1881 3174 602 1992 3297 3421 2256 2262 2268 2589
youngs	151 2984 1726 381 3047 1786 1787 1800 1807 3079 3082 1825 442 3100 1854 3119 468 470 3127 1873 1882 1883 3152 3166 523 3178 3184 534 1929 3210 3211 1976 1979 3243 591 3306 2043 2044 3309 686 3414 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2254 2255 3546 3547 3552 2290 3564 3565 2307 2586 1198 2590 1213 2603 1221
youngsters$	1795 3137 3191 3204 3206 1970 3240 3571
youth$	2669 48 1709 3204 3245 3484 3485 2435
youths	1950
youths$	1935 3204 3214 2435
yp	151 2804 155 2984 1726 3001 3032 381 3042 3043 3047 1786 1787 1800 3067 3070 1807 3079 3081 3082 3083 1825 442 3098 3099 3100 3101 3106 1843 464 1854 3119 468 470 3127 3129 1881 1882 1883 3152 3166 3173 3174 523 3178 3184 533 534 3210 3211 3241 591 1986 602 1992 610 2001 3276 627 629 3290 3291 3297 648 3306 2043 2044 3309 3317 3318 671 686 3374 2111 3387 3391 3393 3395 3406 3408 3414 3427 3447 3448 3449 3450 2187 2189 2197 2198 3463 3466 3470 3475 3476 3480 3491 2230 842 2243 2250 2254 2255 2256 2262 2268 3539 2276 3546 3547 3552 2290 3564 3565 2310 2586 1198 2588 2589 2590 2599 1213 2603 1221
yp$	2997 2020 3407
zine$	2622
zines$	2622
zone	1728 1729
zone$	62 3481 2591
zones	1728 1729
zones$	62 3481 2591
