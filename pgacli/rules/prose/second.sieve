1374 1249 966

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
(?:no more|nothing|nothing more|nothing further|little|less) to do with (?:FRIENDS|this group)
(?:FRIENDS|yp\d+['’]s (?:friends|mates|peers)) (?:(?:is|are|will|be) ){1,2}(?:not|no longer|never) (?:be )?(?:welcome|allowed|admitted|let in|permitted)
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

2 3 4 6 7 8 9 13 14 15 17 18 19 21 23 25 26 27 28 29 30 31 32 33 34 35 37 38 39 40 42 43 44 45 46 47 48 49 50 55 58 61 62 63 64 65 66 67 68 71 72 74 76 78 79 80 81 83 84 86 87 88 89 90 91 92 93 96 97 98 99 101 103 107 108 109 110 111 115 116 117 118 119 122 123 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 142 143 144 145 149 150 151 153 155 156 157 159 160 161 168 171 172 175 179 181 182 183 185 186 187 189 190 191 192 193 198 199 200 201 203 206 207 209 211 212 214 217 219 221 223 224 225 230 231 233 235 236 245 248 259 263 264 266 267 268 269 270 273 274 275 276 277 278 279 280 288 289 290 291 292 296 298 299 301 303 304 305 306 307 308 309 310 311 313 314 315 316 317 318 319 320 329 335 337 339 340 344 345 346 347 351 352 353 355 359 360 361 362 363 364 366 367 368 369 372 374 376 377 379 380 382 383 384 388 389 390 393 395 397 398 400 401 405 408 413 414 415 417 423 424 430 431 434 436 437 439 440 441 442 443 445 446 447 448 449 450 451 452 453 457 460 461 462 464 465 466 467 479 486 487 488 504 505 509 515 516 517 519 522 524 527 531 532 535 536 538 539 541 543 544 548 551 552 556 558 559 560 561 562 563 565 566 567 569 571 572 573 576 578 579 581 582 583 584 585 587 588 593 595 596 597 598 599 600 601 603 605 607 608 609 610 611 612 613 614 616 617 618 619 620 621 622 623 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 650 651 652 653 654 655 656 657 658 660 661 663 664 665 666 667 668 669 671 672 673 674 675 676 677 678 679 680 681 683 684 685 686 687 688 689 690 691 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 740 741 742 743 744 745 746 747 748 749 750 751 753 754 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 808 809 810 811 812 813 814 815 816 817 818 819 820 822 823 824 825 826 827 828 829 830 831 832 833 836 837 838 839 840 841 842 843 844 845 846 847 849 850 851 852 853 854 855 856 857 858 859 860 861 862 863 865 866 868 869 870 872 873 874 876 877 878 879 880 881 882 884 885 886 887 888 889 890 891 892 893 894 895 896 897 898 899 900 901 902 903 904 905 906 907 908 909 910 911 912 913 914 915 917 918 919 920 921 923 924 925 926 927 928 929 930 931 932 933 934 935 936 938 939 940 941 942 943 944 945 946 947 948 950 951 952 953 954 955 956 957 958 959 960 961 962 963 964 965 966 968 969 970 971 972 973 974 976 977 978 979 980 981 982 983 984 985 986 987 988 989 990 991 992 993 994 995 996 997 998 999 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1232 1233 1234 1239 1252 1258 1259 1260 1270 1273 1277 1278 1279 1282 1294 1298 1301 1302 1303 1304 1305 1307 1308 1309 1310 1311 1334 1339 1341 1342 1351 1352 1356 1357 1360 1365 1366 1367 1368 1369 1370 1371 1372 1373 1 5 11 12 16 20 22 24 36 41 51 52 53 54 56 57 59 60 69 70 73 75 77 85 94 95 100 102 104 105 106 112 113 114 120 121 124 141 146 147 148 152 154 162 165 167 169 170 173 176 180 184 188 194 195 196 197 202 204 208 210 213 215 216 218 220 229 232 238 239 241 242 243 244 246 247 249 254 257 260 265 271 272 285 287 293 294 295 297 302 312 321 322 323 324 325 326 327 328 333 334 336 338 342 343 348 349 350 354 356 357 358 365 373 375 378 381 385 386 387 391 392 394 396 399 402 403 404 406 407 409 410 411 412 416 418 420 421 422 425 426 427 428 429 432 433 435 438 444 455 456 463 468 472 473 474 475 476 478 480 482 485 494 495 503 506 507 508 510 511 512 513 514 518 520 521 523 525 526 528 530 533 534 537 540 542 545 546 547 549 550 553 554 555 557 564 568 570 574 575 577 580 586 589 590 591 592 594 602 604 606 615 624 649 659 662 682 692 739 752 770 806 807 821 834 835 848 864 867 871 875 883 916 922 937 967 975 1033 1061 1072 1140 1211 1235 1237 1238 1241 1243 1244 1251 1253 1254 1256 1257 1261 1263 1267 1268 1275 1288 1292 1295 1300 1306 1313 1318 1320 1331 1332 1333 1335 1336 1340 1345 1346 1348 1353 1354 1358 1359 1361 1362 1363 1364 0 10 82 158 163 164 166 174 177 178 205 222 226 227 228 234 237 240 250 251 252 253 255 256 258 261 262 281 282 283 284 286 300 330 331 332 341 370 371 419 454 458 459 469 470 471 477 481 483 484 489 490 491 492 493 496 497 498 499 500 501 502 529 670 949 1229 1230 1231 1236 1240 1242 1245 1246 1247 1248 1249 1250 1255 1262 1264 1265 1266 1269 1271 1272 1274 1276 1280 1281 1283 1284 1285 1286 1287 1289 1290 1291 1293 1296 1297 1299 1312 1314 1315 1316 1317 1319 1321 1322 1323 1324 1325 1326 1327 1328 1329 1330 1337 1338 1343 1344 1347 1349 1350 1355

8 14 6 6 9 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 4 9 8 7 10 7 9 5 10 10 8 5 6 7 8 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 5 6 6 4 5 5 8 6 5 5 8 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 0 16 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 5 12 8 11 6 7 11 13 0 6 11 10 7 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 5 14 5 0 0 5 4 7 4 6 3 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 8 6 3 4 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	1939 715 2376
20$	2573
34$	1189
35$	1189
YP	1972
a$	2734 136 1572 1628 1640 1646 1647 294 1677 1681 3113 595 1971 3526 2299 3549 2302 2303 3553 2308 2311 2312 2313 941 2324 959 2335 2336 2338 2339 2383 2582 2583 2584 2587 2588 2590 2591 2592 2595 2596 2600 2601 2605 2610 2614 2622
abc	339 1713
abcs	1713
able$	2797 1716 349 1748 1766 1997 1006 2426
about$	1586 1674 2958 1869 3480 2244 2290 2493 2498
aboutering$	1869
abouting$	1869
aboutting$	1869
above	3157
above$	3163 2511
abreas	1128
abreast$	2502
abroad	3063 3087 3098 3109 3211 3212 3213 3214 1966 1993
absent$	3456
abus	2771
abuse$	2471
academ	3221 3229 3280
academy$	3237
accept	1391 2666 908
accept$	1817 1887
accepted$	2640 2939
access	1641 2475 1129 2503
access$	2890 3088 3099 1110
accessed$	973
accessible$	2884
accessing$	2663
accomm	449 1823 616
accommodation$	475 3223 620
accord	1073
accordingly$	2447
accoun	2750 1620 1776 1129 2503 1269
account$	28 2858 2869 2920 3025
accounts$	3025
accred	1411
accredited$	2660
achiev	1456 967 2508
achieve$	974
achieved$	1393 2705 2341 974
achieves$	974
acknow	1412 1107 1299
acknowledgement$	2661
across	3484 3580
across$	3063 3087 3098 3102 3109 3211 3212 3213 3214 1966 3263 820 2234 3538 2454
act$	3463 841 882 1165
acted$	2753
action	2725 1608 1620 966 2347 2376 1249
action$	82 2721 2844 2857 2869 985 997
actions$	82 2721 985 997
active$	2804 1576
activi	2725 2860 2879 1694 3339 966 2347 2376 2531 1249
activities$	2726 2808 2943 3304 3333 2085 3335 3337 2483 2484 2536
activity$	3304 917 2536
acts$	841 1165
ad$	1050
add	1190
add$	1326
added$	1326
adding$	1326
additi	244
additional$	1582 1618 988 1061
addres	166 167 1573 227 3412 1107
address$	1601 475 1916 790 802 1301
addressed$	1541 2822 1301
addresses$	1916 1301
addressing$	1301
adds$	1326
admission$	3088
admit	908
admit$	1703 3066 1887 1919 565 2229 856 887
admite$	887
admited$	565 2229 856
admites$	887
admiting$	565 887
admits$	565 2229 856 887
admitt	3132 569 2217
admitted$	565 1943 3453 3457 3466
admitting$	565 887
adolescents$	3160
adopt$	266 1345
adopte	2682 2692 1467 2340
adopted$	2716 1345
adopting$	1345
adopts$	1345
adult	2750 2237 3487
adult$	2746 2864 2865 2907 1691 3554 2408 1036 1261 1265
adults	295
adults$	115 2746 222 1612 2907 1669 3554 1261 1265
advert	2682 2725 966 2340 2347 2376 1249
advice$	209 2867 289 1311
advis	421 422 779
advis$	351
advise	31 32 1427 1968 1299
advise$	344 351
advised$	351
adviseed$	344
adviseing$	344
adviser$	987 998
advisers$	987 998
advises$	344 351
advisi	1299
advising$	351
adviss$	351
advoca	1107 1302
advocate$	1280
affect	3090
afraid	1491 1045
afraid$	2740 2419
afresh$	2571
after	1842 3416 2205 833
after$	2857 1689 3091 3571 2380 2565
aftern	1525 583 2050 3299 707 708 2187 3438 3439
afternoon$	2659 120 3188 3206 661 2065 3321 3328 2081 3331 1016
afternoons$	2659 120 3206 2065 3322 3329 2081 3331 1016 2394
again$	1656 2996 2545 2571
agains	2323
against$	1401 157 1532 2963 1725 1794 2290 3572 2451
age$	3395 3440 3441 3487
agenc	2831
agenci	44 59 2711 1590 295
agencies$	0 1 2627 2630 14 18 20 1418 69 2694 90 1474 1588 2839 222 1669 1087
agency$	2670 1595
agenda$	2855 995 2440
agree	1190
agree$	1394 368 382 936 1226
agreed	1403 2682 1467 1573 2340
agreed$	2642 2652 2716 1547 2822 1654 382 1997 936 2374 1151 1226
agreeed$	1394
agreem	2725 2957 966 2347 2376 1249
agreement$	93 209 2956 3543
agreements$	2956 3543
agrees$	1394 368 382 936 1226
ahead	2718
ahead$	3416
aim	1125
aim$	274 2525
aiming	1125
aims	1125
aims$	2525
alarm$	61 66 94
alarms$	61 66 94
alert	1650
alert$	2845 2899 2544
align	1302
alive$	2804
all	58 155 169 1825 3166 2322 3575 2488 2557
all$	2624 2655 2677 1432 1465 1479 222 1664 1667 1669 2030 3283 2212 2305 2337 983 1087 2479 2584 2588 2616
alliance$	2520
alliances$	2520
alloca	1420 2682 449 1823 451 1865 814 2340
allocate$	1347
allocated$	2669 1453 461 680 2374 1347
allocates$	1347
allocating$	1347
allote$	910
allotes$	910
alloting$	910
allotment$	91 3587
allots$	910
allotted$	461
allow	569 786
allow$	2794 1698 1703 1744 1784 1789 1887 1919 565 1943 2111 852 2229 856 2286 1145 2533
allowe	3132 569 2217
allowed$	1698 1716 3027 1933 3183 565 1943 3453 3457 3466 3471 2229 856 2273 1090
allowing$	565 852 2286 1145
allows$	2794 565 1943 2229 856 1145 2533
allowted$	1698 565
allowting$	565 852
alone	1491 2039 3444 3478 3479
alone$	2740 1890 3182 3193 3203 3285 3288 3488 2566
along$	3149 1903 3176 2532
alongs	1791 3041 3042 3043 3047 2044
alongside$	1561 3293 2182 2454 2543 2546
alter$	436
altere$	436
alteres$	436
altering$	436
altern	2879 2921 701 767 774 2531
alternate$	691 2069 2080
alternating$	691 2080
alternative$	1611 463 778
alternatives$	2472
alterping$	436
alters$	436
ambassador$	998
ambassadors$	998
amber$	2732 2733 2392
ambition$	274
amend	1314
amende	2682 2340
among	3041 3042 3043 3047 3216
among$	1700 1701 3102 1872 1892 3263 2099 2156 820 3538 1281
an$	1566 1572 260 1640 1646 3113 2299 3549 2302 2312 2313 941 959 2335 2336 2338 2339 2383 2600 2610 2622
analyse$	1063
analyses$	1063
analysing$	1063
analyst$	1267
analysts$	1267
and$	1618 1680 1693 3101 3477 2501
anew$	2571
annual$	972
anothe	1590 2971 3002 3005 3012 3013 3017 3037 3040 3049 3052 3053 3056 3083 3108 3122 509 3134 3140 1980 3294 3343 3347 3349 3351 3362 3364 3383 3403 3404 3405 3406 2158 2160 3422 3426 3431 3432 3436 2225 3484 3502 3503 3508 3520 3521 2281 1179 2556
another$	2800 1566 2839 345 346 2981 2984 2986 2989 2992 2993 3001 3006 3010 3054 3055 3056 3057 463 1871 510 3138 3210 3219 1975 1976 1988 3239 1995 3267 645 2031 3292 2046 676 2054 3324 3344 3354 3356 3358 3372 3375 3376 3378 771 3395 778 812 813 2191 2192 3454 3455 2207 3456 842 2216 843 2217 2218 3468 2222 2224 2232 3482 2240 3508 2260 3515 3532 3536 3540 3549 2312 1034 2553
answer	1412 2753
answer$	2661 1368
answered$	1368
answering$	1368
answers$	1368
anti$	1108
any$	1591 218 1593 1667 3017 1792 3049 3052 3056 3083 3108 3113 3122 509 3134 3140 625 3294 2097 3403 3404 3405 3406 2158 2160 3422 3426 3431 3432 3436 2225 3502 3503 3508 3520 3521 2305
anybody$	2743 3294
anyone$	2743 3294
apart	2962 2966 3032 3033 1846 1847 2007 2008 739 2124 760 3414
apart$	2985 384 3035 3095 3096 3105 1996 3248 3256 3257 3263 3264 2016 3266 644 3275 3302 3315 3361 2113 3373 3379 2139 2183 3497 2548
apolog	1274
apologise$	1246
apologised$	1246
apologises$	1246
apologising$	1246
app$	28 975
appeal	946
appeal$	3209 761 2136 3560
appear	423
appear$	1797
appearance$	2474
appl	1190
applic	2725 966 2347 2376 1249
applicable$	2425 2426
application$	3551 3560 2504
applications$	3560 2504
applie	1405
applied$	2654 1225
applies$	1225
apply$	486 590 825 1225
applying$	1225
appoin	2682 99 2725 569 966 2340 2347 976 2350 2376 1249
appoint$	1349
appointe$	1349
appointed$	2372 2374 1349
appointes$	1349
appointing$	1349
appointment$	1473 2726 1943 917 3551
appointments$	1473 2726 1943 917
appoints$	1349
appren	2050 3299 861
approa	2706 1491 2770 154 2414 1303
approach$	2768 2844 2889 2482
approachable$	2884 2463 2544
approached$	2740
approaches$	1501 2768
approaching$	2977
approp	2816 244 1704 774 2475 1128
appropriate$	1547 1549 1582 2834 1611 1618 2884 2953 2425 2426 2502
appropriately$	2502
approv	1403 1420 2682 2340
approved$	2652 2669
apps$	28 975
april	1525
april$	2756 1508
are	1379 166 243
are$	1397 1402 49 1437 86 1465 1470 106 109 2735 142 146 160 1583 1644 277 393 1951 1987 643 2026 2092 791 924 933 2319 947 1012 1017 1029 1031
area	2962 3063 3087 3098 3109 3211 3212 3213 3214 1966 3221 3229 3240 2019 3268 3280 3298
area$	3067 463 3150 3154 3201 3222 1974 1975 3224 1999 3437 3442 3530 2562
areas	3268
areas$	2902 3154 3287 3437 3442
aren$	391
arenot	391
arenot$	1765
arise	1569
arise$	2818
arises$	2818
around	1791 3041 3042 3043 3047
around$	180 2839 1618 1622 1674 2958 3102 3480 3538 2476 2502 2543
arrang	2682 1434 1441 2718 590 1964 768 2340
arrange$	237 1698 962
arranged$	2690 2868 1801 3086 962
arrangeed$	1698
arrangeing$	237
arranges$	2683 237 962
arrangeted$	1698
arranging$	962
arrest	1491 1257
arrest$	140 159
arrested$	2740
arrests$	140 159
arriv$	468
arriva	2077
arrivaltime$	3326
arrivaltimes$	3326
arrive	423 449 1823 515 548 569 679 2202 895 1192
arrive$	1797 468 1889 1943 2005
arrives$	468 1943
arriving$	468
arrivs$	468
articl	2725 966 2347 2376 1249
as$	1513 171 172 1548 186 1565 192 195 2822 2824 280 2203 909 1029 1051 2441 2442 2476 1138 1159
asbo	339 1713 340 1714
asbos	1713 1714
aside	1316
aside$	2685
ask	2735 1529 2778
ask$	138 344 399 527 553 590 825 1021 1365
aske	1021
asked	1405 2656 2658 1529 2778 1968 1005
asked$	2654 2749 1502 344 368 399 527 2268 2379 1365
asking$	344 399 527 553 1365
asks	1529 2778
asks$	138 344 399 527 553 1021 1365
aspira	2481 1303
assaul	2771 154 1045 1257
assault$	2746 158
assaults$	2746 158
assemb	2725 2997 3000 966 2347 2376 1249
assemble$	3172
assemblies$	2726 3562 3576
assembly$	3562 3576 1251
assess	2725 1537 166 1543 966 2347 2376 1249
assessed$	75 2357
assessment$	2784 2786 2789 2790 2792 2793
assessments$	2792
assign	2682 449 1823 451 1865 814 859 2340
assign$	1347
assigne$	910
assigned$	1453 461 680 2374 1347
assignes$	910
assigning$	910 1347
assigns$	910 1347
assist	1968
assist$	1288
assistance$	2867 1288
assisted$	1288
assisting$	1288
assists$	1288
associ	1709 1710 2960 2962 2965 2966 1742 1746 3000 3036 3044 2006 2091 3343 3529 1273 1312
associate$	2958 2967 2980 2991 2995 3016 3255 3475 2554
associates$	2178
associating$	2959 2974 2555
association$	2959 3019 3340 718 3346 3352 3513 3539 2549 2550
assumptions$	2489
assurance$	209 2449
assurances$	2449
at	2263
at$	2646 1428 2704 1466 2734 1509 137 1525 175 186 2811 2822 1601 240 275 2900 2903 2905 1928 1930 1937 1938 3216 605 1984 678 3325 704 820 3461 2267 3556 3563 3566 3567 2320 2321 3571 2326 2327 3580 3581 2343 2377 2394 2494 2565 2595 2596 2606 2607 2608 2621
attached$	2511
attachment$	2127 784 3513 2520
attachments$	2127 2520
attack	2771 154 1045 1257
attack$	2419
attacked$	2415 2419
attacks$	2419
attemp	1125
attend	1374 1375 6 2632 2645 1399 2648 2649 1405 1411 1419 1421 2671 2676 2680 2681 2682 1434 1449 101 431 449 1823 548 569 2202 862 2263 2340 982 989 1192
attend$	2631 1475 437 1824 1943 626 2003 3325 2363 1024 1371
attendance$	1380 26 2670 2679 2698 97 135 1943 2356 2375 1003
attendd$	2363
attended$	2623 2654 2660 2673 2710 1475 2363 1024
attendees$	2668 2679 2694
attending$	2623 2663 2360 1024 1371
attends$	2631 2683 1475 1943 626 2003 2363 1024 1371
attention$	1624 2472
attenu	740
attitu	1303
attitudes$	2489
attrac	3151
attraction$	3209
attractive$	2884
audit	2725 966 2347 2376 1249
audite	1411
audited$	2660
august	1525
august$	2756
aunt	1838 1961 3221 3241 623
aunt$	1277
auntie$	1277
aunty$	1277
authorisation$	2563
authorisations$	2563
authority$	2563
autumn	1525
autumn$	2756
availa	2682 1436 1650 2340
available$	2685 2686 1547 2868 2899
avoid	1718 380 398 433 721 829 837
avoid$	1790 3315 2095 839
avoidi	721
avoiding$	2095 839 2389
avoidping$	839
avoids$	1790 839
aware	1573 1617 1650 1128
aware$	2822 2845 2866 2893 2899 2502
awaren	2481 1303
awareness$	1090 2477 2478 1118
away	1490 3063 3087 3098 3109 537 552 3211 3212 3213 3214 1966 3216 3221 1980 609 3240 739 760 766 831 2216 2219 848 3484 892
away$	2739 2962 1718 1750 1757 384 3032 3035 432 1816 1818 3103 1855 1859 3143 1920 1926 3198 3219 1983 1990 3243 1996 627 636 2110 2113 742 2143 3402 3414 3417 2170 2181 2183 3456 3465 3466 3467 3469 3497 2294 2572 2585
awkward$	3048
back	1589 1817 2350
back$	142 1580 2838 384 3066 1855 3402 2157 3465 3466 3467 3523 1023 2619
background$	2460
backs$	3402
bad	430 2250
bad$	430 1804 2025 3499
badge$	2675
badges$	2675
badmin	2323
badminton$	3572
bail$	339
bake$	1237
bakees$	1237
bakes$	1237
ban	328 336 338 354 355 357 364 406 407 413 418 517 537 573 584 705 2198 826 831 845 2219 884 891 911 2306 1194
ban$	337 1738 1783 420 469 532 568 576 578 723 2199 3448 853 2265 931 3555 1185
band	3303
band$	1525 3524
banding$	723
bands$	3311 3542
bane$	576 853
baned$	723 853
banes$	576 853
baning$	576 723 853
bann	328 418 584
bann$	723
bannding$	723
banned	336 338 3028 546 1949 705 831 2217
banned$	2949 2950 337 363 377 3027 3061 499 1920 3198 3200 578 3341 723 3466 853 931
banner	92
banner$	922
banners$	922
bannin	336 338 354 537 705 831
banning$	337 470 576 578 723 853 891 931
banns$	723
banping$	1738
banred$	853 931
banring$	576 853 931
bans	336 338 354 537 705 831
bans$	337 1738 420 469 576 578 723 2199 3448 853 2265 931 3555 1185
banting$	1738
bar	336 338 354 413 418 517 537 584 705 831 845 2219 884 911 1194
bar$	337 576 578 3448 853 931 1185
barbec	95 1469
barbecue$	3561 2315 3587
bare$	576 853
bared$	853
bares$	576 853
baring$	576 853
barned$	853 931
barning$	576 853 931
barr	418 584
barred	336 338 546 1949 705 831 2217
barred$	2949 2950 363 377 3061 499 1920 3198 3200 578 3449 3466 853 931
barrier$	747 754
barriers$	2862
barrin	336 338 354 537 705
barring$	576 578 853 931
barrister$	1280
bars	336 338 354 537 705 831
bars$	337 576 578 3448 853 931 1185
base	2241 2242
base$	3491 2447
based$	2527
basis$	2424
basket	2323
basketball$	3572
be	243 276 1800 1066
be$	1402 1465 160 188 192 1567 199 1583 1596 226 1605 2859 1619 248 1632 1638 268 1644 271 277 2901 1659 1661 1696 2967 367 1752 1800 1812 1830 3090 1849 1866 1868 1951 1987 2005 633 3261 643 2021 2041 2092 3342 791 924 933 2319 947 1029 1062 1089 1113 1170 1172
bear$	205
bearing$	205
bears$	205
beat	2771
beating$	2768
beatings$	2768
became$	1012
because$	909
become	243
become$	188 226 3528 1012
becomes$	1012
becoming$	226
bed	861
bed$	3588
beds$	3588
been	2671 2755 133
been$	3 1388 1407 42 2682 1437 1457 1459 1465 160 1619 643 924 933
before	1842 3416 1046
before$	2734 1507 3091 3571 1006 2420
befrie	154
begin$	1197
begining$	1197
beginning$	1967
begins$	1197
begun	2682
begun$	119
behave$	791
behaved$	2953
behaves$	791
behavi	2923 2481
behaviour$	339 340 2489 1310
behaviours$	2489 1310
behind	3416 2304 1270
behind$	3367 3553 2413
being	243 276 1763 3036 2231 879 3504 2481 1303
being$	160 188 1583 226 1619 2960 2977 3000 1868 1987 3242 3261 2092 3480 3529 2388 2389 1062 1113
belief	2503
belief$	2522
believ	2753 1529 2778
believe$	1147
believes$	1147
believing$	1147
belong	1538 166 874
belong$	2787 1048
belonging$	2885 2248
belongs$	1048
below$	2511
bench	29 1902 2241 2242 923 3548
bench$	61 96 550 551 3491 3511 901 3534 2297 2362
benche$	901
benched$	901
benches$	61 96 901 2297 2362
benching$	901
benchping$	901
benchs$	901
benchting$	901
benefi	2816
berth$	3133
bes$	1062
beside	3041 3042 3043 3047 2043 2044
beside$	3293 2607
best	2475
best$	253 2165 792 2529
better	221 244 1704 767 774 2149 1104 1107 1255
better$	1562 1595 1618 253 2890 292 1668 1686 2938 320 1704 2953 365 429 764 2142 2144 771 773 3399 778 2165 792 812 2220 1001 2516 1152 1164 2540
betwee	1498 2957
between$	2747 1700 1701 2951 2956 2961 3023 1845 3102 1872 1892 3263 3340 2121 2128 820 3538
betweens$	2956
beyond	163 2139 2143 3484 3497
bid	2725 966 2347 2376 1249
big$	2292
bigger$	1912 3163
bike	29
bin	29 923
bin$	61 96 2297 2362
bingo	2323
bingo$	3572
bins$	61 96 2297 2362
bit$	2926
blankets$	2593 2594
block	406 407 465 517 528 2187 3535
block$	1525 400 402 420 3442 3452 1182
blocke	3028 3173
blocke$	402 1182
blocked$	2949 2950 400 402 552 1182
blockes$	402 1182
blocking$	400 402 1182
blocks$	400 402 3442 1182
board	21 44 1449 1450 446 785 1073
board$	1398 1418 2696 2698 2699 2715 96 2829 2830 464 3238 869 2323 981 2447
boardd$	464
boarde$	869
boarded$	976
boardes$	869
boardi	3221
boarding$	1811 1979 624 869
boards$	2715 96 464 869
boat	3303
body	2258
body$	3452 3507
bolste	1302
bolted	2298
bolted$	3547
bond	2091 2114
bond$	330 341 3340 718 725 3363 745 750 2127 784 3420 3513 2520 2526
bonds$	330 341 725 3363 2127 784 3420 2520 2526
book	2680 451 621 689 827 859 860 863 2245
book$	1887 810 3579 2593 1343
booked	1411 2680 2682 449 1823 1865 2340 976 2350
booked$	2660 2710 1824 1343
booking$	3551 1343
bookle	2725 966 2347 2376 1249
booklet$	2665
booklets$	2593
books	29
books$	810 3579 2360 2593 1343
boost$	1082
booste$	1082
boostes$	1082
boosting$	1082
boosts$	1082
booth$	3511
boroug	2962 3063 3087 3098 3109 3211 3212 3213 3214 1966 3221 3229 3240 2019 3268 3280
borough$	3067 3222 1974 3224 3226 3237 1999 3286 3483
boroughs$	3227
both	2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 1853 1854 520 3166 577 3262 2014 2015 3265 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 2261 2322 3575 2557 1184 2561 1199 2574 1207
both$	2655 2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 1853 1854 520 3166 577 3262 2014 2015 3265 3283 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 2261 3512 983 2557 1184 2561 1199 2574 1207 2583 2584 2588 2596 2604
bought	1403 2682 1460 1468 2340 976 2350 1316
bought$	2652 2709 2717
bounda	2923 1129 2503
boundaries$	2473 2538
bounds$	544
box$	1237
boxes$	1237
boxing$	970
boxs$	1237
boy	1492 148 2954 1711 381 1771 1772 1785 1787 1792 1825 3075 454 456 1853 1854 520 3166 577 596 1972 613 3262 2014 2015 3265 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 2261 2557 1184 2561 1199 2574 1207
boy$	2741 2743 1521 1522 3220 1991 3517 2277
boyfriend$	1277
boys	33 34 35 50 84 126 1504 143 144 151 155 269 1643 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1921 1947 1950 3199 577 1957 634 3262 2014 2015 3265 664 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2281 2325 2331 2384 2557 1184 2561 1199 2574 1207
boys$	1408 1409 1424 1458 85 89 107 108 2738 2741 2743 2745 1500 1517 1518 1522 2781 1688 1780 3093 519 3147 3160 3162 3170 1941 3191 3196 3220 3259 3267 706 3363 867 868 3517 3527 3574 2412 2569
branches$	991
bread$	2594
break	1736 396 1846 1884 1956 2002 2019 3268 2032 2077 3339 739 740 753 757 758 762 2153 799 809 3438 837 872 1200
break$	239 359 3133 3188 3205 639 640 2020 3281 721 2113 741 742 2120 3481 881 2578
breake$	881
breakes$	881
breakf	95 1469 2316
breakfast$	2315 3565 2594 2602
breakfasts$	2602
breaki	740 757
breaking$	239 359 639 640 881
breaks	3268 740 757
breaks$	239 359 639 640 3281 3312 881
breaktime$	3326
breaktimes$	3326
breath	1956 3509
breathe$	3208
breather$	3205
breathing$	1956
bridge$	1096
bridgeing$	1096
bridges$	2468 2469 1096
brief$	2431 1369
briefe	1374 2656 2658 1411 2706 1464
briefed$	2623 2657 2660 2713 1369
briefi	21 2725 966 2347 2376 1249
briefing$	2726 1251 1369
briefings$	2726
briefs$	1369
brighter$	2386
bring	206 445 3151 1219
bring$	214 321 1360
bringing$	214 321 1754 1360
brings	206
brings$	214 321 1821 2295 1360
broade	1302
broken	3384 915
broken$	2964 1847 1856 3142 2007 2008 3341 3496 2256 2289 1200 2583 2584
brothe	151 2954 1711 381 3017 1771 1772 1785 1787 1792 3049 3052 3056 1825 3075 454 456 3083 1838 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3241 623 3262 2014 2015 3265 657 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
brother$	1276
brothers$	1780 3093 3147 3160 3162 1941 3196 3527 2406 2411
brough	206 515
brought$	207 1889
budget	1403
budget$	2650 46
budgeted$	2652
build	1641 2334 1104 1107 1300
build$	251 263 2890 772 925 3583 1082 1091 1095 1146
builde$	263 772 1082
buildes$	263 772 1082
buildi	3041 3042 3043 3047 3280 2033 2216 1107
building$	91 263 3158 3181 3201 3249 3271 693 772 3462 3465 1082 1091 1095 1146
buildings$	3282 3287
builds	1107
builds$	263 772 925 1082 1091 1095 1146
built	1435 976 2350
built$	2684 2714
bulb$	61 977
bulbs$	61 977
bulletin$	11 2346
bulletins$	11
bullie	2771
bully	2771
bump$	2997
bunch	2186
bunch$	3359 3435 3452 3537
burglaries$	1268
burglary$	1268
burgle	1045
burgled$	2419
bus	1810 3280 2048 3297 2187 3438 3575
bus$	1422 64 2715 1525 3059 3289 3295 3304 923 3561 2315 3585 2597 2602
buses	2019 3268 3297 3298 2050 3299 2187 854
buses$	2715 3278 3287 3295 3296 3304 3307
bushes$	991
busine	1538
business$	2787 2852 1171
businesses$	69
busy	449 1823
but	3248
buy	2414 1316
buy$	2772
buyer	1263
buyer$	1265
buyers$	2406 1265
by	655 2309
by$	2646 1466 121 2752 134 1525 2903 293 1670 678 2156 3556 3558 2321 3571 3582 2352 2395 2397 2399 2446 2532 2601 2607
cabin	3303
cabin$	3534
cabinet$	2696
cabins$	3534
cafe	36
cafe$	69 3158
cafes$	69
café	36
café$	3158
calendar$	2672 980
call	2632 2725 1752 3014 3124 2161 966 2347 2376 1249
call$	2631 1482 2742 1501 130 138 140 141 2768 2947 3015 1891 3410 3551 1158
called	101 2749 1274
called$	1475 141 1274
callers$	1886
callin	1763
calling$	1775
calls	1434 1702 877
calls$	2631 2683 1482 1501 130 138 140 141 2768 2947 1774 1891 3410
calm	2220 3509
calm$	3208 3469 1070
calmer	2220 879 1255
calmer$	429 2165 792 812 3469
came	1392 2666 2671 2680
came$	2632 2641 1533
camera	29
camera$	61 66 96 922 2362
cameras$	61 66 96 922 2362
camp	95 1469
camp$	630 3561 1237
campai	2725 966 2347 2376 1249
campaign$	970 1077
campaigning$	1077
campaigns$	1077
campes$	1237
camps	1469
camps$	1237
campus	3221 2019 3268 2050 3299
campus$	3249
can	2735 1683
can$	114 2797 2812 1619 1697 349 1748 378 1766 393 1875 635 2119 2428
cancel	465 712 848 921
cancel$	447 476
cancele$	447 476
canceles$	447 476
canceling$	476
cancelled$	1816 3202 3334 2307
cancelping$	447
cancels$	447 476
cann$	391
cannot	1717 349 1748 378 391 1766 1875 635 829
cannot$	373 1755 1765 493 2009 2051 3315 808 832 889 900
cantee	3440 3441
cap	356 560
cap$	563 568 734 888
capaci	1129 2503
capacity$	1545 2509
caped$	563
caping$	563 734
capitalise$	251
caps$	563 734
capting$	563
capture$	1086
captured$	2945 2364
captureing$	1086
captures$	1086
car$	2746 2034 3289 3304 3511 3534 3587 1264
caravan$	3534
card	92 2725 966 2347 2376 1249
card$	2665 2675 442 922 3551 3559 2593
cards	2323
cards$	2675 442 922 3551 3572 2593
care$	2861 2935 3427 805 2473 2573
cared	2941
cared$	2939
careful$	1576 805 2544
carefully$	3399 2466
carer	59 2711 3221 616
carer$	0 1 2630 14 18 20 2662 90 1474 591 592 594 620 3408 1276
carers$	0 1 2630 14 18 20 2662 90 1474 278 409 591 592 594 3221 620 3408 894 1276
cares$	2861
careta	31 32 1427
caring$	1070
carr	445 827 1219
carria	3303
carriages$	3307
carried$	1411 2676 2682 1631 1673 2340 967 976
carries$	1426 2676 1056
carry	2735 2334
carry$	1426 3473 3583 1056 1060
carrying$	2389 1056
cars	116
cars$	2746 2034 3296 3304 3307 3534 3587 1264
cascad$	1074
cascade$	1074
cascades$	1074
cascading$	1074
cascads$	1074
cascadting$	1074
case$	1444 1449 1546 1555 1584 985 2434 2441
caseload$	2697
cases$	985
caseworker$	1278
cast	33 35 2050 3299 3303 2245
cast$	1409 3244 680 3307 3524
casts	3299
casts$	3244 3307 3542
catch	1571 2439
catchm	3063 3087 3098 3109 3211 3212 3213 3214 1966
catchup$	2820
catchups$	2820
caught$	1758 385 386
cause	821 3463 2503
causes	2503
caution$	351 916
cautione$	351
cautioned$	351 916
cautiones$	351
cautioning$	351 916
cautions$	351 916
cbo	339 1713 340 1714
cbos	1713 1714
cctv	1043
cctv$	61 66 2417
ceas	398
cease	712 2093 2120 906
cease$	494 3121 3334 3369 2280 912
ceased	1499 1514
ceased$	2748 2763
ceases$	3334
ceiling$	888
celebrate$	1134
celebrates$	1134
celebrating$	1134
cent$	1432
center$	1614
central$	3514
centre	36 41 2019 3268 3280 3298 1090
centre$	1614 3150 3158 3201 3218 3249 3304 693
centred$	1570 2464 2487 2527
centres$	3287 3304
certain$	270 2530
certif	2725 966 2347 2376 1249
certificate$	2675
certificates$	2675
chair	31 32 1427 1450 923
chair$	60 2699 2766 2297 3579 2618
chaire	2682 2340
chairs	29 1434
chairs$	2683 2766 2297 3579 2593
challe	421 946 1299
challeng$	1115
challenge$	2850 2462 1115
challenged$	2887
challenges$	2850 1115
challenging$	1115
challengs$	1115
champi	1107
champion$	998 1000
champions$	998
chance	2921 3509
chance$	2809 288 2913 349 1798 1841 1956 3481
chances$	288
chang$	436 448
change$	2795 2840 2842 436 448 607 608 1022 2533 2542 1335
changed$	2351 1335
changees$	2795
changes$	2795 2840 1592 2842 436 448 607 2533 1335
changing$	436 448 607 1335
changping$	436
changs$	436 448
channel$	28 3029
channels$	2796 1604 231
charge	2306
charge$	3555
charges$	3555
charte	92
charter$	93
chas	2771 547
chased	1405
chased$	2654
chat	1777 405 1781
chat$	2742 287 300 1752 1777 3026 405 1779 3029 1781 3030 408 882 2387 2534
chats$	287 300 3029 2534
chatti	1763 1775
chatting$	3024
check	1375 99 2725 1571 966 2347 2376 2439 1249
check$	2725 201 966 2347 2376 1249 1323
checked$	75 1323
checkin$	1473 2820
checking$	201 1323
checkins$	1473 2820
checks$	1434 201 1323
chess	2323
chess$	3572
child	1492 2954 1711 381 1771 1772 1785 1787 1792 1825 3075 454 456 1853 1854 520 3166 577 3262 2014 2015 3265 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 2261 2557 1184 2561 1199 2574 1207
child$	2674 2741 2743 1521 1786 1991 3517 1153
childcare$	67
childr	1492 1504 148 151 1528 1531 269 1643 2954 1711 381 3017 1771 1772 1785 1787 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1921 1947 1950 3199 577 3262 2014 2015 3265 664 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3489 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
children$	1448 2741 2743 2745 1522 2777 2780 2781 2919 1780 1786 3093 3147 3160 3162 3170 1941 3196 3393 3517 3527 2516
childrens$	2741
childs$	2741
choice	2921 2923 2481 2531 1303
choice$	777 2179
choices$	777
choir	3303
choir$	3524
choos	2245
choos$	775 804 919
choose	2735 3044 1021
choose$	471 775 776 804 919 956 2395
choosed$	919
chooses$	471 775 776 804 919 956 2395
choosi	2179 1021
choosing$	471 775 776 804 919 956 2395
chooss$	775 804 919
choosting$	919
choosy$	805
chose	1021
chose$	2395
chosen	1403
chosen$	2652
chrono	2725 966 2347 2376 1249
church	36 3440 3441
church$	3576
cinema	36
circle	2725 2148 2186 874 966 2347 2376 1249
circle$	3359 745 3380 3390 3392 2145 2147 3397 3401 3435 2248 3498
circles$	3380 3390 2145 3397 3401
circul	2682 1434 1467 2340 976 2350
circulated$	2716
circulates$	2683
circumstances$	1762
cities	3280
cities$	3227
city	3063 3087 3098 3109 3211 3212 3213 3214 1966 3221 3229 3240 3280
city$	3067 3222 3224 3226 3286 3483
civil$	339
claim	2306
claim$	3555
claime	1411
claimed$	2660
clarification$	209 2449
clarit	1129 2503
clarity$	209 2449
clash$	1808
class	3041 3042 3043 3047 1810 1840 581 3229 1981 2019 3268 3280 2048 3297 3298 2050 3299 2187 3438 3439 3489
class$	2765 1525 3059 3089 1955 3225 3230 3231 2035 3293 3304 3306 2147 3486 882 3524 917 3562
classe	2002 3268 2020 2033 3297 3299 2187 854 3489
classes$	2728 2765 3084 3237 3269 3282 3287 3304 3408 3562
classm	151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
classmates$	1780 3093 3147 3160 3162 1941 3196 3527
classroom$	2715
classrooms$	2715
clause	2957
clause$	2785 2956 2421
clauses$	2785 2956 2421
clean	95 2334
clean$	593 3583 2400 1204
cleaned$	3546
cleanu	1469
clear	533 547 2475
clear$	2731 2764 2853 2854 1745 1907 1990 781 2183 1071 1151 1164 1211
cleare	976 2350
cleared$	2365
clearer$	1164
clearing$	1211
clears$	1211
clicked$	2703 2349
clicks	1419
clicks$	2668
climb$	1237
climbes$	1237
climbs$	1237
clinic	36 59
clinic$	987
clique	151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
clique$	1780 3093 3147 3160 3162 1941 3196 745 3527 3537
clos	406 407 446 528 537 921
clos$	447 869
close	2172
close$	1572 1576 447 3261 2043 2172 3421 869 2279 1071 1096 1222
closed	2682 1456 3028 2340
closed$	2705 544 552 3334 831 3490 2359 1222
closeing$	1096
closely$	2454
closeness$	718 784 3513
closer	221
closer$	1595 292 353 1152
closes$	447 869 1096 1222
closing$	869 1222
closping$	447
closs$	447 869
club	36 41 2725 1810 1840 3229 3280 3298 2050 3299 2187 3438 3440 3441 966 2347 2376 1249
club$	69 2697 3059 3084 1837 3089 3158 3201 3218 3225 3237 630 3304 693 3524 970
clubs	2019 3268 2033 3299 854
clubs$	69 3084 3237 3282 3287 3304
clump$	3537
cluster$	3537
co$	1108
coach	31 32 1427 59 2711 779
coach$	3561 3585 3587 987
coache	31 32 1427 3303
coached$	2361
coaches$	3561 1230
coachi	2725 966 2347 2376 1249
coaching$	1230
coat$	3588
coats$	94 3588 2593 2594
coax	799
coax$	736
code	92
code$	93 3555 977
codefendants$	1715
codes$	94 977
coerce	154
coerci	154
coffee$	87
cohesi	1129 2503
cohort	3303
cohort$	3408
cohorts$	3311 3408
coinci	2997
coincide$	1808 3313 3522
collab	221 1108 1129 2503
collaborative$	1595
collaboratively$	2454
collea	1590
colleagues$	2694 2839 1087
collec	445 449 1823 451 515 665 2077 793 895
collect$	3022 3069 3175 810 3492 1086 1370
collected$	1824 1889 3456 2342 2364 1370
collecting$	3462 1086 1370
collectiontime$	3326
collectiontimes$	3326
collects$	3069 810 1086 1370
colleg	2769 1810 1840 581 3221 3229 1981 616 2019 3268 2020 3280 2042 2048 3297 2050 3299 861
college$	2758 1511 3059 3060 3084 1837 3089 475 1860 1955 591 592 601 3224 3230 3231 3237 3249 3291 3304 2398
colleges$	3060 3084 1860 591 592 3237 3269 3287 3291 3304
colour$	3579
colours$	3579
com	2153
com$	468
come	1392 2666 2671 2680 2735 206 423 1800 431 515 548 809 2202 2274 989 1192
come$	2632 2641 2730 2749 138 2814 3015 1797 468 1889 3183 569 2003 2005 2024 2036 2041 895 2363 1013
comed$	2363
comeed$	2363
comes	206 431 548 2274 1192
comes$	2730 138 2814 468 2003 2036 2363 1013
comfortable$	2884 2939
coming	206
coming$	1550 2960 468 2389 2427
comments$	990
commis	1403 2682 1460 2340 976 2350
commissioned$	2652 2709 2373
commit	44 1420 1129 2503
commit$	1268
commits$	1268
committed$	2669 1268
committee$	1418 2696 981
committing$	1268
common$	3251 1151
commun	4 1421 1571 1710 2960 2439 1073 2475 2481 1299 1303
communicat$	1074
communicate$	177 1074
communicates$	177 1074
communicating$	1074
communication$	1378 2670 2820 2844 1604 231 2959 1764 2447
communicats$	1074
communicatting$	1074
communities$	1695
community$	2924 1695 340
compan	31 32 1427 59 1709 3303 3343 2141
company$	68 2958 2968 1722 2988 1804 3372 2134 3390 3391 3396 3398 3400 2178 3428 3539
compared$	1022
compassionate$	2463
compla	1529 2778
complaint$	130 140 3551
complaints$	130 140
comple	1376 6 1391 2645 1399 2648 1411 1421 2680 2681 2682 1434 1456 2718 1631 1673 2340 967 982 989
complete$	2625 2705 2714 2341 974 2363
completed$	2625 2640 1393 2643 2660 2695 2705 2707 2710 2714 2880 2922 2341 974 2363
completeed$	2363
completes$	2683 974 2363
completing$	2663
completion$	1380 2670 2356
coms$	468
concen	2220 3509
concentrate$	3208 3469
concer	95 1469 1597 2481 1303
concern$	1552 2835 2840 2842 2850 2441 1078
concerns$	1552 2835 2840 1592 2842 2846 2850 2441 2442 1078
concert$	2626 3561
concerts$	2626
condit	2957 339 1713 826 2306
condition$	2956 2199 3543 3555
conditions$	2956 2199 3543 3555
conduc	1411 2682 2340
conducted$	2660
conductor$	54
conductors$	54 90
confer	2725 966 2347 2376 1249
conference$	3576
confid	2921 779 874 1006 2481 2503 1303
confidence$	1637 2248 2380 2523
confident$	2380
confin	814
confin$	819
confine$	819
confined$	455 819 2251
confines$	819
confining$	819
confins$	819
confir	1573
confirm$	1394 2354
confirmed$	1394 2822
confirms$	1394 2354
confis	343
confro	421
congre	1709 1710 2960 2962 2997 3000 3151 1312
congregate$	2958 3018 3022 3069 3172 3175 3475 3492 2554
congregates$	3069
congregating$	2959 2555
connec	2114
connection$	341 3363 2127 2520 2526
connections$	3363 2127 769 2520 2526
consci	1650
conscious$	2899
consen	2923
conseq	2923
consequences$	2835
consid	2682 1538 2816 1573 486 2475
consider$	2244 2355 2461 1293
consideration$	2844 1624 2920 2440 1294
considerations$	1294
considered$	2787 2822 2868 2945 1293
considering$	1293
considers$	2355 1293
consis	196 2475 1107 2481 1108 1129 2503
consistent$	1570 2845 1070 2463 1099
consort$	2554
consorting$	2555
constant$	1576 1070
constructive$	1611 2540
consul	1374 1405 2656 2658 1442 2706 1464 2725 966 2347 2376 1005 1049 1249 1300 1303
consultant$	2423 1278
consulted$	2623 2654 2657 2691 2713 2379
contac	1374 1375 2632 1405 2656 2658 1411 1413 1421 2680 2682 1434 1442 2706 1464 99 101 2725 1709 1710 2960 2962 2966 1730 1732 1742 1746 1752 1753 3014 1776 3032 1800 3124 2006 877 966 2347 2376 1005 2439 1171 1249
contact$	2670 2678 1473 2726 1501 2843 2913 2947 326 327 2955 1707 1708 2958 2959 1712 341 2967 1723 2975 2979 2980 2991 2995 3003 1756 3011 1764 1774 1776 3025 3115 498 1891 518 3255 3352 3361 2123 2252 2345 2370 1000 2443 2545 2552
contacted$	2623 2654 2660 2691 2713 1475 2379
contacts$	2683 1473 2726 1501 3025 2370
contai	890
contes	946
contin	221 244 1843 824 1129 2503
continual$	1576 1284
continually$	1284
continuation$	1284
continue$	3092 934 1160 1284
continued$	1595 1618 934 1001 1070 1071 1284
continues$	934 1284
continuing$	934 1284
continuous$	1284
continuously$	1284
contra	2725 1713 966 2347 2376 1249
contract$	2672 3543 945
contracts$	3543 945
contri	59 2711 1299
contributor$	0 1 2630 14 18 20 90 1474
contributors$	0 1 2630 14 18 20 90 1474
contro	154 356 560 749 2414
control$	2772 325 734 3371
controling$	325 734
controls$	325 734
controlting$	325
conven	2632 2682 2340
convene$	2631
convenes$	2631
conver	2725 966 2347 2376 1249
conversation$	2742 2836 2844 1604 231 2896 287 2913 2534
conversations$	2836 2844 1604 231 287 2534
convert$	448
converte$	448
convertes$	448
converting$	448
converts$	448
cook	2334 1314
cook$	3583
cooked	2718
cooking$	970
cool	396 2124 890
cool$	3368 3373
cooled	1856
cooled$	3105
cooler$	3407
cools$	3373
cooper	1273
coordi	31 32 1427 59 196 232 1606 1108 1299
coordinated$	1570
cope	1641 879
cope$	2890 791
copes$	791
copies$	2593
coping	1129 2503
copy	2682
copy$	2665
core$	44 1449 1450 2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 1853 1854 520 3166 577 3262 2014 2015 3265 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 2261 2557 1184 2561 1199 2574 1207
corner	2241 2242
corner$	1822 3077 2059 3309 3386 3437 3491 3533
corners$	3077 3307 2059 3309 3386 3437 3533
corrid	3221
corridor$	3271 3386
corridors$	3386
cost	2755 133
cost$	27
costed	1403
costed$	2652
costs$	27
costum	29
could	1683
could$	2755 2757 193 1697 378
counci	31 32 1427 59 3575
council$	60 2450
councillor$	68
councillors$	68
counse	59 2725 421 966 2347 2376 1049 1249
counsel$	351
counsele$	351
counseled$	351
counseles$	351
counseling$	351
counselling$	2678
counsellor$	987 2423 1278
counsels$	351
count$	56 1235
counte	872
counter$	2715
counters$	2715
counti	2019 3268 3280
counties$	3227
counting$	1235
countr	3063 3087 3098 3109 3211 3212 3213 3214 1966
country$	3226 3286
counts$	1235
county	3063 3087 3098 3109 3211 3212 3213 3214 1966 3221 3229 3240 3280
county$	3222 1974 3224 3226 3286 3483
couple$	2409
courag	779
course	2725 1568 1810 2048 3297 3298 2050 3299 3440 3441 966 2347 2376 1249
course$	2633 2697 2726 2817 3059 1837 3126 3304 3524 917 970 2424 1251
courses$	2726 3304
court	36 3438 3548 1269
court$	91 1525 339 3569
cousin	151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1838 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3221 3241 623 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
cousins$	1780 3093 519 3147 3160 3162 1941 3196 3527 2406 2412
cover	1538
cover$	2787 2963
covera	1666
coverage$	2915
covere	1411 2671 1538 165 166 167 168
covered$	2660 2787 1539 1541 1542
covering$	2963
covers	2671
crackd	1269
cracks$	2906
create	2682 1436 2340 1299
created$	2685
creati	6 1299
creation$	1380
creatively$	2466
creep	2274
crew	2050 3299 3303 2186 3438
crew$	1525 3307 3435 3452 3524
crews	3299
crews$	3307 3542
cricke	2323
cricket$	3572
crime$	1268
crimes$	1268
crop$	2814
crops$	2814
cross	2006 1136
cross$	221 2997 3255 3300 2061 3313
crosso	2061 2196
crossover$	3310 3445
crossr	2510
crowd	3017 3041 3042 3043 3047 3049 3052 3056 3083 3108 1870 3122 509 3134 3140 3343 2148 3403 3404 3405 3406 2158 2160 3422 3426 3431 3432 2186 3436 2225 3502 3503 2258 3508 3520 3521
crowd$	1804 3119 3156 3359 3388 3393 2147 3397 3398 3423 3435 3452 2213 3498 3507 3537
crowds$	3156 3397 3398
cultiv	1302
cultur	2481 1303
culturally$	1108
culture$	3389 2489
cups$	2593
curb	356 396 560 872 890
curb$	881
curbe$	881
curbed$	3142 3341 3496
curbes$	881
curbing$	881
curbs$	881
curfew	339 1713 343 2198 826
curfew$	543 2564 1191
curfews$	543 2564 1191
curiosity$	2872 2431 2443
curiou	1650
curious$	2845 2899 2544
current$	2804 3485
curric	2725 1840 966 2347 2376 1249
curriculum$	2672 3089
curtai	356 890
curtailed$	3341
customary$	194
customers$	2406
cut	336 573 740 749 753 809 2334 1047
cut$	162 2949 2950 2964 721 734 752 800 2251 901 3583 976 2365 1318
cute$	901
cuted$	901
cutes$	901
cuting$	734 901
cutping$	901
cuts	336 740
cuts$	162 734 901 1318
cuttin	336 740
cutting$	162 721 901 1318
cycle$	2255 1237
cyclees$	1237
cycles$	1237
dad	1838 1961 3221 3241 623
dad$	594 1276
daily$	2624
damagi	2250
damaging$	3499
dampen	758
dance$	1237
dancees$	1237
dancer	33 151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
dancers$	1780 3093 3147 3160 3162 1941 3196 3527
dances$	1237
danger	2923
danger$	2835
dangers$	2835
darts	2323
darts$	3572
dashbo	2725 966 2347 2376 1249
data$	1471 2346 2437
database$	2700
date	1171
date$	3559 2545
daught	2954 1711 381 1771 1772 1785 1787 1792 1825 3075 454 456 1853 1854 520 3166 577 3262 2014 2015 3265 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 2261 2557 1184 2561 1199 2574 1207
daughter$	1786 3517 1276
daughters$	1786 3517
day	1877 2019 3268 3280 3298 2050 3299 2187 3438 3439
day$	2664 1461 2760 1807 3126 3178 3188 3304 3306 2065 3317 3320 3321 3323 2076 3328 2184 3465 3466 2252 2291 3559 3561 3579
days	3268 3299 854 1257
days$	2664 1461 2760 1807 3084 3287 3304 2065 3318 3322 3323 2076 3329 2184 2252 2291
dead$	3031
deadline$	2348
deadlines$	2348
deal	191
deal$	184 227
dealer	116 2750 1263
dealer$	2746 3554 2416
dealers$	2746 3554 2406 1265
dealin	191
dealing$	184 1268
dealings$	1764
deals	191
dealt$	166 167 168 184
debate$	2836
debt$	2768
debts$	2768
decemb	1525
december$	2756
decent$	2144
decide	1573
decide$	2766 382
decided$	2822 382
decides$	2766 382
decision$	2863
decisions$	2863
declare$	1394
declareed$	1394
declares$	1394
declin	1255
deconstruct$	1115
deconstructe$	1115
deconstructes$	1115
deconstructing$	1115
deconstructs$	1115
decrea	1255
decrease$	98
dedicated$	1453 996
deepen	1107 1302
defendants$	1715
defus	758
degree$	7
delegates$	2694
delet	406 407 1047
delet$	402 1182
delete	3028
delete$	402 403 1182
deleted$	402 1182
deletes$	402 1182
deleting$	402 1182
delets$	402 1182
delive	1376 6 1403 1411 1421 2680 2682 1434 1468 104 232 1606 2340 976 2350 1219
deliver$	1340
deliverables$	2348
delivered$	2625 1393 2652 2660 2710 2717 1478 1340
delivering$	1340
delivers$	2683 1340
delivery$	1380 2670 997
deliverys$	997
demand$	2768 1545
demands$	2768
demoli	446 528 3173
demolish$	869
demolishe$	869
demolishes$	869
demolishing$	869
demolishs$	869
den	2241 2242
den$	1822 3491
dent$	902
dente$	902
dentes$	902
denting$	902
dentis	1049
dentist$	3588 2423
dents$	902
depart	2077 895
department$	2450
departure$	462
departuretime$	3326
departuretimes$	3326
dependence$	735 2127
dependency$	735
descri	2735 1488 1529 2778 1538 166
describe$	2737 2787 1252
described$	2787
describes$	1252
design	2682 2340
design$	2766
designated$	1453 996
designs$	2766
desk	923
desk$	2677 2715 763 2297
desks$	2715 763 2297
destru	2250
destructive$	3499
detach	799 809
detach$	720 752
detached$	2639 48
detaching$	720
detail$	2785
details$	2665 2785 3025 2460
detective$	1267
detectives$	1267
deter	336 413 418 911 1269
deter$	337 532
determ	1573
determined$	2822
deterr	336 1303
deterred$	377 499
deters	336
develo	2682 1641 2340 1104 1107 1300
develop$	2795 2813 263 2890 1082
develope$	263 1082
developed$	2887
developes$	2795 263 1082
developing$	263 1082
development$	2840 2842
developments$	2840 1592 2842
develops$	2795 2813 263 1082
dialogue$	2836 1604 231 287 2443 2534
diary$	980
did$	1393 2755 2757
die$	2124
dies	2124
dies$	3373
dietic	1049
dietician$	2423
dietit	1049
dietitian$	2423
differ	1980 767 774 2149 903 1006
difference$	2380
different$	1510 3045 1811 3072 3073 3074 452 3079 3081 3082 460 1835 463 3097 1899 3210 1969 3219 1975 1976 1978 1988 1995 645 646 2023 653 654 2029 2031 658 659 660 663 2038 2040 668 2046 2047 676 2052 2054 2055 2057 2058 685 2060 2062 691 2069 2073 702 703 2078 2080 2137 2142 2144 771 3395 773 778 2159 812 813 2188 2189 2191 2192 3443 3450 3451 3482 2240 3516 3519 2284 2293 2558
differently$	3399 2466
diffic	3463
difficult$	372 3048
diffus	758
dig	2334
dig$	3583 1319
digest$	2346
digging$	1319
dignity$	2516
digs$	1319
dilut	740 753 758 872
diluted$	3407 3496
dimini	762
dinner	95 1469
dinner$	3576
dip$	992
direct	31 32 1427 2725 2921 451 453 458 814 966 2347 2376 1249
direct$	344 1726 399 527 553 1171
directed$	344 399 527
directing$	344 399 527 553
direction$	2563
directions$	3148 3272 2563
directs$	344 399 527 553
disall	517
disassociat$	722
disassociate$	721 722
disassociates$	722
disassociating$	722
disban	3028 407 1846 1847 2007 2008 2120 1200
disband$	3095 743 3369
disbande$	743
disbanded$	3096 3256 3257 743
disbandes$	743
disbanding$	743
disbands$	3095
discon	712 2256
discontinued$	3505
discou	328 336 413 418 911
discourag$	881
discourage$	337 717 881
discouraged$	377 499 3142 3341
discourages$	337 717 881
discouraging$	337 717 881
discourags$	881
discretion$	2467
discus	2682 1538 165 1573 2340 2439
discuss$	2355 1295
discussed$	2787 1539 2822 2868 1295
discusses$	2355 1295
discussing$	1295
discussion$	2836 2844 2896 287 2534 1295
discussions$	2836 2844 287 2534 1295
disengag$	722
disengage$	722
disengages$	722
disengaging$	722
disentangle$	752
disman	2007 757 1200
dismantl$	743
dismantle$	743
dismantled$	3256 743
dismantles$	743
dismantling$	743
dismis	515 679 835 895
dismiss$	887
dismisse$	887
dismissed$	1889
dismisses$	887
dismissing$	887
dismisss$	887
dismissting$	887
dispat	814
disper	3009 1846 1847 1856 529 533 548 2007 2008 1188
dispers$	479
dispersal$	2562 2563
dispersals$	2563
disperse$	1773 3095 479 1903 532 1907 1187
dispersed$	3008 3096 3105 3256 3257 1187
disperses$	3095 479 1187
dispersing$	479 1187
disperss$	479
displa	2682 2692 1467 2725 966 2340 2347 2376 1249
display$	2715
displayed$	2716
disrup	336 740 757 758 890
disrupt$	881
disrupte$	881
disrupted$	3142 3270 3341
disruptes$	881
disrupting$	881
disrupts$	881
disseminat$	1074
disseminate$	1074
disseminates$	1074
disseminating$	1074
disseminats$	1074
disseminatting$	1074
dissociat$	722
dissociate$	721 722
dissociates$	722
dissociating$	722
dissol	407 1846 1856 2120
dissolv$	743
dissolve$	3095 743 3368 3369
dissolved$	3105 743
dissolves$	3095 743
dissolving$	743
dissua	336 418 911
dissuade$	337
dissuaded$	377 499 3341
dissuades$	337
distan	1884 739 760 799
distance$	3133 3233 720 2113 747 752 754 2572
distances$	720
distancing$	720
distant$	1978 1990
distract$	2283
distri	6 1411 2682 1468 104 3063 3087 3098 3109 3211 3212 3213 3214 1966 675 915 2340
distribut$	479
distribute$	479
distributed$	2660 2717 1478 2049 2289
distributes$	479
distributing$	479
distribution$	1380
distributs$	479
ditch	800 2174
divers	2508 1303
diversionary$	1611
divert	458 799 1300
divert$	720
diverting$	720
diverts$	720
divid$	479
divide	2007 675 915 1200
divide$	479
divided$	3256 2049 680 2289
divides$	479
dividi	1200
dividing$	479
divids$	479
division$	754
do	2263
do$	1393 2735 185 189 2859 303 2932 2933 2937 1748 393 1875 3131 690 2098 791 1054 1111
doctor	1049
doctor$	987 2423 1278
documented$	2364
does$	185 303 1748 1875 690 791
doing$	189 303 1054 2453
dominant$	3514
domino	2323
dominoes$	3572
don$	1748 690
donate$	1315
donated$	1315
donates$	1315
donating$	1315
done	1376 3 1411 2682 1456 1459 1631 1673 2340 967
done$	2625 1377 1393 2643 2660 2705 2708 2710 2714 2880 2881 2922 2946 1801 2341
door	2187
door$	2638 2677 2715 96 1599 2883 2597
doors$	2638 2677 2715 96 1599 3301
dorm	2050 3299 3303
dorm$	3534
dorms	3299 854
dorms$	3534
dotted	915
dotted$	2289
doubl	2722 1255
double	1809
double$	103 139 3058
down	1435 3028 1255
down$	2654 2669 2684 2782 1613 403 1862 3112 2170 2238 1025 2596 2608
downlo	2666 1419 2680
downloaded$	2349
downloads$	2668
draft$	919 1344
drafte	2682 2340
drafte$	919
drafted$	919 1344
draftes$	919
drafting$	919 1344
drafts$	919 1344
draftting$	919
drag	799
drag$	782
dragged$	782
dragging$	782
drags$	782
draw	3151 2153 799
draw$	251 3090 3209 641 649 720 782 1218
drawin	1028
drawing$	782 3551 1218
drawn$	1420 782 976
draws$	1821 2295 1218
dress$	2306
drew	1502
drew$	2751
dried$	1514
drift	1736 2153 809 2220
drift$	3208 2112 755 2130 782 3469 2464
drifted$	1856 755
drifting$	755 2130 782
drifts$	755 2130 782
drinker$	1264
drinkers$	1264
driv	232 1606 445 451 827
driv$	481 483
drive	3009
drive$	481 483 542 1168 1231
driveing$	542
driven	449 1823 515 665
driven$	1889 649 673 1245
driver	31 32 1427 58 59 2711 1492 126 3575 2384 2488
driver$	0 1 2630 14 18 20 2662 52 90 1474 115 2741 3554 2407 2416
drivers$	0 1 2630 14 18 20 2662 52 1432 90 1474 115 2741 1500 3554 3578
drives$	481 483 542 1168 1231
driving$	481 483 3587 1168 1231
drivs$	481 483
drop	99 435 573 712 721 800 2174 921 940 1255
drop$	36 41 98 2725 447 2095 901 932 2316 966 2347 2376 1158 1239 1249
drope$	447 901
droped$	901
dropes$	447 901
dropin$	1473 2314
droping$	901
dropins$	1473 2314
droppe	1533 449 1823 2256 1255
dropped$	2782 3505 932 1239
droppi	721 1255
dropping$	447 2095 901 932 1239
drops	712 1255
drops$	447 901 932 1239
dropting$	901
drug$	1268
drugs$	1268
dry$	2400
due$	1050 2441
duet$	882
dug$	2714
dump	800 2174
duty$	2677
dynami	3381 1129 2503
dynamic$	3389
dynamics$	3389
each	169 1825 456 3166 699 3370 815 816 828 2239 893 2322 3575 2337 2557
each$	2624 2655 2677 2687 2760 2810 1664 2954 1711 2967 2972 2995 381 1771 1772 3024 1785 1792 1825 3075 454 456 459 1853 1854 520 3166 577 580 1972 3255 3262 2014 2015 3265 657 3283 662 666 681 683 3325 3357 3363 3370 2158 2168 2169 3419 3447 2201 828 2214 3474 2226 2261 896 3526 2302 3563 3564 943 3571 2328 2331 959 2339 983 2383 1034 2479 2557 1184 2561 1199 2574 1207 2583 2584 2588 2605 2610 2616 2622
ear$	2447 1163
earlie	1525 2167 1255
earlier$	1842 2046
earliest$	1560
early	1525
early$	2807 1560 661 2596
earn$	1149 1260
earned$	1260
earning$	1149
earns$	1149 1260
ears$	1163
easier	2220 1255
easier$	429 2122 3469
easter	1525
easter$	622
easters$	622
easy$	2764
eat	449 1823 1848 801 2202
eat$	468 1867 2011 2036 684 944 1367
eate$	468
eates$	468
eating$	468 1367
eats$	468 2011 2036 684 944 1367
eclipse$	2700
edge$	3063 3087 3098 3109 3211 3212 3213 3214 1966
educat	449 1823 451 665
educate$	1114
educated$	441 1824 1954 1970 3236 2195
educates$	1114
educating$	1114
effect	3381 2475
effect$	2246 885
effective$	1088
effectively$	2807
effectiveness$	2438
effort	1620
effort$	2844 2869
efforts$	2844
egg	3463
egg$	2283
eight	112 155
eight$	1486
eject	547 845 2219
elder	613
elder$	3377
eldest	151 2774 2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 1853 1854 520 3166 3197 577 596 1972 613 615 3247 3262 2014 2015 3265 657 672 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 3495 2247 2261 2557 1184 2561 2570 1199 2574 1207
eldest$	151 2774 1792 3051 3062 1814 450 1825 3085 1852 3130 588 1963 3253 3377 2227 2233 2239 2560
elearn	2725 966 2347 2376 1249
elevat	1302
else$	3465 3466 3519
elsewh	3109 3216 3221 3240 3444 2216 2217 2234 3484 892
elsewhere$	2791 2902 432 3198 3203 3219 3395 3456 3465 3466 3483 2422
email	1375 2725 966 2347 2376 1249
email$	11
emaile	1374 1405 2656 2658 1413 2682 2706 2340 1005
emailed$	2623 2654 1406 2379
emails	1434
emails$	11 2683
embed	232 1606 1107
embed$	1301
embedd	2682 2340
embedded$	2887 1301
embedding$	1301
embeds$	1301
emerge	1569
emerge$	2795 2818
emergees$	2795
emerges$	2795 2818
emotio	244
emotional$	1618
empath	1129 2503
emphas	1302
employ	908
employ$	1349
employe$	1349
employed$	1349
employes$	1349
employing$	1349
employs$	1349
empowe	779
empower$	1289
empowered$	1289
empowering$	1289
empowerment$	1289
empowers$	1289
emptied$	3546
empty$	2400
en$	2258
enabl	779 1302
enable$	265
enables$	265
enabling$	265
encour	1573 2921 422 453 1968 779 1107 1303
encourage$	1296
encouraged$	2822 3341 2268 1296
encourages$	1296
encouraging$	1296
encryp	1043
encrypted$	2417
end	328 336 355 396 406 407 465 517 712 721 2120 3384 921
end$	364 3027 3063 447 3077 3087 3098 3109 3121 3211 3212 3213 3214 1966 1977 3229 2059 3309 3334 2095 729 3368 3369 3373 3386 3437 3442 881 3530 3533 1097 1333
ende$	447 881
endeav	1125
ended	1514 1533 3028 2256
ended$	2763 2782 2949 2950 2964 3027 3142 3334 3341 3505 1333
endes$	447 881
ending	336 712 721
ending$	2095 881 1097 1333
endping$	447
ends	336 355 712 2124
ends$	447 3077 2037 2059 3309 3334 3373 3386 3437 3442 881 3533 1097 1333
enforc	824 825 1190
engag	2645
engage	1374 1421 1463 982 2475 1106 2481 2531 1303
engage$	30 2712 2480
engaged$	2623 30 2663 2707 2480
engagement$	30 2670 2844 2356 2375 2462 2480 2536
engages$	30 2712 2480
engagi	1106
engaging$	30 2663 2480
engend	1302
enhanc	1107 1299
enhanc$	1082
enhance$	1082
enhanced$	2887 292
enhances$	1082
enhancing$	1082
enhancs$	1082
enjoy	879
enough$	310
enquir	2725 966 2347 2376 1249
enrich	1302
enrol	2645 451 466 859 860 862
enrol$	614 810
enroled$	614
enroling$	614
enroll	1411 449 1823 1865
enrolled$	2660 1824 2357
enrolred$	614
enrols$	614
ensur$	474
ensure	1107
ensure$	2901 382 474 1101
ensured$	2887 382 1101
ensures$	382 474 1101
ensuring$	474 1101
enter	3015 423 548 827 859 860 863 2245 895 1192
enter$	395 1797 468 3183 919
entere	1865
entere$	395 468 919
entered$	77 680 919
enteres$	468 919
entering$	395 468 919
enters	1192
enters$	468 919
enterting$	919
entic	799
entran	2187 3438
entrance$	2715
entrances$	2715 2028 3301
entry	2077
entry$	3088 537 1920 2602
entrytime$	3326
entrytimes$	3326
environment$	2882 2924 3389 2474
environments$	2882 2924
episod	1257
equally$	2516
equip$	1116
equipm	29
equipped$	1116
equipping$	1116
equips$	1116
erode	740
escala	1068
escalate$	2533
escalated$	2452
escalates$	2533
escort	449 1823 451 515 549
escort$	481 483 542
escorte$	481 483
escorted$	1889 649
escortes$	481 483
escorting$	481 483 542
escorts$	481 483 542
establ	2682 1573 2340 1107
established$	1547 2822
estate	2962 3221 3229
estate$	3067 3201 1999 3286 3442 3530
estates$	3442
esteem	2503
ethos	1303
evalua	2682 2340
evaluate$	1064
evaluates$	1064
evaluating$	1064
evenin	2725 1525 583 2019 3268 3280 3298 2050 3299 707 708 2184 2187 3438 3439 854 966 2347 2376 1249
evening$	2659 2664 120 1807 3188 3206 661 3306 2065 3317 3320 3321 3323 2076 3328 2081 3331 2085 3335 3459 3465 3486 2252 882 2291 1016
evenings$	2659 2664 120 1807 3084 3206 3287 2065 3318 3322 3323 2076 3329 2081 3331 3333 2085 3335 3337 2108 3459 2252 2291 1016 2394
event	2725 966 2347 2376 1249
event$	2726 3576 1251
events$	2726 2817
ever$	2273
every	169 3166 815 816 893 2322 3575 2557
every$	2624 2655 2677 2687 1479 2760 1626 1664 1667 2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 1853 1854 520 3166 577 3262 2014 2015 3265 3283 666 681 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 2261 896 3526 3563 3564 943 3571 959 983 1171 2557 1184 2561 1199 2574 1207 2610
everyb	58 169 229 269 1643 295
everybody$	1432 1603 1669 1695 1087
everyo	58 169 1590 229 269 1643 295
everyone$	1432 2839 222 1603 1669 1695 1087
everything$	2863 2428 2485
evict	547
evict$	477
evicted$	477
evicting$	477
eviction$	470
evicts$	477
eviden	1043
evidence$	47 70 2417 2460
evidenced$	75
evident$	2364
evolve$	2795
evolvees$	2795
evolves$	2795
example$	1804
except	3248
exchange$	223
exclud	1491 2770 3009 435 537 546 573 1949 584 705 831 2217 845 2219 1194
exclud$	576 853 1196
exclude$	576 578 3448 853 1185 1196
excluded$	2740 363 3008 3061 1920 3198 3200 578 3236 3466 853
excludes$	576 578 3448 853 1185 1196
excluding$	576 578 853 1196
excludned$	853
excludning$	576 853
excludred$	853
excludring$	576 853
excluds$	576 853 1196
exclus	2198 826 891 1257
exclusion$	140 339 340 462 469 470 574 2199 2265
exclusions$	140 469 2199 2265
exerci	2725 966 2347 2376 1249
exhibi	95 1469
exhibition$	91
exist$	3342
existing$	1547 2834 1171
exists$	3342
exit	407 742
exit$	462 730 2116
exiting$	730
exits$	3301 730
expect	1129 2503
expectations$	2473
expected$	368
expel	573 584 1194
expel$	576 1185 1196
expele$	576 1196
expeles$	576 1196
expeling$	576 1196
expell	1949 584
expelled$	3061 3198
expelning$	576
expelring$	576
expels$	576 1185 1196
expenditure$	27
experience$	2917
experiences$	990
explai	1405 1488 1529 2778
explain$	2737
explained$	2654
exploi	2923 2414 1263
exploit$	2772
exploitation$	2471 1265
exploitative$	1265
exploited$	1265
exploiter$	1265
exploiters$	1265
exploiting$	1265
exploits$	1265
explor	1538 166 2816 1573
exploration$	2844
explore$	1292
explored$	2787 2822 2868 1292
explores$	1292
exploring$	1292
exposed$	1791
exposu	1129 2503
express$	2911
expulsion$	462 574
extend	1843 824 825
extend$	1331
extended$	3092
extending$	1331
extends$	1331
extent$	7
extra$	320 988
extrac	766 799
extract$	720
extraction$	462
extric	799
extricate$	720
eye$	2821 1163
eyes$	1163
facili	2682 2340 1107 1299
fade	2124
fade$	3368 3373
faded	3384
fades	3384
fades$	3373
fair	95 1469
fair$	2731 2764 2315 3576 2544
fairly$	2807 2516
fairs	1469
faith$	2522
fall	1533 809 1255
fall$	98 2782 283 782 2220
fallen$	1856
fallin	1255
falling$	283 782
fallping$	283
falls	1533 1255
falls$	2782 283 1782 2124 782
famili	33 34 35 58 59 2711 155 2488
familiar$	1070
families$	0 1 2630 14 18 20 1408 1409 2662 1432 65 1448 89 90 1474 2810 1639 278 1663 409 457 1851 594 3220 3234 1986 3408 870 894 3578 2479 2490 1277
family	59 2711 2954 1711 381 1771 1772 1785 1792 3062 1825 3075 454 456 1838 1853 1854 520 3166 577 596 1972 3221 3229 3241 623 3262 2014 2015 3265 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 2261 2557 1184 2561 1199 2574 1207
family$	0 1 2630 14 18 20 2662 90 1474 150 1540 457 1851 594 3220 1986 870
far	609 760
far$	174 609 1983 1990 1996 685 2060 2137 2188 2234
fare	2306
fare$	67 791 3555
fares$	67 791 3555
farm	3440 3441
fashion$	2819
faster$	2539
father	1838 1961 3221 3241 623
father$	594 1276
fathers$	278
favourite$	3118
fear	1529 2778
fear$	2388
fears	1529 2778
feasibility$	2495 1123
feasible$	2426
februa	1525
february$	2756
fed$	2841
fee	2306
fee$	3555
feed$	215
feedback$	71 968
feeding$	215
feeds$	215
feel	2735 1529 2778 1641
feel$	2890 1644 1690 1692 1012 1029 2474 1252
feelin	1129 2503
feeling$	1252
feelings$	990
feels	1529 2778
feels$	1644 1012 1029 1252
fees$	3555
fell	1533 1255
fell$	2782
felled$	2365
felt	2735 1529 2778
felt$	1012 1029 1252
fenc	446 528
fence	29 3548
fence$	61 96 1315
fenced$	3173 552 1315
fences$	96 1315
fencing$	61 96 1315
festiv	95 1469
festival$	3561
fetch$	810
fetche	793
fetched$	3456
fetches$	810
few$	2762 1559
fewer	103 1046
fewer$	1477 111 467 878 2420 1253
fi	1902
fight	1257
fight$	2746 140
fights$	2746 140
figure$	2701 1471
figures$	2701 1471 2346
file	2682 1444 1449 1543 2340
file$	2693 2698 2700 2789 2790 2792 2793 985 2440
filed	2682 2340
filed$	77
files	1434
files$	2683 2693 2698 2700 2792 985
fill$	2334 1096 1217
filled	1411 2682 2340
filled$	2660 1217
filling$	1096 1217
fills$	1096 1217
film	2725 2771 2334 966 2347 2376 1249
film$	28 91 3551 3552 3561 2315 3573 3579 3583 975
filming$	1248
films$	3561 3579 975 1248
final$	2695
find	1488 1752 486 3124 590 1964 768 860
find$	1482 2737 1529 237 317 772 965 1027 2402 1144
finde$	772
findes$	772
findin	1537
finding$	2784 2786 237 772 965 1144
finds$	1482 237 317 772 965 1027 2402 1144
fine	2306
fine$	429 3555
fined	3009
fined$	3008
fines$	140 3555
finish	1376 2682 1459 396 449 1823 679 2077 793 2202 2340 967
finish$	468 3368
finishe$	468
finished$	2625 1393 2695 2708 2714 3456 2341
finishes$	468
finishing$	468
finishingtime$	3326
finishingtimes$	3326
finishs$	468
finishtime$	3326
finishtimes$	3326
firm	59
firm$	1164 1167
firmer$	1164 1167
firmly$	2807
first	1525
first$	151 1560 2395
fish$	1237
fishes$	1237
fishs$	1237
fit$	2797 1317
fits$	1317
fitted	1411 1435 1468 2298 976 2350
fitted$	2660 2684 2717 3547 978 1317
fitting$	1317
five	33 35 50 112 1504 143 155 2954 1711 381 3017 1771 1772 1785 1792 3041 3042 3043 3047 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 1870 3122 509 3134 3140 520 3166 3167 1921 1950 3199 577 634 3262 2014 2015 3265 664 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2325 2331 2384 2557 1184 2561 1199 2574 1207
five$	1409 1424 85 89 95 107 1486 1517 2781 2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 3093 1853 1854 3119 520 3166 3170 3191 577 3262 2014 2015 3265 706 3363 3370 3388 2158 2168 2169 3419 2194 3447 2201 828 3452 2214 2226 2261 2302 2323 3574 2557 1184 2561 1199 2574 1207 2589 2604 2616
fix	560
fix$	1209
fixed	976 2350
fixed$	1209
fixes$	1209
fixing$	1209
flag	219
flagged$	2841
flat	616 2050 3299 861
flat$	2969 3120 591 592 620 2034 3304 882 3534 3587 3588
flats	3299
flats$	2969 3120 2034 3304 3588
flexib	1650
flexible$	2899
flies$	619
floor	3221 2050 3299 2187
floor$	3386 3437 3533
floors	3299
floors$	3386 3437 3533
flourish$	2911
flowing$	2853
flush	547
fly$	619
flyer	2725 966 2347 2376 1249
flyers$	2593
fobs$	94
focus	3509 1107
focus$	1555 2443 1301
focuse	1090
focused$	2464 2487 2527 1301
focuses$	1301
focusing$	1301
focussed$	2487 1301
focussing$	1301
follow	1419 1491 2770 154 3124 3370
follow$	200 1607 1608
followed$	2740 2753 1573 2349
followers$	2668
following$	200 2389
follows$	200
food$	3579 2594
footag	1043
footage$	2417
footba	2323
football$	3572 970 2604
footfa	15 78 1452
footfall$	2701 2375
for	3207 1964 605 655 2350
for$	2652 1430 2704 2709 2751 2787 2827 2833 2871 1630 2886 2897 1705 2963 1813 3065 1826 1836 1917 1965 3215 3314 2235 3556 3567 3571 2395 2446 2450 2451 2458 2464 2476 2497 2599 2606 2615 2620 1281
forbid	336 338 354 355 357 396 413 418 517 884 911
forbid$	337 1783 723 3448
forbidden$	2949 2950 377 3027 499 3142 3341
forbidding$	723
forbided$	723
forbiding$	723
forbids$	723 3448
force$	1267
forefront$	1614
forfeit$	849
forfeiting$	849
forfeits$	849
forge$	1146
forgeing$	1146
forges$	1146
forgiving$	2463
form	2997 1810 1840 581 1981 2019 3268 3280 2042 2048 3297 3298 2050 3299 2056 2187 3438 3489
form$	28 1525 2996 3059 3089 1955 3225 3230 3231 3237 3291 3293 3305 2288 3559 1146
formin	3000
forming$	3024 3462 1146
forms	2725 3268 2020 2033 3297 3299 3489 966 2347 2376 1249
forms$	28 3237 3269 3282 3287 3291 3305 3408 1146
fortnightly$	2624 3571
forum	21 44 2725 966 2347 2376 1249
forum$	1418 2829 2830
forwar	1573 1607 1608 1050
forward$	2801 2822 2856 2857 2357 2424 2429 2542
forwards$	2424 2542
foster	449 1823 451 1107 1302
foster$	616 861 1198
fostering$	1198
found	1436 1831
found$	2685 2767 1758 385 386 3086 3146 2195 1027
four	112 151 2774 152 155 2954 1711 381 3017 1771 1772 1785 1792 3041 3042 3043 3047 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 3157 3166 3167 1921 1950 3199 577 613 3262 2014 2015 3265 664 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2331 2384 2557 1184 2561 2570 1199 2574 1207
four$	1486 151 1526 2781 2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 3093 1853 1854 520 523 3166 3170 577 1958 1972 3259 3262 2014 2015 3265 706 3370 3388 2158 2168 2169 3419 2194 3447 2201 828 3452 2214 2226 2261 2305 2312 2313 2557 1184 2561 2570 1199 2574 1207
fourso	151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 1870 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
foursome$	1780 3093 3119 3147 3160 3162 1941 3196 3527
fragme	757 1200
fragment$	743
fragmente$	743
fragmented$	743
fragmentes$	743
fragmenting$	743
framew	2725 966 2347 2376 1249
fraternise$	2554
free	760
free$	2032 752 781 2183 1228
freedom$	288
frequency$	8
frequent$	197
fresh$	1956 593
fri	1525
friday	1525 583 707 708
friday$	2659 583 3206 707 2081 708 3331 3557 2317 3570
fridays$	2659 3206 2081 3331 3557 2317 3570
friend	33 34 35 50 84 112 1492 126 1504 143 144 151 1528 155 1531 269 1643 2954 1710 1711 2966 3002 381 3005 3012 3013 3017 1771 1772 3033 1785 3037 3040 1792 3049 3052 3054 3055 3056 3057 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1921 3180 1947 1950 3199 577 596 1972 3232 613 634 3262 2014 2015 3265 3273 664 2044 672 2091 3343 3347 3349 3362 2114 3370 3383 2135 2141 2148 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3495 874 3502 3503 3508 2261 3520 3521 2278 2281 2325 2331 2384 2556 2557 1184 2561 1199 2574 1207
friend$	2741 2743 1521 1991 3293 769 2146 3396 2277
friendlier$	2386
friendly$	2764 2884 1070 2544
friends$	1408 1409 1424 1458 85 89 107 2730 108 1486 2738 2741 2743 1500 1517 1518 2777 2780 2781 1688 2952 1715 2979 2981 2983 2984 362 2988 2990 3001 3006 3010 1780 3038 3039 3093 3094 3117 3119 1871 1878 1886 519 3147 1906 3160 3162 3170 1941 3191 3196 3208 586 3239 3245 3267 651 3293 3324 706 3344 3345 3348 3354 3356 3358 3360 3363 3365 2118 3372 3374 3375 3376 3378 756 3382 3385 3388 3390 769 3392 3393 3394 2146 3396 3397 3398 2150 3400 3423 2178 3428 3429 867 868 2248 3527 3574 2479 2579
friendship$	330 2959 2974 362 3019 472 3111 1863 503 586 647 651 2056 3340 718 3344 3345 3346 3352 3353 3354 3358 3362 3363 3366 745 750 3375 2131 3385 2140 2141 3390 769 2148 3397 3398 2152 3420 2186 2211 3498 876 3513 3539 2579
friendships$	330 2959 2974 362 3019 586 647 651 3340 718 3344 3345 3346 3352 3353 3354 3358 3363 745 750 3375 3385 3390 769 3397 3398 3420 876 3513 3539 2579
from	3033 3207 2094 2125 2173 2309
from$	2661 1445 121 1498 1525 1532 1553 1653 1728 1735 1737 1743 2999 1751 3023 1793 3065 1834 1873 3135 1952 3219 3243 2001 2018 678 2095 2096 2115 2116 2126 2129 3430 3476 2257 2272 2275 2280 3556 3558 3566 3567 3571 3582 1011 2396 2399 2446 2565 2595 2619
full$	253 1686 1001
fuller$	253
fully$	1465
fun$	87
functi	1440
functional$	2689
fund$	46 1336
funded$	1336
fundin	2725 2879 966 2347 2376 1249
funding$	46 1545 209 2449 1336
funds$	46 1336
furniture$	3579
furthe	221 244 508 3484
further$	1559 1595 1618 1726 1882 1990 1061
future	221 2257
future$	2799 1595 1726 3506 2441
gain$	1091 1149
gaining$	1091 1149
gains$	1091 1149
game	95 1469
game$	3579
gamers	151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
gamers$	1780 3093 3147 3160 3162 1941 3196 3527
games	1469 2323
games$	2626 3572 3579
gang$	340 1870 3452 2213 1177
gap$	2906 747 754 2470
gaps$	2906 2470 2483
garden$	91 3551 3587 1237
gardenes$	1237
gardens$	1237
gate	29 2187 3438 923
gate$	2677 61 2715 96 2297
gates$	2677 61 2715 96 3301 2297
gather	1709 1710 2960 2962 2965 2966 1723 1729 1730 1742 1746 2997 3000 1775 3106 495 3151 1921 2006 3504 1312
gather$	138 2958 2967 2972 2973 2980 2991 2995 3004 3016 3018 3022 3069 1869 3146 3172 1924 3174 3175 3183 2005 3255 2041 3433 3475 3492 1086
gathered$	2945 1758 3146 2342 2364
gatherering$	1869
gathering$	2959 2978 2982 3024 1869 3155 3156 3164 3352 3462 1086
gatherings$	2978 2979 2982 3156 3170
gathers$	138 3069 3433 1086
gatherting$	1869
gave$	2636 2723 582
genera	244
general$	1618
get	2735 1488 2153 799
get$	2737 188 2813 304 3015 473 1901 553 2024 2041 720 736 783 3425 3463 879 3509 924 1012 1074 1086 1172
gete$	1074
getes$	1074
geting$	553 1074 1086
gets$	188 2813 304 1821 553 720 736 783 2295 924 1012 1074 1086 1172
getting$	188 304 1775 720 736 783 1074 1172 1312
gift$	1501
gifts$	1501
gig	95 1469
gig$	3561
gigs	1469
girl	1492 148 2954 1711 381 1771 1772 1785 1787 1792 1825 3075 454 456 1853 1854 520 3166 577 596 1972 613 3262 2014 2015 3265 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 2261 2557 1184 2561 1199 2574 1207
girl$	2741 2743 1521 1522 3220 1991 3517 2277
girlfriend$	1277
girls	33 34 35 50 84 126 1504 143 144 151 155 269 1643 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1921 1947 1950 3199 577 1957 634 3262 2014 2015 3265 664 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2281 2325 2331 2384 2557 1184 2561 1199 2574 1207
girls$	1408 1409 1424 1458 85 89 107 108 2738 2741 2743 2745 1500 1517 1518 1522 2781 1688 1780 3093 519 3147 3160 3162 3170 1941 3191 3196 3220 3259 3267 706 3363 867 868 3517 3527 3574 2569
giv	424 1219
giv$	263
give	244
give$	1618 250 254 263 286 582 721 2162 2163 800 810 858 906 910 1098 1145 1220 1327
giveing$	1145
given	3 2637 1411 2680 2682 1468 104 1538 244 298 1831 655 3413 2340
given$	1377 2660 1416 2682 2686 2717 1478 119 1499 2787 1618 2868 250 254 1672 317 461 2163 3425 2195 3490 2256 2340 984
gives$	254 263 286 582 810 910 1098 1145 1220 1327
giving$	250 254 263 582 721 2162 2163 910 1098 1220 1327
givs$	263 910
go	2632 2735 1488 206 1800 515 548 569 679 801 817 2202 862 2274
go$	1385 1402 1470 2722 2730 2737 138 1538 2813 2859 2940 1742 3014 395 1773 437 1824 464 468 1843 1889 1943 587 606 1989 619 626 2003 2005 649 2024 689 2105 783 818 2263 2296 1018 1203 1255
goal	923
goal$	2297 2525
goalpo	29
goalpost$	61
goalposts$	61
goals$	2297 2525
god$	464
goe	3044
goe$	2948 395 468 2003 2036
goes	2671 2676 206 548 679 801 817 2274
goes$	1385 1402 1470 2722 2730 2813 2948 1782 437 468 587 606 1989 619 626 2003 649 2036 783 818 2296 955 1018 1203 1255
going	1395 221 548 801 3504
going$	2644 1595 2853 1679 2977 3000 1763 395 3036 468 783 3529 2389 2453 2476 1203
gone	2671 1490
gone$	1402 1405 2682 2718 1470 2722 2739 2749 3456 2340 967 1018
good	430 2250
good$	2764 2890 1668 1804 3242 2025 2144 2180 3499 1001 1071 1152
gos$	138 464 468 2003
got$	38 736 3528 1012
govern	59
government$	2450
governor$	2696
governors$	2696 981
gp	1049
gp$	2423 1278
gps	59
gran	1838 3221 3241 623
gran$	1277
grand	1787 1838 3241
grandad$	1277
grandbrother$	1276
grandcarer$	1276
grandcarers$	1276
granddad$	1276 1277
granddaughter$	1276
grandfather$	1276
grandm	1961
grandma$	1277
grandmother$	1276
grandmum$	1276
grandp	1961
grandparent$	1276
grandparents$	1276
grandsister$	1276
grandson$	1276
granma$	1277
granny$	1277
granpa$	1277
grant	2725 966 2347 2376 1249
grant$	46 937
grante	2682 2340
grante$	937
granted$	937
grantes$	937
granting$	937
grants$	937
grass$	991
gravit	2274
great$	2292
greate	102 1104
greater$	1476 253 292 1686 320 1070 1152
green$	2732 2733 2371 2392
greet	1489 1314
greet$	2738
greete	129
greeted$	1503
greets$	2738
grew	2720 2722 1255
grip$	3209 2134 761 2136
groom	2414 1263
groom$	2772
groomed$	1265
groomer$	1265
groomers$	1265
grooming$	1265
grooms$	1265
ground$	2537 1183
grounding$	1183
grounds$	1183
group	33 34 50 84 2725 112 1504 143 144 1528 155 1530 1531 269 1643 2954 1711 381 3013 3017 1771 1772 1785 3037 3040 1792 3041 3042 3043 3046 3047 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3106 3108 1870 3122 509 3134 3140 520 1900 3166 3167 3169 1921 1950 3199 577 3221 3232 634 3262 2014 2015 3265 2019 3268 664 3297 3299 2088 3343 3347 3349 3351 3362 2114 3364 3370 3383 2135 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 2258 3508 2261 3520 3521 2281 3540 2325 3575 2331 966 2347 2376 2384 2481 2556 2557 1184 2561 1199 2574 1207 1249
group$	1398 1408 1418 1424 2698 2699 1458 85 89 107 108 1486 2738 2743 1517 1518 1525 2777 2779 2780 2781 2919 1688 1715 2967 2974 2979 2983 2984 362 2990 2998 3006 3010 3022 3026 1779 1780 3030 3039 3050 1809 3059 3089 3093 3094 472 3110 3111 1863 3119 3125 503 3147 1906 3156 1908 1910 1911 538 1914 3170 3172 3191 3201 1955 586 3218 3225 3230 3239 3245 3267 3269 647 651 2035 3293 3304 3305 3307 3324 706 2084 711 2086 3338 719 3344 3345 3348 3353 3354 3355 3356 3357 3358 3359 3363 3365 3366 2118 746 3372 750 3374 3375 3376 3378 756 3380 2132 3385 3388 2140 3390 3392 2145 3397 3401 3420 3435 3452 2210 2213 3486 867 868 3498 876 3507 3524 3574 2579
groupactivities$	3337
groupe	1865
groupevenings$	3337
groupi	3000
groups	3106 1921 3268 3297 3298 3299 854
groups$	2698 2699 2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 1853 1854 520 1895 522 3147 3156 1908 1910 1911 538 1914 3166 3170 577 3262 2014 2015 3265 3269 3282 3304 3305 3307 3370 3380 3390 2145 3397 3401 2158 3408 2168 2169 3419 3447 2201 828 3460 2214 2226 3507 2261 2557 1184 2561 1199 2574 1207
groupsession$	3337
groupsessions$	3337
groupwork$	3337
grow	2720 2722 809 1255
grow$	2911 2112 1012
growing$	3462
grown$	3528
grows	1255
grows$	1012
growth$	102
guard	31 32 1427 59 1492
guard$	52 54 115 2741
guardian$	1277
guardianship$	2456
guards$	52 54 90 115 2741
guests$	1886
guid	453 458 779 799
guidan	2725 966 2347 2376 1249 1303
guidance$	209 2867 2449
guide	1299
guide$	720 975
guided	1299
guidel	92
guideline$	93
guidelines$	93
guides	1299
guides$	975
guidin	1299
guild	3440 3441
gulf$	747 754
gurdwara$	3576
gym	36 63 3440 3441 2347
gym$	970
habit$	2255
had	3 145
had$	1377 2643 38 83 2757 2910 875 971 1002 2378
haircuts$	2594
half	58 151 2774 152 3197 613 3268
half$	1432 87 103 139 151 1526 1792 3051 3062 1814 450 1825 3085 1852 3130 588 1963 1972 1976 3253 672 2050 3442 851 2227 2233 2239 2376 2560
halfs$	3442
hall	36 41 63
hall$	3158 3201 3218 3307 693 3576
halls$	3307
halt	396 890
halt$	729
halv	1255
halved	1514 1533
halved$	2763 2782
halves	2019 3268 3298 2050 3299
halves$	2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 1853 1854 520 3166 577 3262 2014 2015 3265 2059 3309 3370 2158 2168 2169 3419 3437 3447 2201 828 2214 2226 2261 2557 1184 2561 1199 2574 1207
hand	1219
hand$	2891 2528 1328
handbook$	2672
handed	2637 2682 1468 104
handed$	2636 1411 2682 2717 1478 2340 976 984
handing$	1328
handle$	3371
handou	2725 966 2347 2376 1249
handov	1666
handover$	2915
handovers$	2915
hands$	1328
hang	3044 3151 2241 2242 1312
hang$	1709 2967 2997 3014 3018 3069 495 3175 3492
hangin	1775 2231 3504 1312
hanging$	2960 3000 1753 3024 3036 3164 3480 3529
hangout$	3491
hangs$	3069
happen	1395 2682 2718 2340
happening$	2644
happie	879
happier$	429 2165 792 2386
happy	879
happy$	1997
harass	2771
hard	3463
hard$	372 3048 2493 1167
harder$	372 3048 1167
harm	154 2414 1045
harm$	2772 2419 2471
harmed$	2419
harmfu	2250
harmful$	430 2025 3499 2419
harming$	2419
harms$	2419
harnes	1302
has	689 1069
has$	38 39 1433 1443 79 83 86 88 1465 125 241 2918 307 317 3434 2200 875 1004 2382 1160
hatch	923
hatch$	2297
haunt	2241 2242
haunt$	3491
have	2735 394 451 689 786 1069
have$	39 1433 1443 79 83 86 88 1465 125 241 247 273 284 2918 307 317 332 1768 1789 473 478 504 1887 1919 3425 3434 2200 875 910 1004 2382 1160
haveing$	478
haven$	2882 2924
haves$	478 910
having	394 786
having$	247 307 1754 1768 504 910 2388 1160 1243
havs$	910
he	155 1792 3051 3062 1814 450 1825 3085 1852 3130 588 1963 613 615 3253 2227 2233 2239 2560
he$	2736 1663 2925 1687
head	31 32 1427 2274 3575
head$	2674
headco	15 78 1452
headcount$	2701
heads	2274
heal$	1094
heale$	1094
heales$	1094
healing$	1094
heals$	1094
health	2923 1704 430 767 774 2250
health$	1049
healthier$	2953
healthy$	1804 3499
hear$	2355
heard	2753 1529 2778 2941 2475
heard$	2893 2939 2945 1259
hearing$	3569 3576
hears$	2355
heart$	1614
heater	29
hedge$	61 991
hedges$	991
held	3 1411 2676 2680 2682 2718 101 166 167 168 2340 1066
held$	1377 2660 2710 1475 1541 1542 2910 441 455 485 3449 2251
hello	1489
hello$	2738
helmet	29
help	2921 453 779 1107 1128 1300
help$	156 2867 267 289 736 960 2484 2502 2536
helped	1968 665
helped$	156 1831
helpfu	2816 2250
helpful$	2764 156 3499 2426
helpin	1107
helping$	267 960
helpline$	28
helplines$	28
helps$	267 736 960
her	1515 2954 1711 381 1771 1772 1785 1792 3051 3052 3053 3062 1814 450 1825 3075 454 456 3085 1852 1853 1854 3129 3130 520 3166 577 588 1963 1972 3246 3253 3262 2014 2015 3265 3274 657 3351 3364 3370 2158 2168 2169 3419 2179 3447 2201 828 2214 2221 2226 2227 2233 2239 2261 2401 2557 1184 2560 2561 2570 1199 2574 1207
her$	2655 170 1677 2967 1770 1829 1839 579 1971 2097 2104 2223 2264 2276 1155 2588 2590
here	1538
here$	2729 2787 2788 3461 3485 3506
herself$	3488
hierar	1270
high$	1001 1141
higher	102 1255
higher$	1476 1001 1141
highli	1302
hike$	3562
hikes$	3562
him	1515 2954 1711 381 1771 1772 1785 1792 3051 3052 3053 3062 1814 450 1825 3075 454 456 3085 1852 1853 1854 3129 3130 520 3166 577 588 1963 1972 3246 3253 3262 2014 2015 3265 3274 657 3364 3370 2158 2168 2169 3419 3447 2201 828 2214 2221 2226 2227 2233 2239 2261 2401 2557 1184 2560 2561 2570 1199 2574 1207
himself$	3488
hir$	1349
hire	908
hire$	1349
hired	976 2350
hired$	1349
hires$	1349
hiring$	1349
hirs$	1349
his	3351 2179
his$	2655 170 1677 2967 1770 1829 1839 579 1971 2097 2104 2223 2264 2276 1155 2588 2590
hit$	974
hits	1419
hits$	2668
hockey	2323
hockey$	3572
hold	2114 799 865 1066 1069
hold$	1426 185 235 1752 3124 506 564 3209 641 3363 2134 761 2136 784 819 2246 873 885 3525 3541 1060 1148 1160 1202 1223 1341
holde$	819
holded$	564 819
holdes$	819
holding$	235 564 819 1060 1148 1160 1223
holds	2676 1434
holds$	1426 2683 185 235 311 564 819 1060 1148 1160 1223 1341
holiday$	622 630
holidays$	622 3312
holidayss$	622
holist	244 1108
holistic$	1618
home	529 3221 616 3280 2048 3297 3298 2050 3299 2077 2187 2216 861 892 3580
home$	2634 2662 2764 2939 2969 384 3034 3035 432 3060 3084 1837 475 1855 1857 1860 3120 1903 3154 1916 3198 3203 591 592 3237 620 1998 3276 790 802 3442 3456 3465 3466 3530 3550 1023 2619
homes	2028 2033 3297 3299
homes$	2662 2969 3060 3084 1860 3120 3154 1916 3237 3277 3282 3287 3442 3578
hometime$	3326
hometimes$	3326
honest$	2764 2463 2544
hope	1529 2778 2921 1125
hope$	1629 274 2522
hopes	1529 2778 1125
hoping	1125
horizo	1129 2503
host$	2766 1349
hoste$	1349
hosted	2682 2718 2340
hosted$	1349
hostel	2033 2050 3299 3438 861
hostels$	3282
hostes$	1349
hosting$	1349
hosts$	2766 1349
hotline$	66
hotlines$	66
hotspo	1043
hotspot$	2417
hotspots$	2417 2437
hour	2167 2187 2269
hour$	1807 2252 2291
hours	99 2725 966 2347 2376 1249
hours$	2664 51 55 1473 100 2726 1807 2108 2123 2252 2291 977 2595
hous	451 785 827 865
house	3041 3042 3043 3047 581 616 2048 3297 2050 3299 861
house$	1525 2969 478 1860 3120 1955 591 592 620 641 3442 3530 3534 3587 3588
housed	449 1823 1865
housed$	1824 1833 3236 2017 944
household$	594 1986
households$	594 3234
houseing$	478
houses	2019 3268 2028 2042 3297 3299
houses$	2969 478 1860 3120 3277 3291 3311 3442 3588
housin	581
housing$	1955
how	174
how$	57 80 1548 1564 905 2383 2404 2495 2609
hub	36 41 2347
hub$	62 2924
hubs$	62
huddle$	2213 3537
humili	1274
hung	2298
hung$	3547
hurt	1491 2770 154 2414 1045
hurt$	2740 2772 2776 2415 2419
husband$	1277
hustl	547
hut	2241 2242
hut$	1525 1822 3491
identi	2682 1436 1488 1573 590 1964 874 2340
identification$	2127
identified$	2685 1453 2822 2868 3086 996 2372 2374 1271 1301
identifies$	1109 1271 1301
identify$	2737 237 1109 1271 1301
identifying$	237 1109 1271 1301
identifys$	237
identity$	2885 2248
if	1923 2205 2206 833 2266 1046
if$	171 195 2823 313 1805 1806 3104 3152 3165 3168 3169 823 2287 2420 1052 2441 2442 1159
imam	31 32 1427
impact$	885 2438
implem	6 2682 232 1606 2340
implementation$	1380
impos	825 1190
impossible$	372 3048
improv	2720 102 1104 1107 1255 1299
improv$	1082
improve$	1476 1082 1100
improved$	1476 2887 292 1001 2492
improvement$	91 102 2855 2542
improvements$	91 2855 2542
improves$	1082 1100
improving$	1082 1100
improvs$	1082
in	1575 1589 1602 1946
in$	1423 2683 2684 1451 2712 1466 2719 1473 1476 105 2734 1507 134 1509 137 1516 1520 2775 175 176 2820 2824 1579 1585 2838 1594 2851 2886 2903 1685 348 3034 3035 432 1815 1889 3183 1943 1944 3216 604 688 3325 2156 3409 820 3444 3457 3461 2267 2288 2304 3556 2314 3563 3565 3567 2320 2321 3571 3580 3581 3583 2377 2394 2396 2400 2506 2521 1154 2532 1201 2591 2607 2608 2613 2615 2620 1281
incide	1257
incident$	2746 140 1078
incidents$	2746 140 1078
includ	1538 165 2941 2475
include$	2787 2963 1802
included$	2787 1539 2939 1802 2364
including$	1802
inclus	259 301 1108
inclusion$	1307
inclusive$	1633 2884 1675 2463 2544
increa	2720 2722 102 1069 1107 1255
increas$	1082
increase$	102 1476 292 1082 2533
increased$	1476 253 2887 292 1001 2492
increases$	1082 2533
increasing$	1476 292 1082
increass$	1082
independent$	3497
indivi	2039 715 3478 3479
individual$	713
individually$	3193 3288 3510 2566
indoor	892
indoors$	3034 3035 432 1855
induct	1464 2725 966 2347 2376 1249
inducted$	2713
influe	2923 3090 3381 2531 1299
influence$	1730 2979 1791 1804 506 3209 3343 2134 761 2136 2246 873 885 3525 3541
influenced$	1791
influential$	3514 2568
inform	2656 2658 2706 2725 1597 966 2347 2376 2475 1249 1300
information$	2665 1421 1592 2842 2846 289 2460 2481
informed$	2657 2845 2893 2440 2487 2527
injunc	339 1713 340 1714
injunction$	2199 2551
injunctions$	2199 2551
injur	1257
injure	1045
injured$	2419
input	2725 1694 966 2347 2376 1249 1303
input$	2943
ins$	1473 2820 2314
insepa	2172
inseparable$	3421
inset	2725 966 2347 2376 1249
inside$	3034 3035 2099 3409 3453 3461
insigh	1129 2503
insight$	2460
insist$	382
insistd$	382
insists$	382
inspector$	998
inspectors$	998
inspire$	1290
inspired$	1290
inspires$	1290
instagram$	405
instal	1411 2682 1435 1468 2340 976 2350 1314
installation$	91
installed$	2660 2684 2695 2717 978
instea	3444 2257
instead$	132 1512 1819 701 710 2089 2175 829 837 857 2236 3506 1046
instil	1302
instru	357
instruct$	344 399 527
instructed$	344 368 399 527
instructing$	344 399 527
instructs$	344 399 527
intake	3303
integr	1302
intell	1597
intelligence$	1592 2846 2460
intend	1125
intention$	274
inter$	221
interaction$	1764
intercom$	66
intercoms$	66
intere	874
interest$	2895 2935 3469
interests$	769 2248
interpreter$	67 2742 3585 3588
interpreters$	67
interr	396 890
interrogat$	1115
interrogate$	1115
interrogates$	1115
interrogating$	1115
interrogats$	1115
interrupt$	881
interrupte$	881
interruptes$	881
interrupting$	881
interrupts$	881
interv	2656 2658 2725 966 2347 2376 1128 1249 1302
intervals$	3518
intervention$	2462 2483 2502 2536 1308
interventions$	2483 2536 1308
interview$	1242
interviewed$	2657 1242
interviewing$	1242
interviews$	1242
into	1589 605
into$	2787 2822 1585 2838 1671 1815 3071 1827 1832 602 3263 688 2156 820 2244 2288 2300 2494 2513 1201
intowards$	1827
introd	6 2682 2340 1190
introduce$	1373
introduced$	1373
introduces$	1373
introducing$	1373
introduction$	1380
invest$	1132
investigate$	1121
investigates$	1121
investigating$	1121
investing$	1132
invests$	1132
invit	786
invita	2725 966 2347 2376 1249
invitation$	11 442
invitations$	11 442
invite	1374 1405 2656 2658 2680 2706 1464 394 2217 908 1005
invite$	1768 1789 1802 504 1887 1357
invited$	2623 2654 2713 1802 3466 2379 1357
invites$	1357
inviti	394
inviting$	2884 1768 1802 504 1357
invoice$	993
invoices$	993
involv	1694 2475 1299
involvement$	2943
is	1379 166 243
is$	1397 1402 49 1437 86 1465 1470 106 109 142 146 160 192 1583 1644 1648 277 2914 1951 1987 643 2026 2092 791 924 933 2319 947 1012 1017 1029 1031
island$	3286
isn$	391
isnot	391
isnot$	1765
isolat	1200
isolate$	1195
isolates$	1195
isolating$	1195
isolation$	331 3064 3203 2575
issue	1303
issue$	1552 1555 2835 2840 2842 2850 1078 2477 2517
issued	1411 2682 1468 104 2340 976 2350
issued$	2637 2660 2717 1478 119 2367
issues	2481 1303
issues$	1552 2835 2840 1592 2842 2850 1078
it	1515 2778 2401
it$	1386 1546 1552 2835 1799 2324 2393 1029 2517 2583 2588 2589 2601 2610 2614 2622
item$	2369
items$	2369
its$	260 1655 1677 2223 3549 2308 2311 2312 2330 1155 2587 2588 2590 2595 2596 2610 2614 2622
itself$	2505
ivy$	991
januar	1525
january$	2756 3506
job	861
job$	917 3588 985 993
jobs$	917 3588 985 993
jog$	1237
joges$	1237
jogs$	1237
join	1399 2648 2680 1463 1732 1752 3014 394 3090 3124 862
join$	1666 3015 1768 1150 1372
joined	2680 2682 2692
joined$	196 221 1600 1694 2475 1108 1150 1372
joinin	394
joining$	2663 1768 1372
joins$	1372
joint	1421 221 1809
joint$	4 2670 1595 3058 2084 711 2086 3338 2090 1071 1151
jointly$	2454
judgem	1303
judgement$	2872 2467
judgemental$	1633 1675
judgme	1303
july	1525
july$	2756 1508 3506
june	1525
june$	2756 1508 3506
junior	1525 2237 3487
just$	3141
keep	2735 1717 364 413 451 768 785 799 809 824 825 865 884 908 1066 1069
keep$	161 181 198 220 224 225 230 2901 337 1738 369 371 383 1783 1784 411 412 419 444 478 1901 532 535 563 564 641 642 2026 686 810 819 3448 844 3471 1062 1079 1091 1113 1148 1202 1322
keepe$	819
keeped$	535 563 564 819 844
keepes$	819
keepin	1066
keeping$	181 198 220 224 225 230 337 369 371 383 411 412 419 444 478 535 563 564 641 642 686 819 844 1062 1079 1091 1202 1322
keepping$	1738
keeps	1066
keeps$	161 181 198 220 224 225 230 337 1738 369 371 383 411 412 419 444 1821 478 535 563 564 641 642 2026 686 810 819 3448 844 3471 2295 1062 1079 1091 1148 1202 1322
keepting$	1738 563 686
kept	2682 166 167 168 1573 449 1823 1843 799 2340 1066
kept$	2628 1534 161 1541 1542 2822 230 1605 363 411 412 419 441 1824 455 3092 485 546 641 2017 791 2195 3449 831 2217 844 2251 944 1062 1202
kepted$	844
kepting$	844 1062
kepts$	844 1062
key$	3585
keys$	94
keyworker$	2702
kick	573
kid	1787
kids	148 151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
kids$	1522 2988 1780 3093 3147 3160 3162 1941 3196 3393 3423 3527
kind$	2731 2764 2147 2544
kinder	774 2149
kinder$	2386
kindly$	2516
kiosk	923
kiosk$	2297
kit	29
kit$	94
kitche	36 3548
kitchen$	91
kits$	94
knew$	2757 1009 1030
knife$	1268
knit$	3421
knives	116
knives$	1268
knock	3044
knock$	1247
knocke	2682
knocki	2231
knocking$	3480 3529 1247
knocks$	1247
knot$	3537
know	2735 1529 2778 2475
know$	2901 1676 2927 1858 3425 1009 1030
knowing$	1009 1030
knowle	1129 2503
knowledge$	289 2460
known	129 166 3413
known$	1503 2163
knows	1529 2778
knows$	1858 1009 1030
kpi$	2348
kpis$	2348
label	1274
lad	1787 613
lads	33 50 148 151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1921 1947 1950 3199 577 3262 2014 2015 3265 664 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
lads$	1424 85 2738 1522 1688 1780 3093 3147 3160 3162 3170 1941 3196 706 867 868 3527 2412
laid$	1441 2714
lamp	29 923
lamp$	61 96 2297 2362
lamps$	61 96 2297 2362
landin	3221 2050 3299
landlo	31 32 1427 59 3575
landlord$	68 2407 1265
landlords$	1265
lane	3438
lane$	1525
language$	2489 2525
lanyard$	2675
lanyards$	2675 94
lapse$	3368
larger$	1912 3163
last$	2734 1507 502
lasted	2755 133
late	1472 1525 2304
late$	661 3553
later	1525 2167 2216
later$	1842 2046 3465 2441
laugh$	2730 2387
laughs$	2730
launch	2682 2340 976 2350
laurels$	991
lawyer$	1280
lcs$	2700
lead	31 32 1427 59 1450 2711 3090 799 821
lead$	60 2699 2702 2766 1608 720 3514 939 2370 1000 2617
leader	31 32 1427 2954 1711 381 1771 1772 1785 1792 3051 3062 1814 450 1825 3075 454 456 3085 1852 1853 1854 3130 520 3166 3197 575 577 588 1963 596 1972 615 3247 3253 3262 2014 2015 3265 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 2227 2233 2239 3495 2261 2557 1184 2560 2561 2570 1199 2574 1207 1270
leader$	3514 998 2568 2569
leaders$	3514 998 2568 2569
leadership$	3525
leadin	3197 613 2570
leading$	1792 3051 3062 1814 450 1825 3085 1852 3130 588 1963 3253 2227 2233 2239 3514 939 2560
leads	821
leads$	2766 939 2370
leafle	92 2725 966 2347 2376 1249
leaflet$	11 2665 2675 2726 3551 2593 1251
leaflets$	11 2675 2726 2593
league	3440 3441
learn	449 1823 1848 2202 862 879 3509 1107
learn$	279 1867 3261 684 791
learni	2725 1597 966 2347 2376 1249
learning$	2846 279 2448 1304
learns$	279 791
lease$	945
leases$	945
least$	2687
leav	407 424 1219
leav$	468
leave	2735 449 1823 515 1901 529 548 569 679 721 742 793 2202 2216 895
leave$	161 162 1773 468 1889 1903 1943 3217 2005 2095 2116 744 3465
leaves	548 569 679 895
leaves$	161 162 468 1943 744
leavin	548 2077 721 793
leaving$	161 162 468 2095 744 3493
leavingtime$	3326
leavingtimes$	3326
leavs$	468
led	821
led$	296 1791 2487 2527
left	166 3028 3509
left$	2770 1534 161 162 485 3208 3456 2249 1090
lend	1316
lenient$	2463
lens	1303
lent	976 2350
lent$	976
less	508 749
less$	467 1882 726 727 2102 2122 2154 3407 878 1046 1254
lessen	753 758 3384 762 872 1302
lessened$	3496
lesson	63 2725 2002 2019 3268 2032 2048 3297 3339 854 966 2347 2376 1249
lesson$	2726 2728 2765 1807 3188 3293 693 882 917 1251
lessons$	2726 2728 2758 1511 2765 1807 3281 917 2398 2594 2602
let	1489 569 786 835 2217
let$	302 1698 1703 1716 1744 1784 1789 3132 1887 515 1919 565 566 567 569 1943 570 571 731 2111 793 3466 852 2229 856 3490 895 2286 951
leted$	1698 565 2229 856
leting$	565 852
lets$	302 565 566 567 1943 570 571 731 2229 856 951
letted$	1698 565
letter	2725 966 2347 2376 1249
letter$	11 2665 2742 140 2265 2593
letters$	11 140 2265 2593
lettin	786
letting$	302 565 731 852 2286
level$	1471 1001
levels$	1471 1001
levera	1302
liais	2439
liaise	1405
liaise$	1286
liaised$	2654 1406 1286
liaises$	1286
liaising$	1286
liaiso	4 1421 1571
liaison$	1378 2670 2820 2844 1286
librar	31 32 36 1427 3440 3441
library$	3158 3201
licenc	2725 966 2347 2376 1249
licence$	2675 339 3560 945
licences$	2675 3560 945
license$	3560 945
licenses$	3560 945
life	874
life$	765 2248
lift	762 2161
lift$	3295 3410 3534 3585 3587 1213
lifted	3384
lifted$	1213
lifting$	1213
lifts$	3296 3410 3411 3534 3585 3587 1213 2594
light	29 1902
light$	61 96 922 2362 1208
lighter$	2386
lighti	29
lighting$	61 96 2474 1208
lights$	61 96 922 2362 1208
like	1529 2778
like$	1629 2936 473
liked	129
liked$	2703 1503 2349
likes	1419 1529 2778
likes$	2668
limit	328 336 1717 356 560 749 814 872 890
limit$	325 420 563 564 565 568 734 888
limited$	2949 2950 455 563 564 565 3496 2251
limiti	336
limiting$	325 563 564 565 734
limits	336
limits$	325 420 544 563 564 565 734
limitted$	565
limitting$	325 563 565
line	814 1050
line$	28 2785 2421 2424 2541
lines$	28 2785 1598 2421
linger	3000 3151
linger$	2997
link	1710 2114 1273
link$	211 228 2959 341 3015 725 3363 2127 784 954 2526
linked$	211 228 954
linking$	211 228 954
links	4 2481
links$	1378 211 228 2874 330 2959 341 725 3363 2127 784 954 2468 2526
liquidlogic$	2700
list	92 1488 145
list$	5 1400 56 2737 3551 3559 1044
listen	2941 2475 1300
listen$	177 2861 2387 1173
listened$	2939 1006
listening$	2861 1073 2453 1173
listens$	177 1173
lists	145
lists$	1400 56 1044
lit	976 2350
lit$	2400
litter$	95
little	508
little$	467 1882
live	2682 449 1823 3221 801 2202 2340
live$	2651 2804 1824 464 1867 3238 3240 618 3261 2017 2036 669
lived$	464
lives$	464 618 2036 669
living$	3261
loaded	1468
loaded$	2717
loaned	976 2350
lobby$	1076
lobbying$	1076
local$	2834 3063 3087 3098 3109 3211 3212 3213 3214 1966
locality$	3150
lock	29 446 528 831 1314
lock$	61 96 535 977
locked	552
locked$	2770 535 1926
locker	923
locker$	763 3472 3534 2297
lockers$	763 3534 2297
locking$	535
locks$	61 96 535 977
lodg	451 785 827 865
lodge$	464 618
lodged	449 1823
lodged$	464
lodges$	464
lodgin	861
log	2725 966 2347 2376 1249
log$	56 2700 123
logged	1411 2682 2340 1043
logged$	2660 77 2367 2417
logs	1434 1043
logs$	56 2683 2700 123 2417
loiter	3000
long$	2762 2205 2206 833 2266
longer	2735 1748 378 443 494 635 690 829 1006 1046 1255
longer$	1550 324 329 342 358 1755 490 491 493 1868 496 1883 511 513 514 2009 637 2012 2051 2064 2093 788 808 832 871 899 912 914 2380 2420 1180
look	1125
look$	204 227 1608 256 282 315 486 590 768 2474 1120 1158
looked$	2682 166 1573 1120
lookin	1125
looking$	204 256 282 315 1120
looks	1125
looks$	204 256 282 315 1120
loop$	2440
loose$	2183
loosen	740 2124 753 3384 762
loosen$	3373
loosened$	3142 3341 3407
loosens$	3373
looser$	3407
lorries$	1264
lose$	203 1960 721 2112 2220 849
loses$	203 1960 849
losing$	203 1960 849
lost$	1960
lot	3017 3049 3052 3056 3083 3108 3122 509 3134 3140 3403 3404 3405 3406 2158 2160 3422 3426 3431 3432 2186 3436 2225 3502 3503 3508 3520 3521
lot$	3010 3250 3359 3388 3393 3423 3435 3498
lots$	310
loud	3463
louder$	151 2774
loudest$	1792 3051 3062 1814 450 1825 3085 1852 3130 588 1963 3253 2227 2233 2239 3514 2560
lower	1525 1255
lower$	902 1213
lowere$	902
lowered$	1213
loweres$	902
lowering$	902 1213
lowers$	902 1213
loyalties$	725
loyalty$	725 2127 784
lunch	95 1469 2002 2019 3268 2032 2077 3438 3439 2316
lunch$	2020 3281 2315 3565 3587 2594 2602
lunche	1469 3268
lunches$	3281 2602
luncht	583 707 708
lunchtime$	2659 120 3206 3326 2081 3331 1016
lunchtimes$	2659 120 3206 3326 2081 3331 1016
lur	799
lured$	782
mace$	2829 2830
machin	923
machine$	2297
machines$	2297
made	1391 1411 2676 2680 2682 243 2340 967
made$	2640 2660 2714 119 2908 368 673 2341
magistrate$	1280
magistrates$	3569
mail	2725 966 2347 2376 1249
mailed	1374 2682 2340
mailed$	2623
main	3197 613 2570
mainta	824 825 1069 1107 1300
maintain$	1091
maintained$	2887
maintaining$	1091
maintains$	1091
mak	425
mak$	772
make	2263
make$	210 243 246 261 1641 290 308 316 399 553 748 772 928 1112 1146 1156
makeed$	399
makeing$	399 553 1146
makes	2676 1434
makes$	2683 210 261 308 316 399 553 748 772 928 1146 1156
making$	210 246 261 290 308 316 748 772 1156
maks$	772
male$	2410 1262
males$	2410 1262
mam$	1277
man	2750
man$	2746 3554 1262 1266
manage	31 32 1427 59 1449 1450 227 1641 665 879 2263 3575 1107 1299
manage$	1601 2890 3371 791
managed$	2887 1193
management$	1071
manager$	60 68 2698 2699
managers$	68 90
manages$	791
managi	1107 1299
manner	1568
manner$	2817 2819
many	22 1934
many$	13 1396 2679 1431 1454 1477 2762
map	92 2725 1484 966 2347 2376 1028 1249
map$	28 927 3551 1008
mapped	1411 1043
mapped$	2660 927 2417
mappin	2725 966 2347 2376 1028 1043 1249
mapping$	927 2417 2435
maps$	927 1008
march	1525 549
march$	2756 1508
mark$	12 2402
marked$	12 1029
marks$	12 2402
mash$	2829 2830
masse$	3507
master	2725 966 2347 2376 1249
match	95 1469 2316 2323
match$	630 3561 2315 3565 3572 3573 3576
matche	1469 2323
matches$	2626 3561 3572
mate	2044
mate$	3293
materi	29
mates	151 2954 1711 381 3017 1771 1772 1785 3037 3040 1792 3049 3052 3054 3055 3056 3057 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3362 3370 2148 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
mates$	2952 2983 2984 2988 1780 3038 3093 3147 3160 3162 1941 3196 3293 3324 3393 3397 3423 2178 3428 3429 3527
matter$	1538 1552 2850
matters$	1552 2850
maximi	1302
maximum$	888
may	1525
may$	1508 2797 193 1697 393 2119 3506
mayn$	391
maynot	391
maynot$	1765
mayor$	2450
meal	95 1469 2316
meal$	3551 3561 2315 3565 3585 3587 2602
meals	1469
meals$	3561 3585 3587 2593 2602
mean$	2916
meaningful$	1611 1088 2540
means$	2796 2916
measur	1620
measured$	75
measurements$	979
measures$	2869 1621
mechanisms$	1621
mediat	2725 966 2347 2376 1249
medic	1049
medic$	2423
meet	1375 2632 101 2735 2948 1709 2962 2965 2966 1723 1729 1732 1742 1746 2997 1752 3014 404 3033 1800 3090 495 3124 3151 2006 3504 2439 1312
meet$	2631 2647 1475 2730 138 2859 2958 2967 2972 2973 2980 2991 2995 1747 3004 1756 3011 3016 395 3018 3022 3069 1869 3172 1924 3174 3175 3183 2003 2005 3255 772 3433 3475 3492 948 974 2355
meete$	395 772
meetering$	1869
meetes$	772
meetin	21 1395 1421 1449 1450 99 2725 1571 1710 2960 1730 3000 1753 3032 3036 2174 2231 877 966 2347 2376 1249 1312
meeting$	2644 2670 2698 2699 1473 2726 2820 2829 2830 2947 2959 2974 2977 395 1775 1869 3164 2085 3335 2095 3352 772 3480 2241 2242 2252 3529 3576 1251
meetings$	2670 2698 2699 1473 2726 2796 2820 2947 2979 2085 3335 2252 3576
meets	2676 1434
meets$	2631 2647 2683 1475 2730 138 3069 2003 772 3433 948 2355
meetting$	1869
meetup$	2978
meetups$	2978 1778
member	33 35 50 59 84 2711 112 1492 126 1504 143 144 151 155 1531 269 1643 2954 1711 2971 381 3013 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1921 3180 1947 1950 3199 577 596 1972 613 634 3262 2014 2015 3265 657 2044 672 3362 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2384 2557 1184 2561 1199 2574 1207
member$	2674 2741 2743 3220 1991 3293 2277 2569
members$	0 1 2630 14 18 20 1409 1424 65 1458 85 89 90 1474 107 108 1486 2741 2743 1500 1517 1518 1528 2780 2781 1715 2967 1780 3093 3147 1906 3160 3162 3170 1941 3191 3196 3220 3259 706 3363 756 3527 2479 2569
membership$	442 3088 3099 1953 3472 945
memberships$	945
memora	2725 966 2347 2376 1249
men	116 2750 151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
men$	2746 1780 3093 3147 3160 3162 1941 3196 2237 3527 3554 1262 1266
mend	2334 1314
mend$	3583 1094
mende$	1094
mended	1435 976 2350
mended$	2684 2695 978
mendes$	1094
mending$	1094
mends$	1094
mental	3381
mention$	2785 2421
mentions$	2785 2421
mentor	31 32 1427 59 2711 2725 779 966 2347 2376 1249
mentor$	0 1 2630 1383 14 18 20 2653 60 2702 90 1474 2726 987 2370 1000
mentoring$	2678
mentors$	0 1 2630 1383 14 18 20 2653 60 90 1474 2726 2370
menu$	3579
messag	2725 2948 1732 1752 1763 3014 1775 3036 1800 3124 2161 966 2347 2376 1043 1249
message$	1501 130 2768 1756 3552 2448 2473 2525
messages$	1501 130 2768 2947 1774 1891 3410 2417 2448 2473
messaging$	2947 2977 3024 2473
messin	2231
messing$	3480 3529
met	2632 1405 2656 2658 1413 2676 2680 2682 1442 1456 101 665 1005 2475
met$	2647 2654 1406 2667 2691 2705 1462 1475 1758 974 2361 2379
meters$	2976
metres$	2976
midwif	1049
midwife$	2423
might	1683
might$	193 1697 2119
miles	609 3240 3484
miles$	2976 3063 3087 3098 3109 3211 3212 3213 3214 1966 1983 1990 1994
milestone$	82 2348
milestones$	82 2348
mind$	2828 2934 810 2440
mindfu	1573 1650
mindful$	2822 2845 2899
minds$	810
mindse	1129 2503
mingle$	2554
minibu	29 2725 3303 854 966 2347 2376 1249
minibus$	3295 3561 3585 3587
minibuses$	3296
minimi	336 356 749 872 1107 1302
minimised$	2887 2949 2950
minute	2682 1444 2725 2167 2269 966 2340 2347 2376 1249
minutes$	11 2672 2693 124 2053 979 980 2511
misbeh	3463
miss$	1790
misses$	1790
missin	1491
missing$	2740 1257
mistak	1274
mitiga	1107 1302
mitigated$	2887
mix	2948 1709 2962 2965 1742 2997 3033 3044 2006 866 1312
mix$	2958 2967 2980 2991 3011 3016 1796 3090 3255 3475 2554
mixing	1710 2960 3000 3032 3036 2231 3529 1312
mixing$	2959 2974 1753 1796 3164 3352 3480 2555
mob$	3452
mobile$	2639 48
mobili	1302
mobilised$	2373
mock	2771
model$	2464
models$	2464
module	2725 966 2347 2376 1249
module$	28
modules$	28
moment$	2798 2913 2070
momentum$	2465
mon	1525
monday	1525 583 707 708
monday$	2659 583 3206 707 2081 708 3331 3557 2317 3570
mondays$	2659 3206 2081 3331 3557 2317 3570
money	2879
money$	46
monito	1573 1043 2439
monitor$	2417 1282
monitored$	75 2822 2417 1282
monitoring$	76 2417 1282
monitors$	2417 1282
month$	2674 622
monthly$	2624 942 972
months$	2799 3242 622
mopeds$	1264
more	102 221 244 2941 3145 1104
more$	1476 1479 111 1559 1595 1618 253 1628 258 1635 285 309 310 1686 320 1726 1882 1888 1897 3163 558 1935 1936 3194 3342 774 2149 830 836 988 1001 2380 2428 1061 2485 2547
mornin	1525 583 2050 3299 707 708 2187 3438
morning$	1461 120 3206 661 3321 2081 3331
mornings$	1461 120 3206 2081 3331
mosaic$	2700
mosque	36 3440 3441
mosque$	3576
most	58 1945
most$	1432 1479 1682 3194 3197 1972 3247
mother	1838 1961 3221 3241 623
mother$	594 1276
mothers$	278 894
motivate$	1291
motivates$	1291
motivating$	1291
mou	2725 966 2347 2376 1249
mounte	2298
mounted$	3547
mov	451 466 549 589 621 2153 817 850 859 860 863 864
mov$	481 611 612 617 1186
move	548 598 809 862 2334
move$	3009 1773 437 439 3080 464 478 481 524 526 529 1927 3204 587 1962 3217 599 3223 601 606 611 612 614 1989 617 619 626 641 742 3493 926 3583 1165 1186 2567 1214
moved	3009 449 1823 1949 598 976 2350
moved$	1490 1491 2770 3008 437 1824 1833 464 526 3198 587 1962 1970 599 606 611 612 3236 1989 617 626 2007 2017 680 818 2195 3490 3546
moveed$	614
moveing$	478 526 614
moveme	1043
movements$	2417
movered$	614
moves	598
moves$	439 3080 464 478 481 524 526 3204 587 1962 599 3223 606 611 612 614 1989 617 619 626 641 926 1165 1186 2567 1214
moving	598
moving$	2804 481 524 1927 611 612 617 3493 1186 1214
movred$	611 612
movring$	611 612 1186
movs$	481 611 612 617 1186
much$	1431 2762 811 2292
multi$	1421 221 1108
mum	1838 1961 3221 3241 623
mum$	594 1276
mural$	91 3551
murals$	91
museum	36
music	2323
music$	3572 3579 970
must	2914 2918
must$	233 234 264 1652 393 438 1987 2092 2119
mustn$	391
mustno	391
mustnot$	1765
n$	391
nailed	2298
nailed$	3547
name	2735 1488
name$	113 2737 1503 1347
named	2749 1502
named$	1453 2751 996 2374 1034
names	2649 1043
names$	113 2417 1347
naming$	2963
nan	1838 1961 3221 3241 623
nan$	1277
nana$	1277
nanny$	1277
narrat	1129 2503
narrow$	1096
narrowing$	1096
narrows$	1096
naturally$	2124
near	3041 3042 3043 3047 2043 2044
near$	1550 1721 3261 3293 3409 2321 2607
nearby$	2607
necess	244
necessary$	1618 2425 2426
need$	2912 2918 1885
needed	2816
needed$	2425 2426
needle	116
needs	2475 2481 1303
needs$	2912 2918 2483
negati	2250
negative$	430 3499
neighb	126
neighbour$	115
neighbourhood$	3067
neighbours$	115 1500
neithe	366
neither$	335 347 1740 497 670 694 2177
nephew	1787
net$	2906
netbal	2323
netball$	3572
networ	21 44 1590
network$	1383 1418 2839 3380 769 3397 3401 2407
networks$	2796 3380 769 3397 3401
never	1748 443 494 545 635 690 789 829 1046
never$	324 329 335 342 347 358 373 1755 434 490 491 493 1868 496 497 1883 513 514 516 534 539 2009 648 650 656 2051 2064 3315 698 759 788 2164 808 832 838 871 899 900 913 914 2420 1180
new	767 774 2149
new$	2695 3045 3097 593 2144 771 773 778 812 988
newcom	151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
newcomers$	1780 3093 3147 3160 3162 1941 3196 3527
newsle	2725 966 2347 2376 1249
newsletter$	11 2672 1251
newsletters$	11
next	3487
next$	3041 3042 3043 3047 2043 2044 3586 2441
nicer	774 2149
nicer$	2144 773 812
niece	1787
night	2019 3268 3280 3298 2050 3299 2184 2187 3438 3439 854
night$	2659 2664 120 1807 3188 3206 3306 2065 3317 3320 3321 3323 2076 3328 2081 3331 3486 2252 882 2291 1016
nights	3268 3299 1257
nights$	2659 2664 120 1807 3206 3287 2065 3318 3322 3323 2076 3329 2081 3331 2252 2291 1016 2394
no	118 355 837
no$	127 1519 147 291 1706 334 352 366 379 389 390 467 3107 487 1874 508 512 536 540 557 561 562 1945 628 638 671 687 696 714 716 2093 732 733 787 789 822 2254 1006 1176
nobody	155 291 3107 671 789
nobody$	2743 1665 347 497 670 2045 2177 1256
nod	1489
nod$	2738
nods$	2738
noisy	3463
non	333 1175
non$	259 301
nonassociation$	2549
noncontact$	1707
none	155 366 671
none$	291 347 1734 1740 3107 497 670 2045 694 2177 1256
nor$	335 1180
normal	1302
normal$	1547 194
norms$	2489
north	3063 3087 3098 3109 3211 3212 3213 3214 1966 1993
not	132 1717 355 1748 391 443 1819 494 545 635 690 2089 789 2175 829 1046
not$	117 118 1506 163 164 324 329 335 342 1718 347 358 370 373 1755 1765 1767 1788 415 417 428 434 490 491 492 493 1868 496 497 1883 511 513 514 516 534 539 631 2009 637 648 650 656 667 2051 2064 3315 694 697 698 709 737 759 788 2164 2176 808 832 3456 837 838 871 889 899 900 912 913 914 2420 1180 1181
note	2725 1537 219 966 2347 2376 1249
note$	56 2784 2785 2786 2461
noted$	77 2364
notes$	56 2693 2698 2785
nothin	508
nothing$	427 508 1882 724
notice	92 1529 2778 1713 1714 891 923
notice$	96 2861 2935 521 2199 2265 3543 922 977 2562 2563
noticeboard$	2715 2297
noticeboards$	2715
notices$	96 2199 2265 3543 922 977 2562 2563
notifi	2706
novemb	1525
november$	2756
now$	1465 1483 2734 3242 3506 1171
nowhere$	350 1798
nudg	422 453
number	15 92 2750 1776 3412
number$	16 25 28 37 40 2665 43 45 74 1471 3025 1934 790 802 3559
numbers$	2679 94 1471 3025 1934 986
nurse	31 32 1427 59 2711 1049
nurse$	1383 60 987 2423 1278
nurtur	259 301 1107 1299
nurturing$	1633 1675
observ	2725 966 2347 2376 1249
obtain	2682 590 1964 2340
obtain$	1086
obtained$	2342 2364
obtaining$	1086
obtains$	1086
occasi	1257
occasion$	1798
occasions$	2108
occup	451
occupi	449 1823
occupy$	810
occur	1569
occur$	2818
occurs$	2818
octobe	1525
october$	2756 1508
of	1429
of$	2629 1396 1414 1430 1446 2737 1497 2754 1506 2761 1532 2787 2826 217 2866 2876 1636 2931 1705 2994 1813 1836 3100 3144 1896 1904 1917 3180 1948 1982 3235 3308 2099 2116 2151 2155 2262 2272 2275 3558 2381 2383 1010 2417 2418 2420 2446 2497 2565
off	1750 3240 2094 2173 2174 3484 892 3580 2350
off$	2625 2635 2705 1739 2999 384 525 1926 3243 2095 2138 3402 3417 3418 2170 2183 3466 3467 3469 2586 2596 2613
offer	2725 244 1666 590 1964 768 860 966 2347 2376 2481 1249 1300
offer$	2653 185 237 1618 263 2915 2932 2162 2462 1339
offere	1374 2656 2658 1411 2682 2706 104 2816 244 1631 298 1673 1831 2340
offere$	263 910
offered$	2623 2660 2686 2710 1478 1573 1618 2868 2880 1672 2922 1801 461 3086 1968 1997 2195 2268 1339
offeres$	263 910
offeri	244
offering$	237 1618 263 2162 910 1339
offers	1434 244
offers$	2653 2683 185 237 1618 263 910 1339
office	31 32 1427 59 2711 1694
officer$	0 1 2630 1383 14 18 20 23 54 60 64 90 1474 115 987 2362 2370 1267
officers$	0 1 2630 1383 14 18 20 23 54 60 64 90 1474 115 2943 987 2362 2370 1267
offset	872
often	16
often$	9 1390 1431 2762 2420 2545
old$	3118
older	151 2774 3197 1957 613 3330 3487 2570
older$	116 2750 151 2774 2954 1711 381 1771 1772 1785 3037 1792 3051 3062 1814 450 1825 3075 454 456 3085 1852 1853 1854 3130 520 3166 577 588 1963 3253 2010 3262 2014 2015 3265 672 3370 3377 2158 2168 2169 3419 812 3447 2201 828 2214 2226 2227 2233 2239 2240 3495 2247 2261 1032 1036 1037 1038 2557 1184 2560 2561 1199 2574 1207
oldest	151 2774 2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 1853 1854 520 3166 3197 577 596 1972 613 615 3247 3262 2014 2015 3265 657 672 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 3495 2247 2261 2557 1184 2561 2570 1199 2574 1207
oldest$	151 2774 1792 3051 3062 1814 450 1825 3085 1852 3130 588 1963 3253 3377 2227 2233 2239 2560
on	655 2304 2350
on$	1377 2646 1428 2687 2690 1451 2708 1466 110 2739 2740 1532 183 2823 2857 1625 1642 281 2909 1674 2928 2963 1794 3092 1880 1898 3149 1917 3176 3207 3256 655 695 700 3325 2103 2109 3402 2166 820 3461 2259 3553 3563 3564 943 3567 2321 3571 3581 2419 2430 2433 2514 2543 2586 2595 2596 2607 2608 2615 2621
once	3169 2205 833 2258
once$	2624 3178 3181 3183 3190 3453 3507 3571
one	118 151 2774 3197 613 674 2570
one$	87 1461 2725 2743 151 1566 1665 2967 1734 1740 2995 1792 3051 3062 1814 450 1825 3085 1852 3113 3130 3138 554 1929 556 1939 3189 3192 572 580 588 1963 596 1971 1972 1985 615 3246 3247 3253 3255 657 2039 3288 670 2045 713 715 3357 3372 2177 2197 851 2227 2228 3478 3479 2233 2239 3499 3510 2271 903 904 3531 2310 2335 2338 966 2347 2376 1034 2560 2566 2570 2589 2596 1249 1256
ones	3017 3049 3052 3056 3083 3108 3122 509 3134 3140 3403 3404 3405 3406 2158 2160 3422 3426 3431 3432 3436 2225 3502 3503 3508 3520 3521
ones$	1461 1922 3259 3333 2209 2569
ongoin	244
ongoing$	1576 1618 1071 1283
online$	2651
only	431 831
only$	426 1881 3141 555 559 1940 3288 3336 834 855 2230 897 2282 2580
onside	1128
onside$	2502
onto$	1451
open	1411 1472 2304
open$	1410 2660 1415 87 2766 213 2847 2848 2853 2854 1634 1650 3553 2400 2453 2537 2544 2617 1330
opened	1411 2682 2340 976 2350
opened$	1410 2660 2703 2714 119 2910 2349 1330
opening$	213 1221
opens$	1410 2766 213 1330
operat	59 1440 1273
operational$	2651 2689
operator$	68
operators$	68
opinions$	322 990
opport	2879 2921 2475 2481
opportunities$	1637 288 1841 2483 2484 1123
opportunity$	2809 2875 288 1798 1841 1123
oppos	946
opposing$	2293
opposite$	1828 645 2023 2031 663 685 2060 2137 2188 3450 3451 2284 2293
optici	1049
optician$	2423
optimi	1107 1302
option	2879 2921 2050 3299 2496
option$	2815 2495 1123
options$	2483 2495 1123
orange$	2732
orbit$	2134
order	1403 2957 339 1713 1714 357 537 549 814 826 891
order$	2652 2689 2956 344 382 399 521 527 553 2199 2265 3543 993 2562 2563
orderd$	382
ordere	1403 2682 1460 2340 976 2350
ordered$	2652 2709 344 368 399 527
ordering$	344 399 527 553
orders	1713 1714
orders$	2956 344 382 399 527 553 2199 2265 3543 993 2562 2563
ordina	31 32 1427 196 232 1606 1299
ordinary$	194
ordinated$	1570
organi	2682 2718 2340
organisations$	1588
organise$	2766 938
organised$	1801 938
organises$	2766 938
organising$	938
other	1525 2774 1590 269 1643 2966 2971 3002 3005 3012 3013 3017 3037 3040 3049 3052 3053 3054 3055 3056 3057 3083 3108 3122 509 3134 3140 1957 1980 3232 3273 3284 3294 2068 3330 2082 3343 3347 3349 3351 3362 3364 3383 767 774 2149 3403 3404 3405 3406 2158 2160 3422 3426 3431 3432 3436 3454 3455 2207 842 843 2218 3468 2222 2224 2225 2232 3495 2247 3502 3503 3508 2260 3515 3520 3521 2281 3536 3540 1179 2556
other$	2774 2800 1582 2834 2839 1611 1715 2967 345 346 2970 2974 1726 2978 2981 2983 2984 2986 2989 2992 2993 3001 3006 3010 1778 3038 3039 3045 3054 3055 3056 3057 3097 1871 510 3138 3192 1957 1959 586 603 1978 1988 3239 1995 3245 3248 2000 3251 2010 3267 645 3284 663 2040 2046 676 2054 3324 3330 3344 3345 3354 3356 3357 3358 3361 2118 3372 3375 3376 3378 3383 3385 2137 2142 2143 2144 771 3395 2159 813 2188 2191 2192 3446 3454 3455 2207 842 843 2218 3468 2222 2224 2232 3482 2240 3497 3508 2260 3515 3532 3536 3540 2553
others	1590 1749 3057 3349 3362
others$	2839 2902 1715 2967 2970 2979 2981 2983 2984 2986 2989 2990 2998 3001 3006 3010 3038 3039 3094 1871 3182 1959 586 3239 3245 3267 3324 3345 3354 3356 3357 2118 3372 3375 3376 3378 3385 3388 3446 846 3470
ought	2914
ought$	2918
our	1538 229
our$	2787 1603 260 1655 1677 3485 2308 1155
out	1606 760 766 892 3580 2350 2496
out$	1380 2634 2660 1438 2716 1478 1505 2783 1535 1536 163 2787 1539 1541 1578 2880 2894 2922 2958 2991 387 3033 1818 1855 1859 1862 3112 1869 1889 1909 1920 1926 1943 3195 3219 3221 1973 600 1980 2005 2049 2094 2110 2113 3373 2125 3402 3417 2170 2173 2183 3433 3456 3461 3465 3466 3467 3480 3484 3491 2289 2309 3583 2341 2358 1023 2455 2518 2585
outcom	2725 966 2347 2376 2481 1249 1303
outcome$	2917
outcomes$	2855 2438
outering$	1869
outing	95 1469 3339
outing$	2626 1869 630 3459 3561
outings$	2626 3335 3459 3561
outlet	2531
outlook$	2895
outrea	2725 1694 966 2347 2376 1249
outreach$	2639 48 2678 2943 2536
outsid	163 1859 3216 1980 2139 2143 3484 3497
outside$	1466 3395 2321 2466 2607
outsta	1472
outting$	1869
over	3127 3157 2120 2350
over$	2978 3102 1880 3145 530 1913 3163 1942 3310 3368 3369 3409 3410 820 2237 3538 2290 1053 2446 2493 2571
overdu	1472
overla	2997 2006 2196
overlap$	1808 3255 3313 3445 3522
overleaf$	2511
overs$	2978 1778 3410
overse	232 1606 3063 3087 3098 3109 3211 3212 3213 3214 1966 1993 1302
oversi	2475 2481
oversight$	76 2443 2445 1072
overview$	2443
own	232 1606 3444 3478 3479
own$	1540 2792 1544 3078 3118 1905 3203 658 3285 702 3415 2190 2193 3488 883 3519 2405 1143 2566
owner	31 32 1427 3575
owner$	68
owners	1129 2503
owners$	68
ownership$	2935
owns$	1143
pack	2725 3041 3042 3043 3047 1870 2258 966 2347 2376 1249
pack$	2665 3119 3452 3507 3537
packag	1840
package$	3089
paedia	1049
paediatrician$	2423
page	2725 966 2347 2376 1249
page$	28 2805 2806 3559 975
pages$	28 975
paid	2682 2340
paid$	1403 1460 935 976 2367
paint	2334 1314
paint$	3579 3583
painte	1435 976 2350
painted$	2684 2714 978
pair	2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 1853 1854 1870 520 3166 577 3262 2014 2015 3265 657 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 2261 2557 1184 2561 1199 2574 1207 1312
pair$	1848 3119 519 3460
paired	1865
paired$	2090
pairin	1312
pairs	1922 2208 3478 3479
pairs$	3171 3460 1206
pals	151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
pals$	1780 3093 3147 3160 3162 1941 3196 3423 2178 3428 3527
pan$	2813
panel	21 31 32 44 1427 59 1449 1450 2725 1590 966 2347 2376 1249
panel$	1383 1398 1418 2696 2698 2699 2829 2830 2839 981
pans$	2813
parade$	3150
paragraph$	2785 2421
paragraphs$	2785 2421
parame	1537 1049
paramedic$	2423
parameters$	2786
parcel	675
parcel$	479
parcele$	479
parceles$	479
parceling$	479
parcelled$	2049
parcels$	479
parent	33 34 35 58 59 2711 126 155 2322 2488
parent$	0 1 2630 14 18 20 2662 90 1474 594 1276
parents$	0 1 2630 14 18 20 1408 1409 2662 1432 65 1448 89 90 1474 1500 2810 1639 278 1663 409 410 594 1986 894 3578 2479 2490 2500 1276
park	36
park$	3150 3158 3181 3201 1216
parked	2671
parked$	1216
parking$	1216
parks	2671
parks$	1216
part	1399 2648 2680 2681 2682 1463 2234 1200
part$	2707 2712 163 1538 2926 2941 3063 3087 3098 3109 1861 3211 3212 3213 3214 1966 2059 3309 3437 3472 3483 3530
partic	1399 2648 1419 1463 982
participants$	2668 2694
participate$	2712
participates$	2712
participation$	2356 2375
partie	95 1469
partin	1200
partne	4 44 1421 59 2711 1590 221 1666 295 1848 2481 1108
partner$	2694 1277
partners$	0 1 2627 2630 14 18 20 1418 2694 90 1474 1588 2839 222 1669 1087
partnership$	1378 1418 2670 2696 2829 2830 1595 2915 2454
partnerships$	1378
parts$	2059 3309 3437
party	95 1469
party$	630 3561
pass$	219 442 3088 3099 2163 945
passage$	2785 2421
passages$	2785 2421
passed	3413
passed$	2841 2163 984
passes	29 63
passes$	94 442 3099 945 2593 2602
passing$	2163
past$	3409
pastor	244
pastoral$	1618
patch	2241 2242
patch$	3491
path	3548
path$	91 677
paths$	677
pathwa	2725 2050 3299 966 2347 2376 1129 2503 2531 1249
pathways$	2796
patient$	2463 2544
patrol	1375 2632 2676 99 2725 1694 966 2347 2376 1249 1316
patrol$	2631 2678 1473 1267
patrols$	2631 2678 1473 2943 1267
pattern$	2255
patterns$	2437
paused	2256
paused$	3505 2307
pay$	1337
paying$	1337
pays$	1337
pcso	59
peace	1956
peace$	3205 3208 3481
peel	799 809
peel$	720 794 796
peele$	794 796
peeled$	2537
peeles$	794 796
peeling$	794 796
peelning$	794 796
peels$	794 796
peer	3343 2141
peer$	2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 1853 1854 520 3166 577 3262 2014 2015 3265 3343 3345 3362 3370 2131 2132 2140 2141 3390 3396 2148 2152 2158 2168 2169 3419 3447 2201 828 2214 2226 2261 2557 1184 2561 1199 2574 1207
peers	2954 1711 381 3017 1771 1772 1785 3040 1792 3049 3052 3054 3055 3056 3057 1825 3075 454 456 3083 1853 1854 3108 3122 509 3134 3140 520 3166 577 3262 2014 2015 3265 3362 3370 3383 2148 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3495 3502 3503 3508 2261 3520 3521 2557 1184 2561 1199 2574 1207
peers$	1715 2984 2988 3239 3324 3344 3345 3358 2118 3372 3375 3376 3378 3390 769 3393 3394 3396 3397 3398 3400 3423 2178
pegs$	763
people	58 59 2711 1643 3199
people$	0 1 2630 14 18 20 1408 1409 1424 1432 65 1448 1458 85 89 90 1474 108 1486 115 2741 1500 1517 1518 1522 149 2777 2779 2780 1612 2919 1688 1691 1695 2988 1780 3093 3147 1906 3160 3162 3170 1941 3191 3196 706 3363 3393 3396 3527 3574 2406 2411 1039
peoples$	2741
per$	1425 58 3526 2512
percen	58
percent$	1432
percentage$	22
percep	1129 2503
perceptions$	2489
perfor	95 1469 2718
perform$	1236
performance$	3573
performed$	1236
performing$	1236
performs$	1236
period$	1807 3281
periodic$	197 1065
periodically$	1065 2441
periods$	1807 3281
permission$	3560
permit	3132
permit$	2794 1698 1703 1744 565 2111 852 3560 945 2533
permited$	1698 565
permiting$	565 852
permits$	2794 565 3560 945 2533
permitted$	1698 1716 1933 565
permitting$	565 852
persistent$	2463
person	59 2711 1492 2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 1853 1854 520 3166 577 596 1972 3262 2014 2015 3265 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 2261 2557 1184 2561 1199 2574 1207
person$	0 1 2630 14 18 20 90 1474 2741 1521 196 1691 3220 1991 2277 2411 1153
persons$	2741
persua	422 1968 779
persuaded$	2268
pharma	1049
pharmacist$	2423
phas	890
phas$	488 489
phase$	488 489 712
phases$	488 489 712
phasing$	488 489 712
phass$	488 489
phone	1375 29 1752 3009
phone$	94 802 1359
phoned	1374 1405 2656 2658 1413 2682 1442 1005
phoned$	2623 2654 1406 2691 2379
phones	343
phones$	94 1359
phoning$	1359
photo$	72 979
photograph$	72 979
photographs$	72 979
photos$	72 979
physical$	1058
physio	1049
physio$	2423
physiotherapist$	2423
pick	1469 191 2245 908
pick$	227 1607 1608 775 795 804 919 923 1238
picke$	775 804 919
picked$	166 167 1573 449 793 919 1238
pickes$	775 804 919
pickin	191
picking$	775 795 804 919 1238
picks	1469 191
picks$	775 795 804 919 1238
pickting$	919
picky$	805
picnic	95 1469
picnic$	3561 2315 3585
pictur	3063
picture$	72 1501 2759 1546 1555 2460
pictures$	72 1501 979
pilot$	2
pitch	3440 3441 861 3548
pitch$	91 1525 3442 3534 961 3585 3588
pitched$	961
pitches$	961
pitching$	961
pitchs$	3442
plac	451 466 589 621 785 827 850 859 860 863 865 866 2245 1190
plac$	617 963
place	1420 2682 1435 1436 63 2718 2725 3041 3042 3043 3047 598 966 2340 2347 2376 1249
place$	2644 2669 2684 2685 2798 2868 2870 2882 2894 2924 1798 442 1837 475 3099 478 1861 1887 3181 1953 591 592 599 601 614 617 1998 641 3271 3279 686 693 701 710 2089 3472 857 2236 3491 963 2374 2476 2597
placed	2682 449 1823 1865 598 2340
placed$	437 441 1824 1833 1954 1962 1970 599 606 610 3236 617 3261 2017 680 2195 944 2367
placeed$	614
placeing$	478 614 686
placem	1840 3221 3229 1981 616 2019 3268 2020 2028 3280 2048 3297 2050 3299 861
placement$	3060 3084 1837 3089 475 1860 591 592 599 3223 601 3230 610 3237 620 1998 3304 1198
placements$	3060 3084 1837 1860 591 592 599 3223 601 610 3237 620 1998 3269 3277 3287 3304 1198
placered$	614
places	598 2301
places$	2798 2882 2924 442 1837 3099 478 599 601 614 617 641 3307 686 763 3550 963 2597
placeting$	686
placin	598
placing$	1754 610 617 963
placs$	617 963
placting$	963
plan	2725 1543 2306 966 2347 2376 1125 1249
plan$	2650 2653 2665 82 2766 2789 2792 2793 1546 1555 3555 997 2441 2511 2517 2525 1251
planned$	2642 1801
planni	1125
planning$	24 2844 2863 2462 2491
plans	1125
plans$	2653 2766 2792 2863 1621 3555 997 2511
plant	2334 1314
plant$	3583
plante	976 2350
planted$	2714 978
play	95 1469 1848 801 862 864
play$	2639 48 91 138 303 1752 3014 394 1796 2005 2011 684 3463 841 949 3573 2387
played	3 2718
played$	1377
player	33 148 151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 1972 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
player$	2743
players$	2743 1522 1780 3093 3147 3160 3162 1941 3196 3527 2406
playgr	2019 3268 3280
playin	1763
playing$	303 394 1796 949
plays	1469
plays$	138 303 684 841 949
pledge$	93
plenty$	310
plot$	882
plug$	1096
pluging$	1096
plugs$	1096
podcast$	28 3552 975
podcasts$	975
point	1488
point$	66 2737 2798 2809 2898 2070 2297
points$	66
police	31 32 1427 59 2711 1694
police$	0 1 2630 14 18 20 60 90 1474 2943 325 1267
policeing$	325
polices$	325
policeting$	325
polici	92 2725 1694 966 2347 2376 1249
policing$	2943 1267
policy	92 2725 2306 966 2347 2376 1249
policy$	28 2672 3159 3555 1251
pond$	91
pool	36 63 3440 3441 2323
pool$	3572
poor$	430
pop$	1158
portal$	28
portals$	28
positi	259 301 1704 767 774 2250
position$	2441
positive$	2834 1611 1633 2884 2890 1668 1675 2953 778 3499 1058 1157 2540 2544
possib	2816 2496
possibilities$	1123
possibility$	1798 2495 1123
possible$	2809 1566 1983 2425 2426 1123
post	2725 814 859 860 966 2347 2376 1219 1249
post$	2729 975 2362 2372 2374
posted	1411 2682 1467 1468 104 2340
posted$	2660 2716 2717 1478 984
poster	92 2725 966 2347 2376 1249
poster$	96 922 3551 2593 1251
posters$	96 922 2593
posts$	975 2362
potent	1129 2503
potential$	1123
power$	521 3209 761 2136 2246 3525 2562 2563
powerful$	3371
powers$	521 2562 2563
practi	31 32 1427 59 2711 1597 1666 879 2481
practicable$	2426
practice$	2846 2863 2902 2915 684 2482
practices$	2626 684
practise$	684
practises$	684
practitioner$	0 1 2630 14 18 20 2702 90 1474 2370
practitioners$	0 1 2630 14 18 20 2694 90 1474 222 2370
pray	2202
prayers$	3576
precinct$	3150
prepared$	1997
presen	2649 2682 2725 1569 1666 1694 966 2340 2347 2376 1249
presence$	2915 2943 1722 2432 2443 2444
present$	2818 3279 3485 2463 2544 1240 2617
presented$	1240
presenting$	1240
presents$	2818 1240
presse	1968
pressure$	3381 2246
preven	328 336 338 1717 354 355 364 396 413 418 517 829 884 911 1107 1300 1303
prevent$	337 1738 401 1783 1784 532 839 1097
prevented$	2949 2950 377 499 3142 3341
preventing$	337 401 839 1097
preventping$	1738 839
prevents$	337 1738 401 839 1097
preventting$	1738
prey	154 2414
prey$	2776
price	2306
price$	3555 3559
priced	1403
priced$	2652
primar	3221
print	1219 1314
printe	1411 2682 1467 2340 976 2350
printed$	2636 2660 2716 978
priori	2475 1107 1269 1302 1303
priorities$	2855
prioritise$	1130
prioritised$	2887
prioritises$	1130
prioritising$	1130
priority$	1624 2472
pris	799
prise$	641 720 736
pro	1704 767 774
proact	196 1650 1108 1128
proactive$	1570 2899 2463 2502
proactively$	2502
problem$	2850 2517
problematis$	1115
problematise$	1115
problematises$	1115
problematising$	1115
problematiss$	1115
problems$	2850
proced	2725 966 2347 2376 1249
procedures$	2796
proces	2725 966 2347 2376 1249
processes$	2796 1621
procur	1403 1460
procured$	2652 2709 2373
produc	6 2682 1434 3303 2340
produces$	2683
production$	1380
productive$	2540
profes	44 59 2711 1590 295
professional$	0 1 2630 14 18 20 2702 90 1474 1623 1000 1057
professionals$	0 1 2627 2630 14 18 20 1418 2694 90 1474 1588 2839 222 1612 1669 1087
profil	1776 1043
profile$	3025 2417 2443 2477
profiled$	2417
profiles$	3025 2417
profiling$	2417
profit	2414
progra	2725 1840 2048 3297 2050 3299 966 2347 2376 1249
programme$	2633 2653 2697 3089 882 970 997
programmes$	2653 997
progre	1456 1573 232 1606 1607 1608 1631 1673 3509 2508
progress$	2795 2856 2857 2874 994 2441 2542 1301
progressed$	2705 2822 2880 2922 1301
progresses$	2795 1301
progressing$	1301
progresss$	2795
prohib	336 338 354 418
prohibit$	337 723 3448
prohibitding$	723
prohibited$	2949 2950 377 723
prohibiting$	723
prohibition$	420
prohibits$	723 3448
projec	3298
project$	2 24 2653 2697 91 3084 1837 3218 630 3304 882 970 997
projects$	2653 3084 3304 997
prolon	824 825
promise$	368 382
promised$	2642 382
promises$	368 382
promot	863 864 1107
promot$	1082
promote$	1082 1297
promoted$	2887 1297
promotes$	1082 1297
promoting$	1082 1297
promots$	1082
promptly$	2807 2846
proper$	1547 2133 2180
propor	1128
proportion$	22
proportionate$	1088 2502
proportionately$	2502
propos	2306
proposal$	3555
proposals$	3555
prosocial$	2953
prospectus$	2672
protec	1107 1300
protected$	2887
protection$	339
protective$	2481
protoc	2725 966 2347 2376 1249
protocol$	1251
provid	1411 2682 1434 1436 1441 1468 104 244 768 2340 1069 1299
provid$	263
provide$	185 242 1618 263 1338
provided$	2660 2685 2686 2690 2717 1478 1618 2868 298 1338
provider$	68 3291 999
providers$	68 3291 999
provides$	2683 185 242 1618 263 1338
providing$	242 1618 263 1338
provids$	263
provis	6 2725 2831 2860 2879 1694 1840 3221 2048 3297 966 2347 2376 2481 1249
provision$	1380 2943 1837 3089 591 592 3237 2483 2484 2536
provisions$	3237
pru$	3237
pruned$	2365
psychi	1049
psychiatrist$	2423 1278
psycho	1049
psychologist$	2423 1278
public	6 1316
publication$	1380
publis	2682 1467 2340 1316
published$	2716
pull	435 2153 799 809
pull$	506 3209 641 649 720 751 2134 761 2136 782 784 2246 873 3541 1085
pulle$	751
pulled$	782
pullen$	751
pulles$	751
pulling$	649 751 782 1085
pulls$	649 751 1085
pupil	1492 148 2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 1853 1854 520 3166 577 1972 613 3262 2014 2015 3265 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 2261 2557 1184 2561 1199 2574 1207
pupil$	2741 2743 1521 1522
pupils	144 151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3489 3502 3503 3508 2261 3520 3521 2278 2331 2557 1184 2561 1199 2574 1207
pupils$	1448 108 2741 2743 1518 1522 1780 3093 3147 3160 3162 1941 3196 3527 2406
purcha	1403 2682 1460 2340 976 2350
purchased$	2652 2709
purpose$	2885 3126 2525
purposeful$	2540
push	422 864
push$	1084 1140
pushes$	1084
pushing$	2453 1084
put	449 1823 451 466 1865 589 621 785 817 827 850 859 860 863 864 865 866 2245 1190
put$	3 1411 2682 1435 2692 1467 1468 2718 2770 247 1645 441 1824 478 1887 2017 673 680 686 818 2195 2298 944 963 2340 1321
pute$	963
putes$	963
puting$	478 686 963
puts$	478 686 963 1321
putting$	247 1754 686 963 1321
qualification$	2675
qualifications$	2675
qualit	2481
quarte	151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
quarterly$	972
quartet$	1780 3093 3147 3160 3162 1941 3196 3527
questi	2725 421 966 2347 2376 1249
quicke	1255
quicker$	2539
quickly$	2807 2539
quiet$	3031 2400
quieter$	151 2774 1792 3051 429 3062 1814 450 1825 3085 1852 3130 588 1963 3253 812 2227 2233 2239 2386 2560
quit	407 1901 906
quit$	730 2280
quiting$	730
quits$	730
races$	3542
racism	1274
racist	1274
radar$	2904 2440
raise	219 227
raise$	1601 1083 1103 1320
raised$	119 2841 2367 1103 2492
raises$	1103 1320
raising$	2464 1103
ramp	29 1902 3548
ramp$	91 550 551
ran	2676
ran$	2636 2344
rang	2632 1005
rang$	1406 2361 2379
range$	781
rappor	2481
rarer$	2386
rate	2735
rate$	1471 1001 1252
rated$	1252
rates$	1471 1001 1252
rather$	1512 1819 701 710 2089 2175 829 837 857 2236 1046
ratifi	2682 2340
ration	749
re	1747 1817 1028
re$	1775
reach	1488 1752 3124
reach$	2737 1761 2134 781 974 1081 1250
reache	1374 2680
reached$	2623 2663 974 1250
reaches$	1081 1250
reaching$	1081
react$	1165
reacts$	1165
read	1374 2666 2682 2340
read$	2623 2643 2703 1467 182 1362
reading$	182 1362
readmit$	3066
reads$	182 1362
ready$	2714 1997
real$	2133 2180
rearra	976 2350
reason$	2742 1798
reassu	1299 1303
reassurance$	2867
reassuring$	1058
rebuild$	1094 1149
rebuilde$	1094
rebuildes$	1094
rebuilding$	1094 1149
rebuilds$	1094 1149
receiv	2680 2681 2682 244 2340
receive$	1618 2355
received$	2643 38 2342
receives$	2355
recogn	129 1641 1107 1299
recognise$	2890
recognised$	1503
recommendations$	2855
record	2682 1434 1444 1449 2725 1538 165 166 167 168 1543 1590 219 966 2340 2347 2376 1249
record$	56 2693 2698 2700 123 2789 2790 2792 2793 929 2354
recorded$	77 2787 1539 1541 1542 929 2364
recording$	929
records$	56 2683 2693 2698 2700 123 2792 2839 929 2354
recove	1255
recrui	1374 1411 2682 154 908 2340 976 2350
recruit$	1349
recruite$	1349
recruited$	2623 2660 2372 1349
recruites$	1349
recruiting$	1349
recruits$	1349
red$	2732
redecorated$	2714
redesi	976 2350
redire	458
redraf	1314
redraw	976 2350
reduc	356 560 749 753 758 762 872 890 1255
reduc$	902
reduce	336 3384 1107 1299
reduce$	734 902 1097
reduced$	2887 2949 2950 3496 878
reduceing$	734 1097
reduces$	734 902 1097
reduci	336 1299
reducing$	902
reducs$	902
reduction$	98
refer	451
refere	2510
reference$	2785 2421
references$	2785 2421
referr	1374 2680 2706 99 2725 206 449 1823 966 2347 2376 1249
referral$	17 2721 1473 140 208 3551 985 2504
referrals$	17 2721 1473 140 208 985 2504
referred$	2623 2663 2357
reflec	1641 1108
reflect$	2890 1059 2461
reflected$	2364
reflecting$	1059
reflects$	1059
reform$	2996
refrain$	906
refres	2725 966 2347 2376 1249
refunds$	2594
refurbished$	2714
refurbishment$	91
refus	397 418 443 505 517 537 545 831 845 2219
refus$	937
refuse	355 2217
refuse$	937
refused$	546 3466 937
refuses$	937
refusing$	937
refuss$	937
regain$	1149
regaining$	1149
regains$	1149
regard$	1624
region	3063 3087 3098 3109 3211 3212 3213 3214 1966 3229
regist	2645 26 1411 2666 1449 2725 859 860 966 2347 2376 1249
register$	1400 56 2698 614 3524 2360
registered$	2660 614 2357
registering$	614
registerred$	614
registers$	1400 56 2698 614
regrou	1747
regroup$	2996
regular$	194 197 1576 3118 1001 1065 1070 1071
regularity$	8
regularly$	1065 2441
rehear	95 1469 1538
rehearsal$	2626 3562
rehearsals$	2626 3562
rehearse$	684
rehearsed$	2787
rehearses$	684
rehous	449 1823 451 589 598
rehous$	611 612 1186
rehouse$	597 611 612 1186
rehoused$	1824 1833 1962 1970 597 611 612 3236 2017
rehouses$	597 611 612 1186
rehousing$	439 574 597 599 611 612 1186
rehousred$	611 612
rehousring$	611 612 1186
rehouss$	611 612 1186
reimpo	824 825
reinfo	1302
reinst	824 976 2350
reject$	937
rejecte$	937
rejected$	937
rejectes$	937
rejecting$	937
rejects$	937
relati	4 2923 1710 1838 1961 3221 3241 623 2091 2114 2481 1108 1303
relations$	2526
relationship$	1378 2917 330 2959 1893 3363 2468
relationships$	1378 2874 330 2959 3363 769 2468
relatives$	3408 2406 1277
releas	435 515 679 793 835 895
releas$	887
release$	887
released$	1889
releases$	887
releasing$	887
releass$	887
releasting$	887
relentless$	2463
releva	1538 244
relevant$	2787 1547 2804 1582 2834 1618 2425 2426
reliance$	735 2127
reloca	589 598
relocat$	611 612 1186
relocate$	1962 3217 597 606 611 612 1186
relocated$	1962 1970 597 606 611 612 3236
relocates$	1962 597 606 611 612 1186
relocating$	597 611 612 3493 1186
relocation$	439 3080 574 599
relocatred$	611 612
relocatring$	611 612 1186
relocats$	611 612 1186
remain	166 276 1843 3330 3473 1066
remain$	142 220 1596 1605 1644 371 3092 2026 3471 1062 1113 1202
remaining$	2774 371 3054 3055 3056 3057 1957 2082 3454 3455 2207 842 843 2218 3468 2222 2224 2232 3508 2260 3515 3536 3540 1062
remains$	142 220 1605 1644 371 2026 1062 1202
rememb	1529 2778
remember$	2461
remind	1405
remind$	1298
reminded$	2654 1298
reminder$	11
reminders$	11
reminding$	1298
reminds$	1298
remote$	1990
remov	406 407 435 446 465 528 549 573 584 758 766 799 872 1047 1194
remov$	402 751 901 902
removal$	462 574
remove	1435 3028 3173 552 1949 760 848 3490 976 2350
remove$	402 578 720 751 901 902 1325
removed$	2684 402 1816 1926 3198 578 3202 3236 3496 901 1325
removen$	751
removes$	402 578 751 901 902 1325
removing$	402 578 720 751 901 902 1325
removping$	901
removs$	402 751 901 902
removting$	901
renew	824 825
renew$	869
renewe	1843
renewe$	869
renewed$	3092 3568
renewes$	869
renewing$	869
renews$	869
reopen	1314
repainted$	3546
repair	1435 976 2350 1314
repair$	91 1094 2504
repaire$	1094
repaired$	2684 2695 978
repaires$	1094
repairing$	1094
repairs$	91 1094 2504
repeat	1538 165
repeat$	2787
repeated$	2787 1539
replac	1435 2089 976 2350 1205
replace$	1210 1215
replaced$	2684 3334 3546
replaces$	1210
replacing$	1210
replie	1405 1412 1419 2682
replied$	2654
replies$	2661 2668
reply	1412 2666
reply$	2661
report	1375 1434 1449 2725 2735 145 1537 1538 165 219 3009 966 2347 2376 1249
report$	2631 2647 73 2698 123 130 140 2784 2786 1251 1252
reported$	2787 1539 2841 3008 2364 2368
reports$	2631 2647 2683 73 2698 123 130 140
represented$	1651
reques	590 1964 1190
request$	1501 3128
requested$	3086 2342
requests$	1501 3128
requir	2816 1713 357
require$	344 382 399 527 553
required$	368 382 2425 2426
requireed$	344 399 527
requireing$	344 399 527 553
requires$	344 382 399 527 553
researcher$	998
researchers$	998
resent	1529 2778
reserv	3535 1316
reset$	1094
resete$	1094
resetes$	1094
reseting$	1094
resets$	1094
reside	95 1469 2725 151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 966 2347 2376 2557 1184 2561 1199 2574 1207 1249
resident$	2743
residential$	1811 463 624 630 1198
residents$	115 2743 1780 3093 3147 3160 3162 1941 3196 3527 2406
resili	2481 1303
resour	2725 1694 966 2347 2376 1249
resource$	1545
resources$	1545 289 2943 2483 2536 2545
respec	2923 1107 1128 1275 1300
respect$	2516 2523
respected$	2887 2939 2945
respectful$	2764 2463 2502
respectfully$	2502 2516
respit	1956
respite$	3205 741
respon	1412 2666 1419 2680 2681 2682 1650 1107 2481 1129 2503
respond$	227 1301
responding$	1301
responds$	1301
response$	2661 2855 2462 2482 1301
responses$	2668 1301
responsibility$	2852 2935 1090
responsive$	2899
rest	2774 1749 3013 3017 3037 3040 3049 3052 3054 3055 3056 3057 3083 3108 3122 509 1884 3134 3140 1956 1957 3232 3273 3284 3330 2082 3343 3347 3349 3351 3383 3403 3404 3405 3406 2158 2160 3422 3426 3431 3432 3436 3454 3455 2207 842 843 2218 3468 2222 2224 2225 2232 3495 2247 3502 3503 3508 2260 3515 3520 3521 2281 3536 3540 2556
rest$	1715 2967 2970 2981 2983 2984 2990 2998 3001 3006 3010 3017 3038 3039 3049 3052 3056 3083 3108 3122 509 3133 3134 3140 3205 1959 3239 3245 3267 3324 3345 3357 3362 741 3372 3375 3376 3378 3403 3404 3405 3406 2158 2160 3422 3426 3431 3432 3436 3446 846 3470 2225 3481 3502 3503 3508 3520 3521
rested	2256
rested$	3505
restor	1108
restor$	1094
restore$	1094
restores$	1094
restoring$	1094
restors$	1094
restri	328 336 356 418 465 560 749 814 890
restrict$	325 563 564 565 734 819
restricte$	819
restricted$	2949 2950 377 455 563 564 565 819 2251
restrictes$	819
restricting$	325 563 564 565 734 819
restriction$	420
restrictions$	420
restricts$	325 563 564 565 734 819
restrictted$	565
restrictting$	325 563 565
resurfaced$	2714
resurfacing$	91
retain	824 1069
retain$	1135
retaining$	1135
retains$	1135
return	2666 2680 2681 206 2274
return$	207 481 483 542 783 2346
returne$	481 483
returned$	207
returnes$	481 483
returning$	481 483 542 783
returns$	207 481 483 542 783 2346
retwee	1419
retweets$	2668
reunit	1747
reunite$	2996
review	2682 1434 2725 1573 966 2340 2347 2376 2439 1249 1300
review$	76 2721 2825 2440 1067
reviewed$	75 2822 2368 1067
reviewing$	1067
reviews$	2683 76 2721 1067
revise	2682 2340
revok	465
revok$	476 937
revoke	848
revoke$	476 937
revoked$	937
revokes$	476 937
revoking$	476 937
revoks$	476 937
rewrit	976 2350 1316
rid$	781
ride	95 1469 801 2202
ride$	2024 3562
riders	151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
riders$	1780 3093 3147 3160 3162 1941 3196 3527
rides	1469
rides$	3562
rift$	2468
rifts$	2468
right$	2731 1547 2890
rights	1275
rights$	1153
ring	1375 2632 2735 1488 1732 1752 3009 3014 3124 821 3495
ring$	2737 138 1359
ringing$	1359
ringle	1792 3051 3062 1814 450 1825 3085 1852 3130 3197 575 588 1963 1972 3247 3253 2227 2233 2239 2560 2570 1270
ringleader$	3514 2568 2569
ringleaders$	3514 2568 2569
ringri	1792 3051 3062 1814 450 1825 3085 1852 3130 588 1963 3253 2227 2233 2239 2560
rings$	138 1359
rink	36 3440 3441
rip	528
ripped$	552
rise	2720 2722 1255
rise$	102
risen	2722
rises	2720 2722 1255
rising	2720 2722 1255
risk	2923 2481 1303
risk$	2835 2840 2850 2434 2441 1078
risks	1303
risks$	2835 2840 2850 2434 1078
risky	2923
ritual$	2255
rival	1263
river$	3483
road	3280 2187
road$	3289 3442
roads$	3442
robbed	1491 2771 154 1045
robbed$	2740 2419
robber	1257
robberies$	158 1268
robbery$	158 1268
robs	2771
robust	196 2475 1108 1128
robust$	1570 1071 1088 2502
robustly$	2807 2502
role	2531
role$	1090
roll	6
roll$	232 2360
rolled$	2682 2340
rollout$	1380
room	36 41 63 3041 3042 3043 3047 1884 3221 2019 3268 2050 3299 2187 3438 2216 861 3548
room$	62 91 1525 288 2969 1822 1841 3120 3133 3271 2034 3293 3306 3307 693 3386 3437 3442 3465 882 3511 3533 3534 3549 3551 3553 3559
rooms	3268 3299 854
rooms$	62 2969 3120 2034 3287 3307 3386 3437 3442 3533 3534
root$	1129
rose	2720 2722 1255
roster	1865 859 2245
rota	21 2725 3303 859 966 2347 2376 1249
rota$	28 2677 3524 3551 3559 3587 977 980
rotas$	28 977
round	3015 3127
round$	2634 180 2958 3409 3480 917 2358 2532
rounde	2323
rounders$	3572
route	3280 2187 3438 2301
route$	3084 2027 3289 3304 2301 3550 3559
routes$	2796 3084 2027 3301 3304
routin	1043
routine$	2255 1065
routinely$	1065
routines$	2417
row	3586
row$	140 2059 3309
rowdy	3463
rows$	140 2059 3309
rugby	2323
rugby$	3572
rule	92 2957 2306
rule$	93 2956 382 420 3159 568 2199 3555 3559 977
ruled$	1534 382
rules$	93 2956 382 2199 3555 977
run	1411 2682 2274 2340
run$	2636 2660 2710 2766 2776 185 1801 1877 3562 3587 2344 2617 1342
rung	1374 2632 1405 2656 2658 1413 2682 1442 101 2749 3009 1005
rung$	2623 2654 2691 1475 2379
runnin	1395
running$	2644 2651 1342
runs	2676 1434 2274
runs$	2683 2766 185 3562 2344 1342
s$	170 1603 1719 1720 1730 405 3041 3042 3043 3047 3058 1839 1850 1879 509 579 586 1971 3485 2276 2553
s20$	2573
s34$	1189
s35$	1189
safe	259 2923 301 2941 2301 2475 2481 1275
safe$	2731 2764 1633 2890 2892 2893 1675 2939 3550 2403
safegu	1107 1275 1300
safeguarded$	2887
safely	1006
safely$	2380 2397
safer	301 2941 2149 1006
safer$	2890 2892 2893 1675 2939 429 2165 792 2380 2486
safety	2923 2475 2481
safety$	2885 1117
said	1529 2778 165
said$	2642 2744 1539 1252
sales$	122
same	1809 3169 674 2067
same$	2729 1556 1557 3003 3041 3042 3043 3047 3058 3113 3114 3116 3136 3169 2022 3279 2044 2067 3316 3319 2071 2072 2074 2079 2083 3357 3453 3494
sample$	2366
samples$	2366
sancti	1269
sat	2632 1525 449 1823
sat$	1405 2017 680
satisfy$	1131
saturd	1525 583 707 708
saturday$	2659 583 3206 707 2081 708 3331 3557 2317 3570
saturdays$	2659 3206 2081 3331 3557 2317 3570
saved$	77
saw	1529 2778
saw$	2636 2703 2361
say	2735 1488 1529 2778
say$	113 2737 2744 2877 500 880 2387 1252
saying$	500 880 1252
says	1529 2778
says$	113 2744 500 880 1252
scale$	1133
scales$	1133
scaling$	1133
scatte	1846 1847 2007 2008 866 915 1200
scatter$	3095 479
scattere$	479
scattered$	3096 3256 3257 2289
scatteres$	479
scattering$	479
scatters$	3095 479
schedu	2682 1865 2340
schedule$	2371
scheme	2725 966 2347 2376 1249
scheme$	28 2697 3304 970
schemes$	28 3304
school	31 32 36 1427 59 2711 2769 1810 1840 581 3221 3229 1981 616 2019 3268 2020 3280 2033 2042 2048 3297 3298 2050 3299 2187 3438 861 3575
school$	0 1 2630 14 18 20 2662 60 69 90 1474 2758 1511 2765 3059 3060 3084 1837 3089 475 1860 3201 1955 591 592 3223 601 3224 3225 3228 3230 3231 3237 1999 3249 3291 3304 790 802 3456 3530 3576 2398 2479 2610
schoolchildren$	3160
schooled$	1954
schools$	0 1 2630 14 18 20 2662 69 90 1474 3060 3084 1837 1860 591 592 3237 3269 3282 3287 3291 3304
scope	1537 1538
scope$	2786 2787 1841 1122 1123
scopes$	1122
scoping$	1122
score	2735
score$	131 1252
scores$	131 1252
scrap	921
scrap$	447
scrape$	447
scrapes$	447
scrapped$	2307
scrapping$	447
scraps$	447
screen	95 1469 2725 966 2347 2376 1249
screenshot$	72
screenshots$	72
screwe	2298
screwed$	3547
seal	446
search	1491 2770
search$	256 1272
searched$	2740
searches$	140 1272
seat	29 451 1902 785 827 865 866 2241 2242 2245
seat$	478 1887 550 551 641 669 686 763 3472 3491 3511 3534 3551 3579 963 1366
seate$	963
seated	449 1823 1865
seated$	441 1824 2017 669 680 944 1366
seates$	963
seatin	1902
seating$	61 1754 478 641 686 3460 963 1366
seats$	61 3084 478 550 551 641 669 686 763 3491 3534 3579 963 2597 1366
seatting$	686 963
second	1525 3221 3330
second$	2774
section20$	2573
section34$	1189
section35$	1189
secur	590 1964
secure	1420 2682 2340
secure$	1811 463 624
secured$	2669 3086
security$	2885
see	1375 2735 1529 2778 2948 2966 1732 1742 2997 1752 3014 394 3033 3044 1800 3090 3124
see$	190 2878 2942 2962 2965 2967 1723 2980 2991 1746 1756 1768 473 474 1887 2006 728 780 957 1137
seee$	474
seees$	474
seeing	2960 1753 394 3032 3036 2174 2231 3504
seeing$	190 2962 2974 2977 3000 1768 473 474 3164 2095 2112 780 3480
seek	590 1964 768 825 1125 1190
seek$	252 772 1075 1086
seeke$	772
seekes$	772
seekin	1125
seeking$	772 1075 1086
seeks	1125
seeks$	772 1075 1086
seen	1374 2656 2658 2680 2682 1442 2706 101 1709 1742 515 569 665
seen$	2623 2643 2663 2691 1475 2958 2991 1758 385 386 1889 3146 1943
sees$	728 780 957
seize	1269
seized	976 2350 1269
seizes	1269
seizur	1269
select	2245
select$	775 919
selecte$	775 919
selected$	919 2372
selectes$	775 919
selecting$	775 919
selective$	805
selects$	775 919
selectting$	919
self$	2248 2481 1129
sell	154 2414
sell$	2772
seller	116 2750 1263
seller$	3554 1265
sellers$	3554 2406 1265
selling$	2389 2413 2415
sells$	2415
semina	2725 966 2347 2376 1249
send	445 451 458 549 589 598 793 814 817 827 835 850 859 860 864 1219
send$	478 481 483 542 614 617 649 810 844 1358
sende$	481 483 617
sended$	614 617 844
sendes$	481 483 617
sending$	478 481 483 542 614 617 844 1358
sendred$	614
sends	2676 1434
sends$	2683 478 481 483 542 614 617 649 810 844 1358
senior	1525 2237 3487
senior$	1071
sense$	262 874 2460
sensit	196 1650 1128
sensitive$	1570 2845 2899 2502
sensitively$	2807 2502
sent	2637 1391 1411 2676 2680 2682 1468 104 1491 3009 449 1823 515 598 814 817 835 859 860 2340 1316
sent$	2640 2660 2717 1478 2740 119 2770 3008 437 1824 1833 1889 1949 1954 587 1962 1970 606 3236 1989 617 619 626 649 673 793 818 2195 3456 2217 844 895 984
sente$	617
sented$	617 844
sentence$	2785 2421
sentences$	2785 2421
sentes$	617
senting$	617 844
sents$	617 844
separa	3009 1847 2007 2008 2039 675 774 3414 3478 3479 1200
separate$	361 1811 3072 3073 3074 452 3076 3079 3081 3082 460 1835 1988 1995 645 646 2023 653 654 2029 2031 658 660 2038 2040 668 2046 2047 676 2052 2054 2055 2057 2058 685 2060 2062 2063 691 2069 2073 702 703 2078 2080 752 2137 771 2159 813 2188 2189 3443 3450 3451 3497 3516 2284 2293 2558 2576
separated$	361 3008 3096 3256 3257 2049 2576
separately$	3193 3285 3288 3510 1313
separates$	361
separating$	361
separation$	462 1200
septem	1525
september$	2756 1508 3506
sergea	31 32 1427 59 2711
sergeant$	1383 68 1267
serv$	887
serve	2202 2334
serve$	1919 2229 856 887 3583 1329
served	2718 2217
served$	119 1877 3453 3457 3466
serveed$	2229 856
server	405 3440 3441
server$	1779 3029 408
serves$	2229 856 887 1329
servic	31 32 41 1427 2831 295 2347
service$	1383 28 2653 2863 3576 970 999
services$	2627 28 2653 69 2796 1588 222 1612 2863 1669 999 1087 2483 2484
serving$	887 1329
servs$	887
servting$	887
sessio	99 2725 569 2002 2032 2048 3297 3298 3339 2187 854 966 2347 2376 1249
session$	2653 2697 1473 2726 2808 1807 3188 1943 3201 3244 630 3281 2034 2035 3304 3306 2065 3317 3321 2085 3335 2087 3337 3459 3486 3562 1251
sessions$	2653 2697 1473 2726 2808 1807 1943 3201 3244 3281 2034 3304 2065 3318 3333 2085 3335 2087 3337 3459 3562
set	1810 1840 581 2019 3268 3280 2048 3297 2050 3299 2186 2187 3438 821 1190
set$	2682 1436 1525 1538 165 166 167 1645 2901 3059 3089 1955 3225 3293 3307 3359 3393 2145 2147 3435 2334 2340 976 1164 1224
sets	3268 3297 3299
sets$	3287 3307 2145 1164 1224
setting$	2798 2882 2924 3389 1164 1224
settings$	2798
settl	589
settle	2220 3509
settle$	3205 3208 791 3469
settled$	1962 3469
settles$	791
seven	33 35 112 155 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1853 1854 3108 3122 509 3134 3140 520 3166 3167 577 3262 2014 2015 3265 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2557 1184 2561 1199 2574 1207
seven$	1409 1486 2194
sever	336 396 740 753
several$	580
severed$	2964
severi	336
severs	336
sew	1314
shadow$	2134
shall$	393 438
shalln	391
shalln$	391
shallnot$	1765
shar$	1074
share	219 801 1299
share$	22 223 1864 2011 674 2163 3535 964 1074
shared	2682 1809 3413 2340 1299
shared$	2703 2841 405 1781 3058 675 2084 711 2086 3338 2090 2163 2196 915 984 2368
shares	1419 1434 1299
shares$	2668 2683 1864 2011 674 964 1074
sharin	1299
sharing$	2670 223 2977 1864 2011 674 2163 2285 1074
shars$	1074
sharting$	1074
she	155 1792 3051 3062 1814 450 1825 3085 1852 3130 588 1963 613 615 3253 2227 2233 2239 2560
she$	2736 1663 2925 1687
shed	3548
sheet	2725 966 2347 2376 1249
sheet$	1400 56 2805
sheets$	1400 56
shelte	29 1902 2241 2242 3548
shelter$	61 91 96 550 551 3491 2362
shelters$	96 2362
shelve	2256
shelved$	3505
shephe	458
shift	99 2725 1810 2050 3299 809 2187 3438 3440 3441 850 859 863 966 2347 2376 1249
shift$	2677 1473 2726 3059 3244 2035 882 917
shifts	3299 854
shifts$	1473 2726 3059 3244 917
shine$	2911
shoo	547
shop	36 1492 2216 3575 2384 2488
shop$	2662 69 2715 2741 3158 3181 3465 3511
shopke	59 2711
shopkeeper$	0 1 2630 14 18 20 90 1474 115 2407 2416
shopkeepers$	0 1 2630 14 18 20 68 90 1474 115
shoplifting$	1268
shops$	2662 69 2715 2741 3158 3578
shorte	749 1255 1314
shorter$	878
shot$	781
should	2914 2918 1683 391
should$	195 233 234 1619 264 1652 393 438 1987 2092 2119
shouldn$	391
shouldnot$	1765
show	95 1469 1488
show$	2626 2737 423 630 882 3561 2354 2402 2617 1363
showing$	1430 2354 1363
shown	2637 2656 2658 1467 104 298
shown$	2716 1478 1672
shows	1469
shows$	2626 2354 2402 1363
shrubs$	991
shun	800 2174
shut	3028 406 407 446
shut$	535 544 546 869 2400
shute$	869
shuted$	535
shutes$	869
shuting$	535 869
shuts$	535 869
siblin	151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 657 664 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
siblings$	1780 3093 519 3147 3160 3162 1941 3196 3527
side	1469 1128
side$	2759 3063 3077 3087 3098 3109 3211 3212 3213 3214 1966 2059 3309 3386 3437 3442 3483 3486 3524 3530 3533 3572 3586 2502
sides$	2954 1711 381 1771 1772 1785 1792 1825 3075 454 3077 456 1853 1854 520 3166 577 3262 2014 2015 3265 2059 3309 3370 3386 2158 2168 2169 3419 3437 3442 3447 2201 828 2214 2226 2261 3533 3542 2557 1184 2561 1199 2574 1207
sight$	1577
sighted$	2436
sighting$	123
sightings$	123
sign	2645 2649 29 2680 2681 92 817 859 860 923
sign$	12 1394 1399 26 1419 61 1439 96 2725 3159 810 862 922 2297 3551 966 2347 977 2362 2376 1249 1348
signal$	405
signed	2682 2692 1467 2340 976 2350
signed$	1374 1376 12 1394 1411 2692 1456 2716 976 1348
signing$	1348
signpo	1374
signpost$	1287
signposted$	2623 2357 1287
signposting$	1287
signposts$	1287
signs$	12 1394 61 96 3159 922 2297 977 2362 1348
silent$	3031
silly	3463
silos$	2862
sim$	790 802
simpler$	429
since$	909 2396
sing$	182 1237
singes$	1237
singing$	182
single	715 2208
single$	996
singles$	1206
singly	2039 3478 3479
singly$	3138 3182 3192 3288 3510 2566 2581
sings$	182 1237
sister	151 2954 1711 381 3017 1771 1772 1785 1787 1792 3049 3052 3056 1825 3075 454 456 3083 1838 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3241 623 3262 2014 2015 3265 657 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
sister$	1276
sisters$	1780 3093 3147 3160 3162 1941 3196 3527 2406
sit	2632 166 451 1848 495 3151 2006 801 827 2202 865 866
sit$	2730 138 1709 2965 1752 394 395 3018 1796 3069 478 1867 1869 3172 1924 3174 3175 3183 2005 3255 2011 3261 2017 2036 669 684 686 3492 944 963 2355 1013 1234
site	1976 2019 3268 3280 3298 2050 3299 2187 3438 892
site$	28 395 432 463 3203 3225 3249 3320 3437 963
sitering$	1869
sites	3268 3299
sites$	28 3287 3437 963
siting$	395 478 1869 686 963
sits$	2647 2730 138 3069 478 2011 2036 669 684 686 944 963 2355 1013 1234
sittin	1763 3036 3268 2187 3438 3439 854 3504
sitting$	2960 2977 3000 394 1796 1869 3261 2035 669 686 963 1234
sittings$	3269
situat	2481
situation$	1546 2441
six	33 35 112 155 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 3166 3167 1950 3199 577 3262 2014 2015 3265 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2384 2557 1184 2561 1199 2574 1207
six$	1409 107 1486 2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 3093 1853 1854 520 3166 577 3262 2014 2015 3265 3370 2158 2168 2169 3419 2194 3447 2201 828 3452 2214 2226 2261 2313 2557 1184 2561 1199 2574 1207
sixth$	2769 2042 2048
size$	1934
skate	801 862 3548
skate$	1237
skatees$	1237
skater	33 151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
skaters$	1780 3093 3147 3160 3162 1941 3196 3527
skates$	1237
skill$	1305
skills	779
skills$	1637 289 1305
slacker$	3407
slate$	1967
sleep	2735 1702 1729 404 2161 2202
sleep$	1867 1260
sleepover$	2947 2978 3410
sleepovers$	2947 2978 1778 1891 3410
sleeps$	1260
slept$	1260
slide	2725 966 2347 2376 1249
slide$	782
slides$	782
sliding$	782
slighter$	3407
slip	2274
slip$	283 782
sliping$	283
slipping$	283 782
slips$	283 782
slot	2032 3298 2050 3299 2187 3438 3439
slot$	3084 3244 3281 2034 2035 3306 2076 3486 882
slots	3299 854
slots$	3084 3244 3281 2034 2076
slow	890
small	2122
small$	3371
smart	2475
smile	1489
smile$	2738
smiles$	2738
snap$	405
snapchat$	405
sneak	2274
snooke	2323
snooker$	3572
so$	374 392 414 416 424 440 501 507 585 629 632 652 3277 2066 738 748 798 807 886 905 907
social	1709 2960 3000 2231 3529 1312
social$	31 32 1427 2953 2131 2141 2148 2152
socialise$	2958 3016 3475 2554
socialising$	3480
sofa	1902 2241 2242 923
sofa$	550 551 3491 3511 2297
sofas$	550 551 2297
sold	154 3490
sold$	2415
solely$	3141
solicitor$	3588 1278 1280
solidi	1302
soluti	2879 1129 2503
some	2774 152 3197 613 2570
some$	151 1526 1559 1628 1649 1686 1792 3051 3062 1814 450 1825 3085 1852 3130 580 588 1963 1972 3242 3253 2197 851 2227 2233 2239 2560 2570
somebo	295
somebody$	2743 1612 1669 1691
someon	295
someone$	2743 1612 1669 1691
someth	2879
something$	236 314 2270 1166
somewh	3216
somewhere$	236 3395 2216 2217 2270
son	2954 1711 381 1771 1772 1785 1787 1792 1825 3075 454 456 1853 1854 520 3166 577 3262 2014 2015 3265 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 2261 2557 1184 2561 1199 2574 1207
son$	1786 3517 1276
song$	91 3552
sons$	1786 3517
soon$	1923
sooner	1255
sooner$	2539
soonest$	1560
sort$	2147
sought	825
sought$	2832 2868 2945 3086 2342
sourc	590 1964
source$	237
sourceing$	237
sources$	237
south	3063 3087 3098 3109 3211 3212 3213 3214 1966 1993
spac$	479
space	63 2921 1884 1956
space$	62 2882 288 289 2924 1822 479 3133 3205 747 754 3481 3551 2519
spaced	915
spaced$	2289
spaces$	62 2882 2924 479
spacing$	479
spacs$	479
speak	1375 2632 1742 422
speak$	138 177 212 300 2940 2967 1732 2991 1752 3014 421 1800 952 953 1173 2617
speaking$	212 300 2960 952 953 1173
speaks$	138 177 212 300 952 953 1173
special$	1811
specialist$	1582 463
speed	1171
speed$	2545
spend	2735 2948 3044 2006 801
spend$	27 2723 1709 2967 1796 1800 3255 3261 3434 1020
spendi	2231
spending$	27 2960 2974 3000 3036 1796 3261 3434 3480 3529 1020
spends$	2723 3434 1020
spent	1420 1498
spent$	2669 1429 2723 2747 2390 1020
split	1736 451 1846 1847 1856 2007 675 2120 809 2256 915 1200
split$	3008 3095 3096 3105 533 3256 2008 639 640 2049 680 682 3369 3505 2289
splits$	3095 639 640 682
splitting$	639 640 682
spoke	2632 1005
spoke$	2636 1406 2379
spoken	1405 2682 1005
spoken$	1374 2636 2654 2656 2658 1413 1442 2706 1464 101 2379
spot	2241 2242
spot$	3472 3491
spotted$	1758 385 386
spread	675 915
spread$	479 2049 680 2289 1074
spreade$	479 1074
spreades$	479 1074
spreading$	479 1074
spreads$	479 1074
spreadting$	1074
spring	1525
spring$	2756
spur$	2283
squad	1810 3221 2050 3299 3303 2187 3438 3440 3441
squad$	1525 3059 3244 3307 3486 3524 1267
squads	2033 3299
squads$	3244 3282 3307 3542
square$	1709 3150 3158 3181 3201
squeez	863
stab	2771
stabbing$	158 1268
stabbings$	158 1268
stabil	1129 2503
stable	3440 3441
staff	31 32 1427 58 59 2711 1694 2488
staff$	0 1 2627 2630 1383 14 18 20 23 52 54 1432 60 64 2694 90 1474 115 222 1612 1639 2943 2362 1087 2490 2500 2509
staffe	1411 976 2350
staffed$	2660 1227
staffing$	1545 1227
staffs$	1227
stage	3548
stage$	91 2798 2809 2898
staged	2718
stagge	692
staggered$	703 2078
stall	2725 923 966 2347 2376 1249
stall$	882 2297 3561 2315 3585 3587 1264
stalls$	2297 3561 3585 1264
stance$	2895 2541
stand	1843 495 2202
stand$	395 3092 1869 3172 3183 2005 669 686 882 963 1233
stande$	395 963
standering$	1869
standes$	963
standi	2960 3000 874
standing$	395 1869 686 2248 3525 963 995 1233
stands$	686 963 1233
standting$	1869 686 963
start	2735 449 1823 679 2077 793 821 2202 862
start$	2917 437 468 3205 1967 606 614 626 2032 1160 1197 1332
starte	2682 1631 1673
starte$	468
started$	119 2880 2910 2922 614 1332
startes$	468
starting$	468 614 1197 1332
startred$	614
starts$	468 606 614 626 1160 1197 1332
starttime$	3326
starttimes$	3326
state$	1394
stated	1538
stated$	2787
stateed$	1394
statements$	979
states$	1394
statio	451
station$	2715 3150
stations$	2715
status	874
status$	2248 3525
stay	2735 166 1641 276 1843 495 3221 801 809 3473 920
stay$	138 220 1596 1605 2890 1644 371 383 3015 464 3092 1869 601 3238 3240 618 2017 2026 3409 2216 3471 930 1026 1029 1062 1113 1202
stayaway$	2294
stayd$	464
stayering$	1869
staying$	220 371 383 1869 930 1062
stays	3473
stays$	138 220 1605 1644 371 383 464 618 2026 930 1026 1029 1062 1202
stayting$	1869
steadier$	812
steady$	1070
steer	422 453 458 799 1300
steer$	371 649 720
steering$	24 44 2725 371 720 966 2347 2376 1249
steers$	371 720
step	1787 2153 809
step$	742 1161
stepbrother$	1276
stepcarer$	1276
stepcarers$	1276
stepdad$	1276
stepdaughter$	1276
stepfather$	1276
stepmother$	1276
stepmum$	1276
stepparent$	1276
stepparents$	1276
stepping$	1161
steps	1620 1902
steps$	2869 550 551 1161
stepsister$	1276
stepson$	1276
stereo	1274
stereotypes$	2489
steward$	52
stewards$	52
sticke	92
sticker$	94 96
stickers$	94 96
stigma	1129 2503
stigma$	2489
still$	1480 1481
stimul	1302
stir	821
stock	1219
stood$	133
stop	2735 328 336 1717 354 355 364 396 398 407 413 418 465 517 712 2187 3440 3441 829 884 906 911 921 923
stop$	2677 337 1718 364 1738 401 3027 1783 1784 447 494 3121 532 1915 3334 721 729 3368 800 3448 839 881 2280 3530 912 2297 1013 1015 1097 1334
stope$	447 881
stopes$	447 881
stoping$	839 881 1097
stoppe	2671 1491 1499 1514 2770 1533 3028 848 2256
stopped$	2740 2748 2763 2782 2949 2950 2964 377 3027 499 3142 3334 3341 3449 3505 1015 1334
stoppi	336 354 712
stopping$	337 1738 401 447 839 1334
stops	2671 336 354 712
stops$	140 337 1738 401 447 1915 3334 3448 839 881 912 1013 1015 1097 1334
stopting$	1738
story$	2759
strang	2750
stranger$	2746 2407
strangers$	2746
strate	2725 779 966 2347 2376 1249
strategic$	1071
strategies$	1621 1637 2483 1306
strategy$	24 2855 1306
stream	3303 1302
streams$	3311
street	3041 3042 3043 3047 2028 2187
street$	3067 3154 3442 3530
streets$	3154 3277 3442
streng	1107 2481 2508 1300
strength$	2874 1153
strengthen$	1082
strengthene$	1082
strengthened$	2887
strengthenes$	1082
strengthening$	1082
strengthens$	1082
strengths$	2874 1108 1153
strik	1047
strike$	162
strip$	901
stripe$	901
striped$	901
stripes$	901
striping$	901
stripping$	901
strips$	901
stripting$	901
strive	1125
strong$	2292 1070 1167
stronger$	292 1152
struck	1047
struck$	162
structured$	2540
studen	148 151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 1972 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3489 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
student$	2743 1522
students$	2743 1522 1780 3093 3147 3160 3162 1941 3196 3527 2406
studio	36 3440 3441
study	2202 3509
study$	1867
subjec	2002
submit	1391 2682 1434 2340
submit$	1346
submits$	2683 1346
submitted$	2640 1346
submitting$	1346
succeed$	2911
succes	2508
sucked$	782
suitab	244 1704 767 774
suitable$	1582 1611 1618 2953 2426
summer	1525
summer$	2756 3242 622
summers$	622
sun	1525
sunday	1525 583 707 708
sunday$	2659 583 3206 707 2081 708 3331 3557 2317 3570
sundays$	2659 3206 2081 3331 3557 2317 3570
superv	31 32 1427 1449 1450 2725 449 1823 665 966 2347 2376 1249
supervised$	2950 1178
supervision$	2678 2698 2699 1309
supper	95 1469 2316
supper$	3561 2315 3565 3576 3585 3587 2602
suppers$	2602
suppli	1441 154
supplied$	2690 2415
supplier$	1268
suppliers$	1268
supplies$	1268
supply	154 2414
supply$	2772 1268
supplying$	1268
suppor	1374 1375 2725 196 1573 2831 259 1650 301 2941 453 1968 665 779 966 2347 2376 2475 1107 2481 1128 1249 1300
support$	2653 2678 2834 244 2867 245 1621 2087 1102 1105 2483 2484 2504 2536
supported$	2623 2822 245 2893 2939
supporting$	245
supportive$	1570 1633 2884 2899 1675 1070 2502 2544
supports$	245
sur$	474
sure$	270 2901 382 474 2530
sured$	382
sures$	382 474
surgeo	1049
surgeon$	2423
surger	2316
surgery$	3565
suring$	474
survey	1403 2656 2658 2725 966 2347 2376 1028 1249
survey$	11 28
surveyed$	2652 2657
surveys$	11
suspen	435 465 573 1949 584 1194
suspend$	476 576 853 1185 1196
suspende$	476 576 853 1196
suspended$	3061 1816 3198 3200 3202 853 2307
suspendes$	476 576 853 1196
suspending$	476 576 853 1196
suspendned$	853
suspendning$	576 853
suspendred$	853
suspendring$	576 853
suspends$	476 576 853 1185 1196
suspension$	462 574
sustai	1285
sustained$	2887
swap	800 2174 1316
swap$	436
swape$	436
swapes$	436
swaping$	436
swapping$	436
swaps$	436
sway$	506 3209 2134 761 2136 2246 873 3541
sweep	547
sweep$	1324
sweeping$	1324
sweeps$	1324
swiftly$	2807
swim	63 95 1469 2202 862
swim$	3561 2602 1237
swimes$	1237
swimme	151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
swimmers$	1780 3093 3147 3160 3162 1941 3196 3527
swims	1469
swims$	2602 1237
switch	621 817 850 859 860 863
switch$	436 1212
switche$	436
switched$	818 976 1212
switches$	436 1212
switching$	436 1212
switchping$	436
switchs$	436
sympathetic$	2463
system	2682 2340
system$	28 2700
systems$	28
t$	373 1755 1765 1788 428 490 491 493 511 2009 2051 2064 709 759 808 832 838 871 889 900 913 914 1180
table	29 1902 3280 2044 2048 3297 2187 3438 3439 3489 2241 2242 923
table$	61 2803 1822 550 551 2034 3293 763 3386 3437 3460 3491 882 3511 3534 2297 2323 3587
tabled	2682 2340
tables	2019 3268 2050 3299 854
tables$	61 550 551 2034 3287 763 3386 3437 3460 3534 2297
tackle	227 1107 1269 1299
tackle$	1601 1097
tackled$	2887
tackleing$	1097
tackles$	1097
tackli	1269 1299
tailor	244
tailored$	1618
tak	407 435 445 446 451 528 2153 827 1219
tak$	481 483 617 751
take	191 206 598 689
take$	6 2645 78 161 162 178 179 246 252 266 272 2901 297 312 1817 481 483 1887 542 617 751 810 2229 908 958 982 1055 1361
taked$	617
takeed$	2229
takeing$	542
taken	2753 2755 206 3009 449 1823 515 766
taken$	1391 1411 2682 2692 119 1534 161 162 178 207 297 3008 1824 1833 485 1889 3173 552 1970 649 751 3490 2340 2353
takes	191 206 598 689
takes$	2645 161 162 178 179 272 297 312 481 483 542 617 751 810 2229 908 958 1055 1361
taking	191 598
taking$	1395 2645 162 178 179 246 266 272 297 312 481 483 617 751 810 1055 1361
taks$	481 483 617 751
talk	1375 2725 2948 422 966 2347 2376 1249
talk$	2726 2730 177 212 300 2940 1732 1752 3014 421 1800 2387 1124 1173 2617 1251
talked	1405 1005
talked$	2654 1406 2656 2658 2379
talkin	3036
talking$	212 300 2977 1753 2453 1173
talks$	2726 2730 177 212 300 1124 1173
tally$	56
tap$	1139
tapping$	1139
taps$	1139
target	2771 244 2414 1043
target$	2650 82 2772 2348 2371 2417 1162
targeted$	1618 1162
targeting$	2417 1162
targets$	82 2348 2417 1162
task$	24 82 2721 2725 966 2347 2376 1249
tasking$	2829
tasks$	82 2721
taught	2632 449 1823 1865 665
taught$	441 1824 1954 3236 626 2017 2195 944 2361
taxi	3438 3439
taxi$	67 2034 3304 3534 3561 3585 3587 1264
taxis$	67 2034 3304 3534 3561 3585 3587 1264
tea	95 1469
teach	451 779 785 827 2245
teach$	2766 263 478 641 1353 1354
teache	31 32 1427 58 59 2711
teache$	263
teacher$	0 1 2630 14 18 20 23 52 60 90 1474
teachers$	0 1 2630 14 18 20 23 52 1432 60 90 1474 115 3408
teaches$	2766 263 1353 1354
teaching$	263 478 1353 1354
teachs$	263 478
team	2831 1810 1840 1870 2050 3299 2187 3438 3440 3441 1312
team$	1383 1398 2653 1422 64 151 1525 1590 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 3059 1825 3075 454 456 3083 1837 3089 1844 1853 1854 3108 3119 3122 509 3134 3140 520 1900 3166 3167 1947 1950 577 630 3262 2014 2015 3265 672 3307 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3486 3502 3503 3508 2261 3520 3521 3524 2278 987 2557 1184 2561 1199 2574 1207
teamin	1312
teamma	151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
teammates$	1780 3093 3147 3160 3162 1941 3196 3527
teams	2033 2042 3299 854
teams$	2627 2653 3282 3291 3307 3542
tear	799
teas	1469 2161
teas$	3410
teenag	148 151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1921 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
teenagers$	1522 1780 3093 3147 3160 3162 3170 1941 3196 3527 2412
telegram$	405
teleph	1374
telephoned$	2623
tell	2735 1488 1529 2778 357
tell$	113 2737 2744 138 145 344 399 527 553 2163 1252 1364
telled$	344 399 527
telling$	344 399 527 553 2163 1364
tells	1529 2778
tells$	113 2744 138 145 344 399 527 553 1252 1364
tellsed$	344
tellsing$	344
tellss$	344
temple	3440 3441
temple$	3576
tempt	799
temptation$	2134
tempted$	782
ten	2384
tenanc	616 861
tenancies$	2034 945
tenancy$	591 592 2034 945 3588
tendered$	2373
tennis	2323
tennis$	3572
tensio	1129 2503
tent	3303
tent$	3534 3584
tents$	3534 3584
term	1550
term$	2756 2799 622
termly$	972
terms$	2725 622 966 2347 2376 1249
test$	2725 966 2347 2376 1249
text	1375 2632 2725 1732 1752 3014 966 2347 2376 1249
text$	11 1501 130 138 1359
texted	1374 2656 2658 1413 1005
texted$	2623 2379
textin	1775
texting$	3024 1359
texts$	11 1501 130 138 1359
than	1895 3157 2139 3416
than$	1485 2761 1727 3022 1834 3091 3137 3144 3145 530 3161 1913 1932 3184 3185 1942 2204 898 2420
thanke	2656 2658
that$	1386 1417 1494 2835 238 2897 360 1770 803 2311 2383 2393 2404 1033 1034 1035 2589
the	2322 2488 2496
the$	1384 2655 2745 1515 1554 2810 260 1639 1640 1646 1655 294 1770 1971 2097 2104 2117 2171 2264 2299 3549 2302 2303 3553 2305 2308 2311 2312 2313 941 2324 2328 2330 2335 2336 2337 2338 2339 2383 2393 2401 1033 1034 1035 1042 2490 2500 1155 2582 2583 2584 2585 2586 2587 2588 2590 2591 2592 2595 2596 2600 2601 2604 2605 2609 2610 2614 2616 2622
theatr	36
theft	1257
theft$	2746 158 1268
thefts$	2746 158 1268
their	519 3351 2179
their$	2655 1479 170 2810 1655 1677 2967 1770 1829 1850 1879 531 579 2097 2104 2223 2264 2276 2308 2311 2330 2335 2336 2338 2383 2393 1155 2588 2590 2596 2610 2614 2622
theirs$	2764 2405
them	33 126 1504 1515 1528 1530 1531 269 1643 2954 1711 381 1771 1772 1785 1792 3053 1825 3075 454 456 1853 1854 3129 520 1900 3166 3167 1947 577 615 3262 2014 2015 3265 3274 657 672 3370 2158 2168 2169 3419 3447 2201 828 2214 2221 2225 2226 2261 3520 2278 2322 2325 2331 2337 2384 2401 2481 2488 2557 1184 2561 2570 1199 2574 1207
them$	1386 2655 2738 2743 2745 1500 1526 2777 2779 2780 2781 2810 1639 2919 1688 3147 1900 3153 1906 3162 1941 3191 3196 3250 706 3363 756 3527 3574 2328 2393 1029 2490 2500 2589 2604 2605 2610 2612 2613 2622
theme$	2850
themes$	2850
themse	112 1006
themselves$	1486 2818 2911 3488 2380 2505
then$	3506 2545
therap	1049
therapist$	2423 1278
there	2676
there$	2729 2802 2861 1622 3279 693 3461 1023 2607
these	2488
these$	1528 1770 3250 2171 2264 2305 2479
they	33 34 50 84 112 144 155 269 1643 634 828 2214
they$	1408 1424 1458 85 89 107 108 1486 2736 2743 1518 1546 1663 2925 1687 756 1244
thick	2172
thick$	3421
thin$	794 796
thine$	794 796
thines$	794 796
things	2860
things$	1546 1552 2835 1621 310 1695 2453
thining$	794 796
think	1529 2778 1641
think$	1482 1488 2890 2896 486 1027 1092 1119
thinking$	2844 1092 1119
thinks	1529 2778
thinks$	1482 1027 1092 1119
thinner$	3407
thinning$	794 796
thins$	794 796
third	1525
this	1538 2401
this$	1386 2784 2786 2787 2788 2835 1770 2097 2104 2117 2171 3485 2264 2393 1034 1035 2517
those$	149 153 1770 2305
though	1529 2778 1046
though$	2420
thought$	2844 1624 3427 805 1027
thread$	408
threat	1491 2770 2771 154 1045 1257
threat$	1501 140 2768
threaten$	2772 2773
threatened$	2740 2419
threats$	1501 140 2768
three	112 151 2774 152 155 2954 1711 381 3017 1771 1772 1785 1792 3041 3042 3043 3047 3049 3052 3056 1825 3075 454 456 3083 1853 1854 3108 3122 509 3134 3140 520 3157 3166 3167 1921 1950 3199 577 613 3262 2014 2015 3265 664 3330 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3495 3502 3503 3508 2261 3520 3521 2331 2557 1184 2561 2570 1199 2574 1207
three$	1486 151 1526 2781 2954 1711 381 1771 1772 1785 1792 3051 3062 1814 450 1825 3075 454 456 3085 1852 1853 1854 3130 520 523 3166 3170 1929 3189 577 580 1958 588 1963 1972 3253 3259 3262 2014 2015 3265 3370 3388 2158 2168 2169 3419 2194 3447 2201 828 2214 851 2226 2227 2233 2239 2261 2299 2302 2305 2312 2313 941 959 2335 2336 2339 2557 1184 2560 2561 2570 1199 2574 1207 2583 2589
threes$	3171 3458
thrive	3509
thrive$	2911
throug	1374 967
through$	2623 10 1389 1393 2654 2708 173 1657 293 3102 678 3409 3538 2341 2446 2493 2543
throw	549 573
thu	1525
thur	1525
thursd	1525 583 707 708
thursday$	2659 583 3206 707 2081 708 3331 3557 2317 3570
thursdays$	2659 3206 2081 3331 3557 2317 3570
tick$	12
ticked$	12
ticket	29
ticket$	94 985 2593
tickets$	94 985 2593
ticks$	12
tie	2114 814
tie$	341 3363 750 2127 784 819
tied$	455
tiee$	819
tieed$	819
tiees$	819
tieing$	819
ties	1710 2091
ties$	2959 341 3340 725 3363 750 2127 784 3420 819 2526
tight	2172
tight$	2172 3421
tighte	824 825
tighter$	292 1152
tightl	2172
tightly$	3421
till$	2747 1525
time	3268 3298 2050 3299 3339 2187 3438 2257
time$	2760 1545 2798 2898 289 330 2958 2979 1798 1807 3084 3104 1876 3177 3178 3179 3181 3182 3183 3186 3187 3188 3190 3244 2005 3281 3304 3306 2065 3316 3317 2070 3321 2075 2076 3326 3328 3332 3333 2087 2100 2101 729 2106 2107 2108 739 2123 2185 3445 3453 3465 3466 3480 2252 3506 3511 2291 3559 1016 2394 2397 1050 2424 2427 1174
timely	196
timely$	1570 1088
times	3268 3299 1257
times$	9 1390 2724 103 139 2798 1807 3084 3244 3269 3281 3304 2065 2076 3326 3327 2291
timescale$	2348
timescales$	2348
timesheet$	980
timesheets$	980
timeta	92 2725 1810 449 1823 451 1840 1865 1981 621 2019 3268 2020 2032 966 2347 2376 1249
timetable$	28 2665 2672 3059 3084 3089 3230 3281 3551
timetabled$	1824 680
timetables$	28 3084 3269 3281
to	605
to$	2623 2655 2691 1447 1451 2704 2713 1465 1475 2727 1496 2747 2752 1551 1581 2838 1601 233 234 1609 1610 2873 2886 264 2888 2897 2899 1652 1662 1678 1684 318 1724 1731 1738 438 1827 1832 1834 3127 1918 3219 602 1987 643 3293 2092 2103 2119 2156 820 3500 889 2273 2300 2319 2320 2326 3577 2329 3581 2379 2380 2385 2395 2396 2399 2424 2451 2476 2497 2499 2599 2600 2603 2619 2620
togeth	1709 1710 2960 2962 2965 2966 1723 1729 1730 1742 1746 1747 1759 1760 404 3033 3041 3042 3043 3046 3047 3049 3106 3169 2006 3260 2067 3349 840 877 3501 3504 1312
together$	2730 2837 2944 2958 2959 2972 2973 2978 2979 2987 2991 2993 2995 2996 3003 3004 3007 3011 3016 3018 3020 3021 3022 3024 3069 3070 3125 3146 3172 3178 3181 3183 3251 3254 3255 3258 3261 3279 3290 3316 3350 3352 3355 3357 3433 3453 3464 3475 3544 2318 3586 2397 2454 2459 2493 2611
togethers$	2978 1778 3352
told	1405 2656 2658 2749 1529 2778 1538 166 168 3413
told$	2654 2682 2744 2787 1542 368 3008 3009 673 2163 3425 2268 1252
tolerant$	2463
too$	905 918
took	2755 133
took$	2645 162
toolki	2725 966 2347 2376 1249
toolkit$	975
toolkits$	975
tools	29
tools$	1637 289
toping$	1738
torches$	94 2593
tore	799
tos$	1738
toting$	1738
touch	1405 1709
touch$	2654 2843 2958 3115 3361 1073
tough$	1167
tougher$	1167
tour	2725 966 2347 2376 1249
tour$	630 3562 3585
tourna	95 1469
tournament$	3561 2315
tours$	3562 3585
tout$	1264
touts$	1264
toward$	2499
towards$	1827 2156 2244 2499 2543
town	2962 3063 3087 3098 3109 3211 3212 3213 3214 1966 3221 3229 3240 2019 3268 3280 2187
town$	3067 3150 3222 3224 3226 3237 1999 3286 3483
towns	3268 2028 2033
towns$	3227 3277 3282 3287
toxic	2250
toxic$	2025 3499
track	1043
track$	2804 2371 2417
tracke	2725 966 2347 2376 1249
tracked$	75 2368 2417
tracker$	2700
tracking$	76 2417
tracks$	2417
trade	800 2174
trader$	1264
traders$	68 69 1264
train	431 449 1823 1848 801 2187 827 2202 862 865
train$	1867 3295 684 1352
traine	1374 2680 2682 2706 1464 2340
trained$	2623 2663 2713 2372 1351
traini	1421 2725 966 2347 2376 1249
training$	2633 2670 2678 2042 3576 969 1352
trains	431
trains$	3295 3296 684 1351
tram$	3295
trams$	3295 3296
transf	435 449 1823 451 466 589 598 621 817 827 850 859 860
transfer$	439 3080 3204 1962 599 606 611 612 614 626 1186
transfere$	611 612 1186
transfered$	611 612 614
transferes$	611 612 1186
transfering$	611 612 614 1186
transferred$	437 1824 1833 1962 1970 606 611 612 3236 614 626 818
transferring$	611 612 1186
transfers$	439 3080 3204 1962 599 606 611 612 614 626 1186
transl	2682 2340
transp	445 449 1823 451 665 827 1129 2503
transparent$	2463
transport$	67
transported$	1824
trauma$	1108 1153
travel	1763 449 1823 1848 548 801 2202
travel$	1824 1867 619 2003 2005 2006 2011 3261 2024 2036 684 944 2602
travelling$	2977
travels$	619 2003 2011 2036 684 944
treat$	1142
treate	1274
treated$	1142
treating$	1142
treats$	1142
trebl	2722
trees$	991
trends$	2437
tribunal$	3569
tries	1125
tries$	1127
trim	1316
trimme	976 2350
trimmed$	2365
trio	151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 1870 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
trio$	1780 3093 3119 3147 3160 3162 1941 3196 3527
trip	2725 3339 2316 966 2347 2376 1249
trip$	2726 630 2085 3335 3459 3524 3561 2315 3565 3585 1251
trips	854
trips$	2726 3312 2085 3335 3459 3561 3585
troubl	3463
true$	2133 2180
trust	2735 2481 1275
trust$	2468 2523 1258
truste	129
trusted$	1503 1615 1616 1658 1070 1258
trustees$	2696
trusts$	1258
try	486 1125
try$	1127
trying	1125
trying$	2453 1127
tue	1525
tuesda	1525 583 707 708
tuesday$	2659 583 3206 707 2081 708 3331 3557 2317 3570
tuesdays$	2659 3206 2081 3331 3557 2317 3570
turf	547
turn	1392 2645 2649 2666 2676 2680 2681 2735 549 2153 809
turn$	2632 1399 81 138 2940 423 448 480 535 844 845 3472 882 2332 989 1018 1021 1212
turne$	448
turned$	2671 81 2749 2770 480 1894 535 546 2217 844 3490 3546 976 1018 1212
turnes$	448
turning$	448 480 535 844 1212
turnou	78 1452
turnout$	2701 2375
turns$	2671 81 138 448 480 535 844 2332 1018 1021 1212
tutor	31 32 1427 59 2019 3268 3280 2032 2033 2042 2048 3297 3298 3438 3439
tutor$	1810 3084 1840 581 1981 2019 2020 3281 2033 3282 3291 2048 2050 2056 3408 917
tutorial$	882
tutors	3268
tutors$	3084 3281 3282 3287 3291 3408
twice$	2624 103 139 3571
twins	151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
twins$	1780 3093 519 3147 3160 3162 1941 3196 3527
two	151 2774 152 155 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1853 1854 3108 3122 509 3134 3140 520 3166 3167 3197 1950 3199 577 613 3262 2014 2015 3265 657 3330 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2208 2214 2225 2226 3495 3502 3503 3508 2261 3520 3521 2557 1184 2561 2570 1199 2574 1207
two$	151 1526 2954 1711 381 1771 1772 1785 1792 3051 3062 1814 450 1825 3075 454 456 3085 1852 1853 1854 3130 520 523 3166 1929 556 1931 3189 577 580 1958 588 1963 596 1971 1972 615 3253 3259 3262 2014 2015 3265 657 670 3363 3370 3388 2158 2168 2169 3419 2194 2197 3447 2201 828 2214 851 2226 2227 2233 2239 2261 2271 3531 2299 2302 2305 2312 2313 941 959 2335 2336 2338 2339 2557 1184 2560 2561 2570 1199 2574 1207 2583 2589
twos	2208 3478 3479
twos$	1922 3171 2209 3458 1206
type$	2147
unable$	349 378 1766 1875
uncle	1838 1961 3221 3241 623
uncle$	1277
under$	1401 2682 2745 202 388 2340
undergrowth$	991
underm	762
undermin$	902
undermine$	902
undermines$	902
undermining$	902
undermins$	902
unders	1641 2475 1107 2481 1300
understand$	2890
understanding$	2460 2463 2525 2544
understood$	2643 2391
undert	1411 2682 1631 1673 2340
undertake$	368
undertaken$	2660 2880 2922
undertakes$	368
undo	740 753 762
unfair	1274
unfold$	2795
unfoldes$	2795
unfolds$	2795
unfollow$	402 1182
unfollowe$	402 1182
unfollowed$	402 1182
unfollowes$	402 1182
unfollowing$	402 1182
unfollows$	402 1182
unfriend$	402 1182
unfriende$	402 1182
unfriended$	402 1182
unfriendes$	402 1182
unfriending$	402 1182
unfriends$	402 1182
unheal	430 2250
unhealthy$	430 1804 2025 3499
unhelp	2250
unhelpful$	3499
unit	1840 1870 3221 616 3280 2048 3297
unit$	1422 3060 3089 3119 591 592 3237 620 1998 3249 1198
units	3297
units$	3060 3237 3287
unless	2205 2206
unload	2334 1314
unload$	3583
unlock	976 2350 1314
unlocked$	3546
unpick$	796 797 1115
unpicke$	796 797 1115
unpickes$	796 797 1115
unpicking$	796 797 1115
unpickning$	796
unpicks$	796 797 1115
unravel$	796 797
unravele$	796 797
unraveles$	796 797
unraveling$	796 797
unravelning$	796
unravels$	796 797
unsafe	1006
unsafe$	2380
unsupervised$	1726
untangl$	797
untangle$	752 797
untangles$	797
untangling$	797
untangls$	797
until	3207 2205 2206 833 2257 2304
until$	2747 1507 1525 482 541 1952 3242 3506 3553 3556 3567 2595 2606
up	2648 2682 1452 1469 1574 1602 1823 2174 2340 2350
up$	2623 1380 2640 2641 2660 2684 2685 2688 2701 1455 2716 2717 2719 2748 2763 1541 1570 2820 2822 2823 1585 1587 1595 2849 1601 2851 2856 2857 2894 1660 2915 2959 2978 1733 2985 3024 1797 3095 3096 3105 1862 3112 1907 3256 3257 2013 3263 2095 3369 3409 2215 3480 2238 3505 2280 3545 3547 3583 2356 2363 2400 2453 2507 2524 2535 2591 2592 2595 2598 2612
upd$	2363
update	1434 2725 1571 1573 1597 966 2347 976 2350 2376 2439 1249 1299
update$	2820 216 2840
updated$	2822 216 2368 2440
updates$	2683 2820 216 2840 1592 2846
updati	1299
updating$	216
uped$	2363
upheld	1843
upheld$	3092
uphold	824 825 1302
uploaded$	77
upon$	1917 2109 2433 2615
upper	1525
ups	1469
ups$	2668 2820 2978 1778 2363
upskil	1107 1302
uptake	6 78 1452 982
uptake$	1380 2701 2356 2375
urg	422 779
urge$	1126
urged	1968
urged$	1126
urges$	1126
urging$	1126
us$	1665 395
use	2735 1488 1620 431 2202 2414
use$	2730 2737 2772 2869 249 252 1627 266 290 395 1019 1093 1192
used	1420 2749
used$	2669 2755 879 1019
useful	2816
useful$	2731 2764 2540
uses	431
uses$	2730 249 1019 1093
usher	458 547 835
using$	266 290 395 678 2389 1019 1093
usual$	1547 194 3118 3485 2545
utilis	1302
valley	3221
valued	2941
valued$	2939 2945
van$	1422 64 2746 3554 3585 3587 1264
vans	116 854
vans$	2746 3554 3587 1264
veer	809
vehicl	1043
vehicle$	2417
vehicles$	2417
venue	3298
vet$	325
veting$	325
vets$	325
vetting$	325
via$	678
vicar	31 32 1427
vicinity$	3150
victim	1045
victim$	2419
victims$	2419
video	2725 966 2347 2376 1249
video$	3551 3552 3573 975
videos$	975
view	2666
view$	2759 2895 1050
viewe	2680
viewed$	2349
views	1419
views$	2668 209 322 990 2489
vigila	1650 1666
vigilance$	2915 2443
vigilant$	2845 2899
villag	3063 3087 3098 3109 3211 3212 3213 3214 1966 3221
village$	3286
violence$	2471
visibi	1666 1269
visibility$	2915 2515
visible$	2884 1070 2544
vision$	274 2525
visit	1375 2632 2666 2676 99 101 2725 1702 1732 1752 3014 3015 394 1800 431 486 3124 569 2161 2202 2316 966 2347 2376 1192 1249
visit$	2631 1473 1475 2726 2742 2768 2947 2965 1756 1768 395 1891 3188 1943 630 3410 3511 3561 3565 2333 2504 1251 1355
visite	1374 1405 2656 2658 1411 1413 2671 2680 2682 1442 2706 1464 976 2350 1005
visite$	395
visited$	2623 2654 2660 2691 2713 1475 2361 2379
visiti	1763 394 3036
visiting$	2663 2977 1768 395 1355
visitor$	2423
visitors$	1886 1891
visits	2671 1434 431 877 1192
visits$	2631 2683 1473 1475 2726 2768 2947 1729 404 1891 1943 3410 3561 2333 2504 1355
voice	2475 2481 1303
voice$	2877 990
voices	1303
voices$	990
volunt	31 32 1427 59 2711 2725 2202 966 2347 2376 1249
volunteer$	0 1 2630 14 18 20 23 90 1474 2726
volunteers$	0 1 2630 14 18 20 23 90 1474 2726
vote$	1241
votes$	1241
voucher$	94
vouchers$	94
vulner	2923 2481 1303
wait	495 801 2202 1257
wait$	138 2929 319 1869 3183 2036 684 1013 1232
waited	1498 2755 133
waited$	2747
waitering$	1869
waitin	1498
waiting$	2747 2929 319 2960 1869 1232
waits$	138 2036 684 1013 1232
waitting$	1869
waive$	1315
waived	976 2350
waived$	2307 1315
waives$	1315
waiving$	1315
walk	1375 2632 95 1469 2735 1488 449 1823 548 2153 801 809 2202 2301 2316
walk$	2730 2737 138 187 394 483 2003 2005 2006 2011 3261 649 2024 2036 3550 3561 3562 2315 3565 1029 1356
walkab	2725 966 2347 2376 1028 1249
walke	515
walke$	483 1889
walked	2749 449 1823
walked$	1889 1356
walkes$	483
walkin	2960 1763
walking$	187 3000 394 3036 483 1356
walks	1469 548
walks$	2730 138 187 483 2003 2011 649 2036 3561 3562 1029 1356
wall	1902 3548
wall$	2715 550 551
walls$	2715 2862
want	1529 2778 1125
want$	1629 2912 2936 473
wanted	1502 1529 2778
wanted$	2751 2939
wants	1529 2778 1125
wants$	2912 2936 473
warden	31 32 1427 59 2711 1694
warden$	0 1 2630 14 18 20 23 52 54 64 90 1474 2362
wardens$	0 1 2630 14 18 20 23 52 54 64 90 1474 2943 2362
warm$	2764 2400
warmer$	2386
warn	421
warn$	344 351 376 916
warne$	351
warned$	344 351 376 916
warnes$	351
warnin	1714
warning$	2742 140 344 351 376 916
warnings$	140
warns$	344 351 376 916
was	2755 133 166
was$	1402 1407 1437 86 1465 2757 160 924 1007 1017
watch	2666
watch$	306 950 2443
watched$	2643 2703 950 2349
watches$	950
watchful$	1572
watching$	306 950 1057
wave	1489
wave$	2738 2387
waves$	2738
way	1568 2879 3063 609 2187 2216
way$	2759 2817 2819 1798 1983 3289 781 3465 2482 2577
ways$	2483 2495 1123 2577
we	31 32 1427
we$	1383 1387 19 1612 2863 295 2925
weaken	396 740 2124 753 758 3384 762 872
weaken$	3373 902
weakene$	902
weakened$	3142 3341 3407 3496
weakenes$	902
weakening$	902
weakens$	3373 902
weaker	2122
weaker$	3371 3407
wean	799
wean$	720
weaning$	720
weapon	116
wear$	1426
wears$	1426
webina	2725 966 2347 2376 1249
webpag	2725 966 2347 2376 1249
websit	2725 3548 966 2347 2376 1249
website$	28 91 2715 975
websites$	28 975
wed	1525
wedge$	747 754
wednes	1525 583 707 708
wednesday$	2659 583 3206 707 2081 708 3331 3557 2317 3570
wednesdays$	2659 3206 2081 3331 3557 2317 3570
weds	1525
week	3298 3438 3439
week$	2659 2674 3188 622 2291
weekda	583 707 708
weekday$	3206 2081 3331
weekdays$	3206 2081 3331
weeken	583 707 708
weekend$	2659 120 3206 2081 3331 2252
weekends$	2659 120 3206 2081 3331 2252
weekly$	2624 942 3571 972
weeks	583 707 708
weeks$	2659 2799 3206 3242 622 3329 2081 3331 2291
weekss$	622
welcom	129 259 301 2941 3132 2217
welcome$	2939 1817 3466 3471
welcomed$	1503
welcoming$	2731 2764 1633 2884 1675 2463 2544
welfar	1275 1303
well	3509
well$	429 2516
wellbe	2923 2481 1303
went	2632 2676
went$	1385 1402 2296 1018
were	2755 133 166
were$	1402 1407 1437 86 1465 2735 2757 160 643 924 1007 1017
what	174
what$	1495 128 1537 1548 1563 305 323 2383 2404
whatev	174
whatever$	1548 1667
whatsapp$	1777 405 1781
when	132 174 1923 2184 2205 2206 833 2266
when$	1494 1506 171 1548 195 2823 2824 2869 1805 1806 3104 3123 3152 3168 3169 823 2287 2383 2404 2425 1052 2441 2442 2476 1159
whenev	1923 2205 2206 2266
whenever$	195 1806 3104 3152 3168 823 2287 1052 1159
where	132 174 2301
where$	1487 1506 171 1548 195 360 1769 1820 484 1925 3412 803 2243 3550 2383 2404 2425 1052 2442 2476 1159
wherea	132
whereas$	1506
wherever$	195 1052
whether$	53 806 2404 2495
which$	1381 1382 1494 360 803 2383 2404 2600
while	132 2205 2206 2266
while$	1506 1805 1806 3242 823 2287
whittl$	794 796
whittle$	794 796
whittles$	794 796
whittling$	794 796
whittlning$	794 796
whittls$	794 796
who	155
who$	1417 2679 1487 1523 1524 1527 1699 1792 1795 3051 3062 1814 450 1825 3085 1852 3130 588 1963 3253 2227 2233 2239 2383 2404 2413 1040 2560
whoever$	1041
whole	2570
whole$	2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 1853 1854 520 3166 577 3262 2014 2015 3265 3370 2158 2168 2169 3419 3447 2201 828 3452 2214 2226 2261 1108 2557 1184 2561 1199 2574 1207
whom$	1487 1699 1795 2383 2404
why$	2404
wide$	1884
widen	1314
wider$	2834 292 771
wife$	1277
wifi	1902
will	1683
will$	1379 1465 233 234 1619 264 1652 1748 393 438 1875 1987 2092 2119 2319
willing$	1997
willn$	391
willno	391
willnot$	1765
win$	1149
wind	407 712 3463 890
wind$	488 489 2283
winde$	488 489
windes$	488 489
winding$	488 489
window$	2715
windows$	2715
winds$	488 489
wing	3221 3280 2050 3299 3303 2187
wing$	3437
wings	3299
wings$	3437
wining$	1149
wins$	1149
winter	1525
winter$	2756
wisely$	3399
wiser	2149
wish	1529 2778 1125
wish$	274 2936
wishes	1529 2778 1125
wishes$	2936 322 990
with	3041 3042 3043 3047 2043 2323
with$	2623 1404 2655 1541 1542 1551 1558 2811 2823 1601 2851 2903 1672 1700 1701 2956 2957 2961 1741 1768 3023 3068 1872 3139 1892 3216 3219 1992 3260 3340 2095 3357 770 2156 3424 2182 3501 3572 2326 3577 2379 2396 2454 2457 2476 2480 2543 2600 2606 2607 2608 2611 1281
withdr	435 465 712 721 848 921 1316
withdraw$	447 476 751
withdrawal$	462
withdrawe$	447 476 751
withdrawen$	751
withdrawes$	447 476 751
withdrawing$	476 751
withdrawn$	1816 3202 3334 2307
withdrawping$	447
withdraws$	447 476 751
wither	2124
wither$	3373
withers$	3373
within	163 353
within$	1401 1727 2099
withou	3216 2139 789 837 1046
without$	1493 375 1803 3252 2004 3387 3414 847 2253 1014 2420
withs$	2956
women	151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
women$	1780 3093 3147 3160 3162 1941 3196 2237 3527
word$	2742 2785 2930 2448 1274
words$	2785
work	1421 431 449 1823 1848 779 2202 1125
work$	2 2670 2678 91 1546 1552 1555 2808 2813 2844 226 2863 2874 257 299 2943 441 1867 684 3335 2087 3337 3459 917 2438 1080 1107 2482 2536 1169 2545
worked	1411 1429 2682
worked$	1374 2660 2723 665 1080 1169
worker	31 32 1427 59 2711 2725 966 2347 2376 1249
worker$	0 1 2630 1383 14 18 20 23 2653 54 60 64 2702 90 1474 2789 2793 987 2362 2370 1000 1279
workers$	0 1 2630 1383 14 18 20 23 2653 54 60 64 90 1474 987 2362 2370 2509
workin	1421 1666 2481 1125
working$	1378 24 44 2670 1440 2844 226 2915 2943 441 1080 2482 1169
workload$	1545
works	431 1125
works$	91 2813 2902 684 1080 1169
worksh	99 2725 2048 3297 2050 3299 966 2347 2376 1249
workshop$	1473 2726 3562 2315 1251
workshops$	1473 2726 3562
workstream$	997
workstreams$	997
world$	765
worrie	1529 2778
worries$	1592 2842
worry	1529 2778
worse	3463 1255
worst	2570
worth	2816 2503
worthwhile$	2540
would$	193 255
wound$	3028 2256
wrap	244 1128
wraparound$	1618 2502
wrappingaround$	2502
wrapsaround$	2502
wristbands$	94
write$	1350
writes	1434
writes$	2683 1350
writing$	1229
writte	1405 2682 1467 1538 165 2340 976 2350 1005
written$	1374 2654 2656 2658 1413 1442 2706 1464 2716 2787 1539 978 2379 1350
wrong	1274
wrote	1005
wrote$	1406 2379
yard	3440 3441
yard$	3442
yards$	2976 3442
year	3299 3487 3489
year$	2756 2769 1525 3225 622 2019 2050 2056 3489
years$	622
young	2488
young$	33 34 35 50 2674 84 112 2738 1492 2743 2745 126 1504 143 144 148 151 1528 155 1530 1531 2781 2810 1639 269 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1921 1947 1950 577 613 634 3262 2014 2015 3265 664 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3489 3502 3503 3508 2261 3520 3521 2278 2325 3578 2331 2384 2481 2490 2557 1184 2561 1199 2574 1207
younge	151 2774 2954 1711 381 1771 1772 1785 1792 1825 3075 454 456 1853 1854 520 3166 3197 577 1957 596 1972 613 615 3247 3262 2014 2015 3265 657 672 3330 3370 2158 2168 2169 3419 3447 2201 828 2214 2226 3487 2261 2557 1184 2561 1199 2574 1207
younger$	151 2774 2954 1711 381 1771 1772 1785 3037 1792 3051 3062 1814 450 1825 3075 454 456 3085 1852 1853 1854 3130 520 3166 577 588 1963 3253 2010 3262 2014 2015 3265 672 3370 3377 2158 2168 2169 3419 3447 2201 828 2214 2226 2227 2233 2239 2240 2261 2557 1184 2560 2561 1199 2574 1207
youngest$	151 2774 1792 3051 3062 1814 450 1825 3085 1852 3130 588 1963 3253 3377 2227 2233 2239 2560
youngs	151 2954 1711 381 3017 1771 1772 1785 1792 3049 3052 3056 1825 3075 454 456 3083 1844 1853 1854 3108 3122 509 3134 3140 520 1900 3166 3167 1947 1950 3199 577 3262 2014 2015 3265 672 3370 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2225 2226 3502 3503 3508 2261 3520 3521 2278 2557 1184 2561 1199 2574 1207
youngsters$	1780 3093 3147 3160 3162 1941 3196 3527
youth$	2639 48 1694 3160 3201 3440 3441 2406
youths	1921
youths$	1906 3160 3170 2406
yp	151 2774 155 2954 1711 2971 3002 381 3012 3013 3017 1771 1772 1785 3037 3040 1792 3049 3051 3052 3053 3054 3055 3056 3057 3062 1814 450 1825 3075 454 456 3083 3085 1852 1853 1854 3108 3122 3129 3130 509 3134 3140 519 520 3166 3167 3197 577 1957 588 1963 596 1972 3232 613 615 3246 3247 3253 634 3262 2014 2015 3265 3273 3274 657 672 3330 2082 3343 3347 3349 3351 3362 3364 3370 3383 3403 3404 3405 3406 2158 2160 2168 2169 3419 3422 3426 3431 3432 3436 3447 2201 828 2214 2221 2225 2226 2227 2233 2239 3495 2247 3502 3503 3508 2261 3520 3521 2281 2557 1184 2559 2560 2561 2570 1199 2574 1207
yp$	2967 1991 3363
zine$	2593
zines$	2593
zone	1713 1714
zone$	62 3437 2562
zones	1713 1714
zones$	62 3437 2562
