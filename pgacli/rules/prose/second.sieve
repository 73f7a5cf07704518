1394 1269 985

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

2 3 4 6 7 8 9 13 14 15 17 18 19 21 23 25 26 27 28 29 30 31 32 33 34 35 37 38 39 40 42 43 44 45 46 47 48 49 50 54 56 59 62 63 64 65 66 67 68 69 72 73 75 77 79 80 81 82 84 85 87 88 89 90 91 92 93 94 97 98 99 100 102 104 108 109 110 111 112 116 117 118 119 120 123 124 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 143 144 145 146 150 151 152 154 156 157 158 160 161 162 163 170 173 174 175 178 182 184 185 186 187 189 190 191 193 194 195 196 197 202 203 204 206 209 210 212 214 215 217 220 222 224 226 227 228 233 234 236 246 249 260 264 265 267 268 269 270 271 274 275 276 277 278 279 280 281 289 290 291 292 293 297 299 300 302 304 305 306 307 308 309 310 311 312 314 315 316 317 318 319 320 321 330 336 338 340 341 345 346 347 348 352 353 354 356 360 361 362 363 364 365 367 368 369 370 373 375 377 378 380 381 383 384 385 386 387 388 392 393 394 397 399 401 402 404 405 409 412 417 418 419 421 427 428 434 435 437 439 440 442 443 444 445 446 448 449 450 451 452 453 454 455 456 460 463 464 465 467 468 469 470 482 489 490 491 507 508 512 518 519 520 522 525 527 530 534 535 538 539 541 542 544 546 547 551 554 555 559 561 562 563 564 565 566 568 569 570 572 574 575 576 579 581 582 584 585 586 587 588 590 591 596 598 599 600 601 602 603 604 605 606 607 609 611 613 614 615 616 617 618 619 620 622 623 624 625 626 627 628 629 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 656 657 658 659 660 661 662 663 664 666 667 669 670 671 672 674 675 676 677 678 679 680 681 682 683 684 686 687 688 689 690 691 692 693 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 758 759 760 761 762 763 764 765 766 767 768 769 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 827 828 829 830 831 832 833 834 835 836 837 838 839 841 842 843 844 845 846 847 848 849 850 851 852 855 856 857 858 859 860 861 862 863 864 865 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 883 884 886 887 888 890 891 892 894 895 896 897 898 899 900 902 903 904 905 906 907 908 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 935 936 937 938 939 941 942 943 944 945 946 947 948 949 950 951 952 953 954 956 957 958 959 960 961 962 963 964 965 966 968 969 970 971 972 973 974 975 976 977 978 979 980 981 982 983 984 986 987 988 989 990 991 992 994 995 996 997 998 999 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1227 1228 1229 1230 1231 1232 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1243 1244 1245 1249 1250 1251 1252 1253 1258 1277 1278 1279 1289 1292 1296 1297 1298 1301 1313 1317 1320 1321 1322 1323 1324 1326 1327 1328 1329 1330 1353 1358 1360 1361 1371 1372 1376 1377 1380 1385 1386 1387 1388 1389 1390 1391 1392 1393 1 5 11 12 16 20 22 24 36 41 51 52 53 55 57 58 60 61 70 71 74 76 78 86 95 96 101 103 105 106 107 113 114 115 121 122 125 142 147 148 149 153 155 164 167 169 171 172 176 179 183 188 192 198 199 200 201 205 207 211 213 216 218 219 221 223 232 235 239 240 242 243 244 245 247 248 250 255 258 261 266 272 273 286 288 294 295 296 298 303 313 322 323 324 325 326 327 328 329 334 335 337 339 343 344 349 350 351 355 357 358 359 366 374 376 379 382 389 390 391 395 396 398 400 403 406 407 408 410 411 413 414 415 416 420 422 424 425 426 429 430 431 432 433 436 438 441 447 458 459 466 471 475 476 477 478 479 481 483 485 488 497 498 506 509 510 511 513 514 515 516 517 521 523 524 526 528 529 531 533 536 537 540 543 545 548 549 550 552 553 556 557 558 560 567 571 573 577 578 580 583 589 592 593 594 595 597 608 610 612 621 630 655 665 668 685 694 757 770 788 825 826 840 853 854 866 882 885 889 893 901 934 940 955 985 993 1048 1076 1087 1155 1226 1254 1256 1257 1260 1262 1263 1270 1271 1272 1273 1275 1276 1280 1282 1286 1287 1294 1307 1311 1314 1319 1325 1332 1337 1339 1350 1351 1352 1354 1355 1359 1362 1365 1366 1368 1373 1374 1378 1379 1381 1382 1383 1384 0 10 83 159 165 166 168 177 180 181 208 225 229 230 231 237 238 241 251 252 253 254 256 257 259 262 263 282 283 284 285 287 301 331 332 333 342 371 372 423 457 461 462 472 473 474 480 484 486 487 492 493 494 495 496 499 500 501 502 503 504 505 532 673 967 1246 1247 1248 1255 1259 1261 1264 1265 1266 1267 1268 1269 1274 1281 1283 1284 1285 1288 1290 1291 1293 1295 1299 1300 1302 1303 1304 1305 1306 1308 1309 1310 1312 1315 1316 1318 1331 1333 1334 1335 1336 1338 1340 1341 1342 1343 1344 1345 1346 1347 1348 1349 1356 1357 1363 1364 1367 1369 1370 1375

8 14 6 6 9 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 4 9 8 7 10 7 9 5 10 10 8 5 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 7 5 5 6 5 6 4 8 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 4 6 4 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 7 0 11 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 5 3 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 4 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3099 1978 734 2415
2$	3099
20$	2611
3$	3099
34$	1207
35$	1207
a$	2775 139 1593 1652 1664 1670 1671 298 1701 1705 3172 614 2010 3582 2339 2341 2342 3612 2347 2350 2351 2352 960 2363 978 2374 2375 2377 2378 2422 2620 2621 2622 2625 2626 2629 2630 2631 2634 2635 2639 2640 2644 2649 2654 2662
abc	346 1740
abcs	1740
able$	2838 1743 356 1775 1790 448 2036 1025 2465
about$	1607 1698 3005 3107 1908 3536 2280 2326 2531 2536
aboutering$	1908
abouting$	1908
aboutting$	1908
above	3217
above$	3223 2549
abreas	1146
abreast$	2540
abroad	3122 3146 3157 3168 3270 3271 3272 3273 2005 2032
absent$	3512
abus	2814
abuse$	2510
academ	3280 3288 3339
academy$	3296
accept	1411 2707 924
accept$	1856 1926
accepted$	2680 2983
access	1665 2514 1147 2541
access$	2934 1843 3147 3158 1129
accessed$	992
accessible$	2928
accessing$	2704
accomm	468 1862 635
accommodation$	494 3282 639
accord	1092
accordingly$	2486
accoun	2794 1644 1800 1147 2541 1289
account$	28 2902 2913 2964 3069
accounts$	3069
accred	1431
accredited$	2700
achiev	1477 986 2546
achieve$	993
achieved$	1413 2746 2380 993
achieves$	993
acknow	1432 1126 1319
acknowledgement$	2701
across	3540 3639
across$	3122 3146 3157 3161 3168 3270 3271 3272 3273 2005 3322 836 2270 3594 2493
act$	3519 857 898 1183
acted$	2797
action	2766 1632 1644 985 2386 2415 1269
action$	83 2762 2885 2901 2913 1004 1016
actions$	83 2762 1004 1016
active$	2845 1597
activi	2766 2904 2923 1718 3398 985 2386 2415 2569 1269
activities$	2767 2849 2987 3363 3392 2124 3394 3396 2522 2523 2574
activity$	3363 933 2574
acts$	857 1183
ad$	1069
add	1208
add$	1346
added$	1346
adding$	1346
additi	248
additional$	1603 1642 1007 1080
addres	167 168 1594 228 3468 1126
address$	1622 494 1956 806 818 1321
addressed$	1562 2863 1321
addresses$	1956 1321
addressing$	1321
adds$	1346
admission$	1843 3147
admit	924
admit$	1730 3125 1926 1959 584 2265 872 903
admite$	903
admited$	584 2265 872
admites$	903
admiting$	584 903
admits$	584 2265 872 903
admitt	3191 588 2253
admitted$	584 1982 3509 3513 3522
admitting$	584 903
adolescents$	3220
adopt$	270 1365
adopte	2723 2733 1488 2379
adopted$	2757 1365
adopting$	1365
adopts$	1365
adult	2794 2273 3543
adult$	2777 2790 2908 2909 2951 1715 3613 2447 1055 1281 1285
adults	299
adults$	2777 117 2790 223 1636 2951 1693 3613 1281 1285
advert	2723 2766 985 2379 2386 2415 1269
advice$	210 2911 293 1331
advis	423 424 795
advis$	358
advise	31 32 1448 2007 1319
advise$	351 358
advised$	358
adviseed$	351
adviseing$	351
adviser$	1006 1017
advisers$	1006 1017
advises$	351 358
advisi	1319
advising$	358
adviss$	358
advoca	1126 1322
advocate$	1300
affect	3149
afraid	1514 1064
afraid$	2783 2458
afresh$	2609
after	1881 3472 2241 849
after$	2901 1713 3150 3630 2419 2603
aftern	602 2089 3358 726 727 2223 3494 3495 2332
afternoon$	2699 123 3247 3265 680 2104 3380 3387 2120 3390 1035
afternoons$	2699 123 3265 2104 3381 3388 2120 3390 1035 2433
again$	1680 3043 2583 2609
agains	2362
against$	1421 158 1553 3010 1752 1816 2326 3631 2490
age$	3451 3496 3497 3543
agenc	2872
agenci	45 60 2752 1611 299
agencies$	0 1 2667 2670 14 18 20 1439 70 2735 91 1495 1609 2880 223 1693 1106
agency$	2711 1616
agenda$	2899 1014 2479
agree	1842 1208
agree$	1414 375 389 955 1245
agreed	1423 2723 1488 1594 2379
agreed$	2682 2692 2757 1568 2863 1678 389 2036 955 2413 1169 1245
agreeed$	1414
agreem	2766 3004 985 2386 2415 1269
agreement$	94 210 3003 3599
agreements$	3003 3599
agrees$	1414 375 389 955 1245
ahead	2759
ahead$	3472
aim	1143
aim$	278 2563
aiming	1143
aims	1143
aims$	2563
alarm$	39 62 67 95
alarms$	39 62 67 95
alert	1674
alert$	2886 2943 2582
align	1322
alive$	2845
all	59 156 170 1864 3226 2361 3634 2526 2595
all$	2664 2695 2718 1453 1486 1500 114 223 1688 1691 1693 2069 3342 2248 3605 2344 2376 1002 1106 2518 2622 2626 2656
alliance$	2558
alliances$	2558
alloca	1441 2723 468 1862 470 1904 830 2379
allocate$	1367
allocated$	2710 1474 480 699 2413 1367
allocates$	1367
allocating$	1367
allote$	926
allotes$	926
alloting$	926
allotment$	92 3646
allots$	926
allotted$	480
allow	588 802
allow$	2835 330 1725 1730 1771 1807 1926 1959 584 1982 2147 868 2265 872 2322 1163 2571
allowe	3191 588 2253
allowed$	1722 330 1725 1743 3070 1972 3242 584 1982 3509 3513 3522 3527 2265 872 2309 1109
allowing$	584 868 2322 1163
allows$	2835 330 584 1982 2265 872 1163 2571
allowted$	1725 584
allowting$	584 868
alone	1514 2078 3500 3534 3535
alone$	2783 1929 3241 3252 3262 3344 3347 3544 2604
along$	3209 1943 3235 2570
alongs	1813 3083 3084 3085 3089 2083
alongside$	1582 3352 2218 2493 2581 2584
alter$	455
altere$	455
alteres$	455
altering$	455
altern	2923 2965 720 783 790 2569
alternate$	710 2108 2119
alternating$	710 2119
alternative$	1635 482 794
alternatives$	2511
alterping$	455
alters$	455
ambassador$	1017
ambassadors$	1017
amber$	2773 2774 2431
ambition$	278
amend	1334
amende	2723 2379
among	3083 3084 3085 3089 3275
among$	1727 1728 3161 1911 1931 3322 2137 2192 836 3594 1301
an$	1587 1593 264 1664 1670 3172 2339 2341 2351 2352 960 978 2374 2375 2377 2378 2422 2639 2649 2662
analyse$	1082
analyses$	1082
analysing$	1082
analyst$	1287
analysts$	1287
and$	1642 1704 1717 3160 3533 2539
anew$	2609
annual$	991
anothe	1611 3018 3049 3052 3056 3057 3061 3080 3082 3091 3094 3095 1832 3115 3142 3167 3181 528 3193 3199 2019 3353 3402 3407 3418 3420 3439 3459 3460 3461 3462 2194 2196 3478 3482 3487 3488 3492 2261 3540 3558 3559 3564 3576 3577 2317 1197 2594
another$	2841 1587 2880 352 353 3028 3031 3033 3036 3039 3040 3048 3053 3054 1833 3113 3114 3115 3116 482 1910 529 3197 3269 3278 2014 2015 2027 3298 2034 3326 664 2070 3351 2085 695 2093 3383 3403 3410 3412 3414 3428 3431 3432 3434 787 3451 794 828 829 2227 2228 3510 3511 2243 3512 858 2252 859 2253 2254 3524 2258 2260 2268 3538 2276 3564 2296 3571 3588 3592 3596 2351 1053 2591
answer	1432 2797
answer$	2701 1388
answered$	1388
answering$	1388
answers$	1388
anti$	1127
any$	1612 219 1614 1691 3061 1814 3091 3094 1832 3115 3142 3167 3172 3181 528 3193 3199 644 3353 2136 3459 3460 3461 3462 2194 2196 3478 3482 3487 3488 3492 2261 3558 3559 3564 3576 3577 2344
anybody$	2786 3353
anyone$	2786 3353
apart	3009 3013 3075 3076 1885 1886 2046 2047 755 2160 776 3470
apart$	3032 3078 440 3110 3154 3155 3164 2035 3307 3315 3316 3322 3323 2055 3325 663 3334 3361 3374 3417 2149 3429 3435 2175 2219 3553 2586
apolog	1294
apologise$	1266
apologised$	1266
apologises$	1266
apologising$	1266
app$	28 994
appeal	965
appeal$	3268 777 2172 3619
appear	425
appear$	1819
appearance$	2513
appl	1208
applic	2766 985 2386 2415 1269
applicable$	2464 2465
application$	3610 3619 2542
applications$	3619 2542
applie	1425
applied$	2694 1244
applies$	1244
apply$	505 609 841 1244
applying$	1244
appoin	2723 100 2766 588 985 2379 2386 995 2389 2415 1269
appoint$	1369
appointe$	1369
appointed$	2411 2413 1369
appointes$	1369
appointing$	1369
appointment$	1494 2767 1982 933 3610
appointments$	1494 2767 1982 933
appoints$	1369
appren	2089 3358 877
approa	2747 1514 2813 155 444 2453 1323
approach$	2811 2885 2933 2521
approachable$	2928 2502 2582
approached$	2783
approaches$	1525 2811
approaching$	3024
approp	2857 248 1731 790 2514 1146
appropriate$	1568 1570 1603 2875 1635 1642 2928 3000 2464 2465 2540
appropriately$	2540
approv	1423 1441 2723 2379
approved$	2692 2710
apps$	28 994
april	2332
april$	2799 1531
are	1399 167 247
are$	1417 1422 1433 50 1458 87 1486 1491 107 110 2776 126 145 149 161 1604 1668 281 397 1990 2026 662 2065 2131 807 944 952 2358 966 1031 1036 1048 1050
area	3009 3122 3146 3157 3168 3270 3271 3272 3273 2005 3280 3288 3299 2058 3327 3339 3357
area$	3126 482 3210 3214 3260 3281 2013 2014 3283 2038 3493 3498 3586 2600
areas	3327
areas$	2946 3214 3346 3493 3498
aren$	395
arenot	395
arenot$	1789
arise	1590
arise$	2859
arises$	2859
arm$	434
around	1813 3083 3084 3085 3089
around$	181 2880 1642 1646 1698 3005 3161 3536 3594 2515 2540 2581
arrang	2723 1455 1462 2759 1842 609 2003 784 2379
arrange$	241 1725 981
arranged$	2731 2912 1823 3145 981
arrangeed$	1725
arrangeing$	241
arranges$	2724 241 981
arrangeted$	1725
arranging$	981
arrest	1514 1277
arrest$	143 160
arrested$	2783
arrests$	143 160
arriv$	487
arriva	2116
arrivaltime$	3385
arrivaltimes$	3385
arrive	425 468 1862 534 568 588 698 2238 911 1210
arrive$	1819 487 1928 1982 2044
arrives$	487 1982
arriving$	487
arrivs$	487
articl	2766 985 2386 2415 1269
as$	1536 172 173 1569 187 1586 193 196 2863 2865 284 2239 925 1048 1070 2480 2481 2515 1156 1177
asbo	346 1740 347 1741
asbos	1740 1741
aside	1336
aside$	2726
ask	2776 1550 2819 444
ask$	141 351 403 547 572 609 841 1040 1385
aske	1040
asked	1425 2696 2698 1550 2819 2007 1024
asked$	2694 2793 1526 351 375 403 547 2304 2418 1385
asking$	351 403 547 572 1385
asks	1550 2819
asks$	141 351 403 547 572 1040 1385
aspira	2520 1323
assaul	2814 155 1064 1277
assault$	2790 159
assaults$	2790 159
assemb	2766 3044 3047 985 2386 2415 1269
assemble$	3232
assemblies$	2767 3621 3635
assembly$	3621 3635 1271
assess	2766 1558 167 1564 985 2386 2415 1269
assessed$	76 2396
assessment$	2825 2827 2830 2831 2833 2834
assessments$	2833
assign	2723 468 1862 470 1904 830 875 2379
assign$	1367
assigne$	926
assigned$	1474 480 699 2413 1367
assignes$	926
assigning$	926 1367
assigns$	926 1367
assist	2007
assist$	1308
assistance$	2911 1308
assisted$	1308
assisting$	1308
assists$	1308
associ	1736 1737 3007 3009 3012 3013 1769 1773 3047 3079 3086 433 3109 2045 2130 3402 3585 1293 1332
associate$	3005 3014 3027 3038 3042 3060 3314 3531 2592
associates$	2214
associating$	3006 3021 2593
association$	3006 3063 1827 445 3399 737 3405 3408 3569 3595 2587 2588
assumptions$	2527
assurance$	210 2488
assurances$	2488
at	2299
at$	2686 1449 2745 1487 2775 2789 1532 140 176 187 2852 2863 1622 244 279 2944 2947 2949 1967 1969 1976 1977 3275 624 2023 697 3384 723 836 3517 2303 2332 2336 3615 3622 3625 3626 2359 2360 3630 2365 2366 3639 3640 2382 2416 2433 2532 2603 2634 2635 2645 2646 2647 2661
attached$	2549
attachment$	2163 800 3569 2558
attachments$	2163 2558
attack	2814 155 1064 1277
attack$	2458
attacked$	2454 2458
attacks$	2458
attemp	1143
attend	1394 1395 6 2672 2685 1419 2688 2689 1425 1431 1440 1442 2712 2717 2721 2722 2723 1455 1470 102 450 468 1862 568 588 2238 878 2299 2379 1001 1008 1210
attend$	2671 1496 456 1863 1982 645 2042 3384 2402 1043 1391
attendance$	1400 26 2711 2720 2739 98 138 1982 2395 2414 1022
attendd$	2402
attended$	2663 2694 2700 2714 2751 1496 2402 1043
attendees$	2709 2720 2735
attending$	2663 2704 2399 1043 1391
attends$	2671 2724 1496 1982 645 2042 2402 1043 1391
attention$	1648 2511
attenu	756
attitu	1323
attitudes$	2527
attrac	3211
attraction$	3268
attractive$	2928
audit	2766 985 2386 2415 1269
audite	1431
audited$	2700
august	2332
august$	2799
aunt	1877 2000 3280 3300 642
aunt$	1297
auntie$	1297
aunty$	1297
authorisation$	2601
authorisations$	2601
authority$	2601
autumn	2332
autumn$	2799
availa	2723 1457 1674 2379
available$	2726 2727 1568 2912 2943
avoid	1745 387 402 452 740 845 853
avoid$	1812 3374 2134 855
avoide	1839
avoided$	3108
avoidi	740
avoiding$	2134 855 2428
avoidping$	855
avoids$	1812 855
aware	1594 1641 1674 1146
aware$	2863 2886 2910 2937 2943 2540
awaren	2520 1323
awareness$	1109 2516 2517 1136
away	1513 3122 3146 3157 3168 557 571 3270 3271 3272 3273 2005 3275 3280 2019 628 3299 755 776 782 847 2252 2255 864 3540 908
away$	2782 3009 1745 1777 1784 3075 3078 440 451 1855 1857 3162 1894 1898 3203 1960 1965 3257 3278 2022 2029 3302 2035 646 655 2146 2149 758 2179 3458 3470 3473 2206 2217 2219 3512 3521 3522 3523 3525 3553 2330 2610 2623
awkward$	3090
back	1610 1856 2389
back$	145 1601 2879 440 3125 1894 3458 2193 3521 3522 3523 3579 1042 2659
background$	2499
backs$	3458
bad	432 2286
bad$	432 1826 3101 2064 3555
badge$	2716
badges$	2716
badmin	2362
badminton$	3631
bail$	346
bake$	1256
bakees$	1256
bakes$	1256
ban	335 343 345 361 362 364 371 409 410 416 420 536 557 592 603 724 2234 842 847 861 2255 900 907 927 2345 1212
ban$	329 344 1765 1806 422 3096 488 552 587 595 597 742 2235 3504 869 2301 950 3614 1203
band	3362
band$	3580 2332
banding$	329 742
bands$	3370 3598
bane$	595 869
baned$	742 869
banes$	595 869
baning$	595 742 869
bann	335 420 603
bann$	742
bannding$	742
banned	343 345 3071 1839 566 1988 724 847 2253
banned$	2996 2997 344 370 384 3070 3108 3120 518 1960 3257 3259 597 3400 742 3522 869 950
banner	93
banner$	940
banners$	940
bannin	343 345 361 557 724 847
banning$	329 344 489 595 597 742 869 907 950
banns$	742
banping$	329 1765
banred$	869 950
banring$	595 869 950
bans	343 345 361 557 724 847
bans$	329 344 1765 422 3096 488 595 597 742 2235 3504 869 2301 950 3614 1203
banting$	1765
bar	343 345 361 416 420 536 557 603 724 847 861 2255 900 927 1212
bar$	344 595 597 3504 869 950 1203
barbec	96 1490
barbecue$	3620 2354 3646
bare$	595 869
bared$	869
bares$	595 869
baring$	595 869
barned$	869 950
barning$	595 869 950
barr	420 603
barred	343 345 566 1988 724 847 2253
barred$	2996 2997 370 384 3120 518 1960 3257 3259 597 3505 3522 869 950
barrier$	1829 763 770
barriers$	2906
barrin	343 345 361 557 724
barring$	595 597 869 950
barrister$	1300
bars	343 345 361 557 724 847
bars$	344 595 597 3504 869 950 1203
base	2277 2278
base$	3547 2486
based$	2565
basis$	2463
basket	2362
basketball$	3631
be	247 280 1822 1085
be$	1422 1486 126 161 189 193 1588 200 1604 1617 227 1629 2903 1643 252 1656 1662 272 1668 275 281 2945 1683 1685 1720 1723 3014 374 1779 1822 1837 1851 1869 3149 1888 1905 1907 1990 2026 2044 652 3320 662 2060 2080 2131 3401 807 944 952 2358 966 1048 1081 1108 1131 1188 1190
bear$	206
bearing$	206
bears$	206
beat	2814
beating$	2811
beatings$	2811
became$	1031
because$	925
become	247
become$	189 227 3584 1031
becomes$	1031
becoming$	227
bed	877
bed$	3647
beds$	3647
been	2712 2798 136
been$	3 1408 1427 43 2723 1458 1478 1480 1486 1512 161 1643 662 944 952
before	1881 3472 1065
before$	2775 1530 3150 3630 1025 2459
befrie	155
begin$	1215
begining$	1215
beginning$	2006
begins$	1215
begun	2723
begun$	122
behave$	807
behaved$	3000
behaves$	807
behavi	2893 2967 2520
behaviour$	346 347 2527 1330
behaviours$	2527 1330
behind	3472 2343 1290
behind$	3423 3612 2452
being	247 280 1787 3079 2267 895 3560 2520 1323
being$	161 189 1604 227 1643 1723 3007 3024 3047 3109 1907 2026 3301 3320 2131 3536 3585 2427 2428 1081 1131
belief	2541
belief$	2560
believ	2797 1550 2819
believe$	1165
believes$	1165
believing$	1165
belong	1559 167 890
belong$	2828 1067
belonging$	2929 2284
belongs$	1067
below$	2549
bench	29 1942 2277 2278 941 3608
bench$	62 97 570 3547 3567 917 3590 2335 2401
benche$	917
benched$	917
benches$	62 97 917 2335 2401
benching$	917
benchping$	917
benchs$	917
benchting$	917
benefi	2857
berth$	3192
bes$	1081
beside	3083 3084 3085 3089 2082 2083
beside$	3352 2646
best	2514
best$	257 2201 808 2567
better	222 248 1731 783 790 2185 1123 1126 1275
better$	1583 1616 1642 257 2934 296 1692 1710 2982 324 1731 3000 372 431 780 2178 2180 787 789 3455 794 2201 808 828 2256 1020 2554 1170 1182 2578
betwee	1522 3004
between$	2791 1727 1728 2998 3003 3008 3067 3097 3098 1884 3161 1911 1931 3322 3399 2157 2164 836 3594
betweens$	3003
beyond	164 2175 2179 3540 3553
bid	2766 985 2386 2415 1269
big$	2328
bigger$	1952 3223
bike	29
bin	29 941
bin$	62 97 2335 2401
bingo	2362
bingo$	3631
bins$	62 97 2335 2401
bit$	2970
blankets$	2632 2633
block	409 410 484 536 548 2223 3591
block$	404 406 422 3498 3508 2332 1200
blocke	3071 3233
blocke$	406 1200
blocked$	2996 2997 404 406 571 1200
blockes$	406 1200
blocking$	404 406 1200
blocks$	404 406 3498 1200
board	21 45 1470 1471 465 801 1092
board$	1418 1439 2737 2739 2740 2756 97 2870 2871 483 3297 885 2362 1000 2486
boardd$	483
boarde$	885
boarded$	995
boardes$	885
boardi	3280
boarding$	1850 2018 643 885
boards$	2756 97 483 885
boat	3362
body	2294
body$	3508 3563
bolste	1322
bolted	2338
bolted$	3607
bond	2130 2150
bond$	337 348 3399 737 743 3419 761 766 2163 800 3476 3569 2558 2564
bonds$	337 348 743 3419 2163 800 3476 2558 2564
book	2721 470 640 708 843 875 876 879 2281
book$	1926 826 3638 2632 1363
booked	1431 2721 2723 468 1862 1904 2379 995 2389
booked$	2700 2751 1863 1363
booking$	3610 1363
bookle	2766 985 2386 2415 1269
booklet$	2706
booklets$	2632
books	29
books$	826 3638 2399 2632 1363
boost$	1101
booste$	1101
boostes$	1101
boosting$	1101
boosts$	1101
booth$	3567
boroug	3009 3122 3146 3157 3168 3270 3271 3272 3273 2005 3280 3288 3299 2058 3327 3339
borough$	3126 3281 2013 3283 3285 3296 2038 3345 3539
boroughs$	3286
both	3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 1892 1893 540 3226 596 3321 2053 2054 3324 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 2297 2361 3634 2595 1202 2599 1217 2612 1225
both$	2695 114 3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 1892 1893 540 3226 596 3321 2053 2054 3324 3342 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 2297 3568 3605 1002 2595 1202 2599 1217 2612 1225 2621 2622 2626 2635 2643
bought	1423 2723 1481 1489 2379 995 2389 1336
bought$	2692 2750 2758
bounda	2967 1147 2541
boundaries$	2512 2576
bounds$	564
box$	1256
boxes$	1256
boxing$	989
boxs$	1256
boy	1515 151 3001 1738 388 1795 1796 1808 1810 1814 447 1864 3134 473 475 1892 1893 540 3226 596 615 2011 632 3321 2053 2054 3324 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 2297 2595 1202 2599 1217 2612 1225
boy$	2784 2786 1544 1545 3279 2030 3573 2313
boyfriend$	1297
boys	33 34 35 51 85 130 1528 146 147 156 273 1667 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1961 1986 1989 3258 596 1996 653 3321 2053 2054 3324 683 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 2317 938 2364 2370 2423 2595 1202 2599 1217 2612 1225
boys$	1428 1429 1445 1479 86 90 108 109 114 2780 2784 2786 2788 1524 1540 1541 1545 2822 2892 1712 2993 1803 3152 538 3207 3220 3222 3230 1980 3250 3255 3279 3318 3326 725 3419 883 884 3573 3583 3633 2451 2607
branches$	1010
bread$	2633
break	1763 400 1831 1885 1923 1995 2041 2058 3327 2071 2116 3398 755 756 769 773 774 778 2189 815 825 3494 853 888 1218
break$	243 366 3192 3247 3264 658 659 2059 3340 740 2149 757 758 2156 3537 897 2616
breake$	897
breakes$	897
breakf	96 1490 2355
breakfast$	2354 3624 2633 2641
breakfasts$	2641
breaki	756 773
breaking$	243 366 658 659 897
breaks	3327 756 773
breaks$	243 366 658 659 3340 3371 897
breaktime$	3385
breaktimes$	3385
breath	1995 3565
breathe$	3267
breather$	3264
breathing$	1995
bridge$	1115
bridgeing$	1115
bridges$	2507 2508 1115
brief$	2470 1389
briefe	1394 2696 2698 1431 2747 1485
briefed$	2663 2697 2700 2754 1389
briefi	21 2766 985 2386 2415 1269
briefing$	2767 1271 1389
briefings$	2767
briefs$	1389
brighter$	2425
bring	207 464 3211 1238
bring$	215 325 1380
bringing$	215 325 1781 1380
brings	207
brings$	215 325 1860 2331 1380
broade	1322
broken	3440 931
broken$	3011 1839 1886 1895 3201 2046 2047 3400 3552 2292 2325 1218 2621 2622
brothe	3001 1738 388 3061 1795 1796 1808 1810 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1877 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3300 642 3321 2053 2054 3324 676 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
brother$	1296
brothers$	1803 3152 3207 3220 3222 1980 3255 3583 2445 2450
brough	207 534
brought$	208 1928
budget	1423
budget$	2690 47
budgeted$	2692
build	1665 2373 1123 1126 1320
build$	255 267 2934 788 945 3642 1101 1110 1114 1164
builde$	267 788 1101
buildes$	267 788 1101
buildi	3083 3084 3085 3089 3339 2072 2252 1126
building$	92 267 3218 3240 3260 3308 3330 712 788 3518 3521 1101 1110 1114 1164
buildings$	3341 3346
builds	1126
builds$	267 788 945 1101 1110 1114 1164
built	1456 995 2389
built$	2725 2755
bulb$	62 996
bulbs$	62 996
bulletin$	11 2385
bulletins$	11
bullie	2814
bully	2814
bump$	3044
bunch	2222
bunch$	3415 3491 3508 3593
burglaries$	1288
burglary$	1288
burgle	1064
burgled$	2458
bus	1849 3339 2087 3356 2223 3494 3634
bus$	1443 65 2756 3118 3348 3354 3363 2332 941 2337 3620 2354 3644 2636 2641
buses	2058 3327 3356 3357 2089 3358 2223 870
buses$	2756 3337 3346 3354 3355 3363 3366
bushes$	1010
busine	1559
business$	2828 2896 1189
businesses$	70
busy	468 1862
but	3307
button$	39
buttons$	39
buy	2453 1336
buy$	2815
buyer	1283
buyer$	1285
buyers$	2445 1285
by	674 2348
by$	2686 1487 124 2789 2796 137 2947 297 1694 697 2192 2332 3615 3617 2360 3630 3641 2391 2434 2436 2438 2485 2570 2640 2646
cabin	3362
cabin$	3590
cabinet$	2737
cabins$	3590
cafe	36
cafe$	70 3218
cafes$	70
café	36
café$	3218
calendar$	2713 999
call	2672 2766 1779 3058 3183 2197 985 2386 2415 1269
call$	2671 1503 2785 1525 134 141 143 144 2811 2994 3059 1930 3466 3610 1176
called	102 2793 1294
called$	1496 144 1294
callers$	1925
callin	1787
calling$	1799
calls	1455 1729 893
calls$	2671 2724 1503 1525 134 141 143 144 2811 2994 1798 1930 3466
calm	2256 3565
calm$	3267 3525 1089
calmer	2256 895 1275
calmer$	431 2201 808 828 3525
came	1412 2707 2712 2721
came$	2672 2681 1554
camera	29
camera$	39 62 67 97 940 2401
cameras$	39 62 67 97 940 2401
camp	96 1490
camp$	649 3620 1256
campai	2766 985 2386 2415 1269
campaign$	989 1096
campaigning$	1096
campaigns$	1096
campes$	1256
camps	1490
camps$	1256
campus	3280 2058 3327 2089 3358
campus$	3308
can	2776 1707
can$	116 2838 2853 1643 1721 356 1775 385 1790 397 448 1914 654 2155 2467
cancel	484 731 864 937
cancel$	466 495
cancele$	466 495
canceles$	466 495
canceling$	495
cancelled$	1855 3261 3393 2346
cancelping$	466
cancels$	466 495
cann$	395
cannot	1744 356 1775 385 395 1790 448 1914 654 845
cannot$	380 1782 1789 512 2048 2090 3374 824 848 905 916
cantee	3496 3497
cap	363 436 579
cap$	3096 582 587 750 904
capaci	1147 2541
capacity$	1566 2547
caped$	582
caping$	582 750
capitalise$	255
caps$	3096 582 750
capting$	582
capture$	1105
captured$	2989 2403
captureing$	1105
captures$	1105
car$	118 2790 2073 3348 3363 3567 3590 3646 1284
caravan$	3590
card	93 2766 985 2386 2415 1269
card$	2706 2716 461 940 942 3606 3610 3618 2632
cardes$	3606
cards	2362
cards$	2716 461 940 942 3606 3610 3631 2632
care$	2905 2979 3483 821 2512 2611
cared	2985
cared$	2983
careful$	1597 821 2582
carefully$	3455 2505
carer	60 2752 3280 635
carer$	0 1 2670 14 18 20 2703 91 1495 610 611 613 639 3464 1296
carers$	0 1 2670 14 18 20 2703 91 1495 282 412 610 611 613 3280 639 3464 910 1296
cares$	2905
careta	31 32 1448
caring$	1089
carr	464 843 1238
carria	3362
carriages$	3366
carried$	1431 2717 2723 1655 1697 2379 986 995
carries$	1447 2717 1075
carry	2776 2373
carry$	1447 3529 3642 1075 1079
carrying$	2428 1075
cars	119
cars$	118 2790 2073 3355 3363 3366 3590 3646 1284
cascad$	1093
cascade$	1093
cascades$	1093
cascading$	1093
cascads$	1093
cascadting$	1093
case$	1465 1470 1567 1576 1605 1004 2473 2480
caseload$	2738
cases$	1004
caseworker$	1298
cast	33 35 2089 3358 3362 2281
cast$	1429 3303 699 3366 3580
casts	3358
casts$	3303 3366 3598
catch	1592 2478
catchm	3122 3146 3157 3168 3270 3271 3272 3273 2005
catchup$	2861
catchups$	2861
caught	1838
caught$	1834 441 442 443 3107
cause	837 3519 2541
causes	2541
caution$	358 932
cautione$	358
cautioned$	358 932
cautiones$	358
cautioning$	358 932
cautions$	358 932
cbo	346 1740 347 1741
cbos	1740 1741
cctv	1062
cctv$	39 62 67 2456
ceas	402
cease	446 731 2132 2156 922
cease$	1840 513 3180 3393 3425 2316 928
ceased	1523 1537
ceased$	2792 2806
ceases$	1840 3393
ceiling$	904
celebrate$	1152
celebrates$	1152
celebrating$	1152
cent$	1453
center$	1638
central$	3570
centre	36 42 2058 3327 3339 3357 1109
centre$	1436 1638 3210 3218 3260 3277 3308 3363 712
centred$	1591 2503 2525 2565
centres$	3346 3363
certain$	274 2568
certif	2766 985 2386 2415 1269
certificate$	2716
certificates$	2716
chair	31 32 1448 1471 941
chair$	61 2740 2809 2335 3638 2658
chaire	2723 2379
chairs	29 1455
chairs$	2724 2809 2335 3638 2632
challe	423 444 965 1319
challeng$	1133
challenge$	2891 2501 1133
challenged$	2931 3106
challenges$	2891 1133
challenging$	1133
challengs$	1133
champi	1126
champion$	1017 1019
champions$	1017
chance	2965 3565
chance$	2850 292 2957 356 1820 1880 1995 3537
chances$	292
chang$	455 467
change$	2836 2881 2883 455 467 626 627 1041 2571 2580 1355
changed$	2390 1355
changees$	2836
changes$	2836 2881 1613 2883 455 467 626 2571 1355
changing$	455 467 626 1355
changping$	455
changs$	455 467
channel$	28 3072
channels$	2837 1628 235
chaperoned$	3102
charge	2345
charge$	3614
charges$	3614
charte	93
charter$	94
chas	2814 567
chased	1425
chased$	2694
chat	408 1804
chat$	2785 291 304 1779 408 1802 3072 1804 3073 411 898 2426 2572
chats$	291 304 3072 2572
chatti	1787 1799
chatting$	3068
check	1395 100 2766 1592 985 2386 2415 2478 1269
check$	2766 202 985 2386 2415 1269 1343
checked$	76 1343
checkin$	1494 2861
checking$	202 1343
checkins$	1494 2861
checks$	1455 202 1343
chess	2362
chess$	3631
child	1515 3001 1738 388 1795 1796 1808 1810 1814 447 1864 3134 473 475 1892 1893 540 3226 596 3321 2053 2054 3324 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 2297 2595 1202 2599 1217 2612 1225
child$	2715 2784 2786 1544 1809 2030 3573 1171
childcare$	68
childr	1515 1528 151 1549 1552 273 1667 3001 1738 388 3061 1795 1796 1808 1810 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1961 1986 1989 3258 596 3321 2053 2054 3324 683 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3545 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
children$	1469 2784 2786 2788 1545 2818 2821 2822 2963 1803 1809 3152 3207 3220 3222 3230 1980 3255 3449 3573 3583 2554
childrens$	2784
childs$	2784
choice	2965 2967 2520 2569 1323
choice$	793 2215
choices$	793
choir	3362
choir$	3580
choos	2281
choos$	791 820 935
choose	2776 3086 1040
choose$	490 791 792 820 935 975 2434 2651
choosed$	935
chooses$	490 791 792 820 935 975 2434
choosi	2215 1040
choosing$	490 791 792 820 935 975 2434
chooss$	791 820 935
choosting$	935
choosy$	821
chose	1040
chose$	2434
chosen	1423
chosen$	2692
chrono	2766 985 2386 2415 1269
church	36 3496 3497
church$	3635
cinema	36
circle	2766 2184 2222 890 985 2386 2415 1269
circle$	3415 761 3436 3446 3448 2181 2183 3453 3457 3491 2284 3554
circles$	3436 3446 2181 3453 3457
circul	2723 1455 1488 2379 995 2389
circulated$	2757
circulates$	2724
circumstances$	1786
cities	3339
cities$	3286
city	3122 3146 3157 3168 3270 3271 3272 3273 2005 3280 3288 3299 3339
city$	3126 3281 3283 3285 3345 3539
civil$	346
claim	2345
claim$	3614
claime	1431
claimed$	2700
clarification$	210 2488
clarit	1147 2541
clarity$	210 2488
clash$	1847
class	3083 3084 3085 3089 1831 1849 1879 600 3288 2020 2058 3327 3339 2087 3356 3357 2089 3358 2223 3494 3495 3545
class$	2808 3118 3148 1994 3284 3289 3290 2074 3352 3363 3365 2183 3542 898 3580 933 2332 3621
classe	2041 3327 2059 2072 3356 3358 2223 870 3545
classes$	2769 2808 3143 3296 3328 3341 3346 3363 3464 3621
classm	3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
classmates$	1803 3152 3207 3220 3222 1980 3255 3583
classroom$	2756
classrooms$	2756
clause	3004
clause$	2826 3003 2460
clauses$	2826 3003 2460
clean	96 2373
clean$	612 3642 2439 1222
cleaned$	3604
cleanu	1490
clear	553 567 2514
clear$	2772 2807 2897 2898 1772 1947 2029 797 2219 1090 1169 1182 1229
cleare	995 2389
cleared$	2404
clearer$	1182
clearing$	1229
clears$	1229
clicked$	2744 2388
clicks	1440
clicks$	2709
climb$	1256
climbes$	1256
climbs$	1256
clinic	36 60
clinic$	1006
clique	3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
clique$	1803 3152 3207 3220 3222 1980 3255 761 3583 3593
clos	409 410 465 548 557 937
clos$	466 885
close	2208
close$	1593 1597 466 3320 2082 2208 3477 885 2315 1090 1115 1241
closed	2723 1477 3071 2379
closed$	2746 564 571 3393 847 3546 2398 1241
closeing$	1115
closely$	2493
closeness$	737 800 3569
closer	222
closer$	1616 296 360 1170
closes$	466 885 1115 1241
closing$	885 1241
closping$	466
closs$	466 885
club	36 42 2766 1831 1849 1879 3288 3339 3357 2089 3358 2223 3494 3496 3497 985 2386 2415 1269
club$	1436 70 2738 3118 3143 1876 3148 3218 3260 3277 3284 3296 649 3363 712 3580 989
clubs	2058 3327 2072 3358 870
clubs$	70 3143 3296 3341 3346 3363
clump$	3593
cluster$	3593
co$	1127
coach	31 32 1448 60 2752 795
coach$	3620 3644 3646 1006
coache	31 32 1448 3362
coached$	2400
coaches$	3620 1249
coachi	2766 985 2386 2415 1269
coaching$	1249
coat$	3647
coats$	95 3647 2632 2633
coax	815
coax$	752
code	93
code$	94 3614 996
codefendants$	1742
codes$	95 996
coerce	155
coerci	155
coffee$	88
cohesi	1147 2541
cohort	3362
cohort$	3464
cohorts$	3370 3464
coinci	3044
coincide$	1847 3372 3578
collab	222 1127 1147 2541
collaborative$	1616
collaboratively$	2493
collea	1611
colleagues$	2735 2880 1106
collec	464 468 1862 470 534 684 2116 809 911
collect$	3066 3128 3234 826 3548 1105 1390
collected$	1863 1928 3512 2381 2403 1390
collecting$	3518 1105 1390
collectiontime$	3385
collectiontimes$	3385
collects$	3128 826 1105 1390
colleg	2812 1849 1879 600 3280 3288 2020 635 2058 3327 2059 3339 2081 2087 3356 2089 3358 877
college$	2801 1534 3118 3119 3143 1876 3148 494 1899 1994 610 611 620 3283 3289 3290 3296 3308 3350 3363 2437
colleges$	3119 3143 1899 610 611 3296 3328 3346 3350 3363
colour$	3638
colours$	3638
com	2189
com$	487
come	1412 2707 2712 2721 2776 207 425 1822 450 534 568 825 2238 2310 1008 1210
come$	2672 2681 2771 2793 141 2855 3059 1819 487 1928 3242 588 2042 2044 2063 2075 2080 911 2402 1032
comed$	2402
comeed$	2402
comes	207 450 568 2310 1210
comes$	2771 141 2855 487 2042 2075 2402 1032
comfortable$	2928 2983
coming	207
coming$	1571 3007 487 2428 2466
comments$	1009
commis	1423 2723 1481 2379 995 2389
commissioned$	2692 2750 2412
commit	45 1441 1147 2541
commit$	1288
commits$	1288
committed$	2710 1288
committee$	1439 2737 1000
committing$	1288
common	3100
common$	3310 1169
commun	4 1442 1592 1737 3007 2478 1092 2514 2520 1319 1323
communicat$	1093
communicate$	178 1093
communicates$	178 1093
communicating$	1093
communication$	1398 2711 2861 2885 1628 235 3006 1788 2486
communicats$	1093
communicatting$	1093
communities$	1719
community$	2968 1719 347
compan	31 32 1448 60 1736 3362 3402 2177
company$	69 3005 3015 1749 3035 1826 3428 2170 3446 3447 3452 3454 3456 2214 3484 3595
compared$	1041
compassionate$	2502
compla	1550 2819
complaint$	134 143 3610
complaints$	134 143
comple	1396 6 1411 2685 1419 2688 1431 1442 2721 2722 2723 1455 1477 2759 1655 1697 2379 986 1001 1008
complete$	2665 2746 2755 2380 993 2402
completed$	2665 2680 1413 2683 2700 2736 2746 2748 2751 2755 2924 2966 2380 993 2402
completeed$	2402
completes$	2724 993 2402
completing$	2704
completion$	1400 2711 2395
coms$	487
concen	2256 3565
concentrate$	3267 3525
concer	96 1490 1618 2520 1323
concern$	1573 2876 2881 2883 2891 2480 1097
concerns$	1573 2876 2881 1613 2883 2887 2891 2480 2481 1097
concert$	2666 3620
concerts$	2666
condit	3004 346 1740 842 2345
condition$	3003 2235 3599 3614
conditions$	3003 2235 3599 3614
conduc	1431 2723 2379
conducted$	2700
conductor$	55
conductors$	55 91
confer	2766 985 2386 2415 1269
conference$	3635
confid	2965 795 890 1025 2520 2541 1323
confidence$	1661 2284 2419 2561
confident$	2419
confin	830
confin$	835
confine$	835
confined$	474 835 2287
confines$	835
confining$	835
confins$	835
confir	1594
confirm$	1414 2393
confirmed$	1414 2863
confirms$	1414 2393
confis	350
confro	423 444
congre	1736 1737 3007 3009 3044 3047 3211 1332
congregate$	3005 3062 3066 3128 3232 3234 3531 3548 2592
congregates$	3128
congregating$	3006 2593
connec	2150
connection$	348 3419 2163 2558 2564
connections$	3419 2163 785 2558 2564
consci	1674
conscious$	2943
consen	2967
conseq	2967
consequences$	2876
consid	2723 1559 2857 1594 505 2514
consider$	2280 2394 2500 1313
consideration$	2885 1648 2964 2479 1314
considerations$	1314
considered$	2828 2863 2912 2989 1313
considering$	1313
considers$	2394 1313
consis	197 2514 1126 2520 1127 1147 2541
consistent$	1591 2886 1089 2502 1118
consort$	2592
consorting$	2593
constant$	1597 1089
constructive$	1635 2578
consul	1394 1425 2696 2698 1463 2747 1485 2766 985 2386 2415 1024 1068 1269 1320 1323
consultant$	2462 1298
consulted$	2663 2694 2697 2732 2754 2418
contac	1394 1395 2672 1425 2696 2698 1431 1434 1442 2721 2723 1455 1463 2747 1485 100 102 2766 1736 1737 3007 3009 3013 1757 1759 1769 1773 1779 1780 3058 1800 3075 1822 433 3183 2045 893 985 2386 2415 1024 2478 1189 1269
contact$	2711 2719 1494 2767 1525 2884 2957 2994 333 334 3002 1734 1735 3005 3006 1739 348 3014 1750 3022 3026 3027 3038 3042 3050 1783 3055 1788 1798 1800 3069 1827 445 3174 517 1930 537 3314 3408 3417 2159 2288 2384 2409 1019 2482 2583 2590
contacted$	2663 2694 2700 2732 2754 1496 2418
contacts$	2724 1494 2767 1525 3069 2409
contai	906
contes	965
contin	222 248 1882 840 1147 2541
continual$	1597 1304
continually$	1304
continuation$	1304
continue$	3151 953 1178 1304
continued$	1616 1642 953 1020 1089 1090 1304
continues$	953 1304
continuing$	953 1304
continuous$	1304
continuously$	1304
contra	2766 1740 985 2386 2415 1269
contract$	2713 3599 964
contracts$	3599 964
contri	60 2752 1319
contributor$	0 1 2670 14 18 20 91 1495
contributors$	0 1 2670 14 18 20 91 1495
contro	155 363 579 765 2453
control$	2815 332 750 3427
controling$	332 750
controls$	332 750
controlting$	332
conven	2672 2723 2379
convene$	2671
convenes$	2671
conver	2766 985 2386 2415 1269
conversation$	2785 2877 2885 1628 235 2940 291 2957 2572
conversations$	2877 2885 1628 235 291 2572
convert$	467
converte$	467
convertes$	467
converting$	467
converts$	467
convin	438
cook	2373 1334
cook$	3642
cooked	2759
cooking$	989
cool	400 2160 906
cool$	3424 3429
cooled	1895
cooled$	3164
cooler$	3463
cools$	3429
cooper	1293
coordi	31 32 1448 60 197 236 1630 1127 1319
coordinated$	1591
cope	1665 895
cope$	2934 807
copes$	807
copies$	2632
coping	1147 2541
copy	2723
copy$	2706
core$	45 1470 1471 3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 1892 1893 540 3226 596 3321 2053 2054 3324 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 2297 2595 1202 2599 1217 2612 1225
corner	2277 2278
corner$	1861 3136 2098 3368 3442 3493 3547 3589
corners$	3136 3366 2098 3368 3442 3493 3589
corrid	3280
corridor$	3330 3442
corridors$	3442
cost	2798 136
cost$	27
costed	1423
costed$	2692
costs$	27
costum	29
could	1707
could$	2798 2800 194 1721 385
counci	31 32 1448 60 3634
council$	61 2489
councillor$	69
councillors$	69
counse	60 2766 423 985 2386 2415 1068 1269
counsel$	358
counsele$	358
counseled$	358
counseles$	358
counseling$	358
counselling$	2719
counsellor$	1006 2462 1298
counsels$	358
count$	57 1254
counte	888
counter$	2756
counters$	2756
counti	2058 3327 3339
counties$	3286
counting$	1254
countr	3122 3146 3157 3168 3270 3271 3272 3273 2005
country$	3285 3345
counts$	1254
county	3122 3146 3157 3168 3270 3271 3272 3273 2005 3280 3288 3299 3339
county$	3281 2013 3283 3285 3345 3539
couple$	2448
courag	795
course	2766 1589 1849 2087 3356 3357 2089 3358 3496 3497 985 2386 2415 1269
course$	2673 2738 2767 2858 3118 1876 3185 3363 3580 933 989 2463 1271
courses$	2767 3363
court	36 3494 3608 1289
court$	92 346 2332 3628
cousin	3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1877 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3280 3300 642 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
cousins$	1803 3152 538 3207 3220 3222 1980 3255 3583 2445 2451
cover	1559
cover$	2828 3010
covera	1690
coverage$	2959
covere	1431 2712 1559 166 167 168 169
covered$	2700 2828 1560 1562 1563
covering$	3010
covers	2712
crackd	1289
cracks$	2950
creat	435
create	2723 1457 2379 1319
created$	2726
creati	6 1319
creation$	1400
creatively$	2505
creep	2310
crew	2089 3358 3362 2222 3494
crew$	3366 3491 3508 3580 2332
crews	3358
crews$	3366 3598
cricke	2362
cricket$	3631
crime$	1288
crimes$	1288
crop$	2855
crops$	2855
cross	2045 1154
cross$	222 3044 3314 3359 2100 3372
crosso	2100 2232
crossover$	3369 3501
crossr	2548
crowd	3061 3083 3084 3085 3089 3091 3094 1832 3115 3142 3167 1909 3181 528 3193 3199 3402 2184 3459 3460 3461 3462 2194 2196 3478 3482 3487 3488 2222 3492 2261 3558 3559 2294 3564 3576 3577
crowd$	1826 3178 3216 3415 3444 3449 2183 3453 3454 3479 3491 3508 2249 3554 3563 3593
crowds$	3216 3453 3454
cultiv	1322
cultur	2520 1323
culturally$	1127
culture$	3445 2527
cups$	2632
curb	363 400 579 888 906
curb$	897
curbe$	897
curbed	1839
curbed$	3108 3201 3400 3552
curbes$	897
curbing$	897
curbs$	897
curfew	346 1740 350 2234 842
curfew$	3096 563 2602 1209
curfews$	3096 563 2602 1209
curiosity$	2916 2470 2482
curiou	1674
curious$	2886 2943 2582
current$	2845 3541
curric	2766 1879 985 2386 2415 1269
curriculum$	2713 3148
curtai	363 906
curtailed$	3400
customary$	195
customers$	2445
cut	343 436 1839 592 756 765 769 825 2373 1066
cut$	163 2996 2997 3011 3108 740 750 768 816 2287 917 3642 995 2404 1338
cute$	917
cuted$	917
cutes$	917
cuting$	750 917
cutping$	917
cuts	343 756
cuts$	163 750 917 1338
cuttin	343 756
cutting$	163 740 917 1338
cycle$	2291 1256
cyclees$	1256
cycles$	1256
dad	1877 2000 3280 3300 642
dad$	613 1296
daily$	2664
damagi	2286
damaging$	3555
dampen	774
dance$	1256
dancees$	1256
dancer	33 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
dancers$	1803 3152 3207 3220 3222 1980 3255 3583
dances$	1256
danger	2967
danger$	2876
dangers$	2876
darts	2362
darts$	3631
dashbo	2766 985 2386 2415 1269
data$	1492 2385 2476
database$	2741
date	1189
date$	3618 2583
daught	3001 1738 388 1795 1796 1808 1810 1814 447 1864 3134 473 475 1892 1893 540 3226 596 3321 2053 2054 3324 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 2297 2595 1202 2599 1217 2612 1225
daughter$	1809 3573 1296
daughters$	1809 3573
day	1916 2058 3327 3339 3357 2089 3358 2223 3494 3495
day$	1482 2803 1846 3185 3237 3247 3363 3365 2104 3376 3379 3380 3382 2115 3387 2220 3521 3522 2288 2327 3618 3620 3638
days	1831 3327 3358 870 1277
days$	1482 2803 1846 3143 3346 3363 2104 3377 3381 3382 2115 3388 2220 2288 2327
dead$	3074
deadline$	2387
deadlines$	2387
deal	192
deal$	185 228 229
dealer	119 2794 1283
dealer$	118 2790 3613 2455
dealers$	118 2790 3613 2445 1285
dealin	192
dealing$	185 229 1288
dealings$	1788
deals	192
deals$	229
dealt$	167 168 169 185
debate$	2877
debt$	2811
debts$	2811
decemb	2332
december$	2799
decent$	2180
decide	1594 1842
decide$	2809 389 2651
decided$	2863 389
decides$	2809 389
decision$	2907
decisions$	2907
declare$	1414
declareed$	1414
declares$	1414
declin	533 1275
deconstruct$	1133
deconstructe$	1133
deconstructes$	1133
deconstructing$	1133
deconstructs$	1133
decrea	1275
decrease$	99
dedicated$	1474 1015
deepen	1126 1322
defendants$	1742
defus	774
degree$	7
delegates$	2735
delet	409 410 1066
delet$	406 1200
delete	3071
delete$	406 1200
deleted$	406 1200
deletes$	406 1200
deleting$	406 1200
delets$	406 1200
delive	1396 6 1423 1431 1442 2721 2723 1455 1489 105 236 1630 2379 995 2389 1238
deliver$	1360
deliverables$	2387
delivered$	2665 1413 2692 2700 2751 2758 1499 1360
delivering$	1360
delivers$	2724 1360
delivery$	1400 2711 1016
deliverys$	1016
demand$	2811 1566
demands$	2811
demoli	465 548 3233
demolish$	885
demolishe$	885
demolishes$	885
demolishing$	885
demolishs$	885
den	2277 2278
den$	1861 3547
denied	449
denies	449
dent$	918
dente$	918
dentes$	918
denting$	918
dentis	1068
dentist$	3647 2462
dents$	918
deny	449
denyin	449
depart	2116 911
department$	2489
departure$	481
departuretime$	3385
departuretimes$	3385
dependence$	751 2163
dependency$	751
descri	2776 1510 1550 2819 1559 167
describe$	2779 2828 1272
described$	2828
describes$	1272
design	2723 2379
design$	2809
designated$	1474 1015
designs$	2809
desk	941
desk$	2718 2756 1829 779 2335
desks$	2756 1829 779 2335
destru	2286
destructive$	3555
detach	815 825
detach$	739 768
detached$	2679 49
detaching$	739
detail$	2826
details$	2706 2826 3069 2499
detective$	1287
detectives$	1287
deter	343 416 420 927 1289
deter$	344 552
determ	1594
determined$	2863
deterr	343 1323
deterred$	384 518
deters	343
develo	2723 1665 2379 1123 1126 1320
develop$	2836 2854 267 2934 1101
develope$	267 1101
developed$	2931
developes$	2836 267 1101
developing$	267 1101
development$	2881 2883
developments$	2881 1613 2883
develops$	2836 2854 267 1101
dialogue$	2877 1628 235 291 2482 2572
diary$	999
did$	1413 2798 2800
die$	2160
dies	2160
dies$	3429
dietic	1068
dietician$	2462
dietit	1068
dietitian$	2462
differ	2019 783 790 2185 919 1025
difference$	2419
different$	1533 3087 1850 3131 3132 3133 471 3138 3140 3141 479 1874 482 3156 1939 3269 2008 3278 2014 2015 2017 2027 2034 664 665 2062 672 673 2068 2070 677 678 679 682 2077 2079 687 2085 2086 695 2091 2093 2094 2096 2097 704 2099 2101 710 2108 2112 721 722 2117 2119 2173 2178 2180 787 3451 789 794 2195 828 829 2224 2225 2227 2228 3499 3506 3507 3538 2276 3572 3575 2320 2329 2596
differently$	3455 2505
diffic	3519
difficult$	379 3090
diffus	774
dig	2373
dig$	3642 1339
digest$	2385
digging$	1339
dignity$	2554
digs$	1339
dilut	756 769 774 888
diluted$	3463 3552
dimini	778
dinner	96 1490
dinner$	3635
dip$	1011
direct	31 32 1448 2766 2965 470 472 477 830 985 2386 2415 1269
direct$	351 1753 403 547 572 1189
directed$	351 403 547
directing$	351 403 547 572
direction$	2601
directions$	3208 3331 2601
directs$	351 403 547 572
disall	536
disassociat$	741
disassociate$	740 741
disassociates$	741
disassociating$	741
disban	3071 410 1885 1886 2046 2047 2156 1218
disband$	3154 759 3425
disbande$	759
disbanded$	3155 3315 3316 759
disbandes$	759
disbanding$	759
disbands$	3154
discon	731 2292
discontinued$	3561
discou	335 343 416 420 1839 927
discourag$	897
discourage$	344 736 897
discouraged$	384 3108 518 3201 3400
discourages$	344 736 897
discouraging$	344 736 897
discourags$	897
discretion$	2506
discus	2723 1559 166 1594 2379 2478
discuss$	2394 1315
discussed$	2828 1560 2863 2912 1315
discusses$	2394 1315
discussing$	1315
discussion$	2877 2885 2940 291 2572 1315
discussions$	2877 2885 291 2572 1315
disengag$	741
disengage$	741
disengages$	741
disengaging$	741
disentangle$	768
disman	2046 773 1218
dismantl$	759
dismantle$	759
dismantled$	3315 759
dismantles$	759
dismantling$	759
dismis	534 698 851 911
dismiss$	903
dismisse$	903
dismissed$	1928
dismisses$	903
dismissing$	903
dismisss$	903
dismissting$	903
dispat	830
disper	3105 1885 1886 1895 549 553 568 2046 2047 1206
dispers$	498
dispersal$	2600 2601
dispersals$	2601
disperse$	1797 3154 498 1943 552 1947 1205
dispersed$	3104 3155 3164 3315 3316 1205
disperses$	3154 498 1205
dispersing$	498 1205
disperss$	498
displa	2723 2733 1488 2766 985 2379 2386 2415 1269
display$	2756
displayed$	2757
disrup	343 756 773 774 906
disrupt$	897
disrupte$	897
disrupted$	3201 3329 3400
disruptes$	897
disrupting$	897
disrupts$	897
disseminat$	1093
disseminate$	1093
disseminates$	1093
disseminating$	1093
disseminats$	1093
disseminatting$	1093
dissociat$	741
dissociate$	740 741
dissociates$	741
dissociating$	741
dissol	410 1885 1895 2156
dissolv$	759
dissolve$	3154 759 3424 3425
dissolved$	3164 759
dissolves$	3154 759
dissolving$	759
dissua	343 420 927
dissuade$	344
dissuaded$	384 518 3400
dissuades$	344
distan	434 1923 755 776 815
distance$	1828 1829 3192 3292 739 2149 763 768 770 2610
distancebetween$	3097
distances$	739
distancesbetween$	3097
distancing$	739
distant$	2017 2029
distract$	2319
distri	6 1431 2723 1489 105 3122 3146 3157 3168 3270 3271 3272 3273 2005 694 931 2379
distribut$	498
distribute$	498
distributed$	2700 2758 1499 2088 2325
distributes$	498
distributing$	498
distribution$	1400
distributs$	498
ditch	816 2210
divers	2546 1323
diversionary$	1635
divert	477 815 1320
divert$	739
diverting$	739
diverts$	739
divid$	498
divide	2046 694 931 1218
divide$	498
divided$	3315 2088 699 2325
divides$	498
dividi	1218
dividing$	498
divids$	498
division$	770
do	2299
do$	1413 2776 186 190 2903 307 2976 2977 2981 1775 397 1914 3190 709 807 1073
doctor	1068
doctor$	1006 2462 1298
documented$	2403
does$	186 307 1775 1914 709 807
doing$	190 307 1073 2492
dominant$	3570
domino	2362
dominoes$	3631
don$	1775 709
donate$	1335
donated$	1335
donates$	1335
donating$	1335
done	1396 3 1431 2723 1477 1480 1655 1697 2379 986
done$	2665 1397 1413 2683 2700 2746 2749 2751 2755 2924 2925 2966 2990 1823 2380
door	2223
door$	2678 2718 2756 97 1620 2927 2636
doors$	2678 2718 2756 97 1620 3360
dorm	2089 3358 3362
dorm$	3590
dorms	3358 870
dorms$	3590
dotted	931
dotted$	2325
doubl	2763 1275
double	1848
double$	104 142 3117
down	1456 3071 1275
down$	2694 2710 2725 2823 1637 1901 3171 2206 2274 1044 2635 2647
downlo	2707 1440 2721
downloaded$	2388
downloads$	2709
draft$	935 1364
drafte	2723 2379
drafte$	935
drafted$	935 1364
draftes$	935
drafting$	935 1364
drafts$	935 1364
draftting$	935
drag	815
drag$	798
dragged$	798
dragging$	798
drags$	798
draw	3211 2189 815
draw$	255 3149 3268 660 668 739 798 1237
drawin	1047
drawing$	798 3610 1237
drawn$	1441 798 995
draws$	1860 2331 1237
dress$	2345
drew	1526
drew$	2795
dried$	1537
drift	1763 2189 825 2256
drift$	3267 2148 771 2166 798 3525 2503
drifted$	1895 771
drifting$	771 2166 798
drifts$	771 2166 798
drinker$	1284
drinkers$	1284
driv	236 1630 464 470 843
driv$	500 502
drive	3105
drive$	500 502 562 1186 1250
driveing$	562
driven	468 1862 534 684
driven$	3106 1928 668 692 1265
driver	31 32 1448 59 60 2752 1515 130 3634 2423 2526
driver$	0 1 2670 14 18 20 2703 53 91 1495 117 2784 3613 2446 2455
drivers$	0 1 2670 14 18 20 2703 53 1453 91 1495 117 2784 1524 3613 3637
drives$	500 502 562 1186 1250
driving$	500 502 3646 1186 1250
drivs$	500 502
drop	100 454 592 731 740 816 2210 937 959 1275
drop$	36 42 99 2766 466 2134 917 951 2355 985 2386 2415 1176 1259 1269
drope$	466 917
droped$	917
dropes$	466 917
dropin$	1494 2353
droping$	917
dropins$	1494 2353
droppe	1554 468 1862 2292 1275
dropped$	2823 3561 951 1259
droppi	740 1275
dropping$	466 2134 917 951 1259
drops	731 1275
drops$	466 917 951 1259
dropting$	917
drug$	1288
drugs$	1288
dry$	2439
due$	1069 2480
duet$	898
dug$	2755
dump	816 2210
duty$	2718
dynami	3437 1147 2541
dynamic$	3445
dynamics$	3445
each	170 1864 475 3226 718 3426 831 832 844 2275 909 2361 3634 2376 2595
each$	2664 2695 2718 2728 114 2803 2851 1688 3001 1738 3014 3019 3042 388 1795 1796 3068 1808 1814 447 1864 3134 473 475 478 1892 1893 540 3226 596 599 2011 3314 3321 2053 2054 3324 676 3342 681 685 700 702 3384 3413 3419 3426 2194 2204 2205 3475 3503 2237 844 2250 3530 2262 2297 912 3582 3605 2341 3622 3623 962 3630 2367 2370 978 2378 1002 2422 1053 2518 2595 1202 2599 1217 2612 1225 2621 2622 2626 2644 2649 2656 2662
ear$	2486 1181
earlie	2203 2332 1275
earlier$	1881 2085
earliest$	1581
early	2332
early$	2848 1581 680 2635
earn$	1167 1280
earned$	1280
earning$	1167
earns$	1167 1280
ears$	1181
easier	2256 1275
easier$	431 2158 3525
easter	2332
easter$	641
easters$	641
easy$	2807
eat	468 1862 1887 817 2238
eat$	487 1906 2050 2075 703 963 1387
eate$	487
eates$	487
eating$	487 1387
eats$	487 2050 2075 703 963 1387
eclipse$	2741
edge$	3122 3146 3157 3168 3270 3271 3272 3273 2005
educat	468 1862 470 684
educate$	1132
educated$	460 1863 1993 2009 3295 2231
educates$	1132
educating$	1132
effect	3437 2514
effect$	2282 901
effective$	1107
effectively$	2848
effectiveness$	2477
effort	1644
effort$	2885 2913
efforts$	2885
egg	3519
egg$	2319
eight	113 156
eight$	1507
eject	567 861 2255
elder	632
elder$	3433
eldest	3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 1892 1893 540 3226 3256 596 615 2011 632 634 3306 3321 2053 2054 3324 676 691 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 3551 2283 2297 938 3601 2595 1202 2599 2608 1217 2612 1225
eldest$	1814 3093 3121 1853 469 1864 3144 1891 3189 607 2002 3312 3433 2263 2269 2275 938 3601 2598
elearn	2766 985 2386 2415 1269
elevat	1322
else$	3521 3522 3575
elsewh	3168 3275 3280 3299 3500 2252 2253 2270 3540 908
elsewhere$	2832 2946 451 3257 3262 3278 3451 3512 3521 3522 3539 2461
email	1395 2766 985 2386 2415 1269
email$	11
emaile	1394 1425 2696 2698 1434 2723 2747 2379 1024
emailed$	2663 2694 1426 2418
emails	1455
emails$	11 2724
embargo$	3096
embargos$	3096
embed	236 1630 1126
embed$	1321
embedd	2723 2379
embedded$	2931 1321
embedding$	1321
embeds$	1321
emerge	1590
emerge$	2836 2859
emergees$	2836
emerges$	2836 2859
emotio	248
emotional$	1642
empath	1147 2541
emphas	1322
employ	924
employ$	1369
employe$	1369
employed$	1369
employes$	1369
employing$	1369
employs$	1369
empowe	795
empower$	1309
empowered$	1309
empowering$	1309
empowerment$	1309
empowers$	1309
emptied$	3604
empty$	2439
en$	2294
enabl	795 1322
enable$	269
enables$	269
enabling$	269
encour	1594 2965 424 472 2007 795 1126 1323
encourage$	1316
encouraged$	2863 3400 2304 1316
encourages$	1316
encouraging$	1316
encryp	1062
encrypted$	2456
end	335 343 362 400 409 410 484 536 731 740 2156 3440 937
end$	371 3070 3122 466 3136 3146 3157 3168 3180 3270 3271 3272 3273 2005 2016 3288 2098 3368 3393 2134 745 3424 3425 3429 3442 3493 3498 897 3586 3589 1116 1353
ende$	466 897
endeav	1143
ended	1537 1554 3071 1839 2292
ended$	2806 2823 2996 2997 3011 3070 3108 3201 3393 3400 3561 1353
endes$	466 897
ending	343 731 740
ending$	2134 897 1116 1353
endping$	466
ends	343 362 731 2160
ends$	466 3136 2076 2098 3368 3393 3429 3442 3493 3498 897 3589 1116 1353
enforc	435 840 841 1208
engag	2685
engage	1394 1442 1484 1001 2514 1125 2520 2569 1323
engage$	30 2753 2519
engaged$	2663 30 2704 2748 2519
engagement$	30 2711 2885 2395 2414 2501 2519 2574
engages$	30 2753 2519
engagi	1125
engaging$	30 2704 2519
engend	1322
enhanc	1126 1319
enhanc$	1101
enhance$	1101
enhanced$	2931 296
enhances$	1101
enhancing$	1101
enhancs$	1101
enjoy	895
enough$	314
enquir	2766 985 2386 2415 1269
enrich	1322
enrol	2685 470 485 875 876 878
enrol$	633 826
enroled$	633
enroling$	633
enroll	1431 468 1862 1904
enrolled$	2700 1863 2396
enrolred$	633
enrols$	633
ensur$	493
ensure	1126
ensure$	2945 389 493 1120
ensured$	2931 389 1120
ensures$	389 493 1120
ensuring$	493 1120
enter	3059 425 568 843 875 876 879 2281 911 1210
enter$	399 1819 487 3242 935
entere	1904
entere$	399 487 935
entered$	78 699 935
enteres$	487 935
entering$	399 487 935
enters	1210
enters$	487 935
enterting$	935
entic	815
entran	2223 3494
entrance$	2756
entrances$	2756 2067 3360
entry	2116
entry$	1843 3147 557 1960 2641
entrytime$	3385
entrytimes$	3385
environment$	2926 2968 3445 2513
environments$	2926 2968
episod	1277
equally$	2554
equip$	1134
equipm	29
equipped$	1134
equipping$	1134
equips$	1134
erode	756
escala	1087
escalate$	2571
escalated$	2491
escalates$	2571
escort	468 1862 470 534 569
escort$	500 502 562
escorte$	500 502
escorted$	3106 1928 668
escortes$	500 502
escorting$	500 502 562
escorts$	500 502 562
establ	2723 1594 2379 1126
established$	1568 2863
estate	3009 3280 3288
estate$	3126 3260 2038 3345 3498 3586
estates$	3498
esteem	2541
ethos	1323
evalua	2723 2379
evaluate$	1083
evaluates$	1083
evaluating$	1083
evenin	2766 1831 602 2058 3327 3339 3357 2089 3358 726 727 2220 2223 3494 3495 870 2332 985 2386 2415 1269
evening$	2699 123 1846 3247 3265 680 3365 2104 3376 3379 3380 3382 2115 3387 2120 3390 2124 3394 3515 3521 3542 2288 898 2327 1035
evenings$	2699 123 1846 3143 3265 3346 2104 3377 3381 3382 2115 3388 2120 3390 3392 2124 3394 3396 2144 3515 2288 2327 1035 2433
event	2766 985 2386 2415 1269
event$	2767 3635 1271
events$	2767 2858
ever$	2309
every	170 3226 831 832 909 2361 3634 2595
every$	2664 2695 2718 2728 1500 2803 1650 1688 1691 3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 1892 1893 540 3226 596 3321 2053 2054 3324 3342 685 700 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 2297 912 3582 3605 3622 3623 962 3630 978 1002 1189 2595 1202 2599 1217 2612 1225 2649
everyb	59 170 233 273 1667 299
everybody$	1453 1627 1693 1719 1106
everyo	59 170 1611 233 273 1667 299
everyone$	1453 2880 223 1627 1693 1719 1106
everything$	2907 2467
evict	567
evict$	496
evicted$	496
evicting$	496
eviction$	489
evicts$	496
eviden	1062
evidence$	48 71 2456 2499
evidenced$	76
evident$	2403
evolve$	2836
evolvees$	2836
evolves$	2836
example$	1826
except	3307
exchange$	224
exclud	1514 2813 3105 454 557 566 592 1988 603 724 847 2253 861 2255 1212
exclud$	595 869 1214
exclude$	595 597 3504 869 1203 1214
excluded$	2783 370 3104 3120 1960 3257 3259 597 3295 3522 869
excludes$	595 597 3504 869 1203 1214
excluding$	595 597 869 1214
excludned$	869
excludning$	595 869
excludred$	869
excludring$	595 869
excluds$	595 869 1214
exclus	2234 842 907 1277
exclusion$	143 346 347 481 488 489 593 2235 2301
exclusions$	143 488 2235 2301
exerci	2766 985 2386 2415 1269
exhibi	96 1490
exhibition$	92
exist$	3401
existing$	1568 2875 1189
exists$	3401
exit	410 758
exit$	481 746 2152
exiting$	746
exits$	3360 746
expect	1147 2541
expectations$	2512
expected$	375
expel	592 603 1212
expel$	595 1203 1214
expele$	595 1214
expeles$	595 1214
expeling$	595 1214
expell	1988 603
expelled$	3120 3257
expelning$	595
expelring$	595
expels$	595 1203 1214
expenditure$	27
experience$	2961
experiences$	1009
explai	1425 1510 1550 2819
explain$	2779 438
explained$	2694
exploi	2967 2453 1283
exploit$	2815
exploitation$	2510 1285
exploitative$	1285
exploited$	1285
exploiter$	1285
exploiters$	1285
exploiting$	1285
exploits$	1285
explor	1559 167 2857 1594
exploration$	2885
explore$	1312
explored$	2828 2863 2912 1312
explores$	1312
exploring$	1312
exposed$	1813
exposu	1147 2541
express$	2955
expulsion$	481 593
extend	1882 840 841
extend$	1351
extended$	3151
extending$	1351
extends$	1351
extent$	7
extra$	324 1007
extrac	782 815
extract$	739
extraction$	481
extric	815
extricate$	739
eye$	2862 3102 1181
eyes$	1181
facili	2723 2379 1126 1319
fade	2160
fade$	3424 3429
faded	3440
fades	3440
fades$	3429
fair	96 1490
fair$	2772 2807 2354 3635 2582
fairly$	2848 2554
fairs	1490
faith$	2560
fall	1554 825 1275
fall$	99 2823 287 798 2256
fallen$	1895
fallin	1275
falling$	287 798
fallping$	287
falls	1554 1275
falls$	2823 287 1805 2160 798
false$	3101
famili	33 34 35 59 60 2752 156 2526
familiar$	1089
families$	0 1 2670 14 18 20 1428 1429 2703 1453 66 1469 90 91 1495 2851 1663 282 1687 412 476 1890 613 3279 3293 2025 3464 886 910 3637 2518 2528 1297
family	60 2752 3001 1738 388 1795 1796 1808 1814 447 3121 1864 3134 473 475 1877 1892 1893 540 3226 596 615 2011 3280 3288 3300 642 3321 2053 2054 3324 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 2297 2595 1202 2599 1217 2612 1225
family$	0 1 2670 14 18 20 2703 91 1495 153 1561 476 1890 613 3279 2025 886
far	628 776
far$	175 628 2022 2029 2035 704 2099 2173 2224 2270
fare	2345
fare$	68 807 3614
fares$	68 807 3614
farm	3496 3497
fashion$	2860
faster$	2577
father	1877 2000 3280 3300 642
father$	613 1296
fathers$	282
favourite$	3177
fear	1550 2819
fear$	2427
fears	1550 2819
feasibility$	2533 1141
feasible$	2465
februa	2332
february$	2799
fed$	2882
fee	2345
fee$	3614
feed$	216
feedback$	72 987
feeding$	216
feeds$	216
feel	2776 1550 2819 1665
feel$	2934 1668 1714 1716 1031 1048 2513 1272
feelin	1147 2541
feeling$	1272
feelings$	1009
feels	1550 2819
feels$	1668 1031 1048 1272
fees$	3614
fell	1554 1275
fell$	2823
felled$	2404
felt	2776 1550 2819
felt$	1031 1048 1272
fenc	465 548
fence	29 3608
fence$	62 97 1335
fenced$	3233 571 1335
fences$	97 1335
fencing$	62 97 1335
festiv	96 1490
festival$	3620
fetch$	826
fetche	809
fetched$	3512
fetches$	826
few$	2805 1580 437
fewer	104 1065
fewer$	1498 112 437 486 894 2459 1273
fi	1942
fight	1277
fight$	2790 143
fights$	2790 143
figure$	2742 1492
figures$	2742 1492 2385
file	2723 1465 1470 1564 2379
file$	2734 2739 2741 2830 2831 2833 2834 1004 2479
filed	2723 2379
filed$	78
files	1455
files$	2724 2734 2739 2741 2833 1004
fill$	2373 1115 1236
filled	1431 2723 2379
filled$	2700 1236
filling$	1115 1236
fills$	1115 1236
film	2766 2814 2373 985 2386 2415 1269
film$	28 92 3610 3611 3620 2354 3632 3638 3642 994
filming$	1268
films$	3620 3638 994 1268
final$	2736
find	1510 1779 505 3183 609 2003 784 876
find$	1503 2779 1550 231 241 321 1842 788 984 1046 2441 1162
finde$	788
findes$	788
findin	1558
finding$	2825 2827 231 241 788 984 1162
finds$	1503 231 241 321 788 984 1046 2441 1162
fine	2345
fine$	431 3614
fined	3105
fined$	3104
fines$	143 3614
finish	1396 2723 1480 400 468 1862 698 2116 809 2238 2379 986
finish$	487 3424
finishe$	487
finished$	2665 1413 2736 2749 2755 3512 2380
finishes$	487
finishing$	487
finishingtime$	3385
finishingtimes$	3385
finishs$	487
finishtime$	3385
finishtimes$	3385
firm	60
firm$	1182 1185
firmer$	1182 1185
firmly$	2848
first	2332
first$	1581 938 2434
fish$	1256
fishes$	1256
fishs$	1256
fit$	2838 1337
fits$	1337
fitted	1431 1456 1489 2338 995 2389
fitted$	2700 2725 2758 3607 997 1337
fitting$	1337
five	33 35 51 113 1528 146 156 3001 1738 388 3061 1795 1796 1808 1814 3083 3084 3085 3089 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 1909 3181 528 3193 3199 540 3226 3227 1961 1989 3258 596 653 3321 2053 2054 3324 683 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2364 2370 2423 2595 1202 2599 1217 2612 1225
five$	1429 1445 86 90 96 108 1507 114 1540 2822 3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 3152 1892 1893 3178 540 3226 3230 3250 596 3321 2053 2054 3324 725 3419 3426 3444 2194 2204 2205 3475 2230 3503 2237 844 3508 2250 2262 2297 2341 2362 3633 2595 1202 2599 1217 2612 1225 2628 2643 2656
fix	579
fix$	1227
fixed	995 2389
fixed$	1227
fixes$	1227
fixing$	1227
flag	220
flagged$	2882
flat	635 2089 3358 877
flat$	3016 3179 610 611 639 2073 3363 898 3590 3646 3647
flats	3358
flats$	3016 3179 2073 3363 3647
flexib	1674
flexible$	2943
flies$	638
floor	3280 2089 3358 2223
floor$	3442 3493 3589
floors	3358
floors$	3442 3493 3589
flourish$	2955
flowing$	2897
flush	567
fly$	638
flyer	2766 985 2386 2415 1269
flyers$	2632
fobs$	95
focus	3565 1126
focus$	1576 2482 1321
focuse	1109
focused$	2503 2525 2565 1321
focuses$	1321
focusing$	1321
focussed$	2525 1321
focussing$	1321
follow	1440 1514 2813 155 3183 3426
follow$	201 1631 1632
followed$	2783 2797 1594 2388
followers$	2709
following$	201 2428
follows$	201
food$	3638 2633
foot	434
foot$	1828
footag	1062
footage$	2456
footba	2362
football$	3631 989 2643
footfa	15 79 1473
footfall$	2742 2414
for	3266 2003 624 674 2389
for$	2692 1451 2745 2750 2795 2828 2868 2874 2915 1654 2930 2941 1732 3010 1852 3124 1865 1875 1957 2004 3274 3373 2271 3615 3626 3630 2434 2485 2489 2490 2497 2503 2515 2535 2638 2645 2655 2660 1301
forbid	343 345 361 362 364 400 416 420 1839 536 900 927
forbid$	329 344 1806 742 3504
forbidden$	2996 2997 384 3070 3108 518 3201 3400
forbidding$	329 742
forbided$	742
forbiding$	742
forbidning$	329
forbidping$	329
forbids$	329 742 3504
force$	1287
forefront$	1638
forfeit$	865
forfeiting$	865
forfeits$	865
forge$	1164
forgeing$	1164
forges$	1164
forgiving$	2502
form	3044 1849 1879 600 2020 2058 3327 3339 2081 2087 3356 3357 2089 3358 2095 2223 3494 3545
form$	28 3043 3118 3148 1994 3284 3289 3290 3296 3350 3352 3364 2324 2332 3618 1164
formin	3047
forming$	3068 3518 1164
forms	2766 3327 2059 2072 3356 3358 3545 985 2386 2415 1269
forms$	28 3296 3328 3341 3346 3350 3364 3464 1164
fortnightly$	2664 3630
forum	21 45 2766 985 2386 2415 1269
forum$	1439 2870 2871
forwar	1594 1631 1632 1069
forward$	2842 2863 2894 2900 2901 2396 2463 2468 2580
forwards$	2463 2580
foster	468 1862 470 1126 1322
foster$	635 877 1216
fostering$	1216
found	1457 1838 1870
found$	2726 2810 1834 441 442 443 3107 3145 3206 2231 1046
four	113 156 3001 1738 388 3061 1795 1796 1808 1814 3083 3084 3085 3089 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 3217 3226 3227 1961 1989 3258 596 632 3321 2053 2054 3324 683 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 938 3601 939 2370 2423 2595 1202 2599 2608 1217 2612 1225
four$	1507 114 2822 3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 3152 1892 1893 540 543 3226 3230 596 1997 2011 3318 3321 2053 2054 3324 725 3426 3444 2194 2204 2205 3475 2230 3503 2237 844 3508 2250 2262 2297 938 2333 2344 2351 2352 2595 1202 2599 2608 1217 2612 1225
fourso	3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 1909 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
foursome$	1803 3152 3178 3207 3220 3222 1980 3255 3583
fragme	773 1218
fragment$	759
fragmente$	759
fragmented$	759
fragmentes$	759
fragmenting$	759
framew	2766 985 2386 2415 1269
fraternise$	2592
free	776
free$	2071 768 797 2219 1247
freedom$	292
frequency$	8
frequent$	198
fresh$	1995 612
fri	2332
friday	602 726 727 2332
friday$	2699 602 3265 726 2120 727 3390 3616 2356 3629
fridays$	2699 3265 2120 3390 3616 2356 3629
friend	33 34 35 51 85 113 1515 130 1528 146 147 1549 156 1552 273 1667 3001 1737 1738 3013 3049 388 3052 3056 3057 3061 1795 1796 3076 1808 3080 3082 1814 3091 3094 433 1832 447 3113 3114 3115 3116 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1961 3239 1986 1989 3258 596 615 2011 3291 632 653 3321 2053 2054 3324 3332 683 2083 691 2130 3402 3407 3418 2150 3426 3439 2171 2177 2184 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3551 890 3558 3559 3564 2297 3576 3577 2314 2317 938 2364 2370 2423 2594 2595 1202 2599 1217 2612 1225
friend$	2784 2786 1544 3101 2030 3352 785 2182 3452 2313
friendlier$	2425
friendly$	2807 2928 1089 2582
friends$	1428 1429 1445 1479 86 90 108 2771 109 1507 114 2780 2784 2786 1524 1540 1541 2818 2821 2822 1712 2991 2992 2993 2999 1742 3026 3028 3030 3031 369 3035 3037 3048 3053 3054 1803 3081 3101 3152 3153 3176 3178 1910 1917 1925 538 3207 1946 3220 3222 3230 1980 3250 3255 3267 605 3298 3304 3326 670 3352 3383 725 3403 3404 3406 3410 3412 3414 3416 3419 3421 2154 3428 3430 3431 3432 3434 772 3438 3441 3444 3446 785 3448 3449 3450 2182 3452 3453 3454 2186 3456 3479 2214 3484 3485 883 884 2284 3583 3633 2518 2617
friendship$	337 3006 3021 369 3063 1827 445 491 3170 1902 522 605 666 670 2095 3399 737 3403 3404 3405 3408 3409 3410 3414 3418 3419 3422 761 766 3431 2167 3441 2176 2177 3446 785 2184 3453 3454 2188 3476 2222 2247 3554 892 3569 3595 2617
friendships$	337 3006 3021 369 3063 445 605 666 670 3399 737 3403 3404 3405 3408 3409 3410 3414 3419 761 766 3431 3441 3446 785 3453 3454 3476 892 3569 3595 2617
from	3076 3266 2133 2161 2209 2348
from$	2701 1466 124 1522 1553 1574 1677 1755 1762 1764 1770 3046 1778 3067 1815 3124 1873 1912 3194 3202 1991 3278 3302 2040 2057 697 2134 2135 2151 2152 2162 2165 3486 3532 2293 2308 2311 2316 2332 3615 3617 3625 3626 3630 3641 1030 2435 2438 2485 2603 2634 2659
full$	257 1710 1020
fuller$	257
fully$	1486
fun$	88
functi	1461
functional$	2730
fund$	47 1356
funded$	1356
fundin	2766 2923 985 2386 2415 1269
funding$	47 1566 210 2488 1356
funds$	47 1356
furniture$	3638
furthe	222 248 527 3540
further$	1580 1616 1642 1753 1921 2029 1080
future	222 2293
future$	2840 1616 1753 3562 2480
gain$	1110 1167
gaining$	1110 1167
gains$	1110 1167
game	96 1490
game$	3638
gamers	3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
gamers$	1803 3152 3207 3220 3222 1980 3255 3583
games	1490 2362
games$	2666 3631 3638
gang$	347 1909 3508 2249 1195
gap$	2950 1829 763 770 2509
gapbetween$	3097
gaps$	2950 2509 2522
gapsbetween$	3097
garden$	92 3610 3646 1256
gardenes$	1256
gardens$	1256
gate	29 2223 3494 941
gate$	2718 62 2756 97 2335
gates$	2718 62 2756 97 3360 2335
gather	1736 1737 3007 3009 3012 3013 1750 1756 1757 1769 1773 3044 3047 1799 433 3109 3165 514 3211 1961 2045 3560 1332
gather$	141 3005 3014 3019 3020 3027 3038 3042 3051 3060 3062 3066 1833 3111 3128 1908 3206 3232 1964 3234 3242 2044 3314 2080 3489 3531 3548 1105
gathered$	2989 1834 3206 2381 2403
gatherering$	1908
gathering$	3006 3025 3029 3068 1827 445 1908 3215 3216 3224 3408 3518 1105
gatherings$	3025 3026 3029 445 3216 3230
gathers$	141 3128 3489 1105
gatherting$	1908
gave$	2676 2764 601
genera	248
general$	1642
get	2776 1510 438 2189 815
get$	2779 189 2854 308 3059 492 1941 572 2063 2080 739 752 799 3481 3519 895 3565 944 1031 1093 1105 1190
gete$	1093
getes$	1093
geting$	572 1093 1105
gets$	189 2854 308 1860 572 739 752 799 2331 944 1031 1093 1105 1190
getting$	189 308 1799 739 752 799 1093 1190 1332
gift$	1525
gifts$	1525
gig	96 1490
gig$	3620
gigs	1490
girl	1515 151 3001 1738 388 1795 1796 1808 1810 1814 447 1864 3134 473 475 1892 1893 540 3226 596 615 2011 632 3321 2053 2054 3324 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 2297 2595 1202 2599 1217 2612 1225
girl$	2784 2786 1544 1545 3279 2030 3573 2313
girlfriend$	1297
girls	33 34 35 51 85 130 1528 146 147 156 273 1667 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1961 1986 1989 3258 596 1996 653 3321 2053 2054 3324 683 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 2317 938 2364 2370 2423 2595 1202 2599 1217 2612 1225
girls$	1428 1429 1445 1479 86 90 108 109 114 2780 2784 2786 2788 1524 1540 1541 1545 2822 2892 1712 2993 1803 3152 538 3207 3220 3222 3230 1980 3250 3255 3279 3318 3326 725 3419 883 884 3573 3583 3633 2607
giv	426 1238
giv$	267
give	248
give$	1642 254 258 267 290 446 601 740 2198 2199 816 826 874 922 926 1117 1163 1239 1347
giveing$	1163
given	3 2677 1431 2721 2723 1489 105 1559 248 302 1870 674 3469 2379
given$	1397 2700 1437 2723 2727 2758 1499 122 1523 2828 1642 2912 254 258 1696 321 3106 480 2199 3481 2231 3546 2292 2379 1003
gives$	258 267 290 601 826 926 1117 1163 1239 1347
giving$	254 258 267 601 740 2198 2199 926 1117 1239 1347
givs$	267 926
go	2672 2776 1510 207 1822 534 568 588 698 817 833 2238 878 2310
go$	1405 1422 1491 2763 2771 2779 141 1559 2854 2903 2984 1769 3058 399 1797 456 1863 483 487 1882 1928 1982 606 625 2028 638 645 2042 2044 668 2063 708 2141 799 834 2299 2334 1037 1221 1275
goal	941
goal$	2335 2563
goalpo	29
goalpost$	62
goalposts$	62
goals$	2335 2563
god$	483
goe	3086
goe$	2995 399 487 2042 2075
goes	2712 2717 207 568 698 817 833 2310
goes$	1405 1422 1491 2763 2771 2854 2995 1805 456 487 606 625 2028 638 645 2042 668 2075 799 834 2334 974 1037 1221 1275
going	1415 222 568 817 3560
going$	2684 1616 2897 1703 3024 3047 1787 399 3079 487 799 3585 2428 2492 2515 1221
gone	2712 1513
gone$	1422 1425 2723 2759 1491 2763 2782 2793 3512 2379 986 1037
good	432 2286
good$	2807 2934 1692 1826 3101 3301 2064 2180 2216 3555 1020 1090 1170
gos$	141 483 487 2042
got$	38 752 3584 1031
govern	60
government$	2489
governor$	2737
governors$	2737 1000
gp	1068
gp$	2462 1298
gps	60
gran	1877 3280 3300 642
gran$	1297
grand	1810 1877 3300
grandad$	1297
grandbrother$	1296
grandcarer$	1296
grandcarers$	1296
granddad$	1296 1297
granddaughter$	1296
grandfather$	1296
grandm	2000
grandma$	1297
grandmother$	1296
grandmum$	1296
grandp	2000
grandparent$	1296
grandparents$	1296
grandsister$	1296
grandson$	1296
granma$	1297
granny$	1297
granpa$	1297
grant	2766 985 2386 2415 1269
grant$	47 956
grante	2723 2379
grante$	956
granted$	956
grantes$	956
granting$	956
grants$	956
grass$	1010
gravit	2310
great$	2328
greate	103 1123
greater$	1497 257 296 1710 324 1089 1170
green$	2773 2774 2410 2431
greet	1511 1334
greet$	2780
greete	133
greeted$	1527
greets$	2780
grew	2761 2763 1275
grip$	3268 2170 777 2172
groom	2453 1283
groom$	2815
groomed$	1285
groomer$	1285
groomers$	1285
grooming$	1285
grooms$	1285
ground$	2575 1201
grounding$	1201
grounds$	1201
group	33 34 51 85 2766 113 1528 146 147 1549 156 1551 1552 273 1667 3001 1738 388 3057 3061 1795 1796 1808 3080 3082 1814 3083 3084 3085 3088 3089 3091 3094 1831 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3165 3167 1909 3181 528 3193 3199 540 1940 3226 3227 3229 1961 1989 3258 596 3280 3291 653 3321 2053 2054 3324 2058 3327 683 3356 3358 2127 3402 3407 3418 2150 3420 3426 3439 2171 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 2294 3564 2297 3576 3577 2317 3596 2364 3634 2370 985 2386 2415 2423 2520 2594 2595 1202 2599 1217 2612 1225 1269
group$	1418 1428 1439 1445 2739 2740 1479 86 90 108 109 1507 2780 2786 1540 1541 2818 2820 2821 2822 2892 2963 1712 2993 1742 3014 3021 3026 3030 3031 369 3037 3045 3053 3054 3066 1802 1803 3073 3081 3092 1848 3118 3148 3152 3153 491 3169 3170 1902 3178 3184 522 3207 1946 3216 1948 1950 1951 558 1954 3230 3232 3250 3260 1994 605 3277 3284 3289 3298 3304 3326 3328 666 670 2074 3352 3363 3364 3366 3383 725 2123 730 2125 3397 738 3403 3404 3406 3409 3410 3411 3412 3413 3414 3415 3419 3421 3422 2154 762 3428 766 3430 3431 3432 3434 772 3436 2168 3441 3444 2176 3446 3448 2181 3453 3457 3476 3491 3508 2246 2249 3542 883 884 3554 892 3563 3580 2332 3633 2617
groupactivities$	3396
groupe	1904
groupevenings$	3396
groupi	3047
groups	447 3165 1961 3327 3356 3357 3358 870
groups$	2739 2740 3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 1892 1893 540 1935 542 3207 3216 1948 1950 1951 558 1954 3226 3230 596 3321 2053 2054 3324 3328 3341 3363 3364 3366 3426 3436 3446 2181 3453 3457 2194 3464 2204 2205 3475 3503 2237 844 3516 2250 2262 3563 2297 2595 1202 2599 1217 2612 1225
groupsession$	3396
groupsessions$	3396
groupwork$	3396
grow	2761 2763 825 1275
grow$	2955 2148 1031
growing$	3518
grown$	3584
grows	1275
grows$	1031
growth$	103
guard	31 32 1448 60 1515
guard$	53 55 117 2784
guardian$	1297
guardianship$	2495
guards$	53 55 91 117 2784
guests$	1925
guid	472 477 795 815
guidan	2766 985 2386 2415 1269 1323
guidance$	210 2911 2488
guide	1319
guide$	739 994
guided	1319
guidel	93
guideline$	94
guidelines$	94
guides	1319
guides$	994
guidin	1319
guild	3496 3497
gulf$	763 770
gurdwara$	3635
gym	36 64 3496 3497 2386
gym$	989
habit$	2291
had	3 148
had$	1397 2683 38 84 2800 2954 891 990 1021 2417
haircuts$	2633
half	59 3256 632 3327 938 3601 939
half$	1453 88 104 142 1814 3093 3121 1853 469 1864 3144 1891 3189 607 2002 2011 2015 3312 691 2089 3498 867 2263 2269 2275 938 2333 2415 2598
halfs$	3498
hall	36 42 64
hall$	1436 3218 3260 3277 3366 712 3635
halls$	3366
halt	400 906
halt$	745
halv	1275
halved	1537 1554
halved$	2806 2823
halves	447 2058 3327 3357 2089 3358
halves$	3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 1892 1893 540 3226 596 3321 2053 2054 3324 2098 3368 3426 2194 2204 2205 3475 3493 3503 2237 844 2250 2262 2297 2595 1202 2599 1217 2612 1225
hand	1238
hand$	2935 2566 1348
handbook$	2713
handed	2677 2723 1489 105
handed$	2676 1431 2723 2758 1499 2379 995 1003
handing$	1348
handle	230
handle$	1624 3427
handles$	1624
handou	2766 985 2386 2415 1269
handov	1690
handover$	2959
handovers$	2959
hands$	1348
hang	3086 3211 2277 2278 1332
hang$	1736 3014 3044 3058 3062 3128 514 3234 3548
hangin	1799 2267 3560 1332
hanging$	3007 3047 1780 3068 3079 1838 3109 3224 3536 3585
hangout$	3547
hangs$	3128
happen	1415 2723 2759 2379
happening$	2684
happie	895
happier$	431 2201 808 2425
happy	895
happy$	2036
harass	2814
hard	3519
hard$	379 3090 2531 1185
harder$	379 3090 1185
harm	155 2453 1064
harm$	2815 2458 2510
harmed$	2458
harmfu	2286
harmful$	432 2064 3555 2458
harming$	2458
harms$	2458
harnes	1322
has	708 1088
has$	38 40 1454 1464 80 84 87 89 1486 129 245 2962 311 321 3490 2236 891 1023 2421 1178
hatch	941
hatch$	2335
haunt	2277 2278
haunt$	3547
have	2776 398 470 708 802 1088
have$	40 1454 1464 80 84 87 89 1486 129 245 251 277 288 2962 311 321 339 1792 492 497 523 1926 1959 3481 3490 2236 891 926 1023 2421 1178
haveing$	497
haven$	2926 2968
haves$	497 926
having	398 802
having$	251 311 1781 1792 523 926 2427 1178 1263
havs$	926
he	156 1814 3093 3121 1853 469 1864 3144 1891 3189 607 2002 632 634 3312 2263 2269 2275 2598
he$	2778 1687 2969 1711
head	31 32 1448 2310 3634
head$	2715
headco	15 79 1473
headcount$	2742
heads	2310
heal$	1113
heale$	1113
heales$	1113
healing$	1113
heals$	1113
health	2967 1731 432 783 790 2286
health$	1068
healthier$	3000
healthy$	1826 3555
hear$	2394
heard	2797 1550 2819 2985 2514
heard$	2937 2983 2989 1279
hearing$	3628 3635
hears$	2394
heart$	1638
heater	29
hedge$	62 1010
hedges$	1010
held	3 1431 2717 2721 2723 2759 102 167 168 169 2379 1085
held$	1397 2700 2751 1496 1562 1563 2954 1841 460 474 504 3505 2287
hello	1511
hello$	2780
helmet	29
help	2965 438 472 795 1126 1146 1320
help$	157 2911 271 293 752 979 2523 2540 2574
helped	2007 684
helped$	157 1870
helpfu	2857 2286
helpful$	2807 157 3555 2465
helpin	1126
helping$	271 979
helpline$	28
helplines$	28
helps$	271 752 979
her	1538 3001 1738 388 1795 1796 1808 1814 3093 3094 3095 447 3121 1853 469 1864 3134 473 475 3144 1891 1892 1893 3188 3189 540 3226 596 607 2002 2011 3305 3312 3321 2053 2054 3324 3333 676 3420 3426 2194 2204 2205 3475 2215 3503 2237 844 2250 2257 2262 2263 2269 2275 2297 2440 2595 1202 2598 2599 2608 1217 2612 1225
her$	2695 171 1701 3014 1794 1868 1878 598 2010 2136 2140 2259 2300 2312 1173 2626 2629
here	1559
here$	2770 2828 2829 3517 3541 3562
herself$	3544
hierar	1290
high$	1020 1159
higher	103 1275
higher$	1497 1020 1159
highli	1322
hike$	3621
hikes$	3621
him	1538 3001 1738 388 1795 1796 1808 1814 3093 3094 3095 447 3121 1853 469 1864 3134 473 475 3144 1891 1892 1893 3188 3189 540 3226 596 607 2002 2011 3305 3312 3321 2053 2054 3324 3333 676 3420 3426 2194 2204 2205 3475 3503 2237 844 2250 2257 2262 2263 2269 2275 2297 2440 2595 1202 2598 2599 2608 1217 2612 1225
himself$	3544
hir$	1369
hire	924
hire$	1369
hired	995 2389
hired$	1369
hires$	1369
hiring$	1369
hirs$	1369
his	2215
his$	2695 171 1701 3014 1794 1868 1878 598 2010 2136 2140 2259 2300 2312 1173 2626 2629
hit$	993
hits	1440
hits$	2709
hockey	2362
hockey$	3631
hold	2150 815 881 1085 1088
hold$	1447 186 239 1779 3183 525 583 3268 660 3419 2170 777 2172 800 835 2282 889 901 3581 3597 1079 1166 1178 1220 1242 1361
holde$	835
holded$	583 835
holdes$	835
holding$	239 583 835 1079 1166 1178 1242
holds	2717 1455
holds$	1447 2724 186 239 315 583 835 1079 1166 1178 1242 1361
holiday$	641 649
holidays$	641 3371
holidayss$	641
holist	248 1127
holistic$	1642
home	549 3280 635 3339 2087 3356 3357 2089 3358 2116 2223 2252 877 908 3639
home$	2674 2703 2807 2983 3016 3077 3078 440 451 3119 3143 1876 494 1894 1896 1899 3179 1933 1943 3214 1956 3257 3262 610 611 3296 639 2037 3335 806 818 3498 3512 3521 3522 3586 3606 3609 1042 2659
homees$	3606
homes	2067 2072 3356 3358
homes$	2703 3016 3119 3143 1899 3179 3214 1956 3296 3336 3341 3346 3498 3606 3637
hometime$	3385
hometimes$	3385
honest$	2807 2502 2582
hope	1550 2819 2965 1143
hope$	1653 278 2560
hopes	1550 2819 1143
hoping	1143
horizo	1147 2541
host$	2809 1369
hoste$	1369
hosted	2723 2759 2379
hosted$	1369
hostel	2072 2089 3358 3494 877
hostels$	3341
hostes$	1369
hosting$	1369
hosts$	2809 1369
hotline$	67
hotlines$	67
hotspo	1062
hotspot$	2456
hotspots$	2456 2476
hour	2203 2223 2305
hour$	1846 2288 2327
hours	100 2766 985 2386 2415 1269
hours$	52 56 1494 101 2767 1846 2144 2159 2288 2327 996 2634
hous	470 801 843 881
house	3083 3084 3085 3089 600 635 2087 3356 2089 3358 877
house$	3016 497 1899 3179 1994 610 611 639 660 3498 3586 3590 2332 3646 3647
housed	468 1862 1904
housed$	1863 1872 3295 2056 963
household$	613 2025
households$	613 3293
houseing$	497
houses	2058 3327 2067 2081 3356 3358
houses$	3016 497 1899 3179 3336 3350 3370 3498 3647
housin	600
housing$	1994
how	175
how$	58 81 1569 1585 921 2422 2443 2533 2648
hub	36 42 2386
hub$	1436 63 2968
hubs$	63
huddle$	2249 3593
humili	1294
hung	2338
hung$	3607
hurt	1514 2813 155 2453 1064
hurt$	2783 2815 2817 2454 2458
husband$	1297
hustl	567
hut	2277 2278
hut$	1861 3547 2332
identi	2723 1457 1510 1594 609 2003 890 2379
identification$	2163
identified$	2726 1474 2863 2912 3145 1015 2411 2413 1291 1321
identifies$	1128 1291 1321
identify$	2779 241 1128 1291 1321
identifying$	241 1128 1291 1321
identifys$	241
identity$	2929 2284
if	1963 2241 2242 849 2302 1065
if$	172 196 2864 317 1844 1845 3163 3202 3212 3225 3228 3229 839 2323 2459 1071 2480 2481 1177
imam	31 32 1448
impact$	901 2477
implem	6 2723 236 1630 2379
implementation$	1400
impos	435 841 1208
impossible$	379 3090
improv	2761 103 1123 1126 1275 1319
improv$	1101
improve$	1497 1101 1119
improved$	1497 2931 296 1020 2530
improvement$	92 103 2899 2580
improvements$	92 2899 2580
improves$	1101 1119
improving$	1101 1119
improvs$	1101
in	1596 1610 1626 1985
in$	1436 1444 2724 2725 1472 2753 1487 2760 1494 1497 106 2775 2789 1530 137 1532 140 1539 1543 176 177 2861 2865 1600 1606 2879 1615 2895 2930 2947 1709 355 3077 3078 451 1854 1928 3242 1982 1983 3275 623 707 3384 2192 3465 836 3500 3513 3517 2303 2324 3602 2336 2343 3615 2353 3622 3624 3626 2359 2360 3630 3639 3640 3642 2416 2433 2435 2439 2544 2559 1172 2570 1219 2630 2646 2647 2653 2655 2660 1301
incide	1277
incident$	2790 143 1097
incidents$	2790 143 1097
includ	1559 166 2985 2514
include$	2828 3010 1824
included$	2828 1560 2983 1824 2403
including$	1824
inclus	263 305 1127
inclusion$	1327
inclusive$	1657 2928 1699 2502 2582
increa	2761 2763 103 1088 1126 1275
increas$	1101
increase$	103 1497 296 1101 2571
increased$	1497 257 2931 296 1020 2530
increases$	1101 2571
increasing$	1497 296 1101
increass$	1101
independent$	3553
indivi	2078 734 3534 3535
individual$	732
individually$	3252 3347 3566 2604
indoor	908
indoors$	3077 3078 451 1894
induct	1485 2766 985 2386 2415 1269
inducted$	2754
influe	2967 3149 3437 2569 1319
influence$	1757 3026 1813 1826 525 3268 3402 2170 777 2172 2282 889 901 3581 3597
influenced$	1813
influential$	3570 2606
inform	2696 2698 2747 2766 1618 985 2386 2415 2514 1269 1320
information$	2706 1442 1613 2883 2887 293 2499 2520
informed$	2697 2886 2937 2479 2525 2565
injunc	346 1740 347 1741
injunction$	2235 2589
injunctions$	2235 2589
injur	1277
injure	1064
injured$	2458
input	2766 1718 985 2386 2415 1269 1323
input$	2987
ins$	1494 2861 2353
insepa	2208
inseparable$	3477
inset	2766 985 2386 2415 1269
inside$	3077 3078 2137 3465 3509 3517
insigh	1147 2541
insight$	2499
insist	435
insist$	389
insistd$	389
insists$	389
inspector$	1017
inspectors$	1017
inspire$	1310
inspired$	1310
inspires$	1310
instagram$	408
instal	1431 2723 1456 1489 2379 995 2389 1334
installation$	92
installed$	2700 2725 2736 2758 997
instea	3500 2293
instead$	135 1535 1858 720 729 2128 2211 845 853 873 2272 3562 1065
instil	1322
instru	364
instruct$	351 403 547
instructed$	351 375 403 547
instructing$	351 403 547
instructs$	351 403 547
intake	3362
integr	1322
intell	1618
intelligence$	1613 2887 2499
intend	1143
intention$	278
inter$	222
interaction$	1788
intercom$	67
intercoms$	67
intere	890
interest$	2939 2979 3525
interests$	785 2284
interpreter$	68 2785 3644 3647
interpreters$	68
interr	400 906
interrogat$	1133
interrogate$	1133
interrogates$	1133
interrogating$	1133
interrogats$	1133
interrupt$	897
interrupte$	897
interruptes$	897
interrupting$	897
interrupts$	897
interv	2696 2698 2766 985 2386 2415 1146 1269 1322
intervals$	3574
intervention$	2501 2522 2540 2574 1328
interventions$	2522 2574 1328
interview$	1262
interviewed$	2697 1262
interviewing$	1262
interviews$	1262
into	1610 624
into$	2828 2863 1606 2879 1695 1854 3130 1866 1871 621 3322 707 2192 836 2280 2324 2532 2551 1219 2627
intowards$	1866
introd	6 2723 2379 1208
introduce$	1393
introduced$	1393
introduces$	1393
introducing$	1393
introduction$	1400
invest$	1150
investigate$	1139
investigates$	1139
investigating$	1139
investing$	1150
invests$	1150
invit	802
invita	2766 985 2386 2415 1269
invitation$	11 461
invitations$	11 461
invite	1394 1425 2696 2698 2721 2747 1485 398 2253 924 1024
invite$	1792 1824 523 1926 1377
invited$	2663 2694 2754 1824 3522 2418 1377
invites$	1377
inviti	398
inviting$	2928 1792 1824 523 1377
invoice$	1012
invoices$	1012
involv	1718 2514 1319
involvement$	2987
is	1399 167 247
is$	1417 1422 1433 50 1458 87 1486 1491 107 110 126 145 149 161 193 1604 1668 1672 281 2958 1990 2026 662 2065 2131 807 944 952 2358 966 1031 1036 1048 1050
island$	3345
isn$	395
isnot	395
isnot$	1789
isolat	1218
isolate$	1213
isolates$	1213
isolating$	1213
isolation$	338 3123 3262 2613
issue	2893 1323
issue$	1573 1576 2876 2881 2883 2891 1097 2516 2555
issued	1431 2723 1489 105 2379 995 2389
issued$	2677 2700 2758 1499 122 3106 2406
issues	2520 1323
issues$	1573 2876 2881 1613 2883 2891 1097
it	1538 2819 2893 2440
it$	1406 1567 1573 2876 2892 1821 2363 2432 1048 2555 2621 2626 2628 2640 2649 2654 2662
item$	2408
items$	2408
its$	264 1679 1701 2259 2347 2350 2351 2369 1173 2625 2626 2629 2634 2635 2649 2654 2662
itself$	2543
ivy$	1010
januar	2332
january$	2799 3562
job	877
job$	933 3647 1004 1012
jobs$	933 3647 1004 1012
jog$	1256
joges$	1256
jogs$	1256
join	1419 2688 2721 1484 1759 1779 3058 398 3149 3183 878
join$	1690 3059 1792 1168 1392
joined	2721 2723 2733
joined$	197 222 1621 1718 2514 1127 1168 1392
joinin	398
joining$	2704 1792 1392
joins$	1392
joint	1442 222 1848
joint$	4 2711 1616 3117 2123 730 2125 3397 2129 1090 1169
jointly$	2493
judgem	1323
judgement$	2916 2506
judgemental$	1657 1699
judgme	1323
july	2332
july$	2799 1531 3562
june	2332
june$	2799 1531 3562
junior	2273 3543 2332
just$	3200
keep	2776 1744 371 416 435 436 470 784 801 815 825 840 841 881 900 924 1085 1088
keep$	162 182 199 221 225 226 234 2945 344 1765 376 378 390 1806 1807 414 415 421 463 497 1941 552 555 582 583 660 661 2065 705 826 835 3504 860 3527 1081 1098 1110 1131 1166 1220 1342
keepe$	835
keeped$	555 582 583 835 860
keepes$	835
keepin	435 1085
keeping$	182 199 221 225 226 234 344 376 378 390 414 415 421 463 497 555 582 583 660 661 705 835 860 1081 1098 1110 1220 1342
keepping$	1765
keeps	435 1085
keeps$	162 182 199 221 225 226 234 344 1765 376 378 390 414 415 421 463 1860 497 555 582 583 660 661 2065 705 826 835 3504 860 3527 2331 1081 1098 1110 1166 1220 1342
keepting$	1765 582 705
kept	2723 167 168 169 1594 468 1862 1882 815 2379 1085
kept$	2668 1555 162 1562 1563 2863 234 1629 370 414 415 421 1841 460 1863 474 3151 504 566 660 2056 807 2231 3505 847 2253 860 2287 963 1081 1220
kepted$	860
kepting$	860 1081
kepts$	860 1081
key	2337
key$	3606 3644
keyes$	3606
keys$	95 3606
keyworker$	2743
kick	592
kid	1810
kids	151 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
kids$	1545 3035 1803 3152 3207 3220 3222 1980 3255 3449 3479 3583
kind$	2772 2807 2183 2582
kinder	790 2185
kinder$	2425
kindly$	2554
kiosk	941
kiosk$	2335
kit	29
kit$	95
kitche	36 3608
kitchen$	92
kits$	95
knew$	2800 1028 1049
knife$	1288
knit$	3477
knives	119
knives$	1288
knock	3086
knock$	1267
knocke	2723
knocki	2267
knocking$	3536 3585 1267
knocks$	1267
knot$	3593
know	2776 1550 2819 1842 2514
know$	2945 1700 2971 1897 3481 1028 1049
knowing$	1028 1049
knowle	1147 2541
knowledge$	293 2499
known	133 167 3469
known$	1527 2199
knows	1550 2819
knows$	1897 1028 1049
kpi$	2387
kpis$	2387
label	1294
lad	1810 632
lads	33 51 151 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1961 1986 1989 3258 596 3321 2053 2054 3324 683 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
lads$	1445 86 2780 1545 1712 1803 3152 3207 3220 3222 3230 1980 3255 725 883 884 3583 2451
laid$	1462 2755
lamp	29 941
lamp$	39 62 97 2335 942 2401
lamps$	39 62 97 2335 942 2401
landin	3280 2089 3358
landlo	31 32 1448 60 3634
landlord$	69 2446 1285
landlords$	1285
lane	3494
lane$	2332
language$	2527 2563
lanyard$	2716
lanyards$	2716 95
lapse$	3424
larger$	1952 3223
last$	2775 1530 521
lasted	2798 136
late	1493 2332 2343
late$	680 3612
later	2203 2252 2332
later$	1881 2085 3521 2480
laugh$	2771 2426
laughs$	2771
launch	2723 2379 995 2389
laurels$	1010
lawyer$	1300
lcs$	2741
lead	31 32 1448 60 1471 2752 3149 815 837
lead$	61 2740 2743 2809 1632 739 3570 958 2409 1019 2657
leader	31 32 1448 3001 1738 388 1795 1796 1808 1814 3093 447 3121 1853 469 1864 3134 473 475 3144 1891 1892 1893 3189 540 3226 3256 594 596 607 2002 615 2011 634 3306 3312 3321 2053 2054 3324 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 2263 2269 2275 3551 2297 2595 1202 2598 2599 2608 1217 2612 1225 1290
leader$	3570 1017 2606 2607
leaders$	3570 1017 2606 2607
leadership$	3581
leadin	3256 632 2608
leading$	1814 3093 3121 1853 469 1864 3144 1891 3189 607 2002 3312 2263 2269 2275 3570 958 2598
leads	837
leads$	2809 958 2409
leafle	93 2766 985 2386 2415 1269
leaflet$	11 2706 2716 2767 942 3610 2632 1271
leaflets$	11 2716 2767 942 2632
league	3496 3497
learn	468 1862 1887 2238 878 895 3565 1126
learn$	283 1906 3320 703 807
learni	2766 1618 985 2386 2415 1269
learning$	2887 283 2487 1324
learns$	283 807
lease$	964
leases$	964
least$	2728
leav	410 426 1238
leav$	487
leave	2776 435 468 1862 534 1941 549 568 588 698 740 758 809 2238 2252 911
leave$	162 163 1797 487 1928 1943 1982 3276 2044 2134 2152 760 3521
leaves	435 568 588 698 911
leaves$	162 163 487 1982 760
leavin	435 568 2116 740 809
leaving$	162 163 487 2134 760 3549
leavingtime$	3385
leavingtimes$	3385
leavs$	487
led	837
led$	300 1813 2525 2565
left	167 3071 3565
left$	2813 1555 162 163 504 3267 3512 2285 1109
lend	1336
length$	1828
lenient$	2502
lens	1323
lent	995 2389
lent$	995
less	527 765
less$	437 486 1921 744 2158 2190 3463 894 1065 1274
lessen	769 774 3440 778 888 1322
lessened$	3552
lesson	64 2766 1831 2041 2058 3327 2071 2087 3356 3398 870 985 2386 2415 1269
lesson$	2767 2769 2808 1846 3247 3352 712 898 933 1271
lessons$	2767 2769 2801 1534 2808 1846 3340 933 2437 2633 2641
let	1511 588 802 851 2253
let$	306 330 1725 1730 1743 1771 1807 3191 1926 534 1959 584 585 586 588 1982 589 590 747 2147 809 3522 868 2265 872 3546 911 2322 970 1257
leted$	330 1725 584 2265 872
leting$	584 868
lets$	306 330 584 585 586 1982 589 590 747 2265 872 970 1257
letted$	1725 584
letter	2766 985 2386 2415 1269
letter$	11 2706 2785 143 2301 2632
letters$	11 143 2301 2632
lettin	802
letting$	306 584 747 868 2322
level$	1492 1020
levels$	1492 1020
levera	1322
liais	2478
liaise	1425
liaise$	1306
liaised$	2694 1426 1306
liaises$	1306
liaising$	1306
liaiso	4 1442 1592
liaison$	1398 2711 2861 2885 1306
librar	31 32 36 1448 3496 3497
library$	3218 3260
licenc	2766 985 2386 2415 1269
licence$	2716 346 3619 964
licences$	2716 3619 964
license$	3619 964
licenses$	3619 964
life	890
life$	781 2284
lift	778 2197
lift$	3354 3466 3590 2337 3644 3646 1231
lifted	3440
lifted$	1231
lifting$	1231
lifts$	3355 3466 3467 3590 3644 3646 1231 2633
light	29 1942
light$	39 62 97 940 2401 1226
lighter$	2425
lighti	29
lighting$	62 97 2513 1226
lights$	39 62 97 940 2401 1226
like	1550 2819
like$	1653 2980 492
liked	133
liked$	2744 1527 2388
likes	1440 1550 2819
likes$	2709
limit	335 343 1744 363 436 579 765 830 888 906
limit$	332 422 3096 582 583 584 587 750 904
limite	1839
limited$	2996 2997 3108 474 582 583 584 3552 2287
limiti	343
limiting$	332 582 583 584 750
limits	343
limits$	332 422 3096 564 582 583 584 750
limitted$	584
limitting$	332 582 584
line	830 1069
line$	28 2826 2460 2463 2579
lines$	28 2826 1619 2460
linger	3047 3211
linger$	3044
link	1737 2150 1293
link$	212 232 3006 348 3059 743 3419 2163 800 973 2564
linked$	212 232 973
linking$	212 232 973
links	4 2520
links$	1398 212 232 2918 337 3006 348 743 3419 2163 800 973 2507 2564
liquidlogic$	2741
list	93 1510 148
list$	5 1420 57 2779 3610 3618 1063
listen	2985 2514 1320
listen$	178 2905 2426 1191
listened$	2983 1025
listening$	2905 1092 2492 1191
listens$	178 1191
lists	148
lists$	1420 57 1063
lit	995 2389
lit$	2439
litter$	96
little	527
little$	486 1921
live	2723 468 1862 3280 817 2238 2379
live$	2691 2845 1863 483 1906 3297 3299 637 3320 2056 2075 688
lived$	483
lives$	483 637 2075 688
living$	3320
loaded	1489
loaded$	2758
loaned	995 2389
lobby$	1095
lobbying$	1095
local$	2875 3122 3146 3157 3168 3270 3271 3272 3273 2005
locality$	3210
lock	29 465 548 847 1334
lock$	62 97 555 996
locked	571
locked$	2813 555 1965
locker	941
locker$	779 3528 3590 2335
lockers$	779 3590 2335
locking$	555
locks$	62 97 555 996
lodg	470 801 843 881
lodge$	483 637
lodged	468 1862
lodged$	483
lodges$	483
lodgin	877
log	2766 444 985 2386 2415 1269
log$	57 2741 127
logged	1431 2723 2379 1062
logged$	2700 78 2406 2456
logs	1455 1062
logs$	57 2724 2741 127 2456
loiter	3047
long$	2805 2241 2242 849 2302
longer	2776 1775 385 462 513 533 654 709 845 1025 1065 1275
longer$	1571 328 331 336 349 365 1782 509 510 512 1907 515 1922 530 532 2048 656 2051 2090 2103 2132 804 824 848 887 915 928 930 2419 2459 1198
look	1143
look$	205 228 1632 260 286 319 505 609 784 2513 1138 1176
looked$	2723 167 1594 1138
lookin	1143
looking$	205 260 286 319 1138
looks	1143
looks$	205 260 286 319 1138
loop$	2479
loose$	2219
loosen	756 2160 769 3440 778
loosen$	3429
loosened$	3201 3400 3463
loosens$	3429
looser$	3463
lorries$	1284
lose$	204 1999 740 2148 2256 865
loses$	204 1999 865
losing$	204 1999 865
lost$	1999
lot	3061 3091 3094 1832 3115 3142 3167 3181 528 3193 3199 3459 3460 3461 3462 2194 2196 3478 3482 3487 3488 2222 3492 2261 3558 3559 3564 3576 3577
lot$	3054 3309 3415 3444 3449 3479 3491 3554
lots$	314
loud	3519
louder$	938 3601
loudest$	1814 3093 3121 1853 469 1864 3144 1891 3189 607 2002 3312 2263 2269 2275 3570 2598
lower	2332 1275
lower$	918 1231
lowere$	918
lowered$	1231
loweres$	918
lowering$	918 1231
lowers$	918 1231
loyalties$	743
loyalty$	743 2163 800
lunch	96 1490 1831 2041 2058 3327 2071 2116 3494 3495 2355
lunch$	2059 3340 2354 3624 3646 2633 2641
lunche	1490 3327
lunches$	3340 2641
luncht	602 726 727
lunchtime$	2699 123 3265 3385 2120 3390 1035
lunchtimes$	2699 123 3265 3385 2120 3390 1035
lur	815
lured$	798
mace$	2870 2871
machin	941
machine$	2335
machines$	2335
made	1411 1431 2717 2721 2723 247 2379 986
made$	2680 2700 2755 122 2952 375 692 2380
magistrate$	1300
magistrates$	3628
mail	2766 985 2386 2415 1269
mailed	1394 2723 2379
mailed$	2663
main	3256 632 2608
mainta	435 840 841 1088 1126 1320
maintain$	1110
maintained$	2931
maintaining$	1110
maintains$	1110
mak	427 438
mak$	788
make	2299
make$	211 247 250 265 1665 294 312 320 403 572 764 788 947 1130 1164 1174
makeed$	403
makeing$	403 572 1164
makes	2717 1455
makes$	2724 211 265 312 320 403 572 764 788 947 1164 1174
making$	211 250 265 294 312 320 764 788 1174
maks$	788
male$	2449 1282
males$	2449 1282
mam$	1297
man	2794
man$	118 2790 3613 1282 1286
manage	31 32 1448 60 1470 1471 228 1665 684 895 2299 3634 1126 1319
manage$	1622 2934 3427 807
managed$	2931 1211
management$	1090
manager$	61 69 2739 2740
managers$	69 91
manages$	807
managi	1126 1319
manner	1589
manner$	2858 2860
many	22 1973
many$	13 1416 2720 1452 1475 1498 2805
map	93 2766 1505 985 2386 2415 1047 1269
map$	28 946 3610 1027
mapped	1431 1062
mapped$	2700 946 2456
mappin	2766 985 2386 2415 1047 1062 1269
mapping$	946 2456 2474
maps$	946 1027
march	569 2332
march$	2799 1531
mark$	12 2441
marked$	12 1048
marks$	12 2441
mash$	2870 2871
masse$	3563
master	2766 985 2386 2415 1269
match	96 1490 2355 2362
match$	649 3620 2354 3624 3631 3632 3635
matche	1490 2362
matches$	2666 3620 3631
mate	2083
mate$	3352
materi	29
mates	3001 1738 388 3061 1795 1796 1808 3080 3082 1814 3091 3094 1832 447 3113 3114 3115 3116 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3418 3426 2184 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
mates$	2999 3030 3031 3035 1803 3152 3207 3220 3222 1980 3255 3352 3383 3449 3453 3479 2214 3484 3485 3583
matter	2893
matter$	1559 1573 2891 2892
matters$	1573 2891
maximi	1322
maximum$	904
may	2332
may$	1531 2838 194 1721 397 2155 3562
mayn$	395
maynot	395
maynot$	1789
mayor$	2489
meal	96 1490 2355
meal$	3610 3620 2354 3624 3644 3646 2641
meals	1490
meals$	3620 3644 3646 2632 2641
mean$	2960
meaningful$	1635 1107 2578
means$	2837 2960
measur	1644
measured$	76
measurements$	998
measures$	2913 1645
mechanisms$	1645
mediat	2766 985 2386 2415 1269
medic	1068
medic$	2462
meet	1395 2672 102 2776 2995 1736 3009 3012 3013 1750 1756 1759 1769 1773 3044 1779 3058 407 3076 1822 433 3149 514 3183 3211 2045 3560 2478 1332
meet$	2671 2687 1496 2771 141 2903 3005 3014 3019 3020 3027 3038 3042 1774 3051 1783 3055 3060 399 3062 3066 1833 3111 3128 1908 3232 1964 3234 3242 2042 2044 3314 788 3489 3531 3548 967 993 2394
meete$	399 788
meetering$	1908
meetes$	788
meetin	21 1415 1442 1470 1471 100 2766 1592 1737 3007 1757 3047 1780 3075 3079 433 3109 2210 2267 893 985 2386 2415 1269 1332
meeting$	2684 2711 2739 2740 1494 2767 2861 2870 2871 2994 3006 3021 3024 399 1799 1827 445 1908 3224 2124 3394 2134 3408 788 3536 2277 2278 2288 3585 3635 1271
meetings$	2711 2739 2740 1494 2767 2837 2861 2994 3026 445 2124 3394 2288 3635
meets	2717 1455
meets$	2671 2687 2724 1496 2771 141 3128 2042 788 3489 967 2394
meetting$	1908
meetup$	3025 1827
meetups$	3025 1801
member	33 35 51 60 85 2752 113 1515 130 1528 146 147 156 1552 273 1667 3001 1738 3018 388 3057 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1961 3239 1986 1989 3258 596 615 2011 632 653 3321 2053 2054 3324 676 2083 691 3418 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2423 2595 1202 2599 1217 2612 1225
member$	2715 2784 2786 3279 2030 3352 2313 2607
members$	0 1 2670 14 18 20 1429 1445 66 1479 86 90 91 1495 108 109 1507 114 2784 2786 1524 1540 1541 1549 2821 2822 1742 3014 1803 3152 3207 1946 3220 3222 3230 1980 3250 3255 3279 3318 725 3419 772 3583 2518 2607
membership$	461 3147 3158 1992 3528 964
memberships$	964
memora	2766 985 2386 2415 1269
men	119 2794 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
men$	118 2790 2892 1803 3152 3207 3220 3222 1980 3255 2273 3583 3613 1282 1286
mend	2373 1334
mend$	3642 1113
mende$	1113
mended	1456 995 2389
mended$	2725 2736 997
mendes$	1113
mending$	1113
mends$	1113
mental	3437
mention$	2826 2460
mentions$	2826 2460
mentor	31 32 1448 60 2752 2766 795 985 2386 2415 1269
mentor$	0 1 2670 1403 14 18 20 2693 61 2743 91 1495 2767 1006 2409 1019
mentoring$	2719
mentors$	0 1 2670 1403 14 18 20 2693 61 91 1495 2767 2409
menu$	3638
messag	2766 2995 1759 1779 1787 3058 1799 3079 1822 433 3183 2197 985 2386 2415 1062 1269
message$	1525 134 2811 1783 3611 2487 2512 2563
messages$	1525 134 2811 2994 1798 1930 3466 2456 2487 2512
messaging$	2994 3024 3068 1827 2512
messin	2267
messing$	3536 3585
met	2672 1425 2696 2698 1434 2717 2721 2723 1463 1477 102 684 1024 2514
met$	2687 2694 1426 2708 2732 2746 1483 1496 1834 443 993 2400 2418
meter	434
meter$	1828 1829
meters$	3023 1829
metre	434
metre$	1828 1829
metres$	3023 1829
midwif	1068
midwife$	2462
might	1707
might$	194 1721 2155
miles	628 3299 3540
miles$	3023 3122 3146 3157 3168 3270 3271 3272 3273 2005 2022 2029 2033
milestone$	83 2387
milestones$	83 2387
mind$	2869 2978 826 2479
mindfu	1594 1674
mindful$	2863 2886 2943
minds$	826
mindse	1147 2541
mingle$	2592
minibu	29 2766 3362 870 985 2386 2415 1269
minibus$	3354 3620 3644 3646
minibuses$	3355
minimi	343 363 765 888 1126 1322
minimised$	2931 2996 2997
minute	2723 1465 2766 2203 2305 985 2379 2386 2415 1269
minutes$	11 2713 2734 128 2092 998 999 2549
misbeh	3519
miss$	1812
misses$	1812
missin	1514
missing$	2783 1277
mistak	1294
mitiga	1126 1322
mitigated$	2931
mix	2995 1736 3009 3012 1769 3044 3076 3086 2045 882 1332
mix$	3005 3014 3027 3038 3055 3060 1818 3149 3314 3531 2592
mixing	1737 3007 3047 3075 3079 433 3109 2267 3585 1332
mixing$	3006 3021 1780 1818 1827 3224 3408 3536 2593
mob$	3508
mobile$	2679 49
mobili	1322
mobilised$	2412
mock	2814
model$	2503
models$	2503
module	2766 985 2386 2415 1269
module$	28
modules$	28
moment$	2839 2957 2109
momentum$	2504
mon	2332
monday	602 726 727 2332
monday$	2699 602 3265 726 2120 727 3390 3616 2356 3629
mondays$	2699 3265 2120 3390 3616 2356 3629
money	2923
money$	47
monito	1594 1062 2478
monitor$	2456 1302
monitored$	76 2863 2456 1302
monitoring$	77 2456 1302
monitors$	2456 1302
month$	2715 641
monthly$	2664 961 991
months$	2840 3301 641
mopeds$	1284
more	103 222 248 2985 3205 1123
more$	1497 1500 112 1580 1616 1642 257 1652 262 1659 289 313 314 1710 324 1753 1921 1927 1937 3223 577 1974 1975 3253 3401 790 2185 846 852 1007 1020 2419 2467 1080 2585
mornin	602 2089 3358 726 727 2223 3494 2332
morning$	1482 123 3265 680 3380 2120 3390
mornings$	1482 123 3265 2120 3390
mosaic$	2741
mosque	36 3496 3497
mosque$	3635
most	59 1984
most$	1453 1500 1706 3253 3256 2011 3306
mother	1877 2000 3280 3300 642
mother$	613 1296
mothers$	282 910
motivate$	1311
motivates$	1311
motivating$	1311
mou	2766 985 2386 2415 1269
mounte	2338
mounted$	3607
mov	470 485 569 608 640 2189 833 866 875 876 879 880
mov$	500 630 631 636 1204
move	444 568 617 825 878 2373
move$	1797 3105 456 458 3139 483 497 500 544 546 549 1966 3263 606 2001 3276 618 3282 620 625 630 631 633 2028 636 638 645 660 758 3549 3642 1183 1204 2605 1232 1233
moved	3105 468 1862 1988 617 995 2389
moved$	1513 1514 2813 3104 456 1863 1872 483 546 3257 606 2001 2009 618 625 630 631 3295 2028 636 645 2046 2056 699 834 2231 3546 3604
moveed$	633
moveing$	497 546 633
moveme	1062
movements$	2456
movered$	633
moves	617
moves$	458 3139 483 497 500 544 546 3263 606 2001 618 3282 625 630 631 633 2028 636 638 645 660 1183 1204 2605 1232 1233
moving	617
moving$	2845 500 544 1966 630 631 636 3549 1204 1232
movred$	630 631
movring$	630 631 1204
movs$	500 630 631 636 1204
much$	1452 2805 827 2328
multi$	1442 222 1127
mum	1877 2000 3280 3300 642
mum$	613 1296
mural$	92 3610
murals$	92
museum	36
music	2362
music$	3631 3638 989
must	2958 2962
must$	237 238 268 1676 397 457 2026 2131 2155
mustn$	395
mustno	395
mustnot$	1789
n$	395
nailed	2338
nailed$	3607
name	2776 1510
name$	1508 115 2779 1527 1367
named	2793 1526
named$	1474 2795 1015 2413 1053
names	2689 1062
names$	1508 115 2456 1367
naming$	3010
nan	1877 2000 3280 3300 642
nan$	1297
nana$	1297
nanny$	1297
narrat	1147 2541
narrow$	1115
narrowing$	1115
narrows$	1115
naturally$	2160
near	3083 3084 3085 3089 2082 2083
near$	1571 1748 3320 3352 3465 2360 2646
nearby$	2646
necess	248
necessary$	1642 2464 2465
need$	2956 2962 1924
needed	2857
needed$	2464 2465
needle	119
needs	2514 2520 1323
needs$	2956 2962 2522
negati	2286
negative$	432 3555
neighb	130
neighbour$	117
neighbourhood$	3126
neighbours$	117 1524
neithe	373
neither$	342 354 1767 516 689 713 2213
nephew	1810
net$	2950
netbal	2362
netball$	3631
networ	21 45 1611
network$	1403 1439 2880 3436 785 3453 3457 2446
networks$	2837 3436 785 3453 3457
never	1775 462 513 533 565 654 709 805 845 1065
never$	331 336 342 349 354 365 380 1782 453 509 510 512 1907 515 516 1922 532 535 554 559 2048 667 669 675 2090 2103 3374 717 775 804 2200 824 848 854 887 915 916 929 930 2459 1198
new	783 790 2185
new$	2736 3087 3156 612 2180 787 789 794 828 1007
newcom	3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
newcomers$	1803 3152 3207 3220 3222 1980 3255 3583
newsle	2766 985 2386 2415 1269
newsletter$	11 2713 1271
newsletters$	11
next	3543
next$	3083 3084 3085 3089 2082 2083 3645 2480
nicer	790 2185
nicer$	2180 789 828
niece	1810
night	2058 3327 3339 3357 2089 3358 2220 2223 3494 3495 870
night$	2699 123 1846 3247 3265 3365 2104 3376 3379 3380 3382 2115 3387 2120 3390 3542 2288 898 2327 1035
nights	3327 3358 1277
nights$	2699 123 1846 3265 3346 2104 3377 3381 3382 2115 3388 2120 3390 2288 2327 1035 2433
no	121 362 853
no$	131 1542 150 295 1733 341 359 373 386 393 394 437 486 3166 506 1913 527 531 556 560 576 580 581 1984 647 657 690 706 715 733 735 2132 748 749 803 805 838 2290 1025 1194
nobody	156 295 3166 690 805
nobody$	2786 1689 354 516 689 2084 2213 1276
nod	1511
nod$	2780
nods$	2780
noisy	3519
non	340 1193
non$	263 305
nonassociation$	2587
noncontact$	1734
none	156 373 690
none$	295 354 1761 1767 3166 516 689 2084 713 2213 1276
nor$	342 1198
normal	1322
normal$	1568 195
norms$	2527
north	3122 3146 3157 3168 3270 3271 3272 3273 2005 2032
not	135 1744 362 1775 395 462 1858 513 533 565 654 709 2128 805 2211 845 1065
not$	120 121 1529 164 165 328 331 336 342 349 1745 354 365 377 380 1782 1789 1791 1811 419 430 453 509 510 511 512 1907 515 516 1922 530 532 535 554 559 650 2048 656 667 669 675 686 2090 2103 3374 713 716 717 728 753 775 804 2200 2212 824 848 3512 853 854 887 905 915 916 928 929 930 2459 1198 1199
note	2766 1558 220 985 2386 2415 1269
note$	57 2825 2826 2827 2500
noted$	78 2403
notes$	57 2734 2739 2826
nothin	527
nothing$	429 527 1921
notice	93 1550 2819 1740 1741 907 941
notice$	97 2905 2979 541 2235 2301 3599 940 942 996 2600 2601
noticeboard$	2756 2335
noticeboards$	2756
notices$	97 2235 2301 3599 940 942 996 2600 2601
notifi	2747
novemb	2332
november$	2799
now$	1433 1486 1504 2775 3301 3562 1189
nowhere$	357 1820
nudg	424 472
number	15 93 2794 1800 3468
number$	16 25 28 37 41 2706 44 46 75 1492 3069 1830 1973 806 818 3618
numbers$	2720 95 1492 3069 1830 1973 1005
nurse	31 32 1448 60 2752 1068
nurse$	1403 61 1006 2462 1298
nurtur	263 305 1126 1319
nurturing$	1657 1699
observ	2766 985 2386 2415 1269
obtain	2723 609 2003 2379
obtain$	1105
obtained$	2381 2403
obtaining$	1105
obtains$	1105
occasi	1277
occasion$	1820
occasions$	2144
occup	470
occupi	468 1862
occupy$	826
occur	1590
occur$	2859
occurs$	2859
octobe	2332
october$	2799 1531
of	1450
of$	2669 1416 1435 1451 1467 2779 1521 1529 2804 1553 2828 2867 218 2910 2920 1660 2975 1732 3041 1852 1875 3159 3204 1936 1944 1957 3239 1987 2021 3294 3367 2137 2152 2187 2191 2298 2308 2311 3617 2420 2422 1029 2456 2457 2459 2485 2535 2603
off	1777 3299 2133 2209 2210 3540 908 3639 2389
off$	2665 2675 2746 1766 3046 440 545 1965 3302 2134 2174 3458 3473 3474 2206 2219 3522 3523 3525 2624 2635 2653
offer	2766 248 1690 609 2003 784 876 985 2386 2415 2520 1269 1320
offer$	2693 186 241 1642 267 2959 2976 2198 2501 1359
offere	1394 2696 2698 1431 2723 2747 105 2857 248 1655 302 1697 1870 2379
offere$	267 926
offered$	2663 2700 2727 2751 1499 1594 1642 2912 2924 1696 2966 1823 480 3145 2007 2036 2231 2304 1359
offeres$	267 926
offeri	248
offering$	241 1642 267 2198 926 1359
offers	1455 248
offers$	2693 2724 186 241 1642 267 926 1359
office	31 32 1448 60 2752 1718
officer$	0 1 2670 1403 14 18 20 23 55 61 65 91 1495 117 1006 2401 2409 1287
officers$	0 1 2670 1403 14 18 20 23 55 61 65 91 1495 117 2987 1006 2401 2409 1287
offset	888
often	16
often$	9 1410 1452 2805 2459 2583
old$	3177
older	3256 1996 632 3389 3543 938 3601 2608
older$	119 2794 3001 1738 388 1795 1796 1808 3080 1814 3093 447 3121 1853 469 1864 3134 473 475 3144 1891 1892 1893 3189 540 3226 596 607 2002 3312 2049 3321 2053 2054 3324 691 3426 3433 2194 2204 2205 3475 828 3503 2237 844 2250 2262 2263 2269 2275 2276 3551 2283 2297 938 3601 1051 1055 1056 1057 2595 1202 2598 2599 1217 2612 1225
oldest	3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 1892 1893 540 3226 3256 596 615 2011 632 634 3306 3321 2053 2054 3324 676 691 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 3551 2283 2297 938 3601 2595 1202 2599 2608 1217 2612 1225
oldest$	1814 3093 3121 1853 469 1864 3144 1891 3189 607 2002 3312 3433 2263 2269 2275 938 3601 2598
on	674 2343 2389
on$	1397 2686 2702 1449 2728 2731 1472 2749 1487 111 2782 2783 1553 184 2864 2901 1649 1666 285 2953 1698 2972 3010 1816 3151 1919 1938 3209 1957 3235 3266 3315 674 714 719 3384 2139 2145 3458 2202 836 3517 2295 2336 3612 3622 3623 962 3626 2360 3630 3640 2458 2469 2472 2552 2581 2624 2634 2635 2646 2647 2655 2661
once	3229 2241 849 2294
once$	2664 3237 3240 3242 3249 3509 3563 3630
one	121 3256 632 693 938 3601 2608
one$	88 1482 2766 2786 1587 1689 3014 1761 1767 3042 1814 3093 3099 3121 1853 469 1864 3144 1891 3172 3189 3197 573 1968 575 1978 3248 3251 591 599 607 2002 615 2010 2011 2024 634 3305 3306 3312 3314 676 2078 3347 689 2084 732 734 3413 3428 2213 2233 867 2263 2264 3534 3535 2269 2275 3555 3566 2307 919 920 3587 938 2349 2374 2377 985 2386 2415 1053 2598 2604 2608 2628 2635 1269 1276
ones	3061 3091 3094 1832 3115 3142 3167 3181 528 3193 3199 3459 3460 3461 3462 2194 2196 3478 3482 3487 3488 3492 2261 3558 3559 3564 3576 3577
ones$	1482 1962 3318 3392 2245 2607
ongoin	248
ongoing$	1597 1642 1090 1303
online$	2691
only	450 847
only$	428 439 1920 3200 574 578 1979 3347 3395 850 871 2266 913 2318 2618
onside	1146
onside$	2540
onto$	1472
open	1431 1493 2343
open$	1430 2700 2705 88 2809 214 2888 2889 2897 2898 1658 1674 3612 2439 2492 2575 2582 2657 1350
opened	1431 2723 2379 995 2389
opened$	1430 2700 2744 2755 122 2954 2388 1350
opening$	214 1240
opens$	1430 2809 214 1350
operat	60 1461 1293
operational$	2691 2730
operator$	69
operators$	69
opinions$	326 1009
opport	2923 2965 2514 2520
opportunities$	1661 292 1880 2522 2523 1141
opportunity$	2850 2919 292 1820 1880 1141
oppos	965
opposing$	2329
opposite$	1867 664 2062 2070 682 704 2099 2173 2224 3506 3507 2320 2329
optici	1068
optician$	2462
optimi	1126 1322
option	2923 2965 2089 3358 2534
option$	2856 2533 1141
options$	2522 2533 1141
orange$	2773
orbit$	2170
order	1423 3004 346 1740 1741 364 557 569 830 842 907
order$	2692 2730 3003 351 389 403 539 541 547 572 2235 2301 3599 1012 2600 2601
orderd$	389
ordere	1423 2723 1481 2379 995 2389
ordered$	2692 2750 351 375 403 547
ordering$	351 403 547 572
orders	1740 1741
orders$	3003 351 389 403 539 547 572 2235 2301 3599 1012 2600 2601
ordina	31 32 1448 197 236 1630 1319
ordinary$	195
ordinated$	1591
organi	2723 2759 2379
organisations$	1609
organise$	2809 957
organised$	1823 957
organises$	2809 957
organising$	957
other	1611 273 1667 3013 3018 3049 3052 3056 3057 3061 3080 3082 3091 3094 3095 1832 3113 3114 3115 3116 3142 3167 3181 528 3193 3199 1996 2019 3291 3332 3343 3353 2107 3389 2121 3402 3407 3418 3420 3439 783 790 2185 3459 3460 3461 3462 2194 2196 3478 3482 3487 3488 3492 3510 3511 2243 858 859 2254 3524 2258 2260 2261 2268 3551 2283 3558 3559 3564 2296 3571 3576 3577 2317 3592 3596 2332 3601 1197 2594
other$	2841 1603 2875 2880 1635 2993 1742 3014 352 353 3017 3021 1753 3025 3028 3030 3031 3033 3036 3039 3040 3048 3053 3054 1801 3081 3087 1833 3113 3114 3115 3116 3156 1910 529 3197 3251 1996 1998 605 622 2017 2027 3298 2034 3304 3307 2039 3310 2049 3326 664 3343 682 2079 2085 695 2093 3383 3389 3403 3404 3410 3412 3413 3414 3417 2154 3428 3431 3432 3434 3439 3441 2173 2178 2179 2180 787 3451 2195 829 2224 2227 2228 3502 3510 3511 2243 858 859 2254 3524 2258 2260 2268 3538 2276 3553 3564 2296 3571 3588 3592 3596 3601 2591
others	1611 1776 3116 3407 3418
others$	2880 2946 2993 1742 3014 3017 3026 3028 3030 3031 3033 3036 3037 3045 3048 3053 3054 3081 3153 1910 3241 1998 605 3298 3304 3326 3383 3404 3410 3412 3413 2154 3428 3431 3432 3434 3441 3444 3502 862 3526
ought	2958
ought$	2962
our	1559 233
our$	2828 1627 264 1679 1701 3541 2347 1173
out	1630 1838 776 782 908 3639 2389 2534
out$	1400 2674 2700 1459 2757 1499 2824 1556 1557 164 2828 1560 1562 1599 1624 2924 2938 2966 1724 3005 3038 391 3076 3107 1857 1894 1898 1901 3171 1908 1928 1949 1960 1965 1982 3254 3278 3280 2012 619 2019 2044 2088 2133 2146 2149 3429 2161 3458 3473 2206 2209 2219 3489 3512 3517 3521 3522 3523 3536 3540 3547 2325 2348 3642 2380 2397 1042 2494 2556 2623
outcom	2766 985 2386 2415 2520 1269 1323
outcome$	2961
outcomes$	2899 2477
outering$	1908
outing	96 1490 3398
outing$	2666 1908 649 3515 3620
outings$	2666 3394 3515 3620
outlet	2569
outlook$	2939
outrea	2766 1718 985 2386 2415 1269
outreach$	2679 49 2719 2987 2574
outs$	1624
outsid	164 1898 3275 2019 2175 2179 3540 3553
outside$	1487 3451 2360 2505 2646
outsta	1493
outting$	1908
over	3186 3217 2156 2389
over$	3025 3161 1919 3205 550 1953 3223 1981 3369 3424 3425 3465 3466 836 2273 3594 2326 1072 2485 2531 2609
overdu	1493
overla	3044 2045 2232
overlap$	1847 3314 3372 3501 3578
overleaf$	2549
overs$	3025 1801 3466
overse	236 1630 3122 3146 3157 3168 3270 3271 3272 3273 2005 2032 1322
oversi	2514 2520
oversight$	77 2482 2484 1091
overview$	2482
own	236 1630 3500 3534 3535
own$	1561 2833 1565 3137 3177 1945 3262 677 3344 721 3471 2226 2229 3544 899 3575 2444 1161 2604
owner	31 32 1448 3634
owner$	69 1285
owners	1147 2541
owners$	69 1285
ownership$	2979
owns$	1161
pack	2766 3083 3084 3085 3089 1909 2294 985 2386 2415 1269
pack$	2706 3178 3508 3563 3593
packag	1879
package$	3148
paedia	1068
paediatrician$	2462
page	2766 985 2386 2415 1269
page$	28 2846 2847 3618 994
pages$	28 994
paid	2723 2379
paid$	1423 1481 954 995 2406
paint	2373 1334
paint$	3638 3642
painte	1456 995 2389
painted$	2725 2755 997
pair	3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 1892 1893 1909 540 3226 596 3321 2053 2054 3324 676 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 2297 2595 1202 2599 1217 2612 1225 1332
pair$	1887 3178 538 3516
paired	1904
paired$	2129
pairin	1332
pairs	447 1962 2244 3534 3535
pairs$	3099 3231 3516 1224
pals	3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
pals$	1803 3152 3207 3220 3222 1980 3255 3479 2214 3484 3583
pan$	2854
panel	21 31 32 45 1448 60 1470 1471 2766 1611 985 2386 2415 1269
panel$	1403 1418 1439 2737 2739 2740 2870 2871 2880 1000
pans$	2854
parade$	3210
paragraph$	2826 2460
paragraphs$	2826 2460
parame	1558 1068
paramedic$	2462
parameters$	2827
parcel	694
parcel$	498
parcele$	498
parceles$	498
parceling$	498
parcelled$	2088
parcels$	498
parent	33 34 35 59 60 2752 130 156 2361 2526
parent$	0 1 2670 14 18 20 2703 91 1495 613 1296
parents$	0 1 2670 14 18 20 1428 1429 2703 1453 66 1469 90 91 1495 1524 2851 1663 282 1687 412 413 613 2025 910 3637 2518 2528 2538 1296
park	36 2893
park$	2892 3210 3218 3240 3260 1235
parked	2712
parked$	1235
parking$	1235
parks	2712
parks$	1235
part	1419 2688 2721 2722 2723 1484 2270 1218
part$	2748 2753 164 1559 2970 2985 3122 3146 3157 3168 1900 3270 3271 3272 3273 2005 2098 3368 3493 3528 3539 3586
partic	1419 2688 1440 1484 1001
participants$	2709 2735
participate$	2753
participates$	2753
participation$	2395 2414
partie	96 1490
partin	1218
partne	4 45 1442 60 2752 1611 222 1690 299 1887 2520 1127
partner$	2735 1297
partners$	0 1 2667 2670 14 18 20 1439 2735 91 1495 1609 2880 223 1693 1106
partnership$	1398 1439 2711 2737 2870 2871 1616 2959 2493
partnerships$	1398
parts$	2098 3368 3493
party	96 1490
party$	649 3620
pass$	220 461 3147 3158 2199 3606 964
passage$	2826 2460
passages$	2826 2460
passed	3469
passed$	2882 2199 1003
passes	29 64
passes$	95 461 3158 3606 964 2632 2641
passing$	2199
passs$	3606
past$	3465
pastor	248
pastoral$	1642
patch	2277 2278
patch$	3547
path	3608
path$	92 696
paths$	696
pathwa	2766 2089 3358 985 2386 2415 1147 2541 2569 1269
pathways$	2837
patient$	2502 2582
patrol	1395 2672 2717 100 2766 1718 985 2386 2415 1269 1336
patrol$	2671 2719 1494 1287
patrols$	2671 2719 1494 2987 1287
pattern$	2291
patterns$	2476
paused	2292
paused$	3561 2346
pay$	1357
paying$	1357
pays$	1357
pcso	60
peace	1995
peace$	3264 3267 3537
peel	815 825
peel$	739 810 812
peele$	810 812
peeled$	2575
peeles$	810 812
peeling$	810 812
peelning$	810 812
peels$	810 812
peer	3402 2177
peer$	3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 1892 1893 540 3226 596 3321 2053 2054 3324 3402 3404 3418 3426 2167 2168 2176 2177 3446 3452 2184 2188 2194 2204 2205 3475 3503 2237 844 2250 2262 2297 2595 1202 2599 1217 2612 1225
peers	3001 1738 388 3061 1795 1796 1808 3082 1814 3091 3094 1832 447 3113 3114 3115 3116 1864 3134 473 475 3142 1892 1893 3167 3181 528 3193 3199 540 3226 596 3321 2053 2054 3324 3418 3426 3439 2184 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3551 3558 3559 3564 2297 3576 3577 2595 1202 2599 1217 2612 1225
peers$	1742 3031 3035 3298 3383 3403 3404 3414 2154 3428 3431 3432 3434 3446 785 3449 3450 3452 3453 3454 3456 3479 2214
pegs$	779
people	59 60 2752 1667 3258
people$	0 1 2670 14 18 20 1428 1429 1445 1453 66 1469 1479 86 90 91 1495 109 1507 114 2777 117 2784 1524 1540 1541 1545 152 2818 2820 2821 1636 2963 1712 1715 1719 3035 1803 3152 3207 1946 3220 3222 3230 1980 3250 3255 725 3419 3449 3452 3583 3633 2445 2450 1058
peoples$	2784
per$	1446 59 3582 2550
percen	59
percent$	1453
percentage$	22
percep	1147 2541
perceptions$	2527
perfor	96 1490 2759
perform$	1255
performance$	3632
performed$	1255
performing$	1255
performs$	1255
period	1831
period$	1846 3340
periodic$	198 1084
periodically$	1084 2480
periods$	1846 3340
permission$	3619
permit	3191
permit$	2835 330 1725 1730 1771 584 2147 868 3619 964 2571
permited$	330 1725 584
permiting$	584 868
permits$	2835 330 584 3619 964 2571
permitted$	1725 1743 1972 584
permitting$	584 868
persistent$	2502
person	60 2752 1515 3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 1892 1893 540 3226 596 615 2011 3321 2053 2054 3324 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 2297 2595 1202 2599 1217 2612 1225
person$	0 1 2670 14 18 20 91 1495 2777 2784 1544 197 1715 3279 2030 2313 2450 1171
persons$	2784
persua	424 438 2007 795
persuaded$	2304
pharma	1068
pharmacist$	2462
phas	906
phas$	507 508
phase$	507 508 731
phases$	507 508 731
phasing$	507 508 731
phass$	507 508
phone	1395 29 1779 3105 2337
phone$	95 818 3606 1379
phoned	1394 1425 2696 2698 1434 2723 1463 1024
phoned$	2663 2694 1426 2732 2418
phonees$	3606
phones	350
phones$	95 3606 1379
phoning$	1379
photo$	73 998
photograph$	73 998
photographs$	73 998
photos$	73 998
physical$	1077
physio	1068
physio$	2462
physiotherapist$	2462
pick	1490 192 2281 924
pick$	228 1631 1632 791 811 820 935 941 2651 1258
picke$	791 820 935
picked$	167 168 1594 468 809 935 1258
pickes$	791 820 935
pickin	192
picking$	791 811 820 935 1258
picks	1490 192
picks$	791 811 820 935 1258
pickting$	935
picky$	821
picnic	96 1490
picnic$	3620 2354 3644
pictur	3122
picture$	73 1525 2802 1567 1576 2499
pictures$	73 1525 998
pilot$	2
pitch	3496 3497 877 3608
pitch$	92 3498 3590 2332 980 3644 3647
pitched$	980
pitches$	980
pitching$	980
pitchs$	3498
plac	470 485 608 640 801 843 866 875 876 879 881 882 2281 1208
plac$	636 982
place	1441 2723 1456 1457 64 2759 2766 3083 3084 3085 3089 617 985 2379 2386 2415 1269
place$	2684 2710 2725 2726 2777 2839 2912 2914 2926 2938 2968 1820 461 1876 494 3158 497 1900 1926 3240 1992 610 611 618 620 633 636 2037 660 3330 3338 705 712 720 729 2128 3528 873 2272 3547 982 2413 2515 2636
placed	2723 468 1862 1904 617 2379
placed$	456 460 1863 1872 1993 2001 2009 618 625 629 3295 636 3320 2056 699 2231 963 2406
placeed$	633
placeing$	497 633 705
placem	1879 3280 3288 2020 635 2058 3327 2059 2067 3339 2087 3356 2089 3358 877
placement$	3119 3143 1876 3148 494 1899 610 611 618 3282 620 3289 629 3296 639 2037 3363 1216
placements$	3119 3143 1876 1899 610 611 618 3282 620 629 3296 639 2037 3328 3336 3346 3363 1216
placered$	633
places	617 2340
places$	2777 2839 2926 2968 461 1876 3158 497 618 620 633 636 660 3366 705 779 3609 982 2636
placeting$	705
placin	617
placing$	1781 629 636 982
placs$	636 982
placting$	982
plan	2766 1564 1842 2345 985 2386 2415 1143 1269
plan$	2690 2693 2706 83 2809 2830 2833 2834 1567 1576 3614 1016 2480 2549 2555 2563 1271
planned$	2682 1823
planni	1143
planning$	24 2885 2907 2501 2529
plans	1143
plans$	2693 2809 2833 2907 1645 3614 1016 2549
plant	2373 1334
plant$	3642
plante	995 2389
planted$	2755 997
play	96 1490 1887 817 878 880
play$	2679 49 92 141 307 1779 3058 398 1818 2044 2050 703 3519 857 968 3632 2426
played	3 2759
played$	1397
player	33 151 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 2011 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
player$	2786
players$	2786 1545 1803 3152 3207 3220 3222 1980 3255 3583 2445
playgr	2058 3327 3339
playin	1787
playing$	307 398 1818 968
plays	1490
plays$	141 307 703 857 968
pledge$	94
plenty$	314
plot$	898
plug$	1115
pluging$	1115
plugs$	1115
podcast$	28 3611 994
podcasts$	994
point	1510
point$	39 67 2779 2839 2850 2942 2109 2335
points$	39 67
police	31 32 1448 60 2752 1718
police$	0 1 2670 14 18 20 61 91 1495 2987 332 1287
policeing$	332
polices$	332
policeting$	332
polici	93 2766 1718 985 2386 2415 1269
policing$	2987 1287
policy	93 2766 2345 985 2386 2415 1269
policy$	28 2713 3219 3614 1271
pond$	92
pool	36 64 3496 3497 2362
pool$	3631
poor$	432
pop$	1176
portal$	28
portals$	28
positi	263 305 1731 783 790 2286
position$	2480
positive$	2875 1635 1657 2928 2934 1692 1699 3000 794 3555 1077 1175 2578 2582
possib	2857 2534
possibilities$	1141
possibility$	1820 2533 1141
possible$	2850 1587 2022 2464 2465 1141
post	2766 830 875 876 985 2386 2415 1238 1269
post$	2770 994 2401 2411 2413
posted	1431 2723 1488 1489 105 2379
posted$	2700 2757 2758 1499 1003
poster	93 2766 985 2386 2415 1269
poster$	97 940 942 3610 2632 1271
posters$	97 940 942 2632
posts$	994 2401
potent	1147 2541
potential$	1141
power$	541 3268 777 2172 2282 3581 2600 2601
powerful$	3427
powers$	541 2600 2601
practi	31 32 1448 60 2752 1618 1690 895 2520
practicable$	2465
practice$	2887 2907 2946 2959 703 2521
practices$	2666 703
practise$	703
practises$	703
practitioner$	0 1 2670 14 18 20 2743 91 1495 2409
practitioners$	0 1 2670 14 18 20 2735 91 1495 223 2409
pray	2238
prayers$	3635
precinct$	3210
prepared$	2036
presen	2689 2723 2766 1590 1690 1718 985 2379 2386 2415 1269
presence$	2959 2987 1749 2471 2482 2483
present$	2859 3338 3541 2502 2582 1260 2657
presented$	1260
presenting$	1260
presents$	2859 1260
presse	2007
pressure$	3437 2282
preven	335 343 345 1744 361 362 371 400 416 420 1839 536 845 900 927 1126 1320 1323
prevent$	344 1765 405 1806 1807 552 855 1116
prevented$	2996 2997 384 3108 518 3201 3400
preventing$	344 405 855 1116
preventping$	1765 855
prevents$	344 1765 405 855 1116
preventting$	1765
prey	155 2453
prey$	2817
price	2345
price$	3614 3618
priced	1423
priced$	2692
primar	3280
print	1238 1334
printe	1431 2723 1488 2379 995 2389
printed$	2676 2700 2757 997
priori	2514 1126 1289 1322 1323
priorities$	2899
prioritise$	1148
prioritised$	2931
prioritises$	1148
prioritising$	1148
priority$	1648 2511
pris	815
prise$	660 739 752
pro	1731 783 790
proact	197 1674 1127 1146
proactive$	1591 2943 2502 2540
proactively$	2540
proble	2893
problem$	2891 2555
problematis$	1133
problematise$	1133
problematises$	1133
problematising$	1133
problematiss$	1133
problems$	2891
proced	2766 985 2386 2415 1269
procedures$	2837
proces	2766 985 2386 2415 1269
processes$	2837 1645
procur	1423 1481
procured$	2692 2750 2412
produc	6 2723 1455 3362 2379
produces$	2724
production$	1400
productive$	2578
profes	45 60 2752 1611 299
professional$	0 1 2670 14 18 20 2743 91 1495 1647 1019 1076
professionals$	0 1 2667 2670 14 18 20 1439 2735 91 1495 1609 2880 223 1636 1693 1106
profil	1800 1062
profile$	3069 2456 2482 2516
profiled$	2456
profiles$	3069 2456
profiling$	2456
profit	2453
progra	2766 1879 2087 3356 2089 3358 985 2386 2415 1269
programme$	2673 2693 2738 3148 898 989 1016
programmes$	2693 1016
progre	1477 1594 236 1630 1631 1632 1655 1697 3565 2546
progress$	2836 2900 2901 2918 1013 2480 2580 1321
progressed$	2746 2863 2924 2966 1321
progresses$	2836 1321
progressing$	1321
progresss$	2836
prohib	343 345 361 420
prohibit$	344 742 3504
prohibitding$	742
prohibited$	2996 2997 384 742
prohibiting$	742
prohibition$	422
prohibits$	742 3504
projec	3357
project$	2 24 2693 2738 92 3143 1876 3277 649 3363 898 989 1016
projects$	2693 3143 3363 1016
prolon	840 841
promise$	375 389
promised$	2682 389
promises$	375 389
promot	879 880 1126
promot$	1101
promote$	1101 1317
promoted$	2931 1317
promotes$	1101 1317
promoting$	1101 1317
promots$	1101
promptly$	2848 2887
proper$	1568 3101 2169 2216
propor	1146
proportion$	22
proportionate$	1107 2540
proportionately$	2540
propos	2345
proposal$	3614
proposals$	3614
prosocial$	3000
prospectus$	2713
protec	1126 1320
protected$	2931
protection$	346
protective$	2520
protoc	2766 985 2386 2415 1269
protocol$	1271
provid	1431 2723 1455 1457 1462 1489 105 248 784 2379 1088 1319
provid$	267
provide$	186 246 1642 267 1358
provided$	2700 2726 2727 2731 2758 1499 1642 2912 302 1358
provider$	69 3350 1018
providers$	69 3350 1018
provides$	2724 186 246 1642 267 1358
providing$	246 1642 267 1358
provids$	267
provis	6 2766 2872 2904 2923 1718 1879 3280 2087 3356 985 2386 2415 2520 1269
provision$	1400 2987 1876 3148 610 611 3296 2522 2523 2574
provisions$	3296
pru$	3296
pruned$	2404
psychi	1068
psychiatrist$	2462 1298
psycho	1068
psychologist$	2462 1298
public	6 1336
publication$	1400
publis	2723 1488 2379 1336
published$	2757
pull	454 2189 815 825
pull$	525 3268 660 668 739 767 2170 777 2172 798 800 2282 889 3597 1104
pulle$	767
pulled$	798
pullen$	767
pulles$	767
pulling$	668 767 798 1104
pulls$	668 767 1104
pupil	1515 151 3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 1892 1893 540 3226 596 2011 632 3321 2053 2054 3324 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 2297 2595 1202 2599 1217 2612 1225
pupil$	2784 2786 1544 1545
pupils	147 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3545 3558 3559 3564 2297 3576 3577 2314 938 2370 2595 1202 2599 1217 2612 1225
pupils$	1469 109 114 2784 2786 1541 1545 1803 3152 3207 3220 3222 1980 3255 3583 2445
purcha	1423 2723 1481 2379 995 2389
purchased$	2692 2750
purpose$	2929 3185 2563
purposeful$	2578
push	424 880
push$	1103 1158
pushes$	1103
pushing$	2492 1103
put	435 468 1862 470 485 1904 608 640 801 833 843 866 875 876 879 880 881 882 2281 1208
put$	3 1431 2723 1456 2733 1488 1489 2759 2813 251 1669 460 1863 497 1926 2056 692 699 705 834 2231 2338 963 982 2379 1341
pute$	982
putes$	982
puting$	497 705 982
puts	435
puts$	497 705 982 1341
puttin	435
putting$	251 1781 705 982 1341
qualification$	2716
qualifications$	2716
qualit	2520
quarte	3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
quarterly$	991
quartet$	1803 3152 3207 3220 3222 1980 3255 3583
questi	2766 423 985 2386 2415 1269
questioned$	3106
quicke	1275
quicker$	2577
quickly$	2848 2577
quiet$	3074 2439
quieter$	1814 3093 431 3121 1853 469 1864 3144 1891 3189 607 2002 3312 828 2263 2269 2275 938 3601 2425 2598
quit	410 446 1941 922
quit$	1840 746 2316
quiting$	746
quits$	1840 746
races$	3598
racism	1294
racist	1294
radar$	2948 2479
railca	2337
railcard$	3606
railcardes$	3606
railcards$	3606
raise	220 228
raise$	1622 1102 1122 1340
raised$	122 2882 2406 1122 2530
raises$	1122 1340
raising$	2503 1122
ramp	29 1942 3608
ramp$	92 570
ran	2717
ran$	2676 2383
rang	2672 1024
rang$	1426 2400 2418
range$	797
rappor	2520
rarer$	2425
rate	2776
rate$	1492 1020 1272
rated$	1272
rates$	1492 1020 1272
rather$	1535 1858 720 729 2128 2211 845 853 873 2272 1065
ratifi	2723 2379
ration	765
re	1774 1856 1047
re$	1799
reach	1510 1779 3183
reach$	2779 1785 2170 797 993 1100 1270
reache	1394 2721
reached$	2663 2704 993 1270
reaches$	1100 1270
reaching$	1100
react$	1183
reacts$	1183
read	1394 2707 2723 2379
read$	2663 2683 2744 1488 183 1382
reading$	183 1382
readmit$	3125
reads$	183 1382
ready$	2755 2036
real$	3101 2169 2216
rearra	995 2389
reason$	2785 1820
reassu	1319 1323
reassurance$	2911
reassuring$	1077
rebuild$	1113 1167
rebuilde$	1113
rebuildes$	1113
rebuilding$	1113 1167
rebuilds$	1113 1167
receiv	2721 2722 2723 248 2379
receive$	1642 2394
received$	2683 38 2381
receives$	2394
recogn	133 1665 1126 1319
recognise$	2934
recognised$	1527
recommendations$	2899
record	2723 1455 1465 1470 2766 1559 166 167 168 169 1564 1611 220 444 985 2379 2386 2415 1269
record$	57 2734 2739 2741 127 2830 2831 2833 2834 948 2393
recorded$	78 2828 1560 1562 1563 948 2403
recording$	948
records$	57 2724 2734 2739 2741 127 2833 2880 948 2393
recove	1275
recrui	1394 1431 2723 155 924 2379 995 2389
recruit$	1369
recruite$	1369
recruited$	2663 2700 2411 1369
recruites$	1369
recruiting$	1369
recruits$	1369
red$	2773
redecorated$	2755
redesi	995 2389
redire	477
redraf	1334
redraw	995 2389
reduc	363 436 579 765 769 774 778 888 906 1275
reduc$	918
reduce	343 1839 3440 1126 1319
reduce$	750 918 1116
reduced$	2931 2996 2997 3108 3552 894
reduceing$	750 1116
reduces$	750 918 1116
reduci	343 1319
reducing$	918
reducs$	918
reduction$	99
refer	470
refere	2548
reference$	2826 2460
references$	2826 2460
referr	1394 2721 2747 100 2766 207 468 1862 985 2386 2415 1269
referral$	17 2762 1494 143 209 3610 1004 2542
referrals$	17 2762 1494 143 209 1004 2542
referred$	2663 2704 2396
reflec	1665 1127
reflect$	2934 1078 2500
reflected$	2403
reflecting$	1078
reflects$	1078
reform$	3043
refrain$	922
refres	2766 985 2386 2415 1269
refunds$	2633
refurbished$	2755
refurbishment$	92
refus	401 420 449 462 524 533 536 557 565 847 861 2255
refus$	956
refuse	362 2253
refuse$	956
refused$	1520 566 3522 956
refuses$	956
refusing$	956
refuss$	956
regain$	1167
regaining$	1167
regains$	1167
regard$	1648
region	3122 3146 3157 3168 3270 3271 3272 3273 2005 3288
regist	2685 26 1431 2707 1470 2766 875 876 985 2386 2415 1269
register$	1420 57 2739 633 3580 2399
registered$	2700 633 2396
registering$	633
registerred$	633
registers$	1420 57 2739 633
regrou	1774
regroup$	3043
regular$	195 198 1597 3177 1020 1084 1089 1090
regularity$	8
regularly$	1084 2480
rehear	96 1490 1559
rehearsal$	2666 3621
rehearsals$	2666 3621
rehearse$	703
rehearsed$	2828
rehearses$	703
rehous	468 1862 470 608 617
rehous$	630 631 1204
rehouse$	616 630 631 1204
rehoused$	1863 1872 2001 2009 616 630 631 3295 2056
rehouses$	616 630 631 1204
rehousing$	458 593 616 618 630 631 1204
rehousred$	630 631
rehousring$	630 631 1204
rehouss$	630 631 1204
reimpo	840 841
reinfo	1322
reinst	840 995 2389
reject$	956
rejecte$	956
rejected$	956
rejectes$	956
rejecting$	956
rejects$	956
relati	4 2967 1737 1877 2000 3280 3300 642 2130 2150 2520 1127 1323
relations$	2564
relationship$	1398 2961 337 3006 1932 3419 2507
relationships$	1398 2918 337 3006 3419 785 2507
relatives$	3464 2445 1297
releas	454 534 698 809 851 911
releas$	903
release$	903
released$	1928
releases$	903
releasing$	903
releass$	903
releasting$	903
relentless$	2502
releva	1559 248
relevant$	2828 1568 2845 1603 2875 1642 2464 2465
reliance$	751 2163
reloca	608 617
relocat$	630 631 1204
relocate$	2001 3276 616 625 630 631 1204
relocated$	2001 2009 616 625 630 631 3295
relocates$	2001 616 625 630 631 1204
relocating$	616 630 631 3549 1204
relocation$	458 3139 593 618
relocatred$	630 631
relocatring$	630 631 1204
relocats$	630 631 1204
remain	167 280 1882 3389 3529 1085
remain$	145 221 1617 1629 1668 378 3151 2065 3527 1081 1131 1220
remaining$	378 3113 3114 3115 3116 1996 2121 3510 3511 2243 858 859 2254 3524 2258 2260 2268 3564 2296 3571 3592 3596 3601 1081
remains$	145 221 1629 1668 378 2065 1081 1220
rememb	1550 2819
remember$	2500
remind	1425 438
remind$	1318
reminded$	2694 1318
reminder$	11
reminders$	11
reminding$	1318
reminds$	1318
remote$	2029
remov	409 410 454 465 484 548 569 592 603 774 782 815 888 1066 1212
remov$	406 767 917 918
removal$	481 593
remove	1456 3071 3233 571 1988 776 864 3546 995 2389
remove$	406 597 739 767 917 918 1345
removed$	2725 406 3106 1855 1965 3257 597 3261 3295 3552 917 1345
removen$	767
removes$	406 597 767 917 918 1345
removing$	406 597 739 767 917 918 1345
removping$	917
removs$	406 767 917 918
removting$	917
renew	840 841
renew$	885
renewe	1882
renewe$	885
renewed$	3151 3627
renewes$	885
renewing$	885
renews$	885
reopen	1334
repainted$	3604
repair	1456 995 2389 1334
repair$	92 1113 2542
repaire$	1113
repaired$	2725 2736 997
repaires$	1113
repairing$	1113
repairs$	92 1113 2542
repeat	1559 166
repeat$	2828
repeated$	2828 1560
replac	1456 2128 995 2389 1223
replace$	1228 1234
replaced$	2725 3393 3604
replaces$	1228
replacing$	1228
replie	1425 1432 1440 2723
replied$	2694
replies$	2701 2709
reply	1432 2707
reply$	2701
report	1395 1455 1470 2766 2776 148 1558 1559 166 220 3105 444 985 2386 2415 1269
report$	2671 2687 74 2739 127 134 143 2825 2827 1271 1272
reported$	2828 1560 2882 3104 2403 2407
reports$	2671 2687 2724 74 2739 127 134 143
represented$	1675
reques	609 2003 1208
request$	1525 3187
requested$	3145 2381
requests$	1525 3187
requir	2857 1740 364
require$	351 389 403 547 572
required$	375 389 2464 2465
requireed$	351 403 547
requireing$	351 403 547 572
requires$	351 389 403 547 572
researcher$	1017
researchers$	1017
resent	1550 2819
reserv	3591 1336
reset$	1113
resete$	1113
resetes$	1113
reseting$	1113
resets$	1113
reside	96 1490 2766 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 985 2386 2415 2595 1202 2599 1217 2612 1225 1269
resident$	2786
residential$	1850 482 643 649 1216
residents$	117 2786 1803 3152 3207 3220 3222 1980 3255 3583 2445
resili	2520 1323
resolv	230
resolve$	1624
resolves$	1624
resour	2766 1718 985 2386 2415 1269
resource$	1566
resources$	1566 293 2987 2522 2574 2583
respec	2967 1126 1146 1295 1320
respect$	2554 2561
respected$	2931 2983 2989
respectful$	2807 2502 2540
respectfully$	2540 2554
respit	1995
respite$	3264 757
respon	1432 2707 1440 2721 2722 2723 1674 1126 2520 1147 2541
respond$	228 1321
responding$	1321
responds$	1321
response$	2701 2899 2501 2521 1321
responses$	2709 1321
responsibility$	2896 2979 1109
responsive$	2943
rest	1776 3057 3061 3080 3082 3091 3094 1832 3113 3114 3115 3116 3142 3167 3181 528 1923 3193 3199 1995 1996 3291 3332 3343 3389 2121 3402 3407 3439 3459 3460 3461 3462 2194 2196 3478 3482 3487 3488 3492 3510 3511 2243 858 859 2254 3524 2258 2260 2261 2268 3551 2283 3558 3559 3564 2296 3571 3576 3577 2317 3592 3596 3601 2594
rest$	1742 3014 3017 3028 3030 3031 3037 3045 3048 3053 3054 3061 3081 3091 3094 1832 3115 3142 3167 3181 528 3192 3193 3199 3264 1998 3298 3304 3326 3383 3404 3413 3418 757 3428 3431 3432 3434 3459 3460 3461 3462 2194 2196 3478 3482 3487 3488 3492 3502 862 3526 2261 3537 3558 3559 3564 3576 3577
rested	2292
rested$	3561
restor	1127
restor$	1113
restore$	1113
restores$	1113
restoring$	1113
restors$	1113
restri	335 343 363 420 436 1839 484 579 765 830 906
restrict$	332 582 583 584 750 835
restricte$	835
restricted$	2996 2997 384 3108 474 582 583 584 835 2287
restrictes$	835
restricting$	332 582 583 584 750 835
restriction$	422 3096
restrictions$	422 3096
restricts$	332 582 583 584 750 835
restrictted$	584
restrictting$	332 582 584
resurfaced$	2755
resurfacing$	92
retain	840 1088
retain$	1153
retaining$	1153
retains$	1153
return	2707 2721 2722 207 2310
return$	208 500 502 562 799 2385
returne$	500 502
returned$	208
returnes$	500 502
returning$	500 502 562 799
returns$	208 500 502 562 799 2385
retwee	1440
retweets$	2709
reunit	1774
reunite$	3043
review	2723 1455 2766 1594 985 2379 2386 2415 2478 1269 1320
review$	77 2762 2866 2479 1086
reviewed$	76 2863 2407 1086
reviewing$	1086
reviews$	2724 77 2762 1086
revise	2723 2379
revok	484
revok$	495 956
revoke	864
revoke$	495 956
revoked$	956
revokes$	495 956
revoking$	495 956
revoks$	495 956
rewrit	995 2389 1336
rid$	797
ride	96 1490 817 2238
ride$	2063 3621
riders	3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
riders$	1803 3152 3207 3220 3222 1980 3255 3583
rides	1490
rides$	3621
rift$	2507
rifts$	2507
right$	2772 1568 2934 3101
rights	1295
rights$	1171
ring	1395 2672 2776 1510 1759 1779 3058 3105 3183 837 3551
ring$	2779 141 1379
ringing$	1379
ringle	1814 3093 3121 1853 469 1864 3144 1891 3189 3256 594 607 2002 2011 3306 3312 2263 2269 2275 2598 2608 1290
ringleader$	3570 2606 2607
ringleaders$	3570 2606 2607
ringri	1814 3093 3121 1853 469 1864 3144 1891 3189 607 2002 3312 2263 2269 2275 2598
rings$	141 1379
rink	36 3496 3497
rip	548
ripped$	571
rise	2761 2763 1275
rise$	103
risen	2763
rises	2761 2763 1275
rising	2761 2763 1275
risk	2967 2520 1323
risk$	2876 2881 2891 2473 2480 1097
risks	1323
risks$	2876 2881 2891 2473 1097
risky	2967
ritual$	2291
rival	1283
river$	3539
road	3339 2223
road$	3348 3498
roads$	3498
robbed	1514 2814 155 1064
robbed$	2783 2458
robber	1277
robberies$	159 1288
robbery$	159 1288
robs	2814
robust	197 2514 1127 1146
robust$	1591 1090 1107 2540
robustly$	2848 2540
role	2569
role$	1109
roll	6
roll$	236 2399
rolled$	2723 2379
rollout$	1400
room	36 42 64 3083 3084 3085 3089 1923 3280 2058 3327 2089 3358 2223 3494 2252 877 3608
room$	1436 63 92 292 3016 1861 1880 3179 3192 3330 2073 3352 3365 3366 712 3442 3493 3498 3521 898 3567 3589 3590 2332 3610 3612 3618
rooms	3327 3358 870
rooms$	63 3016 3179 2073 3346 3366 3442 3493 3498 3589 3590
root$	1147
rose	2761 2763 1275
roster	1904 875 2281
rota	21 2766 3362 875 985 2386 2415 1269
rota$	28 2718 3580 3610 3618 3646 996 999
rotas$	28 996
round	3059 3186
round$	2674 181 3005 3465 3536 933 2397 2570
rounde	2362
rounders$	3631
route	3339 2223 3494 2340
route$	3143 2066 3348 3363 2340 3609 3618
routes$	2837 3143 2066 3360 3363
routin	1062
routine$	2291 1084
routinely$	1084
routines$	2456
row	3645
row$	143 1829 2098 3368
rowdy	3519
rows$	143 1829 2098 3368
rugby	2362
rugby$	3631
rule	93 3004 2345
rule$	94 3003 389 422 3219 587 2235 3614 3618 996
rulebetween$	3097
ruled$	1555 389
rules$	94 3003 389 2235 3614 996
rulesbetween$	3097
run	1431 2723 2310 2379
run$	2676 2700 2751 2809 2817 186 1823 1916 3621 3646 2383 2657 1362
rung	1394 2672 1425 2696 2698 1434 2723 1463 102 2793 3105 1024
rung$	2663 2694 2732 1496 2418
runnin	1415
running$	2684 2691 1362
runs	2717 1455 2310
runs$	2724 2809 186 3621 2383 1362
s$	171 1627 1746 1747 1757 408 3083 3084 3085 3089 3117 1878 1889 1918 528 598 605 2010 3541 2312 2591
s20$	2611
s34$	1207
s35$	1207
safe	263 2967 305 2985 2340 2514 2520 1295
safe$	2772 2807 1657 2934 2936 2937 1699 2983 3609 2442
safegu	1126 1295 1320
safeguarded$	2931
safely	1025
safely$	2419 2436
safer	305 2985 2185 1025
safer$	2934 2936 2937 1699 2983 431 2201 808 2419 2524
safety	2967 2514 2520
safety$	2929 1135
said	1550 2819 166
said$	2682 2787 1560 1272
sales$	125
same	1848 3229 693 2106
same$	2770 1577 1578 3050 3083 3084 3085 3089 3117 3172 3173 3175 3195 3229 2061 3338 2083 2106 3375 3378 2110 2111 2113 2118 2122 3413 3509 3550
sample$	2405
samples$	2405
sancti	1289
sat	2672 468 1862 2332
sat$	1425 2056 699
satisfy$	1149
saturd	602 726 727 2332
saturday$	2699 602 3265 726 2120 727 3390 3616 2356 3629
saturdays$	2699 3265 2120 3390 3616 2356 3629
saved$	78
saw	1550 2819
saw$	2676 2744 2400
say	2776 1510 1550 2819 1842
say$	115 2779 2787 2921 519 896 2426 1272
saying$	519 896 1272
says	1550 2819
says$	115 2787 519 896 1272
sbetween$	3097
scale$	1151
scales$	1151
scaling$	1151
scatte	1885 1886 2046 2047 882 931 1218
scatter$	3154 498
scattere$	498
scattered$	3155 3315 3316 2325
scatteres$	498
scattering$	498
scatters$	3154 498
schedu	2723 1904 2379
schedule$	2410
scheme	2766 985 2386 2415 1269
scheme$	28 2738 3363 989
schemes$	28 3363
school	31 32 36 1448 60 2752 2812 1849 1879 600 3280 3288 2020 635 2058 3327 2059 3339 2072 2081 2087 3356 3357 2089 3358 2223 3494 877 3634
school$	0 1 2670 14 18 20 2703 61 70 91 1495 2801 1534 2808 3118 3119 3143 1876 3148 494 1899 3260 1994 610 611 3282 620 3283 3284 3287 3289 3290 3296 2038 3308 3350 3363 806 818 3512 3586 3635 2437 2518 2649
schoolchildren$	3220
schooled$	1993
schools$	0 1 2670 14 18 20 2703 70 91 1495 3119 3143 1876 1899 610 611 3296 3328 3341 3346 3350 3363
scope	1558 1559
scope$	2827 2828 1880 1140 1141
scopes$	1140
scoping$	1140
score	2776
score$	1272
scores$	1272
scrap	937
scrap$	466
scrape$	466
scrapes$	466
scrapped$	2346
scrapping$	466
scraps$	466
screen	96 1490 2766 985 2386 2415 1269
screenshot$	73
screenshots$	73
screwe	2338
screwed$	3607
seal	465
search	1514 2813
search$	260 1292
searched$	2783
searches$	143 1292
seat	29 470 1942 801 843 881 882 2277 2278 2281
seat$	1829 497 1926 570 660 688 705 779 3528 3547 3567 3590 3610 3638 982 1386
seate$	982
seated	468 1862 1904
seated$	460 1863 2056 688 699 963 1386
seates$	982
seatin	1942
seating$	62 1781 497 660 705 3516 982 1386
seats$	62 1829 3143 497 570 660 688 705 779 3547 3590 3638 982 2636 1386
seatting$	705 982
second	3280 3389 2332
second$	3601
section20$	2611
section34$	1207
section35$	1207
secur	609 2003
secure	1441 2723 2379
secure$	1850 482 643
secured$	2710 3145
security$	2929
see	1395 2776 1550 2819 2995 3013 1759 1769 3044 1779 3058 398 3076 3086 1822 3149 3183
see$	191 2922 2986 3009 3012 3014 1750 3027 3038 1773 1783 1792 492 493 1926 2045 796 976 1155
seee$	493
seees$	493
seeing	3007 1780 398 3075 3079 2210 2267 3560
seeing$	191 3009 3021 3024 3047 1792 3109 492 493 3224 2134 2148 796 3536
seek	609 2003 784 841 1143 1208
seek$	256 788 1094 1105
seeke$	788
seekes$	788
seekin	1143
seeking$	788 1094 1105
seeks	1143
seeks$	788 1094 1105
seen	1394 2696 2698 2721 2723 1463 2747 102 1736 1769 1838 534 588 684
seen$	2663 2683 2704 2732 1496 2781 3005 3038 1834 441 442 443 3107 1928 3206 1982
sees$	796 976
seize	1289
seized	995 2389 1289
seizes	1289
seizur	1289
select	2281
select$	791 935
selecte$	791 935
selected$	935 2411
selectes$	791 935
selecting$	791 935
selective$	821
selects$	791 935
selectting$	935
self$	2284 2520 1147
sell	155 2453
sell$	2815
seller	119 2794 1283
seller$	118 3613 1285
sellers$	118 3613 2445 1285
selling$	2428 2452 2454
sells$	2454
semina	2766 985 2386 2415 1269
send	444 464 470 477 569 608 617 809 830 833 843 851 866 875 876 880 1238
send$	497 500 502 539 562 633 636 668 826 860 1378
sende$	500 502 636
sended$	633 636 860
sendes$	500 502 636
sending$	497 500 502 562 633 636 860 1378
sendred$	633
sends	2717 1455
sends$	2724 497 500 502 539 562 633 636 668 826 860 1378
senior	2273 3543 2332
senior$	1090
sense$	266 890 2499
sensit	197 1674 1146
sensitive$	1591 2886 2943 2540
sensitively$	2848 2540
sent	2677 1411 1431 2717 2721 2723 1489 105 1514 3105 468 1862 534 617 830 833 851 875 876 2379 1336
sent$	2680 2700 2758 1499 2783 122 2813 3104 456 1863 1872 1928 1988 1993 606 2001 2009 625 3295 2028 636 638 645 668 692 809 834 2231 3512 2253 860 911 1003
sente$	636
sented$	636 860
sentence$	2826 2460
sentences$	2826 2460
sentes$	636
senting$	636 860
sents$	636 860
separa	3105 444 1886 2046 2047 2078 694 790 3470 3534 3535 1218
separate$	368 1850 3131 3132 3133 471 3135 3138 3140 3141 479 1874 2027 2034 664 665 2062 672 673 2068 2070 677 679 2077 2079 687 2085 2086 695 2091 2093 2094 2096 2097 704 2099 2101 2102 710 2108 2112 721 722 2117 2119 768 2173 787 2195 829 2224 2225 3499 3506 3507 3553 3572 2320 2329 2596 2614
separated$	368 3104 3155 3315 3316 2088 2614
separately$	3252 3344 3347 3566 1333
separates$	368
separating$	368
separation$	481 1218
septem	2332
september$	2799 1531 3562
sergea	31 32 1448 60 2752
sergeant$	1403 69 1287
serv$	903
serve	2238 2373
serve$	1959 2265 872 903 3642 1349
served	2759 2253
served$	122 1916 3509 3513 3522
serveed$	2265 872
server	408 3496 3497
server$	1802 3072 411
serves$	2265 872 903 1349
servic	31 32 42 1448 2872 299 2386
service$	1403 28 2693 1436 2907 1843 3635 989 1018
services$	2667 28 2693 70 2837 1609 223 1636 2907 1693 1018 1106 2522 2523
serving$	903 1349
servs$	903
servting$	903
sessio	100 2766 1831 588 2041 2071 2087 3356 3357 3398 2223 870 985 2386 2415 1269
session$	2693 2738 1494 2767 2849 1846 3247 1982 3260 3303 649 3340 2073 2074 3363 3365 2104 3376 3380 2124 3394 2126 3396 3515 3542 3621 1271
sessions$	2693 2738 1494 2767 2849 1846 1982 3260 3303 3340 2073 3363 2104 3377 3392 2124 3394 2126 3396 3515 3621
set	1849 1879 600 2058 3327 3339 2087 3356 2089 3358 2222 2223 3494 837 1208
set$	2723 1457 1559 166 167 168 1669 2945 3118 3148 1994 3284 3352 3366 3415 3449 2181 2183 3491 2332 2373 2379 995 1182 1243
sets	1831 3327 3356 3358
sets$	3346 3366 2181 1182 1243
setting$	2839 2926 2968 3445 1182 1243
settings$	2839
settl	608
settle	2256 3565
settle$	3264 3267 807 3525
settled$	2001 3525
settles$	807
seven	33 35 113 156 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1892 1893 3167 3181 528 3193 3199 540 3226 3227 596 3321 2053 2054 3324 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2595 1202 2599 1217 2612 1225
seven$	1429 1507 2230
sever	343 400 756 769
several$	599
severed$	3011
severi	343
severs	343
sew	1334
shadow$	2170
shall$	397 457
shalln	395
shalln$	395
shallnot$	1789
shar$	1093
share	220 817 1319
share$	22 224 1903 2050 693 2199 3591 983 1093
shared	2723 1848 3469 2379 1319
shared$	2744 2882 408 1804 3117 694 2123 730 2125 3397 2129 2199 2232 931 1003 2407
shares	1440 1455 1319
shares$	2709 2724 1903 2050 693 983 1093
sharin	1319
sharing$	2711 224 3024 1903 2050 693 2199 2321 1093
shars$	1093
sharting$	1093
she	156 1814 3093 3121 1853 469 1864 3144 1891 3189 607 2002 632 634 3312 2263 2269 2275 2598
she$	2778 1687 2969 1711
shed	3608
sheet	2766 985 2386 2415 1269
sheet$	1420 57 2846
sheets$	1420 57
shelte	29 1942 2277 2278 3608
shelter$	62 92 97 570 3547 2401
shelters$	97 2401
shelve	2292
shelved$	3561
shephe	477
shift	100 2766 1849 2089 3358 825 2223 3494 3496 3497 866 875 879 985 2386 2415 1269
shift$	2718 1494 2767 3118 3303 2074 898 933
shifts	1831 3358 870
shifts$	1494 2767 3118 3303 933
shine$	2955
shoo	567
shop	36 1515 2252 3634 2423 2526
shop$	2703 70 2756 2784 3218 3240 3521 3567
shopke	60 2752
shopkeeper$	0 1 2670 14 18 20 91 1495 117 2446 2455
shopkeepers$	0 1 2670 14 18 20 69 91 1495 117
shoplifting$	1288
shops$	2703 70 2756 2784 3218 3637
shorte	765 1275 1334
shorter$	894
shot$	797
should	2958 2962 1707 395
should$	196 237 238 1643 268 1676 397 457 2026 2131 2155
shouldn$	395
shouldnot$	1789
show	96 1490 1510 438
show$	2666 2779 425 649 898 3620 2393 2441 2657 1383
showing$	1451 2393 1383
shown	2677 2696 2698 1488 105 302
shown$	2757 1499 1696
shows	1490
shows$	2666 2393 2441 1383
shrubs$	1010
shun	816 2210
shut	3071 409 410 465
shut$	555 564 566 885 2439
shute$	885
shuted$	555
shutes$	885
shuting$	555 885
shuts$	555 885
siblin	3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 676 683 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
siblings$	1803 3152 538 3207 3220 3222 1980 3255 3583
side	1490 1146
side$	2802 3122 3136 3146 3157 3168 3270 3271 3272 3273 2005 2098 3368 3442 3493 3498 3539 3542 3580 3586 3589 3631 3645 2540
sides$	3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 3136 475 1892 1893 540 3226 596 3321 2053 2054 3324 2098 3368 3426 3442 2194 2204 2205 3475 3493 3498 3503 2237 844 2250 2262 2297 3589 3598 2595 1202 2599 1217 2612 1225
sight$	1598
sighted$	2475
sighting$	127
sightings$	127
sign	2685 2689 29 2721 2722 93 833 875 876 941
sign$	12 1414 1419 26 1440 62 1460 97 2766 3219 826 878 940 2335 942 3610 985 2386 996 2401 2415 1269 1368
signal$	408
signed	2723 2733 1488 2379 995 2389
signed$	1394 1396 12 1414 1431 2733 1477 2757 995 1368
signing$	1368
signpo	1394
signpost$	1307
signposted$	2663 2396 1307
signposting$	1307
signposts$	1307
signs$	12 1414 62 97 3219 940 2335 942 996 2401 1368
silent$	3074
silly	3519
silos$	2906
sim$	806 818
simpler$	431
since$	925 2435
sing$	183 1256
singes$	1256
singing$	183
single	734 2244
single$	1015
singles$	1224
singly	2078 3534 3535
singly$	3197 3241 3251 3347 3566 2604 2619
sings$	183 1256
sister	3001 1738 388 3061 1795 1796 1808 1810 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1877 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3300 642 3321 2053 2054 3324 676 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
sister$	1296
sisters$	1803 3152 3207 3220 3222 1980 3255 3583 2445
sit	2672 167 470 1887 514 3211 2045 817 843 2238 881 882
sit$	2771 141 1736 3012 1779 398 399 3062 1818 3128 497 1906 1908 3232 1964 3234 3242 2044 3314 2050 3320 2056 2075 688 703 705 3548 963 982 2394 1032 1253
site	2015 2058 3327 3339 3357 2089 3358 2223 3494 908
site$	28 399 451 482 3262 3284 3308 3379 3493 982
sitering$	1908
sites	3327 3358
sites$	28 3346 3493 982
siting$	399 497 1908 705 982
sits$	2687 2771 141 3128 497 2050 2075 688 703 705 963 982 2394 1032 1253
sittin	1787 3079 1838 3327 2223 3494 3495 870 3560
sitting$	3007 3024 3047 398 1818 3107 1908 3320 2074 688 705 982 1253
sittings$	3328
situat	2893 2520
situation$	1567 2892 2480
six	33 35 113 156 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 3226 3227 1989 3258 596 3321 2053 2054 3324 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2423 2595 1202 2599 1217 2612 1225
six$	1429 108 1507 114 3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 3152 1892 1893 540 3226 596 3321 2053 2054 3324 3426 2194 2204 2205 3475 2230 3503 2237 844 3508 2250 2262 2297 2352 2595 1202 2599 1217 2612 1225
sixth$	2812 2081 2087
size$	1830 1973
skate	817 878 3608
skate$	1256
skatees$	1256
skater	33 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
skaters$	1803 3152 3207 3220 3222 1980 3255 3583
skates$	1256
skill$	1325
skills	795
skills$	1661 293 1325
slacker$	3463
slate$	2006
sleep	2776 1729 1756 407 2197 2238
sleep$	1906 1280
sleepover$	2994 3025 445 3466
sleepovers$	2994 3025 1801 445 1930 3466
sleeps$	1280
slept$	1280
slide	2766 985 2386 2415 1269
slide$	798
slides$	798
sliding$	798
slighter$	3463
slip	2310
slip$	287 798
sliping$	287
slipping$	287 798
slips$	287 798
slot	2071 3357 2089 3358 2223 3494 3495
slot$	3143 3303 3340 2073 2074 3365 2115 3542 898
slots	3358 870
slots$	3143 3303 3340 2073 2115
slow	906
small	2158
small$	3427
smart	2514
smile	1511
smile$	2780
smiles$	2780
snap$	408
snapchat$	408
sneak	2310
snooke	2362
snooker$	3631
so$	381 396 417 418 426 459 520 526 604 648 651 671 3336 2105 754 764 814 823 902 921 923
social	1736 3007 3047 433 3109 2267 3585 1332
social$	31 32 1448 3000 2167 2177 2184 2188
socialise$	3005 3060 3531 2592
socialising$	1827 3536
sofa	1942 2277 2278 941
sofa$	570 3547 3567 2335
sofas$	570 2335
sold	155 3546
sold$	2454
solely$	3200
solicitor$	3647 1298 1300
solidi	1322
soluti	2923 1147 2541
some	3256 632 3601 939 2608
some$	1580 1652 1673 1710 1814 3093 3121 1853 469 1864 3144 1891 3189 599 607 2002 2011 3301 3312 2233 867 2263 2269 2275 938 2333 2598 2608
somebo	299
somebody$	2786 1636 1693 1715
someon	299
someone$	2786 1636 1693 1715
someth	2923
something$	240 318 2306 1184
somewh	3275
somewhere$	240 3451 2252 2253 2306
son	3001 1738 388 1795 1796 1808 1810 1814 447 1864 3134 473 475 1892 1893 540 3226 596 3321 2053 2054 3324 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 2297 2595 1202 2599 1217 2612 1225
son$	1809 3573 1296
song$	92 3611
sons$	1809 3573
soon$	1963
sooner	1275
sooner$	2577
soonest$	1581
sort	230
sort$	230 1624 2183
sorts$	1624
sought	841
sought$	2873 2912 2989 3145 2381
sourc	609 2003
source$	241
sourceing$	241
sources$	241
south	3122 3146 3157 3168 3270 3271 3272 3273 2005 2032
spac$	498
space	64 2965 1923 1995
space$	63 2926 292 293 2968 1829 1861 498 3192 3264 763 770 3537 3610 2557
spacebetween$	3097
spaced	931
spaced$	2325
spaces$	63 2926 2968 498
spacesbetween$	3097
spacin	434
spacing$	1828 498
spacs$	498
speak	1395 2672 1769 424
speak$	141 178 213 304 2984 3014 1759 3038 1779 3058 423 1822 444 971 972 1191 2657
speaking$	213 304 3007 971 972 1191
speaks$	141 178 213 304 971 972 1191
special$	1850
specialist$	1603 482
speed	1189
speed$	2583
spend	2776 2995 3086 2045 817
spend$	27 2764 1736 3014 1818 1822 3314 3320 3490 1039
spendi	2267
spending$	27 3007 3021 3047 3079 1818 3320 3490 3536 3585 1039
spends$	2764 3490 1039
spent	1441 1522
spent$	2710 1450 2764 2791 2429 1039
split	1763 470 1885 1886 1895 2046 694 2156 825 2292 931 1218
split$	3104 3154 3155 3164 553 3315 2047 658 659 2088 699 701 3425 3561 2325
splits$	3154 658 659 701
splitting$	658 659 701
spoke	2672 1024
spoke$	2676 1426 2418
spoken	1425 2723 1024
spoken$	1394 2676 2694 2696 2698 1434 1463 2747 1485 102 2418
spot	2277 2278
spot$	3528 3547
spotte	1838
spotted$	1834 441 442 443 3107
spread	694 931
spread$	498 2088 699 2325 1093
spreade$	498 1093
spreades$	498 1093
spreading$	498 1093
spreads$	498 1093
spreadting$	1093
spring	2332
spring$	2799
spur$	2319
squad	1849 3280 2089 3358 3362 2223 3494 3496 3497
squad$	3118 3303 3366 3542 3580 2332 1287
squads	2072 3358
squads$	3303 3341 3366 3598
square$	1736 3210 3218 3240 3260
squeez	879
stab	2814
stabbing$	159 1288
stabbings$	159 1288
stabil	1147 2541
stable	3496 3497
staff	31 32 1448 59 60 2752 1718 2526
staff$	0 1 2667 2670 1403 14 18 20 23 53 55 1453 61 65 2735 91 1495 117 223 1636 1663 2987 2401 1106 2528 2538 2547
staffe	1431 995 2389
staffed$	2700 1246
staffing$	1566 1246
staffs$	1246
stage	3608
stage$	92 2839 2850 2942
staged	2759
stagge	711
staggered$	722 2117
stall	2766 941 985 2386 2415 1269
stall$	898 2335 3620 2354 3644 3646 1284
stalls$	2335 3620 3644 1284
stance$	2939 2579
stand	1882 514 2238
stand$	399 3151 1908 3232 3242 2044 688 705 898 982 1252
stande$	399 982
standering$	1908
standes$	982
standi	3007 3047 890
standing$	399 1908 705 2284 3581 982 1014 1252
stands$	705 982 1252
standting$	1908 705 982
start	2776 468 1862 698 2116 809 837 2238 878
start$	2961 456 487 3264 2006 625 633 645 2071 1178 1215 1352
starte	2723 1655 1697
starte$	487
started$	122 2924 2954 2966 633 1352
startes$	487
starting$	487 633 1215 1352
startred$	633
starts$	487 625 633 645 1178 1215 1352
starttime$	3385
starttimes$	3385
state$	1414
stated	1559
stated$	2828
stateed$	1414
statements$	998
states$	1414
statio	470
station$	2756 3210
stations$	2756
status	890
status$	2284 3581
stay	2776 167 1665 280 1882 514 3280 817 825 3529 936
stay$	141 221 1617 1629 2934 1668 378 390 3059 483 3151 1908 620 3297 3299 637 2056 2065 3465 2252 3527 949 1045 1048 1081 1131 1220
stayaway$	2330
stayd$	483
stayering$	1908
staying$	221 378 390 1908 949 1081
stays	3529
stays$	141 221 1629 1668 378 390 483 637 2065 949 1045 1048 1081 1220
stayting$	1908
steadier$	828
steady$	1089
steer	424 472 477 815 1320
steer$	378 668 739
steering$	24 45 2766 378 739 985 2386 2415 1269
steers$	378 739
step	1810 2189 825
step$	758 1179
stepbrother$	1296
stepcarer$	1296
stepcarers$	1296
stepdad$	1296
stepdaughter$	1296
stepfather$	1296
stepmother$	1296
stepmum$	1296
stepparent$	1296
stepparents$	1296
stepping$	1179
steps	1644 1942
steps$	2913 570 1179
stepsister$	1296
stepson$	1296
stereo	1294
stereotypes$	2527
steward$	53
stewards$	53
sticke	93
sticker$	95 97
stickers$	95 97
stigma	1147 2541
stigma$	2527
still$	1501 1502
stimul	1322
stir	837
stock	1238
stood$	136
stop	2776 335 343 1744 361 362 371 400 402 410 416 420 446 484 536 731 2223 3496 3497 845 900 922 927 937 941
stop$	2718 329 344 1745 371 1765 405 3070 1806 1807 1840 466 513 3180 552 1955 3393 740 745 3424 816 3504 855 897 2316 3586 928 2335 1032 1034 1116 1354
stopding$	329
stope$	466 897
stopes$	466 897
stoping$	855 897 1116
stopning$	329
stoppe	2712 1514 1523 1537 2813 1554 3071 1839 864 2292
stopped$	2783 2792 2806 2823 2996 2997 3011 384 3070 3108 518 3201 3393 3400 3505 3561 1034 1354
stoppi	343 361 731
stopping$	329 344 1765 405 466 855 1354
stops	2712 343 361 731
stops$	143 329 344 1765 405 1840 466 1955 3393 3504 855 897 928 1032 1034 1116 1354
stopting$	1765
story$	2802
strang	2794
stranger$	2790 2446
strangers$	2790
strate	2766 795 985 2386 2415 1269
strategic$	1090
strategies$	1645 1661 2522 1326
strategy$	24 2899 1326
stream	3362 1322
streams$	3370
street	3083 3084 3085 3089 2067 2223
street$	3126 3214 3498 3586
streets$	3214 3336 3498
streng	1126 2520 2546 1320
strength$	2918 1171
strengthen$	1101
strengthene$	1101
strengthened$	2931
strengthenes$	1101
strengthening$	1101
strengthens$	1101
strengths$	2918 1127 1171
strik	1066
strike$	163
strip$	917
stripe$	917
striped$	917
stripes$	917
striping$	917
stripping$	917
strips$	917
stripting$	917
strive	1143
strong$	2328 1089 1185
stronger$	296 1170
struck	1066
struck$	163
structured$	2578
studen	151 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 2011 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3545 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
student$	2786 1545
students$	2786 1545 1803 3152 3207 3220 3222 1980 3255 3583 2445
studio	36 3496 3497
study	2238 3565
study$	1906
subjec	1831 2041
submit	1411 2723 1455 2379
submit$	1366
submits$	2724 1366
submitted$	2680 1366
submitting$	1366
succeed$	2955
succes	2546
sucked$	798
suitab	248 1731 783 790
suitable$	1603 1635 1642 3000 2465
summer	2332
summer$	2799 3301 641
summers$	641
sun	2332
sunday	602 726 727 2332
sunday$	2699 602 3265 726 2120 727 3390 3616 2356 3629
sundays$	2699 3265 2120 3390 3616 2356 3629
superv	31 32 1448 1470 1471 2766 468 1862 684 985 2386 2415 1269
supervised$	2997 3102 1196
supervision$	2719 2739 2740 3102 1329
supper	96 1490 2355
supper$	3620 2354 3624 3635 3644 3646 2641
suppers$	2641
suppli	1462 155
supplied$	2731 2454
supplier$	1288
suppliers$	1288
supplies$	1288
supply	155 2453
supply$	2815 1288
supplying$	1288
suppor	1394 1395 2766 197 1594 2872 263 1674 305 2985 472 2007 684 795 985 2386 2415 2514 1126 2520 1146 1269 1320
support$	2693 2719 2875 248 2911 249 1645 2126 1121 1124 2522 2523 2542 2574
supported$	2663 2863 249 2937 2983
supporting$	249
supportive$	1591 1657 2928 2943 1699 1089 2540 2582
supports$	249
sur$	493
sure$	274 2945 389 493 2568
sured$	389
sures$	389 493
surgeo	1068
surgeon$	2462
surger	2355
surgery$	3624
suring$	493
survey	1423 2696 2698 2766 985 2386 2415 1047 1269
survey$	11 28
surveyed$	2692 2697
surveys$	11
suspen	454 484 592 1988 603 1212
suspend$	495 595 869 1203 1214
suspende$	495 595 869 1214
suspended$	3120 1855 3257 3259 3261 869 2346
suspendes$	495 595 869 1214
suspending$	495 595 869 1214
suspendned$	869
suspendning$	595 869
suspendred$	869
suspendring$	595 869
suspends$	495 595 869 1203 1214
suspension$	481 593
sustai	1305
sustained$	2931
swap	816 2210 1336
swap$	455
swape$	455
swapes$	455
swaping$	455
swapping$	455
swaps$	455
sway$	525 3268 2170 777 2172 2282 889 3597
sweep	567
sweep$	1344
sweeping$	1344
sweeps$	1344
swiftly$	2848
swim	64 96 1490 2238 878
swim$	3620 2641 1256
swimes$	1256
swimme	3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
swimmers$	1803 3152 3207 3220 3222 1980 3255 3583
swims	1490
swims$	2641 1256
switch	640 833 866 875 876 879
switch$	455 1230
switche$	455
switched$	834 995 1230
switches$	455 1230
switching$	455 1230
switchping$	455
switchs$	455
sympathetic$	2502
system	2723 2379
system$	28 2741
systems$	28
t$	380 1782 1789 1811 430 509 510 512 530 2048 2090 2103 728 775 824 848 854 887 905 916 929 930 1198
table	29 1942 3339 2083 2087 3356 2223 3494 3495 3545 2277 2278 941
table$	62 2844 1829 1861 570 2073 3352 779 3442 3493 3516 3547 898 3567 3590 2335 2362 3646
tabled	2723 2379
tables	2058 3327 2089 3358 870
tables$	62 1829 570 2073 3346 779 3442 3493 3516 3590 2335
tackle	228 1126 1289 1319
tackle$	1622 1116
tackled$	2931
tackleing$	1116
tackles$	1116
tackli	1289 1319
tailor	248
tailored$	1642
tak	410 454 464 465 470 548 2189 843 1238
tak$	500 502 636 767
take	192 207 617 708
take$	6 2685 79 162 163 179 180 250 256 270 276 2945 301 316 1856 500 502 1926 562 636 767 826 2265 924 977 1001 1074 1381
taked$	636
takeed$	2265
takeing$	562
taken	2797 2798 207 3105 468 1862 534 782
taken$	1411 1431 2723 2733 122 1555 162 163 179 208 301 3104 1863 1872 504 1928 3233 571 2009 668 767 3546 2379 2392
takes	192 207 617 708
takes$	2685 162 163 179 180 276 301 316 500 502 562 636 767 826 2265 924 977 1074 1381
taking	192 617
taking$	1415 2685 163 179 180 250 270 276 301 316 500 502 636 767 826 1074 1381
taks$	500 502 636 767
talk	1395 2766 2995 424 985 2386 2415 1269
talk$	2767 2771 178 213 304 2984 1759 1779 3058 423 1822 2426 1142 1191 2657 1271
talked	1425 1024
talked$	2694 1426 2696 2698 2418
talkin	3079
talking$	213 304 3024 1780 2492 1191
talks$	2767 2771 178 213 304 1142 1191
tally$	57
tap$	1157
tapping$	1157
taps$	1157
target	2814 248 2453 1062
target$	2690 83 2815 2387 2410 2456 1180
targeted$	1642 1180
targeting$	2456 1180
targets$	83 2387 2456 1180
task$	24 83 2762 2766 985 2386 2415 1269
tasking$	2870
tasks$	83 2762
taught	2672 468 1862 1904 684
taught$	460 1863 1993 3295 645 2056 2231 963 2400
taxi	3494 3495 2337
taxi$	68 2073 3363 3590 3606 3620 3644 3646 1284
taxies$	3606
taxis$	68 2073 3363 3590 3606 3620 3644 3646 1284
tea	96 1490
teach	438 470 795 801 843 2281
teach$	2809 267 497 660 1373 1374
teache	31 32 1448 59 60 2752
teache$	267
teacher$	0 1 2670 14 18 20 23 53 61 91 1495 2777
teachers$	0 1 2670 14 18 20 23 53 1453 61 91 1495 2777 117 3464
teaches$	2809 267 1373 1374
teaching$	267 497 1373 1374
teachs$	267 497
team	2872 1849 1879 1909 2089 3358 2223 3494 3496 3497 1332
team$	1403 1418 2693 1443 65 1611 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 3118 1864 3134 473 475 3142 1876 3148 1883 1892 1893 3167 3178 3181 528 3193 3199 540 1940 3226 3227 1986 1989 596 649 3321 2053 2054 3324 691 3366 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3542 3558 3559 3564 2297 3576 3577 3580 2314 938 2332 1006 2595 1202 2599 1217 2612 1225
teamin	1332
teamma	3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
teammates$	1803 3152 3207 3220 3222 1980 3255 3583
teams	2072 2081 3358 870
teams$	2667 2693 3341 3350 3366 3598
tear	815
teas	1490 2197
teas$	3466
teenag	151 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1961 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
teenagers$	1545 1803 3152 3207 3220 3222 3230 1980 3255 3583 2451
telegram$	408
teleph	1394
telephoned$	2663
tell	2776 1510 1550 2819 364 438
tell$	115 2779 2787 141 148 351 403 547 572 2199 1272 1384
telled$	351 403 547
telling$	351 403 547 572 2199 1384
tells	1550 2819
tells$	115 2787 141 148 351 403 547 572 1272 1384
tellsed$	351
tellsing$	351
tellss$	351
temple	3496 3497
temple$	3635
tempt	815
temptation$	2170
tempted$	798
ten	2423
tenanc	635 877
tenancies$	2073 964
tenancy$	610 611 2073 964 3647
tendered$	2412
tennis	2362
tennis$	3631
tensio	1147 2541
tent	3362
tent$	3590 3643
tents$	3590 3643
term	1571
term$	2799 2840 641
termly$	991
terms$	2766 641 985 2386 2415 1269
test$	2766 985 2386 2415 1269
text	1395 2672 2766 1759 1779 3058 985 2386 2415 1269
text$	11 1525 134 141 1379
texted	1394 2696 2698 1434 1024
texted$	2663 2418
textin	1799
texting$	3068 1379
texts$	11 1525 134 141 1379
than	1935 3217 2175 3472
than$	1506 2804 1754 3066 1873 3150 3196 3204 3205 550 3221 1953 1971 3243 3244 1981 2240 914 2459
thanke	2696 2698
that	2893
that$	1406 1438 1517 2876 2892 242 2941 367 1794 819 2350 2422 2432 2443 1052 1053 1054 2628
the	2361 2526 2534
the$	1404 2695 2788 1538 1575 2851 264 1663 1664 1670 1679 298 1794 2010 2136 2140 2153 2207 2300 2339 2341 2342 3612 2344 2347 2350 2351 2352 960 2363 2367 2369 2374 2375 2376 2377 2378 2422 2432 2440 1052 1053 1054 1061 2528 2538 1173 2620 2621 2622 2623 2624 2625 2626 2629 2630 2631 2634 2635 2639 2640 2643 2644 2648 2649 2654 2656 2662
theatr	36
theft	1277
theft$	2790 159 1288
thefts$	2790 159 1288
their	538 2215
their$	2695 1500 171 2851 1679 1701 3014 1794 1868 1889 1918 551 598 2136 2140 2259 2300 2312 2347 2350 2369 2374 2375 2377 2422 2432 1173 2626 2629 2635 2649 2654 2662
theirs$	2807 2444
them	33 130 1528 1538 1549 1551 1552 273 1667 3001 1738 388 1795 1796 1808 1814 3095 447 1864 3134 473 475 1892 1893 3188 540 1940 3226 3227 1986 596 634 3321 2053 2054 3324 3333 676 691 3426 2194 2204 2205 3475 3503 2237 844 2250 2257 2261 2262 2297 3576 2314 2361 2364 2370 2376 2423 2440 2520 2526 2595 1202 2599 2608 1217 2612 1225
them$	1406 2695 2780 2786 2788 1524 2818 2820 2821 2822 2851 2892 1663 2963 1712 3207 1940 3213 1946 3222 1980 3250 3255 3309 725 3419 772 3583 2333 3633 2367 2432 1048 2528 2538 2628 2643 2644 2649 2652 2653 2662
theme$	2891
themes$	2891
themse	113 1025
themselves$	1507 2859 2955 3544 2419 2543
then$	3562 2583
therap	1068
therapist$	2462 1298
there	2717
there$	2770 2843 2905 1646 3338 712 3517 1042 2646
these	1832 2526
these$	1549 1794 3309 2207 2300 2344 2518
they	33 34 51 85 113 147 156 273 1667 447 653 844 2250
they$	1428 1445 1479 86 90 108 109 1507 114 2778 2786 1541 1567 1687 2969 1711 772 1264
thick	2208
thick$	3477
thin$	810 812
thine$	810 812
thines$	810 812
things	2893 2904
things$	1567 1573 2876 1645 314 1719 2492
thining$	810 812
think	1550 2819 1665
think$	1503 1510 2934 2940 505 1046 1111 1137
thinking$	2885 1111 1137
thinks	1550 2819
thinks$	1503 1046 1111 1137
thinner$	3463
thinning$	810 812
thins$	810 812
third	2332
this	1559 2893 2440
this$	1406 2825 2827 2828 2829 2876 2892 1794 2136 2140 2153 2207 3541 2300 2432 1053 1054 2555
those	1832
those$	152 154 1794 2344
though	1550 2819 1065
though$	2459
thought$	2885 1648 3483 821 1046
thread$	411
threat	1514 2813 2814 155 1064 1277
threat$	1525 143 2811
threaten$	2815 2816
threatened$	2783 2458
threats$	1525 143 2811
three	113 156 3001 1738 388 3061 1795 1796 1808 1814 3083 3084 3085 3089 3091 3094 1832 447 3115 1864 3134 473 475 3142 1892 1893 3167 3181 528 3193 3199 540 3217 3226 3227 1961 1989 3258 596 632 3321 2053 2054 3324 683 3389 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3551 3558 3559 3564 2297 3576 3577 938 3601 939 2370 2595 1202 2599 2608 1217 2612 1225
three$	1507 2822 3001 1738 388 1795 1796 1808 1814 3093 3099 447 3121 1853 469 1864 3134 473 475 3144 1891 1892 1893 3189 540 543 3226 3230 1968 3248 596 599 1997 607 2002 2011 3312 3318 3321 2053 2054 3324 3426 3444 2194 2204 2205 3475 2230 3503 2237 844 2250 867 2262 2263 2269 2275 2297 938 2333 2339 2341 2344 2351 2352 960 978 2374 2375 2378 2595 1202 2598 2599 2608 1217 2612 1225 2621 2628
threes$	3231 3514
thrive	3565
thrive$	2955
throug	1394 986
through$	2663 10 1409 1413 2694 2749 174 1681 297 3161 697 3465 3594 2380 2485 2531 2581
throw	569 592
thu	2332
thur	2332
thursd	602 726 727 2332
thursday$	2699 602 3265 726 2120 727 3390 3616 2356 3629
thursdays$	2699 3265 2120 3390 3616 2356 3629
tick$	12
ticked$	12
ticket	29
ticket$	95 1004 2632
tickets$	95 1004 2632
ticks$	12
tie	2150 830
tie$	348 3419 766 2163 800 835
tied$	474
tiee$	835
tieed$	835
tiees$	835
tieing$	835
ties	1737 2130
ties$	3006 348 3399 743 3419 766 2163 800 3476 835 2564
tight	2208
tight$	2208 3477
tighte	840 841
tighter$	296 1170
tightl	2208
tightly$	3477
till$	2791 2332
time	1831 3327 3357 2089 3358 3398 2223 3494 2293
time$	2803 1566 2839 2942 293 337 3005 3026 1820 1846 3143 3163 1915 3236 3237 3238 3240 3241 3242 3245 3246 3247 3249 3303 2044 3340 3363 3365 2104 3375 3376 2109 3380 2114 2115 3385 3387 3391 3392 2126 2138 745 2142 2143 2144 755 2159 2221 3501 3509 3521 3522 3536 2288 3562 3567 2327 3618 1035 2433 2436 1069 2463 2466 1192
timely	197
timely$	1591 1107
times	3327 3358 1277
times$	9 1410 2765 104 142 2839 1846 3143 3303 3328 3340 3363 2104 2115 3385 3386 2327
timescale$	2387
timescales$	2387
timesheet$	999
timesheets$	999
timeta	93 2766 1849 468 1862 470 1879 1904 2020 640 2058 3327 2059 2071 985 2386 2415 1269
timetable$	28 2706 2713 3118 3143 3148 3289 3340 3610
timetabled$	1863 699
timetables$	28 3143 3328 3340
to	624
to$	2663 2695 2732 1468 1472 2745 2754 1486 1496 2768 1519 2789 2791 2796 1572 1602 2879 1622 237 238 1633 1634 2917 2930 268 2932 2941 2943 1676 1686 1702 1708 322 1751 1758 1765 3112 457 1866 1871 1873 3186 1958 3278 621 2026 662 3352 2131 2139 2155 2192 836 3556 905 2309 2358 2359 2365 3636 2368 3640 2418 2419 2424 2434 2435 2438 2463 2490 2515 2535 2537 2627 2638 2639 2642 2659 2660
togeth	1736 1737 3007 3009 3012 3013 1750 1756 1757 1769 1773 1774 407 3076 3083 3084 3085 3088 3089 3091 3100 1835 1836 3165 3229 2045 3319 2106 3407 856 893 3557 3560 1332
together$	2771 2878 2988 3005 3006 3019 3020 3025 3026 3034 3038 3040 3042 3043 3050 3051 3055 3060 3062 3064 3065 3066 3068 1833 3103 445 3111 3128 3129 3184 3206 3232 3237 3240 3242 3310 3313 3314 3317 3320 3338 3349 3375 3408 3411 3413 3489 3509 3520 3531 3600 2357 3645 2436 2493 2498 2531 2650
togethers$	3025 1801 445 3408
told	1425 2696 2698 2793 1550 2819 1559 167 169 3469
told$	2694 2723 2787 2828 1563 375 3104 3105 692 2199 3481 2304 1272
tolerant$	2502
too$	921 934
took	2798 136
took$	2685 163
toolki	2766 985 2386 2415 1269
toolkit$	994
toolkits$	994
tools	29
tools$	1661 293
toping$	1765
torches$	95 2632
tore	815
tos$	1765
toting$	1765
touch	1425 1736
touch$	2694 2884 3005 3174 3417 1092
tough$	1185
tougher$	1185
tour	2766 985 2386 2415 1269
tour$	649 3621 3644
tourna	96 1490
tournament$	3620 2354
tours$	3621 3644
tout$	1284
touts$	1284
toward$	2537
towards$	1866 2192 2280 2537 2581
town	3009 3122 3146 3157 3168 3270 3271 3272 3273 2005 3280 3288 3299 2058 3327 3339 2223
town$	3126 3210 3281 3283 3285 3296 2038 3345 3539
towns	3327 2067 2072
towns$	3286 3336 3341 3346
toxic	2286
toxic$	2064 3555
track	1062
track$	2845 2410 2456
tracke	2766 985 2386 2415 1269
tracked$	76 2407 2456
tracker$	2741
tracking$	77 2456
tracks$	2456
trade	816 2210
trader$	1284
traders$	69 70 1284
train	450 468 1862 1887 817 2223 843 2238 878 881
train$	1906 3354 703 1372
traine	1394 2721 2723 2747 1485 2379
trained$	2663 2704 2754 2411 1371
traini	1442 2766 985 2386 2415 1269
training$	2673 2711 2719 2081 3635 988 1372
trains	450
trains$	3354 3355 703 1371
tram$	3354
trams$	3354 3355
transf	454 468 1862 470 485 608 617 640 833 843 866 875 876
transfer$	458 3139 3263 2001 618 625 630 631 633 645 1204
transfere$	630 631 1204
transfered$	630 631 633
transferes$	630 631 1204
transfering$	630 631 633 1204
transferred$	456 1863 1872 2001 2009 625 630 631 3295 633 645 834
transferring$	630 631 1204
transfers$	458 3139 3263 2001 618 625 630 631 633 645 1204
transl	2723 2379
transp	464 468 1862 470 684 843 1147 2541
transparent$	2502
transport$	68
transported$	1863
trauma$	1127 1171
travel	1787 468 1862 1887 568 817 2238
travel$	1863 1906 638 2042 2044 2045 2050 3320 2063 2075 703 2337 963 2641
travelling$	3024
travels$	638 2042 2050 2075 703 963
treat$	1160
treate	1294
treated$	1160
treating$	1160
treats$	1160
trebl	2763
trees$	1010
trends$	2476
tribunal$	3628
tries	1143
tries$	1145
trim	1336
trimme	995 2389
trimmed$	2404
trio	3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 1909 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
trio$	1803 3152 3178 3207 3220 3222 1980 3255 3583
trip	2766 3398 2355 985 2386 2415 1269
trip$	2767 649 2124 3394 3515 3580 3620 2354 3624 3644 1271
trips	870
trips$	2767 3371 2124 3394 3515 3620 3644
troubl	3519
true$	3101 2169 2216
trust	2776 2520 1295
trust$	2507 2561 1278
truste	133
trusted$	1527 1639 1640 1682 1089 1278
trustees$	2737
trusts$	1278
try	505 1143
try$	1145
trying	1143
trying$	2492 1145
tue	2332
tuesda	602 726 727 2332
tuesday$	2699 602 3265 726 2120 727 3390 3616 2356 3629
tuesdays$	2699 3265 2120 3390 3616 2356 3629
turf	567
turn	1412 2685 2689 2707 2717 2721 2722 2776 569 2189 825
turn$	2672 1419 82 141 2984 425 467 499 555 860 861 3528 898 2371 1008 1037 1040 1230
turne$	467
turned$	2712 82 2793 2813 3106 499 1934 555 566 2253 860 3546 3604 995 1037 1230
turnes$	467
turning$	467 499 555 860 1230
turnou	79 1473
turnout$	2742 2414
turns$	2712 82 141 467 499 555 860 2371 1037 1040 1230
tutor	31 32 1448 60 2058 3327 3339 2071 2072 2081 2087 3356 3357 3494 3495
tutor$	1849 3143 1879 600 2020 2058 2059 3340 2072 3341 3350 2087 2089 2095 3464 933
tutorial$	898
tutors	3327
tutors$	3143 3340 3341 3346 3350 3464
twice$	2664 104 142 3630
twins	3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
twins$	1803 3152 538 3207 3220 3222 1980 3255 3583
two	156 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1892 1893 3167 3181 528 3193 3199 540 3226 3227 3256 1989 3258 596 632 3321 2053 2054 3324 676 3389 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2244 2250 2261 2262 3551 3558 3559 3564 2297 3576 3577 938 3601 939 2595 1202 2599 2608 1217 2612 1225
two$	3001 1738 388 1795 1796 1808 1814 3093 3099 447 3121 1853 469 1864 3134 473 475 3144 1891 1892 1893 3189 540 543 3226 1968 575 1970 3248 596 599 1997 607 2002 615 2010 2011 634 3312 3318 3321 2053 2054 3324 676 689 3419 3426 3444 2194 2204 2205 3475 2230 2233 3503 2237 844 2250 867 2262 2263 2269 2275 2297 2307 3587 938 2333 2339 2341 2344 2351 2352 960 978 2374 2375 2377 2378 2595 1202 2598 2599 2608 1217 2612 1225 2621 2628
twos	2244 3534 3535
twos$	1962 3231 2245 3514 1224
type$	2183
unable$	356 385 1790 448 1914
uncle	1877 2000 3280 3300 642
uncle$	1297
under$	1421 2723 2788 203 392 2379
undergrowth$	1010
underm	778
undermin$	918
undermine$	918
undermines$	918
undermining$	918
undermins$	918
unders	1665 2514 1126 2520 1320
understand$	2934
understanding$	2499 2502 2563 2582
understood$	2683 2430
undert	1431 2723 1655 1697 2379
undertake$	375
undertaken$	2700 2924 2966
undertakes$	375
undo	756 769 778
unfair	1294
unfold$	2836
unfoldes$	2836
unfolds$	2836
unfollow$	406 1200
unfollowe$	406 1200
unfollowed$	406 1200
unfollowes$	406 1200
unfollowing$	406 1200
unfollows$	406 1200
unfriend$	406 1200
unfriende$	406 1200
unfriended$	406 1200
unfriendes$	406 1200
unfriending$	406 1200
unfriends$	406 1200
unheal	432 2286
unhealthy$	432 1826 2064 3555
unhelp	2286
unhelpful$	3555
unit	1879 1909 3280 635 3339 2087 3356
unit$	1443 3119 3148 3178 610 611 3296 639 2037 3308 1216
units	3356
units$	3119 3296 3346
unless	2241 2242
unload	2373 1334
unload$	3642
unlock	995 2389 1334
unlocked$	3604
unpick$	812 813 1133
unpicke$	812 813 1133
unpickes$	812 813 1133
unpicking$	812 813 1133
unpickning$	812
unpicks$	812 813 1133
unravel$	812 813
unravele$	812 813
unraveles$	812 813
unraveling$	812 813
unravelning$	812
unravels$	812 813
unsafe	1025
unsafe$	2419
unsupervised$	1753
untangl$	813
untangle$	768 813
untangles$	813
untangling$	813
untangls$	813
until	3266 2241 2242 849 2293 2343
until$	2791 1530 501 561 1991 3301 3562 2332 3612 3615 3626 2634 2645
up	2688 2723 1473 1490 1595 1626 1862 2210 2379 2389
up$	2663 1400 2680 2681 2700 2725 2726 2729 2742 1476 2757 2758 2760 2792 2806 1562 1591 2861 2863 2864 1606 1608 1616 2890 1622 2895 2900 2901 2938 1684 2959 3006 3025 1760 3032 3068 1819 1827 3108 1840 3154 3155 3164 1901 3171 1947 3315 3316 2052 3322 2134 3425 3465 2251 3536 2274 3561 2316 3603 3607 3642 2395 2402 2439 2492 2545 2562 2573 2630 2631 2634 2637 2652
upd$	2402
update	1455 2766 1592 1594 1618 985 2386 995 2389 2415 2478 1269 1319
update$	2861 217 2881
updated$	2863 217 2407 2479
updates$	2724 2861 217 2881 1613 2887
updati	1319
updating$	217
uped$	2402
upheld	1882
upheld$	3151
uphold	840 841 1322
uploaded$	78
upon$	1957 2145 2472 2655
upper	2332
ups	1490
ups$	2709 2861 3025 1801 1840 2402
upskil	1126 1322
uptake	6 79 1473 1001
uptake$	1400 2742 2395 2414
urg	424 795
urge$	1144
urged	2007
urged$	1144
urges$	1144
urging$	1144
us$	1689 399
use	2776 1510 1644 450 2238 2453
use$	2771 2779 2815 2913 253 256 1651 270 294 399 1038 1112 1210
used	1441 2793
used$	2710 2798 895 1038
useful	2857
useful$	2772 2807 2578
uses	450
uses$	2771 253 1038 1112
usher	477 567 851
using$	270 294 399 697 2428 1038 1112
usual$	1568 195 3177 3541 2583
utilis	1322
valley	3280
valued	2985
valued$	2983 2989
van$	1443 65 118 2790 3613 3644 3646 1284
vans	119 870
vans$	118 2790 3613 3646 1284
veer	825
vehicl	1062
vehicle$	2456
vehicles$	2456
venue	3357
vet$	332
veting$	332
vets$	332
vetting$	332
via$	697
vicar	31 32 1448
vicinity$	3210
victim	1064
victim$	2458
victims$	2458
video	2766 985 2386 2415 1269
video$	3610 3611 3632 994
videos$	994
view	2707
view$	2802 2939 1069
viewe	2721
viewed$	2388
views	1440
views$	2709 210 326 1009 2527
vigila	1674 1690
vigilance$	2959 2482
vigilant$	2886 2943
villag	3122 3146 3157 3168 3270 3271 3272 3273 2005 3280
village$	3345
violence$	2510
visibi	1690 1289
visibility$	2959 2553
visible$	2928 1089 2582
vision$	278 2563
visit	1395 2672 2707 2717 100 102 2766 1729 1759 1779 3058 3059 398 1822 450 505 3183 588 2197 2238 2355 985 2386 2415 1210 1269
visit$	2671 1494 1496 2767 2785 2811 2994 3012 1783 1792 399 1930 3247 1982 649 3466 3567 3620 3624 2372 2542 1271 1375
visite	1394 1425 2696 2698 1431 1434 2712 2721 2723 1463 2747 1485 995 2389 1024
visite$	399
visited$	2663 2694 2700 2732 2754 1496 2400 2418
visiti	1787 398 3079 433
visiting$	2704 3024 1792 399 1827 1375
visitor$	2462
visitors$	1925 1930
visits	2712 1455 450 893 1210
visits$	2671 2724 1494 1496 2767 2811 2994 1756 407 445 1930 1982 3466 3620 2372 2542 1375
voice	2514 2520 1323
voice$	2921 1009
voices	1323
voices$	1009
volunt	31 32 1448 60 2752 2766 2238 985 2386 2415 1269
volunteer$	0 1 2670 14 18 20 23 91 1495 2767
volunteers$	0 1 2670 14 18 20 23 91 1495 2767
vote$	1261
votes$	1261
voucher$	95
vouchers$	95
vulner	2967 2520 1323
wait	514 817 2238 1277
wait$	141 2973 323 1908 3242 2075 703 1032 1251
waited	1522 2798 136
waited$	2791
waitering$	1908
waitin	1522
waiting$	2791 2973 323 3007 1908 1251
waits$	141 2075 703 1032 1251
waitting$	1908
waive$	1335
waived	995 2389
waived$	2346 1335
waives$	1335
waiving$	1335
walk	1395 2672 96 1490 2776 1510 468 1862 568 2189 817 825 2238 2340 2355
walk$	2771 2779 141 188 398 502 2042 2044 2045 2050 3320 668 2063 2075 3609 3620 3621 2354 3624 1048 1376
walkab	2766 985 2386 2415 1047 1269
walke	534
walke$	502 1928
walked	2793 468 1862
walked$	3106 1928 1376
walkes$	502
walkin	3007 1787 1838
walking$	188 3047 398 3079 3107 502 1376
walks	1490 568
walks$	2771 141 188 502 2042 2050 668 2075 3620 3621 1048 1376
wall	1942 3608
wall$	2756 570
walls$	2756 2906
want	1550 2819 1143
want$	1653 2956 2980 492
wanted	1526 1550 2819
wanted$	2795 2983
wants	1550 2819 1143
wants$	2956 2980 492
warden	31 32 1448 60 2752 1718
warden$	0 1 2670 14 18 20 23 53 55 65 91 1495 2401
wardens$	0 1 2670 14 18 20 23 53 55 65 91 1495 2987 2401
warm$	2807 2439
warmer$	2425
warn	423 444
warn$	351 358 383 932
warne$	358
warned$	351 358 383 3106 932
warnes$	358
warnin	1741
warning$	2785 143 351 358 383 932
warnings$	143
warns$	351 358 383 932
was	2798 136 167
was$	1422 1427 1458 87 1486 126 2800 161 944 1026 1036
watch	2707
watch$	310 3102 969 2482
watched$	2683 2744 969 2388
watches$	969
watchful$	1593
watching$	310 969 1076
wave	1511
wave$	2780 2426
waves$	2780
way	1589 2923 3122 628 2223 2252
way$	2802 2858 2860 1625 1820 2022 3348 797 3521 2521 2615
ways$	2522 2533 1141 2615
we	31 32 1448
we$	1403 1407 19 1636 2907 299 2969
weaken	400 756 2160 769 774 3440 778 888
weaken$	3429 918
weakene$	918
weakened$	3201 3400 3463 3552
weakenes$	918
weakening$	918
weakens$	3429 918
weaker	2158
weaker$	3427 3463
wean	815
wean$	739
weaning$	739
weapon	119
wear$	1447
wears$	1447
webina	2766 985 2386 2415 1269
webpag	2766 985 2386 2415 1269
websit	2766 3608 985 2386 2415 1269
website$	28 92 2756 994
websites$	28 994
wed	2332
wedge$	763 770
wednes	602 726 727 2332
wednesday$	2699 602 3265 726 2120 727 3390 3616 2356 3629
wednesdays$	2699 3265 2120 3390 3616 2356 3629
weds	2332
week	3357 3494 3495
week$	2699 2715 3247 641 2327
weekda	602 726 727
weekday$	3265 2120 3390
weekdays$	3265 2120 3390
weeken	602 726 727
weekend$	2699 123 3265 2120 3390 2288
weekends$	2699 123 3265 2120 3390 2288
weekly$	2664 961 3630 991
weeks	602 726 727
weeks$	2699 2840 3265 3301 641 3388 2120 3390 2327
weekss$	641
welcom	133 263 305 2985 3191 2253
welcome$	2983 1856 3522 3527
welcomed$	1527
welcoming$	2772 2807 1657 2928 1699 2502 2582
welfar	1295 1323
well	3565
well$	431 2554
wellbe	2967 2520 1323
went	2672 2717
went$	1405 1422 2334 1037
were	2798 136 167
were$	1422 1427 1458 87 1486 2776 126 2800 161 662 944 1026 1036
what	175
what$	1518 132 1558 1569 1584 309 327 2422 2443
whatev	175
whatever$	1569 1691
whatsapp$	408 1804
when	135 175 1963 2220 2241 2242 849 2302
when$	1517 1529 172 1569 196 2864 2865 2913 1844 1845 3163 3182 3202 3212 3228 3229 839 2323 2422 2443 2464 1071 2480 2481 2515 1177
whenev	1963 2241 2242 2302
whenever$	196 1845 3163 3202 3212 3228 839 2323 1071 1177
where	135 175 2340
where$	1509 1529 172 1569 196 367 1793 1859 503 3468 819 2279 3609 2422 2443 2464 1071 2481 2515 1177
wherea	135
whereas$	1529
wherever$	196 1071
whether$	54 822 2443 2533
which$	1401 1402 1517 367 819 2422 2443 2639
while	135 2241 2242 2302
while$	1529 1844 1845 3301 839 2323
whittl$	810 812
whittle$	810 812
whittles$	810 812
whittling$	810 812
whittlning$	810 812
whittls$	810 812
who	156
who$	1438 2720 1509 1546 1547 1548 1726 1814 1817 3093 3121 1853 469 1864 3144 1891 3189 607 2002 3312 2263 2269 2275 2422 2443 2452 1059 2598
whoever$	1060
whole	2608
whole$	3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 1892 1893 540 3226 596 3321 2053 2054 3324 3426 2194 2204 2205 3475 3503 2237 844 3508 2250 2262 2297 1127 2595 1202 2599 1217 2612 1225
whom$	1509 1726 1817 2422 2443
why$	2443
wide$	1923
widen	1334
wider$	2875 296 787
wife$	1297
wifi	1942
will	1707
will$	1399 1486 237 238 1643 268 1676 1775 397 457 1914 2026 2131 2155 2358
willing$	2036
willn$	395
willno	395
willnot$	1789
win$	1167
wind	410 731 3519 906
wind$	507 508 2319
winde$	507 508
windes$	507 508
winding$	507 508
window$	2756
windows$	2756
winds$	507 508
wing	3280 3339 2089 3358 3362 2223
wing$	3493
wings	3358
wings$	3493
wining$	1167
wins$	1167
winter	2332
winter$	2799
wisely$	3455
wiser	2185
wish	1550 2819 1143
wish$	278 2980
wishes	1550 2819 1143
wishes$	2980 326 1009
with	3083 3084 3085 3089 2082 2362
with$	2663 1424 2695 1562 1563 1572 1579 2852 2864 1622 1623 2895 2947 1696 1727 1728 3003 3004 3008 1768 1792 3067 3100 3127 1911 3198 1931 3275 3278 2031 3319 3399 2134 3413 786 2192 3480 2218 3557 943 3631 2365 3636 2418 2435 2493 2496 2515 2519 2581 2639 2645 2646 2647 2650 1301
withdr	454 484 731 740 864 937 1336
withdraw$	466 495 767
withdrawal$	481
withdrawe$	466 495 767
withdrawen$	767
withdrawes$	466 495 767
withdrawing$	495 767
withdrawn$	1855 3261 3393 2346
withdrawping$	466
withdraws$	466 495 767
wither	2160
wither$	3429
withers$	3429
within	164 360
within$	1421 1754 2137
withou	3275 2175 805 853 1065
without$	1516 382 1825 437 3311 2043 3443 3470 863 2289 1033 2459
withs$	3003
women	3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
women$	1803 3152 3207 3220 3222 1980 3255 2273 3583
word$	2785 2826 2974 2487 1294
words$	2826
work	1442 450 468 1862 1887 795 2238 1143
work$	2 2711 2719 92 1567 1573 1576 2849 2854 2885 227 2907 2918 261 303 2987 460 1906 703 3394 2126 3396 3515 933 2477 1099 1126 2521 2574 1187 2583
worked	1431 1450 2723
worked$	1394 2700 2764 684 1099 1187
worker	31 32 1448 60 2752 2766 985 2386 2415 1269
worker$	0 1 2670 1403 14 18 20 23 2693 55 61 65 2743 91 1495 2777 2830 2834 1006 2401 2409 1019 1299
workers$	0 1 2670 1403 14 18 20 23 2693 55 61 65 91 1495 2777 1006 2401 2409 2547
workin	1442 1690 2520 1143
working$	1398 24 2702 45 2711 1461 2885 227 2959 2987 460 1099 2521 1187
workload$	1566
works	450 1143
works$	92 2854 2946 703 1099 1187
worksh	100 2766 2087 3356 2089 3358 985 2386 2415 1269
workshop$	1494 2767 3621 2354 1271
workshops$	1494 2767 3621
workstream$	1016
workstreams$	1016
world$	781
worrie	1550 2819
worries$	1613 2883
worry	1550 2819
worse	3519 1275
worst	2608
worth	2857 2541
worth$	3101
worthwhile$	2578
would$	194 259
wound$	3071 2292
wrap	248 1146
wraparound$	1642 2540
wrappingaround$	2540
wrapsaround$	2540
wristbands$	95
write$	1370
writes	1455
writes$	2724 1370
writing$	1248
writte	1425 2723 1488 1559 166 2379 995 2389 1024
written$	1394 2694 2696 2698 1434 1463 2747 1485 2757 2828 1560 997 2418 1370
wrong	1294
wrong$	3101
wrote	1024
wrote$	1426 2418
yard	434 3496 3497
yard$	1828 3498
yards$	3023 1829 3498
year	3358 3543 3545
year$	2799 2812 3284 641 2058 2089 2095 3545 2332
years$	641
young	2526
young$	33 34 35 51 2715 85 113 2780 1515 2786 2788 130 1528 146 147 151 1549 156 1551 1552 2822 2851 1663 273 3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1961 1986 1989 596 632 653 3321 2053 2054 3324 683 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3545 3558 3559 3564 2297 3576 3577 2314 938 2364 3637 2370 2423 2520 2528 2595 1202 2599 1217 2612 1225
younge	3001 1738 388 1795 1796 1808 1814 447 1864 3134 473 475 1892 1893 540 3226 3256 596 1996 615 2011 632 634 3306 3321 2053 2054 3324 676 691 3389 3426 2194 2204 2205 3475 3503 2237 844 2250 2262 3543 2297 938 3601 2595 1202 2599 1217 2612 1225
younger$	3001 1738 388 1795 1796 1808 3080 1814 3093 447 3121 1853 469 1864 3134 473 475 3144 1891 1892 1893 3189 540 3226 596 607 2002 3312 2049 3321 2053 2054 3324 691 3426 3433 2194 2204 2205 3475 3503 2237 844 2250 2262 2263 2269 2275 2276 2297 938 3601 2595 1202 2598 2599 1217 2612 1225
youngest$	1814 3093 3121 1853 469 1864 3144 1891 3189 607 2002 3312 3433 2263 2269 2275 938 3601 2598
youngs	3001 1738 388 3061 1795 1796 1808 1814 3091 3094 1832 447 3115 1864 3134 473 475 3142 1883 1892 1893 3167 3181 528 3193 3199 540 1940 3226 3227 1986 1989 3258 596 3321 2053 2054 3324 691 3426 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2261 2262 3558 3559 3564 2297 3576 3577 2314 938 2595 1202 2599 1217 2612 1225
youngsters$	1803 3152 3207 3220 3222 1980 3255 3583
youth$	2679 49 1718 3220 3260 3496 3497 2445
youths	1961
youths$	1946 3220 3230 2445
yp	156 3001 1738 3018 3049 388 3056 3057 3061 1795 1796 1808 3080 3082 1814 3091 3093 3094 3095 1832 447 3113 3114 3115 3116 3121 1853 469 1864 3134 473 475 3142 3144 1891 1892 1893 3167 3181 3188 3189 528 3193 3199 538 540 3226 3227 3256 596 1996 607 2002 615 2011 3291 632 634 3305 3306 3312 653 3321 2053 2054 3324 3332 3333 676 691 3389 2121 3402 3407 3418 3420 3426 3439 3459 3460 3461 3462 2194 2196 2204 2205 3475 3478 3482 3487 3488 3492 3503 2237 844 2250 2257 2261 2262 2263 2269 2275 3551 2283 3558 3559 3564 2297 3576 3577 2317 938 3601 2595 1202 2597 2598 2599 2608 1217 2612 1225
yp$	3014 2030 3419
zine$	2632
zines$	2632
zone	1740 1741
zone$	63 3493 2600
zones	1740 1741
zones$	63 3493 2600
