1390 1265 981

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
(?:club|hall|centre|room|service|drop-in|hub) (?:(?:is|was|has been) )?open (?:\w+ ){0,4}?(?:nights?|days?|\w+days?|evenings?|hours)
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
(?:is|are|was|were|be) (?:\w+ly )?refused (?:to|by|at|in)
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
(?:adults|an adult|buyers?|dealers|exploit(?:s|ed|ers?|ing|ation|ative)|groom(?:s|ed|ing|ers?)|landlords?|owners?(?! of the (?:phones?|car))|sellers?)
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

2 3 4 6 7 8 9 13 14 15 17 18 19 21 23 25 26 27 28 29 30 31 32 33 34 35 37 38 39 40 42 43 44 45 46 47 48 49 50 55 58 61 62 63 64 65 66 67 68 71 72 74 76 78 79 80 81 83 84 86 87 88 89 90 91 92 93 96 97 98 99 101 103 107 108 109 110 111 115 116 117 118 119 122 123 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 142 143 144 145 149 150 151 153 155 156 157 159 160 161 168 171 172 175 179 181 182 183 184 186 187 188 190 191 192 193 194 199 200 201 202 204 207 208 210 212 213 215 218 220 222 224 225 226 231 232 234 236 237 246 249 260 264 265 267 268 269 270 271 274 275 276 277 278 279 280 281 289 290 291 292 293 297 299 300 302 304 305 306 307 308 309 310 311 312 314 315 316 317 318 319 320 321 330 336 338 340 341 345 346 347 348 352 353 354 356 360 361 362 363 364 365 367 368 369 370 373 375 377 378 380 381 383 384 385 389 390 391 394 396 398 399 401 402 406 409 414 415 416 418 424 425 431 432 435 437 438 440 441 442 443 444 446 447 448 449 450 451 452 453 454 458 461 462 463 465 466 467 468 480 487 488 489 505 506 510 516 517 518 520 523 525 528 532 533 536 537 539 540 542 544 545 549 552 553 557 559 560 561 562 563 564 566 567 568 570 572 573 574 577 579 580 582 583 584 585 586 588 589 594 596 597 598 599 600 601 602 604 606 608 609 610 611 612 613 614 615 617 618 619 620 621 622 623 624 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 651 652 653 654 655 656 657 658 659 661 662 664 665 666 667 668 669 670 672 673 674 675 676 677 678 679 680 681 682 684 685 686 687 688 689 690 691 692 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 755 756 757 758 759 760 761 762 763 764 765 766 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 823 824 825 826 827 828 829 830 831 832 833 834 835 837 838 839 840 841 842 843 844 845 846 847 848 851 852 853 854 855 856 857 858 859 860 861 862 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 880 881 883 884 885 887 888 889 891 892 893 894 895 896 897 899 900 901 902 903 904 905 906 907 908 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 932 933 934 935 936 938 939 940 941 942 943 944 945 946 947 948 949 950 951 953 954 955 956 957 958 959 960 961 962 963 965 966 967 968 969 970 971 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 989 991 992 993 994 995 996 997 998 999 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1227 1228 1229 1230 1231 1232 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1243 1247 1248 1249 1254 1267 1273 1274 1275 1285 1288 1292 1293 1294 1297 1309 1313 1316 1317 1318 1319 1320 1322 1323 1324 1325 1326 1349 1354 1356 1357 1367 1368 1372 1373 1376 1381 1382 1383 1384 1385 1386 1387 1388 1389 1 5 11 12 16 20 22 24 36 41 51 52 53 54 56 57 59 60 69 70 73 75 77 85 94 95 100 102 104 105 106 112 113 114 120 121 124 141 146 147 148 152 154 162 165 167 169 170 173 176 180 185 189 195 196 197 198 203 205 209 211 214 216 217 219 221 230 233 239 240 242 243 244 245 247 248 250 255 258 261 266 272 273 286 288 294 295 296 298 303 313 322 323 324 325 326 327 328 329 334 335 337 339 343 344 349 350 351 355 357 358 359 366 374 376 379 382 386 387 388 392 393 395 397 400 403 404 405 407 408 410 411 412 413 417 419 421 422 423 426 427 428 429 430 433 434 436 439 445 456 457 464 469 473 474 475 476 477 479 481 483 486 495 496 504 507 508 509 511 512 513 514 515 519 521 522 524 526 527 529 531 534 535 538 541 543 546 547 548 550 551 554 555 556 558 565 569 571 575 576 578 581 587 590 591 592 593 595 603 605 607 616 625 650 660 663 683 693 754 767 785 821 822 836 849 850 863 879 882 886 890 898 931 937 952 982 990 1048 1076 1087 1155 1226 1250 1252 1253 1256 1258 1259 1266 1268 1269 1271 1272 1276 1278 1282 1283 1290 1303 1307 1310 1315 1321 1328 1333 1335 1346 1347 1348 1350 1351 1355 1358 1361 1362 1364 1369 1370 1374 1375 1377 1378 1379 1380 0 10 82 158 163 164 166 174 177 178 206 223 227 228 229 235 238 241 251 252 253 254 256 257 259 262 263 282 283 284 285 287 301 331 332 333 342 371 372 420 455 459 460 470 471 472 478 482 484 485 490 491 492 493 494 497 498 499 500 501 502 503 530 671 964 1244 1245 1246 1251 1255 1257 1260 1261 1262 1263 1264 1265 1270 1277 1279 1280 1281 1284 1286 1287 1289 1291 1295 1296 1298 1299 1300 1301 1302 1304 1305 1306 1308 1311 1312 1314 1327 1329 1330 1331 1332 1334 1336 1337 1338 1339 1340 1341 1342 1343 1344 1345 1352 1353 1359 1360 1363 1365 1366 1371

8 14 6 6 9 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 4 9 8 7 10 7 9 5 10 10 8 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 5 6 6 4 5 5 8 6 5 4 5 8 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 0 16 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 5 12 8 11 6 7 11 13 0 6 11 10 7 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 0 10 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 5 14 5 0 0 5 4 7 4 6 3 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 8 6 3 4 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3090 1970 730 2407
2$	3090
20$	2604
3$	3090
34$	1204
35$	1204
YP	2003
a$	2766 137 1589 1645 1657 1663 1664 295 1694 1698 3160 610 2002 3573 2330 3596 2333 2334 3600 2339 2342 2343 2344 956 2355 974 2366 2367 2369 2370 2414 2613 2614 2615 2618 2619 2621 2622 2623 2626 2627 2631 2632 2636 2641 2646 2654
abc	340 1730
abcs	1730
able$	2830 1733 350 1765 1783 444 2028 1021 2457
about$	1603 1691 2991 3093 1900 3527 2275 2321 2524 2529
aboutering$	1900
abouting$	1900
aboutting$	1900
above	3204
above$	3210 2542
abreas	1143
abreast$	2533
abroad	3110 3134 3145 3156 3258 3259 3260 3261 1997 2024
absent$	3503
abus	2804
abuse$	2502
academ	3268 3276 3327
academy$	3284
accept	1407 2698 923
accept$	1848 1918
accepted$	2672 2972
access	1658 2506 1144 2534
access$	2923 1835 3135 3146 1125
accessed$	988
accessible$	2917
accessing$	2695
accomm	464 1854 631
accommodation$	490 3270 635
accord	1088
accordingly$	2478
accoun	2783 1637 1793 1144 2534 1285
account$	28 2891 2902 2953 3058
accounts$	3058
accred	1427
accredited$	2692
achiev	1472 982 2539
achieve$	989
achieved$	1409 2737 2372 989
achieves$	989
acknow	1428 1122 1315
acknowledgement$	2693
across	3531 3627
across$	3110 3134 3145 3149 3156 3258 3259 3260 3261 1997 3310 835 2265 3585 2485
act$	3510 856 897 1180
acted$	2786
action	2757 1625 1637 981 2378 2407 1265
action$	82 2753 2877 2890 2902 1000 1012
actions$	82 2753 1000 1012
active$	2837 1593
activi	2757 2893 2912 1711 3386 981 2378 2407 2562 1265
activities$	2758 2841 2976 3351 3380 2116 3382 3384 2514 2515 2567
activity$	3351 932 2567
acts$	856 1180
ad$	1065
add	1205
add$	1342
added$	1342
adding$	1342
additi	245
additional$	1599 1635 1003 1076
addres	167 168 1590 228 3459 1122
address$	1618 490 1947 805 817 1317
addressed$	1558 2855 1317
addresses$	1947 1317
addressing$	1317
adds$	1342
admission$	1835 3135
admit	923
admit$	1720 3113 1918 1950 580 2260 871 902
admite$	902
admited$	580 2260 871
admites$	902
admiting$	580 902
admits$	580 2260 871 902
admitt	3179 584 2248
admitted$	580 1974 3500 3504 3513
admitting$	580 902
adolescents$	3207
adopt$	267 1361
adopte	2714 2724 1483 2371
adopted$	2748 1361
adopting$	1361
adopts$	1361
adult	2783 2268 3534
adult$	2779 2897 2898 2940 1708 3601 2439 1051 1277 1281
adults	296
adults$	115 2779 223 1629 2940 1686 3601 1277 1281
advert	2714 2757 981 2371 2378 2407 1265
advice$	210 2900 290 1327
advis	422 423 794
advis$	352
advise	31 32 1443 1999 1315
advise$	345 352
advised$	352
adviseed$	345
adviseing$	345
adviser$	1002 1013
advisers$	1002 1013
advises$	345 352
advisi	1315
advising$	352
adviss$	352
advoca	1122 1318
advocate$	1296
affect	3137
afraid	1507 1060
afraid$	2772 2450
afresh$	2602
after	1873 3463 2236 848
after$	2890 1706 3138 3618 2411 2596
aftern	1542 598 2081 3346 722 723 2218 3485 3486
afternoon$	2691 120 3235 3253 676 2096 3368 3375 2112 3378 1031
afternoons$	2691 120 3253 2096 3369 3376 2112 3378 1031 2425
again$	1673 3029 2576 2602
agains	2354
against$	1417 158 1549 2996 1742 1811 2321 3619 2482
age$	3442 3487 3488 3534
agenc	2864
agenci	44 59 2743 1607 296
agencies$	0 1 2659 2662 14 18 20 1434 69 2726 90 1490 1605 2872 223 1686 1102
agency$	2702 1612
agenda$	2888 1010 2471
agree	1834 1205
agree$	1410 369 383 951 1241
agreed	1419 2714 1483 1590 2371
agreed$	2674 2684 2748 1564 2855 1671 383 2028 951 2405 1166 1241
agreeed$	1410
agreem	2757 2990 981 2378 2407 1265
agreement$	93 210 2989 3590
agreements$	2989 3590
agrees$	1410 369 383 951 1241
ahead	2750
ahead$	3463
aim	1140
aim$	275 2556
aiming	1140
aims	1140
aims$	2556
alarm$	61 66 94
alarms$	61 66 94
alert	1667
alert$	2878 2932 2575
align	1318
alive$	2837
all	58 156 170 1856 3213 2353 3622 2519 2588
all$	2656 2687 2709 1448 1481 1495 223 1681 1684 1686 2061 3330 2243 2336 2368 998 1102 2510 2615 2619 2648
alliance$	2551
alliances$	2551
alloca	1436 2714 464 1854 466 1896 829 2371
allocate$	1363
allocated$	2701 1469 476 695 2405 1363
allocates$	1363
allocating$	1363
allote$	925
allotes$	925
alloting$	925
allotment$	91 3634
allots$	925
allotted$	476
allow	584 801
allow$	2827 1715 1720 1761 1801 1806 1918 1950 580 1974 2142 867 2260 871 2317 1160 2564
allowe	3179 584 2248
allowed$	1715 1733 3060 1964 3230 580 1974 3500 3504 3513 3518 2260 871 2304 1105
allowing$	580 867 2317 1160
allows$	2827 580 1974 2260 871 1160 2564
allowted$	1715 580
allowting$	580 867
alone	1507 2070 3491 3525 3526
alone$	2772 1921 3229 3240 3250 3332 3335 3535 2597
along$	3196 1934 3223 2563
alongs	1808 3074 3075 3076 3080 2075
alongside$	1578 3340 2213 2485 2574 2577
alter$	451
altere$	451
alteres$	451
altering$	451
altern	2912 2954 716 782 789 2562
alternate$	706 2100 2111
alternating$	706 2111
alternative$	1628 478 793
alternatives$	2503
alterping$	451
alters$	451
ambassador$	1013
ambassadors$	1013
amber$	2764 2765 2423
ambition$	275
amend	1330
amende	2714 2371
among	3074 3075 3076 3080 3263
among$	1717 1718 3149 1903 1923 3310 2130 2187 835 3585 1297
an$	1583 1589 261 1657 1663 3160 2330 3596 2333 2343 2344 956 974 2366 2367 2369 2370 2414 2631 2641 2654
analyse$	1078
analyses$	1078
analysing$	1078
analyst$	1283
analysts$	1283
and$	1635 1697 1710 3148 3524 2532
anew$	2602
annual$	987
anothe	1607 3004 3035 3038 3045 3046 3050 3070 3073 3082 3085 3086 1827 3103 3130 3155 3169 524 3181 3187 2011 3341 3390 3394 3396 3398 3409 3411 3430 3450 3451 3452 3453 2189 2191 3469 3473 3478 3479 3483 2256 3531 3549 3550 3555 3567 3568 2312 1194 2587
another$	2833 1583 2872 346 347 3014 3017 3019 3022 3025 3026 3034 3039 3043 1829 3101 3102 3103 3104 478 1902 525 3185 3257 3266 2006 2007 2019 3286 2026 3314 660 2062 3339 2077 691 2085 3371 3391 3401 3403 3405 3419 3422 3423 3425 786 3442 793 827 828 2222 2223 3501 3502 2238 3503 857 2247 858 2248 2249 3515 2253 2255 2263 3529 2271 3555 2291 3562 3579 3583 3587 3596 2343 1049 2584
answer	1428 2786
answer$	2693 1384
answered$	1384
answering$	1384
answers$	1384
anti$	1123
any$	1608 219 1610 1684 3050 1809 3082 3085 1827 3103 3130 3155 3160 3169 524 3181 3187 640 3341 2128 3450 3451 3452 3453 2189 2191 3469 3473 3478 3479 3483 2256 3549 3550 3555 3567 3568 2336
anybody$	2775 3341
anyone$	2775 3341
apart	2995 2999 3065 3066 1877 1878 2038 2039 754 2155 775 3461
apart$	3018 385 3068 3098 3142 3143 3152 2027 3295 3303 3304 3310 3311 2047 3313 659 3322 3349 3362 3408 2144 3420 3426 2170 2214 3544 2579
apolog	1290
apologise$	1262
apologised$	1262
apologises$	1262
apologising$	1262
app$	28 990
appeal	961
appeal$	3256 776 2167 3607
appear	424
appear$	1814
appearance$	2505
appl	1205
applic	2757 981 2378 2407 1265
applicable$	2456 2457
application$	3598 3607 2535
applications$	3607 2535
applie	1421
applied$	2686 1240
applies$	1240
apply$	501 605 840 1240
applying$	1240
appoin	2714 99 2757 584 981 2371 2378 991 2381 2407 1265
appoint$	1365
appointe$	1365
appointed$	2403 2405 1365
appointes$	1365
appointing$	1365
appointment$	1489 2758 1974 932 3598
appointments$	1489 2758 1974 932
appoints$	1365
appren	2081 3346 876
approa	2738 1507 2803 155 438 2445 1319
approach$	2801 2877 2922 2513
approachable$	2917 2494 2575
approached$	2772
approaches$	1518 2801
approaching$	3010
approp	2849 245 1721 789 2506 1143
appropriate$	1564 1566 1599 2867 1628 1635 2917 2986 2456 2457 2533
appropriately$	2533
approv	1419 1436 2714 2371
approved$	2684 2701
apps$	28 990
april	1542
april$	2789 1525
are	1395 167 244
are$	1413 1418 49 1453 86 1481 1486 106 109 2767 123 143 147 161 1600 1661 278 394 1982 2018 658 2057 2123 806 939 948 2350 962 1027 1032 1044 1046
area	2995 3110 3134 3145 3156 3258 3259 3260 3261 1997 3268 3276 3287 2050 3315 3327 3345
area$	3114 478 3197 3201 3248 3269 2005 2006 3271 2030 3484 3489 3577 2593
areas	3315
areas$	2935 3201 3334 3484 3489
aren$	392
arenot	392
arenot$	1782
arise	1586
arise$	2851
arises$	2851
arm$	433
around	1808 3074 3075 3076 3080
around$	181 2872 1635 1639 1691 2991 3149 3527 3585 2507 2533 2574
arrang	2714 1450 1457 2750 1834 605 1995 783 2371
arrange$	238 1715 977
arranged$	2722 2901 1818 3133 977
arrangeed$	1715
arrangeing$	238
arranges$	2715 238 977
arrangeted$	1715
arranging$	977
arrest	1507 1273
arrest$	141 160
arrested$	2772
arrests$	141 160
arriv$	483
arriva	2108
arrivaltime$	3373
arrivaltimes$	3373
arrive	424 464 1854 530 563 584 694 2233 910 1207
arrive$	1814 483 1920 1974 2036
arrives$	483 1974
arriving$	483
arrivs$	483
articl	2757 981 2378 2407 1265
as$	1530 172 173 1565 187 1582 193 196 2855 2857 281 2234 924 1044 1066 2472 2473 2507 1153 1174
asbo	340 1730 341 1731
asbos	1730 1731
aside	1332
aside$	2717
ask	2767 1546 2811 438
ask$	139 345 400 542 568 605 840 1036 1381
aske	1036
asked	1421 2688 2690 1546 2811 1999 1020
asked$	2686 2782 1519 345 369 400 542 2299 2410 1381
asking$	345 400 542 568 1381
asks	1546 2811
asks$	139 345 400 542 568 1036 1381
aspira	2512 1319
assaul	2804 155 1060 1273
assault$	2779 159
assaults$	2779 159
assemb	2757 3030 3033 981 2378 2407 1265
assemble$	3219
assemblies$	2758 3609 3623
assembly$	3609 3623 1267
assess	2757 1554 167 1560 981 2378 2407 1265
assessed$	75 2388
assessment$	2817 2819 2822 2823 2825 2826
assessments$	2825
assign	2714 464 1854 466 1896 829 874 2371
assign$	1363
assigne$	925
assigned$	1469 476 695 2405 1363
assignes$	925
assigning$	925 1363
assigns$	925 1363
assist	1999
assist$	1304
assistance$	2900 1304
assisted$	1304
assisting$	1304
assists$	1304
associ	1726 1727 2993 2995 2998 2999 1759 1763 3033 3069 3077 432 3097 2037 2122 3390 3576 1289 1328
associate$	2991 3000 3013 3024 3028 3049 3302 3522 2585
associates$	2209
associating$	2992 3007 2586
association$	2992 3052 1822 441 3387 733 3393 3399 3560 3586 2580 2581
assumptions$	2520
assurance$	210 2480
assurances$	2480
at	2294
at$	2678 1444 2736 1482 2766 2778 1526 138 1542 176 187 2844 2855 1618 241 276 2933 2936 2938 1959 1961 1968 1969 3263 620 2015 693 3372 719 835 3508 2298 3603 3610 3613 3614 2351 2352 3618 2357 2358 3627 3628 2374 2408 2425 2525 2596 2626 2627 2637 2638 2639 2653
attached$	2542
attachment$	2158 799 3560 2551
attachments$	2158 2551
attack	2804 155 1060 1273
attack$	2450
attacked$	2446 2450
attacks$	2450
attemp	1140
attend	1390 1391 6 2664 2677 1415 2680 2681 1421 1427 1435 1437 2703 2708 2712 2713 2714 1450 1465 101 446 464 1854 563 584 2233 877 2294 2371 997 1004 1207
attend$	2663 1491 452 1855 1974 641 2034 3372 2394 1039 1387
attendance$	1396 26 2702 2711 2730 97 136 1974 2387 2406 1018
attendd$	2394
attended$	2655 2686 2692 2705 2742 1491 2394 1039
attendees$	2700 2711 2726
attending$	2655 2695 2391 1039 1387
attends$	2663 2715 1491 1974 641 2034 2394 1039 1387
attention$	1641 2503
attenu	755
attitu	1319
attitudes$	2520
attrac	3198
attraction$	3256
attractive$	2917
audit	2757 981 2378 2407 1265
audite	1427
audited$	2692
august	1542
august$	2789
aunt	1869 1992 3268 3288 638
aunt$	1293
auntie$	1293
aunty$	1293
authorisation$	2594
authorisations$	2594
authority$	2594
autumn	1542
autumn$	2789
availa	2714 1452 1667 2371
available$	2717 2718 1564 2901 2932
avoid	1735 381 399 448 736 844 852
avoid$	1807 3362 2126 854
avoide	1831
avoided$	3096
avoidi	736
avoiding$	2126 854 2420
avoidping$	854
avoids$	1807 854
aware	1590 1634 1667 1143
aware$	2855 2878 2899 2926 2932 2533
awaren	2512 1319
awareness$	1105 2508 2509 1133
away	1506 3110 3134 3145 3156 552 567 3258 3259 3260 3261 1997 3263 3268 2011 624 3287 754 775 781 846 2247 2250 863 3531 907
away$	2771 2995 1735 1767 1774 385 3065 3068 447 1847 1849 3150 1886 1890 3190 1951 1957 3245 3266 2014 2021 3290 2027 642 651 2141 2144 757 2174 3449 3461 3464 2201 2212 2214 3503 3512 3513 3514 3516 3544 2325 2603 2616
awkward$	3081
back	1606 1848 2381
back$	143 1597 2871 385 3113 1886 3449 2188 3512 3513 3514 3570 1038 2651
background$	2491
backs$	3449
bad	431 2281
bad$	431 1821 3092 2056 3546
badge$	2707
badges$	2707
badmin	2354
badminton$	3619
bail$	340
bake$	1252
bakees$	1252
bakes$	1252
ban	329 337 339 355 356 358 365 407 408 414 419 532 552 588 599 720 2229 841 846 860 2250 899 906 926 2337 1209
ban$	338 1755 1800 421 3087 484 547 583 591 593 738 2230 3495 868 2296 946 3602 1200
band	3350
band$	1542 3571
banding$	738
bands$	3358 3589
bane$	591 868
baned$	738 868
banes$	591 868
baning$	591 738 868
bann	329 419 599
bann$	738
bannding$	738
banned	337 339 3061 1831 561 1980 720 846 2248
banned$	2982 2983 338 364 378 3060 3096 3108 514 1951 3245 3247 593 3388 738 3513 868 946
banner	92
banner$	937
banners$	937
bannin	337 339 355 552 720 846
banning$	338 485 591 593 738 868 906 946
banns$	738
banping$	1755
banred$	868 946
banring$	591 868 946
bans	337 339 355 552 720 846
bans$	338 1755 421 3087 484 591 593 738 2230 3495 868 2296 946 3602 1200
banting$	1755
bar	337 339 355 414 419 532 552 599 720 846 860 2250 899 926 1209
bar$	338 591 593 3495 868 946 1200
barbec	95 1485
barbecue$	3608 2346 3634
bare$	591 868
bared$	868
bares$	591 868
baring$	591 868
barned$	868 946
barning$	591 868 946
barr	419 599
barred	337 339 561 1980 720 846 2248
barred$	2982 2983 364 378 3108 514 1951 3245 3247 593 3496 3513 868 946
barrier$	1824 762 769
barriers$	2895
barrin	337 339 355 552 720
barring$	591 593 868 946
barrister$	1296
bars	337 339 355 552 720 846
bars$	338 591 593 3495 868 946 1200
base	2272 2273
base$	3538 2478
based$	2558
basis$	2455
basket	2354
basketball$	3619
be	244 277 1817 1081
be$	1418 1481 123 161 189 193 1584 200 1600 1613 227 1622 2892 1636 249 1649 1655 269 1661 272 278 2934 1676 1678 1713 3000 368 1769 1817 1830 1843 1861 3137 1880 1897 1899 1982 2018 2036 648 3308 658 2052 2072 2123 3389 806 939 948 2350 962 1044 1077 1104 1128 1185 1187
bear$	206
bearing$	206
bears$	206
beat	2804
beating$	2801
beatings$	2801
became$	1027
because$	924
become	244
become$	189 227 3575 1027
becomes$	1027
becoming$	227
bed	876
bed$	3635
beds$	3635
been	2703 2788 134
been$	3 1404 1423 42 2714 1453 1473 1475 1481 161 1636 658 939 948
before	1873 3463 1061
before$	2766 1524 3138 3618 1021 2451
befrie	155
begin$	1212
begining$	1212
beginning$	1998
begins$	1212
begun	2714
begun$	119
behave$	806
behaved$	2986
behaves$	806
behavi	2956 2512
behaviour$	340 341 2520 1326
behaviours$	2520 1326
behind	3463 2335 1286
behind$	3414 3600 2444
being	244 277 1780 3069 2262 894 3551 2512 1319
being$	161 189 1600 227 1636 2993 3010 3033 3097 1899 2018 3289 3308 2123 3527 3576 2419 2420 1077 1128
belief	2534
belief$	2553
believ	2786 1546 2811
believe$	1162
believes$	1162
believing$	1162
belong	1555 167 889
belong$	2820 1063
belonging$	2918 2279
belongs$	1063
below$	2542
bench	29 1933 2272 2273 938 3595
bench$	61 96 565 566 3538 3558 916 3581 2328 2393
benche$	916
benched$	916
benches$	61 96 916 2328 2393
benching$	916
benchping$	916
benchs$	916
benchting$	916
benefi	2849
berth$	3180
bes$	1077
beside	3074 3075 3076 3080 2074 2075
beside$	3340 2638
best	2506
best$	254 2196 807 2560
better	222 245 1721 782 789 2180 1119 1122 1271
better$	1579 1612 1635 254 2923 293 1685 1703 2971 321 1721 2986 366 430 779 2173 2175 786 788 3446 793 2196 807 827 2251 1016 2547 1167 1179 2571
betwee	1515 2990
between$	2780 1717 1718 2984 2989 2994 3056 3088 3089 1876 3149 1903 1923 3310 3387 2152 2159 835 3585
betweens$	2989
beyond	164 2170 2174 3531 3544
bid	2757 981 2378 2407 1265
big$	2323
bigger$	1943 3210
bike	29
bin	29 938
bin$	61 96 2328 2393
bingo	2354
bingo$	3619
bins$	61 96 2328 2393
bit$	2959
blankets$	2624 2625
block	407 408 480 532 543 2218 3582
block$	1542 401 403 421 3489 3499 1197
blocke	3061 3220
blocke$	403 1197
blocked$	2982 2983 401 403 567 1197
blockes$	403 1197
blocking$	401 403 1197
blocks$	401 403 3489 1197
board	21 44 1465 1466 461 800 1088
board$	1414 1434 2728 2730 2731 2747 96 2862 2863 479 3285 884 2354 996 2478
boardd$	479
boarde$	884
boarded$	991
boardes$	884
boardi	3268
boarding$	1842 2010 639 884
boards$	2747 96 479 884
boat	3350
body	2289
body$	3499 3554
bolste	1318
bolted	2329
bolted$	3594
bond	2122 2145
bond$	331 342 3387 733 740 3410 760 765 2158 799 3467 3560 2551 2557
bonds$	331 342 740 3410 2158 799 3467 2551 2557
book	2712 466 636 704 842 874 875 878 2276
book$	1918 825 3626 2624 1359
booked	1427 2712 2714 464 1854 1896 2371 991 2381
booked$	2692 2742 1855 1359
booking$	3598 1359
bookle	2757 981 2378 2407 1265
booklet$	2697
booklets$	2624
books	29
books$	825 3626 2391 2624 1359
boost$	1097
booste$	1097
boostes$	1097
boosting$	1097
boosts$	1097
booth$	3558
boroug	2995 3110 3134 3145 3156 3258 3259 3260 3261 1997 3268 3276 3287 2050 3315 3327
borough$	3114 3269 2005 3271 3273 3284 2030 3333 3530
boroughs$	3274
both	2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 1884 1885 535 3213 592 3309 2045 2046 3312 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 2292 2353 3622 2588 1199 2592 1214 2605 1222
both$	2687 2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 1884 1885 535 3213 592 3309 2045 2046 3312 3330 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 2292 3559 998 2588 1199 2592 1214 2605 1222 2614 2615 2619 2627 2635
bought	1419 2714 1476 1484 2371 991 2381 1332
bought$	2684 2741 2749
bounda	2956 1144 2534
boundaries$	2504 2569
bounds$	559
box$	1252
boxes$	1252
boxing$	985
boxs$	1252
boy	1508 149 2987 1728 382 1788 1789 1802 1804 1809 443 1856 3122 469 471 1884 1885 535 3213 592 611 2003 628 3309 2045 2046 3312 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 2292 2588 1199 2592 1214 2605 1222
boy$	2773 2775 1538 1539 3267 2022 3564 2308
boyfriend$	1293
boys	33 34 35 50 84 127 1521 144 145 152 156 270 1660 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1952 1978 1981 3246 592 1988 649 3309 2045 2046 3312 679 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2312 2356 2362 2415 2588 1199 2592 1214 2605 1222
boys$	1424 1425 1440 1474 85 89 107 108 2770 2773 2775 2777 1517 1534 1535 1539 2814 1705 1797 3140 534 3194 3207 3209 3217 1972 3238 3243 3267 3306 3314 721 3410 882 883 3564 3574 3621 2443 2600
branches$	1006
bread$	2625
break	1753 397 1826 1877 1915 1987 2033 2050 3315 2063 2108 3386 754 755 768 772 773 777 2184 814 824 3485 852 887 1215
break$	240 360 3180 3235 3252 654 655 2051 3328 736 2144 756 757 2151 3528 896 2609
breake$	896
breakes$	896
breakf	95 1485 2347
breakfast$	2346 3612 2625 2633
breakfasts$	2633
breaki	755 772
breaking$	240 360 654 655 896
breaks	3315 755 772
breaks$	240 360 654 655 3328 3359 896
breaktime$	3373
breaktimes$	3373
breath	1987 3556
breathe$	3255
breather$	3252
breathing$	1987
bridge$	1111
bridgeing$	1111
bridges$	2499 2500 1111
brief$	2462 1385
briefe	1390 2688 2690 1427 2738 1480
briefed$	2655 2689 2692 2745 1385
briefi	21 2757 981 2378 2407 1265
briefing$	2758 1267 1385
briefings$	2758
briefs$	1385
brighter$	2417
bring	207 460 3198 1234
bring$	215 322 1376
bringing$	215 322 1771 1376
brings	207
brings$	215 322 1852 2326 1376
broade	1318
broken	3431 930
broken$	2997 1831 1878 1887 3189 2038 2039 3388 3543 2287 2320 1215 2614 2615
brothe	152 2987 1728 382 3050 1788 1789 1802 1804 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1869 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3288 638 3309 2045 2046 3312 672 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
brother$	1292
brothers$	1797 3140 3194 3207 3209 1972 3243 3574 2437 2442
brough	207 530
brought$	208 1920
budget	1419
budget$	2682 46
budgeted$	2684
build	1658 2365 1119 1122 1316
build$	252 264 2923 787 940 3630 1097 1106 1110 1161
builde$	264 787 1097
buildes$	264 787 1097
buildi	3074 3075 3076 3080 3327 2064 2247 1122
building$	91 264 3205 3228 3248 3296 3318 708 787 3509 3512 1097 1106 1110 1161
buildings$	3329 3334
builds	1122
builds$	264 787 940 1097 1106 1110 1161
built	1451 991 2381
built$	2716 2746
bulb$	61 992
bulbs$	61 992
bulletin$	11 2377
bulletins$	11
bullie	2804
bully	2804
bump$	3030
bunch	2217
bunch$	3406 3482 3499 3584
burglaries$	1284
burglary$	1284
burgle	1060
burgled$	2450
bus	1841 3327 2079 3344 2218 3485 3622
bus$	1438 64 2747 1542 3106 3336 3342 3351 938 3608 2346 3632 2628 2633
buses	2050 3315 3344 3345 2081 3346 2218 869
buses$	2747 3325 3334 3342 3343 3351 3354
bushes$	1006
busine	1555
business$	2820 2885 1186
businesses$	69
busy	464 1854
but	3295
buy	2445 1332
buy$	2805
buyer	1279
buyer$	1281
buyers$	2437 1281
by	670 2340
by$	2678 1482 121 2778 2785 135 1542 2936 294 1687 693 2187 3603 3605 2352 3618 3629 2383 2426 2428 2430 2477 2563 2632 2638
cabin	3350
cabin$	3581
cabinet$	2728
cabins$	3581
cafe	36
cafe$	69 3205
cafes$	69
café	36
café$	3205
calendar$	2704 995
call	2664 2757 1769 3047 3171 2192 981 2378 2407 1265
call$	2663 1498 2774 1518 131 139 141 142 2801 2980 3048 1922 3457 3598 1173
called	101 2782 1290
called$	1491 142 1290
callers$	1917
callin	1780
calling$	1792
calls	1450 1719 892
calls$	2663 2715 1498 1518 131 139 141 142 2801 2980 1791 1922 3457
calm	2251 3556
calm$	3255 3516 1085
calmer	2251 894 1271
calmer$	430 2196 807 827 3516
came	1408 2698 2703 2712
came$	2664 2673 1550
camera	29
camera$	61 66 96 937 2393
cameras$	61 66 96 937 2393
camp	95 1485
camp$	645 3608 1252
campai	2757 981 2378 2407 1265
campaign$	985 1092
campaigning$	1092
campaigns$	1092
campes$	1252
camps	1485
camps$	1252
campus	3268 2050 3315 2081 3346
campus$	3296
can	2767 1700
can$	114 2830 2845 1636 1714 350 1765 379 1783 394 444 1906 650 2150 2459
cancel	480 727 863 936
cancel$	462 491
cancele$	462 491
canceles$	462 491
canceling$	491
cancelled$	1847 3249 3381 2338
cancelping$	462
cancels$	462 491
cann$	392
cannot	1734 350 1765 379 392 1783 444 1906 650 844
cannot$	374 1772 1782 508 2040 2082 3362 823 847 904 915
cantee	3487 3488
cap	357 435 575
cap$	3087 578 583 749 903
capaci	1144 2534
capacity$	1562 2540
caped$	578
caping$	578 749
capitalise$	252
caps$	3087 578 749
capting$	578
capture$	1101
captured$	2978 2395
captureing$	1101
captures$	1101
car$	2779 2065 3336 3351 3558 3581 3634 1280
caravan$	3581
card	92 2757 981 2378 2407 1265
card$	2697 2707 457 937 3598 3606 2624
cards	2354
cards$	2707 457 937 3598 3619 2624
care$	2894 2968 3474 820 2504 2604
cared	2974
cared$	2972
careful$	1593 820 2575
carefully$	3446 2497
carer	59 2743 3268 631
carer$	0 1 2662 14 18 20 2694 90 1490 606 607 609 635 3455 1292
carers$	0 1 2662 14 18 20 2694 90 1490 279 410 606 607 609 3268 635 3455 909 1292
cares$	2894
careta	31 32 1443
caring$	1085
carr	460 842 1234
carria	3350
carriages$	3354
carried$	1427 2708 2714 1648 1690 2371 982 991
carries$	1442 2708 1071
carry	2767 2365
carry$	1442 3520 3630 1071 1075
carrying$	2420 1071
cars	116
cars$	2779 2065 3343 3351 3354 3581 3634 1280
cascad$	1089
cascade$	1089
cascades$	1089
cascading$	1089
cascads$	1089
cascadting$	1089
case$	1460 1465 1563 1572 1601 1000 2465 2472
caseload$	2729
cases$	1000
caseworker$	1294
cast	33 35 2081 3346 3350 2276
cast$	1425 3291 695 3354 3571
casts	3346
casts$	3291 3354 3589
catch	1588 2470
catchm	3110 3134 3145 3156 3258 3259 3260 3261 1997
catchup$	2853
catchups$	2853
caught	1828
caught$	1775 386 387 3093 440
cause	836 3510 2534
causes	2534
caution$	352 931
cautione$	352
cautioned$	352 931
cautiones$	352
cautioning$	352 931
cautions$	352 931
cbo	340 1730 341 1731
cbos	1730 1731
cctv	1058
cctv$	61 66 2448
ceas	399
cease	442 727 2124 2151 921
cease$	1832 509 3168 3381 3416 2311 927
ceased	1516 1531
ceased$	2781 2796
ceases$	1832 3381
ceiling$	903
celebrate$	1149
celebrates$	1149
celebrating$	1149
cent$	1448
center$	1631
central$	3561
centre	36 41 2050 3315 3327 3345 1105
centre$	1431 1631 3197 3205 3248 3265 3296 3351 708
centred$	1587 2495 2518 2558
centres$	3334 3351
certain$	271 2561
certif	2757 981 2378 2407 1265
certificate$	2707
certificates$	2707
chair	31 32 1443 1466 938
chair$	60 2731 2799 2328 3626 2650
chaire	2714 2371
chairs	29 1450
chairs$	2715 2799 2328 3626 2624
challe	422 438 961 1315
challeng$	1130
challenge$	2883 2493 1130
challenged$	2920 3095
challenges$	2883 1130
challenging$	1130
challengs$	1130
champi	1122
champion$	1013 1015
champions$	1013
chance	2954 3556
chance$	2842 289 2946 350 1815 1872 1987 3528
chances$	289
chang$	451 463
change$	2828 2873 2875 451 463 622 623 1037 2564 2573 1351
changed$	2382 1351
changees$	2828
changes$	2828 2873 1609 2875 451 463 622 2564 1351
changing$	451 463 622 1351
changping$	451
changs$	451 463
channel$	28 3062
channels$	2829 1621 232
chaperoned$	3094
charge	2337
charge$	3602
charges$	3602
charte	92
charter$	93
chas	2804 562
chased	1421
chased$	2686
chat	1794 406 1798
chat$	2774 288 301 1769 1794 3059 406 1796 3062 1798 3063 409 897 2418 2565
chats$	288 301 3062 2565
chatti	1780 1792
chatting$	3057
check	1391 99 2757 1588 981 2378 2407 2470 1265
check$	2757 202 981 2378 2407 1265 1339
checked$	75 1339
checkin$	1489 2853
checking$	202 1339
checkins$	1489 2853
checks$	1450 202 1339
chess	2354
chess$	3619
child	1508 2987 1728 382 1788 1789 1802 1804 1809 443 1856 3122 469 471 1884 1885 535 3213 592 3309 2045 2046 3312 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 2292 2588 1199 2592 1214 2605 1222
child$	2706 2773 2775 1538 1803 2022 3564 1168
childcare$	67
childr	1508 1521 149 152 1545 1548 270 1660 2987 1728 382 3050 1788 1789 1802 1804 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1952 1978 1981 3246 592 3309 2045 2046 3312 679 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3536 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
children$	1464 2773 2775 2777 1539 2810 2813 2814 2952 1797 1803 3140 3194 3207 3209 3217 1972 3243 3440 3564 3574 2547
childrens$	2773
childs$	2773
choice	2954 2956 2512 2562 1319
choice$	792 2210
choices$	792
choir	3350
choir$	3571
choos	2276
choos$	790 819 934
choose	2767 3077 1036
choose$	486 790 791 819 934 971 2426 2643
choosed$	934
chooses$	486 790 791 819 934 971 2426
choosi	2210 1036
choosing$	486 790 791 819 934 971 2426
chooss$	790 819 934
choosting$	934
choosy$	820
chose	1036
chose$	2426
chosen	1419
chosen$	2684
chrono	2757 981 2378 2407 1265
church	36 3487 3488
church$	3623
cinema	36
circle	2757 2179 2217 889 981 2378 2407 1265
circle$	3406 760 3427 3437 3439 2176 2178 3444 3448 3482 2279 3545
circles$	3427 3437 2176 3444 3448
circul	2714 1450 1483 2371 991 2381
circulated$	2748
circulates$	2715
circumstances$	1779
cities	3327
cities$	3274
city	3110 3134 3145 3156 3258 3259 3260 3261 1997 3268 3276 3287 3327
city$	3114 3269 3271 3273 3333 3530
civil$	340
claim	2337
claim$	3602
claime	1427
claimed$	2692
clarification$	210 2480
clarit	1144 2534
clarity$	210 2480
clash$	1839
class	3074 3075 3076 3080 1826 1841 1871 596 3276 2012 2050 3315 3327 2079 3344 3345 2081 3346 2218 3485 3486 3536
class$	2798 1542 3106 3136 1986 3272 3277 3278 2066 3340 3351 3353 2178 3533 897 3571 932 3609
classe	2033 3315 2051 2064 3344 3346 2218 869 3536
classes$	2760 2798 3131 3284 3316 3329 3334 3351 3455 3609
classm	152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
classmates$	1797 3140 3194 3207 3209 1972 3243 3574
classroom$	2747
classrooms$	2747
clause	2990
clause$	2818 2989 2452
clauses$	2818 2989 2452
clean	95 2365
clean$	608 3630 2431 1219
cleaned$	3593
cleanu	1485
clear	548 562 2506
clear$	2763 2797 2886 2887 1762 1938 2021 796 2214 1086 1166 1179 1226
cleare	991 2381
cleared$	2396
clearer$	1179
clearing$	1226
clears$	1226
clicked$	2735 2380
clicks	1435
clicks$	2700
climb$	1252
climbes$	1252
climbs$	1252
clinic	36 59
clinic$	1002
clique	152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
clique$	1797 3140 3194 3207 3209 1972 3243 760 3574 3584
clos	407 408 461 543 552 936
clos$	462 884
close	2203
close$	1589 1593 462 3308 2074 2203 3468 884 2310 1086 1111 1237
closed	2714 1472 3061 2371
closed$	2737 559 567 3381 846 3537 2390 1237
closeing$	1111
closely$	2485
closeness$	733 799 3560
closer	222
closer$	1612 293 354 1167
closes$	462 884 1111 1237
closing$	884 1237
closping$	462
closs$	462 884
club	36 41 2757 1826 1841 1871 3276 3327 3345 2081 3346 2218 3485 3487 3488 981 2378 2407 1265
club$	1431 69 2729 3106 3131 1868 3136 3205 3248 3265 3272 3284 645 3351 708 3571 985
clubs	2050 3315 2064 3346 869
clubs$	69 3131 3284 3329 3334 3351
clump$	3584
cluster$	3584
co$	1123
coach	31 32 1443 59 2743 794
coach$	3608 3632 3634 1002
coache	31 32 1443 3350
coached$	2392
coaches$	3608 1245
coachi	2757 981 2378 2407 1265
coaching$	1245
coat$	3635
coats$	94 3635 2624 2625
coax	814
coax$	751
code	92
code$	93 3602 992
codefendants$	1732
codes$	94 992
coerce	155
coerci	155
coffee$	87
cohesi	1144 2534
cohort	3350
cohort$	3455
cohorts$	3358 3455
coinci	3030
coincide$	1839 3360 3569
collab	222 1123 1144 2534
collaborative$	1612
collaboratively$	2485
collea	1607
colleagues$	2726 2872 1102
collec	460 464 1854 466 530 680 2108 808 910
collect$	3055 3116 3222 825 3539 1101 1386
collected$	1855 1920 3503 2373 2395 1386
collecting$	3509 1101 1386
collectiontime$	3373
collectiontimes$	3373
collects$	3116 825 1101 1386
colleg	2802 1841 1871 596 3268 3276 2012 631 2050 3315 2051 3327 2073 2079 3344 2081 3346 876
college$	2791 1528 3106 3107 3131 1868 3136 490 1891 1986 606 607 616 3271 3277 3278 3284 3296 3338 3351 2429
colleges$	3107 3131 1891 606 607 3284 3316 3334 3338 3351
colour$	3626
colours$	3626
com	2184
com$	483
come	1408 2698 2703 2712 2767 207 424 1817 446 530 563 824 2233 2305 1004 1207
come$	2664 2673 2762 2782 139 2847 3048 1814 483 1920 3230 584 2034 2036 2055 2067 2072 910 2394 1028
comed$	2394
comeed$	2394
comes	207 446 563 2305 1207
comes$	2762 139 2847 483 2034 2067 2394 1028
comfortable$	2917 2972
coming	207
coming$	1567 2993 483 2420 2458
comments$	1005
commis	1419 2714 1476 2371 991 2381
commissioned$	2684 2741 2404
commit	44 1436 1144 2534
commit$	1284
commits$	1284
committed$	2701 1284
committee$	1434 2728 996
committing$	1284
common	3091
common$	3298 1166
commun	4 1437 1588 1727 2993 2470 1088 2506 2512 1315 1319
communicat$	1089
communicate$	178 1089
communicates$	178 1089
communicating$	1089
communication$	1394 2702 2853 2877 1621 232 2992 1781 2478
communicats$	1089
communicatting$	1089
communities$	1712
community$	2957 1712 341
compan	31 32 1443 59 1726 3350 3390 2172
company$	68 2991 3001 1739 3021 1821 3419 2165 3437 3438 3443 3445 3447 2209 3475 3586
compared$	1037
compassionate$	2494
compla	1546 2811
complaint$	131 141 3598
complaints$	131 141
comple	1392 6 1407 2677 1415 2680 1427 1437 2712 2713 2714 1450 1472 2750 1648 1690 2371 982 997 1004
complete$	2657 2737 2746 2372 989 2394
completed$	2657 2672 1409 2675 2692 2727 2737 2739 2742 2746 2913 2955 2372 989 2394
completeed$	2394
completes$	2715 989 2394
completing$	2695
completion$	1396 2702 2387
coms$	483
concen	2251 3556
concentrate$	3255 3516
concer	95 1485 1614 2512 1319
concern$	1569 2868 2873 2875 2883 2472 1093
concerns$	1569 2868 2873 1609 2875 2879 2883 2472 2473 1093
concert$	2658 3608
concerts$	2658
condit	2990 340 1730 841 2337
condition$	2989 2230 3590 3602
conditions$	2989 2230 3590 3602
conduc	1427 2714 2371
conducted$	2692
conductor$	54
conductors$	54 90
confer	2757 981 2378 2407 1265
conference$	3623
confid	2954 794 889 1021 2512 2534 1319
confidence$	1654 2279 2411 2554
confident$	2411
confin	829
confin$	834
confine$	834
confined$	470 834 2282
confines$	834
confining$	834
confins$	834
confir	1590
confirm$	1410 2385
confirmed$	1410 2855
confirms$	1410 2385
confis	344
confro	422 438
congre	1726 1727 2993 2995 3030 3033 3198 1328
congregate$	2991 3051 3055 3116 3219 3222 3522 3539 2585
congregates$	3116
congregating$	2992 2586
connec	2145
connection$	342 3410 2158 2551 2557
connections$	3410 2158 784 2551 2557
consci	1667
conscious$	2932
consen	2956
conseq	2956
consequences$	2868
consid	2714 1555 2849 1590 501 2506
consider$	2275 2386 2492 1309
consideration$	2877 1641 2953 2471 1310
considerations$	1310
considered$	2820 2855 2901 2978 1309
considering$	1309
considers$	2386 1309
consis	197 2506 1122 2512 1123 1144 2534
consistent$	1587 2878 1085 2494 1114
consort$	2585
consorting$	2586
constant$	1593 1085
constructive$	1628 2571
consul	1390 1421 2688 2690 1458 2738 1480 2757 981 2378 2407 1020 1064 1265 1316 1319
consultant$	2454 1294
consulted$	2655 2686 2689 2723 2745 2410
contac	1390 1391 2664 1421 2688 2690 1427 1429 1437 2712 2714 1450 1458 2738 1480 99 101 2757 1726 1727 2993 2995 2999 1747 1749 1759 1763 1769 1770 3047 1793 3065 1817 432 3171 2037 892 981 2378 2407 1020 2470 1186 1265
contact$	2702 2710 1489 2758 1518 2876 2946 2980 327 328 2988 1724 1725 2991 2992 1729 342 3000 1740 3008 3012 3013 3024 3028 3036 1773 3044 1781 1791 1793 3058 1822 441 3162 513 1922 533 3302 3399 3408 2154 2283 2376 2401 1015 2474 2576 2583
contacted$	2655 2686 2692 2723 2745 1491 2410
contacts$	2715 1489 2758 1518 3058 2401
contai	905
contes	961
contin	222 245 1874 839 1144 2534
continual$	1593 1300
continually$	1300
continuation$	1300
continue$	3139 949 1175 1300
continued$	1612 1635 949 1016 1085 1086 1300
continues$	949 1300
continuing$	949 1300
continuous$	1300
continuously$	1300
contra	2757 1730 981 2378 2407 1265
contract$	2704 3590 960
contracts$	3590 960
contri	59 2743 1315
contributor$	0 1 2662 14 18 20 90 1490
contributors$	0 1 2662 14 18 20 90 1490
contro	155 357 575 764 2445
control$	2805 326 749 3418
controling$	326 749
controls$	326 749
controlting$	326
conven	2664 2714 2371
convene$	2663
convenes$	2663
conver	2757 981 2378 2407 1265
conversation$	2774 2869 2877 1621 232 2929 288 2946 2565
conversations$	2869 2877 1621 232 288 2565
convert$	463
converte$	463
convertes$	463
converting$	463
converts$	463
convin	437
cook	2365 1330
cook$	3630
cooked	2750
cooking$	985
cool	397 2155 905
cool$	3415 3420
cooled	1887
cooled$	3152
cooler$	3454
cools$	3420
cooper	1289
coordi	31 32 1443 59 197 233 1623 1123 1315
coordinated$	1587
cope	1658 894
cope$	2923 806
copes$	806
copies$	2624
coping	1144 2534
copy	2714
copy$	2697
core$	44 1465 1466 2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 1884 1885 535 3213 592 3309 2045 2046 3312 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 2292 2588 1199 2592 1214 2605 1222
corner	2272 2273
corner$	1853 3124 2090 3356 3433 3484 3538 3580
corners$	3124 3354 2090 3356 3433 3484 3580
corrid	3268
corridor$	3318 3433
corridors$	3433
cost	2788 134
cost$	27
costed	1419
costed$	2684
costs$	27
costum	29
could	1700
could$	2788 2790 194 1714 379
counci	31 32 1443 59 3622
council$	60 2481
councillor$	68
councillors$	68
counse	59 2757 422 981 2378 2407 1064 1265
counsel$	352
counsele$	352
counseled$	352
counseles$	352
counseling$	352
counselling$	2710
counsellor$	1002 2454 1294
counsels$	352
count$	56 1250
counte	887
counter$	2747
counters$	2747
counti	2050 3315 3327
counties$	3274
counting$	1250
countr	3110 3134 3145 3156 3258 3259 3260 3261 1997
country$	3273 3333
counts$	1250
county	3110 3134 3145 3156 3258 3259 3260 3261 1997 3268 3276 3287 3327
county$	3269 2005 3271 3273 3333 3530
couple$	2440
courag	794
course	2757 1585 1841 2079 3344 3345 2081 3346 3487 3488 981 2378 2407 1265
course$	2665 2729 2758 2850 3106 1868 3173 3351 3571 932 985 2455 1267
courses$	2758 3351
court	36 3485 3595 1285
court$	91 1542 340 3616
cousin	152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1869 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3268 3288 638 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
cousins$	1797 3140 534 3194 3207 3209 1972 3243 3574 2437 2443
cover	1555
cover$	2820 2996
covera	1683
coverage$	2948
covere	1427 2703 1555 166 167 168 169
covered$	2692 2820 1556 1558 1559
covering$	2996
covers	2703
crackd	1285
cracks$	2939
creat	434
create	2714 1452 2371 1315
created$	2717
creati	6 1315
creation$	1396
creatively$	2497
creep	2305
crew	2081 3346 3350 2217 3485
crew$	1542 3354 3482 3499 3571
crews	3346
crews$	3354 3589
cricke	2354
cricket$	3619
crime$	1284
crimes$	1284
crop$	2847
crops$	2847
cross	2037 1151
cross$	222 3030 3302 3347 2092 3360
crosso	2092 2227
crossover$	3357 3492
crossr	2541
crowd	3050 3074 3075 3076 3080 3082 3085 1827 3103 3130 3155 1901 3169 524 3181 3187 3390 2179 3450 3451 3452 3453 2189 2191 3469 3473 3478 3479 2217 3483 2256 3549 3550 2289 3555 3567 3568
crowd$	1821 3166 3203 3406 3435 3440 2178 3444 3445 3470 3482 3499 2244 3545 3554 3584
crowds$	3203 3444 3445
cultiv	1318
cultur	2512 1319
culturally$	1123
culture$	3436 2520
cups$	2624
curb	357 397 575 887 905
curb$	896
curbe$	896
curbed	1831
curbed$	3096 3189 3388 3543
curbes$	896
curbing$	896
curbs$	896
curfew	340 1730 344 2229 841
curfew$	3087 558 2595 1206
curfews$	3087 558 2595 1206
curiosity$	2905 2462 2474
curiou	1667
curious$	2878 2932 2575
current$	2837 3532
curric	2757 1871 981 2378 2407 1265
curriculum$	2704 3136
curtai	357 905
curtailed$	3388
customary$	195
customers$	2437
cut	337 435 1831 588 755 764 768 824 2365 1062
cut$	163 2982 2983 2997 3096 736 749 767 815 2282 916 3630 991 2396 1334
cute$	916
cuted$	916
cutes$	916
cuting$	749 916
cutping$	916
cuts	337 755
cuts$	163 749 916 1334
cuttin	337 755
cutting$	163 736 916 1334
cycle$	2286 1252
cyclees$	1252
cycles$	1252
dad	1869 1992 3268 3288 638
dad$	609 1292
daily$	2656
damagi	2281
damaging$	3546
dampen	773
dance$	1252
dancees$	1252
dancer	33 152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
dancers$	1797 3140 3194 3207 3209 1972 3243 3574
dances$	1252
danger	2956
danger$	2868
dangers$	2868
darts	2354
darts$	3619
dashbo	2757 981 2378 2407 1265
data$	1487 2377 2468
database$	2732
date	1186
date$	3606 2576
daught	2987 1728 382 1788 1789 1802 1804 1809 443 1856 3122 469 471 1884 1885 535 3213 592 3309 2045 2046 3312 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 2292 2588 1199 2592 1214 2605 1222
daughter$	1803 3564 1292
daughters$	1803 3564
day	1908 2050 3315 3327 3345 2081 3346 2218 3485 3486
day$	1477 2793 1838 3173 3225 3235 3351 3353 2096 3364 3367 3368 3370 2107 3375 2215 3512 3513 2283 2322 3606 3608 3626
days	1826 3315 3346 869 1273
days$	1477 2793 1838 3131 3334 3351 2096 3365 3369 3370 2107 3376 2215 2283 2322
dead$	3064
deadline$	2379
deadlines$	2379
deal	192
deal$	185 228
dealer	116 2783 1279
dealer$	2779 3601 2447
dealers$	2779 3601 2437 1281
dealin	192
dealing$	185 1284
dealings$	1781
deals	192
dealt$	167 168 169 185
debate$	2869
debt$	2801
debts$	2801
decemb	1542
december$	2789
decent$	2175
decide	1590 1834
decide$	2799 383 2643
decided$	2855 383
decides$	2799 383
decision$	2896
decisions$	2896
declare$	1410
declareed$	1410
declares$	1410
declin	529 1271
deconstruct$	1130
deconstructe$	1130
deconstructes$	1130
deconstructing$	1130
deconstructs$	1130
decrea	1271
decrease$	98
dedicated$	1469 1011
deepen	1122 1318
defendants$	1732
defus	773
degree$	7
delegates$	2726
delet	407 408 1062
delet$	403 1197
delete	3061
delete$	403 404 1197
deleted$	403 1197
deletes$	403 1197
deleting$	403 1197
delets$	403 1197
delive	1392 6 1419 1427 1437 2712 2714 1450 1484 104 233 1623 2371 991 2381 1234
deliver$	1356
deliverables$	2379
delivered$	2657 1409 2684 2692 2742 2749 1494 1356
delivering$	1356
delivers$	2715 1356
delivery$	1396 2702 1012
deliverys$	1012
demand$	2801 1562
demands$	2801
demoli	461 543 3220
demolish$	884
demolishe$	884
demolishes$	884
demolishing$	884
demolishs$	884
den	2272 2273
den$	1853 3538
denied	445
denies	445
dent$	917
dente$	917
dentes$	917
denting$	917
dentis	1064
dentist$	3635 2454
dents$	917
deny	445
denyin	445
depart	2108 910
department$	2481
departure$	477
departuretime$	3373
departuretimes$	3373
dependence$	750 2158
dependency$	750
descri	2767 1504 1546 2811 1555 167
describe$	2769 2820 1268
described$	2820
describes$	1268
design	2714 2371
design$	2799
designated$	1469 1011
designs$	2799
desk	938
desk$	2709 2747 1824 778 2328
desks$	2747 1824 778 2328
destru	2281
destructive$	3546
detach	814 824
detach$	735 767
detached$	2671 48
detaching$	735
detail$	2818
details$	2697 2818 3058 2491
detective$	1283
detectives$	1283
deter	337 414 419 926 1285
deter$	338 547
determ	1590
determined$	2855
deterr	337 1319
deterred$	378 514
deters	337
develo	2714 1658 2371 1119 1122 1316
develop$	2828 2846 264 2923 1097
develope$	264 1097
developed$	2920
developes$	2828 264 1097
developing$	264 1097
development$	2873 2875
developments$	2873 1609 2875
develops$	2828 2846 264 1097
dialogue$	2869 1621 232 288 2474 2565
diary$	995
did$	1409 2788 2790
die$	2155
dies	2155
dies$	3420
dietic	1064
dietician$	2454
dietit	1064
dietitian$	2454
differ	2011 782 789 2180 918 1021
difference$	2411
different$	1527 3078 1842 3119 3120 3121 467 3126 3128 3129 475 1866 478 3144 1930 3257 2000 3266 2006 2007 2009 2019 2026 660 661 2054 668 669 2060 2062 673 674 675 678 2069 2071 683 2077 2078 691 2083 2085 2086 2088 2089 700 2091 2093 706 2100 2104 717 718 2109 2111 2168 2173 2175 786 3442 788 793 2190 827 828 2219 2220 2222 2223 3490 3497 3498 3529 2271 3563 3566 2315 2324 2589
differently$	3446 2497
diffic	3510
difficult$	373 3081
diffus	773
dig	2365
dig$	3630 1335
digest$	2377
digging$	1335
dignity$	2547
digs$	1335
dilut	755 768 773 887
diluted$	3454 3543
dimini	777
dinner	95 1485
dinner$	3623
dip$	1007
direct	31 32 1443 2757 2954 466 468 473 829 981 2378 2407 1265
direct$	345 1743 400 542 568 1186
directed$	345 400 542
directing$	345 400 542 568
direction$	2594
directions$	3195 3319 2594
directs$	345 400 542 568
disall	532
disassociat$	737
disassociate$	736 737
disassociates$	737
disassociating$	737
disban	3061 408 1877 1878 2038 2039 2151 1215
disband$	3142 758 3416
disbande$	758
disbanded$	3143 3303 3304 758
disbandes$	758
disbanding$	758
disbands$	3142
discon	727 2287
discontinued$	3552
discou	329 337 414 419 1831 926
discourag$	896
discourage$	338 732 896
discouraged$	378 3096 514 3189 3388
discourages$	338 732 896
discouraging$	338 732 896
discourags$	896
discretion$	2498
discus	2714 1555 166 1590 2371 2470
discuss$	2386 1311
discussed$	2820 1556 2855 2901 1311
discusses$	2386 1311
discussing$	1311
discussion$	2869 2877 2929 288 2565 1311
discussions$	2869 2877 288 2565 1311
disengag$	737
disengage$	737
disengages$	737
disengaging$	737
disentangle$	767
disman	2038 772 1215
dismantl$	758
dismantle$	758
dismantled$	3303 758
dismantles$	758
dismantling$	758
dismis	530 694 850 910
dismiss$	902
dismisse$	902
dismissed$	1920
dismisses$	902
dismissing$	902
dismisss$	902
dismissting$	902
dispat	829
disper	3042 1877 1878 1887 544 548 563 2038 2039 1203
dispers$	494
dispersal$	2593 2594
dispersals$	2594
disperse$	1790 3142 494 1934 547 1938 1202
dispersed$	3041 3143 3152 3303 3304 1202
disperses$	3142 494 1202
dispersing$	494 1202
disperss$	494
displa	2714 2724 1483 2757 981 2371 2378 2407 1265
display$	2747
displayed$	2748
disrup	337 755 772 773 905
disrupt$	896
disrupte$	896
disrupted$	3189 3317 3388
disruptes$	896
disrupting$	896
disrupts$	896
disseminat$	1089
disseminate$	1089
disseminates$	1089
disseminating$	1089
disseminats$	1089
disseminatting$	1089
dissociat$	737
dissociate$	736 737
dissociates$	737
dissociating$	737
dissol	408 1877 1887 2151
dissolv$	758
dissolve$	3142 758 3415 3416
dissolved$	3152 758
dissolves$	3142 758
dissolving$	758
dissua	337 419 926
dissuade$	338
dissuaded$	378 514 3388
dissuades$	338
distan	433 1915 754 775 814
distance$	1823 1824 3180 3280 735 2144 762 767 769 2603
distancebetween$	3088
distances$	735
distancesbetween$	3088
distancing$	735
distant$	2009 2021
distract$	2314
distri	6 1427 2714 1484 104 3110 3134 3145 3156 3258 3259 3260 3261 1997 690 930 2371
distribut$	494
distribute$	494
distributed$	2692 2749 1494 2080 2320
distributes$	494
distributing$	494
distribution$	1396
distributs$	494
ditch	815 2205
divers	2539 1319
diversionary$	1628
divert	473 814 1316
divert$	735
diverting$	735
diverts$	735
divid$	494
divide	2038 690 930 1215
divide$	494
divided$	3303 2080 695 2320
divides$	494
dividi	1215
dividing$	494
divids$	494
division$	769
do	2294
do$	1409 2767 186 190 2892 304 2965 2966 2970 1765 394 1906 3178 705 2129 806 1069 1126
doctor	1064
doctor$	1002 2454 1294
documented$	2395
does$	186 304 1765 1906 705 806
doing$	190 304 1069 2484
dominant$	3561
domino	2354
dominoes$	3619
don$	1765 705
donate$	1331
donated$	1331
donates$	1331
donating$	1331
done	1392 3 1427 2714 1472 1475 1648 1690 2371 982
done$	2657 1393 1409 2675 2692 2737 2740 2742 2746 2913 2914 2955 2979 1818 2372
door	2218
door$	2670 2709 2747 96 1616 2916 2628
doors$	2670 2709 2747 96 1616 3348
dorm	2081 3346 3350
dorm$	3581
dorms	3346 869
dorms$	3581
dotted	930
dotted$	2320
doubl	2754 1271
double	1840
double$	103 140 3105
down	1451 3061 1271
down$	2686 2701 2716 2815 1630 404 1893 3159 2201 2269 1040 2627 2639
downlo	2698 1435 2712
downloaded$	2380
downloads$	2700
draft$	934 1360
drafte	2714 2371
drafte$	934
drafted$	934 1360
draftes$	934
drafting$	934 1360
drafts$	934 1360
draftting$	934
drag	814
drag$	797
dragged$	797
dragging$	797
drags$	797
draw	3198 2184 814
draw$	252 3137 3256 656 664 735 797 1233
drawin	1043
drawing$	797 3598 1233
drawn$	1436 797 991
draws$	1852 2326 1233
dress$	2337
drew	1519
drew$	2784
dried$	1531
drift	1753 2184 824 2251
drift$	3255 2143 770 2161 797 3516 2495
drifted$	1887 770
drifting$	770 2161 797
drifts$	770 2161 797
drinker$	1280
drinkers$	1280
driv	233 1623 460 466 842
driv$	496 498
drive	3042
drive$	496 498 557 1183 1246
driveing$	557
driven	464 1854 530 680
driven$	3095 1920 664 688 1261
driver	31 32 1443 58 59 2743 1508 127 3622 2415 2519
driver$	0 1 2662 14 18 20 2694 52 90 1490 115 2773 3601 2438 2447
drivers$	0 1 2662 14 18 20 2694 52 1448 90 1490 115 2773 1517 3601 3625
drives$	496 498 557 1183 1246
driving$	496 498 3634 1183 1246
drivs$	496 498
drop	99 450 588 727 736 815 2205 936 955 1271
drop$	36 41 98 2757 462 2126 916 947 2347 981 2378 2407 1173 1255 1265
drope$	462 916
droped$	916
dropes$	462 916
dropin$	1489 2345
droping$	916
dropins$	1489 2345
droppe	1550 464 1854 2287 1271
dropped$	2815 3552 947 1255
droppi	736 1271
dropping$	462 2126 916 947 1255
drops	727 1271
drops$	462 916 947 1255
dropting$	916
drug$	1284
drugs$	1284
dry$	2431
due$	1065 2472
duet$	897
dug$	2746
dump	815 2205
duty$	2709
dynami	3428 1144 2534
dynamic$	3436
dynamics$	3436
each	170 1856 471 3213 714 3417 830 831 843 2270 908 2353 3622 2368 2588
each$	2656 2687 2709 2719 2793 2843 1681 2987 1728 3000 3005 3028 382 1788 1789 3057 1802 1809 443 1856 3122 469 471 474 1884 1885 535 3213 592 595 2003 3302 3309 2045 2046 3312 672 3330 677 681 696 698 3372 3404 3410 3417 2189 2199 2200 3466 3494 2232 843 2245 3521 2257 2292 911 3573 2333 3610 3611 958 3618 2359 2362 974 2370 998 2414 1049 2510 2588 1199 2592 1214 2605 1222 2614 2615 2619 2636 2641 2648 2654
ear$	2478 1178
earlie	1542 2198 1271
earlier$	1873 2077
earliest$	1577
early	1542
early$	2840 1577 676 2627
earn$	1164 1276
earned$	1276
earning$	1164
earns$	1164 1276
ears$	1178
easier	2251 1271
easier$	430 2153 3516
easter	1542
easter$	637
easters$	637
easy$	2797
eat	464 1854 1879 816 2233
eat$	483 1898 2042 2067 699 959 1383
eate$	483
eates$	483
eating$	483 1383
eats$	483 2042 2067 699 959 1383
eclipse$	2732
edge$	3110 3134 3145 3156 3258 3259 3260 3261 1997
educat	464 1854 466 680
educate$	1129
educated$	456 1855 1985 2001 3283 2226
educates$	1129
educating$	1129
effect	3428 2506
effect$	2277 900
effective$	1103
effectively$	2840
effectiveness$	2469
effort	1637
effort$	2877 2902
efforts$	2877
egg	3510
egg$	2314
eight	112 156
eight$	1502
eject	562 860 2250
elder	628
elder$	3424
eldest	152 2807 2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 1884 1885 535 3213 3244 592 611 2003 628 630 3294 3309 2045 2046 3312 672 687 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 3542 2278 2292 2588 1199 2592 2601 1214 2605 1222
eldest$	152 2807 1809 3084 3109 1845 465 1856 3132 1883 3177 603 1994 3300 3424 2258 2264 2270 2591
elearn	2757 981 2378 2407 1265
elevat	1318
else$	3512 3513 3566
elsewh	3156 3263 3268 3287 3491 2247 2248 2265 3531 907
elsewhere$	2824 2935 447 3245 3250 3266 3442 3503 3512 3513 3530 2453
email	1391 2757 981 2378 2407 1265
email$	11
emaile	1390 1421 2688 2690 1429 2714 2738 2371 1020
emailed$	2655 2686 1422 2410
emails	1450
emails$	11 2715
embargo$	3087
embargos$	3087
embed	233 1623 1122
embed$	1317
embedd	2714 2371
embedded$	2920 1317
embedding$	1317
embeds$	1317
emerge	1586
emerge$	2828 2851
emergees$	2828
emerges$	2828 2851
emotio	245
emotional$	1635
empath	1144 2534
emphas	1318
employ	923
employ$	1365
employe$	1365
employed$	1365
employes$	1365
employing$	1365
employs$	1365
empowe	794
empower$	1305
empowered$	1305
empowering$	1305
empowerment$	1305
empowers$	1305
emptied$	3593
empty$	2431
en$	2289
enabl	794 1318
enable$	266
enables$	266
enabling$	266
encour	1590 2954 423 468 1999 794 1122 1319
encourage$	1312
encouraged$	2855 3388 2299 1312
encourages$	1312
encouraging$	1312
encryp	1058
encrypted$	2448
end	329 337 356 397 407 408 480 532 727 736 2151 3431 936
end$	365 3060 3110 462 3124 3134 3145 3156 3168 3258 3259 3260 3261 1997 2008 3276 2090 3356 3381 2126 744 3415 3416 3420 3433 3484 3489 896 3577 3580 1112 1349
ende$	462 896
endeav	1140
ended	1531 1550 3061 1831 2287
ended$	2796 2815 2982 2983 2997 3060 3096 3189 3381 3388 3552 1349
endes$	462 896
ending	337 727 736
ending$	2126 896 1112 1349
endping$	462
ends	337 356 727 2155
ends$	462 3124 2068 2090 3356 3381 3420 3433 3484 3489 896 3580 1112 1349
enforc	434 839 840 1205
engag	2677
engage	1390 1437 1479 997 2506 1121 2512 2562 1319
engage$	30 2744 2511
engaged$	2655 30 2695 2739 2511
engagement$	30 2702 2877 2387 2406 2493 2511 2567
engages$	30 2744 2511
engagi	1121
engaging$	30 2695 2511
engend	1318
enhanc	1122 1315
enhanc$	1097
enhance$	1097
enhanced$	2920 293
enhances$	1097
enhancing$	1097
enhancs$	1097
enjoy	894
enough$	311
enquir	2757 981 2378 2407 1265
enrich	1318
enrol	2677 466 481 874 875 877
enrol$	629 825
enroled$	629
enroling$	629
enroll	1427 464 1854 1896
enrolled$	2692 1855 2388
enrolred$	629
enrols$	629
ensur$	489
ensure	1122
ensure$	2934 383 489 1116
ensured$	2920 383 1116
ensures$	383 489 1116
ensuring$	489 1116
enter	3048 424 563 842 874 875 878 2276 910 1207
enter$	396 1814 483 3230 934
entere	1896
entere$	396 483 934
entered$	77 695 934
enteres$	483 934
entering$	396 483 934
enters	1207
enters$	483 934
enterting$	934
entic	814
entran	2218 3485
entrance$	2747
entrances$	2747 2059 3348
entry	2108
entry$	1835 3135 552 1951 2633
entrytime$	3373
entrytimes$	3373
environment$	2915 2957 3436 2505
environments$	2915 2957
episod	1273
equally$	2547
equip$	1131
equipm	29
equipped$	1131
equipping$	1131
equips$	1131
erode	755
escala	1083
escalate$	2564
escalated$	2483
escalates$	2564
escort	464 1854 466 530 564
escort$	496 498 557
escorte$	496 498
escorted$	3095 1920 664
escortes$	496 498
escorting$	496 498 557
escorts$	496 498 557
establ	2714 1590 2371 1122
established$	1564 2855
estate	2995 3268 3276
estate$	3114 3248 2030 3333 3489 3577
estates$	3489
esteem	2534
ethos	1319
evalua	2714 2371
evaluate$	1079
evaluates$	1079
evaluating$	1079
evenin	2757 1542 1826 598 2050 3315 3327 3345 2081 3346 722 723 2215 2218 3485 3486 869 981 2378 2407 1265
evening$	2691 120 1838 3235 3253 676 3353 2096 3364 3367 3368 3370 2107 3375 2112 3378 2116 3382 3506 3512 3533 2283 897 2322 1031
evenings$	2691 120 1838 3131 3253 3334 2096 3365 3369 3370 2107 3376 2112 3378 3380 2116 3382 3384 2139 3506 2283 2322 1031 2425
event	2757 981 2378 2407 1265
event$	2758 3623 1267
events$	2758 2850
ever$	2304
every	170 3213 830 831 908 2353 3622 2588
every$	2656 2687 2709 2719 1495 2793 1643 1681 1684 2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 1884 1885 535 3213 592 3309 2045 2046 3312 3330 681 696 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 2292 911 3573 3610 3611 958 3618 974 998 1186 2588 1199 2592 1214 2605 1222 2641
everyb	58 170 230 270 1660 296
everybody$	1448 1620 1686 1712 1102
everyo	58 170 1607 230 270 1660 296
everyone$	1448 2872 223 1620 1686 1712 1102
everything$	2896 2459 2516
evict	562
evict$	492
evicted$	492
evicting$	492
eviction$	485
evicts$	492
eviden	1058
evidence$	47 70 2448 2491
evidenced$	75
evident$	2395
evolve$	2828
evolvees$	2828
evolves$	2828
example$	1821
except	3295
exchange$	224
exclud	1507 2803 3042 450 552 561 588 1980 599 720 846 2248 860 2250 1209
exclud$	591 868 1211
exclude$	591 593 3495 868 1200 1211
excluded$	2772 364 3041 3108 1951 3245 3247 593 3283 3513 868
excludes$	591 593 3495 868 1200 1211
excluding$	591 593 868 1211
excludned$	868
excludning$	591 868
excludred$	868
excludring$	591 868
excluds$	591 868 1211
exclus	2229 841 906 1273
exclusion$	141 340 341 477 484 485 589 2230 2296
exclusions$	141 484 2230 2296
exerci	2757 981 2378 2407 1265
exhibi	95 1485
exhibition$	91
exist$	3389
existing$	1564 2867 1186
exists$	3389
exit	408 757
exit$	477 745 2147
exiting$	745
exits$	3348 745
expect	1144 2534
expectations$	2504
expected$	369
expel	588 599 1209
expel$	591 1200 1211
expele$	591 1211
expeles$	591 1211
expeling$	591 1211
expell	1980 599
expelled$	3108 3245
expelning$	591
expelring$	591
expels$	591 1200 1211
expenditure$	27
experience$	2950
experiences$	1005
explai	1421 1504 1546 2811
explain$	2769 437
explained$	2686
exploi	2956 2445 1279
exploit$	2805
exploitation$	2502 1281
exploitative$	1281
exploited$	1281
exploiter$	1281
exploiters$	1281
exploiting$	1281
exploits$	1281
explor	1555 167 2849 1590
exploration$	2877
explore$	1308
explored$	2820 2855 2901 1308
explores$	1308
exploring$	1308
exposed$	1808
exposu	1144 2534
express$	2944
expulsion$	477 589
extend	1874 839 840
extend$	1347
extended$	3139
extending$	1347
extends$	1347
extent$	7
extra$	321 1003
extrac	781 814
extract$	735
extraction$	477
extric	814
extricate$	735
eye$	2854 3094 1178
eyes$	1178
facili	2714 2371 1122 1315
fade	2155
fade$	3415 3420
faded	3431
fades	3431
fades$	3420
fair	95 1485
fair$	2763 2797 2346 3623 2575
fairly$	2840 2547
fairs	1485
faith$	2553
fall	1550 824 1271
fall$	98 2815 284 797 2251
fallen$	1887
fallin	1271
falling$	284 797
fallping$	284
falls	1550 1271
falls$	2815 284 1799 2155 797
false$	3092
famili	33 34 35 58 59 2743 156 2519
familiar$	1085
families$	0 1 2662 14 18 20 1424 1425 2694 1448 65 1464 89 90 1490 2843 1656 279 1680 410 472 1882 609 3267 3281 2017 3455 885 909 3625 2510 2521 1293
family	59 2743 2987 1728 382 1788 1789 1802 1809 443 3109 1856 3122 469 471 1869 1884 1885 535 3213 592 611 2003 3268 3276 3288 638 3309 2045 2046 3312 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 2292 2588 1199 2592 1214 2605 1222
family$	0 1 2662 14 18 20 2694 90 1490 151 1557 472 1882 609 3267 2017 885
far	624 775
far$	175 624 2014 2021 2027 700 2091 2168 2219 2265
fare	2337
fare$	67 806 3602
fares$	67 806 3602
farm	3487 3488
fashion$	2852
faster$	2570
father	1869 1992 3268 3288 638
father$	609 1292
fathers$	279
favourite$	3165
fear	1546 2811
fear$	2419
fears	1546 2811
feasibility$	2526 1138
feasible$	2457
februa	1542
february$	2789
fed$	2874
fee	2337
fee$	3602
feed$	216
feedback$	71 983
feeding$	216
feeds$	216
feel	2767 1546 2811 1658
feel$	2923 1661 1707 1709 1027 1044 2505 1268
feelin	1144 2534
feeling$	1268
feelings$	1005
feels	1546 2811
feels$	1661 1027 1044 1268
fees$	3602
fell	1550 1271
fell$	2815
felled$	2396
felt	2767 1546 2811
felt$	1027 1044 1268
fenc	461 543
fence	29 3595
fence$	61 96 1331
fenced$	3220 567 1331
fences$	96 1331
fencing$	61 96 1331
festiv	95 1485
festival$	3608
fetch$	825
fetche	808
fetched$	3503
fetches$	825
few$	2795 1576 436
fewer	103 1061
fewer$	1493 111 436 482 893 2451 1269
fi	1933
fight	1273
fight$	2779 141
fights$	2779 141
figure$	2733 1487
figures$	2733 1487 2377
file	2714 1460 1465 1560 2371
file$	2725 2730 2732 2822 2823 2825 2826 1000 2471
filed	2714 2371
filed$	77
files	1450
files$	2715 2725 2730 2732 2825 1000
fill$	2365 1111 1232
filled	1427 2714 2371
filled$	2692 1232
filling$	1111 1232
fills$	1111 1232
film	2757 2804 2365 981 2378 2407 1265
film$	28 91 3598 3599 3608 2346 3620 3626 3630 990
filming$	1264
films$	3608 3626 990 1264
final$	2727
find	1504 1769 501 3171 605 1995 783 875
find$	1498 2769 1546 238 318 1834 787 980 1042 2433 1159
finde$	787
findes$	787
findin	1554
finding$	2817 2819 238 787 980 1159
finds$	1498 238 318 787 980 1042 2433 1159
fine	2337
fine$	430 3602
fined	3042
fined$	3041
fines$	141 3602
finish	1392 2714 1475 397 464 1854 694 2108 808 2233 2371 982
finish$	483 3415
finishe$	483
finished$	2657 1409 2727 2740 2746 3503 2372
finishes$	483
finishing$	483
finishingtime$	3373
finishingtimes$	3373
finishs$	483
finishtime$	3373
finishtimes$	3373
firm	59
firm$	1179 1182
firmer$	1179 1182
firmly$	2840
first	1542
first$	152 1577 2426
fish$	1252
fishes$	1252
fishs$	1252
fit$	2830 1333
fits$	1333
fitted	1427 1451 1484 2329 991 2381
fitted$	2692 2716 2749 3594 993 1333
fitting$	1333
five	33 35 50 112 1521 144 156 2987 1728 382 3050 1788 1789 1802 1809 3074 3075 3076 3080 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 1901 3169 524 3181 3187 535 3213 3214 1952 1981 3246 592 649 3309 2045 2046 3312 679 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2356 2362 2415 2588 1199 2592 1214 2605 1222
five$	1425 1440 85 89 95 107 1502 1534 2814 2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 3140 1884 1885 3166 535 3213 3217 3238 592 3309 2045 2046 3312 721 3410 3417 3435 2189 2199 2200 3466 2225 3494 2232 843 3499 2245 2257 2292 2333 2354 3621 2588 1199 2592 1214 2605 1222 2620 2635 2648
fix	575
fix$	1224
fixed	991 2381
fixed$	1224
fixes$	1224
fixing$	1224
flag	220
flagged$	2874
flat	631 2081 3346 876
flat$	3002 3167 606 607 635 2065 3351 897 3581 3634 3635
flats	3346
flats$	3002 3167 2065 3351 3635
flexib	1667
flexible$	2932
flies$	634
floor	3268 2081 3346 2218
floor$	3433 3484 3580
floors	3346
floors$	3433 3484 3580
flourish$	2944
flowing$	2886
flush	562
fly$	634
flyer	2757 981 2378 2407 1265
flyers$	2624
fobs$	94
focus	3556 1122
focus$	1572 2474 1317
focuse	1105
focused$	2495 2518 2558 1317
focuses$	1317
focusing$	1317
focussed$	2518 1317
focussing$	1317
follow	1435 1507 2803 155 3171 3417
follow$	201 1624 1625
followed$	2772 2786 1590 2380
followers$	2700
following$	201 2420
follows$	201
food$	3626 2625
foot	433
foot$	1823
footag	1058
footage$	2448
footba	2354
football$	3619 985 2635
footfa	15 78 1468
footfall$	2733 2406
for	3254 1995 620 670 2381
for$	2684 1446 2736 2741 2784 2820 2860 2866 2904 1647 2919 2930 1722 2996 1844 3112 1857 1867 1948 1996 3262 3361 2266 3603 3614 3618 2426 2477 2481 2482 2489 2495 2507 2528 2630 2637 2647 2652 1297
forbid	337 339 355 356 358 397 414 419 1831 532 899 926
forbid$	338 1800 738 3495
forbidden$	2982 2983 378 3060 3096 514 3189 3388
forbidding$	738
forbided$	738
forbiding$	738
forbids$	738 3495
force$	1283
forefront$	1631
forfeit$	864
forfeiting$	864
forfeits$	864
forge$	1161
forgeing$	1161
forges$	1161
forgiving$	2494
form	3030 1841 1871 596 2012 2050 3315 3327 2073 2079 3344 3345 2081 3346 2087 2218 3485 3536
form$	28 1542 3029 3106 3136 1986 3272 3277 3278 3284 3338 3340 3352 2319 3606 1161
formin	3033
forming$	3057 3509 1161
forms	2757 3315 2051 2064 3344 3346 3536 981 2378 2407 1265
forms$	28 3284 3316 3329 3334 3338 3352 3455 1161
fortnightly$	2656 3618
forum	21 44 2757 981 2378 2407 1265
forum$	1434 2862 2863
forwar	1590 1624 1625 1065
forward$	2834 2855 2889 2890 2388 2455 2460 2573
forwards$	2455 2573
foster	464 1854 466 1122 1318
foster$	631 876 1213
fostering$	1213
found	1452 1828 1862
found$	2717 2800 1775 386 387 3093 440 3133 3193 2226 1042
four	112 152 2807 153 156 2987 1728 382 3050 1788 1789 1802 1809 3074 3075 3076 3080 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 3204 3213 3214 1952 1981 3246 592 628 3309 2045 2046 3312 679 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2362 2415 2588 1199 2592 2601 1214 2605 1222
four$	1502 152 1543 2814 2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 3140 1884 1885 535 538 3213 3217 592 1989 2003 3306 3309 2045 2046 3312 721 3417 3435 2189 2199 2200 3466 2225 3494 2232 843 3499 2245 2257 2292 2336 2343 2344 2588 1199 2592 2601 1214 2605 1222
fourso	152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 1901 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
foursome$	1797 3140 3166 3194 3207 3209 1972 3243 3574
fragme	772 1215
fragment$	758
fragmente$	758
fragmented$	758
fragmentes$	758
fragmenting$	758
framew	2757 981 2378 2407 1265
fraternise$	2585
free	775
free$	2063 767 796 2214 1243
freedom$	289
frequency$	8
frequent$	198
fresh$	1987 608
fri	1542
friday	1542 598 722 723
friday$	2691 598 3253 722 2112 723 3378 3604 2348 3617
fridays$	2691 3253 2112 3378 3604 2348 3617
friend	33 34 35 50 84 112 1508 127 1521 144 145 152 1545 156 1548 270 1660 2987 1727 1728 2999 3035 382 3038 3045 3046 3050 1788 1789 3066 1802 3070 3073 1809 3082 3085 432 1827 443 3101 3102 3103 3104 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1952 3227 1978 1981 3246 592 611 2003 3279 628 649 3309 2045 2046 3312 3320 679 2075 687 2122 3390 3394 3396 3409 2145 3417 3430 2166 2172 2179 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3542 889 3549 3550 3555 2292 3567 3568 2309 2312 2356 2362 2415 2587 2588 1199 2592 1214 2605 1222
friend$	2773 2775 1538 3092 2022 3340 784 2177 3443 2308
friendlier$	2417
friendly$	2797 2917 1085 2575
friends$	1424 1425 1440 1474 85 89 107 2762 108 1502 2770 2773 2775 1517 1534 1535 2810 2813 2814 1705 2985 1732 3012 3014 3016 3017 363 3021 3023 3034 3039 3043 1797 3071 3072 3092 3140 3141 3164 3166 1902 1909 1917 534 3194 1937 3207 3209 3217 1972 3238 3243 3255 601 3286 3292 3314 666 3340 3371 721 3391 3392 3395 3401 3403 3405 3407 3410 3412 2149 3419 3421 3422 3423 3425 771 3429 3432 3435 3437 784 3439 3440 3441 2177 3443 3444 3445 2181 3447 3470 2209 3475 3476 882 883 2279 3574 3621 2510 2610
friendship$	331 2992 3007 363 3052 1822 441 487 3158 1894 518 601 662 666 2087 3387 733 3391 3392 3393 3399 3400 3401 3405 3409 3410 3413 760 765 3422 2162 3432 2171 2172 3437 784 2179 3444 3445 2183 3467 2217 2242 3545 891 3560 3586 2610
friendships$	331 2992 3007 363 3052 441 601 662 666 3387 733 3391 3392 3393 3399 3400 3401 3405 3410 760 765 3422 3432 3437 784 3444 3445 3467 891 3560 3586 2610
from	3066 3254 2125 2156 2204 2340
from$	2693 1461 121 1515 1542 1549 1570 1670 1745 1752 1754 1760 3032 1768 3056 1810 3112 1865 1904 3182 1983 3266 3290 2032 2049 693 2126 2127 2146 2147 2157 2160 3477 3523 2288 2303 2306 2311 3603 3605 3613 3614 3618 3629 1026 2427 2430 2477 2596 2626 2651
full$	254 1703 1016
fuller$	254
fully$	1481
fun$	87
functi	1456
functional$	2721
fund$	46 1352
funded$	1352
fundin	2757 2912 981 2378 2407 1265
funding$	46 1562 210 2480 1352
funds$	46 1352
furniture$	3626
furthe	222 245 523 3531
further$	1576 1612 1635 1743 1913 2021 1076
future	222 2288
future$	2832 1612 1743 3553 2472
gain$	1106 1164
gaining$	1106 1164
gains$	1106 1164
game	95 1485
game$	3626
gamers	152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
gamers$	1797 3140 3194 3207 3209 1972 3243 3574
games	1485 2354
games$	2658 3619 3626
gang$	341 1901 3499 2244 1192
gap$	2939 1824 762 769 2501
gapbetween$	3088
gaps$	2939 2501 2514
gapsbetween$	3088
garden$	91 3598 3634 1252
gardenes$	1252
gardens$	1252
gate	29 2218 3485 938
gate$	2709 61 2747 96 2328
gates$	2709 61 2747 96 3348 2328
gather	1726 1727 2993 2995 2998 2999 1740 1746 1747 1759 1763 3030 3033 1792 432 3097 3153 510 3198 1952 2037 3551 1328
gather$	139 2991 3000 3005 3006 3013 3024 3028 3037 3049 3051 3055 1829 3099 3116 1900 3193 3219 1955 3221 3222 3230 2036 3302 2072 3480 3522 3539 1101
gathered$	2978 1775 3193 2373 2395
gatherering$	1900
gathering$	2992 3011 3015 3057 1822 441 1900 3202 3203 3211 3399 3509 1101
gatherings$	3011 3012 3015 441 3203 3217
gathers$	139 3116 3480 1101
gatherting$	1900
gave$	2668 2755 597
genera	245
general$	1635
get	2767 1504 437 2184 814
get$	2769 189 2846 305 3048 488 1932 568 2055 2072 735 751 798 3472 3510 894 3556 939 1027 1089 1101 1187
gete$	1089
getes$	1089
geting$	568 1089 1101
gets$	189 2846 305 1852 568 735 751 798 2326 939 1027 1089 1101 1187
getting$	189 305 1792 735 751 798 1089 1187 1328
gift$	1518
gifts$	1518
gig	95 1485
gig$	3608
gigs	1485
girl	1508 149 2987 1728 382 1788 1789 1802 1804 1809 443 1856 3122 469 471 1884 1885 535 3213 592 611 2003 628 3309 2045 2046 3312 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 2292 2588 1199 2592 1214 2605 1222
girl$	2773 2775 1538 1539 3267 2022 3564 2308
girlfriend$	1293
girls	33 34 35 50 84 127 1521 144 145 152 156 270 1660 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1952 1978 1981 3246 592 1988 649 3309 2045 2046 3312 679 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2312 2356 2362 2415 2588 1199 2592 1214 2605 1222
girls$	1424 1425 1440 1474 85 89 107 108 2770 2773 2775 2777 1517 1534 1535 1539 2814 1705 1797 3140 534 3194 3207 3209 3217 1972 3238 3243 3267 3306 3314 721 3410 882 883 3564 3574 3621 2600
giv	425 1234
giv$	264
give	245
give$	1635 251 255 264 287 442 597 736 2193 2194 815 825 873 921 925 1113 1160 1235 1343
giveing$	1160
given	3 2669 1427 2712 2714 1484 104 1555 245 299 1862 670 3460 2371
given$	1393 2692 1432 2714 2718 2749 1494 119 1516 2820 1635 2901 251 255 1689 318 3095 476 2194 3472 2226 3537 2287 2371 999
gives$	255 264 287 597 825 925 1113 1160 1235 1343
giving$	251 255 264 597 736 2193 2194 925 1113 1235 1343
givs$	264 925
go	2664 2767 1504 207 1817 530 563 584 694 816 832 2233 877 2305
go$	1401 1418 1486 2754 2762 2769 139 1555 2846 2892 2973 1759 3047 396 1790 452 1855 479 483 1874 1920 1974 602 621 2020 634 641 2034 2036 664 2055 704 2136 798 833 2294 2327 1033 1218 1271
goal	938
goal$	2328 2556
goalpo	29
goalpost$	61
goalposts$	61
goals$	2328 2556
god$	479
goe	3077
goe$	2981 396 483 2034 2067
goes	2703 2708 207 563 694 816 832 2305
goes$	1401 1418 1486 2754 2762 2846 2981 1799 452 483 602 621 2020 634 641 2034 664 2067 798 833 2327 970 1033 1218 1271
going	1411 222 563 816 3551
going$	2676 1612 2886 1696 3010 3033 1780 396 3069 483 798 3576 2420 2484 2507 1218
gone	2703 1506
gone$	1418 1421 2714 2750 1486 2754 2771 2782 3503 2371 982 1033
good	431 2281
good$	2797 2923 1685 1821 3092 3289 2056 2175 2211 3546 1016 1086 1167
gos$	139 479 483 2034
got$	38 751 3575 1027
govern	59
government$	2481
governor$	2728
governors$	2728 996
gp	1064
gp$	2454 1294
gps	59
gran	1869 3268 3288 638
gran$	1293
grand	1804 1869 3288
grandad$	1293
grandbrother$	1292
grandcarer$	1292
grandcarers$	1292
granddad$	1292 1293
granddaughter$	1292
grandfather$	1292
grandm	1992
grandma$	1293
grandmother$	1292
grandmum$	1292
grandp	1992
grandparent$	1292
grandparents$	1292
grandsister$	1292
grandson$	1292
granma$	1293
granny$	1293
granpa$	1293
grant	2757 981 2378 2407 1265
grant$	46 952
grante	2714 2371
grante$	952
granted$	952
grantes$	952
granting$	952
grants$	952
grass$	1006
gravit	2305
great$	2323
greate	102 1119
greater$	1492 254 293 1703 321 1085 1167
green$	2764 2765 2402 2423
greet	1505 1330
greet$	2770
greete	130
greeted$	1520
greets$	2770
grew	2752 2754 1271
grip$	3256 2165 776 2167
groom	2445 1279
groom$	2805
groomed$	1281
groomer$	1281
groomers$	1281
grooming$	1281
grooms$	1281
ground$	2568 1198
grounding$	1198
grounds$	1198
group	33 34 50 84 2757 112 1521 144 145 1545 156 1547 1548 270 1660 2987 1728 382 3046 3050 1788 1789 1802 3070 3073 1809 3074 3075 3076 3079 3080 3082 3085 1826 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3153 3155 1901 3169 524 3181 3187 535 1931 3213 3214 3216 1952 1981 3246 592 3268 3279 649 3309 2045 2046 3312 2050 3315 679 3344 3346 2119 3390 3394 3396 3398 3409 2145 3411 3417 3430 2166 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 2289 3555 2292 3567 3568 2312 3587 2356 3622 2362 981 2378 2407 2415 2512 2587 2588 1199 2592 1214 2605 1222 1265
group$	1414 1424 1434 1440 2730 2731 1474 85 89 107 108 1502 2770 2775 1534 1535 1542 2810 2812 2813 2814 2952 1705 1732 3000 3007 3012 3016 3017 363 3023 3031 3039 3043 3055 3059 1796 1797 3063 3072 3083 1840 3106 3136 3140 3141 487 3157 3158 1894 3166 3172 518 3194 1937 3203 1939 1941 1942 553 1945 3217 3219 3238 3248 1986 601 3265 3272 3277 3286 3292 3314 3316 662 666 2066 3340 3351 3352 3354 3371 721 2115 726 2117 3385 734 3391 3392 3395 3400 3401 3402 3403 3404 3405 3406 3410 3412 3413 2149 761 3419 765 3421 3422 3423 3425 771 3427 2163 3432 3435 2171 3437 3439 2176 3444 3448 3467 3482 3499 2241 2244 3533 882 883 3545 891 3554 3571 3621 2610
groupactivities$	3384
groupe	1896
groupevenings$	3384
groupi	3033
groups	443 3153 1952 3315 3344 3345 3346 869
groups$	2730 2731 2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 1884 1885 535 1926 537 3194 3203 1939 1941 1942 553 1945 3213 3217 592 3309 2045 2046 3312 3316 3329 3351 3352 3354 3417 3427 3437 2176 3444 3448 2189 3455 2199 2200 3466 3494 2232 843 3507 2245 2257 3554 2292 2588 1199 2592 1214 2605 1222
groupsession$	3384
groupsessions$	3384
groupwork$	3384
grow	2752 2754 824 1271
grow$	2944 2143 1027
growing$	3509
grown$	3575
grows	1271
grows$	1027
growth$	102
guard	31 32 1443 59 1508
guard$	52 54 115 2773
guardian$	1293
guardianship$	2487
guards$	52 54 90 115 2773
guests$	1917
guid	468 473 794 814
guidan	2757 981 2378 2407 1265 1319
guidance$	210 2900 2480
guide	1315
guide$	735 990
guided	1315
guidel	92
guideline$	93
guidelines$	93
guides	1315
guides$	990
guidin	1315
guild	3487 3488
gulf$	762 769
gurdwara$	3623
gym	36 63 3487 3488 2378
gym$	985
habit$	2286
had	3 146
had$	1393 2675 38 83 2790 2943 890 986 1017 2409
haircuts$	2625
half	58 152 2807 153 3244 628 3315
half$	1448 87 103 140 152 1543 1809 3084 3109 1845 465 1856 3132 1883 3177 603 1994 2003 2007 3300 687 2081 3489 866 2258 2264 2270 2407 2591
halfs$	3489
hall	36 41 63
hall$	1431 3205 3248 3265 3354 708 3623
halls$	3354
halt	397 905
halt$	744
halv	1271
halved	1531 1550
halved$	2796 2815
halves	443 2050 3315 3345 2081 3346
halves$	2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 1884 1885 535 3213 592 3309 2045 2046 3312 2090 3356 3417 2189 2199 2200 3466 3484 3494 2232 843 2245 2257 2292 2588 1199 2592 1214 2605 1222
hand	1234
hand$	2924 2559 1344
handbook$	2704
handed	2669 2714 1484 104
handed$	2668 1427 2714 2749 1494 2371 991 999
handing$	1344
handle$	3418
handou	2757 981 2378 2407 1265
handov	1683
handover$	2948
handovers$	2948
hands$	1344
hang	3077 3198 2272 2273 1328
hang$	1726 3000 3030 3047 3051 3116 510 3222 3539
hangin	1792 2262 3551 1328
hanging$	2993 3033 1770 3057 3069 1828 3097 3211 3527 3576
hangout$	3538
hangs$	3116
happen	1411 2714 2750 2371
happening$	2676
happie	894
happier$	430 2196 807 2417
happy	894
happy$	2028
harass	2804
hard	3510
hard$	373 3081 2524 1182
harder$	373 3081 1182
harm	155 2445 1060
harm$	2805 2450 2502
harmed$	2450
harmfu	2281
harmful$	431 2056 3546 2450
harming$	2450
harms$	2450
harnes	1318
has	704 1084
has$	38 39 1449 1459 79 83 86 88 1481 126 242 2951 308 318 3481 2231 890 1019 2413 1175
hatch	938
hatch$	2328
haunt	2272 2273
haunt$	3538
have	2767 395 466 704 801 1084
have$	39 1449 1459 79 83 86 88 1481 126 242 248 274 285 2951 308 318 333 1785 1806 488 493 519 1918 1950 3472 3481 2231 890 925 1019 2413 1175
haveing$	493
haven$	2915 2957
haves$	493 925
having	395 801
having$	248 308 1771 1785 519 925 2419 1175 1259
havs$	925
he	156 1809 3084 3109 1845 465 1856 3132 1883 3177 603 1994 628 630 3300 2258 2264 2270 2591
he$	2768 1680 2958 1704
head	31 32 1443 2305 3622
head$	2706
headco	15 78 1468
headcount$	2733
heads	2305
heal$	1109
heale$	1109
heales$	1109
healing$	1109
heals$	1109
health	2956 1721 431 782 789 2281
health$	1064
healthier$	2986
healthy$	1821 3546
hear$	2386
heard	2786 1546 2811 2974 2506
heard$	2926 2972 2978 1275
hearing$	3616 3623
hears$	2386
heart$	1631
heater	29
hedge$	61 1006
hedges$	1006
held	3 1427 2708 2712 2714 2750 101 167 168 169 2371 1081
held$	1393 2692 2742 1491 1558 1559 2943 1833 456 470 500 3496 2282
hello	1505
hello$	2770
helmet	29
help	2954 437 468 794 1122 1143 1316
help$	157 2900 268 290 751 975 2515 2533 2567
helped	1999 680
helped$	157 1862
helpfu	2849 2281
helpful$	2797 157 3546 2457
helpin	1122
helping$	268 975
helpline$	28
helplines$	28
helps$	268 751 975
her	1532 2987 1728 382 1788 1789 1802 1809 3084 3085 3086 443 3109 1845 465 1856 3122 469 471 3132 1883 1884 1885 3176 3177 535 3213 592 603 1994 2003 3293 3300 3309 2045 2046 3312 3321 672 3398 3411 3417 2189 2199 2200 3466 2210 3494 2232 843 2245 2252 2257 2258 2264 2270 2292 2432 2588 1199 2591 2592 2601 1214 2605 1222
her$	2687 171 1694 3000 1787 1860 1870 594 2002 2128 2135 2254 2295 2307 1170 2619 2621
here	1555
here$	2761 2820 2821 3508 3532 3553
herself$	3535
hierar	1286
high$	1016 1156
higher	102 1271
higher$	1492 1016 1156
highli	1318
hike$	3609
hikes$	3609
him	1532 2987 1728 382 1788 1789 1802 1809 3084 3085 3086 443 3109 1845 465 1856 3122 469 471 3132 1883 1884 1885 3176 3177 535 3213 592 603 1994 2003 3293 3300 3309 2045 2046 3312 3321 672 3411 3417 2189 2199 2200 3466 3494 2232 843 2245 2252 2257 2258 2264 2270 2292 2432 2588 1199 2591 2592 2601 1214 2605 1222
himself$	3535
hir$	1365
hire	923
hire$	1365
hired	991 2381
hired$	1365
hires$	1365
hiring$	1365
hirs$	1365
his	3398 2210
his$	2687 171 1694 3000 1787 1860 1870 594 2002 2128 2135 2254 2295 2307 1170 2619 2621
hit$	989
hits	1435
hits$	2700
hockey	2354
hockey$	3619
hold	2145 814 880 1081 1084
hold$	1442 186 236 1769 3171 521 579 3256 656 3410 2165 776 2167 799 834 2277 888 900 3572 3588 1075 1163 1175 1217 1238 1357
holde$	834
holded$	579 834
holdes$	834
holding$	236 579 834 1075 1163 1175 1238
holds	2708 1450
holds$	1442 2715 186 236 312 579 834 1075 1163 1175 1238 1357
holiday$	637 645
holidays$	637 3359
holidayss$	637
holist	245 1123
holistic$	1635
home	544 3268 631 3327 2079 3344 3345 2081 3346 2108 2218 2247 876 907 3627
home$	2666 2694 2797 2972 3002 385 3067 3068 447 3107 3131 1868 490 1886 1888 1891 3167 1934 3201 1947 3245 3250 606 607 3284 635 2029 3323 805 817 3489 3503 3512 3513 3577 3597 1038 2651
homes	2059 2064 3344 3346
homes$	2694 3002 3107 3131 1891 3167 3201 1947 3284 3324 3329 3334 3489 3625
hometime$	3373
hometimes$	3373
honest$	2797 2494 2575
hope	1546 2811 2954 1140
hope$	1646 275 2553
hopes	1546 2811 1140
hoping	1140
horizo	1144 2534
host$	2799 1365
hoste$	1365
hosted	2714 2750 2371
hosted$	1365
hostel	2064 2081 3346 3485 876
hostels$	3329
hostes$	1365
hosting$	1365
hosts$	2799 1365
hotline$	66
hotlines$	66
hotspo	1058
hotspot$	2448
hotspots$	2448 2468
hour	2198 2218 2300
hour$	1838 2283 2322
hours	99 2757 981 2378 2407 1265
hours$	51 55 1489 100 2758 1838 2139 2154 2283 2322 992 2626
hous	466 800 842 880
house	3074 3075 3076 3080 596 631 2079 3344 2081 3346 876
house$	1542 3002 493 1891 3167 1986 606 607 635 656 3489 3577 3581 3634 3635
housed	464 1854 1896
housed$	1855 1864 3283 2048 959
household$	609 2017
households$	609 3281
houseing$	493
houses	2050 3315 2059 2073 3344 3346
houses$	3002 493 1891 3167 3324 3338 3358 3489 3635
housin	596
housing$	1986
how	175
how$	57 80 1565 1581 920 2414 2435 2526 2640
hub	36 41 2378
hub$	1431 62 2957
hubs$	62
huddle$	2244 3584
humili	1290
hung	2329
hung$	3594
hurt	1507 2803 155 2445 1060
hurt$	2772 2805 2809 2446 2450
husband$	1293
hustl	562
hut	2272 2273
hut$	1542 1853 3538
identi	2714 1452 1504 1590 605 1995 889 2371
identification$	2158
identified$	2717 1469 2855 2901 3133 1011 2403 2405 1287 1317
identifies$	1124 1287 1317
identify$	2769 238 1124 1287 1317
identifying$	238 1124 1287 1317
identifys$	238
identity$	2918 2279
if	1954 2236 2237 848 2297 1061
if$	172 196 2856 314 1836 1837 3151 3199 3212 3215 3216 838 2318 2451 1067 2472 2473 1174
imam	31 32 1443
impact$	900 2469
implem	6 2714 233 1623 2371
implementation$	1396
impos	434 840 1205
impossible$	373 3081
improv	2752 102 1119 1122 1271 1315
improv$	1097
improve$	1492 1097 1115
improved$	1492 2920 293 1016 2523
improvement$	91 102 2888 2573
improvements$	91 2888 2573
improves$	1097 1115
improving$	1097 1115
improvs$	1097
in	1592 1606 1619 1977
in$	1431 1439 2715 2716 1467 2744 1482 2751 1489 1492 105 2766 2778 1524 135 1526 138 1533 1537 2808 176 177 2853 2857 1596 1602 2871 1611 2884 2919 2936 1702 349 3067 3068 447 1846 1920 3230 1974 1975 3263 619 703 3372 2187 3456 835 3491 3504 3508 2298 2319 2335 3603 2345 3610 3612 3614 2351 2352 3618 3627 3628 3630 2408 2425 2427 2431 2537 2552 1169 2563 1216 2622 2638 2639 2645 2647 2652 1297
incide	1273
incident$	2779 141 1093
incidents$	2779 141 1093
includ	1555 166 2974 2506
include$	2820 2996 1819
included$	2820 1556 2972 1819 2395
including$	1819
inclus	260 302 1123
inclusion$	1323
inclusive$	1650 2917 1692 2494 2575
increa	2752 2754 102 1084 1122 1271
increas$	1097
increase$	102 1492 293 1097 2564
increased$	1492 254 2920 293 1016 2523
increases$	1097 2564
increasing$	1492 293 1097
increass$	1097
independent$	3544
indivi	2070 730 3525 3526
individual$	728
individually$	3240 3335 3557 2597
indoor	907
indoors$	3067 3068 447 1886
induct	1480 2757 981 2378 2407 1265
inducted$	2745
influe	2956 3137 3428 2562 1315
influence$	1747 3012 1808 1821 521 3256 3390 2165 776 2167 2277 888 900 3572 3588
influenced$	1808
influential$	3561 2599
inform	2688 2690 2738 2757 1614 981 2378 2407 2506 1265 1316
information$	2697 1437 1609 2875 2879 290 2491 2512
informed$	2689 2878 2926 2471 2518 2558
injunc	340 1730 341 1731
injunction$	2230 2582
injunctions$	2230 2582
injur	1273
injure	1060
injured$	2450
input	2757 1711 981 2378 2407 1265 1319
input$	2976
ins$	1489 2853 2345
insepa	2203
inseparable$	3468
inset	2757 981 2378 2407 1265
inside$	3067 3068 2130 3456 3500 3508
insigh	1144 2534
insight$	2491
insist	434
insist$	383
insistd$	383
insists$	383
inspector$	1013
inspectors$	1013
inspire$	1306
inspired$	1306
inspires$	1306
instagram$	406
instal	1427 2714 1451 1484 2371 991 2381 1330
installation$	91
installed$	2692 2716 2727 2749 993
instea	3491 2288
instead$	133 1529 1850 716 725 2120 2206 844 852 872 2267 3553 1061
instil	1318
instru	358
instruct$	345 400 542
instructed$	345 369 400 542
instructing$	345 400 542
instructs$	345 400 542
intake	3350
integr	1318
intell	1614
intelligence$	1609 2879 2491
intend	1140
intention$	275
inter$	222
interaction$	1781
intercom$	66
intercoms$	66
intere	889
interest$	2928 2968 3516
interests$	784 2279
interpreter$	67 2774 3632 3635
interpreters$	67
interr	397 905
interrogat$	1130
interrogate$	1130
interrogates$	1130
interrogating$	1130
interrogats$	1130
interrupt$	896
interrupte$	896
interruptes$	896
interrupting$	896
interrupts$	896
interv	2688 2690 2757 981 2378 2407 1143 1265 1318
intervals$	3565
intervention$	2493 2514 2533 2567 1324
interventions$	2514 2567 1324
interview$	1258
interviewed$	2689 1258
interviewing$	1258
interviews$	1258
into	1606 620
into$	2820 2855 1602 2871 1688 1846 3118 1858 1863 617 3310 703 2187 835 2275 2319 2331 2525 2544 1216
intowards$	1858
introd	6 2714 2371 1205
introduce$	1389
introduced$	1389
introduces$	1389
introducing$	1389
introduction$	1396
invest$	1147
investigate$	1136
investigates$	1136
investigating$	1136
investing$	1147
invests$	1147
invit	801
invita	2757 981 2378 2407 1265
invitation$	11 457
invitations$	11 457
invite	1390 1421 2688 2690 2712 2738 1480 395 2248 923 1020
invite$	1785 1806 1819 519 1918 1373
invited$	2655 2686 2745 1819 3513 2410 1373
invites$	1373
inviti	395
inviting$	2917 1785 1819 519 1373
invoice$	1008
invoices$	1008
involv	1711 2506 1315
involvement$	2976
is	1395 167 244
is$	1413 1418 49 1453 86 1481 1486 106 109 123 143 147 161 193 1600 1661 1665 278 2947 1982 2018 658 2057 2123 806 939 948 2350 962 1027 1032 1044 1046
island$	3333
isn$	392
isnot	392
isnot$	1782
isolat	1215
isolate$	1210
isolates$	1210
isolating$	1210
isolation$	332 3111 3250 2606
issue	1319
issue$	1569 1572 2868 2873 2875 2883 1093 2508 2548
issued	1427 2714 1484 104 2371 991 2381
issued$	2669 2692 2749 1494 119 3095 2398
issues	2512 1319
issues$	1569 2868 2873 1609 2875 2883 1093
it	1532 2811 2432
it$	1402 1563 1569 2868 1816 2355 2424 1044 2548 2614 2619 2620 2632 2641 2646 2654
item$	2400
items$	2400
its$	261 1672 1694 2254 3596 2339 2342 2343 2361 1170 2618 2619 2621 2626 2627 2641 2646 2654
itself$	2536
ivy$	1006
januar	1542
january$	2789 3553
job	876
job$	932 3635 1000 1008
jobs$	932 3635 1000 1008
jog$	1252
joges$	1252
jogs$	1252
join	1415 2680 2712 1479 1749 1769 3047 395 3137 3171 877
join$	1683 3048 1785 1165 1388
joined	2712 2714 2724
joined$	197 222 1617 1711 2506 1123 1165 1388
joinin	395
joining$	2695 1785 1388
joins$	1388
joint	1437 222 1840
joint$	4 2702 1612 3105 2115 726 2117 3385 2121 1086 1166
jointly$	2485
judgem	1319
judgement$	2905 2498
judgemental$	1650 1692
judgme	1319
july	1542
july$	2789 1525 3553
june	1542
june$	2789 1525 3553
junior	1542 2268 3534
just$	3188
keep	2767 1734 365 414 434 435 466 783 800 814 824 839 840 880 899 923 1081 1084
keep$	162 182 199 221 225 226 231 2934 338 1755 370 372 384 1800 1801 412 413 420 459 493 1932 547 550 578 579 656 657 2057 701 825 834 3495 859 3518 1077 1094 1106 1128 1163 1217 1338
keepe$	834
keeped$	550 578 579 834 859
keepes$	834
keepin	434 1081
keeping$	182 199 221 225 226 231 338 370 372 384 412 413 420 459 493 550 578 579 656 657 701 834 859 1077 1094 1106 1217 1338
keepping$	1755
keeps	434 1081
keeps$	162 182 199 221 225 226 231 338 1755 370 372 384 412 413 420 459 1852 493 550 578 579 656 657 2057 701 825 834 3495 859 3518 2326 1077 1094 1106 1163 1217 1338
keepting$	1755 578 701
kept	2714 167 168 169 1590 464 1854 1874 814 2371 1081
kept$	2660 1551 162 1558 1559 2855 231 1622 364 412 413 420 1833 456 1855 470 3139 500 561 656 2048 806 2226 3496 846 2248 859 2282 959 1077 1217
kepted$	859
kepting$	859 1077
kepts$	859 1077
key$	3632
keys$	94
keyworker$	2734
kick	588
kid	1804
kids	149 152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
kids$	1539 3021 1797 3140 3194 3207 3209 1972 3243 3440 3470 3574
kind$	2763 2797 2178 2575
kinder	789 2180
kinder$	2417
kindly$	2547
kiosk	938
kiosk$	2328
kit	29
kit$	94
kitche	36 3595
kitchen$	91
kits$	94
knew$	2790 1024 1045
knife$	1284
knit$	3468
knives	116
knives$	1284
knock	3077
knock$	1263
knocke	2714
knocki	2262
knocking$	3527 3576 1263
knocks$	1263
knot$	3584
know	2767 1546 2811 1834 2506
know$	2934 1693 2960 1889 3472 1024 1045
knowing$	1024 1045
knowle	1144 2534
knowledge$	290 2491
known	130 167 3460
known$	1520 2194
knows	1546 2811
knows$	1889 1024 1045
kpi$	2379
kpis$	2379
label	1290
lad	1804 628
lads	33 50 149 152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1952 1978 1981 3246 592 3309 2045 2046 3312 679 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
lads$	1440 85 2770 1539 1705 1797 3140 3194 3207 3209 3217 1972 3243 721 882 883 3574 2443
laid$	1457 2746
lamp	29 938
lamp$	61 96 2328 2393
lamps$	61 96 2328 2393
landin	3268 2081 3346
landlo	31 32 1443 59 3622
landlord$	68 2438 1281
landlords$	1281
lane	3485
lane$	1542
language$	2520 2556
lanyard$	2707
lanyards$	2707 94
lapse$	3415
larger$	1943 3210
last$	2766 1524 517
lasted	2788 134
late	1488 1542 2335
late$	676 3600
later	1542 2198 2247
later$	1873 2077 3512 2472
laugh$	2762 2418
laughs$	2762
launch	2714 2371 991 2381
laurels$	1006
lawyer$	1296
lcs$	2732
lead	31 32 1443 59 1466 2743 3137 814 836
lead$	60 2731 2734 2799 1625 735 3561 954 2401 1015 2649
leader	31 32 1443 2987 1728 382 1788 1789 1802 1809 3084 443 3109 1845 465 1856 3122 469 471 3132 1883 1884 1885 3177 535 3213 3244 590 592 603 1994 611 2003 630 3294 3300 3309 2045 2046 3312 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 2258 2264 2270 3542 2292 2588 1199 2591 2592 2601 1214 2605 1222 1286
leader$	3561 1013 2599 2600
leaders$	3561 1013 2599 2600
leadership$	3572
leadin	3244 628 2601
leading$	1809 3084 3109 1845 465 1856 3132 1883 3177 603 1994 3300 2258 2264 2270 3561 954 2591
leads	836
leads$	2799 954 2401
leafle	92 2757 981 2378 2407 1265
leaflet$	11 2697 2707 2758 3598 2624 1267
leaflets$	11 2707 2758 2624
league	3487 3488
learn	464 1854 1879 2233 877 894 3556 1122
learn$	280 1898 3308 699 806
learni	2757 1614 981 2378 2407 1265
learning$	2879 280 2479 1320
learns$	280 806
lease$	960
leases$	960
least$	2719
leav	408 425 1234
leav$	483
leave	2767 434 464 1854 530 1932 544 563 584 694 736 757 808 2233 2247 910
leave$	162 163 1790 483 1920 1934 1974 3264 2036 2126 2147 759 3512
leaves	434 563 584 694 910
leaves$	162 163 483 1974 759
leavin	434 563 2108 736 808
leaving$	162 163 483 2126 759 3540
leavingtime$	3373
leavingtimes$	3373
leavs$	483
led	836
led$	297 1808 2518 2558
left	167 3061 3556
left$	2803 1551 162 163 500 3255 3503 2280 1105
lend	1332
length$	1823
lenient$	2494
lens	1319
lent	991 2381
lent$	991
less	523 764
less$	436 482 1913 741 742 2133 2153 2185 3454 893 1061 1270
lessen	768 773 3431 777 887 1318
lessened$	3543
lesson	63 2757 1826 2033 2050 3315 2063 2079 3344 3386 869 981 2378 2407 1265
lesson$	2758 2760 2798 1838 3235 3340 708 897 932 1267
lessons$	2758 2760 2791 1528 2798 1838 3328 932 2429 2625 2633
let	1505 584 801 850 2248
let$	303 1715 1720 1733 1761 1801 1806 3179 1918 530 1950 580 581 582 584 1974 585 586 746 2142 808 3513 867 2260 871 3537 910 2317 966 1253
leted$	1715 580 2260 871
leting$	580 867
lets$	303 580 581 582 1974 585 586 746 2260 871 966 1253
letted$	1715 580
letter	2757 981 2378 2407 1265
letter$	11 2697 2774 141 2296 2624
letters$	11 141 2296 2624
lettin	801
letting$	303 580 746 867 2317
level$	1487 1016
levels$	1487 1016
levera	1318
liais	2470
liaise	1421
liaise$	1302
liaised$	2686 1422 1302
liaises$	1302
liaising$	1302
liaiso	4 1437 1588
liaison$	1394 2702 2853 2877 1302
librar	31 32 36 1443 3487 3488
library$	3205 3248
licenc	2757 981 2378 2407 1265
licence$	2707 340 3607 960
licences$	2707 3607 960
license$	3607 960
licenses$	3607 960
life	889
life$	780 2279
lift	777 2192
lift$	3342 3457 3581 3632 3634 1228
lifted	3431
lifted$	1228
lifting$	1228
lifts$	3343 3457 3458 3581 3632 3634 1228 2625
light	29 1933
light$	61 96 937 2393 1223
lighter$	2417
lighti	29
lighting$	61 96 2505 1223
lights$	61 96 937 2393 1223
like	1546 2811
like$	1646 2969 488
liked	130
liked$	2735 1520 2380
likes	1435 1546 2811
likes$	2700
limit	329 337 1734 357 435 575 764 829 887 905
limit$	326 421 3087 578 579 580 583 749 903
limite	1831
limited$	2982 2983 3096 470 578 579 580 3543 2282
limiti	337
limiting$	326 578 579 580 749
limits	337
limits$	326 421 3087 559 578 579 580 749
limitted$	580
limitting$	326 578 580
line	829 1065
line$	28 2818 2452 2455 2572
lines$	28 2818 1615 2452
linger	3033 3198
linger$	3030
link	1727 2145 1289
link$	212 229 2992 342 3048 740 3410 2158 799 969 2557
linked$	212 229 969
linking$	212 229 969
links	4 2512
links$	1394 212 229 2907 331 2992 342 740 3410 2158 799 969 2499 2557
liquidlogic$	2732
list	92 1504 146
list$	5 1416 56 2769 3598 3606 1059
listen	2974 2506 1316
listen$	178 2894 2418 1188
listened$	2972 1021
listening$	2894 1088 2484 1188
listens$	178 1188
lists	146
lists$	1416 56 1059
lit	991 2381
lit$	2431
litter$	95
little	523
little$	482 1913
live	2714 464 1854 3268 816 2233 2371
live$	2683 2837 1855 479 1898 3285 3287 633 3308 2048 2067 684
lived$	479
lives$	479 633 2067 684
living$	3308
loaded	1484
loaded$	2749
loaned	991 2381
lobby$	1091
lobbying$	1091
local$	2867 3110 3134 3145 3156 3258 3259 3260 3261 1997
locality$	3197
lock	29 461 543 846 1330
lock$	61 96 550 992
locked	567
locked$	2803 550 1957
locker	938
locker$	778 3519 3581 2328
lockers$	778 3581 2328
locking$	550
locks$	61 96 550 992
lodg	466 800 842 880
lodge$	479 633
lodged	464 1854
lodged$	479
lodges$	479
lodgin	876
log	2757 438 981 2378 2407 1265
log$	56 2732 124
logged	1427 2714 2371 1058
logged$	2692 77 2398 2448
logs	1450 1058
logs$	56 2715 2732 124 2448
loiter	3033
long$	2795 2236 2237 848 2297
longer	2767 1765 379 458 509 529 650 705 844 1021 1061 1271
longer$	1567 325 330 343 359 1772 505 506 508 1899 511 1914 526 528 2040 652 2043 2082 2095 2124 803 823 847 886 914 927 929 2411 2451 1195
look	1140
look$	205 228 1625 257 283 316 501 605 783 2505 1135 1173
looked$	2714 167 1590 1135
lookin	1140
looking$	205 257 283 316 1135
looks	1140
looks$	205 257 283 316 1135
loop$	2471
loose$	2214
loosen	755 2155 768 3431 777
loosen$	3420
loosened$	3189 3388 3454
loosens$	3420
looser$	3454
lorries$	1280
lose$	204 1991 736 2143 2251 864
loses$	204 1991 864
losing$	204 1991 864
lost$	1991
lot	3050 3082 3085 1827 3103 3130 3155 3169 524 3181 3187 3450 3451 3452 3453 2189 2191 3469 3473 3478 3479 2217 3483 2256 3549 3550 3555 3567 3568
lot$	3043 3297 3406 3435 3440 3470 3482 3545
lots$	311
loud	3510
louder$	152 2807
loudest$	1809 3084 3109 1845 465 1856 3132 1883 3177 603 1994 3300 2258 2264 2270 3561 2591
lower	1542 1271
lower$	917 1228
lowere$	917
lowered$	1228
loweres$	917
lowering$	917 1228
lowers$	917 1228
loyalties$	740
loyalty$	740 2158 799
lunch	95 1485 1826 2033 2050 3315 2063 2108 3485 3486 2347
lunch$	2051 3328 2346 3612 3634 2625 2633
lunche	1485 3315
lunches$	3328 2633
luncht	598 722 723
lunchtime$	2691 120 3253 3373 2112 3378 1031
lunchtimes$	2691 120 3253 3373 2112 3378 1031
lur	814
lured$	797
mace$	2862 2863
machin	938
machine$	2328
machines$	2328
made	1407 1427 2708 2712 2714 244 2371 982
made$	2672 2692 2746 119 2941 369 688 2372
magistrate$	1296
magistrates$	3616
mail	2757 981 2378 2407 1265
mailed	1390 2714 2371
mailed$	2655
main	3244 628 2601
mainta	434 839 840 1084 1122 1316
maintain$	1106
maintained$	2920
maintaining$	1106
maintains$	1106
mak	426 437
mak$	787
make	2294
make$	211 244 247 262 1658 291 309 317 400 568 763 787 943 1127 1161 1171
makeed$	400
makeing$	400 568 1161
makes	2708 1450
makes$	2715 211 262 309 317 400 568 763 787 943 1161 1171
making$	211 247 262 291 309 317 763 787 1171
maks$	787
male$	2441 1278
males$	2441 1278
mam$	1293
man	2783
man$	2779 3601 1278 1282
manage	31 32 1443 59 1465 1466 228 1658 680 894 2294 3622 1122 1315
manage$	1618 2923 3418 806
managed$	2920 1208
management$	1086
manager$	60 68 2730 2731
managers$	68 90
manages$	806
managi	1122 1315
manner	1585
manner$	2850 2852
many	22 1965
many$	13 1412 2711 1447 1470 1493 2795
map	92 2757 1500 981 2378 2407 1043 1265
map$	28 942 3598 1023
mapped	1427 1058
mapped$	2692 942 2448
mappin	2757 981 2378 2407 1043 1058 1265
mapping$	942 2448 2466
maps$	942 1023
march	1542 564
march$	2789 1525
mark$	12 2433
marked$	12 1044
marks$	12 2433
mash$	2862 2863
masse$	3554
master	2757 981 2378 2407 1265
match	95 1485 2347 2354
match$	645 3608 2346 3612 3619 3620 3623
matche	1485 2354
matches$	2658 3608 3619
mate	2075
mate$	3340
materi	29
mates	152 2987 1728 382 3050 1788 1789 1802 3070 3073 1809 3082 3085 1827 443 3101 3102 3103 3104 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3409 3417 2179 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
mates$	2985 3016 3017 3021 1797 3071 3140 3194 3207 3209 1972 3243 3340 3371 3440 3444 3470 2209 3475 3476 3574
matter$	1555 1569 2883
matters$	1569 2883
maximi	1318
maximum$	903
may	1542
may$	1525 2830 194 1714 394 2150 3553
mayn$	392
maynot	392
maynot$	1782
mayor$	2481
meal	95 1485 2347
meal$	3598 3608 2346 3612 3632 3634 2633
meals	1485
meals$	3608 3632 3634 2624 2633
mean$	2949
meaningful$	1628 1103 2571
means$	2829 2949
measur	1637
measured$	75
measurements$	994
measures$	2902 1638
mechanisms$	1638
mediat	2757 981 2378 2407 1265
medic	1064
medic$	2454
meet	1391 2664 101 2767 2981 1726 2995 2998 2999 1740 1746 1749 1759 1763 3030 1769 3047 405 3066 1817 432 3137 510 3171 3198 2037 3551 2470 1328
meet$	2663 2679 1491 2762 139 2892 2991 3000 3005 3006 3013 3024 3028 1764 3037 1773 3044 3049 396 3051 3055 1829 3099 3116 1900 3219 1955 3221 3222 3230 2034 2036 3302 787 3480 3522 3539 963 989 2386
meete$	396 787
meetering$	1900
meetes$	787
meetin	21 1411 1437 1465 1466 99 2757 1588 1727 2993 1747 3033 1770 3065 3069 432 3097 2205 2262 892 981 2378 2407 1265 1328
meeting$	2676 2702 2730 2731 1489 2758 2853 2862 2863 2980 2992 3007 3010 396 1792 1822 441 1900 3211 2116 3382 2126 3399 787 3527 2272 2273 2283 3576 3623 1267
meetings$	2702 2730 2731 1489 2758 2829 2853 2980 3012 441 2116 3382 2283 3623
meets	2708 1450
meets$	2663 2679 2715 1491 2762 139 3116 2034 787 3480 963 2386
meetting$	1900
meetup$	3011 1822
meetups$	3011 1795
member	33 35 50 59 84 2743 112 1508 127 1521 144 145 152 156 1548 270 1660 2987 1728 3004 382 3046 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1952 3227 1978 1981 3246 592 611 2003 628 649 3309 2045 2046 3312 672 2075 687 3409 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2415 2588 1199 2592 1214 2605 1222
member$	2706 2773 2775 3267 2022 3340 2308 2600
members$	0 1 2662 14 18 20 1425 1440 65 1474 85 89 90 1490 107 108 1502 2773 2775 1517 1534 1535 1545 2813 2814 1732 3000 1797 3140 3194 1937 3207 3209 3217 1972 3238 3243 3267 3306 721 3410 771 3574 2510 2600
membership$	457 3135 3146 1984 3519 960
memberships$	960
memora	2757 981 2378 2407 1265
men	116 2783 152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
men$	2779 1797 3140 3194 3207 3209 1972 3243 2268 3574 3601 1278 1282
mend	2365 1330
mend$	3630 1109
mende$	1109
mended	1451 991 2381
mended$	2716 2727 993
mendes$	1109
mending$	1109
mends$	1109
mental	3428
mention$	2818 2452
mentions$	2818 2452
mentor	31 32 1443 59 2743 2757 794 981 2378 2407 1265
mentor$	0 1 2662 1399 14 18 20 2685 60 2734 90 1490 2758 1002 2401 1015
mentoring$	2710
mentors$	0 1 2662 1399 14 18 20 2685 60 90 1490 2758 2401
menu$	3626
messag	2757 2981 1749 1769 1780 3047 1792 3069 1817 432 3171 2192 981 2378 2407 1058 1265
message$	1518 131 2801 1773 3599 2479 2504 2556
messages$	1518 131 2801 2980 1791 1922 3457 2448 2479 2504
messaging$	2980 3010 3057 1822 2504
messin	2262
messing$	3527 3576
met	2664 1421 2688 2690 1429 2708 2712 2714 1458 1472 101 680 1020 2506
met$	2679 2686 1422 2699 2723 2737 1478 1491 1775 440 989 2392 2410
meter	433
meter$	1823 1824
meters$	3009 1824
metre	433
metre$	1823 1824
metres$	3009 1824
midwif	1064
midwife$	2454
might	1700
might$	194 1714 2150
miles	624 3287 3531
miles$	3009 3110 3134 3145 3156 3258 3259 3260 3261 1997 2014 2021 2025
milestone$	82 2379
milestones$	82 2379
mind$	2861 2967 825 2471
mindfu	1590 1667
mindful$	2855 2878 2932
minds$	825
mindse	1144 2534
mingle$	2585
minibu	29 2757 3350 869 981 2378 2407 1265
minibus$	3342 3608 3632 3634
minibuses$	3343
minimi	337 357 764 887 1122 1318
minimised$	2920 2982 2983
minute	2714 1460 2757 2198 2300 981 2371 2378 2407 1265
minutes$	11 2704 2725 125 2084 994 995 2542
misbeh	3510
miss$	1807
misses$	1807
missin	1507
missing$	2772 1273
mistak	1290
mitiga	1122 1318
mitigated$	2920
mix	2981 1726 2995 2998 1759 3030 3066 3077 2037 881 1328
mix$	2991 3000 3013 3024 3044 3049 1813 3137 3302 3522 2585
mixing	1727 2993 3033 3065 3069 432 3097 2262 3576 1328
mixing$	2992 3007 1770 1813 1822 3211 3399 3527 2586
mob$	3499
mobile$	2671 48
mobili	1318
mobilised$	2404
mock	2804
model$	2495
models$	2495
module	2757 981 2378 2407 1265
module$	28
modules$	28
moment$	2831 2946 2101
momentum$	2496
mon	1542
monday	1542 598 722 723
monday$	2691 598 3253 722 2112 723 3378 3604 2348 3617
mondays$	2691 3253 2112 3378 3604 2348 3617
money	2912
money$	46
monito	1590 1058 2470
monitor$	2448 1298
monitored$	75 2855 2448 1298
monitoring$	76 2448 1298
monitors$	2448 1298
month$	2706 637
monthly$	2656 957 987
months$	2832 3289 637
mopeds$	1280
more	102 222 245 2974 3192 1119
more$	1492 1495 111 1576 1612 1635 254 1645 259 1652 286 310 311 1703 321 1743 1913 1919 1928 3210 573 1966 1967 3241 3389 789 2180 845 851 1003 1016 2411 2459 1076 2516 2578
mornin	1542 598 2081 3346 722 723 2218 3485
morning$	1477 120 3253 676 3368 2112 3378
mornings$	1477 120 3253 2112 3378
mosaic$	2732
mosque	36 3487 3488
mosque$	3623
most	58 1976
most$	1448 1495 1699 3241 3244 2003 3294
mother	1869 1992 3268 3288 638
mother$	609 1292
mothers$	279 909
motivate$	1307
motivates$	1307
motivating$	1307
mou	2757 981 2378 2407 1265
mounte	2329
mounted$	3594
mov	466 481 564 604 636 2184 832 865 874 875 878 879
mov$	496 626 627 632 1201
move	438 563 613 824 877 2365
move$	3042 1790 452 454 3127 479 493 496 539 541 544 1958 3251 602 1993 3264 614 3270 616 621 626 627 629 2020 632 634 641 656 757 3540 941 3630 1180 1201 2598 1229
moved	3042 464 1854 1980 613 991 2381
moved$	1506 1507 2803 3041 452 1855 1864 479 541 3245 602 1993 2001 614 621 626 627 3283 2020 632 641 2038 2048 695 833 2226 3537 3593
moveed$	629
moveing$	493 541 629
moveme	1058
movements$	2448
movered$	629
moves	613
moves$	454 3127 479 493 496 539 541 3251 602 1993 614 3270 621 626 627 629 2020 632 634 641 656 941 1180 1201 2598 1229
moving	613
moving$	2837 496 539 1958 626 627 632 3540 1201 1229
movred$	626 627
movring$	626 627 1201
movs$	496 626 627 632 1201
much$	1447 2795 826 2323
multi$	1437 222 1123
mum	1869 1992 3268 3288 638
mum$	609 1292
mural$	91 3598
murals$	91
museum	36
music	2354
music$	3619 3626 985
must	2947 2951
must$	234 235 265 1669 394 453 2018 2123 2150
mustn$	392
mustno	392
mustnot$	1782
n$	392
nailed	2329
nailed$	3594
name	2767 1504
name$	113 2769 1520 1363
named	2782 1519
named$	1469 2784 1011 2405 1049
names	2681 1058
names$	113 2448 1363
naming$	2996
nan	1869 1992 3268 3288 638
nan$	1293
nana$	1293
nanny$	1293
narrat	1144 2534
narrow$	1111
narrowing$	1111
narrows$	1111
naturally$	2155
near	3074 3075 3076 3080 2074 2075
near$	1567 1738 3308 3340 3456 2352 2638
nearby$	2638
necess	245
necessary$	1635 2456 2457
need$	2945 2951 1916
needed	2849
needed$	2456 2457
needle	116
needs	2506 2512 1319
needs$	2945 2951 2514
negati	2281
negative$	431 3546
neighb	127
neighbour$	115
neighbourhood$	3114
neighbours$	115 1517
neithe	367
neither$	336 348 1757 512 685 709 2208
nephew	1804
net$	2939
netbal	2354
netball$	3619
networ	21 44 1607
network$	1399 1434 2872 3427 784 3444 3448 2438
networks$	2829 3427 784 3444 3448
never	1765 458 509 529 560 650 705 804 844 1061
never$	325 330 336 343 348 359 374 1772 449 505 506 508 1899 511 512 1914 528 531 549 554 2040 663 665 671 2082 2095 3362 713 774 803 2195 823 847 853 886 914 915 928 929 2451 1195
new	782 789 2180
new$	2727 3078 3144 608 2175 786 788 793 827 1003
newcom	152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
newcomers$	1797 3140 3194 3207 3209 1972 3243 3574
newsle	2757 981 2378 2407 1265
newsletter$	11 2704 1267
newsletters$	11
next	3534
next$	3074 3075 3076 3080 2074 2075 3633 2472
nicer	789 2180
nicer$	2175 788 827
niece	1804
night	2050 3315 3327 3345 2081 3346 2215 2218 3485 3486 869
night$	2691 120 1838 3235 3253 3353 2096 3364 3367 3368 3370 2107 3375 2112 3378 3533 2283 897 2322 1031
nights	3315 3346 1273
nights$	2691 120 1838 3253 3334 2096 3365 3369 3370 2107 3376 2112 3378 2283 2322 1031 2425
no	118 356 852
no$	128 1536 148 292 1723 335 353 367 380 390 391 436 482 3154 502 1905 523 527 551 555 572 576 577 1976 643 653 686 702 711 729 731 2124 747 748 802 804 837 2285 1021 1191
nobody	156 292 3154 686 804
nobody$	2775 1682 348 512 685 2076 2208 1272
nod	1505
nod$	2770
nods$	2770
noisy	3510
non	334 1190
non$	260 302
nonassociation$	2580
noncontact$	1724
none	156 367 686
none$	292 348 1751 1757 3154 512 685 2076 709 2208 1272
nor$	336 1195
normal	1318
normal$	1564 195
norms$	2520
north	3110 3134 3145 3156 3258 3259 3260 3261 1997 2024
not	133 1734 356 1765 392 458 1850 509 529 560 650 705 2120 804 2206 844 1061
not$	117 118 1523 164 165 325 330 336 343 1735 348 359 371 374 1772 1782 1784 1805 416 418 429 449 505 506 507 508 1899 511 512 1914 526 528 531 549 554 646 2040 652 663 665 671 682 2082 2095 3362 709 712 713 724 752 774 803 2195 2207 823 847 3503 852 853 886 904 914 915 927 928 929 2451 1195 1196
note	2757 1554 220 981 2378 2407 1265
note$	56 2817 2818 2819 2492
noted$	77 2395
notes$	56 2725 2730 2818
nothin	523
nothing$	428 523 1913 739
notice	92 1546 2811 1730 1731 906 938
notice$	96 2894 2968 536 2230 2296 3590 937 992 2593 2594
noticeboard$	2747 2328
noticeboards$	2747
notices$	96 2230 2296 3590 937 992 2593 2594
notifi	2738
novemb	1542
november$	2789
now$	1481 1499 2766 3289 3553 1186
nowhere$	351 1815
nudg	423 468
number	15 92 2783 1793 3459
number$	16 25 28 37 40 2697 43 45 74 1487 3058 1825 1965 805 817 3606
numbers$	2711 94 1487 3058 1825 1965 1001
nurse	31 32 1443 59 2743 1064
nurse$	1399 60 1002 2454 1294
nurtur	260 302 1122 1315
nurturing$	1650 1692
observ	2757 981 2378 2407 1265
obtain	2714 605 1995 2371
obtain$	1101
obtained$	2373 2395
obtaining$	1101
obtains$	1101
occasi	1273
occasion$	1815
occasions$	2139
occup	466
occupi	464 1854
occupy$	825
occur	1586
occur$	2851
occurs$	2851
octobe	1542
october$	2789 1525
of	1445
of$	2661 1412 1430 1446 1462 2769 1514 2787 1523 2794 1549 2820 2859 218 2899 2909 1653 2964 1722 3027 1844 1867 3147 3191 1927 1935 1948 3227 1979 2013 3282 3355 2130 2147 2182 2186 2293 2303 2306 3605 2412 2414 1025 2448 2449 2451 2477 2528 2596
off	1767 3287 2125 2204 2205 3531 907 3627 2381
off$	2657 2667 2737 1756 3032 385 540 1957 3290 2126 2169 3449 3464 3465 2201 2214 3513 3514 3516 2617 2627 2645
offer	2757 245 1683 605 1995 783 875 981 2378 2407 2512 1265 1316
offer$	2685 186 238 1635 264 2948 2965 2193 2493 1355
offere	1390 2688 2690 1427 2714 2738 104 2849 245 1648 299 1690 1862 2371
offere$	264 925
offered$	2655 2692 2718 2742 1494 1590 1635 2901 2913 1689 2955 1818 476 3133 1999 2028 2226 2299 1355
offeres$	264 925
offeri	245
offering$	238 1635 264 2193 925 1355
offers	1450 245
offers$	2685 2715 186 238 1635 264 925 1355
office	31 32 1443 59 2743 1711
officer$	0 1 2662 1399 14 18 20 23 54 60 64 90 1490 115 1002 2393 2401 1283
officers$	0 1 2662 1399 14 18 20 23 54 60 64 90 1490 115 2976 1002 2393 2401 1283
offset	887
often	16
often$	9 1406 1447 2795 2451 2576
old$	3165
older	152 2807 3244 1988 628 3377 3534 2601
older$	116 2783 152 2807 2987 1728 382 1788 1789 1802 3070 1809 3084 443 3109 1845 465 1856 3122 469 471 3132 1883 1884 1885 3177 535 3213 592 603 1994 3300 2041 3309 2045 2046 3312 687 3417 3424 2189 2199 2200 3466 827 3494 2232 843 2245 2257 2258 2264 2270 2271 3542 2278 2292 1047 1051 1052 1053 2588 1199 2591 2592 1214 2605 1222
oldest	152 2807 2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 1884 1885 535 3213 3244 592 611 2003 628 630 3294 3309 2045 2046 3312 672 687 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 3542 2278 2292 2588 1199 2592 2601 1214 2605 1222
oldest$	152 2807 1809 3084 3109 1845 465 1856 3132 1883 3177 603 1994 3300 3424 2258 2264 2270 2591
on	670 2335 2381
on$	1393 2678 1444 2719 2722 1467 2740 1482 110 2771 2772 1549 184 2856 2890 1642 1659 282 2942 1691 2961 2996 1811 3139 1911 1929 3196 1948 3223 3254 3303 670 710 715 3372 2134 2140 3449 2197 835 3508 2290 3600 3610 3611 958 3614 2352 3618 3628 2450 2461 2464 2545 2574 2617 2626 2627 2638 2639 2647 2653
once	3216 2236 848 2289
once$	2656 3225 3228 3230 3237 3500 3554 3618
one	118 152 2807 3244 628 689 2601
one$	87 1477 2757 2775 152 1583 1682 3000 1751 1757 3028 1809 3084 3090 3109 1845 465 1856 3132 1883 3160 3177 3185 569 1960 571 1970 3236 3239 587 595 603 1994 611 2002 2003 2016 630 3293 3294 3300 3302 672 2070 3335 685 2076 728 730 3404 3419 2208 2228 866 2258 2259 3525 3526 2264 2270 3546 3557 2302 918 919 3578 2341 2366 2369 981 2378 2407 1049 2591 2597 2601 2620 2627 1265 1272
ones	3050 3082 3085 1827 3103 3130 3155 3169 524 3181 3187 3450 3451 3452 3453 2189 2191 3469 3473 3478 3479 3483 2256 3549 3550 3555 3567 3568
ones$	1477 1953 3306 3380 2240 2600
ongoin	245
ongoing$	1593 1635 1086 1299
online$	2683
only	446 846
only$	427 439 1912 3188 570 574 1971 3335 3383 849 870 2261 912 2313 2611
onside	1143
onside$	2533
onto$	1467
open	1427 1488 2335
open$	1426 2692 2696 87 2799 214 2880 2881 2886 2887 1651 1667 3600 2431 2484 2568 2575 2649 1346
opened	1427 2714 2371 991 2381
opened$	1426 2692 2735 2746 119 2943 2380 1346
opening$	214 1236
opens$	1426 2799 214 1346
operat	59 1456 1289
operational$	2683 2721
operator$	68
operators$	68
opinions$	323 1005
opport	2912 2954 2506 2512
opportunities$	1654 289 1872 2514 2515 1138
opportunity$	2842 2908 289 1815 1872 1138
oppos	961
opposing$	2324
opposite$	1859 660 2054 2062 678 700 2091 2168 2219 3497 3498 2315 2324
optici	1064
optician$	2454
optimi	1122 1318
option	2912 2954 2081 3346 2527
option$	2848 2526 1138
options$	2514 2526 1138
orange$	2764
orbit$	2165
order	1419 2990 340 1730 1731 358 552 564 829 841 906
order$	2684 2721 2989 345 383 400 536 542 568 2230 2296 3590 1008 2593 2594
orderd$	383
ordere	1419 2714 1476 2371 991 2381
ordered$	2684 2741 345 369 400 542
ordering$	345 400 542 568
orders	1730 1731
orders$	2989 345 383 400 542 568 2230 2296 3590 1008 2593 2594
ordina	31 32 1443 197 233 1623 1315
ordinary$	195
ordinated$	1587
organi	2714 2750 2371
organisations$	1605
organise$	2799 953
organised$	1818 953
organises$	2799 953
organising$	953
other	1542 2807 1607 270 1660 2999 3004 3035 3038 3045 3046 3050 3070 3073 3082 3085 3086 1827 3101 3102 3103 3104 3130 3155 3169 524 3181 3187 1988 2011 3279 3320 3331 3341 2099 3377 2113 3390 3394 3396 3398 3409 3411 3430 782 789 2180 3450 3451 3452 3453 2189 2191 3469 3473 3478 3479 3483 3501 3502 2238 857 858 2249 3515 2253 2255 2256 2263 3542 2278 3549 3550 3555 2291 3562 3567 3568 2312 3583 3587 1194 2587
other$	2807 2833 1599 2867 2872 1628 1732 3000 346 347 3003 3007 1743 3011 3014 3016 3017 3019 3022 3025 3026 3034 3039 3043 1795 3071 3072 3078 1829 3101 3102 3103 3104 3144 1902 525 3185 3239 1988 1990 601 618 2009 2019 3286 2026 3292 3295 2031 3298 2041 3314 660 3331 678 2071 2077 691 2085 3371 3377 3391 3392 3401 3403 3404 3405 3408 2149 3419 3422 3423 3425 3430 3432 2168 2173 2174 2175 786 3442 2190 828 2219 2222 2223 3493 3501 3502 2238 857 858 2249 3515 2253 2255 2263 3529 2271 3544 3555 2291 3562 3579 3583 3587 2584
others	1607 1766 3104 3396 3409
others$	2872 2935 1732 3000 3003 3012 3014 3016 3017 3019 3022 3023 3031 3034 3039 3043 3071 3072 3141 1902 3229 1990 601 3286 3292 3314 3371 3392 3401 3403 3404 2149 3419 3422 3423 3425 3432 3435 3493 861 3517
ought	2947
ought$	2951
our	1555 230
our$	2820 1620 261 1672 1694 3532 2339 1170
out	1623 1828 775 781 907 3627 2381 2527
out$	1396 2666 2692 1454 2748 1494 1522 2816 1552 1553 164 2820 1556 1558 1595 2913 2927 2955 2991 3024 388 3066 3093 1849 1886 1890 1893 3159 1900 1920 1940 1951 1957 1974 3242 3266 3268 2004 615 2011 2036 2080 2125 2141 2144 3420 2156 3449 3464 2201 2204 2214 3480 3503 3508 3512 3513 3514 3527 3531 3538 2320 2340 3630 2372 2389 1038 2486 2549 2616
outcom	2757 981 2378 2407 2512 1265 1319
outcome$	2950
outcomes$	2888 2469
outering$	1900
outing	95 1485 3386
outing$	2658 1900 645 3506 3608
outings$	2658 3382 3506 3608
outlet	2562
outlook$	2928
outrea	2757 1711 981 2378 2407 1265
outreach$	2671 48 2710 2976 2567
outsid	164 1890 3263 2011 2170 2174 3531 3544
outside$	1482 3442 2352 2497 2638
outsta	1488
outting$	1900
over	3174 3204 2151 2381
over$	3011 3149 1911 3192 545 1944 3210 1973 3357 3415 3416 3456 3457 835 2268 3585 2321 1068 2477 2524 2602
overdu	1488
overla	3030 2037 2227
overlap$	1839 3302 3360 3492 3569
overleaf$	2542
overs$	3011 1795 3457
overse	233 1623 3110 3134 3145 3156 3258 3259 3260 3261 1997 2024 1318
oversi	2506 2512
oversight$	76 2474 2476 1087
overview$	2474
own	233 1623 3491 3525 3526
own$	1557 2825 1561 3125 3165 1936 3250 673 3332 717 3462 2221 2224 3535 898 3566 2436 1158 2597
owner	31 32 1443 3622
owner$	68 1281
owners	1144 2534
owners$	68 1281
ownership$	2968
owns$	1158
pack	2757 3074 3075 3076 3080 1901 2289 981 2378 2407 1265
pack$	2697 3166 3499 3554 3584
packag	1871
package$	3136
paedia	1064
paediatrician$	2454
page	2757 981 2378 2407 1265
page$	28 2838 2839 3606 990
pages$	28 990
paid	2714 2371
paid$	1419 1476 950 991 2398
paint	2365 1330
paint$	3626 3630
painte	1451 991 2381
painted$	2716 2746 993
pair	2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 1884 1885 1901 535 3213 592 3309 2045 2046 3312 672 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 2292 2588 1199 2592 1214 2605 1222 1328
pair$	1879 3166 534 3507
paired	1896
paired$	2121
pairin	1328
pairs	443 1953 2239 3525 3526
pairs$	3090 3218 3507 1221
pals	152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
pals$	1797 3140 3194 3207 3209 1972 3243 3470 2209 3475 3574
pan$	2846
panel	21 31 32 44 1443 59 1465 1466 2757 1607 981 2378 2407 1265
panel$	1399 1414 1434 2728 2730 2731 2862 2863 2872 996
pans$	2846
parade$	3197
paragraph$	2818 2452
paragraphs$	2818 2452
parame	1554 1064
paramedic$	2454
parameters$	2819
parcel	690
parcel$	494
parcele$	494
parceles$	494
parceling$	494
parcelled$	2080
parcels$	494
parent	33 34 35 58 59 2743 127 156 2353 2519
parent$	0 1 2662 14 18 20 2694 90 1490 609 1292
parents$	0 1 2662 14 18 20 1424 1425 2694 1448 65 1464 89 90 1490 1517 2843 1656 279 1680 410 411 609 2017 909 3625 2510 2521 2531 1292
park	36
park$	3197 3205 3228 3248 1231
parked	2703
parked$	1231
parking$	1231
parks	2703
parks$	1231
part	1415 2680 2712 2713 2714 1479 2265 1215
part$	2739 2744 164 1555 2959 2974 3110 3134 3145 3156 1892 3258 3259 3260 3261 1997 2090 3356 3484 3519 3530 3577
partic	1415 2680 1435 1479 997
participants$	2700 2726
participate$	2744
participates$	2744
participation$	2387 2406
partie	95 1485
partin	1215
partne	4 44 1437 59 2743 1607 222 1683 296 1879 2512 1123
partner$	2726 1293
partners$	0 1 2659 2662 14 18 20 1434 2726 90 1490 1605 2872 223 1686 1102
partnership$	1394 1434 2702 2728 2862 2863 1612 2948 2485
partnerships$	1394
parts$	2090 3356 3484
party	95 1485
party$	645 3608
pass$	220 457 3135 3146 2194 960
passage$	2818 2452
passages$	2818 2452
passed	3460
passed$	2874 2194 999
passes	29 63
passes$	94 457 3146 960 2624 2633
passing$	2194
past$	3456
pastor	245
pastoral$	1635
patch	2272 2273
patch$	3538
path	3595
path$	91 692
paths$	692
pathwa	2757 2081 3346 981 2378 2407 1144 2534 2562 1265
pathways$	2829
patient$	2494 2575
patrol	1391 2664 2708 99 2757 1711 981 2378 2407 1265 1332
patrol$	2663 2710 1489 1283
patrols$	2663 2710 1489 2976 1283
pattern$	2286
patterns$	2468
paused	2287
paused$	3552 2338
pay$	1353
paying$	1353
pays$	1353
pcso	59
peace	1987
peace$	3252 3255 3528
peel	814 824
peel$	735 809 811
peele$	809 811
peeled$	2568
peeles$	809 811
peeling$	809 811
peelning$	809 811
peels$	809 811
peer	3390 2172
peer$	2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 1884 1885 535 3213 592 3309 2045 2046 3312 3390 3392 3409 3417 2162 2163 2171 2172 3437 3443 2179 2183 2189 2199 2200 3466 3494 2232 843 2245 2257 2292 2588 1199 2592 1214 2605 1222
peers	2987 1728 382 3050 1788 1789 1802 3073 1809 3082 3085 1827 443 3101 3102 3103 3104 1856 3122 469 471 3130 1884 1885 3155 3169 524 3181 3187 535 3213 592 3309 2045 2046 3312 3409 3417 3430 2179 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3542 3549 3550 3555 2292 3567 3568 2588 1199 2592 1214 2605 1222
peers$	1732 3017 3021 3286 3371 3391 3392 3405 2149 3419 3422 3423 3425 3437 784 3440 3441 3443 3444 3445 3447 3470 2209
pegs$	778
people	58 59 2743 1660 3246
people$	0 1 2662 14 18 20 1424 1425 1440 1448 65 1464 1474 85 89 90 1490 108 1502 115 2773 1517 1534 1535 1539 150 2810 2812 2813 1629 2952 1705 1708 1712 3021 1797 3140 3194 1937 3207 3209 3217 1972 3238 3243 721 3410 3440 3443 3574 3621 2437 2442 1054
peoples$	2773
per$	1441 58 3573 2543
percen	58
percent$	1448
percentage$	22
percep	1144 2534
perceptions$	2520
perfor	95 1485 2750
perform$	1251
performance$	3620
performed$	1251
performing$	1251
performs$	1251
period	1826
period$	1838 3328
periodic$	198 1080
periodically$	1080 2472
periods$	1838 3328
permission$	3607
permit	3179
permit$	2827 1715 1720 1761 580 2142 867 3607 960 2564
permited$	1715 580
permiting$	580 867
permits$	2827 580 3607 960 2564
permitted$	1715 1733 1964 580
permitting$	580 867
persistent$	2494
person	59 2743 1508 2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 1884 1885 535 3213 592 611 2003 3309 2045 2046 3312 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 2292 2588 1199 2592 1214 2605 1222
person$	0 1 2662 14 18 20 90 1490 2773 1538 197 1708 3267 2022 2308 2442 1168
persons$	2773
persua	423 437 1999 794
persuaded$	2299
pharma	1064
pharmacist$	2454
phas	905
phas$	503 504
phase$	503 504 727
phases$	503 504 727
phasing$	503 504 727
phass$	503 504
phone	1391 29 1769 3042
phone$	94 817 1375
phoned	1390 1421 2688 2690 1429 2714 1458 1020
phoned$	2655 2686 1422 2723 2410
phones	344
phones$	94 1375
phoning$	1375
photo$	72 994
photograph$	72 994
photographs$	72 994
photos$	72 994
physical$	1073
physio	1064
physio$	2454
physiotherapist$	2454
pick	1485 192 2276 923
pick$	228 1624 1625 790 810 819 934 938 2643 1254
picke$	790 819 934
picked$	167 168 1590 464 808 934 1254
pickes$	790 819 934
pickin	192
picking$	790 810 819 934 1254
picks	1485 192
picks$	790 810 819 934 1254
pickting$	934
picky$	820
picnic	95 1485
picnic$	3608 2346 3632
pictur	3110
picture$	72 1518 2792 1563 1572 2491
pictures$	72 1518 994
pilot$	2
pitch	3487 3488 876 3595
pitch$	91 1542 3489 3581 976 3632 3635
pitched$	976
pitches$	976
pitching$	976
pitchs$	3489
plac	466 481 604 636 800 842 865 874 875 878 880 881 2276 1205
plac$	632 978
place	1436 2714 1451 1452 63 2750 2757 3074 3075 3076 3080 613 981 2371 2378 2407 1265
place$	2676 2701 2716 2717 2831 2901 2903 2915 2927 2957 1815 457 1868 490 3146 493 1892 1918 3228 1984 606 607 614 616 629 632 2029 656 3318 3326 701 708 716 725 2120 3519 872 2267 3538 978 2405 2507 2628
placed	2714 464 1854 1896 613 2371
placed$	452 456 1855 1864 1985 1993 2001 614 621 625 3283 632 3308 2048 695 2226 959 2398
placeed$	629
placeing$	493 629 701
placem	1871 3268 3276 2012 631 2050 3315 2051 2059 3327 2079 3344 2081 3346 876
placement$	3107 3131 1868 3136 490 1891 606 607 614 3270 616 3277 625 3284 635 2029 3351 1213
placements$	3107 3131 1868 1891 606 607 614 3270 616 625 3284 635 2029 3316 3324 3334 3351 1213
placered$	629
places	613 2332
places$	2831 2915 2957 457 1868 3146 493 614 616 629 632 656 3354 701 778 3597 978 2628
placeting$	701
placin	613
placing$	1771 625 632 978
placs$	632 978
placting$	978
plan	2757 1560 1834 2337 981 2378 2407 1140 1265
plan$	2682 2685 2697 82 2799 2822 2825 2826 1563 1572 3602 1012 2472 2542 2548 2556 1267
planned$	2674 1818
planni	1140
planning$	24 2877 2896 2493 2522
plans	1140
plans$	2685 2799 2825 2896 1638 3602 1012 2542
plant	2365 1330
plant$	3630
plante	991 2381
planted$	2746 993
play	95 1485 1879 816 877 879
play$	2671 48 91 139 304 1769 3047 395 1813 2036 2042 699 3510 856 964 3620 2418
played	3 2750
played$	1393
player	33 149 152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 2003 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
player$	2775
players$	2775 1539 1797 3140 3194 3207 3209 1972 3243 3574 2437
playgr	2050 3315 3327
playin	1780
playing$	304 395 1813 964
plays	1485
plays$	139 304 699 856 964
pledge$	93
plenty$	311
plot$	897
plug$	1111
pluging$	1111
plugs$	1111
podcast$	28 3599 990
podcasts$	990
point	1504
point$	66 2769 2831 2842 2931 2101 2328
points$	66
police	31 32 1443 59 2743 1711
police$	0 1 2662 14 18 20 60 90 1490 2976 326 1283
policeing$	326
polices$	326
policeting$	326
polici	92 2757 1711 981 2378 2407 1265
policing$	2976 1283
policy	92 2757 2337 981 2378 2407 1265
policy$	28 2704 3206 3602 1267
pond$	91
pool	36 63 3487 3488 2354
pool$	3619
poor$	431
pop$	1173
portal$	28
portals$	28
positi	260 302 1721 782 789 2281
position$	2472
positive$	2867 1628 1650 2917 2923 1685 1692 2986 793 3546 1073 1172 2571 2575
possib	2849 2527
possibilities$	1138
possibility$	1815 2526 1138
possible$	2842 1583 2014 2456 2457 1138
post	2757 829 874 875 981 2378 2407 1234 1265
post$	2761 990 2393 2403 2405
posted	1427 2714 1483 1484 104 2371
posted$	2692 2748 2749 1494 999
poster	92 2757 981 2378 2407 1265
poster$	96 937 3598 2624 1267
posters$	96 937 2624
posts$	990 2393
potent	1144 2534
potential$	1138
power$	536 3256 776 2167 2277 3572 2593 2594
powerful$	3418
powers$	536 2593 2594
practi	31 32 1443 59 2743 1614 1683 894 2512
practicable$	2457
practice$	2879 2896 2935 2948 699 2513
practices$	2658 699
practise$	699
practises$	699
practitioner$	0 1 2662 14 18 20 2734 90 1490 2401
practitioners$	0 1 2662 14 18 20 2726 90 1490 223 2401
pray	2233
prayers$	3623
precinct$	3197
prepared$	2028
presen	2681 2714 2757 1586 1683 1711 981 2371 2378 2407 1265
presence$	2948 2976 1739 2463 2474 2475
present$	2851 3326 3532 2494 2575 1256 2649
presented$	1256
presenting$	1256
presents$	2851 1256
presse	1999
pressure$	3428 2277
preven	329 337 339 1734 355 356 365 397 414 419 1831 532 844 899 926 1122 1316 1319
prevent$	338 1755 402 1800 1801 547 854 1112
prevented$	2982 2983 378 3096 514 3189 3388
preventing$	338 402 854 1112
preventping$	1755 854
prevents$	338 1755 402 854 1112
preventting$	1755
prey	155 2445
prey$	2809
price	2337
price$	3602 3606
priced	1419
priced$	2684
primar	3268
print	1234 1330
printe	1427 2714 1483 2371 991 2381
printed$	2668 2692 2748 993
priori	2506 1122 1285 1318 1319
priorities$	2888
prioritise$	1145
prioritised$	2920
prioritises$	1145
prioritising$	1145
priority$	1641 2503
pris	814
prise$	656 735 751
pro	1721 782 789
proact	197 1667 1123 1143
proactive$	1587 2932 2494 2533
proactively$	2533
problem$	2883 2548
problematis$	1130
problematise$	1130
problematises$	1130
problematising$	1130
problematiss$	1130
problems$	2883
proced	2757 981 2378 2407 1265
procedures$	2829
proces	2757 981 2378 2407 1265
processes$	2829 1638
procur	1419 1476
procured$	2684 2741 2404
produc	6 2714 1450 3350 2371
produces$	2715
production$	1396
productive$	2571
profes	44 59 2743 1607 296
professional$	0 1 2662 14 18 20 2734 90 1490 1640 1015 1072
professionals$	0 1 2659 2662 14 18 20 1434 2726 90 1490 1605 2872 223 1629 1686 1102
profil	1793 1058
profile$	3058 2448 2474 2508
profiled$	2448
profiles$	3058 2448
profiling$	2448
profit	2445
progra	2757 1871 2079 3344 2081 3346 981 2378 2407 1265
programme$	2665 2685 2729 3136 897 985 1012
programmes$	2685 1012
progre	1472 1590 233 1623 1624 1625 1648 1690 3556 2539
progress$	2828 2889 2890 2907 1009 2472 2573 1317
progressed$	2737 2855 2913 2955 1317
progresses$	2828 1317
progressing$	1317
progresss$	2828
prohib	337 339 355 419
prohibit$	338 738 3495
prohibitding$	738
prohibited$	2982 2983 378 738
prohibiting$	738
prohibition$	421
prohibits$	738 3495
projec	3345
project$	2 24 2685 2729 91 3131 1868 3265 645 3351 897 985 1012
projects$	2685 3131 3351 1012
prolon	839 840
promise$	369 383
promised$	2674 383
promises$	369 383
promot	878 879 1122
promot$	1097
promote$	1097 1313
promoted$	2920 1313
promotes$	1097 1313
promoting$	1097 1313
promots$	1097
promptly$	2840 2879
proper$	1564 3092 2164 2211
propor	1143
proportion$	22
proportionate$	1103 2533
proportionately$	2533
propos	2337
proposal$	3602
proposals$	3602
prosocial$	2986
prospectus$	2704
protec	1122 1316
protected$	2920
protection$	340
protective$	2512
protoc	2757 981 2378 2407 1265
protocol$	1267
provid	1427 2714 1450 1452 1457 1484 104 245 783 2371 1084 1315
provid$	264
provide$	186 243 1635 264 1354
provided$	2692 2717 2718 2722 2749 1494 1635 2901 299 1354
provider$	68 3338 1014
providers$	68 3338 1014
provides$	2715 186 243 1635 264 1354
providing$	243 1635 264 1354
provids$	264
provis	6 2757 2864 2893 2912 1711 1871 3268 2079 3344 981 2378 2407 2512 1265
provision$	1396 2976 1868 3136 606 607 3284 2514 2515 2567
provisions$	3284
pru$	3284
pruned$	2396
psychi	1064
psychiatrist$	2454 1294
psycho	1064
psychologist$	2454 1294
public	6 1332
publication$	1396
publis	2714 1483 2371 1332
published$	2748
pull	450 2184 814 824
pull$	521 3256 656 664 735 766 2165 776 2167 797 799 2277 888 3588 1100
pulle$	766
pulled$	797
pullen$	766
pulles$	766
pulling$	664 766 797 1100
pulls$	664 766 1100
pupil	1508 149 2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 1884 1885 535 3213 592 2003 628 3309 2045 2046 3312 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 2292 2588 1199 2592 1214 2605 1222
pupil$	2773 2775 1538 1539
pupils	145 152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3536 3549 3550 3555 2292 3567 3568 2309 2362 2588 1199 2592 1214 2605 1222
pupils$	1464 108 2773 2775 1535 1539 1797 3140 3194 3207 3209 1972 3243 3574 2437
purcha	1419 2714 1476 2371 991 2381
purchased$	2684 2741
purpose$	2918 3173 2556
purposeful$	2571
push	423 879
push$	1099 1155
pushes$	1099
pushing$	2484 1099
put	434 464 1854 466 481 1896 604 636 800 832 842 865 874 875 878 879 880 881 2276 1205
put$	3 1427 2714 1451 2724 1483 1484 2750 2803 248 1662 456 1855 493 1918 2048 688 695 701 833 2226 2329 959 978 2371 1337
pute$	978
putes$	978
puting$	493 701 978
puts	434
puts$	493 701 978 1337
puttin	434
putting$	248 1771 701 978 1337
qualification$	2707
qualifications$	2707
qualit	2512
quarte	152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
quarterly$	987
quartet$	1797 3140 3194 3207 3209 1972 3243 3574
questi	2757 422 981 2378 2407 1265
questioned$	3095
quicke	1271
quicker$	2570
quickly$	2840 2570
quiet$	3064 2431
quieter$	152 2807 1809 3084 430 3109 1845 465 1856 3132 1883 3177 603 1994 3300 827 2258 2264 2270 2417 2591
quit	408 442 1932 921
quit$	1832 745 2311
quiting$	745
quits$	1832 745
races$	3589
racism	1290
racist	1290
radar$	2937 2471
raise	220 228
raise$	1618 1098 1118 1336
raised$	119 2874 2398 1118 2523
raises$	1118 1336
raising$	2495 1118
ramp	29 1933 3595
ramp$	91 565 566
ran	2708
ran$	2668 2375
rang	2664 1020
rang$	1422 2392 2410
range$	796
rappor	2512
rarer$	2417
rate	2767
rate$	1487 1016 1268
rated$	1268
rates$	1487 1016 1268
rather$	1529 1850 716 725 2120 2206 844 852 872 2267 1061
ratifi	2714 2371
ration	764
re	1764 1848 1043
re$	1792
reach	1504 1769 3171
reach$	2769 1778 2165 796 989 1096 1266
reache	1390 2712
reached$	2655 2695 989 1266
reaches$	1096 1266
reaching$	1096
react$	1180
reacts$	1180
read	1390 2698 2714 2371
read$	2655 2675 2735 1483 183 1378
reading$	183 1378
readmit$	3113
reads$	183 1378
ready$	2746 2028
real$	3092 2164 2211
rearra	991 2381
reason$	2774 1815
reassu	1315 1319
reassurance$	2900
reassuring$	1073
rebuild$	1109 1164
rebuilde$	1109
rebuildes$	1109
rebuilding$	1109 1164
rebuilds$	1109 1164
receiv	2712 2713 2714 245 2371
receive$	1635 2386
received$	2675 38 2373
receives$	2386
recogn	130 1658 1122 1315
recognise$	2923
recognised$	1520
recommendations$	2888
record	2714 1450 1460 1465 2757 1555 166 167 168 169 1560 1607 220 438 981 2371 2378 2407 1265
record$	56 2725 2730 2732 124 2822 2823 2825 2826 944 2385
recorded$	77 2820 1556 1558 1559 944 2395
recording$	944
records$	56 2715 2725 2730 2732 124 2825 2872 944 2385
recove	1271
recrui	1390 1427 2714 155 923 2371 991 2381
recruit$	1365
recruite$	1365
recruited$	2655 2692 2403 1365
recruites$	1365
recruiting$	1365
recruits$	1365
red$	2764
redecorated$	2746
redesi	991 2381
redire	473
redraf	1330
redraw	991 2381
reduc	357 435 575 764 768 773 777 887 905 1271
reduc$	917
reduce	337 1831 3431 1122 1315
reduce$	749 917 1112
reduced$	2920 2982 2983 3096 3543 893
reduceing$	749 1112
reduces$	749 917 1112
reduci	337 1315
reducing$	917
reducs$	917
reduction$	98
refer	466
refere	2541
reference$	2818 2452
references$	2818 2452
referr	1390 2712 2738 99 2757 207 464 1854 981 2378 2407 1265
referral$	17 2753 1489 141 209 3598 1000 2535
referrals$	17 2753 1489 141 209 1000 2535
referred$	2655 2695 2388
reflec	1658 1123
reflect$	2923 1074 2492
reflected$	2395
reflecting$	1074
reflects$	1074
reform$	3029
refrain$	921
refres	2757 981 2378 2407 1265
refunds$	2625
refurbished$	2746
refurbishment$	91
refus	398 419 445 458 520 529 532 552 560 846 860 2250
refus$	952
refuse	356 2248
refuse$	952
refused$	1513 561 3513 952
refuses$	952
refusing$	952
refuss$	952
regain$	1164
regaining$	1164
regains$	1164
regard$	1641
region	3110 3134 3145 3156 3258 3259 3260 3261 1997 3276
regist	2677 26 1427 2698 1465 2757 874 875 981 2378 2407 1265
register$	1416 56 2730 629 3571 2391
registered$	2692 629 2388
registering$	629
registerred$	629
registers$	1416 56 2730 629
regrou	1764
regroup$	3029
regular$	195 198 1593 3165 1016 1080 1085 1086
regularity$	8
regularly$	1080 2472
rehear	95 1485 1555
rehearsal$	2658 3609
rehearsals$	2658 3609
rehearse$	699
rehearsed$	2820
rehearses$	699
rehous	464 1854 466 604 613
rehous$	626 627 1201
rehouse$	612 626 627 1201
rehoused$	1855 1864 1993 2001 612 626 627 3283 2048
rehouses$	612 626 627 1201
rehousing$	454 589 612 614 626 627 1201
rehousred$	626 627
rehousring$	626 627 1201
rehouss$	626 627 1201
reimpo	839 840
reinfo	1318
reinst	839 991 2381
reject$	952
rejecte$	952
rejected$	952
rejectes$	952
rejecting$	952
rejects$	952
relati	4 2956 1727 1869 1992 3268 3288 638 2122 2145 2512 1123 1319
relations$	2557
relationship$	1394 2950 331 2992 1924 3410 2499
relationships$	1394 2907 331 2992 3410 784 2499
relatives$	3455 2437 1293
releas	450 530 694 808 850 910
releas$	902
release$	902
released$	1920
releases$	902
releasing$	902
releass$	902
releasting$	902
relentless$	2494
releva	1555 245
relevant$	2820 1564 2837 1599 2867 1635 2456 2457
reliance$	750 2158
reloca	604 613
relocat$	626 627 1201
relocate$	1993 3264 612 621 626 627 1201
relocated$	1993 2001 612 621 626 627 3283
relocates$	1993 612 621 626 627 1201
relocating$	612 626 627 3540 1201
relocation$	454 3127 589 614
relocatred$	626 627
relocatring$	626 627 1201
relocats$	626 627 1201
remain	167 277 1874 3377 3520 1081
remain$	143 221 1613 1622 1661 372 3139 2057 3518 1077 1128 1217
remaining$	2807 372 3101 3102 3103 3104 1988 2113 3501 3502 2238 857 858 2249 3515 2253 2255 2263 3555 2291 3562 3583 3587 1077
remains$	143 221 1622 1661 372 2057 1077 1217
rememb	1546 2811
remember$	2492
remind	1421 437
remind$	1314
reminded$	2686 1314
reminder$	11
reminders$	11
reminding$	1314
reminds$	1314
remote$	2021
remov	407 408 450 461 480 543 564 588 599 773 781 814 887 1062 1209
remov$	403 766 916 917
removal$	477 589
remove	1451 3061 3220 567 1980 775 863 3537 991 2381
remove$	403 593 735 766 916 917 1341
removed$	2716 403 3095 1847 1957 3245 593 3249 3283 3543 916 1341
removen$	766
removes$	403 593 766 916 917 1341
removing$	403 593 735 766 916 917 1341
removping$	916
removs$	403 766 916 917
removting$	916
renew	839 840
renew$	884
renewe	1874
renewe$	884
renewed$	3139 3615
renewes$	884
renewing$	884
renews$	884
reopen	1330
repainted$	3593
repair	1451 991 2381 1330
repair$	91 1109 2535
repaire$	1109
repaired$	2716 2727 993
repaires$	1109
repairing$	1109
repairs$	91 1109 2535
repeat	1555 166
repeat$	2820
repeated$	2820 1556
replac	1451 2120 991 2381 1220
replace$	1225 1230
replaced$	2716 3381 3593
replaces$	1225
replacing$	1225
replie	1421 1428 1435 2714
replied$	2686
replies$	2693 2700
reply	1428 2698
reply$	2693
report	1391 1450 1465 2757 2767 146 1554 1555 166 220 3042 438 981 2378 2407 1265
report$	2663 2679 73 2730 124 131 141 2817 2819 1267 1268
reported$	2820 1556 2874 3041 2395 2399
reports$	2663 2679 2715 73 2730 124 131 141
represented$	1668
reques	605 1995 1205
request$	1518 3175
requested$	3133 2373
requests$	1518 3175
requir	2849 1730 358
require$	345 383 400 542 568
required$	369 383 2456 2457
requireed$	345 400 542
requireing$	345 400 542 568
requires$	345 383 400 542 568
researcher$	1013
researchers$	1013
resent	1546 2811
reserv	3582 1332
reset$	1109
resete$	1109
resetes$	1109
reseting$	1109
resets$	1109
reside	95 1485 2757 152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 981 2378 2407 2588 1199 2592 1214 2605 1222 1265
resident$	2775
residential$	1842 478 639 645 1213
residents$	115 2775 1797 3140 3194 3207 3209 1972 3243 3574 2437
resili	2512 1319
resour	2757 1711 981 2378 2407 1265
resource$	1562
resources$	1562 290 2976 2514 2567 2576
respec	2956 1122 1143 1291 1316
respect$	2547 2554
respected$	2920 2972 2978
respectful$	2797 2494 2533
respectfully$	2533 2547
respit	1987
respite$	3252 756
respon	1428 2698 1435 2712 2713 2714 1667 1122 2512 1144 2534
respond$	228 1317
responding$	1317
responds$	1317
response$	2693 2888 2493 2513 1317
responses$	2700 1317
responsibility$	2885 2968 1105
responsive$	2932
rest	2807 1766 3046 3050 3070 3073 3082 3085 1827 3101 3102 3103 3104 3130 3155 3169 524 1915 3181 3187 1987 1988 3279 3320 3331 3377 2113 3390 3394 3396 3398 3430 3450 3451 3452 3453 2189 2191 3469 3473 3478 3479 3483 3501 3502 2238 857 858 2249 3515 2253 2255 2256 2263 3542 2278 3549 3550 3555 2291 3562 3567 3568 2312 3583 3587 2587
rest$	1732 3000 3003 3014 3016 3017 3023 3031 3034 3039 3043 3050 3071 3072 3082 3085 1827 3103 3130 3155 3169 524 3180 3181 3187 3252 1990 3286 3292 3314 3371 3392 3404 3409 756 3419 3422 3423 3425 3450 3451 3452 3453 2189 2191 3469 3473 3478 3479 3483 3493 861 3517 2256 3528 3549 3550 3555 3567 3568
rested	2287
rested$	3552
restor	1123
restor$	1109
restore$	1109
restores$	1109
restoring$	1109
restors$	1109
restri	329 337 357 419 435 1831 480 575 764 829 905
restrict$	326 578 579 580 749 834
restricte$	834
restricted$	2982 2983 378 3096 470 578 579 580 834 2282
restrictes$	834
restricting$	326 578 579 580 749 834
restriction$	421 3087
restrictions$	421 3087
restricts$	326 578 579 580 749 834
restrictted$	580
restrictting$	326 578 580
resurfaced$	2746
resurfacing$	91
retain	839 1084
retain$	1150
retaining$	1150
retains$	1150
return	2698 2712 2713 207 2305
return$	208 496 498 557 798 2377
returne$	496 498
returned$	208
returnes$	496 498
returning$	496 498 557 798
returns$	208 496 498 557 798 2377
retwee	1435
retweets$	2700
reunit	1764
reunite$	3029
review	2714 1450 2757 1590 981 2371 2378 2407 2470 1265 1316
review$	76 2753 2858 2471 1082
reviewed$	75 2855 2399 1082
reviewing$	1082
reviews$	2715 76 2753 1082
revise	2714 2371
revok	480
revok$	491 952
revoke	863
revoke$	491 952
revoked$	952
revokes$	491 952
revoking$	491 952
revoks$	491 952
rewrit	991 2381 1332
rid$	796
ride	95 1485 816 2233
ride$	2055 3609
riders	152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
riders$	1797 3140 3194 3207 3209 1972 3243 3574
rides	1485
rides$	3609
rift$	2499
rifts$	2499
right$	2763 1564 2923 3092
rights	1291
rights$	1168
ring	1391 2664 2767 1504 1749 1769 3042 3047 3171 836 3542
ring$	2769 139 1375
ringing$	1375
ringle	1809 3084 3109 1845 465 1856 3132 1883 3177 3244 590 603 1994 2003 3294 3300 2258 2264 2270 2591 2601 1286
ringleader$	3561 2599 2600
ringleaders$	3561 2599 2600
ringri	1809 3084 3109 1845 465 1856 3132 1883 3177 603 1994 3300 2258 2264 2270 2591
rings$	139 1375
rink	36 3487 3488
rip	543
ripped$	567
rise	2752 2754 1271
rise$	102
risen	2754
rises	2752 2754 1271
rising	2752 2754 1271
risk	2956 2512 1319
risk$	2868 2873 2883 2465 2472 1093
risks	1319
risks$	2868 2873 2883 2465 1093
risky	2956
ritual$	2286
rival	1279
river$	3530
road	3327 2218
road$	3336 3489
roads$	3489
robbed	1507 2804 155 1060
robbed$	2772 2450
robber	1273
robberies$	159 1284
robbery$	159 1284
robs	2804
robust	197 2506 1123 1143
robust$	1587 1086 1103 2533
robustly$	2840 2533
role	2562
role$	1105
roll	6
roll$	233 2391
rolled$	2714 2371
rollout$	1396
room	36 41 63 3074 3075 3076 3080 1915 3268 2050 3315 2081 3346 2218 3485 2247 876 3595
room$	1431 62 91 1542 289 3002 1853 1872 3167 3180 3318 2065 3340 3353 3354 708 3433 3484 3489 3512 897 3558 3580 3581 3596 3598 3600 3606
rooms	3315 3346 869
rooms$	62 3002 3167 2065 3334 3354 3433 3484 3489 3580 3581
root$	1144
rose	2752 2754 1271
roster	1896 874 2276
rota	21 2757 3350 874 981 2378 2407 1265
rota$	28 2709 3571 3598 3606 3634 992 995
rotas$	28 992
round	3048 3174
round$	2666 181 2991 3456 3527 932 2389 2563
rounde	2354
rounders$	3619
route	3327 2218 3485 2332
route$	3131 2058 3336 3351 2332 3597 3606
routes$	2829 3131 2058 3348 3351
routin	1058
routine$	2286 1080
routinely$	1080
routines$	2448
row	3633
row$	141 1824 2090 3356
rowdy	3510
rows$	141 1824 2090 3356
rugby	2354
rugby$	3619
rule	92 2990 2337
rule$	93 2989 383 421 3206 583 2230 3602 3606 992
rulebetween$	3088
ruled$	1551 383
rules$	93 2989 383 2230 3602 992
rulesbetween$	3088
run	1427 2714 2305 2371
run$	2668 2692 2742 2799 2809 186 1818 1908 3609 3634 2375 2649 1358
rung	1390 2664 1421 2688 2690 1429 2714 1458 101 2782 3042 1020
rung$	2655 2686 2723 1491 2410
runnin	1411
running$	2676 2683 1358
runs	2708 1450 2305
runs$	2715 2799 186 3609 2375 1358
s$	171 1620 1736 1737 1747 406 3074 3075 3076 3080 3105 1870 1881 1910 524 594 601 2002 3532 2307 2584
s20$	2604
s34$	1204
s35$	1204
safe	260 2956 302 2974 2332 2506 2512 1291
safe$	2763 2797 1650 2923 2925 2926 1692 2972 3597 2434
safegu	1122 1291 1316
safeguarded$	2920
safely	1021
safely$	2411 2428
safer	302 2974 2180 1021
safer$	2923 2925 2926 1692 2972 430 2196 807 2411 2517
safety	2956 2506 2512
safety$	2918 1132
said	1546 2811 166
said$	2674 2776 1556 1268
sales$	122
same	1840 3216 689 2098
same$	2761 1573 1574 3036 3074 3075 3076 3080 3105 3160 3161 3163 3183 3216 2053 3326 2075 2098 3363 3366 2102 2103 2105 2110 2114 3404 3500 3541
sample$	2397
samples$	2397
sancti	1285
sat	2664 1542 464 1854
sat$	1421 2048 695
satisfy$	1146
saturd	1542 598 722 723
saturday$	2691 598 3253 722 2112 723 3378 3604 2348 3617
saturdays$	2691 3253 2112 3378 3604 2348 3617
saved$	77
saw	1546 2811
saw$	2668 2735 2392
say	2767 1504 1546 2811 1834
say$	113 2769 2776 2910 515 895 2418 1268
saying$	515 895 1268
says	1546 2811
says$	113 2776 515 895 1268
sbetween$	3088
scale$	1148
scales$	1148
scaling$	1148
scatte	1877 1878 2038 2039 881 930 1215
scatter$	3142 494
scattere$	494
scattered$	3143 3303 3304 2320
scatteres$	494
scattering$	494
scatters$	3142 494
schedu	2714 1896 2371
schedule$	2402
scheme	2757 981 2378 2407 1265
scheme$	28 2729 3351 985
schemes$	28 3351
school	31 32 36 1443 59 2743 2802 1841 1871 596 3268 3276 2012 631 2050 3315 2051 3327 2064 2073 2079 3344 3345 2081 3346 2218 3485 876 3622
school$	0 1 2662 14 18 20 2694 60 69 90 1490 2791 1528 2798 3106 3107 3131 1868 3136 490 1891 3248 1986 606 607 3270 616 3271 3272 3275 3277 3278 3284 2030 3296 3338 3351 805 817 3503 3577 3623 2429 2510 2641
schoolchildren$	3207
schooled$	1985
schools$	0 1 2662 14 18 20 2694 69 90 1490 3107 3131 1868 1891 606 607 3284 3316 3329 3334 3338 3351
scope	1554 1555
scope$	2819 2820 1872 1137 1138
scopes$	1137
scoping$	1137
score	2767
score$	132 1268
scores$	132 1268
scrap	936
scrap$	462
scrape$	462
scrapes$	462
scrapped$	2338
scrapping$	462
scraps$	462
screen	95 1485 2757 981 2378 2407 1265
screenshot$	72
screenshots$	72
screwe	2329
screwed$	3594
seal	461
search	1507 2803
search$	257 1288
searched$	2772
searches$	141 1288
seat	29 466 1933 800 842 880 881 2272 2273 2276
seat$	1824 493 1918 565 566 656 684 701 778 3519 3538 3558 3581 3598 3626 978 1382
seate$	978
seated	464 1854 1896
seated$	456 1855 2048 684 695 959 1382
seates$	978
seatin	1933
seating$	61 1771 493 656 701 3507 978 1382
seats$	61 1824 3131 493 565 566 656 684 701 778 3538 3581 3626 978 2628 1382
seatting$	701 978
second	1542 3268 3377
second$	2807
section20$	2604
section34$	1204
section35$	1204
secur	605 1995
secure	1436 2714 2371
secure$	1842 478 639
secured$	2701 3133
security$	2918
see	1391 2767 1546 2811 2981 2999 1749 1759 3030 1769 3047 395 3066 3077 1817 3137 3171
see$	191 2911 2975 2995 2998 3000 1740 3013 3024 1763 1773 1785 488 489 1918 2037 743 795 972 1152
seee$	489
seees$	489
seeing	2993 1770 395 3065 3069 2205 2262 3551
seeing$	191 2995 3007 3010 3033 1785 3097 488 489 3211 2126 2143 795 3527
seek	605 1995 783 840 1140 1205
seek$	253 787 1090 1101
seeke$	787
seekes$	787
seekin	1140
seeking$	787 1090 1101
seeks	1140
seeks$	787 1090 1101
seen	1390 2688 2690 2712 2714 1458 2738 101 1726 1759 1828 530 584 680
seen$	2655 2675 2695 2723 1491 2991 3024 1775 386 387 3093 440 1920 3193 1974
sees$	743 795 972
seize	1285
seized	991 2381 1285
seizes	1285
seizur	1285
select	2276
select$	790 934
selecte$	790 934
selected$	934 2403
selectes$	790 934
selecting$	790 934
selective$	820
selects$	790 934
selectting$	934
self$	2279 2512 1144
sell	155 2445
sell$	2805
seller	116 2783 1279
seller$	3601 1281
sellers$	3601 2437 1281
selling$	2420 2444 2446
sells$	2446
semina	2757 981 2378 2407 1265
send	438 460 466 473 564 604 613 808 829 832 842 850 865 874 875 879 1234
send$	493 496 498 557 629 632 664 825 859 1374
sende$	496 498 632
sended$	629 632 859
sendes$	496 498 632
sending$	493 496 498 557 629 632 859 1374
sendred$	629
sends	2708 1450
sends$	2715 493 496 498 557 629 632 664 825 859 1374
senior	1542 2268 3534
senior$	1086
sense$	263 889 2491
sensit	197 1667 1143
sensitive$	1587 2878 2932 2533
sensitively$	2840 2533
sent	2669 1407 1427 2708 2712 2714 1484 104 1507 3042 464 1854 530 613 829 832 850 874 875 2371 1332
sent$	2672 2692 2749 1494 2772 119 2803 3041 452 1855 1864 1920 1980 1985 602 1993 2001 621 3283 2020 632 634 641 664 688 808 833 2226 3503 2248 859 910 999
sente$	632
sented$	632 859
sentence$	2818 2452
sentences$	2818 2452
sentes$	632
senting$	632 859
sents$	632 859
separa	3042 438 1878 2038 2039 2070 690 789 3461 3525 3526 1215
separate$	362 1842 3119 3120 3121 467 3123 3126 3128 3129 475 1866 2019 2026 660 661 2054 668 669 2060 2062 673 675 2069 2071 683 2077 2078 691 2083 2085 2086 2088 2089 700 2091 2093 2094 706 2100 2104 717 718 2109 2111 767 2168 786 2190 828 2219 2220 3490 3497 3498 3544 3563 2315 2324 2589 2607
separated$	362 3041 3143 3303 3304 2080 2607
separately$	3240 3332 3335 3557 1329
separates$	362
separating$	362
separation$	477 1215
septem	1542
september$	2789 1525 3553
sergea	31 32 1443 59 2743
sergeant$	1399 68 1283
serv$	902
serve	2233 2365
serve$	1950 2260 871 902 3630 1345
served	2750 2248
served$	119 1908 3500 3504 3513
serveed$	2260 871
server	406 3487 3488
server$	1796 3062 409
serves$	2260 871 902 1345
servic	31 32 41 1443 2864 296 2378
service$	1399 28 2685 1431 2896 1835 3623 985 1014
services$	2659 28 2685 69 2829 1605 223 1629 2896 1686 1014 1102 2514 2515
serving$	902 1345
servs$	902
servting$	902
sessio	99 2757 1826 584 2033 2063 2079 3344 3345 3386 2218 869 981 2378 2407 1265
session$	2685 2729 1489 2758 2841 1838 3235 1974 3248 3291 645 3328 2065 2066 3351 3353 2096 3364 3368 2116 3382 2118 3384 3506 3533 3609 1267
sessions$	2685 2729 1489 2758 2841 1838 1974 3248 3291 3328 2065 3351 2096 3365 3380 2116 3382 2118 3384 3506 3609
set	1841 1871 596 2050 3315 3327 2079 3344 2081 3346 2217 2218 3485 836 1205
set$	2714 1452 1542 1555 166 167 168 1662 2934 3106 3136 1986 3272 3340 3354 3406 3440 2176 2178 3482 2365 2371 991 1179 1239
sets	1826 3315 3344 3346
sets$	3334 3354 2176 1179 1239
setting$	2831 2915 2957 3436 1179 1239
settings$	2831
settl	604
settle	2251 3556
settle$	3252 3255 806 3516
settled$	1993 3516
settles$	806
seven	33 35 112 156 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1884 1885 3155 3169 524 3181 3187 535 3213 3214 592 3309 2045 2046 3312 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2588 1199 2592 1214 2605 1222
seven$	1425 1502 2225
sever	337 397 755 768
several$	595
severed$	2997
severi	337
severs	337
sew	1330
shadow$	2165
shall$	394 453
shalln	392
shalln$	392
shallnot$	1782
shar$	1089
share	220 816 1315
share$	22 224 1895 2042 689 2194 3582 979 1089
shared	2714 1840 3460 2371 1315
shared$	2735 2874 406 1798 3105 690 2115 726 2117 3385 2121 2194 2227 930 999 2399
shares	1435 1450 1315
shares$	2700 2715 1895 2042 689 979 1089
sharin	1315
sharing$	2702 224 3010 1895 2042 689 2194 2316 1089
shars$	1089
sharting$	1089
she	156 1809 3084 3109 1845 465 1856 3132 1883 3177 603 1994 628 630 3300 2258 2264 2270 2591
she$	2768 1680 2958 1704
shed	3595
sheet	2757 981 2378 2407 1265
sheet$	1416 56 2838
sheets$	1416 56
shelte	29 1933 2272 2273 3595
shelter$	61 91 96 565 566 3538 2393
shelters$	96 2393
shelve	2287
shelved$	3552
shephe	473
shift	99 2757 1841 2081 3346 824 2218 3485 3487 3488 865 874 878 981 2378 2407 1265
shift$	2709 1489 2758 3106 3291 2066 897 932
shifts	1826 3346 869
shifts$	1489 2758 3106 3291 932
shine$	2944
shoo	562
shop	36 1508 2247 3622 2415 2519
shop$	2694 69 2747 2773 3205 3228 3512 3558
shopke	59 2743
shopkeeper$	0 1 2662 14 18 20 90 1490 115 2438 2447
shopkeepers$	0 1 2662 14 18 20 68 90 1490 115
shoplifting$	1284
shops$	2694 69 2747 2773 3205 3625
shorte	764 1271 1330
shorter$	893
shot$	796
should	2947 2951 1700 392
should$	196 234 235 1636 265 1669 394 453 2018 2123 2150
shouldn$	392
shouldnot$	1782
show	95 1485 1504 437
show$	2658 2769 424 645 897 3608 2385 2433 2649 1379
showing$	1446 2385 1379
shown	2669 2688 2690 1483 104 299
shown$	2748 1494 1689
shows	1485
shows$	2658 2385 2433 1379
shrubs$	1006
shun	815 2205
shut	3061 407 408 461
shut$	550 559 561 884 2431
shute$	884
shuted$	550
shutes$	884
shuting$	550 884
shuts$	550 884
siblin	152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 672 679 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
siblings$	1797 3140 534 3194 3207 3209 1972 3243 3574
side	1485 1143
side$	2792 3110 3124 3134 3145 3156 3258 3259 3260 3261 1997 2090 3356 3433 3484 3489 3530 3533 3571 3577 3580 3619 3633 2533
sides$	2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 3124 471 1884 1885 535 3213 592 3309 2045 2046 3312 2090 3356 3417 3433 2189 2199 2200 3466 3484 3489 3494 2232 843 2245 2257 2292 3580 3589 2588 1199 2592 1214 2605 1222
sight$	1594
sighted$	2467
sighting$	124
sightings$	124
sign	2677 2681 29 2712 2713 92 832 874 875 938
sign$	12 1410 1415 26 1435 61 1455 96 2757 3206 825 877 937 2328 3598 981 2378 992 2393 2407 1265 1364
signal$	406
signed	2714 2724 1483 2371 991 2381
signed$	1390 1392 12 1410 1427 2724 1472 2748 991 1364
signing$	1364
signpo	1390
signpost$	1303
signposted$	2655 2388 1303
signposting$	1303
signposts$	1303
signs$	12 1410 61 96 3206 937 2328 992 2393 1364
silent$	3064
silly	3510
silos$	2895
sim$	805 817
simpler$	430
since$	924 2427
sing$	183 1252
singes$	1252
singing$	183
single	730 2239
single$	1011
singles$	1221
singly	2070 3525 3526
singly$	3185 3229 3239 3335 3557 2597 2612
sings$	183 1252
sister	152 2987 1728 382 3050 1788 1789 1802 1804 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1869 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3288 638 3309 2045 2046 3312 672 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
sister$	1292
sisters$	1797 3140 3194 3207 3209 1972 3243 3574 2437
sit	2664 167 466 1879 510 3198 2037 816 842 2233 880 881
sit$	2762 139 1726 2998 1769 395 396 3051 1813 3116 493 1898 1900 3219 1955 3221 3222 3230 2036 3302 2042 3308 2048 2067 684 699 701 3539 959 978 2386 1028 1249
site	2007 2050 3315 3327 3345 2081 3346 2218 3485 907
site$	28 396 447 478 3250 3272 3296 3367 3484 978
sitering$	1900
sites	3315 3346
sites$	28 3334 3484 978
siting$	396 493 1900 701 978
sits$	2679 2762 139 3116 493 2042 2067 684 699 701 959 978 2386 1028 1249
sittin	1780 3069 1828 3315 2218 3485 3486 869 3551
sitting$	2993 3010 3033 395 1813 3093 1900 3308 2066 684 701 978 1249
sittings$	3316
situat	2512
situation$	1563 2472
six	33 35 112 156 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 3213 3214 1981 3246 592 3309 2045 2046 3312 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2415 2588 1199 2592 1214 2605 1222
six$	1425 107 1502 2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 3140 1884 1885 535 3213 592 3309 2045 2046 3312 3417 2189 2199 2200 3466 2225 3494 2232 843 3499 2245 2257 2292 2344 2588 1199 2592 1214 2605 1222
sixth$	2802 2073 2079
size$	1825 1965
skate	816 877 3595
skate$	1252
skatees$	1252
skater	33 152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
skaters$	1797 3140 3194 3207 3209 1972 3243 3574
skates$	1252
skill$	1321
skills	794
skills$	1654 290 1321
slacker$	3454
slate$	1998
sleep	2767 1719 1746 405 2192 2233
sleep$	1898 1276
sleepover$	2980 3011 441 3457
sleepovers$	2980 3011 1795 441 1922 3457
sleeps$	1276
slept$	1276
slide	2757 981 2378 2407 1265
slide$	797
slides$	797
sliding$	797
slighter$	3454
slip	2305
slip$	284 797
sliping$	284
slipping$	284 797
slips$	284 797
slot	2063 3345 2081 3346 2218 3485 3486
slot$	3131 3291 3328 2065 2066 3353 2107 3533 897
slots	3346 869
slots$	3131 3291 3328 2065 2107
slow	905
small	2153
small$	3418
smart	2506
smile	1505
smile$	2770
smiles$	2770
snap$	406
snapchat$	406
sneak	2305
snooke	2354
snooker$	3619
so$	375 393 415 417 425 455 516 522 600 644 647 667 3324 2097 753 763 813 822 901 920 922
social	1726 2993 3033 432 3097 2262 3576 1328
social$	31 32 1443 2986 2162 2172 2179 2183
socialise$	2991 3049 3522 2585
socialising$	1822 3527
sofa	1933 2272 2273 938
sofa$	565 566 3538 3558 2328
sofas$	565 566 2328
sold	155 3537
sold$	2446
solely$	3188
solicitor$	3635 1294 1296
solidi	1318
soluti	2912 1144 2534
some	2807 153 3244 628 2601
some$	152 1543 1576 1645 1666 1703 1809 3084 3109 1845 465 1856 3132 1883 3177 595 603 1994 2003 3289 3300 2228 866 2258 2264 2270 2591 2601
somebo	296
somebody$	2775 1629 1686 1708
someon	296
someone$	2775 1629 1686 1708
someth	2912
something$	237 315 2301 1181
somewh	3263
somewhere$	237 3442 2247 2248 2301
son	2987 1728 382 1788 1789 1802 1804 1809 443 1856 3122 469 471 1884 1885 535 3213 592 3309 2045 2046 3312 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 2292 2588 1199 2592 1214 2605 1222
son$	1803 3564 1292
song$	91 3599
sons$	1803 3564
soon$	1954
sooner	1271
sooner$	2570
soonest$	1577
sort$	2178
sought	840
sought$	2865 2901 2978 3133 2373
sourc	605 1995
source$	238
sourceing$	238
sources$	238
south	3110 3134 3145 3156 3258 3259 3260 3261 1997 2024
spac$	494
space	63 2954 1915 1987
space$	62 2915 289 290 2957 1824 1853 494 3180 3252 762 769 3528 3598 2550
spacebetween$	3088
spaced	930
spaced$	2320
spaces$	62 2915 2957 494
spacesbetween$	3088
spacin	433
spacing$	1823 494
spacs$	494
speak	1391 2664 1759 423
speak$	139 178 213 301 2973 3000 1749 3024 1769 3047 422 1817 438 967 968 1188 2649
speaking$	213 301 2993 967 968 1188
speaks$	139 178 213 301 967 968 1188
special$	1842
specialist$	1599 478
speed	1186
speed$	2576
spend	2767 2981 3077 2037 816
spend$	27 2755 1726 3000 1813 1817 3302 3308 3481 1035
spendi	2262
spending$	27 2993 3007 3033 3069 1813 3308 3481 3527 3576 1035
spends$	2755 3481 1035
spent	1436 1515
spent$	2701 1445 2755 2780 2421 1035
split	1753 466 1877 1878 1887 2038 690 2151 824 2287 930 1215
split$	3041 3142 3143 3152 548 3303 2039 654 655 2080 695 697 3416 3552 2320
splits$	3142 654 655 697
splitting$	654 655 697
spoke	2664 1020
spoke$	2668 1422 2410
spoken	1421 2714 1020
spoken$	1390 2668 2686 2688 2690 1429 1458 2738 1480 101 2410
spot	2272 2273
spot$	3519 3538
spotte	1828
spotted$	1775 386 387 3093 440
spread	690 930
spread$	494 2080 695 2320 1089
spreade$	494 1089
spreades$	494 1089
spreading$	494 1089
spreads$	494 1089
spreadting$	1089
spring	1542
spring$	2789
spur$	2314
squad	1841 3268 2081 3346 3350 2218 3485 3487 3488
squad$	1542 3106 3291 3354 3533 3571 1283
squads	2064 3346
squads$	3291 3329 3354 3589
square$	1726 3197 3205 3228 3248
squeez	878
stab	2804
stabbing$	159 1284
stabbings$	159 1284
stabil	1144 2534
stable	3487 3488
staff	31 32 1443 58 59 2743 1711 2519
staff$	0 1 2659 2662 1399 14 18 20 23 52 54 1448 60 64 2726 90 1490 115 223 1629 1656 2976 2393 1102 2521 2531 2540
staffe	1427 991 2381
staffed$	2692 1242
staffing$	1562 1242
staffs$	1242
stage	3595
stage$	91 2831 2842 2931
staged	2750
stagge	707
staggered$	718 2109
stall	2757 938 981 2378 2407 1265
stall$	897 2328 3608 2346 3632 3634 1280
stalls$	2328 3608 3632 1280
stance$	2928 2572
stand	1874 510 2233
stand$	396 3139 1900 3219 3230 2036 684 701 897 978 1248
stande$	396 978
standering$	1900
standes$	978
standi	2993 3033 889
standing$	396 1900 701 2279 3572 978 1010 1248
stands$	701 978 1248
standting$	1900 701 978
start	2767 464 1854 694 2108 808 836 2233 877
start$	2950 452 483 3252 1998 621 629 641 2063 1175 1212 1348
starte	2714 1648 1690
starte$	483
started$	119 2913 2943 2955 629 1348
startes$	483
starting$	483 629 1212 1348
startred$	629
starts$	483 621 629 641 1175 1212 1348
starttime$	3373
starttimes$	3373
state$	1410
stated	1555
stated$	2820
stateed$	1410
statements$	994
states$	1410
statio	466
station$	2747 3197
stations$	2747
status	889
status$	2279 3572
stay	2767 167 1658 277 1874 510 3268 816 824 3520 935
stay$	139 221 1613 1622 2923 1661 372 384 3048 479 3139 1900 616 3285 3287 633 2048 2057 3456 2247 3518 945 1041 1044 1077 1128 1217
stayaway$	2325
stayd$	479
stayering$	1900
staying$	221 372 384 1900 945 1077
stays	3520
stays$	139 221 1622 1661 372 384 479 633 2057 945 1041 1044 1077 1217
stayting$	1900
steadier$	827
steady$	1085
steer	423 468 473 814 1316
steer$	372 664 735
steering$	24 44 2757 372 735 981 2378 2407 1265
steers$	372 735
step	1804 2184 824
step$	757 1176
stepbrother$	1292
stepcarer$	1292
stepcarers$	1292
stepdad$	1292
stepdaughter$	1292
stepfather$	1292
stepmother$	1292
stepmum$	1292
stepparent$	1292
stepparents$	1292
stepping$	1176
steps	1637 1933
steps$	2902 565 566 1176
stepsister$	1292
stepson$	1292
stereo	1290
stereotypes$	2520
steward$	52
stewards$	52
sticke	92
sticker$	94 96
stickers$	94 96
stigma	1144 2534
stigma$	2520
still$	1496 1497
stimul	1318
stir	836
stock	1234
stood$	134
stop	2767 329 337 1734 355 356 365 397 399 408 414 419 442 480 532 727 2218 3487 3488 844 899 921 926 936 938
stop$	2709 338 1735 365 1755 402 3060 1800 1801 1832 462 509 3168 547 1946 3381 736 744 3415 815 3495 854 896 2311 3577 927 2328 1028 1030 1112 1350
stope$	462 896
stopes$	462 896
stoping$	854 896 1112
stoppe	2703 1507 1516 1531 2803 1550 3061 1831 863 2287
stopped$	2772 2781 2796 2815 2982 2983 2997 378 3060 3096 514 3189 3381 3388 3496 3552 1030 1350
stoppi	337 355 727
stopping$	338 1755 402 462 854 1350
stops	2703 337 355 727
stops$	141 338 1755 402 1832 462 1946 3381 3495 854 896 927 1028 1030 1112 1350
stopting$	1755
story$	2792
strang	2783
stranger$	2779 2438
strangers$	2779
strate	2757 794 981 2378 2407 1265
strategic$	1086
strategies$	1638 1654 2514 1322
strategy$	24 2888 1322
stream	3350 1318
streams$	3358
street	3074 3075 3076 3080 2059 2218
street$	3114 3201 3489 3577
streets$	3201 3324 3489
streng	1122 2512 2539 1316
strength$	2907 1168
strengthen$	1097
strengthene$	1097
strengthened$	2920
strengthenes$	1097
strengthening$	1097
strengthens$	1097
strengths$	2907 1123 1168
strik	1062
strike$	163
strip$	916
stripe$	916
striped$	916
stripes$	916
striping$	916
stripping$	916
strips$	916
stripting$	916
strive	1140
strong$	2323 1085 1182
stronger$	293 1167
struck	1062
struck$	163
structured$	2571
studen	149 152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 2003 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3536 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
student$	2775 1539
students$	2775 1539 1797 3140 3194 3207 3209 1972 3243 3574 2437
studio	36 3487 3488
study	2233 3556
study$	1898
subjec	1826 2033
submit	1407 2714 1450 2371
submit$	1362
submits$	2715 1362
submitted$	2672 1362
submitting$	1362
succeed$	2944
succes	2539
sucked$	797
suitab	245 1721 782 789
suitable$	1599 1628 1635 2986 2457
summer	1542
summer$	2789 3289 637
summers$	637
sun	1542
sunday	1542 598 722 723
sunday$	2691 598 3253 722 2112 723 3378 3604 2348 3617
sundays$	2691 3253 2112 3378 3604 2348 3617
superv	31 32 1443 1465 1466 2757 464 1854 680 981 2378 2407 1265
supervised$	2983 3094 1193
supervision$	2710 2730 2731 3094 1325
supper	95 1485 2347
supper$	3608 2346 3612 3623 3632 3634 2633
suppers$	2633
suppli	1457 155
supplied$	2722 2446
supplier$	1284
suppliers$	1284
supplies$	1284
supply	155 2445
supply$	2805 1284
supplying$	1284
suppor	1390 1391 2757 197 1590 2864 260 1667 302 2974 468 1999 680 794 981 2378 2407 2506 1122 2512 1143 1265 1316
support$	2685 2710 2867 245 2900 246 1638 2118 1117 1120 2514 2515 2535 2567
supported$	2655 2855 246 2926 2972
supporting$	246
supportive$	1587 1650 2917 2932 1692 1085 2533 2575
supports$	246
sur$	489
sure$	271 2934 383 489 2561
sured$	383
sures$	383 489
surgeo	1064
surgeon$	2454
surger	2347
surgery$	3612
suring$	489
survey	1419 2688 2690 2757 981 2378 2407 1043 1265
survey$	11 28
surveyed$	2684 2689
surveys$	11
suspen	450 480 588 1980 599 1209
suspend$	491 591 868 1200 1211
suspende$	491 591 868 1211
suspended$	3108 1847 3245 3247 3249 868 2338
suspendes$	491 591 868 1211
suspending$	491 591 868 1211
suspendned$	868
suspendning$	591 868
suspendred$	868
suspendring$	591 868
suspends$	491 591 868 1200 1211
suspension$	477 589
sustai	1301
sustained$	2920
swap	815 2205 1332
swap$	451
swape$	451
swapes$	451
swaping$	451
swapping$	451
swaps$	451
sway$	521 3256 2165 776 2167 2277 888 3588
sweep	562
sweep$	1340
sweeping$	1340
sweeps$	1340
swiftly$	2840
swim	63 95 1485 2233 877
swim$	3608 2633 1252
swimes$	1252
swimme	152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
swimmers$	1797 3140 3194 3207 3209 1972 3243 3574
swims	1485
swims$	2633 1252
switch	636 832 865 874 875 878
switch$	451 1227
switche$	451
switched$	833 991 1227
switches$	451 1227
switching$	451 1227
switchping$	451
switchs$	451
sympathetic$	2494
system	2714 2371
system$	28 2732
systems$	28
t$	374 1772 1782 1805 429 505 506 508 526 2040 2082 2095 724 774 823 847 853 886 904 915 928 929 1195
table	29 1933 3327 2075 2079 3344 2218 3485 3486 3536 2272 2273 938
table$	61 2836 1824 1853 565 566 2065 3340 778 3433 3484 3507 3538 897 3558 3581 2328 2354 3634
tabled	2714 2371
tables	2050 3315 2081 3346 869
tables$	61 1824 565 566 2065 3334 778 3433 3484 3507 3581 2328
tackle	228 1122 1285 1315
tackle$	1618 1112
tackled$	2920
tackleing$	1112
tackles$	1112
tackli	1285 1315
tailor	245
tailored$	1635
tak	408 450 460 461 466 543 2184 842 1234
tak$	496 498 632 766
take	192 207 613 704
take$	6 2677 78 162 163 179 180 247 253 267 273 2934 298 313 1848 496 498 1918 557 632 766 825 2260 923 973 997 1070 1377
taked$	632
takeed$	2260
takeing$	557
taken	2786 2788 207 3042 464 1854 530 781
taken$	1407 1427 2714 2724 119 1551 162 163 179 208 298 3041 1855 1864 500 1920 3220 567 2001 664 766 3537 2371 2384
takes	192 207 613 704
takes$	2677 162 163 179 180 273 298 313 496 498 557 632 766 825 2260 923 973 1070 1377
taking	192 613
taking$	1411 2677 163 179 180 247 267 273 298 313 496 498 632 766 825 1070 1377
taks$	496 498 632 766
talk	1391 2757 2981 423 981 2378 2407 1265
talk$	2758 2762 178 213 301 2973 1749 1769 3047 422 1817 2418 1139 1188 2649 1267
talked	1421 1020
talked$	2686 1422 2688 2690 2410
talkin	3069
talking$	213 301 3010 1770 2484 1188
talks$	2758 2762 178 213 301 1139 1188
tally$	56
tap$	1154
tapping$	1154
taps$	1154
target	2804 245 2445 1058
target$	2682 82 2805 2379 2402 2448 1177
targeted$	1635 1177
targeting$	2448 1177
targets$	82 2379 2448 1177
task$	24 82 2753 2757 981 2378 2407 1265
tasking$	2862
tasks$	82 2753
taught	2664 464 1854 1896 680
taught$	456 1855 1985 3283 641 2048 2226 959 2392
taxi	3485 3486
taxi$	67 2065 3351 3581 3608 3632 3634 1280
taxis$	67 2065 3351 3581 3608 3632 3634 1280
tea	95 1485
teach	437 466 794 800 842 2276
teach$	2799 264 493 656 1369 1370
teache	31 32 1443 58 59 2743
teache$	264
teacher$	0 1 2662 14 18 20 23 52 60 90 1490
teachers$	0 1 2662 14 18 20 23 52 1448 60 90 1490 115 3455
teaches$	2799 264 1369 1370
teaching$	264 493 1369 1370
teachs$	264 493
team	2864 1841 1871 1901 2081 3346 2218 3485 3487 3488 1328
team$	1399 1414 2685 1438 64 152 1542 1607 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 3106 1856 3122 469 471 3130 1868 3136 1875 1884 1885 3155 3166 3169 524 3181 3187 535 1931 3213 3214 1978 1981 592 645 3309 2045 2046 3312 687 3354 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3533 3549 3550 3555 2292 3567 3568 3571 2309 1002 2588 1199 2592 1214 2605 1222
teamin	1328
teamma	152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
teammates$	1797 3140 3194 3207 3209 1972 3243 3574
teams	2064 2073 3346 869
teams$	2659 2685 3329 3338 3354 3589
tear	814
teas	1485 2192
teas$	3457
teenag	149 152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1952 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
teenagers$	1539 1797 3140 3194 3207 3209 3217 1972 3243 3574 2443
telegram$	406
teleph	1390
telephoned$	2655
tell	2767 1504 1546 2811 358 437
tell$	113 2769 2776 139 146 345 400 542 568 2194 1268 1380
telled$	345 400 542
telling$	345 400 542 568 2194 1380
tells	1546 2811
tells$	113 2776 139 146 345 400 542 568 1268 1380
tellsed$	345
tellsing$	345
tellss$	345
temple	3487 3488
temple$	3623
tempt	814
temptation$	2165
tempted$	797
ten	2415
tenanc	631 876
tenancies$	2065 960
tenancy$	606 607 2065 960 3635
tendered$	2404
tennis	2354
tennis$	3619
tensio	1144 2534
tent	3350
tent$	3581 3631
tents$	3581 3631
term	1567
term$	2789 2832 637
termly$	987
terms$	2757 637 981 2378 2407 1265
test$	2757 981 2378 2407 1265
text	1391 2664 2757 1749 1769 3047 981 2378 2407 1265
text$	11 1518 131 139 1375
texted	1390 2688 2690 1429 1020
texted$	2655 2410
textin	1792
texting$	3057 1375
texts$	11 1518 131 139 1375
than	1926 3204 2170 3463
than$	1501 2794 1744 3055 1865 3138 3184 3191 3192 545 3208 1944 1963 3231 3232 1973 2235 913 2451
thanke	2688 2690
that$	1402 1433 1510 2868 239 2930 361 1787 818 2342 2414 2424 2435 1048 1049 1050 2620
the	2353 2519 2527
the$	1400 2687 2777 1532 1571 2843 261 1656 1657 1663 1672 295 1787 2002 2128 2135 2148 2202 2295 2330 3596 2333 2334 3600 2336 2339 2342 2343 2344 956 2355 2359 2361 2366 2367 2368 2369 2370 2414 2424 2432 1048 1049 1050 1057 2521 2531 1170 2613 2614 2615 2616 2617 2618 2619 2621 2622 2623 2626 2627 2631 2632 2635 2636 2640 2641 2646 2648 2654
theatr	36
theft	1273
theft$	2779 159 1284
thefts$	2779 159 1284
their	534 3398 2210
their$	2687 1495 171 2843 1672 1694 3000 1787 1860 1881 1910 546 594 2128 2135 2254 2295 2307 2339 2342 2361 2366 2367 2369 2414 2424 1170 2619 2621 2627 2641 2646 2654
theirs$	2797 2436
them	33 127 1521 1532 1545 1547 1548 270 1660 2987 1728 382 1788 1789 1802 1809 3086 443 1856 3122 469 471 1884 1885 3176 535 1931 3213 3214 1978 592 630 3309 2045 2046 3312 3321 672 687 3417 2189 2199 2200 3466 3494 2232 843 2245 2252 2256 2257 2292 3567 2309 2353 2356 2362 2368 2415 2432 2512 2519 2588 1199 2592 2601 1214 2605 1222
them$	1402 2687 2770 2775 2777 1517 1543 2810 2812 2813 2814 2843 1656 2952 1705 3194 1931 3200 1937 3209 1972 3238 3243 3297 721 3410 771 3574 3621 2359 2424 1044 2521 2531 2620 2635 2636 2641 2644 2645 2654
theme$	2883
themes$	2883
themse	112 1021
themselves$	1502 2851 2944 3535 2411 2536
then$	3553 2576
therap	1064
therapist$	2454 1294
there	2708
there$	2761 2835 2894 1639 3326 708 3508 1038 2638
these	1827 2519
these$	1545 1787 3297 2202 2295 2336 2510
they	33 34 50 84 112 145 156 270 1660 443 649 843 2245
they$	1424 1440 1474 85 89 107 108 1502 2768 2775 1535 1563 1680 2958 1704 771 1260
thick	2203
thick$	3468
thin$	809 811
thine$	809 811
thines$	809 811
things	2893
things$	1563 1569 2868 1638 311 1712 2484
thining$	809 811
think	1546 2811 1658
think$	1498 1504 2923 2929 501 1042 1107 1134
thinking$	2877 1107 1134
thinks	1546 2811
thinks$	1498 1042 1107 1134
thinner$	3454
thinning$	809 811
thins$	809 811
third	1542
this	1555 2432
this$	1402 2817 2819 2820 2821 2868 1787 2128 2135 2148 2202 3532 2295 2424 1049 1050 2548
those	1827
those$	150 154 1787 2336
though	1546 2811 1061
though$	2451
thought$	2877 1641 3474 820 1042
thread$	409
threat	1507 2803 2804 155 1060 1273
threat$	1518 141 2801
threaten$	2805 2806
threatened$	2772 2450
threats$	1518 141 2801
three	112 152 2807 153 156 2987 1728 382 3050 1788 1789 1802 1809 3074 3075 3076 3080 3082 3085 1827 443 3103 1856 3122 469 471 3130 1884 1885 3155 3169 524 3181 3187 535 3204 3213 3214 1952 1981 3246 592 628 3309 2045 2046 3312 679 3377 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3542 3549 3550 3555 2292 3567 3568 2362 2588 1199 2592 2601 1214 2605 1222
three$	1502 152 1543 2814 2987 1728 382 1788 1789 1802 1809 3084 3090 443 3109 1845 465 1856 3122 469 471 3132 1883 1884 1885 3177 535 538 3213 3217 1960 3236 592 595 1989 603 1994 2003 3300 3306 3309 2045 2046 3312 3417 3435 2189 2199 2200 3466 2225 3494 2232 843 2245 866 2257 2258 2264 2270 2292 2330 2333 2336 2343 2344 956 974 2366 2367 2370 2588 1199 2591 2592 2601 1214 2605 1222 2614 2620
threes$	3218 3505
thrive	3556
thrive$	2944
throug	1390 982
through$	2655 10 1405 1409 2686 2740 174 1674 294 3149 693 3456 3585 2372 2477 2524 2574
throw	564 588
thu	1542
thur	1542
thursd	1542 598 722 723
thursday$	2691 598 3253 722 2112 723 3378 3604 2348 3617
thursdays$	2691 3253 2112 3378 3604 2348 3617
tick$	12
ticked$	12
ticket	29
ticket$	94 1000 2624
tickets$	94 1000 2624
ticks$	12
tie	2145 829
tie$	342 3410 765 2158 799 834
tied$	470
tiee$	834
tieed$	834
tiees$	834
tieing$	834
ties	1727 2122
ties$	2992 342 3387 740 3410 765 2158 799 3467 834 2557
tight	2203
tight$	2203 3468
tighte	839 840
tighter$	293 1167
tightl	2203
tightly$	3468
till$	2780 1542
time	1826 3315 3345 2081 3346 3386 2218 3485 2288
time$	2793 1562 2831 2931 290 331 2991 3012 1815 1838 3131 3151 1907 3224 3225 3226 3228 3229 3230 3233 3234 3235 3237 3291 2036 3328 3351 3353 2096 3363 3364 2101 3368 2106 2107 3373 3375 3379 3380 2118 2131 2132 744 2137 2138 2139 754 2154 2216 3492 3500 3512 3513 3527 2283 3553 3558 2322 3606 1031 2425 2428 1065 2455 2458 1189
timely	197
timely$	1587 1103
times	3315 3346 1273
times$	9 1406 2756 103 140 2831 1838 3131 3291 3316 3328 3351 2096 2107 3373 3374 2322
timescale$	2379
timescales$	2379
timesheet$	995
timesheets$	995
timeta	92 2757 1841 464 1854 466 1871 1896 2012 636 2050 3315 2051 2063 981 2378 2407 1265
timetable$	28 2697 2704 3106 3131 3136 3277 3328 3598
timetabled$	1855 695
timetables$	28 3131 3316 3328
to	620
to$	2655 2687 2723 1463 1467 2736 2745 1481 1491 2759 1512 2778 2780 2785 1568 1598 2871 1618 234 235 1626 1627 2906 2919 265 2921 2930 2932 1669 1679 1695 1701 319 1741 1748 1755 3100 453 1858 1863 1865 3174 1949 3266 617 2018 658 3340 2123 2134 2150 2187 835 3547 904 2304 2331 2350 2351 2357 3624 2360 3628 2410 2411 2416 2426 2427 2430 2455 2482 2507 2528 2530 2630 2631 2634 2651 2652
togeth	1726 1727 2993 2995 2998 2999 1740 1746 1747 1759 1763 1764 1776 1777 405 3066 3074 3075 3076 3079 3080 3082 3091 3153 3216 2037 3307 2098 3396 855 892 3548 3551 1328
together$	2762 2870 2977 2991 2992 3005 3006 3011 3012 3020 3024 3026 3028 3029 3036 3037 3040 3044 3049 3051 3053 3054 3055 3057 1829 441 3099 3116 3117 3172 3193 3219 3225 3228 3230 3298 3301 3302 3305 3308 3326 3337 3363 3397 3399 3402 3404 3480 3500 3511 3522 3591 2349 3633 2428 2485 2490 2524 2642
togethers$	3011 1795 441 3399
told	1421 2688 2690 2782 1546 2811 1555 167 169 3460
told$	2686 2714 2776 2820 1559 369 3041 3042 688 2194 3472 2299 1268
tolerant$	2494
too$	920 933
took	2788 134
took$	2677 163
toolki	2757 981 2378 2407 1265
toolkit$	990
toolkits$	990
tools	29
tools$	1654 290
toping$	1755
torches$	94 2624
tore	814
tos$	1755
toting$	1755
touch	1421 1726
touch$	2686 2876 2991 3162 3408 1088
tough$	1182
tougher$	1182
tour	2757 981 2378 2407 1265
tour$	645 3609 3632
tourna	95 1485
tournament$	3608 2346
tours$	3609 3632
tout$	1280
touts$	1280
toward$	2530
towards$	1858 2187 2275 2530 2574
town	2995 3110 3134 3145 3156 3258 3259 3260 3261 1997 3268 3276 3287 2050 3315 3327 2218
town$	3114 3197 3269 3271 3273 3284 2030 3333 3530
towns	3315 2059 2064
towns$	3274 3324 3329 3334
toxic	2281
toxic$	2056 3546
track	1058
track$	2837 2402 2448
tracke	2757 981 2378 2407 1265
tracked$	75 2399 2448
tracker$	2732
tracking$	76 2448
tracks$	2448
trade	815 2205
trader$	1280
traders$	68 69 1280
train	446 464 1854 1879 816 2218 842 2233 877 880
train$	1898 3342 699 1368
traine	1390 2712 2714 2738 1480 2371
trained$	2655 2695 2745 2403 1367
traini	1437 2757 981 2378 2407 1265
training$	2665 2702 2710 2073 3623 984 1368
trains	446
trains$	3342 3343 699 1367
tram$	3342
trams$	3342 3343
transf	450 464 1854 466 481 604 613 636 832 842 865 874 875
transfer$	454 3127 3251 1993 614 621 626 627 629 641 1201
transfere$	626 627 1201
transfered$	626 627 629
transferes$	626 627 1201
transfering$	626 627 629 1201
transferred$	452 1855 1864 1993 2001 621 626 627 3283 629 641 833
transferring$	626 627 1201
transfers$	454 3127 3251 1993 614 621 626 627 629 641 1201
transl	2714 2371
transp	460 464 1854 466 680 842 1144 2534
transparent$	2494
transport$	67
transported$	1855
trauma$	1123 1168
travel	1780 464 1854 1879 563 816 2233
travel$	1855 1898 634 2034 2036 2037 2042 3308 2055 2067 699 959 2633
travelling$	3010
travels$	634 2034 2042 2067 699 959
treat$	1157
treate	1290
treated$	1157
treating$	1157
treats$	1157
trebl	2754
trees$	1006
trends$	2468
tribunal$	3616
tries	1140
tries$	1142
trim	1332
trimme	991 2381
trimmed$	2396
trio	152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 1901 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
trio$	1797 3140 3166 3194 3207 3209 1972 3243 3574
trip	2757 3386 2347 981 2378 2407 1265
trip$	2758 645 2116 3382 3506 3571 3608 2346 3612 3632 1267
trips	869
trips$	2758 3359 2116 3382 3506 3608 3632
troubl	3510
true$	3092 2164 2211
trust	2767 2512 1291
trust$	2499 2554 1274
truste	130
trusted$	1520 1632 1633 1675 1085 1274
trustees$	2728
trusts$	1274
try	501 1140
try$	1142
trying	1140
trying$	2484 1142
tue	1542
tuesda	1542 598 722 723
tuesday$	2691 598 3253 722 2112 723 3378 3604 2348 3617
tuesdays$	2691 3253 2112 3378 3604 2348 3617
turf	562
turn	1408 2677 2681 2698 2708 2712 2713 2767 564 2184 824
turn$	2664 1415 81 139 2973 424 463 495 550 859 860 3519 897 2363 1004 1033 1036 1227
turne$	463
turned$	2703 81 2782 2803 3095 495 1925 550 561 2248 859 3537 3593 991 1033 1227
turnes$	463
turning$	463 495 550 859 1227
turnou	78 1468
turnout$	2733 2406
turns$	2703 81 139 463 495 550 859 2363 1033 1036 1227
tutor	31 32 1443 59 2050 3315 3327 2063 2064 2073 2079 3344 3345 3485 3486
tutor$	1841 3131 1871 596 2012 2050 2051 3328 2064 3329 3338 2079 2081 2087 3455 932
tutorial$	897
tutors	3315
tutors$	3131 3328 3329 3334 3338 3455
twice$	2656 103 140 3618
twins	152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
twins$	1797 3140 534 3194 3207 3209 1972 3243 3574
two	152 2807 153 156 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1884 1885 3155 3169 524 3181 3187 535 3213 3214 3244 1981 3246 592 628 3309 2045 2046 3312 672 3377 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2239 2245 2256 2257 3542 3549 3550 3555 2292 3567 3568 2588 1199 2592 2601 1214 2605 1222
two$	152 1543 2987 1728 382 1788 1789 1802 1809 3084 3090 443 3109 1845 465 1856 3122 469 471 3132 1883 1884 1885 3177 535 538 3213 1960 571 1962 3236 592 595 1989 603 1994 611 2002 2003 630 3300 3306 3309 2045 2046 3312 672 685 3410 3417 3435 2189 2199 2200 3466 2225 2228 3494 2232 843 2245 866 2257 2258 2264 2270 2292 2302 3578 2330 2333 2336 2343 2344 956 974 2366 2367 2369 2370 2588 1199 2591 2592 2601 1214 2605 1222 2614 2620
twos	2239 3525 3526
twos$	1953 3218 2240 3505 1221
type$	2178
unable$	350 379 1783 444 1906
uncle	1869 1992 3268 3288 638
uncle$	1293
under$	1417 2714 2777 203 389 2371
undergrowth$	1006
underm	777
undermin$	917
undermine$	917
undermines$	917
undermining$	917
undermins$	917
unders	1658 2506 1122 2512 1316
understand$	2923
understanding$	2491 2494 2556 2575
understood$	2675 2422
undert	1427 2714 1648 1690 2371
undertake$	369
undertaken$	2692 2913 2955
undertakes$	369
undo	755 768 777
unfair	1290
unfold$	2828
unfoldes$	2828
unfolds$	2828
unfollow$	403 1197
unfollowe$	403 1197
unfollowed$	403 1197
unfollowes$	403 1197
unfollowing$	403 1197
unfollows$	403 1197
unfriend$	403 1197
unfriende$	403 1197
unfriended$	403 1197
unfriendes$	403 1197
unfriending$	403 1197
unfriends$	403 1197
unheal	431 2281
unhealthy$	431 1821 2056 3546
unhelp	2281
unhelpful$	3546
unit	1871 1901 3268 631 3327 2079 3344
unit$	1438 3107 3136 3166 606 607 3284 635 2029 3296 1213
units	3344
units$	3107 3284 3334
unless	2236 2237
unload	2365 1330
unload$	3630
unlock	991 2381 1330
unlocked$	3593
unpick$	811 812 1130
unpicke$	811 812 1130
unpickes$	811 812 1130
unpicking$	811 812 1130
unpickning$	811
unpicks$	811 812 1130
unravel$	811 812
unravele$	811 812
unraveles$	811 812
unraveling$	811 812
unravelning$	811
unravels$	811 812
unsafe	1021
unsafe$	2411
unsupervised$	1743
untangl$	812
untangle$	767 812
untangles$	812
untangling$	812
untangls$	812
until	3254 2236 2237 848 2288 2335
until$	2780 1524 1542 497 556 1983 3289 3553 3600 3603 3614 2626 2637
up	2680 2714 1468 1485 1591 1619 1854 2205 2371 2381
up$	2655 1396 2672 2673 2692 2716 2717 2720 2733 1471 2748 2749 2751 2781 2796 1558 1587 2853 2855 2856 1602 1604 1612 2882 1618 2884 2889 2890 2927 1677 2948 2992 3011 1750 3018 3057 1814 1822 3096 1832 3142 3143 3152 1893 3159 1938 3303 3304 2044 3310 2126 3416 3456 2246 3527 2269 3552 2311 3592 3594 3630 2387 2394 2431 2484 2538 2555 2566 2622 2623 2626 2629 2644
upd$	2394
update	1450 2757 1588 1590 1614 981 2378 991 2381 2407 2470 1265 1315
update$	2853 217 2873
updated$	2855 217 2399 2471
updates$	2715 2853 217 2873 1609 2879
updati	1315
updating$	217
uped$	2394
upheld	1874
upheld$	3139
uphold	839 840 1318
uploaded$	77
upon$	1948 2140 2464 2647
upper	1542
ups	1485
ups$	2700 2853 3011 1795 1832 2394
upskil	1122 1318
uptake	6 78 1468 997
uptake$	1396 2733 2387 2406
urg	423 794
urge$	1141
urged	1999
urged$	1141
urges$	1141
urging$	1141
us$	1682 396
use	2767 1504 1637 446 2233 2445
use$	2762 2769 2805 2902 250 253 1644 267 291 396 1034 1108 1207
used	1436 2782
used$	2701 2788 894 1034
useful	2849
useful$	2763 2797 2571
uses	446
uses$	2762 250 1034 1108
usher	473 562 850
using$	267 291 396 693 2420 1034 1108
usual$	1564 195 3165 3532 2576
utilis	1318
valley	3268
valued	2974
valued$	2972 2978
van$	1438 64 2779 3601 3632 3634 1280
vans	116 869
vans$	2779 3601 3634 1280
veer	824
vehicl	1058
vehicle$	2448
vehicles$	2448
venue	3345
vet$	326
veting$	326
vets$	326
vetting$	326
via$	693
vicar	31 32 1443
vicinity$	3197
victim	1060
victim$	2450
victims$	2450
video	2757 981 2378 2407 1265
video$	3598 3599 3620 990
videos$	990
view	2698
view$	2792 2928 1065
viewe	2712
viewed$	2380
views	1435
views$	2700 210 323 1005 2520
vigila	1667 1683
vigilance$	2948 2474
vigilant$	2878 2932
villag	3110 3134 3145 3156 3258 3259 3260 3261 1997 3268
village$	3333
violence$	2502
visibi	1683 1285
visibility$	2948 2546
visible$	2917 1085 2575
vision$	275 2556
visit	1391 2664 2698 2708 99 101 2757 1719 1749 1769 3047 3048 395 1817 446 501 3171 584 2192 2233 2347 981 2378 2407 1207 1265
visit$	2663 1489 1491 2758 2774 2801 2980 2998 1773 1785 396 1922 3235 1974 645 3457 3558 3608 3612 2364 2535 1267 1371
visite	1390 1421 2688 2690 1427 1429 2703 2712 2714 1458 2738 1480 991 2381 1020
visite$	396
visited$	2655 2686 2692 2723 2745 1491 2392 2410
visiti	1780 395 3069 432
visiting$	2695 3010 1785 396 1822 1371
visitor$	2454
visitors$	1917 1922
visits	2703 1450 446 892 1207
visits$	2663 2715 1489 1491 2758 2801 2980 1746 405 441 1922 1974 3457 3608 2364 2535 1371
voice	2506 2512 1319
voice$	2910 1005
voices	1319
voices$	1005
volunt	31 32 1443 59 2743 2757 2233 981 2378 2407 1265
volunteer$	0 1 2662 14 18 20 23 90 1490 2758
volunteers$	0 1 2662 14 18 20 23 90 1490 2758
vote$	1257
votes$	1257
voucher$	94
vouchers$	94
vulner	2956 2512 1319
wait	510 816 2233 1273
wait$	139 2962 320 1900 3230 2067 699 1028 1247
waited	1515 2788 134
waited$	2780
waitering$	1900
waitin	1515
waiting$	2780 2962 320 2993 1900 1247
waits$	139 2067 699 1028 1247
waitting$	1900
waive$	1331
waived	991 2381
waived$	2338 1331
waives$	1331
waiving$	1331
walk	1391 2664 95 1485 2767 1504 464 1854 563 2184 816 824 2233 2332 2347
walk$	2762 2769 139 188 395 498 2034 2036 2037 2042 3308 664 2055 2067 3597 3608 3609 2346 3612 1044 1372
walkab	2757 981 2378 2407 1043 1265
walke	530
walke$	498 1920
walked	2782 464 1854
walked$	3095 1920 1372
walkes$	498
walkin	2993 1780 1828
walking$	188 3033 395 3069 3093 498 1372
walks	1485 563
walks$	2762 139 188 498 2034 2042 664 2067 3608 3609 1044 1372
wall	1933 3595
wall$	2747 565 566
walls$	2747 2895
want	1546 2811 1140
want$	1646 2945 2969 488
wanted	1519 1546 2811
wanted$	2784 2972
wants	1546 2811 1140
wants$	2945 2969 488
warden	31 32 1443 59 2743 1711
warden$	0 1 2662 14 18 20 23 52 54 64 90 1490 2393
wardens$	0 1 2662 14 18 20 23 52 54 64 90 1490 2976 2393
warm$	2797 2431
warmer$	2417
warn	422 438
warn$	345 352 377 931
warne$	352
warned$	345 352 377 3095 931
warnes$	352
warnin	1731
warning$	2774 141 345 352 377 931
warnings$	141
warns$	345 352 377 931
was	2788 134 167
was$	1418 1423 1453 86 1481 123 2790 161 939 1022 1032
watch	2698
watch$	307 3094 965 2474
watched$	2675 2735 965 2380
watches$	965
watchful$	1589
watching$	307 965 1072
wave	1505
wave$	2770 2418
waves$	2770
way	1585 2912 3110 624 2218 2247
way$	2792 2850 2852 1815 2014 3336 796 3512 2513 2608
ways$	2514 2526 1138 2608
we	31 32 1443
we$	1399 1403 19 1629 2896 296 2958
weaken	397 755 2155 768 773 3431 777 887
weaken$	3420 917
weakene$	917
weakened$	3189 3388 3454 3543
weakenes$	917
weakening$	917
weakens$	3420 917
weaker	2153
weaker$	3418 3454
wean	814
wean$	735
weaning$	735
weapon	116
wear$	1442
wears$	1442
webina	2757 981 2378 2407 1265
webpag	2757 981 2378 2407 1265
websit	2757 3595 981 2378 2407 1265
website$	28 91 2747 990
websites$	28 990
wed	1542
wedge$	762 769
wednes	1542 598 722 723
wednesday$	2691 598 3253 722 2112 723 3378 3604 2348 3617
wednesdays$	2691 3253 2112 3378 3604 2348 3617
weds	1542
week	3345 3485 3486
week$	2691 2706 3235 637 2322
weekda	598 722 723
weekday$	3253 2112 3378
weekdays$	3253 2112 3378
weeken	598 722 723
weekend$	2691 120 3253 2112 3378 2283
weekends$	2691 120 3253 2112 3378 2283
weekly$	2656 957 3618 987
weeks	598 722 723
weeks$	2691 2832 3253 3289 637 3376 2112 3378 2322
weekss$	637
welcom	130 260 302 2974 3179 2248
welcome$	2972 1848 3513 3518
welcomed$	1520
welcoming$	2763 2797 1650 2917 1692 2494 2575
welfar	1291 1319
well	3556
well$	430 2547
wellbe	2956 2512 1319
went	2664 2708
went$	1401 1418 2327 1033
were	2788 134 167
were$	1418 1423 1453 86 1481 2767 123 2790 161 658 939 1022 1032
what	175
what$	1511 129 1554 1565 1580 306 324 2414 2435
whatev	175
whatever$	1565 1684
whatsapp$	1794 406 1798
when	133 175 1954 2215 2236 2237 848 2297
when$	1510 1523 172 1565 196 2856 2857 2902 1836 1837 3151 3170 3199 3215 3216 838 2318 2414 2435 2456 1067 2472 2473 2507 1174
whenev	1954 2236 2237 2297
whenever$	196 1837 3151 3199 3215 838 2318 1067 1174
where	133 175 2332
where$	1503 1523 172 1565 196 361 1786 1851 499 1956 3459 818 2274 3597 2414 2435 2456 1067 2473 2507 1174
wherea	133
whereas$	1523
wherever$	196 1067
whether$	53 821 2435 2526
which$	1397 1398 1510 361 818 2414 2435 2631
while	133 2236 2237 2297
while$	1523 1836 1837 3289 838 2318
whittl$	809 811
whittle$	809 811
whittles$	809 811
whittling$	809 811
whittlning$	809 811
whittls$	809 811
who	156
who$	1433 2711 1503 1540 1541 1544 1716 1809 1812 3084 3109 1845 465 1856 3132 1883 3177 603 1994 3300 2258 2264 2270 2414 2435 2444 1055 2591
whoever$	1056
whole	2601
whole$	2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 1884 1885 535 3213 592 3309 2045 2046 3312 3417 2189 2199 2200 3466 3494 2232 843 3499 2245 2257 2292 1123 2588 1199 2592 1214 2605 1222
whom$	1503 1716 1812 2414 2435
why$	2435
wide$	1915
widen	1330
wider$	2867 293 786
wife$	1293
wifi	1933
will	1700
will$	1395 1481 234 235 1636 265 1669 1765 394 453 1906 2018 2123 2150 2350
willing$	2028
willn$	392
willno	392
willnot$	1782
win$	1164
wind	408 727 3510 905
wind$	503 504 2314
winde$	503 504
windes$	503 504
winding$	503 504
window$	2747
windows$	2747
winds$	503 504
wing	3268 3327 2081 3346 3350 2218
wing$	3484
wings	3346
wings$	3484
wining$	1164
wins$	1164
winter	1542
winter$	2789
wisely$	3446
wiser	2180
wish	1546 2811 1140
wish$	275 2969
wishes	1546 2811 1140
wishes$	2969 323 1005
with	3074 3075 3076 3080 2074 2354
with$	2655 1420 2687 1558 1559 1568 1575 2844 2856 1618 2884 2936 1689 1717 1718 2989 2990 2994 1758 1785 3056 3091 3115 1903 3186 1923 3263 3266 2023 3307 3387 2126 3404 785 2187 3471 2213 3548 3619 2357 3624 2410 2427 2485 2488 2507 2511 2574 2631 2637 2638 2639 2642 1297
withdr	450 480 727 736 863 936 1332
withdraw$	462 491 766
withdrawal$	477
withdrawe$	462 491 766
withdrawen$	766
withdrawes$	462 491 766
withdrawing$	491 766
withdrawn$	1847 3249 3381 2338
withdrawping$	462
withdraws$	462 491 766
wither	2155
wither$	3420
withers$	3420
within	164 354
within$	1417 1744 2130
withou	3263 2170 804 852 1061
without$	1509 376 1820 436 3299 2035 3434 3461 862 2284 1029 2451
withs$	2989
women	152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
women$	1797 3140 3194 3207 3209 1972 3243 2268 3574
word$	2774 2818 2963 2479 1290
words$	2818
work	1437 446 464 1854 1879 794 2233 1140
work$	2 2702 2710 91 1563 1569 1572 2841 2846 2877 227 2896 2907 258 300 2976 456 1898 699 3382 2118 3384 3506 932 2469 1095 1122 2513 2567 1184 2576
worked	1427 1445 2714
worked$	1390 2692 2755 680 1095 1184
worker	31 32 1443 59 2743 2757 981 2378 2407 1265
worker$	0 1 2662 1399 14 18 20 23 2685 54 60 64 2734 90 1490 2822 2826 1002 2393 2401 1015 1295
workers$	0 1 2662 1399 14 18 20 23 2685 54 60 64 90 1490 1002 2393 2401 2540
workin	1437 1683 2512 1140
working$	1394 24 44 2702 1456 2877 227 2948 2976 456 1095 2513 1184
workload$	1562
works	446 1140
works$	91 2846 2935 699 1095 1184
worksh	99 2757 2079 3344 2081 3346 981 2378 2407 1265
workshop$	1489 2758 3609 2346 1267
workshops$	1489 2758 3609
workstream$	1012
workstreams$	1012
world$	780
worrie	1546 2811
worries$	1609 2875
worry	1546 2811
worse	3510 1271
worst	2601
worth	2849 2534
worth$	3092
worthwhile$	2571
would$	194 256
wound$	3061 2287
wrap	245 1143
wraparound$	1635 2533
wrappingaround$	2533
wrapsaround$	2533
wristbands$	94
write$	1366
writes	1450
writes$	2715 1366
writing$	1244
writte	1421 2714 1483 1555 166 2371 991 2381 1020
written$	1390 2686 2688 2690 1429 1458 2738 1480 2748 2820 1556 993 2410 1366
wrong	1290
wrong$	3092
wrote	1020
wrote$	1422 2410
yard	433 3487 3488
yard$	1823 3489
yards$	3009 1824 3489
year	3346 3534 3536
year$	2789 2802 1542 3272 637 2050 2081 2087 3536
years$	637
young	2519
young$	33 34 35 50 2706 84 112 2770 1508 2775 2777 127 1521 144 145 149 152 1545 156 1547 1548 2814 2843 1656 270 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1952 1978 1981 592 628 649 3309 2045 2046 3312 679 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3536 3549 3550 3555 2292 3567 3568 2309 2356 3625 2362 2415 2512 2521 2588 1199 2592 1214 2605 1222
younge	152 2807 2987 1728 382 1788 1789 1802 1809 443 1856 3122 469 471 1884 1885 535 3213 3244 592 1988 611 2003 628 630 3294 3309 2045 2046 3312 672 687 3377 3417 2189 2199 2200 3466 3494 2232 843 2245 2257 3534 2292 2588 1199 2592 1214 2605 1222
younger$	152 2807 2987 1728 382 1788 1789 1802 3070 1809 3084 443 3109 1845 465 1856 3122 469 471 3132 1883 1884 1885 3177 535 3213 592 603 1994 3300 2041 3309 2045 2046 3312 687 3417 3424 2189 2199 2200 3466 3494 2232 843 2245 2257 2258 2264 2270 2271 2292 2588 1199 2591 2592 1214 2605 1222
youngest$	152 2807 1809 3084 3109 1845 465 1856 3132 1883 3177 603 1994 3300 3424 2258 2264 2270 2591
youngs	152 2987 1728 382 3050 1788 1789 1802 1809 3082 3085 1827 443 3103 1856 3122 469 471 3130 1875 1884 1885 3155 3169 524 3181 3187 535 1931 3213 3214 1978 1981 3246 592 3309 2045 2046 3312 687 3417 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2256 2257 3549 3550 3555 2292 3567 3568 2309 2588 1199 2592 1214 2605 1222
youngsters$	1797 3140 3194 3207 3209 1972 3243 3574
youth$	2671 48 1711 3207 3248 3487 3488 2437
youths	1952
youths$	1937 3207 3217 2437
yp	152 2807 156 2987 1728 3004 3035 382 3045 3046 3050 1788 1789 1802 3070 3073 1809 3082 3084 3085 3086 1827 443 3101 3102 3103 3104 3109 1845 465 1856 3122 469 471 3130 3132 1883 1884 1885 3155 3169 3176 3177 524 3181 3187 534 535 3213 3214 3244 592 1988 603 1994 611 2003 3279 628 630 3293 3294 3300 649 3309 2045 2046 3312 3320 3321 672 687 3377 2113 3390 3394 3396 3398 3409 3411 3417 3430 3450 3451 3452 3453 2189 2191 2199 2200 3466 3469 3473 3478 3479 3483 3494 2232 843 2245 2252 2256 2257 2258 2264 2270 3542 2278 3549 3550 3555 2292 3567 3568 2312 2588 1199 2590 2591 2592 2601 1214 2605 1222
yp$	3000 2022 3410
zine$	2624
zines$	2624
zone	1730 1731
zone$	62 3484 2593
zones	1730 1731
zones$	62 3484 2593
