1372 1247 964

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

2 3 4 6 7 8 9 13 14 15 17 18 19 21 23 25 26 27 28 29 30 31 32 33 34 35 37 38 39 40 42 43 44 45 46 47 48 49 50 55 58 61 62 63 64 65 66 67 68 71 72 74 76 78 79 80 81 83 84 86 87 88 89 90 91 92 93 96 97 98 99 101 103 107 108 109 110 111 115 116 117 118 119 122 123 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 142 143 144 145 149 150 151 153 155 156 157 159 160 161 168 171 172 175 179 181 182 183 185 186 187 189 190 191 192 193 198 199 200 201 203 206 207 209 211 212 214 217 219 221 223 224 225 230 231 233 235 236 245 248 259 263 264 266 267 268 269 270 273 274 275 276 277 278 279 280 288 289 290 291 292 296 298 299 301 303 304 305 306 307 308 309 310 311 313 314 315 316 317 318 319 320 329 335 337 339 340 344 345 346 347 351 352 353 355 359 360 361 362 363 364 366 367 368 369 372 374 376 377 379 380 382 383 384 388 389 390 393 395 397 398 400 401 405 408 413 414 415 417 423 424 430 431 434 436 437 439 440 441 442 443 445 446 447 448 449 450 451 452 453 457 460 461 462 464 465 466 467 479 486 487 488 504 505 509 515 516 517 519 522 524 527 531 532 535 536 538 539 541 543 544 548 551 552 556 558 559 560 561 562 563 565 566 567 569 571 572 573 576 578 579 581 582 583 584 585 587 588 593 595 596 597 598 599 600 601 603 605 607 608 609 610 611 612 613 614 616 617 618 619 620 621 622 623 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 650 651 652 653 654 655 656 657 658 660 661 663 664 665 666 667 668 669 671 672 673 674 675 676 677 678 679 680 681 683 684 685 686 687 688 689 690 691 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 740 741 742 743 744 745 746 747 748 749 750 751 753 754 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 806 807 808 809 810 811 812 813 814 815 816 817 818 820 821 822 823 824 825 826 827 828 829 830 831 834 835 836 837 838 839 840 841 842 843 844 845 847 848 849 850 851 852 853 854 855 856 857 858 859 860 861 863 864 866 867 868 870 871 872 874 875 876 877 878 879 880 882 883 884 885 886 887 888 889 890 891 892 893 894 895 896 897 898 899 900 901 902 903 904 905 906 907 908 909 910 911 912 913 915 916 917 918 919 921 922 923 924 925 926 927 928 929 930 931 932 933 934 936 937 938 939 940 941 942 943 944 945 946 948 949 950 951 952 953 954 955 956 957 958 959 960 961 962 963 964 966 967 968 969 970 971 972 974 975 976 977 978 979 980 981 982 983 984 985 986 987 988 989 990 991 992 993 994 995 996 997 998 999 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1230 1231 1232 1237 1250 1256 1257 1258 1268 1271 1275 1276 1277 1280 1292 1296 1299 1300 1301 1302 1303 1305 1306 1307 1308 1309 1332 1337 1339 1340 1349 1350 1354 1355 1358 1363 1364 1365 1366 1367 1368 1369 1370 1371 1 5 11 12 16 20 22 24 36 41 51 52 53 54 56 57 59 60 69 70 73 75 77 85 94 95 100 102 104 105 106 112 113 114 120 121 124 141 146 147 148 152 154 162 165 167 169 170 173 176 180 184 188 194 195 196 197 202 204 208 210 213 215 216 218 220 229 232 238 239 241 242 243 244 246 247 249 254 257 260 265 271 272 285 287 293 294 295 297 302 312 321 322 323 324 325 326 327 328 333 334 336 338 342 343 348 349 350 354 356 357 358 365 373 375 378 381 385 386 387 391 392 394 396 399 402 403 404 406 407 409 410 411 412 416 418 420 421 422 425 426 427 428 429 432 433 435 438 444 455 456 463 468 472 473 474 475 476 478 480 482 485 494 495 503 506 507 508 510 511 512 513 514 518 520 521 523 525 526 528 530 533 534 537 540 542 545 546 547 549 550 553 554 555 557 564 568 570 574 575 577 580 586 589 590 591 592 594 602 604 606 615 624 649 659 662 682 692 739 752 770 804 805 819 832 833 846 862 865 869 873 881 914 920 935 965 973 1031 1059 1070 1138 1209 1233 1235 1236 1239 1241 1242 1249 1251 1252 1254 1255 1259 1261 1265 1266 1273 1286 1290 1293 1298 1304 1311 1316 1318 1329 1330 1331 1333 1334 1338 1343 1344 1346 1351 1352 1356 1357 1359 1360 1361 1362 0 10 82 158 163 164 166 174 177 178 205 222 226 227 228 234 237 240 250 251 252 253 255 256 258 261 262 281 282 283 284 286 300 330 331 332 341 370 371 419 454 458 459 469 470 471 477 481 483 484 489 490 491 492 493 496 497 498 499 500 501 502 529 670 947 1227 1228 1229 1234 1238 1240 1243 1244 1245 1246 1247 1248 1253 1260 1262 1263 1264 1267 1269 1270 1272 1274 1278 1279 1281 1282 1283 1284 1285 1287 1288 1289 1291 1294 1295 1297 1310 1312 1313 1314 1315 1317 1319 1320 1321 1322 1323 1324 1325 1326 1327 1328 1335 1336 1341 1342 1345 1347 1348 1353

8 14 6 6 9 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 4 9 8 7 10 7 9 5 10 10 8 5 6 7 8 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 5 6 6 4 5 5 8 6 5 5 8 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 0 16 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 5 12 8 11 6 7 11 13 0 6 11 10 7 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 9 0 0 0 0 0 0 0 12 8 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 5 14 5 0 0 5 4 7 4 6 3 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 8 6 3 4 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	1935 713 2372
20$	2569
34$	1187
35$	1187
YP	1968
a$	2730 136 1570 1626 1638 1644 1645 294 1675 1679 3109 593 1967 3520 2295 3543 2298 2299 3547 2304 2307 2308 2309 939 2320 957 2331 2332 2334 2335 2379 2578 2579 2580 2583 2584 2586 2587 2588 2591 2592 2596 2597 2601 2606 2610 2618
abc	339 1711
abcs	1711
able$	2793 1714 349 1746 1764 1993 1004 2422
about$	1584 1672 2954 1867 3474 2240 2286 2489 2494
aboutering$	1867
abouting$	1867
aboutting$	1867
above	3151
above$	3157 2507
abreas	1126
abreast$	2498
abroad	3059 3083 3094 3105 3205 3206 3207 3208 1962 1989
absent$	3450
abus	2767
abuse$	2467
academ	3215 3223 3274
academy$	3231
accept	1389 2662 906
accept$	1815 1883
accepted$	2636 2935
access	1639 2471 1127 2499
access$	2886 3084 3095 1108
accessed$	971
accessible$	2880
accessing$	2659
accomm	449 1821 614
accommodation$	475 3217 618
accord	1071
accordingly$	2443
accoun	2746 1618 1774 1127 2499 1267
account$	28 2854 2865 2916 3021
accounts$	3021
accred	1409
accredited$	2656
achiev	1454 965 2504
achieve$	972
achieved$	1391 2701 2337 972
achieves$	972
acknow	1410 1105 1297
acknowledgement$	2657
across	3478 3574
across$	3059 3083 3094 3098 3105 3205 3206 3207 3208 1962 3257 818 2230 3532 2450
act$	3457 839 880 1163
acted$	2749
action	2721 1606 1618 964 2343 2372 1247
action$	82 2717 2840 2853 2865 983 995
actions$	82 2717 983 995
active$	2800 1574
activi	2721 2856 2875 1692 3333 964 2343 2372 2527 1247
activities$	2722 2804 2939 3298 3327 2081 3329 3331 2479 2480 2532
activity$	3298 915 2532
acts$	839 1163
ad$	1048
add	1188
add$	1324
added$	1324
adding$	1324
additi	244
additional$	1580 1616 986 1059
addres	166 167 1571 227 3406 1105
address$	1599 475 1912 788 800 1299
addressed$	1539 2818 1299
addresses$	1912 1299
addressing$	1299
adds$	1324
admission$	3084
admit	906
admit$	1701 3062 1883 1915 563 2225 854 885
admite$	885
admited$	563 2225 854
admites$	885
admiting$	563 885
admits$	563 2225 854 885
admitt	567 2213
admitted$	563 1939 3447 3451 3460
admitting$	563 885
adolescents$	3154
adopt$	266 1343
adopte	2678 2688 1465 2336
adopted$	2712 1343
adopting$	1343
adopts$	1343
adult	2746 2233 3481
adult$	2742 2860 2861 2903 1689 3548 2404 1034 1259 1263
adults	295
adults$	115 2742 222 1610 2903 1667 3548 1259 1263
advert	2678 2721 964 2336 2343 2372 1247
advice$	209 2863 289 1309
advis	421 422 777
advis$	351
advise	31 32 1425 1964 1297
advise$	344 351
advised$	351
adviseed$	344
adviseing$	344
adviser$	985 996
advisers$	985 996
advises$	344 351
advisi	1297
advising$	351
adviss$	351
advoca	1105 1300
advocate$	1278
affect	3086
afraid	1489 1043
afraid$	2736 2415
afresh$	2567
after	1840 3410 2201 831
after$	2853 1687 3087 3565 2376 2561
aftern	1523 581 2046 3293 705 706 2183 3432 3433
afternoon$	2655 120 3182 3200 659 2061 3315 3322 2077 3325 1014
afternoons$	2655 120 3200 2061 3316 3323 2077 3325 1014 2390
again$	1654 2992 2541 2567
agains	2319
against$	1399 157 1530 2959 1723 1792 2286 3566 2447
age$	3389 3434 3435 3481
agenc	2827
agenci	44 59 2707 1588 295
agencies$	0 1 2623 2626 14 18 20 1416 69 2690 90 1472 1586 2835 222 1667 1085
agency$	2666 1593
agenda$	2851 993 2436
agree	1188
agree$	1392 368 382 934 1224
agreed	1401 2678 1465 1571 2336
agreed$	2638 2648 2712 1545 2818 1652 382 1993 934 2370 1149 1224
agreeed$	1392
agreem	2721 2953 964 2343 2372 1247
agreement$	93 209 2952 3537
agreements$	2952 3537
agrees$	1392 368 382 934 1224
ahead	2714
ahead$	3410
aim	1123
aim$	274 2521
aiming	1123
aims	1123
aims$	2521
alarm$	61 66 94
alarms$	61 66 94
alert	1648
alert$	2841 2895 2540
align	1300
alive$	2800
all	58 155 169 1823 3160 2318 3569 2484 2553
all$	2620 2651 2673 1430 1463 1477 222 1662 1665 1667 2026 3277 2208 2301 2333 981 1085 2475 2580 2584 2612
alliance$	2516
alliances$	2516
alloca	1418 2678 449 1821 451 1863 812 2336
allocate$	1345
allocated$	2665 1451 461 678 2370 1345
allocates$	1345
allocating$	1345
allote$	908
allotes$	908
alloting$	908
allotment$	91 3581
allots$	908
allotted$	461
allow	567 784
allow$	2790 1696 1701 1742 1782 1787 1883 1915 563 1939 2107 850 2225 854 2282 1143 2529
allowe	567 2213
allowed$	1696 1714 3023 1929 3177 563 1939 3447 3451 3460 3465 2225 854 2269 1088
allowing$	563 850 2282 1143
allows$	2790 563 1939 2225 854 1143 2529
allowted$	1696 563
allowting$	563 850
alone	1489 2035 3438 3472 3473
alone$	2736 1886 3176 3187 3197 3279 3282 3482 2562
along$	3143 1899 3170 2528
alongs	1789 3037 3038 3039 3043 2040
alongside$	1559 3287 2178 2450 2539 2542
alter$	436
altere$	436
alteres$	436
altering$	436
altern	2875 2917 699 765 772 2527
alternate$	689 2065 2076
alternating$	689 2076
alternative$	1609 463 776
alternatives$	2468
alterping$	436
alters$	436
ambassador$	996
ambassadors$	996
amber$	2728 2729 2388
ambition$	274
amend	1312
amende	2678 2336
among	3037 3038 3039 3043 3210
among$	1698 1699 3098 1870 1888 3257 2095 2152 818 3532 1279
an$	1564 1570 260 1638 1644 3109 2295 3543 2298 2308 2309 939 957 2331 2332 2334 2335 2379 2596 2606 2618
analyse$	1061
analyses$	1061
analysing$	1061
analyst$	1265
analysts$	1265
and$	1616 1678 1691 3097 3471 2497
anew$	2567
annual$	970
anothe	1588 2967 2998 3001 3008 3009 3013 3033 3036 3045 3048 3049 3052 3079 3104 3118 3128 3134 1976 3288 3337 3341 3343 3345 3356 3358 3377 3397 3398 3399 3400 2154 2156 3416 3420 3425 3426 3430 2221 3478 3496 3497 3502 3514 3515 2277 1177 2552
another$	2796 1564 2835 345 346 2977 2980 2982 2985 2988 2989 2997 3002 3006 3050 3051 3052 3053 463 1869 508 3132 3204 3213 1971 1972 1984 3233 1991 3261 643 2027 3286 2042 674 2050 3318 3338 3348 3350 3352 3366 3369 3370 3372 769 3389 776 810 811 2187 2188 3448 3449 2203 3450 840 2212 841 2213 2214 3462 2218 2220 2228 3476 2236 3502 2256 3509 3526 3530 3534 3543 2308 1032 2549
answer	1410 2749
answer$	2657 1366
answered$	1366
answering$	1366
answers$	1366
anti$	1106
any$	1589 218 1591 1665 3013 1790 3045 3048 3052 3079 3104 3109 3118 3128 3134 623 3288 2093 3397 3398 3399 3400 2154 2156 3416 3420 3425 3426 3430 2221 3496 3497 3502 3514 3515 2301
anybody$	2739 3288
anyone$	2739 3288
apart	2958 2962 3028 3029 1844 1845 2003 2004 737 2120 758 3408
apart$	2981 384 3031 3091 3092 3101 1992 3242 3250 3251 3257 3258 2012 3260 642 3269 3296 3309 3355 2109 3367 3373 2135 2179 3491 2544
apolog	1272
apologise$	1244
apologised$	1244
apologises$	1244
apologising$	1244
app$	28 973
appeal	944
appeal$	3203 759 2132 3554
appear	423
appear$	1795
appearance$	2470
appl	1188
applic	2721 964 2343 2372 1247
applicable$	2421 2422
application$	3545 3554 2500
applications$	3554 2500
applie	1403
applied$	2650 1223
applies$	1223
apply$	486 588 823 1223
applying$	1223
appoin	2678 99 2721 567 964 2336 2343 974 2346 2372 1247
appoint$	1347
appointe$	1347
appointed$	2368 2370 1347
appointes$	1347
appointing$	1347
appointment$	1471 2722 1939 915 3545
appointments$	1471 2722 1939 915
appoints$	1347
appren	2046 3293 859
approa	2702 1489 2766 154 2410 1301
approach$	2764 2840 2885 2478
approachable$	2880 2459 2540
approached$	2736
approaches$	1499 2764
approaching$	2973
approp	2812 244 1702 772 2471 1126
appropriate$	1545 1547 1580 2830 1609 1616 2880 2949 2421 2422 2498
appropriately$	2498
approv	1401 1418 2678 2336
approved$	2648 2665
apps$	28 973
april	1523
april$	2752 1506
are	1377 166 243
are$	1395 1400 49 1435 86 1463 1468 106 109 2731 142 146 160 1581 1642 277 393 1947 1983 641 2022 2088 789 922 931 2315 945 1010 1015 1027 1029
area	2958 3059 3083 3094 3105 3205 3206 3207 3208 1962 3215 3223 3234 2015 3262 3274 3292
area$	3063 463 3144 3148 3195 3216 1970 1971 3218 1995 3431 3436 3524 2558
areas	3262
areas$	2898 3148 3281 3431 3436
aren$	391
arenot	391
arenot$	1763
arise	1567
arise$	2814
arises$	2814
around	1789 3037 3038 3039 3043
around$	180 2835 1616 1620 1672 2954 3098 3474 3532 2472 2498 2539
arrang	2678 1432 1439 2714 588 1960 766 2336
arrange$	237 1696 960
arranged$	2686 2864 1799 3082 960
arrangeed$	1696
arrangeing$	237
arranges$	2679 237 960
arrangeted$	1696
arranging$	960
arrest	1489 1255
arrest$	140 159
arrested$	2736
arrests$	140 159
arriv$	468
arriva	2073
arrivaltime$	3320
arrivaltimes$	3320
arrive	423 449 1821 513 546 567 677 2198 893 1190
arrive$	1795 468 1885 1939 2001
arrives$	468 1939
arriving$	468
arrivs$	468
articl	2721 964 2343 2372 1247
as$	1511 171 172 1546 186 1563 192 195 2818 2820 280 2199 907 1027 1049 2437 2438 2472 1136 1157
asbo	339 1711 340 1712
asbos	1711 1712
aside	1314
aside$	2681
ask	2731 1527 2774
ask$	138 344 399 525 551 588 823 1019 1363
aske	1019
asked	1403 2652 2654 1527 2774 1964 1003
asked$	2650 2745 1500 344 368 399 525 2264 2375 1363
asking$	344 399 525 551 1363
asks	1527 2774
asks$	138 344 399 525 551 1019 1363
aspira	2477 1301
assaul	2767 154 1043 1255
assault$	2742 158
assaults$	2742 158
assemb	2721 2993 2996 964 2343 2372 1247
assemble$	3166
assemblies$	2722 3556 3570
assembly$	3556 3570 1249
assess	2721 1535 166 1541 964 2343 2372 1247
assessed$	75 2353
assessment$	2780 2782 2785 2786 2788 2789
assessments$	2788
assign	2678 449 1821 451 1863 812 857 2336
assign$	1345
assigne$	908
assigned$	1451 461 678 2370 1345
assignes$	908
assigning$	908 1345
assigns$	908 1345
assist	1964
assist$	1286
assistance$	2863 1286
assisted$	1286
assisting$	1286
assists$	1286
associ	1707 1708 2956 2958 2961 2962 1740 1744 2996 3032 3040 2002 2087 3337 3523 1271 1310
associate$	2954 2963 2976 2987 2991 3012 3249 3469 2550
associates$	2174
associating$	2955 2970 2551
association$	2955 3015 3334 716 3340 3346 3507 3533 2545 2546
assumptions$	2485
assurance$	209 2445
assurances$	2445
at	2259
at$	2642 1426 2700 1464 2730 1507 137 1523 175 186 2807 2818 1599 240 275 2896 2899 2901 1924 1926 1933 1934 3210 603 1980 676 3319 702 818 3455 2263 3550 3557 3560 3561 2316 2317 3565 2322 2323 3574 3575 2339 2373 2390 2490 2561 2591 2592 2602 2603 2604 2617
attached$	2507
attachment$	2123 782 3507 2516
attachments$	2123 2516
attack	2767 154 1043 1255
attack$	2415
attacked$	2411 2415
attacks$	2415
attemp	1123
attend	1372 1373 6 2628 2641 1397 2644 2645 1403 1409 1417 1419 2667 2672 2676 2677 2678 1432 1447 101 431 449 1821 546 567 2198 860 2259 2336 980 987 1190
attend$	2627 1473 437 1822 1939 624 1999 3319 2359 1022 1369
attendance$	1378 26 2666 2675 2694 97 135 1939 2352 2371 1001
attendd$	2359
attended$	2619 2650 2656 2669 2706 1473 2359 1022
attendees$	2664 2675 2690
attending$	2619 2659 2356 1022 1369
attends$	2627 2679 1473 1939 624 1999 2359 1022 1369
attention$	1622 2468
attenu	738
attitu	1301
attitudes$	2485
attrac	3145
attraction$	3203
attractive$	2880
audit	2721 964 2343 2372 1247
audite	1409
audited$	2656
august	1523
august$	2752
aunt	1836 1957 3215 3235 621
aunt$	1275
auntie$	1275
aunty$	1275
authorisation$	2559
authorisations$	2559
authority$	2559
autumn	1523
autumn$	2752
availa	2678 1434 1648 2336
available$	2681 2682 1545 2864 2895
avoid	1716 380 398 433 719 827 835
avoid$	1788 3309 2091 837
avoidi	719
avoiding$	2091 837 2385
avoidping$	837
avoids$	1788 837
aware	1571 1615 1648 1126
aware$	2818 2841 2862 2889 2895 2498
awaren	2477 1301
awareness$	1088 2473 2474 1116
away	1488 3059 3083 3094 3105 535 550 3205 3206 3207 3208 1962 3210 3215 1976 607 3234 737 758 764 829 2212 2215 846 3478 890
away$	2735 2958 1716 1748 1755 384 3028 3031 432 1814 1816 3099 1853 1857 3137 1916 1922 3192 3213 1979 1986 3237 1992 625 634 2106 2109 740 2139 3396 3408 3411 2166 2177 2179 3450 3459 3460 3461 3463 3491 2290 2568 2581
awkward$	3044
back	1587 1815 2346
back$	142 1578 2834 384 3062 1853 3396 2153 3459 3460 3461 3517 1021 2615
background$	2456
backs$	3396
bad	430 2246
bad$	430 1802 2021 3493
badge$	2671
badges$	2671
badmin	2319
badminton$	3566
bail$	339
bake$	1235
bakees$	1235
bakes$	1235
ban	328 336 338 354 355 357 364 406 407 413 418 515 535 571 582 703 2194 824 829 843 2215 882 889 909 2302 1192
ban$	337 1736 1781 420 469 530 566 574 576 721 2195 3442 851 2261 929 3549 1183
band	3297
band$	1523 3518
banding$	721
bands$	3305 3536
bane$	574 851
baned$	721 851
banes$	574 851
baning$	574 721 851
bann	328 418 582
bann$	721
bannding$	721
banned	336 338 3024 544 1945 703 829 2213
banned$	2945 2946 337 363 377 3023 3057 499 1916 3192 3194 576 3335 721 3460 851 929
banner	92
banner$	920
banners$	920
bannin	336 338 354 535 703 829
banning$	337 470 574 576 721 851 889 929
banns$	721
banping$	1736
banred$	851 929
banring$	574 851 929
bans	336 338 354 535 703 829
bans$	337 1736 420 469 574 576 721 2195 3442 851 2261 929 3549 1183
banting$	1736
bar	336 338 354 413 418 515 535 582 703 829 843 2215 882 909 1192
bar$	337 574 576 3442 851 929 1183
barbec	95 1467
barbecue$	3555 2311 3581
bare$	574 851
bared$	851
bares$	574 851
baring$	574 851
barned$	851 929
barning$	574 851 929
barr	418 582
barred	336 338 544 1945 703 829 2213
barred$	2945 2946 363 377 3057 499 1916 3192 3194 576 3443 3460 851 929
barrier$	745 752
barriers$	2858
barrin	336 338 354 535 703
barring$	574 576 851 929
barrister$	1278
bars	336 338 354 535 703 829
bars$	337 574 576 3442 851 929 1183
base	2237 2238
base$	3485 2443
based$	2523
basis$	2420
basket	2319
basketball$	3566
be	243 276 1798 1064
be$	1400 1463 160 188 192 1565 199 1581 1594 226 1603 2855 1617 248 1630 1636 268 1642 271 277 2897 1657 1659 1694 2963 367 1750 1798 1810 1828 3086 1847 1864 1866 1947 1983 2001 631 3255 641 2017 2037 2088 3336 789 922 931 2315 945 1027 1060 1087 1111 1168 1170
bear$	205
bearing$	205
bears$	205
beat	2767
beating$	2764
beatings$	2764
became$	1010
because$	907
become	243
become$	188 226 3522 1010
becomes$	1010
becoming$	226
bed	859
bed$	3582
beds$	3582
been	2667 2751 133
been$	3 1386 1405 42 2678 1435 1455 1457 1463 160 1617 641 922 931
before	1840 3410 1044
before$	2730 1505 3087 3565 1004 2416
befrie	154
begin$	1195
begining$	1195
beginning$	1963
begins$	1195
begun	2678
begun$	119
behave$	789
behaved$	2949
behaves$	789
behavi	2919 2477
behaviour$	339 340 2485 1308
behaviours$	2485 1308
behind	3410 2300 1268
behind$	3361 3547 2409
being	243 276 1761 3032 2227 877 3498 2477 1301
being$	160 188 1581 226 1617 2956 2973 2996 1866 1983 3236 3255 2088 3474 3523 2384 2385 1060 1111
belief	2499
belief$	2518
believ	2749 1527 2774
believe$	1145
believes$	1145
believing$	1145
belong	1536 166 872
belong$	2783 1046
belonging$	2881 2244
belongs$	1046
below$	2507
bench	29 1898 2237 2238 921 3542
bench$	61 96 548 549 3485 3505 899 3528 2293 2358
benche$	899
benched$	899
benches$	61 96 899 2293 2358
benching$	899
benchping$	899
benchs$	899
benchting$	899
benefi	2812
berth$	3127
bes$	1060
beside	3037 3038 3039 3043 2039 2040
beside$	3287 2603
best	2471
best$	253 2161 790 2525
better	221 244 1702 765 772 2145 1102 1105 1253
better$	1560 1593 1616 253 2886 292 1666 1684 2934 320 1702 2949 365 429 762 2138 2140 769 771 3393 776 2161 790 810 2216 999 2512 1150 1162 2536
betwee	1496 2953
between$	2743 1698 1699 2947 2952 2957 3019 1843 3098 1870 1888 3257 3334 2117 2124 818 3532
betweens$	2952
beyond	163 2135 2139 3478 3491
bid	2721 964 2343 2372 1247
big$	2288
bigger$	1908 3157
bike	29
bin	29 921
bin$	61 96 2293 2358
bingo	2319
bingo$	3566
bins$	61 96 2293 2358
bit$	2922
blankets$	2589 2590
block	406 407 465 515 526 2183 3529
block$	1523 400 402 420 3436 3446 1180
blocke	3024 3167
blocke$	402 1180
blocked$	2945 2946 400 402 550 1180
blockes$	402 1180
blocking$	400 402 1180
blocks$	400 402 3436 1180
board	21 44 1447 1448 446 783 1071
board$	1396 1416 2692 2694 2695 2711 96 2825 2826 464 3232 867 2319 979 2443
boardd$	464
boarde$	867
boarded$	974
boardes$	867
boardi	3215
boarding$	1809 1975 622 867
boards$	2711 96 464 867
boat	3297
body	2254
body$	3446 3501
bolste	1300
bolted	2294
bolted$	3541
bond	2087 2110
bond$	330 341 3334 716 723 3357 743 748 2123 782 3414 3507 2516 2522
bonds$	330 341 723 3357 2123 782 3414 2516 2522
book	2676 451 619 687 825 857 858 861 2241
book$	1883 808 3573 2589 1341
booked	1409 2676 2678 449 1821 1863 2336 974 2346
booked$	2656 2706 1822 1341
booking$	3545 1341
bookle	2721 964 2343 2372 1247
booklet$	2661
booklets$	2589
books	29
books$	808 3573 2356 2589 1341
boost$	1080
booste$	1080
boostes$	1080
boosting$	1080
boosts$	1080
booth$	3505
boroug	2958 3059 3083 3094 3105 3205 3206 3207 3208 1962 3215 3223 3234 2015 3262 3274
borough$	3063 3216 1970 3218 3220 3231 1995 3280 3477
boroughs$	3221
both	2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 1851 1852 518 3160 575 3256 2010 2011 3259 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 2257 2318 3569 2553 1182 2557 1197 2570 1205
both$	2651 2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 1851 1852 518 3160 575 3256 2010 2011 3259 3277 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 2257 3506 981 2553 1182 2557 1197 2570 1205 2579 2580 2584 2592 2600
bought	1401 2678 1458 1466 2336 974 2346 1314
bought$	2648 2705 2713
bounda	2919 1127 2499
boundaries$	2469 2534
bounds$	542
box$	1235
boxes$	1235
boxing$	968
boxs$	1235
boy	1490 148 2950 1709 381 1769 1770 1783 1785 1790 1823 3071 454 456 1851 1852 518 3160 575 594 1968 611 3256 2010 2011 3259 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 2257 2553 1182 2557 1197 2570 1205
boy$	2737 2739 1519 1520 3214 1987 3511 2273
boyfriend$	1275
boys	33 34 35 50 84 126 1502 143 144 151 155 269 1641 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1917 1943 1946 3193 575 1953 632 3256 2010 2011 3259 662 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2277 2321 2327 2380 2553 1182 2557 1197 2570 1205
boys$	1406 1407 1422 1456 85 89 107 108 2734 2737 2739 2741 1498 1515 1516 1520 2777 1686 1778 3089 517 3141 3154 3156 3164 1937 3185 3190 3214 3253 3261 704 3357 865 866 3511 3521 3568 2408 2565
branches$	989
bread$	2590
break	1734 396 1844 1880 1952 1998 2015 3262 2028 2073 3333 737 738 751 755 756 760 2149 797 807 3432 835 870 1198
break$	239 359 3127 3182 3199 637 638 2016 3275 719 2109 739 740 2116 3475 879 2574
breake$	879
breakes$	879
breakf	95 1467 2312
breakfast$	2311 3559 2590 2598
breakfasts$	2598
breaki	738 755
breaking$	239 359 637 638 879
breaks	3262 738 755
breaks$	239 359 637 638 3275 3306 879
breaktime$	3320
breaktimes$	3320
breath	1952 3503
breathe$	3202
breather$	3199
breathing$	1952
bridge$	1094
bridgeing$	1094
bridges$	2464 2465 1094
brief$	2427 1367
briefe	1372 2652 2654 1409 2702 1462
briefed$	2619 2653 2656 2709 1367
briefi	21 2721 964 2343 2372 1247
briefing$	2722 1249 1367
briefings$	2722
briefs$	1367
brighter$	2382
bring	206 445 3145 1217
bring$	214 321 1358
bringing$	214 321 1752 1358
brings	206
brings$	214 321 1819 2291 1358
broade	1300
broken	3378 913
broken$	2960 1845 1854 3136 2003 2004 3335 3490 2252 2285 1198 2579 2580
brothe	151 2950 1709 381 3013 1769 1770 1783 1785 1790 3045 3048 3052 1823 3071 454 456 3079 1836 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3235 621 3256 2010 2011 3259 655 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
brother$	1274
brothers$	1778 3089 3141 3154 3156 1937 3190 3521 2402 2407
brough	206 513
brought$	207 1885
budget	1401
budget$	2646 46
budgeted$	2648
build	1639 2330 1102 1105 1298
build$	251 263 2886 770 923 3577 1080 1089 1093 1144
builde$	263 770 1080
buildes$	263 770 1080
buildi	3037 3038 3039 3043 3274 2029 2212 1105
building$	91 263 3152 3175 3195 3243 3265 691 770 3456 3459 1080 1089 1093 1144
buildings$	3276 3281
builds	1105
builds$	263 770 923 1080 1089 1093 1144
built	1433 974 2346
built$	2680 2710
bulb$	61 975
bulbs$	61 975
bulletin$	11 2342
bulletins$	11
bullie	2767
bully	2767
bump$	2993
bunch	2182
bunch$	3353 3429 3446 3531
burglaries$	1266
burglary$	1266
burgle	1043
burgled$	2415
bus	1808 3274 2044 3291 2183 3432 3569
bus$	1420 64 2711 1523 3055 3283 3289 3298 921 3555 2311 3579 2593 2598
buses	2015 3262 3291 3292 2046 3293 2183 852
buses$	2711 3272 3281 3289 3290 3298 3301
bushes$	989
busine	1536
business$	2783 2848 1169
businesses$	69
busy	449 1821
but	3242
buy	2410 1314
buy$	2768
buyer	1261
buyer$	1263
buyers$	2402 1263
by	653 2305
by$	2642 1464 121 2748 134 1523 2899 293 1668 676 2152 3550 3552 2317 3565 3576 2348 2391 2393 2395 2442 2528 2597 2603
cabin	3297
cabin$	3528
cabinet$	2692
cabins$	3528
cafe	36
cafe$	69 3152
cafes$	69
café	36
café$	3152
calendar$	2668 978
call	2628 2721 1750 3010 3120 2157 964 2343 2372 1247
call$	2627 1480 2738 1499 130 138 140 141 2764 2943 3011 1887 3404 3545 1156
called	101 2745 1272
called$	1473 141 1272
callers$	1882
callin	1761
calling$	1773
calls	1432 1700 875
calls$	2627 2679 1480 1499 130 138 140 141 2764 2943 1772 1887 3404
calm	2216 3503
calm$	3202 3463 1068
calmer	2216 877 1253
calmer$	429 2161 790 810 3463
came	1390 2662 2667 2676
came$	2628 2637 1531
camera	29
camera$	61 66 96 920 2358
cameras$	61 66 96 920 2358
camp	95 1467
camp$	628 3555 1235
campai	2721 964 2343 2372 1247
campaign$	968 1075
campaigning$	1075
campaigns$	1075
campes$	1235
camps	1467
camps$	1235
campus	3215 2015 3262 2046 3293
campus$	3243
can	2731 1681
can$	114 2793 2808 1617 1695 349 1746 378 1764 393 1873 633 2115 2424
cancel	465 710 846 919
cancel$	447 476
cancele$	447 476
canceles$	447 476
canceling$	476
cancelled$	1814 3196 3328 2303
cancelping$	447
cancels$	447 476
cann$	391
cannot	1715 349 1746 378 391 1764 1873 633 827
cannot$	373 1753 1763 493 2005 2047 3309 806 830 887 898
cantee	3434 3435
cap	356 558
cap$	561 566 732 886
capaci	1127 2499
capacity$	1543 2505
caped$	561
caping$	561 732
capitalise$	251
caps$	561 732
capting$	561
capture$	1084
captured$	2941 2360
captureing$	1084
captures$	1084
car$	2742 2030 3283 3298 3505 3528 3581 1262
caravan$	3528
card	92 2721 964 2343 2372 1247
card$	2661 2671 442 920 3545 3553 2589
cards	2319
cards$	2671 442 920 3545 3566 2589
care$	2857 2931 3421 803 2469 2569
cared	2937
cared$	2935
careful$	1574 803 2540
carefully$	3393 2462
carer	59 2707 3215 614
carer$	0 1 2626 14 18 20 2658 90 1472 589 590 592 618 3402 1274
carers$	0 1 2626 14 18 20 2658 90 1472 278 409 589 590 592 3215 618 3402 892 1274
cares$	2857
careta	31 32 1425
caring$	1068
carr	445 825 1217
carria	3297
carriages$	3301
carried$	1409 2672 2678 1629 1671 2336 965 974
carries$	1424 2672 1054
carry	2731 2330
carry$	1424 3467 3577 1054 1058
carrying$	2385 1054
cars	116
cars$	2742 2030 3290 3298 3301 3528 3581 1262
cascad$	1072
cascade$	1072
cascades$	1072
cascading$	1072
cascads$	1072
cascadting$	1072
case$	1442 1447 1544 1553 1582 983 2430 2437
caseload$	2693
cases$	983
caseworker$	1276
cast	33 35 2046 3293 3297 2241
cast$	1407 3238 678 3301 3518
casts	3293
casts$	3238 3301 3536
catch	1569 2435
catchm	3059 3083 3094 3105 3205 3206 3207 3208 1962
catchup$	2816
catchups$	2816
caught$	1756 385 386
cause	819 3457 2499
causes	2499
caution$	351 914
cautione$	351
cautioned$	351 914
cautiones$	351
cautioning$	351 914
cautions$	351 914
cbo	339 1711 340 1712
cbos	1711 1712
cctv	1041
cctv$	61 66 2413
ceas	398
cease	710 2089 2116 904
cease$	494 3117 3328 3363 2276 910
ceased	1497 1512
ceased$	2744 2759
ceases$	3328
ceiling$	886
celebrate$	1132
celebrates$	1132
celebrating$	1132
cent$	1430
center$	1612
central$	3508
centre	36 41 2015 3262 3274 3292 1088
centre$	1612 3144 3152 3195 3212 3243 3298 691
centred$	1568 2460 2483 2523
centres$	3281 3298
certain$	270 2526
certif	2721 964 2343 2372 1247
certificate$	2671
certificates$	2671
chair	31 32 1425 1448 921
chair$	60 2695 2762 2293 3573 2614
chaire	2678 2336
chairs	29 1432
chairs$	2679 2762 2293 3573 2589
challe	421 944 1297
challeng$	1113
challenge$	2846 2458 1113
challenged$	2883
challenges$	2846 1113
challenging$	1113
challengs$	1113
champi	1105
champion$	996 998
champions$	996
chance	2917 3503
chance$	2805 288 2909 349 1796 1839 1952 3475
chances$	288
chang$	436 448
change$	2791 2836 2838 436 448 605 606 1020 2529 2538 1333
changed$	2347 1333
changees$	2791
changes$	2791 2836 1590 2838 436 448 605 2529 1333
changing$	436 448 605 1333
changping$	436
changs$	436 448
channel$	28 3025
channels$	2792 1602 231
charge	2302
charge$	3549
charges$	3549
charte	92
charter$	93
chas	2767 545
chased	1403
chased$	2650
chat	1775 405 1779
chat$	2738 287 300 1750 1775 3022 405 1777 3025 1779 3026 408 880 2383 2530
chats$	287 300 3025 2530
chatti	1761 1773
chatting$	3020
check	1373 99 2721 1569 964 2343 2372 2435 1247
check$	2721 201 964 2343 2372 1247 1321
checked$	75 1321
checkin$	1471 2816
checking$	201 1321
checkins$	1471 2816
checks$	1432 201 1321
chess	2319
chess$	3566
child	1490 2950 1709 381 1769 1770 1783 1785 1790 1823 3071 454 456 1851 1852 518 3160 575 3256 2010 2011 3259 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 2257 2553 1182 2557 1197 2570 1205
child$	2670 2737 2739 1519 1784 1987 3511 1151
childcare$	67
childr	1490 1502 148 151 1526 1529 269 1641 2950 1709 381 3013 1769 1770 1783 1785 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1917 1943 1946 3193 575 3256 2010 2011 3259 662 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3483 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
children$	1446 2737 2739 2741 1520 2773 2776 2777 2915 1778 1784 3089 3141 3154 3156 3164 1937 3190 3387 3511 3521 2512
childrens$	2737
childs$	2737
choice	2917 2919 2477 2527 1301
choice$	775 2175
choices$	775
choir	3297
choir$	3518
choos	2241
choos$	773 802 917
choose	2731 3040 1019
choose$	471 773 774 802 917 954 2391
choosed$	917
chooses$	471 773 774 802 917 954 2391
choosi	2175 1019
choosing$	471 773 774 802 917 954 2391
chooss$	773 802 917
choosting$	917
choosy$	803
chose	1019
chose$	2391
chosen	1401
chosen$	2648
chrono	2721 964 2343 2372 1247
church	36 3434 3435
church$	3570
cinema	36
circle	2721 2144 2182 872 964 2343 2372 1247
circle$	3353 743 3374 3384 3386 2141 2143 3391 3395 3429 2244 3492
circles$	3374 3384 2141 3391 3395
circul	2678 1432 1465 2336 974 2346
circulated$	2712
circulates$	2679
circumstances$	1760
cities	3274
cities$	3221
city	3059 3083 3094 3105 3205 3206 3207 3208 1962 3215 3223 3234 3274
city$	3063 3216 3218 3220 3280 3477
civil$	339
claim	2302
claim$	3549
claime	1409
claimed$	2656
clarification$	209 2445
clarit	1127 2499
clarity$	209 2445
clash$	1806
class	3037 3038 3039 3043 1808 1838 579 3223 1977 2015 3262 3274 2044 3291 3292 2046 3293 2183 3432 3433 3483
class$	2761 1523 3055 3085 1951 3219 3224 3225 2031 3287 3298 3300 2143 3480 880 3518 915 3556
classe	1998 3262 2016 2029 3291 3293 2183 852 3483
classes$	2724 2761 3080 3231 3263 3276 3281 3298 3402 3556
classm	151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
classmates$	1778 3089 3141 3154 3156 1937 3190 3521
classroom$	2711
classrooms$	2711
clause	2953
clause$	2781 2952 2417
clauses$	2781 2952 2417
clean	95 2330
clean$	591 3577 2396 1202
cleaned$	3540
cleanu	1467
clear	531 545 2471
clear$	2727 2760 2849 2850 1743 1903 1986 779 2179 1069 1149 1162 1209
cleare	974 2346
cleared$	2361
clearer$	1162
clearing$	1209
clears$	1209
clicked$	2699 2345
clicks	1417
clicks$	2664
climb$	1235
climbes$	1235
climbs$	1235
clinic	36 59
clinic$	985
clique	151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
clique$	1778 3089 3141 3154 3156 1937 3190 743 3521 3531
clos	406 407 446 526 535 919
clos$	447 867
close	2168
close$	1570 1574 447 3255 2039 2168 3415 867 2275 1069 1094 1220
closed	2678 1454 3024 2336
closed$	2701 542 550 3328 829 3484 2355 1220
closeing$	1094
closely$	2450
closeness$	716 782 3507
closer	221
closer$	1593 292 353 1150
closes$	447 867 1094 1220
closing$	867 1220
closping$	447
closs$	447 867
club	36 41 2721 1808 1838 3223 3274 3292 2046 3293 2183 3432 3434 3435 964 2343 2372 1247
club$	69 2693 3055 3080 1835 3085 3152 3195 3212 3219 3231 628 3298 691 3518 968
clubs	2015 3262 2029 3293 852
clubs$	69 3080 3231 3276 3281 3298
clump$	3531
cluster$	3531
co$	1106
coach	31 32 1425 59 2707 777
coach$	3555 3579 3581 985
coache	31 32 1425 3297
coached$	2357
coaches$	3555 1228
coachi	2721 964 2343 2372 1247
coaching$	1228
coat$	3582
coats$	94 3582 2589 2590
coax	797
coax$	734
code	92
code$	93 3549 975
codefendants$	1713
codes$	94 975
coerce	154
coerci	154
coffee$	87
cohesi	1127 2499
cohort	3297
cohort$	3402
cohorts$	3305 3402
coinci	2993
coincide$	1806 3307 3516
collab	221 1106 1127 2499
collaborative$	1593
collaboratively$	2450
collea	1588
colleagues$	2690 2835 1085
collec	445 449 1821 451 513 663 2073 791 893
collect$	3018 3065 3169 808 3486 1084 1368
collected$	1822 1885 3450 2338 2360 1368
collecting$	3456 1084 1368
collectiontime$	3320
collectiontimes$	3320
collects$	3065 808 1084 1368
colleg	2765 1808 1838 579 3215 3223 1977 614 2015 3262 2016 3274 2038 2044 3291 2046 3293 859
college$	2754 1509 3055 3056 3080 1835 3085 475 1858 1951 589 590 599 3218 3224 3225 3231 3243 3285 3298 2394
colleges$	3056 3080 1858 589 590 3231 3263 3281 3285 3298
colour$	3573
colours$	3573
com	2149
com$	468
come	1390 2662 2667 2676 2731 206 423 1798 431 513 546 807 2198 2270 987 1190
come$	2628 2637 2726 2745 138 2810 3011 1795 468 1885 3177 567 1999 2001 2020 2032 2037 893 2359 1011
comed$	2359
comeed$	2359
comes	206 431 546 2270 1190
comes$	2726 138 2810 468 1999 2032 2359 1011
comfortable$	2880 2935
coming	206
coming$	1548 2956 468 2385 2423
comments$	988
commis	1401 2678 1458 2336 974 2346
commissioned$	2648 2705 2369
commit	44 1418 1127 2499
commit$	1266
commits$	1266
committed$	2665 1266
committee$	1416 2692 979
committing$	1266
common$	3245 1149
commun	4 1419 1569 1708 2956 2435 1071 2471 2477 1297 1301
communicat$	1072
communicate$	177 1072
communicates$	177 1072
communicating$	1072
communication$	1376 2666 2816 2840 1602 231 2955 1762 2443
communicats$	1072
communicatting$	1072
communities$	1693
community$	2920 1693 340
compan	31 32 1425 59 1707 3297 3337 2137
company$	68 2954 2964 1720 2984 1802 3366 2130 3384 3385 3390 3392 3394 2174 3422 3533
compared$	1020
compassionate$	2459
compla	1527 2774
complaint$	130 140 3545
complaints$	130 140
comple	1374 6 1389 2641 1397 2644 1409 1419 2676 2677 2678 1432 1454 2714 1629 1671 2336 965 980 987
complete$	2621 2701 2710 2337 972 2359
completed$	2621 2636 1391 2639 2656 2691 2701 2703 2706 2710 2876 2918 2337 972 2359
completeed$	2359
completes$	2679 972 2359
completing$	2659
completion$	1378 2666 2352
coms$	468
concen	2216 3503
concentrate$	3202 3463
concer	95 1467 1595 2477 1301
concern$	1550 2831 2836 2838 2846 2437 1076
concerns$	1550 2831 2836 1590 2838 2842 2846 2437 2438 1076
concert$	2622 3555
concerts$	2622
condit	2953 339 1711 824 2302
condition$	2952 2195 3537 3549
conditions$	2952 2195 3537 3549
conduc	1409 2678 2336
conducted$	2656
conductor$	54
conductors$	54 90
confer	2721 964 2343 2372 1247
conference$	3570
confid	2917 777 872 1004 2477 2499 1301
confidence$	1635 2244 2376 2519
confident$	2376
confin	812
confin$	817
confine$	817
confined$	455 817 2247
confines$	817
confining$	817
confins$	817
confir	1571
confirm$	1392 2350
confirmed$	1392 2818
confirms$	1392 2350
confis	343
confro	421
congre	1707 1708 2956 2958 2993 2996 3145 1310
congregate$	2954 3014 3018 3065 3166 3169 3469 3486 2550
congregates$	3065
congregating$	2955 2551
connec	2110
connection$	341 3357 2123 2516 2522
connections$	3357 2123 767 2516 2522
consci	1648
conscious$	2895
consen	2919
conseq	2919
consequences$	2831
consid	2678 1536 2812 1571 486 2471
consider$	2240 2351 2457 1291
consideration$	2840 1622 2916 2436 1292
considerations$	1292
considered$	2783 2818 2864 2941 1291
considering$	1291
considers$	2351 1291
consis	196 2471 1105 2477 1106 1127 2499
consistent$	1568 2841 1068 2459 1097
consort$	2550
consorting$	2551
constant$	1574 1068
constructive$	1609 2536
consul	1372 1403 2652 2654 1440 2702 1462 2721 964 2343 2372 1003 1047 1247 1298 1301
consultant$	2419 1276
consulted$	2619 2650 2653 2687 2709 2375
contac	1372 1373 2628 1403 2652 2654 1409 1411 1419 2676 2678 1432 1440 2702 1462 99 101 2721 1707 1708 2956 2958 2962 1728 1730 1740 1744 1750 1751 3010 1774 3028 1798 3120 2002 875 964 2343 2372 1003 2435 1169 1247
contact$	2666 2674 1471 2722 1499 2839 2909 2943 326 327 2951 1705 1706 2954 2955 1710 341 2963 1721 2971 2975 2976 2987 2991 2999 1754 3007 1762 1772 1774 3021 3111 498 1887 516 3249 3346 3355 2119 2248 2341 2366 998 2439 2541 2548
contacted$	2619 2650 2656 2687 2709 1473 2375
contacts$	2679 1471 2722 1499 3021 2366
contai	888
contes	944
contin	221 244 1841 822 1127 2499
continual$	1574 1282
continually$	1282
continuation$	1282
continue$	3088 932 1158 1282
continued$	1593 1616 932 999 1068 1069 1282
continues$	932 1282
continuing$	932 1282
continuous$	1282
continuously$	1282
contra	2721 1711 964 2343 2372 1247
contract$	2668 3537 943
contracts$	3537 943
contri	59 2707 1297
contributor$	0 1 2626 14 18 20 90 1472
contributors$	0 1 2626 14 18 20 90 1472
contro	154 356 558 747 2410
control$	2768 325 732 3365
controling$	325 732
controls$	325 732
controlting$	325
conven	2628 2678 2336
convene$	2627
convenes$	2627
conver	2721 964 2343 2372 1247
conversation$	2738 2832 2840 1602 231 2892 287 2909 2530
conversations$	2832 2840 1602 231 287 2530
convert$	448
converte$	448
convertes$	448
converting$	448
converts$	448
cook	2330 1312
cook$	3577
cooked	2714
cooking$	968
cool	396 2120 888
cool$	3362 3367
cooled	1854
cooled$	3101
cooler$	3401
cools$	3367
cooper	1271
coordi	31 32 1425 59 196 232 1604 1106 1297
coordinated$	1568
cope	1639 877
cope$	2886 789
copes$	789
copies$	2589
coping	1127 2499
copy	2678
copy$	2661
core$	44 1447 1448 2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 1851 1852 518 3160 575 3256 2010 2011 3259 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 2257 2553 1182 2557 1197 2570 1205
corner	2237 2238
corner$	1820 3073 2055 3303 3380 3431 3485 3527
corners$	3073 3301 2055 3303 3380 3431 3527
corrid	3215
corridor$	3265 3380
corridors$	3380
cost	2751 133
cost$	27
costed	1401
costed$	2648
costs$	27
costum	29
could	1681
could$	2751 2753 193 1695 378
counci	31 32 1425 59 3569
council$	60 2446
councillor$	68
councillors$	68
counse	59 2721 421 964 2343 2372 1047 1247
counsel$	351
counsele$	351
counseled$	351
counseles$	351
counseling$	351
counselling$	2674
counsellor$	985 2419 1276
counsels$	351
count$	56 1233
counte	870
counter$	2711
counters$	2711
counti	2015 3262 3274
counties$	3221
counting$	1233
countr	3059 3083 3094 3105 3205 3206 3207 3208 1962
country$	3220 3280
counts$	1233
county	3059 3083 3094 3105 3205 3206 3207 3208 1962 3215 3223 3234 3274
county$	3216 1970 3218 3220 3280 3477
couple$	2405
courag	777
course	2721 1566 1808 2044 3291 3292 2046 3293 3434 3435 964 2343 2372 1247
course$	2629 2693 2722 2813 3055 1835 3122 3298 3518 915 968 2420 1249
courses$	2722 3298
court	36 3432 3542 1267
court$	91 1523 339 3563
cousin	151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1836 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3215 3235 621 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
cousins$	1778 3089 517 3141 3154 3156 1937 3190 3521 2402 2408
cover	1536
cover$	2783 2959
covera	1664
coverage$	2911
covere	1409 2667 1536 165 166 167 168
covered$	2656 2783 1537 1539 1540
covering$	2959
covers	2667
crackd	1267
cracks$	2902
create	2678 1434 2336 1297
created$	2681
creati	6 1297
creation$	1378
creatively$	2462
creep	2270
crew	2046 3293 3297 2182 3432
crew$	1523 3301 3429 3446 3518
crews	3293
crews$	3301 3536
cricke	2319
cricket$	3566
crime$	1266
crimes$	1266
crop$	2810
crops$	2810
cross	2002 1134
cross$	221 2993 3249 3294 2057 3307
crosso	2057 2192
crossover$	3304 3439
crossr	2506
crowd	3013 3037 3038 3039 3043 3045 3048 3052 3079 3104 1868 3118 3128 3134 3337 2144 3397 3398 3399 3400 2154 2156 3416 3420 3425 3426 2182 3430 2221 3496 3497 2254 3502 3514 3515
crowd$	1802 3115 3150 3353 3382 3387 2143 3391 3392 3417 3429 3446 2209 3492 3501 3531
crowds$	3150 3391 3392
cultiv	1300
cultur	2477 1301
culturally$	1106
culture$	3383 2485
cups$	2589
curb	356 396 558 870 888
curb$	879
curbe$	879
curbed$	3136 3335 3490
curbes$	879
curbing$	879
curbs$	879
curfew	339 1711 343 2194 824
curfew$	541 2560 1189
curfews$	541 2560 1189
curiosity$	2868 2427 2439
curiou	1648
curious$	2841 2895 2540
current$	2800 3479
curric	2721 1838 964 2343 2372 1247
curriculum$	2668 3085
curtai	356 888
curtailed$	3335
customary$	194
customers$	2402
cut	336 571 738 747 751 807 2330 1045
cut$	162 2945 2946 2960 719 732 750 798 2247 899 3577 974 2361 1316
cute$	899
cuted$	899
cutes$	899
cuting$	732 899
cutping$	899
cuts	336 738
cuts$	162 732 899 1316
cuttin	336 738
cutting$	162 719 899 1316
cycle$	2251 1235
cyclees$	1235
cycles$	1235
dad	1836 1957 3215 3235 621
dad$	592 1274
daily$	2620
damagi	2246
damaging$	3493
dampen	756
dance$	1235
dancees$	1235
dancer	33 151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
dancers$	1778 3089 3141 3154 3156 1937 3190 3521
dances$	1235
danger	2919
danger$	2831
dangers$	2831
darts	2319
darts$	3566
dashbo	2721 964 2343 2372 1247
data$	1469 2342 2433
database$	2696
date	1169
date$	3553 2541
daught	2950 1709 381 1769 1770 1783 1785 1790 1823 3071 454 456 1851 1852 518 3160 575 3256 2010 2011 3259 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 2257 2553 1182 2557 1197 2570 1205
daughter$	1784 3511 1274
daughters$	1784 3511
day	1875 2015 3262 3274 3292 2046 3293 2183 3432 3433
day$	2660 1459 2756 1805 3122 3172 3182 3298 3300 2061 3311 3314 3315 3317 2072 3322 2180 3459 3460 2248 2287 3553 3555 3573
days	3262 3293 852 1255
days$	2660 1459 2756 1805 3080 3281 3298 2061 3312 3316 3317 2072 3323 2180 2248 2287
dead$	3027
deadline$	2344
deadlines$	2344
deal	191
deal$	184 227
dealer	116 2746 1261
dealer$	2742 3548 2412
dealers$	2742 3548 2402 1263
dealin	191
dealing$	184 1266
dealings$	1762
deals	191
dealt$	166 167 168 184
debate$	2832
debt$	2764
debts$	2764
decemb	1523
december$	2752
decent$	2140
decide	1571
decide$	2762 382
decided$	2818 382
decides$	2762 382
decision$	2859
decisions$	2859
declare$	1392
declareed$	1392
declares$	1392
declin	1253
deconstruct$	1113
deconstructe$	1113
deconstructes$	1113
deconstructing$	1113
deconstructs$	1113
decrea	1253
decrease$	98
dedicated$	1451 994
deepen	1105 1300
defendants$	1713
defus	756
degree$	7
delegates$	2690
delet	406 407 1045
delet$	402 1180
delete	3024
delete$	402 403 1180
deleted$	402 1180
deletes$	402 1180
deleting$	402 1180
delets$	402 1180
delive	1374 6 1401 1409 1419 2676 2678 1432 1466 104 232 1604 2336 974 2346 1217
deliver$	1338
deliverables$	2344
delivered$	2621 1391 2648 2656 2706 2713 1476 1338
delivering$	1338
delivers$	2679 1338
delivery$	1378 2666 995
deliverys$	995
demand$	2764 1543
demands$	2764
demoli	446 526 3167
demolish$	867
demolishe$	867
demolishes$	867
demolishing$	867
demolishs$	867
den	2237 2238
den$	1820 3485
dent$	900
dente$	900
dentes$	900
denting$	900
dentis	1047
dentist$	3582 2419
dents$	900
depart	2073 893
department$	2446
departure$	462
departuretime$	3320
departuretimes$	3320
dependence$	733 2123
dependency$	733
descri	2731 1486 1527 2774 1536 166
describe$	2733 2783 1250
described$	2783
describes$	1250
design	2678 2336
design$	2762
designated$	1451 994
designs$	2762
desk	921
desk$	2673 2711 761 2293
desks$	2711 761 2293
destru	2246
destructive$	3493
detach	797 807
detach$	718 750
detached$	2635 48
detaching$	718
detail$	2781
details$	2661 2781 3021 2456
detective$	1265
detectives$	1265
deter	336 413 418 909 1267
deter$	337 530
determ	1571
determined$	2818
deterr	336 1301
deterred$	377 499
deters	336
develo	2678 1639 2336 1102 1105 1298
develop$	2791 2809 263 2886 1080
develope$	263 1080
developed$	2883
developes$	2791 263 1080
developing$	263 1080
development$	2836 2838
developments$	2836 1590 2838
develops$	2791 2809 263 1080
dialogue$	2832 1602 231 287 2439 2530
diary$	978
did$	1391 2751 2753
die$	2120
dies	2120
dies$	3367
dietic	1047
dietician$	2419
dietit	1047
dietitian$	2419
differ	1976 765 772 2145 901 1004
difference$	2376
different$	1508 3041 1809 3068 3069 3070 452 3075 3077 3078 460 1833 463 3093 1895 3204 1965 3213 1971 1972 1974 1984 1991 643 644 2019 651 652 2025 2027 656 657 658 661 2034 2036 666 2042 2043 674 2048 2050 2051 2053 2054 683 2056 2058 689 2065 2069 700 701 2074 2076 2133 2138 2140 769 3389 771 776 2155 810 811 2184 2185 2187 2188 3437 3444 3445 3476 2236 3510 3513 2280 2289 2554
differently$	3393 2462
diffic	3457
difficult$	372 3044
diffus	756
dig	2330
dig$	3577 1317
digest$	2342
digging$	1317
dignity$	2512
digs$	1317
dilut	738 751 756 870
diluted$	3401 3490
dimini	760
dinner	95 1467
dinner$	3570
dip$	990
direct	31 32 1425 2721 2917 451 453 458 812 964 2343 2372 1247
direct$	344 1724 399 525 551 1169
directed$	344 399 525
directing$	344 399 525 551
direction$	2559
directions$	3142 3266 2559
directs$	344 399 525 551
disall	515
disassociat$	720
disassociate$	719 720
disassociates$	720
disassociating$	720
disban	3024 407 1844 1845 2003 2004 2116 1198
disband$	3091 741 3363
disbande$	741
disbanded$	3092 3250 3251 741
disbandes$	741
disbanding$	741
disbands$	3091
discon	710 2252
discontinued$	3499
discou	328 336 413 418 909
discourag$	879
discourage$	337 715 879
discouraged$	377 499 3136 3335
discourages$	337 715 879
discouraging$	337 715 879
discourags$	879
discretion$	2463
discus	2678 1536 165 1571 2336 2435
discuss$	2351 1293
discussed$	2783 1537 2818 2864 1293
discusses$	2351 1293
discussing$	1293
discussion$	2832 2840 2892 287 2530 1293
discussions$	2832 2840 287 2530 1293
disengag$	720
disengage$	720
disengages$	720
disengaging$	720
disentangle$	750
disman	2003 755 1198
dismantl$	741
dismantle$	741
dismantled$	3250 741
dismantles$	741
dismantling$	741
dismis	513 677 833 893
dismiss$	885
dismisse$	885
dismissed$	1885
dismisses$	885
dismissing$	885
dismisss$	885
dismissting$	885
dispat	812
disper	3005 1844 1845 1854 527 531 546 2003 2004 1186
dispers$	479
dispersal$	2558 2559
dispersals$	2559
disperse$	1771 3091 479 1899 530 1903 1185
dispersed$	3004 3092 3101 3250 3251 1185
disperses$	3091 479 1185
dispersing$	479 1185
disperss$	479
displa	2678 2688 1465 2721 964 2336 2343 2372 1247
display$	2711
displayed$	2712
disrup	336 738 755 756 888
disrupt$	879
disrupte$	879
disrupted$	3136 3264 3335
disruptes$	879
disrupting$	879
disrupts$	879
disseminat$	1072
disseminate$	1072
disseminates$	1072
disseminating$	1072
disseminats$	1072
disseminatting$	1072
dissociat$	720
dissociate$	719 720
dissociates$	720
dissociating$	720
dissol	407 1844 1854 2116
dissolv$	741
dissolve$	3091 741 3362 3363
dissolved$	3101 741
dissolves$	3091 741
dissolving$	741
dissua	336 418 909
dissuade$	337
dissuaded$	377 499 3335
dissuades$	337
distan	1880 737 758 797
distance$	3127 3227 718 2109 745 750 752 2568
distances$	718
distancing$	718
distant$	1974 1986
distract$	2279
distri	6 1409 2678 1466 104 3059 3083 3094 3105 3205 3206 3207 3208 1962 673 913 2336
distribut$	479
distribute$	479
distributed$	2656 2713 1476 2045 2285
distributes$	479
distributing$	479
distribution$	1378
distributs$	479
ditch	798 2170
divers	2504 1301
diversionary$	1609
divert	458 797 1298
divert$	718
diverting$	718
diverts$	718
divid$	479
divide	2003 673 913 1198
divide$	479
divided$	3250 2045 678 2285
divides$	479
dividi	1198
dividing$	479
divids$	479
division$	752
do	2259
do$	1391 2731 185 189 2855 303 2928 2929 2933 1746 393 1873 688 2094 789 1052 1109
doctor	1047
doctor$	985 2419 1276
documented$	2360
does$	185 303 1746 1873 688 789
doing$	189 303 1052 2449
dominant$	3508
domino	2319
dominoes$	3566
don$	1746 688
donate$	1313
donated$	1313
donates$	1313
donating$	1313
done	1374 3 1409 2678 1454 1457 1629 1671 2336 965
done$	2621 1375 1391 2639 2656 2701 2704 2706 2710 2876 2877 2918 2942 1799 2337
door	2183
door$	2634 2673 2711 96 1597 2879 2593
doors$	2634 2673 2711 96 1597 3295
dorm	2046 3293 3297
dorm$	3528
dorms	3293 852
dorms$	3528
dotted	913
dotted$	2285
doubl	2718 1253
double	1807
double$	103 139 3054
down	1433 3024 1253
down$	2650 2665 2680 2778 1611 403 1860 3108 2166 2234 1023 2592 2604
downlo	2662 1417 2676
downloaded$	2345
downloads$	2664
draft$	917 1342
drafte	2678 2336
drafte$	917
drafted$	917 1342
draftes$	917
drafting$	917 1342
drafts$	917 1342
draftting$	917
drag	797
drag$	780
dragged$	780
dragging$	780
drags$	780
draw	3145 2149 797
draw$	251 3086 3203 639 647 718 780 1216
drawin	1026
drawing$	780 3545 1216
drawn$	1418 780 974
draws$	1819 2291 1216
dress$	2302
drew	1500
drew$	2747
dried$	1512
drift	1734 2149 807 2216
drift$	3202 2108 753 2126 780 3463 2460
drifted$	1854 753
drifting$	753 2126 780
drifts$	753 2126 780
drinker$	1262
drinkers$	1262
driv	232 1604 445 451 825
driv$	481 483
drive	3005
drive$	481 483 540 1166 1229
driveing$	540
driven	449 1821 513 663
driven$	1885 647 671 1243
driver	31 32 1425 58 59 2707 1490 126 3569 2380 2484
driver$	0 1 2626 14 18 20 2658 52 90 1472 115 2737 3548 2403 2412
drivers$	0 1 2626 14 18 20 2658 52 1430 90 1472 115 2737 1498 3548 3572
drives$	481 483 540 1166 1229
driving$	481 483 3581 1166 1229
drivs$	481 483
drop	99 435 571 710 719 798 2170 919 938 1253
drop$	36 41 98 2721 447 2091 899 930 2312 964 2343 2372 1156 1237 1247
drope$	447 899
droped$	899
dropes$	447 899
dropin$	1471 2310
droping$	899
dropins$	1471 2310
droppe	1531 449 1821 2252 1253
dropped$	2778 3499 930 1237
droppi	719 1253
dropping$	447 2091 899 930 1237
drops	710 1253
drops$	447 899 930 1237
dropting$	899
drug$	1266
drugs$	1266
dry$	2396
due$	1048 2437
duet$	880
dug$	2710
dump	798 2170
duty$	2673
dynami	3375 1127 2499
dynamic$	3383
dynamics$	3383
each	169 1823 456 3160 697 3364 813 814 826 2235 891 2318 3569 2333 2553
each$	2620 2651 2673 2683 2756 2806 1662 2950 1709 2963 2968 2991 381 1769 1770 3020 1783 1790 1823 3071 454 456 459 1851 1852 518 3160 575 578 1968 3249 3256 2010 2011 3259 655 3277 660 664 679 681 3319 3351 3357 3364 2154 2164 2165 3413 3441 2197 826 2210 3468 2222 2257 894 3520 2298 3557 3558 941 3565 2324 2327 957 2335 981 2379 1032 2475 2553 1182 2557 1197 2570 1205 2579 2580 2584 2601 2606 2612 2618
ear$	2443 1161
earlie	1523 2163 1253
earlier$	1840 2042
earliest$	1558
early	1523
early$	2803 1558 659 2592
earn$	1147 1258
earned$	1258
earning$	1147
earns$	1147 1258
ears$	1161
easier	2216 1253
easier$	429 2118 3463
easter	1523
easter$	620
easters$	620
easy$	2760
eat	449 1821 1846 799 2198
eat$	468 1865 2007 2032 682 942 1365
eate$	468
eates$	468
eating$	468 1365
eats$	468 2007 2032 682 942 1365
eclipse$	2696
edge$	3059 3083 3094 3105 3205 3206 3207 3208 1962
educat	449 1821 451 663
educate$	1112
educated$	441 1822 1950 1966 3230 2191
educates$	1112
educating$	1112
effect	3375 2471
effect$	2242 883
effective$	1086
effectively$	2803
effectiveness$	2434
effort	1618
effort$	2840 2865
efforts$	2840
egg	3457
egg$	2279
eight	112 155
eight$	1484
eject	545 843 2215
elder	611
elder$	3371
eldest	151 2770 2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 1851 1852 518 3160 3191 575 594 1968 611 613 3241 3256 2010 2011 3259 655 670 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 3489 2243 2257 2553 1182 2557 2566 1197 2570 1205
eldest$	151 2770 1790 3047 3058 1812 450 1823 3081 1850 3126 586 1959 3247 3371 2223 2229 2235 2556
elearn	2721 964 2343 2372 1247
elevat	1300
else$	3459 3460 3513
elsewh	3105 3210 3215 3234 3438 2212 2213 2230 3478 890
elsewhere$	2787 2898 432 3192 3197 3213 3389 3450 3459 3460 3477 2418
email	1373 2721 964 2343 2372 1247
email$	11
emaile	1372 1403 2652 2654 1411 2678 2702 2336 1003
emailed$	2619 2650 1404 2375
emails	1432
emails$	11 2679
embed	232 1604 1105
embed$	1299
embedd	2678 2336
embedded$	2883 1299
embedding$	1299
embeds$	1299
emerge	1567
emerge$	2791 2814
emergees$	2791
emerges$	2791 2814
emotio	244
emotional$	1616
empath	1127 2499
emphas	1300
employ	906
employ$	1347
employe$	1347
employed$	1347
employes$	1347
employing$	1347
employs$	1347
empowe	777
empower$	1287
empowered$	1287
empowering$	1287
empowerment$	1287
empowers$	1287
emptied$	3540
empty$	2396
en$	2254
enabl	777 1300
enable$	265
enables$	265
enabling$	265
encour	1571 2917 422 453 1964 777 1105 1301
encourage$	1294
encouraged$	2818 3335 2264 1294
encourages$	1294
encouraging$	1294
encryp	1041
encrypted$	2413
end	328 336 355 396 406 407 465 515 710 719 2116 3378 919
end$	364 3023 3059 447 3073 3083 3094 3105 3117 3205 3206 3207 3208 1962 1973 3223 2055 3303 3328 2091 727 3362 3363 3367 3380 3431 3436 879 3524 3527 1095 1331
ende$	447 879
endeav	1123
ended	1512 1531 3024 2252
ended$	2759 2778 2945 2946 2960 3023 3136 3328 3335 3499 1331
endes$	447 879
ending	336 710 719
ending$	2091 879 1095 1331
endping$	447
ends	336 355 710 2120
ends$	447 3073 2033 2055 3303 3328 3367 3380 3431 3436 879 3527 1095 1331
enforc	822 823 1188
engag	2641
engage	1372 1419 1461 980 2471 1104 2477 2527 1301
engage$	30 2708 2476
engaged$	2619 30 2659 2703 2476
engagement$	30 2666 2840 2352 2371 2458 2476 2532
engages$	30 2708 2476
engagi	1104
engaging$	30 2659 2476
engend	1300
enhanc	1105 1297
enhanc$	1080
enhance$	1080
enhanced$	2883 292
enhances$	1080
enhancing$	1080
enhancs$	1080
enjoy	877
enough$	310
enquir	2721 964 2343 2372 1247
enrich	1300
enrol	2641 451 466 857 858 860
enrol$	612 808
enroled$	612
enroling$	612
enroll	1409 449 1821 1863
enrolled$	2656 1822 2353
enrolred$	612
enrols$	612
ensur$	474
ensure	1105
ensure$	2897 382 474 1099
ensured$	2883 382 1099
ensures$	382 474 1099
ensuring$	474 1099
enter	3011 423 546 825 857 858 861 2241 893 1190
enter$	395 1795 468 3177 917
entere	1863
entere$	395 468 917
entered$	77 678 917
enteres$	468 917
entering$	395 468 917
enters	1190
enters$	468 917
enterting$	917
entic	797
entran	2183 3432
entrance$	2711
entrances$	2711 2024 3295
entry	2073
entry$	3084 535 1916 2598
entrytime$	3320
entrytimes$	3320
environment$	2878 2920 3383 2470
environments$	2878 2920
episod	1255
equally$	2512
equip$	1114
equipm	29
equipped$	1114
equipping$	1114
equips$	1114
erode	738
escala	1066
escalate$	2529
escalated$	2448
escalates$	2529
escort	449 1821 451 513 547
escort$	481 483 540
escorte$	481 483
escorted$	1885 647
escortes$	481 483
escorting$	481 483 540
escorts$	481 483 540
establ	2678 1571 2336 1105
established$	1545 2818
estate	2958 3215 3223
estate$	3063 3195 1995 3280 3436 3524
estates$	3436
esteem	2499
ethos	1301
evalua	2678 2336
evaluate$	1062
evaluates$	1062
evaluating$	1062
evenin	2721 1523 581 2015 3262 3274 3292 2046 3293 705 706 2180 2183 3432 3433 852 964 2343 2372 1247
evening$	2655 2660 120 1805 3182 3200 659 3300 2061 3311 3314 3315 3317 2072 3322 2077 3325 2081 3329 3453 3459 3480 2248 880 2287 1014
evenings$	2655 2660 120 1805 3080 3200 3281 2061 3312 3316 3317 2072 3323 2077 3325 3327 2081 3329 3331 2104 3453 2248 2287 1014 2390
event	2721 964 2343 2372 1247
event$	2722 3570 1249
events$	2722 2813
ever$	2269
every	169 3160 813 814 891 2318 3569 2553
every$	2620 2651 2673 2683 1477 2756 1624 1662 1665 2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 1851 1852 518 3160 575 3256 2010 2011 3259 3277 664 679 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 2257 894 3520 3557 3558 941 3565 957 981 1169 2553 1182 2557 1197 2570 1205 2606
everyb	58 169 229 269 1641 295
everybody$	1430 1601 1667 1693 1085
everyo	58 169 1588 229 269 1641 295
everyone$	1430 2835 222 1601 1667 1693 1085
everything$	2859 2424 2481
evict	545
evict$	477
evicted$	477
evicting$	477
eviction$	470
evicts$	477
eviden	1041
evidence$	47 70 2413 2456
evidenced$	75
evident$	2360
evolve$	2791
evolvees$	2791
evolves$	2791
example$	1802
except	3242
exchange$	223
exclud	1489 2766 3005 435 535 544 571 1945 582 703 829 2213 843 2215 1192
exclud$	574 851 1194
exclude$	574 576 3442 851 1183 1194
excluded$	2736 363 3004 3057 1916 3192 3194 576 3230 3460 851
excludes$	574 576 3442 851 1183 1194
excluding$	574 576 851 1194
excludned$	851
excludning$	574 851
excludred$	851
excludring$	574 851
excluds$	574 851 1194
exclus	2194 824 889 1255
exclusion$	140 339 340 462 469 470 572 2195 2261
exclusions$	140 469 2195 2261
exerci	2721 964 2343 2372 1247
exhibi	95 1467
exhibition$	91
exist$	3336
existing$	1545 2830 1169
exists$	3336
exit	407 740
exit$	462 728 2112
exiting$	728
exits$	3295 728
expect	1127 2499
expectations$	2469
expected$	368
expel	571 582 1192
expel$	574 1183 1194
expele$	574 1194
expeles$	574 1194
expeling$	574 1194
expell	1945 582
expelled$	3057 3192
expelning$	574
expelring$	574
expels$	574 1183 1194
expenditure$	27
experience$	2913
experiences$	988
explai	1403 1486 1527 2774
explain$	2733
explained$	2650
exploi	2919 2410 1261
exploit$	2768
exploitation$	2467 1263
exploitative$	1263
exploited$	1263
exploiter$	1263
exploiters$	1263
exploiting$	1263
exploits$	1263
explor	1536 166 2812 1571
exploration$	2840
explore$	1290
explored$	2783 2818 2864 1290
explores$	1290
exploring$	1290
exposed$	1789
exposu	1127 2499
express$	2907
expulsion$	462 572
extend	1841 822 823
extend$	1329
extended$	3088
extending$	1329
extends$	1329
extent$	7
extra$	320 986
extrac	764 797
extract$	718
extraction$	462
extric	797
extricate$	718
eye$	2817 1161
eyes$	1161
facili	2678 2336 1105 1297
fade	2120
fade$	3362 3367
faded	3378
fades	3378
fades$	3367
fair	95 1467
fair$	2727 2760 2311 3570 2540
fairly$	2803 2512
fairs	1467
faith$	2518
fall	1531 807 1253
fall$	98 2778 283 780 2216
fallen$	1854
fallin	1253
falling$	283 780
fallping$	283
falls	1531 1253
falls$	2778 283 1780 2120 780
famili	33 34 35 58 59 2707 155 2484
familiar$	1068
families$	0 1 2626 14 18 20 1406 1407 2658 1430 65 1446 89 90 1472 2806 1637 278 1661 409 457 1849 592 3214 3228 1982 3402 868 892 3572 2475 2486 1275
family	59 2707 2950 1709 381 1769 1770 1783 1790 3058 1823 3071 454 456 1836 1851 1852 518 3160 575 594 1968 3215 3223 3235 621 3256 2010 2011 3259 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 2257 2553 1182 2557 1197 2570 1205
family$	0 1 2626 14 18 20 2658 90 1472 150 1538 457 1849 592 3214 1982 868
far	607 758
far$	174 607 1979 1986 1992 683 2056 2133 2184 2230
fare	2302
fare$	67 789 3549
fares$	67 789 3549
farm	3434 3435
fashion$	2815
faster$	2535
father	1836 1957 3215 3235 621
father$	592 1274
fathers$	278
favourite$	3114
fear	1527 2774
fear$	2384
fears	1527 2774
feasibility$	2491 1121
feasible$	2422
februa	1523
february$	2752
fed$	2837
fee	2302
fee$	3549
feed$	215
feedback$	71 966
feeding$	215
feeds$	215
feel	2731 1527 2774 1639
feel$	2886 1642 1688 1690 1010 1027 2470 1250
feelin	1127 2499
feeling$	1250
feelings$	988
feels	1527 2774
feels$	1642 1010 1027 1250
fees$	3549
fell	1531 1253
fell$	2778
felled$	2361
felt	2731 1527 2774
felt$	1010 1027 1250
fenc	446 526
fence	29 3542
fence$	61 96 1313
fenced$	3167 550 1313
fences$	96 1313
fencing$	61 96 1313
festiv	95 1467
festival$	3555
fetch$	808
fetche	791
fetched$	3450
fetches$	808
few$	2758 1557
fewer	103 1044
fewer$	1475 111 467 876 2416 1251
fi	1898
fight	1255
fight$	2742 140
fights$	2742 140
figure$	2697 1469
figures$	2697 1469 2342
file	2678 1442 1447 1541 2336
file$	2689 2694 2696 2785 2786 2788 2789 983 2436
filed	2678 2336
filed$	77
files	1432
files$	2679 2689 2694 2696 2788 983
fill$	2330 1094 1215
filled	1409 2678 2336
filled$	2656 1215
filling$	1094 1215
fills$	1094 1215
film	2721 2767 2330 964 2343 2372 1247
film$	28 91 3545 3546 3555 2311 3567 3573 3577 973
filming$	1246
films$	3555 3573 973 1246
final$	2691
find	1486 1750 486 3120 588 1960 766 858
find$	1480 2733 1527 237 317 770 963 1025 2398 1142
finde$	770
findes$	770
findin	1535
finding$	2780 2782 237 770 963 1142
finds$	1480 237 317 770 963 1025 2398 1142
fine	2302
fine$	429 3549
fined	3005
fined$	3004
fines$	140 3549
finish	1374 2678 1457 396 449 1821 677 2073 791 2198 2336 965
finish$	468 3362
finishe$	468
finished$	2621 1391 2691 2704 2710 3450 2337
finishes$	468
finishing$	468
finishingtime$	3320
finishingtimes$	3320
finishs$	468
finishtime$	3320
finishtimes$	3320
firm	59
firm$	1162 1165
firmer$	1162 1165
firmly$	2803
first	1523
first$	151 1558 2391
fish$	1235
fishes$	1235
fishs$	1235
fit$	2793 1315
fits$	1315
fitted	1409 1433 1466 2294 974 2346
fitted$	2656 2680 2713 3541 976 1315
fitting$	1315
five	33 35 50 112 1502 143 155 2950 1709 381 3013 1769 1770 1783 1790 3037 3038 3039 3043 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 1868 3118 3128 3134 518 3160 3161 1917 1946 3193 575 632 3256 2010 2011 3259 662 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2321 2327 2380 2553 1182 2557 1197 2570 1205
five$	1407 1422 85 89 95 107 1484 1515 2777 2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 3089 1851 1852 3115 518 3160 3164 3185 575 3256 2010 2011 3259 704 3357 3364 3382 2154 2164 2165 3413 2190 3441 2197 826 3446 2210 2222 2257 2298 2319 3568 2553 1182 2557 1197 2570 1205 2585 2600 2612
fix	558
fix$	1207
fixed	974 2346
fixed$	1207
fixes$	1207
fixing$	1207
flag	219
flagged$	2837
flat	614 2046 3293 859
flat$	2965 3116 589 590 618 2030 3298 880 3528 3581 3582
flats	3293
flats$	2965 3116 2030 3298 3582
flexib	1648
flexible$	2895
flies$	617
floor	3215 2046 3293 2183
floor$	3380 3431 3527
floors	3293
floors$	3380 3431 3527
flourish$	2907
flowing$	2849
flush	545
fly$	617
flyer	2721 964 2343 2372 1247
flyers$	2589
fobs$	94
focus	3503 1105
focus$	1553 2439 1299
focuse	1088
focused$	2460 2483 2523 1299
focuses$	1299
focusing$	1299
focussed$	2483 1299
focussing$	1299
follow	1417 1489 2766 154 3120 3364
follow$	200 1605 1606
followed$	2736 2749 1571 2345
followers$	2664
following$	200 2385
follows$	200
food$	3573 2590
footag	1041
footage$	2413
footba	2319
football$	3566 968 2600
footfa	15 78 1450
footfall$	2697 2371
for	3201 1960 603 653 2346
for$	2648 1428 2700 2705 2747 2783 2823 2829 2867 1628 2882 2893 1703 2959 1811 3061 1824 1834 1913 1961 3209 3308 2231 3550 3561 3565 2391 2442 2446 2447 2454 2460 2472 2493 2595 2602 2611 2616 1279
forbid	336 338 354 355 357 396 413 418 515 882 909
forbid$	337 1781 721 3442
forbidden$	2945 2946 377 3023 499 3136 3335
forbidding$	721
forbided$	721
forbiding$	721
forbids$	721 3442
force$	1265
forefront$	1612
forfeit$	847
forfeiting$	847
forfeits$	847
forge$	1144
forgeing$	1144
forges$	1144
forgiving$	2459
form	2993 1808 1838 579 1977 2015 3262 3274 2038 2044 3291 3292 2046 3293 2052 2183 3432 3483
form$	28 1523 2992 3055 3085 1951 3219 3224 3225 3231 3285 3287 3299 2284 3553 1144
formin	2996
forming$	3020 3456 1144
forms	2721 3262 2016 2029 3291 3293 3483 964 2343 2372 1247
forms$	28 3231 3263 3276 3281 3285 3299 3402 1144
fortnightly$	2620 3565
forum	21 44 2721 964 2343 2372 1247
forum$	1416 2825 2826
forwar	1571 1605 1606 1048
forward$	2797 2818 2852 2853 2353 2420 2425 2538
forwards$	2420 2538
foster	449 1821 451 1105 1300
foster$	614 859 1196
fostering$	1196
found	1434 1829
found$	2681 2763 1756 385 386 3082 3140 2191 1025
four	112 151 2770 152 155 2950 1709 381 3013 1769 1770 1783 1790 3037 3038 3039 3043 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 3151 3160 3161 1917 1946 3193 575 611 3256 2010 2011 3259 662 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2327 2380 2553 1182 2557 2566 1197 2570 1205
four$	1484 151 1524 2777 2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 3089 1851 1852 518 521 3160 3164 575 1954 1968 3253 3256 2010 2011 3259 704 3364 3382 2154 2164 2165 3413 2190 3441 2197 826 3446 2210 2222 2257 2301 2308 2309 2553 1182 2557 2566 1197 2570 1205
fourso	151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 1868 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
foursome$	1778 3089 3115 3141 3154 3156 1937 3190 3521
fragme	755 1198
fragment$	741
fragmente$	741
fragmented$	741
fragmentes$	741
fragmenting$	741
framew	2721 964 2343 2372 1247
fraternise$	2550
free	758
free$	2028 750 779 2179 1226
freedom$	288
frequency$	8
frequent$	197
fresh$	1952 591
fri	1523
friday	1523 581 705 706
friday$	2655 581 3200 705 2077 706 3325 3551 2313 3564
fridays$	2655 3200 2077 3325 3551 2313 3564
friend	33 34 35 50 84 112 1490 126 1502 143 144 151 1526 155 1529 269 1641 2950 1708 1709 2962 2998 381 3001 3008 3009 3013 1769 1770 3029 1783 3033 3036 1790 3045 3048 3050 3051 3052 3053 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1917 3174 1943 1946 3193 575 594 1968 3226 611 632 3256 2010 2011 3259 3267 662 2040 670 2087 3337 3341 3343 3356 2110 3364 3377 2131 2137 2144 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3489 872 3496 3497 3502 2257 3514 3515 2274 2277 2321 2327 2380 2552 2553 1182 2557 1197 2570 1205
friend$	2737 2739 1519 1987 3287 767 2142 3390 2273
friendlier$	2382
friendly$	2760 2880 1068 2540
friends$	1406 1407 1422 1456 85 89 107 2726 108 1484 2734 2737 2739 1498 1515 1516 2773 2776 2777 1686 2948 1713 2975 2977 2979 2980 362 2984 2986 2997 3002 3006 1778 3034 3035 3089 3090 3113 3115 1869 1876 1882 517 3141 1902 3154 3156 3164 1937 3185 3190 3202 584 3233 3239 3261 649 3287 3318 704 3338 3339 3342 3348 3350 3352 3354 3357 3359 2114 3366 3368 3369 3370 3372 754 3376 3379 3382 3384 767 3386 3387 3388 2142 3390 3391 3392 2146 3394 3417 2174 3422 3423 865 866 2244 3521 3568 2475 2575
friendship$	330 2955 2970 362 3015 472 3107 1861 503 584 645 649 2052 3334 716 3338 3339 3340 3346 3347 3348 3352 3356 3357 3360 743 748 3369 2127 3379 2136 2137 3384 767 2144 3391 3392 2148 3414 2182 2207 3492 874 3507 3533 2575
friendships$	330 2955 2970 362 3015 584 645 649 3334 716 3338 3339 3340 3346 3347 3348 3352 3357 743 748 3369 3379 3384 767 3391 3392 3414 874 3507 3533 2575
from	3029 3201 2090 2121 2169 2305
from$	2657 1443 121 1496 1523 1530 1551 1651 1726 1733 1735 1741 2995 1749 3019 1791 3061 1832 1871 3129 1948 3213 3237 1997 2014 676 2091 2092 2111 2112 2122 2125 3424 3470 2253 2268 2271 2276 3550 3552 3560 3561 3565 3576 1009 2392 2395 2442 2561 2591 2615
full$	253 1684 999
fuller$	253
fully$	1463
fun$	87
functi	1438
functional$	2685
fund$	46 1334
funded$	1334
fundin	2721 2875 964 2343 2372 1247
funding$	46 1543 209 2445 1334
funds$	46 1334
furniture$	3573
furthe	221 244 3478
further$	1557 1593 1616 1724 1986 1059
future	221 2253
future$	2795 1593 1724 3500 2437
gain$	1089 1147
gaining$	1089 1147
gains$	1089 1147
game	95 1467
game$	3573
gamers	151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
gamers$	1778 3089 3141 3154 3156 1937 3190 3521
games	1467 2319
games$	2622 3566 3573
gang$	340 1868 3446 2209 1175
gap$	2902 745 752 2466
gaps$	2902 2466 2479
garden$	91 3545 3581 1235
gardenes$	1235
gardens$	1235
gate	29 2183 3432 921
gate$	2673 61 2711 96 2293
gates$	2673 61 2711 96 3295 2293
gather	1707 1708 2956 2958 2961 2962 1721 1727 1728 1740 1744 2993 2996 1773 3102 495 3145 1917 2002 3498 1310
gather$	138 2954 2963 2968 2969 2976 2987 2991 3000 3012 3014 3018 3065 1867 3140 3166 1920 3168 3169 3177 2001 3249 2037 3427 3469 3486 1084
gathered$	2941 1756 3140 2338 2360
gatherering$	1867
gathering$	2955 2974 2978 3020 1867 3149 3150 3158 3346 3456 1084
gatherings$	2974 2975 2978 3150 3164
gathers$	138 3065 3427 1084
gatherting$	1867
gave$	2632 2719 580
genera	244
general$	1616
get	2731 1486 2149 797
get$	2733 188 2809 304 3011 473 1897 551 2020 2037 718 734 781 3419 3457 877 3503 922 1010 1072 1084 1170
gete$	1072
getes$	1072
geting$	551 1072 1084
gets$	188 2809 304 1819 551 718 734 781 2291 922 1010 1072 1084 1170
getting$	188 304 1773 718 734 781 1072 1170 1310
gift$	1499
gifts$	1499
gig	95 1467
gig$	3555
gigs	1467
girl	1490 148 2950 1709 381 1769 1770 1783 1785 1790 1823 3071 454 456 1851 1852 518 3160 575 594 1968 611 3256 2010 2011 3259 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 2257 2553 1182 2557 1197 2570 1205
girl$	2737 2739 1519 1520 3214 1987 3511 2273
girlfriend$	1275
girls	33 34 35 50 84 126 1502 143 144 151 155 269 1641 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1917 1943 1946 3193 575 1953 632 3256 2010 2011 3259 662 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2277 2321 2327 2380 2553 1182 2557 1197 2570 1205
girls$	1406 1407 1422 1456 85 89 107 108 2734 2737 2739 2741 1498 1515 1516 1520 2777 1686 1778 3089 517 3141 3154 3156 3164 1937 3185 3190 3214 3253 3261 704 3357 865 866 3511 3521 3568 2565
giv	424 1217
giv$	263
give	244
give$	1616 250 254 263 286 580 719 2158 2159 798 808 856 904 908 1096 1143 1218 1325
giveing$	1143
given	3 2633 1409 2676 2678 1466 104 1536 244 298 1829 653 3407 2336
given$	1375 2656 1414 2678 2682 2713 1476 119 1497 2783 1616 2864 250 254 1670 317 461 2159 3419 2191 3484 2252 2336 982
gives$	254 263 286 580 808 908 1096 1143 1218 1325
giving$	250 254 263 580 719 2158 2159 908 1096 1218 1325
givs$	263 908
go	2628 2731 1486 206 1798 513 546 567 677 799 815 2198 860 2270
go$	1383 1400 1468 2718 2726 2733 138 1536 2809 2855 2936 1740 3010 395 1771 437 1822 464 468 1841 1885 1939 585 604 1985 617 624 1999 2001 647 2020 687 2101 781 816 2259 2292 1016 1201 1253
goal	921
goal$	2293 2521
goalpo	29
goalpost$	61
goalposts$	61
goals$	2293 2521
god$	464
goe	3040
goe$	2944 395 468 1999 2032
goes	2667 2672 206 546 677 799 815 2270
goes$	1383 1400 1468 2718 2726 2809 2944 1780 437 468 585 604 1985 617 624 1999 647 2032 781 816 2292 953 1016 1201 1253
going	1393 221 546 799 3498
going$	2640 1593 2849 1677 2973 2996 1761 395 3032 468 781 3523 2385 2449 2472 1201
gone	2667 1488
gone$	1400 1403 2678 2714 1468 2718 2735 2745 3450 2336 965 1016
good	430 2246
good$	2760 2886 1666 1802 3236 2021 2140 2176 3493 999 1069 1150
gos$	138 464 468 1999
got$	38 734 3522 1010
govern	59
government$	2446
governor$	2692
governors$	2692 979
gp	1047
gp$	2419 1276
gps	59
gran	1836 3215 3235 621
gran$	1275
grand	1785 1836 3235
grandad$	1275
grandbrother$	1274
grandcarer$	1274
grandcarers$	1274
granddad$	1274 1275
granddaughter$	1274
grandfather$	1274
grandm	1957
grandma$	1275
grandmother$	1274
grandmum$	1274
grandp	1957
grandparent$	1274
grandparents$	1274
grandsister$	1274
grandson$	1274
granma$	1275
granny$	1275
granpa$	1275
grant	2721 964 2343 2372 1247
grant$	46 935
grante	2678 2336
grante$	935
granted$	935
grantes$	935
granting$	935
grants$	935
grass$	989
gravit	2270
great$	2288
greate	102 1102
greater$	1474 253 292 1684 320 1068 1150
green$	2728 2729 2367 2388
greet	1487 1312
greet$	2734
greete	129
greeted$	1501
greets$	2734
grew	2716 2718 1253
grip$	3203 2130 759 2132
groom	2410 1261
groom$	2768
groomed$	1263
groomer$	1263
groomers$	1263
grooming$	1263
grooms$	1263
ground$	2533 1181
grounding$	1181
grounds$	1181
group	33 34 50 84 2721 112 1502 143 144 1526 155 1528 1529 269 1641 2950 1709 381 3009 3013 1769 1770 1783 3033 3036 1790 3037 3038 3039 3042 3043 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3102 3104 1868 3118 3128 3134 518 1896 3160 3161 3163 1917 1946 3193 575 3215 3226 632 3256 2010 2011 3259 2015 3262 662 3291 3293 2084 3337 3341 3343 3345 3356 2110 3358 3364 3377 2131 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 2254 3502 2257 3514 3515 2277 3534 2321 3569 2327 964 2343 2372 2380 2477 2552 2553 1182 2557 1197 2570 1205 1247
group$	1396 1406 1416 1422 2694 2695 1456 85 89 107 108 1484 2734 2739 1515 1516 1523 2773 2775 2776 2777 2915 1686 1713 2963 2970 2975 2979 2980 362 2986 2994 3002 3006 3018 3022 1777 1778 3026 3035 3046 1807 3055 3085 3089 3090 472 3106 3107 1861 3115 3121 503 3141 1902 3150 1904 1906 1907 536 1910 3164 3166 3185 3195 1951 584 3212 3219 3224 3233 3239 3261 3263 645 649 2031 3287 3298 3299 3301 3318 704 2080 709 2082 3332 717 3338 3339 3342 3347 3348 3349 3350 3351 3352 3353 3357 3359 3360 2114 744 3366 748 3368 3369 3370 3372 754 3374 2128 3379 3382 2136 3384 3386 2141 3391 3395 3414 3429 3446 2206 2209 3480 865 866 3492 874 3501 3518 3568 2575
groupactivities$	3331
groupe	1863
groupevenings$	3331
groupi	2996
groups	3102 1917 3262 3291 3292 3293 852
groups$	2694 2695 2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 1851 1852 518 1891 520 3141 3150 1904 1906 1907 536 1910 3160 3164 575 3256 2010 2011 3259 3263 3276 3298 3299 3301 3364 3374 3384 2141 3391 3395 2154 3402 2164 2165 3413 3441 2197 826 3454 2210 2222 3501 2257 2553 1182 2557 1197 2570 1205
groupsession$	3331
groupsessions$	3331
groupwork$	3331
grow	2716 2718 807 1253
grow$	2907 2108 1010
growing$	3456
grown$	3522
grows	1253
grows$	1010
growth$	102
guard	31 32 1425 59 1490
guard$	52 54 115 2737
guardian$	1275
guardianship$	2452
guards$	52 54 90 115 2737
guests$	1882
guid	453 458 777 797
guidan	2721 964 2343 2372 1247 1301
guidance$	209 2863 2445
guide	1297
guide$	718 973
guided	1297
guidel	92
guideline$	93
guidelines$	93
guides	1297
guides$	973
guidin	1297
guild	3434 3435
gulf$	745 752
gurdwara$	3570
gym	36 63 3434 3435 2343
gym$	968
habit$	2251
had	3 145
had$	1375 2639 38 83 2753 2906 873 969 1000 2374
haircuts$	2590
half	58 151 2770 152 3191 611 3262
half$	1430 87 103 139 151 1524 1790 3047 3058 1812 450 1823 3081 1850 3126 586 1959 1968 1972 3247 670 2046 3436 849 2223 2229 2235 2372 2556
halfs$	3436
hall	36 41 63
hall$	3152 3195 3212 3301 691 3570
halls$	3301
halt	396 888
halt$	727
halv	1253
halved	1512 1531
halved$	2759 2778
halves	2015 3262 3292 2046 3293
halves$	2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 1851 1852 518 3160 575 3256 2010 2011 3259 2055 3303 3364 2154 2164 2165 3413 3431 3441 2197 826 2210 2222 2257 2553 1182 2557 1197 2570 1205
hand	1217
hand$	2887 2524 1326
handbook$	2668
handed	2633 2678 1466 104
handed$	2632 1409 2678 2713 1476 2336 974 982
handing$	1326
handle$	3365
handou	2721 964 2343 2372 1247
handov	1664
handover$	2911
handovers$	2911
hands$	1326
hang	3040 3145 2237 2238 1310
hang$	1707 2963 2993 3010 3014 3065 495 3169 3486
hangin	1773 2227 3498 1310
hanging$	2956 2996 1751 3020 3032 3158 3474 3523
hangout$	3485
hangs$	3065
happen	1393 2678 2714 2336
happening$	2640
happie	877
happier$	429 2161 790 2382
happy	877
happy$	1993
harass	2767
hard	3457
hard$	372 3044 2489 1165
harder$	372 3044 1165
harm	154 2410 1043
harm$	2768 2415 2467
harmed$	2415
harmfu	2246
harmful$	430 2021 3493 2415
harming$	2415
harms$	2415
harnes	1300
has	687 1067
has$	38 39 1431 1441 79 83 86 88 1463 125 241 2914 307 317 3428 2196 873 1002 2378 1158
hatch	921
hatch$	2293
haunt	2237 2238
haunt$	3485
have	2731 394 451 687 784 1067
have$	39 1431 1441 79 83 86 88 1463 125 241 247 273 284 2914 307 317 332 1766 1787 473 478 504 1883 1915 3419 3428 2196 873 908 1002 2378 1158
haveing$	478
haven$	2878 2920
haves$	478 908
having	394 784
having$	247 307 1752 1766 504 908 2384 1158 1241
havs$	908
he	155 1790 3047 3058 1812 450 1823 3081 1850 3126 586 1959 611 613 3247 2223 2229 2235 2556
he$	2732 1661 2921 1685
head	31 32 1425 2270 3569
head$	2670
headco	15 78 1450
headcount$	2697
heads	2270
heal$	1092
heale$	1092
heales$	1092
healing$	1092
heals$	1092
health	2919 1702 430 765 772 2246
health$	1047
healthier$	2949
healthy$	1802 3493
hear$	2351
heard	2749 1527 2774 2937 2471
heard$	2889 2935 2941 1257
hearing$	3563 3570
hears$	2351
heart$	1612
heater	29
hedge$	61 989
hedges$	989
held	3 1409 2672 2676 2678 2714 101 166 167 168 2336 1064
held$	1375 2656 2706 1473 1539 1540 2906 441 455 485 3443 2247
hello	1487
hello$	2734
helmet	29
help	2917 453 777 1105 1126 1298
help$	156 2863 267 289 734 958 2480 2498 2532
helped	1964 663
helped$	156 1829
helpfu	2812 2246
helpful$	2760 156 3493 2422
helpin	1105
helping$	267 958
helpline$	28
helplines$	28
helps$	267 734 958
her	1513 2950 1709 381 1769 1770 1783 1790 3047 3048 3049 3058 1812 450 1823 3071 454 456 3081 1850 1851 1852 3125 3126 518 3160 575 586 1959 1968 3240 3247 3256 2010 2011 3259 3268 655 3345 3358 3364 2154 2164 2165 3413 2175 3441 2197 826 2210 2217 2222 2223 2229 2235 2257 2397 2553 1182 2556 2557 2566 1197 2570 1205
her$	2651 170 1675 2963 1768 1827 1837 577 1967 2093 2100 2219 2260 2272 1153 2584 2586
here	1536
here$	2725 2783 2784 3455 3479 3500
herself$	3482
hierar	1268
high$	999 1139
higher	102 1253
higher$	1474 999 1139
highli	1300
hike$	3556
hikes$	3556
him	1513 2950 1709 381 1769 1770 1783 1790 3047 3048 3049 3058 1812 450 1823 3071 454 456 3081 1850 1851 1852 3125 3126 518 3160 575 586 1959 1968 3240 3247 3256 2010 2011 3259 3268 655 3358 3364 2154 2164 2165 3413 3441 2197 826 2210 2217 2222 2223 2229 2235 2257 2397 2553 1182 2556 2557 2566 1197 2570 1205
himself$	3482
hir$	1347
hire	906
hire$	1347
hired	974 2346
hired$	1347
hires$	1347
hiring$	1347
hirs$	1347
his	3345 2175
his$	2651 170 1675 2963 1768 1827 1837 577 1967 2093 2100 2219 2260 2272 1153 2584 2586
hit$	972
hits	1417
hits$	2664
hockey	2319
hockey$	3566
hold	2110 797 863 1064 1067
hold$	1424 185 235 1750 3120 506 562 3203 639 3357 2130 759 2132 782 817 2242 871 883 3519 3535 1058 1146 1158 1200 1221 1339
holde$	817
holded$	562 817
holdes$	817
holding$	235 562 817 1058 1146 1158 1221
holds	2672 1432
holds$	1424 2679 185 235 311 562 817 1058 1146 1158 1221 1339
holiday$	620 628
holidays$	620 3306
holidayss$	620
holist	244 1106
holistic$	1616
home	527 3215 614 3274 2044 3291 3292 2046 3293 2073 2183 2212 859 890 3574
home$	2630 2658 2760 2935 2965 384 3030 3031 432 3056 3080 1835 475 1853 1855 1858 3116 1899 3148 1912 3192 3197 589 590 3231 618 1994 3270 788 800 3436 3450 3459 3460 3524 3544 1021 2615
homes	2024 2029 3291 3293
homes$	2658 2965 3056 3080 1858 3116 3148 1912 3231 3271 3276 3281 3436 3572
hometime$	3320
hometimes$	3320
honest$	2760 2459 2540
hope	1527 2774 2917 1123
hope$	1627 274 2518
hopes	1527 2774 1123
hoping	1123
horizo	1127 2499
host$	2762 1347
hoste$	1347
hosted	2678 2714 2336
hosted$	1347
hostel	2029 2046 3293 3432 859
hostels$	3276
hostes$	1347
hosting$	1347
hosts$	2762 1347
hotline$	66
hotlines$	66
hotspo	1041
hotspot$	2413
hotspots$	2413 2433
hour	2163 2183 2265
hour$	1805 2248 2287
hours	99 2721 964 2343 2372 1247
hours$	2660 51 55 1471 100 2722 1805 2104 2119 2248 2287 975 2591
hous	451 783 825 863
house	3037 3038 3039 3043 579 614 2044 3291 2046 3293 859
house$	1523 2965 478 1858 3116 1951 589 590 618 639 3436 3524 3528 3581 3582
housed	449 1821 1863
housed$	1822 1831 3230 2013 942
household$	592 1982
households$	592 3228
houseing$	478
houses	2015 3262 2024 2038 3291 3293
houses$	2965 478 1858 3116 3271 3285 3305 3436 3582
housin	579
housing$	1951
how	174
how$	57 80 1546 1562 903 2379 2400 2491 2605
hub	36 41 2343
hub$	62 2920
hubs$	62
huddle$	2209 3531
humili	1272
hung	2294
hung$	3541
hurt	1489 2766 154 2410 1043
hurt$	2736 2768 2772 2411 2415
husband$	1275
hustl	545
hut	2237 2238
hut$	1523 1820 3485
identi	2678 1434 1486 1571 588 1960 872 2336
identification$	2123
identified$	2681 1451 2818 2864 3082 994 2368 2370 1269 1299
identifies$	1107 1269 1299
identify$	2733 237 1107 1269 1299
identifying$	237 1107 1269 1299
identifys$	237
identity$	2881 2244
if	1919 2201 2202 831 2262 1044
if$	171 195 2819 313 1803 1804 3100 3146 3159 3162 3163 821 2283 2416 1050 2437 2438 1157
imam	31 32 1425
impact$	883 2434
implem	6 2678 232 1604 2336
implementation$	1378
impos	823 1188
impossible$	372 3044
improv	2716 102 1102 1105 1253 1297
improv$	1080
improve$	1474 1080 1098
improved$	1474 2883 292 999 2488
improvement$	91 102 2851 2538
improvements$	91 2851 2538
improves$	1080 1098
improving$	1080 1098
improvs$	1080
in	1573 1587 1600 1942
in$	1421 2679 2680 1449 2708 1464 2715 1471 1474 105 2730 1505 134 1507 137 1514 1518 2771 175 176 2816 2820 1577 1583 2834 1592 2847 2882 2899 1683 348 3030 3031 432 1813 1885 3177 1939 1940 3210 602 686 3319 2152 3403 818 3438 3451 3455 2263 2284 2300 3550 2310 3557 3559 3561 2316 2317 3565 3574 3575 3577 2373 2390 2392 2396 2502 2517 1152 2528 1199 2587 2603 2604 2609 2611 2616 1279
incide	1255
incident$	2742 140 1076
incidents$	2742 140 1076
includ	1536 165 2937 2471
include$	2783 2959 1800
included$	2783 1537 2935 1800 2360
including$	1800
inclus	259 301 1106
inclusion$	1305
inclusive$	1631 2880 1673 2459 2540
increa	2716 2718 102 1067 1105 1253
increas$	1080
increase$	102 1474 292 1080 2529
increased$	1474 253 2883 292 999 2488
increases$	1080 2529
increasing$	1474 292 1080
increass$	1080
independent$	3491
indivi	2035 713 3472 3473
individual$	711
individually$	3187 3282 3504 2562
indoor	890
indoors$	3030 3031 432 1853
induct	1462 2721 964 2343 2372 1247
inducted$	2709
influe	2919 3086 3375 2527 1297
influence$	1728 2975 1789 1802 506 3203 3337 2130 759 2132 2242 871 883 3519 3535
influenced$	1789
influential$	3508 2564
inform	2652 2654 2702 2721 1595 964 2343 2372 2471 1247 1298
information$	2661 1419 1590 2838 2842 289 2456 2477
informed$	2653 2841 2889 2436 2483 2523
injunc	339 1711 340 1712
injunction$	2195 2547
injunctions$	2195 2547
injur	1255
injure	1043
injured$	2415
input	2721 1692 964 2343 2372 1247 1301
input$	2939
ins$	1471 2816 2310
insepa	2168
inseparable$	3415
inset	2721 964 2343 2372 1247
inside$	3030 3031 2095 3403 3447 3455
insigh	1127 2499
insight$	2456
insist$	382
insistd$	382
insists$	382
inspector$	996
inspectors$	996
inspire$	1288
inspired$	1288
inspires$	1288
instagram$	405
instal	1409 2678 1433 1466 2336 974 2346 1312
installation$	91
installed$	2656 2680 2691 2713 976
instea	3438 2253
instead$	132 1510 1817 699 708 2085 2171 827 835 855 2232 3500 1044
instil	1300
instru	357
instruct$	344 399 525
instructed$	344 368 399 525
instructing$	344 399 525
instructs$	344 399 525
intake	3297
integr	1300
intell	1595
intelligence$	1590 2842 2456
intend	1123
intention$	274
inter$	221
interaction$	1762
intercom$	66
intercoms$	66
intere	872
interest$	2891 2931 3463
interests$	767 2244
interpreter$	67 2738 3579 3582
interpreters$	67
interr	396 888
interrogat$	1113
interrogate$	1113
interrogates$	1113
interrogating$	1113
interrogats$	1113
interrupt$	879
interrupte$	879
interruptes$	879
interrupting$	879
interrupts$	879
interv	2652 2654 2721 964 2343 2372 1126 1247 1300
intervals$	3512
intervention$	2458 2479 2498 2532 1306
interventions$	2479 2532 1306
interview$	1240
interviewed$	2653 1240
interviewing$	1240
interviews$	1240
into	1587 603
into$	2783 2818 1583 2834 1669 1813 3067 1825 1830 600 3257 686 2152 818 2240 2284 2296 2490 2509 1199
intowards$	1825
introd	6 2678 2336 1188
introduce$	1371
introduced$	1371
introduces$	1371
introducing$	1371
introduction$	1378
invest$	1130
investigate$	1119
investigates$	1119
investigating$	1119
investing$	1130
invests$	1130
invit	784
invita	2721 964 2343 2372 1247
invitation$	11 442
invitations$	11 442
invite	1372 1403 2652 2654 2676 2702 1462 394 2213 906 1003
invite$	1766 1787 1800 504 1883 1355
invited$	2619 2650 2709 1800 3460 2375 1355
invites$	1355
inviti	394
inviting$	2880 1766 1800 504 1355
invoice$	991
invoices$	991
involv	1692 2471 1297
involvement$	2939
is	1377 166 243
is$	1395 1400 49 1435 86 1463 1468 106 109 142 146 160 192 1581 1642 1646 277 2910 1947 1983 641 2022 2088 789 922 931 2315 945 1010 1015 1027 1029
island$	3280
isn$	391
isnot	391
isnot$	1763
isolat	1198
isolate$	1193
isolates$	1193
isolating$	1193
isolation$	331 3060 3197 2571
issue	1301
issue$	1550 1553 2831 2836 2838 2846 1076 2473 2513
issued	1409 2678 1466 104 2336 974 2346
issued$	2633 2656 2713 1476 119 2363
issues	2477 1301
issues$	1550 2831 2836 1590 2838 2846 1076
it	1513 2774 2397
it$	1384 1544 1550 2831 1797 2320 2389 1027 2513 2579 2584 2585 2597 2606 2610 2618
item$	2365
items$	2365
its$	260 1653 1675 2219 3543 2304 2307 2308 2326 1153 2583 2584 2586 2591 2592 2606 2610 2618
itself$	2501
ivy$	989
januar	1523
january$	2752 3500
job	859
job$	915 3582 983 991
jobs$	915 3582 983 991
jog$	1235
joges$	1235
jogs$	1235
join	1397 2644 2676 1461 1730 1750 3010 394 3086 3120 860
join$	1664 3011 1766 1148 1370
joined	2676 2678 2688
joined$	196 221 1598 1692 2471 1106 1148 1370
joinin	394
joining$	2659 1766 1370
joins$	1370
joint	1419 221 1807
joint$	4 2666 1593 3054 2080 709 2082 3332 2086 1069 1149
jointly$	2450
judgem	1301
judgement$	2868 2463
judgemental$	1631 1673
judgme	1301
july	1523
july$	2752 1506 3500
june	1523
june$	2752 1506 3500
junior	1523 2233 3481
just$	3135
keep	2731 1715 364 413 451 766 783 797 807 822 823 863 882 906 1064 1067
keep$	161 181 198 220 224 225 230 2897 337 1736 369 371 383 1781 1782 411 412 419 444 478 1897 530 533 561 562 639 640 2022 684 808 817 3442 842 3465 1060 1077 1089 1111 1146 1200 1320
keepe$	817
keeped$	533 561 562 817 842
keepes$	817
keepin	1064
keeping$	181 198 220 224 225 230 337 369 371 383 411 412 419 444 478 533 561 562 639 640 684 817 842 1060 1077 1089 1200 1320
keepping$	1736
keeps	1064
keeps$	161 181 198 220 224 225 230 337 1736 369 371 383 411 412 419 444 1819 478 533 561 562 639 640 2022 684 808 817 3442 842 3465 2291 1060 1077 1089 1146 1200 1320
keepting$	1736 561 684
kept	2678 166 167 168 1571 449 1821 1841 797 2336 1064
kept$	2624 1532 161 1539 1540 2818 230 1603 363 411 412 419 441 1822 455 3088 485 544 639 2013 789 2191 3443 829 2213 842 2247 942 1060 1200
kepted$	842
kepting$	842 1060
kepts$	842 1060
key$	3579
keys$	94
keyworker$	2698
kick	571
kid	1785
kids	148 151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
kids$	1520 2984 1778 3089 3141 3154 3156 1937 3190 3387 3417 3521
kind$	2727 2760 2143 2540
kinder	772 2145
kinder$	2382
kindly$	2512
kiosk	921
kiosk$	2293
kit	29
kit$	94
kitche	36 3542
kitchen$	91
kits$	94
knew$	2753 1007 1028
knife$	1266
knit$	3415
knives	116
knives$	1266
knock	3040
knock$	1245
knocke	2678
knocki	2227
knocking$	3474 3523 1245
knocks$	1245
knot$	3531
know	2731 1527 2774 2471
know$	2897 1674 2923 1856 3419 1007 1028
knowing$	1007 1028
knowle	1127 2499
knowledge$	289 2456
known	129 166 3407
known$	1501 2159
knows	1527 2774
knows$	1856 1007 1028
kpi$	2344
kpis$	2344
label	1272
lad	1785 611
lads	33 50 148 151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1917 1943 1946 3193 575 3256 2010 2011 3259 662 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
lads$	1422 85 2734 1520 1686 1778 3089 3141 3154 3156 3164 1937 3190 704 865 866 3521 2408
laid$	1439 2710
lamp	29 921
lamp$	61 96 2293 2358
lamps$	61 96 2293 2358
landin	3215 2046 3293
landlo	31 32 1425 59 3569
landlord$	68 2403 1263
landlords$	1263
lane	3432
lane$	1523
language$	2485 2521
lanyard$	2671
lanyards$	2671 94
lapse$	3362
larger$	1908 3157
last$	2730 1505 502
lasted	2751 133
late	1470 1523 2300
late$	659 3547
later	1523 2163 2212
later$	1840 2042 3459 2437
laugh$	2726 2383
laughs$	2726
launch	2678 2336 974 2346
laurels$	989
lawyer$	1278
lcs$	2696
lead	31 32 1425 59 1448 2707 3086 797 819
lead$	60 2695 2698 2762 1606 718 3508 937 2366 998 2613
leader	31 32 1425 2950 1709 381 1769 1770 1783 1790 3047 3058 1812 450 1823 3071 454 456 3081 1850 1851 1852 3126 518 3160 3191 573 575 586 1959 594 1968 613 3241 3247 3256 2010 2011 3259 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 2223 2229 2235 3489 2257 2553 1182 2556 2557 2566 1197 2570 1205 1268
leader$	3508 996 2564 2565
leaders$	3508 996 2564 2565
leadership$	3519
leadin	3191 611 2566
leading$	1790 3047 3058 1812 450 1823 3081 1850 3126 586 1959 3247 2223 2229 2235 3508 937 2556
leads	819
leads$	2762 937 2366
leafle	92 2721 964 2343 2372 1247
leaflet$	11 2661 2671 2722 3545 2589 1249
leaflets$	11 2671 2722 2589
league	3434 3435
learn	449 1821 1846 2198 860 877 3503 1105
learn$	279 1865 3255 682 789
learni	2721 1595 964 2343 2372 1247
learning$	2842 279 2444 1302
learns$	279 789
lease$	943
leases$	943
least$	2683
leav	407 424 1217
leav$	468
leave	2731 449 1821 513 1897 527 546 567 677 719 740 791 2198 2212 893
leave$	161 162 1771 468 1885 1899 1939 3211 2001 2091 2112 742 3459
leaves	546 567 677 893
leaves$	161 162 468 1939 742
leavin	546 2073 719 791
leaving$	161 162 468 2091 742 3487
leavingtime$	3320
leavingtimes$	3320
leavs$	468
led	819
led$	296 1789 2483 2523
left	166 3024 3503
left$	2766 1532 161 162 485 3202 3450 2245 1088
lend	1314
lenient$	2459
lens	1301
lent	974 2346
lent$	974
less	747
less$	467 724 725 2098 2118 2150 3401 876 1044 1252
lessen	751 756 3378 760 870 1300
lessened$	3490
lesson	63 2721 1998 2015 3262 2028 2044 3291 3333 852 964 2343 2372 1247
lesson$	2722 2724 2761 1805 3182 3287 691 880 915 1249
lessons$	2722 2724 2754 1509 2761 1805 3275 915 2394 2590 2598
let	1487 567 784 833 2213
let$	302 1696 1701 1714 1742 1782 1787 1883 513 1915 563 564 565 567 1939 568 569 729 2107 791 3460 850 2225 854 3484 893 2282 949
leted$	1696 563 2225 854
leting$	563 850
lets$	302 563 564 565 1939 568 569 729 2225 854 949
letted$	1696 563
letter	2721 964 2343 2372 1247
letter$	11 2661 2738 140 2261 2589
letters$	11 140 2261 2589
lettin	784
letting$	302 563 729 850 2282
level$	1469 999
levels$	1469 999
levera	1300
liais	2435
liaise	1403
liaise$	1284
liaised$	2650 1404 1284
liaises$	1284
liaising$	1284
liaiso	4 1419 1569
liaison$	1376 2666 2816 2840 1284
librar	31 32 36 1425 3434 3435
library$	3152 3195
licenc	2721 964 2343 2372 1247
licence$	2671 339 3554 943
licences$	2671 3554 943
license$	3554 943
licenses$	3554 943
life	872
life$	763 2244
lift	760 2157
lift$	3289 3404 3528 3579 3581 1211
lifted	3378
lifted$	1211
lifting$	1211
lifts$	3290 3404 3405 3528 3579 3581 1211 2590
light	29 1898
light$	61 96 920 2358 1206
lighter$	2382
lighti	29
lighting$	61 96 2470 1206
lights$	61 96 920 2358 1206
like	1527 2774
like$	1627 2932 473
liked	129
liked$	2699 1501 2345
likes	1417 1527 2774
likes$	2664
limit	328 336 1715 356 558 747 812 870 888
limit$	325 420 561 562 563 566 732 886
limited$	2945 2946 455 561 562 563 3490 2247
limiti	336
limiting$	325 561 562 563 732
limits	336
limits$	325 420 542 561 562 563 732
limitted$	563
limitting$	325 561 563
line	812 1048
line$	28 2781 2417 2420 2537
lines$	28 2781 1596 2417
linger	2996 3145
linger$	2993
link	1708 2110 1271
link$	211 228 2955 341 3011 723 3357 2123 782 952 2522
linked$	211 228 952
linking$	211 228 952
links	4 2477
links$	1376 211 228 2870 330 2955 341 723 3357 2123 782 952 2464 2522
liquidlogic$	2696
list	92 1486 145
list$	5 1398 56 2733 3545 3553 1042
listen	2937 2471 1298
listen$	177 2857 2383 1171
listened$	2935 1004
listening$	2857 1071 2449 1171
listens$	177 1171
lists	145
lists$	1398 56 1042
lit	974 2346
lit$	2396
litter$	95
little$	467
live	2678 449 1821 3215 799 2198 2336
live$	2647 2800 1822 464 1865 3232 3234 616 3255 2013 2032 667
lived$	464
lives$	464 616 2032 667
living$	3255
loaded	1466
loaded$	2713
loaned	974 2346
lobby$	1074
lobbying$	1074
local$	2830 3059 3083 3094 3105 3205 3206 3207 3208 1962
locality$	3144
lock	29 446 526 829 1312
lock$	61 96 533 975
locked	550
locked$	2766 533 1922
locker	921
locker$	761 3466 3528 2293
lockers$	761 3528 2293
locking$	533
locks$	61 96 533 975
lodg	451 783 825 863
lodge$	464 616
lodged	449 1821
lodged$	464
lodges$	464
lodgin	859
log	2721 964 2343 2372 1247
log$	56 2696 123
logged	1409 2678 2336 1041
logged$	2656 77 2363 2413
logs	1432 1041
logs$	56 2679 2696 123 2413
loiter	2996
long$	2758 2201 2202 831 2262
longer	2731 1746 378 443 494 633 688 827 1004 1044 1253
longer$	1548 324 329 342 358 1753 490 491 493 1866 496 509 511 512 2005 635 2008 2047 2060 2089 786 806 830 869 897 910 912 2376 2416 1178
look	1123
look$	204 227 1606 256 282 315 486 588 766 2470 1118 1156
looked$	2678 166 1571 1118
lookin	1123
looking$	204 256 282 315 1118
looks	1123
looks$	204 256 282 315 1118
loop$	2436
loose$	2179
loosen	738 2120 751 3378 760
loosen$	3367
loosened$	3136 3335 3401
loosens$	3367
looser$	3401
lorries$	1262
lose$	203 1956 719 2108 2216 847
loses$	203 1956 847
losing$	203 1956 847
lost$	1956
lot	3013 3045 3048 3052 3079 3104 3118 3128 3134 3397 3398 3399 3400 2154 2156 3416 3420 3425 3426 2182 3430 2221 3496 3497 3502 3514 3515
lot$	3006 3244 3353 3382 3387 3417 3429 3492
lots$	310
loud	3457
louder$	151 2770
loudest$	1790 3047 3058 1812 450 1823 3081 1850 3126 586 1959 3247 2223 2229 2235 3508 2556
lower	1523 1253
lower$	900 1211
lowere$	900
lowered$	1211
loweres$	900
lowering$	900 1211
lowers$	900 1211
loyalties$	723
loyalty$	723 2123 782
lunch	95 1467 1998 2015 3262 2028 2073 3432 3433 2312
lunch$	2016 3275 2311 3559 3581 2590 2598
lunche	1467 3262
lunches$	3275 2598
luncht	581 705 706
lunchtime$	2655 120 3200 3320 2077 3325 1014
lunchtimes$	2655 120 3200 3320 2077 3325 1014
lur	797
lured$	780
mace$	2825 2826
machin	921
machine$	2293
machines$	2293
made	1389 1409 2672 2676 2678 243 2336 965
made$	2636 2656 2710 119 2904 368 671 2337
magistrate$	1278
magistrates$	3563
mail	2721 964 2343 2372 1247
mailed	1372 2678 2336
mailed$	2619
main	3191 611 2566
mainta	822 823 1067 1105 1298
maintain$	1089
maintained$	2883
maintaining$	1089
maintains$	1089
mak	425
mak$	770
make	2259
make$	210 243 246 261 1639 290 308 316 399 551 746 770 926 1110 1144 1154
makeed$	399
makeing$	399 551 1144
makes	2672 1432
makes$	2679 210 261 308 316 399 551 746 770 926 1144 1154
making$	210 246 261 290 308 316 746 770 1154
maks$	770
male$	2406 1260
males$	2406 1260
mam$	1275
man	2746
man$	2742 3548 1260 1264
manage	31 32 1425 59 1447 1448 227 1639 663 877 2259 3569 1105 1297
manage$	1599 2886 3365 789
managed$	2883 1191
management$	1069
manager$	60 68 2694 2695
managers$	68 90
manages$	789
managi	1105 1297
manner	1566
manner$	2813 2815
many	22 1930
many$	13 1394 2675 1429 1452 1475 2758
map	92 2721 1482 964 2343 2372 1026 1247
map$	28 925 3545 1006
mapped	1409 1041
mapped$	2656 925 2413
mappin	2721 964 2343 2372 1026 1041 1247
mapping$	925 2413 2431
maps$	925 1006
march	1523 547
march$	2752 1506
mark$	12 2398
marked$	12 1027
marks$	12 2398
mash$	2825 2826
masse$	3501
master	2721 964 2343 2372 1247
match	95 1467 2312 2319
match$	628 3555 2311 3559 3566 3567 3570
matche	1467 2319
matches$	2622 3555 3566
mate	2040
mate$	3287
materi	29
mates	151 2950 1709 381 3013 1769 1770 1783 3033 3036 1790 3045 3048 3050 3051 3052 3053 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3356 3364 2144 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
mates$	2948 2979 2980 2984 1778 3034 3089 3141 3154 3156 1937 3190 3287 3318 3387 3391 3417 2174 3422 3423 3521
matter$	1536 1550 2846
matters$	1550 2846
maximi	1300
maximum$	886
may	1523
may$	1506 2793 193 1695 393 2115 3500
mayn$	391
maynot	391
maynot$	1763
mayor$	2446
meal	95 1467 2312
meal$	3545 3555 2311 3559 3579 3581 2598
meals	1467
meals$	3555 3579 3581 2589 2598
mean$	2912
meaningful$	1609 1086 2536
means$	2792 2912
measur	1618
measured$	75
measurements$	977
measures$	2865 1619
mechanisms$	1619
mediat	2721 964 2343 2372 1247
medic	1047
medic$	2419
meet	1373 2628 101 2731 2944 1707 2958 2961 2962 1721 1727 1730 1740 1744 2993 1750 3010 404 3029 1798 3086 495 3120 3145 2002 3498 2435 1310
meet$	2627 2643 1473 2726 138 2855 2954 2963 2968 2969 2976 2987 2991 1745 3000 1754 3007 3012 395 3014 3018 3065 1867 3166 1920 3168 3169 3177 1999 2001 3249 770 3427 3469 3486 946 972 2351
meete$	395 770
meetering$	1867
meetes$	770
meetin	21 1393 1419 1447 1448 99 2721 1569 1708 2956 1728 2996 1751 3028 3032 2170 2227 875 964 2343 2372 1247 1310
meeting$	2640 2666 2694 2695 1471 2722 2816 2825 2826 2943 2955 2970 2973 395 1773 1867 3158 2081 3329 2091 3346 770 3474 2237 2238 2248 3523 3570 1249
meetings$	2666 2694 2695 1471 2722 2792 2816 2943 2975 2081 3329 2248 3570
meets	2672 1432
meets$	2627 2643 2679 1473 2726 138 3065 1999 770 3427 946 2351
meetting$	1867
meetup$	2974
meetups$	2974 1776
member	33 35 50 59 84 2707 112 1490 126 1502 143 144 151 155 1529 269 1641 2950 1709 2967 381 3009 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1917 3174 1943 1946 3193 575 594 1968 611 632 3256 2010 2011 3259 655 2040 670 3356 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2380 2553 1182 2557 1197 2570 1205
member$	2670 2737 2739 3214 1987 3287 2273 2565
members$	0 1 2626 14 18 20 1407 1422 65 1456 85 89 90 1472 107 108 1484 2737 2739 1498 1515 1516 1526 2776 2777 1713 2963 1778 3089 3141 1902 3154 3156 3164 1937 3185 3190 3214 3253 704 3357 754 3521 2475 2565
membership$	442 3084 3095 1949 3466 943
memberships$	943
memora	2721 964 2343 2372 1247
men	116 2746 151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
men$	2742 1778 3089 3141 3154 3156 1937 3190 2233 3521 3548 1260 1264
mend	2330 1312
mend$	3577 1092
mende$	1092
mended	1433 974 2346
mended$	2680 2691 976
mendes$	1092
mending$	1092
mends$	1092
mental	3375
mention$	2781 2417
mentions$	2781 2417
mentor	31 32 1425 59 2707 2721 777 964 2343 2372 1247
mentor$	0 1 2626 1381 14 18 20 2649 60 2698 90 1472 2722 985 2366 998
mentoring$	2674
mentors$	0 1 2626 1381 14 18 20 2649 60 90 1472 2722 2366
menu$	3573
messag	2721 2944 1730 1750 1761 3010 1773 3032 1798 3120 2157 964 2343 2372 1041 1247
message$	1499 130 2764 1754 3546 2444 2469 2521
messages$	1499 130 2764 2943 1772 1887 3404 2413 2444 2469
messaging$	2943 2973 3020 2469
messin	2227
messing$	3474 3523
met	2628 1403 2652 2654 1411 2672 2676 2678 1440 1454 101 663 1003 2471
met$	2643 2650 1404 2663 2687 2701 1460 1473 1756 972 2357 2375
meters$	2972
metres$	2972
midwif	1047
midwife$	2419
might	1681
might$	193 1695 2115
miles	607 3234 3478
miles$	2972 3059 3083 3094 3105 3205 3206 3207 3208 1962 1979 1986 1990
milestone$	82 2344
milestones$	82 2344
mind$	2824 2930 808 2436
mindfu	1571 1648
mindful$	2818 2841 2895
minds$	808
mindse	1127 2499
mingle$	2550
minibu	29 2721 3297 852 964 2343 2372 1247
minibus$	3289 3555 3579 3581
minibuses$	3290
minimi	336 356 747 870 1105 1300
minimised$	2883 2945 2946
minute	2678 1442 2721 2163 2265 964 2336 2343 2372 1247
minutes$	11 2668 2689 124 2049 977 978 2507
misbeh	3457
miss$	1788
misses$	1788
missin	1489
missing$	2736 1255
mistak	1272
mitiga	1105 1300
mitigated$	2883
mix	2944 1707 2958 2961 1740 2993 3029 3040 2002 864 1310
mix$	2954 2963 2976 2987 3007 3012 1794 3086 3249 3469 2550
mixing	1708 2956 2996 3028 3032 2227 3523 1310
mixing$	2955 2970 1751 1794 3158 3346 3474 2551
mob$	3446
mobile$	2635 48
mobili	1300
mobilised$	2369
mock	2767
model$	2460
models$	2460
module	2721 964 2343 2372 1247
module$	28
modules$	28
moment$	2794 2909 2066
momentum$	2461
mon	1523
monday	1523 581 705 706
monday$	2655 581 3200 705 2077 706 3325 3551 2313 3564
mondays$	2655 3200 2077 3325 3551 2313 3564
money	2875
money$	46
monito	1571 1041 2435
monitor$	2413 1280
monitored$	75 2818 2413 1280
monitoring$	76 2413 1280
monitors$	2413 1280
month$	2670 620
monthly$	2620 940 970
months$	2795 3236 620
mopeds$	1262
more	102 221 244 2937 3139 1102
more$	1474 1477 111 1557 1593 1616 253 1626 258 1633 285 309 310 1684 320 1724 1884 1893 3157 556 1931 1932 3188 3336 772 2145 828 834 986 999 2376 2424 1059 2481 2543
mornin	1523 581 2046 3293 705 706 2183 3432
morning$	1459 120 3200 659 3315 2077 3325
mornings$	1459 120 3200 2077 3325
mosaic$	2696
mosque	36 3434 3435
mosque$	3570
most	58 1941
most$	1430 1477 1680 3188 3191 1968 3241
mother	1836 1957 3215 3235 621
mother$	592 1274
mothers$	278 892
motivate$	1289
motivates$	1289
motivating$	1289
mou	2721 964 2343 2372 1247
mounte	2294
mounted$	3541
mov	451 466 547 587 619 2149 815 848 857 858 861 862
mov$	481 609 610 615 1184
move	546 596 807 860 2330
move$	3005 1771 437 439 3076 464 478 481 522 524 527 1923 3198 585 1958 3211 597 3217 599 604 609 610 612 1985 615 617 624 639 740 3487 924 3577 1163 1184 2563 1212
moved	3005 449 1821 1945 596 974 2346
moved$	1488 1489 2766 3004 437 1822 1831 464 524 3192 585 1958 1966 597 604 609 610 3230 1985 615 624 2003 2013 678 816 2191 3484 3540
moveed$	612
moveing$	478 524 612
moveme	1041
movements$	2413
movered$	612
moves	596
moves$	439 3076 464 478 481 522 524 3198 585 1958 597 3217 604 609 610 612 1985 615 617 624 639 924 1163 1184 2563 1212
moving	596
moving$	2800 481 522 1923 609 610 615 3487 1184 1212
movred$	609 610
movring$	609 610 1184
movs$	481 609 610 615 1184
much$	1429 2758 809 2288
multi$	1419 221 1106
mum	1836 1957 3215 3235 621
mum$	592 1274
mural$	91 3545
murals$	91
museum	36
music	2319
music$	3566 3573 968
must	2910 2914
must$	233 234 264 1650 393 438 1983 2088 2115
mustn$	391
mustno	391
mustnot$	1763
n$	391
nailed	2294
nailed$	3541
name	2731 1486
name$	113 2733 1501 1345
named	2745 1500
named$	1451 2747 994 2370 1032
names	2645 1041
names$	113 2413 1345
naming$	2959
nan	1836 1957 3215 3235 621
nan$	1275
nana$	1275
nanny$	1275
narrat	1127 2499
narrow$	1094
narrowing$	1094
narrows$	1094
naturally$	2120
near	3037 3038 3039 3043 2039 2040
near$	1548 1719 3255 3287 3403 2317 2603
nearby$	2603
necess	244
necessary$	1616 2421 2422
need$	2908 2914 1881
needed	2812
needed$	2421 2422
needle	116
needs	2471 2477 1301
needs$	2908 2914 2479
negati	2246
negative$	430 3493
neighb	126
neighbour$	115
neighbourhood$	3063
neighbours$	115 1498
neithe	366
neither$	335 347 1738 497 668 692 2173
nephew	1785
net$	2902
netbal	2319
netball$	3566
networ	21 44 1588
network$	1381 1416 2835 3374 767 3391 3395 2403
networks$	2792 3374 767 3391 3395
never	1746 443 494 543 633 688 787 827 1044
never$	324 329 335 342 347 358 373 1753 434 490 491 493 1866 496 497 511 512 514 532 537 2005 646 648 654 2047 2060 3309 696 757 786 2160 806 830 836 869 897 898 911 912 2416 1178
new	765 772 2145
new$	2691 3041 3093 591 2140 769 771 776 810 986
newcom	151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
newcomers$	1778 3089 3141 3154 3156 1937 3190 3521
newsle	2721 964 2343 2372 1247
newsletter$	11 2668 1249
newsletters$	11
next	3481
next$	3037 3038 3039 3043 2039 2040 3580 2437
nicer	772 2145
nicer$	2140 771 810
niece	1785
night	2015 3262 3274 3292 2046 3293 2180 2183 3432 3433 852
night$	2655 2660 120 1805 3182 3200 3300 2061 3311 3314 3315 3317 2072 3322 2077 3325 3480 2248 880 2287 1014
nights	3262 3293 1255
nights$	2655 2660 120 1805 3200 3281 2061 3312 3316 3317 2072 3323 2077 3325 2248 2287 1014 2390
no	118 355 835
no$	127 1517 147 291 1704 334 352 366 379 389 390 467 3103 487 1872 510 534 538 555 559 560 1941 626 636 669 685 694 712 714 2089 730 731 785 787 820 2250 1004 1174
nobody	155 291 3103 669 787
nobody$	2739 1663 347 497 668 2041 2173 1254
nod	1487
nod$	2734
nods$	2734
noisy	3457
non	333 1173
non$	259 301
nonassociation$	2545
noncontact$	1705
none	155 366 669
none$	291 347 1732 1738 3103 497 668 2041 692 2173 1254
nor$	335 1178
normal	1300
normal$	1545 194
norms$	2485
north	3059 3083 3094 3105 3205 3206 3207 3208 1962 1989
not	132 1715 355 1746 391 443 1817 494 543 633 688 2085 787 2171 827 1044
not$	117 118 1504 163 164 324 329 335 342 1716 347 358 370 373 1753 1763 1765 1786 415 417 428 434 490 491 492 493 1866 496 497 509 511 512 514 532 537 629 2005 635 646 648 654 665 2047 2060 3309 692 695 696 707 735 757 786 2160 2172 806 830 3450 835 836 869 887 897 898 910 911 912 2416 1178 1179
note	2721 1535 219 964 2343 2372 1247
note$	56 2780 2781 2782 2457
noted$	77 2360
notes$	56 2689 2694 2781
nothing$	427 722
notice	92 1527 2774 1711 1712 889 921
notice$	96 2857 2931 519 2195 2261 3537 920 975 2558 2559
noticeboard$	2711 2293
noticeboards$	2711
notices$	96 2195 2261 3537 920 975 2558 2559
notifi	2702
novemb	1523
november$	2752
now$	1463 1481 2730 3236 3500 1169
nowhere$	350 1796
nudg	422 453
number	15 92 2746 1774 3406
number$	16 25 28 37 40 2661 43 45 74 1469 3021 1930 788 800 3553
numbers$	2675 94 1469 3021 1930 984
nurse	31 32 1425 59 2707 1047
nurse$	1381 60 985 2419 1276
nurtur	259 301 1105 1297
nurturing$	1631 1673
observ	2721 964 2343 2372 1247
obtain	2678 588 1960 2336
obtain$	1084
obtained$	2338 2360
obtaining$	1084
obtains$	1084
occasi	1255
occasion$	1796
occasions$	2104
occup	451
occupi	449 1821
occupy$	808
occur	1567
occur$	2814
occurs$	2814
octobe	1523
october$	2752 1506
of	1427
of$	2625 1394 1412 1428 1444 2733 1495 2750 1504 2757 1530 2783 2822 217 2862 2872 1634 2927 1703 2990 1811 1834 3096 3138 1892 1900 1913 3174 1944 1978 3229 3302 2095 2112 2147 2151 2258 2268 2271 3552 2377 2379 1008 2413 2414 2416 2442 2493 2561
off	1748 3234 2090 2169 2170 3478 890 3574 2346
off$	2621 2631 2701 1737 2995 384 523 1922 3237 2091 2134 3396 3411 3412 2166 2179 3460 3461 3463 2582 2592 2609
offer	2721 244 1664 588 1960 766 858 964 2343 2372 2477 1247 1298
offer$	2649 185 237 1616 263 2911 2928 2158 2458 1337
offere	1372 2652 2654 1409 2678 2702 104 2812 244 1629 298 1671 1829 2336
offere$	263 908
offered$	2619 2656 2682 2706 1476 1571 1616 2864 2876 1670 2918 1799 461 3082 1964 1993 2191 2264 1337
offeres$	263 908
offeri	244
offering$	237 1616 263 2158 908 1337
offers	1432 244
offers$	2649 2679 185 237 1616 263 908 1337
office	31 32 1425 59 2707 1692
officer$	0 1 2626 1381 14 18 20 23 54 60 64 90 1472 115 985 2358 2366 1265
officers$	0 1 2626 1381 14 18 20 23 54 60 64 90 1472 115 2939 985 2358 2366 1265
offset	870
often	16
often$	9 1388 1429 2758 2416 2541
old$	3114
older	151 2770 3191 1953 611 3324 3481 2566
older$	116 2746 151 2770 2950 1709 381 1769 1770 1783 3033 1790 3047 3058 1812 450 1823 3071 454 456 3081 1850 1851 1852 3126 518 3160 575 586 1959 3247 2006 3256 2010 2011 3259 670 3364 3371 2154 2164 2165 3413 810 3441 2197 826 2210 2222 2223 2229 2235 2236 3489 2243 2257 1030 1034 1035 1036 2553 1182 2556 2557 1197 2570 1205
oldest	151 2770 2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 1851 1852 518 3160 3191 575 594 1968 611 613 3241 3256 2010 2011 3259 655 670 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 3489 2243 2257 2553 1182 2557 2566 1197 2570 1205
oldest$	151 2770 1790 3047 3058 1812 450 1823 3081 1850 3126 586 1959 3247 3371 2223 2229 2235 2556
on	653 2300 2346
on$	1375 2642 1426 2683 2686 1449 2704 1464 110 2735 2736 1530 183 2819 2853 1623 1640 281 2905 1672 2924 2959 1792 3088 1878 1894 3143 1913 3170 3201 3250 653 693 698 3319 2099 2105 3396 2162 818 3455 2255 3547 3557 3558 941 3561 2317 3565 3575 2415 2426 2429 2510 2539 2582 2591 2592 2603 2604 2611 2617
once	3163 2201 831 2254
once$	2620 3172 3175 3177 3184 3447 3501 3565
one	118 151 2770 3191 611 672 2566
one$	87 1459 2721 2739 151 1564 1663 2963 1732 1738 2991 1790 3047 3058 1812 450 1823 3081 1850 3109 3126 3132 552 1925 554 1935 3183 3186 570 578 586 1959 594 1967 1968 1981 613 3240 3241 3247 3249 655 2035 3282 668 2041 711 713 3351 3366 2173 2193 849 2223 2224 3472 3473 2229 2235 3493 3504 2267 901 902 3525 2306 2331 2334 964 2343 2372 1032 2556 2562 2566 2585 2592 1247 1254
ones	3013 3045 3048 3052 3079 3104 3118 3128 3134 3397 3398 3399 3400 2154 2156 3416 3420 3425 3426 3430 2221 3496 3497 3502 3514 3515
ones$	1459 1918 3253 3327 2205 2565
ongoin	244
ongoing$	1574 1616 1069 1281
online$	2647
only	431 829
only$	426 1879 3135 553 557 1936 3282 3330 832 853 2226 895 2278 2576
onside	1126
onside$	2498
onto$	1449
open	1409 1470 2300
open$	1408 2656 1413 87 2762 213 2843 2844 2849 2850 1632 1648 3547 2396 2449 2533 2540 2613 1328
opened	1409 2678 2336 974 2346
opened$	1408 2656 2699 2710 119 2906 2345 1328
opening$	213 1219
opens$	1408 2762 213 1328
operat	59 1438 1271
operational$	2647 2685
operator$	68
operators$	68
opinions$	322 988
opport	2875 2917 2471 2477
opportunities$	1635 288 1839 2479 2480 1121
opportunity$	2805 2871 288 1796 1839 1121
oppos	944
opposing$	2289
opposite$	1826 643 2019 2027 661 683 2056 2133 2184 3444 3445 2280 2289
optici	1047
optician$	2419
optimi	1105 1300
option	2875 2917 2046 3293 2492
option$	2811 2491 1121
options$	2479 2491 1121
orange$	2728
orbit$	2130
order	1401 2953 339 1711 1712 357 535 547 812 824 889
order$	2648 2685 2952 344 382 399 519 525 551 2195 2261 3537 991 2558 2559
orderd$	382
ordere	1401 2678 1458 2336 974 2346
ordered$	2648 2705 344 368 399 525
ordering$	344 399 525 551
orders	1711 1712
orders$	2952 344 382 399 525 551 2195 2261 3537 991 2558 2559
ordina	31 32 1425 196 232 1604 1297
ordinary$	194
ordinated$	1568
organi	2678 2714 2336
organisations$	1586
organise$	2762 936
organised$	1799 936
organises$	2762 936
organising$	936
other	1523 2770 1588 269 1641 2962 2967 2998 3001 3008 3009 3013 3033 3036 3045 3048 3049 3050 3051 3052 3053 3079 3104 3118 3128 3134 1953 1976 3226 3267 3278 3288 2064 3324 2078 3337 3341 3343 3345 3356 3358 3377 765 772 2145 3397 3398 3399 3400 2154 2156 3416 3420 3425 3426 3430 3448 3449 2203 840 841 2214 3462 2218 2220 2221 2228 3489 2243 3496 3497 3502 2256 3509 3514 3515 2277 3530 3534 1177 2552
other$	2770 2796 1580 2830 2835 1609 1713 2963 345 346 2966 2970 1724 2974 2977 2979 2980 2982 2985 2988 2989 2997 3002 3006 1776 3034 3035 3041 3050 3051 3052 3053 3093 1869 508 3132 3186 1953 1955 584 601 1974 1984 3233 1991 3239 3242 1996 3245 2006 3261 643 3278 661 2036 2042 674 2050 3318 3324 3338 3339 3348 3350 3351 3352 3355 2114 3366 3369 3370 3372 3377 3379 2133 2138 2139 2140 769 3389 2155 811 2184 2187 2188 3440 3448 3449 2203 840 841 2214 3462 2218 2220 2228 3476 2236 3491 3502 2256 3509 3526 3530 3534 2549
others	1588 1747 3053 3343 3356
others$	2835 2898 1713 2963 2966 2975 2977 2979 2980 2982 2985 2986 2994 2997 3002 3006 3034 3035 3090 1869 3176 1955 584 3233 3239 3261 3318 3339 3348 3350 3351 2114 3366 3369 3370 3372 3379 3382 3440 844 3464
ought	2910
ought$	2914
our	1536 229
our$	2783 1601 260 1653 1675 3479 2304 1153
out	1604 758 764 890 3574 2346 2492
out$	1378 2630 2656 1436 2712 1476 1503 2779 1533 1534 163 2783 1537 1539 1576 2876 2890 2918 2954 2987 387 3029 1816 1853 1857 1860 3108 1867 1885 1905 1916 1922 1939 3189 3213 3215 1969 598 1976 2001 2045 2090 2106 2109 3367 2121 3396 3411 2166 2169 2179 3427 3450 3455 3459 3460 3461 3474 3478 3485 2285 2305 3577 2337 2354 1021 2451 2514 2581
outcom	2721 964 2343 2372 2477 1247 1301
outcome$	2913
outcomes$	2851 2434
outering$	1867
outing	95 1467 3333
outing$	2622 1867 628 3453 3555
outings$	2622 3329 3453 3555
outlet	2527
outlook$	2891
outrea	2721 1692 964 2343 2372 1247
outreach$	2635 48 2674 2939 2532
outsid	163 1857 3210 1976 2135 2139 3478 3491
outside$	1464 3389 2317 2462 2603
outsta	1470
outting$	1867
over	3123 3151 2116 2346
over$	2974 3098 1878 3139 528 1909 3157 1938 3304 3362 3363 3403 3404 818 2233 3532 2286 1051 2442 2489 2567
overdu	1470
overla	2993 2002 2192
overlap$	1806 3249 3307 3439 3516
overleaf$	2507
overs$	2974 1776 3404
overse	232 1604 3059 3083 3094 3105 3205 3206 3207 3208 1962 1989 1300
oversi	2471 2477
oversight$	76 2439 2441 1070
overview$	2439
own	232 1604 3438 3472 3473
own$	1538 2788 1542 3074 3114 1901 3197 656 3279 700 3409 2186 2189 3482 881 3513 2401 1141 2562
owner	31 32 1425 3569
owner$	68
owners	1127 2499
owners$	68
ownership$	2931
owns$	1141
pack	2721 3037 3038 3039 3043 1868 2254 964 2343 2372 1247
pack$	2661 3115 3446 3501 3531
packag	1838
package$	3085
paedia	1047
paediatrician$	2419
page	2721 964 2343 2372 1247
page$	28 2801 2802 3553 973
pages$	28 973
paid	2678 2336
paid$	1401 1458 933 974 2363
paint	2330 1312
paint$	3573 3577
painte	1433 974 2346
painted$	2680 2710 976
pair	2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 1851 1852 1868 518 3160 575 3256 2010 2011 3259 655 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 2257 2553 1182 2557 1197 2570 1205 1310
pair$	1846 3115 517 3454
paired	1863
paired$	2086
pairin	1310
pairs	1918 2204 3472 3473
pairs$	3165 3454 1204
pals	151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
pals$	1778 3089 3141 3154 3156 1937 3190 3417 2174 3422 3521
pan$	2809
panel	21 31 32 44 1425 59 1447 1448 2721 1588 964 2343 2372 1247
panel$	1381 1396 1416 2692 2694 2695 2825 2826 2835 979
pans$	2809
parade$	3144
paragraph$	2781 2417
paragraphs$	2781 2417
parame	1535 1047
paramedic$	2419
parameters$	2782
parcel	673
parcel$	479
parcele$	479
parceles$	479
parceling$	479
parcelled$	2045
parcels$	479
parent	33 34 35 58 59 2707 126 155 2318 2484
parent$	0 1 2626 14 18 20 2658 90 1472 592 1274
parents$	0 1 2626 14 18 20 1406 1407 2658 1430 65 1446 89 90 1472 1498 2806 1637 278 1661 409 410 592 1982 892 3572 2475 2486 2496 1274
park	36
park$	3144 3152 3175 3195 1214
parked	2667
parked$	1214
parking$	1214
parks	2667
parks$	1214
part	1397 2644 2676 2677 2678 1461 2230 1198
part$	2703 2708 163 1536 2922 2937 3059 3083 3094 3105 1859 3205 3206 3207 3208 1962 2055 3303 3431 3466 3477 3524
partic	1397 2644 1417 1461 980
participants$	2664 2690
participate$	2708
participates$	2708
participation$	2352 2371
partie	95 1467
partin	1198
partne	4 44 1419 59 2707 1588 221 1664 295 1846 2477 1106
partner$	2690 1275
partners$	0 1 2623 2626 14 18 20 1416 2690 90 1472 1586 2835 222 1667 1085
partnership$	1376 1416 2666 2692 2825 2826 1593 2911 2450
partnerships$	1376
parts$	2055 3303 3431
party	95 1467
party$	628 3555
pass$	219 442 3084 3095 2159 943
passage$	2781 2417
passages$	2781 2417
passed	3407
passed$	2837 2159 982
passes	29 63
passes$	94 442 3095 943 2589 2598
passing$	2159
past$	3403
pastor	244
pastoral$	1616
patch	2237 2238
patch$	3485
path	3542
path$	91 675
paths$	675
pathwa	2721 2046 3293 964 2343 2372 1127 2499 2527 1247
pathways$	2792
patient$	2459 2540
patrol	1373 2628 2672 99 2721 1692 964 2343 2372 1247 1314
patrol$	2627 2674 1471 1265
patrols$	2627 2674 1471 2939 1265
pattern$	2251
patterns$	2433
paused	2252
paused$	3499 2303
pay$	1335
paying$	1335
pays$	1335
pcso	59
peace	1952
peace$	3199 3202 3475
peel	797 807
peel$	718 792 794
peele$	792 794
peeled$	2533
peeles$	792 794
peeling$	792 794
peelning$	792 794
peels$	792 794
peer	3337 2137
peer$	2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 1851 1852 518 3160 575 3256 2010 2011 3259 3337 3339 3356 3364 2127 2128 2136 2137 3384 3390 2144 2148 2154 2164 2165 3413 3441 2197 826 2210 2222 2257 2553 1182 2557 1197 2570 1205
peers	2950 1709 381 3013 1769 1770 1783 3036 1790 3045 3048 3050 3051 3052 3053 1823 3071 454 456 3079 1851 1852 3104 3118 3128 3134 518 3160 575 3256 2010 2011 3259 3356 3364 3377 2144 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3489 3496 3497 3502 2257 3514 3515 2553 1182 2557 1197 2570 1205
peers$	1713 2980 2984 3233 3318 3338 3339 3352 2114 3366 3369 3370 3372 3384 767 3387 3388 3390 3391 3392 3394 3417 2174
pegs$	761
people	58 59 2707 1641 3193
people$	0 1 2626 14 18 20 1406 1407 1422 1430 65 1446 1456 85 89 90 1472 108 1484 115 2737 1498 1515 1516 1520 149 2773 2775 2776 1610 2915 1686 1689 1693 2984 1778 3089 3141 1902 3154 3156 3164 1937 3185 3190 704 3357 3387 3390 3521 3568 2402 2407 1037
peoples$	2737
per$	1423 58 3520 2508
percen	58
percent$	1430
percentage$	22
percep	1127 2499
perceptions$	2485
perfor	95 1467 2714
perform$	1234
performance$	3567
performed$	1234
performing$	1234
performs$	1234
period$	1805 3275
periodic$	197 1063
periodically$	1063 2437
periods$	1805 3275
permission$	3554
permit$	2790 1696 1701 1742 563 2107 850 3554 943 2529
permited$	1696 563
permiting$	563 850
permits$	2790 563 3554 943 2529
permitted$	1696 1714 1929 563
permitting$	563 850
persistent$	2459
person	59 2707 1490 2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 1851 1852 518 3160 575 594 1968 3256 2010 2011 3259 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 2257 2553 1182 2557 1197 2570 1205
person$	0 1 2626 14 18 20 90 1472 2737 1519 196 1689 3214 1987 2273 2407 1151
persons$	2737
persua	422 1964 777
persuaded$	2264
pharma	1047
pharmacist$	2419
phas	888
phas$	488 489
phase$	488 489 710
phases$	488 489 710
phasing$	488 489 710
phass$	488 489
phone	1373 29 1750 3005
phone$	94 800 1357
phoned	1372 1403 2652 2654 1411 2678 1440 1003
phoned$	2619 2650 1404 2687 2375
phones	343
phones$	94 1357
phoning$	1357
photo$	72 977
photograph$	72 977
photographs$	72 977
photos$	72 977
physical$	1056
physio	1047
physio$	2419
physiotherapist$	2419
pick	1467 191 2241 906
pick$	227 1605 1606 773 793 802 917 921 1236
picke$	773 802 917
picked$	166 167 1571 449 791 917 1236
pickes$	773 802 917
pickin	191
picking$	773 793 802 917 1236
picks	1467 191
picks$	773 793 802 917 1236
pickting$	917
picky$	803
picnic	95 1467
picnic$	3555 2311 3579
pictur	3059
picture$	72 1499 2755 1544 1553 2456
pictures$	72 1499 977
pilot$	2
pitch	3434 3435 859 3542
pitch$	91 1523 3436 3528 959 3579 3582
pitched$	959
pitches$	959
pitching$	959
pitchs$	3436
plac	451 466 587 619 783 825 848 857 858 861 863 864 2241 1188
plac$	615 961
place	1418 2678 1433 1434 63 2714 2721 3037 3038 3039 3043 596 964 2336 2343 2372 1247
place$	2640 2665 2680 2681 2794 2864 2866 2878 2890 2920 1796 442 1835 475 3095 478 1859 1883 3175 1949 589 590 597 599 612 615 1994 639 3265 3273 684 691 699 708 2085 3466 855 2232 3485 961 2370 2472 2593
placed	2678 449 1821 1863 596 2336
placed$	437 441 1822 1831 1950 1958 1966 597 604 608 3230 615 3255 2013 678 2191 942 2363
placeed$	612
placeing$	478 612 684
placem	1838 3215 3223 1977 614 2015 3262 2016 2024 3274 2044 3291 2046 3293 859
placement$	3056 3080 1835 3085 475 1858 589 590 597 3217 599 3224 608 3231 618 1994 3298 1196
placements$	3056 3080 1835 1858 589 590 597 3217 599 608 3231 618 1994 3263 3271 3281 3298 1196
placered$	612
places	596 2297
places$	2794 2878 2920 442 1835 3095 478 597 599 612 615 639 3301 684 761 3544 961 2593
placeting$	684
placin	596
placing$	1752 608 615 961
placs$	615 961
placting$	961
plan	2721 1541 2302 964 2343 2372 1123 1247
plan$	2646 2649 2661 82 2762 2785 2788 2789 1544 1553 3549 995 2437 2507 2513 2521 1249
planned$	2638 1799
planni	1123
planning$	24 2840 2859 2458 2487
plans	1123
plans$	2649 2762 2788 2859 1619 3549 995 2507
plant	2330 1312
plant$	3577
plante	974 2346
planted$	2710 976
play	95 1467 1846 799 860 862
play$	2635 48 91 138 303 1750 3010 394 1794 2001 2007 682 3457 839 947 3567 2383
played	3 2714
played$	1375
player	33 148 151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 1968 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
player$	2739
players$	2739 1520 1778 3089 3141 3154 3156 1937 3190 3521 2402
playgr	2015 3262 3274
playin	1761
playing$	303 394 1794 947
plays	1467
plays$	138 303 682 839 947
pledge$	93
plenty$	310
plot$	880
plug$	1094
pluging$	1094
plugs$	1094
podcast$	28 3546 973
podcasts$	973
point	1486
point$	66 2733 2794 2805 2894 2066 2293
points$	66
police	31 32 1425 59 2707 1692
police$	0 1 2626 14 18 20 60 90 1472 2939 325 1265
policeing$	325
polices$	325
policeting$	325
polici	92 2721 1692 964 2343 2372 1247
policing$	2939 1265
policy	92 2721 2302 964 2343 2372 1247
policy$	28 2668 3153 3549 1249
pond$	91
pool	36 63 3434 3435 2319
pool$	3566
poor$	430
pop$	1156
portal$	28
portals$	28
positi	259 301 1702 765 772 2246
position$	2437
positive$	2830 1609 1631 2880 2886 1666 1673 2949 776 3493 1056 1155 2536 2540
possib	2812 2492
possibilities$	1121
possibility$	1796 2491 1121
possible$	2805 1564 1979 2421 2422 1121
post	2721 812 857 858 964 2343 2372 1217 1247
post$	2725 973 2358 2368 2370
posted	1409 2678 1465 1466 104 2336
posted$	2656 2712 2713 1476 982
poster	92 2721 964 2343 2372 1247
poster$	96 920 3545 2589 1249
posters$	96 920 2589
posts$	973 2358
potent	1127 2499
potential$	1121
power$	519 3203 759 2132 2242 3519 2558 2559
powerful$	3365
powers$	519 2558 2559
practi	31 32 1425 59 2707 1595 1664 877 2477
practicable$	2422
practice$	2842 2859 2898 2911 682 2478
practices$	2622 682
practise$	682
practises$	682
practitioner$	0 1 2626 14 18 20 2698 90 1472 2366
practitioners$	0 1 2626 14 18 20 2690 90 1472 222 2366
pray	2198
prayers$	3570
precinct$	3144
prepared$	1993
presen	2645 2678 2721 1567 1664 1692 964 2336 2343 2372 1247
presence$	2911 2939 1720 2428 2439 2440
present$	2814 3273 3479 2459 2540 1238 2613
presented$	1238
presenting$	1238
presents$	2814 1238
presse	1964
pressure$	3375 2242
preven	328 336 338 1715 354 355 364 396 413 418 515 827 882 909 1105 1298 1301
prevent$	337 1736 401 1781 1782 530 837 1095
prevented$	2945 2946 377 499 3136 3335
preventing$	337 401 837 1095
preventping$	1736 837
prevents$	337 1736 401 837 1095
preventting$	1736
prey	154 2410
prey$	2772
price	2302
price$	3549 3553
priced	1401
priced$	2648
primar	3215
print	1217 1312
printe	1409 2678 1465 2336 974 2346
printed$	2632 2656 2712 976
priori	2471 1105 1267 1300 1301
priorities$	2851
prioritise$	1128
prioritised$	2883
prioritises$	1128
prioritising$	1128
priority$	1622 2468
pris	797
prise$	639 718 734
pro	1702 765 772
proact	196 1648 1106 1126
proactive$	1568 2895 2459 2498
proactively$	2498
problem$	2846 2513
problematis$	1113
problematise$	1113
problematises$	1113
problematising$	1113
problematiss$	1113
problems$	2846
proced	2721 964 2343 2372 1247
procedures$	2792
proces	2721 964 2343 2372 1247
processes$	2792 1619
procur	1401 1458
procured$	2648 2705 2369
produc	6 2678 1432 3297 2336
produces$	2679
production$	1378
productive$	2536
profes	44 59 2707 1588 295
professional$	0 1 2626 14 18 20 2698 90 1472 1621 998 1055
professionals$	0 1 2623 2626 14 18 20 1416 2690 90 1472 1586 2835 222 1610 1667 1085
profil	1774 1041
profile$	3021 2413 2439 2473
profiled$	2413
profiles$	3021 2413
profiling$	2413
profit	2410
progra	2721 1838 2044 3291 2046 3293 964 2343 2372 1247
programme$	2629 2649 2693 3085 880 968 995
programmes$	2649 995
progre	1454 1571 232 1604 1605 1606 1629 1671 3503 2504
progress$	2791 2852 2853 2870 992 2437 2538 1299
progressed$	2701 2818 2876 2918 1299
progresses$	2791 1299
progressing$	1299
progresss$	2791
prohib	336 338 354 418
prohibit$	337 721 3442
prohibitding$	721
prohibited$	2945 2946 377 721
prohibiting$	721
prohibition$	420
prohibits$	721 3442
projec	3292
project$	2 24 2649 2693 91 3080 1835 3212 628 3298 880 968 995
projects$	2649 3080 3298 995
prolon	822 823
promise$	368 382
promised$	2638 382
promises$	368 382
promot	861 862 1105
promot$	1080
promote$	1080 1295
promoted$	2883 1295
promotes$	1080 1295
promoting$	1080 1295
promots$	1080
promptly$	2803 2842
proper$	1545 2129 2176
propor	1126
proportion$	22
proportionate$	1086 2498
proportionately$	2498
propos	2302
proposal$	3549
proposals$	3549
prosocial$	2949
prospectus$	2668
protec	1105 1298
protected$	2883
protection$	339
protective$	2477
protoc	2721 964 2343 2372 1247
protocol$	1249
provid	1409 2678 1432 1434 1439 1466 104 244 766 2336 1067 1297
provid$	263
provide$	185 242 1616 263 1336
provided$	2656 2681 2682 2686 2713 1476 1616 2864 298 1336
provider$	68 3285 997
providers$	68 3285 997
provides$	2679 185 242 1616 263 1336
providing$	242 1616 263 1336
provids$	263
provis	6 2721 2827 2856 2875 1692 1838 3215 2044 3291 964 2343 2372 2477 1247
provision$	1378 2939 1835 3085 589 590 3231 2479 2480 2532
provisions$	3231
pru$	3231
pruned$	2361
psychi	1047
psychiatrist$	2419 1276
psycho	1047
psychologist$	2419 1276
public	6 1314
publication$	1378
publis	2678 1465 2336 1314
published$	2712
pull	435 2149 797 807
pull$	506 3203 639 647 718 749 2130 759 2132 780 782 2242 871 3535 1083
pulle$	749
pulled$	780
pullen$	749
pulles$	749
pulling$	647 749 780 1083
pulls$	647 749 1083
pupil	1490 148 2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 1851 1852 518 3160 575 1968 611 3256 2010 2011 3259 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 2257 2553 1182 2557 1197 2570 1205
pupil$	2737 2739 1519 1520
pupils	144 151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3483 3496 3497 3502 2257 3514 3515 2274 2327 2553 1182 2557 1197 2570 1205
pupils$	1446 108 2737 2739 1516 1520 1778 3089 3141 3154 3156 1937 3190 3521 2402
purcha	1401 2678 1458 2336 974 2346
purchased$	2648 2705
purpose$	2881 3122 2521
purposeful$	2536
push	422 862
push$	1082 1138
pushes$	1082
pushing$	2449 1082
put	449 1821 451 466 1863 587 619 783 815 825 848 857 858 861 862 863 864 2241 1188
put$	3 1409 2678 1433 2688 1465 1466 2714 2766 247 1643 441 1822 478 1883 2013 671 678 684 816 2191 2294 942 961 2336 1319
pute$	961
putes$	961
puting$	478 684 961
puts$	478 684 961 1319
putting$	247 1752 684 961 1319
qualification$	2671
qualifications$	2671
qualit	2477
quarte	151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
quarterly$	970
quartet$	1778 3089 3141 3154 3156 1937 3190 3521
questi	2721 421 964 2343 2372 1247
quicke	1253
quicker$	2535
quickly$	2803 2535
quiet$	3027 2396
quieter$	151 2770 1790 3047 429 3058 1812 450 1823 3081 1850 3126 586 1959 3247 810 2223 2229 2235 2382 2556
quit	407 1897 904
quit$	728 2276
quiting$	728
quits$	728
races$	3536
racism	1272
racist	1272
radar$	2900 2436
raise	219 227
raise$	1599 1081 1101 1318
raised$	119 2837 2363 1101 2488
raises$	1101 1318
raising$	2460 1101
ramp	29 1898 3542
ramp$	91 548 549
ran	2672
ran$	2632 2340
rang	2628 1003
rang$	1404 2357 2375
range$	779
rappor	2477
rarer$	2382
rate	2731
rate$	1469 999 1250
rated$	1250
rates$	1469 999 1250
rather$	1510 1817 699 708 2085 2171 827 835 855 2232 1044
ratifi	2678 2336
ration	747
re	1745 1815 1026
re$	1773
reach	1486 1750 3120
reach$	2733 1759 2130 779 972 1079 1248
reache	1372 2676
reached$	2619 2659 972 1248
reaches$	1079 1248
reaching$	1079
react$	1163
reacts$	1163
read	1372 2662 2678 2336
read$	2619 2639 2699 1465 182 1360
reading$	182 1360
readmit$	3062
reads$	182 1360
ready$	2710 1993
real$	2129 2176
rearra	974 2346
reason$	2738 1796
reassu	1297 1301
reassurance$	2863
reassuring$	1056
rebuild$	1092 1147
rebuilde$	1092
rebuildes$	1092
rebuilding$	1092 1147
rebuilds$	1092 1147
receiv	2676 2677 2678 244 2336
receive$	1616 2351
received$	2639 38 2338
receives$	2351
recogn	129 1639 1105 1297
recognise$	2886
recognised$	1501
recommendations$	2851
record	2678 1432 1442 1447 2721 1536 165 166 167 168 1541 1588 219 964 2336 2343 2372 1247
record$	56 2689 2694 2696 123 2785 2786 2788 2789 927 2350
recorded$	77 2783 1537 1539 1540 927 2360
recording$	927
records$	56 2679 2689 2694 2696 123 2788 2835 927 2350
recove	1253
recrui	1372 1409 2678 154 906 2336 974 2346
recruit$	1347
recruite$	1347
recruited$	2619 2656 2368 1347
recruites$	1347
recruiting$	1347
recruits$	1347
red$	2728
redecorated$	2710
redesi	974 2346
redire	458
redraf	1312
redraw	974 2346
reduc	356 558 747 751 756 760 870 888 1253
reduc$	900
reduce	336 3378 1105 1297
reduce$	732 900 1095
reduced$	2883 2945 2946 3490 876
reduceing$	732 1095
reduces$	732 900 1095
reduci	336 1297
reducing$	900
reducs$	900
reduction$	98
refer	451
refere	2506
reference$	2781 2417
references$	2781 2417
referr	1372 2676 2702 99 2721 206 449 1821 964 2343 2372 1247
referral$	17 2717 1471 140 208 3545 983 2500
referrals$	17 2717 1471 140 208 983 2500
referred$	2619 2659 2353
reflec	1639 1106
reflect$	2886 1057 2457
reflected$	2360
reflecting$	1057
reflects$	1057
reform$	2992
refrain$	904
refres	2721 964 2343 2372 1247
refunds$	2590
refurbished$	2710
refurbishment$	91
refus	397 418 443 505 515 535 543 829 843 2215
refus$	935
refuse	355 2213
refuse$	935
refused$	544 3460 935
refuses$	935
refusing$	935
refuss$	935
regain$	1147
regaining$	1147
regains$	1147
regard$	1622
region	3059 3083 3094 3105 3205 3206 3207 3208 1962 3223
regist	2641 26 1409 2662 1447 2721 857 858 964 2343 2372 1247
register$	1398 56 2694 612 3518 2356
registered$	2656 612 2353
registering$	612
registerred$	612
registers$	1398 56 2694 612
regrou	1745
regroup$	2992
regular$	194 197 1574 3114 999 1063 1068 1069
regularity$	8
regularly$	1063 2437
rehear	95 1467 1536
rehearsal$	2622 3556
rehearsals$	2622 3556
rehearse$	682
rehearsed$	2783
rehearses$	682
rehous	449 1821 451 587 596
rehous$	609 610 1184
rehouse$	595 609 610 1184
rehoused$	1822 1831 1958 1966 595 609 610 3230 2013
rehouses$	595 609 610 1184
rehousing$	439 572 595 597 609 610 1184
rehousred$	609 610
rehousring$	609 610 1184
rehouss$	609 610 1184
reimpo	822 823
reinfo	1300
reinst	822 974 2346
reject$	935
rejecte$	935
rejected$	935
rejectes$	935
rejecting$	935
rejects$	935
relati	4 2919 1708 1836 1957 3215 3235 621 2087 2110 2477 1106 1301
relations$	2522
relationship$	1376 2913 330 2955 1889 3357 2464
relationships$	1376 2870 330 2955 3357 767 2464
relatives$	3402 2402 1275
releas	435 513 677 791 833 893
releas$	885
release$	885
released$	1885
releases$	885
releasing$	885
releass$	885
releasting$	885
relentless$	2459
releva	1536 244
relevant$	2783 1545 2800 1580 2830 1616 2421 2422
reliance$	733 2123
reloca	587 596
relocat$	609 610 1184
relocate$	1958 3211 595 604 609 610 1184
relocated$	1958 1966 595 604 609 610 3230
relocates$	1958 595 604 609 610 1184
relocating$	595 609 610 3487 1184
relocation$	439 3076 572 597
relocatred$	609 610
relocatring$	609 610 1184
relocats$	609 610 1184
remain	166 276 1841 3324 3467 1064
remain$	142 220 1594 1603 1642 371 3088 2022 3465 1060 1111 1200
remaining$	2770 371 3050 3051 3052 3053 1953 2078 3448 3449 2203 840 841 2214 3462 2218 2220 2228 3502 2256 3509 3530 3534 1060
remains$	142 220 1603 1642 371 2022 1060 1200
rememb	1527 2774
remember$	2457
remind	1403
remind$	1296
reminded$	2650 1296
reminder$	11
reminders$	11
reminding$	1296
reminds$	1296
remote$	1986
remov	406 407 435 446 465 526 547 571 582 756 764 797 870 1045 1192
remov$	402 749 899 900
removal$	462 572
remove	1433 3024 3167 550 1945 758 846 3484 974 2346
remove$	402 576 718 749 899 900 1323
removed$	2680 402 1814 1922 3192 576 3196 3230 3490 899 1323
removen$	749
removes$	402 576 749 899 900 1323
removing$	402 576 718 749 899 900 1323
removping$	899
removs$	402 749 899 900
removting$	899
renew	822 823
renew$	867
renewe	1841
renewe$	867
renewed$	3088 3562
renewes$	867
renewing$	867
renews$	867
reopen	1312
repainted$	3540
repair	1433 974 2346 1312
repair$	91 1092 2500
repaire$	1092
repaired$	2680 2691 976
repaires$	1092
repairing$	1092
repairs$	91 1092 2500
repeat	1536 165
repeat$	2783
repeated$	2783 1537
replac	1433 2085 974 2346 1203
replace$	1208 1213
replaced$	2680 3328 3540
replaces$	1208
replacing$	1208
replie	1403 1410 1417 2678
replied$	2650
replies$	2657 2664
reply	1410 2662
reply$	2657
report	1373 1432 1447 2721 2731 145 1535 1536 165 219 3005 964 2343 2372 1247
report$	2627 2643 73 2694 123 130 140 2780 2782 1249 1250
reported$	2783 1537 2837 3004 2360 2364
reports$	2627 2643 2679 73 2694 123 130 140
represented$	1649
reques	588 1960 1188
request$	1499 3124
requested$	3082 2338
requests$	1499 3124
requir	2812 1711 357
require$	344 382 399 525 551
required$	368 382 2421 2422
requireed$	344 399 525
requireing$	344 399 525 551
requires$	344 382 399 525 551
researcher$	996
researchers$	996
resent	1527 2774
reserv	3529 1314
reset$	1092
resete$	1092
resetes$	1092
reseting$	1092
resets$	1092
reside	95 1467 2721 151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 964 2343 2372 2553 1182 2557 1197 2570 1205 1247
resident$	2739
residential$	1809 463 622 628 1196
residents$	115 2739 1778 3089 3141 3154 3156 1937 3190 3521 2402
resili	2477 1301
resour	2721 1692 964 2343 2372 1247
resource$	1543
resources$	1543 289 2939 2479 2532 2541
respec	2919 1105 1126 1273 1298
respect$	2512 2519
respected$	2883 2935 2941
respectful$	2760 2459 2498
respectfully$	2498 2512
respit	1952
respite$	3199 739
respon	1410 2662 1417 2676 2677 2678 1648 1105 2477 1127 2499
respond$	227 1299
responding$	1299
responds$	1299
response$	2657 2851 2458 2478 1299
responses$	2664 1299
responsibility$	2848 2931 1088
responsive$	2895
rest	2770 1747 3009 3013 3033 3036 3045 3048 3050 3051 3052 3053 3079 3104 3118 1880 3128 3134 1952 1953 3226 3267 3278 3324 2078 3337 3341 3343 3345 3377 3397 3398 3399 3400 2154 2156 3416 3420 3425 3426 3430 3448 3449 2203 840 841 2214 3462 2218 2220 2221 2228 3489 2243 3496 3497 3502 2256 3509 3514 3515 2277 3530 3534 2552
rest$	1713 2963 2966 2977 2979 2980 2986 2994 2997 3002 3006 3013 3034 3035 3045 3048 3052 3079 3104 3118 3127 3128 3134 3199 1955 3233 3239 3261 3318 3339 3351 3356 739 3366 3369 3370 3372 3397 3398 3399 3400 2154 2156 3416 3420 3425 3426 3430 3440 844 3464 2221 3475 3496 3497 3502 3514 3515
rested	2252
rested$	3499
restor	1106
restor$	1092
restore$	1092
restores$	1092
restoring$	1092
restors$	1092
restri	328 336 356 418 465 558 747 812 888
restrict$	325 561 562 563 732 817
restricte$	817
restricted$	2945 2946 377 455 561 562 563 817 2247
restrictes$	817
restricting$	325 561 562 563 732 817
restriction$	420
restrictions$	420
restricts$	325 561 562 563 732 817
restrictted$	563
restrictting$	325 561 563
resurfaced$	2710
resurfacing$	91
retain	822 1067
retain$	1133
retaining$	1133
retains$	1133
return	2662 2676 2677 206 2270
return$	207 481 483 540 781 2342
returne$	481 483
returned$	207
returnes$	481 483
returning$	481 483 540 781
returns$	207 481 483 540 781 2342
retwee	1417
retweets$	2664
reunit	1745
reunite$	2992
review	2678 1432 2721 1571 964 2336 2343 2372 2435 1247 1298
review$	76 2717 2821 2436 1065
reviewed$	75 2818 2364 1065
reviewing$	1065
reviews$	2679 76 2717 1065
revise	2678 2336
revok	465
revok$	476 935
revoke	846
revoke$	476 935
revoked$	935
revokes$	476 935
revoking$	476 935
revoks$	476 935
rewrit	974 2346 1314
rid$	779
ride	95 1467 799 2198
ride$	2020 3556
riders	151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
riders$	1778 3089 3141 3154 3156 1937 3190 3521
rides	1467
rides$	3556
rift$	2464
rifts$	2464
right$	2727 1545 2886
rights	1273
rights$	1151
ring	1373 2628 2731 1486 1730 1750 3005 3010 3120 819 3489
ring$	2733 138 1357
ringing$	1357
ringle	1790 3047 3058 1812 450 1823 3081 1850 3126 3191 573 586 1959 1968 3241 3247 2223 2229 2235 2556 2566 1268
ringleader$	3508 2564 2565
ringleaders$	3508 2564 2565
ringri	1790 3047 3058 1812 450 1823 3081 1850 3126 586 1959 3247 2223 2229 2235 2556
rings$	138 1357
rink	36 3434 3435
rip	526
ripped$	550
rise	2716 2718 1253
rise$	102
risen	2718
rises	2716 2718 1253
rising	2716 2718 1253
risk	2919 2477 1301
risk$	2831 2836 2846 2430 2437 1076
risks	1301
risks$	2831 2836 2846 2430 1076
risky	2919
ritual$	2251
rival	1261
river$	3477
road	3274 2183
road$	3283 3436
roads$	3436
robbed	1489 2767 154 1043
robbed$	2736 2415
robber	1255
robberies$	158 1266
robbery$	158 1266
robs	2767
robust	196 2471 1106 1126
robust$	1568 1069 1086 2498
robustly$	2803 2498
role	2527
role$	1088
roll	6
roll$	232 2356
rolled$	2678 2336
rollout$	1378
room	36 41 63 3037 3038 3039 3043 1880 3215 2015 3262 2046 3293 2183 3432 2212 859 3542
room$	62 91 1523 288 2965 1820 1839 3116 3127 3265 2030 3287 3300 3301 691 3380 3431 3436 3459 880 3505 3527 3528 3543 3545 3547 3553
rooms	3262 3293 852
rooms$	62 2965 3116 2030 3281 3301 3380 3431 3436 3527 3528
root$	1127
rose	2716 2718 1253
roster	1863 857 2241
rota	21 2721 3297 857 964 2343 2372 1247
rota$	28 2673 3518 3545 3553 3581 975 978
rotas$	28 975
round	3011 3123
round$	2630 180 2954 3403 3474 915 2354 2528
rounde	2319
rounders$	3566
route	3274 2183 3432 2297
route$	3080 2023 3283 3298 2297 3544 3553
routes$	2792 3080 2023 3295 3298
routin	1041
routine$	2251 1063
routinely$	1063
routines$	2413
row	3580
row$	140 2055 3303
rowdy	3457
rows$	140 2055 3303
rugby	2319
rugby$	3566
rule	92 2953 2302
rule$	93 2952 382 420 3153 566 2195 3549 3553 975
ruled$	1532 382
rules$	93 2952 382 2195 3549 975
run	1409 2678 2270 2336
run$	2632 2656 2706 2762 2772 185 1799 1875 3556 3581 2340 2613 1340
rung	1372 2628 1403 2652 2654 1411 2678 1440 101 2745 3005 1003
rung$	2619 2650 2687 1473 2375
runnin	1393
running$	2640 2647 1340
runs	2672 1432 2270
runs$	2679 2762 185 3556 2340 1340
s$	170 1601 1717 1718 1728 405 3037 3038 3039 3043 3054 1837 1848 1877 577 584 1967 3479 2272 2549
s20$	2569
s34$	1187
s35$	1187
safe	259 2919 301 2937 2297 2471 2477 1273
safe$	2727 2760 1631 2886 2888 2889 1673 2935 3544 2399
safegu	1105 1273 1298
safeguarded$	2883
safely	1004
safely$	2376 2393
safer	301 2937 2145 1004
safer$	2886 2888 2889 1673 2935 429 2161 790 2376 2482
safety	2919 2471 2477
safety$	2881 1115
said	1527 2774 165
said$	2638 2740 1537 1250
sales$	122
same	1807 3163 672 2063
same$	2725 1554 1555 2999 3037 3038 3039 3043 3054 3109 3110 3112 3130 3163 2018 3273 2040 2063 3310 3313 2067 2068 2070 2075 2079 3351 3447 3488
sample$	2362
samples$	2362
sancti	1267
sat	2628 1523 449 1821
sat$	1403 2013 678
satisfy$	1129
saturd	1523 581 705 706
saturday$	2655 581 3200 705 2077 706 3325 3551 2313 3564
saturdays$	2655 3200 2077 3325 3551 2313 3564
saved$	77
saw	1527 2774
saw$	2632 2699 2357
say	2731 1486 1527 2774
say$	113 2733 2740 2873 500 878 2383 1250
saying$	500 878 1250
says	1527 2774
says$	113 2740 500 878 1250
scale$	1131
scales$	1131
scaling$	1131
scatte	1844 1845 2003 2004 864 913 1198
scatter$	3091 479
scattere$	479
scattered$	3092 3250 3251 2285
scatteres$	479
scattering$	479
scatters$	3091 479
schedu	2678 1863 2336
schedule$	2367
scheme	2721 964 2343 2372 1247
scheme$	28 2693 3298 968
schemes$	28 3298
school	31 32 36 1425 59 2707 2765 1808 1838 579 3215 3223 1977 614 2015 3262 2016 3274 2029 2038 2044 3291 3292 2046 3293 2183 3432 859 3569
school$	0 1 2626 14 18 20 2658 60 69 90 1472 2754 1509 2761 3055 3056 3080 1835 3085 475 1858 3195 1951 589 590 3217 599 3218 3219 3222 3224 3225 3231 1995 3243 3285 3298 788 800 3450 3524 3570 2394 2475 2606
schoolchildren$	3154
schooled$	1950
schools$	0 1 2626 14 18 20 2658 69 90 1472 3056 3080 1835 1858 589 590 3231 3263 3276 3281 3285 3298
scope	1535 1536
scope$	2782 2783 1839 1120 1121
scopes$	1120
scoping$	1120
score	2731
score$	131 1250
scores$	131 1250
scrap	919
scrap$	447
scrape$	447
scrapes$	447
scrapped$	2303
scrapping$	447
scraps$	447
screen	95 1467 2721 964 2343 2372 1247
screenshot$	72
screenshots$	72
screwe	2294
screwed$	3541
seal	446
search	1489 2766
search$	256 1270
searched$	2736
searches$	140 1270
seat	29 451 1898 783 825 863 864 2237 2238 2241
seat$	478 1883 548 549 639 667 684 761 3466 3485 3505 3528 3545 3573 961 1364
seate$	961
seated	449 1821 1863
seated$	441 1822 2013 667 678 942 1364
seates$	961
seatin	1898
seating$	61 1752 478 639 684 3454 961 1364
seats$	61 3080 478 548 549 639 667 684 761 3485 3528 3573 961 2593 1364
seatting$	684 961
second	1523 3215 3324
second$	2770
section20$	2569
section34$	1187
section35$	1187
secur	588 1960
secure	1418 2678 2336
secure$	1809 463 622
secured$	2665 3082
security$	2881
see	1373 2731 1527 2774 2944 2962 1730 1740 2993 1750 3010 394 3029 3040 1798 3086 3120
see$	190 2874 2938 2958 2961 2963 1721 2976 2987 1744 1754 1766 473 474 1883 2002 726 778 955 1135
seee$	474
seees$	474
seeing	2956 1751 394 3028 3032 2170 2227 3498
seeing$	190 2958 2970 2973 2996 1766 473 474 3158 2091 2108 778 3474
seek	588 1960 766 823 1123 1188
seek$	252 770 1073 1084
seeke$	770
seekes$	770
seekin	1123
seeking$	770 1073 1084
seeks	1123
seeks$	770 1073 1084
seen	1372 2652 2654 2676 2678 1440 2702 101 1707 1740 513 567 663
seen$	2619 2639 2659 2687 1473 2954 2987 1756 385 386 1885 3140 1939
sees$	726 778 955
seize	1267
seized	974 2346 1267
seizes	1267
seizur	1267
select	2241
select$	773 917
selecte$	773 917
selected$	917 2368
selectes$	773 917
selecting$	773 917
selective$	803
selects$	773 917
selectting$	917
self$	2244 2477 1127
sell	154 2410
sell$	2768
seller	116 2746 1261
seller$	3548 1263
sellers$	3548 2402 1263
selling$	2385 2409 2411
sells$	2411
semina	2721 964 2343 2372 1247
send	445 451 458 547 587 596 791 812 815 825 833 848 857 858 862 1217
send$	478 481 483 540 612 615 647 808 842 1356
sende$	481 483 615
sended$	612 615 842
sendes$	481 483 615
sending$	478 481 483 540 612 615 842 1356
sendred$	612
sends	2672 1432
sends$	2679 478 481 483 540 612 615 647 808 842 1356
senior	1523 2233 3481
senior$	1069
sense$	262 872 2456
sensit	196 1648 1126
sensitive$	1568 2841 2895 2498
sensitively$	2803 2498
sent	2633 1389 1409 2672 2676 2678 1466 104 1489 3005 449 1821 513 596 812 815 833 857 858 2336 1314
sent$	2636 2656 2713 1476 2736 119 2766 3004 437 1822 1831 1885 1945 1950 585 1958 1966 604 3230 1985 615 617 624 647 671 791 816 2191 3450 2213 842 893 982
sente$	615
sented$	615 842
sentence$	2781 2417
sentences$	2781 2417
sentes$	615
senting$	615 842
sents$	615 842
separa	3005 1845 2003 2004 2035 673 772 3408 3472 3473 1198
separate$	361 1809 3068 3069 3070 452 3072 3075 3077 3078 460 1833 1984 1991 643 644 2019 651 652 2025 2027 656 658 2034 2036 666 2042 2043 674 2048 2050 2051 2053 2054 683 2056 2058 2059 689 2065 2069 700 701 2074 2076 750 2133 769 2155 811 2184 2185 3437 3444 3445 3491 3510 2280 2289 2554 2572
separated$	361 3004 3092 3250 3251 2045 2572
separately$	3187 3279 3282 3504 1311
separates$	361
separating$	361
separation$	462 1198
septem	1523
september$	2752 1506 3500
sergea	31 32 1425 59 2707
sergeant$	1381 68 1265
serv$	885
serve	2198 2330
serve$	1915 2225 854 885 3577 1327
served	2714 2213
served$	119 1875 3447 3451 3460
serveed$	2225 854
server	405 3434 3435
server$	1777 3025 408
serves$	2225 854 885 1327
servic	31 32 41 1425 2827 295 2343
service$	1381 28 2649 2859 3570 968 997
services$	2623 28 2649 69 2792 1586 222 1610 2859 1667 997 1085 2479 2480
serving$	885 1327
servs$	885
servting$	885
sessio	99 2721 567 1998 2028 2044 3291 3292 3333 2183 852 964 2343 2372 1247
session$	2649 2693 1471 2722 2804 1805 3182 1939 3195 3238 628 3275 2030 2031 3298 3300 2061 3311 3315 2081 3329 2083 3331 3453 3480 3556 1249
sessions$	2649 2693 1471 2722 2804 1805 1939 3195 3238 3275 2030 3298 2061 3312 3327 2081 3329 2083 3331 3453 3556
set	1808 1838 579 2015 3262 3274 2044 3291 2046 3293 2182 2183 3432 819 1188
set$	2678 1434 1523 1536 165 166 167 1643 2897 3055 3085 1951 3219 3287 3301 3353 3387 2141 2143 3429 2330 2336 974 1162 1222
sets	3262 3291 3293
sets$	3281 3301 2141 1162 1222
setting$	2794 2878 2920 3383 1162 1222
settings$	2794
settl	587
settle	2216 3503
settle$	3199 3202 789 3463
settled$	1958 3463
settles$	789
seven	33 35 112 155 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1851 1852 3104 3118 3128 3134 518 3160 3161 575 3256 2010 2011 3259 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2553 1182 2557 1197 2570 1205
seven$	1407 1484 2190
sever	336 396 738 751
several$	578
severed$	2960
severi	336
severs	336
sew	1312
shadow$	2130
shall$	393 438
shalln	391
shalln$	391
shallnot$	1763
shar$	1072
share	219 799 1297
share$	22 223 1862 2007 672 2159 3529 962 1072
shared	2678 1807 3407 2336 1297
shared$	2699 2837 405 1779 3054 673 2080 709 2082 3332 2086 2159 2192 913 982 2364
shares	1417 1432 1297
shares$	2664 2679 1862 2007 672 962 1072
sharin	1297
sharing$	2666 223 2973 1862 2007 672 2159 2281 1072
shars$	1072
sharting$	1072
she	155 1790 3047 3058 1812 450 1823 3081 1850 3126 586 1959 611 613 3247 2223 2229 2235 2556
she$	2732 1661 2921 1685
shed	3542
sheet	2721 964 2343 2372 1247
sheet$	1398 56 2801
sheets$	1398 56
shelte	29 1898 2237 2238 3542
shelter$	61 91 96 548 549 3485 2358
shelters$	96 2358
shelve	2252
shelved$	3499
shephe	458
shift	99 2721 1808 2046 3293 807 2183 3432 3434 3435 848 857 861 964 2343 2372 1247
shift$	2673 1471 2722 3055 3238 2031 880 915
shifts	3293 852
shifts$	1471 2722 3055 3238 915
shine$	2907
shoo	545
shop	36 1490 2212 3569 2380 2484
shop$	2658 69 2711 2737 3152 3175 3459 3505
shopke	59 2707
shopkeeper$	0 1 2626 14 18 20 90 1472 115 2403 2412
shopkeepers$	0 1 2626 14 18 20 68 90 1472 115
shoplifting$	1266
shops$	2658 69 2711 2737 3152 3572
shorte	747 1253 1312
shorter$	876
shot$	779
should	2910 2914 1681 391
should$	195 233 234 1617 264 1650 393 438 1983 2088 2115
shouldn$	391
shouldnot$	1763
show	95 1467 1486
show$	2622 2733 423 628 880 3555 2350 2398 2613 1361
showing$	1428 2350 1361
shown	2633 2652 2654 1465 104 298
shown$	2712 1476 1670
shows	1467
shows$	2622 2350 2398 1361
shrubs$	989
shun	798 2170
shut	3024 406 407 446
shut$	533 542 544 867 2396
shute$	867
shuted$	533
shutes$	867
shuting$	533 867
shuts$	533 867
siblin	151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 655 662 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
siblings$	1778 3089 517 3141 3154 3156 1937 3190 3521
side	1467 1126
side$	2755 3059 3073 3083 3094 3105 3205 3206 3207 3208 1962 2055 3303 3380 3431 3436 3477 3480 3518 3524 3527 3566 3580 2498
sides$	2950 1709 381 1769 1770 1783 1790 1823 3071 454 3073 456 1851 1852 518 3160 575 3256 2010 2011 3259 2055 3303 3364 3380 2154 2164 2165 3413 3431 3436 3441 2197 826 2210 2222 2257 3527 3536 2553 1182 2557 1197 2570 1205
sight$	1575
sighted$	2432
sighting$	123
sightings$	123
sign	2641 2645 29 2676 2677 92 815 857 858 921
sign$	12 1392 1397 26 1417 61 1437 96 2721 3153 808 860 920 2293 3545 964 2343 975 2358 2372 1247 1346
signal$	405
signed	2678 2688 1465 2336 974 2346
signed$	1372 1374 12 1392 1409 2688 1454 2712 974 1346
signing$	1346
signpo	1372
signpost$	1285
signposted$	2619 2353 1285
signposting$	1285
signposts$	1285
signs$	12 1392 61 96 3153 920 2293 975 2358 1346
silent$	3027
silly	3457
silos$	2858
sim$	788 800
simpler$	429
since$	907 2392
sing$	182 1235
singes$	1235
singing$	182
single	713 2204
single$	994
singles$	1204
singly	2035 3472 3473
singly$	3132 3176 3186 3282 3504 2562 2577
sings$	182 1235
sister	151 2950 1709 381 3013 1769 1770 1783 1785 1790 3045 3048 3052 1823 3071 454 456 3079 1836 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3235 621 3256 2010 2011 3259 655 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
sister$	1274
sisters$	1778 3089 3141 3154 3156 1937 3190 3521 2402
sit	2628 166 451 1846 495 3145 2002 799 825 2198 863 864
sit$	2726 138 1707 2961 1750 394 395 3014 1794 3065 478 1865 1867 3166 1920 3168 3169 3177 2001 3249 2007 3255 2013 2032 667 682 684 3486 942 961 2351 1011 1232
site	1972 2015 3262 3274 3292 2046 3293 2183 3432 890
site$	28 395 432 463 3197 3219 3243 3314 3431 961
sitering$	1867
sites	3262 3293
sites$	28 3281 3431 961
siting$	395 478 1867 684 961
sits$	2643 2726 138 3065 478 2007 2032 667 682 684 942 961 2351 1011 1232
sittin	1761 3032 3262 2183 3432 3433 852 3498
sitting$	2956 2973 2996 394 1794 1867 3255 2031 667 684 961 1232
sittings$	3263
situat	2477
situation$	1544 2437
six	33 35 112 155 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 3160 3161 1946 3193 575 3256 2010 2011 3259 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2380 2553 1182 2557 1197 2570 1205
six$	1407 107 1484 2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 3089 1851 1852 518 3160 575 3256 2010 2011 3259 3364 2154 2164 2165 3413 2190 3441 2197 826 3446 2210 2222 2257 2309 2553 1182 2557 1197 2570 1205
sixth$	2765 2038 2044
size$	1930
skate	799 860 3542
skate$	1235
skatees$	1235
skater	33 151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
skaters$	1778 3089 3141 3154 3156 1937 3190 3521
skates$	1235
skill$	1303
skills	777
skills$	1635 289 1303
slacker$	3401
slate$	1963
sleep	2731 1700 1727 404 2157 2198
sleep$	1865 1258
sleepover$	2943 2974 3404
sleepovers$	2943 2974 1776 1887 3404
sleeps$	1258
slept$	1258
slide	2721 964 2343 2372 1247
slide$	780
slides$	780
sliding$	780
slighter$	3401
slip	2270
slip$	283 780
sliping$	283
slipping$	283 780
slips$	283 780
slot	2028 3292 2046 3293 2183 3432 3433
slot$	3080 3238 3275 2030 2031 3300 2072 3480 880
slots	3293 852
slots$	3080 3238 3275 2030 2072
slow	888
small	2118
small$	3365
smart	2471
smile	1487
smile$	2734
smiles$	2734
snap$	405
snapchat$	405
sneak	2270
snooke	2319
snooker$	3566
so$	374 392 414 416 424 440 501 507 583 627 630 650 3271 2062 736 746 796 805 884 903 905
social	1707 2956 2996 2227 3523 1310
social$	31 32 1425 2949 2127 2137 2144 2148
socialise$	2954 3012 3469 2550
socialising$	3474
sofa	1898 2237 2238 921
sofa$	548 549 3485 3505 2293
sofas$	548 549 2293
sold	154 3484
sold$	2411
solely$	3135
solicitor$	3582 1276 1278
solidi	1300
soluti	2875 1127 2499
some	2770 152 3191 611 2566
some$	151 1524 1557 1626 1647 1684 1790 3047 3058 1812 450 1823 3081 1850 3126 578 586 1959 1968 3236 3247 2193 849 2223 2229 2235 2556 2566
somebo	295
somebody$	2739 1610 1667 1689
someon	295
someone$	2739 1610 1667 1689
someth	2875
something$	236 314 2266 1164
somewh	3210
somewhere$	236 3389 2212 2213 2266
son	2950 1709 381 1769 1770 1783 1785 1790 1823 3071 454 456 1851 1852 518 3160 575 3256 2010 2011 3259 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 2257 2553 1182 2557 1197 2570 1205
son$	1784 3511 1274
song$	91 3546
sons$	1784 3511
soon$	1919
sooner	1253
sooner$	2535
soonest$	1558
sort$	2143
sought	823
sought$	2828 2864 2941 3082 2338
sourc	588 1960
source$	237
sourceing$	237
sources$	237
south	3059 3083 3094 3105 3205 3206 3207 3208 1962 1989
spac$	479
space	63 2917 1880 1952
space$	62 2878 288 289 2920 1820 479 3127 3199 745 752 3475 3545 2515
spaced	913
spaced$	2285
spaces$	62 2878 2920 479
spacing$	479
spacs$	479
speak	1373 2628 1740 422
speak$	138 177 212 300 2936 2963 1730 2987 1750 3010 421 1798 950 951 1171 2613
speaking$	212 300 2956 950 951 1171
speaks$	138 177 212 300 950 951 1171
special$	1809
specialist$	1580 463
speed	1169
speed$	2541
spend	2731 2944 3040 2002 799
spend$	27 2719 1707 2963 1794 1798 3249 3255 3428 1018
spendi	2227
spending$	27 2956 2970 2996 3032 1794 3255 3428 3474 3523 1018
spends$	2719 3428 1018
spent	1418 1496
spent$	2665 1427 2719 2743 2386 1018
split	1734 451 1844 1845 1854 2003 673 2116 807 2252 913 1198
split$	3004 3091 3092 3101 531 3250 2004 637 638 2045 678 680 3363 3499 2285
splits$	3091 637 638 680
splitting$	637 638 680
spoke	2628 1003
spoke$	2632 1404 2375
spoken	1403 2678 1003
spoken$	1372 2632 2650 2652 2654 1411 1440 2702 1462 101 2375
spot	2237 2238
spot$	3466 3485
spotted$	1756 385 386
spread	673 913
spread$	479 2045 678 2285 1072
spreade$	479 1072
spreades$	479 1072
spreading$	479 1072
spreads$	479 1072
spreadting$	1072
spring	1523
spring$	2752
spur$	2279
squad	1808 3215 2046 3293 3297 2183 3432 3434 3435
squad$	1523 3055 3238 3301 3480 3518 1265
squads	2029 3293
squads$	3238 3276 3301 3536
square$	1707 3144 3152 3175 3195
squeez	861
stab	2767
stabbing$	158 1266
stabbings$	158 1266
stabil	1127 2499
stable	3434 3435
staff	31 32 1425 58 59 2707 1692 2484
staff$	0 1 2623 2626 1381 14 18 20 23 52 54 1430 60 64 2690 90 1472 115 222 1610 1637 2939 2358 1085 2486 2496 2505
staffe	1409 974 2346
staffed$	2656 1225
staffing$	1543 1225
staffs$	1225
stage	3542
stage$	91 2794 2805 2894
staged	2714
stagge	690
staggered$	701 2074
stall	2721 921 964 2343 2372 1247
stall$	880 2293 3555 2311 3579 3581 1262
stalls$	2293 3555 3579 1262
stance$	2891 2537
stand	1841 495 2198
stand$	395 3088 1867 3166 3177 2001 667 684 880 961 1231
stande$	395 961
standering$	1867
standes$	961
standi	2956 2996 872
standing$	395 1867 684 2244 3519 961 993 1231
stands$	684 961 1231
standting$	1867 684 961
start	2731 449 1821 677 2073 791 819 2198 860
start$	2913 437 468 3199 1963 604 612 624 2028 1158 1195 1330
starte	2678 1629 1671
starte$	468
started$	119 2876 2906 2918 612 1330
startes$	468
starting$	468 612 1195 1330
startred$	612
starts$	468 604 612 624 1158 1195 1330
starttime$	3320
starttimes$	3320
state$	1392
stated	1536
stated$	2783
stateed$	1392
statements$	977
states$	1392
statio	451
station$	2711 3144
stations$	2711
status	872
status$	2244 3519
stay	2731 166 1639 276 1841 495 3215 799 807 3467 918
stay$	138 220 1594 1603 2886 1642 371 383 3011 464 3088 1867 599 3232 3234 616 2013 2022 3403 2212 3465 928 1024 1027 1060 1111 1200
stayaway$	2290
stayd$	464
stayering$	1867
staying$	220 371 383 1867 928 1060
stays	3467
stays$	138 220 1603 1642 371 383 464 616 2022 928 1024 1027 1060 1200
stayting$	1867
steadier$	810
steady$	1068
steer	422 453 458 797 1298
steer$	371 647 718
steering$	24 44 2721 371 718 964 2343 2372 1247
steers$	371 718
step	1785 2149 807
step$	740 1159
stepbrother$	1274
stepcarer$	1274
stepcarers$	1274
stepdad$	1274
stepdaughter$	1274
stepfather$	1274
stepmother$	1274
stepmum$	1274
stepparent$	1274
stepparents$	1274
stepping$	1159
steps	1618 1898
steps$	2865 548 549 1159
stepsister$	1274
stepson$	1274
stereo	1272
stereotypes$	2485
steward$	52
stewards$	52
sticke	92
sticker$	94 96
stickers$	94 96
stigma	1127 2499
stigma$	2485
still$	1478 1479
stimul	1300
stir	819
stock	1217
stood$	133
stop	2731 328 336 1715 354 355 364 396 398 407 413 418 465 515 710 2183 3434 3435 827 882 904 909 919 921
stop$	2673 337 1716 364 1736 401 3023 1781 1782 447 494 3117 530 1911 3328 719 727 3362 798 3442 837 879 2276 3524 910 2293 1011 1013 1095 1332
stope$	447 879
stopes$	447 879
stoping$	837 879 1095
stoppe	2667 1489 1497 1512 2766 1531 3024 846 2252
stopped$	2736 2744 2759 2778 2945 2946 2960 377 3023 499 3136 3328 3335 3443 3499 1013 1332
stoppi	336 354 710
stopping$	337 1736 401 447 837 1332
stops	2667 336 354 710
stops$	140 337 1736 401 447 1911 3328 3442 837 879 910 1011 1013 1095 1332
stopting$	1736
story$	2755
strang	2746
stranger$	2742 2403
strangers$	2742
strate	2721 777 964 2343 2372 1247
strategic$	1069
strategies$	1619 1635 2479 1304
strategy$	24 2851 1304
stream	3297 1300
streams$	3305
street	3037 3038 3039 3043 2024 2183
street$	3063 3148 3436 3524
streets$	3148 3271 3436
streng	1105 2477 2504 1298
strength$	2870 1151
strengthen$	1080
strengthene$	1080
strengthened$	2883
strengthenes$	1080
strengthening$	1080
strengthens$	1080
strengths$	2870 1106 1151
strik	1045
strike$	162
strip$	899
stripe$	899
striped$	899
stripes$	899
striping$	899
stripping$	899
strips$	899
stripting$	899
strive	1123
strong$	2288 1068 1165
stronger$	292 1150
struck	1045
struck$	162
structured$	2536
studen	148 151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 1968 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3483 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
student$	2739 1520
students$	2739 1520 1778 3089 3141 3154 3156 1937 3190 3521 2402
studio	36 3434 3435
study	2198 3503
study$	1865
subjec	1998
submit	1389 2678 1432 2336
submit$	1344
submits$	2679 1344
submitted$	2636 1344
submitting$	1344
succeed$	2907
succes	2504
sucked$	780
suitab	244 1702 765 772
suitable$	1580 1609 1616 2949 2422
summer	1523
summer$	2752 3236 620
summers$	620
sun	1523
sunday	1523 581 705 706
sunday$	2655 581 3200 705 2077 706 3325 3551 2313 3564
sundays$	2655 3200 2077 3325 3551 2313 3564
superv	31 32 1425 1447 1448 2721 449 1821 663 964 2343 2372 1247
supervised$	2946 1176
supervision$	2674 2694 2695 1307
supper	95 1467 2312
supper$	3555 2311 3559 3570 3579 3581 2598
suppers$	2598
suppli	1439 154
supplied$	2686 2411
supplier$	1266
suppliers$	1266
supplies$	1266
supply	154 2410
supply$	2768 1266
supplying$	1266
suppor	1372 1373 2721 196 1571 2827 259 1648 301 2937 453 1964 663 777 964 2343 2372 2471 1105 2477 1126 1247 1298
support$	2649 2674 2830 244 2863 245 1619 2083 1100 1103 2479 2480 2500 2532
supported$	2619 2818 245 2889 2935
supporting$	245
supportive$	1568 1631 2880 2895 1673 1068 2498 2540
supports$	245
sur$	474
sure$	270 2897 382 474 2526
sured$	382
sures$	382 474
surgeo	1047
surgeon$	2419
surger	2312
surgery$	3559
suring$	474
survey	1401 2652 2654 2721 964 2343 2372 1026 1247
survey$	11 28
surveyed$	2648 2653
surveys$	11
suspen	435 465 571 1945 582 1192
suspend$	476 574 851 1183 1194
suspende$	476 574 851 1194
suspended$	3057 1814 3192 3194 3196 851 2303
suspendes$	476 574 851 1194
suspending$	476 574 851 1194
suspendned$	851
suspendning$	574 851
suspendred$	851
suspendring$	574 851
suspends$	476 574 851 1183 1194
suspension$	462 572
sustai	1283
sustained$	2883
swap	798 2170 1314
swap$	436
swape$	436
swapes$	436
swaping$	436
swapping$	436
swaps$	436
sway$	506 3203 2130 759 2132 2242 871 3535
sweep	545
sweep$	1322
sweeping$	1322
sweeps$	1322
swiftly$	2803
swim	63 95 1467 2198 860
swim$	3555 2598 1235
swimes$	1235
swimme	151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
swimmers$	1778 3089 3141 3154 3156 1937 3190 3521
swims	1467
swims$	2598 1235
switch	619 815 848 857 858 861
switch$	436 1210
switche$	436
switched$	816 974 1210
switches$	436 1210
switching$	436 1210
switchping$	436
switchs$	436
sympathetic$	2459
system	2678 2336
system$	28 2696
systems$	28
t$	373 1753 1763 1786 428 490 491 493 509 2005 2047 2060 707 757 806 830 836 869 887 898 911 912 1178
table	29 1898 3274 2040 2044 3291 2183 3432 3433 3483 2237 2238 921
table$	61 2799 1820 548 549 2030 3287 761 3380 3431 3454 3485 880 3505 3528 2293 2319 3581
tabled	2678 2336
tables	2015 3262 2046 3293 852
tables$	61 548 549 2030 3281 761 3380 3431 3454 3528 2293
tackle	227 1105 1267 1297
tackle$	1599 1095
tackled$	2883
tackleing$	1095
tackles$	1095
tackli	1267 1297
tailor	244
tailored$	1616
tak	407 435 445 446 451 526 2149 825 1217
tak$	481 483 615 749
take	191 206 596 687
take$	6 2641 78 161 162 178 179 246 252 266 272 2897 297 312 1815 481 483 1883 540 615 749 808 2225 906 956 980 1053 1359
taked$	615
takeed$	2225
takeing$	540
taken	2749 2751 206 3005 449 1821 513 764
taken$	1389 1409 2678 2688 119 1532 161 162 178 207 297 3004 1822 1831 485 1885 3167 550 1966 647 749 3484 2336 2349
takes	191 206 596 687
takes$	2641 161 162 178 179 272 297 312 481 483 540 615 749 808 2225 906 956 1053 1359
taking	191 596
taking$	1393 2641 162 178 179 246 266 272 297 312 481 483 615 749 808 1053 1359
taks$	481 483 615 749
talk	1373 2721 2944 422 964 2343 2372 1247
talk$	2722 2726 177 212 300 2936 1730 1750 3010 421 1798 2383 1122 1171 2613 1249
talked	1403 1003
talked$	2650 1404 2652 2654 2375
talkin	3032
talking$	212 300 2973 1751 2449 1171
talks$	2722 2726 177 212 300 1122 1171
tally$	56
tap$	1137
tapping$	1137
taps$	1137
target	2767 244 2410 1041
target$	2646 82 2768 2344 2367 2413 1160
targeted$	1616 1160
targeting$	2413 1160
targets$	82 2344 2413 1160
task$	24 82 2717 2721 964 2343 2372 1247
tasking$	2825
tasks$	82 2717
taught	2628 449 1821 1863 663
taught$	441 1822 1950 3230 624 2013 2191 942 2357
taxi	3432 3433
taxi$	67 2030 3298 3528 3555 3579 3581 1262
taxis$	67 2030 3298 3528 3555 3579 3581 1262
tea	95 1467
teach	451 777 783 825 2241
teach$	2762 263 478 639 1351 1352
teache	31 32 1425 58 59 2707
teache$	263
teacher$	0 1 2626 14 18 20 23 52 60 90 1472
teachers$	0 1 2626 14 18 20 23 52 1430 60 90 1472 115 3402
teaches$	2762 263 1351 1352
teaching$	263 478 1351 1352
teachs$	263 478
team	2827 1808 1838 1868 2046 3293 2183 3432 3434 3435 1310
team$	1381 1396 2649 1420 64 151 1523 1588 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 3055 1823 3071 454 456 3079 1835 3085 1842 1851 1852 3104 3115 3118 3128 3134 518 1896 3160 3161 1943 1946 575 628 3256 2010 2011 3259 670 3301 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3480 3496 3497 3502 2257 3514 3515 3518 2274 985 2553 1182 2557 1197 2570 1205
teamin	1310
teamma	151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
teammates$	1778 3089 3141 3154 3156 1937 3190 3521
teams	2029 2038 3293 852
teams$	2623 2649 3276 3285 3301 3536
tear	797
teas	1467 2157
teas$	3404
teenag	148 151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1917 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
teenagers$	1520 1778 3089 3141 3154 3156 3164 1937 3190 3521 2408
telegram$	405
teleph	1372
telephoned$	2619
tell	2731 1486 1527 2774 357
tell$	113 2733 2740 138 145 344 399 525 551 2159 1250 1362
telled$	344 399 525
telling$	344 399 525 551 2159 1362
tells	1527 2774
tells$	113 2740 138 145 344 399 525 551 1250 1362
tellsed$	344
tellsing$	344
tellss$	344
temple	3434 3435
temple$	3570
tempt	797
temptation$	2130
tempted$	780
ten	2380
tenanc	614 859
tenancies$	2030 943
tenancy$	589 590 2030 943 3582
tendered$	2369
tennis	2319
tennis$	3566
tensio	1127 2499
tent	3297
tent$	3528 3578
tents$	3528 3578
term	1548
term$	2752 2795 620
termly$	970
terms$	2721 620 964 2343 2372 1247
test$	2721 964 2343 2372 1247
text	1373 2628 2721 1730 1750 3010 964 2343 2372 1247
text$	11 1499 130 138 1357
texted	1372 2652 2654 1411 1003
texted$	2619 2375
textin	1773
texting$	3020 1357
texts$	11 1499 130 138 1357
than	1891 3151 2135 3410
than$	1483 2757 1725 3018 1832 3087 3131 3138 3139 528 3155 1909 1928 3178 3179 1938 2200 896 2416
thanke	2652 2654
that$	1384 1415 1492 2831 238 2893 360 1768 801 2307 2379 2389 2400 1031 1032 1033 2585
the	2318 2484 2492
the$	1382 2651 2741 1513 1552 2806 260 1637 1638 1644 1653 294 1768 1967 2093 2100 2113 2167 2260 2295 3543 2298 2299 3547 2301 2304 2307 2308 2309 939 2320 2324 2326 2331 2332 2333 2334 2335 2379 2389 2397 1031 1032 1033 1040 2486 2496 1153 2578 2579 2580 2581 2582 2583 2584 2586 2587 2588 2591 2592 2596 2597 2600 2601 2605 2606 2610 2612 2618
theatr	36
theft	1255
theft$	2742 158 1266
thefts$	2742 158 1266
their	517 3345 2175
their$	2651 1477 170 2806 1653 1675 2963 1768 1827 1848 1877 529 577 2093 2100 2219 2260 2272 2304 2307 2326 2331 2332 2334 2379 2389 1153 2584 2586 2592 2606 2610 2618
theirs$	2760 2401
them	33 126 1502 1513 1526 1528 1529 269 1641 2950 1709 381 1769 1770 1783 1790 3049 1823 3071 454 456 1851 1852 3125 518 1896 3160 3161 1943 575 613 3256 2010 2011 3259 3268 655 670 3364 2154 2164 2165 3413 3441 2197 826 2210 2217 2221 2222 2257 3514 2274 2318 2321 2327 2333 2380 2397 2477 2484 2553 1182 2557 2566 1197 2570 1205
them$	1384 2651 2734 2739 2741 1498 1524 2773 2775 2776 2777 2806 1637 2915 1686 3141 1896 3147 1902 3156 1937 3185 3190 3244 704 3357 754 3521 3568 2324 2389 1027 2486 2496 2585 2600 2601 2606 2608 2609 2618
theme$	2846
themes$	2846
themse	112 1004
themselves$	1484 2814 2907 3482 2376 2501
then$	3500 2541
therap	1047
therapist$	2419 1276
there	2672
there$	2725 2798 2857 1620 3273 691 3455 1021 2603
these	2484
these$	1526 1768 3244 2167 2260 2301 2475
they	33 34 50 84 112 144 155 269 1641 632 826 2210
they$	1406 1422 1456 85 89 107 108 1484 2732 2739 1516 1544 1661 2921 1685 754 1242
thick	2168
thick$	3415
thin$	792 794
thine$	792 794
thines$	792 794
things	2856
things$	1544 1550 2831 1619 310 1693 2449
thining$	792 794
think	1527 2774 1639
think$	1480 1486 2886 2892 486 1025 1090 1117
thinking$	2840 1090 1117
thinks	1527 2774
thinks$	1480 1025 1090 1117
thinner$	3401
thinning$	792 794
thins$	792 794
third	1523
this	1536 2397
this$	1384 2780 2782 2783 2784 2831 1768 2093 2100 2113 2167 3479 2260 2389 1032 1033 2513
those$	149 153 1768 2301
though	1527 2774 1044
though$	2416
thought$	2840 1622 3421 803 1025
thread$	408
threat	1489 2766 2767 154 1043 1255
threat$	1499 140 2764
threaten$	2768 2769
threatened$	2736 2415
threats$	1499 140 2764
three	112 151 2770 152 155 2950 1709 381 3013 1769 1770 1783 1790 3037 3038 3039 3043 3045 3048 3052 1823 3071 454 456 3079 1851 1852 3104 3118 3128 3134 518 3151 3160 3161 1917 1946 3193 575 611 3256 2010 2011 3259 662 3324 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3489 3496 3497 3502 2257 3514 3515 2327 2553 1182 2557 2566 1197 2570 1205
three$	1484 151 1524 2777 2950 1709 381 1769 1770 1783 1790 3047 3058 1812 450 1823 3071 454 456 3081 1850 1851 1852 3126 518 521 3160 3164 1925 3183 575 578 1954 586 1959 1968 3247 3253 3256 2010 2011 3259 3364 3382 2154 2164 2165 3413 2190 3441 2197 826 2210 849 2222 2223 2229 2235 2257 2295 2298 2301 2308 2309 939 957 2331 2332 2335 2553 1182 2556 2557 2566 1197 2570 1205 2579 2585
threes$	3165 3452
thrive	3503
thrive$	2907
throug	1372 965
through$	2619 10 1387 1391 2650 2704 173 1655 293 3098 676 3403 3532 2337 2442 2489 2539
throw	547 571
thu	1523
thur	1523
thursd	1523 581 705 706
thursday$	2655 581 3200 705 2077 706 3325 3551 2313 3564
thursdays$	2655 3200 2077 3325 3551 2313 3564
tick$	12
ticked$	12
ticket	29
ticket$	94 983 2589
tickets$	94 983 2589
ticks$	12
tie	2110 812
tie$	341 3357 748 2123 782 817
tied$	455
tiee$	817
tieed$	817
tiees$	817
tieing$	817
ties	1708 2087
ties$	2955 341 3334 723 3357 748 2123 782 3414 817 2522
tight	2168
tight$	2168 3415
tighte	822 823
tighter$	292 1150
tightl	2168
tightly$	3415
till$	2743 1523
time	3262 3292 2046 3293 3333 2183 3432 2253
time$	2756 1543 2794 2894 289 330 2954 2975 1796 1805 3080 3100 1874 3171 3172 3173 3175 3176 3177 3180 3181 3182 3184 3238 2001 3275 3298 3300 2061 3310 3311 2066 3315 2071 2072 3320 3322 3326 3327 2083 2096 2097 727 2102 2103 2104 737 2119 2181 3439 3447 3459 3460 3474 2248 3500 3505 2287 3553 1014 2390 2393 1048 2420 2423 1172
timely	196
timely$	1568 1086
times	3262 3293 1255
times$	9 1388 2720 103 139 2794 1805 3080 3238 3263 3275 3298 2061 2072 3320 3321 2287
timescale$	2344
timescales$	2344
timesheet$	978
timesheets$	978
timeta	92 2721 1808 449 1821 451 1838 1863 1977 619 2015 3262 2016 2028 964 2343 2372 1247
timetable$	28 2661 2668 3055 3080 3085 3224 3275 3545
timetabled$	1822 678
timetables$	28 3080 3263 3275
to	603
to$	2619 2651 2687 1445 1449 2700 2709 1463 1473 2723 1494 2743 2748 1549 1579 2834 1599 233 234 1607 1608 2869 2882 264 2884 2893 2895 1650 1660 1676 1682 318 1722 1729 1736 438 1825 1830 1832 3123 1914 3213 600 1983 641 3287 2088 2099 2115 2152 818 3494 887 2269 2296 2315 2316 2322 3571 2325 3575 2375 2376 2381 2391 2392 2395 2420 2447 2472 2493 2495 2595 2596 2599 2615 2616
togeth	1707 1708 2956 2958 2961 2962 1721 1727 1728 1740 1744 1745 1757 1758 404 3029 3037 3038 3039 3042 3043 3045 3102 3163 2002 3254 2063 3343 838 875 3495 3498 1310
together$	2726 2833 2940 2954 2955 2968 2969 2974 2975 2983 2987 2989 2991 2992 2999 3000 3003 3007 3012 3014 3016 3017 3018 3020 3065 3066 3121 3140 3166 3172 3175 3177 3245 3248 3249 3252 3255 3273 3284 3310 3344 3346 3349 3351 3427 3447 3458 3469 3538 2314 3580 2393 2450 2455 2489 2607
togethers$	2974 1776 3346
told	1403 2652 2654 2745 1527 2774 1536 166 168 3407
told$	2650 2678 2740 2783 1540 368 3004 3005 671 2159 3419 2264 1250
tolerant$	2459
too$	903 916
took	2751 133
took$	2641 162
toolki	2721 964 2343 2372 1247
toolkit$	973
toolkits$	973
tools	29
tools$	1635 289
toping$	1736
torches$	94 2589
tore	797
tos$	1736
toting$	1736
touch	1403 1707
touch$	2650 2839 2954 3111 3355 1071
tough$	1165
tougher$	1165
tour	2721 964 2343 2372 1247
tour$	628 3556 3579
tourna	95 1467
tournament$	3555 2311
tours$	3556 3579
tout$	1262
touts$	1262
toward$	2495
towards$	1825 2152 2240 2495 2539
town	2958 3059 3083 3094 3105 3205 3206 3207 3208 1962 3215 3223 3234 2015 3262 3274 2183
town$	3063 3144 3216 3218 3220 3231 1995 3280 3477
towns	3262 2024 2029
towns$	3221 3271 3276 3281
toxic	2246
toxic$	2021 3493
track	1041
track$	2800 2367 2413
tracke	2721 964 2343 2372 1247
tracked$	75 2364 2413
tracker$	2696
tracking$	76 2413
tracks$	2413
trade	798 2170
trader$	1262
traders$	68 69 1262
train	431 449 1821 1846 799 2183 825 2198 860 863
train$	1865 3289 682 1350
traine	1372 2676 2678 2702 1462 2336
trained$	2619 2659 2709 2368 1349
traini	1419 2721 964 2343 2372 1247
training$	2629 2666 2674 2038 3570 967 1350
trains	431
trains$	3289 3290 682 1349
tram$	3289
trams$	3289 3290
transf	435 449 1821 451 466 587 596 619 815 825 848 857 858
transfer$	439 3076 3198 1958 597 604 609 610 612 624 1184
transfere$	609 610 1184
transfered$	609 610 612
transferes$	609 610 1184
transfering$	609 610 612 1184
transferred$	437 1822 1831 1958 1966 604 609 610 3230 612 624 816
transferring$	609 610 1184
transfers$	439 3076 3198 1958 597 604 609 610 612 624 1184
transl	2678 2336
transp	445 449 1821 451 663 825 1127 2499
transparent$	2459
transport$	67
transported$	1822
trauma$	1106 1151
travel	1761 449 1821 1846 546 799 2198
travel$	1822 1865 617 1999 2001 2002 2007 3255 2020 2032 682 942 2598
travelling$	2973
travels$	617 1999 2007 2032 682 942
treat$	1140
treate	1272
treated$	1140
treating$	1140
treats$	1140
trebl	2718
trees$	989
trends$	2433
tribunal$	3563
tries	1123
tries$	1125
trim	1314
trimme	974 2346
trimmed$	2361
trio	151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 1868 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
trio$	1778 3089 3115 3141 3154 3156 1937 3190 3521
trip	2721 3333 2312 964 2343 2372 1247
trip$	2722 628 2081 3329 3453 3518 3555 2311 3559 3579 1249
trips	852
trips$	2722 3306 2081 3329 3453 3555 3579
troubl	3457
true$	2129 2176
trust	2731 2477 1273
trust$	2464 2519 1256
truste	129
trusted$	1501 1613 1614 1656 1068 1256
trustees$	2692
trusts$	1256
try	486 1123
try$	1125
trying	1123
trying$	2449 1125
tue	1523
tuesda	1523 581 705 706
tuesday$	2655 581 3200 705 2077 706 3325 3551 2313 3564
tuesdays$	2655 3200 2077 3325 3551 2313 3564
turf	545
turn	1390 2641 2645 2662 2672 2676 2677 2731 547 2149 807
turn$	2628 1397 81 138 2936 423 448 480 533 842 843 3466 880 2328 987 1016 1019 1210
turne$	448
turned$	2667 81 2745 2766 480 1890 533 544 2213 842 3484 3540 974 1016 1210
turnes$	448
turning$	448 480 533 842 1210
turnou	78 1450
turnout$	2697 2371
turns$	2667 81 138 448 480 533 842 2328 1016 1019 1210
tutor	31 32 1425 59 2015 3262 3274 2028 2029 2038 2044 3291 3292 3432 3433
tutor$	1808 3080 1838 579 1977 2015 2016 3275 2029 3276 3285 2044 2046 2052 3402 915
tutorial$	880
tutors	3262
tutors$	3080 3275 3276 3281 3285 3402
twice$	2620 103 139 3565
twins	151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
twins$	1778 3089 517 3141 3154 3156 1937 3190 3521
two	151 2770 152 155 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1851 1852 3104 3118 3128 3134 518 3160 3161 3191 1946 3193 575 611 3256 2010 2011 3259 655 3324 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2204 2210 2221 2222 3489 3496 3497 3502 2257 3514 3515 2553 1182 2557 2566 1197 2570 1205
two$	151 1524 2950 1709 381 1769 1770 1783 1790 3047 3058 1812 450 1823 3071 454 456 3081 1850 1851 1852 3126 518 521 3160 1925 554 1927 3183 575 578 1954 586 1959 594 1967 1968 613 3247 3253 3256 2010 2011 3259 655 668 3357 3364 3382 2154 2164 2165 3413 2190 2193 3441 2197 826 2210 849 2222 2223 2229 2235 2257 2267 3525 2295 2298 2301 2308 2309 939 957 2331 2332 2334 2335 2553 1182 2556 2557 2566 1197 2570 1205 2579 2585
twos	2204 3472 3473
twos$	1918 3165 2205 3452 1204
type$	2143
unable$	349 378 1764 1873
uncle	1836 1957 3215 3235 621
uncle$	1275
under$	1399 2678 2741 202 388 2336
undergrowth$	989
underm	760
undermin$	900
undermine$	900
undermines$	900
undermining$	900
undermins$	900
unders	1639 2471 1105 2477 1298
understand$	2886
understanding$	2456 2459 2521 2540
understood$	2639 2387
undert	1409 2678 1629 1671 2336
undertake$	368
undertaken$	2656 2876 2918
undertakes$	368
undo	738 751 760
unfair	1272
unfold$	2791
unfoldes$	2791
unfolds$	2791
unfollow$	402 1180
unfollowe$	402 1180
unfollowed$	402 1180
unfollowes$	402 1180
unfollowing$	402 1180
unfollows$	402 1180
unfriend$	402 1180
unfriende$	402 1180
unfriended$	402 1180
unfriendes$	402 1180
unfriending$	402 1180
unfriends$	402 1180
unheal	430 2246
unhealthy$	430 1802 2021 3493
unhelp	2246
unhelpful$	3493
unit	1838 1868 3215 614 3274 2044 3291
unit$	1420 3056 3085 3115 589 590 3231 618 1994 3243 1196
units	3291
units$	3056 3231 3281
unless	2201 2202
unload	2330 1312
unload$	3577
unlock	974 2346 1312
unlocked$	3540
unpick$	794 795 1113
unpicke$	794 795 1113
unpickes$	794 795 1113
unpicking$	794 795 1113
unpickning$	794
unpicks$	794 795 1113
unravel$	794 795
unravele$	794 795
unraveles$	794 795
unraveling$	794 795
unravelning$	794
unravels$	794 795
unsafe	1004
unsafe$	2376
unsupervised$	1724
untangl$	795
untangle$	750 795
untangles$	795
untangling$	795
untangls$	795
until	3201 2201 2202 831 2253 2300
until$	2743 1505 1523 482 539 1948 3236 3500 3547 3550 3561 2591 2602
up	2644 2678 1450 1467 1572 1600 1821 2170 2336 2346
up$	2619 1378 2636 2637 2656 2680 2681 2684 2697 1453 2712 2713 2715 2744 2759 1539 1568 2816 2818 2819 1583 1585 1593 2845 1599 2847 2852 2853 2890 1658 2911 2955 2974 1731 2981 3020 1795 3091 3092 3101 1860 3108 1903 3250 3251 2009 3257 2091 3363 3403 2211 3474 2234 3499 2276 3539 3541 3577 2352 2359 2396 2449 2503 2520 2531 2587 2588 2591 2594 2608
upd$	2359
update	1432 2721 1569 1571 1595 964 2343 974 2346 2372 2435 1247 1297
update$	2816 216 2836
updated$	2818 216 2364 2436
updates$	2679 2816 216 2836 1590 2842
updati	1297
updating$	216
uped$	2359
upheld	1841
upheld$	3088
uphold	822 823 1300
uploaded$	77
upon$	1913 2105 2429 2611
upper	1523
ups	1467
ups$	2664 2816 2974 1776 2359
upskil	1105 1300
uptake	6 78 1450 980
uptake$	1378 2697 2352 2371
urg	422 777
urge$	1124
urged	1964
urged$	1124
urges$	1124
urging$	1124
us$	1663 395
use	2731 1486 1618 431 2198 2410
use$	2726 2733 2768 2865 249 252 1625 266 290 395 1017 1091 1190
used	1418 2745
used$	2665 2751 877 1017
useful	2812
useful$	2727 2760 2536
uses	431
uses$	2726 249 1017 1091
usher	458 545 833
using$	266 290 395 676 2385 1017 1091
usual$	1545 194 3114 3479 2541
utilis	1300
valley	3215
valued	2937
valued$	2935 2941
van$	1420 64 2742 3548 3579 3581 1262
vans	116 852
vans$	2742 3548 3581 1262
veer	807
vehicl	1041
vehicle$	2413
vehicles$	2413
venue	3292
vet$	325
veting$	325
vets$	325
vetting$	325
via$	676
vicar	31 32 1425
vicinity$	3144
victim	1043
victim$	2415
victims$	2415
video	2721 964 2343 2372 1247
video$	3545 3546 3567 973
videos$	973
view	2662
view$	2755 2891 1048
viewe	2676
viewed$	2345
views	1417
views$	2664 209 322 988 2485
vigila	1648 1664
vigilance$	2911 2439
vigilant$	2841 2895
villag	3059 3083 3094 3105 3205 3206 3207 3208 1962 3215
village$	3280
violence$	2467
visibi	1664 1267
visibility$	2911 2511
visible$	2880 1068 2540
vision$	274 2521
visit	1373 2628 2662 2672 99 101 2721 1700 1730 1750 3010 3011 394 1798 431 486 3120 567 2157 2198 2312 964 2343 2372 1190 1247
visit$	2627 1471 1473 2722 2738 2764 2943 2961 1754 1766 395 1887 3182 1939 628 3404 3505 3555 3559 2329 2500 1249 1353
visite	1372 1403 2652 2654 1409 1411 2667 2676 2678 1440 2702 1462 974 2346 1003
visite$	395
visited$	2619 2650 2656 2687 2709 1473 2357 2375
visiti	1761 394 3032
visiting$	2659 2973 1766 395 1353
visitor$	2419
visitors$	1882 1887
visits	2667 1432 431 875 1190
visits$	2627 2679 1471 1473 2722 2764 2943 1727 404 1887 1939 3404 3555 2329 2500 1353
voice	2471 2477 1301
voice$	2873 988
voices	1301
voices$	988
volunt	31 32 1425 59 2707 2721 2198 964 2343 2372 1247
volunteer$	0 1 2626 14 18 20 23 90 1472 2722
volunteers$	0 1 2626 14 18 20 23 90 1472 2722
vote$	1239
votes$	1239
voucher$	94
vouchers$	94
vulner	2919 2477 1301
wait	495 799 2198 1255
wait$	138 2925 319 1867 3177 2032 682 1011 1230
waited	1496 2751 133
waited$	2743
waitering$	1867
waitin	1496
waiting$	2743 2925 319 2956 1867 1230
waits$	138 2032 682 1011 1230
waitting$	1867
waive$	1313
waived	974 2346
waived$	2303 1313
waives$	1313
waiving$	1313
walk	1373 2628 95 1467 2731 1486 449 1821 546 2149 799 807 2198 2297 2312
walk$	2726 2733 138 187 394 483 1999 2001 2002 2007 3255 647 2020 2032 3544 3555 3556 2311 3559 1027 1354
walkab	2721 964 2343 2372 1026 1247
walke	513
walke$	483 1885
walked	2745 449 1821
walked$	1885 1354
walkes$	483
walkin	2956 1761
walking$	187 2996 394 3032 483 1354
walks	1467 546
walks$	2726 138 187 483 1999 2007 647 2032 3555 3556 1027 1354
wall	1898 3542
wall$	2711 548 549
walls$	2711 2858
want	1527 2774 1123
want$	1627 2908 2932 473
wanted	1500 1527 2774
wanted$	2747 2935
wants	1527 2774 1123
wants$	2908 2932 473
warden	31 32 1425 59 2707 1692
warden$	0 1 2626 14 18 20 23 52 54 64 90 1472 2358
wardens$	0 1 2626 14 18 20 23 52 54 64 90 1472 2939 2358
warm$	2760 2396
warmer$	2382
warn	421
warn$	344 351 376 914
warne$	351
warned$	344 351 376 914
warnes$	351
warnin	1712
warning$	2738 140 344 351 376 914
warnings$	140
warns$	344 351 376 914
was	2751 133 166
was$	1400 1405 1435 86 1463 2753 160 922 1005 1015
watch	2662
watch$	306 948 2439
watched$	2639 2699 948 2345
watches$	948
watchful$	1570
watching$	306 948 1055
wave	1487
wave$	2734 2383
waves$	2734
way	1566 2875 3059 607 2183 2212
way$	2755 2813 2815 1796 1979 3283 779 3459 2478 2573
ways$	2479 2491 1121 2573
we	31 32 1425
we$	1381 1385 19 1610 2859 295 2921
weaken	396 738 2120 751 756 3378 760 870
weaken$	3367 900
weakene$	900
weakened$	3136 3335 3401 3490
weakenes$	900
weakening$	900
weakens$	3367 900
weaker	2118
weaker$	3365 3401
wean	797
wean$	718
weaning$	718
weapon	116
wear$	1424
wears$	1424
webina	2721 964 2343 2372 1247
webpag	2721 964 2343 2372 1247
websit	2721 3542 964 2343 2372 1247
website$	28 91 2711 973
websites$	28 973
wed	1523
wedge$	745 752
wednes	1523 581 705 706
wednesday$	2655 581 3200 705 2077 706 3325 3551 2313 3564
wednesdays$	2655 3200 2077 3325 3551 2313 3564
weds	1523
week	3292 3432 3433
week$	2655 2670 3182 620 2287
weekda	581 705 706
weekday$	3200 2077 3325
weekdays$	3200 2077 3325
weeken	581 705 706
weekend$	2655 120 3200 2077 3325 2248
weekends$	2655 120 3200 2077 3325 2248
weekly$	2620 940 3565 970
weeks	581 705 706
weeks$	2655 2795 3200 3236 620 3323 2077 3325 2287
weekss$	620
welcom	129 259 301 2937 2213
welcome$	2935 1815 3460 3465
welcomed$	1501
welcoming$	2727 2760 1631 2880 1673 2459 2540
welfar	1273 1301
well	3503
well$	429 2512
wellbe	2919 2477 1301
went	2628 2672
went$	1383 1400 2292 1016
were	2751 133 166
were$	1400 1405 1435 86 1463 2731 2753 160 641 922 1005 1015
what	174
what$	1493 128 1535 1546 1561 305 323 2379 2400
whatev	174
whatever$	1546 1665
whatsapp$	1775 405 1779
when	132 174 1919 2180 2201 2202 831 2262
when$	1492 1504 171 1546 195 2819 2820 2865 1803 1804 3100 3119 3146 3162 3163 821 2283 2379 2400 2421 1050 2437 2438 2472 1157
whenev	1919 2201 2202 2262
whenever$	195 1804 3100 3146 3162 821 2283 1050 1157
where	132 174 2297
where$	1485 1504 171 1546 195 360 1767 1818 484 1921 3406 801 2239 3544 2379 2400 2421 1050 2438 2472 1157
wherea	132
whereas$	1504
wherever$	195 1050
whether$	53 804 2400 2491
which$	1379 1380 1492 360 801 2379 2400 2596
while	132 2201 2202 2262
while$	1504 1803 1804 3236 821 2283
whittl$	792 794
whittle$	792 794
whittles$	792 794
whittling$	792 794
whittlning$	792 794
whittls$	792 794
who	155
who$	1415 2675 1485 1521 1522 1525 1697 1790 1793 3047 3058 1812 450 1823 3081 1850 3126 586 1959 3247 2223 2229 2235 2379 2400 2409 1038 2556
whoever$	1039
whole	2566
whole$	2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 1851 1852 518 3160 575 3256 2010 2011 3259 3364 2154 2164 2165 3413 3441 2197 826 3446 2210 2222 2257 1106 2553 1182 2557 1197 2570 1205
whom$	1485 1697 1793 2379 2400
why$	2400
wide$	1880
widen	1312
wider$	2830 292 769
wife$	1275
wifi	1898
will	1681
will$	1377 1463 233 234 1617 264 1650 1746 393 438 1873 1983 2088 2115 2315
willing$	1993
willn$	391
willno	391
willnot$	1763
win$	1147
wind	407 710 3457 888
wind$	488 489 2279
winde$	488 489
windes$	488 489
winding$	488 489
window$	2711
windows$	2711
winds$	488 489
wing	3215 3274 2046 3293 3297 2183
wing$	3431
wings	3293
wings$	3431
wining$	1147
wins$	1147
winter	1523
winter$	2752
wisely$	3393
wiser	2145
wish	1527 2774 1123
wish$	274 2932
wishes	1527 2774 1123
wishes$	2932 322 988
with	3037 3038 3039 3043 2039 2319
with$	2619 1402 2651 1539 1540 1549 1556 2807 2819 1599 2847 2899 1670 1698 1699 2952 2953 2957 1739 1766 3019 3064 1870 3133 1888 3210 3213 1988 3254 3334 2091 3351 768 2152 3418 2178 3495 3566 2322 3571 2375 2392 2450 2453 2472 2476 2539 2596 2602 2603 2604 2607 1279
withdr	435 465 710 719 846 919 1314
withdraw$	447 476 749
withdrawal$	462
withdrawe$	447 476 749
withdrawen$	749
withdrawes$	447 476 749
withdrawing$	476 749
withdrawn$	1814 3196 3328 2303
withdrawping$	447
withdraws$	447 476 749
wither	2120
wither$	3367
withers$	3367
within	163 353
within$	1399 1725 2095
withou	3210 2135 787 835 1044
without$	1491 375 1801 3246 2000 3381 3408 845 2249 1012 2416
withs$	2952
women	151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
women$	1778 3089 3141 3154 3156 1937 3190 2233 3521
word$	2738 2781 2926 2444 1272
words$	2781
work	1419 431 449 1821 1846 777 2198 1123
work$	2 2666 2674 91 1544 1550 1553 2804 2809 2840 226 2859 2870 257 299 2939 441 1865 682 3329 2083 3331 3453 915 2434 1078 1105 2478 2532 1167 2541
worked	1409 1427 2678
worked$	1372 2656 2719 663 1078 1167
worker	31 32 1425 59 2707 2721 964 2343 2372 1247
worker$	0 1 2626 1381 14 18 20 23 2649 54 60 64 2698 90 1472 2785 2789 985 2358 2366 998 1277
workers$	0 1 2626 1381 14 18 20 23 2649 54 60 64 90 1472 985 2358 2366 2505
workin	1419 1664 2477 1123
working$	1376 24 44 2666 1438 2840 226 2911 2939 441 1078 2478 1167
workload$	1543
works	431 1123
works$	91 2809 2898 682 1078 1167
worksh	99 2721 2044 3291 2046 3293 964 2343 2372 1247
workshop$	1471 2722 3556 2311 1249
workshops$	1471 2722 3556
workstream$	995
workstreams$	995
world$	763
worrie	1527 2774
worries$	1590 2838
worry	1527 2774
worse	3457 1253
worst	2566
worth	2812 2499
worthwhile$	2536
would$	193 255
wound$	3024 2252
wrap	244 1126
wraparound$	1616 2498
wrappingaround$	2498
wrapsaround$	2498
wristbands$	94
write$	1348
writes	1432
writes$	2679 1348
writing$	1227
writte	1403 2678 1465 1536 165 2336 974 2346 1003
written$	1372 2650 2652 2654 1411 1440 2702 1462 2712 2783 1537 976 2375 1348
wrong	1272
wrote	1003
wrote$	1404 2375
yard	3434 3435
yard$	3436
yards$	2972 3436
year	3293 3481 3483
year$	2752 2765 1523 3219 620 2015 2046 2052 3483
years$	620
young	2484
young$	33 34 35 50 2670 84 112 2734 1490 2739 2741 126 1502 143 144 148 151 1526 155 1528 1529 2777 2806 1637 269 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1917 1943 1946 575 611 632 3256 2010 2011 3259 662 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3483 3496 3497 3502 2257 3514 3515 2274 2321 3572 2327 2380 2477 2486 2553 1182 2557 1197 2570 1205
younge	151 2770 2950 1709 381 1769 1770 1783 1790 1823 3071 454 456 1851 1852 518 3160 3191 575 1953 594 1968 611 613 3241 3256 2010 2011 3259 655 670 3324 3364 2154 2164 2165 3413 3441 2197 826 2210 2222 3481 2257 2553 1182 2557 1197 2570 1205
younger$	151 2770 2950 1709 381 1769 1770 1783 3033 1790 3047 3058 1812 450 1823 3071 454 456 3081 1850 1851 1852 3126 518 3160 575 586 1959 3247 2006 3256 2010 2011 3259 670 3364 3371 2154 2164 2165 3413 3441 2197 826 2210 2222 2223 2229 2235 2236 2257 2553 1182 2556 2557 1197 2570 1205
youngest$	151 2770 1790 3047 3058 1812 450 1823 3081 1850 3126 586 1959 3247 3371 2223 2229 2235 2556
youngs	151 2950 1709 381 3013 1769 1770 1783 1790 3045 3048 3052 1823 3071 454 456 3079 1842 1851 1852 3104 3118 3128 3134 518 1896 3160 3161 1943 1946 3193 575 3256 2010 2011 3259 670 3364 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2221 2222 3496 3497 3502 2257 3514 3515 2274 2553 1182 2557 1197 2570 1205
youngsters$	1778 3089 3141 3154 3156 1937 3190 3521
youth$	2635 48 1692 3154 3195 3434 3435 2402
youths	1917
youths$	1902 3154 3164 2402
yp	151 2770 155 2950 1709 2967 2998 381 3008 3009 3013 1769 1770 1783 3033 3036 1790 3045 3047 3048 3049 3050 3051 3052 3053 3058 1812 450 1823 3071 454 456 3079 3081 1850 1851 1852 3104 3118 3125 3126 3128 3134 517 518 3160 3161 3191 575 1953 586 1959 594 1968 3226 611 613 3240 3241 3247 632 3256 2010 2011 3259 3267 3268 655 670 3324 2078 3337 3341 3343 3345 3356 3358 3364 3377 3397 3398 3399 3400 2154 2156 2164 2165 3413 3416 3420 3425 3426 3430 3441 2197 826 2210 2217 2221 2222 2223 2229 2235 3489 2243 3496 3497 3502 2257 3514 3515 2277 2553 1182 2555 2556 2557 2566 1197 2570 1205
yp$	2963 1987 3357
zine$	2589
zines$	2589
zone	1711 1712
zone$	62 3431 2558
zones	1711 1712
zones$	62 3431 2558
