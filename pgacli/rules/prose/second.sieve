1408 1283 999

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
(?:budget|grant|money|funding) (?:(?:for|of|from) (?:\w+ ){1,4}?)?(?:(?:is|was|has|been|will|be|all|fully) ){1,4}(?:spent|used up|claimed)(?! (?:up )?on\b)
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
(?<!grant\s)(?<!budget\s)(?<!money\s)(?<!funding\s)(?<!fund\s)(?:spend|spends|spent|spending)\s+(?:\w+ )*(?:at|in(?! full)|evenings|nights|time|afternoons)
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
review(?:s|ed|ing)? (?:as|when|if|the (?:situation|position|case|risk|progress|concerns?|plan(?! with (?:the )?(?:group|young people|friends|girls|boys|five|them)\b))|regularly|periodically|progress|in due|at (?:the next|a later|future))
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
(?:break|end|stop|disrupt|change)(?:s|ing)? (?:the |this |their )?(?:pattern|habit|routine) of (?:WHOM )?(?:all )?(?:being|meeting|gathering|sitting|coming|going|hanging) (?:\w+ ){0,2}?(?:together|the same|there|up|about|around)
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

2 3 4 6 7 8 9 11 12 15 16 17 19 20 21 23 25 27 28 29 30 31 32 33 34 35 36 37 39 40 41 42 43 45 46 47 48 49 50 51 52 53 57 59 62 65 66 67 68 69 70 71 72 75 76 78 80 82 83 84 85 87 88 90 91 92 93 94 95 96 97 100 101 102 103 105 107 111 112 113 114 115 119 120 121 122 123 126 127 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 146 147 148 149 153 154 155 156 158 160 161 162 164 165 166 167 174 176 178 179 180 183 187 189 190 191 192 194 195 196 198 199 200 201 202 207 208 209 211 214 215 217 219 220 222 225 227 229 231 232 233 238 239 241 251 254 265 269 270 272 273 274 275 276 279 280 281 282 283 284 285 286 294 295 296 297 298 302 304 305 307 309 310 311 312 313 314 315 316 317 319 320 321 322 323 324 325 326 335 341 343 345 346 350 351 352 353 357 358 359 361 365 366 367 368 369 370 372 373 374 375 378 380 382 383 385 386 388 389 390 391 392 393 397 398 399 402 404 406 407 409 410 414 417 422 423 424 426 432 433 439 440 442 444 445 447 448 449 450 451 453 454 455 456 457 458 459 460 461 465 468 469 470 472 473 474 475 487 494 495 496 512 513 517 523 524 525 527 530 532 535 539 540 543 544 546 547 549 551 552 556 559 560 564 566 567 568 569 570 571 573 574 575 577 579 580 581 584 586 587 589 590 591 592 593 595 596 601 603 604 605 606 607 608 609 610 611 612 614 616 618 619 620 621 622 623 624 625 627 628 629 630 631 632 633 634 635 636 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 663 664 665 666 667 668 669 670 671 673 674 676 677 678 679 681 682 683 684 685 686 687 688 689 690 691 693 694 695 696 697 698 699 700 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 763 765 766 767 768 769 770 771 772 773 774 775 776 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 834 835 836 837 838 839 840 841 842 843 844 845 846 848 849 850 851 852 853 854 855 856 857 858 859 862 863 864 865 866 867 868 869 870 871 872 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 890 891 893 894 895 897 898 899 901 902 903 904 905 906 907 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 937 938 939 940 942 943 944 945 946 948 949 950 951 952 953 954 955 956 957 958 959 960 961 963 964 965 966 967 968 969 970 971 972 973 974 975 976 977 979 980 981 982 983 984 985 986 987 988 989 990 991 992 993 994 995 997 998 999 1000 1001 1002 1003 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1234 1235 1236 1237 1238 1239 1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 1252 1253 1254 1255 1256 1257 1258 1259 1263 1264 1265 1266 1267 1272 1291 1292 1293 1303 1306 1310 1311 1312 1315 1327 1331 1334 1335 1336 1337 1338 1340 1341 1342 1343 1344 1367 1372 1374 1375 1385 1386 1390 1391 1394 1399 1400 1401 1402 1403 1404 1405 1406 1407 1 5 13 14 18 22 24 26 38 44 54 55 56 58 60 61 63 64 73 74 77 79 81 89 98 99 104 106 108 109 110 116 117 118 124 125 128 145 150 151 152 157 159 168 171 173 175 177 181 184 188 193 197 203 204 205 206 210 212 216 218 221 223 224 226 228 237 240 244 245 247 248 249 250 252 253 255 260 263 266 271 277 278 291 293 299 300 301 303 308 318 327 328 329 330 331 332 333 334 339 340 342 344 348 349 354 355 356 360 362 363 364 371 379 381 384 387 394 395 396 400 401 403 405 408 411 412 413 415 416 418 419 420 421 425 427 429 430 431 434 435 436 437 438 441 443 446 452 463 464 471 476 480 481 482 483 484 486 488 490 493 502 503 511 514 515 516 518 519 520 521 522 526 528 529 531 533 534 536 538 541 542 545 548 550 553 554 555 557 558 561 562 563 565 572 576 578 582 583 585 588 594 597 598 599 600 602 613 615 617 626 637 662 672 675 692 701 764 777 795 832 833 847 860 861 873 889 892 896 900 908 941 947 962 996 1004 1061 1089 1100 1169 1240 1268 1270 1271 1274 1276 1277 1284 1285 1286 1287 1289 1290 1294 1296 1300 1301 1308 1321 1325 1328 1333 1339 1346 1351 1353 1364 1365 1366 1368 1369 1373 1376 1379 1380 1382 1387 1388 1392 1393 1395 1396 1397 1398 0 10 86 163 169 170 172 182 185 186 213 230 234 235 236 242 243 246 256 257 258 259 261 262 264 267 268 287 288 289 290 292 306 336 337 338 347 376 377 428 462 466 467 477 478 479 485 489 491 492 497 498 499 500 501 504 505 506 507 508 509 510 537 680 978 1260 1261 1262 1269 1273 1275 1278 1279 1280 1281 1282 1283 1288 1295 1297 1298 1299 1302 1304 1305 1307 1309 1313 1314 1316 1317 1318 1319 1320 1322 1323 1324 1326 1329 1330 1332 1345 1347 1348 1349 1350 1352 1354 1355 1356 1357 1358 1359 1360 1361 1362 1363 1370 1371 1377 1378 1381 1383 1384 1389

8 14 6 6 9 4 3 3 0 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 12 4 9 8 7 10 7 9 5 10 10 8 5 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 11 4 4 6 5 68 7 6 7 5 5 6 16 5 6 4 8 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 4 6 4 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 7 0 11 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 0 5 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 3 0 12 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 17 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 0 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 5 3 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 4 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3134 1999 746 2443
2$	3134
20$	2639
3$	3134
34$	1221
35$	1221
999$	2813
a$	2807 144 1612 1671 1683 1689 1690 303 1720 1724 3207 621 2031 3624 2367 2369 2370 3654 2375 2378 2379 2380 974 2391 992 2402 2403 2405 2406 2450 2648 2649 2650 2653 2654 2657 2658 2659 2662 2663 2667 2668 2672 2677 2682 2690
abc	351 1759
abcs	1759
able$	2871 1762 363 1796 1811 455 2057 1039 2493
about$	1626 1717 3038 3142 1929 2080 3578 2308 2354 2559 2564
aboutering$	1929
abouting$	1929
aboutting$	1929
above	3252
above$	3258 2577
abreas	1160
abreast$	2568
abroad	3157 3181 3192 3203 3305 3306 3307 3308 2026 2053
absent$	3554
abus	2847
abuse$	2538
academ	3315 3323 3378
academy$	3331
accept	1427 2738 938
accept$	1877 1947
accepted$	2710 3016
access	1684 2542 1161 2569
access$	2967 1864 3182 3193 1143
accessed$	1006
accessible$	2961
accessing$	2735
accomm	475 1883 642
accommodation$	501 3317 646
accord	1106
accordingly$	2514
accoun	2827 1663 1821 1161 2569 1303
account$	31 2935 2946 2997 3104
accounts$	3104
accred	1448
accredited$	2731
achiev	1494 1000 2574
achieve$	1007
achieved$	1429 2777 2408 1007
achieves$	1007
acknow	1449 1140 1333
acknowledgement$	2732
across	3582 3681
across$	3157 3181 3192 3196 3203 3305 3306 3307 3308 2026 3357 850 2298 3636 2521
act$	3561 871 912 1197
acted$	2830
action	2797 1651 1663 999 2414 2443 1283
action$	86 2793 2918 2934 2946 1018 1030
actions$	86 2793 1018 1030
active$	2878 1616
activi	2797 2937 2956 1737 3438 999 2414 2443 2597 1283
activities$	2798 2882 3020 3402 3432 2150 3434 3436 2550 2551 2602
activity$	3402 947 2602
acts$	871 1197
ad$	1083
add	1222
add$	1360
added$	1360
adding$	1360
additi	253
additional$	1622 1661 1021 1094
addres	172 173 1613 233 3509 1140
address$	1641 501 1977 819 832 1335
addressed$	1581 2896 1335
addresses$	1977 1335
addressing$	1335
adds$	1360
admission$	1864 3182
admit	938
admit$	1749 3160 1947 1980 591 2293 886 917
admite$	917
admited$	591 2293 886
admites$	917
admiting$	591 917
admits$	591 2293 886 917
admitt	3226 595 2079 2281
admitted$	591 2003 3551 3555 3564
admitting$	591 917
adolescents$	3255
adopt$	275 1379
adopte	2754 2764 1505 2407
adopted$	2788 1379
adopting$	1379
adopts$	1379
adult	2827 2301 3585
adult$	2809 2823 2941 2942 2984 1734 3655 2475 1069 1295 1299
adults	304
adults$	2809 121 2823 228 1655 2984 1712 3655 1295 1299
advert	2754 2797 999 2407 2414 2443 1283
advice$	215 2944 298 1345
advis	430 431 808
advis$	365
advise	34 35 1465 2028 1333
advise$	356 365
advised$	365
adviseed$	356
adviseing$	356
adviser$	1020 1031
advisers$	1020 1031
advises$	356 365
advisi	1333
advising$	365
adviss$	365
advoca	1140 1336
advocate$	1314
affect	3184
afraid	1533 1078
afraid$	2816 2486
afresh$	2637
after	1902 3513 2269 863
after$	2934 1732 3185 3672 2447 2631
aftern	609 2114 3397 738 739 2251 3536 3537 2360
afternoon$	2730 128 3282 3300 691 2129 3420 3427 2146 3430 1049
afternoons$	2730 128 3300 2129 3421 3428 2146 3430 1049 2461
again$	2801 1699 3078 2611 2637
agains	2390
against$	1438 163 1572 3043 1765 1766 1773 1837 2354 3673 2518
age$	3492 3538 3539 3585
agenc	2905
agenci	48 63 2783 1630 304
agencies$	0 1 2695 2700 16 20 22 1456 73 2766 94 1512 1628 2913 228 1712 1120
agency$	2742 1635
agenda$	2932 1028 2507
agree	1863 1222
agree$	1430 382 396 969 1259
agreed	1440 2754 1505 1613 2407
agreed$	2712 2723 2788 1587 2896 1697 396 2057 969 2441 1183 1259
agreeed$	1430
agreem	2797 3037 999 2414 2443 1283
agreement$	97 215 3036 3641
agreements$	3036 3641
agrees$	1430 382 396 969 1259
ahead	2790
ahead$	3513
aim	1157
aim$	283 2591
aiming	1157
aims	1157
aims$	2591
alarm$	42 65 70 98
alarms$	42 65 70 98
alert	1693
alert$	2919 2976 2610
align	1336
alive$	2878
all	62 161 175 1885 3261 2389 3676 2554 2623
all$	2692 2726 2749 1470 1503 1517 118 228 1707 1710 1712 2094 3381 2276 3647 2372 2404 1016 1120 2546 2650 2654 2684
alliance$	2586
alliances$	2586
alloca	1458 2754 475 1883 477 1925 844 2407
allocate$	1381
allocated$	2741 1491 487 710 2441 1381
allocates$	1381
allocating$	1381
allote$	940
allotes$	940
alloting$	940
allotment$	95 3688
allots$	940
allotted$	487
allow	595 815
allow$	2868 335 1744 1749 1792 1828 1947 1980 591 2003 2174 882 2293 886 2350 1177 2599
allowe	3226 595 2079 2281
allowed$	1741 335 1744 1762 3105 1993 3277 591 2003 3551 3555 3564 3569 2293 886 2337 1123
allowing$	591 882 2350 1177
allows$	2868 335 591 2003 2293 886 1177 2599
allowted$	1744 591
allowting$	591 882
alone	1533 2103 3542 3576 3577
alone$	2816 1950 3276 3287 3297 3383 3386 3586 2632
along$	3244 1964 3270 2598
alongs	1834 3118 3119 3120 3124 2108
alongside$	1601 3391 2246 2521 2609 2612
alter$	462
altere$	462
alteres$	462
altering$	462
altern	2956 2998 732 796 803 2597
alternate$	721 2133 2145
alternating$	721 2145
alternative$	1654 489 807
alternatives$	2539
alterping$	462
alters$	462
ambassador$	1031
ambassadors$	1031
amber$	2805 2806 2459
ambition$	283
amend	1348
amende	2754 2407
among	3118 3119 3120 3124 3310
among$	1746 1747 3196 1932 1952 3357 2164 2219 850 3636 1315
an$	1606 1612 269 1683 1689 3207 2367 2369 2379 2380 974 992 2402 2403 2405 2406 2450 2667 2677 2690
analyse$	1096
analyses$	1096
analysing$	1096
analyst$	1301
analysts$	1301
and$	1415 110 1661 1723 1736 3195 2077 3575 2567
anew$	2637
annual$	1005
anothe	1630 3053 3084 3087 3091 3092 3096 3115 3117 3126 3129 3130 1853 3150 3177 3202 3216 535 3228 3234 2040 3392 3443 3448 3459 3461 3480 3500 3501 3502 3503 2221 2223 3515 3520 3524 3529 3530 3534 2289 3582 3600 3601 3606 3618 3619 2345 1211 2622
another$	2874 1606 2913 359 360 3063 3066 3068 3071 3074 3075 3083 3088 3089 1854 3148 3149 3150 3151 489 1931 536 3232 3304 3313 2035 2036 2048 3333 2055 3365 675 2095 3390 2110 706 2118 3423 3444 3451 3453 3455 3469 3472 3473 3475 800 3492 807 842 843 2255 2256 3552 3553 2271 3554 872 2280 873 2281 2282 3566 2286 2288 2296 3580 2304 3606 2324 3613 3630 3634 3638 2379 1067 2619
answer	1449 2830
answer$	2732 1402
answered$	1402
answering$	1402
answers$	1402
anti$	1141
any$	1631 224 1633 1710 3096 1835 3126 3129 1853 3150 3177 3202 3207 3216 535 3228 3234 651 3392 2163 3500 3501 3502 3503 2221 2223 3515 3520 3524 3529 3530 3534 2289 3600 3601 3606 3618 3619 2372
anybody$	2819 3392
anyone$	2819 3392
apart	3042 3046 3110 3111 1906 1907 2067 2068 768 2187 789 3511
apart$	3067 3113 447 3145 3189 3190 3199 2056 3342 3350 3351 3357 3358 2076 3364 674 3373 3400 3413 3458 2176 3470 3476 2202 2247 3595 2614
apolog	1308
apologise$	1280
apologised$	1280
apologises$	1280
apologising$	1280
app$	31 1008
appeal	979
appeal$	3303 790 2199 3661
appear	432
appear$	1840
appearance$	2541
appl	1222
applic	2797 999 2414 2443 1283
applicable$	2492 2493
application$	3652 3661 2570
applications$	3661 2570
applie	1442
applied$	2725 1258
applies$	1258
apply$	512 616 855 1258
applying$	1258
appoin	2754 103 2797 595 999 2407 2414 1009 2417 2443 1283
appoint$	1383
appointe$	1383
appointed$	2439 2441 1383
appointes$	1383
appointing$	1383
appointment$	1511 2798 2003 947 3652
appointments$	1511 2798 2003 947
appoints$	1383
appren	2114 3397 891
approa	2778 1533 2846 160 451 2481 1337
approach$	2844 2918 2966 2549
approachable$	2961 2530 2610
approached$	2816
approaches$	1544 2844
approaching$	3059
approp	2890 253 1750 803 2542 1160
appropriate$	1587 1589 1622 2908 1654 1661 2961 3033 2492 2493 2568
appropriately$	2568
approv	1440 1458 2754 2407
approved$	2723 2741
apps$	31 1008
april	2360
april$	2832 1550
are	1413 172 252
are$	1416 1433 1439 1450 53 1475 90 1503 1508 111 114 2808 131 150 154 166 1623 1687 286 404 2011 2047 673 2090 2158 820 958 966 2386 980 1045 1050 1062 1064
area	3042 3157 3181 3192 3203 3305 3306 3307 3308 2026 3315 3323 3334 2083 3366 3378 3396
area$	3161 489 3245 3249 3295 3316 2034 2035 3318 2059 3535 3540 3628 2628
areas	3366
areas$	2979 3249 3385 3535 3540
aren$	402
arenot	402
arenot$	1810
arise	1609
arise$	2892
arises$	2892
arm$	441
around	1834 3118 3119 3120 3124
around$	186 2913 1661 1665 1717 3038 3196 2080 3578 3636 2543 2568 2609
arrang	2754 1472 1479 2790 1863 616 2024 797 2407
arrange$	246 1744 995
arranged$	2762 2945 1844 3180 995
arrangeed$	1744
arrangeing$	246
arranges$	2755 246 995
arrangeted$	1744
arranging$	995
arrest	1533 1291
arrest$	148 165
arrested$	2816
arrests$	148 165
arriv$	494
arriva	2142
arrivaltime$	3425
arrivaltimes$	3425
arrive	432 475 1883 541 575 595 709 2266 925 1224
arrive$	1840 494 1949 2003 2065
arrives$	494 2003
arriving$	494
arrivs$	494
articl	2797 999 2414 2443 1283
as$	1555 177 178 1588 192 1605 198 201 2896 2898 289 2267 939 1062 1084 2508 2509 2543 1170 1191
asbo	351 1759 352 1760
asbos	1759 1760
aside	1350
aside$	2757
ask	2808 122 1569 2852 451
ask$	146 356 410 554 579 616 855 1054 1399
aske	1054
asked	1442 2727 2729 1569 2852 2028 1038
asked$	2725 2826 1545 356 382 410 554 2332 2446 1399
asking$	356 410 554 579 1399
asks	1569 2852
asks$	146 356 410 554 579 1054 1399
aspira	2548 1337
assaul	2847 160 1078 1291
assault$	2823 164
assaults$	2823 164
assemb	2797 3079 3082 999 2414 2443 1283
assemble$	3267
assemblies$	2798 3663 3677
assembly$	3663 3677 1285
assess	2797 1577 172 1583 999 2414 2443 1283
assessed$	79 2424
assessment$	2858 2860 2863 2864 2866 2867
assessments$	2866
assign	2754 475 1883 477 1925 844 889 2407
assign$	1381
assigne$	940
assigned$	1491 487 710 2441 1381
assignes$	940
assigning$	940 1381
assigns$	940 1381
assist	2028
assist$	1322
assistance$	2944 1322
assisted$	1322
assisting$	1322
assists$	1322
associ	1755 1756 3040 3042 3045 3046 1790 1794 3082 3114 3121 440 3144 2066 2157 3443 3627 1307 1346
associate$	3038 3047 3062 3073 3077 3095 3349 3573 2620
associates$	2242
associating$	3039 3056 2621
association$	3039 3098 1848 452 3440 750 3446 3449 3611 3637 2615 2616
assumptions$	2555
assurance$	215 2516
assurances$	2516
at	2327
at$	2716 1466 2776 1504 2807 2822 1551 145 181 192 2885 2896 1641 249 284 2977 2980 2982 1988 1990 1997 1998 3310 631 2044 708 3424 735 850 3559 2331 2360 2364 3657 3664 3667 3668 2387 2388 3672 2393 2394 3681 3682 2410 2444 2461 2560 2631 2662 2663 2673 2674 2675 2689
attached$	2577
attachment$	2190 813 3611 2586
attachments$	2190 2586
attack	2847 160 1078 1291
attack$	2486
attacked$	2482 2486
attacks$	2486
attemp	1157
attend	1408 1409 6 2702 2715 1435 2718 2719 1442 1448 1457 1459 2743 2748 2752 2753 2754 1472 1487 105 457 475 1883 575 595 2266 892 2327 2407 1015 1022 1224
attend$	2701 1513 463 1884 2003 652 2063 3424 2430 1057 1405
attendance$	1414 28 2742 2751 2770 101 143 2003 2423 2442 1036
attendd$	2430
attended$	2691 2725 2731 2745 2782 1513 2430 1057
attendees$	2740 2751 2766
attending$	2691 2735 2427 1057 1405
attends$	2701 2755 1513 2003 652 2063 2430 1057 1405
attention$	1667 2539
attenu	769
attitu	1337
attitudes$	2555
attrac	3246
attraction$	3303
attractive$	2961
audit	2797 999 2414 2443 1283
audite	1448
audited$	2731
august	2360
august$	2832
aunt	1898 2021 3315 3335 649
aunt$	1311
auntie$	1311
aunty$	1311
authorisation$	2629
authorisations$	2629
authority$	2629
autumn	2360
autumn$	2832
availa	2754 1474 1693 2407
available$	2757 2758 1587 2945 2976
avoid	1764 394 409 459 753 859 867
avoid$	1833 3413 2161 869
avoide	1860
avoided$	3143
avoidi	753
avoiding$	2161 869 2456
avoidping$	869
avoids$	1833 869
aware	1613 1660 1693 1160
aware$	2896 2919 2943 2970 2976 2568
awaren	2548 1337
awareness$	1123 2544 2545 1150
away	1532 3157 3181 3192 3203 564 578 3305 3306 3307 3308 2026 3310 3315 2040 635 3334 768 789 795 861 2280 2283 878 3582 922
away$	2815 3042 1764 1798 1805 3110 3113 447 458 1876 1878 3197 1915 1919 3238 1981 1986 3292 3313 2043 2050 3337 2056 653 662 2173 2176 771 2206 3499 3511 3514 2232 2234 2245 2247 3554 3563 3564 3565 3567 3595 2358 2638 2651
awkward$	3125
back	1629 1877 2417
back$	150 1620 2912 447 3160 1915 3499 2220 3563 3564 3565 3621 1056 2687
background$	2527
backs$	3499
bad	439 2314
bad$	439 1847 3136 2089 3597
badge$	2747
badges$	2747
badmin	2390
badminton$	3673
bail$	351
bake$	1270
bakees$	1270
bakes$	1270
ban	340 348 350 368 369 371 378 416 417 423 427 543 564 599 610 736 2262 856 861 875 2283 914 921 941 2373 1226
ban$	334 349 357 358 1786 1827 429 3131 495 559 594 602 604 755 2263 3546 883 2329 964 3656 1217
band	3401
band$	3622 2360
banding$	334 755
bands$	3409 3640
bane$	602 883
baned$	755 883
banes$	602 883
baning$	602 755 883
bann	340 427 610
bann$	755
bannding$	755
banned	348 350 3106 1860 573 2009 736 861 2281
banned$	3029 3030 349 377 391 3105 3143 3155 525 1981 3292 3294 604 3441 755 3564 883 964
banner	96
banner$	954
banners$	954
bannin	348 350 368 564 736 861
banning$	334 349 496 602 604 755 883 921 964
banns$	755
banping$	334 1786
banred$	883 964
banring$	602 883 964
bans	348 350 368 564 736 861
bans$	334 349 1786 429 3131 495 602 604 755 2263 3546 883 2329 964 3656 1217
banting$	1786
bar	348 350 368 423 427 543 564 610 736 861 875 2283 914 941 1226
bar$	349 357 602 604 3546 883 964 1217
barbec	99 1507
barbecue$	3662 2382 3688
bare$	602 883
bared$	883
bares$	602 883
baring$	602 883
barned$	883 964
barning$	602 883 964
barr	427 610
barred	348 350 573 2009 736 861 2281
barred$	3029 3030 377 391 3155 525 1981 3292 3294 604 3547 3564 883 964
barrier$	1850 776 783
barriers$	2939
barrin	348 350 368 564 736
barring$	602 604 883 964
barrister$	1314
bars	348 350 368 564 736 861
bars$	349 602 604 3546 883 964 1217
base	2305 2306
base$	3589 2514
based$	2593
basis$	2491
basket	2390
basketball$	3673
be	252 285 1843 1099
be$	1439 1503 131 166 194 198 1607 205 1623 1636 232 1648 2936 1662 257 1675 1681 277 1687 280 286 2978 1702 1704 1739 1742 3047 381 1800 1843 1858 1872 1890 3184 1909 1926 1928 2011 2047 2065 659 3355 673 2085 2105 2158 3442 820 958 966 2386 980 1062 1095 1122 1145 1202 1204
bear$	211
bearing$	211
bears$	211
beat	2847
beating$	2844
beatings$	2844
became$	1045
because$	939
become	252
become$	194 232 3626 1045
becomes$	1045
becoming$	232
bed	824 891
bed$	3689
beds$	3689
been	2743 2831 141
been$	3 1424 1444 46 2754 1475 1495 1497 1503 1531 166 1662 673 958 966
before	1530 1902 3513 1079
before$	2807 1549 3185 3672 1039 2487
befrie	160
begin$	1229
begining$	1229
beginning$	2027
begins$	1229
begun	2754
begun$	127
behave$	820
behaved$	3033
behaves$	820
behavi	2926 3000 2548
behaviour$	351 352 2555 1344
behaviours$	2555 1344
behind	3513 2371 1304
behind$	3464 3654 2480
being	252 285 1808 3114 2295 909 3602 2548 1337
being$	166 194 1623 232 1662 1742 3040 3059 3082 3144 1928 2047 3336 3355 3361 2158 3578 3627 2455 2456 1095 1145
belief	2569
belief$	2588
believ	2830 1569 2852
believe$	1179
believes$	1179
believing$	1179
belong	1578 172 904
belong$	2861 1081
belonging$	2962 2312
belongs$	1081
below$	2577
bench	32 1963 2305 2306 955 3650
bench$	65 100 577 3589 3609 931 3632 2363 2429
benche$	931
benched$	931
benches$	65 100 931 2363 2429
benching$	931
benchping$	931
benchs$	931
benchting$	931
benefi	2890
berth$	3227
bes$	1095
beside	3118 3119 3120 3124 2107 2108
beside$	3391 2674
best	2542
best$	262 2228 821 2595
better	227 253 1750 796 803 2212 1137 1140 1289
better$	1602 1635 1661 262 2967 301 1711 1729 3015 329 1750 3033 379 438 793 2205 2207 800 802 3496 807 2228 821 842 2284 1034 2582 1184 1196 2606
betwee	1541 3037
between$	2824 1746 1747 3031 3036 3041 3102 3132 3133 1905 3196 1932 1952 3357 3439 3440 2184 2191 850 3636
betweens$	3036
beyond	169 2202 2206 3582 3595
bid	2797 999 2414 2443 1283
big$	2356
bigger$	1973 3258
bike	32
bin	32 955
bin$	65 100 2363 2429
bingo	2390
bingo$	3673
bins$	65 100 2363 2429
bit$	3003
blankets$	2660 2661
block	416 417 491 543 555 2251 3633
block$	411 413 429 3540 3550 2360 1214
blocke	3106 3268
blocke$	413 1214
blocked$	3029 3030 411 413 578 1214
blockes$	413 1214
blocking$	411 413 1214
blocks$	411 413 3540 1214
board	23 48 1487 1488 472 814 1106
board$	1434 1456 2768 2770 2771 2787 100 2903 2904 490 3332 899 2390 1014 2514
boardd$	490
boarde$	899
boarded$	1009
boardes$	899
boardi	3315
boarding$	1871 2039 650 899
boards$	2787 100 490 899
boat	3401
body	2322
body$	3550 3605
bolste	1336
bolted	2366
bolted$	3649
bond	2157 2177
bond$	342 353 3440 750 756 3460 774 779 2190 813 3518 3611 2586 2592
bonds$	342 353 756 3460 2190 813 3518 2586 2592
book	2752 477 647 719 857 889 890 893 2309
book$	1947 840 3680 2660 1377
booked	1448 2752 2754 475 1883 1925 2407 1009 2417
booked$	2731 2782 1884 1377
booking$	3652 1377
bookle	2797 999 2414 2443 1283
booklet$	2737
booklets$	2660
books	32
books$	840 3680 2427 2660 1377
boost$	1115
booste$	1115
boostes$	1115
boosting$	1115
boosts$	1115
booth$	3609
boroug	3042 3157 3181 3192 3203 3305 3306 3307 3308 2026 3315 3323 3334 2083 3366 3378
borough$	3161 3316 2034 3318 3320 3331 2059 3384 3581
boroughs$	3321
both	3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 1913 1914 547 3261 603 3356 2074 2075 3359 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 2325 2389 3676 2623 1216 2627 1231 2640 1239
both$	2726 118 3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 1913 1914 547 3261 603 3356 2074 2075 3359 3381 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 2325 3610 3647 1016 2623 1216 2627 1231 2640 1239 2649 2650 2654 2663 2671
bought	1440 2754 1498 1506 2407 1009 2417 1350
bought$	2723 2781 2789
bounda	3000 1161 2569
boundaries$	2540 2604
bounds$	571
box$	1270
boxes$	1270
boxing$	1003
boxs$	1270
boy	1534 156 3034 1757 395 1816 1817 1829 1831 1835 454 1885 3169 480 482 1913 1914 547 3261 603 622 2032 639 3356 2074 2075 3359 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 2325 2623 1216 2627 1231 2640 1239
boy$	2817 2819 1563 1564 3314 2051 3615 2341
boyfriend$	1311
boys	36 37 38 54 88 135 1547 151 152 161 278 1686 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 1982 2007 2010 3293 603 2017 660 3356 2074 2075 3359 694 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 2345 952 2392 2398 2451 2623 1216 2627 1231 2640 1239
boys$	1445 1446 1462 1496 89 93 112 113 118 2812 2817 2819 2821 1543 1559 1560 1564 2855 2925 1731 3026 1824 3187 545 3242 3255 3257 3265 2001 3285 3290 3314 3353 3365 737 3460 897 898 3615 3625 3675 2479 2635
branches$	1024
bread$	2661
break	1784 407 1852 1906 1944 2016 2062 2083 3366 2096 2142 3438 768 769 782 786 787 791 2216 829 839 3536 867 902 1232
break$	248 373 3227 3282 3299 665 666 670 2084 3379 748 753 2176 770 771 2183 3579 911 2644
breake$	911
breakes$	911
breakf	99 1507 2383
breakfast$	2382 3666 2661 2669
breakfasts$	2669
breaki	769 786
breaking$	248 373 665 666 670 748 911
breaks	3366 769 786
breaks$	248 373 665 666 670 3379 3410 748 911
breaktime$	3425
breaktimes$	3425
breath	2016 3607
breathe$	3302
breather$	3299
breathing$	2016
bridge$	1129
bridgeing$	1129
bridges$	2535 2536 1129
brief$	2498 1403
briefe	1408 2727 2729 1448 2778 1502
briefed$	2691 2728 2731 2785 1403
briefi	23 2797 999 2414 2443 1283
briefing$	2798 1285 1403
briefings$	2798
briefs$	1403
brighter$	2453
bring	212 471 3246 1252
bring$	220 330 1394
bringing$	220 330 1802 1394
brings	212
brings$	220 330 1881 2359 1394
broade	1336
broken	3481 945
broken$	3044 1860 1907 1916 3236 2067 2068 3441 3594 2320 2353 1232 2649 2650
brothe	3034 1757 395 3096 1816 1817 1829 1831 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1898 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3335 649 3356 2074 2075 3359 687 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
brother$	1310
brothers$	1824 3187 3242 3255 3257 2001 3290 3625 2473 2478
brough	212 541
brought$	213 1949
budget	1440
budget$	29 2721 50
budgeted$	2723
build	1684 2401 1137 1140 1334
build$	260 272 2967 801 959 3684 1115 1124 1128 1178
builde$	272 801 1115
buildes$	272 801 1115
buildi	3118 3119 3120 3124 3378 2097 2280 1140
building$	95 272 3253 3275 3295 3343 3369 723 801 3560 3563 1115 1124 1128 1178
buildings$	3380 3385
builds	1140
builds$	272 801 959 1115 1124 1128 1178
built	1473 1009 2417
built$	2756 2786
bulb$	65 1010
bulbs$	65 1010
bulletin$	13 2413
bulletins$	13
bullie	2847
bully	2847
bump$	3079
bunch	2250
bunch$	3456 3533 3550 3635
burglaries$	1302
burglary$	1302
burgle	1078
burgled$	2486
bus	1870 3378 2112 3395 2251 3536 3676
bus$	1460 68 2787 3153 3387 3393 3402 2360 955 2365 3662 2382 3686 2664 2669
buses	2083 3366 3395 3396 2114 3397 2251 884
buses$	2787 3376 3385 3393 3394 3402 3405
bushes$	1024
busine	1578
business$	2861 2929 1203
businesses$	73
busy	475 1883
but	3342
button$	42
buttons$	42
buy	2481 1350
buy$	2848
buyer	1297
buyer$	1299
buyers$	2473 1299
by	685 2376
by$	2716 1504 129 2822 2829 142 2980 302 1713 708 2219 2360 3657 3659 2388 3672 3683 2419 2462 2464 2466 2513 2598 2668 2674
cabin	3401
cabin$	3632
cabinet$	2768
cabins$	3632
cafe	39
cafe$	73 3253
cafes$	73
café	39
café$	3253
calend	8
calendar$	2744 1013
call	2702 2797 122 1800 3093 3218 2224 999 2414 2443 1283
call$	2701 1521 2818 1544 139 146 148 149 2844 3027 3094 1951 3507 3652 1190
called	105 2826 1308
called$	1513 149 1308
callers$	1946
callin	1808
calling$	1820
calls	1472 1748 907
calls$	2701 2755 1521 1544 139 146 148 149 2844 3027 3048 1819 1951 3507
calm	2284 3607
calm$	3302 3567 1103
calmer	2284 909 1289
calmer$	438 2228 821 842 3567
came	1428 2738 2743 2752
came$	2702 2711 1573
camera	32
camera$	42 65 70 100 954 2429
cameras$	42 65 70 100 954 2429
camp	99 1507
camp$	656 3662 1270
campai	2797 999 2414 2443 1283
campaign$	1003 1110
campaigning$	1110
campaigns$	1110
campes$	1270
camps	1507
camps$	1270
campus	3315 2083 3366 2114 3397
campus$	3343
can	2808 1726
can$	120 2871 2886 1662 1740 363 1796 392 1811 404 455 1935 661 2182 2495
cancel	491 743 878 951
cancel$	473 502
cancele$	473 502
canceles$	473 502
canceling$	502
cancelled$	1876 3296 3433 2374
cancelping$	473
cancels$	473 502
cann$	402
cannot	1763 363 1796 392 402 1811 455 1935 661 859
cannot$	387 1803 1810 519 2069 2115 3413 838 862 919 930
cantee	3538 3539
cap	370 443 586
cap$	3131 589 594 763 918
capaci	1161 2569
capacity$	1585 2575
caped$	589
caping$	589 763
capitalise$	260
caps$	3131 589 763
capting$	589
capture$	1119
captured$	3022 2431
captureing$	1119
captures$	1119
car$	123 2823 2098 3387 3402 3609 3632 3688 1298
caravan$	3632
card	96 2797 999 2414 2443 1283
card$	2737 2747 468 954 956 3648 3652 3660 2660
cardes$	3648
cards	2390
cards$	2747 468 954 956 3648 3652 3673 2660
care$	2938 3012 3525 835 2540 2639
cared	3018
cared$	3016
careful$	1616 835 2610
carefully$	3496 2533
carer	63 2783 3315 642
carer$	0 1 2700 16 20 22 2734 94 1512 617 618 620 646 3505 1310
carers$	0 1 2700 16 20 22 2734 94 1512 287 419 617 618 620 3315 646 3505 924 1310
cares$	2938
careta	34 35 1465
caring$	1103
carr	471 857 1252
carria	3401
carriages$	3405
carried$	1448 2748 2754 1674 1716 2407 1000 1009
carries$	1464 2748 1089
carry	2808 2401
carry$	1464 3571 3684 1089 1093
carrying$	2456 1089
cars	124
cars$	123 2823 2098 3394 3402 3405 3632 3688 1298
cascad$	1107
cascade$	1107
cascades$	1107
cascading$	1107
cascads$	1107
cascadting$	1107
case$	1482 1487 1586 1595 1624 1018 2501 2508
caseload$	2769
cases$	1018
caseworker$	1312
cast	36 38 2114 3397 3401 2309
cast$	1446 3338 710 3405 3622
casts	3397
casts$	3338 3405 3640
catch	1611 2506
catchm	3157 3181 3192 3203 3305 3306 3307 3308 2026
catchup$	2894
catchups$	2894
caught	1859
caught$	1855 448 449 450 3142
cause	851 3561 2569
causes	2569
caution$	365 946
cautione$	365
cautioned$	365 946
cautiones$	365
cautioning$	365 946
cautions$	365 946
cbo	351 1759 352 1760
cbos	1759 1760
cctv	1076
cctv$	42 65 70 2484
ceas	409
cease	453 743 2159 2183 936
cease$	1861 520 3215 3433 3466 2344 942
ceased	1542 1556
ceased$	2825 2839
ceases$	1861 3433
ceiling$	918
celebrate$	1166
celebrates$	1166
celebrating$	1166
cent$	1470
center$	1657
central$	3612
centre	39 45 2083 3366 3378 3396 1123
centre$	1453 1657 3245 3253 3295 3312 3343 3402 723
centred$	1610 2531 2553 2593
centres$	3385 3402
certain$	279 2596
certif	2797 999 2414 2443 1283
certificate$	2747
certificates$	2747
chair	34 35 1465 1488 955
chair$	64 2771 2842 2363 3680 2686
chaire	2754 2407
chairs	32 1472
chairs$	2755 2842 2363 3680 2660
challe	430 451 979 1333
challeng$	1147
challenge$	2924 2529 1147
challenged$	2964 3141
challenges$	2924 1147
challenging$	1147
challengs$	1147
champi	1140
champion$	1031 1033
champions$	1031
chance	2998 3607
chance$	2883 297 2990 363 1841 1901 2016 3579
chances$	297
chang$	462 474
change$	2869 2914 2916 462 474 633 634 670 1055 2599 2608 1369
changed$	2418 1369
changees$	2869
changeing$	670
changes$	2869 2914 1632 2916 462 474 633 670 2599 1369
changing$	462 474 633 1369
changping$	462
changs$	462 474
channe	8
channel$	31 3107
channels$	2870 1647 240
chaperoned$	3137
charge	2373
charge$	3656
charges$	3656
charte	96
charter$	97
chas	2847 574
chased	1442
chased$	2725
chat	8 415 1825
chat$	2818 296 309 1800 415 1823 3107 1825 3108 418 912 2454 2600
chats$	296 309 3107 2600
chatti	1808 1820
chatting$	3103
check	1409 103 2797 1611 999 2414 2443 2506 1283
check$	2797 207 999 2414 2443 1283 1357
checked$	2699 79 1357
checkin$	1511 2894
checking$	207 1357
checkins$	1511 2894
checks$	1472 207 1357
chess	2390
chess$	3673
child	1534 3034 1757 395 1816 1817 1829 1831 1835 454 1885 3169 480 482 1913 1914 547 3261 603 3356 2074 2075 3359 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 2325 2623 1216 2627 1231 2640 1239
child$	2746 2817 2819 1563 1830 2051 3615 1185
childcare$	71
childr	1534 1547 156 1568 1571 278 1686 3034 1757 395 3096 1816 1817 1829 1831 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 1982 2007 2010 3293 603 3356 2074 2075 3359 694 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3587 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
children$	1486 2817 2819 2821 1564 2851 2854 2855 2996 1824 1830 3187 3242 3255 3257 3265 2001 3290 3490 3615 3625 2582
childrens$	2817
childs$	2817
choice	2998 3000 2548 2597 1337
choice$	806 2243
choices$	806
choir	3401
choir$	3622
choos	2309
choos$	804 834 949
choose	2808 3121 1054
choose$	497 804 805 834 949 989 2462 2679
choosed$	949
chooses$	497 804 805 834 949 989 2462
choosi	2243 1054
choosing$	497 804 805 834 949 989 2462
chooss$	804 834 949
choosting$	949
choosy$	835
chose	1054
chose$	2462
chosen	1440
chosen$	2723
chrono	2797 999 2414 2443 1283
church	39 3538 3539
church$	3677
cinema	39
circle	2797 2211 2250 904 999 2414 2443 1283
circle$	3456 774 3477 3487 3489 2208 2210 3494 3498 3533 2312 3596
circles$	3477 3487 2208 3494 3498
circul	2754 1472 1505 2407 1009 2417
circulated$	2788
circulates$	2755
circumstances$	1807
cities	3378
cities$	3321
city	3157 3181 3192 3203 3305 3306 3307 3308 2026 3315 3323 3334 3378
city$	3161 3316 3318 3320 3384 3581
civil$	351
claim	2373
claim$	3656
claime	1437 1448
claimed$	2720 2731
clarification$	215 2516
clarit	1161 2569
clarity$	215 2516
clash$	1868
class	3118 3119 3120 3124 1852 1870 1900 607 3323 2041 2083 3366 3378 2112 3395 3396 2114 3397 2251 3536 3537 3587
class$	2841 3153 3183 2015 3319 3324 3325 2099 3391 3402 3404 2210 3584 912 3622 947 2360 3663
classe	2062 3366 2084 2097 3395 3397 2251 884 3587
classes$	2800 2841 3178 3331 3367 3380 3385 3402 3505 3663
classm	3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
classmates$	1824 3187 3242 3255 3257 2001 3290 3625
classroom$	2787
classrooms$	2787
clause	3037
clause$	2859 3036 2488
clauses$	2859 3036 2488
clean	99 2401
clean$	619 3684 2467 1236
cleaned$	3646
cleanu	1507
clear	560 574 2542
clear$	2804 2840 2930 2931 1793 1968 2050 810 2232 2247 1104 1183 1196 1243
cleare	1009 2417
cleared$	2432
clearer$	1196
clearing$	1243
clears$	1243
clicked$	2775 2416
clicks	1457
clicks$	2740
climb$	1270
climbes$	1270
climbs$	1270
clinic	39 63
clinic$	1020
clique	3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
clique$	1824 3187 3242 3255 3257 2001 3290 774 3625 3635
clos	416 417 472 555 564 951
clos$	473 899
close	2236
close$	1612 1616 473 3355 2107 2236 3519 899 2343 1104 1129 1255
closed	2754 1494 3106 2407
closed$	2777 571 578 3433 861 3588 2426 1255
closeing$	1129
closely$	2521
closeness$	750 813 3611
closer	227
closer$	1635 301 367 1184
closes$	473 899 1129 1255
closing$	899 1255
closping$	473
closs$	473 899
club	39 45 2797 1852 1870 1900 3323 3378 3396 2114 3397 2251 3536 3538 3539 999 2414 2443 1283
club$	1453 73 2769 3153 3178 1897 3183 3253 3295 3312 3319 3331 656 3402 723 3622 1003
clubs	2083 3366 2097 3397 884
clubs$	73 3178 3331 3380 3385 3402
clump$	3635
cluster$	3635
co$	1141
coach	34 35 1465 63 2783 808
coach$	3662 3686 3688 1020
coache	34 35 1465 3401
coached$	2428
coaches$	3662 1263
coachi	2797 999 2414 2443 1283
coaching$	1263
coat$	3689
coats$	98 3689 2660 2661
coax	829
coax$	765
code	96
code$	97 3656 1010
codefendants$	1761
codes$	98 1010
coerce	160
coerci	160
coffee$	91
cohesi	1161 2569
cohort	3401
cohort$	3505
cohorts$	3409 3505
coinci	3079
coincide$	1868 3411 3620
collab	227 1141 1161 2569
collaborative$	1635
collaboratively$	2521
collea	1630
colleagues$	2766 2913 1120
collec	471 475 1883 477 541 695 2142 822 925
collect$	3101 3163 3269 840 3590 1119 1404
collected$	1884 1949 3554 2409 2431 1404
collecting$	3560 1119 1404
collectiontime$	3425
collectiontimes$	3425
collects$	3163 840 1119 1404
colleg	2845 1870 1900 607 3315 3323 2041 642 2083 3366 2084 3378 2106 2112 3395 2114 3397 824 891
college$	2834 1553 3153 3154 3178 1897 3183 501 1920 2015 617 618 627 3318 3324 3325 3331 3343 3389 3402 2465
colleges$	3154 3178 1920 617 618 3331 3367 3385 3389 3402
colour$	3680
colours$	3680
com	2216
com$	494
come	1428 2738 2743 2752 2808 212 432 1843 457 541 575 839 2266 2338 1022 1224
come$	2702 2711 1518 2803 2826 146 2888 3094 1840 494 1949 3277 595 2063 2065 2088 2100 2105 925 2430 1046
comed$	2430
comeed$	2430
comes	212 457 575 2338 1224
comes$	1518 2803 146 2888 494 2063 2100 2430 1046
comfortable$	2961 3016
coming	212
coming$	1590 3040 494 3361 2456 2494
comments$	1023
commis	1440 2754 1498 2407 1009 2417
commissioned$	2723 2781 2440
commit	48 1458 1161 2569
commit$	1302
commits$	1302
committed$	2741 1302
committee$	1456 2768 1014
committing$	1302
common	3135
common$	3345 1183
commun	4 1459 1611 1756 3040 2506 1106 2542 2548 1333 1337
communicat$	1107
communicate$	183 1107
communicates$	183 1107
communicating$	1107
communication$	1412 2742 2894 2918 1647 240 3039 1809 2514
communicats$	1107
communicatting$	1107
communities$	1738
community$	3001 1738 352
compan	34 35 1465 63 1755 3401 3443 2204
company$	72 3038 3050 1770 3070 1847 3469 2197 3487 3488 3493 3495 3497 2242 3526 3637
compared$	1055
compassionate$	2530
compla	1569 2852
complaint$	139 148 3652
complaints$	139 148
comple	1410 6 1427 2715 1435 2718 1448 1459 2752 2753 2754 1472 1494 2790 1674 1716 2407 1000 1015 1022
complete$	2693 2777 2786 2408 1007 2430
completed$	2693 2710 1429 2713 2731 2767 2777 2779 2782 2786 2957 2999 2408 1007 2430
completeed$	2430
completes$	2755 1007 2430
completing$	2735
completion$	1414 2742 2423
coms$	494
concen	2284 3607
concentrate$	3302 3567
concer	99 1507 1637 2548 1337
concern$	1592 2909 2914 2916 2924 2508 1111
concerns$	1592 2909 2914 1632 2916 2920 2924 2508 2509 1111
concert$	2694 3662
concerts$	2694
condit	3037 351 1759 856 2373
condition$	3036 2263 3641 3656
conditions$	3036 2263 3641 3656
conduc	1448 2754 2407
conducted$	2731
conductor$	58
conductors$	58 94
confer	2797 999 2414 2443 1283
conference$	3677
confid	2998 808 904 1039 2548 2569 1337
confidence$	1680 2312 2447 2589
confident$	2447
confin	844
confin$	849
confine$	849
confined$	481 849 2315
confines$	849
confining$	849
confins$	849
confir	1613
confirm$	1430 2421
confirmed$	1430 2896
confirms$	1430 2421
confis	355
confro	430 451
congre	1755 1756 3040 3042 3079 3082 3246 1346
congregate$	3038 3097 3101 3163 3267 3269 3573 3590 2620
congregates$	3163
congregating$	3039 2621
connec	2177
connection$	353 3460 2190 2586 2592
connections$	3460 2190 798 2586 2592
conquer$	3360
consci	1693
conscious$	2976
consen	3000
conseq	3000
consequences$	2909
consid	2754 1578 2890 1613 512 2542
consider$	2308 2422 2528 1327
consideration$	2918 1667 2997 2507 1328
considerations$	1328
considered$	2861 2896 2945 3022 1327
considering$	1327
considers$	2422 1327
consis	202 2542 1140 2548 1141 1161 2569
consistent$	1610 2919 1103 2530 1132
consort$	2620
consorting$	2621
constant$	1616 1103
constructive$	1654 2606
consul	1408 1442 2727 2729 1480 2778 1502 2797 999 2414 2443 1038 1082 1283 1334 1337
consultant$	2490 1312
consulted$	2691 2725 2728 2763 2785 2446
contac	1408 1409 2702 1442 2727 2729 1448 1451 1459 2752 2754 1472 1480 2778 1502 103 105 2797 1755 1756 3040 3042 3046 1778 1780 1790 1794 1800 1801 3093 1821 3110 1843 440 3218 2066 907 999 2414 2443 1038 2506 1203 1283
contact$	2742 2750 1511 2798 1544 2917 2990 3027 338 339 3035 1753 1754 3038 3039 1758 353 3047 3048 1771 3057 3061 3062 3073 3077 3085 1804 3090 1809 1819 1821 3104 1848 452 3209 524 1951 544 3349 2156 3449 3458 2186 2316 2412 2437 1033 2510 2611 2618
contacted$	2691 2725 2731 2763 2785 1513 2446
contacts$	2755 1511 2798 1544 3104 2437
contai	920
contes	979
contin	227 253 1903 854 1161 2569
continual$	1616 1318
continually$	1318
continuation$	1318
continue$	3186 967 1192 1318
continued$	1635 1661 967 1034 1103 1104 1318
continues$	967 1318
continuing$	967 1318
continuous$	1318
continuously$	1318
contra	2797 1759 999 2414 2443 1283
contract$	2744 3641 978
contracts$	3641 978
contri	63 2783 1333
contributor$	0 1 2700 16 20 22 94 1512
contributors$	0 1 2700 16 20 22 94 1512
contro	160 370 586 778 2481
control$	2848 337 763 3468
controling$	337 763
controls$	337 763
controlting$	337
conven	2702 2754 2407
convene$	2701
convenes$	2701
conver	2797 999 2414 2443 1283
conversation$	2818 2910 2918 1647 240 2973 296 2990 2600
conversations$	2910 2918 1647 240 296 2600
convert$	474
converte$	474
convertes$	474
converting$	474
converts$	474
convin	445
cook	2401 1348
cook$	3684
cooked	2790
cooking$	1003
cool	407 2187 920
cool$	3465 3470
cooled	1916
cooled$	3199
cooler$	3504
cools$	3470
cooper	1307
coordi	34 35 1465 63 202 241 1649 1141 1333
coordinated$	1610
cope	1684 909
cope$	2967 820
copes$	820
copies$	2660
coping	1161 2569
copy	2754
copy$	2737
core$	48 1487 1488 3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 1913 1914 547 3261 603 3356 2074 2075 3359 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 2325 2623 1216 2627 1231 2640 1239
corner	2305 2306
corner$	1882 3171 2123 3407 3483 3535 3589 3631
corners$	3171 3405 2123 3407 3483 3535 3631
corrid	3315
corridor$	3369 3483
corridors$	3483
cost	2831 141
cost$	30
costed	1440
costed$	2723
costs$	30
costum	32
could	1726
could$	2831 2833 199 1740 392
counci	34 35 1465 63 3676
council$	64 2517
councillor$	72
councillors$	72
counse	63 2797 430 999 2414 2443 1082 1283
counsel$	365
counsele$	365
counseled$	365
counseles$	365
counseling$	365
counselling$	2750
counsellor$	1020 2490 1312
counsels$	365
count$	60 1268
counte	902
counter$	2787
counters$	2787
counti	2083 3366 3378
counties$	3321
counting$	1268
countr	3157 3181 3192 3203 3305 3306 3307 3308 2026
country$	3320 3384
counts$	1268
county	3157 3181 3192 3203 3305 3306 3307 3308 2026 3315 3323 3334 3378
county$	3316 2034 3318 3320 3384 3581
couple$	2476
courag	808
course	2797 1608 1870 2112 3395 3396 2114 3397 824 3538 3539 999 2414 2443 1283
course$	2703 2769 2798 2891 3153 1897 3220 3402 3622 947 1003 2491 1285
courses$	2798 3402
court	39 3536 3650 1303
court$	95 351 2360 3670
cousin	3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1898 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3315 3335 649 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
cousins$	1824 3187 545 3242 3255 3257 2001 3290 3625 2473 2479
cover	1578
cover$	2861 3043
covera	1709
coverage$	2992
covere	1448 2743 1578 171 172 173 174
covered$	2731 2861 1579 1581 1582
covering$	3043
covers	2743
crackd	1303
cracks$	2983
creat	442
create	2754 1474 2407 1333
created$	2757
creati	6 1333
creation$	1414
creatively$	2533
creep	2338
crew	2114 3397 3401 2250 3536
crew$	3405 3533 3550 3622 2360
crews	3397
crews$	3405 3640
cricke	2390
cricket$	3673
crime$	1302
crimes$	1302
crop$	2888
crops$	2888
cross	2066 1168
cross$	227 3079 3349 3398 2125 3411
crosso	2125 2260
crossover$	3408 3543
crossr	2576
crowd	3096 3118 3119 3120 3124 3126 3129 1853 3150 3177 3202 1930 3216 535 3228 3234 3443 2211 3500 3501 3502 3503 2221 2223 3515 3520 3524 3529 3530 2250 3534 2289 3600 3601 2322 3606 3618 3619
crowd$	1847 3213 3251 3456 3485 3490 2210 3494 3495 3521 3533 3550 2277 3596 3605 3635
crowds$	3251 3494 3495
cultiv	1336
cultur	2548 1337
culturally$	1141
culture$	3486 2555
cups$	2660
curb	370 407 586 902 920
curb$	357 911
curbe$	911
curbed	1860
curbed$	3143 3236 3441 3594
curbes$	911
curbing$	911
curbs$	911
curfew	351 1759 355 2262 856
curfew$	3131 570 2630 1223
curfews$	3131 570 2630 1223
curiosity$	2949 2498 2510
curiou	1693
curious$	2919 2976 2610
current$	2878 3583
curric	2797 1900 999 2414 2443 1283
curriculum$	2744 3183
curtai	370 920
curtailed$	3441
customary$	200
customers$	2473
cut	348 443 1860 599 769 778 782 839 2401 1080
cut$	168 3029 3030 3044 3143 753 763 781 830 2315 931 3684 1009 2432 1352
cute$	931
cuted$	931
cutes$	931
cuting$	763 931
cutping$	931
cuts	348 769
cuts$	168 763 931 1352
cuttin	348 769
cutting$	168 753 931 1352
cycle$	2319 1270
cyclees$	1270
cycles$	1270
dad	1898 2021 3315 3335 649
dad$	620 1310
daily$	2692
damagi	2314
damaging$	3597
dampen	787
dance$	1270
dancees$	1270
dancer	36 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
dancers$	1824 3187 3242 3255 3257 2001 3290 3625
dances$	1270
danger	3000
danger$	2909
dangers$	2909
dark$	2801
darts	2390
darts$	3673
dashbo	2797 999 2414 2443 1283
data$	1509 2413 2504
database$	2772
date	1203
date$	3660 2611
daught	3034 1757 395 1816 1817 1829 1831 1835 454 1885 3169 480 482 1913 1914 547 3261 603 3356 2074 2075 3359 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 2325 2623 1216 2627 1231 2640 1239
daughter$	1830 3615 1310
daughters$	1830 3615
day	1937 2083 3366 3378 3396 2114 3397 2251 3536 3537
day$	1499 2836 1867 3220 3272 3282 3402 3404 2129 3415 3418 3419 3420 3422 2141 3427 2248 3563 3564 2316 2355 3660 3662 3680
days	1852 3366 3397 884 1291
days$	1499 2836 1867 3178 3385 3402 2129 3416 3419 3421 3422 2141 3428 2248 2316 2355
dead$	3109
deadline$	2415
deadlines$	2415
deal	197
deal$	190 233 234
dealer	124 2827 1297
dealer$	123 2823 3655 2483
dealers$	123 2823 3655 2473 1299
dealin	197
dealing$	190 234 1302
dealings$	1809
deals	197
deals$	234
dealt$	172 173 174 190
debate$	2910
debt$	2844
debts$	2844
decemb	2360
december$	2832
decent$	2207
decide	1613 1863
decide$	2842 396 2679
decided$	2896 396
decides$	2842 396
decision$	2940
decisions$	2940
declare$	1430
declareed$	1430
declares$	1430
declin	540 1289
deconstruct$	1147
deconstructe$	1147
deconstructes$	1147
deconstructing$	1147
deconstructs$	1147
decrea	1289
decrease$	102
dedicated$	1491 1029
deepen	1140 1336
defendants$	1761
defus	787
degree$	9
delegates$	2766
delet	416 417 1080
delet$	413 1214
delete	3106
delete$	413 1214
deleted$	413 1214
deletes$	413 1214
deleting$	413 1214
delets$	413 1214
delive	1410 6 1440 1448 1459 2752 2754 1472 1506 108 241 1649 2407 1009 2417 1252
deliver$	1374
deliverables$	2415
delivered$	2693 1429 2723 2731 2782 2789 1516 1374
delivering$	1374
delivers$	2755 1374
delivery$	1414 2742 1030
deliverys$	1030
demand$	2844 1585
demands$	2844
demoli	472 555 3268
demolish$	899
demolishe$	899
demolishes$	899
demolishing$	899
demolishs$	899
den	2305 2306
den$	1882 3589
denied	456
denies	456
dent$	932
dente$	932
dentes$	932
denting$	932
dentis	1082
dentist$	3689 2490
dents$	932
deny	456
denyin	456
depart	2142 925
department$	2517
departure$	488
departuretime$	3425
departuretimes$	3425
dependence$	764 2190
dependency$	764
descri	2808 1528 1569 2852 1578 172
describe$	2811 2861 1286
described$	2861
describes$	1286
design	2754 2407
design$	2842
designated$	1491 1029
designs$	2842
desk	955
desk$	2749 2787 1850 792 2363
desks$	2787 1850 792 2363
destru	2314
destructive$	3597
detach	829 839
detach$	752 781
detached$	2709 52
detaching$	752
detail$	2859
details$	2737 2859 3104 2527
detective$	1301
detectives$	1301
deter	348 423 427 941 1303
deter$	349 559
determ	1613
determined$	2896
deterr	348 1337
deterred$	391 525
deters	348
develo	2754 1684 2407 1137 1140 1334
develop$	2869 2887 272 2967 1115
develope$	272 1115
developed$	2964
developes$	2869 272 1115
developing$	272 1115
development$	2914 2916
developments$	2914 1632 2916
develops$	2869 2887 272 1115
dialogue$	2910 1647 240 296 2510 2600
diary$	1013
did$	1429 2831 2833
die$	2187
dies	2187
dies$	3470
dietic	1082
dietician$	2490
dietit	1082
dietitian$	2490
differ	2040 796 803 2212 933 1039
difference$	2447
different$	1552 3122 1871 3166 3167 3168 478 3173 3175 3176 486 1895 489 3191 1960 3304 2029 3313 2035 2036 2038 2048 2055 675 676 2087 683 684 2093 2095 688 689 690 693 2102 2104 698 2110 2111 706 2116 2118 2119 2121 2122 715 2124 2126 721 2133 2136 2138 733 734 2143 2145 2200 2205 2207 800 3492 802 807 2222 842 843 2252 2253 2255 2256 3541 3548 3549 3580 2304 3614 3617 2348 2357 2624
differently$	3496 2533
diffic	3561
difficult$	386 3125
diffus	787
dig	2401
dig$	3684 1353
digest$	2413
digging$	1353
dignity$	2582
digs$	1353
dilut	769 782 787 902
diluted$	3504 3594
dimini	791
dinner	99 1507
dinner$	3677
dip$	1025
direct	34 35 1465 2797 2998 477 479 484 844 999 2414 2443 1283
direct$	356 1774 410 554 579 1203
directed$	356 410 554
directing$	356 410 554 579
direction$	2629
directions$	3243 3370 2629
directs$	356 410 554 579
disall	543
disassociat$	754
disassociate$	753 754
disassociates$	754
disassociating$	754
disban	3106 417 1906 1907 2067 2068 2183 1232
disband$	3189 772 3466
disbande$	772
disbanded$	3190 3350 3351 772
disbandes$	772
disbanding$	772
disbands$	3189
discon	743 2320
discontinued$	3603
discou	340 348 423 427 1860 941
discourag$	911
discourage$	349 749 911
discouraged$	391 3143 525 3236 3441
discourages$	349 749 911
discouraging$	349 749 911
discourags$	911
discretion$	2534
discus	2754 1578 171 1613 2407 2506
discuss$	2422 1329
discussed$	2861 1579 2896 2945 1329
discusses$	2422 1329
discussing$	1329
discussion$	2910 2918 2973 296 2600 1329
discussions$	2910 2918 296 2600 1329
disengag$	754
disengage$	754
disengages$	754
disengaging$	754
disentangle$	781
disman	2067 786 1232
dismantl$	772
dismantle$	772
dismantled$	3350 772
dismantles$	772
dismantling$	772
dismis	541 709 865 925
dismiss$	917
dismisse$	917
dismissed$	1949
dismisses$	917
dismissing$	917
dismisss$	917
dismissting$	917
dispat	844
disper	3140 1906 1907 1916 556 560 575 2067 2068 1220
dispers$	505
dispersal$	2628 2629
dispersals$	2629
disperse$	1818 3189 505 1964 559 1968 1219
dispersed$	3139 3190 3199 3350 3351 1219
disperses$	3189 505 1219
dispersing$	505 1219
disperss$	505
displa	2754 2764 1505 2797 999 2407 2414 2443 1283
display$	2787
displayed$	2788
disrup	348 769 786 787 920
disrupt$	670 911
disrupte$	911
disrupted$	3236 3368 3441
disruptes$	911
disrupting$	670 911
disrupts$	670 911
disseminat$	1107
disseminate$	1107
disseminates$	1107
disseminating$	1107
disseminats$	1107
disseminatting$	1107
dissociat$	754
dissociate$	753 754
dissociates$	754
dissociating$	754
dissol	417 1906 1916 2183
dissolv$	772
dissolve$	3189 772 3465 3466
dissolved$	3199 772
dissolves$	3189 772
dissolving$	772
dissua	348 427 941
dissuade$	349
dissuaded$	391 525 3441
dissuades$	349
distan	441 1944 768 789 829
distance$	1849 1850 3227 3327 752 2176 776 781 783 2638
distancebetween$	3132
distances$	752
distancesbetween$	3132
distancing$	752
distant$	2038 2050
distract$	2347
distri	6 1448 2754 1506 108 3157 3181 3192 3203 3305 3306 3307 3308 2026 705 945 2407
distribut$	505
distribute$	505
distributed$	2731 2789 1516 2113 2353
distributes$	505
distributing$	505
distribution$	1414
distributs$	505
ditch	830 2238
divers	2574 1337
diversionary$	1654
divert	484 829 1334
divert$	752
diverting$	752
diverts$	752
divid$	505
divide	2067 705 945 1232
divide$	505 669
divided$	3350 2113 710 2353
divides$	505
dividi	1232
dividing$	505
divids$	505
division$	783
do	2327
do$	1429 2808 191 195 2936 312 3009 3010 3014 1796 404 1935 3225 720 820 1087
doctor	1082
doctor$	1020 2490 1312
documented$	2431
does$	191 312 1796 1935 720 820
doing$	195 312 1087 2520
dominant$	3612
domino	2390
dominoes$	3673
don$	1796 720
donate$	1349
donated$	1349
donates$	1349
donating$	1349
done	1410 3 1448 2754 1494 1497 1674 1716 2407 1000
done$	2693 1411 1429 2713 2731 2777 2780 2782 2786 2957 2958 2999 3023 1844 2408
door	2251
door$	2708 2749 2787 100 1639 2960 2664
doors$	2708 2749 2787 100 1639 3399
dorm	2114 3397 3401
dorm$	3632
dorms	3397 884
dorms$	3632
dotted	945
dotted$	2353
doubl	2794 1289
double	1869
double$	107 147 3152
down	1473 3106 1289
down$	2725 2741 2756 2856 1656 1922 3206 2234 2302 1058 2663 2675
downlo	2738 1457 2752
downloaded$	2416
downloads$	2740
draft$	949 1378
drafte	2754 2407
drafte$	949
drafted$	949 1378
draftes$	949
drafting$	949 1378
drafts$	949 1378
draftting$	949
drag	829
drag$	811
dragged$	811
dragging$	811
drags$	811
draw	3246 2216 829
draw$	260 3184 3303 667 679 752 811 1251
drawin	1061
drawing$	811 3652 1251
drawn$	1458 811 1009
draws$	1881 2359 1251
dress$	2373
drew	1545
drew$	2828
dried$	1556
drift	1784 2216 839 2284
drift$	3302 2175 784 2193 811 3567 2531
drifted$	1916 784
drifting$	784 2193 811
drifts$	784 2193 811
drinker$	1298
drinkers$	1298
driv	241 1649 471 477 857
driv$	507 509
drive	3140
drive$	507 509 569 1200 1264
driveing$	569
driven	475 1883 541 695
driven$	3141 1949 679 703 1279
driver	34 35 1465 62 63 2783 1534 135 3676 2451 2554
driver$	0 1 2700 16 20 22 2734 56 94 1512 121 2817 3655 2474 2483
drivers$	0 1 2700 16 20 22 2734 56 1470 94 1512 121 2817 1543 3655 3679
drives$	507 509 569 1200 1264
driving$	507 509 3688 1200 1264
drivs$	507 509
drop	103 461 599 743 753 830 2238 951 973 1289
drop$	39 45 102 2797 473 2161 931 965 2383 999 2414 2443 1190 1273 1283
drope$	473 931
droped$	931
dropes$	473 931
dropin$	1511 2381
droping$	931
dropins$	1511 2381
droppe	1573 475 1883 2320 1289
dropped$	2856 3603 965 1273
droppi	753 1289
dropping$	473 2161 931 965 1273
drops	743 1289
drops$	473 931 965 1273
dropting$	931
drug$	1302
drugs$	1302
dry$	2467
due$	1083 2508
duet$	912
dug$	2786
dump	830 2238
duty$	2749
dynami	3478 1161 2569
dynamic$	3486
dynamics$	3486
each	175 1885 482 3261 730 3467 845 846 858 2303 923 2389 3676 2404 2623
each$	2692 2726 2749 2759 118 2836 2884 1707 3034 1757 3047 3054 3077 395 1816 1817 3103 1829 1835 454 1885 3169 480 482 485 1913 1914 547 3261 603 606 2032 3349 3356 2074 2075 3359 687 3381 692 696 711 713 3424 3454 3460 3467 2221 2231 2233 3517 3545 2265 858 2278 3572 2290 2325 926 3624 3647 2369 3664 3665 976 3672 2395 2398 992 2406 1016 2450 1067 2546 2623 1216 2627 1231 2640 1239 2649 2650 2654 2672 2677 2684 2690
ear$	2514 1195
earlie	2230 2360 1289
earlier$	1902 2110
earliest$	1600
early	2360
early$	2881 1600 691 2663
earn$	1181 1294
earned$	1294
earning$	1181
earns$	1181 1294
ears$	1195
easier	2284 1289
easier$	438 2185 3567
easter	2360
easter$	648
easters$	648
easy$	2840
eat	475 1883 1908 831 2266
eat$	494 1927 2071 2100 714 977 1401
eate$	494
eates$	494
eating$	494 1401
eats$	494 2071 2100 714 977 1401
eclipse$	2772
edge$	3157 3181 3192 3203 3305 3306 3307 3308 2026
educat	475 1883 477 695
educate$	1146
educated$	467 1884 2014 2030 3330 2259
educates$	1146
educating$	1146
effect	3478 2542
effect$	2310 915
effective$	1121
effectively$	2881
effectiveness$	2505
effort	1663
effort$	2918 2946
efforts$	2918
egg	3561
egg$	2347
eight	117 161
eight$	1525
eject	574 875 2283
elder	639
elder$	3474
eldest	3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 1913 1914 547 3261 3291 603 622 2032 639 641 3341 3356 2074 2075 3359 687 702 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 3593 2311 2325 952 3643 2623 1216 2627 2636 1231 2640 1239
eldest$	1835 3128 3156 1874 476 1885 3179 1912 3224 614 2023 3347 3474 2291 2297 2303 952 3643 2626
elearn	2797 999 2414 2443 1283
elevat	1336
else$	3563 3564 3617
elsewh	3203 3310 3315 3334 3542 2280 2281 2298 3582 922
elsewhere$	2865 2979 458 3292 3297 3313 3492 3554 3563 3564 3581 2489
email	1409 2797 999 2414 2443 1283
email$	13
emaile	1408 1442 2727 2729 1451 2754 2778 2407 1038
emailed$	2691 2725 1443 2446
emails	1472
emails$	13 2755
embargo$	3131
embargos$	3131
embed	241 1649 1140
embed$	1335
embedd	2754 2407
embedded$	2964 1335
embedding$	1335
embeds$	1335
emerge	1609
emerge$	2869 2892
emergees$	2869
emerges$	2869 2892
emotio	253
emotional$	1661
empath	1161 2569
emphas	1336
employ	938
employ$	1383
employe$	1383
employed$	1383
employes$	1383
employing$	1383
employs$	1383
empowe	808
empower$	1323
empowered$	1323
empowering$	1323
empowerment$	1323
empowers$	1323
emptied$	3646
empty$	2467
en$	2322
enabl	808 1336
enable$	274
enables$	274
enabling$	274
encour	1613 2998 431 479 2028 808 1140 1337
encourage$	1330
encouraged$	2896 3441 2332 1330
encourages$	1330
encouraging$	1330
encryp	1076
encrypted$	2484
end	340 348 369 407 416 417 491 543 743 753 2183 3481 951
end$	378 3105 3157 473 3171 3181 3192 3203 3215 3305 3306 3307 3308 2026 2037 3323 670 2123 3407 3433 2161 758 3465 3466 3470 3483 3535 3540 911 3628 3631 1130 1367
ende$	473 911
endeav	1157
ended	1556 1573 3106 1860 2320
ended$	2839 2856 3029 3030 3044 3105 3143 3236 3433 3441 3603 1367
endes$	473 911
ending	348 743 753
ending$	670 2161 911 1130 1367
endping$	473
ends	348 369 743 2187
ends$	473 3171 670 2101 2123 3407 3433 3470 3483 3535 3540 911 3631 1130 1367
enforc	442 854 855 1222
engag	2715
engage	1408 1459 1501 1015 2542 1139 2548 2597 1337
engage$	33 2784 2547
engaged$	2691 33 2735 2779 2547
engagement$	33 2742 2918 2423 2442 2529 2547 2602
engages$	33 2784 2547
engagi	1139
engaging$	33 2735 2547
engend	1336
enhanc	1140 1333
enhanc$	1115
enhance$	1115
enhanced$	2964 301
enhances$	1115
enhancing$	1115
enhancs$	1115
enjoy	909
enough$	319
enquir	2797 999 2414 2443 1283
enrich	1336
enrol	2715 477 492 889 890 892
enrol$	640 840
enroled$	640
enroling$	640
enroll	1448 475 1883 1925
enrolled$	2731 1884 2424
enrolred$	640
enrols$	640
ensur$	500
ensure	1140
ensure$	2978 396 500 1134
ensured$	2964 396 1134
ensures$	396 500 1134
ensuring$	500 1134
enter	3094 432 575 857 889 890 893 2309 925 1224
enter$	406 1840 494 3277 949
entere	1925
entere$	406 494 949
entered$	81 710 949
enteres$	494 949
entering$	406 494 949
enters	1224
enters$	494 949
enterting$	949
entic	829
entran	2251 3536
entrance$	2787
entrances$	2787 2092 3399
entry	2142
entry$	1864 3182 564 1981 2669
entrytime$	3425
entrytimes$	3425
environment$	2959 3001 3486 2541
environments$	2959 3001
episod	1291
equally$	2582
equip$	1148
equipm	32
equipped$	1148
equipping$	1148
equips$	1148
erode	769
escala	1101
escalate$	2599
escalated$	2519
escalates$	2599
escort	475 1883 477 541 576
escort$	507 509 569
escorte$	507 509
escorted$	3141 1949 679
escortes$	507 509
escorting$	507 509 569
escorts$	507 509 569
establ	2754 1613 2407 1140
established$	1587 2896
estate	3042 3315 3323
estate$	3161 3295 2059 3384 3540 3628
estates$	3540
esteem	2569
ethos	1337
evalua	2754 2407
evaluate$	1097
evaluates$	1097
evaluating$	1097
evenin	2797 1852 609 2083 3366 3378 3396 2114 3397 738 739 2248 2251 3536 3537 884 2360 999 2414 2443 1283
evening$	2730 128 1867 3282 3300 691 3404 2129 3415 3418 3419 3420 3422 2141 3427 2146 3430 2150 3434 3557 3563 3584 2316 912 2355 1049
evenings$	2730 128 1867 3178 3300 3385 2129 3416 3419 3421 3422 2141 3428 2146 3430 3432 2150 3434 3436 2171 3557 2316 2355 1049 2461
event	2797 999 2414 2443 1283
event$	2798 3677 1285
events$	2798 2891
ever$	2337
every	175 3261 845 846 923 2389 3676 2623
every$	2692 2726 2749 2759 1517 2836 1669 1707 1710 3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 1913 1914 547 3261 603 3356 2074 2075 3359 3381 696 711 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 2325 926 3624 3647 3664 3665 976 3672 992 1016 1203 2623 1216 2627 1231 2640 1239 2677
everyb	62 175 238 278 1686 304
everybody$	1470 1646 1712 1738 1120
everyo	62 175 1630 238 278 1686 304
everyone$	1470 2913 228 1646 1712 1738 1120
everything$	2940 2495
evict	574
evict$	503
evicted$	503
evicting$	503
eviction$	496
evicts$	503
eviden	1076
evidence$	51 74 2484 2527
evidenced$	79
evident$	2431
evolve$	2869
evolvees$	2869
evolves$	2869
example$	1847
except	3342
exchange$	229
exclud	1533 2846 3140 461 564 573 599 2009 610 736 861 2281 875 2283 1226
exclud$	602 883 1228
exclude$	602 604 3546 883 1217 1228
excluded$	2816 377 3139 3155 1981 3292 3294 604 3330 3564 883
excludes$	602 604 3546 883 1217 1228
excluding$	602 604 883 1228
excludned$	883
excludning$	602 883
excludred$	883
excludring$	602 883
excluds$	602 883 1228
exclus	2262 856 921 1291
exclusion$	148 351 352 488 495 496 600 2263 2329
exclusions$	148 495 2263 2329
exerci	2797 999 2414 2443 1283
exhibi	99 1507
exhibition$	95
exist$	3442
existing$	1587 2908 1203
exists$	3442
exit	417 771
exit$	488 759 2179
exiting$	759
exits$	3399 759
expect	1161 2569
expectations$	2540
expected$	382
expel	599 610 1226
expel$	602 1217 1228
expele$	602 1228
expeles$	602 1228
expeling$	602 1228
expell	2009 610
expelled$	3155 3292
expelning$	602
expelring$	602
expels$	602 1217 1228
expenditure$	30
experience$	2994
experiences$	1023
explai	1442 1528 1569 2852
explain$	2811 445
explained$	2725
exploi	3000 2481 1297
exploit$	2848
exploitation$	2538 1299
exploitative$	1299
exploited$	1299
exploiter$	1299
exploiters$	1299
exploiting$	1299
exploits$	1299
explor	1578 172 2890 1613
exploration$	2918
explore$	1326
explored$	2861 2896 2945 1326
explores$	1326
exploring$	1326
exposed$	1834
exposu	1161 2569
express$	2988
expulsion$	488 600
extend	1903 854 855
extend$	1365
extended$	3186
extending$	1365
extends$	1365
extent$	9
extra$	329 1021
extrac	795 829
extract$	752
extraction$	488
extric	829
extricate$	752
eye$	2895 3137 1195
eyes$	1195
facili	2754 2407 1140 1333
fade	2187
fade$	3465 3470
faded	3481
fades	3481
fades$	3470
fair	99 1507
fair$	2804 2840 2382 3677 2610
fairly$	2881 2582
fairs	1507
faith$	2588
fall	1573 839 1289
fall$	102 2856 292 811 2284
fallen$	1916
fallin	1289
falling$	292 811
fallping$	292
falls	1573 1289
falls$	2856 292 1826 2187 811
false$	3136
famili	36 37 38 62 63 2783 161 2554
familiar$	1103
families$	0 1 2700 16 20 22 1445 1446 2734 1470 69 1486 93 94 1512 2884 1682 287 1706 419 483 1911 620 3314 3328 2046 3505 900 924 3679 2546 2556 1311
family	63 2783 3034 1757 395 1816 1817 1829 1835 454 3156 1885 3169 480 482 1898 1913 1914 547 3261 603 622 2032 3315 3323 3335 649 3356 2074 2075 3359 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 2325 2623 1216 2627 1231 2640 1239
family$	0 1 2700 16 20 22 2734 94 1512 158 1580 483 1911 620 3314 2046 900
far	635 789
far$	180 635 2043 2050 2056 715 2124 2200 2252 2298
fare	2373
fare$	71 820 3656
fares$	71 820 3656
farm	3538 3539
fashion$	2893
faster$	2605
father	1898 2021 3315 3335 649
father$	620 1310
fathers$	287
favourite$	3212
fear	1569 2852
fear$	2455
fears	1569 2852
feasibility$	2561 1155
feasible$	2493
februa	2360
february$	2832
fed$	2915
fee	2373
fee$	3656
feed$	221
feedback$	75 1001
feeding$	221
feeds$	221
feel	2808 1569 2852 1684
feel$	2967 1687 1733 1735 1045 1062 2541 1286
feelin	1161 2569
feeling$	1286
feelings$	1023
feels	1569 2852
feels$	1687 1045 1062 1286
fees$	3656
fell	1573 1289
fell$	2856
felled$	2432
felt	2808 1569 2852
felt$	1045 1062 1286
fenc	472 555
fence	32 3650
fence$	65 100 1349
fenced$	3268 578 1349
fences$	100 1349
fencing$	65 100 1349
festiv	99 1507
festival$	3662
fetch$	840
fetche	822
fetched$	3554
fetches$	840
few$	2838 1599 444
fewer	107 1079
fewer$	1515 116 444 493 908 2487 1287
fi	1963
fight	1291
fight$	2823 148
fights$	2823 148
figure$	2773 1509
figures$	2773 1509 2413
file	2754 1482 1487 1583 2407
file$	2765 2770 2772 2863 2864 2866 2867 1018 2507
filed	2754 2407
filed$	81
files	1472
files$	2755 2765 2770 2772 2866 1018
fill$	2401 1129 1250
filled	1448 2754 2407
filled$	2731 1250
filling$	1129 1250
fills$	1129 1250
film	2797 2847 2401 999 2414 2443 1283
film$	31 95 3652 3653 3662 2382 3674 3680 3684 1008
filming$	1282
films$	3662 3680 1008 1282
final$	2767
find	1528 1800 512 3218 616 2024 797 890
find$	1521 2811 1569 236 246 326 1863 801 998 1060 2469 1176
finde$	801
findes$	801
findin	1577
finding$	2858 2860 236 246 801 998 1176
finds$	1521 236 246 326 801 998 1060 2469 1176
fine	2373
fine$	438 3656
fined	3140
fined$	3139
fines$	148 3656
finish	1410 2754 1497 407 475 1883 709 2142 822 2266 2407 1000
finish$	494 3465
finishe$	494
finished$	2693 1429 2767 2780 2786 3554 2408
finishes$	494
finishing$	494
finishingtime$	3425
finishingtimes$	3425
finishs$	494
finishtime$	3425
finishtimes$	3425
firm	63
firm$	1196 1199
firmer$	1196 1199
firmly$	2881
first	1530 2360
first$	1600 952 2462
fish$	1270
fishes$	1270
fishs$	1270
fit$	2871 1351
fits$	1351
fitted	1448 1473 1506 2366 1009 2417
fitted$	2731 2756 2789 3649 1011 1351
fitting$	1351
five	36 38 54 117 1547 151 161 3034 1757 395 3096 1816 1817 1829 1835 3118 3119 3120 3124 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 1930 3216 535 3228 3234 547 3261 3262 1982 2010 3293 603 660 3356 2074 2075 3359 694 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2392 2398 2451 2623 1216 2627 1231 2640 1239
five$	1446 1462 89 93 99 112 1525 118 1559 2855 3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 3187 1913 1914 3213 547 3261 3265 3285 603 3356 2074 2075 3359 737 3460 3467 3485 2221 2231 2233 3517 2258 3545 2265 858 3550 2278 2290 2325 2369 2390 3675 2623 1216 2627 1231 2640 1239 2656 2671 2684
fix	586
fix$	1241
fixed	1009 2417
fixed$	1241
fixes$	1241
fixing$	1241
flag	225
flagged$	2915
flat	642 2114 3397 824 891
flat$	3051 3214 617 618 646 2098 3402 912 3632 3688 3689
flats	3397
flats$	3051 3214 2098 3402 3689
flexib	1693
flexible$	2976
flies$	645
floor	3315 2114 3397 2251
floor$	3483 3535 3631
floors	3397
floors$	3483 3535 3631
flourish$	2988
flowing$	2930
flush	574
fly$	645
flyer	2797 999 2414 2443 1283
flyers$	2660
fobs$	98
focus	3607 1140
focus$	1595 2510 1335
focuse	1123
focused$	2531 2553 2593 1335
focuses$	1335
focusing$	1335
focussed$	2553 1335
focussing$	1335
follow	1457 1533 2846 160 3218 3467
follow$	206 1650 1651
followed$	2816 2830 1613 2416
followers$	2740
following$	206 2456
follows$	206
food$	3680 2661
foot	441
foot$	1849
footag	1076
footage$	2484
footba	2390
football$	3673 1003 2671
footfa	17 82 1490
footfall$	2773 2442
for	3301 2024 631 685 2417
for$	2723 1468 2776 2781 2828 2861 2901 2907 2948 1673 2963 2974 1751 3043 1873 3159 1886 1896 1978 2025 3309 3412 2299 3657 3668 3672 2462 2513 2517 2518 2525 2531 2543 2563 2666 2673 2683 2688 1315
forbid	348 350 368 369 371 407 423 427 1860 543 914 941
forbid$	334 349 1827 755 3546
forbidden$	3029 3030 391 3105 3143 525 3236 3441
forbidding$	334 755
forbided$	755
forbiding$	755
forbidning$	334
forbidping$	334
forbids$	334 755 3546
force$	1301
forefront$	1657
forfeit$	879
forfeiting$	879
forfeits$	879
forge$	1178
forgeing$	1178
forges$	1178
forgiving$	2530
form	3079 1870 1900 607 2041 2083 3366 3378 2106 2112 3395 3396 2114 3397 2120 2251 3536 3587
form$	31 3078 3153 3183 2015 3319 3324 3325 3331 3389 3391 3403 2352 2360 3660 1178
formin	3082
forming$	3103 3560 1178
forms	2797 3366 2084 2097 3395 3397 3587 999 2414 2443 1283
forms$	31 3331 3367 3380 3385 3389 3403 3505 1178
fortnightly$	2692 3672
forum	23 48 2797 999 2414 2443 1283
forum$	1456 2903 2904
forwar	1613 1650 1651 1083
forward$	2875 2896 2927 2933 2934 2424 2491 2496 2608
forwards$	2491 2608
foster	475 1883 477 1140 1336
foster$	642 891 1230
fostering$	1230
found	1474 1859 1891
found$	2757 2843 1855 448 449 450 3142 3180 3241 2259 1060
four	117 161 3034 1757 395 3096 1816 1817 1829 1835 3118 3119 3120 3124 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 3252 3261 3262 1982 2010 3293 603 639 3356 2074 2075 3359 694 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 952 3643 953 2398 2451 2623 1216 2627 2636 1231 2640 1239
four$	1525 118 2855 3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 3187 1913 1914 547 550 3261 3265 603 2018 2032 3353 3356 2074 2075 3359 737 3467 3485 2221 2231 2233 3517 2258 3545 2265 858 3550 2278 2290 2325 952 2361 2372 2379 2380 2623 1216 2627 2636 1231 2640 1239
fourso	3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 1930 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
foursome$	1824 3187 3213 3242 3255 3257 2001 3290 3625
fragme	786 1232
fragment$	772
fragmente$	772
fragmented$	772
fragmentes$	772
fragmenting$	772
framew	2797 999 2414 2443 1283
fraternise$	2620
free	789
free$	2096 781 810 2247 1261
freedom$	297
frequency$	10
frequent$	203
fresh$	2016 619
fri	2360
friday	609 738 739 2360
friday$	2730 609 3300 738 2146 739 3430 3658 2384 3671
fridays$	2730 3300 2146 3430 3658 2384 3671
friend	36 37 38 54 88 117 1534 135 1547 151 152 1568 161 1571 278 1686 3034 1756 1757 3046 3084 395 3087 3091 3092 3096 1816 1817 3111 1829 3115 3117 1835 3126 3129 440 1853 454 3148 3149 3150 3151 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 1982 3274 2007 2010 3293 603 622 2032 3326 639 660 3356 2074 2075 3359 3371 694 2108 702 2157 3443 3448 3459 2177 3467 3480 2198 2204 2211 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3593 904 3600 3601 3606 2325 3618 3619 2342 2345 952 2392 2398 2451 2622 2623 1216 2627 1231 2640 1239
friend$	2817 2819 1563 3136 2051 3391 798 2209 3493 2341
friendlier$	2453
friendly$	2840 2961 1103 2610
friends$	1445 1446 1462 1496 89 93 112 2803 113 1525 118 2812 2817 2819 1543 1559 1560 2851 2854 2855 1731 3024 3025 3026 3032 1761 3061 3063 3065 3066 376 3070 3072 3083 3088 3089 1824 3116 3136 3187 3188 3211 3213 1931 1938 1946 545 3242 1967 3255 3257 3265 2001 3285 3290 3302 612 3333 3339 3365 681 3391 3423 737 3444 3445 3447 3451 3453 3455 3457 3460 3462 2181 3469 3471 3472 3473 3475 785 3479 3482 3485 3487 798 3489 3490 3491 2209 3493 3494 3495 2213 3497 3521 2242 3526 3527 897 898 2312 3625 3675 2546 2645
friendship$	342 3039 3048 3056 376 3098 1848 452 498 3205 1923 529 612 677 681 2120 3440 750 3444 3445 3446 3449 3450 3451 3455 3459 3460 3463 774 779 3472 2194 3482 2203 2204 3487 798 2211 3494 3495 2215 3518 2250 2275 3596 906 3611 3637 2645
friendships$	342 3039 3048 3056 376 3098 452 612 677 681 3440 750 3444 3445 3446 3449 3450 3451 3455 3460 774 779 3472 3482 3487 798 3494 3495 3518 906 3611 3637 2645
from	3111 3301 2160 2188 2237 2376
from$	2732 1483 129 1541 1572 1593 1696 1776 1783 1785 1791 3081 1799 3102 1836 3159 1894 1933 3229 3237 2012 3313 3337 2061 2082 708 2161 2162 2178 2179 2189 2192 3528 3574 2321 2336 2339 2344 2360 3657 3659 3667 3668 3672 3683 1044 2463 2466 2513 2631 2662 2687
full$	262 1729 1034
fuller$	262
fully$	1503
fun$	91
functi	1478
functional$	2761
fund$	50 1370
funded$	1370
fundin	2797 2956 999 2414 2443 1283
funding$	29 50 1585 215 2516 1370
funds$	50 1370
furniture$	3680
furthe	227 253 534 3582
further$	1599 1635 1661 1774 1942 2050 1094
future	227 2321
future$	2873 1635 1774 3604 2508
gain$	1124 1181
gaining$	1124 1181
gains$	1124 1181
game	99 1507
game$	3680
gamers	3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
gamers$	1824 3187 3242 3255 3257 2001 3290 3625
games	1507 2390
games$	2694 3673 3680
gang$	352 1930 3550 2277 1209
gap$	2983 1850 776 783 2537
gapbetween$	3132
gaps$	2983 2537 2550
gapsbetween$	3132
garden$	95 3652 3688 1270
gardenes$	1270
gardens$	1270
gate	32 2251 3536 955
gate$	2749 65 2787 100 2363
gates$	2749 65 2787 100 3399 2363
gather	1755 1756 3040 3042 3045 3046 3049 1771 1777 1778 1790 1794 3079 3082 1820 440 3144 3200 521 3246 1982 2066 3602 1346
gather$	146 3038 3047 3054 3055 3062 3073 3077 3086 3095 3097 3101 1854 3146 3163 1929 3241 3267 1985 3269 3277 2065 3349 2105 3531 3573 3590 1119
gathered$	3022 1855 3241 2409 2431
gatherering$	1929
gathering$	3039 3060 3064 3103 1848 452 1929 3250 3251 3259 3361 3449 3560 1119
gatherings$	3060 3061 3064 452 3251 3265
gathers$	146 3163 3531 1119
gatherting$	1929
gave$	2706 2795 608
genera	253
general$	1661
get	2808 1528 445 2216 829
get$	2811 194 2887 313 3094 499 1962 579 2088 2105 752 765 812 3523 3561 909 3607 958 1045 1107 1119 1204
gete$	1107
getes$	1107
geting$	579 1107 1119
gets$	194 2887 313 1881 579 752 765 812 2359 958 1045 1107 1119 1204
getting$	194 313 1820 752 765 812 1107 1204 1346
gift$	1544
gifts$	1544
gig	99 1507
gig$	3662
gigs	1507
girl	1534 156 3034 1757 395 1816 1817 1829 1831 1835 454 1885 3169 480 482 1913 1914 547 3261 603 622 2032 639 3356 2074 2075 3359 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 2325 2623 1216 2627 1231 2640 1239
girl$	2817 2819 1563 1564 3314 2051 3615 2341
girlfriend$	1311
girls	36 37 38 54 88 135 1547 151 152 161 278 1686 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 1982 2007 2010 3293 603 2017 660 3356 2074 2075 3359 694 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 2345 952 2392 2398 2451 2623 1216 2627 1231 2640 1239
girls$	1445 1446 1462 1496 89 93 112 113 118 2812 2817 2819 2821 1543 1559 1560 1564 2855 2925 1731 3026 1824 3187 545 3242 3255 3257 3265 2001 3285 3290 3314 3353 3365 737 3460 897 898 3615 3625 3675 2635
giv	433 1252
giv$	272
give	253
give$	1661 259 263 272 295 453 608 753 2225 2226 830 840 888 936 940 1131 1177 1253 1361
giveing$	1177
given	3 2707 1448 2752 2754 1506 108 1578 253 307 1891 685 3510 2407
given$	1411 2731 1454 2754 2758 2789 1516 127 1542 2861 1661 2945 259 263 1715 326 3141 487 2226 3523 2259 3588 2320 2407 1017
gives$	263 272 295 608 840 940 1131 1177 1253 1361
giving$	259 263 272 608 753 2225 2226 940 1131 1253 1361
givs$	272 940
go	2702 2808 1528 212 1843 541 575 595 709 831 847 2266 892 2338
go$	1421 1439 1508 2794 1518 2803 2811 122 146 1578 2887 2936 3017 1790 3093 406 1818 463 1884 490 494 1903 1949 2003 613 632 2049 645 652 2063 2065 679 2088 719 2168 812 848 2327 2362 1051 1235 1289
goal	955
goal$	2363 2591
goalpo	32
goalpost$	65
goalposts$	65
goals$	2363 2591
god$	490
goe	3121
goe$	3028 406 494 2063 2100
goes	2743 2748 212 575 709 831 847 2338
goes$	1421 1439 1508 2794 1518 2803 122 2887 3028 1826 463 494 613 632 2049 645 652 2063 679 2100 812 848 2362 988 1051 1235 1289
going	1431 227 575 831 3602
going$	2714 1635 2930 1722 3059 3082 1808 406 3114 494 3361 812 3627 2456 2520 2543 1235
gone	2743 1532
gone$	1439 1442 2754 2790 1508 2794 2815 2826 3554 2407 1000 1051
good	439 2314
good$	2840 2967 1711 1847 3136 3336 2089 2207 2244 3597 1034 1104 1184
gos$	146 490 494 2063
got$	41 765 3626 1045
govern	63
government$	2517
governor$	2768
governors$	2768 1014
gp	1082
gp$	2490 1312
gps	63
gran	1898 3315 3335 649
gran$	1311
grand	1831 1898 3335
grandad$	1311
grandbrother$	1310
grandcarer$	1310
grandcarers$	1310
granddad$	1310 1311
granddaughter$	1310
grandfather$	1310
grandm	2021
grandma$	1311
grandmother$	1310
grandmum$	1310
grandp	2021
grandparent$	1310
grandparents$	1310
grandsister$	1310
grandson$	1310
granma$	1311
granny$	1311
granpa$	1311
grant	2797 999 2414 2443 1283
grant$	29 50 970
grante	2754 2407
grante$	970
granted$	970
grantes$	970
granting$	970
grants$	970
grass$	1024
gravit	2338
great$	2356
greate	106 1137
greater$	1514 262 301 1729 329 1103 1184
green$	2805 2806 2438 2459
greet	1529 1348
greet$	2812
greete	138
greeted$	1546
greets$	2812
grew	2792 2794 1289
grip$	3303 2197 790 2199
groom	2481 1297
groom$	2848
groomed$	1299
groomer$	1299
groomers$	1299
grooming$	1299
grooms$	1299
ground$	2603 1215
grounding$	1215
grounds$	1215
group	36 37 54 88 2797 117 1547 151 152 1568 161 1570 1571 278 1686 3034 1757 395 3092 3096 1816 1817 1829 3115 3117 1835 3118 3119 3120 3123 3124 3126 3129 1852 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3200 3202 1930 3216 535 3228 3234 547 1961 3261 3262 3264 1982 2010 3293 603 3315 3326 660 3356 2074 2075 3359 2083 3366 694 3395 3397 2153 3443 3448 3459 2177 3461 3467 3480 2198 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 2322 3606 2325 3618 3619 2345 3638 2392 3676 2398 999 2414 2443 2451 2548 2622 2623 1216 2627 1231 2640 1239 1283
group$	1434 1445 1456 1462 2770 2771 1496 89 93 112 113 1525 2812 2819 1559 1560 2851 2853 2854 2855 2925 2996 1731 3026 1761 3047 3056 3061 3065 3066 376 3072 3080 3088 3089 3101 1823 1824 3108 3116 3127 1869 3153 3183 3187 3188 498 3204 3205 1923 3213 3219 529 3242 1967 3251 1969 1971 1972 565 1975 3265 3267 3285 3295 2015 612 3312 3319 3324 3333 3339 3365 3367 677 681 2099 3391 3402 3403 3405 3423 737 2149 742 2151 3437 751 3444 3445 3447 3450 3451 3452 3453 3454 3455 3456 3460 3462 3463 2181 775 3469 779 3471 3472 3473 3475 785 3477 2195 3482 3485 2203 3487 3489 2208 3494 3498 3518 3533 3550 2274 2277 3584 897 898 3596 906 3605 3622 2360 3675 2645
groupactivities$	3436
groupe	1925
groupevenings$	3436
groupi	3082
groups	454 3200 1982 3366 3395 3396 3397 884
groups$	2770 2771 3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 1913 1914 547 1956 549 3242 3251 1969 1971 1972 565 1975 3261 3265 603 3356 2074 2075 3359 3367 3380 3402 3403 3405 3467 3477 3487 2208 3494 3498 2221 3505 2231 2233 3517 3545 2265 858 3558 2278 2290 3605 2325 2623 1216 2627 1231 2640 1239
groupsession$	3436
groupsessions$	3436
groupwork$	3436
grow	2792 2794 839 1289
grow$	2988 2175 1045
growing$	3560
grown$	3626
grows	1289
grows$	1045
growth$	106
guard	34 35 1465 63 1534
guard$	56 58 121 2813 2817
guardian$	1311
guardianship$	2523
guards$	56 58 94 121 2813 2817
guests$	1946
guid	479 484 808 829
guidan	2797 999 2414 2443 1283 1337
guidance$	215 2944 2516
guide	1333
guide$	752 1008
guided	1333
guidel	96
guideline$	97
guidelines$	97
guides	1333
guides$	1008
guidin	1333
guild	3538 3539
gulf$	776 783
gurdwara$	3677
gym	39 67 3538 3539 2414
gym$	1003
habit$	2078 2319
had	3 153
had$	1411 2713 41 87 2833 2987 905 1004 1035 2445
haircuts$	2661
half	62 3291 639 3366 952 3643 953
half$	1470 91 107 147 1835 3128 3156 1874 476 1885 3179 1912 3224 614 2023 2032 2036 3347 702 2114 3540 881 2291 2297 2303 952 2361 2443 2626
halfs$	3540
hall	39 45 67
hall$	1453 3253 3295 3312 3405 723 3677
halls$	3405
halt	407 920
halt$	758
halv	1289
halved	1556 1573
halved$	2839 2856
halves	454 2083 3366 3396 2114 3397
halves$	3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 1913 1914 547 3261 603 3356 2074 2075 3359 2123 3407 3467 2221 2231 2233 3517 3535 3545 2265 858 2278 2290 2325 2623 1216 2627 1231 2640 1239
hand	1252
hand$	2968 2594 1362
handbook$	2744
handed	2707 2754 1506 108
handed$	2706 1448 2754 2789 1516 2407 1009 1017
handing$	1362
handle	235
handle$	1643 3468
handles$	1643
handou	2797 999 2414 2443 1283
handov	1709
handover$	2992
handovers$	2992
hands$	1362
hang	3121 3246 2305 2306 1346
hang$	1755 3047 3079 3093 3097 3163 521 3269 3590
hangin	1820 2295 3602 1346
hanging$	3040 3049 3082 1801 3103 3114 1859 3144 3259 3361 3578 3627
hangout$	3589
hangs$	3163
happen	1431 2754 2790 2407
happening$	2714
happie	909
happier$	438 2228 821 2453
happy	909
happy$	2057
harass	2847
hard	3561
hard$	386 3125 2559 1199
harder$	386 3125 1199
harm	160 2481 1078
harm$	2848 2486 2538
harmed$	2486
harmfu	2314
harmful$	439 2089 3597 2486
harming$	2486
harms$	2486
harnes	1336
has	719 1102
has$	41 43 1471 1481 83 87 90 92 1503 134 250 2995 316 326 3532 2264 905 1037 2449 1192
hatch	955
hatch$	2363
haunt	2305 2306
haunt$	3589
have	2808 405 477 719 815 1102
have$	43 1471 1481 83 87 90 92 1503 134 250 256 282 293 2995 316 326 344 1813 499 504 530 1947 1980 3523 3532 2264 905 940 1037 2449 1192
haveing$	504
haven$	2959 3001
haves$	504 940
having	405 815
having$	256 316 1802 1813 530 940 2455 1192 1277
havs$	940
he	161 1835 3128 3156 1874 476 1885 3179 1912 3224 614 2023 639 641 3347 2291 2297 2303 2626
he$	2810 1706 3002 1730
head	34 35 1465 2338 3676
head$	2746
headco	17 82 1490
headcount$	2773
heads	2338
heal$	1127
heale$	1127
heales$	1127
healing$	1127
heals$	1127
health	3000 1750 439 796 803 2314
health$	1082
healthier$	3033
healthy$	1847 3597
hear$	2422
heard	2830 1569 2852 3018 2542
heard$	2970 3016 3022 1293
hearing$	3670 3677
hears$	2422
heart$	1657
heater	32
hedge$	65 1024
hedges$	1024
held	3 1448 2748 2752 2754 2790 105 172 173 174 2407 1099
held$	1411 2731 2782 1513 1581 1582 2987 1862 467 481 511 3547 2315
hello	1529
hello$	2812
helmet	32
help	2998 445 479 808 1140 1160 1334
help$	162 2944 276 298 765 993 2551 2568 2602
helped	2028 695
helped$	162 1891
helpfu	2890 2314
helpful$	2840 162 3597 2493
helpin	1140
helping$	276 993
helpline$	31
helplines$	31
helps$	276 765 993
her	1557 3034 1757 395 1816 1817 1829 1835 3128 3129 3130 454 3156 1874 476 1885 3169 480 482 3179 1912 1913 1914 3223 3224 547 3261 603 614 2023 2032 3340 3347 3356 2074 2075 3359 3372 687 3461 3467 2221 2231 2233 3517 2243 3545 2265 858 2278 2285 2290 2291 2297 2303 2325 2468 2623 1216 2626 2627 2636 1231 2640 1239
her$	2726 176 1720 3047 1815 1889 1899 605 2031 2163 2167 2287 2328 2340 1187 2654 2657
here	1578
here$	2802 2861 2862 3559 3583 3604
herself$	3586
hierar	1304
high$	1034 1173
higher	106 1289
higher$	1514 1034 1173
highli	1336
hike$	3663
hikes$	3663
him	1557 3034 1757 395 1816 1817 1829 1835 3128 3129 3130 454 3156 1874 476 1885 3169 480 482 3179 1912 1913 1914 3223 3224 547 3261 603 614 2023 2032 3340 3347 3356 2074 2075 3359 3372 687 3461 3467 2221 2231 2233 3517 3545 2265 858 2278 2285 2290 2291 2297 2303 2325 2468 2623 1216 2626 2627 2636 1231 2640 1239
himself$	3586
hir$	1383
hire	938
hire$	1383
hired	1009 2417
hired$	1383
hires$	1383
hiring$	1383
hirs$	1383
his	2243
his$	2726 176 1720 3047 1815 1889 1899 605 2031 2163 2167 2287 2328 2340 1187 2654 2657
hit$	1007
hits	1457
hits$	2740
hockey	2390
hockey$	3673
hold	2177 829 895 1099 1102
hold$	1464 191 244 1800 3218 532 590 3303 667 3460 2197 790 2199 813 849 2310 903 915 3623 3639 1093 1180 1192 1234 1256 1375
holde$	849
holded$	590 849
holdes$	849
holding$	244 590 849 1093 1180 1192 1256
holds	2748 1472
holds$	1464 2755 191 244 320 590 849 1093 1180 1192 1256 1375
holiday$	648 656
holidays$	648 3410
holidayss$	648
holist	253 1141
holistic$	1661
home	556 3315 642 3378 2112 3395 3396 2114 3397 2142 824 2251 2280 891 922 3681
home$	2704 2734 2840 3016 3051 3112 3113 447 458 3154 3178 1897 501 1915 1917 1920 3214 1954 1964 3249 1977 3292 3297 617 618 3331 646 2058 3374 819 832 3540 3554 3563 3564 3628 3648 3651 1056 2687
homees$	3648
homes	2092 2097 3395 3397
homes$	2734 3051 3154 3178 1920 3214 3249 1977 3331 3375 3380 3385 3540 3648 3679
hometime$	3425
hometimes$	3425
honest$	2840 2530 2610
hope	1569 2852 2998 1157
hope$	1672 283 2588
hopes	1569 2852 1157
hoping	1157
horizo	1161 2569
host$	2842 1383
hoste$	1383
hosted	2754 2790 2407
hosted$	1383
hostel	2097 2114 3397 3536 891
hostels$	3380
hostes$	1383
hosting$	1383
hosts$	2842 1383
hotline$	70
hotlines$	70
hotspo	1076
hotspot$	2484
hotspots$	2484 2504
hour	2230 2251 2333
hour$	1867 2316 2355
hours	103 2797 999 2414 2443 1283
hours$	55 59 1511 104 2798 1867 2171 2186 2316 2355 1010 2662
hous	477 814 857 895
house	3118 3119 3120 3124 607 642 2112 3395 2114 3397 891
house$	3051 504 1920 3214 2015 617 618 646 667 3540 3628 3632 2360 3688 3689
housed	475 1883 1925
housed$	1884 1893 3330 2081 977
household$	620 2046
households$	620 3328
houseing$	504
houses	2083 3366 2092 2106 3395 3397
houses$	3051 504 1920 3214 3375 3389 3409 3540 3689
housin	607
housing$	2015
how	180
how$	61 84 1588 1604 935 2450 2471 2561 2676
hub	39 45 2414
hub$	1453 66 3001
hubs$	66
huddle$	2277 3635
humili	1308
hung	2366
hung$	3649
hurt	1533 2846 160 2481 1078
hurt$	2816 2848 2850 2482 2486
husband$	1311
hustl	574
hut	2305 2306
hut$	1882 3589 2360
identi	2754 1474 1528 1613 616 2024 904 2407
identification$	2190
identified$	2757 1491 2896 2945 3180 1029 2439 2441 1305 1335
identifies$	1142 1305 1335
identify$	2811 246 1142 1305 1335
identifying$	246 1142 1305 1335
identifys$	246
identity$	2962 2312
if	1984 2269 2270 863 2330 1079
if$	177 201 2897 322 1865 1866 3198 3237 3247 3260 3263 3264 853 2351 2487 1085 2508 2509 1191
imam	34 35 1465
impact$	915 2505
implem	6 2754 241 1649 2407
implementation$	1414
impos	442 855 1222
impossible$	386 3125
improv	2792 106 1137 1140 1289 1333
improv$	1115
improve$	1514 1115 1133
improved$	1514 2964 301 1034 2558
improvement$	95 106 2932 2608
improvements$	95 2932 2608
improves$	1115 1133
improving$	1115 1133
improvs$	1115
in	1615 1629 1645 2006
in$	1453 1461 2755 2756 1489 2784 1504 2791 1511 1514 109 2807 2822 1549 142 1551 145 1558 1562 181 182 2894 2898 1619 1625 2912 1634 2928 2963 2980 1728 362 3112 3113 458 1875 1949 3277 2003 2004 3310 630 718 3424 2219 3506 850 3542 3555 3559 2331 2352 3644 2364 2371 3657 2381 3664 3666 3668 2387 2388 3672 3681 3682 3684 2444 2461 2463 2467 2572 2587 1186 2598 1233 2658 2674 2675 2681 2683 2688 1315
inbox	8
incide	1291
incident$	2823 148 1111
incidents$	2823 148 1111
includ	1578 171 3018 2542
include$	2861 3043 1845
included$	2861 1579 3016 1845 2431
including$	1845
inclus	268 310 1141
inclusion$	1341
inclusive$	1676 2961 1718 2530 2610
increa	2792 2794 106 1102 1140 1289
increas$	1115
increase$	106 1514 301 1115 2599
increased$	1514 262 2964 301 1034 2558
increases$	1115 2599
increasing$	1514 301 1115
increass$	1115
independent$	3595
indivi	2103 746 3576 3577
individual$	744
individually$	3287 3386 3608 2632
indoor	922
indoors$	3112 3113 458 1915
induct	1502 2797 999 2414 2443 1283
inducted$	2785
influe	3000 3184 3478 2597 1333
influence$	1778 3061 1834 1847 532 3303 3443 2197 790 2199 2310 903 915 3623 3639
influenced$	1834
influential$	3612 2634
inform	2727 2729 2778 2797 1637 999 2414 2443 2542 1283 1334
information$	2737 1459 1632 2916 2920 298 2527 2548
informed$	2728 2919 2970 2507 2553 2593
injunc	351 1759 352 1760
injunction$	2263 2617
injunctions$	2263 2617
injur	1291
injure	1078
injured$	2486
input	2797 1737 999 2414 2443 1283 1337
input$	3020
ins$	1511 2894 2381
insepa	2236
inseparable$	3519
inset	2797 999 2414 2443 1283
inside$	3112 3113 2164 3506 3551 3559
insigh	1161 2569
insight$	2527
insist	442
insist$	396
insistd$	396
insists$	396
inspector$	1031
inspectors$	1031
inspire$	1324
inspired$	1324
inspires$	1324
instagram$	415
instal	1448 2754 1473 1506 2407 1009 2417 1348
installation$	95
installed$	2731 2756 2767 2789 1011
instea	3542 2321
instead$	1530 140 1554 1879 732 741 2154 2239 859 867 887 2300 3604 1079
instil	1336
instru	371
instruct$	356 410 554
instructed$	356 382 410 554
instructing$	356 410 554
instructs$	356 410 554
intake	3401
integr	1336
intell	1637
intelligence$	1632 2920 2527
intend	1157
intention$	283
inter$	227
interaction$	1809
intercom$	70
intercoms$	70
intere	904
interest$	2972 3012 3567
interests$	798 2312
interpreter$	71 2818 3686 3689
interpreters$	71
interr	407 920
interrogat$	1147
interrogate$	1147
interrogates$	1147
interrogating$	1147
interrogats$	1147
interrupt$	911
interrupte$	911
interruptes$	911
interrupting$	911
interrupts$	911
interv	2727 2729 2797 999 2414 2443 1160 1283 1336
intervals$	3616
intervention$	2529 2550 2568 2602 1342
interventions$	2550 2602 1342
interview$	1276
interviewed$	2728 1276
interviewing$	1276
interviews$	1276
into	1629 631
into$	2861 2896 1625 2912 1714 1875 3165 1887 1892 628 3357 718 2219 850 2308 2352 2560 2579 1233 2655
intowards$	1887
introd	6 2754 2407 1222
introduce$	1407
introduced$	1407
introduces$	1407
introducing$	1407
introduction$	1414
invest$	1164
investigate$	1153
investigates$	1153
investigating$	1153
investing$	1164
invests$	1164
invit	815
invita	2797 999 2414 2443 1283
invitation$	13 468
invitations$	13 468
invite	1408 1442 2727 2729 2752 2778 1502 405 2281 938 1038
invite$	1813 1845 530 1947 1391
invited$	2691 2725 2785 1845 3564 2446 1391
invites$	1391
inviti	405
inviting$	2961 1813 1845 530 1391
invoice$	1026
invoices$	1026
involv	1737 2542 1333
involvement$	3020
is	1413 172 252
is$	1416 1433 1439 1450 53 1475 90 1503 1508 111 114 131 150 154 166 198 1623 1687 1691 286 2991 2011 2047 673 2090 2158 820 958 966 2386 980 1045 1050 1062 1064
island$	3384
isn$	402
isnot	402
isnot$	1810
isolat	1232
isolate$	1227
isolates$	1227
isolating$	1227
isolation$	343 3158 3297 2641
issue	2926 1337
issue$	1592 1595 2909 2914 2916 2924 1111 2544 2583
issued	1448 2754 1506 108 2407 1009 2417
issued$	2707 2731 2789 1516 127 3141 2434
issues	2548 1337
issues$	1592 2909 2914 1632 2916 2924 1111
it	1557 2852 2926 2468
it$	1422 1586 1592 2909 2925 1842 2391 2460 1062 2583 2649 2654 2656 2668 2677 2682 2690
item$	2436
items$	2436
its$	269 1698 1720 2287 2375 2378 2379 2397 1187 2653 2654 2657 2662 2663 2677 2682 2690
itself$	2571
ivy$	1024
januar	2360
january$	2832 3604
job	824 891
job$	947 3689 1018 1026
jobs$	947 3689 1018 1026
jog$	1270
joges$	1270
jogs$	1270
join	1435 2718 2752 1501 1780 1800 3093 405 3184 3218 892
join$	1709 3094 1813 1182 1406
joined	2752 2754 2764
joined$	202 227 1640 1737 2542 1141 1182 1406
joinin	405
joining$	2735 1813 1406
joins$	1406
joint	1459 227 1869
joint$	4 2742 1635 3152 2149 742 2151 3437 2155 1104 1183
jointly$	2521
judgem	1337
judgement$	2949 2534
judgemental$	1676 1718
judgme	1337
july	2360
july$	2832 1550 3604
june	2360
june$	2832 1550 3604
junior	2301 3585 2360
just$	3235
keep	2808 1763 378 423 442 443 477 797 814 829 839 854 855 895 914 938 1099 1102
keep$	167 187 204 226 230 231 239 2978 349 1786 383 385 397 1827 1828 421 422 428 470 504 1962 559 562 589 590 667 668 2090 716 840 849 3546 874 3569 1095 1112 1124 1145 1180 1234 1356
keepe$	849
keeped$	562 589 590 849 874
keepes$	849
keepin	442 1099
keeping$	187 204 226 230 231 239 349 383 385 397 421 422 428 470 504 562 589 590 667 668 716 849 874 1095 1112 1124 1234 1356
keepping$	1786
keeps	442 1099
keeps$	167 187 204 226 230 231 239 349 1786 383 385 397 421 422 428 470 1881 504 562 589 590 667 668 2090 716 840 849 3546 874 3569 2359 1095 1112 1124 1180 1234 1356
keepting$	1786 589 716
kept	2754 172 173 174 1613 475 1883 1903 829 2407 1099
kept$	2696 2699 1574 167 1581 1582 2896 239 1648 377 421 422 428 1862 467 1884 481 3186 511 573 667 2081 820 2259 3547 861 2281 874 2315 977 1095 1234
kepted$	874
kepting$	874 1095
kepts$	874 1095
key	2365
key$	3648 3686
keyes$	3648
keys$	98 3648
keyworker$	2774
kick	599
kid	1831
kids	156 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
kids$	1564 3070 1824 3187 3242 3255 3257 2001 3290 3490 3521 3625
kind$	2804 2840 2210 2610
kinder	803 2212
kinder$	2453
kindly$	2582
kiosk	955
kiosk$	2363
kit	32
kit$	98
kitche	39 3650
kitchen$	95
kits$	98
knew$	2833 1042 1063
knife$	1302
knit$	3519
knives	124
knives$	1302
knock	3121
knock$	1281
knocke	2754
knocki	2295
knocking$	3578 3627 1281
knocks$	1281
knot$	3635
know	2808 1569 2852 1863 2542
know$	2978 1719 3004 1918 3523 1042 1063
knowing$	1042 1063
knowle	1161 2569
knowledge$	298 2527
known	138 172 3510
known$	1546 2226
knows	1569 2852
knows$	1918 1042 1063
kpi$	2415
kpis$	2415
label	1308
lad	1831 639
lads	36 54 156 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 1982 2007 2010 3293 603 3356 2074 2075 3359 694 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
lads$	1462 89 2812 1564 1731 1824 3187 3242 3255 3257 3265 2001 3290 737 897 898 3625 2479
laid$	1479 2786
lamp	32 955
lamp$	42 65 100 2363 956 2429
lamps$	42 65 100 2363 956 2429
landin	3315 2114 3397
landlo	34 35 1465 63 3676
landlord$	72 2474 1299
landlords$	1299
lane	3536
lane$	2360
language$	2555 2591
lanyard$	2747
lanyards$	2747 98
lapse$	3465
larger$	1973 3258
last$	2807 1549 528
lasted	2831 141
late	1510 2360 2371
late$	691 3654
later	2230 2280 2360
later$	1902 2110 3563 2508
laugh$	2803 2454
laughs$	2803
launch	2754 2407 1009 2417
laurels$	1024
lawyer$	1314
lcs$	2772
lead	34 35 1465 63 1488 2783 3184 829 851
lead$	64 2771 2774 2842 1651 752 3612 972 2437 1033 2685
leader	34 35 1465 3034 1757 395 1816 1817 1829 1835 3128 454 3156 1874 476 1885 3169 480 482 3179 1912 1913 1914 3224 547 3261 3291 601 603 614 2023 622 2032 641 3341 3347 3356 2074 2075 3359 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 2291 2297 2303 3593 2325 2623 1216 2626 2627 2636 1231 2640 1239 1304
leader$	3612 1031 2634 2635
leaders$	3612 1031 2634 2635
leadership$	3623
leadin	3291 639 2636
leading$	1835 3128 3156 1874 476 1885 3179 1912 3224 614 2023 3347 2291 2297 2303 3612 972 2626
leads	851
leads$	2842 972 2437
leafle	96 2797 999 2414 2443 1283
leaflet$	13 2737 2747 2798 956 3652 2660 1285
leaflets$	13 2747 2798 956 2660
league	3538 3539
learn	475 1883 1908 2266 892 909 3607 1140
learn$	288 1927 3355 714 820
learni	2797 1637 999 2414 2443 1283
learning$	2920 288 2515 1338
learns$	288 820
lease$	978
leases$	978
least$	2759
leav	417 433 1252
leav$	494
leave	2808 442 475 1883 541 1962 556 575 595 709 753 771 822 2266 2280 925
leave$	167 168 1818 494 1949 1964 2003 3311 2065 2161 2179 773 3563
leaves	442 575 595 709 925
leaves$	167 168 494 2003 773
leavin	442 575 2142 753 822
leaving$	167 168 494 2161 773 3591
leavingtime$	3425
leavingtimes$	3425
leavs$	494
led	851
led$	305 1834 2553 2593
left	172 3106 3607
left$	2846 1574 167 168 511 3302 3554 2313 1123
lend	1350
length$	1849
lenient$	2530
lens	1337
lent	1009 2417
lent$	1009
less	534 778
less$	444 493 1942 757 2185 2217 3504 908 1079 1288
lessen	782 787 3481 791 902 1336
lessened$	3594
lesson	67 2797 1852 2062 2083 3366 2096 2112 3395 3438 884 999 2414 2443 1283
lesson$	2798 2800 2841 1867 3282 3391 723 912 947 1285
lessons$	2798 2800 2834 1553 2841 1867 3379 947 2465 2661 2669
let	1529 595 815 865 2281
let$	311 335 1744 1749 1762 1792 1828 3226 1947 541 1980 591 592 593 595 2003 596 597 2079 760 2174 822 3564 882 2293 886 3588 925 2350 984 1271
leted$	335 1744 591 2293 886
leting$	591 882
lets$	311 335 591 592 593 2003 596 597 760 2293 886 984 1271
letted$	1744 591
letter	2797 999 2414 2443 1283
letter$	13 2737 2818 148 2329 2660
letters$	13 148 2329 2660
lettin	815
letting$	311 591 760 882 2350
level$	1509 1034
levels$	1509 1034
levera	1336
liais	2506
liaise	1442
liaise$	1320
liaised$	2725 1443 1320
liaises$	1320
liaising$	1320
liaiso	4 1459 1611
liaison$	1412 2742 2894 2918 1320
librar	34 35 39 1465 3538 3539
library$	3253 3295
licenc	2797 999 2414 2443 1283
licence$	2747 351 3661 978
licences$	2747 3661 978
license$	3661 978
licenses$	3661 978
life	904
life$	794 2312
lift	791 2224
lift$	3393 3507 3632 2365 3686 3688 1245
lifted	3481
lifted$	1245
lifting$	1245
lifts$	3394 3507 3508 3632 3686 3688 1245 2661
light	32 1963
light$	42 65 100 954 2429 1240
lighter$	2453
lighti	32
lighting$	65 100 2541 1240
lights$	42 65 100 954 2429 1240
like	1569 2852
like$	1672 3013 499
liked	138
liked$	2775 1546 2416
likes	1457 1569 2852
likes$	2740
limit	340 348 1763 370 443 586 778 844 902 920
limit$	337 357 429 3131 589 590 591 594 763 918
limite	1860
limited$	3029 3030 3143 481 589 590 591 3594 2315
limiti	348
limiting$	337 589 590 591 763
limits	348
limits$	337 357 429 3131 571 589 590 591 763
limitted$	591
limitting$	337 589 591
line	844 1083
line$	31 2859 2488 2491 2607
lines$	31 2859 1638 2488
linger	3082 3246
linger$	3079
link	1756 2177 1307
link$	217 237 3039 353 3094 756 3460 2190 813 987 2592
linked$	217 237 987
linking$	217 237 987
links	4 2548
links$	1412 217 237 2951 342 3039 353 756 3460 2190 813 987 2535 2592
liquidlogic$	2772
list	96 1528 153
list$	5 1436 60 2811 3652 3660 1077
listen	3018 2542 1334
listen$	183 2938 2454 1205
listened$	3016 1039
listening$	2938 1106 2520 1205
listens$	183 1205
lists	153
lists$	1436 60 1077
lit	1009 2417
lit$	2467
litter$	99
little	534
little$	493 1942
live	2754 475 1883 3315 831 2266 2407
live$	2699 2722 2878 1884 490 1927 3332 3334 644 3355 2081 2100 699
lived$	490
lives$	490 644 2100 699
living$	3355
loaded	1506
loaded$	2789
loaned	1009 2417
lobby$	1109
lobbying$	1109
local$	2908 3157 3181 3192 3203 3305 3306 3307 3308 2026
locality$	3245
lock	32 472 555 861 1348
lock$	65 100 562 1010
locked	578
locked$	2846 562 1986
locker	955
locker$	792 3570 3632 2363
lockers$	792 3632 2363
locking$	562
locks$	65 100 562 1010
lodg	477 814 857 895
lodge$	490 644
lodged	475 1883
lodged$	490
lodges$	490
lodgin	891
log	2797 451 999 2414 2443 1283
log$	60 2772 132
logged	1448 2754 2407 1076
logged$	2731 81 2434 2484
logs	1472 1076
logs$	60 2755 2772 132 2484
loiter	3082
long$	2838 2269 2270 863 2330
longer	2808 1796 392 469 520 540 661 720 859 1039 1079 1289
longer$	1590 333 336 341 354 372 1803 516 517 519 1928 522 1943 537 539 2069 663 2072 2115 2128 2159 817 838 862 901 929 942 944 2447 2487 1212
look	1157
look$	210 233 1651 265 291 324 512 616 797 2541 1152 1190
looked$	2754 172 1613 1152
lookin	1157
looking$	210 265 291 324 1152
looks	1157
looks$	210 265 291 324 1152
loop$	2507
loose$	2247
loosen	769 2187 782 3481 791
loosen$	3470
loosened$	3236 3441 3504
loosens$	3470
looser$	3504
lorries$	1298
lose$	209 2020 753 2175 2284 879
loses$	209 2020 879
losing$	209 2020 879
lost$	2020
lot	3096 3126 3129 1853 3150 3177 3202 3216 535 3228 3234 3500 3501 3502 3503 2221 2223 3515 3520 3524 3529 3530 2250 3534 2289 3600 3601 3606 3618 3619
lot$	3089 3344 3456 3485 3490 3521 3533 3596
lots$	319
loud	3561
louder$	952 3643
loudest$	1835 3128 3156 1874 476 1885 3179 1912 3224 614 2023 3347 2291 2297 2303 3612 2626
lower	2360 1289
lower$	932 1245
lowere$	932
lowered$	1245
loweres$	932
lowering$	932 1245
lowers$	932 1245
loyalties$	756
loyalty$	756 2190 813
lunch	99 1507 1852 2062 2083 3366 2096 2142 3536 3537 2383
lunch$	2084 3379 2382 3666 3688 2661 2669
lunche	1507 3366
lunches$	3379 2669
luncht	609 738 739
lunchtime$	2730 128 3300 3425 2146 3430 1049
lunchtimes$	2730 128 3300 3425 2146 3430 1049
lur	829
lured$	811
mace$	2903 2904
machin	955
machine$	2363
machines$	2363
made	1427 1448 2748 2752 2754 252 2407 1000
made$	2710 2731 2786 127 2985 382 703 2408
magistrate$	1314
magistrates$	3670
mail	2797 999 2414 2443 1283
mailbo	8
mailed	1408 2754 2407
mailed$	2691
main	3291 639 2636
mainta	442 854 855 1102 1140 1334
maintain$	1124
maintained$	2964
maintaining$	1124
maintains$	1124
mak	434 445
mak$	801
make	2327
make$	216 252 255 270 1684 299 317 325 410 579 777 801 961 1144 1178 1188
makeed$	410
makeing$	410 579 1178
makes	2748 1472
makes$	2755 216 270 317 325 410 579 777 801 961 1178 1188
making$	216 255 270 299 317 325 777 801 1188
maks$	801
male$	2477 1296
males$	2477 1296
mam$	1311
man	2827
man$	123 2823 3655 1296 1300
manage	34 35 1465 63 1487 1488 233 1684 695 909 2327 3676 1140 1333
manage$	1641 2967 3468 820
managed$	2964 1225
management$	1104
manager$	64 72 2770 2771
managers$	72 94
manages$	820
managi	1140 1333
manner	1608
manner$	2891 2893
many	24 1994
many$	15 1432 2751 1469 1492 1515 2838
map	96 2797 1523 999 2414 2443 1061 1283
map$	31 960 3652 1041
mapped	1448 1076
mapped$	2731 960 2484
mappin	2797 999 2414 2443 1061 1076 1283
mapping$	960 2484 2502
maps$	960 1041
march	576 2360
march$	2832 1550
mark$	14 2469
marked$	14 1062
marks$	14 2469
mash$	2903 2904
masse$	3605
master	2797 999 2414 2443 1283
match	99 1507 2383 2390
match$	656 3662 2382 3666 3673 3674 3677
matche	1507 2390
matches$	2694 3662 3673
mate	2108
mate$	3391
materi	32
mates	3034 1757 395 3096 1816 1817 1829 3115 3117 1835 3126 3129 1853 454 3148 3149 3150 3151 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3459 3467 2211 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
mates$	3032 3065 3066 3070 1824 3187 3242 3255 3257 2001 3290 3391 3423 3490 3494 3521 2242 3526 3527 3625
matter	2926
matter$	1578 1592 2924 2925
matters$	1592 2924
maximi	1336
maximum$	918
may	2360
may$	1550 2871 199 1740 404 2182 3604
mayn$	402
maynot	402
maynot$	1810
mayor$	2517
meal	99 1507 2383
meal$	3652 3662 2382 3666 3686 3688 2669
meals	1507
meals$	3662 3686 3688 2660 2669
mean$	2993
meaningful$	1654 1121 2606
means$	2870 2993
measur	1663
measured$	79
measurements$	1012
measures$	2946 1664
mechanisms$	1664
mediat	2797 999 2414 2443 1283
medic	1082
medic$	2490
meet	1409 2702 105 2808 3028 1755 3042 3045 3046 1771 1777 1780 1790 1794 3079 1800 3093 414 3111 1843 440 3184 521 3218 3246 2066 3602 2506 1346
meet$	2701 2717 1513 1518 2803 146 2936 3038 3047 3054 3055 3062 3073 3077 1795 3086 1804 3090 3095 406 3097 3101 1854 3146 3163 1929 3267 1985 3269 3277 2063 2065 3349 801 3531 3573 3590 981 1007 2422
meete$	406 801
meetering$	1929
meetes$	801
meetin	23 1431 1459 1487 1488 103 2797 1611 1756 3040 1778 3082 1801 3110 3114 440 3144 2238 2295 907 999 2414 2443 1283 1346
meeting$	2714 2742 2770 2771 1511 2798 2894 2903 2904 3027 3039 3048 3049 3056 3059 406 1820 1848 452 1929 3259 3361 2150 3434 2161 3449 801 3578 2305 2306 2316 3627 3677 1285
meetings$	2742 2770 2771 1511 2798 2870 2894 3027 3061 452 2150 3434 2316 3677
meets	2748 1472
meets$	2701 2717 2755 1513 1518 2803 146 3163 2063 801 3531 981 2422
meetting$	1929
meetup$	3060 1848
meetups$	3060 1822
member	36 38 54 63 88 2783 117 1534 135 1547 151 152 161 1571 278 1686 3034 1757 3053 395 3092 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 1982 3274 2007 2010 3293 603 622 2032 639 660 3356 2074 2075 3359 687 2108 702 3459 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2451 2623 1216 2627 1231 2640 1239
member$	2746 2817 2819 3314 2051 3391 2341 2635
members$	0 1 2700 16 20 22 1446 1462 69 1496 89 93 94 1512 112 113 1525 118 2817 2819 1543 1559 1560 1568 2854 2855 1761 3047 1824 3187 3242 1967 3255 3257 3265 2001 3285 3290 3314 3353 737 3460 785 3625 2546 2635
membership$	468 3182 3193 2013 3570 978
memberships$	978
memora	2797 999 2414 2443 1283
men	124 2827 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
men$	123 2823 2925 1824 3187 3242 3255 3257 2001 3290 2301 3625 3655 1296 1300
mend	2401 1348
mend$	3684 1127
mende$	1127
mended	1473 1009 2417
mended$	2756 2767 1011
mendes$	1127
mending$	1127
mends$	1127
mental	3478
mention$	2859 2488
mentions$	2859 2488
mentor	34 35 1465 63 2783 2797 808 999 2414 2443 1283
mentor$	0 1 2700 1419 16 20 22 2724 64 2774 94 1512 2798 1020 2437 1033
mentoring$	2750
mentors$	0 1 2700 1419 16 20 22 2724 64 94 1512 2798 2437
menu$	3680
messag	2797 3028 1780 1800 1808 3093 1820 3114 1843 440 3218 2224 999 2414 2443 1076 1283
message$	1544 139 2844 1804 3653 2515 2540 2591
messages$	1544 139 2844 3027 1819 1951 3507 2484 2515 2540
messaging$	3027 3059 3103 1848 2540
messin	2295
messing$	3578 3627
met	2702 1442 2727 2729 1451 2748 2752 2754 1480 1494 105 695 1038 2542
met$	2717 2725 1443 2739 2763 2777 1500 1513 1855 450 1007 2428 2446
meter	441
meter$	1849 1850
meters$	3058 1850
metre	441
metre$	1849 1850
metres$	3058 1850
midwif	1082
midwife$	2490
might	1726
might$	199 1740 2182
miles	635 3334 3582
miles$	3058 3157 3181 3192 3203 3305 3306 3307 3308 2026 2043 2050 2054 2232
milestone$	86 2415
milestones$	86 2415
mind$	2902 3011 840 2507
mindfu	1613 1693
mindful$	2896 2919 2976
minds$	840
mindse	1161 2569
mingle$	2620
minibu	32 2797 3401 884 999 2414 2443 1283
minibus$	3393 3662 3686 3688
minibuses$	3394
minimi	348 370 778 902 1140 1336
minimised$	2964 3029 3030
minute	2754 1482 2797 2230 2333 999 2407 2414 2443 1283
minutes$	13 2744 2765 133 2117 1012 1013 2577
misbeh	3561
miss$	1833
misses$	1833
missin	1533
missing$	2816 1291
mistak	1308
mitiga	1140 1336
mitigated$	2964
mix	3028 1755 3042 3045 1790 3079 3111 3121 2066 896 1346
mix$	3038 3047 3062 3073 3090 3095 1839 3184 3349 3573 2620
mixing	1756 3040 3082 3110 3114 440 3144 2295 3627 1346
mixing$	3039 3048 3056 1801 1839 1848 3259 3449 3578 2621
mob$	3550
mobile$	2709 52
mobili	1336
mobilised$	2440
mock	2847
model$	2531
models$	2531
module	2797 999 2414 2443 1283
module$	31
modules$	31
moment$	2872 2990 2134
momentum$	2532
mon	2360
monday	609 738 739 2360
monday$	2730 609 3300 738 2146 739 3430 3658 2384 3671
mondays$	2730 3300 2146 3430 3658 2384 3671
money	2956
money$	29 50
monito	1613 1076 2506
monitor$	2484 1316
monitored$	79 2896 2484 1316
monitoring$	80 2484 1316
monitors$	2484 1316
month$	2746 648
monthly$	2692 975 1005
months$	2873 3336 648
mopeds$	1298
more	106 227 253 3018 3240 1137
more$	1514 1517 116 1599 1635 1661 262 1671 267 1678 294 318 319 1729 329 1774 1942 1948 1958 3258 584 1995 1996 3288 3442 803 2212 860 866 1021 1034 2447 2495 1094 2613
mornin	609 2114 3397 738 739 2251 3536 2360
morning$	1499 128 3300 691 3420 2146 3430
mornings$	1499 128 3300 2146 3430
mosaic$	2772
mosque	39 3538 3539
mosque$	3677
most	62 2005
most$	1470 1517 1725 3288 3291 2032 3341
mother	1898 2021 3315 3335 649
mother$	620 1310
mothers$	287 924
motivate$	1325
motivates$	1325
motivating$	1325
mou	2797 999 2414 2443 1283
mounte	2366
mounted$	3649
mov	477 492 576 615 647 2216 847 880 889 890 893 894
mov$	507 637 638 643 1218
move	451 575 624 839 892 2401
move$	1818 3140 463 465 3174 490 504 507 551 553 556 1987 3298 613 2022 3311 625 3317 627 632 637 638 640 2049 643 645 652 667 771 3591 3684 1197 1218 2633 1246 1247
moved	3140 475 1883 2009 624 1009 2417
moved$	1532 1533 2846 3139 463 1884 1893 490 553 3292 613 2022 2030 625 632 637 638 3330 2049 643 652 2067 2081 710 848 2259 3588 3646
moveed$	640
moveing$	504 553 640
moveme	1076
movements$	2484
movered$	640
moves	624
moves$	465 3174 490 504 507 551 553 3298 613 2022 625 3317 632 637 638 640 2049 643 645 652 667 1197 1218 2633 1246 1247
moving	624
moving$	2878 507 551 1987 637 638 643 3591 1218 1246
movred$	637 638
movring$	637 638 1218
movs$	507 637 638 643 1218
much$	1469 2838 841 2356
multi$	1459 227 1141
mum	1898 2021 3315 3335 649
mum$	620 1310
mural$	95 3652
murals$	95
museum	39
music	2390
music$	3673 3680 1003
must	2991 2995
must$	242 243 273 1695 404 464 2047 2158 2182
mustn$	402
mustno	402
mustnot$	1810
n$	402
nailed	2366
nailed$	3649
name	2808 1528
name$	1526 119 2811 1546 1381
named	2826 1545
named$	1491 2828 1029 2441 1067
names	2719 1076
names$	1526 119 2484 1381
naming$	3043
nan	1898 2021 3315 3335 649
nan$	1311
nana$	1311
nanny$	1311
narrat	1161 2569
narrow$	1129
narrowing$	1129
narrows$	1129
naturally$	2187
near	3118 3119 3120 3124 2107 2108
near$	1590 1769 3355 3391 3506 2388 2674
nearby$	2674
necess	253
necessary$	1661 2492 2493
need$	2989 2995 1945
needed	2890
needed$	2492 2493
needle	124
needs	2542 2548 1337
needs$	2989 2995 2550
negati	2314
negative$	439 3597
neighb	135
neighbour$	121
neighbourhood$	3161
neighbours$	121 1543
neithe	380
neither$	347 361 1788 523 700 724 2241
nephew	1831
net$	2983
netbal	2390
netball$	3673
networ	23 48 1630
network$	1419 1456 2913 3477 798 3494 3498 2474
networks$	2870 3477 798 3494 3498
never	1796 469 520 540 572 661 720 818 859 1079
never$	336 341 347 354 361 372 387 1803 460 516 517 519 1928 522 523 1943 539 542 561 566 2069 678 680 686 2115 2128 3413 729 788 817 2227 838 862 868 901 929 930 943 944 2487 1212
new	796 803 2212
new$	2767 3122 3191 619 2207 800 802 807 842 1021
newcom	3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
newcomers$	1824 3187 3242 3255 3257 2001 3290 3625
newsle	2797 999 2414 2443 1283
newsletter$	13 2744 1285
newsletters$	13
next	3585
next$	3118 3119 3120 3124 2107 2108 3687 2508
nicer	803 2212
nicer$	2207 802 842
niece	1831
night	2083 3366 3378 3396 2114 3397 2248 2251 3536 3537 884
night$	2730 128 1867 3282 3300 3404 2129 3415 3418 3419 3420 3422 2141 3427 2146 3430 3584 2316 912 2355 1049
nights	3366 3397 1291
nights$	2730 128 1867 3300 3385 2129 3416 3419 3421 3422 2141 3428 2146 3430 2316 2355 1049 2461
no	126 369 867
no$	136 1561 155 300 1752 346 366 380 393 400 401 444 493 3201 513 1934 534 538 563 567 583 587 588 2005 654 664 701 717 726 745 747 2159 761 762 816 818 852 2318 1039 1208
nobody	161 300 3201 701 818
nobody$	2819 1708 361 523 700 2109 2241 1290
nod	1529
nod$	2812
nods$	2812
noisy	3561
non	345 1207
non$	268 310
nonassociation$	2615
noncontact$	1753
none	161 380 701
none$	300 361 1782 1788 3201 523 700 2109 724 2241 1290
nor$	347 1212
normal	1336
normal$	1587 200
norms$	2555
north	3157 3181 3192 3203 3305 3306 3307 3308 2026 2053
not	1530 140 1763 369 1796 402 469 1879 520 540 572 661 720 2154 818 2239 859 1079
not$	125 126 1548 169 170 333 336 341 347 354 1764 361 372 384 387 1803 1810 1812 1832 426 437 460 516 517 518 519 1928 522 523 1943 537 539 542 561 566 657 2069 663 671 672 678 680 686 697 2115 2128 3413 724 727 729 740 766 788 817 2227 2240 838 862 3554 867 868 901 919 929 930 942 943 944 2487 1212 1213
note	2797 1577 225 999 2414 2443 1283
note$	60 2858 2859 2860 2528
noted$	81 2431
notes$	60 2765 2770 2859
nothin	534
nothing$	436 534 1942
notice	96 1569 2852 1759 1760 921 955
notice$	100 2938 3012 548 2263 2329 3641 954 956 1010 2628 2629
noticeboard$	2787 2363
noticeboards$	2787
notices$	100 2263 2329 3641 954 956 1010 2628 2629
notifi	2778
novemb	2360
november$	2832
now$	1450 1503 1522 2807 3336 3604 1203
nowhere$	364 1841
nudg	431 479
number	17 96 2827 1821 3509
number$	18 27 31 40 44 2737 47 49 78 1509 3104 1851 1994 819 832 3660
numbers$	2751 98 1509 3104 1851 1994 1019
nurse	34 35 1465 63 2783 1082
nurse$	1419 64 1020 2490 1312
nurtur	268 310 1140 1333
nurturing$	1676 1718
observ	2797 999 2414 2443 1283
obtain	2754 616 2024 2407
obtain$	1119
obtained$	2409 2431
obtaining$	1119
obtains$	1119
occasi	1291
occasion$	1841
occasions$	2171
occup	477
occupi	475 1883
occupy$	840
occur	1609
occur$	2892
occurs$	2892
octobe	2360
october$	2832 1550
of	1467
of$	2697 1432 1452 1468 1484 2811 1540 1548 2837 1572 2861 2900 223 2943 2953 1679 3008 1751 3076 1873 1896 3194 3239 1957 1965 1978 3274 2008 2042 3329 3406 2164 2179 2214 2218 2326 2336 2339 3659 2448 2450 1043 2484 2485 2487 2513 2563 2631
off	1798 3334 2160 2237 2238 3582 922 3681 2417
off$	2693 2705 2777 1787 3081 447 552 1986 3337 2161 2201 3499 3514 3516 2234 2247 3564 3565 3567 2652 2663 2681
offer	2797 253 1709 616 2024 797 890 999 2414 2443 2548 1283 1334
offer$	2724 191 246 1661 272 2992 3009 2225 2529 1373
offere	1408 2727 2729 1448 2754 2778 108 2890 253 1674 307 1716 1891 2407
offere$	272 940
offered$	2691 2731 2758 2782 1516 1613 1661 2945 2957 1715 2999 1844 487 3180 2028 2057 2259 2332 1373
offeres$	272 940
offeri	253
offering$	246 1661 272 2225 940 1373
offers	1472 253
offers$	2724 2755 191 246 1661 272 940 1373
office	34 35 1465 63 2783 1737
officer$	0 1 2700 1419 16 20 22 25 58 64 68 94 1512 121 1020 2429 2437 1301
officers$	0 1 2700 1419 16 20 22 25 58 64 68 94 1512 121 2813 3020 1020 2429 2437 1301
offset	902
often	18
often$	11 1426 1469 2838 2487 2611
old$	3212
older	3291 2017 639 3429 3585 952 3643 2636
older$	124 2827 3034 1757 395 1816 1817 1829 3115 1835 3128 454 3156 1874 476 1885 3169 480 482 3179 1912 1913 1914 3224 547 3261 603 614 2023 3347 2070 3356 2074 2075 3359 702 3467 3474 2221 2231 2233 3517 842 3545 2265 858 2278 2290 2291 2297 2303 2304 3593 2311 2325 952 3643 1065 1069 1070 1071 2623 1216 2626 2627 1231 2640 1239
oldest	3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 1913 1914 547 3261 3291 603 622 2032 639 641 3341 3356 2074 2075 3359 687 702 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 3593 2311 2325 952 3643 2623 1216 2627 2636 1231 2640 1239
oldest$	1835 3128 3156 1874 476 1885 3179 1912 3224 614 2023 3347 3474 2291 2297 2303 952 3643 2626
on	685 2371 2417
on$	1411 2716 2733 1466 2759 2762 1489 2780 1504 115 2815 2816 1572 189 2897 2934 1668 1685 290 2986 1717 3005 3043 1765 1766 1837 3186 1940 1959 3244 1978 3270 3301 3350 685 725 731 3424 2166 2172 3499 2229 850 3559 2323 2364 3654 3664 3665 976 3668 2388 3672 3682 2486 2497 2500 2580 2609 2652 2662 2663 2674 2675 2683 2689
once	3264 2269 863 2322
once$	2692 3272 3275 3277 3284 3551 3605 3672
one	126 3291 639 704 952 3643 2636
one$	91 1499 2797 2819 1606 1708 3047 1782 1788 3077 1835 3128 3134 3156 1874 476 1885 3179 1912 3207 3224 3232 580 1989 582 1999 3283 3286 598 606 614 2023 622 2031 2032 2045 641 3340 3341 3347 3349 687 2103 3386 700 2109 3418 3419 744 746 3454 3469 2241 2261 881 2291 2292 3576 3577 2297 2303 3597 3608 2335 933 934 3629 952 2377 2402 2405 999 2414 2443 1067 2626 2632 2636 2656 2663 1283 1290
ones	3096 3126 3129 1853 3150 3177 3202 3216 535 3228 3234 3500 3501 3502 3503 2221 2223 3515 3520 3524 3529 3530 3534 2289 3600 3601 3606 3618 3619
ones$	1499 1983 3353 3419 3432 2273 2635
ongoin	253
ongoing$	1616 1661 1104 1317
online$	2722
only	457 861
only$	435 446 1941 3235 581 585 2000 3386 3435 864 885 2294 927 2346 2646
onside	1160
onside$	2568
onto$	1489
open	1448 1510 2371
open$	1447 2731 2736 91 2842 219 2921 2922 2930 2931 1677 1693 3654 2467 2520 2603 2610 2685 1364
opened	1448 2754 2407 1009 2417
opened$	1447 2731 2775 2786 127 2987 2416 1364
opening$	219 1254
opens$	1447 2842 219 1364
operat	63 1478 1307
operational$	2722 2761
operator$	72
operators$	72
opinions$	331 1023
opport	2956 2998 2542 2548
opportunities$	1680 297 1901 2550 2551 1155
opportunity$	2883 2952 297 1841 1901 1155
oppos	979
opposing$	2357
opposite$	1888 675 2087 2095 693 715 2124 2200 2252 3548 3549 2348 2357
optici	1082
optician$	2490
optimi	1140 1336
option	2956 2998 2114 3397 2562
option$	2889 2561 1155
options$	2550 2561 1155
orange$	2805
orbit$	2197
order	1440 3037 351 1759 1760 371 564 576 844 856 921
order$	2723 2761 3036 356 396 410 546 548 554 579 2263 2329 3641 1026 2628 2629
orderd$	396
ordere	1440 2754 1498 2407 1009 2417
ordered$	2723 2781 356 382 410 554
ordering$	356 410 554 579
orders	1759 1760
orders$	3036 356 396 410 546 554 579 2263 2329 3641 1026 2628 2629
ordina	34 35 1465 202 241 1649 1333
ordinary$	200
ordinated$	1610
organi	2754 2790 2407
organisations$	1628
organise$	2842 971
organised$	1844 971
organises$	2842 971
organising$	971
other	1630 278 1686 3046 3053 3084 3087 3091 3092 3096 3115 3117 3126 3129 3130 1853 3148 3149 3150 3151 3177 3202 3216 535 3228 3234 2017 2040 3326 3371 3382 3392 2132 3429 2147 3443 3448 3459 3461 3480 796 803 2212 3500 3501 3502 3503 2221 2223 3515 3520 3524 3529 3530 3534 3552 3553 2271 872 873 2282 3566 2286 2288 2289 2296 3593 2311 3600 3601 3606 2324 3613 3618 3619 2345 3634 3638 2360 3643 1211 2622
other$	2874 1622 2908 2913 1654 3026 1761 3047 359 360 3052 3056 1774 3060 3063 3065 3066 3068 3071 3074 3075 3083 3088 3089 1822 3116 3122 1854 3148 3149 3150 3151 3191 1931 536 3232 3286 2017 2019 612 629 2038 2048 3333 2055 3339 3342 2060 3345 2070 3365 675 3382 693 2104 2110 706 2118 3423 3429 3444 3445 3451 3453 3454 3455 3458 2181 3469 3472 3473 3475 3480 3482 2200 2205 2206 2207 800 3492 2222 843 2252 2255 2256 3544 3552 3553 2271 872 873 2282 3566 2286 2288 2296 3580 2304 3595 3606 2324 3613 3630 3634 3638 3643 2619
others	1630 1797 3151 3448 3459
others$	2913 2979 3026 1761 3047 3052 3061 3063 3065 3066 3068 3071 3072 3080 3083 3088 3089 3116 3188 1931 3276 2019 612 3333 3339 3365 3423 3445 3451 3453 3454 2181 3469 3472 3473 3475 3482 3485 3544 876 3568
ought	2991
ought$	2995
our	1578 238
our$	2861 1646 269 1698 1720 3583 2375 1187
out	1649 1859 789 795 922 3681 2417 2562
out$	1414 2704 2731 1476 2788 1516 2857 1575 1576 169 2861 1579 1581 1618 1643 2957 2971 2999 1743 3038 3073 398 3111 3142 1878 1915 1919 1922 3206 1929 1949 1970 1981 1986 2003 3289 3313 3315 2033 626 2040 2065 2080 2113 2160 2173 2176 3470 2188 3499 3514 2234 2237 2247 3531 3554 3559 3563 3564 3565 3578 3582 3589 2353 2376 3684 2408 2425 1056 2522 2584 2651
outcom	2797 999 2414 2443 2548 1283 1337
outcome$	2994
outcomes$	2932 2505
outering$	1929
outing	99 1507 3438
outing$	2694 1929 656 3557 3662
outings$	2694 3434 3557 3662
outlet	2597
outlook$	2972
outrea	2797 1737 999 2414 2443 1283
outreach$	2709 52 2750 3020 2602
outs$	1643
outsid	169 1919 3310 2040 2202 2206 3582 3595
outside$	1504 3492 2388 2533 2674
outsta	1510
outting$	1929
over	3221 3252 2183 2417
over$	3060 3196 1940 3240 557 1974 3258 2002 3408 3465 3466 3506 3507 850 2301 3636 2354 1086 2513 2559 2637
overdu	1510
overla	3079 2066 2260
overlap$	1868 3349 3411 3543 3620
overleaf$	2577
overs$	3060 1822 3507
overse	241 1649 3157 3181 3192 3203 3305 3306 3307 3308 2026 2053 1336
oversi	2542 2548
oversight$	80 2510 2512 1105
overview$	2510
own	241 1649 3542 3576 3577
own$	1580 2866 1584 3172 3212 1966 3297 688 3383 733 3512 2254 2257 3586 913 3617 2472 1175 2632
owner	34 35 1465 3676
owner$	72 1299
owners	1161 2569
owners$	72 1299
ownership$	3012
owns$	1175
pack	2797 3118 3119 3120 3124 1930 2322 999 2414 2443 1283
pack$	2737 3213 3550 3605 3635
packag	1900
package$	3183
paedia	1082
paediatrician$	2490
page	2797 999 2414 2443 1283
page$	31 2879 2880 3660 1008
pages$	31 1008
paid	2754 2407
paid$	1440 1498 968 1009 2434
paint	2401 1348
paint$	3680 3684
painte	1473 1009 2417
painted$	2756 2786 1011
pair	3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 1913 1914 1930 547 3261 603 3356 2074 2075 3359 687 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 2325 2623 1216 2627 1231 2640 1239 1346
pair$	1908 3213 545 3558
paired	1925
paired$	2155
pairin	1346
pairs	454 1983 2272 3576 3577
pairs$	3134 3266 3558 1238
pals	3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
pals$	1824 3187 3242 3255 3257 2001 3290 3521 2242 3526 3625
pan$	2887
panel	23 34 35 48 1465 63 1487 1488 2797 1630 999 2414 2443 1283
panel$	1419 1434 1456 2768 2770 2771 2903 2904 2913 1014
pans$	2887
parade$	3245
paragraph$	2859 2488
paragraphs$	2859 2488
parame	1577 1082
paramedic$	2490
parameters$	2860
parcel	705
parcel$	505
parcele$	505
parceles$	505
parceling$	505
parcelled$	2113
parcels$	505
parent	36 37 38 62 63 2783 135 161 2389 2554
parent$	0 1 2700 16 20 22 2734 94 1512 620 1310
parents$	0 1 2700 16 20 22 1445 1446 2734 1470 69 1486 93 94 1512 1543 2884 1682 287 1706 419 420 620 2046 924 3679 2546 2556 2566 1310
park	39 2926
park$	2925 3245 3253 3275 3295 1249
parked	2743
parked$	1249
parking$	1249
parks	2743
parks$	1249
part	1435 2718 2752 2753 2754 1501 2298 1232
part$	2779 2784 169 1578 3003 3018 3157 3181 3192 3203 1921 3305 3306 3307 3308 2026 2123 3407 3535 3570 3581 3628
partic	1435 2718 1457 1501 1015
participants$	2740 2766
participate$	2784
participates$	2784
participation$	2423 2442
partie	99 1507
partin	1232
partne	4 48 1459 63 2783 1630 227 1709 304 1908 2548 1141
partner$	2766 1311
partners$	0 1 2695 2700 16 20 22 1456 2766 94 1512 1628 2913 228 1712 1120
partnership$	1412 1456 2742 2768 2903 2904 1635 2992 2521
partnerships$	1412
parts$	2123 3407 3535
party	99 1507
party$	656 3662
pass$	225 468 3182 3193 2226 3648 978
passage$	2859 2488
passages$	2859 2488
passed	3510
passed$	2915 2226 1017
passes	32 67
passes$	98 468 3193 3648 978 2660 2669
passing$	2226
passs$	3648
past$	3506
pastor	253
pastoral$	1661
patch	2305 2306
patch$	3589
path	3650
path$	95 707
paths$	707
pathwa	2797 2114 3397 999 2414 2443 1161 2569 2597 1283
pathways$	2870
patient$	2530 2610
patrol	1409 2702 2748 103 2797 1737 999 2414 2443 1283 1350
patrol$	2701 2750 1511 1301
patrols$	2701 2750 1511 3020 1301
pattern$	2078 2319
patterns$	2504
paused	2320
paused$	3603 2374
pay$	1371
paying$	1371
pays$	1371
pcso	63
peace	2016
peace$	3299 3302 3579
peel	829 839
peel$	752 823 826
peele$	823 826
peeled$	2603
peeles$	823 826
peeling$	823 826
peelning$	823 826
peels$	823 826
peer	3443 2204
peer$	3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 1913 1914 547 3261 603 3356 2074 2075 3359 3443 3445 3459 3467 2194 2195 2203 2204 3487 3493 2211 2215 2221 2231 2233 3517 3545 2265 858 2278 2290 2325 2623 1216 2627 1231 2640 1239
peers	3034 1757 395 3096 1816 1817 1829 3117 1835 3126 3129 1853 454 3148 3149 3150 3151 1885 3169 480 482 3177 1913 1914 3202 3216 535 3228 3234 547 3261 603 3356 2074 2075 3359 3459 3467 3480 2211 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3593 3600 3601 3606 2325 3618 3619 2623 1216 2627 1231 2640 1239
peers$	1761 3066 3070 3333 3423 3444 3445 3455 2181 3469 3472 3473 3475 3487 798 3490 3491 3493 3494 3495 3497 3521 2242
pegs$	792
people	62 63 2783 1686 3293
people$	0 1 2700 16 20 22 1445 1446 1462 1470 69 1486 1496 89 93 94 1512 113 1525 118 2809 121 2817 1543 1559 1560 1564 157 2851 2853 2854 1655 2996 1731 1734 1738 3070 1824 3187 3242 1967 3255 3257 3265 2001 3285 3290 737 3460 3490 3493 3625 3675 2473 2478 1072
peoples$	2817
per$	1463 62 3624 2578
percen	62
percent$	1470
percentage$	24
percep	1161 2569
perceptions$	2555
perfor	99 1507 2790
perform$	1269
performance$	3674
performed$	1269
performing$	1269
performs$	1269
period	1852
period$	1867 3379
periodic$	203 1098
periodically$	1098 2508
periods$	1867 3379
permission$	3661
permit	3226
permit$	2868 335 1744 1749 1792 591 2174 882 3661 978 2599
permited$	335 1744 591
permiting$	591 882
permits$	2868 335 591 3661 978 2599
permitted$	1744 1762 1993 591
permitting$	591 882
persistent$	2530
person	63 2783 1534 3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 1913 1914 547 3261 603 622 2032 3356 2074 2075 3359 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 2325 2623 1216 2627 1231 2640 1239
person$	0 1 2700 16 20 22 94 1512 2809 2817 1563 202 1734 3314 2051 2341 2478 1185
persons$	2817
persua	431 445 2028 808
persuaded$	2332
pharma	1082
pharmacist$	2490
phas	920
phas$	514 515
phase$	514 515 743
phases$	514 515 743
phasing$	514 515 743
phass$	514 515
phone	1409 32 122 1800 3140 2365
phone$	98 832 3648 1393
phoned	1408 1442 2727 2729 1451 2754 1480 1038
phoned$	2691 2725 1443 2763 2446
phonees$	3648
phones	355
phones$	98 3648 1393
phoning$	1393
photo$	76 1012
photograph$	76 1012
photographs$	76 1012
photos$	76 1012
physical$	1091
physio	1082
physio$	2490
physiotherapist$	2490
pick	1507 197 2309 938
pick$	233 1650 1651 804 825 834 949 955 2679 1272
picke$	804 834 949
picked$	172 173 1613 475 822 949 1272
pickes$	804 834 949
pickin	197
picking$	804 825 834 949 1272
picks	1507 197
picks$	804 825 834 949 1272
pickting$	949
picky$	835
picnic	99 1507
picnic$	3662 2382 3686
pictur	3157
picture$	76 1544 2835 1586 1595 2527
pictures$	76 1544 1012
pilot$	2
pitch	3538 3539 891 3650
pitch$	95 3540 3632 2360 994 3686 3689
pitched$	994
pitches$	994
pitching$	994
pitchs$	3540
plac	477 492 615 647 814 857 880 889 890 893 895 896 2309 1222
plac$	643 996
place	1458 2754 1473 1474 67 2790 2797 3118 3119 3120 3124 624 999 2407 2414 2443 1283
place$	2714 2741 2756 2757 2809 1530 2872 2945 2947 2959 2971 3001 1841 468 1897 501 3193 504 1921 1947 3275 2013 617 618 625 627 640 643 2058 667 3369 3377 716 723 732 741 2154 3570 887 2300 3589 996 2441 2543 2664
placed	2754 475 1883 1925 624 2407
placed$	463 467 1884 1893 2014 2022 2030 625 632 636 3330 643 3355 2081 710 2259 977 2434
placeed$	640
placeing$	504 640 716
placem	1900 3315 3323 2041 642 2083 3366 2084 2092 3378 2112 3395 2114 3397 824 891
placement$	3154 3178 1897 3183 501 1920 617 618 625 3317 627 3324 636 3331 646 2058 3402 1230
placements$	3154 3178 1897 1920 617 618 625 3317 627 636 3331 646 2058 3367 3375 3385 3402 1230
placered$	640
places	624 2368
places$	2809 2872 2959 3001 468 1897 3193 504 625 627 640 643 667 3405 716 792 3651 996 2664
placeting$	716
placin	624
placing$	1802 636 643 996
placs$	643 996
placting$	996
plan	2797 1583 1863 2373 999 2414 2443 1157 1283
plan$	2721 2724 2737 86 2842 2863 2866 2867 1586 1595 3656 1030 2508 2577 2583 2591 1285
planned$	2712 1844
planni	1157
planning$	26 2918 2940 2529 2557
plans	1157
plans$	2724 2842 2866 2940 1664 3656 1030 2577
plant	2401 1348
plant$	3684
plante	1009 2417
planted$	2786 1011
play	99 1507 1908 831 892 894
play$	2709 52 95 1518 146 312 1800 3093 405 1839 2065 2071 714 3561 871 982 3674 2454
played	3 2790
played$	1411
player	36 156 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 2032 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
player$	2819
players$	2819 1564 1824 3187 3242 3255 3257 2001 3290 3625 2473
playgr	2083 3366 3378
playin	1808
playing$	312 405 1839 982
plays	1507
plays$	1518 146 312 714 871 982
pledge$	97
plenty$	319
plot$	912
plug$	1129
pluging$	1129
plugs$	1129
podcast$	31 3653 1008
podcasts$	1008
point	1528
point$	42 70 2811 2872 2883 2975 2134 2363
points$	42 70
police	34 35 1465 63 2783 1737
police$	0 1 2700 16 20 22 64 94 1512 2813 3020 337 1301
policeing$	337
polices$	337
policeting$	337
polici	96 2797 1737 999 2414 2443 1283
policing$	3020 1301
policy	96 2797 2373 999 2414 2443 1283
policy$	31 2744 3254 3656 1285
pond$	95
pool	39 67 3538 3539 2390
pool$	3673
poor$	439
pop$	1190
portal$	31
portals$	31
positi	268 310 1750 796 803 2314
position$	2508
positive$	2908 1654 1676 2961 2967 1711 1718 3033 807 3597 1091 1189 2606 2610
possib	2890 2562
possibilities$	1155
possibility$	1841 2561 1155
possible$	2883 1606 2043 2492 2493 1155
post	2797 844 889 890 999 2414 2443 1252 1283
post$	2802 1008 2429 2439 2441
posted	1448 2754 1505 1506 108 2407
posted$	2731 2788 2789 1516 1017
poster	96 2797 999 2414 2443 1283
poster$	100 954 956 3652 2660 1285
posters$	100 954 956 2660
posts$	1008 2429
potent	1161 2569
potential$	1155
power$	548 3303 790 2199 2310 3623 2628 2629
powerful$	3468
powers$	548 2628 2629
practi	34 35 1465 63 2783 1637 1709 909 2548
practicable$	2493
practice$	2920 2940 2979 2992 714 2549
practices$	2694 714
practise$	714
practises$	714
practitioner$	0 1 2700 16 20 22 2774 94 1512 2437
practitioners$	0 1 2700 16 20 22 2766 94 1512 228 2437
pray	2266
prayers$	3677
precinct$	3245
prepared$	2057
presen	2719 2754 2797 1609 1709 1737 999 2407 2414 2443 1283
presence$	2992 3020 1770 2499 2510 2511
present$	2892 3377 3583 2530 2610 1274 2685
presented$	1274
presenting$	1274
presents$	2892 1274
presse	2028
pressure$	3478 2310
preven	340 348 350 1763 368 369 378 407 423 427 1860 543 859 914 941 1140 1334 1337
prevent$	349 1786 412 1827 1828 559 869 1130
prevented$	3029 3030 391 3143 525 3236 3441
preventing$	349 412 869 1130
preventping$	1786 869
prevents$	349 1786 412 869 1130
preventting$	1786
prey	160 2481
prey$	2850
price	2373
price$	3656 3660
priced	1440
priced$	2723
primar	3315
print	1252 1348
printe	1448 2754 1505 2407 1009 2417
printed$	2706 2731 2788 1011
priori	2542 1140 1303 1336 1337
priorities$	2932
prioritise$	1162
prioritised$	2964
prioritises$	1162
prioritising$	1162
priority$	1667 2539
pris	829
prise$	667 752 765
pro	1750 796 803
proact	202 1693 1141 1160
proactive$	1610 2976 2530 2568
proactively$	2568
proble	2926
problem$	2924 2583
problematis$	1147
problematise$	1147
problematises$	1147
problematising$	1147
problematiss$	1147
problems$	2924
proced	2797 999 2414 2443 1283
procedures$	2870
proces	2797 999 2414 2443 1283
processes$	2870 1664
procur	1440 1498
procured$	2723 2781 2440
produc	6 2754 1472 3401 2407
produces$	2755
production$	1414
productive$	2606
profes	48 63 2783 1630 304
professional$	0 1 2700 16 20 22 2774 94 1512 1666 1033 1090
professionals$	0 1 2695 2700 16 20 22 1456 2766 94 1512 1628 2913 228 1655 1712 1120
profil	1821 1076
profile$	3104 2484 2510 2544
profiled$	2484
profiles$	3104 2484
profiling$	2484
profit	2481
progra	2797 1900 2112 3395 2114 3397 999 2414 2443 1283
programme$	2703 2724 2769 3183 912 1003 1030
programmes$	2724 1030
progre	1494 1613 241 1649 1650 1651 1674 1716 3607 2574
progress$	2869 2933 2934 2951 1027 2508 2608 1335
progressed$	2777 2896 2957 2999 1335
progresses$	2869 1335
progressing$	1335
progresss$	2869
prohib	348 350 368 427
prohibit$	349 755 3546
prohibitding$	755
prohibited$	3029 3030 391 755
prohibiting$	755
prohibition$	429
prohibits$	755 3546
projec	3396
project$	2 26 2724 2769 95 3178 1897 3312 656 3402 912 1003 1030
projects$	2724 3178 3402 1030
prolon	854 855
promise$	382 396
promised$	2712 396
promises$	382 396
promot	893 894 1140
promot$	1115
promote$	1115 1331
promoted$	2964 1331
promotes$	1115 1331
promoting$	1115 1331
promots$	1115
promptly$	2881 2920
proper$	1587 3136 2196 2244
propor	1160
proportion$	24
proportionate$	1121 2568
proportionately$	2568
propos	2373
proposal$	3656
proposals$	3656
prosocial$	3033
prospectus$	2744
protec	1140 1334
protected$	2964
protection$	351
protective$	2548
protoc	2797 999 2414 2443 1283
protocol$	1285
provid	1448 2754 1472 1474 1479 1506 108 253 797 2407 1102 1333
provid$	272
provide$	191 251 1661 272 1372
provided$	2731 2757 2758 2762 2789 1516 1661 2945 307 1372
provider$	72 3389 1032
providers$	72 3389 1032
provides$	2755 191 251 1661 272 1372
providing$	251 1661 272 1372
provids$	272
provis	6 2797 2905 2937 2956 1737 1900 3315 2112 3395 999 2414 2443 2548 1283
provision$	1414 3020 1897 3183 617 618 3331 2550 2551 2602
provisions$	3331
pru$	3331
pruned$	2432
psychi	1082
psychiatrist$	2490 1312
psycho	1082
psychologist$	2490 1312
public	6 1350
publication$	1414
publis	2754 1505 2407 1350
published$	2788
pull	461 2216 829 839
pull$	532 3303 667 679 752 780 2197 790 2199 811 813 2310 903 3639 1118
pulle$	780
pulled$	811
pullen$	780
pulles$	780
pulling$	679 780 811 1118
pulls$	679 780 1118
pupil	1534 156 3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 1913 1914 547 3261 603 2032 639 3356 2074 2075 3359 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 2325 2623 1216 2627 1231 2640 1239
pupil$	2817 2819 1563 1564
pupils	152 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3587 3600 3601 3606 2325 3618 3619 2342 952 2398 2623 1216 2627 1231 2640 1239
pupils$	1486 113 118 2817 2819 1560 1564 1824 3187 3242 3255 3257 2001 3290 3625 2473
purcha	1440 2754 1498 2407 1009 2417
purchased$	2723 2781
purpose$	2962 3220 2591
purposeful$	2606
push	431 894
push$	1117 1172
pushes$	1117
pushing$	2520 1117
put	442 475 1883 477 492 1925 615 647 814 847 857 880 889 890 893 894 895 896 2309 1222
put$	3 1448 2754 1473 2764 1505 1506 2790 2846 256 1688 467 1884 504 1947 2081 703 710 716 848 2259 2366 977 996 2407 1355
pute$	996
putes$	996
puting$	504 716 996
puts	442
puts$	504 716 996 1355
puttin	442
putting$	256 1802 716 996 1355
qualification$	2747
qualifications$	2747
qualit	2548
quarte	3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
quarterly$	1005
quartet$	1824 3187 3242 3255 3257 2001 3290 3625
questi	2797 430 999 2414 2443 1283
questioned$	3141
quicke	1289
quicker$	2605
quickly$	2881 2605
quiet$	3109 2467
quieter$	1835 3128 438 3156 1874 476 1885 3179 1912 3224 614 2023 3347 842 2291 2297 2303 952 3643 2453 2626
quit	417 453 1962 936
quit$	1861 759 2344
quiting$	759
quits$	1861 759
races$	3640
racism	1308
racist	1308
radar$	2981 2507
railca	2365
railcard$	3648
railcardes$	3648
railcards$	3648
raise	225 233
raise$	1641 1116 1136 1354
raised$	127 2915 2434 1136 2558
raises$	1136 1354
raising$	2531 1136
ramp	32 1963 3650
ramp$	95 577
ran	2748
ran$	2706 2411
rang	2702 1038
rang$	1443 2428 2446
range$	810
rappor	2548
rarer$	2453
rate	2808
rate$	1509 1034 1286
rated$	1286
rates$	1509 1034 1286
rather$	1530 1554 1879 732 741 2154 2239 859 867 887 2300 1079
ratifi	2754 2407
ration	778
re	1795 1877 1061
re$	1820
reach	1528 1800 3218
reach$	2811 1806 2197 810 2232 1007 1114 1284
reache	1408 2752
reached$	2691 2735 1007 1284
reaches$	1114 1284
reaching$	1114
react$	1197
reacts$	1197
read	1408 2738 2754 2407
read$	2691 2699 2713 2775 1505 188 1396
reading$	188 1396
readmit$	3160
reads$	188 1396
ready$	2786 2057
real$	3136 2196 2244
rearra	1009 2417
reason$	2818 1841
reassu	1333 1337
reassurance$	2944
reassuring$	1091
rebuild$	1127 1181
rebuilde$	1127
rebuildes$	1127
rebuilding$	1127 1181
rebuilds$	1127 1181
receiv	2752 2753 2754 253 2407
receive$	1661 2422
received$	2713 41 2409
receives$	2422
recogn	138 1684 1140 1333
recognise$	2967
recognised$	1546
recommendations$	2932
record	2754 1472 1482 1487 2797 1578 171 172 173 174 1583 1630 225 451 999 2407 2414 2443 1283
record$	60 2765 2770 2772 132 2863 2864 2866 2867 962 2421
recorded$	81 2861 1579 1581 1582 962 2431
recording$	962
records$	60 2755 2765 2770 2772 132 2866 2913 962 2421
recove	1289
recrui	1408 1448 2754 160 938 2407 1009 2417
recruit$	1383
recruite$	1383
recruited$	2691 2731 2439 1383
recruites$	1383
recruiting$	1383
recruits$	1383
red$	2805
redecorated$	2786
redesi	1009 2417
redire	484
redraf	1348
redraw	1009 2417
reduc	370 443 586 778 782 787 791 902 920 1289
reduc$	932
reduce	348 1860 3481 1140 1333
reduce$	763 932 1130
reduced$	2964 3029 3030 3143 3594 908
reduceing$	763 1130
reduces$	763 932 1130
reduci	348 1333
reducing$	932
reducs$	932
reduction$	102
refer	477
refere	2576
reference$	2859 2488
references$	2859 2488
referr	1408 2752 2778 103 2797 212 475 1883 999 2414 2443 1283
referral$	19 2793 1511 148 214 3652 1018 2570
referrals$	19 2793 1511 148 214 1018 2570
referred$	2691 2735 2424
reflec	1684 1141
reflect$	2967 1092 2528
reflected$	2431
reflecting$	1092
reflects$	1092
reform$	3078
refrain$	936
refres	2797 999 2414 2443 1283
refunds$	2661
refurbished$	2786
refurbishment$	95
refus	408 427 456 469 531 540 543 564 572 861 875 2283
refus$	970
refuse	369 2281
refuse$	970
refused$	1539 573 3564 970
refuses$	970
refusing$	970
refuss$	970
regain$	1181
regaining$	1181
regains$	1181
regard$	1667
region	3157 3181 3192 3203 3305 3306 3307 3308 2026 3323
regist	2715 28 1448 2738 1487 2797 889 890 999 2414 2443 1283
register$	1436 60 2770 640 3622 2427
registered$	2731 640 2424
registering$	640
registerred$	640
registers$	1436 60 2770 640
regrou	1795
regroup$	3078
regular$	200 203 1616 3212 1034 1098 1103 1104
regularity$	10
regularly$	1098 2508
rehear	99 1507 1578
rehearsal$	2694 3663
rehearsals$	2694 3663
rehearse$	714
rehearsed$	2861
rehearses$	714
rehous	475 1883 477 615 624
rehous$	637 638 1218
rehouse$	623 637 638 1218
rehoused$	1884 1893 2022 2030 623 637 638 3330 2081
rehouses$	623 637 638 1218
rehousing$	465 600 623 625 637 638 1218
rehousred$	637 638
rehousring$	637 638 1218
rehouss$	637 638 1218
reimpo	854 855
reinfo	1336
reinst	854 1009 2417
reject$	970
rejecte$	970
rejected$	970
rejectes$	970
rejecting$	970
rejects$	970
relati	4 3000 1756 1898 2021 3315 3335 649 2157 2177 2548 1141 1337
relations$	2592
relationship$	1412 2994 342 3039 1953 3460 2535
relationships$	1412 2951 342 3039 3460 798 2535
relatives$	3505 2473 1311
releas	461 541 709 822 865 925
releas$	917
release$	917
released$	1949
releases$	917
releasing$	917
releass$	917
releasting$	917
relentless$	2530
releva	1578 253
relevant$	2861 1587 2878 1622 2908 1661 2492 2493
reliance$	764 2190
reloca	615 624
relocat$	637 638 1218
relocate$	2022 3311 623 632 637 638 1218
relocated$	2022 2030 623 632 637 638 3330
relocates$	2022 623 632 637 638 1218
relocating$	623 637 638 3591 1218
relocation$	465 3174 600 625
relocatred$	637 638
relocatring$	637 638 1218
relocats$	637 638 1218
remain	172 285 1903 3429 3571 1099
remain$	150 226 1636 1648 1687 385 3186 2090 3569 1095 1145 1234
remaining$	385 3148 3149 3150 3151 2017 2147 3552 3553 2271 872 873 2282 3566 2286 2288 2296 3606 2324 3613 3634 3638 3643 1095
remains$	150 226 1648 1687 385 2090 1095 1234
rememb	1569 2852
remember$	2528
remind	1442 445
remind$	1332
reminded$	2725 1332
reminder$	13
reminders$	13
reminding$	1332
reminds$	1332
remote$	2050
remov	416 417 461 472 491 555 576 599 610 787 795 829 902 1080 1226
remov$	413 780 931 932
removal$	488 600
remove	1473 3106 3268 578 2009 789 878 3588 1009 2417
remove$	413 604 752 780 931 932 1359
removed$	2756 413 3141 1876 1986 3292 604 3296 3330 3594 931 1359
removen$	780
removes$	413 604 780 931 932 1359
removing$	413 604 752 780 931 932 1359
removping$	931
removs$	413 780 931 932
removting$	931
renew	854 855
renew$	899
renewe	1903
renewe$	899
renewed$	3186 3669
renewes$	899
renewing$	899
renews$	899
reopen	1348
repainted$	3646
repair	1473 1009 2417 1348
repair$	95 1127 2570
repaire$	1127
repaired$	2756 2767 1011
repaires$	1127
repairing$	1127
repairs$	95 1127 2570
repeat	1578 171
repeat$	2861
repeated$	2861 1579
replac	1473 2154 1009 2417 1237
replace$	1242 1248
replaced$	2756 3433 3646
replaces$	1242
replacing$	1242
replie	1442 1449 1457 2754
replied$	2725
replies$	2732 2740
reply	1449 2738
reply$	2732
report	1409 1472 1487 2797 2808 153 1577 1578 171 225 3140 451 999 2414 2443 1283
report$	2701 2717 77 2770 132 139 148 2858 2860 1285 1286
reported$	2861 1579 2915 3139 2431 2435
reports$	2701 2717 2755 77 2770 132 139 148
represented$	1694
reques	616 2024 1222
request$	1544 3222
requested$	3180 2409
requests$	1544 3222
requir	2890 1759 371
require$	356 396 410 554 579
required$	382 396 2492 2493
requireed$	356 410 554
requireing$	356 410 554 579
requires$	356 396 410 554 579
researcher$	1031
researchers$	1031
resent	1569 2852
reserv	3633 1350
reset$	1127
resete$	1127
resetes$	1127
reseting$	1127
resets$	1127
reside	99 1507 2797 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 999 2414 2443 2623 1216 2627 1231 2640 1239 1283
resident$	2819
residential$	1871 489 650 656 1230
residents$	121 2819 1824 3187 3242 3255 3257 2001 3290 3625 2473
resili	2548 1337
resolv	235
resolve$	1643
resolves$	1643
resour	2797 1737 999 2414 2443 1283
resource$	1585
resources$	1585 298 3020 2550 2602 2611
respec	3000 1140 1160 1309 1334
respect$	2582 2589
respected$	2964 3016 3022
respectful$	2840 2530 2568
respectfully$	2568 2582
respit	2016
respite$	3299 770
respon	1449 2738 1457 2752 2753 2754 1693 1140 2548 1161 2569
respond$	233 1335
responding$	1335
responds$	1335
response$	2732 2932 2529 2549 1335
responses$	2740 1335
responsibility$	2929 3012 1123
responsive$	2976
rest	1797 3092 3096 3115 3117 3126 3129 1853 3148 3149 3150 3151 3177 3202 3216 535 1944 3228 3234 2016 2017 3326 3371 3382 3429 2147 3443 3448 3480 3500 3501 3502 3503 2221 2223 3515 3520 3524 3529 3530 3534 3552 3553 2271 872 873 2282 3566 2286 2288 2289 2296 3593 2311 3600 3601 3606 2324 3613 3618 3619 2345 3634 3638 3643 2622
rest$	1761 3047 3052 3063 3065 3066 3072 3080 3083 3088 3089 3096 3116 3126 3129 1853 3150 3177 3202 3216 535 3227 3228 3234 3299 2019 3333 3339 3365 3423 3445 3454 3459 770 3469 3472 3473 3475 3500 3501 3502 3503 2221 2223 3515 3520 3524 3529 3530 3534 3544 876 3568 2289 3579 3600 3601 3606 3618 3619
rested	2320
rested$	3603
restor	1141
restor$	1127
restore$	1127
restores$	1127
restoring$	1127
restors$	1127
restri	340 348 370 427 443 1860 491 586 778 844 920
restrict$	337 589 590 591 763 849
restricte$	849
restricted$	3029 3030 391 3143 481 589 590 591 849 2315
restrictes$	849
restricting$	337 589 590 591 763 849
restriction$	429 3131
restrictions$	429 3131
restricts$	337 589 590 591 763 849
restrictted$	591
restrictting$	337 589 591
resurfaced$	2786
resurfacing$	95
retain	854 1102
retain$	1167
retaining$	1167
retains$	1167
return	2738 2752 2753 212 2338
return$	213 507 509 569 812 2413
returne$	507 509
returned$	213
returnes$	507 509
returning$	507 509 569 812
returns$	213 507 509 569 812 2413
retwee	1457
retweets$	2740
reunit	1795
reunite$	3078
review	2754 1472 2797 1613 999 2407 2414 2443 2506 1283 1334
review$	80 2793 2899 2507 1100
reviewed$	79 2896 2435 1100
reviewing$	1100
reviews$	2755 80 2793 1100
revise	2754 2407
revok	491
revok$	502 970
revoke	878
revoke$	502 970
revoked$	970
revokes$	502 970
revoking$	502 970
revoks$	502 970
rewrit	1009 2417 1350
rid$	810
ride	99 1507 831 2266
ride$	1518 2088 3663
riders	3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
riders$	1824 3187 3242 3255 3257 2001 3290 3625
rides	1507
rides$	1518 3663
rift$	2535
rifts$	2535
right$	2804 1587 2967 3136
rights	1309
rights$	1185
ring	1409 2702 2808 1528 122 1780 1800 3093 3140 3218 851 3593
ring$	2811 146 1393
ringing$	3048 1393
ringle	1835 3128 3156 1874 476 1885 3179 1912 3224 3291 601 614 2023 2032 3341 3347 2291 2297 2303 2626 2636 1304
ringleader$	3612 2634 2635
ringleaders$	3612 2634 2635
ringri	1835 3128 3156 1874 476 1885 3179 1912 3224 614 2023 3347 2291 2297 2303 2626
rings$	146 1393
rink	39 3538 3539
rip	555
ripped$	578
rise	2792 2794 1289
rise$	106
risen	2794
rises	2792 2794 1289
rising	2792 2794 1289
risk	3000 2548 1337
risk$	2909 2914 2924 2501 2508 1111
risks	1337
risks$	2909 2914 2924 2501 1111
risky	3000
ritual$	2319
rival	1297
river$	3581
road	3378 2251
road$	3387 3540
roads$	3540
robbed	1533 2847 160 1078
robbed$	2816 2486
robber	1291
robberies$	164 1302
robbery$	164 1302
robs	2847
robust	202 2542 1141 1160
robust$	1610 1104 1121 2568
robustly$	2881 2568
role	2597
role$	1123
roll	6
roll$	241 2427
rolled$	2754 2407
rollout$	1414
room	39 45 67 3118 3119 3120 3124 1944 3315 2083 3366 2114 3397 2251 3536 2280 891 3650
room$	1453 66 95 297 3051 1882 1901 3214 3227 3369 2098 3391 3404 3405 723 3483 3535 3540 3563 912 3609 3631 3632 2360 3652 3654 3660
rooms	3366 3397 884
rooms$	66 3051 3214 2098 3385 3405 3483 3535 3540 3631 3632
root$	1161
rose	2792 2794 1289
roster	1925 889 2309
rota	23 2797 3401 889 999 2414 2443 1283
rota$	31 2749 3622 3652 3660 3688 1010 1013
rotas$	31 1010
round	3094 3221
round$	2704 186 3038 3506 3578 947 2425 2598
rounde	2390
rounders$	3673
route	3378 2251 3536 2368
route$	3178 2091 3387 3402 2368 3651 3660
routes$	2870 3178 2091 3399 3402
routin	1076
routine$	2078 2319 1098
routinely$	1098
routines$	2484
row	3687
row$	148 1850 2123 3407
rowdy	3561
rows$	148 1850 2123 3407
rugby	2390
rugby$	3673
rule	96 3037 2373
rule$	97 3036 357 358 396 429 3254 594 3360 2263 3656 3660 1010
rulebetween$	3132
ruled$	1574 396
rules$	97 3036 396 2263 3656 1010
rulesbetween$	3132
run	1448 2754 2338 2407
run$	2706 2731 2782 2842 2850 191 1844 1937 3663 3688 2411 2685 1376
rung	1408 2702 1442 2727 2729 1451 2754 1480 105 2826 3140 1038
rung$	2691 2725 2763 1513 2446
runnin	1431
running$	2698 2714 2722 1376
runs	2748 1472 2338
runs$	2755 2842 191 3663 2411 1376
s$	176 1646 1767 1768 1778 415 3118 3119 3120 3124 3152 1899 1910 1939 535 605 612 2031 3583 2340 2619
s20$	2639
s34$	1221
s35$	1221
safe	268 3000 310 3018 2368 2542 2548 1309
safe$	2804 2840 1676 2967 2969 2970 1718 3016 3651 2470
safegu	1140 1309 1334
safeguarded$	2964
safely	1039
safely$	2447 2464
safer	310 3018 2212 1039
safer$	2967 2969 2970 1718 3016 438 2228 821 2447 2552
safety	3000 2542 2548
safety$	2962 1149
said	1569 2852 171
said$	2712 2820 1579 1286
sales$	130
same	1869 3264 704 2131
same$	2802 1596 1597 3085 3118 3119 3120 3124 3152 3207 3208 3210 3230 3264 2086 3377 2108 2131 3414 3417 2135 2137 2139 2144 2148 3454 3551 3592
sample$	2433
samples$	2433
sancti	1303
sat	2702 475 1883 2360
sat$	1442 2081 710
satisfy$	1163
saturd	609 738 739 2360
saturday$	2730 609 3300 738 2146 739 3430 3658 2384 3671
saturdays$	2730 3300 2146 3430 3658 2384 3671
saved$	81
saw	1569 2852
saw$	2706 2775 2428
say	2808 1528 1569 2852 1863
say$	119 2811 2820 2954 526 910 2454 1286
saying$	526 910 1286
says	1569 2852
says$	119 2820 526 910 1286
sbetween$	3132
scale$	1165
scales$	1165
scaling$	1165
scatte	1906 1907 2067 2068 896 945 1232
scatter$	3189 505
scattere$	505
scattered$	3190 3350 3351 2353
scatteres$	505
scattering$	505
scatters$	3189 505
schedu	2754 1925 2407
schedule$	2438
scheme	2797 999 2414 2443 1283
scheme$	31 2769 3402 1003
schemes$	31 3402
school	34 35 39 1465 63 2783 2845 1870 1900 607 3315 3323 2041 642 2083 3366 2084 3378 2097 2106 2112 3395 3396 2114 3397 824 2251 3536 891 3676
school$	0 1 2700 16 20 22 2734 64 73 94 1512 2834 1553 2841 3153 3154 3178 1897 3183 501 1920 3295 2015 617 618 3317 627 3318 3319 3322 3324 3325 3331 2059 3343 3389 3402 819 832 3554 3628 3677 2465 2546 2677
schoolchildren$	3255
schooled$	2014
schools$	0 1 2700 16 20 22 2734 73 94 1512 3154 3178 1897 1920 617 618 3331 3367 3380 3385 3389 3402
scope	1577 1578
scope$	2860 2861 1901 1154 1155
scopes$	1154
scoping$	1154
score	2808
score$	1286
scores$	1286
scrap	951
scrap$	473
scrape$	473
scrapes$	473
scrapped$	2374
scrapping$	473
scraps$	473
screen	99 1507 2797 999 2414 2443 1283
screenshot$	76
screenshots$	76
screwe	2366
screwed$	3649
seal	472
search	1533 2846
search$	265 1306
searched$	2816
searches$	148 1306
seat	32 477 1963 814 857 895 896 2305 2306 2309
seat$	1850 504 1947 577 667 699 716 792 3570 3589 3609 3632 3652 3680 996 1400
seate$	996
seated	475 1883 1925 2079
seated$	467 1884 2081 699 710 977 1400
seates$	996
seatin	1963
seating$	65 1802 504 667 716 3558 996 1400
seats$	65 1850 3178 504 577 667 699 716 792 3589 3632 3680 996 2664 1400
seatting$	716 996
second	3315 3429 2360
second$	3643
section20$	2639
section34$	1221
section35$	1221
secur	616 2024
secure	1458 2754 2407
secure$	1871 489 650
secured$	2741 3180
security$	2813 2962
see	1409 2808 1569 2852 3028 3046 1780 1790 3079 1800 3093 405 3111 3121 1843 3184 3218
see$	196 2955 3019 3042 3045 3047 1771 3062 3073 1794 1804 1813 499 500 1947 2066 809 990 1169
seee$	500
seees$	500
seeing	3040 1801 405 3110 3114 2238 2295 3602
seeing$	196 3042 3048 3056 3059 3082 1813 3144 499 500 3259 2161 2175 809 3578
seek	616 2024 797 855 1157 1222
seek$	261 801 1108 1119
seeke$	801
seekes$	801
seekin	1157
seeking$	801 1108 1119
seeks	1157
seeks$	801 1108 1119
seen	1408 2727 2729 2752 2754 1480 2778 105 1755 1790 1859 541 595 695
seen$	2691 2713 2735 2763 1513 2814 3038 3073 1855 448 449 450 3142 1949 3241 2003 2080
sees$	809 990
seize	1303
seized	1009 2417 1303
seizes	1303
seizur	1303
select	2309
select$	804 949
selecte$	804 949
selected$	949 2439
selectes$	804 949
selecting$	804 949
selective$	835
selects$	804 949
selectting$	949
self$	2312 2548 1161
sell	160 2481
sell$	2848
seller	124 2827 1297
seller$	123 3655 1299
sellers$	123 3655 2473 1299
selling$	2456 2480 2482
sells$	2482
semina	2797 999 2414 2443 1283
send	451 471 477 484 576 615 624 822 844 847 857 865 880 889 890 894 1252
send$	504 507 509 546 569 640 643 679 840 874 1392
sende$	507 509 643
sended$	640 643 874
sendes$	507 509 643
sending$	504 507 509 569 640 643 874 1392
sendred$	640
sends	2748 1472
sends$	2755 504 507 509 546 569 640 643 679 840 874 1392
senior	2301 3585 2360
senior$	1104
sense$	271 904 2527
sensit	202 1693 1160
sensitive$	1610 2919 2976 2568
sensitively$	2881 2568
sent	2707 1427 1448 2748 2752 2754 1506 108 1533 3140 475 1883 541 624 844 847 865 889 890 2407 1350
sent$	2710 2731 2789 1516 2816 127 2846 3139 463 1884 1893 1949 2009 2014 613 2022 2030 632 3330 2049 643 645 652 679 703 822 848 2259 3554 2281 874 925 1017
sente$	643
sented$	643 874
sentence$	2859 2488
sentences$	2859 2488
sentes$	643
senting$	643 874
sents$	643 874
separa	3140 451 1907 2067 2068 2103 705 803 3511 3576 3577 1232
separate$	375 1871 3166 3167 3168 478 3170 3173 3175 3176 486 1895 2048 2055 675 676 2087 683 684 2093 2095 688 690 2102 2104 698 2110 2111 706 2116 2118 2119 2121 2122 715 2124 2126 2127 721 2133 2136 2138 733 734 2143 2145 781 2200 800 2222 843 2252 2253 3541 3548 3549 3595 3614 2348 2357 2624 2642
separated$	375 3139 3190 3350 3351 2113 2642
separately$	3287 3383 3386 3608 1347
separates$	375
separating$	375
separation$	488 1232
septem	2360
september$	2832 1550 3604
sergea	34 35 1465 63 2783
sergeant$	1419 72 1301
serv$	917
serve	2266 2401
serve$	1980 2293 886 917 3684 1363
served	2790 2079 2281
served$	127 1937 3551 3555 3564
serveed$	2293 886
server	415 3538 3539
server$	1823 3107 418
serves$	2293 886 917 1363
servic	34 35 45 1465 2905 304 2414
service$	1419 31 2724 1453 2940 1864 3677 1003 1032
services$	2695 31 2724 73 2870 1628 228 1655 2940 1712 1032 1120 2550 2551
serving$	917 1363
servs$	917
servting$	917
sessio	103 2797 1852 595 2062 2096 2112 3395 3396 3438 2251 884 999 2414 2443 1283
session$	2724 2769 1511 2798 2882 1867 3282 2003 3295 3338 656 3379 2098 2099 3402 3404 2129 3415 3419 3420 2150 3434 2152 3436 3557 3584 3663 1285
sessions$	2724 2769 1511 2798 2882 1867 2003 3295 3338 3379 2098 3402 2129 3416 3419 3432 2150 3434 2152 3436 3557 3663
set	1870 1900 607 2083 3366 3378 2112 3395 2114 3397 2250 2251 3536 851 1222
set$	2754 1474 1578 171 172 173 1688 2978 3153 3183 2015 3319 3391 3405 3456 3490 2208 2210 3533 2360 2401 2407 1009 1196 1257
sets	1852 3366 3395 3397
sets$	3385 3405 2208 1196 1257
setting$	2872 2959 3001 3486 1196 1257
settings$	2872
settl	615
settle	2284 3607
settle$	3299 3302 820 3567
settled$	2022 3567
settles$	820
seven	36 38 117 161 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1913 1914 3202 3216 535 3228 3234 547 3261 3262 603 3356 2074 2075 3359 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2623 1216 2627 1231 2640 1239
seven$	1446 1525 2258
sever	348 407 769 782
several$	606
severed$	3044
severi	348
severs	348
sew	1348
shadow$	2197
shall$	404 464
shalln	402
shalln$	402
shallnot$	1810
shar$	1107
share	225 831 1333
share$	24 229 1924 2071 704 2226 3633 997 1107
shared	2754 1869 3510 2407 1333
shared$	2775 2915 415 1825 3152 705 2149 742 2151 3437 2155 2226 2260 945 1017 2435
shares	1457 1472 1333
shares$	2740 2755 1924 2071 704 997 1107
sharin	1333
sharing$	2742 229 3059 1924 2071 704 2226 2349 1107
shars$	1107
sharting$	1107
she	161 1835 3128 3156 1874 476 1885 3179 1912 3224 614 2023 639 641 3347 2291 2297 2303 2626
she$	2810 1706 3002 1730
shed	3650
sheet	2797 999 2414 2443 1283
sheet$	1436 60 2879
sheets$	1436 60
shelte	32 1963 2305 2306 3650
shelter$	65 95 100 577 3589 2429
shelters$	100 2429
shelve	2320
shelved$	3603
shephe	484
shift	103 2797 1870 2114 3397 839 2251 3536 3538 3539 880 889 893 999 2414 2443 1283
shift$	2749 1511 2798 3153 3338 2099 912 947
shifts	1852 3397 884
shifts$	1511 2798 3153 3338 947
shine$	2988
shoo	574
shop	39 1534 2280 3676 2451 2554
shop$	2734 73 2787 2817 3253 3275 3563 3609
shopke	63 2783
shopkeeper$	0 1 2700 16 20 22 94 1512 121 2474 2483
shopkeepers$	0 1 2700 16 20 22 72 94 1512 121
shoplifting$	1302
shops$	2734 73 2787 2817 3253 3679
shorte	778 1289 1348
shorter$	908
shot$	810
should	2991 2995 1726 402
should$	201 242 243 1662 273 1695 404 464 2047 2158 2182
shouldn$	402
shouldnot$	1810
show	99 1507 1528 445
show$	2694 2811 432 656 912 3662 2421 2469 2685 1397
showing$	1468 2421 1397
shown	2707 2727 2729 1505 108 307
shown$	2788 1516 1715
shows	1507
shows$	2694 2421 2469 1397
shrubs$	1024
shun	830 2238
shut	3106 416 417 472
shut$	562 571 573 899 2467
shute$	899
shuted$	562
shutes$	899
shuting$	562 899
shuts$	562 899
siblin	3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 687 694 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
siblings$	1824 3187 545 3242 3255 3257 2001 3290 3625
side	1507 1160
side$	2835 3157 3171 3181 3192 3203 3305 3306 3307 3308 2026 2123 3407 3483 3535 3540 3581 3584 3622 3628 3631 3673 3687 2568
sides$	3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 3171 482 1913 1914 547 3261 603 3356 2074 2075 3359 2123 3407 3467 3483 2221 2231 2233 3517 3535 3540 3545 2265 858 2278 2290 2325 3631 3640 2623 1216 2627 1231 2640 1239
sight$	1617
sighted$	2503
sighting$	132
sightings$	132
sign	2715 2719 32 2752 2753 96 847 889 890 955
sign$	14 1430 1435 28 1457 65 1477 100 2797 3254 840 892 954 2363 956 3652 999 2414 1010 2429 2443 1283 1382
signal$	415
signed	2754 2764 1505 2407 1009 2417
signed$	1408 1410 14 1430 1448 2764 1494 2788 1009 1382
signing$	1382
signpo	1408
signpost$	1321
signposted$	2691 2424 1321
signposting$	1321
signposts$	1321
signs$	14 1430 65 100 3254 954 2363 956 1010 2429 1382
silent$	3109
silly	3561
silos$	2939
sim$	819 832
simpler$	438
since$	939 2463
sing$	188 1270
singes$	1270
singing$	188
single	746 2272
single$	1029
singles$	1238
singly	2103 3576 3577
singly$	3232 3276 3286 3386 3608 2632 2647
sings$	188 1270
sister	3034 1757 395 3096 1816 1817 1829 1831 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1898 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3335 649 3356 2074 2075 3359 687 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
sister$	1310
sisters$	1824 3187 3242 3255 3257 2001 3290 3625 2473
sit	2702 172 477 1908 521 3246 2066 831 857 2266 895 896
sit$	1518 2803 146 1755 3045 1800 405 406 3097 1839 3163 504 1927 1929 3267 1985 3269 3277 2065 3349 2071 3355 2081 2100 699 714 716 3590 977 996 2422 1046 1267
site	2036 2083 3366 3378 3396 2114 3397 2251 3536 922
site$	31 406 458 489 3297 3319 3343 3418 3535 996
sitering$	1929
sites	3366 3397
sites$	31 3385 3535 996
siting$	406 504 1929 716 996
sits$	2717 1518 2803 146 3163 504 2071 2100 699 714 716 977 996 2422 1046 1267
sittin	1808 3114 1859 3366 2251 3536 3537 884 3602
sitting$	3040 3059 3082 405 1839 3142 1929 3355 3361 2099 699 716 996 1267
sittings$	3367
situat	2926 2548
situation$	1586 2925 2508
six	36 38 117 161 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 3261 3262 2010 3293 603 3356 2074 2075 3359 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2451 2623 1216 2627 1231 2640 1239
six$	1446 112 1525 118 3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 3187 1913 1914 547 3261 603 3356 2074 2075 3359 3467 2221 2231 2233 3517 2258 3545 2265 858 3550 2278 2290 2325 2380 2623 1216 2627 1231 2640 1239
sixth$	2845 2106 2112
size$	1851 1994
skate	831 892 3650
skate$	1270
skatees$	1270
skater	36 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
skaters$	1824 3187 3242 3255 3257 2001 3290 3625
skates$	1270
skill$	1339
skills	808
skills$	1680 298 1339
slacker$	3504
slate$	2027
sleep	2808 1748 1777 414 2224 2266
sleep$	1927 1294
sleepover$	3027 3060 452 3507
sleepovers$	3027 3048 3060 1822 452 1951 3507
sleeps$	1294
slept$	1294
slide	2797 999 2414 2443 1283
slide$	811
slides$	811
sliding$	811
slighter$	3504
slip	2338
slip$	292 811
sliping$	292
slipping$	292 811
slips$	292 811
slot	2096 3396 2114 3397 2251 3536 3537
slot$	3178 3338 3379 2098 2099 3404 2141 3584 912
slots	3397 884
slots$	3178 3338 3379 2098 2141
slow	920
small	2185
small$	3468
smart	2542
smile	1529
smile$	2812
smiles$	2812
snap$	415
snapchat$	415
sneak	2338
snooke	2390
snooker$	3673
so$	388 403 424 425 433 466 527 533 611 655 658 682 3375 2130 728 767 777 828 837 916 935 937
social	1755 3040 3082 440 3144 2295 3627 1346
social$	34 35 1465 3033 2194 2204 2211 2215
socialise$	3038 3095 3573 2620
socialising$	1848 3578
sofa	1963 2305 2306 955
sofa$	577 3589 3609 2363
sofas$	577 2363
sold	160 3588
sold$	2482
solely$	3235
solicitor$	3689 1312 1314
solidi	1336
soluti	2956 1161 2569
some	3291 639 3643 953 2636
some$	1599 1671 1692 1729 1835 3128 3156 1874 476 1885 3179 1912 3224 606 614 2023 2032 3336 3347 2261 881 2291 2297 2303 952 2361 2626 2636
somebo	304
somebody$	2819 1655 1712 1734
someon	304
someone$	2819 1655 1712 1734
someth	2956
something$	245 323 2334 1198
somewh	3310
somewhere$	245 3492 2280 2281 2334
son	3034 1757 395 1816 1817 1829 1831 1835 454 1885 3169 480 482 1913 1914 547 3261 603 3356 2074 2075 3359 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 2325 2623 1216 2627 1231 2640 1239
son$	1830 3615 1310
song$	95 3653
sons$	1830 3615
soon$	1984
sooner	1289
sooner$	2605
soonest$	1600
sort	235
sort$	235 1643 2210
sorts$	1643
sought	855
sought$	2906 2945 3022 3180 2409
sourc	616 2024
source$	246
sourceing$	246
sources$	246
south	3157 3181 3192 3203 3305 3306 3307 3308 2026 2053
spac$	505
space	67 2998 1944 2016
space$	66 2959 297 298 3001 1850 1882 505 3227 3299 776 783 3579 3652 2585
spacebetween$	3132
spaced	945
spaced$	2353
spaces$	66 2959 3001 505
spacesbetween$	3132
spacin	441
spacing$	1849 505
spacs$	505
speak	1409 2702 122 1790 431
speak$	146 183 218 309 3017 3047 1780 3073 1800 3093 430 1843 451 985 986 1205 2685
speaking$	218 309 3040 985 986 1205
speaks$	146 183 218 309 985 986 1205
special$	1871
specialist$	1622 489
speed	1203
speed$	2611
spend	2808 3028 3121 2066 831
spend$	30 2795 1755 3047 1839 1843 3349 3355 3532 1053
spendi	2295
spending$	30 3040 3056 3082 3114 1839 3355 3532 3578 3627 1053
spends$	2795 3532 1053
spent	1437 1458 1541
spent$	2720 2741 1467 2795 2824 2457 1053
split	1784 477 1906 1907 1916 2067 705 2183 839 2320 945 1232
split$	3139 3189 3190 3199 560 3350 2068 665 666 2113 710 712 3466 3603 2353
splits$	3189 665 666 712
splitting$	665 666 712
spoke	2702 1038
spoke$	2706 1443 2446
spoken	1442 2754 1038
spoken$	1408 2706 2725 2727 2729 1451 1480 2778 1502 105 2446
spot	2305 2306
spot$	3570 3589
spotte	1859
spotted$	1855 448 449 450 3142
spread	8 705 945
spread$	505 2113 710 2353 1107
spreade$	505 1107
spreades$	505 1107
spreading$	505 1107
spreads$	505 1107
spreadting$	1107
spring	2360
spring$	2832
spur$	2347
squad	1870 3315 2114 3397 3401 2251 3536 3538 3539
squad$	3153 3338 3405 3584 3622 2360 1301
squads	2097 3397
squads$	3338 3380 3405 3640
square$	1755 3245 3253 3275 3295
squeez	893
stab	2847
stabbing$	164 1302
stabbings$	164 1302
stabil	1161 2569
stable	3538 3539
staff	34 35 1465 62 63 2783 1737 2554
staff$	0 1 2695 2700 1419 16 20 22 25 56 58 1470 64 68 2766 94 1512 121 228 1655 1682 3020 2429 1120 2556 2566 2575
staffe	1448 1009 2417
staffed$	2731 1260
staffing$	1585 1260
staffs$	1260
stage	3650
stage$	95 2872 2883 2975
staged	2790
stagge	722
staggered$	734 2143
stall	2797 955 999 2414 2443 1283
stall$	912 2363 3662 2382 3686 3688 1298
stalls$	2363 3662 3686 1298
stance$	2972 2607
stand	1903 521 2266
stand$	406 3186 1929 3267 3277 2065 699 716 912 996 1266
stande$	406 996
standering$	1929
standes$	996
standi	3040 3082 904
standing$	406 1929 716 2312 3623 996 1028 1266
stands$	716 996 1266
standting$	1929 716 996
start	2808 475 1883 709 2142 822 851 2266 892
start$	2994 463 494 3299 2027 632 640 652 2096 1192 1229 1366
starte	2754 1674 1716
starte$	494
started$	127 2957 2987 2999 640 1366
startes$	494
starting$	494 640 1229 1366
startred$	640
starts$	494 632 640 652 1192 1229 1366
starttime$	3425
starttimes$	3425
state$	1430
stated	1578
stated$	2861
stateed$	1430
statements$	1012
states$	1430
statio	477
station$	2787 3245
stations$	2787
status	904
status$	2312 3623
stay	2808 172 1684 285 1903 521 3315 831 839 3571 950
stay$	146 226 1636 1648 2967 1687 385 397 3094 490 3186 1929 627 3332 3334 644 2081 2090 3506 2280 3569 963 1059 1062 1095 1145 1234
stayaway$	2358
stayd$	490
stayering$	1929
staying$	226 385 397 1929 963 1095
stays	3571
stays$	146 226 1648 1687 385 397 490 644 2090 963 1059 1062 1095 1234
stayting$	1929
steadier$	842
steady$	1103
steer	431 479 484 829 1334
steer$	385 679 752
steering$	26 48 2797 385 752 999 2414 2443 1283
steers$	385 752
step	1831 2216 839
step$	771 1193
stepbrother$	1310
stepcarer$	1310
stepcarers$	1310
stepdad$	1310
stepdaughter$	1310
stepfather$	1310
stepmother$	1310
stepmum$	1310
stepparent$	1310
stepparents$	1310
stepping$	1193
steps	1663 1963
steps$	2946 577 1193
stepsister$	1310
stepson$	1310
stereo	1308
stereotypes$	2555
steward$	56
stewards$	56
sticke	96
sticker$	98 100
stickers$	98 100
stigma	1161 2569
stigma$	2555
still$	1519 1520
stimul	1336
stir	851
stock	1252
stood$	141
stop	2808 340 348 1763 368 369 378 407 409 417 423 427 453 491 543 743 2251 3538 3539 859 914 936 941 951 955
stop$	2749 334 349 1764 378 1786 412 3105 1827 1828 1861 473 520 3215 559 1976 670 3433 753 758 3465 830 3546 869 911 2344 3628 942 2363 1046 1048 1130 1368
stopding$	334
stope$	473 911
stopes$	473 911
stoping$	670 869 911 1130
stopning$	334
stoppe	2743 1533 1542 1556 2846 1573 3106 1860 878 2320
stopped$	2816 2825 2839 2856 3029 3030 3044 391 3105 3143 525 3236 3433 3441 3547 3603 1048 1368
stoppi	348 368 743
stopping$	334 349 1786 412 473 869 1368
stops	2743 348 368 743
stops$	148 334 349 1786 412 1861 473 1976 670 3433 3546 869 911 942 1046 1048 1130 1368
stopting$	1786
story$	2835
strang	2827
stranger$	2823 2474
strangers$	2823
strate	2797 808 999 2414 2443 1283
strategic$	1104
strategies$	1664 1680 2550 1340
strategy$	26 2932 1340
stream	3401 1336
streams$	3409
street	3118 3119 3120 3124 2092 2251
street$	3161 3249 3540 3628
streets$	3249 3375 3540
streng	1140 2548 2574 1334
strength$	2951 1185
strengthen$	1115
strengthene$	1115
strengthened$	2964
strengthenes$	1115
strengthening$	1115
strengthens$	1115
strengths$	2951 1141 1185
strik	1080
strike$	168
strip$	931
stripe$	931
striped$	931
stripes$	931
striping$	931
stripping$	931
strips$	931
stripting$	931
strive	1157
strong$	2356 1103 1199
stronger$	301 1184
struck	1080
struck$	168
structured$	2606
studen	156 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 2032 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3587 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
student$	2819 1564
students$	2819 1564 1824 3187 3242 3255 3257 2001 3290 3625 2473
studio	39 3538 3539
study	2266 3607
study$	1927
subjec	1852 2062
submit	1427 2754 1472 2407
submit$	1380
submits$	2755 1380
submitted$	2710 1380
submitting$	1380
succeed$	2988
succes	2574
sucked$	811
suitab	253 1750 796 803
suitable$	1622 1654 1661 3033 2493
summer	2360
summer$	2832 3336 648
summers$	648
sun	2360
sunday	609 738 739 2360
sunday$	2730 609 3300 738 2146 739 3430 3658 2384 3671
sundays$	2730 3300 2146 3430 3658 2384 3671
superv	34 35 1465 1487 1488 2797 475 1883 695 999 2414 2443 1283
supervised$	3030 3137 1210
supervision$	2750 2770 2771 3137 1343
supper	99 1507 2383
supper$	3662 2382 3666 3677 3686 3688 2669
suppers$	2669
suppli	1479 160
supplied$	2762 2482
supplier$	1302
suppliers$	1302
supplies$	1302
supply	160 2481
supply$	2848 1302
supplying$	1302
suppor	1408 1409 2797 202 1613 2905 268 1693 310 3018 479 2028 695 808 999 2414 2443 2542 1140 2548 1160 1283 1334
support$	2724 2750 2908 253 2944 254 1664 2152 1135 1138 2550 2551 2570 2602
supported$	2691 2896 254 2970 3016
supporting$	254
supportive$	1610 1676 2961 2976 1718 1103 2568 2610
supports$	254
sur$	500
sure$	279 2978 396 500 2596
sured$	396
sures$	396 500
surgeo	1082
surgeon$	2490
surger	2383
surgery$	3666
suring$	500
survey	1440 2727 2729 2797 999 2414 2443 1061 1283
survey$	13 31
surveyed$	2723 2728
surveys$	13
suspen	461 491 599 2009 610 1226
suspend$	502 602 883 1217 1228
suspende$	502 602 883 1228
suspended$	3155 1876 3292 3294 3296 883 2374
suspendes$	502 602 883 1228
suspending$	502 602 883 1228
suspendned$	883
suspendning$	602 883
suspendred$	883
suspendring$	602 883
suspends$	502 602 883 1217 1228
suspension$	488 600
sustai	1319
sustained$	2964
swap	830 2238 1350
swap$	462
swape$	462
swapes$	462
swaping$	462
swapping$	462
swaps$	462
sway$	532 3303 2197 790 2199 2310 903 3639
sweep	574
sweep$	1358
sweeping$	1358
sweeps$	1358
swiftly$	2881
swim	67 99 1507 2266 892
swim$	3662 2669 1270
swimes$	1270
swimme	3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
swimmers$	1824 3187 3242 3255 3257 2001 3290 3625
swims	1507
swims$	2669 1270
switch	647 847 880 889 890 893
switch$	462 1244
switche$	462
switched$	848 1009 1244
switches$	462 1244
switching$	462 1244
switchping$	462
switchs$	462
sympathetic$	2530
system	2754 2407
system$	31 2772
systems$	31
t$	387 1803 1810 1832 437 516 517 519 537 2069 2115 2128 740 788 838 862 868 901 919 930 943 944 1212
table	32 1963 3378 2108 2112 3395 2251 3536 3537 3587 2305 2306 955
table$	65 2877 1850 1882 577 2098 3391 792 3483 3535 3558 3589 912 3609 3632 2363 2390 3688
tabled	2754 2407
tables	2083 3366 2114 3397 884
tables$	65 1850 577 2098 3385 792 3483 3535 3558 3632 2363
tackle	233 1140 1303 1333
tackle$	1641 1130
tackled$	2964
tackleing$	1130
tackles$	1130
tackli	1303 1333
tailor	253
tailored$	1661
tak	417 461 471 472 477 555 2216 857 1252
tak$	507 509 643 780
take	197 212 624 719
take$	6 2715 82 167 168 184 185 255 261 275 281 2978 306 321 1877 507 509 1947 569 643 780 840 2293 938 991 1015 1088 1395
taked$	643
takeed$	2293
takeing$	569
taken	2830 2831 212 3140 475 1883 541 795
taken$	1427 1448 2754 2764 127 1574 167 168 184 213 306 3139 1884 1893 511 1949 3268 578 2030 679 780 3588 2407 2420
takes	197 212 624 719
takes$	2715 167 168 184 185 281 306 321 507 509 569 643 780 840 2293 938 991 1088 1395
taking	197 624
taking$	1431 2715 168 184 185 255 275 281 306 321 507 509 643 780 840 1088 1395
taks$	507 509 643 780
talk	1409 2797 122 3028 431 999 2414 2443 1283
talk$	2798 2803 183 218 309 3017 1780 1800 3093 430 1843 2454 1156 1205 2685 1285
talked	1442 1038
talked$	2725 1443 2727 2729 2446
talkin	3114
talking$	218 309 3059 1801 2520 1205
talks$	2798 2803 183 218 309 1156 1205
tally$	60
tap$	1171
tapping$	1171
taps$	1171
target	2847 253 2481 1076
target$	2721 86 2848 2415 2438 2484 1194
targeted$	1661 1194
targeting$	2484 1194
targets$	86 2415 2484 1194
task$	26 86 2793 2797 999 2414 2443 1283
tasking$	2903
tasks$	86 2793
taught	2702 475 1883 1925 695
taught$	467 1884 2014 3330 652 2081 2259 977 2428
taxi	3536 3537 2365
taxi$	71 2098 3402 3632 3648 3662 3686 3688 1298
taxies$	3648
taxis$	71 2098 3402 3632 3648 3662 3686 3688 1298
tea	99 1507
teach	445 477 808 814 857 2309
teach$	2842 272 504 667 1387 1388
teache	34 35 1465 62 63 2783
teache$	272
teacher$	0 1 2700 16 20 22 25 56 64 94 1512 2809
teachers$	0 1 2700 16 20 22 25 56 1470 64 94 1512 2809 121 3505
teaches$	2842 272 1387 1388
teaching$	272 504 1387 1388
teachs$	272 504
team	2905 1870 1900 1930 2114 3397 2251 3536 3538 3539 1346
team$	1419 1434 2724 1460 68 1630 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 3153 1885 3169 480 482 3177 1897 3183 1904 1913 1914 3202 3213 3216 535 3228 3234 547 1961 3261 3262 2007 2010 603 656 3356 2074 2075 3359 702 3405 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3584 3600 3601 3606 2325 3618 3619 3622 2342 952 2360 1020 2623 1216 2627 1231 2640 1239
teamin	1346
teamma	3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
teammates$	1824 3187 3242 3255 3257 2001 3290 3625
teams	2097 2106 3397 884
teams$	2695 2724 3380 3389 3405 3640
tear	829
teas	1507 2224
teas$	3507
teenag	156 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 1982 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
teenagers$	1564 1824 3187 3242 3255 3257 3265 2001 3290 3625 2479
telegram$	415
teleph	1408
telephoned$	2691
tell	2808 1528 122 1569 2852 371 445
tell$	119 2811 2820 146 153 356 410 554 579 2226 1286 1398
telled$	356 410 554
telling$	356 410 554 579 2226 1398
tells	1569 2852
tells$	119 2820 146 153 356 410 554 579 1286 1398
tellsed$	356
tellsing$	356
tellss$	356
temple	3538 3539
temple$	3677
tempt	829
temptation$	2197
tempted$	811
ten	2451
tenanc	642 891
tenancies$	2098 978
tenancy$	617 618 2098 978 3689
tendered$	2440
tennis	2390
tennis$	3673
tensio	1161 2569
tent	3401
tent$	3632 3685
tents$	3632 3685
term	1590
term$	2832 2873 648
termly$	1005
terms$	2797 648 999 2414 2443 1283
test$	2797 999 2414 2443 1283
text	1409 2702 2797 122 1780 1800 3093 999 2414 2443 1283
text$	13 1544 139 146 1393
texted	1408 2727 2729 1451 1038
texted$	2691 2446
textin	1820
texting$	3048 3103 1393
texts$	13 1544 139 146 1393
than	1956 3252 2202 3513
than$	1524 2837 1775 3101 1894 3185 3231 3239 3240 557 3256 1974 1992 3278 3279 2002 2268 928 2487
thanke	2727 2729
that	2926
that$	1422 1455 1536 2909 2925 247 2974 374 1815 833 2378 2450 2460 2471 1066 1067 1068 2656
the	2389 2554 2562
the$	1420 2726 2821 1557 1594 2884 269 1682 1683 1689 1698 303 1815 2031 2163 2167 2180 2235 2328 2367 2369 2370 3654 2372 2375 2378 2379 2380 974 2391 2395 2397 2402 2403 2404 2405 2406 2450 2460 2468 1066 1067 1068 1075 2556 2566 1187 2648 2649 2650 2651 2652 2653 2654 2657 2658 2659 2662 2663 2667 2668 2671 2672 2676 2677 2682 2684 2690
theatr	39
theft	1291
theft$	2823 164 1302
thefts$	2823 164 1302
their	545 2243
their$	2726 1517 176 2884 1698 1720 3047 1815 1889 1910 1939 558 605 2163 2167 2287 2328 2340 2375 2378 2397 2402 2403 2405 2450 2460 1187 2654 2657 2663 2677 2682 2690
theirs$	2840 2472
them	36 135 1547 1557 1568 1570 1571 278 1686 3034 1757 395 1816 1817 1829 1835 3130 454 1885 3169 480 482 1913 1914 3223 547 1961 3261 3262 2007 603 641 3356 2074 2075 3359 3372 687 702 3467 2221 2231 2233 3517 3545 2265 858 2278 2285 2289 2290 2325 3618 2342 2389 2392 2398 2404 2451 2468 2548 2554 2623 1216 2627 2636 1231 2640 1239
them$	1422 2726 2812 2819 2821 1543 2851 2853 2854 2855 2884 2925 1682 2996 1731 3242 1961 3248 1967 3257 2001 3285 3290 3344 737 3460 785 3625 2361 3675 2395 2460 1062 2556 2566 2656 2671 2672 2677 2680 2681 2690
theme$	2924
themes$	2924
themse	117 1039
themselves$	1525 2892 2988 3586 2447 2571
then$	3604 2611
therap	1082
therapist$	2490 1312
there	2748
there$	2801 2802 2876 2938 1665 3377 723 3559 1056 2674
these	1853 2554
these$	1568 1815 3344 2235 2328 2372 2546
they	36 37 54 88 117 152 161 278 1686 454 660 858 2278
they$	1445 1462 1496 89 93 112 113 1525 118 2810 2819 1560 1586 1706 3002 1730 785 1278
thick	2236
thick$	3519
thin$	823 826
thine$	823 826
thines$	823 826
things	2926 2937
things$	1586 1592 2909 1664 319 1738 2520
thining$	823 826
think	1569 2852 1684
think$	1521 1528 2967 2973 512 1060 1125 1151
thinking$	2918 1125 1151
thinks	1569 2852
thinks$	1521 1060 1125 1151
thinner$	3504
thinning$	823 826
thins$	823 826
third	2360
this	1578 2926 2468
this$	1422 2858 2860 2861 2862 2909 2925 1815 2163 2167 2180 2235 3583 2328 2460 1067 1068 2583
those	1853
those$	157 159 1815 2372
though	1569 2852 1079
though$	2487
thought$	2918 1667 3525 835 1060
thread	8
thread$	418
threat	1533 2846 2847 160 1078 1291
threat$	1544 148 2844
threaten$	2848 2849
threatened$	2816 2486
threats$	1544 148 2844
three	117 161 3034 1757 395 3096 1816 1817 1829 1835 3118 3119 3120 3124 3126 3129 1853 454 3150 1885 3169 480 482 3177 1913 1914 3202 3216 535 3228 3234 547 3252 3261 3262 1982 2010 3293 603 639 3356 2074 2075 3359 694 3429 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3593 3600 3601 3606 2325 3618 3619 952 3643 953 2398 2623 1216 2627 2636 1231 2640 1239
three$	1525 2855 3034 1757 395 1816 1817 1829 1835 3128 3134 454 3156 1874 476 1885 3169 480 482 3179 1912 1913 1914 3224 547 550 3261 3265 1989 3283 603 606 2018 614 2023 2032 3347 3353 3356 2074 2075 3359 3467 3485 2221 2231 2233 3517 2258 3545 2265 858 2278 881 2290 2291 2297 2303 2325 952 2361 2367 2369 2372 2379 2380 974 992 2402 2403 2406 2623 1216 2626 2627 2636 1231 2640 1239 2649 2656
threes$	3266 3556
thrive	3607
thrive$	2988
throug	1408 1000
through$	2691 12 1425 1429 2725 2780 179 1700 302 3196 708 3506 3636 2408 2513 2559 2609
throw	576 599
thu	2360
thur	2360
thursd	609 738 739 2360
thursday$	2730 609 3300 738 2146 739 3430 3658 2384 3671
thursdays$	2730 3300 2146 3430 3658 2384 3671
tick$	14
ticked$	14
ticket	32
ticket$	98 1018 2660
tickets$	98 1018 2660
ticks$	14
tie	2177 844
tie$	353 3460 779 2190 813 849
tied$	481
tiee$	849
tieed$	849
tiees$	849
tieing$	849
ties	1756 2157
ties$	3039 353 3440 756 3460 779 2190 813 3518 849 2592
tight	2236
tight$	2236 3519
tighte	854 855
tighter$	301 1184
tightl	2236
tightly$	3519
till$	2824 2360
time	1852 3366 3396 2114 3397 3438 2251 3536 2321
time$	2836 1585 2872 2975 298 342 3038 3061 1841 1867 3178 3198 1936 3271 3272 3273 3275 3276 3277 3280 3281 3282 3284 3338 2065 3362 3379 3402 3404 2129 3414 3415 2134 3420 2140 2141 3425 3427 3431 3432 2152 2165 758 2169 2170 2171 768 2186 2249 3543 3551 3563 3564 3578 2316 3604 3609 2355 3660 1049 2461 2464 1083 2491 2494 1206
timely	202
timely$	1610 1121
times	3366 3397 1291
times$	11 1426 2796 107 147 2872 1867 3178 3338 3367 3379 3402 2129 2141 3425 3426 2355
timescale$	2415
timescales$	2415
timesheet$	1013
timesheets$	1013
timeta	96 2797 1870 475 1883 477 1900 1925 2041 647 2083 3366 2084 2096 999 2414 2443 1283
timetable$	31 2737 2744 3153 3178 3183 3324 3379 3652
timetabled$	1884 710
timetables$	31 3178 3367 3379
to	631
to$	2691 2726 2763 1485 1489 2776 2785 1503 1513 2799 1538 2822 2824 2829 1591 1621 2912 1641 242 243 1652 1653 2950 2963 273 2965 2974 2976 1695 1705 1721 1727 327 1772 1779 1786 3147 464 1887 1892 1894 3221 1979 3313 628 2047 673 3391 2158 2166 2182 2219 850 3598 919 2337 2386 2387 2393 3678 2396 3682 2446 2447 2452 2462 2463 2466 2491 2518 2543 2563 2565 2655 2666 2667 2670 2687 2688
togeth	1755 1756 3040 3042 3045 3046 3049 1771 1777 1778 1790 1794 1795 414 3111 3118 3119 3120 3123 3124 3126 3135 1856 1857 3200 3264 2066 3354 2131 3448 870 907 3599 3602 1346
together$	2803 2911 3021 3038 3039 3054 3055 3060 3061 3069 3073 3075 3077 3078 3085 3086 3090 3095 3097 3099 3100 3101 3103 1854 3138 452 3146 3163 3164 3219 3241 3267 3272 3275 3277 3345 3348 3349 3352 3355 3377 3388 3414 3449 3452 3454 3531 3551 3562 3573 3642 2385 3687 2464 2521 2526 2559 2678
togethers$	3060 1822 452 3449
told	1442 2727 2729 2826 1569 2852 1578 172 174 3510
told$	2725 2754 2820 2861 1582 382 3139 3140 703 2226 3523 2332 1286
tolerant$	2530
too$	935 948
took	2831 141
took$	2715 168
toolki	2797 999 2414 2443 1283
toolkit$	1008
toolkits$	1008
tools	32
tools$	1680 298
toping$	1786
torches$	98 2660
tore	829
tos$	1786
toting$	1786
touch	1442 1755
touch$	2725 2917 3038 3209 3458 1106
tough$	1199
tougher$	1199
tour	2797 999 2414 2443 1283
tour$	656 3663 3686
tourna	99 1507
tournament$	3662 2382
tours$	3663 3686
tout$	1298
touts$	1298
toward$	2565
towards$	1887 2219 2308 2565 2609
town	3042 3157 3181 3192 3203 3305 3306 3307 3308 2026 3315 3323 3334 2083 3366 3378 2251
town$	3161 3245 3316 3318 3320 3331 2059 3384 3581
towns	3366 2092 2097
towns$	3321 3375 3380 3385
toxic	2314
toxic$	2089 3597
track	1076
track$	2878 2438 2484
tracke	8 2797 999 2414 2443 1283
tracked$	79 2435 2484
tracker$	2772
tracking$	80 2484
tracks$	2484
trade	830 2238
trader$	1298
traders$	72 73 1298
train	457 475 1883 1908 831 2251 857 2266 892 895
train$	1927 3393 714 1386
traine	1408 2752 2754 2778 1502 2407
trained$	2691 2735 2785 2439 1385
traini	1459 2797 999 2414 2443 1283
training$	2703 2742 2750 2106 3677 1002 1386
trains	457
trains$	3393 3394 714 1385
tram$	3393
trams$	3393 3394
transf	461 475 1883 477 492 615 624 647 847 857 880 889 890
transfer$	465 3174 3298 2022 625 632 637 638 640 652 1218
transfere$	637 638 1218
transfered$	637 638 640
transferes$	637 638 1218
transfering$	637 638 640 1218
transferred$	463 1884 1893 2022 2030 632 637 638 3330 640 652 848
transferring$	637 638 1218
transfers$	465 3174 3298 2022 625 632 637 638 640 652 1218
transl	2754 2407
transp	471 475 1883 477 695 857 1161 2569
transparent$	2530
transport$	71
transported$	1884
trauma$	1141 1185
travel	1808 475 1883 1908 575 831 2266
travel$	1884 1927 645 2063 2065 2066 2071 3355 2088 2100 714 2365 977 2669
travelling$	3059
travels$	645 2063 2071 2100 714 977
treat$	1174
treate	1308
treated$	1174
treating$	1174
treats$	1174
trebl	2794
trees$	1024
trends$	2504
tribunal$	3670
tries	1157
tries$	1159
trim	1350
trimme	1009 2417
trimmed$	2432
trio	3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 1930 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
trio$	1824 3187 3213 3242 3255 3257 2001 3290 3625
trip	2797 3438 2383 999 2414 2443 1283
trip$	2798 656 2150 3434 3557 3622 3662 2382 3666 3686 1285
trips	884
trips$	2798 3410 2150 3434 3557 3662 3686
troubl	3561
true$	3136 2196 2244
trust	2808 2548 1309
trust$	2535 2589 1292
truste	138
trusted$	1546 1658 1659 1701 1103 1292
trustees$	2768
trusts$	1292
try	512 1157
try$	1159
trying	1157
trying$	2520 1159
tue	2360
tuesda	609 738 739 2360
tuesday$	2730 609 3300 738 2146 739 3430 3658 2384 3671
tuesdays$	2730 3300 2146 3430 3658 2384 3671
turf	574
turn	1428 2715 2719 2738 2748 2752 2753 2808 122 576 2216 839
turn$	2702 1435 85 146 3017 432 474 506 562 874 875 3570 912 2399 1022 1051 1054 1244
turne$	474
turned$	2743 85 2826 2846 3141 506 1955 562 573 2281 874 3588 3646 1009 1051 1244
turnes$	474
turning$	474 506 562 874 1244
turnou	82 1490
turnout$	2773 2442
turns$	2743 85 146 474 506 562 874 2399 1051 1054 1244
tutor	34 35 1465 63 2083 3366 3378 2096 2097 2106 2112 3395 3396 824 3536 3537
tutor$	1870 3178 1900 607 2041 2083 2084 3379 2097 3380 3389 2112 2114 2120 3505 947
tutorial$	912
tutors	3366
tutors$	3178 3379 3380 3385 3389 3505
twice$	2692 107 147 3672
twins	3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
twins$	1824 3187 545 3242 3255 3257 2001 3290 3625
two	161 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1913 1914 3202 3216 535 3228 3234 547 3261 3262 3291 2010 3293 603 639 3356 2074 2075 3359 687 3429 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2272 2278 2289 2290 3593 3600 3601 3606 2325 3618 3619 952 3643 953 2623 1216 2627 2636 1231 2640 1239
two$	3034 1757 395 1816 1817 1829 1835 3128 3134 454 3156 1874 476 1885 3169 480 482 3179 1912 1913 1914 3224 547 550 3261 1989 582 1991 3283 603 606 2018 614 2023 622 2031 2032 641 3347 3353 3356 2074 2075 3359 687 700 3460 3467 3485 2221 2231 2233 3517 2258 2261 3545 2265 858 2278 881 2290 2291 2297 2303 2325 2335 3629 952 2361 2367 2369 2372 2379 2380 974 992 2402 2403 2405 2406 2623 1216 2626 2627 2636 1231 2640 1239 2649 2656
twos	2272 3576 3577
twos$	1983 3266 2273 3556 1238
type$	2210
unable$	363 392 1811 455 1935
uncle	1898 2021 3315 3335 649
uncle$	1311
under$	1438 2754 2821 208 399 2407
undergrowth$	1024
underm	791
undermin$	932
undermine$	932
undermines$	932
undermining$	932
undermins$	932
unders	1684 2542 1140 2548 1334
understand$	2967
understanding$	2527 2530 2591 2610
understood$	2713 2458
undert	1448 2754 1674 1716 2407
undertake$	382
undertaken$	2731 2957 2999
undertakes$	382
undo	769 782 791
unfair	1308
unfold$	2869
unfoldes$	2869
unfolds$	2869
unfollow$	413 1214
unfollowe$	413 1214
unfollowed$	413 1214
unfollowes$	413 1214
unfollowing$	413 1214
unfollows$	413 1214
unfriend$	413 1214
unfriende$	413 1214
unfriended$	413 1214
unfriendes$	413 1214
unfriending$	413 1214
unfriends$	413 1214
unheal	439 2314
unhealthy$	439 1847 2089 3597
unhelp	2314
unhelpful$	3597
unit	1900 1930 3315 642 3378 2112 3395
unit$	1460 3154 3183 3213 617 618 3331 646 2058 3343 1230
units	3395
units$	3154 3331 3385
unless	2269 2270
unload	2401 1348
unload$	3684
unlock	1009 2417 1348
unlocked$	3646
unpick$	826 827 1147
unpicke$	826 827 1147
unpickes$	826 827 1147
unpicking$	826 827 1147
unpickning$	826
unpicks$	826 827 1147
unravel$	826 827
unravele$	826 827
unraveles$	826 827
unraveling$	826 827
unravelning$	826
unravels$	826 827
unsafe	1039
unsafe$	2447
unsupervised$	1774
untangl$	827
untangle$	781 827
untangles$	827
untangling$	827
untangls$	827
until	3301 2269 2270 863 2321 2371
until$	2824 1549 508 568 2012 3336 3604 2360 3654 3657 3668 2662 2673
up	2718 2754 1490 1507 1614 1645 1883 2238 2407 2417
up$	2691 1414 7 2699 2710 2711 2720 2731 2756 2757 2760 2773 1493 2788 2789 2791 2825 2839 1581 1610 2894 2896 2897 1625 1627 1635 2923 1641 2928 2933 2934 2971 1703 2992 3039 3060 1781 3067 3103 1840 1848 3143 1861 3189 3190 3199 1922 3206 1968 3350 3351 2073 3357 2161 3466 3506 2279 3578 2302 3603 2344 3645 3649 3684 2423 2430 2467 2520 2573 2590 2601 2658 2659 2662 2665 2680
upd$	2430
update	1472 2797 1611 1613 1637 999 2414 1009 2417 2443 2506 1283 1333
update$	2894 222 2914
updated$	2896 222 2435 2507
updates$	2755 2894 222 2914 1632 2920
updati	1333
updating$	222
uped$	2430
upheld	1903
upheld$	3186
uphold	854 855 1336
uploaded$	81
upon$	1978 2172 2500 2683
upper	2360
ups	1507
ups$	2740 2894 3060 1822 1861 2430
upskil	1140 1336
uptake	6 82 1490 1015
uptake$	1414 2773 2423 2442
urg	431 808
urge$	1158
urged	2028
urged$	1158
urges$	1158
urging$	1158
us$	1708 406
use	2808 1528 1663 457 2266 2481
use$	2699 1518 2803 2811 2848 2946 258 261 1670 275 299 406 1052 1126 1224
used	1458 2826
used$	2699 1437 2741 2831 909 1052
useful	2890
useful$	2804 2840 2606
uses	457
uses$	1518 2803 258 1052 1126
usher	484 574 865
using$	275 299 406 708 2456 1052 1126
usual$	1587 200 3212 3583 2611
utilis	1336
valley	3315
valued	3018
valued$	3016 3022
van$	1460 68 123 2823 3655 3686 3688 1298
vans	124 884
vans$	123 2823 3655 3688 1298
veer	839
vehicl	1076
vehicle$	2484
vehicles$	2484
venue	3396
vet$	337
veting$	337
vets$	337
vetting$	337
via$	708
vicar	34 35 1465
vicinity$	3245
victim	1078
victim$	2486
victims$	2486
video	2797 999 2414 2443 1283
video$	3652 3653 3674 1008
videos$	1008
view	2738
view$	2835 2972 1083
viewe	2752
viewed$	2416
views	1457
views$	2740 215 331 1023 2555
vigila	1693 1709
vigilance$	2992 2510
vigilant$	2919 2976
villag	3157 3181 3192 3203 3305 3306 3307 3308 2026 3315
village$	3384
violence$	2538
visibi	1709 1303
visibility$	2992 2581
visible$	2961 1103 2610
vision$	283 2591
visit	1409 2702 2738 2748 103 105 2797 1748 1780 1800 3093 3094 405 1843 457 512 3218 595 2224 2266 2383 999 2414 2443 1224 1283
visit$	2701 1511 1513 2798 2818 2844 3027 3045 1804 1813 406 1951 3282 2003 656 3507 3609 3662 3666 2400 2570 1285 1389
visite	1408 1442 2727 2729 1448 1451 2743 2752 2754 1480 2778 1502 1009 2417 1038
visite$	406
visited$	2691 2725 2731 2763 2785 1513 2428 2446
visiti	1808 405 3114 440
visiting$	2735 3048 3059 1813 406 1848 1389
visitor$	2490
visitors$	1946 1951
visits	2743 1472 457 907 1224
visits$	2701 2755 1511 1513 2798 2844 3027 3048 1777 414 452 1951 2003 3507 3662 2400 2570 1389
voice	2542 2548 1337
voice$	2954 1023
voices	1337
voices$	1023
volunt	34 35 1465 63 2783 2797 2266 999 2414 2443 1283
volunteer$	0 1 2700 16 20 22 25 94 1512 2798
volunteers$	0 1 2700 16 20 22 25 94 1512 2798
vote$	1275
votes$	1275
voucher$	98
vouchers$	98
vulner	3000 2548 1337
wait	521 831 2266 1291
wait$	1518 146 3006 328 1929 3277 2100 714 1046 1265
waited	1541 2831 141
waited$	2824
waitering$	1929
waitin	1541
waiting$	2824 3006 328 3040 1929 1265
waits$	1518 146 2100 714 1046 1265
waitting$	1929
waive$	1349
waived	1009 2417
waived$	2374 1349
waives$	1349
waiving$	1349
walk	1409 2702 99 1507 2808 1528 475 1883 575 2216 831 839 2266 2368 2383
walk$	1518 2803 2811 146 193 405 509 2063 2065 2066 2071 3355 679 2088 2100 3651 3662 3663 2382 3666 1062 1390
walkab	2797 999 2414 2443 1061 1283
walke	541
walke$	509 1949
walked	2826 475 1883
walked$	3141 1949 1390
walkes$	509
walkin	3040 1808 1859
walking$	193 3082 405 3114 3142 509 1390
walks	1507 575
walks$	1518 2803 146 193 509 2063 2071 679 2100 3662 3663 1062 1390
wall	1963 3650
wall$	2787 577
walls$	2787 2939
want	1569 2852 1157
want$	1672 2989 3013 499
wanted	1545 1569 2852
wanted$	2828 3016
wants	1569 2852 1157
wants$	2989 3013 499
warden	34 35 1465 63 2783 1737
warden$	0 1 2700 16 20 22 25 56 58 68 94 1512 2429
wardens$	0 1 2700 16 20 22 25 56 58 68 94 1512 3020 2429
warm$	2840 2467
warmer$	2453
warn	430 451
warn$	356 365 390 946
warne$	365
warned$	356 365 390 3141 946
warnes$	365
warnin	1760
warning$	2818 148 356 365 390 946
warnings$	148
warns$	356 365 390 946
was	2831 141 172
was$	1439 1444 1475 90 1503 131 2833 166 958 1040 1050
watch	2738
watch$	315 3137 983 2510
watched$	2713 2775 983 2416
watches$	983
watchful$	1612
watching$	315 983 1090
wave	1529
wave$	2812 2454
waves$	2812
way	1608 2956 3157 635 2251 2280
way$	2801 2835 2891 2893 1644 1841 2043 3387 810 3563 2549 2643
ways$	2550 2561 1155 2643
we	34 35 1465
we$	1419 1423 21 1655 2940 304 3002
weaken	407 769 2187 782 787 3481 791 902
weaken$	3470 932
weakene$	932
weakened$	3236 3441 3504 3594
weakenes$	932
weakening$	932
weakens$	3470 932
weaker	2185
weaker$	3468 3504
wean	829
wean$	752
weaning$	752
weapon	124
wear$	1464
wears$	1464
webina	2797 999 2414 2443 1283
webpag	2797 999 2414 2443 1283
websit	2797 3650 999 2414 2443 1283
website$	31 95 2787 1008
websites$	31 1008
wed	2360
wedge$	776 783
wednes	609 738 739 2360
wednesday$	2730 609 3300 738 2146 739 3430 3658 2384 3671
wednesdays$	2730 3300 2146 3430 3658 2384 3671
weds	2360
week	3396 3536 3537
week$	2730 2746 3282 648 2355
weekda	609 738 739
weekday$	3300 2146 3430
weekdays$	3300 2146 3430
weeken	609 738 739
weekend$	2730 128 3300 2146 3430 2316
weekends$	2730 128 3300 2146 3430 2316
weekly$	2692 975 3672 1005
weeks	609 738 739
weeks$	2730 2873 3300 3336 648 3428 2146 3430 2355
weekss$	648
welcom	138 268 310 3018 3226 2281
welcome$	3016 1877 3564 3569
welcomed$	1546
welcoming$	2804 2840 1676 2961 1718 2530 2610
welfar	1309 1337
well	3607
well$	438 2582
wellbe	3000 2548 1337
went	2702 2748
went$	1421 1439 2362 1051
were	2831 141 172
were$	1439 1444 1475 90 1503 2808 131 2833 166 673 958 1040 1050
what	180
what$	1537 137 1577 1588 1603 314 332 2450 2471
whatev	180
whatever$	1588 1710
whatsapp$	415 1825
when	140 180 1984 2248 2269 2270 863 2330
when$	1536 1548 177 1588 201 2897 2898 2946 1865 1866 3198 3217 3237 3247 3263 3264 853 2351 2450 2471 2492 1085 2508 2509 2543 1191
whenev	1984 2269 2270 2330
whenever$	201 1866 3198 3237 3247 3263 853 2351 1085 1191
where	140 180 2368
where$	1527 1548 177 1588 201 374 1814 1880 510 3509 833 2307 3651 2450 2471 2492 1085 2509 2543 1191
wherea	140
whereas$	1548
wherever$	201 1085
whether$	57 836 2471 2561
which$	1417 1418 1536 374 833 2450 2471 2667
while	140 2269 2270 2330
while$	1548 1865 1866 3336 853 2351
whittl$	823 826
whittle$	823 826
whittles$	823 826
whittling$	823 826
whittlning$	823 826
whittls$	823 826
who	161
who$	1455 2751 1527 1565 1566 1567 1745 1835 1838 3128 3156 1874 476 1885 3179 1912 3224 614 2023 3347 2291 2297 2303 2450 2471 2480 1073 2626
whoever$	1074
whole	2636
whole$	3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 1913 1914 547 3261 603 3356 2074 2075 3359 3467 2221 2231 2233 3517 3545 2265 858 3550 2278 2290 2325 1141 2623 1216 2627 1231 2640 1239
whom$	1527 1745 1838 2450 2471
why$	2471
wide$	1944
widen	1348
wider$	2908 301 800
wife$	1311
wifi	1963
will	1726
will$	1413 1503 242 243 1662 273 1695 1796 404 464 1935 2047 2158 2182 2386
willing$	2057
willn$	402
willno	402
willnot$	1810
win$	1181
wind	417 743 3561 920
wind$	514 515 2347
winde$	514 515
windes$	514 515
winding$	514 515
window$	2787
windows$	2787
winds$	514 515
wing	3315 3378 2114 3397 3401 2251
wing$	3535
wings	3397
wings$	3535
wining$	1181
wins$	1181
winter	2360
winter$	2832
wisely$	3496
wiser	2212
wish	1569 2852 1157
wish$	283 3013
wishes	1569 2852 1157
wishes$	3013 331 1023
with	3118 3119 3120 3124 2107 2390
with$	2691 1441 2726 1581 1582 1591 1598 2885 2897 1641 1642 2928 2980 1715 1746 1747 3036 3037 3041 1789 1813 3102 3135 3162 1932 3233 1952 3310 3313 2052 3354 3363 3439 3440 2161 3454 799 2219 3522 2246 3599 957 3673 2393 3678 2446 2463 2521 2524 2543 2547 2609 2667 2673 2674 2675 2678 1315
withdr	461 491 743 753 878 951 1350
withdraw$	473 502 780
withdrawal$	488
withdrawe$	473 502 780
withdrawen$	780
withdrawes$	473 502 780
withdrawing$	502 780
withdrawn$	1876 3296 3433 2374
withdrawping$	473
withdraws$	473 502 780
wither	2187
wither$	3470
withers$	3470
within	169 367
within$	1438 1775 2164
withou	3310 2202 818 867 1079
without$	1535 389 1846 444 3346 2064 3484 3511 877 2317 1047 2487
withs$	3036
women	3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
women$	1824 3187 3242 3255 3257 2001 3290 2301 3625
word$	2818 2859 3007 2515 1308
words$	2859
work	1459 457 475 1883 1908 808 2266 1157
work$	2 2742 2750 95 1586 1592 1595 2882 2887 2918 232 2940 2951 266 308 3020 467 1927 714 3434 2152 3436 3557 947 2505 1113 1140 2549 2602 1201 2611
worked	1448 1467 2754
worked$	1408 2731 2795 695 1113 1201
worker	34 35 1465 63 2783 2797 999 2414 2443 1283
worker$	0 1 2700 1419 16 20 22 25 2724 58 64 68 2774 94 1512 2809 2863 2867 1020 2429 2437 1033 1313
workers$	0 1 2700 1419 16 20 22 25 2724 58 64 68 94 1512 2809 1020 2429 2437 2575
workin	1459 1709 2548 1157
working$	1412 2698 26 2733 48 2742 1478 2918 232 2992 3020 467 1113 2549 1201
workload$	1585
works	457 1157
works$	95 2887 2979 714 1113 1201
worksh	103 2797 2112 3395 2114 3397 999 2414 2443 1283
workshop$	1511 2798 3663 2382 1285
workshops$	1511 2798 3663
workstream$	1030
workstreams$	1030
world$	794
worrie	1569 2852
worries$	1632 2916
worry	1569 2852
worse	3561 1289
worst	2636
worth	2890 2569
worth$	3136
worthwhile$	2606
would$	199 264
wound$	3106 2320
wrap	253 1160
wraparound$	1661 2568
wrappingaround$	2568
wrapsaround$	2568
wristbands$	98
write$	1384
writes	1472
writes$	2755 1384
writing$	1262
writte	1442 2754 1505 1578 171 2407 1009 2417 1038
written$	1408 2725 2727 2729 1451 1480 2778 1502 2788 2861 1579 1011 2446 1384
wrong	1308
wrong$	3136
wrote	1038
wrote$	1443 2446
yard	441 3538 3539
yard$	1849 3540
yards$	3058 1850 3540
year	3397 3585 3587
year$	2832 2845 3319 648 2083 2114 2120 3587 2360
years$	648
young	2554
young$	36 37 38 54 2746 88 117 2812 1534 2819 2821 135 1547 151 152 156 1568 161 1570 1571 2855 2884 1682 278 3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 1982 2007 2010 603 639 660 3356 2074 2075 3359 694 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3587 3600 3601 3606 2325 3618 3619 2342 952 2392 3679 2398 2451 2548 2556 2623 1216 2627 1231 2640 1239
younge	3034 1757 395 1816 1817 1829 1835 454 1885 3169 480 482 1913 1914 547 3261 3291 603 2017 622 2032 639 641 3341 3356 2074 2075 3359 687 702 3429 3467 2221 2231 2233 3517 3545 2265 858 2278 2290 3585 2325 952 3643 2623 1216 2627 1231 2640 1239
younger$	3034 1757 395 1816 1817 1829 3115 1835 3128 454 3156 1874 476 1885 3169 480 482 3179 1912 1913 1914 3224 547 3261 603 614 2023 3347 2070 3356 2074 2075 3359 702 3467 3474 2221 2231 2233 3517 3545 2265 858 2278 2290 2291 2297 2303 2304 2325 952 3643 2623 1216 2626 2627 1231 2640 1239
youngest$	1835 3128 3156 1874 476 1885 3179 1912 3224 614 2023 3347 3474 2291 2297 2303 952 3643 2626
youngs	3034 1757 395 3096 1816 1817 1829 1835 3126 3129 1853 454 3150 1885 3169 480 482 3177 1904 1913 1914 3202 3216 535 3228 3234 547 1961 3261 3262 2007 2010 3293 603 3356 2074 2075 3359 702 3467 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2289 2290 3600 3601 3606 2325 3618 3619 2342 952 2623 1216 2627 1231 2640 1239
youngsters$	1824 3187 3242 3255 3257 2001 3290 3625
youth$	2709 52 1737 3255 3295 3538 3539 2473
youths	1982
youths$	1967 3255 3265 2473
yp	161 3034 1757 3053 3084 395 3091 3092 3096 1816 1817 1829 3115 3117 1835 3126 3128 3129 3130 1853 454 3148 3149 3150 3151 3156 1874 476 1885 3169 480 482 3177 3179 1912 1913 1914 3202 3216 3223 3224 535 3228 3234 545 547 3261 3262 3291 603 2017 614 2023 622 2032 3326 639 641 3340 3341 3347 660 3356 2074 2075 3359 3371 3372 687 702 3429 2147 3443 3448 3459 3461 3467 3480 3500 3501 3502 3503 2221 2223 2231 3515 2233 3517 3520 3524 3529 3530 3534 3545 2265 858 2278 2285 2289 2290 2291 2297 2303 3593 2311 3600 3601 3606 2325 3618 3619 2345 952 3643 2623 1216 2625 2626 2627 2636 1231 2640 1239
yp$	3047 2051 3460
zine$	2660
zines$	2660
zone	1759 1760
zone$	66 3535 2628
zones	1759 1760
zones$	66 3535 2628
