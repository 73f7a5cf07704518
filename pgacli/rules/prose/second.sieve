1385 1260 976

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

2 3 4 6 7 8 9 13 14 15 17 18 19 21 23 25 26 27 28 29 30 31 32 33 34 35 37 38 39 40 42 43 44 45 46 47 48 49 50 55 58 61 62 63 64 65 66 67 68 71 72 74 76 78 79 80 81 83 84 86 87 88 89 90 91 92 93 96 97 98 99 101 103 107 108 109 110 111 115 116 117 118 119 122 123 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 142 143 144 145 149 150 151 153 155 156 157 159 160 161 162 169 172 173 176 180 182 183 184 185 187 188 189 191 192 193 194 195 200 201 202 204 207 208 210 212 213 215 218 220 222 224 225 226 231 232 234 244 247 258 262 263 265 266 267 268 269 272 273 274 275 276 277 278 279 287 288 289 290 291 295 297 298 300 302 303 304 305 306 307 308 309 310 312 313 314 315 316 317 318 319 328 334 336 338 339 343 344 345 346 350 351 352 354 358 359 360 361 362 363 365 366 367 368 371 373 375 376 378 379 381 382 383 387 388 389 392 394 396 397 399 400 404 407 412 413 414 416 422 423 429 430 432 434 435 437 438 439 440 441 443 444 445 446 447 448 449 450 451 455 458 459 460 462 463 464 465 477 484 485 486 502 503 507 513 514 515 517 520 522 525 529 530 533 534 536 537 539 541 542 546 549 550 554 556 557 558 559 560 561 563 564 565 567 569 570 571 574 576 577 579 580 581 582 583 585 586 591 593 594 595 596 597 598 599 601 603 605 606 607 608 609 610 611 612 614 615 616 617 618 619 620 621 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 648 649 650 651 652 653 654 655 656 658 659 661 662 663 664 666 667 668 669 670 671 672 673 674 675 676 678 679 680 681 682 683 684 685 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 750 751 752 753 754 755 756 757 758 759 760 761 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 818 819 820 821 822 823 824 825 826 827 828 829 830 832 833 834 835 836 837 838 839 840 841 842 843 846 847 848 849 850 851 852 853 854 855 856 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 874 875 877 878 879 881 882 883 885 886 887 888 889 890 891 893 894 895 896 897 898 899 900 901 902 903 904 905 906 907 908 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 926 927 928 929 930 932 933 934 935 936 937 938 939 940 941 942 943 944 945 947 948 949 950 951 952 953 954 955 956 957 959 960 961 962 963 964 965 966 967 968 969 970 971 972 973 974 975 977 978 979 980 981 982 983 985 986 987 988 989 990 991 992 993 994 995 996 997 998 999 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1234 1235 1236 1240 1241 1242 1243 1244 1249 1268 1269 1270 1280 1283 1287 1288 1289 1292 1304 1308 1311 1312 1313 1314 1315 1317 1318 1319 1320 1321 1344 1349 1351 1352 1362 1363 1367 1368 1371 1376 1377 1378 1379 1380 1381 1382 1383 1384 1 5 11 12 16 20 22 24 36 41 51 52 53 54 56 57 59 60 69 70 73 75 77 85 94 95 100 102 104 105 106 112 113 114 120 121 124 141 146 147 148 152 154 163 166 168 170 171 174 177 181 186 190 196 197 198 199 203 205 209 211 214 216 217 219 221 230 233 237 238 240 241 242 243 245 246 248 253 256 259 264 270 271 284 286 292 293 294 296 301 311 320 321 322 323 324 325 326 327 332 333 335 337 341 342 347 348 349 353 355 356 357 364 372 374 377 380 384 385 386 390 391 393 395 398 401 402 403 405 406 408 409 410 411 415 417 419 420 421 424 425 426 427 428 431 433 436 442 453 454 461 466 470 471 472 473 474 476 478 480 483 492 493 501 504 505 506 508 509 510 511 512 516 518 519 521 523 524 526 528 531 532 535 538 540 543 544 545 547 548 551 552 553 555 562 566 568 572 573 575 578 584 587 588 589 590 592 600 602 604 613 622 647 657 660 677 686 749 762 780 816 817 831 844 845 857 873 876 880 884 892 925 931 946 976 984 1039 1067 1078 1146 1217 1245 1247 1248 1251 1253 1254 1261 1262 1263 1264 1266 1267 1271 1273 1277 1278 1285 1298 1302 1305 1310 1316 1323 1328 1330 1341 1342 1343 1345 1346 1350 1353 1356 1357 1359 1364 1365 1369 1370 1372 1373 1374 1375 0 10 82 158 164 165 167 175 178 179 206 223 227 228 229 235 236 239 249 250 251 252 254 255 257 260 261 280 281 282 283 285 299 329 330 331 340 369 370 418 452 456 457 467 468 469 475 479 481 482 487 488 489 490 491 494 495 496 497 498 499 500 527 665 958 1237 1238 1239 1246 1250 1252 1255 1256 1257 1258 1259 1260 1265 1272 1274 1275 1276 1279 1281 1282 1284 1286 1290 1291 1293 1294 1295 1296 1297 1299 1300 1301 1303 1306 1307 1309 1322 1324 1325 1326 1327 1329 1331 1332 1333 1334 1335 1336 1337 1338 1339 1340 1347 1348 1354 1355 1358 1360 1361 1366

8 14 6 6 9 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 4 9 8 7 10 7 9 5 10 10 8 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 7 5 5 6 6 4 5 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 5 3 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 4 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3073 1960 725 2397
2$	3073
20$	2593
3$	3073
34$	1198
35$	1198
a$	2756 137 1582 1638 1650 1656 1657 293 1687 1691 3146 605 1992 3555 2321 2323 2324 3585 2329 2332 2333 2334 951 2345 969 2356 2357 2359 2360 2404 2602 2603 2604 2607 2608 2611 2612 2613 2616 2617 2621 2622 2626 2631 2636 2644
abc	338 1723
abcs	1723
able$	2818 1726 348 1758 1773 440 2018 1016 2447
about$	1596 1684 2979 3081 1891 3509 2262 2308 2513 2518
aboutering$	1891
abouting$	1891
aboutting$	1891
above	3190
above$	3196 2531
abreas	1137
abreast$	2522
abroad	3096 3120 3131 3142 3243 3244 3245 3246 1987 2014
absent$	3485
abus	2794
abuse$	2492
academ	3253 3261 3312
academy$	3269
accept	1402 2688 915
accept$	1839 1909
accepted$	2662 2960
access	1651 2496 1138 2523
access$	2911 1826 3121 3132 1120
accessed$	983
accessible$	2905
accessing$	2685
accomm	460 1845 626
accommodation$	486 3255 630
accord	1083
accordingly$	2468
accoun	2774 1630 1783 1138 2523 1280
account$	28 2879 2890 2941 3043
accounts$	3043
accred	1422
accredited$	2682
achiev	1467 977 2528
achieve$	984
achieved$	1404 2727 2362 984
achieves$	984
acknow	1423 1117 1310
acknowledgement$	2683
across	3513 3612
across$	3096 3120 3131 3135 3142 3243 3244 3245 3246 1987 3295 827 2252 3567 2475
act$	3492 848 889 1174
acted$	2777
action	2747 1618 1630 976 2368 2397 1260
action$	82 2743 2865 2878 2890 995 1007
actions$	82 2743 995 1007
active$	2825 1586
activi	2747 2881 2900 1704 3371 976 2368 2397 2551 1260
activities$	2748 2829 2964 3336 3365 2106 3367 3369 2504 2505 2556
activity$	3336 924 2556
acts$	848 1174
ad$	1060
add	1199
add$	1337
added$	1337
adding$	1337
additi	243
additional$	1592 1628 998 1071
addres	165 166 1583 226 3441 1117
address$	1611 486 1938 797 809 1312
addressed$	1551 2843 1312
addresses$	1938 1312
addressing$	1312
adds$	1337
admission$	1826 3121
admit	915
admit$	1713 3099 1909 1941 575 2247 863 894
admite$	894
admited$	575 2247 863
admites$	894
admiting$	575 894
admits$	575 2247 863 894
admitt	3165 579 2235
admitted$	575 1964 3482 3486 3495
admitting$	575 894
adolescents$	3193
adopt$	265 1356
adopte	2704 2714 1478 2361
adopted$	2738 1356
adopting$	1356
adopts$	1356
adult	2774 2255 3516
adult$	2758 2770 2885 2886 2928 1701 3586 2429 1046 1272 1276
adults	294
adults$	2758 116 2770 221 1622 2928 1679 3586 1272 1276
advert	2704 2747 976 2361 2368 2397 1260
advice$	208 2888 288 1322
advis	415 416 786
advis$	350
advise	31 32 1438 1989 1310
advise$	343 350
advised$	350
adviseed$	343
adviseing$	343
adviser$	997 1008
advisers$	997 1008
advises$	343 350
advisi	1310
advising$	350
adviss$	350
advoca	1117 1313
advocate$	1291
affect	3123
afraid	1503 1055
afraid$	2763 2440
afresh$	2591
after	1864 3445 2223 840
after$	2878 1699 3124 3603 2401 2585
aftern	593 2071 3331 717 718 2205 3467 3468 2314
afternoon$	2681 121 3220 3238 671 2086 3353 3360 2102 3363 1026
afternoons$	2681 121 3238 2086 3354 3361 2102 3363 1026 2415
again$	1666 3017 2565 2591
agains	2344
against$	1412 156 1542 2984 1735 1799 2308 3604 2472
age$	3424 3469 3470 3516
agenc	2852
agenci	44 59 2733 1600 294
agencies$	0 1 2649 2652 14 18 20 1429 69 2716 90 1485 1598 2860 221 1679 1097
agency$	2692 1605
agenda$	2876 1005 2461
agree	1825 1199
agree$	1405 367 381 946 1236
agreed	1414 2704 1478 1583 2361
agreed$	2664 2674 2738 1557 2843 1664 381 2018 946 2395 1160 1236
agreeed$	1405
agreem	2747 2978 976 2368 2397 1260
agreement$	93 208 2977 3572
agreements$	2977 3572
agrees$	1405 367 381 946 1236
ahead	2740
ahead$	3445
aim	1134
aim$	273 2545
aiming	1134
aims	1134
aims$	2545
alarm$	61 66 94
alarms$	61 66 94
alert	1660
alert$	2866 2920 2564
align	1313
alive$	2825
all	58 154 168 1847 3199 2343 3607 2508 2577
all$	2646 2677 2699 1443 1476 1490 113 221 1674 1677 1679 2051 3315 2230 3578 2326 2358 993 1097 2500 2604 2608 2638
alliance$	2540
alliances$	2540
alloca	1431 2704 460 1845 462 1887 821 2361
allocate$	1358
allocated$	2691 1464 472 690 2395 1358
allocates$	1358
allocating$	1358
allote$	917
allotes$	917
alloting$	917
allotment$	91 3619
allots$	917
allotted$	472
allow	579 793
allow$	2815 1708 1713 1754 1790 1909 1941 575 1964 2129 859 2247 863 2304 1154 2553
allowe	3165 579 2235
allowed$	1708 1726 3044 1954 3215 575 1964 3482 3486 3495 3500 2247 863 2291 1100
allowing$	575 859 2304 1154
allows$	2815 575 1964 2247 863 1154 2553
allowted$	1708 575
allowting$	575 859
alone	1503 2060 3473 3507 3508
alone$	2763 1912 3214 3225 3235 3317 3320 3517 2586
along$	3182 1925 3208 2552
alongs	1796 3057 3058 3059 3063 2065
alongside$	1571 3325 2200 2475 2563 2566
alter$	447
altere$	447
alteres$	447
altering$	447
altern	2900 2942 711 774 781 2551
alternate$	701 2090 2101
alternating$	701 2101
alternative$	1621 474 785
alternatives$	2493
alterping$	447
alters$	447
ambassador$	1008
ambassadors$	1008
amber$	2754 2755 2413
ambition$	273
amend	1325
amende	2704 2361
among	3057 3058 3059 3063 3248
among$	1710 1711 3135 1894 1914 3295 2119 2174 827 3567 1292
an$	1576 1582 259 1650 1656 3146 2321 2323 2333 2334 951 969 2356 2357 2359 2360 2404 2621 2631 2644
analyse$	1073
analyses$	1073
analysing$	1073
analyst$	1278
analysts$	1278
and$	1628 1690 1703 3134 3506 2521
anew$	2591
annual$	982
anothe	1600 2992 3023 3026 3030 3031 3035 3054 3056 3065 3068 3069 1815 3089 3116 3141 3155 520 3167 3173 2001 3326 3375 3380 3391 3393 3412 3432 3433 3434 3435 2176 2178 3451 3455 3460 3461 3465 2243 3513 3531 3532 3537 3549 3550 2299 1188 2576
another$	2821 1576 2860 344 345 3002 3005 3007 3010 3013 3014 3022 3027 3028 1816 3087 3088 3089 3090 474 1893 521 3171 3242 3251 1996 1997 2009 3271 2016 3299 655 2052 3324 2067 686 2075 3356 3376 3383 3385 3387 3401 3404 3405 3407 778 3424 785 819 820 2209 2210 3483 3484 2225 3485 849 2234 850 2235 2236 3497 2240 2242 2250 3511 2258 3537 2278 3544 3561 3565 3569 2333 1044 2573
answer	1423 2777
answer$	2683 1379
answered$	1379
answering$	1379
answers$	1379
anti$	1118
any$	1601 217 1603 1677 3035 1797 3065 3068 1815 3089 3116 3141 3146 3155 520 3167 3173 635 3326 2118 3432 3433 3434 3435 2176 2178 3451 3455 3460 3461 3465 2243 3531 3532 3537 3549 3550 2326
anybody$	2766 3326
anyone$	2766 3326
apart	2983 2987 3049 3050 1868 1869 2028 2029 746 2142 767 3443
apart$	3006 3052 432 3084 3128 3129 3138 2017 3280 3288 3289 3295 3296 2037 3298 654 3307 3334 3347 3390 2131 3402 3408 2157 2201 3526 2568
apolog	1285
apologise$	1257
apologised$	1257
apologises$	1257
apologising$	1257
app$	28 985
appeal	956
appeal$	3241 768 2154 3592
appear	417
appear$	1802
appearance$	2495
appl	1199
applic	2747 976 2368 2397 1260
applicable$	2446 2447
application$	3583 3592 2524
applications$	3592 2524
applie	1416
applied$	2676 1235
applies$	1235
apply$	497 600 832 1235
applying$	1235
appoin	2704 99 2747 579 976 2361 2368 986 2371 2397 1260
appoint$	1360
appointe$	1360
appointed$	2393 2395 1360
appointes$	1360
appointing$	1360
appointment$	1484 2748 1964 924 3583
appointments$	1484 2748 1964 924
appoints$	1360
appren	2071 3331 868
approa	2728 1503 2793 153 436 2435 1314
approach$	2791 2865 2910 2503
approachable$	2905 2484 2564
approached$	2763
approaches$	1514 2791
approaching$	2998
approp	2837 243 1714 781 2496 1137
appropriate$	1557 1559 1592 2855 1621 1628 2905 2974 2446 2447 2522
appropriately$	2522
approv	1414 1431 2704 2361
approved$	2674 2691
apps$	28 985
april	2314
april$	2779 1520
are	1390 165 242
are$	1408 1413 49 1448 86 1476 1481 106 109 2757 124 143 147 159 1593 1654 276 389 1972 2008 653 2047 2113 798 935 943 2340 957 1022 1027 1039 1041
area	2983 3096 3120 3131 3142 3243 3244 3245 3246 1987 3253 3261 3272 2040 3300 3312 3330
area$	3100 474 3183 3187 3233 3254 1995 1996 3256 2020 3466 3471 3559 2582
areas	3300
areas$	2923 3187 3319 3466 3471
aren$	387
arenot	387
arenot$	1772
arise	1579
arise$	2839
arises$	2839
arm$	426
around	1796 3057 3058 3059 3063
around$	179 2860 1628 1632 1684 2979 3135 3509 3567 2497 2522 2563
arrang	2704 1445 1452 2740 1825 600 1985 775 2361
arrange$	236 1708 972
arranged$	2712 2889 1806 3119 972
arrangeed$	1708
arrangeing$	236
arranges$	2705 236 972
arrangeted$	1708
arranging$	972
arrest	1503 1268
arrest$	141 158
arrested$	2763
arrests$	141 158
arriv$	479
arriva	2098
arrivaltime$	3358
arrivaltimes$	3358
arrive	417 460 1845 526 559 579 689 2220 902 1201
arrive$	1802 479 1911 1964 2026
arrives$	479 1964
arriving$	479
arrivs$	479
articl	2747 976 2368 2397 1260
as$	1525 170 171 1558 185 1575 191 194 2843 2845 279 2221 916 1039 1061 2462 2463 2497 1147 1168
asbo	338 1723 339 1724
asbos	1723 1724
aside	1327
aside$	2707
ask	2757 1539 2799 436
ask$	139 343 395 538 563 600 832 1031 1376
aske	1031
asked	1416 2678 2680 1539 2799 1989 1015
asked$	2676 2773 1515 343 367 395 538 2286 2400 1376
asking$	343 395 538 563 1376
asks	1539 2799
asks$	139 343 395 538 563 1031 1376
aspira	2502 1314
assaul	2794 153 1055 1268
assault$	2770 157
assaults$	2770 157
assemb	2747 3018 3021 976 2368 2397 1260
assemble$	3205
assemblies$	2748 3594 3608
assembly$	3594 3608 1262
assess	2747 1547 165 1553 976 2368 2397 1260
assessed$	75 2378
assessment$	2805 2807 2810 2811 2813 2814
assessments$	2813
assign	2704 460 1845 462 1887 821 866 2361
assign$	1358
assigne$	917
assigned$	1464 472 690 2395 1358
assignes$	917
assigning$	917 1358
assigns$	917 1358
assist	1989
assist$	1299
assistance$	2888 1299
assisted$	1299
assisting$	1299
assists$	1299
associ	1719 1720 2981 2983 2986 2987 1752 1756 3021 3053 3060 425 3083 2027 2112 3375 3558 1284 1323
associate$	2979 2988 3001 3012 3016 3034 3287 3504 2574
associates$	2196
associating$	2980 2995 2575
association$	2980 3037 1810 437 3372 728 3378 3381 3542 3568 2569 2570
assumptions$	2509
assurance$	208 2470
assurances$	2470
at	2281
at$	2668 1439 2726 1477 2756 2769 1521 138 174 185 2832 2843 1611 239 274 2921 2924 2926 1949 1951 1958 1959 3248 615 2005 688 3357 714 827 3490 2285 2314 2318 3588 3595 3598 3599 2341 2342 3603 2347 2348 3612 3613 2364 2398 2415 2514 2585 2616 2617 2627 2628 2629 2643
attached$	2531
attachment$	2145 791 3542 2540
attachments$	2145 2540
attack	2794 153 1055 1268
attack$	2440
attacked$	2436 2440
attacks$	2440
attemp	1134
attend	1385 1386 6 2654 2667 1410 2670 2671 1416 1422 1430 1432 2693 2698 2702 2703 2704 1445 1460 101 442 460 1845 559 579 2220 869 2281 2361 992 999 1201
attend$	2653 1486 448 1846 1964 636 2024 3357 2384 1034 1382
attendance$	1391 26 2692 2701 2720 97 136 1964 2377 2396 1013
attendd$	2384
attended$	2645 2676 2682 2695 2732 1486 2384 1034
attendees$	2690 2701 2716
attending$	2645 2685 2381 1034 1382
attends$	2653 2705 1486 1964 636 2024 2384 1034 1382
attention$	1634 2493
attenu	747
attitu	1314
attitudes$	2509
attrac	3184
attraction$	3241
attractive$	2905
audit	2747 976 2368 2397 1260
audite	1422
audited$	2682
august	2314
august$	2779
aunt	1860 1982 3253 3273 633
aunt$	1288
auntie$	1288
aunty$	1288
authorisation$	2583
authorisations$	2583
authority$	2583
autumn	2314
autumn$	2779
availa	2704 1447 1660 2361
available$	2707 2708 1557 2889 2920
avoid	1728 379 394 444 731 836 844
avoid$	1795 3347 2116 846
avoide	1822
avoided$	3082
avoidi	731
avoiding$	2116 846 2410
avoidping$	846
avoids$	1795 846
aware	1583 1627 1660 1137
aware$	2843 2866 2887 2914 2920 2522
awaren	2502 1314
awareness$	1100 2498 2499 1127
away	1502 3096 3120 3131 3142 548 562 3243 3244 3245 3246 1987 3248 3253 2001 619 3272 746 767 773 838 2234 2237 855 3513 899
away$	2762 2983 1728 1760 1767 3049 3052 432 443 1838 1840 3136 1877 1881 3176 1942 1947 3230 3251 2004 2011 3275 2017 637 646 2128 2131 749 2161 3431 3443 3446 2188 2199 2201 3485 3494 3495 3496 3498 3526 2312 2592 2605
awkward$	3064
back	1599 1839 2371
back$	143 1590 2859 432 3099 1877 3431 2175 3494 3495 3496 3552 1033 2641
background$	2481
backs$	3431
bad	424 2268
bad$	424 1809 3075 2046 3528
badge$	2697
badges$	2697
badmin	2344
badminton$	3604
bail$	338
bake$	1247
bakees$	1247
bakes$	1247
ban	327 335 337 353 354 356 363 401 402 408 412 528 548 583 594 715 2216 833 838 852 2237 891 898 918 2327 1203
ban$	336 1748 1789 414 3070 480 543 578 586 588 733 2217 3477 860 2283 941 3587 1194
band	3335
band$	3553 2314
banding$	733
bands$	3343 3571
bane$	586 860
baned$	733 860
banes$	586 860
baning$	586 733 860
bann	327 412 594
bann$	733
bannding$	733
banned	335 337 3045 1822 557 1970 715 838 2235
banned$	2970 2971 336 362 376 3044 3082 3094 510 1942 3230 3232 588 3373 733 3495 860 941
banner	92
banner$	931
banners$	931
bannin	335 337 353 548 715 838
banning$	336 481 586 588 733 860 898 941
banns$	733
banping$	1748
banred$	860 941
banring$	586 860 941
bans	335 337 353 548 715 838
bans$	336 1748 414 3070 480 586 588 733 2217 3477 860 2283 941 3587 1194
banting$	1748
bar	335 337 353 408 412 528 548 594 715 838 852 2237 891 918 1203
bar$	336 586 588 3477 860 941 1194
barbec	95 1480
barbecue$	3593 2336 3619
bare$	586 860
bared$	860
bares$	586 860
baring$	586 860
barned$	860 941
barning$	586 860 941
barr	412 594
barred	335 337 557 1970 715 838 2235
barred$	2970 2971 362 376 3094 510 1942 3230 3232 588 3478 3495 860 941
barrier$	1812 754 761
barriers$	2883
barrin	335 337 353 548 715
barring$	586 588 860 941
barrister$	1291
bars	335 337 353 548 715 838
bars$	336 586 588 3477 860 941 1194
base	2259 2260
base$	3520 2468
based$	2547
basis$	2445
basket	2344
basketball$	3604
be	242 275 1805 1076
be$	1413 1476 124 159 187 191 1577 198 1593 1606 225 1615 2880 1629 247 1642 1648 267 1654 270 276 2922 1669 1671 1706 2988 366 1762 1805 1820 1834 1852 3123 1871 1888 1890 1972 2008 2026 643 3293 653 2042 2062 2113 3374 798 935 943 2340 957 1039 1072 1099 1122 1179 1181
bear$	204
bearing$	204
bears$	204
beat	2794
beating$	2791
beatings$	2791
became$	1022
because$	916
become	242
become$	187 225 3557 1022
becomes$	1022
becoming$	225
bed	868
bed$	3620
beds$	3620
been	2693 2778 134
been$	3 1399 1418 42 2704 1448 1468 1470 1476 159 1629 653 935 943
before	1864 3445 1056
before$	2756 1519 3124 3603 1016 2441
befrie	153
begin$	1206
begining$	1206
beginning$	1988
begins$	1206
begun	2704
begun$	120
behave$	798
behaved$	2974
behaves$	798
behavi	2944 2502
behaviour$	338 339 2509 1321
behaviours$	2509 1321
behind	3445 2325 1281
behind$	3396 3585 2434
being	242 275 1770 3053 2249 886 3533 2502 1314
being$	159 187 1593 225 1629 2981 2998 3021 3083 1890 2008 3274 3293 2113 3509 3558 2409 2410 1072 1122
belief	2523
belief$	2542
believ	2777 1539 2799
believe$	1156
believes$	1156
believing$	1156
belong	1548 165 881
belong$	2808 1058
belonging$	2906 2266
belongs$	1058
below$	2531
bench	29 1924 2259 2260 932 3581
bench$	61 96 561 3520 3540 908 3563 2317 2383
benche$	908
benched$	908
benches$	61 96 908 2317 2383
benching$	908
benchping$	908
benchs$	908
benchting$	908
benefi	2837
berth$	3166
bes$	1072
beside	3057 3058 3059 3063 2064 2065
beside$	3325 2628
best	2496
best$	252 2183 799 2549
better	220 243 1714 774 781 2167 1114 1117 1266
better$	1572 1605 1628 252 2911 291 1678 1696 2959 319 1714 2974 364 423 771 2160 2162 778 780 3428 785 2183 799 819 2238 1011 2536 1161 1173 2560
betwee	1511 2978
between$	2771 1710 1711 2972 2977 2982 3041 3071 3072 1867 3135 1894 1914 3295 3372 2139 2146 827 3567
betweens$	2977
beyond	162 2157 2161 3513 3526
bid	2747 976 2368 2397 1260
big$	2310
bigger$	1934 3196
bike	29
bin	29 932
bin$	61 96 2317 2383
bingo	2344
bingo$	3604
bins$	61 96 2317 2383
bit$	2947
blankets$	2614 2615
block	401 402 476 528 539 2205 3564
block$	396 398 414 3471 3481 2314 1191
blocke	3045 3206
blocke$	398 1191
blocked$	2970 2971 396 398 562 1191
blockes$	398 1191
blocking$	396 398 1191
blocks$	396 398 3471 1191
board	21 44 1460 1461 457 792 1083
board$	1409 1429 2718 2720 2721 2737 96 2850 2851 475 3270 876 2344 991 2468
boardd$	475
boarde$	876
boarded$	986
boardes$	876
boardi	3253
boarding$	1833 2000 634 876
boards$	2737 96 475 876
boat	3335
body	2276
body$	3481 3536
bolste	1313
bolted	2320
bolted$	3580
bond	2112 2132
bond$	329 340 3372 728 734 3392 752 757 2145 791 3449 3542 2540 2546
bonds$	329 340 734 3392 2145 791 3449 2540 2546
book	2702 462 631 699 834 866 867 870 2263
book$	1909 817 3611 2614 1354
booked	1422 2702 2704 460 1845 1887 2361 986 2371
booked$	2682 2732 1846 1354
booking$	3583 1354
bookle	2747 976 2368 2397 1260
booklet$	2687
booklets$	2614
books	29
books$	817 3611 2381 2614 1354
boost$	1092
booste$	1092
boostes$	1092
boosting$	1092
boosts$	1092
booth$	3540
boroug	2983 3096 3120 3131 3142 3243 3244 3245 3246 1987 3253 3261 3272 2040 3300 3312
borough$	3100 3254 1995 3256 3258 3269 2020 3318 3512
boroughs$	3259
both	2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 1875 1876 531 3199 587 3294 2035 2036 3297 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 2279 2343 3607 2577 1193 2581 1208 2594 1216
both$	2677 113 2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 1875 1876 531 3199 587 3294 2035 2036 3297 3315 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 2279 3541 3578 993 2577 1193 2581 1208 2594 1216 2603 2604 2608 2617 2625
bought	1414 2704 1471 1479 2361 986 2371 1327
bought$	2674 2731 2739
bounda	2944 1138 2523
boundaries$	2494 2558
bounds$	555
box$	1247
boxes$	1247
boxing$	980
boxs$	1247
boy	1504 149 2975 1721 380 1778 1779 1791 1793 1797 439 1847 3108 465 467 1875 1876 531 3199 587 606 1993 623 3294 2035 2036 3297 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 2279 2577 1193 2581 1208 2594 1216
boy$	2764 2766 1533 1534 3252 2012 3546 2295
boyfriend$	1288
boys	33 34 35 50 84 128 1517 144 145 154 268 1653 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1943 1968 1971 3231 587 1978 644 3294 2035 2036 3297 674 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 2299 929 2346 2352 2405 2577 1193 2581 1208 2594 1216
boys$	1419 1420 1435 1469 85 89 107 108 113 2761 2764 2766 2768 1513 1529 1530 1534 2802 1698 1786 3126 530 3180 3193 3195 3203 1962 3223 3228 3252 3291 3299 716 3392 874 875 3546 3556 3606 2433 2589
branches$	1001
bread$	2615
break	1746 392 1814 1868 1906 1977 2023 2040 3300 2053 2098 3371 746 747 760 764 765 769 2171 806 816 3467 844 879 1209
break$	238 358 3166 3220 3237 649 650 2041 3313 731 2131 748 749 2138 3510 888 2598
breake$	888
breakes$	888
breakf	95 1480 2337
breakfast$	2336 3597 2615 2623
breakfasts$	2623
breaki	747 764
breaking$	238 358 649 650 888
breaks	3300 747 764
breaks$	238 358 649 650 3313 3344 888
breaktime$	3358
breaktimes$	3358
breath	1977 3538
breathe$	3240
breather$	3237
breathing$	1977
bridge$	1106
bridgeing$	1106
bridges$	2489 2490 1106
brief$	2452 1380
briefe	1385 2678 2680 1422 2728 1475
briefed$	2645 2679 2682 2735 1380
briefi	21 2747 976 2368 2397 1260
briefing$	2748 1262 1380
briefings$	2748
briefs$	1380
brighter$	2407
bring	205 456 3184 1229
bring$	213 320 1371
bringing$	213 320 1764 1371
brings	205
brings$	213 320 1843 2313 1371
broade	1313
broken	3413 922
broken$	2985 1822 1869 1878 3175 2028 2029 3373 3525 2274 2307 1209 2603 2604
brothe	2975 1721 380 3035 1778 1779 1791 1793 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1860 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3273 633 3294 2035 2036 3297 667 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
brother$	1287
brothers$	1786 3126 3180 3193 3195 1962 3228 3556 2427 2432
brough	205 526
brought$	206 1911
budget	1414
budget$	2672 46
budgeted$	2674
build	1651 2355 1114 1117 1311
build$	250 262 2911 779 936 3615 1092 1101 1105 1155
builde$	262 779 1092
buildes$	262 779 1092
buildi	3057 3058 3059 3063 3312 2054 2234 1117
building$	91 262 3191 3213 3233 3281 3303 703 779 3491 3494 1092 1101 1105 1155
buildings$	3314 3319
builds	1117
builds$	262 779 936 1092 1101 1105 1155
built	1446 986 2371
built$	2706 2736
bulb$	61 987
bulbs$	61 987
bulletin$	11 2367
bulletins$	11
bullie	2794
bully	2794
bump$	3018
bunch	2204
bunch$	3388 3464 3481 3566
burglaries$	1279
burglary$	1279
burgle	1055
burgled$	2440
bus	1832 3312 2069 3329 2205 3467 3607
bus$	1433 64 2737 3092 3321 3327 3336 2314 932 2319 3593 2336 3617 2618 2623
buses	2040 3300 3329 3330 2071 3331 2205 861
buses$	2737 3310 3319 3327 3328 3336 3339
bushes$	1001
busine	1548
business$	2808 2873 1180
businesses$	69
busy	460 1845
but	3280
buy	2435 1327
buy$	2795
buyer	1274
buyer$	1276
buyers$	2427 1276
by	665 2330
by$	2668 1477 122 2769 2776 135 2924 292 1680 688 2174 2314 3588 3590 2342 3603 3614 2373 2416 2418 2420 2467 2552 2622 2628
cabin	3335
cabin$	3563
cabinet$	2718
cabins$	3563
cafe	36
cafe$	69 3191
cafes$	69
café	36
café$	3191
calendar$	2694 990
call	2654 2747 1762 3032 3157 2179 976 2368 2397 1260
call$	2653 1493 2765 1514 132 139 141 142 2791 2968 3033 1913 3439 3583 1167
called	101 2773 1285
called$	1486 142 1285
callers$	1908
callin	1770
calling$	1782
calls	1445 1712 884
calls$	2653 2705 1493 1514 132 139 141 142 2791 2968 1781 1913 3439
calm	2238 3538
calm$	3240 3498 1080
calmer	2238 886 1266
calmer$	423 2183 799 819 3498
came	1403 2688 2693 2702
came$	2654 2663 1543
camera	29
camera$	61 66 96 931 2383
cameras$	61 66 96 931 2383
camp	95 1480
camp$	640 3593 1247
campai	2747 976 2368 2397 1260
campaign$	980 1087
campaigning$	1087
campaigns$	1087
campes$	1247
camps	1480
camps$	1247
campus	3253 2040 3300 2071 3331
campus$	3281
can	2757 1693
can$	115 2818 2833 1629 1707 348 1758 377 1773 389 440 1897 645 2137 2449
cancel	476 722 855 928
cancel$	458 487
cancele$	458 487
canceles$	458 487
canceling$	487
cancelled$	1838 3234 3366 2328
cancelping$	458
cancels$	458 487
cann$	387
cannot	1727 348 1758 377 387 1773 440 1897 645 836
cannot$	372 1765 1772 504 2030 2072 3347 815 839 896 907
cantee	3469 3470
cap	355 428 570
cap$	3070 573 578 741 895
capaci	1138 2523
capacity$	1555 2529
caped$	573
caping$	573 741
capitalise$	250
caps$	3070 573 741
capting$	573
capture$	1096
captured$	2966 2385
captureing$	1096
captures$	1096
car$	2770 2055 3321 3336 3540 3563 3619 1275
caravan$	3563
card	92 2747 976 2368 2397 1260
card$	2687 2697 453 931 933 3579 3583 3591 2614
cardes$	3579
cards	2344
cards$	2697 453 931 933 3579 3583 3604 2614
care$	2882 2956 3456 812 2494 2593
cared	2962
cared$	2960
careful$	1586 812 2564
carefully$	3428 2487
carer	59 2733 3253 626
carer$	0 1 2652 14 18 20 2684 90 1485 601 602 604 630 3437 1287
carers$	0 1 2652 14 18 20 2684 90 1485 277 404 601 602 604 3253 630 3437 901 1287
cares$	2882
careta	31 32 1438
caring$	1080
carr	456 834 1229
carria	3335
carriages$	3339
carried$	1422 2698 2704 1641 1683 2361 977 986
carries$	1437 2698 1066
carry	2757 2355
carry$	1437 3502 3615 1066 1070
carrying$	2410 1066
cars	117
cars$	2770 2055 3328 3336 3339 3563 3619 1275
cascad$	1084
cascade$	1084
cascades$	1084
cascading$	1084
cascads$	1084
cascadting$	1084
case$	1455 1460 1556 1565 1594 995 2455 2462
caseload$	2719
cases$	995
caseworker$	1289
cast	33 35 2071 3331 3335 2263
cast$	1420 3276 690 3339 3553
casts	3331
casts$	3276 3339 3571
catch	1581 2460
catchm	3096 3120 3131 3142 3243 3244 3245 3246 1987
catchup$	2841
catchups$	2841
caught	1821
caught$	1817 433 434 435 3081
cause	828 3492 2523
causes	2523
caution$	350 923
cautione$	350
cautioned$	350 923
cautiones$	350
cautioning$	350 923
cautions$	350 923
cbo	338 1723 339 1724
cbos	1723 1724
cctv	1053
cctv$	61 66 2438
ceas	394
cease	438 722 2114 2138 913
cease$	1823 505 3154 3366 3398 2298 919
ceased	1512 1526
ceased$	2772 2786
ceases$	1823 3366
ceiling$	895
celebrate$	1143
celebrates$	1143
celebrating$	1143
cent$	1443
center$	1624
central$	3543
centre	36 41 2040 3300 3312 3330 1100
centre$	1426 1624 3183 3191 3233 3250 3281 3336 703
centred$	1580 2485 2507 2547
centres$	3319 3336
certain$	269 2550
certif	2747 976 2368 2397 1260
certificate$	2697
certificates$	2697
chair	31 32 1438 1461 932
chair$	60 2721 2789 2317 3611 2640
chaire	2704 2361
chairs	29 1445
chairs$	2705 2789 2317 3611 2614
challe	415 436 956 1310
challeng$	1124
challenge$	2871 2483 1124
challenged$	2908 3080
challenges$	2871 1124
challenging$	1124
challengs$	1124
champi	1117
champion$	1008 1010
champions$	1008
chance	2942 3538
chance$	2830 287 2934 348 1803 1863 1977 3510
chances$	287
chang$	447 459
change$	2816 2861 2863 447 459 617 618 1032 2553 2562 1346
changed$	2372 1346
changees$	2816
changes$	2816 2861 1602 2863 447 459 617 2553 1346
changing$	447 459 617 1346
changping$	447
changs$	447 459
channel$	28 3046
channels$	2817 1614 230
chaperoned$	3076
charge	2327
charge$	3587
charges$	3587
charte	92
charter$	93
chas	2794 558
chased	1416
chased$	2676
chat	400 1787
chat$	2765 286 299 1762 400 1785 3046 1787 3047 403 889 2408 2554
chats$	286 299 3046 2554
chatti	1770 1782
chatting$	3042
check	1386 99 2747 1581 976 2368 2397 2460 1260
check$	2747 200 976 2368 2397 1260 1334
checked$	75 1334
checkin$	1484 2841
checking$	200 1334
checkins$	1484 2841
checks$	1445 200 1334
chess	2344
chess$	3604
child	1504 2975 1721 380 1778 1779 1791 1793 1797 439 1847 3108 465 467 1875 1876 531 3199 587 3294 2035 2036 3297 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 2279 2577 1193 2581 1208 2594 1216
child$	2696 2764 2766 1533 1792 2012 3546 1162
childcare$	67
childr	1504 1517 149 1538 1541 268 1653 2975 1721 380 3035 1778 1779 1791 1793 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1943 1968 1971 3231 587 3294 2035 2036 3297 674 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3518 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
children$	1459 2764 2766 2768 1534 2798 2801 2802 2940 1786 1792 3126 3180 3193 3195 3203 1962 3228 3422 3546 3556 2536
childrens$	2764
childs$	2764
choice	2942 2944 2502 2551 1314
choice$	784 2197
choices$	784
choir	3335
choir$	3553
choos	2263
choos$	782 811 926
choose	2757 3060 1031
choose$	482 782 783 811 926 966 2416 2633
choosed$	926
chooses$	482 782 783 811 926 966 2416
choosi	2197 1031
choosing$	482 782 783 811 926 966 2416
chooss$	782 811 926
choosting$	926
choosy$	812
chose	1031
chose$	2416
chosen	1414
chosen$	2674
chrono	2747 976 2368 2397 1260
church	36 3469 3470
church$	3608
cinema	36
circle	2747 2166 2204 881 976 2368 2397 1260
circle$	3388 752 3409 3419 3421 2163 2165 3426 3430 3464 2266 3527
circles$	3409 3419 2163 3426 3430
circul	2704 1445 1478 2361 986 2371
circulated$	2738
circulates$	2705
circumstances$	1769
cities	3312
cities$	3259
city	3096 3120 3131 3142 3243 3244 3245 3246 1987 3253 3261 3272 3312
city$	3100 3254 3256 3258 3318 3512
civil$	338
claim	2327
claim$	3587
claime	1422
claimed$	2682
clarification$	208 2470
clarit	1138 2523
clarity$	208 2470
clash$	1830
class	3057 3058 3059 3063 1814 1832 1862 591 3261 2002 2040 3300 3312 2069 3329 3330 2071 3331 2205 3467 3468 3518
class$	2788 3092 3122 1976 3257 3262 3263 2056 3325 3336 3338 2165 3515 889 3553 924 2314 3594
classe	2023 3300 2041 2054 3329 3331 2205 861 3518
classes$	2750 2788 3117 3269 3301 3314 3319 3336 3437 3594
classm	2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
classmates$	1786 3126 3180 3193 3195 1962 3228 3556
classroom$	2737
classrooms$	2737
clause	2978
clause$	2806 2977 2442
clauses$	2806 2977 2442
clean	95 2355
clean$	603 3615 2421 1213
cleaned$	3577
cleanu	1480
clear	544 558 2496
clear$	2753 2787 2874 2875 1755 1929 2011 788 2201 1081 1160 1173 1220
cleare	986 2371
cleared$	2386
clearer$	1173
clearing$	1220
clears$	1220
clicked$	2725 2370
clicks	1430
clicks$	2690
climb$	1247
climbes$	1247
climbs$	1247
clinic	36 59
clinic$	997
clique	2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
clique$	1786 3126 3180 3193 3195 1962 3228 752 3556 3566
clos	401 402 457 539 548 928
clos$	458 876
close	2190
close$	1582 1586 458 3293 2064 2190 3450 876 2297 1081 1106 1232
closed	2704 1467 3045 2361
closed$	2727 555 562 3366 838 3519 2380 1232
closeing$	1106
closely$	2475
closeness$	728 791 3542
closer	220
closer$	1605 291 352 1161
closes$	458 876 1106 1232
closing$	876 1232
closping$	458
closs$	458 876
club	36 41 2747 1814 1832 1862 3261 3312 3330 2071 3331 2205 3467 3469 3470 976 2368 2397 1260
club$	1426 69 2719 3092 3117 1859 3122 3191 3233 3250 3257 3269 640 3336 703 3553 980
clubs	2040 3300 2054 3331 861
clubs$	69 3117 3269 3314 3319 3336
clump$	3566
cluster$	3566
co$	1118
coach	31 32 1438 59 2733 786
coach$	3593 3617 3619 997
coache	31 32 1438 3335
coached$	2382
coaches$	3593 1240
coachi	2747 976 2368 2397 1260
coaching$	1240
coat$	3620
coats$	94 3620 2614 2615
coax	806
coax$	743
code	92
code$	93 3587 987
codefendants$	1725
codes$	94 987
coerce	153
coerci	153
coffee$	87
cohesi	1138 2523
cohort	3335
cohort$	3437
cohorts$	3343 3437
coinci	3018
coincide$	1830 3345 3551
collab	220 1118 1138 2523
collaborative$	1605
collaboratively$	2475
collea	1600
colleagues$	2716 2860 1097
collec	456 460 1845 462 526 675 2098 800 902
collect$	3040 3102 3207 817 3521 1096 1381
collected$	1846 1911 3485 2363 2385 1381
collecting$	3491 1096 1381
collectiontime$	3358
collectiontimes$	3358
collects$	3102 817 1096 1381
colleg	2792 1832 1862 591 3253 3261 2002 626 2040 3300 2041 3312 2063 2069 3329 2071 3331 868
college$	2781 1523 3092 3093 3117 1859 3122 486 1882 1976 601 602 611 3256 3262 3263 3269 3281 3323 3336 2419
colleges$	3093 3117 1882 601 602 3269 3301 3319 3323 3336
colour$	3611
colours$	3611
com	2171
com$	479
come	1403 2688 2693 2702 2757 205 417 1805 442 526 559 816 2220 2292 999 1201
come$	2654 2663 2752 2773 139 2835 3033 1802 479 1911 3215 579 2024 2026 2045 2057 2062 902 2384 1023
comed$	2384
comeed$	2384
comes	205 442 559 2292 1201
comes$	2752 139 2835 479 2024 2057 2384 1023
comfortable$	2905 2960
coming	205
coming$	1560 2981 479 2410 2448
comments$	1000
commis	1414 2704 1471 2361 986 2371
commissioned$	2674 2731 2394
commit	44 1431 1138 2523
commit$	1279
commits$	1279
committed$	2691 1279
committee$	1429 2718 991
committing$	1279
common	3074
common$	3283 1160
commun	4 1432 1581 1720 2981 2460 1083 2496 2502 1310 1314
communicat$	1084
communicate$	176 1084
communicates$	176 1084
communicating$	1084
communication$	1389 2692 2841 2865 1614 230 2980 1771 2468
communicats$	1084
communicatting$	1084
communities$	1705
community$	2945 1705 339
compan	31 32 1438 59 1719 3335 3375 2159
company$	68 2979 2989 1732 3009 1809 3401 2152 3419 3420 3425 3427 3429 2196 3457 3568
compared$	1032
compassionate$	2484
compla	1539 2799
complaint$	132 141 3583
complaints$	132 141
comple	1387 6 1402 2667 1410 2670 1422 1432 2702 2703 2704 1445 1467 2740 1641 1683 2361 977 992 999
complete$	2647 2727 2736 2362 984 2384
completed$	2647 2662 1404 2665 2682 2717 2727 2729 2732 2736 2901 2943 2362 984 2384
completeed$	2384
completes$	2705 984 2384
completing$	2685
completion$	1391 2692 2377
coms$	479
concen	2238 3538
concentrate$	3240 3498
concer	95 1480 1607 2502 1314
concern$	1562 2856 2861 2863 2871 2462 1088
concerns$	1562 2856 2861 1602 2863 2867 2871 2462 2463 1088
concert$	2648 3593
concerts$	2648
condit	2978 338 1723 833 2327
condition$	2977 2217 3572 3587
conditions$	2977 2217 3572 3587
conduc	1422 2704 2361
conducted$	2682
conductor$	54
conductors$	54 90
confer	2747 976 2368 2397 1260
conference$	3608
confid	2942 786 881 1016 2502 2523 1314
confidence$	1647 2266 2401 2543
confident$	2401
confin	821
confin$	826
confine$	826
confined$	466 826 2269
confines$	826
confining$	826
confins$	826
confir	1583
confirm$	1405 2375
confirmed$	1405 2843
confirms$	1405 2375
confis	342
confro	415 436
congre	1719 1720 2981 2983 3018 3021 3184 1323
congregate$	2979 3036 3040 3102 3205 3207 3504 3521 2574
congregates$	3102
congregating$	2980 2575
connec	2132
connection$	340 3392 2145 2540 2546
connections$	3392 2145 776 2540 2546
consci	1660
conscious$	2920
consen	2944
conseq	2944
consequences$	2856
consid	2704 1548 2837 1583 497 2496
consider$	2262 2376 2482 1304
consideration$	2865 1634 2941 2461 1305
considerations$	1305
considered$	2808 2843 2889 2966 1304
considering$	1304
considers$	2376 1304
consis	195 2496 1117 2502 1118 1138 2523
consistent$	1580 2866 1080 2484 1109
consort$	2574
consorting$	2575
constant$	1586 1080
constructive$	1621 2560
consul	1385 1416 2678 2680 1453 2728 1475 2747 976 2368 2397 1015 1059 1260 1311 1314
consultant$	2444 1289
consulted$	2645 2676 2679 2713 2735 2400
contac	1385 1386 2654 1416 2678 2680 1422 1424 1432 2702 2704 1445 1453 2728 1475 99 101 2747 1719 1720 2981 2983 2987 1740 1742 1752 1756 1762 1763 3032 1783 3049 1805 425 3157 2027 884 976 2368 2397 1015 2460 1180 1260
contact$	2692 2700 1484 2748 1514 2864 2934 2968 325 326 2976 1717 1718 2979 2980 1722 340 2988 1733 2996 3000 3001 3012 3016 3024 1766 3029 1771 1781 1783 3043 1810 437 3148 509 1913 529 3287 3381 3390 2141 2270 2366 2391 1010 2464 2565 2572
contacted$	2645 2676 2682 2713 2735 1486 2400
contacts$	2705 1484 2748 1514 3043 2391
contai	897
contes	956
contin	220 243 1865 831 1138 2523
continual$	1586 1295
continually$	1295
continuation$	1295
continue$	3125 944 1169 1295
continued$	1605 1628 944 1011 1080 1081 1295
continues$	944 1295
continuing$	944 1295
continuous$	1295
continuously$	1295
contra	2747 1723 976 2368 2397 1260
contract$	2694 3572 955
contracts$	3572 955
contri	59 2733 1310
contributor$	0 1 2652 14 18 20 90 1485
contributors$	0 1 2652 14 18 20 90 1485
contro	153 355 570 756 2435
control$	2795 324 741 3400
controling$	324 741
controls$	324 741
controlting$	324
conven	2654 2704 2361
convene$	2653
convenes$	2653
conver	2747 976 2368 2397 1260
conversation$	2765 2857 2865 1614 230 2917 286 2934 2554
conversations$	2857 2865 1614 230 286 2554
convert$	459
converte$	459
convertes$	459
converting$	459
converts$	459
convin	430
cook	2355 1325
cook$	3615
cooked	2740
cooking$	980
cool	392 2142 897
cool$	3397 3402
cooled	1878
cooled$	3138
cooler$	3436
cools$	3402
cooper	1284
coordi	31 32 1438 59 195 231 1616 1118 1310
coordinated$	1580
cope	1651 886
cope$	2911 798
copes$	798
copies$	2614
coping	1138 2523
copy	2704
copy$	2687
core$	44 1460 1461 2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 1875 1876 531 3199 587 3294 2035 2036 3297 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 2279 2577 1193 2581 1208 2594 1216
corner	2259 2260
corner$	1844 3110 2080 3341 3415 3466 3520 3562
corners$	3110 3339 2080 3341 3415 3466 3562
corrid	3253
corridor$	3303 3415
corridors$	3415
cost	2778 134
cost$	27
costed	1414
costed$	2674
costs$	27
costum	29
could	1693
could$	2778 2780 192 1707 377
counci	31 32 1438 59 3607
council$	60 2471
councillor$	68
councillors$	68
counse	59 2747 415 976 2368 2397 1059 1260
counsel$	350
counsele$	350
counseled$	350
counseles$	350
counseling$	350
counselling$	2700
counsellor$	997 2444 1289
counsels$	350
count$	56 1245
counte	879
counter$	2737
counters$	2737
counti	2040 3300 3312
counties$	3259
counting$	1245
countr	3096 3120 3131 3142 3243 3244 3245 3246 1987
country$	3258 3318
counts$	1245
county	3096 3120 3131 3142 3243 3244 3245 3246 1987 3253 3261 3272 3312
county$	3254 1995 3256 3258 3318 3512
couple$	2430
courag	786
course	2747 1578 1832 2069 3329 3330 2071 3331 3469 3470 976 2368 2397 1260
course$	2655 2719 2748 2838 3092 1859 3159 3336 3553 924 980 2445 1262
courses$	2748 3336
court	36 3467 3581 1280
court$	91 338 2314 3601
cousin	2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1860 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3253 3273 633 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
cousins$	1786 3126 530 3180 3193 3195 1962 3228 3556 2427 2433
cover	1548
cover$	2808 2984
covera	1676
coverage$	2936
covere	1422 2693 1548 164 165 166 167
covered$	2682 2808 1549 1551 1552
covering$	2984
covers	2693
crackd	1280
cracks$	2927
creat	427
create	2704 1447 2361 1310
created$	2707
creati	6 1310
creation$	1391
creatively$	2487
creep	2292
crew	2071 3331 3335 2204 3467
crew$	3339 3464 3481 3553 2314
crews	3331
crews$	3339 3571
cricke	2344
cricket$	3604
crime$	1279
crimes$	1279
crop$	2835
crops$	2835
cross	2027 1145
cross$	220 3018 3287 3332 2082 3345
crosso	2082 2214
crossover$	3342 3474
crossr	2530
crowd	3035 3057 3058 3059 3063 3065 3068 1815 3089 3116 3141 1892 3155 520 3167 3173 3375 2166 3432 3433 3434 3435 2176 2178 3451 3455 3460 3461 2204 3465 2243 3531 3532 2276 3537 3549 3550
crowd$	1809 3152 3189 3388 3417 3422 2165 3426 3427 3452 3464 3481 2231 3527 3536 3566
crowds$	3189 3426 3427
cultiv	1313
cultur	2502 1314
culturally$	1118
culture$	3418 2509
cups$	2614
curb	355 392 570 879 897
curb$	888
curbe$	888
curbed	1822
curbed$	3082 3175 3373 3525
curbes$	888
curbing$	888
curbs$	888
curfew	338 1723 342 2216 833
curfew$	3070 554 2584 1200
curfews$	3070 554 2584 1200
curiosity$	2893 2452 2464
curiou	1660
curious$	2866 2920 2564
current$	2825 3514
curric	2747 1862 976 2368 2397 1260
curriculum$	2694 3122
curtai	355 897
curtailed$	3373
customary$	193
customers$	2427
cut	335 428 1822 583 747 756 760 816 2355 1057
cut$	161 2970 2971 2985 3082 731 741 759 807 2269 908 3615 986 2386 1329
cute$	908
cuted$	908
cutes$	908
cuting$	741 908
cutping$	908
cuts	335 747
cuts$	161 741 908 1329
cuttin	335 747
cutting$	161 731 908 1329
cycle$	2273 1247
cyclees$	1247
cycles$	1247
dad	1860 1982 3253 3273 633
dad$	604 1287
daily$	2646
damagi	2268
damaging$	3528
dampen	765
dance$	1247
dancees$	1247
dancer	33 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
dancers$	1786 3126 3180 3193 3195 1962 3228 3556
dances$	1247
danger	2944
danger$	2856
dangers$	2856
darts	2344
darts$	3604
dashbo	2747 976 2368 2397 1260
data$	1482 2367 2458
database$	2722
date	1180
date$	3591 2565
daught	2975 1721 380 1778 1779 1791 1793 1797 439 1847 3108 465 467 1875 1876 531 3199 587 3294 2035 2036 3297 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 2279 2577 1193 2581 1208 2594 1216
daughter$	1792 3546 1287
daughters$	1792 3546
day	1899 2040 3300 3312 3330 2071 3331 2205 3467 3468
day$	1472 2783 1829 3159 3210 3220 3336 3338 2086 3349 3352 3353 3355 2097 3360 2202 3494 3495 2270 2309 3591 3593 3611
days	1814 3300 3331 861 1268
days$	1472 2783 1829 3117 3319 3336 2086 3350 3354 3355 2097 3361 2202 2270 2309
dead$	3048
deadline$	2369
deadlines$	2369
deal	190
deal$	183 226
dealer	117 2774 1274
dealer$	2770 3586 2437
dealers$	2770 3586 2427 1276
dealin	190
dealing$	183 1279
dealings$	1771
deals	190
dealt$	165 166 167 183
debate$	2857
debt$	2791
debts$	2791
decemb	2314
december$	2779
decent$	2162
decide	1583 1825
decide$	2789 381 2633
decided$	2843 381
decides$	2789 381
decision$	2884
decisions$	2884
declare$	1405
declareed$	1405
declares$	1405
declin	525 1266
deconstruct$	1124
deconstructe$	1124
deconstructes$	1124
deconstructing$	1124
deconstructs$	1124
decrea	1266
decrease$	98
dedicated$	1464 1006
deepen	1117 1313
defendants$	1725
defus	765
degree$	7
delegates$	2716
delet	401 402 1057
delet$	398 1191
delete	3045
delete$	398 1191
deleted$	398 1191
deletes$	398 1191
deleting$	398 1191
delets$	398 1191
delive	1387 6 1414 1422 1432 2702 2704 1445 1479 104 231 1616 2361 986 2371 1229
deliver$	1351
deliverables$	2369
delivered$	2647 1404 2674 2682 2732 2739 1489 1351
delivering$	1351
delivers$	2705 1351
delivery$	1391 2692 1007
deliverys$	1007
demand$	2791 1555
demands$	2791
demoli	457 539 3206
demolish$	876
demolishe$	876
demolishes$	876
demolishing$	876
demolishs$	876
den	2259 2260
den$	1844 3520
denied	441
denies	441
dent$	909
dente$	909
dentes$	909
denting$	909
dentis	1059
dentist$	3620 2444
dents$	909
deny	441
denyin	441
depart	2098 902
department$	2471
departure$	473
departuretime$	3358
departuretimes$	3358
dependence$	742 2145
dependency$	742
descri	2757 1500 1539 2799 1548 165
describe$	2760 2808 1263
described$	2808
describes$	1263
design	2704 2361
design$	2789
designated$	1464 1006
designs$	2789
desk	932
desk$	2699 2737 1812 770 2317
desks$	2737 1812 770 2317
destru	2268
destructive$	3528
detach	806 816
detach$	730 759
detached$	2661 48
detaching$	730
detail$	2806
details$	2687 2806 3043 2481
detective$	1278
detectives$	1278
deter	335 408 412 918 1280
deter$	336 543
determ	1583
determined$	2843
deterr	335 1314
deterred$	376 510
deters	335
develo	2704 1651 2361 1114 1117 1311
develop$	2816 2834 262 2911 1092
develope$	262 1092
developed$	2908
developes$	2816 262 1092
developing$	262 1092
development$	2861 2863
developments$	2861 1602 2863
develops$	2816 2834 262 1092
dialogue$	2857 1614 230 286 2464 2554
diary$	990
did$	1404 2778 2780
die$	2142
dies	2142
dies$	3402
dietic	1059
dietician$	2444
dietit	1059
dietitian$	2444
differ	2001 774 781 2167 910 1016
difference$	2401
different$	1522 3061 1833 3105 3106 3107 463 3112 3114 3115 471 1857 474 3130 1921 3242 1990 3251 1996 1997 1999 2009 2016 655 656 2044 663 664 2050 2052 668 669 670 673 2059 2061 678 2067 2068 686 2073 2075 2076 2078 2079 695 2081 2083 701 2090 2094 712 713 2099 2101 2155 2160 2162 778 3424 780 785 2177 819 820 2206 2207 2209 2210 3472 3479 3480 3511 2258 3545 3548 2302 2311 2578
differently$	3428 2487
diffic	3492
difficult$	371 3064
diffus	765
dig	2355
dig$	3615 1330
digest$	2367
digging$	1330
dignity$	2536
digs$	1330
dilut	747 760 765 879
diluted$	3436 3525
dimini	769
dinner	95 1480
dinner$	3608
dip$	1002
direct	31 32 1438 2747 2942 462 464 469 821 976 2368 2397 1260
direct$	343 1736 395 538 563 1180
directed$	343 395 538
directing$	343 395 538 563
direction$	2583
directions$	3181 3304 2583
directs$	343 395 538 563
disall	528
disassociat$	732
disassociate$	731 732
disassociates$	732
disassociating$	732
disban	3045 402 1868 1869 2028 2029 2138 1209
disband$	3128 750 3398
disbande$	750
disbanded$	3129 3288 3289 750
disbandes$	750
disbanding$	750
disbands$	3128
discon	722 2274
discontinued$	3534
discou	327 335 408 412 1822 918
discourag$	888
discourage$	336 727 888
discouraged$	376 3082 510 3175 3373
discourages$	336 727 888
discouraging$	336 727 888
discourags$	888
discretion$	2488
discus	2704 1548 164 1583 2361 2460
discuss$	2376 1306
discussed$	2808 1549 2843 2889 1306
discusses$	2376 1306
discussing$	1306
discussion$	2857 2865 2917 286 2554 1306
discussions$	2857 2865 286 2554 1306
disengag$	732
disengage$	732
disengages$	732
disengaging$	732
disentangle$	759
disman	2028 764 1209
dismantl$	750
dismantle$	750
dismantled$	3288 750
dismantles$	750
dismantling$	750
dismis	526 689 842 902
dismiss$	894
dismisse$	894
dismissed$	1911
dismisses$	894
dismissing$	894
dismisss$	894
dismissting$	894
dispat	821
disper	3079 1868 1869 1878 540 544 559 2028 2029 1197
dispers$	490
dispersal$	2582 2583
dispersals$	2583
disperse$	1780 3128 490 1925 543 1929 1196
dispersed$	3078 3129 3138 3288 3289 1196
disperses$	3128 490 1196
dispersing$	490 1196
disperss$	490
displa	2704 2714 1478 2747 976 2361 2368 2397 1260
display$	2737
displayed$	2738
disrup	335 747 764 765 897
disrupt$	888
disrupte$	888
disrupted$	3175 3302 3373
disruptes$	888
disrupting$	888
disrupts$	888
disseminat$	1084
disseminate$	1084
disseminates$	1084
disseminating$	1084
disseminats$	1084
disseminatting$	1084
dissociat$	732
dissociate$	731 732
dissociates$	732
dissociating$	732
dissol	402 1868 1878 2138
dissolv$	750
dissolve$	3128 750 3397 3398
dissolved$	3138 750
dissolves$	3128 750
dissolving$	750
dissua	335 412 918
dissuade$	336
dissuaded$	376 510 3373
dissuades$	336
distan	426 1906 746 767 806
distance$	1811 1812 3166 3265 730 2131 754 759 761 2592
distancebetween$	3071
distances$	730
distancesbetween$	3071
distancing$	730
distant$	1999 2011
distract$	2301
distri	6 1422 2704 1479 104 3096 3120 3131 3142 3243 3244 3245 3246 1987 685 922 2361
distribut$	490
distribute$	490
distributed$	2682 2739 1489 2070 2307
distributes$	490
distributing$	490
distribution$	1391
distributs$	490
ditch	807 2192
divers	2528 1314
diversionary$	1621
divert	469 806 1311
divert$	730
diverting$	730
diverts$	730
divid$	490
divide	2028 685 922 1209
divide$	490
divided$	3288 2070 690 2307
divides$	490
dividi	1209
dividing$	490
divids$	490
division$	761
do	2281
do$	1404 2757 184 188 2880 302 2953 2954 2958 1758 389 1897 3164 700 798 1064
doctor	1059
doctor$	997 2444 1289
documented$	2385
does$	184 302 1758 1897 700 798
doing$	188 302 1064 2474
dominant$	3543
domino	2344
dominoes$	3604
don$	1758 700
donate$	1326
donated$	1326
donates$	1326
donating$	1326
done	1387 3 1422 2704 1467 1470 1641 1683 2361 977
done$	2647 1388 1404 2665 2682 2727 2730 2732 2736 2901 2902 2943 2967 1806 2362
door	2205
door$	2660 2699 2737 96 1609 2904 2618
doors$	2660 2699 2737 96 1609 3333
dorm	2071 3331 3335
dorm$	3563
dorms	3331 861
dorms$	3563
dotted	922
dotted$	2307
doubl	2744 1266
double	1831
double$	103 140 3091
down	1446 3045 1266
down$	2676 2691 2706 2803 1623 1884 3145 2188 2256 1035 2617 2629
downlo	2688 1430 2702
downloaded$	2370
downloads$	2690
draft$	926 1355
drafte	2704 2361
drafte$	926
drafted$	926 1355
draftes$	926
drafting$	926 1355
drafts$	926 1355
draftting$	926
drag	806
drag$	789
dragged$	789
dragging$	789
drags$	789
draw	3184 2171 806
draw$	250 3123 3241 651 659 730 789 1228
drawin	1038
drawing$	789 3583 1228
drawn$	1431 789 986
draws$	1843 2313 1228
dress$	2327
drew	1515
drew$	2775
dried$	1526
drift	1746 2171 816 2238
drift$	3240 2130 762 2148 789 3498 2485
drifted$	1878 762
drifting$	762 2148 789
drifts$	762 2148 789
drinker$	1275
drinkers$	1275
driv	231 1616 456 462 834
driv$	492 494
drive	3079
drive$	492 494 553 1177 1241
driveing$	553
driven	460 1845 526 675
driven$	3080 1911 659 683 1256
driver	31 32 1438 58 59 2733 1504 128 3607 2405 2508
driver$	0 1 2652 14 18 20 2684 52 90 1485 116 2764 3586 2428 2437
drivers$	0 1 2652 14 18 20 2684 52 1443 90 1485 116 2764 1513 3586 3610
drives$	492 494 553 1177 1241
driving$	492 494 3619 1177 1241
drivs$	492 494
drop	99 446 583 722 731 807 2192 928 950 1266
drop$	36 41 98 2747 458 2116 908 942 2337 976 2368 2397 1167 1250 1260
drope$	458 908
droped$	908
dropes$	458 908
dropin$	1484 2335
droping$	908
dropins$	1484 2335
droppe	1543 460 1845 2274 1266
dropped$	2803 3534 942 1250
droppi	731 1266
dropping$	458 2116 908 942 1250
drops	722 1266
drops$	458 908 942 1250
dropting$	908
drug$	1279
drugs$	1279
dry$	2421
due$	1060 2462
duet$	889
dug$	2736
dump	807 2192
duty$	2699
dynami	3410 1138 2523
dynamic$	3418
dynamics$	3418
each	168 1847 467 3199 709 3399 822 823 835 2257 900 2343 3607 2358 2577
each$	2646 2677 2699 2709 113 2783 2831 1674 2975 1721 2988 2993 3016 380 1778 1779 3042 1791 1797 439 1847 3108 465 467 470 1875 1876 531 3199 587 590 1993 3287 3294 2035 2036 3297 667 3315 672 676 691 693 3357 3386 3392 3399 2176 2186 2187 3448 3476 2219 835 2232 3503 2244 2279 903 3555 3578 2323 3595 3596 953 3603 2349 2352 969 2360 993 2404 1044 2500 2577 1193 2581 1208 2594 1216 2603 2604 2608 2626 2631 2638 2644
ear$	2468 1172
earlie	2185 2314 1266
earlier$	1864 2067
earliest$	1570
early	2314
early$	2828 1570 671 2617
earn$	1158 1271
earned$	1271
earning$	1158
earns$	1158 1271
ears$	1172
easier	2238 1266
easier$	423 2140 3498
easter	2314
easter$	632
easters$	632
easy$	2787
eat	460 1845 1870 808 2220
eat$	479 1889 2032 2057 694 954 1378
eate$	479
eates$	479
eating$	479 1378
eats$	479 2032 2057 694 954 1378
eclipse$	2722
edge$	3096 3120 3131 3142 3243 3244 3245 3246 1987
educat	460 1845 462 675
educate$	1123
educated$	452 1846 1975 1991 3268 2213
educates$	1123
educating$	1123
effect	3410 2496
effect$	2264 892
effective$	1098
effectively$	2828
effectiveness$	2459
effort	1630
effort$	2865 2890
efforts$	2865
egg	3492
egg$	2301
eight	112 154
eight$	1497
eject	558 852 2237
elder	623
elder$	3406
eldest	2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 1875 1876 531 3199 3229 587 606 1993 623 625 3279 3294 2035 2036 3297 667 682 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 3524 2265 2279 929 3574 2577 1193 2581 2590 1208 2594 1216
eldest$	1797 3067 3095 1836 461 1847 3118 1874 3163 598 1984 3285 3406 2245 2251 2257 929 3574 2580
elearn	2747 976 2368 2397 1260
elevat	1313
else$	3494 3495 3548
elsewh	3142 3248 3253 3272 3473 2234 2235 2252 3513 899
elsewhere$	2812 2923 443 3230 3235 3251 3424 3485 3494 3495 3512 2443
email	1386 2747 976 2368 2397 1260
email$	11
emaile	1385 1416 2678 2680 1424 2704 2728 2361 1015
emailed$	2645 2676 1417 2400
emails	1445
emails$	11 2705
embargo$	3070
embargos$	3070
embed	231 1616 1117
embed$	1312
embedd	2704 2361
embedded$	2908 1312
embedding$	1312
embeds$	1312
emerge	1579
emerge$	2816 2839
emergees$	2816
emerges$	2816 2839
emotio	243
emotional$	1628
empath	1138 2523
emphas	1313
employ	915
employ$	1360
employe$	1360
employed$	1360
employes$	1360
employing$	1360
employs$	1360
empowe	786
empower$	1300
empowered$	1300
empowering$	1300
empowerment$	1300
empowers$	1300
emptied$	3577
empty$	2421
en$	2276
enabl	786 1313
enable$	264
enables$	264
enabling$	264
encour	1583 2942 416 464 1989 786 1117 1314
encourage$	1307
encouraged$	2843 3373 2286 1307
encourages$	1307
encouraging$	1307
encryp	1053
encrypted$	2438
end	327 335 354 392 401 402 476 528 722 731 2138 3413 928
end$	363 3044 3096 458 3110 3120 3131 3142 3154 3243 3244 3245 3246 1987 1998 3261 2080 3341 3366 2116 736 3397 3398 3402 3415 3466 3471 888 3559 3562 1107 1344
ende$	458 888
endeav	1134
ended	1526 1543 3045 1822 2274
ended$	2786 2803 2970 2971 2985 3044 3082 3175 3366 3373 3534 1344
endes$	458 888
ending	335 722 731
ending$	2116 888 1107 1344
endping$	458
ends	335 354 722 2142
ends$	458 3110 2058 2080 3341 3366 3402 3415 3466 3471 888 3562 1107 1344
enforc	427 831 832 1199
engag	2667
engage	1385 1432 1474 992 2496 1116 2502 2551 1314
engage$	30 2734 2501
engaged$	2645 30 2685 2729 2501
engagement$	30 2692 2865 2377 2396 2483 2501 2556
engages$	30 2734 2501
engagi	1116
engaging$	30 2685 2501
engend	1313
enhanc	1117 1310
enhanc$	1092
enhance$	1092
enhanced$	2908 291
enhances$	1092
enhancing$	1092
enhancs$	1092
enjoy	886
enough$	309
enquir	2747 976 2368 2397 1260
enrich	1313
enrol	2667 462 477 866 867 869
enrol$	624 817
enroled$	624
enroling$	624
enroll	1422 460 1845 1887
enrolled$	2682 1846 2378
enrolred$	624
enrols$	624
ensur$	485
ensure	1117
ensure$	2922 381 485 1111
ensured$	2908 381 1111
ensures$	381 485 1111
ensuring$	485 1111
enter	3033 417 559 834 866 867 870 2263 902 1201
enter$	391 1802 479 3215 926
entere	1887
entere$	391 479 926
entered$	77 690 926
enteres$	479 926
entering$	391 479 926
enters	1201
enters$	479 926
enterting$	926
entic	806
entran	2205 3467
entrance$	2737
entrances$	2737 2049 3333
entry	2098
entry$	1826 3121 548 1942 2623
entrytime$	3358
entrytimes$	3358
environment$	2903 2945 3418 2495
environments$	2903 2945
episod	1268
equally$	2536
equip$	1125
equipm	29
equipped$	1125
equipping$	1125
equips$	1125
erode	747
escala	1078
escalate$	2553
escalated$	2473
escalates$	2553
escort	460 1845 462 526 560
escort$	492 494 553
escorte$	492 494
escorted$	3080 1911 659
escortes$	492 494
escorting$	492 494 553
escorts$	492 494 553
establ	2704 1583 2361 1117
established$	1557 2843
estate	2983 3253 3261
estate$	3100 3233 2020 3318 3471 3559
estates$	3471
esteem	2523
ethos	1314
evalua	2704 2361
evaluate$	1074
evaluates$	1074
evaluating$	1074
evenin	2747 1814 593 2040 3300 3312 3330 2071 3331 717 718 2202 2205 3467 3468 861 2314 976 2368 2397 1260
evening$	2681 121 1829 3220 3238 671 3338 2086 3349 3352 3353 3355 2097 3360 2102 3363 2106 3367 3488 3494 3515 2270 889 2309 1026
evenings$	2681 121 1829 3117 3238 3319 2086 3350 3354 3355 2097 3361 2102 3363 3365 2106 3367 3369 2126 3488 2270 2309 1026 2415
event	2747 976 2368 2397 1260
event$	2748 3608 1262
events$	2748 2838
ever$	2291
every	168 3199 822 823 900 2343 3607 2577
every$	2646 2677 2699 2709 1490 2783 1636 1674 1677 2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 1875 1876 531 3199 587 3294 2035 2036 3297 3315 676 691 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 2279 903 3555 3578 3595 3596 953 3603 969 993 1180 2577 1193 2581 1208 2594 1216 2631
everyb	58 168 228 268 1653 294
everybody$	1443 1613 1679 1705 1097
everyo	58 168 1600 228 268 1653 294
everyone$	1443 2860 221 1613 1679 1705 1097
everything$	2884 2449
evict	558
evict$	488
evicted$	488
evicting$	488
eviction$	481
evicts$	488
eviden	1053
evidence$	47 70 2438 2481
evidenced$	75
evident$	2385
evolve$	2816
evolvees$	2816
evolves$	2816
example$	1809
except	3280
exchange$	222
exclud	1503 2793 3079 446 548 557 583 1970 594 715 838 2235 852 2237 1203
exclud$	586 860 1205
exclude$	586 588 3477 860 1194 1205
excluded$	2763 362 3078 3094 1942 3230 3232 588 3268 3495 860
excludes$	586 588 3477 860 1194 1205
excluding$	586 588 860 1205
excludned$	860
excludning$	586 860
excludred$	860
excludring$	586 860
excluds$	586 860 1205
exclus	2216 833 898 1268
exclusion$	141 338 339 473 480 481 584 2217 2283
exclusions$	141 480 2217 2283
exerci	2747 976 2368 2397 1260
exhibi	95 1480
exhibition$	91
exist$	3374
existing$	1557 2855 1180
exists$	3374
exit	402 749
exit$	473 737 2134
exiting$	737
exits$	3333 737
expect	1138 2523
expectations$	2494
expected$	367
expel	583 594 1203
expel$	586 1194 1205
expele$	586 1205
expeles$	586 1205
expeling$	586 1205
expell	1970 594
expelled$	3094 3230
expelning$	586
expelring$	586
expels$	586 1194 1205
expenditure$	27
experience$	2938
experiences$	1000
explai	1416 1500 1539 2799
explain$	2760 430
explained$	2676
exploi	2944 2435 1274
exploit$	2795
exploitation$	2492 1276
exploitative$	1276
exploited$	1276
exploiter$	1276
exploiters$	1276
exploiting$	1276
exploits$	1276
explor	1548 165 2837 1583
exploration$	2865
explore$	1303
explored$	2808 2843 2889 1303
explores$	1303
exploring$	1303
exposed$	1796
exposu	1138 2523
express$	2932
expulsion$	473 584
extend	1865 831 832
extend$	1342
extended$	3125
extending$	1342
extends$	1342
extent$	7
extra$	319 998
extrac	773 806
extract$	730
extraction$	473
extric	806
extricate$	730
eye$	2842 3076 1172
eyes$	1172
facili	2704 2361 1117 1310
fade	2142
fade$	3397 3402
faded	3413
fades	3413
fades$	3402
fair	95 1480
fair$	2753 2787 2336 3608 2564
fairly$	2828 2536
fairs	1480
faith$	2542
fall	1543 816 1266
fall$	98 2803 282 789 2238
fallen$	1878
fallin	1266
falling$	282 789
fallping$	282
falls	1543 1266
falls$	2803 282 1788 2142 789
false$	3075
famili	33 34 35 58 59 2733 154 2508
familiar$	1080
families$	0 1 2652 14 18 20 1419 1420 2684 1443 65 1459 89 90 1485 2831 1649 277 1673 404 468 1873 604 3252 3266 2007 3437 877 901 3610 2500 2510 1288
family	59 2733 2975 1721 380 1778 1779 1791 1797 439 3095 1847 3108 465 467 1860 1875 1876 531 3199 587 606 1993 3253 3261 3273 633 3294 2035 2036 3297 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 2279 2577 1193 2581 1208 2594 1216
family$	0 1 2652 14 18 20 2684 90 1485 151 1550 468 1873 604 3252 2007 877
far	619 767
far$	173 619 2004 2011 2017 695 2081 2155 2206 2252
fare	2327
fare$	67 798 3587
fares$	67 798 3587
farm	3469 3470
fashion$	2840
faster$	2559
father	1860 1982 3253 3273 633
father$	604 1287
fathers$	277
favourite$	3151
fear	1539 2799
fear$	2409
fears	1539 2799
feasibility$	2515 1132
feasible$	2447
februa	2314
february$	2779
fed$	2862
fee	2327
fee$	3587
feed$	214
feedback$	71 978
feeding$	214
feeds$	214
feel	2757 1539 2799 1651
feel$	2911 1654 1700 1702 1022 1039 2495 1263
feelin	1138 2523
feeling$	1263
feelings$	1000
feels	1539 2799
feels$	1654 1022 1039 1263
fees$	3587
fell	1543 1266
fell$	2803
felled$	2386
felt	2757 1539 2799
felt$	1022 1039 1263
fenc	457 539
fence	29 3581
fence$	61 96 1326
fenced$	3206 562 1326
fences$	96 1326
fencing$	61 96 1326
festiv	95 1480
festival$	3593
fetch$	817
fetche	800
fetched$	3485
fetches$	817
few$	2785 1569 429
fewer	103 1056
fewer$	1488 111 429 478 885 2441 1264
fi	1924
fight	1268
fight$	2770 141
fights$	2770 141
figure$	2723 1482
figures$	2723 1482 2367
file	2704 1455 1460 1553 2361
file$	2715 2720 2722 2810 2811 2813 2814 995 2461
filed	2704 2361
filed$	77
files	1445
files$	2705 2715 2720 2722 2813 995
fill$	2355 1106 1227
filled	1422 2704 2361
filled$	2682 1227
filling$	1106 1227
fills$	1106 1227
film	2747 2794 2355 976 2368 2397 1260
film$	28 91 3583 3584 3593 2336 3605 3611 3615 985
filming$	1259
films$	3593 3611 985 1259
final$	2717
find	1500 1762 497 3157 600 1985 775 867
find$	1493 2760 1539 236 316 1825 779 975 1037 2423 1153
finde$	779
findes$	779
findin	1547
finding$	2805 2807 236 779 975 1153
finds$	1493 236 316 779 975 1037 2423 1153
fine	2327
fine$	423 3587
fined	3079
fined$	3078
fines$	141 3587
finish	1387 2704 1470 392 460 1845 689 2098 800 2220 2361 977
finish$	479 3397
finishe$	479
finished$	2647 1404 2717 2730 2736 3485 2362
finishes$	479
finishing$	479
finishingtime$	3358
finishingtimes$	3358
finishs$	479
finishtime$	3358
finishtimes$	3358
firm	59
firm$	1173 1176
firmer$	1173 1176
firmly$	2828
first	2314
first$	1570 929 2416
fish$	1247
fishes$	1247
fishs$	1247
fit$	2818 1328
fits$	1328
fitted	1422 1446 1479 2320 986 2371
fitted$	2682 2706 2739 3580 988 1328
fitting$	1328
five	33 35 50 112 1517 144 154 2975 1721 380 3035 1778 1779 1791 1797 3057 3058 3059 3063 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 1892 3155 520 3167 3173 531 3199 3200 1943 1971 3231 587 644 3294 2035 2036 3297 674 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2346 2352 2405 2577 1193 2581 1208 2594 1216
five$	1420 1435 85 89 95 107 1497 113 1529 2802 2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 3126 1875 1876 3152 531 3199 3203 3223 587 3294 2035 2036 3297 716 3392 3399 3417 2176 2186 2187 3448 2212 3476 2219 835 3481 2232 2244 2279 2323 2344 3606 2577 1193 2581 1208 2594 1216 2610 2625 2638
fix	570
fix$	1218
fixed	986 2371
fixed$	1218
fixes$	1218
fixing$	1218
flag	218
flagged$	2862
flat	626 2071 3331 868
flat$	2990 3153 601 602 630 2055 3336 889 3563 3619 3620
flats	3331
flats$	2990 3153 2055 3336 3620
flexib	1660
flexible$	2920
flies$	629
floor	3253 2071 3331 2205
floor$	3415 3466 3562
floors	3331
floors$	3415 3466 3562
flourish$	2932
flowing$	2874
flush	558
fly$	629
flyer	2747 976 2368 2397 1260
flyers$	2614
fobs$	94
focus	3538 1117
focus$	1565 2464 1312
focuse	1100
focused$	2485 2507 2547 1312
focuses$	1312
focusing$	1312
focussed$	2507 1312
focussing$	1312
follow	1430 1503 2793 153 3157 3399
follow$	199 1617 1618
followed$	2763 2777 1583 2370
followers$	2690
following$	199 2410
follows$	199
food$	3611 2615
foot	426
foot$	1811
footag	1053
footage$	2438
footba	2344
football$	3604 980 2625
footfa	15 78 1463
footfall$	2723 2396
for	3239 1985 615 665 2371
for$	2674 1441 2726 2731 2775 2808 2848 2854 2892 1640 2907 2918 1715 2984 1835 3098 1848 1858 1939 1986 3247 3346 2253 3588 3599 3603 2416 2467 2471 2472 2479 2485 2497 2517 2620 2627 2637 2642 1292
forbid	335 337 353 354 356 392 408 412 1822 528 891 918
forbid$	336 1789 733 3477
forbidden$	2970 2971 376 3044 3082 510 3175 3373
forbidding$	733
forbided$	733
forbiding$	733
forbids$	733 3477
force$	1278
forefront$	1624
forfeit$	856
forfeiting$	856
forfeits$	856
forge$	1155
forgeing$	1155
forges$	1155
forgiving$	2484
form	3018 1832 1862 591 2002 2040 3300 3312 2063 2069 3329 3330 2071 3331 2077 2205 3467 3518
form$	28 3017 3092 3122 1976 3257 3262 3263 3269 3323 3325 3337 2306 2314 3591 1155
formin	3021
forming$	3042 3491 1155
forms	2747 3300 2041 2054 3329 3331 3518 976 2368 2397 1260
forms$	28 3269 3301 3314 3319 3323 3337 3437 1155
fortnightly$	2646 3603
forum	21 44 2747 976 2368 2397 1260
forum$	1429 2850 2851
forwar	1583 1617 1618 1060
forward$	2822 2843 2877 2878 2378 2445 2450 2562
forwards$	2445 2562
foster	460 1845 462 1117 1313
foster$	626 868 1207
fostering$	1207
found	1447 1821 1853
found$	2707 2790 1817 433 434 435 3081 3119 3179 2213 1037
four	112 154 2975 1721 380 3035 1778 1779 1791 1797 3057 3058 3059 3063 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 3190 3199 3200 1943 1971 3231 587 623 3294 2035 2036 3297 674 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 929 3574 930 2352 2405 2577 1193 2581 2590 1208 2594 1216
four$	1497 113 2802 2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 3126 1875 1876 531 534 3199 3203 587 1979 1993 3291 3294 2035 2036 3297 716 3399 3417 2176 2186 2187 3448 2212 3476 2219 835 3481 2232 2244 2279 929 2315 2326 2333 2334 2577 1193 2581 2590 1208 2594 1216
fourso	2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 1892 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
foursome$	1786 3126 3152 3180 3193 3195 1962 3228 3556
fragme	764 1209
fragment$	750
fragmente$	750
fragmented$	750
fragmentes$	750
fragmenting$	750
framew	2747 976 2368 2397 1260
fraternise$	2574
free	767
free$	2053 759 788 2201 1238
freedom$	287
frequency$	8
frequent$	196
fresh$	1977 603
fri	2314
friday	593 717 718 2314
friday$	2681 593 3238 717 2102 718 3363 3589 2338 3602
fridays$	2681 3238 2102 3363 3589 2338 3602
friend	33 34 35 50 84 112 1504 128 1517 144 145 1538 154 1541 268 1653 2975 1720 1721 2987 3023 380 3026 3030 3031 3035 1778 1779 3050 1791 3054 3056 1797 3065 3068 425 1815 439 3087 3088 3089 3090 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1943 3212 1968 1971 3231 587 606 1993 3264 623 644 3294 2035 2036 3297 3305 674 2065 682 2112 3375 3380 3391 2132 3399 3412 2153 2159 2166 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3524 881 3531 3532 3537 2279 3549 3550 2296 2299 929 2346 2352 2405 2576 2577 1193 2581 1208 2594 1216
friend$	2764 2766 1533 3075 2012 3325 776 2164 3425 2295
friendlier$	2407
friendly$	2787 2905 1080 2564
friends$	1419 1420 1435 1469 85 89 107 2752 108 1497 113 2761 2764 2766 1513 1529 1530 2798 2801 2802 1698 2973 1725 3000 3002 3004 3005 361 3009 3011 3022 3027 3028 1786 3055 3075 3126 3127 3150 3152 1893 1900 1908 530 3180 1928 3193 3195 3203 1962 3223 3228 3240 596 3271 3277 3299 661 3325 3356 716 3376 3377 3379 3383 3385 3387 3389 3392 3394 2136 3401 3403 3404 3405 3407 763 3411 3414 3417 3419 776 3421 3422 3423 2164 3425 3426 3427 2168 3429 3452 2196 3457 3458 874 875 2266 3556 3606 2500 2599
friendship$	329 2980 2995 361 3037 1810 437 483 3144 1885 514 596 657 661 2077 3372 728 3376 3377 3378 3381 3382 3383 3387 3391 3392 3395 752 757 3404 2149 3414 2158 2159 3419 776 2166 3426 3427 2170 3449 2204 2229 3527 883 3542 3568 2599
friendships$	329 2980 2995 361 3037 437 596 657 661 3372 728 3376 3377 3378 3381 3382 3383 3387 3392 752 757 3404 3414 3419 776 3426 3427 3449 883 3542 3568 2599
from	3050 3239 2115 2143 2191 2330
from$	2683 1456 122 1511 1542 1563 1663 1738 1745 1747 1753 3020 1761 3041 1798 3098 1856 1895 3168 1973 3251 3275 2022 2039 688 2116 2117 2133 2134 2144 2147 3459 3505 2275 2290 2293 2298 2314 3588 3590 3598 3599 3603 3614 1021 2417 2420 2467 2585 2616 2641
full$	252 1696 1011
fuller$	252
fully$	1476
fun$	87
functi	1451
functional$	2711
fund$	46 1347
funded$	1347
fundin	2747 2900 976 2368 2397 1260
funding$	46 1555 208 2470 1347
funds$	46 1347
furniture$	3611
furthe	220 243 519 3513
further$	1569 1605 1628 1736 1904 2011 1071
future	220 2275
future$	2820 1605 1736 3535 2462
gain$	1101 1158
gaining$	1101 1158
gains$	1101 1158
game	95 1480
game$	3611
gamers	2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
gamers$	1786 3126 3180 3193 3195 1962 3228 3556
games	1480 2344
games$	2648 3604 3611
gang$	339 1892 3481 2231 1186
gap$	2927 1812 754 761 2491
gapbetween$	3071
gaps$	2927 2491 2504
gapsbetween$	3071
garden$	91 3583 3619 1247
gardenes$	1247
gardens$	1247
gate	29 2205 3467 932
gate$	2699 61 2737 96 2317
gates$	2699 61 2737 96 3333 2317
gather	1719 1720 2981 2983 2986 2987 1733 1739 1740 1752 1756 3018 3021 1782 425 3083 3139 506 3184 1943 2027 3533 1323
gather$	139 2979 2988 2993 2994 3001 3012 3016 3025 3034 3036 3040 1816 3085 3102 1891 3179 3205 1946 3207 3215 2026 3287 2062 3462 3504 3521 1096
gathered$	2966 1817 3179 2363 2385
gatherering$	1891
gathering$	2980 2999 3003 3042 1810 437 1891 3188 3189 3197 3381 3491 1096
gatherings$	2999 3000 3003 437 3189 3203
gathers$	139 3102 3462 1096
gatherting$	1891
gave$	2658 2745 592
genera	243
general$	1628
get	2757 1500 430 2171 806
get$	2760 187 2834 303 3033 484 1923 563 2045 2062 730 743 790 3454 3492 886 3538 935 1022 1084 1096 1181
gete$	1084
getes$	1084
geting$	563 1084 1096
gets$	187 2834 303 1843 563 730 743 790 2313 935 1022 1084 1096 1181
getting$	187 303 1782 730 743 790 1084 1181 1323
gift$	1514
gifts$	1514
gig	95 1480
gig$	3593
gigs	1480
girl	1504 149 2975 1721 380 1778 1779 1791 1793 1797 439 1847 3108 465 467 1875 1876 531 3199 587 606 1993 623 3294 2035 2036 3297 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 2279 2577 1193 2581 1208 2594 1216
girl$	2764 2766 1533 1534 3252 2012 3546 2295
girlfriend$	1288
girls	33 34 35 50 84 128 1517 144 145 154 268 1653 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1943 1968 1971 3231 587 1978 644 3294 2035 2036 3297 674 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 2299 929 2346 2352 2405 2577 1193 2581 1208 2594 1216
girls$	1419 1420 1435 1469 85 89 107 108 113 2761 2764 2766 2768 1513 1529 1530 1534 2802 1698 1786 3126 530 3180 3193 3195 3203 1962 3223 3228 3252 3291 3299 716 3392 874 875 3546 3556 3606 2589
giv	418 1229
giv$	262
give	243
give$	1628 249 253 262 285 438 592 731 2180 2181 807 817 865 913 917 1108 1154 1230 1338
giveing$	1154
given	3 2659 1422 2702 2704 1479 104 1548 243 297 1853 665 3442 2361
given$	1388 2682 1427 2704 2708 2739 1489 120 1512 2808 1628 2889 249 253 1682 316 3080 472 2181 3454 2213 3519 2274 2361 994
gives$	253 262 285 592 817 917 1108 1154 1230 1338
giving$	249 253 262 592 731 2180 2181 917 1108 1230 1338
givs$	262 917
go	2654 2757 1500 205 1805 526 559 579 689 808 824 2220 869 2292
go$	1396 1413 1481 2744 2752 2760 139 1548 2834 2880 2961 1752 3032 391 1780 448 1846 475 479 1865 1911 1964 597 616 2010 629 636 2024 2026 659 2045 699 2123 790 825 2281 2316 1028 1212 1266
goal	932
goal$	2317 2545
goalpo	29
goalpost$	61
goalposts$	61
goals$	2317 2545
god$	475
goe	3060
goe$	2969 391 479 2024 2057
goes	2693 2698 205 559 689 808 824 2292
goes$	1396 1413 1481 2744 2752 2834 2969 1788 448 479 597 616 2010 629 636 2024 659 2057 790 825 2316 965 1028 1212 1266
going	1406 220 559 808 3533
going$	2666 1605 2874 1689 2998 3021 1770 391 3053 479 790 3558 2410 2474 2497 1212
gone	2693 1502
gone$	1413 1416 2704 2740 1481 2744 2762 2773 3485 2361 977 1028
good	424 2268
good$	2787 2911 1678 1809 3075 3274 2046 2162 2198 3528 1011 1081 1161
gos$	139 475 479 2024
got$	38 743 3557 1022
govern	59
government$	2471
governor$	2718
governors$	2718 991
gp	1059
gp$	2444 1289
gps	59
gran	1860 3253 3273 633
gran$	1288
grand	1793 1860 3273
grandad$	1288
grandbrother$	1287
grandcarer$	1287
grandcarers$	1287
granddad$	1287 1288
granddaughter$	1287
grandfather$	1287
grandm	1982
grandma$	1288
grandmother$	1287
grandmum$	1287
grandp	1982
grandparent$	1287
grandparents$	1287
grandsister$	1287
grandson$	1287
granma$	1288
granny$	1288
granpa$	1288
grant	2747 976 2368 2397 1260
grant$	46 947
grante	2704 2361
grante$	947
granted$	947
grantes$	947
granting$	947
grants$	947
grass$	1001
gravit	2292
great$	2310
greate	102 1114
greater$	1487 252 291 1696 319 1080 1161
green$	2754 2755 2392 2413
greet	1501 1325
greet$	2761
greete	131
greeted$	1516
greets$	2761
grew	2742 2744 1266
grip$	3241 2152 768 2154
groom	2435 1274
groom$	2795
groomed$	1276
groomer$	1276
groomers$	1276
grooming$	1276
grooms$	1276
ground$	2557 1192
grounding$	1192
grounds$	1192
group	33 34 50 84 2747 112 1517 144 145 1538 154 1540 1541 268 1653 2975 1721 380 3031 3035 1778 1779 1791 3054 3056 1797 3057 3058 3059 3062 3063 3065 3068 1814 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3139 3141 1892 3155 520 3167 3173 531 1922 3199 3200 3202 1943 1971 3231 587 3253 3264 644 3294 2035 2036 3297 2040 3300 674 3329 3331 2109 3375 3380 3391 2132 3393 3399 3412 2153 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 2276 3537 2279 3549 3550 2299 3569 2346 3607 2352 976 2368 2397 2405 2502 2576 2577 1193 2581 1208 2594 1216 1260
group$	1409 1419 1429 1435 2720 2721 1469 85 89 107 108 1497 2761 2766 1529 1530 2798 2800 2801 2802 2940 1698 1725 2988 2995 3000 3004 3005 361 3011 3019 3027 3028 3040 1785 1786 3047 3055 3066 1831 3092 3122 3126 3127 483 3143 3144 1885 3152 3158 514 3180 1928 3189 1930 1932 1933 549 1936 3203 3205 3223 3233 1976 596 3250 3257 3262 3271 3277 3299 3301 657 661 2056 3325 3336 3337 3339 3356 716 2105 721 2107 3370 729 3376 3377 3379 3382 3383 3384 3385 3386 3387 3388 3392 3394 3395 2136 753 3401 757 3403 3404 3405 3407 763 3409 2150 3414 3417 2158 3419 3421 2163 3426 3430 3449 3464 3481 2228 2231 3515 874 875 3527 883 3536 3553 2314 3606 2599
groupactivities$	3369
groupe	1887
groupevenings$	3369
groupi	3021
groups	439 3139 1943 3300 3329 3330 3331 861
groups$	2720 2721 2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 1875 1876 531 1917 533 3180 3189 1930 1932 1933 549 1936 3199 3203 587 3294 2035 2036 3297 3301 3314 3336 3337 3339 3399 3409 3419 2163 3426 3430 2176 3437 2186 2187 3448 3476 2219 835 3489 2232 2244 3536 2279 2577 1193 2581 1208 2594 1216
groupsession$	3369
groupsessions$	3369
groupwork$	3369
grow	2742 2744 816 1266
grow$	2932 2130 1022
growing$	3491
grown$	3557
grows	1266
grows$	1022
growth$	102
guard	31 32 1438 59 1504
guard$	52 54 116 2764
guardian$	1288
guardianship$	2477
guards$	52 54 90 116 2764
guests$	1908
guid	464 469 786 806
guidan	2747 976 2368 2397 1260 1314
guidance$	208 2888 2470
guide	1310
guide$	730 985
guided	1310
guidel	92
guideline$	93
guidelines$	93
guides	1310
guides$	985
guidin	1310
guild	3469 3470
gulf$	754 761
gurdwara$	3608
gym	36 63 3469 3470 2368
gym$	980
habit$	2273
had	3 146
had$	1388 2665 38 83 2780 2931 882 981 1012 2399
haircuts$	2615
half	58 3229 623 3300 929 3574 930
half$	1443 87 103 140 1797 3067 3095 1836 461 1847 3118 1874 3163 598 1984 1993 1997 3285 682 2071 3471 858 2245 2251 2257 929 2315 2397 2580
halfs$	3471
hall	36 41 63
hall$	1426 3191 3233 3250 3339 703 3608
halls$	3339
halt	392 897
halt$	736
halv	1266
halved	1526 1543
halved$	2786 2803
halves	439 2040 3300 3330 2071 3331
halves$	2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 1875 1876 531 3199 587 3294 2035 2036 3297 2080 3341 3399 2176 2186 2187 3448 3466 3476 2219 835 2232 2244 2279 2577 1193 2581 1208 2594 1216
hand	1229
hand$	2912 2548 1339
handbook$	2694
handed	2659 2704 1479 104
handed$	2658 1422 2704 2739 1489 2361 986 994
handing$	1339
handle$	3400
handou	2747 976 2368 2397 1260
handov	1676
handover$	2936
handovers$	2936
hands$	1339
hang	3060 3184 2259 2260 1323
hang$	1719 2988 3018 3032 3036 3102 506 3207 3521
hangin	1782 2249 3533 1323
hanging$	2981 3021 1763 3042 3053 1821 3083 3197 3509 3558
hangout$	3520
hangs$	3102
happen	1406 2704 2740 2361
happening$	2666
happie	886
happier$	423 2183 799 2407
happy	886
happy$	2018
harass	2794
hard	3492
hard$	371 3064 2513 1176
harder$	371 3064 1176
harm	153 2435 1055
harm$	2795 2440 2492
harmed$	2440
harmfu	2268
harmful$	424 2046 3528 2440
harming$	2440
harms$	2440
harnes	1313
has	699 1079
has$	38 39 1444 1454 79 83 86 88 1476 127 240 2939 306 316 3463 2218 882 1014 2403 1169
hatch	932
hatch$	2317
haunt	2259 2260
haunt$	3520
have	2757 390 462 699 793 1079
have$	39 1444 1454 79 83 86 88 1476 127 240 246 272 283 2939 306 316 331 1775 484 489 515 1909 1941 3454 3463 2218 882 917 1014 2403 1169
haveing$	489
haven$	2903 2945
haves$	489 917
having	390 793
having$	246 306 1764 1775 515 917 2409 1169 1254
havs$	917
he	154 1797 3067 3095 1836 461 1847 3118 1874 3163 598 1984 623 625 3285 2245 2251 2257 2580
he$	2759 1673 2946 1697
head	31 32 1438 2292 3607
head$	2696
headco	15 78 1463
headcount$	2723
heads	2292
heal$	1104
heale$	1104
heales$	1104
healing$	1104
heals$	1104
health	2944 1714 424 774 781 2268
health$	1059
healthier$	2974
healthy$	1809 3528
hear$	2376
heard	2777 1539 2799 2962 2496
heard$	2914 2960 2966 1270
hearing$	3601 3608
hears$	2376
heart$	1624
heater	29
hedge$	61 1001
hedges$	1001
held	3 1422 2698 2702 2704 2740 101 165 166 167 2361 1076
held$	1388 2682 2732 1486 1551 1552 2931 1824 452 466 496 3478 2269
hello	1501
hello$	2761
helmet	29
help	2942 430 464 786 1117 1137 1311
help$	155 2888 266 288 743 970 2505 2522 2556
helped	1989 675
helped$	155 1853
helpfu	2837 2268
helpful$	2787 155 3528 2447
helpin	1117
helping$	266 970
helpline$	28
helplines$	28
helps$	266 743 970
her	1527 2975 1721 380 1778 1779 1791 1797 3067 3068 3069 439 3095 1836 461 1847 3108 465 467 3118 1874 1875 1876 3162 3163 531 3199 587 598 1984 1993 3278 3285 3294 2035 2036 3297 3306 667 3393 3399 2176 2186 2187 3448 2197 3476 2219 835 2232 2239 2244 2245 2251 2257 2279 2422 2577 1193 2580 2581 2590 1208 2594 1216
her$	2677 169 1687 2988 1777 1851 1861 589 1992 2118 2122 2241 2282 2294 1164 2608 2611
here	1548
here$	2751 2808 2809 3490 3514 3535
herself$	3517
hierar	1281
high$	1011 1150
higher	102 1266
higher$	1487 1011 1150
highli	1313
hike$	3594
hikes$	3594
him	1527 2975 1721 380 1778 1779 1791 1797 3067 3068 3069 439 3095 1836 461 1847 3108 465 467 3118 1874 1875 1876 3162 3163 531 3199 587 598 1984 1993 3278 3285 3294 2035 2036 3297 3306 667 3393 3399 2176 2186 2187 3448 3476 2219 835 2232 2239 2244 2245 2251 2257 2279 2422 2577 1193 2580 2581 2590 1208 2594 1216
himself$	3517
hir$	1360
hire	915
hire$	1360
hired	986 2371
hired$	1360
hires$	1360
hiring$	1360
hirs$	1360
his	2197
his$	2677 169 1687 2988 1777 1851 1861 589 1992 2118 2122 2241 2282 2294 1164 2608 2611
hit$	984
hits	1430
hits$	2690
hockey	2344
hockey$	3604
hold	2132 806 872 1076 1079
hold$	1437 184 234 1762 3157 517 574 3241 651 3392 2152 768 2154 791 826 2264 880 892 3554 3570 1070 1157 1169 1211 1233 1352
holde$	826
holded$	574 826
holdes$	826
holding$	234 574 826 1070 1157 1169 1233
holds	2698 1445
holds$	1437 2705 184 234 310 574 826 1070 1157 1169 1233 1352
holiday$	632 640
holidays$	632 3344
holidayss$	632
holist	243 1118
holistic$	1628
home	540 3253 626 3312 2069 3329 3330 2071 3331 2098 2205 2234 868 899 3612
home$	2656 2684 2787 2960 2990 3051 3052 432 443 3093 3117 1859 486 1877 1879 1882 3153 1925 3187 1938 3230 3235 601 602 3269 630 2019 3308 797 809 3471 3485 3494 3495 3559 3579 3582 1033 2641
homees$	3579
homes	2049 2054 3329 3331
homes$	2684 2990 3093 3117 1882 3153 3187 1938 3269 3309 3314 3319 3471 3579 3610
hometime$	3358
hometimes$	3358
honest$	2787 2484 2564
hope	1539 2799 2942 1134
hope$	1639 273 2542
hopes	1539 2799 1134
hoping	1134
horizo	1138 2523
host$	2789 1360
hoste$	1360
hosted	2704 2740 2361
hosted$	1360
hostel	2054 2071 3331 3467 868
hostels$	3314
hostes$	1360
hosting$	1360
hosts$	2789 1360
hotline$	66
hotlines$	66
hotspo	1053
hotspot$	2438
hotspots$	2438 2458
hour	2185 2205 2287
hour$	1829 2270 2309
hours	99 2747 976 2368 2397 1260
hours$	51 55 1484 100 2748 1829 2126 2141 2270 2309 987 2616
hous	462 792 834 872
house	3057 3058 3059 3063 591 626 2069 3329 2071 3331 868
house$	2990 489 1882 3153 1976 601 602 630 651 3471 3559 3563 2314 3619 3620
housed	460 1845 1887
housed$	1846 1855 3268 2038 954
household$	604 2007
households$	604 3266
houseing$	489
houses	2040 3300 2049 2063 3329 3331
houses$	2990 489 1882 3153 3309 3323 3343 3471 3620
housin	591
housing$	1976
how	173
how$	57 80 1558 1574 912 2404 2425 2515 2630
hub	36 41 2368
hub$	1426 62 2945
hubs$	62
huddle$	2231 3566
humili	1285
hung	2320
hung$	3580
hurt	1503 2793 153 2435 1055
hurt$	2763 2795 2797 2436 2440
husband$	1288
hustl	558
hut	2259 2260
hut$	1844 3520 2314
identi	2704 1447 1500 1583 600 1985 881 2361
identification$	2145
identified$	2707 1464 2843 2889 3119 1006 2393 2395 1282 1312
identifies$	1119 1282 1312
identify$	2760 236 1119 1282 1312
identifying$	236 1119 1282 1312
identifys$	236
identity$	2906 2266
if	1945 2223 2224 840 2284 1056
if$	170 194 2844 312 1827 1828 3137 3185 3198 3201 3202 830 2305 2441 1062 2462 2463 1168
imam	31 32 1438
impact$	892 2459
implem	6 2704 231 1616 2361
implementation$	1391
impos	427 832 1199
impossible$	371 3064
improv	2742 102 1114 1117 1266 1310
improv$	1092
improve$	1487 1092 1110
improved$	1487 2908 291 1011 2512
improvement$	91 102 2876 2562
improvements$	91 2876 2562
improves$	1092 1110
improving$	1092 1110
improvs$	1092
in	1585 1599 1612 1967
in$	1426 1434 2705 2706 1462 2734 1477 2741 1484 1487 105 2756 2769 1519 135 1521 138 1528 1532 174 175 2841 2845 1589 1595 2859 1604 2872 2907 2924 1695 347 3051 3052 443 1837 1911 3215 1964 1965 3248 614 698 3357 2174 3438 827 3473 3486 3490 2285 2306 3575 2318 2325 3588 2335 3595 3597 3599 2341 2342 3603 3612 3613 3615 2398 2415 2417 2421 2526 2541 1163 2552 1210 2612 2628 2629 2635 2637 2642 1292
incide	1268
incident$	2770 141 1088
incidents$	2770 141 1088
includ	1548 164 2962 2496
include$	2808 2984 1807
included$	2808 1549 2960 1807 2385
including$	1807
inclus	258 300 1118
inclusion$	1318
inclusive$	1643 2905 1685 2484 2564
increa	2742 2744 102 1079 1117 1266
increas$	1092
increase$	102 1487 291 1092 2553
increased$	1487 252 2908 291 1011 2512
increases$	1092 2553
increasing$	1487 291 1092
increass$	1092
independent$	3526
indivi	2060 725 3507 3508
individual$	723
individually$	3225 3320 3539 2586
indoor	899
indoors$	3051 3052 443 1877
induct	1475 2747 976 2368 2397 1260
inducted$	2735
influe	2944 3123 3410 2551 1310
influence$	1740 3000 1796 1809 517 3241 3375 2152 768 2154 2264 880 892 3554 3570
influenced$	1796
influential$	3543 2588
inform	2678 2680 2728 2747 1607 976 2368 2397 2496 1260 1311
information$	2687 1432 1602 2863 2867 288 2481 2502
informed$	2679 2866 2914 2461 2507 2547
injunc	338 1723 339 1724
injunction$	2217 2571
injunctions$	2217 2571
injur	1268
injure	1055
injured$	2440
input	2747 1704 976 2368 2397 1260 1314
input$	2964
ins$	1484 2841 2335
insepa	2190
inseparable$	3450
inset	2747 976 2368 2397 1260
inside$	3051 3052 2119 3438 3482 3490
insigh	1138 2523
insight$	2481
insist	427
insist$	381
insistd$	381
insists$	381
inspector$	1008
inspectors$	1008
inspire$	1301
inspired$	1301
inspires$	1301
instagram$	400
instal	1422 2704 1446 1479 2361 986 2371 1325
installation$	91
installed$	2682 2706 2717 2739 988
instea	3473 2275
instead$	133 1524 1841 711 720 2110 2193 836 844 864 2254 3535 1056
instil	1313
instru	356
instruct$	343 395 538
instructed$	343 367 395 538
instructing$	343 395 538
instructs$	343 395 538
intake	3335
integr	1313
intell	1607
intelligence$	1602 2867 2481
intend	1134
intention$	273
inter$	220
interaction$	1771
intercom$	66
intercoms$	66
intere	881
interest$	2916 2956 3498
interests$	776 2266
interpreter$	67 2765 3617 3620
interpreters$	67
interr	392 897
interrogat$	1124
interrogate$	1124
interrogates$	1124
interrogating$	1124
interrogats$	1124
interrupt$	888
interrupte$	888
interruptes$	888
interrupting$	888
interrupts$	888
interv	2678 2680 2747 976 2368 2397 1137 1260 1313
intervals$	3547
intervention$	2483 2504 2522 2556 1319
interventions$	2504 2556 1319
interview$	1253
interviewed$	2679 1253
interviewing$	1253
interviews$	1253
into	1599 615
into$	2808 2843 1595 2859 1681 1837 3104 1849 1854 612 3295 698 2174 827 2262 2306 2514 2533 1210 2609
intowards$	1849
introd	6 2704 2361 1199
introduce$	1384
introduced$	1384
introduces$	1384
introducing$	1384
introduction$	1391
invest$	1141
investigate$	1130
investigates$	1130
investigating$	1130
investing$	1141
invests$	1141
invit	793
invita	2747 976 2368 2397 1260
invitation$	11 453
invitations$	11 453
invite	1385 1416 2678 2680 2702 2728 1475 390 2235 915 1015
invite$	1775 1807 515 1909 1368
invited$	2645 2676 2735 1807 3495 2400 1368
invites$	1368
inviti	390
inviting$	2905 1775 1807 515 1368
invoice$	1003
invoices$	1003
involv	1704 2496 1310
involvement$	2964
is	1390 165 242
is$	1408 1413 49 1448 86 1476 1481 106 109 124 143 147 159 191 1593 1654 1658 276 2935 1972 2008 653 2047 2113 798 935 943 2340 957 1022 1027 1039 1041
island$	3318
isn$	387
isnot	387
isnot$	1772
isolat	1209
isolate$	1204
isolates$	1204
isolating$	1204
isolation$	330 3097 3235 2595
issue	1314
issue$	1562 1565 2856 2861 2863 2871 1088 2498 2537
issued	1422 2704 1479 104 2361 986 2371
issued$	2659 2682 2739 1489 120 3080 2388
issues	2502 1314
issues$	1562 2856 2861 1602 2863 2871 1088
it	1527 2799 2422
it$	1397 1556 1562 2856 1804 2345 2414 1039 2537 2603 2608 2610 2622 2631 2636 2644
item$	2390
items$	2390
its$	259 1665 1687 2241 2329 2332 2333 2351 1164 2607 2608 2611 2616 2617 2631 2636 2644
itself$	2525
ivy$	1001
januar	2314
january$	2779 3535
job	868
job$	924 3620 995 1003
jobs$	924 3620 995 1003
jog$	1247
joges$	1247
jogs$	1247
join	1410 2670 2702 1474 1742 1762 3032 390 3123 3157 869
join$	1676 3033 1775 1159 1383
joined	2702 2704 2714
joined$	195 220 1610 1704 2496 1118 1159 1383
joinin	390
joining$	2685 1775 1383
joins$	1383
joint	1432 220 1831
joint$	4 2692 1605 3091 2105 721 2107 3370 2111 1081 1160
jointly$	2475
judgem	1314
judgement$	2893 2488
judgemental$	1643 1685
judgme	1314
july	2314
july$	2779 1520 3535
june	2314
june$	2779 1520 3535
junior	2255 3516 2314
just$	3174
keep	2757 1727 363 408 427 428 462 775 792 806 816 831 832 872 891 915 1076 1079
keep$	160 180 197 219 223 224 229 2922 336 1748 368 370 382 1789 1790 406 407 413 455 489 1923 543 546 573 574 651 652 2047 696 817 826 3477 851 3500 1072 1089 1101 1122 1157 1211 1333
keepe$	826
keeped$	546 573 574 826 851
keepes$	826
keepin	427 1076
keeping$	180 197 219 223 224 229 336 368 370 382 406 407 413 455 489 546 573 574 651 652 696 826 851 1072 1089 1101 1211 1333
keepping$	1748
keeps	427 1076
keeps$	160 180 197 219 223 224 229 336 1748 368 370 382 406 407 413 455 1843 489 546 573 574 651 652 2047 696 817 826 3477 851 3500 2313 1072 1089 1101 1157 1211 1333
keepting$	1748 573 696
kept	2704 165 166 167 1583 460 1845 1865 806 2361 1076
kept$	2650 1544 160 1551 1552 2843 229 1615 362 406 407 413 1824 452 1846 466 3125 496 557 651 2038 798 2213 3478 838 2235 851 2269 954 1072 1211
kepted$	851
kepting$	851 1072
kepts$	851 1072
key	2319
key$	3579 3617
keyes$	3579
keys$	94 3579
keyworker$	2724
kick	583
kid	1793
kids	149 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
kids$	1534 3009 1786 3126 3180 3193 3195 1962 3228 3422 3452 3556
kind$	2753 2787 2165 2564
kinder	781 2167
kinder$	2407
kindly$	2536
kiosk	932
kiosk$	2317
kit	29
kit$	94
kitche	36 3581
kitchen$	91
kits$	94
knew$	2780 1019 1040
knife$	1279
knit$	3450
knives	117
knives$	1279
knock	3060
knock$	1258
knocke	2704
knocki	2249
knocking$	3509 3558 1258
knocks$	1258
knot$	3566
know	2757 1539 2799 1825 2496
know$	2922 1686 2948 1880 3454 1019 1040
knowing$	1019 1040
knowle	1138 2523
knowledge$	288 2481
known	131 165 3442
known$	1516 2181
knows	1539 2799
knows$	1880 1019 1040
kpi$	2369
kpis$	2369
label	1285
lad	1793 623
lads	33 50 149 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1943 1968 1971 3231 587 3294 2035 2036 3297 674 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
lads$	1435 85 2761 1534 1698 1786 3126 3180 3193 3195 3203 1962 3228 716 874 875 3556 2433
laid$	1452 2736
lamp	29 932
lamp$	61 96 2317 933 2383
lamps$	61 96 2317 933 2383
landin	3253 2071 3331
landlo	31 32 1438 59 3607
landlord$	68 2428 1276
landlords$	1276
lane	3467
lane$	2314
language$	2509 2545
lanyard$	2697
lanyards$	2697 94
lapse$	3397
larger$	1934 3196
last$	2756 1519 513
lasted	2778 134
late	1483 2314 2325
late$	671 3585
later	2185 2234 2314
later$	1864 2067 3494 2462
laugh$	2752 2408
laughs$	2752
launch	2704 2361 986 2371
laurels$	1001
lawyer$	1291
lcs$	2722
lead	31 32 1438 59 1461 2733 3123 806 828
lead$	60 2721 2724 2789 1618 730 3543 949 2391 1010 2639
leader	31 32 1438 2975 1721 380 1778 1779 1791 1797 3067 439 3095 1836 461 1847 3108 465 467 3118 1874 1875 1876 3163 531 3199 3229 585 587 598 1984 606 1993 625 3279 3285 3294 2035 2036 3297 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 2245 2251 2257 3524 2279 2577 1193 2580 2581 2590 1208 2594 1216 1281
leader$	3543 1008 2588 2589
leaders$	3543 1008 2588 2589
leadership$	3554
leadin	3229 623 2590
leading$	1797 3067 3095 1836 461 1847 3118 1874 3163 598 1984 3285 2245 2251 2257 3543 949 2580
leads	828
leads$	2789 949 2391
leafle	92 2747 976 2368 2397 1260
leaflet$	11 2687 2697 2748 933 3583 2614 1262
leaflets$	11 2697 2748 933 2614
league	3469 3470
learn	460 1845 1870 2220 869 886 3538 1117
learn$	278 1889 3293 694 798
learni	2747 1607 976 2368 2397 1260
learning$	2867 278 2469 1315
learns$	278 798
lease$	955
leases$	955
least$	2709
leav	402 418 1229
leav$	479
leave	2757 427 460 1845 526 1923 540 559 579 689 731 749 800 2220 2234 902
leave$	160 161 1780 479 1911 1925 1964 3249 2026 2116 2134 751 3494
leaves	427 559 579 689 902
leaves$	160 161 479 1964 751
leavin	427 559 2098 731 800
leaving$	160 161 479 2116 751 3522
leavingtime$	3358
leavingtimes$	3358
leavs$	479
led	828
led$	295 1796 2507 2547
left	165 3045 3538
left$	2793 1544 160 161 496 3240 3485 2267 1100
lend	1327
length$	1811
lenient$	2484
lens	1314
lent	986 2371
lent$	986
less	519 756
less$	429 478 1904 735 2140 2172 3436 885 1056 1265
lessen	760 765 3413 769 879 1313
lessened$	3525
lesson	63 2747 1814 2023 2040 3300 2053 2069 3329 3371 861 976 2368 2397 1260
lesson$	2748 2750 2788 1829 3220 3325 703 889 924 1262
lessons$	2748 2750 2781 1523 2788 1829 3313 924 2419 2615 2623
let	1501 579 793 842 2235
let$	301 1708 1713 1726 1754 1790 3165 1909 526 1941 575 576 577 579 1964 580 581 738 2129 800 3495 859 2247 863 3519 902 2304 961 1248
leted$	1708 575 2247 863
leting$	575 859
lets$	301 575 576 577 1964 580 581 738 2247 863 961 1248
letted$	1708 575
letter	2747 976 2368 2397 1260
letter$	11 2687 2765 141 2283 2614
letters$	11 141 2283 2614
lettin	793
letting$	301 575 738 859 2304
level$	1482 1011
levels$	1482 1011
levera	1313
liais	2460
liaise	1416
liaise$	1297
liaised$	2676 1417 1297
liaises$	1297
liaising$	1297
liaiso	4 1432 1581
liaison$	1389 2692 2841 2865 1297
librar	31 32 36 1438 3469 3470
library$	3191 3233
licenc	2747 976 2368 2397 1260
licence$	2697 338 3592 955
licences$	2697 3592 955
license$	3592 955
licenses$	3592 955
life	881
life$	772 2266
lift	769 2179
lift$	3327 3439 3563 2319 3617 3619 1222
lifted	3413
lifted$	1222
lifting$	1222
lifts$	3328 3439 3440 3563 3617 3619 1222 2615
light	29 1924
light$	61 96 931 2383 1217
lighter$	2407
lighti	29
lighting$	61 96 2495 1217
lights$	61 96 931 2383 1217
like	1539 2799
like$	1639 2957 484
liked	131
liked$	2725 1516 2370
likes	1430 1539 2799
likes$	2690
limit	327 335 1727 355 428 570 756 821 879 897
limit$	324 414 3070 573 574 575 578 741 895
limite	1822
limited$	2970 2971 3082 466 573 574 575 3525 2269
limiti	335
limiting$	324 573 574 575 741
limits	335
limits$	324 414 3070 555 573 574 575 741
limitted$	575
limitting$	324 573 575
line	821 1060
line$	28 2806 2442 2445 2561
lines$	28 2806 1608 2442
linger	3021 3184
linger$	3018
link	1720 2132 1284
link$	210 227 2980 340 3033 734 3392 2145 791 964 2546
linked$	210 227 964
linking$	210 227 964
links	4 2502
links$	1389 210 227 2895 329 2980 340 734 3392 2145 791 964 2489 2546
liquidlogic$	2722
list	92 1500 146
list$	5 1411 56 2760 3583 3591 1054
listen	2962 2496 1311
listen$	176 2882 2408 1182
listened$	2960 1016
listening$	2882 1083 2474 1182
listens$	176 1182
lists	146
lists$	1411 56 1054
lit	986 2371
lit$	2421
litter$	95
little	519
little$	478 1904
live	2704 460 1845 3253 808 2220 2361
live$	2673 2825 1846 475 1889 3270 3272 628 3293 2038 2057 679
lived$	475
lives$	475 628 2057 679
living$	3293
loaded	1479
loaded$	2739
loaned	986 2371
lobby$	1086
lobbying$	1086
local$	2855 3096 3120 3131 3142 3243 3244 3245 3246 1987
locality$	3183
lock	29 457 539 838 1325
lock$	61 96 546 987
locked	562
locked$	2793 546 1947
locker	932
locker$	770 3501 3563 2317
lockers$	770 3563 2317
locking$	546
locks$	61 96 546 987
lodg	462 792 834 872
lodge$	475 628
lodged	460 1845
lodged$	475
lodges$	475
lodgin	868
log	2747 436 976 2368 2397 1260
log$	56 2722 125
logged	1422 2704 2361 1053
logged$	2682 77 2388 2438
logs	1445 1053
logs$	56 2705 2722 125 2438
loiter	3021
long$	2785 2223 2224 840 2284
longer	2757 1758 377 454 505 525 645 700 836 1016 1056 1266
longer$	1560 323 328 341 357 1765 501 502 504 1890 507 1905 522 524 2030 647 2033 2072 2085 2114 795 815 839 878 906 919 921 2401 2441 1189
look	1134
look$	203 226 1618 255 281 314 497 600 775 2495 1129 1167
looked$	2704 165 1583 1129
lookin	1134
looking$	203 255 281 314 1129
looks	1134
looks$	203 255 281 314 1129
loop$	2461
loose$	2201
loosen	747 2142 760 3413 769
loosen$	3402
loosened$	3175 3373 3436
loosens$	3402
looser$	3436
lorries$	1275
lose$	202 1981 731 2130 2238 856
loses$	202 1981 856
losing$	202 1981 856
lost$	1981
lot	3035 3065 3068 1815 3089 3116 3141 3155 520 3167 3173 3432 3433 3434 3435 2176 2178 3451 3455 3460 3461 2204 3465 2243 3531 3532 3537 3549 3550
lot$	3028 3282 3388 3417 3422 3452 3464 3527
lots$	309
loud	3492
louder$	929 3574
loudest$	1797 3067 3095 1836 461 1847 3118 1874 3163 598 1984 3285 2245 2251 2257 3543 2580
lower	2314 1266
lower$	909 1222
lowere$	909
lowered$	1222
loweres$	909
lowering$	909 1222
lowers$	909 1222
loyalties$	734
loyalty$	734 2145 791
lunch	95 1480 1814 2023 2040 3300 2053 2098 3467 3468 2337
lunch$	2041 3313 2336 3597 3619 2615 2623
lunche	1480 3300
lunches$	3313 2623
luncht	593 717 718
lunchtime$	2681 121 3238 3358 2102 3363 1026
lunchtimes$	2681 121 3238 3358 2102 3363 1026
lur	806
lured$	789
mace$	2850 2851
machin	932
machine$	2317
machines$	2317
made	1402 1422 2698 2702 2704 242 2361 977
made$	2662 2682 2736 120 2929 367 683 2362
magistrate$	1291
magistrates$	3601
mail	2747 976 2368 2397 1260
mailed	1385 2704 2361
mailed$	2645
main	3229 623 2590
mainta	427 831 832 1079 1117 1311
maintain$	1101
maintained$	2908
maintaining$	1101
maintains$	1101
mak	419 430
mak$	779
make	2281
make$	209 242 245 260 1651 289 307 315 395 563 755 779 938 1121 1155 1165
makeed$	395
makeing$	395 563 1155
makes	2698 1445
makes$	2705 209 260 307 315 395 563 755 779 938 1155 1165
making$	209 245 260 289 307 315 755 779 1165
maks$	779
male$	2431 1273
males$	2431 1273
mam$	1288
man	2774
man$	2770 3586 1273 1277
manage	31 32 1438 59 1460 1461 226 1651 675 886 2281 3607 1117 1310
manage$	1611 2911 3400 798
managed$	2908 1202
management$	1081
manager$	60 68 2720 2721
managers$	68 90
manages$	798
managi	1117 1310
manner	1578
manner$	2838 2840
many	22 1955
many$	13 1407 2701 1442 1465 1488 2785
map	92 2747 1495 976 2368 2397 1038 1260
map$	28 937 3583 1018
mapped	1422 1053
mapped$	2682 937 2438
mappin	2747 976 2368 2397 1038 1053 1260
mapping$	937 2438 2456
maps$	937 1018
march	560 2314
march$	2779 1520
mark$	12 2423
marked$	12 1039
marks$	12 2423
mash$	2850 2851
masse$	3536
master	2747 976 2368 2397 1260
match	95 1480 2337 2344
match$	640 3593 2336 3597 3604 3605 3608
matche	1480 2344
matches$	2648 3593 3604
mate	2065
mate$	3325
materi	29
mates	2975 1721 380 3035 1778 1779 1791 3054 3056 1797 3065 3068 1815 439 3087 3088 3089 3090 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3391 3399 2166 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
mates$	2973 3004 3005 3009 1786 3126 3180 3193 3195 1962 3228 3325 3356 3422 3426 3452 2196 3457 3458 3556
matter$	1548 1562 2871
matters$	1562 2871
maximi	1313
maximum$	895
may	2314
may$	1520 2818 192 1707 389 2137 3535
mayn$	387
maynot	387
maynot$	1772
mayor$	2471
meal	95 1480 2337
meal$	3583 3593 2336 3597 3617 3619 2623
meals	1480
meals$	3593 3617 3619 2614 2623
mean$	2937
meaningful$	1621 1098 2560
means$	2817 2937
measur	1630
measured$	75
measurements$	989
measures$	2890 1631
mechanisms$	1631
mediat	2747 976 2368 2397 1260
medic	1059
medic$	2444
meet	1386 2654 101 2757 2969 1719 2983 2986 2987 1733 1739 1742 1752 1756 3018 1762 3032 399 3050 1805 425 3123 506 3157 3184 2027 3533 2460 1323
meet$	2653 2669 1486 2752 139 2880 2979 2988 2993 2994 3001 3012 3016 1757 3025 1766 3029 3034 391 3036 3040 1816 3085 3102 1891 3205 1946 3207 3215 2024 2026 3287 779 3462 3504 3521 958 984 2376
meete$	391 779
meetering$	1891
meetes$	779
meetin	21 1406 1432 1460 1461 99 2747 1581 1720 2981 1740 3021 1763 3049 3053 425 3083 2192 2249 884 976 2368 2397 1260 1323
meeting$	2666 2692 2720 2721 1484 2748 2841 2850 2851 2968 2980 2995 2998 391 1782 1810 437 1891 3197 2106 3367 2116 3381 779 3509 2259 2260 2270 3558 3608 1262
meetings$	2692 2720 2721 1484 2748 2817 2841 2968 3000 437 2106 3367 2270 3608
meets	2698 1445
meets$	2653 2669 2705 1486 2752 139 3102 2024 779 3462 958 2376
meetting$	1891
meetup$	2999 1810
meetups$	2999 1784
member	33 35 50 59 84 2733 112 1504 128 1517 144 145 154 1541 268 1653 2975 1721 2992 380 3031 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1943 3212 1968 1971 3231 587 606 1993 623 644 3294 2035 2036 3297 667 2065 682 3391 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2405 2577 1193 2581 1208 2594 1216
member$	2696 2764 2766 3252 2012 3325 2295 2589
members$	0 1 2652 14 18 20 1420 1435 65 1469 85 89 90 1485 107 108 1497 113 2764 2766 1513 1529 1530 1538 2801 2802 1725 2988 1786 3126 3180 1928 3193 3195 3203 1962 3223 3228 3252 3291 716 3392 763 3556 2500 2589
membership$	453 3121 3132 1974 3501 955
memberships$	955
memora	2747 976 2368 2397 1260
men	117 2774 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
men$	2770 1786 3126 3180 3193 3195 1962 3228 2255 3556 3586 1273 1277
mend	2355 1325
mend$	3615 1104
mende$	1104
mended	1446 986 2371
mended$	2706 2717 988
mendes$	1104
mending$	1104
mends$	1104
mental	3410
mention$	2806 2442
mentions$	2806 2442
mentor	31 32 1438 59 2733 2747 786 976 2368 2397 1260
mentor$	0 1 2652 1394 14 18 20 2675 60 2724 90 1485 2748 997 2391 1010
mentoring$	2700
mentors$	0 1 2652 1394 14 18 20 2675 60 90 1485 2748 2391
menu$	3611
messag	2747 2969 1742 1762 1770 3032 1782 3053 1805 425 3157 2179 976 2368 2397 1053 1260
message$	1514 132 2791 1766 3584 2469 2494 2545
messages$	1514 132 2791 2968 1781 1913 3439 2438 2469 2494
messaging$	2968 2998 3042 1810 2494
messin	2249
messing$	3509 3558
met	2654 1416 2678 2680 1424 2698 2702 2704 1453 1467 101 675 1015 2496
met$	2669 2676 1417 2689 2713 2727 1473 1486 1817 435 984 2382 2400
meter	426
meter$	1811 1812
meters$	2997 1812
metre	426
metre$	1811 1812
metres$	2997 1812
midwif	1059
midwife$	2444
might	1693
might$	192 1707 2137
miles	619 3272 3513
miles$	2997 3096 3120 3131 3142 3243 3244 3245 3246 1987 2004 2011 2015
milestone$	82 2369
milestones$	82 2369
mind$	2849 2955 817 2461
mindfu	1583 1660
mindful$	2843 2866 2920
minds$	817
mindse	1138 2523
mingle$	2574
minibu	29 2747 3335 861 976 2368 2397 1260
minibus$	3327 3593 3617 3619
minibuses$	3328
minimi	335 355 756 879 1117 1313
minimised$	2908 2970 2971
minute	2704 1455 2747 2185 2287 976 2361 2368 2397 1260
minutes$	11 2694 2715 126 2074 989 990 2531
misbeh	3492
miss$	1795
misses$	1795
missin	1503
missing$	2763 1268
mistak	1285
mitiga	1117 1313
mitigated$	2908
mix	2969 1719 2983 2986 1752 3018 3050 3060 2027 873 1323
mix$	2979 2988 3001 3012 3029 3034 1801 3123 3287 3504 2574
mixing	1720 2981 3021 3049 3053 425 3083 2249 3558 1323
mixing$	2980 2995 1763 1801 1810 3197 3381 3509 2575
mob$	3481
mobile$	2661 48
mobili	1313
mobilised$	2394
mock	2794
model$	2485
models$	2485
module	2747 976 2368 2397 1260
module$	28
modules$	28
moment$	2819 2934 2091
momentum$	2486
mon	2314
monday	593 717 718 2314
monday$	2681 593 3238 717 2102 718 3363 3589 2338 3602
mondays$	2681 3238 2102 3363 3589 2338 3602
money	2900
money$	46
monito	1583 1053 2460
monitor$	2438 1293
monitored$	75 2843 2438 1293
monitoring$	76 2438 1293
monitors$	2438 1293
month$	2696 632
monthly$	2646 952 982
months$	2820 3274 632
mopeds$	1275
more	102 220 243 2962 3178 1114
more$	1487 1490 111 1569 1605 1628 252 1638 257 1645 284 308 309 1696 319 1736 1904 1910 1919 3196 568 1956 1957 3226 3374 781 2167 837 843 998 1011 2401 2449 1071 2567
mornin	593 2071 3331 717 718 2205 3467 2314
morning$	1472 121 3238 671 3353 2102 3363
mornings$	1472 121 3238 2102 3363
mosaic$	2722
mosque	36 3469 3470
mosque$	3608
most	58 1966
most$	1443 1490 1692 3226 3229 1993 3279
mother	1860 1982 3253 3273 633
mother$	604 1287
mothers$	277 901
motivate$	1302
motivates$	1302
motivating$	1302
mou	2747 976 2368 2397 1260
mounte	2320
mounted$	3580
mov	462 477 560 599 631 2171 824 857 866 867 870 871
mov$	492 621 622 627 1195
move	436 559 608 816 869 2355
move$	1780 3079 448 450 3113 475 489 492 535 537 540 1948 3236 597 1983 3249 609 3255 611 616 621 622 624 2010 627 629 636 651 749 3522 3615 1174 1195 2587 1223 1224
moved	3079 460 1845 1970 608 986 2371
moved$	1502 1503 2793 3078 448 1846 1855 475 537 3230 597 1983 1991 609 616 621 622 3268 2010 627 636 2028 2038 690 825 2213 3519 3577
moveed$	624
moveing$	489 537 624
moveme	1053
movements$	2438
movered$	624
moves	608
moves$	450 3113 475 489 492 535 537 3236 597 1983 609 3255 616 621 622 624 2010 627 629 636 651 1174 1195 2587 1223 1224
moving	608
moving$	2825 492 535 1948 621 622 627 3522 1195 1223
movred$	621 622
movring$	621 622 1195
movs$	492 621 622 627 1195
much$	1442 2785 818 2310
multi$	1432 220 1118
mum	1860 1982 3253 3273 633
mum$	604 1287
mural$	91 3583
murals$	91
museum	36
music	2344
music$	3604 3611 980
must	2935 2939
must$	232 233 263 1662 389 449 2008 2113 2137
mustn$	387
mustno	387
mustnot$	1772
n$	387
nailed	2320
nailed$	3580
name	2757 1500
name$	1498 114 2760 1516 1358
named	2773 1515
named$	1464 2775 1006 2395 1044
names	2671 1053
names$	1498 114 2438 1358
naming$	2984
nan	1860 1982 3253 3273 633
nan$	1288
nana$	1288
nanny$	1288
narrat	1138 2523
narrow$	1106
narrowing$	1106
narrows$	1106
naturally$	2142
near	3057 3058 3059 3063 2064 2065
near$	1560 1731 3293 3325 3438 2342 2628
nearby$	2628
necess	243
necessary$	1628 2446 2447
need$	2933 2939 1907
needed	2837
needed$	2446 2447
needle	117
needs	2496 2502 1314
needs$	2933 2939 2504
negati	2268
negative$	424 3528
neighb	128
neighbour$	116
neighbourhood$	3100
neighbours$	116 1513
neithe	365
neither$	334 346 1750 508 680 704 2195
nephew	1793
net$	2927
netbal	2344
netball$	3604
networ	21 44 1600
network$	1394 1429 2860 3409 776 3426 3430 2428
networks$	2817 3409 776 3426 3430
never	1758 454 505 525 556 645 700 796 836 1056
never$	323 328 334 341 346 357 372 1765 445 501 502 504 1890 507 508 1905 524 527 545 550 2030 658 660 666 2072 2085 3347 708 766 795 2182 815 839 845 878 906 907 920 921 2441 1189
new	774 781 2167
new$	2717 3061 3130 603 2162 778 780 785 819 998
newcom	2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
newcomers$	1786 3126 3180 3193 3195 1962 3228 3556
newsle	2747 976 2368 2397 1260
newsletter$	11 2694 1262
newsletters$	11
next	3516
next$	3057 3058 3059 3063 2064 2065 3618 2462
nicer	781 2167
nicer$	2162 780 819
niece	1793
night	2040 3300 3312 3330 2071 3331 2202 2205 3467 3468 861
night$	2681 121 1829 3220 3238 3338 2086 3349 3352 3353 3355 2097 3360 2102 3363 3515 2270 889 2309 1026
nights	3300 3331 1268
nights$	2681 121 1829 3238 3319 2086 3350 3354 3355 2097 3361 2102 3363 2270 2309 1026 2415
no	119 354 844
no$	129 1531 148 290 1716 333 351 365 378 385 386 429 478 3140 498 1896 519 523 547 551 567 571 572 1966 638 648 681 697 706 724 726 2114 739 740 794 796 829 2272 1016 1185
nobody	154 290 3140 681 796
nobody$	2766 1675 346 508 680 2066 2195 1267
nod	1501
nod$	2761
nods$	2761
noisy	3492
non	332 1184
non$	258 300
nonassociation$	2569
noncontact$	1717
none	154 365 681
none$	290 346 1744 1750 3140 508 680 2066 704 2195 1267
nor$	334 1189
normal	1313
normal$	1557 193
norms$	2509
north	3096 3120 3131 3142 3243 3244 3245 3246 1987 2014
not	133 1727 354 1758 387 454 1841 505 525 556 645 700 2110 796 2193 836 1056
not$	118 119 1518 162 163 323 328 334 341 1728 346 357 369 372 1765 1772 1774 1794 411 422 445 501 502 503 504 1890 507 508 1905 522 524 527 545 550 641 2030 647 658 660 666 677 2072 2085 3347 704 707 708 719 744 766 795 2182 2194 815 839 3485 844 845 878 896 906 907 919 920 921 2441 1189 1190
note	2747 1547 218 976 2368 2397 1260
note$	56 2805 2806 2807 2482
noted$	77 2385
notes$	56 2715 2720 2806
nothin	519
nothing$	421 519 1904
notice	92 1539 2799 1723 1724 898 932
notice$	96 2882 2956 532 2217 2283 3572 931 933 987 2582 2583
noticeboard$	2737 2317
noticeboards$	2737
notices$	96 2217 2283 3572 931 933 987 2582 2583
notifi	2728
novemb	2314
november$	2779
now$	1476 1494 2756 3274 3535 1180
nowhere$	349 1803
nudg	416 464
number	15 92 2774 1783 3441
number$	16 25 28 37 40 2687 43 45 74 1482 3043 1813 1955 797 809 3591
numbers$	2701 94 1482 3043 1813 1955 996
nurse	31 32 1438 59 2733 1059
nurse$	1394 60 997 2444 1289
nurtur	258 300 1117 1310
nurturing$	1643 1685
observ	2747 976 2368 2397 1260
obtain	2704 600 1985 2361
obtain$	1096
obtained$	2363 2385
obtaining$	1096
obtains$	1096
occasi	1268
occasion$	1803
occasions$	2126
occup	462
occupi	460 1845
occupy$	817
occur	1579
occur$	2839
occurs$	2839
octobe	2314
october$	2779 1520
of	1440
of$	2651 1407 1425 1441 1457 2760 1510 1518 2784 1542 2808 2847 216 2887 2897 1646 2952 1715 3015 1835 1858 3133 3177 1918 1926 1939 3212 1969 2003 3267 3340 2119 2134 2169 2173 2280 2290 2293 3590 2402 2404 1020 2438 2439 2441 2467 2517 2585
off	1760 3272 2115 2191 2192 3513 899 3612 2371
off$	2647 2657 2727 1749 3020 432 536 1947 3275 2116 2156 3431 3446 3447 2188 2201 3495 3496 3498 2606 2617 2635
offer	2747 243 1676 600 1985 775 867 976 2368 2397 2502 1260 1311
offer$	2675 184 236 1628 262 2936 2953 2180 2483 1350
offere	1385 2678 2680 1422 2704 2728 104 2837 243 1641 297 1683 1853 2361
offere$	262 917
offered$	2645 2682 2708 2732 1489 1583 1628 2889 2901 1682 2943 1806 472 3119 1989 2018 2213 2286 1350
offeres$	262 917
offeri	243
offering$	236 1628 262 2180 917 1350
offers	1445 243
offers$	2675 2705 184 236 1628 262 917 1350
office	31 32 1438 59 2733 1704
officer$	0 1 2652 1394 14 18 20 23 54 60 64 90 1485 116 997 2383 2391 1278
officers$	0 1 2652 1394 14 18 20 23 54 60 64 90 1485 116 2964 997 2383 2391 1278
offset	879
often	16
often$	9 1401 1442 2785 2441 2565
old$	3151
older	3229 1978 623 3362 3516 929 3574 2590
older$	117 2774 2975 1721 380 1778 1779 1791 3054 1797 3067 439 3095 1836 461 1847 3108 465 467 3118 1874 1875 1876 3163 531 3199 587 598 1984 3285 2031 3294 2035 2036 3297 682 3399 3406 2176 2186 2187 3448 819 3476 2219 835 2232 2244 2245 2251 2257 2258 3524 2265 2279 929 3574 1042 1046 1047 1048 2577 1193 2580 2581 1208 2594 1216
oldest	2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 1875 1876 531 3199 3229 587 606 1993 623 625 3279 3294 2035 2036 3297 667 682 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 3524 2265 2279 929 3574 2577 1193 2581 2590 1208 2594 1216
oldest$	1797 3067 3095 1836 461 1847 3118 1874 3163 598 1984 3285 3406 2245 2251 2257 929 3574 2580
on	665 2325 2371
on$	1388 2668 1439 2709 2712 1462 2730 1477 110 2762 2763 1542 182 2844 2878 1635 1652 280 2930 1684 2949 2984 1799 3125 1902 1920 3182 1939 3208 3239 3288 665 705 710 3357 2121 2127 3431 2184 827 3490 2277 2318 3585 3595 3596 953 3599 2342 3603 3613 2440 2451 2454 2534 2563 2606 2616 2617 2628 2629 2637 2643
once	3202 2223 840 2276
once$	2646 3210 3213 3215 3222 3482 3536 3603
one	119 3229 623 684 929 3574 2590
one$	87 1472 2747 2766 1576 1675 2988 1744 1750 3016 1797 3067 3073 3095 1836 461 1847 3118 1874 3146 3163 3171 564 1950 566 1960 3221 3224 582 590 598 1984 606 1992 1993 2006 625 3278 3279 3285 3287 667 2060 3320 680 2066 723 725 3386 3401 2195 2215 858 2245 2246 3507 3508 2251 2257 3528 3539 2289 910 911 3560 929 2331 2356 2359 976 2368 2397 1044 2580 2586 2590 2610 2617 1260 1267
ones	3035 3065 3068 1815 3089 3116 3141 3155 520 3167 3173 3432 3433 3434 3435 2176 2178 3451 3455 3460 3461 3465 2243 3531 3532 3537 3549 3550
ones$	1472 1944 3291 3365 2227 2589
ongoin	243
ongoing$	1586 1628 1081 1294
online$	2673
only	442 838
only$	420 431 1903 3174 565 569 1961 3320 3368 841 862 2248 904 2300 2600
onside	1137
onside$	2522
onto$	1462
open	1422 1483 2325
open$	1421 2682 2686 87 2789 212 2868 2869 2874 2875 1644 1660 3585 2421 2474 2557 2564 2639 1341
opened	1422 2704 2361 986 2371
opened$	1421 2682 2725 2736 120 2931 2370 1341
opening$	212 1231
opens$	1421 2789 212 1341
operat	59 1451 1284
operational$	2673 2711
operator$	68
operators$	68
opinions$	321 1000
opport	2900 2942 2496 2502
opportunities$	1647 287 1863 2504 2505 1132
opportunity$	2830 2896 287 1803 1863 1132
oppos	956
opposing$	2311
opposite$	1850 655 2044 2052 673 695 2081 2155 2206 3479 3480 2302 2311
optici	1059
optician$	2444
optimi	1117 1313
option	2900 2942 2071 3331 2516
option$	2836 2515 1132
options$	2504 2515 1132
orange$	2754
orbit$	2152
order	1414 2978 338 1723 1724 356 548 560 821 833 898
order$	2674 2711 2977 343 381 395 532 538 563 2217 2283 3572 1003 2582 2583
orderd$	381
ordere	1414 2704 1471 2361 986 2371
ordered$	2674 2731 343 367 395 538
ordering$	343 395 538 563
orders	1723 1724
orders$	2977 343 381 395 538 563 2217 2283 3572 1003 2582 2583
ordina	31 32 1438 195 231 1616 1310
ordinary$	193
ordinated$	1580
organi	2704 2740 2361
organisations$	1598
organise$	2789 948
organised$	1806 948
organises$	2789 948
organising$	948
other	1600 268 1653 2987 2992 3023 3026 3030 3031 3035 3054 3056 3065 3068 3069 1815 3087 3088 3089 3090 3116 3141 3155 520 3167 3173 1978 2001 3264 3305 3316 3326 2089 3362 2103 3375 3380 3391 3393 3412 774 781 2167 3432 3433 3434 3435 2176 2178 3451 3455 3460 3461 3465 3483 3484 2225 849 850 2236 3497 2240 2242 2243 2250 3524 2265 3531 3532 3537 2278 3544 3549 3550 2299 3565 3569 2314 3574 1188 2576
other$	2821 1592 2855 2860 1621 1725 2988 344 345 2991 2995 1736 2999 3002 3004 3005 3007 3010 3013 3014 3022 3027 3028 1784 3055 3061 1816 3087 3088 3089 3090 3130 1893 521 3171 3224 1978 1980 596 613 1999 2009 3271 2016 3277 3280 2021 3283 2031 3299 655 3316 673 2061 2067 686 2075 3356 3362 3376 3377 3383 3385 3386 3387 3390 2136 3401 3404 3405 3407 3412 3414 2155 2160 2161 2162 778 3424 2177 820 2206 2209 2210 3475 3483 3484 2225 849 850 2236 3497 2240 2242 2250 3511 2258 3526 3537 2278 3544 3561 3565 3569 3574 2573
others	1600 1759 3090 3380 3391
others$	2860 2923 1725 2988 2991 3000 3002 3004 3005 3007 3010 3011 3019 3022 3027 3028 3055 3127 1893 3214 1980 596 3271 3277 3299 3356 3377 3383 3385 3386 2136 3401 3404 3405 3407 3414 3417 3475 853 3499
ought	2935
ought$	2939
our	1548 228
our$	2808 1613 259 1665 1687 3514 2329 1164
out	1616 1821 767 773 899 3612 2371 2516
out$	1391 2656 2682 1449 2738 1489 2804 1545 1546 162 2808 1549 1551 1588 2901 2915 2943 2979 3012 383 3050 3081 1840 1877 1881 1884 3145 1891 1911 1931 1942 1947 1964 3227 3251 3253 1994 610 2001 2026 2070 2115 2128 2131 3402 2143 3431 3446 2188 2191 2201 3462 3485 3490 3494 3495 3496 3509 3513 3520 2307 2330 3615 2362 2379 1033 2476 2538 2605
outcom	2747 976 2368 2397 2502 1260 1314
outcome$	2938
outcomes$	2876 2459
outering$	1891
outing	95 1480 3371
outing$	2648 1891 640 3488 3593
outings$	2648 3367 3488 3593
outlet	2551
outlook$	2916
outrea	2747 1704 976 2368 2397 1260
outreach$	2661 48 2700 2964 2556
outsid	162 1881 3248 2001 2157 2161 3513 3526
outside$	1477 3424 2342 2487 2628
outsta	1483
outting$	1891
over	3160 3190 2138 2371
over$	2999 3135 1902 3178 541 1935 3196 1963 3342 3397 3398 3438 3439 827 2255 3567 2308 1063 2467 2513 2591
overdu	1483
overla	3018 2027 2214
overlap$	1830 3287 3345 3474 3551
overleaf$	2531
overs$	2999 1784 3439
overse	231 1616 3096 3120 3131 3142 3243 3244 3245 3246 1987 2014 1313
oversi	2496 2502
oversight$	76 2464 2466 1082
overview$	2464
own	231 1616 3473 3507 3508
own$	1550 2813 1554 3111 3151 1927 3235 668 3317 712 3444 2208 2211 3517 890 3548 2426 1152 2586
owner	31 32 1438 3607
owner$	68 1276
owners	1138 2523
owners$	68 1276
ownership$	2956
owns$	1152
pack	2747 3057 3058 3059 3063 1892 2276 976 2368 2397 1260
pack$	2687 3152 3481 3536 3566
packag	1862
package$	3122
paedia	1059
paediatrician$	2444
page	2747 976 2368 2397 1260
page$	28 2826 2827 3591 985
pages$	28 985
paid	2704 2361
paid$	1414 1471 945 986 2388
paint	2355 1325
paint$	3611 3615
painte	1446 986 2371
painted$	2706 2736 988
pair	2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 1875 1876 1892 531 3199 587 3294 2035 2036 3297 667 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 2279 2577 1193 2581 1208 2594 1216 1323
pair$	1870 3152 530 3489
paired	1887
paired$	2111
pairin	1323
pairs	439 1944 2226 3507 3508
pairs$	3073 3204 3489 1215
pals	2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
pals$	1786 3126 3180 3193 3195 1962 3228 3452 2196 3457 3556
pan$	2834
panel	21 31 32 44 1438 59 1460 1461 2747 1600 976 2368 2397 1260
panel$	1394 1409 1429 2718 2720 2721 2850 2851 2860 991
pans$	2834
parade$	3183
paragraph$	2806 2442
paragraphs$	2806 2442
parame	1547 1059
paramedic$	2444
parameters$	2807
parcel	685
parcel$	490
parcele$	490
parceles$	490
parceling$	490
parcelled$	2070
parcels$	490
parent	33 34 35 58 59 2733 128 154 2343 2508
parent$	0 1 2652 14 18 20 2684 90 1485 604 1287
parents$	0 1 2652 14 18 20 1419 1420 2684 1443 65 1459 89 90 1485 1513 2831 1649 277 1673 404 405 604 2007 901 3610 2500 2510 2520 1287
park	36
park$	3183 3191 3213 3233 1226
parked	2693
parked$	1226
parking$	1226
parks	2693
parks$	1226
part	1410 2670 2702 2703 2704 1474 2252 1209
part$	2729 2734 162 1548 2947 2962 3096 3120 3131 3142 1883 3243 3244 3245 3246 1987 2080 3341 3466 3501 3512 3559
partic	1410 2670 1430 1474 992
participants$	2690 2716
participate$	2734
participates$	2734
participation$	2377 2396
partie	95 1480
partin	1209
partne	4 44 1432 59 2733 1600 220 1676 294 1870 2502 1118
partner$	2716 1288
partners$	0 1 2649 2652 14 18 20 1429 2716 90 1485 1598 2860 221 1679 1097
partnership$	1389 1429 2692 2718 2850 2851 1605 2936 2475
partnerships$	1389
parts$	2080 3341 3466
party	95 1480
party$	640 3593
pass$	218 453 3121 3132 2181 3579 955
passage$	2806 2442
passages$	2806 2442
passed	3442
passed$	2862 2181 994
passes	29 63
passes$	94 453 3132 3579 955 2614 2623
passing$	2181
passs$	3579
past$	3438
pastor	243
pastoral$	1628
patch	2259 2260
patch$	3520
path	3581
path$	91 687
paths$	687
pathwa	2747 2071 3331 976 2368 2397 1138 2523 2551 1260
pathways$	2817
patient$	2484 2564
patrol	1386 2654 2698 99 2747 1704 976 2368 2397 1260 1327
patrol$	2653 2700 1484 1278
patrols$	2653 2700 1484 2964 1278
pattern$	2273
patterns$	2458
paused	2274
paused$	3534 2328
pay$	1348
paying$	1348
pays$	1348
pcso	59
peace	1977
peace$	3237 3240 3510
peel	806 816
peel$	730 801 803
peele$	801 803
peeled$	2557
peeles$	801 803
peeling$	801 803
peelning$	801 803
peels$	801 803
peer	3375 2159
peer$	2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 1875 1876 531 3199 587 3294 2035 2036 3297 3375 3377 3391 3399 2149 2150 2158 2159 3419 3425 2166 2170 2176 2186 2187 3448 3476 2219 835 2232 2244 2279 2577 1193 2581 1208 2594 1216
peers	2975 1721 380 3035 1778 1779 1791 3056 1797 3065 3068 1815 439 3087 3088 3089 3090 1847 3108 465 467 3116 1875 1876 3141 3155 520 3167 3173 531 3199 587 3294 2035 2036 3297 3391 3399 3412 2166 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3524 3531 3532 3537 2279 3549 3550 2577 1193 2581 1208 2594 1216
peers$	1725 3005 3009 3271 3356 3376 3377 3387 2136 3401 3404 3405 3407 3419 776 3422 3423 3425 3426 3427 3429 3452 2196
pegs$	770
people	58 59 2733 1653 3231
people$	0 1 2652 14 18 20 1419 1420 1435 1443 65 1459 1469 85 89 90 1485 108 1497 113 2758 116 2764 1513 1529 1530 1534 150 2798 2800 2801 1622 2940 1698 1701 1705 3009 1786 3126 3180 1928 3193 3195 3203 1962 3223 3228 716 3392 3422 3425 3556 3606 2427 2432 1049
peoples$	2764
per$	1436 58 3555 2532
percen	58
percent$	1443
percentage$	22
percep	1138 2523
perceptions$	2509
perfor	95 1480 2740
perform$	1246
performance$	3605
performed$	1246
performing$	1246
performs$	1246
period	1814
period$	1829 3313
periodic$	196 1075
periodically$	1075 2462
periods$	1829 3313
permission$	3592
permit	3165
permit$	2815 1708 1713 1754 575 2129 859 3592 955 2553
permited$	1708 575
permiting$	575 859
permits$	2815 575 3592 955 2553
permitted$	1708 1726 1954 575
permitting$	575 859
persistent$	2484
person	59 2733 1504 2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 1875 1876 531 3199 587 606 1993 3294 2035 2036 3297 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 2279 2577 1193 2581 1208 2594 1216
person$	0 1 2652 14 18 20 90 1485 2758 2764 1533 195 1701 3252 2012 2295 2432 1162
persons$	2764
persua	416 430 1989 786
persuaded$	2286
pharma	1059
pharmacist$	2444
phas	897
phas$	499 500
phase$	499 500 722
phases$	499 500 722
phasing$	499 500 722
phass$	499 500
phone	1386 29 1762 3079 2319
phone$	94 809 3579 1370
phoned	1385 1416 2678 2680 1424 2704 1453 1015
phoned$	2645 2676 1417 2713 2400
phonees$	3579
phones	342
phones$	94 3579 1370
phoning$	1370
photo$	72 989
photograph$	72 989
photographs$	72 989
photos$	72 989
physical$	1068
physio	1059
physio$	2444
physiotherapist$	2444
pick	1480 190 2263 915
pick$	226 1617 1618 782 802 811 926 932 2633 1249
picke$	782 811 926
picked$	165 166 1583 460 800 926 1249
pickes$	782 811 926
pickin	190
picking$	782 802 811 926 1249
picks	1480 190
picks$	782 802 811 926 1249
pickting$	926
picky$	812
picnic	95 1480
picnic$	3593 2336 3617
pictur	3096
picture$	72 1514 2782 1556 1565 2481
pictures$	72 1514 989
pilot$	2
pitch	3469 3470 868 3581
pitch$	91 3471 3563 2314 971 3617 3620
pitched$	971
pitches$	971
pitching$	971
pitchs$	3471
plac	462 477 599 631 792 834 857 866 867 870 872 873 2263 1199
plac$	627 973
place	1431 2704 1446 1447 63 2740 2747 3057 3058 3059 3063 608 976 2361 2368 2397 1260
place$	2666 2691 2706 2707 2758 2819 2889 2891 2903 2915 2945 1803 453 1859 486 3132 489 1883 1909 3213 1974 601 602 609 611 624 627 2019 651 3303 3311 696 703 711 720 2110 3501 864 2254 3520 973 2395 2497 2618
placed	2704 460 1845 1887 608 2361
placed$	448 452 1846 1855 1975 1983 1991 609 616 620 3268 627 3293 2038 690 2213 954 2388
placeed$	624
placeing$	489 624 696
placem	1862 3253 3261 2002 626 2040 3300 2041 2049 3312 2069 3329 2071 3331 868
placement$	3093 3117 1859 3122 486 1882 601 602 609 3255 611 3262 620 3269 630 2019 3336 1207
placements$	3093 3117 1859 1882 601 602 609 3255 611 620 3269 630 2019 3301 3309 3319 3336 1207
placered$	624
places	608 2322
places$	2758 2819 2903 2945 453 1859 3132 489 609 611 624 627 651 3339 696 770 3582 973 2618
placeting$	696
placin	608
placing$	1764 620 627 973
placs$	627 973
placting$	973
plan	2747 1553 1825 2327 976 2368 2397 1134 1260
plan$	2672 2675 2687 82 2789 2810 2813 2814 1556 1565 3587 1007 2462 2531 2537 2545 1262
planned$	2664 1806
planni	1134
planning$	24 2865 2884 2483 2511
plans	1134
plans$	2675 2789 2813 2884 1631 3587 1007 2531
plant	2355 1325
plant$	3615
plante	986 2371
planted$	2736 988
play	95 1480 1870 808 869 871
play$	2661 48 91 139 302 1762 3032 390 1801 2026 2032 694 3492 848 959 3605 2408
played	3 2740
played$	1388
player	33 149 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 1993 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
player$	2766
players$	2766 1534 1786 3126 3180 3193 3195 1962 3228 3556 2427
playgr	2040 3300 3312
playin	1770
playing$	302 390 1801 959
plays	1480
plays$	139 302 694 848 959
pledge$	93
plenty$	309
plot$	889
plug$	1106
pluging$	1106
plugs$	1106
podcast$	28 3584 985
podcasts$	985
point	1500
point$	66 2760 2819 2830 2919 2091 2317
points$	66
police	31 32 1438 59 2733 1704
police$	0 1 2652 14 18 20 60 90 1485 2964 324 1278
policeing$	324
polices$	324
policeting$	324
polici	92 2747 1704 976 2368 2397 1260
policing$	2964 1278
policy	92 2747 2327 976 2368 2397 1260
policy$	28 2694 3192 3587 1262
pond$	91
pool	36 63 3469 3470 2344
pool$	3604
poor$	424
pop$	1167
portal$	28
portals$	28
positi	258 300 1714 774 781 2268
position$	2462
positive$	2855 1621 1643 2905 2911 1678 1685 2974 785 3528 1068 1166 2560 2564
possib	2837 2516
possibilities$	1132
possibility$	1803 2515 1132
possible$	2830 1576 2004 2446 2447 1132
post	2747 821 866 867 976 2368 2397 1229 1260
post$	2751 985 2383 2393 2395
posted	1422 2704 1478 1479 104 2361
posted$	2682 2738 2739 1489 994
poster	92 2747 976 2368 2397 1260
poster$	96 931 933 3583 2614 1262
posters$	96 931 933 2614
posts$	985 2383
potent	1138 2523
potential$	1132
power$	532 3241 768 2154 2264 3554 2582 2583
powerful$	3400
powers$	532 2582 2583
practi	31 32 1438 59 2733 1607 1676 886 2502
practicable$	2447
practice$	2867 2884 2923 2936 694 2503
practices$	2648 694
practise$	694
practises$	694
practitioner$	0 1 2652 14 18 20 2724 90 1485 2391
practitioners$	0 1 2652 14 18 20 2716 90 1485 221 2391
pray	2220
prayers$	3608
precinct$	3183
prepared$	2018
presen	2671 2704 2747 1579 1676 1704 976 2361 2368 2397 1260
presence$	2936 2964 1732 2453 2464 2465
present$	2839 3311 3514 2484 2564 1251 2639
presented$	1251
presenting$	1251
presents$	2839 1251
presse	1989
pressure$	3410 2264
preven	327 335 337 1727 353 354 363 392 408 412 1822 528 836 891 918 1117 1311 1314
prevent$	336 1748 397 1789 1790 543 846 1107
prevented$	2970 2971 376 3082 510 3175 3373
preventing$	336 397 846 1107
preventping$	1748 846
prevents$	336 1748 397 846 1107
preventting$	1748
prey	153 2435
prey$	2797
price	2327
price$	3587 3591
priced	1414
priced$	2674
primar	3253
print	1229 1325
printe	1422 2704 1478 2361 986 2371
printed$	2658 2682 2738 988
priori	2496 1117 1280 1313 1314
priorities$	2876
prioritise$	1139
prioritised$	2908
prioritises$	1139
prioritising$	1139
priority$	1634 2493
pris	806
prise$	651 730 743
pro	1714 774 781
proact	195 1660 1118 1137
proactive$	1580 2920 2484 2522
proactively$	2522
problem$	2871 2537
problematis$	1124
problematise$	1124
problematises$	1124
problematising$	1124
problematiss$	1124
problems$	2871
proced	2747 976 2368 2397 1260
procedures$	2817
proces	2747 976 2368 2397 1260
processes$	2817 1631
procur	1414 1471
procured$	2674 2731 2394
produc	6 2704 1445 3335 2361
produces$	2705
production$	1391
productive$	2560
profes	44 59 2733 1600 294
professional$	0 1 2652 14 18 20 2724 90 1485 1633 1010 1067
professionals$	0 1 2649 2652 14 18 20 1429 2716 90 1485 1598 2860 221 1622 1679 1097
profil	1783 1053
profile$	3043 2438 2464 2498
profiled$	2438
profiles$	3043 2438
profiling$	2438
profit	2435
progra	2747 1862 2069 3329 2071 3331 976 2368 2397 1260
programme$	2655 2675 2719 3122 889 980 1007
programmes$	2675 1007
progre	1467 1583 231 1616 1617 1618 1641 1683 3538 2528
progress$	2816 2877 2878 2895 1004 2462 2562 1312
progressed$	2727 2843 2901 2943 1312
progresses$	2816 1312
progressing$	1312
progresss$	2816
prohib	335 337 353 412
prohibit$	336 733 3477
prohibitding$	733
prohibited$	2970 2971 376 733
prohibiting$	733
prohibition$	414
prohibits$	733 3477
projec	3330
project$	2 24 2675 2719 91 3117 1859 3250 640 3336 889 980 1007
projects$	2675 3117 3336 1007
prolon	831 832
promise$	367 381
promised$	2664 381
promises$	367 381
promot	870 871 1117
promot$	1092
promote$	1092 1308
promoted$	2908 1308
promotes$	1092 1308
promoting$	1092 1308
promots$	1092
promptly$	2828 2867
proper$	1557 3075 2151 2198
propor	1137
proportion$	22
proportionate$	1098 2522
proportionately$	2522
propos	2327
proposal$	3587
proposals$	3587
prosocial$	2974
prospectus$	2694
protec	1117 1311
protected$	2908
protection$	338
protective$	2502
protoc	2747 976 2368 2397 1260
protocol$	1262
provid	1422 2704 1445 1447 1452 1479 104 243 775 2361 1079 1310
provid$	262
provide$	184 241 1628 262 1349
provided$	2682 2707 2708 2712 2739 1489 1628 2889 297 1349
provider$	68 3323 1009
providers$	68 3323 1009
provides$	2705 184 241 1628 262 1349
providing$	241 1628 262 1349
provids$	262
provis	6 2747 2852 2881 2900 1704 1862 3253 2069 3329 976 2368 2397 2502 1260
provision$	1391 2964 1859 3122 601 602 3269 2504 2505 2556
provisions$	3269
pru$	3269
pruned$	2386
psychi	1059
psychiatrist$	2444 1289
psycho	1059
psychologist$	2444 1289
public	6 1327
publication$	1391
publis	2704 1478 2361 1327
published$	2738
pull	446 2171 806 816
pull$	517 3241 651 659 730 758 2152 768 2154 789 791 2264 880 3570 1095
pulle$	758
pulled$	789
pullen$	758
pulles$	758
pulling$	659 758 789 1095
pulls$	659 758 1095
pupil	1504 149 2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 1875 1876 531 3199 587 1993 623 3294 2035 2036 3297 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 2279 2577 1193 2581 1208 2594 1216
pupil$	2764 2766 1533 1534
pupils	145 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3518 3531 3532 3537 2279 3549 3550 2296 929 2352 2577 1193 2581 1208 2594 1216
pupils$	1459 108 113 2764 2766 1530 1534 1786 3126 3180 3193 3195 1962 3228 3556 2427
purcha	1414 2704 1471 2361 986 2371
purchased$	2674 2731
purpose$	2906 3159 2545
purposeful$	2560
push	416 871
push$	1094 1149
pushes$	1094
pushing$	2474 1094
put	427 460 1845 462 477 1887 599 631 792 824 834 857 866 867 870 871 872 873 2263 1199
put$	3 1422 2704 1446 2714 1478 1479 2740 2793 246 1655 452 1846 489 1909 2038 683 690 696 825 2213 2320 954 973 2361 1332
pute$	973
putes$	973
puting$	489 696 973
puts	427
puts$	489 696 973 1332
puttin	427
putting$	246 1764 696 973 1332
qualification$	2697
qualifications$	2697
qualit	2502
quarte	2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
quarterly$	982
quartet$	1786 3126 3180 3193 3195 1962 3228 3556
questi	2747 415 976 2368 2397 1260
questioned$	3080
quicke	1266
quicker$	2559
quickly$	2828 2559
quiet$	3048 2421
quieter$	1797 3067 423 3095 1836 461 1847 3118 1874 3163 598 1984 3285 819 2245 2251 2257 929 3574 2407 2580
quit	402 438 1923 913
quit$	1823 737 2298
quiting$	737
quits$	1823 737
races$	3571
racism	1285
racist	1285
radar$	2925 2461
railca	2319
railcard$	3579
railcardes$	3579
railcards$	3579
raise	218 226
raise$	1611 1093 1113 1331
raised$	120 2862 2388 1113 2512
raises$	1113 1331
raising$	2485 1113
ramp	29 1924 3581
ramp$	91 561
ran	2698
ran$	2658 2365
rang	2654 1015
rang$	1417 2382 2400
range$	788
rappor	2502
rarer$	2407
rate	2757
rate$	1482 1011 1263
rated$	1263
rates$	1482 1011 1263
rather$	1524 1841 711 720 2110 2193 836 844 864 2254 1056
ratifi	2704 2361
ration	756
re	1757 1839 1038
re$	1782
reach	1500 1762 3157
reach$	2760 1768 2152 788 984 1091 1261
reache	1385 2702
reached$	2645 2685 984 1261
reaches$	1091 1261
reaching$	1091
react$	1174
reacts$	1174
read	1385 2688 2704 2361
read$	2645 2665 2725 1478 181 1373
reading$	181 1373
readmit$	3099
reads$	181 1373
ready$	2736 2018
real$	3075 2151 2198
rearra	986 2371
reason$	2765 1803
reassu	1310 1314
reassurance$	2888
reassuring$	1068
rebuild$	1104 1158
rebuilde$	1104
rebuildes$	1104
rebuilding$	1104 1158
rebuilds$	1104 1158
receiv	2702 2703 2704 243 2361
receive$	1628 2376
received$	2665 38 2363
receives$	2376
recogn	131 1651 1117 1310
recognise$	2911
recognised$	1516
recommendations$	2876
record	2704 1445 1455 1460 2747 1548 164 165 166 167 1553 1600 218 436 976 2361 2368 2397 1260
record$	56 2715 2720 2722 125 2810 2811 2813 2814 939 2375
recorded$	77 2808 1549 1551 1552 939 2385
recording$	939
records$	56 2705 2715 2720 2722 125 2813 2860 939 2375
recove	1266
recrui	1385 1422 2704 153 915 2361 986 2371
recruit$	1360
recruite$	1360
recruited$	2645 2682 2393 1360
recruites$	1360
recruiting$	1360
recruits$	1360
red$	2754
redecorated$	2736
redesi	986 2371
redire	469
redraf	1325
redraw	986 2371
reduc	355 428 570 756 760 765 769 879 897 1266
reduc$	909
reduce	335 1822 3413 1117 1310
reduce$	741 909 1107
reduced$	2908 2970 2971 3082 3525 885
reduceing$	741 1107
reduces$	741 909 1107
reduci	335 1310
reducing$	909
reducs$	909
reduction$	98
refer	462
refere	2530
reference$	2806 2442
references$	2806 2442
referr	1385 2702 2728 99 2747 205 460 1845 976 2368 2397 1260
referral$	17 2743 1484 141 207 3583 995 2524
referrals$	17 2743 1484 141 207 995 2524
referred$	2645 2685 2378
reflec	1651 1118
reflect$	2911 1069 2482
reflected$	2385
reflecting$	1069
reflects$	1069
reform$	3017
refrain$	913
refres	2747 976 2368 2397 1260
refunds$	2615
refurbished$	2736
refurbishment$	91
refus	393 412 441 454 516 525 528 548 556 838 852 2237
refus$	947
refuse	354 2235
refuse$	947
refused$	1509 557 3495 947
refuses$	947
refusing$	947
refuss$	947
regain$	1158
regaining$	1158
regains$	1158
regard$	1634
region	3096 3120 3131 3142 3243 3244 3245 3246 1987 3261
regist	2667 26 1422 2688 1460 2747 866 867 976 2368 2397 1260
register$	1411 56 2720 624 3553 2381
registered$	2682 624 2378
registering$	624
registerred$	624
registers$	1411 56 2720 624
regrou	1757
regroup$	3017
regular$	193 196 1586 3151 1011 1075 1080 1081
regularity$	8
regularly$	1075 2462
rehear	95 1480 1548
rehearsal$	2648 3594
rehearsals$	2648 3594
rehearse$	694
rehearsed$	2808
rehearses$	694
rehous	460 1845 462 599 608
rehous$	621 622 1195
rehouse$	607 621 622 1195
rehoused$	1846 1855 1983 1991 607 621 622 3268 2038
rehouses$	607 621 622 1195
rehousing$	450 584 607 609 621 622 1195
rehousred$	621 622
rehousring$	621 622 1195
rehouss$	621 622 1195
reimpo	831 832
reinfo	1313
reinst	831 986 2371
reject$	947
rejecte$	947
rejected$	947
rejectes$	947
rejecting$	947
rejects$	947
relati	4 2944 1720 1860 1982 3253 3273 633 2112 2132 2502 1118 1314
relations$	2546
relationship$	1389 2938 329 2980 1915 3392 2489
relationships$	1389 2895 329 2980 3392 776 2489
relatives$	3437 2427 1288
releas	446 526 689 800 842 902
releas$	894
release$	894
released$	1911
releases$	894
releasing$	894
releass$	894
releasting$	894
relentless$	2484
releva	1548 243
relevant$	2808 1557 2825 1592 2855 1628 2446 2447
reliance$	742 2145
reloca	599 608
relocat$	621 622 1195
relocate$	1983 3249 607 616 621 622 1195
relocated$	1983 1991 607 616 621 622 3268
relocates$	1983 607 616 621 622 1195
relocating$	607 621 622 3522 1195
relocation$	450 3113 584 609
relocatred$	621 622
relocatring$	621 622 1195
relocats$	621 622 1195
remain	165 275 1865 3362 3502 1076
remain$	143 219 1606 1615 1654 370 3125 2047 3500 1072 1122 1211
remaining$	370 3087 3088 3089 3090 1978 2103 3483 3484 2225 849 850 2236 3497 2240 2242 2250 3537 2278 3544 3565 3569 3574 1072
remains$	143 219 1615 1654 370 2047 1072 1211
rememb	1539 2799
remember$	2482
remind	1416 430
remind$	1309
reminded$	2676 1309
reminder$	11
reminders$	11
reminding$	1309
reminds$	1309
remote$	2011
remov	401 402 446 457 476 539 560 583 594 765 773 806 879 1057 1203
remov$	398 758 908 909
removal$	473 584
remove	1446 3045 3206 562 1970 767 855 3519 986 2371
remove$	398 588 730 758 908 909 1336
removed$	2706 398 3080 1838 1947 3230 588 3234 3268 3525 908 1336
removen$	758
removes$	398 588 758 908 909 1336
removing$	398 588 730 758 908 909 1336
removping$	908
removs$	398 758 908 909
removting$	908
renew	831 832
renew$	876
renewe	1865
renewe$	876
renewed$	3125 3600
renewes$	876
renewing$	876
renews$	876
reopen	1325
repainted$	3577
repair	1446 986 2371 1325
repair$	91 1104 2524
repaire$	1104
repaired$	2706 2717 988
repaires$	1104
repairing$	1104
repairs$	91 1104 2524
repeat	1548 164
repeat$	2808
repeated$	2808 1549
replac	1446 2110 986 2371 1214
replace$	1219 1225
replaced$	2706 3366 3577
replaces$	1219
replacing$	1219
replie	1416 1423 1430 2704
replied$	2676
replies$	2683 2690
reply	1423 2688
reply$	2683
report	1386 1445 1460 2747 2757 146 1547 1548 164 218 3079 436 976 2368 2397 1260
report$	2653 2669 73 2720 125 132 141 2805 2807 1262 1263
reported$	2808 1549 2862 3078 2385 2389
reports$	2653 2669 2705 73 2720 125 132 141
represented$	1661
reques	600 1985 1199
request$	1514 3161
requested$	3119 2363
requests$	1514 3161
requir	2837 1723 356
require$	343 381 395 538 563
required$	367 381 2446 2447
requireed$	343 395 538
requireing$	343 395 538 563
requires$	343 381 395 538 563
researcher$	1008
researchers$	1008
resent	1539 2799
reserv	3564 1327
reset$	1104
resete$	1104
resetes$	1104
reseting$	1104
resets$	1104
reside	95 1480 2747 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 976 2368 2397 2577 1193 2581 1208 2594 1216 1260
resident$	2766
residential$	1833 474 634 640 1207
residents$	116 2766 1786 3126 3180 3193 3195 1962 3228 3556 2427
resili	2502 1314
resour	2747 1704 976 2368 2397 1260
resource$	1555
resources$	1555 288 2964 2504 2556 2565
respec	2944 1117 1137 1286 1311
respect$	2536 2543
respected$	2908 2960 2966
respectful$	2787 2484 2522
respectfully$	2522 2536
respit	1977
respite$	3237 748
respon	1423 2688 1430 2702 2703 2704 1660 1117 2502 1138 2523
respond$	226 1312
responding$	1312
responds$	1312
response$	2683 2876 2483 2503 1312
responses$	2690 1312
responsibility$	2873 2956 1100
responsive$	2920
rest	1759 3031 3035 3054 3056 3065 3068 1815 3087 3088 3089 3090 3116 3141 3155 520 1906 3167 3173 1977 1978 3264 3305 3316 3362 2103 3375 3380 3412 3432 3433 3434 3435 2176 2178 3451 3455 3460 3461 3465 3483 3484 2225 849 850 2236 3497 2240 2242 2243 2250 3524 2265 3531 3532 3537 2278 3544 3549 3550 2299 3565 3569 3574 2576
rest$	1725 2988 2991 3002 3004 3005 3011 3019 3022 3027 3028 3035 3055 3065 3068 1815 3089 3116 3141 3155 520 3166 3167 3173 3237 1980 3271 3277 3299 3356 3377 3386 3391 748 3401 3404 3405 3407 3432 3433 3434 3435 2176 2178 3451 3455 3460 3461 3465 3475 853 3499 2243 3510 3531 3532 3537 3549 3550
rested	2274
rested$	3534
restor	1118
restor$	1104
restore$	1104
restores$	1104
restoring$	1104
restors$	1104
restri	327 335 355 412 428 1822 476 570 756 821 897
restrict$	324 573 574 575 741 826
restricte$	826
restricted$	2970 2971 376 3082 466 573 574 575 826 2269
restrictes$	826
restricting$	324 573 574 575 741 826
restriction$	414 3070
restrictions$	414 3070
restricts$	324 573 574 575 741 826
restrictted$	575
restrictting$	324 573 575
resurfaced$	2736
resurfacing$	91
retain	831 1079
retain$	1144
retaining$	1144
retains$	1144
return	2688 2702 2703 205 2292
return$	206 492 494 553 790 2367
returne$	492 494
returned$	206
returnes$	492 494
returning$	492 494 553 790
returns$	206 492 494 553 790 2367
retwee	1430
retweets$	2690
reunit	1757
reunite$	3017
review	2704 1445 2747 1583 976 2361 2368 2397 2460 1260 1311
review$	76 2743 2846 2461 1077
reviewed$	75 2843 2389 1077
reviewing$	1077
reviews$	2705 76 2743 1077
revise	2704 2361
revok	476
revok$	487 947
revoke	855
revoke$	487 947
revoked$	947
revokes$	487 947
revoking$	487 947
revoks$	487 947
rewrit	986 2371 1327
rid$	788
ride	95 1480 808 2220
ride$	2045 3594
riders	2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
riders$	1786 3126 3180 3193 3195 1962 3228 3556
rides	1480
rides$	3594
rift$	2489
rifts$	2489
right$	2753 1557 2911 3075
rights	1286
rights$	1162
ring	1386 2654 2757 1500 1742 1762 3032 3079 3157 828 3524
ring$	2760 139 1370
ringing$	1370
ringle	1797 3067 3095 1836 461 1847 3118 1874 3163 3229 585 598 1984 1993 3279 3285 2245 2251 2257 2580 2590 1281
ringleader$	3543 2588 2589
ringleaders$	3543 2588 2589
ringri	1797 3067 3095 1836 461 1847 3118 1874 3163 598 1984 3285 2245 2251 2257 2580
rings$	139 1370
rink	36 3469 3470
rip	539
ripped$	562
rise	2742 2744 1266
rise$	102
risen	2744
rises	2742 2744 1266
rising	2742 2744 1266
risk	2944 2502 1314
risk$	2856 2861 2871 2455 2462 1088
risks	1314
risks$	2856 2861 2871 2455 1088
risky	2944
ritual$	2273
rival	1274
river$	3512
road	3312 2205
road$	3321 3471
roads$	3471
robbed	1503 2794 153 1055
robbed$	2763 2440
robber	1268
robberies$	157 1279
robbery$	157 1279
robs	2794
robust	195 2496 1118 1137
robust$	1580 1081 1098 2522
robustly$	2828 2522
role	2551
role$	1100
roll	6
roll$	231 2381
rolled$	2704 2361
rollout$	1391
room	36 41 63 3057 3058 3059 3063 1906 3253 2040 3300 2071 3331 2205 3467 2234 868 3581
room$	1426 62 91 287 2990 1844 1863 3153 3166 3303 2055 3325 3338 3339 703 3415 3466 3471 3494 889 3540 3562 3563 2314 3583 3585 3591
rooms	3300 3331 861
rooms$	62 2990 3153 2055 3319 3339 3415 3466 3471 3562 3563
root$	1138
rose	2742 2744 1266
roster	1887 866 2263
rota	21 2747 3335 866 976 2368 2397 1260
rota$	28 2699 3553 3583 3591 3619 987 990
rotas$	28 987
round	3033 3160
round$	2656 179 2979 3438 3509 924 2379 2552
rounde	2344
rounders$	3604
route	3312 2205 3467 2322
route$	3117 2048 3321 3336 2322 3582 3591
routes$	2817 3117 2048 3333 3336
routin	1053
routine$	2273 1075
routinely$	1075
routines$	2438
row	3618
row$	141 1812 2080 3341
rowdy	3492
rows$	141 1812 2080 3341
rugby	2344
rugby$	3604
rule	92 2978 2327
rule$	93 2977 381 414 3192 578 2217 3587 3591 987
rulebetween$	3071
ruled$	1544 381
rules$	93 2977 381 2217 3587 987
rulesbetween$	3071
run	1422 2704 2292 2361
run$	2658 2682 2732 2789 2797 184 1806 1899 3594 3619 2365 2639 1353
rung	1385 2654 1416 2678 2680 1424 2704 1453 101 2773 3079 1015
rung$	2645 2676 2713 1486 2400
runnin	1406
running$	2666 2673 1353
runs	2698 1445 2292
runs$	2705 2789 184 3594 2365 1353
s$	169 1613 1729 1730 1740 400 3057 3058 3059 3063 3091 1861 1872 1901 520 589 596 1992 3514 2294 2573
s20$	2593
s34$	1198
s35$	1198
safe	258 2944 300 2962 2322 2496 2502 1286
safe$	2753 2787 1643 2911 2913 2914 1685 2960 3582 2424
safegu	1117 1286 1311
safeguarded$	2908
safely	1016
safely$	2401 2418
safer	300 2962 2167 1016
safer$	2911 2913 2914 1685 2960 423 2183 799 2401 2506
safety	2944 2496 2502
safety$	2906 1126
said	1539 2799 164
said$	2664 2767 1549 1263
sales$	123
same	1831 3202 684 2088
same$	2751 1566 1567 3024 3057 3058 3059 3063 3091 3146 3147 3149 3169 3202 2043 3311 2065 2088 3348 3351 2092 2093 2095 2100 2104 3386 3482 3523
sample$	2387
samples$	2387
sancti	1280
sat	2654 460 1845 2314
sat$	1416 2038 690
satisfy$	1140
saturd	593 717 718 2314
saturday$	2681 593 3238 717 2102 718 3363 3589 2338 3602
saturdays$	2681 3238 2102 3363 3589 2338 3602
saved$	77
saw	1539 2799
saw$	2658 2725 2382
say	2757 1500 1539 2799 1825
say$	114 2760 2767 2898 511 887 2408 1263
saying$	511 887 1263
says	1539 2799
says$	114 2767 511 887 1263
sbetween$	3071
scale$	1142
scales$	1142
scaling$	1142
scatte	1868 1869 2028 2029 873 922 1209
scatter$	3128 490
scattere$	490
scattered$	3129 3288 3289 2307
scatteres$	490
scattering$	490
scatters$	3128 490
schedu	2704 1887 2361
schedule$	2392
scheme	2747 976 2368 2397 1260
scheme$	28 2719 3336 980
schemes$	28 3336
school	31 32 36 1438 59 2733 2792 1832 1862 591 3253 3261 2002 626 2040 3300 2041 3312 2054 2063 2069 3329 3330 2071 3331 2205 3467 868 3607
school$	0 1 2652 14 18 20 2684 60 69 90 1485 2781 1523 2788 3092 3093 3117 1859 3122 486 1882 3233 1976 601 602 3255 611 3256 3257 3260 3262 3263 3269 2020 3281 3323 3336 797 809 3485 3559 3608 2419 2500 2631
schoolchildren$	3193
schooled$	1975
schools$	0 1 2652 14 18 20 2684 69 90 1485 3093 3117 1859 1882 601 602 3269 3301 3314 3319 3323 3336
scope	1547 1548
scope$	2807 2808 1863 1131 1132
scopes$	1131
scoping$	1131
score	2757
score$	1263
scores$	1263
scrap	928
scrap$	458
scrape$	458
scrapes$	458
scrapped$	2328
scrapping$	458
scraps$	458
screen	95 1480 2747 976 2368 2397 1260
screenshot$	72
screenshots$	72
screwe	2320
screwed$	3580
seal	457
search	1503 2793
search$	255 1283
searched$	2763
searches$	141 1283
seat	29 462 1924 792 834 872 873 2259 2260 2263
seat$	1812 489 1909 561 651 679 696 770 3501 3520 3540 3563 3583 3611 973 1377
seate$	973
seated	460 1845 1887
seated$	452 1846 2038 679 690 954 1377
seates$	973
seatin	1924
seating$	61 1764 489 651 696 3489 973 1377
seats$	61 1812 3117 489 561 651 679 696 770 3520 3563 3611 973 2618 1377
seatting$	696 973
second	3253 3362 2314
second$	3574
section20$	2593
section34$	1198
section35$	1198
secur	600 1985
secure	1431 2704 2361
secure$	1833 474 634
secured$	2691 3119
security$	2906
see	1386 2757 1539 2799 2969 2987 1742 1752 3018 1762 3032 390 3050 3060 1805 3123 3157
see$	189 2899 2963 2983 2986 2988 1733 3001 3012 1756 1766 1775 484 485 1909 2027 787 967 1146
seee$	485
seees$	485
seeing	2981 1763 390 3049 3053 2192 2249 3533
seeing$	189 2983 2995 2998 3021 1775 3083 484 485 3197 2116 2130 787 3509
seek	600 1985 775 832 1134 1199
seek$	251 779 1085 1096
seeke$	779
seekes$	779
seekin	1134
seeking$	779 1085 1096
seeks	1134
seeks$	779 1085 1096
seen	1385 2678 2680 2702 2704 1453 2728 101 1719 1752 1821 526 579 675
seen$	2645 2665 2685 2713 1486 2979 3012 1817 433 434 435 3081 1911 3179 1964
sees$	787 967
seize	1280
seized	986 2371 1280
seizes	1280
seizur	1280
select	2263
select$	782 926
selecte$	782 926
selected$	926 2393
selectes$	782 926
selecting$	782 926
selective$	812
selects$	782 926
selectting$	926
self$	2266 2502 1138
sell	153 2435
sell$	2795
seller	117 2774 1274
seller$	3586 1276
sellers$	3586 2427 1276
selling$	2410 2434 2436
sells$	2436
semina	2747 976 2368 2397 1260
send	436 456 462 469 560 599 608 800 821 824 834 842 857 866 867 871 1229
send$	489 492 494 553 624 627 659 817 851 1369
sende$	492 494 627
sended$	624 627 851
sendes$	492 494 627
sending$	489 492 494 553 624 627 851 1369
sendred$	624
sends	2698 1445
sends$	2705 489 492 494 553 624 627 659 817 851 1369
senior	2255 3516 2314
senior$	1081
sense$	261 881 2481
sensit	195 1660 1137
sensitive$	1580 2866 2920 2522
sensitively$	2828 2522
sent	2659 1402 1422 2698 2702 2704 1479 104 1503 3079 460 1845 526 608 821 824 842 866 867 2361 1327
sent$	2662 2682 2739 1489 2763 120 2793 3078 448 1846 1855 1911 1970 1975 597 1983 1991 616 3268 2010 627 629 636 659 683 800 825 2213 3485 2235 851 902 994
sente$	627
sented$	627 851
sentence$	2806 2442
sentences$	2806 2442
sentes$	627
senting$	627 851
sents$	627 851
separa	3079 436 1869 2028 2029 2060 685 781 3443 3507 3508 1209
separate$	360 1833 3105 3106 3107 463 3109 3112 3114 3115 471 1857 2009 2016 655 656 2044 663 664 2050 2052 668 670 2059 2061 678 2067 2068 686 2073 2075 2076 2078 2079 695 2081 2083 2084 701 2090 2094 712 713 2099 2101 759 2155 778 2177 820 2206 2207 3472 3479 3480 3526 3545 2302 2311 2578 2596
separated$	360 3078 3129 3288 3289 2070 2596
separately$	3225 3317 3320 3539 1324
separates$	360
separating$	360
separation$	473 1209
septem	2314
september$	2779 1520 3535
sergea	31 32 1438 59 2733
sergeant$	1394 68 1278
serv$	894
serve	2220 2355
serve$	1941 2247 863 894 3615 1340
served	2740 2235
served$	120 1899 3482 3486 3495
serveed$	2247 863
server	400 3469 3470
server$	1785 3046 403
serves$	2247 863 894 1340
servic	31 32 41 1438 2852 294 2368
service$	1394 28 2675 1426 2884 1826 3608 980 1009
services$	2649 28 2675 69 2817 1598 221 1622 2884 1679 1009 1097 2504 2505
serving$	894 1340
servs$	894
servting$	894
sessio	99 2747 1814 579 2023 2053 2069 3329 3330 3371 2205 861 976 2368 2397 1260
session$	2675 2719 1484 2748 2829 1829 3220 1964 3233 3276 640 3313 2055 2056 3336 3338 2086 3349 3353 2106 3367 2108 3369 3488 3515 3594 1262
sessions$	2675 2719 1484 2748 2829 1829 1964 3233 3276 3313 2055 3336 2086 3350 3365 2106 3367 2108 3369 3488 3594
set	1832 1862 591 2040 3300 3312 2069 3329 2071 3331 2204 2205 3467 828 1199
set$	2704 1447 1548 164 165 166 1655 2922 3092 3122 1976 3257 3325 3339 3388 3422 2163 2165 3464 2314 2355 2361 986 1173 1234
sets	1814 3300 3329 3331
sets$	3319 3339 2163 1173 1234
setting$	2819 2903 2945 3418 1173 1234
settings$	2819
settl	599
settle	2238 3538
settle$	3237 3240 798 3498
settled$	1983 3498
settles$	798
seven	33 35 112 154 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1875 1876 3141 3155 520 3167 3173 531 3199 3200 587 3294 2035 2036 3297 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2577 1193 2581 1208 2594 1216
seven$	1420 1497 2212
sever	335 392 747 760
several$	590
severed$	2985
severi	335
severs	335
sew	1325
shadow$	2152
shall$	389 449
shalln	387
shalln$	387
shallnot$	1772
shar$	1084
share	218 808 1310
share$	22 222 1886 2032 684 2181 3564 974 1084
shared	2704 1831 3442 2361 1310
shared$	2725 2862 400 1787 3091 685 2105 721 2107 3370 2111 2181 2214 922 994 2389
shares	1430 1445 1310
shares$	2690 2705 1886 2032 684 974 1084
sharin	1310
sharing$	2692 222 2998 1886 2032 684 2181 2303 1084
shars$	1084
sharting$	1084
she	154 1797 3067 3095 1836 461 1847 3118 1874 3163 598 1984 623 625 3285 2245 2251 2257 2580
she$	2759 1673 2946 1697
shed	3581
sheet	2747 976 2368 2397 1260
sheet$	1411 56 2826
sheets$	1411 56
shelte	29 1924 2259 2260 3581
shelter$	61 91 96 561 3520 2383
shelters$	96 2383
shelve	2274
shelved$	3534
shephe	469
shift	99 2747 1832 2071 3331 816 2205 3467 3469 3470 857 866 870 976 2368 2397 1260
shift$	2699 1484 2748 3092 3276 2056 889 924
shifts	1814 3331 861
shifts$	1484 2748 3092 3276 924
shine$	2932
shoo	558
shop	36 1504 2234 3607 2405 2508
shop$	2684 69 2737 2764 3191 3213 3494 3540
shopke	59 2733
shopkeeper$	0 1 2652 14 18 20 90 1485 116 2428 2437
shopkeepers$	0 1 2652 14 18 20 68 90 1485 116
shoplifting$	1279
shops$	2684 69 2737 2764 3191 3610
shorte	756 1266 1325
shorter$	885
shot$	788
should	2935 2939 1693 387
should$	194 232 233 1629 263 1662 389 449 2008 2113 2137
shouldn$	387
shouldnot$	1772
show	95 1480 1500 430
show$	2648 2760 417 640 889 3593 2375 2423 2639 1374
showing$	1441 2375 1374
shown	2659 2678 2680 1478 104 297
shown$	2738 1489 1682
shows	1480
shows$	2648 2375 2423 1374
shrubs$	1001
shun	807 2192
shut	3045 401 402 457
shut$	546 555 557 876 2421
shute$	876
shuted$	546
shutes$	876
shuting$	546 876
shuts$	546 876
siblin	2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 667 674 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
siblings$	1786 3126 530 3180 3193 3195 1962 3228 3556
side	1480 1137
side$	2782 3096 3110 3120 3131 3142 3243 3244 3245 3246 1987 2080 3341 3415 3466 3471 3512 3515 3553 3559 3562 3604 3618 2522
sides$	2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 3110 467 1875 1876 531 3199 587 3294 2035 2036 3297 2080 3341 3399 3415 2176 2186 2187 3448 3466 3471 3476 2219 835 2232 2244 2279 3562 3571 2577 1193 2581 1208 2594 1216
sight$	1587
sighted$	2457
sighting$	125
sightings$	125
sign	2667 2671 29 2702 2703 92 824 866 867 932
sign$	12 1405 1410 26 1430 61 1450 96 2747 3192 817 869 931 2317 933 3583 976 2368 987 2383 2397 1260 1359
signal$	400
signed	2704 2714 1478 2361 986 2371
signed$	1385 1387 12 1405 1422 2714 1467 2738 986 1359
signing$	1359
signpo	1385
signpost$	1298
signposted$	2645 2378 1298
signposting$	1298
signposts$	1298
signs$	12 1405 61 96 3192 931 2317 933 987 2383 1359
silent$	3048
silly	3492
silos$	2883
sim$	797 809
simpler$	423
since$	916 2417
sing$	181 1247
singes$	1247
singing$	181
single	725 2226
single$	1006
singles$	1215
singly	2060 3507 3508
singly$	3171 3214 3224 3320 3539 2586 2601
sings$	181 1247
sister	2975 1721 380 3035 1778 1779 1791 1793 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1860 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3273 633 3294 2035 2036 3297 667 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
sister$	1287
sisters$	1786 3126 3180 3193 3195 1962 3228 3556 2427
sit	2654 165 462 1870 506 3184 2027 808 834 2220 872 873
sit$	2752 139 1719 2986 1762 390 391 3036 1801 3102 489 1889 1891 3205 1946 3207 3215 2026 3287 2032 3293 2038 2057 679 694 696 3521 954 973 2376 1023 1244
site	1997 2040 3300 3312 3330 2071 3331 2205 3467 899
site$	28 391 443 474 3235 3257 3281 3352 3466 973
sitering$	1891
sites	3300 3331
sites$	28 3319 3466 973
siting$	391 489 1891 696 973
sits$	2669 2752 139 3102 489 2032 2057 679 694 696 954 973 2376 1023 1244
sittin	1770 3053 1821 3300 2205 3467 3468 861 3533
sitting$	2981 2998 3021 390 1801 3081 1891 3293 2056 679 696 973 1244
sittings$	3301
situat	2502
situation$	1556 2462
six	33 35 112 154 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 3199 3200 1971 3231 587 3294 2035 2036 3297 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2405 2577 1193 2581 1208 2594 1216
six$	1420 107 1497 113 2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 3126 1875 1876 531 3199 587 3294 2035 2036 3297 3399 2176 2186 2187 3448 2212 3476 2219 835 3481 2232 2244 2279 2334 2577 1193 2581 1208 2594 1216
sixth$	2792 2063 2069
size$	1813 1955
skate	808 869 3581
skate$	1247
skatees$	1247
skater	33 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
skaters$	1786 3126 3180 3193 3195 1962 3228 3556
skates$	1247
skill$	1316
skills	786
skills$	1647 288 1316
slacker$	3436
slate$	1988
sleep	2757 1712 1739 399 2179 2220
sleep$	1889 1271
sleepover$	2968 2999 437 3439
sleepovers$	2968 2999 1784 437 1913 3439
sleeps$	1271
slept$	1271
slide	2747 976 2368 2397 1260
slide$	789
slides$	789
sliding$	789
slighter$	3436
slip	2292
slip$	282 789
sliping$	282
slipping$	282 789
slips$	282 789
slot	2053 3330 2071 3331 2205 3467 3468
slot$	3117 3276 3313 2055 2056 3338 2097 3515 889
slots	3331 861
slots$	3117 3276 3313 2055 2097
slow	897
small	2140
small$	3400
smart	2496
smile	1501
smile$	2761
smiles$	2761
snap$	400
snapchat$	400
sneak	2292
snooke	2344
snooker$	3604
so$	373 388 409 410 418 451 512 518 595 639 642 662 3309 2087 745 755 805 814 893 912 914
social	1719 2981 3021 425 3083 2249 3558 1323
social$	31 32 1438 2974 2149 2159 2166 2170
socialise$	2979 3034 3504 2574
socialising$	1810 3509
sofa	1924 2259 2260 932
sofa$	561 3520 3540 2317
sofas$	561 2317
sold	153 3519
sold$	2436
solely$	3174
solicitor$	3620 1289 1291
solidi	1313
soluti	2900 1138 2523
some	3229 623 3574 930 2590
some$	1569 1638 1659 1696 1797 3067 3095 1836 461 1847 3118 1874 3163 590 598 1984 1993 3274 3285 2215 858 2245 2251 2257 929 2315 2580 2590
somebo	294
somebody$	2766 1622 1679 1701
someon	294
someone$	2766 1622 1679 1701
someth	2900
something$	235 313 2288 1175
somewh	3248
somewhere$	235 3424 2234 2235 2288
son	2975 1721 380 1778 1779 1791 1793 1797 439 1847 3108 465 467 1875 1876 531 3199 587 3294 2035 2036 3297 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 2279 2577 1193 2581 1208 2594 1216
son$	1792 3546 1287
song$	91 3584
sons$	1792 3546
soon$	1945
sooner	1266
sooner$	2559
soonest$	1570
sort$	2165
sought	832
sought$	2853 2889 2966 3119 2363
sourc	600 1985
source$	236
sourceing$	236
sources$	236
south	3096 3120 3131 3142 3243 3244 3245 3246 1987 2014
spac$	490
space	63 2942 1906 1977
space$	62 2903 287 288 2945 1812 1844 490 3166 3237 754 761 3510 3583 2539
spacebetween$	3071
spaced	922
spaced$	2307
spaces$	62 2903 2945 490
spacesbetween$	3071
spacin	426
spacing$	1811 490
spacs$	490
speak	1386 2654 1752 416
speak$	139 176 211 299 2961 2988 1742 3012 1762 3032 415 1805 436 962 963 1182 2639
speaking$	211 299 2981 962 963 1182
speaks$	139 176 211 299 962 963 1182
special$	1833
specialist$	1592 474
speed	1180
speed$	2565
spend	2757 2969 3060 2027 808
spend$	27 2745 1719 2988 1801 1805 3287 3293 3463 1030
spendi	2249
spending$	27 2981 2995 3021 3053 1801 3293 3463 3509 3558 1030
spends$	2745 3463 1030
spent	1431 1511
spent$	2691 1440 2745 2771 2411 1030
split	1746 462 1868 1869 1878 2028 685 2138 816 2274 922 1209
split$	3078 3128 3129 3138 544 3288 2029 649 650 2070 690 692 3398 3534 2307
splits$	3128 649 650 692
splitting$	649 650 692
spoke	2654 1015
spoke$	2658 1417 2400
spoken	1416 2704 1015
spoken$	1385 2658 2676 2678 2680 1424 1453 2728 1475 101 2400
spot	2259 2260
spot$	3501 3520
spotte	1821
spotted$	1817 433 434 435 3081
spread	685 922
spread$	490 2070 690 2307 1084
spreade$	490 1084
spreades$	490 1084
spreading$	490 1084
spreads$	490 1084
spreadting$	1084
spring	2314
spring$	2779
spur$	2301
squad	1832 3253 2071 3331 3335 2205 3467 3469 3470
squad$	3092 3276 3339 3515 3553 2314 1278
squads	2054 3331
squads$	3276 3314 3339 3571
square$	1719 3183 3191 3213 3233
squeez	870
stab	2794
stabbing$	157 1279
stabbings$	157 1279
stabil	1138 2523
stable	3469 3470
staff	31 32 1438 58 59 2733 1704 2508
staff$	0 1 2649 2652 1394 14 18 20 23 52 54 1443 60 64 2716 90 1485 116 221 1622 1649 2964 2383 1097 2510 2520 2529
staffe	1422 986 2371
staffed$	2682 1237
staffing$	1555 1237
staffs$	1237
stage	3581
stage$	91 2819 2830 2919
staged	2740
stagge	702
staggered$	713 2099
stall	2747 932 976 2368 2397 1260
stall$	889 2317 3593 2336 3617 3619 1275
stalls$	2317 3593 3617 1275
stance$	2916 2561
stand	1865 506 2220
stand$	391 3125 1891 3205 3215 2026 679 696 889 973 1243
stande$	391 973
standering$	1891
standes$	973
standi	2981 3021 881
standing$	391 1891 696 2266 3554 973 1005 1243
stands$	696 973 1243
standting$	1891 696 973
start	2757 460 1845 689 2098 800 828 2220 869
start$	2938 448 479 3237 1988 616 624 636 2053 1169 1206 1343
starte	2704 1641 1683
starte$	479
started$	120 2901 2931 2943 624 1343
startes$	479
starting$	479 624 1206 1343
startred$	624
starts$	479 616 624 636 1169 1206 1343
starttime$	3358
starttimes$	3358
state$	1405
stated	1548
stated$	2808
stateed$	1405
statements$	989
states$	1405
statio	462
station$	2737 3183
stations$	2737
status	881
status$	2266 3554
stay	2757 165 1651 275 1865 506 3253 808 816 3502 927
stay$	139 219 1606 1615 2911 1654 370 382 3033 475 3125 1891 611 3270 3272 628 2038 2047 3438 2234 3500 940 1036 1039 1072 1122 1211
stayaway$	2312
stayd$	475
stayering$	1891
staying$	219 370 382 1891 940 1072
stays	3502
stays$	139 219 1615 1654 370 382 475 628 2047 940 1036 1039 1072 1211
stayting$	1891
steadier$	819
steady$	1080
steer	416 464 469 806 1311
steer$	370 659 730
steering$	24 44 2747 370 730 976 2368 2397 1260
steers$	370 730
step	1793 2171 816
step$	749 1170
stepbrother$	1287
stepcarer$	1287
stepcarers$	1287
stepdad$	1287
stepdaughter$	1287
stepfather$	1287
stepmother$	1287
stepmum$	1287
stepparent$	1287
stepparents$	1287
stepping$	1170
steps	1630 1924
steps$	2890 561 1170
stepsister$	1287
stepson$	1287
stereo	1285
stereotypes$	2509
steward$	52
stewards$	52
sticke	92
sticker$	94 96
stickers$	94 96
stigma	1138 2523
stigma$	2509
still$	1491 1492
stimul	1313
stir	828
stock	1229
stood$	134
stop	2757 327 335 1727 353 354 363 392 394 402 408 412 438 476 528 722 2205 3469 3470 836 891 913 918 928 932
stop$	2699 336 1728 363 1748 397 3044 1789 1790 1823 458 505 3154 543 1937 3366 731 736 3397 807 3477 846 888 2298 3559 919 2317 1023 1025 1107 1345
stope$	458 888
stopes$	458 888
stoping$	846 888 1107
stoppe	2693 1503 1512 1526 2793 1543 3045 1822 855 2274
stopped$	2763 2772 2786 2803 2970 2971 2985 376 3044 3082 510 3175 3366 3373 3478 3534 1025 1345
stoppi	335 353 722
stopping$	336 1748 397 458 846 1345
stops	2693 335 353 722
stops$	141 336 1748 397 1823 458 1937 3366 3477 846 888 919 1023 1025 1107 1345
stopting$	1748
story$	2782
strang	2774
stranger$	2770 2428
strangers$	2770
strate	2747 786 976 2368 2397 1260
strategic$	1081
strategies$	1631 1647 2504 1317
strategy$	24 2876 1317
stream	3335 1313
streams$	3343
street	3057 3058 3059 3063 2049 2205
street$	3100 3187 3471 3559
streets$	3187 3309 3471
streng	1117 2502 2528 1311
strength$	2895 1162
strengthen$	1092
strengthene$	1092
strengthened$	2908
strengthenes$	1092
strengthening$	1092
strengthens$	1092
strengths$	2895 1118 1162
strik	1057
strike$	161
strip$	908
stripe$	908
striped$	908
stripes$	908
striping$	908
stripping$	908
strips$	908
stripting$	908
strive	1134
strong$	2310 1080 1176
stronger$	291 1161
struck	1057
struck$	161
structured$	2560
studen	149 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 1993 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3518 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
student$	2766 1534
students$	2766 1534 1786 3126 3180 3193 3195 1962 3228 3556 2427
studio	36 3469 3470
study	2220 3538
study$	1889
subjec	1814 2023
submit	1402 2704 1445 2361
submit$	1357
submits$	2705 1357
submitted$	2662 1357
submitting$	1357
succeed$	2932
succes	2528
sucked$	789
suitab	243 1714 774 781
suitable$	1592 1621 1628 2974 2447
summer	2314
summer$	2779 3274 632
summers$	632
sun	2314
sunday	593 717 718 2314
sunday$	2681 593 3238 717 2102 718 3363 3589 2338 3602
sundays$	2681 3238 2102 3363 3589 2338 3602
superv	31 32 1438 1460 1461 2747 460 1845 675 976 2368 2397 1260
supervised$	2971 3076 1187
supervision$	2700 2720 2721 3076 1320
supper	95 1480 2337
supper$	3593 2336 3597 3608 3617 3619 2623
suppers$	2623
suppli	1452 153
supplied$	2712 2436
supplier$	1279
suppliers$	1279
supplies$	1279
supply	153 2435
supply$	2795 1279
supplying$	1279
suppor	1385 1386 2747 195 1583 2852 258 1660 300 2962 464 1989 675 786 976 2368 2397 2496 1117 2502 1137 1260 1311
support$	2675 2700 2855 243 2888 244 1631 2108 1112 1115 2504 2505 2524 2556
supported$	2645 2843 244 2914 2960
supporting$	244
supportive$	1580 1643 2905 2920 1685 1080 2522 2564
supports$	244
sur$	485
sure$	269 2922 381 485 2550
sured$	381
sures$	381 485
surgeo	1059
surgeon$	2444
surger	2337
surgery$	3597
suring$	485
survey	1414 2678 2680 2747 976 2368 2397 1038 1260
survey$	11 28
surveyed$	2674 2679
surveys$	11
suspen	446 476 583 1970 594 1203
suspend$	487 586 860 1194 1205
suspende$	487 586 860 1205
suspended$	3094 1838 3230 3232 3234 860 2328
suspendes$	487 586 860 1205
suspending$	487 586 860 1205
suspendned$	860
suspendning$	586 860
suspendred$	860
suspendring$	586 860
suspends$	487 586 860 1194 1205
suspension$	473 584
sustai	1296
sustained$	2908
swap	807 2192 1327
swap$	447
swape$	447
swapes$	447
swaping$	447
swapping$	447
swaps$	447
sway$	517 3241 2152 768 2154 2264 880 3570
sweep	558
sweep$	1335
sweeping$	1335
sweeps$	1335
swiftly$	2828
swim	63 95 1480 2220 869
swim$	3593 2623 1247
swimes$	1247
swimme	2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
swimmers$	1786 3126 3180 3193 3195 1962 3228 3556
swims	1480
swims$	2623 1247
switch	631 824 857 866 867 870
switch$	447 1221
switche$	447
switched$	825 986 1221
switches$	447 1221
switching$	447 1221
switchping$	447
switchs$	447
sympathetic$	2484
system	2704 2361
system$	28 2722
systems$	28
t$	372 1765 1772 1794 422 501 502 504 522 2030 2072 2085 719 766 815 839 845 878 896 907 920 921 1189
table	29 1924 3312 2065 2069 3329 2205 3467 3468 3518 2259 2260 932
table$	61 2824 1812 1844 561 2055 3325 770 3415 3466 3489 3520 889 3540 3563 2317 2344 3619
tabled	2704 2361
tables	2040 3300 2071 3331 861
tables$	61 1812 561 2055 3319 770 3415 3466 3489 3563 2317
tackle	226 1117 1280 1310
tackle$	1611 1107
tackled$	2908
tackleing$	1107
tackles$	1107
tackli	1280 1310
tailor	243
tailored$	1628
tak	402 446 456 457 462 539 2171 834 1229
tak$	492 494 627 758
take	190 205 608 699
take$	6 2667 78 160 161 177 178 245 251 265 271 2922 296 311 1839 492 494 1909 553 627 758 817 2247 915 968 992 1065 1372
taked$	627
takeed$	2247
takeing$	553
taken	2777 2778 205 3079 460 1845 526 773
taken$	1402 1422 2704 2714 120 1544 160 161 177 206 296 3078 1846 1855 496 1911 3206 562 1991 659 758 3519 2361 2374
takes	190 205 608 699
takes$	2667 160 161 177 178 271 296 311 492 494 553 627 758 817 2247 915 968 1065 1372
taking	190 608
taking$	1406 2667 161 177 178 245 265 271 296 311 492 494 627 758 817 1065 1372
taks$	492 494 627 758
talk	1386 2747 2969 416 976 2368 2397 1260
talk$	2748 2752 176 211 299 2961 1742 1762 3032 415 1805 2408 1133 1182 2639 1262
talked	1416 1015
talked$	2676 1417 2678 2680 2400
talkin	3053
talking$	211 299 2998 1763 2474 1182
talks$	2748 2752 176 211 299 1133 1182
tally$	56
tap$	1148
tapping$	1148
taps$	1148
target	2794 243 2435 1053
target$	2672 82 2795 2369 2392 2438 1171
targeted$	1628 1171
targeting$	2438 1171
targets$	82 2369 2438 1171
task$	24 82 2743 2747 976 2368 2397 1260
tasking$	2850
tasks$	82 2743
taught	2654 460 1845 1887 675
taught$	452 1846 1975 3268 636 2038 2213 954 2382
taxi	3467 3468 2319
taxi$	67 2055 3336 3563 3579 3593 3617 3619 1275
taxies$	3579
taxis$	67 2055 3336 3563 3579 3593 3617 3619 1275
tea	95 1480
teach	430 462 786 792 834 2263
teach$	2789 262 489 651 1364 1365
teache	31 32 1438 58 59 2733
teache$	262
teacher$	0 1 2652 14 18 20 23 52 60 90 1485 2758
teachers$	0 1 2652 14 18 20 23 52 1443 60 90 1485 2758 116 3437
teaches$	2789 262 1364 1365
teaching$	262 489 1364 1365
teachs$	262 489
team	2852 1832 1862 1892 2071 3331 2205 3467 3469 3470 1323
team$	1394 1409 2675 1433 64 1600 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 3092 1847 3108 465 467 3116 1859 3122 1866 1875 1876 3141 3152 3155 520 3167 3173 531 1922 3199 3200 1968 1971 587 640 3294 2035 2036 3297 682 3339 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3515 3531 3532 3537 2279 3549 3550 3553 2296 929 2314 997 2577 1193 2581 1208 2594 1216
teamin	1323
teamma	2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
teammates$	1786 3126 3180 3193 3195 1962 3228 3556
teams	2054 2063 3331 861
teams$	2649 2675 3314 3323 3339 3571
tear	806
teas	1480 2179
teas$	3439
teenag	149 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1943 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
teenagers$	1534 1786 3126 3180 3193 3195 3203 1962 3228 3556 2433
telegram$	400
teleph	1385
telephoned$	2645
tell	2757 1500 1539 2799 356 430
tell$	114 2760 2767 139 146 343 395 538 563 2181 1263 1375
telled$	343 395 538
telling$	343 395 538 563 2181 1375
tells	1539 2799
tells$	114 2767 139 146 343 395 538 563 1263 1375
tellsed$	343
tellsing$	343
tellss$	343
temple	3469 3470
temple$	3608
tempt	806
temptation$	2152
tempted$	789
ten	2405
tenanc	626 868
tenancies$	2055 955
tenancy$	601 602 2055 955 3620
tendered$	2394
tennis	2344
tennis$	3604
tensio	1138 2523
tent	3335
tent$	3563 3616
tents$	3563 3616
term	1560
term$	2779 2820 632
termly$	982
terms$	2747 632 976 2368 2397 1260
test$	2747 976 2368 2397 1260
text	1386 2654 2747 1742 1762 3032 976 2368 2397 1260
text$	11 1514 132 139 1370
texted	1385 2678 2680 1424 1015
texted$	2645 2400
textin	1782
texting$	3042 1370
texts$	11 1514 132 139 1370
than	1917 3190 2157 3445
than$	1496 2784 1737 3040 1856 3124 3170 3177 3178 541 3194 1935 1953 3216 3217 1963 2222 905 2441
thanke	2678 2680
that$	1397 1428 1506 2856 237 2918 359 1777 810 2332 2404 2414 2425 1043 1044 1045 2610
the	2343 2508 2516
the$	1395 2677 2768 1527 1564 2831 259 1649 1650 1656 1665 293 1777 1992 2118 2122 2135 2189 2282 2321 2323 2324 3585 2326 2329 2332 2333 2334 951 2345 2349 2351 2356 2357 2358 2359 2360 2404 2414 2422 1043 1044 1045 1052 2510 2520 1164 2602 2603 2604 2605 2606 2607 2608 2611 2612 2613 2616 2617 2621 2622 2625 2626 2630 2631 2636 2638 2644
theatr	36
theft	1268
theft$	2770 157 1279
thefts$	2770 157 1279
their	530 2197
their$	2677 1490 169 2831 1665 1687 2988 1777 1851 1872 1901 542 589 2118 2122 2241 2282 2294 2329 2332 2351 2356 2357 2359 2404 2414 1164 2608 2611 2617 2631 2636 2644
theirs$	2787 2426
them	33 128 1517 1527 1538 1540 1541 268 1653 2975 1721 380 1778 1779 1791 1797 3069 439 1847 3108 465 467 1875 1876 3162 531 1922 3199 3200 1968 587 625 3294 2035 2036 3297 3306 667 682 3399 2176 2186 2187 3448 3476 2219 835 2232 2239 2243 2244 2279 3549 2296 2343 2346 2352 2358 2405 2422 2502 2508 2577 1193 2581 2590 1208 2594 1216
them$	1397 2677 2761 2766 2768 1513 2798 2800 2801 2802 2831 1649 2940 1698 3180 1922 3186 1928 3195 1962 3223 3228 3282 716 3392 763 3556 2315 3606 2349 2414 1039 2510 2520 2610 2625 2626 2631 2634 2635 2644
theme$	2871
themes$	2871
themse	112 1016
themselves$	1497 2839 2932 3517 2401 2525
then$	3535 2565
therap	1059
therapist$	2444 1289
there	2698
there$	2751 2823 2882 1632 3311 703 3490 1033 2628
these	1815 2508
these$	1538 1777 3282 2189 2282 2326 2500
they	33 34 50 84 112 145 154 268 1653 439 644 835 2232
they$	1419 1435 1469 85 89 107 108 1497 113 2759 2766 1530 1556 1673 2946 1697 763 1255
thick	2190
thick$	3450
thin$	801 803
thine$	801 803
thines$	801 803
things	2881
things$	1556 1562 2856 1631 309 1705 2474
thining$	801 803
think	1539 2799 1651
think$	1493 1500 2911 2917 497 1037 1102 1128
thinking$	2865 1102 1128
thinks	1539 2799
thinks$	1493 1037 1102 1128
thinner$	3436
thinning$	801 803
thins$	801 803
third	2314
this	1548 2422
this$	1397 2805 2807 2808 2809 2856 1777 2118 2122 2135 2189 3514 2282 2414 1044 1045 2537
those	1815
those$	150 152 1777 2326
though	1539 2799 1056
though$	2441
thought$	2865 1634 3456 812 1037
thread$	403
threat	1503 2793 2794 153 1055 1268
threat$	1514 141 2791
threaten$	2795 2796
threatened$	2763 2440
threats$	1514 141 2791
three	112 154 2975 1721 380 3035 1778 1779 1791 1797 3057 3058 3059 3063 3065 3068 1815 439 3089 1847 3108 465 467 3116 1875 1876 3141 3155 520 3167 3173 531 3190 3199 3200 1943 1971 3231 587 623 3294 2035 2036 3297 674 3362 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3524 3531 3532 3537 2279 3549 3550 929 3574 930 2352 2577 1193 2581 2590 1208 2594 1216
three$	1497 2802 2975 1721 380 1778 1779 1791 1797 3067 3073 439 3095 1836 461 1847 3108 465 467 3118 1874 1875 1876 3163 531 534 3199 3203 1950 3221 587 590 1979 598 1984 1993 3285 3291 3294 2035 2036 3297 3399 3417 2176 2186 2187 3448 2212 3476 2219 835 2232 858 2244 2245 2251 2257 2279 929 2315 2321 2323 2326 2333 2334 951 969 2356 2357 2360 2577 1193 2580 2581 2590 1208 2594 1216 2603 2610
threes$	3204 3487
thrive	3538
thrive$	2932
throug	1385 977
through$	2645 10 1400 1404 2676 2730 172 1667 292 3135 688 3438 3567 2362 2467 2513 2563
throw	560 583
thu	2314
thur	2314
thursd	593 717 718 2314
thursday$	2681 593 3238 717 2102 718 3363 3589 2338 3602
thursdays$	2681 3238 2102 3363 3589 2338 3602
tick$	12
ticked$	12
ticket	29
ticket$	94 995 2614
tickets$	94 995 2614
ticks$	12
tie	2132 821
tie$	340 3392 757 2145 791 826
tied$	466
tiee$	826
tieed$	826
tiees$	826
tieing$	826
ties	1720 2112
ties$	2980 340 3372 734 3392 757 2145 791 3449 826 2546
tight	2190
tight$	2190 3450
tighte	831 832
tighter$	291 1161
tightl	2190
tightly$	3450
till$	2771 2314
time	1814 3300 3330 2071 3331 3371 2205 3467 2275
time$	2783 1555 2819 2919 288 329 2979 3000 1803 1829 3117 3137 1898 3209 3210 3211 3213 3214 3215 3218 3219 3220 3222 3276 2026 3313 3336 3338 2086 3348 3349 2091 3353 2096 2097 3358 3360 3364 3365 2108 2120 736 2124 2125 2126 746 2141 2203 3474 3482 3494 3495 3509 2270 3535 3540 2309 3591 1026 2415 2418 1060 2445 2448 1183
timely	195
timely$	1580 1098
times	3300 3331 1268
times$	9 1401 2746 103 140 2819 1829 3117 3276 3301 3313 3336 2086 2097 3358 3359 2309
timescale$	2369
timescales$	2369
timesheet$	990
timesheets$	990
timeta	92 2747 1832 460 1845 462 1862 1887 2002 631 2040 3300 2041 2053 976 2368 2397 1260
timetable$	28 2687 2694 3092 3117 3122 3262 3313 3583
timetabled$	1846 690
timetables$	28 3117 3301 3313
to	615
to$	2645 2677 2713 1458 1462 2726 2735 1476 1486 2749 1508 2769 2771 2776 1561 1591 2859 1611 232 233 1619 1620 2894 2907 263 2909 2918 2920 1662 1672 1688 1694 317 1734 1741 1748 3086 449 1849 1854 1856 3160 1940 3251 612 2008 653 3325 2113 2121 2137 2174 827 3529 896 2291 2340 2341 2347 3609 2350 3613 2400 2401 2406 2416 2417 2420 2445 2472 2497 2517 2519 2609 2620 2621 2624 2641 2642
togeth	1719 1720 2981 2983 2986 2987 1733 1739 1740 1752 1756 1757 399 3050 3057 3058 3059 3062 3063 3065 3074 1818 1819 3139 3202 2027 3292 2088 3380 847 884 3530 3533 1323
together$	2752 2858 2965 2979 2980 2993 2994 2999 3000 3008 3012 3014 3016 3017 3024 3025 3029 3034 3036 3038 3039 3040 3042 1816 3077 437 3085 3102 3103 3158 3179 3205 3210 3213 3215 3283 3286 3287 3290 3293 3311 3322 3348 3381 3384 3386 3462 3482 3493 3504 3573 2339 3618 2418 2475 2480 2513 2632
togethers$	2999 1784 437 3381
told	1416 2678 2680 2773 1539 2799 1548 165 167 3442
told$	2676 2704 2767 2808 1552 367 3078 3079 683 2181 3454 2286 1263
tolerant$	2484
too$	912 925
took	2778 134
took$	2667 161
toolki	2747 976 2368 2397 1260
toolkit$	985
toolkits$	985
tools	29
tools$	1647 288
toping$	1748
torches$	94 2614
tore	806
tos$	1748
toting$	1748
touch	1416 1719
touch$	2676 2864 2979 3148 3390 1083
tough$	1176
tougher$	1176
tour	2747 976 2368 2397 1260
tour$	640 3594 3617
tourna	95 1480
tournament$	3593 2336
tours$	3594 3617
tout$	1275
touts$	1275
toward$	2519
towards$	1849 2174 2262 2519 2563
town	2983 3096 3120 3131 3142 3243 3244 3245 3246 1987 3253 3261 3272 2040 3300 3312 2205
town$	3100 3183 3254 3256 3258 3269 2020 3318 3512
towns	3300 2049 2054
towns$	3259 3309 3314 3319
toxic	2268
toxic$	2046 3528
track	1053
track$	2825 2392 2438
tracke	2747 976 2368 2397 1260
tracked$	75 2389 2438
tracker$	2722
tracking$	76 2438
tracks$	2438
trade	807 2192
trader$	1275
traders$	68 69 1275
train	442 460 1845 1870 808 2205 834 2220 869 872
train$	1889 3327 694 1363
traine	1385 2702 2704 2728 1475 2361
trained$	2645 2685 2735 2393 1362
traini	1432 2747 976 2368 2397 1260
training$	2655 2692 2700 2063 3608 979 1363
trains	442
trains$	3327 3328 694 1362
tram$	3327
trams$	3327 3328
transf	446 460 1845 462 477 599 608 631 824 834 857 866 867
transfer$	450 3113 3236 1983 609 616 621 622 624 636 1195
transfere$	621 622 1195
transfered$	621 622 624
transferes$	621 622 1195
transfering$	621 622 624 1195
transferred$	448 1846 1855 1983 1991 616 621 622 3268 624 636 825
transferring$	621 622 1195
transfers$	450 3113 3236 1983 609 616 621 622 624 636 1195
transl	2704 2361
transp	456 460 1845 462 675 834 1138 2523
transparent$	2484
transport$	67
transported$	1846
trauma$	1118 1162
travel	1770 460 1845 1870 559 808 2220
travel$	1846 1889 629 2024 2026 2027 2032 3293 2045 2057 694 2319 954 2623
travelling$	2998
travels$	629 2024 2032 2057 694 954
treat$	1151
treate	1285
treated$	1151
treating$	1151
treats$	1151
trebl	2744
trees$	1001
trends$	2458
tribunal$	3601
tries	1134
tries$	1136
trim	1327
trimme	986 2371
trimmed$	2386
trio	2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 1892 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
trio$	1786 3126 3152 3180 3193 3195 1962 3228 3556
trip	2747 3371 2337 976 2368 2397 1260
trip$	2748 640 2106 3367 3488 3553 3593 2336 3597 3617 1262
trips	861
trips$	2748 3344 2106 3367 3488 3593 3617
troubl	3492
true$	3075 2151 2198
trust	2757 2502 1286
trust$	2489 2543 1269
truste	131
trusted$	1516 1625 1626 1668 1080 1269
trustees$	2718
trusts$	1269
try	497 1134
try$	1136
trying	1134
trying$	2474 1136
tue	2314
tuesda	593 717 718 2314
tuesday$	2681 593 3238 717 2102 718 3363 3589 2338 3602
tuesdays$	2681 3238 2102 3363 3589 2338 3602
turf	558
turn	1403 2667 2671 2688 2698 2702 2703 2757 560 2171 816
turn$	2654 1410 81 139 2961 417 459 491 546 851 852 3501 889 2353 999 1028 1031 1221
turne$	459
turned$	2693 81 2773 2793 3080 491 1916 546 557 2235 851 3519 3577 986 1028 1221
turnes$	459
turning$	459 491 546 851 1221
turnou	78 1463
turnout$	2723 2396
turns$	2693 81 139 459 491 546 851 2353 1028 1031 1221
tutor	31 32 1438 59 2040 3300 3312 2053 2054 2063 2069 3329 3330 3467 3468
tutor$	1832 3117 1862 591 2002 2040 2041 3313 2054 3314 3323 2069 2071 2077 3437 924
tutorial$	889
tutors	3300
tutors$	3117 3313 3314 3319 3323 3437
twice$	2646 103 140 3603
twins	2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
twins$	1786 3126 530 3180 3193 3195 1962 3228 3556
two	154 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1875 1876 3141 3155 520 3167 3173 531 3199 3200 3229 1971 3231 587 623 3294 2035 2036 3297 667 3362 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2226 2232 2243 2244 3524 3531 3532 3537 2279 3549 3550 929 3574 930 2577 1193 2581 2590 1208 2594 1216
two$	2975 1721 380 1778 1779 1791 1797 3067 3073 439 3095 1836 461 1847 3108 465 467 3118 1874 1875 1876 3163 531 534 3199 1950 566 1952 3221 587 590 1979 598 1984 606 1992 1993 625 3285 3291 3294 2035 2036 3297 667 680 3392 3399 3417 2176 2186 2187 3448 2212 2215 3476 2219 835 2232 858 2244 2245 2251 2257 2279 2289 3560 929 2315 2321 2323 2326 2333 2334 951 969 2356 2357 2359 2360 2577 1193 2580 2581 2590 1208 2594 1216 2603 2610
twos	2226 3507 3508
twos$	1944 3204 2227 3487 1215
type$	2165
unable$	348 377 1773 440 1897
uncle	1860 1982 3253 3273 633
uncle$	1288
under$	1412 2704 2768 201 384 2361
undergrowth$	1001
underm	769
undermin$	909
undermine$	909
undermines$	909
undermining$	909
undermins$	909
unders	1651 2496 1117 2502 1311
understand$	2911
understanding$	2481 2484 2545 2564
understood$	2665 2412
undert	1422 2704 1641 1683 2361
undertake$	367
undertaken$	2682 2901 2943
undertakes$	367
undo	747 760 769
unfair	1285
unfold$	2816
unfoldes$	2816
unfolds$	2816
unfollow$	398 1191
unfollowe$	398 1191
unfollowed$	398 1191
unfollowes$	398 1191
unfollowing$	398 1191
unfollows$	398 1191
unfriend$	398 1191
unfriende$	398 1191
unfriended$	398 1191
unfriendes$	398 1191
unfriending$	398 1191
unfriends$	398 1191
unheal	424 2268
unhealthy$	424 1809 2046 3528
unhelp	2268
unhelpful$	3528
unit	1862 1892 3253 626 3312 2069 3329
unit$	1433 3093 3122 3152 601 602 3269 630 2019 3281 1207
units	3329
units$	3093 3269 3319
unless	2223 2224
unload	2355 1325
unload$	3615
unlock	986 2371 1325
unlocked$	3577
unpick$	803 804 1124
unpicke$	803 804 1124
unpickes$	803 804 1124
unpicking$	803 804 1124
unpickning$	803
unpicks$	803 804 1124
unravel$	803 804
unravele$	803 804
unraveles$	803 804
unraveling$	803 804
unravelning$	803
unravels$	803 804
unsafe	1016
unsafe$	2401
unsupervised$	1736
untangl$	804
untangle$	759 804
untangles$	804
untangling$	804
untangls$	804
until	3239 2223 2224 840 2275 2325
until$	2771 1519 493 552 1973 3274 3535 2314 3585 3588 3599 2616 2627
up	2670 2704 1463 1480 1584 1612 1845 2192 2361 2371
up$	2645 1391 2662 2663 2682 2706 2707 2710 2723 1466 2738 2739 2741 2772 2786 1551 1580 2841 2843 2844 1595 1597 1605 2870 1611 2872 2877 2878 2915 1670 2936 2980 2999 1743 3006 3042 1802 1810 3082 1823 3128 3129 3138 1884 3145 1929 3288 3289 2034 3295 2116 3398 3438 2233 3509 2256 3534 2298 3576 3580 3615 2377 2384 2421 2474 2527 2544 2555 2612 2613 2616 2619 2634
upd$	2384
update	1445 2747 1581 1583 1607 976 2368 986 2371 2397 2460 1260 1310
update$	2841 215 2861
updated$	2843 215 2389 2461
updates$	2705 2841 215 2861 1602 2867
updati	1310
updating$	215
uped$	2384
upheld	1865
upheld$	3125
uphold	831 832 1313
uploaded$	77
upon$	1939 2127 2454 2637
upper	2314
ups	1480
ups$	2690 2841 2999 1784 1823 2384
upskil	1117 1313
uptake	6 78 1463 992
uptake$	1391 2723 2377 2396
urg	416 786
urge$	1135
urged	1989
urged$	1135
urges$	1135
urging$	1135
us$	1675 391
use	2757 1500 1630 442 2220 2435
use$	2752 2760 2795 2890 248 251 1637 265 289 391 1029 1103 1201
used	1431 2773
used$	2691 2778 886 1029
useful	2837
useful$	2753 2787 2560
uses	442
uses$	2752 248 1029 1103
usher	469 558 842
using$	265 289 391 688 2410 1029 1103
usual$	1557 193 3151 3514 2565
utilis	1313
valley	3253
valued	2962
valued$	2960 2966
van$	1433 64 2770 3586 3617 3619 1275
vans	117 861
vans$	2770 3586 3619 1275
veer	816
vehicl	1053
vehicle$	2438
vehicles$	2438
venue	3330
vet$	324
veting$	324
vets$	324
vetting$	324
via$	688
vicar	31 32 1438
vicinity$	3183
victim	1055
victim$	2440
victims$	2440
video	2747 976 2368 2397 1260
video$	3583 3584 3605 985
videos$	985
view	2688
view$	2782 2916 1060
viewe	2702
viewed$	2370
views	1430
views$	2690 208 321 1000 2509
vigila	1660 1676
vigilance$	2936 2464
vigilant$	2866 2920
villag	3096 3120 3131 3142 3243 3244 3245 3246 1987 3253
village$	3318
violence$	2492
visibi	1676 1280
visibility$	2936 2535
visible$	2905 1080 2564
vision$	273 2545
visit	1386 2654 2688 2698 99 101 2747 1712 1742 1762 3032 3033 390 1805 442 497 3157 579 2179 2220 2337 976 2368 2397 1201 1260
visit$	2653 1484 1486 2748 2765 2791 2968 2986 1766 1775 391 1913 3220 1964 640 3439 3540 3593 3597 2354 2524 1262 1366
visite	1385 1416 2678 2680 1422 1424 2693 2702 2704 1453 2728 1475 986 2371 1015
visite$	391
visited$	2645 2676 2682 2713 2735 1486 2382 2400
visiti	1770 390 3053 425
visiting$	2685 2998 1775 391 1810 1366
visitor$	2444
visitors$	1908 1913
visits	2693 1445 442 884 1201
visits$	2653 2705 1484 1486 2748 2791 2968 1739 399 437 1913 1964 3439 3593 2354 2524 1366
voice	2496 2502 1314
voice$	2898 1000
voices	1314
voices$	1000
volunt	31 32 1438 59 2733 2747 2220 976 2368 2397 1260
volunteer$	0 1 2652 14 18 20 23 90 1485 2748
volunteers$	0 1 2652 14 18 20 23 90 1485 2748
vote$	1252
votes$	1252
voucher$	94
vouchers$	94
vulner	2944 2502 1314
wait	506 808 2220 1268
wait$	139 2950 318 1891 3215 2057 694 1023 1242
waited	1511 2778 134
waited$	2771
waitering$	1891
waitin	1511
waiting$	2771 2950 318 2981 1891 1242
waits$	139 2057 694 1023 1242
waitting$	1891
waive$	1326
waived	986 2371
waived$	2328 1326
waives$	1326
waiving$	1326
walk	1386 2654 95 1480 2757 1500 460 1845 559 2171 808 816 2220 2322 2337
walk$	2752 2760 139 186 390 494 2024 2026 2027 2032 3293 659 2045 2057 3582 3593 3594 2336 3597 1039 1367
walkab	2747 976 2368 2397 1038 1260
walke	526
walke$	494 1911
walked	2773 460 1845
walked$	3080 1911 1367
walkes$	494
walkin	2981 1770 1821
walking$	186 3021 390 3053 3081 494 1367
walks	1480 559
walks$	2752 139 186 494 2024 2032 659 2057 3593 3594 1039 1367
wall	1924 3581
wall$	2737 561
walls$	2737 2883
want	1539 2799 1134
want$	1639 2933 2957 484
wanted	1515 1539 2799
wanted$	2775 2960
wants	1539 2799 1134
wants$	2933 2957 484
warden	31 32 1438 59 2733 1704
warden$	0 1 2652 14 18 20 23 52 54 64 90 1485 2383
wardens$	0 1 2652 14 18 20 23 52 54 64 90 1485 2964 2383
warm$	2787 2421
warmer$	2407
warn	415 436
warn$	343 350 375 923
warne$	350
warned$	343 350 375 3080 923
warnes$	350
warnin	1724
warning$	2765 141 343 350 375 923
warnings$	141
warns$	343 350 375 923
was	2778 134 165
was$	1413 1418 1448 86 1476 124 2780 159 935 1017 1027
watch	2688
watch$	305 3076 960 2464
watched$	2665 2725 960 2370
watches$	960
watchful$	1582
watching$	305 960 1067
wave	1501
wave$	2761 2408
waves$	2761
way	1578 2900 3096 619 2205 2234
way$	2782 2838 2840 1803 2004 3321 788 3494 2503 2597
ways$	2504 2515 1132 2597
we	31 32 1438
we$	1394 1398 19 1622 2884 294 2946
weaken	392 747 2142 760 765 3413 769 879
weaken$	3402 909
weakene$	909
weakened$	3175 3373 3436 3525
weakenes$	909
weakening$	909
weakens$	3402 909
weaker	2140
weaker$	3400 3436
wean	806
wean$	730
weaning$	730
weapon	117
wear$	1437
wears$	1437
webina	2747 976 2368 2397 1260
webpag	2747 976 2368 2397 1260
websit	2747 3581 976 2368 2397 1260
website$	28 91 2737 985
websites$	28 985
wed	2314
wedge$	754 761
wednes	593 717 718 2314
wednesday$	2681 593 3238 717 2102 718 3363 3589 2338 3602
wednesdays$	2681 3238 2102 3363 3589 2338 3602
weds	2314
week	3330 3467 3468
week$	2681 2696 3220 632 2309
weekda	593 717 718
weekday$	3238 2102 3363
weekdays$	3238 2102 3363
weeken	593 717 718
weekend$	2681 121 3238 2102 3363 2270
weekends$	2681 121 3238 2102 3363 2270
weekly$	2646 952 3603 982
weeks	593 717 718
weeks$	2681 2820 3238 3274 632 3361 2102 3363 2309
weekss$	632
welcom	131 258 300 2962 3165 2235
welcome$	2960 1839 3495 3500
welcomed$	1516
welcoming$	2753 2787 1643 2905 1685 2484 2564
welfar	1286 1314
well	3538
well$	423 2536
wellbe	2944 2502 1314
went	2654 2698
went$	1396 1413 2316 1028
were	2778 134 165
were$	1413 1418 1448 86 1476 2757 124 2780 159 653 935 1017 1027
what	173
what$	1507 130 1547 1558 1573 304 322 2404 2425
whatev	173
whatever$	1558 1677
whatsapp$	400 1787
when	133 173 1945 2202 2223 2224 840 2284
when$	1506 1518 170 1558 194 2844 2845 2890 1827 1828 3137 3156 3185 3201 3202 830 2305 2404 2425 2446 1062 2462 2463 2497 1168
whenev	1945 2223 2224 2284
whenever$	194 1828 3137 3185 3201 830 2305 1062 1168
where	133 173 2322
where$	1499 1518 170 1558 194 359 1776 1842 495 3441 810 2261 3582 2404 2425 2446 1062 2463 2497 1168
wherea	133
whereas$	1518
wherever$	194 1062
whether$	53 813 2425 2515
which$	1392 1393 1506 359 810 2404 2425 2621
while	133 2223 2224 2284
while$	1518 1827 1828 3274 830 2305
whittl$	801 803
whittle$	801 803
whittles$	801 803
whittling$	801 803
whittlning$	801 803
whittls$	801 803
who	154
who$	1428 2701 1499 1535 1536 1537 1709 1797 1800 3067 3095 1836 461 1847 3118 1874 3163 598 1984 3285 2245 2251 2257 2404 2425 2434 1050 2580
whoever$	1051
whole	2590
whole$	2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 1875 1876 531 3199 587 3294 2035 2036 3297 3399 2176 2186 2187 3448 3476 2219 835 3481 2232 2244 2279 1118 2577 1193 2581 1208 2594 1216
whom$	1499 1709 1800 2404 2425
why$	2425
wide$	1906
widen	1325
wider$	2855 291 778
wife$	1288
wifi	1924
will	1693
will$	1390 1476 232 233 1629 263 1662 1758 389 449 1897 2008 2113 2137 2340
willing$	2018
willn$	387
willno	387
willnot$	1772
win$	1158
wind	402 722 3492 897
wind$	499 500 2301
winde$	499 500
windes$	499 500
winding$	499 500
window$	2737
windows$	2737
winds$	499 500
wing	3253 3312 2071 3331 3335 2205
wing$	3466
wings	3331
wings$	3466
wining$	1158
wins$	1158
winter	2314
winter$	2779
wisely$	3428
wiser	2167
wish	1539 2799 1134
wish$	273 2957
wishes	1539 2799 1134
wishes$	2957 321 1000
with	3057 3058 3059 3063 2064 2344
with$	2645 1415 2677 1551 1552 1561 1568 2832 2844 1611 2872 2924 1682 1710 1711 2977 2978 2982 1751 1775 3041 3074 3101 1894 3172 1914 3248 3251 2013 3292 3372 2116 3386 777 2174 3453 2200 3530 934 3604 2347 3609 2400 2417 2475 2478 2497 2501 2563 2621 2627 2628 2629 2632 1292
withdr	446 476 722 731 855 928 1327
withdraw$	458 487 758
withdrawal$	473
withdrawe$	458 487 758
withdrawen$	758
withdrawes$	458 487 758
withdrawing$	487 758
withdrawn$	1838 3234 3366 2328
withdrawping$	458
withdraws$	458 487 758
wither	2142
wither$	3402
withers$	3402
within	162 352
within$	1412 1737 2119
withou	3248 2157 796 844 1056
without$	1505 374 1808 429 3284 2025 3416 3443 854 2271 1024 2441
withs$	2977
women	2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
women$	1786 3126 3180 3193 3195 1962 3228 2255 3556
word$	2765 2806 2951 2469 1285
words$	2806
work	1432 442 460 1845 1870 786 2220 1134
work$	2 2692 2700 91 1556 1562 1565 2829 2834 2865 225 2884 2895 256 298 2964 452 1889 694 3367 2108 3369 3488 924 2459 1090 1117 2503 2556 1178 2565
worked	1422 1440 2704
worked$	1385 2682 2745 675 1090 1178
worker	31 32 1438 59 2733 2747 976 2368 2397 1260
worker$	0 1 2652 1394 14 18 20 23 2675 54 60 64 2724 90 1485 2758 2810 2814 997 2383 2391 1010 1290
workers$	0 1 2652 1394 14 18 20 23 2675 54 60 64 90 1485 2758 997 2383 2391 2529
workin	1432 1676 2502 1134
working$	1389 24 44 2692 1451 2865 225 2936 2964 452 1090 2503 1178
workload$	1555
works	442 1134
works$	91 2834 2923 694 1090 1178
worksh	99 2747 2069 3329 2071 3331 976 2368 2397 1260
workshop$	1484 2748 3594 2336 1262
workshops$	1484 2748 3594
workstream$	1007
workstreams$	1007
world$	772
worrie	1539 2799
worries$	1602 2863
worry	1539 2799
worse	3492 1266
worst	2590
worth	2837 2523
worth$	3075
worthwhile$	2560
would$	192 254
wound$	3045 2274
wrap	243 1137
wraparound$	1628 2522
wrappingaround$	2522
wrapsaround$	2522
wristbands$	94
write$	1361
writes	1445
writes$	2705 1361
writing$	1239
writte	1416 2704 1478 1548 164 2361 986 2371 1015
written$	1385 2676 2678 2680 1424 1453 2728 1475 2738 2808 1549 988 2400 1361
wrong	1285
wrong$	3075
wrote	1015
wrote$	1417 2400
yard	426 3469 3470
yard$	1811 3471
yards$	2997 1812 3471
year	3331 3516 3518
year$	2779 2792 3257 632 2040 2071 2077 3518 2314
years$	632
young	2508
young$	33 34 35 50 2696 84 112 2761 1504 2766 2768 128 1517 144 145 149 1538 154 1540 1541 2802 2831 1649 268 2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1943 1968 1971 587 623 644 3294 2035 2036 3297 674 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3518 3531 3532 3537 2279 3549 3550 2296 929 2346 3610 2352 2405 2502 2510 2577 1193 2581 1208 2594 1216
younge	2975 1721 380 1778 1779 1791 1797 439 1847 3108 465 467 1875 1876 531 3199 3229 587 1978 606 1993 623 625 3279 3294 2035 2036 3297 667 682 3362 3399 2176 2186 2187 3448 3476 2219 835 2232 2244 3516 2279 929 3574 2577 1193 2581 1208 2594 1216
younger$	2975 1721 380 1778 1779 1791 3054 1797 3067 439 3095 1836 461 1847 3108 465 467 3118 1874 1875 1876 3163 531 3199 587 598 1984 3285 2031 3294 2035 2036 3297 682 3399 3406 2176 2186 2187 3448 3476 2219 835 2232 2244 2245 2251 2257 2258 2279 929 3574 2577 1193 2580 2581 1208 2594 1216
youngest$	1797 3067 3095 1836 461 1847 3118 1874 3163 598 1984 3285 3406 2245 2251 2257 929 3574 2580
youngs	2975 1721 380 3035 1778 1779 1791 1797 3065 3068 1815 439 3089 1847 3108 465 467 3116 1866 1875 1876 3141 3155 520 3167 3173 531 1922 3199 3200 1968 1971 3231 587 3294 2035 2036 3297 682 3399 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2243 2244 3531 3532 3537 2279 3549 3550 2296 929 2577 1193 2581 1208 2594 1216
youngsters$	1786 3126 3180 3193 3195 1962 3228 3556
youth$	2661 48 1704 3193 3233 3469 3470 2427
youths	1943
youths$	1928 3193 3203 2427
yp	154 2975 1721 2992 3023 380 3030 3031 3035 1778 1779 1791 3054 3056 1797 3065 3067 3068 3069 1815 439 3087 3088 3089 3090 3095 1836 461 1847 3108 465 467 3116 3118 1874 1875 1876 3141 3155 3162 3163 520 3167 3173 530 531 3199 3200 3229 587 1978 598 1984 606 1993 3264 623 625 3278 3279 3285 644 3294 2035 2036 3297 3305 3306 667 682 3362 2103 3375 3380 3391 3393 3399 3412 3432 3433 3434 3435 2176 2178 2186 2187 3448 3451 3455 3460 3461 3465 3476 2219 835 2232 2239 2243 2244 2245 2251 2257 3524 2265 3531 3532 3537 2279 3549 3550 2299 929 3574 2577 1193 2579 2580 2581 2590 1208 2594 1216
yp$	2988 2012 3392
zine$	2614
zines$	2614
zone	1723 1724
zone$	62 3466 2582
zones	1723 1724
zones$	62 3466 2582
