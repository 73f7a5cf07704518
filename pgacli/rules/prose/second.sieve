1396 1271 987

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
(?:cctv|cameras?|lights?|lamps?|help points?|emergency buttons?|buttons?|alarms?) (?:is|are|now)\s+(?:all |now |still )?(?:working|on)(?=\W*$| (?:at|in|on|by|again|from)\b)
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
(?:WORKERS|governors?|councillors?|firms?|compan(?:y|ies)|operators?|landlords?|gps|panel|nurses?|guards?|managers?|leads?|coordinators?|clinicians?|counsellors?|coach(?:es)?|tutors?|sergeant|pcsos?) (?:\w+ ){0,3}?(?:has|have)\s+(?:\w+ly |all |each |now |both )?(?:DONE|introduced|replied|responded|told (?:the (?:group|friends|girls|boys|lads)|all|each|every)|knocked|handed|been (?:round|out|into)|met|seen(?! (?:an?|the) (?:change|differen|drop|fall))|looked (?:at|into)|considered|discussed|visited|spoken|written|gone (?:to|on|round|through)|done|joined|taken part|contacted|rung|phoned|(?:a|the|their) copy|signed|begun|started|worked)
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
(?:match(?:es)?|tournaments?|games?|five-a-side|gigs?|concerts?|shows?|performances?|barbecues?|festivals?|meals?|lunch(?:es)?|breakfasts?|dinners?|suppers?|picnics?|fairs?|exhibitions?|screenings?|plays?|camps?|part(?:y|ies)|rehearsals?|residential|litter[- ]picks?|clean-?ups?|outings?|walks?|teas?|swims?|rides?)\s+(?:(?:is|are|has|have|been|was|were|to|be|will|gets?) ){0,3}(?:played|held|served|cooked|staged|put on|hosted|performed|arranged|organised|completed|(?:take|takes|took|taken) place|happen(?:s|ed)?|went ahead|gone ahead)
(?:gates?|lamps?|lights?|lighting|bench(?:es)?|fenc(?:e|es|ing)|signs?|shelters?|locks?|cameras?|bins?|doors?|posters?|stickers?|notices?|boards?) (?:is|are|(?:has|have) (?:\w+ )?gone|goes|go) (?:now |all )?(?:in|up)(?= at| by| on| before|[.,;]|$)
attendance (?:figures?|numbers?|data|rates?|levels?) (?:(?!school|college|lessons)[\w’'-]+ ){0,6}?(?:increas\w+|ris(?:e|es|ing)|rose|gr[eo]w\w*|improv\w+)
(?:reduction|fall|drop|decrease) in (?:the )?(?:number of )?(?:outstanding|overdue|open|late)(?: \w+)? (?:actions?|tasks?|referrals?|reviews?)
(?:sessions?|meetings?|shifts?|visits?|patrols?|contacts?|hours|drop-?ins?|check-?ins?|appointments?|workshops?|referrals?) (?:have |has |are |is |will )?(?:\w+ly )?(?:increas\w+|ris(?:e|es|en|ing)|rose|doubl\w+|trebl\w+|gone up|go(?:es)? up|grow\w*|grew)(?: from \w+ to \w+)?
hours (?:that )?(?:the |our |each |a )?(?:\w+ ){0,2}?WORKERS (?:\w+ )?(?:spends?|spent|worked|gave)
attendance (?:at|in) (?!(?:school|college|lessons|class)\b)(?:[\w’'-]+[:,;]? ){1,5}?(?:at least|most|all|half|\d+|two|three|four|five)(?: (?:\w+ )?(?:out )?of (?:the )?\w+)?
(?:meets?|met|held|visit(?:s|ed)?|seen|contacted|spoken to|attend(?:s|ed)?|rung|called) (?:\w+ ){0,3}?(?:\d+|two|three|four|five|six|ten|twelve|several) times
(?:more|(?:increase|rise|growth|improvement) in|increas(?:e|ed|ing)|higher|greater|improved?) (?:the )?(?:(?:number|amount|level|volume)s? of )?(?:[\w’'-]+ ){0,2}?THING
(?:fewer|(?:twice|half|double|\w+ times) as many) (?:[\w’'-]+ ){0,2}?(?:sessions?|meetings?|workshops?|visits?|leaflets?|contacts?|trips?|hours|appointments?|activities|shifts?|briefings?|lessons?|courses?|events?|assemblies|talks?|mentors?|volunteers?)
(?:issued|handed|given|sent|distributed|provided|delivered|offered|posted|shown)(?: out)? to \w+(?: of)? (?:the |them\b)?(?:\w+ )?(?:young people|group|friends|members|five|four|families)?
(?:have|has) (?:all |each |now )?had
(?:spoken|spoke|talked|written|wrote|met|contacted|visited|phoned|rang|rung|emailed|texted|asked|invited|consulted)(?: to| with)? (?:all|each|every|most|half|some|both|\d+|two|three|four|five)(?: of)? (?:the |them\b)?(?:young people|group|friends|members|five|six|seven|boys|girls|parents|families|cast|lads)?
(?:able to|before and after|confiden(?:t|ce)|difference|listened to|no longer|no more|safely|safer|themselves|unsafe)
in (?:every|all|their|more|most) (?:lessons?|classes)
and (?:the )?(?:group|friends|girls|boys|young people|pupils|all \w+|they) (?:walks?|uses?|plays?|waits?|rides?|sits?|goes|go|meets?|comes?) (?:\w+ ){0,4}?(?:again|after dark|there|that way)
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
(?:men|man|van|car|vans|cars|sellers?|dealers?) (?:has|have) not been seen
(?:sellers?|dealers?|men|cars|vans|older \w+|needles|knives|weapons) (?:are |is |have\s+|has )?(?:all )?(?:gone|moved on|stay(?:s|ed)? away)
not (?:been |be |being )?(?:moved on|stopped|searched|hurt|robbed|followed|approached|threatened|excluded|arrested|missing|alone|sent|afraid)
without (?:being|fear|having)
(?:nobody|no one|none|not one)(?! (?:missed|absent))
(?:no|not an?|not one) (?:young person|young people|child|children|pupil|member|girl|boy|friend|shop|driver|guard)s? (?:(?:in|of) the \w+ )?(?:is|are|was|were|has|have|sells?|sold|turns?|says?)(?! (?:missed|absent)\b)
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
(?:young people|friends|group|members|they|boys|girls|parents|families|(?:four|five|six|seven|eight)|three|two|yp\d+|who|he|she|nobody|none|all) (?:\w+ly )?(?:have |has |had |also |would |do |does\s+|did )*(?:say|says|said|feel|feels|felt|told|tell|tells|want|wants|wanted|ask|asks|asked|describe|describes|described|believe|believes|think|thinks|thought|fear|fears|worry|worries|like|likes|know|knows|hope|hopes|complain|complained|explained|remember|find it|noticed|heard|saw|see|wish|wishes|resent)
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
(?:deal|dealing|deals) with (?:it|this|that|them|the (?:park|men|situation|matter|group|boys|girls))
(?:handle|sort out|sort|resolve)s? (?:it|this|that|things|the (?:\w+ )?(?:situation|matter|problem|park|issue|behaviour))(?: out)?
find(?:s|ing)? (?:a|the) way forward
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
(?:no longer|not) (?:\w+ )?allowed to (?:be|stay|remain) friends
(?:forbid|ban|stop)(?:s|ding|ning|ping)? WHOM (?:from being|to be) friends
(?:not|never|no longer) (?:allow|let|permit)(?:s|ed)? (?:yp\d+|him|her|them|the \w+) (?:to go )?out with\s+(?:the|his|her|their) (?:other|others|friends|group|boys|girls)
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
(?:injunctions?|behaviour orders?|cbos?|asbos?|behaviour contracts?|abcs?|civil orders?|court orders?|bail conditions?|licence conditions?|conditions|curfews?|exclusion (?:orders?|zones?|requirements?)|protection notices?|(?<!in\s)order)(?: \w+){0,8}? (?:(?:to|that|which|so that|barring|banning|preventing|stopping|prohibiting|forbidding|keeping|not to|under which|and|will|would) (?:\w+ ){0,5}?(?:contact|associat\w+|meet(?:ing)?|together|apart|out of the (?:estate|area|town|borough)|away from (?:each|one|the (?:others?|group|rest)|his|her|their|yp)|gather\w*|see(?:ing)? (?:each|one)|congregat\w+|mix(?:ing)?))
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
(?:(?<!so\s)that|which|where) (?:none|not one|no one) of (?:the (?:others?|rest|group|friends)|(?:his|her|their) (?:friends|mates)) (?:attends?|goes?|uses?|is|are|lives?)
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
only (?:meet|gather|get together|see (?:each other|one another)) (?:[\w’'-]+ ){0,3}?(?:supervised|supervision|chaperoned|under (?:the )?(?:eye|watch))(?! (?:by )?(?:the )?(?:adults?|men)\b)
(?:home|away|back|off|apart) (?:as soon as|when|whenever|if|once|each time|every time|the moment)\s+(?:\w+ ){0,6}?(?:seen|found|caught|spotted|met|gathered) (?:\w+ )?together(?! (?:late|after dark|at night|after \d|with (?:the )?(?:men|adults)))
(?:seen|found|caught|spotted) together,? (?:\w+ ){0,3}?(?:will|to|should|must|are to) be (?:\w+ )?(?:sent|moved|told|taken|reported|fined|excluded|separated|dispersed|split)(?! (?:late|after dark))
(?:if|when|whenever|as soon as|once|each time|every time) (?:\w+ ){1,6}?(?:seen|found|caught|spotted) together,? (?:\w+ ){1,7}?(?:sent|moved|move on|taken|drive[ns]?|fined|reported|excluded|phone[sd]?|rings?|rung|separated|dispersed|told to)(?! (?:late|after dark))
(?:caught|seen|found|spotted|met) (?:COMPANY|in (?:a )?(?:groups?|numbers)) (?:[\w’'-]+ ){0,4}?(?:(?:will|to|should|must|are|is) ){1,2}be (?:\w+ )?(?:driven|walked|escorted|warned|questioned|removed|turned|challenged|given|issued)
(?:challeng|approach|confront|separat|send|move|speak to|ask|warn|report|record|log)(?:e|es|s|ing)? (?:\w+ ){0,4}?(?:when|whenever|if|each time|every time) (?:they are\s+|they’re\s+|these are )?(?:seen|found|caught|spotted|out|hanging about|walking|sitting) COMPANY
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
keep(?:s|ing)? SOME (?:out of|away from) (?:town|the (?:area|estate|borough|town|city|neighbourhood|street))(?! (?:after dark|at night))
(?:transport|tak|driv|send|carr|bring|collect)\w* (?:[\w’'-]+ ){0,5}?(?:rather than|instead of|and not) (?:[\w’'-]+ ){0,4}?with\s+FRIENDS
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
(?<!that\sdo\s)(?<!who\sdo\s)(?:not|never|no longer|\w+n['’]t) (?:\w+ )?(?:to )?shar(?:e|es|ing) (?:the same|an?|one|any) (?!details?|information|pictures?|photos?|stor(?:y|ies)|views?|passwords?|address|secrets?|location|names?|number|report|findings?|risks?|blame|copy|post|link|note|concern|record|map|plan|draft)\w+
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
(?:send|sends|order|orders) WHOM home (?:whenever|when|if|from)
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
(?:mov(?:e|es|ed|ing)|relocat\w+|rehous\w+|transfer(?:s|red|ring)?|plac(?:e|es|ed|ing)|send(?:s|ing)?|sent|tak(?:e|es|ing)) (?:yp\d+(?:['’]s family)?(?: and yp\d+)*|one of (?:them|the \w+)|one (?:or two )?(?:member|boy|girl|young person|friend|player|pupil|student)s?|(?:some|two|three|half|four) (?:of (?:them|the \w+(?: \w+)?)|YOUNG)|him|her|the (?:eldest|oldest|youngest|leaders?|boy|girl|young person|two (?!who live)\w+|most \w+ \w+)(?: boy| girl| member| two)?|(?:his|her|the|one|a) family|each of them|the ringleader|members)(?: and (?:his|her) family)? (?!back|who live)(?:\w+ ){0,3}?(?:away|out of|to (?:a |an |another\s+|the )?(?:\w+ )?(?:school|college|academy|campus|primary|secondary|squad|area|town|county|city|borough|placement|relative\w*|home|unit|provision|estate|boarding)|elsewhere|to live|to stay|with (?:relatives|family)|with (?:his|her|an?) (?:\w+ )?(?:father|dad|mother|mum|aunt\w*|uncle|gran\w*|nan|relatives?|family|cousins?|carers?) in|with carers in|in (?:the next|another|a different) (?:county|town|city|borough|valley|village)|out[- ]of[- ](?:area|borough|county)|from the (?:group|school|area)|(?:to|on) (?:a room on )?(?:another|a different|the other) (?:floor|wing|landing|corridor|room))
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
(?:separat(?:e|es|ed|ing|ion of)|split(?:s|ting)?(?: up)?|break(?:s|ing)? up|broken up|divid(?:e|es|ed|ing)|parts?(?! of)|parting|fragment\w*|dismantl\w+|scatter(?:s|ed|ing)?|disband(?:s|ed|ing)?|isolat(?:e|es|ing)) (?:up )?(?:of )?WHOM(?! (?:from|and) (?:the )?(?:adults?|older|men|man|dealers?|exploit\w*|people who|those who|buyers)|['’]s (?:evening|time|meal|day|summer)|['’]s? (?:toilets?|changing|showers?|rooms?|entrance)| into (?:two |three )?(?:teams|sides|pairs) (?:for|to play|to paint|to cook))
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
break(?:s|ing)? (?:off )?contact (?:between|with) (?:WHOM|each|the (?:others?|rest|group))
discourag(?:e|es|ing) (?:the |this |their |his |her |any |such )?(?:\w+ )?(?:friendships?|relationships? (?:with|between)|ties|bond|association)
(?:friendships?|bond|closeness|association) (?:(?:between|of|with|among) (?:\w+ ){1,6}?)?(?:(?:is|are|be|to|will|should|must|being) ){1,3}(?:\w+ly )?(?:discouraged|ended|broken|stopped|forbidden|banned|not encouraged|prevented|curbed|curtailed|disrupted|loosened|weakened|dissuaded)
group (?:(?:will|should|must|to|can) )?(?:no longer exists?|ceases? to (?:exist|be)|(?:is|be) no more)
(?:get|gets|getting|draw|steer|steers|steering|lead|pull|peel|prise|wean|weaning|guide|divert|diverts|diverting|remove|removing|extract|extricate|detach|detaching|distance|distances|distancing) (?:WHOM|himself|herself|themselves|each|every young person|each young person) (?:\w+ ){0,2}?(?:away )?(?:from|off|out of) (?:the |this |that |his |her\s+|their |one |each |negative |these |such |old |current )*(?:group|friends?|friendships?|others?|peers?|rest|associates|one another|company|crowd|peer group|influence of (?:the|his|her|their|one) \w+|yp\d+)
(?:end|ending|withdraw\w* from|leave|leaving|give up|giving up|drop|dropping|cut off|cutting off|avoid|avoiding|stop seeing|stop meeting|cut ties with|break (?:ties|contact|links?|off) with|lose touch with|dissociate (?:\w+ )?from|disassociate (?:\w+ )?from) (?:the |his |her |their |this |these |that |negative |old\s+|all |contact with (?:their )?)*(?:friendships?|friends|peer group|group|peers|each other|one another|others in the group)(?! (?:chat|session|home|work|meeting|room))
(?:disengag|disassociat|dissociat)(?:e|es|ing)? from (?:the|this|his|her|their) (?:\w+ )?(?:group|friends|peers?|others?|friendships?|rest)
(?:forbid|bann?|prohibit)(?:s|ding|ing|ed)? (?:the|this|their|his|her|any) (?:\w+ )?(?:friendships?|association)
(?:bonds?|ties|loyalt(?:y|ies)|links?) (?:within|inside|among|of) the (?:group|friends)(?= (?:by|so|through|until|are (?:to be )?(?:broken|weakened|loosened)))
(?:spend|spending|have|having) less time (?:with (?:each other|one another|his friends|her friends|their friends|the (?:group|others|rest)|yp\d+)|together)
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
SHARE,? (?:(?!cook|host|paint|speak|train as|interview|measur|present|perform|paid|pay|photograph|film|lead|serve|shop|visit|meet the|ring|hear|ask|tell|heard)[\w’'-]+\s+){0,8}?WHERE_OR_WHEN(?: [\w’'-]+){0,4}?[,;:]?\s+(?:(?:and|but|while|with|then) )?THE_OTHERS\s+(?:(?!cook|host|paint|speak|film)[\w’'-]+\s+){0,5}?WHERE_OR_WHEN
(?:two|three|four|half|some)(?: of them)? in (?:the|a) \w+(?: \w+)?,? (?:and )?(?:(?:the )?(?:other|rest|others)(?: (?:two|three|four|half))?|two|three|four|half|some)(?: of them)? in (?:the\s+|a |an )\w+
(?:amend|cook|greet|install|lock|mend|paint|plant|print|redraft|reopen|repair|sew|shorten|unload|unlock|widen)(?:s|ed|ing)?
(?:donat|fenc|waiv)(?:e|es|ed|ing)
(?:bought|buy(?:s|ing)?|lend(?:s|ing)?|patrol(?:s|led|ling)?|publicis\w+|publish(?:es|ed|ing)?|reserv(?:e|es|ing)|rewrit(?:e|es|ing|ten)|sent|sets? aside|swap(?:s|ped|ping)?|trim(?:s|med|ming)?|withdraw(?:s|n|ing)?)
(?:posters?|signs?|lights?|notices?|cards?|cameras?|banners?) (?:\w+ ){0,5}?(?:goes|go|went) up
(?:lockers?|tables?|bench(?:es)?|bins?|lamps?|stop|desks?|signs?|gates?|sofas?|chairs?|stalls?|hatch|goals?|machines?|kiosk|noticeboard|bus stop|pick-up point) (?:will |to\s+|is |are |be ){1,3}(?:moved|replaced|repainted|unlocked|emptied|cleaned|turned)
(?:posters?|signs?|notices?|cards?|lamps?|leaflets?) (?:in|on|at) (?:each|every|all|both)
with (?:an?|two|their own) (?:bus pass|travel card|railcard|phone|taxi|lift home|key)(?:e?s)?
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
moves? (?:(?:in|back|up|down|out) )?(?:in)?to (?:the|a|an|its|another|room|\w+days?)(?! (?:[\w-]+ ){0,3}?(?:approach|model|way|stage|phase|footing|culture|system|conversation|position|discussion|point)\b)
replace (?:it|them|that|one|two|three|five)
park(?:s|ed|ing)? (?:the|a|its|his|her|their)
add(?:s|ed|ing)?(?= (?:a|an|the|two|three|\w+days?|one|its|each|to the (?:rota|timetable|policy))\b)
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
stop(?:s|ped|ping)?(?= (?:the|its|all|\w+ing)\b)
hold(?:s|ing)? (?:the (?:last )?bus|the door|a place|places|seats)
chang(?:e|es|ed|ing)(?= (?:the|its|a|his|her|their|opening|bus|rota|policy|school|shift|it)\b)
drop(?:s|ped|ping)? (?:the|its|a|their|that) (?:\w+ )?(?:rules?|plans?|proposals?|bans?|fares?|fees?|charges?|fines?|price|conditions?|policy|dress code|claim)
(?:are|is|be|been) (?:paused|suspended|waived|cancelled|withdrawn|scrapped) (?:until|for|from|at|in|by)
continu(?:e|es|ed|ing) (?:the|its|their|with the|a|our|holding the) (?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:\w+ )?[a-z]{3,}
fund(?:s|ed|ing)?(?= (?:a|an|the|two|three|four|five|\d+|one|it|bus|free|each|all)\b| (?:[\w’'-]+ ){1,5}?(?:sessions?|clubs?|posts?|places?|lessons?|trips?|fares?|evenings?|nights?)\b)
pay(?:s|ing)?(?= (?:for|the|a|an|\d+|£|it|each|their|them|five|half)\b)
paid (?:for )?(?:from|by|out of)
provid(?:e|es|ed|ing)(?= (?:a|an|the|two|three|five|six|free|bus|hot|transport|food|lunch|minibus|each|tea|it|meals?|kitchen|\d)\b(?! (?:range|variety|appropriate|consistent|safer?|inclusive|welcoming|positive|nurturing|listening|supportive|coordinated|co-ordinated|holistic|robust|space to talk|support)\b))
offer(?:s|ed|ing)?(?= (?:a|an|each|the|every|five|two|three|four|free|six|all|them|paid|work)\b(?! (?:range|variety|safer?|inclusive|welcoming|positive|nurturing|\w+ support|support|young people support|opportunit\w+)))
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
answer(?:s|ed|ing)?(?= (?:until|at|by|every|all|the|their|within|each)\b)
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
introduc(?:e|es|ed|ing)(?= (?:the|a|them|each|herself|himself|two|free)\b)
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

2 3 4 6 7 8 9 13 14 15 17 18 19 21 23 25 26 27 28 29 30 31 32 33 34 35 37 38 39 40 42 43 44 45 46 47 48 49 50 54 56 59 62 63 64 65 66 67 68 69 72 73 75 77 79 80 81 82 84 85 87 88 89 90 91 92 93 94 97 98 99 100 102 104 108 109 110 111 112 116 117 118 119 120 123 124 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 143 144 145 146 150 151 152 153 155 157 158 159 161 162 163 164 171 174 175 176 179 183 185 186 187 188 190 191 192 194 195 196 197 198 203 204 205 207 210 211 213 215 216 218 221 223 225 227 228 229 234 235 237 247 250 261 265 266 268 269 270 271 272 275 276 277 278 279 280 281 282 290 291 292 293 294 298 300 301 303 305 306 307 308 309 310 311 312 313 315 316 317 318 319 320 321 322 331 337 339 341 342 346 347 348 349 353 354 355 357 361 362 363 364 365 366 368 369 370 371 374 376 378 379 381 382 384 385 386 387 388 389 393 394 395 398 400 402 403 405 406 410 413 418 419 420 422 428 429 435 436 438 440 441 443 444 445 446 447 449 450 451 452 453 454 455 456 457 461 464 465 466 468 469 470 471 483 490 491 492 508 509 513 519 520 521 523 526 528 531 535 536 539 540 542 543 545 547 548 552 555 556 560 562 563 564 565 566 567 569 570 571 573 575 576 577 580 582 583 585 586 587 588 589 591 592 597 599 600 601 602 603 604 605 606 607 608 610 612 614 615 616 617 618 619 620 621 623 624 625 626 627 628 629 630 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 657 658 659 660 661 662 663 664 665 667 668 670 671 672 673 675 676 677 678 679 680 681 682 683 684 685 687 688 689 690 691 692 693 694 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 759 760 761 762 763 764 765 766 767 768 769 770 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 828 829 830 831 832 833 834 835 836 837 838 839 840 842 843 844 845 846 847 848 849 850 851 852 853 856 857 858 859 860 861 862 863 864 865 866 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 884 885 887 888 889 891 892 893 895 896 897 898 899 900 901 903 904 905 906 907 908 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 936 937 938 939 940 942 943 944 945 946 947 948 949 950 951 952 953 954 955 957 958 959 960 961 962 963 964 965 966 967 969 970 971 972 973 974 975 976 977 978 979 980 981 982 983 984 985 987 988 989 990 991 992 993 995 996 997 998 999 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1229 1230 1231 1232 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1243 1244 1245 1246 1247 1251 1252 1253 1254 1255 1260 1279 1280 1281 1291 1294 1298 1299 1300 1303 1315 1319 1322 1323 1324 1325 1326 1328 1329 1330 1331 1332 1355 1360 1362 1363 1373 1374 1378 1379 1382 1387 1388 1389 1390 1391 1392 1393 1394 1395 1 5 11 12 16 20 22 24 36 41 51 52 53 55 57 58 60 61 70 71 74 76 78 86 95 96 101 103 105 106 107 113 114 115 121 122 125 142 147 148 149 154 156 165 168 170 172 173 177 180 184 189 193 199 200 201 202 206 208 212 214 217 219 220 222 224 233 236 240 241 243 244 245 246 248 249 251 256 259 262 267 273 274 287 289 295 296 297 299 304 314 323 324 325 326 327 328 329 330 335 336 338 340 344 345 350 351 352 356 358 359 360 367 375 377 380 383 390 391 392 396 397 399 401 404 407 408 409 411 412 414 415 416 417 421 423 425 426 427 430 431 432 433 434 437 439 442 448 459 460 467 472 476 477 478 479 480 482 484 486 489 498 499 507 510 511 512 514 515 516 517 518 522 524 525 527 529 530 532 534 537 538 541 544 546 549 550 551 553 554 557 558 559 561 568 572 574 578 579 581 584 590 593 594 595 596 598 609 611 613 622 631 656 666 669 686 695 758 771 789 826 827 841 854 855 867 883 886 890 894 902 935 941 956 986 994 1050 1078 1089 1157 1228 1256 1258 1259 1262 1264 1265 1272 1273 1274 1275 1277 1278 1282 1284 1288 1289 1296 1309 1313 1316 1321 1327 1334 1339 1341 1352 1353 1354 1356 1357 1361 1364 1367 1368 1370 1375 1376 1380 1381 1383 1384 1385 1386 0 10 83 160 166 167 169 178 181 182 209 226 230 231 232 238 239 242 252 253 254 255 257 258 260 263 264 283 284 285 286 288 302 332 333 334 343 372 373 424 458 462 463 473 474 475 481 485 487 488 493 494 495 496 497 500 501 502 503 504 505 506 533 674 968 1248 1249 1250 1257 1261 1263 1266 1267 1268 1269 1270 1271 1276 1283 1285 1286 1287 1290 1292 1293 1295 1297 1301 1302 1304 1305 1306 1307 1308 1310 1311 1312 1314 1317 1318 1320 1333 1335 1336 1337 1338 1340 1342 1343 1344 1345 1346 1347 1348 1349 1350 1351 1358 1359 1365 1366 1369 1371 1372 1377

8 14 6 6 9 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 4 9 8 7 10 7 9 5 10 10 8 5 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 11 4 4 6 5 68 7 6 7 5 5 6 5 6 4 8 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 4 6 4 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 7 0 11 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 0 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 5 3 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 4 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3104 1981 735 2419
2$	3104
20$	2615
3$	3104
34$	1209
35$	1209
a$	2780 140 1596 1655 1667 1673 1674 299 1704 1708 3177 615 2013 3588 2343 2345 2346 3618 2351 2354 2355 2356 962 2367 980 2378 2379 2381 2382 2426 2624 2625 2626 2629 2630 2633 2634 2635 2638 2639 2643 2644 2648 2653 2658 2666
abc	347 1743
abcs	1743
able$	2843 1746 357 1778 1793 449 2039 1027 2469
about$	1610 1701 3010 3112 1911 3542 2284 2330 2535 2540
aboutering$	1911
abouting$	1911
aboutting$	1911
above	3222
above$	3228 2553
abreas	1148
abreast$	2544
abroad	3127 3151 3162 3173 3275 3276 3277 3278 2008 2035
absent$	3518
abus	2819
abuse$	2514
academ	3285 3293 3344
academy$	3301
accept	1413 2711 926
accept$	1859 1929
accepted$	2684 2988
access	1668 2518 1149 2545
access$	2939 1846 3152 3163 1131
accessed$	994
accessible$	2933
accessing$	2708
accomm	469 1865 636
accommodation$	495 3287 640
accord	1094
accordingly$	2490
accoun	2799 1647 1803 1149 2545 1291
account$	28 2907 2918 2969 3074
accounts$	3074
accred	1433
accredited$	2704
achiev	1479 988 2550
achieve$	995
achieved$	1415 2750 2384 995
achieves$	995
acknow	1434 1128 1321
acknowledgement$	2705
across	3546 3645
across$	3127 3151 3162 3166 3173 3275 3276 3277 3278 2008 3327 838 2274 3600 2497
act$	3525 859 900 1185
acted$	2802
action	2770 1635 1647 987 2390 2419 1271
action$	83 2766 2890 2906 2918 1006 1018
actions$	83 2766 1006 1018
active$	2850 1600
activi	2770 2909 2928 1721 3403 987 2390 2419 2573 1271
activities$	2771 2854 2992 3368 3397 2127 3399 3401 2526 2527 2578
activity$	3368 935 2578
acts$	859 1185
ad$	1071
add	1210
add$	1348
added$	1348
adding$	1348
additi	249
additional$	1606 1645 1009 1082
addres	168 169 1597 229 3474 1128
address$	1625 495 1959 808 820 1323
addressed$	1565 2868 1323
addresses$	1959 1323
addressing$	1323
adds$	1348
admission$	1846 3152
admit	926
admit$	1733 3130 1929 1962 585 2269 874 905
admite$	905
admited$	585 2269 874
admites$	905
admiting$	585 905
admits$	585 2269 874 905
admitt	3196 589 2257
admitted$	585 1985 3515 3519 3528
admitting$	585 905
adolescents$	3225
adopt$	271 1367
adopte	2727 2737 1490 2383
adopted$	2761 1367
adopting$	1367
adopts$	1367
adult	2799 2277 3549
adult$	2782 2795 2913 2914 2956 1718 3619 2451 1057 1283 1287
adults	300
adults$	2782 118 2795 224 1639 2956 1696 3619 1283 1287
advert	2727 2770 987 2383 2390 2419 1271
advice$	211 2916 294 1333
advis	424 425 797
advis$	359
advise	31 32 1450 2010 1321
advise$	352 359
advised$	359
adviseed$	352
adviseing$	352
adviser$	1008 1019
advisers$	1008 1019
advises$	352 359
advisi	1321
advising$	359
adviss$	359
advoca	1128 1324
advocate$	1302
affect	3154
afraid	1517 1066
afraid$	2788 2462
afresh$	2613
after	1884 3478 2245 851
after$	2906 1716 3155 3636 2423 2607
aftern	603 2092 3363 727 728 2227 3500 3501 2336
afternoon$	2703 124 3252 3270 681 2107 3385 3392 2123 3395 1037
afternoons$	2703 124 3270 2107 3386 3393 2123 3395 1037 2437
again$	2774 1683 3048 2587 2613
agains	2366
against$	1423 159 1556 3015 1755 1819 2330 3637 2494
age$	3457 3502 3503 3549
agenc	2877
agenci	45 60 2756 1614 300
agencies$	0 1 2671 2674 14 18 20 1441 70 2739 91 1497 1612 2885 224 1696 1108
agency$	2715 1619
agenda$	2904 1016 2483
agree	1845 1210
agree$	1416 376 390 957 1247
agreed	1425 2727 1490 1597 2383
agreed$	2686 2696 2761 1571 2868 1681 390 2039 957 2417 1171 1247
agreeed$	1416
agreem	2770 3009 987 2390 2419 1271
agreement$	94 211 3008 3605
agreements$	3008 3605
agrees$	1416 376 390 957 1247
ahead	2763
ahead$	3478
aim	1145
aim$	279 2567
aiming	1145
aims	1145
aims$	2567
alarm$	39 62 67 95
alarms$	39 62 67 95
alert	1677
alert$	2891 2948 2586
align	1324
alive$	2850
all	59 157 171 1867 3231 2365 3640 2530 2599
all$	2668 2699 2722 1455 1488 1502 115 224 1691 1694 1696 2072 3347 2252 3611 2348 2380 1004 1108 2522 2626 2630 2660
alliance$	2562
alliances$	2562
alloca	1443 2727 469 1865 471 1907 832 2383
allocate$	1369
allocated$	2714 1476 481 700 2417 1369
allocates$	1369
allocating$	1369
allote$	928
allotes$	928
alloting$	928
allotment$	92 3652
allots$	928
allotted$	481
allow	589 804
allow$	2840 331 1728 1733 1774 1810 1929 1962 585 1985 2151 870 2269 874 2326 1165 2575
allowe	3196 589 2257
allowed$	1725 331 1728 1746 3075 1975 3247 585 1985 3515 3519 3528 3533 2269 874 2313 1111
allowing$	585 870 2326 1165
allows$	2840 331 585 1985 2269 874 1165 2575
allowted$	1728 585
allowting$	585 870
alone	1517 2081 3506 3540 3541
alone$	2788 1932 3246 3257 3267 3349 3352 3550 2608
along$	3214 1946 3240 2574
alongs	1816 3088 3089 3090 3094 2086
alongside$	1585 3357 2222 2497 2585 2588
alter$	456
altere$	456
alteres$	456
altering$	456
altern	2928 2970 721 785 792 2573
alternate$	711 2111 2122
alternating$	711 2122
alternative$	1638 483 796
alternatives$	2515
alterping$	456
alters$	456
ambassador$	1019
ambassadors$	1019
amber$	2778 2779 2435
ambition$	279
amend	1336
amende	2727 2383
among	3088 3089 3090 3094 3280
among$	1730 1731 3166 1914 1934 3327 2141 2196 838 3600 1303
an$	1590 1596 265 1667 1673 3177 2343 2345 2355 2356 962 980 2378 2379 2381 2382 2426 2643 2653 2666
analyse$	1084
analyses$	1084
analysing$	1084
analyst$	1289
analysts$	1289
and$	107 1645 1707 1720 3165 3539 2543
anew$	2613
annual$	993
anothe	1614 3023 3054 3057 3061 3062 3066 3085 3087 3096 3099 3100 1835 3120 3147 3172 3186 529 3198 3204 2022 3358 3408 3413 3424 3426 3445 3465 3466 3467 3468 2198 2200 3484 3488 3493 3494 3498 2265 3546 3564 3565 3570 3582 3583 2321 1199 2598
another$	2846 1590 2885 353 354 3033 3036 3038 3041 3044 3045 3053 3058 3059 1836 3118 3119 3120 3121 483 1913 530 3202 3274 3283 2017 2018 2030 3303 2037 3331 665 2073 3356 2088 696 2096 3388 3409 3416 3418 3420 3434 3437 3438 3440 789 3457 796 830 831 2231 2232 3516 3517 2247 3518 860 2256 861 2257 2258 3530 2262 2264 2272 3544 2280 3570 2300 3577 3594 3598 3602 2355 1055 2595
answer	1434 2802
answer$	2705 1390
answered$	1390
answering$	1390
answers$	1390
anti$	1129
any$	1615 220 1617 1694 3066 1817 3096 3099 1835 3120 3147 3172 3177 3186 529 3198 3204 645 3358 2140 3465 3466 3467 3468 2198 2200 3484 3488 3493 3494 3498 2265 3564 3565 3570 3582 3583 2348
anybody$	2791 3358
anyone$	2791 3358
apart	3014 3018 3080 3081 1888 1889 2049 2050 757 2164 778 3476
apart$	3037 3083 441 3115 3159 3160 3169 2038 3312 3320 3321 3327 3328 2058 3330 664 3339 3366 3379 3423 2153 3435 3441 2179 2223 3559 2590
apolog	1296
apologise$	1268
apologised$	1268
apologises$	1268
apologising$	1268
app$	28 996
appeal	967
appeal$	3273 779 2176 3625
appear	426
appear$	1822
appearance$	2517
appl	1210
applic	2770 987 2390 2419 1271
applicable$	2468 2469
application$	3616 3625 2546
applications$	3625 2546
applie	1427
applied$	2698 1246
applies$	1246
apply$	506 610 843 1246
applying$	1246
appoin	2727 100 2770 589 987 2383 2390 997 2393 2419 1271
appoint$	1371
appointe$	1371
appointed$	2415 2417 1371
appointes$	1371
appointing$	1371
appointment$	1496 2771 1985 935 3616
appointments$	1496 2771 1985 935
appoints$	1371
appren	2092 3363 879
approa	2751 1517 2818 156 445 2457 1325
approach$	2816 2890 2938 2525
approachable$	2933 2506 2586
approached$	2788
approaches$	1528 2816
approaching$	3029
approp	2862 249 1734 792 2518 1148
appropriate$	1571 1573 1606 2880 1638 1645 2933 3005 2468 2469 2544
appropriately$	2544
approv	1425 1443 2727 2383
approved$	2696 2714
apps$	28 996
april	2336
april$	2804 1534
are	1401 168 248
are$	1419 1424 1435 50 1460 87 1488 1493 108 111 2781 127 146 150 162 1607 1671 282 398 1993 2029 663 2068 2135 809 946 954 2362 968 1033 1038 1050 1052
area	3014 3127 3151 3162 3173 3275 3276 3277 3278 2008 3285 3293 3304 2061 3332 3344 3362
area$	3131 483 3215 3219 3265 3286 2016 2017 3288 2041 3499 3504 3592 2604
areas	3332
areas$	2951 3219 3351 3499 3504
aren$	396
arenot	396
arenot$	1792
arise	1593
arise$	2864
arises$	2864
arm$	435
around	1816 3088 3089 3090 3094
around$	182 2885 1645 1649 1701 3010 3166 3542 3600 2519 2544 2585
arrang	2727 1457 1464 2763 1845 610 2006 786 2383
arrange$	242 1728 983
arranged$	2735 2917 1826 3150 983
arrangeed$	1728
arrangeing$	242
arranges$	2728 242 983
arrangeted$	1728
arranging$	983
arrest	1517 1279
arrest$	144 161
arrested$	2788
arrests$	144 161
arriv$	488
arriva	2119
arrivaltime$	3390
arrivaltimes$	3390
arrive	426 469 1865 535 569 589 699 2242 913 1212
arrive$	1822 488 1931 1985 2047
arrives$	488 1985
arriving$	488
arrivs$	488
articl	2770 987 2390 2419 1271
as$	1539 173 174 1572 188 1589 194 197 2868 2870 285 2243 927 1050 1072 2484 2485 2519 1158 1179
asbo	347 1743 348 1744
asbos	1743 1744
aside	1338
aside$	2730
ask	2781 1553 2824 445
ask$	142 352 404 548 573 610 843 1042 1387
aske	1042
asked	1427 2700 2702 1553 2824 2010 1026
asked$	2698 2798 1529 352 376 404 548 2308 2422 1387
asking$	352 404 548 573 1387
asks	1553 2824
asks$	142 352 404 548 573 1042 1387
aspira	2524 1325
assaul	2819 156 1066 1279
assault$	2795 160
assaults$	2795 160
assemb	2770 3049 3052 987 2390 2419 1271
assemble$	3237
assemblies$	2771 3627 3641
assembly$	3627 3641 1273
assess	2770 1561 168 1567 987 2390 2419 1271
assessed$	76 2400
assessment$	2830 2832 2835 2836 2838 2839
assessments$	2838
assign	2727 469 1865 471 1907 832 877 2383
assign$	1369
assigne$	928
assigned$	1476 481 700 2417 1369
assignes$	928
assigning$	928 1369
assigns$	928 1369
assist	2010
assist$	1310
assistance$	2916 1310
assisted$	1310
assisting$	1310
assists$	1310
associ	1739 1740 3012 3014 3017 3018 1772 1776 3052 3084 3091 434 3114 2048 2134 3408 3591 1295 1334
associate$	3010 3019 3032 3043 3047 3065 3319 3537 2596
associates$	2218
associating$	3011 3026 2597
association$	3011 3068 1830 446 3405 739 3411 3414 3575 3601 2591 2592
assumptions$	2531
assurance$	211 2492
assurances$	2492
at	2303
at$	2690 1451 2749 1489 2780 2794 1535 141 177 188 2857 2868 1625 245 280 2949 2952 2954 1970 1972 1979 1980 3280 625 2026 698 3389 724 838 3523 2307 2336 2340 3621 3628 3631 3632 2363 2364 3636 2369 2370 3645 3646 2386 2420 2437 2536 2607 2638 2639 2649 2650 2651 2665
attached$	2553
attachment$	2167 802 3575 2562
attachments$	2167 2562
attack	2819 156 1066 1279
attack$	2462
attacked$	2458 2462
attacks$	2462
attemp	1145
attend	1396 1397 6 2676 2689 1421 2692 2693 1427 1433 1442 1444 2716 2721 2725 2726 2727 1457 1472 102 451 469 1865 569 589 2242 880 2303 2383 1003 1010 1212
attend$	2675 1498 457 1866 1985 646 2045 3389 2406 1045 1393
attendance$	1402 26 2715 2724 2743 98 139 1985 2399 2418 1024
attendd$	2406
attended$	2667 2698 2704 2718 2755 1498 2406 1045
attendees$	2713 2724 2739
attending$	2667 2708 2403 1045 1393
attends$	2675 2728 1498 1985 646 2045 2406 1045 1393
attention$	1651 2515
attenu	758
attitu	1325
attitudes$	2531
attrac	3216
attraction$	3273
attractive$	2933
audit	2770 987 2390 2419 1271
audite	1433
audited$	2704
august	2336
august$	2804
aunt	1880 2003 3285 3305 643
aunt$	1299
auntie$	1299
aunty$	1299
authorisation$	2605
authorisations$	2605
authority$	2605
autumn	2336
autumn$	2804
availa	2727 1459 1677 2383
available$	2730 2731 1571 2917 2948
avoid	1748 388 403 453 742 847 855
avoid$	1815 3379 2138 857
avoide	1842
avoided$	3113
avoidi	742
avoiding$	2138 857 2432
avoidping$	857
avoids$	1815 857
aware	1597 1644 1677 1148
aware$	2868 2891 2915 2942 2948 2544
awaren	2524 1325
awareness$	1111 2520 2521 1138
away	1516 3127 3151 3162 3173 558 572 3275 3276 3277 3278 2008 3280 3285 2022 629 3304 757 778 784 849 2256 2259 866 3546 910
away$	2787 3014 1748 1780 1787 3080 3083 441 452 1858 1860 3167 1897 1901 3208 1963 1968 3262 3283 2025 2032 3307 2038 647 656 2150 2153 760 2183 3464 3476 3479 2210 2221 2223 3518 3527 3528 3529 3531 3559 2334 2614 2627
awkward$	3095
back	1613 1859 2393
back$	146 1604 2884 441 3130 1897 3464 2197 3527 3528 3529 3585 1044 2663
background$	2503
backs$	3464
bad	433 2290
bad$	433 1829 3106 2067 3561
badge$	2720
badges$	2720
badmin	2366
badminton$	3637
bail$	347
bake$	1258
bakees$	1258
bakes$	1258
ban	336 344 346 362 363 365 372 410 411 417 421 537 558 593 604 725 2238 844 849 863 2259 902 909 929 2349 1214
ban$	330 345 1768 1809 423 3101 489 553 588 596 598 744 2239 3510 871 2305 952 3620 1205
band	3367
band$	3586 2336
banding$	330 744
bands$	3375 3604
bane$	596 871
baned$	744 871
banes$	596 871
baning$	596 744 871
bann	336 421 604
bann$	744
bannding$	744
banned	344 346 3076 1842 567 1991 725 849 2257
banned$	3001 3002 345 371 385 3075 3113 3125 519 1963 3262 3264 598 3406 744 3528 871 952
banner	93
banner$	942
banners$	942
bannin	344 346 362 558 725 849
banning$	330 345 490 596 598 744 871 909 952
banns$	744
banping$	330 1768
banred$	871 952
banring$	596 871 952
bans	344 346 362 558 725 849
bans$	330 345 1768 423 3101 489 596 598 744 2239 3510 871 2305 952 3620 1205
banting$	1768
bar	344 346 362 417 421 537 558 604 725 849 863 2259 902 929 1214
bar$	345 596 598 3510 871 952 1205
barbec	96 1492
barbecue$	3626 2358 3652
bare$	596 871
bared$	871
bares$	596 871
baring$	596 871
barned$	871 952
barning$	596 871 952
barr	421 604
barred	344 346 567 1991 725 849 2257
barred$	3001 3002 371 385 3125 519 1963 3262 3264 598 3511 3528 871 952
barrier$	1832 765 772
barriers$	2911
barrin	344 346 362 558 725
barring$	596 598 871 952
barrister$	1302
bars	344 346 362 558 725 849
bars$	345 596 598 3510 871 952 1205
base	2281 2282
base$	3553 2490
based$	2569
basis$	2467
basket	2366
basketball$	3637
be	248 281 1825 1087
be$	1424 1488 127 162 190 194 1591 201 1607 1620 228 1632 2908 1646 253 1659 1665 273 1671 276 282 2950 1686 1688 1723 1726 3019 375 1782 1825 1840 1854 1872 3154 1891 1908 1910 1993 2029 2047 653 3325 663 2063 2083 2135 3407 809 946 954 2362 968 1050 1083 1110 1133 1190 1192
bear$	207
bearing$	207
bears$	207
beat	2819
beating$	2816
beatings$	2816
became$	1033
because$	927
become	248
become$	190 228 3590 1033
becomes$	1033
becoming$	228
bed	879
bed$	3653
beds$	3653
been	2716 2803 137
been$	3 1410 1429 43 2727 1460 1480 1482 1488 1515 162 1646 663 946 954
before	1884 3478 1067
before$	2780 1533 3155 3636 1027 2463
befrie	156
begin$	1217
begining$	1217
beginning$	2009
begins$	1217
begun	2727
begun$	123
behave$	809
behaved$	3005
behaves$	809
behavi	2898 2972 2524
behaviour$	347 348 2531 1332
behaviours$	2531 1332
behind	3478 2347 1292
behind$	3429 3618 2456
being	248 281 1790 3084 2271 897 3566 2524 1325
being$	162 190 1607 228 1646 1726 3012 3029 3052 3114 1910 2029 3306 3325 2135 3542 3591 2431 2432 1083 1133
belief	2545
belief$	2564
believ	2802 1553 2824
believe$	1167
believes$	1167
believing$	1167
belong	1562 168 892
belong$	2833 1069
belonging$	2934 2288
belongs$	1069
below$	2553
bench	29 1945 2281 2282 943 3614
bench$	62 97 571 3553 3573 919 3596 2339 2405
benche$	919
benched$	919
benches$	62 97 919 2339 2405
benching$	919
benchping$	919
benchs$	919
benchting$	919
benefi	2862
berth$	3197
bes$	1083
beside	3088 3089 3090 3094 2085 2086
beside$	3357 2650
best	2518
best$	258 2205 810 2571
better	223 249 1734 785 792 2189 1125 1128 1277
better$	1586 1619 1645 258 2939 297 1695 1713 2987 325 1734 3005 373 432 782 2182 2184 789 791 3461 796 2205 810 830 2260 1022 2558 1172 1184 2582
betwee	1525 3009
between$	2796 1730 1731 3003 3008 3013 3072 3102 3103 1887 3166 1914 1934 3327 3404 3405 2161 2168 838 3600
betweens$	3008
beyond	165 2179 2183 3546 3559
bid	2770 987 2390 2419 1271
big$	2332
bigger$	1955 3228
bike	29
bin	29 943
bin$	62 97 2339 2405
bingo	2366
bingo$	3637
bins$	62 97 2339 2405
bit$	2975
blankets$	2636 2637
block	410 411 485 537 549 2227 3597
block$	405 407 423 3504 3514 2336 1202
blocke	3076 3238
blocke$	407 1202
blocked$	3001 3002 405 407 572 1202
blockes$	407 1202
blocking$	405 407 1202
blocks$	405 407 3504 1202
board	21 45 1472 1473 466 803 1094
board$	1420 1441 2741 2743 2744 2760 97 2875 2876 484 3302 887 2366 1002 2490
boardd$	484
boarde$	887
boarded$	997
boardes$	887
boardi	3285
boarding$	1853 2021 644 887
boards$	2760 97 484 887
boat	3367
body	2298
body$	3514 3569
bolste	1324
bolted	2342
bolted$	3613
bond	2134 2154
bond$	338 349 3405 739 745 3425 763 768 2167 802 3482 3575 2562 2568
bonds$	338 349 745 3425 2167 802 3482 2562 2568
book	2725 471 641 709 845 877 878 881 2285
book$	1929 828 3644 2636 1365
booked	1433 2725 2727 469 1865 1907 2383 997 2393
booked$	2704 2755 1866 1365
booking$	3616 1365
bookle	2770 987 2390 2419 1271
booklet$	2710
booklets$	2636
books	29
books$	828 3644 2403 2636 1365
boost$	1103
booste$	1103
boostes$	1103
boosting$	1103
boosts$	1103
booth$	3573
boroug	3014 3127 3151 3162 3173 3275 3276 3277 3278 2008 3285 3293 3304 2061 3332 3344
borough$	3131 3286 2016 3288 3290 3301 2041 3350 3545
boroughs$	3291
both	3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 1895 1896 541 3231 597 3326 2056 2057 3329 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 2301 2365 3640 2599 1204 2603 1219 2616 1227
both$	2699 115 3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 1895 1896 541 3231 597 3326 2056 2057 3329 3347 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 2301 3574 3611 1004 2599 1204 2603 1219 2616 1227 2625 2626 2630 2639 2647
bought	1425 2727 1483 1491 2383 997 2393 1338
bought$	2696 2754 2762
bounda	2972 1149 2545
boundaries$	2516 2580
bounds$	565
box$	1258
boxes$	1258
boxing$	991
boxs$	1258
boy	1518 152 3006 1741 389 1798 1799 1811 1813 1817 448 1867 3139 474 476 1895 1896 541 3231 597 616 2014 633 3326 2056 2057 3329 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 2301 2599 1204 2603 1219 2616 1227
boy$	2789 2791 1547 1548 3284 2033 3579 2317
boyfriend$	1299
boys	33 34 35 51 85 131 1531 147 148 157 274 1670 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1964 1989 1992 3263 597 1999 654 3326 2056 2057 3329 684 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 2321 940 2368 2374 2427 2599 1204 2603 1219 2616 1227
boys$	1430 1431 1447 1481 86 90 109 110 115 2785 2789 2791 2793 1527 1543 1544 1548 2827 2897 1715 2998 1806 3157 539 3212 3225 3227 3235 1983 3255 3260 3284 3323 3331 726 3425 885 886 3579 3589 3639 2455 2611
branches$	1012
bread$	2637
break	1766 401 1834 1888 1926 1998 2044 2061 3332 2074 2119 3403 757 758 771 775 776 780 2193 817 827 3500 855 890 1220
break$	244 367 3197 3252 3269 659 660 2062 3345 737 742 2153 759 760 2160 3543 899 2620
breake$	899
breakes$	899
breakf	96 1492 2359
breakfast$	2358 3630 2637 2645
breakfasts$	2645
breaki	758 775
breaking$	244 367 659 660 737 899
breaks	3332 758 775
breaks$	244 367 659 660 3345 3376 737 899
breaktime$	3390
breaktimes$	3390
breath	1998 3571
breathe$	3272
breather$	3269
breathing$	1998
bridge$	1117
bridgeing$	1117
bridges$	2511 2512 1117
brief$	2474 1391
briefe	1396 2700 2702 1433 2751 1487
briefed$	2667 2701 2704 2758 1391
briefi	21 2770 987 2390 2419 1271
briefing$	2771 1273 1391
briefings$	2771
briefs$	1391
brighter$	2429
bring	208 465 3216 1240
bring$	216 326 1382
bringing$	216 326 1784 1382
brings	208
brings$	216 326 1863 2335 1382
broade	1324
broken	3446 933
broken$	3016 1842 1889 1898 3206 2049 2050 3406 3558 2296 2329 1220 2625 2626
brothe	3006 1741 389 3066 1798 1799 1811 1813 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1880 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3305 643 3326 2056 2057 3329 677 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
brother$	1298
brothers$	1806 3157 3212 3225 3227 1983 3260 3589 2449 2454
brough	208 535
brought$	209 1931
budget	1425
budget$	2694 47
budgeted$	2696
build	1668 2377 1125 1128 1322
build$	256 268 2939 790 947 3648 1103 1112 1116 1166
builde$	268 790 1103
buildes$	268 790 1103
buildi	3088 3089 3090 3094 3344 2075 2256 1128
building$	92 268 3223 3245 3265 3313 3335 713 790 3524 3527 1103 1112 1116 1166
buildings$	3346 3351
builds	1128
builds$	268 790 947 1103 1112 1116 1166
built	1458 997 2393
built$	2729 2759
bulb$	62 998
bulbs$	62 998
bulletin$	11 2389
bulletins$	11
bullie	2819
bully	2819
bump$	3049
bunch	2226
bunch$	3421 3497 3514 3599
burglaries$	1290
burglary$	1290
burgle	1066
burgled$	2462
bus	1852 3344 2090 3361 2227 3500 3640
bus$	1445 65 2760 3123 3353 3359 3368 2336 943 2341 3626 2358 3650 2640 2645
buses	2061 3332 3361 3362 2092 3363 2227 872
buses$	2760 3342 3351 3359 3360 3368 3371
bushes$	1012
busine	1562
business$	2833 2901 1191
businesses$	70
busy	469 1865
but	3312
button$	39
buttons$	39
buy	2457 1338
buy$	2820
buyer	1285
buyer$	1287
buyers$	2449 1287
by	675 2352
by$	2690 1489 125 2794 2801 138 2952 298 1697 698 2196 2336 3621 3623 2364 3636 3647 2395 2438 2440 2442 2489 2574 2644 2650
cabin	3367
cabin$	3596
cabinet$	2741
cabins$	3596
cafe	36
cafe$	70 3223
cafes$	70
café	36
café$	3223
calendar$	2717 1001
call	2676 2770 1782 3063 3188 2201 987 2390 2419 1271
call$	2675 1506 2790 1528 135 142 144 145 2816 2999 3064 1933 3472 3616 1178
called	102 2798 1296
called$	1498 145 1296
callers$	1928
callin	1790
calling$	1802
calls	1457 1732 895
calls$	2675 2728 1506 1528 135 142 144 145 2816 2999 1801 1933 3472
calm	2260 3571
calm$	3272 3531 1091
calmer	2260 897 1277
calmer$	432 2205 810 830 3531
came	1414 2711 2716 2725
came$	2676 2685 1557
camera	29
camera$	39 62 67 97 942 2405
cameras$	39 62 67 97 942 2405
camp	96 1492
camp$	650 3626 1258
campai	2770 987 2390 2419 1271
campaign$	991 1098
campaigning$	1098
campaigns$	1098
campes$	1258
camps	1492
camps$	1258
campus	3285 2061 3332 2092 3363
campus$	3313
can	2781 1710
can$	117 2843 2858 1646 1724 357 1778 386 1793 398 449 1917 655 2159 2471
cancel	485 732 866 939
cancel$	467 496
cancele$	467 496
canceles$	467 496
canceling$	496
cancelled$	1858 3266 3398 2350
cancelping$	467
cancels$	467 496
cann$	396
cannot	1747 357 1778 386 396 1793 449 1917 655 847
cannot$	381 1785 1792 513 2051 2093 3379 826 850 907 918
cantee	3502 3503
cap	364 437 580
cap$	3101 583 588 752 906
capaci	1149 2545
capacity$	1569 2551
caped$	583
caping$	583 752
capitalise$	256
caps$	3101 583 752
capting$	583
capture$	1107
captured$	2994 2407
captureing$	1107
captures$	1107
car$	119 2795 2076 3353 3368 3573 3596 3652 1286
caravan$	3596
card	93 2770 987 2390 2419 1271
card$	2710 2720 462 942 944 3612 3616 3624 2636
cardes$	3612
cards	2366
cards$	2720 462 942 944 3612 3616 3637 2636
care$	2910 2984 3489 823 2516 2615
cared	2990
cared$	2988
careful$	1600 823 2586
carefully$	3461 2509
carer	60 2756 3285 636
carer$	0 1 2674 14 18 20 2707 91 1497 611 612 614 640 3470 1298
carers$	0 1 2674 14 18 20 2707 91 1497 283 413 611 612 614 3285 640 3470 912 1298
cares$	2910
careta	31 32 1450
caring$	1091
carr	465 845 1240
carria	3367
carriages$	3371
carried$	1433 2721 2727 1658 1700 2383 988 997
carries$	1449 2721 1077
carry	2781 2377
carry$	1449 3535 3648 1077 1081
carrying$	2432 1077
cars	120
cars$	119 2795 2076 3360 3368 3371 3596 3652 1286
cascad$	1095
cascade$	1095
cascades$	1095
cascading$	1095
cascads$	1095
cascadting$	1095
case$	1467 1472 1570 1579 1608 1006 2477 2484
caseload$	2742
cases$	1006
caseworker$	1300
cast	33 35 2092 3363 3367 2285
cast$	1431 3308 700 3371 3586
casts	3363
casts$	3308 3371 3604
catch	1595 2482
catchm	3127 3151 3162 3173 3275 3276 3277 3278 2008
catchup$	2866
catchups$	2866
caught	1841
caught$	1837 442 443 444 3112
cause	839 3525 2545
causes	2545
caution$	359 934
cautione$	359
cautioned$	359 934
cautiones$	359
cautioning$	359 934
cautions$	359 934
cbo	347 1743 348 1744
cbos	1743 1744
cctv	1064
cctv$	39 62 67 2460
ceas	403
cease	447 732 2136 2160 924
cease$	1843 514 3185 3398 3431 2320 930
ceased	1526 1540
ceased$	2797 2811
ceases$	1843 3398
ceiling$	906
celebrate$	1154
celebrates$	1154
celebrating$	1154
cent$	1455
center$	1641
central$	3576
centre	36 42 2061 3332 3344 3362 1111
centre$	1438 1641 3215 3223 3265 3282 3313 3368 713
centred$	1594 2507 2529 2569
centres$	3351 3368
certain$	275 2572
certif	2770 987 2390 2419 1271
certificate$	2720
certificates$	2720
chair	31 32 1450 1473 943
chair$	61 2744 2814 2339 3644 2662
chaire	2727 2383
chairs	29 1457
chairs$	2728 2814 2339 3644 2636
challe	424 445 967 1321
challeng$	1135
challenge$	2896 2505 1135
challenged$	2936 3111
challenges$	2896 1135
challenging$	1135
challengs$	1135
champi	1128
champion$	1019 1021
champions$	1019
chance	2970 3571
chance$	2855 293 2962 357 1823 1883 1998 3543
chances$	293
chang$	456 468
change$	2841 2886 2888 456 468 627 628 1043 2575 2584 1357
changed$	2394 1357
changees$	2841
changes$	2841 2886 1616 2888 456 468 627 2575 1357
changing$	456 468 627 1357
changping$	456
changs$	456 468
channel$	28 3077
channels$	2842 1631 236
chaperoned$	3107
charge	2349
charge$	3620
charges$	3620
charte	93
charter$	94
chas	2819 568
chased	1427
chased$	2698
chat	409 1807
chat$	2790 292 305 1782 409 1805 3077 1807 3078 412 900 2430 2576
chats$	292 305 3077 2576
chatti	1790 1802
chatting$	3073
check	1397 100 2770 1595 987 2390 2419 2482 1271
check$	2770 203 987 2390 2419 1271 1345
checked$	76 1345
checkin$	1496 2866
checking$	203 1345
checkins$	1496 2866
checks$	1457 203 1345
chess	2366
chess$	3637
child	1518 3006 1741 389 1798 1799 1811 1813 1817 448 1867 3139 474 476 1895 1896 541 3231 597 3326 2056 2057 3329 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 2301 2599 1204 2603 1219 2616 1227
child$	2719 2789 2791 1547 1812 2033 3579 1173
childcare$	68
childr	1518 1531 152 1552 1555 274 1670 3006 1741 389 3066 1798 1799 1811 1813 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1964 1989 1992 3263 597 3326 2056 2057 3329 684 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3551 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
children$	1471 2789 2791 2793 1548 2823 2826 2827 2968 1806 1812 3157 3212 3225 3227 3235 1983 3260 3455 3579 3589 2558
childrens$	2789
childs$	2789
choice	2970 2972 2524 2573 1325
choice$	795 2219
choices$	795
choir	3367
choir$	3586
choos	2285
choos$	793 822 937
choose	2781 3091 1042
choose$	491 793 794 822 937 977 2438 2655
choosed$	937
chooses$	491 793 794 822 937 977 2438
choosi	2219 1042
choosing$	491 793 794 822 937 977 2438
chooss$	793 822 937
choosting$	937
choosy$	823
chose	1042
chose$	2438
chosen	1425
chosen$	2696
chrono	2770 987 2390 2419 1271
church	36 3502 3503
church$	3641
cinema	36
circle	2770 2188 2226 892 987 2390 2419 1271
circle$	3421 763 3442 3452 3454 2185 2187 3459 3463 3497 2288 3560
circles$	3442 3452 2185 3459 3463
circul	2727 1457 1490 2383 997 2393
circulated$	2761
circulates$	2728
circumstances$	1789
cities	3344
cities$	3291
city	3127 3151 3162 3173 3275 3276 3277 3278 2008 3285 3293 3304 3344
city$	3131 3286 3288 3290 3350 3545
civil$	347
claim	2349
claim$	3620
claime	1433
claimed$	2704
clarification$	211 2492
clarit	1149 2545
clarity$	211 2492
clash$	1850
class	3088 3089 3090 3094 1834 1852 1882 601 3293 2023 2061 3332 3344 2090 3361 3362 2092 3363 2227 3500 3501 3551
class$	2813 3123 3153 1997 3289 3294 3295 2077 3357 3368 3370 2187 3548 900 3586 935 2336 3627
classe	2044 3332 2062 2075 3361 3363 2227 872 3551
classes$	2773 2813 3148 3301 3333 3346 3351 3368 3470 3627
classm	3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
classmates$	1806 3157 3212 3225 3227 1983 3260 3589
classroom$	2760
classrooms$	2760
clause	3009
clause$	2831 3008 2464
clauses$	2831 3008 2464
clean	96 2377
clean$	613 3648 2443 1224
cleaned$	3610
cleanu	1492
clear	554 568 2518
clear$	2777 2812 2902 2903 1775 1950 2032 799 2223 1092 1171 1184 1231
cleare	997 2393
cleared$	2408
clearer$	1184
clearing$	1231
clears$	1231
clicked$	2748 2392
clicks	1442
clicks$	2713
climb$	1258
climbes$	1258
climbs$	1258
clinic	36 60
clinic$	1008
clique	3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
clique$	1806 3157 3212 3225 3227 1983 3260 763 3589 3599
clos	410 411 466 549 558 939
clos$	467 887
close	2212
close$	1596 1600 467 3325 2085 2212 3483 887 2319 1092 1117 1243
closed	2727 1479 3076 2383
closed$	2750 565 572 3398 849 3552 2402 1243
closeing$	1117
closely$	2497
closeness$	739 802 3575
closer	223
closer$	1619 297 361 1172
closes$	467 887 1117 1243
closing$	887 1243
closping$	467
closs$	467 887
club	36 42 2770 1834 1852 1882 3293 3344 3362 2092 3363 2227 3500 3502 3503 987 2390 2419 1271
club$	1438 70 2742 3123 3148 1879 3153 3223 3265 3282 3289 3301 650 3368 713 3586 991
clubs	2061 3332 2075 3363 872
clubs$	70 3148 3301 3346 3351 3368
clump$	3599
cluster$	3599
co$	1129
coach	31 32 1450 60 2756 797
coach$	3626 3650 3652 1008
coache	31 32 1450 3367
coached$	2404
coaches$	3626 1251
coachi	2770 987 2390 2419 1271
coaching$	1251
coat$	3653
coats$	95 3653 2636 2637
coax	817
coax$	754
code	93
code$	94 3620 998
codefendants$	1745
codes$	95 998
coerce	156
coerci	156
coffee$	88
cohesi	1149 2545
cohort	3367
cohort$	3470
cohorts$	3375 3470
coinci	3049
coincide$	1850 3377 3584
collab	223 1129 1149 2545
collaborative$	1619
collaboratively$	2497
collea	1614
colleagues$	2739 2885 1108
collec	465 469 1865 471 535 685 2119 811 913
collect$	3071 3133 3239 828 3554 1107 1392
collected$	1866 1931 3518 2385 2407 1392
collecting$	3524 1107 1392
collectiontime$	3390
collectiontimes$	3390
collects$	3133 828 1107 1392
colleg	2817 1852 1882 601 3285 3293 2023 636 2061 3332 2062 3344 2084 2090 3361 2092 3363 879
college$	2806 1537 3123 3124 3148 1879 3153 495 1902 1997 611 612 621 3288 3294 3295 3301 3313 3355 3368 2441
colleges$	3124 3148 1902 611 612 3301 3333 3351 3355 3368
colour$	3644
colours$	3644
com	2193
com$	488
come	1414 2711 2716 2725 2781 208 426 1825 451 535 569 827 2242 2314 1010 1212
come$	2676 2685 1503 2776 2798 142 2860 3064 1822 488 1931 3247 589 2045 2047 2066 2078 2083 913 2406 1034
comed$	2406
comeed$	2406
comes	208 451 569 2314 1212
comes$	1503 2776 142 2860 488 2045 2078 2406 1034
comfortable$	2933 2988
coming	208
coming$	1574 3012 488 2432 2470
comments$	1011
commis	1425 2727 1483 2383 997 2393
commissioned$	2696 2754 2416
commit	45 1443 1149 2545
commit$	1290
commits$	1290
committed$	2714 1290
committee$	1441 2741 1002
committing$	1290
common	3105
common$	3315 1171
commun	4 1444 1595 1740 3012 2482 1094 2518 2524 1321 1325
communicat$	1095
communicate$	179 1095
communicates$	179 1095
communicating$	1095
communication$	1400 2715 2866 2890 1631 236 3011 1791 2490
communicats$	1095
communicatting$	1095
communities$	1722
community$	2973 1722 348
compan	31 32 1450 60 1739 3367 3408 2181
company$	69 3010 3020 1752 3040 1829 3434 2174 3452 3453 3458 3460 3462 2218 3490 3601
compared$	1043
compassionate$	2506
compla	1553 2824
complaint$	135 144 3616
complaints$	135 144
comple	1398 6 1413 2689 1421 2692 1433 1444 2725 2726 2727 1457 1479 2763 1658 1700 2383 988 1003 1010
complete$	2669 2750 2759 2384 995 2406
completed$	2669 2684 1415 2687 2704 2740 2750 2752 2755 2759 2929 2971 2384 995 2406
completeed$	2406
completes$	2728 995 2406
completing$	2708
completion$	1402 2715 2399
coms$	488
concen	2260 3571
concentrate$	3272 3531
concer	96 1492 1621 2524 1325
concern$	1576 2881 2886 2888 2896 2484 1099
concerns$	1576 2881 2886 1616 2888 2892 2896 2484 2485 1099
concert$	2670 3626
concerts$	2670
condit	3009 347 1743 844 2349
condition$	3008 2239 3605 3620
conditions$	3008 2239 3605 3620
conduc	1433 2727 2383
conducted$	2704
conductor$	55
conductors$	55 91
confer	2770 987 2390 2419 1271
conference$	3641
confid	2970 797 892 1027 2524 2545 1325
confidence$	1664 2288 2423 2565
confident$	2423
confin	832
confin$	837
confine$	837
confined$	475 837 2291
confines$	837
confining$	837
confins$	837
confir	1597
confirm$	1416 2397
confirmed$	1416 2868
confirms$	1416 2397
confis	351
confro	424 445
congre	1739 1740 3012 3014 3049 3052 3216 1334
congregate$	3010 3067 3071 3133 3237 3239 3537 3554 2596
congregates$	3133
congregating$	3011 2597
connec	2154
connection$	349 3425 2167 2562 2568
connections$	3425 2167 787 2562 2568
consci	1677
conscious$	2948
consen	2972
conseq	2972
consequences$	2881
consid	2727 1562 2862 1597 506 2518
consider$	2284 2398 2504 1315
consideration$	2890 1651 2969 2483 1316
considerations$	1316
considered$	2833 2868 2917 2994 1315
considering$	1315
considers$	2398 1315
consis	198 2518 1128 2524 1129 1149 2545
consistent$	1594 2891 1091 2506 1120
consort$	2596
consorting$	2597
constant$	1600 1091
constructive$	1638 2582
consul	1396 1427 2700 2702 1465 2751 1487 2770 987 2390 2419 1026 1070 1271 1322 1325
consultant$	2466 1300
consulted$	2667 2698 2701 2736 2758 2422
contac	1396 1397 2676 1427 2700 2702 1433 1436 1444 2725 2727 1457 1465 2751 1487 100 102 2770 1739 1740 3012 3014 3018 1760 1762 1772 1776 1782 1783 3063 1803 3080 1825 434 3188 2048 895 987 2390 2419 1026 2482 1191 1271
contact$	2715 2723 1496 2771 1528 2889 2962 2999 334 335 3007 1737 1738 3010 3011 1742 349 3019 1753 3027 3031 3032 3043 3047 3055 1786 3060 1791 1801 1803 3074 1830 446 3179 518 1933 538 3319 2133 3414 3423 2163 2292 2388 2413 1021 2486 2587 2594
contacted$	2667 2698 2704 2736 2758 1498 2422
contacts$	2728 1496 2771 1528 3074 2413
contai	908
contes	967
contin	223 249 1885 842 1149 2545
continual$	1600 1306
continually$	1306
continuation$	1306
continue$	3156 955 1180 1306
continued$	1619 1645 955 1022 1091 1092 1306
continues$	955 1306
continuing$	955 1306
continuous$	1306
continuously$	1306
contra	2770 1743 987 2390 2419 1271
contract$	2717 3605 966
contracts$	3605 966
contri	60 2756 1321
contributor$	0 1 2674 14 18 20 91 1497
contributors$	0 1 2674 14 18 20 91 1497
contro	156 364 580 767 2457
control$	2820 333 752 3433
controling$	333 752
controls$	333 752
controlting$	333
conven	2676 2727 2383
convene$	2675
convenes$	2675
conver	2770 987 2390 2419 1271
conversation$	2790 2882 2890 1631 236 2945 292 2962 2576
conversations$	2882 2890 1631 236 292 2576
convert$	468
converte$	468
convertes$	468
converting$	468
converts$	468
convin	439
cook	2377 1336
cook$	3648
cooked	2763
cooking$	991
cool	401 2164 908
cool$	3430 3435
cooled	1898
cooled$	3169
cooler$	3469
cools$	3435
cooper	1295
coordi	31 32 1450 60 198 237 1633 1129 1321
coordinated$	1594
cope	1668 897
cope$	2939 809
copes$	809
copies$	2636
coping	1149 2545
copy	2727
copy$	2710
core$	45 1472 1473 3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 1895 1896 541 3231 597 3326 2056 2057 3329 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 2301 2599 1204 2603 1219 2616 1227
corner	2281 2282
corner$	1864 3141 2101 3373 3448 3499 3553 3595
corners$	3141 3371 2101 3373 3448 3499 3595
corrid	3285
corridor$	3335 3448
corridors$	3448
cost	2803 137
cost$	27
costed	1425
costed$	2696
costs$	27
costum	29
could	1710
could$	2803 2805 195 1724 386
counci	31 32 1450 60 3640
council$	61 2493
councillor$	69
councillors$	69
counse	60 2770 424 987 2390 2419 1070 1271
counsel$	359
counsele$	359
counseled$	359
counseles$	359
counseling$	359
counselling$	2723
counsellor$	1008 2466 1300
counsels$	359
count$	57 1256
counte	890
counter$	2760
counters$	2760
counti	2061 3332 3344
counties$	3291
counting$	1256
countr	3127 3151 3162 3173 3275 3276 3277 3278 2008
country$	3290 3350
counts$	1256
county	3127 3151 3162 3173 3275 3276 3277 3278 2008 3285 3293 3304 3344
county$	3286 2016 3288 3290 3350 3545
couple$	2452
courag	797
course	2770 1592 1852 2090 3361 3362 2092 3363 3502 3503 987 2390 2419 1271
course$	2677 2742 2771 2863 3123 1879 3190 3368 3586 935 991 2467 1273
courses$	2771 3368
court	36 3500 3614 1291
court$	92 347 2336 3634
cousin	3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1880 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3285 3305 643 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
cousins$	1806 3157 539 3212 3225 3227 1983 3260 3589 2449 2455
cover	1562
cover$	2833 3015
covera	1693
coverage$	2964
covere	1433 2716 1562 167 168 169 170
covered$	2704 2833 1563 1565 1566
covering$	3015
covers	2716
crackd	1291
cracks$	2955
creat	436
create	2727 1459 2383 1321
created$	2730
creati	6 1321
creation$	1402
creatively$	2509
creep	2314
crew	2092 3363 3367 2226 3500
crew$	3371 3497 3514 3586 2336
crews	3363
crews$	3371 3604
cricke	2366
cricket$	3637
crime$	1290
crimes$	1290
crop$	2860
crops$	2860
cross	2048 1156
cross$	223 3049 3319 3364 2103 3377
crosso	2103 2236
crossover$	3374 3507
crossr	2552
crowd	3066 3088 3089 3090 3094 3096 3099 1835 3120 3147 3172 1912 3186 529 3198 3204 3408 2188 3465 3466 3467 3468 2198 2200 3484 3488 3493 3494 2226 3498 2265 3564 3565 2298 3570 3582 3583
crowd$	1829 3183 3221 3421 3450 3455 2187 3459 3460 3485 3497 3514 2253 3560 3569 3599
crowds$	3221 3459 3460
cultiv	1324
cultur	2524 1325
culturally$	1129
culture$	3451 2531
cups$	2636
curb	364 401 580 890 908
curb$	899
curbe$	899
curbed	1842
curbed$	3113 3206 3406 3558
curbes$	899
curbing$	899
curbs$	899
curfew	347 1743 351 2238 844
curfew$	3101 564 2606 1211
curfews$	3101 564 2606 1211
curiosity$	2921 2474 2486
curiou	1677
curious$	2891 2948 2586
current$	2850 3547
curric	2770 1882 987 2390 2419 1271
curriculum$	2717 3153
curtai	364 908
curtailed$	3406
customary$	196
customers$	2449
cut	344 437 1842 593 758 767 771 827 2377 1068
cut$	164 3001 3002 3016 3113 742 752 770 818 2291 919 3648 997 2408 1340
cute$	919
cuted$	919
cutes$	919
cuting$	752 919
cutping$	919
cuts	344 758
cuts$	164 752 919 1340
cuttin	344 758
cutting$	164 742 919 1340
cycle$	2295 1258
cyclees$	1258
cycles$	1258
dad	1880 2003 3285 3305 643
dad$	614 1298
daily$	2668
damagi	2290
damaging$	3561
dampen	776
dance$	1258
dancees$	1258
dancer	33 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
dancers$	1806 3157 3212 3225 3227 1983 3260 3589
dances$	1258
danger	2972
danger$	2881
dangers$	2881
dark$	2774
darts	2366
darts$	3637
dashbo	2770 987 2390 2419 1271
data$	1494 2389 2480
database$	2745
date	1191
date$	3624 2587
daught	3006 1741 389 1798 1799 1811 1813 1817 448 1867 3139 474 476 1895 1896 541 3231 597 3326 2056 2057 3329 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 2301 2599 1204 2603 1219 2616 1227
daughter$	1812 3579 1298
daughters$	1812 3579
day	1919 2061 3332 3344 3362 2092 3363 2227 3500 3501
day$	1484 2808 1849 3190 3242 3252 3368 3370 2107 3381 3384 3385 3387 2118 3392 2224 3527 3528 2292 2331 3624 3626 3644
days	1834 3332 3363 872 1279
days$	1484 2808 1849 3148 3351 3368 2107 3382 3386 3387 2118 3393 2224 2292 2331
dead$	3079
deadline$	2391
deadlines$	2391
deal	193
deal$	186 229 230
dealer	120 2799 1285
dealer$	119 2795 3619 2459
dealers$	119 2795 3619 2449 1287
dealin	193
dealing$	186 230 1290
dealings$	1791
deals	193
deals$	230
dealt$	168 169 170 186
debate$	2882
debt$	2816
debts$	2816
decemb	2336
december$	2804
decent$	2184
decide	1597 1845
decide$	2814 390 2655
decided$	2868 390
decides$	2814 390
decision$	2912
decisions$	2912
declare$	1416
declareed$	1416
declares$	1416
declin	534 1277
deconstruct$	1135
deconstructe$	1135
deconstructes$	1135
deconstructing$	1135
deconstructs$	1135
decrea	1277
decrease$	99
dedicated$	1476 1017
deepen	1128 1324
defendants$	1745
defus	776
degree$	7
delegates$	2739
delet	410 411 1068
delet$	407 1202
delete	3076
delete$	407 1202
deleted$	407 1202
deletes$	407 1202
deleting$	407 1202
delets$	407 1202
delive	1398 6 1425 1433 1444 2725 2727 1457 1491 105 237 1633 2383 997 2393 1240
deliver$	1362
deliverables$	2391
delivered$	2669 1415 2696 2704 2755 2762 1501 1362
delivering$	1362
delivers$	2728 1362
delivery$	1402 2715 1018
deliverys$	1018
demand$	2816 1569
demands$	2816
demoli	466 549 3238
demolish$	887
demolishe$	887
demolishes$	887
demolishing$	887
demolishs$	887
den	2281 2282
den$	1864 3553
denied	450
denies	450
dent$	920
dente$	920
dentes$	920
denting$	920
dentis	1070
dentist$	3653 2466
dents$	920
deny	450
denyin	450
depart	2119 913
department$	2493
departure$	482
departuretime$	3390
departuretimes$	3390
dependence$	753 2167
dependency$	753
descri	2781 1513 1553 2824 1562 168
describe$	2784 2833 1274
described$	2833
describes$	1274
design	2727 2383
design$	2814
designated$	1476 1017
designs$	2814
desk	943
desk$	2722 2760 1832 781 2339
desks$	2760 1832 781 2339
destru	2290
destructive$	3561
detach	817 827
detach$	741 770
detached$	2683 49
detaching$	741
detail$	2831
details$	2710 2831 3074 2503
detective$	1289
detectives$	1289
deter	344 417 421 929 1291
deter$	345 553
determ	1597
determined$	2868
deterr	344 1325
deterred$	385 519
deters	344
develo	2727 1668 2383 1125 1128 1322
develop$	2841 2859 268 2939 1103
develope$	268 1103
developed$	2936
developes$	2841 268 1103
developing$	268 1103
development$	2886 2888
developments$	2886 1616 2888
develops$	2841 2859 268 1103
dialogue$	2882 1631 236 292 2486 2576
diary$	1001
did$	1415 2803 2805
die$	2164
dies	2164
dies$	3435
dietic	1070
dietician$	2466
dietit	1070
dietitian$	2466
differ	2022 785 792 2189 921 1027
difference$	2423
different$	1536 3092 1853 3136 3137 3138 472 3143 3145 3146 480 1877 483 3161 1942 3274 2011 3283 2017 2018 2020 2030 2037 665 666 2065 673 674 2071 2073 678 679 680 683 2080 2082 688 2088 2089 696 2094 2096 2097 2099 2100 705 2102 2104 711 2111 2115 722 723 2120 2122 2177 2182 2184 789 3457 791 796 2199 830 831 2228 2229 2231 2232 3505 3512 3513 3544 2280 3578 3581 2324 2333 2600
differently$	3461 2509
diffic	3525
difficult$	380 3095
diffus	776
dig	2377
dig$	3648 1341
digest$	2389
digging$	1341
dignity$	2558
digs$	1341
dilut	758 771 776 890
diluted$	3469 3558
dimini	780
dinner	96 1492
dinner$	3641
dip$	1013
direct	31 32 1450 2770 2970 471 473 478 832 987 2390 2419 1271
direct$	352 1756 404 548 573 1191
directed$	352 404 548
directing$	352 404 548 573
direction$	2605
directions$	3213 3336 2605
directs$	352 404 548 573
disall	537
disassociat$	743
disassociate$	742 743
disassociates$	743
disassociating$	743
disban	3076 411 1888 1889 2049 2050 2160 1220
disband$	3159 761 3431
disbande$	761
disbanded$	3160 3320 3321 761
disbandes$	761
disbanding$	761
disbands$	3159
discon	732 2296
discontinued$	3567
discou	336 344 417 421 1842 929
discourag$	899
discourage$	345 738 899
discouraged$	385 3113 519 3206 3406
discourages$	345 738 899
discouraging$	345 738 899
discourags$	899
discretion$	2510
discus	2727 1562 167 1597 2383 2482
discuss$	2398 1317
discussed$	2833 1563 2868 2917 1317
discusses$	2398 1317
discussing$	1317
discussion$	2882 2890 2945 292 2576 1317
discussions$	2882 2890 292 2576 1317
disengag$	743
disengage$	743
disengages$	743
disengaging$	743
disentangle$	770
disman	2049 775 1220
dismantl$	761
dismantle$	761
dismantled$	3320 761
dismantles$	761
dismantling$	761
dismis	535 699 853 913
dismiss$	905
dismisse$	905
dismissed$	1931
dismisses$	905
dismissing$	905
dismisss$	905
dismissting$	905
dispat	832
disper	3110 1888 1889 1898 550 554 569 2049 2050 1208
dispers$	499
dispersal$	2604 2605
dispersals$	2605
disperse$	1800 3159 499 1946 553 1950 1207
dispersed$	3109 3160 3169 3320 3321 1207
disperses$	3159 499 1207
dispersing$	499 1207
disperss$	499
displa	2727 2737 1490 2770 987 2383 2390 2419 1271
display$	2760
displayed$	2761
disrup	344 758 775 776 908
disrupt$	899
disrupte$	899
disrupted$	3206 3334 3406
disruptes$	899
disrupting$	899
disrupts$	899
disseminat$	1095
disseminate$	1095
disseminates$	1095
disseminating$	1095
disseminats$	1095
disseminatting$	1095
dissociat$	743
dissociate$	742 743
dissociates$	743
dissociating$	743
dissol	411 1888 1898 2160
dissolv$	761
dissolve$	3159 761 3430 3431
dissolved$	3169 761
dissolves$	3159 761
dissolving$	761
dissua	344 421 929
dissuade$	345
dissuaded$	385 519 3406
dissuades$	345
distan	435 1926 757 778 817
distance$	1831 1832 3197 3297 741 2153 765 770 772 2614
distancebetween$	3102
distances$	741
distancesbetween$	3102
distancing$	741
distant$	2020 2032
distract$	2323
distri	6 1433 2727 1491 105 3127 3151 3162 3173 3275 3276 3277 3278 2008 695 933 2383
distribut$	499
distribute$	499
distributed$	2704 2762 1501 2091 2329
distributes$	499
distributing$	499
distribution$	1402
distributs$	499
ditch	818 2214
divers	2550 1325
diversionary$	1638
divert	478 817 1322
divert$	741
diverting$	741
diverts$	741
divid$	499
divide	2049 695 933 1220
divide$	499
divided$	3320 2091 700 2329
divides$	499
dividi	1220
dividing$	499
divids$	499
division$	772
do	2303
do$	1415 2781 187 191 2908 308 2981 2982 2986 1778 398 1917 3195 710 809 1075
doctor	1070
doctor$	1008 2466 1300
documented$	2407
does$	187 308 1778 1917 710 809
doing$	191 308 1075 2496
dominant$	3576
domino	2366
dominoes$	3637
don$	1778 710
donate$	1337
donated$	1337
donates$	1337
donating$	1337
done	1398 3 1433 2727 1479 1482 1658 1700 2383 988
done$	2669 1399 1415 2687 2704 2750 2753 2755 2759 2929 2930 2971 2995 1826 2384
door	2227
door$	2682 2722 2760 97 1623 2932 2640
doors$	2682 2722 2760 97 1623 3365
dorm	2092 3363 3367
dorm$	3596
dorms	3363 872
dorms$	3596
dotted	933
dotted$	2329
doubl	2767 1277
double	1851
double$	104 143 3122
down	1458 3076 1277
down$	2698 2714 2729 2828 1640 1904 3176 2210 2278 1046 2639 2651
downlo	2711 1442 2725
downloaded$	2392
downloads$	2713
draft$	937 1366
drafte	2727 2383
drafte$	937
drafted$	937 1366
draftes$	937
drafting$	937 1366
drafts$	937 1366
draftting$	937
drag	817
drag$	800
dragged$	800
dragging$	800
drags$	800
draw	3216 2193 817
draw$	256 3154 3273 661 669 741 800 1239
drawin	1049
drawing$	800 3616 1239
drawn$	1443 800 997
draws$	1863 2335 1239
dress$	2349
drew	1529
drew$	2800
dried$	1540
drift	1766 2193 827 2260
drift$	3272 2152 773 2170 800 3531 2507
drifted$	1898 773
drifting$	773 2170 800
drifts$	773 2170 800
drinker$	1286
drinkers$	1286
driv	237 1633 465 471 845
driv$	501 503
drive	3110
drive$	501 503 563 1188 1252
driveing$	563
driven	469 1865 535 685
driven$	3111 1931 669 693 1267
driver	31 32 1450 59 60 2756 1518 131 3640 2427 2530
driver$	0 1 2674 14 18 20 2707 53 91 1497 118 2789 3619 2450 2459
drivers$	0 1 2674 14 18 20 2707 53 1455 91 1497 118 2789 1527 3619 3643
drives$	501 503 563 1188 1252
driving$	501 503 3652 1188 1252
drivs$	501 503
drop	100 455 593 732 742 818 2214 939 961 1277
drop$	36 42 99 2770 467 2138 919 953 2359 987 2390 2419 1178 1261 1271
drope$	467 919
droped$	919
dropes$	467 919
dropin$	1496 2357
droping$	919
dropins$	1496 2357
droppe	1557 469 1865 2296 1277
dropped$	2828 3567 953 1261
droppi	742 1277
dropping$	467 2138 919 953 1261
drops	732 1277
drops$	467 919 953 1261
dropting$	919
drug$	1290
drugs$	1290
dry$	2443
due$	1071 2484
duet$	900
dug$	2759
dump	818 2214
duty$	2722
dynami	3443 1149 2545
dynamic$	3451
dynamics$	3451
each	171 1867 476 3231 719 3432 833 834 846 2279 911 2365 3640 2380 2599
each$	2668 2699 2722 2732 115 2808 2856 1691 3006 1741 3019 3024 3047 389 1798 1799 3073 1811 1817 448 1867 3139 474 476 479 1895 1896 541 3231 597 600 2014 3319 3326 2056 2057 3329 677 3347 682 686 701 703 3389 3419 3425 3432 2198 2208 2209 3481 3509 2241 846 2254 3536 2266 2301 914 3588 3611 2345 3628 3629 964 3636 2371 2374 980 2382 1004 2426 1055 2522 2599 1204 2603 1219 2616 1227 2625 2626 2630 2648 2653 2660 2666
ear$	2490 1183
earlie	2207 2336 1277
earlier$	1884 2088
earliest$	1584
early	2336
early$	2853 1584 681 2639
earn$	1169 1282
earned$	1282
earning$	1169
earns$	1169 1282
ears$	1183
easier	2260 1277
easier$	432 2162 3531
easter	2336
easter$	642
easters$	642
easy$	2812
eat	469 1865 1890 819 2242
eat$	488 1909 2053 2078 704 965 1389
eate$	488
eates$	488
eating$	488 1389
eats$	488 2053 2078 704 965 1389
eclipse$	2745
edge$	3127 3151 3162 3173 3275 3276 3277 3278 2008
educat	469 1865 471 685
educate$	1134
educated$	461 1866 1996 2012 3300 2235
educates$	1134
educating$	1134
effect	3443 2518
effect$	2286 903
effective$	1109
effectively$	2853
effectiveness$	2481
effort	1647
effort$	2890 2918
efforts$	2890
egg	3525
egg$	2323
eight	114 157
eight$	1510
eject	568 863 2259
elder	633
elder$	3439
eldest	3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 1895 1896 541 3231 3261 597 616 2014 633 635 3311 3326 2056 2057 3329 677 692 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 3557 2287 2301 940 3607 2599 1204 2603 2612 1219 2616 1227
eldest$	1817 3098 3126 1856 470 1867 3149 1894 3194 608 2005 3317 3439 2267 2273 2279 940 3607 2602
elearn	2770 987 2390 2419 1271
elevat	1324
else$	3527 3528 3581
elsewh	3173 3280 3285 3304 3506 2256 2257 2274 3546 910
elsewhere$	2837 2951 452 3262 3267 3283 3457 3518 3527 3528 3545 2465
email	1397 2770 987 2390 2419 1271
email$	11
emaile	1396 1427 2700 2702 1436 2727 2751 2383 1026
emailed$	2667 2698 1428 2422
emails	1457
emails$	11 2728
embargo$	3101
embargos$	3101
embed	237 1633 1128
embed$	1323
embedd	2727 2383
embedded$	2936 1323
embedding$	1323
embeds$	1323
emerge	1593
emerge$	2841 2864
emergees$	2841
emerges$	2841 2864
emotio	249
emotional$	1645
empath	1149 2545
emphas	1324
employ	926
employ$	1371
employe$	1371
employed$	1371
employes$	1371
employing$	1371
employs$	1371
empowe	797
empower$	1311
empowered$	1311
empowering$	1311
empowerment$	1311
empowers$	1311
emptied$	3610
empty$	2443
en$	2298
enabl	797 1324
enable$	270
enables$	270
enabling$	270
encour	1597 2970 425 473 2010 797 1128 1325
encourage$	1318
encouraged$	2868 3406 2308 1318
encourages$	1318
encouraging$	1318
encryp	1064
encrypted$	2460
end	336 344 363 401 410 411 485 537 732 742 2160 3446 939
end$	372 3075 3127 467 3141 3151 3162 3173 3185 3275 3276 3277 3278 2008 2019 3293 2101 3373 3398 2138 747 3430 3431 3435 3448 3499 3504 899 3592 3595 1118 1355
ende$	467 899
endeav	1145
ended	1540 1557 3076 1842 2296
ended$	2811 2828 3001 3002 3016 3075 3113 3206 3398 3406 3567 1355
endes$	467 899
ending	344 732 742
ending$	2138 899 1118 1355
endping$	467
ends	344 363 732 2164
ends$	467 3141 2079 2101 3373 3398 3435 3448 3499 3504 899 3595 1118 1355
enforc	436 842 843 1210
engag	2689
engage	1396 1444 1486 1003 2518 1127 2524 2573 1325
engage$	30 2757 2523
engaged$	2667 30 2708 2752 2523
engagement$	30 2715 2890 2399 2418 2505 2523 2578
engages$	30 2757 2523
engagi	1127
engaging$	30 2708 2523
engend	1324
enhanc	1128 1321
enhanc$	1103
enhance$	1103
enhanced$	2936 297
enhances$	1103
enhancing$	1103
enhancs$	1103
enjoy	897
enough$	315
enquir	2770 987 2390 2419 1271
enrich	1324
enrol	2689 471 486 877 878 880
enrol$	634 828
enroled$	634
enroling$	634
enroll	1433 469 1865 1907
enrolled$	2704 1866 2400
enrolred$	634
enrols$	634
ensur$	494
ensure	1128
ensure$	2950 390 494 1122
ensured$	2936 390 1122
ensures$	390 494 1122
ensuring$	494 1122
enter	3064 426 569 845 877 878 881 2285 913 1212
enter$	400 1822 488 3247 937
entere	1907
entere$	400 488 937
entered$	78 700 937
enteres$	488 937
entering$	400 488 937
enters	1212
enters$	488 937
enterting$	937
entic	817
entran	2227 3500
entrance$	2760
entrances$	2760 2070 3365
entry	2119
entry$	1846 3152 558 1963 2645
entrytime$	3390
entrytimes$	3390
environment$	2931 2973 3451 2517
environments$	2931 2973
episod	1279
equally$	2558
equip$	1136
equipm	29
equipped$	1136
equipping$	1136
equips$	1136
erode	758
escala	1089
escalate$	2575
escalated$	2495
escalates$	2575
escort	469 1865 471 535 570
escort$	501 503 563
escorte$	501 503
escorted$	3111 1931 669
escortes$	501 503
escorting$	501 503 563
escorts$	501 503 563
establ	2727 1597 2383 1128
established$	1571 2868
estate	3014 3285 3293
estate$	3131 3265 2041 3350 3504 3592
estates$	3504
esteem	2545
ethos	1325
evalua	2727 2383
evaluate$	1085
evaluates$	1085
evaluating$	1085
evenin	2770 1834 603 2061 3332 3344 3362 2092 3363 727 728 2224 2227 3500 3501 872 2336 987 2390 2419 1271
evening$	2703 124 1849 3252 3270 681 3370 2107 3381 3384 3385 3387 2118 3392 2123 3395 2127 3399 3521 3527 3548 2292 900 2331 1037
evenings$	2703 124 1849 3148 3270 3351 2107 3382 3386 3387 2118 3393 2123 3395 3397 2127 3399 3401 2148 3521 2292 2331 1037 2437
event	2770 987 2390 2419 1271
event$	2771 3641 1273
events$	2771 2863
ever$	2313
every	171 3231 833 834 911 2365 3640 2599
every$	2668 2699 2722 2732 1502 2808 1653 1691 1694 3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 1895 1896 541 3231 597 3326 2056 2057 3329 3347 686 701 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 2301 914 3588 3611 3628 3629 964 3636 980 1004 1191 2599 1204 2603 1219 2616 1227 2653
everyb	59 171 234 274 1670 300
everybody$	1455 1630 1696 1722 1108
everyo	59 171 1614 234 274 1670 300
everyone$	1455 2885 224 1630 1696 1722 1108
everything$	2912 2471
evict	568
evict$	497
evicted$	497
evicting$	497
eviction$	490
evicts$	497
eviden	1064
evidence$	48 71 2460 2503
evidenced$	76
evident$	2407
evolve$	2841
evolvees$	2841
evolves$	2841
example$	1829
except	3312
exchange$	225
exclud	1517 2818 3110 455 558 567 593 1991 604 725 849 2257 863 2259 1214
exclud$	596 871 1216
exclude$	596 598 3510 871 1205 1216
excluded$	2788 371 3109 3125 1963 3262 3264 598 3300 3528 871
excludes$	596 598 3510 871 1205 1216
excluding$	596 598 871 1216
excludned$	871
excludning$	596 871
excludred$	871
excludring$	596 871
excluds$	596 871 1216
exclus	2238 844 909 1279
exclusion$	144 347 348 482 489 490 594 2239 2305
exclusions$	144 489 2239 2305
exerci	2770 987 2390 2419 1271
exhibi	96 1492
exhibition$	92
exist$	3407
existing$	1571 2880 1191
exists$	3407
exit	411 760
exit$	482 748 2156
exiting$	748
exits$	3365 748
expect	1149 2545
expectations$	2516
expected$	376
expel	593 604 1214
expel$	596 1205 1216
expele$	596 1216
expeles$	596 1216
expeling$	596 1216
expell	1991 604
expelled$	3125 3262
expelning$	596
expelring$	596
expels$	596 1205 1216
expenditure$	27
experience$	2966
experiences$	1011
explai	1427 1513 1553 2824
explain$	2784 439
explained$	2698
exploi	2972 2457 1285
exploit$	2820
exploitation$	2514 1287
exploitative$	1287
exploited$	1287
exploiter$	1287
exploiters$	1287
exploiting$	1287
exploits$	1287
explor	1562 168 2862 1597
exploration$	2890
explore$	1314
explored$	2833 2868 2917 1314
explores$	1314
exploring$	1314
exposed$	1816
exposu	1149 2545
express$	2960
expulsion$	482 594
extend	1885 842 843
extend$	1353
extended$	3156
extending$	1353
extends$	1353
extent$	7
extra$	325 1009
extrac	784 817
extract$	741
extraction$	482
extric	817
extricate$	741
eye$	2867 3107 1183
eyes$	1183
facili	2727 2383 1128 1321
fade	2164
fade$	3430 3435
faded	3446
fades	3446
fades$	3435
fair	96 1492
fair$	2777 2812 2358 3641 2586
fairly$	2853 2558
fairs	1492
faith$	2564
fall	1557 827 1277
fall$	99 2828 288 800 2260
fallen$	1898
fallin	1277
falling$	288 800
fallping$	288
falls	1557 1277
falls$	2828 288 1808 2164 800
false$	3106
famili	33 34 35 59 60 2756 157 2530
familiar$	1091
families$	0 1 2674 14 18 20 1430 1431 2707 1455 66 1471 90 91 1497 2856 1666 283 1690 413 477 1893 614 3284 3298 2028 3470 888 912 3643 2522 2532 1299
family	60 2756 3006 1741 389 1798 1799 1811 1817 448 3126 1867 3139 474 476 1880 1895 1896 541 3231 597 616 2014 3285 3293 3305 643 3326 2056 2057 3329 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 2301 2599 1204 2603 1219 2616 1227
family$	0 1 2674 14 18 20 2707 91 1497 154 1564 477 1893 614 3284 2028 888
far	629 778
far$	176 629 2025 2032 2038 705 2102 2177 2228 2274
fare	2349
fare$	68 809 3620
fares$	68 809 3620
farm	3502 3503
fashion$	2865
faster$	2581
father	1880 2003 3285 3305 643
father$	614 1298
fathers$	283
favourite$	3182
fear	1553 2824
fear$	2431
fears	1553 2824
feasibility$	2537 1143
feasible$	2469
februa	2336
february$	2804
fed$	2887
fee	2349
fee$	3620
feed$	217
feedback$	72 989
feeding$	217
feeds$	217
feel	2781 1553 2824 1668
feel$	2939 1671 1717 1719 1033 1050 2517 1274
feelin	1149 2545
feeling$	1274
feelings$	1011
feels	1553 2824
feels$	1671 1033 1050 1274
fees$	3620
fell	1557 1277
fell$	2828
felled$	2408
felt	2781 1553 2824
felt$	1033 1050 1274
fenc	466 549
fence	29 3614
fence$	62 97 1337
fenced$	3238 572 1337
fences$	97 1337
fencing$	62 97 1337
festiv	96 1492
festival$	3626
fetch$	828
fetche	811
fetched$	3518
fetches$	828
few$	2810 1583 438
fewer	104 1067
fewer$	1500 113 438 487 896 2463 1275
fi	1945
fight	1279
fight$	2795 144
fights$	2795 144
figure$	2746 1494
figures$	2746 1494 2389
file	2727 1467 1472 1567 2383
file$	2738 2743 2745 2835 2836 2838 2839 1006 2483
filed	2727 2383
filed$	78
files	1457
files$	2728 2738 2743 2745 2838 1006
fill$	2377 1117 1238
filled	1433 2727 2383
filled$	2704 1238
filling$	1117 1238
fills$	1117 1238
film	2770 2819 2377 987 2390 2419 1271
film$	28 92 3616 3617 3626 2358 3638 3644 3648 996
filming$	1270
films$	3626 3644 996 1270
final$	2740
find	1513 1782 506 3188 610 2006 786 878
find$	1506 2784 1553 232 242 322 1845 790 986 1048 2445 1164
finde$	790
findes$	790
findin	1561
finding$	2830 2832 232 242 790 986 1164
finds$	1506 232 242 322 790 986 1048 2445 1164
fine	2349
fine$	432 3620
fined	3110
fined$	3109
fines$	144 3620
finish	1398 2727 1482 401 469 1865 699 2119 811 2242 2383 988
finish$	488 3430
finishe$	488
finished$	2669 1415 2740 2753 2759 3518 2384
finishes$	488
finishing$	488
finishingtime$	3390
finishingtimes$	3390
finishs$	488
finishtime$	3390
finishtimes$	3390
firm	60
firm$	1184 1187
firmer$	1184 1187
firmly$	2853
first	2336
first$	1584 940 2438
fish$	1258
fishes$	1258
fishs$	1258
fit$	2843 1339
fits$	1339
fitted	1433 1458 1491 2342 997 2393
fitted$	2704 2729 2762 3613 999 1339
fitting$	1339
five	33 35 51 114 1531 147 157 3006 1741 389 3066 1798 1799 1811 1817 3088 3089 3090 3094 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 1912 3186 529 3198 3204 541 3231 3232 1964 1992 3263 597 654 3326 2056 2057 3329 684 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2368 2374 2427 2599 1204 2603 1219 2616 1227
five$	1431 1447 86 90 96 109 1510 115 1543 2827 3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 3157 1895 1896 3183 541 3231 3235 3255 597 3326 2056 2057 3329 726 3425 3432 3450 2198 2208 2209 3481 2234 3509 2241 846 3514 2254 2266 2301 2345 2366 3639 2599 1204 2603 1219 2616 1227 2632 2647 2660
fix	580
fix$	1229
fixed	997 2393
fixed$	1229
fixes$	1229
fixing$	1229
flag	221
flagged$	2887
flat	636 2092 3363 879
flat$	3021 3184 611 612 640 2076 3368 900 3596 3652 3653
flats	3363
flats$	3021 3184 2076 3368 3653
flexib	1677
flexible$	2948
flies$	639
floor	3285 2092 3363 2227
floor$	3448 3499 3595
floors	3363
floors$	3448 3499 3595
flourish$	2960
flowing$	2902
flush	568
fly$	639
flyer	2770 987 2390 2419 1271
flyers$	2636
fobs$	95
focus	3571 1128
focus$	1579 2486 1323
focuse	1111
focused$	2507 2529 2569 1323
focuses$	1323
focusing$	1323
focussed$	2529 1323
focussing$	1323
follow	1442 1517 2818 156 3188 3432
follow$	202 1634 1635
followed$	2788 2802 1597 2392
followers$	2713
following$	202 2432
follows$	202
food$	3644 2637
foot	435
foot$	1831
footag	1064
footage$	2460
footba	2366
football$	3637 991 2647
footfa	15 79 1475
footfall$	2746 2418
for	3271 2006 625 675 2393
for$	2696 1453 2749 2754 2800 2833 2873 2879 2920 1657 2935 2946 1735 3015 1855 3129 1868 1878 1960 2007 3279 3378 2275 3621 3632 3636 2438 2489 2493 2494 2501 2507 2519 2539 2642 2649 2659 2664 1303
forbid	344 346 362 363 365 401 417 421 1842 537 902 929
forbid$	330 345 1809 744 3510
forbidden$	3001 3002 385 3075 3113 519 3206 3406
forbidding$	330 744
forbided$	744
forbiding$	744
forbidning$	330
forbidping$	330
forbids$	330 744 3510
force$	1289
forefront$	1641
forfeit$	867
forfeiting$	867
forfeits$	867
forge$	1166
forgeing$	1166
forges$	1166
forgiving$	2506
form	3049 1852 1882 601 2023 2061 3332 3344 2084 2090 3361 3362 2092 3363 2098 2227 3500 3551
form$	28 3048 3123 3153 1997 3289 3294 3295 3301 3355 3357 3369 2328 2336 3624 1166
formin	3052
forming$	3073 3524 1166
forms	2770 3332 2062 2075 3361 3363 3551 987 2390 2419 1271
forms$	28 3301 3333 3346 3351 3355 3369 3470 1166
fortnightly$	2668 3636
forum	21 45 2770 987 2390 2419 1271
forum$	1441 2875 2876
forwar	1597 1634 1635 1071
forward$	2847 2868 2899 2905 2906 2400 2467 2472 2584
forwards$	2467 2584
foster	469 1865 471 1128 1324
foster$	636 879 1218
fostering$	1218
found	1459 1841 1873
found$	2730 2815 1837 442 443 444 3112 3150 3211 2235 1048
four	114 157 3006 1741 389 3066 1798 1799 1811 1817 3088 3089 3090 3094 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 3222 3231 3232 1964 1992 3263 597 633 3326 2056 2057 3329 684 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 940 3607 941 2374 2427 2599 1204 2603 2612 1219 2616 1227
four$	1510 115 2827 3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 3157 1895 1896 541 544 3231 3235 597 2000 2014 3323 3326 2056 2057 3329 726 3432 3450 2198 2208 2209 3481 2234 3509 2241 846 3514 2254 2266 2301 940 2337 2348 2355 2356 2599 1204 2603 2612 1219 2616 1227
fourso	3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 1912 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
foursome$	1806 3157 3183 3212 3225 3227 1983 3260 3589
fragme	775 1220
fragment$	761
fragmente$	761
fragmented$	761
fragmentes$	761
fragmenting$	761
framew	2770 987 2390 2419 1271
fraternise$	2596
free	778
free$	2074 770 799 2223 1249
freedom$	293
frequency$	8
frequent$	199
fresh$	1998 613
fri	2336
friday	603 727 728 2336
friday$	2703 603 3270 727 2123 728 3395 3622 2360 3635
fridays$	2703 3270 2123 3395 3622 2360 3635
friend	33 34 35 51 85 114 1518 131 1531 147 148 1552 157 1555 274 1670 3006 1740 1741 3018 3054 389 3057 3061 3062 3066 1798 1799 3081 1811 3085 3087 1817 3096 3099 434 1835 448 3118 3119 3120 3121 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1964 3244 1989 1992 3263 597 616 2014 3296 633 654 3326 2056 2057 3329 3337 684 2086 692 2134 3408 3413 3424 2154 3432 3445 2175 2181 2188 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3557 892 3564 3565 3570 2301 3582 3583 2318 2321 940 2368 2374 2427 2598 2599 1204 2603 1219 2616 1227
friend$	2789 2791 1547 3106 2033 3357 787 2186 3458 2317
friendlier$	2429
friendly$	2812 2933 1091 2586
friends$	1430 1431 1447 1481 86 90 109 2776 110 1510 115 2785 2789 2791 1527 1543 1544 2823 2826 2827 1715 2996 2997 2998 3004 1745 3031 3033 3035 3036 370 3040 3042 3053 3058 3059 1806 3086 3106 3157 3158 3181 3183 1913 1920 1928 539 3212 1949 3225 3227 3235 1983 3255 3260 3272 606 3303 3309 3331 671 3357 3388 726 3409 3410 3412 3416 3418 3420 3422 3425 3427 2158 3434 3436 3437 3438 3440 774 3444 3447 3450 3452 787 3454 3455 3456 2186 3458 3459 3460 2190 3462 3485 2218 3490 3491 885 886 2288 3589 3639 2522 2621
friendship$	338 3011 3026 370 3068 1830 446 492 3175 1905 523 606 667 671 2098 3405 739 3409 3410 3411 3414 3415 3416 3420 3424 3425 3428 763 768 3437 2171 3447 2180 2181 3452 787 2188 3459 3460 2192 3482 2226 2251 3560 894 3575 3601 2621
friendships$	338 3011 3026 370 3068 446 606 667 671 3405 739 3409 3410 3411 3414 3415 3416 3420 3425 763 768 3437 3447 3452 787 3459 3460 3482 894 3575 3601 2621
from	3081 3271 2137 2165 2213 2352
from$	2705 1468 125 1525 1556 1577 1680 1758 1765 1767 1773 3051 1781 3072 1818 3129 1876 1915 3199 3207 1994 3283 3307 2043 2060 698 2138 2139 2155 2156 2166 2169 3492 3538 2297 2312 2315 2320 2336 3621 3623 3631 3632 3636 3647 1032 2439 2442 2489 2607 2638 2663
full$	258 1713 1022
fuller$	258
fully$	1488
fun$	88
functi	1463
functional$	2734
fund$	47 1358
funded$	1358
fundin	2770 2928 987 2390 2419 1271
funding$	47 1569 211 2492 1358
funds$	47 1358
furniture$	3644
furthe	223 249 528 3546
further$	1583 1619 1645 1756 1924 2032 1082
future	223 2297
future$	2845 1619 1756 3568 2484
gain$	1112 1169
gaining$	1112 1169
gains$	1112 1169
game	96 1492
game$	3644
gamers	3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
gamers$	1806 3157 3212 3225 3227 1983 3260 3589
games	1492 2366
games$	2670 3637 3644
gang$	348 1912 3514 2253 1197
gap$	2955 1832 765 772 2513
gapbetween$	3102
gaps$	2955 2513 2526
gapsbetween$	3102
garden$	92 3616 3652 1258
gardenes$	1258
gardens$	1258
gate	29 2227 3500 943
gate$	2722 62 2760 97 2339
gates$	2722 62 2760 97 3365 2339
gather	1739 1740 3012 3014 3017 3018 1753 1759 1760 1772 1776 3049 3052 1802 434 3114 3170 515 3216 1964 2048 3566 1334
gather$	142 3010 3019 3024 3025 3032 3043 3047 3056 3065 3067 3071 1836 3116 3133 1911 3211 3237 1967 3239 3247 2047 3319 2083 3495 3537 3554 1107
gathered$	2994 1837 3211 2385 2407
gatherering$	1911
gathering$	3011 3030 3034 3073 1830 446 1911 3220 3221 3229 3414 3524 1107
gatherings$	3030 3031 3034 446 3221 3235
gathers$	142 3133 3495 1107
gatherting$	1911
gave$	2680 2768 602
genera	249
general$	1645
get	2781 1513 439 2193 817
get$	2784 190 2859 309 3064 493 1944 573 2066 2083 741 754 801 3487 3525 897 3571 946 1033 1095 1107 1192
gete$	1095
getes$	1095
geting$	573 1095 1107
gets$	190 2859 309 1863 573 741 754 801 2335 946 1033 1095 1107 1192
getting$	190 309 1802 741 754 801 1095 1192 1334
gift$	1528
gifts$	1528
gig	96 1492
gig$	3626
gigs	1492
girl	1518 152 3006 1741 389 1798 1799 1811 1813 1817 448 1867 3139 474 476 1895 1896 541 3231 597 616 2014 633 3326 2056 2057 3329 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 2301 2599 1204 2603 1219 2616 1227
girl$	2789 2791 1547 1548 3284 2033 3579 2317
girlfriend$	1299
girls	33 34 35 51 85 131 1531 147 148 157 274 1670 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1964 1989 1992 3263 597 1999 654 3326 2056 2057 3329 684 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 2321 940 2368 2374 2427 2599 1204 2603 1219 2616 1227
girls$	1430 1431 1447 1481 86 90 109 110 115 2785 2789 2791 2793 1527 1543 1544 1548 2827 2897 1715 2998 1806 3157 539 3212 3225 3227 3235 1983 3255 3260 3284 3323 3331 726 3425 885 886 3579 3589 3639 2611
giv	427 1240
giv$	268
give	249
give$	1645 255 259 268 291 447 602 742 2202 2203 818 828 876 924 928 1119 1165 1241 1349
giveing$	1165
given	3 2681 1433 2725 2727 1491 105 1562 249 303 1873 675 3475 2383
given$	1399 2704 1439 2727 2731 2762 1501 123 1526 2833 1645 2917 255 259 1699 322 3111 481 2203 3487 2235 3552 2296 2383 1005
gives$	259 268 291 602 828 928 1119 1165 1241 1349
giving$	255 259 268 602 742 2202 2203 928 1119 1241 1349
givs$	268 928
go	2676 2781 1513 208 1825 535 569 589 699 819 835 2242 880 2314
go$	1407 1424 1493 2767 1503 2776 2784 142 1562 2859 2908 2989 1772 3063 400 1800 457 1866 484 488 1885 1931 1985 607 626 2031 639 646 2045 2047 669 2066 709 2145 801 836 2303 2338 1039 1223 1277
goal	943
goal$	2339 2567
goalpo	29
goalpost$	62
goalposts$	62
goals$	2339 2567
god$	484
goe	3091
goe$	3000 400 488 2045 2078
goes	2716 2721 208 569 699 819 835 2314
goes$	1407 1424 1493 2767 1503 2776 2859 3000 1808 457 488 607 626 2031 639 646 2045 669 2078 801 836 2338 976 1039 1223 1277
going	1417 223 569 819 3566
going$	2688 1619 2902 1706 3029 3052 1790 400 3084 488 801 3591 2432 2496 2519 1223
gone	2716 1516
gone$	1424 1427 2727 2763 1493 2767 2787 2798 3518 2383 988 1039
good	433 2290
good$	2812 2939 1695 1829 3106 3306 2067 2184 2220 3561 1022 1092 1172
gos$	142 484 488 2045
got$	38 754 3590 1033
govern	60
government$	2493
governor$	2741
governors$	2741 1002
gp	1070
gp$	2466 1300
gps	60
gran	1880 3285 3305 643
gran$	1299
grand	1813 1880 3305
grandad$	1299
grandbrother$	1298
grandcarer$	1298
grandcarers$	1298
granddad$	1298 1299
granddaughter$	1298
grandfather$	1298
grandm	2003
grandma$	1299
grandmother$	1298
grandmum$	1298
grandp	2003
grandparent$	1298
grandparents$	1298
grandsister$	1298
grandson$	1298
granma$	1299
granny$	1299
granpa$	1299
grant	2770 987 2390 2419 1271
grant$	47 958
grante	2727 2383
grante$	958
granted$	958
grantes$	958
granting$	958
grants$	958
grass$	1012
gravit	2314
great$	2332
greate	103 1125
greater$	1499 258 297 1713 325 1091 1172
green$	2778 2779 2414 2435
greet	1514 1336
greet$	2785
greete	134
greeted$	1530
greets$	2785
grew	2765 2767 1277
grip$	3273 2174 779 2176
groom	2457 1285
groom$	2820
groomed$	1287
groomer$	1287
groomers$	1287
grooming$	1287
grooms$	1287
ground$	2579 1203
grounding$	1203
grounds$	1203
group	33 34 51 85 2770 114 1531 147 148 1552 157 1554 1555 274 1670 3006 1741 389 3062 3066 1798 1799 1811 3085 3087 1817 3088 3089 3090 3093 3094 3096 3099 1834 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3170 3172 1912 3186 529 3198 3204 541 1943 3231 3232 3234 1964 1992 3263 597 3285 3296 654 3326 2056 2057 3329 2061 3332 684 3361 3363 2130 3408 3413 3424 2154 3426 3432 3445 2175 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 2298 3570 2301 3582 3583 2321 3602 2368 3640 2374 987 2390 2419 2427 2524 2598 2599 1204 2603 1219 2616 1227 1271
group$	1420 1430 1441 1447 2743 2744 1481 86 90 109 110 1510 2785 2791 1543 1544 2823 2825 2826 2827 2897 2968 1715 2998 1745 3019 3026 3031 3035 3036 370 3042 3050 3058 3059 3071 1805 1806 3078 3086 3097 1851 3123 3153 3157 3158 492 3174 3175 1905 3183 3189 523 3212 1949 3221 1951 1953 1954 559 1957 3235 3237 3255 3265 1997 606 3282 3289 3294 3303 3309 3331 3333 667 671 2077 3357 3368 3369 3371 3388 726 2126 731 2128 3402 740 3409 3410 3412 3415 3416 3417 3418 3419 3420 3421 3425 3427 3428 2158 764 3434 768 3436 3437 3438 3440 774 3442 2172 3447 3450 2180 3452 3454 2185 3459 3463 3482 3497 3514 2250 2253 3548 885 886 3560 894 3569 3586 2336 3639 2621
groupactivities$	3401
groupe	1907
groupevenings$	3401
groupi	3052
groups	448 3170 1964 3332 3361 3362 3363 872
groups$	2743 2744 3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 1895 1896 541 1938 543 3212 3221 1951 1953 1954 559 1957 3231 3235 597 3326 2056 2057 3329 3333 3346 3368 3369 3371 3432 3442 3452 2185 3459 3463 2198 3470 2208 2209 3481 3509 2241 846 3522 2254 2266 3569 2301 2599 1204 2603 1219 2616 1227
groupsession$	3401
groupsessions$	3401
groupwork$	3401
grow	2765 2767 827 1277
grow$	2960 2152 1033
growing$	3524
grown$	3590
grows	1277
grows$	1033
growth$	103
guard	31 32 1450 60 1518
guard$	53 55 118 2789
guardian$	1299
guardianship$	2499
guards$	53 55 91 118 2789
guests$	1928
guid	473 478 797 817
guidan	2770 987 2390 2419 1271 1325
guidance$	211 2916 2492
guide	1321
guide$	741 996
guided	1321
guidel	93
guideline$	94
guidelines$	94
guides	1321
guides$	996
guidin	1321
guild	3502 3503
gulf$	765 772
gurdwara$	3641
gym	36 64 3502 3503 2390
gym$	991
habit$	2295
had	3 149
had$	1399 2687 38 84 2805 2959 893 992 1023 2421
haircuts$	2637
half	59 3261 633 3332 940 3607 941
half$	1455 88 104 143 1817 3098 3126 1856 470 1867 3149 1894 3194 608 2005 2014 2018 3317 692 2092 3504 869 2267 2273 2279 940 2337 2419 2602
halfs$	3504
hall	36 42 64
hall$	1438 3223 3265 3282 3371 713 3641
halls$	3371
halt	401 908
halt$	747
halv	1277
halved	1540 1557
halved$	2811 2828
halves	448 2061 3332 3362 2092 3363
halves$	3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 1895 1896 541 3231 597 3326 2056 2057 3329 2101 3373 3432 2198 2208 2209 3481 3499 3509 2241 846 2254 2266 2301 2599 1204 2603 1219 2616 1227
hand	1240
hand$	2940 2570 1350
handbook$	2717
handed	2681 2727 1491 105
handed$	2680 1433 2727 2762 1501 2383 997 1005
handing$	1350
handle	231
handle$	1627 3433
handles$	1627
handou	2770 987 2390 2419 1271
handov	1693
handover$	2964
handovers$	2964
hands$	1350
hang	3091 3216 2281 2282 1334
hang$	1739 3019 3049 3063 3067 3133 515 3239 3554
hangin	1802 2271 3566 1334
hanging$	3012 3052 1783 3073 3084 1841 3114 3229 3542 3591
hangout$	3553
hangs$	3133
happen	1417 2727 2763 2383
happening$	2688
happie	897
happier$	432 2205 810 2429
happy	897
happy$	2039
harass	2819
hard	3525
hard$	380 3095 2535 1187
harder$	380 3095 1187
harm	156 2457 1066
harm$	2820 2462 2514
harmed$	2462
harmfu	2290
harmful$	433 2067 3561 2462
harming$	2462
harms$	2462
harnes	1324
has	709 1090
has$	38 40 1456 1466 80 84 87 89 1488 130 246 2967 312 322 3496 2240 893 1025 2425 1180
hatch	943
hatch$	2339
haunt	2281 2282
haunt$	3553
have	2781 399 471 709 804 1090
have$	40 1456 1466 80 84 87 89 1488 130 246 252 278 289 2967 312 322 340 1795 493 498 524 1929 1962 3487 3496 2240 893 928 1025 2425 1180
haveing$	498
haven$	2931 2973
haves$	498 928
having	399 804
having$	252 312 1784 1795 524 928 2431 1180 1265
havs$	928
he	157 1817 3098 3126 1856 470 1867 3149 1894 3194 608 2005 633 635 3317 2267 2273 2279 2602
he$	2783 1690 2974 1714
head	31 32 1450 2314 3640
head$	2719
headco	15 79 1475
headcount$	2746
heads	2314
heal$	1115
heale$	1115
heales$	1115
healing$	1115
heals$	1115
health	2972 1734 433 785 792 2290
health$	1070
healthier$	3005
healthy$	1829 3561
hear$	2398
heard	2802 1553 2824 2990 2518
heard$	2942 2988 2994 1281
hearing$	3634 3641
hears$	2398
heart$	1641
heater	29
hedge$	62 1012
hedges$	1012
held	3 1433 2721 2725 2727 2763 102 168 169 170 2383 1087
held$	1399 2704 2755 1498 1565 1566 2959 1844 461 475 505 3511 2291
hello	1514
hello$	2785
helmet	29
help	2970 439 473 797 1128 1148 1322
help$	158 2916 272 294 754 981 2527 2544 2578
helped	2010 685
helped$	158 1873
helpfu	2862 2290
helpful$	2812 158 3561 2469
helpin	1128
helping$	272 981
helpline$	28
helplines$	28
helps$	272 754 981
her	1541 3006 1741 389 1798 1799 1811 1817 3098 3099 3100 448 3126 1856 470 1867 3139 474 476 3149 1894 1895 1896 3193 3194 541 3231 597 608 2005 2014 3310 3317 3326 2056 2057 3329 3338 677 3426 3432 2198 2208 2209 3481 2219 3509 2241 846 2254 2261 2266 2267 2273 2279 2301 2444 2599 1204 2602 2603 2612 1219 2616 1227
her$	2699 172 1704 3019 1797 1871 1881 599 2013 2140 2144 2263 2304 2316 1175 2630 2633
here	1562
here$	2775 2833 2834 3523 3547 3568
herself$	3550
hierar	1292
high$	1022 1161
higher	103 1277
higher$	1499 1022 1161
highli	1324
hike$	3627
hikes$	3627
him	1541 3006 1741 389 1798 1799 1811 1817 3098 3099 3100 448 3126 1856 470 1867 3139 474 476 3149 1894 1895 1896 3193 3194 541 3231 597 608 2005 2014 3310 3317 3326 2056 2057 3329 3338 677 3426 3432 2198 2208 2209 3481 3509 2241 846 2254 2261 2266 2267 2273 2279 2301 2444 2599 1204 2602 2603 2612 1219 2616 1227
himself$	3550
hir$	1371
hire	926
hire$	1371
hired	997 2393
hired$	1371
hires$	1371
hiring$	1371
hirs$	1371
his	2219
his$	2699 172 1704 3019 1797 1871 1881 599 2013 2140 2144 2263 2304 2316 1175 2630 2633
hit$	995
hits	1442
hits$	2713
hockey	2366
hockey$	3637
hold	2154 817 883 1087 1090
hold$	1449 187 240 1782 3188 526 584 3273 661 3425 2174 779 2176 802 837 2286 891 903 3587 3603 1081 1168 1180 1222 1244 1363
holde$	837
holded$	584 837
holdes$	837
holding$	240 584 837 1081 1168 1180 1244
holds	2721 1457
holds$	1449 2728 187 240 316 584 837 1081 1168 1180 1244 1363
holiday$	642 650
holidays$	642 3376
holidayss$	642
holist	249 1129
holistic$	1645
home	550 3285 636 3344 2090 3361 3362 2092 3363 2119 2227 2256 879 910 3645
home$	2678 2707 2812 2988 3021 3082 3083 441 452 3124 3148 1879 495 1897 1899 1902 3184 1936 1946 3219 1959 3262 3267 611 612 3301 640 2040 3340 808 820 3504 3518 3527 3528 3592 3612 3615 1044 2663
homees$	3612
homes	2070 2075 3361 3363
homes$	2707 3021 3124 3148 1902 3184 3219 1959 3301 3341 3346 3351 3504 3612 3643
hometime$	3390
hometimes$	3390
honest$	2812 2506 2586
hope	1553 2824 2970 1145
hope$	1656 279 2564
hopes	1553 2824 1145
hoping	1145
horizo	1149 2545
host$	2814 1371
hoste$	1371
hosted	2727 2763 2383
hosted$	1371
hostel	2075 2092 3363 3500 879
hostels$	3346
hostes$	1371
hosting$	1371
hosts$	2814 1371
hotline$	67
hotlines$	67
hotspo	1064
hotspot$	2460
hotspots$	2460 2480
hour	2207 2227 2309
hour$	1849 2292 2331
hours	100 2770 987 2390 2419 1271
hours$	52 56 1496 101 2771 1849 2148 2163 2292 2331 998 2638
hous	471 803 845 883
house	3088 3089 3090 3094 601 636 2090 3361 2092 3363 879
house$	3021 498 1902 3184 1997 611 612 640 661 3504 3592 3596 2336 3652 3653
housed	469 1865 1907
housed$	1866 1875 3300 2059 965
household$	614 2028
households$	614 3298
houseing$	498
houses	2061 3332 2070 2084 3361 3363
houses$	3021 498 1902 3184 3341 3355 3375 3504 3653
housin	601
housing$	1997
how	176
how$	58 81 1572 1588 923 2426 2447 2537 2652
hub	36 42 2390
hub$	1438 63 2973
hubs$	63
huddle$	2253 3599
humili	1296
hung	2342
hung$	3613
hurt	1517 2818 156 2457 1066
hurt$	2788 2820 2822 2458 2462
husband$	1299
hustl	568
hut	2281 2282
hut$	1864 3553 2336
identi	2727 1459 1513 1597 610 2006 892 2383
identification$	2167
identified$	2730 1476 2868 2917 3150 1017 2415 2417 1293 1323
identifies$	1130 1293 1323
identify$	2784 242 1130 1293 1323
identifying$	242 1130 1293 1323
identifys$	242
identity$	2934 2288
if	1966 2245 2246 851 2306 1067
if$	173 197 2869 318 1847 1848 3168 3207 3217 3230 3233 3234 841 2327 2463 1073 2484 2485 1179
imam	31 32 1450
impact$	903 2481
implem	6 2727 237 1633 2383
implementation$	1402
impos	436 843 1210
impossible$	380 3095
improv	2765 103 1125 1128 1277 1321
improv$	1103
improve$	1499 1103 1121
improved$	1499 2936 297 1022 2534
improvement$	92 103 2904 2584
improvements$	92 2904 2584
improves$	1103 1121
improving$	1103 1121
improvs$	1103
in	1599 1613 1629 1988
in$	1438 1446 2728 2729 1474 2757 1489 2764 1496 1499 106 2780 2794 1533 138 1535 141 1542 1546 177 178 2866 2870 1603 1609 2884 1618 2900 2935 2952 1712 356 3082 3083 452 1857 1931 3247 1985 1986 3280 624 708 3389 2196 3471 838 3506 3519 3523 2307 2328 3608 2340 2347 3621 2357 3628 3630 3632 2363 2364 3636 3645 3646 3648 2420 2437 2439 2443 2548 2563 1174 2574 1221 2634 2650 2651 2657 2659 2664 1303
incide	1279
incident$	2795 144 1099
incidents$	2795 144 1099
includ	1562 167 2990 2518
include$	2833 3015 1827
included$	2833 1563 2988 1827 2407
including$	1827
inclus	264 306 1129
inclusion$	1329
inclusive$	1660 2933 1702 2506 2586
increa	2765 2767 103 1090 1128 1277
increas$	1103
increase$	103 1499 297 1103 2575
increased$	1499 258 2936 297 1022 2534
increases$	1103 2575
increasing$	1499 297 1103
increass$	1103
independent$	3559
indivi	2081 735 3540 3541
individual$	733
individually$	3257 3352 3572 2608
indoor	910
indoors$	3082 3083 452 1897
induct	1487 2770 987 2390 2419 1271
inducted$	2758
influe	2972 3154 3443 2573 1321
influence$	1760 3031 1816 1829 526 3273 3408 2174 779 2176 2286 891 903 3587 3603
influenced$	1816
influential$	3576 2610
inform	2700 2702 2751 2770 1621 987 2390 2419 2518 1271 1322
information$	2710 1444 1616 2888 2892 294 2503 2524
informed$	2701 2891 2942 2483 2529 2569
injunc	347 1743 348 1744
injunction$	2239 2593
injunctions$	2239 2593
injur	1279
injure	1066
injured$	2462
input	2770 1721 987 2390 2419 1271 1325
input$	2992
ins$	1496 2866 2357
insepa	2212
inseparable$	3483
inset	2770 987 2390 2419 1271
inside$	3082 3083 2141 3471 3515 3523
insigh	1149 2545
insight$	2503
insist	436
insist$	390
insistd$	390
insists$	390
inspector$	1019
inspectors$	1019
inspire$	1312
inspired$	1312
inspires$	1312
instagram$	409
instal	1433 2727 1458 1491 2383 997 2393 1336
installation$	92
installed$	2704 2729 2740 2762 999
instea	3506 2297
instead$	136 1538 1861 721 730 2131 2215 847 855 875 2276 3568 1067
instil	1324
instru	365
instruct$	352 404 548
instructed$	352 376 404 548
instructing$	352 404 548
instructs$	352 404 548
intake	3367
integr	1324
intell	1621
intelligence$	1616 2892 2503
intend	1145
intention$	279
inter$	223
interaction$	1791
intercom$	67
intercoms$	67
intere	892
interest$	2944 2984 3531
interests$	787 2288
interpreter$	68 2790 3650 3653
interpreters$	68
interr	401 908
interrogat$	1135
interrogate$	1135
interrogates$	1135
interrogating$	1135
interrogats$	1135
interrupt$	899
interrupte$	899
interruptes$	899
interrupting$	899
interrupts$	899
interv	2700 2702 2770 987 2390 2419 1148 1271 1324
intervals$	3580
intervention$	2505 2526 2544 2578 1330
interventions$	2526 2578 1330
interview$	1264
interviewed$	2701 1264
interviewing$	1264
interviews$	1264
into	1613 625
into$	2833 2868 1609 2884 1698 1857 3135 1869 1874 622 3327 708 2196 838 2284 2328 2536 2555 1221 2631
intowards$	1869
introd	6 2727 2383 1210
introduce$	1395
introduced$	1395
introduces$	1395
introducing$	1395
introduction$	1402
invest$	1152
investigate$	1141
investigates$	1141
investigating$	1141
investing$	1152
invests$	1152
invit	804
invita	2770 987 2390 2419 1271
invitation$	11 462
invitations$	11 462
invite	1396 1427 2700 2702 2725 2751 1487 399 2257 926 1026
invite$	1795 1827 524 1929 1379
invited$	2667 2698 2758 1827 3528 2422 1379
invites$	1379
inviti	399
inviting$	2933 1795 1827 524 1379
invoice$	1014
invoices$	1014
involv	1721 2518 1321
involvement$	2992
is	1401 168 248
is$	1419 1424 1435 50 1460 87 1488 1493 108 111 127 146 150 162 194 1607 1671 1675 282 2963 1993 2029 663 2068 2135 809 946 954 2362 968 1033 1038 1050 1052
island$	3350
isn$	396
isnot	396
isnot$	1792
isolat	1220
isolate$	1215
isolates$	1215
isolating$	1215
isolation$	339 3128 3267 2617
issue	2898 1325
issue$	1576 1579 2881 2886 2888 2896 1099 2520 2559
issued	1433 2727 1491 105 2383 997 2393
issued$	2681 2704 2762 1501 123 3111 2410
issues	2524 1325
issues$	1576 2881 2886 1616 2888 2896 1099
it	1541 2824 2898 2444
it$	1408 1570 1576 2881 2897 1824 2367 2436 1050 2559 2625 2630 2632 2644 2653 2658 2666
item$	2412
items$	2412
its$	265 1682 1704 2263 2351 2354 2355 2373 1175 2629 2630 2633 2638 2639 2653 2658 2666
itself$	2547
ivy$	1012
januar	2336
january$	2804 3568
job	879
job$	935 3653 1006 1014
jobs$	935 3653 1006 1014
jog$	1258
joges$	1258
jogs$	1258
join	1421 2692 2725 1486 1762 1782 3063 399 3154 3188 880
join$	1693 3064 1795 1170 1394
joined	2725 2727 2737
joined$	198 223 1624 1721 2518 1129 1170 1394
joinin	399
joining$	2708 1795 1394
joins$	1394
joint	1444 223 1851
joint$	4 2715 1619 3122 2126 731 2128 3402 2132 1092 1171
jointly$	2497
judgem	1325
judgement$	2921 2510
judgemental$	1660 1702
judgme	1325
july	2336
july$	2804 1534 3568
june	2336
june$	2804 1534 3568
junior	2277 3549 2336
just$	3205
keep	2781 1747 372 417 436 437 471 786 803 817 827 842 843 883 902 926 1087 1090
keep$	163 183 200 222 226 227 235 2950 345 1768 377 379 391 1809 1810 415 416 422 464 498 1944 553 556 583 584 661 662 2068 706 828 837 3510 862 3533 1083 1100 1112 1133 1168 1222 1344
keepe$	837
keeped$	556 583 584 837 862
keepes$	837
keepin	436 1087
keeping$	183 200 222 226 227 235 345 377 379 391 415 416 422 464 498 556 583 584 661 662 706 837 862 1083 1100 1112 1222 1344
keepping$	1768
keeps	436 1087
keeps$	163 183 200 222 226 227 235 345 1768 377 379 391 415 416 422 464 1863 498 556 583 584 661 662 2068 706 828 837 3510 862 3533 2335 1083 1100 1112 1168 1222 1344
keepting$	1768 583 706
kept	2727 168 169 170 1597 469 1865 1885 817 2383 1087
kept$	2672 1558 163 1565 1566 2868 235 1632 371 415 416 422 1844 461 1866 475 3156 505 567 661 2059 809 2235 3511 849 2257 862 2291 965 1083 1222
kepted$	862
kepting$	862 1083
kepts$	862 1083
key	2341
key$	3612 3650
keyes$	3612
keys$	95 3612
keyworker$	2747
kick	593
kid	1813
kids	152 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
kids$	1548 3040 1806 3157 3212 3225 3227 1983 3260 3455 3485 3589
kind$	2777 2812 2187 2586
kinder	792 2189
kinder$	2429
kindly$	2558
kiosk	943
kiosk$	2339
kit	29
kit$	95
kitche	36 3614
kitchen$	92
kits$	95
knew$	2805 1030 1051
knife$	1290
knit$	3483
knives	120
knives$	1290
knock	3091
knock$	1269
knocke	2727
knocki	2271
knocking$	3542 3591 1269
knocks$	1269
knot$	3599
know	2781 1553 2824 1845 2518
know$	2950 1703 2976 1900 3487 1030 1051
knowing$	1030 1051
knowle	1149 2545
knowledge$	294 2503
known	134 168 3475
known$	1530 2203
knows	1553 2824
knows$	1900 1030 1051
kpi$	2391
kpis$	2391
label	1296
lad	1813 633
lads	33 51 152 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1964 1989 1992 3263 597 3326 2056 2057 3329 684 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
lads$	1447 86 2785 1548 1715 1806 3157 3212 3225 3227 3235 1983 3260 726 885 886 3589 2455
laid$	1464 2759
lamp	29 943
lamp$	39 62 97 2339 944 2405
lamps$	39 62 97 2339 944 2405
landin	3285 2092 3363
landlo	31 32 1450 60 3640
landlord$	69 2450 1287
landlords$	1287
lane	3500
lane$	2336
language$	2531 2567
lanyard$	2720
lanyards$	2720 95
lapse$	3430
larger$	1955 3228
last$	2780 1533 522
lasted	2803 137
late	1495 2336 2347
late$	681 3618
later	2207 2256 2336
later$	1884 2088 3527 2484
laugh$	2776 2430
laughs$	2776
launch	2727 2383 997 2393
laurels$	1012
lawyer$	1302
lcs$	2745
lead	31 32 1450 60 1473 2756 3154 817 839
lead$	61 2744 2747 2814 1635 741 3576 960 2413 1021 2661
leader	31 32 1450 3006 1741 389 1798 1799 1811 1817 3098 448 3126 1856 470 1867 3139 474 476 3149 1894 1895 1896 3194 541 3231 3261 595 597 608 2005 616 2014 635 3311 3317 3326 2056 2057 3329 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 2267 2273 2279 3557 2301 2599 1204 2602 2603 2612 1219 2616 1227 1292
leader$	3576 1019 2610 2611
leaders$	3576 1019 2610 2611
leadership$	3587
leadin	3261 633 2612
leading$	1817 3098 3126 1856 470 1867 3149 1894 3194 608 2005 3317 2267 2273 2279 3576 960 2602
leads	839
leads$	2814 960 2413
leafle	93 2770 987 2390 2419 1271
leaflet$	11 2710 2720 2771 944 3616 2636 1273
leaflets$	11 2720 2771 944 2636
league	3502 3503
learn	469 1865 1890 2242 880 897 3571 1128
learn$	284 1909 3325 704 809
learni	2770 1621 987 2390 2419 1271
learning$	2892 284 2491 1326
learns$	284 809
lease$	966
leases$	966
least$	2732
leav	411 427 1240
leav$	488
leave	2781 436 469 1865 535 1944 550 569 589 699 742 760 811 2242 2256 913
leave$	163 164 1800 488 1931 1946 1985 3281 2047 2138 2156 762 3527
leaves	436 569 589 699 913
leaves$	163 164 488 1985 762
leavin	436 569 2119 742 811
leaving$	163 164 488 2138 762 3555
leavingtime$	3390
leavingtimes$	3390
leavs$	488
led	839
led$	301 1816 2529 2569
left	168 3076 3571
left$	2818 1558 163 164 505 3272 3518 2289 1111
lend	1338
length$	1831
lenient$	2506
lens	1325
lent	997 2393
lent$	997
less	528 767
less$	438 487 1924 746 2162 2194 3469 896 1067 1276
lessen	771 776 3446 780 890 1324
lessened$	3558
lesson	64 2770 1834 2044 2061 3332 2074 2090 3361 3403 872 987 2390 2419 1271
lesson$	2771 2773 2813 1849 3252 3357 713 900 935 1273
lessons$	2771 2773 2806 1537 2813 1849 3345 935 2441 2637 2645
let	1514 589 804 853 2257
let$	307 331 1728 1733 1746 1774 1810 3196 1929 535 1962 585 586 587 589 1985 590 591 749 2151 811 3528 870 2269 874 3552 913 2326 972 1259
leted$	331 1728 585 2269 874
leting$	585 870
lets$	307 331 585 586 587 1985 590 591 749 2269 874 972 1259
letted$	1728 585
letter	2770 987 2390 2419 1271
letter$	11 2710 2790 144 2305 2636
letters$	11 144 2305 2636
lettin	804
letting$	307 585 749 870 2326
level$	1494 1022
levels$	1494 1022
levera	1324
liais	2482
liaise	1427
liaise$	1308
liaised$	2698 1428 1308
liaises$	1308
liaising$	1308
liaiso	4 1444 1595
liaison$	1400 2715 2866 2890 1308
librar	31 32 36 1450 3502 3503
library$	3223 3265
licenc	2770 987 2390 2419 1271
licence$	2720 347 3625 966
licences$	2720 3625 966
license$	3625 966
licenses$	3625 966
life	892
life$	783 2288
lift	780 2201
lift$	3359 3472 3596 2341 3650 3652 1233
lifted	3446
lifted$	1233
lifting$	1233
lifts$	3360 3472 3473 3596 3650 3652 1233 2637
light	29 1945
light$	39 62 97 942 2405 1228
lighter$	2429
lighti	29
lighting$	62 97 2517 1228
lights$	39 62 97 942 2405 1228
like	1553 2824
like$	1656 2985 493
liked	134
liked$	2748 1530 2392
likes	1442 1553 2824
likes$	2713
limit	336 344 1747 364 437 580 767 832 890 908
limit$	333 423 3101 583 584 585 588 752 906
limite	1842
limited$	3001 3002 3113 475 583 584 585 3558 2291
limiti	344
limiting$	333 583 584 585 752
limits	344
limits$	333 423 3101 565 583 584 585 752
limitted$	585
limitting$	333 583 585
line	832 1071
line$	28 2831 2464 2467 2583
lines$	28 2831 1622 2464
linger	3052 3216
linger$	3049
link	1740 2154 1295
link$	213 233 3011 349 3064 745 3425 2167 802 975 2568
linked$	213 233 975
linking$	213 233 975
links	4 2524
links$	1400 213 233 2923 338 3011 349 745 3425 2167 802 975 2511 2568
liquidlogic$	2745
list	93 1513 149
list$	5 1422 57 2784 3616 3624 1065
listen	2990 2518 1322
listen$	179 2910 2430 1193
listened$	2988 1027
listening$	2910 1094 2496 1193
listens$	179 1193
lists	149
lists$	1422 57 1065
lit	997 2393
lit$	2443
litter$	96
little	528
little$	487 1924
live	2727 469 1865 3285 819 2242 2383
live$	2695 2850 1866 484 1909 3302 3304 638 3325 2059 2078 689
lived$	484
lives$	484 638 2078 689
living$	3325
loaded	1491
loaded$	2762
loaned	997 2393
lobby$	1097
lobbying$	1097
local$	2880 3127 3151 3162 3173 3275 3276 3277 3278 2008
locality$	3215
lock	29 466 549 849 1336
lock$	62 97 556 998
locked	572
locked$	2818 556 1968
locker	943
locker$	781 3534 3596 2339
lockers$	781 3596 2339
locking$	556
locks$	62 97 556 998
lodg	471 803 845 883
lodge$	484 638
lodged	469 1865
lodged$	484
lodges$	484
lodgin	879
log	2770 445 987 2390 2419 1271
log$	57 2745 128
logged	1433 2727 2383 1064
logged$	2704 78 2410 2460
logs	1457 1064
logs$	57 2728 2745 128 2460
loiter	3052
long$	2810 2245 2246 851 2306
longer	2781 1778 386 463 514 534 655 710 847 1027 1067 1277
longer$	1574 329 332 337 350 366 1785 510 511 513 1910 516 1925 531 533 2051 657 2054 2093 2106 2136 806 826 850 889 917 930 932 2423 2463 1200
look	1145
look$	206 229 1635 261 287 320 506 610 786 2517 1140 1178
looked$	2727 168 1597 1140
lookin	1145
looking$	206 261 287 320 1140
looks	1145
looks$	206 261 287 320 1140
loop$	2483
loose$	2223
loosen	758 2164 771 3446 780
loosen$	3435
loosened$	3206 3406 3469
loosens$	3435
looser$	3469
lorries$	1286
lose$	205 2002 742 2152 2260 867
loses$	205 2002 867
losing$	205 2002 867
lost$	2002
lot	3066 3096 3099 1835 3120 3147 3172 3186 529 3198 3204 3465 3466 3467 3468 2198 2200 3484 3488 3493 3494 2226 3498 2265 3564 3565 3570 3582 3583
lot$	3059 3314 3421 3450 3455 3485 3497 3560
lots$	315
loud	3525
louder$	940 3607
loudest$	1817 3098 3126 1856 470 1867 3149 1894 3194 608 2005 3317 2267 2273 2279 3576 2602
lower	2336 1277
lower$	920 1233
lowere$	920
lowered$	1233
loweres$	920
lowering$	920 1233
lowers$	920 1233
loyalties$	745
loyalty$	745 2167 802
lunch	96 1492 1834 2044 2061 3332 2074 2119 3500 3501 2359
lunch$	2062 3345 2358 3630 3652 2637 2645
lunche	1492 3332
lunches$	3345 2645
luncht	603 727 728
lunchtime$	2703 124 3270 3390 2123 3395 1037
lunchtimes$	2703 124 3270 3390 2123 3395 1037
lur	817
lured$	800
mace$	2875 2876
machin	943
machine$	2339
machines$	2339
made	1413 1433 2721 2725 2727 248 2383 988
made$	2684 2704 2759 123 2957 376 693 2384
magistrate$	1302
magistrates$	3634
mail	2770 987 2390 2419 1271
mailed	1396 2727 2383
mailed$	2667
main	3261 633 2612
mainta	436 842 843 1090 1128 1322
maintain$	1112
maintained$	2936
maintaining$	1112
maintains$	1112
mak	428 439
mak$	790
make	2303
make$	212 248 251 266 1668 295 313 321 404 573 766 790 949 1132 1166 1176
makeed$	404
makeing$	404 573 1166
makes	2721 1457
makes$	2728 212 266 313 321 404 573 766 790 949 1166 1176
making$	212 251 266 295 313 321 766 790 1176
maks$	790
male$	2453 1284
males$	2453 1284
mam$	1299
man	2799
man$	119 2795 3619 1284 1288
manage	31 32 1450 60 1472 1473 229 1668 685 897 2303 3640 1128 1321
manage$	1625 2939 3433 809
managed$	2936 1213
management$	1092
manager$	61 69 2743 2744
managers$	69 91
manages$	809
managi	1128 1321
manner	1592
manner$	2863 2865
many	22 1976
many$	13 1418 2724 1454 1477 1500 2810
map	93 2770 1508 987 2390 2419 1049 1271
map$	28 948 3616 1029
mapped	1433 1064
mapped$	2704 948 2460
mappin	2770 987 2390 2419 1049 1064 1271
mapping$	948 2460 2478
maps$	948 1029
march	570 2336
march$	2804 1534
mark$	12 2445
marked$	12 1050
marks$	12 2445
mash$	2875 2876
masse$	3569
master	2770 987 2390 2419 1271
match	96 1492 2359 2366
match$	650 3626 2358 3630 3637 3638 3641
matche	1492 2366
matches$	2670 3626 3637
mate	2086
mate$	3357
materi	29
mates	3006 1741 389 3066 1798 1799 1811 3085 3087 1817 3096 3099 1835 448 3118 3119 3120 3121 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3424 3432 2188 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
mates$	3004 3035 3036 3040 1806 3157 3212 3225 3227 1983 3260 3357 3388 3455 3459 3485 2218 3490 3491 3589
matter	2898
matter$	1562 1576 2896 2897
matters$	1576 2896
maximi	1324
maximum$	906
may	2336
may$	1534 2843 195 1724 398 2159 3568
mayn$	396
maynot	396
maynot$	1792
mayor$	2493
meal	96 1492 2359
meal$	3616 3626 2358 3630 3650 3652 2645
meals	1492
meals$	3626 3650 3652 2636 2645
mean$	2965
meaningful$	1638 1109 2582
means$	2842 2965
measur	1647
measured$	76
measurements$	1000
measures$	2918 1648
mechanisms$	1648
mediat	2770 987 2390 2419 1271
medic	1070
medic$	2466
meet	1397 2676 102 2781 3000 1739 3014 3017 3018 1753 1759 1762 1772 1776 3049 1782 3063 408 3081 1825 434 3154 515 3188 3216 2048 3566 2482 1334
meet$	2675 2691 1498 1503 2776 142 2908 3010 3019 3024 3025 3032 3043 3047 1777 3056 1786 3060 3065 400 3067 3071 1836 3116 3133 1911 3237 1967 3239 3247 2045 2047 3319 790 3495 3537 3554 969 995 2398
meete$	400 790
meetering$	1911
meetes$	790
meetin	21 1417 1444 1472 1473 100 2770 1595 1740 3012 1760 3052 1783 3080 3084 434 3114 2214 2271 895 987 2390 2419 1271 1334
meeting$	2688 2715 2743 2744 1496 2771 2866 2875 2876 2999 3011 3026 3029 400 1802 1830 446 1911 3229 2127 3399 2138 3414 790 3542 2281 2282 2292 3591 3641 1273
meetings$	2715 2743 2744 1496 2771 2842 2866 2999 3031 446 2127 3399 2292 3641
meets	2721 1457
meets$	2675 2691 2728 1498 1503 2776 142 3133 2045 790 3495 969 2398
meetting$	1911
meetup$	3030 1830
meetups$	3030 1804
member	33 35 51 60 85 2756 114 1518 131 1531 147 148 157 1555 274 1670 3006 1741 3023 389 3062 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1964 3244 1989 1992 3263 597 616 2014 633 654 3326 2056 2057 3329 677 2086 692 3424 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2427 2599 1204 2603 1219 2616 1227
member$	2719 2789 2791 3284 2033 3357 2317 2611
members$	0 1 2674 14 18 20 1431 1447 66 1481 86 90 91 1497 109 110 1510 115 2789 2791 1527 1543 1544 1552 2826 2827 1745 3019 1806 3157 3212 1949 3225 3227 3235 1983 3255 3260 3284 3323 726 3425 774 3589 2522 2611
membership$	462 3152 3163 1995 3534 966
memberships$	966
memora	2770 987 2390 2419 1271
men	120 2799 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
men$	119 2795 2897 1806 3157 3212 3225 3227 1983 3260 2277 3589 3619 1284 1288
mend	2377 1336
mend$	3648 1115
mende$	1115
mended	1458 997 2393
mended$	2729 2740 999
mendes$	1115
mending$	1115
mends$	1115
mental	3443
mention$	2831 2464
mentions$	2831 2464
mentor	31 32 1450 60 2756 2770 797 987 2390 2419 1271
mentor$	0 1 2674 1405 14 18 20 2697 61 2747 91 1497 2771 1008 2413 1021
mentoring$	2723
mentors$	0 1 2674 1405 14 18 20 2697 61 91 1497 2771 2413
menu$	3644
messag	2770 3000 1762 1782 1790 3063 1802 3084 1825 434 3188 2201 987 2390 2419 1064 1271
message$	1528 135 2816 1786 3617 2491 2516 2567
messages$	1528 135 2816 2999 1801 1933 3472 2460 2491 2516
messaging$	2999 3029 3073 1830 2516
messin	2271
messing$	3542 3591
met	2676 1427 2700 2702 1436 2721 2725 2727 1465 1479 102 685 1026 2518
met$	2691 2698 1428 2712 2736 2750 1485 1498 1837 444 995 2404 2422
meter	435
meter$	1831 1832
meters$	3028 1832
metre	435
metre$	1831 1832
metres$	3028 1832
midwif	1070
midwife$	2466
might	1710
might$	195 1724 2159
miles	629 3304 3546
miles$	3028 3127 3151 3162 3173 3275 3276 3277 3278 2008 2025 2032 2036
milestone$	83 2391
milestones$	83 2391
mind$	2874 2983 828 2483
mindfu	1597 1677
mindful$	2868 2891 2948
minds$	828
mindse	1149 2545
mingle$	2596
minibu	29 2770 3367 872 987 2390 2419 1271
minibus$	3359 3626 3650 3652
minibuses$	3360
minimi	344 364 767 890 1128 1324
minimised$	2936 3001 3002
minute	2727 1467 2770 2207 2309 987 2383 2390 2419 1271
minutes$	11 2717 2738 129 2095 1000 1001 2553
misbeh	3525
miss$	1815
misses$	1815
missin	1517
missing$	2788 1279
mistak	1296
mitiga	1128 1324
mitigated$	2936
mix	3000 1739 3014 3017 1772 3049 3081 3091 2048 884 1334
mix$	3010 3019 3032 3043 3060 3065 1821 3154 3319 3537 2596
mixing	1740 3012 3052 3080 3084 434 3114 2271 3591 1334
mixing$	3011 3026 1783 1821 1830 3229 3414 3542 2597
mob$	3514
mobile$	2683 49
mobili	1324
mobilised$	2416
mock	2819
model$	2507
models$	2507
module	2770 987 2390 2419 1271
module$	28
modules$	28
moment$	2844 2962 2112
momentum$	2508
mon	2336
monday	603 727 728 2336
monday$	2703 603 3270 727 2123 728 3395 3622 2360 3635
mondays$	2703 3270 2123 3395 3622 2360 3635
money	2928
money$	47
monito	1597 1064 2482
monitor$	2460 1304
monitored$	76 2868 2460 1304
monitoring$	77 2460 1304
monitors$	2460 1304
month$	2719 642
monthly$	2668 963 993
months$	2845 3306 642
mopeds$	1286
more	103 223 249 2990 3210 1125
more$	1499 1502 113 1583 1619 1645 258 1655 263 1662 290 314 315 1713 325 1756 1924 1930 1940 3228 578 1977 1978 3258 3407 792 2189 848 854 1009 1022 2423 2471 1082 2589
mornin	603 2092 3363 727 728 2227 3500 2336
morning$	1484 124 3270 681 3385 2123 3395
mornings$	1484 124 3270 2123 3395
mosaic$	2745
mosque	36 3502 3503
mosque$	3641
most	59 1987
most$	1455 1502 1709 3258 3261 2014 3311
mother	1880 2003 3285 3305 643
mother$	614 1298
mothers$	283 912
motivate$	1313
motivates$	1313
motivating$	1313
mou	2770 987 2390 2419 1271
mounte	2342
mounted$	3613
mov	471 486 570 609 641 2193 835 868 877 878 881 882
mov$	501 631 632 637 1206
move	445 569 618 827 880 2377
move$	1800 3110 457 459 3144 484 498 501 545 547 550 1969 3268 607 2004 3281 619 3287 621 626 631 632 634 2031 637 639 646 661 760 3555 3648 1185 1206 2609 1234 1235
moved	3110 469 1865 1991 618 997 2393
moved$	1516 1517 2818 3109 457 1866 1875 484 547 3262 607 2004 2012 619 626 631 632 3300 2031 637 646 2049 2059 700 836 2235 3552 3610
moveed$	634
moveing$	498 547 634
moveme	1064
movements$	2460
movered$	634
moves	618
moves$	459 3144 484 498 501 545 547 3268 607 2004 619 3287 626 631 632 634 2031 637 639 646 661 1185 1206 2609 1234 1235
moving	618
moving$	2850 501 545 1969 631 632 637 3555 1206 1234
movred$	631 632
movring$	631 632 1206
movs$	501 631 632 637 1206
much$	1454 2810 829 2332
multi$	1444 223 1129
mum	1880 2003 3285 3305 643
mum$	614 1298
mural$	92 3616
murals$	92
museum	36
music	2366
music$	3637 3644 991
must	2963 2967
must$	238 239 269 1679 398 458 2029 2135 2159
mustn$	396
mustno	396
mustnot$	1792
n$	396
nailed	2342
nailed$	3613
name	2781 1513
name$	1511 116 2784 1530 1369
named	2798 1529
named$	1476 2800 1017 2417 1055
names	2693 1064
names$	1511 116 2460 1369
naming$	3015
nan	1880 2003 3285 3305 643
nan$	1299
nana$	1299
nanny$	1299
narrat	1149 2545
narrow$	1117
narrowing$	1117
narrows$	1117
naturally$	2164
near	3088 3089 3090 3094 2085 2086
near$	1574 1751 3325 3357 3471 2364 2650
nearby$	2650
necess	249
necessary$	1645 2468 2469
need$	2961 2967 1927
needed	2862
needed$	2468 2469
needle	120
needs	2518 2524 1325
needs$	2961 2967 2526
negati	2290
negative$	433 3561
neighb	131
neighbour$	118
neighbourhood$	3131
neighbours$	118 1527
neithe	374
neither$	343 355 1770 517 690 714 2217
nephew	1813
net$	2955
netbal	2366
netball$	3637
networ	21 45 1614
network$	1405 1441 2885 3442 787 3459 3463 2450
networks$	2842 3442 787 3459 3463
never	1778 463 514 534 566 655 710 807 847 1067
never$	332 337 343 350 355 366 381 1785 454 510 511 513 1910 516 517 1925 533 536 555 560 2051 668 670 676 2093 2106 3379 718 777 806 2204 826 850 856 889 917 918 931 932 2463 1200
new	785 792 2189
new$	2740 3092 3161 613 2184 789 791 796 830 1009
newcom	3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
newcomers$	1806 3157 3212 3225 3227 1983 3260 3589
newsle	2770 987 2390 2419 1271
newsletter$	11 2717 1273
newsletters$	11
next	3549
next$	3088 3089 3090 3094 2085 2086 3651 2484
nicer	792 2189
nicer$	2184 791 830
niece	1813
night	2061 3332 3344 3362 2092 3363 2224 2227 3500 3501 872
night$	2703 124 1849 3252 3270 3370 2107 3381 3384 3385 3387 2118 3392 2123 3395 3548 2292 900 2331 1037
nights	3332 3363 1279
nights$	2703 124 1849 3270 3351 2107 3382 3386 3387 2118 3393 2123 3395 2292 2331 1037 2437
no	122 363 855
no$	132 1545 151 296 1736 342 360 374 387 394 395 438 487 3171 507 1916 528 532 557 561 577 581 582 1987 648 658 691 707 716 734 736 2136 750 751 805 807 840 2294 1027 1196
nobody	157 296 3171 691 807
nobody$	2791 1692 355 517 690 2087 2217 1278
nod	1514
nod$	2785
nods$	2785
noisy	3525
non	341 1195
non$	264 306
nonassociation$	2591
noncontact$	1737
none	157 374 691
none$	296 355 1764 1770 3171 517 690 2087 714 2217 1278
nor$	343 1200
normal	1324
normal$	1571 196
norms$	2531
north	3127 3151 3162 3173 3275 3276 3277 3278 2008 2035
not	136 1747 363 1778 396 463 1861 514 534 566 655 710 2131 807 2215 847 1067
not$	121 122 1532 165 166 329 332 337 343 350 1748 355 366 378 381 1785 1792 1794 1814 420 431 454 510 511 512 513 1910 516 517 1925 531 533 536 555 560 651 2051 657 668 670 676 687 2093 2106 3379 714 717 718 729 755 777 806 2204 2216 826 850 3518 855 856 889 907 917 918 930 931 932 2463 1200 1201
note	2770 1561 221 987 2390 2419 1271
note$	57 2830 2831 2832 2504
noted$	78 2407
notes$	57 2738 2743 2831
nothin	528
nothing$	430 528 1924
notice	93 1553 2824 1743 1744 909 943
notice$	97 2910 2984 542 2239 2305 3605 942 944 998 2604 2605
noticeboard$	2760 2339
noticeboards$	2760
notices$	97 2239 2305 3605 942 944 998 2604 2605
notifi	2751
novemb	2336
november$	2804
now$	1435 1488 1507 2780 3306 3568 1191
nowhere$	358 1823
nudg	425 473
number	15 93 2799 1803 3474
number$	16 25 28 37 41 2710 44 46 75 1494 3074 1833 1976 808 820 3624
numbers$	2724 95 1494 3074 1833 1976 1007
nurse	31 32 1450 60 2756 1070
nurse$	1405 61 1008 2466 1300
nurtur	264 306 1128 1321
nurturing$	1660 1702
observ	2770 987 2390 2419 1271
obtain	2727 610 2006 2383
obtain$	1107
obtained$	2385 2407
obtaining$	1107
obtains$	1107
occasi	1279
occasion$	1823
occasions$	2148
occup	471
occupi	469 1865
occupy$	828
occur	1593
occur$	2864
occurs$	2864
octobe	2336
october$	2804 1534
of	1452
of$	2673 1418 1437 1453 1469 2784 1524 1532 2809 1556 2833 2872 219 2915 2925 1663 2980 1735 3046 1855 1878 3164 3209 1939 1947 1960 3244 1990 2024 3299 3372 2141 2156 2191 2195 2302 2312 2315 3623 2424 2426 1031 2460 2461 2463 2489 2539 2607
off	1780 3304 2137 2213 2214 3546 910 3645 2393
off$	2669 2679 2750 1769 3051 441 546 1968 3307 2138 2178 3464 3479 3480 2210 2223 3528 3529 3531 2628 2639 2657
offer	2770 249 1693 610 2006 786 878 987 2390 2419 2524 1271 1322
offer$	2697 187 242 1645 268 2964 2981 2202 2505 1361
offere	1396 2700 2702 1433 2727 2751 105 2862 249 1658 303 1700 1873 2383
offere$	268 928
offered$	2667 2704 2731 2755 1501 1597 1645 2917 2929 1699 2971 1826 481 3150 2010 2039 2235 2308 1361
offeres$	268 928
offeri	249
offering$	242 1645 268 2202 928 1361
offers	1457 249
offers$	2697 2728 187 242 1645 268 928 1361
office	31 32 1450 60 2756 1721
officer$	0 1 2674 1405 14 18 20 23 55 61 65 91 1497 118 1008 2405 2413 1289
officers$	0 1 2674 1405 14 18 20 23 55 61 65 91 1497 118 2992 1008 2405 2413 1289
offset	890
often	16
often$	9 1412 1454 2810 2463 2587
old$	3182
older	3261 1999 633 3394 3549 940 3607 2612
older$	120 2799 3006 1741 389 1798 1799 1811 3085 1817 3098 448 3126 1856 470 1867 3139 474 476 3149 1894 1895 1896 3194 541 3231 597 608 2005 3317 2052 3326 2056 2057 3329 692 3432 3439 2198 2208 2209 3481 830 3509 2241 846 2254 2266 2267 2273 2279 2280 3557 2287 2301 940 3607 1053 1057 1058 1059 2599 1204 2602 2603 1219 2616 1227
oldest	3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 1895 1896 541 3231 3261 597 616 2014 633 635 3311 3326 2056 2057 3329 677 692 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 3557 2287 2301 940 3607 2599 1204 2603 2612 1219 2616 1227
oldest$	1817 3098 3126 1856 470 1867 3149 1894 3194 608 2005 3317 3439 2267 2273 2279 940 3607 2602
on	675 2347 2393
on$	1399 2690 2706 1451 2732 2735 1474 2753 1489 112 2787 2788 1556 185 2869 2906 1652 1669 286 2958 1701 2977 3015 1819 3156 1922 1941 3214 1960 3240 3271 3320 675 715 720 3389 2143 2149 3464 2206 838 3523 2299 2340 3618 3628 3629 964 3632 2364 3636 3646 2462 2473 2476 2556 2585 2628 2638 2639 2650 2651 2659 2665
once	3234 2245 851 2298
once$	2668 3242 3245 3247 3254 3515 3569 3636
one	122 3261 633 694 940 3607 2612
one$	88 1484 2770 2791 1590 1692 3019 1764 1770 3047 1817 3098 3104 3126 1856 470 1867 3149 1894 3177 3194 3202 574 1971 576 1981 3253 3256 592 600 608 2005 616 2013 2014 2027 635 3310 3311 3317 3319 677 2081 3352 690 2087 733 735 3419 3434 2217 2237 869 2267 2268 3540 3541 2273 2279 3561 3572 2311 921 922 3593 940 2353 2378 2381 987 2390 2419 1055 2602 2608 2612 2632 2639 1271 1278
ones	3066 3096 3099 1835 3120 3147 3172 3186 529 3198 3204 3465 3466 3467 3468 2198 2200 3484 3488 3493 3494 3498 2265 3564 3565 3570 3582 3583
ones$	1484 1965 3323 3397 2249 2611
ongoin	249
ongoing$	1600 1645 1092 1305
online$	2695
only	451 849
only$	429 440 1923 3205 575 579 1982 3352 3400 852 873 2270 915 2322 2622
onside	1148
onside$	2544
onto$	1474
open	1433 1495 2347
open$	1432 2704 2709 88 2814 215 2893 2894 2902 2903 1661 1677 3618 2443 2496 2579 2586 2661 1352
opened	1433 2727 2383 997 2393
opened$	1432 2704 2748 2759 123 2959 2392 1352
opening$	215 1242
opens$	1432 2814 215 1352
operat	60 1463 1295
operational$	2695 2734
operator$	69
operators$	69
opinions$	327 1011
opport	2928 2970 2518 2524
opportunities$	1664 293 1883 2526 2527 1143
opportunity$	2855 2924 293 1823 1883 1143
oppos	967
opposing$	2333
opposite$	1870 665 2065 2073 683 705 2102 2177 2228 3512 3513 2324 2333
optici	1070
optician$	2466
optimi	1128 1324
option	2928 2970 2092 3363 2538
option$	2861 2537 1143
options$	2526 2537 1143
orange$	2778
orbit$	2174
order	1425 3009 347 1743 1744 365 558 570 832 844 909
order$	2696 2734 3008 352 390 404 540 542 548 573 2239 2305 3605 1014 2604 2605
orderd$	390
ordere	1425 2727 1483 2383 997 2393
ordered$	2696 2754 352 376 404 548
ordering$	352 404 548 573
orders	1743 1744
orders$	3008 352 390 404 540 548 573 2239 2305 3605 1014 2604 2605
ordina	31 32 1450 198 237 1633 1321
ordinary$	196
ordinated$	1594
organi	2727 2763 2383
organisations$	1612
organise$	2814 959
organised$	1826 959
organises$	2814 959
organising$	959
other	1614 274 1670 3018 3023 3054 3057 3061 3062 3066 3085 3087 3096 3099 3100 1835 3118 3119 3120 3121 3147 3172 3186 529 3198 3204 1999 2022 3296 3337 3348 3358 2110 3394 2124 3408 3413 3424 3426 3445 785 792 2189 3465 3466 3467 3468 2198 2200 3484 3488 3493 3494 3498 3516 3517 2247 860 861 2258 3530 2262 2264 2265 2272 3557 2287 3564 3565 3570 2300 3577 3582 3583 2321 3598 3602 2336 3607 1199 2598
other$	2846 1606 2880 2885 1638 2998 1745 3019 353 354 3022 3026 1756 3030 3033 3035 3036 3038 3041 3044 3045 3053 3058 3059 1804 3086 3092 1836 3118 3119 3120 3121 3161 1913 530 3202 3256 1999 2001 606 623 2020 2030 3303 2037 3309 3312 2042 3315 2052 3331 665 3348 683 2082 2088 696 2096 3388 3394 3409 3410 3416 3418 3419 3420 3423 2158 3434 3437 3438 3440 3445 3447 2177 2182 2183 2184 789 3457 2199 831 2228 2231 2232 3508 3516 3517 2247 860 861 2258 3530 2262 2264 2272 3544 2280 3559 3570 2300 3577 3594 3598 3602 3607 2595
others	1614 1779 3121 3413 3424
others$	2885 2951 2998 1745 3019 3022 3031 3033 3035 3036 3038 3041 3042 3050 3053 3058 3059 3086 3158 1913 3246 2001 606 3303 3309 3331 3388 3410 3416 3418 3419 2158 3434 3437 3438 3440 3447 3450 3508 864 3532
ought	2963
ought$	2967
our	1562 234
our$	2833 1630 265 1682 1704 3547 2351 1175
out	1633 1841 778 784 910 3645 2393 2538
out$	1402 2678 2704 1461 2761 1501 2829 1559 1560 165 2833 1563 1565 1602 1627 2929 2943 2971 1727 3010 3043 392 3081 3112 1860 1897 1901 1904 3176 1911 1931 1952 1963 1968 1985 3259 3283 3285 2015 620 2022 2047 2091 2137 2150 2153 3435 2165 3464 3479 2210 2213 2223 3495 3518 3523 3527 3528 3529 3542 3546 3553 2329 2352 3648 2384 2401 1044 2498 2560 2627
outcom	2770 987 2390 2419 2524 1271 1325
outcome$	2966
outcomes$	2904 2481
outering$	1911
outing	96 1492 3403
outing$	2670 1911 650 3521 3626
outings$	2670 3399 3521 3626
outlet	2573
outlook$	2944
outrea	2770 1721 987 2390 2419 1271
outreach$	2683 49 2723 2992 2578
outs$	1627
outsid	165 1901 3280 2022 2179 2183 3546 3559
outside$	1489 3457 2364 2509 2650
outsta	1495
outting$	1911
over	3191 3222 2160 2393
over$	3030 3166 1922 3210 551 1956 3228 1984 3374 3430 3431 3471 3472 838 2277 3600 2330 1074 2489 2535 2613
overdu	1495
overla	3049 2048 2236
overlap$	1850 3319 3377 3507 3584
overleaf$	2553
overs$	3030 1804 3472
overse	237 1633 3127 3151 3162 3173 3275 3276 3277 3278 2008 2035 1324
oversi	2518 2524
oversight$	77 2486 2488 1093
overview$	2486
own	237 1633 3506 3540 3541
own$	1564 2838 1568 3142 3182 1948 3267 678 3349 722 3477 2230 2233 3550 901 3581 2448 1163 2608
owner	31 32 1450 3640
owner$	69 1287
owners	1149 2545
owners$	69 1287
ownership$	2984
owns$	1163
pack	2770 3088 3089 3090 3094 1912 2298 987 2390 2419 1271
pack$	2710 3183 3514 3569 3599
packag	1882
package$	3153
paedia	1070
paediatrician$	2466
page	2770 987 2390 2419 1271
page$	28 2851 2852 3624 996
pages$	28 996
paid	2727 2383
paid$	1425 1483 956 997 2410
paint	2377 1336
paint$	3644 3648
painte	1458 997 2393
painted$	2729 2759 999
pair	3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 1895 1896 1912 541 3231 597 3326 2056 2057 3329 677 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 2301 2599 1204 2603 1219 2616 1227 1334
pair$	1890 3183 539 3522
paired	1907
paired$	2132
pairin	1334
pairs	448 1965 2248 3540 3541
pairs$	3104 3236 3522 1226
pals	3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
pals$	1806 3157 3212 3225 3227 1983 3260 3485 2218 3490 3589
pan$	2859
panel	21 31 32 45 1450 60 1472 1473 2770 1614 987 2390 2419 1271
panel$	1405 1420 1441 2741 2743 2744 2875 2876 2885 1002
pans$	2859
parade$	3215
paragraph$	2831 2464
paragraphs$	2831 2464
parame	1561 1070
paramedic$	2466
parameters$	2832
parcel	695
parcel$	499
parcele$	499
parceles$	499
parceling$	499
parcelled$	2091
parcels$	499
parent	33 34 35 59 60 2756 131 157 2365 2530
parent$	0 1 2674 14 18 20 2707 91 1497 614 1298
parents$	0 1 2674 14 18 20 1430 1431 2707 1455 66 1471 90 91 1497 1527 2856 1666 283 1690 413 414 614 2028 912 3643 2522 2532 2542 1298
park	36 2898
park$	2897 3215 3223 3245 3265 1237
parked	2716
parked$	1237
parking$	1237
parks	2716
parks$	1237
part	1421 2692 2725 2726 2727 1486 2274 1220
part$	2752 2757 165 1562 2975 2990 3127 3151 3162 3173 1903 3275 3276 3277 3278 2008 2101 3373 3499 3534 3545 3592
partic	1421 2692 1442 1486 1003
participants$	2713 2739
participate$	2757
participates$	2757
participation$	2399 2418
partie	96 1492
partin	1220
partne	4 45 1444 60 2756 1614 223 1693 300 1890 2524 1129
partner$	2739 1299
partners$	0 1 2671 2674 14 18 20 1441 2739 91 1497 1612 2885 224 1696 1108
partnership$	1400 1441 2715 2741 2875 2876 1619 2964 2497
partnerships$	1400
parts$	2101 3373 3499
party	96 1492
party$	650 3626
pass$	221 462 3152 3163 2203 3612 966
passage$	2831 2464
passages$	2831 2464
passed	3475
passed$	2887 2203 1005
passes	29 64
passes$	95 462 3163 3612 966 2636 2645
passing$	2203
passs$	3612
past$	3471
pastor	249
pastoral$	1645
patch	2281 2282
patch$	3553
path	3614
path$	92 697
paths$	697
pathwa	2770 2092 3363 987 2390 2419 1149 2545 2573 1271
pathways$	2842
patient$	2506 2586
patrol	1397 2676 2721 100 2770 1721 987 2390 2419 1271 1338
patrol$	2675 2723 1496 1289
patrols$	2675 2723 1496 2992 1289
pattern$	2295
patterns$	2480
paused	2296
paused$	3567 2350
pay$	1359
paying$	1359
pays$	1359
pcso	60
peace	1998
peace$	3269 3272 3543
peel	817 827
peel$	741 812 814
peele$	812 814
peeled$	2579
peeles$	812 814
peeling$	812 814
peelning$	812 814
peels$	812 814
peer	3408 2181
peer$	3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 1895 1896 541 3231 597 3326 2056 2057 3329 3408 3410 3424 3432 2171 2172 2180 2181 3452 3458 2188 2192 2198 2208 2209 3481 3509 2241 846 2254 2266 2301 2599 1204 2603 1219 2616 1227
peers	3006 1741 389 3066 1798 1799 1811 3087 1817 3096 3099 1835 448 3118 3119 3120 3121 1867 3139 474 476 3147 1895 1896 3172 3186 529 3198 3204 541 3231 597 3326 2056 2057 3329 3424 3432 3445 2188 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3557 3564 3565 3570 2301 3582 3583 2599 1204 2603 1219 2616 1227
peers$	1745 3036 3040 3303 3388 3409 3410 3420 2158 3434 3437 3438 3440 3452 787 3455 3456 3458 3459 3460 3462 3485 2218
pegs$	781
people	59 60 2756 1670 3263
people$	0 1 2674 14 18 20 1430 1431 1447 1455 66 1471 1481 86 90 91 1497 110 1510 115 2782 118 2789 1527 1543 1544 1548 153 2823 2825 2826 1639 2968 1715 1718 1722 3040 1806 3157 3212 1949 3225 3227 3235 1983 3255 3260 726 3425 3455 3458 3589 3639 2449 2454 1060
peoples$	2789
per$	1448 59 3588 2554
percen	59
percent$	1455
percentage$	22
percep	1149 2545
perceptions$	2531
perfor	96 1492 2763
perform$	1257
performance$	3638
performed$	1257
performing$	1257
performs$	1257
period	1834
period$	1849 3345
periodic$	199 1086
periodically$	1086 2484
periods$	1849 3345
permission$	3625
permit	3196
permit$	2840 331 1728 1733 1774 585 2151 870 3625 966 2575
permited$	331 1728 585
permiting$	585 870
permits$	2840 331 585 3625 966 2575
permitted$	1728 1746 1975 585
permitting$	585 870
persistent$	2506
person	60 2756 1518 3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 1895 1896 541 3231 597 616 2014 3326 2056 2057 3329 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 2301 2599 1204 2603 1219 2616 1227
person$	0 1 2674 14 18 20 91 1497 2782 2789 1547 198 1718 3284 2033 2317 2454 1173
persons$	2789
persua	425 439 2010 797
persuaded$	2308
pharma	1070
pharmacist$	2466
phas	908
phas$	508 509
phase$	508 509 732
phases$	508 509 732
phasing$	508 509 732
phass$	508 509
phone	1397 29 1782 3110 2341
phone$	95 820 3612 1381
phoned	1396 1427 2700 2702 1436 2727 1465 1026
phoned$	2667 2698 1428 2736 2422
phonees$	3612
phones	351
phones$	95 3612 1381
phoning$	1381
photo$	73 1000
photograph$	73 1000
photographs$	73 1000
photos$	73 1000
physical$	1079
physio	1070
physio$	2466
physiotherapist$	2466
pick	1492 193 2285 926
pick$	229 1634 1635 793 813 822 937 943 2655 1260
picke$	793 822 937
picked$	168 169 1597 469 811 937 1260
pickes$	793 822 937
pickin	193
picking$	793 813 822 937 1260
picks	1492 193
picks$	793 813 822 937 1260
pickting$	937
picky$	823
picnic	96 1492
picnic$	3626 2358 3650
pictur	3127
picture$	73 1528 2807 1570 1579 2503
pictures$	73 1528 1000
pilot$	2
pitch	3502 3503 879 3614
pitch$	92 3504 3596 2336 982 3650 3653
pitched$	982
pitches$	982
pitching$	982
pitchs$	3504
plac	471 486 609 641 803 845 868 877 878 881 883 884 2285 1210
plac$	637 984
place	1443 2727 1458 1459 64 2763 2770 3088 3089 3090 3094 618 987 2383 2390 2419 1271
place$	2688 2714 2729 2730 2782 2844 2917 2919 2931 2943 2973 1823 462 1879 495 3163 498 1903 1929 3245 1995 611 612 619 621 634 637 2040 661 3335 3343 706 713 721 730 2131 3534 875 2276 3553 984 2417 2519 2640
placed	2727 469 1865 1907 618 2383
placed$	457 461 1866 1875 1996 2004 2012 619 626 630 3300 637 3325 2059 700 2235 965 2410
placeed$	634
placeing$	498 634 706
placem	1882 3285 3293 2023 636 2061 3332 2062 2070 3344 2090 3361 2092 3363 879
placement$	3124 3148 1879 3153 495 1902 611 612 619 3287 621 3294 630 3301 640 2040 3368 1218
placements$	3124 3148 1879 1902 611 612 619 3287 621 630 3301 640 2040 3333 3341 3351 3368 1218
placered$	634
places	618 2344
places$	2782 2844 2931 2973 462 1879 3163 498 619 621 634 637 661 3371 706 781 3615 984 2640
placeting$	706
placin	618
placing$	1784 630 637 984
placs$	637 984
placting$	984
plan	2770 1567 1845 2349 987 2390 2419 1145 1271
plan$	2694 2697 2710 83 2814 2835 2838 2839 1570 1579 3620 1018 2484 2553 2559 2567 1273
planned$	2686 1826
planni	1145
planning$	24 2890 2912 2505 2533
plans	1145
plans$	2697 2814 2838 2912 1648 3620 1018 2553
plant	2377 1336
plant$	3648
plante	997 2393
planted$	2759 999
play	96 1492 1890 819 880 882
play$	2683 49 92 1503 142 308 1782 3063 399 1821 2047 2053 704 3525 859 970 3638 2430
played	3 2763
played$	1399
player	33 152 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 2014 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
player$	2791
players$	2791 1548 1806 3157 3212 3225 3227 1983 3260 3589 2449
playgr	2061 3332 3344
playin	1790
playing$	308 399 1821 970
plays	1492
plays$	1503 142 308 704 859 970
pledge$	94
plenty$	315
plot$	900
plug$	1117
pluging$	1117
plugs$	1117
podcast$	28 3617 996
podcasts$	996
point	1513
point$	39 67 2784 2844 2855 2947 2112 2339
points$	39 67
police	31 32 1450 60 2756 1721
police$	0 1 2674 14 18 20 61 91 1497 2992 333 1289
policeing$	333
polices$	333
policeting$	333
polici	93 2770 1721 987 2390 2419 1271
policing$	2992 1289
policy	93 2770 2349 987 2390 2419 1271
policy$	28 2717 3224 3620 1273
pond$	92
pool	36 64 3502 3503 2366
pool$	3637
poor$	433
pop$	1178
portal$	28
portals$	28
positi	264 306 1734 785 792 2290
position$	2484
positive$	2880 1638 1660 2933 2939 1695 1702 3005 796 3561 1079 1177 2582 2586
possib	2862 2538
possibilities$	1143
possibility$	1823 2537 1143
possible$	2855 1590 2025 2468 2469 1143
post	2770 832 877 878 987 2390 2419 1240 1271
post$	2775 996 2405 2415 2417
posted	1433 2727 1490 1491 105 2383
posted$	2704 2761 2762 1501 1005
poster	93 2770 987 2390 2419 1271
poster$	97 942 944 3616 2636 1273
posters$	97 942 944 2636
posts$	996 2405
potent	1149 2545
potential$	1143
power$	542 3273 779 2176 2286 3587 2604 2605
powerful$	3433
powers$	542 2604 2605
practi	31 32 1450 60 2756 1621 1693 897 2524
practicable$	2469
practice$	2892 2912 2951 2964 704 2525
practices$	2670 704
practise$	704
practises$	704
practitioner$	0 1 2674 14 18 20 2747 91 1497 2413
practitioners$	0 1 2674 14 18 20 2739 91 1497 224 2413
pray	2242
prayers$	3641
precinct$	3215
prepared$	2039
presen	2693 2727 2770 1593 1693 1721 987 2383 2390 2419 1271
presence$	2964 2992 1752 2475 2486 2487
present$	2864 3343 3547 2506 2586 1262 2661
presented$	1262
presenting$	1262
presents$	2864 1262
presse	2010
pressure$	3443 2286
preven	336 344 346 1747 362 363 372 401 417 421 1842 537 847 902 929 1128 1322 1325
prevent$	345 1768 406 1809 1810 553 857 1118
prevented$	3001 3002 385 3113 519 3206 3406
preventing$	345 406 857 1118
preventping$	1768 857
prevents$	345 1768 406 857 1118
preventting$	1768
prey	156 2457
prey$	2822
price	2349
price$	3620 3624
priced	1425
priced$	2696
primar	3285
print	1240 1336
printe	1433 2727 1490 2383 997 2393
printed$	2680 2704 2761 999
priori	2518 1128 1291 1324 1325
priorities$	2904
prioritise$	1150
prioritised$	2936
prioritises$	1150
prioritising$	1150
priority$	1651 2515
pris	817
prise$	661 741 754
pro	1734 785 792
proact	198 1677 1129 1148
proactive$	1594 2948 2506 2544
proactively$	2544
proble	2898
problem$	2896 2559
problematis$	1135
problematise$	1135
problematises$	1135
problematising$	1135
problematiss$	1135
problems$	2896
proced	2770 987 2390 2419 1271
procedures$	2842
proces	2770 987 2390 2419 1271
processes$	2842 1648
procur	1425 1483
procured$	2696 2754 2416
produc	6 2727 1457 3367 2383
produces$	2728
production$	1402
productive$	2582
profes	45 60 2756 1614 300
professional$	0 1 2674 14 18 20 2747 91 1497 1650 1021 1078
professionals$	0 1 2671 2674 14 18 20 1441 2739 91 1497 1612 2885 224 1639 1696 1108
profil	1803 1064
profile$	3074 2460 2486 2520
profiled$	2460
profiles$	3074 2460
profiling$	2460
profit	2457
progra	2770 1882 2090 3361 2092 3363 987 2390 2419 1271
programme$	2677 2697 2742 3153 900 991 1018
programmes$	2697 1018
progre	1479 1597 237 1633 1634 1635 1658 1700 3571 2550
progress$	2841 2905 2906 2923 1015 2484 2584 1323
progressed$	2750 2868 2929 2971 1323
progresses$	2841 1323
progressing$	1323
progresss$	2841
prohib	344 346 362 421
prohibit$	345 744 3510
prohibitding$	744
prohibited$	3001 3002 385 744
prohibiting$	744
prohibition$	423
prohibits$	744 3510
projec	3362
project$	2 24 2697 2742 92 3148 1879 3282 650 3368 900 991 1018
projects$	2697 3148 3368 1018
prolon	842 843
promise$	376 390
promised$	2686 390
promises$	376 390
promot	881 882 1128
promot$	1103
promote$	1103 1319
promoted$	2936 1319
promotes$	1103 1319
promoting$	1103 1319
promots$	1103
promptly$	2853 2892
proper$	1571 3106 2173 2220
propor	1148
proportion$	22
proportionate$	1109 2544
proportionately$	2544
propos	2349
proposal$	3620
proposals$	3620
prosocial$	3005
prospectus$	2717
protec	1128 1322
protected$	2936
protection$	347
protective$	2524
protoc	2770 987 2390 2419 1271
protocol$	1273
provid	1433 2727 1457 1459 1464 1491 105 249 786 2383 1090 1321
provid$	268
provide$	187 247 1645 268 1360
provided$	2704 2730 2731 2735 2762 1501 1645 2917 303 1360
provider$	69 3355 1020
providers$	69 3355 1020
provides$	2728 187 247 1645 268 1360
providing$	247 1645 268 1360
provids$	268
provis	6 2770 2877 2909 2928 1721 1882 3285 2090 3361 987 2390 2419 2524 1271
provision$	1402 2992 1879 3153 611 612 3301 2526 2527 2578
provisions$	3301
pru$	3301
pruned$	2408
psychi	1070
psychiatrist$	2466 1300
psycho	1070
psychologist$	2466 1300
public	6 1338
publication$	1402
publis	2727 1490 2383 1338
published$	2761
pull	455 2193 817 827
pull$	526 3273 661 669 741 769 2174 779 2176 800 802 2286 891 3603 1106
pulle$	769
pulled$	800
pullen$	769
pulles$	769
pulling$	669 769 800 1106
pulls$	669 769 1106
pupil	1518 152 3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 1895 1896 541 3231 597 2014 633 3326 2056 2057 3329 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 2301 2599 1204 2603 1219 2616 1227
pupil$	2789 2791 1547 1548
pupils	148 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3551 3564 3565 3570 2301 3582 3583 2318 940 2374 2599 1204 2603 1219 2616 1227
pupils$	1471 110 115 2789 2791 1544 1548 1806 3157 3212 3225 3227 1983 3260 3589 2449
purcha	1425 2727 1483 2383 997 2393
purchased$	2696 2754
purpose$	2934 3190 2567
purposeful$	2582
push	425 882
push$	1105 1160
pushes$	1105
pushing$	2496 1105
put	436 469 1865 471 486 1907 609 641 803 835 845 868 877 878 881 882 883 884 2285 1210
put$	3 1433 2727 1458 2737 1490 1491 2763 2818 252 1672 461 1866 498 1929 2059 693 700 706 836 2235 2342 965 984 2383 1343
pute$	984
putes$	984
puting$	498 706 984
puts	436
puts$	498 706 984 1343
puttin	436
putting$	252 1784 706 984 1343
qualification$	2720
qualifications$	2720
qualit	2524
quarte	3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
quarterly$	993
quartet$	1806 3157 3212 3225 3227 1983 3260 3589
questi	2770 424 987 2390 2419 1271
questioned$	3111
quicke	1277
quicker$	2581
quickly$	2853 2581
quiet$	3079 2443
quieter$	1817 3098 432 3126 1856 470 1867 3149 1894 3194 608 2005 3317 830 2267 2273 2279 940 3607 2429 2602
quit	411 447 1944 924
quit$	1843 748 2320
quiting$	748
quits$	1843 748
races$	3604
racism	1296
racist	1296
radar$	2953 2483
railca	2341
railcard$	3612
railcardes$	3612
railcards$	3612
raise	221 229
raise$	1625 1104 1124 1342
raised$	123 2887 2410 1124 2534
raises$	1124 1342
raising$	2507 1124
ramp	29 1945 3614
ramp$	92 571
ran	2721
ran$	2680 2387
rang	2676 1026
rang$	1428 2404 2422
range$	799
rappor	2524
rarer$	2429
rate	2781
rate$	1494 1022 1274
rated$	1274
rates$	1494 1022 1274
rather$	1538 1861 721 730 2131 2215 847 855 875 2276 1067
ratifi	2727 2383
ration	767
re	1777 1859 1049
re$	1802
reach	1513 1782 3188
reach$	2784 1788 2174 799 995 1102 1272
reache	1396 2725
reached$	2667 2708 995 1272
reaches$	1102 1272
reaching$	1102
react$	1185
reacts$	1185
read	1396 2711 2727 2383
read$	2667 2687 2748 1490 184 1384
reading$	184 1384
readmit$	3130
reads$	184 1384
ready$	2759 2039
real$	3106 2173 2220
rearra	997 2393
reason$	2790 1823
reassu	1321 1325
reassurance$	2916
reassuring$	1079
rebuild$	1115 1169
rebuilde$	1115
rebuildes$	1115
rebuilding$	1115 1169
rebuilds$	1115 1169
receiv	2725 2726 2727 249 2383
receive$	1645 2398
received$	2687 38 2385
receives$	2398
recogn	134 1668 1128 1321
recognise$	2939
recognised$	1530
recommendations$	2904
record	2727 1457 1467 1472 2770 1562 167 168 169 170 1567 1614 221 445 987 2383 2390 2419 1271
record$	57 2738 2743 2745 128 2835 2836 2838 2839 950 2397
recorded$	78 2833 1563 1565 1566 950 2407
recording$	950
records$	57 2728 2738 2743 2745 128 2838 2885 950 2397
recove	1277
recrui	1396 1433 2727 156 926 2383 997 2393
recruit$	1371
recruite$	1371
recruited$	2667 2704 2415 1371
recruites$	1371
recruiting$	1371
recruits$	1371
red$	2778
redecorated$	2759
redesi	997 2393
redire	478
redraf	1336
redraw	997 2393
reduc	364 437 580 767 771 776 780 890 908 1277
reduc$	920
reduce	344 1842 3446 1128 1321
reduce$	752 920 1118
reduced$	2936 3001 3002 3113 3558 896
reduceing$	752 1118
reduces$	752 920 1118
reduci	344 1321
reducing$	920
reducs$	920
reduction$	99
refer	471
refere	2552
reference$	2831 2464
references$	2831 2464
referr	1396 2725 2751 100 2770 208 469 1865 987 2390 2419 1271
referral$	17 2766 1496 144 210 3616 1006 2546
referrals$	17 2766 1496 144 210 1006 2546
referred$	2667 2708 2400
reflec	1668 1129
reflect$	2939 1080 2504
reflected$	2407
reflecting$	1080
reflects$	1080
reform$	3048
refrain$	924
refres	2770 987 2390 2419 1271
refunds$	2637
refurbished$	2759
refurbishment$	92
refus	402 421 450 463 525 534 537 558 566 849 863 2259
refus$	958
refuse	363 2257
refuse$	958
refused$	1523 567 3528 958
refuses$	958
refusing$	958
refuss$	958
regain$	1169
regaining$	1169
regains$	1169
regard$	1651
region	3127 3151 3162 3173 3275 3276 3277 3278 2008 3293
regist	2689 26 1433 2711 1472 2770 877 878 987 2390 2419 1271
register$	1422 57 2743 634 3586 2403
registered$	2704 634 2400
registering$	634
registerred$	634
registers$	1422 57 2743 634
regrou	1777
regroup$	3048
regular$	196 199 1600 3182 1022 1086 1091 1092
regularity$	8
regularly$	1086 2484
rehear	96 1492 1562
rehearsal$	2670 3627
rehearsals$	2670 3627
rehearse$	704
rehearsed$	2833
rehearses$	704
rehous	469 1865 471 609 618
rehous$	631 632 1206
rehouse$	617 631 632 1206
rehoused$	1866 1875 2004 2012 617 631 632 3300 2059
rehouses$	617 631 632 1206
rehousing$	459 594 617 619 631 632 1206
rehousred$	631 632
rehousring$	631 632 1206
rehouss$	631 632 1206
reimpo	842 843
reinfo	1324
reinst	842 997 2393
reject$	958
rejecte$	958
rejected$	958
rejectes$	958
rejecting$	958
rejects$	958
relati	4 2972 1740 1880 2003 3285 3305 643 2134 2154 2524 1129 1325
relations$	2568
relationship$	1400 2966 338 3011 1935 3425 2511
relationships$	1400 2923 338 3011 3425 787 2511
relatives$	3470 2449 1299
releas	455 535 699 811 853 913
releas$	905
release$	905
released$	1931
releases$	905
releasing$	905
releass$	905
releasting$	905
relentless$	2506
releva	1562 249
relevant$	2833 1571 2850 1606 2880 1645 2468 2469
reliance$	753 2167
reloca	609 618
relocat$	631 632 1206
relocate$	2004 3281 617 626 631 632 1206
relocated$	2004 2012 617 626 631 632 3300
relocates$	2004 617 626 631 632 1206
relocating$	617 631 632 3555 1206
relocation$	459 3144 594 619
relocatred$	631 632
relocatring$	631 632 1206
relocats$	631 632 1206
remain	168 281 1885 3394 3535 1087
remain$	146 222 1620 1632 1671 379 3156 2068 3533 1083 1133 1222
remaining$	379 3118 3119 3120 3121 1999 2124 3516 3517 2247 860 861 2258 3530 2262 2264 2272 3570 2300 3577 3598 3602 3607 1083
remains$	146 222 1632 1671 379 2068 1083 1222
rememb	1553 2824
remember$	2504
remind	1427 439
remind$	1320
reminded$	2698 1320
reminder$	11
reminders$	11
reminding$	1320
reminds$	1320
remote$	2032
remov	410 411 455 466 485 549 570 593 604 776 784 817 890 1068 1214
remov$	407 769 919 920
removal$	482 594
remove	1458 3076 3238 572 1991 778 866 3552 997 2393
remove$	407 598 741 769 919 920 1347
removed$	2729 407 3111 1858 1968 3262 598 3266 3300 3558 919 1347
removen$	769
removes$	407 598 769 919 920 1347
removing$	407 598 741 769 919 920 1347
removping$	919
removs$	407 769 919 920
removting$	919
renew	842 843
renew$	887
renewe	1885
renewe$	887
renewed$	3156 3633
renewes$	887
renewing$	887
renews$	887
reopen	1336
repainted$	3610
repair	1458 997 2393 1336
repair$	92 1115 2546
repaire$	1115
repaired$	2729 2740 999
repaires$	1115
repairing$	1115
repairs$	92 1115 2546
repeat	1562 167
repeat$	2833
repeated$	2833 1563
replac	1458 2131 997 2393 1225
replace$	1230 1236
replaced$	2729 3398 3610
replaces$	1230
replacing$	1230
replie	1427 1434 1442 2727
replied$	2698
replies$	2705 2713
reply	1434 2711
reply$	2705
report	1397 1457 1472 2770 2781 149 1561 1562 167 221 3110 445 987 2390 2419 1271
report$	2675 2691 74 2743 128 135 144 2830 2832 1273 1274
reported$	2833 1563 2887 3109 2407 2411
reports$	2675 2691 2728 74 2743 128 135 144
represented$	1678
reques	610 2006 1210
request$	1528 3192
requested$	3150 2385
requests$	1528 3192
requir	2862 1743 365
require$	352 390 404 548 573
required$	376 390 2468 2469
requireed$	352 404 548
requireing$	352 404 548 573
requires$	352 390 404 548 573
researcher$	1019
researchers$	1019
resent	1553 2824
reserv	3597 1338
reset$	1115
resete$	1115
resetes$	1115
reseting$	1115
resets$	1115
reside	96 1492 2770 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 987 2390 2419 2599 1204 2603 1219 2616 1227 1271
resident$	2791
residential$	1853 483 644 650 1218
residents$	118 2791 1806 3157 3212 3225 3227 1983 3260 3589 2449
resili	2524 1325
resolv	231
resolve$	1627
resolves$	1627
resour	2770 1721 987 2390 2419 1271
resource$	1569
resources$	1569 294 2992 2526 2578 2587
respec	2972 1128 1148 1297 1322
respect$	2558 2565
respected$	2936 2988 2994
respectful$	2812 2506 2544
respectfully$	2544 2558
respit	1998
respite$	3269 759
respon	1434 2711 1442 2725 2726 2727 1677 1128 2524 1149 2545
respond$	229 1323
responding$	1323
responds$	1323
response$	2705 2904 2505 2525 1323
responses$	2713 1323
responsibility$	2901 2984 1111
responsive$	2948
rest	1779 3062 3066 3085 3087 3096 3099 1835 3118 3119 3120 3121 3147 3172 3186 529 1926 3198 3204 1998 1999 3296 3337 3348 3394 2124 3408 3413 3445 3465 3466 3467 3468 2198 2200 3484 3488 3493 3494 3498 3516 3517 2247 860 861 2258 3530 2262 2264 2265 2272 3557 2287 3564 3565 3570 2300 3577 3582 3583 2321 3598 3602 3607 2598
rest$	1745 3019 3022 3033 3035 3036 3042 3050 3053 3058 3059 3066 3086 3096 3099 1835 3120 3147 3172 3186 529 3197 3198 3204 3269 2001 3303 3309 3331 3388 3410 3419 3424 759 3434 3437 3438 3440 3465 3466 3467 3468 2198 2200 3484 3488 3493 3494 3498 3508 864 3532 2265 3543 3564 3565 3570 3582 3583
rested	2296
rested$	3567
restor	1129
restor$	1115
restore$	1115
restores$	1115
restoring$	1115
restors$	1115
restri	336 344 364 421 437 1842 485 580 767 832 908
restrict$	333 583 584 585 752 837
restricte$	837
restricted$	3001 3002 385 3113 475 583 584 585 837 2291
restrictes$	837
restricting$	333 583 584 585 752 837
restriction$	423 3101
restrictions$	423 3101
restricts$	333 583 584 585 752 837
restrictted$	585
restrictting$	333 583 585
resurfaced$	2759
resurfacing$	92
retain	842 1090
retain$	1155
retaining$	1155
retains$	1155
return	2711 2725 2726 208 2314
return$	209 501 503 563 801 2389
returne$	501 503
returned$	209
returnes$	501 503
returning$	501 503 563 801
returns$	209 501 503 563 801 2389
retwee	1442
retweets$	2713
reunit	1777
reunite$	3048
review	2727 1457 2770 1597 987 2383 2390 2419 2482 1271 1322
review$	77 2766 2871 2483 1088
reviewed$	76 2868 2411 1088
reviewing$	1088
reviews$	2728 77 2766 1088
revise	2727 2383
revok	485
revok$	496 958
revoke	866
revoke$	496 958
revoked$	958
revokes$	496 958
revoking$	496 958
revoks$	496 958
rewrit	997 2393 1338
rid$	799
ride	96 1492 819 2242
ride$	1503 2066 3627
riders	3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
riders$	1806 3157 3212 3225 3227 1983 3260 3589
rides	1492
rides$	1503 3627
rift$	2511
rifts$	2511
right$	2777 1571 2939 3106
rights	1297
rights$	1173
ring	1397 2676 2781 1513 1762 1782 3063 3110 3188 839 3557
ring$	2784 142 1381
ringing$	1381
ringle	1817 3098 3126 1856 470 1867 3149 1894 3194 3261 595 608 2005 2014 3311 3317 2267 2273 2279 2602 2612 1292
ringleader$	3576 2610 2611
ringleaders$	3576 2610 2611
ringri	1817 3098 3126 1856 470 1867 3149 1894 3194 608 2005 3317 2267 2273 2279 2602
rings$	142 1381
rink	36 3502 3503
rip	549
ripped$	572
rise	2765 2767 1277
rise$	103
risen	2767
rises	2765 2767 1277
rising	2765 2767 1277
risk	2972 2524 1325
risk$	2881 2886 2896 2477 2484 1099
risks	1325
risks$	2881 2886 2896 2477 1099
risky	2972
ritual$	2295
rival	1285
river$	3545
road	3344 2227
road$	3353 3504
roads$	3504
robbed	1517 2819 156 1066
robbed$	2788 2462
robber	1279
robberies$	160 1290
robbery$	160 1290
robs	2819
robust	198 2518 1129 1148
robust$	1594 1092 1109 2544
robustly$	2853 2544
role	2573
role$	1111
roll	6
roll$	237 2403
rolled$	2727 2383
rollout$	1402
room	36 42 64 3088 3089 3090 3094 1926 3285 2061 3332 2092 3363 2227 3500 2256 879 3614
room$	1438 63 92 293 3021 1864 1883 3184 3197 3335 2076 3357 3370 3371 713 3448 3499 3504 3527 900 3573 3595 3596 2336 3616 3618 3624
rooms	3332 3363 872
rooms$	63 3021 3184 2076 3351 3371 3448 3499 3504 3595 3596
root$	1149
rose	2765 2767 1277
roster	1907 877 2285
rota	21 2770 3367 877 987 2390 2419 1271
rota$	28 2722 3586 3616 3624 3652 998 1001
rotas$	28 998
round	3064 3191
round$	2678 182 3010 3471 3542 935 2401 2574
rounde	2366
rounders$	3637
route	3344 2227 3500 2344
route$	3148 2069 3353 3368 2344 3615 3624
routes$	2842 3148 2069 3365 3368
routin	1064
routine$	2295 1086
routinely$	1086
routines$	2460
row	3651
row$	144 1832 2101 3373
rowdy	3525
rows$	144 1832 2101 3373
rugby	2366
rugby$	3637
rule	93 3009 2349
rule$	94 3008 390 423 3224 588 2239 3620 3624 998
rulebetween$	3102
ruled$	1558 390
rules$	94 3008 390 2239 3620 998
rulesbetween$	3102
run	1433 2727 2314 2383
run$	2680 2704 2755 2814 2822 187 1826 1919 3627 3652 2387 2661 1364
rung	1396 2676 1427 2700 2702 1436 2727 1465 102 2798 3110 1026
rung$	2667 2698 2736 1498 2422
runnin	1417
running$	2688 2695 1364
runs	2721 1457 2314
runs$	2728 2814 187 3627 2387 1364
s$	172 1630 1749 1750 1760 409 3088 3089 3090 3094 3122 1881 1892 1921 529 599 606 2013 3547 2316 2595
s20$	2615
s34$	1209
s35$	1209
safe	264 2972 306 2990 2344 2518 2524 1297
safe$	2777 2812 1660 2939 2941 2942 1702 2988 3615 2446
safegu	1128 1297 1322
safeguarded$	2936
safely	1027
safely$	2423 2440
safer	306 2990 2189 1027
safer$	2939 2941 2942 1702 2988 432 2205 810 2423 2528
safety	2972 2518 2524
safety$	2934 1137
said	1553 2824 167
said$	2686 2792 1563 1274
sales$	126
same	1851 3234 694 2109
same$	2775 1580 1581 3055 3088 3089 3090 3094 3122 3177 3178 3180 3200 3234 2064 3343 2086 2109 3380 3383 2113 2114 2116 2121 2125 3419 3515 3556
sample$	2409
samples$	2409
sancti	1291
sat	2676 469 1865 2336
sat$	1427 2059 700
satisfy$	1151
saturd	603 727 728 2336
saturday$	2703 603 3270 727 2123 728 3395 3622 2360 3635
saturdays$	2703 3270 2123 3395 3622 2360 3635
saved$	78
saw	1553 2824
saw$	2680 2748 2404
say	2781 1513 1553 2824 1845
say$	116 2784 2792 2926 520 898 2430 1274
saying$	520 898 1274
says	1553 2824
says$	116 2792 520 898 1274
sbetween$	3102
scale$	1153
scales$	1153
scaling$	1153
scatte	1888 1889 2049 2050 884 933 1220
scatter$	3159 499
scattere$	499
scattered$	3160 3320 3321 2329
scatteres$	499
scattering$	499
scatters$	3159 499
schedu	2727 1907 2383
schedule$	2414
scheme	2770 987 2390 2419 1271
scheme$	28 2742 3368 991
schemes$	28 3368
school	31 32 36 1450 60 2756 2817 1852 1882 601 3285 3293 2023 636 2061 3332 2062 3344 2075 2084 2090 3361 3362 2092 3363 2227 3500 879 3640
school$	0 1 2674 14 18 20 2707 61 70 91 1497 2806 1537 2813 3123 3124 3148 1879 3153 495 1902 3265 1997 611 612 3287 621 3288 3289 3292 3294 3295 3301 2041 3313 3355 3368 808 820 3518 3592 3641 2441 2522 2653
schoolchildren$	3225
schooled$	1996
schools$	0 1 2674 14 18 20 2707 70 91 1497 3124 3148 1879 1902 611 612 3301 3333 3346 3351 3355 3368
scope	1561 1562
scope$	2832 2833 1883 1142 1143
scopes$	1142
scoping$	1142
score	2781
score$	1274
scores$	1274
scrap	939
scrap$	467
scrape$	467
scrapes$	467
scrapped$	2350
scrapping$	467
scraps$	467
screen	96 1492 2770 987 2390 2419 1271
screenshot$	73
screenshots$	73
screwe	2342
screwed$	3613
seal	466
search	1517 2818
search$	261 1294
searched$	2788
searches$	144 1294
seat	29 471 1945 803 845 883 884 2281 2282 2285
seat$	1832 498 1929 571 661 689 706 781 3534 3553 3573 3596 3616 3644 984 1388
seate$	984
seated	469 1865 1907
seated$	461 1866 2059 689 700 965 1388
seates$	984
seatin	1945
seating$	62 1784 498 661 706 3522 984 1388
seats$	62 1832 3148 498 571 661 689 706 781 3553 3596 3644 984 2640 1388
seatting$	706 984
second	3285 3394 2336
second$	3607
section20$	2615
section34$	1209
section35$	1209
secur	610 2006
secure	1443 2727 2383
secure$	1853 483 644
secured$	2714 3150
security$	2934
see	1397 2781 1553 2824 3000 3018 1762 1772 3049 1782 3063 399 3081 3091 1825 3154 3188
see$	192 2927 2991 3014 3017 3019 1753 3032 3043 1776 1786 1795 493 494 1929 2048 798 978 1157
seee$	494
seees$	494
seeing	3012 1783 399 3080 3084 2214 2271 3566
seeing$	192 3014 3026 3029 3052 1795 3114 493 494 3229 2138 2152 798 3542
seek	610 2006 786 843 1145 1210
seek$	257 790 1096 1107
seeke$	790
seekes$	790
seekin	1145
seeking$	790 1096 1107
seeks	1145
seeks$	790 1096 1107
seen	1396 2700 2702 2725 2727 1465 2751 102 1739 1772 1841 535 589 685
seen$	2667 2687 2708 2736 1498 2786 3010 3043 1837 442 443 444 3112 1931 3211 1985
sees$	798 978
seize	1291
seized	997 2393 1291
seizes	1291
seizur	1291
select	2285
select$	793 937
selecte$	793 937
selected$	937 2415
selectes$	793 937
selecting$	793 937
selective$	823
selects$	793 937
selectting$	937
self$	2288 2524 1149
sell	156 2457
sell$	2820
seller	120 2799 1285
seller$	119 3619 1287
sellers$	119 3619 2449 1287
selling$	2432 2456 2458
sells$	2458
semina	2770 987 2390 2419 1271
send	445 465 471 478 570 609 618 811 832 835 845 853 868 877 878 882 1240
send$	498 501 503 540 563 634 637 669 828 862 1380
sende$	501 503 637
sended$	634 637 862
sendes$	501 503 637
sending$	498 501 503 563 634 637 862 1380
sendred$	634
sends	2721 1457
sends$	2728 498 501 503 540 563 634 637 669 828 862 1380
senior	2277 3549 2336
senior$	1092
sense$	267 892 2503
sensit	198 1677 1148
sensitive$	1594 2891 2948 2544
sensitively$	2853 2544
sent	2681 1413 1433 2721 2725 2727 1491 105 1517 3110 469 1865 535 618 832 835 853 877 878 2383 1338
sent$	2684 2704 2762 1501 2788 123 2818 3109 457 1866 1875 1931 1991 1996 607 2004 2012 626 3300 2031 637 639 646 669 693 811 836 2235 3518 2257 862 913 1005
sente$	637
sented$	637 862
sentence$	2831 2464
sentences$	2831 2464
sentes$	637
senting$	637 862
sents$	637 862
separa	3110 445 1889 2049 2050 2081 695 792 3476 3540 3541 1220
separate$	369 1853 3136 3137 3138 472 3140 3143 3145 3146 480 1877 2030 2037 665 666 2065 673 674 2071 2073 678 680 2080 2082 688 2088 2089 696 2094 2096 2097 2099 2100 705 2102 2104 2105 711 2111 2115 722 723 2120 2122 770 2177 789 2199 831 2228 2229 3505 3512 3513 3559 3578 2324 2333 2600 2618
separated$	369 3109 3160 3320 3321 2091 2618
separately$	3257 3349 3352 3572 1335
separates$	369
separating$	369
separation$	482 1220
septem	2336
september$	2804 1534 3568
sergea	31 32 1450 60 2756
sergeant$	1405 69 1289
serv$	905
serve	2242 2377
serve$	1962 2269 874 905 3648 1351
served	2763 2257
served$	123 1919 3515 3519 3528
serveed$	2269 874
server	409 3502 3503
server$	1805 3077 412
serves$	2269 874 905 1351
servic	31 32 42 1450 2877 300 2390
service$	1405 28 2697 1438 2912 1846 3641 991 1020
services$	2671 28 2697 70 2842 1612 224 1639 2912 1696 1020 1108 2526 2527
serving$	905 1351
servs$	905
servting$	905
sessio	100 2770 1834 589 2044 2074 2090 3361 3362 3403 2227 872 987 2390 2419 1271
session$	2697 2742 1496 2771 2854 1849 3252 1985 3265 3308 650 3345 2076 2077 3368 3370 2107 3381 3385 2127 3399 2129 3401 3521 3548 3627 1273
sessions$	2697 2742 1496 2771 2854 1849 1985 3265 3308 3345 2076 3368 2107 3382 3397 2127 3399 2129 3401 3521 3627
set	1852 1882 601 2061 3332 3344 2090 3361 2092 3363 2226 2227 3500 839 1210
set$	2727 1459 1562 167 168 169 1672 2950 3123 3153 1997 3289 3357 3371 3421 3455 2185 2187 3497 2336 2377 2383 997 1184 1245
sets	1834 3332 3361 3363
sets$	3351 3371 2185 1184 1245
setting$	2844 2931 2973 3451 1184 1245
settings$	2844
settl	609
settle	2260 3571
settle$	3269 3272 809 3531
settled$	2004 3531
settles$	809
seven	33 35 114 157 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1895 1896 3172 3186 529 3198 3204 541 3231 3232 597 3326 2056 2057 3329 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2599 1204 2603 1219 2616 1227
seven$	1431 1510 2234
sever	344 401 758 771
several$	600
severed$	3016
severi	344
severs	344
sew	1336
shadow$	2174
shall$	398 458
shalln	396
shalln$	396
shallnot$	1792
shar$	1095
share	221 819 1321
share$	22 225 1906 2053 694 2203 3597 985 1095
shared	2727 1851 3475 2383 1321
shared$	2748 2887 409 1807 3122 695 2126 731 2128 3402 2132 2203 2236 933 1005 2411
shares	1442 1457 1321
shares$	2713 2728 1906 2053 694 985 1095
sharin	1321
sharing$	2715 225 3029 1906 2053 694 2203 2325 1095
shars$	1095
sharting$	1095
she	157 1817 3098 3126 1856 470 1867 3149 1894 3194 608 2005 633 635 3317 2267 2273 2279 2602
she$	2783 1690 2974 1714
shed	3614
sheet	2770 987 2390 2419 1271
sheet$	1422 57 2851
sheets$	1422 57
shelte	29 1945 2281 2282 3614
shelter$	62 92 97 571 3553 2405
shelters$	97 2405
shelve	2296
shelved$	3567
shephe	478
shift	100 2770 1852 2092 3363 827 2227 3500 3502 3503 868 877 881 987 2390 2419 1271
shift$	2722 1496 2771 3123 3308 2077 900 935
shifts	1834 3363 872
shifts$	1496 2771 3123 3308 935
shine$	2960
shoo	568
shop	36 1518 2256 3640 2427 2530
shop$	2707 70 2760 2789 3223 3245 3527 3573
shopke	60 2756
shopkeeper$	0 1 2674 14 18 20 91 1497 118 2450 2459
shopkeepers$	0 1 2674 14 18 20 69 91 1497 118
shoplifting$	1290
shops$	2707 70 2760 2789 3223 3643
shorte	767 1277 1336
shorter$	896
shot$	799
should	2963 2967 1710 396
should$	197 238 239 1646 269 1679 398 458 2029 2135 2159
shouldn$	396
shouldnot$	1792
show	96 1492 1513 439
show$	2670 2784 426 650 900 3626 2397 2445 2661 1385
showing$	1453 2397 1385
shown	2681 2700 2702 1490 105 303
shown$	2761 1501 1699
shows	1492
shows$	2670 2397 2445 1385
shrubs$	1012
shun	818 2214
shut	3076 410 411 466
shut$	556 565 567 887 2443
shute$	887
shuted$	556
shutes$	887
shuting$	556 887
shuts$	556 887
siblin	3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 677 684 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
siblings$	1806 3157 539 3212 3225 3227 1983 3260 3589
side	1492 1148
side$	2807 3127 3141 3151 3162 3173 3275 3276 3277 3278 2008 2101 3373 3448 3499 3504 3545 3548 3586 3592 3595 3637 3651 2544
sides$	3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 3141 476 1895 1896 541 3231 597 3326 2056 2057 3329 2101 3373 3432 3448 2198 2208 2209 3481 3499 3504 3509 2241 846 2254 2266 2301 3595 3604 2599 1204 2603 1219 2616 1227
sight$	1601
sighted$	2479
sighting$	128
sightings$	128
sign	2689 2693 29 2725 2726 93 835 877 878 943
sign$	12 1416 1421 26 1442 62 1462 97 2770 3224 828 880 942 2339 944 3616 987 2390 998 2405 2419 1271 1370
signal$	409
signed	2727 2737 1490 2383 997 2393
signed$	1396 1398 12 1416 1433 2737 1479 2761 997 1370
signing$	1370
signpo	1396
signpost$	1309
signposted$	2667 2400 1309
signposting$	1309
signposts$	1309
signs$	12 1416 62 97 3224 942 2339 944 998 2405 1370
silent$	3079
silly	3525
silos$	2911
sim$	808 820
simpler$	432
since$	927 2439
sing$	184 1258
singes$	1258
singing$	184
single	735 2248
single$	1017
singles$	1226
singly	2081 3540 3541
singly$	3202 3246 3256 3352 3572 2608 2623
sings$	184 1258
sister	3006 1741 389 3066 1798 1799 1811 1813 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1880 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3305 643 3326 2056 2057 3329 677 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
sister$	1298
sisters$	1806 3157 3212 3225 3227 1983 3260 3589 2449
sit	2676 168 471 1890 515 3216 2048 819 845 2242 883 884
sit$	1503 2776 142 1739 3017 1782 399 400 3067 1821 3133 498 1909 1911 3237 1967 3239 3247 2047 3319 2053 3325 2059 2078 689 704 706 3554 965 984 2398 1034 1255
site	2018 2061 3332 3344 3362 2092 3363 2227 3500 910
site$	28 400 452 483 3267 3289 3313 3384 3499 984
sitering$	1911
sites	3332 3363
sites$	28 3351 3499 984
siting$	400 498 1911 706 984
sits$	2691 1503 2776 142 3133 498 2053 2078 689 704 706 965 984 2398 1034 1255
sittin	1790 3084 1841 3332 2227 3500 3501 872 3566
sitting$	3012 3029 3052 399 1821 3112 1911 3325 2077 689 706 984 1255
sittings$	3333
situat	2898 2524
situation$	1570 2897 2484
six	33 35 114 157 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 3231 3232 1992 3263 597 3326 2056 2057 3329 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2427 2599 1204 2603 1219 2616 1227
six$	1431 109 1510 115 3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 3157 1895 1896 541 3231 597 3326 2056 2057 3329 3432 2198 2208 2209 3481 2234 3509 2241 846 3514 2254 2266 2301 2356 2599 1204 2603 1219 2616 1227
sixth$	2817 2084 2090
size$	1833 1976
skate	819 880 3614
skate$	1258
skatees$	1258
skater	33 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
skaters$	1806 3157 3212 3225 3227 1983 3260 3589
skates$	1258
skill$	1327
skills	797
skills$	1664 294 1327
slacker$	3469
slate$	2009
sleep	2781 1732 1759 408 2201 2242
sleep$	1909 1282
sleepover$	2999 3030 446 3472
sleepovers$	2999 3030 1804 446 1933 3472
sleeps$	1282
slept$	1282
slide	2770 987 2390 2419 1271
slide$	800
slides$	800
sliding$	800
slighter$	3469
slip	2314
slip$	288 800
sliping$	288
slipping$	288 800
slips$	288 800
slot	2074 3362 2092 3363 2227 3500 3501
slot$	3148 3308 3345 2076 2077 3370 2118 3548 900
slots	3363 872
slots$	3148 3308 3345 2076 2118
slow	908
small	2162
small$	3433
smart	2518
smile	1514
smile$	2785
smiles$	2785
snap$	409
snapchat$	409
sneak	2314
snooke	2366
snooker$	3637
so$	382 397 418 419 427 460 521 527 605 649 652 672 3341 2108 756 766 816 825 904 923 925
social	1739 3012 3052 434 3114 2271 3591 1334
social$	31 32 1450 3005 2171 2181 2188 2192
socialise$	3010 3065 3537 2596
socialising$	1830 3542
sofa	1945 2281 2282 943
sofa$	571 3553 3573 2339
sofas$	571 2339
sold	156 3552
sold$	2458
solely$	3205
solicitor$	3653 1300 1302
solidi	1324
soluti	2928 1149 2545
some	3261 633 3607 941 2612
some$	1583 1655 1676 1713 1817 3098 3126 1856 470 1867 3149 1894 3194 600 608 2005 2014 3306 3317 2237 869 2267 2273 2279 940 2337 2602 2612
somebo	300
somebody$	2791 1639 1696 1718
someon	300
someone$	2791 1639 1696 1718
someth	2928
something$	241 319 2310 1186
somewh	3280
somewhere$	241 3457 2256 2257 2310
son	3006 1741 389 1798 1799 1811 1813 1817 448 1867 3139 474 476 1895 1896 541 3231 597 3326 2056 2057 3329 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 2301 2599 1204 2603 1219 2616 1227
son$	1812 3579 1298
song$	92 3617
sons$	1812 3579
soon$	1966
sooner	1277
sooner$	2581
soonest$	1584
sort	231
sort$	231 1627 2187
sorts$	1627
sought	843
sought$	2878 2917 2994 3150 2385
sourc	610 2006
source$	242
sourceing$	242
sources$	242
south	3127 3151 3162 3173 3275 3276 3277 3278 2008 2035
spac$	499
space	64 2970 1926 1998
space$	63 2931 293 294 2973 1832 1864 499 3197 3269 765 772 3543 3616 2561
spacebetween$	3102
spaced	933
spaced$	2329
spaces$	63 2931 2973 499
spacesbetween$	3102
spacin	435
spacing$	1831 499
spacs$	499
speak	1397 2676 1772 425
speak$	142 179 214 305 2989 3019 1762 3043 1782 3063 424 1825 445 973 974 1193 2661
speaking$	214 305 3012 973 974 1193
speaks$	142 179 214 305 973 974 1193
special$	1853
specialist$	1606 483
speed	1191
speed$	2587
spend	2781 3000 3091 2048 819
spend$	27 2768 1739 3019 1821 1825 3319 3325 3496 1041
spendi	2271
spending$	27 3012 3026 3052 3084 1821 3325 3496 3542 3591 1041
spends$	2768 3496 1041
spent	1443 1525
spent$	2714 1452 2768 2796 2433 1041
split	1766 471 1888 1889 1898 2049 695 2160 827 2296 933 1220
split$	3109 3159 3160 3169 554 3320 2050 659 660 2091 700 702 3431 3567 2329
splits$	3159 659 660 702
splitting$	659 660 702
spoke	2676 1026
spoke$	2680 1428 2422
spoken	1427 2727 1026
spoken$	1396 2680 2698 2700 2702 1436 1465 2751 1487 102 2422
spot	2281 2282
spot$	3534 3553
spotte	1841
spotted$	1837 442 443 444 3112
spread	695 933
spread$	499 2091 700 2329 1095
spreade$	499 1095
spreades$	499 1095
spreading$	499 1095
spreads$	499 1095
spreadting$	1095
spring	2336
spring$	2804
spur$	2323
squad	1852 3285 2092 3363 3367 2227 3500 3502 3503
squad$	3123 3308 3371 3548 3586 2336 1289
squads	2075 3363
squads$	3308 3346 3371 3604
square$	1739 3215 3223 3245 3265
squeez	881
stab	2819
stabbing$	160 1290
stabbings$	160 1290
stabil	1149 2545
stable	3502 3503
staff	31 32 1450 59 60 2756 1721 2530
staff$	0 1 2671 2674 1405 14 18 20 23 53 55 1455 61 65 2739 91 1497 118 224 1639 1666 2992 2405 1108 2532 2542 2551
staffe	1433 997 2393
staffed$	2704 1248
staffing$	1569 1248
staffs$	1248
stage	3614
stage$	92 2844 2855 2947
staged	2763
stagge	712
staggered$	723 2120
stall	2770 943 987 2390 2419 1271
stall$	900 2339 3626 2358 3650 3652 1286
stalls$	2339 3626 3650 1286
stance$	2944 2583
stand	1885 515 2242
stand$	400 3156 1911 3237 3247 2047 689 706 900 984 1254
stande$	400 984
standering$	1911
standes$	984
standi	3012 3052 892
standing$	400 1911 706 2288 3587 984 1016 1254
stands$	706 984 1254
standting$	1911 706 984
start	2781 469 1865 699 2119 811 839 2242 880
start$	2966 457 488 3269 2009 626 634 646 2074 1180 1217 1354
starte	2727 1658 1700
starte$	488
started$	123 2929 2959 2971 634 1354
startes$	488
starting$	488 634 1217 1354
startred$	634
starts$	488 626 634 646 1180 1217 1354
starttime$	3390
starttimes$	3390
state$	1416
stated	1562
stated$	2833
stateed$	1416
statements$	1000
states$	1416
statio	471
station$	2760 3215
stations$	2760
status	892
status$	2288 3587
stay	2781 168 1668 281 1885 515 3285 819 827 3535 938
stay$	142 222 1620 1632 2939 1671 379 391 3064 484 3156 1911 621 3302 3304 638 2059 2068 3471 2256 3533 951 1047 1050 1083 1133 1222
stayaway$	2334
stayd$	484
stayering$	1911
staying$	222 379 391 1911 951 1083
stays	3535
stays$	142 222 1632 1671 379 391 484 638 2068 951 1047 1050 1083 1222
stayting$	1911
steadier$	830
steady$	1091
steer	425 473 478 817 1322
steer$	379 669 741
steering$	24 45 2770 379 741 987 2390 2419 1271
steers$	379 741
step	1813 2193 827
step$	760 1181
stepbrother$	1298
stepcarer$	1298
stepcarers$	1298
stepdad$	1298
stepdaughter$	1298
stepfather$	1298
stepmother$	1298
stepmum$	1298
stepparent$	1298
stepparents$	1298
stepping$	1181
steps	1647 1945
steps$	2918 571 1181
stepsister$	1298
stepson$	1298
stereo	1296
stereotypes$	2531
steward$	53
stewards$	53
sticke	93
sticker$	95 97
stickers$	95 97
stigma	1149 2545
stigma$	2531
still$	1504 1505
stimul	1324
stir	839
stock	1240
stood$	137
stop	2781 336 344 1747 362 363 372 401 403 411 417 421 447 485 537 732 2227 3502 3503 847 902 924 929 939 943
stop$	2722 330 345 1748 372 1768 406 3075 1809 1810 1843 467 514 3185 553 1958 3398 742 747 3430 818 3510 857 899 2320 3592 930 2339 1034 1036 1118 1356
stopding$	330
stope$	467 899
stopes$	467 899
stoping$	857 899 1118
stopning$	330
stoppe	2716 1517 1526 1540 2818 1557 3076 1842 866 2296
stopped$	2788 2797 2811 2828 3001 3002 3016 385 3075 3113 519 3206 3398 3406 3511 3567 1036 1356
stoppi	344 362 732
stopping$	330 345 1768 406 467 857 1356
stops	2716 344 362 732
stops$	144 330 345 1768 406 1843 467 1958 3398 3510 857 899 930 1034 1036 1118 1356
stopting$	1768
story$	2807
strang	2799
stranger$	2795 2450
strangers$	2795
strate	2770 797 987 2390 2419 1271
strategic$	1092
strategies$	1648 1664 2526 1328
strategy$	24 2904 1328
stream	3367 1324
streams$	3375
street	3088 3089 3090 3094 2070 2227
street$	3131 3219 3504 3592
streets$	3219 3341 3504
streng	1128 2524 2550 1322
strength$	2923 1173
strengthen$	1103
strengthene$	1103
strengthened$	2936
strengthenes$	1103
strengthening$	1103
strengthens$	1103
strengths$	2923 1129 1173
strik	1068
strike$	164
strip$	919
stripe$	919
striped$	919
stripes$	919
striping$	919
stripping$	919
strips$	919
stripting$	919
strive	1145
strong$	2332 1091 1187
stronger$	297 1172
struck	1068
struck$	164
structured$	2582
studen	152 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 2014 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3551 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
student$	2791 1548
students$	2791 1548 1806 3157 3212 3225 3227 1983 3260 3589 2449
studio	36 3502 3503
study	2242 3571
study$	1909
subjec	1834 2044
submit	1413 2727 1457 2383
submit$	1368
submits$	2728 1368
submitted$	2684 1368
submitting$	1368
succeed$	2960
succes	2550
sucked$	800
suitab	249 1734 785 792
suitable$	1606 1638 1645 3005 2469
summer	2336
summer$	2804 3306 642
summers$	642
sun	2336
sunday	603 727 728 2336
sunday$	2703 603 3270 727 2123 728 3395 3622 2360 3635
sundays$	2703 3270 2123 3395 3622 2360 3635
superv	31 32 1450 1472 1473 2770 469 1865 685 987 2390 2419 1271
supervised$	3002 3107 1198
supervision$	2723 2743 2744 3107 1331
supper	96 1492 2359
supper$	3626 2358 3630 3641 3650 3652 2645
suppers$	2645
suppli	1464 156
supplied$	2735 2458
supplier$	1290
suppliers$	1290
supplies$	1290
supply	156 2457
supply$	2820 1290
supplying$	1290
suppor	1396 1397 2770 198 1597 2877 264 1677 306 2990 473 2010 685 797 987 2390 2419 2518 1128 2524 1148 1271 1322
support$	2697 2723 2880 249 2916 250 1648 2129 1123 1126 2526 2527 2546 2578
supported$	2667 2868 250 2942 2988
supporting$	250
supportive$	1594 1660 2933 2948 1702 1091 2544 2586
supports$	250
sur$	494
sure$	275 2950 390 494 2572
sured$	390
sures$	390 494
surgeo	1070
surgeon$	2466
surger	2359
surgery$	3630
suring$	494
survey	1425 2700 2702 2770 987 2390 2419 1049 1271
survey$	11 28
surveyed$	2696 2701
surveys$	11
suspen	455 485 593 1991 604 1214
suspend$	496 596 871 1205 1216
suspende$	496 596 871 1216
suspended$	3125 1858 3262 3264 3266 871 2350
suspendes$	496 596 871 1216
suspending$	496 596 871 1216
suspendned$	871
suspendning$	596 871
suspendred$	871
suspendring$	596 871
suspends$	496 596 871 1205 1216
suspension$	482 594
sustai	1307
sustained$	2936
swap	818 2214 1338
swap$	456
swape$	456
swapes$	456
swaping$	456
swapping$	456
swaps$	456
sway$	526 3273 2174 779 2176 2286 891 3603
sweep	568
sweep$	1346
sweeping$	1346
sweeps$	1346
swiftly$	2853
swim	64 96 1492 2242 880
swim$	3626 2645 1258
swimes$	1258
swimme	3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
swimmers$	1806 3157 3212 3225 3227 1983 3260 3589
swims	1492
swims$	2645 1258
switch	641 835 868 877 878 881
switch$	456 1232
switche$	456
switched$	836 997 1232
switches$	456 1232
switching$	456 1232
switchping$	456
switchs$	456
sympathetic$	2506
system	2727 2383
system$	28 2745
systems$	28
t$	381 1785 1792 1814 431 510 511 513 531 2051 2093 2106 729 777 826 850 856 889 907 918 931 932 1200
table	29 1945 3344 2086 2090 3361 2227 3500 3501 3551 2281 2282 943
table$	62 2849 1832 1864 571 2076 3357 781 3448 3499 3522 3553 900 3573 3596 2339 2366 3652
tabled	2727 2383
tables	2061 3332 2092 3363 872
tables$	62 1832 571 2076 3351 781 3448 3499 3522 3596 2339
tackle	229 1128 1291 1321
tackle$	1625 1118
tackled$	2936
tackleing$	1118
tackles$	1118
tackli	1291 1321
tailor	249
tailored$	1645
tak	411 455 465 466 471 549 2193 845 1240
tak$	501 503 637 769
take	193 208 618 709
take$	6 2689 79 163 164 180 181 251 257 271 277 2950 302 317 1859 501 503 1929 563 637 769 828 2269 926 979 1003 1076 1383
taked$	637
takeed$	2269
takeing$	563
taken	2802 2803 208 3110 469 1865 535 784
taken$	1413 1433 2727 2737 123 1558 163 164 180 209 302 3109 1866 1875 505 1931 3238 572 2012 669 769 3552 2383 2396
takes	193 208 618 709
takes$	2689 163 164 180 181 277 302 317 501 503 563 637 769 828 2269 926 979 1076 1383
taking	193 618
taking$	1417 2689 164 180 181 251 271 277 302 317 501 503 637 769 828 1076 1383
taks$	501 503 637 769
talk	1397 2770 3000 425 987 2390 2419 1271
talk$	2771 2776 179 214 305 2989 1762 1782 3063 424 1825 2430 1144 1193 2661 1273
talked	1427 1026
talked$	2698 1428 2700 2702 2422
talkin	3084
talking$	214 305 3029 1783 2496 1193
talks$	2771 2776 179 214 305 1144 1193
tally$	57
tap$	1159
tapping$	1159
taps$	1159
target	2819 249 2457 1064
target$	2694 83 2820 2391 2414 2460 1182
targeted$	1645 1182
targeting$	2460 1182
targets$	83 2391 2460 1182
task$	24 83 2766 2770 987 2390 2419 1271
tasking$	2875
tasks$	83 2766
taught	2676 469 1865 1907 685
taught$	461 1866 1996 3300 646 2059 2235 965 2404
taxi	3500 3501 2341
taxi$	68 2076 3368 3596 3612 3626 3650 3652 1286
taxies$	3612
taxis$	68 2076 3368 3596 3612 3626 3650 3652 1286
tea	96 1492
teach	439 471 797 803 845 2285
teach$	2814 268 498 661 1375 1376
teache	31 32 1450 59 60 2756
teache$	268
teacher$	0 1 2674 14 18 20 23 53 61 91 1497 2782
teachers$	0 1 2674 14 18 20 23 53 1455 61 91 1497 2782 118 3470
teaches$	2814 268 1375 1376
teaching$	268 498 1375 1376
teachs$	268 498
team	2877 1852 1882 1912 2092 3363 2227 3500 3502 3503 1334
team$	1405 1420 2697 1445 65 1614 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 3123 1867 3139 474 476 3147 1879 3153 1886 1895 1896 3172 3183 3186 529 3198 3204 541 1943 3231 3232 1989 1992 597 650 3326 2056 2057 3329 692 3371 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3548 3564 3565 3570 2301 3582 3583 3586 2318 940 2336 1008 2599 1204 2603 1219 2616 1227
teamin	1334
teamma	3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
teammates$	1806 3157 3212 3225 3227 1983 3260 3589
teams	2075 2084 3363 872
teams$	2671 2697 3346 3355 3371 3604
tear	817
teas	1492 2201
teas$	3472
teenag	152 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1964 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
teenagers$	1548 1806 3157 3212 3225 3227 3235 1983 3260 3589 2455
telegram$	409
teleph	1396
telephoned$	2667
tell	2781 1513 1553 2824 365 439
tell$	116 2784 2792 142 149 352 404 548 573 2203 1274 1386
telled$	352 404 548
telling$	352 404 548 573 2203 1386
tells	1553 2824
tells$	116 2792 142 149 352 404 548 573 1274 1386
tellsed$	352
tellsing$	352
tellss$	352
temple	3502 3503
temple$	3641
tempt	817
temptation$	2174
tempted$	800
ten	2427
tenanc	636 879
tenancies$	2076 966
tenancy$	611 612 2076 966 3653
tendered$	2416
tennis	2366
tennis$	3637
tensio	1149 2545
tent	3367
tent$	3596 3649
tents$	3596 3649
term	1574
term$	2804 2845 642
termly$	993
terms$	2770 642 987 2390 2419 1271
test$	2770 987 2390 2419 1271
text	1397 2676 2770 1762 1782 3063 987 2390 2419 1271
text$	11 1528 135 142 1381
texted	1396 2700 2702 1436 1026
texted$	2667 2422
textin	1802
texting$	3073 1381
texts$	11 1528 135 142 1381
than	1938 3222 2179 3478
than$	1509 2809 1757 3071 1876 3155 3201 3209 3210 551 3226 1956 1974 3248 3249 1984 2244 916 2463
thanke	2700 2702
that	2898
that$	1408 1440 1520 2881 2897 243 2946 368 1797 821 2354 2426 2436 2447 1054 1055 1056 2632
the	2365 2530 2538
the$	1406 2699 2793 1541 1578 2856 265 1666 1667 1673 1682 299 1797 2013 2140 2144 2157 2211 2304 2343 2345 2346 3618 2348 2351 2354 2355 2356 962 2367 2371 2373 2378 2379 2380 2381 2382 2426 2436 2444 1054 1055 1056 1063 2532 2542 1175 2624 2625 2626 2627 2628 2629 2630 2633 2634 2635 2638 2639 2643 2644 2647 2648 2652 2653 2658 2660 2666
theatr	36
theft	1279
theft$	2795 160 1290
thefts$	2795 160 1290
their	539 2219
their$	2699 1502 172 2856 1682 1704 3019 1797 1871 1892 1921 552 599 2140 2144 2263 2304 2316 2351 2354 2373 2378 2379 2381 2426 2436 1175 2630 2633 2639 2653 2658 2666
theirs$	2812 2448
them	33 131 1531 1541 1552 1554 1555 274 1670 3006 1741 389 1798 1799 1811 1817 3100 448 1867 3139 474 476 1895 1896 3193 541 1943 3231 3232 1989 597 635 3326 2056 2057 3329 3338 677 692 3432 2198 2208 2209 3481 3509 2241 846 2254 2261 2265 2266 2301 3582 2318 2365 2368 2374 2380 2427 2444 2524 2530 2599 1204 2603 2612 1219 2616 1227
them$	1408 2699 2785 2791 2793 1527 2823 2825 2826 2827 2856 2897 1666 2968 1715 3212 1943 3218 1949 3227 1983 3255 3260 3314 726 3425 774 3589 2337 3639 2371 2436 1050 2532 2542 2632 2647 2648 2653 2656 2657 2666
theme$	2896
themes$	2896
themse	114 1027
themselves$	1510 2864 2960 3550 2423 2547
then$	3568 2587
therap	1070
therapist$	2466 1300
there	2721
there$	2774 2775 2848 2910 1649 3343 713 3523 1044 2650
these	1835 2530
these$	1552 1797 3314 2211 2304 2348 2522
they	33 34 51 85 114 148 157 274 1670 448 654 846 2254
they$	1430 1447 1481 86 90 109 110 1510 115 2783 2791 1544 1570 1690 2974 1714 774 1266
thick	2212
thick$	3483
thin$	812 814
thine$	812 814
thines$	812 814
things	2898 2909
things$	1570 1576 2881 1648 315 1722 2496
thining$	812 814
think	1553 2824 1668
think$	1506 1513 2939 2945 506 1048 1113 1139
thinking$	2890 1113 1139
thinks	1553 2824
thinks$	1506 1048 1113 1139
thinner$	3469
thinning$	812 814
thins$	812 814
third	2336
this	1562 2898 2444
this$	1408 2830 2832 2833 2834 2881 2897 1797 2140 2144 2157 2211 3547 2304 2436 1055 1056 2559
those	1835
those$	153 155 1797 2348
though	1553 2824 1067
though$	2463
thought$	2890 1651 3489 823 1048
thread$	412
threat	1517 2818 2819 156 1066 1279
threat$	1528 144 2816
threaten$	2820 2821
threatened$	2788 2462
threats$	1528 144 2816
three	114 157 3006 1741 389 3066 1798 1799 1811 1817 3088 3089 3090 3094 3096 3099 1835 448 3120 1867 3139 474 476 3147 1895 1896 3172 3186 529 3198 3204 541 3222 3231 3232 1964 1992 3263 597 633 3326 2056 2057 3329 684 3394 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3557 3564 3565 3570 2301 3582 3583 940 3607 941 2374 2599 1204 2603 2612 1219 2616 1227
three$	1510 2827 3006 1741 389 1798 1799 1811 1817 3098 3104 448 3126 1856 470 1867 3139 474 476 3149 1894 1895 1896 3194 541 544 3231 3235 1971 3253 597 600 2000 608 2005 2014 3317 3323 3326 2056 2057 3329 3432 3450 2198 2208 2209 3481 2234 3509 2241 846 2254 869 2266 2267 2273 2279 2301 940 2337 2343 2345 2348 2355 2356 962 980 2378 2379 2382 2599 1204 2602 2603 2612 1219 2616 1227 2625 2632
threes$	3236 3520
thrive	3571
thrive$	2960
throug	1396 988
through$	2667 10 1411 1415 2698 2753 175 1684 298 3166 698 3471 3600 2384 2489 2535 2585
throw	570 593
thu	2336
thur	2336
thursd	603 727 728 2336
thursday$	2703 603 3270 727 2123 728 3395 3622 2360 3635
thursdays$	2703 3270 2123 3395 3622 2360 3635
tick$	12
ticked$	12
ticket	29
ticket$	95 1006 2636
tickets$	95 1006 2636
ticks$	12
tie	2154 832
tie$	349 3425 768 2167 802 837
tied$	475
tiee$	837
tieed$	837
tiees$	837
tieing$	837
ties	1740 2134
ties$	3011 349 3405 745 3425 768 2167 802 3482 837 2568
tight	2212
tight$	2212 3483
tighte	842 843
tighter$	297 1172
tightl	2212
tightly$	3483
till$	2796 2336
time	1834 3332 3362 2092 3363 3403 2227 3500 2297
time$	2808 1569 2844 2947 294 338 3010 3031 1823 1849 3148 3168 1918 3241 3242 3243 3245 3246 3247 3250 3251 3252 3254 3308 2047 3345 3368 3370 2107 3380 3381 2112 3385 2117 2118 3390 3392 3396 3397 2129 2142 747 2146 2147 2148 757 2163 2225 3507 3515 3527 3528 3542 2292 3568 3573 2331 3624 1037 2437 2440 1071 2467 2470 1194
timely	198
timely$	1594 1109
times	3332 3363 1279
times$	9 1412 2769 104 143 2844 1849 3148 3308 3333 3345 3368 2107 2118 3390 3391 2331
timescale$	2391
timescales$	2391
timesheet$	1001
timesheets$	1001
timeta	93 2770 1852 469 1865 471 1882 1907 2023 641 2061 3332 2062 2074 987 2390 2419 1271
timetable$	28 2710 2717 3123 3148 3153 3294 3345 3616
timetabled$	1866 700
timetables$	28 3148 3333 3345
to	625
to$	2667 2699 2736 1470 1474 2749 2758 1488 1498 2772 1522 2794 2796 2801 1575 1605 2884 1625 238 239 1636 1637 2922 2935 269 2937 2946 2948 1679 1689 1705 1711 323 1754 1761 1768 3117 458 1869 1874 1876 3191 1961 3283 622 2029 663 3357 2135 2143 2159 2196 838 3562 907 2313 2362 2363 2369 3642 2372 3646 2422 2423 2428 2438 2439 2442 2467 2494 2519 2539 2541 2631 2642 2643 2646 2663 2664
togeth	1739 1740 3012 3014 3017 3018 1753 1759 1760 1772 1776 1777 408 3081 3088 3089 3090 3093 3094 3096 3105 1838 1839 3170 3234 2048 3324 2109 3413 858 895 3563 3566 1334
together$	2776 2883 2993 3010 3011 3024 3025 3030 3031 3039 3043 3045 3047 3048 3055 3056 3060 3065 3067 3069 3070 3071 3073 1836 3108 446 3116 3133 3134 3189 3211 3237 3242 3245 3247 3315 3318 3319 3322 3325 3343 3354 3380 3414 3417 3419 3495 3515 3526 3537 3606 2361 3651 2440 2497 2502 2535 2654
togethers$	3030 1804 446 3414
told	1427 2700 2702 2798 1553 2824 1562 168 170 3475
told$	2698 2727 2792 2833 1566 376 3109 3110 693 2203 3487 2308 1274
tolerant$	2506
too$	923 936
took	2803 137
took$	2689 164
toolki	2770 987 2390 2419 1271
toolkit$	996
toolkits$	996
tools	29
tools$	1664 294
toping$	1768
torches$	95 2636
tore	817
tos$	1768
toting$	1768
touch	1427 1739
touch$	2698 2889 3010 3179 3423 1094
tough$	1187
tougher$	1187
tour	2770 987 2390 2419 1271
tour$	650 3627 3650
tourna	96 1492
tournament$	3626 2358
tours$	3627 3650
tout$	1286
touts$	1286
toward$	2541
towards$	1869 2196 2284 2541 2585
town	3014 3127 3151 3162 3173 3275 3276 3277 3278 2008 3285 3293 3304 2061 3332 3344 2227
town$	3131 3215 3286 3288 3290 3301 2041 3350 3545
towns	3332 2070 2075
towns$	3291 3341 3346 3351
toxic	2290
toxic$	2067 3561
track	1064
track$	2850 2414 2460
tracke	2770 987 2390 2419 1271
tracked$	76 2411 2460
tracker$	2745
tracking$	77 2460
tracks$	2460
trade	818 2214
trader$	1286
traders$	69 70 1286
train	451 469 1865 1890 819 2227 845 2242 880 883
train$	1909 3359 704 1374
traine	1396 2725 2727 2751 1487 2383
trained$	2667 2708 2758 2415 1373
traini	1444 2770 987 2390 2419 1271
training$	2677 2715 2723 2084 3641 990 1374
trains	451
trains$	3359 3360 704 1373
tram$	3359
trams$	3359 3360
transf	455 469 1865 471 486 609 618 641 835 845 868 877 878
transfer$	459 3144 3268 2004 619 626 631 632 634 646 1206
transfere$	631 632 1206
transfered$	631 632 634
transferes$	631 632 1206
transfering$	631 632 634 1206
transferred$	457 1866 1875 2004 2012 626 631 632 3300 634 646 836
transferring$	631 632 1206
transfers$	459 3144 3268 2004 619 626 631 632 634 646 1206
transl	2727 2383
transp	465 469 1865 471 685 845 1149 2545
transparent$	2506
transport$	68
transported$	1866
trauma$	1129 1173
travel	1790 469 1865 1890 569 819 2242
travel$	1866 1909 639 2045 2047 2048 2053 3325 2066 2078 704 2341 965 2645
travelling$	3029
travels$	639 2045 2053 2078 704 965
treat$	1162
treate	1296
treated$	1162
treating$	1162
treats$	1162
trebl	2767
trees$	1012
trends$	2480
tribunal$	3634
tries	1145
tries$	1147
trim	1338
trimme	997 2393
trimmed$	2408
trio	3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 1912 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
trio$	1806 3157 3183 3212 3225 3227 1983 3260 3589
trip	2770 3403 2359 987 2390 2419 1271
trip$	2771 650 2127 3399 3521 3586 3626 2358 3630 3650 1273
trips	872
trips$	2771 3376 2127 3399 3521 3626 3650
troubl	3525
true$	3106 2173 2220
trust	2781 2524 1297
trust$	2511 2565 1280
truste	134
trusted$	1530 1642 1643 1685 1091 1280
trustees$	2741
trusts$	1280
try	506 1145
try$	1147
trying	1145
trying$	2496 1147
tue	2336
tuesda	603 727 728 2336
tuesday$	2703 603 3270 727 2123 728 3395 3622 2360 3635
tuesdays$	2703 3270 2123 3395 3622 2360 3635
turf	568
turn	1414 2689 2693 2711 2721 2725 2726 2781 570 2193 827
turn$	2676 1421 82 142 2989 426 468 500 556 862 863 3534 900 2375 1010 1039 1042 1232
turne$	468
turned$	2716 82 2798 2818 3111 500 1937 556 567 2257 862 3552 3610 997 1039 1232
turnes$	468
turning$	468 500 556 862 1232
turnou	79 1475
turnout$	2746 2418
turns$	2716 82 142 468 500 556 862 2375 1039 1042 1232
tutor	31 32 1450 60 2061 3332 3344 2074 2075 2084 2090 3361 3362 3500 3501
tutor$	1852 3148 1882 601 2023 2061 2062 3345 2075 3346 3355 2090 2092 2098 3470 935
tutorial$	900
tutors	3332
tutors$	3148 3345 3346 3351 3355 3470
twice$	2668 104 143 3636
twins	3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
twins$	1806 3157 539 3212 3225 3227 1983 3260 3589
two	157 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1895 1896 3172 3186 529 3198 3204 541 3231 3232 3261 1992 3263 597 633 3326 2056 2057 3329 677 3394 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2248 2254 2265 2266 3557 3564 3565 3570 2301 3582 3583 940 3607 941 2599 1204 2603 2612 1219 2616 1227
two$	3006 1741 389 1798 1799 1811 1817 3098 3104 448 3126 1856 470 1867 3139 474 476 3149 1894 1895 1896 3194 541 544 3231 1971 576 1973 3253 597 600 2000 608 2005 616 2013 2014 635 3317 3323 3326 2056 2057 3329 677 690 3425 3432 3450 2198 2208 2209 3481 2234 2237 3509 2241 846 2254 869 2266 2267 2273 2279 2301 2311 3593 940 2337 2343 2345 2348 2355 2356 962 980 2378 2379 2381 2382 2599 1204 2602 2603 2612 1219 2616 1227 2625 2632
twos	2248 3540 3541
twos$	1965 3236 2249 3520 1226
type$	2187
unable$	357 386 1793 449 1917
uncle	1880 2003 3285 3305 643
uncle$	1299
under$	1423 2727 2793 204 393 2383
undergrowth$	1012
underm	780
undermin$	920
undermine$	920
undermines$	920
undermining$	920
undermins$	920
unders	1668 2518 1128 2524 1322
understand$	2939
understanding$	2503 2506 2567 2586
understood$	2687 2434
undert	1433 2727 1658 1700 2383
undertake$	376
undertaken$	2704 2929 2971
undertakes$	376
undo	758 771 780
unfair	1296
unfold$	2841
unfoldes$	2841
unfolds$	2841
unfollow$	407 1202
unfollowe$	407 1202
unfollowed$	407 1202
unfollowes$	407 1202
unfollowing$	407 1202
unfollows$	407 1202
unfriend$	407 1202
unfriende$	407 1202
unfriended$	407 1202
unfriendes$	407 1202
unfriending$	407 1202
unfriends$	407 1202
unheal	433 2290
unhealthy$	433 1829 2067 3561
unhelp	2290
unhelpful$	3561
unit	1882 1912 3285 636 3344 2090 3361
unit$	1445 3124 3153 3183 611 612 3301 640 2040 3313 1218
units	3361
units$	3124 3301 3351
unless	2245 2246
unload	2377 1336
unload$	3648
unlock	997 2393 1336
unlocked$	3610
unpick$	814 815 1135
unpicke$	814 815 1135
unpickes$	814 815 1135
unpicking$	814 815 1135
unpickning$	814
unpicks$	814 815 1135
unravel$	814 815
unravele$	814 815
unraveles$	814 815
unraveling$	814 815
unravelning$	814
unravels$	814 815
unsafe	1027
unsafe$	2423
unsupervised$	1756
untangl$	815
untangle$	770 815
untangles$	815
untangling$	815
untangls$	815
until	3271 2245 2246 851 2297 2347
until$	2796 1533 502 562 1994 3306 3568 2336 3618 3621 3632 2638 2649
up	2692 2727 1475 1492 1598 1629 1865 2214 2383 2393
up$	2667 1402 2684 2685 2704 2729 2730 2733 2746 1478 2761 2762 2764 2797 2811 1565 1594 2866 2868 2869 1609 1611 1619 2895 1625 2900 2905 2906 2943 1687 2964 3011 3030 1763 3037 3073 1822 1830 3113 1843 3159 3160 3169 1904 3176 1950 3320 3321 2055 3327 2138 3431 3471 2255 3542 2278 3567 2320 3609 3613 3648 2399 2406 2443 2496 2549 2566 2577 2634 2635 2638 2641 2656
upd$	2406
update	1457 2770 1595 1597 1621 987 2390 997 2393 2419 2482 1271 1321
update$	2866 218 2886
updated$	2868 218 2411 2483
updates$	2728 2866 218 2886 1616 2892
updati	1321
updating$	218
uped$	2406
upheld	1885
upheld$	3156
uphold	842 843 1324
uploaded$	78
upon$	1960 2149 2476 2659
upper	2336
ups	1492
ups$	2713 2866 3030 1804 1843 2406
upskil	1128 1324
uptake	6 79 1475 1003
uptake$	1402 2746 2399 2418
urg	425 797
urge$	1146
urged	2010
urged$	1146
urges$	1146
urging$	1146
us$	1692 400
use	2781 1513 1647 451 2242 2457
use$	1503 2776 2784 2820 2918 254 257 1654 271 295 400 1040 1114 1212
used	1443 2798
used$	2714 2803 897 1040
useful	2862
useful$	2777 2812 2582
uses	451
uses$	1503 2776 254 1040 1114
usher	478 568 853
using$	271 295 400 698 2432 1040 1114
usual$	1571 196 3182 3547 2587
utilis	1324
valley	3285
valued	2990
valued$	2988 2994
van$	1445 65 119 2795 3619 3650 3652 1286
vans	120 872
vans$	119 2795 3619 3652 1286
veer	827
vehicl	1064
vehicle$	2460
vehicles$	2460
venue	3362
vet$	333
veting$	333
vets$	333
vetting$	333
via$	698
vicar	31 32 1450
vicinity$	3215
victim	1066
victim$	2462
victims$	2462
video	2770 987 2390 2419 1271
video$	3616 3617 3638 996
videos$	996
view	2711
view$	2807 2944 1071
viewe	2725
viewed$	2392
views	1442
views$	2713 211 327 1011 2531
vigila	1677 1693
vigilance$	2964 2486
vigilant$	2891 2948
villag	3127 3151 3162 3173 3275 3276 3277 3278 2008 3285
village$	3350
violence$	2514
visibi	1693 1291
visibility$	2964 2557
visible$	2933 1091 2586
vision$	279 2567
visit	1397 2676 2711 2721 100 102 2770 1732 1762 1782 3063 3064 399 1825 451 506 3188 589 2201 2242 2359 987 2390 2419 1212 1271
visit$	2675 1496 1498 2771 2790 2816 2999 3017 1786 1795 400 1933 3252 1985 650 3472 3573 3626 3630 2376 2546 1273 1377
visite	1396 1427 2700 2702 1433 1436 2716 2725 2727 1465 2751 1487 997 2393 1026
visite$	400
visited$	2667 2698 2704 2736 2758 1498 2404 2422
visiti	1790 399 3084 434
visiting$	2708 3029 1795 400 1830 1377
visitor$	2466
visitors$	1928 1933
visits	2716 1457 451 895 1212
visits$	2675 2728 1496 1498 2771 2816 2999 1759 408 446 1933 1985 3472 3626 2376 2546 1377
voice	2518 2524 1325
voice$	2926 1011
voices	1325
voices$	1011
volunt	31 32 1450 60 2756 2770 2242 987 2390 2419 1271
volunteer$	0 1 2674 14 18 20 23 91 1497 2771
volunteers$	0 1 2674 14 18 20 23 91 1497 2771
vote$	1263
votes$	1263
voucher$	95
vouchers$	95
vulner	2972 2524 1325
wait	515 819 2242 1279
wait$	1503 142 2978 324 1911 3247 2078 704 1034 1253
waited	1525 2803 137
waited$	2796
waitering$	1911
waitin	1525
waiting$	2796 2978 324 3012 1911 1253
waits$	1503 142 2078 704 1034 1253
waitting$	1911
waive$	1337
waived	997 2393
waived$	2350 1337
waives$	1337
waiving$	1337
walk	1397 2676 96 1492 2781 1513 469 1865 569 2193 819 827 2242 2344 2359
walk$	1503 2776 2784 142 189 399 503 2045 2047 2048 2053 3325 669 2066 2078 3615 3626 3627 2358 3630 1050 1378
walkab	2770 987 2390 2419 1049 1271
walke	535
walke$	503 1931
walked	2798 469 1865
walked$	3111 1931 1378
walkes$	503
walkin	3012 1790 1841
walking$	189 3052 399 3084 3112 503 1378
walks	1492 569
walks$	1503 2776 142 189 503 2045 2053 669 2078 3626 3627 1050 1378
wall	1945 3614
wall$	2760 571
walls$	2760 2911
want	1553 2824 1145
want$	1656 2961 2985 493
wanted	1529 1553 2824
wanted$	2800 2988
wants	1553 2824 1145
wants$	2961 2985 493
warden	31 32 1450 60 2756 1721
warden$	0 1 2674 14 18 20 23 53 55 65 91 1497 2405
wardens$	0 1 2674 14 18 20 23 53 55 65 91 1497 2992 2405
warm$	2812 2443
warmer$	2429
warn	424 445
warn$	352 359 384 934
warne$	359
warned$	352 359 384 3111 934
warnes$	359
warnin	1744
warning$	2790 144 352 359 384 934
warnings$	144
warns$	352 359 384 934
was	2803 137 168
was$	1424 1429 1460 87 1488 127 2805 162 946 1028 1038
watch	2711
watch$	311 3107 971 2486
watched$	2687 2748 971 2392
watches$	971
watchful$	1596
watching$	311 971 1078
wave	1514
wave$	2785 2430
waves$	2785
way	1592 2928 3127 629 2227 2256
way$	2774 2807 2863 2865 1628 1823 2025 3353 799 3527 2525 2619
ways$	2526 2537 1143 2619
we	31 32 1450
we$	1405 1409 19 1639 2912 300 2974
weaken	401 758 2164 771 776 3446 780 890
weaken$	3435 920
weakene$	920
weakened$	3206 3406 3469 3558
weakenes$	920
weakening$	920
weakens$	3435 920
weaker	2162
weaker$	3433 3469
wean	817
wean$	741
weaning$	741
weapon	120
wear$	1449
wears$	1449
webina	2770 987 2390 2419 1271
webpag	2770 987 2390 2419 1271
websit	2770 3614 987 2390 2419 1271
website$	28 92 2760 996
websites$	28 996
wed	2336
wedge$	765 772
wednes	603 727 728 2336
wednesday$	2703 603 3270 727 2123 728 3395 3622 2360 3635
wednesdays$	2703 3270 2123 3395 3622 2360 3635
weds	2336
week	3362 3500 3501
week$	2703 2719 3252 642 2331
weekda	603 727 728
weekday$	3270 2123 3395
weekdays$	3270 2123 3395
weeken	603 727 728
weekend$	2703 124 3270 2123 3395 2292
weekends$	2703 124 3270 2123 3395 2292
weekly$	2668 963 3636 993
weeks	603 727 728
weeks$	2703 2845 3270 3306 642 3393 2123 3395 2331
weekss$	642
welcom	134 264 306 2990 3196 2257
welcome$	2988 1859 3528 3533
welcomed$	1530
welcoming$	2777 2812 1660 2933 1702 2506 2586
welfar	1297 1325
well	3571
well$	432 2558
wellbe	2972 2524 1325
went	2676 2721
went$	1407 1424 2338 1039
were	2803 137 168
were$	1424 1429 1460 87 1488 2781 127 2805 162 663 946 1028 1038
what	176
what$	1521 133 1561 1572 1587 310 328 2426 2447
whatev	176
whatever$	1572 1694
whatsapp$	409 1807
when	136 176 1966 2224 2245 2246 851 2306
when$	1520 1532 173 1572 197 2869 2870 2918 1847 1848 3168 3187 3207 3217 3233 3234 841 2327 2426 2447 2468 1073 2484 2485 2519 1179
whenev	1966 2245 2246 2306
whenever$	197 1848 3168 3207 3217 3233 841 2327 1073 1179
where	136 176 2344
where$	1512 1532 173 1572 197 368 1796 1862 504 3474 821 2283 3615 2426 2447 2468 1073 2485 2519 1179
wherea	136
whereas$	1532
wherever$	197 1073
whether$	54 824 2447 2537
which$	1403 1404 1520 368 821 2426 2447 2643
while	136 2245 2246 2306
while$	1532 1847 1848 3306 841 2327
whittl$	812 814
whittle$	812 814
whittles$	812 814
whittling$	812 814
whittlning$	812 814
whittls$	812 814
who	157
who$	1440 2724 1512 1549 1550 1551 1729 1817 1820 3098 3126 1856 470 1867 3149 1894 3194 608 2005 3317 2267 2273 2279 2426 2447 2456 1061 2602
whoever$	1062
whole	2612
whole$	3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 1895 1896 541 3231 597 3326 2056 2057 3329 3432 2198 2208 2209 3481 3509 2241 846 3514 2254 2266 2301 1129 2599 1204 2603 1219 2616 1227
whom$	1512 1729 1820 2426 2447
why$	2447
wide$	1926
widen	1336
wider$	2880 297 789
wife$	1299
wifi	1945
will	1710
will$	1401 1488 238 239 1646 269 1679 1778 398 458 1917 2029 2135 2159 2362
willing$	2039
willn$	396
willno	396
willnot$	1792
win$	1169
wind	411 732 3525 908
wind$	508 509 2323
winde$	508 509
windes$	508 509
winding$	508 509
window$	2760
windows$	2760
winds$	508 509
wing	3285 3344 2092 3363 3367 2227
wing$	3499
wings	3363
wings$	3499
wining$	1169
wins$	1169
winter	2336
winter$	2804
wisely$	3461
wiser	2189
wish	1553 2824 1145
wish$	279 2985
wishes	1553 2824 1145
wishes$	2985 327 1011
with	3088 3089 3090 3094 2085 2366
with$	2667 1426 2699 1565 1566 1575 1582 2857 2869 1625 1626 2900 2952 1699 1730 1731 3008 3009 3013 1771 1795 3072 3105 3132 1914 3203 1934 3280 3283 2034 3324 3404 3405 2138 3419 788 2196 3486 2222 3563 945 3637 2369 3642 2422 2439 2497 2500 2519 2523 2585 2643 2649 2650 2651 2654 1303
withdr	455 485 732 742 866 939 1338
withdraw$	467 496 769
withdrawal$	482
withdrawe$	467 496 769
withdrawen$	769
withdrawes$	467 496 769
withdrawing$	496 769
withdrawn$	1858 3266 3398 2350
withdrawping$	467
withdraws$	467 496 769
wither	2164
wither$	3435
withers$	3435
within	165 361
within$	1423 1757 2141
withou	3280 2179 807 855 1067
without$	1519 383 1828 438 3316 2046 3449 3476 865 2293 1035 2463
withs$	3008
women	3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
women$	1806 3157 3212 3225 3227 1983 3260 2277 3589
word$	2790 2831 2979 2491 1296
words$	2831
work	1444 451 469 1865 1890 797 2242 1145
work$	2 2715 2723 92 1570 1576 1579 2854 2859 2890 228 2912 2923 262 304 2992 461 1909 704 3399 2129 3401 3521 935 2481 1101 1128 2525 2578 1189 2587
worked	1433 1452 2727
worked$	1396 2704 2768 685 1101 1189
worker	31 32 1450 60 2756 2770 987 2390 2419 1271
worker$	0 1 2674 1405 14 18 20 23 2697 55 61 65 2747 91 1497 2782 2835 2839 1008 2405 2413 1021 1301
workers$	0 1 2674 1405 14 18 20 23 2697 55 61 65 91 1497 2782 1008 2405 2413 2551
workin	1444 1693 2524 1145
working$	1400 24 2706 45 2715 1463 2890 228 2964 2992 461 1101 2525 1189
workload$	1569
works	451 1145
works$	92 2859 2951 704 1101 1189
worksh	100 2770 2090 3361 2092 3363 987 2390 2419 1271
workshop$	1496 2771 3627 2358 1273
workshops$	1496 2771 3627
workstream$	1018
workstreams$	1018
world$	783
worrie	1553 2824
worries$	1616 2888
worry	1553 2824
worse	3525 1277
worst	2612
worth	2862 2545
worth$	3106
worthwhile$	2582
would$	195 260
wound$	3076 2296
wrap	249 1148
wraparound$	1645 2544
wrappingaround$	2544
wrapsaround$	2544
wristbands$	95
write$	1372
writes	1457
writes$	2728 1372
writing$	1250
writte	1427 2727 1490 1562 167 2383 997 2393 1026
written$	1396 2698 2700 2702 1436 1465 2751 1487 2761 2833 1563 999 2422 1372
wrong	1296
wrong$	3106
wrote	1026
wrote$	1428 2422
yard	435 3502 3503
yard$	1831 3504
yards$	3028 1832 3504
year	3363 3549 3551
year$	2804 2817 3289 642 2061 2092 2098 3551 2336
years$	642
young	2530
young$	33 34 35 51 2719 85 114 2785 1518 2791 2793 131 1531 147 148 152 1552 157 1554 1555 2827 2856 1666 274 3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1964 1989 1992 597 633 654 3326 2056 2057 3329 684 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3551 3564 3565 3570 2301 3582 3583 2318 940 2368 3643 2374 2427 2524 2532 2599 1204 2603 1219 2616 1227
younge	3006 1741 389 1798 1799 1811 1817 448 1867 3139 474 476 1895 1896 541 3231 3261 597 1999 616 2014 633 635 3311 3326 2056 2057 3329 677 692 3394 3432 2198 2208 2209 3481 3509 2241 846 2254 2266 3549 2301 940 3607 2599 1204 2603 1219 2616 1227
younger$	3006 1741 389 1798 1799 1811 3085 1817 3098 448 3126 1856 470 1867 3139 474 476 3149 1894 1895 1896 3194 541 3231 597 608 2005 3317 2052 3326 2056 2057 3329 692 3432 3439 2198 2208 2209 3481 3509 2241 846 2254 2266 2267 2273 2279 2280 2301 940 3607 2599 1204 2602 2603 1219 2616 1227
youngest$	1817 3098 3126 1856 470 1867 3149 1894 3194 608 2005 3317 3439 2267 2273 2279 940 3607 2602
youngs	3006 1741 389 3066 1798 1799 1811 1817 3096 3099 1835 448 3120 1867 3139 474 476 3147 1886 1895 1896 3172 3186 529 3198 3204 541 1943 3231 3232 1989 1992 3263 597 3326 2056 2057 3329 692 3432 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2265 2266 3564 3565 3570 2301 3582 3583 2318 940 2599 1204 2603 1219 2616 1227
youngsters$	1806 3157 3212 3225 3227 1983 3260 3589
youth$	2683 49 1721 3225 3265 3502 3503 2449
youths	1964
youths$	1949 3225 3235 2449
yp	157 3006 1741 3023 3054 389 3061 3062 3066 1798 1799 1811 3085 3087 1817 3096 3098 3099 3100 1835 448 3118 3119 3120 3121 3126 1856 470 1867 3139 474 476 3147 3149 1894 1895 1896 3172 3186 3193 3194 529 3198 3204 539 541 3231 3232 3261 597 1999 608 2005 616 2014 3296 633 635 3310 3311 3317 654 3326 2056 2057 3329 3337 3338 677 692 3394 2124 3408 3413 3424 3426 3432 3445 3465 3466 3467 3468 2198 2200 2208 2209 3481 3484 3488 3493 3494 3498 3509 2241 846 2254 2261 2265 2266 2267 2273 2279 3557 2287 3564 3565 3570 2301 3582 3583 2321 940 3607 2599 1204 2601 2602 2603 2612 1219 2616 1227
yp$	3019 2033 3425
zine$	2636
zines$	2636
zone	1743 1744
zone$	63 3499 2604
zones	1743 1744
zones$	63 3499 2604
