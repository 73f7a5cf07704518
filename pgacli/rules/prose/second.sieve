1399 1274 990

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
(?:ban|bar|rule|curb|limits?) (?:on|against) (?:\w+ )?(?:seeing|meeting|visiting|ringing|texting|mixing|contact|friendships?|calls|visits|sleepovers) (?:up )?(?:with |to )?FRIENDS
(?:ban|rule) (?:on|against) (?:meeting (?:up|in (?:groups|numbers))|gathering|hanging (?:about|around|out)|being together)
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
stagger\w* (?:\w+ ){0,8}?so (?:that )?(?:\w+ ){0,6}?(?:not|never|cannot|apart|avoid)(?! (?:crowded|busy|rushed|packed|full|squashed|hungry|alone|late|left|queu\w+|wait\w*|miss))
(?:not|never) (?:be )?(?:in the (?:building|hall|centre|club|room|same place|same room|same lesson)|there|at the (?:club|centre|hall)) (?:at the same time|together|on the same)
(?:neither|none|not) (?:\w+ ){0,3}?(?:on|during|at) the other['’]?s?['’]? (?:day|session|time|evening|night)
on (?:alternate|different|separate) (?:days|nights|evenings|sessions)(?= (?:so|from (?:the|each|one|his|her|their|yp)|to keep|for each|and))
at no (?:point|time|moment) (?:\w+ ){0,6}?(?:in|on) the same \w+
not (?:be )?(?:all )?(?:\w+ )?on the same (?:night|day|evening|site|one(?=[.,;]|$))
so (?:that )?(?:\w+ ){1,10}?(?:come|comes|are|is|go|goes|attend|attends) (?:in )?on (?:different|separate) (?:ones?|nights?|evenings?|days?|sessions?)
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

2 3 4 6 7 8 9 13 14 15 17 18 19 21 23 25 26 27 28 29 30 31 32 33 34 35 37 38 39 40 42 43 44 45 46 47 48 49 50 54 56 59 62 63 64 65 66 67 68 69 72 73 75 77 79 80 81 82 84 85 87 88 89 90 91 92 93 94 97 98 99 100 102 104 108 109 110 111 112 116 117 118 119 120 123 124 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 143 144 145 146 150 151 152 153 155 157 158 159 161 162 163 164 171 174 175 176 179 183 185 186 187 188 190 191 192 194 195 196 197 198 203 204 205 207 210 211 213 215 216 218 221 223 225 227 228 229 234 235 237 247 250 261 265 266 268 269 270 271 272 275 276 277 278 279 280 281 282 290 291 292 293 294 298 300 301 303 305 306 307 308 309 310 311 312 313 315 316 317 318 319 320 321 322 331 337 339 341 342 346 347 348 349 353 354 355 357 361 362 363 364 365 366 368 369 370 371 374 376 378 379 381 382 384 385 386 387 388 389 393 394 395 398 400 402 403 405 406 410 413 418 419 420 422 428 429 435 436 438 440 441 443 444 445 446 447 449 450 451 452 453 454 455 456 457 461 464 465 466 468 469 470 471 483 490 491 492 508 509 513 519 520 521 523 526 528 531 535 536 539 540 542 543 545 547 548 552 555 556 560 562 563 564 565 566 567 569 570 571 573 575 576 577 580 582 583 585 586 587 588 589 591 592 597 599 600 601 602 603 604 605 606 607 608 610 612 614 615 616 617 618 619 620 621 623 624 625 626 627 628 629 630 631 632 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 659 660 661 662 663 664 665 666 667 669 670 672 673 674 675 677 678 679 680 681 682 683 684 685 686 687 689 690 691 692 693 694 695 696 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 761 762 763 764 765 766 767 768 769 770 771 772 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 830 831 832 833 834 835 836 837 838 839 840 841 842 844 845 846 847 848 849 850 851 852 853 854 855 858 859 860 861 862 863 864 865 866 867 868 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 886 887 889 890 891 893 894 895 897 898 899 900 901 902 903 905 906 907 908 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 938 939 940 941 942 944 945 946 947 948 949 950 951 952 953 954 955 956 957 959 960 961 962 963 964 965 966 967 968 969 971 972 973 974 975 976 977 978 979 980 981 982 983 984 985 986 987 989 990 991 992 993 994 995 997 998 999 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1232 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1254 1255 1256 1257 1258 1263 1282 1283 1284 1294 1297 1301 1302 1303 1306 1318 1322 1325 1326 1327 1328 1329 1331 1332 1333 1334 1335 1358 1363 1365 1366 1376 1377 1381 1382 1385 1390 1391 1392 1393 1394 1395 1396 1397 1398 1 5 11 12 16 20 22 24 36 41 51 52 53 55 57 58 60 61 70 71 74 76 78 86 95 96 101 103 105 106 107 113 114 115 121 122 125 142 147 148 149 154 156 165 168 170 172 173 177 180 184 189 193 199 200 201 202 206 208 212 214 217 219 220 222 224 233 236 240 241 243 244 245 246 248 249 251 256 259 262 267 273 274 287 289 295 296 297 299 304 314 323 324 325 326 327 328 329 330 335 336 338 340 344 345 350 351 352 356 358 359 360 367 375 377 380 383 390 391 392 396 397 399 401 404 407 408 409 411 412 414 415 416 417 421 423 425 426 427 430 431 432 433 434 437 439 442 448 459 460 467 472 476 477 478 479 480 482 484 486 489 498 499 507 510 511 512 514 515 516 517 518 522 524 525 527 529 530 532 534 537 538 541 544 546 549 550 551 553 554 557 558 559 561 568 572 574 578 579 581 584 590 593 594 595 596 598 609 611 613 622 633 658 668 671 688 697 760 773 791 828 829 843 856 857 869 885 888 892 896 904 937 943 958 988 996 1053 1081 1092 1160 1231 1259 1261 1262 1265 1267 1268 1275 1276 1277 1278 1280 1281 1285 1287 1291 1292 1299 1312 1316 1319 1324 1330 1337 1342 1344 1355 1356 1357 1359 1360 1364 1367 1370 1371 1373 1378 1379 1383 1384 1386 1387 1388 1389 0 10 83 160 166 167 169 178 181 182 209 226 230 231 232 238 239 242 252 253 254 255 257 258 260 263 264 283 284 285 286 288 302 332 333 334 343 372 373 424 458 462 463 473 474 475 481 485 487 488 493 494 495 496 497 500 501 502 503 504 505 506 533 676 970 1251 1252 1253 1260 1264 1266 1269 1270 1271 1272 1273 1274 1279 1286 1288 1289 1290 1293 1295 1296 1298 1300 1304 1305 1307 1308 1309 1310 1311 1313 1314 1315 1317 1320 1321 1323 1336 1338 1339 1340 1341 1343 1345 1346 1347 1348 1349 1350 1351 1352 1353 1354 1361 1362 1368 1369 1372 1374 1375 1380

8 14 6 6 9 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 4 9 8 7 10 7 9 5 10 10 8 5 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 11 4 4 6 5 68 7 6 7 5 5 6 5 6 4 8 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 4 6 4 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 7 0 11 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 0 5 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 17 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 0 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 5 3 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 4 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3112 1986 738 2425
2$	3112
20$	2621
3$	3112
34$	1212
35$	1212
a$	2786 140 1599 1658 1670 1676 1677 299 1707 1711 3185 617 2018 3597 2349 2351 2352 3627 2357 2360 2361 2362 965 2373 983 2384 2385 2387 2388 2432 2630 2631 2632 2635 2636 2639 2640 2641 2644 2645 2649 2650 2654 2659 2664 2672
abc	347 1746
abcs	1746
able$	2849 1749 359 1783 1798 451 2044 1030 2475
about$	1613 1704 3016 3120 1916 3551 2290 2336 2541 2546
aboutering$	1916
abouting$	1916
aboutting$	1916
above	3230
above$	3236 2559
abreas	1151
abreast$	2550
abroad	3135 3159 3170 3181 3283 3284 3285 3286 2013 2040
absent$	3527
abus	2825
abuse$	2520
academ	3293 3301 3352
academy$	3309
accept	1416 2717 929
accept$	1864 1934
accepted$	2690 2994
access	1671 2524 1152 2551
access$	2945 1851 3160 3171 1134
accessed$	997
accessible$	2939
accessing$	2714
accomm	471 1870 638
accommodation$	497 3295 642
accord	1097
accordingly$	2496
accoun	2805 1650 1808 1152 2551 1294
account$	28 2913 2924 2975 3082
accounts$	3082
accred	1436
accredited$	2710
achiev	1482 991 2556
achieve$	998
achieved$	1418 2756 2390 998
achieves$	998
acknow	1437 1131 1324
acknowledgement$	2711
across	3555 3654
across$	3135 3159 3170 3174 3181 3283 3284 3285 3286 2013 3335 841 2280 3609 2503
act$	3534 862 903 1188
acted$	2808
action	2776 1638 1650 990 2396 2425 1274
action$	83 2772 2896 2912 2924 1009 1021
actions$	83 2772 1009 1021
active$	2856 1603
activi	2776 2915 2934 1724 3412 990 2396 2425 2579 1274
activities$	2777 2860 2998 3376 3406 2133 3408 3410 2532 2533 2584
activity$	3376 938 2584
acts$	862 1188
ad$	1074
add	1213
add$	1351
added$	1351
adding$	1351
additi	249
additional$	1609 1648 1012 1085
addres	168 169 1600 229 3483 1131
address$	1628 497 1964 811 823 1326
addressed$	1568 2874 1326
addresses$	1964 1326
addressing$	1326
adds$	1351
admission$	1851 3160
admit	929
admit$	1736 3138 1934 1967 587 2275 877 908
admite$	908
admited$	587 2275 877
admites$	908
admiting$	587 908
admits$	587 2275 877 908
admitt	3204 591 2263
admitted$	587 1990 3524 3528 3537
admitting$	587 908
adolescents$	3233
adopt$	271 1370
adopte	2733 2743 1493 2389
adopted$	2767 1370
adopting$	1370
adopts$	1370
adult	2805 2283 3558
adult$	2788 2801 2919 2920 2962 1721 3628 2457 1060 1286 1290
adults	300
adults$	2788 118 2801 224 1642 2962 1699 3628 1286 1290
advert	2733 2776 990 2389 2396 2425 1274
advice$	211 2922 294 1336
advis	426 427 800
advis$	361
advise	31 32 1453 2015 1324
advise$	352 361
advised$	361
adviseed$	352
adviseing$	352
adviser$	1011 1022
advisers$	1011 1022
advises$	352 361
advisi	1324
advising$	361
adviss$	361
advoca	1131 1327
advocate$	1305
affect	3162
afraid	1520 1069
afraid$	2794 2468
afresh$	2619
after	1889 3487 2251 854
after$	2912 1719 3163 3645 2429 2613
aftern	605 2097 3371 730 731 2233 3509 3510 2342
afternoon$	2709 124 3260 3278 683 2112 3394 3401 2129 3404 1040
afternoons$	2709 124 3278 2112 3395 3402 2129 3404 1040 2443
again$	2780 1686 3056 2593 2619
agains	2372
against$	1426 159 1559 3021 1752 1753 1760 1824 2336 3646 2500
age$	3466 3511 3512 3558
agenc	2883
agenci	45 60 2762 1617 300
agencies$	0 1 2677 2680 14 18 20 1444 70 2745 91 1500 1615 2891 224 1699 1111
agency$	2721 1622
agenda$	2910 1019 2489
agree	1850 1213
agree$	1419 378 392 960 1250
agreed	1428 2733 1493 1600 2389
agreed$	2692 2702 2767 1574 2874 1684 392 2044 960 2423 1174 1250
agreeed$	1419
agreem	2776 3015 990 2396 2425 1274
agreement$	94 211 3014 3614
agreements$	3014 3614
agrees$	1419 378 392 960 1250
ahead	2769
ahead$	3487
aim	1148
aim$	279 2573
aiming	1148
aims	1148
aims$	2573
alarm$	39 62 67 95
alarms$	39 62 67 95
alert	1680
alert$	2897 2954 2592
align	1327
alive$	2856
all	59 157 171 1872 3239 2371 3649 2536 2605
all$	2674 2705 2728 1458 1491 1505 115 224 1694 1697 1699 2077 3355 2258 3620 2354 2386 1007 1111 2528 2632 2636 2666
alliance$	2568
alliances$	2568
alloca	1446 2733 471 1870 473 1912 835 2389
allocate$	1372
allocated$	2720 1479 483 702 2423 1372
allocates$	1372
allocating$	1372
allote$	931
allotes$	931
alloting$	931
allotment$	92 3661
allots$	931
allotted$	483
allow	591 807
allow$	2846 331 1731 1736 1779 1815 1934 1967 587 1990 2157 873 2275 877 2332 1168 2581
allowe	3204 591 2263
allowed$	1728 331 1731 1749 3083 1980 3255 587 1990 3524 3528 3537 3542 2275 877 2319 1114
allowing$	587 873 2332 1168
allows$	2846 331 587 1990 2275 877 1168 2581
allowted$	1731 587
allowting$	587 873
alone	1520 2086 3515 3549 3550
alone$	2794 1937 3254 3265 3275 3357 3360 3559 2614
along$	3222 1951 3248 2580
alongs	1821 3096 3097 3098 3102 2091
alongside$	1588 3365 2228 2503 2591 2594
alter$	458
altere$	458
alteres$	458
altering$	458
altern	2934 2976 724 788 795 2579
alternate$	713 2116 2128
alternating$	713 2128
alternative$	1641 485 799
alternatives$	2521
alterping$	458
alters$	458
ambassador$	1022
ambassadors$	1022
amber$	2784 2785 2441
ambition$	279
amend	1339
amende	2733 2389
among	3096 3097 3098 3102 3288
among$	1733 1734 3174 1919 1939 3335 2147 2202 841 3609 1306
an$	1593 1599 265 1670 1676 3185 2349 2351 2361 2362 965 983 2384 2385 2387 2388 2432 2649 2659 2672
analyse$	1087
analyses$	1087
analysing$	1087
analyst$	1292
analysts$	1292
and$	107 1648 1710 1723 3173 3548 2549
anew$	2619
annual$	996
anothe	1617 3031 3062 3065 3069 3070 3074 3093 3095 3104 3107 3108 1840 3128 3155 3180 3194 531 3206 3212 2027 3366 3417 3422 3433 3435 3454 3474 3475 3476 3477 2204 2206 3493 3497 3502 3503 3507 2271 3555 3573 3574 3579 3591 3592 2327 1202 2604
another$	2852 1593 2891 355 356 3041 3044 3046 3049 3052 3053 3061 3066 3067 1841 3126 3127 3128 3129 485 1918 532 3210 3282 3291 2022 2023 2035 3311 2042 3339 667 2078 3364 2093 698 2101 3397 3418 3425 3427 3429 3443 3446 3447 3449 792 3466 799 833 834 2237 2238 3525 3526 2253 3527 863 2262 864 2263 2264 3539 2268 2270 2278 3553 2286 3579 2306 3586 3603 3607 3611 2361 1058 2601
answer	1437 2808
answer$	2711 1393
answered$	1393
answering$	1393
answers$	1393
anti$	1132
any$	1618 220 1620 1697 3074 1822 3104 3107 1840 3128 3155 3180 3185 3194 531 3206 3212 647 3366 2146 3474 3475 3476 3477 2204 2206 3493 3497 3502 3503 3507 2271 3573 3574 3579 3591 3592 2354
anybody$	2797 3366
anyone$	2797 3366
apart	3020 3024 3088 3089 1893 1894 2054 2055 760 2170 781 3485
apart$	3045 3091 443 3123 3167 3168 3177 2043 3320 3328 3329 3335 3336 2063 3338 666 3347 3374 3387 3432 2159 3444 3450 2185 2229 3568 2596
apolog	1299
apologise$	1271
apologised$	1271
apologises$	1271
apologising$	1271
app$	28 999
appeal	970
appeal$	3281 782 2182 3634
appear	428
appear$	1827
appearance$	2523
appl	1213
applic	2776 990 2396 2425 1274
applicable$	2474 2475
application$	3625 3634 2552
applications$	3634 2552
applie	1430
applied$	2704 1249
applies$	1249
apply$	508 612 846 1249
applying$	1249
appoin	2733 100 2776 591 990 2389 2396 1000 2399 2425 1274
appoint$	1374
appointe$	1374
appointed$	2421 2423 1374
appointes$	1374
appointing$	1374
appointment$	1499 2777 1990 938 3625
appointments$	1499 2777 1990 938
appoints$	1374
appren	2097 3371 882
approa	2757 1520 2824 156 447 2463 1328
approach$	2822 2896 2944 2531
approachable$	2939 2512 2592
approached$	2794
approaches$	1531 2822
approaching$	3037
approp	2868 249 1737 795 2524 1151
appropriate$	1574 1576 1609 2886 1641 1648 2939 3011 2474 2475 2550
appropriately$	2550
approv	1428 1446 2733 2389
approved$	2702 2720
apps$	28 999
april	2342
april$	2810 1537
are	1404 168 248
are$	1422 1427 1438 50 1463 87 1491 1496 108 111 2787 127 146 150 162 1610 1674 282 400 1998 2034 665 2073 2141 812 949 957 2368 971 1036 1041 1053 1055
area	3020 3135 3159 3170 3181 3283 3284 3285 3286 2013 3293 3301 3312 2066 3340 3352 3370
area$	3139 485 3223 3227 3273 3294 2021 2022 3296 2046 3508 3513 3601 2610
areas	3340
areas$	2957 3227 3359 3508 3513
aren$	398
arenot	398
arenot$	1797
arise	1596
arise$	2870
arises$	2870
arm$	437
around	1821 3096 3097 3098 3102
around$	182 2891 1648 1652 1704 3016 3174 3551 3609 2525 2550 2591
arrang	2733 1460 1467 2769 1850 612 2011 789 2389
arrange$	242 1731 986
arranged$	2741 2923 1831 3158 986
arrangeed$	1731
arrangeing$	242
arranges$	2734 242 986
arrangeted$	1731
arranging$	986
arrest	1520 1282
arrest$	144 161
arrested$	2794
arrests$	144 161
arriv$	490
arriva	2125
arrivaltime$	3399
arrivaltimes$	3399
arrive	428 471 1870 537 571 591 701 2248 916 1215
arrive$	1827 490 1936 1990 2052
arrives$	490 1990
arriving$	490
arrivs$	490
articl	2776 990 2396 2425 1274
as$	1542 173 174 1575 188 1592 194 197 2874 2876 285 2249 930 1053 1075 2490 2491 2525 1161 1182
asbo	347 1746 348 1747
asbos	1746 1747
aside	1341
aside$	2736
ask	2787 1556 2830 447
ask$	142 352 406 550 575 612 846 1045 1390
aske	1045
asked	1430 2706 2708 1556 2830 2015 1029
asked$	2704 2804 1532 352 378 406 550 2314 2428 1390
asking$	352 406 550 575 1390
asks	1556 2830
asks$	142 352 406 550 575 1045 1390
aspira	2530 1328
assaul	2825 156 1069 1282
assault$	2801 160
assaults$	2801 160
assemb	2776 3057 3060 990 2396 2425 1274
assemble$	3245
assemblies$	2777 3636 3650
assembly$	3636 3650 1276
assess	2776 1564 168 1570 990 2396 2425 1274
assessed$	76 2406
assessment$	2836 2838 2841 2842 2844 2845
assessments$	2844
assign	2733 471 1870 473 1912 835 880 2389
assign$	1372
assigne$	931
assigned$	1479 483 702 2423 1372
assignes$	931
assigning$	931 1372
assigns$	931 1372
assist	2015
assist$	1313
assistance$	2922 1313
assisted$	1313
assisting$	1313
assists$	1313
associ	1742 1743 3018 3020 3023 3024 1777 1781 3060 3092 3099 436 3122 2053 2140 3417 3600 1298 1337
associate$	3016 3025 3040 3051 3055 3073 3327 3546 2602
associates$	2224
associating$	3017 3034 2603
association$	3017 3076 1835 448 3414 742 3420 3423 3584 3610 2597 2598
assumptions$	2537
assurance$	211 2498
assurances$	2498
at	2309
at$	2696 1454 2755 1492 2786 2800 1538 141 177 188 2863 2874 1628 245 280 2955 2958 2960 1975 1977 1984 1985 3288 627 2031 700 3398 727 841 3532 2313 2342 2346 3630 3637 3640 3641 2369 2370 3645 2375 2376 3654 3655 2392 2426 2443 2542 2613 2644 2645 2655 2656 2657 2671
attached$	2559
attachment$	2173 805 3584 2568
attachments$	2173 2568
attack	2825 156 1069 1282
attack$	2468
attacked$	2464 2468
attacks$	2468
attemp	1148
attend	1399 1400 6 2682 2695 1424 2698 2699 1430 1436 1445 1447 2722 2727 2731 2732 2733 1460 1475 102 453 471 1870 571 591 2248 883 2309 2389 1006 1013 1215
attend$	2681 1501 459 1871 1990 648 2050 3398 2412 1048 1396
attendance$	1405 26 2721 2730 2749 98 139 1990 2405 2424 1027
attendd$	2412
attended$	2673 2704 2710 2724 2761 1501 2412 1048
attendees$	2719 2730 2745
attending$	2673 2714 2409 1048 1396
attends$	2681 2734 1501 1990 648 2050 2412 1048 1396
attention$	1654 2521
attenu	761
attitu	1328
attitudes$	2537
attrac	3224
attraction$	3281
attractive$	2939
audit	2776 990 2396 2425 1274
audite	1436
audited$	2710
august	2342
august$	2810
aunt	1885 2008 3293 3313 645
aunt$	1302
auntie$	1302
aunty$	1302
authorisation$	2611
authorisations$	2611
authority$	2611
autumn	2342
autumn$	2810
availa	2733 1462 1680 2389
available$	2736 2737 1574 2923 2954
avoid	1751 390 405 455 745 850 858
avoid$	1820 3387 2144 860
avoide	1847
avoided$	3121
avoidi	745
avoiding$	2144 860 2438
avoidping$	860
avoids$	1820 860
aware	1600 1647 1680 1151
aware$	2874 2897 2921 2948 2954 2550
awaren	2530 1328
awareness$	1114 2526 2527 1141
away	1519 3135 3159 3170 3181 560 574 3283 3284 3285 3286 2013 3288 3293 2027 631 3312 760 781 787 852 2262 2265 869 3555 913
away$	2793 3020 1751 1785 1792 3088 3091 443 454 1863 1865 3175 1902 1906 3216 1968 1973 3270 3291 2030 2037 3315 2043 649 658 2156 2159 763 2189 3473 3485 3488 2216 2227 2229 3527 3536 3537 3538 3540 3568 2340 2620 2633
awkward$	3103
back	1616 1864 2399
back$	146 1607 2890 443 3138 1902 3473 2203 3536 3537 3538 3594 1047 2669
background$	2509
backs$	3473
bad	435 2296
bad$	435 1834 3114 2072 3570
badge$	2726
badges$	2726
badmin	2372
badminton$	3646
bail$	347
bake$	1261
bakees$	1261
bakes$	1261
ban	336 344 346 364 365 367 374 412 413 419 423 539 560 595 606 728 2244 847 852 866 2265 905 912 932 2355 1217
ban$	330 345 353 354 1773 1814 425 3109 491 555 590 598 600 747 2245 3519 874 2311 955 3629 1208
band	3375
band$	3595 2342
banding$	330 747
bands$	3383 3613
bane$	598 874
baned$	747 874
banes$	598 874
baning$	598 747 874
bann	336 423 606
bann$	747
bannding$	747
banned	344 346 3084 1847 569 1996 728 852 2263
banned$	3007 3008 345 373 387 3083 3121 3133 521 1968 3270 3272 600 3415 747 3537 874 955
banner	93
banner$	945
banners$	945
bannin	344 346 364 560 728 852
banning$	330 345 492 598 600 747 874 912 955
banns$	747
banping$	330 1773
banred$	874 955
banring$	598 874 955
bans	344 346 364 560 728 852
bans$	330 345 1773 425 3109 491 598 600 747 2245 3519 874 2311 955 3629 1208
banting$	1773
bar	344 346 364 419 423 539 560 606 728 852 866 2265 905 932 1217
bar$	345 353 598 600 3519 874 955 1208
barbec	96 1495
barbecue$	3635 2364 3661
bare$	598 874
bared$	874
bares$	598 874
baring$	598 874
barned$	874 955
barning$	598 874 955
barr	423 606
barred	344 346 569 1996 728 852 2263
barred$	3007 3008 373 387 3133 521 1968 3270 3272 600 3520 3537 874 955
barrier$	1837 768 775
barriers$	2917
barrin	344 346 364 560 728
barring$	598 600 874 955
barrister$	1305
bars	344 346 364 560 728 852
bars$	345 598 600 3519 874 955 1208
base	2287 2288
base$	3562 2496
based$	2575
basis$	2473
basket	2372
basketball$	3646
be	248 281 1830 1090
be$	1427 1491 127 162 190 194 1594 201 1610 1623 228 1635 2914 1649 253 1662 1668 273 1674 276 282 2956 1689 1691 1726 1729 3025 377 1787 1830 1845 1859 1877 3162 1896 1913 1915 1998 2034 2052 655 3333 665 2068 2088 2141 3416 812 949 957 2368 971 1053 1086 1113 1136 1193 1195
bear$	207
bearing$	207
bears$	207
beat	2825
beating$	2822
beatings$	2822
became$	1036
because$	930
become	248
become$	190 228 3599 1036
becomes$	1036
becoming$	228
bed	882
bed$	3662
beds$	3662
been	2722 2809 137
been$	3 1413 1432 43 2733 1463 1483 1485 1491 1518 162 1649 665 949 957
before	1889 3487 1070
before$	2786 1536 3163 3645 1030 2469
befrie	156
begin$	1220
begining$	1220
beginning$	2014
begins$	1220
begun	2733
begun$	123
behave$	812
behaved$	3011
behaves$	812
behavi	2904 2978 2530
behaviour$	347 348 2537 1335
behaviours$	2537 1335
behind	3487 2353 1295
behind$	3438 3627 2462
being	248 281 1795 3092 2277 900 3575 2530 1328
being$	162 190 1610 228 1649 1729 3018 3037 3060 3122 1915 2034 3314 3333 2141 3551 3600 2437 2438 1086 1136
belief	2551
belief$	2570
believ	2808 1556 2830
believe$	1170
believes$	1170
believing$	1170
belong	1565 168 895
belong$	2839 1072
belonging$	2940 2294
belongs$	1072
below$	2559
bench	29 1950 2287 2288 946 3623
bench$	62 97 573 3562 3582 922 3605 2345 2411
benche$	922
benched$	922
benches$	62 97 922 2345 2411
benching$	922
benchping$	922
benchs$	922
benchting$	922
benefi	2868
berth$	3205
bes$	1086
beside	3096 3097 3098 3102 2090 2091
beside$	3365 2656
best	2524
best$	258 2211 813 2577
better	223 249 1737 788 795 2195 1128 1131 1280
better$	1589 1622 1648 258 2945 297 1698 1716 2993 325 1737 3011 375 434 785 2188 2190 792 794 3470 799 2211 813 833 2266 1025 2564 1175 1187 2588
betwee	1528 3015
between$	2802 1733 1734 3009 3014 3019 3080 3110 3111 1892 3174 1919 1939 3335 3413 3414 2167 2174 841 3609
betweens$	3014
beyond	165 2185 2189 3555 3568
bid	2776 990 2396 2425 1274
big$	2338
bigger$	1960 3236
bike	29
bin	29 946
bin$	62 97 2345 2411
bingo	2372
bingo$	3646
bins$	62 97 2345 2411
bit$	2981
blankets$	2642 2643
block	412 413 487 539 551 2233 3606
block$	407 409 425 3513 3523 2342 1205
blocke	3084 3246
blocke$	409 1205
blocked$	3007 3008 407 409 574 1205
blockes$	409 1205
blocking$	407 409 1205
blocks$	407 409 3513 1205
board	21 45 1475 1476 468 806 1097
board$	1423 1444 2747 2749 2750 2766 97 2881 2882 486 3310 890 2372 1005 2496
boardd$	486
boarde$	890
boarded$	1000
boardes$	890
boardi	3293
boarding$	1858 2026 646 890
boards$	2766 97 486 890
boat	3375
body	2304
body$	3523 3578
bolste	1327
bolted	2348
bolted$	3622
bond	2140 2160
bond$	338 349 3414 742 748 3434 766 771 2173 805 3491 3584 2568 2574
bonds$	338 349 748 3434 2173 805 3491 2568 2574
book	2731 473 643 711 848 880 881 884 2291
book$	1934 831 3653 2642 1368
booked	1436 2731 2733 471 1870 1912 2389 1000 2399
booked$	2710 2761 1871 1368
booking$	3625 1368
bookle	2776 990 2396 2425 1274
booklet$	2716
booklets$	2642
books	29
books$	831 3653 2409 2642 1368
boost$	1106
booste$	1106
boostes$	1106
boosting$	1106
boosts$	1106
booth$	3582
boroug	3020 3135 3159 3170 3181 3283 3284 3285 3286 2013 3293 3301 3312 2066 3340 3352
borough$	3139 3294 2021 3296 3298 3309 2046 3358 3554
boroughs$	3299
both	3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 1900 1901 543 3239 599 3334 2061 2062 3337 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 2307 2371 3649 2605 1207 2609 1222 2622 1230
both$	2705 115 3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 1900 1901 543 3239 599 3334 2061 2062 3337 3355 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 2307 3583 3620 1007 2605 1207 2609 1222 2622 1230 2631 2632 2636 2645 2653
bought	1428 2733 1486 1494 2389 1000 2399 1341
bought$	2702 2760 2768
bounda	2978 1152 2551
boundaries$	2522 2586
bounds$	567
box$	1261
boxes$	1261
boxing$	994
boxs$	1261
boy	1521 152 3012 1744 391 1803 1804 1816 1818 1822 450 1872 3147 476 478 1900 1901 543 3239 599 618 2019 635 3334 2061 2062 3337 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 2307 2605 1207 2609 1222 2622 1230
boy$	2795 2797 1550 1551 3292 2038 3588 2323
boyfriend$	1302
boys	33 34 35 51 85 131 1534 147 148 157 274 1673 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1969 1994 1997 3271 599 2004 656 3334 2061 2062 3337 686 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 2327 943 2374 2380 2433 2605 1207 2609 1222 2622 1230
boys$	1433 1434 1450 1484 86 90 109 110 115 2791 2795 2797 2799 1530 1546 1547 1551 2833 2903 1718 3004 1811 3165 541 3220 3233 3235 3243 1988 3263 3268 3292 3331 3339 729 3434 888 889 3588 3598 3648 2461 2617
branches$	1015
bread$	2643
break	1771 403 1839 1893 1931 2003 2049 2066 3340 2079 2125 3412 760 761 774 778 779 783 2199 820 830 3509 858 893 1223
break$	244 369 3205 3260 3277 661 662 2067 3353 740 745 2159 762 763 2166 3552 902 2626
breake$	902
breakes$	902
breakf	96 1495 2365
breakfast$	2364 3639 2643 2651
breakfasts$	2651
breaki	761 778
breaking$	244 369 661 662 740 902
breaks	3340 761 778
breaks$	244 369 661 662 3353 3384 740 902
breaktime$	3399
breaktimes$	3399
breath	2003 3580
breathe$	3280
breather$	3277
breathing$	2003
bridge$	1120
bridgeing$	1120
bridges$	2517 2518 1120
brief$	2480 1394
briefe	1399 2706 2708 1436 2757 1490
briefed$	2673 2707 2710 2764 1394
briefi	21 2776 990 2396 2425 1274
briefing$	2777 1276 1394
briefings$	2777
briefs$	1394
brighter$	2435
bring	208 467 3224 1243
bring$	216 326 1385
bringing$	216 326 1789 1385
brings	208
brings$	216 326 1868 2341 1385
broade	1327
broken	3455 936
broken$	3022 1847 1894 1903 3214 2054 2055 3415 3567 2302 2335 1223 2631 2632
brothe	3012 1744 391 3074 1803 1804 1816 1818 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1885 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3313 645 3334 2061 2062 3337 679 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
brother$	1301
brothers$	1811 3165 3220 3233 3235 1988 3268 3598 2455 2460
brough	208 537
brought$	209 1936
budget	1428
budget$	2700 47
budgeted$	2702
build	1671 2383 1128 1131 1325
build$	256 268 2945 793 950 3657 1106 1115 1119 1169
builde$	268 793 1106
buildes$	268 793 1106
buildi	3096 3097 3098 3102 3352 2080 2262 1131
building$	92 268 3231 3253 3273 3321 3343 715 793 3533 3536 1106 1115 1119 1169
buildings$	3354 3359
builds	1131
builds$	268 793 950 1106 1115 1119 1169
built	1461 1000 2399
built$	2735 2765
bulb$	62 1001
bulbs$	62 1001
bulletin$	11 2395
bulletins$	11
bullie	2825
bully	2825
bump$	3057
bunch	2232
bunch$	3430 3506 3523 3608
burglaries$	1293
burglary$	1293
burgle	1069
burgled$	2468
bus	1857 3352 2095 3369 2233 3509 3649
bus$	1448 65 2766 3131 3361 3367 3376 2342 946 2347 3635 2364 3659 2646 2651
buses	2066 3340 3369 3370 2097 3371 2233 875
buses$	2766 3350 3359 3367 3368 3376 3379
bushes$	1015
busine	1565
business$	2839 2907 1194
businesses$	70
busy	471 1870
but	3320
button$	39
buttons$	39
buy	2463 1341
buy$	2826
buyer	1288
buyer$	1290
buyers$	2455 1290
by	677 2358
by$	2696 1492 125 2800 2807 138 2958 298 1700 700 2202 2342 3630 3632 2370 3645 3656 2401 2444 2446 2448 2495 2580 2650 2656
cabin	3375
cabin$	3605
cabinet$	2747
cabins$	3605
cafe	36
cafe$	70 3231
cafes$	70
café	36
café$	3231
calendar$	2723 1004
call	2682 2776 1787 3071 3196 2207 990 2396 2425 1274
call$	2681 1509 2796 1531 135 142 144 145 2822 3005 3072 1938 3481 3625 1181
called	102 2804 1299
called$	1501 145 1299
callers$	1933
callin	1795
calling$	1807
calls	1460 1735 898
calls$	2681 2734 1509 1531 135 142 144 145 2822 3005 3026 1806 1938 3481
calm	2266 3580
calm$	3280 3540 1094
calmer	2266 900 1280
calmer$	434 2211 813 833 3540
came	1417 2717 2722 2731
came$	2682 2691 1560
camera	29
camera$	39 62 67 97 945 2411
cameras$	39 62 67 97 945 2411
camp	96 1495
camp$	652 3635 1261
campai	2776 990 2396 2425 1274
campaign$	994 1101
campaigning$	1101
campaigns$	1101
campes$	1261
camps	1495
camps$	1261
campus	3293 2066 3340 2097 3371
campus$	3321
can	2787 1713
can$	117 2849 2864 1649 1727 359 1783 388 1798 400 451 1922 657 2165 2477
cancel	487 735 869 942
cancel$	469 498
cancele$	469 498
canceles$	469 498
canceling$	498
cancelled$	1863 3274 3407 2356
cancelping$	469
cancels$	469 498
cann$	398
cannot	1750 359 1783 388 398 1798 451 1922 657 850
cannot$	383 1790 1797 515 2056 2098 3387 829 853 910 921
cantee	3511 3512
cap	366 439 582
cap$	3109 585 590 755 909
capaci	1152 2551
capacity$	1572 2557
caped$	585
caping$	585 755
capitalise$	256
caps$	3109 585 755
capting$	585
capture$	1110
captured$	3000 2413
captureing$	1110
captures$	1110
car$	119 2801 2081 3361 3376 3582 3605 3661 1289
caravan$	3605
card	93 2776 990 2396 2425 1274
card$	2716 2726 464 945 947 3621 3625 3633 2642
cardes$	3621
cards	2372
cards$	2726 464 945 947 3621 3625 3646 2642
care$	2916 2990 3498 826 2522 2621
cared	2996
cared$	2994
careful$	1603 826 2592
carefully$	3470 2515
carer	60 2762 3293 638
carer$	0 1 2680 14 18 20 2713 91 1500 613 614 616 642 3479 1301
carers$	0 1 2680 14 18 20 2713 91 1500 283 415 613 614 616 3293 642 3479 915 1301
cares$	2916
careta	31 32 1453
caring$	1094
carr	467 848 1243
carria	3375
carriages$	3379
carried$	1436 2727 2733 1661 1703 2389 991 1000
carries$	1452 2727 1080
carry	2787 2383
carry$	1452 3544 3657 1080 1084
carrying$	2438 1080
cars	120
cars$	119 2801 2081 3368 3376 3379 3605 3661 1289
cascad$	1098
cascade$	1098
cascades$	1098
cascading$	1098
cascads$	1098
cascadting$	1098
case$	1470 1475 1573 1582 1611 1009 2483 2490
caseload$	2748
cases$	1009
caseworker$	1303
cast	33 35 2097 3371 3375 2291
cast$	1434 3316 702 3379 3595
casts	3371
casts$	3316 3379 3613
catch	1598 2488
catchm	3135 3159 3170 3181 3283 3284 3285 3286 2013
catchup$	2872
catchups$	2872
caught	1846
caught$	1842 444 445 446 3120
cause	842 3534 2551
causes	2551
caution$	361 937
cautione$	361
cautioned$	361 937
cautiones$	361
cautioning$	361 937
cautions$	361 937
cbo	347 1746 348 1747
cbos	1746 1747
cctv	1067
cctv$	39 62 67 2466
ceas	405
cease	449 735 2142 2166 927
cease$	1848 516 3193 3407 3440 2326 933
ceased	1529 1543
ceased$	2803 2817
ceases$	1848 3407
ceiling$	909
celebrate$	1157
celebrates$	1157
celebrating$	1157
cent$	1458
center$	1644
central$	3585
centre	36 42 2066 3340 3352 3370 1114
centre$	1441 1644 3223 3231 3273 3290 3321 3376 715
centred$	1597 2513 2535 2575
centres$	3359 3376
certain$	275 2578
certif	2776 990 2396 2425 1274
certificate$	2726
certificates$	2726
chair	31 32 1453 1476 946
chair$	61 2750 2820 2345 3653 2668
chaire	2733 2389
chairs	29 1460
chairs$	2734 2820 2345 3653 2642
challe	426 447 970 1324
challeng$	1138
challenge$	2902 2511 1138
challenged$	2942 3119
challenges$	2902 1138
challenging$	1138
challengs$	1138
champi	1131
champion$	1022 1024
champions$	1022
chance	2976 3580
chance$	2861 293 2968 359 1828 1888 2003 3552
chances$	293
chang$	458 470
change$	2847 2892 2894 458 470 629 630 1046 2581 2590 1360
changed$	2400 1360
changees$	2847
changes$	2847 2892 1619 2894 458 470 629 2581 1360
changing$	458 470 629 1360
changping$	458
changs$	458 470
channel$	28 3085
channels$	2848 1634 236
chaperoned$	3115
charge	2355
charge$	3629
charges$	3629
charte	93
charter$	94
chas	2825 570
chased	1430
chased$	2704
chat	411 1812
chat$	2796 292 305 1787 411 1810 3085 1812 3086 414 903 2436 2582
chats$	292 305 3085 2582
chatti	1795 1807
chatting$	3081
check	1400 100 2776 1598 990 2396 2425 2488 1274
check$	2776 203 990 2396 2425 1274 1348
checked$	76 1348
checkin$	1499 2872
checking$	203 1348
checkins$	1499 2872
checks$	1460 203 1348
chess	2372
chess$	3646
child	1521 3012 1744 391 1803 1804 1816 1818 1822 450 1872 3147 476 478 1900 1901 543 3239 599 3334 2061 2062 3337 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 2307 2605 1207 2609 1222 2622 1230
child$	2725 2795 2797 1550 1817 2038 3588 1176
childcare$	68
childr	1521 1534 152 1555 1558 274 1673 3012 1744 391 3074 1803 1804 1816 1818 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1969 1994 1997 3271 599 3334 2061 2062 3337 686 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3560 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
children$	1474 2795 2797 2799 1551 2829 2832 2833 2974 1811 1817 3165 3220 3233 3235 3243 1988 3268 3464 3588 3598 2564
childrens$	2795
childs$	2795
choice	2976 2978 2530 2579 1328
choice$	798 2225
choices$	798
choir	3375
choir$	3595
choos	2291
choos$	796 825 940
choose	2787 3099 1045
choose$	493 796 797 825 940 980 2444 2661
choosed$	940
chooses$	493 796 797 825 940 980 2444
choosi	2225 1045
choosing$	493 796 797 825 940 980 2444
chooss$	796 825 940
choosting$	940
choosy$	826
chose	1045
chose$	2444
chosen	1428
chosen$	2702
chrono	2776 990 2396 2425 1274
church	36 3511 3512
church$	3650
cinema	36
circle	2776 2194 2232 895 990 2396 2425 1274
circle$	3430 766 3451 3461 3463 2191 2193 3468 3472 3506 2294 3569
circles$	3451 3461 2191 3468 3472
circul	2733 1460 1493 2389 1000 2399
circulated$	2767
circulates$	2734
circumstances$	1794
cities	3352
cities$	3299
city	3135 3159 3170 3181 3283 3284 3285 3286 2013 3293 3301 3312 3352
city$	3139 3294 3296 3298 3358 3554
civil$	347
claim	2355
claim$	3629
claime	1436
claimed$	2710
clarification$	211 2498
clarit	1152 2551
clarity$	211 2498
clash$	1855
class	3096 3097 3098 3102 1839 1857 1887 603 3301 2028 2066 3340 3352 2095 3369 3370 2097 3371 2233 3509 3510 3560
class$	2819 3131 3161 2002 3297 3302 3303 2082 3365 3376 3378 2193 3557 903 3595 938 2342 3636
classe	2049 3340 2067 2080 3369 3371 2233 875 3560
classes$	2779 2819 3156 3309 3341 3354 3359 3376 3479 3636
classm	3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
classmates$	1811 3165 3220 3233 3235 1988 3268 3598
classroom$	2766
classrooms$	2766
clause	3015
clause$	2837 3014 2470
clauses$	2837 3014 2470
clean	96 2383
clean$	615 3657 2449 1227
cleaned$	3619
cleanu	1495
clear	556 570 2524
clear$	2783 2818 2908 2909 1780 1955 2037 802 2229 1095 1174 1187 1234
cleare	1000 2399
cleared$	2414
clearer$	1187
clearing$	1234
clears$	1234
clicked$	2754 2398
clicks	1445
clicks$	2719
climb$	1261
climbes$	1261
climbs$	1261
clinic	36 60
clinic$	1011
clique	3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
clique$	1811 3165 3220 3233 3235 1988 3268 766 3598 3608
clos	412 413 468 551 560 942
clos$	469 890
close	2218
close$	1599 1603 469 3333 2090 2218 3492 890 2325 1095 1120 1246
closed	2733 1482 3084 2389
closed$	2756 567 574 3407 852 3561 2408 1246
closeing$	1120
closely$	2503
closeness$	742 805 3584
closer	223
closer$	1622 297 363 1175
closes$	469 890 1120 1246
closing$	890 1246
closping$	469
closs$	469 890
club	36 42 2776 1839 1857 1887 3301 3352 3370 2097 3371 2233 3509 3511 3512 990 2396 2425 1274
club$	1441 70 2748 3131 3156 1884 3161 3231 3273 3290 3297 3309 652 3376 715 3595 994
clubs	2066 3340 2080 3371 875
clubs$	70 3156 3309 3354 3359 3376
clump$	3608
cluster$	3608
co$	1132
coach	31 32 1453 60 2762 800
coach$	3635 3659 3661 1011
coache	31 32 1453 3375
coached$	2410
coaches$	3635 1254
coachi	2776 990 2396 2425 1274
coaching$	1254
coat$	3662
coats$	95 3662 2642 2643
coax	820
coax$	757
code	93
code$	94 3629 1001
codefendants$	1748
codes$	95 1001
coerce	156
coerci	156
coffee$	88
cohesi	1152 2551
cohort	3375
cohort$	3479
cohorts$	3383 3479
coinci	3057
coincide$	1855 3385 3593
collab	223 1132 1152 2551
collaborative$	1622
collaboratively$	2503
collea	1617
colleagues$	2745 2891 1111
collec	467 471 1870 473 537 687 2125 814 916
collect$	3079 3141 3247 831 3563 1110 1395
collected$	1871 1936 3527 2391 2413 1395
collecting$	3533 1110 1395
collectiontime$	3399
collectiontimes$	3399
collects$	3141 831 1110 1395
colleg	2823 1857 1887 603 3293 3301 2028 638 2066 3340 2067 3352 2089 2095 3369 2097 3371 882
college$	2812 1540 3131 3132 3156 1884 3161 497 1907 2002 613 614 623 3296 3302 3303 3309 3321 3363 3376 2447
colleges$	3132 3156 1907 613 614 3309 3341 3359 3363 3376
colour$	3653
colours$	3653
com	2199
com$	490
come	1417 2717 2722 2731 2787 208 428 1830 453 537 571 830 2248 2320 1013 1215
come$	2682 2691 1506 2782 2804 142 2866 3072 1827 490 1936 3255 591 2050 2052 2071 2083 2088 916 2412 1037
comed$	2412
comeed$	2412
comes	208 453 571 2320 1215
comes$	1506 2782 142 2866 490 2050 2083 2412 1037
comfortable$	2939 2994
coming	208
coming$	1577 3018 490 2438 2476
comments$	1014
commis	1428 2733 1486 2389 1000 2399
commissioned$	2702 2760 2422
commit	45 1446 1152 2551
commit$	1293
commits$	1293
committed$	2720 1293
committee$	1444 2747 1005
committing$	1293
common	3113
common$	3323 1174
commun	4 1447 1598 1743 3018 2488 1097 2524 2530 1324 1328
communicat$	1098
communicate$	179 1098
communicates$	179 1098
communicating$	1098
communication$	1403 2721 2872 2896 1634 236 3017 1796 2496
communicats$	1098
communicatting$	1098
communities$	1725
community$	2979 1725 348
compan	31 32 1453 60 1742 3375 3417 2187
company$	69 3016 3028 1757 3048 1834 3443 2180 3461 3462 3467 3469 3471 2224 3499 3610
compared$	1046
compassionate$	2512
compla	1556 2830
complaint$	135 144 3625
complaints$	135 144
comple	1401 6 1416 2695 1424 2698 1436 1447 2731 2732 2733 1460 1482 2769 1661 1703 2389 991 1006 1013
complete$	2675 2756 2765 2390 998 2412
completed$	2675 2690 1418 2693 2710 2746 2756 2758 2761 2765 2935 2977 2390 998 2412
completeed$	2412
completes$	2734 998 2412
completing$	2714
completion$	1405 2721 2405
coms$	490
concen	2266 3580
concentrate$	3280 3540
concer	96 1495 1624 2530 1328
concern$	1579 2887 2892 2894 2902 2490 1102
concerns$	1579 2887 2892 1619 2894 2898 2902 2490 2491 1102
concert$	2676 3635
concerts$	2676
condit	3015 347 1746 847 2355
condition$	3014 2245 3614 3629
conditions$	3014 2245 3614 3629
conduc	1436 2733 2389
conducted$	2710
conductor$	55
conductors$	55 91
confer	2776 990 2396 2425 1274
conference$	3650
confid	2976 800 895 1030 2530 2551 1328
confidence$	1667 2294 2429 2571
confident$	2429
confin	835
confin$	840
confine$	840
confined$	477 840 2297
confines$	840
confining$	840
confins$	840
confir	1600
confirm$	1419 2403
confirmed$	1419 2874
confirms$	1419 2403
confis	351
confro	426 447
congre	1742 1743 3018 3020 3057 3060 3224 1337
congregate$	3016 3075 3079 3141 3245 3247 3546 3563 2602
congregates$	3141
congregating$	3017 2603
connec	2160
connection$	349 3434 2173 2568 2574
connections$	3434 2173 790 2568 2574
consci	1680
conscious$	2954
consen	2978
conseq	2978
consequences$	2887
consid	2733 1565 2868 1600 508 2524
consider$	2290 2404 2510 1318
consideration$	2896 1654 2975 2489 1319
considerations$	1319
considered$	2839 2874 2923 3000 1318
considering$	1318
considers$	2404 1318
consis	198 2524 1131 2530 1132 1152 2551
consistent$	1597 2897 1094 2512 1123
consort$	2602
consorting$	2603
constant$	1603 1094
constructive$	1641 2588
consul	1399 1430 2706 2708 1468 2757 1490 2776 990 2396 2425 1029 1073 1274 1325 1328
consultant$	2472 1303
consulted$	2673 2704 2707 2742 2764 2428
contac	1399 1400 2682 1430 2706 2708 1436 1439 1447 2731 2733 1460 1468 2757 1490 100 102 2776 1742 1743 3018 3020 3024 1765 1767 1777 1781 1787 1788 3071 1808 3088 1830 436 3196 2053 898 990 2396 2425 1029 2488 1194 1274
contact$	2721 2729 1499 2777 1531 2895 2968 3005 334 335 3013 1740 1741 3016 3017 1745 349 3025 3026 1758 3035 3039 3040 3051 3055 3063 1791 3068 1796 1806 1808 3082 1835 448 3187 520 1938 540 3327 2139 3423 3432 2169 2298 2394 2419 1024 2492 2593 2600
contacted$	2673 2704 2710 2742 2764 1501 2428
contacts$	2734 1499 2777 1531 3082 2419
contai	911
contes	970
contin	223 249 1890 845 1152 2551
continual$	1603 1309
continually$	1309
continuation$	1309
continue$	3164 958 1183 1309
continued$	1622 1648 958 1025 1094 1095 1309
continues$	958 1309
continuing$	958 1309
continuous$	1309
continuously$	1309
contra	2776 1746 990 2396 2425 1274
contract$	2723 3614 969
contracts$	3614 969
contri	60 2762 1324
contributor$	0 1 2680 14 18 20 91 1500
contributors$	0 1 2680 14 18 20 91 1500
contro	156 366 582 770 2463
control$	2826 333 755 3442
controling$	333 755
controls$	333 755
controlting$	333
conven	2682 2733 2389
convene$	2681
convenes$	2681
conver	2776 990 2396 2425 1274
conversation$	2796 2888 2896 1634 236 2951 292 2968 2582
conversations$	2888 2896 1634 236 292 2582
convert$	470
converte$	470
convertes$	470
converting$	470
converts$	470
convin	441
cook	2383 1339
cook$	3657
cooked	2769
cooking$	994
cool	403 2170 911
cool$	3439 3444
cooled	1903
cooled$	3177
cooler$	3478
cools$	3444
cooper	1298
coordi	31 32 1453 60 198 237 1636 1132 1324
coordinated$	1597
cope	1671 900
cope$	2945 812
copes$	812
copies$	2642
coping	1152 2551
copy	2733
copy$	2716
core$	45 1475 1476 3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 1900 1901 543 3239 599 3334 2061 2062 3337 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 2307 2605 1207 2609 1222 2622 1230
corner	2287 2288
corner$	1869 3149 2106 3381 3457 3508 3562 3604
corners$	3149 3379 2106 3381 3457 3508 3604
corrid	3293
corridor$	3343 3457
corridors$	3457
cost	2809 137
cost$	27
costed	1428
costed$	2702
costs$	27
costum	29
could	1713
could$	2809 2811 195 1727 388
counci	31 32 1453 60 3649
council$	61 2499
councillor$	69
councillors$	69
counse	60 2776 426 990 2396 2425 1073 1274
counsel$	361
counsele$	361
counseled$	361
counseles$	361
counseling$	361
counselling$	2729
counsellor$	1011 2472 1303
counsels$	361
count$	57 1259
counte	893
counter$	2766
counters$	2766
counti	2066 3340 3352
counties$	3299
counting$	1259
countr	3135 3159 3170 3181 3283 3284 3285 3286 2013
country$	3298 3358
counts$	1259
county	3135 3159 3170 3181 3283 3284 3285 3286 2013 3293 3301 3312 3352
county$	3294 2021 3296 3298 3358 3554
couple$	2458
courag	800
course	2776 1595 1857 2095 3369 3370 2097 3371 3511 3512 990 2396 2425 1274
course$	2683 2748 2777 2869 3131 1884 3198 3376 3595 938 994 2473 1276
courses$	2777 3376
court	36 3509 3623 1294
court$	92 347 2342 3643
cousin	3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1885 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3293 3313 645 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
cousins$	1811 3165 541 3220 3233 3235 1988 3268 3598 2455 2461
cover	1565
cover$	2839 3021
covera	1696
coverage$	2970
covere	1436 2722 1565 167 168 169 170
covered$	2710 2839 1566 1568 1569
covering$	3021
covers	2722
crackd	1294
cracks$	2961
creat	438
create	2733 1462 2389 1324
created$	2736
creati	6 1324
creation$	1405
creatively$	2515
creep	2320
crew	2097 3371 3375 2232 3509
crew$	3379 3506 3523 3595 2342
crews	3371
crews$	3379 3613
cricke	2372
cricket$	3646
crime$	1293
crimes$	1293
crop$	2866
crops$	2866
cross	2053 1159
cross$	223 3057 3327 3372 2108 3385
crosso	2108 2242
crossover$	3382 3516
crossr	2558
crowd	3074 3096 3097 3098 3102 3104 3107 1840 3128 3155 3180 1917 3194 531 3206 3212 3417 2194 3474 3475 3476 3477 2204 2206 3493 3497 3502 3503 2232 3507 2271 3573 3574 2304 3579 3591 3592
crowd$	1834 3191 3229 3430 3459 3464 2193 3468 3469 3494 3506 3523 2259 3569 3578 3608
crowds$	3229 3468 3469
cultiv	1327
cultur	2530 1328
culturally$	1132
culture$	3460 2537
cups$	2642
curb	366 403 582 893 911
curb$	353 902
curbe$	902
curbed	1847
curbed$	3121 3214 3415 3567
curbes$	902
curbing$	902
curbs$	902
curfew	347 1746 351 2244 847
curfew$	3109 566 2612 1214
curfews$	3109 566 2612 1214
curiosity$	2927 2480 2492
curiou	1680
curious$	2897 2954 2592
current$	2856 3556
curric	2776 1887 990 2396 2425 1274
curriculum$	2723 3161
curtai	366 911
curtailed$	3415
customary$	196
customers$	2455
cut	344 439 1847 595 761 770 774 830 2383 1071
cut$	164 3007 3008 3022 3121 745 755 773 821 2297 922 3657 1000 2414 1343
cute$	922
cuted$	922
cutes$	922
cuting$	755 922
cutping$	922
cuts	344 761
cuts$	164 755 922 1343
cuttin	344 761
cutting$	164 745 922 1343
cycle$	2301 1261
cyclees$	1261
cycles$	1261
dad	1885 2008 3293 3313 645
dad$	616 1301
daily$	2674
damagi	2296
damaging$	3570
dampen	779
dance$	1261
dancees$	1261
dancer	33 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
dancers$	1811 3165 3220 3233 3235 1988 3268 3598
dances$	1261
danger	2978
danger$	2887
dangers$	2887
dark$	2780
darts	2372
darts$	3646
dashbo	2776 990 2396 2425 1274
data$	1497 2395 2486
database$	2751
date	1194
date$	3633 2593
daught	3012 1744 391 1803 1804 1816 1818 1822 450 1872 3147 476 478 1900 1901 543 3239 599 3334 2061 2062 3337 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 2307 2605 1207 2609 1222 2622 1230
daughter$	1817 3588 1301
daughters$	1817 3588
day	1924 2066 3340 3352 3370 2097 3371 2233 3509 3510
day$	1487 2814 1854 3198 3250 3260 3376 3378 2112 3389 3392 3393 3394 3396 2124 3401 2230 3536 3537 2298 2337 3633 3635 3653
days	1839 3340 3371 875 1282
days$	1487 2814 1854 3156 3359 3376 2112 3390 3393 3395 3396 2124 3402 2230 2298 2337
dead$	3087
deadline$	2397
deadlines$	2397
deal	193
deal$	186 229 230
dealer	120 2805 1288
dealer$	119 2801 3628 2465
dealers$	119 2801 3628 2455 1290
dealin	193
dealing$	186 230 1293
dealings$	1796
deals	193
deals$	230
dealt$	168 169 170 186
debate$	2888
debt$	2822
debts$	2822
decemb	2342
december$	2810
decent$	2190
decide	1600 1850
decide$	2820 392 2661
decided$	2874 392
decides$	2820 392
decision$	2918
decisions$	2918
declare$	1419
declareed$	1419
declares$	1419
declin	536 1280
deconstruct$	1138
deconstructe$	1138
deconstructes$	1138
deconstructing$	1138
deconstructs$	1138
decrea	1280
decrease$	99
dedicated$	1479 1020
deepen	1131 1327
defendants$	1748
defus	779
degree$	7
delegates$	2745
delet	412 413 1071
delet$	409 1205
delete	3084
delete$	409 1205
deleted$	409 1205
deletes$	409 1205
deleting$	409 1205
delets$	409 1205
delive	1401 6 1428 1436 1447 2731 2733 1460 1494 105 237 1636 2389 1000 2399 1243
deliver$	1365
deliverables$	2397
delivered$	2675 1418 2702 2710 2761 2768 1504 1365
delivering$	1365
delivers$	2734 1365
delivery$	1405 2721 1021
deliverys$	1021
demand$	2822 1572
demands$	2822
demoli	468 551 3246
demolish$	890
demolishe$	890
demolishes$	890
demolishing$	890
demolishs$	890
den	2287 2288
den$	1869 3562
denied	452
denies	452
dent$	923
dente$	923
dentes$	923
denting$	923
dentis	1073
dentist$	3662 2472
dents$	923
deny	452
denyin	452
depart	2125 916
department$	2499
departure$	484
departuretime$	3399
departuretimes$	3399
dependence$	756 2173
dependency$	756
descri	2787 1516 1556 2830 1565 168
describe$	2790 2839 1277
described$	2839
describes$	1277
design	2733 2389
design$	2820
designated$	1479 1020
designs$	2820
desk	946
desk$	2728 2766 1837 784 2345
desks$	2766 1837 784 2345
destru	2296
destructive$	3570
detach	820 830
detach$	744 773
detached$	2689 49
detaching$	744
detail$	2837
details$	2716 2837 3082 2509
detective$	1292
detectives$	1292
deter	344 419 423 932 1294
deter$	345 555
determ	1600
determined$	2874
deterr	344 1328
deterred$	387 521
deters	344
develo	2733 1671 2389 1128 1131 1325
develop$	2847 2865 268 2945 1106
develope$	268 1106
developed$	2942
developes$	2847 268 1106
developing$	268 1106
development$	2892 2894
developments$	2892 1619 2894
develops$	2847 2865 268 1106
dialogue$	2888 1634 236 292 2492 2582
diary$	1004
did$	1418 2809 2811
die$	2170
dies	2170
dies$	3444
dietic	1073
dietician$	2472
dietit	1073
dietitian$	2472
differ	2027 788 795 2195 924 1030
difference$	2429
different$	1539 3100 1858 3144 3145 3146 474 3151 3153 3154 482 1882 485 3169 1947 3282 2016 3291 2022 2023 2025 2035 2042 667 668 2070 675 676 2076 2078 680 681 682 685 2085 2087 690 2093 2094 698 2099 2101 2102 2104 2105 707 2107 2109 713 2116 2119 2121 725 726 2126 2128 2183 2188 2190 792 3466 794 799 2205 833 834 2234 2235 2237 2238 3514 3521 3522 3553 2286 3587 3590 2330 2339 2606
differently$	3470 2515
diffic	3534
difficult$	382 3103
diffus	779
dig	2383
dig$	3657 1344
digest$	2395
digging$	1344
dignity$	2564
digs$	1344
dilut	761 774 779 893
diluted$	3478 3567
dimini	783
dinner	96 1495
dinner$	3650
dip$	1016
direct	31 32 1453 2776 2976 473 475 480 835 990 2396 2425 1274
direct$	352 1761 406 550 575 1194
directed$	352 406 550
directing$	352 406 550 575
direction$	2611
directions$	3221 3344 2611
directs$	352 406 550 575
disall	539
disassociat$	746
disassociate$	745 746
disassociates$	746
disassociating$	746
disban	3084 413 1893 1894 2054 2055 2166 1223
disband$	3167 764 3440
disbande$	764
disbanded$	3168 3328 3329 764
disbandes$	764
disbanding$	764
disbands$	3167
discon	735 2302
discontinued$	3576
discou	336 344 419 423 1847 932
discourag$	902
discourage$	345 741 902
discouraged$	387 3121 521 3214 3415
discourages$	345 741 902
discouraging$	345 741 902
discourags$	902
discretion$	2516
discus	2733 1565 167 1600 2389 2488
discuss$	2404 1320
discussed$	2839 1566 2874 2923 1320
discusses$	2404 1320
discussing$	1320
discussion$	2888 2896 2951 292 2582 1320
discussions$	2888 2896 292 2582 1320
disengag$	746
disengage$	746
disengages$	746
disengaging$	746
disentangle$	773
disman	2054 778 1223
dismantl$	764
dismantle$	764
dismantled$	3328 764
dismantles$	764
dismantling$	764
dismis	537 701 856 916
dismiss$	908
dismisse$	908
dismissed$	1936
dismisses$	908
dismissing$	908
dismisss$	908
dismissting$	908
dispat	835
disper	3118 1893 1894 1903 552 556 571 2054 2055 1211
dispers$	501
dispersal$	2610 2611
dispersals$	2611
disperse$	1805 3167 501 1951 555 1955 1210
dispersed$	3117 3168 3177 3328 3329 1210
disperses$	3167 501 1210
dispersing$	501 1210
disperss$	501
displa	2733 2743 1493 2776 990 2389 2396 2425 1274
display$	2766
displayed$	2767
disrup	344 761 778 779 911
disrupt$	902
disrupte$	902
disrupted$	3214 3342 3415
disruptes$	902
disrupting$	902
disrupts$	902
disseminat$	1098
disseminate$	1098
disseminates$	1098
disseminating$	1098
disseminats$	1098
disseminatting$	1098
dissociat$	746
dissociate$	745 746
dissociates$	746
dissociating$	746
dissol	413 1893 1903 2166
dissolv$	764
dissolve$	3167 764 3439 3440
dissolved$	3177 764
dissolves$	3167 764
dissolving$	764
dissua	344 423 932
dissuade$	345
dissuaded$	387 521 3415
dissuades$	345
distan	437 1931 760 781 820
distance$	1836 1837 3205 3305 744 2159 768 773 775 2620
distancebetween$	3110
distances$	744
distancesbetween$	3110
distancing$	744
distant$	2025 2037
distract$	2329
distri	6 1436 2733 1494 105 3135 3159 3170 3181 3283 3284 3285 3286 2013 697 936 2389
distribut$	501
distribute$	501
distributed$	2710 2768 1504 2096 2335
distributes$	501
distributing$	501
distribution$	1405
distributs$	501
ditch	821 2220
divers	2556 1328
diversionary$	1641
divert	480 820 1325
divert$	744
diverting$	744
diverts$	744
divid$	501
divide	2054 697 936 1223
divide$	501
divided$	3328 2096 702 2335
divides$	501
dividi	1223
dividing$	501
divids$	501
division$	775
do	2309
do$	1418 2787 187 191 2914 308 2987 2988 2992 1783 400 1922 3203 712 812 1078
doctor	1073
doctor$	1011 2472 1303
documented$	2413
does$	187 308 1783 1922 712 812
doing$	191 308 1078 2502
dominant$	3585
domino	2372
dominoes$	3646
don$	1783 712
donate$	1340
donated$	1340
donates$	1340
donating$	1340
done	1401 3 1436 2733 1482 1485 1661 1703 2389 991
done$	2675 1402 1418 2693 2710 2756 2759 2761 2765 2935 2936 2977 3001 1831 2390
door	2233
door$	2688 2728 2766 97 1626 2938 2646
doors$	2688 2728 2766 97 1626 3373
dorm	2097 3371 3375
dorm$	3605
dorms	3371 875
dorms$	3605
dotted	936
dotted$	2335
doubl	2773 1280
double	1856
double$	104 143 3130
down	1461 3084 1280
down$	2704 2720 2735 2834 1643 1909 3184 2216 2284 1049 2645 2657
downlo	2717 1445 2731
downloaded$	2398
downloads$	2719
draft$	940 1369
drafte	2733 2389
drafte$	940
drafted$	940 1369
draftes$	940
drafting$	940 1369
drafts$	940 1369
draftting$	940
drag	820
drag$	803
dragged$	803
dragging$	803
drags$	803
draw	3224 2199 820
draw$	256 3162 3281 663 671 744 803 1242
drawin	1052
drawing$	803 3625 1242
drawn$	1446 803 1000
draws$	1868 2341 1242
dress$	2355
drew	1532
drew$	2806
dried$	1543
drift	1771 2199 830 2266
drift$	3280 2158 776 2176 803 3540 2513
drifted$	1903 776
drifting$	776 2176 803
drifts$	776 2176 803
drinker$	1289
drinkers$	1289
driv	237 1636 467 473 848
driv$	503 505
drive	3118
drive$	503 505 565 1191 1255
driveing$	565
driven	471 1870 537 687
driven$	3119 1936 671 695 1270
driver	31 32 1453 59 60 2762 1521 131 3649 2433 2536
driver$	0 1 2680 14 18 20 2713 53 91 1500 118 2795 3628 2456 2465
drivers$	0 1 2680 14 18 20 2713 53 1458 91 1500 118 2795 1530 3628 3652
drives$	503 505 565 1191 1255
driving$	503 505 3661 1191 1255
drivs$	503 505
drop	100 457 595 735 745 821 2220 942 964 1280
drop$	36 42 99 2776 469 2144 922 956 2365 990 2396 2425 1181 1264 1274
drope$	469 922
droped$	922
dropes$	469 922
dropin$	1499 2363
droping$	922
dropins$	1499 2363
droppe	1560 471 1870 2302 1280
dropped$	2834 3576 956 1264
droppi	745 1280
dropping$	469 2144 922 956 1264
drops	735 1280
drops$	469 922 956 1264
dropting$	922
drug$	1293
drugs$	1293
dry$	2449
due$	1074 2490
duet$	903
dug$	2765
dump	821 2220
duty$	2728
dynami	3452 1152 2551
dynamic$	3460
dynamics$	3460
each	171 1872 478 3239 722 3441 836 837 849 2285 914 2371 3649 2386 2605
each$	2674 2705 2728 2738 115 2814 2862 1694 3012 1744 3025 3032 3055 391 1803 1804 3081 1816 1822 450 1872 3147 476 478 481 1900 1901 543 3239 599 602 2019 3327 3334 2061 2062 3337 679 3355 684 688 703 705 3398 3428 3434 3441 2204 2214 2215 3490 3518 2247 849 2260 3545 2272 2307 917 3597 3620 2351 3637 3638 967 3645 2377 2380 983 2388 1007 2432 1058 2528 2605 1207 2609 1222 2622 1230 2631 2632 2636 2654 2659 2666 2672
ear$	2496 1186
earlie	2213 2342 1280
earlier$	1889 2093
earliest$	1587
early	2342
early$	2859 1587 683 2645
earn$	1172 1285
earned$	1285
earning$	1172
earns$	1172 1285
ears$	1186
easier	2266 1280
easier$	434 2168 3540
easter	2342
easter$	644
easters$	644
easy$	2818
eat	471 1870 1895 822 2248
eat$	490 1914 2058 2083 706 968 1392
eate$	490
eates$	490
eating$	490 1392
eats$	490 2058 2083 706 968 1392
eclipse$	2751
edge$	3135 3159 3170 3181 3283 3284 3285 3286 2013
educat	471 1870 473 687
educate$	1137
educated$	463 1871 2001 2017 3308 2241
educates$	1137
educating$	1137
effect	3452 2524
effect$	2292 906
effective$	1112
effectively$	2859
effectiveness$	2487
effort	1650
effort$	2896 2924
efforts$	2896
egg	3534
egg$	2329
eight	114 157
eight$	1513
eject	570 866 2265
elder	635
elder$	3448
eldest	3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 1900 1901 543 3239 3269 599 618 2019 635 637 3319 3334 2061 2062 3337 679 694 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 3566 2293 2307 943 3616 2605 1207 2609 2618 1222 2622 1230
eldest$	1822 3106 3134 1861 472 1872 3157 1899 3202 610 2010 3325 3448 2273 2279 2285 943 3616 2608
elearn	2776 990 2396 2425 1274
elevat	1327
else$	3536 3537 3590
elsewh	3181 3288 3293 3312 3515 2262 2263 2280 3555 913
elsewhere$	2843 2957 454 3270 3275 3291 3466 3527 3536 3537 3554 2471
email	1400 2776 990 2396 2425 1274
email$	11
emaile	1399 1430 2706 2708 1439 2733 2757 2389 1029
emailed$	2673 2704 1431 2428
emails	1460
emails$	11 2734
embargo$	3109
embargos$	3109
embed	237 1636 1131
embed$	1326
embedd	2733 2389
embedded$	2942 1326
embedding$	1326
embeds$	1326
emerge	1596
emerge$	2847 2870
emergees$	2847
emerges$	2847 2870
emotio	249
emotional$	1648
empath	1152 2551
emphas	1327
employ	929
employ$	1374
employe$	1374
employed$	1374
employes$	1374
employing$	1374
employs$	1374
empowe	800
empower$	1314
empowered$	1314
empowering$	1314
empowerment$	1314
empowers$	1314
emptied$	3619
empty$	2449
en$	2304
enabl	800 1327
enable$	270
enables$	270
enabling$	270
encour	1600 2976 427 475 2015 800 1131 1328
encourage$	1321
encouraged$	2874 3415 2314 1321
encourages$	1321
encouraging$	1321
encryp	1067
encrypted$	2466
end	336 344 365 403 412 413 487 539 735 745 2166 3455 942
end$	374 3083 3135 469 3149 3159 3170 3181 3193 3283 3284 3285 3286 2013 2024 3301 2106 3381 3407 2144 750 3439 3440 3444 3457 3508 3513 902 3601 3604 1121 1358
ende$	469 902
endeav	1148
ended	1543 1560 3084 1847 2302
ended$	2817 2834 3007 3008 3022 3083 3121 3214 3407 3415 3576 1358
endes$	469 902
ending	344 735 745
ending$	2144 902 1121 1358
endping$	469
ends	344 365 735 2170
ends$	469 3149 2084 2106 3381 3407 3444 3457 3508 3513 902 3604 1121 1358
enforc	438 845 846 1213
engag	2695
engage	1399 1447 1489 1006 2524 1130 2530 2579 1328
engage$	30 2763 2529
engaged$	2673 30 2714 2758 2529
engagement$	30 2721 2896 2405 2424 2511 2529 2584
engages$	30 2763 2529
engagi	1130
engaging$	30 2714 2529
engend	1327
enhanc	1131 1324
enhanc$	1106
enhance$	1106
enhanced$	2942 297
enhances$	1106
enhancing$	1106
enhancs$	1106
enjoy	900
enough$	315
enquir	2776 990 2396 2425 1274
enrich	1327
enrol	2695 473 488 880 881 883
enrol$	636 831
enroled$	636
enroling$	636
enroll	1436 471 1870 1912
enrolled$	2710 1871 2406
enrolred$	636
enrols$	636
ensur$	496
ensure	1131
ensure$	2956 392 496 1125
ensured$	2942 392 1125
ensures$	392 496 1125
ensuring$	496 1125
enter	3072 428 571 848 880 881 884 2291 916 1215
enter$	402 1827 490 3255 940
entere	1912
entere$	402 490 940
entered$	78 702 940
enteres$	490 940
entering$	402 490 940
enters	1215
enters$	490 940
enterting$	940
entic	820
entran	2233 3509
entrance$	2766
entrances$	2766 2075 3373
entry	2125
entry$	1851 3160 560 1968 2651
entrytime$	3399
entrytimes$	3399
environment$	2937 2979 3460 2523
environments$	2937 2979
episod	1282
equally$	2564
equip$	1139
equipm	29
equipped$	1139
equipping$	1139
equips$	1139
erode	761
escala	1092
escalate$	2581
escalated$	2501
escalates$	2581
escort	471 1870 473 537 572
escort$	503 505 565
escorte$	503 505
escorted$	3119 1936 671
escortes$	503 505
escorting$	503 505 565
escorts$	503 505 565
establ	2733 1600 2389 1131
established$	1574 2874
estate	3020 3293 3301
estate$	3139 3273 2046 3358 3513 3601
estates$	3513
esteem	2551
ethos	1328
evalua	2733 2389
evaluate$	1088
evaluates$	1088
evaluating$	1088
evenin	2776 1839 605 2066 3340 3352 3370 2097 3371 730 731 2230 2233 3509 3510 875 2342 990 2396 2425 1274
evening$	2709 124 1854 3260 3278 683 3378 2112 3389 3392 3393 3394 3396 2124 3401 2129 3404 2133 3408 3530 3536 3557 2298 903 2337 1040
evenings$	2709 124 1854 3156 3278 3359 2112 3390 3393 3395 3396 2124 3402 2129 3404 3406 2133 3408 3410 2154 3530 2298 2337 1040 2443
event	2776 990 2396 2425 1274
event$	2777 3650 1276
events$	2777 2869
ever$	2319
every	171 3239 836 837 914 2371 3649 2605
every$	2674 2705 2728 2738 1505 2814 1656 1694 1697 3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 1900 1901 543 3239 599 3334 2061 2062 3337 3355 688 703 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 2307 917 3597 3620 3637 3638 967 3645 983 1007 1194 2605 1207 2609 1222 2622 1230 2659
everyb	59 171 234 274 1673 300
everybody$	1458 1633 1699 1725 1111
everyo	59 171 1617 234 274 1673 300
everyone$	1458 2891 224 1633 1699 1725 1111
everything$	2918 2477
evict	570
evict$	499
evicted$	499
evicting$	499
eviction$	492
evicts$	499
eviden	1067
evidence$	48 71 2466 2509
evidenced$	76
evident$	2413
evolve$	2847
evolvees$	2847
evolves$	2847
example$	1834
except	3320
exchange$	225
exclud	1520 2824 3118 457 560 569 595 1996 606 728 852 2263 866 2265 1217
exclud$	598 874 1219
exclude$	598 600 3519 874 1208 1219
excluded$	2794 373 3117 3133 1968 3270 3272 600 3308 3537 874
excludes$	598 600 3519 874 1208 1219
excluding$	598 600 874 1219
excludned$	874
excludning$	598 874
excludred$	874
excludring$	598 874
excluds$	598 874 1219
exclus	2244 847 912 1282
exclusion$	144 347 348 484 491 492 596 2245 2311
exclusions$	144 491 2245 2311
exerci	2776 990 2396 2425 1274
exhibi	96 1495
exhibition$	92
exist$	3416
existing$	1574 2886 1194
exists$	3416
exit	413 763
exit$	484 751 2162
exiting$	751
exits$	3373 751
expect	1152 2551
expectations$	2522
expected$	378
expel	595 606 1217
expel$	598 1208 1219
expele$	598 1219
expeles$	598 1219
expeling$	598 1219
expell	1996 606
expelled$	3133 3270
expelning$	598
expelring$	598
expels$	598 1208 1219
expenditure$	27
experience$	2972
experiences$	1014
explai	1430 1516 1556 2830
explain$	2790 441
explained$	2704
exploi	2978 2463 1288
exploit$	2826
exploitation$	2520 1290
exploitative$	1290
exploited$	1290
exploiter$	1290
exploiters$	1290
exploiting$	1290
exploits$	1290
explor	1565 168 2868 1600
exploration$	2896
explore$	1317
explored$	2839 2874 2923 1317
explores$	1317
exploring$	1317
exposed$	1821
exposu	1152 2551
express$	2966
expulsion$	484 596
extend	1890 845 846
extend$	1356
extended$	3164
extending$	1356
extends$	1356
extent$	7
extra$	325 1012
extrac	787 820
extract$	744
extraction$	484
extric	820
extricate$	744
eye$	2873 3115 1186
eyes$	1186
facili	2733 2389 1131 1324
fade	2170
fade$	3439 3444
faded	3455
fades	3455
fades$	3444
fair	96 1495
fair$	2783 2818 2364 3650 2592
fairly$	2859 2564
fairs	1495
faith$	2570
fall	1560 830 1280
fall$	99 2834 288 803 2266
fallen$	1903
fallin	1280
falling$	288 803
fallping$	288
falls	1560 1280
falls$	2834 288 1813 2170 803
false$	3114
famili	33 34 35 59 60 2762 157 2536
familiar$	1094
families$	0 1 2680 14 18 20 1433 1434 2713 1458 66 1474 90 91 1500 2862 1669 283 1693 415 479 1898 616 3292 3306 2033 3479 891 915 3652 2528 2538 1302
family	60 2762 3012 1744 391 1803 1804 1816 1822 450 3134 1872 3147 476 478 1885 1900 1901 543 3239 599 618 2019 3293 3301 3313 645 3334 2061 2062 3337 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 2307 2605 1207 2609 1222 2622 1230
family$	0 1 2680 14 18 20 2713 91 1500 154 1567 479 1898 616 3292 2033 891
far	631 781
far$	176 631 2030 2037 2043 707 2107 2183 2234 2280
fare	2355
fare$	68 812 3629
fares$	68 812 3629
farm	3511 3512
fashion$	2871
faster$	2587
father	1885 2008 3293 3313 645
father$	616 1301
fathers$	283
favourite$	3190
fear	1556 2830
fear$	2437
fears	1556 2830
feasibility$	2543 1146
feasible$	2475
februa	2342
february$	2810
fed$	2893
fee	2355
fee$	3629
feed$	217
feedback$	72 992
feeding$	217
feeds$	217
feel	2787 1556 2830 1671
feel$	2945 1674 1720 1722 1036 1053 2523 1277
feelin	1152 2551
feeling$	1277
feelings$	1014
feels	1556 2830
feels$	1674 1036 1053 1277
fees$	3629
fell	1560 1280
fell$	2834
felled$	2414
felt	2787 1556 2830
felt$	1036 1053 1277
fenc	468 551
fence	29 3623
fence$	62 97 1340
fenced$	3246 574 1340
fences$	97 1340
fencing$	62 97 1340
festiv	96 1495
festival$	3635
fetch$	831
fetche	814
fetched$	3527
fetches$	831
few$	2816 1586 440
fewer	104 1070
fewer$	1503 113 440 489 899 2469 1278
fi	1950
fight	1282
fight$	2801 144
fights$	2801 144
figure$	2752 1497
figures$	2752 1497 2395
file	2733 1470 1475 1570 2389
file$	2744 2749 2751 2841 2842 2844 2845 1009 2489
filed	2733 2389
filed$	78
files	1460
files$	2734 2744 2749 2751 2844 1009
fill$	2383 1120 1241
filled	1436 2733 2389
filled$	2710 1241
filling$	1120 1241
fills$	1120 1241
film	2776 2825 2383 990 2396 2425 1274
film$	28 92 3625 3626 3635 2364 3647 3653 3657 999
filming$	1273
films$	3635 3653 999 1273
final$	2746
find	1516 1787 508 3196 612 2011 789 881
find$	1509 2790 1556 232 242 322 1850 793 989 1051 2451 1167
finde$	793
findes$	793
findin	1564
finding$	2836 2838 232 242 793 989 1167
finds$	1509 232 242 322 793 989 1051 2451 1167
fine	2355
fine$	434 3629
fined	3118
fined$	3117
fines$	144 3629
finish	1401 2733 1485 403 471 1870 701 2125 814 2248 2389 991
finish$	490 3439
finishe$	490
finished$	2675 1418 2746 2759 2765 3527 2390
finishes$	490
finishing$	490
finishingtime$	3399
finishingtimes$	3399
finishs$	490
finishtime$	3399
finishtimes$	3399
firm	60
firm$	1187 1190
firmer$	1187 1190
firmly$	2859
first	2342
first$	1587 943 2444
fish$	1261
fishes$	1261
fishs$	1261
fit$	2849 1342
fits$	1342
fitted	1436 1461 1494 2348 1000 2399
fitted$	2710 2735 2768 3622 1002 1342
fitting$	1342
five	33 35 51 114 1534 147 157 3012 1744 391 3074 1803 1804 1816 1822 3096 3097 3098 3102 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 1917 3194 531 3206 3212 543 3239 3240 1969 1997 3271 599 656 3334 2061 2062 3337 686 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2374 2380 2433 2605 1207 2609 1222 2622 1230
five$	1434 1450 86 90 96 109 1513 115 1546 2833 3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 3165 1900 1901 3191 543 3239 3243 3263 599 3334 2061 2062 3337 729 3434 3441 3459 2204 2214 2215 3490 2240 3518 2247 849 3523 2260 2272 2307 2351 2372 3648 2605 1207 2609 1222 2622 1230 2638 2653 2666
fix	582
fix$	1232
fixed	1000 2399
fixed$	1232
fixes$	1232
fixing$	1232
flag	221
flagged$	2893
flat	638 2097 3371 882
flat$	3029 3192 613 614 642 2081 3376 903 3605 3661 3662
flats	3371
flats$	3029 3192 2081 3376 3662
flexib	1680
flexible$	2954
flies$	641
floor	3293 2097 3371 2233
floor$	3457 3508 3604
floors	3371
floors$	3457 3508 3604
flourish$	2966
flowing$	2908
flush	570
fly$	641
flyer	2776 990 2396 2425 1274
flyers$	2642
fobs$	95
focus	3580 1131
focus$	1582 2492 1326
focuse	1114
focused$	2513 2535 2575 1326
focuses$	1326
focusing$	1326
focussed$	2535 1326
focussing$	1326
follow	1445 1520 2824 156 3196 3441
follow$	202 1637 1638
followed$	2794 2808 1600 2398
followers$	2719
following$	202 2438
follows$	202
food$	3653 2643
foot	437
foot$	1836
footag	1067
footage$	2466
footba	2372
football$	3646 994 2653
footfa	15 79 1478
footfall$	2752 2424
for	3279 2011 627 677 2399
for$	2702 1456 2755 2760 2806 2839 2879 2885 2926 1660 2941 2952 1738 3021 1860 3137 1873 1883 1965 2012 3287 3386 2281 3630 3641 3645 2444 2495 2499 2500 2507 2513 2525 2545 2648 2655 2665 2670 1306
forbid	344 346 364 365 367 403 419 423 1847 539 905 932
forbid$	330 345 1814 747 3519
forbidden$	3007 3008 387 3083 3121 521 3214 3415
forbidding$	330 747
forbided$	747
forbiding$	747
forbidning$	330
forbidping$	330
forbids$	330 747 3519
force$	1292
forefront$	1644
forfeit$	870
forfeiting$	870
forfeits$	870
forge$	1169
forgeing$	1169
forges$	1169
forgiving$	2512
form	3057 1857 1887 603 2028 2066 3340 3352 2089 2095 3369 3370 2097 3371 2103 2233 3509 3560
form$	28 3056 3131 3161 2002 3297 3302 3303 3309 3363 3365 3377 2334 2342 3633 1169
formin	3060
forming$	3081 3533 1169
forms	2776 3340 2067 2080 3369 3371 3560 990 2396 2425 1274
forms$	28 3309 3341 3354 3359 3363 3377 3479 1169
fortnightly$	2674 3645
forum	21 45 2776 990 2396 2425 1274
forum$	1444 2881 2882
forwar	1600 1637 1638 1074
forward$	2853 2874 2905 2911 2912 2406 2473 2478 2590
forwards$	2473 2590
foster	471 1870 473 1131 1327
foster$	638 882 1221
fostering$	1221
found	1462 1846 1878
found$	2736 2821 1842 444 445 446 3120 3158 3219 2241 1051
four	114 157 3012 1744 391 3074 1803 1804 1816 1822 3096 3097 3098 3102 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 3230 3239 3240 1969 1997 3271 599 635 3334 2061 2062 3337 686 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 943 3616 944 2380 2433 2605 1207 2609 2618 1222 2622 1230
four$	1513 115 2833 3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 3165 1900 1901 543 546 3239 3243 599 2005 2019 3331 3334 2061 2062 3337 729 3441 3459 2204 2214 2215 3490 2240 3518 2247 849 3523 2260 2272 2307 943 2343 2354 2361 2362 2605 1207 2609 2618 1222 2622 1230
fourso	3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 1917 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
foursome$	1811 3165 3191 3220 3233 3235 1988 3268 3598
fragme	778 1223
fragment$	764
fragmente$	764
fragmented$	764
fragmentes$	764
fragmenting$	764
framew	2776 990 2396 2425 1274
fraternise$	2602
free	781
free$	2079 773 802 2229 1252
freedom$	293
frequency$	8
frequent$	199
fresh$	2003 615
fri	2342
friday	605 730 731 2342
friday$	2709 605 3278 730 2129 731 3404 3631 2366 3644
fridays$	2709 3278 2129 3404 3631 2366 3644
friend	33 34 35 51 85 114 1521 131 1534 147 148 1555 157 1558 274 1673 3012 1743 1744 3024 3062 391 3065 3069 3070 3074 1803 1804 3089 1816 3093 3095 1822 3104 3107 436 1840 450 3126 3127 3128 3129 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1969 3252 1994 1997 3271 599 618 2019 3304 635 656 3334 2061 2062 3337 3345 686 2091 694 2140 3417 3422 3433 2160 3441 3454 2181 2187 2194 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3566 895 3573 3574 3579 2307 3591 3592 2324 2327 943 2374 2380 2433 2604 2605 1207 2609 1222 2622 1230
friend$	2795 2797 1550 3114 2038 3365 790 2192 3467 2323
friendlier$	2435
friendly$	2818 2939 1094 2592
friends$	1433 1434 1450 1484 86 90 109 2782 110 1513 115 2791 2795 2797 1530 1546 1547 2829 2832 2833 1718 3002 3003 3004 3010 1748 3039 3041 3043 3044 372 3048 3050 3061 3066 3067 1811 3094 3114 3165 3166 3189 3191 1918 1925 1933 541 3220 1954 3233 3235 3243 1988 3263 3268 3280 608 3311 3317 3339 673 3365 3397 729 3418 3419 3421 3425 3427 3429 3431 3434 3436 2164 3443 3445 3446 3447 3449 777 3453 3456 3459 3461 790 3463 3464 3465 2192 3467 3468 3469 2196 3471 3494 2224 3499 3500 888 889 2294 3598 3648 2528 2627
friendship$	338 3017 3026 3034 372 3076 1835 448 494 3183 1910 525 608 669 673 2103 3414 742 3418 3419 3420 3423 3424 3425 3429 3433 3434 3437 766 771 3446 2177 3456 2186 2187 3461 790 2194 3468 3469 2198 3491 2232 2257 3569 897 3584 3610 2627
friendships$	338 3017 3026 3034 372 3076 448 608 669 673 3414 742 3418 3419 3420 3423 3424 3425 3429 3434 766 771 3446 3456 3461 790 3468 3469 3491 897 3584 3610 2627
from	3089 3279 2143 2171 2219 2358
from$	2711 1471 125 1528 1559 1580 1683 1763 1770 1772 1778 3059 1786 3080 1823 3137 1881 1920 3207 3215 1999 3291 3315 2048 2065 700 2144 2145 2161 2162 2172 2175 3501 3547 2303 2318 2321 2326 2342 3630 3632 3640 3641 3645 3656 1035 2445 2448 2495 2613 2644 2669
full$	258 1716 1025
fuller$	258
fully$	1491
fun$	88
functi	1466
functional$	2740
fund$	47 1361
funded$	1361
fundin	2776 2934 990 2396 2425 1274
funding$	47 1572 211 2498 1361
funds$	47 1361
furniture$	3653
furthe	223 249 530 3555
further$	1586 1622 1648 1761 1929 2037 1085
future	223 2303
future$	2851 1622 1761 3577 2490
gain$	1115 1172
gaining$	1115 1172
gains$	1115 1172
game	96 1495
game$	3653
gamers	3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
gamers$	1811 3165 3220 3233 3235 1988 3268 3598
games	1495 2372
games$	2676 3646 3653
gang$	348 1917 3523 2259 1200
gap$	2961 1837 768 775 2519
gapbetween$	3110
gaps$	2961 2519 2532
gapsbetween$	3110
garden$	92 3625 3661 1261
gardenes$	1261
gardens$	1261
gate	29 2233 3509 946
gate$	2728 62 2766 97 2345
gates$	2728 62 2766 97 3373 2345
gather	1742 1743 3018 3020 3023 3024 3027 1758 1764 1765 1777 1781 3057 3060 1807 436 3122 3178 517 3224 1969 2053 3575 1337
gather$	142 3016 3025 3032 3033 3040 3051 3055 3064 3073 3075 3079 1841 3124 3141 1916 3219 3245 1972 3247 3255 2052 3327 2088 3504 3546 3563 1110
gathered$	3000 1842 3219 2391 2413
gatherering$	1916
gathering$	3017 3038 3042 3081 1835 448 1916 3228 3229 3237 3423 3533 1110
gatherings$	3038 3039 3042 448 3229 3243
gathers$	142 3141 3504 1110
gatherting$	1916
gave$	2686 2774 604
genera	249
general$	1648
get	2787 1516 441 2199 820
get$	2790 190 2865 309 3072 495 1949 575 2071 2088 744 757 804 3496 3534 900 3580 949 1036 1098 1110 1195
gete$	1098
getes$	1098
geting$	575 1098 1110
gets$	190 2865 309 1868 575 744 757 804 2341 949 1036 1098 1110 1195
getting$	190 309 1807 744 757 804 1098 1195 1337
gift$	1531
gifts$	1531
gig	96 1495
gig$	3635
gigs	1495
girl	1521 152 3012 1744 391 1803 1804 1816 1818 1822 450 1872 3147 476 478 1900 1901 543 3239 599 618 2019 635 3334 2061 2062 3337 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 2307 2605 1207 2609 1222 2622 1230
girl$	2795 2797 1550 1551 3292 2038 3588 2323
girlfriend$	1302
girls	33 34 35 51 85 131 1534 147 148 157 274 1673 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1969 1994 1997 3271 599 2004 656 3334 2061 2062 3337 686 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 2327 943 2374 2380 2433 2605 1207 2609 1222 2622 1230
girls$	1433 1434 1450 1484 86 90 109 110 115 2791 2795 2797 2799 1530 1546 1547 1551 2833 2903 1718 3004 1811 3165 541 3220 3233 3235 3243 1988 3263 3268 3292 3331 3339 729 3434 888 889 3588 3598 3648 2617
giv	429 1243
giv$	268
give	249
give$	1648 255 259 268 291 449 604 745 2208 2209 821 831 879 927 931 1122 1168 1244 1352
giveing$	1168
given	3 2687 1436 2731 2733 1494 105 1565 249 303 1878 677 3484 2389
given$	1402 2710 1442 2733 2737 2768 1504 123 1529 2839 1648 2923 255 259 1702 322 3119 483 2209 3496 2241 3561 2302 2389 1008
gives$	259 268 291 604 831 931 1122 1168 1244 1352
giving$	255 259 268 604 745 2208 2209 931 1122 1244 1352
givs$	268 931
go	2682 2787 1516 208 1830 537 571 591 701 822 838 2248 883 2320
go$	1410 1427 1496 2773 1506 2782 2790 142 1565 2865 2914 2995 1777 3071 402 1805 459 1871 486 490 1890 1936 1990 609 628 2036 641 648 2050 2052 671 2071 711 2151 804 839 2309 2344 1042 1226 1280
goal	946
goal$	2345 2573
goalpo	29
goalpost$	62
goalposts$	62
goals$	2345 2573
god$	486
goe	3099
goe$	3006 402 490 2050 2083
goes	2722 2727 208 571 701 822 838 2320
goes$	1410 1427 1496 2773 1506 2782 2865 3006 1813 459 490 609 628 2036 641 648 2050 671 2083 804 839 2344 979 1042 1226 1280
going	1420 223 571 822 3575
going$	2694 1622 2908 1709 3037 3060 1795 402 3092 490 804 3600 2438 2502 2525 1226
gone	2722 1519
gone$	1427 1430 2733 2769 1496 2773 2793 2804 3527 2389 991 1042
good	435 2296
good$	2818 2945 1698 1834 3114 3314 2072 2190 2226 3570 1025 1095 1175
gos$	142 486 490 2050
got$	38 757 3599 1036
govern	60
government$	2499
governor$	2747
governors$	2747 1005
gp	1073
gp$	2472 1303
gps	60
gran	1885 3293 3313 645
gran$	1302
grand	1818 1885 3313
grandad$	1302
grandbrother$	1301
grandcarer$	1301
grandcarers$	1301
granddad$	1301 1302
granddaughter$	1301
grandfather$	1301
grandm	2008
grandma$	1302
grandmother$	1301
grandmum$	1301
grandp	2008
grandparent$	1301
grandparents$	1301
grandsister$	1301
grandson$	1301
granma$	1302
granny$	1302
granpa$	1302
grant	2776 990 2396 2425 1274
grant$	47 961
grante	2733 2389
grante$	961
granted$	961
grantes$	961
granting$	961
grants$	961
grass$	1015
gravit	2320
great$	2338
greate	103 1128
greater$	1502 258 297 1716 325 1094 1175
green$	2784 2785 2420 2441
greet	1517 1339
greet$	2791
greete	134
greeted$	1533
greets$	2791
grew	2771 2773 1280
grip$	3281 2180 782 2182
groom	2463 1288
groom$	2826
groomed$	1290
groomer$	1290
groomers$	1290
grooming$	1290
grooms$	1290
ground$	2585 1206
grounding$	1206
grounds$	1206
group	33 34 51 85 2776 114 1534 147 148 1555 157 1557 1558 274 1673 3012 1744 391 3070 3074 1803 1804 1816 3093 3095 1822 3096 3097 3098 3101 3102 3104 3107 1839 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3178 3180 1917 3194 531 3206 3212 543 1948 3239 3240 3242 1969 1997 3271 599 3293 3304 656 3334 2061 2062 3337 2066 3340 686 3369 3371 2136 3417 3422 3433 2160 3435 3441 3454 2181 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 2304 3579 2307 3591 3592 2327 3611 2374 3649 2380 990 2396 2425 2433 2530 2604 2605 1207 2609 1222 2622 1230 1274
group$	1423 1433 1444 1450 2749 2750 1484 86 90 109 110 1513 2791 2797 1546 1547 2829 2831 2832 2833 2903 2974 1718 3004 1748 3025 3034 3039 3043 3044 372 3050 3058 3066 3067 3079 1810 1811 3086 3094 3105 1856 3131 3161 3165 3166 494 3182 3183 1910 3191 3197 525 3220 1954 3229 1956 1958 1959 561 1962 3243 3245 3263 3273 2002 608 3290 3297 3302 3311 3317 3339 3341 669 673 2082 3365 3376 3377 3379 3397 729 2132 734 2134 3411 743 3418 3419 3421 3424 3425 3426 3427 3428 3429 3430 3434 3436 3437 2164 767 3443 771 3445 3446 3447 3449 777 3451 2178 3456 3459 2186 3461 3463 2191 3468 3472 3491 3506 3523 2256 2259 3557 888 889 3569 897 3578 3595 2342 3648 2627
groupactivities$	3410
groupe	1912
groupevenings$	3410
groupi	3060
groups	450 3178 1969 3340 3369 3370 3371 875
groups$	2749 2750 3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 1900 1901 543 1943 545 3220 3229 1956 1958 1959 561 1962 3239 3243 599 3334 2061 2062 3337 3341 3354 3376 3377 3379 3441 3451 3461 2191 3468 3472 2204 3479 2214 2215 3490 3518 2247 849 3531 2260 2272 3578 2307 2605 1207 2609 1222 2622 1230
groupsession$	3410
groupsessions$	3410
groupwork$	3410
grow	2771 2773 830 1280
grow$	2966 2158 1036
growing$	3533
grown$	3599
grows	1280
grows$	1036
growth$	103
guard	31 32 1453 60 1521
guard$	53 55 118 2795
guardian$	1302
guardianship$	2505
guards$	53 55 91 118 2795
guests$	1933
guid	475 480 800 820
guidan	2776 990 2396 2425 1274 1328
guidance$	211 2922 2498
guide	1324
guide$	744 999
guided	1324
guidel	93
guideline$	94
guidelines$	94
guides	1324
guides$	999
guidin	1324
guild	3511 3512
gulf$	768 775
gurdwara$	3650
gym	36 64 3511 3512 2396
gym$	994
habit$	2301
had	3 149
had$	1402 2693 38 84 2811 2965 896 995 1026 2427
haircuts$	2643
half	59 3269 635 3340 943 3616 944
half$	1458 88 104 143 1822 3106 3134 1861 472 1872 3157 1899 3202 610 2010 2019 2023 3325 694 2097 3513 872 2273 2279 2285 943 2343 2425 2608
halfs$	3513
hall	36 42 64
hall$	1441 3231 3273 3290 3379 715 3650
halls$	3379
halt	403 911
halt$	750
halv	1280
halved	1543 1560
halved$	2817 2834
halves	450 2066 3340 3370 2097 3371
halves$	3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 1900 1901 543 3239 599 3334 2061 2062 3337 2106 3381 3441 2204 2214 2215 3490 3508 3518 2247 849 2260 2272 2307 2605 1207 2609 1222 2622 1230
hand	1243
hand$	2946 2576 1353
handbook$	2723
handed	2687 2733 1494 105
handed$	2686 1436 2733 2768 1504 2389 1000 1008
handing$	1353
handle	231
handle$	1630 3442
handles$	1630
handou	2776 990 2396 2425 1274
handov	1696
handover$	2970
handovers$	2970
hands$	1353
hang	3099 3224 2287 2288 1337
hang$	1742 3025 3057 3071 3075 3141 517 3247 3563
hangin	1807 2277 3575 1337
hanging$	3018 3027 3060 1788 3081 3092 1846 3122 3237 3551 3600
hangout$	3562
hangs$	3141
happen	1420 2733 2769 2389
happening$	2694
happie	900
happier$	434 2211 813 2435
happy	900
happy$	2044
harass	2825
hard	3534
hard$	382 3103 2541 1190
harder$	382 3103 1190
harm	156 2463 1069
harm$	2826 2468 2520
harmed$	2468
harmfu	2296
harmful$	435 2072 3570 2468
harming$	2468
harms$	2468
harnes	1327
has	711 1093
has$	38 40 1459 1469 80 84 87 89 1491 130 246 2973 312 322 3505 2246 896 1028 2431 1183
hatch	946
hatch$	2345
haunt	2287 2288
haunt$	3562
have	2787 401 473 711 807 1093
have$	40 1459 1469 80 84 87 89 1491 130 246 252 278 289 2973 312 322 340 1800 495 500 526 1934 1967 3496 3505 2246 896 931 1028 2431 1183
haveing$	500
haven$	2937 2979
haves$	500 931
having	401 807
having$	252 312 1789 1800 526 931 2437 1183 1268
havs$	931
he	157 1822 3106 3134 1861 472 1872 3157 1899 3202 610 2010 635 637 3325 2273 2279 2285 2608
he$	2789 1693 2980 1717
head	31 32 1453 2320 3649
head$	2725
headco	15 79 1478
headcount$	2752
heads	2320
heal$	1118
heale$	1118
heales$	1118
healing$	1118
heals$	1118
health	2978 1737 435 788 795 2296
health$	1073
healthier$	3011
healthy$	1834 3570
hear$	2404
heard	2808 1556 2830 2996 2524
heard$	2948 2994 3000 1284
hearing$	3643 3650
hears$	2404
heart$	1644
heater	29
hedge$	62 1015
hedges$	1015
held	3 1436 2727 2731 2733 2769 102 168 169 170 2389 1090
held$	1402 2710 2761 1501 1568 1569 2965 1849 463 477 507 3520 2297
hello	1517
hello$	2791
helmet	29
help	2976 441 475 800 1131 1151 1325
help$	158 2922 272 294 757 984 2533 2550 2584
helped	2015 687
helped$	158 1878
helpfu	2868 2296
helpful$	2818 158 3570 2475
helpin	1131
helping$	272 984
helpline$	28
helplines$	28
helps$	272 757 984
her	1544 3012 1744 391 1803 1804 1816 1822 3106 3107 3108 450 3134 1861 472 1872 3147 476 478 3157 1899 1900 1901 3201 3202 543 3239 599 610 2010 2019 3318 3325 3334 2061 2062 3337 3346 679 3435 3441 2204 2214 2215 3490 2225 3518 2247 849 2260 2267 2272 2273 2279 2285 2307 2450 2605 1207 2608 2609 2618 1222 2622 1230
her$	2705 172 1707 3025 1802 1876 1886 601 2018 2146 2150 2269 2310 2322 1178 2636 2639
here	1565
here$	2781 2839 2840 3532 3556 3577
herself$	3559
hierar	1295
high$	1025 1164
higher	103 1280
higher$	1502 1025 1164
highli	1327
hike$	3636
hikes$	3636
him	1544 3012 1744 391 1803 1804 1816 1822 3106 3107 3108 450 3134 1861 472 1872 3147 476 478 3157 1899 1900 1901 3201 3202 543 3239 599 610 2010 2019 3318 3325 3334 2061 2062 3337 3346 679 3435 3441 2204 2214 2215 3490 3518 2247 849 2260 2267 2272 2273 2279 2285 2307 2450 2605 1207 2608 2609 2618 1222 2622 1230
himself$	3559
hir$	1374
hire	929
hire$	1374
hired	1000 2399
hired$	1374
hires$	1374
hiring$	1374
hirs$	1374
his	2225
his$	2705 172 1707 3025 1802 1876 1886 601 2018 2146 2150 2269 2310 2322 1178 2636 2639
hit$	998
hits	1445
hits$	2719
hockey	2372
hockey$	3646
hold	2160 820 886 1090 1093
hold$	1452 187 240 1787 3196 528 586 3281 663 3434 2180 782 2182 805 840 2292 894 906 3596 3612 1084 1171 1183 1225 1247 1366
holde$	840
holded$	586 840
holdes$	840
holding$	240 586 840 1084 1171 1183 1247
holds	2727 1460
holds$	1452 2734 187 240 316 586 840 1084 1171 1183 1247 1366
holiday$	644 652
holidays$	644 3384
holidayss$	644
holist	249 1132
holistic$	1648
home	552 3293 638 3352 2095 3369 3370 2097 3371 2125 2233 2262 882 913 3654
home$	2684 2713 2818 2994 3029 3090 3091 443 454 3132 3156 1884 497 1902 1904 1907 3192 1941 1951 3227 1964 3270 3275 613 614 3309 642 2045 3348 811 823 3513 3527 3536 3537 3601 3621 3624 1047 2669
homees$	3621
homes	2075 2080 3369 3371
homes$	2713 3029 3132 3156 1907 3192 3227 1964 3309 3349 3354 3359 3513 3621 3652
hometime$	3399
hometimes$	3399
honest$	2818 2512 2592
hope	1556 2830 2976 1148
hope$	1659 279 2570
hopes	1556 2830 1148
hoping	1148
horizo	1152 2551
host$	2820 1374
hoste$	1374
hosted	2733 2769 2389
hosted$	1374
hostel	2080 2097 3371 3509 882
hostels$	3354
hostes$	1374
hosting$	1374
hosts$	2820 1374
hotline$	67
hotlines$	67
hotspo	1067
hotspot$	2466
hotspots$	2466 2486
hour	2213 2233 2315
hour$	1854 2298 2337
hours	100 2776 990 2396 2425 1274
hours$	52 56 1499 101 2777 1854 2154 2169 2298 2337 1001 2644
hous	473 806 848 886
house	3096 3097 3098 3102 603 638 2095 3369 2097 3371 882
house$	3029 500 1907 3192 2002 613 614 642 663 3513 3601 3605 2342 3661 3662
housed	471 1870 1912
housed$	1871 1880 3308 2064 968
household$	616 2033
households$	616 3306
houseing$	500
houses	2066 3340 2075 2089 3369 3371
houses$	3029 500 1907 3192 3349 3363 3383 3513 3662
housin	603
housing$	2002
how	176
how$	58 81 1575 1591 926 2432 2453 2543 2658
hub	36 42 2396
hub$	1441 63 2979
hubs$	63
huddle$	2259 3608
humili	1299
hung	2348
hung$	3622
hurt	1520 2824 156 2463 1069
hurt$	2794 2826 2828 2464 2468
husband$	1302
hustl	570
hut	2287 2288
hut$	1869 3562 2342
identi	2733 1462 1516 1600 612 2011 895 2389
identification$	2173
identified$	2736 1479 2874 2923 3158 1020 2421 2423 1296 1326
identifies$	1133 1296 1326
identify$	2790 242 1133 1296 1326
identifying$	242 1133 1296 1326
identifys$	242
identity$	2940 2294
if	1971 2251 2252 854 2312 1070
if$	173 197 2875 318 1852 1853 3176 3215 3225 3238 3241 3242 844 2333 2469 1076 2490 2491 1182
imam	31 32 1453
impact$	906 2487
implem	6 2733 237 1636 2389
implementation$	1405
impos	438 846 1213
impossible$	382 3103
improv	2771 103 1128 1131 1280 1324
improv$	1106
improve$	1502 1106 1124
improved$	1502 2942 297 1025 2540
improvement$	92 103 2910 2590
improvements$	92 2910 2590
improves$	1106 1124
improving$	1106 1124
improvs$	1106
in	1602 1616 1632 1993
in$	1441 1449 2734 2735 1477 2763 1492 2770 1499 1502 106 2786 2800 1536 138 1538 141 1545 1549 177 178 2872 2876 1606 1612 2890 1621 2906 2941 2958 1715 358 3090 3091 454 1862 1936 3255 1990 1991 3288 626 710 3398 2202 3480 841 3515 3528 3532 2313 2334 3617 2346 2353 3630 2363 3637 3639 3641 2369 2370 3645 3654 3655 3657 2426 2443 2445 2449 2554 2569 1177 2580 1224 2640 2656 2657 2663 2665 2670 1306
incide	1282
incident$	2801 144 1102
incidents$	2801 144 1102
includ	1565 167 2996 2524
include$	2839 3021 1832
included$	2839 1566 2994 1832 2413
including$	1832
inclus	264 306 1132
inclusion$	1332
inclusive$	1663 2939 1705 2512 2592
increa	2771 2773 103 1093 1131 1280
increas$	1106
increase$	103 1502 297 1106 2581
increased$	1502 258 2942 297 1025 2540
increases$	1106 2581
increasing$	1502 297 1106
increass$	1106
independent$	3568
indivi	2086 738 3549 3550
individual$	736
individually$	3265 3360 3581 2614
indoor	913
indoors$	3090 3091 454 1902
induct	1490 2776 990 2396 2425 1274
inducted$	2764
influe	2978 3162 3452 2579 1324
influence$	1765 3039 1821 1834 528 3281 3417 2180 782 2182 2292 894 906 3596 3612
influenced$	1821
influential$	3585 2616
inform	2706 2708 2757 2776 1624 990 2396 2425 2524 1274 1325
information$	2716 1447 1619 2894 2898 294 2509 2530
informed$	2707 2897 2948 2489 2535 2575
injunc	347 1746 348 1747
injunction$	2245 2599
injunctions$	2245 2599
injur	1282
injure	1069
injured$	2468
input	2776 1724 990 2396 2425 1274 1328
input$	2998
ins$	1499 2872 2363
insepa	2218
inseparable$	3492
inset	2776 990 2396 2425 1274
inside$	3090 3091 2147 3480 3524 3532
insigh	1152 2551
insight$	2509
insist	438
insist$	392
insistd$	392
insists$	392
inspector$	1022
inspectors$	1022
inspire$	1315
inspired$	1315
inspires$	1315
instagram$	411
instal	1436 2733 1461 1494 2389 1000 2399 1339
installation$	92
installed$	2710 2735 2746 2768 1002
instea	3515 2303
instead$	136 1541 1866 724 733 2137 2221 850 858 878 2282 3577 1070
instil	1327
instru	367
instruct$	352 406 550
instructed$	352 378 406 550
instructing$	352 406 550
instructs$	352 406 550
intake	3375
integr	1327
intell	1624
intelligence$	1619 2898 2509
intend	1148
intention$	279
inter$	223
interaction$	1796
intercom$	67
intercoms$	67
intere	895
interest$	2950 2990 3540
interests$	790 2294
interpreter$	68 2796 3659 3662
interpreters$	68
interr	403 911
interrogat$	1138
interrogate$	1138
interrogates$	1138
interrogating$	1138
interrogats$	1138
interrupt$	902
interrupte$	902
interruptes$	902
interrupting$	902
interrupts$	902
interv	2706 2708 2776 990 2396 2425 1151 1274 1327
intervals$	3589
intervention$	2511 2532 2550 2584 1333
interventions$	2532 2584 1333
interview$	1267
interviewed$	2707 1267
interviewing$	1267
interviews$	1267
into	1616 627
into$	2839 2874 1612 2890 1701 1862 3143 1874 1879 624 3335 710 2202 841 2290 2334 2542 2561 1224 2637
intowards$	1874
introd	6 2733 2389 1213
introduce$	1398
introduced$	1398
introduces$	1398
introducing$	1398
introduction$	1405
invest$	1155
investigate$	1144
investigates$	1144
investigating$	1144
investing$	1155
invests$	1155
invit	807
invita	2776 990 2396 2425 1274
invitation$	11 464
invitations$	11 464
invite	1399 1430 2706 2708 2731 2757 1490 401 2263 929 1029
invite$	1800 1832 526 1934 1382
invited$	2673 2704 2764 1832 3537 2428 1382
invites$	1382
inviti	401
inviting$	2939 1800 1832 526 1382
invoice$	1017
invoices$	1017
involv	1724 2524 1324
involvement$	2998
is	1404 168 248
is$	1422 1427 1438 50 1463 87 1491 1496 108 111 127 146 150 162 194 1610 1674 1678 282 2969 1998 2034 665 2073 2141 812 949 957 2368 971 1036 1041 1053 1055
island$	3358
isn$	398
isnot	398
isnot$	1797
isolat	1223
isolate$	1218
isolates$	1218
isolating$	1218
isolation$	339 3136 3275 2623
issue	2904 1328
issue$	1579 1582 2887 2892 2894 2902 1102 2526 2565
issued	1436 2733 1494 105 2389 1000 2399
issued$	2687 2710 2768 1504 123 3119 2416
issues	2530 1328
issues$	1579 2887 2892 1619 2894 2902 1102
it	1544 2830 2904 2450
it$	1411 1573 1579 2887 2903 1829 2373 2442 1053 2565 2631 2636 2638 2650 2659 2664 2672
item$	2418
items$	2418
its$	265 1685 1707 2269 2357 2360 2361 2379 1178 2635 2636 2639 2644 2645 2659 2664 2672
itself$	2553
ivy$	1015
januar	2342
january$	2810 3577
job	882
job$	938 3662 1009 1017
jobs$	938 3662 1009 1017
jog$	1261
joges$	1261
jogs$	1261
join	1424 2698 2731 1489 1767 1787 3071 401 3162 3196 883
join$	1696 3072 1800 1173 1397
joined	2731 2733 2743
joined$	198 223 1627 1724 2524 1132 1173 1397
joinin	401
joining$	2714 1800 1397
joins$	1397
joint	1447 223 1856
joint$	4 2721 1622 3130 2132 734 2134 3411 2138 1095 1174
jointly$	2503
judgem	1328
judgement$	2927 2516
judgemental$	1663 1705
judgme	1328
july	2342
july$	2810 1537 3577
june	2342
june$	2810 1537 3577
junior	2283 3558 2342
just$	3213
keep	2787 1750 374 419 438 439 473 789 806 820 830 845 846 886 905 929 1090 1093
keep$	163 183 200 222 226 227 235 2956 345 1773 379 381 393 1814 1815 417 418 424 466 500 1949 555 558 585 586 663 664 2073 708 831 840 3519 865 3542 1086 1103 1115 1136 1171 1225 1347
keepe$	840
keeped$	558 585 586 840 865
keepes$	840
keepin	438 1090
keeping$	183 200 222 226 227 235 345 379 381 393 417 418 424 466 500 558 585 586 663 664 708 840 865 1086 1103 1115 1225 1347
keepping$	1773
keeps	438 1090
keeps$	163 183 200 222 226 227 235 345 1773 379 381 393 417 418 424 466 1868 500 558 585 586 663 664 2073 708 831 840 3519 865 3542 2341 1086 1103 1115 1171 1225 1347
keepting$	1773 585 708
kept	2733 168 169 170 1600 471 1870 1890 820 2389 1090
kept$	2678 1561 163 1568 1569 2874 235 1635 373 417 418 424 1849 463 1871 477 3164 507 569 663 2064 812 2241 3520 852 2263 865 2297 968 1086 1225
kepted$	865
kepting$	865 1086
kepts$	865 1086
key	2347
key$	3621 3659
keyes$	3621
keys$	95 3621
keyworker$	2753
kick	595
kid	1818
kids	152 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
kids$	1551 3048 1811 3165 3220 3233 3235 1988 3268 3464 3494 3598
kind$	2783 2818 2193 2592
kinder	795 2195
kinder$	2435
kindly$	2564
kiosk	946
kiosk$	2345
kit	29
kit$	95
kitche	36 3623
kitchen$	92
kits$	95
knew$	2811 1033 1054
knife$	1293
knit$	3492
knives	120
knives$	1293
knock	3099
knock$	1272
knocke	2733
knocki	2277
knocking$	3551 3600 1272
knocks$	1272
knot$	3608
know	2787 1556 2830 1850 2524
know$	2956 1706 2982 1905 3496 1033 1054
knowing$	1033 1054
knowle	1152 2551
knowledge$	294 2509
known	134 168 3484
known$	1533 2209
knows	1556 2830
knows$	1905 1033 1054
kpi$	2397
kpis$	2397
label	1299
lad	1818 635
lads	33 51 152 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1969 1994 1997 3271 599 3334 2061 2062 3337 686 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
lads$	1450 86 2791 1551 1718 1811 3165 3220 3233 3235 3243 1988 3268 729 888 889 3598 2461
laid$	1467 2765
lamp	29 946
lamp$	39 62 97 2345 947 2411
lamps$	39 62 97 2345 947 2411
landin	3293 2097 3371
landlo	31 32 1453 60 3649
landlord$	69 2456 1290
landlords$	1290
lane	3509
lane$	2342
language$	2537 2573
lanyard$	2726
lanyards$	2726 95
lapse$	3439
larger$	1960 3236
last$	2786 1536 524
lasted	2809 137
late	1498 2342 2353
late$	683 3627
later	2213 2262 2342
later$	1889 2093 3536 2490
laugh$	2782 2436
laughs$	2782
launch	2733 2389 1000 2399
laurels$	1015
lawyer$	1305
lcs$	2751
lead	31 32 1453 60 1476 2762 3162 820 842
lead$	61 2750 2753 2820 1638 744 3585 963 2419 1024 2667
leader	31 32 1453 3012 1744 391 1803 1804 1816 1822 3106 450 3134 1861 472 1872 3147 476 478 3157 1899 1900 1901 3202 543 3239 3269 597 599 610 2010 618 2019 637 3319 3325 3334 2061 2062 3337 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 2273 2279 2285 3566 2307 2605 1207 2608 2609 2618 1222 2622 1230 1295
leader$	3585 1022 2616 2617
leaders$	3585 1022 2616 2617
leadership$	3596
leadin	3269 635 2618
leading$	1822 3106 3134 1861 472 1872 3157 1899 3202 610 2010 3325 2273 2279 2285 3585 963 2608
leads	842
leads$	2820 963 2419
leafle	93 2776 990 2396 2425 1274
leaflet$	11 2716 2726 2777 947 3625 2642 1276
leaflets$	11 2726 2777 947 2642
league	3511 3512
learn	471 1870 1895 2248 883 900 3580 1131
learn$	284 1914 3333 706 812
learni	2776 1624 990 2396 2425 1274
learning$	2898 284 2497 1329
learns$	284 812
lease$	969
leases$	969
least$	2738
leav	413 429 1243
leav$	490
leave	2787 438 471 1870 537 1949 552 571 591 701 745 763 814 2248 2262 916
leave$	163 164 1805 490 1936 1951 1990 3289 2052 2144 2162 765 3536
leaves	438 571 591 701 916
leaves$	163 164 490 1990 765
leavin	438 571 2125 745 814
leaving$	163 164 490 2144 765 3564
leavingtime$	3399
leavingtimes$	3399
leavs$	490
led	842
led$	301 1821 2535 2575
left	168 3084 3580
left$	2824 1561 163 164 507 3280 3527 2295 1114
lend	1341
length$	1836
lenient$	2512
lens	1328
lent	1000 2399
lent$	1000
less	530 770
less$	440 489 1929 749 2168 2200 3478 899 1070 1279
lessen	774 779 3455 783 893 1327
lessened$	3567
lesson	64 2776 1839 2049 2066 3340 2079 2095 3369 3412 875 990 2396 2425 1274
lesson$	2777 2779 2819 1854 3260 3365 715 903 938 1276
lessons$	2777 2779 2812 1540 2819 1854 3353 938 2447 2643 2651
let	1517 591 807 856 2263
let$	307 331 1731 1736 1749 1779 1815 3204 1934 537 1967 587 588 589 591 1990 592 593 752 2157 814 3537 873 2275 877 3561 916 2332 975 1262
leted$	331 1731 587 2275 877
leting$	587 873
lets$	307 331 587 588 589 1990 592 593 752 2275 877 975 1262
letted$	1731 587
letter	2776 990 2396 2425 1274
letter$	11 2716 2796 144 2311 2642
letters$	11 144 2311 2642
lettin	807
letting$	307 587 752 873 2332
level$	1497 1025
levels$	1497 1025
levera	1327
liais	2488
liaise	1430
liaise$	1311
liaised$	2704 1431 1311
liaises$	1311
liaising$	1311
liaiso	4 1447 1598
liaison$	1403 2721 2872 2896 1311
librar	31 32 36 1453 3511 3512
library$	3231 3273
licenc	2776 990 2396 2425 1274
licence$	2726 347 3634 969
licences$	2726 3634 969
license$	3634 969
licenses$	3634 969
life	895
life$	786 2294
lift	783 2207
lift$	3367 3481 3605 2347 3659 3661 1236
lifted	3455
lifted$	1236
lifting$	1236
lifts$	3368 3481 3482 3605 3659 3661 1236 2643
light	29 1950
light$	39 62 97 945 2411 1231
lighter$	2435
lighti	29
lighting$	62 97 2523 1231
lights$	39 62 97 945 2411 1231
like	1556 2830
like$	1659 2991 495
liked	134
liked$	2754 1533 2398
likes	1445 1556 2830
likes$	2719
limit	336 344 1750 366 439 582 770 835 893 911
limit$	333 353 425 3109 585 586 587 590 755 909
limite	1847
limited$	3007 3008 3121 477 585 586 587 3567 2297
limiti	344
limiting$	333 585 586 587 755
limits	344
limits$	333 353 425 3109 567 585 586 587 755
limitted$	587
limitting$	333 585 587
line	835 1074
line$	28 2837 2470 2473 2589
lines$	28 2837 1625 2470
linger	3060 3224
linger$	3057
link	1743 2160 1298
link$	213 233 3017 349 3072 748 3434 2173 805 978 2574
linked$	213 233 978
linking$	213 233 978
links	4 2530
links$	1403 213 233 2929 338 3017 349 748 3434 2173 805 978 2517 2574
liquidlogic$	2751
list	93 1516 149
list$	5 1425 57 2790 3625 3633 1068
listen	2996 2524 1325
listen$	179 2916 2436 1196
listened$	2994 1030
listening$	2916 1097 2502 1196
listens$	179 1196
lists	149
lists$	1425 57 1068
lit	1000 2399
lit$	2449
litter$	96
little	530
little$	489 1929
live	2733 471 1870 3293 822 2248 2389
live$	2701 2856 1871 486 1914 3310 3312 640 3333 2064 2083 691
lived$	486
lives$	486 640 2083 691
living$	3333
loaded	1494
loaded$	2768
loaned	1000 2399
lobby$	1100
lobbying$	1100
local$	2886 3135 3159 3170 3181 3283 3284 3285 3286 2013
locality$	3223
lock	29 468 551 852 1339
lock$	62 97 558 1001
locked	574
locked$	2824 558 1973
locker	946
locker$	784 3543 3605 2345
lockers$	784 3605 2345
locking$	558
locks$	62 97 558 1001
lodg	473 806 848 886
lodge$	486 640
lodged	471 1870
lodged$	486
lodges$	486
lodgin	882
log	2776 447 990 2396 2425 1274
log$	57 2751 128
logged	1436 2733 2389 1067
logged$	2710 78 2416 2466
logs	1460 1067
logs$	57 2734 2751 128 2466
loiter	3060
long$	2816 2251 2252 854 2312
longer	2787 1783 388 465 516 536 657 712 850 1030 1070 1280
longer$	1577 329 332 337 350 368 1790 512 513 515 1915 518 1930 533 535 2056 659 2059 2098 2111 2142 809 829 853 892 920 933 935 2429 2469 1203
look	1148
look$	206 229 1638 261 287 320 508 612 789 2523 1143 1181
looked$	2733 168 1600 1143
lookin	1148
looking$	206 261 287 320 1143
looks	1148
looks$	206 261 287 320 1143
loop$	2489
loose$	2229
loosen	761 2170 774 3455 783
loosen$	3444
loosened$	3214 3415 3478
loosens$	3444
looser$	3478
lorries$	1289
lose$	205 2007 745 2158 2266 870
loses$	205 2007 870
losing$	205 2007 870
lost$	2007
lot	3074 3104 3107 1840 3128 3155 3180 3194 531 3206 3212 3474 3475 3476 3477 2204 2206 3493 3497 3502 3503 2232 3507 2271 3573 3574 3579 3591 3592
lot$	3067 3322 3430 3459 3464 3494 3506 3569
lots$	315
loud	3534
louder$	943 3616
loudest$	1822 3106 3134 1861 472 1872 3157 1899 3202 610 2010 3325 2273 2279 2285 3585 2608
lower	2342 1280
lower$	923 1236
lowere$	923
lowered$	1236
loweres$	923
lowering$	923 1236
lowers$	923 1236
loyalties$	748
loyalty$	748 2173 805
lunch	96 1495 1839 2049 2066 3340 2079 2125 3509 3510 2365
lunch$	2067 3353 2364 3639 3661 2643 2651
lunche	1495 3340
lunches$	3353 2651
luncht	605 730 731
lunchtime$	2709 124 3278 3399 2129 3404 1040
lunchtimes$	2709 124 3278 3399 2129 3404 1040
lur	820
lured$	803
mace$	2881 2882
machin	946
machine$	2345
machines$	2345
made	1416 1436 2727 2731 2733 248 2389 991
made$	2690 2710 2765 123 2963 378 695 2390
magistrate$	1305
magistrates$	3643
mail	2776 990 2396 2425 1274
mailed	1399 2733 2389
mailed$	2673
main	3269 635 2618
mainta	438 845 846 1093 1131 1325
maintain$	1115
maintained$	2942
maintaining$	1115
maintains$	1115
mak	430 441
mak$	793
make	2309
make$	212 248 251 266 1671 295 313 321 406 575 769 793 952 1135 1169 1179
makeed$	406
makeing$	406 575 1169
makes	2727 1460
makes$	2734 212 266 313 321 406 575 769 793 952 1169 1179
making$	212 251 266 295 313 321 769 793 1179
maks$	793
male$	2459 1287
males$	2459 1287
mam$	1302
man	2805
man$	119 2801 3628 1287 1291
manage	31 32 1453 60 1475 1476 229 1671 687 900 2309 3649 1131 1324
manage$	1628 2945 3442 812
managed$	2942 1216
management$	1095
manager$	61 69 2749 2750
managers$	69 91
manages$	812
managi	1131 1324
manner	1595
manner$	2869 2871
many	22 1981
many$	13 1421 2730 1457 1480 1503 2816
map	93 2776 1511 990 2396 2425 1052 1274
map$	28 951 3625 1032
mapped	1436 1067
mapped$	2710 951 2466
mappin	2776 990 2396 2425 1052 1067 1274
mapping$	951 2466 2484
maps$	951 1032
march	572 2342
march$	2810 1537
mark$	12 2451
marked$	12 1053
marks$	12 2451
mash$	2881 2882
masse$	3578
master	2776 990 2396 2425 1274
match	96 1495 2365 2372
match$	652 3635 2364 3639 3646 3647 3650
matche	1495 2372
matches$	2676 3635 3646
mate	2091
mate$	3365
materi	29
mates	3012 1744 391 3074 1803 1804 1816 3093 3095 1822 3104 3107 1840 450 3126 3127 3128 3129 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3433 3441 2194 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
mates$	3010 3043 3044 3048 1811 3165 3220 3233 3235 1988 3268 3365 3397 3464 3468 3494 2224 3499 3500 3598
matter	2904
matter$	1565 1579 2902 2903
matters$	1579 2902
maximi	1327
maximum$	909
may	2342
may$	1537 2849 195 1727 400 2165 3577
mayn$	398
maynot	398
maynot$	1797
mayor$	2499
meal	96 1495 2365
meal$	3625 3635 2364 3639 3659 3661 2651
meals	1495
meals$	3635 3659 3661 2642 2651
mean$	2971
meaningful$	1641 1112 2588
means$	2848 2971
measur	1650
measured$	76
measurements$	1003
measures$	2924 1651
mechanisms$	1651
mediat	2776 990 2396 2425 1274
medic	1073
medic$	2472
meet	1400 2682 102 2787 3006 1742 3020 3023 3024 1758 1764 1767 1777 1781 3057 1787 3071 410 3089 1830 436 3162 517 3196 3224 2053 3575 2488 1337
meet$	2681 2697 1501 1506 2782 142 2914 3016 3025 3032 3033 3040 3051 3055 1782 3064 1791 3068 3073 402 3075 3079 1841 3124 3141 1916 3245 1972 3247 3255 2050 2052 3327 793 3504 3546 3563 972 998 2404
meete$	402 793
meetering$	1916
meetes$	793
meetin	21 1420 1447 1475 1476 100 2776 1598 1743 3018 1765 3060 1788 3088 3092 436 3122 2220 2277 898 990 2396 2425 1274 1337
meeting$	2694 2721 2749 2750 1499 2777 2872 2881 2882 3005 3017 3026 3027 3034 3037 402 1807 1835 448 1916 3237 2133 3408 2144 3423 793 3551 2287 2288 2298 3600 3650 1276
meetings$	2721 2749 2750 1499 2777 2848 2872 3005 3039 448 2133 3408 2298 3650
meets	2727 1460
meets$	2681 2697 2734 1501 1506 2782 142 3141 2050 793 3504 972 2404
meetting$	1916
meetup$	3038 1835
meetups$	3038 1809
member	33 35 51 60 85 2762 114 1521 131 1534 147 148 157 1558 274 1673 3012 1744 3031 391 3070 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1969 3252 1994 1997 3271 599 618 2019 635 656 3334 2061 2062 3337 679 2091 694 3433 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2433 2605 1207 2609 1222 2622 1230
member$	2725 2795 2797 3292 2038 3365 2323 2617
members$	0 1 2680 14 18 20 1434 1450 66 1484 86 90 91 1500 109 110 1513 115 2795 2797 1530 1546 1547 1555 2832 2833 1748 3025 1811 3165 3220 1954 3233 3235 3243 1988 3263 3268 3292 3331 729 3434 777 3598 2528 2617
membership$	464 3160 3171 2000 3543 969
memberships$	969
memora	2776 990 2396 2425 1274
men	120 2805 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
men$	119 2801 2903 1811 3165 3220 3233 3235 1988 3268 2283 3598 3628 1287 1291
mend	2383 1339
mend$	3657 1118
mende$	1118
mended	1461 1000 2399
mended$	2735 2746 1002
mendes$	1118
mending$	1118
mends$	1118
mental	3452
mention$	2837 2470
mentions$	2837 2470
mentor	31 32 1453 60 2762 2776 800 990 2396 2425 1274
mentor$	0 1 2680 1408 14 18 20 2703 61 2753 91 1500 2777 1011 2419 1024
mentoring$	2729
mentors$	0 1 2680 1408 14 18 20 2703 61 91 1500 2777 2419
menu$	3653
messag	2776 3006 1767 1787 1795 3071 1807 3092 1830 436 3196 2207 990 2396 2425 1067 1274
message$	1531 135 2822 1791 3626 2497 2522 2573
messages$	1531 135 2822 3005 1806 1938 3481 2466 2497 2522
messaging$	3005 3037 3081 1835 2522
messin	2277
messing$	3551 3600
met	2682 1430 2706 2708 1439 2727 2731 2733 1468 1482 102 687 1029 2524
met$	2697 2704 1431 2718 2742 2756 1488 1501 1842 446 998 2410 2428
meter	437
meter$	1836 1837
meters$	3036 1837
metre	437
metre$	1836 1837
metres$	3036 1837
midwif	1073
midwife$	2472
might	1713
might$	195 1727 2165
miles	631 3312 3555
miles$	3036 3135 3159 3170 3181 3283 3284 3285 3286 2013 2030 2037 2041
milestone$	83 2397
milestones$	83 2397
mind$	2880 2989 831 2489
mindfu	1600 1680
mindful$	2874 2897 2954
minds$	831
mindse	1152 2551
mingle$	2602
minibu	29 2776 3375 875 990 2396 2425 1274
minibus$	3367 3635 3659 3661
minibuses$	3368
minimi	344 366 770 893 1131 1327
minimised$	2942 3007 3008
minute	2733 1470 2776 2213 2315 990 2389 2396 2425 1274
minutes$	11 2723 2744 129 2100 1003 1004 2559
misbeh	3534
miss$	1820
misses$	1820
missin	1520
missing$	2794 1282
mistak	1299
mitiga	1131 1327
mitigated$	2942
mix	3006 1742 3020 3023 1777 3057 3089 3099 2053 887 1337
mix$	3016 3025 3040 3051 3068 3073 1826 3162 3327 3546 2602
mixing	1743 3018 3060 3088 3092 436 3122 2277 3600 1337
mixing$	3017 3026 3034 1788 1826 1835 3237 3423 3551 2603
mob$	3523
mobile$	2689 49
mobili	1327
mobilised$	2422
mock	2825
model$	2513
models$	2513
module	2776 990 2396 2425 1274
module$	28
modules$	28
moment$	2850 2968 2117
momentum$	2514
mon	2342
monday	605 730 731 2342
monday$	2709 605 3278 730 2129 731 3404 3631 2366 3644
mondays$	2709 3278 2129 3404 3631 2366 3644
money	2934
money$	47
monito	1600 1067 2488
monitor$	2466 1307
monitored$	76 2874 2466 1307
monitoring$	77 2466 1307
monitors$	2466 1307
month$	2725 644
monthly$	2674 966 996
months$	2851 3314 644
mopeds$	1289
more	103 223 249 2996 3218 1128
more$	1502 1505 113 1586 1622 1648 258 1658 263 1665 290 314 315 1716 325 1761 1929 1935 1945 3236 580 1982 1983 3266 3416 795 2195 851 857 1012 1025 2429 2477 1085 2595
mornin	605 2097 3371 730 731 2233 3509 2342
morning$	1487 124 3278 683 3394 2129 3404
mornings$	1487 124 3278 2129 3404
mosaic$	2751
mosque	36 3511 3512
mosque$	3650
most	59 1992
most$	1458 1505 1712 3266 3269 2019 3319
mother	1885 2008 3293 3313 645
mother$	616 1301
mothers$	283 915
motivate$	1316
motivates$	1316
motivating$	1316
mou	2776 990 2396 2425 1274
mounte	2348
mounted$	3622
mov	473 488 572 611 643 2199 838 871 880 881 884 885
mov$	503 633 634 639 1209
move	447 571 620 830 883 2383
move$	1805 3118 459 461 3152 486 500 503 547 549 552 1974 3276 609 2009 3289 621 3295 623 628 633 634 636 2036 639 641 648 663 763 3564 3657 1188 1209 2615 1237 1238
moved	3118 471 1870 1996 620 1000 2399
moved$	1519 1520 2824 3117 459 1871 1880 486 549 3270 609 2009 2017 621 628 633 634 3308 2036 639 648 2054 2064 702 839 2241 3561 3619
moveed$	636
moveing$	500 549 636
moveme	1067
movements$	2466
movered$	636
moves	620
moves$	461 3152 486 500 503 547 549 3276 609 2009 621 3295 628 633 634 636 2036 639 641 648 663 1188 1209 2615 1237 1238
moving	620
moving$	2856 503 547 1974 633 634 639 3564 1209 1237
movred$	633 634
movring$	633 634 1209
movs$	503 633 634 639 1209
much$	1457 2816 832 2338
multi$	1447 223 1132
mum	1885 2008 3293 3313 645
mum$	616 1301
mural$	92 3625
murals$	92
museum	36
music	2372
music$	3646 3653 994
must	2969 2973
must$	238 239 269 1682 400 460 2034 2141 2165
mustn$	398
mustno	398
mustnot$	1797
n$	398
nailed	2348
nailed$	3622
name	2787 1516
name$	1514 116 2790 1533 1372
named	2804 1532
named$	1479 2806 1020 2423 1058
names	2699 1067
names$	1514 116 2466 1372
naming$	3021
nan	1885 2008 3293 3313 645
nan$	1302
nana$	1302
nanny$	1302
narrat	1152 2551
narrow$	1120
narrowing$	1120
narrows$	1120
naturally$	2170
near	3096 3097 3098 3102 2090 2091
near$	1577 1756 3333 3365 3480 2370 2656
nearby$	2656
necess	249
necessary$	1648 2474 2475
need$	2967 2973 1932
needed	2868
needed$	2474 2475
needle	120
needs	2524 2530 1328
needs$	2967 2973 2532
negati	2296
negative$	435 3570
neighb	131
neighbour$	118
neighbourhood$	3139
neighbours$	118 1530
neithe	376
neither$	343 357 1775 519 692 716 2223
nephew	1818
net$	2961
netbal	2372
netball$	3646
networ	21 45 1617
network$	1408 1444 2891 3451 790 3468 3472 2456
networks$	2848 3451 790 3468 3472
never	1783 465 516 536 568 657 712 810 850 1070
never$	332 337 343 350 357 368 383 1790 456 512 513 515 1915 518 519 1930 535 538 557 562 2056 670 672 678 2098 2111 3387 721 780 809 2210 829 853 859 892 920 921 934 935 2469 1203
new	788 795 2195
new$	2746 3100 3169 615 2190 792 794 799 833 1012
newcom	3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
newcomers$	1811 3165 3220 3233 3235 1988 3268 3598
newsle	2776 990 2396 2425 1274
newsletter$	11 2723 1276
newsletters$	11
next	3558
next$	3096 3097 3098 3102 2090 2091 3660 2490
nicer	795 2195
nicer$	2190 794 833
niece	1818
night	2066 3340 3352 3370 2097 3371 2230 2233 3509 3510 875
night$	2709 124 1854 3260 3278 3378 2112 3389 3392 3393 3394 3396 2124 3401 2129 3404 3557 2298 903 2337 1040
nights	3340 3371 1282
nights$	2709 124 1854 3278 3359 2112 3390 3393 3395 3396 2124 3402 2129 3404 2298 2337 1040 2443
no	122 365 858
no$	132 1548 151 296 1739 342 362 376 389 396 397 440 489 3179 509 1921 530 534 559 563 579 583 584 1992 650 660 693 709 718 737 739 2142 753 754 808 810 843 2300 1030 1199
nobody	157 296 3179 693 810
nobody$	2797 1695 357 519 692 2092 2223 1281
nod	1517
nod$	2791
nods$	2791
noisy	3534
non	341 1198
non$	264 306
nonassociation$	2597
noncontact$	1740
none	157 376 693
none$	296 357 1769 1775 3179 519 692 2092 716 2223 1281
nor$	343 1203
normal	1327
normal$	1574 196
norms$	2537
north	3135 3159 3170 3181 3283 3284 3285 3286 2013 2040
not	136 1750 365 1783 398 465 1866 516 536 568 657 712 2137 810 2221 850 1070
not$	121 122 1535 165 166 329 332 337 343 350 1751 357 368 380 383 1790 1797 1799 1819 422 433 456 512 513 514 515 1915 518 519 1930 533 535 538 557 562 653 2056 659 670 672 678 689 2098 2111 3387 716 719 721 732 758 780 809 2210 2222 829 853 3527 858 859 892 910 920 921 933 934 935 2469 1203 1204
note	2776 1564 221 990 2396 2425 1274
note$	57 2836 2837 2838 2510
noted$	78 2413
notes$	57 2744 2749 2837
nothin	530
nothing$	432 530 1929
notice	93 1556 2830 1746 1747 912 946
notice$	97 2916 2990 544 2245 2311 3614 945 947 1001 2610 2611
noticeboard$	2766 2345
noticeboards$	2766
notices$	97 2245 2311 3614 945 947 1001 2610 2611
notifi	2757
novemb	2342
november$	2810
now$	1438 1491 1510 2786 3314 3577 1194
nowhere$	360 1828
nudg	427 475
number	15 93 2805 1808 3483
number$	16 25 28 37 41 2716 44 46 75 1497 3082 1838 1981 811 823 3633
numbers$	2730 95 1497 3082 1838 1981 1010
nurse	31 32 1453 60 2762 1073
nurse$	1408 61 1011 2472 1303
nurtur	264 306 1131 1324
nurturing$	1663 1705
observ	2776 990 2396 2425 1274
obtain	2733 612 2011 2389
obtain$	1110
obtained$	2391 2413
obtaining$	1110
obtains$	1110
occasi	1282
occasion$	1828
occasions$	2154
occup	473
occupi	471 1870
occupy$	831
occur	1596
occur$	2870
occurs$	2870
octobe	2342
october$	2810 1537
of	1455
of$	2679 1421 1440 1456 1472 2790 1527 1535 2815 1559 2839 2878 219 2921 2931 1666 2986 1738 3054 1860 1883 3172 3217 1944 1952 1965 3252 1995 2029 3307 3380 2147 2162 2197 2201 2308 2318 2321 3632 2430 2432 1034 2466 2467 2469 2495 2545 2613
off	1785 3312 2143 2219 2220 3555 913 3654 2399
off$	2675 2685 2756 1774 3059 443 548 1973 3315 2144 2184 3473 3488 3489 2216 2229 3537 3538 3540 2634 2645 2663
offer	2776 249 1696 612 2011 789 881 990 2396 2425 2530 1274 1325
offer$	2703 187 242 1648 268 2970 2987 2208 2511 1364
offere	1399 2706 2708 1436 2733 2757 105 2868 249 1661 303 1703 1878 2389
offere$	268 931
offered$	2673 2710 2737 2761 1504 1600 1648 2923 2935 1702 2977 1831 483 3158 2015 2044 2241 2314 1364
offeres$	268 931
offeri	249
offering$	242 1648 268 2208 931 1364
offers	1460 249
offers$	2703 2734 187 242 1648 268 931 1364
office	31 32 1453 60 2762 1724
officer$	0 1 2680 1408 14 18 20 23 55 61 65 91 1500 118 1011 2411 2419 1292
officers$	0 1 2680 1408 14 18 20 23 55 61 65 91 1500 118 2998 1011 2411 2419 1292
offset	893
often	16
often$	9 1415 1457 2816 2469 2593
old$	3190
older	3269 2004 635 3403 3558 943 3616 2618
older$	120 2805 3012 1744 391 1803 1804 1816 3093 1822 3106 450 3134 1861 472 1872 3147 476 478 3157 1899 1900 1901 3202 543 3239 599 610 2010 3325 2057 3334 2061 2062 3337 694 3441 3448 2204 2214 2215 3490 833 3518 2247 849 2260 2272 2273 2279 2285 2286 3566 2293 2307 943 3616 1056 1060 1061 1062 2605 1207 2608 2609 1222 2622 1230
oldest	3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 1900 1901 543 3239 3269 599 618 2019 635 637 3319 3334 2061 2062 3337 679 694 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 3566 2293 2307 943 3616 2605 1207 2609 2618 1222 2622 1230
oldest$	1822 3106 3134 1861 472 1872 3157 1899 3202 610 2010 3325 3448 2273 2279 2285 943 3616 2608
on	677 2353 2399
on$	1402 2696 2712 1454 2738 2741 1477 2759 1492 112 2793 2794 1559 185 2875 2912 1655 1672 286 2964 1704 2983 3021 1752 1753 1824 3164 1927 1946 3222 1965 3248 3279 3328 677 717 723 3398 2149 2155 3473 2212 841 3532 2305 2346 3627 3637 3638 967 3641 2370 3645 3655 2468 2479 2482 2562 2591 2634 2644 2645 2656 2657 2665 2671
once	3242 2251 854 2304
once$	2674 3250 3253 3255 3262 3524 3578 3645
one	122 3269 635 696 943 3616 2618
one$	88 1487 2776 2797 1593 1695 3025 1769 1775 3055 1822 3106 3112 3134 1861 472 1872 3157 1899 3185 3202 3210 576 1976 578 1986 3261 3264 594 602 610 2010 618 2018 2019 2032 637 3318 3319 3325 3327 679 2086 3360 692 2092 3392 3393 736 738 3428 3443 2223 2243 872 2273 2274 3549 3550 2279 2285 3570 3581 2317 924 925 3602 943 2359 2384 2387 990 2396 2425 1058 2608 2614 2618 2638 2645 1274 1281
ones	3074 3104 3107 1840 3128 3155 3180 3194 531 3206 3212 3474 3475 3476 3477 2204 2206 3493 3497 3502 3503 3507 2271 3573 3574 3579 3591 3592
ones$	1487 1970 3331 3393 3406 2255 2617
ongoin	249
ongoing$	1603 1648 1095 1308
online$	2701
only	453 852
only$	431 442 1928 3213 577 581 1987 3360 3409 855 876 2276 918 2328 2628
onside	1151
onside$	2550
onto$	1477
open	1436 1498 2353
open$	1435 2710 2715 88 2820 215 2899 2900 2908 2909 1664 1680 3627 2449 2502 2585 2592 2667 1355
opened	1436 2733 2389 1000 2399
opened$	1435 2710 2754 2765 123 2965 2398 1355
opening$	215 1245
opens$	1435 2820 215 1355
operat	60 1466 1298
operational$	2701 2740
operator$	69
operators$	69
opinions$	327 1014
opport	2934 2976 2524 2530
opportunities$	1667 293 1888 2532 2533 1146
opportunity$	2861 2930 293 1828 1888 1146
oppos	970
opposing$	2339
opposite$	1875 667 2070 2078 685 707 2107 2183 2234 3521 3522 2330 2339
optici	1073
optician$	2472
optimi	1131 1327
option	2934 2976 2097 3371 2544
option$	2867 2543 1146
options$	2532 2543 1146
orange$	2784
orbit$	2180
order	1428 3015 347 1746 1747 367 560 572 835 847 912
order$	2702 2740 3014 352 392 406 542 544 550 575 2245 2311 3614 1017 2610 2611
orderd$	392
ordere	1428 2733 1486 2389 1000 2399
ordered$	2702 2760 352 378 406 550
ordering$	352 406 550 575
orders	1746 1747
orders$	3014 352 392 406 542 550 575 2245 2311 3614 1017 2610 2611
ordina	31 32 1453 198 237 1636 1324
ordinary$	196
ordinated$	1597
organi	2733 2769 2389
organisations$	1615
organise$	2820 962
organised$	1831 962
organises$	2820 962
organising$	962
other	1617 274 1673 3024 3031 3062 3065 3069 3070 3074 3093 3095 3104 3107 3108 1840 3126 3127 3128 3129 3155 3180 3194 531 3206 3212 2004 2027 3304 3345 3356 3366 2115 3403 2130 3417 3422 3433 3435 3454 788 795 2195 3474 3475 3476 3477 2204 2206 3493 3497 3502 3503 3507 3525 3526 2253 863 864 2264 3539 2268 2270 2271 2278 3566 2293 3573 3574 3579 2306 3586 3591 3592 2327 3607 3611 2342 3616 1202 2604
other$	2852 1609 2886 2891 1641 3004 1748 3025 355 356 3030 3034 1761 3038 3041 3043 3044 3046 3049 3052 3053 3061 3066 3067 1809 3094 3100 1841 3126 3127 3128 3129 3169 1918 532 3210 3264 2004 2006 608 625 2025 2035 3311 2042 3317 3320 2047 3323 2057 3339 667 3356 685 2087 2093 698 2101 3397 3403 3418 3419 3425 3427 3428 3429 3432 2164 3443 3446 3447 3449 3454 3456 2183 2188 2189 2190 792 3466 2205 834 2234 2237 2238 3517 3525 3526 2253 863 864 2264 3539 2268 2270 2278 3553 2286 3568 3579 2306 3586 3603 3607 3611 3616 2601
others	1617 1784 3129 3422 3433
others$	2891 2957 3004 1748 3025 3030 3039 3041 3043 3044 3046 3049 3050 3058 3061 3066 3067 3094 3166 1918 3254 2006 608 3311 3317 3339 3397 3419 3425 3427 3428 2164 3443 3446 3447 3449 3456 3459 3517 867 3541
ought	2969
ought$	2973
our	1565 234
our$	2839 1633 265 1685 1707 3556 2357 1178
out	1636 1846 781 787 913 3654 2399 2544
out$	1405 2684 2710 1464 2767 1504 2835 1562 1563 165 2839 1566 1568 1605 1630 2935 2949 2977 1730 3016 3051 394 3089 3120 1865 1902 1906 1909 3184 1916 1936 1957 1968 1973 1990 3267 3291 3293 2020 622 2027 2052 2096 2143 2156 2159 3444 2171 3473 3488 2216 2219 2229 3504 3527 3532 3536 3537 3538 3551 3555 3562 2335 2358 3657 2390 2407 1047 2504 2566 2633
outcom	2776 990 2396 2425 2530 1274 1328
outcome$	2972
outcomes$	2910 2487
outering$	1916
outing	96 1495 3412
outing$	2676 1916 652 3530 3635
outings$	2676 3408 3530 3635
outlet	2579
outlook$	2950
outrea	2776 1724 990 2396 2425 1274
outreach$	2689 49 2729 2998 2584
outs$	1630
outsid	165 1906 3288 2027 2185 2189 3555 3568
outside$	1492 3466 2370 2515 2656
outsta	1498
outting$	1916
over	3199 3230 2166 2399
over$	3038 3174 1927 3218 553 1961 3236 1989 3382 3439 3440 3480 3481 841 2283 3609 2336 1077 2495 2541 2619
overdu	1498
overla	3057 2053 2242
overlap$	1855 3327 3385 3516 3593
overleaf$	2559
overs$	3038 1809 3481
overse	237 1636 3135 3159 3170 3181 3283 3284 3285 3286 2013 2040 1327
oversi	2524 2530
oversight$	77 2492 2494 1096
overview$	2492
own	237 1636 3515 3549 3550
own$	1567 2844 1571 3150 3190 1953 3275 680 3357 725 3486 2236 2239 3559 904 3590 2454 1166 2614
owner	31 32 1453 3649
owner$	69 1290
owners	1152 2551
owners$	69 1290
ownership$	2990
owns$	1166
pack	2776 3096 3097 3098 3102 1917 2304 990 2396 2425 1274
pack$	2716 3191 3523 3578 3608
packag	1887
package$	3161
paedia	1073
paediatrician$	2472
page	2776 990 2396 2425 1274
page$	28 2857 2858 3633 999
pages$	28 999
paid	2733 2389
paid$	1428 1486 959 1000 2416
paint	2383 1339
paint$	3653 3657
painte	1461 1000 2399
painted$	2735 2765 1002
pair	3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 1900 1901 1917 543 3239 599 3334 2061 2062 3337 679 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 2307 2605 1207 2609 1222 2622 1230 1337
pair$	1895 3191 541 3531
paired	1912
paired$	2138
pairin	1337
pairs	450 1970 2254 3549 3550
pairs$	3112 3244 3531 1229
pals	3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
pals$	1811 3165 3220 3233 3235 1988 3268 3494 2224 3499 3598
pan$	2865
panel	21 31 32 45 1453 60 1475 1476 2776 1617 990 2396 2425 1274
panel$	1408 1423 1444 2747 2749 2750 2881 2882 2891 1005
pans$	2865
parade$	3223
paragraph$	2837 2470
paragraphs$	2837 2470
parame	1564 1073
paramedic$	2472
parameters$	2838
parcel	697
parcel$	501
parcele$	501
parceles$	501
parceling$	501
parcelled$	2096
parcels$	501
parent	33 34 35 59 60 2762 131 157 2371 2536
parent$	0 1 2680 14 18 20 2713 91 1500 616 1301
parents$	0 1 2680 14 18 20 1433 1434 2713 1458 66 1474 90 91 1500 1530 2862 1669 283 1693 415 416 616 2033 915 3652 2528 2538 2548 1301
park	36 2904
park$	2903 3223 3231 3253 3273 1240
parked	2722
parked$	1240
parking$	1240
parks	2722
parks$	1240
part	1424 2698 2731 2732 2733 1489 2280 1223
part$	2758 2763 165 1565 2981 2996 3135 3159 3170 3181 1908 3283 3284 3285 3286 2013 2106 3381 3508 3543 3554 3601
partic	1424 2698 1445 1489 1006
participants$	2719 2745
participate$	2763
participates$	2763
participation$	2405 2424
partie	96 1495
partin	1223
partne	4 45 1447 60 2762 1617 223 1696 300 1895 2530 1132
partner$	2745 1302
partners$	0 1 2677 2680 14 18 20 1444 2745 91 1500 1615 2891 224 1699 1111
partnership$	1403 1444 2721 2747 2881 2882 1622 2970 2503
partnerships$	1403
parts$	2106 3381 3508
party	96 1495
party$	652 3635
pass$	221 464 3160 3171 2209 3621 969
passage$	2837 2470
passages$	2837 2470
passed	3484
passed$	2893 2209 1008
passes	29 64
passes$	95 464 3171 3621 969 2642 2651
passing$	2209
passs$	3621
past$	3480
pastor	249
pastoral$	1648
patch	2287 2288
patch$	3562
path	3623
path$	92 699
paths$	699
pathwa	2776 2097 3371 990 2396 2425 1152 2551 2579 1274
pathways$	2848
patient$	2512 2592
patrol	1400 2682 2727 100 2776 1724 990 2396 2425 1274 1341
patrol$	2681 2729 1499 1292
patrols$	2681 2729 1499 2998 1292
pattern$	2301
patterns$	2486
paused	2302
paused$	3576 2356
pay$	1362
paying$	1362
pays$	1362
pcso	60
peace	2003
peace$	3277 3280 3552
peel	820 830
peel$	744 815 817
peele$	815 817
peeled$	2585
peeles$	815 817
peeling$	815 817
peelning$	815 817
peels$	815 817
peer	3417 2187
peer$	3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 1900 1901 543 3239 599 3334 2061 2062 3337 3417 3419 3433 3441 2177 2178 2186 2187 3461 3467 2194 2198 2204 2214 2215 3490 3518 2247 849 2260 2272 2307 2605 1207 2609 1222 2622 1230
peers	3012 1744 391 3074 1803 1804 1816 3095 1822 3104 3107 1840 450 3126 3127 3128 3129 1872 3147 476 478 3155 1900 1901 3180 3194 531 3206 3212 543 3239 599 3334 2061 2062 3337 3433 3441 3454 2194 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3566 3573 3574 3579 2307 3591 3592 2605 1207 2609 1222 2622 1230
peers$	1748 3044 3048 3311 3397 3418 3419 3429 2164 3443 3446 3447 3449 3461 790 3464 3465 3467 3468 3469 3471 3494 2224
pegs$	784
people	59 60 2762 1673 3271
people$	0 1 2680 14 18 20 1433 1434 1450 1458 66 1474 1484 86 90 91 1500 110 1513 115 2788 118 2795 1530 1546 1547 1551 153 2829 2831 2832 1642 2974 1718 1721 1725 3048 1811 3165 3220 1954 3233 3235 3243 1988 3263 3268 729 3434 3464 3467 3598 3648 2455 2460 1063
peoples$	2795
per$	1451 59 3597 2560
percen	59
percent$	1458
percentage$	22
percep	1152 2551
perceptions$	2537
perfor	96 1495 2769
perform$	1260
performance$	3647
performed$	1260
performing$	1260
performs$	1260
period	1839
period$	1854 3353
periodic$	199 1089
periodically$	1089 2490
periods$	1854 3353
permission$	3634
permit	3204
permit$	2846 331 1731 1736 1779 587 2157 873 3634 969 2581
permited$	331 1731 587
permiting$	587 873
permits$	2846 331 587 3634 969 2581
permitted$	1731 1749 1980 587
permitting$	587 873
persistent$	2512
person	60 2762 1521 3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 1900 1901 543 3239 599 618 2019 3334 2061 2062 3337 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 2307 2605 1207 2609 1222 2622 1230
person$	0 1 2680 14 18 20 91 1500 2788 2795 1550 198 1721 3292 2038 2323 2460 1176
persons$	2795
persua	427 441 2015 800
persuaded$	2314
pharma	1073
pharmacist$	2472
phas	911
phas$	510 511
phase$	510 511 735
phases$	510 511 735
phasing$	510 511 735
phass$	510 511
phone	1400 29 1787 3118 2347
phone$	95 823 3621 1384
phoned	1399 1430 2706 2708 1439 2733 1468 1029
phoned$	2673 2704 1431 2742 2428
phonees$	3621
phones	351
phones$	95 3621 1384
phoning$	1384
photo$	73 1003
photograph$	73 1003
photographs$	73 1003
photos$	73 1003
physical$	1082
physio	1073
physio$	2472
physiotherapist$	2472
pick	1495 193 2291 929
pick$	229 1637 1638 796 816 825 940 946 2661 1263
picke$	796 825 940
picked$	168 169 1600 471 814 940 1263
pickes$	796 825 940
pickin	193
picking$	796 816 825 940 1263
picks	1495 193
picks$	796 816 825 940 1263
pickting$	940
picky$	826
picnic	96 1495
picnic$	3635 2364 3659
pictur	3135
picture$	73 1531 2813 1573 1582 2509
pictures$	73 1531 1003
pilot$	2
pitch	3511 3512 882 3623
pitch$	92 3513 3605 2342 985 3659 3662
pitched$	985
pitches$	985
pitching$	985
pitchs$	3513
plac	473 488 611 643 806 848 871 880 881 884 886 887 2291 1213
plac$	639 987
place	1446 2733 1461 1462 64 2769 2776 3096 3097 3098 3102 620 990 2389 2396 2425 1274
place$	2694 2720 2735 2736 2788 2850 2923 2925 2937 2949 2979 1828 464 1884 497 3171 500 1908 1934 3253 2000 613 614 621 623 636 639 2045 663 3343 3351 708 715 724 733 2137 3543 878 2282 3562 987 2423 2525 2646
placed	2733 471 1870 1912 620 2389
placed$	459 463 1871 1880 2001 2009 2017 621 628 632 3308 639 3333 2064 702 2241 968 2416
placeed$	636
placeing$	500 636 708
placem	1887 3293 3301 2028 638 2066 3340 2067 2075 3352 2095 3369 2097 3371 882
placement$	3132 3156 1884 3161 497 1907 613 614 621 3295 623 3302 632 3309 642 2045 3376 1221
placements$	3132 3156 1884 1907 613 614 621 3295 623 632 3309 642 2045 3341 3349 3359 3376 1221
placered$	636
places	620 2350
places$	2788 2850 2937 2979 464 1884 3171 500 621 623 636 639 663 3379 708 784 3624 987 2646
placeting$	708
placin	620
placing$	1789 632 639 987
placs$	639 987
placting$	987
plan	2776 1570 1850 2355 990 2396 2425 1148 1274
plan$	2700 2703 2716 83 2820 2841 2844 2845 1573 1582 3629 1021 2490 2559 2565 2573 1276
planned$	2692 1831
planni	1148
planning$	24 2896 2918 2511 2539
plans	1148
plans$	2703 2820 2844 2918 1651 3629 1021 2559
plant	2383 1339
plant$	3657
plante	1000 2399
planted$	2765 1002
play	96 1495 1895 822 883 885
play$	2689 49 92 1506 142 308 1787 3071 401 1826 2052 2058 706 3534 862 973 3647 2436
played	3 2769
played$	1402
player	33 152 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 2019 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
player$	2797
players$	2797 1551 1811 3165 3220 3233 3235 1988 3268 3598 2455
playgr	2066 3340 3352
playin	1795
playing$	308 401 1826 973
plays	1495
plays$	1506 142 308 706 862 973
pledge$	94
plenty$	315
plot$	903
plug$	1120
pluging$	1120
plugs$	1120
podcast$	28 3626 999
podcasts$	999
point	1516
point$	39 67 2790 2850 2861 2953 2117 2345
points$	39 67
police	31 32 1453 60 2762 1724
police$	0 1 2680 14 18 20 61 91 1500 2998 333 1292
policeing$	333
polices$	333
policeting$	333
polici	93 2776 1724 990 2396 2425 1274
policing$	2998 1292
policy	93 2776 2355 990 2396 2425 1274
policy$	28 2723 3232 3629 1276
pond$	92
pool	36 64 3511 3512 2372
pool$	3646
poor$	435
pop$	1181
portal$	28
portals$	28
positi	264 306 1737 788 795 2296
position$	2490
positive$	2886 1641 1663 2939 2945 1698 1705 3011 799 3570 1082 1180 2588 2592
possib	2868 2544
possibilities$	1146
possibility$	1828 2543 1146
possible$	2861 1593 2030 2474 2475 1146
post	2776 835 880 881 990 2396 2425 1243 1274
post$	2781 999 2411 2421 2423
posted	1436 2733 1493 1494 105 2389
posted$	2710 2767 2768 1504 1008
poster	93 2776 990 2396 2425 1274
poster$	97 945 947 3625 2642 1276
posters$	97 945 947 2642
posts$	999 2411
potent	1152 2551
potential$	1146
power$	544 3281 782 2182 2292 3596 2610 2611
powerful$	3442
powers$	544 2610 2611
practi	31 32 1453 60 2762 1624 1696 900 2530
practicable$	2475
practice$	2898 2918 2957 2970 706 2531
practices$	2676 706
practise$	706
practises$	706
practitioner$	0 1 2680 14 18 20 2753 91 1500 2419
practitioners$	0 1 2680 14 18 20 2745 91 1500 224 2419
pray	2248
prayers$	3650
precinct$	3223
prepared$	2044
presen	2699 2733 2776 1596 1696 1724 990 2389 2396 2425 1274
presence$	2970 2998 1757 2481 2492 2493
present$	2870 3351 3556 2512 2592 1265 2667
presented$	1265
presenting$	1265
presents$	2870 1265
presse	2015
pressure$	3452 2292
preven	336 344 346 1750 364 365 374 403 419 423 1847 539 850 905 932 1131 1325 1328
prevent$	345 1773 408 1814 1815 555 860 1121
prevented$	3007 3008 387 3121 521 3214 3415
preventing$	345 408 860 1121
preventping$	1773 860
prevents$	345 1773 408 860 1121
preventting$	1773
prey	156 2463
prey$	2828
price	2355
price$	3629 3633
priced	1428
priced$	2702
primar	3293
print	1243 1339
printe	1436 2733 1493 2389 1000 2399
printed$	2686 2710 2767 1002
priori	2524 1131 1294 1327 1328
priorities$	2910
prioritise$	1153
prioritised$	2942
prioritises$	1153
prioritising$	1153
priority$	1654 2521
pris	820
prise$	663 744 757
pro	1737 788 795
proact	198 1680 1132 1151
proactive$	1597 2954 2512 2550
proactively$	2550
proble	2904
problem$	2902 2565
problematis$	1138
problematise$	1138
problematises$	1138
problematising$	1138
problematiss$	1138
problems$	2902
proced	2776 990 2396 2425 1274
procedures$	2848
proces	2776 990 2396 2425 1274
processes$	2848 1651
procur	1428 1486
procured$	2702 2760 2422
produc	6 2733 1460 3375 2389
produces$	2734
production$	1405
productive$	2588
profes	45 60 2762 1617 300
professional$	0 1 2680 14 18 20 2753 91 1500 1653 1024 1081
professionals$	0 1 2677 2680 14 18 20 1444 2745 91 1500 1615 2891 224 1642 1699 1111
profil	1808 1067
profile$	3082 2466 2492 2526
profiled$	2466
profiles$	3082 2466
profiling$	2466
profit	2463
progra	2776 1887 2095 3369 2097 3371 990 2396 2425 1274
programme$	2683 2703 2748 3161 903 994 1021
programmes$	2703 1021
progre	1482 1600 237 1636 1637 1638 1661 1703 3580 2556
progress$	2847 2911 2912 2929 1018 2490 2590 1326
progressed$	2756 2874 2935 2977 1326
progresses$	2847 1326
progressing$	1326
progresss$	2847
prohib	344 346 364 423
prohibit$	345 747 3519
prohibitding$	747
prohibited$	3007 3008 387 747
prohibiting$	747
prohibition$	425
prohibits$	747 3519
projec	3370
project$	2 24 2703 2748 92 3156 1884 3290 652 3376 903 994 1021
projects$	2703 3156 3376 1021
prolon	845 846
promise$	378 392
promised$	2692 392
promises$	378 392
promot	884 885 1131
promot$	1106
promote$	1106 1322
promoted$	2942 1322
promotes$	1106 1322
promoting$	1106 1322
promots$	1106
promptly$	2859 2898
proper$	1574 3114 2179 2226
propor	1151
proportion$	22
proportionate$	1112 2550
proportionately$	2550
propos	2355
proposal$	3629
proposals$	3629
prosocial$	3011
prospectus$	2723
protec	1131 1325
protected$	2942
protection$	347
protective$	2530
protoc	2776 990 2396 2425 1274
protocol$	1276
provid	1436 2733 1460 1462 1467 1494 105 249 789 2389 1093 1324
provid$	268
provide$	187 247 1648 268 1363
provided$	2710 2736 2737 2741 2768 1504 1648 2923 303 1363
provider$	69 3363 1023
providers$	69 3363 1023
provides$	2734 187 247 1648 268 1363
providing$	247 1648 268 1363
provids$	268
provis	6 2776 2883 2915 2934 1724 1887 3293 2095 3369 990 2396 2425 2530 1274
provision$	1405 2998 1884 3161 613 614 3309 2532 2533 2584
provisions$	3309
pru$	3309
pruned$	2414
psychi	1073
psychiatrist$	2472 1303
psycho	1073
psychologist$	2472 1303
public	6 1341
publication$	1405
publis	2733 1493 2389 1341
published$	2767
pull	457 2199 820 830
pull$	528 3281 663 671 744 772 2180 782 2182 803 805 2292 894 3612 1109
pulle$	772
pulled$	803
pullen$	772
pulles$	772
pulling$	671 772 803 1109
pulls$	671 772 1109
pupil	1521 152 3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 1900 1901 543 3239 599 2019 635 3334 2061 2062 3337 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 2307 2605 1207 2609 1222 2622 1230
pupil$	2795 2797 1550 1551
pupils	148 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3560 3573 3574 3579 2307 3591 3592 2324 943 2380 2605 1207 2609 1222 2622 1230
pupils$	1474 110 115 2795 2797 1547 1551 1811 3165 3220 3233 3235 1988 3268 3598 2455
purcha	1428 2733 1486 2389 1000 2399
purchased$	2702 2760
purpose$	2940 3198 2573
purposeful$	2588
push	427 885
push$	1108 1163
pushes$	1108
pushing$	2502 1108
put	438 471 1870 473 488 1912 611 643 806 838 848 871 880 881 884 885 886 887 2291 1213
put$	3 1436 2733 1461 2743 1493 1494 2769 2824 252 1675 463 1871 500 1934 2064 695 702 708 839 2241 2348 968 987 2389 1346
pute$	987
putes$	987
puting$	500 708 987
puts	438
puts$	500 708 987 1346
puttin	438
putting$	252 1789 708 987 1346
qualification$	2726
qualifications$	2726
qualit	2530
quarte	3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
quarterly$	996
quartet$	1811 3165 3220 3233 3235 1988 3268 3598
questi	2776 426 990 2396 2425 1274
questioned$	3119
quicke	1280
quicker$	2587
quickly$	2859 2587
quiet$	3087 2449
quieter$	1822 3106 434 3134 1861 472 1872 3157 1899 3202 610 2010 3325 833 2273 2279 2285 943 3616 2435 2608
quit	413 449 1949 927
quit$	1848 751 2326
quiting$	751
quits$	1848 751
races$	3613
racism	1299
racist	1299
radar$	2959 2489
railca	2347
railcard$	3621
railcardes$	3621
railcards$	3621
raise	221 229
raise$	1628 1107 1127 1345
raised$	123 2893 2416 1127 2540
raises$	1127 1345
raising$	2513 1127
ramp	29 1950 3623
ramp$	92 573
ran	2727
ran$	2686 2393
rang	2682 1029
rang$	1431 2410 2428
range$	802
rappor	2530
rarer$	2435
rate	2787
rate$	1497 1025 1277
rated$	1277
rates$	1497 1025 1277
rather$	1541 1866 724 733 2137 2221 850 858 878 2282 1070
ratifi	2733 2389
ration	770
re	1782 1864 1052
re$	1807
reach	1516 1787 3196
reach$	2790 1793 2180 802 998 1105 1275
reache	1399 2731
reached$	2673 2714 998 1275
reaches$	1105 1275
reaching$	1105
react$	1188
reacts$	1188
read	1399 2717 2733 2389
read$	2673 2693 2754 1493 184 1387
reading$	184 1387
readmit$	3138
reads$	184 1387
ready$	2765 2044
real$	3114 2179 2226
rearra	1000 2399
reason$	2796 1828
reassu	1324 1328
reassurance$	2922
reassuring$	1082
rebuild$	1118 1172
rebuilde$	1118
rebuildes$	1118
rebuilding$	1118 1172
rebuilds$	1118 1172
receiv	2731 2732 2733 249 2389
receive$	1648 2404
received$	2693 38 2391
receives$	2404
recogn	134 1671 1131 1324
recognise$	2945
recognised$	1533
recommendations$	2910
record	2733 1460 1470 1475 2776 1565 167 168 169 170 1570 1617 221 447 990 2389 2396 2425 1274
record$	57 2744 2749 2751 128 2841 2842 2844 2845 953 2403
recorded$	78 2839 1566 1568 1569 953 2413
recording$	953
records$	57 2734 2744 2749 2751 128 2844 2891 953 2403
recove	1280
recrui	1399 1436 2733 156 929 2389 1000 2399
recruit$	1374
recruite$	1374
recruited$	2673 2710 2421 1374
recruites$	1374
recruiting$	1374
recruits$	1374
red$	2784
redecorated$	2765
redesi	1000 2399
redire	480
redraf	1339
redraw	1000 2399
reduc	366 439 582 770 774 779 783 893 911 1280
reduc$	923
reduce	344 1847 3455 1131 1324
reduce$	755 923 1121
reduced$	2942 3007 3008 3121 3567 899
reduceing$	755 1121
reduces$	755 923 1121
reduci	344 1324
reducing$	923
reducs$	923
reduction$	99
refer	473
refere	2558
reference$	2837 2470
references$	2837 2470
referr	1399 2731 2757 100 2776 208 471 1870 990 2396 2425 1274
referral$	17 2772 1499 144 210 3625 1009 2552
referrals$	17 2772 1499 144 210 1009 2552
referred$	2673 2714 2406
reflec	1671 1132
reflect$	2945 1083 2510
reflected$	2413
reflecting$	1083
reflects$	1083
reform$	3056
refrain$	927
refres	2776 990 2396 2425 1274
refunds$	2643
refurbished$	2765
refurbishment$	92
refus	404 423 452 465 527 536 539 560 568 852 866 2265
refus$	961
refuse	365 2263
refuse$	961
refused$	1526 569 3537 961
refuses$	961
refusing$	961
refuss$	961
regain$	1172
regaining$	1172
regains$	1172
regard$	1654
region	3135 3159 3170 3181 3283 3284 3285 3286 2013 3301
regist	2695 26 1436 2717 1475 2776 880 881 990 2396 2425 1274
register$	1425 57 2749 636 3595 2409
registered$	2710 636 2406
registering$	636
registerred$	636
registers$	1425 57 2749 636
regrou	1782
regroup$	3056
regular$	196 199 1603 3190 1025 1089 1094 1095
regularity$	8
regularly$	1089 2490
rehear	96 1495 1565
rehearsal$	2676 3636
rehearsals$	2676 3636
rehearse$	706
rehearsed$	2839
rehearses$	706
rehous	471 1870 473 611 620
rehous$	633 634 1209
rehouse$	619 633 634 1209
rehoused$	1871 1880 2009 2017 619 633 634 3308 2064
rehouses$	619 633 634 1209
rehousing$	461 596 619 621 633 634 1209
rehousred$	633 634
rehousring$	633 634 1209
rehouss$	633 634 1209
reimpo	845 846
reinfo	1327
reinst	845 1000 2399
reject$	961
rejecte$	961
rejected$	961
rejectes$	961
rejecting$	961
rejects$	961
relati	4 2978 1743 1885 2008 3293 3313 645 2140 2160 2530 1132 1328
relations$	2574
relationship$	1403 2972 338 3017 1940 3434 2517
relationships$	1403 2929 338 3017 3434 790 2517
relatives$	3479 2455 1302
releas	457 537 701 814 856 916
releas$	908
release$	908
released$	1936
releases$	908
releasing$	908
releass$	908
releasting$	908
relentless$	2512
releva	1565 249
relevant$	2839 1574 2856 1609 2886 1648 2474 2475
reliance$	756 2173
reloca	611 620
relocat$	633 634 1209
relocate$	2009 3289 619 628 633 634 1209
relocated$	2009 2017 619 628 633 634 3308
relocates$	2009 619 628 633 634 1209
relocating$	619 633 634 3564 1209
relocation$	461 3152 596 621
relocatred$	633 634
relocatring$	633 634 1209
relocats$	633 634 1209
remain	168 281 1890 3403 3544 1090
remain$	146 222 1623 1635 1674 381 3164 2073 3542 1086 1136 1225
remaining$	381 3126 3127 3128 3129 2004 2130 3525 3526 2253 863 864 2264 3539 2268 2270 2278 3579 2306 3586 3607 3611 3616 1086
remains$	146 222 1635 1674 381 2073 1086 1225
rememb	1556 2830
remember$	2510
remind	1430 441
remind$	1323
reminded$	2704 1323
reminder$	11
reminders$	11
reminding$	1323
reminds$	1323
remote$	2037
remov	412 413 457 468 487 551 572 595 606 779 787 820 893 1071 1217
remov$	409 772 922 923
removal$	484 596
remove	1461 3084 3246 574 1996 781 869 3561 1000 2399
remove$	409 600 744 772 922 923 1350
removed$	2735 409 3119 1863 1973 3270 600 3274 3308 3567 922 1350
removen$	772
removes$	409 600 772 922 923 1350
removing$	409 600 744 772 922 923 1350
removping$	922
removs$	409 772 922 923
removting$	922
renew	845 846
renew$	890
renewe	1890
renewe$	890
renewed$	3164 3642
renewes$	890
renewing$	890
renews$	890
reopen	1339
repainted$	3619
repair	1461 1000 2399 1339
repair$	92 1118 2552
repaire$	1118
repaired$	2735 2746 1002
repaires$	1118
repairing$	1118
repairs$	92 1118 2552
repeat	1565 167
repeat$	2839
repeated$	2839 1566
replac	1461 2137 1000 2399 1228
replace$	1233 1239
replaced$	2735 3407 3619
replaces$	1233
replacing$	1233
replie	1430 1437 1445 2733
replied$	2704
replies$	2711 2719
reply	1437 2717
reply$	2711
report	1400 1460 1475 2776 2787 149 1564 1565 167 221 3118 447 990 2396 2425 1274
report$	2681 2697 74 2749 128 135 144 2836 2838 1276 1277
reported$	2839 1566 2893 3117 2413 2417
reports$	2681 2697 2734 74 2749 128 135 144
represented$	1681
reques	612 2011 1213
request$	1531 3200
requested$	3158 2391
requests$	1531 3200
requir	2868 1746 367
require$	352 392 406 550 575
required$	378 392 2474 2475
requireed$	352 406 550
requireing$	352 406 550 575
requires$	352 392 406 550 575
researcher$	1022
researchers$	1022
resent	1556 2830
reserv	3606 1341
reset$	1118
resete$	1118
resetes$	1118
reseting$	1118
resets$	1118
reside	96 1495 2776 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 990 2396 2425 2605 1207 2609 1222 2622 1230 1274
resident$	2797
residential$	1858 485 646 652 1221
residents$	118 2797 1811 3165 3220 3233 3235 1988 3268 3598 2455
resili	2530 1328
resolv	231
resolve$	1630
resolves$	1630
resour	2776 1724 990 2396 2425 1274
resource$	1572
resources$	1572 294 2998 2532 2584 2593
respec	2978 1131 1151 1300 1325
respect$	2564 2571
respected$	2942 2994 3000
respectful$	2818 2512 2550
respectfully$	2550 2564
respit	2003
respite$	3277 762
respon	1437 2717 1445 2731 2732 2733 1680 1131 2530 1152 2551
respond$	229 1326
responding$	1326
responds$	1326
response$	2711 2910 2511 2531 1326
responses$	2719 1326
responsibility$	2907 2990 1114
responsive$	2954
rest	1784 3070 3074 3093 3095 3104 3107 1840 3126 3127 3128 3129 3155 3180 3194 531 1931 3206 3212 2003 2004 3304 3345 3356 3403 2130 3417 3422 3454 3474 3475 3476 3477 2204 2206 3493 3497 3502 3503 3507 3525 3526 2253 863 864 2264 3539 2268 2270 2271 2278 3566 2293 3573 3574 3579 2306 3586 3591 3592 2327 3607 3611 3616 2604
rest$	1748 3025 3030 3041 3043 3044 3050 3058 3061 3066 3067 3074 3094 3104 3107 1840 3128 3155 3180 3194 531 3205 3206 3212 3277 2006 3311 3317 3339 3397 3419 3428 3433 762 3443 3446 3447 3449 3474 3475 3476 3477 2204 2206 3493 3497 3502 3503 3507 3517 867 3541 2271 3552 3573 3574 3579 3591 3592
rested	2302
rested$	3576
restor	1132
restor$	1118
restore$	1118
restores$	1118
restoring$	1118
restors$	1118
restri	336 344 366 423 439 1847 487 582 770 835 911
restrict$	333 585 586 587 755 840
restricte$	840
restricted$	3007 3008 387 3121 477 585 586 587 840 2297
restrictes$	840
restricting$	333 585 586 587 755 840
restriction$	425 3109
restrictions$	425 3109
restricts$	333 585 586 587 755 840
restrictted$	587
restrictting$	333 585 587
resurfaced$	2765
resurfacing$	92
retain	845 1093
retain$	1158
retaining$	1158
retains$	1158
return	2717 2731 2732 208 2320
return$	209 503 505 565 804 2395
returne$	503 505
returned$	209
returnes$	503 505
returning$	503 505 565 804
returns$	209 503 505 565 804 2395
retwee	1445
retweets$	2719
reunit	1782
reunite$	3056
review	2733 1460 2776 1600 990 2389 2396 2425 2488 1274 1325
review$	77 2772 2877 2489 1091
reviewed$	76 2874 2417 1091
reviewing$	1091
reviews$	2734 77 2772 1091
revise	2733 2389
revok	487
revok$	498 961
revoke	869
revoke$	498 961
revoked$	961
revokes$	498 961
revoking$	498 961
revoks$	498 961
rewrit	1000 2399 1341
rid$	802
ride	96 1495 822 2248
ride$	1506 2071 3636
riders	3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
riders$	1811 3165 3220 3233 3235 1988 3268 3598
rides	1495
rides$	1506 3636
rift$	2517
rifts$	2517
right$	2783 1574 2945 3114
rights	1300
rights$	1176
ring	1400 2682 2787 1516 1767 1787 3071 3118 3196 842 3566
ring$	2790 142 1384
ringing$	3026 1384
ringle	1822 3106 3134 1861 472 1872 3157 1899 3202 3269 597 610 2010 2019 3319 3325 2273 2279 2285 2608 2618 1295
ringleader$	3585 2616 2617
ringleaders$	3585 2616 2617
ringri	1822 3106 3134 1861 472 1872 3157 1899 3202 610 2010 3325 2273 2279 2285 2608
rings$	142 1384
rink	36 3511 3512
rip	551
ripped$	574
rise	2771 2773 1280
rise$	103
risen	2773
rises	2771 2773 1280
rising	2771 2773 1280
risk	2978 2530 1328
risk$	2887 2892 2902 2483 2490 1102
risks	1328
risks$	2887 2892 2902 2483 1102
risky	2978
ritual$	2301
rival	1288
river$	3554
road	3352 2233
road$	3361 3513
roads$	3513
robbed	1520 2825 156 1069
robbed$	2794 2468
robber	1282
robberies$	160 1293
robbery$	160 1293
robs	2825
robust	198 2524 1132 1151
robust$	1597 1095 1112 2550
robustly$	2859 2550
role	2579
role$	1114
roll	6
roll$	237 2409
rolled$	2733 2389
rollout$	1405
room	36 42 64 3096 3097 3098 3102 1931 3293 2066 3340 2097 3371 2233 3509 2262 882 3623
room$	1441 63 92 293 3029 1869 1888 3192 3205 3343 2081 3365 3378 3379 715 3457 3508 3513 3536 903 3582 3604 3605 2342 3625 3627 3633
rooms	3340 3371 875
rooms$	63 3029 3192 2081 3359 3379 3457 3508 3513 3604 3605
root$	1152
rose	2771 2773 1280
roster	1912 880 2291
rota	21 2776 3375 880 990 2396 2425 1274
rota$	28 2728 3595 3625 3633 3661 1001 1004
rotas$	28 1001
round	3072 3199
round$	2684 182 3016 3480 3551 938 2407 2580
rounde	2372
rounders$	3646
route	3352 2233 3509 2350
route$	3156 2074 3361 3376 2350 3624 3633
routes$	2848 3156 2074 3373 3376
routin	1067
routine$	2301 1089
routinely$	1089
routines$	2466
row	3660
row$	144 1837 2106 3381
rowdy	3534
rows$	144 1837 2106 3381
rugby	2372
rugby$	3646
rule	93 3015 2355
rule$	94 3014 353 354 392 425 3232 590 2245 3629 3633 1001
rulebetween$	3110
ruled$	1561 392
rules$	94 3014 392 2245 3629 1001
rulesbetween$	3110
run	1436 2733 2320 2389
run$	2686 2710 2761 2820 2828 187 1831 1924 3636 3661 2393 2667 1367
rung	1399 2682 1430 2706 2708 1439 2733 1468 102 2804 3118 1029
rung$	2673 2704 2742 1501 2428
runnin	1420
running$	2694 2701 1367
runs	2727 1460 2320
runs$	2734 2820 187 3636 2393 1367
s$	172 1633 1754 1755 1765 411 3096 3097 3098 3102 3130 1886 1897 1926 531 601 608 2018 3556 2322 2601
s20$	2621
s34$	1212
s35$	1212
safe	264 2978 306 2996 2350 2524 2530 1300
safe$	2783 2818 1663 2945 2947 2948 1705 2994 3624 2452
safegu	1131 1300 1325
safeguarded$	2942
safely	1030
safely$	2429 2446
safer	306 2996 2195 1030
safer$	2945 2947 2948 1705 2994 434 2211 813 2429 2534
safety	2978 2524 2530
safety$	2940 1140
said	1556 2830 167
said$	2692 2798 1566 1277
sales$	126
same	1856 3242 696 2114
same$	2781 1583 1584 3063 3096 3097 3098 3102 3130 3185 3186 3188 3208 3242 2069 3351 2091 2114 3388 3391 2118 2120 2122 2127 2131 3428 3524 3565
sample$	2415
samples$	2415
sancti	1294
sat	2682 471 1870 2342
sat$	1430 2064 702
satisfy$	1154
saturd	605 730 731 2342
saturday$	2709 605 3278 730 2129 731 3404 3631 2366 3644
saturdays$	2709 3278 2129 3404 3631 2366 3644
saved$	78
saw	1556 2830
saw$	2686 2754 2410
say	2787 1516 1556 2830 1850
say$	116 2790 2798 2932 522 901 2436 1277
saying$	522 901 1277
says	1556 2830
says$	116 2798 522 901 1277
sbetween$	3110
scale$	1156
scales$	1156
scaling$	1156
scatte	1893 1894 2054 2055 887 936 1223
scatter$	3167 501
scattere$	501
scattered$	3168 3328 3329 2335
scatteres$	501
scattering$	501
scatters$	3167 501
schedu	2733 1912 2389
schedule$	2420
scheme	2776 990 2396 2425 1274
scheme$	28 2748 3376 994
schemes$	28 3376
school	31 32 36 1453 60 2762 2823 1857 1887 603 3293 3301 2028 638 2066 3340 2067 3352 2080 2089 2095 3369 3370 2097 3371 2233 3509 882 3649
school$	0 1 2680 14 18 20 2713 61 70 91 1500 2812 1540 2819 3131 3132 3156 1884 3161 497 1907 3273 2002 613 614 3295 623 3296 3297 3300 3302 3303 3309 2046 3321 3363 3376 811 823 3527 3601 3650 2447 2528 2659
schoolchildren$	3233
schooled$	2001
schools$	0 1 2680 14 18 20 2713 70 91 1500 3132 3156 1884 1907 613 614 3309 3341 3354 3359 3363 3376
scope	1564 1565
scope$	2838 2839 1888 1145 1146
scopes$	1145
scoping$	1145
score	2787
score$	1277
scores$	1277
scrap	942
scrap$	469
scrape$	469
scrapes$	469
scrapped$	2356
scrapping$	469
scraps$	469
screen	96 1495 2776 990 2396 2425 1274
screenshot$	73
screenshots$	73
screwe	2348
screwed$	3622
seal	468
search	1520 2824
search$	261 1297
searched$	2794
searches$	144 1297
seat	29 473 1950 806 848 886 887 2287 2288 2291
seat$	1837 500 1934 573 663 691 708 784 3543 3562 3582 3605 3625 3653 987 1391
seate$	987
seated	471 1870 1912
seated$	463 1871 2064 691 702 968 1391
seates$	987
seatin	1950
seating$	62 1789 500 663 708 3531 987 1391
seats$	62 1837 3156 500 573 663 691 708 784 3562 3605 3653 987 2646 1391
seatting$	708 987
second	3293 3403 2342
second$	3616
section20$	2621
section34$	1212
section35$	1212
secur	612 2011
secure	1446 2733 2389
secure$	1858 485 646
secured$	2720 3158
security$	2940
see	1400 2787 1556 2830 3006 3024 1767 1777 3057 1787 3071 401 3089 3099 1830 3162 3196
see$	192 2933 2997 3020 3023 3025 1758 3040 3051 1781 1791 1800 495 496 1934 2053 801 981 1160
seee$	496
seees$	496
seeing	3018 1788 401 3088 3092 2220 2277 3575
seeing$	192 3020 3026 3034 3037 3060 1800 3122 495 496 3237 2144 2158 801 3551
seek	612 2011 789 846 1148 1213
seek$	257 793 1099 1110
seeke$	793
seekes$	793
seekin	1148
seeking$	793 1099 1110
seeks	1148
seeks$	793 1099 1110
seen	1399 2706 2708 2731 2733 1468 2757 102 1742 1777 1846 537 591 687
seen$	2673 2693 2714 2742 1501 2792 3016 3051 1842 444 445 446 3120 1936 3219 1990
sees$	801 981
seize	1294
seized	1000 2399 1294
seizes	1294
seizur	1294
select	2291
select$	796 940
selecte$	796 940
selected$	940 2421
selectes$	796 940
selecting$	796 940
selective$	826
selects$	796 940
selectting$	940
self$	2294 2530 1152
sell	156 2463
sell$	2826
seller	120 2805 1288
seller$	119 3628 1290
sellers$	119 3628 2455 1290
selling$	2438 2462 2464
sells$	2464
semina	2776 990 2396 2425 1274
send	447 467 473 480 572 611 620 814 835 838 848 856 871 880 881 885 1243
send$	500 503 505 542 565 636 639 671 831 865 1383
sende$	503 505 639
sended$	636 639 865
sendes$	503 505 639
sending$	500 503 505 565 636 639 865 1383
sendred$	636
sends	2727 1460
sends$	2734 500 503 505 542 565 636 639 671 831 865 1383
senior	2283 3558 2342
senior$	1095
sense$	267 895 2509
sensit	198 1680 1151
sensitive$	1597 2897 2954 2550
sensitively$	2859 2550
sent	2687 1416 1436 2727 2731 2733 1494 105 1520 3118 471 1870 537 620 835 838 856 880 881 2389 1341
sent$	2690 2710 2768 1504 2794 123 2824 3117 459 1871 1880 1936 1996 2001 609 2009 2017 628 3308 2036 639 641 648 671 695 814 839 2241 3527 2263 865 916 1008
sente$	639
sented$	639 865
sentence$	2837 2470
sentences$	2837 2470
sentes$	639
senting$	639 865
sents$	639 865
separa	3118 447 1894 2054 2055 2086 697 795 3485 3549 3550 1223
separate$	371 1858 3144 3145 3146 474 3148 3151 3153 3154 482 1882 2035 2042 667 668 2070 675 676 2076 2078 680 682 2085 2087 690 2093 2094 698 2099 2101 2102 2104 2105 707 2107 2109 2110 713 2116 2119 2121 725 726 2126 2128 773 2183 792 2205 834 2234 2235 3514 3521 3522 3568 3587 2330 2339 2606 2624
separated$	371 3117 3168 3328 3329 2096 2624
separately$	3265 3357 3360 3581 1338
separates$	371
separating$	371
separation$	484 1223
septem	2342
september$	2810 1537 3577
sergea	31 32 1453 60 2762
sergeant$	1408 69 1292
serv$	908
serve	2248 2383
serve$	1967 2275 877 908 3657 1354
served	2769 2263
served$	123 1924 3524 3528 3537
serveed$	2275 877
server	411 3511 3512
server$	1810 3085 414
serves$	2275 877 908 1354
servic	31 32 42 1453 2883 300 2396
service$	1408 28 2703 1441 2918 1851 3650 994 1023
services$	2677 28 2703 70 2848 1615 224 1642 2918 1699 1023 1111 2532 2533
serving$	908 1354
servs$	908
servting$	908
sessio	100 2776 1839 591 2049 2079 2095 3369 3370 3412 2233 875 990 2396 2425 1274
session$	2703 2748 1499 2777 2860 1854 3260 1990 3273 3316 652 3353 2081 2082 3376 3378 2112 3389 3393 3394 2133 3408 2135 3410 3530 3557 3636 1276
sessions$	2703 2748 1499 2777 2860 1854 1990 3273 3316 3353 2081 3376 2112 3390 3393 3406 2133 3408 2135 3410 3530 3636
set	1857 1887 603 2066 3340 3352 2095 3369 2097 3371 2232 2233 3509 842 1213
set$	2733 1462 1565 167 168 169 1675 2956 3131 3161 2002 3297 3365 3379 3430 3464 2191 2193 3506 2342 2383 2389 1000 1187 1248
sets	1839 3340 3369 3371
sets$	3359 3379 2191 1187 1248
setting$	2850 2937 2979 3460 1187 1248
settings$	2850
settl	611
settle	2266 3580
settle$	3277 3280 812 3540
settled$	2009 3540
settles$	812
seven	33 35 114 157 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1900 1901 3180 3194 531 3206 3212 543 3239 3240 599 3334 2061 2062 3337 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2605 1207 2609 1222 2622 1230
seven$	1434 1513 2240
sever	344 403 761 774
several$	602
severed$	3022
severi	344
severs	344
sew	1339
shadow$	2180
shall$	400 460
shalln	398
shalln$	398
shallnot$	1797
shar$	1098
share	221 822 1324
share$	22 225 1911 2058 696 2209 3606 988 1098
shared	2733 1856 3484 2389 1324
shared$	2754 2893 411 1812 3130 697 2132 734 2134 3411 2138 2209 2242 936 1008 2417
shares	1445 1460 1324
shares$	2719 2734 1911 2058 696 988 1098
sharin	1324
sharing$	2721 225 3037 1911 2058 696 2209 2331 1098
shars$	1098
sharting$	1098
she	157 1822 3106 3134 1861 472 1872 3157 1899 3202 610 2010 635 637 3325 2273 2279 2285 2608
she$	2789 1693 2980 1717
shed	3623
sheet	2776 990 2396 2425 1274
sheet$	1425 57 2857
sheets$	1425 57
shelte	29 1950 2287 2288 3623
shelter$	62 92 97 573 3562 2411
shelters$	97 2411
shelve	2302
shelved$	3576
shephe	480
shift	100 2776 1857 2097 3371 830 2233 3509 3511 3512 871 880 884 990 2396 2425 1274
shift$	2728 1499 2777 3131 3316 2082 903 938
shifts	1839 3371 875
shifts$	1499 2777 3131 3316 938
shine$	2966
shoo	570
shop	36 1521 2262 3649 2433 2536
shop$	2713 70 2766 2795 3231 3253 3536 3582
shopke	60 2762
shopkeeper$	0 1 2680 14 18 20 91 1500 118 2456 2465
shopkeepers$	0 1 2680 14 18 20 69 91 1500 118
shoplifting$	1293
shops$	2713 70 2766 2795 3231 3652
shorte	770 1280 1339
shorter$	899
shot$	802
should	2969 2973 1713 398
should$	197 238 239 1649 269 1682 400 460 2034 2141 2165
shouldn$	398
shouldnot$	1797
show	96 1495 1516 441
show$	2676 2790 428 652 903 3635 2403 2451 2667 1388
showing$	1456 2403 1388
shown	2687 2706 2708 1493 105 303
shown$	2767 1504 1702
shows	1495
shows$	2676 2403 2451 1388
shrubs$	1015
shun	821 2220
shut	3084 412 413 468
shut$	558 567 569 890 2449
shute$	890
shuted$	558
shutes$	890
shuting$	558 890
shuts$	558 890
siblin	3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 679 686 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
siblings$	1811 3165 541 3220 3233 3235 1988 3268 3598
side	1495 1151
side$	2813 3135 3149 3159 3170 3181 3283 3284 3285 3286 2013 2106 3381 3457 3508 3513 3554 3557 3595 3601 3604 3646 3660 2550
sides$	3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 3149 478 1900 1901 543 3239 599 3334 2061 2062 3337 2106 3381 3441 3457 2204 2214 2215 3490 3508 3513 3518 2247 849 2260 2272 2307 3604 3613 2605 1207 2609 1222 2622 1230
sight$	1604
sighted$	2485
sighting$	128
sightings$	128
sign	2695 2699 29 2731 2732 93 838 880 881 946
sign$	12 1419 1424 26 1445 62 1465 97 2776 3232 831 883 945 2345 947 3625 990 2396 1001 2411 2425 1274 1373
signal$	411
signed	2733 2743 1493 2389 1000 2399
signed$	1399 1401 12 1419 1436 2743 1482 2767 1000 1373
signing$	1373
signpo	1399
signpost$	1312
signposted$	2673 2406 1312
signposting$	1312
signposts$	1312
signs$	12 1419 62 97 3232 945 2345 947 1001 2411 1373
silent$	3087
silly	3534
silos$	2917
sim$	811 823
simpler$	434
since$	930 2445
sing$	184 1261
singes$	1261
singing$	184
single	738 2254
single$	1020
singles$	1229
singly	2086 3549 3550
singly$	3210 3254 3264 3360 3581 2614 2629
sings$	184 1261
sister	3012 1744 391 3074 1803 1804 1816 1818 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1885 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3313 645 3334 2061 2062 3337 679 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
sister$	1301
sisters$	1811 3165 3220 3233 3235 1988 3268 3598 2455
sit	2682 168 473 1895 517 3224 2053 822 848 2248 886 887
sit$	1506 2782 142 1742 3023 1787 401 402 3075 1826 3141 500 1914 1916 3245 1972 3247 3255 2052 3327 2058 3333 2064 2083 691 706 708 3563 968 987 2404 1037 1258
site	2023 2066 3340 3352 3370 2097 3371 2233 3509 913
site$	28 402 454 485 3275 3297 3321 3392 3508 987
sitering$	1916
sites	3340 3371
sites$	28 3359 3508 987
siting$	402 500 1916 708 987
sits$	2697 1506 2782 142 3141 500 2058 2083 691 706 708 968 987 2404 1037 1258
sittin	1795 3092 1846 3340 2233 3509 3510 875 3575
sitting$	3018 3037 3060 401 1826 3120 1916 3333 2082 691 708 987 1258
sittings$	3341
situat	2904 2530
situation$	1573 2903 2490
six	33 35 114 157 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 3239 3240 1997 3271 599 3334 2061 2062 3337 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2433 2605 1207 2609 1222 2622 1230
six$	1434 109 1513 115 3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 3165 1900 1901 543 3239 599 3334 2061 2062 3337 3441 2204 2214 2215 3490 2240 3518 2247 849 3523 2260 2272 2307 2362 2605 1207 2609 1222 2622 1230
sixth$	2823 2089 2095
size$	1838 1981
skate	822 883 3623
skate$	1261
skatees$	1261
skater	33 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
skaters$	1811 3165 3220 3233 3235 1988 3268 3598
skates$	1261
skill$	1330
skills	800
skills$	1667 294 1330
slacker$	3478
slate$	2014
sleep	2787 1735 1764 410 2207 2248
sleep$	1914 1285
sleepover$	3005 3038 448 3481
sleepovers$	3005 3026 3038 1809 448 1938 3481
sleeps$	1285
slept$	1285
slide	2776 990 2396 2425 1274
slide$	803
slides$	803
sliding$	803
slighter$	3478
slip	2320
slip$	288 803
sliping$	288
slipping$	288 803
slips$	288 803
slot	2079 3370 2097 3371 2233 3509 3510
slot$	3156 3316 3353 2081 2082 3378 2124 3557 903
slots	3371 875
slots$	3156 3316 3353 2081 2124
slow	911
small	2168
small$	3442
smart	2524
smile	1517
smile$	2791
smiles$	2791
snap$	411
snapchat$	411
sneak	2320
snooke	2372
snooker$	3646
so$	384 399 420 421 429 462 523 529 607 651 654 674 3349 2113 720 759 769 819 828 907 926 928
social	1742 3018 3060 436 3122 2277 3600 1337
social$	31 32 1453 3011 2177 2187 2194 2198
socialise$	3016 3073 3546 2602
socialising$	1835 3551
sofa	1950 2287 2288 946
sofa$	573 3562 3582 2345
sofas$	573 2345
sold	156 3561
sold$	2464
solely$	3213
solicitor$	3662 1303 1305
solidi	1327
soluti	2934 1152 2551
some	3269 635 3616 944 2618
some$	1586 1658 1679 1716 1822 3106 3134 1861 472 1872 3157 1899 3202 602 610 2010 2019 3314 3325 2243 872 2273 2279 2285 943 2343 2608 2618
somebo	300
somebody$	2797 1642 1699 1721
someon	300
someone$	2797 1642 1699 1721
someth	2934
something$	241 319 2316 1189
somewh	3288
somewhere$	241 3466 2262 2263 2316
son	3012 1744 391 1803 1804 1816 1818 1822 450 1872 3147 476 478 1900 1901 543 3239 599 3334 2061 2062 3337 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 2307 2605 1207 2609 1222 2622 1230
son$	1817 3588 1301
song$	92 3626
sons$	1817 3588
soon$	1971
sooner	1280
sooner$	2587
soonest$	1587
sort	231
sort$	231 1630 2193
sorts$	1630
sought	846
sought$	2884 2923 3000 3158 2391
sourc	612 2011
source$	242
sourceing$	242
sources$	242
south	3135 3159 3170 3181 3283 3284 3285 3286 2013 2040
spac$	501
space	64 2976 1931 2003
space$	63 2937 293 294 2979 1837 1869 501 3205 3277 768 775 3552 3625 2567
spacebetween$	3110
spaced	936
spaced$	2335
spaces$	63 2937 2979 501
spacesbetween$	3110
spacin	437
spacing$	1836 501
spacs$	501
speak	1400 2682 1777 427
speak$	142 179 214 305 2995 3025 1767 3051 1787 3071 426 1830 447 976 977 1196 2667
speaking$	214 305 3018 976 977 1196
speaks$	142 179 214 305 976 977 1196
special$	1858
specialist$	1609 485
speed	1194
speed$	2593
spend	2787 3006 3099 2053 822
spend$	27 2774 1742 3025 1826 1830 3327 3333 3505 1044
spendi	2277
spending$	27 3018 3034 3060 3092 1826 3333 3505 3551 3600 1044
spends$	2774 3505 1044
spent	1446 1528
spent$	2720 1455 2774 2802 2439 1044
split	1771 473 1893 1894 1903 2054 697 2166 830 2302 936 1223
split$	3117 3167 3168 3177 556 3328 2055 661 662 2096 702 704 3440 3576 2335
splits$	3167 661 662 704
splitting$	661 662 704
spoke	2682 1029
spoke$	2686 1431 2428
spoken	1430 2733 1029
spoken$	1399 2686 2704 2706 2708 1439 1468 2757 1490 102 2428
spot	2287 2288
spot$	3543 3562
spotte	1846
spotted$	1842 444 445 446 3120
spread	697 936
spread$	501 2096 702 2335 1098
spreade$	501 1098
spreades$	501 1098
spreading$	501 1098
spreads$	501 1098
spreadting$	1098
spring	2342
spring$	2810
spur$	2329
squad	1857 3293 2097 3371 3375 2233 3509 3511 3512
squad$	3131 3316 3379 3557 3595 2342 1292
squads	2080 3371
squads$	3316 3354 3379 3613
square$	1742 3223 3231 3253 3273
squeez	884
stab	2825
stabbing$	160 1293
stabbings$	160 1293
stabil	1152 2551
stable	3511 3512
staff	31 32 1453 59 60 2762 1724 2536
staff$	0 1 2677 2680 1408 14 18 20 23 53 55 1458 61 65 2745 91 1500 118 224 1642 1669 2998 2411 1111 2538 2548 2557
staffe	1436 1000 2399
staffed$	2710 1251
staffing$	1572 1251
staffs$	1251
stage	3623
stage$	92 2850 2861 2953
staged	2769
stagge	714
staggered$	726 2126
stall	2776 946 990 2396 2425 1274
stall$	903 2345 3635 2364 3659 3661 1289
stalls$	2345 3635 3659 1289
stance$	2950 2589
stand	1890 517 2248
stand$	402 3164 1916 3245 3255 2052 691 708 903 987 1257
stande$	402 987
standering$	1916
standes$	987
standi	3018 3060 895
standing$	402 1916 708 2294 3596 987 1019 1257
stands$	708 987 1257
standting$	1916 708 987
start	2787 471 1870 701 2125 814 842 2248 883
start$	2972 459 490 3277 2014 628 636 648 2079 1183 1220 1357
starte	2733 1661 1703
starte$	490
started$	123 2935 2965 2977 636 1357
startes$	490
starting$	490 636 1220 1357
startred$	636
starts$	490 628 636 648 1183 1220 1357
starttime$	3399
starttimes$	3399
state$	1419
stated	1565
stated$	2839
stateed$	1419
statements$	1003
states$	1419
statio	473
station$	2766 3223
stations$	2766
status	895
status$	2294 3596
stay	2787 168 1671 281 1890 517 3293 822 830 3544 941
stay$	142 222 1623 1635 2945 1674 381 393 3072 486 3164 1916 623 3310 3312 640 2064 2073 3480 2262 3542 954 1050 1053 1086 1136 1225
stayaway$	2340
stayd$	486
stayering$	1916
staying$	222 381 393 1916 954 1086
stays	3544
stays$	142 222 1635 1674 381 393 486 640 2073 954 1050 1053 1086 1225
stayting$	1916
steadier$	833
steady$	1094
steer	427 475 480 820 1325
steer$	381 671 744
steering$	24 45 2776 381 744 990 2396 2425 1274
steers$	381 744
step	1818 2199 830
step$	763 1184
stepbrother$	1301
stepcarer$	1301
stepcarers$	1301
stepdad$	1301
stepdaughter$	1301
stepfather$	1301
stepmother$	1301
stepmum$	1301
stepparent$	1301
stepparents$	1301
stepping$	1184
steps	1650 1950
steps$	2924 573 1184
stepsister$	1301
stepson$	1301
stereo	1299
stereotypes$	2537
steward$	53
stewards$	53
sticke	93
sticker$	95 97
stickers$	95 97
stigma	1152 2551
stigma$	2537
still$	1507 1508
stimul	1327
stir	842
stock	1243
stood$	137
stop	2787 336 344 1750 364 365 374 403 405 413 419 423 449 487 539 735 2233 3511 3512 850 905 927 932 942 946
stop$	2728 330 345 1751 374 1773 408 3083 1814 1815 1848 469 516 3193 555 1963 3407 745 750 3439 821 3519 860 902 2326 3601 933 2345 1037 1039 1121 1359
stopding$	330
stope$	469 902
stopes$	469 902
stoping$	860 902 1121
stopning$	330
stoppe	2722 1520 1529 1543 2824 1560 3084 1847 869 2302
stopped$	2794 2803 2817 2834 3007 3008 3022 387 3083 3121 521 3214 3407 3415 3520 3576 1039 1359
stoppi	344 364 735
stopping$	330 345 1773 408 469 860 1359
stops	2722 344 364 735
stops$	144 330 345 1773 408 1848 469 1963 3407 3519 860 902 933 1037 1039 1121 1359
stopting$	1773
story$	2813
strang	2805
stranger$	2801 2456
strangers$	2801
strate	2776 800 990 2396 2425 1274
strategic$	1095
strategies$	1651 1667 2532 1331
strategy$	24 2910 1331
stream	3375 1327
streams$	3383
street	3096 3097 3098 3102 2075 2233
street$	3139 3227 3513 3601
streets$	3227 3349 3513
streng	1131 2530 2556 1325
strength$	2929 1176
strengthen$	1106
strengthene$	1106
strengthened$	2942
strengthenes$	1106
strengthening$	1106
strengthens$	1106
strengths$	2929 1132 1176
strik	1071
strike$	164
strip$	922
stripe$	922
striped$	922
stripes$	922
striping$	922
stripping$	922
strips$	922
stripting$	922
strive	1148
strong$	2338 1094 1190
stronger$	297 1175
struck	1071
struck$	164
structured$	2588
studen	152 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 2019 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3560 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
student$	2797 1551
students$	2797 1551 1811 3165 3220 3233 3235 1988 3268 3598 2455
studio	36 3511 3512
study	2248 3580
study$	1914
subjec	1839 2049
submit	1416 2733 1460 2389
submit$	1371
submits$	2734 1371
submitted$	2690 1371
submitting$	1371
succeed$	2966
succes	2556
sucked$	803
suitab	249 1737 788 795
suitable$	1609 1641 1648 3011 2475
summer	2342
summer$	2810 3314 644
summers$	644
sun	2342
sunday	605 730 731 2342
sunday$	2709 605 3278 730 2129 731 3404 3631 2366 3644
sundays$	2709 3278 2129 3404 3631 2366 3644
superv	31 32 1453 1475 1476 2776 471 1870 687 990 2396 2425 1274
supervised$	3008 3115 1201
supervision$	2729 2749 2750 3115 1334
supper	96 1495 2365
supper$	3635 2364 3639 3650 3659 3661 2651
suppers$	2651
suppli	1467 156
supplied$	2741 2464
supplier$	1293
suppliers$	1293
supplies$	1293
supply	156 2463
supply$	2826 1293
supplying$	1293
suppor	1399 1400 2776 198 1600 2883 264 1680 306 2996 475 2015 687 800 990 2396 2425 2524 1131 2530 1151 1274 1325
support$	2703 2729 2886 249 2922 250 1651 2135 1126 1129 2532 2533 2552 2584
supported$	2673 2874 250 2948 2994
supporting$	250
supportive$	1597 1663 2939 2954 1705 1094 2550 2592
supports$	250
sur$	496
sure$	275 2956 392 496 2578
sured$	392
sures$	392 496
surgeo	1073
surgeon$	2472
surger	2365
surgery$	3639
suring$	496
survey	1428 2706 2708 2776 990 2396 2425 1052 1274
survey$	11 28
surveyed$	2702 2707
surveys$	11
suspen	457 487 595 1996 606 1217
suspend$	498 598 874 1208 1219
suspende$	498 598 874 1219
suspended$	3133 1863 3270 3272 3274 874 2356
suspendes$	498 598 874 1219
suspending$	498 598 874 1219
suspendned$	874
suspendning$	598 874
suspendred$	874
suspendring$	598 874
suspends$	498 598 874 1208 1219
suspension$	484 596
sustai	1310
sustained$	2942
swap	821 2220 1341
swap$	458
swape$	458
swapes$	458
swaping$	458
swapping$	458
swaps$	458
sway$	528 3281 2180 782 2182 2292 894 3612
sweep	570
sweep$	1349
sweeping$	1349
sweeps$	1349
swiftly$	2859
swim	64 96 1495 2248 883
swim$	3635 2651 1261
swimes$	1261
swimme	3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
swimmers$	1811 3165 3220 3233 3235 1988 3268 3598
swims	1495
swims$	2651 1261
switch	643 838 871 880 881 884
switch$	458 1235
switche$	458
switched$	839 1000 1235
switches$	458 1235
switching$	458 1235
switchping$	458
switchs$	458
sympathetic$	2512
system	2733 2389
system$	28 2751
systems$	28
t$	383 1790 1797 1819 433 512 513 515 533 2056 2098 2111 732 780 829 853 859 892 910 921 934 935 1203
table	29 1950 3352 2091 2095 3369 2233 3509 3510 3560 2287 2288 946
table$	62 2855 1837 1869 573 2081 3365 784 3457 3508 3531 3562 903 3582 3605 2345 2372 3661
tabled	2733 2389
tables	2066 3340 2097 3371 875
tables$	62 1837 573 2081 3359 784 3457 3508 3531 3605 2345
tackle	229 1131 1294 1324
tackle$	1628 1121
tackled$	2942
tackleing$	1121
tackles$	1121
tackli	1294 1324
tailor	249
tailored$	1648
tak	413 457 467 468 473 551 2199 848 1243
tak$	503 505 639 772
take	193 208 620 711
take$	6 2695 79 163 164 180 181 251 257 271 277 2956 302 317 1864 503 505 1934 565 639 772 831 2275 929 982 1006 1079 1386
taked$	639
takeed$	2275
takeing$	565
taken	2808 2809 208 3118 471 1870 537 787
taken$	1416 1436 2733 2743 123 1561 163 164 180 209 302 3117 1871 1880 507 1936 3246 574 2017 671 772 3561 2389 2402
takes	193 208 620 711
takes$	2695 163 164 180 181 277 302 317 503 505 565 639 772 831 2275 929 982 1079 1386
taking	193 620
taking$	1420 2695 164 180 181 251 271 277 302 317 503 505 639 772 831 1079 1386
taks$	503 505 639 772
talk	1400 2776 3006 427 990 2396 2425 1274
talk$	2777 2782 179 214 305 2995 1767 1787 3071 426 1830 2436 1147 1196 2667 1276
talked	1430 1029
talked$	2704 1431 2706 2708 2428
talkin	3092
talking$	214 305 3037 1788 2502 1196
talks$	2777 2782 179 214 305 1147 1196
tally$	57
tap$	1162
tapping$	1162
taps$	1162
target	2825 249 2463 1067
target$	2700 83 2826 2397 2420 2466 1185
targeted$	1648 1185
targeting$	2466 1185
targets$	83 2397 2466 1185
task$	24 83 2772 2776 990 2396 2425 1274
tasking$	2881
tasks$	83 2772
taught	2682 471 1870 1912 687
taught$	463 1871 2001 3308 648 2064 2241 968 2410
taxi	3509 3510 2347
taxi$	68 2081 3376 3605 3621 3635 3659 3661 1289
taxies$	3621
taxis$	68 2081 3376 3605 3621 3635 3659 3661 1289
tea	96 1495
teach	441 473 800 806 848 2291
teach$	2820 268 500 663 1378 1379
teache	31 32 1453 59 60 2762
teache$	268
teacher$	0 1 2680 14 18 20 23 53 61 91 1500 2788
teachers$	0 1 2680 14 18 20 23 53 1458 61 91 1500 2788 118 3479
teaches$	2820 268 1378 1379
teaching$	268 500 1378 1379
teachs$	268 500
team	2883 1857 1887 1917 2097 3371 2233 3509 3511 3512 1337
team$	1408 1423 2703 1448 65 1617 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 3131 1872 3147 476 478 3155 1884 3161 1891 1900 1901 3180 3191 3194 531 3206 3212 543 1948 3239 3240 1994 1997 599 652 3334 2061 2062 3337 694 3379 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3557 3573 3574 3579 2307 3591 3592 3595 2324 943 2342 1011 2605 1207 2609 1222 2622 1230
teamin	1337
teamma	3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
teammates$	1811 3165 3220 3233 3235 1988 3268 3598
teams	2080 2089 3371 875
teams$	2677 2703 3354 3363 3379 3613
tear	820
teas	1495 2207
teas$	3481
teenag	152 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1969 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
teenagers$	1551 1811 3165 3220 3233 3235 3243 1988 3268 3598 2461
telegram$	411
teleph	1399
telephoned$	2673
tell	2787 1516 1556 2830 367 441
tell$	116 2790 2798 142 149 352 406 550 575 2209 1277 1389
telled$	352 406 550
telling$	352 406 550 575 2209 1389
tells	1556 2830
tells$	116 2798 142 149 352 406 550 575 1277 1389
tellsed$	352
tellsing$	352
tellss$	352
temple	3511 3512
temple$	3650
tempt	820
temptation$	2180
tempted$	803
ten	2433
tenanc	638 882
tenancies$	2081 969
tenancy$	613 614 2081 969 3662
tendered$	2422
tennis	2372
tennis$	3646
tensio	1152 2551
tent	3375
tent$	3605 3658
tents$	3605 3658
term	1577
term$	2810 2851 644
termly$	996
terms$	2776 644 990 2396 2425 1274
test$	2776 990 2396 2425 1274
text	1400 2682 2776 1767 1787 3071 990 2396 2425 1274
text$	11 1531 135 142 1384
texted	1399 2706 2708 1439 1029
texted$	2673 2428
textin	1807
texting$	3026 3081 1384
texts$	11 1531 135 142 1384
than	1943 3230 2185 3487
than$	1512 2815 1762 3079 1881 3163 3209 3217 3218 553 3234 1961 1979 3256 3257 1989 2250 919 2469
thanke	2706 2708
that	2904
that$	1411 1443 1523 2887 2903 243 2952 370 1802 824 2360 2432 2442 2453 1057 1058 1059 2638
the	2371 2536 2544
the$	1409 2705 2799 1544 1581 2862 265 1669 1670 1676 1685 299 1802 2018 2146 2150 2163 2217 2310 2349 2351 2352 3627 2354 2357 2360 2361 2362 965 2373 2377 2379 2384 2385 2386 2387 2388 2432 2442 2450 1057 1058 1059 1066 2538 2548 1178 2630 2631 2632 2633 2634 2635 2636 2639 2640 2641 2644 2645 2649 2650 2653 2654 2658 2659 2664 2666 2672
theatr	36
theft	1282
theft$	2801 160 1293
thefts$	2801 160 1293
their	541 2225
their$	2705 1505 172 2862 1685 1707 3025 1802 1876 1897 1926 554 601 2146 2150 2269 2310 2322 2357 2360 2379 2384 2385 2387 2432 2442 1178 2636 2639 2645 2659 2664 2672
theirs$	2818 2454
them	33 131 1534 1544 1555 1557 1558 274 1673 3012 1744 391 1803 1804 1816 1822 3108 450 1872 3147 476 478 1900 1901 3201 543 1948 3239 3240 1994 599 637 3334 2061 2062 3337 3346 679 694 3441 2204 2214 2215 3490 3518 2247 849 2260 2267 2271 2272 2307 3591 2324 2371 2374 2380 2386 2433 2450 2530 2536 2605 1207 2609 2618 1222 2622 1230
them$	1411 2705 2791 2797 2799 1530 2829 2831 2832 2833 2862 2903 1669 2974 1718 3220 1948 3226 1954 3235 1988 3263 3268 3322 729 3434 777 3598 2343 3648 2377 2442 1053 2538 2548 2638 2653 2654 2659 2662 2663 2672
theme$	2902
themes$	2902
themse	114 1030
themselves$	1513 2870 2966 3559 2429 2553
then$	3577 2593
therap	1073
therapist$	2472 1303
there	2727
there$	2780 2781 2854 2916 1652 3351 715 3532 1047 2656
these	1840 2536
these$	1555 1802 3322 2217 2310 2354 2528
they	33 34 51 85 114 148 157 274 1673 450 656 849 2260
they$	1433 1450 1484 86 90 109 110 1513 115 2789 2797 1547 1573 1693 2980 1717 777 1269
thick	2218
thick$	3492
thin$	815 817
thine$	815 817
thines$	815 817
things	2904 2915
things$	1573 1579 2887 1651 315 1725 2502
thining$	815 817
think	1556 2830 1671
think$	1509 1516 2945 2951 508 1051 1116 1142
thinking$	2896 1116 1142
thinks	1556 2830
thinks$	1509 1051 1116 1142
thinner$	3478
thinning$	815 817
thins$	815 817
third	2342
this	1565 2904 2450
this$	1411 2836 2838 2839 2840 2887 2903 1802 2146 2150 2163 2217 3556 2310 2442 1058 1059 2565
those	1840
those$	153 155 1802 2354
though	1556 2830 1070
though$	2469
thought$	2896 1654 3498 826 1051
thread$	414
threat	1520 2824 2825 156 1069 1282
threat$	1531 144 2822
threaten$	2826 2827
threatened$	2794 2468
threats$	1531 144 2822
three	114 157 3012 1744 391 3074 1803 1804 1816 1822 3096 3097 3098 3102 3104 3107 1840 450 3128 1872 3147 476 478 3155 1900 1901 3180 3194 531 3206 3212 543 3230 3239 3240 1969 1997 3271 599 635 3334 2061 2062 3337 686 3403 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3566 3573 3574 3579 2307 3591 3592 943 3616 944 2380 2605 1207 2609 2618 1222 2622 1230
three$	1513 2833 3012 1744 391 1803 1804 1816 1822 3106 3112 450 3134 1861 472 1872 3147 476 478 3157 1899 1900 1901 3202 543 546 3239 3243 1976 3261 599 602 2005 610 2010 2019 3325 3331 3334 2061 2062 3337 3441 3459 2204 2214 2215 3490 2240 3518 2247 849 2260 872 2272 2273 2279 2285 2307 943 2343 2349 2351 2354 2361 2362 965 983 2384 2385 2388 2605 1207 2608 2609 2618 1222 2622 1230 2631 2638
threes$	3244 3529
thrive	3580
thrive$	2966
throug	1399 991
through$	2673 10 1414 1418 2704 2759 175 1687 298 3174 700 3480 3609 2390 2495 2541 2591
throw	572 595
thu	2342
thur	2342
thursd	605 730 731 2342
thursday$	2709 605 3278 730 2129 731 3404 3631 2366 3644
thursdays$	2709 3278 2129 3404 3631 2366 3644
tick$	12
ticked$	12
ticket	29
ticket$	95 1009 2642
tickets$	95 1009 2642
ticks$	12
tie	2160 835
tie$	349 3434 771 2173 805 840
tied$	477
tiee$	840
tieed$	840
tiees$	840
tieing$	840
ties	1743 2140
ties$	3017 349 3414 748 3434 771 2173 805 3491 840 2574
tight	2218
tight$	2218 3492
tighte	845 846
tighter$	297 1175
tightl	2218
tightly$	3492
till$	2802 2342
time	1839 3340 3370 2097 3371 3412 2233 3509 2303
time$	2814 1572 2850 2953 294 338 3016 3039 1828 1854 3156 3176 1923 3249 3250 3251 3253 3254 3255 3258 3259 3260 3262 3316 2052 3353 3376 3378 2112 3388 3389 2117 3394 2123 2124 3399 3401 3405 3406 2135 2148 750 2152 2153 2154 760 2169 2231 3516 3524 3536 3537 3551 2298 3577 3582 2337 3633 1040 2443 2446 1074 2473 2476 1197
timely	198
timely$	1597 1112
times	3340 3371 1282
times$	9 1415 2775 104 143 2850 1854 3156 3316 3341 3353 3376 2112 2124 3399 3400 2337
timescale$	2397
timescales$	2397
timesheet$	1004
timesheets$	1004
timeta	93 2776 1857 471 1870 473 1887 1912 2028 643 2066 3340 2067 2079 990 2396 2425 1274
timetable$	28 2716 2723 3131 3156 3161 3302 3353 3625
timetabled$	1871 702
timetables$	28 3156 3341 3353
to	627
to$	2673 2705 2742 1473 1477 2755 2764 1491 1501 2778 1525 2800 2802 2807 1578 1608 2890 1628 238 239 1639 1640 2928 2941 269 2943 2952 2954 1682 1692 1708 1714 323 1759 1766 1773 3125 460 1874 1879 1881 3199 1966 3291 624 2034 665 3365 2141 2149 2165 2202 841 3571 910 2319 2368 2369 2375 3651 2378 3655 2428 2429 2434 2444 2445 2448 2473 2500 2525 2545 2547 2637 2648 2649 2652 2669 2670
togeth	1742 1743 3018 3020 3023 3024 3027 1758 1764 1765 1777 1781 1782 410 3089 3096 3097 3098 3101 3102 3104 3113 1843 1844 3178 3242 2053 3332 2114 3422 861 898 3572 3575 1337
together$	2782 2889 2999 3016 3017 3032 3033 3038 3039 3047 3051 3053 3055 3056 3063 3064 3068 3073 3075 3077 3078 3079 3081 1841 3116 448 3124 3141 3142 3197 3219 3245 3250 3253 3255 3323 3326 3327 3330 3333 3351 3362 3388 3423 3426 3428 3504 3524 3535 3546 3615 2367 3660 2446 2503 2508 2541 2660
togethers$	3038 1809 448 3423
told	1430 2706 2708 2804 1556 2830 1565 168 170 3484
told$	2704 2733 2798 2839 1569 378 3117 3118 695 2209 3496 2314 1277
tolerant$	2512
too$	926 939
took	2809 137
took$	2695 164
toolki	2776 990 2396 2425 1274
toolkit$	999
toolkits$	999
tools	29
tools$	1667 294
toping$	1773
torches$	95 2642
tore	820
tos$	1773
toting$	1773
touch	1430 1742
touch$	2704 2895 3016 3187 3432 1097
tough$	1190
tougher$	1190
tour	2776 990 2396 2425 1274
tour$	652 3636 3659
tourna	96 1495
tournament$	3635 2364
tours$	3636 3659
tout$	1289
touts$	1289
toward$	2547
towards$	1874 2202 2290 2547 2591
town	3020 3135 3159 3170 3181 3283 3284 3285 3286 2013 3293 3301 3312 2066 3340 3352 2233
town$	3139 3223 3294 3296 3298 3309 2046 3358 3554
towns	3340 2075 2080
towns$	3299 3349 3354 3359
toxic	2296
toxic$	2072 3570
track	1067
track$	2856 2420 2466
tracke	2776 990 2396 2425 1274
tracked$	76 2417 2466
tracker$	2751
tracking$	77 2466
tracks$	2466
trade	821 2220
trader$	1289
traders$	69 70 1289
train	453 471 1870 1895 822 2233 848 2248 883 886
train$	1914 3367 706 1377
traine	1399 2731 2733 2757 1490 2389
trained$	2673 2714 2764 2421 1376
traini	1447 2776 990 2396 2425 1274
training$	2683 2721 2729 2089 3650 993 1377
trains	453
trains$	3367 3368 706 1376
tram$	3367
trams$	3367 3368
transf	457 471 1870 473 488 611 620 643 838 848 871 880 881
transfer$	461 3152 3276 2009 621 628 633 634 636 648 1209
transfere$	633 634 1209
transfered$	633 634 636
transferes$	633 634 1209
transfering$	633 634 636 1209
transferred$	459 1871 1880 2009 2017 628 633 634 3308 636 648 839
transferring$	633 634 1209
transfers$	461 3152 3276 2009 621 628 633 634 636 648 1209
transl	2733 2389
transp	467 471 1870 473 687 848 1152 2551
transparent$	2512
transport$	68
transported$	1871
trauma$	1132 1176
travel	1795 471 1870 1895 571 822 2248
travel$	1871 1914 641 2050 2052 2053 2058 3333 2071 2083 706 2347 968 2651
travelling$	3037
travels$	641 2050 2058 2083 706 968
treat$	1165
treate	1299
treated$	1165
treating$	1165
treats$	1165
trebl	2773
trees$	1015
trends$	2486
tribunal$	3643
tries	1148
tries$	1150
trim	1341
trimme	1000 2399
trimmed$	2414
trio	3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 1917 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
trio$	1811 3165 3191 3220 3233 3235 1988 3268 3598
trip	2776 3412 2365 990 2396 2425 1274
trip$	2777 652 2133 3408 3530 3595 3635 2364 3639 3659 1276
trips	875
trips$	2777 3384 2133 3408 3530 3635 3659
troubl	3534
true$	3114 2179 2226
trust	2787 2530 1300
trust$	2517 2571 1283
truste	134
trusted$	1533 1645 1646 1688 1094 1283
trustees$	2747
trusts$	1283
try	508 1148
try$	1150
trying	1148
trying$	2502 1150
tue	2342
tuesda	605 730 731 2342
tuesday$	2709 605 3278 730 2129 731 3404 3631 2366 3644
tuesdays$	2709 3278 2129 3404 3631 2366 3644
turf	570
turn	1417 2695 2699 2717 2727 2731 2732 2787 572 2199 830
turn$	2682 1424 82 142 2995 428 470 502 558 865 866 3543 903 2381 1013 1042 1045 1235
turne$	470
turned$	2722 82 2804 2824 3119 502 1942 558 569 2263 865 3561 3619 1000 1042 1235
turnes$	470
turning$	470 502 558 865 1235
turnou	79 1478
turnout$	2752 2424
turns$	2722 82 142 470 502 558 865 2381 1042 1045 1235
tutor	31 32 1453 60 2066 3340 3352 2079 2080 2089 2095 3369 3370 3509 3510
tutor$	1857 3156 1887 603 2028 2066 2067 3353 2080 3354 3363 2095 2097 2103 3479 938
tutorial$	903
tutors	3340
tutors$	3156 3353 3354 3359 3363 3479
twice$	2674 104 143 3645
twins	3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
twins$	1811 3165 541 3220 3233 3235 1988 3268 3598
two	157 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1900 1901 3180 3194 531 3206 3212 543 3239 3240 3269 1997 3271 599 635 3334 2061 2062 3337 679 3403 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2254 2260 2271 2272 3566 3573 3574 3579 2307 3591 3592 943 3616 944 2605 1207 2609 2618 1222 2622 1230
two$	3012 1744 391 1803 1804 1816 1822 3106 3112 450 3134 1861 472 1872 3147 476 478 3157 1899 1900 1901 3202 543 546 3239 1976 578 1978 3261 599 602 2005 610 2010 618 2018 2019 637 3325 3331 3334 2061 2062 3337 679 692 3434 3441 3459 2204 2214 2215 3490 2240 2243 3518 2247 849 2260 872 2272 2273 2279 2285 2307 2317 3602 943 2343 2349 2351 2354 2361 2362 965 983 2384 2385 2387 2388 2605 1207 2608 2609 2618 1222 2622 1230 2631 2638
twos	2254 3549 3550
twos$	1970 3244 2255 3529 1229
type$	2193
unable$	359 388 1798 451 1922
uncle	1885 2008 3293 3313 645
uncle$	1302
under$	1426 2733 2799 204 395 2389
undergrowth$	1015
underm	783
undermin$	923
undermine$	923
undermines$	923
undermining$	923
undermins$	923
unders	1671 2524 1131 2530 1325
understand$	2945
understanding$	2509 2512 2573 2592
understood$	2693 2440
undert	1436 2733 1661 1703 2389
undertake$	378
undertaken$	2710 2935 2977
undertakes$	378
undo	761 774 783
unfair	1299
unfold$	2847
unfoldes$	2847
unfolds$	2847
unfollow$	409 1205
unfollowe$	409 1205
unfollowed$	409 1205
unfollowes$	409 1205
unfollowing$	409 1205
unfollows$	409 1205
unfriend$	409 1205
unfriende$	409 1205
unfriended$	409 1205
unfriendes$	409 1205
unfriending$	409 1205
unfriends$	409 1205
unheal	435 2296
unhealthy$	435 1834 2072 3570
unhelp	2296
unhelpful$	3570
unit	1887 1917 3293 638 3352 2095 3369
unit$	1448 3132 3161 3191 613 614 3309 642 2045 3321 1221
units	3369
units$	3132 3309 3359
unless	2251 2252
unload	2383 1339
unload$	3657
unlock	1000 2399 1339
unlocked$	3619
unpick$	817 818 1138
unpicke$	817 818 1138
unpickes$	817 818 1138
unpicking$	817 818 1138
unpickning$	817
unpicks$	817 818 1138
unravel$	817 818
unravele$	817 818
unraveles$	817 818
unraveling$	817 818
unravelning$	817
unravels$	817 818
unsafe	1030
unsafe$	2429
unsupervised$	1761
untangl$	818
untangle$	773 818
untangles$	818
untangling$	818
untangls$	818
until	3279 2251 2252 854 2303 2353
until$	2802 1536 504 564 1999 3314 3577 2342 3627 3630 3641 2644 2655
up	2698 2733 1478 1495 1601 1632 1870 2220 2389 2399
up$	2673 1405 2690 2691 2710 2735 2736 2739 2752 1481 2767 2768 2770 2803 2817 1568 1597 2872 2874 2875 1612 1614 1622 2901 1628 2906 2911 2912 2949 1690 2970 3017 3038 1768 3045 3081 1827 1835 3121 1848 3167 3168 3177 1909 3184 1955 3328 3329 2060 3335 2144 3440 3480 2261 3551 2284 3576 2326 3618 3622 3657 2405 2412 2449 2502 2555 2572 2583 2640 2641 2644 2647 2662
upd$	2412
update	1460 2776 1598 1600 1624 990 2396 1000 2399 2425 2488 1274 1324
update$	2872 218 2892
updated$	2874 218 2417 2489
updates$	2734 2872 218 2892 1619 2898
updati	1324
updating$	218
uped$	2412
upheld	1890
upheld$	3164
uphold	845 846 1327
uploaded$	78
upon$	1965 2155 2482 2665
upper	2342
ups	1495
ups$	2719 2872 3038 1809 1848 2412
upskil	1131 1327
uptake	6 79 1478 1006
uptake$	1405 2752 2405 2424
urg	427 800
urge$	1149
urged	2015
urged$	1149
urges$	1149
urging$	1149
us$	1695 402
use	2787 1516 1650 453 2248 2463
use$	1506 2782 2790 2826 2924 254 257 1657 271 295 402 1043 1117 1215
used	1446 2804
used$	2720 2809 900 1043
useful	2868
useful$	2783 2818 2588
uses	453
uses$	1506 2782 254 1043 1117
usher	480 570 856
using$	271 295 402 700 2438 1043 1117
usual$	1574 196 3190 3556 2593
utilis	1327
valley	3293
valued	2996
valued$	2994 3000
van$	1448 65 119 2801 3628 3659 3661 1289
vans	120 875
vans$	119 2801 3628 3661 1289
veer	830
vehicl	1067
vehicle$	2466
vehicles$	2466
venue	3370
vet$	333
veting$	333
vets$	333
vetting$	333
via$	700
vicar	31 32 1453
vicinity$	3223
victim	1069
victim$	2468
victims$	2468
video	2776 990 2396 2425 1274
video$	3625 3626 3647 999
videos$	999
view	2717
view$	2813 2950 1074
viewe	2731
viewed$	2398
views	1445
views$	2719 211 327 1014 2537
vigila	1680 1696
vigilance$	2970 2492
vigilant$	2897 2954
villag	3135 3159 3170 3181 3283 3284 3285 3286 2013 3293
village$	3358
violence$	2520
visibi	1696 1294
visibility$	2970 2563
visible$	2939 1094 2592
vision$	279 2573
visit	1400 2682 2717 2727 100 102 2776 1735 1767 1787 3071 3072 401 1830 453 508 3196 591 2207 2248 2365 990 2396 2425 1215 1274
visit$	2681 1499 1501 2777 2796 2822 3005 3023 1791 1800 402 1938 3260 1990 652 3481 3582 3635 3639 2382 2552 1276 1380
visite	1399 1430 2706 2708 1436 1439 2722 2731 2733 1468 2757 1490 1000 2399 1029
visite$	402
visited$	2673 2704 2710 2742 2764 1501 2410 2428
visiti	1795 401 3092 436
visiting$	2714 3026 3037 1800 402 1835 1380
visitor$	2472
visitors$	1933 1938
visits	2722 1460 453 898 1215
visits$	2681 2734 1499 1501 2777 2822 3005 3026 1764 410 448 1938 1990 3481 3635 2382 2552 1380
voice	2524 2530 1328
voice$	2932 1014
voices	1328
voices$	1014
volunt	31 32 1453 60 2762 2776 2248 990 2396 2425 1274
volunteer$	0 1 2680 14 18 20 23 91 1500 2777
volunteers$	0 1 2680 14 18 20 23 91 1500 2777
vote$	1266
votes$	1266
voucher$	95
vouchers$	95
vulner	2978 2530 1328
wait	517 822 2248 1282
wait$	1506 142 2984 324 1916 3255 2083 706 1037 1256
waited	1528 2809 137
waited$	2802
waitering$	1916
waitin	1528
waiting$	2802 2984 324 3018 1916 1256
waits$	1506 142 2083 706 1037 1256
waitting$	1916
waive$	1340
waived	1000 2399
waived$	2356 1340
waives$	1340
waiving$	1340
walk	1400 2682 96 1495 2787 1516 471 1870 571 2199 822 830 2248 2350 2365
walk$	1506 2782 2790 142 189 401 505 2050 2052 2053 2058 3333 671 2071 2083 3624 3635 3636 2364 3639 1053 1381
walkab	2776 990 2396 2425 1052 1274
walke	537
walke$	505 1936
walked	2804 471 1870
walked$	3119 1936 1381
walkes$	505
walkin	3018 1795 1846
walking$	189 3060 401 3092 3120 505 1381
walks	1495 571
walks$	1506 2782 142 189 505 2050 2058 671 2083 3635 3636 1053 1381
wall	1950 3623
wall$	2766 573
walls$	2766 2917
want	1556 2830 1148
want$	1659 2967 2991 495
wanted	1532 1556 2830
wanted$	2806 2994
wants	1556 2830 1148
wants$	2967 2991 495
warden	31 32 1453 60 2762 1724
warden$	0 1 2680 14 18 20 23 53 55 65 91 1500 2411
wardens$	0 1 2680 14 18 20 23 53 55 65 91 1500 2998 2411
warm$	2818 2449
warmer$	2435
warn	426 447
warn$	352 361 386 937
warne$	361
warned$	352 361 386 3119 937
warnes$	361
warnin	1747
warning$	2796 144 352 361 386 937
warnings$	144
warns$	352 361 386 937
was	2809 137 168
was$	1427 1432 1463 87 1491 127 2811 162 949 1031 1041
watch	2717
watch$	311 3115 974 2492
watched$	2693 2754 974 2398
watches$	974
watchful$	1599
watching$	311 974 1081
wave	1517
wave$	2791 2436
waves$	2791
way	1595 2934 3135 631 2233 2262
way$	2780 2813 2869 2871 1631 1828 2030 3361 802 3536 2531 2625
ways$	2532 2543 1146 2625
we	31 32 1453
we$	1408 1412 19 1642 2918 300 2980
weaken	403 761 2170 774 779 3455 783 893
weaken$	3444 923
weakene$	923
weakened$	3214 3415 3478 3567
weakenes$	923
weakening$	923
weakens$	3444 923
weaker	2168
weaker$	3442 3478
wean	820
wean$	744
weaning$	744
weapon	120
wear$	1452
wears$	1452
webina	2776 990 2396 2425 1274
webpag	2776 990 2396 2425 1274
websit	2776 3623 990 2396 2425 1274
website$	28 92 2766 999
websites$	28 999
wed	2342
wedge$	768 775
wednes	605 730 731 2342
wednesday$	2709 605 3278 730 2129 731 3404 3631 2366 3644
wednesdays$	2709 3278 2129 3404 3631 2366 3644
weds	2342
week	3370 3509 3510
week$	2709 2725 3260 644 2337
weekda	605 730 731
weekday$	3278 2129 3404
weekdays$	3278 2129 3404
weeken	605 730 731
weekend$	2709 124 3278 2129 3404 2298
weekends$	2709 124 3278 2129 3404 2298
weekly$	2674 966 3645 996
weeks	605 730 731
weeks$	2709 2851 3278 3314 644 3402 2129 3404 2337
weekss$	644
welcom	134 264 306 2996 3204 2263
welcome$	2994 1864 3537 3542
welcomed$	1533
welcoming$	2783 2818 1663 2939 1705 2512 2592
welfar	1300 1328
well	3580
well$	434 2564
wellbe	2978 2530 1328
went	2682 2727
went$	1410 1427 2344 1042
were	2809 137 168
were$	1427 1432 1463 87 1491 2787 127 2811 162 665 949 1031 1041
what	176
what$	1524 133 1564 1575 1590 310 328 2432 2453
whatev	176
whatever$	1575 1697
whatsapp$	411 1812
when	136 176 1971 2230 2251 2252 854 2312
when$	1523 1535 173 1575 197 2875 2876 2924 1852 1853 3176 3195 3215 3225 3241 3242 844 2333 2432 2453 2474 1076 2490 2491 2525 1182
whenev	1971 2251 2252 2312
whenever$	197 1853 3176 3215 3225 3241 844 2333 1076 1182
where	136 176 2350
where$	1515 1535 173 1575 197 370 1801 1867 506 3483 824 2289 3624 2432 2453 2474 1076 2491 2525 1182
wherea	136
whereas$	1535
wherever$	197 1076
whether$	54 827 2453 2543
which$	1406 1407 1523 370 824 2432 2453 2649
while	136 2251 2252 2312
while$	1535 1852 1853 3314 844 2333
whittl$	815 817
whittle$	815 817
whittles$	815 817
whittling$	815 817
whittlning$	815 817
whittls$	815 817
who	157
who$	1443 2730 1515 1552 1553 1554 1732 1822 1825 3106 3134 1861 472 1872 3157 1899 3202 610 2010 3325 2273 2279 2285 2432 2453 2462 1064 2608
whoever$	1065
whole	2618
whole$	3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 1900 1901 543 3239 599 3334 2061 2062 3337 3441 2204 2214 2215 3490 3518 2247 849 3523 2260 2272 2307 1132 2605 1207 2609 1222 2622 1230
whom$	1515 1732 1825 2432 2453
why$	2453
wide$	1931
widen	1339
wider$	2886 297 792
wife$	1302
wifi	1950
will	1713
will$	1404 1491 238 239 1649 269 1682 1783 400 460 1922 2034 2141 2165 2368
willing$	2044
willn$	398
willno	398
willnot$	1797
win$	1172
wind	413 735 3534 911
wind$	510 511 2329
winde$	510 511
windes$	510 511
winding$	510 511
window$	2766
windows$	2766
winds$	510 511
wing	3293 3352 2097 3371 3375 2233
wing$	3508
wings	3371
wings$	3508
wining$	1172
wins$	1172
winter	2342
winter$	2810
wisely$	3470
wiser	2195
wish	1556 2830 1148
wish$	279 2991
wishes	1556 2830 1148
wishes$	2991 327 1014
with	3096 3097 3098 3102 2090 2372
with$	2673 1429 2705 1568 1569 1578 1585 2863 2875 1628 1629 2906 2958 1702 1733 1734 3014 3015 3019 1776 1800 3080 3113 3140 1919 3211 1939 3288 3291 2039 3332 3413 3414 2144 3428 791 2202 3495 2228 3572 948 3646 2375 3651 2428 2445 2503 2506 2525 2529 2591 2649 2655 2656 2657 2660 1306
withdr	457 487 735 745 869 942 1341
withdraw$	469 498 772
withdrawal$	484
withdrawe$	469 498 772
withdrawen$	772
withdrawes$	469 498 772
withdrawing$	498 772
withdrawn$	1863 3274 3407 2356
withdrawping$	469
withdraws$	469 498 772
wither	2170
wither$	3444
withers$	3444
within	165 363
within$	1426 1762 2147
withou	3288 2185 810 858 1070
without$	1522 385 1833 440 3324 2051 3458 3485 868 2299 1038 2469
withs$	3014
women	3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
women$	1811 3165 3220 3233 3235 1988 3268 2283 3598
word$	2796 2837 2985 2497 1299
words$	2837
work	1447 453 471 1870 1895 800 2248 1148
work$	2 2721 2729 92 1573 1579 1582 2860 2865 2896 228 2918 2929 262 304 2998 463 1914 706 3408 2135 3410 3530 938 2487 1104 1131 2531 2584 1192 2593
worked	1436 1455 2733
worked$	1399 2710 2774 687 1104 1192
worker	31 32 1453 60 2762 2776 990 2396 2425 1274
worker$	0 1 2680 1408 14 18 20 23 2703 55 61 65 2753 91 1500 2788 2841 2845 1011 2411 2419 1024 1304
workers$	0 1 2680 1408 14 18 20 23 2703 55 61 65 91 1500 2788 1011 2411 2419 2557
workin	1447 1696 2530 1148
working$	1403 24 2712 45 2721 1466 2896 228 2970 2998 463 1104 2531 1192
workload$	1572
works	453 1148
works$	92 2865 2957 706 1104 1192
worksh	100 2776 2095 3369 2097 3371 990 2396 2425 1274
workshop$	1499 2777 3636 2364 1276
workshops$	1499 2777 3636
workstream$	1021
workstreams$	1021
world$	786
worrie	1556 2830
worries$	1619 2894
worry	1556 2830
worse	3534 1280
worst	2618
worth	2868 2551
worth$	3114
worthwhile$	2588
would$	195 260
wound$	3084 2302
wrap	249 1151
wraparound$	1648 2550
wrappingaround$	2550
wrapsaround$	2550
wristbands$	95
write$	1375
writes	1460
writes$	2734 1375
writing$	1253
writte	1430 2733 1493 1565 167 2389 1000 2399 1029
written$	1399 2704 2706 2708 1439 1468 2757 1490 2767 2839 1566 1002 2428 1375
wrong	1299
wrong$	3114
wrote	1029
wrote$	1431 2428
yard	437 3511 3512
yard$	1836 3513
yards$	3036 1837 3513
year	3371 3558 3560
year$	2810 2823 3297 644 2066 2097 2103 3560 2342
years$	644
young	2536
young$	33 34 35 51 2725 85 114 2791 1521 2797 2799 131 1534 147 148 152 1555 157 1557 1558 2833 2862 1669 274 3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1969 1994 1997 599 635 656 3334 2061 2062 3337 686 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3560 3573 3574 3579 2307 3591 3592 2324 943 2374 3652 2380 2433 2530 2538 2605 1207 2609 1222 2622 1230
younge	3012 1744 391 1803 1804 1816 1822 450 1872 3147 476 478 1900 1901 543 3239 3269 599 2004 618 2019 635 637 3319 3334 2061 2062 3337 679 694 3403 3441 2204 2214 2215 3490 3518 2247 849 2260 2272 3558 2307 943 3616 2605 1207 2609 1222 2622 1230
younger$	3012 1744 391 1803 1804 1816 3093 1822 3106 450 3134 1861 472 1872 3147 476 478 3157 1899 1900 1901 3202 543 3239 599 610 2010 3325 2057 3334 2061 2062 3337 694 3441 3448 2204 2214 2215 3490 3518 2247 849 2260 2272 2273 2279 2285 2286 2307 943 3616 2605 1207 2608 2609 1222 2622 1230
youngest$	1822 3106 3134 1861 472 1872 3157 1899 3202 610 2010 3325 3448 2273 2279 2285 943 3616 2608
youngs	3012 1744 391 3074 1803 1804 1816 1822 3104 3107 1840 450 3128 1872 3147 476 478 3155 1891 1900 1901 3180 3194 531 3206 3212 543 1948 3239 3240 1994 1997 3271 599 3334 2061 2062 3337 694 3441 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2271 2272 3573 3574 3579 2307 3591 3592 2324 943 2605 1207 2609 1222 2622 1230
youngsters$	1811 3165 3220 3233 3235 1988 3268 3598
youth$	2689 49 1724 3233 3273 3511 3512 2455
youths	1969
youths$	1954 3233 3243 2455
yp	157 3012 1744 3031 3062 391 3069 3070 3074 1803 1804 1816 3093 3095 1822 3104 3106 3107 3108 1840 450 3126 3127 3128 3129 3134 1861 472 1872 3147 476 478 3155 3157 1899 1900 1901 3180 3194 3201 3202 531 3206 3212 541 543 3239 3240 3269 599 2004 610 2010 618 2019 3304 635 637 3318 3319 3325 656 3334 2061 2062 3337 3345 3346 679 694 3403 2130 3417 3422 3433 3435 3441 3454 3474 3475 3476 3477 2204 2206 2214 2215 3490 3493 3497 3502 3503 3507 3518 2247 849 2260 2267 2271 2272 2273 2279 2285 3566 2293 3573 3574 3579 2307 3591 3592 2327 943 3616 2605 1207 2607 2608 2609 2618 1222 2622 1230
yp$	3025 2038 3434
zine$	2642
zines$	2642
zone	1746 1747
zone$	63 3508 2610
zones	1746 1747
zones$	63 3508 2610
