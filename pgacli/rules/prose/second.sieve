1391 1266 982

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
(?:young people|friends|members|pupils|they|each|both|all|four|five|six|girls|boys) names?\s+(?:an?|one|two|three|some|\w+) (?:\w+ ){0,2}?(?:places?|adults?|people|person|teachers?|workers?)
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

2 3 4 6 7 8 9 13 14 15 17 18 19 21 23 25 26 27 28 29 30 31 32 33 34 35 37 38 39 40 42 43 44 45 46 47 48 49 50 55 58 61 62 63 64 65 66 67 68 71 72 74 76 78 79 80 81 83 84 86 87 88 89 90 91 92 93 96 97 98 99 101 103 107 108 109 110 111 115 116 117 118 119 122 123 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 142 143 144 145 149 150 151 153 155 156 157 159 160 161 162 169 172 173 176 180 182 183 184 185 187 188 189 191 192 193 194 195 200 201 202 203 205 208 209 211 213 214 216 219 221 223 225 226 227 232 233 235 237 238 247 250 261 265 266 268 269 270 271 272 275 276 277 278 279 280 281 282 290 291 292 293 294 298 300 301 303 305 306 307 308 309 310 311 312 313 315 316 317 318 319 320 321 322 331 337 339 341 342 346 347 348 349 353 354 355 357 361 362 363 364 365 366 368 369 370 371 374 376 378 379 381 382 384 385 386 390 391 392 395 397 399 400 402 403 407 410 415 416 417 419 425 426 432 433 436 438 439 441 442 443 444 445 447 448 449 450 451 452 453 454 455 459 462 463 464 466 467 468 469 481 488 489 490 506 507 511 517 518 519 521 524 526 529 533 534 537 538 540 541 543 545 546 550 553 554 558 560 561 562 563 564 565 567 568 569 571 573 574 575 578 580 581 583 584 585 586 587 589 590 595 597 598 599 600 601 602 603 605 607 609 610 611 612 613 614 615 616 618 619 620 621 622 623 624 625 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 650 652 653 654 655 656 657 658 659 660 662 663 665 666 667 668 669 670 671 673 674 675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 693 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 756 757 758 759 760 761 762 763 764 765 766 767 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 824 825 826 827 828 829 830 831 832 833 834 835 836 838 839 840 841 842 843 844 845 846 847 848 849 852 853 854 855 856 857 858 859 860 861 862 863 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 881 882 884 885 886 888 889 890 892 893 894 895 896 897 898 900 901 902 903 904 905 906 907 908 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 933 934 935 936 937 939 940 941 942 943 944 945 946 947 948 949 950 951 952 954 955 956 957 958 959 960 961 962 963 964 966 967 968 969 970 971 972 973 974 975 976 977 978 979 980 981 982 984 985 986 987 988 989 990 992 993 994 995 996 997 998 999 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1228 1229 1230 1231 1232 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1243 1244 1248 1249 1250 1255 1268 1274 1275 1276 1286 1289 1293 1294 1295 1298 1310 1314 1317 1318 1319 1320 1321 1323 1324 1325 1326 1327 1350 1355 1357 1358 1368 1369 1373 1374 1377 1382 1383 1384 1385 1386 1387 1388 1389 1390 1 5 11 12 16 20 22 24 36 41 51 52 53 54 56 57 59 60 69 70 73 75 77 85 94 95 100 102 104 105 106 112 113 114 120 121 124 141 146 147 148 152 154 163 166 168 170 171 174 177 181 186 190 196 197 198 199 204 206 210 212 215 217 218 220 222 231 234 240 241 243 244 245 246 248 249 251 256 259 262 267 273 274 287 289 295 296 297 299 304 314 323 324 325 326 327 328 329 330 335 336 338 340 344 345 350 351 352 356 358 359 360 367 375 377 380 383 387 388 389 393 394 396 398 401 404 405 406 408 409 411 412 413 414 418 420 422 423 424 427 428 429 430 431 434 435 437 440 446 457 458 465 470 474 475 476 477 478 480 482 484 487 496 497 505 508 509 510 512 513 514 515 516 520 522 523 525 527 528 530 532 535 536 539 542 544 547 548 549 551 552 555 556 557 559 566 570 572 576 577 579 582 588 591 592 593 594 596 604 606 608 617 626 651 661 664 684 694 755 768 786 822 823 837 850 851 864 880 883 887 891 899 932 938 953 983 991 1049 1077 1088 1156 1227 1251 1253 1254 1257 1259 1260 1267 1269 1270 1272 1273 1277 1279 1283 1284 1291 1304 1308 1311 1316 1322 1329 1334 1336 1347 1348 1349 1351 1352 1356 1359 1362 1363 1365 1370 1371 1375 1376 1378 1379 1380 1381 0 10 82 158 164 165 167 175 178 179 207 224 228 229 230 236 239 242 252 253 254 255 257 258 260 263 264 283 284 285 286 288 302 332 333 334 343 372 373 421 456 460 461 471 472 473 479 483 485 486 491 492 493 494 495 498 499 500 501 502 503 504 531 672 965 1245 1246 1247 1252 1256 1258 1261 1262 1263 1264 1265 1266 1271 1278 1280 1281 1282 1285 1287 1288 1290 1292 1296 1297 1299 1300 1301 1302 1303 1305 1306 1307 1309 1312 1313 1315 1328 1330 1331 1332 1333 1335 1337 1338 1339 1340 1341 1342 1343 1344 1345 1346 1353 1354 1360 1361 1364 1366 1367 1372

8 14 6 6 9 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 4 9 8 7 10 7 9 5 10 10 8 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 7 5 5 6 6 4 5 5 8 6 5 4 5 8 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 0 16 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 5 12 8 11 6 7 11 13 0 6 11 10 7 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 0 10 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 5 14 5 0 0 5 4 7 4 6 3 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 8 6 3 4 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3093 1972 731 2409
2$	3093
20$	2606
3$	3093
34$	1205
35$	1205
YP	2005
a$	2768 138 1591 1647 1659 1665 1666 296 1696 1700 3163 611 2004 3576 2332 3599 2335 2336 3603 2341 2344 2345 2346 957 2357 975 2368 2369 2371 2372 2416 2615 2616 2617 2620 2621 2623 2624 2625 2628 2629 2633 2634 2638 2643 2648 2656
abc	341 1732
abcs	1732
able$	2833 1735 351 1767 1785 445 2030 1022 2459
about$	1605 1693 2994 3096 1902 3530 2277 2323 2526 2531
aboutering$	1902
abouting$	1902
aboutting$	1902
above	3207
above$	3213 2544
abreas	1144
abreast$	2535
abroad	3113 3137 3148 3159 3261 3262 3263 3264 1999 2026
absent$	3506
abus	2807
abuse$	2504
academ	3271 3279 3330
academy$	3287
accept	1408 2700 924
accept$	1850 1920
accepted$	2674 2975
access	1660 2508 1145 2536
access$	2926 1837 3138 3149 1126
accessed$	989
accessible$	2920
accessing$	2697
accomm	465 1856 632
accommodation$	491 3273 636
accord	1089
accordingly$	2480
accoun	2786 1639 1795 1145 2536 1286
account$	28 2894 2905 2956 3061
accounts$	3061
accred	1428
accredited$	2694
achiev	1473 983 2541
achieve$	990
achieved$	1410 2739 2374 990
achieves$	990
acknow	1429 1123 1316
acknowledgement$	2695
across	3534 3630
across$	3113 3137 3148 3152 3159 3261 3262 3263 3264 1999 3313 836 2267 3588 2487
act$	3513 857 898 1181
acted$	2789
action	2759 1627 1639 982 2380 2409 1266
action$	82 2755 2880 2893 2905 1001 1013
actions$	82 2755 1001 1013
active$	2840 1595
activi	2759 2896 2915 1713 3389 982 2380 2409 2564 1266
activities$	2760 2844 2979 3354 3383 2118 3385 3387 2516 2517 2569
activity$	3354 933 2569
acts$	857 1181
ad$	1066
add	1206
add$	1343
added$	1343
adding$	1343
additi	246
additional$	1601 1637 1004 1077
addres	168 169 1592 229 3462 1123
address$	1620 491 1949 806 818 1318
addressed$	1560 2858 1318
addresses$	1949 1318
addressing$	1318
adds$	1343
admission$	1837 3138
admit	924
admit$	1722 3116 1920 1952 581 2262 872 903
admite$	903
admited$	581 2262 872
admites$	903
admiting$	581 903
admits$	581 2262 872 903
admitt	3182 585 2250
admitted$	581 1976 3503 3507 3516
admitting$	581 903
adolescents$	3210
adopt$	268 1362
adopte	2716 2726 1484 2373
adopted$	2750 1362
adopting$	1362
adopts$	1362
adult	2786 2270 3537
adult$	2770 2782 2900 2901 2943 1710 3604 2441 1052 1278 1282
adults	297
adults$	2770 116 2782 224 1631 2943 1688 3604 1278 1282
advert	2716 2759 982 2373 2380 2409 1266
advice$	211 2903 291 1328
advis	423 424 795
advis$	353
advise	31 32 1444 2001 1316
advise$	346 353
advised$	353
adviseed$	346
adviseing$	346
adviser$	1003 1014
advisers$	1003 1014
advises$	346 353
advisi	1316
advising$	353
adviss$	353
advoca	1123 1319
advocate$	1297
affect	3140
afraid	1509 1061
afraid$	2775 2452
afresh$	2604
after	1875 3466 2238 849
after$	2893 1708 3141 3621 2413 2598
aftern	1544 599 2083 3349 723 724 2220 3488 3489
afternoon$	2693 121 3238 3256 677 2098 3371 3378 2114 3381 1032
afternoons$	2693 121 3256 2098 3372 3379 2114 3381 1032 2427
again$	1675 3032 2578 2604
agains	2356
against$	1418 159 1551 2999 1744 1813 2323 3622 2484
age$	3445 3490 3491 3537
agenc	2867
agenci	44 59 2745 1609 297
agencies$	0 1 2661 2664 14 18 20 1435 69 2728 90 1491 1607 2875 224 1688 1103
agency$	2704 1614
agenda$	2891 1011 2473
agree	1836 1206
agree$	1411 370 384 952 1242
agreed	1420 2716 1484 1592 2373
agreed$	2676 2686 2750 1566 2858 1673 384 2030 952 2407 1167 1242
agreeed$	1411
agreem	2759 2993 982 2380 2409 1266
agreement$	93 211 2992 3593
agreements$	2992 3593
agrees$	1411 370 384 952 1242
ahead	2752
ahead$	3466
aim	1141
aim$	276 2558
aiming	1141
aims	1141
aims$	2558
alarm$	61 66 94
alarms$	61 66 94
alert	1669
alert$	2881 2935 2577
align	1319
alive$	2840
all	58 157 171 1858 3216 2355 3625 2521 2590
all$	2658 2689 2711 1449 1482 1496 113 224 1683 1686 1688 2063 3333 2245 2338 2370 999 1103 2512 2617 2621 2650
alliance$	2553
alliances$	2553
alloca	1437 2716 465 1856 467 1898 830 2373
allocate$	1364
allocated$	2703 1470 477 696 2407 1364
allocates$	1364
allocating$	1364
allote$	926
allotes$	926
alloting$	926
allotment$	91 3637
allots$	926
allotted$	477
allow	585 802
allow$	2830 1717 1722 1763 1803 1808 1920 1952 581 1976 2144 868 2262 872 2319 1161 2566
allowe	3182 585 2250
allowed$	1717 1735 3063 1966 3233 581 1976 3503 3507 3516 3521 2262 872 2306 1106
allowing$	581 868 2319 1161
allows$	2830 581 1976 2262 872 1161 2566
allowted$	1717 581
allowting$	581 868
alone	1509 2072 3494 3528 3529
alone$	2775 1923 3232 3243 3253 3335 3338 3538 2599
along$	3199 1936 3226 2565
alongs	1810 3077 3078 3079 3083 2077
alongside$	1580 3343 2215 2487 2576 2579
alter$	452
altere$	452
alteres$	452
altering$	452
altern	2915 2957 717 783 790 2564
alternate$	707 2102 2113
alternating$	707 2113
alternative$	1630 479 794
alternatives$	2505
alterping$	452
alters$	452
ambassador$	1014
ambassadors$	1014
amber$	2766 2767 2425
ambition$	276
amend	1331
amende	2716 2373
among	3077 3078 3079 3083 3266
among$	1719 1720 3152 1905 1925 3313 2132 2189 836 3588 1298
an$	1585 1591 262 1659 1665 3163 2332 3599 2335 2345 2346 957 975 2368 2369 2371 2372 2416 2633 2643 2656
analyse$	1079
analyses$	1079
analysing$	1079
analyst$	1284
analysts$	1284
and$	1637 1699 1712 3151 3527 2534
anew$	2604
annual$	988
anothe	1609 3007 3038 3041 3048 3049 3053 3073 3076 3085 3088 3089 1829 3106 3133 3158 3172 525 3184 3190 2013 3344 3393 3397 3399 3401 3412 3414 3433 3453 3454 3455 3456 2191 2193 3472 3476 3481 3482 3486 2258 3534 3552 3553 3558 3570 3571 2314 1195 2589
another$	2836 1585 2875 347 348 3017 3020 3022 3025 3028 3029 3037 3042 3046 1831 3104 3105 3106 3107 479 1904 526 3188 3260 3269 2008 2009 2021 3289 2028 3317 661 2064 3342 2079 692 2087 3374 3394 3404 3406 3408 3422 3425 3426 3428 787 3445 794 828 829 2224 2225 3504 3505 2240 3506 858 2249 859 2250 2251 3518 2255 2257 2265 3532 2273 3558 2293 3565 3582 3586 3590 3599 2345 1050 2586
answer	1429 2789
answer$	2695 1385
answered$	1385
answering$	1385
answers$	1385
anti$	1124
any$	1610 220 1612 1686 3053 1811 3085 3088 1829 3106 3133 3158 3163 3172 525 3184 3190 641 3344 2130 3453 3454 3455 3456 2191 2193 3472 3476 3481 3482 3486 2258 3552 3553 3558 3570 3571 2338
anybody$	2778 3344
anyone$	2778 3344
apart	2998 3002 3068 3069 1879 1880 2040 2041 755 2157 776 3464
apart$	3021 386 3071 3101 3145 3146 3155 2029 3298 3306 3307 3313 3314 2049 3316 660 3325 3352 3365 3411 2146 3423 3429 2172 2216 3547 2581
apolog	1291
apologise$	1263
apologised$	1263
apologises$	1263
apologising$	1263
app$	28 991
appeal	962
appeal$	3259 777 2169 3610
appear	425
appear$	1816
appearance$	2507
appl	1206
applic	2759 982 2380 2409 1266
applicable$	2458 2459
application$	3601 3610 2537
applications$	3610 2537
applie	1422
applied$	2688 1241
applies$	1241
apply$	502 606 841 1241
applying$	1241
appoin	2716 99 2759 585 982 2373 2380 992 2383 2409 1266
appoint$	1366
appointe$	1366
appointed$	2405 2407 1366
appointes$	1366
appointing$	1366
appointment$	1490 2760 1976 933 3601
appointments$	1490 2760 1976 933
appoints$	1366
appren	2083 3349 877
approa	2740 1509 2806 156 439 2447 1320
approach$	2804 2880 2925 2515
approachable$	2920 2496 2577
approached$	2775
approaches$	1520 2804
approaching$	3013
approp	2852 246 1723 790 2508 1144
appropriate$	1566 1568 1601 2870 1630 1637 2920 2989 2458 2459 2535
appropriately$	2535
approv	1420 1437 2716 2373
approved$	2686 2703
apps$	28 991
april	1544
april$	2792 1527
are	1396 168 245
are$	1414 1419 49 1454 86 1482 1487 106 109 2769 124 144 148 162 1602 1663 279 395 1984 2020 659 2059 2125 807 940 949 2352 963 1028 1033 1045 1047
area	2998 3113 3137 3148 3159 3261 3262 3263 3264 1999 3271 3279 3290 2052 3318 3330 3348
area$	3117 479 3200 3204 3251 3272 2007 2008 3274 2032 3487 3492 3580 2595
areas	3318
areas$	2938 3204 3337 3487 3492
aren$	393
arenot	393
arenot$	1784
arise	1588
arise$	2854
arises$	2854
arm$	434
around	1810 3077 3078 3079 3083
around$	182 2875 1637 1641 1693 2994 3152 3530 3588 2509 2535 2576
arrang	2716 1451 1458 2752 1836 606 1997 784 2373
arrange$	239 1717 978
arranged$	2724 2904 1820 3136 978
arrangeed$	1717
arrangeing$	239
arranges$	2717 239 978
arrangeted$	1717
arranging$	978
arrest	1509 1274
arrest$	142 161
arrested$	2775
arrests$	142 161
arriv$	484
arriva	2110
arrivaltime$	3376
arrivaltimes$	3376
arrive	425 465 1856 531 564 585 695 2235 911 1208
arrive$	1816 484 1922 1976 2038
arrives$	484 1976
arriving$	484
arrivs$	484
articl	2759 982 2380 2409 1266
as$	1532 173 174 1567 188 1584 194 197 2858 2860 282 2236 925 1045 1067 2474 2475 2509 1154 1175
asbo	341 1732 342 1733
asbos	1732 1733
aside	1333
aside$	2719
ask	2769 1548 2814 439
ask$	140 346 401 543 569 606 841 1037 1382
aske	1037
asked	1422 2690 2692 1548 2814 2001 1021
asked$	2688 2785 1521 346 370 401 543 2301 2412 1382
asking$	346 401 543 569 1382
asks	1548 2814
asks$	140 346 401 543 569 1037 1382
aspira	2514 1320
assaul	2807 156 1061 1274
assault$	2782 160
assaults$	2782 160
assemb	2759 3033 3036 982 2380 2409 1266
assemble$	3222
assemblies$	2760 3612 3626
assembly$	3612 3626 1268
assess	2759 1556 168 1562 982 2380 2409 1266
assessed$	75 2390
assessment$	2820 2822 2825 2826 2828 2829
assessments$	2828
assign	2716 465 1856 467 1898 830 875 2373
assign$	1364
assigne$	926
assigned$	1470 477 696 2407 1364
assignes$	926
assigning$	926 1364
assigns$	926 1364
assist	2001
assist$	1305
assistance$	2903 1305
assisted$	1305
assisting$	1305
assists$	1305
associ	1728 1729 2996 2998 3001 3002 1761 1765 3036 3072 3080 433 3100 2039 2124 3393 3579 1290 1329
associate$	2994 3003 3016 3027 3031 3052 3305 3525 2587
associates$	2211
associating$	2995 3010 2588
association$	2995 3055 1824 442 3390 734 3396 3402 3563 3589 2582 2583
assumptions$	2522
assurance$	211 2482
assurances$	2482
at	2296
at$	2680 1445 2738 1483 2768 2781 1528 139 1544 177 188 2847 2858 1620 242 277 2936 2939 2941 1961 1963 1970 1971 3266 621 2017 694 3375 720 836 3511 2300 3606 3613 3616 3617 2353 2354 3621 2359 2360 3630 3631 2376 2410 2427 2527 2598 2628 2629 2639 2640 2641 2655
attached$	2544
attachment$	2160 800 3563 2553
attachments$	2160 2553
attack	2807 156 1061 1274
attack$	2452
attacked$	2448 2452
attacks$	2452
attemp	1141
attend	1391 1392 6 2666 2679 1416 2682 2683 1422 1428 1436 1438 2705 2710 2714 2715 2716 1451 1466 101 447 465 1856 564 585 2235 878 2296 2373 998 1005 1208
attend$	2665 1492 453 1857 1976 642 2036 3375 2396 1040 1388
attendance$	1397 26 2704 2713 2732 97 137 1976 2389 2408 1019
attendd$	2396
attended$	2657 2688 2694 2707 2744 1492 2396 1040
attendees$	2702 2713 2728
attending$	2657 2697 2393 1040 1388
attends$	2665 2717 1492 1976 642 2036 2396 1040 1388
attention$	1643 2505
attenu	756
attitu	1320
attitudes$	2522
attrac	3201
attraction$	3259
attractive$	2920
audit	2759 982 2380 2409 1266
audite	1428
audited$	2694
august	1544
august$	2792
aunt	1871 1994 3271 3291 639
aunt$	1294
auntie$	1294
aunty$	1294
authorisation$	2596
authorisations$	2596
authority$	2596
autumn	1544
autumn$	2792
availa	2716 1453 1669 2373
available$	2719 2720 1566 2904 2935
avoid	1737 382 400 449 737 845 853
avoid$	1809 3365 2128 855
avoide	1833
avoided$	3099
avoidi	737
avoiding$	2128 855 2422
avoidping$	855
avoids$	1809 855
aware	1592 1636 1669 1144
aware$	2858 2881 2902 2929 2935 2535
awaren	2514 1320
awareness$	1106 2510 2511 1134
away	1508 3113 3137 3148 3159 553 568 3261 3262 3263 3264 1999 3266 3271 2013 625 3290 755 776 782 847 2249 2252 864 3534 908
away$	2774 2998 1737 1769 1776 386 3068 3071 448 1849 1851 3153 1888 1892 3193 1953 1959 3248 3269 2016 2023 3293 2029 643 652 2143 2146 758 2176 3452 3464 3467 2203 2214 2216 3506 3515 3516 3517 3519 3547 2327 2605 2618
awkward$	3084
back	1608 1850 2383
back$	144 1599 2874 386 3116 1888 3452 2190 3515 3516 3517 3573 1039 2653
background$	2493
backs$	3452
bad	432 2283
bad$	432 1823 3095 2058 3549
badge$	2709
badges$	2709
badmin	2356
badminton$	3622
bail$	341
bake$	1253
bakees$	1253
bakes$	1253
ban	330 338 340 356 357 359 366 408 409 415 420 533 553 589 600 721 2231 842 847 861 2252 900 907 927 2339 1210
ban$	339 1757 1802 422 3090 485 548 584 592 594 739 2232 3498 869 2298 947 3605 1201
band	3353
band$	1544 3574
banding$	739
bands$	3361 3592
bane$	592 869
baned$	739 869
banes$	592 869
baning$	592 739 869
bann	330 420 600
bann$	739
bannding$	739
banned	338 340 3064 1833 562 1982 721 847 2250
banned$	2985 2986 339 365 379 3063 3099 3111 515 1953 3248 3250 594 3391 739 3516 869 947
banner	92
banner$	938
banners$	938
bannin	338 340 356 553 721 847
banning$	339 486 592 594 739 869 907 947
banns$	739
banping$	1757
banred$	869 947
banring$	592 869 947
bans	338 340 356 553 721 847
bans$	339 1757 422 3090 485 592 594 739 2232 3498 869 2298 947 3605 1201
banting$	1757
bar	338 340 356 415 420 533 553 600 721 847 861 2252 900 927 1210
bar$	339 592 594 3498 869 947 1201
barbec	95 1486
barbecue$	3611 2348 3637
bare$	592 869
bared$	869
bares$	592 869
baring$	592 869
barned$	869 947
barning$	592 869 947
barr	420 600
barred	338 340 562 1982 721 847 2250
barred$	2985 2986 365 379 3111 515 1953 3248 3250 594 3499 3516 869 947
barrier$	1826 763 770
barriers$	2898
barrin	338 340 356 553 721
barring$	592 594 869 947
barrister$	1297
bars	338 340 356 553 721 847
bars$	339 592 594 3498 869 947 1201
base	2274 2275
base$	3541 2480
based$	2560
basis$	2457
basket	2356
basketball$	3622
be	245 278 1819 1082
be$	1419 1482 124 162 190 194 1586 201 1602 1615 228 1624 2895 1638 250 1651 1657 270 1663 273 279 2937 1678 1680 1715 3003 369 1771 1819 1832 1845 1863 3140 1882 1899 1901 1984 2020 2038 649 3311 659 2054 2074 2125 3392 807 940 949 2352 963 1045 1078 1105 1129 1186 1188
bear$	207
bearing$	207
bears$	207
beat	2807
beating$	2804
beatings$	2804
became$	1028
because$	925
become	245
become$	190 228 3578 1028
becomes$	1028
becoming$	228
bed	877
bed$	3638
beds$	3638
been	2705 2791 135
been$	3 1405 1424 42 2716 1454 1474 1476 1482 162 1638 659 940 949
before	1875 3466 1062
before$	2768 1526 3141 3621 1022 2453
befrie	156
begin$	1213
begining$	1213
beginning$	2000
begins$	1213
begun	2716
begun$	120
behave$	807
behaved$	2989
behaves$	807
behavi	2959 2514
behaviour$	341 342 2522 1327
behaviours$	2522 1327
behind	3466 2337 1287
behind$	3417 3603 2446
being	245 278 1782 3072 2264 895 3554 2514 1320
being$	162 190 1602 228 1638 2996 3013 3036 3100 1901 2020 3292 3311 2125 3530 3579 2421 2422 1078 1129
belief	2536
belief$	2555
believ	2789 1548 2814
believe$	1163
believes$	1163
believing$	1163
belong	1557 168 890
belong$	2823 1064
belonging$	2921 2281
belongs$	1064
below$	2544
bench	29 1935 2274 2275 939 3598
bench$	61 96 566 567 3541 3561 917 3584 2330 2395
benche$	917
benched$	917
benches$	61 96 917 2330 2395
benching$	917
benchping$	917
benchs$	917
benchting$	917
benefi	2852
berth$	3183
bes$	1078
beside	3077 3078 3079 3083 2076 2077
beside$	3343 2640
best	2508
best$	255 2198 808 2562
better	223 246 1723 783 790 2182 1120 1123 1272
better$	1581 1614 1637 255 2926 294 1687 1705 2974 322 1723 2989 367 431 780 2175 2177 787 789 3449 794 2198 808 828 2253 1017 2549 1168 1180 2573
betwee	1517 2993
between$	2783 1719 1720 2987 2992 2997 3059 3091 3092 1878 3152 1905 1925 3313 3390 2154 2161 836 3588
betweens$	2992
beyond	165 2172 2176 3534 3547
bid	2759 982 2380 2409 1266
big$	2325
bigger$	1945 3213
bike	29
bin	29 939
bin$	61 96 2330 2395
bingo	2356
bingo$	3622
bins$	61 96 2330 2395
bit$	2962
blankets$	2626 2627
block	408 409 481 533 544 2220 3585
block$	1544 402 404 422 3492 3502 1198
blocke	3064 3223
blocke$	404 1198
blocked$	2985 2986 402 404 568 1198
blockes$	404 1198
blocking$	402 404 1198
blocks$	402 404 3492 1198
board	21 44 1466 1467 462 801 1089
board$	1415 1435 2730 2732 2733 2749 96 2865 2866 480 3288 885 2356 997 2480
boardd$	480
boarde$	885
boarded$	992
boardes$	885
boardi	3271
boarding$	1844 2012 640 885
boards$	2749 96 480 885
boat	3353
body	2291
body$	3502 3557
bolste	1319
bolted	2331
bolted$	3597
bond	2124 2147
bond$	332 343 3390 734 741 3413 761 766 2160 800 3470 3563 2553 2559
bonds$	332 343 741 3413 2160 800 3470 2553 2559
book	2714 467 637 705 843 875 876 879 2278
book$	1920 826 3629 2626 1360
booked	1428 2714 2716 465 1856 1898 2373 992 2383
booked$	2694 2744 1857 1360
booking$	3601 1360
bookle	2759 982 2380 2409 1266
booklet$	2699
booklets$	2626
books	29
books$	826 3629 2393 2626 1360
boost$	1098
booste$	1098
boostes$	1098
boosting$	1098
boosts$	1098
booth$	3561
boroug	2998 3113 3137 3148 3159 3261 3262 3263 3264 1999 3271 3279 3290 2052 3318 3330
borough$	3117 3272 2007 3274 3276 3287 2032 3336 3533
boroughs$	3277
both	2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 1886 1887 536 3216 593 3312 2047 2048 3315 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 2294 2355 3625 2590 1200 2594 1215 2607 1223
both$	2689 113 2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 1886 1887 536 3216 593 3312 2047 2048 3315 3333 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 2294 3562 999 2590 1200 2594 1215 2607 1223 2616 2617 2621 2629 2637
bought	1420 2716 1477 1485 2373 992 2383 1333
bought$	2686 2743 2751
bounda	2959 1145 2536
boundaries$	2506 2571
bounds$	560
box$	1253
boxes$	1253
boxing$	986
boxs$	1253
boy	1510 150 2990 1730 383 1790 1791 1804 1806 1811 444 1858 3125 470 472 1886 1887 536 3216 593 612 2005 629 3312 2047 2048 3315 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 2294 2590 1200 2594 1215 2607 1223
boy$	2776 2778 1540 1541 3270 2024 3567 2310
boyfriend$	1294
boys	33 34 35 50 84 128 1523 145 146 153 157 271 1662 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1954 1980 1983 3249 593 1990 650 3312 2047 2048 3315 680 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2314 2358 2364 2417 2590 1200 2594 1215 2607 1223
boys$	1425 1426 1441 1475 85 89 107 108 113 2773 2776 2778 2780 1519 1536 1537 1541 2817 1707 1799 3143 535 3197 3210 3212 3220 1974 3241 3246 3270 3309 3317 722 3413 883 884 3567 3577 3624 2445 2602
branches$	1007
bread$	2627
break	1755 398 1828 1879 1917 1989 2035 2052 3318 2065 2110 3389 755 756 769 773 774 778 2186 815 825 3488 853 888 1216
break$	241 361 3183 3238 3255 655 656 2053 3331 737 2146 757 758 2153 3531 897 2611
breake$	897
breakes$	897
breakf	95 1486 2349
breakfast$	2348 3615 2627 2635
breakfasts$	2635
breaki	756 773
breaking$	241 361 655 656 897
breaks	3318 756 773
breaks$	241 361 655 656 3331 3362 897
breaktime$	3376
breaktimes$	3376
breath	1989 3559
breathe$	3258
breather$	3255
breathing$	1989
bridge$	1112
bridgeing$	1112
bridges$	2501 2502 1112
brief$	2464 1386
briefe	1391 2690 2692 1428 2740 1481
briefed$	2657 2691 2694 2747 1386
briefi	21 2759 982 2380 2409 1266
briefing$	2760 1268 1386
briefings$	2760
briefs$	1386
brighter$	2419
bring	208 461 3201 1235
bring$	216 323 1377
bringing$	216 323 1773 1377
brings	208
brings$	216 323 1854 2328 1377
broade	1319
broken	3434 931
broken$	3000 1833 1880 1889 3192 2040 2041 3391 3546 2289 2322 1216 2616 2617
brothe	153 2990 1730 383 3053 1790 1791 1804 1806 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1871 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3291 639 3312 2047 2048 3315 673 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
brother$	1293
brothers$	1799 3143 3197 3210 3212 1974 3246 3577 2439 2444
brough	208 531
brought$	209 1922
budget	1420
budget$	2684 46
budgeted$	2686
build	1660 2367 1120 1123 1317
build$	253 265 2926 788 941 3633 1098 1107 1111 1162
builde$	265 788 1098
buildes$	265 788 1098
buildi	3077 3078 3079 3083 3330 2066 2249 1123
building$	91 265 3208 3231 3251 3299 3321 709 788 3512 3515 1098 1107 1111 1162
buildings$	3332 3337
builds	1123
builds$	265 788 941 1098 1107 1111 1162
built	1452 992 2383
built$	2718 2748
bulb$	61 993
bulbs$	61 993
bulletin$	11 2379
bulletins$	11
bullie	2807
bully	2807
bump$	3033
bunch	2219
bunch$	3409 3485 3502 3587
burglaries$	1285
burglary$	1285
burgle	1061
burgled$	2452
bus	1843 3330 2081 3347 2220 3488 3625
bus$	1439 64 2749 1544 3109 3339 3345 3354 939 3611 2348 3635 2630 2635
buses	2052 3318 3347 3348 2083 3349 2220 870
buses$	2749 3328 3337 3345 3346 3354 3357
bushes$	1007
busine	1557
business$	2823 2888 1187
businesses$	69
busy	465 1856
but	3298
buy	2447 1333
buy$	2808
buyer	1280
buyer$	1282
buyers$	2439 1282
by	671 2342
by$	2680 1483 122 2781 2788 136 1544 2939 295 1689 694 2189 3606 3608 2354 3621 3632 2385 2428 2430 2432 2479 2565 2634 2640
cabin	3353
cabin$	3584
cabinet$	2730
cabins$	3584
cafe	36
cafe$	69 3208
cafes$	69
café	36
café$	3208
calendar$	2706 996
call	2666 2759 1771 3050 3174 2194 982 2380 2409 1266
call$	2665 1499 2777 1520 132 140 142 143 2804 2983 3051 1924 3460 3601 1174
called	101 2785 1291
called$	1492 143 1291
callers$	1919
callin	1782
calling$	1794
calls	1451 1721 893
calls$	2665 2717 1499 1520 132 140 142 143 2804 2983 1793 1924 3460
calm	2253 3559
calm$	3258 3519 1086
calmer	2253 895 1272
calmer$	431 2198 808 828 3519
came	1409 2700 2705 2714
came$	2666 2675 1552
camera	29
camera$	61 66 96 938 2395
cameras$	61 66 96 938 2395
camp	95 1486
camp$	646 3611 1253
campai	2759 982 2380 2409 1266
campaign$	986 1093
campaigning$	1093
campaigns$	1093
campes$	1253
camps	1486
camps$	1253
campus	3271 2052 3318 2083 3349
campus$	3299
can	2769 1702
can$	115 2833 2848 1638 1716 351 1767 380 1785 395 445 1908 651 2152 2461
cancel	481 728 864 937
cancel$	463 492
cancele$	463 492
canceles$	463 492
canceling$	492
cancelled$	1849 3252 3384 2340
cancelping$	463
cancels$	463 492
cann$	393
cannot	1736 351 1767 380 393 1785 445 1908 651 845
cannot$	375 1774 1784 509 2042 2084 3365 824 848 905 916
cantee	3490 3491
cap	358 436 576
cap$	3090 579 584 750 904
capaci	1145 2536
capacity$	1564 2542
caped$	579
caping$	579 750
capitalise$	253
caps$	3090 579 750
capting$	579
capture$	1102
captured$	2981 2397
captureing$	1102
captures$	1102
car$	2782 2067 3339 3354 3561 3584 3637 1281
caravan$	3584
card	92 2759 982 2380 2409 1266
card$	2699 2709 458 938 3601 3609 2626
cards	2356
cards$	2709 458 938 3601 3622 2626
care$	2897 2971 3477 821 2506 2606
cared	2977
cared$	2975
careful$	1595 821 2577
carefully$	3449 2499
carer	59 2745 3271 632
carer$	0 1 2664 14 18 20 2696 90 1491 607 608 610 636 3458 1293
carers$	0 1 2664 14 18 20 2696 90 1491 280 411 607 608 610 3271 636 3458 910 1293
cares$	2897
careta	31 32 1444
caring$	1086
carr	461 843 1235
carria	3353
carriages$	3357
carried$	1428 2710 2716 1650 1692 2373 983 992
carries$	1443 2710 1072
carry	2769 2367
carry$	1443 3523 3633 1072 1076
carrying$	2422 1072
cars	117
cars$	2782 2067 3346 3354 3357 3584 3637 1281
cascad$	1090
cascade$	1090
cascades$	1090
cascading$	1090
cascads$	1090
cascadting$	1090
case$	1461 1466 1565 1574 1603 1001 2467 2474
caseload$	2731
cases$	1001
caseworker$	1295
cast	33 35 2083 3349 3353 2278
cast$	1426 3294 696 3357 3574
casts	3349
casts$	3294 3357 3592
catch	1590 2472
catchm	3113 3137 3148 3159 3261 3262 3263 3264 1999
catchup$	2856
catchups$	2856
caught	1830
caught$	1777 387 388 3096 441
cause	837 3513 2536
causes	2536
caution$	353 932
cautione$	353
cautioned$	353 932
cautiones$	353
cautioning$	353 932
cautions$	353 932
cbo	341 1732 342 1733
cbos	1732 1733
cctv	1059
cctv$	61 66 2450
ceas	400
cease	443 728 2126 2153 922
cease$	1834 510 3171 3384 3419 2313 928
ceased	1518 1533
ceased$	2784 2799
ceases$	1834 3384
ceiling$	904
celebrate$	1150
celebrates$	1150
celebrating$	1150
cent$	1449
center$	1633
central$	3564
centre	36 41 2052 3318 3330 3348 1106
centre$	1432 1633 3200 3208 3251 3268 3299 3354 709
centred$	1589 2497 2520 2560
centres$	3337 3354
certain$	272 2563
certif	2759 982 2380 2409 1266
certificate$	2709
certificates$	2709
chair	31 32 1444 1467 939
chair$	60 2733 2802 2330 3629 2652
chaire	2716 2373
chairs	29 1451
chairs$	2717 2802 2330 3629 2626
challe	423 439 962 1316
challeng$	1131
challenge$	2886 2495 1131
challenged$	2923 3098
challenges$	2886 1131
challenging$	1131
challengs$	1131
champi	1123
champion$	1014 1016
champions$	1014
chance	2957 3559
chance$	2845 290 2949 351 1817 1874 1989 3531
chances$	290
chang$	452 464
change$	2831 2876 2878 452 464 623 624 1038 2566 2575 1352
changed$	2384 1352
changees$	2831
changes$	2831 2876 1611 2878 452 464 623 2566 1352
changing$	452 464 623 1352
changping$	452
changs$	452 464
channel$	28 3065
channels$	2832 1623 233
chaperoned$	3097
charge	2339
charge$	3605
charges$	3605
charte	92
charter$	93
chas	2807 563
chased	1422
chased$	2688
chat	1796 407 1800
chat$	2777 289 302 1771 1796 3062 407 1798 3065 1800 3066 410 898 2420 2567
chats$	289 302 3065 2567
chatti	1782 1794
chatting$	3060
check	1392 99 2759 1590 982 2380 2409 2472 1266
check$	2759 203 982 2380 2409 1266 1340
checked$	75 1340
checkin$	1490 2856
checking$	203 1340
checkins$	1490 2856
checks$	1451 203 1340
chess	2356
chess$	3622
child	1510 2990 1730 383 1790 1791 1804 1806 1811 444 1858 3125 470 472 1886 1887 536 3216 593 3312 2047 2048 3315 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 2294 2590 1200 2594 1215 2607 1223
child$	2708 2776 2778 1540 1805 2024 3567 1169
childcare$	67
childr	1510 1523 150 153 1547 1550 271 1662 2990 1730 383 3053 1790 1791 1804 1806 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1954 1980 1983 3249 593 3312 2047 2048 3315 680 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3539 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
children$	1465 2776 2778 2780 1541 2813 2816 2817 2955 1799 1805 3143 3197 3210 3212 3220 1974 3246 3443 3567 3577 2549
childrens$	2776
childs$	2776
choice	2957 2959 2514 2564 1320
choice$	793 2212
choices$	793
choir	3353
choir$	3574
choos	2278
choos$	791 820 935
choose	2769 3080 1037
choose$	487 791 792 820 935 972 2428 2645
choosed$	935
chooses$	487 791 792 820 935 972 2428
choosi	2212 1037
choosing$	487 791 792 820 935 972 2428
chooss$	791 820 935
choosting$	935
choosy$	821
chose	1037
chose$	2428
chosen	1420
chosen$	2686
chrono	2759 982 2380 2409 1266
church	36 3490 3491
church$	3626
cinema	36
circle	2759 2181 2219 890 982 2380 2409 1266
circle$	3409 761 3430 3440 3442 2178 2180 3447 3451 3485 2281 3548
circles$	3430 3440 2178 3447 3451
circul	2716 1451 1484 2373 992 2383
circulated$	2750
circulates$	2717
circumstances$	1781
cities	3330
cities$	3277
city	3113 3137 3148 3159 3261 3262 3263 3264 1999 3271 3279 3290 3330
city$	3117 3272 3274 3276 3336 3533
civil$	341
claim	2339
claim$	3605
claime	1428
claimed$	2694
clarification$	211 2482
clarit	1145 2536
clarity$	211 2482
clash$	1841
class	3077 3078 3079 3083 1828 1843 1873 597 3279 2014 2052 3318 3330 2081 3347 3348 2083 3349 2220 3488 3489 3539
class$	2801 1544 3109 3139 1988 3275 3280 3281 2068 3343 3354 3356 2180 3536 898 3574 933 3612
classe	2035 3318 2053 2066 3347 3349 2220 870 3539
classes$	2762 2801 3134 3287 3319 3332 3337 3354 3458 3612
classm	153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
classmates$	1799 3143 3197 3210 3212 1974 3246 3577
classroom$	2749
classrooms$	2749
clause	2993
clause$	2821 2992 2454
clauses$	2821 2992 2454
clean	95 2367
clean$	609 3633 2433 1220
cleaned$	3596
cleanu	1486
clear	549 563 2508
clear$	2765 2800 2889 2890 1764 1940 2023 797 2216 1087 1167 1180 1227
cleare	992 2383
cleared$	2398
clearer$	1180
clearing$	1227
clears$	1227
clicked$	2737 2382
clicks	1436
clicks$	2702
climb$	1253
climbes$	1253
climbs$	1253
clinic	36 59
clinic$	1003
clique	153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
clique$	1799 3143 3197 3210 3212 1974 3246 761 3577 3587
clos	408 409 462 544 553 937
clos$	463 885
close	2205
close$	1591 1595 463 3311 2076 2205 3471 885 2312 1087 1112 1238
closed	2716 1473 3064 2373
closed$	2739 560 568 3384 847 3540 2392 1238
closeing$	1112
closely$	2487
closeness$	734 800 3563
closer	223
closer$	1614 294 355 1168
closes$	463 885 1112 1238
closing$	885 1238
closping$	463
closs$	463 885
club	36 41 2759 1828 1843 1873 3279 3330 3348 2083 3349 2220 3488 3490 3491 982 2380 2409 1266
club$	1432 69 2731 3109 3134 1870 3139 3208 3251 3268 3275 3287 646 3354 709 3574 986
clubs	2052 3318 2066 3349 870
clubs$	69 3134 3287 3332 3337 3354
clump$	3587
cluster$	3587
co$	1124
coach	31 32 1444 59 2745 795
coach$	3611 3635 3637 1003
coache	31 32 1444 3353
coached$	2394
coaches$	3611 1246
coachi	2759 982 2380 2409 1266
coaching$	1246
coat$	3638
coats$	94 3638 2626 2627
coax	815
coax$	752
code	92
code$	93 3605 993
codefendants$	1734
codes$	94 993
coerce	156
coerci	156
coffee$	87
cohesi	1145 2536
cohort	3353
cohort$	3458
cohorts$	3361 3458
coinci	3033
coincide$	1841 3363 3572
collab	223 1124 1145 2536
collaborative$	1614
collaboratively$	2487
collea	1609
colleagues$	2728 2875 1103
collec	461 465 1856 467 531 681 2110 809 911
collect$	3058 3119 3225 826 3542 1102 1387
collected$	1857 1922 3506 2375 2397 1387
collecting$	3512 1102 1387
collectiontime$	3376
collectiontimes$	3376
collects$	3119 826 1102 1387
colleg	2805 1843 1873 597 3271 3279 2014 632 2052 3318 2053 3330 2075 2081 3347 2083 3349 877
college$	2794 1530 3109 3110 3134 1870 3139 491 1893 1988 607 608 617 3274 3280 3281 3287 3299 3341 3354 2431
colleges$	3110 3134 1893 607 608 3287 3319 3337 3341 3354
colour$	3629
colours$	3629
com	2186
com$	484
come	1409 2700 2705 2714 2769 208 425 1819 447 531 564 825 2235 2307 1005 1208
come$	2666 2675 2764 2785 140 2850 3051 1816 484 1922 3233 585 2036 2038 2057 2069 2074 911 2396 1029
comed$	2396
comeed$	2396
comes	208 447 564 2307 1208
comes$	2764 140 2850 484 2036 2069 2396 1029
comfortable$	2920 2975
coming	208
coming$	1569 2996 484 2422 2460
comments$	1006
commis	1420 2716 1477 2373 992 2383
commissioned$	2686 2743 2406
commit	44 1437 1145 2536
commit$	1285
commits$	1285
committed$	2703 1285
committee$	1435 2730 997
committing$	1285
common	3094
common$	3301 1167
commun	4 1438 1590 1729 2996 2472 1089 2508 2514 1316 1320
communicat$	1090
communicate$	179 1090
communicates$	179 1090
communicating$	1090
communication$	1395 2704 2856 2880 1623 233 2995 1783 2480
communicats$	1090
communicatting$	1090
communities$	1714
community$	2960 1714 342
compan	31 32 1444 59 1728 3353 3393 2174
company$	68 2994 3004 1741 3024 1823 3422 2167 3440 3441 3446 3448 3450 2211 3478 3589
compared$	1038
compassionate$	2496
compla	1548 2814
complaint$	132 142 3601
complaints$	132 142
comple	1393 6 1408 2679 1416 2682 1428 1438 2714 2715 2716 1451 1473 2752 1650 1692 2373 983 998 1005
complete$	2659 2739 2748 2374 990 2396
completed$	2659 2674 1410 2677 2694 2729 2739 2741 2744 2748 2916 2958 2374 990 2396
completeed$	2396
completes$	2717 990 2396
completing$	2697
completion$	1397 2704 2389
coms$	484
concen	2253 3559
concentrate$	3258 3519
concer	95 1486 1616 2514 1320
concern$	1571 2871 2876 2878 2886 2474 1094
concerns$	1571 2871 2876 1611 2878 2882 2886 2474 2475 1094
concert$	2660 3611
concerts$	2660
condit	2993 341 1732 842 2339
condition$	2992 2232 3593 3605
conditions$	2992 2232 3593 3605
conduc	1428 2716 2373
conducted$	2694
conductor$	54
conductors$	54 90
confer	2759 982 2380 2409 1266
conference$	3626
confid	2957 795 890 1022 2514 2536 1320
confidence$	1656 2281 2413 2556
confident$	2413
confin	830
confin$	835
confine$	835
confined$	471 835 2284
confines$	835
confining$	835
confins$	835
confir	1592
confirm$	1411 2387
confirmed$	1411 2858
confirms$	1411 2387
confis	345
confro	423 439
congre	1728 1729 2996 2998 3033 3036 3201 1329
congregate$	2994 3054 3058 3119 3222 3225 3525 3542 2587
congregates$	3119
congregating$	2995 2588
connec	2147
connection$	343 3413 2160 2553 2559
connections$	3413 2160 785 2553 2559
consci	1669
conscious$	2935
consen	2959
conseq	2959
consequences$	2871
consid	2716 1557 2852 1592 502 2508
consider$	2277 2388 2494 1310
consideration$	2880 1643 2956 2473 1311
considerations$	1311
considered$	2823 2858 2904 2981 1310
considering$	1310
considers$	2388 1310
consis	198 2508 1123 2514 1124 1145 2536
consistent$	1589 2881 1086 2496 1115
consort$	2587
consorting$	2588
constant$	1595 1086
constructive$	1630 2573
consul	1391 1422 2690 2692 1459 2740 1481 2759 982 2380 2409 1021 1065 1266 1317 1320
consultant$	2456 1295
consulted$	2657 2688 2691 2725 2747 2412
contac	1391 1392 2666 1422 2690 2692 1428 1430 1438 2714 2716 1451 1459 2740 1481 99 101 2759 1728 1729 2996 2998 3002 1749 1751 1761 1765 1771 1772 3050 1795 3068 1819 433 3174 2039 893 982 2380 2409 1021 2472 1187 1266
contact$	2704 2712 1490 2760 1520 2879 2949 2983 328 329 2991 1726 1727 2994 2995 1731 343 3003 1742 3011 3015 3016 3027 3031 3039 1775 3047 1783 1793 1795 3061 1824 442 3165 514 1924 534 3305 3402 3411 2156 2285 2378 2403 1016 2476 2578 2585
contacted$	2657 2688 2694 2725 2747 1492 2412
contacts$	2717 1490 2760 1520 3061 2403
contai	906
contes	962
contin	223 246 1876 840 1145 2536
continual$	1595 1301
continually$	1301
continuation$	1301
continue$	3142 950 1176 1301
continued$	1614 1637 950 1017 1086 1087 1301
continues$	950 1301
continuing$	950 1301
continuous$	1301
continuously$	1301
contra	2759 1732 982 2380 2409 1266
contract$	2706 3593 961
contracts$	3593 961
contri	59 2745 1316
contributor$	0 1 2664 14 18 20 90 1491
contributors$	0 1 2664 14 18 20 90 1491
contro	156 358 576 765 2447
control$	2808 327 750 3421
controling$	327 750
controls$	327 750
controlting$	327
conven	2666 2716 2373
convene$	2665
convenes$	2665
conver	2759 982 2380 2409 1266
conversation$	2777 2872 2880 1623 233 2932 289 2949 2567
conversations$	2872 2880 1623 233 289 2567
convert$	464
converte$	464
convertes$	464
converting$	464
converts$	464
convin	438
cook	2367 1331
cook$	3633
cooked	2752
cooking$	986
cool	398 2157 906
cool$	3418 3423
cooled	1889
cooled$	3155
cooler$	3457
cools$	3423
cooper	1290
coordi	31 32 1444 59 198 234 1625 1124 1316
coordinated$	1589
cope	1660 895
cope$	2926 807
copes$	807
copies$	2626
coping	1145 2536
copy	2716
copy$	2699
core$	44 1466 1467 2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 1886 1887 536 3216 593 3312 2047 2048 3315 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 2294 2590 1200 2594 1215 2607 1223
corner	2274 2275
corner$	1855 3127 2092 3359 3436 3487 3541 3583
corners$	3127 3357 2092 3359 3436 3487 3583
corrid	3271
corridor$	3321 3436
corridors$	3436
cost	2791 135
cost$	27
costed	1420
costed$	2686
costs$	27
costum	29
could	1702
could$	2791 2793 195 1716 380
counci	31 32 1444 59 3625
council$	60 2483
councillor$	68
councillors$	68
counse	59 2759 423 982 2380 2409 1065 1266
counsel$	353
counsele$	353
counseled$	353
counseles$	353
counseling$	353
counselling$	2712
counsellor$	1003 2456 1295
counsels$	353
count$	56 1251
counte	888
counter$	2749
counters$	2749
counti	2052 3318 3330
counties$	3277
counting$	1251
countr	3113 3137 3148 3159 3261 3262 3263 3264 1999
country$	3276 3336
counts$	1251
county	3113 3137 3148 3159 3261 3262 3263 3264 1999 3271 3279 3290 3330
county$	3272 2007 3274 3276 3336 3533
couple$	2442
courag	795
course	2759 1587 1843 2081 3347 3348 2083 3349 3490 3491 982 2380 2409 1266
course$	2667 2731 2760 2853 3109 1870 3176 3354 3574 933 986 2457 1268
courses$	2760 3354
court	36 3488 3598 1286
court$	91 1544 341 3619
cousin	153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1871 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3271 3291 639 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
cousins$	1799 3143 535 3197 3210 3212 1974 3246 3577 2439 2445
cover	1557
cover$	2823 2999
covera	1685
coverage$	2951
covere	1428 2705 1557 167 168 169 170
covered$	2694 2823 1558 1560 1561
covering$	2999
covers	2705
crackd	1286
cracks$	2942
creat	435
create	2716 1453 2373 1316
created$	2719
creati	6 1316
creation$	1397
creatively$	2499
creep	2307
crew	2083 3349 3353 2219 3488
crew$	1544 3357 3485 3502 3574
crews	3349
crews$	3357 3592
cricke	2356
cricket$	3622
crime$	1285
crimes$	1285
crop$	2850
crops$	2850
cross	2039 1152
cross$	223 3033 3305 3350 2094 3363
crosso	2094 2229
crossover$	3360 3495
crossr	2543
crowd	3053 3077 3078 3079 3083 3085 3088 1829 3106 3133 3158 1903 3172 525 3184 3190 3393 2181 3453 3454 3455 3456 2191 2193 3472 3476 3481 3482 2219 3486 2258 3552 3553 2291 3558 3570 3571
crowd$	1823 3169 3206 3409 3438 3443 2180 3447 3448 3473 3485 3502 2246 3548 3557 3587
crowds$	3206 3447 3448
cultiv	1319
cultur	2514 1320
culturally$	1124
culture$	3439 2522
cups$	2626
curb	358 398 576 888 906
curb$	897
curbe$	897
curbed	1833
curbed$	3099 3192 3391 3546
curbes$	897
curbing$	897
curbs$	897
curfew	341 1732 345 2231 842
curfew$	3090 559 2597 1207
curfews$	3090 559 2597 1207
curiosity$	2908 2464 2476
curiou	1669
curious$	2881 2935 2577
current$	2840 3535
curric	2759 1873 982 2380 2409 1266
curriculum$	2706 3139
curtai	358 906
curtailed$	3391
customary$	196
customers$	2439
cut	338 436 1833 589 756 765 769 825 2367 1063
cut$	164 2985 2986 3000 3099 737 750 768 816 2284 917 3633 992 2398 1335
cute$	917
cuted$	917
cutes$	917
cuting$	750 917
cutping$	917
cuts	338 756
cuts$	164 750 917 1335
cuttin	338 756
cutting$	164 737 917 1335
cycle$	2288 1253
cyclees$	1253
cycles$	1253
dad	1871 1994 3271 3291 639
dad$	610 1293
daily$	2658
damagi	2283
damaging$	3549
dampen	774
dance$	1253
dancees$	1253
dancer	33 153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
dancers$	1799 3143 3197 3210 3212 1974 3246 3577
dances$	1253
danger	2959
danger$	2871
dangers$	2871
darts	2356
darts$	3622
dashbo	2759 982 2380 2409 1266
data$	1488 2379 2470
database$	2734
date	1187
date$	3609 2578
daught	2990 1730 383 1790 1791 1804 1806 1811 444 1858 3125 470 472 1886 1887 536 3216 593 3312 2047 2048 3315 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 2294 2590 1200 2594 1215 2607 1223
daughter$	1805 3567 1293
daughters$	1805 3567
day	1910 2052 3318 3330 3348 2083 3349 2220 3488 3489
day$	1478 2796 1840 3176 3228 3238 3354 3356 2098 3367 3370 3371 3373 2109 3378 2217 3515 3516 2285 2324 3609 3611 3629
days	1828 3318 3349 870 1274
days$	1478 2796 1840 3134 3337 3354 2098 3368 3372 3373 2109 3379 2217 2285 2324
dead$	3067
deadline$	2381
deadlines$	2381
deal	193
deal$	186 229
dealer	117 2786 1280
dealer$	2782 3604 2449
dealers$	2782 3604 2439 1282
dealin	193
dealing$	186 1285
dealings$	1783
deals	193
dealt$	168 169 170 186
debate$	2872
debt$	2804
debts$	2804
decemb	1544
december$	2792
decent$	2177
decide	1592 1836
decide$	2802 384 2645
decided$	2858 384
decides$	2802 384
decision$	2899
decisions$	2899
declare$	1411
declareed$	1411
declares$	1411
declin	530 1272
deconstruct$	1131
deconstructe$	1131
deconstructes$	1131
deconstructing$	1131
deconstructs$	1131
decrea	1272
decrease$	98
dedicated$	1470 1012
deepen	1123 1319
defendants$	1734
defus	774
degree$	7
delegates$	2728
delet	408 409 1063
delet$	404 1198
delete	3064
delete$	404 405 1198
deleted$	404 1198
deletes$	404 1198
deleting$	404 1198
delets$	404 1198
delive	1393 6 1420 1428 1438 2714 2716 1451 1485 104 234 1625 2373 992 2383 1235
deliver$	1357
deliverables$	2381
delivered$	2659 1410 2686 2694 2744 2751 1495 1357
delivering$	1357
delivers$	2717 1357
delivery$	1397 2704 1013
deliverys$	1013
demand$	2804 1564
demands$	2804
demoli	462 544 3223
demolish$	885
demolishe$	885
demolishes$	885
demolishing$	885
demolishs$	885
den	2274 2275
den$	1855 3541
denied	446
denies	446
dent$	918
dente$	918
dentes$	918
denting$	918
dentis	1065
dentist$	3638 2456
dents$	918
deny	446
denyin	446
depart	2110 911
department$	2483
departure$	478
departuretime$	3376
departuretimes$	3376
dependence$	751 2160
dependency$	751
descri	2769 1506 1548 2814 1557 168
describe$	2772 2823 1269
described$	2823
describes$	1269
design	2716 2373
design$	2802
designated$	1470 1012
designs$	2802
desk	939
desk$	2711 2749 1826 779 2330
desks$	2749 1826 779 2330
destru	2283
destructive$	3549
detach	815 825
detach$	736 768
detached$	2673 48
detaching$	736
detail$	2821
details$	2699 2821 3061 2493
detective$	1284
detectives$	1284
deter	338 415 420 927 1286
deter$	339 548
determ	1592
determined$	2858
deterr	338 1320
deterred$	379 515
deters	338
develo	2716 1660 2373 1120 1123 1317
develop$	2831 2849 265 2926 1098
develope$	265 1098
developed$	2923
developes$	2831 265 1098
developing$	265 1098
development$	2876 2878
developments$	2876 1611 2878
develops$	2831 2849 265 1098
dialogue$	2872 1623 233 289 2476 2567
diary$	996
did$	1410 2791 2793
die$	2157
dies	2157
dies$	3423
dietic	1065
dietician$	2456
dietit	1065
dietitian$	2456
differ	2013 783 790 2182 919 1022
difference$	2413
different$	1529 3081 1844 3122 3123 3124 468 3129 3131 3132 476 1868 479 3147 1932 3260 2002 3269 2008 2009 2011 2021 2028 661 662 2056 669 670 2062 2064 674 675 676 679 2071 2073 684 2079 2080 692 2085 2087 2088 2090 2091 701 2093 2095 707 2102 2106 718 719 2111 2113 2170 2175 2177 787 3445 789 794 2192 828 829 2221 2222 2224 2225 3493 3500 3501 3532 2273 3566 3569 2317 2326 2591
differently$	3449 2499
diffic	3513
difficult$	374 3084
diffus	774
dig	2367
dig$	3633 1336
digest$	2379
digging$	1336
dignity$	2549
digs$	1336
dilut	756 769 774 888
diluted$	3457 3546
dimini	778
dinner	95 1486
dinner$	3626
dip$	1008
direct	31 32 1444 2759 2957 467 469 474 830 982 2380 2409 1266
direct$	346 1745 401 543 569 1187
directed$	346 401 543
directing$	346 401 543 569
direction$	2596
directions$	3198 3322 2596
directs$	346 401 543 569
disall	533
disassociat$	738
disassociate$	737 738
disassociates$	738
disassociating$	738
disban	3064 409 1879 1880 2040 2041 2153 1216
disband$	3145 759 3419
disbande$	759
disbanded$	3146 3306 3307 759
disbandes$	759
disbanding$	759
disbands$	3145
discon	728 2289
discontinued$	3555
discou	330 338 415 420 1833 927
discourag$	897
discourage$	339 733 897
discouraged$	379 3099 515 3192 3391
discourages$	339 733 897
discouraging$	339 733 897
discourags$	897
discretion$	2500
discus	2716 1557 167 1592 2373 2472
discuss$	2388 1312
discussed$	2823 1558 2858 2904 1312
discusses$	2388 1312
discussing$	1312
discussion$	2872 2880 2932 289 2567 1312
discussions$	2872 2880 289 2567 1312
disengag$	738
disengage$	738
disengages$	738
disengaging$	738
disentangle$	768
disman	2040 773 1216
dismantl$	759
dismantle$	759
dismantled$	3306 759
dismantles$	759
dismantling$	759
dismis	531 695 851 911
dismiss$	903
dismisse$	903
dismissed$	1922
dismisses$	903
dismissing$	903
dismisss$	903
dismissting$	903
dispat	830
disper	3045 1879 1880 1889 545 549 564 2040 2041 1204
dispers$	495
dispersal$	2595 2596
dispersals$	2596
disperse$	1792 3145 495 1936 548 1940 1203
dispersed$	3044 3146 3155 3306 3307 1203
disperses$	3145 495 1203
dispersing$	495 1203
disperss$	495
displa	2716 2726 1484 2759 982 2373 2380 2409 1266
display$	2749
displayed$	2750
disrup	338 756 773 774 906
disrupt$	897
disrupte$	897
disrupted$	3192 3320 3391
disruptes$	897
disrupting$	897
disrupts$	897
disseminat$	1090
disseminate$	1090
disseminates$	1090
disseminating$	1090
disseminats$	1090
disseminatting$	1090
dissociat$	738
dissociate$	737 738
dissociates$	738
dissociating$	738
dissol	409 1879 1889 2153
dissolv$	759
dissolve$	3145 759 3418 3419
dissolved$	3155 759
dissolves$	3145 759
dissolving$	759
dissua	338 420 927
dissuade$	339
dissuaded$	379 515 3391
dissuades$	339
distan	434 1917 755 776 815
distance$	1825 1826 3183 3283 736 2146 763 768 770 2605
distancebetween$	3091
distances$	736
distancesbetween$	3091
distancing$	736
distant$	2011 2023
distract$	2316
distri	6 1428 2716 1485 104 3113 3137 3148 3159 3261 3262 3263 3264 1999 691 931 2373
distribut$	495
distribute$	495
distributed$	2694 2751 1495 2082 2322
distributes$	495
distributing$	495
distribution$	1397
distributs$	495
ditch	816 2207
divers	2541 1320
diversionary$	1630
divert	474 815 1317
divert$	736
diverting$	736
diverts$	736
divid$	495
divide	2040 691 931 1216
divide$	495
divided$	3306 2082 696 2322
divides$	495
dividi	1216
dividing$	495
divids$	495
division$	770
do	2296
do$	1410 2769 187 191 2895 305 2968 2969 2973 1767 395 1908 3181 706 2131 807 1070 1127
doctor	1065
doctor$	1003 2456 1295
documented$	2397
does$	187 305 1767 1908 706 807
doing$	191 305 1070 2486
dominant$	3564
domino	2356
dominoes$	3622
don$	1767 706
donate$	1332
donated$	1332
donates$	1332
donating$	1332
done	1393 3 1428 2716 1473 1476 1650 1692 2373 983
done$	2659 1394 1410 2677 2694 2739 2742 2744 2748 2916 2917 2958 2982 1820 2374
door	2220
door$	2672 2711 2749 96 1618 2919 2630
doors$	2672 2711 2749 96 1618 3351
dorm	2083 3349 3353
dorm$	3584
dorms	3349 870
dorms$	3584
dotted	931
dotted$	2322
doubl	2756 1272
double	1842
double$	103 141 3108
down	1452 3064 1272
down$	2688 2703 2718 2818 1632 405 1895 3162 2203 2271 1041 2629 2641
downlo	2700 1436 2714
downloaded$	2382
downloads$	2702
draft$	935 1361
drafte	2716 2373
drafte$	935
drafted$	935 1361
draftes$	935
drafting$	935 1361
drafts$	935 1361
draftting$	935
drag	815
drag$	798
dragged$	798
dragging$	798
drags$	798
draw	3201 2186 815
draw$	253 3140 3259 657 665 736 798 1234
drawin	1044
drawing$	798 3601 1234
drawn$	1437 798 992
draws$	1854 2328 1234
dress$	2339
drew	1521
drew$	2787
dried$	1533
drift	1755 2186 825 2253
drift$	3258 2145 771 2163 798 3519 2497
drifted$	1889 771
drifting$	771 2163 798
drifts$	771 2163 798
drinker$	1281
drinkers$	1281
driv	234 1625 461 467 843
driv$	497 499
drive	3045
drive$	497 499 558 1184 1247
driveing$	558
driven	465 1856 531 681
driven$	3098 1922 665 689 1262
driver	31 32 1444 58 59 2745 1510 128 3625 2417 2521
driver$	0 1 2664 14 18 20 2696 52 90 1491 116 2776 3604 2440 2449
drivers$	0 1 2664 14 18 20 2696 52 1449 90 1491 116 2776 1519 3604 3628
drives$	497 499 558 1184 1247
driving$	497 499 3637 1184 1247
drivs$	497 499
drop	99 451 589 728 737 816 2207 937 956 1272
drop$	36 41 98 2759 463 2128 917 948 2349 982 2380 2409 1174 1256 1266
drope$	463 917
droped$	917
dropes$	463 917
dropin$	1490 2347
droping$	917
dropins$	1490 2347
droppe	1552 465 1856 2289 1272
dropped$	2818 3555 948 1256
droppi	737 1272
dropping$	463 2128 917 948 1256
drops	728 1272
drops$	463 917 948 1256
dropting$	917
drug$	1285
drugs$	1285
dry$	2433
due$	1066 2474
duet$	898
dug$	2748
dump	816 2207
duty$	2711
dynami	3431 1145 2536
dynamic$	3439
dynamics$	3439
each	171 1858 472 3216 715 3420 831 832 844 2272 909 2355 3625 2370 2590
each$	2658 2689 2711 2721 113 2796 2846 1683 2990 1730 3003 3008 3031 383 1790 1791 3060 1804 1811 444 1858 3125 470 472 475 1886 1887 536 3216 593 596 2005 3305 3312 2047 2048 3315 673 3333 678 682 697 699 3375 3407 3413 3420 2191 2201 2202 3469 3497 2234 844 2247 3524 2259 2294 912 3576 2335 3613 3614 959 3621 2361 2364 975 2372 999 2416 1050 2512 2590 1200 2594 1215 2607 1223 2616 2617 2621 2638 2643 2650 2656
ear$	2480 1179
earlie	1544 2200 1272
earlier$	1875 2079
earliest$	1579
early	1544
early$	2843 1579 677 2629
earn$	1165 1277
earned$	1277
earning$	1165
earns$	1165 1277
ears$	1179
easier	2253 1272
easier$	431 2155 3519
easter	1544
easter$	638
easters$	638
easy$	2800
eat	465 1856 1881 817 2235
eat$	484 1900 2044 2069 700 960 1384
eate$	484
eates$	484
eating$	484 1384
eats$	484 2044 2069 700 960 1384
eclipse$	2734
edge$	3113 3137 3148 3159 3261 3262 3263 3264 1999
educat	465 1856 467 681
educate$	1130
educated$	457 1857 1987 2003 3286 2228
educates$	1130
educating$	1130
effect	3431 2508
effect$	2279 901
effective$	1104
effectively$	2843
effectiveness$	2471
effort	1639
effort$	2880 2905
efforts$	2880
egg	3513
egg$	2316
eight	112 157
eight$	1503
eject	563 861 2252
elder	629
elder$	3427
eldest	153 2810 2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 1886 1887 536 3216 3247 593 612 2005 629 631 3297 3312 2047 2048 3315 673 688 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 3545 2280 2294 2590 1200 2594 2603 1215 2607 1223
eldest$	153 2810 1811 3087 3112 1847 466 1858 3135 1885 3180 604 1996 3303 3427 2260 2266 2272 2593
elearn	2759 982 2380 2409 1266
elevat	1319
else$	3515 3516 3569
elsewh	3159 3266 3271 3290 3494 2249 2250 2267 3534 908
elsewhere$	2827 2938 448 3248 3253 3269 3445 3506 3515 3516 3533 2455
email	1392 2759 982 2380 2409 1266
email$	11
emaile	1391 1422 2690 2692 1430 2716 2740 2373 1021
emailed$	2657 2688 1423 2412
emails	1451
emails$	11 2717
embargo$	3090
embargos$	3090
embed	234 1625 1123
embed$	1318
embedd	2716 2373
embedded$	2923 1318
embedding$	1318
embeds$	1318
emerge	1588
emerge$	2831 2854
emergees$	2831
emerges$	2831 2854
emotio	246
emotional$	1637
empath	1145 2536
emphas	1319
employ	924
employ$	1366
employe$	1366
employed$	1366
employes$	1366
employing$	1366
employs$	1366
empowe	795
empower$	1306
empowered$	1306
empowering$	1306
empowerment$	1306
empowers$	1306
emptied$	3596
empty$	2433
en$	2291
enabl	795 1319
enable$	267
enables$	267
enabling$	267
encour	1592 2957 424 469 2001 795 1123 1320
encourage$	1313
encouraged$	2858 3391 2301 1313
encourages$	1313
encouraging$	1313
encryp	1059
encrypted$	2450
end	330 338 357 398 408 409 481 533 728 737 2153 3434 937
end$	366 3063 3113 463 3127 3137 3148 3159 3171 3261 3262 3263 3264 1999 2010 3279 2092 3359 3384 2128 745 3418 3419 3423 3436 3487 3492 897 3580 3583 1113 1350
ende$	463 897
endeav	1141
ended	1533 1552 3064 1833 2289
ended$	2799 2818 2985 2986 3000 3063 3099 3192 3384 3391 3555 1350
endes$	463 897
ending	338 728 737
ending$	2128 897 1113 1350
endping$	463
ends	338 357 728 2157
ends$	463 3127 2070 2092 3359 3384 3423 3436 3487 3492 897 3583 1113 1350
enforc	435 840 841 1206
engag	2679
engage	1391 1438 1480 998 2508 1122 2514 2564 1320
engage$	30 2746 2513
engaged$	2657 30 2697 2741 2513
engagement$	30 2704 2880 2389 2408 2495 2513 2569
engages$	30 2746 2513
engagi	1122
engaging$	30 2697 2513
engend	1319
enhanc	1123 1316
enhanc$	1098
enhance$	1098
enhanced$	2923 294
enhances$	1098
enhancing$	1098
enhancs$	1098
enjoy	895
enough$	312
enquir	2759 982 2380 2409 1266
enrich	1319
enrol	2679 467 482 875 876 878
enrol$	630 826
enroled$	630
enroling$	630
enroll	1428 465 1856 1898
enrolled$	2694 1857 2390
enrolred$	630
enrols$	630
ensur$	490
ensure	1123
ensure$	2937 384 490 1117
ensured$	2923 384 1117
ensures$	384 490 1117
ensuring$	490 1117
enter	3051 425 564 843 875 876 879 2278 911 1208
enter$	397 1816 484 3233 935
entere	1898
entere$	397 484 935
entered$	77 696 935
enteres$	484 935
entering$	397 484 935
enters	1208
enters$	484 935
enterting$	935
entic	815
entran	2220 3488
entrance$	2749
entrances$	2749 2061 3351
entry	2110
entry$	1837 3138 553 1953 2635
entrytime$	3376
entrytimes$	3376
environment$	2918 2960 3439 2507
environments$	2918 2960
episod	1274
equally$	2549
equip$	1132
equipm	29
equipped$	1132
equipping$	1132
equips$	1132
erode	756
escala	1084
escalate$	2566
escalated$	2485
escalates$	2566
escort	465 1856 467 531 565
escort$	497 499 558
escorte$	497 499
escorted$	3098 1922 665
escortes$	497 499
escorting$	497 499 558
escorts$	497 499 558
establ	2716 1592 2373 1123
established$	1566 2858
estate	2998 3271 3279
estate$	3117 3251 2032 3336 3492 3580
estates$	3492
esteem	2536
ethos	1320
evalua	2716 2373
evaluate$	1080
evaluates$	1080
evaluating$	1080
evenin	2759 1544 1828 599 2052 3318 3330 3348 2083 3349 723 724 2217 2220 3488 3489 870 982 2380 2409 1266
evening$	2693 121 1840 3238 3256 677 3356 2098 3367 3370 3371 3373 2109 3378 2114 3381 2118 3385 3509 3515 3536 2285 898 2324 1032
evenings$	2693 121 1840 3134 3256 3337 2098 3368 3372 3373 2109 3379 2114 3381 3383 2118 3385 3387 2141 3509 2285 2324 1032 2427
event	2759 982 2380 2409 1266
event$	2760 3626 1268
events$	2760 2853
ever$	2306
every	171 3216 831 832 909 2355 3625 2590
every$	2658 2689 2711 2721 1496 2796 1645 1683 1686 2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 1886 1887 536 3216 593 3312 2047 2048 3315 3333 682 697 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 2294 912 3576 3613 3614 959 3621 975 999 1187 2590 1200 2594 1215 2607 1223 2643
everyb	58 171 231 271 1662 297
everybody$	1449 1622 1688 1714 1103
everyo	58 171 1609 231 271 1662 297
everyone$	1449 2875 224 1622 1688 1714 1103
everything$	2899 2461 2518
evict	563
evict$	493
evicted$	493
evicting$	493
eviction$	486
evicts$	493
eviden	1059
evidence$	47 70 2450 2493
evidenced$	75
evident$	2397
evolve$	2831
evolvees$	2831
evolves$	2831
example$	1823
except	3298
exchange$	225
exclud	1509 2806 3045 451 553 562 589 1982 600 721 847 2250 861 2252 1210
exclud$	592 869 1212
exclude$	592 594 3498 869 1201 1212
excluded$	2775 365 3044 3111 1953 3248 3250 594 3286 3516 869
excludes$	592 594 3498 869 1201 1212
excluding$	592 594 869 1212
excludned$	869
excludning$	592 869
excludred$	869
excludring$	592 869
excluds$	592 869 1212
exclus	2231 842 907 1274
exclusion$	142 341 342 478 485 486 590 2232 2298
exclusions$	142 485 2232 2298
exerci	2759 982 2380 2409 1266
exhibi	95 1486
exhibition$	91
exist$	3392
existing$	1566 2870 1187
exists$	3392
exit	409 758
exit$	478 746 2149
exiting$	746
exits$	3351 746
expect	1145 2536
expectations$	2506
expected$	370
expel	589 600 1210
expel$	592 1201 1212
expele$	592 1212
expeles$	592 1212
expeling$	592 1212
expell	1982 600
expelled$	3111 3248
expelning$	592
expelring$	592
expels$	592 1201 1212
expenditure$	27
experience$	2953
experiences$	1006
explai	1422 1506 1548 2814
explain$	2772 438
explained$	2688
exploi	2959 2447 1280
exploit$	2808
exploitation$	2504 1282
exploitative$	1282
exploited$	1282
exploiter$	1282
exploiters$	1282
exploiting$	1282
exploits$	1282
explor	1557 168 2852 1592
exploration$	2880
explore$	1309
explored$	2823 2858 2904 1309
explores$	1309
exploring$	1309
exposed$	1810
exposu	1145 2536
express$	2947
expulsion$	478 590
extend	1876 840 841
extend$	1348
extended$	3142
extending$	1348
extends$	1348
extent$	7
extra$	322 1004
extrac	782 815
extract$	736
extraction$	478
extric	815
extricate$	736
eye$	2857 3097 1179
eyes$	1179
facili	2716 2373 1123 1316
fade	2157
fade$	3418 3423
faded	3434
fades	3434
fades$	3423
fair	95 1486
fair$	2765 2800 2348 3626 2577
fairly$	2843 2549
fairs	1486
faith$	2555
fall	1552 825 1272
fall$	98 2818 285 798 2253
fallen$	1889
fallin	1272
falling$	285 798
fallping$	285
falls	1552 1272
falls$	2818 285 1801 2157 798
false$	3095
famili	33 34 35 58 59 2745 157 2521
familiar$	1086
families$	0 1 2664 14 18 20 1425 1426 2696 1449 65 1465 89 90 1491 2846 1658 280 1682 411 473 1884 610 3270 3284 2019 3458 886 910 3628 2512 2523 1294
family	59 2745 2990 1730 383 1790 1791 1804 1811 444 3112 1858 3125 470 472 1871 1886 1887 536 3216 593 612 2005 3271 3279 3291 639 3312 2047 2048 3315 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 2294 2590 1200 2594 1215 2607 1223
family$	0 1 2664 14 18 20 2696 90 1491 152 1559 473 1884 610 3270 2019 886
far	625 776
far$	176 625 2016 2023 2029 701 2093 2170 2221 2267
fare	2339
fare$	67 807 3605
fares$	67 807 3605
farm	3490 3491
fashion$	2855
faster$	2572
father	1871 1994 3271 3291 639
father$	610 1293
fathers$	280
favourite$	3168
fear	1548 2814
fear$	2421
fears	1548 2814
feasibility$	2528 1139
feasible$	2459
februa	1544
february$	2792
fed$	2877
fee	2339
fee$	3605
feed$	217
feedback$	71 984
feeding$	217
feeds$	217
feel	2769 1548 2814 1660
feel$	2926 1663 1709 1711 1028 1045 2507 1269
feelin	1145 2536
feeling$	1269
feelings$	1006
feels	1548 2814
feels$	1663 1028 1045 1269
fees$	3605
fell	1552 1272
fell$	2818
felled$	2398
felt	2769 1548 2814
felt$	1028 1045 1269
fenc	462 544
fence	29 3598
fence$	61 96 1332
fenced$	3223 568 1332
fences$	96 1332
fencing$	61 96 1332
festiv	95 1486
festival$	3611
fetch$	826
fetche	809
fetched$	3506
fetches$	826
few$	2798 1578 437
fewer	103 1062
fewer$	1494 111 437 483 894 2453 1270
fi	1935
fight	1274
fight$	2782 142
fights$	2782 142
figure$	2735 1488
figures$	2735 1488 2379
file	2716 1461 1466 1562 2373
file$	2727 2732 2734 2825 2826 2828 2829 1001 2473
filed	2716 2373
filed$	77
files	1451
files$	2717 2727 2732 2734 2828 1001
fill$	2367 1112 1233
filled	1428 2716 2373
filled$	2694 1233
filling$	1112 1233
fills$	1112 1233
film	2759 2807 2367 982 2380 2409 1266
film$	28 91 3601 3602 3611 2348 3623 3629 3633 991
filming$	1265
films$	3611 3629 991 1265
final$	2729
find	1506 1771 502 3174 606 1997 784 876
find$	1499 2772 1548 239 319 1836 788 981 1043 2435 1160
finde$	788
findes$	788
findin	1556
finding$	2820 2822 239 788 981 1160
finds$	1499 239 319 788 981 1043 2435 1160
fine	2339
fine$	431 3605
fined	3045
fined$	3044
fines$	142 3605
finish	1393 2716 1476 398 465 1856 695 2110 809 2235 2373 983
finish$	484 3418
finishe$	484
finished$	2659 1410 2729 2742 2748 3506 2374
finishes$	484
finishing$	484
finishingtime$	3376
finishingtimes$	3376
finishs$	484
finishtime$	3376
finishtimes$	3376
firm	59
firm$	1180 1183
firmer$	1180 1183
firmly$	2843
first	1544
first$	153 1579 2428
fish$	1253
fishes$	1253
fishs$	1253
fit$	2833 1334
fits$	1334
fitted	1428 1452 1485 2331 992 2383
fitted$	2694 2718 2751 3597 994 1334
fitting$	1334
five	33 35 50 112 1523 145 157 2990 1730 383 3053 1790 1791 1804 1811 3077 3078 3079 3083 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 1903 3172 525 3184 3190 536 3216 3217 1954 1983 3249 593 650 3312 2047 2048 3315 680 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2358 2364 2417 2590 1200 2594 1215 2607 1223
five$	1426 1441 85 89 95 107 1503 113 1536 2817 2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 3143 1886 1887 3169 536 3216 3220 3241 593 3312 2047 2048 3315 722 3413 3420 3438 2191 2201 2202 3469 2227 3497 2234 844 3502 2247 2259 2294 2335 2356 3624 2590 1200 2594 1215 2607 1223 2622 2637 2650
fix	576
fix$	1225
fixed	992 2383
fixed$	1225
fixes$	1225
fixing$	1225
flag	221
flagged$	2877
flat	632 2083 3349 877
flat$	3005 3170 607 608 636 2067 3354 898 3584 3637 3638
flats	3349
flats$	3005 3170 2067 3354 3638
flexib	1669
flexible$	2935
flies$	635
floor	3271 2083 3349 2220
floor$	3436 3487 3583
floors	3349
floors$	3436 3487 3583
flourish$	2947
flowing$	2889
flush	563
fly$	635
flyer	2759 982 2380 2409 1266
flyers$	2626
fobs$	94
focus	3559 1123
focus$	1574 2476 1318
focuse	1106
focused$	2497 2520 2560 1318
focuses$	1318
focusing$	1318
focussed$	2520 1318
focussing$	1318
follow	1436 1509 2806 156 3174 3420
follow$	202 1626 1627
followed$	2775 2789 1592 2382
followers$	2702
following$	202 2422
follows$	202
food$	3629 2627
foot	434
foot$	1825
footag	1059
footage$	2450
footba	2356
football$	3622 986 2637
footfa	15 78 1469
footfall$	2735 2408
for	3257 1997 621 671 2383
for$	2686 1447 2738 2743 2787 2823 2863 2869 2907 1649 2922 2933 1724 2999 1846 3115 1859 1869 1950 1998 3265 3364 2268 3606 3617 3621 2428 2479 2483 2484 2491 2497 2509 2530 2632 2639 2649 2654 1298
forbid	338 340 356 357 359 398 415 420 1833 533 900 927
forbid$	339 1802 739 3498
forbidden$	2985 2986 379 3063 3099 515 3192 3391
forbidding$	739
forbided$	739
forbiding$	739
forbids$	739 3498
force$	1284
forefront$	1633
forfeit$	865
forfeiting$	865
forfeits$	865
forge$	1162
forgeing$	1162
forges$	1162
forgiving$	2496
form	3033 1843 1873 597 2014 2052 3318 3330 2075 2081 3347 3348 2083 3349 2089 2220 3488 3539
form$	28 1544 3032 3109 3139 1988 3275 3280 3281 3287 3341 3343 3355 2321 3609 1162
formin	3036
forming$	3060 3512 1162
forms	2759 3318 2053 2066 3347 3349 3539 982 2380 2409 1266
forms$	28 3287 3319 3332 3337 3341 3355 3458 1162
fortnightly$	2658 3621
forum	21 44 2759 982 2380 2409 1266
forum$	1435 2865 2866
forwar	1592 1626 1627 1066
forward$	2837 2858 2892 2893 2390 2457 2462 2575
forwards$	2457 2575
foster	465 1856 467 1123 1319
foster$	632 877 1214
fostering$	1214
found	1453 1830 1864
found$	2719 2803 1777 387 388 3096 441 3136 3196 2228 1043
four	112 153 2810 154 157 2990 1730 383 3053 1790 1791 1804 1811 3077 3078 3079 3083 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 3207 3216 3217 1954 1983 3249 593 629 3312 2047 2048 3315 680 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2364 2417 2590 1200 2594 2603 1215 2607 1223
four$	1503 113 153 1545 2817 2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 3143 1886 1887 536 539 3216 3220 593 1991 2005 3309 3312 2047 2048 3315 722 3420 3438 2191 2201 2202 3469 2227 3497 2234 844 3502 2247 2259 2294 2338 2345 2346 2590 1200 2594 2603 1215 2607 1223
fourso	153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 1903 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
foursome$	1799 3143 3169 3197 3210 3212 1974 3246 3577
fragme	773 1216
fragment$	759
fragmente$	759
fragmented$	759
fragmentes$	759
fragmenting$	759
framew	2759 982 2380 2409 1266
fraternise$	2587
free	776
free$	2065 768 797 2216 1244
freedom$	290
frequency$	8
frequent$	199
fresh$	1989 609
fri	1544
friday	1544 599 723 724
friday$	2693 599 3256 723 2114 724 3381 3607 2350 3620
fridays$	2693 3256 2114 3381 3607 2350 3620
friend	33 34 35 50 84 112 1510 128 1523 145 146 153 1547 157 1550 271 1662 2990 1729 1730 3002 3038 383 3041 3048 3049 3053 1790 1791 3069 1804 3073 3076 1811 3085 3088 433 1829 444 3104 3105 3106 3107 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1954 3230 1980 1983 3249 593 612 2005 3282 629 650 3312 2047 2048 3315 3323 680 2077 688 2124 3393 3397 3399 3412 2147 3420 3433 2168 2174 2181 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3545 890 3552 3553 3558 2294 3570 3571 2311 2314 2358 2364 2417 2589 2590 1200 2594 1215 2607 1223
friend$	2776 2778 1540 3095 2024 3343 785 2179 3446 2310
friendlier$	2419
friendly$	2800 2920 1086 2577
friends$	1425 1426 1441 1475 85 89 107 2764 108 1503 113 2773 2776 2778 1519 1536 1537 2813 2816 2817 1707 2988 1734 3015 3017 3019 3020 364 3024 3026 3037 3042 3046 1799 3074 3075 3095 3143 3144 3167 3169 1904 1911 1919 535 3197 1939 3210 3212 3220 1974 3241 3246 3258 602 3289 3295 3317 667 3343 3374 722 3394 3395 3398 3404 3406 3408 3410 3413 3415 2151 3422 3424 3425 3426 3428 772 3432 3435 3438 3440 785 3442 3443 3444 2179 3446 3447 3448 2183 3450 3473 2211 3478 3479 883 884 2281 3577 3624 2512 2612
friendship$	332 2995 3010 364 3055 1824 442 488 3161 1896 519 602 663 667 2089 3390 734 3394 3395 3396 3402 3403 3404 3408 3412 3413 3416 761 766 3425 2164 3435 2173 2174 3440 785 2181 3447 3448 2185 3470 2219 2244 3548 892 3563 3589 2612
friendships$	332 2995 3010 364 3055 442 602 663 667 3390 734 3394 3395 3396 3402 3403 3404 3408 3413 761 766 3425 3435 3440 785 3447 3448 3470 892 3563 3589 2612
from	3069 3257 2127 2158 2206 2342
from$	2695 1462 122 1517 1544 1551 1572 1672 1747 1754 1756 1762 3035 1770 3059 1812 3115 1867 1906 3185 1985 3269 3293 2034 2051 694 2128 2129 2148 2149 2159 2162 3480 3526 2290 2305 2308 2313 3606 3608 3616 3617 3621 3632 1027 2429 2432 2479 2598 2628 2653
full$	255 1705 1017
fuller$	255
fully$	1482
fun$	87
functi	1457
functional$	2723
fund$	46 1353
funded$	1353
fundin	2759 2915 982 2380 2409 1266
funding$	46 1564 211 2482 1353
funds$	46 1353
furniture$	3629
furthe	223 246 524 3534
further$	1578 1614 1637 1745 1915 2023 1077
future	223 2290
future$	2835 1614 1745 3556 2474
gain$	1107 1165
gaining$	1107 1165
gains$	1107 1165
game	95 1486
game$	3629
gamers	153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
gamers$	1799 3143 3197 3210 3212 1974 3246 3577
games	1486 2356
games$	2660 3622 3629
gang$	342 1903 3502 2246 1193
gap$	2942 1826 763 770 2503
gapbetween$	3091
gaps$	2942 2503 2516
gapsbetween$	3091
garden$	91 3601 3637 1253
gardenes$	1253
gardens$	1253
gate	29 2220 3488 939
gate$	2711 61 2749 96 2330
gates$	2711 61 2749 96 3351 2330
gather	1728 1729 2996 2998 3001 3002 1742 1748 1749 1761 1765 3033 3036 1794 433 3100 3156 511 3201 1954 2039 3554 1329
gather$	140 2994 3003 3008 3009 3016 3027 3031 3040 3052 3054 3058 1831 3102 3119 1902 3196 3222 1957 3224 3225 3233 2038 3305 2074 3483 3525 3542 1102
gathered$	2981 1777 3196 2375 2397
gatherering$	1902
gathering$	2995 3014 3018 3060 1824 442 1902 3205 3206 3214 3402 3512 1102
gatherings$	3014 3015 3018 442 3206 3220
gathers$	140 3119 3483 1102
gatherting$	1902
gave$	2670 2757 598
genera	246
general$	1637
get	2769 1506 438 2186 815
get$	2772 190 2849 306 3051 489 1934 569 2057 2074 736 752 799 3475 3513 895 3559 940 1028 1090 1102 1188
gete$	1090
getes$	1090
geting$	569 1090 1102
gets$	190 2849 306 1854 569 736 752 799 2328 940 1028 1090 1102 1188
getting$	190 306 1794 736 752 799 1090 1188 1329
gift$	1520
gifts$	1520
gig	95 1486
gig$	3611
gigs	1486
girl	1510 150 2990 1730 383 1790 1791 1804 1806 1811 444 1858 3125 470 472 1886 1887 536 3216 593 612 2005 629 3312 2047 2048 3315 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 2294 2590 1200 2594 1215 2607 1223
girl$	2776 2778 1540 1541 3270 2024 3567 2310
girlfriend$	1294
girls	33 34 35 50 84 128 1523 145 146 153 157 271 1662 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1954 1980 1983 3249 593 1990 650 3312 2047 2048 3315 680 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2314 2358 2364 2417 2590 1200 2594 1215 2607 1223
girls$	1425 1426 1441 1475 85 89 107 108 113 2773 2776 2778 2780 1519 1536 1537 1541 2817 1707 1799 3143 535 3197 3210 3212 3220 1974 3241 3246 3270 3309 3317 722 3413 883 884 3567 3577 3624 2602
giv	426 1235
giv$	265
give	246
give$	1637 252 256 265 288 443 598 737 2195 2196 816 826 874 922 926 1114 1161 1236 1344
giveing$	1161
given	3 2671 1428 2714 2716 1485 104 1557 246 300 1864 671 3463 2373
given$	1394 2694 1433 2716 2720 2751 1495 120 1518 2823 1637 2904 252 256 1691 319 3098 477 2196 3475 2228 3540 2289 2373 1000
gives$	256 265 288 598 826 926 1114 1161 1236 1344
giving$	252 256 265 598 737 2195 2196 926 1114 1236 1344
givs$	265 926
go	2666 2769 1506 208 1819 531 564 585 695 817 833 2235 878 2307
go$	1402 1419 1487 2756 2764 2772 140 1557 2849 2895 2976 1761 3050 397 1792 453 1857 480 484 1876 1922 1976 603 622 2022 635 642 2036 2038 665 2057 705 2138 799 834 2296 2329 1034 1219 1272
goal	939
goal$	2330 2558
goalpo	29
goalpost$	61
goalposts$	61
goals$	2330 2558
god$	480
goe	3080
goe$	2984 397 484 2036 2069
goes	2705 2710 208 564 695 817 833 2307
goes$	1402 1419 1487 2756 2764 2849 2984 1801 453 484 603 622 2022 635 642 2036 665 2069 799 834 2329 971 1034 1219 1272
going	1412 223 564 817 3554
going$	2678 1614 2889 1698 3013 3036 1782 397 3072 484 799 3579 2422 2486 2509 1219
gone	2705 1508
gone$	1419 1422 2716 2752 1487 2756 2774 2785 3506 2373 983 1034
good	432 2283
good$	2800 2926 1687 1823 3095 3292 2058 2177 2213 3549 1017 1087 1168
gos$	140 480 484 2036
got$	38 752 3578 1028
govern	59
government$	2483
governor$	2730
governors$	2730 997
gp	1065
gp$	2456 1295
gps	59
gran	1871 3271 3291 639
gran$	1294
grand	1806 1871 3291
grandad$	1294
grandbrother$	1293
grandcarer$	1293
grandcarers$	1293
granddad$	1293 1294
granddaughter$	1293
grandfather$	1293
grandm	1994
grandma$	1294
grandmother$	1293
grandmum$	1293
grandp	1994
grandparent$	1293
grandparents$	1293
grandsister$	1293
grandson$	1293
granma$	1294
granny$	1294
granpa$	1294
grant	2759 982 2380 2409 1266
grant$	46 953
grante	2716 2373
grante$	953
granted$	953
grantes$	953
granting$	953
grants$	953
grass$	1007
gravit	2307
great$	2325
greate	102 1120
greater$	1493 255 294 1705 322 1086 1168
green$	2766 2767 2404 2425
greet	1507 1331
greet$	2773
greete	131
greeted$	1522
greets$	2773
grew	2754 2756 1272
grip$	3259 2167 777 2169
groom	2447 1280
groom$	2808
groomed$	1282
groomer$	1282
groomers$	1282
grooming$	1282
grooms$	1282
ground$	2570 1199
grounding$	1199
grounds$	1199
group	33 34 50 84 2759 112 1523 145 146 1547 157 1549 1550 271 1662 2990 1730 383 3049 3053 1790 1791 1804 3073 3076 1811 3077 3078 3079 3082 3083 3085 3088 1828 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3156 3158 1903 3172 525 3184 3190 536 1933 3216 3217 3219 1954 1983 3249 593 3271 3282 650 3312 2047 2048 3315 2052 3318 680 3347 3349 2121 3393 3397 3399 3401 3412 2147 3414 3420 3433 2168 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 2291 3558 2294 3570 3571 2314 3590 2358 3625 2364 982 2380 2409 2417 2514 2589 2590 1200 2594 1215 2607 1223 1266
group$	1415 1425 1435 1441 2732 2733 1475 85 89 107 108 1503 2773 2778 1536 1537 1544 2813 2815 2816 2817 2955 1707 1734 3003 3010 3015 3019 3020 364 3026 3034 3042 3046 3058 3062 1798 1799 3066 3075 3086 1842 3109 3139 3143 3144 488 3160 3161 1896 3169 3175 519 3197 1939 3206 1941 1943 1944 554 1947 3220 3222 3241 3251 1988 602 3268 3275 3280 3289 3295 3317 3319 663 667 2068 3343 3354 3355 3357 3374 722 2117 727 2119 3388 735 3394 3395 3398 3403 3404 3405 3406 3407 3408 3409 3413 3415 3416 2151 762 3422 766 3424 3425 3426 3428 772 3430 2165 3435 3438 2173 3440 3442 2178 3447 3451 3470 3485 3502 2243 2246 3536 883 884 3548 892 3557 3574 3624 2612
groupactivities$	3387
groupe	1898
groupevenings$	3387
groupi	3036
groups	444 3156 1954 3318 3347 3348 3349 870
groups$	2732 2733 2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 1886 1887 536 1928 538 3197 3206 1941 1943 1944 554 1947 3216 3220 593 3312 2047 2048 3315 3319 3332 3354 3355 3357 3420 3430 3440 2178 3447 3451 2191 3458 2201 2202 3469 3497 2234 844 3510 2247 2259 3557 2294 2590 1200 2594 1215 2607 1223
groupsession$	3387
groupsessions$	3387
groupwork$	3387
grow	2754 2756 825 1272
grow$	2947 2145 1028
growing$	3512
grown$	3578
grows	1272
grows$	1028
growth$	102
guard	31 32 1444 59 1510
guard$	52 54 116 2776
guardian$	1294
guardianship$	2489
guards$	52 54 90 116 2776
guests$	1919
guid	469 474 795 815
guidan	2759 982 2380 2409 1266 1320
guidance$	211 2903 2482
guide	1316
guide$	736 991
guided	1316
guidel	92
guideline$	93
guidelines$	93
guides	1316
guides$	991
guidin	1316
guild	3490 3491
gulf$	763 770
gurdwara$	3626
gym	36 63 3490 3491 2380
gym$	986
habit$	2288
had	3 147
had$	1394 2677 38 83 2793 2946 891 987 1018 2411
haircuts$	2627
half	58 153 2810 154 3247 629 3318
half$	1449 87 103 141 153 1545 1811 3087 3112 1847 466 1858 3135 1885 3180 604 1996 2005 2009 3303 688 2083 3492 867 2260 2266 2272 2409 2593
halfs$	3492
hall	36 41 63
hall$	1432 3208 3251 3268 3357 709 3626
halls$	3357
halt	398 906
halt$	745
halv	1272
halved	1533 1552
halved$	2799 2818
halves	444 2052 3318 3348 2083 3349
halves$	2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 1886 1887 536 3216 593 3312 2047 2048 3315 2092 3359 3420 2191 2201 2202 3469 3487 3497 2234 844 2247 2259 2294 2590 1200 2594 1215 2607 1223
hand	1235
hand$	2927 2561 1345
handbook$	2706
handed	2671 2716 1485 104
handed$	2670 1428 2716 2751 1495 2373 992 1000
handing$	1345
handle$	3421
handou	2759 982 2380 2409 1266
handov	1685
handover$	2951
handovers$	2951
hands$	1345
hang	3080 3201 2274 2275 1329
hang$	1728 3003 3033 3050 3054 3119 511 3225 3542
hangin	1794 2264 3554 1329
hanging$	2996 3036 1772 3060 3072 1830 3100 3214 3530 3579
hangout$	3541
hangs$	3119
happen	1412 2716 2752 2373
happening$	2678
happie	895
happier$	431 2198 808 2419
happy	895
happy$	2030
harass	2807
hard	3513
hard$	374 3084 2526 1183
harder$	374 3084 1183
harm	156 2447 1061
harm$	2808 2452 2504
harmed$	2452
harmfu	2283
harmful$	432 2058 3549 2452
harming$	2452
harms$	2452
harnes	1319
has	705 1085
has$	38 39 1450 1460 79 83 86 88 1482 127 243 2954 309 319 3484 2233 891 1020 2415 1176
hatch	939
hatch$	2330
haunt	2274 2275
haunt$	3541
have	2769 396 467 705 802 1085
have$	39 1450 1460 79 83 86 88 1482 127 243 249 275 286 2954 309 319 334 1787 1808 489 494 520 1920 1952 3475 3484 2233 891 926 1020 2415 1176
haveing$	494
haven$	2918 2960
haves$	494 926
having	396 802
having$	249 309 1773 1787 520 926 2421 1176 1260
havs$	926
he	157 1811 3087 3112 1847 466 1858 3135 1885 3180 604 1996 629 631 3303 2260 2266 2272 2593
he$	2771 1682 2961 1706
head	31 32 1444 2307 3625
head$	2708
headco	15 78 1469
headcount$	2735
heads	2307
heal$	1110
heale$	1110
heales$	1110
healing$	1110
heals$	1110
health	2959 1723 432 783 790 2283
health$	1065
healthier$	2989
healthy$	1823 3549
hear$	2388
heard	2789 1548 2814 2977 2508
heard$	2929 2975 2981 1276
hearing$	3619 3626
hears$	2388
heart$	1633
heater	29
hedge$	61 1007
hedges$	1007
held	3 1428 2710 2714 2716 2752 101 168 169 170 2373 1082
held$	1394 2694 2744 1492 1560 1561 2946 1835 457 471 501 3499 2284
hello	1507
hello$	2773
helmet	29
help	2957 438 469 795 1123 1144 1317
help$	158 2903 269 291 752 976 2517 2535 2569
helped	2001 681
helped$	158 1864
helpfu	2852 2283
helpful$	2800 158 3549 2459
helpin	1123
helping$	269 976
helpline$	28
helplines$	28
helps$	269 752 976
her	1534 2990 1730 383 1790 1791 1804 1811 3087 3088 3089 444 3112 1847 466 1858 3125 470 472 3135 1885 1886 1887 3179 3180 536 3216 593 604 1996 2005 3296 3303 3312 2047 2048 3315 3324 673 3401 3414 3420 2191 2201 2202 3469 2212 3497 2234 844 2247 2254 2259 2260 2266 2272 2294 2434 2590 1200 2593 2594 2603 1215 2607 1223
her$	2689 172 1696 3003 1789 1862 1872 595 2004 2130 2137 2256 2297 2309 1171 2621 2623
here	1557
here$	2763 2823 2824 3511 3535 3556
herself$	3538
hierar	1287
high$	1017 1157
higher	102 1272
higher$	1493 1017 1157
highli	1319
hike$	3612
hikes$	3612
him	1534 2990 1730 383 1790 1791 1804 1811 3087 3088 3089 444 3112 1847 466 1858 3125 470 472 3135 1885 1886 1887 3179 3180 536 3216 593 604 1996 2005 3296 3303 3312 2047 2048 3315 3324 673 3414 3420 2191 2201 2202 3469 3497 2234 844 2247 2254 2259 2260 2266 2272 2294 2434 2590 1200 2593 2594 2603 1215 2607 1223
himself$	3538
hir$	1366
hire	924
hire$	1366
hired	992 2383
hired$	1366
hires$	1366
hiring$	1366
hirs$	1366
his	3401 2212
his$	2689 172 1696 3003 1789 1862 1872 595 2004 2130 2137 2256 2297 2309 1171 2621 2623
hit$	990
hits	1436
hits$	2702
hockey	2356
hockey$	3622
hold	2147 815 881 1082 1085
hold$	1443 187 237 1771 3174 522 580 3259 657 3413 2167 777 2169 800 835 2279 889 901 3575 3591 1076 1164 1176 1218 1239 1358
holde$	835
holded$	580 835
holdes$	835
holding$	237 580 835 1076 1164 1176 1239
holds	2710 1451
holds$	1443 2717 187 237 313 580 835 1076 1164 1176 1239 1358
holiday$	638 646
holidays$	638 3362
holidayss$	638
holist	246 1124
holistic$	1637
home	545 3271 632 3330 2081 3347 3348 2083 3349 2110 2220 2249 877 908 3630
home$	2668 2696 2800 2975 3005 386 3070 3071 448 3110 3134 1870 491 1888 1890 1893 3170 1936 3204 1949 3248 3253 607 608 3287 636 2031 3326 806 818 3492 3506 3515 3516 3580 3600 1039 2653
homes	2061 2066 3347 3349
homes$	2696 3005 3110 3134 1893 3170 3204 1949 3287 3327 3332 3337 3492 3628
hometime$	3376
hometimes$	3376
honest$	2800 2496 2577
hope	1548 2814 2957 1141
hope$	1648 276 2555
hopes	1548 2814 1141
hoping	1141
horizo	1145 2536
host$	2802 1366
hoste$	1366
hosted	2716 2752 2373
hosted$	1366
hostel	2066 2083 3349 3488 877
hostels$	3332
hostes$	1366
hosting$	1366
hosts$	2802 1366
hotline$	66
hotlines$	66
hotspo	1059
hotspot$	2450
hotspots$	2450 2470
hour	2200 2220 2302
hour$	1840 2285 2324
hours	99 2759 982 2380 2409 1266
hours$	51 55 1490 100 2760 1840 2141 2156 2285 2324 993 2628
hous	467 801 843 881
house	3077 3078 3079 3083 597 632 2081 3347 2083 3349 877
house$	1544 3005 494 1893 3170 1988 607 608 636 657 3492 3580 3584 3637 3638
housed	465 1856 1898
housed$	1857 1866 3286 2050 960
household$	610 2019
households$	610 3284
houseing$	494
houses	2052 3318 2061 2075 3347 3349
houses$	3005 494 1893 3170 3327 3341 3361 3492 3638
housin	597
housing$	1988
how	176
how$	57 80 1567 1583 921 2416 2437 2528 2642
hub	36 41 2380
hub$	1432 62 2960
hubs$	62
huddle$	2246 3587
humili	1291
hung	2331
hung$	3597
hurt	1509 2806 156 2447 1061
hurt$	2775 2808 2812 2448 2452
husband$	1294
hustl	563
hut	2274 2275
hut$	1544 1855 3541
identi	2716 1453 1506 1592 606 1997 890 2373
identification$	2160
identified$	2719 1470 2858 2904 3136 1012 2405 2407 1288 1318
identifies$	1125 1288 1318
identify$	2772 239 1125 1288 1318
identifying$	239 1125 1288 1318
identifys$	239
identity$	2921 2281
if	1956 2238 2239 849 2299 1062
if$	173 197 2859 315 1838 1839 3154 3202 3215 3218 3219 839 2320 2453 1068 2474 2475 1175
imam	31 32 1444
impact$	901 2471
implem	6 2716 234 1625 2373
implementation$	1397
impos	435 841 1206
impossible$	374 3084
improv	2754 102 1120 1123 1272 1316
improv$	1098
improve$	1493 1098 1116
improved$	1493 2923 294 1017 2525
improvement$	91 102 2891 2575
improvements$	91 2891 2575
improves$	1098 1116
improving$	1098 1116
improvs$	1098
in	1594 1608 1621 1979
in$	1432 1440 2717 2718 1468 2746 1483 2753 1490 1493 105 2768 2781 1526 136 1528 139 1535 1539 2811 177 178 2856 2860 1598 1604 2874 1613 2887 2922 2939 1704 350 3070 3071 448 1848 1922 3233 1976 1977 3266 620 704 3375 2189 3459 836 3494 3507 3511 2300 2321 2337 3606 2347 3613 3615 3617 2353 2354 3621 3630 3631 3633 2410 2427 2429 2433 2539 2554 1170 2565 1217 2624 2640 2641 2647 2649 2654 1298
incide	1274
incident$	2782 142 1094
incidents$	2782 142 1094
includ	1557 167 2977 2508
include$	2823 2999 1821
included$	2823 1558 2975 1821 2397
including$	1821
inclus	261 303 1124
inclusion$	1324
inclusive$	1652 2920 1694 2496 2577
increa	2754 2756 102 1085 1123 1272
increas$	1098
increase$	102 1493 294 1098 2566
increased$	1493 255 2923 294 1017 2525
increases$	1098 2566
increasing$	1493 294 1098
increass$	1098
independent$	3547
indivi	2072 731 3528 3529
individual$	729
individually$	3243 3338 3560 2599
indoor	908
indoors$	3070 3071 448 1888
induct	1481 2759 982 2380 2409 1266
inducted$	2747
influe	2959 3140 3431 2564 1316
influence$	1749 3015 1810 1823 522 3259 3393 2167 777 2169 2279 889 901 3575 3591
influenced$	1810
influential$	3564 2601
inform	2690 2692 2740 2759 1616 982 2380 2409 2508 1266 1317
information$	2699 1438 1611 2878 2882 291 2493 2514
informed$	2691 2881 2929 2473 2520 2560
injunc	341 1732 342 1733
injunction$	2232 2584
injunctions$	2232 2584
injur	1274
injure	1061
injured$	2452
input	2759 1713 982 2380 2409 1266 1320
input$	2979
ins$	1490 2856 2347
insepa	2205
inseparable$	3471
inset	2759 982 2380 2409 1266
inside$	3070 3071 2132 3459 3503 3511
insigh	1145 2536
insight$	2493
insist	435
insist$	384
insistd$	384
insists$	384
inspector$	1014
inspectors$	1014
inspire$	1307
inspired$	1307
inspires$	1307
instagram$	407
instal	1428 2716 1452 1485 2373 992 2383 1331
installation$	91
installed$	2694 2718 2729 2751 994
instea	3494 2290
instead$	134 1531 1852 717 726 2122 2208 845 853 873 2269 3556 1062
instil	1319
instru	359
instruct$	346 401 543
instructed$	346 370 401 543
instructing$	346 401 543
instructs$	346 401 543
intake	3353
integr	1319
intell	1616
intelligence$	1611 2882 2493
intend	1141
intention$	276
inter$	223
interaction$	1783
intercom$	66
intercoms$	66
intere	890
interest$	2931 2971 3519
interests$	785 2281
interpreter$	67 2777 3635 3638
interpreters$	67
interr	398 906
interrogat$	1131
interrogate$	1131
interrogates$	1131
interrogating$	1131
interrogats$	1131
interrupt$	897
interrupte$	897
interruptes$	897
interrupting$	897
interrupts$	897
interv	2690 2692 2759 982 2380 2409 1144 1266 1319
intervals$	3568
intervention$	2495 2516 2535 2569 1325
interventions$	2516 2569 1325
interview$	1259
interviewed$	2691 1259
interviewing$	1259
interviews$	1259
into	1608 621
into$	2823 2858 1604 2874 1690 1848 3121 1860 1865 618 3313 704 2189 836 2277 2321 2333 2527 2546 1217
intowards$	1860
introd	6 2716 2373 1206
introduce$	1390
introduced$	1390
introduces$	1390
introducing$	1390
introduction$	1397
invest$	1148
investigate$	1137
investigates$	1137
investigating$	1137
investing$	1148
invests$	1148
invit	802
invita	2759 982 2380 2409 1266
invitation$	11 458
invitations$	11 458
invite	1391 1422 2690 2692 2714 2740 1481 396 2250 924 1021
invite$	1787 1808 1821 520 1920 1374
invited$	2657 2688 2747 1821 3516 2412 1374
invites$	1374
inviti	396
inviting$	2920 1787 1821 520 1374
invoice$	1009
invoices$	1009
involv	1713 2508 1316
involvement$	2979
is	1396 168 245
is$	1414 1419 49 1454 86 1482 1487 106 109 124 144 148 162 194 1602 1663 1667 279 2950 1984 2020 659 2059 2125 807 940 949 2352 963 1028 1033 1045 1047
island$	3336
isn$	393
isnot	393
isnot$	1784
isolat	1216
isolate$	1211
isolates$	1211
isolating$	1211
isolation$	333 3114 3253 2608
issue	1320
issue$	1571 1574 2871 2876 2878 2886 1094 2510 2550
issued	1428 2716 1485 104 2373 992 2383
issued$	2671 2694 2751 1495 120 3098 2400
issues	2514 1320
issues$	1571 2871 2876 1611 2878 2886 1094
it	1534 2814 2434
it$	1403 1565 1571 2871 1818 2357 2426 1045 2550 2616 2621 2622 2634 2643 2648 2656
item$	2402
items$	2402
its$	262 1674 1696 2256 3599 2341 2344 2345 2363 1171 2620 2621 2623 2628 2629 2643 2648 2656
itself$	2538
ivy$	1007
januar	1544
january$	2792 3556
job	877
job$	933 3638 1001 1009
jobs$	933 3638 1001 1009
jog$	1253
joges$	1253
jogs$	1253
join	1416 2682 2714 1480 1751 1771 3050 396 3140 3174 878
join$	1685 3051 1787 1166 1389
joined	2714 2716 2726
joined$	198 223 1619 1713 2508 1124 1166 1389
joinin	396
joining$	2697 1787 1389
joins$	1389
joint	1438 223 1842
joint$	4 2704 1614 3108 2117 727 2119 3388 2123 1087 1167
jointly$	2487
judgem	1320
judgement$	2908 2500
judgemental$	1652 1694
judgme	1320
july	1544
july$	2792 1527 3556
june	1544
june$	2792 1527 3556
junior	1544 2270 3537
just$	3191
keep	2769 1736 366 415 435 436 467 784 801 815 825 840 841 881 900 924 1082 1085
keep$	163 183 200 222 226 227 232 2937 339 1757 371 373 385 1802 1803 413 414 421 460 494 1934 548 551 579 580 657 658 2059 702 826 835 3498 860 3521 1078 1095 1107 1129 1164 1218 1339
keepe$	835
keeped$	551 579 580 835 860
keepes$	835
keepin	435 1082
keeping$	183 200 222 226 227 232 339 371 373 385 413 414 421 460 494 551 579 580 657 658 702 835 860 1078 1095 1107 1218 1339
keepping$	1757
keeps	435 1082
keeps$	163 183 200 222 226 227 232 339 1757 371 373 385 413 414 421 460 1854 494 551 579 580 657 658 2059 702 826 835 3498 860 3521 2328 1078 1095 1107 1164 1218 1339
keepting$	1757 579 702
kept	2716 168 169 170 1592 465 1856 1876 815 2373 1082
kept$	2662 1553 163 1560 1561 2858 232 1624 365 413 414 421 1835 457 1857 471 3142 501 562 657 2050 807 2228 3499 847 2250 860 2284 960 1078 1218
kepted$	860
kepting$	860 1078
kepts$	860 1078
key$	3635
keys$	94
keyworker$	2736
kick	589
kid	1806
kids	150 153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
kids$	1541 3024 1799 3143 3197 3210 3212 1974 3246 3443 3473 3577
kind$	2765 2800 2180 2577
kinder	790 2182
kinder$	2419
kindly$	2549
kiosk	939
kiosk$	2330
kit	29
kit$	94
kitche	36 3598
kitchen$	91
kits$	94
knew$	2793 1025 1046
knife$	1285
knit$	3471
knives	117
knives$	1285
knock	3080
knock$	1264
knocke	2716
knocki	2264
knocking$	3530 3579 1264
knocks$	1264
knot$	3587
know	2769 1548 2814 1836 2508
know$	2937 1695 2963 1891 3475 1025 1046
knowing$	1025 1046
knowle	1145 2536
knowledge$	291 2493
known	131 168 3463
known$	1522 2196
knows	1548 2814
knows$	1891 1025 1046
kpi$	2381
kpis$	2381
label	1291
lad	1806 629
lads	33 50 150 153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1954 1980 1983 3249 593 3312 2047 2048 3315 680 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
lads$	1441 85 2773 1541 1707 1799 3143 3197 3210 3212 3220 1974 3246 722 883 884 3577 2445
laid$	1458 2748
lamp	29 939
lamp$	61 96 2330 2395
lamps$	61 96 2330 2395
landin	3271 2083 3349
landlo	31 32 1444 59 3625
landlord$	68 2440 1282
landlords$	1282
lane	3488
lane$	1544
language$	2522 2558
lanyard$	2709
lanyards$	2709 94
lapse$	3418
larger$	1945 3213
last$	2768 1526 518
lasted	2791 135
late	1489 1544 2337
late$	677 3603
later	1544 2200 2249
later$	1875 2079 3515 2474
laugh$	2764 2420
laughs$	2764
launch	2716 2373 992 2383
laurels$	1007
lawyer$	1297
lcs$	2734
lead	31 32 1444 59 1467 2745 3140 815 837
lead$	60 2733 2736 2802 1627 736 3564 955 2403 1016 2651
leader	31 32 1444 2990 1730 383 1790 1791 1804 1811 3087 444 3112 1847 466 1858 3125 470 472 3135 1885 1886 1887 3180 536 3216 3247 591 593 604 1996 612 2005 631 3297 3303 3312 2047 2048 3315 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 2260 2266 2272 3545 2294 2590 1200 2593 2594 2603 1215 2607 1223 1287
leader$	3564 1014 2601 2602
leaders$	3564 1014 2601 2602
leadership$	3575
leadin	3247 629 2603
leading$	1811 3087 3112 1847 466 1858 3135 1885 3180 604 1996 3303 2260 2266 2272 3564 955 2593
leads	837
leads$	2802 955 2403
leafle	92 2759 982 2380 2409 1266
leaflet$	11 2699 2709 2760 3601 2626 1268
leaflets$	11 2709 2760 2626
league	3490 3491
learn	465 1856 1881 2235 878 895 3559 1123
learn$	281 1900 3311 700 807
learni	2759 1616 982 2380 2409 1266
learning$	2882 281 2481 1321
learns$	281 807
lease$	961
leases$	961
least$	2721
leav	409 426 1235
leav$	484
leave	2769 435 465 1856 531 1934 545 564 585 695 737 758 809 2235 2249 911
leave$	163 164 1792 484 1922 1936 1976 3267 2038 2128 2149 760 3515
leaves	435 564 585 695 911
leaves$	163 164 484 1976 760
leavin	435 564 2110 737 809
leaving$	163 164 484 2128 760 3543
leavingtime$	3376
leavingtimes$	3376
leavs$	484
led	837
led$	298 1810 2520 2560
left	168 3064 3559
left$	2806 1553 163 164 501 3258 3506 2282 1106
lend	1333
length$	1825
lenient$	2496
lens	1320
lent	992 2383
lent$	992
less	524 765
less$	437 483 1915 742 743 2135 2155 2187 3457 894 1062 1271
lessen	769 774 3434 778 888 1319
lessened$	3546
lesson	63 2759 1828 2035 2052 3318 2065 2081 3347 3389 870 982 2380 2409 1266
lesson$	2760 2762 2801 1840 3238 3343 709 898 933 1268
lessons$	2760 2762 2794 1530 2801 1840 3331 933 2431 2627 2635
let	1507 585 802 851 2250
let$	304 1717 1722 1735 1763 1803 1808 3182 1920 531 1952 581 582 583 585 1976 586 587 747 2144 809 3516 868 2262 872 3540 911 2319 967 1254
leted$	1717 581 2262 872
leting$	581 868
lets$	304 581 582 583 1976 586 587 747 2262 872 967 1254
letted$	1717 581
letter	2759 982 2380 2409 1266
letter$	11 2699 2777 142 2298 2626
letters$	11 142 2298 2626
lettin	802
letting$	304 581 747 868 2319
level$	1488 1017
levels$	1488 1017
levera	1319
liais	2472
liaise	1422
liaise$	1303
liaised$	2688 1423 1303
liaises$	1303
liaising$	1303
liaiso	4 1438 1590
liaison$	1395 2704 2856 2880 1303
librar	31 32 36 1444 3490 3491
library$	3208 3251
licenc	2759 982 2380 2409 1266
licence$	2709 341 3610 961
licences$	2709 3610 961
license$	3610 961
licenses$	3610 961
life	890
life$	781 2281
lift	778 2194
lift$	3345 3460 3584 3635 3637 1229
lifted	3434
lifted$	1229
lifting$	1229
lifts$	3346 3460 3461 3584 3635 3637 1229 2627
light	29 1935
light$	61 96 938 2395 1224
lighter$	2419
lighti	29
lighting$	61 96 2507 1224
lights$	61 96 938 2395 1224
like	1548 2814
like$	1648 2972 489
liked	131
liked$	2737 1522 2382
likes	1436 1548 2814
likes$	2702
limit	330 338 1736 358 436 576 765 830 888 906
limit$	327 422 3090 579 580 581 584 750 904
limite	1833
limited$	2985 2986 3099 471 579 580 581 3546 2284
limiti	338
limiting$	327 579 580 581 750
limits	338
limits$	327 422 3090 560 579 580 581 750
limitted$	581
limitting$	327 579 581
line	830 1066
line$	28 2821 2454 2457 2574
lines$	28 2821 1617 2454
linger	3036 3201
linger$	3033
link	1729 2147 1290
link$	213 230 2995 343 3051 741 3413 2160 800 970 2559
linked$	213 230 970
linking$	213 230 970
links	4 2514
links$	1395 213 230 2910 332 2995 343 741 3413 2160 800 970 2501 2559
liquidlogic$	2734
list	92 1506 147
list$	5 1417 56 2772 3601 3609 1060
listen	2977 2508 1317
listen$	179 2897 2420 1189
listened$	2975 1022
listening$	2897 1089 2486 1189
listens$	179 1189
lists	147
lists$	1417 56 1060
lit	992 2383
lit$	2433
litter$	95
little	524
little$	483 1915
live	2716 465 1856 3271 817 2235 2373
live$	2685 2840 1857 480 1900 3288 3290 634 3311 2050 2069 685
lived$	480
lives$	480 634 2069 685
living$	3311
loaded	1485
loaded$	2751
loaned	992 2383
lobby$	1092
lobbying$	1092
local$	2870 3113 3137 3148 3159 3261 3262 3263 3264 1999
locality$	3200
lock	29 462 544 847 1331
lock$	61 96 551 993
locked	568
locked$	2806 551 1959
locker	939
locker$	779 3522 3584 2330
lockers$	779 3584 2330
locking$	551
locks$	61 96 551 993
lodg	467 801 843 881
lodge$	480 634
lodged	465 1856
lodged$	480
lodges$	480
lodgin	877
log	2759 439 982 2380 2409 1266
log$	56 2734 125
logged	1428 2716 2373 1059
logged$	2694 77 2400 2450
logs	1451 1059
logs$	56 2717 2734 125 2450
loiter	3036
long$	2798 2238 2239 849 2299
longer	2769 1767 380 459 510 530 651 706 845 1022 1062 1272
longer$	1569 326 331 344 360 1774 506 507 509 1901 512 1916 527 529 2042 653 2045 2084 2097 2126 804 824 848 887 915 928 930 2413 2453 1196
look	1141
look$	206 229 1627 258 284 317 502 606 784 2507 1136 1174
looked$	2716 168 1592 1136
lookin	1141
looking$	206 258 284 317 1136
looks	1141
looks$	206 258 284 317 1136
loop$	2473
loose$	2216
loosen	756 2157 769 3434 778
loosen$	3423
loosened$	3192 3391 3457
loosens$	3423
looser$	3457
lorries$	1281
lose$	205 1993 737 2145 2253 865
loses$	205 1993 865
losing$	205 1993 865
lost$	1993
lot	3053 3085 3088 1829 3106 3133 3158 3172 525 3184 3190 3453 3454 3455 3456 2191 2193 3472 3476 3481 3482 2219 3486 2258 3552 3553 3558 3570 3571
lot$	3046 3300 3409 3438 3443 3473 3485 3548
lots$	312
loud	3513
louder$	153 2810
loudest$	1811 3087 3112 1847 466 1858 3135 1885 3180 604 1996 3303 2260 2266 2272 3564 2593
lower	1544 1272
lower$	918 1229
lowere$	918
lowered$	1229
loweres$	918
lowering$	918 1229
lowers$	918 1229
loyalties$	741
loyalty$	741 2160 800
lunch	95 1486 1828 2035 2052 3318 2065 2110 3488 3489 2349
lunch$	2053 3331 2348 3615 3637 2627 2635
lunche	1486 3318
lunches$	3331 2635
luncht	599 723 724
lunchtime$	2693 121 3256 3376 2114 3381 1032
lunchtimes$	2693 121 3256 3376 2114 3381 1032
lur	815
lured$	798
mace$	2865 2866
machin	939
machine$	2330
machines$	2330
made	1408 1428 2710 2714 2716 245 2373 983
made$	2674 2694 2748 120 2944 370 689 2374
magistrate$	1297
magistrates$	3619
mail	2759 982 2380 2409 1266
mailed	1391 2716 2373
mailed$	2657
main	3247 629 2603
mainta	435 840 841 1085 1123 1317
maintain$	1107
maintained$	2923
maintaining$	1107
maintains$	1107
mak	427 438
mak$	788
make	2296
make$	212 245 248 263 1660 292 310 318 401 569 764 788 944 1128 1162 1172
makeed$	401
makeing$	401 569 1162
makes	2710 1451
makes$	2717 212 263 310 318 401 569 764 788 944 1162 1172
making$	212 248 263 292 310 318 764 788 1172
maks$	788
male$	2443 1279
males$	2443 1279
mam$	1294
man	2786
man$	2782 3604 1279 1283
manage	31 32 1444 59 1466 1467 229 1660 681 895 2296 3625 1123 1316
manage$	1620 2926 3421 807
managed$	2923 1209
management$	1087
manager$	60 68 2732 2733
managers$	68 90
manages$	807
managi	1123 1316
manner	1587
manner$	2853 2855
many	22 1967
many$	13 1413 2713 1448 1471 1494 2798
map	92 2759 1501 982 2380 2409 1044 1266
map$	28 943 3601 1024
mapped	1428 1059
mapped$	2694 943 2450
mappin	2759 982 2380 2409 1044 1059 1266
mapping$	943 2450 2468
maps$	943 1024
march	1544 565
march$	2792 1527
mark$	12 2435
marked$	12 1045
marks$	12 2435
mash$	2865 2866
masse$	3557
master	2759 982 2380 2409 1266
match	95 1486 2349 2356
match$	646 3611 2348 3615 3622 3623 3626
matche	1486 2356
matches$	2660 3611 3622
mate	2077
mate$	3343
materi	29
mates	153 2990 1730 383 3053 1790 1791 1804 3073 3076 1811 3085 3088 1829 444 3104 3105 3106 3107 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3412 3420 2181 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
mates$	2988 3019 3020 3024 1799 3074 3143 3197 3210 3212 1974 3246 3343 3374 3443 3447 3473 2211 3478 3479 3577
matter$	1557 1571 2886
matters$	1571 2886
maximi	1319
maximum$	904
may	1544
may$	1527 2833 195 1716 395 2152 3556
mayn$	393
maynot	393
maynot$	1784
mayor$	2483
meal	95 1486 2349
meal$	3601 3611 2348 3615 3635 3637 2635
meals	1486
meals$	3611 3635 3637 2626 2635
mean$	2952
meaningful$	1630 1104 2573
means$	2832 2952
measur	1639
measured$	75
measurements$	995
measures$	2905 1640
mechanisms$	1640
mediat	2759 982 2380 2409 1266
medic	1065
medic$	2456
meet	1392 2666 101 2769 2984 1728 2998 3001 3002 1742 1748 1751 1761 1765 3033 1771 3050 406 3069 1819 433 3140 511 3174 3201 2039 3554 2472 1329
meet$	2665 2681 1492 2764 140 2895 2994 3003 3008 3009 3016 3027 3031 1766 3040 1775 3047 3052 397 3054 3058 1831 3102 3119 1902 3222 1957 3224 3225 3233 2036 2038 3305 788 3483 3525 3542 964 990 2388
meete$	397 788
meetering$	1902
meetes$	788
meetin	21 1412 1438 1466 1467 99 2759 1590 1729 2996 1749 3036 1772 3068 3072 433 3100 2207 2264 893 982 2380 2409 1266 1329
meeting$	2678 2704 2732 2733 1490 2760 2856 2865 2866 2983 2995 3010 3013 397 1794 1824 442 1902 3214 2118 3385 2128 3402 788 3530 2274 2275 2285 3579 3626 1268
meetings$	2704 2732 2733 1490 2760 2832 2856 2983 3015 442 2118 3385 2285 3626
meets	2710 1451
meets$	2665 2681 2717 1492 2764 140 3119 2036 788 3483 964 2388
meetting$	1902
meetup$	3014 1824
meetups$	3014 1797
member	33 35 50 59 84 2745 112 1510 128 1523 145 146 153 157 1550 271 1662 2990 1730 3007 383 3049 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1954 3230 1980 1983 3249 593 612 2005 629 650 3312 2047 2048 3315 673 2077 688 3412 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2417 2590 1200 2594 1215 2607 1223
member$	2708 2776 2778 3270 2024 3343 2310 2602
members$	0 1 2664 14 18 20 1426 1441 65 1475 85 89 90 1491 107 108 1503 113 2776 2778 1519 1536 1537 1547 2816 2817 1734 3003 1799 3143 3197 1939 3210 3212 3220 1974 3241 3246 3270 3309 722 3413 772 3577 2512 2602
membership$	458 3138 3149 1986 3522 961
memberships$	961
memora	2759 982 2380 2409 1266
men	117 2786 153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
men$	2782 1799 3143 3197 3210 3212 1974 3246 2270 3577 3604 1279 1283
mend	2367 1331
mend$	3633 1110
mende$	1110
mended	1452 992 2383
mended$	2718 2729 994
mendes$	1110
mending$	1110
mends$	1110
mental	3431
mention$	2821 2454
mentions$	2821 2454
mentor	31 32 1444 59 2745 2759 795 982 2380 2409 1266
mentor$	0 1 2664 1400 14 18 20 2687 60 2736 90 1491 2760 1003 2403 1016
mentoring$	2712
mentors$	0 1 2664 1400 14 18 20 2687 60 90 1491 2760 2403
menu$	3629
messag	2759 2984 1751 1771 1782 3050 1794 3072 1819 433 3174 2194 982 2380 2409 1059 1266
message$	1520 132 2804 1775 3602 2481 2506 2558
messages$	1520 132 2804 2983 1793 1924 3460 2450 2481 2506
messaging$	2983 3013 3060 1824 2506
messin	2264
messing$	3530 3579
met	2666 1422 2690 2692 1430 2710 2714 2716 1459 1473 101 681 1021 2508
met$	2681 2688 1423 2701 2725 2739 1479 1492 1777 441 990 2394 2412
meter	434
meter$	1825 1826
meters$	3012 1826
metre	434
metre$	1825 1826
metres$	3012 1826
midwif	1065
midwife$	2456
might	1702
might$	195 1716 2152
miles	625 3290 3534
miles$	3012 3113 3137 3148 3159 3261 3262 3263 3264 1999 2016 2023 2027
milestone$	82 2381
milestones$	82 2381
mind$	2864 2970 826 2473
mindfu	1592 1669
mindful$	2858 2881 2935
minds$	826
mindse	1145 2536
mingle$	2587
minibu	29 2759 3353 870 982 2380 2409 1266
minibus$	3345 3611 3635 3637
minibuses$	3346
minimi	338 358 765 888 1123 1319
minimised$	2923 2985 2986
minute	2716 1461 2759 2200 2302 982 2373 2380 2409 1266
minutes$	11 2706 2727 126 2086 995 996 2544
misbeh	3513
miss$	1809
misses$	1809
missin	1509
missing$	2775 1274
mistak	1291
mitiga	1123 1319
mitigated$	2923
mix	2984 1728 2998 3001 1761 3033 3069 3080 2039 882 1329
mix$	2994 3003 3016 3027 3047 3052 1815 3140 3305 3525 2587
mixing	1729 2996 3036 3068 3072 433 3100 2264 3579 1329
mixing$	2995 3010 1772 1815 1824 3214 3402 3530 2588
mob$	3502
mobile$	2673 48
mobili	1319
mobilised$	2406
mock	2807
model$	2497
models$	2497
module	2759 982 2380 2409 1266
module$	28
modules$	28
moment$	2834 2949 2103
momentum$	2498
mon	1544
monday	1544 599 723 724
monday$	2693 599 3256 723 2114 724 3381 3607 2350 3620
mondays$	2693 3256 2114 3381 3607 2350 3620
money	2915
money$	46
monito	1592 1059 2472
monitor$	2450 1299
monitored$	75 2858 2450 1299
monitoring$	76 2450 1299
monitors$	2450 1299
month$	2708 638
monthly$	2658 958 988
months$	2835 3292 638
mopeds$	1281
more	102 223 246 2977 3195 1120
more$	1493 1496 111 1578 1614 1637 255 1647 260 1654 287 311 312 1705 322 1745 1915 1921 1930 3213 574 1968 1969 3244 3392 790 2182 846 852 1004 1017 2413 2461 1077 2518 2580
mornin	1544 599 2083 3349 723 724 2220 3488
morning$	1478 121 3256 677 3371 2114 3381
mornings$	1478 121 3256 2114 3381
mosaic$	2734
mosque	36 3490 3491
mosque$	3626
most	58 1978
most$	1449 1496 1701 3244 3247 2005 3297
mother	1871 1994 3271 3291 639
mother$	610 1293
mothers$	280 910
motivate$	1308
motivates$	1308
motivating$	1308
mou	2759 982 2380 2409 1266
mounte	2331
mounted$	3597
mov	467 482 565 605 637 2186 833 866 875 876 879 880
mov$	497 627 628 633 1202
move	439 564 614 825 878 2367
move$	3045 1792 453 455 3130 480 494 497 540 542 545 1960 3254 603 1995 3267 615 3273 617 622 627 628 630 2022 633 635 642 657 758 3543 942 3633 1181 1202 2600 1230
moved	3045 465 1856 1982 614 992 2383
moved$	1508 1509 2806 3044 453 1857 1866 480 542 3248 603 1995 2003 615 622 627 628 3286 2022 633 642 2040 2050 696 834 2228 3540 3596
moveed$	630
moveing$	494 542 630
moveme	1059
movements$	2450
movered$	630
moves	614
moves$	455 3130 480 494 497 540 542 3254 603 1995 615 3273 622 627 628 630 2022 633 635 642 657 942 1181 1202 2600 1230
moving	614
moving$	2840 497 540 1960 627 628 633 3543 1202 1230
movred$	627 628
movring$	627 628 1202
movs$	497 627 628 633 1202
much$	1448 2798 827 2325
multi$	1438 223 1124
mum	1871 1994 3271 3291 639
mum$	610 1293
mural$	91 3601
murals$	91
museum	36
music	2356
music$	3622 3629 986
must	2950 2954
must$	235 236 266 1671 395 454 2020 2125 2152
mustn$	393
mustno	393
mustnot$	1784
n$	393
nailed	2331
nailed$	3597
name	2769 1506
name$	1504 114 2772 1522 1364
named	2785 1521
named$	1470 2787 1012 2407 1050
names	2683 1059
names$	1504 114 2450 1364
naming$	2999
nan	1871 1994 3271 3291 639
nan$	1294
nana$	1294
nanny$	1294
narrat	1145 2536
narrow$	1112
narrowing$	1112
narrows$	1112
naturally$	2157
near	3077 3078 3079 3083 2076 2077
near$	1569 1740 3311 3343 3459 2354 2640
nearby$	2640
necess	246
necessary$	1637 2458 2459
need$	2948 2954 1918
needed	2852
needed$	2458 2459
needle	117
needs	2508 2514 1320
needs$	2948 2954 2516
negati	2283
negative$	432 3549
neighb	128
neighbour$	116
neighbourhood$	3117
neighbours$	116 1519
neithe	368
neither$	337 349 1759 513 686 710 2210
nephew	1806
net$	2942
netbal	2356
netball$	3622
networ	21 44 1609
network$	1400 1435 2875 3430 785 3447 3451 2440
networks$	2832 3430 785 3447 3451
never	1767 459 510 530 561 651 706 805 845 1062
never$	326 331 337 344 349 360 375 1774 450 506 507 509 1901 512 513 1916 529 532 550 555 2042 664 666 672 2084 2097 3365 714 775 804 2197 824 848 854 887 915 916 929 930 2453 1196
new	783 790 2182
new$	2729 3081 3147 609 2177 787 789 794 828 1004
newcom	153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
newcomers$	1799 3143 3197 3210 3212 1974 3246 3577
newsle	2759 982 2380 2409 1266
newsletter$	11 2706 1268
newsletters$	11
next	3537
next$	3077 3078 3079 3083 2076 2077 3636 2474
nicer	790 2182
nicer$	2177 789 828
niece	1806
night	2052 3318 3330 3348 2083 3349 2217 2220 3488 3489 870
night$	2693 121 1840 3238 3256 3356 2098 3367 3370 3371 3373 2109 3378 2114 3381 3536 2285 898 2324 1032
nights	3318 3349 1274
nights$	2693 121 1840 3256 3337 2098 3368 3372 3373 2109 3379 2114 3381 2285 2324 1032 2427
no	119 357 853
no$	129 1538 149 293 1725 336 354 368 381 391 392 437 483 3157 503 1907 524 528 552 556 573 577 578 1978 644 654 687 703 712 730 732 2126 748 749 803 805 838 2287 1022 1192
nobody	157 293 3157 687 805
nobody$	2778 1684 349 513 686 2078 2210 1273
nod	1507
nod$	2773
nods$	2773
noisy	3513
non	335 1191
non$	261 303
nonassociation$	2582
noncontact$	1726
none	157 368 687
none$	293 349 1753 1759 3157 513 686 2078 710 2210 1273
nor$	337 1196
normal	1319
normal$	1566 196
norms$	2522
north	3113 3137 3148 3159 3261 3262 3263 3264 1999 2026
not	134 1736 357 1767 393 459 1852 510 530 561 651 706 2122 805 2208 845 1062
not$	118 119 1525 165 166 326 331 337 344 1737 349 360 372 375 1774 1784 1786 1807 417 419 430 450 506 507 508 509 1901 512 513 1916 527 529 532 550 555 647 2042 653 664 666 672 683 2084 2097 3365 710 713 714 725 753 775 804 2197 2209 824 848 3506 853 854 887 905 915 916 928 929 930 2453 1196 1197
note	2759 1556 221 982 2380 2409 1266
note$	56 2820 2821 2822 2494
noted$	77 2397
notes$	56 2727 2732 2821
nothin	524
nothing$	429 524 1915 740
notice	92 1548 2814 1732 1733 907 939
notice$	96 2897 2971 537 2232 2298 3593 938 993 2595 2596
noticeboard$	2749 2330
noticeboards$	2749
notices$	96 2232 2298 3593 938 993 2595 2596
notifi	2740
novemb	1544
november$	2792
now$	1482 1500 2768 3292 3556 1187
nowhere$	352 1817
nudg	424 469
number	15 92 2786 1795 3462
number$	16 25 28 37 40 2699 43 45 74 1488 3061 1827 1967 806 818 3609
numbers$	2713 94 1488 3061 1827 1967 1002
nurse	31 32 1444 59 2745 1065
nurse$	1400 60 1003 2456 1295
nurtur	261 303 1123 1316
nurturing$	1652 1694
observ	2759 982 2380 2409 1266
obtain	2716 606 1997 2373
obtain$	1102
obtained$	2375 2397
obtaining$	1102
obtains$	1102
occasi	1274
occasion$	1817
occasions$	2141
occup	467
occupi	465 1856
occupy$	826
occur	1588
occur$	2854
occurs$	2854
octobe	1544
october$	2792 1527
of	1446
of$	2663 1413 1431 1447 1463 2772 1516 2790 1525 2797 1551 2823 2862 219 2902 2912 1655 2967 1724 3030 1846 1869 3150 3194 1929 1937 1950 3230 1981 2015 3285 3358 2132 2149 2184 2188 2295 2305 2308 3608 2414 2416 1026 2450 2451 2453 2479 2530 2598
off	1769 3290 2127 2206 2207 3534 908 3630 2383
off$	2659 2669 2739 1758 3035 386 541 1959 3293 2128 2171 3452 3467 3468 2203 2216 3516 3517 3519 2619 2629 2647
offer	2759 246 1685 606 1997 784 876 982 2380 2409 2514 1266 1317
offer$	2687 187 239 1637 265 2951 2968 2195 2495 1356
offere	1391 2690 2692 1428 2716 2740 104 2852 246 1650 300 1692 1864 2373
offere$	265 926
offered$	2657 2694 2720 2744 1495 1592 1637 2904 2916 1691 2958 1820 477 3136 2001 2030 2228 2301 1356
offeres$	265 926
offeri	246
offering$	239 1637 265 2195 926 1356
offers	1451 246
offers$	2687 2717 187 239 1637 265 926 1356
office	31 32 1444 59 2745 1713
officer$	0 1 2664 1400 14 18 20 23 54 60 64 90 1491 116 1003 2395 2403 1284
officers$	0 1 2664 1400 14 18 20 23 54 60 64 90 1491 116 2979 1003 2395 2403 1284
offset	888
often	16
often$	9 1407 1448 2798 2453 2578
old$	3168
older	153 2810 3247 1990 629 3380 3537 2603
older$	117 2786 153 2810 2990 1730 383 1790 1791 1804 3073 1811 3087 444 3112 1847 466 1858 3125 470 472 3135 1885 1886 1887 3180 536 3216 593 604 1996 3303 2043 3312 2047 2048 3315 688 3420 3427 2191 2201 2202 3469 828 3497 2234 844 2247 2259 2260 2266 2272 2273 3545 2280 2294 1048 1052 1053 1054 2590 1200 2593 2594 1215 2607 1223
oldest	153 2810 2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 1886 1887 536 3216 3247 593 612 2005 629 631 3297 3312 2047 2048 3315 673 688 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 3545 2280 2294 2590 1200 2594 2603 1215 2607 1223
oldest$	153 2810 1811 3087 3112 1847 466 1858 3135 1885 3180 604 1996 3303 3427 2260 2266 2272 2593
on	671 2337 2383
on$	1394 2680 1445 2721 2724 1468 2742 1483 110 2774 2775 1551 185 2859 2893 1644 1661 283 2945 1693 2964 2999 1813 3142 1913 1931 3199 1950 3226 3257 3306 671 711 716 3375 2136 2142 3452 2199 836 3511 2292 3603 3613 3614 959 3617 2354 3621 3631 2452 2463 2466 2547 2576 2619 2628 2629 2640 2641 2649 2655
once	3219 2238 849 2291
once$	2658 3228 3231 3233 3240 3503 3557 3621
one	119 153 2810 3247 629 690 2603
one$	87 1478 2759 2778 153 1585 1684 3003 1753 1759 3031 1811 3087 3093 3112 1847 466 1858 3135 1885 3163 3180 3188 570 1962 572 1972 3239 3242 588 596 604 1996 612 2004 2005 2018 631 3296 3297 3303 3305 673 2072 3338 686 2078 729 731 3407 3422 2210 2230 867 2260 2261 3528 3529 2266 2272 3549 3560 2304 919 920 3581 2343 2368 2371 982 2380 2409 1050 2593 2599 2603 2622 2629 1266 1273
ones	3053 3085 3088 1829 3106 3133 3158 3172 525 3184 3190 3453 3454 3455 3456 2191 2193 3472 3476 3481 3482 3486 2258 3552 3553 3558 3570 3571
ones$	1478 1955 3309 3383 2242 2602
ongoin	246
ongoing$	1595 1637 1087 1300
online$	2685
only	447 847
only$	428 440 1914 3191 571 575 1973 3338 3386 850 871 2263 913 2315 2613
onside	1144
onside$	2535
onto$	1468
open	1428 1489 2337
open$	1427 2694 2698 87 2802 215 2883 2884 2889 2890 1653 1669 3603 2433 2486 2570 2577 2651 1347
opened	1428 2716 2373 992 2383
opened$	1427 2694 2737 2748 120 2946 2382 1347
opening$	215 1237
opens$	1427 2802 215 1347
operat	59 1457 1290
operational$	2685 2723
operator$	68
operators$	68
opinions$	324 1006
opport	2915 2957 2508 2514
opportunities$	1656 290 1874 2516 2517 1139
opportunity$	2845 2911 290 1817 1874 1139
oppos	962
opposing$	2326
opposite$	1861 661 2056 2064 679 701 2093 2170 2221 3500 3501 2317 2326
optici	1065
optician$	2456
optimi	1123 1319
option	2915 2957 2083 3349 2529
option$	2851 2528 1139
options$	2516 2528 1139
orange$	2766
orbit$	2167
order	1420 2993 341 1732 1733 359 553 565 830 842 907
order$	2686 2723 2992 346 384 401 537 543 569 2232 2298 3593 1009 2595 2596
orderd$	384
ordere	1420 2716 1477 2373 992 2383
ordered$	2686 2743 346 370 401 543
ordering$	346 401 543 569
orders	1732 1733
orders$	2992 346 384 401 543 569 2232 2298 3593 1009 2595 2596
ordina	31 32 1444 198 234 1625 1316
ordinary$	196
ordinated$	1589
organi	2716 2752 2373
organisations$	1607
organise$	2802 954
organised$	1820 954
organises$	2802 954
organising$	954
other	1544 2810 1609 271 1662 3002 3007 3038 3041 3048 3049 3053 3073 3076 3085 3088 3089 1829 3104 3105 3106 3107 3133 3158 3172 525 3184 3190 1990 2013 3282 3323 3334 3344 2101 3380 2115 3393 3397 3399 3401 3412 3414 3433 783 790 2182 3453 3454 3455 3456 2191 2193 3472 3476 3481 3482 3486 3504 3505 2240 858 859 2251 3518 2255 2257 2258 2265 3545 2280 3552 3553 3558 2293 3565 3570 3571 2314 3586 3590 1195 2589
other$	2810 2836 1601 2870 2875 1630 1734 3003 347 348 3006 3010 1745 3014 3017 3019 3020 3022 3025 3028 3029 3037 3042 3046 1797 3074 3075 3081 1831 3104 3105 3106 3107 3147 1904 526 3188 3242 1990 1992 602 619 2011 2021 3289 2028 3295 3298 2033 3301 2043 3317 661 3334 679 2073 2079 692 2087 3374 3380 3394 3395 3404 3406 3407 3408 3411 2151 3422 3425 3426 3428 3433 3435 2170 2175 2176 2177 787 3445 2192 829 2221 2224 2225 3496 3504 3505 2240 858 859 2251 3518 2255 2257 2265 3532 2273 3547 3558 2293 3565 3582 3586 3590 2586
others	1609 1768 3107 3399 3412
others$	2875 2938 1734 3003 3006 3015 3017 3019 3020 3022 3025 3026 3034 3037 3042 3046 3074 3075 3144 1904 3232 1992 602 3289 3295 3317 3374 3395 3404 3406 3407 2151 3422 3425 3426 3428 3435 3438 3496 862 3520
ought	2950
ought$	2954
our	1557 231
our$	2823 1622 262 1674 1696 3535 2341 1171
out	1625 1830 776 782 908 3630 2383 2529
out$	1397 2668 2694 1455 2750 1495 1524 2819 1554 1555 165 2823 1558 1560 1597 2916 2930 2958 2994 3027 389 3069 3096 1851 1888 1892 1895 3162 1902 1922 1942 1953 1959 1976 3245 3269 3271 2006 616 2013 2038 2082 2127 2143 2146 3423 2158 3452 3467 2203 2206 2216 3483 3506 3511 3515 3516 3517 3530 3534 3541 2322 2342 3633 2374 2391 1039 2488 2551 2618
outcom	2759 982 2380 2409 2514 1266 1320
outcome$	2953
outcomes$	2891 2471
outering$	1902
outing	95 1486 3389
outing$	2660 1902 646 3509 3611
outings$	2660 3385 3509 3611
outlet	2564
outlook$	2931
outrea	2759 1713 982 2380 2409 1266
outreach$	2673 48 2712 2979 2569
outsid	165 1892 3266 2013 2172 2176 3534 3547
outside$	1483 3445 2354 2499 2640
outsta	1489
outting$	1902
over	3177 3207 2153 2383
over$	3014 3152 1913 3195 546 1946 3213 1975 3360 3418 3419 3459 3460 836 2270 3588 2323 1069 2479 2526 2604
overdu	1489
overla	3033 2039 2229
overlap$	1841 3305 3363 3495 3572
overleaf$	2544
overs$	3014 1797 3460
overse	234 1625 3113 3137 3148 3159 3261 3262 3263 3264 1999 2026 1319
oversi	2508 2514
oversight$	76 2476 2478 1088
overview$	2476
own	234 1625 3494 3528 3529
own$	1559 2828 1563 3128 3168 1938 3253 674 3335 718 3465 2223 2226 3538 899 3569 2438 1159 2599
owner	31 32 1444 3625
owner$	68 1282
owners	1145 2536
owners$	68 1282
ownership$	2971
owns$	1159
pack	2759 3077 3078 3079 3083 1903 2291 982 2380 2409 1266
pack$	2699 3169 3502 3557 3587
packag	1873
package$	3139
paedia	1065
paediatrician$	2456
page	2759 982 2380 2409 1266
page$	28 2841 2842 3609 991
pages$	28 991
paid	2716 2373
paid$	1420 1477 951 992 2400
paint	2367 1331
paint$	3629 3633
painte	1452 992 2383
painted$	2718 2748 994
pair	2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 1886 1887 1903 536 3216 593 3312 2047 2048 3315 673 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 2294 2590 1200 2594 1215 2607 1223 1329
pair$	1881 3169 535 3510
paired	1898
paired$	2123
pairin	1329
pairs	444 1955 2241 3528 3529
pairs$	3093 3221 3510 1222
pals	153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
pals$	1799 3143 3197 3210 3212 1974 3246 3473 2211 3478 3577
pan$	2849
panel	21 31 32 44 1444 59 1466 1467 2759 1609 982 2380 2409 1266
panel$	1400 1415 1435 2730 2732 2733 2865 2866 2875 997
pans$	2849
parade$	3200
paragraph$	2821 2454
paragraphs$	2821 2454
parame	1556 1065
paramedic$	2456
parameters$	2822
parcel	691
parcel$	495
parcele$	495
parceles$	495
parceling$	495
parcelled$	2082
parcels$	495
parent	33 34 35 58 59 2745 128 157 2355 2521
parent$	0 1 2664 14 18 20 2696 90 1491 610 1293
parents$	0 1 2664 14 18 20 1425 1426 2696 1449 65 1465 89 90 1491 1519 2846 1658 280 1682 411 412 610 2019 910 3628 2512 2523 2533 1293
park	36
park$	3200 3208 3231 3251 1232
parked	2705
parked$	1232
parking$	1232
parks	2705
parks$	1232
part	1416 2682 2714 2715 2716 1480 2267 1216
part$	2741 2746 165 1557 2962 2977 3113 3137 3148 3159 1894 3261 3262 3263 3264 1999 2092 3359 3487 3522 3533 3580
partic	1416 2682 1436 1480 998
participants$	2702 2728
participate$	2746
participates$	2746
participation$	2389 2408
partie	95 1486
partin	1216
partne	4 44 1438 59 2745 1609 223 1685 297 1881 2514 1124
partner$	2728 1294
partners$	0 1 2661 2664 14 18 20 1435 2728 90 1491 1607 2875 224 1688 1103
partnership$	1395 1435 2704 2730 2865 2866 1614 2951 2487
partnerships$	1395
parts$	2092 3359 3487
party	95 1486
party$	646 3611
pass$	221 458 3138 3149 2196 961
passage$	2821 2454
passages$	2821 2454
passed	3463
passed$	2877 2196 1000
passes	29 63
passes$	94 458 3149 961 2626 2635
passing$	2196
past$	3459
pastor	246
pastoral$	1637
patch	2274 2275
patch$	3541
path	3598
path$	91 693
paths$	693
pathwa	2759 2083 3349 982 2380 2409 1145 2536 2564 1266
pathways$	2832
patient$	2496 2577
patrol	1392 2666 2710 99 2759 1713 982 2380 2409 1266 1333
patrol$	2665 2712 1490 1284
patrols$	2665 2712 1490 2979 1284
pattern$	2288
patterns$	2470
paused	2289
paused$	3555 2340
pay$	1354
paying$	1354
pays$	1354
pcso	59
peace	1989
peace$	3255 3258 3531
peel	815 825
peel$	736 810 812
peele$	810 812
peeled$	2570
peeles$	810 812
peeling$	810 812
peelning$	810 812
peels$	810 812
peer	3393 2174
peer$	2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 1886 1887 536 3216 593 3312 2047 2048 3315 3393 3395 3412 3420 2164 2165 2173 2174 3440 3446 2181 2185 2191 2201 2202 3469 3497 2234 844 2247 2259 2294 2590 1200 2594 1215 2607 1223
peers	2990 1730 383 3053 1790 1791 1804 3076 1811 3085 3088 1829 444 3104 3105 3106 3107 1858 3125 470 472 3133 1886 1887 3158 3172 525 3184 3190 536 3216 593 3312 2047 2048 3315 3412 3420 3433 2181 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3545 3552 3553 3558 2294 3570 3571 2590 1200 2594 1215 2607 1223
peers$	1734 3020 3024 3289 3374 3394 3395 3408 2151 3422 3425 3426 3428 3440 785 3443 3444 3446 3447 3448 3450 3473 2211
pegs$	779
people	58 59 2745 1662 3249
people$	0 1 2664 14 18 20 1425 1426 1441 1449 65 1465 1475 85 89 90 1491 108 1503 113 2770 116 2776 1519 1536 1537 1541 151 2813 2815 2816 1631 2955 1707 1710 1714 3024 1799 3143 3197 1939 3210 3212 3220 1974 3241 3246 722 3413 3443 3446 3577 3624 2439 2444 1055
peoples$	2776
per$	1442 58 3576 2545
percen	58
percent$	1449
percentage$	22
percep	1145 2536
perceptions$	2522
perfor	95 1486 2752
perform$	1252
performance$	3623
performed$	1252
performing$	1252
performs$	1252
period	1828
period$	1840 3331
periodic$	199 1081
periodically$	1081 2474
periods$	1840 3331
permission$	3610
permit	3182
permit$	2830 1717 1722 1763 581 2144 868 3610 961 2566
permited$	1717 581
permiting$	581 868
permits$	2830 581 3610 961 2566
permitted$	1717 1735 1966 581
permitting$	581 868
persistent$	2496
person	59 2745 1510 2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 1886 1887 536 3216 593 612 2005 3312 2047 2048 3315 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 2294 2590 1200 2594 1215 2607 1223
person$	0 1 2664 14 18 20 90 1491 2770 2776 1540 198 1710 3270 2024 2310 2444 1169
persons$	2776
persua	424 438 2001 795
persuaded$	2301
pharma	1065
pharmacist$	2456
phas	906
phas$	504 505
phase$	504 505 728
phases$	504 505 728
phasing$	504 505 728
phass$	504 505
phone	1392 29 1771 3045
phone$	94 818 1376
phoned	1391 1422 2690 2692 1430 2716 1459 1021
phoned$	2657 2688 1423 2725 2412
phones	345
phones$	94 1376
phoning$	1376
photo$	72 995
photograph$	72 995
photographs$	72 995
photos$	72 995
physical$	1074
physio	1065
physio$	2456
physiotherapist$	2456
pick	1486 193 2278 924
pick$	229 1626 1627 791 811 820 935 939 2645 1255
picke$	791 820 935
picked$	168 169 1592 465 809 935 1255
pickes$	791 820 935
pickin	193
picking$	791 811 820 935 1255
picks	1486 193
picks$	791 811 820 935 1255
pickting$	935
picky$	821
picnic	95 1486
picnic$	3611 2348 3635
pictur	3113
picture$	72 1520 2795 1565 1574 2493
pictures$	72 1520 995
pilot$	2
pitch	3490 3491 877 3598
pitch$	91 1544 3492 3584 977 3635 3638
pitched$	977
pitches$	977
pitching$	977
pitchs$	3492
plac	467 482 605 637 801 843 866 875 876 879 881 882 2278 1206
plac$	633 979
place	1437 2716 1452 1453 63 2752 2759 3077 3078 3079 3083 614 982 2373 2380 2409 1266
place$	2678 2703 2718 2719 2770 2834 2904 2906 2918 2930 2960 1817 458 1870 491 3149 494 1894 1920 3231 1986 607 608 615 617 630 633 2031 657 3321 3329 702 709 717 726 2122 3522 873 2269 3541 979 2407 2509 2630
placed	2716 465 1856 1898 614 2373
placed$	453 457 1857 1866 1987 1995 2003 615 622 626 3286 633 3311 2050 696 2228 960 2400
placeed$	630
placeing$	494 630 702
placem	1873 3271 3279 2014 632 2052 3318 2053 2061 3330 2081 3347 2083 3349 877
placement$	3110 3134 1870 3139 491 1893 607 608 615 3273 617 3280 626 3287 636 2031 3354 1214
placements$	3110 3134 1870 1893 607 608 615 3273 617 626 3287 636 2031 3319 3327 3337 3354 1214
placered$	630
places	614 2334
places$	2770 2834 2918 2960 458 1870 3149 494 615 617 630 633 657 3357 702 779 3600 979 2630
placeting$	702
placin	614
placing$	1773 626 633 979
placs$	633 979
placting$	979
plan	2759 1562 1836 2339 982 2380 2409 1141 1266
plan$	2684 2687 2699 82 2802 2825 2828 2829 1565 1574 3605 1013 2474 2544 2550 2558 1268
planned$	2676 1820
planni	1141
planning$	24 2880 2899 2495 2524
plans	1141
plans$	2687 2802 2828 2899 1640 3605 1013 2544
plant	2367 1331
plant$	3633
plante	992 2383
planted$	2748 994
play	95 1486 1881 817 878 880
play$	2673 48 91 140 305 1771 3050 396 1815 2038 2044 700 3513 857 965 3623 2420
played	3 2752
played$	1394
player	33 150 153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 2005 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
player$	2778
players$	2778 1541 1799 3143 3197 3210 3212 1974 3246 3577 2439
playgr	2052 3318 3330
playin	1782
playing$	305 396 1815 965
plays	1486
plays$	140 305 700 857 965
pledge$	93
plenty$	312
plot$	898
plug$	1112
pluging$	1112
plugs$	1112
podcast$	28 3602 991
podcasts$	991
point	1506
point$	66 2772 2834 2845 2934 2103 2330
points$	66
police	31 32 1444 59 2745 1713
police$	0 1 2664 14 18 20 60 90 1491 2979 327 1284
policeing$	327
polices$	327
policeting$	327
polici	92 2759 1713 982 2380 2409 1266
policing$	2979 1284
policy	92 2759 2339 982 2380 2409 1266
policy$	28 2706 3209 3605 1268
pond$	91
pool	36 63 3490 3491 2356
pool$	3622
poor$	432
pop$	1174
portal$	28
portals$	28
positi	261 303 1723 783 790 2283
position$	2474
positive$	2870 1630 1652 2920 2926 1687 1694 2989 794 3549 1074 1173 2573 2577
possib	2852 2529
possibilities$	1139
possibility$	1817 2528 1139
possible$	2845 1585 2016 2458 2459 1139
post	2759 830 875 876 982 2380 2409 1235 1266
post$	2763 991 2395 2405 2407
posted	1428 2716 1484 1485 104 2373
posted$	2694 2750 2751 1495 1000
poster	92 2759 982 2380 2409 1266
poster$	96 938 3601 2626 1268
posters$	96 938 2626
posts$	991 2395
potent	1145 2536
potential$	1139
power$	537 3259 777 2169 2279 3575 2595 2596
powerful$	3421
powers$	537 2595 2596
practi	31 32 1444 59 2745 1616 1685 895 2514
practicable$	2459
practice$	2882 2899 2938 2951 700 2515
practices$	2660 700
practise$	700
practises$	700
practitioner$	0 1 2664 14 18 20 2736 90 1491 2403
practitioners$	0 1 2664 14 18 20 2728 90 1491 224 2403
pray	2235
prayers$	3626
precinct$	3200
prepared$	2030
presen	2683 2716 2759 1588 1685 1713 982 2373 2380 2409 1266
presence$	2951 2979 1741 2465 2476 2477
present$	2854 3329 3535 2496 2577 1257 2651
presented$	1257
presenting$	1257
presents$	2854 1257
presse	2001
pressure$	3431 2279
preven	330 338 340 1736 356 357 366 398 415 420 1833 533 845 900 927 1123 1317 1320
prevent$	339 1757 403 1802 1803 548 855 1113
prevented$	2985 2986 379 3099 515 3192 3391
preventing$	339 403 855 1113
preventping$	1757 855
prevents$	339 1757 403 855 1113
preventting$	1757
prey	156 2447
prey$	2812
price	2339
price$	3605 3609
priced	1420
priced$	2686
primar	3271
print	1235 1331
printe	1428 2716 1484 2373 992 2383
printed$	2670 2694 2750 994
priori	2508 1123 1286 1319 1320
priorities$	2891
prioritise$	1146
prioritised$	2923
prioritises$	1146
prioritising$	1146
priority$	1643 2505
pris	815
prise$	657 736 752
pro	1723 783 790
proact	198 1669 1124 1144
proactive$	1589 2935 2496 2535
proactively$	2535
problem$	2886 2550
problematis$	1131
problematise$	1131
problematises$	1131
problematising$	1131
problematiss$	1131
problems$	2886
proced	2759 982 2380 2409 1266
procedures$	2832
proces	2759 982 2380 2409 1266
processes$	2832 1640
procur	1420 1477
procured$	2686 2743 2406
produc	6 2716 1451 3353 2373
produces$	2717
production$	1397
productive$	2573
profes	44 59 2745 1609 297
professional$	0 1 2664 14 18 20 2736 90 1491 1642 1016 1073
professionals$	0 1 2661 2664 14 18 20 1435 2728 90 1491 1607 2875 224 1631 1688 1103
profil	1795 1059
profile$	3061 2450 2476 2510
profiled$	2450
profiles$	3061 2450
profiling$	2450
profit	2447
progra	2759 1873 2081 3347 2083 3349 982 2380 2409 1266
programme$	2667 2687 2731 3139 898 986 1013
programmes$	2687 1013
progre	1473 1592 234 1625 1626 1627 1650 1692 3559 2541
progress$	2831 2892 2893 2910 1010 2474 2575 1318
progressed$	2739 2858 2916 2958 1318
progresses$	2831 1318
progressing$	1318
progresss$	2831
prohib	338 340 356 420
prohibit$	339 739 3498
prohibitding$	739
prohibited$	2985 2986 379 739
prohibiting$	739
prohibition$	422
prohibits$	739 3498
projec	3348
project$	2 24 2687 2731 91 3134 1870 3268 646 3354 898 986 1013
projects$	2687 3134 3354 1013
prolon	840 841
promise$	370 384
promised$	2676 384
promises$	370 384
promot	879 880 1123
promot$	1098
promote$	1098 1314
promoted$	2923 1314
promotes$	1098 1314
promoting$	1098 1314
promots$	1098
promptly$	2843 2882
proper$	1566 3095 2166 2213
propor	1144
proportion$	22
proportionate$	1104 2535
proportionately$	2535
propos	2339
proposal$	3605
proposals$	3605
prosocial$	2989
prospectus$	2706
protec	1123 1317
protected$	2923
protection$	341
protective$	2514
protoc	2759 982 2380 2409 1266
protocol$	1268
provid	1428 2716 1451 1453 1458 1485 104 246 784 2373 1085 1316
provid$	265
provide$	187 244 1637 265 1355
provided$	2694 2719 2720 2724 2751 1495 1637 2904 300 1355
provider$	68 3341 1015
providers$	68 3341 1015
provides$	2717 187 244 1637 265 1355
providing$	244 1637 265 1355
provids$	265
provis	6 2759 2867 2896 2915 1713 1873 3271 2081 3347 982 2380 2409 2514 1266
provision$	1397 2979 1870 3139 607 608 3287 2516 2517 2569
provisions$	3287
pru$	3287
pruned$	2398
psychi	1065
psychiatrist$	2456 1295
psycho	1065
psychologist$	2456 1295
public	6 1333
publication$	1397
publis	2716 1484 2373 1333
published$	2750
pull	451 2186 815 825
pull$	522 3259 657 665 736 767 2167 777 2169 798 800 2279 889 3591 1101
pulle$	767
pulled$	798
pullen$	767
pulles$	767
pulling$	665 767 798 1101
pulls$	665 767 1101
pupil	1510 150 2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 1886 1887 536 3216 593 2005 629 3312 2047 2048 3315 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 2294 2590 1200 2594 1215 2607 1223
pupil$	2776 2778 1540 1541
pupils	146 153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3539 3552 3553 3558 2294 3570 3571 2311 2364 2590 1200 2594 1215 2607 1223
pupils$	1465 108 113 2776 2778 1537 1541 1799 3143 3197 3210 3212 1974 3246 3577 2439
purcha	1420 2716 1477 2373 992 2383
purchased$	2686 2743
purpose$	2921 3176 2558
purposeful$	2573
push	424 880
push$	1100 1156
pushes$	1100
pushing$	2486 1100
put	435 465 1856 467 482 1898 605 637 801 833 843 866 875 876 879 880 881 882 2278 1206
put$	3 1428 2716 1452 2726 1484 1485 2752 2806 249 1664 457 1857 494 1920 2050 689 696 702 834 2228 2331 960 979 2373 1338
pute$	979
putes$	979
puting$	494 702 979
puts	435
puts$	494 702 979 1338
puttin	435
putting$	249 1773 702 979 1338
qualification$	2709
qualifications$	2709
qualit	2514
quarte	153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
quarterly$	988
quartet$	1799 3143 3197 3210 3212 1974 3246 3577
questi	2759 423 982 2380 2409 1266
questioned$	3098
quicke	1272
quicker$	2572
quickly$	2843 2572
quiet$	3067 2433
quieter$	153 2810 1811 3087 431 3112 1847 466 1858 3135 1885 3180 604 1996 3303 828 2260 2266 2272 2419 2593
quit	409 443 1934 922
quit$	1834 746 2313
quiting$	746
quits$	1834 746
races$	3592
racism	1291
racist	1291
radar$	2940 2473
raise	221 229
raise$	1620 1099 1119 1337
raised$	120 2877 2400 1119 2525
raises$	1119 1337
raising$	2497 1119
ramp	29 1935 3598
ramp$	91 566 567
ran	2710
ran$	2670 2377
rang	2666 1021
rang$	1423 2394 2412
range$	797
rappor	2514
rarer$	2419
rate	2769
rate$	1488 1017 1269
rated$	1269
rates$	1488 1017 1269
rather$	1531 1852 717 726 2122 2208 845 853 873 2269 1062
ratifi	2716 2373
ration	765
re	1766 1850 1044
re$	1794
reach	1506 1771 3174
reach$	2772 1780 2167 797 990 1097 1267
reache	1391 2714
reached$	2657 2697 990 1267
reaches$	1097 1267
reaching$	1097
react$	1181
reacts$	1181
read	1391 2700 2716 2373
read$	2657 2677 2737 1484 184 1379
reading$	184 1379
readmit$	3116
reads$	184 1379
ready$	2748 2030
real$	3095 2166 2213
rearra	992 2383
reason$	2777 1817
reassu	1316 1320
reassurance$	2903
reassuring$	1074
rebuild$	1110 1165
rebuilde$	1110
rebuildes$	1110
rebuilding$	1110 1165
rebuilds$	1110 1165
receiv	2714 2715 2716 246 2373
receive$	1637 2388
received$	2677 38 2375
receives$	2388
recogn	131 1660 1123 1316
recognise$	2926
recognised$	1522
recommendations$	2891
record	2716 1451 1461 1466 2759 1557 167 168 169 170 1562 1609 221 439 982 2373 2380 2409 1266
record$	56 2727 2732 2734 125 2825 2826 2828 2829 945 2387
recorded$	77 2823 1558 1560 1561 945 2397
recording$	945
records$	56 2717 2727 2732 2734 125 2828 2875 945 2387
recove	1272
recrui	1391 1428 2716 156 924 2373 992 2383
recruit$	1366
recruite$	1366
recruited$	2657 2694 2405 1366
recruites$	1366
recruiting$	1366
recruits$	1366
red$	2766
redecorated$	2748
redesi	992 2383
redire	474
redraf	1331
redraw	992 2383
reduc	358 436 576 765 769 774 778 888 906 1272
reduc$	918
reduce	338 1833 3434 1123 1316
reduce$	750 918 1113
reduced$	2923 2985 2986 3099 3546 894
reduceing$	750 1113
reduces$	750 918 1113
reduci	338 1316
reducing$	918
reducs$	918
reduction$	98
refer	467
refere	2543
reference$	2821 2454
references$	2821 2454
referr	1391 2714 2740 99 2759 208 465 1856 982 2380 2409 1266
referral$	17 2755 1490 142 210 3601 1001 2537
referrals$	17 2755 1490 142 210 1001 2537
referred$	2657 2697 2390
reflec	1660 1124
reflect$	2926 1075 2494
reflected$	2397
reflecting$	1075
reflects$	1075
reform$	3032
refrain$	922
refres	2759 982 2380 2409 1266
refunds$	2627
refurbished$	2748
refurbishment$	91
refus	399 420 446 459 521 530 533 553 561 847 861 2252
refus$	953
refuse	357 2250
refuse$	953
refused$	1515 562 3516 953
refuses$	953
refusing$	953
refuss$	953
regain$	1165
regaining$	1165
regains$	1165
regard$	1643
region	3113 3137 3148 3159 3261 3262 3263 3264 1999 3279
regist	2679 26 1428 2700 1466 2759 875 876 982 2380 2409 1266
register$	1417 56 2732 630 3574 2393
registered$	2694 630 2390
registering$	630
registerred$	630
registers$	1417 56 2732 630
regrou	1766
regroup$	3032
regular$	196 199 1595 3168 1017 1081 1086 1087
regularity$	8
regularly$	1081 2474
rehear	95 1486 1557
rehearsal$	2660 3612
rehearsals$	2660 3612
rehearse$	700
rehearsed$	2823
rehearses$	700
rehous	465 1856 467 605 614
rehous$	627 628 1202
rehouse$	613 627 628 1202
rehoused$	1857 1866 1995 2003 613 627 628 3286 2050
rehouses$	613 627 628 1202
rehousing$	455 590 613 615 627 628 1202
rehousred$	627 628
rehousring$	627 628 1202
rehouss$	627 628 1202
reimpo	840 841
reinfo	1319
reinst	840 992 2383
reject$	953
rejecte$	953
rejected$	953
rejectes$	953
rejecting$	953
rejects$	953
relati	4 2959 1729 1871 1994 3271 3291 639 2124 2147 2514 1124 1320
relations$	2559
relationship$	1395 2953 332 2995 1926 3413 2501
relationships$	1395 2910 332 2995 3413 785 2501
relatives$	3458 2439 1294
releas	451 531 695 809 851 911
releas$	903
release$	903
released$	1922
releases$	903
releasing$	903
releass$	903
releasting$	903
relentless$	2496
releva	1557 246
relevant$	2823 1566 2840 1601 2870 1637 2458 2459
reliance$	751 2160
reloca	605 614
relocat$	627 628 1202
relocate$	1995 3267 613 622 627 628 1202
relocated$	1995 2003 613 622 627 628 3286
relocates$	1995 613 622 627 628 1202
relocating$	613 627 628 3543 1202
relocation$	455 3130 590 615
relocatred$	627 628
relocatring$	627 628 1202
relocats$	627 628 1202
remain	168 278 1876 3380 3523 1082
remain$	144 222 1615 1624 1663 373 3142 2059 3521 1078 1129 1218
remaining$	2810 373 3104 3105 3106 3107 1990 2115 3504 3505 2240 858 859 2251 3518 2255 2257 2265 3558 2293 3565 3586 3590 1078
remains$	144 222 1624 1663 373 2059 1078 1218
rememb	1548 2814
remember$	2494
remind	1422 438
remind$	1315
reminded$	2688 1315
reminder$	11
reminders$	11
reminding$	1315
reminds$	1315
remote$	2023
remov	408 409 451 462 481 544 565 589 600 774 782 815 888 1063 1210
remov$	404 767 917 918
removal$	478 590
remove	1452 3064 3223 568 1982 776 864 3540 992 2383
remove$	404 594 736 767 917 918 1342
removed$	2718 404 3098 1849 1959 3248 594 3252 3286 3546 917 1342
removen$	767
removes$	404 594 767 917 918 1342
removing$	404 594 736 767 917 918 1342
removping$	917
removs$	404 767 917 918
removting$	917
renew	840 841
renew$	885
renewe	1876
renewe$	885
renewed$	3142 3618
renewes$	885
renewing$	885
renews$	885
reopen	1331
repainted$	3596
repair	1452 992 2383 1331
repair$	91 1110 2537
repaire$	1110
repaired$	2718 2729 994
repaires$	1110
repairing$	1110
repairs$	91 1110 2537
repeat	1557 167
repeat$	2823
repeated$	2823 1558
replac	1452 2122 992 2383 1221
replace$	1226 1231
replaced$	2718 3384 3596
replaces$	1226
replacing$	1226
replie	1422 1429 1436 2716
replied$	2688
replies$	2695 2702
reply	1429 2700
reply$	2695
report	1392 1451 1466 2759 2769 147 1556 1557 167 221 3045 439 982 2380 2409 1266
report$	2665 2681 73 2732 125 132 142 2820 2822 1268 1269
reported$	2823 1558 2877 3044 2397 2401
reports$	2665 2681 2717 73 2732 125 132 142
represented$	1670
reques	606 1997 1206
request$	1520 3178
requested$	3136 2375
requests$	1520 3178
requir	2852 1732 359
require$	346 384 401 543 569
required$	370 384 2458 2459
requireed$	346 401 543
requireing$	346 401 543 569
requires$	346 384 401 543 569
researcher$	1014
researchers$	1014
resent	1548 2814
reserv	3585 1333
reset$	1110
resete$	1110
resetes$	1110
reseting$	1110
resets$	1110
reside	95 1486 2759 153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 982 2380 2409 2590 1200 2594 1215 2607 1223 1266
resident$	2778
residential$	1844 479 640 646 1214
residents$	116 2778 1799 3143 3197 3210 3212 1974 3246 3577 2439
resili	2514 1320
resour	2759 1713 982 2380 2409 1266
resource$	1564
resources$	1564 291 2979 2516 2569 2578
respec	2959 1123 1144 1292 1317
respect$	2549 2556
respected$	2923 2975 2981
respectful$	2800 2496 2535
respectfully$	2535 2549
respit	1989
respite$	3255 757
respon	1429 2700 1436 2714 2715 2716 1669 1123 2514 1145 2536
respond$	229 1318
responding$	1318
responds$	1318
response$	2695 2891 2495 2515 1318
responses$	2702 1318
responsibility$	2888 2971 1106
responsive$	2935
rest	2810 1768 3049 3053 3073 3076 3085 3088 1829 3104 3105 3106 3107 3133 3158 3172 525 1917 3184 3190 1989 1990 3282 3323 3334 3380 2115 3393 3397 3399 3401 3433 3453 3454 3455 3456 2191 2193 3472 3476 3481 3482 3486 3504 3505 2240 858 859 2251 3518 2255 2257 2258 2265 3545 2280 3552 3553 3558 2293 3565 3570 3571 2314 3586 3590 2589
rest$	1734 3003 3006 3017 3019 3020 3026 3034 3037 3042 3046 3053 3074 3075 3085 3088 1829 3106 3133 3158 3172 525 3183 3184 3190 3255 1992 3289 3295 3317 3374 3395 3407 3412 757 3422 3425 3426 3428 3453 3454 3455 3456 2191 2193 3472 3476 3481 3482 3486 3496 862 3520 2258 3531 3552 3553 3558 3570 3571
rested	2289
rested$	3555
restor	1124
restor$	1110
restore$	1110
restores$	1110
restoring$	1110
restors$	1110
restri	330 338 358 420 436 1833 481 576 765 830 906
restrict$	327 579 580 581 750 835
restricte$	835
restricted$	2985 2986 379 3099 471 579 580 581 835 2284
restrictes$	835
restricting$	327 579 580 581 750 835
restriction$	422 3090
restrictions$	422 3090
restricts$	327 579 580 581 750 835
restrictted$	581
restrictting$	327 579 581
resurfaced$	2748
resurfacing$	91
retain	840 1085
retain$	1151
retaining$	1151
retains$	1151
return	2700 2714 2715 208 2307
return$	209 497 499 558 799 2379
returne$	497 499
returned$	209
returnes$	497 499
returning$	497 499 558 799
returns$	209 497 499 558 799 2379
retwee	1436
retweets$	2702
reunit	1766
reunite$	3032
review	2716 1451 2759 1592 982 2373 2380 2409 2472 1266 1317
review$	76 2755 2861 2473 1083
reviewed$	75 2858 2401 1083
reviewing$	1083
reviews$	2717 76 2755 1083
revise	2716 2373
revok	481
revok$	492 953
revoke	864
revoke$	492 953
revoked$	953
revokes$	492 953
revoking$	492 953
revoks$	492 953
rewrit	992 2383 1333
rid$	797
ride	95 1486 817 2235
ride$	2057 3612
riders	153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
riders$	1799 3143 3197 3210 3212 1974 3246 3577
rides	1486
rides$	3612
rift$	2501
rifts$	2501
right$	2765 1566 2926 3095
rights	1292
rights$	1169
ring	1392 2666 2769 1506 1751 1771 3045 3050 3174 837 3545
ring$	2772 140 1376
ringing$	1376
ringle	1811 3087 3112 1847 466 1858 3135 1885 3180 3247 591 604 1996 2005 3297 3303 2260 2266 2272 2593 2603 1287
ringleader$	3564 2601 2602
ringleaders$	3564 2601 2602
ringri	1811 3087 3112 1847 466 1858 3135 1885 3180 604 1996 3303 2260 2266 2272 2593
rings$	140 1376
rink	36 3490 3491
rip	544
ripped$	568
rise	2754 2756 1272
rise$	102
risen	2756
rises	2754 2756 1272
rising	2754 2756 1272
risk	2959 2514 1320
risk$	2871 2876 2886 2467 2474 1094
risks	1320
risks$	2871 2876 2886 2467 1094
risky	2959
ritual$	2288
rival	1280
river$	3533
road	3330 2220
road$	3339 3492
roads$	3492
robbed	1509 2807 156 1061
robbed$	2775 2452
robber	1274
robberies$	160 1285
robbery$	160 1285
robs	2807
robust	198 2508 1124 1144
robust$	1589 1087 1104 2535
robustly$	2843 2535
role	2564
role$	1106
roll	6
roll$	234 2393
rolled$	2716 2373
rollout$	1397
room	36 41 63 3077 3078 3079 3083 1917 3271 2052 3318 2083 3349 2220 3488 2249 877 3598
room$	1432 62 91 1544 290 3005 1855 1874 3170 3183 3321 2067 3343 3356 3357 709 3436 3487 3492 3515 898 3561 3583 3584 3599 3601 3603 3609
rooms	3318 3349 870
rooms$	62 3005 3170 2067 3337 3357 3436 3487 3492 3583 3584
root$	1145
rose	2754 2756 1272
roster	1898 875 2278
rota	21 2759 3353 875 982 2380 2409 1266
rota$	28 2711 3574 3601 3609 3637 993 996
rotas$	28 993
round	3051 3177
round$	2668 182 2994 3459 3530 933 2391 2565
rounde	2356
rounders$	3622
route	3330 2220 3488 2334
route$	3134 2060 3339 3354 2334 3600 3609
routes$	2832 3134 2060 3351 3354
routin	1059
routine$	2288 1081
routinely$	1081
routines$	2450
row	3636
row$	142 1826 2092 3359
rowdy	3513
rows$	142 1826 2092 3359
rugby	2356
rugby$	3622
rule	92 2993 2339
rule$	93 2992 384 422 3209 584 2232 3605 3609 993
rulebetween$	3091
ruled$	1553 384
rules$	93 2992 384 2232 3605 993
rulesbetween$	3091
run	1428 2716 2307 2373
run$	2670 2694 2744 2802 2812 187 1820 1910 3612 3637 2377 2651 1359
rung	1391 2666 1422 2690 2692 1430 2716 1459 101 2785 3045 1021
rung$	2657 2688 2725 1492 2412
runnin	1412
running$	2678 2685 1359
runs	2710 1451 2307
runs$	2717 2802 187 3612 2377 1359
s$	172 1622 1738 1739 1749 407 3077 3078 3079 3083 3108 1872 1883 1912 525 595 602 2004 3535 2309 2586
s20$	2606
s34$	1205
s35$	1205
safe	261 2959 303 2977 2334 2508 2514 1292
safe$	2765 2800 1652 2926 2928 2929 1694 2975 3600 2436
safegu	1123 1292 1317
safeguarded$	2923
safely	1022
safely$	2413 2430
safer	303 2977 2182 1022
safer$	2926 2928 2929 1694 2975 431 2198 808 2413 2519
safety	2959 2508 2514
safety$	2921 1133
said	1548 2814 167
said$	2676 2779 1558 1269
sales$	123
same	1842 3219 690 2100
same$	2763 1575 1576 3039 3077 3078 3079 3083 3108 3163 3164 3166 3186 3219 2055 3329 2077 2100 3366 3369 2104 2105 2107 2112 2116 3407 3503 3544
sample$	2399
samples$	2399
sancti	1286
sat	2666 1544 465 1856
sat$	1422 2050 696
satisfy$	1147
saturd	1544 599 723 724
saturday$	2693 599 3256 723 2114 724 3381 3607 2350 3620
saturdays$	2693 3256 2114 3381 3607 2350 3620
saved$	77
saw	1548 2814
saw$	2670 2737 2394
say	2769 1506 1548 2814 1836
say$	114 2772 2779 2913 516 896 2420 1269
saying$	516 896 1269
says	1548 2814
says$	114 2779 516 896 1269
sbetween$	3091
scale$	1149
scales$	1149
scaling$	1149
scatte	1879 1880 2040 2041 882 931 1216
scatter$	3145 495
scattere$	495
scattered$	3146 3306 3307 2322
scatteres$	495
scattering$	495
scatters$	3145 495
schedu	2716 1898 2373
schedule$	2404
scheme	2759 982 2380 2409 1266
scheme$	28 2731 3354 986
schemes$	28 3354
school	31 32 36 1444 59 2745 2805 1843 1873 597 3271 3279 2014 632 2052 3318 2053 3330 2066 2075 2081 3347 3348 2083 3349 2220 3488 877 3625
school$	0 1 2664 14 18 20 2696 60 69 90 1491 2794 1530 2801 3109 3110 3134 1870 3139 491 1893 3251 1988 607 608 3273 617 3274 3275 3278 3280 3281 3287 2032 3299 3341 3354 806 818 3506 3580 3626 2431 2512 2643
schoolchildren$	3210
schooled$	1987
schools$	0 1 2664 14 18 20 2696 69 90 1491 3110 3134 1870 1893 607 608 3287 3319 3332 3337 3341 3354
scope	1556 1557
scope$	2822 2823 1874 1138 1139
scopes$	1138
scoping$	1138
score	2769
score$	133 1269
scores$	133 1269
scrap	937
scrap$	463
scrape$	463
scrapes$	463
scrapped$	2340
scrapping$	463
scraps$	463
screen	95 1486 2759 982 2380 2409 1266
screenshot$	72
screenshots$	72
screwe	2331
screwed$	3597
seal	462
search	1509 2806
search$	258 1289
searched$	2775
searches$	142 1289
seat	29 467 1935 801 843 881 882 2274 2275 2278
seat$	1826 494 1920 566 567 657 685 702 779 3522 3541 3561 3584 3601 3629 979 1383
seate$	979
seated	465 1856 1898
seated$	457 1857 2050 685 696 960 1383
seates$	979
seatin	1935
seating$	61 1773 494 657 702 3510 979 1383
seats$	61 1826 3134 494 566 567 657 685 702 779 3541 3584 3629 979 2630 1383
seatting$	702 979
second	1544 3271 3380
second$	2810
section20$	2606
section34$	1205
section35$	1205
secur	606 1997
secure	1437 2716 2373
secure$	1844 479 640
secured$	2703 3136
security$	2921
see	1392 2769 1548 2814 2984 3002 1751 1761 3033 1771 3050 396 3069 3080 1819 3140 3174
see$	192 2914 2978 2998 3001 3003 1742 3016 3027 1765 1775 1787 489 490 1920 2039 744 796 973 1153
seee$	490
seees$	490
seeing	2996 1772 396 3068 3072 2207 2264 3554
seeing$	192 2998 3010 3013 3036 1787 3100 489 490 3214 2128 2145 796 3530
seek	606 1997 784 841 1141 1206
seek$	254 788 1091 1102
seeke$	788
seekes$	788
seekin	1141
seeking$	788 1091 1102
seeks	1141
seeks$	788 1091 1102
seen	1391 2690 2692 2714 2716 1459 2740 101 1728 1761 1830 531 585 681
seen$	2657 2677 2697 2725 1492 2994 3027 1777 387 388 3096 441 1922 3196 1976
sees$	744 796 973
seize	1286
seized	992 2383 1286
seizes	1286
seizur	1286
select	2278
select$	791 935
selecte$	791 935
selected$	935 2405
selectes$	791 935
selecting$	791 935
selective$	821
selects$	791 935
selectting$	935
self$	2281 2514 1145
sell	156 2447
sell$	2808
seller	117 2786 1280
seller$	3604 1282
sellers$	3604 2439 1282
selling$	2422 2446 2448
sells$	2448
semina	2759 982 2380 2409 1266
send	439 461 467 474 565 605 614 809 830 833 843 851 866 875 876 880 1235
send$	494 497 499 558 630 633 665 826 860 1375
sende$	497 499 633
sended$	630 633 860
sendes$	497 499 633
sending$	494 497 499 558 630 633 860 1375
sendred$	630
sends	2710 1451
sends$	2717 494 497 499 558 630 633 665 826 860 1375
senior	1544 2270 3537
senior$	1087
sense$	264 890 2493
sensit	198 1669 1144
sensitive$	1589 2881 2935 2535
sensitively$	2843 2535
sent	2671 1408 1428 2710 2714 2716 1485 104 1509 3045 465 1856 531 614 830 833 851 875 876 2373 1333
sent$	2674 2694 2751 1495 2775 120 2806 3044 453 1857 1866 1922 1982 1987 603 1995 2003 622 3286 2022 633 635 642 665 689 809 834 2228 3506 2250 860 911 1000
sente$	633
sented$	633 860
sentence$	2821 2454
sentences$	2821 2454
sentes$	633
senting$	633 860
sents$	633 860
separa	3045 439 1880 2040 2041 2072 691 790 3464 3528 3529 1216
separate$	363 1844 3122 3123 3124 468 3126 3129 3131 3132 476 1868 2021 2028 661 662 2056 669 670 2062 2064 674 676 2071 2073 684 2079 2080 692 2085 2087 2088 2090 2091 701 2093 2095 2096 707 2102 2106 718 719 2111 2113 768 2170 787 2192 829 2221 2222 3493 3500 3501 3547 3566 2317 2326 2591 2609
separated$	363 3044 3146 3306 3307 2082 2609
separately$	3243 3335 3338 3560 1330
separates$	363
separating$	363
separation$	478 1216
septem	1544
september$	2792 1527 3556
sergea	31 32 1444 59 2745
sergeant$	1400 68 1284
serv$	903
serve	2235 2367
serve$	1952 2262 872 903 3633 1346
served	2752 2250
served$	120 1910 3503 3507 3516
serveed$	2262 872
server	407 3490 3491
server$	1798 3065 410
serves$	2262 872 903 1346
servic	31 32 41 1444 2867 297 2380
service$	1400 28 2687 1432 2899 1837 3626 986 1015
services$	2661 28 2687 69 2832 1607 224 1631 2899 1688 1015 1103 2516 2517
serving$	903 1346
servs$	903
servting$	903
sessio	99 2759 1828 585 2035 2065 2081 3347 3348 3389 2220 870 982 2380 2409 1266
session$	2687 2731 1490 2760 2844 1840 3238 1976 3251 3294 646 3331 2067 2068 3354 3356 2098 3367 3371 2118 3385 2120 3387 3509 3536 3612 1268
sessions$	2687 2731 1490 2760 2844 1840 1976 3251 3294 3331 2067 3354 2098 3368 3383 2118 3385 2120 3387 3509 3612
set	1843 1873 597 2052 3318 3330 2081 3347 2083 3349 2219 2220 3488 837 1206
set$	2716 1453 1544 1557 167 168 169 1664 2937 3109 3139 1988 3275 3343 3357 3409 3443 2178 2180 3485 2367 2373 992 1180 1240
sets	1828 3318 3347 3349
sets$	3337 3357 2178 1180 1240
setting$	2834 2918 2960 3439 1180 1240
settings$	2834
settl	605
settle	2253 3559
settle$	3255 3258 807 3519
settled$	1995 3519
settles$	807
seven	33 35 112 157 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1886 1887 3158 3172 525 3184 3190 536 3216 3217 593 3312 2047 2048 3315 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2590 1200 2594 1215 2607 1223
seven$	1426 1503 2227
sever	338 398 756 769
several$	596
severed$	3000
severi	338
severs	338
sew	1331
shadow$	2167
shall$	395 454
shalln	393
shalln$	393
shallnot$	1784
shar$	1090
share	221 817 1316
share$	22 225 1897 2044 690 2196 3585 980 1090
shared	2716 1842 3463 2373 1316
shared$	2737 2877 407 1800 3108 691 2117 727 2119 3388 2123 2196 2229 931 1000 2401
shares	1436 1451 1316
shares$	2702 2717 1897 2044 690 980 1090
sharin	1316
sharing$	2704 225 3013 1897 2044 690 2196 2318 1090
shars$	1090
sharting$	1090
she	157 1811 3087 3112 1847 466 1858 3135 1885 3180 604 1996 629 631 3303 2260 2266 2272 2593
she$	2771 1682 2961 1706
shed	3598
sheet	2759 982 2380 2409 1266
sheet$	1417 56 2841
sheets$	1417 56
shelte	29 1935 2274 2275 3598
shelter$	61 91 96 566 567 3541 2395
shelters$	96 2395
shelve	2289
shelved$	3555
shephe	474
shift	99 2759 1843 2083 3349 825 2220 3488 3490 3491 866 875 879 982 2380 2409 1266
shift$	2711 1490 2760 3109 3294 2068 898 933
shifts	1828 3349 870
shifts$	1490 2760 3109 3294 933
shine$	2947
shoo	563
shop	36 1510 2249 3625 2417 2521
shop$	2696 69 2749 2776 3208 3231 3515 3561
shopke	59 2745
shopkeeper$	0 1 2664 14 18 20 90 1491 116 2440 2449
shopkeepers$	0 1 2664 14 18 20 68 90 1491 116
shoplifting$	1285
shops$	2696 69 2749 2776 3208 3628
shorte	765 1272 1331
shorter$	894
shot$	797
should	2950 2954 1702 393
should$	197 235 236 1638 266 1671 395 454 2020 2125 2152
shouldn$	393
shouldnot$	1784
show	95 1486 1506 438
show$	2660 2772 425 646 898 3611 2387 2435 2651 1380
showing$	1447 2387 1380
shown	2671 2690 2692 1484 104 300
shown$	2750 1495 1691
shows	1486
shows$	2660 2387 2435 1380
shrubs$	1007
shun	816 2207
shut	3064 408 409 462
shut$	551 560 562 885 2433
shute$	885
shuted$	551
shutes$	885
shuting$	551 885
shuts$	551 885
siblin	153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 673 680 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
siblings$	1799 3143 535 3197 3210 3212 1974 3246 3577
side	1486 1144
side$	2795 3113 3127 3137 3148 3159 3261 3262 3263 3264 1999 2092 3359 3436 3487 3492 3533 3536 3574 3580 3583 3622 3636 2535
sides$	2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 3127 472 1886 1887 536 3216 593 3312 2047 2048 3315 2092 3359 3420 3436 2191 2201 2202 3469 3487 3492 3497 2234 844 2247 2259 2294 3583 3592 2590 1200 2594 1215 2607 1223
sight$	1596
sighted$	2469
sighting$	125
sightings$	125
sign	2679 2683 29 2714 2715 92 833 875 876 939
sign$	12 1411 1416 26 1436 61 1456 96 2759 3209 826 878 938 2330 3601 982 2380 993 2395 2409 1266 1365
signal$	407
signed	2716 2726 1484 2373 992 2383
signed$	1391 1393 12 1411 1428 2726 1473 2750 992 1365
signing$	1365
signpo	1391
signpost$	1304
signposted$	2657 2390 1304
signposting$	1304
signposts$	1304
signs$	12 1411 61 96 3209 938 2330 993 2395 1365
silent$	3067
silly	3513
silos$	2898
sim$	806 818
simpler$	431
since$	925 2429
sing$	184 1253
singes$	1253
singing$	184
single	731 2241
single$	1012
singles$	1222
singly	2072 3528 3529
singly$	3188 3232 3242 3338 3560 2599 2614
sings$	184 1253
sister	153 2990 1730 383 3053 1790 1791 1804 1806 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1871 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3291 639 3312 2047 2048 3315 673 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
sister$	1293
sisters$	1799 3143 3197 3210 3212 1974 3246 3577 2439
sit	2666 168 467 1881 511 3201 2039 817 843 2235 881 882
sit$	2764 140 1728 3001 1771 396 397 3054 1815 3119 494 1900 1902 3222 1957 3224 3225 3233 2038 3305 2044 3311 2050 2069 685 700 702 3542 960 979 2388 1029 1250
site	2009 2052 3318 3330 3348 2083 3349 2220 3488 908
site$	28 397 448 479 3253 3275 3299 3370 3487 979
sitering$	1902
sites	3318 3349
sites$	28 3337 3487 979
siting$	397 494 1902 702 979
sits$	2681 2764 140 3119 494 2044 2069 685 700 702 960 979 2388 1029 1250
sittin	1782 3072 1830 3318 2220 3488 3489 870 3554
sitting$	2996 3013 3036 396 1815 3096 1902 3311 2068 685 702 979 1250
sittings$	3319
situat	2514
situation$	1565 2474
six	33 35 112 157 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 3216 3217 1983 3249 593 3312 2047 2048 3315 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2417 2590 1200 2594 1215 2607 1223
six$	1426 107 1503 113 2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 3143 1886 1887 536 3216 593 3312 2047 2048 3315 3420 2191 2201 2202 3469 2227 3497 2234 844 3502 2247 2259 2294 2346 2590 1200 2594 1215 2607 1223
sixth$	2805 2075 2081
size$	1827 1967
skate	817 878 3598
skate$	1253
skatees$	1253
skater	33 153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
skaters$	1799 3143 3197 3210 3212 1974 3246 3577
skates$	1253
skill$	1322
skills	795
skills$	1656 291 1322
slacker$	3457
slate$	2000
sleep	2769 1721 1748 406 2194 2235
sleep$	1900 1277
sleepover$	2983 3014 442 3460
sleepovers$	2983 3014 1797 442 1924 3460
sleeps$	1277
slept$	1277
slide	2759 982 2380 2409 1266
slide$	798
slides$	798
sliding$	798
slighter$	3457
slip	2307
slip$	285 798
sliping$	285
slipping$	285 798
slips$	285 798
slot	2065 3348 2083 3349 2220 3488 3489
slot$	3134 3294 3331 2067 2068 3356 2109 3536 898
slots	3349 870
slots$	3134 3294 3331 2067 2109
slow	906
small	2155
small$	3421
smart	2508
smile	1507
smile$	2773
smiles$	2773
snap$	407
snapchat$	407
sneak	2307
snooke	2356
snooker$	3622
so$	376 394 416 418 426 456 517 523 601 645 648 668 3327 2099 754 764 814 823 902 921 923
social	1728 2996 3036 433 3100 2264 3579 1329
social$	31 32 1444 2989 2164 2174 2181 2185
socialise$	2994 3052 3525 2587
socialising$	1824 3530
sofa	1935 2274 2275 939
sofa$	566 567 3541 3561 2330
sofas$	566 567 2330
sold	156 3540
sold$	2448
solely$	3191
solicitor$	3638 1295 1297
solidi	1319
soluti	2915 1145 2536
some	2810 154 3247 629 2603
some$	153 1545 1578 1647 1668 1705 1811 3087 3112 1847 466 1858 3135 1885 3180 596 604 1996 2005 3292 3303 2230 867 2260 2266 2272 2593 2603
somebo	297
somebody$	2778 1631 1688 1710
someon	297
someone$	2778 1631 1688 1710
someth	2915
something$	238 316 2303 1182
somewh	3266
somewhere$	238 3445 2249 2250 2303
son	2990 1730 383 1790 1791 1804 1806 1811 444 1858 3125 470 472 1886 1887 536 3216 593 3312 2047 2048 3315 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 2294 2590 1200 2594 1215 2607 1223
son$	1805 3567 1293
song$	91 3602
sons$	1805 3567
soon$	1956
sooner	1272
sooner$	2572
soonest$	1579
sort$	2180
sought	841
sought$	2868 2904 2981 3136 2375
sourc	606 1997
source$	239
sourceing$	239
sources$	239
south	3113 3137 3148 3159 3261 3262 3263 3264 1999 2026
spac$	495
space	63 2957 1917 1989
space$	62 2918 290 291 2960 1826 1855 495 3183 3255 763 770 3531 3601 2552
spacebetween$	3091
spaced	931
spaced$	2322
spaces$	62 2918 2960 495
spacesbetween$	3091
spacin	434
spacing$	1825 495
spacs$	495
speak	1392 2666 1761 424
speak$	140 179 214 302 2976 3003 1751 3027 1771 3050 423 1819 439 968 969 1189 2651
speaking$	214 302 2996 968 969 1189
speaks$	140 179 214 302 968 969 1189
special$	1844
specialist$	1601 479
speed	1187
speed$	2578
spend	2769 2984 3080 2039 817
spend$	27 2757 1728 3003 1815 1819 3305 3311 3484 1036
spendi	2264
spending$	27 2996 3010 3036 3072 1815 3311 3484 3530 3579 1036
spends$	2757 3484 1036
spent	1437 1517
spent$	2703 1446 2757 2783 2423 1036
split	1755 467 1879 1880 1889 2040 691 2153 825 2289 931 1216
split$	3044 3145 3146 3155 549 3306 2041 655 656 2082 696 698 3419 3555 2322
splits$	3145 655 656 698
splitting$	655 656 698
spoke	2666 1021
spoke$	2670 1423 2412
spoken	1422 2716 1021
spoken$	1391 2670 2688 2690 2692 1430 1459 2740 1481 101 2412
spot	2274 2275
spot$	3522 3541
spotte	1830
spotted$	1777 387 388 3096 441
spread	691 931
spread$	495 2082 696 2322 1090
spreade$	495 1090
spreades$	495 1090
spreading$	495 1090
spreads$	495 1090
spreadting$	1090
spring	1544
spring$	2792
spur$	2316
squad	1843 3271 2083 3349 3353 2220 3488 3490 3491
squad$	1544 3109 3294 3357 3536 3574 1284
squads	2066 3349
squads$	3294 3332 3357 3592
square$	1728 3200 3208 3231 3251
squeez	879
stab	2807
stabbing$	160 1285
stabbings$	160 1285
stabil	1145 2536
stable	3490 3491
staff	31 32 1444 58 59 2745 1713 2521
staff$	0 1 2661 2664 1400 14 18 20 23 52 54 1449 60 64 2728 90 1491 116 224 1631 1658 2979 2395 1103 2523 2533 2542
staffe	1428 992 2383
staffed$	2694 1243
staffing$	1564 1243
staffs$	1243
stage	3598
stage$	91 2834 2845 2934
staged	2752
stagge	708
staggered$	719 2111
stall	2759 939 982 2380 2409 1266
stall$	898 2330 3611 2348 3635 3637 1281
stalls$	2330 3611 3635 1281
stance$	2931 2574
stand	1876 511 2235
stand$	397 3142 1902 3222 3233 2038 685 702 898 979 1249
stande$	397 979
standering$	1902
standes$	979
standi	2996 3036 890
standing$	397 1902 702 2281 3575 979 1011 1249
stands$	702 979 1249
standting$	1902 702 979
start	2769 465 1856 695 2110 809 837 2235 878
start$	2953 453 484 3255 2000 622 630 642 2065 1176 1213 1349
starte	2716 1650 1692
starte$	484
started$	120 2916 2946 2958 630 1349
startes$	484
starting$	484 630 1213 1349
startred$	630
starts$	484 622 630 642 1176 1213 1349
starttime$	3376
starttimes$	3376
state$	1411
stated	1557
stated$	2823
stateed$	1411
statements$	995
states$	1411
statio	467
station$	2749 3200
stations$	2749
status	890
status$	2281 3575
stay	2769 168 1660 278 1876 511 3271 817 825 3523 936
stay$	140 222 1615 1624 2926 1663 373 385 3051 480 3142 1902 617 3288 3290 634 2050 2059 3459 2249 3521 946 1042 1045 1078 1129 1218
stayaway$	2327
stayd$	480
stayering$	1902
staying$	222 373 385 1902 946 1078
stays	3523
stays$	140 222 1624 1663 373 385 480 634 2059 946 1042 1045 1078 1218
stayting$	1902
steadier$	828
steady$	1086
steer	424 469 474 815 1317
steer$	373 665 736
steering$	24 44 2759 373 736 982 2380 2409 1266
steers$	373 736
step	1806 2186 825
step$	758 1177
stepbrother$	1293
stepcarer$	1293
stepcarers$	1293
stepdad$	1293
stepdaughter$	1293
stepfather$	1293
stepmother$	1293
stepmum$	1293
stepparent$	1293
stepparents$	1293
stepping$	1177
steps	1639 1935
steps$	2905 566 567 1177
stepsister$	1293
stepson$	1293
stereo	1291
stereotypes$	2522
steward$	52
stewards$	52
sticke	92
sticker$	94 96
stickers$	94 96
stigma	1145 2536
stigma$	2522
still$	1497 1498
stimul	1319
stir	837
stock	1235
stood$	135
stop	2769 330 338 1736 356 357 366 398 400 409 415 420 443 481 533 728 2220 3490 3491 845 900 922 927 937 939
stop$	2711 339 1737 366 1757 403 3063 1802 1803 1834 463 510 3171 548 1948 3384 737 745 3418 816 3498 855 897 2313 3580 928 2330 1029 1031 1113 1351
stope$	463 897
stopes$	463 897
stoping$	855 897 1113
stoppe	2705 1509 1518 1533 2806 1552 3064 1833 864 2289
stopped$	2775 2784 2799 2818 2985 2986 3000 379 3063 3099 515 3192 3384 3391 3499 3555 1031 1351
stoppi	338 356 728
stopping$	339 1757 403 463 855 1351
stops	2705 338 356 728
stops$	142 339 1757 403 1834 463 1948 3384 3498 855 897 928 1029 1031 1113 1351
stopting$	1757
story$	2795
strang	2786
stranger$	2782 2440
strangers$	2782
strate	2759 795 982 2380 2409 1266
strategic$	1087
strategies$	1640 1656 2516 1323
strategy$	24 2891 1323
stream	3353 1319
streams$	3361
street	3077 3078 3079 3083 2061 2220
street$	3117 3204 3492 3580
streets$	3204 3327 3492
streng	1123 2514 2541 1317
strength$	2910 1169
strengthen$	1098
strengthene$	1098
strengthened$	2923
strengthenes$	1098
strengthening$	1098
strengthens$	1098
strengths$	2910 1124 1169
strik	1063
strike$	164
strip$	917
stripe$	917
striped$	917
stripes$	917
striping$	917
stripping$	917
strips$	917
stripting$	917
strive	1141
strong$	2325 1086 1183
stronger$	294 1168
struck	1063
struck$	164
structured$	2573
studen	150 153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 2005 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3539 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
student$	2778 1541
students$	2778 1541 1799 3143 3197 3210 3212 1974 3246 3577 2439
studio	36 3490 3491
study	2235 3559
study$	1900
subjec	1828 2035
submit	1408 2716 1451 2373
submit$	1363
submits$	2717 1363
submitted$	2674 1363
submitting$	1363
succeed$	2947
succes	2541
sucked$	798
suitab	246 1723 783 790
suitable$	1601 1630 1637 2989 2459
summer	1544
summer$	2792 3292 638
summers$	638
sun	1544
sunday	1544 599 723 724
sunday$	2693 599 3256 723 2114 724 3381 3607 2350 3620
sundays$	2693 3256 2114 3381 3607 2350 3620
superv	31 32 1444 1466 1467 2759 465 1856 681 982 2380 2409 1266
supervised$	2986 3097 1194
supervision$	2712 2732 2733 3097 1326
supper	95 1486 2349
supper$	3611 2348 3615 3626 3635 3637 2635
suppers$	2635
suppli	1458 156
supplied$	2724 2448
supplier$	1285
suppliers$	1285
supplies$	1285
supply	156 2447
supply$	2808 1285
supplying$	1285
suppor	1391 1392 2759 198 1592 2867 261 1669 303 2977 469 2001 681 795 982 2380 2409 2508 1123 2514 1144 1266 1317
support$	2687 2712 2870 246 2903 247 1640 2120 1118 1121 2516 2517 2537 2569
supported$	2657 2858 247 2929 2975
supporting$	247
supportive$	1589 1652 2920 2935 1694 1086 2535 2577
supports$	247
sur$	490
sure$	272 2937 384 490 2563
sured$	384
sures$	384 490
surgeo	1065
surgeon$	2456
surger	2349
surgery$	3615
suring$	490
survey	1420 2690 2692 2759 982 2380 2409 1044 1266
survey$	11 28
surveyed$	2686 2691
surveys$	11
suspen	451 481 589 1982 600 1210
suspend$	492 592 869 1201 1212
suspende$	492 592 869 1212
suspended$	3111 1849 3248 3250 3252 869 2340
suspendes$	492 592 869 1212
suspending$	492 592 869 1212
suspendned$	869
suspendning$	592 869
suspendred$	869
suspendring$	592 869
suspends$	492 592 869 1201 1212
suspension$	478 590
sustai	1302
sustained$	2923
swap	816 2207 1333
swap$	452
swape$	452
swapes$	452
swaping$	452
swapping$	452
swaps$	452
sway$	522 3259 2167 777 2169 2279 889 3591
sweep	563
sweep$	1341
sweeping$	1341
sweeps$	1341
swiftly$	2843
swim	63 95 1486 2235 878
swim$	3611 2635 1253
swimes$	1253
swimme	153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
swimmers$	1799 3143 3197 3210 3212 1974 3246 3577
swims	1486
swims$	2635 1253
switch	637 833 866 875 876 879
switch$	452 1228
switche$	452
switched$	834 992 1228
switches$	452 1228
switching$	452 1228
switchping$	452
switchs$	452
sympathetic$	2496
system	2716 2373
system$	28 2734
systems$	28
t$	375 1774 1784 1807 430 506 507 509 527 2042 2084 2097 725 775 824 848 854 887 905 916 929 930 1196
table	29 1935 3330 2077 2081 3347 2220 3488 3489 3539 2274 2275 939
table$	61 2839 1826 1855 566 567 2067 3343 779 3436 3487 3510 3541 898 3561 3584 2330 2356 3637
tabled	2716 2373
tables	2052 3318 2083 3349 870
tables$	61 1826 566 567 2067 3337 779 3436 3487 3510 3584 2330
tackle	229 1123 1286 1316
tackle$	1620 1113
tackled$	2923
tackleing$	1113
tackles$	1113
tackli	1286 1316
tailor	246
tailored$	1637
tak	409 451 461 462 467 544 2186 843 1235
tak$	497 499 633 767
take	193 208 614 705
take$	6 2679 78 163 164 180 181 248 254 268 274 2937 299 314 1850 497 499 1920 558 633 767 826 2262 924 974 998 1071 1378
taked$	633
takeed$	2262
takeing$	558
taken	2789 2791 208 3045 465 1856 531 782
taken$	1408 1428 2716 2726 120 1553 163 164 180 209 299 3044 1857 1866 501 1922 3223 568 2003 665 767 3540 2373 2386
takes	193 208 614 705
takes$	2679 163 164 180 181 274 299 314 497 499 558 633 767 826 2262 924 974 1071 1378
taking	193 614
taking$	1412 2679 164 180 181 248 268 274 299 314 497 499 633 767 826 1071 1378
taks$	497 499 633 767
talk	1392 2759 2984 424 982 2380 2409 1266
talk$	2760 2764 179 214 302 2976 1751 1771 3050 423 1819 2420 1140 1189 2651 1268
talked	1422 1021
talked$	2688 1423 2690 2692 2412
talkin	3072
talking$	214 302 3013 1772 2486 1189
talks$	2760 2764 179 214 302 1140 1189
tally$	56
tap$	1155
tapping$	1155
taps$	1155
target	2807 246 2447 1059
target$	2684 82 2808 2381 2404 2450 1178
targeted$	1637 1178
targeting$	2450 1178
targets$	82 2381 2450 1178
task$	24 82 2755 2759 982 2380 2409 1266
tasking$	2865
tasks$	82 2755
taught	2666 465 1856 1898 681
taught$	457 1857 1987 3286 642 2050 2228 960 2394
taxi	3488 3489
taxi$	67 2067 3354 3584 3611 3635 3637 1281
taxis$	67 2067 3354 3584 3611 3635 3637 1281
tea	95 1486
teach	438 467 795 801 843 2278
teach$	2802 265 494 657 1370 1371
teache	31 32 1444 58 59 2745
teache$	265
teacher$	0 1 2664 14 18 20 23 52 60 90 1491 2770
teachers$	0 1 2664 14 18 20 23 52 1449 60 90 1491 2770 116 3458
teaches$	2802 265 1370 1371
teaching$	265 494 1370 1371
teachs$	265 494
team	2867 1843 1873 1903 2083 3349 2220 3488 3490 3491 1329
team$	1400 1415 2687 1439 64 153 1544 1609 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 3109 1858 3125 470 472 3133 1870 3139 1877 1886 1887 3158 3169 3172 525 3184 3190 536 1933 3216 3217 1980 1983 593 646 3312 2047 2048 3315 688 3357 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3536 3552 3553 3558 2294 3570 3571 3574 2311 1003 2590 1200 2594 1215 2607 1223
teamin	1329
teamma	153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
teammates$	1799 3143 3197 3210 3212 1974 3246 3577
teams	2066 2075 3349 870
teams$	2661 2687 3332 3341 3357 3592
tear	815
teas	1486 2194
teas$	3460
teenag	150 153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1954 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
teenagers$	1541 1799 3143 3197 3210 3212 3220 1974 3246 3577 2445
telegram$	407
teleph	1391
telephoned$	2657
tell	2769 1506 1548 2814 359 438
tell$	114 2772 2779 140 147 346 401 543 569 2196 1269 1381
telled$	346 401 543
telling$	346 401 543 569 2196 1381
tells	1548 2814
tells$	114 2779 140 147 346 401 543 569 1269 1381
tellsed$	346
tellsing$	346
tellss$	346
temple	3490 3491
temple$	3626
tempt	815
temptation$	2167
tempted$	798
ten	2417
tenanc	632 877
tenancies$	2067 961
tenancy$	607 608 2067 961 3638
tendered$	2406
tennis	2356
tennis$	3622
tensio	1145 2536
tent	3353
tent$	3584 3634
tents$	3584 3634
term	1569
term$	2792 2835 638
termly$	988
terms$	2759 638 982 2380 2409 1266
test$	2759 982 2380 2409 1266
text	1392 2666 2759 1751 1771 3050 982 2380 2409 1266
text$	11 1520 132 140 1376
texted	1391 2690 2692 1430 1021
texted$	2657 2412
textin	1794
texting$	3060 1376
texts$	11 1520 132 140 1376
than	1928 3207 2172 3466
than$	1502 2797 1746 3058 1867 3141 3187 3194 3195 546 3211 1946 1965 3234 3235 1975 2237 914 2453
thanke	2690 2692
that$	1403 1434 1512 2871 240 2933 362 1789 819 2344 2416 2426 2437 1049 1050 1051 2622
the	2355 2521 2529
the$	1401 2689 2780 1534 1573 2846 262 1658 1659 1665 1674 296 1789 2004 2130 2137 2150 2204 2297 2332 3599 2335 2336 3603 2338 2341 2344 2345 2346 957 2357 2361 2363 2368 2369 2370 2371 2372 2416 2426 2434 1049 1050 1051 1058 2523 2533 1171 2615 2616 2617 2618 2619 2620 2621 2623 2624 2625 2628 2629 2633 2634 2637 2638 2642 2643 2648 2650 2656
theatr	36
theft	1274
theft$	2782 160 1285
thefts$	2782 160 1285
their	535 3401 2212
their$	2689 1496 172 2846 1674 1696 3003 1789 1862 1883 1912 547 595 2130 2137 2256 2297 2309 2341 2344 2363 2368 2369 2371 2416 2426 1171 2621 2623 2629 2643 2648 2656
theirs$	2800 2438
them	33 128 1523 1534 1547 1549 1550 271 1662 2990 1730 383 1790 1791 1804 1811 3089 444 1858 3125 470 472 1886 1887 3179 536 1933 3216 3217 1980 593 631 3312 2047 2048 3315 3324 673 688 3420 2191 2201 2202 3469 3497 2234 844 2247 2254 2258 2259 2294 3570 2311 2355 2358 2364 2370 2417 2434 2514 2521 2590 1200 2594 2603 1215 2607 1223
them$	1403 2689 2773 2778 2780 1519 1545 2813 2815 2816 2817 2846 1658 2955 1707 3197 1933 3203 1939 3212 1974 3241 3246 3300 722 3413 772 3577 3624 2361 2426 1045 2523 2533 2622 2637 2638 2643 2646 2647 2656
theme$	2886
themes$	2886
themse	112 1022
themselves$	1503 2854 2947 3538 2413 2538
then$	3556 2578
therap	1065
therapist$	2456 1295
there	2710
there$	2763 2838 2897 1641 3329 709 3511 1039 2640
these	1829 2521
these$	1547 1789 3300 2204 2297 2338 2512
they	33 34 50 84 112 146 157 271 1662 444 650 844 2247
they$	1425 1441 1475 85 89 107 108 1503 113 2771 2778 1537 1565 1682 2961 1706 772 1261
thick	2205
thick$	3471
thin$	810 812
thine$	810 812
thines$	810 812
things	2896
things$	1565 1571 2871 1640 312 1714 2486
thining$	810 812
think	1548 2814 1660
think$	1499 1506 2926 2932 502 1043 1108 1135
thinking$	2880 1108 1135
thinks	1548 2814
thinks$	1499 1043 1108 1135
thinner$	3457
thinning$	810 812
thins$	810 812
third	1544
this	1557 2434
this$	1403 2820 2822 2823 2824 2871 1789 2130 2137 2150 2204 3535 2297 2426 1050 1051 2550
those	1829
those$	151 155 1789 2338
though	1548 2814 1062
though$	2453
thought$	2880 1643 3477 821 1043
thread$	410
threat	1509 2806 2807 156 1061 1274
threat$	1520 142 2804
threaten$	2808 2809
threatened$	2775 2452
threats$	1520 142 2804
three	112 153 2810 154 157 2990 1730 383 3053 1790 1791 1804 1811 3077 3078 3079 3083 3085 3088 1829 444 3106 1858 3125 470 472 3133 1886 1887 3158 3172 525 3184 3190 536 3207 3216 3217 1954 1983 3249 593 629 3312 2047 2048 3315 680 3380 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3545 3552 3553 3558 2294 3570 3571 2364 2590 1200 2594 2603 1215 2607 1223
three$	1503 153 1545 2817 2990 1730 383 1790 1791 1804 1811 3087 3093 444 3112 1847 466 1858 3125 470 472 3135 1885 1886 1887 3180 536 539 3216 3220 1962 3239 593 596 1991 604 1996 2005 3303 3309 3312 2047 2048 3315 3420 3438 2191 2201 2202 3469 2227 3497 2234 844 2247 867 2259 2260 2266 2272 2294 2332 2335 2338 2345 2346 957 975 2368 2369 2372 2590 1200 2593 2594 2603 1215 2607 1223 2616 2622
threes$	3221 3508
thrive	3559
thrive$	2947
throug	1391 983
through$	2657 10 1406 1410 2688 2742 175 1676 295 3152 694 3459 3588 2374 2479 2526 2576
throw	565 589
thu	1544
thur	1544
thursd	1544 599 723 724
thursday$	2693 599 3256 723 2114 724 3381 3607 2350 3620
thursdays$	2693 3256 2114 3381 3607 2350 3620
tick$	12
ticked$	12
ticket	29
ticket$	94 1001 2626
tickets$	94 1001 2626
ticks$	12
tie	2147 830
tie$	343 3413 766 2160 800 835
tied$	471
tiee$	835
tieed$	835
tiees$	835
tieing$	835
ties	1729 2124
ties$	2995 343 3390 741 3413 766 2160 800 3470 835 2559
tight	2205
tight$	2205 3471
tighte	840 841
tighter$	294 1168
tightl	2205
tightly$	3471
till$	2783 1544
time	1828 3318 3348 2083 3349 3389 2220 3488 2290
time$	2796 1564 2834 2934 291 332 2994 3015 1817 1840 3134 3154 1909 3227 3228 3229 3231 3232 3233 3236 3237 3238 3240 3294 2038 3331 3354 3356 2098 3366 3367 2103 3371 2108 2109 3376 3378 3382 3383 2120 2133 2134 745 2139 2140 2141 755 2156 2218 3495 3503 3515 3516 3530 2285 3556 3561 2324 3609 1032 2427 2430 1066 2457 2460 1190
timely	198
timely$	1589 1104
times	3318 3349 1274
times$	9 1407 2758 103 141 2834 1840 3134 3294 3319 3331 3354 2098 2109 3376 3377 2324
timescale$	2381
timescales$	2381
timesheet$	996
timesheets$	996
timeta	92 2759 1843 465 1856 467 1873 1898 2014 637 2052 3318 2053 2065 982 2380 2409 1266
timetable$	28 2699 2706 3109 3134 3139 3280 3331 3601
timetabled$	1857 696
timetables$	28 3134 3319 3331
to	621
to$	2657 2689 2725 1464 1468 2738 2747 1482 1492 2761 1514 2781 2783 2788 1570 1600 2874 1620 235 236 1628 1629 2909 2922 266 2924 2933 2935 1671 1681 1697 1703 320 1743 1750 1757 3103 454 1860 1865 1867 3177 1951 3269 618 2020 659 3343 2125 2136 2152 2189 836 3550 905 2306 2333 2352 2353 2359 3627 2362 3631 2412 2413 2418 2428 2429 2432 2457 2484 2509 2530 2532 2632 2633 2636 2653 2654
togeth	1728 1729 2996 2998 3001 3002 1742 1748 1749 1761 1765 1766 1778 1779 406 3069 3077 3078 3079 3082 3083 3085 3094 3156 3219 2039 3310 2100 3399 856 893 3551 3554 1329
together$	2764 2873 2980 2994 2995 3008 3009 3014 3015 3023 3027 3029 3031 3032 3039 3040 3043 3047 3052 3054 3056 3057 3058 3060 1831 442 3102 3119 3120 3175 3196 3222 3228 3231 3233 3301 3304 3305 3308 3311 3329 3340 3366 3400 3402 3405 3407 3483 3503 3514 3525 3594 2351 3636 2430 2487 2492 2526 2644
togethers$	3014 1797 442 3402
told	1422 2690 2692 2785 1548 2814 1557 168 170 3463
told$	2688 2716 2779 2823 1561 370 3044 3045 689 2196 3475 2301 1269
tolerant$	2496
too$	921 934
took	2791 135
took$	2679 164
toolki	2759 982 2380 2409 1266
toolkit$	991
toolkits$	991
tools	29
tools$	1656 291
toping$	1757
torches$	94 2626
tore	815
tos$	1757
toting$	1757
touch	1422 1728
touch$	2688 2879 2994 3165 3411 1089
tough$	1183
tougher$	1183
tour	2759 982 2380 2409 1266
tour$	646 3612 3635
tourna	95 1486
tournament$	3611 2348
tours$	3612 3635
tout$	1281
touts$	1281
toward$	2532
towards$	1860 2189 2277 2532 2576
town	2998 3113 3137 3148 3159 3261 3262 3263 3264 1999 3271 3279 3290 2052 3318 3330 2220
town$	3117 3200 3272 3274 3276 3287 2032 3336 3533
towns	3318 2061 2066
towns$	3277 3327 3332 3337
toxic	2283
toxic$	2058 3549
track	1059
track$	2840 2404 2450
tracke	2759 982 2380 2409 1266
tracked$	75 2401 2450
tracker$	2734
tracking$	76 2450
tracks$	2450
trade	816 2207
trader$	1281
traders$	68 69 1281
train	447 465 1856 1881 817 2220 843 2235 878 881
train$	1900 3345 700 1369
traine	1391 2714 2716 2740 1481 2373
trained$	2657 2697 2747 2405 1368
traini	1438 2759 982 2380 2409 1266
training$	2667 2704 2712 2075 3626 985 1369
trains	447
trains$	3345 3346 700 1368
tram$	3345
trams$	3345 3346
transf	451 465 1856 467 482 605 614 637 833 843 866 875 876
transfer$	455 3130 3254 1995 615 622 627 628 630 642 1202
transfere$	627 628 1202
transfered$	627 628 630
transferes$	627 628 1202
transfering$	627 628 630 1202
transferred$	453 1857 1866 1995 2003 622 627 628 3286 630 642 834
transferring$	627 628 1202
transfers$	455 3130 3254 1995 615 622 627 628 630 642 1202
transl	2716 2373
transp	461 465 1856 467 681 843 1145 2536
transparent$	2496
transport$	67
transported$	1857
trauma$	1124 1169
travel	1782 465 1856 1881 564 817 2235
travel$	1857 1900 635 2036 2038 2039 2044 3311 2057 2069 700 960 2635
travelling$	3013
travels$	635 2036 2044 2069 700 960
treat$	1158
treate	1291
treated$	1158
treating$	1158
treats$	1158
trebl	2756
trees$	1007
trends$	2470
tribunal$	3619
tries	1141
tries$	1143
trim	1333
trimme	992 2383
trimmed$	2398
trio	153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 1903 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
trio$	1799 3143 3169 3197 3210 3212 1974 3246 3577
trip	2759 3389 2349 982 2380 2409 1266
trip$	2760 646 2118 3385 3509 3574 3611 2348 3615 3635 1268
trips	870
trips$	2760 3362 2118 3385 3509 3611 3635
troubl	3513
true$	3095 2166 2213
trust	2769 2514 1292
trust$	2501 2556 1275
truste	131
trusted$	1522 1634 1635 1677 1086 1275
trustees$	2730
trusts$	1275
try	502 1141
try$	1143
trying	1141
trying$	2486 1143
tue	1544
tuesda	1544 599 723 724
tuesday$	2693 599 3256 723 2114 724 3381 3607 2350 3620
tuesdays$	2693 3256 2114 3381 3607 2350 3620
turf	563
turn	1409 2679 2683 2700 2710 2714 2715 2769 565 2186 825
turn$	2666 1416 81 140 2976 425 464 496 551 860 861 3522 898 2365 1005 1034 1037 1228
turne$	464
turned$	2705 81 2785 2806 3098 496 1927 551 562 2250 860 3540 3596 992 1034 1228
turnes$	464
turning$	464 496 551 860 1228
turnou	78 1469
turnout$	2735 2408
turns$	2705 81 140 464 496 551 860 2365 1034 1037 1228
tutor	31 32 1444 59 2052 3318 3330 2065 2066 2075 2081 3347 3348 3488 3489
tutor$	1843 3134 1873 597 2014 2052 2053 3331 2066 3332 3341 2081 2083 2089 3458 933
tutorial$	898
tutors	3318
tutors$	3134 3331 3332 3337 3341 3458
twice$	2658 103 141 3621
twins	153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
twins$	1799 3143 535 3197 3210 3212 1974 3246 3577
two	153 2810 154 157 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1886 1887 3158 3172 525 3184 3190 536 3216 3217 3247 1983 3249 593 629 3312 2047 2048 3315 673 3380 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2241 2247 2258 2259 3545 3552 3553 3558 2294 3570 3571 2590 1200 2594 2603 1215 2607 1223
two$	153 1545 2990 1730 383 1790 1791 1804 1811 3087 3093 444 3112 1847 466 1858 3125 470 472 3135 1885 1886 1887 3180 536 539 3216 1962 572 1964 3239 593 596 1991 604 1996 612 2004 2005 631 3303 3309 3312 2047 2048 3315 673 686 3413 3420 3438 2191 2201 2202 3469 2227 2230 3497 2234 844 2247 867 2259 2260 2266 2272 2294 2304 3581 2332 2335 2338 2345 2346 957 975 2368 2369 2371 2372 2590 1200 2593 2594 2603 1215 2607 1223 2616 2622
twos	2241 3528 3529
twos$	1955 3221 2242 3508 1222
type$	2180
unable$	351 380 1785 445 1908
uncle	1871 1994 3271 3291 639
uncle$	1294
under$	1418 2716 2780 204 390 2373
undergrowth$	1007
underm	778
undermin$	918
undermine$	918
undermines$	918
undermining$	918
undermins$	918
unders	1660 2508 1123 2514 1317
understand$	2926
understanding$	2493 2496 2558 2577
understood$	2677 2424
undert	1428 2716 1650 1692 2373
undertake$	370
undertaken$	2694 2916 2958
undertakes$	370
undo	756 769 778
unfair	1291
unfold$	2831
unfoldes$	2831
unfolds$	2831
unfollow$	404 1198
unfollowe$	404 1198
unfollowed$	404 1198
unfollowes$	404 1198
unfollowing$	404 1198
unfollows$	404 1198
unfriend$	404 1198
unfriende$	404 1198
unfriended$	404 1198
unfriendes$	404 1198
unfriending$	404 1198
unfriends$	404 1198
unheal	432 2283
unhealthy$	432 1823 2058 3549
unhelp	2283
unhelpful$	3549
unit	1873 1903 3271 632 3330 2081 3347
unit$	1439 3110 3139 3169 607 608 3287 636 2031 3299 1214
units	3347
units$	3110 3287 3337
unless	2238 2239
unload	2367 1331
unload$	3633
unlock	992 2383 1331
unlocked$	3596
unpick$	812 813 1131
unpicke$	812 813 1131
unpickes$	812 813 1131
unpicking$	812 813 1131
unpickning$	812
unpicks$	812 813 1131
unravel$	812 813
unravele$	812 813
unraveles$	812 813
unraveling$	812 813
unravelning$	812
unravels$	812 813
unsafe	1022
unsafe$	2413
unsupervised$	1745
untangl$	813
untangle$	768 813
untangles$	813
untangling$	813
untangls$	813
until	3257 2238 2239 849 2290 2337
until$	2783 1526 1544 498 557 1985 3292 3556 3603 3606 3617 2628 2639
up	2682 2716 1469 1486 1593 1621 1856 2207 2373 2383
up$	2657 1397 2674 2675 2694 2718 2719 2722 2735 1472 2750 2751 2753 2784 2799 1560 1589 2856 2858 2859 1604 1606 1614 2885 1620 2887 2892 2893 2930 1679 2951 2995 3014 1752 3021 3060 1816 1824 3099 1834 3145 3146 3155 1895 3162 1940 3306 3307 2046 3313 2128 3419 3459 2248 3530 2271 3555 2313 3595 3597 3633 2389 2396 2433 2486 2540 2557 2568 2624 2625 2628 2631 2646
upd$	2396
update	1451 2759 1590 1592 1616 982 2380 992 2383 2409 2472 1266 1316
update$	2856 218 2876
updated$	2858 218 2401 2473
updates$	2717 2856 218 2876 1611 2882
updati	1316
updating$	218
uped$	2396
upheld	1876
upheld$	3142
uphold	840 841 1319
uploaded$	77
upon$	1950 2142 2466 2649
upper	1544
ups	1486
ups$	2702 2856 3014 1797 1834 2396
upskil	1123 1319
uptake	6 78 1469 998
uptake$	1397 2735 2389 2408
urg	424 795
urge$	1142
urged	2001
urged$	1142
urges$	1142
urging$	1142
us$	1684 397
use	2769 1506 1639 447 2235 2447
use$	2764 2772 2808 2905 251 254 1646 268 292 397 1035 1109 1208
used	1437 2785
used$	2703 2791 895 1035
useful	2852
useful$	2765 2800 2573
uses	447
uses$	2764 251 1035 1109
usher	474 563 851
using$	268 292 397 694 2422 1035 1109
usual$	1566 196 3168 3535 2578
utilis	1319
valley	3271
valued	2977
valued$	2975 2981
van$	1439 64 2782 3604 3635 3637 1281
vans	117 870
vans$	2782 3604 3637 1281
veer	825
vehicl	1059
vehicle$	2450
vehicles$	2450
venue	3348
vet$	327
veting$	327
vets$	327
vetting$	327
via$	694
vicar	31 32 1444
vicinity$	3200
victim	1061
victim$	2452
victims$	2452
video	2759 982 2380 2409 1266
video$	3601 3602 3623 991
videos$	991
view	2700
view$	2795 2931 1066
viewe	2714
viewed$	2382
views	1436
views$	2702 211 324 1006 2522
vigila	1669 1685
vigilance$	2951 2476
vigilant$	2881 2935
villag	3113 3137 3148 3159 3261 3262 3263 3264 1999 3271
village$	3336
violence$	2504
visibi	1685 1286
visibility$	2951 2548
visible$	2920 1086 2577
vision$	276 2558
visit	1392 2666 2700 2710 99 101 2759 1721 1751 1771 3050 3051 396 1819 447 502 3174 585 2194 2235 2349 982 2380 2409 1208 1266
visit$	2665 1490 1492 2760 2777 2804 2983 3001 1775 1787 397 1924 3238 1976 646 3460 3561 3611 3615 2366 2537 1268 1372
visite	1391 1422 2690 2692 1428 1430 2705 2714 2716 1459 2740 1481 992 2383 1021
visite$	397
visited$	2657 2688 2694 2725 2747 1492 2394 2412
visiti	1782 396 3072 433
visiting$	2697 3013 1787 397 1824 1372
visitor$	2456
visitors$	1919 1924
visits	2705 1451 447 893 1208
visits$	2665 2717 1490 1492 2760 2804 2983 1748 406 442 1924 1976 3460 3611 2366 2537 1372
voice	2508 2514 1320
voice$	2913 1006
voices	1320
voices$	1006
volunt	31 32 1444 59 2745 2759 2235 982 2380 2409 1266
volunteer$	0 1 2664 14 18 20 23 90 1491 2760
volunteers$	0 1 2664 14 18 20 23 90 1491 2760
vote$	1258
votes$	1258
voucher$	94
vouchers$	94
vulner	2959 2514 1320
wait	511 817 2235 1274
wait$	140 2965 321 1902 3233 2069 700 1029 1248
waited	1517 2791 135
waited$	2783
waitering$	1902
waitin	1517
waiting$	2783 2965 321 2996 1902 1248
waits$	140 2069 700 1029 1248
waitting$	1902
waive$	1332
waived	992 2383
waived$	2340 1332
waives$	1332
waiving$	1332
walk	1392 2666 95 1486 2769 1506 465 1856 564 2186 817 825 2235 2334 2349
walk$	2764 2772 140 189 396 499 2036 2038 2039 2044 3311 665 2057 2069 3600 3611 3612 2348 3615 1045 1373
walkab	2759 982 2380 2409 1044 1266
walke	531
walke$	499 1922
walked	2785 465 1856
walked$	3098 1922 1373
walkes$	499
walkin	2996 1782 1830
walking$	189 3036 396 3072 3096 499 1373
walks	1486 564
walks$	2764 140 189 499 2036 2044 665 2069 3611 3612 1045 1373
wall	1935 3598
wall$	2749 566 567
walls$	2749 2898
want	1548 2814 1141
want$	1648 2948 2972 489
wanted	1521 1548 2814
wanted$	2787 2975
wants	1548 2814 1141
wants$	2948 2972 489
warden	31 32 1444 59 2745 1713
warden$	0 1 2664 14 18 20 23 52 54 64 90 1491 2395
wardens$	0 1 2664 14 18 20 23 52 54 64 90 1491 2979 2395
warm$	2800 2433
warmer$	2419
warn	423 439
warn$	346 353 378 932
warne$	353
warned$	346 353 378 3098 932
warnes$	353
warnin	1733
warning$	2777 142 346 353 378 932
warnings$	142
warns$	346 353 378 932
was	2791 135 168
was$	1419 1424 1454 86 1482 124 2793 162 940 1023 1033
watch	2700
watch$	308 3097 966 2476
watched$	2677 2737 966 2382
watches$	966
watchful$	1591
watching$	308 966 1073
wave	1507
wave$	2773 2420
waves$	2773
way	1587 2915 3113 625 2220 2249
way$	2795 2853 2855 1817 2016 3339 797 3515 2515 2610
ways$	2516 2528 1139 2610
we	31 32 1444
we$	1400 1404 19 1631 2899 297 2961
weaken	398 756 2157 769 774 3434 778 888
weaken$	3423 918
weakene$	918
weakened$	3192 3391 3457 3546
weakenes$	918
weakening$	918
weakens$	3423 918
weaker	2155
weaker$	3421 3457
wean	815
wean$	736
weaning$	736
weapon	117
wear$	1443
wears$	1443
webina	2759 982 2380 2409 1266
webpag	2759 982 2380 2409 1266
websit	2759 3598 982 2380 2409 1266
website$	28 91 2749 991
websites$	28 991
wed	1544
wedge$	763 770
wednes	1544 599 723 724
wednesday$	2693 599 3256 723 2114 724 3381 3607 2350 3620
wednesdays$	2693 3256 2114 3381 3607 2350 3620
weds	1544
week	3348 3488 3489
week$	2693 2708 3238 638 2324
weekda	599 723 724
weekday$	3256 2114 3381
weekdays$	3256 2114 3381
weeken	599 723 724
weekend$	2693 121 3256 2114 3381 2285
weekends$	2693 121 3256 2114 3381 2285
weekly$	2658 958 3621 988
weeks	599 723 724
weeks$	2693 2835 3256 3292 638 3379 2114 3381 2324
weekss$	638
welcom	131 261 303 2977 3182 2250
welcome$	2975 1850 3516 3521
welcomed$	1522
welcoming$	2765 2800 1652 2920 1694 2496 2577
welfar	1292 1320
well	3559
well$	431 2549
wellbe	2959 2514 1320
went	2666 2710
went$	1402 1419 2329 1034
were	2791 135 168
were$	1419 1424 1454 86 1482 2769 124 2793 162 659 940 1023 1033
what	176
what$	1513 130 1556 1567 1582 307 325 2416 2437
whatev	176
whatever$	1567 1686
whatsapp$	1796 407 1800
when	134 176 1956 2217 2238 2239 849 2299
when$	1512 1525 173 1567 197 2859 2860 2905 1838 1839 3154 3173 3202 3218 3219 839 2320 2416 2437 2458 1068 2474 2475 2509 1175
whenev	1956 2238 2239 2299
whenever$	197 1839 3154 3202 3218 839 2320 1068 1175
where	134 176 2334
where$	1505 1525 173 1567 197 362 1788 1853 500 1958 3462 819 2276 3600 2416 2437 2458 1068 2475 2509 1175
wherea	134
whereas$	1525
wherever$	197 1068
whether$	53 822 2437 2528
which$	1398 1399 1512 362 819 2416 2437 2633
while	134 2238 2239 2299
while$	1525 1838 1839 3292 839 2320
whittl$	810 812
whittle$	810 812
whittles$	810 812
whittling$	810 812
whittlning$	810 812
whittls$	810 812
who	157
who$	1434 2713 1505 1542 1543 1546 1718 1811 1814 3087 3112 1847 466 1858 3135 1885 3180 604 1996 3303 2260 2266 2272 2416 2437 2446 1056 2593
whoever$	1057
whole	2603
whole$	2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 1886 1887 536 3216 593 3312 2047 2048 3315 3420 2191 2201 2202 3469 3497 2234 844 3502 2247 2259 2294 1124 2590 1200 2594 1215 2607 1223
whom$	1505 1718 1814 2416 2437
why$	2437
wide$	1917
widen	1331
wider$	2870 294 787
wife$	1294
wifi	1935
will	1702
will$	1396 1482 235 236 1638 266 1671 1767 395 454 1908 2020 2125 2152 2352
willing$	2030
willn$	393
willno	393
willnot$	1784
win$	1165
wind	409 728 3513 906
wind$	504 505 2316
winde$	504 505
windes$	504 505
winding$	504 505
window$	2749
windows$	2749
winds$	504 505
wing	3271 3330 2083 3349 3353 2220
wing$	3487
wings	3349
wings$	3487
wining$	1165
wins$	1165
winter	1544
winter$	2792
wisely$	3449
wiser	2182
wish	1548 2814 1141
wish$	276 2972
wishes	1548 2814 1141
wishes$	2972 324 1006
with	3077 3078 3079 3083 2076 2356
with$	2657 1421 2689 1560 1561 1570 1577 2847 2859 1620 2887 2939 1691 1719 1720 2992 2993 2997 1760 1787 3059 3094 3118 1905 3189 1925 3266 3269 2025 3310 3390 2128 3407 786 2189 3474 2215 3551 3622 2359 3627 2412 2429 2487 2490 2509 2513 2576 2633 2639 2640 2641 2644 1298
withdr	451 481 728 737 864 937 1333
withdraw$	463 492 767
withdrawal$	478
withdrawe$	463 492 767
withdrawen$	767
withdrawes$	463 492 767
withdrawing$	492 767
withdrawn$	1849 3252 3384 2340
withdrawping$	463
withdraws$	463 492 767
wither	2157
wither$	3423
withers$	3423
within	165 355
within$	1418 1746 2132
withou	3266 2172 805 853 1062
without$	1511 377 1822 437 3302 2037 3437 3464 863 2286 1030 2453
withs$	2992
women	153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
women$	1799 3143 3197 3210 3212 1974 3246 2270 3577
word$	2777 2821 2966 2481 1291
words$	2821
work	1438 447 465 1856 1881 795 2235 1141
work$	2 2704 2712 91 1565 1571 1574 2844 2849 2880 228 2899 2910 259 301 2979 457 1900 700 3385 2120 3387 3509 933 2471 1096 1123 2515 2569 1185 2578
worked	1428 1446 2716
worked$	1391 2694 2757 681 1096 1185
worker	31 32 1444 59 2745 2759 982 2380 2409 1266
worker$	0 1 2664 1400 14 18 20 23 2687 54 60 64 2736 90 1491 2770 2825 2829 1003 2395 2403 1016 1296
workers$	0 1 2664 1400 14 18 20 23 2687 54 60 64 90 1491 2770 1003 2395 2403 2542
workin	1438 1685 2514 1141
working$	1395 24 44 2704 1457 2880 228 2951 2979 457 1096 2515 1185
workload$	1564
works	447 1141
works$	91 2849 2938 700 1096 1185
worksh	99 2759 2081 3347 2083 3349 982 2380 2409 1266
workshop$	1490 2760 3612 2348 1268
workshops$	1490 2760 3612
workstream$	1013
workstreams$	1013
world$	781
worrie	1548 2814
worries$	1611 2878
worry	1548 2814
worse	3513 1272
worst	2603
worth	2852 2536
worth$	3095
worthwhile$	2573
would$	195 257
wound$	3064 2289
wrap	246 1144
wraparound$	1637 2535
wrappingaround$	2535
wrapsaround$	2535
wristbands$	94
write$	1367
writes	1451
writes$	2717 1367
writing$	1245
writte	1422 2716 1484 1557 167 2373 992 2383 1021
written$	1391 2688 2690 2692 1430 1459 2740 1481 2750 2823 1558 994 2412 1367
wrong	1291
wrong$	3095
wrote	1021
wrote$	1423 2412
yard	434 3490 3491
yard$	1825 3492
yards$	3012 1826 3492
year	3349 3537 3539
year$	2792 2805 1544 3275 638 2052 2083 2089 3539
years$	638
young	2521
young$	33 34 35 50 2708 84 112 2773 1510 2778 2780 128 1523 145 146 150 153 1547 157 1549 1550 2817 2846 1658 271 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1954 1980 1983 593 629 650 3312 2047 2048 3315 680 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3539 3552 3553 3558 2294 3570 3571 2311 2358 3628 2364 2417 2514 2523 2590 1200 2594 1215 2607 1223
younge	153 2810 2990 1730 383 1790 1791 1804 1811 444 1858 3125 470 472 1886 1887 536 3216 3247 593 1990 612 2005 629 631 3297 3312 2047 2048 3315 673 688 3380 3420 2191 2201 2202 3469 3497 2234 844 2247 2259 3537 2294 2590 1200 2594 1215 2607 1223
younger$	153 2810 2990 1730 383 1790 1791 1804 3073 1811 3087 444 3112 1847 466 1858 3125 470 472 3135 1885 1886 1887 3180 536 3216 593 604 1996 3303 2043 3312 2047 2048 3315 688 3420 3427 2191 2201 2202 3469 3497 2234 844 2247 2259 2260 2266 2272 2273 2294 2590 1200 2593 2594 1215 2607 1223
youngest$	153 2810 1811 3087 3112 1847 466 1858 3135 1885 3180 604 1996 3303 3427 2260 2266 2272 2593
youngs	153 2990 1730 383 3053 1790 1791 1804 1811 3085 3088 1829 444 3106 1858 3125 470 472 3133 1877 1886 1887 3158 3172 525 3184 3190 536 1933 3216 3217 1980 1983 3249 593 3312 2047 2048 3315 688 3420 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2258 2259 3552 3553 3558 2294 3570 3571 2311 2590 1200 2594 1215 2607 1223
youngsters$	1799 3143 3197 3210 3212 1974 3246 3577
youth$	2673 48 1713 3210 3251 3490 3491 2439
youths	1954
youths$	1939 3210 3220 2439
yp	153 2810 157 2990 1730 3007 3038 383 3048 3049 3053 1790 1791 1804 3073 3076 1811 3085 3087 3088 3089 1829 444 3104 3105 3106 3107 3112 1847 466 1858 3125 470 472 3133 3135 1885 1886 1887 3158 3172 3179 3180 525 3184 3190 535 536 3216 3217 3247 593 1990 604 1996 612 2005 3282 629 631 3296 3297 3303 650 3312 2047 2048 3315 3323 3324 673 688 3380 2115 3393 3397 3399 3401 3412 3414 3420 3433 3453 3454 3455 3456 2191 2193 2201 2202 3469 3472 3476 3481 3482 3486 3497 2234 844 2247 2254 2258 2259 2260 2266 2272 3545 2280 3552 3553 3558 2294 3570 3571 2314 2590 1200 2592 2593 2594 2603 1215 2607 1223
yp$	3003 2024 3413
zine$	2626
zines$	2626
zone	1732 1733
zone$	62 3487 2595
zones	1732 1733
zones$	62 3487 2595
