1383 1258 975

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
(?:mov(?:e|es|ed|ing)|relocat\w+|rehous\w+|transfer(?:s|red|ring)?|plac(?:e|es|ed|ing)|send(?:s|ing)?|sent|tak(?:e|es|ing)) (?:yp\d+(?:['’]s family)?(?: and yp\d+)*|one of (?:them|the \w+)|one (?:or two )?(?:member|boy|girl|young person|friend|player|pupil|student)s?|(?:some|two|three|half|four) (?:of (?:them|the \w+(?: \w+)?)|YOUNG)|him|her|the (?:eldest|oldest|youngest|leaders?|boy|girl|young person|two (?!who live)\w+|most \w+ \w+)(?: boy| girl| member| two)?|(?:his|her|the) family|each of them|the ringleader|members)(?: and (?:his|her) family)? (?!back|who live)(?:\w+ ){0,3}?(?:away|out of|to (?:a |an |another\s+|the )?(?:\w+ )?(?:school|college|academy|campus|primary|secondary|squad|area|town|county|city|borough|placement|relative\w*|home|unit|provision|estate|boarding)|elsewhere|to live|to stay|with (?:relatives|family)|with (?:his|her|an?) (?:\w+ )?(?:father|dad|mother|mum|aunt\w*|uncle|gran\w*|nan|relatives?|family|cousins?|carers?) in|with carers in|in (?:the next|another|a different) (?:county|town|city|borough|valley|village)|out[- ]of[- ](?:area|borough|county)|from the (?:group|school|area)|(?:to|on) (?:a room on )?(?:another|a different|the other) (?:floor|wing|landing|corridor|room))
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

2 3 4 6 7 8 9 13 14 15 17 18 19 21 23 25 26 27 28 29 30 31 32 33 34 35 37 38 39 40 42 43 44 45 46 47 48 49 50 55 58 61 62 63 64 65 66 67 68 71 72 74 76 78 79 80 81 83 84 86 87 88 89 90 91 92 93 96 97 98 99 101 103 107 108 109 110 111 115 116 117 118 119 122 123 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 142 143 144 145 149 150 151 153 155 156 157 159 160 161 162 169 172 173 176 180 182 183 184 185 187 188 189 191 192 193 194 195 200 201 202 204 207 208 210 212 213 215 218 220 222 224 225 226 231 232 234 244 247 258 262 263 265 266 267 268 269 272 273 274 275 276 277 278 279 287 288 289 290 291 295 297 298 300 302 303 304 305 306 307 308 309 310 312 313 314 315 316 317 318 319 328 334 336 338 339 343 344 345 346 350 351 352 354 358 359 360 361 362 363 365 366 367 368 371 373 375 376 378 379 381 382 383 387 388 389 392 394 396 397 399 400 404 407 412 413 414 416 422 423 429 430 432 434 435 437 438 439 440 441 443 444 445 446 447 448 449 450 451 455 458 459 460 462 463 464 465 477 484 485 486 502 503 507 513 514 515 517 520 522 525 529 530 533 534 536 537 539 541 542 546 549 550 554 556 557 558 559 560 561 563 564 565 567 569 570 571 574 576 577 579 580 581 582 583 585 586 591 593 594 595 596 597 598 599 601 603 605 606 607 608 609 610 611 612 614 615 616 617 618 619 620 621 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 648 649 650 651 652 653 654 655 656 658 659 661 662 663 664 666 667 668 669 670 671 672 673 674 675 676 678 679 680 681 682 683 684 685 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 750 751 752 753 754 755 756 757 758 759 760 761 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 818 819 820 821 822 823 824 825 826 827 828 829 830 832 833 834 835 836 837 838 839 840 841 842 843 846 847 848 849 850 851 852 853 854 855 856 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 874 875 877 878 879 881 882 883 885 886 887 888 889 890 891 893 894 895 896 897 898 899 900 901 902 903 904 905 906 907 908 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 926 927 928 929 930 932 933 934 935 936 937 938 939 940 941 942 943 944 945 947 948 949 950 951 952 953 954 955 956 957 959 960 961 962 963 964 965 966 967 968 969 970 971 972 973 974 975 977 978 979 980 981 982 983 985 986 987 988 989 990 991 992 993 994 995 996 997 998 999 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1234 1235 1236 1240 1241 1242 1247 1260 1266 1267 1268 1278 1281 1285 1286 1287 1290 1302 1306 1309 1310 1311 1312 1313 1315 1316 1317 1318 1319 1342 1347 1349 1350 1360 1361 1365 1366 1369 1374 1375 1376 1377 1378 1379 1380 1381 1382 1 5 11 12 16 20 22 24 36 41 51 52 53 54 56 57 59 60 69 70 73 75 77 85 94 95 100 102 104 105 106 112 113 114 120 121 124 141 146 147 148 152 154 163 166 168 170 171 174 177 181 186 190 196 197 198 199 203 205 209 211 214 216 217 219 221 230 233 237 238 240 241 242 243 245 246 248 253 256 259 264 270 271 284 286 292 293 294 296 301 311 320 321 322 323 324 325 326 327 332 333 335 337 341 342 347 348 349 353 355 356 357 364 372 374 377 380 384 385 386 390 391 393 395 398 401 402 403 405 406 408 409 410 411 415 417 419 420 421 424 425 426 427 428 431 433 436 442 453 454 461 466 470 471 472 473 474 476 478 480 483 492 493 501 504 505 506 508 509 510 511 512 516 518 519 521 523 524 526 528 531 532 535 538 540 543 544 545 547 548 551 552 553 555 562 566 568 572 573 575 578 584 587 588 589 590 592 600 602 604 613 622 647 657 660 677 686 749 762 780 816 817 831 844 845 857 873 876 880 884 892 925 931 946 976 984 1039 1067 1078 1146 1217 1243 1245 1246 1249 1251 1252 1259 1261 1262 1264 1265 1269 1271 1275 1276 1283 1296 1300 1303 1308 1314 1321 1326 1328 1339 1340 1341 1343 1344 1348 1351 1354 1355 1357 1362 1363 1367 1368 1370 1371 1372 1373 0 10 82 158 164 165 167 175 178 179 206 223 227 228 229 235 236 239 249 250 251 252 254 255 257 260 261 280 281 282 283 285 299 329 330 331 340 369 370 418 452 456 457 467 468 469 475 479 481 482 487 488 489 490 491 494 495 496 497 498 499 500 527 665 958 1237 1238 1239 1244 1248 1250 1253 1254 1255 1256 1257 1258 1263 1270 1272 1273 1274 1277 1279 1280 1282 1284 1288 1289 1291 1292 1293 1294 1295 1297 1298 1299 1301 1304 1305 1307 1320 1322 1323 1324 1325 1327 1329 1330 1331 1332 1333 1334 1335 1336 1337 1338 1345 1346 1352 1353 1356 1358 1359 1364

8 14 6 6 9 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 4 9 8 7 10 7 9 5 10 10 8 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 7 5 5 6 6 4 5 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 4 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3069 1958 725 2394
2$	3069
20$	2590
3$	3069
34$	1197
35$	1197
a$	2752 137 1580 1636 1648 1654 1655 293 1685 1689 3142 605 1990 3551 2317 3576 2320 2321 3580 2326 2329 2330 2331 950 2342 968 2353 2354 2356 2357 2401 2599 2600 2601 2604 2605 2607 2608 2609 2612 2613 2617 2618 2622 2627 2632 2640
abc	338 1721
abcs	1721
able$	2814 1724 348 1756 1771 440 2016 1015 2444
about$	1594 1682 2975 3077 1889 3505 2260 2306 2510 2515
aboutering$	1889
abouting$	1889
aboutting$	1889
above	3186
above$	3192 2528
abreas	1136
abreast$	2519
abroad	3092 3116 3127 3138 3239 3240 3241 3242 1985 2012
absent$	3481
abus	2790
abuse$	2489
academ	3249 3257 3308
academy$	3265
accept	1400 2684 915
accept$	1837 1907
accepted$	2658 2956
access	1649 2493 1137 2520
access$	2907 1824 3117 3128 1119
accessed$	982
accessible$	2901
accessing$	2681
accomm	460 1843 626
accommodation$	486 3251 630
accord	1082
accordingly$	2465
accoun	2770 1628 1781 1137 2520 1278
account$	28 2875 2886 2937 3039
accounts$	3039
accred	1420
accredited$	2678
achiev	1465 976 2525
achieve$	983
achieved$	1402 2723 2359 983
achieves$	983
acknow	1421 1116 1308
acknowledgement$	2679
across	3509 3607
across$	3092 3116 3127 3131 3138 3239 3240 3241 3242 1985 3291 827 2250 3563 2472
act$	3488 848 889 1173
acted$	2773
action	2743 1616 1628 975 2365 2394 1258
action$	82 2739 2861 2874 2886 994 1006
actions$	82 2739 994 1006
active$	2821 1584
activi	2743 2877 2896 1702 3367 975 2365 2394 2548 1258
activities$	2744 2825 2960 3332 3361 2104 3363 3365 2501 2502 2553
activity$	3332 924 2553
acts$	848 1173
ad$	1059
add	1198
add$	1335
added$	1335
adding$	1335
additi	243
additional$	1590 1626 997 1070
addres	165 166 1581 226 3437 1116
address$	1609 486 1936 797 809 1310
addressed$	1549 2839 1310
addresses$	1936 1310
addressing$	1310
adds$	1335
admission$	1824 3117
admit	915
admit$	1711 3095 1907 1939 575 2245 863 894
admite$	894
admited$	575 2245 863
admites$	894
admiting$	575 894
admits$	575 2245 863 894
admitt	3161 579 2233
admitted$	575 1962 3478 3482 3491
admitting$	575 894
adolescents$	3189
adopt$	265 1354
adopte	2700 2710 1476 2358
adopted$	2734 1354
adopting$	1354
adopts$	1354
adult	2770 2253 3512
adult$	2754 2766 2881 2882 2924 1699 3581 2426 1045 1270 1274
adults	294
adults$	2754 116 2766 221 1620 2924 1677 3581 1270 1274
advert	2700 2743 975 2358 2365 2394 1258
advice$	208 2884 288 1320
advis	415 416 786
advis$	350
advise	31 32 1436 1987 1308
advise$	343 350
advised$	350
adviseed$	343
adviseing$	343
adviser$	996 1007
advisers$	996 1007
advises$	343 350
advisi	1308
advising$	350
adviss$	350
advoca	1116 1311
advocate$	1289
affect	3119
afraid	1501 1054
afraid$	2759 2437
afresh$	2588
after	1862 3441 2221 840
after$	2874 1697 3120 3598 2398 2582
aftern	593 2069 3327 717 718 2203 3463 3464 2312
afternoon$	2677 121 3216 3234 671 2084 3349 3356 2100 3359 1025
afternoons$	2677 121 3234 2084 3350 3357 2100 3359 1025 2412
again$	1664 3013 2562 2588
agains	2341
against$	1410 156 1540 2980 1733 1797 2306 3599 2469
age$	3420 3465 3466 3512
agenc	2848
agenci	44 59 2729 1598 294
agencies$	0 1 2645 2648 14 18 20 1427 69 2712 90 1483 1596 2856 221 1677 1096
agency$	2688 1603
agenda$	2872 1004 2458
agree	1823 1198
agree$	1403 367 381 945 1234
agreed	1412 2700 1476 1581 2358
agreed$	2660 2670 2734 1555 2839 1662 381 2016 945 2392 1159 1234
agreeed$	1403
agreem	2743 2974 975 2365 2394 1258
agreement$	93 208 2973 3568
agreements$	2973 3568
agrees$	1403 367 381 945 1234
ahead	2736
ahead$	3441
aim	1133
aim$	273 2542
aiming	1133
aims	1133
aims$	2542
alarm$	61 66 94
alarms$	61 66 94
alert	1658
alert$	2862 2916 2561
align	1311
alive$	2821
all	58 154 168 1845 3195 2340 3602 2505 2574
all$	2642 2673 2695 1441 1474 1488 113 221 1672 1675 1677 2049 3311 2228 2323 2355 992 1096 2497 2601 2605 2634
alliance$	2537
alliances$	2537
alloca	1429 2700 460 1843 462 1885 821 2358
allocate$	1356
allocated$	2687 1462 472 690 2392 1356
allocates$	1356
allocating$	1356
allote$	917
allotes$	917
alloting$	917
allotment$	91 3614
allots$	917
allotted$	472
allow	579 793
allow$	2811 1706 1711 1752 1788 1907 1939 575 1962 2127 859 2245 863 2302 1153 2550
allowe	3161 579 2233
allowed$	1706 1724 3040 1952 3211 575 1962 3478 3482 3491 3496 2245 863 2289 1099
allowing$	575 859 2302 1153
allows$	2811 575 1962 2245 863 1153 2550
allowted$	1706 575
allowting$	575 859
alone	1501 2058 3469 3503 3504
alone$	2759 1910 3210 3221 3231 3313 3316 3513 2583
along$	3178 1923 3204 2549
alongs	1794 3053 3054 3055 3059 2063
alongside$	1569 3321 2198 2472 2560 2563
alter$	447
altere$	447
alteres$	447
altering$	447
altern	2896 2938 711 774 781 2548
alternate$	701 2088 2099
alternating$	701 2099
alternative$	1619 474 785
alternatives$	2490
alterping$	447
alters$	447
ambassador$	1007
ambassadors$	1007
amber$	2750 2751 2410
ambition$	273
amend	1323
amende	2700 2358
among	3053 3054 3055 3059 3244
among$	1708 1709 3131 1892 1912 3291 2117 2172 827 3563 1290
an$	1574 1580 259 1648 1654 3142 2317 3576 2320 2330 2331 950 968 2353 2354 2356 2357 2401 2617 2627 2640
analyse$	1072
analyses$	1072
analysing$	1072
analyst$	1276
analysts$	1276
and$	1626 1688 1701 3130 3502 2518
anew$	2588
annual$	981
anothe	1598 2988 3019 3022 3026 3027 3031 3050 3052 3061 3064 3065 1813 3085 3112 3137 3151 520 3163 3169 1999 3322 3371 3376 3387 3389 3408 3428 3429 3430 3431 2174 2176 3447 3451 3456 3457 3461 2241 3509 3527 3528 3533 3545 3546 2297 1187 2573
another$	2817 1574 2856 344 345 2998 3001 3003 3006 3009 3010 3018 3023 3024 1814 3083 3084 3085 3086 474 1891 521 3167 3238 3247 1994 1995 2007 3267 2014 3295 655 2050 3320 2065 686 2073 3352 3372 3379 3381 3383 3397 3400 3401 3403 778 3420 785 819 820 2207 2208 3479 3480 2223 3481 849 2232 850 2233 2234 3493 2238 2240 2248 3507 2256 3533 2276 3540 3557 3561 3565 3576 2330 1043 2570
answer	1421 2773
answer$	2679 1377
answered$	1377
answering$	1377
answers$	1377
anti$	1117
any$	1599 217 1601 1675 3031 1795 3061 3064 1813 3085 3112 3137 3142 3151 520 3163 3169 635 3322 2116 3428 3429 3430 3431 2174 2176 3447 3451 3456 3457 3461 2241 3527 3528 3533 3545 3546 2323
anybody$	2762 3322
anyone$	2762 3322
apart	2979 2983 3045 3046 1866 1867 2026 2027 746 2140 767 3439
apart$	3002 3048 432 3080 3124 3125 3134 2015 3276 3284 3285 3291 3292 2035 3294 654 3303 3330 3343 3386 2129 3398 3404 2155 2199 3522 2565
apolog	1283
apologise$	1255
apologised$	1255
apologises$	1255
apologising$	1255
app$	28 984
appeal	955
appeal$	3237 768 2152 3587
appear	417
appear$	1800
appearance$	2492
appl	1198
applic	2743 975 2365 2394 1258
applicable$	2443 2444
application$	3578 3587 2521
applications$	3587 2521
applie	1414
applied$	2672 1233
applies$	1233
apply$	497 600 832 1233
applying$	1233
appoin	2700 99 2743 579 975 2358 2365 985 2368 2394 1258
appoint$	1358
appointe$	1358
appointed$	2390 2392 1358
appointes$	1358
appointing$	1358
appointment$	1482 2744 1962 924 3578
appointments$	1482 2744 1962 924
appoints$	1358
appren	2069 3327 868
approa	2724 1501 2789 153 436 2432 1312
approach$	2787 2861 2906 2500
approachable$	2901 2481 2561
approached$	2759
approaches$	1512 2787
approaching$	2994
approp	2833 243 1712 781 2493 1136
appropriate$	1555 1557 1590 2851 1619 1626 2901 2970 2443 2444 2519
appropriately$	2519
approv	1412 1429 2700 2358
approved$	2670 2687
apps$	28 984
april	2312
april$	2775 1518
are	1388 165 242
are$	1406 1411 49 1446 86 1474 1479 106 109 2753 124 143 147 159 1591 1652 276 389 1970 2006 653 2045 2111 798 933 942 2337 956 1021 1026 1038 1040
area	2979 3092 3116 3127 3138 3239 3240 3241 3242 1985 3249 3257 3268 2038 3296 3308 3326
area$	3096 474 3179 3183 3229 3250 1993 1994 3252 2018 3462 3467 3555 2579
areas	3296
areas$	2919 3183 3315 3462 3467
aren$	387
arenot	387
arenot$	1770
arise	1577
arise$	2835
arises$	2835
arm$	426
around	1794 3053 3054 3055 3059
around$	179 2856 1626 1630 1682 2975 3131 3505 3563 2494 2519 2560
arrang	2700 1443 1450 2736 1823 600 1983 775 2358
arrange$	236 1706 971
arranged$	2708 2885 1804 3115 971
arrangeed$	1706
arrangeing$	236
arranges$	2701 236 971
arrangeted$	1706
arranging$	971
arrest	1501 1266
arrest$	141 158
arrested$	2759
arrests$	141 158
arriv$	479
arriva	2096
arrivaltime$	3354
arrivaltimes$	3354
arrive	417 460 1843 526 559 579 689 2218 902 1200
arrive$	1800 479 1909 1962 2024
arrives$	479 1962
arriving$	479
arrivs$	479
articl	2743 975 2365 2394 1258
as$	1523 170 171 1556 185 1573 191 194 2839 2841 279 2219 916 1038 1060 2459 2460 2494 1146 1167
asbo	338 1721 339 1722
asbos	1721 1722
aside	1325
aside$	2703
ask	2753 1537 2795 436
ask$	139 343 395 538 563 600 832 1030 1374
aske	1030
asked	1414 2674 2676 1537 2795 1987 1014
asked$	2672 2769 1513 343 367 395 538 2284 2397 1374
asking$	343 395 538 563 1374
asks	1537 2795
asks$	139 343 395 538 563 1030 1374
aspira	2499 1312
assaul	2790 153 1054 1266
assault$	2766 157
assaults$	2766 157
assemb	2743 3014 3017 975 2365 2394 1258
assemble$	3201
assemblies$	2744 3589 3603
assembly$	3589 3603 1260
assess	2743 1545 165 1551 975 2365 2394 1258
assessed$	75 2375
assessment$	2801 2803 2806 2807 2809 2810
assessments$	2809
assign	2700 460 1843 462 1885 821 866 2358
assign$	1356
assigne$	917
assigned$	1462 472 690 2392 1356
assignes$	917
assigning$	917 1356
assigns$	917 1356
assist	1987
assist$	1297
assistance$	2884 1297
assisted$	1297
assisting$	1297
assists$	1297
associ	1717 1718 2977 2979 2982 2983 1750 1754 3017 3049 3056 425 3079 2025 2110 3371 3554 1282 1321
associate$	2975 2984 2997 3008 3012 3030 3283 3500 2571
associates$	2194
associating$	2976 2991 2572
association$	2976 3033 1808 437 3368 728 3374 3377 3538 3564 2566 2567
assumptions$	2506
assurance$	208 2467
assurances$	2467
at	2279
at$	2664 1437 2722 1475 2752 2765 1519 138 174 185 2828 2839 1609 239 274 2917 2920 2922 1947 1949 1956 1957 3244 615 2003 688 3353 714 827 3486 2283 2312 3583 3590 3593 3594 2338 2339 3598 2344 2345 3607 3608 2361 2395 2412 2511 2582 2612 2613 2623 2624 2625 2639
attached$	2528
attachment$	2143 791 3538 2537
attachments$	2143 2537
attack	2790 153 1054 1266
attack$	2437
attacked$	2433 2437
attacks$	2437
attemp	1133
attend	1383 1384 6 2650 2663 1408 2666 2667 1414 1420 1428 1430 2689 2694 2698 2699 2700 1443 1458 101 442 460 1843 559 579 2218 869 2279 2358 991 998 1200
attend$	2649 1484 448 1844 1962 636 2022 3353 2381 1033 1380
attendance$	1389 26 2688 2697 2716 97 136 1962 2374 2393 1012
attendd$	2381
attended$	2641 2672 2678 2691 2728 1484 2381 1033
attendees$	2686 2697 2712
attending$	2641 2681 2378 1033 1380
attends$	2649 2701 1484 1962 636 2022 2381 1033 1380
attention$	1632 2490
attenu	747
attitu	1312
attitudes$	2506
attrac	3180
attraction$	3237
attractive$	2901
audit	2743 975 2365 2394 1258
audite	1420
audited$	2678
august	2312
august$	2775
aunt	1858 1980 3249 3269 633
aunt$	1286
auntie$	1286
aunty$	1286
authorisation$	2580
authorisations$	2580
authority$	2580
autumn	2312
autumn$	2775
availa	2700 1445 1658 2358
available$	2703 2704 1555 2885 2916
avoid	1726 379 394 444 731 836 844
avoid$	1793 3343 2114 846
avoide	1820
avoided$	3078
avoidi	731
avoiding$	2114 846 2407
avoidping$	846
avoids$	1793 846
aware	1581 1625 1658 1136
aware$	2839 2862 2883 2910 2916 2519
awaren	2499 1312
awareness$	1099 2495 2496 1126
away	1500 3092 3116 3127 3138 548 562 3239 3240 3241 3242 1985 3244 3249 1999 619 3268 746 767 773 838 2232 2235 855 3509 899
away$	2758 2979 1726 1758 1765 3045 3048 432 443 1836 1838 3132 1875 1879 3172 1940 1945 3226 3247 2002 2009 3271 2015 637 646 2126 2129 749 2159 3427 3439 3442 2186 2197 2199 3481 3490 3491 3492 3494 3522 2310 2589 2602
awkward$	3060
back	1597 1837 2368
back$	143 1588 2855 432 3095 1875 3427 2173 3490 3491 3492 3548 1032 2637
background$	2478
backs$	3427
bad	424 2266
bad$	424 1807 3071 2044 3524
badge$	2693
badges$	2693
badmin	2341
badminton$	3599
bail$	338
bake$	1245
bakees$	1245
bakes$	1245
ban	327 335 337 353 354 356 363 401 402 408 412 528 548 583 594 715 2214 833 838 852 2235 891 898 918 2324 1202
ban$	336 1746 1787 414 3066 480 543 578 586 588 733 2215 3473 860 2281 940 3582 1193
band	3331
band$	3549 2312
banding$	733
bands$	3339 3567
bane$	586 860
baned$	733 860
banes$	586 860
baning$	586 733 860
bann	327 412 594
bann$	733
bannding$	733
banned	335 337 3041 1820 557 1968 715 838 2233
banned$	2966 2967 336 362 376 3040 3078 3090 510 1940 3226 3228 588 3369 733 3491 860 940
banner	92
banner$	931
banners$	931
bannin	335 337 353 548 715 838
banning$	336 481 586 588 733 860 898 940
banns$	733
banping$	1746
banred$	860 940
banring$	586 860 940
bans	335 337 353 548 715 838
bans$	336 1746 414 3066 480 586 588 733 2215 3473 860 2281 940 3582 1193
banting$	1746
bar	335 337 353 408 412 528 548 594 715 838 852 2235 891 918 1202
bar$	336 586 588 3473 860 940 1193
barbec	95 1478
barbecue$	3588 2333 3614
bare$	586 860
bared$	860
bares$	586 860
baring$	586 860
barned$	860 940
barning$	586 860 940
barr	412 594
barred	335 337 557 1968 715 838 2233
barred$	2966 2967 362 376 3090 510 1940 3226 3228 588 3474 3491 860 940
barrier$	1810 754 761
barriers$	2879
barrin	335 337 353 548 715
barring$	586 588 860 940
barrister$	1289
bars	335 337 353 548 715 838
bars$	336 586 588 3473 860 940 1193
base	2257 2258
base$	3516 2465
based$	2544
basis$	2442
basket	2341
basketball$	3599
be	242 275 1803 1075
be$	1411 1474 124 159 187 191 1575 198 1591 1604 225 1613 2876 1627 247 1640 1646 267 1652 270 276 2918 1667 1669 1704 2984 366 1760 1803 1818 1832 1850 3119 1869 1886 1888 1970 2006 2024 643 3289 653 2040 2060 2111 3370 798 933 942 2337 956 1038 1071 1098 1121 1178 1180
bear$	204
bearing$	204
bears$	204
beat	2790
beating$	2787
beatings$	2787
became$	1021
because$	916
become	242
become$	187 225 3553 1021
becomes$	1021
becoming$	225
bed	868
bed$	3615
beds$	3615
been	2689 2774 134
been$	3 1397 1416 42 2700 1446 1466 1468 1474 159 1627 653 933 942
before	1862 3441 1055
before$	2752 1517 3120 3598 1015 2438
befrie	153
begin$	1205
begining$	1205
beginning$	1986
begins$	1205
begun	2700
begun$	120
behave$	798
behaved$	2970
behaves$	798
behavi	2940 2499
behaviour$	338 339 2506 1319
behaviours$	2506 1319
behind	3441 2322 1279
behind$	3392 3580 2431
being	242 275 1768 3049 2247 886 3529 2499 1312
being$	159 187 1591 225 1627 2977 2994 3017 3079 1888 2006 3270 3289 2111 3505 3554 2406 2407 1071 1121
belief	2520
belief$	2539
believ	2773 1537 2795
believe$	1155
believes$	1155
believing$	1155
belong	1546 165 881
belong$	2804 1057
belonging$	2902 2264
belongs$	1057
below$	2528
bench	29 1922 2257 2258 932 3575
bench$	61 96 561 3516 3536 908 3559 2315 2380
benche$	908
benched$	908
benches$	61 96 908 2315 2380
benching$	908
benchping$	908
benchs$	908
benchting$	908
benefi	2833
berth$	3162
bes$	1071
beside	3053 3054 3055 3059 2062 2063
beside$	3321 2624
best	2493
best$	252 2181 799 2546
better	220 243 1712 774 781 2165 1113 1116 1264
better$	1570 1603 1626 252 2907 291 1676 1694 2955 319 1712 2970 364 423 771 2158 2160 778 780 3424 785 2181 799 819 2236 1010 2533 1160 1172 2557
betwee	1509 2974
between$	2767 1708 1709 2968 2973 2978 3037 3067 3068 1865 3131 1892 1912 3291 3368 2137 2144 827 3563
betweens$	2973
beyond	162 2155 2159 3509 3522
bid	2743 975 2365 2394 1258
big$	2308
bigger$	1932 3192
bike	29
bin	29 932
bin$	61 96 2315 2380
bingo	2341
bingo$	3599
bins$	61 96 2315 2380
bit$	2943
blankets$	2610 2611
block	401 402 476 528 539 2203 3560
block$	396 398 414 3467 3477 2312 1190
blocke	3041 3202
blocke$	398 1190
blocked$	2966 2967 396 398 562 1190
blockes$	398 1190
blocking$	396 398 1190
blocks$	396 398 3467 1190
board	21 44 1458 1459 457 792 1082
board$	1407 1427 2714 2716 2717 2733 96 2846 2847 475 3266 876 2341 990 2465
boardd$	475
boarde$	876
boarded$	985
boardes$	876
boardi	3249
boarding$	1831 1998 634 876
boards$	2733 96 475 876
boat	3331
body	2274
body$	3477 3532
bolste	1311
bolted	2316
bolted$	3574
bond	2110 2130
bond$	329 340 3368 728 734 3388 752 757 2143 791 3445 3538 2537 2543
bonds$	329 340 734 3388 2143 791 3445 2537 2543
book	2698 462 631 699 834 866 867 870 2261
book$	1907 817 3606 2610 1352
booked	1420 2698 2700 460 1843 1885 2358 985 2368
booked$	2678 2728 1844 1352
booking$	3578 1352
bookle	2743 975 2365 2394 1258
booklet$	2683
booklets$	2610
books	29
books$	817 3606 2378 2610 1352
boost$	1091
booste$	1091
boostes$	1091
boosting$	1091
boosts$	1091
booth$	3536
boroug	2979 3092 3116 3127 3138 3239 3240 3241 3242 1985 3249 3257 3268 2038 3296 3308
borough$	3096 3250 1993 3252 3254 3265 2018 3314 3508
boroughs$	3255
both	2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 1873 1874 531 3195 587 3290 2033 2034 3293 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 2277 2340 3602 2574 1192 2578 1207 2591 1215
both$	2673 113 2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 1873 1874 531 3195 587 3290 2033 2034 3293 3311 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 2277 3537 992 2574 1192 2578 1207 2591 1215 2600 2601 2605 2613 2621
bought	1412 2700 1469 1477 2358 985 2368 1325
bought$	2670 2727 2735
bounda	2940 1137 2520
boundaries$	2491 2555
bounds$	555
box$	1245
boxes$	1245
boxing$	979
boxs$	1245
boy	1502 149 2971 1719 380 1776 1777 1789 1791 1795 439 1845 3104 465 467 1873 1874 531 3195 587 606 1991 623 3290 2033 2034 3293 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 2277 2574 1192 2578 1207 2591 1215
boy$	2760 2762 1531 1532 3248 2010 3542 2293
boyfriend$	1286
boys	33 34 35 50 84 128 1515 144 145 154 268 1651 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1941 1966 1969 3227 587 1976 644 3290 2033 2034 3293 674 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 2297 929 2343 2349 2402 2574 1192 2578 1207 2591 1215
boys$	1417 1418 1433 1467 85 89 107 108 113 2757 2760 2762 2764 1511 1527 1528 1532 2798 1696 1784 3122 530 3176 3189 3191 3199 1960 3219 3224 3248 3287 3295 716 3388 874 875 3542 3552 3601 2430 2586
branches$	1000
bread$	2611
break	1744 392 1812 1866 1904 1975 2021 2038 3296 2051 2096 3367 746 747 760 764 765 769 2169 806 816 3463 844 879 1208
break$	238 358 3162 3216 3233 649 650 2039 3309 731 2129 748 749 2136 3506 888 2595
breake$	888
breakes$	888
breakf	95 1478 2334
breakfast$	2333 3592 2611 2619
breakfasts$	2619
breaki	747 764
breaking$	238 358 649 650 888
breaks	3296 747 764
breaks$	238 358 649 650 3309 3340 888
breaktime$	3354
breaktimes$	3354
breath	1975 3534
breathe$	3236
breather$	3233
breathing$	1975
bridge$	1105
bridgeing$	1105
bridges$	2486 2487 1105
brief$	2449 1378
briefe	1383 2674 2676 1420 2724 1473
briefed$	2641 2675 2678 2731 1378
briefi	21 2743 975 2365 2394 1258
briefing$	2744 1260 1378
briefings$	2744
briefs$	1378
brighter$	2404
bring	205 456 3180 1227
bring$	213 320 1369
bringing$	213 320 1762 1369
brings	205
brings$	213 320 1841 2311 1369
broade	1311
broken	3409 922
broken$	2981 1820 1867 1876 3171 2026 2027 3369 3521 2272 2305 1208 2600 2601
brothe	2971 1719 380 3031 1776 1777 1789 1791 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1858 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3269 633 3290 2033 2034 3293 667 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
brother$	1285
brothers$	1784 3122 3176 3189 3191 1960 3224 3552 2424 2429
brough	205 526
brought$	206 1909
budget	1412
budget$	2668 46
budgeted$	2670
build	1649 2352 1113 1116 1309
build$	250 262 2907 779 934 3610 1091 1100 1104 1154
builde$	262 779 1091
buildes$	262 779 1091
buildi	3053 3054 3055 3059 3308 2052 2232 1116
building$	91 262 3187 3209 3229 3277 3299 703 779 3487 3490 1091 1100 1104 1154
buildings$	3310 3315
builds	1116
builds$	262 779 934 1091 1100 1104 1154
built	1444 985 2368
built$	2702 2732
bulb$	61 986
bulbs$	61 986
bulletin$	11 2364
bulletins$	11
bullie	2790
bully	2790
bump$	3014
bunch	2202
bunch$	3384 3460 3477 3562
burglaries$	1277
burglary$	1277
burgle	1054
burgled$	2437
bus	1830 3308 2067 3325 2203 3463 3602
bus$	1431 64 2733 3088 3317 3323 3332 2312 932 3588 2333 3612 2614 2619
buses	2038 3296 3325 3326 2069 3327 2203 861
buses$	2733 3306 3315 3323 3324 3332 3335
bushes$	1000
busine	1546
business$	2804 2869 1179
businesses$	69
busy	460 1843
but	3276
buy	2432 1325
buy$	2791
buyer	1272
buyer$	1274
buyers$	2424 1274
by	665 2327
by$	2664 1475 122 2765 2772 135 2920 292 1678 688 2172 2312 3583 3585 2339 3598 3609 2370 2413 2415 2417 2464 2549 2618 2624
cabin	3331
cabin$	3559
cabinet$	2714
cabins$	3559
cafe	36
cafe$	69 3187
cafes$	69
café	36
café$	3187
calendar$	2690 989
call	2650 2743 1760 3028 3153 2177 975 2365 2394 1258
call$	2649 1491 2761 1512 132 139 141 142 2787 2964 3029 1911 3435 3578 1166
called	101 2769 1283
called$	1484 142 1283
callers$	1906
callin	1768
calling$	1780
calls	1443 1710 884
calls$	2649 2701 1491 1512 132 139 141 142 2787 2964 1779 1911 3435
calm	2236 3534
calm$	3236 3494 1079
calmer	2236 886 1264
calmer$	423 2181 799 819 3494
came	1401 2684 2689 2698
came$	2650 2659 1541
camera	29
camera$	61 66 96 931 2380
cameras$	61 66 96 931 2380
camp	95 1478
camp$	640 3588 1245
campai	2743 975 2365 2394 1258
campaign$	979 1086
campaigning$	1086
campaigns$	1086
campes$	1245
camps	1478
camps$	1245
campus	3249 2038 3296 2069 3327
campus$	3277
can	2753 1691
can$	115 2814 2829 1627 1705 348 1756 377 1771 389 440 1895 645 2135 2446
cancel	476 722 855 928
cancel$	458 487
cancele$	458 487
canceles$	458 487
canceling$	487
cancelled$	1836 3230 3362 2325
cancelping$	458
cancels$	458 487
cann$	387
cannot	1725 348 1756 377 387 1771 440 1895 645 836
cannot$	372 1763 1770 504 2028 2070 3343 815 839 896 907
cantee	3465 3466
cap	355 428 570
cap$	3066 573 578 741 895
capaci	1137 2520
capacity$	1553 2526
caped$	573
caping$	573 741
capitalise$	250
caps$	3066 573 741
capting$	573
capture$	1095
captured$	2962 2382
captureing$	1095
captures$	1095
car$	2766 2053 3317 3332 3536 3559 3614 1273
caravan$	3559
card	92 2743 975 2365 2394 1258
card$	2683 2693 453 931 3578 3586 2610
cards	2341
cards$	2693 453 931 3578 3599 2610
care$	2878 2952 3452 812 2491 2590
cared	2958
cared$	2956
careful$	1584 812 2561
carefully$	3424 2484
carer	59 2729 3249 626
carer$	0 1 2648 14 18 20 2680 90 1483 601 602 604 630 3433 1285
carers$	0 1 2648 14 18 20 2680 90 1483 277 404 601 602 604 3249 630 3433 901 1285
cares$	2878
careta	31 32 1436
caring$	1079
carr	456 834 1227
carria	3331
carriages$	3335
carried$	1420 2694 2700 1639 1681 2358 976 985
carries$	1435 2694 1065
carry	2753 2352
carry$	1435 3498 3610 1065 1069
carrying$	2407 1065
cars	117
cars$	2766 2053 3324 3332 3335 3559 3614 1273
cascad$	1083
cascade$	1083
cascades$	1083
cascading$	1083
cascads$	1083
cascadting$	1083
case$	1453 1458 1554 1563 1592 994 2452 2459
caseload$	2715
cases$	994
caseworker$	1287
cast	33 35 2069 3327 3331 2261
cast$	1418 3272 690 3335 3549
casts	3327
casts$	3272 3335 3567
catch	1579 2457
catchm	3092 3116 3127 3138 3239 3240 3241 3242 1985
catchup$	2837
catchups$	2837
caught	1819
caught$	1815 433 434 435 3077
cause	828 3488 2520
causes	2520
caution$	350 923
cautione$	350
cautioned$	350 923
cautiones$	350
cautioning$	350 923
cautions$	350 923
cbo	338 1721 339 1722
cbos	1721 1722
cctv	1052
cctv$	61 66 2435
ceas	394
cease	438 722 2112 2136 913
cease$	1821 505 3150 3362 3394 2296 919
ceased	1510 1524
ceased$	2768 2782
ceases$	1821 3362
ceiling$	895
celebrate$	1142
celebrates$	1142
celebrating$	1142
cent$	1441
center$	1622
central$	3539
centre	36 41 2038 3296 3308 3326 1099
centre$	1424 1622 3179 3187 3229 3246 3277 3332 703
centred$	1578 2482 2504 2544
centres$	3315 3332
certain$	269 2547
certif	2743 975 2365 2394 1258
certificate$	2693
certificates$	2693
chair	31 32 1436 1459 932
chair$	60 2717 2785 2315 3606 2636
chaire	2700 2358
chairs	29 1443
chairs$	2701 2785 2315 3606 2610
challe	415 436 955 1308
challeng$	1123
challenge$	2867 2480 1123
challenged$	2904 3076
challenges$	2867 1123
challenging$	1123
challengs$	1123
champi	1116
champion$	1007 1009
champions$	1007
chance	2938 3534
chance$	2826 287 2930 348 1801 1861 1975 3506
chances$	287
chang$	447 459
change$	2812 2857 2859 447 459 617 618 1031 2550 2559 1344
changed$	2369 1344
changees$	2812
changes$	2812 2857 1600 2859 447 459 617 2550 1344
changing$	447 459 617 1344
changping$	447
changs$	447 459
channel$	28 3042
channels$	2813 1612 230
chaperoned$	3072
charge	2324
charge$	3582
charges$	3582
charte	92
charter$	93
chas	2790 558
chased	1414
chased$	2672
chat	400 1785
chat$	2761 286 299 1760 400 1783 3042 1785 3043 403 889 2405 2551
chats$	286 299 3042 2551
chatti	1768 1780
chatting$	3038
check	1384 99 2743 1579 975 2365 2394 2457 1258
check$	2743 200 975 2365 2394 1258 1332
checked$	75 1332
checkin$	1482 2837
checking$	200 1332
checkins$	1482 2837
checks$	1443 200 1332
chess	2341
chess$	3599
child	1502 2971 1719 380 1776 1777 1789 1791 1795 439 1845 3104 465 467 1873 1874 531 3195 587 3290 2033 2034 3293 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 2277 2574 1192 2578 1207 2591 1215
child$	2692 2760 2762 1531 1790 2010 3542 1161
childcare$	67
childr	1502 1515 149 1536 1539 268 1651 2971 1719 380 3031 1776 1777 1789 1791 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1941 1966 1969 3227 587 3290 2033 2034 3293 674 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3514 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
children$	1457 2760 2762 2764 1532 2794 2797 2798 2936 1784 1790 3122 3176 3189 3191 3199 1960 3224 3418 3542 3552 2533
childrens$	2760
childs$	2760
choice	2938 2940 2499 2548 1312
choice$	784 2195
choices$	784
choir	3331
choir$	3549
choos	2261
choos$	782 811 926
choose	2753 3056 1030
choose$	482 782 783 811 926 965 2413 2629
choosed$	926
chooses$	482 782 783 811 926 965 2413
choosi	2195 1030
choosing$	482 782 783 811 926 965 2413
chooss$	782 811 926
choosting$	926
choosy$	812
chose	1030
chose$	2413
chosen	1412
chosen$	2670
chrono	2743 975 2365 2394 1258
church	36 3465 3466
church$	3603
cinema	36
circle	2743 2164 2202 881 975 2365 2394 1258
circle$	3384 752 3405 3415 3417 2161 2163 3422 3426 3460 2264 3523
circles$	3405 3415 2161 3422 3426
circul	2700 1443 1476 2358 985 2368
circulated$	2734
circulates$	2701
circumstances$	1767
cities	3308
cities$	3255
city	3092 3116 3127 3138 3239 3240 3241 3242 1985 3249 3257 3268 3308
city$	3096 3250 3252 3254 3314 3508
civil$	338
claim	2324
claim$	3582
claime	1420
claimed$	2678
clarification$	208 2467
clarit	1137 2520
clarity$	208 2467
clash$	1828
class	3053 3054 3055 3059 1812 1830 1860 591 3257 2000 2038 3296 3308 2067 3325 3326 2069 3327 2203 3463 3464 3514
class$	2784 3088 3118 1974 3253 3258 3259 2054 3321 3332 3334 2163 3511 889 3549 924 2312 3589
classe	2021 3296 2039 2052 3325 3327 2203 861 3514
classes$	2746 2784 3113 3265 3297 3310 3315 3332 3433 3589
classm	2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
classmates$	1784 3122 3176 3189 3191 1960 3224 3552
classroom$	2733
classrooms$	2733
clause	2974
clause$	2802 2973 2439
clauses$	2802 2973 2439
clean	95 2352
clean$	603 3610 2418 1212
cleaned$	3573
cleanu	1478
clear	544 558 2493
clear$	2749 2783 2870 2871 1753 1927 2009 788 2199 1080 1159 1172 1219
cleare	985 2368
cleared$	2383
clearer$	1172
clearing$	1219
clears$	1219
clicked$	2721 2367
clicks	1428
clicks$	2686
climb$	1245
climbes$	1245
climbs$	1245
clinic	36 59
clinic$	996
clique	2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
clique$	1784 3122 3176 3189 3191 1960 3224 752 3552 3562
clos	401 402 457 539 548 928
clos$	458 876
close	2188
close$	1580 1584 458 3289 2062 2188 3446 876 2295 1080 1105 1230
closed	2700 1465 3041 2358
closed$	2723 555 562 3362 838 3515 2377 1230
closeing$	1105
closely$	2472
closeness$	728 791 3538
closer	220
closer$	1603 291 352 1160
closes$	458 876 1105 1230
closing$	876 1230
closping$	458
closs$	458 876
club	36 41 2743 1812 1830 1860 3257 3308 3326 2069 3327 2203 3463 3465 3466 975 2365 2394 1258
club$	1424 69 2715 3088 3113 1857 3118 3187 3229 3246 3253 3265 640 3332 703 3549 979
clubs	2038 3296 2052 3327 861
clubs$	69 3113 3265 3310 3315 3332
clump$	3562
cluster$	3562
co$	1117
coach	31 32 1436 59 2729 786
coach$	3588 3612 3614 996
coache	31 32 1436 3331
coached$	2379
coaches$	3588 1238
coachi	2743 975 2365 2394 1258
coaching$	1238
coat$	3615
coats$	94 3615 2610 2611
coax	806
coax$	743
code	92
code$	93 3582 986
codefendants$	1723
codes$	94 986
coerce	153
coerci	153
coffee$	87
cohesi	1137 2520
cohort	3331
cohort$	3433
cohorts$	3339 3433
coinci	3014
coincide$	1828 3341 3547
collab	220 1117 1137 2520
collaborative$	1603
collaboratively$	2472
collea	1598
colleagues$	2712 2856 1096
collec	456 460 1843 462 526 675 2096 800 902
collect$	3036 3098 3203 817 3517 1095 1379
collected$	1844 1909 3481 2360 2382 1379
collecting$	3487 1095 1379
collectiontime$	3354
collectiontimes$	3354
collects$	3098 817 1095 1379
colleg	2788 1830 1860 591 3249 3257 2000 626 2038 3296 2039 3308 2061 2067 3325 2069 3327 868
college$	2777 1521 3088 3089 3113 1857 3118 486 1880 1974 601 602 611 3252 3258 3259 3265 3277 3319 3332 2416
colleges$	3089 3113 1880 601 602 3265 3297 3315 3319 3332
colour$	3606
colours$	3606
com	2169
com$	479
come	1401 2684 2689 2698 2753 205 417 1803 442 526 559 816 2218 2290 998 1200
come$	2650 2659 2748 2769 139 2831 3029 1800 479 1909 3211 579 2022 2024 2043 2055 2060 902 2381 1022
comed$	2381
comeed$	2381
comes	205 442 559 2290 1200
comes$	2748 139 2831 479 2022 2055 2381 1022
comfortable$	2901 2956
coming	205
coming$	1558 2977 479 2407 2445
comments$	999
commis	1412 2700 1469 2358 985 2368
commissioned$	2670 2727 2391
commit	44 1429 1137 2520
commit$	1277
commits$	1277
committed$	2687 1277
committee$	1427 2714 990
committing$	1277
common	3070
common$	3279 1159
commun	4 1430 1579 1718 2977 2457 1082 2493 2499 1308 1312
communicat$	1083
communicate$	176 1083
communicates$	176 1083
communicating$	1083
communication$	1387 2688 2837 2861 1612 230 2976 1769 2465
communicats$	1083
communicatting$	1083
communities$	1703
community$	2941 1703 339
compan	31 32 1436 59 1717 3331 3371 2157
company$	68 2975 2985 1730 3005 1807 3397 2150 3415 3416 3421 3423 3425 2194 3453 3564
compared$	1031
compassionate$	2481
compla	1537 2795
complaint$	132 141 3578
complaints$	132 141
comple	1385 6 1400 2663 1408 2666 1420 1430 2698 2699 2700 1443 1465 2736 1639 1681 2358 976 991 998
complete$	2643 2723 2732 2359 983 2381
completed$	2643 2658 1402 2661 2678 2713 2723 2725 2728 2732 2897 2939 2359 983 2381
completeed$	2381
completes$	2701 983 2381
completing$	2681
completion$	1389 2688 2374
coms$	479
concen	2236 3534
concentrate$	3236 3494
concer	95 1478 1605 2499 1312
concern$	1560 2852 2857 2859 2867 2459 1087
concerns$	1560 2852 2857 1600 2859 2863 2867 2459 2460 1087
concert$	2644 3588
concerts$	2644
condit	2974 338 1721 833 2324
condition$	2973 2215 3568 3582
conditions$	2973 2215 3568 3582
conduc	1420 2700 2358
conducted$	2678
conductor$	54
conductors$	54 90
confer	2743 975 2365 2394 1258
conference$	3603
confid	2938 786 881 1015 2499 2520 1312
confidence$	1645 2264 2398 2540
confident$	2398
confin	821
confin$	826
confine$	826
confined$	466 826 2267
confines$	826
confining$	826
confins$	826
confir	1581
confirm$	1403 2372
confirmed$	1403 2839
confirms$	1403 2372
confis	342
confro	415 436
congre	1717 1718 2977 2979 3014 3017 3180 1321
congregate$	2975 3032 3036 3098 3201 3203 3500 3517 2571
congregates$	3098
congregating$	2976 2572
connec	2130
connection$	340 3388 2143 2537 2543
connections$	3388 2143 776 2537 2543
consci	1658
conscious$	2916
consen	2940
conseq	2940
consequences$	2852
consid	2700 1546 2833 1581 497 2493
consider$	2260 2373 2479 1302
consideration$	2861 1632 2937 2458 1303
considerations$	1303
considered$	2804 2839 2885 2962 1302
considering$	1302
considers$	2373 1302
consis	195 2493 1116 2499 1117 1137 2520
consistent$	1578 2862 1079 2481 1108
consort$	2571
consorting$	2572
constant$	1584 1079
constructive$	1619 2557
consul	1383 1414 2674 2676 1451 2724 1473 2743 975 2365 2394 1014 1058 1258 1309 1312
consultant$	2441 1287
consulted$	2641 2672 2675 2709 2731 2397
contac	1383 1384 2650 1414 2674 2676 1420 1422 1430 2698 2700 1443 1451 2724 1473 99 101 2743 1717 1718 2977 2979 2983 1738 1740 1750 1754 1760 1761 3028 1781 3045 1803 425 3153 2025 884 975 2365 2394 1014 2457 1179 1258
contact$	2688 2696 1482 2744 1512 2860 2930 2964 325 326 2972 1715 1716 2975 2976 1720 340 2984 1731 2992 2996 2997 3008 3012 3020 1764 3025 1769 1779 1781 3039 1808 437 3144 509 1911 529 3283 3377 3386 2139 2268 2363 2388 1009 2461 2562 2569
contacted$	2641 2672 2678 2709 2731 1484 2397
contacts$	2701 1482 2744 1512 3039 2388
contai	897
contes	955
contin	220 243 1863 831 1137 2520
continual$	1584 1293
continually$	1293
continuation$	1293
continue$	3121 943 1168 1293
continued$	1603 1626 943 1010 1079 1080 1293
continues$	943 1293
continuing$	943 1293
continuous$	1293
continuously$	1293
contra	2743 1721 975 2365 2394 1258
contract$	2690 3568 954
contracts$	3568 954
contri	59 2729 1308
contributor$	0 1 2648 14 18 20 90 1483
contributors$	0 1 2648 14 18 20 90 1483
contro	153 355 570 756 2432
control$	2791 324 741 3396
controling$	324 741
controls$	324 741
controlting$	324
conven	2650 2700 2358
convene$	2649
convenes$	2649
conver	2743 975 2365 2394 1258
conversation$	2761 2853 2861 1612 230 2913 286 2930 2551
conversations$	2853 2861 1612 230 286 2551
convert$	459
converte$	459
convertes$	459
converting$	459
converts$	459
convin	430
cook	2352 1323
cook$	3610
cooked	2736
cooking$	979
cool	392 2140 897
cool$	3393 3398
cooled	1876
cooled$	3134
cooler$	3432
cools$	3398
cooper	1282
coordi	31 32 1436 59 195 231 1614 1117 1308
coordinated$	1578
cope	1649 886
cope$	2907 798
copes$	798
copies$	2610
coping	1137 2520
copy	2700
copy$	2683
core$	44 1458 1459 2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 1873 1874 531 3195 587 3290 2033 2034 3293 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 2277 2574 1192 2578 1207 2591 1215
corner	2257 2258
corner$	1842 3106 2078 3337 3411 3462 3516 3558
corners$	3106 3335 2078 3337 3411 3462 3558
corrid	3249
corridor$	3299 3411
corridors$	3411
cost	2774 134
cost$	27
costed	1412
costed$	2670
costs$	27
costum	29
could	1691
could$	2774 2776 192 1705 377
counci	31 32 1436 59 3602
council$	60 2468
councillor$	68
councillors$	68
counse	59 2743 415 975 2365 2394 1058 1258
counsel$	350
counsele$	350
counseled$	350
counseles$	350
counseling$	350
counselling$	2696
counsellor$	996 2441 1287
counsels$	350
count$	56 1243
counte	879
counter$	2733
counters$	2733
counti	2038 3296 3308
counties$	3255
counting$	1243
countr	3092 3116 3127 3138 3239 3240 3241 3242 1985
country$	3254 3314
counts$	1243
county	3092 3116 3127 3138 3239 3240 3241 3242 1985 3249 3257 3268 3308
county$	3250 1993 3252 3254 3314 3508
couple$	2427
courag	786
course	2743 1576 1830 2067 3325 3326 2069 3327 3465 3466 975 2365 2394 1258
course$	2651 2715 2744 2834 3088 1857 3155 3332 3549 924 979 2442 1260
courses$	2744 3332
court	36 3463 3575 1278
court$	91 338 2312 3596
cousin	2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1858 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3249 3269 633 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
cousins$	1784 3122 530 3176 3189 3191 1960 3224 3552 2424 2430
cover	1546
cover$	2804 2980
covera	1674
coverage$	2932
covere	1420 2689 1546 164 165 166 167
covered$	2678 2804 1547 1549 1550
covering$	2980
covers	2689
crackd	1278
cracks$	2923
creat	427
create	2700 1445 2358 1308
created$	2703
creati	6 1308
creation$	1389
creatively$	2484
creep	2290
crew	2069 3327 3331 2202 3463
crew$	3335 3460 3477 3549 2312
crews	3327
crews$	3335 3567
cricke	2341
cricket$	3599
crime$	1277
crimes$	1277
crop$	2831
crops$	2831
cross	2025 1144
cross$	220 3014 3283 3328 2080 3341
crosso	2080 2212
crossover$	3338 3470
crossr	2527
crowd	3031 3053 3054 3055 3059 3061 3064 1813 3085 3112 3137 1890 3151 520 3163 3169 3371 2164 3428 3429 3430 3431 2174 2176 3447 3451 3456 3457 2202 3461 2241 3527 3528 2274 3533 3545 3546
crowd$	1807 3148 3185 3384 3413 3418 2163 3422 3423 3448 3460 3477 2229 3523 3532 3562
crowds$	3185 3422 3423
cultiv	1311
cultur	2499 1312
culturally$	1117
culture$	3414 2506
cups$	2610
curb	355 392 570 879 897
curb$	888
curbe$	888
curbed	1820
curbed$	3078 3171 3369 3521
curbes$	888
curbing$	888
curbs$	888
curfew	338 1721 342 2214 833
curfew$	3066 554 2581 1199
curfews$	3066 554 2581 1199
curiosity$	2889 2449 2461
curiou	1658
curious$	2862 2916 2561
current$	2821 3510
curric	2743 1860 975 2365 2394 1258
curriculum$	2690 3118
curtai	355 897
curtailed$	3369
customary$	193
customers$	2424
cut	335 428 1820 583 747 756 760 816 2352 1056
cut$	161 2966 2967 2981 3078 731 741 759 807 2267 908 3610 985 2383 1327
cute$	908
cuted$	908
cutes$	908
cuting$	741 908
cutping$	908
cuts	335 747
cuts$	161 741 908 1327
cuttin	335 747
cutting$	161 731 908 1327
cycle$	2271 1245
cyclees$	1245
cycles$	1245
dad	1858 1980 3249 3269 633
dad$	604 1285
daily$	2642
damagi	2266
damaging$	3524
dampen	765
dance$	1245
dancees$	1245
dancer	33 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
dancers$	1784 3122 3176 3189 3191 1960 3224 3552
dances$	1245
danger	2940
danger$	2852
dangers$	2852
darts	2341
darts$	3599
dashbo	2743 975 2365 2394 1258
data$	1480 2364 2455
database$	2718
date	1179
date$	3586 2562
daught	2971 1719 380 1776 1777 1789 1791 1795 439 1845 3104 465 467 1873 1874 531 3195 587 3290 2033 2034 3293 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 2277 2574 1192 2578 1207 2591 1215
daughter$	1790 3542 1285
daughters$	1790 3542
day	1897 2038 3296 3308 3326 2069 3327 2203 3463 3464
day$	1470 2779 1827 3155 3206 3216 3332 3334 2084 3345 3348 3349 3351 2095 3356 2200 3490 3491 2268 2307 3586 3588 3606
days	1812 3296 3327 861 1266
days$	1470 2779 1827 3113 3315 3332 2084 3346 3350 3351 2095 3357 2200 2268 2307
dead$	3044
deadline$	2366
deadlines$	2366
deal	190
deal$	183 226
dealer	117 2770 1272
dealer$	2766 3581 2434
dealers$	2766 3581 2424 1274
dealin	190
dealing$	183 1277
dealings$	1769
deals	190
dealt$	165 166 167 183
debate$	2853
debt$	2787
debts$	2787
decemb	2312
december$	2775
decent$	2160
decide	1581 1823
decide$	2785 381 2629
decided$	2839 381
decides$	2785 381
decision$	2880
decisions$	2880
declare$	1403
declareed$	1403
declares$	1403
declin	525 1264
deconstruct$	1123
deconstructe$	1123
deconstructes$	1123
deconstructing$	1123
deconstructs$	1123
decrea	1264
decrease$	98
dedicated$	1462 1005
deepen	1116 1311
defendants$	1723
defus	765
degree$	7
delegates$	2712
delet	401 402 1056
delet$	398 1190
delete	3041
delete$	398 1190
deleted$	398 1190
deletes$	398 1190
deleting$	398 1190
delets$	398 1190
delive	1385 6 1412 1420 1430 2698 2700 1443 1477 104 231 1614 2358 985 2368 1227
deliver$	1349
deliverables$	2366
delivered$	2643 1402 2670 2678 2728 2735 1487 1349
delivering$	1349
delivers$	2701 1349
delivery$	1389 2688 1006
deliverys$	1006
demand$	2787 1553
demands$	2787
demoli	457 539 3202
demolish$	876
demolishe$	876
demolishes$	876
demolishing$	876
demolishs$	876
den	2257 2258
den$	1842 3516
denied	441
denies	441
dent$	909
dente$	909
dentes$	909
denting$	909
dentis	1058
dentist$	3615 2441
dents$	909
deny	441
denyin	441
depart	2096 902
department$	2468
departure$	473
departuretime$	3354
departuretimes$	3354
dependence$	742 2143
dependency$	742
descri	2753 1498 1537 2795 1546 165
describe$	2756 2804 1261
described$	2804
describes$	1261
design	2700 2358
design$	2785
designated$	1462 1005
designs$	2785
desk	932
desk$	2695 2733 1810 770 2315
desks$	2733 1810 770 2315
destru	2266
destructive$	3524
detach	806 816
detach$	730 759
detached$	2657 48
detaching$	730
detail$	2802
details$	2683 2802 3039 2478
detective$	1276
detectives$	1276
deter	335 408 412 918 1278
deter$	336 543
determ	1581
determined$	2839
deterr	335 1312
deterred$	376 510
deters	335
develo	2700 1649 2358 1113 1116 1309
develop$	2812 2830 262 2907 1091
develope$	262 1091
developed$	2904
developes$	2812 262 1091
developing$	262 1091
development$	2857 2859
developments$	2857 1600 2859
develops$	2812 2830 262 1091
dialogue$	2853 1612 230 286 2461 2551
diary$	989
did$	1402 2774 2776
die$	2140
dies	2140
dies$	3398
dietic	1058
dietician$	2441
dietit	1058
dietitian$	2441
differ	1999 774 781 2165 910 1015
difference$	2398
different$	1520 3057 1831 3101 3102 3103 463 3108 3110 3111 471 1855 474 3126 1919 3238 1988 3247 1994 1995 1997 2007 2014 655 656 2042 663 664 2048 2050 668 669 670 673 2057 2059 678 2065 2066 686 2071 2073 2074 2076 2077 695 2079 2081 701 2088 2092 712 713 2097 2099 2153 2158 2160 778 3420 780 785 2175 819 820 2204 2205 2207 2208 3468 3475 3476 3507 2256 3541 3544 2300 2309 2575
differently$	3424 2484
diffic	3488
difficult$	371 3060
diffus	765
dig	2352
dig$	3610 1328
digest$	2364
digging$	1328
dignity$	2533
digs$	1328
dilut	747 760 765 879
diluted$	3432 3521
dimini	769
dinner	95 1478
dinner$	3603
dip$	1001
direct	31 32 1436 2743 2938 462 464 469 821 975 2365 2394 1258
direct$	343 1734 395 538 563 1179
directed$	343 395 538
directing$	343 395 538 563
direction$	2580
directions$	3177 3300 2580
directs$	343 395 538 563
disall	528
disassociat$	732
disassociate$	731 732
disassociates$	732
disassociating$	732
disban	3041 402 1866 1867 2026 2027 2136 1208
disband$	3124 750 3394
disbande$	750
disbanded$	3125 3284 3285 750
disbandes$	750
disbanding$	750
disbands$	3124
discon	722 2272
discontinued$	3530
discou	327 335 408 412 1820 918
discourag$	888
discourage$	336 727 888
discouraged$	376 3078 510 3171 3369
discourages$	336 727 888
discouraging$	336 727 888
discourags$	888
discretion$	2485
discus	2700 1546 164 1581 2358 2457
discuss$	2373 1304
discussed$	2804 1547 2839 2885 1304
discusses$	2373 1304
discussing$	1304
discussion$	2853 2861 2913 286 2551 1304
discussions$	2853 2861 286 2551 1304
disengag$	732
disengage$	732
disengages$	732
disengaging$	732
disentangle$	759
disman	2026 764 1208
dismantl$	750
dismantle$	750
dismantled$	3284 750
dismantles$	750
dismantling$	750
dismis	526 689 842 902
dismiss$	894
dismisse$	894
dismissed$	1909
dismisses$	894
dismissing$	894
dismisss$	894
dismissting$	894
dispat	821
disper	3075 1866 1867 1876 540 544 559 2026 2027 1196
dispers$	490
dispersal$	2579 2580
dispersals$	2580
disperse$	1778 3124 490 1923 543 1927 1195
dispersed$	3074 3125 3134 3284 3285 1195
disperses$	3124 490 1195
dispersing$	490 1195
disperss$	490
displa	2700 2710 1476 2743 975 2358 2365 2394 1258
display$	2733
displayed$	2734
disrup	335 747 764 765 897
disrupt$	888
disrupte$	888
disrupted$	3171 3298 3369
disruptes$	888
disrupting$	888
disrupts$	888
disseminat$	1083
disseminate$	1083
disseminates$	1083
disseminating$	1083
disseminats$	1083
disseminatting$	1083
dissociat$	732
dissociate$	731 732
dissociates$	732
dissociating$	732
dissol	402 1866 1876 2136
dissolv$	750
dissolve$	3124 750 3393 3394
dissolved$	3134 750
dissolves$	3124 750
dissolving$	750
dissua	335 412 918
dissuade$	336
dissuaded$	376 510 3369
dissuades$	336
distan	426 1904 746 767 806
distance$	1809 1810 3162 3261 730 2129 754 759 761 2589
distancebetween$	3067
distances$	730
distancesbetween$	3067
distancing$	730
distant$	1997 2009
distract$	2299
distri	6 1420 2700 1477 104 3092 3116 3127 3138 3239 3240 3241 3242 1985 685 922 2358
distribut$	490
distribute$	490
distributed$	2678 2735 1487 2068 2305
distributes$	490
distributing$	490
distribution$	1389
distributs$	490
ditch	807 2190
divers	2525 1312
diversionary$	1619
divert	469 806 1309
divert$	730
diverting$	730
diverts$	730
divid$	490
divide	2026 685 922 1208
divide$	490
divided$	3284 2068 690 2305
divides$	490
dividi	1208
dividing$	490
divids$	490
division$	761
do	2279
do$	1402 2753 184 188 2876 302 2949 2950 2954 1756 389 1895 3160 700 798 1063
doctor	1058
doctor$	996 2441 1287
documented$	2382
does$	184 302 1756 1895 700 798
doing$	188 302 1063 2471
dominant$	3539
domino	2341
dominoes$	3599
don$	1756 700
donate$	1324
donated$	1324
donates$	1324
donating$	1324
done	1385 3 1420 2700 1465 1468 1639 1681 2358 976
done$	2643 1386 1402 2661 2678 2723 2726 2728 2732 2897 2898 2939 2963 1804 2359
door	2203
door$	2656 2695 2733 96 1607 2900 2614
doors$	2656 2695 2733 96 1607 3329
dorm	2069 3327 3331
dorm$	3559
dorms	3327 861
dorms$	3559
dotted	922
dotted$	2305
doubl	2740 1264
double	1829
double$	103 140 3087
down	1444 3041 1264
down$	2672 2687 2702 2799 1621 1882 3141 2186 2254 1034 2613 2625
downlo	2684 1428 2698
downloaded$	2367
downloads$	2686
draft$	926 1353
drafte	2700 2358
drafte$	926
drafted$	926 1353
draftes$	926
drafting$	926 1353
drafts$	926 1353
draftting$	926
drag	806
drag$	789
dragged$	789
dragging$	789
drags$	789
draw	3180 2169 806
draw$	250 3119 3237 651 659 730 789 1226
drawin	1037
drawing$	789 3578 1226
drawn$	1429 789 985
draws$	1841 2311 1226
dress$	2324
drew	1513
drew$	2771
dried$	1524
drift	1744 2169 816 2236
drift$	3236 2128 762 2146 789 3494 2482
drifted$	1876 762
drifting$	762 2146 789
drifts$	762 2146 789
drinker$	1273
drinkers$	1273
driv	231 1614 456 462 834
driv$	492 494
drive	3075
drive$	492 494 553 1176 1239
driveing$	553
driven	460 1843 526 675
driven$	3076 1909 659 683 1254
driver	31 32 1436 58 59 2729 1502 128 3602 2402 2505
driver$	0 1 2648 14 18 20 2680 52 90 1483 116 2760 3581 2425 2434
drivers$	0 1 2648 14 18 20 2680 52 1441 90 1483 116 2760 1511 3581 3605
drives$	492 494 553 1176 1239
driving$	492 494 3614 1176 1239
drivs$	492 494
drop	99 446 583 722 731 807 2190 928 949 1264
drop$	36 41 98 2743 458 2114 908 941 2334 975 2365 2394 1166 1248 1258
drope$	458 908
droped$	908
dropes$	458 908
dropin$	1482 2332
droping$	908
dropins$	1482 2332
droppe	1541 460 1843 2272 1264
dropped$	2799 3530 941 1248
droppi	731 1264
dropping$	458 2114 908 941 1248
drops	722 1264
drops$	458 908 941 1248
dropting$	908
drug$	1277
drugs$	1277
dry$	2418
due$	1059 2459
duet$	889
dug$	2732
dump	807 2190
duty$	2695
dynami	3406 1137 2520
dynamic$	3414
dynamics$	3414
each	168 1845 467 3195 709 3395 822 823 835 2255 900 2340 3602 2355 2574
each$	2642 2673 2695 2705 113 2779 2827 1672 2971 1719 2984 2989 3012 380 1776 1777 3038 1789 1795 439 1845 3104 465 467 470 1873 1874 531 3195 587 590 1991 3283 3290 2033 2034 3293 667 3311 672 676 691 693 3353 3382 3388 3395 2174 2184 2185 3444 3472 2217 835 2230 3499 2242 2277 903 3551 2320 3590 3591 952 3598 2346 2349 968 2357 992 2401 1043 2497 2574 1192 2578 1207 2591 1215 2600 2601 2605 2622 2627 2634 2640
ear$	2465 1171
earlie	2183 2312 1264
earlier$	1862 2065
earliest$	1568
early	2312
early$	2824 1568 671 2613
earn$	1157 1269
earned$	1269
earning$	1157
earns$	1157 1269
ears$	1171
easier	2236 1264
easier$	423 2138 3494
easter	2312
easter$	632
easters$	632
easy$	2783
eat	460 1843 1868 808 2218
eat$	479 1887 2030 2055 694 953 1376
eate$	479
eates$	479
eating$	479 1376
eats$	479 2030 2055 694 953 1376
eclipse$	2718
edge$	3092 3116 3127 3138 3239 3240 3241 3242 1985
educat	460 1843 462 675
educate$	1122
educated$	452 1844 1973 1989 3264 2211
educates$	1122
educating$	1122
effect	3406 2493
effect$	2262 892
effective$	1097
effectively$	2824
effectiveness$	2456
effort	1628
effort$	2861 2886
efforts$	2861
egg	3488
egg$	2299
eight	112 154
eight$	1495
eject	558 852 2235
elder	623
elder$	3402
eldest	2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 1873 1874 531 3195 3225 587 606 1991 623 625 3275 3290 2033 2034 3293 667 682 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 3520 2263 2277 929 3570 2574 1192 2578 2587 1207 2591 1215
eldest$	1795 3063 3091 1834 461 1845 3114 1872 3159 598 1982 3281 3402 2243 2249 2255 929 3570 2577
elearn	2743 975 2365 2394 1258
elevat	1311
else$	3490 3491 3544
elsewh	3138 3244 3249 3268 3469 2232 2233 2250 3509 899
elsewhere$	2808 2919 443 3226 3231 3247 3420 3481 3490 3491 3508 2440
email	1384 2743 975 2365 2394 1258
email$	11
emaile	1383 1414 2674 2676 1422 2700 2724 2358 1014
emailed$	2641 2672 1415 2397
emails	1443
emails$	11 2701
embargo$	3066
embargos$	3066
embed	231 1614 1116
embed$	1310
embedd	2700 2358
embedded$	2904 1310
embedding$	1310
embeds$	1310
emerge	1577
emerge$	2812 2835
emergees$	2812
emerges$	2812 2835
emotio	243
emotional$	1626
empath	1137 2520
emphas	1311
employ	915
employ$	1358
employe$	1358
employed$	1358
employes$	1358
employing$	1358
employs$	1358
empowe	786
empower$	1298
empowered$	1298
empowering$	1298
empowerment$	1298
empowers$	1298
emptied$	3573
empty$	2418
en$	2274
enabl	786 1311
enable$	264
enables$	264
enabling$	264
encour	1581 2938 416 464 1987 786 1116 1312
encourage$	1305
encouraged$	2839 3369 2284 1305
encourages$	1305
encouraging$	1305
encryp	1052
encrypted$	2435
end	327 335 354 392 401 402 476 528 722 731 2136 3409 928
end$	363 3040 3092 458 3106 3116 3127 3138 3150 3239 3240 3241 3242 1985 1996 3257 2078 3337 3362 2114 736 3393 3394 3398 3411 3462 3467 888 3555 3558 1106 1342
ende$	458 888
endeav	1133
ended	1524 1541 3041 1820 2272
ended$	2782 2799 2966 2967 2981 3040 3078 3171 3362 3369 3530 1342
endes$	458 888
ending	335 722 731
ending$	2114 888 1106 1342
endping$	458
ends	335 354 722 2140
ends$	458 3106 2056 2078 3337 3362 3398 3411 3462 3467 888 3558 1106 1342
enforc	427 831 832 1198
engag	2663
engage	1383 1430 1472 991 2493 1115 2499 2548 1312
engage$	30 2730 2498
engaged$	2641 30 2681 2725 2498
engagement$	30 2688 2861 2374 2393 2480 2498 2553
engages$	30 2730 2498
engagi	1115
engaging$	30 2681 2498
engend	1311
enhanc	1116 1308
enhanc$	1091
enhance$	1091
enhanced$	2904 291
enhances$	1091
enhancing$	1091
enhancs$	1091
enjoy	886
enough$	309
enquir	2743 975 2365 2394 1258
enrich	1311
enrol	2663 462 477 866 867 869
enrol$	624 817
enroled$	624
enroling$	624
enroll	1420 460 1843 1885
enrolled$	2678 1844 2375
enrolred$	624
enrols$	624
ensur$	485
ensure	1116
ensure$	2918 381 485 1110
ensured$	2904 381 1110
ensures$	381 485 1110
ensuring$	485 1110
enter	3029 417 559 834 866 867 870 2261 902 1200
enter$	391 1800 479 3211 926
entere	1885
entere$	391 479 926
entered$	77 690 926
enteres$	479 926
entering$	391 479 926
enters	1200
enters$	479 926
enterting$	926
entic	806
entran	2203 3463
entrance$	2733
entrances$	2733 2047 3329
entry	2096
entry$	1824 3117 548 1940 2619
entrytime$	3354
entrytimes$	3354
environment$	2899 2941 3414 2492
environments$	2899 2941
episod	1266
equally$	2533
equip$	1124
equipm	29
equipped$	1124
equipping$	1124
equips$	1124
erode	747
escala	1077
escalate$	2550
escalated$	2470
escalates$	2550
escort	460 1843 462 526 560
escort$	492 494 553
escorte$	492 494
escorted$	3076 1909 659
escortes$	492 494
escorting$	492 494 553
escorts$	492 494 553
establ	2700 1581 2358 1116
established$	1555 2839
estate	2979 3249 3257
estate$	3096 3229 2018 3314 3467 3555
estates$	3467
esteem	2520
ethos	1312
evalua	2700 2358
evaluate$	1073
evaluates$	1073
evaluating$	1073
evenin	2743 1812 593 2038 3296 3308 3326 2069 3327 717 718 2200 2203 3463 3464 861 2312 975 2365 2394 1258
evening$	2677 121 1827 3216 3234 671 3334 2084 3345 3348 3349 3351 2095 3356 2100 3359 2104 3363 3484 3490 3511 2268 889 2307 1025
evenings$	2677 121 1827 3113 3234 3315 2084 3346 3350 3351 2095 3357 2100 3359 3361 2104 3363 3365 2124 3484 2268 2307 1025 2412
event	2743 975 2365 2394 1258
event$	2744 3603 1260
events$	2744 2834
ever$	2289
every	168 3195 822 823 900 2340 3602 2574
every$	2642 2673 2695 2705 1488 2779 1634 1672 1675 2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 1873 1874 531 3195 587 3290 2033 2034 3293 3311 676 691 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 2277 903 3551 3590 3591 952 3598 968 992 1179 2574 1192 2578 1207 2591 1215 2627
everyb	58 168 228 268 1651 294
everybody$	1441 1611 1677 1703 1096
everyo	58 168 1598 228 268 1651 294
everyone$	1441 2856 221 1611 1677 1703 1096
everything$	2880 2446
evict	558
evict$	488
evicted$	488
evicting$	488
eviction$	481
evicts$	488
eviden	1052
evidence$	47 70 2435 2478
evidenced$	75
evident$	2382
evolve$	2812
evolvees$	2812
evolves$	2812
example$	1807
except	3276
exchange$	222
exclud	1501 2789 3075 446 548 557 583 1968 594 715 838 2233 852 2235 1202
exclud$	586 860 1204
exclude$	586 588 3473 860 1193 1204
excluded$	2759 362 3074 3090 1940 3226 3228 588 3264 3491 860
excludes$	586 588 3473 860 1193 1204
excluding$	586 588 860 1204
excludned$	860
excludning$	586 860
excludred$	860
excludring$	586 860
excluds$	586 860 1204
exclus	2214 833 898 1266
exclusion$	141 338 339 473 480 481 584 2215 2281
exclusions$	141 480 2215 2281
exerci	2743 975 2365 2394 1258
exhibi	95 1478
exhibition$	91
exist$	3370
existing$	1555 2851 1179
exists$	3370
exit	402 749
exit$	473 737 2132
exiting$	737
exits$	3329 737
expect	1137 2520
expectations$	2491
expected$	367
expel	583 594 1202
expel$	586 1193 1204
expele$	586 1204
expeles$	586 1204
expeling$	586 1204
expell	1968 594
expelled$	3090 3226
expelning$	586
expelring$	586
expels$	586 1193 1204
expenditure$	27
experience$	2934
experiences$	999
explai	1414 1498 1537 2795
explain$	2756 430
explained$	2672
exploi	2940 2432 1272
exploit$	2791
exploitation$	2489 1274
exploitative$	1274
exploited$	1274
exploiter$	1274
exploiters$	1274
exploiting$	1274
exploits$	1274
explor	1546 165 2833 1581
exploration$	2861
explore$	1301
explored$	2804 2839 2885 1301
explores$	1301
exploring$	1301
exposed$	1794
exposu	1137 2520
express$	2928
expulsion$	473 584
extend	1863 831 832
extend$	1340
extended$	3121
extending$	1340
extends$	1340
extent$	7
extra$	319 997
extrac	773 806
extract$	730
extraction$	473
extric	806
extricate$	730
eye$	2838 3072 1171
eyes$	1171
facili	2700 2358 1116 1308
fade	2140
fade$	3393 3398
faded	3409
fades	3409
fades$	3398
fair	95 1478
fair$	2749 2783 2333 3603 2561
fairly$	2824 2533
fairs	1478
faith$	2539
fall	1541 816 1264
fall$	98 2799 282 789 2236
fallen$	1876
fallin	1264
falling$	282 789
fallping$	282
falls	1541 1264
falls$	2799 282 1786 2140 789
false$	3071
famili	33 34 35 58 59 2729 154 2505
familiar$	1079
families$	0 1 2648 14 18 20 1417 1418 2680 1441 65 1457 89 90 1483 2827 1647 277 1671 404 468 1871 604 3248 3262 2005 3433 877 901 3605 2497 2507 1286
family	59 2729 2971 1719 380 1776 1777 1789 1795 439 3091 1845 3104 465 467 1858 1873 1874 531 3195 587 606 1991 3249 3257 3269 633 3290 2033 2034 3293 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 2277 2574 1192 2578 1207 2591 1215
family$	0 1 2648 14 18 20 2680 90 1483 151 1548 468 1871 604 3248 2005 877
far	619 767
far$	173 619 2002 2009 2015 695 2079 2153 2204 2250
fare	2324
fare$	67 798 3582
fares$	67 798 3582
farm	3465 3466
fashion$	2836
faster$	2556
father	1858 1980 3249 3269 633
father$	604 1285
fathers$	277
favourite$	3147
fear	1537 2795
fear$	2406
fears	1537 2795
feasibility$	2512 1131
feasible$	2444
februa	2312
february$	2775
fed$	2858
fee	2324
fee$	3582
feed$	214
feedback$	71 977
feeding$	214
feeds$	214
feel	2753 1537 2795 1649
feel$	2907 1652 1698 1700 1021 1038 2492 1261
feelin	1137 2520
feeling$	1261
feelings$	999
feels	1537 2795
feels$	1652 1021 1038 1261
fees$	3582
fell	1541 1264
fell$	2799
felled$	2383
felt	2753 1537 2795
felt$	1021 1038 1261
fenc	457 539
fence	29 3575
fence$	61 96 1324
fenced$	3202 562 1324
fences$	96 1324
fencing$	61 96 1324
festiv	95 1478
festival$	3588
fetch$	817
fetche	800
fetched$	3481
fetches$	817
few$	2781 1567 429
fewer	103 1055
fewer$	1486 111 429 478 885 2438 1262
fi	1922
fight	1266
fight$	2766 141
fights$	2766 141
figure$	2719 1480
figures$	2719 1480 2364
file	2700 1453 1458 1551 2358
file$	2711 2716 2718 2806 2807 2809 2810 994 2458
filed	2700 2358
filed$	77
files	1443
files$	2701 2711 2716 2718 2809 994
fill$	2352 1105 1225
filled	1420 2700 2358
filled$	2678 1225
filling$	1105 1225
fills$	1105 1225
film	2743 2790 2352 975 2365 2394 1258
film$	28 91 3578 3579 3588 2333 3600 3606 3610 984
filming$	1257
films$	3588 3606 984 1257
final$	2713
find	1498 1760 497 3153 600 1983 775 867
find$	1491 2756 1537 236 316 1823 779 974 1036 2420 1152
finde$	779
findes$	779
findin	1545
finding$	2801 2803 236 779 974 1152
finds$	1491 236 316 779 974 1036 2420 1152
fine	2324
fine$	423 3582
fined	3075
fined$	3074
fines$	141 3582
finish	1385 2700 1468 392 460 1843 689 2096 800 2218 2358 976
finish$	479 3393
finishe$	479
finished$	2643 1402 2713 2726 2732 3481 2359
finishes$	479
finishing$	479
finishingtime$	3354
finishingtimes$	3354
finishs$	479
finishtime$	3354
finishtimes$	3354
firm	59
firm$	1172 1175
firmer$	1172 1175
firmly$	2824
first	2312
first$	1568 929 2413
fish$	1245
fishes$	1245
fishs$	1245
fit$	2814 1326
fits$	1326
fitted	1420 1444 1477 2316 985 2368
fitted$	2678 2702 2735 3574 987 1326
fitting$	1326
five	33 35 50 112 1515 144 154 2971 1719 380 3031 1776 1777 1789 1795 3053 3054 3055 3059 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 1890 3151 520 3163 3169 531 3195 3196 1941 1969 3227 587 644 3290 2033 2034 3293 674 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2343 2349 2402 2574 1192 2578 1207 2591 1215
five$	1418 1433 85 89 95 107 1495 113 1527 2798 2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 3122 1873 1874 3148 531 3195 3199 3219 587 3290 2033 2034 3293 716 3388 3395 3413 2174 2184 2185 3444 2210 3472 2217 835 3477 2230 2242 2277 2320 2341 3601 2574 1192 2578 1207 2591 1215 2606 2621 2634
fix	570
fix$	1217
fixed	985 2368
fixed$	1217
fixes$	1217
fixing$	1217
flag	218
flagged$	2858
flat	626 2069 3327 868
flat$	2986 3149 601 602 630 2053 3332 889 3559 3614 3615
flats	3327
flats$	2986 3149 2053 3332 3615
flexib	1658
flexible$	2916
flies$	629
floor	3249 2069 3327 2203
floor$	3411 3462 3558
floors	3327
floors$	3411 3462 3558
flourish$	2928
flowing$	2870
flush	558
fly$	629
flyer	2743 975 2365 2394 1258
flyers$	2610
fobs$	94
focus	3534 1116
focus$	1563 2461 1310
focuse	1099
focused$	2482 2504 2544 1310
focuses$	1310
focusing$	1310
focussed$	2504 1310
focussing$	1310
follow	1428 1501 2789 153 3153 3395
follow$	199 1615 1616
followed$	2759 2773 1581 2367
followers$	2686
following$	199 2407
follows$	199
food$	3606 2611
foot	426
foot$	1809
footag	1052
footage$	2435
footba	2341
football$	3599 979 2621
footfa	15 78 1461
footfall$	2719 2393
for	3235 1983 615 665 2368
for$	2670 1439 2722 2727 2771 2804 2844 2850 2888 1638 2903 2914 1713 2980 1833 3094 1846 1856 1937 1984 3243 3342 2251 3583 3594 3598 2413 2464 2468 2469 2476 2482 2494 2514 2616 2623 2633 2638 1290
forbid	335 337 353 354 356 392 408 412 1820 528 891 918
forbid$	336 1787 733 3473
forbidden$	2966 2967 376 3040 3078 510 3171 3369
forbidding$	733
forbided$	733
forbiding$	733
forbids$	733 3473
force$	1276
forefront$	1622
forfeit$	856
forfeiting$	856
forfeits$	856
forge$	1154
forgeing$	1154
forges$	1154
forgiving$	2481
form	3014 1830 1860 591 2000 2038 3296 3308 2061 2067 3325 3326 2069 3327 2075 2203 3463 3514
form$	28 3013 3088 3118 1974 3253 3258 3259 3265 3319 3321 3333 2304 2312 3586 1154
formin	3017
forming$	3038 3487 1154
forms	2743 3296 2039 2052 3325 3327 3514 975 2365 2394 1258
forms$	28 3265 3297 3310 3315 3319 3333 3433 1154
fortnightly$	2642 3598
forum	21 44 2743 975 2365 2394 1258
forum$	1427 2846 2847
forwar	1581 1615 1616 1059
forward$	2818 2839 2873 2874 2375 2442 2447 2559
forwards$	2442 2559
foster	460 1843 462 1116 1311
foster$	626 868 1206
fostering$	1206
found	1445 1819 1851
found$	2703 2786 1815 433 434 435 3077 3115 3175 2211 1036
four	112 154 2971 1719 380 3031 1776 1777 1789 1795 3053 3054 3055 3059 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 3186 3195 3196 1941 1969 3227 587 623 3290 2033 2034 3293 674 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 929 3570 930 2349 2402 2574 1192 2578 2587 1207 2591 1215
four$	1495 113 2798 2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 3122 1873 1874 531 534 3195 3199 587 1977 1991 3287 3290 2033 2034 3293 716 3395 3413 2174 2184 2185 3444 2210 3472 2217 835 3477 2230 2242 2277 929 2313 2323 2330 2331 2574 1192 2578 2587 1207 2591 1215
fourso	2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 1890 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
foursome$	1784 3122 3148 3176 3189 3191 1960 3224 3552
fragme	764 1208
fragment$	750
fragmente$	750
fragmented$	750
fragmentes$	750
fragmenting$	750
framew	2743 975 2365 2394 1258
fraternise$	2571
free	767
free$	2051 759 788 2199 1236
freedom$	287
frequency$	8
frequent$	196
fresh$	1975 603
fri	2312
friday	593 717 718 2312
friday$	2677 593 3234 717 2100 718 3359 3584 2335 3597
fridays$	2677 3234 2100 3359 3584 2335 3597
friend	33 34 35 50 84 112 1502 128 1515 144 145 1536 154 1539 268 1651 2971 1718 1719 2983 3019 380 3022 3026 3027 3031 1776 1777 3046 1789 3050 3052 1795 3061 3064 425 1813 439 3083 3084 3085 3086 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1941 3208 1966 1969 3227 587 606 1991 3260 623 644 3290 2033 2034 3293 3301 674 2063 682 2110 3371 3376 3387 2130 3395 3408 2151 2157 2164 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3520 881 3527 3528 3533 2277 3545 3546 2294 2297 929 2343 2349 2402 2573 2574 1192 2578 1207 2591 1215
friend$	2760 2762 1531 3071 2010 3321 776 2162 3421 2293
friendlier$	2404
friendly$	2783 2901 1079 2561
friends$	1417 1418 1433 1467 85 89 107 2748 108 1495 113 2757 2760 2762 1511 1527 1528 2794 2797 2798 1696 2969 1723 2996 2998 3000 3001 361 3005 3007 3018 3023 3024 1784 3051 3071 3122 3123 3146 3148 1891 1898 1906 530 3176 1926 3189 3191 3199 1960 3219 3224 3236 596 3267 3273 3295 661 3321 3352 716 3372 3373 3375 3379 3381 3383 3385 3388 3390 2134 3397 3399 3400 3401 3403 763 3407 3410 3413 3415 776 3417 3418 3419 2162 3421 3422 3423 2166 3425 3448 2194 3453 3454 874 875 2264 3552 3601 2497 2596
friendship$	329 2976 2991 361 3033 1808 437 483 3140 1883 514 596 657 661 2075 3368 728 3372 3373 3374 3377 3378 3379 3383 3387 3388 3391 752 757 3400 2147 3410 2156 2157 3415 776 2164 3422 3423 2168 3445 2202 2227 3523 883 3538 3564 2596
friendships$	329 2976 2991 361 3033 437 596 657 661 3368 728 3372 3373 3374 3377 3378 3379 3383 3388 752 757 3400 3410 3415 776 3422 3423 3445 883 3538 3564 2596
from	3046 3235 2113 2141 2189 2327
from$	2679 1454 122 1509 1540 1561 1661 1736 1743 1745 1751 3016 1759 3037 1796 3094 1854 1893 3164 1971 3247 3271 2020 2037 688 2114 2115 2131 2132 2142 2145 3455 3501 2273 2288 2291 2296 2312 3583 3585 3593 3594 3598 3609 1020 2414 2417 2464 2582 2612 2637
full$	252 1694 1010
fuller$	252
fully$	1474
fun$	87
functi	1449
functional$	2707
fund$	46 1345
funded$	1345
fundin	2743 2896 975 2365 2394 1258
funding$	46 1553 208 2467 1345
funds$	46 1345
furniture$	3606
furthe	220 243 519 3509
further$	1567 1603 1626 1734 1902 2009 1070
future	220 2273
future$	2816 1603 1734 3531 2459
gain$	1100 1157
gaining$	1100 1157
gains$	1100 1157
game	95 1478
game$	3606
gamers	2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
gamers$	1784 3122 3176 3189 3191 1960 3224 3552
games	1478 2341
games$	2644 3599 3606
gang$	339 1890 3477 2229 1185
gap$	2923 1810 754 761 2488
gapbetween$	3067
gaps$	2923 2488 2501
gapsbetween$	3067
garden$	91 3578 3614 1245
gardenes$	1245
gardens$	1245
gate	29 2203 3463 932
gate$	2695 61 2733 96 2315
gates$	2695 61 2733 96 3329 2315
gather	1717 1718 2977 2979 2982 2983 1731 1737 1738 1750 1754 3014 3017 1780 425 3079 3135 506 3180 1941 2025 3529 1321
gather$	139 2975 2984 2989 2990 2997 3008 3012 3021 3030 3032 3036 1814 3081 3098 1889 3175 3201 1944 3203 3211 2024 3283 2060 3458 3500 3517 1095
gathered$	2962 1815 3175 2360 2382
gatherering$	1889
gathering$	2976 2995 2999 3038 1808 437 1889 3184 3185 3193 3377 3487 1095
gatherings$	2995 2996 2999 437 3185 3199
gathers$	139 3098 3458 1095
gatherting$	1889
gave$	2654 2741 592
genera	243
general$	1626
get	2753 1498 430 2169 806
get$	2756 187 2830 303 3029 484 1921 563 2043 2060 730 743 790 3450 3488 886 3534 933 1021 1083 1095 1180
gete$	1083
getes$	1083
geting$	563 1083 1095
gets$	187 2830 303 1841 563 730 743 790 2311 933 1021 1083 1095 1180
getting$	187 303 1780 730 743 790 1083 1180 1321
gift$	1512
gifts$	1512
gig	95 1478
gig$	3588
gigs	1478
girl	1502 149 2971 1719 380 1776 1777 1789 1791 1795 439 1845 3104 465 467 1873 1874 531 3195 587 606 1991 623 3290 2033 2034 3293 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 2277 2574 1192 2578 1207 2591 1215
girl$	2760 2762 1531 1532 3248 2010 3542 2293
girlfriend$	1286
girls	33 34 35 50 84 128 1515 144 145 154 268 1651 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1941 1966 1969 3227 587 1976 644 3290 2033 2034 3293 674 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 2297 929 2343 2349 2402 2574 1192 2578 1207 2591 1215
girls$	1417 1418 1433 1467 85 89 107 108 113 2757 2760 2762 2764 1511 1527 1528 1532 2798 1696 1784 3122 530 3176 3189 3191 3199 1960 3219 3224 3248 3287 3295 716 3388 874 875 3542 3552 3601 2586
giv	418 1227
giv$	262
give	243
give$	1626 249 253 262 285 438 592 731 2178 2179 807 817 865 913 917 1107 1153 1228 1336
giveing$	1153
given	3 2655 1420 2698 2700 1477 104 1546 243 297 1851 665 3438 2358
given$	1386 2678 1425 2700 2704 2735 1487 120 1510 2804 1626 2885 249 253 1680 316 3076 472 2179 3450 2211 3515 2272 2358 993
gives$	253 262 285 592 817 917 1107 1153 1228 1336
giving$	249 253 262 592 731 2178 2179 917 1107 1228 1336
givs$	262 917
go	2650 2753 1498 205 1803 526 559 579 689 808 824 2218 869 2290
go$	1394 1411 1479 2740 2748 2756 139 1546 2830 2876 2957 1750 3028 391 1778 448 1844 475 479 1863 1909 1962 597 616 2008 629 636 2022 2024 659 2043 699 2121 790 825 2279 2314 1027 1211 1264
goal	932
goal$	2315 2542
goalpo	29
goalpost$	61
goalposts$	61
goals$	2315 2542
god$	475
goe	3056
goe$	2965 391 479 2022 2055
goes	2689 2694 205 559 689 808 824 2290
goes$	1394 1411 1479 2740 2748 2830 2965 1786 448 479 597 616 2008 629 636 2022 659 2055 790 825 2314 964 1027 1211 1264
going	1404 220 559 808 3529
going$	2662 1603 2870 1687 2994 3017 1768 391 3049 479 790 3554 2407 2471 2494 1211
gone	2689 1500
gone$	1411 1414 2700 2736 1479 2740 2758 2769 3481 2358 976 1027
good	424 2266
good$	2783 2907 1676 1807 3071 3270 2044 2160 2196 3524 1010 1080 1160
gos$	139 475 479 2022
got$	38 743 3553 1021
govern	59
government$	2468
governor$	2714
governors$	2714 990
gp	1058
gp$	2441 1287
gps	59
gran	1858 3249 3269 633
gran$	1286
grand	1791 1858 3269
grandad$	1286
grandbrother$	1285
grandcarer$	1285
grandcarers$	1285
granddad$	1285 1286
granddaughter$	1285
grandfather$	1285
grandm	1980
grandma$	1286
grandmother$	1285
grandmum$	1285
grandp	1980
grandparent$	1285
grandparents$	1285
grandsister$	1285
grandson$	1285
granma$	1286
granny$	1286
granpa$	1286
grant	2743 975 2365 2394 1258
grant$	46 946
grante	2700 2358
grante$	946
granted$	946
grantes$	946
granting$	946
grants$	946
grass$	1000
gravit	2290
great$	2308
greate	102 1113
greater$	1485 252 291 1694 319 1079 1160
green$	2750 2751 2389 2410
greet	1499 1323
greet$	2757
greete	131
greeted$	1514
greets$	2757
grew	2738 2740 1264
grip$	3237 2150 768 2152
groom	2432 1272
groom$	2791
groomed$	1274
groomer$	1274
groomers$	1274
grooming$	1274
grooms$	1274
ground$	2554 1191
grounding$	1191
grounds$	1191
group	33 34 50 84 2743 112 1515 144 145 1536 154 1538 1539 268 1651 2971 1719 380 3027 3031 1776 1777 1789 3050 3052 1795 3053 3054 3055 3058 3059 3061 3064 1812 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3135 3137 1890 3151 520 3163 3169 531 1920 3195 3196 3198 1941 1969 3227 587 3249 3260 644 3290 2033 2034 3293 2038 3296 674 3325 3327 2107 3371 3376 3387 2130 3389 3395 3408 2151 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 2274 3533 2277 3545 3546 2297 3565 2343 3602 2349 975 2365 2394 2402 2499 2573 2574 1192 2578 1207 2591 1215 1258
group$	1407 1417 1427 1433 2716 2717 1467 85 89 107 108 1495 2757 2762 1527 1528 2794 2796 2797 2798 2936 1696 1723 2984 2991 2996 3000 3001 361 3007 3015 3023 3024 3036 1783 1784 3043 3051 3062 1829 3088 3118 3122 3123 483 3139 3140 1883 3148 3154 514 3176 1926 3185 1928 1930 1931 549 1934 3199 3201 3219 3229 1974 596 3246 3253 3258 3267 3273 3295 3297 657 661 2054 3321 3332 3333 3335 3352 716 2103 721 2105 3366 729 3372 3373 3375 3378 3379 3380 3381 3382 3383 3384 3388 3390 3391 2134 753 3397 757 3399 3400 3401 3403 763 3405 2148 3410 3413 2156 3415 3417 2161 3422 3426 3445 3460 3477 2226 2229 3511 874 875 3523 883 3532 3549 2312 3601 2596
groupactivities$	3365
groupe	1885
groupevenings$	3365
groupi	3017
groups	439 3135 1941 3296 3325 3326 3327 861
groups$	2716 2717 2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 1873 1874 531 1915 533 3176 3185 1928 1930 1931 549 1934 3195 3199 587 3290 2033 2034 3293 3297 3310 3332 3333 3335 3395 3405 3415 2161 3422 3426 2174 3433 2184 2185 3444 3472 2217 835 3485 2230 2242 3532 2277 2574 1192 2578 1207 2591 1215
groupsession$	3365
groupsessions$	3365
groupwork$	3365
grow	2738 2740 816 1264
grow$	2928 2128 1021
growing$	3487
grown$	3553
grows	1264
grows$	1021
growth$	102
guard	31 32 1436 59 1502
guard$	52 54 116 2760
guardian$	1286
guardianship$	2474
guards$	52 54 90 116 2760
guests$	1906
guid	464 469 786 806
guidan	2743 975 2365 2394 1258 1312
guidance$	208 2884 2467
guide	1308
guide$	730 984
guided	1308
guidel	92
guideline$	93
guidelines$	93
guides	1308
guides$	984
guidin	1308
guild	3465 3466
gulf$	754 761
gurdwara$	3603
gym	36 63 3465 3466 2365
gym$	979
habit$	2271
had	3 146
had$	1386 2661 38 83 2776 2927 882 980 1011 2396
haircuts$	2611
half	58 3225 623 3296 929 3570 930
half$	1441 87 103 140 1795 3063 3091 1834 461 1845 3114 1872 3159 598 1982 1991 1995 3281 682 2069 3467 858 2243 2249 2255 929 2313 2394 2577
halfs$	3467
hall	36 41 63
hall$	1424 3187 3229 3246 3335 703 3603
halls$	3335
halt	392 897
halt$	736
halv	1264
halved	1524 1541
halved$	2782 2799
halves	439 2038 3296 3326 2069 3327
halves$	2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 1873 1874 531 3195 587 3290 2033 2034 3293 2078 3337 3395 2174 2184 2185 3444 3462 3472 2217 835 2230 2242 2277 2574 1192 2578 1207 2591 1215
hand	1227
hand$	2908 2545 1337
handbook$	2690
handed	2655 2700 1477 104
handed$	2654 1420 2700 2735 1487 2358 985 993
handing$	1337
handle$	3396
handou	2743 975 2365 2394 1258
handov	1674
handover$	2932
handovers$	2932
hands$	1337
hang	3056 3180 2257 2258 1321
hang$	1717 2984 3014 3028 3032 3098 506 3203 3517
hangin	1780 2247 3529 1321
hanging$	2977 3017 1761 3038 3049 1819 3079 3193 3505 3554
hangout$	3516
hangs$	3098
happen	1404 2700 2736 2358
happening$	2662
happie	886
happier$	423 2181 799 2404
happy	886
happy$	2016
harass	2790
hard	3488
hard$	371 3060 2510 1175
harder$	371 3060 1175
harm	153 2432 1054
harm$	2791 2437 2489
harmed$	2437
harmfu	2266
harmful$	424 2044 3524 2437
harming$	2437
harms$	2437
harnes	1311
has	699 1078
has$	38 39 1442 1452 79 83 86 88 1474 127 240 2935 306 316 3459 2216 882 1013 2400 1168
hatch	932
hatch$	2315
haunt	2257 2258
haunt$	3516
have	2753 390 462 699 793 1078
have$	39 1442 1452 79 83 86 88 1474 127 240 246 272 283 2935 306 316 331 1773 484 489 515 1907 1939 3450 3459 2216 882 917 1013 2400 1168
haveing$	489
haven$	2899 2941
haves$	489 917
having	390 793
having$	246 306 1762 1773 515 917 2406 1168 1252
havs$	917
he	154 1795 3063 3091 1834 461 1845 3114 1872 3159 598 1982 623 625 3281 2243 2249 2255 2577
he$	2755 1671 2942 1695
head	31 32 1436 2290 3602
head$	2692
headco	15 78 1461
headcount$	2719
heads	2290
heal$	1103
heale$	1103
heales$	1103
healing$	1103
heals$	1103
health	2940 1712 424 774 781 2266
health$	1058
healthier$	2970
healthy$	1807 3524
hear$	2373
heard	2773 1537 2795 2958 2493
heard$	2910 2956 2962 1268
hearing$	3596 3603
hears$	2373
heart$	1622
heater	29
hedge$	61 1000
hedges$	1000
held	3 1420 2694 2698 2700 2736 101 165 166 167 2358 1075
held$	1386 2678 2728 1484 1549 1550 2927 1822 452 466 496 3474 2267
hello	1499
hello$	2757
helmet	29
help	2938 430 464 786 1116 1136 1309
help$	155 2884 266 288 743 969 2502 2519 2553
helped	1987 675
helped$	155 1851
helpfu	2833 2266
helpful$	2783 155 3524 2444
helpin	1116
helping$	266 969
helpline$	28
helplines$	28
helps$	266 743 969
her	1525 2971 1719 380 1776 1777 1789 1795 3063 3064 3065 439 3091 1834 461 1845 3104 465 467 3114 1872 1873 1874 3158 3159 531 3195 587 598 1982 1991 3274 3281 3290 2033 2034 3293 3302 667 3389 3395 2174 2184 2185 3444 2195 3472 2217 835 2230 2237 2242 2243 2249 2255 2277 2419 2574 1192 2577 2578 2587 1207 2591 1215
her$	2673 169 1685 2984 1775 1849 1859 589 1990 2116 2120 2239 2280 2292 1163 2605 2607
here	1546
here$	2747 2804 2805 3486 3510 3531
herself$	3513
hierar	1279
high$	1010 1149
higher	102 1264
higher$	1485 1010 1149
highli	1311
hike$	3589
hikes$	3589
him	1525 2971 1719 380 1776 1777 1789 1795 3063 3064 3065 439 3091 1834 461 1845 3104 465 467 3114 1872 1873 1874 3158 3159 531 3195 587 598 1982 1991 3274 3281 3290 2033 2034 3293 3302 667 3389 3395 2174 2184 2185 3444 3472 2217 835 2230 2237 2242 2243 2249 2255 2277 2419 2574 1192 2577 2578 2587 1207 2591 1215
himself$	3513
hir$	1358
hire	915
hire$	1358
hired	985 2368
hired$	1358
hires$	1358
hiring$	1358
hirs$	1358
his	2195
his$	2673 169 1685 2984 1775 1849 1859 589 1990 2116 2120 2239 2280 2292 1163 2605 2607
hit$	983
hits	1428
hits$	2686
hockey	2341
hockey$	3599
hold	2130 806 872 1075 1078
hold$	1435 184 234 1760 3153 517 574 3237 651 3388 2150 768 2152 791 826 2262 880 892 3550 3566 1069 1156 1168 1210 1231 1350
holde$	826
holded$	574 826
holdes$	826
holding$	234 574 826 1069 1156 1168 1231
holds	2694 1443
holds$	1435 2701 184 234 310 574 826 1069 1156 1168 1231 1350
holiday$	632 640
holidays$	632 3340
holidayss$	632
holist	243 1117
holistic$	1626
home	540 3249 626 3308 2067 3325 3326 2069 3327 2096 2203 2232 868 899 3607
home$	2652 2680 2783 2956 2986 3047 3048 432 443 3089 3113 1857 486 1875 1877 1880 3149 1923 3183 1936 3226 3231 601 602 3265 630 2017 3304 797 809 3467 3481 3490 3491 3555 3577 1032 2637
homes	2047 2052 3325 3327
homes$	2680 2986 3089 3113 1880 3149 3183 1936 3265 3305 3310 3315 3467 3605
hometime$	3354
hometimes$	3354
honest$	2783 2481 2561
hope	1537 2795 2938 1133
hope$	1637 273 2539
hopes	1537 2795 1133
hoping	1133
horizo	1137 2520
host$	2785 1358
hoste$	1358
hosted	2700 2736 2358
hosted$	1358
hostel	2052 2069 3327 3463 868
hostels$	3310
hostes$	1358
hosting$	1358
hosts$	2785 1358
hotline$	66
hotlines$	66
hotspo	1052
hotspot$	2435
hotspots$	2435 2455
hour	2183 2203 2285
hour$	1827 2268 2307
hours	99 2743 975 2365 2394 1258
hours$	51 55 1482 100 2744 1827 2124 2139 2268 2307 986 2612
hous	462 792 834 872
house	3053 3054 3055 3059 591 626 2067 3325 2069 3327 868
house$	2986 489 1880 3149 1974 601 602 630 651 3467 3555 3559 2312 3614 3615
housed	460 1843 1885
housed$	1844 1853 3264 2036 953
household$	604 2005
households$	604 3262
houseing$	489
houses	2038 3296 2047 2061 3325 3327
houses$	2986 489 1880 3149 3305 3319 3339 3467 3615
housin	591
housing$	1974
how	173
how$	57 80 1556 1572 912 2401 2422 2512 2626
hub	36 41 2365
hub$	1424 62 2941
hubs$	62
huddle$	2229 3562
humili	1283
hung	2316
hung$	3574
hurt	1501 2789 153 2432 1054
hurt$	2759 2791 2793 2433 2437
husband$	1286
hustl	558
hut	2257 2258
hut$	1842 3516 2312
identi	2700 1445 1498 1581 600 1983 881 2358
identification$	2143
identified$	2703 1462 2839 2885 3115 1005 2390 2392 1280 1310
identifies$	1118 1280 1310
identify$	2756 236 1118 1280 1310
identifying$	236 1118 1280 1310
identifys$	236
identity$	2902 2264
if	1943 2221 2222 840 2282 1055
if$	170 194 2840 312 1825 1826 3133 3181 3194 3197 3198 830 2303 2438 1061 2459 2460 1167
imam	31 32 1436
impact$	892 2456
implem	6 2700 231 1614 2358
implementation$	1389
impos	427 832 1198
impossible$	371 3060
improv	2738 102 1113 1116 1264 1308
improv$	1091
improve$	1485 1091 1109
improved$	1485 2904 291 1010 2509
improvement$	91 102 2872 2559
improvements$	91 2872 2559
improves$	1091 1109
improving$	1091 1109
improvs$	1091
in	1583 1597 1610 1965
in$	1424 1432 2701 2702 1460 2730 1475 2737 1482 1485 105 2752 2765 1517 135 1519 138 1526 1530 174 175 2837 2841 1587 1593 2855 1602 2868 2903 2920 1693 347 3047 3048 443 1835 1909 3211 1962 1963 3244 614 698 3353 2172 3434 827 3469 3482 3486 2283 2304 3571 2322 3583 2332 3590 3592 3594 2338 2339 3598 3607 3608 3610 2395 2412 2414 2418 2523 2538 1162 2549 1209 2608 2624 2625 2631 2633 2638 1290
incide	1266
incident$	2766 141 1087
incidents$	2766 141 1087
includ	1546 164 2958 2493
include$	2804 2980 1805
included$	2804 1547 2956 1805 2382
including$	1805
inclus	258 300 1117
inclusion$	1316
inclusive$	1641 2901 1683 2481 2561
increa	2738 2740 102 1078 1116 1264
increas$	1091
increase$	102 1485 291 1091 2550
increased$	1485 252 2904 291 1010 2509
increases$	1091 2550
increasing$	1485 291 1091
increass$	1091
independent$	3522
indivi	2058 725 3503 3504
individual$	723
individually$	3221 3316 3535 2583
indoor	899
indoors$	3047 3048 443 1875
induct	1473 2743 975 2365 2394 1258
inducted$	2731
influe	2940 3119 3406 2548 1308
influence$	1738 2996 1794 1807 517 3237 3371 2150 768 2152 2262 880 892 3550 3566
influenced$	1794
influential$	3539 2585
inform	2674 2676 2724 2743 1605 975 2365 2394 2493 1258 1309
information$	2683 1430 1600 2859 2863 288 2478 2499
informed$	2675 2862 2910 2458 2504 2544
injunc	338 1721 339 1722
injunction$	2215 2568
injunctions$	2215 2568
injur	1266
injure	1054
injured$	2437
input	2743 1702 975 2365 2394 1258 1312
input$	2960
ins$	1482 2837 2332
insepa	2188
inseparable$	3446
inset	2743 975 2365 2394 1258
inside$	3047 3048 2117 3434 3478 3486
insigh	1137 2520
insight$	2478
insist	427
insist$	381
insistd$	381
insists$	381
inspector$	1007
inspectors$	1007
inspire$	1299
inspired$	1299
inspires$	1299
instagram$	400
instal	1420 2700 1444 1477 2358 985 2368 1323
installation$	91
installed$	2678 2702 2713 2735 987
instea	3469 2273
instead$	133 1522 1839 711 720 2108 2191 836 844 864 2252 3531 1055
instil	1311
instru	356
instruct$	343 395 538
instructed$	343 367 395 538
instructing$	343 395 538
instructs$	343 395 538
intake	3331
integr	1311
intell	1605
intelligence$	1600 2863 2478
intend	1133
intention$	273
inter$	220
interaction$	1769
intercom$	66
intercoms$	66
intere	881
interest$	2912 2952 3494
interests$	776 2264
interpreter$	67 2761 3612 3615
interpreters$	67
interr	392 897
interrogat$	1123
interrogate$	1123
interrogates$	1123
interrogating$	1123
interrogats$	1123
interrupt$	888
interrupte$	888
interruptes$	888
interrupting$	888
interrupts$	888
interv	2674 2676 2743 975 2365 2394 1136 1258 1311
intervals$	3543
intervention$	2480 2501 2519 2553 1317
interventions$	2501 2553 1317
interview$	1251
interviewed$	2675 1251
interviewing$	1251
interviews$	1251
into	1597 615
into$	2804 2839 1593 2855 1679 1835 3100 1847 1852 612 3291 698 2172 827 2260 2304 2318 2511 2530 1209
intowards$	1847
introd	6 2700 2358 1198
introduce$	1382
introduced$	1382
introduces$	1382
introducing$	1382
introduction$	1389
invest$	1140
investigate$	1129
investigates$	1129
investigating$	1129
investing$	1140
invests$	1140
invit	793
invita	2743 975 2365 2394 1258
invitation$	11 453
invitations$	11 453
invite	1383 1414 2674 2676 2698 2724 1473 390 2233 915 1014
invite$	1773 1805 515 1907 1366
invited$	2641 2672 2731 1805 3491 2397 1366
invites$	1366
inviti	390
inviting$	2901 1773 1805 515 1366
invoice$	1002
invoices$	1002
involv	1702 2493 1308
involvement$	2960
is	1388 165 242
is$	1406 1411 49 1446 86 1474 1479 106 109 124 143 147 159 191 1591 1652 1656 276 2931 1970 2006 653 2045 2111 798 933 942 2337 956 1021 1026 1038 1040
island$	3314
isn$	387
isnot	387
isnot$	1770
isolat	1208
isolate$	1203
isolates$	1203
isolating$	1203
isolation$	330 3093 3231 2592
issue	1312
issue$	1560 1563 2852 2857 2859 2867 1087 2495 2534
issued	1420 2700 1477 104 2358 985 2368
issued$	2655 2678 2735 1487 120 3076 2385
issues	2499 1312
issues$	1560 2852 2857 1600 2859 2867 1087
it	1525 2795 2419
it$	1395 1554 1560 2852 1802 2342 2411 1038 2534 2600 2605 2606 2618 2627 2632 2640
item$	2387
items$	2387
its$	259 1663 1685 2239 3576 2326 2329 2330 2348 1163 2604 2605 2607 2612 2613 2627 2632 2640
itself$	2522
ivy$	1000
januar	2312
january$	2775 3531
job	868
job$	924 3615 994 1002
jobs$	924 3615 994 1002
jog$	1245
joges$	1245
jogs$	1245
join	1408 2666 2698 1472 1740 1760 3028 390 3119 3153 869
join$	1674 3029 1773 1158 1381
joined	2698 2700 2710
joined$	195 220 1608 1702 2493 1117 1158 1381
joinin	390
joining$	2681 1773 1381
joins$	1381
joint	1430 220 1829
joint$	4 2688 1603 3087 2103 721 2105 3366 2109 1080 1159
jointly$	2472
judgem	1312
judgement$	2889 2485
judgemental$	1641 1683
judgme	1312
july	2312
july$	2775 1518 3531
june	2312
june$	2775 1518 3531
junior	2253 3512 2312
just$	3170
keep	2753 1725 363 408 427 428 462 775 792 806 816 831 832 872 891 915 1075 1078
keep$	160 180 197 219 223 224 229 2918 336 1746 368 370 382 1787 1788 406 407 413 455 489 1921 543 546 573 574 651 652 2045 696 817 826 3473 851 3496 1071 1088 1100 1121 1156 1210 1331
keepe$	826
keeped$	546 573 574 826 851
keepes$	826
keepin	427 1075
keeping$	180 197 219 223 224 229 336 368 370 382 406 407 413 455 489 546 573 574 651 652 696 826 851 1071 1088 1100 1210 1331
keepping$	1746
keeps	427 1075
keeps$	160 180 197 219 223 224 229 336 1746 368 370 382 406 407 413 455 1841 489 546 573 574 651 652 2045 696 817 826 3473 851 3496 2311 1071 1088 1100 1156 1210 1331
keepting$	1746 573 696
kept	2700 165 166 167 1581 460 1843 1863 806 2358 1075
kept$	2646 1542 160 1549 1550 2839 229 1613 362 406 407 413 1822 452 1844 466 3121 496 557 651 2036 798 2211 3474 838 2233 851 2267 953 1071 1210
kepted$	851
kepting$	851 1071
kepts$	851 1071
key$	3612
keys$	94
keyworker$	2720
kick	583
kid	1791
kids	149 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
kids$	1532 3005 1784 3122 3176 3189 3191 1960 3224 3418 3448 3552
kind$	2749 2783 2163 2561
kinder	781 2165
kinder$	2404
kindly$	2533
kiosk	932
kiosk$	2315
kit	29
kit$	94
kitche	36 3575
kitchen$	91
kits$	94
knew$	2776 1018 1039
knife$	1277
knit$	3446
knives	117
knives$	1277
knock	3056
knock$	1256
knocke	2700
knocki	2247
knocking$	3505 3554 1256
knocks$	1256
knot$	3562
know	2753 1537 2795 1823 2493
know$	2918 1684 2944 1878 3450 1018 1039
knowing$	1018 1039
knowle	1137 2520
knowledge$	288 2478
known	131 165 3438
known$	1514 2179
knows	1537 2795
knows$	1878 1018 1039
kpi$	2366
kpis$	2366
label	1283
lad	1791 623
lads	33 50 149 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1941 1966 1969 3227 587 3290 2033 2034 3293 674 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
lads$	1433 85 2757 1532 1696 1784 3122 3176 3189 3191 3199 1960 3224 716 874 875 3552 2430
laid$	1450 2732
lamp	29 932
lamp$	61 96 2315 2380
lamps$	61 96 2315 2380
landin	3249 2069 3327
landlo	31 32 1436 59 3602
landlord$	68 2425 1274
landlords$	1274
lane	3463
lane$	2312
language$	2506 2542
lanyard$	2693
lanyards$	2693 94
lapse$	3393
larger$	1932 3192
last$	2752 1517 513
lasted	2774 134
late	1481 2312 2322
late$	671 3580
later	2183 2232 2312
later$	1862 2065 3490 2459
laugh$	2748 2405
laughs$	2748
launch	2700 2358 985 2368
laurels$	1000
lawyer$	1289
lcs$	2718
lead	31 32 1436 59 1459 2729 3119 806 828
lead$	60 2717 2720 2785 1616 730 3539 948 2388 1009 2635
leader	31 32 1436 2971 1719 380 1776 1777 1789 1795 3063 439 3091 1834 461 1845 3104 465 467 3114 1872 1873 1874 3159 531 3195 3225 585 587 598 1982 606 1991 625 3275 3281 3290 2033 2034 3293 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 2243 2249 2255 3520 2277 2574 1192 2577 2578 2587 1207 2591 1215 1279
leader$	3539 1007 2585 2586
leaders$	3539 1007 2585 2586
leadership$	3550
leadin	3225 623 2587
leading$	1795 3063 3091 1834 461 1845 3114 1872 3159 598 1982 3281 2243 2249 2255 3539 948 2577
leads	828
leads$	2785 948 2388
leafle	92 2743 975 2365 2394 1258
leaflet$	11 2683 2693 2744 3578 2610 1260
leaflets$	11 2693 2744 2610
league	3465 3466
learn	460 1843 1868 2218 869 886 3534 1116
learn$	278 1887 3289 694 798
learni	2743 1605 975 2365 2394 1258
learning$	2863 278 2466 1313
learns$	278 798
lease$	954
leases$	954
least$	2705
leav	402 418 1227
leav$	479
leave	2753 427 460 1843 526 1921 540 559 579 689 731 749 800 2218 2232 902
leave$	160 161 1778 479 1909 1923 1962 3245 2024 2114 2132 751 3490
leaves	427 559 579 689 902
leaves$	160 161 479 1962 751
leavin	427 559 2096 731 800
leaving$	160 161 479 2114 751 3518
leavingtime$	3354
leavingtimes$	3354
leavs$	479
led	828
led$	295 1794 2504 2544
left	165 3041 3534
left$	2789 1542 160 161 496 3236 3481 2265 1099
lend	1325
length$	1809
lenient$	2481
lens	1312
lent	985 2368
lent$	985
less	519 756
less$	429 478 1902 735 2138 2170 3432 885 1055 1263
lessen	760 765 3409 769 879 1311
lessened$	3521
lesson	63 2743 1812 2021 2038 3296 2051 2067 3325 3367 861 975 2365 2394 1258
lesson$	2744 2746 2784 1827 3216 3321 703 889 924 1260
lessons$	2744 2746 2777 1521 2784 1827 3309 924 2416 2611 2619
let	1499 579 793 842 2233
let$	301 1706 1711 1724 1752 1788 3161 1907 526 1939 575 576 577 579 1962 580 581 738 2127 800 3491 859 2245 863 3515 902 2302 960 1246
leted$	1706 575 2245 863
leting$	575 859
lets$	301 575 576 577 1962 580 581 738 2245 863 960 1246
letted$	1706 575
letter	2743 975 2365 2394 1258
letter$	11 2683 2761 141 2281 2610
letters$	11 141 2281 2610
lettin	793
letting$	301 575 738 859 2302
level$	1480 1010
levels$	1480 1010
levera	1311
liais	2457
liaise	1414
liaise$	1295
liaised$	2672 1415 1295
liaises$	1295
liaising$	1295
liaiso	4 1430 1579
liaison$	1387 2688 2837 2861 1295
librar	31 32 36 1436 3465 3466
library$	3187 3229
licenc	2743 975 2365 2394 1258
licence$	2693 338 3587 954
licences$	2693 3587 954
license$	3587 954
licenses$	3587 954
life	881
life$	772 2264
lift	769 2177
lift$	3323 3435 3559 3612 3614 1221
lifted	3409
lifted$	1221
lifting$	1221
lifts$	3324 3435 3436 3559 3612 3614 1221 2611
light	29 1922
light$	61 96 931 2380 1216
lighter$	2404
lighti	29
lighting$	61 96 2492 1216
lights$	61 96 931 2380 1216
like	1537 2795
like$	1637 2953 484
liked	131
liked$	2721 1514 2367
likes	1428 1537 2795
likes$	2686
limit	327 335 1725 355 428 570 756 821 879 897
limit$	324 414 3066 573 574 575 578 741 895
limite	1820
limited$	2966 2967 3078 466 573 574 575 3521 2267
limiti	335
limiting$	324 573 574 575 741
limits	335
limits$	324 414 3066 555 573 574 575 741
limitted$	575
limitting$	324 573 575
line	821 1059
line$	28 2802 2439 2442 2558
lines$	28 2802 1606 2439
linger	3017 3180
linger$	3014
link	1718 2130 1282
link$	210 227 2976 340 3029 734 3388 2143 791 963 2543
linked$	210 227 963
linking$	210 227 963
links	4 2499
links$	1387 210 227 2891 329 2976 340 734 3388 2143 791 963 2486 2543
liquidlogic$	2718
list	92 1498 146
list$	5 1409 56 2756 3578 3586 1053
listen	2958 2493 1309
listen$	176 2878 2405 1181
listened$	2956 1015
listening$	2878 1082 2471 1181
listens$	176 1181
lists	146
lists$	1409 56 1053
lit	985 2368
lit$	2418
litter$	95
little	519
little$	478 1902
live	2700 460 1843 3249 808 2218 2358
live$	2669 2821 1844 475 1887 3266 3268 628 3289 2036 2055 679
lived$	475
lives$	475 628 2055 679
living$	3289
loaded	1477
loaded$	2735
loaned	985 2368
lobby$	1085
lobbying$	1085
local$	2851 3092 3116 3127 3138 3239 3240 3241 3242 1985
locality$	3179
lock	29 457 539 838 1323
lock$	61 96 546 986
locked	562
locked$	2789 546 1945
locker	932
locker$	770 3497 3559 2315
lockers$	770 3559 2315
locking$	546
locks$	61 96 546 986
lodg	462 792 834 872
lodge$	475 628
lodged	460 1843
lodged$	475
lodges$	475
lodgin	868
log	2743 436 975 2365 2394 1258
log$	56 2718 125
logged	1420 2700 2358 1052
logged$	2678 77 2385 2435
logs	1443 1052
logs$	56 2701 2718 125 2435
loiter	3017
long$	2781 2221 2222 840 2282
longer	2753 1756 377 454 505 525 645 700 836 1015 1055 1264
longer$	1558 323 328 341 357 1763 501 502 504 1888 507 1903 522 524 2028 647 2031 2070 2083 2112 795 815 839 878 906 919 921 2398 2438 1188
look	1133
look$	203 226 1616 255 281 314 497 600 775 2492 1128 1166
looked$	2700 165 1581 1128
lookin	1133
looking$	203 255 281 314 1128
looks	1133
looks$	203 255 281 314 1128
loop$	2458
loose$	2199
loosen	747 2140 760 3409 769
loosen$	3398
loosened$	3171 3369 3432
loosens$	3398
looser$	3432
lorries$	1273
lose$	202 1979 731 2128 2236 856
loses$	202 1979 856
losing$	202 1979 856
lost$	1979
lot	3031 3061 3064 1813 3085 3112 3137 3151 520 3163 3169 3428 3429 3430 3431 2174 2176 3447 3451 3456 3457 2202 3461 2241 3527 3528 3533 3545 3546
lot$	3024 3278 3384 3413 3418 3448 3460 3523
lots$	309
loud	3488
louder$	929 3570
loudest$	1795 3063 3091 1834 461 1845 3114 1872 3159 598 1982 3281 2243 2249 2255 3539 2577
lower	2312 1264
lower$	909 1221
lowere$	909
lowered$	1221
loweres$	909
lowering$	909 1221
lowers$	909 1221
loyalties$	734
loyalty$	734 2143 791
lunch	95 1478 1812 2021 2038 3296 2051 2096 3463 3464 2334
lunch$	2039 3309 2333 3592 3614 2611 2619
lunche	1478 3296
lunches$	3309 2619
luncht	593 717 718
lunchtime$	2677 121 3234 3354 2100 3359 1025
lunchtimes$	2677 121 3234 3354 2100 3359 1025
lur	806
lured$	789
mace$	2846 2847
machin	932
machine$	2315
machines$	2315
made	1400 1420 2694 2698 2700 242 2358 976
made$	2658 2678 2732 120 2925 367 683 2359
magistrate$	1289
magistrates$	3596
mail	2743 975 2365 2394 1258
mailed	1383 2700 2358
mailed$	2641
main	3225 623 2587
mainta	427 831 832 1078 1116 1309
maintain$	1100
maintained$	2904
maintaining$	1100
maintains$	1100
mak	419 430
mak$	779
make	2279
make$	209 242 245 260 1649 289 307 315 395 563 755 779 937 1120 1154 1164
makeed$	395
makeing$	395 563 1154
makes	2694 1443
makes$	2701 209 260 307 315 395 563 755 779 937 1154 1164
making$	209 245 260 289 307 315 755 779 1164
maks$	779
male$	2428 1271
males$	2428 1271
mam$	1286
man	2770
man$	2766 3581 1271 1275
manage	31 32 1436 59 1458 1459 226 1649 675 886 2279 3602 1116 1308
manage$	1609 2907 3396 798
managed$	2904 1201
management$	1080
manager$	60 68 2716 2717
managers$	68 90
manages$	798
managi	1116 1308
manner	1576
manner$	2834 2836
many	22 1953
many$	13 1405 2697 1440 1463 1486 2781
map	92 2743 1493 975 2365 2394 1037 1258
map$	28 936 3578 1017
mapped	1420 1052
mapped$	2678 936 2435
mappin	2743 975 2365 2394 1037 1052 1258
mapping$	936 2435 2453
maps$	936 1017
march	560 2312
march$	2775 1518
mark$	12 2420
marked$	12 1038
marks$	12 2420
mash$	2846 2847
masse$	3532
master	2743 975 2365 2394 1258
match	95 1478 2334 2341
match$	640 3588 2333 3592 3599 3600 3603
matche	1478 2341
matches$	2644 3588 3599
mate	2063
mate$	3321
materi	29
mates	2971 1719 380 3031 1776 1777 1789 3050 3052 1795 3061 3064 1813 439 3083 3084 3085 3086 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3387 3395 2164 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
mates$	2969 3000 3001 3005 1784 3122 3176 3189 3191 1960 3224 3321 3352 3418 3422 3448 2194 3453 3454 3552
matter$	1546 1560 2867
matters$	1560 2867
maximi	1311
maximum$	895
may	2312
may$	1518 2814 192 1705 389 2135 3531
mayn$	387
maynot	387
maynot$	1770
mayor$	2468
meal	95 1478 2334
meal$	3578 3588 2333 3592 3612 3614 2619
meals	1478
meals$	3588 3612 3614 2610 2619
mean$	2933
meaningful$	1619 1097 2557
means$	2813 2933
measur	1628
measured$	75
measurements$	988
measures$	2886 1629
mechanisms$	1629
mediat	2743 975 2365 2394 1258
medic	1058
medic$	2441
meet	1384 2650 101 2753 2965 1717 2979 2982 2983 1731 1737 1740 1750 1754 3014 1760 3028 399 3046 1803 425 3119 506 3153 3180 2025 3529 2457 1321
meet$	2649 2665 1484 2748 139 2876 2975 2984 2989 2990 2997 3008 3012 1755 3021 1764 3025 3030 391 3032 3036 1814 3081 3098 1889 3201 1944 3203 3211 2022 2024 3283 779 3458 3500 3517 957 983 2373
meete$	391 779
meetering$	1889
meetes$	779
meetin	21 1404 1430 1458 1459 99 2743 1579 1718 2977 1738 3017 1761 3045 3049 425 3079 2190 2247 884 975 2365 2394 1258 1321
meeting$	2662 2688 2716 2717 1482 2744 2837 2846 2847 2964 2976 2991 2994 391 1780 1808 437 1889 3193 2104 3363 2114 3377 779 3505 2257 2258 2268 3554 3603 1260
meetings$	2688 2716 2717 1482 2744 2813 2837 2964 2996 437 2104 3363 2268 3603
meets	2694 1443
meets$	2649 2665 2701 1484 2748 139 3098 2022 779 3458 957 2373
meetting$	1889
meetup$	2995 1808
meetups$	2995 1782
member	33 35 50 59 84 2729 112 1502 128 1515 144 145 154 1539 268 1651 2971 1719 2988 380 3027 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1941 3208 1966 1969 3227 587 606 1991 623 644 3290 2033 2034 3293 667 2063 682 3387 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2402 2574 1192 2578 1207 2591 1215
member$	2692 2760 2762 3248 2010 3321 2293 2586
members$	0 1 2648 14 18 20 1418 1433 65 1467 85 89 90 1483 107 108 1495 113 2760 2762 1511 1527 1528 1536 2797 2798 1723 2984 1784 3122 3176 1926 3189 3191 3199 1960 3219 3224 3248 3287 716 3388 763 3552 2497 2586
membership$	453 3117 3128 1972 3497 954
memberships$	954
memora	2743 975 2365 2394 1258
men	117 2770 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
men$	2766 1784 3122 3176 3189 3191 1960 3224 2253 3552 3581 1271 1275
mend	2352 1323
mend$	3610 1103
mende$	1103
mended	1444 985 2368
mended$	2702 2713 987
mendes$	1103
mending$	1103
mends$	1103
mental	3406
mention$	2802 2439
mentions$	2802 2439
mentor	31 32 1436 59 2729 2743 786 975 2365 2394 1258
mentor$	0 1 2648 1392 14 18 20 2671 60 2720 90 1483 2744 996 2388 1009
mentoring$	2696
mentors$	0 1 2648 1392 14 18 20 2671 60 90 1483 2744 2388
menu$	3606
messag	2743 2965 1740 1760 1768 3028 1780 3049 1803 425 3153 2177 975 2365 2394 1052 1258
message$	1512 132 2787 1764 3579 2466 2491 2542
messages$	1512 132 2787 2964 1779 1911 3435 2435 2466 2491
messaging$	2964 2994 3038 1808 2491
messin	2247
messing$	3505 3554
met	2650 1414 2674 2676 1422 2694 2698 2700 1451 1465 101 675 1014 2493
met$	2665 2672 1415 2685 2709 2723 1471 1484 1815 435 983 2379 2397
meter	426
meter$	1809 1810
meters$	2993 1810
metre	426
metre$	1809 1810
metres$	2993 1810
midwif	1058
midwife$	2441
might	1691
might$	192 1705 2135
miles	619 3268 3509
miles$	2993 3092 3116 3127 3138 3239 3240 3241 3242 1985 2002 2009 2013
milestone$	82 2366
milestones$	82 2366
mind$	2845 2951 817 2458
mindfu	1581 1658
mindful$	2839 2862 2916
minds$	817
mindse	1137 2520
mingle$	2571
minibu	29 2743 3331 861 975 2365 2394 1258
minibus$	3323 3588 3612 3614
minibuses$	3324
minimi	335 355 756 879 1116 1311
minimised$	2904 2966 2967
minute	2700 1453 2743 2183 2285 975 2358 2365 2394 1258
minutes$	11 2690 2711 126 2072 988 989 2528
misbeh	3488
miss$	1793
misses$	1793
missin	1501
missing$	2759 1266
mistak	1283
mitiga	1116 1311
mitigated$	2904
mix	2965 1717 2979 2982 1750 3014 3046 3056 2025 873 1321
mix$	2975 2984 2997 3008 3025 3030 1799 3119 3283 3500 2571
mixing	1718 2977 3017 3045 3049 425 3079 2247 3554 1321
mixing$	2976 2991 1761 1799 1808 3193 3377 3505 2572
mob$	3477
mobile$	2657 48
mobili	1311
mobilised$	2391
mock	2790
model$	2482
models$	2482
module	2743 975 2365 2394 1258
module$	28
modules$	28
moment$	2815 2930 2089
momentum$	2483
mon	2312
monday	593 717 718 2312
monday$	2677 593 3234 717 2100 718 3359 3584 2335 3597
mondays$	2677 3234 2100 3359 3584 2335 3597
money	2896
money$	46
monito	1581 1052 2457
monitor$	2435 1291
monitored$	75 2839 2435 1291
monitoring$	76 2435 1291
monitors$	2435 1291
month$	2692 632
monthly$	2642 951 981
months$	2816 3270 632
mopeds$	1273
more	102 220 243 2958 3174 1113
more$	1485 1488 111 1567 1603 1626 252 1636 257 1643 284 308 309 1694 319 1734 1902 1908 1917 3192 568 1954 1955 3222 3370 781 2165 837 843 997 1010 2398 2446 1070 2564
mornin	593 2069 3327 717 718 2203 3463 2312
morning$	1470 121 3234 671 3349 2100 3359
mornings$	1470 121 3234 2100 3359
mosaic$	2718
mosque	36 3465 3466
mosque$	3603
most	58 1964
most$	1441 1488 1690 3222 3225 1991 3275
mother	1858 1980 3249 3269 633
mother$	604 1285
mothers$	277 901
motivate$	1300
motivates$	1300
motivating$	1300
mou	2743 975 2365 2394 1258
mounte	2316
mounted$	3574
mov	462 477 560 599 631 2169 824 857 866 867 870 871
mov$	492 621 622 627 1194
move	436 559 608 816 869 2352
move$	1778 3075 448 450 3109 475 489 492 535 537 540 1946 3232 597 1981 3245 609 3251 611 616 621 622 624 2008 627 629 636 651 749 3518 935 3610 1173 1194 2584 1222
moved	3075 460 1843 1968 608 985 2368
moved$	1500 1501 2789 3074 448 1844 1853 475 537 3226 597 1981 1989 609 616 621 622 3264 2008 627 636 2026 2036 690 825 2211 3515 3573
moveed$	624
moveing$	489 537 624
moveme	1052
movements$	2435
movered$	624
moves	608
moves$	450 3109 475 489 492 535 537 3232 597 1981 609 3251 616 621 622 624 2008 627 629 636 651 935 1173 1194 2584 1222
moving	608
moving$	2821 492 535 1946 621 622 627 3518 1194 1222
movred$	621 622
movring$	621 622 1194
movs$	492 621 622 627 1194
much$	1440 2781 818 2308
multi$	1430 220 1117
mum	1858 1980 3249 3269 633
mum$	604 1285
mural$	91 3578
murals$	91
museum	36
music	2341
music$	3599 3606 979
must	2931 2935
must$	232 233 263 1660 389 449 2006 2111 2135
mustn$	387
mustno	387
mustnot$	1770
n$	387
nailed	2316
nailed$	3574
name	2753 1498
name$	1496 114 2756 1514 1356
named	2769 1513
named$	1462 2771 1005 2392 1043
names	2667 1052
names$	1496 114 2435 1356
naming$	2980
nan	1858 1980 3249 3269 633
nan$	1286
nana$	1286
nanny$	1286
narrat	1137 2520
narrow$	1105
narrowing$	1105
narrows$	1105
naturally$	2140
near	3053 3054 3055 3059 2062 2063
near$	1558 1729 3289 3321 3434 2339 2624
nearby$	2624
necess	243
necessary$	1626 2443 2444
need$	2929 2935 1905
needed	2833
needed$	2443 2444
needle	117
needs	2493 2499 1312
needs$	2929 2935 2501
negati	2266
negative$	424 3524
neighb	128
neighbour$	116
neighbourhood$	3096
neighbours$	116 1511
neithe	365
neither$	334 346 1748 508 680 704 2193
nephew	1791
net$	2923
netbal	2341
netball$	3599
networ	21 44 1598
network$	1392 1427 2856 3405 776 3422 3426 2425
networks$	2813 3405 776 3422 3426
never	1756 454 505 525 556 645 700 796 836 1055
never$	323 328 334 341 346 357 372 1763 445 501 502 504 1888 507 508 1903 524 527 545 550 2028 658 660 666 2070 2083 3343 708 766 795 2180 815 839 845 878 906 907 920 921 2438 1188
new	774 781 2165
new$	2713 3057 3126 603 2160 778 780 785 819 997
newcom	2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
newcomers$	1784 3122 3176 3189 3191 1960 3224 3552
newsle	2743 975 2365 2394 1258
newsletter$	11 2690 1260
newsletters$	11
next	3512
next$	3053 3054 3055 3059 2062 2063 3613 2459
nicer	781 2165
nicer$	2160 780 819
niece	1791
night	2038 3296 3308 3326 2069 3327 2200 2203 3463 3464 861
night$	2677 121 1827 3216 3234 3334 2084 3345 3348 3349 3351 2095 3356 2100 3359 3511 2268 889 2307 1025
nights	3296 3327 1266
nights$	2677 121 1827 3234 3315 2084 3346 3350 3351 2095 3357 2100 3359 2268 2307 1025 2412
no	119 354 844
no$	129 1529 148 290 1714 333 351 365 378 385 386 429 478 3136 498 1894 519 523 547 551 567 571 572 1964 638 648 681 697 706 724 726 2112 739 740 794 796 829 2270 1015 1184
nobody	154 290 3136 681 796
nobody$	2762 1673 346 508 680 2064 2193 1265
nod	1499
nod$	2757
nods$	2757
noisy	3488
non	332 1183
non$	258 300
nonassociation$	2566
noncontact$	1715
none	154 365 681
none$	290 346 1742 1748 3136 508 680 2064 704 2193 1265
nor$	334 1188
normal	1311
normal$	1555 193
norms$	2506
north	3092 3116 3127 3138 3239 3240 3241 3242 1985 2012
not	133 1725 354 1756 387 454 1839 505 525 556 645 700 2108 796 2191 836 1055
not$	118 119 1516 162 163 323 328 334 341 1726 346 357 369 372 1763 1770 1772 1792 411 422 445 501 502 503 504 1888 507 508 1903 522 524 527 545 550 641 2028 647 658 660 666 677 2070 2083 3343 704 707 708 719 744 766 795 2180 2192 815 839 3481 844 845 878 896 906 907 919 920 921 2438 1188 1189
note	2743 1545 218 975 2365 2394 1258
note$	56 2801 2802 2803 2479
noted$	77 2382
notes$	56 2711 2716 2802
nothin	519
nothing$	421 519 1902
notice	92 1537 2795 1721 1722 898 932
notice$	96 2878 2952 532 2215 2281 3568 931 986 2579 2580
noticeboard$	2733 2315
noticeboards$	2733
notices$	96 2215 2281 3568 931 986 2579 2580
notifi	2724
novemb	2312
november$	2775
now$	1474 1492 2752 3270 3531 1179
nowhere$	349 1801
nudg	416 464
number	15 92 2770 1781 3437
number$	16 25 28 37 40 2683 43 45 74 1480 3039 1811 1953 797 809 3586
numbers$	2697 94 1480 3039 1811 1953 995
nurse	31 32 1436 59 2729 1058
nurse$	1392 60 996 2441 1287
nurtur	258 300 1116 1308
nurturing$	1641 1683
observ	2743 975 2365 2394 1258
obtain	2700 600 1983 2358
obtain$	1095
obtained$	2360 2382
obtaining$	1095
obtains$	1095
occasi	1266
occasion$	1801
occasions$	2124
occup	462
occupi	460 1843
occupy$	817
occur	1577
occur$	2835
occurs$	2835
octobe	2312
october$	2775 1518
of	1438
of$	2647 1405 1423 1439 1455 2756 1508 1516 2780 1540 2804 2843 216 2883 2893 1644 2948 1713 3011 1833 1856 3129 3173 1916 1924 1937 3208 1967 2001 3263 3336 2117 2132 2167 2171 2278 2288 2291 3585 2399 2401 1019 2435 2436 2438 2464 2514 2582
off	1758 3268 2113 2189 2190 3509 899 3607 2368
off$	2643 2653 2723 1747 3016 432 536 1945 3271 2114 2154 3427 3442 3443 2186 2199 3491 3492 3494 2603 2613 2631
offer	2743 243 1674 600 1983 775 867 975 2365 2394 2499 1258 1309
offer$	2671 184 236 1626 262 2932 2949 2178 2480 1348
offere	1383 2674 2676 1420 2700 2724 104 2833 243 1639 297 1681 1851 2358
offere$	262 917
offered$	2641 2678 2704 2728 1487 1581 1626 2885 2897 1680 2939 1804 472 3115 1987 2016 2211 2284 1348
offeres$	262 917
offeri	243
offering$	236 1626 262 2178 917 1348
offers	1443 243
offers$	2671 2701 184 236 1626 262 917 1348
office	31 32 1436 59 2729 1702
officer$	0 1 2648 1392 14 18 20 23 54 60 64 90 1483 116 996 2380 2388 1276
officers$	0 1 2648 1392 14 18 20 23 54 60 64 90 1483 116 2960 996 2380 2388 1276
offset	879
often	16
often$	9 1399 1440 2781 2438 2562
old$	3147
older	3225 1976 623 3358 3512 929 3570 2587
older$	117 2770 2971 1719 380 1776 1777 1789 3050 1795 3063 439 3091 1834 461 1845 3104 465 467 3114 1872 1873 1874 3159 531 3195 587 598 1982 3281 2029 3290 2033 2034 3293 682 3395 3402 2174 2184 2185 3444 819 3472 2217 835 2230 2242 2243 2249 2255 2256 3520 2263 2277 929 3570 1041 1045 1046 1047 2574 1192 2577 2578 1207 2591 1215
oldest	2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 1873 1874 531 3195 3225 587 606 1991 623 625 3275 3290 2033 2034 3293 667 682 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 3520 2263 2277 929 3570 2574 1192 2578 2587 1207 2591 1215
oldest$	1795 3063 3091 1834 461 1845 3114 1872 3159 598 1982 3281 3402 2243 2249 2255 929 3570 2577
on	665 2322 2368
on$	1386 2664 1437 2705 2708 1460 2726 1475 110 2758 2759 1540 182 2840 2874 1633 1650 280 2926 1682 2945 2980 1797 3121 1900 1918 3178 1937 3204 3235 3284 665 705 710 3353 2119 2125 3427 2182 827 3486 2275 3580 3590 3591 952 3594 2339 3598 3608 2437 2448 2451 2531 2560 2603 2612 2613 2624 2625 2633 2639
once	3198 2221 840 2274
once$	2642 3206 3209 3211 3218 3478 3532 3598
one	119 3225 623 684 929 3570 2587
one$	87 1470 2743 2762 1574 1673 2984 1742 1748 3012 1795 3063 3069 3091 1834 461 1845 3114 1872 3142 3159 3167 564 1948 566 1958 3217 3220 582 590 598 1982 606 1990 1991 2004 625 3274 3275 3281 3283 667 2058 3316 680 2064 723 725 3382 3397 2193 2213 858 2243 2244 3503 3504 2249 2255 3524 3535 2287 910 911 3556 929 2328 2353 2356 975 2365 2394 1043 2577 2583 2587 2606 2613 1258 1265
ones	3031 3061 3064 1813 3085 3112 3137 3151 520 3163 3169 3428 3429 3430 3431 2174 2176 3447 3451 3456 3457 3461 2241 3527 3528 3533 3545 3546
ones$	1470 1942 3287 3361 2225 2586
ongoin	243
ongoing$	1584 1626 1080 1292
online$	2669
only	442 838
only$	420 431 1901 3170 565 569 1959 3316 3364 841 862 2246 904 2298 2597
onside	1136
onside$	2519
onto$	1460
open	1420 1481 2322
open$	1419 2678 2682 87 2785 212 2864 2865 2870 2871 1642 1658 3580 2418 2471 2554 2561 2635 1339
opened	1420 2700 2358 985 2368
opened$	1419 2678 2721 2732 120 2927 2367 1339
opening$	212 1229
opens$	1419 2785 212 1339
operat	59 1449 1282
operational$	2669 2707
operator$	68
operators$	68
opinions$	321 999
opport	2896 2938 2493 2499
opportunities$	1645 287 1861 2501 2502 1131
opportunity$	2826 2892 287 1801 1861 1131
oppos	955
opposing$	2309
opposite$	1848 655 2042 2050 673 695 2079 2153 2204 3475 3476 2300 2309
optici	1058
optician$	2441
optimi	1116 1311
option	2896 2938 2069 3327 2513
option$	2832 2512 1131
options$	2501 2512 1131
orange$	2750
orbit$	2150
order	1412 2974 338 1721 1722 356 548 560 821 833 898
order$	2670 2707 2973 343 381 395 532 538 563 2215 2281 3568 1002 2579 2580
orderd$	381
ordere	1412 2700 1469 2358 985 2368
ordered$	2670 2727 343 367 395 538
ordering$	343 395 538 563
orders	1721 1722
orders$	2973 343 381 395 538 563 2215 2281 3568 1002 2579 2580
ordina	31 32 1436 195 231 1614 1308
ordinary$	193
ordinated$	1578
organi	2700 2736 2358
organisations$	1596
organise$	2785 947
organised$	1804 947
organises$	2785 947
organising$	947
other	1598 268 1651 2983 2988 3019 3022 3026 3027 3031 3050 3052 3061 3064 3065 1813 3083 3084 3085 3086 3112 3137 3151 520 3163 3169 1976 1999 3260 3301 3312 3322 2087 3358 2101 3371 3376 3387 3389 3408 774 781 2165 3428 3429 3430 3431 2174 2176 3447 3451 3456 3457 3461 3479 3480 2223 849 850 2234 3493 2238 2240 2241 2248 3520 2263 3527 3528 3533 2276 3540 3545 3546 2297 3561 3565 2312 3570 1187 2573
other$	2817 1590 2851 2856 1619 1723 2984 344 345 2987 2991 1734 2995 2998 3000 3001 3003 3006 3009 3010 3018 3023 3024 1782 3051 3057 1814 3083 3084 3085 3086 3126 1891 521 3167 3220 1976 1978 596 613 1997 2007 3267 2014 3273 3276 2019 3279 2029 3295 655 3312 673 2059 2065 686 2073 3352 3358 3372 3373 3379 3381 3382 3383 3386 2134 3397 3400 3401 3403 3408 3410 2153 2158 2159 2160 778 3420 2175 820 2204 2207 2208 3471 3479 3480 2223 849 850 2234 3493 2238 2240 2248 3507 2256 3522 3533 2276 3540 3557 3561 3565 3570 2570
others	1598 1757 3086 3376 3387
others$	2856 2919 1723 2984 2987 2996 2998 3000 3001 3003 3006 3007 3015 3018 3023 3024 3051 3123 1891 3210 1978 596 3267 3273 3295 3352 3373 3379 3381 3382 2134 3397 3400 3401 3403 3410 3413 3471 853 3495
ought	2931
ought$	2935
our	1546 228
our$	2804 1611 259 1663 1685 3510 2326 1163
out	1614 1819 767 773 899 3607 2368 2513
out$	1389 2652 2678 1447 2734 1487 2800 1543 1544 162 2804 1547 1549 1586 2897 2911 2939 2975 3008 383 3046 3077 1838 1875 1879 1882 3141 1889 1909 1929 1940 1945 1962 3223 3247 3249 1992 610 1999 2024 2068 2113 2126 2129 3398 2141 3427 3442 2186 2189 2199 3458 3481 3486 3490 3491 3492 3505 3509 3516 2305 2327 3610 2359 2376 1032 2473 2535 2602
outcom	2743 975 2365 2394 2499 1258 1312
outcome$	2934
outcomes$	2872 2456
outering$	1889
outing	95 1478 3367
outing$	2644 1889 640 3484 3588
outings$	2644 3363 3484 3588
outlet	2548
outlook$	2912
outrea	2743 1702 975 2365 2394 1258
outreach$	2657 48 2696 2960 2553
outsid	162 1879 3244 1999 2155 2159 3509 3522
outside$	1475 3420 2339 2484 2624
outsta	1481
outting$	1889
over	3156 3186 2136 2368
over$	2995 3131 1900 3174 541 1933 3192 1961 3338 3393 3394 3434 3435 827 2253 3563 2306 1062 2464 2510 2588
overdu	1481
overla	3014 2025 2212
overlap$	1828 3283 3341 3470 3547
overleaf$	2528
overs$	2995 1782 3435
overse	231 1614 3092 3116 3127 3138 3239 3240 3241 3242 1985 2012 1311
oversi	2493 2499
oversight$	76 2461 2463 1081
overview$	2461
own	231 1614 3469 3503 3504
own$	1548 2809 1552 3107 3147 1925 3231 668 3313 712 3440 2206 2209 3513 890 3544 2423 1151 2583
owner	31 32 1436 3602
owner$	68 1274
owners	1137 2520
owners$	68 1274
ownership$	2952
owns$	1151
pack	2743 3053 3054 3055 3059 1890 2274 975 2365 2394 1258
pack$	2683 3148 3477 3532 3562
packag	1860
package$	3118
paedia	1058
paediatrician$	2441
page	2743 975 2365 2394 1258
page$	28 2822 2823 3586 984
pages$	28 984
paid	2700 2358
paid$	1412 1469 944 985 2385
paint	2352 1323
paint$	3606 3610
painte	1444 985 2368
painted$	2702 2732 987
pair	2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 1873 1874 1890 531 3195 587 3290 2033 2034 3293 667 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 2277 2574 1192 2578 1207 2591 1215 1321
pair$	1868 3148 530 3485
paired	1885
paired$	2109
pairin	1321
pairs	439 1942 2224 3503 3504
pairs$	3069 3200 3485 1214
pals	2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
pals$	1784 3122 3176 3189 3191 1960 3224 3448 2194 3453 3552
pan$	2830
panel	21 31 32 44 1436 59 1458 1459 2743 1598 975 2365 2394 1258
panel$	1392 1407 1427 2714 2716 2717 2846 2847 2856 990
pans$	2830
parade$	3179
paragraph$	2802 2439
paragraphs$	2802 2439
parame	1545 1058
paramedic$	2441
parameters$	2803
parcel	685
parcel$	490
parcele$	490
parceles$	490
parceling$	490
parcelled$	2068
parcels$	490
parent	33 34 35 58 59 2729 128 154 2340 2505
parent$	0 1 2648 14 18 20 2680 90 1483 604 1285
parents$	0 1 2648 14 18 20 1417 1418 2680 1441 65 1457 89 90 1483 1511 2827 1647 277 1671 404 405 604 2005 901 3605 2497 2507 2517 1285
park	36
park$	3179 3187 3209 3229 1224
parked	2689
parked$	1224
parking$	1224
parks	2689
parks$	1224
part	1408 2666 2698 2699 2700 1472 2250 1208
part$	2725 2730 162 1546 2943 2958 3092 3116 3127 3138 1881 3239 3240 3241 3242 1985 2078 3337 3462 3497 3508 3555
partic	1408 2666 1428 1472 991
participants$	2686 2712
participate$	2730
participates$	2730
participation$	2374 2393
partie	95 1478
partin	1208
partne	4 44 1430 59 2729 1598 220 1674 294 1868 2499 1117
partner$	2712 1286
partners$	0 1 2645 2648 14 18 20 1427 2712 90 1483 1596 2856 221 1677 1096
partnership$	1387 1427 2688 2714 2846 2847 1603 2932 2472
partnerships$	1387
parts$	2078 3337 3462
party	95 1478
party$	640 3588
pass$	218 453 3117 3128 2179 954
passage$	2802 2439
passages$	2802 2439
passed	3438
passed$	2858 2179 993
passes	29 63
passes$	94 453 3128 954 2610 2619
passing$	2179
past$	3434
pastor	243
pastoral$	1626
patch	2257 2258
patch$	3516
path	3575
path$	91 687
paths$	687
pathwa	2743 2069 3327 975 2365 2394 1137 2520 2548 1258
pathways$	2813
patient$	2481 2561
patrol	1384 2650 2694 99 2743 1702 975 2365 2394 1258 1325
patrol$	2649 2696 1482 1276
patrols$	2649 2696 1482 2960 1276
pattern$	2271
patterns$	2455
paused	2272
paused$	3530 2325
pay$	1346
paying$	1346
pays$	1346
pcso	59
peace	1975
peace$	3233 3236 3506
peel	806 816
peel$	730 801 803
peele$	801 803
peeled$	2554
peeles$	801 803
peeling$	801 803
peelning$	801 803
peels$	801 803
peer	3371 2157
peer$	2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 1873 1874 531 3195 587 3290 2033 2034 3293 3371 3373 3387 3395 2147 2148 2156 2157 3415 3421 2164 2168 2174 2184 2185 3444 3472 2217 835 2230 2242 2277 2574 1192 2578 1207 2591 1215
peers	2971 1719 380 3031 1776 1777 1789 3052 1795 3061 3064 1813 439 3083 3084 3085 3086 1845 3104 465 467 3112 1873 1874 3137 3151 520 3163 3169 531 3195 587 3290 2033 2034 3293 3387 3395 3408 2164 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3520 3527 3528 3533 2277 3545 3546 2574 1192 2578 1207 2591 1215
peers$	1723 3001 3005 3267 3352 3372 3373 3383 2134 3397 3400 3401 3403 3415 776 3418 3419 3421 3422 3423 3425 3448 2194
pegs$	770
people	58 59 2729 1651 3227
people$	0 1 2648 14 18 20 1417 1418 1433 1441 65 1457 1467 85 89 90 1483 108 1495 113 2754 116 2760 1511 1527 1528 1532 150 2794 2796 2797 1620 2936 1696 1699 1703 3005 1784 3122 3176 1926 3189 3191 3199 1960 3219 3224 716 3388 3418 3421 3552 3601 2424 2429 1048
peoples$	2760
per$	1434 58 3551 2529
percen	58
percent$	1441
percentage$	22
percep	1137 2520
perceptions$	2506
perfor	95 1478 2736
perform$	1244
performance$	3600
performed$	1244
performing$	1244
performs$	1244
period	1812
period$	1827 3309
periodic$	196 1074
periodically$	1074 2459
periods$	1827 3309
permission$	3587
permit	3161
permit$	2811 1706 1711 1752 575 2127 859 3587 954 2550
permited$	1706 575
permiting$	575 859
permits$	2811 575 3587 954 2550
permitted$	1706 1724 1952 575
permitting$	575 859
persistent$	2481
person	59 2729 1502 2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 1873 1874 531 3195 587 606 1991 3290 2033 2034 3293 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 2277 2574 1192 2578 1207 2591 1215
person$	0 1 2648 14 18 20 90 1483 2754 2760 1531 195 1699 3248 2010 2293 2429 1161
persons$	2760
persua	416 430 1987 786
persuaded$	2284
pharma	1058
pharmacist$	2441
phas	897
phas$	499 500
phase$	499 500 722
phases$	499 500 722
phasing$	499 500 722
phass$	499 500
phone	1384 29 1760 3075
phone$	94 809 1368
phoned	1383 1414 2674 2676 1422 2700 1451 1014
phoned$	2641 2672 1415 2709 2397
phones	342
phones$	94 1368
phoning$	1368
photo$	72 988
photograph$	72 988
photographs$	72 988
photos$	72 988
physical$	1067
physio	1058
physio$	2441
physiotherapist$	2441
pick	1478 190 2261 915
pick$	226 1615 1616 782 802 811 926 932 2629 1247
picke$	782 811 926
picked$	165 166 1581 460 800 926 1247
pickes$	782 811 926
pickin	190
picking$	782 802 811 926 1247
picks	1478 190
picks$	782 802 811 926 1247
pickting$	926
picky$	812
picnic	95 1478
picnic$	3588 2333 3612
pictur	3092
picture$	72 1512 2778 1554 1563 2478
pictures$	72 1512 988
pilot$	2
pitch	3465 3466 868 3575
pitch$	91 3467 3559 2312 970 3612 3615
pitched$	970
pitches$	970
pitching$	970
pitchs$	3467
plac	462 477 599 631 792 834 857 866 867 870 872 873 2261 1198
plac$	627 972
place	1429 2700 1444 1445 63 2736 2743 3053 3054 3055 3059 608 975 2358 2365 2394 1258
place$	2662 2687 2702 2703 2754 2815 2885 2887 2899 2911 2941 1801 453 1857 486 3128 489 1881 1907 3209 1972 601 602 609 611 624 627 2017 651 3299 3307 696 703 711 720 2108 3497 864 2252 3516 972 2392 2494 2614
placed	2700 460 1843 1885 608 2358
placed$	448 452 1844 1853 1973 1981 1989 609 616 620 3264 627 3289 2036 690 2211 953 2385
placeed$	624
placeing$	489 624 696
placem	1860 3249 3257 2000 626 2038 3296 2039 2047 3308 2067 3325 2069 3327 868
placement$	3089 3113 1857 3118 486 1880 601 602 609 3251 611 3258 620 3265 630 2017 3332 1206
placements$	3089 3113 1857 1880 601 602 609 3251 611 620 3265 630 2017 3297 3305 3315 3332 1206
placered$	624
places	608 2319
places$	2754 2815 2899 2941 453 1857 3128 489 609 611 624 627 651 3335 696 770 3577 972 2614
placeting$	696
placin	608
placing$	1762 620 627 972
placs$	627 972
placting$	972
plan	2743 1551 1823 2324 975 2365 2394 1133 1258
plan$	2668 2671 2683 82 2785 2806 2809 2810 1554 1563 3582 1006 2459 2528 2534 2542 1260
planned$	2660 1804
planni	1133
planning$	24 2861 2880 2480 2508
plans	1133
plans$	2671 2785 2809 2880 1629 3582 1006 2528
plant	2352 1323
plant$	3610
plante	985 2368
planted$	2732 987
play	95 1478 1868 808 869 871
play$	2657 48 91 139 302 1760 3028 390 1799 2024 2030 694 3488 848 958 3600 2405
played	3 2736
played$	1386
player	33 149 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 1991 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
player$	2762
players$	2762 1532 1784 3122 3176 3189 3191 1960 3224 3552 2424
playgr	2038 3296 3308
playin	1768
playing$	302 390 1799 958
plays	1478
plays$	139 302 694 848 958
pledge$	93
plenty$	309
plot$	889
plug$	1105
pluging$	1105
plugs$	1105
podcast$	28 3579 984
podcasts$	984
point	1498
point$	66 2756 2815 2826 2915 2089 2315
points$	66
police	31 32 1436 59 2729 1702
police$	0 1 2648 14 18 20 60 90 1483 2960 324 1276
policeing$	324
polices$	324
policeting$	324
polici	92 2743 1702 975 2365 2394 1258
policing$	2960 1276
policy	92 2743 2324 975 2365 2394 1258
policy$	28 2690 3188 3582 1260
pond$	91
pool	36 63 3465 3466 2341
pool$	3599
poor$	424
pop$	1166
portal$	28
portals$	28
positi	258 300 1712 774 781 2266
position$	2459
positive$	2851 1619 1641 2901 2907 1676 1683 2970 785 3524 1067 1165 2557 2561
possib	2833 2513
possibilities$	1131
possibility$	1801 2512 1131
possible$	2826 1574 2002 2443 2444 1131
post	2743 821 866 867 975 2365 2394 1227 1258
post$	2747 984 2380 2390 2392
posted	1420 2700 1476 1477 104 2358
posted$	2678 2734 2735 1487 993
poster	92 2743 975 2365 2394 1258
poster$	96 931 3578 2610 1260
posters$	96 931 2610
posts$	984 2380
potent	1137 2520
potential$	1131
power$	532 3237 768 2152 2262 3550 2579 2580
powerful$	3396
powers$	532 2579 2580
practi	31 32 1436 59 2729 1605 1674 886 2499
practicable$	2444
practice$	2863 2880 2919 2932 694 2500
practices$	2644 694
practise$	694
practises$	694
practitioner$	0 1 2648 14 18 20 2720 90 1483 2388
practitioners$	0 1 2648 14 18 20 2712 90 1483 221 2388
pray	2218
prayers$	3603
precinct$	3179
prepared$	2016
presen	2667 2700 2743 1577 1674 1702 975 2358 2365 2394 1258
presence$	2932 2960 1730 2450 2461 2462
present$	2835 3307 3510 2481 2561 1249 2635
presented$	1249
presenting$	1249
presents$	2835 1249
presse	1987
pressure$	3406 2262
preven	327 335 337 1725 353 354 363 392 408 412 1820 528 836 891 918 1116 1309 1312
prevent$	336 1746 397 1787 1788 543 846 1106
prevented$	2966 2967 376 3078 510 3171 3369
preventing$	336 397 846 1106
preventping$	1746 846
prevents$	336 1746 397 846 1106
preventting$	1746
prey	153 2432
prey$	2793
price	2324
price$	3582 3586
priced	1412
priced$	2670
primar	3249
print	1227 1323
printe	1420 2700 1476 2358 985 2368
printed$	2654 2678 2734 987
priori	2493 1116 1278 1311 1312
priorities$	2872
prioritise$	1138
prioritised$	2904
prioritises$	1138
prioritising$	1138
priority$	1632 2490
pris	806
prise$	651 730 743
pro	1712 774 781
proact	195 1658 1117 1136
proactive$	1578 2916 2481 2519
proactively$	2519
problem$	2867 2534
problematis$	1123
problematise$	1123
problematises$	1123
problematising$	1123
problematiss$	1123
problems$	2867
proced	2743 975 2365 2394 1258
procedures$	2813
proces	2743 975 2365 2394 1258
processes$	2813 1629
procur	1412 1469
procured$	2670 2727 2391
produc	6 2700 1443 3331 2358
produces$	2701
production$	1389
productive$	2557
profes	44 59 2729 1598 294
professional$	0 1 2648 14 18 20 2720 90 1483 1631 1009 1066
professionals$	0 1 2645 2648 14 18 20 1427 2712 90 1483 1596 2856 221 1620 1677 1096
profil	1781 1052
profile$	3039 2435 2461 2495
profiled$	2435
profiles$	3039 2435
profiling$	2435
profit	2432
progra	2743 1860 2067 3325 2069 3327 975 2365 2394 1258
programme$	2651 2671 2715 3118 889 979 1006
programmes$	2671 1006
progre	1465 1581 231 1614 1615 1616 1639 1681 3534 2525
progress$	2812 2873 2874 2891 1003 2459 2559 1310
progressed$	2723 2839 2897 2939 1310
progresses$	2812 1310
progressing$	1310
progresss$	2812
prohib	335 337 353 412
prohibit$	336 733 3473
prohibitding$	733
prohibited$	2966 2967 376 733
prohibiting$	733
prohibition$	414
prohibits$	733 3473
projec	3326
project$	2 24 2671 2715 91 3113 1857 3246 640 3332 889 979 1006
projects$	2671 3113 3332 1006
prolon	831 832
promise$	367 381
promised$	2660 381
promises$	367 381
promot	870 871 1116
promot$	1091
promote$	1091 1306
promoted$	2904 1306
promotes$	1091 1306
promoting$	1091 1306
promots$	1091
promptly$	2824 2863
proper$	1555 3071 2149 2196
propor	1136
proportion$	22
proportionate$	1097 2519
proportionately$	2519
propos	2324
proposal$	3582
proposals$	3582
prosocial$	2970
prospectus$	2690
protec	1116 1309
protected$	2904
protection$	338
protective$	2499
protoc	2743 975 2365 2394 1258
protocol$	1260
provid	1420 2700 1443 1445 1450 1477 104 243 775 2358 1078 1308
provid$	262
provide$	184 241 1626 262 1347
provided$	2678 2703 2704 2708 2735 1487 1626 2885 297 1347
provider$	68 3319 1008
providers$	68 3319 1008
provides$	2701 184 241 1626 262 1347
providing$	241 1626 262 1347
provids$	262
provis	6 2743 2848 2877 2896 1702 1860 3249 2067 3325 975 2365 2394 2499 1258
provision$	1389 2960 1857 3118 601 602 3265 2501 2502 2553
provisions$	3265
pru$	3265
pruned$	2383
psychi	1058
psychiatrist$	2441 1287
psycho	1058
psychologist$	2441 1287
public	6 1325
publication$	1389
publis	2700 1476 2358 1325
published$	2734
pull	446 2169 806 816
pull$	517 3237 651 659 730 758 2150 768 2152 789 791 2262 880 3566 1094
pulle$	758
pulled$	789
pullen$	758
pulles$	758
pulling$	659 758 789 1094
pulls$	659 758 1094
pupil	1502 149 2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 1873 1874 531 3195 587 1991 623 3290 2033 2034 3293 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 2277 2574 1192 2578 1207 2591 1215
pupil$	2760 2762 1531 1532
pupils	145 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3514 3527 3528 3533 2277 3545 3546 2294 929 2349 2574 1192 2578 1207 2591 1215
pupils$	1457 108 113 2760 2762 1528 1532 1784 3122 3176 3189 3191 1960 3224 3552 2424
purcha	1412 2700 1469 2358 985 2368
purchased$	2670 2727
purpose$	2902 3155 2542
purposeful$	2557
push	416 871
push$	1093 1148
pushes$	1093
pushing$	2471 1093
put	427 460 1843 462 477 1885 599 631 792 824 834 857 866 867 870 871 872 873 2261 1198
put$	3 1420 2700 1444 2710 1476 1477 2736 2789 246 1653 452 1844 489 1907 2036 683 690 696 825 2211 2316 953 972 2358 1330
pute$	972
putes$	972
puting$	489 696 972
puts	427
puts$	489 696 972 1330
puttin	427
putting$	246 1762 696 972 1330
qualification$	2693
qualifications$	2693
qualit	2499
quarte	2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
quarterly$	981
quartet$	1784 3122 3176 3189 3191 1960 3224 3552
questi	2743 415 975 2365 2394 1258
questioned$	3076
quicke	1264
quicker$	2556
quickly$	2824 2556
quiet$	3044 2418
quieter$	1795 3063 423 3091 1834 461 1845 3114 1872 3159 598 1982 3281 819 2243 2249 2255 929 3570 2404 2577
quit	402 438 1921 913
quit$	1821 737 2296
quiting$	737
quits$	1821 737
races$	3567
racism	1283
racist	1283
radar$	2921 2458
raise	218 226
raise$	1609 1092 1112 1329
raised$	120 2858 2385 1112 2509
raises$	1112 1329
raising$	2482 1112
ramp	29 1922 3575
ramp$	91 561
ran	2694
ran$	2654 2362
rang	2650 1014
rang$	1415 2379 2397
range$	788
rappor	2499
rarer$	2404
rate	2753
rate$	1480 1010 1261
rated$	1261
rates$	1480 1010 1261
rather$	1522 1839 711 720 2108 2191 836 844 864 2252 1055
ratifi	2700 2358
ration	756
re	1755 1837 1037
re$	1780
reach	1498 1760 3153
reach$	2756 1766 2150 788 983 1090 1259
reache	1383 2698
reached$	2641 2681 983 1259
reaches$	1090 1259
reaching$	1090
react$	1173
reacts$	1173
read	1383 2684 2700 2358
read$	2641 2661 2721 1476 181 1371
reading$	181 1371
readmit$	3095
reads$	181 1371
ready$	2732 2016
real$	3071 2149 2196
rearra	985 2368
reason$	2761 1801
reassu	1308 1312
reassurance$	2884
reassuring$	1067
rebuild$	1103 1157
rebuilde$	1103
rebuildes$	1103
rebuilding$	1103 1157
rebuilds$	1103 1157
receiv	2698 2699 2700 243 2358
receive$	1626 2373
received$	2661 38 2360
receives$	2373
recogn	131 1649 1116 1308
recognise$	2907
recognised$	1514
recommendations$	2872
record	2700 1443 1453 1458 2743 1546 164 165 166 167 1551 1598 218 436 975 2358 2365 2394 1258
record$	56 2711 2716 2718 125 2806 2807 2809 2810 938 2372
recorded$	77 2804 1547 1549 1550 938 2382
recording$	938
records$	56 2701 2711 2716 2718 125 2809 2856 938 2372
recove	1264
recrui	1383 1420 2700 153 915 2358 985 2368
recruit$	1358
recruite$	1358
recruited$	2641 2678 2390 1358
recruites$	1358
recruiting$	1358
recruits$	1358
red$	2750
redecorated$	2732
redesi	985 2368
redire	469
redraf	1323
redraw	985 2368
reduc	355 428 570 756 760 765 769 879 897 1264
reduc$	909
reduce	335 1820 3409 1116 1308
reduce$	741 909 1106
reduced$	2904 2966 2967 3078 3521 885
reduceing$	741 1106
reduces$	741 909 1106
reduci	335 1308
reducing$	909
reducs$	909
reduction$	98
refer	462
refere	2527
reference$	2802 2439
references$	2802 2439
referr	1383 2698 2724 99 2743 205 460 1843 975 2365 2394 1258
referral$	17 2739 1482 141 207 3578 994 2521
referrals$	17 2739 1482 141 207 994 2521
referred$	2641 2681 2375
reflec	1649 1117
reflect$	2907 1068 2479
reflected$	2382
reflecting$	1068
reflects$	1068
reform$	3013
refrain$	913
refres	2743 975 2365 2394 1258
refunds$	2611
refurbished$	2732
refurbishment$	91
refus	393 412 441 454 516 525 528 548 556 838 852 2235
refus$	946
refuse	354 2233
refuse$	946
refused$	1507 557 3491 946
refuses$	946
refusing$	946
refuss$	946
regain$	1157
regaining$	1157
regains$	1157
regard$	1632
region	3092 3116 3127 3138 3239 3240 3241 3242 1985 3257
regist	2663 26 1420 2684 1458 2743 866 867 975 2365 2394 1258
register$	1409 56 2716 624 3549 2378
registered$	2678 624 2375
registering$	624
registerred$	624
registers$	1409 56 2716 624
regrou	1755
regroup$	3013
regular$	193 196 1584 3147 1010 1074 1079 1080
regularity$	8
regularly$	1074 2459
rehear	95 1478 1546
rehearsal$	2644 3589
rehearsals$	2644 3589
rehearse$	694
rehearsed$	2804
rehearses$	694
rehous	460 1843 462 599 608
rehous$	621 622 1194
rehouse$	607 621 622 1194
rehoused$	1844 1853 1981 1989 607 621 622 3264 2036
rehouses$	607 621 622 1194
rehousing$	450 584 607 609 621 622 1194
rehousred$	621 622
rehousring$	621 622 1194
rehouss$	621 622 1194
reimpo	831 832
reinfo	1311
reinst	831 985 2368
reject$	946
rejecte$	946
rejected$	946
rejectes$	946
rejecting$	946
rejects$	946
relati	4 2940 1718 1858 1980 3249 3269 633 2110 2130 2499 1117 1312
relations$	2543
relationship$	1387 2934 329 2976 1913 3388 2486
relationships$	1387 2891 329 2976 3388 776 2486
relatives$	3433 2424 1286
releas	446 526 689 800 842 902
releas$	894
release$	894
released$	1909
releases$	894
releasing$	894
releass$	894
releasting$	894
relentless$	2481
releva	1546 243
relevant$	2804 1555 2821 1590 2851 1626 2443 2444
reliance$	742 2143
reloca	599 608
relocat$	621 622 1194
relocate$	1981 3245 607 616 621 622 1194
relocated$	1981 1989 607 616 621 622 3264
relocates$	1981 607 616 621 622 1194
relocating$	607 621 622 3518 1194
relocation$	450 3109 584 609
relocatred$	621 622
relocatring$	621 622 1194
relocats$	621 622 1194
remain	165 275 1863 3358 3498 1075
remain$	143 219 1604 1613 1652 370 3121 2045 3496 1071 1121 1210
remaining$	370 3083 3084 3085 3086 1976 2101 3479 3480 2223 849 850 2234 3493 2238 2240 2248 3533 2276 3540 3561 3565 3570 1071
remains$	143 219 1613 1652 370 2045 1071 1210
rememb	1537 2795
remember$	2479
remind	1414 430
remind$	1307
reminded$	2672 1307
reminder$	11
reminders$	11
reminding$	1307
reminds$	1307
remote$	2009
remov	401 402 446 457 476 539 560 583 594 765 773 806 879 1056 1202
remov$	398 758 908 909
removal$	473 584
remove	1444 3041 3202 562 1968 767 855 3515 985 2368
remove$	398 588 730 758 908 909 1334
removed$	2702 398 3076 1836 1945 3226 588 3230 3264 3521 908 1334
removen$	758
removes$	398 588 758 908 909 1334
removing$	398 588 730 758 908 909 1334
removping$	908
removs$	398 758 908 909
removting$	908
renew	831 832
renew$	876
renewe	1863
renewe$	876
renewed$	3121 3595
renewes$	876
renewing$	876
renews$	876
reopen	1323
repainted$	3573
repair	1444 985 2368 1323
repair$	91 1103 2521
repaire$	1103
repaired$	2702 2713 987
repaires$	1103
repairing$	1103
repairs$	91 1103 2521
repeat	1546 164
repeat$	2804
repeated$	2804 1547
replac	1444 2108 985 2368 1213
replace$	1218 1223
replaced$	2702 3362 3573
replaces$	1218
replacing$	1218
replie	1414 1421 1428 2700
replied$	2672
replies$	2679 2686
reply	1421 2684
reply$	2679
report	1384 1443 1458 2743 2753 146 1545 1546 164 218 3075 436 975 2365 2394 1258
report$	2649 2665 73 2716 125 132 141 2801 2803 1260 1261
reported$	2804 1547 2858 3074 2382 2386
reports$	2649 2665 2701 73 2716 125 132 141
represented$	1659
reques	600 1983 1198
request$	1512 3157
requested$	3115 2360
requests$	1512 3157
requir	2833 1721 356
require$	343 381 395 538 563
required$	367 381 2443 2444
requireed$	343 395 538
requireing$	343 395 538 563
requires$	343 381 395 538 563
researcher$	1007
researchers$	1007
resent	1537 2795
reserv	3560 1325
reset$	1103
resete$	1103
resetes$	1103
reseting$	1103
resets$	1103
reside	95 1478 2743 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 975 2365 2394 2574 1192 2578 1207 2591 1215 1258
resident$	2762
residential$	1831 474 634 640 1206
residents$	116 2762 1784 3122 3176 3189 3191 1960 3224 3552 2424
resili	2499 1312
resour	2743 1702 975 2365 2394 1258
resource$	1553
resources$	1553 288 2960 2501 2553 2562
respec	2940 1116 1136 1284 1309
respect$	2533 2540
respected$	2904 2956 2962
respectful$	2783 2481 2519
respectfully$	2519 2533
respit	1975
respite$	3233 748
respon	1421 2684 1428 2698 2699 2700 1658 1116 2499 1137 2520
respond$	226 1310
responding$	1310
responds$	1310
response$	2679 2872 2480 2500 1310
responses$	2686 1310
responsibility$	2869 2952 1099
responsive$	2916
rest	1757 3027 3031 3050 3052 3061 3064 1813 3083 3084 3085 3086 3112 3137 3151 520 1904 3163 3169 1975 1976 3260 3301 3312 3358 2101 3371 3376 3408 3428 3429 3430 3431 2174 2176 3447 3451 3456 3457 3461 3479 3480 2223 849 850 2234 3493 2238 2240 2241 2248 3520 2263 3527 3528 3533 2276 3540 3545 3546 2297 3561 3565 3570 2573
rest$	1723 2984 2987 2998 3000 3001 3007 3015 3018 3023 3024 3031 3051 3061 3064 1813 3085 3112 3137 3151 520 3162 3163 3169 3233 1978 3267 3273 3295 3352 3373 3382 3387 748 3397 3400 3401 3403 3428 3429 3430 3431 2174 2176 3447 3451 3456 3457 3461 3471 853 3495 2241 3506 3527 3528 3533 3545 3546
rested	2272
rested$	3530
restor	1117
restor$	1103
restore$	1103
restores$	1103
restoring$	1103
restors$	1103
restri	327 335 355 412 428 1820 476 570 756 821 897
restrict$	324 573 574 575 741 826
restricte$	826
restricted$	2966 2967 376 3078 466 573 574 575 826 2267
restrictes$	826
restricting$	324 573 574 575 741 826
restriction$	414 3066
restrictions$	414 3066
restricts$	324 573 574 575 741 826
restrictted$	575
restrictting$	324 573 575
resurfaced$	2732
resurfacing$	91
retain	831 1078
retain$	1143
retaining$	1143
retains$	1143
return	2684 2698 2699 205 2290
return$	206 492 494 553 790 2364
returne$	492 494
returned$	206
returnes$	492 494
returning$	492 494 553 790
returns$	206 492 494 553 790 2364
retwee	1428
retweets$	2686
reunit	1755
reunite$	3013
review	2700 1443 2743 1581 975 2358 2365 2394 2457 1258 1309
review$	76 2739 2842 2458 1076
reviewed$	75 2839 2386 1076
reviewing$	1076
reviews$	2701 76 2739 1076
revise	2700 2358
revok	476
revok$	487 946
revoke	855
revoke$	487 946
revoked$	946
revokes$	487 946
revoking$	487 946
revoks$	487 946
rewrit	985 2368 1325
rid$	788
ride	95 1478 808 2218
ride$	2043 3589
riders	2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
riders$	1784 3122 3176 3189 3191 1960 3224 3552
rides	1478
rides$	3589
rift$	2486
rifts$	2486
right$	2749 1555 2907 3071
rights	1284
rights$	1161
ring	1384 2650 2753 1498 1740 1760 3028 3075 3153 828 3520
ring$	2756 139 1368
ringing$	1368
ringle	1795 3063 3091 1834 461 1845 3114 1872 3159 3225 585 598 1982 1991 3275 3281 2243 2249 2255 2577 2587 1279
ringleader$	3539 2585 2586
ringleaders$	3539 2585 2586
ringri	1795 3063 3091 1834 461 1845 3114 1872 3159 598 1982 3281 2243 2249 2255 2577
rings$	139 1368
rink	36 3465 3466
rip	539
ripped$	562
rise	2738 2740 1264
rise$	102
risen	2740
rises	2738 2740 1264
rising	2738 2740 1264
risk	2940 2499 1312
risk$	2852 2857 2867 2452 2459 1087
risks	1312
risks$	2852 2857 2867 2452 1087
risky	2940
ritual$	2271
rival	1272
river$	3508
road	3308 2203
road$	3317 3467
roads$	3467
robbed	1501 2790 153 1054
robbed$	2759 2437
robber	1266
robberies$	157 1277
robbery$	157 1277
robs	2790
robust	195 2493 1117 1136
robust$	1578 1080 1097 2519
robustly$	2824 2519
role	2548
role$	1099
roll	6
roll$	231 2378
rolled$	2700 2358
rollout$	1389
room	36 41 63 3053 3054 3055 3059 1904 3249 2038 3296 2069 3327 2203 3463 2232 868 3575
room$	1424 62 91 287 2986 1842 1861 3149 3162 3299 2053 3321 3334 3335 703 3411 3462 3467 3490 889 3536 3558 3559 2312 3576 3578 3580 3586
rooms	3296 3327 861
rooms$	62 2986 3149 2053 3315 3335 3411 3462 3467 3558 3559
root$	1137
rose	2738 2740 1264
roster	1885 866 2261
rota	21 2743 3331 866 975 2365 2394 1258
rota$	28 2695 3549 3578 3586 3614 986 989
rotas$	28 986
round	3029 3156
round$	2652 179 2975 3434 3505 924 2376 2549
rounde	2341
rounders$	3599
route	3308 2203 3463 2319
route$	3113 2046 3317 3332 2319 3577 3586
routes$	2813 3113 2046 3329 3332
routin	1052
routine$	2271 1074
routinely$	1074
routines$	2435
row	3613
row$	141 1810 2078 3337
rowdy	3488
rows$	141 1810 2078 3337
rugby	2341
rugby$	3599
rule	92 2974 2324
rule$	93 2973 381 414 3188 578 2215 3582 3586 986
rulebetween$	3067
ruled$	1542 381
rules$	93 2973 381 2215 3582 986
rulesbetween$	3067
run	1420 2700 2290 2358
run$	2654 2678 2728 2785 2793 184 1804 1897 3589 3614 2362 2635 1351
rung	1383 2650 1414 2674 2676 1422 2700 1451 101 2769 3075 1014
rung$	2641 2672 2709 1484 2397
runnin	1404
running$	2662 2669 1351
runs	2694 1443 2290
runs$	2701 2785 184 3589 2362 1351
s$	169 1611 1727 1728 1738 400 3053 3054 3055 3059 3087 1859 1870 1899 520 589 596 1990 3510 2292 2570
s20$	2590
s34$	1197
s35$	1197
safe	258 2940 300 2958 2319 2493 2499 1284
safe$	2749 2783 1641 2907 2909 2910 1683 2956 3577 2421
safegu	1116 1284 1309
safeguarded$	2904
safely	1015
safely$	2398 2415
safer	300 2958 2165 1015
safer$	2907 2909 2910 1683 2956 423 2181 799 2398 2503
safety	2940 2493 2499
safety$	2902 1125
said	1537 2795 164
said$	2660 2763 1547 1261
sales$	123
same	1829 3198 684 2086
same$	2747 1564 1565 3020 3053 3054 3055 3059 3087 3142 3143 3145 3165 3198 2041 3307 2063 2086 3344 3347 2090 2091 2093 2098 2102 3382 3478 3519
sample$	2384
samples$	2384
sancti	1278
sat	2650 460 1843 2312
sat$	1414 2036 690
satisfy$	1139
saturd	593 717 718 2312
saturday$	2677 593 3234 717 2100 718 3359 3584 2335 3597
saturdays$	2677 3234 2100 3359 3584 2335 3597
saved$	77
saw	1537 2795
saw$	2654 2721 2379
say	2753 1498 1537 2795 1823
say$	114 2756 2763 2894 511 887 2405 1261
saying$	511 887 1261
says	1537 2795
says$	114 2763 511 887 1261
sbetween$	3067
scale$	1141
scales$	1141
scaling$	1141
scatte	1866 1867 2026 2027 873 922 1208
scatter$	3124 490
scattere$	490
scattered$	3125 3284 3285 2305
scatteres$	490
scattering$	490
scatters$	3124 490
schedu	2700 1885 2358
schedule$	2389
scheme	2743 975 2365 2394 1258
scheme$	28 2715 3332 979
schemes$	28 3332
school	31 32 36 1436 59 2729 2788 1830 1860 591 3249 3257 2000 626 2038 3296 2039 3308 2052 2061 2067 3325 3326 2069 3327 2203 3463 868 3602
school$	0 1 2648 14 18 20 2680 60 69 90 1483 2777 1521 2784 3088 3089 3113 1857 3118 486 1880 3229 1974 601 602 3251 611 3252 3253 3256 3258 3259 3265 2018 3277 3319 3332 797 809 3481 3555 3603 2416 2497 2627
schoolchildren$	3189
schooled$	1973
schools$	0 1 2648 14 18 20 2680 69 90 1483 3089 3113 1857 1880 601 602 3265 3297 3310 3315 3319 3332
scope	1545 1546
scope$	2803 2804 1861 1130 1131
scopes$	1130
scoping$	1130
score	2753
score$	1261
scores$	1261
scrap	928
scrap$	458
scrape$	458
scrapes$	458
scrapped$	2325
scrapping$	458
scraps$	458
screen	95 1478 2743 975 2365 2394 1258
screenshot$	72
screenshots$	72
screwe	2316
screwed$	3574
seal	457
search	1501 2789
search$	255 1281
searched$	2759
searches$	141 1281
seat	29 462 1922 792 834 872 873 2257 2258 2261
seat$	1810 489 1907 561 651 679 696 770 3497 3516 3536 3559 3578 3606 972 1375
seate$	972
seated	460 1843 1885
seated$	452 1844 2036 679 690 953 1375
seates$	972
seatin	1922
seating$	61 1762 489 651 696 3485 972 1375
seats$	61 1810 3113 489 561 651 679 696 770 3516 3559 3606 972 2614 1375
seatting$	696 972
second	3249 3358 2312
second$	3570
section20$	2590
section34$	1197
section35$	1197
secur	600 1983
secure	1429 2700 2358
secure$	1831 474 634
secured$	2687 3115
security$	2902
see	1384 2753 1537 2795 2965 2983 1740 1750 3014 1760 3028 390 3046 3056 1803 3119 3153
see$	189 2895 2959 2979 2982 2984 1731 2997 3008 1754 1764 1773 484 485 1907 2025 787 966 1145
seee$	485
seees$	485
seeing	2977 1761 390 3045 3049 2190 2247 3529
seeing$	189 2979 2991 2994 3017 1773 3079 484 485 3193 2114 2128 787 3505
seek	600 1983 775 832 1133 1198
seek$	251 779 1084 1095
seeke$	779
seekes$	779
seekin	1133
seeking$	779 1084 1095
seeks	1133
seeks$	779 1084 1095
seen	1383 2674 2676 2698 2700 1451 2724 101 1717 1750 1819 526 579 675
seen$	2641 2661 2681 2709 1484 2975 3008 1815 433 434 435 3077 1909 3175 1962
sees$	787 966
seize	1278
seized	985 2368 1278
seizes	1278
seizur	1278
select	2261
select$	782 926
selecte$	782 926
selected$	926 2390
selectes$	782 926
selecting$	782 926
selective$	812
selects$	782 926
selectting$	926
self$	2264 2499 1137
sell	153 2432
sell$	2791
seller	117 2770 1272
seller$	3581 1274
sellers$	3581 2424 1274
selling$	2407 2431 2433
sells$	2433
semina	2743 975 2365 2394 1258
send	436 456 462 469 560 599 608 800 821 824 834 842 857 866 867 871 1227
send$	489 492 494 553 624 627 659 817 851 1367
sende$	492 494 627
sended$	624 627 851
sendes$	492 494 627
sending$	489 492 494 553 624 627 851 1367
sendred$	624
sends	2694 1443
sends$	2701 489 492 494 553 624 627 659 817 851 1367
senior	2253 3512 2312
senior$	1080
sense$	261 881 2478
sensit	195 1658 1136
sensitive$	1578 2862 2916 2519
sensitively$	2824 2519
sent	2655 1400 1420 2694 2698 2700 1477 104 1501 3075 460 1843 526 608 821 824 842 866 867 2358 1325
sent$	2658 2678 2735 1487 2759 120 2789 3074 448 1844 1853 1909 1968 1973 597 1981 1989 616 3264 2008 627 629 636 659 683 800 825 2211 3481 2233 851 902 993
sente$	627
sented$	627 851
sentence$	2802 2439
sentences$	2802 2439
sentes$	627
senting$	627 851
sents$	627 851
separa	3075 436 1867 2026 2027 2058 685 781 3439 3503 3504 1208
separate$	360 1831 3101 3102 3103 463 3105 3108 3110 3111 471 1855 2007 2014 655 656 2042 663 664 2048 2050 668 670 2057 2059 678 2065 2066 686 2071 2073 2074 2076 2077 695 2079 2081 2082 701 2088 2092 712 713 2097 2099 759 2153 778 2175 820 2204 2205 3468 3475 3476 3522 3541 2300 2309 2575 2593
separated$	360 3074 3125 3284 3285 2068 2593
separately$	3221 3313 3316 3535 1322
separates$	360
separating$	360
separation$	473 1208
septem	2312
september$	2775 1518 3531
sergea	31 32 1436 59 2729
sergeant$	1392 68 1276
serv$	894
serve	2218 2352
serve$	1939 2245 863 894 3610 1338
served	2736 2233
served$	120 1897 3478 3482 3491
serveed$	2245 863
server	400 3465 3466
server$	1783 3042 403
serves$	2245 863 894 1338
servic	31 32 41 1436 2848 294 2365
service$	1392 28 2671 1424 2880 1824 3603 979 1008
services$	2645 28 2671 69 2813 1596 221 1620 2880 1677 1008 1096 2501 2502
serving$	894 1338
servs$	894
servting$	894
sessio	99 2743 1812 579 2021 2051 2067 3325 3326 3367 2203 861 975 2365 2394 1258
session$	2671 2715 1482 2744 2825 1827 3216 1962 3229 3272 640 3309 2053 2054 3332 3334 2084 3345 3349 2104 3363 2106 3365 3484 3511 3589 1260
sessions$	2671 2715 1482 2744 2825 1827 1962 3229 3272 3309 2053 3332 2084 3346 3361 2104 3363 2106 3365 3484 3589
set	1830 1860 591 2038 3296 3308 2067 3325 2069 3327 2202 2203 3463 828 1198
set$	2700 1445 1546 164 165 166 1653 2918 3088 3118 1974 3253 3321 3335 3384 3418 2161 2163 3460 2312 2352 2358 985 1172 1232
sets	1812 3296 3325 3327
sets$	3315 3335 2161 1172 1232
setting$	2815 2899 2941 3414 1172 1232
settings$	2815
settl	599
settle	2236 3534
settle$	3233 3236 798 3494
settled$	1981 3494
settles$	798
seven	33 35 112 154 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1873 1874 3137 3151 520 3163 3169 531 3195 3196 587 3290 2033 2034 3293 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2574 1192 2578 1207 2591 1215
seven$	1418 1495 2210
sever	335 392 747 760
several$	590
severed$	2981
severi	335
severs	335
sew	1323
shadow$	2150
shall$	389 449
shalln	387
shalln$	387
shallnot$	1770
shar$	1083
share	218 808 1308
share$	22 222 1884 2030 684 2179 3560 973 1083
shared	2700 1829 3438 2358 1308
shared$	2721 2858 400 1785 3087 685 2103 721 2105 3366 2109 2179 2212 922 993 2386
shares	1428 1443 1308
shares$	2686 2701 1884 2030 684 973 1083
sharin	1308
sharing$	2688 222 2994 1884 2030 684 2179 2301 1083
shars$	1083
sharting$	1083
she	154 1795 3063 3091 1834 461 1845 3114 1872 3159 598 1982 623 625 3281 2243 2249 2255 2577
she$	2755 1671 2942 1695
shed	3575
sheet	2743 975 2365 2394 1258
sheet$	1409 56 2822
sheets$	1409 56
shelte	29 1922 2257 2258 3575
shelter$	61 91 96 561 3516 2380
shelters$	96 2380
shelve	2272
shelved$	3530
shephe	469
shift	99 2743 1830 2069 3327 816 2203 3463 3465 3466 857 866 870 975 2365 2394 1258
shift$	2695 1482 2744 3088 3272 2054 889 924
shifts	1812 3327 861
shifts$	1482 2744 3088 3272 924
shine$	2928
shoo	558
shop	36 1502 2232 3602 2402 2505
shop$	2680 69 2733 2760 3187 3209 3490 3536
shopke	59 2729
shopkeeper$	0 1 2648 14 18 20 90 1483 116 2425 2434
shopkeepers$	0 1 2648 14 18 20 68 90 1483 116
shoplifting$	1277
shops$	2680 69 2733 2760 3187 3605
shorte	756 1264 1323
shorter$	885
shot$	788
should	2931 2935 1691 387
should$	194 232 233 1627 263 1660 389 449 2006 2111 2135
shouldn$	387
shouldnot$	1770
show	95 1478 1498 430
show$	2644 2756 417 640 889 3588 2372 2420 2635 1372
showing$	1439 2372 1372
shown	2655 2674 2676 1476 104 297
shown$	2734 1487 1680
shows	1478
shows$	2644 2372 2420 1372
shrubs$	1000
shun	807 2190
shut	3041 401 402 457
shut$	546 555 557 876 2418
shute$	876
shuted$	546
shutes$	876
shuting$	546 876
shuts$	546 876
siblin	2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 667 674 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
siblings$	1784 3122 530 3176 3189 3191 1960 3224 3552
side	1478 1136
side$	2778 3092 3106 3116 3127 3138 3239 3240 3241 3242 1985 2078 3337 3411 3462 3467 3508 3511 3549 3555 3558 3599 3613 2519
sides$	2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 3106 467 1873 1874 531 3195 587 3290 2033 2034 3293 2078 3337 3395 3411 2174 2184 2185 3444 3462 3467 3472 2217 835 2230 2242 2277 3558 3567 2574 1192 2578 1207 2591 1215
sight$	1585
sighted$	2454
sighting$	125
sightings$	125
sign	2663 2667 29 2698 2699 92 824 866 867 932
sign$	12 1403 1408 26 1428 61 1448 96 2743 3188 817 869 931 2315 3578 975 2365 986 2380 2394 1258 1357
signal$	400
signed	2700 2710 1476 2358 985 2368
signed$	1383 1385 12 1403 1420 2710 1465 2734 985 1357
signing$	1357
signpo	1383
signpost$	1296
signposted$	2641 2375 1296
signposting$	1296
signposts$	1296
signs$	12 1403 61 96 3188 931 2315 986 2380 1357
silent$	3044
silly	3488
silos$	2879
sim$	797 809
simpler$	423
since$	916 2414
sing$	181 1245
singes$	1245
singing$	181
single	725 2224
single$	1005
singles$	1214
singly	2058 3503 3504
singly$	3167 3210 3220 3316 3535 2583 2598
sings$	181 1245
sister	2971 1719 380 3031 1776 1777 1789 1791 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1858 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3269 633 3290 2033 2034 3293 667 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
sister$	1285
sisters$	1784 3122 3176 3189 3191 1960 3224 3552 2424
sit	2650 165 462 1868 506 3180 2025 808 834 2218 872 873
sit$	2748 139 1717 2982 1760 390 391 3032 1799 3098 489 1887 1889 3201 1944 3203 3211 2024 3283 2030 3289 2036 2055 679 694 696 3517 953 972 2373 1022 1242
site	1995 2038 3296 3308 3326 2069 3327 2203 3463 899
site$	28 391 443 474 3231 3253 3277 3348 3462 972
sitering$	1889
sites	3296 3327
sites$	28 3315 3462 972
siting$	391 489 1889 696 972
sits$	2665 2748 139 3098 489 2030 2055 679 694 696 953 972 2373 1022 1242
sittin	1768 3049 1819 3296 2203 3463 3464 861 3529
sitting$	2977 2994 3017 390 1799 3077 1889 3289 2054 679 696 972 1242
sittings$	3297
situat	2499
situation$	1554 2459
six	33 35 112 154 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 3195 3196 1969 3227 587 3290 2033 2034 3293 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2402 2574 1192 2578 1207 2591 1215
six$	1418 107 1495 113 2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 3122 1873 1874 531 3195 587 3290 2033 2034 3293 3395 2174 2184 2185 3444 2210 3472 2217 835 3477 2230 2242 2277 2331 2574 1192 2578 1207 2591 1215
sixth$	2788 2061 2067
size$	1811 1953
skate	808 869 3575
skate$	1245
skatees$	1245
skater	33 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
skaters$	1784 3122 3176 3189 3191 1960 3224 3552
skates$	1245
skill$	1314
skills	786
skills$	1645 288 1314
slacker$	3432
slate$	1986
sleep	2753 1710 1737 399 2177 2218
sleep$	1887 1269
sleepover$	2964 2995 437 3435
sleepovers$	2964 2995 1782 437 1911 3435
sleeps$	1269
slept$	1269
slide	2743 975 2365 2394 1258
slide$	789
slides$	789
sliding$	789
slighter$	3432
slip	2290
slip$	282 789
sliping$	282
slipping$	282 789
slips$	282 789
slot	2051 3326 2069 3327 2203 3463 3464
slot$	3113 3272 3309 2053 2054 3334 2095 3511 889
slots	3327 861
slots$	3113 3272 3309 2053 2095
slow	897
small	2138
small$	3396
smart	2493
smile	1499
smile$	2757
smiles$	2757
snap$	400
snapchat$	400
sneak	2290
snooke	2341
snooker$	3599
so$	373 388 409 410 418 451 512 518 595 639 642 662 3305 2085 745 755 805 814 893 912 914
social	1717 2977 3017 425 3079 2247 3554 1321
social$	31 32 1436 2970 2147 2157 2164 2168
socialise$	2975 3030 3500 2571
socialising$	1808 3505
sofa	1922 2257 2258 932
sofa$	561 3516 3536 2315
sofas$	561 2315
sold	153 3515
sold$	2433
solely$	3170
solicitor$	3615 1287 1289
solidi	1311
soluti	2896 1137 2520
some	3225 623 3570 930 2587
some$	1567 1636 1657 1694 1795 3063 3091 1834 461 1845 3114 1872 3159 590 598 1982 1991 3270 3281 2213 858 2243 2249 2255 929 2313 2577 2587
somebo	294
somebody$	2762 1620 1677 1699
someon	294
someone$	2762 1620 1677 1699
someth	2896
something$	235 313 2286 1174
somewh	3244
somewhere$	235 3420 2232 2233 2286
son	2971 1719 380 1776 1777 1789 1791 1795 439 1845 3104 465 467 1873 1874 531 3195 587 3290 2033 2034 3293 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 2277 2574 1192 2578 1207 2591 1215
son$	1790 3542 1285
song$	91 3579
sons$	1790 3542
soon$	1943
sooner	1264
sooner$	2556
soonest$	1568
sort$	2163
sought	832
sought$	2849 2885 2962 3115 2360
sourc	600 1983
source$	236
sourceing$	236
sources$	236
south	3092 3116 3127 3138 3239 3240 3241 3242 1985 2012
spac$	490
space	63 2938 1904 1975
space$	62 2899 287 288 2941 1810 1842 490 3162 3233 754 761 3506 3578 2536
spacebetween$	3067
spaced	922
spaced$	2305
spaces$	62 2899 2941 490
spacesbetween$	3067
spacin	426
spacing$	1809 490
spacs$	490
speak	1384 2650 1750 416
speak$	139 176 211 299 2957 2984 1740 3008 1760 3028 415 1803 436 961 962 1181 2635
speaking$	211 299 2977 961 962 1181
speaks$	139 176 211 299 961 962 1181
special$	1831
specialist$	1590 474
speed	1179
speed$	2562
spend	2753 2965 3056 2025 808
spend$	27 2741 1717 2984 1799 1803 3283 3289 3459 1029
spendi	2247
spending$	27 2977 2991 3017 3049 1799 3289 3459 3505 3554 1029
spends$	2741 3459 1029
spent	1429 1509
spent$	2687 1438 2741 2767 2408 1029
split	1744 462 1866 1867 1876 2026 685 2136 816 2272 922 1208
split$	3074 3124 3125 3134 544 3284 2027 649 650 2068 690 692 3394 3530 2305
splits$	3124 649 650 692
splitting$	649 650 692
spoke	2650 1014
spoke$	2654 1415 2397
spoken	1414 2700 1014
spoken$	1383 2654 2672 2674 2676 1422 1451 2724 1473 101 2397
spot	2257 2258
spot$	3497 3516
spotte	1819
spotted$	1815 433 434 435 3077
spread	685 922
spread$	490 2068 690 2305 1083
spreade$	490 1083
spreades$	490 1083
spreading$	490 1083
spreads$	490 1083
spreadting$	1083
spring	2312
spring$	2775
spur$	2299
squad	1830 3249 2069 3327 3331 2203 3463 3465 3466
squad$	3088 3272 3335 3511 3549 2312 1276
squads	2052 3327
squads$	3272 3310 3335 3567
square$	1717 3179 3187 3209 3229
squeez	870
stab	2790
stabbing$	157 1277
stabbings$	157 1277
stabil	1137 2520
stable	3465 3466
staff	31 32 1436 58 59 2729 1702 2505
staff$	0 1 2645 2648 1392 14 18 20 23 52 54 1441 60 64 2712 90 1483 116 221 1620 1647 2960 2380 1096 2507 2517 2526
staffe	1420 985 2368
staffed$	2678 1235
staffing$	1553 1235
staffs$	1235
stage	3575
stage$	91 2815 2826 2915
staged	2736
stagge	702
staggered$	713 2097
stall	2743 932 975 2365 2394 1258
stall$	889 2315 3588 2333 3612 3614 1273
stalls$	2315 3588 3612 1273
stance$	2912 2558
stand	1863 506 2218
stand$	391 3121 1889 3201 3211 2024 679 696 889 972 1241
stande$	391 972
standering$	1889
standes$	972
standi	2977 3017 881
standing$	391 1889 696 2264 3550 972 1004 1241
stands$	696 972 1241
standting$	1889 696 972
start	2753 460 1843 689 2096 800 828 2218 869
start$	2934 448 479 3233 1986 616 624 636 2051 1168 1205 1341
starte	2700 1639 1681
starte$	479
started$	120 2897 2927 2939 624 1341
startes$	479
starting$	479 624 1205 1341
startred$	624
starts$	479 616 624 636 1168 1205 1341
starttime$	3354
starttimes$	3354
state$	1403
stated	1546
stated$	2804
stateed$	1403
statements$	988
states$	1403
statio	462
station$	2733 3179
stations$	2733
status	881
status$	2264 3550
stay	2753 165 1649 275 1863 506 3249 808 816 3498 927
stay$	139 219 1604 1613 2907 1652 370 382 3029 475 3121 1889 611 3266 3268 628 2036 2045 3434 2232 3496 939 1035 1038 1071 1121 1210
stayaway$	2310
stayd$	475
stayering$	1889
staying$	219 370 382 1889 939 1071
stays	3498
stays$	139 219 1613 1652 370 382 475 628 2045 939 1035 1038 1071 1210
stayting$	1889
steadier$	819
steady$	1079
steer	416 464 469 806 1309
steer$	370 659 730
steering$	24 44 2743 370 730 975 2365 2394 1258
steers$	370 730
step	1791 2169 816
step$	749 1169
stepbrother$	1285
stepcarer$	1285
stepcarers$	1285
stepdad$	1285
stepdaughter$	1285
stepfather$	1285
stepmother$	1285
stepmum$	1285
stepparent$	1285
stepparents$	1285
stepping$	1169
steps	1628 1922
steps$	2886 561 1169
stepsister$	1285
stepson$	1285
stereo	1283
stereotypes$	2506
steward$	52
stewards$	52
sticke	92
sticker$	94 96
stickers$	94 96
stigma	1137 2520
stigma$	2506
still$	1489 1490
stimul	1311
stir	828
stock	1227
stood$	134
stop	2753 327 335 1725 353 354 363 392 394 402 408 412 438 476 528 722 2203 3465 3466 836 891 913 918 928 932
stop$	2695 336 1726 363 1746 397 3040 1787 1788 1821 458 505 3150 543 1935 3362 731 736 3393 807 3473 846 888 2296 3555 919 2315 1022 1024 1106 1343
stope$	458 888
stopes$	458 888
stoping$	846 888 1106
stoppe	2689 1501 1510 1524 2789 1541 3041 1820 855 2272
stopped$	2759 2768 2782 2799 2966 2967 2981 376 3040 3078 510 3171 3362 3369 3474 3530 1024 1343
stoppi	335 353 722
stopping$	336 1746 397 458 846 1343
stops	2689 335 353 722
stops$	141 336 1746 397 1821 458 1935 3362 3473 846 888 919 1022 1024 1106 1343
stopting$	1746
story$	2778
strang	2770
stranger$	2766 2425
strangers$	2766
strate	2743 786 975 2365 2394 1258
strategic$	1080
strategies$	1629 1645 2501 1315
strategy$	24 2872 1315
stream	3331 1311
streams$	3339
street	3053 3054 3055 3059 2047 2203
street$	3096 3183 3467 3555
streets$	3183 3305 3467
streng	1116 2499 2525 1309
strength$	2891 1161
strengthen$	1091
strengthene$	1091
strengthened$	2904
strengthenes$	1091
strengthening$	1091
strengthens$	1091
strengths$	2891 1117 1161
strik	1056
strike$	161
strip$	908
stripe$	908
striped$	908
stripes$	908
striping$	908
stripping$	908
strips$	908
stripting$	908
strive	1133
strong$	2308 1079 1175
stronger$	291 1160
struck	1056
struck$	161
structured$	2557
studen	149 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 1991 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3514 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
student$	2762 1532
students$	2762 1532 1784 3122 3176 3189 3191 1960 3224 3552 2424
studio	36 3465 3466
study	2218 3534
study$	1887
subjec	1812 2021
submit	1400 2700 1443 2358
submit$	1355
submits$	2701 1355
submitted$	2658 1355
submitting$	1355
succeed$	2928
succes	2525
sucked$	789
suitab	243 1712 774 781
suitable$	1590 1619 1626 2970 2444
summer	2312
summer$	2775 3270 632
summers$	632
sun	2312
sunday	593 717 718 2312
sunday$	2677 593 3234 717 2100 718 3359 3584 2335 3597
sundays$	2677 3234 2100 3359 3584 2335 3597
superv	31 32 1436 1458 1459 2743 460 1843 675 975 2365 2394 1258
supervised$	2967 3072 1186
supervision$	2696 2716 2717 3072 1318
supper	95 1478 2334
supper$	3588 2333 3592 3603 3612 3614 2619
suppers$	2619
suppli	1450 153
supplied$	2708 2433
supplier$	1277
suppliers$	1277
supplies$	1277
supply	153 2432
supply$	2791 1277
supplying$	1277
suppor	1383 1384 2743 195 1581 2848 258 1658 300 2958 464 1987 675 786 975 2365 2394 2493 1116 2499 1136 1258 1309
support$	2671 2696 2851 243 2884 244 1629 2106 1111 1114 2501 2502 2521 2553
supported$	2641 2839 244 2910 2956
supporting$	244
supportive$	1578 1641 2901 2916 1683 1079 2519 2561
supports$	244
sur$	485
sure$	269 2918 381 485 2547
sured$	381
sures$	381 485
surgeo	1058
surgeon$	2441
surger	2334
surgery$	3592
suring$	485
survey	1412 2674 2676 2743 975 2365 2394 1037 1258
survey$	11 28
surveyed$	2670 2675
surveys$	11
suspen	446 476 583 1968 594 1202
suspend$	487 586 860 1193 1204
suspende$	487 586 860 1204
suspended$	3090 1836 3226 3228 3230 860 2325
suspendes$	487 586 860 1204
suspending$	487 586 860 1204
suspendned$	860
suspendning$	586 860
suspendred$	860
suspendring$	586 860
suspends$	487 586 860 1193 1204
suspension$	473 584
sustai	1294
sustained$	2904
swap	807 2190 1325
swap$	447
swape$	447
swapes$	447
swaping$	447
swapping$	447
swaps$	447
sway$	517 3237 2150 768 2152 2262 880 3566
sweep	558
sweep$	1333
sweeping$	1333
sweeps$	1333
swiftly$	2824
swim	63 95 1478 2218 869
swim$	3588 2619 1245
swimes$	1245
swimme	2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
swimmers$	1784 3122 3176 3189 3191 1960 3224 3552
swims	1478
swims$	2619 1245
switch	631 824 857 866 867 870
switch$	447 1220
switche$	447
switched$	825 985 1220
switches$	447 1220
switching$	447 1220
switchping$	447
switchs$	447
sympathetic$	2481
system	2700 2358
system$	28 2718
systems$	28
t$	372 1763 1770 1792 422 501 502 504 522 2028 2070 2083 719 766 815 839 845 878 896 907 920 921 1188
table	29 1922 3308 2063 2067 3325 2203 3463 3464 3514 2257 2258 932
table$	61 2820 1810 1842 561 2053 3321 770 3411 3462 3485 3516 889 3536 3559 2315 2341 3614
tabled	2700 2358
tables	2038 3296 2069 3327 861
tables$	61 1810 561 2053 3315 770 3411 3462 3485 3559 2315
tackle	226 1116 1278 1308
tackle$	1609 1106
tackled$	2904
tackleing$	1106
tackles$	1106
tackli	1278 1308
tailor	243
tailored$	1626
tak	402 446 456 457 462 539 2169 834 1227
tak$	492 494 627 758
take	190 205 608 699
take$	6 2663 78 160 161 177 178 245 251 265 271 2918 296 311 1837 492 494 1907 553 627 758 817 2245 915 967 991 1064 1370
taked$	627
takeed$	2245
takeing$	553
taken	2773 2774 205 3075 460 1843 526 773
taken$	1400 1420 2700 2710 120 1542 160 161 177 206 296 3074 1844 1853 496 1909 3202 562 1989 659 758 3515 2358 2371
takes	190 205 608 699
takes$	2663 160 161 177 178 271 296 311 492 494 553 627 758 817 2245 915 967 1064 1370
taking	190 608
taking$	1404 2663 161 177 178 245 265 271 296 311 492 494 627 758 817 1064 1370
taks$	492 494 627 758
talk	1384 2743 2965 416 975 2365 2394 1258
talk$	2744 2748 176 211 299 2957 1740 1760 3028 415 1803 2405 1132 1181 2635 1260
talked	1414 1014
talked$	2672 1415 2674 2676 2397
talkin	3049
talking$	211 299 2994 1761 2471 1181
talks$	2744 2748 176 211 299 1132 1181
tally$	56
tap$	1147
tapping$	1147
taps$	1147
target	2790 243 2432 1052
target$	2668 82 2791 2366 2389 2435 1170
targeted$	1626 1170
targeting$	2435 1170
targets$	82 2366 2435 1170
task$	24 82 2739 2743 975 2365 2394 1258
tasking$	2846
tasks$	82 2739
taught	2650 460 1843 1885 675
taught$	452 1844 1973 3264 636 2036 2211 953 2379
taxi	3463 3464
taxi$	67 2053 3332 3559 3588 3612 3614 1273
taxis$	67 2053 3332 3559 3588 3612 3614 1273
tea	95 1478
teach	430 462 786 792 834 2261
teach$	2785 262 489 651 1362 1363
teache	31 32 1436 58 59 2729
teache$	262
teacher$	0 1 2648 14 18 20 23 52 60 90 1483 2754
teachers$	0 1 2648 14 18 20 23 52 1441 60 90 1483 2754 116 3433
teaches$	2785 262 1362 1363
teaching$	262 489 1362 1363
teachs$	262 489
team	2848 1830 1860 1890 2069 3327 2203 3463 3465 3466 1321
team$	1392 1407 2671 1431 64 1598 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 3088 1845 3104 465 467 3112 1857 3118 1864 1873 1874 3137 3148 3151 520 3163 3169 531 1920 3195 3196 1966 1969 587 640 3290 2033 2034 3293 682 3335 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3511 3527 3528 3533 2277 3545 3546 3549 2294 929 2312 996 2574 1192 2578 1207 2591 1215
teamin	1321
teamma	2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
teammates$	1784 3122 3176 3189 3191 1960 3224 3552
teams	2052 2061 3327 861
teams$	2645 2671 3310 3319 3335 3567
tear	806
teas	1478 2177
teas$	3435
teenag	149 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1941 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
teenagers$	1532 1784 3122 3176 3189 3191 3199 1960 3224 3552 2430
telegram$	400
teleph	1383
telephoned$	2641
tell	2753 1498 1537 2795 356 430
tell$	114 2756 2763 139 146 343 395 538 563 2179 1261 1373
telled$	343 395 538
telling$	343 395 538 563 2179 1373
tells	1537 2795
tells$	114 2763 139 146 343 395 538 563 1261 1373
tellsed$	343
tellsing$	343
tellss$	343
temple	3465 3466
temple$	3603
tempt	806
temptation$	2150
tempted$	789
ten	2402
tenanc	626 868
tenancies$	2053 954
tenancy$	601 602 2053 954 3615
tendered$	2391
tennis	2341
tennis$	3599
tensio	1137 2520
tent	3331
tent$	3559 3611
tents$	3559 3611
term	1558
term$	2775 2816 632
termly$	981
terms$	2743 632 975 2365 2394 1258
test$	2743 975 2365 2394 1258
text	1384 2650 2743 1740 1760 3028 975 2365 2394 1258
text$	11 1512 132 139 1368
texted	1383 2674 2676 1422 1014
texted$	2641 2397
textin	1780
texting$	3038 1368
texts$	11 1512 132 139 1368
than	1915 3186 2155 3441
than$	1494 2780 1735 3036 1854 3120 3166 3173 3174 541 3190 1933 1951 3212 3213 1961 2220 905 2438
thanke	2674 2676
that$	1395 1426 1504 2852 237 2914 359 1775 810 2329 2401 2411 2422 1042 1043 1044 2606
the	2340 2505 2513
the$	1393 2673 2764 1525 1562 2827 259 1647 1648 1654 1663 293 1775 1990 2116 2120 2133 2187 2280 2317 3576 2320 2321 3580 2323 2326 2329 2330 2331 950 2342 2346 2348 2353 2354 2355 2356 2357 2401 2411 2419 1042 1043 1044 1051 2507 2517 1163 2599 2600 2601 2602 2603 2604 2605 2607 2608 2609 2612 2613 2617 2618 2621 2622 2626 2627 2632 2634 2640
theatr	36
theft	1266
theft$	2766 157 1277
thefts$	2766 157 1277
their	530 2195
their$	2673 1488 169 2827 1663 1685 2984 1775 1849 1870 1899 542 589 2116 2120 2239 2280 2292 2326 2329 2348 2353 2354 2356 2401 2411 1163 2605 2607 2613 2627 2632 2640
theirs$	2783 2423
them	33 128 1515 1525 1536 1538 1539 268 1651 2971 1719 380 1776 1777 1789 1795 3065 439 1845 3104 465 467 1873 1874 3158 531 1920 3195 3196 1966 587 625 3290 2033 2034 3293 3302 667 682 3395 2174 2184 2185 3444 3472 2217 835 2230 2237 2241 2242 2277 3545 2294 2340 2343 2349 2355 2402 2419 2499 2505 2574 1192 2578 2587 1207 2591 1215
them$	1395 2673 2757 2762 2764 1511 2794 2796 2797 2798 2827 1647 2936 1696 3176 1920 3182 1926 3191 1960 3219 3224 3278 716 3388 763 3552 2313 3601 2346 2411 1038 2507 2517 2606 2621 2622 2627 2630 2631 2640
theme$	2867
themes$	2867
themse	112 1015
themselves$	1495 2835 2928 3513 2398 2522
then$	3531 2562
therap	1058
therapist$	2441 1287
there	2694
there$	2747 2819 2878 1630 3307 703 3486 1032 2624
these	1813 2505
these$	1536 1775 3278 2187 2280 2323 2497
they	33 34 50 84 112 145 154 268 1651 439 644 835 2230
they$	1417 1433 1467 85 89 107 108 1495 113 2755 2762 1528 1554 1671 2942 1695 763 1253
thick	2188
thick$	3446
thin$	801 803
thine$	801 803
thines$	801 803
things	2877
things$	1554 1560 2852 1629 309 1703 2471
thining$	801 803
think	1537 2795 1649
think$	1491 1498 2907 2913 497 1036 1101 1127
thinking$	2861 1101 1127
thinks	1537 2795
thinks$	1491 1036 1101 1127
thinner$	3432
thinning$	801 803
thins$	801 803
third	2312
this	1546 2419
this$	1395 2801 2803 2804 2805 2852 1775 2116 2120 2133 2187 3510 2280 2411 1043 1044 2534
those	1813
those$	150 152 1775 2323
though	1537 2795 1055
though$	2438
thought$	2861 1632 3452 812 1036
thread$	403
threat	1501 2789 2790 153 1054 1266
threat$	1512 141 2787
threaten$	2791 2792
threatened$	2759 2437
threats$	1512 141 2787
three	112 154 2971 1719 380 3031 1776 1777 1789 1795 3053 3054 3055 3059 3061 3064 1813 439 3085 1845 3104 465 467 3112 1873 1874 3137 3151 520 3163 3169 531 3186 3195 3196 1941 1969 3227 587 623 3290 2033 2034 3293 674 3358 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3520 3527 3528 3533 2277 3545 3546 929 3570 930 2349 2574 1192 2578 2587 1207 2591 1215
three$	1495 2798 2971 1719 380 1776 1777 1789 1795 3063 3069 439 3091 1834 461 1845 3104 465 467 3114 1872 1873 1874 3159 531 534 3195 3199 1948 3217 587 590 1977 598 1982 1991 3281 3287 3290 2033 2034 3293 3395 3413 2174 2184 2185 3444 2210 3472 2217 835 2230 858 2242 2243 2249 2255 2277 929 2313 2317 2320 2323 2330 2331 950 968 2353 2354 2357 2574 1192 2577 2578 2587 1207 2591 1215 2600 2606
threes$	3200 3483
thrive	3534
thrive$	2928
throug	1383 976
through$	2641 10 1398 1402 2672 2726 172 1665 292 3131 688 3434 3563 2359 2464 2510 2560
throw	560 583
thu	2312
thur	2312
thursd	593 717 718 2312
thursday$	2677 593 3234 717 2100 718 3359 3584 2335 3597
thursdays$	2677 3234 2100 3359 3584 2335 3597
tick$	12
ticked$	12
ticket	29
ticket$	94 994 2610
tickets$	94 994 2610
ticks$	12
tie	2130 821
tie$	340 3388 757 2143 791 826
tied$	466
tiee$	826
tieed$	826
tiees$	826
tieing$	826
ties	1718 2110
ties$	2976 340 3368 734 3388 757 2143 791 3445 826 2543
tight	2188
tight$	2188 3446
tighte	831 832
tighter$	291 1160
tightl	2188
tightly$	3446
till$	2767 2312
time	1812 3296 3326 2069 3327 3367 2203 3463 2273
time$	2779 1553 2815 2915 288 329 2975 2996 1801 1827 3113 3133 1896 3205 3206 3207 3209 3210 3211 3214 3215 3216 3218 3272 2024 3309 3332 3334 2084 3344 3345 2089 3349 2094 2095 3354 3356 3360 3361 2106 2118 736 2122 2123 2124 746 2139 2201 3470 3478 3490 3491 3505 2268 3531 3536 2307 3586 1025 2412 2415 1059 2442 2445 1182
timely	195
timely$	1578 1097
times	3296 3327 1266
times$	9 1399 2742 103 140 2815 1827 3113 3272 3297 3309 3332 2084 2095 3354 3355 2307
timescale$	2366
timescales$	2366
timesheet$	989
timesheets$	989
timeta	92 2743 1830 460 1843 462 1860 1885 2000 631 2038 3296 2039 2051 975 2365 2394 1258
timetable$	28 2683 2690 3088 3113 3118 3258 3309 3578
timetabled$	1844 690
timetables$	28 3113 3297 3309
to	615
to$	2641 2673 2709 1456 1460 2722 2731 1474 1484 2745 1506 2765 2767 2772 1559 1589 2855 1609 232 233 1617 1618 2890 2903 263 2905 2914 2916 1660 1670 1686 1692 317 1732 1739 1746 3082 449 1847 1852 1854 3156 1938 3247 612 2006 653 3321 2111 2119 2135 2172 827 3525 896 2289 2318 2337 2338 2344 3604 2347 3608 2397 2398 2403 2413 2414 2417 2442 2469 2494 2514 2516 2616 2617 2620 2637 2638
togeth	1717 1718 2977 2979 2982 2983 1731 1737 1738 1750 1754 1755 399 3046 3053 3054 3055 3058 3059 3061 3070 1816 1817 3135 3198 2025 3288 2086 3376 847 884 3526 3529 1321
together$	2748 2854 2961 2975 2976 2989 2990 2995 2996 3004 3008 3010 3012 3013 3020 3021 3025 3030 3032 3034 3035 3036 3038 1814 3073 437 3081 3098 3099 3154 3175 3201 3206 3209 3211 3279 3282 3283 3286 3289 3307 3318 3344 3377 3380 3382 3458 3478 3489 3500 3569 2336 3613 2415 2472 2477 2510 2628
togethers$	2995 1782 437 3377
told	1414 2674 2676 2769 1537 2795 1546 165 167 3438
told$	2672 2700 2763 2804 1550 367 3074 3075 683 2179 3450 2284 1261
tolerant$	2481
too$	912 925
took	2774 134
took$	2663 161
toolki	2743 975 2365 2394 1258
toolkit$	984
toolkits$	984
tools	29
tools$	1645 288
toping$	1746
torches$	94 2610
tore	806
tos$	1746
toting$	1746
touch	1414 1717
touch$	2672 2860 2975 3144 3386 1082
tough$	1175
tougher$	1175
tour	2743 975 2365 2394 1258
tour$	640 3589 3612
tourna	95 1478
tournament$	3588 2333
tours$	3589 3612
tout$	1273
touts$	1273
toward$	2516
towards$	1847 2172 2260 2516 2560
town	2979 3092 3116 3127 3138 3239 3240 3241 3242 1985 3249 3257 3268 2038 3296 3308 2203
town$	3096 3179 3250 3252 3254 3265 2018 3314 3508
towns	3296 2047 2052
towns$	3255 3305 3310 3315
toxic	2266
toxic$	2044 3524
track	1052
track$	2821 2389 2435
tracke	2743 975 2365 2394 1258
tracked$	75 2386 2435
tracker$	2718
tracking$	76 2435
tracks$	2435
trade	807 2190
trader$	1273
traders$	68 69 1273
train	442 460 1843 1868 808 2203 834 2218 869 872
train$	1887 3323 694 1361
traine	1383 2698 2700 2724 1473 2358
trained$	2641 2681 2731 2390 1360
traini	1430 2743 975 2365 2394 1258
training$	2651 2688 2696 2061 3603 978 1361
trains	442
trains$	3323 3324 694 1360
tram$	3323
trams$	3323 3324
transf	446 460 1843 462 477 599 608 631 824 834 857 866 867
transfer$	450 3109 3232 1981 609 616 621 622 624 636 1194
transfere$	621 622 1194
transfered$	621 622 624
transferes$	621 622 1194
transfering$	621 622 624 1194
transferred$	448 1844 1853 1981 1989 616 621 622 3264 624 636 825
transferring$	621 622 1194
transfers$	450 3109 3232 1981 609 616 621 622 624 636 1194
transl	2700 2358
transp	456 460 1843 462 675 834 1137 2520
transparent$	2481
transport$	67
transported$	1844
trauma$	1117 1161
travel	1768 460 1843 1868 559 808 2218
travel$	1844 1887 629 2022 2024 2025 2030 3289 2043 2055 694 953 2619
travelling$	2994
travels$	629 2022 2030 2055 694 953
treat$	1150
treate	1283
treated$	1150
treating$	1150
treats$	1150
trebl	2740
trees$	1000
trends$	2455
tribunal$	3596
tries	1133
tries$	1135
trim	1325
trimme	985 2368
trimmed$	2383
trio	2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 1890 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
trio$	1784 3122 3148 3176 3189 3191 1960 3224 3552
trip	2743 3367 2334 975 2365 2394 1258
trip$	2744 640 2104 3363 3484 3549 3588 2333 3592 3612 1260
trips	861
trips$	2744 3340 2104 3363 3484 3588 3612
troubl	3488
true$	3071 2149 2196
trust	2753 2499 1284
trust$	2486 2540 1267
truste	131
trusted$	1514 1623 1624 1666 1079 1267
trustees$	2714
trusts$	1267
try	497 1133
try$	1135
trying	1133
trying$	2471 1135
tue	2312
tuesda	593 717 718 2312
tuesday$	2677 593 3234 717 2100 718 3359 3584 2335 3597
tuesdays$	2677 3234 2100 3359 3584 2335 3597
turf	558
turn	1401 2663 2667 2684 2694 2698 2699 2753 560 2169 816
turn$	2650 1408 81 139 2957 417 459 491 546 851 852 3497 889 2350 998 1027 1030 1220
turne$	459
turned$	2689 81 2769 2789 3076 491 1914 546 557 2233 851 3515 3573 985 1027 1220
turnes$	459
turning$	459 491 546 851 1220
turnou	78 1461
turnout$	2719 2393
turns$	2689 81 139 459 491 546 851 2350 1027 1030 1220
tutor	31 32 1436 59 2038 3296 3308 2051 2052 2061 2067 3325 3326 3463 3464
tutor$	1830 3113 1860 591 2000 2038 2039 3309 2052 3310 3319 2067 2069 2075 3433 924
tutorial$	889
tutors	3296
tutors$	3113 3309 3310 3315 3319 3433
twice$	2642 103 140 3598
twins	2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
twins$	1784 3122 530 3176 3189 3191 1960 3224 3552
two	154 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1873 1874 3137 3151 520 3163 3169 531 3195 3196 3225 1969 3227 587 623 3290 2033 2034 3293 667 3358 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2224 2230 2241 2242 3520 3527 3528 3533 2277 3545 3546 929 3570 930 2574 1192 2578 2587 1207 2591 1215
two$	2971 1719 380 1776 1777 1789 1795 3063 3069 439 3091 1834 461 1845 3104 465 467 3114 1872 1873 1874 3159 531 534 3195 1948 566 1950 3217 587 590 1977 598 1982 606 1990 1991 625 3281 3287 3290 2033 2034 3293 667 680 3388 3395 3413 2174 2184 2185 3444 2210 2213 3472 2217 835 2230 858 2242 2243 2249 2255 2277 2287 3556 929 2313 2317 2320 2323 2330 2331 950 968 2353 2354 2356 2357 2574 1192 2577 2578 2587 1207 2591 1215 2600 2606
twos	2224 3503 3504
twos$	1942 3200 2225 3483 1214
type$	2163
unable$	348 377 1771 440 1895
uncle	1858 1980 3249 3269 633
uncle$	1286
under$	1410 2700 2764 201 384 2358
undergrowth$	1000
underm	769
undermin$	909
undermine$	909
undermines$	909
undermining$	909
undermins$	909
unders	1649 2493 1116 2499 1309
understand$	2907
understanding$	2478 2481 2542 2561
understood$	2661 2409
undert	1420 2700 1639 1681 2358
undertake$	367
undertaken$	2678 2897 2939
undertakes$	367
undo	747 760 769
unfair	1283
unfold$	2812
unfoldes$	2812
unfolds$	2812
unfollow$	398 1190
unfollowe$	398 1190
unfollowed$	398 1190
unfollowes$	398 1190
unfollowing$	398 1190
unfollows$	398 1190
unfriend$	398 1190
unfriende$	398 1190
unfriended$	398 1190
unfriendes$	398 1190
unfriending$	398 1190
unfriends$	398 1190
unheal	424 2266
unhealthy$	424 1807 2044 3524
unhelp	2266
unhelpful$	3524
unit	1860 1890 3249 626 3308 2067 3325
unit$	1431 3089 3118 3148 601 602 3265 630 2017 3277 1206
units	3325
units$	3089 3265 3315
unless	2221 2222
unload	2352 1323
unload$	3610
unlock	985 2368 1323
unlocked$	3573
unpick$	803 804 1123
unpicke$	803 804 1123
unpickes$	803 804 1123
unpicking$	803 804 1123
unpickning$	803
unpicks$	803 804 1123
unravel$	803 804
unravele$	803 804
unraveles$	803 804
unraveling$	803 804
unravelning$	803
unravels$	803 804
unsafe	1015
unsafe$	2398
unsupervised$	1734
untangl$	804
untangle$	759 804
untangles$	804
untangling$	804
untangls$	804
until	3235 2221 2222 840 2273 2322
until$	2767 1517 493 552 1971 3270 3531 2312 3580 3583 3594 2612 2623
up	2666 2700 1461 1478 1582 1610 1843 2190 2358 2368
up$	2641 1389 2658 2659 2678 2702 2703 2706 2719 1464 2734 2735 2737 2768 2782 1549 1578 2837 2839 2840 1593 1595 1603 2866 1609 2868 2873 2874 2911 1668 2932 2976 2995 1741 3002 3038 1800 1808 3078 1821 3124 3125 3134 1882 3141 1927 3284 3285 2032 3291 2114 3394 3434 2231 3505 2254 3530 2296 3572 3574 3610 2374 2381 2418 2471 2524 2541 2552 2608 2609 2612 2615 2630
upd$	2381
update	1443 2743 1579 1581 1605 975 2365 985 2368 2394 2457 1258 1308
update$	2837 215 2857
updated$	2839 215 2386 2458
updates$	2701 2837 215 2857 1600 2863
updati	1308
updating$	215
uped$	2381
upheld	1863
upheld$	3121
uphold	831 832 1311
uploaded$	77
upon$	1937 2125 2451 2633
upper	2312
ups	1478
ups$	2686 2837 2995 1782 1821 2381
upskil	1116 1311
uptake	6 78 1461 991
uptake$	1389 2719 2374 2393
urg	416 786
urge$	1134
urged	1987
urged$	1134
urges$	1134
urging$	1134
us$	1673 391
use	2753 1498 1628 442 2218 2432
use$	2748 2756 2791 2886 248 251 1635 265 289 391 1028 1102 1200
used	1429 2769
used$	2687 2774 886 1028
useful	2833
useful$	2749 2783 2557
uses	442
uses$	2748 248 1028 1102
usher	469 558 842
using$	265 289 391 688 2407 1028 1102
usual$	1555 193 3147 3510 2562
utilis	1311
valley	3249
valued	2958
valued$	2956 2962
van$	1431 64 2766 3581 3612 3614 1273
vans	117 861
vans$	2766 3581 3614 1273
veer	816
vehicl	1052
vehicle$	2435
vehicles$	2435
venue	3326
vet$	324
veting$	324
vets$	324
vetting$	324
via$	688
vicar	31 32 1436
vicinity$	3179
victim	1054
victim$	2437
victims$	2437
video	2743 975 2365 2394 1258
video$	3578 3579 3600 984
videos$	984
view	2684
view$	2778 2912 1059
viewe	2698
viewed$	2367
views	1428
views$	2686 208 321 999 2506
vigila	1658 1674
vigilance$	2932 2461
vigilant$	2862 2916
villag	3092 3116 3127 3138 3239 3240 3241 3242 1985 3249
village$	3314
violence$	2489
visibi	1674 1278
visibility$	2932 2532
visible$	2901 1079 2561
vision$	273 2542
visit	1384 2650 2684 2694 99 101 2743 1710 1740 1760 3028 3029 390 1803 442 497 3153 579 2177 2218 2334 975 2365 2394 1200 1258
visit$	2649 1482 1484 2744 2761 2787 2964 2982 1764 1773 391 1911 3216 1962 640 3435 3536 3588 3592 2351 2521 1260 1364
visite	1383 1414 2674 2676 1420 1422 2689 2698 2700 1451 2724 1473 985 2368 1014
visite$	391
visited$	2641 2672 2678 2709 2731 1484 2379 2397
visiti	1768 390 3049 425
visiting$	2681 2994 1773 391 1808 1364
visitor$	2441
visitors$	1906 1911
visits	2689 1443 442 884 1200
visits$	2649 2701 1482 1484 2744 2787 2964 1737 399 437 1911 1962 3435 3588 2351 2521 1364
voice	2493 2499 1312
voice$	2894 999
voices	1312
voices$	999
volunt	31 32 1436 59 2729 2743 2218 975 2365 2394 1258
volunteer$	0 1 2648 14 18 20 23 90 1483 2744
volunteers$	0 1 2648 14 18 20 23 90 1483 2744
vote$	1250
votes$	1250
voucher$	94
vouchers$	94
vulner	2940 2499 1312
wait	506 808 2218 1266
wait$	139 2946 318 1889 3211 2055 694 1022 1240
waited	1509 2774 134
waited$	2767
waitering$	1889
waitin	1509
waiting$	2767 2946 318 2977 1889 1240
waits$	139 2055 694 1022 1240
waitting$	1889
waive$	1324
waived	985 2368
waived$	2325 1324
waives$	1324
waiving$	1324
walk	1384 2650 95 1478 2753 1498 460 1843 559 2169 808 816 2218 2319 2334
walk$	2748 2756 139 186 390 494 2022 2024 2025 2030 3289 659 2043 2055 3577 3588 3589 2333 3592 1038 1365
walkab	2743 975 2365 2394 1037 1258
walke	526
walke$	494 1909
walked	2769 460 1843
walked$	3076 1909 1365
walkes$	494
walkin	2977 1768 1819
walking$	186 3017 390 3049 3077 494 1365
walks	1478 559
walks$	2748 139 186 494 2022 2030 659 2055 3588 3589 1038 1365
wall	1922 3575
wall$	2733 561
walls$	2733 2879
want	1537 2795 1133
want$	1637 2929 2953 484
wanted	1513 1537 2795
wanted$	2771 2956
wants	1537 2795 1133
wants$	2929 2953 484
warden	31 32 1436 59 2729 1702
warden$	0 1 2648 14 18 20 23 52 54 64 90 1483 2380
wardens$	0 1 2648 14 18 20 23 52 54 64 90 1483 2960 2380
warm$	2783 2418
warmer$	2404
warn	415 436
warn$	343 350 375 923
warne$	350
warned$	343 350 375 3076 923
warnes$	350
warnin	1722
warning$	2761 141 343 350 375 923
warnings$	141
warns$	343 350 375 923
was	2774 134 165
was$	1411 1416 1446 86 1474 124 2776 159 933 1016 1026
watch	2684
watch$	305 3072 959 2461
watched$	2661 2721 959 2367
watches$	959
watchful$	1580
watching$	305 959 1066
wave	1499
wave$	2757 2405
waves$	2757
way	1576 2896 3092 619 2203 2232
way$	2778 2834 2836 1801 2002 3317 788 3490 2500 2594
ways$	2501 2512 1131 2594
we	31 32 1436
we$	1392 1396 19 1620 2880 294 2942
weaken	392 747 2140 760 765 3409 769 879
weaken$	3398 909
weakene$	909
weakened$	3171 3369 3432 3521
weakenes$	909
weakening$	909
weakens$	3398 909
weaker	2138
weaker$	3396 3432
wean	806
wean$	730
weaning$	730
weapon	117
wear$	1435
wears$	1435
webina	2743 975 2365 2394 1258
webpag	2743 975 2365 2394 1258
websit	2743 3575 975 2365 2394 1258
website$	28 91 2733 984
websites$	28 984
wed	2312
wedge$	754 761
wednes	593 717 718 2312
wednesday$	2677 593 3234 717 2100 718 3359 3584 2335 3597
wednesdays$	2677 3234 2100 3359 3584 2335 3597
weds	2312
week	3326 3463 3464
week$	2677 2692 3216 632 2307
weekda	593 717 718
weekday$	3234 2100 3359
weekdays$	3234 2100 3359
weeken	593 717 718
weekend$	2677 121 3234 2100 3359 2268
weekends$	2677 121 3234 2100 3359 2268
weekly$	2642 951 3598 981
weeks	593 717 718
weeks$	2677 2816 3234 3270 632 3357 2100 3359 2307
weekss$	632
welcom	131 258 300 2958 3161 2233
welcome$	2956 1837 3491 3496
welcomed$	1514
welcoming$	2749 2783 1641 2901 1683 2481 2561
welfar	1284 1312
well	3534
well$	423 2533
wellbe	2940 2499 1312
went	2650 2694
went$	1394 1411 2314 1027
were	2774 134 165
were$	1411 1416 1446 86 1474 2753 124 2776 159 653 933 1016 1026
what	173
what$	1505 130 1545 1556 1571 304 322 2401 2422
whatev	173
whatever$	1556 1675
whatsapp$	400 1785
when	133 173 1943 2200 2221 2222 840 2282
when$	1504 1516 170 1556 194 2840 2841 2886 1825 1826 3133 3152 3181 3197 3198 830 2303 2401 2422 2443 1061 2459 2460 2494 1167
whenev	1943 2221 2222 2282
whenever$	194 1826 3133 3181 3197 830 2303 1061 1167
where	133 173 2319
where$	1497 1516 170 1556 194 359 1774 1840 495 3437 810 2259 3577 2401 2422 2443 1061 2460 2494 1167
wherea	133
whereas$	1516
wherever$	194 1061
whether$	53 813 2422 2512
which$	1390 1391 1504 359 810 2401 2422 2617
while	133 2221 2222 2282
while$	1516 1825 1826 3270 830 2303
whittl$	801 803
whittle$	801 803
whittles$	801 803
whittling$	801 803
whittlning$	801 803
whittls$	801 803
who	154
who$	1426 2697 1497 1533 1534 1535 1707 1795 1798 3063 3091 1834 461 1845 3114 1872 3159 598 1982 3281 2243 2249 2255 2401 2422 2431 1049 2577
whoever$	1050
whole	2587
whole$	2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 1873 1874 531 3195 587 3290 2033 2034 3293 3395 2174 2184 2185 3444 3472 2217 835 3477 2230 2242 2277 1117 2574 1192 2578 1207 2591 1215
whom$	1497 1707 1798 2401 2422
why$	2422
wide$	1904
widen	1323
wider$	2851 291 778
wife$	1286
wifi	1922
will	1691
will$	1388 1474 232 233 1627 263 1660 1756 389 449 1895 2006 2111 2135 2337
willing$	2016
willn$	387
willno	387
willnot$	1770
win$	1157
wind	402 722 3488 897
wind$	499 500 2299
winde$	499 500
windes$	499 500
winding$	499 500
window$	2733
windows$	2733
winds$	499 500
wing	3249 3308 2069 3327 3331 2203
wing$	3462
wings	3327
wings$	3462
wining$	1157
wins$	1157
winter	2312
winter$	2775
wisely$	3424
wiser	2165
wish	1537 2795 1133
wish$	273 2953
wishes	1537 2795 1133
wishes$	2953 321 999
with	3053 3054 3055 3059 2062 2341
with$	2641 1413 2673 1549 1550 1559 1566 2828 2840 1609 2868 2920 1680 1708 1709 2973 2974 2978 1749 1773 3037 3070 3097 1892 3168 1912 3244 3247 2011 3288 3368 2114 3382 777 2172 3449 2198 3526 3599 2344 3604 2397 2414 2472 2475 2494 2498 2560 2617 2623 2624 2625 2628 1290
withdr	446 476 722 731 855 928 1325
withdraw$	458 487 758
withdrawal$	473
withdrawe$	458 487 758
withdrawen$	758
withdrawes$	458 487 758
withdrawing$	487 758
withdrawn$	1836 3230 3362 2325
withdrawping$	458
withdraws$	458 487 758
wither	2140
wither$	3398
withers$	3398
within	162 352
within$	1410 1735 2117
withou	3244 2155 796 844 1055
without$	1503 374 1806 429 3280 2023 3412 3439 854 2269 1023 2438
withs$	2973
women	2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
women$	1784 3122 3176 3189 3191 1960 3224 2253 3552
word$	2761 2802 2947 2466 1283
words$	2802
work	1430 442 460 1843 1868 786 2218 1133
work$	2 2688 2696 91 1554 1560 1563 2825 2830 2861 225 2880 2891 256 298 2960 452 1887 694 3363 2106 3365 3484 924 2456 1089 1116 2500 2553 1177 2562
worked	1420 1438 2700
worked$	1383 2678 2741 675 1089 1177
worker	31 32 1436 59 2729 2743 975 2365 2394 1258
worker$	0 1 2648 1392 14 18 20 23 2671 54 60 64 2720 90 1483 2754 2806 2810 996 2380 2388 1009 1288
workers$	0 1 2648 1392 14 18 20 23 2671 54 60 64 90 1483 2754 996 2380 2388 2526
workin	1430 1674 2499 1133
working$	1387 24 44 2688 1449 2861 225 2932 2960 452 1089 2500 1177
workload$	1553
works	442 1133
works$	91 2830 2919 694 1089 1177
worksh	99 2743 2067 3325 2069 3327 975 2365 2394 1258
workshop$	1482 2744 3589 2333 1260
workshops$	1482 2744 3589
workstream$	1006
workstreams$	1006
world$	772
worrie	1537 2795
worries$	1600 2859
worry	1537 2795
worse	3488 1264
worst	2587
worth	2833 2520
worth$	3071
worthwhile$	2557
would$	192 254
wound$	3041 2272
wrap	243 1136
wraparound$	1626 2519
wrappingaround$	2519
wrapsaround$	2519
wristbands$	94
write$	1359
writes	1443
writes$	2701 1359
writing$	1237
writte	1414 2700 1476 1546 164 2358 985 2368 1014
written$	1383 2672 2674 2676 1422 1451 2724 1473 2734 2804 1547 987 2397 1359
wrong	1283
wrong$	3071
wrote	1014
wrote$	1415 2397
yard	426 3465 3466
yard$	1809 3467
yards$	2993 1810 3467
year	3327 3512 3514
year$	2775 2788 3253 632 2038 2069 2075 3514 2312
years$	632
young	2505
young$	33 34 35 50 2692 84 112 2757 1502 2762 2764 128 1515 144 145 149 1536 154 1538 1539 2798 2827 1647 268 2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1941 1966 1969 587 623 644 3290 2033 2034 3293 674 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3514 3527 3528 3533 2277 3545 3546 2294 929 2343 3605 2349 2402 2499 2507 2574 1192 2578 1207 2591 1215
younge	2971 1719 380 1776 1777 1789 1795 439 1845 3104 465 467 1873 1874 531 3195 3225 587 1976 606 1991 623 625 3275 3290 2033 2034 3293 667 682 3358 3395 2174 2184 2185 3444 3472 2217 835 2230 2242 3512 2277 929 3570 2574 1192 2578 1207 2591 1215
younger$	2971 1719 380 1776 1777 1789 3050 1795 3063 439 3091 1834 461 1845 3104 465 467 3114 1872 1873 1874 3159 531 3195 587 598 1982 3281 2029 3290 2033 2034 3293 682 3395 3402 2174 2184 2185 3444 3472 2217 835 2230 2242 2243 2249 2255 2256 2277 929 3570 2574 1192 2577 2578 1207 2591 1215
youngest$	1795 3063 3091 1834 461 1845 3114 1872 3159 598 1982 3281 3402 2243 2249 2255 929 3570 2577
youngs	2971 1719 380 3031 1776 1777 1789 1795 3061 3064 1813 439 3085 1845 3104 465 467 3112 1864 1873 1874 3137 3151 520 3163 3169 531 1920 3195 3196 1966 1969 3227 587 3290 2033 2034 3293 682 3395 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2241 2242 3527 3528 3533 2277 3545 3546 2294 929 2574 1192 2578 1207 2591 1215
youngsters$	1784 3122 3176 3189 3191 1960 3224 3552
youth$	2657 48 1702 3189 3229 3465 3466 2424
youths	1941
youths$	1926 3189 3199 2424
yp	154 2971 1719 2988 3019 380 3026 3027 3031 1776 1777 1789 3050 3052 1795 3061 3063 3064 3065 1813 439 3083 3084 3085 3086 3091 1834 461 1845 3104 465 467 3112 3114 1872 1873 1874 3137 3151 3158 3159 520 3163 3169 530 531 3195 3196 3225 587 1976 598 1982 606 1991 3260 623 625 3274 3275 3281 644 3290 2033 2034 3293 3301 3302 667 682 3358 2101 3371 3376 3387 3389 3395 3408 3428 3429 3430 3431 2174 2176 2184 2185 3444 3447 3451 3456 3457 3461 3472 2217 835 2230 2237 2241 2242 2243 2249 2255 3520 2263 3527 3528 3533 2277 3545 3546 2297 929 3570 2574 1192 2576 2577 2578 2587 1207 2591 1215
yp$	2984 2010 3388
zine$	2610
zines$	2610
zone	1721 1722
zone$	62 3462 2579
zones	1721 1722
zones$	62 3462 2579
