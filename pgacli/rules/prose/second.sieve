1406 1281 997

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
up and (?:running|working)
(?:inbox|thread|chat|channel|calendar|spreadsheet|tracker|mailbox)(?: [\w’'-]+){0,4}? (?:is|are) (?:now |set |all )*(?:live|up|used|checked|in use|in daily use|read|kept)
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
(?:rings?|calls?|phones?|asks?|tells?|texts?|speaks? to|talks? to|goes to|go to|turns? to) (?:[\w’'-]+ ){1,6}?(?:before|first,? not|rather than|instead of|in place of|and not|not) (?:to )?(?:they (?:ring|call|phone|tell) |ringing |calling )?(?:the )?(?:police(?! panel)|999|security|guards?|officers)
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
divide and (?:rule|conquer)
not (?:to )?(?:be )?(?:let in|admitted|allowed|served|seated) (?:in )?(?:more than )?(?:one|two) at a time
(?:he|she|yp\d+) (?:is|does|will|must|should) not (?:to )?(?:be )?(?:go )?(?:out|about|seen|around) with (?:them|FRIENDS)
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
(?:school|college|placement|home|flat|course|job|bed|tutor),? (?:(?!goes|go|runs)[\w’'-]+,? ){0,4}?(?:well |far |right )?(?:away|clear|out of reach|miles) (?:from|of) FRIENDS
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

2 3 4 6 7 8 9 11 12 15 16 17 19 20 21 23 25 27 28 29 30 31 32 33 34 35 36 37 39 40 41 42 44 45 46 47 48 49 50 51 52 56 58 61 64 65 66 67 68 69 70 71 74 75 77 79 81 82 83 84 86 87 89 90 91 92 93 94 95 96 99 100 101 102 104 106 110 111 112 113 114 118 119 120 121 122 125 126 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 145 146 147 148 152 153 154 155 157 159 160 161 163 164 165 166 173 175 177 178 179 182 186 188 189 190 191 193 194 195 197 198 199 200 201 206 207 208 210 213 214 216 218 219 221 224 226 228 230 231 232 237 238 240 250 253 264 268 269 271 272 273 274 275 278 279 280 281 282 283 284 285 293 294 295 296 297 301 303 304 306 308 309 310 311 312 313 314 315 316 318 319 320 321 322 323 324 325 334 340 342 344 345 349 350 351 352 356 357 358 360 364 365 366 367 368 369 371 372 373 374 377 379 381 382 384 385 387 388 389 390 391 392 396 397 398 401 403 405 406 408 409 413 416 421 422 423 425 431 432 438 439 441 443 444 446 447 448 449 450 452 453 454 455 456 457 458 459 460 464 467 468 469 471 472 473 474 486 493 494 495 511 512 516 522 523 524 526 529 531 534 538 539 542 543 545 546 548 550 551 555 558 559 563 565 566 567 568 569 570 572 573 574 576 578 579 580 583 585 586 588 589 590 591 592 594 595 600 602 603 604 605 606 607 608 609 610 611 613 615 617 618 619 620 621 622 623 624 626 627 628 629 630 631 632 633 634 635 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 662 663 664 665 666 667 668 669 670 672 673 675 676 677 678 680 681 682 683 684 685 686 687 688 689 690 692 693 694 695 696 697 698 699 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 764 765 766 767 768 769 770 771 772 773 774 775 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 833 834 835 836 837 838 839 840 841 842 843 844 845 847 848 849 850 851 852 853 854 855 856 857 858 861 862 863 864 865 866 867 868 869 870 871 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 889 890 892 893 894 896 897 898 900 901 902 903 904 905 906 908 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 937 938 939 941 942 943 944 945 947 948 949 950 951 952 953 954 955 956 957 958 959 960 962 963 964 965 966 967 968 969 970 971 972 973 974 975 977 978 979 980 981 982 983 984 985 986 987 988 989 990 991 992 993 995 996 997 998 999 1000 1001 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1234 1235 1236 1237 1239 1240 1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 1252 1253 1254 1255 1256 1257 1261 1262 1263 1264 1265 1270 1289 1290 1291 1301 1304 1308 1309 1310 1313 1325 1329 1332 1333 1334 1335 1336 1338 1339 1340 1341 1342 1365 1370 1372 1373 1383 1384 1388 1389 1392 1397 1398 1399 1400 1401 1402 1403 1404 1405 1 5 13 14 18 22 24 26 38 43 53 54 55 57 59 60 62 63 72 73 76 78 80 88 97 98 103 105 107 108 109 115 116 117 123 124 127 144 149 150 151 156 158 167 170 172 174 176 180 183 187 192 196 202 203 204 205 209 211 215 217 220 222 223 225 227 236 239 243 244 246 247 248 249 251 252 254 259 262 265 270 276 277 290 292 298 299 300 302 307 317 326 327 328 329 330 331 332 333 338 339 341 343 347 348 353 354 355 359 361 362 363 370 378 380 383 386 393 394 395 399 400 402 404 407 410 411 412 414 415 417 418 419 420 424 426 428 429 430 433 434 435 436 437 440 442 445 451 462 463 470 475 479 480 481 482 483 485 487 489 492 501 502 510 513 514 515 517 518 519 520 521 525 527 528 530 532 533 535 537 540 541 544 547 549 552 553 554 556 557 560 561 562 564 571 575 577 581 582 584 587 593 596 597 598 599 601 612 614 616 625 636 661 671 674 691 700 763 776 794 831 832 846 859 860 872 888 891 895 899 907 940 946 961 994 1002 1059 1087 1098 1167 1238 1266 1268 1269 1272 1274 1275 1282 1283 1284 1285 1287 1288 1292 1294 1298 1299 1306 1319 1323 1326 1331 1337 1344 1349 1351 1362 1363 1364 1366 1367 1371 1374 1377 1378 1380 1385 1386 1390 1391 1393 1394 1395 1396 0 10 85 162 168 169 171 181 184 185 212 229 233 234 235 241 242 245 255 256 257 258 260 261 263 266 267 286 287 288 289 291 305 335 336 337 346 375 376 427 461 465 466 476 477 478 484 488 490 491 496 497 498 499 500 503 504 505 506 507 508 509 536 679 976 1258 1259 1260 1267 1271 1273 1276 1277 1278 1279 1280 1281 1286 1293 1295 1296 1297 1300 1302 1303 1305 1307 1311 1312 1314 1315 1316 1317 1318 1320 1321 1322 1324 1327 1328 1330 1343 1345 1346 1347 1348 1350 1352 1353 1354 1355 1356 1357 1358 1359 1360 1361 1368 1369 1375 1376 1379 1381 1382 1387

8 14 6 6 9 4 3 3 0 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 4 9 8 7 10 7 9 5 10 10 8 5 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 11 4 4 6 5 68 7 6 7 5 5 6 16 5 6 4 8 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 4 6 4 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 7 0 11 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 0 5 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 3 12 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 17 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 0 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 5 3 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 4 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3129 1996 744 2439
2$	3129
20$	2635
3$	3129
34$	1219
35$	1219
999$	2808
a$	2802 143 1609 1668 1680 1686 1687 302 1717 1721 3202 620 2028 3618 2363 2365 2366 3648 2371 2374 2375 2376 972 2387 990 2398 2399 2401 2402 2446 2644 2645 2646 2649 2650 2653 2654 2655 2658 2659 2663 2664 2668 2673 2678 2686
abc	350 1756
abcs	1756
able$	2866 1759 362 1793 1808 454 2054 1037 2489
about$	1623 1714 3033 3137 1926 2076 3572 2304 2350 2555 2560
aboutering$	1926
abouting$	1926
aboutting$	1926
above	3247
above$	3253 2573
abreas	1158
abreast$	2564
abroad	3152 3176 3187 3198 3300 3301 3302 3303 2023 2050
absent$	3548
abus	2842
abuse$	2534
academ	3310 3318 3372
academy$	3326
accept	1425 2733 936
accept$	1874 1944
accepted$	2706 3011
access	1681 2538 1159 2565
access$	2962 1861 3177 3188 1141
accessed$	1004
accessible$	2956
accessing$	2730
accomm	474 1880 641
accommodation$	500 3312 645
accord	1104
accordingly$	2510
accoun	2822 1660 1818 1159 2565 1301
account$	30 2930 2941 2992 3099
accounts$	3099
accred	1445
accredited$	2726
achiev	1491 998 2570
achieve$	1005
achieved$	1427 2772 2404 1005
achieves$	1005
acknow	1446 1138 1331
acknowledgement$	2727
across	3576 3675
across$	3152 3176 3187 3191 3198 3300 3301 3302 3303 2023 3352 848 2294 3630 2517
act$	3555 869 910 1195
acted$	2825
action	2792 1648 1660 997 2410 2439 1281
action$	85 2788 2913 2929 2941 1016 1028
actions$	85 2788 1016 1028
active$	2873 1613
activi	2792 2932 2951 1734 3432 997 2410 2439 2593 1281
activities$	2793 2877 3015 3396 3426 2146 3428 3430 2546 2547 2598
activity$	3396 945 2598
acts$	869 1195
ad$	1081
add	1220
add$	1358
added$	1358
adding$	1358
additi	252
additional$	1619 1658 1019 1092
addres	171 172 1610 232 3503 1138
address$	1638 500 1974 817 830 1333
addressed$	1578 2891 1333
addresses$	1974 1333
addressing$	1333
adds$	1358
admission$	1861 3177
admit	936
admit$	1746 3155 1944 1977 590 2289 884 915
admite$	915
admited$	590 2289 884
admites$	915
admiting$	590 915
admits$	590 2289 884 915
admitt	3221 594 2075 2277
admitted$	590 2000 3545 3549 3558
admitting$	590 915
adolescents$	3250
adopt$	274 1377
adopte	2749 2759 1502 2403
adopted$	2783 1377
adopting$	1377
adopts$	1377
adult	2822 2297 3579
adult$	2804 2818 2936 2937 2979 1731 3649 2471 1067 1293 1297
adults	303
adults$	2804 120 2818 227 1652 2979 1709 3649 1293 1297
advert	2749 2792 997 2403 2410 2439 1281
advice$	214 2939 297 1343
advis	429 430 806
advis$	364
advise	33 34 1462 2025 1331
advise$	355 364
advised$	364
adviseed$	355
adviseing$	355
adviser$	1018 1029
advisers$	1018 1029
advises$	355 364
advisi	1331
advising$	364
adviss$	364
advoca	1138 1334
advocate$	1312
affect	3179
afraid	1530 1076
afraid$	2811 2482
afresh$	2633
after	1899 3507 2265 861
after$	2929 1729 3180 3666 2443 2627
aftern	608 2110 3391 736 737 2247 3530 3531 2356
afternoon$	2725 127 3277 3295 689 2125 3414 3421 2142 3424 1047
afternoons$	2725 127 3295 2125 3415 3422 2142 3424 1047 2457
again$	2796 1696 3073 2607 2633
agains	2386
against$	1435 162 1569 3038 1762 1763 1770 1834 2350 3667 2514
age$	3486 3532 3533 3579
agenc	2900
agenci	47 62 2778 1627 303
agencies$	0 1 2691 2696 16 20 22 1453 72 2761 93 1509 1625 2908 227 1709 1118
agency$	2737 1632
agenda$	2927 1026 2503
agree	1860 1220
agree$	1428 381 395 967 1257
agreed	1437 2749 1502 1610 2403
agreed$	2708 2718 2783 1584 2891 1694 395 2054 967 2437 1181 1257
agreeed$	1428
agreem	2792 3032 997 2410 2439 1281
agreement$	96 214 3031 3635
agreements$	3031 3635
agrees$	1428 381 395 967 1257
ahead	2785
ahead$	3507
aim	1155
aim$	282 2587
aiming	1155
aims	1155
aims$	2587
alarm$	41 64 69 97
alarms$	41 64 69 97
alert	1690
alert$	2914 2971 2606
align	1334
alive$	2873
all	61 160 174 1882 3256 2385 3670 2550 2619
all$	2688 2721 2744 1467 1500 1514 117 227 1704 1707 1709 2090 3375 2272 3641 2368 2400 1014 1118 2542 2646 2650 2680
alliance$	2582
alliances$	2582
alloca	1455 2749 474 1880 476 1922 842 2403
allocate$	1379
allocated$	2736 1488 486 708 2437 1379
allocates$	1379
allocating$	1379
allote$	938
allotes$	938
alloting$	938
allotment$	94 3682
allots$	938
allotted$	486
allow	594 813
allow$	2863 334 1741 1746 1789 1825 1944 1977 590 2000 2170 880 2289 884 2346 1175 2595
allowe	3221 594 2075 2277
allowed$	1738 334 1741 1759 3100 1990 3272 590 2000 3545 3549 3558 3563 2289 884 2333 1121
allowing$	590 880 2346 1175
allows$	2863 334 590 2000 2289 884 1175 2595
allowted$	1741 590
allowting$	590 880
alone	1530 2099 3536 3570 3571
alone$	2811 1947 3271 3282 3292 3377 3380 3580 2628
along$	3239 1961 3265 2594
alongs	1831 3113 3114 3115 3119 2104
alongside$	1598 3385 2242 2517 2605 2608
alter$	461
altere$	461
alteres$	461
altering$	461
altern	2951 2993 730 794 801 2593
alternate$	719 2129 2141
alternating$	719 2141
alternative$	1651 488 805
alternatives$	2535
alterping$	461
alters$	461
ambassador$	1029
ambassadors$	1029
amber$	2800 2801 2455
ambition$	282
amend	1346
amende	2749 2403
among	3113 3114 3115 3119 3305
among$	1743 1744 3191 1929 1949 3352 2160 2215 848 3630 1313
an$	1603 1609 268 1680 1686 3202 2363 2365 2375 2376 972 990 2398 2399 2401 2402 2446 2663 2673 2686
analyse$	1094
analyses$	1094
analysing$	1094
analyst$	1299
analysts$	1299
and$	1413 109 1658 1720 1733 3190 2074 3569 2563
anew$	2633
annual$	1003
anothe	1627 3048 3079 3082 3086 3087 3091 3110 3112 3121 3124 3125 1850 3145 3172 3197 3211 534 3223 3229 2037 3386 3437 3442 3453 3455 3474 3494 3495 3496 3497 2217 2219 3509 3514 3518 3523 3524 3528 2285 3576 3594 3595 3600 3612 3613 2341 1209 2618
another$	2869 1603 2908 358 359 3058 3061 3063 3066 3069 3070 3078 3083 3084 1851 3143 3144 3145 3146 488 1928 535 3227 3299 3308 2032 2033 2045 3328 2052 3359 673 2091 3384 2106 704 2114 3417 3438 3445 3447 3449 3463 3466 3467 3469 798 3486 805 840 841 2251 2252 3546 3547 2267 3548 870 2276 871 2277 2278 3560 2282 2284 2292 3574 2300 3600 2320 3607 3624 3628 3632 2375 1065 2615
answer	1446 2825
answer$	2727 1400
answered$	1400
answering$	1400
answers$	1400
anti$	1139
any$	1628 223 1630 1707 3091 1832 3121 3124 1850 3145 3172 3197 3202 3211 534 3223 3229 650 3386 2159 3494 3495 3496 3497 2217 2219 3509 3514 3518 3523 3524 3528 2285 3594 3595 3600 3612 3613 2368
anybody$	2814 3386
anyone$	2814 3386
apart	3037 3041 3105 3106 1903 1904 2064 2065 766 2183 787 3505
apart$	3062 3108 446 3140 3184 3185 3194 2053 3337 3345 3346 3352 3353 2073 3358 672 3367 3394 3407 3452 2172 3464 3470 2198 2243 3589 2610
apolog	1306
apologise$	1278
apologised$	1278
apologises$	1278
apologising$	1278
app$	30 1006
appeal	977
appeal$	3298 788 2195 3655
appear	431
appear$	1837
appearance$	2537
appl	1220
applic	2792 997 2410 2439 1281
applicable$	2488 2489
application$	3646 3655 2566
applications$	3655 2566
applie	1439
applied$	2720 1256
applies$	1256
apply$	511 615 853 1256
applying$	1256
appoin	2749 102 2792 594 997 2403 2410 1007 2413 2439 1281
appoint$	1381
appointe$	1381
appointed$	2435 2437 1381
appointes$	1381
appointing$	1381
appointment$	1508 2793 2000 945 3646
appointments$	1508 2793 2000 945
appoints$	1381
appren	2110 3391 889
approa	2773 1530 2841 159 450 2477 1335
approach$	2839 2913 2961 2545
approachable$	2956 2526 2606
approached$	2811
approaches$	1541 2839
approaching$	3054
approp	2885 252 1747 801 2538 1158
appropriate$	1584 1586 1619 2903 1651 1658 2956 3028 2488 2489 2564
appropriately$	2564
approv	1437 1455 2749 2403
approved$	2718 2736
apps$	30 1006
april	2356
april$	2827 1547
are	1411 171 251
are$	1414 1431 1436 1447 52 1472 89 1500 1505 110 113 2803 130 149 153 165 1620 1684 285 403 2008 2044 671 2086 2154 818 956 964 2382 978 1043 1048 1060 1062
area	3037 3152 3176 3187 3198 3300 3301 3302 3303 2023 3310 3318 3329 2079 3360 3372 3390
area$	3156 488 3240 3244 3290 3311 2031 2032 3313 2056 3529 3534 3622 2624
areas	3360
areas$	2974 3244 3379 3529 3534
aren$	401
arenot	401
arenot$	1807
arise	1606
arise$	2887
arises$	2887
arm$	440
around	1831 3113 3114 3115 3119
around$	185 2908 1658 1662 1714 3033 3191 2076 3572 3630 2539 2564 2605
arrang	2749 1469 1476 2785 1860 615 2021 795 2403
arrange$	245 1741 993
arranged$	2757 2940 1841 3175 993
arrangeed$	1741
arrangeing$	245
arranges$	2750 245 993
arrangeted$	1741
arranging$	993
arrest	1530 1289
arrest$	147 164
arrested$	2811
arrests$	147 164
arriv$	493
arriva	2138
arrivaltime$	3419
arrivaltimes$	3419
arrive	431 474 1880 540 574 594 707 2262 923 1222
arrive$	1837 493 1946 2000 2062
arrives$	493 2000
arriving$	493
arrivs$	493
articl	2792 997 2410 2439 1281
as$	1552 176 177 1585 191 1602 197 200 2891 2893 288 2263 937 1060 1082 2504 2505 2539 1168 1189
asbo	350 1756 351 1757
asbos	1756 1757
aside	1348
aside$	2752
ask	2803 121 1566 2847 450
ask$	145 355 409 553 578 615 853 1052 1397
aske	1052
asked	1439 2722 2724 1566 2847 2025 1036
asked$	2720 2821 1542 355 381 409 553 2328 2442 1397
asking$	355 409 553 578 1397
asks	1566 2847
asks$	145 355 409 553 578 1052 1397
aspira	2544 1335
assaul	2842 159 1076 1289
assault$	2818 163
assaults$	2818 163
assemb	2792 3074 3077 997 2410 2439 1281
assemble$	3262
assemblies$	2793 3657 3671
assembly$	3657 3671 1283
assess	2792 1574 171 1580 997 2410 2439 1281
assessed$	78 2420
assessment$	2853 2855 2858 2859 2861 2862
assessments$	2861
assign	2749 474 1880 476 1922 842 887 2403
assign$	1379
assigne$	938
assigned$	1488 486 708 2437 1379
assignes$	938
assigning$	938 1379
assigns$	938 1379
assist	2025
assist$	1320
assistance$	2939 1320
assisted$	1320
assisting$	1320
assists$	1320
associ	1752 1753 3035 3037 3040 3041 1787 1791 3077 3109 3116 439 3139 2063 2153 3437 3621 1305 1344
associate$	3033 3042 3057 3068 3072 3090 3344 3567 2616
associates$	2238
associating$	3034 3051 2617
association$	3034 3093 1845 451 3434 748 3440 3443 3605 3631 2611 2612
assumptions$	2551
assurance$	214 2512
assurances$	2512
at	2323
at$	2712 1463 2771 1501 2802 2817 1548 144 180 191 2880 2891 1638 248 283 2972 2975 2977 1985 1987 1994 1995 3305 630 2041 706 3418 733 848 3553 2327 2356 2360 3651 3658 3661 3662 2383 2384 3666 2389 2390 3675 3676 2406 2440 2457 2556 2627 2658 2659 2669 2670 2671 2685
attached$	2573
attachment$	2186 811 3605 2582
attachments$	2186 2582
attack	2842 159 1076 1289
attack$	2482
attacked$	2478 2482
attacks$	2482
attemp	1155
attend	1406 1407 6 2698 2711 1433 2714 2715 1439 1445 1454 1456 2738 2743 2747 2748 2749 1469 1484 104 456 474 1880 574 594 2262 890 2323 2403 1013 1020 1222
attend$	2697 1510 462 1881 2000 651 2060 3418 2426 1055 1403
attendance$	1412 28 2737 2746 2765 100 142 2000 2419 2438 1034
attendd$	2426
attended$	2687 2720 2726 2740 2777 1510 2426 1055
attendees$	2735 2746 2761
attending$	2687 2730 2423 1055 1403
attends$	2697 2750 1510 2000 651 2060 2426 1055 1403
attention$	1664 2535
attenu	767
attitu	1335
attitudes$	2551
attrac	3241
attraction$	3298
attractive$	2956
audit	2792 997 2410 2439 1281
audite	1445
audited$	2726
august	2356
august$	2827
aunt	1895 2018 3310 3330 648
aunt$	1309
auntie$	1309
aunty$	1309
authorisation$	2625
authorisations$	2625
authority$	2625
autumn	2356
autumn$	2827
availa	2749 1471 1690 2403
available$	2752 2753 1584 2940 2971
avoid	1761 393 408 458 751 857 865
avoid$	1830 3407 2157 867
avoide	1857
avoided$	3138
avoidi	751
avoiding$	2157 867 2452
avoidping$	867
avoids$	1830 867
aware	1610 1657 1690 1158
aware$	2891 2914 2938 2965 2971 2564
awaren	2544 1335
awareness$	1121 2540 2541 1148
away	1529 3152 3176 3187 3198 563 577 3300 3301 3302 3303 2023 3305 3310 2037 634 3329 766 787 793 859 2276 2279 876 3576 920
away$	2810 3037 1761 1795 1802 3105 3108 446 457 1873 1875 3192 1912 1916 3233 1978 1983 3287 3308 2040 2047 3332 2053 652 661 2169 2172 769 2202 3493 3505 3508 2228 2230 2241 2243 3548 3557 3558 3559 3561 3589 2354 2634 2647
awkward$	3120
back	1626 1874 2413
back$	149 1617 2907 446 3155 1912 3493 2216 3557 3558 3559 3615 1054 2683
background$	2523
backs$	3493
bad	438 2310
bad$	438 1844 3131 2085 3591
badge$	2742
badges$	2742
badmin	2386
badminton$	3667
bail$	350
bake$	1268
bakees$	1268
bakes$	1268
ban	339 347 349 367 368 370 377 415 416 422 426 542 563 598 609 734 2258 854 859 873 2279 912 919 939 2369 1224
ban$	333 348 356 357 1783 1824 428 3126 494 558 593 601 603 753 2259 3540 881 2325 962 3650 1215
band	3395
band$	3616 2356
banding$	333 753
bands$	3403 3634
bane$	601 881
baned$	753 881
banes$	601 881
baning$	601 753 881
bann	339 426 609
bann$	753
bannding$	753
banned	347 349 3101 1857 572 2006 734 859 2277
banned$	3024 3025 348 376 390 3100 3138 3150 524 1978 3287 3289 603 3435 753 3558 881 962
banner	95
banner$	952
banners$	952
bannin	347 349 367 563 734 859
banning$	333 348 495 601 603 753 881 919 962
banns$	753
banping$	333 1783
banred$	881 962
banring$	601 881 962
bans	347 349 367 563 734 859
bans$	333 348 1783 428 3126 494 601 603 753 2259 3540 881 2325 962 3650 1215
banting$	1783
bar	347 349 367 422 426 542 563 609 734 859 873 2279 912 939 1224
bar$	348 356 601 603 3540 881 962 1215
barbec	98 1504
barbecue$	3656 2378 3682
bare$	601 881
bared$	881
bares$	601 881
baring$	601 881
barned$	881 962
barning$	601 881 962
barr	426 609
barred	347 349 572 2006 734 859 2277
barred$	3024 3025 376 390 3150 524 1978 3287 3289 603 3541 3558 881 962
barrier$	1847 774 781
barriers$	2934
barrin	347 349 367 563 734
barring$	601 603 881 962
barrister$	1312
bars	347 349 367 563 734 859
bars$	348 601 603 3540 881 962 1215
base	2301 2302
base$	3583 2510
based$	2589
basis$	2487
basket	2386
basketball$	3667
be	251 284 1840 1097
be$	1436 1500 130 165 193 197 1604 204 1620 1633 231 1645 2931 1659 256 1672 1678 276 1684 279 285 2973 1699 1701 1736 1739 3042 380 1797 1840 1855 1869 1887 3179 1906 1923 1925 2008 2044 2062 658 3350 671 2081 2101 2154 3436 818 956 964 2382 978 1060 1093 1120 1143 1200 1202
bear$	210
bearing$	210
bears$	210
beat	2842
beating$	2839
beatings$	2839
became$	1043
because$	937
become	251
become$	193 231 3620 1043
becomes$	1043
becoming$	231
bed	822 889
bed$	3683
beds$	3683
been	2738 2826 140
been$	3 1422 1441 45 2749 1472 1492 1494 1500 1528 165 1659 671 956 964
before	1527 1899 3507 1077
before$	2802 1546 3180 3666 1037 2483
befrie	159
begin$	1227
begining$	1227
beginning$	2024
begins$	1227
begun	2749
begun$	126
behave$	818
behaved$	3028
behaves$	818
behavi	2921 2995 2544
behaviour$	350 351 2551 1342
behaviours$	2551 1342
behind	3507 2367 1302
behind$	3458 3648 2476
being	251 284 1805 3109 2291 907 3596 2544 1335
being$	165 193 1620 231 1659 1739 3035 3054 3077 3139 1925 2044 3331 3350 2154 3572 3621 2451 2452 1093 1143
belief	2565
belief$	2584
believ	2825 1566 2847
believe$	1177
believes$	1177
believing$	1177
belong	1575 171 902
belong$	2856 1079
belonging$	2957 2308
belongs$	1079
below$	2573
bench	31 1960 2301 2302 953 3644
bench$	64 99 576 3583 3603 929 3626 2359 2425
benche$	929
benched$	929
benches$	64 99 929 2359 2425
benching$	929
benchping$	929
benchs$	929
benchting$	929
benefi	2885
berth$	3222
bes$	1093
beside	3113 3114 3115 3119 2103 2104
beside$	3385 2670
best	2538
best$	261 2224 819 2591
better	226 252 1747 794 801 2208 1135 1138 1287
better$	1599 1632 1658 261 2962 300 1708 1726 3010 328 1747 3028 378 437 791 2201 2203 798 800 3490 805 2224 819 840 2280 1032 2578 1182 1194 2602
betwee	1538 3032
between$	2819 1743 1744 3026 3031 3036 3097 3127 3128 1902 3191 1929 1949 3352 3433 3434 2180 2187 848 3630
betweens$	3031
beyond	168 2198 2202 3576 3589
bid	2792 997 2410 2439 1281
big$	2352
bigger$	1970 3253
bike	31
bin	31 953
bin$	64 99 2359 2425
bingo	2386
bingo$	3667
bins$	64 99 2359 2425
bit$	2998
blankets$	2656 2657
block	415 416 490 542 554 2247 3627
block$	410 412 428 3534 3544 2356 1212
blocke	3101 3263
blocke$	412 1212
blocked$	3024 3025 410 412 577 1212
blockes$	412 1212
blocking$	410 412 1212
blocks$	410 412 3534 1212
board	23 47 1484 1485 471 812 1104
board$	1432 1453 2763 2765 2766 2782 99 2898 2899 489 3327 897 2386 1012 2510
boardd$	489
boarde$	897
boarded$	1007
boardes$	897
boardi	3310
boarding$	1868 2036 649 897
boards$	2782 99 489 897
boat	3395
body	2318
body$	3544 3599
bolste	1334
bolted	2362
bolted$	3643
bond	2153 2173
bond$	341 352 3434 748 754 3454 772 777 2186 811 3512 3605 2582 2588
bonds$	341 352 754 3454 2186 811 3512 2582 2588
book	2747 476 646 717 855 887 888 891 2305
book$	1944 838 3674 2656 1375
booked	1445 2747 2749 474 1880 1922 2403 1007 2413
booked$	2726 2777 1881 1375
booking$	3646 1375
bookle	2792 997 2410 2439 1281
booklet$	2732
booklets$	2656
books	31
books$	838 3674 2423 2656 1375
boost$	1113
booste$	1113
boostes$	1113
boosting$	1113
boosts$	1113
booth$	3603
boroug	3037 3152 3176 3187 3198 3300 3301 3302 3303 2023 3310 3318 3329 2079 3360 3372
borough$	3156 3311 2031 3313 3315 3326 2056 3378 3575
boroughs$	3316
both	3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 1910 1911 546 3256 602 3351 2071 2072 3354 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 2321 2385 3670 2619 1214 2623 1229 2636 1237
both$	2721 117 3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 1910 1911 546 3256 602 3351 2071 2072 3354 3375 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 2321 3604 3641 1014 2619 1214 2623 1229 2636 1237 2645 2646 2650 2659 2667
bought	1437 2749 1495 1503 2403 1007 2413 1348
bought$	2718 2776 2784
bounda	2995 1159 2565
boundaries$	2536 2600
bounds$	570
box$	1268
boxes$	1268
boxing$	1001
boxs$	1268
boy	1531 155 3029 1754 394 1813 1814 1826 1828 1832 453 1882 3164 479 481 1910 1911 546 3256 602 621 2029 638 3351 2071 2072 3354 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 2321 2619 1214 2623 1229 2636 1237
boy$	2812 2814 1560 1561 3309 2048 3609 2337
boyfriend$	1309
boys	35 36 37 53 87 134 1544 150 151 160 277 1683 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 1979 2004 2007 3288 602 2014 659 3351 2071 2072 3354 692 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 2341 950 2388 2394 2447 2619 1214 2623 1229 2636 1237
boys$	1442 1443 1459 1493 88 92 111 112 117 2807 2812 2814 2816 1540 1556 1557 1561 2850 2920 1728 3021 1821 3182 544 3237 3250 3252 3260 1998 3280 3285 3309 3348 3359 735 3454 895 896 3609 3619 3669 2475 2631
branches$	1022
bread$	2657
break	1781 406 1849 1903 1941 2013 2059 2079 3360 2092 2138 3432 766 767 780 784 785 789 2212 827 837 3530 865 900 1230
break$	247 372 3222 3277 3294 664 665 2080 3373 746 751 2172 768 769 2179 3573 909 2640
breake$	909
breakes$	909
breakf	98 1504 2379
breakfast$	2378 3660 2657 2665
breakfasts$	2665
breaki	767 784
breaking$	247 372 664 665 746 909
breaks	3360 767 784
breaks$	247 372 664 665 3373 3404 746 909
breaktime$	3419
breaktimes$	3419
breath	2013 3601
breathe$	3297
breather$	3294
breathing$	2013
bridge$	1127
bridgeing$	1127
bridges$	2531 2532 1127
brief$	2494 1401
briefe	1406 2722 2724 1445 2773 1499
briefed$	2687 2723 2726 2780 1401
briefi	23 2792 997 2410 2439 1281
briefing$	2793 1283 1401
briefings$	2793
briefs$	1401
brighter$	2449
bring	211 470 3241 1250
bring$	219 329 1392
bringing$	219 329 1799 1392
brings	211
brings$	219 329 1878 2355 1392
broade	1334
broken	3475 943
broken$	3039 1857 1904 1913 3231 2064 2065 3435 3588 2316 2349 1230 2645 2646
brothe	3029 1754 394 3091 1813 1814 1826 1828 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1895 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3330 648 3351 2071 2072 3354 685 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
brother$	1308
brothers$	1821 3182 3237 3250 3252 1998 3285 3619 2469 2474
brough	211 540
brought$	212 1946
budget	1437
budget$	2716 49
budgeted$	2718
build	1681 2397 1135 1138 1332
build$	259 271 2962 799 957 3678 1113 1122 1126 1176
builde$	271 799 1113
buildes$	271 799 1113
buildi	3113 3114 3115 3119 3372 2093 2276 1138
building$	94 271 3248 3270 3290 3338 3363 721 799 3554 3557 1113 1122 1126 1176
buildings$	3374 3379
builds	1138
builds$	271 799 957 1113 1122 1126 1176
built	1470 1007 2413
built$	2751 2781
bulb$	64 1008
bulbs$	64 1008
bulletin$	13 2409
bulletins$	13
bullie	2842
bully	2842
bump$	3074
bunch	2246
bunch$	3450 3527 3544 3629
burglaries$	1300
burglary$	1300
burgle	1076
burgled$	2482
bus	1867 3372 2108 3389 2247 3530 3670
bus$	1457 67 2782 3148 3381 3387 3396 2356 953 2361 3656 2378 3680 2660 2665
buses	2079 3360 3389 3390 2110 3391 2247 882
buses$	2782 3370 3379 3387 3388 3396 3399
bushes$	1022
busine	1575
business$	2856 2924 1201
businesses$	72
busy	474 1880
but	3337
button$	41
buttons$	41
buy	2477 1348
buy$	2843
buyer	1295
buyer$	1297
buyers$	2469 1297
by	683 2372
by$	2712 1501 128 2817 2824 141 2975 301 1710 706 2215 2356 3651 3653 2384 3666 3677 2415 2458 2460 2462 2509 2594 2664 2670
cabin	3395
cabin$	3626
cabinet$	2763
cabins$	3626
cafe	38
cafe$	72 3248
cafes$	72
café	38
café$	3248
calend	8
calendar$	2739 1011
call	2698 2792 121 1797 3088 3213 2220 997 2410 2439 1281
call$	2697 1518 2813 1541 138 145 147 148 2839 3022 3089 1948 3501 3646 1188
called	104 2821 1306
called$	1510 148 1306
callers$	1943
callin	1805
calling$	1817
calls	1469 1745 905
calls$	2697 2750 1518 1541 138 145 147 148 2839 3022 3043 1816 1948 3501
calm	2280 3601
calm$	3297 3561 1101
calmer	2280 907 1287
calmer$	437 2224 819 840 3561
came	1426 2733 2738 2747
came$	2698 2707 1570
camera	31
camera$	41 64 69 99 952 2425
cameras$	41 64 69 99 952 2425
camp	98 1504
camp$	655 3656 1268
campai	2792 997 2410 2439 1281
campaign$	1001 1108
campaigning$	1108
campaigns$	1108
campes$	1268
camps	1504
camps$	1268
campus	3310 2079 3360 2110 3391
campus$	3338
can	2803 1723
can$	119 2866 2881 1659 1737 362 1793 391 1808 403 454 1932 660 2178 2491
cancel	490 741 876 949
cancel$	472 501
cancele$	472 501
canceles$	472 501
canceling$	501
cancelled$	1873 3291 3427 2370
cancelping$	472
cancels$	472 501
cann$	401
cannot	1760 362 1793 391 401 1808 454 1932 660 857
cannot$	386 1800 1807 518 2066 2111 3407 836 860 917 928
cantee	3532 3533
cap	369 442 585
cap$	3126 588 593 761 916
capaci	1159 2565
capacity$	1582 2571
caped$	588
caping$	588 761
capitalise$	259
caps$	3126 588 761
capting$	588
capture$	1117
captured$	3017 2427
captureing$	1117
captures$	1117
car$	122 2818 2094 3381 3396 3603 3626 3682 1296
caravan$	3626
card	95 2792 997 2410 2439 1281
card$	2732 2742 467 952 954 3642 3646 3654 2656
cardes$	3642
cards	2386
cards$	2742 467 952 954 3642 3646 3667 2656
care$	2933 3007 3519 833 2536 2635
cared	3013
cared$	3011
careful$	1613 833 2606
carefully$	3490 2529
carer	62 2778 3310 641
carer$	0 1 2696 16 20 22 2729 93 1509 616 617 619 645 3499 1308
carers$	0 1 2696 16 20 22 2729 93 1509 286 418 616 617 619 3310 645 3499 922 1308
cares$	2933
careta	33 34 1462
caring$	1101
carr	470 855 1250
carria	3395
carriages$	3399
carried$	1445 2743 2749 1671 1713 2403 998 1007
carries$	1461 2743 1087
carry	2803 2397
carry$	1461 3565 3678 1087 1091
carrying$	2452 1087
cars	123
cars$	122 2818 2094 3388 3396 3399 3626 3682 1296
cascad$	1105
cascade$	1105
cascades$	1105
cascading$	1105
cascads$	1105
cascadting$	1105
case$	1479 1484 1583 1592 1621 1016 2497 2504
caseload$	2764
cases$	1016
caseworker$	1310
cast	35 37 2110 3391 3395 2305
cast$	1443 3333 708 3399 3616
casts	3391
casts$	3333 3399 3634
catch	1608 2502
catchm	3152 3176 3187 3198 3300 3301 3302 3303 2023
catchup$	2889
catchups$	2889
caught	1856
caught$	1852 447 448 449 3137
cause	849 3555 2565
causes	2565
caution$	364 944
cautione$	364
cautioned$	364 944
cautiones$	364
cautioning$	364 944
cautions$	364 944
cbo	350 1756 351 1757
cbos	1756 1757
cctv	1074
cctv$	41 64 69 2480
ceas	408
cease	452 741 2155 2179 934
cease$	1858 519 3210 3427 3460 2340 940
ceased	1539 1553
ceased$	2820 2834
ceases$	1858 3427
ceiling$	916
celebrate$	1164
celebrates$	1164
celebrating$	1164
cent$	1467
center$	1654
central$	3606
centre	38 44 2079 3360 3372 3390 1121
centre$	1450 1654 3240 3248 3290 3307 3338 3396 721
centred$	1607 2527 2549 2589
centres$	3379 3396
certain$	278 2592
certif	2792 997 2410 2439 1281
certificate$	2742
certificates$	2742
chair	33 34 1462 1485 953
chair$	63 2766 2837 2359 3674 2682
chaire	2749 2403
chairs	31 1469
chairs$	2750 2837 2359 3674 2656
challe	429 450 977 1331
challeng$	1145
challenge$	2919 2525 1145
challenged$	2959 3136
challenges$	2919 1145
challenging$	1145
challengs$	1145
champi	1138
champion$	1029 1031
champions$	1029
chance	2993 3601
chance$	2878 296 2985 362 1838 1898 2013 3573
chances$	296
chang$	461 473
change$	2864 2909 2911 461 473 632 633 1053 2595 2604 1367
changed$	2414 1367
changees$	2864
changes$	2864 2909 1629 2911 461 473 632 2595 1367
changing$	461 473 632 1367
changping$	461
changs$	461 473
channe	8
channel$	30 3102
channels$	2865 1644 239
chaperoned$	3132
charge	2369
charge$	3650
charges$	3650
charte	95
charter$	96
chas	2842 573
chased	1439
chased$	2720
chat	8 414 1822
chat$	2813 295 308 1797 414 1820 3102 1822 3103 417 910 2450 2596
chats$	295 308 3102 2596
chatti	1805 1817
chatting$	3098
check	1407 102 2792 1608 997 2410 2439 2502 1281
check$	2792 206 997 2410 2439 1281 1355
checked$	2695 78 1355
checkin$	1508 2889
checking$	206 1355
checkins$	1508 2889
checks$	1469 206 1355
chess	2386
chess$	3667
child	1531 3029 1754 394 1813 1814 1826 1828 1832 453 1882 3164 479 481 1910 1911 546 3256 602 3351 2071 2072 3354 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 2321 2619 1214 2623 1229 2636 1237
child$	2741 2812 2814 1560 1827 2048 3609 1183
childcare$	70
childr	1531 1544 155 1565 1568 277 1683 3029 1754 394 3091 1813 1814 1826 1828 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 1979 2004 2007 3288 602 3351 2071 2072 3354 692 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3581 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
children$	1483 2812 2814 2816 1561 2846 2849 2850 2991 1821 1827 3182 3237 3250 3252 3260 1998 3285 3484 3609 3619 2578
childrens$	2812
childs$	2812
choice	2993 2995 2544 2593 1335
choice$	804 2239
choices$	804
choir	3395
choir$	3616
choos	2305
choos$	802 832 947
choose	2803 3116 1052
choose$	496 802 803 832 947 987 2458 2675
choosed$	947
chooses$	496 802 803 832 947 987 2458
choosi	2239 1052
choosing$	496 802 803 832 947 987 2458
chooss$	802 832 947
choosting$	947
choosy$	833
chose	1052
chose$	2458
chosen	1437
chosen$	2718
chrono	2792 997 2410 2439 1281
church	38 3532 3533
church$	3671
cinema	38
circle	2792 2207 2246 902 997 2410 2439 1281
circle$	3450 772 3471 3481 3483 2204 2206 3488 3492 3527 2308 3590
circles$	3471 3481 2204 3488 3492
circul	2749 1469 1502 2403 1007 2413
circulated$	2783
circulates$	2750
circumstances$	1804
cities	3372
cities$	3316
city	3152 3176 3187 3198 3300 3301 3302 3303 2023 3310 3318 3329 3372
city$	3156 3311 3313 3315 3378 3575
civil$	350
claim	2369
claim$	3650
claime	1445
claimed$	2726
clarification$	214 2512
clarit	1159 2565
clarity$	214 2512
clash$	1865
class	3113 3114 3115 3119 1849 1867 1897 606 3318 2038 2079 3360 3372 2108 3389 3390 2110 3391 2247 3530 3531 3581
class$	2836 3148 3178 2012 3314 3319 3320 2095 3385 3396 3398 2206 3578 910 3616 945 2356 3657
classe	2059 3360 2080 2093 3389 3391 2247 882 3581
classes$	2795 2836 3173 3326 3361 3374 3379 3396 3499 3657
classm	3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
classmates$	1821 3182 3237 3250 3252 1998 3285 3619
classroom$	2782
classrooms$	2782
clause	3032
clause$	2854 3031 2484
clauses$	2854 3031 2484
clean	98 2397
clean$	618 3678 2463 1234
cleaned$	3640
cleanu	1504
clear	559 573 2538
clear$	2799 2835 2925 2926 1790 1965 2047 808 2228 2243 1102 1181 1194 1241
cleare	1007 2413
cleared$	2428
clearer$	1194
clearing$	1241
clears$	1241
clicked$	2770 2412
clicks	1454
clicks$	2735
climb$	1268
climbes$	1268
climbs$	1268
clinic	38 62
clinic$	1018
clique	3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
clique$	1821 3182 3237 3250 3252 1998 3285 772 3619 3629
clos	415 416 471 554 563 949
clos$	472 897
close	2232
close$	1609 1613 472 3350 2103 2232 3513 897 2339 1102 1127 1253
closed	2749 1491 3101 2403
closed$	2772 570 577 3427 859 3582 2422 1253
closeing$	1127
closely$	2517
closeness$	748 811 3605
closer	226
closer$	1632 300 366 1182
closes$	472 897 1127 1253
closing$	897 1253
closping$	472
closs$	472 897
club	38 44 2792 1849 1867 1897 3318 3372 3390 2110 3391 2247 3530 3532 3533 997 2410 2439 1281
club$	1450 72 2764 3148 3173 1894 3178 3248 3290 3307 3314 3326 655 3396 721 3616 1001
clubs	2079 3360 2093 3391 882
clubs$	72 3173 3326 3374 3379 3396
clump$	3629
cluster$	3629
co$	1139
coach	33 34 1462 62 2778 806
coach$	3656 3680 3682 1018
coache	33 34 1462 3395
coached$	2424
coaches$	3656 1261
coachi	2792 997 2410 2439 1281
coaching$	1261
coat$	3683
coats$	97 3683 2656 2657
coax	827
coax$	763
code	95
code$	96 3650 1008
codefendants$	1758
codes$	97 1008
coerce	159
coerci	159
coffee$	90
cohesi	1159 2565
cohort	3395
cohort$	3499
cohorts$	3403 3499
coinci	3074
coincide$	1865 3405 3614
collab	226 1139 1159 2565
collaborative$	1632
collaboratively$	2517
collea	1627
colleagues$	2761 2908 1118
collec	470 474 1880 476 540 693 2138 820 923
collect$	3096 3158 3264 838 3584 1117 1402
collected$	1881 1946 3548 2405 2427 1402
collecting$	3554 1117 1402
collectiontime$	3419
collectiontimes$	3419
collects$	3158 838 1117 1402
colleg	2840 1867 1897 606 3310 3318 2038 641 2079 3360 2080 3372 2102 2108 3389 2110 3391 822 889
college$	2829 1550 3148 3149 3173 1894 3178 500 1917 2012 616 617 626 3313 3319 3320 3326 3338 3383 3396 2461
colleges$	3149 3173 1917 616 617 3326 3361 3379 3383 3396
colour$	3674
colours$	3674
com	2212
com$	493
come	1426 2733 2738 2747 2803 211 431 1840 456 540 574 837 2262 2334 1020 1222
come$	2698 2707 1515 2798 2821 145 2883 3089 1837 493 1946 3272 594 2060 2062 2084 2096 2101 923 2426 1044
comed$	2426
comeed$	2426
comes	211 456 574 2334 1222
comes$	1515 2798 145 2883 493 2060 2096 2426 1044
comfortable$	2956 3011
coming	211
coming$	1587 3035 493 2452 2490
comments$	1021
commis	1437 2749 1495 2403 1007 2413
commissioned$	2718 2776 2436
commit	47 1455 1159 2565
commit$	1300
commits$	1300
committed$	2736 1300
committee$	1453 2763 1012
committing$	1300
common	3130
common$	3340 1181
commun	4 1456 1608 1753 3035 2502 1104 2538 2544 1331 1335
communicat$	1105
communicate$	182 1105
communicates$	182 1105
communicating$	1105
communication$	1410 2737 2889 2913 1644 239 3034 1806 2510
communicats$	1105
communicatting$	1105
communities$	1735
community$	2996 1735 351
compan	33 34 1462 62 1752 3395 3437 2200
company$	71 3033 3045 1767 3065 1844 3463 2193 3481 3482 3487 3489 3491 2238 3520 3631
compared$	1053
compassionate$	2526
compla	1566 2847
complaint$	138 147 3646
complaints$	138 147
comple	1408 6 1425 2711 1433 2714 1445 1456 2747 2748 2749 1469 1491 2785 1671 1713 2403 998 1013 1020
complete$	2689 2772 2781 2404 1005 2426
completed$	2689 2706 1427 2709 2726 2762 2772 2774 2777 2781 2952 2994 2404 1005 2426
completeed$	2426
completes$	2750 1005 2426
completing$	2730
completion$	1412 2737 2419
coms$	493
concen	2280 3601
concentrate$	3297 3561
concer	98 1504 1634 2544 1335
concern$	1589 2904 2909 2911 2919 2504 1109
concerns$	1589 2904 2909 1629 2911 2915 2919 2504 2505 1109
concert$	2690 3656
concerts$	2690
condit	3032 350 1756 854 2369
condition$	3031 2259 3635 3650
conditions$	3031 2259 3635 3650
conduc	1445 2749 2403
conducted$	2726
conductor$	57
conductors$	57 93
confer	2792 997 2410 2439 1281
conference$	3671
confid	2993 806 902 1037 2544 2565 1335
confidence$	1677 2308 2443 2585
confident$	2443
confin	842
confin$	847
confine$	847
confined$	480 847 2311
confines$	847
confining$	847
confins$	847
confir	1610
confirm$	1428 2417
confirmed$	1428 2891
confirms$	1428 2417
confis	354
confro	429 450
congre	1752 1753 3035 3037 3074 3077 3241 1344
congregate$	3033 3092 3096 3158 3262 3264 3567 3584 2616
congregates$	3158
congregating$	3034 2617
connec	2173
connection$	352 3454 2186 2582 2588
connections$	3454 2186 796 2582 2588
conquer$	3355
consci	1690
conscious$	2971
consen	2995
conseq	2995
consequences$	2904
consid	2749 1575 2885 1610 511 2538
consider$	2304 2418 2524 1325
consideration$	2913 1664 2992 2503 1326
considerations$	1326
considered$	2856 2891 2940 3017 1325
considering$	1325
considers$	2418 1325
consis	201 2538 1138 2544 1139 1159 2565
consistent$	1607 2914 1101 2526 1130
consort$	2616
consorting$	2617
constant$	1613 1101
constructive$	1651 2602
consul	1406 1439 2722 2724 1477 2773 1499 2792 997 2410 2439 1036 1080 1281 1332 1335
consultant$	2486 1310
consulted$	2687 2720 2723 2758 2780 2442
contac	1406 1407 2698 1439 2722 2724 1445 1448 1456 2747 2749 1469 1477 2773 1499 102 104 2792 1752 1753 3035 3037 3041 1775 1777 1787 1791 1797 1798 3088 1818 3105 1840 439 3213 2063 905 997 2410 2439 1036 2502 1201 1281
contact$	2737 2745 1508 2793 1541 2912 2985 3022 337 338 3030 1750 1751 3033 3034 1755 352 3042 3043 1768 3052 3056 3057 3068 3072 3080 1801 3085 1806 1816 1818 3099 1845 451 3204 523 1948 543 3344 2152 3443 3452 2182 2312 2408 2433 1031 2506 2607 2614
contacted$	2687 2720 2726 2758 2780 1510 2442
contacts$	2750 1508 2793 1541 3099 2433
contai	918
contes	977
contin	226 252 1900 852 1159 2565
continual$	1613 1316
continually$	1316
continuation$	1316
continue$	3181 965 1190 1316
continued$	1632 1658 965 1032 1101 1102 1316
continues$	965 1316
continuing$	965 1316
continuous$	1316
continuously$	1316
contra	2792 1756 997 2410 2439 1281
contract$	2739 3635 976
contracts$	3635 976
contri	62 2778 1331
contributor$	0 1 2696 16 20 22 93 1509
contributors$	0 1 2696 16 20 22 93 1509
contro	159 369 585 776 2477
control$	2843 336 761 3462
controling$	336 761
controls$	336 761
controlting$	336
conven	2698 2749 2403
convene$	2697
convenes$	2697
conver	2792 997 2410 2439 1281
conversation$	2813 2905 2913 1644 239 2968 295 2985 2596
conversations$	2905 2913 1644 239 295 2596
convert$	473
converte$	473
convertes$	473
converting$	473
converts$	473
convin	444
cook	2397 1346
cook$	3678
cooked	2785
cooking$	1001
cool	406 2183 918
cool$	3459 3464
cooled	1913
cooled$	3194
cooler$	3498
cools$	3464
cooper	1305
coordi	33 34 1462 62 201 240 1646 1139 1331
coordinated$	1607
cope	1681 907
cope$	2962 818
copes$	818
copies$	2656
coping	1159 2565
copy	2749
copy$	2732
core$	47 1484 1485 3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 1910 1911 546 3256 602 3351 2071 2072 3354 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 2321 2619 1214 2623 1229 2636 1237
corner	2301 2302
corner$	1879 3166 2119 3401 3477 3529 3583 3625
corners$	3166 3399 2119 3401 3477 3529 3625
corrid	3310
corridor$	3363 3477
corridors$	3477
cost	2826 140
cost$	29
costed	1437
costed$	2718
costs$	29
costum	31
could	1723
could$	2826 2828 198 1737 391
counci	33 34 1462 62 3670
council$	63 2513
councillor$	71
councillors$	71
counse	62 2792 429 997 2410 2439 1080 1281
counsel$	364
counsele$	364
counseled$	364
counseles$	364
counseling$	364
counselling$	2745
counsellor$	1018 2486 1310
counsels$	364
count$	59 1266
counte	900
counter$	2782
counters$	2782
counti	2079 3360 3372
counties$	3316
counting$	1266
countr	3152 3176 3187 3198 3300 3301 3302 3303 2023
country$	3315 3378
counts$	1266
county	3152 3176 3187 3198 3300 3301 3302 3303 2023 3310 3318 3329 3372
county$	3311 2031 3313 3315 3378 3575
couple$	2472
courag	806
course	2792 1605 1867 2108 3389 3390 2110 3391 822 3532 3533 997 2410 2439 1281
course$	2699 2764 2793 2886 3148 1894 3215 3396 3616 945 1001 2487 1283
courses$	2793 3396
court	38 3530 3644 1301
court$	94 350 2356 3664
cousin	3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1895 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3310 3330 648 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
cousins$	1821 3182 544 3237 3250 3252 1998 3285 3619 2469 2475
cover	1575
cover$	2856 3038
covera	1706
coverage$	2987
covere	1445 2738 1575 170 171 172 173
covered$	2726 2856 1576 1578 1579
covering$	3038
covers	2738
crackd	1301
cracks$	2978
creat	441
create	2749 1471 2403 1331
created$	2752
creati	6 1331
creation$	1412
creatively$	2529
creep	2334
crew	2110 3391 3395 2246 3530
crew$	3399 3527 3544 3616 2356
crews	3391
crews$	3399 3634
cricke	2386
cricket$	3667
crime$	1300
crimes$	1300
crop$	2883
crops$	2883
cross	2063 1166
cross$	226 3074 3344 3392 2121 3405
crosso	2121 2256
crossover$	3402 3537
crossr	2572
crowd	3091 3113 3114 3115 3119 3121 3124 1850 3145 3172 3197 1927 3211 534 3223 3229 3437 2207 3494 3495 3496 3497 2217 2219 3509 3514 3518 3523 3524 2246 3528 2285 3594 3595 2318 3600 3612 3613
crowd$	1844 3208 3246 3450 3479 3484 2206 3488 3489 3515 3527 3544 2273 3590 3599 3629
crowds$	3246 3488 3489
cultiv	1334
cultur	2544 1335
culturally$	1139
culture$	3480 2551
cups$	2656
curb	369 406 585 900 918
curb$	356 909
curbe$	909
curbed	1857
curbed$	3138 3231 3435 3588
curbes$	909
curbing$	909
curbs$	909
curfew	350 1756 354 2258 854
curfew$	3126 569 2626 1221
curfews$	3126 569 2626 1221
curiosity$	2944 2494 2506
curiou	1690
curious$	2914 2971 2606
current$	2873 3577
curric	2792 1897 997 2410 2439 1281
curriculum$	2739 3178
curtai	369 918
curtailed$	3435
customary$	199
customers$	2469
cut	347 442 1857 598 767 776 780 837 2397 1078
cut$	167 3024 3025 3039 3138 751 761 779 828 2311 929 3678 1007 2428 1350
cute$	929
cuted$	929
cutes$	929
cuting$	761 929
cutping$	929
cuts	347 767
cuts$	167 761 929 1350
cuttin	347 767
cutting$	167 751 929 1350
cycle$	2315 1268
cyclees$	1268
cycles$	1268
dad	1895 2018 3310 3330 648
dad$	619 1308
daily$	2688
damagi	2310
damaging$	3591
dampen	785
dance$	1268
dancees$	1268
dancer	35 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
dancers$	1821 3182 3237 3250 3252 1998 3285 3619
dances$	1268
danger	2995
danger$	2904
dangers$	2904
dark$	2796
darts	2386
darts$	3667
dashbo	2792 997 2410 2439 1281
data$	1506 2409 2500
database$	2767
date	1201
date$	3654 2607
daught	3029 1754 394 1813 1814 1826 1828 1832 453 1882 3164 479 481 1910 1911 546 3256 602 3351 2071 2072 3354 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 2321 2619 1214 2623 1229 2636 1237
daughter$	1827 3609 1308
daughters$	1827 3609
day	1934 2079 3360 3372 3390 2110 3391 2247 3530 3531
day$	1496 2831 1864 3215 3267 3277 3396 3398 2125 3409 3412 3413 3414 3416 2137 3421 2244 3557 3558 2312 2351 3654 3656 3674
days	1849 3360 3391 882 1289
days$	1496 2831 1864 3173 3379 3396 2125 3410 3413 3415 3416 2137 3422 2244 2312 2351
dead$	3104
deadline$	2411
deadlines$	2411
deal	196
deal$	189 232 233
dealer	123 2822 1295
dealer$	122 2818 3649 2479
dealers$	122 2818 3649 2469 1297
dealin	196
dealing$	189 233 1300
dealings$	1806
deals	196
deals$	233
dealt$	171 172 173 189
debate$	2905
debt$	2839
debts$	2839
decemb	2356
december$	2827
decent$	2203
decide	1610 1860
decide$	2837 395 2675
decided$	2891 395
decides$	2837 395
decision$	2935
decisions$	2935
declare$	1428
declareed$	1428
declares$	1428
declin	539 1287
deconstruct$	1145
deconstructe$	1145
deconstructes$	1145
deconstructing$	1145
deconstructs$	1145
decrea	1287
decrease$	101
dedicated$	1488 1027
deepen	1138 1334
defendants$	1758
defus	785
degree$	9
delegates$	2761
delet	415 416 1078
delet$	412 1212
delete	3101
delete$	412 1212
deleted$	412 1212
deletes$	412 1212
deleting$	412 1212
delets$	412 1212
delive	1408 6 1437 1445 1456 2747 2749 1469 1503 107 240 1646 2403 1007 2413 1250
deliver$	1372
deliverables$	2411
delivered$	2689 1427 2718 2726 2777 2784 1513 1372
delivering$	1372
delivers$	2750 1372
delivery$	1412 2737 1028
deliverys$	1028
demand$	2839 1582
demands$	2839
demoli	471 554 3263
demolish$	897
demolishe$	897
demolishes$	897
demolishing$	897
demolishs$	897
den	2301 2302
den$	1879 3583
denied	455
denies	455
dent$	930
dente$	930
dentes$	930
denting$	930
dentis	1080
dentist$	3683 2486
dents$	930
deny	455
denyin	455
depart	2138 923
department$	2513
departure$	487
departuretime$	3419
departuretimes$	3419
dependence$	762 2186
dependency$	762
descri	2803 1525 1566 2847 1575 171
describe$	2806 2856 1284
described$	2856
describes$	1284
design	2749 2403
design$	2837
designated$	1488 1027
designs$	2837
desk	953
desk$	2744 2782 1847 790 2359
desks$	2782 1847 790 2359
destru	2310
destructive$	3591
detach	827 837
detach$	750 779
detached$	2705 51
detaching$	750
detail$	2854
details$	2732 2854 3099 2523
detective$	1299
detectives$	1299
deter	347 422 426 939 1301
deter$	348 558
determ	1610
determined$	2891
deterr	347 1335
deterred$	390 524
deters	347
develo	2749 1681 2403 1135 1138 1332
develop$	2864 2882 271 2962 1113
develope$	271 1113
developed$	2959
developes$	2864 271 1113
developing$	271 1113
development$	2909 2911
developments$	2909 1629 2911
develops$	2864 2882 271 1113
dialogue$	2905 1644 239 295 2506 2596
diary$	1011
did$	1427 2826 2828
die$	2183
dies	2183
dies$	3464
dietic	1080
dietician$	2486
dietit	1080
dietitian$	2486
differ	2037 794 801 2208 931 1037
difference$	2443
different$	1549 3117 1868 3161 3162 3163 477 3168 3170 3171 485 1892 488 3186 1957 3299 2026 3308 2032 2033 2035 2045 2052 673 674 2083 681 682 2089 2091 686 687 688 691 2098 2100 696 2106 2107 704 2112 2114 2115 2117 2118 713 2120 2122 719 2129 2132 2134 731 732 2139 2141 2196 2201 2203 798 3486 800 805 2218 840 841 2248 2249 2251 2252 3535 3542 3543 3574 2300 3608 3611 2344 2353 2620
differently$	3490 2529
diffic	3555
difficult$	385 3120
diffus	785
dig	2397
dig$	3678 1351
digest$	2409
digging$	1351
dignity$	2578
digs$	1351
dilut	767 780 785 900
diluted$	3498 3588
dimini	789
dinner	98 1504
dinner$	3671
dip$	1023
direct	33 34 1462 2792 2993 476 478 483 842 997 2410 2439 1281
direct$	355 1771 409 553 578 1201
directed$	355 409 553
directing$	355 409 553 578
direction$	2625
directions$	3238 3364 2625
directs$	355 409 553 578
disall	542
disassociat$	752
disassociate$	751 752
disassociates$	752
disassociating$	752
disban	3101 416 1903 1904 2064 2065 2179 1230
disband$	3184 770 3460
disbande$	770
disbanded$	3185 3345 3346 770
disbandes$	770
disbanding$	770
disbands$	3184
discon	741 2316
discontinued$	3597
discou	339 347 422 426 1857 939
discourag$	909
discourage$	348 747 909
discouraged$	390 3138 524 3231 3435
discourages$	348 747 909
discouraging$	348 747 909
discourags$	909
discretion$	2530
discus	2749 1575 170 1610 2403 2502
discuss$	2418 1327
discussed$	2856 1576 2891 2940 1327
discusses$	2418 1327
discussing$	1327
discussion$	2905 2913 2968 295 2596 1327
discussions$	2905 2913 295 2596 1327
disengag$	752
disengage$	752
disengages$	752
disengaging$	752
disentangle$	779
disman	2064 784 1230
dismantl$	770
dismantle$	770
dismantled$	3345 770
dismantles$	770
dismantling$	770
dismis	540 707 863 923
dismiss$	915
dismisse$	915
dismissed$	1946
dismisses$	915
dismissing$	915
dismisss$	915
dismissting$	915
dispat	842
disper	3135 1903 1904 1913 555 559 574 2064 2065 1218
dispers$	504
dispersal$	2624 2625
dispersals$	2625
disperse$	1815 3184 504 1961 558 1965 1217
dispersed$	3134 3185 3194 3345 3346 1217
disperses$	3184 504 1217
dispersing$	504 1217
disperss$	504
displa	2749 2759 1502 2792 997 2403 2410 2439 1281
display$	2782
displayed$	2783
disrup	347 767 784 785 918
disrupt$	909
disrupte$	909
disrupted$	3231 3362 3435
disruptes$	909
disrupting$	909
disrupts$	909
disseminat$	1105
disseminate$	1105
disseminates$	1105
disseminating$	1105
disseminats$	1105
disseminatting$	1105
dissociat$	752
dissociate$	751 752
dissociates$	752
dissociating$	752
dissol	416 1903 1913 2179
dissolv$	770
dissolve$	3184 770 3459 3460
dissolved$	3194 770
dissolves$	3184 770
dissolving$	770
dissua	347 426 939
dissuade$	348
dissuaded$	390 524 3435
dissuades$	348
distan	440 1941 766 787 827
distance$	1846 1847 3222 3322 750 2172 774 779 781 2634
distancebetween$	3127
distances$	750
distancesbetween$	3127
distancing$	750
distant$	2035 2047
distract$	2343
distri	6 1445 2749 1503 107 3152 3176 3187 3198 3300 3301 3302 3303 2023 703 943 2403
distribut$	504
distribute$	504
distributed$	2726 2784 1513 2109 2349
distributes$	504
distributing$	504
distribution$	1412
distributs$	504
ditch	828 2234
divers	2570 1335
diversionary$	1651
divert	483 827 1332
divert$	750
diverting$	750
diverts$	750
divid$	504
divide	2064 703 943 1230
divide$	504 668
divided$	3345 2109 708 2349
divides$	504
dividi	1230
dividing$	504
divids$	504
division$	781
do	2323
do$	1427 2803 190 194 2931 311 3004 3005 3009 1793 403 1932 3220 718 818 1085
doctor	1080
doctor$	1018 2486 1310
documented$	2427
does$	190 311 1793 1932 718 818
doing$	194 311 1085 2516
dominant$	3606
domino	2386
dominoes$	3667
don$	1793 718
donate$	1347
donated$	1347
donates$	1347
donating$	1347
done	1408 3 1445 2749 1491 1494 1671 1713 2403 998
done$	2689 1409 1427 2709 2726 2772 2775 2777 2781 2952 2953 2994 3018 1841 2404
door	2247
door$	2704 2744 2782 99 1636 2955 2660
doors$	2704 2744 2782 99 1636 3393
dorm	2110 3391 3395
dorm$	3626
dorms	3391 882
dorms$	3626
dotted	943
dotted$	2349
doubl	2789 1287
double	1866
double$	106 146 3147
down	1470 3101 1287
down$	2720 2736 2751 2851 1653 1919 3201 2230 2298 1056 2659 2671
downlo	2733 1454 2747
downloaded$	2412
downloads$	2735
draft$	947 1376
drafte	2749 2403
drafte$	947
drafted$	947 1376
draftes$	947
drafting$	947 1376
drafts$	947 1376
draftting$	947
drag	827
drag$	809
dragged$	809
dragging$	809
drags$	809
draw	3241 2212 827
draw$	259 3179 3298 666 677 750 809 1249
drawin	1059
drawing$	809 3646 1249
drawn$	1455 809 1007
draws$	1878 2355 1249
dress$	2369
drew	1542
drew$	2823
dried$	1553
drift	1781 2212 837 2280
drift$	3297 2171 782 2189 809 3561 2527
drifted$	1913 782
drifting$	782 2189 809
drifts$	782 2189 809
drinker$	1296
drinkers$	1296
driv	240 1646 470 476 855
driv$	506 508
drive	3135
drive$	506 508 568 1198 1262
driveing$	568
driven	474 1880 540 693
driven$	3136 1946 677 701 1277
driver	33 34 1462 61 62 2778 1531 134 3670 2447 2550
driver$	0 1 2696 16 20 22 2729 55 93 1509 120 2812 3649 2470 2479
drivers$	0 1 2696 16 20 22 2729 55 1467 93 1509 120 2812 1540 3649 3673
drives$	506 508 568 1198 1262
driving$	506 508 3682 1198 1262
drivs$	506 508
drop	102 460 598 741 751 828 2234 949 971 1287
drop$	38 44 101 2792 472 2157 929 963 2379 997 2410 2439 1188 1271 1281
drope$	472 929
droped$	929
dropes$	472 929
dropin$	1508 2377
droping$	929
dropins$	1508 2377
droppe	1570 474 1880 2316 1287
dropped$	2851 3597 963 1271
droppi	751 1287
dropping$	472 2157 929 963 1271
drops	741 1287
drops$	472 929 963 1271
dropting$	929
drug$	1300
drugs$	1300
dry$	2463
due$	1081 2504
duet$	910
dug$	2781
dump	828 2234
duty$	2744
dynami	3472 1159 2565
dynamic$	3480
dynamics$	3480
each	174 1882 481 3256 728 3461 843 844 856 2299 921 2385 3670 2400 2619
each$	2688 2721 2744 2754 117 2831 2879 1704 3029 1754 3042 3049 3072 394 1813 1814 3098 1826 1832 453 1882 3164 479 481 484 1910 1911 546 3256 602 605 2029 3344 3351 2071 2072 3354 685 3375 690 694 709 711 3418 3448 3454 3461 2217 2227 2229 3511 3539 2261 856 2274 3566 2286 2321 924 3618 3641 2365 3658 3659 974 3666 2391 2394 990 2402 1014 2446 1065 2542 2619 1214 2623 1229 2636 1237 2645 2646 2650 2668 2673 2680 2686
ear$	2510 1193
earlie	2226 2356 1287
earlier$	1899 2106
earliest$	1597
early	2356
early$	2876 1597 689 2659
earn$	1179 1292
earned$	1292
earning$	1179
earns$	1179 1292
ears$	1193
easier	2280 1287
easier$	437 2181 3561
easter	2356
easter$	647
easters$	647
easy$	2835
eat	474 1880 1905 829 2262
eat$	493 1924 2068 2096 712 975 1399
eate$	493
eates$	493
eating$	493 1399
eats$	493 2068 2096 712 975 1399
eclipse$	2767
edge$	3152 3176 3187 3198 3300 3301 3302 3303 2023
educat	474 1880 476 693
educate$	1144
educated$	466 1881 2011 2027 3325 2255
educates$	1144
educating$	1144
effect	3472 2538
effect$	2306 913
effective$	1119
effectively$	2876
effectiveness$	2501
effort	1660
effort$	2913 2941
efforts$	2913
egg	3555
egg$	2343
eight	116 160
eight$	1522
eject	573 873 2279
elder	638
elder$	3468
eldest	3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 1910 1911 546 3256 3286 602 621 2029 638 640 3336 3351 2071 2072 3354 685 700 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 3587 2307 2321 950 3637 2619 1214 2623 2632 1229 2636 1237
eldest$	1832 3123 3151 1871 475 1882 3174 1909 3219 613 2020 3342 3468 2287 2293 2299 950 3637 2622
elearn	2792 997 2410 2439 1281
elevat	1334
else$	3557 3558 3611
elsewh	3198 3305 3310 3329 3536 2276 2277 2294 3576 920
elsewhere$	2860 2974 457 3287 3292 3308 3486 3548 3557 3558 3575 2485
email	1407 2792 997 2410 2439 1281
email$	13
emaile	1406 1439 2722 2724 1448 2749 2773 2403 1036
emailed$	2687 2720 1440 2442
emails	1469
emails$	13 2750
embargo$	3126
embargos$	3126
embed	240 1646 1138
embed$	1333
embedd	2749 2403
embedded$	2959 1333
embedding$	1333
embeds$	1333
emerge	1606
emerge$	2864 2887
emergees$	2864
emerges$	2864 2887
emotio	252
emotional$	1658
empath	1159 2565
emphas	1334
employ	936
employ$	1381
employe$	1381
employed$	1381
employes$	1381
employing$	1381
employs$	1381
empowe	806
empower$	1321
empowered$	1321
empowering$	1321
empowerment$	1321
empowers$	1321
emptied$	3640
empty$	2463
en$	2318
enabl	806 1334
enable$	273
enables$	273
enabling$	273
encour	1610 2993 430 478 2025 806 1138 1335
encourage$	1328
encouraged$	2891 3435 2328 1328
encourages$	1328
encouraging$	1328
encryp	1074
encrypted$	2480
end	339 347 368 406 415 416 490 542 741 751 2179 3475 949
end$	377 3100 3152 472 3166 3176 3187 3198 3210 3300 3301 3302 3303 2023 2034 3318 2119 3401 3427 2157 756 3459 3460 3464 3477 3529 3534 909 3622 3625 1128 1365
ende$	472 909
endeav	1155
ended	1553 1570 3101 1857 2316
ended$	2834 2851 3024 3025 3039 3100 3138 3231 3427 3435 3597 1365
endes$	472 909
ending	347 741 751
ending$	2157 909 1128 1365
endping$	472
ends	347 368 741 2183
ends$	472 3166 2097 2119 3401 3427 3464 3477 3529 3534 909 3625 1128 1365
enforc	441 852 853 1220
engag	2711
engage	1406 1456 1498 1013 2538 1137 2544 2593 1335
engage$	32 2779 2543
engaged$	2687 32 2730 2774 2543
engagement$	32 2737 2913 2419 2438 2525 2543 2598
engages$	32 2779 2543
engagi	1137
engaging$	32 2730 2543
engend	1334
enhanc	1138 1331
enhanc$	1113
enhance$	1113
enhanced$	2959 300
enhances$	1113
enhancing$	1113
enhancs$	1113
enjoy	907
enough$	318
enquir	2792 997 2410 2439 1281
enrich	1334
enrol	2711 476 491 887 888 890
enrol$	639 838
enroled$	639
enroling$	639
enroll	1445 474 1880 1922
enrolled$	2726 1881 2420
enrolred$	639
enrols$	639
ensur$	499
ensure	1138
ensure$	2973 395 499 1132
ensured$	2959 395 1132
ensures$	395 499 1132
ensuring$	499 1132
enter	3089 431 574 855 887 888 891 2305 923 1222
enter$	405 1837 493 3272 947
entere	1922
entere$	405 493 947
entered$	80 708 947
enteres$	493 947
entering$	405 493 947
enters	1222
enters$	493 947
enterting$	947
entic	827
entran	2247 3530
entrance$	2782
entrances$	2782 2088 3393
entry	2138
entry$	1861 3177 563 1978 2665
entrytime$	3419
entrytimes$	3419
environment$	2954 2996 3480 2537
environments$	2954 2996
episod	1289
equally$	2578
equip$	1146
equipm	31
equipped$	1146
equipping$	1146
equips$	1146
erode	767
escala	1099
escalate$	2595
escalated$	2515
escalates$	2595
escort	474 1880 476 540 575
escort$	506 508 568
escorte$	506 508
escorted$	3136 1946 677
escortes$	506 508
escorting$	506 508 568
escorts$	506 508 568
establ	2749 1610 2403 1138
established$	1584 2891
estate	3037 3310 3318
estate$	3156 3290 2056 3378 3534 3622
estates$	3534
esteem	2565
ethos	1335
evalua	2749 2403
evaluate$	1095
evaluates$	1095
evaluating$	1095
evenin	2792 1849 608 2079 3360 3372 3390 2110 3391 736 737 2244 2247 3530 3531 882 2356 997 2410 2439 1281
evening$	2725 127 1864 3277 3295 689 3398 2125 3409 3412 3413 3414 3416 2137 3421 2142 3424 2146 3428 3551 3557 3578 2312 910 2351 1047
evenings$	2725 127 1864 3173 3295 3379 2125 3410 3413 3415 3416 2137 3422 2142 3424 3426 2146 3428 3430 2167 3551 2312 2351 1047 2457
event	2792 997 2410 2439 1281
event$	2793 3671 1283
events$	2793 2886
ever$	2333
every	174 3256 843 844 921 2385 3670 2619
every$	2688 2721 2744 2754 1514 2831 1666 1704 1707 3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 1910 1911 546 3256 602 3351 2071 2072 3354 3375 694 709 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 2321 924 3618 3641 3658 3659 974 3666 990 1014 1201 2619 1214 2623 1229 2636 1237 2673
everyb	61 174 237 277 1683 303
everybody$	1467 1643 1709 1735 1118
everyo	61 174 1627 237 277 1683 303
everyone$	1467 2908 227 1643 1709 1735 1118
everything$	2935 2491
evict	573
evict$	502
evicted$	502
evicting$	502
eviction$	495
evicts$	502
eviden	1074
evidence$	50 73 2480 2523
evidenced$	78
evident$	2427
evolve$	2864
evolvees$	2864
evolves$	2864
example$	1844
except	3337
exchange$	228
exclud	1530 2841 3135 460 563 572 598 2006 609 734 859 2277 873 2279 1224
exclud$	601 881 1226
exclude$	601 603 3540 881 1215 1226
excluded$	2811 376 3134 3150 1978 3287 3289 603 3325 3558 881
excludes$	601 603 3540 881 1215 1226
excluding$	601 603 881 1226
excludned$	881
excludning$	601 881
excludred$	881
excludring$	601 881
excluds$	601 881 1226
exclus	2258 854 919 1289
exclusion$	147 350 351 487 494 495 599 2259 2325
exclusions$	147 494 2259 2325
exerci	2792 997 2410 2439 1281
exhibi	98 1504
exhibition$	94
exist$	3436
existing$	1584 2903 1201
exists$	3436
exit	416 769
exit$	487 757 2175
exiting$	757
exits$	3393 757
expect	1159 2565
expectations$	2536
expected$	381
expel	598 609 1224
expel$	601 1215 1226
expele$	601 1226
expeles$	601 1226
expeling$	601 1226
expell	2006 609
expelled$	3150 3287
expelning$	601
expelring$	601
expels$	601 1215 1226
expenditure$	29
experience$	2989
experiences$	1021
explai	1439 1525 1566 2847
explain$	2806 444
explained$	2720
exploi	2995 2477 1295
exploit$	2843
exploitation$	2534 1297
exploitative$	1297
exploited$	1297
exploiter$	1297
exploiters$	1297
exploiting$	1297
exploits$	1297
explor	1575 171 2885 1610
exploration$	2913
explore$	1324
explored$	2856 2891 2940 1324
explores$	1324
exploring$	1324
exposed$	1831
exposu	1159 2565
express$	2983
expulsion$	487 599
extend	1900 852 853
extend$	1363
extended$	3181
extending$	1363
extends$	1363
extent$	9
extra$	328 1019
extrac	793 827
extract$	750
extraction$	487
extric	827
extricate$	750
eye$	2890 3132 1193
eyes$	1193
facili	2749 2403 1138 1331
fade	2183
fade$	3459 3464
faded	3475
fades	3475
fades$	3464
fair	98 1504
fair$	2799 2835 2378 3671 2606
fairly$	2876 2578
fairs	1504
faith$	2584
fall	1570 837 1287
fall$	101 2851 291 809 2280
fallen$	1913
fallin	1287
falling$	291 809
fallping$	291
falls	1570 1287
falls$	2851 291 1823 2183 809
false$	3131
famili	35 36 37 61 62 2778 160 2550
familiar$	1101
families$	0 1 2696 16 20 22 1442 1443 2729 1467 68 1483 92 93 1509 2879 1679 286 1703 418 482 1908 619 3309 3323 2043 3499 898 922 3673 2542 2552 1309
family	62 2778 3029 1754 394 1813 1814 1826 1832 453 3151 1882 3164 479 481 1895 1910 1911 546 3256 602 621 2029 3310 3318 3330 648 3351 2071 2072 3354 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 2321 2619 1214 2623 1229 2636 1237
family$	0 1 2696 16 20 22 2729 93 1509 157 1577 482 1908 619 3309 2043 898
far	634 787
far$	179 634 2040 2047 2053 713 2120 2196 2248 2294
fare	2369
fare$	70 818 3650
fares$	70 818 3650
farm	3532 3533
fashion$	2888
faster$	2601
father	1895 2018 3310 3330 648
father$	619 1308
fathers$	286
favourite$	3207
fear	1566 2847
fear$	2451
fears	1566 2847
feasibility$	2557 1153
feasible$	2489
februa	2356
february$	2827
fed$	2910
fee	2369
fee$	3650
feed$	220
feedback$	74 999
feeding$	220
feeds$	220
feel	2803 1566 2847 1681
feel$	2962 1684 1730 1732 1043 1060 2537 1284
feelin	1159 2565
feeling$	1284
feelings$	1021
feels	1566 2847
feels$	1684 1043 1060 1284
fees$	3650
fell	1570 1287
fell$	2851
felled$	2428
felt	2803 1566 2847
felt$	1043 1060 1284
fenc	471 554
fence	31 3644
fence$	64 99 1347
fenced$	3263 577 1347
fences$	99 1347
fencing$	64 99 1347
festiv	98 1504
festival$	3656
fetch$	838
fetche	820
fetched$	3548
fetches$	838
few$	2833 1596 443
fewer	106 1077
fewer$	1512 115 443 492 906 2483 1285
fi	1960
fight	1289
fight$	2818 147
fights$	2818 147
figure$	2768 1506
figures$	2768 1506 2409
file	2749 1479 1484 1580 2403
file$	2760 2765 2767 2858 2859 2861 2862 1016 2503
filed	2749 2403
filed$	80
files	1469
files$	2750 2760 2765 2767 2861 1016
fill$	2397 1127 1248
filled	1445 2749 2403
filled$	2726 1248
filling$	1127 1248
fills$	1127 1248
film	2792 2842 2397 997 2410 2439 1281
film$	30 94 3646 3647 3656 2378 3668 3674 3678 1006
filming$	1280
films$	3656 3674 1006 1280
final$	2762
find	1525 1797 511 3213 615 2021 795 888
find$	1518 2806 1566 235 245 325 1860 799 996 1058 2465 1174
finde$	799
findes$	799
findin	1574
finding$	2853 2855 235 245 799 996 1174
finds$	1518 235 245 325 799 996 1058 2465 1174
fine	2369
fine$	437 3650
fined	3135
fined$	3134
fines$	147 3650
finish	1408 2749 1494 406 474 1880 707 2138 820 2262 2403 998
finish$	493 3459
finishe$	493
finished$	2689 1427 2762 2775 2781 3548 2404
finishes$	493
finishing$	493
finishingtime$	3419
finishingtimes$	3419
finishs$	493
finishtime$	3419
finishtimes$	3419
firm	62
firm$	1194 1197
firmer$	1194 1197
firmly$	2876
first	1527 2356
first$	1597 950 2458
fish$	1268
fishes$	1268
fishs$	1268
fit$	2866 1349
fits$	1349
fitted	1445 1470 1503 2362 1007 2413
fitted$	2726 2751 2784 3643 1009 1349
fitting$	1349
five	35 37 53 116 1544 150 160 3029 1754 394 3091 1813 1814 1826 1832 3113 3114 3115 3119 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 1927 3211 534 3223 3229 546 3256 3257 1979 2007 3288 602 659 3351 2071 2072 3354 692 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2388 2394 2447 2619 1214 2623 1229 2636 1237
five$	1443 1459 88 92 98 111 1522 117 1556 2850 3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 3182 1910 1911 3208 546 3256 3260 3280 602 3351 2071 2072 3354 735 3454 3461 3479 2217 2227 2229 3511 2254 3539 2261 856 3544 2274 2286 2321 2365 2386 3669 2619 1214 2623 1229 2636 1237 2652 2667 2680
fix	585
fix$	1239
fixed	1007 2413
fixed$	1239
fixes$	1239
fixing$	1239
flag	224
flagged$	2910
flat	641 2110 3391 822 889
flat$	3046 3209 616 617 645 2094 3396 910 3626 3682 3683
flats	3391
flats$	3046 3209 2094 3396 3683
flexib	1690
flexible$	2971
flies$	644
floor	3310 2110 3391 2247
floor$	3477 3529 3625
floors	3391
floors$	3477 3529 3625
flourish$	2983
flowing$	2925
flush	573
fly$	644
flyer	2792 997 2410 2439 1281
flyers$	2656
fobs$	97
focus	3601 1138
focus$	1592 2506 1333
focuse	1121
focused$	2527 2549 2589 1333
focuses$	1333
focusing$	1333
focussed$	2549 1333
focussing$	1333
follow	1454 1530 2841 159 3213 3461
follow$	205 1647 1648
followed$	2811 2825 1610 2412
followers$	2735
following$	205 2452
follows$	205
food$	3674 2657
foot	440
foot$	1846
footag	1074
footage$	2480
footba	2386
football$	3667 1001 2667
footfa	17 81 1487
footfall$	2768 2438
for	3296 2021 630 683 2413
for$	2718 1465 2771 2776 2823 2856 2896 2902 2943 1670 2958 2969 1748 3038 1870 3154 1883 1893 1975 2022 3304 3406 2295 3651 3662 3666 2458 2509 2513 2514 2521 2527 2539 2559 2662 2669 2679 2684 1313
forbid	347 349 367 368 370 406 422 426 1857 542 912 939
forbid$	333 348 1824 753 3540
forbidden$	3024 3025 390 3100 3138 524 3231 3435
forbidding$	333 753
forbided$	753
forbiding$	753
forbidning$	333
forbidping$	333
forbids$	333 753 3540
force$	1299
forefront$	1654
forfeit$	877
forfeiting$	877
forfeits$	877
forge$	1176
forgeing$	1176
forges$	1176
forgiving$	2526
form	3074 1867 1897 606 2038 2079 3360 3372 2102 2108 3389 3390 2110 3391 2116 2247 3530 3581
form$	30 3073 3148 3178 2012 3314 3319 3320 3326 3383 3385 3397 2348 2356 3654 1176
formin	3077
forming$	3098 3554 1176
forms	2792 3360 2080 2093 3389 3391 3581 997 2410 2439 1281
forms$	30 3326 3361 3374 3379 3383 3397 3499 1176
fortnightly$	2688 3666
forum	23 47 2792 997 2410 2439 1281
forum$	1453 2898 2899
forwar	1610 1647 1648 1081
forward$	2870 2891 2922 2928 2929 2420 2487 2492 2604
forwards$	2487 2604
foster	474 1880 476 1138 1334
foster$	641 889 1228
fostering$	1228
found	1471 1856 1888
found$	2752 2838 1852 447 448 449 3137 3175 3236 2255 1058
four	116 160 3029 1754 394 3091 1813 1814 1826 1832 3113 3114 3115 3119 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 3247 3256 3257 1979 2007 3288 602 638 3351 2071 2072 3354 692 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 950 3637 951 2394 2447 2619 1214 2623 2632 1229 2636 1237
four$	1522 117 2850 3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 3182 1910 1911 546 549 3256 3260 602 2015 2029 3348 3351 2071 2072 3354 735 3461 3479 2217 2227 2229 3511 2254 3539 2261 856 3544 2274 2286 2321 950 2357 2368 2375 2376 2619 1214 2623 2632 1229 2636 1237
fourso	3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 1927 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
foursome$	1821 3182 3208 3237 3250 3252 1998 3285 3619
fragme	784 1230
fragment$	770
fragmente$	770
fragmented$	770
fragmentes$	770
fragmenting$	770
framew	2792 997 2410 2439 1281
fraternise$	2616
free	787
free$	2092 779 808 2243 1259
freedom$	296
frequency$	10
frequent$	202
fresh$	2013 618
fri	2356
friday	608 736 737 2356
friday$	2725 608 3295 736 2142 737 3424 3652 2380 3665
fridays$	2725 3295 2142 3424 3652 2380 3665
friend	35 36 37 53 87 116 1531 134 1544 150 151 1565 160 1568 277 1683 3029 1753 1754 3041 3079 394 3082 3086 3087 3091 1813 1814 3106 1826 3110 3112 1832 3121 3124 439 1850 453 3143 3144 3145 3146 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 1979 3269 2004 2007 3288 602 621 2029 3321 638 659 3351 2071 2072 3354 3365 692 2104 700 2153 3437 3442 3453 2173 3461 3474 2194 2200 2207 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3587 902 3594 3595 3600 2321 3612 3613 2338 2341 950 2388 2394 2447 2618 2619 1214 2623 1229 2636 1237
friend$	2812 2814 1560 3131 2048 3385 796 2205 3487 2337
friendlier$	2449
friendly$	2835 2956 1101 2606
friends$	1442 1443 1459 1493 88 92 111 2798 112 1522 117 2807 2812 2814 1540 1556 1557 2846 2849 2850 1728 3019 3020 3021 3027 1758 3056 3058 3060 3061 375 3065 3067 3078 3083 3084 1821 3111 3131 3182 3183 3206 3208 1928 1935 1943 544 3237 1964 3250 3252 3260 1998 3280 3285 3297 611 3328 3334 3359 679 3385 3417 735 3438 3439 3441 3445 3447 3449 3451 3454 3456 2177 3463 3465 3466 3467 3469 783 3473 3476 3479 3481 796 3483 3484 3485 2205 3487 3488 3489 2209 3491 3515 2238 3520 3521 895 896 2308 3619 3669 2542 2641
friendship$	341 3034 3043 3051 375 3093 1845 451 497 3200 1920 528 611 675 679 2116 3434 748 3438 3439 3440 3443 3444 3445 3449 3453 3454 3457 772 777 3466 2190 3476 2199 2200 3481 796 2207 3488 3489 2211 3512 2246 2271 3590 904 3605 3631 2641
friendships$	341 3034 3043 3051 375 3093 451 611 675 679 3434 748 3438 3439 3440 3443 3444 3445 3449 3454 772 777 3466 3476 3481 796 3488 3489 3512 904 3605 3631 2641
from	3106 3296 2156 2184 2233 2372
from$	2727 1480 128 1538 1569 1590 1693 1773 1780 1782 1788 3076 1796 3097 1833 3154 1891 1930 3224 3232 2009 3308 3332 2058 2078 706 2157 2158 2174 2175 2185 2188 3522 3568 2317 2332 2335 2340 2356 3651 3653 3661 3662 3666 3677 1042 2459 2462 2509 2627 2658 2683
full$	261 1726 1032
fuller$	261
fully$	1500
fun$	90
functi	1475
functional$	2756
fund$	49 1368
funded$	1368
fundin	2792 2951 997 2410 2439 1281
funding$	49 1582 214 2512 1368
funds$	49 1368
furniture$	3674
furthe	226 252 533 3576
further$	1596 1632 1658 1771 1939 2047 1092
future	226 2317
future$	2868 1632 1771 3598 2504
gain$	1122 1179
gaining$	1122 1179
gains$	1122 1179
game	98 1504
game$	3674
gamers	3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
gamers$	1821 3182 3237 3250 3252 1998 3285 3619
games	1504 2386
games$	2690 3667 3674
gang$	351 1927 3544 2273 1207
gap$	2978 1847 774 781 2533
gapbetween$	3127
gaps$	2978 2533 2546
gapsbetween$	3127
garden$	94 3646 3682 1268
gardenes$	1268
gardens$	1268
gate	31 2247 3530 953
gate$	2744 64 2782 99 2359
gates$	2744 64 2782 99 3393 2359
gather	1752 1753 3035 3037 3040 3041 3044 1768 1774 1775 1787 1791 3074 3077 1817 439 3139 3195 520 3241 1979 2063 3596 1344
gather$	145 3033 3042 3049 3050 3057 3068 3072 3081 3090 3092 3096 1851 3141 3158 1926 3236 3262 1982 3264 3272 2062 3344 2101 3525 3567 3584 1117
gathered$	3017 1852 3236 2405 2427
gatherering$	1926
gathering$	3034 3055 3059 3098 1845 451 1926 3245 3246 3254 3443 3554 1117
gatherings$	3055 3056 3059 451 3246 3260
gathers$	145 3158 3525 1117
gatherting$	1926
gave$	2702 2790 607
genera	252
general$	1658
get	2803 1525 444 2212 827
get$	2806 193 2882 312 3089 498 1959 578 2084 2101 750 763 810 3517 3555 907 3601 956 1043 1105 1117 1202
gete$	1105
getes$	1105
geting$	578 1105 1117
gets$	193 2882 312 1878 578 750 763 810 2355 956 1043 1105 1117 1202
getting$	193 312 1817 750 763 810 1105 1202 1344
gift$	1541
gifts$	1541
gig	98 1504
gig$	3656
gigs	1504
girl	1531 155 3029 1754 394 1813 1814 1826 1828 1832 453 1882 3164 479 481 1910 1911 546 3256 602 621 2029 638 3351 2071 2072 3354 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 2321 2619 1214 2623 1229 2636 1237
girl$	2812 2814 1560 1561 3309 2048 3609 2337
girlfriend$	1309
girls	35 36 37 53 87 134 1544 150 151 160 277 1683 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 1979 2004 2007 3288 602 2014 659 3351 2071 2072 3354 692 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 2341 950 2388 2394 2447 2619 1214 2623 1229 2636 1237
girls$	1442 1443 1459 1493 88 92 111 112 117 2807 2812 2814 2816 1540 1556 1557 1561 2850 2920 1728 3021 1821 3182 544 3237 3250 3252 3260 1998 3280 3285 3309 3348 3359 735 3454 895 896 3609 3619 3669 2631
giv	432 1250
giv$	271
give	252
give$	1658 258 262 271 294 452 607 751 2221 2222 828 838 886 934 938 1129 1175 1251 1359
giveing$	1175
given	3 2703 1445 2747 2749 1503 107 1575 252 306 1888 683 3504 2403
given$	1409 2726 1451 2749 2753 2784 1513 126 1539 2856 1658 2940 258 262 1712 325 3136 486 2222 3517 2255 3582 2316 2403 1015
gives$	262 271 294 607 838 938 1129 1175 1251 1359
giving$	258 262 271 607 751 2221 2222 938 1129 1251 1359
givs$	271 938
go	2698 2803 1525 211 1840 540 574 594 707 829 845 2262 890 2334
go$	1419 1436 1505 2789 1515 2798 2806 121 145 1575 2882 2931 3012 1787 3088 405 1815 462 1881 489 493 1900 1946 2000 612 631 2046 644 651 2060 2062 677 2084 717 2164 810 846 2323 2358 1049 1233 1287
goal	953
goal$	2359 2587
goalpo	31
goalpost$	64
goalposts$	64
goals$	2359 2587
god$	489
goe	3116
goe$	3023 405 493 2060 2096
goes	2738 2743 211 574 707 829 845 2334
goes$	1419 1436 1505 2789 1515 2798 121 2882 3023 1823 462 493 612 631 2046 644 651 2060 677 2096 810 846 2358 986 1049 1233 1287
going	1429 226 574 829 3596
going$	2710 1632 2925 1719 3054 3077 1805 405 3109 493 810 3621 2452 2516 2539 1233
gone	2738 1529
gone$	1436 1439 2749 2785 1505 2789 2810 2821 3548 2403 998 1049
good	438 2310
good$	2835 2962 1708 1844 3131 3331 2085 2203 2240 3591 1032 1102 1182
gos$	145 489 493 2060
got$	40 763 3620 1043
govern	62
government$	2513
governor$	2763
governors$	2763 1012
gp	1080
gp$	2486 1310
gps	62
gran	1895 3310 3330 648
gran$	1309
grand	1828 1895 3330
grandad$	1309
grandbrother$	1308
grandcarer$	1308
grandcarers$	1308
granddad$	1308 1309
granddaughter$	1308
grandfather$	1308
grandm	2018
grandma$	1309
grandmother$	1308
grandmum$	1308
grandp	2018
grandparent$	1308
grandparents$	1308
grandsister$	1308
grandson$	1308
granma$	1309
granny$	1309
granpa$	1309
grant	2792 997 2410 2439 1281
grant$	49 968
grante	2749 2403
grante$	968
granted$	968
grantes$	968
granting$	968
grants$	968
grass$	1022
gravit	2334
great$	2352
greate	105 1135
greater$	1511 261 300 1726 328 1101 1182
green$	2800 2801 2434 2455
greet	1526 1346
greet$	2807
greete	137
greeted$	1543
greets$	2807
grew	2787 2789 1287
grip$	3298 2193 788 2195
groom	2477 1295
groom$	2843
groomed$	1297
groomer$	1297
groomers$	1297
grooming$	1297
grooms$	1297
ground$	2599 1213
grounding$	1213
grounds$	1213
group	35 36 53 87 2792 116 1544 150 151 1565 160 1567 1568 277 1683 3029 1754 394 3087 3091 1813 1814 1826 3110 3112 1832 3113 3114 3115 3118 3119 3121 3124 1849 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3195 3197 1927 3211 534 3223 3229 546 1958 3256 3257 3259 1979 2007 3288 602 3310 3321 659 3351 2071 2072 3354 2079 3360 692 3389 3391 2149 3437 3442 3453 2173 3455 3461 3474 2194 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 2318 3600 2321 3612 3613 2341 3632 2388 3670 2394 997 2410 2439 2447 2544 2618 2619 1214 2623 1229 2636 1237 1281
group$	1432 1442 1453 1459 2765 2766 1493 88 92 111 112 1522 2807 2814 1556 1557 2846 2848 2849 2850 2920 2991 1728 3021 1758 3042 3051 3056 3060 3061 375 3067 3075 3083 3084 3096 1820 1821 3103 3111 3122 1866 3148 3178 3182 3183 497 3199 3200 1920 3208 3214 528 3237 1964 3246 1966 1968 1969 564 1972 3260 3262 3280 3290 2012 611 3307 3314 3319 3328 3334 3359 3361 675 679 2095 3385 3396 3397 3399 3417 735 2145 740 2147 3431 749 3438 3439 3441 3444 3445 3446 3447 3448 3449 3450 3454 3456 3457 2177 773 3463 777 3465 3466 3467 3469 783 3471 2191 3476 3479 2199 3481 3483 2204 3488 3492 3512 3527 3544 2270 2273 3578 895 896 3590 904 3599 3616 2356 3669 2641
groupactivities$	3430
groupe	1922
groupevenings$	3430
groupi	3077
groups	453 3195 1979 3360 3389 3390 3391 882
groups$	2765 2766 3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 1910 1911 546 1953 548 3237 3246 1966 1968 1969 564 1972 3256 3260 602 3351 2071 2072 3354 3361 3374 3396 3397 3399 3461 3471 3481 2204 3488 3492 2217 3499 2227 2229 3511 3539 2261 856 3552 2274 2286 3599 2321 2619 1214 2623 1229 2636 1237
groupsession$	3430
groupsessions$	3430
groupwork$	3430
grow	2787 2789 837 1287
grow$	2983 2171 1043
growing$	3554
grown$	3620
grows	1287
grows$	1043
growth$	105
guard	33 34 1462 62 1531
guard$	55 57 120 2808 2812
guardian$	1309
guardianship$	2519
guards$	55 57 93 120 2808 2812
guests$	1943
guid	478 483 806 827
guidan	2792 997 2410 2439 1281 1335
guidance$	214 2939 2512
guide	1331
guide$	750 1006
guided	1331
guidel	95
guideline$	96
guidelines$	96
guides	1331
guides$	1006
guidin	1331
guild	3532 3533
gulf$	774 781
gurdwara$	3671
gym	38 66 3532 3533 2410
gym$	1001
habit$	2315
had	3 152
had$	1409 2709 40 86 2828 2982 903 1002 1033 2441
haircuts$	2657
half	61 3286 638 3360 950 3637 951
half$	1467 90 106 146 1832 3123 3151 1871 475 1882 3174 1909 3219 613 2020 2029 2033 3342 700 2110 3534 879 2287 2293 2299 950 2357 2439 2622
halfs$	3534
hall	38 44 66
hall$	1450 3248 3290 3307 3399 721 3671
halls$	3399
halt	406 918
halt$	756
halv	1287
halved	1553 1570
halved$	2834 2851
halves	453 2079 3360 3390 2110 3391
halves$	3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 1910 1911 546 3256 602 3351 2071 2072 3354 2119 3401 3461 2217 2227 2229 3511 3529 3539 2261 856 2274 2286 2321 2619 1214 2623 1229 2636 1237
hand	1250
hand$	2963 2590 1360
handbook$	2739
handed	2703 2749 1503 107
handed$	2702 1445 2749 2784 1513 2403 1007 1015
handing$	1360
handle	234
handle$	1640 3462
handles$	1640
handou	2792 997 2410 2439 1281
handov	1706
handover$	2987
handovers$	2987
hands$	1360
hang	3116 3241 2301 2302 1344
hang$	1752 3042 3074 3088 3092 3158 520 3264 3584
hangin	1817 2291 3596 1344
hanging$	3035 3044 3077 1798 3098 3109 1856 3139 3254 3572 3621
hangout$	3583
hangs$	3158
happen	1429 2749 2785 2403
happening$	2710
happie	907
happier$	437 2224 819 2449
happy	907
happy$	2054
harass	2842
hard	3555
hard$	385 3120 2555 1197
harder$	385 3120 1197
harm	159 2477 1076
harm$	2843 2482 2534
harmed$	2482
harmfu	2310
harmful$	438 2085 3591 2482
harming$	2482
harms$	2482
harnes	1334
has	717 1100
has$	40 42 1468 1478 82 86 89 91 1500 133 249 2990 315 325 3526 2260 903 1035 2445 1190
hatch	953
hatch$	2359
haunt	2301 2302
haunt$	3583
have	2803 404 476 717 813 1100
have$	42 1468 1478 82 86 89 91 1500 133 249 255 281 292 2990 315 325 343 1810 498 503 529 1944 1977 3517 3526 2260 903 938 1035 2445 1190
haveing$	503
haven$	2954 2996
haves$	503 938
having	404 813
having$	255 315 1799 1810 529 938 2451 1190 1275
havs$	938
he	160 1832 3123 3151 1871 475 1882 3174 1909 3219 613 2020 638 640 3342 2287 2293 2299 2622
he$	2805 1703 2997 1727
head	33 34 1462 2334 3670
head$	2741
headco	17 81 1487
headcount$	2768
heads	2334
heal$	1125
heale$	1125
heales$	1125
healing$	1125
heals$	1125
health	2995 1747 438 794 801 2310
health$	1080
healthier$	3028
healthy$	1844 3591
hear$	2418
heard	2825 1566 2847 3013 2538
heard$	2965 3011 3017 1291
hearing$	3664 3671
hears$	2418
heart$	1654
heater	31
hedge$	64 1022
hedges$	1022
held	3 1445 2743 2747 2749 2785 104 171 172 173 2403 1097
held$	1409 2726 2777 1510 1578 1579 2982 1859 466 480 510 3541 2311
hello	1526
hello$	2807
helmet	31
help	2993 444 478 806 1138 1158 1332
help$	161 2939 275 297 763 991 2547 2564 2598
helped	2025 693
helped$	161 1888
helpfu	2885 2310
helpful$	2835 161 3591 2489
helpin	1138
helping$	275 991
helpline$	30
helplines$	30
helps$	275 763 991
her	1554 3029 1754 394 1813 1814 1826 1832 3123 3124 3125 453 3151 1871 475 1882 3164 479 481 3174 1909 1910 1911 3218 3219 546 3256 602 613 2020 2029 3335 3342 3351 2071 2072 3354 3366 685 3455 3461 2217 2227 2229 3511 2239 3539 2261 856 2274 2281 2286 2287 2293 2299 2321 2464 2619 1214 2622 2623 2632 1229 2636 1237
her$	2721 175 1717 3042 1812 1886 1896 604 2028 2159 2163 2283 2324 2336 1185 2650 2653
here	1575
here$	2797 2856 2857 3553 3577 3598
herself$	3580
hierar	1302
high$	1032 1171
higher	105 1287
higher$	1511 1032 1171
highli	1334
hike$	3657
hikes$	3657
him	1554 3029 1754 394 1813 1814 1826 1832 3123 3124 3125 453 3151 1871 475 1882 3164 479 481 3174 1909 1910 1911 3218 3219 546 3256 602 613 2020 2029 3335 3342 3351 2071 2072 3354 3366 685 3455 3461 2217 2227 2229 3511 3539 2261 856 2274 2281 2286 2287 2293 2299 2321 2464 2619 1214 2622 2623 2632 1229 2636 1237
himself$	3580
hir$	1381
hire	936
hire$	1381
hired	1007 2413
hired$	1381
hires$	1381
hiring$	1381
hirs$	1381
his	2239
his$	2721 175 1717 3042 1812 1886 1896 604 2028 2159 2163 2283 2324 2336 1185 2650 2653
hit$	1005
hits	1454
hits$	2735
hockey	2386
hockey$	3667
hold	2173 827 893 1097 1100
hold$	1461 190 243 1797 3213 531 589 3298 666 3454 2193 788 2195 811 847 2306 901 913 3617 3633 1091 1178 1190 1232 1254 1373
holde$	847
holded$	589 847
holdes$	847
holding$	243 589 847 1091 1178 1190 1254
holds	2743 1469
holds$	1461 2750 190 243 319 589 847 1091 1178 1190 1254 1373
holiday$	647 655
holidays$	647 3404
holidayss$	647
holist	252 1139
holistic$	1658
home	555 3310 641 3372 2108 3389 3390 2110 3391 2138 822 2247 2276 889 920 3675
home$	2700 2729 2835 3011 3046 3107 3108 446 457 3149 3173 1894 500 1912 1914 1917 3209 1951 1961 3244 1974 3287 3292 616 617 3326 645 2055 3368 817 830 3534 3548 3557 3558 3622 3642 3645 1054 2683
homees$	3642
homes	2088 2093 3389 3391
homes$	2729 3046 3149 3173 1917 3209 3244 1974 3326 3369 3374 3379 3534 3642 3673
hometime$	3419
hometimes$	3419
honest$	2835 2526 2606
hope	1566 2847 2993 1155
hope$	1669 282 2584
hopes	1566 2847 1155
hoping	1155
horizo	1159 2565
host$	2837 1381
hoste$	1381
hosted	2749 2785 2403
hosted$	1381
hostel	2093 2110 3391 3530 889
hostels$	3374
hostes$	1381
hosting$	1381
hosts$	2837 1381
hotline$	69
hotlines$	69
hotspo	1074
hotspot$	2480
hotspots$	2480 2500
hour	2226 2247 2329
hour$	1864 2312 2351
hours	102 2792 997 2410 2439 1281
hours$	54 58 1508 103 2793 1864 2167 2182 2312 2351 1008 2658
hous	476 812 855 893
house	3113 3114 3115 3119 606 641 2108 3389 2110 3391 889
house$	3046 503 1917 3209 2012 616 617 645 666 3534 3622 3626 2356 3682 3683
housed	474 1880 1922
housed$	1881 1890 3325 2077 975
household$	619 2043
households$	619 3323
houseing$	503
houses	2079 3360 2088 2102 3389 3391
houses$	3046 503 1917 3209 3369 3383 3403 3534 3683
housin	606
housing$	2012
how	179
how$	60 83 1585 1601 933 2446 2467 2557 2672
hub	38 44 2410
hub$	1450 65 2996
hubs$	65
huddle$	2273 3629
humili	1306
hung	2362
hung$	3643
hurt	1530 2841 159 2477 1076
hurt$	2811 2843 2845 2478 2482
husband$	1309
hustl	573
hut	2301 2302
hut$	1879 3583 2356
identi	2749 1471 1525 1610 615 2021 902 2403
identification$	2186
identified$	2752 1488 2891 2940 3175 1027 2435 2437 1303 1333
identifies$	1140 1303 1333
identify$	2806 245 1140 1303 1333
identifying$	245 1140 1303 1333
identifys$	245
identity$	2957 2308
if	1981 2265 2266 861 2326 1077
if$	176 200 2892 321 1862 1863 3193 3232 3242 3255 3258 3259 851 2347 2483 1083 2504 2505 1189
imam	33 34 1462
impact$	913 2501
implem	6 2749 240 1646 2403
implementation$	1412
impos	441 853 1220
impossible$	385 3120
improv	2787 105 1135 1138 1287 1331
improv$	1113
improve$	1511 1113 1131
improved$	1511 2959 300 1032 2554
improvement$	94 105 2927 2604
improvements$	94 2927 2604
improves$	1113 1131
improving$	1113 1131
improvs$	1113
in	1612 1626 1642 2003
in$	1450 1458 2750 2751 1486 2779 1501 2786 1508 1511 108 2802 2817 1546 141 1548 144 1555 1559 180 181 2889 2893 1616 1622 2907 1631 2923 2958 2975 1725 361 3107 3108 457 1872 1946 3272 2000 2001 3305 629 716 3418 2215 3500 848 3536 3549 3553 2327 2348 3638 2360 2367 3651 2377 3658 3660 3662 2383 2384 3666 3675 3676 3678 2440 2457 2459 2463 2568 2583 1184 2594 1231 2654 2670 2671 2677 2679 2684 1313
inbox	8
incide	1289
incident$	2818 147 1109
incidents$	2818 147 1109
includ	1575 170 3013 2538
include$	2856 3038 1842
included$	2856 1576 3011 1842 2427
including$	1842
inclus	267 309 1139
inclusion$	1339
inclusive$	1673 2956 1715 2526 2606
increa	2787 2789 105 1100 1138 1287
increas$	1113
increase$	105 1511 300 1113 2595
increased$	1511 261 2959 300 1032 2554
increases$	1113 2595
increasing$	1511 300 1113
increass$	1113
independent$	3589
indivi	2099 744 3570 3571
individual$	742
individually$	3282 3380 3602 2628
indoor	920
indoors$	3107 3108 457 1912
induct	1499 2792 997 2410 2439 1281
inducted$	2780
influe	2995 3179 3472 2593 1331
influence$	1775 3056 1831 1844 531 3298 3437 2193 788 2195 2306 901 913 3617 3633
influenced$	1831
influential$	3606 2630
inform	2722 2724 2773 2792 1634 997 2410 2439 2538 1281 1332
information$	2732 1456 1629 2911 2915 297 2523 2544
informed$	2723 2914 2965 2503 2549 2589
injunc	350 1756 351 1757
injunction$	2259 2613
injunctions$	2259 2613
injur	1289
injure	1076
injured$	2482
input	2792 1734 997 2410 2439 1281 1335
input$	3015
ins$	1508 2889 2377
insepa	2232
inseparable$	3513
inset	2792 997 2410 2439 1281
inside$	3107 3108 2160 3500 3545 3553
insigh	1159 2565
insight$	2523
insist	441
insist$	395
insistd$	395
insists$	395
inspector$	1029
inspectors$	1029
inspire$	1322
inspired$	1322
inspires$	1322
instagram$	414
instal	1445 2749 1470 1503 2403 1007 2413 1346
installation$	94
installed$	2726 2751 2762 2784 1009
instea	3536 2317
instead$	1527 139 1551 1876 730 739 2150 2235 857 865 885 2296 3598 1077
instil	1334
instru	370
instruct$	355 409 553
instructed$	355 381 409 553
instructing$	355 409 553
instructs$	355 409 553
intake	3395
integr	1334
intell	1634
intelligence$	1629 2915 2523
intend	1155
intention$	282
inter$	226
interaction$	1806
intercom$	69
intercoms$	69
intere	902
interest$	2967 3007 3561
interests$	796 2308
interpreter$	70 2813 3680 3683
interpreters$	70
interr	406 918
interrogat$	1145
interrogate$	1145
interrogates$	1145
interrogating$	1145
interrogats$	1145
interrupt$	909
interrupte$	909
interruptes$	909
interrupting$	909
interrupts$	909
interv	2722 2724 2792 997 2410 2439 1158 1281 1334
intervals$	3610
intervention$	2525 2546 2564 2598 1340
interventions$	2546 2598 1340
interview$	1274
interviewed$	2723 1274
interviewing$	1274
interviews$	1274
into	1626 630
into$	2856 2891 1622 2907 1711 1872 3160 1884 1889 627 3352 716 2215 848 2304 2348 2556 2575 1231 2651
intowards$	1884
introd	6 2749 2403 1220
introduce$	1405
introduced$	1405
introduces$	1405
introducing$	1405
introduction$	1412
invest$	1162
investigate$	1151
investigates$	1151
investigating$	1151
investing$	1162
invests$	1162
invit	813
invita	2792 997 2410 2439 1281
invitation$	13 467
invitations$	13 467
invite	1406 1439 2722 2724 2747 2773 1499 404 2277 936 1036
invite$	1810 1842 529 1944 1389
invited$	2687 2720 2780 1842 3558 2442 1389
invites$	1389
inviti	404
inviting$	2956 1810 1842 529 1389
invoice$	1024
invoices$	1024
involv	1734 2538 1331
involvement$	3015
is	1411 171 251
is$	1414 1431 1436 1447 52 1472 89 1500 1505 110 113 130 149 153 165 197 1620 1684 1688 285 2986 2008 2044 671 2086 2154 818 956 964 2382 978 1043 1048 1060 1062
island$	3378
isn$	401
isnot	401
isnot$	1807
isolat	1230
isolate$	1225
isolates$	1225
isolating$	1225
isolation$	342 3153 3292 2637
issue	2921 1335
issue$	1589 1592 2904 2909 2911 2919 1109 2540 2579
issued	1445 2749 1503 107 2403 1007 2413
issued$	2703 2726 2784 1513 126 3136 2430
issues	2544 1335
issues$	1589 2904 2909 1629 2911 2919 1109
it	1554 2847 2921 2464
it$	1420 1583 1589 2904 2920 1839 2387 2456 1060 2579 2645 2650 2652 2664 2673 2678 2686
item$	2432
items$	2432
its$	268 1695 1717 2283 2371 2374 2375 2393 1185 2649 2650 2653 2658 2659 2673 2678 2686
itself$	2567
ivy$	1022
januar	2356
january$	2827 3598
job	822 889
job$	945 3683 1016 1024
jobs$	945 3683 1016 1024
jog$	1268
joges$	1268
jogs$	1268
join	1433 2714 2747 1498 1777 1797 3088 404 3179 3213 890
join$	1706 3089 1810 1180 1404
joined	2747 2749 2759
joined$	201 226 1637 1734 2538 1139 1180 1404
joinin	404
joining$	2730 1810 1404
joins$	1404
joint	1456 226 1866
joint$	4 2737 1632 3147 2145 740 2147 3431 2151 1102 1181
jointly$	2517
judgem	1335
judgement$	2944 2530
judgemental$	1673 1715
judgme	1335
july	2356
july$	2827 1547 3598
june	2356
june$	2827 1547 3598
junior	2297 3579 2356
just$	3230
keep	2803 1760 377 422 441 442 476 795 812 827 837 852 853 893 912 936 1097 1100
keep$	166 186 203 225 229 230 238 2973 348 1783 382 384 396 1824 1825 420 421 427 469 503 1959 558 561 588 589 666 667 2086 714 838 847 3540 872 3563 1093 1110 1122 1143 1178 1232 1354
keepe$	847
keeped$	561 588 589 847 872
keepes$	847
keepin	441 1097
keeping$	186 203 225 229 230 238 348 382 384 396 420 421 427 469 503 561 588 589 666 667 714 847 872 1093 1110 1122 1232 1354
keepping$	1783
keeps	441 1097
keeps$	166 186 203 225 229 230 238 348 1783 382 384 396 420 421 427 469 1878 503 561 588 589 666 667 2086 714 838 847 3540 872 3563 2355 1093 1110 1122 1178 1232 1354
keepting$	1783 588 714
kept	2749 171 172 173 1610 474 1880 1900 827 2403 1097
kept$	2692 2695 1571 166 1578 1579 2891 238 1645 376 420 421 427 1859 466 1881 480 3181 510 572 666 2077 818 2255 3541 859 2277 872 2311 975 1093 1232
kepted$	872
kepting$	872 1093
kepts$	872 1093
key	2361
key$	3642 3680
keyes$	3642
keys$	97 3642
keyworker$	2769
kick	598
kid	1828
kids	155 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
kids$	1561 3065 1821 3182 3237 3250 3252 1998 3285 3484 3515 3619
kind$	2799 2835 2206 2606
kinder	801 2208
kinder$	2449
kindly$	2578
kiosk	953
kiosk$	2359
kit	31
kit$	97
kitche	38 3644
kitchen$	94
kits$	97
knew$	2828 1040 1061
knife$	1300
knit$	3513
knives	123
knives$	1300
knock	3116
knock$	1279
knocke	2749
knocki	2291
knocking$	3572 3621 1279
knocks$	1279
knot$	3629
know	2803 1566 2847 1860 2538
know$	2973 1716 2999 1915 3517 1040 1061
knowing$	1040 1061
knowle	1159 2565
knowledge$	297 2523
known	137 171 3504
known$	1543 2222
knows	1566 2847
knows$	1915 1040 1061
kpi$	2411
kpis$	2411
label	1306
lad	1828 638
lads	35 53 155 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 1979 2004 2007 3288 602 3351 2071 2072 3354 692 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
lads$	1459 88 2807 1561 1728 1821 3182 3237 3250 3252 3260 1998 3285 735 895 896 3619 2475
laid$	1476 2781
lamp	31 953
lamp$	41 64 99 2359 954 2425
lamps$	41 64 99 2359 954 2425
landin	3310 2110 3391
landlo	33 34 1462 62 3670
landlord$	71 2470 1297
landlords$	1297
lane	3530
lane$	2356
language$	2551 2587
lanyard$	2742
lanyards$	2742 97
lapse$	3459
larger$	1970 3253
last$	2802 1546 527
lasted	2826 140
late	1507 2356 2367
late$	689 3648
later	2226 2276 2356
later$	1899 2106 3557 2504
laugh$	2798 2450
laughs$	2798
launch	2749 2403 1007 2413
laurels$	1022
lawyer$	1312
lcs$	2767
lead	33 34 1462 62 1485 2778 3179 827 849
lead$	63 2766 2769 2837 1648 750 3606 970 2433 1031 2681
leader	33 34 1462 3029 1754 394 1813 1814 1826 1832 3123 453 3151 1871 475 1882 3164 479 481 3174 1909 1910 1911 3219 546 3256 3286 600 602 613 2020 621 2029 640 3336 3342 3351 2071 2072 3354 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 2287 2293 2299 3587 2321 2619 1214 2622 2623 2632 1229 2636 1237 1302
leader$	3606 1029 2630 2631
leaders$	3606 1029 2630 2631
leadership$	3617
leadin	3286 638 2632
leading$	1832 3123 3151 1871 475 1882 3174 1909 3219 613 2020 3342 2287 2293 2299 3606 970 2622
leads	849
leads$	2837 970 2433
leafle	95 2792 997 2410 2439 1281
leaflet$	13 2732 2742 2793 954 3646 2656 1283
leaflets$	13 2742 2793 954 2656
league	3532 3533
learn	474 1880 1905 2262 890 907 3601 1138
learn$	287 1924 3350 712 818
learni	2792 1634 997 2410 2439 1281
learning$	2915 287 2511 1336
learns$	287 818
lease$	976
leases$	976
least$	2754
leav	416 432 1250
leav$	493
leave	2803 441 474 1880 540 1959 555 574 594 707 751 769 820 2262 2276 923
leave$	166 167 1815 493 1946 1961 2000 3306 2062 2157 2175 771 3557
leaves	441 574 594 707 923
leaves$	166 167 493 2000 771
leavin	441 574 2138 751 820
leaving$	166 167 493 2157 771 3585
leavingtime$	3419
leavingtimes$	3419
leavs$	493
led	849
led$	304 1831 2549 2589
left	171 3101 3601
left$	2841 1571 166 167 510 3297 3548 2309 1121
lend	1348
length$	1846
lenient$	2526
lens	1335
lent	1007 2413
lent$	1007
less	533 776
less$	443 492 1939 755 2181 2213 3498 906 1077 1286
lessen	780 785 3475 789 900 1334
lessened$	3588
lesson	66 2792 1849 2059 2079 3360 2092 2108 3389 3432 882 997 2410 2439 1281
lesson$	2793 2795 2836 1864 3277 3385 721 910 945 1283
lessons$	2793 2795 2829 1550 2836 1864 3373 945 2461 2657 2665
let	1526 594 813 863 2277
let$	310 334 1741 1746 1759 1789 1825 3221 1944 540 1977 590 591 592 594 2000 595 596 2075 758 2170 820 3558 880 2289 884 3582 923 2346 982 1269
leted$	334 1741 590 2289 884
leting$	590 880
lets$	310 334 590 591 592 2000 595 596 758 2289 884 982 1269
letted$	1741 590
letter	2792 997 2410 2439 1281
letter$	13 2732 2813 147 2325 2656
letters$	13 147 2325 2656
lettin	813
letting$	310 590 758 880 2346
level$	1506 1032
levels$	1506 1032
levera	1334
liais	2502
liaise	1439
liaise$	1318
liaised$	2720 1440 1318
liaises$	1318
liaising$	1318
liaiso	4 1456 1608
liaison$	1410 2737 2889 2913 1318
librar	33 34 38 1462 3532 3533
library$	3248 3290
licenc	2792 997 2410 2439 1281
licence$	2742 350 3655 976
licences$	2742 3655 976
license$	3655 976
licenses$	3655 976
life	902
life$	792 2308
lift	789 2220
lift$	3387 3501 3626 2361 3680 3682 1243
lifted	3475
lifted$	1243
lifting$	1243
lifts$	3388 3501 3502 3626 3680 3682 1243 2657
light	31 1960
light$	41 64 99 952 2425 1238
lighter$	2449
lighti	31
lighting$	64 99 2537 1238
lights$	41 64 99 952 2425 1238
like	1566 2847
like$	1669 3008 498
liked	137
liked$	2770 1543 2412
likes	1454 1566 2847
likes$	2735
limit	339 347 1760 369 442 585 776 842 900 918
limit$	336 356 428 3126 588 589 590 593 761 916
limite	1857
limited$	3024 3025 3138 480 588 589 590 3588 2311
limiti	347
limiting$	336 588 589 590 761
limits	347
limits$	336 356 428 3126 570 588 589 590 761
limitted$	590
limitting$	336 588 590
line	842 1081
line$	30 2854 2484 2487 2603
lines$	30 2854 1635 2484
linger	3077 3241
linger$	3074
link	1753 2173 1305
link$	216 236 3034 352 3089 754 3454 2186 811 985 2588
linked$	216 236 985
linking$	216 236 985
links	4 2544
links$	1410 216 236 2946 341 3034 352 754 3454 2186 811 985 2531 2588
liquidlogic$	2767
list	95 1525 152
list$	5 1434 59 2806 3646 3654 1075
listen	3013 2538 1332
listen$	182 2933 2450 1203
listened$	3011 1037
listening$	2933 1104 2516 1203
listens$	182 1203
lists	152
lists$	1434 59 1075
lit	1007 2413
lit$	2463
litter$	98
little	533
little$	492 1939
live	2749 474 1880 3310 829 2262 2403
live$	2695 2717 2873 1881 489 1924 3327 3329 643 3350 2077 2096 697
lived$	489
lives$	489 643 2096 697
living$	3350
loaded	1503
loaded$	2784
loaned	1007 2413
lobby$	1107
lobbying$	1107
local$	2903 3152 3176 3187 3198 3300 3301 3302 3303 2023
locality$	3240
lock	31 471 554 859 1346
lock$	64 99 561 1008
locked	577
locked$	2841 561 1983
locker	953
locker$	790 3564 3626 2359
lockers$	790 3626 2359
locking$	561
locks$	64 99 561 1008
lodg	476 812 855 893
lodge$	489 643
lodged	474 1880
lodged$	489
lodges$	489
lodgin	889
log	2792 450 997 2410 2439 1281
log$	59 2767 131
logged	1445 2749 2403 1074
logged$	2726 80 2430 2480
logs	1469 1074
logs$	59 2750 2767 131 2480
loiter	3077
long$	2833 2265 2266 861 2326
longer	2803 1793 391 468 519 539 660 718 857 1037 1077 1287
longer$	1587 332 335 340 353 371 1800 515 516 518 1925 521 1940 536 538 2066 662 2069 2111 2124 2155 815 836 860 899 927 940 942 2443 2483 1210
look	1155
look$	209 232 1648 264 290 323 511 615 795 2537 1150 1188
looked$	2749 171 1610 1150
lookin	1155
looking$	209 264 290 323 1150
looks	1155
looks$	209 264 290 323 1150
loop$	2503
loose$	2243
loosen	767 2183 780 3475 789
loosen$	3464
loosened$	3231 3435 3498
loosens$	3464
looser$	3498
lorries$	1296
lose$	208 2017 751 2171 2280 877
loses$	208 2017 877
losing$	208 2017 877
lost$	2017
lot	3091 3121 3124 1850 3145 3172 3197 3211 534 3223 3229 3494 3495 3496 3497 2217 2219 3509 3514 3518 3523 3524 2246 3528 2285 3594 3595 3600 3612 3613
lot$	3084 3339 3450 3479 3484 3515 3527 3590
lots$	318
loud	3555
louder$	950 3637
loudest$	1832 3123 3151 1871 475 1882 3174 1909 3219 613 2020 3342 2287 2293 2299 3606 2622
lower	2356 1287
lower$	930 1243
lowere$	930
lowered$	1243
loweres$	930
lowering$	930 1243
lowers$	930 1243
loyalties$	754
loyalty$	754 2186 811
lunch	98 1504 1849 2059 2079 3360 2092 2138 3530 3531 2379
lunch$	2080 3373 2378 3660 3682 2657 2665
lunche	1504 3360
lunches$	3373 2665
luncht	608 736 737
lunchtime$	2725 127 3295 3419 2142 3424 1047
lunchtimes$	2725 127 3295 3419 2142 3424 1047
lur	827
lured$	809
mace$	2898 2899
machin	953
machine$	2359
machines$	2359
made	1425 1445 2743 2747 2749 251 2403 998
made$	2706 2726 2781 126 2980 381 701 2404
magistrate$	1312
magistrates$	3664
mail	2792 997 2410 2439 1281
mailbo	8
mailed	1406 2749 2403
mailed$	2687
main	3286 638 2632
mainta	441 852 853 1100 1138 1332
maintain$	1122
maintained$	2959
maintaining$	1122
maintains$	1122
mak	433 444
mak$	799
make	2323
make$	215 251 254 269 1681 298 316 324 409 578 775 799 959 1142 1176 1186
makeed$	409
makeing$	409 578 1176
makes	2743 1469
makes$	2750 215 269 316 324 409 578 775 799 959 1176 1186
making$	215 254 269 298 316 324 775 799 1186
maks$	799
male$	2473 1294
males$	2473 1294
mam$	1309
man	2822
man$	122 2818 3649 1294 1298
manage	33 34 1462 62 1484 1485 232 1681 693 907 2323 3670 1138 1331
manage$	1638 2962 3462 818
managed$	2959 1223
management$	1102
manager$	63 71 2765 2766
managers$	71 93
manages$	818
managi	1138 1331
manner	1605
manner$	2886 2888
many	24 1991
many$	15 1430 2746 1466 1489 1512 2833
map	95 2792 1520 997 2410 2439 1059 1281
map$	30 958 3646 1039
mapped	1445 1074
mapped$	2726 958 2480
mappin	2792 997 2410 2439 1059 1074 1281
mapping$	958 2480 2498
maps$	958 1039
march	575 2356
march$	2827 1547
mark$	14 2465
marked$	14 1060
marks$	14 2465
mash$	2898 2899
masse$	3599
master	2792 997 2410 2439 1281
match	98 1504 2379 2386
match$	655 3656 2378 3660 3667 3668 3671
matche	1504 2386
matches$	2690 3656 3667
mate	2104
mate$	3385
materi	31
mates	3029 1754 394 3091 1813 1814 1826 3110 3112 1832 3121 3124 1850 453 3143 3144 3145 3146 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3453 3461 2207 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
mates$	3027 3060 3061 3065 1821 3182 3237 3250 3252 1998 3285 3385 3417 3484 3488 3515 2238 3520 3521 3619
matter	2921
matter$	1575 1589 2919 2920
matters$	1589 2919
maximi	1334
maximum$	916
may	2356
may$	1547 2866 198 1737 403 2178 3598
mayn$	401
maynot	401
maynot$	1807
mayor$	2513
meal	98 1504 2379
meal$	3646 3656 2378 3660 3680 3682 2665
meals	1504
meals$	3656 3680 3682 2656 2665
mean$	2988
meaningful$	1651 1119 2602
means$	2865 2988
measur	1660
measured$	78
measurements$	1010
measures$	2941 1661
mechanisms$	1661
mediat	2792 997 2410 2439 1281
medic	1080
medic$	2486
meet	1407 2698 104 2803 3023 1752 3037 3040 3041 1768 1774 1777 1787 1791 3074 1797 3088 413 3106 1840 439 3179 520 3213 3241 2063 3596 2502 1344
meet$	2697 2713 1510 1515 2798 145 2931 3033 3042 3049 3050 3057 3068 3072 1792 3081 1801 3085 3090 405 3092 3096 1851 3141 3158 1926 3262 1982 3264 3272 2060 2062 3344 799 3525 3567 3584 979 1005 2418
meete$	405 799
meetering$	1926
meetes$	799
meetin	23 1429 1456 1484 1485 102 2792 1608 1753 3035 1775 3077 1798 3105 3109 439 3139 2234 2291 905 997 2410 2439 1281 1344
meeting$	2710 2737 2765 2766 1508 2793 2889 2898 2899 3022 3034 3043 3044 3051 3054 405 1817 1845 451 1926 3254 2146 3428 2157 3443 799 3572 2301 2302 2312 3621 3671 1283
meetings$	2737 2765 2766 1508 2793 2865 2889 3022 3056 451 2146 3428 2312 3671
meets	2743 1469
meets$	2697 2713 2750 1510 1515 2798 145 3158 2060 799 3525 979 2418
meetting$	1926
meetup$	3055 1845
meetups$	3055 1819
member	35 37 53 62 87 2778 116 1531 134 1544 150 151 160 1568 277 1683 3029 1754 3048 394 3087 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 1979 3269 2004 2007 3288 602 621 2029 638 659 3351 2071 2072 3354 685 2104 700 3453 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2447 2619 1214 2623 1229 2636 1237
member$	2741 2812 2814 3309 2048 3385 2337 2631
members$	0 1 2696 16 20 22 1443 1459 68 1493 88 92 93 1509 111 112 1522 117 2812 2814 1540 1556 1557 1565 2849 2850 1758 3042 1821 3182 3237 1964 3250 3252 3260 1998 3280 3285 3309 3348 735 3454 783 3619 2542 2631
membership$	467 3177 3188 2010 3564 976
memberships$	976
memora	2792 997 2410 2439 1281
men	123 2822 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
men$	122 2818 2920 1821 3182 3237 3250 3252 1998 3285 2297 3619 3649 1294 1298
mend	2397 1346
mend$	3678 1125
mende$	1125
mended	1470 1007 2413
mended$	2751 2762 1009
mendes$	1125
mending$	1125
mends$	1125
mental	3472
mention$	2854 2484
mentions$	2854 2484
mentor	33 34 1462 62 2778 2792 806 997 2410 2439 1281
mentor$	0 1 2696 1417 16 20 22 2719 63 2769 93 1509 2793 1018 2433 1031
mentoring$	2745
mentors$	0 1 2696 1417 16 20 22 2719 63 93 1509 2793 2433
menu$	3674
messag	2792 3023 1777 1797 1805 3088 1817 3109 1840 439 3213 2220 997 2410 2439 1074 1281
message$	1541 138 2839 1801 3647 2511 2536 2587
messages$	1541 138 2839 3022 1816 1948 3501 2480 2511 2536
messaging$	3022 3054 3098 1845 2536
messin	2291
messing$	3572 3621
met	2698 1439 2722 2724 1448 2743 2747 2749 1477 1491 104 693 1036 2538
met$	2713 2720 1440 2734 2758 2772 1497 1510 1852 449 1005 2424 2442
meter	440
meter$	1846 1847
meters$	3053 1847
metre	440
metre$	1846 1847
metres$	3053 1847
midwif	1080
midwife$	2486
might	1723
might$	198 1737 2178
miles	634 3329 3576
miles$	3053 3152 3176 3187 3198 3300 3301 3302 3303 2023 2040 2047 2051 2228
milestone$	85 2411
milestones$	85 2411
mind$	2897 3006 838 2503
mindfu	1610 1690
mindful$	2891 2914 2971
minds$	838
mindse	1159 2565
mingle$	2616
minibu	31 2792 3395 882 997 2410 2439 1281
minibus$	3387 3656 3680 3682
minibuses$	3388
minimi	347 369 776 900 1138 1334
minimised$	2959 3024 3025
minute	2749 1479 2792 2226 2329 997 2403 2410 2439 1281
minutes$	13 2739 2760 132 2113 1010 1011 2573
misbeh	3555
miss$	1830
misses$	1830
missin	1530
missing$	2811 1289
mistak	1306
mitiga	1138 1334
mitigated$	2959
mix	3023 1752 3037 3040 1787 3074 3106 3116 2063 894 1344
mix$	3033 3042 3057 3068 3085 3090 1836 3179 3344 3567 2616
mixing	1753 3035 3077 3105 3109 439 3139 2291 3621 1344
mixing$	3034 3043 3051 1798 1836 1845 3254 3443 3572 2617
mob$	3544
mobile$	2705 51
mobili	1334
mobilised$	2436
mock	2842
model$	2527
models$	2527
module	2792 997 2410 2439 1281
module$	30
modules$	30
moment$	2867 2985 2130
momentum$	2528
mon	2356
monday	608 736 737 2356
monday$	2725 608 3295 736 2142 737 3424 3652 2380 3665
mondays$	2725 3295 2142 3424 3652 2380 3665
money	2951
money$	49
monito	1610 1074 2502
monitor$	2480 1314
monitored$	78 2891 2480 1314
monitoring$	79 2480 1314
monitors$	2480 1314
month$	2741 647
monthly$	2688 973 1003
months$	2868 3331 647
mopeds$	1296
more	105 226 252 3013 3235 1135
more$	1511 1514 115 1596 1632 1658 261 1668 266 1675 293 317 318 1726 328 1771 1939 1945 1955 3253 583 1992 1993 3283 3436 801 2208 858 864 1019 1032 2443 2491 1092 2609
mornin	608 2110 3391 736 737 2247 3530 2356
morning$	1496 127 3295 689 3414 2142 3424
mornings$	1496 127 3295 2142 3424
mosaic$	2767
mosque	38 3532 3533
mosque$	3671
most	61 2002
most$	1467 1514 1722 3283 3286 2029 3336
mother	1895 2018 3310 3330 648
mother$	619 1308
mothers$	286 922
motivate$	1323
motivates$	1323
motivating$	1323
mou	2792 997 2410 2439 1281
mounte	2362
mounted$	3643
mov	476 491 575 614 646 2212 845 878 887 888 891 892
mov$	506 636 637 642 1216
move	450 574 623 837 890 2397
move$	1815 3135 462 464 3169 489 503 506 550 552 555 1984 3293 612 2019 3306 624 3312 626 631 636 637 639 2046 642 644 651 666 769 3585 3678 1195 1216 2629 1244 1245
moved	3135 474 1880 2006 623 1007 2413
moved$	1529 1530 2841 3134 462 1881 1890 489 552 3287 612 2019 2027 624 631 636 637 3325 2046 642 651 2064 2077 708 846 2255 3582 3640
moveed$	639
moveing$	503 552 639
moveme	1074
movements$	2480
movered$	639
moves	623
moves$	464 3169 489 503 506 550 552 3293 612 2019 624 3312 631 636 637 639 2046 642 644 651 666 1195 1216 2629 1244 1245
moving	623
moving$	2873 506 550 1984 636 637 642 3585 1216 1244
movred$	636 637
movring$	636 637 1216
movs$	506 636 637 642 1216
much$	1466 2833 839 2352
multi$	1456 226 1139
mum	1895 2018 3310 3330 648
mum$	619 1308
mural$	94 3646
murals$	94
museum	38
music	2386
music$	3667 3674 1001
must	2986 2990
must$	241 242 272 1692 403 463 2044 2154 2178
mustn$	401
mustno	401
mustnot$	1807
n$	401
nailed	2362
nailed$	3643
name	2803 1525
name$	1523 118 2806 1543 1379
named	2821 1542
named$	1488 2823 1027 2437 1065
names	2715 1074
names$	1523 118 2480 1379
naming$	3038
nan	1895 2018 3310 3330 648
nan$	1309
nana$	1309
nanny$	1309
narrat	1159 2565
narrow$	1127
narrowing$	1127
narrows$	1127
naturally$	2183
near	3113 3114 3115 3119 2103 2104
near$	1587 1766 3350 3385 3500 2384 2670
nearby$	2670
necess	252
necessary$	1658 2488 2489
need$	2984 2990 1942
needed	2885
needed$	2488 2489
needle	123
needs	2538 2544 1335
needs$	2984 2990 2546
negati	2310
negative$	438 3591
neighb	134
neighbour$	120
neighbourhood$	3156
neighbours$	120 1540
neithe	379
neither$	346 360 1785 522 698 722 2237
nephew	1828
net$	2978
netbal	2386
netball$	3667
networ	23 47 1627
network$	1417 1453 2908 3471 796 3488 3492 2470
networks$	2865 3471 796 3488 3492
never	1793 468 519 539 571 660 718 816 857 1077
never$	335 340 346 353 360 371 386 1800 459 515 516 518 1925 521 522 1940 538 541 560 565 2066 676 678 684 2111 2124 3407 727 786 815 2223 836 860 866 899 927 928 941 942 2483 1210
new	794 801 2208
new$	2762 3117 3186 618 2203 798 800 805 840 1019
newcom	3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
newcomers$	1821 3182 3237 3250 3252 1998 3285 3619
newsle	2792 997 2410 2439 1281
newsletter$	13 2739 1283
newsletters$	13
next	3579
next$	3113 3114 3115 3119 2103 2104 3681 2504
nicer	801 2208
nicer$	2203 800 840
niece	1828
night	2079 3360 3372 3390 2110 3391 2244 2247 3530 3531 882
night$	2725 127 1864 3277 3295 3398 2125 3409 3412 3413 3414 3416 2137 3421 2142 3424 3578 2312 910 2351 1047
nights	3360 3391 1289
nights$	2725 127 1864 3295 3379 2125 3410 3413 3415 3416 2137 3422 2142 3424 2312 2351 1047 2457
no	125 368 865
no$	135 1558 154 299 1749 345 365 379 392 399 400 443 492 3196 512 1931 533 537 562 566 582 586 587 2002 653 663 699 715 724 743 745 2155 759 760 814 816 850 2314 1037 1206
nobody	160 299 3196 699 816
nobody$	2814 1705 360 522 698 2105 2237 1288
nod	1526
nod$	2807
nods$	2807
noisy	3555
non	344 1205
non$	267 309
nonassociation$	2611
noncontact$	1750
none	160 379 699
none$	299 360 1779 1785 3196 522 698 2105 722 2237 1288
nor$	346 1210
normal	1334
normal$	1584 199
norms$	2551
north	3152 3176 3187 3198 3300 3301 3302 3303 2023 2050
not	1527 139 1760 368 1793 401 468 1876 519 539 571 660 718 2150 816 2235 857 1077
not$	124 125 1545 168 169 332 335 340 346 353 1761 360 371 383 386 1800 1807 1809 1829 425 436 459 515 516 517 518 1925 521 522 1940 536 538 541 560 565 656 2066 662 669 670 676 678 684 695 2111 2124 3407 722 725 727 738 764 786 815 2223 2236 836 860 3548 865 866 899 917 927 928 940 941 942 2483 1210 1211
note	2792 1574 224 997 2410 2439 1281
note$	59 2853 2854 2855 2524
noted$	80 2427
notes$	59 2760 2765 2854
nothin	533
nothing$	435 533 1939
notice	95 1566 2847 1756 1757 919 953
notice$	99 2933 3007 547 2259 2325 3635 952 954 1008 2624 2625
noticeboard$	2782 2359
noticeboards$	2782
notices$	99 2259 2325 3635 952 954 1008 2624 2625
notifi	2773
novemb	2356
november$	2827
now$	1447 1500 1519 2802 3331 3598 1201
nowhere$	363 1838
nudg	430 478
number	17 95 2822 1818 3503
number$	18 27 30 39 43 2732 46 48 77 1506 3099 1848 1991 817 830 3654
numbers$	2746 97 1506 3099 1848 1991 1017
nurse	33 34 1462 62 2778 1080
nurse$	1417 63 1018 2486 1310
nurtur	267 309 1138 1331
nurturing$	1673 1715
observ	2792 997 2410 2439 1281
obtain	2749 615 2021 2403
obtain$	1117
obtained$	2405 2427
obtaining$	1117
obtains$	1117
occasi	1289
occasion$	1838
occasions$	2167
occup	476
occupi	474 1880
occupy$	838
occur	1606
occur$	2887
occurs$	2887
octobe	2356
october$	2827 1547
of	1464
of$	2693 1430 1449 1465 1481 2806 1537 1545 2832 1569 2856 2895 222 2938 2948 1676 3003 1748 3071 1870 1893 3189 3234 1954 1962 1975 3269 2005 2039 3324 3400 2160 2175 2210 2214 2322 2332 2335 3653 2444 2446 1041 2480 2481 2483 2509 2559 2627
off	1795 3329 2156 2233 2234 3576 920 3675 2413
off$	2689 2701 2772 1784 3076 446 551 1983 3332 2157 2197 3493 3508 3510 2230 2243 3558 3559 3561 2648 2659 2677
offer	2792 252 1706 615 2021 795 888 997 2410 2439 2544 1281 1332
offer$	2719 190 245 1658 271 2987 3004 2221 2525 1371
offere	1406 2722 2724 1445 2749 2773 107 2885 252 1671 306 1713 1888 2403
offere$	271 938
offered$	2687 2726 2753 2777 1513 1610 1658 2940 2952 1712 2994 1841 486 3175 2025 2054 2255 2328 1371
offeres$	271 938
offeri	252
offering$	245 1658 271 2221 938 1371
offers	1469 252
offers$	2719 2750 190 245 1658 271 938 1371
office	33 34 1462 62 2778 1734
officer$	0 1 2696 1417 16 20 22 25 57 63 67 93 1509 120 1018 2425 2433 1299
officers$	0 1 2696 1417 16 20 22 25 57 63 67 93 1509 120 2808 3015 1018 2425 2433 1299
offset	900
often	18
often$	11 1424 1466 2833 2483 2607
old$	3207
older	3286 2014 638 3423 3579 950 3637 2632
older$	123 2822 3029 1754 394 1813 1814 1826 3110 1832 3123 453 3151 1871 475 1882 3164 479 481 3174 1909 1910 1911 3219 546 3256 602 613 2020 3342 2067 3351 2071 2072 3354 700 3461 3468 2217 2227 2229 3511 840 3539 2261 856 2274 2286 2287 2293 2299 2300 3587 2307 2321 950 3637 1063 1067 1068 1069 2619 1214 2622 2623 1229 2636 1237
oldest	3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 1910 1911 546 3256 3286 602 621 2029 638 640 3336 3351 2071 2072 3354 685 700 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 3587 2307 2321 950 3637 2619 1214 2623 2632 1229 2636 1237
oldest$	1832 3123 3151 1871 475 1882 3174 1909 3219 613 2020 3342 3468 2287 2293 2299 950 3637 2622
on	683 2367 2413
on$	1409 2712 2728 1463 2754 2757 1486 2775 1501 114 2810 2811 1569 188 2892 2929 1665 1682 289 2981 1714 3000 3038 1762 1763 1834 3181 1937 1956 3239 1975 3265 3296 3345 683 723 729 3418 2162 2168 3493 2225 848 3553 2319 2360 3648 3658 3659 974 3662 2384 3666 3676 2482 2493 2496 2576 2605 2648 2658 2659 2670 2671 2679 2685
once	3259 2265 861 2318
once$	2688 3267 3270 3272 3279 3545 3599 3666
one	125 3286 638 702 950 3637 2632
one$	90 1496 2792 2814 1603 1705 3042 1779 1785 3072 1832 3123 3129 3151 1871 475 1882 3174 1909 3202 3219 3227 579 1986 581 1996 3278 3281 597 605 613 2020 621 2028 2029 2042 640 3335 3336 3342 3344 685 2099 3380 698 2105 3412 3413 742 744 3448 3463 2237 2257 879 2287 2288 3570 3571 2293 2299 3591 3602 2331 931 932 3623 950 2373 2398 2401 997 2410 2439 1065 2622 2628 2632 2652 2659 1281 1288
ones	3091 3121 3124 1850 3145 3172 3197 3211 534 3223 3229 3494 3495 3496 3497 2217 2219 3509 3514 3518 3523 3524 3528 2285 3594 3595 3600 3612 3613
ones$	1496 1980 3348 3413 3426 2269 2631
ongoin	252
ongoing$	1613 1658 1102 1315
online$	2717
only	456 859
only$	434 445 1938 3230 580 584 1997 3380 3429 862 883 2290 925 2342 2642
onside	1158
onside$	2564
onto$	1486
open	1445 1507 2367
open$	1444 2726 2731 90 2837 218 2916 2917 2925 2926 1674 1690 3648 2463 2516 2599 2606 2681 1362
opened	1445 2749 2403 1007 2413
opened$	1444 2726 2770 2781 126 2982 2412 1362
opening$	218 1252
opens$	1444 2837 218 1362
operat	62 1475 1305
operational$	2717 2756
operator$	71
operators$	71
opinions$	330 1021
opport	2951 2993 2538 2544
opportunities$	1677 296 1898 2546 2547 1153
opportunity$	2878 2947 296 1838 1898 1153
oppos	977
opposing$	2353
opposite$	1885 673 2083 2091 691 713 2120 2196 2248 3542 3543 2344 2353
optici	1080
optician$	2486
optimi	1138 1334
option	2951 2993 2110 3391 2558
option$	2884 2557 1153
options$	2546 2557 1153
orange$	2800
orbit$	2193
order	1437 3032 350 1756 1757 370 563 575 842 854 919
order$	2718 2756 3031 355 395 409 545 547 553 578 2259 2325 3635 1024 2624 2625
orderd$	395
ordere	1437 2749 1495 2403 1007 2413
ordered$	2718 2776 355 381 409 553
ordering$	355 409 553 578
orders	1756 1757
orders$	3031 355 395 409 545 553 578 2259 2325 3635 1024 2624 2625
ordina	33 34 1462 201 240 1646 1331
ordinary$	199
ordinated$	1607
organi	2749 2785 2403
organisations$	1625
organise$	2837 969
organised$	1841 969
organises$	2837 969
organising$	969
other	1627 277 1683 3041 3048 3079 3082 3086 3087 3091 3110 3112 3121 3124 3125 1850 3143 3144 3145 3146 3172 3197 3211 534 3223 3229 2014 2037 3321 3365 3376 3386 2128 3423 2143 3437 3442 3453 3455 3474 794 801 2208 3494 3495 3496 3497 2217 2219 3509 3514 3518 3523 3524 3528 3546 3547 2267 870 871 2278 3560 2282 2284 2285 2292 3587 2307 3594 3595 3600 2320 3607 3612 3613 2341 3628 3632 2356 3637 1209 2618
other$	2869 1619 2903 2908 1651 3021 1758 3042 358 359 3047 3051 1771 3055 3058 3060 3061 3063 3066 3069 3070 3078 3083 3084 1819 3111 3117 1851 3143 3144 3145 3146 3186 1928 535 3227 3281 2014 2016 611 628 2035 2045 3328 2052 3334 3337 2057 3340 2067 3359 673 3376 691 2100 2106 704 2114 3417 3423 3438 3439 3445 3447 3448 3449 3452 2177 3463 3466 3467 3469 3474 3476 2196 2201 2202 2203 798 3486 2218 841 2248 2251 2252 3538 3546 3547 2267 870 871 2278 3560 2282 2284 2292 3574 2300 3589 3600 2320 3607 3624 3628 3632 3637 2615
others	1627 1794 3146 3442 3453
others$	2908 2974 3021 1758 3042 3047 3056 3058 3060 3061 3063 3066 3067 3075 3078 3083 3084 3111 3183 1928 3271 2016 611 3328 3334 3359 3417 3439 3445 3447 3448 2177 3463 3466 3467 3469 3476 3479 3538 874 3562
ought	2986
ought$	2990
our	1575 237
our$	2856 1643 268 1695 1717 3577 2371 1185
out	1646 1856 787 793 920 3675 2413 2558
out$	1412 2700 2726 1473 2783 1513 2852 1572 1573 168 2856 1576 1578 1615 1640 2952 2966 2994 1740 3033 3068 397 3106 3137 1875 1912 1916 1919 3201 1926 1946 1967 1978 1983 2000 3284 3308 3310 2030 625 2037 2062 2076 2109 2156 2169 2172 3464 2184 3493 3508 2230 2233 2243 3525 3548 3553 3557 3558 3559 3572 3576 3583 2349 2372 3678 2404 2421 1054 2518 2580 2647
outcom	2792 997 2410 2439 2544 1281 1335
outcome$	2989
outcomes$	2927 2501
outering$	1926
outing	98 1504 3432
outing$	2690 1926 655 3551 3656
outings$	2690 3428 3551 3656
outlet	2593
outlook$	2967
outrea	2792 1734 997 2410 2439 1281
outreach$	2705 51 2745 3015 2598
outs$	1640
outsid	168 1916 3305 2037 2198 2202 3576 3589
outside$	1501 3486 2384 2529 2670
outsta	1507
outting$	1926
over	3216 3247 2179 2413
over$	3055 3191 1937 3235 556 1971 3253 1999 3402 3459 3460 3500 3501 848 2297 3630 2350 1084 2509 2555 2633
overdu	1507
overla	3074 2063 2256
overlap$	1865 3344 3405 3537 3614
overleaf$	2573
overs$	3055 1819 3501
overse	240 1646 3152 3176 3187 3198 3300 3301 3302 3303 2023 2050 1334
oversi	2538 2544
oversight$	79 2506 2508 1103
overview$	2506
own	240 1646 3536 3570 3571
own$	1577 2861 1581 3167 3207 1963 3292 686 3377 731 3506 2250 2253 3580 911 3611 2468 1173 2628
owner	33 34 1462 3670
owner$	71 1297
owners	1159 2565
owners$	71 1297
ownership$	3007
owns$	1173
pack	2792 3113 3114 3115 3119 1927 2318 997 2410 2439 1281
pack$	2732 3208 3544 3599 3629
packag	1897
package$	3178
paedia	1080
paediatrician$	2486
page	2792 997 2410 2439 1281
page$	30 2874 2875 3654 1006
pages$	30 1006
paid	2749 2403
paid$	1437 1495 966 1007 2430
paint	2397 1346
paint$	3674 3678
painte	1470 1007 2413
painted$	2751 2781 1009
pair	3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 1910 1911 1927 546 3256 602 3351 2071 2072 3354 685 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 2321 2619 1214 2623 1229 2636 1237 1344
pair$	1905 3208 544 3552
paired	1922
paired$	2151
pairin	1344
pairs	453 1980 2268 3570 3571
pairs$	3129 3261 3552 1236
pals	3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
pals$	1821 3182 3237 3250 3252 1998 3285 3515 2238 3520 3619
pan$	2882
panel	23 33 34 47 1462 62 1484 1485 2792 1627 997 2410 2439 1281
panel$	1417 1432 1453 2763 2765 2766 2898 2899 2908 1012
pans$	2882
parade$	3240
paragraph$	2854 2484
paragraphs$	2854 2484
parame	1574 1080
paramedic$	2486
parameters$	2855
parcel	703
parcel$	504
parcele$	504
parceles$	504
parceling$	504
parcelled$	2109
parcels$	504
parent	35 36 37 61 62 2778 134 160 2385 2550
parent$	0 1 2696 16 20 22 2729 93 1509 619 1308
parents$	0 1 2696 16 20 22 1442 1443 2729 1467 68 1483 92 93 1509 1540 2879 1679 286 1703 418 419 619 2043 922 3673 2542 2552 2562 1308
park	38 2921
park$	2920 3240 3248 3270 3290 1247
parked	2738
parked$	1247
parking$	1247
parks	2738
parks$	1247
part	1433 2714 2747 2748 2749 1498 2294 1230
part$	2774 2779 168 1575 2998 3013 3152 3176 3187 3198 1918 3300 3301 3302 3303 2023 2119 3401 3529 3564 3575 3622
partic	1433 2714 1454 1498 1013
participants$	2735 2761
participate$	2779
participates$	2779
participation$	2419 2438
partie	98 1504
partin	1230
partne	4 47 1456 62 2778 1627 226 1706 303 1905 2544 1139
partner$	2761 1309
partners$	0 1 2691 2696 16 20 22 1453 2761 93 1509 1625 2908 227 1709 1118
partnership$	1410 1453 2737 2763 2898 2899 1632 2987 2517
partnerships$	1410
parts$	2119 3401 3529
party	98 1504
party$	655 3656
pass$	224 467 3177 3188 2222 3642 976
passage$	2854 2484
passages$	2854 2484
passed	3504
passed$	2910 2222 1015
passes	31 66
passes$	97 467 3188 3642 976 2656 2665
passing$	2222
passs$	3642
past$	3500
pastor	252
pastoral$	1658
patch	2301 2302
patch$	3583
path	3644
path$	94 705
paths$	705
pathwa	2792 2110 3391 997 2410 2439 1159 2565 2593 1281
pathways$	2865
patient$	2526 2606
patrol	1407 2698 2743 102 2792 1734 997 2410 2439 1281 1348
patrol$	2697 2745 1508 1299
patrols$	2697 2745 1508 3015 1299
pattern$	2315
patterns$	2500
paused	2316
paused$	3597 2370
pay$	1369
paying$	1369
pays$	1369
pcso	62
peace	2013
peace$	3294 3297 3573
peel	827 837
peel$	750 821 824
peele$	821 824
peeled$	2599
peeles$	821 824
peeling$	821 824
peelning$	821 824
peels$	821 824
peer	3437 2200
peer$	3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 1910 1911 546 3256 602 3351 2071 2072 3354 3437 3439 3453 3461 2190 2191 2199 2200 3481 3487 2207 2211 2217 2227 2229 3511 3539 2261 856 2274 2286 2321 2619 1214 2623 1229 2636 1237
peers	3029 1754 394 3091 1813 1814 1826 3112 1832 3121 3124 1850 453 3143 3144 3145 3146 1882 3164 479 481 3172 1910 1911 3197 3211 534 3223 3229 546 3256 602 3351 2071 2072 3354 3453 3461 3474 2207 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3587 3594 3595 3600 2321 3612 3613 2619 1214 2623 1229 2636 1237
peers$	1758 3061 3065 3328 3417 3438 3439 3449 2177 3463 3466 3467 3469 3481 796 3484 3485 3487 3488 3489 3491 3515 2238
pegs$	790
people	61 62 2778 1683 3288
people$	0 1 2696 16 20 22 1442 1443 1459 1467 68 1483 1493 88 92 93 1509 112 1522 117 2804 120 2812 1540 1556 1557 1561 156 2846 2848 2849 1652 2991 1728 1731 1735 3065 1821 3182 3237 1964 3250 3252 3260 1998 3280 3285 735 3454 3484 3487 3619 3669 2469 2474 1070
peoples$	2812
per$	1460 61 3618 2574
percen	61
percent$	1467
percentage$	24
percep	1159 2565
perceptions$	2551
perfor	98 1504 2785
perform$	1267
performance$	3668
performed$	1267
performing$	1267
performs$	1267
period	1849
period$	1864 3373
periodic$	202 1096
periodically$	1096 2504
periods$	1864 3373
permission$	3655
permit	3221
permit$	2863 334 1741 1746 1789 590 2170 880 3655 976 2595
permited$	334 1741 590
permiting$	590 880
permits$	2863 334 590 3655 976 2595
permitted$	1741 1759 1990 590
permitting$	590 880
persistent$	2526
person	62 2778 1531 3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 1910 1911 546 3256 602 621 2029 3351 2071 2072 3354 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 2321 2619 1214 2623 1229 2636 1237
person$	0 1 2696 16 20 22 93 1509 2804 2812 1560 201 1731 3309 2048 2337 2474 1183
persons$	2812
persua	430 444 2025 806
persuaded$	2328
pharma	1080
pharmacist$	2486
phas	918
phas$	513 514
phase$	513 514 741
phases$	513 514 741
phasing$	513 514 741
phass$	513 514
phone	1407 31 121 1797 3135 2361
phone$	97 830 3642 1391
phoned	1406 1439 2722 2724 1448 2749 1477 1036
phoned$	2687 2720 1440 2758 2442
phonees$	3642
phones	354
phones$	97 3642 1391
phoning$	1391
photo$	75 1010
photograph$	75 1010
photographs$	75 1010
photos$	75 1010
physical$	1089
physio	1080
physio$	2486
physiotherapist$	2486
pick	1504 196 2305 936
pick$	232 1647 1648 802 823 832 947 953 2675 1270
picke$	802 832 947
picked$	171 172 1610 474 820 947 1270
pickes$	802 832 947
pickin	196
picking$	802 823 832 947 1270
picks	1504 196
picks$	802 823 832 947 1270
pickting$	947
picky$	833
picnic	98 1504
picnic$	3656 2378 3680
pictur	3152
picture$	75 1541 2830 1583 1592 2523
pictures$	75 1541 1010
pilot$	2
pitch	3532 3533 889 3644
pitch$	94 3534 3626 2356 992 3680 3683
pitched$	992
pitches$	992
pitching$	992
pitchs$	3534
plac	476 491 614 646 812 855 878 887 888 891 893 894 2305 1220
plac$	642 994
place	1455 2749 1470 1471 66 2785 2792 3113 3114 3115 3119 623 997 2403 2410 2439 1281
place$	2710 2736 2751 2752 2804 1527 2867 2940 2942 2954 2966 2996 1838 467 1894 500 3188 503 1918 1944 3270 2010 616 617 624 626 639 642 2055 666 3363 3371 714 721 730 739 2150 3564 885 2296 3583 994 2437 2539 2660
placed	2749 474 1880 1922 623 2403
placed$	462 466 1881 1890 2011 2019 2027 624 631 635 3325 642 3350 2077 708 2255 975 2430
placeed$	639
placeing$	503 639 714
placem	1897 3310 3318 2038 641 2079 3360 2080 2088 3372 2108 3389 2110 3391 822 889
placement$	3149 3173 1894 3178 500 1917 616 617 624 3312 626 3319 635 3326 645 2055 3396 1228
placements$	3149 3173 1894 1917 616 617 624 3312 626 635 3326 645 2055 3361 3369 3379 3396 1228
placered$	639
places	623 2364
places$	2804 2867 2954 2996 467 1894 3188 503 624 626 639 642 666 3399 714 790 3645 994 2660
placeting$	714
placin	623
placing$	1799 635 642 994
placs$	642 994
placting$	994
plan	2792 1580 1860 2369 997 2410 2439 1155 1281
plan$	2716 2719 2732 85 2837 2858 2861 2862 1583 1592 3650 1028 2504 2573 2579 2587 1283
planned$	2708 1841
planni	1155
planning$	26 2913 2935 2525 2553
plans	1155
plans$	2719 2837 2861 2935 1661 3650 1028 2573
plant	2397 1346
plant$	3678
plante	1007 2413
planted$	2781 1009
play	98 1504 1905 829 890 892
play$	2705 51 94 1515 145 311 1797 3088 404 1836 2062 2068 712 3555 869 980 3668 2450
played	3 2785
played$	1409
player	35 155 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 2029 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
player$	2814
players$	2814 1561 1821 3182 3237 3250 3252 1998 3285 3619 2469
playgr	2079 3360 3372
playin	1805
playing$	311 404 1836 980
plays	1504
plays$	1515 145 311 712 869 980
pledge$	96
plenty$	318
plot$	910
plug$	1127
pluging$	1127
plugs$	1127
podcast$	30 3647 1006
podcasts$	1006
point	1525
point$	41 69 2806 2867 2878 2970 2130 2359
points$	41 69
police	33 34 1462 62 2778 1734
police$	0 1 2696 16 20 22 63 93 1509 2808 3015 336 1299
policeing$	336
polices$	336
policeting$	336
polici	95 2792 1734 997 2410 2439 1281
policing$	3015 1299
policy	95 2792 2369 997 2410 2439 1281
policy$	30 2739 3249 3650 1283
pond$	94
pool	38 66 3532 3533 2386
pool$	3667
poor$	438
pop$	1188
portal$	30
portals$	30
positi	267 309 1747 794 801 2310
position$	2504
positive$	2903 1651 1673 2956 2962 1708 1715 3028 805 3591 1089 1187 2602 2606
possib	2885 2558
possibilities$	1153
possibility$	1838 2557 1153
possible$	2878 1603 2040 2488 2489 1153
post	2792 842 887 888 997 2410 2439 1250 1281
post$	2797 1006 2425 2435 2437
posted	1445 2749 1502 1503 107 2403
posted$	2726 2783 2784 1513 1015
poster	95 2792 997 2410 2439 1281
poster$	99 952 954 3646 2656 1283
posters$	99 952 954 2656
posts$	1006 2425
potent	1159 2565
potential$	1153
power$	547 3298 788 2195 2306 3617 2624 2625
powerful$	3462
powers$	547 2624 2625
practi	33 34 1462 62 2778 1634 1706 907 2544
practicable$	2489
practice$	2915 2935 2974 2987 712 2545
practices$	2690 712
practise$	712
practises$	712
practitioner$	0 1 2696 16 20 22 2769 93 1509 2433
practitioners$	0 1 2696 16 20 22 2761 93 1509 227 2433
pray	2262
prayers$	3671
precinct$	3240
prepared$	2054
presen	2715 2749 2792 1606 1706 1734 997 2403 2410 2439 1281
presence$	2987 3015 1767 2495 2506 2507
present$	2887 3371 3577 2526 2606 1272 2681
presented$	1272
presenting$	1272
presents$	2887 1272
presse	2025
pressure$	3472 2306
preven	339 347 349 1760 367 368 377 406 422 426 1857 542 857 912 939 1138 1332 1335
prevent$	348 1783 411 1824 1825 558 867 1128
prevented$	3024 3025 390 3138 524 3231 3435
preventing$	348 411 867 1128
preventping$	1783 867
prevents$	348 1783 411 867 1128
preventting$	1783
prey	159 2477
prey$	2845
price	2369
price$	3650 3654
priced	1437
priced$	2718
primar	3310
print	1250 1346
printe	1445 2749 1502 2403 1007 2413
printed$	2702 2726 2783 1009
priori	2538 1138 1301 1334 1335
priorities$	2927
prioritise$	1160
prioritised$	2959
prioritises$	1160
prioritising$	1160
priority$	1664 2535
pris	827
prise$	666 750 763
pro	1747 794 801
proact	201 1690 1139 1158
proactive$	1607 2971 2526 2564
proactively$	2564
proble	2921
problem$	2919 2579
problematis$	1145
problematise$	1145
problematises$	1145
problematising$	1145
problematiss$	1145
problems$	2919
proced	2792 997 2410 2439 1281
procedures$	2865
proces	2792 997 2410 2439 1281
processes$	2865 1661
procur	1437 1495
procured$	2718 2776 2436
produc	6 2749 1469 3395 2403
produces$	2750
production$	1412
productive$	2602
profes	47 62 2778 1627 303
professional$	0 1 2696 16 20 22 2769 93 1509 1663 1031 1088
professionals$	0 1 2691 2696 16 20 22 1453 2761 93 1509 1625 2908 227 1652 1709 1118
profil	1818 1074
profile$	3099 2480 2506 2540
profiled$	2480
profiles$	3099 2480
profiling$	2480
profit	2477
progra	2792 1897 2108 3389 2110 3391 997 2410 2439 1281
programme$	2699 2719 2764 3178 910 1001 1028
programmes$	2719 1028
progre	1491 1610 240 1646 1647 1648 1671 1713 3601 2570
progress$	2864 2928 2929 2946 1025 2504 2604 1333
progressed$	2772 2891 2952 2994 1333
progresses$	2864 1333
progressing$	1333
progresss$	2864
prohib	347 349 367 426
prohibit$	348 753 3540
prohibitding$	753
prohibited$	3024 3025 390 753
prohibiting$	753
prohibition$	428
prohibits$	753 3540
projec	3390
project$	2 26 2719 2764 94 3173 1894 3307 655 3396 910 1001 1028
projects$	2719 3173 3396 1028
prolon	852 853
promise$	381 395
promised$	2708 395
promises$	381 395
promot	891 892 1138
promot$	1113
promote$	1113 1329
promoted$	2959 1329
promotes$	1113 1329
promoting$	1113 1329
promots$	1113
promptly$	2876 2915
proper$	1584 3131 2192 2240
propor	1158
proportion$	24
proportionate$	1119 2564
proportionately$	2564
propos	2369
proposal$	3650
proposals$	3650
prosocial$	3028
prospectus$	2739
protec	1138 1332
protected$	2959
protection$	350
protective$	2544
protoc	2792 997 2410 2439 1281
protocol$	1283
provid	1445 2749 1469 1471 1476 1503 107 252 795 2403 1100 1331
provid$	271
provide$	190 250 1658 271 1370
provided$	2726 2752 2753 2757 2784 1513 1658 2940 306 1370
provider$	71 3383 1030
providers$	71 3383 1030
provides$	2750 190 250 1658 271 1370
providing$	250 1658 271 1370
provids$	271
provis	6 2792 2900 2932 2951 1734 1897 3310 2108 3389 997 2410 2439 2544 1281
provision$	1412 3015 1894 3178 616 617 3326 2546 2547 2598
provisions$	3326
pru$	3326
pruned$	2428
psychi	1080
psychiatrist$	2486 1310
psycho	1080
psychologist$	2486 1310
public	6 1348
publication$	1412
publis	2749 1502 2403 1348
published$	2783
pull	460 2212 827 837
pull$	531 3298 666 677 750 778 2193 788 2195 809 811 2306 901 3633 1116
pulle$	778
pulled$	809
pullen$	778
pulles$	778
pulling$	677 778 809 1116
pulls$	677 778 1116
pupil	1531 155 3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 1910 1911 546 3256 602 2029 638 3351 2071 2072 3354 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 2321 2619 1214 2623 1229 2636 1237
pupil$	2812 2814 1560 1561
pupils	151 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3581 3594 3595 3600 2321 3612 3613 2338 950 2394 2619 1214 2623 1229 2636 1237
pupils$	1483 112 117 2812 2814 1557 1561 1821 3182 3237 3250 3252 1998 3285 3619 2469
purcha	1437 2749 1495 2403 1007 2413
purchased$	2718 2776
purpose$	2957 3215 2587
purposeful$	2602
push	430 892
push$	1115 1170
pushes$	1115
pushing$	2516 1115
put	441 474 1880 476 491 1922 614 646 812 845 855 878 887 888 891 892 893 894 2305 1220
put$	3 1445 2749 1470 2759 1502 1503 2785 2841 255 1685 466 1881 503 1944 2077 701 708 714 846 2255 2362 975 994 2403 1353
pute$	994
putes$	994
puting$	503 714 994
puts	441
puts$	503 714 994 1353
puttin	441
putting$	255 1799 714 994 1353
qualification$	2742
qualifications$	2742
qualit	2544
quarte	3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
quarterly$	1003
quartet$	1821 3182 3237 3250 3252 1998 3285 3619
questi	2792 429 997 2410 2439 1281
questioned$	3136
quicke	1287
quicker$	2601
quickly$	2876 2601
quiet$	3104 2463
quieter$	1832 3123 437 3151 1871 475 1882 3174 1909 3219 613 2020 3342 840 2287 2293 2299 950 3637 2449 2622
quit	416 452 1959 934
quit$	1858 757 2340
quiting$	757
quits$	1858 757
races$	3634
racism	1306
racist	1306
radar$	2976 2503
railca	2361
railcard$	3642
railcardes$	3642
railcards$	3642
raise	224 232
raise$	1638 1114 1134 1352
raised$	126 2910 2430 1134 2554
raises$	1134 1352
raising$	2527 1134
ramp	31 1960 3644
ramp$	94 576
ran	2743
ran$	2702 2407
rang	2698 1036
rang$	1440 2424 2442
range$	808
rappor	2544
rarer$	2449
rate	2803
rate$	1506 1032 1284
rated$	1284
rates$	1506 1032 1284
rather$	1527 1551 1876 730 739 2150 2235 857 865 885 2296 1077
ratifi	2749 2403
ration	776
re	1792 1874 1059
re$	1817
reach	1525 1797 3213
reach$	2806 1803 2193 808 2228 1005 1112 1282
reache	1406 2747
reached$	2687 2730 1005 1282
reaches$	1112 1282
reaching$	1112
react$	1195
reacts$	1195
read	1406 2733 2749 2403
read$	2687 2695 2709 2770 1502 187 1394
reading$	187 1394
readmit$	3155
reads$	187 1394
ready$	2781 2054
real$	3131 2192 2240
rearra	1007 2413
reason$	2813 1838
reassu	1331 1335
reassurance$	2939
reassuring$	1089
rebuild$	1125 1179
rebuilde$	1125
rebuildes$	1125
rebuilding$	1125 1179
rebuilds$	1125 1179
receiv	2747 2748 2749 252 2403
receive$	1658 2418
received$	2709 40 2405
receives$	2418
recogn	137 1681 1138 1331
recognise$	2962
recognised$	1543
recommendations$	2927
record	2749 1469 1479 1484 2792 1575 170 171 172 173 1580 1627 224 450 997 2403 2410 2439 1281
record$	59 2760 2765 2767 131 2858 2859 2861 2862 960 2417
recorded$	80 2856 1576 1578 1579 960 2427
recording$	960
records$	59 2750 2760 2765 2767 131 2861 2908 960 2417
recove	1287
recrui	1406 1445 2749 159 936 2403 1007 2413
recruit$	1381
recruite$	1381
recruited$	2687 2726 2435 1381
recruites$	1381
recruiting$	1381
recruits$	1381
red$	2800
redecorated$	2781
redesi	1007 2413
redire	483
redraf	1346
redraw	1007 2413
reduc	369 442 585 776 780 785 789 900 918 1287
reduc$	930
reduce	347 1857 3475 1138 1331
reduce$	761 930 1128
reduced$	2959 3024 3025 3138 3588 906
reduceing$	761 1128
reduces$	761 930 1128
reduci	347 1331
reducing$	930
reducs$	930
reduction$	101
refer	476
refere	2572
reference$	2854 2484
references$	2854 2484
referr	1406 2747 2773 102 2792 211 474 1880 997 2410 2439 1281
referral$	19 2788 1508 147 213 3646 1016 2566
referrals$	19 2788 1508 147 213 1016 2566
referred$	2687 2730 2420
reflec	1681 1139
reflect$	2962 1090 2524
reflected$	2427
reflecting$	1090
reflects$	1090
reform$	3073
refrain$	934
refres	2792 997 2410 2439 1281
refunds$	2657
refurbished$	2781
refurbishment$	94
refus	407 426 455 468 530 539 542 563 571 859 873 2279
refus$	968
refuse	368 2277
refuse$	968
refused$	1536 572 3558 968
refuses$	968
refusing$	968
refuss$	968
regain$	1179
regaining$	1179
regains$	1179
regard$	1664
region	3152 3176 3187 3198 3300 3301 3302 3303 2023 3318
regist	2711 28 1445 2733 1484 2792 887 888 997 2410 2439 1281
register$	1434 59 2765 639 3616 2423
registered$	2726 639 2420
registering$	639
registerred$	639
registers$	1434 59 2765 639
regrou	1792
regroup$	3073
regular$	199 202 1613 3207 1032 1096 1101 1102
regularity$	10
regularly$	1096 2504
rehear	98 1504 1575
rehearsal$	2690 3657
rehearsals$	2690 3657
rehearse$	712
rehearsed$	2856
rehearses$	712
rehous	474 1880 476 614 623
rehous$	636 637 1216
rehouse$	622 636 637 1216
rehoused$	1881 1890 2019 2027 622 636 637 3325 2077
rehouses$	622 636 637 1216
rehousing$	464 599 622 624 636 637 1216
rehousred$	636 637
rehousring$	636 637 1216
rehouss$	636 637 1216
reimpo	852 853
reinfo	1334
reinst	852 1007 2413
reject$	968
rejecte$	968
rejected$	968
rejectes$	968
rejecting$	968
rejects$	968
relati	4 2995 1753 1895 2018 3310 3330 648 2153 2173 2544 1139 1335
relations$	2588
relationship$	1410 2989 341 3034 1950 3454 2531
relationships$	1410 2946 341 3034 3454 796 2531
relatives$	3499 2469 1309
releas	460 540 707 820 863 923
releas$	915
release$	915
released$	1946
releases$	915
releasing$	915
releass$	915
releasting$	915
relentless$	2526
releva	1575 252
relevant$	2856 1584 2873 1619 2903 1658 2488 2489
reliance$	762 2186
reloca	614 623
relocat$	636 637 1216
relocate$	2019 3306 622 631 636 637 1216
relocated$	2019 2027 622 631 636 637 3325
relocates$	2019 622 631 636 637 1216
relocating$	622 636 637 3585 1216
relocation$	464 3169 599 624
relocatred$	636 637
relocatring$	636 637 1216
relocats$	636 637 1216
remain	171 284 1900 3423 3565 1097
remain$	149 225 1633 1645 1684 384 3181 2086 3563 1093 1143 1232
remaining$	384 3143 3144 3145 3146 2014 2143 3546 3547 2267 870 871 2278 3560 2282 2284 2292 3600 2320 3607 3628 3632 3637 1093
remains$	149 225 1645 1684 384 2086 1093 1232
rememb	1566 2847
remember$	2524
remind	1439 444
remind$	1330
reminded$	2720 1330
reminder$	13
reminders$	13
reminding$	1330
reminds$	1330
remote$	2047
remov	415 416 460 471 490 554 575 598 609 785 793 827 900 1078 1224
remov$	412 778 929 930
removal$	487 599
remove	1470 3101 3263 577 2006 787 876 3582 1007 2413
remove$	412 603 750 778 929 930 1357
removed$	2751 412 3136 1873 1983 3287 603 3291 3325 3588 929 1357
removen$	778
removes$	412 603 778 929 930 1357
removing$	412 603 750 778 929 930 1357
removping$	929
removs$	412 778 929 930
removting$	929
renew	852 853
renew$	897
renewe	1900
renewe$	897
renewed$	3181 3663
renewes$	897
renewing$	897
renews$	897
reopen	1346
repainted$	3640
repair	1470 1007 2413 1346
repair$	94 1125 2566
repaire$	1125
repaired$	2751 2762 1009
repaires$	1125
repairing$	1125
repairs$	94 1125 2566
repeat	1575 170
repeat$	2856
repeated$	2856 1576
replac	1470 2150 1007 2413 1235
replace$	1240 1246
replaced$	2751 3427 3640
replaces$	1240
replacing$	1240
replie	1439 1446 1454 2749
replied$	2720
replies$	2727 2735
reply	1446 2733
reply$	2727
report	1407 1469 1484 2792 2803 152 1574 1575 170 224 3135 450 997 2410 2439 1281
report$	2697 2713 76 2765 131 138 147 2853 2855 1283 1284
reported$	2856 1576 2910 3134 2427 2431
reports$	2697 2713 2750 76 2765 131 138 147
represented$	1691
reques	615 2021 1220
request$	1541 3217
requested$	3175 2405
requests$	1541 3217
requir	2885 1756 370
require$	355 395 409 553 578
required$	381 395 2488 2489
requireed$	355 409 553
requireing$	355 409 553 578
requires$	355 395 409 553 578
researcher$	1029
researchers$	1029
resent	1566 2847
reserv	3627 1348
reset$	1125
resete$	1125
resetes$	1125
reseting$	1125
resets$	1125
reside	98 1504 2792 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 997 2410 2439 2619 1214 2623 1229 2636 1237 1281
resident$	2814
residential$	1868 488 649 655 1228
residents$	120 2814 1821 3182 3237 3250 3252 1998 3285 3619 2469
resili	2544 1335
resolv	234
resolve$	1640
resolves$	1640
resour	2792 1734 997 2410 2439 1281
resource$	1582
resources$	1582 297 3015 2546 2598 2607
respec	2995 1138 1158 1307 1332
respect$	2578 2585
respected$	2959 3011 3017
respectful$	2835 2526 2564
respectfully$	2564 2578
respit	2013
respite$	3294 768
respon	1446 2733 1454 2747 2748 2749 1690 1138 2544 1159 2565
respond$	232 1333
responding$	1333
responds$	1333
response$	2727 2927 2525 2545 1333
responses$	2735 1333
responsibility$	2924 3007 1121
responsive$	2971
rest	1794 3087 3091 3110 3112 3121 3124 1850 3143 3144 3145 3146 3172 3197 3211 534 1941 3223 3229 2013 2014 3321 3365 3376 3423 2143 3437 3442 3474 3494 3495 3496 3497 2217 2219 3509 3514 3518 3523 3524 3528 3546 3547 2267 870 871 2278 3560 2282 2284 2285 2292 3587 2307 3594 3595 3600 2320 3607 3612 3613 2341 3628 3632 3637 2618
rest$	1758 3042 3047 3058 3060 3061 3067 3075 3078 3083 3084 3091 3111 3121 3124 1850 3145 3172 3197 3211 534 3222 3223 3229 3294 2016 3328 3334 3359 3417 3439 3448 3453 768 3463 3466 3467 3469 3494 3495 3496 3497 2217 2219 3509 3514 3518 3523 3524 3528 3538 874 3562 2285 3573 3594 3595 3600 3612 3613
rested	2316
rested$	3597
restor	1139
restor$	1125
restore$	1125
restores$	1125
restoring$	1125
restors$	1125
restri	339 347 369 426 442 1857 490 585 776 842 918
restrict$	336 588 589 590 761 847
restricte$	847
restricted$	3024 3025 390 3138 480 588 589 590 847 2311
restrictes$	847
restricting$	336 588 589 590 761 847
restriction$	428 3126
restrictions$	428 3126
restricts$	336 588 589 590 761 847
restrictted$	590
restrictting$	336 588 590
resurfaced$	2781
resurfacing$	94
retain	852 1100
retain$	1165
retaining$	1165
retains$	1165
return	2733 2747 2748 211 2334
return$	212 506 508 568 810 2409
returne$	506 508
returned$	212
returnes$	506 508
returning$	506 508 568 810
returns$	212 506 508 568 810 2409
retwee	1454
retweets$	2735
reunit	1792
reunite$	3073
review	2749 1469 2792 1610 997 2403 2410 2439 2502 1281 1332
review$	79 2788 2894 2503 1098
reviewed$	78 2891 2431 1098
reviewing$	1098
reviews$	2750 79 2788 1098
revise	2749 2403
revok	490
revok$	501 968
revoke	876
revoke$	501 968
revoked$	968
revokes$	501 968
revoking$	501 968
revoks$	501 968
rewrit	1007 2413 1348
rid$	808
ride	98 1504 829 2262
ride$	1515 2084 3657
riders	3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
riders$	1821 3182 3237 3250 3252 1998 3285 3619
rides	1504
rides$	1515 3657
rift$	2531
rifts$	2531
right$	2799 1584 2962 3131
rights	1307
rights$	1183
ring	1407 2698 2803 1525 121 1777 1797 3088 3135 3213 849 3587
ring$	2806 145 1391
ringing$	3043 1391
ringle	1832 3123 3151 1871 475 1882 3174 1909 3219 3286 600 613 2020 2029 3336 3342 2287 2293 2299 2622 2632 1302
ringleader$	3606 2630 2631
ringleaders$	3606 2630 2631
ringri	1832 3123 3151 1871 475 1882 3174 1909 3219 613 2020 3342 2287 2293 2299 2622
rings$	145 1391
rink	38 3532 3533
rip	554
ripped$	577
rise	2787 2789 1287
rise$	105
risen	2789
rises	2787 2789 1287
rising	2787 2789 1287
risk	2995 2544 1335
risk$	2904 2909 2919 2497 2504 1109
risks	1335
risks$	2904 2909 2919 2497 1109
risky	2995
ritual$	2315
rival	1295
river$	3575
road	3372 2247
road$	3381 3534
roads$	3534
robbed	1530 2842 159 1076
robbed$	2811 2482
robber	1289
robberies$	163 1300
robbery$	163 1300
robs	2842
robust	201 2538 1139 1158
robust$	1607 1102 1119 2564
robustly$	2876 2564
role	2593
role$	1121
roll	6
roll$	240 2423
rolled$	2749 2403
rollout$	1412
room	38 44 66 3113 3114 3115 3119 1941 3310 2079 3360 2110 3391 2247 3530 2276 889 3644
room$	1450 65 94 296 3046 1879 1898 3209 3222 3363 2094 3385 3398 3399 721 3477 3529 3534 3557 910 3603 3625 3626 2356 3646 3648 3654
rooms	3360 3391 882
rooms$	65 3046 3209 2094 3379 3399 3477 3529 3534 3625 3626
root$	1159
rose	2787 2789 1287
roster	1922 887 2305
rota	23 2792 3395 887 997 2410 2439 1281
rota$	30 2744 3616 3646 3654 3682 1008 1011
rotas$	30 1008
round	3089 3216
round$	2700 185 3033 3500 3572 945 2421 2594
rounde	2386
rounders$	3667
route	3372 2247 3530 2364
route$	3173 2087 3381 3396 2364 3645 3654
routes$	2865 3173 2087 3393 3396
routin	1074
routine$	2315 1096
routinely$	1096
routines$	2480
row	3681
row$	147 1847 2119 3401
rowdy	3555
rows$	147 1847 2119 3401
rugby	2386
rugby$	3667
rule	95 3032 2369
rule$	96 3031 356 357 395 428 3249 593 3355 2259 3650 3654 1008
rulebetween$	3127
ruled$	1571 395
rules$	96 3031 395 2259 3650 1008
rulesbetween$	3127
run	1445 2749 2334 2403
run$	2702 2726 2777 2837 2845 190 1841 1934 3657 3682 2407 2681 1374
rung	1406 2698 1439 2722 2724 1448 2749 1477 104 2821 3135 1036
rung$	2687 2720 2758 1510 2442
runnin	1429
running$	2694 2710 2717 1374
runs	2743 1469 2334
runs$	2750 2837 190 3657 2407 1374
s$	175 1643 1764 1765 1775 414 3113 3114 3115 3119 3147 1896 1907 1936 534 604 611 2028 3577 2336 2615
s20$	2635
s34$	1219
s35$	1219
safe	267 2995 309 3013 2364 2538 2544 1307
safe$	2799 2835 1673 2962 2964 2965 1715 3011 3645 2466
safegu	1138 1307 1332
safeguarded$	2959
safely	1037
safely$	2443 2460
safer	309 3013 2208 1037
safer$	2962 2964 2965 1715 3011 437 2224 819 2443 2548
safety	2995 2538 2544
safety$	2957 1147
said	1566 2847 170
said$	2708 2815 1576 1284
sales$	129
same	1866 3259 702 2127
same$	2797 1593 1594 3080 3113 3114 3115 3119 3147 3202 3203 3205 3225 3259 2082 3371 2104 2127 3408 3411 2131 2133 2135 2140 2144 3448 3545 3586
sample$	2429
samples$	2429
sancti	1301
sat	2698 474 1880 2356
sat$	1439 2077 708
satisfy$	1161
saturd	608 736 737 2356
saturday$	2725 608 3295 736 2142 737 3424 3652 2380 3665
saturdays$	2725 3295 2142 3424 3652 2380 3665
saved$	80
saw	1566 2847
saw$	2702 2770 2424
say	2803 1525 1566 2847 1860
say$	118 2806 2815 2949 525 908 2450 1284
saying$	525 908 1284
says	1566 2847
says$	118 2815 525 908 1284
sbetween$	3127
scale$	1163
scales$	1163
scaling$	1163
scatte	1903 1904 2064 2065 894 943 1230
scatter$	3184 504
scattere$	504
scattered$	3185 3345 3346 2349
scatteres$	504
scattering$	504
scatters$	3184 504
schedu	2749 1922 2403
schedule$	2434
scheme	2792 997 2410 2439 1281
scheme$	30 2764 3396 1001
schemes$	30 3396
school	33 34 38 1462 62 2778 2840 1867 1897 606 3310 3318 2038 641 2079 3360 2080 3372 2093 2102 2108 3389 3390 2110 3391 822 2247 3530 889 3670
school$	0 1 2696 16 20 22 2729 63 72 93 1509 2829 1550 2836 3148 3149 3173 1894 3178 500 1917 3290 2012 616 617 3312 626 3313 3314 3317 3319 3320 3326 2056 3338 3383 3396 817 830 3548 3622 3671 2461 2542 2673
schoolchildren$	3250
schooled$	2011
schools$	0 1 2696 16 20 22 2729 72 93 1509 3149 3173 1894 1917 616 617 3326 3361 3374 3379 3383 3396
scope	1574 1575
scope$	2855 2856 1898 1152 1153
scopes$	1152
scoping$	1152
score	2803
score$	1284
scores$	1284
scrap	949
scrap$	472
scrape$	472
scrapes$	472
scrapped$	2370
scrapping$	472
scraps$	472
screen	98 1504 2792 997 2410 2439 1281
screenshot$	75
screenshots$	75
screwe	2362
screwed$	3643
seal	471
search	1530 2841
search$	264 1304
searched$	2811
searches$	147 1304
seat	31 476 1960 812 855 893 894 2301 2302 2305
seat$	1847 503 1944 576 666 697 714 790 3564 3583 3603 3626 3646 3674 994 1398
seate$	994
seated	474 1880 1922 2075
seated$	466 1881 2077 697 708 975 1398
seates$	994
seatin	1960
seating$	64 1799 503 666 714 3552 994 1398
seats$	64 1847 3173 503 576 666 697 714 790 3583 3626 3674 994 2660 1398
seatting$	714 994
second	3310 3423 2356
second$	3637
section20$	2635
section34$	1219
section35$	1219
secur	615 2021
secure	1455 2749 2403
secure$	1868 488 649
secured$	2736 3175
security$	2808 2957
see	1407 2803 1566 2847 3023 3041 1777 1787 3074 1797 3088 404 3106 3116 1840 3179 3213
see$	195 2950 3014 3037 3040 3042 1768 3057 3068 1791 1801 1810 498 499 1944 2063 807 988 1167
seee$	499
seees$	499
seeing	3035 1798 404 3105 3109 2234 2291 3596
seeing$	195 3037 3043 3051 3054 3077 1810 3139 498 499 3254 2157 2171 807 3572
seek	615 2021 795 853 1155 1220
seek$	260 799 1106 1117
seeke$	799
seekes$	799
seekin	1155
seeking$	799 1106 1117
seeks	1155
seeks$	799 1106 1117
seen	1406 2722 2724 2747 2749 1477 2773 104 1752 1787 1856 540 594 693
seen$	2687 2709 2730 2758 1510 2809 3033 3068 1852 447 448 449 3137 1946 3236 2000 2076
sees$	807 988
seize	1301
seized	1007 2413 1301
seizes	1301
seizur	1301
select	2305
select$	802 947
selecte$	802 947
selected$	947 2435
selectes$	802 947
selecting$	802 947
selective$	833
selects$	802 947
selectting$	947
self$	2308 2544 1159
sell	159 2477
sell$	2843
seller	123 2822 1295
seller$	122 3649 1297
sellers$	122 3649 2469 1297
selling$	2452 2476 2478
sells$	2478
semina	2792 997 2410 2439 1281
send	450 470 476 483 575 614 623 820 842 845 855 863 878 887 888 892 1250
send$	503 506 508 545 568 639 642 677 838 872 1390
sende$	506 508 642
sended$	639 642 872
sendes$	506 508 642
sending$	503 506 508 568 639 642 872 1390
sendred$	639
sends	2743 1469
sends$	2750 503 506 508 545 568 639 642 677 838 872 1390
senior	2297 3579 2356
senior$	1102
sense$	270 902 2523
sensit	201 1690 1158
sensitive$	1607 2914 2971 2564
sensitively$	2876 2564
sent	2703 1425 1445 2743 2747 2749 1503 107 1530 3135 474 1880 540 623 842 845 863 887 888 2403 1348
sent$	2706 2726 2784 1513 2811 126 2841 3134 462 1881 1890 1946 2006 2011 612 2019 2027 631 3325 2046 642 644 651 677 701 820 846 2255 3548 2277 872 923 1015
sente$	642
sented$	642 872
sentence$	2854 2484
sentences$	2854 2484
sentes$	642
senting$	642 872
sents$	642 872
separa	3135 450 1904 2064 2065 2099 703 801 3505 3570 3571 1230
separate$	374 1868 3161 3162 3163 477 3165 3168 3170 3171 485 1892 2045 2052 673 674 2083 681 682 2089 2091 686 688 2098 2100 696 2106 2107 704 2112 2114 2115 2117 2118 713 2120 2122 2123 719 2129 2132 2134 731 732 2139 2141 779 2196 798 2218 841 2248 2249 3535 3542 3543 3589 3608 2344 2353 2620 2638
separated$	374 3134 3185 3345 3346 2109 2638
separately$	3282 3377 3380 3602 1345
separates$	374
separating$	374
separation$	487 1230
septem	2356
september$	2827 1547 3598
sergea	33 34 1462 62 2778
sergeant$	1417 71 1299
serv$	915
serve	2262 2397
serve$	1977 2289 884 915 3678 1361
served	2785 2075 2277
served$	126 1934 3545 3549 3558
serveed$	2289 884
server	414 3532 3533
server$	1820 3102 417
serves$	2289 884 915 1361
servic	33 34 44 1462 2900 303 2410
service$	1417 30 2719 1450 2935 1861 3671 1001 1030
services$	2691 30 2719 72 2865 1625 227 1652 2935 1709 1030 1118 2546 2547
serving$	915 1361
servs$	915
servting$	915
sessio	102 2792 1849 594 2059 2092 2108 3389 3390 3432 2247 882 997 2410 2439 1281
session$	2719 2764 1508 2793 2877 1864 3277 2000 3290 3333 655 3373 2094 2095 3396 3398 2125 3409 3413 3414 2146 3428 2148 3430 3551 3578 3657 1283
sessions$	2719 2764 1508 2793 2877 1864 2000 3290 3333 3373 2094 3396 2125 3410 3413 3426 2146 3428 2148 3430 3551 3657
set	1867 1897 606 2079 3360 3372 2108 3389 2110 3391 2246 2247 3530 849 1220
set$	2749 1471 1575 170 171 172 1685 2973 3148 3178 2012 3314 3385 3399 3450 3484 2204 2206 3527 2356 2397 2403 1007 1194 1255
sets	1849 3360 3389 3391
sets$	3379 3399 2204 1194 1255
setting$	2867 2954 2996 3480 1194 1255
settings$	2867
settl	614
settle	2280 3601
settle$	3294 3297 818 3561
settled$	2019 3561
settles$	818
seven	35 37 116 160 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1910 1911 3197 3211 534 3223 3229 546 3256 3257 602 3351 2071 2072 3354 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2619 1214 2623 1229 2636 1237
seven$	1443 1522 2254
sever	347 406 767 780
several$	605
severed$	3039
severi	347
severs	347
sew	1346
shadow$	2193
shall$	403 463
shalln	401
shalln$	401
shallnot$	1807
shar$	1105
share	224 829 1331
share$	24 228 1921 2068 702 2222 3627 995 1105
shared	2749 1866 3504 2403 1331
shared$	2770 2910 414 1822 3147 703 2145 740 2147 3431 2151 2222 2256 943 1015 2431
shares	1454 1469 1331
shares$	2735 2750 1921 2068 702 995 1105
sharin	1331
sharing$	2737 228 3054 1921 2068 702 2222 2345 1105
shars$	1105
sharting$	1105
she	160 1832 3123 3151 1871 475 1882 3174 1909 3219 613 2020 638 640 3342 2287 2293 2299 2622
she$	2805 1703 2997 1727
shed	3644
sheet	2792 997 2410 2439 1281
sheet$	1434 59 2874
sheets$	1434 59
shelte	31 1960 2301 2302 3644
shelter$	64 94 99 576 3583 2425
shelters$	99 2425
shelve	2316
shelved$	3597
shephe	483
shift	102 2792 1867 2110 3391 837 2247 3530 3532 3533 878 887 891 997 2410 2439 1281
shift$	2744 1508 2793 3148 3333 2095 910 945
shifts	1849 3391 882
shifts$	1508 2793 3148 3333 945
shine$	2983
shoo	573
shop	38 1531 2276 3670 2447 2550
shop$	2729 72 2782 2812 3248 3270 3557 3603
shopke	62 2778
shopkeeper$	0 1 2696 16 20 22 93 1509 120 2470 2479
shopkeepers$	0 1 2696 16 20 22 71 93 1509 120
shoplifting$	1300
shops$	2729 72 2782 2812 3248 3673
shorte	776 1287 1346
shorter$	906
shot$	808
should	2986 2990 1723 401
should$	200 241 242 1659 272 1692 403 463 2044 2154 2178
shouldn$	401
shouldnot$	1807
show	98 1504 1525 444
show$	2690 2806 431 655 910 3656 2417 2465 2681 1395
showing$	1465 2417 1395
shown	2703 2722 2724 1502 107 306
shown$	2783 1513 1712
shows	1504
shows$	2690 2417 2465 1395
shrubs$	1022
shun	828 2234
shut	3101 415 416 471
shut$	561 570 572 897 2463
shute$	897
shuted$	561
shutes$	897
shuting$	561 897
shuts$	561 897
siblin	3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 685 692 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
siblings$	1821 3182 544 3237 3250 3252 1998 3285 3619
side	1504 1158
side$	2830 3152 3166 3176 3187 3198 3300 3301 3302 3303 2023 2119 3401 3477 3529 3534 3575 3578 3616 3622 3625 3667 3681 2564
sides$	3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 3166 481 1910 1911 546 3256 602 3351 2071 2072 3354 2119 3401 3461 3477 2217 2227 2229 3511 3529 3534 3539 2261 856 2274 2286 2321 3625 3634 2619 1214 2623 1229 2636 1237
sight$	1614
sighted$	2499
sighting$	131
sightings$	131
sign	2711 2715 31 2747 2748 95 845 887 888 953
sign$	14 1428 1433 28 1454 64 1474 99 2792 3249 838 890 952 2359 954 3646 997 2410 1008 2425 2439 1281 1380
signal$	414
signed	2749 2759 1502 2403 1007 2413
signed$	1406 1408 14 1428 1445 2759 1491 2783 1007 1380
signing$	1380
signpo	1406
signpost$	1319
signposted$	2687 2420 1319
signposting$	1319
signposts$	1319
signs$	14 1428 64 99 3249 952 2359 954 1008 2425 1380
silent$	3104
silly	3555
silos$	2934
sim$	817 830
simpler$	437
since$	937 2459
sing$	187 1268
singes$	1268
singing$	187
single	744 2268
single$	1027
singles$	1236
singly	2099 3570 3571
singly$	3227 3271 3281 3380 3602 2628 2643
sings$	187 1268
sister	3029 1754 394 3091 1813 1814 1826 1828 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1895 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3330 648 3351 2071 2072 3354 685 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
sister$	1308
sisters$	1821 3182 3237 3250 3252 1998 3285 3619 2469
sit	2698 171 476 1905 520 3241 2063 829 855 2262 893 894
sit$	1515 2798 145 1752 3040 1797 404 405 3092 1836 3158 503 1924 1926 3262 1982 3264 3272 2062 3344 2068 3350 2077 2096 697 712 714 3584 975 994 2418 1044 1265
site	2033 2079 3360 3372 3390 2110 3391 2247 3530 920
site$	30 405 457 488 3292 3314 3338 3412 3529 994
sitering$	1926
sites	3360 3391
sites$	30 3379 3529 994
siting$	405 503 1926 714 994
sits$	2713 1515 2798 145 3158 503 2068 2096 697 712 714 975 994 2418 1044 1265
sittin	1805 3109 1856 3360 2247 3530 3531 882 3596
sitting$	3035 3054 3077 404 1836 3137 1926 3350 2095 697 714 994 1265
sittings$	3361
situat	2921 2544
situation$	1583 2920 2504
six	35 37 116 160 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 3256 3257 2007 3288 602 3351 2071 2072 3354 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2447 2619 1214 2623 1229 2636 1237
six$	1443 111 1522 117 3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 3182 1910 1911 546 3256 602 3351 2071 2072 3354 3461 2217 2227 2229 3511 2254 3539 2261 856 3544 2274 2286 2321 2376 2619 1214 2623 1229 2636 1237
sixth$	2840 2102 2108
size$	1848 1991
skate	829 890 3644
skate$	1268
skatees$	1268
skater	35 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
skaters$	1821 3182 3237 3250 3252 1998 3285 3619
skates$	1268
skill$	1337
skills	806
skills$	1677 297 1337
slacker$	3498
slate$	2024
sleep	2803 1745 1774 413 2220 2262
sleep$	1924 1292
sleepover$	3022 3055 451 3501
sleepovers$	3022 3043 3055 1819 451 1948 3501
sleeps$	1292
slept$	1292
slide	2792 997 2410 2439 1281
slide$	809
slides$	809
sliding$	809
slighter$	3498
slip	2334
slip$	291 809
sliping$	291
slipping$	291 809
slips$	291 809
slot	2092 3390 2110 3391 2247 3530 3531
slot$	3173 3333 3373 2094 2095 3398 2137 3578 910
slots	3391 882
slots$	3173 3333 3373 2094 2137
slow	918
small	2181
small$	3462
smart	2538
smile	1526
smile$	2807
smiles$	2807
snap$	414
snapchat$	414
sneak	2334
snooke	2386
snooker$	3667
so$	387 402 423 424 432 465 526 532 610 654 657 680 3369 2126 726 765 775 826 835 914 933 935
social	1752 3035 3077 439 3139 2291 3621 1344
social$	33 34 1462 3028 2190 2200 2207 2211
socialise$	3033 3090 3567 2616
socialising$	1845 3572
sofa	1960 2301 2302 953
sofa$	576 3583 3603 2359
sofas$	576 2359
sold	159 3582
sold$	2478
solely$	3230
solicitor$	3683 1310 1312
solidi	1334
soluti	2951 1159 2565
some	3286 638 3637 951 2632
some$	1596 1668 1689 1726 1832 3123 3151 1871 475 1882 3174 1909 3219 605 613 2020 2029 3331 3342 2257 879 2287 2293 2299 950 2357 2622 2632
somebo	303
somebody$	2814 1652 1709 1731
someon	303
someone$	2814 1652 1709 1731
someth	2951
something$	244 322 2330 1196
somewh	3305
somewhere$	244 3486 2276 2277 2330
son	3029 1754 394 1813 1814 1826 1828 1832 453 1882 3164 479 481 1910 1911 546 3256 602 3351 2071 2072 3354 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 2321 2619 1214 2623 1229 2636 1237
son$	1827 3609 1308
song$	94 3647
sons$	1827 3609
soon$	1981
sooner	1287
sooner$	2601
soonest$	1597
sort	234
sort$	234 1640 2206
sorts$	1640
sought	853
sought$	2901 2940 3017 3175 2405
sourc	615 2021
source$	245
sourceing$	245
sources$	245
south	3152 3176 3187 3198 3300 3301 3302 3303 2023 2050
spac$	504
space	66 2993 1941 2013
space$	65 2954 296 297 2996 1847 1879 504 3222 3294 774 781 3573 3646 2581
spacebetween$	3127
spaced	943
spaced$	2349
spaces$	65 2954 2996 504
spacesbetween$	3127
spacin	440
spacing$	1846 504
spacs$	504
speak	1407 2698 121 1787 430
speak$	145 182 217 308 3012 3042 1777 3068 1797 3088 429 1840 450 983 984 1203 2681
speaking$	217 308 3035 983 984 1203
speaks$	145 182 217 308 983 984 1203
special$	1868
specialist$	1619 488
speed	1201
speed$	2607
spend	2803 3023 3116 2063 829
spend$	29 2790 1752 3042 1836 1840 3344 3350 3526 1051
spendi	2291
spending$	29 3035 3051 3077 3109 1836 3350 3526 3572 3621 1051
spends$	2790 3526 1051
spent	1455 1538
spent$	2736 1464 2790 2819 2453 1051
split	1781 476 1903 1904 1913 2064 703 2179 837 2316 943 1230
split$	3134 3184 3185 3194 559 3345 2065 664 665 2109 708 710 3460 3597 2349
splits$	3184 664 665 710
splitting$	664 665 710
spoke	2698 1036
spoke$	2702 1440 2442
spoken	1439 2749 1036
spoken$	1406 2702 2720 2722 2724 1448 1477 2773 1499 104 2442
spot	2301 2302
spot$	3564 3583
spotte	1856
spotted$	1852 447 448 449 3137
spread	8 703 943
spread$	504 2109 708 2349 1105
spreade$	504 1105
spreades$	504 1105
spreading$	504 1105
spreads$	504 1105
spreadting$	1105
spring	2356
spring$	2827
spur$	2343
squad	1867 3310 2110 3391 3395 2247 3530 3532 3533
squad$	3148 3333 3399 3578 3616 2356 1299
squads	2093 3391
squads$	3333 3374 3399 3634
square$	1752 3240 3248 3270 3290
squeez	891
stab	2842
stabbing$	163 1300
stabbings$	163 1300
stabil	1159 2565
stable	3532 3533
staff	33 34 1462 61 62 2778 1734 2550
staff$	0 1 2691 2696 1417 16 20 22 25 55 57 1467 63 67 2761 93 1509 120 227 1652 1679 3015 2425 1118 2552 2562 2571
staffe	1445 1007 2413
staffed$	2726 1258
staffing$	1582 1258
staffs$	1258
stage	3644
stage$	94 2867 2878 2970
staged	2785
stagge	720
staggered$	732 2139
stall	2792 953 997 2410 2439 1281
stall$	910 2359 3656 2378 3680 3682 1296
stalls$	2359 3656 3680 1296
stance$	2967 2603
stand	1900 520 2262
stand$	405 3181 1926 3262 3272 2062 697 714 910 994 1264
stande$	405 994
standering$	1926
standes$	994
standi	3035 3077 902
standing$	405 1926 714 2308 3617 994 1026 1264
stands$	714 994 1264
standting$	1926 714 994
start	2803 474 1880 707 2138 820 849 2262 890
start$	2989 462 493 3294 2024 631 639 651 2092 1190 1227 1364
starte	2749 1671 1713
starte$	493
started$	126 2952 2982 2994 639 1364
startes$	493
starting$	493 639 1227 1364
startred$	639
starts$	493 631 639 651 1190 1227 1364
starttime$	3419
starttimes$	3419
state$	1428
stated	1575
stated$	2856
stateed$	1428
statements$	1010
states$	1428
statio	476
station$	2782 3240
stations$	2782
status	902
status$	2308 3617
stay	2803 171 1681 284 1900 520 3310 829 837 3565 948
stay$	145 225 1633 1645 2962 1684 384 396 3089 489 3181 1926 626 3327 3329 643 2077 2086 3500 2276 3563 961 1057 1060 1093 1143 1232
stayaway$	2354
stayd$	489
stayering$	1926
staying$	225 384 396 1926 961 1093
stays	3565
stays$	145 225 1645 1684 384 396 489 643 2086 961 1057 1060 1093 1232
stayting$	1926
steadier$	840
steady$	1101
steer	430 478 483 827 1332
steer$	384 677 750
steering$	26 47 2792 384 750 997 2410 2439 1281
steers$	384 750
step	1828 2212 837
step$	769 1191
stepbrother$	1308
stepcarer$	1308
stepcarers$	1308
stepdad$	1308
stepdaughter$	1308
stepfather$	1308
stepmother$	1308
stepmum$	1308
stepparent$	1308
stepparents$	1308
stepping$	1191
steps	1660 1960
steps$	2941 576 1191
stepsister$	1308
stepson$	1308
stereo	1306
stereotypes$	2551
steward$	55
stewards$	55
sticke	95
sticker$	97 99
stickers$	97 99
stigma	1159 2565
stigma$	2551
still$	1516 1517
stimul	1334
stir	849
stock	1250
stood$	140
stop	2803 339 347 1760 367 368 377 406 408 416 422 426 452 490 542 741 2247 3532 3533 857 912 934 939 949 953
stop$	2744 333 348 1761 377 1783 411 3100 1824 1825 1858 472 519 3210 558 1973 3427 751 756 3459 828 3540 867 909 2340 3622 940 2359 1044 1046 1128 1366
stopding$	333
stope$	472 909
stopes$	472 909
stoping$	867 909 1128
stopning$	333
stoppe	2738 1530 1539 1553 2841 1570 3101 1857 876 2316
stopped$	2811 2820 2834 2851 3024 3025 3039 390 3100 3138 524 3231 3427 3435 3541 3597 1046 1366
stoppi	347 367 741
stopping$	333 348 1783 411 472 867 1366
stops	2738 347 367 741
stops$	147 333 348 1783 411 1858 472 1973 3427 3540 867 909 940 1044 1046 1128 1366
stopting$	1783
story$	2830
strang	2822
stranger$	2818 2470
strangers$	2818
strate	2792 806 997 2410 2439 1281
strategic$	1102
strategies$	1661 1677 2546 1338
strategy$	26 2927 1338
stream	3395 1334
streams$	3403
street	3113 3114 3115 3119 2088 2247
street$	3156 3244 3534 3622
streets$	3244 3369 3534
streng	1138 2544 2570 1332
strength$	2946 1183
strengthen$	1113
strengthene$	1113
strengthened$	2959
strengthenes$	1113
strengthening$	1113
strengthens$	1113
strengths$	2946 1139 1183
strik	1078
strike$	167
strip$	929
stripe$	929
striped$	929
stripes$	929
striping$	929
stripping$	929
strips$	929
stripting$	929
strive	1155
strong$	2352 1101 1197
stronger$	300 1182
struck	1078
struck$	167
structured$	2602
studen	155 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 2029 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3581 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
student$	2814 1561
students$	2814 1561 1821 3182 3237 3250 3252 1998 3285 3619 2469
studio	38 3532 3533
study	2262 3601
study$	1924
subjec	1849 2059
submit	1425 2749 1469 2403
submit$	1378
submits$	2750 1378
submitted$	2706 1378
submitting$	1378
succeed$	2983
succes	2570
sucked$	809
suitab	252 1747 794 801
suitable$	1619 1651 1658 3028 2489
summer	2356
summer$	2827 3331 647
summers$	647
sun	2356
sunday	608 736 737 2356
sunday$	2725 608 3295 736 2142 737 3424 3652 2380 3665
sundays$	2725 3295 2142 3424 3652 2380 3665
superv	33 34 1462 1484 1485 2792 474 1880 693 997 2410 2439 1281
supervised$	3025 3132 1208
supervision$	2745 2765 2766 3132 1341
supper	98 1504 2379
supper$	3656 2378 3660 3671 3680 3682 2665
suppers$	2665
suppli	1476 159
supplied$	2757 2478
supplier$	1300
suppliers$	1300
supplies$	1300
supply	159 2477
supply$	2843 1300
supplying$	1300
suppor	1406 1407 2792 201 1610 2900 267 1690 309 3013 478 2025 693 806 997 2410 2439 2538 1138 2544 1158 1281 1332
support$	2719 2745 2903 252 2939 253 1661 2148 1133 1136 2546 2547 2566 2598
supported$	2687 2891 253 2965 3011
supporting$	253
supportive$	1607 1673 2956 2971 1715 1101 2564 2606
supports$	253
sur$	499
sure$	278 2973 395 499 2592
sured$	395
sures$	395 499
surgeo	1080
surgeon$	2486
surger	2379
surgery$	3660
suring$	499
survey	1437 2722 2724 2792 997 2410 2439 1059 1281
survey$	13 30
surveyed$	2718 2723
surveys$	13
suspen	460 490 598 2006 609 1224
suspend$	501 601 881 1215 1226
suspende$	501 601 881 1226
suspended$	3150 1873 3287 3289 3291 881 2370
suspendes$	501 601 881 1226
suspending$	501 601 881 1226
suspendned$	881
suspendning$	601 881
suspendred$	881
suspendring$	601 881
suspends$	501 601 881 1215 1226
suspension$	487 599
sustai	1317
sustained$	2959
swap	828 2234 1348
swap$	461
swape$	461
swapes$	461
swaping$	461
swapping$	461
swaps$	461
sway$	531 3298 2193 788 2195 2306 901 3633
sweep	573
sweep$	1356
sweeping$	1356
sweeps$	1356
swiftly$	2876
swim	66 98 1504 2262 890
swim$	3656 2665 1268
swimes$	1268
swimme	3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
swimmers$	1821 3182 3237 3250 3252 1998 3285 3619
swims	1504
swims$	2665 1268
switch	646 845 878 887 888 891
switch$	461 1242
switche$	461
switched$	846 1007 1242
switches$	461 1242
switching$	461 1242
switchping$	461
switchs$	461
sympathetic$	2526
system	2749 2403
system$	30 2767
systems$	30
t$	386 1800 1807 1829 436 515 516 518 536 2066 2111 2124 738 786 836 860 866 899 917 928 941 942 1210
table	31 1960 3372 2104 2108 3389 2247 3530 3531 3581 2301 2302 953
table$	64 2872 1847 1879 576 2094 3385 790 3477 3529 3552 3583 910 3603 3626 2359 2386 3682
tabled	2749 2403
tables	2079 3360 2110 3391 882
tables$	64 1847 576 2094 3379 790 3477 3529 3552 3626 2359
tackle	232 1138 1301 1331
tackle$	1638 1128
tackled$	2959
tackleing$	1128
tackles$	1128
tackli	1301 1331
tailor	252
tailored$	1658
tak	416 460 470 471 476 554 2212 855 1250
tak$	506 508 642 778
take	196 211 623 717
take$	6 2711 81 166 167 183 184 254 260 274 280 2973 305 320 1874 506 508 1944 568 642 778 838 2289 936 989 1013 1086 1393
taked$	642
takeed$	2289
takeing$	568
taken	2825 2826 211 3135 474 1880 540 793
taken$	1425 1445 2749 2759 126 1571 166 167 183 212 305 3134 1881 1890 510 1946 3263 577 2027 677 778 3582 2403 2416
takes	196 211 623 717
takes$	2711 166 167 183 184 280 305 320 506 508 568 642 778 838 2289 936 989 1086 1393
taking	196 623
taking$	1429 2711 167 183 184 254 274 280 305 320 506 508 642 778 838 1086 1393
taks$	506 508 642 778
talk	1407 2792 121 3023 430 997 2410 2439 1281
talk$	2793 2798 182 217 308 3012 1777 1797 3088 429 1840 2450 1154 1203 2681 1283
talked	1439 1036
talked$	2720 1440 2722 2724 2442
talkin	3109
talking$	217 308 3054 1798 2516 1203
talks$	2793 2798 182 217 308 1154 1203
tally$	59
tap$	1169
tapping$	1169
taps$	1169
target	2842 252 2477 1074
target$	2716 85 2843 2411 2434 2480 1192
targeted$	1658 1192
targeting$	2480 1192
targets$	85 2411 2480 1192
task$	26 85 2788 2792 997 2410 2439 1281
tasking$	2898
tasks$	85 2788
taught	2698 474 1880 1922 693
taught$	466 1881 2011 3325 651 2077 2255 975 2424
taxi	3530 3531 2361
taxi$	70 2094 3396 3626 3642 3656 3680 3682 1296
taxies$	3642
taxis$	70 2094 3396 3626 3642 3656 3680 3682 1296
tea	98 1504
teach	444 476 806 812 855 2305
teach$	2837 271 503 666 1385 1386
teache	33 34 1462 61 62 2778
teache$	271
teacher$	0 1 2696 16 20 22 25 55 63 93 1509 2804
teachers$	0 1 2696 16 20 22 25 55 1467 63 93 1509 2804 120 3499
teaches$	2837 271 1385 1386
teaching$	271 503 1385 1386
teachs$	271 503
team	2900 1867 1897 1927 2110 3391 2247 3530 3532 3533 1344
team$	1417 1432 2719 1457 67 1627 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 3148 1882 3164 479 481 3172 1894 3178 1901 1910 1911 3197 3208 3211 534 3223 3229 546 1958 3256 3257 2004 2007 602 655 3351 2071 2072 3354 700 3399 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3578 3594 3595 3600 2321 3612 3613 3616 2338 950 2356 1018 2619 1214 2623 1229 2636 1237
teamin	1344
teamma	3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
teammates$	1821 3182 3237 3250 3252 1998 3285 3619
teams	2093 2102 3391 882
teams$	2691 2719 3374 3383 3399 3634
tear	827
teas	1504 2220
teas$	3501
teenag	155 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 1979 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
teenagers$	1561 1821 3182 3237 3250 3252 3260 1998 3285 3619 2475
telegram$	414
teleph	1406
telephoned$	2687
tell	2803 1525 121 1566 2847 370 444
tell$	118 2806 2815 145 152 355 409 553 578 2222 1284 1396
telled$	355 409 553
telling$	355 409 553 578 2222 1396
tells	1566 2847
tells$	118 2815 145 152 355 409 553 578 1284 1396
tellsed$	355
tellsing$	355
tellss$	355
temple	3532 3533
temple$	3671
tempt	827
temptation$	2193
tempted$	809
ten	2447
tenanc	641 889
tenancies$	2094 976
tenancy$	616 617 2094 976 3683
tendered$	2436
tennis	2386
tennis$	3667
tensio	1159 2565
tent	3395
tent$	3626 3679
tents$	3626 3679
term	1587
term$	2827 2868 647
termly$	1003
terms$	2792 647 997 2410 2439 1281
test$	2792 997 2410 2439 1281
text	1407 2698 2792 121 1777 1797 3088 997 2410 2439 1281
text$	13 1541 138 145 1391
texted	1406 2722 2724 1448 1036
texted$	2687 2442
textin	1817
texting$	3043 3098 1391
texts$	13 1541 138 145 1391
than	1953 3247 2198 3507
than$	1521 2832 1772 3096 1891 3180 3226 3234 3235 556 3251 1971 1989 3273 3274 1999 2264 926 2483
thanke	2722 2724
that	2921
that$	1420 1452 1533 2904 2920 246 2969 373 1812 831 2374 2446 2456 2467 1064 1065 1066 2652
the	2385 2550 2558
the$	1418 2721 2816 1554 1591 2879 268 1679 1680 1686 1695 302 1812 2028 2159 2163 2176 2231 2324 2363 2365 2366 3648 2368 2371 2374 2375 2376 972 2387 2391 2393 2398 2399 2400 2401 2402 2446 2456 2464 1064 1065 1066 1073 2552 2562 1185 2644 2645 2646 2647 2648 2649 2650 2653 2654 2655 2658 2659 2663 2664 2667 2668 2672 2673 2678 2680 2686
theatr	38
theft	1289
theft$	2818 163 1300
thefts$	2818 163 1300
their	544 2239
their$	2721 1514 175 2879 1695 1717 3042 1812 1886 1907 1936 557 604 2159 2163 2283 2324 2336 2371 2374 2393 2398 2399 2401 2446 2456 1185 2650 2653 2659 2673 2678 2686
theirs$	2835 2468
them	35 134 1544 1554 1565 1567 1568 277 1683 3029 1754 394 1813 1814 1826 1832 3125 453 1882 3164 479 481 1910 1911 3218 546 1958 3256 3257 2004 602 640 3351 2071 2072 3354 3366 685 700 3461 2217 2227 2229 3511 3539 2261 856 2274 2281 2285 2286 2321 3612 2338 2385 2388 2394 2400 2447 2464 2544 2550 2619 1214 2623 2632 1229 2636 1237
them$	1420 2721 2807 2814 2816 1540 2846 2848 2849 2850 2879 2920 1679 2991 1728 3237 1958 3243 1964 3252 1998 3280 3285 3339 735 3454 783 3619 2357 3669 2391 2456 1060 2552 2562 2652 2667 2668 2673 2676 2677 2686
theme$	2919
themes$	2919
themse	116 1037
themselves$	1522 2887 2983 3580 2443 2567
then$	3598 2607
therap	1080
therapist$	2486 1310
there	2743
there$	2796 2797 2871 2933 1662 3371 721 3553 1054 2670
these	1850 2550
these$	1565 1812 3339 2231 2324 2368 2542
they	35 36 53 87 116 151 160 277 1683 453 659 856 2274
they$	1442 1459 1493 88 92 111 112 1522 117 2805 2814 1557 1583 1703 2997 1727 783 1276
thick	2232
thick$	3513
thin$	821 824
thine$	821 824
thines$	821 824
things	2921 2932
things$	1583 1589 2904 1661 318 1735 2516
thining$	821 824
think	1566 2847 1681
think$	1518 1525 2962 2968 511 1058 1123 1149
thinking$	2913 1123 1149
thinks	1566 2847
thinks$	1518 1058 1123 1149
thinner$	3498
thinning$	821 824
thins$	821 824
third	2356
this	1575 2921 2464
this$	1420 2853 2855 2856 2857 2904 2920 1812 2159 2163 2176 2231 3577 2324 2456 1065 1066 2579
those	1850
those$	156 158 1812 2368
though	1566 2847 1077
though$	2483
thought$	2913 1664 3519 833 1058
thread	8
thread$	417
threat	1530 2841 2842 159 1076 1289
threat$	1541 147 2839
threaten$	2843 2844
threatened$	2811 2482
threats$	1541 147 2839
three	116 160 3029 1754 394 3091 1813 1814 1826 1832 3113 3114 3115 3119 3121 3124 1850 453 3145 1882 3164 479 481 3172 1910 1911 3197 3211 534 3223 3229 546 3247 3256 3257 1979 2007 3288 602 638 3351 2071 2072 3354 692 3423 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3587 3594 3595 3600 2321 3612 3613 950 3637 951 2394 2619 1214 2623 2632 1229 2636 1237
three$	1522 2850 3029 1754 394 1813 1814 1826 1832 3123 3129 453 3151 1871 475 1882 3164 479 481 3174 1909 1910 1911 3219 546 549 3256 3260 1986 3278 602 605 2015 613 2020 2029 3342 3348 3351 2071 2072 3354 3461 3479 2217 2227 2229 3511 2254 3539 2261 856 2274 879 2286 2287 2293 2299 2321 950 2357 2363 2365 2368 2375 2376 972 990 2398 2399 2402 2619 1214 2622 2623 2632 1229 2636 1237 2645 2652
threes$	3261 3550
thrive	3601
thrive$	2983
throug	1406 998
through$	2687 12 1423 1427 2720 2775 178 1697 301 3191 706 3500 3630 2404 2509 2555 2605
throw	575 598
thu	2356
thur	2356
thursd	608 736 737 2356
thursday$	2725 608 3295 736 2142 737 3424 3652 2380 3665
thursdays$	2725 3295 2142 3424 3652 2380 3665
tick$	14
ticked$	14
ticket	31
ticket$	97 1016 2656
tickets$	97 1016 2656
ticks$	14
tie	2173 842
tie$	352 3454 777 2186 811 847
tied$	480
tiee$	847
tieed$	847
tiees$	847
tieing$	847
ties	1753 2153
ties$	3034 352 3434 754 3454 777 2186 811 3512 847 2588
tight	2232
tight$	2232 3513
tighte	852 853
tighter$	300 1182
tightl	2232
tightly$	3513
till$	2819 2356
time	1849 3360 3390 2110 3391 3432 2247 3530 2317
time$	2831 1582 2867 2970 297 341 3033 3056 1838 1864 3173 3193 1933 3266 3267 3268 3270 3271 3272 3275 3276 3277 3279 3333 2062 3356 3373 3396 3398 2125 3408 3409 2130 3414 2136 2137 3419 3421 3425 3426 2148 2161 756 2165 2166 2167 766 2182 2245 3537 3545 3557 3558 3572 2312 3598 3603 2351 3654 1047 2457 2460 1081 2487 2490 1204
timely	201
timely$	1607 1119
times	3360 3391 1289
times$	11 1424 2791 106 146 2867 1864 3173 3333 3361 3373 3396 2125 2137 3419 3420 2351
timescale$	2411
timescales$	2411
timesheet$	1011
timesheets$	1011
timeta	95 2792 1867 474 1880 476 1897 1922 2038 646 2079 3360 2080 2092 997 2410 2439 1281
timetable$	30 2732 2739 3148 3173 3178 3319 3373 3646
timetabled$	1881 708
timetables$	30 3173 3361 3373
to	630
to$	2687 2721 2758 1482 1486 2771 2780 1500 1510 2794 1535 2817 2819 2824 1588 1618 2907 1638 241 242 1649 1650 2945 2958 272 2960 2969 2971 1692 1702 1718 1724 326 1769 1776 1783 3142 463 1884 1889 1891 3216 1976 3308 627 2044 671 3385 2154 2162 2178 2215 848 3592 917 2333 2382 2383 2389 3672 2392 3676 2442 2443 2448 2458 2459 2462 2487 2514 2539 2559 2561 2651 2662 2663 2666 2683 2684
togeth	1752 1753 3035 3037 3040 3041 3044 1768 1774 1775 1787 1791 1792 413 3106 3113 3114 3115 3118 3119 3121 3130 1853 1854 3195 3259 2063 3349 2127 3442 868 905 3593 3596 1344
together$	2798 2906 3016 3033 3034 3049 3050 3055 3056 3064 3068 3070 3072 3073 3080 3081 3085 3090 3092 3094 3095 3096 3098 1851 3133 451 3141 3158 3159 3214 3236 3262 3267 3270 3272 3340 3343 3344 3347 3350 3371 3382 3408 3443 3446 3448 3525 3545 3556 3567 3636 2381 3681 2460 2517 2522 2555 2674
togethers$	3055 1819 451 3443
told	1439 2722 2724 2821 1566 2847 1575 171 173 3504
told$	2720 2749 2815 2856 1579 381 3134 3135 701 2222 3517 2328 1284
tolerant$	2526
too$	933 946
took	2826 140
took$	2711 167
toolki	2792 997 2410 2439 1281
toolkit$	1006
toolkits$	1006
tools	31
tools$	1677 297
toping$	1783
torches$	97 2656
tore	827
tos$	1783
toting$	1783
touch	1439 1752
touch$	2720 2912 3033 3204 3452 1104
tough$	1197
tougher$	1197
tour	2792 997 2410 2439 1281
tour$	655 3657 3680
tourna	98 1504
tournament$	3656 2378
tours$	3657 3680
tout$	1296
touts$	1296
toward$	2561
towards$	1884 2215 2304 2561 2605
town	3037 3152 3176 3187 3198 3300 3301 3302 3303 2023 3310 3318 3329 2079 3360 3372 2247
town$	3156 3240 3311 3313 3315 3326 2056 3378 3575
towns	3360 2088 2093
towns$	3316 3369 3374 3379
toxic	2310
toxic$	2085 3591
track	1074
track$	2873 2434 2480
tracke	8 2792 997 2410 2439 1281
tracked$	78 2431 2480
tracker$	2767
tracking$	79 2480
tracks$	2480
trade	828 2234
trader$	1296
traders$	71 72 1296
train	456 474 1880 1905 829 2247 855 2262 890 893
train$	1924 3387 712 1384
traine	1406 2747 2749 2773 1499 2403
trained$	2687 2730 2780 2435 1383
traini	1456 2792 997 2410 2439 1281
training$	2699 2737 2745 2102 3671 1000 1384
trains	456
trains$	3387 3388 712 1383
tram$	3387
trams$	3387 3388
transf	460 474 1880 476 491 614 623 646 845 855 878 887 888
transfer$	464 3169 3293 2019 624 631 636 637 639 651 1216
transfere$	636 637 1216
transfered$	636 637 639
transferes$	636 637 1216
transfering$	636 637 639 1216
transferred$	462 1881 1890 2019 2027 631 636 637 3325 639 651 846
transferring$	636 637 1216
transfers$	464 3169 3293 2019 624 631 636 637 639 651 1216
transl	2749 2403
transp	470 474 1880 476 693 855 1159 2565
transparent$	2526
transport$	70
transported$	1881
trauma$	1139 1183
travel	1805 474 1880 1905 574 829 2262
travel$	1881 1924 644 2060 2062 2063 2068 3350 2084 2096 712 2361 975 2665
travelling$	3054
travels$	644 2060 2068 2096 712 975
treat$	1172
treate	1306
treated$	1172
treating$	1172
treats$	1172
trebl	2789
trees$	1022
trends$	2500
tribunal$	3664
tries	1155
tries$	1157
trim	1348
trimme	1007 2413
trimmed$	2428
trio	3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 1927 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
trio$	1821 3182 3208 3237 3250 3252 1998 3285 3619
trip	2792 3432 2379 997 2410 2439 1281
trip$	2793 655 2146 3428 3551 3616 3656 2378 3660 3680 1283
trips	882
trips$	2793 3404 2146 3428 3551 3656 3680
troubl	3555
true$	3131 2192 2240
trust	2803 2544 1307
trust$	2531 2585 1290
truste	137
trusted$	1543 1655 1656 1698 1101 1290
trustees$	2763
trusts$	1290
try	511 1155
try$	1157
trying	1155
trying$	2516 1157
tue	2356
tuesda	608 736 737 2356
tuesday$	2725 608 3295 736 2142 737 3424 3652 2380 3665
tuesdays$	2725 3295 2142 3424 3652 2380 3665
turf	573
turn	1426 2711 2715 2733 2743 2747 2748 2803 121 575 2212 837
turn$	2698 1433 84 145 3012 431 473 505 561 872 873 3564 910 2395 1020 1049 1052 1242
turne$	473
turned$	2738 84 2821 2841 3136 505 1952 561 572 2277 872 3582 3640 1007 1049 1242
turnes$	473
turning$	473 505 561 872 1242
turnou	81 1487
turnout$	2768 2438
turns$	2738 84 145 473 505 561 872 2395 1049 1052 1242
tutor	33 34 1462 62 2079 3360 3372 2092 2093 2102 2108 3389 3390 822 3530 3531
tutor$	1867 3173 1897 606 2038 2079 2080 3373 2093 3374 3383 2108 2110 2116 3499 945
tutorial$	910
tutors	3360
tutors$	3173 3373 3374 3379 3383 3499
twice$	2688 106 146 3666
twins	3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
twins$	1821 3182 544 3237 3250 3252 1998 3285 3619
two	160 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1910 1911 3197 3211 534 3223 3229 546 3256 3257 3286 2007 3288 602 638 3351 2071 2072 3354 685 3423 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2268 2274 2285 2286 3587 3594 3595 3600 2321 3612 3613 950 3637 951 2619 1214 2623 2632 1229 2636 1237
two$	3029 1754 394 1813 1814 1826 1832 3123 3129 453 3151 1871 475 1882 3164 479 481 3174 1909 1910 1911 3219 546 549 3256 1986 581 1988 3278 602 605 2015 613 2020 621 2028 2029 640 3342 3348 3351 2071 2072 3354 685 698 3454 3461 3479 2217 2227 2229 3511 2254 2257 3539 2261 856 2274 879 2286 2287 2293 2299 2321 2331 3623 950 2357 2363 2365 2368 2375 2376 972 990 2398 2399 2401 2402 2619 1214 2622 2623 2632 1229 2636 1237 2645 2652
twos	2268 3570 3571
twos$	1980 3261 2269 3550 1236
type$	2206
unable$	362 391 1808 454 1932
uncle	1895 2018 3310 3330 648
uncle$	1309
under$	1435 2749 2816 207 398 2403
undergrowth$	1022
underm	789
undermin$	930
undermine$	930
undermines$	930
undermining$	930
undermins$	930
unders	1681 2538 1138 2544 1332
understand$	2962
understanding$	2523 2526 2587 2606
understood$	2709 2454
undert	1445 2749 1671 1713 2403
undertake$	381
undertaken$	2726 2952 2994
undertakes$	381
undo	767 780 789
unfair	1306
unfold$	2864
unfoldes$	2864
unfolds$	2864
unfollow$	412 1212
unfollowe$	412 1212
unfollowed$	412 1212
unfollowes$	412 1212
unfollowing$	412 1212
unfollows$	412 1212
unfriend$	412 1212
unfriende$	412 1212
unfriended$	412 1212
unfriendes$	412 1212
unfriending$	412 1212
unfriends$	412 1212
unheal	438 2310
unhealthy$	438 1844 2085 3591
unhelp	2310
unhelpful$	3591
unit	1897 1927 3310 641 3372 2108 3389
unit$	1457 3149 3178 3208 616 617 3326 645 2055 3338 1228
units	3389
units$	3149 3326 3379
unless	2265 2266
unload	2397 1346
unload$	3678
unlock	1007 2413 1346
unlocked$	3640
unpick$	824 825 1145
unpicke$	824 825 1145
unpickes$	824 825 1145
unpicking$	824 825 1145
unpickning$	824
unpicks$	824 825 1145
unravel$	824 825
unravele$	824 825
unraveles$	824 825
unraveling$	824 825
unravelning$	824
unravels$	824 825
unsafe	1037
unsafe$	2443
unsupervised$	1771
untangl$	825
untangle$	779 825
untangles$	825
untangling$	825
untangls$	825
until	3296 2265 2266 861 2317 2367
until$	2819 1546 507 567 2009 3331 3598 2356 3648 3651 3662 2658 2669
up	2714 2749 1487 1504 1611 1642 1880 2234 2403 2413
up$	2687 1412 7 2695 2706 2707 2726 2751 2752 2755 2768 1490 2783 2784 2786 2820 2834 1578 1607 2889 2891 2892 1622 1624 1632 2918 1638 2923 2928 2929 2966 1700 2987 3034 3055 1778 3062 3098 1837 1845 3138 1858 3184 3185 3194 1919 3201 1965 3345 3346 2070 3352 2157 3460 3500 2275 3572 2298 3597 2340 3639 3643 3678 2419 2426 2463 2516 2569 2586 2597 2654 2655 2658 2661 2676
upd$	2426
update	1469 2792 1608 1610 1634 997 2410 1007 2413 2439 2502 1281 1331
update$	2889 221 2909
updated$	2891 221 2431 2503
updates$	2750 2889 221 2909 1629 2915
updati	1331
updating$	221
uped$	2426
upheld	1900
upheld$	3181
uphold	852 853 1334
uploaded$	80
upon$	1975 2168 2496 2679
upper	2356
ups	1504
ups$	2735 2889 3055 1819 1858 2426
upskil	1138 1334
uptake	6 81 1487 1013
uptake$	1412 2768 2419 2438
urg	430 806
urge$	1156
urged	2025
urged$	1156
urges$	1156
urging$	1156
us$	1705 405
use	2803 1525 1660 456 2262 2477
use$	2695 1515 2798 2806 2843 2941 257 260 1667 274 298 405 1050 1124 1222
used	1455 2821
used$	2695 2736 2826 907 1050
useful	2885
useful$	2799 2835 2602
uses	456
uses$	1515 2798 257 1050 1124
usher	483 573 863
using$	274 298 405 706 2452 1050 1124
usual$	1584 199 3207 3577 2607
utilis	1334
valley	3310
valued	3013
valued$	3011 3017
van$	1457 67 122 2818 3649 3680 3682 1296
vans	123 882
vans$	122 2818 3649 3682 1296
veer	837
vehicl	1074
vehicle$	2480
vehicles$	2480
venue	3390
vet$	336
veting$	336
vets$	336
vetting$	336
via$	706
vicar	33 34 1462
vicinity$	3240
victim	1076
victim$	2482
victims$	2482
video	2792 997 2410 2439 1281
video$	3646 3647 3668 1006
videos$	1006
view	2733
view$	2830 2967 1081
viewe	2747
viewed$	2412
views	1454
views$	2735 214 330 1021 2551
vigila	1690 1706
vigilance$	2987 2506
vigilant$	2914 2971
villag	3152 3176 3187 3198 3300 3301 3302 3303 2023 3310
village$	3378
violence$	2534
visibi	1706 1301
visibility$	2987 2577
visible$	2956 1101 2606
vision$	282 2587
visit	1407 2698 2733 2743 102 104 2792 1745 1777 1797 3088 3089 404 1840 456 511 3213 594 2220 2262 2379 997 2410 2439 1222 1281
visit$	2697 1508 1510 2793 2813 2839 3022 3040 1801 1810 405 1948 3277 2000 655 3501 3603 3656 3660 2396 2566 1283 1387
visite	1406 1439 2722 2724 1445 1448 2738 2747 2749 1477 2773 1499 1007 2413 1036
visite$	405
visited$	2687 2720 2726 2758 2780 1510 2424 2442
visiti	1805 404 3109 439
visiting$	2730 3043 3054 1810 405 1845 1387
visitor$	2486
visitors$	1943 1948
visits	2738 1469 456 905 1222
visits$	2697 2750 1508 1510 2793 2839 3022 3043 1774 413 451 1948 2000 3501 3656 2396 2566 1387
voice	2538 2544 1335
voice$	2949 1021
voices	1335
voices$	1021
volunt	33 34 1462 62 2778 2792 2262 997 2410 2439 1281
volunteer$	0 1 2696 16 20 22 25 93 1509 2793
volunteers$	0 1 2696 16 20 22 25 93 1509 2793
vote$	1273
votes$	1273
voucher$	97
vouchers$	97
vulner	2995 2544 1335
wait	520 829 2262 1289
wait$	1515 145 3001 327 1926 3272 2096 712 1044 1263
waited	1538 2826 140
waited$	2819
waitering$	1926
waitin	1538
waiting$	2819 3001 327 3035 1926 1263
waits$	1515 145 2096 712 1044 1263
waitting$	1926
waive$	1347
waived	1007 2413
waived$	2370 1347
waives$	1347
waiving$	1347
walk	1407 2698 98 1504 2803 1525 474 1880 574 2212 829 837 2262 2364 2379
walk$	1515 2798 2806 145 192 404 508 2060 2062 2063 2068 3350 677 2084 2096 3645 3656 3657 2378 3660 1060 1388
walkab	2792 997 2410 2439 1059 1281
walke	540
walke$	508 1946
walked	2821 474 1880
walked$	3136 1946 1388
walkes$	508
walkin	3035 1805 1856
walking$	192 3077 404 3109 3137 508 1388
walks	1504 574
walks$	1515 2798 145 192 508 2060 2068 677 2096 3656 3657 1060 1388
wall	1960 3644
wall$	2782 576
walls$	2782 2934
want	1566 2847 1155
want$	1669 2984 3008 498
wanted	1542 1566 2847
wanted$	2823 3011
wants	1566 2847 1155
wants$	2984 3008 498
warden	33 34 1462 62 2778 1734
warden$	0 1 2696 16 20 22 25 55 57 67 93 1509 2425
wardens$	0 1 2696 16 20 22 25 55 57 67 93 1509 3015 2425
warm$	2835 2463
warmer$	2449
warn	429 450
warn$	355 364 389 944
warne$	364
warned$	355 364 389 3136 944
warnes$	364
warnin	1757
warning$	2813 147 355 364 389 944
warnings$	147
warns$	355 364 389 944
was	2826 140 171
was$	1436 1441 1472 89 1500 130 2828 165 956 1038 1048
watch	2733
watch$	314 3132 981 2506
watched$	2709 2770 981 2412
watches$	981
watchful$	1609
watching$	314 981 1088
wave	1526
wave$	2807 2450
waves$	2807
way	1605 2951 3152 634 2247 2276
way$	2796 2830 2886 2888 1641 1838 2040 3381 808 3557 2545 2639
ways$	2546 2557 1153 2639
we	33 34 1462
we$	1417 1421 21 1652 2935 303 2997
weaken	406 767 2183 780 785 3475 789 900
weaken$	3464 930
weakene$	930
weakened$	3231 3435 3498 3588
weakenes$	930
weakening$	930
weakens$	3464 930
weaker	2181
weaker$	3462 3498
wean	827
wean$	750
weaning$	750
weapon	123
wear$	1461
wears$	1461
webina	2792 997 2410 2439 1281
webpag	2792 997 2410 2439 1281
websit	2792 3644 997 2410 2439 1281
website$	30 94 2782 1006
websites$	30 1006
wed	2356
wedge$	774 781
wednes	608 736 737 2356
wednesday$	2725 608 3295 736 2142 737 3424 3652 2380 3665
wednesdays$	2725 3295 2142 3424 3652 2380 3665
weds	2356
week	3390 3530 3531
week$	2725 2741 3277 647 2351
weekda	608 736 737
weekday$	3295 2142 3424
weekdays$	3295 2142 3424
weeken	608 736 737
weekend$	2725 127 3295 2142 3424 2312
weekends$	2725 127 3295 2142 3424 2312
weekly$	2688 973 3666 1003
weeks	608 736 737
weeks$	2725 2868 3295 3331 647 3422 2142 3424 2351
weekss$	647
welcom	137 267 309 3013 3221 2277
welcome$	3011 1874 3558 3563
welcomed$	1543
welcoming$	2799 2835 1673 2956 1715 2526 2606
welfar	1307 1335
well	3601
well$	437 2578
wellbe	2995 2544 1335
went	2698 2743
went$	1419 1436 2358 1049
were	2826 140 171
were$	1436 1441 1472 89 1500 2803 130 2828 165 671 956 1038 1048
what	179
what$	1534 136 1574 1585 1600 313 331 2446 2467
whatev	179
whatever$	1585 1707
whatsapp$	414 1822
when	139 179 1981 2244 2265 2266 861 2326
when$	1533 1545 176 1585 200 2892 2893 2941 1862 1863 3193 3212 3232 3242 3258 3259 851 2347 2446 2467 2488 1083 2504 2505 2539 1189
whenev	1981 2265 2266 2326
whenever$	200 1863 3193 3232 3242 3258 851 2347 1083 1189
where	139 179 2364
where$	1524 1545 176 1585 200 373 1811 1877 509 3503 831 2303 3645 2446 2467 2488 1083 2505 2539 1189
wherea	139
whereas$	1545
wherever$	200 1083
whether$	56 834 2467 2557
which$	1415 1416 1533 373 831 2446 2467 2663
while	139 2265 2266 2326
while$	1545 1862 1863 3331 851 2347
whittl$	821 824
whittle$	821 824
whittles$	821 824
whittling$	821 824
whittlning$	821 824
whittls$	821 824
who	160
who$	1452 2746 1524 1562 1563 1564 1742 1832 1835 3123 3151 1871 475 1882 3174 1909 3219 613 2020 3342 2287 2293 2299 2446 2467 2476 1071 2622
whoever$	1072
whole	2632
whole$	3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 1910 1911 546 3256 602 3351 2071 2072 3354 3461 2217 2227 2229 3511 3539 2261 856 3544 2274 2286 2321 1139 2619 1214 2623 1229 2636 1237
whom$	1524 1742 1835 2446 2467
why$	2467
wide$	1941
widen	1346
wider$	2903 300 798
wife$	1309
wifi	1960
will	1723
will$	1411 1500 241 242 1659 272 1692 1793 403 463 1932 2044 2154 2178 2382
willing$	2054
willn$	401
willno	401
willnot$	1807
win$	1179
wind	416 741 3555 918
wind$	513 514 2343
winde$	513 514
windes$	513 514
winding$	513 514
window$	2782
windows$	2782
winds$	513 514
wing	3310 3372 2110 3391 3395 2247
wing$	3529
wings	3391
wings$	3529
wining$	1179
wins$	1179
winter	2356
winter$	2827
wisely$	3490
wiser	2208
wish	1566 2847 1155
wish$	282 3008
wishes	1566 2847 1155
wishes$	3008 330 1021
with	3113 3114 3115 3119 2103 2386
with$	2687 1438 2721 1578 1579 1588 1595 2880 2892 1638 1639 2923 2975 1712 1743 1744 3031 3032 3036 1786 1810 3097 3130 3157 1929 3228 1949 3305 3308 2049 3349 3357 3433 3434 2157 3448 797 2215 3516 2242 3593 955 3667 2389 3672 2442 2459 2517 2520 2539 2543 2605 2663 2669 2670 2671 2674 1313
withdr	460 490 741 751 876 949 1348
withdraw$	472 501 778
withdrawal$	487
withdrawe$	472 501 778
withdrawen$	778
withdrawes$	472 501 778
withdrawing$	501 778
withdrawn$	1873 3291 3427 2370
withdrawping$	472
withdraws$	472 501 778
wither	2183
wither$	3464
withers$	3464
within	168 366
within$	1435 1772 2160
withou	3305 2198 816 865 1077
without$	1532 388 1843 443 3341 2061 3478 3505 875 2313 1045 2483
withs$	3031
women	3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
women$	1821 3182 3237 3250 3252 1998 3285 2297 3619
word$	2813 2854 3002 2511 1306
words$	2854
work	1456 456 474 1880 1905 806 2262 1155
work$	2 2737 2745 94 1583 1589 1592 2877 2882 2913 231 2935 2946 265 307 3015 466 1924 712 3428 2148 3430 3551 945 2501 1111 1138 2545 2598 1199 2607
worked	1445 1464 2749
worked$	1406 2726 2790 693 1111 1199
worker	33 34 1462 62 2778 2792 997 2410 2439 1281
worker$	0 1 2696 1417 16 20 22 25 2719 57 63 67 2769 93 1509 2804 2858 2862 1018 2425 2433 1031 1311
workers$	0 1 2696 1417 16 20 22 25 2719 57 63 67 93 1509 2804 1018 2425 2433 2571
workin	1456 1706 2544 1155
working$	1410 2694 26 2728 47 2737 1475 2913 231 2987 3015 466 1111 2545 1199
workload$	1582
works	456 1155
works$	94 2882 2974 712 1111 1199
worksh	102 2792 2108 3389 2110 3391 997 2410 2439 1281
workshop$	1508 2793 3657 2378 1283
workshops$	1508 2793 3657
workstream$	1028
workstreams$	1028
world$	792
worrie	1566 2847
worries$	1629 2911
worry	1566 2847
worse	3555 1287
worst	2632
worth	2885 2565
worth$	3131
worthwhile$	2602
would$	198 263
wound$	3101 2316
wrap	252 1158
wraparound$	1658 2564
wrappingaround$	2564
wrapsaround$	2564
wristbands$	97
write$	1382
writes	1469
writes$	2750 1382
writing$	1260
writte	1439 2749 1502 1575 170 2403 1007 2413 1036
written$	1406 2720 2722 2724 1448 1477 2773 1499 2783 2856 1576 1009 2442 1382
wrong	1306
wrong$	3131
wrote	1036
wrote$	1440 2442
yard	440 3532 3533
yard$	1846 3534
yards$	3053 1847 3534
year	3391 3579 3581
year$	2827 2840 3314 647 2079 2110 2116 3581 2356
years$	647
young	2550
young$	35 36 37 53 2741 87 116 2807 1531 2814 2816 134 1544 150 151 155 1565 160 1567 1568 2850 2879 1679 277 3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 1979 2004 2007 602 638 659 3351 2071 2072 3354 692 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3581 3594 3595 3600 2321 3612 3613 2338 950 2388 3673 2394 2447 2544 2552 2619 1214 2623 1229 2636 1237
younge	3029 1754 394 1813 1814 1826 1832 453 1882 3164 479 481 1910 1911 546 3256 3286 602 2014 621 2029 638 640 3336 3351 2071 2072 3354 685 700 3423 3461 2217 2227 2229 3511 3539 2261 856 2274 2286 3579 2321 950 3637 2619 1214 2623 1229 2636 1237
younger$	3029 1754 394 1813 1814 1826 3110 1832 3123 453 3151 1871 475 1882 3164 479 481 3174 1909 1910 1911 3219 546 3256 602 613 2020 3342 2067 3351 2071 2072 3354 700 3461 3468 2217 2227 2229 3511 3539 2261 856 2274 2286 2287 2293 2299 2300 2321 950 3637 2619 1214 2622 2623 1229 2636 1237
youngest$	1832 3123 3151 1871 475 1882 3174 1909 3219 613 2020 3342 3468 2287 2293 2299 950 3637 2622
youngs	3029 1754 394 3091 1813 1814 1826 1832 3121 3124 1850 453 3145 1882 3164 479 481 3172 1901 1910 1911 3197 3211 534 3223 3229 546 1958 3256 3257 2004 2007 3288 602 3351 2071 2072 3354 700 3461 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2285 2286 3594 3595 3600 2321 3612 3613 2338 950 2619 1214 2623 1229 2636 1237
youngsters$	1821 3182 3237 3250 3252 1998 3285 3619
youth$	2705 51 1734 3250 3290 3532 3533 2469
youths	1979
youths$	1964 3250 3260 2469
yp	160 3029 1754 3048 3079 394 3086 3087 3091 1813 1814 1826 3110 3112 1832 3121 3123 3124 3125 1850 453 3143 3144 3145 3146 3151 1871 475 1882 3164 479 481 3172 3174 1909 1910 1911 3197 3211 3218 3219 534 3223 3229 544 546 3256 3257 3286 602 2014 613 2020 621 2029 3321 638 640 3335 3336 3342 659 3351 2071 2072 3354 3365 3366 685 700 3423 2143 3437 3442 3453 3455 3461 3474 3494 3495 3496 3497 2217 2219 2227 3509 2229 3511 3514 3518 3523 3524 3528 3539 2261 856 2274 2281 2285 2286 2287 2293 2299 3587 2307 3594 3595 3600 2321 3612 3613 2341 950 3637 2619 1214 2621 2622 2623 2632 1229 2636 1237
yp$	3042 2048 3454
zine$	2656
zines$	2656
zone	1756 1757
zone$	65 3529 2624
zones	1756 1757
zones$	65 3529 2624
