1403 1278 994

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

2 3 4 6 7 8 9 11 12 15 16 17 19 20 21 23 25 27 28 29 30 31 32 33 34 35 36 37 39 40 41 42 44 45 46 47 48 49 50 51 52 56 58 61 64 65 66 67 68 69 70 71 74 75 77 79 81 82 83 84 86 87 89 90 91 92 93 94 95 96 99 100 101 102 104 106 110 111 112 113 114 118 119 120 121 122 125 126 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 145 146 147 148 152 153 154 155 157 159 160 161 163 164 165 166 173 175 177 178 179 182 186 188 189 190 191 193 194 195 197 198 199 200 201 206 207 208 210 213 214 216 218 219 221 224 226 228 230 231 232 237 238 240 250 253 264 268 269 271 272 273 274 275 278 279 280 281 282 283 284 285 293 294 295 296 297 301 303 304 306 308 309 310 311 312 313 314 315 316 318 319 320 321 322 323 324 325 334 340 342 344 345 349 350 351 352 356 357 358 360 364 365 366 367 368 369 371 372 373 374 377 379 381 382 384 385 387 388 389 390 391 392 396 397 398 401 403 405 406 408 409 413 416 421 422 423 425 431 432 438 439 441 443 444 446 447 448 449 450 452 453 454 455 456 457 458 459 460 464 467 468 469 471 472 473 474 486 493 494 495 511 512 516 522 523 524 526 529 531 534 538 539 542 543 545 546 548 550 551 555 558 559 563 565 566 567 568 569 570 572 573 574 576 578 579 580 583 585 586 588 589 590 591 592 594 595 600 602 603 604 605 606 607 608 609 610 611 613 615 617 618 619 620 621 622 623 624 626 627 628 629 630 631 632 633 634 635 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 662 663 664 665 666 667 668 669 670 672 673 675 676 677 678 680 681 682 683 684 685 686 687 688 689 690 692 693 694 695 696 697 698 699 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 764 765 766 767 768 769 770 771 772 773 774 775 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 833 834 835 836 837 838 839 840 841 842 843 844 845 847 848 849 850 851 852 853 854 855 856 857 858 861 862 863 864 865 866 867 868 869 870 871 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 889 890 892 893 894 896 897 898 900 901 902 903 904 905 906 908 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 937 938 939 941 942 943 944 945 947 948 949 950 951 952 953 954 955 956 957 958 959 960 962 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 980 981 982 983 984 985 986 987 988 989 990 992 993 994 995 996 997 998 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1083 1085 1086 1087 1088 1089 1090 1091 1092 1093 1094 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1234 1236 1237 1238 1239 1240 1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 1252 1253 1254 1258 1259 1260 1261 1262 1267 1286 1287 1288 1298 1301 1305 1306 1307 1310 1322 1326 1329 1330 1331 1332 1333 1335 1336 1337 1338 1339 1362 1367 1369 1370 1380 1381 1385 1386 1389 1394 1395 1396 1397 1398 1399 1400 1401 1402 1 5 13 14 18 22 24 26 38 43 53 54 55 57 59 60 62 63 72 73 76 78 80 88 97 98 103 105 107 108 109 115 116 117 123 124 127 144 149 150 151 156 158 167 170 172 174 176 180 183 187 192 196 202 203 204 205 209 211 215 217 220 222 223 225 227 236 239 243 244 246 247 248 249 251 252 254 259 262 265 270 276 277 290 292 298 299 300 302 307 317 326 327 328 329 330 331 332 333 338 339 341 343 347 348 353 354 355 359 361 362 363 370 378 380 383 386 393 394 395 399 400 402 404 407 410 411 412 414 415 417 418 419 420 424 426 428 429 430 433 434 435 436 437 440 442 445 451 462 463 470 475 479 480 481 482 483 485 487 489 492 501 502 510 513 514 515 517 518 519 520 521 525 527 528 530 532 533 535 537 540 541 544 547 549 552 553 554 556 557 560 561 562 564 571 575 577 581 582 584 587 593 596 597 598 599 601 612 614 616 625 636 661 671 674 691 700 763 776 794 831 832 846 859 860 872 888 891 895 899 907 940 946 961 991 999 1056 1084 1095 1164 1235 1263 1265 1266 1269 1271 1272 1279 1280 1281 1282 1284 1285 1289 1291 1295 1296 1303 1316 1320 1323 1328 1334 1341 1346 1348 1359 1360 1361 1363 1364 1368 1371 1374 1375 1377 1382 1383 1387 1388 1390 1391 1392 1393 0 10 85 162 168 169 171 181 184 185 212 229 233 234 235 241 242 245 255 256 257 258 260 261 263 266 267 286 287 288 289 291 305 335 336 337 346 375 376 427 461 465 466 476 477 478 484 488 490 491 496 497 498 499 500 503 504 505 506 507 508 509 536 679 973 1255 1256 1257 1264 1268 1270 1273 1274 1275 1276 1277 1278 1283 1290 1292 1293 1294 1297 1299 1300 1302 1304 1308 1309 1311 1312 1313 1314 1315 1317 1318 1319 1321 1324 1325 1327 1340 1342 1343 1344 1345 1347 1349 1350 1351 1352 1353 1354 1355 1356 1357 1358 1365 1366 1372 1373 1376 1378 1379 1384

8 14 6 6 9 4 3 3 0 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 4 9 8 7 10 7 9 5 10 10 8 5 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 11 4 4 6 5 68 7 6 7 5 5 6 16 5 6 4 8 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 4 6 4 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 7 0 11 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 0 5 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 17 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 0 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 5 3 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 4 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3123 1993 741 2433
2$	3123
20$	2629
3$	3123
34$	1216
35$	1216
999$	2802
a$	2796 143 1606 1665 1677 1683 1684 302 1714 1718 3196 620 2025 3609 2357 2359 2360 3639 2365 2368 2369 2370 969 2381 987 2392 2393 2395 2396 2440 2638 2639 2640 2643 2644 2647 2648 2649 2652 2653 2657 2658 2662 2667 2672 2680
abc	350 1753
abcs	1753
able$	2860 1756 362 1790 1805 454 2051 1034 2483
about$	1620 1711 3027 3131 1923 3563 2298 2344 2549 2554
aboutering$	1923
abouting$	1923
aboutting$	1923
above	3241
above$	3247 2567
abreas	1155
abreast$	2558
abroad	3146 3170 3181 3192 3294 3295 3296 3297 2020 2047
absent$	3539
abus	2836
abuse$	2528
academ	3304 3312 3363
academy$	3320
accept	1422 2727 933
accept$	1871 1941
accepted$	2700 3005
access	1678 2532 1156 2559
access$	2956 1858 3171 3182 1138
accessed$	1001
accessible$	2950
accessing$	2724
accomm	474 1877 641
accommodation$	500 3306 645
accord	1101
accordingly$	2504
accoun	2816 1657 1815 1156 2559 1298
account$	30 2924 2935 2986 3093
accounts$	3093
accred	1442
accredited$	2720
achiev	1488 995 2564
achieve$	1002
achieved$	1424 2766 2398 1002
achieves$	1002
acknow	1443 1135 1328
acknowledgement$	2721
across	3567 3666
across$	3146 3170 3181 3185 3192 3294 3295 3296 3297 2020 3346 845 2288 3621 2511
act$	3546 866 907 1192
acted$	2819
action	2786 1645 1657 994 2404 2433 1278
action$	85 2782 2907 2923 2935 1013 1025
actions$	85 2782 1013 1025
active$	2867 1610
activi	2786 2926 2945 1731 3423 994 2404 2433 2587 1278
activities$	2787 2871 3009 3387 3417 2140 3419 3421 2540 2541 2592
activity$	3387 942 2592
acts$	866 1192
ad$	1078
add	1217
add$	1355
added$	1355
adding$	1355
additi	252
additional$	1616 1655 1016 1089
addres	171 172 1607 232 3494 1135
address$	1635 500 1971 814 827 1330
addressed$	1575 2885 1330
addresses$	1971 1330
addressing$	1330
adds$	1355
admission$	1858 3171
admit	933
admit$	1743 3149 1941 1974 590 2283 881 912
admite$	912
admited$	590 2283 881
admites$	912
admiting$	590 912
admits$	590 2283 881 912
admitt	3215 594 2271
admitted$	590 1997 3536 3540 3549
admitting$	590 912
adolescents$	3244
adopt$	274 1374
adopte	2743 2753 1499 2397
adopted$	2777 1374
adopting$	1374
adopts$	1374
adult	2816 2291 3570
adult$	2798 2812 2930 2931 2973 1728 3640 2465 1064 1290 1294
adults	303
adults$	2798 120 2812 227 1649 2973 1706 3640 1290 1294
advert	2743 2786 994 2397 2404 2433 1278
advice$	214 2933 297 1340
advis	429 430 803
advis$	364
advise	33 34 1459 2022 1328
advise$	355 364
advised$	364
adviseed$	355
adviseing$	355
adviser$	1015 1026
advisers$	1015 1026
advises$	355 364
advisi	1328
advising$	364
adviss$	364
advoca	1135 1331
advocate$	1309
affect	3173
afraid	1527 1073
afraid$	2805 2476
afresh$	2627
after	1896 3498 2259 858
after$	2923 1726 3174 3657 2437 2621
aftern	608 2104 3382 733 734 2241 3521 3522 2350
afternoon$	2719 127 3271 3289 686 2119 3405 3412 2136 3415 1044
afternoons$	2719 127 3289 2119 3406 3413 2136 3415 1044 2451
again$	2790 1693 3067 2601 2627
agains	2380
against$	1432 162 1566 3032 1759 1760 1767 1831 2344 3658 2508
age$	3477 3523 3524 3570
agenc	2894
agenci	47 62 2772 1624 303
agencies$	0 1 2685 2690 16 20 22 1450 72 2755 93 1506 1622 2902 227 1706 1115
agency$	2731 1629
agenda$	2921 1023 2497
agree	1857 1217
agree$	1425 381 395 964 1254
agreed	1434 2743 1499 1607 2397
agreed$	2702 2712 2777 1581 2885 1691 395 2051 964 2431 1178 1254
agreeed$	1425
agreem	2786 3026 994 2404 2433 1278
agreement$	96 214 3025 3626
agreements$	3025 3626
agrees$	1425 381 395 964 1254
ahead	2779
ahead$	3498
aim	1152
aim$	282 2581
aiming	1152
aims	1152
aims$	2581
alarm$	41 64 69 97
alarms$	41 64 69 97
alert	1687
alert$	2908 2965 2600
align	1331
alive$	2867
all	61 160 174 1879 3250 2379 3661 2544 2613
all$	2682 2715 2738 1464 1497 1511 117 227 1701 1704 1706 2084 3366 2266 3632 2362 2394 1011 1115 2536 2640 2644 2674
alliance$	2576
alliances$	2576
alloca	1452 2743 474 1877 476 1919 839 2397
allocate$	1376
allocated$	2730 1485 486 705 2431 1376
allocates$	1376
allocating$	1376
allote$	935
allotes$	935
alloting$	935
allotment$	94 3673
allots$	935
allotted$	486
allow	594 810
allow$	2857 334 1738 1743 1786 1822 1941 1974 590 1997 2164 877 2283 881 2340 1172 2589
allowe	3215 594 2271
allowed$	1735 334 1738 1756 3094 1987 3266 590 1997 3536 3540 3549 3554 2283 881 2327 1118
allowing$	590 877 2340 1172
allows$	2857 334 590 1997 2283 881 1172 2589
allowted$	1738 590
allowting$	590 877
alone	1527 2093 3527 3561 3562
alone$	2805 1944 3265 3276 3286 3368 3371 3571 2622
along$	3233 1958 3259 2588
alongs	1828 3107 3108 3109 3113 2098
alongside$	1595 3376 2236 2511 2599 2602
alter$	461
altere$	461
alteres$	461
altering$	461
altern	2945 2987 727 791 798 2587
alternate$	716 2123 2135
alternating$	716 2135
alternative$	1648 488 802
alternatives$	2529
alterping$	461
alters$	461
ambassador$	1026
ambassadors$	1026
amber$	2794 2795 2449
ambition$	282
amend	1343
amende	2743 2397
among	3107 3108 3109 3113 3299
among$	1740 1741 3185 1926 1946 3346 2154 2209 845 3621 1310
an$	1600 1606 268 1677 1683 3196 2357 2359 2369 2370 969 987 2392 2393 2395 2396 2440 2657 2667 2680
analyse$	1091
analyses$	1091
analysing$	1091
analyst$	1296
analysts$	1296
and$	1410 109 1655 1717 1730 3184 3560 2557
anew$	2627
annual$	1000
anothe	1624 3042 3073 3076 3080 3081 3085 3104 3106 3115 3118 3119 1847 3139 3166 3191 3205 534 3217 3223 2034 3377 3428 3433 3444 3446 3465 3485 3486 3487 3488 2211 2213 3500 3505 3509 3514 3515 3519 2279 3567 3585 3586 3591 3603 3604 2335 1206 2612
another$	2863 1600 2902 358 359 3052 3055 3057 3060 3063 3064 3072 3077 3078 1848 3137 3138 3139 3140 488 1925 535 3221 3293 3302 2029 2030 2042 3322 2049 3350 670 2085 3375 2100 701 2108 3408 3429 3436 3438 3440 3454 3457 3458 3460 795 3477 802 837 838 2245 2246 3537 3538 2261 3539 867 2270 868 2271 2272 3551 2276 2278 2286 3565 2294 3591 2314 3598 3615 3619 3623 2369 1062 2609
answer	1443 2819
answer$	2721 1397
answered$	1397
answering$	1397
answers$	1397
anti$	1136
any$	1625 223 1627 1704 3085 1829 3115 3118 1847 3139 3166 3191 3196 3205 534 3217 3223 650 3377 2153 3485 3486 3487 3488 2211 2213 3500 3505 3509 3514 3515 3519 2279 3585 3586 3591 3603 3604 2362
anybody$	2808 3377
anyone$	2808 3377
apart	3031 3035 3099 3100 1900 1901 2061 2062 763 2177 784 3496
apart$	3056 3102 446 3134 3178 3179 3188 2050 3331 3339 3340 3346 3347 2070 3349 669 3358 3385 3398 3443 2166 3455 3461 2192 2237 3580 2604
apolog	1303
apologise$	1275
apologised$	1275
apologises$	1275
apologising$	1275
app$	30 1003
appeal	974
appeal$	3292 785 2189 3646
appear	431
appear$	1834
appearance$	2531
appl	1217
applic	2786 994 2404 2433 1278
applicable$	2482 2483
application$	3637 3646 2560
applications$	3646 2560
applie	1436
applied$	2714 1253
applies$	1253
apply$	511 615 850 1253
applying$	1253
appoin	2743 102 2786 594 994 2397 2404 1004 2407 2433 1278
appoint$	1378
appointe$	1378
appointed$	2429 2431 1378
appointes$	1378
appointing$	1378
appointment$	1505 2787 1997 942 3637
appointments$	1505 2787 1997 942
appoints$	1378
appren	2104 3382 886
approa	2767 1527 2835 159 450 2471 1332
approach$	2833 2907 2955 2539
approachable$	2950 2520 2600
approached$	2805
approaches$	1538 2833
approaching$	3048
approp	2879 252 1744 798 2532 1155
appropriate$	1581 1583 1616 2897 1648 1655 2950 3022 2482 2483 2558
appropriately$	2558
approv	1434 1452 2743 2397
approved$	2712 2730
apps$	30 1003
april	2350
april$	2821 1544
are	1408 171 251
are$	1411 1428 1433 1444 52 1469 89 1497 1502 110 113 2797 130 149 153 165 1617 1681 285 403 2005 2041 668 2080 2148 815 953 961 2376 975 1040 1045 1057 1059
area	3031 3146 3170 3181 3192 3294 3295 3296 3297 2020 3304 3312 3323 2073 3351 3363 3381
area$	3150 488 3234 3238 3284 3305 2028 2029 3307 2053 3520 3525 3613 2618
areas	3351
areas$	2968 3238 3370 3520 3525
aren$	401
arenot	401
arenot$	1804
arise	1603
arise$	2881
arises$	2881
arm$	440
around	1828 3107 3108 3109 3113
around$	185 2902 1655 1659 1711 3027 3185 3563 3621 2533 2558 2599
arrang	2743 1466 1473 2779 1857 615 2018 792 2397
arrange$	245 1738 990
arranged$	2751 2934 1838 3169 990
arrangeed$	1738
arrangeing$	245
arranges$	2744 245 990
arrangeted$	1738
arranging$	990
arrest	1527 1286
arrest$	147 164
arrested$	2805
arrests$	147 164
arriv$	493
arriva	2132
arrivaltime$	3410
arrivaltimes$	3410
arrive	431 474 1877 540 574 594 704 2256 920 1219
arrive$	1834 493 1943 1997 2059
arrives$	493 1997
arriving$	493
arrivs$	493
articl	2786 994 2404 2433 1278
as$	1549 176 177 1582 191 1599 197 200 2885 2887 288 2257 934 1057 1079 2498 2499 2533 1165 1186
asbo	350 1753 351 1754
asbos	1753 1754
aside	1345
aside$	2746
ask	2797 121 1563 2841 450
ask$	145 355 409 553 578 615 850 1049 1394
aske	1049
asked	1436 2716 2718 1563 2841 2022 1033
asked$	2714 2815 1539 355 381 409 553 2322 2436 1394
asking$	355 409 553 578 1394
asks	1563 2841
asks$	145 355 409 553 578 1049 1394
aspira	2538 1332
assaul	2836 159 1073 1286
assault$	2812 163
assaults$	2812 163
assemb	2786 3068 3071 994 2404 2433 1278
assemble$	3256
assemblies$	2787 3648 3662
assembly$	3648 3662 1280
assess	2786 1571 171 1577 994 2404 2433 1278
assessed$	78 2414
assessment$	2847 2849 2852 2853 2855 2856
assessments$	2855
assign	2743 474 1877 476 1919 839 884 2397
assign$	1376
assigne$	935
assigned$	1485 486 705 2431 1376
assignes$	935
assigning$	935 1376
assigns$	935 1376
assist	2022
assist$	1317
assistance$	2933 1317
assisted$	1317
assisting$	1317
assists$	1317
associ	1749 1750 3029 3031 3034 3035 1784 1788 3071 3103 3110 439 3133 2060 2147 3428 3612 1302 1341
associate$	3027 3036 3051 3062 3066 3084 3338 3558 2610
associates$	2232
associating$	3028 3045 2611
association$	3028 3087 1842 451 3425 745 3431 3434 3596 3622 2605 2606
assumptions$	2545
assurance$	214 2506
assurances$	2506
at	2317
at$	2706 1460 2765 1498 2796 2811 1545 144 180 191 2874 2885 1635 248 283 2966 2969 2971 1982 1984 1991 1992 3299 630 2038 703 3409 730 845 3544 2321 2350 2354 3642 3649 3652 3653 2377 2378 3657 2383 2384 3666 3667 2400 2434 2451 2550 2621 2652 2653 2663 2664 2665 2679
attached$	2567
attachment$	2180 808 3596 2576
attachments$	2180 2576
attack	2836 159 1073 1286
attack$	2476
attacked$	2472 2476
attacks$	2476
attemp	1152
attend	1403 1404 6 2692 2705 1430 2708 2709 1436 1442 1451 1453 2732 2737 2741 2742 2743 1466 1481 104 456 474 1877 574 594 2256 887 2317 2397 1010 1017 1219
attend$	2691 1507 462 1878 1997 651 2057 3409 2420 1052 1400
attendance$	1409 28 2731 2740 2759 100 142 1997 2413 2432 1031
attendd$	2420
attended$	2681 2714 2720 2734 2771 1507 2420 1052
attendees$	2729 2740 2755
attending$	2681 2724 2417 1052 1400
attends$	2691 2744 1507 1997 651 2057 2420 1052 1400
attention$	1661 2529
attenu	764
attitu	1332
attitudes$	2545
attrac	3235
attraction$	3292
attractive$	2950
audit	2786 994 2404 2433 1278
audite	1442
audited$	2720
august	2350
august$	2821
aunt	1892 2015 3304 3324 648
aunt$	1306
auntie$	1306
aunty$	1306
authorisation$	2619
authorisations$	2619
authority$	2619
autumn	2350
autumn$	2821
availa	2743 1468 1687 2397
available$	2746 2747 1581 2934 2965
avoid	1758 393 408 458 748 854 862
avoid$	1827 3398 2151 864
avoide	1854
avoided$	3132
avoidi	748
avoiding$	2151 864 2446
avoidping$	864
avoids$	1827 864
aware	1607 1654 1687 1155
aware$	2885 2908 2932 2959 2965 2558
awaren	2538 1332
awareness$	1118 2534 2535 1145
away	1526 3146 3170 3181 3192 563 577 3294 3295 3296 3297 2020 3299 3304 2034 634 3323 763 784 790 856 2270 2273 873 3567 917
away$	2804 3031 1758 1792 1799 3099 3102 446 457 1870 1872 3186 1909 1913 3227 1975 1980 3281 3302 2037 2044 3326 2050 652 661 2163 2166 766 2196 3484 3496 3499 2222 2224 2235 2237 3539 3548 3549 3550 3552 3580 2348 2628 2641
awkward$	3114
back	1623 1871 2407
back$	149 1614 2901 446 3149 1909 3484 2210 3548 3549 3550 3606 1051 2677
background$	2517
backs$	3484
bad	438 2304
bad$	438 1841 3125 2079 3582
badge$	2736
badges$	2736
badmin	2380
badminton$	3658
bail$	350
bake$	1265
bakees$	1265
bakes$	1265
ban	339 347 349 367 368 370 377 415 416 422 426 542 563 598 609 731 2252 851 856 870 2273 909 916 936 2363 1221
ban$	333 348 356 357 1780 1821 428 3120 494 558 593 601 603 750 2253 3531 878 2319 959 3641 1212
band	3386
band$	3607 2350
banding$	333 750
bands$	3394 3625
bane$	601 878
baned$	750 878
banes$	601 878
baning$	601 750 878
bann	339 426 609
bann$	750
bannding$	750
banned	347 349 3095 1854 572 2003 731 856 2271
banned$	3018 3019 348 376 390 3094 3132 3144 524 1975 3281 3283 603 3426 750 3549 878 959
banner	95
banner$	949
banners$	949
bannin	347 349 367 563 731 856
banning$	333 348 495 601 603 750 878 916 959
banns$	750
banping$	333 1780
banred$	878 959
banring$	601 878 959
bans	347 349 367 563 731 856
bans$	333 348 1780 428 3120 494 601 603 750 2253 3531 878 2319 959 3641 1212
banting$	1780
bar	347 349 367 422 426 542 563 609 731 856 870 2273 909 936 1221
bar$	348 356 601 603 3531 878 959 1212
barbec	98 1501
barbecue$	3647 2372 3673
bare$	601 878
bared$	878
bares$	601 878
baring$	601 878
barned$	878 959
barning$	601 878 959
barr	426 609
barred	347 349 572 2003 731 856 2271
barred$	3018 3019 376 390 3144 524 1975 3281 3283 603 3532 3549 878 959
barrier$	1844 771 778
barriers$	2928
barrin	347 349 367 563 731
barring$	601 603 878 959
barrister$	1309
bars	347 349 367 563 731 856
bars$	348 601 603 3531 878 959 1212
base	2295 2296
base$	3574 2504
based$	2583
basis$	2481
basket	2380
basketball$	3658
be	251 284 1837 1094
be$	1433 1497 130 165 193 197 1601 204 1617 1630 231 1642 2925 1656 256 1669 1675 276 1681 279 285 2967 1696 1698 1733 1736 3036 380 1794 1837 1852 1866 1884 3173 1903 1920 1922 2005 2041 2059 658 3344 668 2075 2095 2148 3427 815 953 961 2376 975 1057 1090 1117 1140 1197 1199
bear$	210
bearing$	210
bears$	210
beat	2836
beating$	2833
beatings$	2833
became$	1040
because$	934
become	251
become$	193 231 3611 1040
becomes$	1040
becoming$	231
bed	819 886
bed$	3674
beds$	3674
been	2732 2820 140
been$	3 1419 1438 45 2743 1469 1489 1491 1497 1525 165 1656 668 953 961
before	1524 1896 3498 1074
before$	2796 1543 3174 3657 1034 2477
befrie	159
begin$	1224
begining$	1224
beginning$	2021
begins$	1224
begun	2743
begun$	126
behave$	815
behaved$	3022
behaves$	815
behavi	2915 2989 2538
behaviour$	350 351 2545 1339
behaviours$	2545 1339
behind	3498 2361 1299
behind$	3449 3639 2470
being	251 284 1802 3103 2285 904 3587 2538 1332
being$	165 193 1617 231 1656 1736 3029 3048 3071 3133 1922 2041 3325 3344 2148 3563 3612 2445 2446 1090 1140
belief	2559
belief$	2578
believ	2819 1563 2841
believe$	1174
believes$	1174
believing$	1174
belong	1572 171 899
belong$	2850 1076
belonging$	2951 2302
belongs$	1076
below$	2567
bench	31 1957 2295 2296 950 3635
bench$	64 99 576 3574 3594 926 3617 2353 2419
benche$	926
benched$	926
benches$	64 99 926 2353 2419
benching$	926
benchping$	926
benchs$	926
benchting$	926
benefi	2879
berth$	3216
bes$	1090
beside	3107 3108 3109 3113 2097 2098
beside$	3376 2664
best	2532
best$	261 2218 816 2585
better	226 252 1744 791 798 2202 1132 1135 1284
better$	1596 1629 1655 261 2956 300 1705 1723 3004 328 1744 3022 378 437 788 2195 2197 795 797 3481 802 2218 816 837 2274 1029 2572 1179 1191 2596
betwee	1535 3026
between$	2813 1740 1741 3020 3025 3030 3091 3121 3122 1899 3185 1926 1946 3346 3424 3425 2174 2181 845 3621
betweens$	3025
beyond	168 2192 2196 3567 3580
bid	2786 994 2404 2433 1278
big$	2346
bigger$	1967 3247
bike	31
bin	31 950
bin$	64 99 2353 2419
bingo	2380
bingo$	3658
bins$	64 99 2353 2419
bit$	2992
blankets$	2650 2651
block	415 416 490 542 554 2241 3618
block$	410 412 428 3525 3535 2350 1209
blocke	3095 3257
blocke$	412 1209
blocked$	3018 3019 410 412 577 1209
blockes$	412 1209
blocking$	410 412 1209
blocks$	410 412 3525 1209
board	23 47 1481 1482 471 809 1101
board$	1429 1450 2757 2759 2760 2776 99 2892 2893 489 3321 894 2380 1009 2504
boardd$	489
boarde$	894
boarded$	1004
boardes$	894
boardi	3304
boarding$	1865 2033 649 894
boards$	2776 99 489 894
boat	3386
body	2312
body$	3535 3590
bolste	1331
bolted	2356
bolted$	3634
bond	2147 2167
bond$	341 352 3425 745 751 3445 769 774 2180 808 3503 3596 2576 2582
bonds$	341 352 751 3445 2180 808 3503 2576 2582
book	2741 476 646 714 852 884 885 888 2299
book$	1941 835 3665 2650 1372
booked	1442 2741 2743 474 1877 1919 2397 1004 2407
booked$	2720 2771 1878 1372
booking$	3637 1372
bookle	2786 994 2404 2433 1278
booklet$	2726
booklets$	2650
books	31
books$	835 3665 2417 2650 1372
boost$	1110
booste$	1110
boostes$	1110
boosting$	1110
boosts$	1110
booth$	3594
boroug	3031 3146 3170 3181 3192 3294 3295 3296 3297 2020 3304 3312 3323 2073 3351 3363
borough$	3150 3305 2028 3307 3309 3320 2053 3369 3566
boroughs$	3310
both	3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 1907 1908 546 3250 602 3345 2068 2069 3348 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 2315 2379 3661 2613 1211 2617 1226 2630 1234
both$	2715 117 3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 1907 1908 546 3250 602 3345 2068 2069 3348 3366 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 2315 3595 3632 1011 2613 1211 2617 1226 2630 1234 2639 2640 2644 2653 2661
bought	1434 2743 1492 1500 2397 1004 2407 1345
bought$	2712 2770 2778
bounda	2989 1156 2559
boundaries$	2530 2594
bounds$	570
box$	1265
boxes$	1265
boxing$	998
boxs$	1265
boy	1528 155 3023 1751 394 1810 1811 1823 1825 1829 453 1879 3158 479 481 1907 1908 546 3250 602 621 2026 638 3345 2068 2069 3348 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 2315 2613 1211 2617 1226 2630 1234
boy$	2806 2808 1557 1558 3303 2045 3600 2331
boyfriend$	1306
boys	35 36 37 53 87 134 1541 150 151 160 277 1680 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 1976 2001 2004 3282 602 2011 659 3345 2068 2069 3348 689 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 2335 947 2382 2388 2441 2613 1211 2617 1226 2630 1234
boys$	1439 1440 1456 1490 88 92 111 112 117 2801 2806 2808 2810 1537 1553 1554 1558 2844 2914 1725 3015 1818 3176 544 3231 3244 3246 3254 1995 3274 3279 3303 3342 3350 732 3445 892 893 3600 3610 3660 2469 2625
branches$	1019
bread$	2651
break	1778 406 1846 1900 1938 2010 2056 2073 3351 2086 2132 3423 763 764 777 781 782 786 2206 824 834 3521 862 897 1227
break$	247 372 3216 3271 3288 664 665 2074 3364 743 748 2166 765 766 2173 3564 906 2634
breake$	906
breakes$	906
breakf	98 1501 2373
breakfast$	2372 3651 2651 2659
breakfasts$	2659
breaki	764 781
breaking$	247 372 664 665 743 906
breaks	3351 764 781
breaks$	247 372 664 665 3364 3395 743 906
breaktime$	3410
breaktimes$	3410
breath	2010 3592
breathe$	3291
breather$	3288
breathing$	2010
bridge$	1124
bridgeing$	1124
bridges$	2525 2526 1124
brief$	2488 1398
briefe	1403 2716 2718 1442 2767 1496
briefed$	2681 2717 2720 2774 1398
briefi	23 2786 994 2404 2433 1278
briefing$	2787 1280 1398
briefings$	2787
briefs$	1398
brighter$	2443
bring	211 470 3235 1247
bring$	219 329 1389
bringing$	219 329 1796 1389
brings	211
brings$	219 329 1875 2349 1389
broade	1331
broken	3466 940
broken$	3033 1854 1901 1910 3225 2061 2062 3426 3579 2310 2343 1227 2639 2640
brothe	3023 1751 394 3085 1810 1811 1823 1825 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1892 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3324 648 3345 2068 2069 3348 682 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
brother$	1305
brothers$	1818 3176 3231 3244 3246 1995 3279 3610 2463 2468
brough	211 540
brought$	212 1943
budget	1434
budget$	2710 49
budgeted$	2712
build	1678 2391 1132 1135 1329
build$	259 271 2956 796 954 3669 1110 1119 1123 1173
builde$	271 796 1110
buildes$	271 796 1110
buildi	3107 3108 3109 3113 3363 2087 2270 1135
building$	94 271 3242 3264 3284 3332 3354 718 796 3545 3548 1110 1119 1123 1173
buildings$	3365 3370
builds	1135
builds$	271 796 954 1110 1119 1123 1173
built	1467 1004 2407
built$	2745 2775
bulb$	64 1005
bulbs$	64 1005
bulletin$	13 2403
bulletins$	13
bullie	2836
bully	2836
bump$	3068
bunch	2240
bunch$	3441 3518 3535 3620
burglaries$	1297
burglary$	1297
burgle	1073
burgled$	2476
bus	1864 3363 2102 3380 2241 3521 3661
bus$	1454 67 2776 3142 3372 3378 3387 2350 950 2355 3647 2372 3671 2654 2659
buses	2073 3351 3380 3381 2104 3382 2241 879
buses$	2776 3361 3370 3378 3379 3387 3390
bushes$	1019
busine	1572
business$	2850 2918 1198
businesses$	72
busy	474 1877
but	3331
button$	41
buttons$	41
buy	2471 1345
buy$	2837
buyer	1292
buyer$	1294
buyers$	2463 1294
by	680 2366
by$	2706 1498 128 2811 2818 141 2969 301 1707 703 2209 2350 3642 3644 2378 3657 3668 2409 2452 2454 2456 2503 2588 2658 2664
cabin	3386
cabin$	3617
cabinet$	2757
cabins$	3617
cafe	38
cafe$	72 3242
cafes$	72
café	38
café$	3242
calend	8
calendar$	2733 1008
call	2692 2786 121 1794 3082 3207 2214 994 2404 2433 1278
call$	2691 1515 2807 1538 138 145 147 148 2833 3016 3083 1945 3492 3637 1185
called	104 2815 1303
called$	1507 148 1303
callers$	1940
callin	1802
calling$	1814
calls	1466 1742 902
calls$	2691 2744 1515 1538 138 145 147 148 2833 3016 3037 1813 1945 3492
calm	2274 3592
calm$	3291 3552 1098
calmer	2274 904 1284
calmer$	437 2218 816 837 3552
came	1423 2727 2732 2741
came$	2692 2701 1567
camera	31
camera$	41 64 69 99 949 2419
cameras$	41 64 69 99 949 2419
camp	98 1501
camp$	655 3647 1265
campai	2786 994 2404 2433 1278
campaign$	998 1105
campaigning$	1105
campaigns$	1105
campes$	1265
camps	1501
camps$	1265
campus	3304 2073 3351 2104 3382
campus$	3332
can	2797 1720
can$	119 2860 2875 1656 1734 362 1790 391 1805 403 454 1929 660 2172 2485
cancel	490 738 873 946
cancel$	472 501
cancele$	472 501
canceles$	472 501
canceling$	501
cancelled$	1870 3285 3418 2364
cancelping$	472
cancels$	472 501
cann$	401
cannot	1757 362 1790 391 401 1805 454 1929 660 854
cannot$	386 1797 1804 518 2063 2105 3398 833 857 914 925
cantee	3523 3524
cap	369 442 585
cap$	3120 588 593 758 913
capaci	1156 2559
capacity$	1579 2565
caped$	588
caping$	588 758
capitalise$	259
caps$	3120 588 758
capting$	588
capture$	1114
captured$	3011 2421
captureing$	1114
captures$	1114
car$	122 2812 2088 3372 3387 3594 3617 3673 1293
caravan$	3617
card	95 2786 994 2404 2433 1278
card$	2726 2736 467 949 951 3633 3637 3645 2650
cardes$	3633
cards	2380
cards$	2736 467 949 951 3633 3637 3658 2650
care$	2927 3001 3510 830 2530 2629
cared	3007
cared$	3005
careful$	1610 830 2600
carefully$	3481 2523
carer	62 2772 3304 641
carer$	0 1 2690 16 20 22 2723 93 1506 616 617 619 645 3490 1305
carers$	0 1 2690 16 20 22 2723 93 1506 286 418 616 617 619 3304 645 3490 919 1305
cares$	2927
careta	33 34 1459
caring$	1098
carr	470 852 1247
carria	3386
carriages$	3390
carried$	1442 2737 2743 1668 1710 2397 995 1004
carries$	1458 2737 1084
carry	2797 2391
carry$	1458 3556 3669 1084 1088
carrying$	2446 1084
cars	123
cars$	122 2812 2088 3379 3387 3390 3617 3673 1293
cascad$	1102
cascade$	1102
cascades$	1102
cascading$	1102
cascads$	1102
cascadting$	1102
case$	1476 1481 1580 1589 1618 1013 2491 2498
caseload$	2758
cases$	1013
caseworker$	1307
cast	35 37 2104 3382 3386 2299
cast$	1440 3327 705 3390 3607
casts	3382
casts$	3327 3390 3625
catch	1605 2496
catchm	3146 3170 3181 3192 3294 3295 3296 3297 2020
catchup$	2883
catchups$	2883
caught	1853
caught$	1849 447 448 449 3131
cause	846 3546 2559
causes	2559
caution$	364 941
cautione$	364
cautioned$	364 941
cautiones$	364
cautioning$	364 941
cautions$	364 941
cbo	350 1753 351 1754
cbos	1753 1754
cctv	1071
cctv$	41 64 69 2474
ceas	408
cease	452 738 2149 2173 931
cease$	1855 519 3204 3418 3451 2334 937
ceased	1536 1550
ceased$	2814 2828
ceases$	1855 3418
ceiling$	913
celebrate$	1161
celebrates$	1161
celebrating$	1161
cent$	1464
center$	1651
central$	3597
centre	38 44 2073 3351 3363 3381 1118
centre$	1447 1651 3234 3242 3284 3301 3332 3387 718
centred$	1604 2521 2543 2583
centres$	3370 3387
certain$	278 2586
certif	2786 994 2404 2433 1278
certificate$	2736
certificates$	2736
chair	33 34 1459 1482 950
chair$	63 2760 2831 2353 3665 2676
chaire	2743 2397
chairs	31 1466
chairs$	2744 2831 2353 3665 2650
challe	429 450 974 1328
challeng$	1142
challenge$	2913 2519 1142
challenged$	2953 3130
challenges$	2913 1142
challenging$	1142
challengs$	1142
champi	1135
champion$	1026 1028
champions$	1026
chance	2987 3592
chance$	2872 296 2979 362 1835 1895 2010 3564
chances$	296
chang$	461 473
change$	2858 2903 2905 461 473 632 633 1050 2589 2598 1364
changed$	2408 1364
changees$	2858
changes$	2858 2903 1626 2905 461 473 632 2589 1364
changing$	461 473 632 1364
changping$	461
changs$	461 473
channe	8
channel$	30 3096
channels$	2859 1641 239
chaperoned$	3126
charge	2363
charge$	3641
charges$	3641
charte	95
charter$	96
chas	2836 573
chased	1436
chased$	2714
chat	8 414 1819
chat$	2807 295 308 1794 414 1817 3096 1819 3097 417 907 2444 2590
chats$	295 308 3096 2590
chatti	1802 1814
chatting$	3092
check	1404 102 2786 1605 994 2404 2433 2496 1278
check$	2786 206 994 2404 2433 1278 1352
checked$	2689 78 1352
checkin$	1505 2883
checking$	206 1352
checkins$	1505 2883
checks$	1466 206 1352
chess	2380
chess$	3658
child	1528 3023 1751 394 1810 1811 1823 1825 1829 453 1879 3158 479 481 1907 1908 546 3250 602 3345 2068 2069 3348 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 2315 2613 1211 2617 1226 2630 1234
child$	2735 2806 2808 1557 1824 2045 3600 1180
childcare$	70
childr	1528 1541 155 1562 1565 277 1680 3023 1751 394 3085 1810 1811 1823 1825 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 1976 2001 2004 3282 602 3345 2068 2069 3348 689 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3572 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
children$	1480 2806 2808 2810 1558 2840 2843 2844 2985 1818 1824 3176 3231 3244 3246 3254 1995 3279 3475 3600 3610 2572
childrens$	2806
childs$	2806
choice	2987 2989 2538 2587 1332
choice$	801 2233
choices$	801
choir	3386
choir$	3607
choos	2299
choos$	799 829 944
choose	2797 3110 1049
choose$	496 799 800 829 944 984 2452 2669
choosed$	944
chooses$	496 799 800 829 944 984 2452
choosi	2233 1049
choosing$	496 799 800 829 944 984 2452
chooss$	799 829 944
choosting$	944
choosy$	830
chose	1049
chose$	2452
chosen	1434
chosen$	2712
chrono	2786 994 2404 2433 1278
church	38 3523 3524
church$	3662
cinema	38
circle	2786 2201 2240 899 994 2404 2433 1278
circle$	3441 769 3462 3472 3474 2198 2200 3479 3483 3518 2302 3581
circles$	3462 3472 2198 3479 3483
circul	2743 1466 1499 2397 1004 2407
circulated$	2777
circulates$	2744
circumstances$	1801
cities	3363
cities$	3310
city	3146 3170 3181 3192 3294 3295 3296 3297 2020 3304 3312 3323 3363
city$	3150 3305 3307 3309 3369 3566
civil$	350
claim	2363
claim$	3641
claime	1442
claimed$	2720
clarification$	214 2506
clarit	1156 2559
clarity$	214 2506
clash$	1862
class	3107 3108 3109 3113 1846 1864 1894 606 3312 2035 2073 3351 3363 2102 3380 3381 2104 3382 2241 3521 3522 3572
class$	2830 3142 3172 2009 3308 3313 3314 2089 3376 3387 3389 2200 3569 907 3607 942 2350 3648
classe	2056 3351 2074 2087 3380 3382 2241 879 3572
classes$	2789 2830 3167 3320 3352 3365 3370 3387 3490 3648
classm	3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
classmates$	1818 3176 3231 3244 3246 1995 3279 3610
classroom$	2776
classrooms$	2776
clause	3026
clause$	2848 3025 2478
clauses$	2848 3025 2478
clean	98 2391
clean$	618 3669 2457 1231
cleaned$	3631
cleanu	1501
clear	559 573 2532
clear$	2793 2829 2919 2920 1787 1962 2044 805 2222 2237 1099 1178 1191 1238
cleare	1004 2407
cleared$	2422
clearer$	1191
clearing$	1238
clears$	1238
clicked$	2764 2406
clicks	1451
clicks$	2729
climb$	1265
climbes$	1265
climbs$	1265
clinic	38 62
clinic$	1015
clique	3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
clique$	1818 3176 3231 3244 3246 1995 3279 769 3610 3620
clos	415 416 471 554 563 946
clos$	472 894
close	2226
close$	1606 1610 472 3344 2097 2226 3504 894 2333 1099 1124 1250
closed	2743 1488 3095 2397
closed$	2766 570 577 3418 856 3573 2416 1250
closeing$	1124
closely$	2511
closeness$	745 808 3596
closer	226
closer$	1629 300 366 1179
closes$	472 894 1124 1250
closing$	894 1250
closping$	472
closs$	472 894
club	38 44 2786 1846 1864 1894 3312 3363 3381 2104 3382 2241 3521 3523 3524 994 2404 2433 1278
club$	1447 72 2758 3142 3167 1891 3172 3242 3284 3301 3308 3320 655 3387 718 3607 998
clubs	2073 3351 2087 3382 879
clubs$	72 3167 3320 3365 3370 3387
clump$	3620
cluster$	3620
co$	1136
coach	33 34 1459 62 2772 803
coach$	3647 3671 3673 1015
coache	33 34 1459 3386
coached$	2418
coaches$	3647 1258
coachi	2786 994 2404 2433 1278
coaching$	1258
coat$	3674
coats$	97 3674 2650 2651
coax	824
coax$	760
code	95
code$	96 3641 1005
codefendants$	1755
codes$	97 1005
coerce	159
coerci	159
coffee$	90
cohesi	1156 2559
cohort	3386
cohort$	3490
cohorts$	3394 3490
coinci	3068
coincide$	1862 3396 3605
collab	226 1136 1156 2559
collaborative$	1629
collaboratively$	2511
collea	1624
colleagues$	2755 2902 1115
collec	470 474 1877 476 540 690 2132 817 920
collect$	3090 3152 3258 835 3575 1114 1399
collected$	1878 1943 3539 2399 2421 1399
collecting$	3545 1114 1399
collectiontime$	3410
collectiontimes$	3410
collects$	3152 835 1114 1399
colleg	2834 1864 1894 606 3304 3312 2035 641 2073 3351 2074 3363 2096 2102 3380 2104 3382 819 886
college$	2823 1547 3142 3143 3167 1891 3172 500 1914 2009 616 617 626 3307 3313 3314 3320 3332 3374 3387 2455
colleges$	3143 3167 1914 616 617 3320 3352 3370 3374 3387
colour$	3665
colours$	3665
com	2206
com$	493
come	1423 2727 2732 2741 2797 211 431 1837 456 540 574 834 2256 2328 1017 1219
come$	2692 2701 1512 2792 2815 145 2877 3083 1834 493 1943 3266 594 2057 2059 2078 2090 2095 920 2420 1041
comed$	2420
comeed$	2420
comes	211 456 574 2328 1219
comes$	1512 2792 145 2877 493 2057 2090 2420 1041
comfortable$	2950 3005
coming	211
coming$	1584 3029 493 2446 2484
comments$	1018
commis	1434 2743 1492 2397 1004 2407
commissioned$	2712 2770 2430
commit	47 1452 1156 2559
commit$	1297
commits$	1297
committed$	2730 1297
committee$	1450 2757 1009
committing$	1297
common	3124
common$	3334 1178
commun	4 1453 1605 1750 3029 2496 1101 2532 2538 1328 1332
communicat$	1102
communicate$	182 1102
communicates$	182 1102
communicating$	1102
communication$	1407 2731 2883 2907 1641 239 3028 1803 2504
communicats$	1102
communicatting$	1102
communities$	1732
community$	2990 1732 351
compan	33 34 1459 62 1749 3386 3428 2194
company$	71 3027 3039 1764 3059 1841 3454 2187 3472 3473 3478 3480 3482 2232 3511 3622
compared$	1050
compassionate$	2520
compla	1563 2841
complaint$	138 147 3637
complaints$	138 147
comple	1405 6 1422 2705 1430 2708 1442 1453 2741 2742 2743 1466 1488 2779 1668 1710 2397 995 1010 1017
complete$	2683 2766 2775 2398 1002 2420
completed$	2683 2700 1424 2703 2720 2756 2766 2768 2771 2775 2946 2988 2398 1002 2420
completeed$	2420
completes$	2744 1002 2420
completing$	2724
completion$	1409 2731 2413
coms$	493
concen	2274 3592
concentrate$	3291 3552
concer	98 1501 1631 2538 1332
concern$	1586 2898 2903 2905 2913 2498 1106
concerns$	1586 2898 2903 1626 2905 2909 2913 2498 2499 1106
concert$	2684 3647
concerts$	2684
condit	3026 350 1753 851 2363
condition$	3025 2253 3626 3641
conditions$	3025 2253 3626 3641
conduc	1442 2743 2397
conducted$	2720
conductor$	57
conductors$	57 93
confer	2786 994 2404 2433 1278
conference$	3662
confid	2987 803 899 1034 2538 2559 1332
confidence$	1674 2302 2437 2579
confident$	2437
confin	839
confin$	844
confine$	844
confined$	480 844 2305
confines$	844
confining$	844
confins$	844
confir	1607
confirm$	1425 2411
confirmed$	1425 2885
confirms$	1425 2411
confis	354
confro	429 450
congre	1749 1750 3029 3031 3068 3071 3235 1341
congregate$	3027 3086 3090 3152 3256 3258 3558 3575 2610
congregates$	3152
congregating$	3028 2611
connec	2167
connection$	352 3445 2180 2576 2582
connections$	3445 2180 793 2576 2582
consci	1687
conscious$	2965
consen	2989
conseq	2989
consequences$	2898
consid	2743 1572 2879 1607 511 2532
consider$	2298 2412 2518 1322
consideration$	2907 1661 2986 2497 1323
considerations$	1323
considered$	2850 2885 2934 3011 1322
considering$	1322
considers$	2412 1322
consis	201 2532 1135 2538 1136 1156 2559
consistent$	1604 2908 1098 2520 1127
consort$	2610
consorting$	2611
constant$	1610 1098
constructive$	1648 2596
consul	1403 1436 2716 2718 1474 2767 1496 2786 994 2404 2433 1033 1077 1278 1329 1332
consultant$	2480 1307
consulted$	2681 2714 2717 2752 2774 2436
contac	1403 1404 2692 1436 2716 2718 1442 1445 1453 2741 2743 1466 1474 2767 1496 102 104 2786 1749 1750 3029 3031 3035 1772 1774 1784 1788 1794 1795 3082 1815 3099 1837 439 3207 2060 902 994 2404 2433 1033 2496 1198 1278
contact$	2731 2739 1505 2787 1538 2906 2979 3016 337 338 3024 1747 1748 3027 3028 1752 352 3036 3037 1765 3046 3050 3051 3062 3066 3074 1798 3079 1803 1813 1815 3093 1842 451 3198 523 1945 543 3338 2146 3434 3443 2176 2306 2402 2427 1028 2500 2601 2608
contacted$	2681 2714 2720 2752 2774 1507 2436
contacts$	2744 1505 2787 1538 3093 2427
contai	915
contes	974
contin	226 252 1897 849 1156 2559
continual$	1610 1313
continually$	1313
continuation$	1313
continue$	3175 962 1187 1313
continued$	1629 1655 962 1029 1098 1099 1313
continues$	962 1313
continuing$	962 1313
continuous$	1313
continuously$	1313
contra	2786 1753 994 2404 2433 1278
contract$	2733 3626 973
contracts$	3626 973
contri	62 2772 1328
contributor$	0 1 2690 16 20 22 93 1506
contributors$	0 1 2690 16 20 22 93 1506
contro	159 369 585 773 2471
control$	2837 336 758 3453
controling$	336 758
controls$	336 758
controlting$	336
conven	2692 2743 2397
convene$	2691
convenes$	2691
conver	2786 994 2404 2433 1278
conversation$	2807 2899 2907 1641 239 2962 295 2979 2590
conversations$	2899 2907 1641 239 295 2590
convert$	473
converte$	473
convertes$	473
converting$	473
converts$	473
convin	444
cook	2391 1343
cook$	3669
cooked	2779
cooking$	998
cool	406 2177 915
cool$	3450 3455
cooled	1910
cooled$	3188
cooler$	3489
cools$	3455
cooper	1302
coordi	33 34 1459 62 201 240 1643 1136 1328
coordinated$	1604
cope	1678 904
cope$	2956 815
copes$	815
copies$	2650
coping	1156 2559
copy	2743
copy$	2726
core$	47 1481 1482 3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 1907 1908 546 3250 602 3345 2068 2069 3348 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 2315 2613 1211 2617 1226 2630 1234
corner	2295 2296
corner$	1876 3160 2113 3392 3468 3520 3574 3616
corners$	3160 3390 2113 3392 3468 3520 3616
corrid	3304
corridor$	3354 3468
corridors$	3468
cost	2820 140
cost$	29
costed	1434
costed$	2712
costs$	29
costum	31
could	1720
could$	2820 2822 198 1734 391
counci	33 34 1459 62 3661
council$	63 2507
councillor$	71
councillors$	71
counse	62 2786 429 994 2404 2433 1077 1278
counsel$	364
counsele$	364
counseled$	364
counseles$	364
counseling$	364
counselling$	2739
counsellor$	1015 2480 1307
counsels$	364
count$	59 1263
counte	897
counter$	2776
counters$	2776
counti	2073 3351 3363
counties$	3310
counting$	1263
countr	3146 3170 3181 3192 3294 3295 3296 3297 2020
country$	3309 3369
counts$	1263
county	3146 3170 3181 3192 3294 3295 3296 3297 2020 3304 3312 3323 3363
county$	3305 2028 3307 3309 3369 3566
couple$	2466
courag	803
course	2786 1602 1864 2102 3380 3381 2104 3382 819 3523 3524 994 2404 2433 1278
course$	2693 2758 2787 2880 3142 1891 3209 3387 3607 942 998 2481 1280
courses$	2787 3387
court	38 3521 3635 1298
court$	94 350 2350 3655
cousin	3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1892 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3304 3324 648 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
cousins$	1818 3176 544 3231 3244 3246 1995 3279 3610 2463 2469
cover	1572
cover$	2850 3032
covera	1703
coverage$	2981
covere	1442 2732 1572 170 171 172 173
covered$	2720 2850 1573 1575 1576
covering$	3032
covers	2732
crackd	1298
cracks$	2972
creat	441
create	2743 1468 2397 1328
created$	2746
creati	6 1328
creation$	1409
creatively$	2523
creep	2328
crew	2104 3382 3386 2240 3521
crew$	3390 3518 3535 3607 2350
crews	3382
crews$	3390 3625
cricke	2380
cricket$	3658
crime$	1297
crimes$	1297
crop$	2877
crops$	2877
cross	2060 1163
cross$	226 3068 3338 3383 2115 3396
crosso	2115 2250
crossover$	3393 3528
crossr	2566
crowd	3085 3107 3108 3109 3113 3115 3118 1847 3139 3166 3191 1924 3205 534 3217 3223 3428 2201 3485 3486 3487 3488 2211 2213 3500 3505 3509 3514 3515 2240 3519 2279 3585 3586 2312 3591 3603 3604
crowd$	1841 3202 3240 3441 3470 3475 2200 3479 3480 3506 3518 3535 2267 3581 3590 3620
crowds$	3240 3479 3480
cultiv	1331
cultur	2538 1332
culturally$	1136
culture$	3471 2545
cups$	2650
curb	369 406 585 897 915
curb$	356 906
curbe$	906
curbed	1854
curbed$	3132 3225 3426 3579
curbes$	906
curbing$	906
curbs$	906
curfew	350 1753 354 2252 851
curfew$	3120 569 2620 1218
curfews$	3120 569 2620 1218
curiosity$	2938 2488 2500
curiou	1687
curious$	2908 2965 2600
current$	2867 3568
curric	2786 1894 994 2404 2433 1278
curriculum$	2733 3172
curtai	369 915
curtailed$	3426
customary$	199
customers$	2463
cut	347 442 1854 598 764 773 777 834 2391 1075
cut$	167 3018 3019 3033 3132 748 758 776 825 2305 926 3669 1004 2422 1347
cute$	926
cuted$	926
cutes$	926
cuting$	758 926
cutping$	926
cuts	347 764
cuts$	167 758 926 1347
cuttin	347 764
cutting$	167 748 926 1347
cycle$	2309 1265
cyclees$	1265
cycles$	1265
dad	1892 2015 3304 3324 648
dad$	619 1305
daily$	2682
damagi	2304
damaging$	3582
dampen	782
dance$	1265
dancees$	1265
dancer	35 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
dancers$	1818 3176 3231 3244 3246 1995 3279 3610
dances$	1265
danger	2989
danger$	2898
dangers$	2898
dark$	2790
darts	2380
darts$	3658
dashbo	2786 994 2404 2433 1278
data$	1503 2403 2494
database$	2761
date	1198
date$	3645 2601
daught	3023 1751 394 1810 1811 1823 1825 1829 453 1879 3158 479 481 1907 1908 546 3250 602 3345 2068 2069 3348 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 2315 2613 1211 2617 1226 2630 1234
daughter$	1824 3600 1305
daughters$	1824 3600
day	1931 2073 3351 3363 3381 2104 3382 2241 3521 3522
day$	1493 2825 1861 3209 3261 3271 3387 3389 2119 3400 3403 3404 3405 3407 2131 3412 2238 3548 3549 2306 2345 3645 3647 3665
days	1846 3351 3382 879 1286
days$	1493 2825 1861 3167 3370 3387 2119 3401 3404 3406 3407 2131 3413 2238 2306 2345
dead$	3098
deadline$	2405
deadlines$	2405
deal	196
deal$	189 232 233
dealer	123 2816 1292
dealer$	122 2812 3640 2473
dealers$	122 2812 3640 2463 1294
dealin	196
dealing$	189 233 1297
dealings$	1803
deals	196
deals$	233
dealt$	171 172 173 189
debate$	2899
debt$	2833
debts$	2833
decemb	2350
december$	2821
decent$	2197
decide	1607 1857
decide$	2831 395 2669
decided$	2885 395
decides$	2831 395
decision$	2929
decisions$	2929
declare$	1425
declareed$	1425
declares$	1425
declin	539 1284
deconstruct$	1142
deconstructe$	1142
deconstructes$	1142
deconstructing$	1142
deconstructs$	1142
decrea	1284
decrease$	101
dedicated$	1485 1024
deepen	1135 1331
defendants$	1755
defus	782
degree$	9
delegates$	2755
delet	415 416 1075
delet$	412 1209
delete	3095
delete$	412 1209
deleted$	412 1209
deletes$	412 1209
deleting$	412 1209
delets$	412 1209
delive	1405 6 1434 1442 1453 2741 2743 1466 1500 107 240 1643 2397 1004 2407 1247
deliver$	1369
deliverables$	2405
delivered$	2683 1424 2712 2720 2771 2778 1510 1369
delivering$	1369
delivers$	2744 1369
delivery$	1409 2731 1025
deliverys$	1025
demand$	2833 1579
demands$	2833
demoli	471 554 3257
demolish$	894
demolishe$	894
demolishes$	894
demolishing$	894
demolishs$	894
den	2295 2296
den$	1876 3574
denied	455
denies	455
dent$	927
dente$	927
dentes$	927
denting$	927
dentis	1077
dentist$	3674 2480
dents$	927
deny	455
denyin	455
depart	2132 920
department$	2507
departure$	487
departuretime$	3410
departuretimes$	3410
dependence$	759 2180
dependency$	759
descri	2797 1522 1563 2841 1572 171
describe$	2800 2850 1281
described$	2850
describes$	1281
design	2743 2397
design$	2831
designated$	1485 1024
designs$	2831
desk	950
desk$	2738 2776 1844 787 2353
desks$	2776 1844 787 2353
destru	2304
destructive$	3582
detach	824 834
detach$	747 776
detached$	2699 51
detaching$	747
detail$	2848
details$	2726 2848 3093 2517
detective$	1296
detectives$	1296
deter	347 422 426 936 1298
deter$	348 558
determ	1607
determined$	2885
deterr	347 1332
deterred$	390 524
deters	347
develo	2743 1678 2397 1132 1135 1329
develop$	2858 2876 271 2956 1110
develope$	271 1110
developed$	2953
developes$	2858 271 1110
developing$	271 1110
development$	2903 2905
developments$	2903 1626 2905
develops$	2858 2876 271 1110
dialogue$	2899 1641 239 295 2500 2590
diary$	1008
did$	1424 2820 2822
die$	2177
dies	2177
dies$	3455
dietic	1077
dietician$	2480
dietit	1077
dietitian$	2480
differ	2034 791 798 2202 928 1034
difference$	2437
different$	1546 3111 1865 3155 3156 3157 477 3162 3164 3165 485 1889 488 3180 1954 3293 2023 3302 2029 2030 2032 2042 2049 670 671 2077 678 679 2083 2085 683 684 685 688 2092 2094 693 2100 2101 701 2106 2108 2109 2111 2112 710 2114 2116 716 2123 2126 2128 728 729 2133 2135 2190 2195 2197 795 3477 797 802 2212 837 838 2242 2243 2245 2246 3526 3533 3534 3565 2294 3599 3602 2338 2347 2614
differently$	3481 2523
diffic	3546
difficult$	385 3114
diffus	782
dig	2391
dig$	3669 1348
digest$	2403
digging$	1348
dignity$	2572
digs$	1348
dilut	764 777 782 897
diluted$	3489 3579
dimini	786
dinner	98 1501
dinner$	3662
dip$	1020
direct	33 34 1459 2786 2987 476 478 483 839 994 2404 2433 1278
direct$	355 1768 409 553 578 1198
directed$	355 409 553
directing$	355 409 553 578
direction$	2619
directions$	3232 3355 2619
directs$	355 409 553 578
disall	542
disassociat$	749
disassociate$	748 749
disassociates$	749
disassociating$	749
disban	3095 416 1900 1901 2061 2062 2173 1227
disband$	3178 767 3451
disbande$	767
disbanded$	3179 3339 3340 767
disbandes$	767
disbanding$	767
disbands$	3178
discon	738 2310
discontinued$	3588
discou	339 347 422 426 1854 936
discourag$	906
discourage$	348 744 906
discouraged$	390 3132 524 3225 3426
discourages$	348 744 906
discouraging$	348 744 906
discourags$	906
discretion$	2524
discus	2743 1572 170 1607 2397 2496
discuss$	2412 1324
discussed$	2850 1573 2885 2934 1324
discusses$	2412 1324
discussing$	1324
discussion$	2899 2907 2962 295 2590 1324
discussions$	2899 2907 295 2590 1324
disengag$	749
disengage$	749
disengages$	749
disengaging$	749
disentangle$	776
disman	2061 781 1227
dismantl$	767
dismantle$	767
dismantled$	3339 767
dismantles$	767
dismantling$	767
dismis	540 704 860 920
dismiss$	912
dismisse$	912
dismissed$	1943
dismisses$	912
dismissing$	912
dismisss$	912
dismissting$	912
dispat	839
disper	3129 1900 1901 1910 555 559 574 2061 2062 1215
dispers$	504
dispersal$	2618 2619
dispersals$	2619
disperse$	1812 3178 504 1958 558 1962 1214
dispersed$	3128 3179 3188 3339 3340 1214
disperses$	3178 504 1214
dispersing$	504 1214
disperss$	504
displa	2743 2753 1499 2786 994 2397 2404 2433 1278
display$	2776
displayed$	2777
disrup	347 764 781 782 915
disrupt$	906
disrupte$	906
disrupted$	3225 3353 3426
disruptes$	906
disrupting$	906
disrupts$	906
disseminat$	1102
disseminate$	1102
disseminates$	1102
disseminating$	1102
disseminats$	1102
disseminatting$	1102
dissociat$	749
dissociate$	748 749
dissociates$	749
dissociating$	749
dissol	416 1900 1910 2173
dissolv$	767
dissolve$	3178 767 3450 3451
dissolved$	3188 767
dissolves$	3178 767
dissolving$	767
dissua	347 426 936
dissuade$	348
dissuaded$	390 524 3426
dissuades$	348
distan	440 1938 763 784 824
distance$	1843 1844 3216 3316 747 2166 771 776 778 2628
distancebetween$	3121
distances$	747
distancesbetween$	3121
distancing$	747
distant$	2032 2044
distract$	2337
distri	6 1442 2743 1500 107 3146 3170 3181 3192 3294 3295 3296 3297 2020 700 940 2397
distribut$	504
distribute$	504
distributed$	2720 2778 1510 2103 2343
distributes$	504
distributing$	504
distribution$	1409
distributs$	504
ditch	825 2228
divers	2564 1332
diversionary$	1648
divert	483 824 1329
divert$	747
diverting$	747
diverts$	747
divid$	504
divide	2061 700 940 1227
divide$	504
divided$	3339 2103 705 2343
divides$	504
dividi	1227
dividing$	504
divids$	504
division$	778
do	2317
do$	1424 2797 190 194 2925 311 2998 2999 3003 1790 403 1929 3214 715 815 1082
doctor	1077
doctor$	1015 2480 1307
documented$	2421
does$	190 311 1790 1929 715 815
doing$	194 311 1082 2510
dominant$	3597
domino	2380
dominoes$	3658
don$	1790 715
donate$	1344
donated$	1344
donates$	1344
donating$	1344
done	1405 3 1442 2743 1488 1491 1668 1710 2397 995
done$	2683 1406 1424 2703 2720 2766 2769 2771 2775 2946 2947 2988 3012 1838 2398
door	2241
door$	2698 2738 2776 99 1633 2949 2654
doors$	2698 2738 2776 99 1633 3384
dorm	2104 3382 3386
dorm$	3617
dorms	3382 879
dorms$	3617
dotted	940
dotted$	2343
doubl	2783 1284
double	1863
double$	106 146 3141
down	1467 3095 1284
down$	2714 2730 2745 2845 1650 1916 3195 2224 2292 1053 2653 2665
downlo	2727 1451 2741
downloaded$	2406
downloads$	2729
draft$	944 1373
drafte	2743 2397
drafte$	944
drafted$	944 1373
draftes$	944
drafting$	944 1373
drafts$	944 1373
draftting$	944
drag	824
drag$	806
dragged$	806
dragging$	806
drags$	806
draw	3235 2206 824
draw$	259 3173 3292 666 674 747 806 1246
drawin	1056
drawing$	806 3637 1246
drawn$	1452 806 1004
draws$	1875 2349 1246
dress$	2363
drew	1539
drew$	2817
dried$	1550
drift	1778 2206 834 2274
drift$	3291 2165 779 2183 806 3552 2521
drifted$	1910 779
drifting$	779 2183 806
drifts$	779 2183 806
drinker$	1293
drinkers$	1293
driv	240 1643 470 476 852
driv$	506 508
drive	3129
drive$	506 508 568 1195 1259
driveing$	568
driven	474 1877 540 690
driven$	3130 1943 674 698 1274
driver	33 34 1459 61 62 2772 1528 134 3661 2441 2544
driver$	0 1 2690 16 20 22 2723 55 93 1506 120 2806 3640 2464 2473
drivers$	0 1 2690 16 20 22 2723 55 1464 93 1506 120 2806 1537 3640 3664
drives$	506 508 568 1195 1259
driving$	506 508 3673 1195 1259
drivs$	506 508
drop	102 460 598 738 748 825 2228 946 968 1284
drop$	38 44 101 2786 472 2151 926 960 2373 994 2404 2433 1185 1268 1278
drope$	472 926
droped$	926
dropes$	472 926
dropin$	1505 2371
droping$	926
dropins$	1505 2371
droppe	1567 474 1877 2310 1284
dropped$	2845 3588 960 1268
droppi	748 1284
dropping$	472 2151 926 960 1268
drops	738 1284
drops$	472 926 960 1268
dropting$	926
drug$	1297
drugs$	1297
dry$	2457
due$	1078 2498
duet$	907
dug$	2775
dump	825 2228
duty$	2738
dynami	3463 1156 2559
dynamic$	3471
dynamics$	3471
each	174 1879 481 3250 725 3452 840 841 853 2293 918 2379 3661 2394 2613
each$	2682 2715 2738 2748 117 2825 2873 1701 3023 1751 3036 3043 3066 394 1810 1811 3092 1823 1829 453 1879 3158 479 481 484 1907 1908 546 3250 602 605 2026 3338 3345 2068 2069 3348 682 3366 687 691 706 708 3409 3439 3445 3452 2211 2221 2223 3502 3530 2255 853 2268 3557 2280 2315 921 3609 3632 2359 3649 3650 971 3657 2385 2388 987 2396 1011 2440 1062 2536 2613 1211 2617 1226 2630 1234 2639 2640 2644 2662 2667 2674 2680
ear$	2504 1190
earlie	2220 2350 1284
earlier$	1896 2100
earliest$	1594
early	2350
early$	2870 1594 686 2653
earn$	1176 1289
earned$	1289
earning$	1176
earns$	1176 1289
ears$	1190
easier	2274 1284
easier$	437 2175 3552
easter	2350
easter$	647
easters$	647
easy$	2829
eat	474 1877 1902 826 2256
eat$	493 1921 2065 2090 709 972 1396
eate$	493
eates$	493
eating$	493 1396
eats$	493 2065 2090 709 972 1396
eclipse$	2761
edge$	3146 3170 3181 3192 3294 3295 3296 3297 2020
educat	474 1877 476 690
educate$	1141
educated$	466 1878 2008 2024 3319 2249
educates$	1141
educating$	1141
effect	3463 2532
effect$	2300 910
effective$	1116
effectively$	2870
effectiveness$	2495
effort	1657
effort$	2907 2935
efforts$	2907
egg	3546
egg$	2337
eight	116 160
eight$	1519
eject	573 870 2273
elder	638
elder$	3459
eldest	3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 1907 1908 546 3250 3280 602 621 2026 638 640 3330 3345 2068 2069 3348 682 697 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 3578 2301 2315 947 3628 2613 1211 2617 2626 1226 2630 1234
eldest$	1829 3117 3145 1868 475 1879 3168 1906 3213 613 2017 3336 3459 2281 2287 2293 947 3628 2616
elearn	2786 994 2404 2433 1278
elevat	1331
else$	3548 3549 3602
elsewh	3192 3299 3304 3323 3527 2270 2271 2288 3567 917
elsewhere$	2854 2968 457 3281 3286 3302 3477 3539 3548 3549 3566 2479
email	1404 2786 994 2404 2433 1278
email$	13
emaile	1403 1436 2716 2718 1445 2743 2767 2397 1033
emailed$	2681 2714 1437 2436
emails	1466
emails$	13 2744
embargo$	3120
embargos$	3120
embed	240 1643 1135
embed$	1330
embedd	2743 2397
embedded$	2953 1330
embedding$	1330
embeds$	1330
emerge	1603
emerge$	2858 2881
emergees$	2858
emerges$	2858 2881
emotio	252
emotional$	1655
empath	1156 2559
emphas	1331
employ	933
employ$	1378
employe$	1378
employed$	1378
employes$	1378
employing$	1378
employs$	1378
empowe	803
empower$	1318
empowered$	1318
empowering$	1318
empowerment$	1318
empowers$	1318
emptied$	3631
empty$	2457
en$	2312
enabl	803 1331
enable$	273
enables$	273
enabling$	273
encour	1607 2987 430 478 2022 803 1135 1332
encourage$	1325
encouraged$	2885 3426 2322 1325
encourages$	1325
encouraging$	1325
encryp	1071
encrypted$	2474
end	339 347 368 406 415 416 490 542 738 748 2173 3466 946
end$	377 3094 3146 472 3160 3170 3181 3192 3204 3294 3295 3296 3297 2020 2031 3312 2113 3392 3418 2151 753 3450 3451 3455 3468 3520 3525 906 3613 3616 1125 1362
ende$	472 906
endeav	1152
ended	1550 1567 3095 1854 2310
ended$	2828 2845 3018 3019 3033 3094 3132 3225 3418 3426 3588 1362
endes$	472 906
ending	347 738 748
ending$	2151 906 1125 1362
endping$	472
ends	347 368 738 2177
ends$	472 3160 2091 2113 3392 3418 3455 3468 3520 3525 906 3616 1125 1362
enforc	441 849 850 1217
engag	2705
engage	1403 1453 1495 1010 2532 1134 2538 2587 1332
engage$	32 2773 2537
engaged$	2681 32 2724 2768 2537
engagement$	32 2731 2907 2413 2432 2519 2537 2592
engages$	32 2773 2537
engagi	1134
engaging$	32 2724 2537
engend	1331
enhanc	1135 1328
enhanc$	1110
enhance$	1110
enhanced$	2953 300
enhances$	1110
enhancing$	1110
enhancs$	1110
enjoy	904
enough$	318
enquir	2786 994 2404 2433 1278
enrich	1331
enrol	2705 476 491 884 885 887
enrol$	639 835
enroled$	639
enroling$	639
enroll	1442 474 1877 1919
enrolled$	2720 1878 2414
enrolred$	639
enrols$	639
ensur$	499
ensure	1135
ensure$	2967 395 499 1129
ensured$	2953 395 1129
ensures$	395 499 1129
ensuring$	499 1129
enter	3083 431 574 852 884 885 888 2299 920 1219
enter$	405 1834 493 3266 944
entere	1919
entere$	405 493 944
entered$	80 705 944
enteres$	493 944
entering$	405 493 944
enters	1219
enters$	493 944
enterting$	944
entic	824
entran	2241 3521
entrance$	2776
entrances$	2776 2082 3384
entry	2132
entry$	1858 3171 563 1975 2659
entrytime$	3410
entrytimes$	3410
environment$	2948 2990 3471 2531
environments$	2948 2990
episod	1286
equally$	2572
equip$	1143
equipm	31
equipped$	1143
equipping$	1143
equips$	1143
erode	764
escala	1096
escalate$	2589
escalated$	2509
escalates$	2589
escort	474 1877 476 540 575
escort$	506 508 568
escorte$	506 508
escorted$	3130 1943 674
escortes$	506 508
escorting$	506 508 568
escorts$	506 508 568
establ	2743 1607 2397 1135
established$	1581 2885
estate	3031 3304 3312
estate$	3150 3284 2053 3369 3525 3613
estates$	3525
esteem	2559
ethos	1332
evalua	2743 2397
evaluate$	1092
evaluates$	1092
evaluating$	1092
evenin	2786 1846 608 2073 3351 3363 3381 2104 3382 733 734 2238 2241 3521 3522 879 2350 994 2404 2433 1278
evening$	2719 127 1861 3271 3289 686 3389 2119 3400 3403 3404 3405 3407 2131 3412 2136 3415 2140 3419 3542 3548 3569 2306 907 2345 1044
evenings$	2719 127 1861 3167 3289 3370 2119 3401 3404 3406 3407 2131 3413 2136 3415 3417 2140 3419 3421 2161 3542 2306 2345 1044 2451
event	2786 994 2404 2433 1278
event$	2787 3662 1280
events$	2787 2880
ever$	2327
every	174 3250 840 841 918 2379 3661 2613
every$	2682 2715 2738 2748 1511 2825 1663 1701 1704 3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 1907 1908 546 3250 602 3345 2068 2069 3348 3366 691 706 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 2315 921 3609 3632 3649 3650 971 3657 987 1011 1198 2613 1211 2617 1226 2630 1234 2667
everyb	61 174 237 277 1680 303
everybody$	1464 1640 1706 1732 1115
everyo	61 174 1624 237 277 1680 303
everyone$	1464 2902 227 1640 1706 1732 1115
everything$	2929 2485
evict	573
evict$	502
evicted$	502
evicting$	502
eviction$	495
evicts$	502
eviden	1071
evidence$	50 73 2474 2517
evidenced$	78
evident$	2421
evolve$	2858
evolvees$	2858
evolves$	2858
example$	1841
except	3331
exchange$	228
exclud	1527 2835 3129 460 563 572 598 2003 609 731 856 2271 870 2273 1221
exclud$	601 878 1223
exclude$	601 603 3531 878 1212 1223
excluded$	2805 376 3128 3144 1975 3281 3283 603 3319 3549 878
excludes$	601 603 3531 878 1212 1223
excluding$	601 603 878 1223
excludned$	878
excludning$	601 878
excludred$	878
excludring$	601 878
excluds$	601 878 1223
exclus	2252 851 916 1286
exclusion$	147 350 351 487 494 495 599 2253 2319
exclusions$	147 494 2253 2319
exerci	2786 994 2404 2433 1278
exhibi	98 1501
exhibition$	94
exist$	3427
existing$	1581 2897 1198
exists$	3427
exit	416 766
exit$	487 754 2169
exiting$	754
exits$	3384 754
expect	1156 2559
expectations$	2530
expected$	381
expel	598 609 1221
expel$	601 1212 1223
expele$	601 1223
expeles$	601 1223
expeling$	601 1223
expell	2003 609
expelled$	3144 3281
expelning$	601
expelring$	601
expels$	601 1212 1223
expenditure$	29
experience$	2983
experiences$	1018
explai	1436 1522 1563 2841
explain$	2800 444
explained$	2714
exploi	2989 2471 1292
exploit$	2837
exploitation$	2528 1294
exploitative$	1294
exploited$	1294
exploiter$	1294
exploiters$	1294
exploiting$	1294
exploits$	1294
explor	1572 171 2879 1607
exploration$	2907
explore$	1321
explored$	2850 2885 2934 1321
explores$	1321
exploring$	1321
exposed$	1828
exposu	1156 2559
express$	2977
expulsion$	487 599
extend	1897 849 850
extend$	1360
extended$	3175
extending$	1360
extends$	1360
extent$	9
extra$	328 1016
extrac	790 824
extract$	747
extraction$	487
extric	824
extricate$	747
eye$	2884 3126 1190
eyes$	1190
facili	2743 2397 1135 1328
fade	2177
fade$	3450 3455
faded	3466
fades	3466
fades$	3455
fair	98 1501
fair$	2793 2829 2372 3662 2600
fairly$	2870 2572
fairs	1501
faith$	2578
fall	1567 834 1284
fall$	101 2845 291 806 2274
fallen$	1910
fallin	1284
falling$	291 806
fallping$	291
falls	1567 1284
falls$	2845 291 1820 2177 806
false$	3125
famili	35 36 37 61 62 2772 160 2544
familiar$	1098
families$	0 1 2690 16 20 22 1439 1440 2723 1464 68 1480 92 93 1506 2873 1676 286 1700 418 482 1905 619 3303 3317 2040 3490 895 919 3664 2536 2546 1306
family	62 2772 3023 1751 394 1810 1811 1823 1829 453 3145 1879 3158 479 481 1892 1907 1908 546 3250 602 621 2026 3304 3312 3324 648 3345 2068 2069 3348 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 2315 2613 1211 2617 1226 2630 1234
family$	0 1 2690 16 20 22 2723 93 1506 157 1574 482 1905 619 3303 2040 895
far	634 784
far$	179 634 2037 2044 2050 710 2114 2190 2242 2288
fare	2363
fare$	70 815 3641
fares$	70 815 3641
farm	3523 3524
fashion$	2882
faster$	2595
father	1892 2015 3304 3324 648
father$	619 1305
fathers$	286
favourite$	3201
fear	1563 2841
fear$	2445
fears	1563 2841
feasibility$	2551 1150
feasible$	2483
februa	2350
february$	2821
fed$	2904
fee	2363
fee$	3641
feed$	220
feedback$	74 996
feeding$	220
feeds$	220
feel	2797 1563 2841 1678
feel$	2956 1681 1727 1729 1040 1057 2531 1281
feelin	1156 2559
feeling$	1281
feelings$	1018
feels	1563 2841
feels$	1681 1040 1057 1281
fees$	3641
fell	1567 1284
fell$	2845
felled$	2422
felt	2797 1563 2841
felt$	1040 1057 1281
fenc	471 554
fence	31 3635
fence$	64 99 1344
fenced$	3257 577 1344
fences$	99 1344
fencing$	64 99 1344
festiv	98 1501
festival$	3647
fetch$	835
fetche	817
fetched$	3539
fetches$	835
few$	2827 1593 443
fewer	106 1074
fewer$	1509 115 443 492 903 2477 1282
fi	1957
fight	1286
fight$	2812 147
fights$	2812 147
figure$	2762 1503
figures$	2762 1503 2403
file	2743 1476 1481 1577 2397
file$	2754 2759 2761 2852 2853 2855 2856 1013 2497
filed	2743 2397
filed$	80
files	1466
files$	2744 2754 2759 2761 2855 1013
fill$	2391 1124 1245
filled	1442 2743 2397
filled$	2720 1245
filling$	1124 1245
fills$	1124 1245
film	2786 2836 2391 994 2404 2433 1278
film$	30 94 3637 3638 3647 2372 3659 3665 3669 1003
filming$	1277
films$	3647 3665 1003 1277
final$	2756
find	1522 1794 511 3207 615 2018 792 885
find$	1515 2800 1563 235 245 325 1857 796 993 1055 2459 1171
finde$	796
findes$	796
findin	1571
finding$	2847 2849 235 245 796 993 1171
finds$	1515 235 245 325 796 993 1055 2459 1171
fine	2363
fine$	437 3641
fined	3129
fined$	3128
fines$	147 3641
finish	1405 2743 1491 406 474 1877 704 2132 817 2256 2397 995
finish$	493 3450
finishe$	493
finished$	2683 1424 2756 2769 2775 3539 2398
finishes$	493
finishing$	493
finishingtime$	3410
finishingtimes$	3410
finishs$	493
finishtime$	3410
finishtimes$	3410
firm	62
firm$	1191 1194
firmer$	1191 1194
firmly$	2870
first	1524 2350
first$	1594 947 2452
fish$	1265
fishes$	1265
fishs$	1265
fit$	2860 1346
fits$	1346
fitted	1442 1467 1500 2356 1004 2407
fitted$	2720 2745 2778 3634 1006 1346
fitting$	1346
five	35 37 53 116 1541 150 160 3023 1751 394 3085 1810 1811 1823 1829 3107 3108 3109 3113 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 1924 3205 534 3217 3223 546 3250 3251 1976 2004 3282 602 659 3345 2068 2069 3348 689 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2382 2388 2441 2613 1211 2617 1226 2630 1234
five$	1440 1456 88 92 98 111 1519 117 1553 2844 3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 3176 1907 1908 3202 546 3250 3254 3274 602 3345 2068 2069 3348 732 3445 3452 3470 2211 2221 2223 3502 2248 3530 2255 853 3535 2268 2280 2315 2359 2380 3660 2613 1211 2617 1226 2630 1234 2646 2661 2674
fix	585
fix$	1236
fixed	1004 2407
fixed$	1236
fixes$	1236
fixing$	1236
flag	224
flagged$	2904
flat	641 2104 3382 819 886
flat$	3040 3203 616 617 645 2088 3387 907 3617 3673 3674
flats	3382
flats$	3040 3203 2088 3387 3674
flexib	1687
flexible$	2965
flies$	644
floor	3304 2104 3382 2241
floor$	3468 3520 3616
floors	3382
floors$	3468 3520 3616
flourish$	2977
flowing$	2919
flush	573
fly$	644
flyer	2786 994 2404 2433 1278
flyers$	2650
fobs$	97
focus	3592 1135
focus$	1589 2500 1330
focuse	1118
focused$	2521 2543 2583 1330
focuses$	1330
focusing$	1330
focussed$	2543 1330
focussing$	1330
follow	1451 1527 2835 159 3207 3452
follow$	205 1644 1645
followed$	2805 2819 1607 2406
followers$	2729
following$	205 2446
follows$	205
food$	3665 2651
foot	440
foot$	1843
footag	1071
footage$	2474
footba	2380
football$	3658 998 2661
footfa	17 81 1484
footfall$	2762 2432
for	3290 2018 630 680 2407
for$	2712 1462 2765 2770 2817 2850 2890 2896 2937 1667 2952 2963 1745 3032 1867 3148 1880 1890 1972 2019 3298 3397 2289 3642 3653 3657 2452 2503 2507 2508 2515 2521 2533 2553 2656 2663 2673 2678 1310
forbid	347 349 367 368 370 406 422 426 1854 542 909 936
forbid$	333 348 1821 750 3531
forbidden$	3018 3019 390 3094 3132 524 3225 3426
forbidding$	333 750
forbided$	750
forbiding$	750
forbidning$	333
forbidping$	333
forbids$	333 750 3531
force$	1296
forefront$	1651
forfeit$	874
forfeiting$	874
forfeits$	874
forge$	1173
forgeing$	1173
forges$	1173
forgiving$	2520
form	3068 1864 1894 606 2035 2073 3351 3363 2096 2102 3380 3381 2104 3382 2110 2241 3521 3572
form$	30 3067 3142 3172 2009 3308 3313 3314 3320 3374 3376 3388 2342 2350 3645 1173
formin	3071
forming$	3092 3545 1173
forms	2786 3351 2074 2087 3380 3382 3572 994 2404 2433 1278
forms$	30 3320 3352 3365 3370 3374 3388 3490 1173
fortnightly$	2682 3657
forum	23 47 2786 994 2404 2433 1278
forum$	1450 2892 2893
forwar	1607 1644 1645 1078
forward$	2864 2885 2916 2922 2923 2414 2481 2486 2598
forwards$	2481 2598
foster	474 1877 476 1135 1331
foster$	641 886 1225
fostering$	1225
found	1468 1853 1885
found$	2746 2832 1849 447 448 449 3131 3169 3230 2249 1055
four	116 160 3023 1751 394 3085 1810 1811 1823 1829 3107 3108 3109 3113 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 3241 3250 3251 1976 2004 3282 602 638 3345 2068 2069 3348 689 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 947 3628 948 2388 2441 2613 1211 2617 2626 1226 2630 1234
four$	1519 117 2844 3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 3176 1907 1908 546 549 3250 3254 602 2012 2026 3342 3345 2068 2069 3348 732 3452 3470 2211 2221 2223 3502 2248 3530 2255 853 3535 2268 2280 2315 947 2351 2362 2369 2370 2613 1211 2617 2626 1226 2630 1234
fourso	3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 1924 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
foursome$	1818 3176 3202 3231 3244 3246 1995 3279 3610
fragme	781 1227
fragment$	767
fragmente$	767
fragmented$	767
fragmentes$	767
fragmenting$	767
framew	2786 994 2404 2433 1278
fraternise$	2610
free	784
free$	2086 776 805 2237 1256
freedom$	296
frequency$	10
frequent$	202
fresh$	2010 618
fri	2350
friday	608 733 734 2350
friday$	2719 608 3289 733 2136 734 3415 3643 2374 3656
fridays$	2719 3289 2136 3415 3643 2374 3656
friend	35 36 37 53 87 116 1528 134 1541 150 151 1562 160 1565 277 1680 3023 1750 1751 3035 3073 394 3076 3080 3081 3085 1810 1811 3100 1823 3104 3106 1829 3115 3118 439 1847 453 3137 3138 3139 3140 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 1976 3263 2001 2004 3282 602 621 2026 3315 638 659 3345 2068 2069 3348 3356 689 2098 697 2147 3428 3433 3444 2167 3452 3465 2188 2194 2201 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3578 899 3585 3586 3591 2315 3603 3604 2332 2335 947 2382 2388 2441 2612 2613 1211 2617 1226 2630 1234
friend$	2806 2808 1557 3125 2045 3376 793 2199 3478 2331
friendlier$	2443
friendly$	2829 2950 1098 2600
friends$	1439 1440 1456 1490 88 92 111 2792 112 1519 117 2801 2806 2808 1537 1553 1554 2840 2843 2844 1725 3013 3014 3015 3021 1755 3050 3052 3054 3055 375 3059 3061 3072 3077 3078 1818 3105 3125 3176 3177 3200 3202 1925 1932 1940 544 3231 1961 3244 3246 3254 1995 3274 3279 3291 611 3322 3328 3350 676 3376 3408 732 3429 3430 3432 3436 3438 3440 3442 3445 3447 2171 3454 3456 3457 3458 3460 780 3464 3467 3470 3472 793 3474 3475 3476 2199 3478 3479 3480 2203 3482 3506 2232 3511 3512 892 893 2302 3610 3660 2536 2635
friendship$	341 3028 3037 3045 375 3087 1842 451 497 3194 1917 528 611 672 676 2110 3425 745 3429 3430 3431 3434 3435 3436 3440 3444 3445 3448 769 774 3457 2184 3467 2193 2194 3472 793 2201 3479 3480 2205 3503 2240 2265 3581 901 3596 3622 2635
friendships$	341 3028 3037 3045 375 3087 451 611 672 676 3425 745 3429 3430 3431 3434 3435 3436 3440 3445 769 774 3457 3467 3472 793 3479 3480 3503 901 3596 3622 2635
from	3100 3290 2150 2178 2227 2366
from$	2721 1477 128 1535 1566 1587 1690 1770 1777 1779 1785 3070 1793 3091 1830 3148 1888 1927 3218 3226 2006 3302 3326 2055 2072 703 2151 2152 2168 2169 2179 2182 3513 3559 2311 2326 2329 2334 2350 3642 3644 3652 3653 3657 3668 1039 2453 2456 2503 2621 2652 2677
full$	261 1723 1029
fuller$	261
fully$	1497
fun$	90
functi	1472
functional$	2750
fund$	49 1365
funded$	1365
fundin	2786 2945 994 2404 2433 1278
funding$	49 1579 214 2506 1365
funds$	49 1365
furniture$	3665
furthe	226 252 533 3567
further$	1593 1629 1655 1768 1936 2044 1089
future	226 2311
future$	2862 1629 1768 3589 2498
gain$	1119 1176
gaining$	1119 1176
gains$	1119 1176
game	98 1501
game$	3665
gamers	3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
gamers$	1818 3176 3231 3244 3246 1995 3279 3610
games	1501 2380
games$	2684 3658 3665
gang$	351 1924 3535 2267 1204
gap$	2972 1844 771 778 2527
gapbetween$	3121
gaps$	2972 2527 2540
gapsbetween$	3121
garden$	94 3637 3673 1265
gardenes$	1265
gardens$	1265
gate	31 2241 3521 950
gate$	2738 64 2776 99 2353
gates$	2738 64 2776 99 3384 2353
gather	1749 1750 3029 3031 3034 3035 3038 1765 1771 1772 1784 1788 3068 3071 1814 439 3133 3189 520 3235 1976 2060 3587 1341
gather$	145 3027 3036 3043 3044 3051 3062 3066 3075 3084 3086 3090 1848 3135 3152 1923 3230 3256 1979 3258 3266 2059 3338 2095 3516 3558 3575 1114
gathered$	3011 1849 3230 2399 2421
gatherering$	1923
gathering$	3028 3049 3053 3092 1842 451 1923 3239 3240 3248 3434 3545 1114
gatherings$	3049 3050 3053 451 3240 3254
gathers$	145 3152 3516 1114
gatherting$	1923
gave$	2696 2784 607
genera	252
general$	1655
get	2797 1522 444 2206 824
get$	2800 193 2876 312 3083 498 1956 578 2078 2095 747 760 807 3508 3546 904 3592 953 1040 1102 1114 1199
gete$	1102
getes$	1102
geting$	578 1102 1114
gets$	193 2876 312 1875 578 747 760 807 2349 953 1040 1102 1114 1199
getting$	193 312 1814 747 760 807 1102 1199 1341
gift$	1538
gifts$	1538
gig	98 1501
gig$	3647
gigs	1501
girl	1528 155 3023 1751 394 1810 1811 1823 1825 1829 453 1879 3158 479 481 1907 1908 546 3250 602 621 2026 638 3345 2068 2069 3348 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 2315 2613 1211 2617 1226 2630 1234
girl$	2806 2808 1557 1558 3303 2045 3600 2331
girlfriend$	1306
girls	35 36 37 53 87 134 1541 150 151 160 277 1680 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 1976 2001 2004 3282 602 2011 659 3345 2068 2069 3348 689 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 2335 947 2382 2388 2441 2613 1211 2617 1226 2630 1234
girls$	1439 1440 1456 1490 88 92 111 112 117 2801 2806 2808 2810 1537 1553 1554 1558 2844 2914 1725 3015 1818 3176 544 3231 3244 3246 3254 1995 3274 3279 3303 3342 3350 732 3445 892 893 3600 3610 3660 2625
giv	432 1247
giv$	271
give	252
give$	1655 258 262 271 294 452 607 748 2215 2216 825 835 883 931 935 1126 1172 1248 1356
giveing$	1172
given	3 2697 1442 2741 2743 1500 107 1572 252 306 1885 680 3495 2397
given$	1406 2720 1448 2743 2747 2778 1510 126 1536 2850 1655 2934 258 262 1709 325 3130 486 2216 3508 2249 3573 2310 2397 1012
gives$	262 271 294 607 835 935 1126 1172 1248 1356
giving$	258 262 271 607 748 2215 2216 935 1126 1248 1356
givs$	271 935
go	2692 2797 1522 211 1837 540 574 594 704 826 842 2256 887 2328
go$	1416 1433 1502 2783 1512 2792 2800 121 145 1572 2876 2925 3006 1784 3082 405 1812 462 1878 489 493 1897 1943 1997 612 631 2043 644 651 2057 2059 674 2078 714 2158 807 843 2317 2352 1046 1230 1284
goal	950
goal$	2353 2581
goalpo	31
goalpost$	64
goalposts$	64
goals$	2353 2581
god$	489
goe	3110
goe$	3017 405 493 2057 2090
goes	2732 2737 211 574 704 826 842 2328
goes$	1416 1433 1502 2783 1512 2792 121 2876 3017 1820 462 493 612 631 2043 644 651 2057 674 2090 807 843 2352 983 1046 1230 1284
going	1426 226 574 826 3587
going$	2704 1629 2919 1716 3048 3071 1802 405 3103 493 807 3612 2446 2510 2533 1230
gone	2732 1526
gone$	1433 1436 2743 2779 1502 2783 2804 2815 3539 2397 995 1046
good	438 2304
good$	2829 2956 1705 1841 3125 3325 2079 2197 2234 3582 1029 1099 1179
gos$	145 489 493 2057
got$	40 760 3611 1040
govern	62
government$	2507
governor$	2757
governors$	2757 1009
gp	1077
gp$	2480 1307
gps	62
gran	1892 3304 3324 648
gran$	1306
grand	1825 1892 3324
grandad$	1306
grandbrother$	1305
grandcarer$	1305
grandcarers$	1305
granddad$	1305 1306
granddaughter$	1305
grandfather$	1305
grandm	2015
grandma$	1306
grandmother$	1305
grandmum$	1305
grandp	2015
grandparent$	1305
grandparents$	1305
grandsister$	1305
grandson$	1305
granma$	1306
granny$	1306
granpa$	1306
grant	2786 994 2404 2433 1278
grant$	49 965
grante	2743 2397
grante$	965
granted$	965
grantes$	965
granting$	965
grants$	965
grass$	1019
gravit	2328
great$	2346
greate	105 1132
greater$	1508 261 300 1723 328 1098 1179
green$	2794 2795 2428 2449
greet	1523 1343
greet$	2801
greete	137
greeted$	1540
greets$	2801
grew	2781 2783 1284
grip$	3292 2187 785 2189
groom	2471 1292
groom$	2837
groomed$	1294
groomer$	1294
groomers$	1294
grooming$	1294
grooms$	1294
ground$	2593 1210
grounding$	1210
grounds$	1210
group	35 36 53 87 2786 116 1541 150 151 1562 160 1564 1565 277 1680 3023 1751 394 3081 3085 1810 1811 1823 3104 3106 1829 3107 3108 3109 3112 3113 3115 3118 1846 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3189 3191 1924 3205 534 3217 3223 546 1955 3250 3251 3253 1976 2004 3282 602 3304 3315 659 3345 2068 2069 3348 2073 3351 689 3380 3382 2143 3428 3433 3444 2167 3446 3452 3465 2188 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 2312 3591 2315 3603 3604 2335 3623 2382 3661 2388 994 2404 2433 2441 2538 2612 2613 1211 2617 1226 2630 1234 1278
group$	1429 1439 1450 1456 2759 2760 1490 88 92 111 112 1519 2801 2808 1553 1554 2840 2842 2843 2844 2914 2985 1725 3015 1755 3036 3045 3050 3054 3055 375 3061 3069 3077 3078 3090 1817 1818 3097 3105 3116 1863 3142 3172 3176 3177 497 3193 3194 1917 3202 3208 528 3231 1961 3240 1963 1965 1966 564 1969 3254 3256 3274 3284 2009 611 3301 3308 3313 3322 3328 3350 3352 672 676 2089 3376 3387 3388 3390 3408 732 2139 737 2141 3422 746 3429 3430 3432 3435 3436 3437 3438 3439 3440 3441 3445 3447 3448 2171 770 3454 774 3456 3457 3458 3460 780 3462 2185 3467 3470 2193 3472 3474 2198 3479 3483 3503 3518 3535 2264 2267 3569 892 893 3581 901 3590 3607 2350 3660 2635
groupactivities$	3421
groupe	1919
groupevenings$	3421
groupi	3071
groups	453 3189 1976 3351 3380 3381 3382 879
groups$	2759 2760 3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 1907 1908 546 1950 548 3231 3240 1963 1965 1966 564 1969 3250 3254 602 3345 2068 2069 3348 3352 3365 3387 3388 3390 3452 3462 3472 2198 3479 3483 2211 3490 2221 2223 3502 3530 2255 853 3543 2268 2280 3590 2315 2613 1211 2617 1226 2630 1234
groupsession$	3421
groupsessions$	3421
groupwork$	3421
grow	2781 2783 834 1284
grow$	2977 2165 1040
growing$	3545
grown$	3611
grows	1284
grows$	1040
growth$	105
guard	33 34 1459 62 1528
guard$	55 57 120 2802 2806
guardian$	1306
guardianship$	2513
guards$	55 57 93 120 2802 2806
guests$	1940
guid	478 483 803 824
guidan	2786 994 2404 2433 1278 1332
guidance$	214 2933 2506
guide	1328
guide$	747 1003
guided	1328
guidel	95
guideline$	96
guidelines$	96
guides	1328
guides$	1003
guidin	1328
guild	3523 3524
gulf$	771 778
gurdwara$	3662
gym	38 66 3523 3524 2404
gym$	998
habit$	2309
had	3 152
had$	1406 2703 40 86 2822 2976 900 999 1030 2435
haircuts$	2651
half	61 3280 638 3351 947 3628 948
half$	1464 90 106 146 1829 3117 3145 1868 475 1879 3168 1906 3213 613 2017 2026 2030 3336 697 2104 3525 876 2281 2287 2293 947 2351 2433 2616
halfs$	3525
hall	38 44 66
hall$	1447 3242 3284 3301 3390 718 3662
halls$	3390
halt	406 915
halt$	753
halv	1284
halved	1550 1567
halved$	2828 2845
halves	453 2073 3351 3381 2104 3382
halves$	3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 1907 1908 546 3250 602 3345 2068 2069 3348 2113 3392 3452 2211 2221 2223 3502 3520 3530 2255 853 2268 2280 2315 2613 1211 2617 1226 2630 1234
hand	1247
hand$	2957 2584 1357
handbook$	2733
handed	2697 2743 1500 107
handed$	2696 1442 2743 2778 1510 2397 1004 1012
handing$	1357
handle	234
handle$	1637 3453
handles$	1637
handou	2786 994 2404 2433 1278
handov	1703
handover$	2981
handovers$	2981
hands$	1357
hang	3110 3235 2295 2296 1341
hang$	1749 3036 3068 3082 3086 3152 520 3258 3575
hangin	1814 2285 3587 1341
hanging$	3029 3038 3071 1795 3092 3103 1853 3133 3248 3563 3612
hangout$	3574
hangs$	3152
happen	1426 2743 2779 2397
happening$	2704
happie	904
happier$	437 2218 816 2443
happy	904
happy$	2051
harass	2836
hard	3546
hard$	385 3114 2549 1194
harder$	385 3114 1194
harm	159 2471 1073
harm$	2837 2476 2528
harmed$	2476
harmfu	2304
harmful$	438 2079 3582 2476
harming$	2476
harms$	2476
harnes	1331
has	714 1097
has$	40 42 1465 1475 82 86 89 91 1497 133 249 2984 315 325 3517 2254 900 1032 2439 1187
hatch	950
hatch$	2353
haunt	2295 2296
haunt$	3574
have	2797 404 476 714 810 1097
have$	42 1465 1475 82 86 89 91 1497 133 249 255 281 292 2984 315 325 343 1807 498 503 529 1941 1974 3508 3517 2254 900 935 1032 2439 1187
haveing$	503
haven$	2948 2990
haves$	503 935
having	404 810
having$	255 315 1796 1807 529 935 2445 1187 1272
havs$	935
he	160 1829 3117 3145 1868 475 1879 3168 1906 3213 613 2017 638 640 3336 2281 2287 2293 2616
he$	2799 1700 2991 1724
head	33 34 1459 2328 3661
head$	2735
headco	17 81 1484
headcount$	2762
heads	2328
heal$	1122
heale$	1122
heales$	1122
healing$	1122
heals$	1122
health	2989 1744 438 791 798 2304
health$	1077
healthier$	3022
healthy$	1841 3582
hear$	2412
heard	2819 1563 2841 3007 2532
heard$	2959 3005 3011 1288
hearing$	3655 3662
hears$	2412
heart$	1651
heater	31
hedge$	64 1019
hedges$	1019
held	3 1442 2737 2741 2743 2779 104 171 172 173 2397 1094
held$	1406 2720 2771 1507 1575 1576 2976 1856 466 480 510 3532 2305
hello	1523
hello$	2801
helmet	31
help	2987 444 478 803 1135 1155 1329
help$	161 2933 275 297 760 988 2541 2558 2592
helped	2022 690
helped$	161 1885
helpfu	2879 2304
helpful$	2829 161 3582 2483
helpin	1135
helping$	275 988
helpline$	30
helplines$	30
helps$	275 760 988
her	1551 3023 1751 394 1810 1811 1823 1829 3117 3118 3119 453 3145 1868 475 1879 3158 479 481 3168 1906 1907 1908 3212 3213 546 3250 602 613 2017 2026 3329 3336 3345 2068 2069 3348 3357 682 3446 3452 2211 2221 2223 3502 2233 3530 2255 853 2268 2275 2280 2281 2287 2293 2315 2458 2613 1211 2616 2617 2626 1226 2630 1234
her$	2715 175 1714 3036 1809 1883 1893 604 2025 2153 2157 2277 2318 2330 1182 2644 2647
here	1572
here$	2791 2850 2851 3544 3568 3589
herself$	3571
hierar	1299
high$	1029 1168
higher	105 1284
higher$	1508 1029 1168
highli	1331
hike$	3648
hikes$	3648
him	1551 3023 1751 394 1810 1811 1823 1829 3117 3118 3119 453 3145 1868 475 1879 3158 479 481 3168 1906 1907 1908 3212 3213 546 3250 602 613 2017 2026 3329 3336 3345 2068 2069 3348 3357 682 3446 3452 2211 2221 2223 3502 3530 2255 853 2268 2275 2280 2281 2287 2293 2315 2458 2613 1211 2616 2617 2626 1226 2630 1234
himself$	3571
hir$	1378
hire	933
hire$	1378
hired	1004 2407
hired$	1378
hires$	1378
hiring$	1378
hirs$	1378
his	2233
his$	2715 175 1714 3036 1809 1883 1893 604 2025 2153 2157 2277 2318 2330 1182 2644 2647
hit$	1002
hits	1451
hits$	2729
hockey	2380
hockey$	3658
hold	2167 824 890 1094 1097
hold$	1458 190 243 1794 3207 531 589 3292 666 3445 2187 785 2189 808 844 2300 898 910 3608 3624 1088 1175 1187 1229 1251 1370
holde$	844
holded$	589 844
holdes$	844
holding$	243 589 844 1088 1175 1187 1251
holds	2737 1466
holds$	1458 2744 190 243 319 589 844 1088 1175 1187 1251 1370
holiday$	647 655
holidays$	647 3395
holidayss$	647
holist	252 1136
holistic$	1655
home	555 3304 641 3363 2102 3380 3381 2104 3382 2132 819 2241 2270 886 917 3666
home$	2694 2723 2829 3005 3040 3101 3102 446 457 3143 3167 1891 500 1909 1911 1914 3203 1948 1958 3238 1971 3281 3286 616 617 3320 645 2052 3359 814 827 3525 3539 3548 3549 3613 3633 3636 1051 2677
homees$	3633
homes	2082 2087 3380 3382
homes$	2723 3040 3143 3167 1914 3203 3238 1971 3320 3360 3365 3370 3525 3633 3664
hometime$	3410
hometimes$	3410
honest$	2829 2520 2600
hope	1563 2841 2987 1152
hope$	1666 282 2578
hopes	1563 2841 1152
hoping	1152
horizo	1156 2559
host$	2831 1378
hoste$	1378
hosted	2743 2779 2397
hosted$	1378
hostel	2087 2104 3382 3521 886
hostels$	3365
hostes$	1378
hosting$	1378
hosts$	2831 1378
hotline$	69
hotlines$	69
hotspo	1071
hotspot$	2474
hotspots$	2474 2494
hour	2220 2241 2323
hour$	1861 2306 2345
hours	102 2786 994 2404 2433 1278
hours$	54 58 1505 103 2787 1861 2161 2176 2306 2345 1005 2652
hous	476 809 852 890
house	3107 3108 3109 3113 606 641 2102 3380 2104 3382 886
house$	3040 503 1914 3203 2009 616 617 645 666 3525 3613 3617 2350 3673 3674
housed	474 1877 1919
housed$	1878 1887 3319 2071 972
household$	619 2040
households$	619 3317
houseing$	503
houses	2073 3351 2082 2096 3380 3382
houses$	3040 503 1914 3203 3360 3374 3394 3525 3674
housin	606
housing$	2009
how	179
how$	60 83 1582 1598 930 2440 2461 2551 2666
hub	38 44 2404
hub$	1447 65 2990
hubs$	65
huddle$	2267 3620
humili	1303
hung	2356
hung$	3634
hurt	1527 2835 159 2471 1073
hurt$	2805 2837 2839 2472 2476
husband$	1306
hustl	573
hut	2295 2296
hut$	1876 3574 2350
identi	2743 1468 1522 1607 615 2018 899 2397
identification$	2180
identified$	2746 1485 2885 2934 3169 1024 2429 2431 1300 1330
identifies$	1137 1300 1330
identify$	2800 245 1137 1300 1330
identifying$	245 1137 1300 1330
identifys$	245
identity$	2951 2302
if	1978 2259 2260 858 2320 1074
if$	176 200 2886 321 1859 1860 3187 3226 3236 3249 3252 3253 848 2341 2477 1080 2498 2499 1186
imam	33 34 1459
impact$	910 2495
implem	6 2743 240 1643 2397
implementation$	1409
impos	441 850 1217
impossible$	385 3114
improv	2781 105 1132 1135 1284 1328
improv$	1110
improve$	1508 1110 1128
improved$	1508 2953 300 1029 2548
improvement$	94 105 2921 2598
improvements$	94 2921 2598
improves$	1110 1128
improving$	1110 1128
improvs$	1110
in	1609 1623 1639 2000
in$	1447 1455 2744 2745 1483 2773 1498 2780 1505 1508 108 2796 2811 1543 141 1545 144 1552 1556 180 181 2883 2887 1613 1619 2901 1628 2917 2952 2969 1722 361 3101 3102 457 1869 1943 3266 1997 1998 3299 629 713 3409 2209 3491 845 3527 3540 3544 2321 2342 3629 2354 2361 3642 2371 3649 3651 3653 2377 2378 3657 3666 3667 3669 2434 2451 2453 2457 2562 2577 1181 2588 1228 2648 2664 2665 2671 2673 2678 1310
inbox	8
incide	1286
incident$	2812 147 1106
incidents$	2812 147 1106
includ	1572 170 3007 2532
include$	2850 3032 1839
included$	2850 1573 3005 1839 2421
including$	1839
inclus	267 309 1136
inclusion$	1336
inclusive$	1670 2950 1712 2520 2600
increa	2781 2783 105 1097 1135 1284
increas$	1110
increase$	105 1508 300 1110 2589
increased$	1508 261 2953 300 1029 2548
increases$	1110 2589
increasing$	1508 300 1110
increass$	1110
independent$	3580
indivi	2093 741 3561 3562
individual$	739
individually$	3276 3371 3593 2622
indoor	917
indoors$	3101 3102 457 1909
induct	1496 2786 994 2404 2433 1278
inducted$	2774
influe	2989 3173 3463 2587 1328
influence$	1772 3050 1828 1841 531 3292 3428 2187 785 2189 2300 898 910 3608 3624
influenced$	1828
influential$	3597 2624
inform	2716 2718 2767 2786 1631 994 2404 2433 2532 1278 1329
information$	2726 1453 1626 2905 2909 297 2517 2538
informed$	2717 2908 2959 2497 2543 2583
injunc	350 1753 351 1754
injunction$	2253 2607
injunctions$	2253 2607
injur	1286
injure	1073
injured$	2476
input	2786 1731 994 2404 2433 1278 1332
input$	3009
ins$	1505 2883 2371
insepa	2226
inseparable$	3504
inset	2786 994 2404 2433 1278
inside$	3101 3102 2154 3491 3536 3544
insigh	1156 2559
insight$	2517
insist	441
insist$	395
insistd$	395
insists$	395
inspector$	1026
inspectors$	1026
inspire$	1319
inspired$	1319
inspires$	1319
instagram$	414
instal	1442 2743 1467 1500 2397 1004 2407 1343
installation$	94
installed$	2720 2745 2756 2778 1006
instea	3527 2311
instead$	1524 139 1548 1873 727 736 2144 2229 854 862 882 2290 3589 1074
instil	1331
instru	370
instruct$	355 409 553
instructed$	355 381 409 553
instructing$	355 409 553
instructs$	355 409 553
intake	3386
integr	1331
intell	1631
intelligence$	1626 2909 2517
intend	1152
intention$	282
inter$	226
interaction$	1803
intercom$	69
intercoms$	69
intere	899
interest$	2961 3001 3552
interests$	793 2302
interpreter$	70 2807 3671 3674
interpreters$	70
interr	406 915
interrogat$	1142
interrogate$	1142
interrogates$	1142
interrogating$	1142
interrogats$	1142
interrupt$	906
interrupte$	906
interruptes$	906
interrupting$	906
interrupts$	906
interv	2716 2718 2786 994 2404 2433 1155 1278 1331
intervals$	3601
intervention$	2519 2540 2558 2592 1337
interventions$	2540 2592 1337
interview$	1271
interviewed$	2717 1271
interviewing$	1271
interviews$	1271
into	1623 630
into$	2850 2885 1619 2901 1708 1869 3154 1881 1886 627 3346 713 2209 845 2298 2342 2550 2569 1228 2645
intowards$	1881
introd	6 2743 2397 1217
introduce$	1402
introduced$	1402
introduces$	1402
introducing$	1402
introduction$	1409
invest$	1159
investigate$	1148
investigates$	1148
investigating$	1148
investing$	1159
invests$	1159
invit	810
invita	2786 994 2404 2433 1278
invitation$	13 467
invitations$	13 467
invite	1403 1436 2716 2718 2741 2767 1496 404 2271 933 1033
invite$	1807 1839 529 1941 1386
invited$	2681 2714 2774 1839 3549 2436 1386
invites$	1386
inviti	404
inviting$	2950 1807 1839 529 1386
invoice$	1021
invoices$	1021
involv	1731 2532 1328
involvement$	3009
is	1408 171 251
is$	1411 1428 1433 1444 52 1469 89 1497 1502 110 113 130 149 153 165 197 1617 1681 1685 285 2980 2005 2041 668 2080 2148 815 953 961 2376 975 1040 1045 1057 1059
island$	3369
isn$	401
isnot	401
isnot$	1804
isolat	1227
isolate$	1222
isolates$	1222
isolating$	1222
isolation$	342 3147 3286 2631
issue	2915 1332
issue$	1586 1589 2898 2903 2905 2913 1106 2534 2573
issued	1442 2743 1500 107 2397 1004 2407
issued$	2697 2720 2778 1510 126 3130 2424
issues	2538 1332
issues$	1586 2898 2903 1626 2905 2913 1106
it	1551 2841 2915 2458
it$	1417 1580 1586 2898 2914 1836 2381 2450 1057 2573 2639 2644 2646 2658 2667 2672 2680
item$	2426
items$	2426
its$	268 1692 1714 2277 2365 2368 2369 2387 1182 2643 2644 2647 2652 2653 2667 2672 2680
itself$	2561
ivy$	1019
januar	2350
january$	2821 3589
job	819 886
job$	942 3674 1013 1021
jobs$	942 3674 1013 1021
jog$	1265
joges$	1265
jogs$	1265
join	1430 2708 2741 1495 1774 1794 3082 404 3173 3207 887
join$	1703 3083 1807 1177 1401
joined	2741 2743 2753
joined$	201 226 1634 1731 2532 1136 1177 1401
joinin	404
joining$	2724 1807 1401
joins$	1401
joint	1453 226 1863
joint$	4 2731 1629 3141 2139 737 2141 3422 2145 1099 1178
jointly$	2511
judgem	1332
judgement$	2938 2524
judgemental$	1670 1712
judgme	1332
july	2350
july$	2821 1544 3589
june	2350
june$	2821 1544 3589
junior	2291 3570 2350
just$	3224
keep	2797 1757 377 422 441 442 476 792 809 824 834 849 850 890 909 933 1094 1097
keep$	166 186 203 225 229 230 238 2967 348 1780 382 384 396 1821 1822 420 421 427 469 503 1956 558 561 588 589 666 667 2080 711 835 844 3531 869 3554 1090 1107 1119 1140 1175 1229 1351
keepe$	844
keeped$	561 588 589 844 869
keepes$	844
keepin	441 1094
keeping$	186 203 225 229 230 238 348 382 384 396 420 421 427 469 503 561 588 589 666 667 711 844 869 1090 1107 1119 1229 1351
keepping$	1780
keeps	441 1094
keeps$	166 186 203 225 229 230 238 348 1780 382 384 396 420 421 427 469 1875 503 561 588 589 666 667 2080 711 835 844 3531 869 3554 2349 1090 1107 1119 1175 1229 1351
keepting$	1780 588 711
kept	2743 171 172 173 1607 474 1877 1897 824 2397 1094
kept$	2686 2689 1568 166 1575 1576 2885 238 1642 376 420 421 427 1856 466 1878 480 3175 510 572 666 2071 815 2249 3532 856 2271 869 2305 972 1090 1229
kepted$	869
kepting$	869 1090
kepts$	869 1090
key	2355
key$	3633 3671
keyes$	3633
keys$	97 3633
keyworker$	2763
kick	598
kid	1825
kids	155 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
kids$	1558 3059 1818 3176 3231 3244 3246 1995 3279 3475 3506 3610
kind$	2793 2829 2200 2600
kinder	798 2202
kinder$	2443
kindly$	2572
kiosk	950
kiosk$	2353
kit	31
kit$	97
kitche	38 3635
kitchen$	94
kits$	97
knew$	2822 1037 1058
knife$	1297
knit$	3504
knives	123
knives$	1297
knock	3110
knock$	1276
knocke	2743
knocki	2285
knocking$	3563 3612 1276
knocks$	1276
knot$	3620
know	2797 1563 2841 1857 2532
know$	2967 1713 2993 1912 3508 1037 1058
knowing$	1037 1058
knowle	1156 2559
knowledge$	297 2517
known	137 171 3495
known$	1540 2216
knows	1563 2841
knows$	1912 1037 1058
kpi$	2405
kpis$	2405
label	1303
lad	1825 638
lads	35 53 155 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 1976 2001 2004 3282 602 3345 2068 2069 3348 689 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
lads$	1456 88 2801 1558 1725 1818 3176 3231 3244 3246 3254 1995 3279 732 892 893 3610 2469
laid$	1473 2775
lamp	31 950
lamp$	41 64 99 2353 951 2419
lamps$	41 64 99 2353 951 2419
landin	3304 2104 3382
landlo	33 34 1459 62 3661
landlord$	71 2464 1294
landlords$	1294
lane	3521
lane$	2350
language$	2545 2581
lanyard$	2736
lanyards$	2736 97
lapse$	3450
larger$	1967 3247
last$	2796 1543 527
lasted	2820 140
late	1504 2350 2361
late$	686 3639
later	2220 2270 2350
later$	1896 2100 3548 2498
laugh$	2792 2444
laughs$	2792
launch	2743 2397 1004 2407
laurels$	1019
lawyer$	1309
lcs$	2761
lead	33 34 1459 62 1482 2772 3173 824 846
lead$	63 2760 2763 2831 1645 747 3597 967 2427 1028 2675
leader	33 34 1459 3023 1751 394 1810 1811 1823 1829 3117 453 3145 1868 475 1879 3158 479 481 3168 1906 1907 1908 3213 546 3250 3280 600 602 613 2017 621 2026 640 3330 3336 3345 2068 2069 3348 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 2281 2287 2293 3578 2315 2613 1211 2616 2617 2626 1226 2630 1234 1299
leader$	3597 1026 2624 2625
leaders$	3597 1026 2624 2625
leadership$	3608
leadin	3280 638 2626
leading$	1829 3117 3145 1868 475 1879 3168 1906 3213 613 2017 3336 2281 2287 2293 3597 967 2616
leads	846
leads$	2831 967 2427
leafle	95 2786 994 2404 2433 1278
leaflet$	13 2726 2736 2787 951 3637 2650 1280
leaflets$	13 2736 2787 951 2650
league	3523 3524
learn	474 1877 1902 2256 887 904 3592 1135
learn$	287 1921 3344 709 815
learni	2786 1631 994 2404 2433 1278
learning$	2909 287 2505 1333
learns$	287 815
lease$	973
leases$	973
least$	2748
leav	416 432 1247
leav$	493
leave	2797 441 474 1877 540 1956 555 574 594 704 748 766 817 2256 2270 920
leave$	166 167 1812 493 1943 1958 1997 3300 2059 2151 2169 768 3548
leaves	441 574 594 704 920
leaves$	166 167 493 1997 768
leavin	441 574 2132 748 817
leaving$	166 167 493 2151 768 3576
leavingtime$	3410
leavingtimes$	3410
leavs$	493
led	846
led$	304 1828 2543 2583
left	171 3095 3592
left$	2835 1568 166 167 510 3291 3539 2303 1118
lend	1345
length$	1843
lenient$	2520
lens	1332
lent	1004 2407
lent$	1004
less	533 773
less$	443 492 1936 752 2175 2207 3489 903 1074 1283
lessen	777 782 3466 786 897 1331
lessened$	3579
lesson	66 2786 1846 2056 2073 3351 2086 2102 3380 3423 879 994 2404 2433 1278
lesson$	2787 2789 2830 1861 3271 3376 718 907 942 1280
lessons$	2787 2789 2823 1547 2830 1861 3364 942 2455 2651 2659
let	1523 594 810 860 2271
let$	310 334 1738 1743 1756 1786 1822 3215 1941 540 1974 590 591 592 594 1997 595 596 755 2164 817 3549 877 2283 881 3573 920 2340 979 1266
leted$	334 1738 590 2283 881
leting$	590 877
lets$	310 334 590 591 592 1997 595 596 755 2283 881 979 1266
letted$	1738 590
letter	2786 994 2404 2433 1278
letter$	13 2726 2807 147 2319 2650
letters$	13 147 2319 2650
lettin	810
letting$	310 590 755 877 2340
level$	1503 1029
levels$	1503 1029
levera	1331
liais	2496
liaise	1436
liaise$	1315
liaised$	2714 1437 1315
liaises$	1315
liaising$	1315
liaiso	4 1453 1605
liaison$	1407 2731 2883 2907 1315
librar	33 34 38 1459 3523 3524
library$	3242 3284
licenc	2786 994 2404 2433 1278
licence$	2736 350 3646 973
licences$	2736 3646 973
license$	3646 973
licenses$	3646 973
life	899
life$	789 2302
lift	786 2214
lift$	3378 3492 3617 2355 3671 3673 1240
lifted	3466
lifted$	1240
lifting$	1240
lifts$	3379 3492 3493 3617 3671 3673 1240 2651
light	31 1957
light$	41 64 99 949 2419 1235
lighter$	2443
lighti	31
lighting$	64 99 2531 1235
lights$	41 64 99 949 2419 1235
like	1563 2841
like$	1666 3002 498
liked	137
liked$	2764 1540 2406
likes	1451 1563 2841
likes$	2729
limit	339 347 1757 369 442 585 773 839 897 915
limit$	336 356 428 3120 588 589 590 593 758 913
limite	1854
limited$	3018 3019 3132 480 588 589 590 3579 2305
limiti	347
limiting$	336 588 589 590 758
limits	347
limits$	336 356 428 3120 570 588 589 590 758
limitted$	590
limitting$	336 588 590
line	839 1078
line$	30 2848 2478 2481 2597
lines$	30 2848 1632 2478
linger	3071 3235
linger$	3068
link	1750 2167 1302
link$	216 236 3028 352 3083 751 3445 2180 808 982 2582
linked$	216 236 982
linking$	216 236 982
links	4 2538
links$	1407 216 236 2940 341 3028 352 751 3445 2180 808 982 2525 2582
liquidlogic$	2761
list	95 1522 152
list$	5 1431 59 2800 3637 3645 1072
listen	3007 2532 1329
listen$	182 2927 2444 1200
listened$	3005 1034
listening$	2927 1101 2510 1200
listens$	182 1200
lists	152
lists$	1431 59 1072
lit	1004 2407
lit$	2457
litter$	98
little	533
little$	492 1936
live	2743 474 1877 3304 826 2256 2397
live$	2689 2711 2867 1878 489 1921 3321 3323 643 3344 2071 2090 694
lived$	489
lives$	489 643 2090 694
living$	3344
loaded	1500
loaded$	2778
loaned	1004 2407
lobby$	1104
lobbying$	1104
local$	2897 3146 3170 3181 3192 3294 3295 3296 3297 2020
locality$	3234
lock	31 471 554 856 1343
lock$	64 99 561 1005
locked	577
locked$	2835 561 1980
locker	950
locker$	787 3555 3617 2353
lockers$	787 3617 2353
locking$	561
locks$	64 99 561 1005
lodg	476 809 852 890
lodge$	489 643
lodged	474 1877
lodged$	489
lodges$	489
lodgin	886
log	2786 450 994 2404 2433 1278
log$	59 2761 131
logged	1442 2743 2397 1071
logged$	2720 80 2424 2474
logs	1466 1071
logs$	59 2744 2761 131 2474
loiter	3071
long$	2827 2259 2260 858 2320
longer	2797 1790 391 468 519 539 660 715 854 1034 1074 1284
longer$	1584 332 335 340 353 371 1797 515 516 518 1922 521 1937 536 538 2063 662 2066 2105 2118 2149 812 833 857 896 924 937 939 2437 2477 1207
look	1152
look$	209 232 1645 264 290 323 511 615 792 2531 1147 1185
looked$	2743 171 1607 1147
lookin	1152
looking$	209 264 290 323 1147
looks	1152
looks$	209 264 290 323 1147
loop$	2497
loose$	2237
loosen	764 2177 777 3466 786
loosen$	3455
loosened$	3225 3426 3489
loosens$	3455
looser$	3489
lorries$	1293
lose$	208 2014 748 2165 2274 874
loses$	208 2014 874
losing$	208 2014 874
lost$	2014
lot	3085 3115 3118 1847 3139 3166 3191 3205 534 3217 3223 3485 3486 3487 3488 2211 2213 3500 3505 3509 3514 3515 2240 3519 2279 3585 3586 3591 3603 3604
lot$	3078 3333 3441 3470 3475 3506 3518 3581
lots$	318
loud	3546
louder$	947 3628
loudest$	1829 3117 3145 1868 475 1879 3168 1906 3213 613 2017 3336 2281 2287 2293 3597 2616
lower	2350 1284
lower$	927 1240
lowere$	927
lowered$	1240
loweres$	927
lowering$	927 1240
lowers$	927 1240
loyalties$	751
loyalty$	751 2180 808
lunch	98 1501 1846 2056 2073 3351 2086 2132 3521 3522 2373
lunch$	2074 3364 2372 3651 3673 2651 2659
lunche	1501 3351
lunches$	3364 2659
luncht	608 733 734
lunchtime$	2719 127 3289 3410 2136 3415 1044
lunchtimes$	2719 127 3289 3410 2136 3415 1044
lur	824
lured$	806
mace$	2892 2893
machin	950
machine$	2353
machines$	2353
made	1422 1442 2737 2741 2743 251 2397 995
made$	2700 2720 2775 126 2974 381 698 2398
magistrate$	1309
magistrates$	3655
mail	2786 994 2404 2433 1278
mailbo	8
mailed	1403 2743 2397
mailed$	2681
main	3280 638 2626
mainta	441 849 850 1097 1135 1329
maintain$	1119
maintained$	2953
maintaining$	1119
maintains$	1119
mak	433 444
mak$	796
make	2317
make$	215 251 254 269 1678 298 316 324 409 578 772 796 956 1139 1173 1183
makeed$	409
makeing$	409 578 1173
makes	2737 1466
makes$	2744 215 269 316 324 409 578 772 796 956 1173 1183
making$	215 254 269 298 316 324 772 796 1183
maks$	796
male$	2467 1291
males$	2467 1291
mam$	1306
man	2816
man$	122 2812 3640 1291 1295
manage	33 34 1459 62 1481 1482 232 1678 690 904 2317 3661 1135 1328
manage$	1635 2956 3453 815
managed$	2953 1220
management$	1099
manager$	63 71 2759 2760
managers$	71 93
manages$	815
managi	1135 1328
manner	1602
manner$	2880 2882
many	24 1988
many$	15 1427 2740 1463 1486 1509 2827
map	95 2786 1517 994 2404 2433 1056 1278
map$	30 955 3637 1036
mapped	1442 1071
mapped$	2720 955 2474
mappin	2786 994 2404 2433 1056 1071 1278
mapping$	955 2474 2492
maps$	955 1036
march	575 2350
march$	2821 1544
mark$	14 2459
marked$	14 1057
marks$	14 2459
mash$	2892 2893
masse$	3590
master	2786 994 2404 2433 1278
match	98 1501 2373 2380
match$	655 3647 2372 3651 3658 3659 3662
matche	1501 2380
matches$	2684 3647 3658
mate	2098
mate$	3376
materi	31
mates	3023 1751 394 3085 1810 1811 1823 3104 3106 1829 3115 3118 1847 453 3137 3138 3139 3140 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3444 3452 2201 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
mates$	3021 3054 3055 3059 1818 3176 3231 3244 3246 1995 3279 3376 3408 3475 3479 3506 2232 3511 3512 3610
matter	2915
matter$	1572 1586 2913 2914
matters$	1586 2913
maximi	1331
maximum$	913
may	2350
may$	1544 2860 198 1734 403 2172 3589
mayn$	401
maynot	401
maynot$	1804
mayor$	2507
meal	98 1501 2373
meal$	3637 3647 2372 3651 3671 3673 2659
meals	1501
meals$	3647 3671 3673 2650 2659
mean$	2982
meaningful$	1648 1116 2596
means$	2859 2982
measur	1657
measured$	78
measurements$	1007
measures$	2935 1658
mechanisms$	1658
mediat	2786 994 2404 2433 1278
medic	1077
medic$	2480
meet	1404 2692 104 2797 3017 1749 3031 3034 3035 1765 1771 1774 1784 1788 3068 1794 3082 413 3100 1837 439 3173 520 3207 3235 2060 3587 2496 1341
meet$	2691 2707 1507 1512 2792 145 2925 3027 3036 3043 3044 3051 3062 3066 1789 3075 1798 3079 3084 405 3086 3090 1848 3135 3152 1923 3256 1979 3258 3266 2057 2059 3338 796 3516 3558 3575 976 1002 2412
meete$	405 796
meetering$	1923
meetes$	796
meetin	23 1426 1453 1481 1482 102 2786 1605 1750 3029 1772 3071 1795 3099 3103 439 3133 2228 2285 902 994 2404 2433 1278 1341
meeting$	2704 2731 2759 2760 1505 2787 2883 2892 2893 3016 3028 3037 3038 3045 3048 405 1814 1842 451 1923 3248 2140 3419 2151 3434 796 3563 2295 2296 2306 3612 3662 1280
meetings$	2731 2759 2760 1505 2787 2859 2883 3016 3050 451 2140 3419 2306 3662
meets	2737 1466
meets$	2691 2707 2744 1507 1512 2792 145 3152 2057 796 3516 976 2412
meetting$	1923
meetup$	3049 1842
meetups$	3049 1816
member	35 37 53 62 87 2772 116 1528 134 1541 150 151 160 1565 277 1680 3023 1751 3042 394 3081 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 1976 3263 2001 2004 3282 602 621 2026 638 659 3345 2068 2069 3348 682 2098 697 3444 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2441 2613 1211 2617 1226 2630 1234
member$	2735 2806 2808 3303 2045 3376 2331 2625
members$	0 1 2690 16 20 22 1440 1456 68 1490 88 92 93 1506 111 112 1519 117 2806 2808 1537 1553 1554 1562 2843 2844 1755 3036 1818 3176 3231 1961 3244 3246 3254 1995 3274 3279 3303 3342 732 3445 780 3610 2536 2625
membership$	467 3171 3182 2007 3555 973
memberships$	973
memora	2786 994 2404 2433 1278
men	123 2816 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
men$	122 2812 2914 1818 3176 3231 3244 3246 1995 3279 2291 3610 3640 1291 1295
mend	2391 1343
mend$	3669 1122
mende$	1122
mended	1467 1004 2407
mended$	2745 2756 1006
mendes$	1122
mending$	1122
mends$	1122
mental	3463
mention$	2848 2478
mentions$	2848 2478
mentor	33 34 1459 62 2772 2786 803 994 2404 2433 1278
mentor$	0 1 2690 1414 16 20 22 2713 63 2763 93 1506 2787 1015 2427 1028
mentoring$	2739
mentors$	0 1 2690 1414 16 20 22 2713 63 93 1506 2787 2427
menu$	3665
messag	2786 3017 1774 1794 1802 3082 1814 3103 1837 439 3207 2214 994 2404 2433 1071 1278
message$	1538 138 2833 1798 3638 2505 2530 2581
messages$	1538 138 2833 3016 1813 1945 3492 2474 2505 2530
messaging$	3016 3048 3092 1842 2530
messin	2285
messing$	3563 3612
met	2692 1436 2716 2718 1445 2737 2741 2743 1474 1488 104 690 1033 2532
met$	2707 2714 1437 2728 2752 2766 1494 1507 1849 449 1002 2418 2436
meter	440
meter$	1843 1844
meters$	3047 1844
metre	440
metre$	1843 1844
metres$	3047 1844
midwif	1077
midwife$	2480
might	1720
might$	198 1734 2172
miles	634 3323 3567
miles$	3047 3146 3170 3181 3192 3294 3295 3296 3297 2020 2037 2044 2048 2222
milestone$	85 2405
milestones$	85 2405
mind$	2891 3000 835 2497
mindfu	1607 1687
mindful$	2885 2908 2965
minds$	835
mindse	1156 2559
mingle$	2610
minibu	31 2786 3386 879 994 2404 2433 1278
minibus$	3378 3647 3671 3673
minibuses$	3379
minimi	347 369 773 897 1135 1331
minimised$	2953 3018 3019
minute	2743 1476 2786 2220 2323 994 2397 2404 2433 1278
minutes$	13 2733 2754 132 2107 1007 1008 2567
misbeh	3546
miss$	1827
misses$	1827
missin	1527
missing$	2805 1286
mistak	1303
mitiga	1135 1331
mitigated$	2953
mix	3017 1749 3031 3034 1784 3068 3100 3110 2060 891 1341
mix$	3027 3036 3051 3062 3079 3084 1833 3173 3338 3558 2610
mixing	1750 3029 3071 3099 3103 439 3133 2285 3612 1341
mixing$	3028 3037 3045 1795 1833 1842 3248 3434 3563 2611
mob$	3535
mobile$	2699 51
mobili	1331
mobilised$	2430
mock	2836
model$	2521
models$	2521
module	2786 994 2404 2433 1278
module$	30
modules$	30
moment$	2861 2979 2124
momentum$	2522
mon	2350
monday	608 733 734 2350
monday$	2719 608 3289 733 2136 734 3415 3643 2374 3656
mondays$	2719 3289 2136 3415 3643 2374 3656
money	2945
money$	49
monito	1607 1071 2496
monitor$	2474 1311
monitored$	78 2885 2474 1311
monitoring$	79 2474 1311
monitors$	2474 1311
month$	2735 647
monthly$	2682 970 1000
months$	2862 3325 647
mopeds$	1293
more	105 226 252 3007 3229 1132
more$	1508 1511 115 1593 1629 1655 261 1665 266 1672 293 317 318 1723 328 1768 1936 1942 1952 3247 583 1989 1990 3277 3427 798 2202 855 861 1016 1029 2437 2485 1089 2603
mornin	608 2104 3382 733 734 2241 3521 2350
morning$	1493 127 3289 686 3405 2136 3415
mornings$	1493 127 3289 2136 3415
mosaic$	2761
mosque	38 3523 3524
mosque$	3662
most	61 1999
most$	1464 1511 1719 3277 3280 2026 3330
mother	1892 2015 3304 3324 648
mother$	619 1305
mothers$	286 919
motivate$	1320
motivates$	1320
motivating$	1320
mou	2786 994 2404 2433 1278
mounte	2356
mounted$	3634
mov	476 491 575 614 646 2206 842 875 884 885 888 889
mov$	506 636 637 642 1213
move	450 574 623 834 887 2391
move$	1812 3129 462 464 3163 489 503 506 550 552 555 1981 3287 612 2016 3300 624 3306 626 631 636 637 639 2043 642 644 651 666 766 3576 3669 1192 1213 2623 1241 1242
moved	3129 474 1877 2003 623 1004 2407
moved$	1526 1527 2835 3128 462 1878 1887 489 552 3281 612 2016 2024 624 631 636 637 3319 2043 642 651 2061 2071 705 843 2249 3573 3631
moveed$	639
moveing$	503 552 639
moveme	1071
movements$	2474
movered$	639
moves	623
moves$	464 3163 489 503 506 550 552 3287 612 2016 624 3306 631 636 637 639 2043 642 644 651 666 1192 1213 2623 1241 1242
moving	623
moving$	2867 506 550 1981 636 637 642 3576 1213 1241
movred$	636 637
movring$	636 637 1213
movs$	506 636 637 642 1213
much$	1463 2827 836 2346
multi$	1453 226 1136
mum	1892 2015 3304 3324 648
mum$	619 1305
mural$	94 3637
murals$	94
museum	38
music	2380
music$	3658 3665 998
must	2980 2984
must$	241 242 272 1689 403 463 2041 2148 2172
mustn$	401
mustno	401
mustnot$	1804
n$	401
nailed	2356
nailed$	3634
name	2797 1522
name$	1520 118 2800 1540 1376
named	2815 1539
named$	1485 2817 1024 2431 1062
names	2709 1071
names$	1520 118 2474 1376
naming$	3032
nan	1892 2015 3304 3324 648
nan$	1306
nana$	1306
nanny$	1306
narrat	1156 2559
narrow$	1124
narrowing$	1124
narrows$	1124
naturally$	2177
near	3107 3108 3109 3113 2097 2098
near$	1584 1763 3344 3376 3491 2378 2664
nearby$	2664
necess	252
necessary$	1655 2482 2483
need$	2978 2984 1939
needed	2879
needed$	2482 2483
needle	123
needs	2532 2538 1332
needs$	2978 2984 2540
negati	2304
negative$	438 3582
neighb	134
neighbour$	120
neighbourhood$	3150
neighbours$	120 1537
neithe	379
neither$	346 360 1782 522 695 719 2231
nephew	1825
net$	2972
netbal	2380
netball$	3658
networ	23 47 1624
network$	1414 1450 2902 3462 793 3479 3483 2464
networks$	2859 3462 793 3479 3483
never	1790 468 519 539 571 660 715 813 854 1074
never$	335 340 346 353 360 371 386 1797 459 515 516 518 1922 521 522 1937 538 541 560 565 2063 673 675 681 2105 2118 3398 724 783 812 2217 833 857 863 896 924 925 938 939 2477 1207
new	791 798 2202
new$	2756 3111 3180 618 2197 795 797 802 837 1016
newcom	3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
newcomers$	1818 3176 3231 3244 3246 1995 3279 3610
newsle	2786 994 2404 2433 1278
newsletter$	13 2733 1280
newsletters$	13
next	3570
next$	3107 3108 3109 3113 2097 2098 3672 2498
nicer	798 2202
nicer$	2197 797 837
niece	1825
night	2073 3351 3363 3381 2104 3382 2238 2241 3521 3522 879
night$	2719 127 1861 3271 3289 3389 2119 3400 3403 3404 3405 3407 2131 3412 2136 3415 3569 2306 907 2345 1044
nights	3351 3382 1286
nights$	2719 127 1861 3289 3370 2119 3401 3404 3406 3407 2131 3413 2136 3415 2306 2345 1044 2451
no	125 368 862
no$	135 1555 154 299 1746 345 365 379 392 399 400 443 492 3190 512 1928 533 537 562 566 582 586 587 1999 653 663 696 712 721 740 742 2149 756 757 811 813 847 2308 1034 1203
nobody	160 299 3190 696 813
nobody$	2808 1702 360 522 695 2099 2231 1285
nod	1523
nod$	2801
nods$	2801
noisy	3546
non	344 1202
non$	267 309
nonassociation$	2605
noncontact$	1747
none	160 379 696
none$	299 360 1776 1782 3190 522 695 2099 719 2231 1285
nor$	346 1207
normal	1331
normal$	1581 199
norms$	2545
north	3146 3170 3181 3192 3294 3295 3296 3297 2020 2047
not	1524 139 1757 368 1790 401 468 1873 519 539 571 660 715 2144 813 2229 854 1074
not$	124 125 1542 168 169 332 335 340 346 353 1758 360 371 383 386 1797 1804 1806 1826 425 436 459 515 516 517 518 1922 521 522 1937 536 538 541 560 565 656 2063 662 673 675 681 692 2105 2118 3398 719 722 724 735 761 783 812 2217 2230 833 857 3539 862 863 896 914 924 925 937 938 939 2477 1207 1208
note	2786 1571 224 994 2404 2433 1278
note$	59 2847 2848 2849 2518
noted$	80 2421
notes$	59 2754 2759 2848
nothin	533
nothing$	435 533 1936
notice	95 1563 2841 1753 1754 916 950
notice$	99 2927 3001 547 2253 2319 3626 949 951 1005 2618 2619
noticeboard$	2776 2353
noticeboards$	2776
notices$	99 2253 2319 3626 949 951 1005 2618 2619
notifi	2767
novemb	2350
november$	2821
now$	1444 1497 1516 2796 3325 3589 1198
nowhere$	363 1835
nudg	430 478
number	17 95 2816 1815 3494
number$	18 27 30 39 43 2726 46 48 77 1503 3093 1845 1988 814 827 3645
numbers$	2740 97 1503 3093 1845 1988 1014
nurse	33 34 1459 62 2772 1077
nurse$	1414 63 1015 2480 1307
nurtur	267 309 1135 1328
nurturing$	1670 1712
observ	2786 994 2404 2433 1278
obtain	2743 615 2018 2397
obtain$	1114
obtained$	2399 2421
obtaining$	1114
obtains$	1114
occasi	1286
occasion$	1835
occasions$	2161
occup	476
occupi	474 1877
occupy$	835
occur	1603
occur$	2881
occurs$	2881
octobe	2350
october$	2821 1544
of	1461
of$	2687 1427 1446 1462 1478 2800 1534 1542 2826 1566 2850 2889 222 2932 2942 1673 2997 1745 3065 1867 1890 3183 3228 1951 1959 1972 3263 2002 2036 3318 3391 2154 2169 2204 2208 2316 2326 2329 3644 2438 2440 1038 2474 2475 2477 2503 2553 2621
off	1792 3323 2150 2227 2228 3567 917 3666 2407
off$	2683 2695 2766 1781 3070 446 551 1980 3326 2151 2191 3484 3499 3501 2224 2237 3549 3550 3552 2642 2653 2671
offer	2786 252 1703 615 2018 792 885 994 2404 2433 2538 1278 1329
offer$	2713 190 245 1655 271 2981 2998 2215 2519 1368
offere	1403 2716 2718 1442 2743 2767 107 2879 252 1668 306 1710 1885 2397
offere$	271 935
offered$	2681 2720 2747 2771 1510 1607 1655 2934 2946 1709 2988 1838 486 3169 2022 2051 2249 2322 1368
offeres$	271 935
offeri	252
offering$	245 1655 271 2215 935 1368
offers	1466 252
offers$	2713 2744 190 245 1655 271 935 1368
office	33 34 1459 62 2772 1731
officer$	0 1 2690 1414 16 20 22 25 57 63 67 93 1506 120 1015 2419 2427 1296
officers$	0 1 2690 1414 16 20 22 25 57 63 67 93 1506 120 2802 3009 1015 2419 2427 1296
offset	897
often	18
often$	11 1421 1463 2827 2477 2601
old$	3201
older	3280 2011 638 3414 3570 947 3628 2626
older$	123 2816 3023 1751 394 1810 1811 1823 3104 1829 3117 453 3145 1868 475 1879 3158 479 481 3168 1906 1907 1908 3213 546 3250 602 613 2017 3336 2064 3345 2068 2069 3348 697 3452 3459 2211 2221 2223 3502 837 3530 2255 853 2268 2280 2281 2287 2293 2294 3578 2301 2315 947 3628 1060 1064 1065 1066 2613 1211 2616 2617 1226 2630 1234
oldest	3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 1907 1908 546 3250 3280 602 621 2026 638 640 3330 3345 2068 2069 3348 682 697 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 3578 2301 2315 947 3628 2613 1211 2617 2626 1226 2630 1234
oldest$	1829 3117 3145 1868 475 1879 3168 1906 3213 613 2017 3336 3459 2281 2287 2293 947 3628 2616
on	680 2361 2407
on$	1406 2706 2722 1460 2748 2751 1483 2769 1498 114 2804 2805 1566 188 2886 2923 1662 1679 289 2975 1711 2994 3032 1759 1760 1831 3175 1934 1953 3233 1972 3259 3290 3339 680 720 726 3409 2156 2162 3484 2219 845 3544 2313 2354 3639 3649 3650 971 3653 2378 3657 3667 2476 2487 2490 2570 2599 2642 2652 2653 2664 2665 2673 2679
once	3253 2259 858 2312
once$	2682 3261 3264 3266 3273 3536 3590 3657
one	125 3280 638 699 947 3628 2626
one$	90 1493 2786 2808 1600 1702 3036 1776 1782 3066 1829 3117 3123 3145 1868 475 1879 3168 1906 3196 3213 3221 579 1983 581 1993 3272 3275 597 605 613 2017 621 2025 2026 2039 640 3329 3330 3336 3338 682 2093 3371 695 2099 3403 3404 739 741 3439 3454 2231 2251 876 2281 2282 3561 3562 2287 2293 3582 3593 2325 928 929 3614 947 2367 2392 2395 994 2404 2433 1062 2616 2622 2626 2646 2653 1278 1285
ones	3085 3115 3118 1847 3139 3166 3191 3205 534 3217 3223 3485 3486 3487 3488 2211 2213 3500 3505 3509 3514 3515 3519 2279 3585 3586 3591 3603 3604
ones$	1493 1977 3342 3404 3417 2263 2625
ongoin	252
ongoing$	1610 1655 1099 1312
online$	2711
only	456 856
only$	434 445 1935 3224 580 584 1994 3371 3420 859 880 2284 922 2336 2636
onside	1155
onside$	2558
onto$	1483
open	1442 1504 2361
open$	1441 2720 2725 90 2831 218 2910 2911 2919 2920 1671 1687 3639 2457 2510 2593 2600 2675 1359
opened	1442 2743 2397 1004 2407
opened$	1441 2720 2764 2775 126 2976 2406 1359
opening$	218 1249
opens$	1441 2831 218 1359
operat	62 1472 1302
operational$	2711 2750
operator$	71
operators$	71
opinions$	330 1018
opport	2945 2987 2532 2538
opportunities$	1674 296 1895 2540 2541 1150
opportunity$	2872 2941 296 1835 1895 1150
oppos	974
opposing$	2347
opposite$	1882 670 2077 2085 688 710 2114 2190 2242 3533 3534 2338 2347
optici	1077
optician$	2480
optimi	1135 1331
option	2945 2987 2104 3382 2552
option$	2878 2551 1150
options$	2540 2551 1150
orange$	2794
orbit$	2187
order	1434 3026 350 1753 1754 370 563 575 839 851 916
order$	2712 2750 3025 355 395 409 545 547 553 578 2253 2319 3626 1021 2618 2619
orderd$	395
ordere	1434 2743 1492 2397 1004 2407
ordered$	2712 2770 355 381 409 553
ordering$	355 409 553 578
orders	1753 1754
orders$	3025 355 395 409 545 553 578 2253 2319 3626 1021 2618 2619
ordina	33 34 1459 201 240 1643 1328
ordinary$	199
ordinated$	1604
organi	2743 2779 2397
organisations$	1622
organise$	2831 966
organised$	1838 966
organises$	2831 966
organising$	966
other	1624 277 1680 3035 3042 3073 3076 3080 3081 3085 3104 3106 3115 3118 3119 1847 3137 3138 3139 3140 3166 3191 3205 534 3217 3223 2011 2034 3315 3356 3367 3377 2122 3414 2137 3428 3433 3444 3446 3465 791 798 2202 3485 3486 3487 3488 2211 2213 3500 3505 3509 3514 3515 3519 3537 3538 2261 867 868 2272 3551 2276 2278 2279 2286 3578 2301 3585 3586 3591 2314 3598 3603 3604 2335 3619 3623 2350 3628 1206 2612
other$	2863 1616 2897 2902 1648 3015 1755 3036 358 359 3041 3045 1768 3049 3052 3054 3055 3057 3060 3063 3064 3072 3077 3078 1816 3105 3111 1848 3137 3138 3139 3140 3180 1925 535 3221 3275 2011 2013 611 628 2032 2042 3322 2049 3328 3331 2054 3334 2064 3350 670 3367 688 2094 2100 701 2108 3408 3414 3429 3430 3436 3438 3439 3440 3443 2171 3454 3457 3458 3460 3465 3467 2190 2195 2196 2197 795 3477 2212 838 2242 2245 2246 3529 3537 3538 2261 867 868 2272 3551 2276 2278 2286 3565 2294 3580 3591 2314 3598 3615 3619 3623 3628 2609
others	1624 1791 3140 3433 3444
others$	2902 2968 3015 1755 3036 3041 3050 3052 3054 3055 3057 3060 3061 3069 3072 3077 3078 3105 3177 1925 3265 2013 611 3322 3328 3350 3408 3430 3436 3438 3439 2171 3454 3457 3458 3460 3467 3470 3529 871 3553
ought	2980
ought$	2984
our	1572 237
our$	2850 1640 268 1692 1714 3568 2365 1182
out	1643 1853 784 790 917 3666 2407 2552
out$	1409 2694 2720 1470 2777 1510 2846 1569 1570 168 2850 1573 1575 1612 1637 2946 2960 2988 1737 3027 3062 397 3100 3131 1872 1909 1913 1916 3195 1923 1943 1964 1975 1980 1997 3278 3302 3304 2027 625 2034 2059 2103 2150 2163 2166 3455 2178 3484 3499 2224 2227 2237 3516 3539 3544 3548 3549 3550 3563 3567 3574 2343 2366 3669 2398 2415 1051 2512 2574 2641
outcom	2786 994 2404 2433 2538 1278 1332
outcome$	2983
outcomes$	2921 2495
outering$	1923
outing	98 1501 3423
outing$	2684 1923 655 3542 3647
outings$	2684 3419 3542 3647
outlet	2587
outlook$	2961
outrea	2786 1731 994 2404 2433 1278
outreach$	2699 51 2739 3009 2592
outs$	1637
outsid	168 1913 3299 2034 2192 2196 3567 3580
outside$	1498 3477 2378 2523 2664
outsta	1504
outting$	1923
over	3210 3241 2173 2407
over$	3049 3185 1934 3229 556 1968 3247 1996 3393 3450 3451 3491 3492 845 2291 3621 2344 1081 2503 2549 2627
overdu	1504
overla	3068 2060 2250
overlap$	1862 3338 3396 3528 3605
overleaf$	2567
overs$	3049 1816 3492
overse	240 1643 3146 3170 3181 3192 3294 3295 3296 3297 2020 2047 1331
oversi	2532 2538
oversight$	79 2500 2502 1100
overview$	2500
own	240 1643 3527 3561 3562
own$	1574 2855 1578 3161 3201 1960 3286 683 3368 728 3497 2244 2247 3571 908 3602 2462 1170 2622
owner	33 34 1459 3661
owner$	71 1294
owners	1156 2559
owners$	71 1294
ownership$	3001
owns$	1170
pack	2786 3107 3108 3109 3113 1924 2312 994 2404 2433 1278
pack$	2726 3202 3535 3590 3620
packag	1894
package$	3172
paedia	1077
paediatrician$	2480
page	2786 994 2404 2433 1278
page$	30 2868 2869 3645 1003
pages$	30 1003
paid	2743 2397
paid$	1434 1492 963 1004 2424
paint	2391 1343
paint$	3665 3669
painte	1467 1004 2407
painted$	2745 2775 1006
pair	3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 1907 1908 1924 546 3250 602 3345 2068 2069 3348 682 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 2315 2613 1211 2617 1226 2630 1234 1341
pair$	1902 3202 544 3543
paired	1919
paired$	2145
pairin	1341
pairs	453 1977 2262 3561 3562
pairs$	3123 3255 3543 1233
pals	3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
pals$	1818 3176 3231 3244 3246 1995 3279 3506 2232 3511 3610
pan$	2876
panel	23 33 34 47 1459 62 1481 1482 2786 1624 994 2404 2433 1278
panel$	1414 1429 1450 2757 2759 2760 2892 2893 2902 1009
pans$	2876
parade$	3234
paragraph$	2848 2478
paragraphs$	2848 2478
parame	1571 1077
paramedic$	2480
parameters$	2849
parcel	700
parcel$	504
parcele$	504
parceles$	504
parceling$	504
parcelled$	2103
parcels$	504
parent	35 36 37 61 62 2772 134 160 2379 2544
parent$	0 1 2690 16 20 22 2723 93 1506 619 1305
parents$	0 1 2690 16 20 22 1439 1440 2723 1464 68 1480 92 93 1506 1537 2873 1676 286 1700 418 419 619 2040 919 3664 2536 2546 2556 1305
park	38 2915
park$	2914 3234 3242 3264 3284 1244
parked	2732
parked$	1244
parking$	1244
parks	2732
parks$	1244
part	1430 2708 2741 2742 2743 1495 2288 1227
part$	2768 2773 168 1572 2992 3007 3146 3170 3181 3192 1915 3294 3295 3296 3297 2020 2113 3392 3520 3555 3566 3613
partic	1430 2708 1451 1495 1010
participants$	2729 2755
participate$	2773
participates$	2773
participation$	2413 2432
partie	98 1501
partin	1227
partne	4 47 1453 62 2772 1624 226 1703 303 1902 2538 1136
partner$	2755 1306
partners$	0 1 2685 2690 16 20 22 1450 2755 93 1506 1622 2902 227 1706 1115
partnership$	1407 1450 2731 2757 2892 2893 1629 2981 2511
partnerships$	1407
parts$	2113 3392 3520
party	98 1501
party$	655 3647
pass$	224 467 3171 3182 2216 3633 973
passage$	2848 2478
passages$	2848 2478
passed	3495
passed$	2904 2216 1012
passes	31 66
passes$	97 467 3182 3633 973 2650 2659
passing$	2216
passs$	3633
past$	3491
pastor	252
pastoral$	1655
patch	2295 2296
patch$	3574
path	3635
path$	94 702
paths$	702
pathwa	2786 2104 3382 994 2404 2433 1156 2559 2587 1278
pathways$	2859
patient$	2520 2600
patrol	1404 2692 2737 102 2786 1731 994 2404 2433 1278 1345
patrol$	2691 2739 1505 1296
patrols$	2691 2739 1505 3009 1296
pattern$	2309
patterns$	2494
paused	2310
paused$	3588 2364
pay$	1366
paying$	1366
pays$	1366
pcso	62
peace	2010
peace$	3288 3291 3564
peel	824 834
peel$	747 818 821
peele$	818 821
peeled$	2593
peeles$	818 821
peeling$	818 821
peelning$	818 821
peels$	818 821
peer	3428 2194
peer$	3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 1907 1908 546 3250 602 3345 2068 2069 3348 3428 3430 3444 3452 2184 2185 2193 2194 3472 3478 2201 2205 2211 2221 2223 3502 3530 2255 853 2268 2280 2315 2613 1211 2617 1226 2630 1234
peers	3023 1751 394 3085 1810 1811 1823 3106 1829 3115 3118 1847 453 3137 3138 3139 3140 1879 3158 479 481 3166 1907 1908 3191 3205 534 3217 3223 546 3250 602 3345 2068 2069 3348 3444 3452 3465 2201 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3578 3585 3586 3591 2315 3603 3604 2613 1211 2617 1226 2630 1234
peers$	1755 3055 3059 3322 3408 3429 3430 3440 2171 3454 3457 3458 3460 3472 793 3475 3476 3478 3479 3480 3482 3506 2232
pegs$	787
people	61 62 2772 1680 3282
people$	0 1 2690 16 20 22 1439 1440 1456 1464 68 1480 1490 88 92 93 1506 112 1519 117 2798 120 2806 1537 1553 1554 1558 156 2840 2842 2843 1649 2985 1725 1728 1732 3059 1818 3176 3231 1961 3244 3246 3254 1995 3274 3279 732 3445 3475 3478 3610 3660 2463 2468 1067
peoples$	2806
per$	1457 61 3609 2568
percen	61
percent$	1464
percentage$	24
percep	1156 2559
perceptions$	2545
perfor	98 1501 2779
perform$	1264
performance$	3659
performed$	1264
performing$	1264
performs$	1264
period	1846
period$	1861 3364
periodic$	202 1093
periodically$	1093 2498
periods$	1861 3364
permission$	3646
permit	3215
permit$	2857 334 1738 1743 1786 590 2164 877 3646 973 2589
permited$	334 1738 590
permiting$	590 877
permits$	2857 334 590 3646 973 2589
permitted$	1738 1756 1987 590
permitting$	590 877
persistent$	2520
person	62 2772 1528 3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 1907 1908 546 3250 602 621 2026 3345 2068 2069 3348 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 2315 2613 1211 2617 1226 2630 1234
person$	0 1 2690 16 20 22 93 1506 2798 2806 1557 201 1728 3303 2045 2331 2468 1180
persons$	2806
persua	430 444 2022 803
persuaded$	2322
pharma	1077
pharmacist$	2480
phas	915
phas$	513 514
phase$	513 514 738
phases$	513 514 738
phasing$	513 514 738
phass$	513 514
phone	1404 31 121 1794 3129 2355
phone$	97 827 3633 1388
phoned	1403 1436 2716 2718 1445 2743 1474 1033
phoned$	2681 2714 1437 2752 2436
phonees$	3633
phones	354
phones$	97 3633 1388
phoning$	1388
photo$	75 1007
photograph$	75 1007
photographs$	75 1007
photos$	75 1007
physical$	1086
physio	1077
physio$	2480
physiotherapist$	2480
pick	1501 196 2299 933
pick$	232 1644 1645 799 820 829 944 950 2669 1267
picke$	799 829 944
picked$	171 172 1607 474 817 944 1267
pickes$	799 829 944
pickin	196
picking$	799 820 829 944 1267
picks	1501 196
picks$	799 820 829 944 1267
pickting$	944
picky$	830
picnic	98 1501
picnic$	3647 2372 3671
pictur	3146
picture$	75 1538 2824 1580 1589 2517
pictures$	75 1538 1007
pilot$	2
pitch	3523 3524 886 3635
pitch$	94 3525 3617 2350 989 3671 3674
pitched$	989
pitches$	989
pitching$	989
pitchs$	3525
plac	476 491 614 646 809 852 875 884 885 888 890 891 2299 1217
plac$	642 991
place	1452 2743 1467 1468 66 2779 2786 3107 3108 3109 3113 623 994 2397 2404 2433 1278
place$	2704 2730 2745 2746 2798 1524 2861 2934 2936 2948 2960 2990 1835 467 1891 500 3182 503 1915 1941 3264 2007 616 617 624 626 639 642 2052 666 3354 3362 711 718 727 736 2144 3555 882 2290 3574 991 2431 2533 2654
placed	2743 474 1877 1919 623 2397
placed$	462 466 1878 1887 2008 2016 2024 624 631 635 3319 642 3344 2071 705 2249 972 2424
placeed$	639
placeing$	503 639 711
placem	1894 3304 3312 2035 641 2073 3351 2074 2082 3363 2102 3380 2104 3382 819 886
placement$	3143 3167 1891 3172 500 1914 616 617 624 3306 626 3313 635 3320 645 2052 3387 1225
placements$	3143 3167 1891 1914 616 617 624 3306 626 635 3320 645 2052 3352 3360 3370 3387 1225
placered$	639
places	623 2358
places$	2798 2861 2948 2990 467 1891 3182 503 624 626 639 642 666 3390 711 787 3636 991 2654
placeting$	711
placin	623
placing$	1796 635 642 991
placs$	642 991
placting$	991
plan	2786 1577 1857 2363 994 2404 2433 1152 1278
plan$	2710 2713 2726 85 2831 2852 2855 2856 1580 1589 3641 1025 2498 2567 2573 2581 1280
planned$	2702 1838
planni	1152
planning$	26 2907 2929 2519 2547
plans	1152
plans$	2713 2831 2855 2929 1658 3641 1025 2567
plant	2391 1343
plant$	3669
plante	1004 2407
planted$	2775 1006
play	98 1501 1902 826 887 889
play$	2699 51 94 1512 145 311 1794 3082 404 1833 2059 2065 709 3546 866 977 3659 2444
played	3 2779
played$	1406
player	35 155 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 2026 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
player$	2808
players$	2808 1558 1818 3176 3231 3244 3246 1995 3279 3610 2463
playgr	2073 3351 3363
playin	1802
playing$	311 404 1833 977
plays	1501
plays$	1512 145 311 709 866 977
pledge$	96
plenty$	318
plot$	907
plug$	1124
pluging$	1124
plugs$	1124
podcast$	30 3638 1003
podcasts$	1003
point	1522
point$	41 69 2800 2861 2872 2964 2124 2353
points$	41 69
police	33 34 1459 62 2772 1731
police$	0 1 2690 16 20 22 63 93 1506 2802 3009 336 1296
policeing$	336
polices$	336
policeting$	336
polici	95 2786 1731 994 2404 2433 1278
policing$	3009 1296
policy	95 2786 2363 994 2404 2433 1278
policy$	30 2733 3243 3641 1280
pond$	94
pool	38 66 3523 3524 2380
pool$	3658
poor$	438
pop$	1185
portal$	30
portals$	30
positi	267 309 1744 791 798 2304
position$	2498
positive$	2897 1648 1670 2950 2956 1705 1712 3022 802 3582 1086 1184 2596 2600
possib	2879 2552
possibilities$	1150
possibility$	1835 2551 1150
possible$	2872 1600 2037 2482 2483 1150
post	2786 839 884 885 994 2404 2433 1247 1278
post$	2791 1003 2419 2429 2431
posted	1442 2743 1499 1500 107 2397
posted$	2720 2777 2778 1510 1012
poster	95 2786 994 2404 2433 1278
poster$	99 949 951 3637 2650 1280
posters$	99 949 951 2650
posts$	1003 2419
potent	1156 2559
potential$	1150
power$	547 3292 785 2189 2300 3608 2618 2619
powerful$	3453
powers$	547 2618 2619
practi	33 34 1459 62 2772 1631 1703 904 2538
practicable$	2483
practice$	2909 2929 2968 2981 709 2539
practices$	2684 709
practise$	709
practises$	709
practitioner$	0 1 2690 16 20 22 2763 93 1506 2427
practitioners$	0 1 2690 16 20 22 2755 93 1506 227 2427
pray	2256
prayers$	3662
precinct$	3234
prepared$	2051
presen	2709 2743 2786 1603 1703 1731 994 2397 2404 2433 1278
presence$	2981 3009 1764 2489 2500 2501
present$	2881 3362 3568 2520 2600 1269 2675
presented$	1269
presenting$	1269
presents$	2881 1269
presse	2022
pressure$	3463 2300
preven	339 347 349 1757 367 368 377 406 422 426 1854 542 854 909 936 1135 1329 1332
prevent$	348 1780 411 1821 1822 558 864 1125
prevented$	3018 3019 390 3132 524 3225 3426
preventing$	348 411 864 1125
preventping$	1780 864
prevents$	348 1780 411 864 1125
preventting$	1780
prey	159 2471
prey$	2839
price	2363
price$	3641 3645
priced	1434
priced$	2712
primar	3304
print	1247 1343
printe	1442 2743 1499 2397 1004 2407
printed$	2696 2720 2777 1006
priori	2532 1135 1298 1331 1332
priorities$	2921
prioritise$	1157
prioritised$	2953
prioritises$	1157
prioritising$	1157
priority$	1661 2529
pris	824
prise$	666 747 760
pro	1744 791 798
proact	201 1687 1136 1155
proactive$	1604 2965 2520 2558
proactively$	2558
proble	2915
problem$	2913 2573
problematis$	1142
problematise$	1142
problematises$	1142
problematising$	1142
problematiss$	1142
problems$	2913
proced	2786 994 2404 2433 1278
procedures$	2859
proces	2786 994 2404 2433 1278
processes$	2859 1658
procur	1434 1492
procured$	2712 2770 2430
produc	6 2743 1466 3386 2397
produces$	2744
production$	1409
productive$	2596
profes	47 62 2772 1624 303
professional$	0 1 2690 16 20 22 2763 93 1506 1660 1028 1085
professionals$	0 1 2685 2690 16 20 22 1450 2755 93 1506 1622 2902 227 1649 1706 1115
profil	1815 1071
profile$	3093 2474 2500 2534
profiled$	2474
profiles$	3093 2474
profiling$	2474
profit	2471
progra	2786 1894 2102 3380 2104 3382 994 2404 2433 1278
programme$	2693 2713 2758 3172 907 998 1025
programmes$	2713 1025
progre	1488 1607 240 1643 1644 1645 1668 1710 3592 2564
progress$	2858 2922 2923 2940 1022 2498 2598 1330
progressed$	2766 2885 2946 2988 1330
progresses$	2858 1330
progressing$	1330
progresss$	2858
prohib	347 349 367 426
prohibit$	348 750 3531
prohibitding$	750
prohibited$	3018 3019 390 750
prohibiting$	750
prohibition$	428
prohibits$	750 3531
projec	3381
project$	2 26 2713 2758 94 3167 1891 3301 655 3387 907 998 1025
projects$	2713 3167 3387 1025
prolon	849 850
promise$	381 395
promised$	2702 395
promises$	381 395
promot	888 889 1135
promot$	1110
promote$	1110 1326
promoted$	2953 1326
promotes$	1110 1326
promoting$	1110 1326
promots$	1110
promptly$	2870 2909
proper$	1581 3125 2186 2234
propor	1155
proportion$	24
proportionate$	1116 2558
proportionately$	2558
propos	2363
proposal$	3641
proposals$	3641
prosocial$	3022
prospectus$	2733
protec	1135 1329
protected$	2953
protection$	350
protective$	2538
protoc	2786 994 2404 2433 1278
protocol$	1280
provid	1442 2743 1466 1468 1473 1500 107 252 792 2397 1097 1328
provid$	271
provide$	190 250 1655 271 1367
provided$	2720 2746 2747 2751 2778 1510 1655 2934 306 1367
provider$	71 3374 1027
providers$	71 3374 1027
provides$	2744 190 250 1655 271 1367
providing$	250 1655 271 1367
provids$	271
provis	6 2786 2894 2926 2945 1731 1894 3304 2102 3380 994 2404 2433 2538 1278
provision$	1409 3009 1891 3172 616 617 3320 2540 2541 2592
provisions$	3320
pru$	3320
pruned$	2422
psychi	1077
psychiatrist$	2480 1307
psycho	1077
psychologist$	2480 1307
public	6 1345
publication$	1409
publis	2743 1499 2397 1345
published$	2777
pull	460 2206 824 834
pull$	531 3292 666 674 747 775 2187 785 2189 806 808 2300 898 3624 1113
pulle$	775
pulled$	806
pullen$	775
pulles$	775
pulling$	674 775 806 1113
pulls$	674 775 1113
pupil	1528 155 3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 1907 1908 546 3250 602 2026 638 3345 2068 2069 3348 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 2315 2613 1211 2617 1226 2630 1234
pupil$	2806 2808 1557 1558
pupils	151 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3572 3585 3586 3591 2315 3603 3604 2332 947 2388 2613 1211 2617 1226 2630 1234
pupils$	1480 112 117 2806 2808 1554 1558 1818 3176 3231 3244 3246 1995 3279 3610 2463
purcha	1434 2743 1492 2397 1004 2407
purchased$	2712 2770
purpose$	2951 3209 2581
purposeful$	2596
push	430 889
push$	1112 1167
pushes$	1112
pushing$	2510 1112
put	441 474 1877 476 491 1919 614 646 809 842 852 875 884 885 888 889 890 891 2299 1217
put$	3 1442 2743 1467 2753 1499 1500 2779 2835 255 1682 466 1878 503 1941 2071 698 705 711 843 2249 2356 972 991 2397 1350
pute$	991
putes$	991
puting$	503 711 991
puts	441
puts$	503 711 991 1350
puttin	441
putting$	255 1796 711 991 1350
qualification$	2736
qualifications$	2736
qualit	2538
quarte	3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
quarterly$	1000
quartet$	1818 3176 3231 3244 3246 1995 3279 3610
questi	2786 429 994 2404 2433 1278
questioned$	3130
quicke	1284
quicker$	2595
quickly$	2870 2595
quiet$	3098 2457
quieter$	1829 3117 437 3145 1868 475 1879 3168 1906 3213 613 2017 3336 837 2281 2287 2293 947 3628 2443 2616
quit	416 452 1956 931
quit$	1855 754 2334
quiting$	754
quits$	1855 754
races$	3625
racism	1303
racist	1303
radar$	2970 2497
railca	2355
railcard$	3633
railcardes$	3633
railcards$	3633
raise	224 232
raise$	1635 1111 1131 1349
raised$	126 2904 2424 1131 2548
raises$	1131 1349
raising$	2521 1131
ramp	31 1957 3635
ramp$	94 576
ran	2737
ran$	2696 2401
rang	2692 1033
rang$	1437 2418 2436
range$	805
rappor	2538
rarer$	2443
rate	2797
rate$	1503 1029 1281
rated$	1281
rates$	1503 1029 1281
rather$	1524 1548 1873 727 736 2144 2229 854 862 882 2290 1074
ratifi	2743 2397
ration	773
re	1789 1871 1056
re$	1814
reach	1522 1794 3207
reach$	2800 1800 2187 805 2222 1002 1109 1279
reache	1403 2741
reached$	2681 2724 1002 1279
reaches$	1109 1279
reaching$	1109
react$	1192
reacts$	1192
read	1403 2727 2743 2397
read$	2681 2689 2703 2764 1499 187 1391
reading$	187 1391
readmit$	3149
reads$	187 1391
ready$	2775 2051
real$	3125 2186 2234
rearra	1004 2407
reason$	2807 1835
reassu	1328 1332
reassurance$	2933
reassuring$	1086
rebuild$	1122 1176
rebuilde$	1122
rebuildes$	1122
rebuilding$	1122 1176
rebuilds$	1122 1176
receiv	2741 2742 2743 252 2397
receive$	1655 2412
received$	2703 40 2399
receives$	2412
recogn	137 1678 1135 1328
recognise$	2956
recognised$	1540
recommendations$	2921
record	2743 1466 1476 1481 2786 1572 170 171 172 173 1577 1624 224 450 994 2397 2404 2433 1278
record$	59 2754 2759 2761 131 2852 2853 2855 2856 957 2411
recorded$	80 2850 1573 1575 1576 957 2421
recording$	957
records$	59 2744 2754 2759 2761 131 2855 2902 957 2411
recove	1284
recrui	1403 1442 2743 159 933 2397 1004 2407
recruit$	1378
recruite$	1378
recruited$	2681 2720 2429 1378
recruites$	1378
recruiting$	1378
recruits$	1378
red$	2794
redecorated$	2775
redesi	1004 2407
redire	483
redraf	1343
redraw	1004 2407
reduc	369 442 585 773 777 782 786 897 915 1284
reduc$	927
reduce	347 1854 3466 1135 1328
reduce$	758 927 1125
reduced$	2953 3018 3019 3132 3579 903
reduceing$	758 1125
reduces$	758 927 1125
reduci	347 1328
reducing$	927
reducs$	927
reduction$	101
refer	476
refere	2566
reference$	2848 2478
references$	2848 2478
referr	1403 2741 2767 102 2786 211 474 1877 994 2404 2433 1278
referral$	19 2782 1505 147 213 3637 1013 2560
referrals$	19 2782 1505 147 213 1013 2560
referred$	2681 2724 2414
reflec	1678 1136
reflect$	2956 1087 2518
reflected$	2421
reflecting$	1087
reflects$	1087
reform$	3067
refrain$	931
refres	2786 994 2404 2433 1278
refunds$	2651
refurbished$	2775
refurbishment$	94
refus	407 426 455 468 530 539 542 563 571 856 870 2273
refus$	965
refuse	368 2271
refuse$	965
refused$	1533 572 3549 965
refuses$	965
refusing$	965
refuss$	965
regain$	1176
regaining$	1176
regains$	1176
regard$	1661
region	3146 3170 3181 3192 3294 3295 3296 3297 2020 3312
regist	2705 28 1442 2727 1481 2786 884 885 994 2404 2433 1278
register$	1431 59 2759 639 3607 2417
registered$	2720 639 2414
registering$	639
registerred$	639
registers$	1431 59 2759 639
regrou	1789
regroup$	3067
regular$	199 202 1610 3201 1029 1093 1098 1099
regularity$	10
regularly$	1093 2498
rehear	98 1501 1572
rehearsal$	2684 3648
rehearsals$	2684 3648
rehearse$	709
rehearsed$	2850
rehearses$	709
rehous	474 1877 476 614 623
rehous$	636 637 1213
rehouse$	622 636 637 1213
rehoused$	1878 1887 2016 2024 622 636 637 3319 2071
rehouses$	622 636 637 1213
rehousing$	464 599 622 624 636 637 1213
rehousred$	636 637
rehousring$	636 637 1213
rehouss$	636 637 1213
reimpo	849 850
reinfo	1331
reinst	849 1004 2407
reject$	965
rejecte$	965
rejected$	965
rejectes$	965
rejecting$	965
rejects$	965
relati	4 2989 1750 1892 2015 3304 3324 648 2147 2167 2538 1136 1332
relations$	2582
relationship$	1407 2983 341 3028 1947 3445 2525
relationships$	1407 2940 341 3028 3445 793 2525
relatives$	3490 2463 1306
releas	460 540 704 817 860 920
releas$	912
release$	912
released$	1943
releases$	912
releasing$	912
releass$	912
releasting$	912
relentless$	2520
releva	1572 252
relevant$	2850 1581 2867 1616 2897 1655 2482 2483
reliance$	759 2180
reloca	614 623
relocat$	636 637 1213
relocate$	2016 3300 622 631 636 637 1213
relocated$	2016 2024 622 631 636 637 3319
relocates$	2016 622 631 636 637 1213
relocating$	622 636 637 3576 1213
relocation$	464 3163 599 624
relocatred$	636 637
relocatring$	636 637 1213
relocats$	636 637 1213
remain	171 284 1897 3414 3556 1094
remain$	149 225 1630 1642 1681 384 3175 2080 3554 1090 1140 1229
remaining$	384 3137 3138 3139 3140 2011 2137 3537 3538 2261 867 868 2272 3551 2276 2278 2286 3591 2314 3598 3619 3623 3628 1090
remains$	149 225 1642 1681 384 2080 1090 1229
rememb	1563 2841
remember$	2518
remind	1436 444
remind$	1327
reminded$	2714 1327
reminder$	13
reminders$	13
reminding$	1327
reminds$	1327
remote$	2044
remov	415 416 460 471 490 554 575 598 609 782 790 824 897 1075 1221
remov$	412 775 926 927
removal$	487 599
remove	1467 3095 3257 577 2003 784 873 3573 1004 2407
remove$	412 603 747 775 926 927 1354
removed$	2745 412 3130 1870 1980 3281 603 3285 3319 3579 926 1354
removen$	775
removes$	412 603 775 926 927 1354
removing$	412 603 747 775 926 927 1354
removping$	926
removs$	412 775 926 927
removting$	926
renew	849 850
renew$	894
renewe	1897
renewe$	894
renewed$	3175 3654
renewes$	894
renewing$	894
renews$	894
reopen	1343
repainted$	3631
repair	1467 1004 2407 1343
repair$	94 1122 2560
repaire$	1122
repaired$	2745 2756 1006
repaires$	1122
repairing$	1122
repairs$	94 1122 2560
repeat	1572 170
repeat$	2850
repeated$	2850 1573
replac	1467 2144 1004 2407 1232
replace$	1237 1243
replaced$	2745 3418 3631
replaces$	1237
replacing$	1237
replie	1436 1443 1451 2743
replied$	2714
replies$	2721 2729
reply	1443 2727
reply$	2721
report	1404 1466 1481 2786 2797 152 1571 1572 170 224 3129 450 994 2404 2433 1278
report$	2691 2707 76 2759 131 138 147 2847 2849 1280 1281
reported$	2850 1573 2904 3128 2421 2425
reports$	2691 2707 2744 76 2759 131 138 147
represented$	1688
reques	615 2018 1217
request$	1538 3211
requested$	3169 2399
requests$	1538 3211
requir	2879 1753 370
require$	355 395 409 553 578
required$	381 395 2482 2483
requireed$	355 409 553
requireing$	355 409 553 578
requires$	355 395 409 553 578
researcher$	1026
researchers$	1026
resent	1563 2841
reserv	3618 1345
reset$	1122
resete$	1122
resetes$	1122
reseting$	1122
resets$	1122
reside	98 1501 2786 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 994 2404 2433 2613 1211 2617 1226 2630 1234 1278
resident$	2808
residential$	1865 488 649 655 1225
residents$	120 2808 1818 3176 3231 3244 3246 1995 3279 3610 2463
resili	2538 1332
resolv	234
resolve$	1637
resolves$	1637
resour	2786 1731 994 2404 2433 1278
resource$	1579
resources$	1579 297 3009 2540 2592 2601
respec	2989 1135 1155 1304 1329
respect$	2572 2579
respected$	2953 3005 3011
respectful$	2829 2520 2558
respectfully$	2558 2572
respit	2010
respite$	3288 765
respon	1443 2727 1451 2741 2742 2743 1687 1135 2538 1156 2559
respond$	232 1330
responding$	1330
responds$	1330
response$	2721 2921 2519 2539 1330
responses$	2729 1330
responsibility$	2918 3001 1118
responsive$	2965
rest	1791 3081 3085 3104 3106 3115 3118 1847 3137 3138 3139 3140 3166 3191 3205 534 1938 3217 3223 2010 2011 3315 3356 3367 3414 2137 3428 3433 3465 3485 3486 3487 3488 2211 2213 3500 3505 3509 3514 3515 3519 3537 3538 2261 867 868 2272 3551 2276 2278 2279 2286 3578 2301 3585 3586 3591 2314 3598 3603 3604 2335 3619 3623 3628 2612
rest$	1755 3036 3041 3052 3054 3055 3061 3069 3072 3077 3078 3085 3105 3115 3118 1847 3139 3166 3191 3205 534 3216 3217 3223 3288 2013 3322 3328 3350 3408 3430 3439 3444 765 3454 3457 3458 3460 3485 3486 3487 3488 2211 2213 3500 3505 3509 3514 3515 3519 3529 871 3553 2279 3564 3585 3586 3591 3603 3604
rested	2310
rested$	3588
restor	1136
restor$	1122
restore$	1122
restores$	1122
restoring$	1122
restors$	1122
restri	339 347 369 426 442 1854 490 585 773 839 915
restrict$	336 588 589 590 758 844
restricte$	844
restricted$	3018 3019 390 3132 480 588 589 590 844 2305
restrictes$	844
restricting$	336 588 589 590 758 844
restriction$	428 3120
restrictions$	428 3120
restricts$	336 588 589 590 758 844
restrictted$	590
restrictting$	336 588 590
resurfaced$	2775
resurfacing$	94
retain	849 1097
retain$	1162
retaining$	1162
retains$	1162
return	2727 2741 2742 211 2328
return$	212 506 508 568 807 2403
returne$	506 508
returned$	212
returnes$	506 508
returning$	506 508 568 807
returns$	212 506 508 568 807 2403
retwee	1451
retweets$	2729
reunit	1789
reunite$	3067
review	2743 1466 2786 1607 994 2397 2404 2433 2496 1278 1329
review$	79 2782 2888 2497 1095
reviewed$	78 2885 2425 1095
reviewing$	1095
reviews$	2744 79 2782 1095
revise	2743 2397
revok	490
revok$	501 965
revoke	873
revoke$	501 965
revoked$	965
revokes$	501 965
revoking$	501 965
revoks$	501 965
rewrit	1004 2407 1345
rid$	805
ride	98 1501 826 2256
ride$	1512 2078 3648
riders	3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
riders$	1818 3176 3231 3244 3246 1995 3279 3610
rides	1501
rides$	1512 3648
rift$	2525
rifts$	2525
right$	2793 1581 2956 3125
rights	1304
rights$	1180
ring	1404 2692 2797 1522 121 1774 1794 3082 3129 3207 846 3578
ring$	2800 145 1388
ringing$	3037 1388
ringle	1829 3117 3145 1868 475 1879 3168 1906 3213 3280 600 613 2017 2026 3330 3336 2281 2287 2293 2616 2626 1299
ringleader$	3597 2624 2625
ringleaders$	3597 2624 2625
ringri	1829 3117 3145 1868 475 1879 3168 1906 3213 613 2017 3336 2281 2287 2293 2616
rings$	145 1388
rink	38 3523 3524
rip	554
ripped$	577
rise	2781 2783 1284
rise$	105
risen	2783
rises	2781 2783 1284
rising	2781 2783 1284
risk	2989 2538 1332
risk$	2898 2903 2913 2491 2498 1106
risks	1332
risks$	2898 2903 2913 2491 1106
risky	2989
ritual$	2309
rival	1292
river$	3566
road	3363 2241
road$	3372 3525
roads$	3525
robbed	1527 2836 159 1073
robbed$	2805 2476
robber	1286
robberies$	163 1297
robbery$	163 1297
robs	2836
robust	201 2532 1136 1155
robust$	1604 1099 1116 2558
robustly$	2870 2558
role	2587
role$	1118
roll	6
roll$	240 2417
rolled$	2743 2397
rollout$	1409
room	38 44 66 3107 3108 3109 3113 1938 3304 2073 3351 2104 3382 2241 3521 2270 886 3635
room$	1447 65 94 296 3040 1876 1895 3203 3216 3354 2088 3376 3389 3390 718 3468 3520 3525 3548 907 3594 3616 3617 2350 3637 3639 3645
rooms	3351 3382 879
rooms$	65 3040 3203 2088 3370 3390 3468 3520 3525 3616 3617
root$	1156
rose	2781 2783 1284
roster	1919 884 2299
rota	23 2786 3386 884 994 2404 2433 1278
rota$	30 2738 3607 3637 3645 3673 1005 1008
rotas$	30 1005
round	3083 3210
round$	2694 185 3027 3491 3563 942 2415 2588
rounde	2380
rounders$	3658
route	3363 2241 3521 2358
route$	3167 2081 3372 3387 2358 3636 3645
routes$	2859 3167 2081 3384 3387
routin	1071
routine$	2309 1093
routinely$	1093
routines$	2474
row	3672
row$	147 1844 2113 3392
rowdy	3546
rows$	147 1844 2113 3392
rugby	2380
rugby$	3658
rule	95 3026 2363
rule$	96 3025 356 357 395 428 3243 593 2253 3641 3645 1005
rulebetween$	3121
ruled$	1568 395
rules$	96 3025 395 2253 3641 1005
rulesbetween$	3121
run	1442 2743 2328 2397
run$	2696 2720 2771 2831 2839 190 1838 1931 3648 3673 2401 2675 1371
rung	1403 2692 1436 2716 2718 1445 2743 1474 104 2815 3129 1033
rung$	2681 2714 2752 1507 2436
runnin	1426
running$	2688 2704 2711 1371
runs	2737 1466 2328
runs$	2744 2831 190 3648 2401 1371
s$	175 1640 1761 1762 1772 414 3107 3108 3109 3113 3141 1893 1904 1933 534 604 611 2025 3568 2330 2609
s20$	2629
s34$	1216
s35$	1216
safe	267 2989 309 3007 2358 2532 2538 1304
safe$	2793 2829 1670 2956 2958 2959 1712 3005 3636 2460
safegu	1135 1304 1329
safeguarded$	2953
safely	1034
safely$	2437 2454
safer	309 3007 2202 1034
safer$	2956 2958 2959 1712 3005 437 2218 816 2437 2542
safety	2989 2532 2538
safety$	2951 1144
said	1563 2841 170
said$	2702 2809 1573 1281
sales$	129
same	1863 3253 699 2121
same$	2791 1590 1591 3074 3107 3108 3109 3113 3141 3196 3197 3199 3219 3253 2076 3362 2098 2121 3399 3402 2125 2127 2129 2134 2138 3439 3536 3577
sample$	2423
samples$	2423
sancti	1298
sat	2692 474 1877 2350
sat$	1436 2071 705
satisfy$	1158
saturd	608 733 734 2350
saturday$	2719 608 3289 733 2136 734 3415 3643 2374 3656
saturdays$	2719 3289 2136 3415 3643 2374 3656
saved$	80
saw	1563 2841
saw$	2696 2764 2418
say	2797 1522 1563 2841 1857
say$	118 2800 2809 2943 525 905 2444 1281
saying$	525 905 1281
says	1563 2841
says$	118 2809 525 905 1281
sbetween$	3121
scale$	1160
scales$	1160
scaling$	1160
scatte	1900 1901 2061 2062 891 940 1227
scatter$	3178 504
scattere$	504
scattered$	3179 3339 3340 2343
scatteres$	504
scattering$	504
scatters$	3178 504
schedu	2743 1919 2397
schedule$	2428
scheme	2786 994 2404 2433 1278
scheme$	30 2758 3387 998
schemes$	30 3387
school	33 34 38 1459 62 2772 2834 1864 1894 606 3304 3312 2035 641 2073 3351 2074 3363 2087 2096 2102 3380 3381 2104 3382 819 2241 3521 886 3661
school$	0 1 2690 16 20 22 2723 63 72 93 1506 2823 1547 2830 3142 3143 3167 1891 3172 500 1914 3284 2009 616 617 3306 626 3307 3308 3311 3313 3314 3320 2053 3332 3374 3387 814 827 3539 3613 3662 2455 2536 2667
schoolchildren$	3244
schooled$	2008
schools$	0 1 2690 16 20 22 2723 72 93 1506 3143 3167 1891 1914 616 617 3320 3352 3365 3370 3374 3387
scope	1571 1572
scope$	2849 2850 1895 1149 1150
scopes$	1149
scoping$	1149
score	2797
score$	1281
scores$	1281
scrap	946
scrap$	472
scrape$	472
scrapes$	472
scrapped$	2364
scrapping$	472
scraps$	472
screen	98 1501 2786 994 2404 2433 1278
screenshot$	75
screenshots$	75
screwe	2356
screwed$	3634
seal	471
search	1527 2835
search$	264 1301
searched$	2805
searches$	147 1301
seat	31 476 1957 809 852 890 891 2295 2296 2299
seat$	1844 503 1941 576 666 694 711 787 3555 3574 3594 3617 3637 3665 991 1395
seate$	991
seated	474 1877 1919
seated$	466 1878 2071 694 705 972 1395
seates$	991
seatin	1957
seating$	64 1796 503 666 711 3543 991 1395
seats$	64 1844 3167 503 576 666 694 711 787 3574 3617 3665 991 2654 1395
seatting$	711 991
second	3304 3414 2350
second$	3628
section20$	2629
section34$	1216
section35$	1216
secur	615 2018
secure	1452 2743 2397
secure$	1865 488 649
secured$	2730 3169
security$	2802 2951
see	1404 2797 1563 2841 3017 3035 1774 1784 3068 1794 3082 404 3100 3110 1837 3173 3207
see$	195 2944 3008 3031 3034 3036 1765 3051 3062 1788 1798 1807 498 499 1941 2060 804 985 1164
seee$	499
seees$	499
seeing	3029 1795 404 3099 3103 2228 2285 3587
seeing$	195 3031 3037 3045 3048 3071 1807 3133 498 499 3248 2151 2165 804 3563
seek	615 2018 792 850 1152 1217
seek$	260 796 1103 1114
seeke$	796
seekes$	796
seekin	1152
seeking$	796 1103 1114
seeks	1152
seeks$	796 1103 1114
seen	1403 2716 2718 2741 2743 1474 2767 104 1749 1784 1853 540 594 690
seen$	2681 2703 2724 2752 1507 2803 3027 3062 1849 447 448 449 3131 1943 3230 1997
sees$	804 985
seize	1298
seized	1004 2407 1298
seizes	1298
seizur	1298
select	2299
select$	799 944
selecte$	799 944
selected$	944 2429
selectes$	799 944
selecting$	799 944
selective$	830
selects$	799 944
selectting$	944
self$	2302 2538 1156
sell	159 2471
sell$	2837
seller	123 2816 1292
seller$	122 3640 1294
sellers$	122 3640 2463 1294
selling$	2446 2470 2472
sells$	2472
semina	2786 994 2404 2433 1278
send	450 470 476 483 575 614 623 817 839 842 852 860 875 884 885 889 1247
send$	503 506 508 545 568 639 642 674 835 869 1387
sende$	506 508 642
sended$	639 642 869
sendes$	506 508 642
sending$	503 506 508 568 639 642 869 1387
sendred$	639
sends	2737 1466
sends$	2744 503 506 508 545 568 639 642 674 835 869 1387
senior	2291 3570 2350
senior$	1099
sense$	270 899 2517
sensit	201 1687 1155
sensitive$	1604 2908 2965 2558
sensitively$	2870 2558
sent	2697 1422 1442 2737 2741 2743 1500 107 1527 3129 474 1877 540 623 839 842 860 884 885 2397 1345
sent$	2700 2720 2778 1510 2805 126 2835 3128 462 1878 1887 1943 2003 2008 612 2016 2024 631 3319 2043 642 644 651 674 698 817 843 2249 3539 2271 869 920 1012
sente$	642
sented$	642 869
sentence$	2848 2478
sentences$	2848 2478
sentes$	642
senting$	642 869
sents$	642 869
separa	3129 450 1901 2061 2062 2093 700 798 3496 3561 3562 1227
separate$	374 1865 3155 3156 3157 477 3159 3162 3164 3165 485 1889 2042 2049 670 671 2077 678 679 2083 2085 683 685 2092 2094 693 2100 2101 701 2106 2108 2109 2111 2112 710 2114 2116 2117 716 2123 2126 2128 728 729 2133 2135 776 2190 795 2212 838 2242 2243 3526 3533 3534 3580 3599 2338 2347 2614 2632
separated$	374 3128 3179 3339 3340 2103 2632
separately$	3276 3368 3371 3593 1342
separates$	374
separating$	374
separation$	487 1227
septem	2350
september$	2821 1544 3589
sergea	33 34 1459 62 2772
sergeant$	1414 71 1296
serv$	912
serve	2256 2391
serve$	1974 2283 881 912 3669 1358
served	2779 2271
served$	126 1931 3536 3540 3549
serveed$	2283 881
server	414 3523 3524
server$	1817 3096 417
serves$	2283 881 912 1358
servic	33 34 44 1459 2894 303 2404
service$	1414 30 2713 1447 2929 1858 3662 998 1027
services$	2685 30 2713 72 2859 1622 227 1649 2929 1706 1027 1115 2540 2541
serving$	912 1358
servs$	912
servting$	912
sessio	102 2786 1846 594 2056 2086 2102 3380 3381 3423 2241 879 994 2404 2433 1278
session$	2713 2758 1505 2787 2871 1861 3271 1997 3284 3327 655 3364 2088 2089 3387 3389 2119 3400 3404 3405 2140 3419 2142 3421 3542 3569 3648 1280
sessions$	2713 2758 1505 2787 2871 1861 1997 3284 3327 3364 2088 3387 2119 3401 3404 3417 2140 3419 2142 3421 3542 3648
set	1864 1894 606 2073 3351 3363 2102 3380 2104 3382 2240 2241 3521 846 1217
set$	2743 1468 1572 170 171 172 1682 2967 3142 3172 2009 3308 3376 3390 3441 3475 2198 2200 3518 2350 2391 2397 1004 1191 1252
sets	1846 3351 3380 3382
sets$	3370 3390 2198 1191 1252
setting$	2861 2948 2990 3471 1191 1252
settings$	2861
settl	614
settle	2274 3592
settle$	3288 3291 815 3552
settled$	2016 3552
settles$	815
seven	35 37 116 160 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1907 1908 3191 3205 534 3217 3223 546 3250 3251 602 3345 2068 2069 3348 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2613 1211 2617 1226 2630 1234
seven$	1440 1519 2248
sever	347 406 764 777
several$	605
severed$	3033
severi	347
severs	347
sew	1343
shadow$	2187
shall$	403 463
shalln	401
shalln$	401
shallnot$	1804
shar$	1102
share	224 826 1328
share$	24 228 1918 2065 699 2216 3618 992 1102
shared	2743 1863 3495 2397 1328
shared$	2764 2904 414 1819 3141 700 2139 737 2141 3422 2145 2216 2250 940 1012 2425
shares	1451 1466 1328
shares$	2729 2744 1918 2065 699 992 1102
sharin	1328
sharing$	2731 228 3048 1918 2065 699 2216 2339 1102
shars$	1102
sharting$	1102
she	160 1829 3117 3145 1868 475 1879 3168 1906 3213 613 2017 638 640 3336 2281 2287 2293 2616
she$	2799 1700 2991 1724
shed	3635
sheet	2786 994 2404 2433 1278
sheet$	1431 59 2868
sheets$	1431 59
shelte	31 1957 2295 2296 3635
shelter$	64 94 99 576 3574 2419
shelters$	99 2419
shelve	2310
shelved$	3588
shephe	483
shift	102 2786 1864 2104 3382 834 2241 3521 3523 3524 875 884 888 994 2404 2433 1278
shift$	2738 1505 2787 3142 3327 2089 907 942
shifts	1846 3382 879
shifts$	1505 2787 3142 3327 942
shine$	2977
shoo	573
shop	38 1528 2270 3661 2441 2544
shop$	2723 72 2776 2806 3242 3264 3548 3594
shopke	62 2772
shopkeeper$	0 1 2690 16 20 22 93 1506 120 2464 2473
shopkeepers$	0 1 2690 16 20 22 71 93 1506 120
shoplifting$	1297
shops$	2723 72 2776 2806 3242 3664
shorte	773 1284 1343
shorter$	903
shot$	805
should	2980 2984 1720 401
should$	200 241 242 1656 272 1689 403 463 2041 2148 2172
shouldn$	401
shouldnot$	1804
show	98 1501 1522 444
show$	2684 2800 431 655 907 3647 2411 2459 2675 1392
showing$	1462 2411 1392
shown	2697 2716 2718 1499 107 306
shown$	2777 1510 1709
shows	1501
shows$	2684 2411 2459 1392
shrubs$	1019
shun	825 2228
shut	3095 415 416 471
shut$	561 570 572 894 2457
shute$	894
shuted$	561
shutes$	894
shuting$	561 894
shuts$	561 894
siblin	3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 682 689 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
siblings$	1818 3176 544 3231 3244 3246 1995 3279 3610
side	1501 1155
side$	2824 3146 3160 3170 3181 3192 3294 3295 3296 3297 2020 2113 3392 3468 3520 3525 3566 3569 3607 3613 3616 3658 3672 2558
sides$	3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 3160 481 1907 1908 546 3250 602 3345 2068 2069 3348 2113 3392 3452 3468 2211 2221 2223 3502 3520 3525 3530 2255 853 2268 2280 2315 3616 3625 2613 1211 2617 1226 2630 1234
sight$	1611
sighted$	2493
sighting$	131
sightings$	131
sign	2705 2709 31 2741 2742 95 842 884 885 950
sign$	14 1425 1430 28 1451 64 1471 99 2786 3243 835 887 949 2353 951 3637 994 2404 1005 2419 2433 1278 1377
signal$	414
signed	2743 2753 1499 2397 1004 2407
signed$	1403 1405 14 1425 1442 2753 1488 2777 1004 1377
signing$	1377
signpo	1403
signpost$	1316
signposted$	2681 2414 1316
signposting$	1316
signposts$	1316
signs$	14 1425 64 99 3243 949 2353 951 1005 2419 1377
silent$	3098
silly	3546
silos$	2928
sim$	814 827
simpler$	437
since$	934 2453
sing$	187 1265
singes$	1265
singing$	187
single	741 2262
single$	1024
singles$	1233
singly	2093 3561 3562
singly$	3221 3265 3275 3371 3593 2622 2637
sings$	187 1265
sister	3023 1751 394 3085 1810 1811 1823 1825 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1892 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3324 648 3345 2068 2069 3348 682 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
sister$	1305
sisters$	1818 3176 3231 3244 3246 1995 3279 3610 2463
sit	2692 171 476 1902 520 3235 2060 826 852 2256 890 891
sit$	1512 2792 145 1749 3034 1794 404 405 3086 1833 3152 503 1921 1923 3256 1979 3258 3266 2059 3338 2065 3344 2071 2090 694 709 711 3575 972 991 2412 1041 1262
site	2030 2073 3351 3363 3381 2104 3382 2241 3521 917
site$	30 405 457 488 3286 3308 3332 3403 3520 991
sitering$	1923
sites	3351 3382
sites$	30 3370 3520 991
siting$	405 503 1923 711 991
sits$	2707 1512 2792 145 3152 503 2065 2090 694 709 711 972 991 2412 1041 1262
sittin	1802 3103 1853 3351 2241 3521 3522 879 3587
sitting$	3029 3048 3071 404 1833 3131 1923 3344 2089 694 711 991 1262
sittings$	3352
situat	2915 2538
situation$	1580 2914 2498
six	35 37 116 160 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 3250 3251 2004 3282 602 3345 2068 2069 3348 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2441 2613 1211 2617 1226 2630 1234
six$	1440 111 1519 117 3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 3176 1907 1908 546 3250 602 3345 2068 2069 3348 3452 2211 2221 2223 3502 2248 3530 2255 853 3535 2268 2280 2315 2370 2613 1211 2617 1226 2630 1234
sixth$	2834 2096 2102
size$	1845 1988
skate	826 887 3635
skate$	1265
skatees$	1265
skater	35 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
skaters$	1818 3176 3231 3244 3246 1995 3279 3610
skates$	1265
skill$	1334
skills	803
skills$	1674 297 1334
slacker$	3489
slate$	2021
sleep	2797 1742 1771 413 2214 2256
sleep$	1921 1289
sleepover$	3016 3049 451 3492
sleepovers$	3016 3037 3049 1816 451 1945 3492
sleeps$	1289
slept$	1289
slide	2786 994 2404 2433 1278
slide$	806
slides$	806
sliding$	806
slighter$	3489
slip	2328
slip$	291 806
sliping$	291
slipping$	291 806
slips$	291 806
slot	2086 3381 2104 3382 2241 3521 3522
slot$	3167 3327 3364 2088 2089 3389 2131 3569 907
slots	3382 879
slots$	3167 3327 3364 2088 2131
slow	915
small	2175
small$	3453
smart	2532
smile	1523
smile$	2801
smiles$	2801
snap$	414
snapchat$	414
sneak	2328
snooke	2380
snooker$	3658
so$	387 402 423 424 432 465 526 532 610 654 657 677 3360 2120 723 762 772 823 832 911 930 932
social	1749 3029 3071 439 3133 2285 3612 1341
social$	33 34 1459 3022 2184 2194 2201 2205
socialise$	3027 3084 3558 2610
socialising$	1842 3563
sofa	1957 2295 2296 950
sofa$	576 3574 3594 2353
sofas$	576 2353
sold	159 3573
sold$	2472
solely$	3224
solicitor$	3674 1307 1309
solidi	1331
soluti	2945 1156 2559
some	3280 638 3628 948 2626
some$	1593 1665 1686 1723 1829 3117 3145 1868 475 1879 3168 1906 3213 605 613 2017 2026 3325 3336 2251 876 2281 2287 2293 947 2351 2616 2626
somebo	303
somebody$	2808 1649 1706 1728
someon	303
someone$	2808 1649 1706 1728
someth	2945
something$	244 322 2324 1193
somewh	3299
somewhere$	244 3477 2270 2271 2324
son	3023 1751 394 1810 1811 1823 1825 1829 453 1879 3158 479 481 1907 1908 546 3250 602 3345 2068 2069 3348 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 2315 2613 1211 2617 1226 2630 1234
son$	1824 3600 1305
song$	94 3638
sons$	1824 3600
soon$	1978
sooner	1284
sooner$	2595
soonest$	1594
sort	234
sort$	234 1637 2200
sorts$	1637
sought	850
sought$	2895 2934 3011 3169 2399
sourc	615 2018
source$	245
sourceing$	245
sources$	245
south	3146 3170 3181 3192 3294 3295 3296 3297 2020 2047
spac$	504
space	66 2987 1938 2010
space$	65 2948 296 297 2990 1844 1876 504 3216 3288 771 778 3564 3637 2575
spacebetween$	3121
spaced	940
spaced$	2343
spaces$	65 2948 2990 504
spacesbetween$	3121
spacin	440
spacing$	1843 504
spacs$	504
speak	1404 2692 121 1784 430
speak$	145 182 217 308 3006 3036 1774 3062 1794 3082 429 1837 450 980 981 1200 2675
speaking$	217 308 3029 980 981 1200
speaks$	145 182 217 308 980 981 1200
special$	1865
specialist$	1616 488
speed	1198
speed$	2601
spend	2797 3017 3110 2060 826
spend$	29 2784 1749 3036 1833 1837 3338 3344 3517 1048
spendi	2285
spending$	29 3029 3045 3071 3103 1833 3344 3517 3563 3612 1048
spends$	2784 3517 1048
spent	1452 1535
spent$	2730 1461 2784 2813 2447 1048
split	1778 476 1900 1901 1910 2061 700 2173 834 2310 940 1227
split$	3128 3178 3179 3188 559 3339 2062 664 665 2103 705 707 3451 3588 2343
splits$	3178 664 665 707
splitting$	664 665 707
spoke	2692 1033
spoke$	2696 1437 2436
spoken	1436 2743 1033
spoken$	1403 2696 2714 2716 2718 1445 1474 2767 1496 104 2436
spot	2295 2296
spot$	3555 3574
spotte	1853
spotted$	1849 447 448 449 3131
spread	8 700 940
spread$	504 2103 705 2343 1102
spreade$	504 1102
spreades$	504 1102
spreading$	504 1102
spreads$	504 1102
spreadting$	1102
spring	2350
spring$	2821
spur$	2337
squad	1864 3304 2104 3382 3386 2241 3521 3523 3524
squad$	3142 3327 3390 3569 3607 2350 1296
squads	2087 3382
squads$	3327 3365 3390 3625
square$	1749 3234 3242 3264 3284
squeez	888
stab	2836
stabbing$	163 1297
stabbings$	163 1297
stabil	1156 2559
stable	3523 3524
staff	33 34 1459 61 62 2772 1731 2544
staff$	0 1 2685 2690 1414 16 20 22 25 55 57 1464 63 67 2755 93 1506 120 227 1649 1676 3009 2419 1115 2546 2556 2565
staffe	1442 1004 2407
staffed$	2720 1255
staffing$	1579 1255
staffs$	1255
stage	3635
stage$	94 2861 2872 2964
staged	2779
stagge	717
staggered$	729 2133
stall	2786 950 994 2404 2433 1278
stall$	907 2353 3647 2372 3671 3673 1293
stalls$	2353 3647 3671 1293
stance$	2961 2597
stand	1897 520 2256
stand$	405 3175 1923 3256 3266 2059 694 711 907 991 1261
stande$	405 991
standering$	1923
standes$	991
standi	3029 3071 899
standing$	405 1923 711 2302 3608 991 1023 1261
stands$	711 991 1261
standting$	1923 711 991
start	2797 474 1877 704 2132 817 846 2256 887
start$	2983 462 493 3288 2021 631 639 651 2086 1187 1224 1361
starte	2743 1668 1710
starte$	493
started$	126 2946 2976 2988 639 1361
startes$	493
starting$	493 639 1224 1361
startred$	639
starts$	493 631 639 651 1187 1224 1361
starttime$	3410
starttimes$	3410
state$	1425
stated	1572
stated$	2850
stateed$	1425
statements$	1007
states$	1425
statio	476
station$	2776 3234
stations$	2776
status	899
status$	2302 3608
stay	2797 171 1678 284 1897 520 3304 826 834 3556 945
stay$	145 225 1630 1642 2956 1681 384 396 3083 489 3175 1923 626 3321 3323 643 2071 2080 3491 2270 3554 958 1054 1057 1090 1140 1229
stayaway$	2348
stayd$	489
stayering$	1923
staying$	225 384 396 1923 958 1090
stays	3556
stays$	145 225 1642 1681 384 396 489 643 2080 958 1054 1057 1090 1229
stayting$	1923
steadier$	837
steady$	1098
steer	430 478 483 824 1329
steer$	384 674 747
steering$	26 47 2786 384 747 994 2404 2433 1278
steers$	384 747
step	1825 2206 834
step$	766 1188
stepbrother$	1305
stepcarer$	1305
stepcarers$	1305
stepdad$	1305
stepdaughter$	1305
stepfather$	1305
stepmother$	1305
stepmum$	1305
stepparent$	1305
stepparents$	1305
stepping$	1188
steps	1657 1957
steps$	2935 576 1188
stepsister$	1305
stepson$	1305
stereo	1303
stereotypes$	2545
steward$	55
stewards$	55
sticke	95
sticker$	97 99
stickers$	97 99
stigma	1156 2559
stigma$	2545
still$	1513 1514
stimul	1331
stir	846
stock	1247
stood$	140
stop	2797 339 347 1757 367 368 377 406 408 416 422 426 452 490 542 738 2241 3523 3524 854 909 931 936 946 950
stop$	2738 333 348 1758 377 1780 411 3094 1821 1822 1855 472 519 3204 558 1970 3418 748 753 3450 825 3531 864 906 2334 3613 937 2353 1041 1043 1125 1363
stopding$	333
stope$	472 906
stopes$	472 906
stoping$	864 906 1125
stopning$	333
stoppe	2732 1527 1536 1550 2835 1567 3095 1854 873 2310
stopped$	2805 2814 2828 2845 3018 3019 3033 390 3094 3132 524 3225 3418 3426 3532 3588 1043 1363
stoppi	347 367 738
stopping$	333 348 1780 411 472 864 1363
stops	2732 347 367 738
stops$	147 333 348 1780 411 1855 472 1970 3418 3531 864 906 937 1041 1043 1125 1363
stopting$	1780
story$	2824
strang	2816
stranger$	2812 2464
strangers$	2812
strate	2786 803 994 2404 2433 1278
strategic$	1099
strategies$	1658 1674 2540 1335
strategy$	26 2921 1335
stream	3386 1331
streams$	3394
street	3107 3108 3109 3113 2082 2241
street$	3150 3238 3525 3613
streets$	3238 3360 3525
streng	1135 2538 2564 1329
strength$	2940 1180
strengthen$	1110
strengthene$	1110
strengthened$	2953
strengthenes$	1110
strengthening$	1110
strengthens$	1110
strengths$	2940 1136 1180
strik	1075
strike$	167
strip$	926
stripe$	926
striped$	926
stripes$	926
striping$	926
stripping$	926
strips$	926
stripting$	926
strive	1152
strong$	2346 1098 1194
stronger$	300 1179
struck	1075
struck$	167
structured$	2596
studen	155 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 2026 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3572 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
student$	2808 1558
students$	2808 1558 1818 3176 3231 3244 3246 1995 3279 3610 2463
studio	38 3523 3524
study	2256 3592
study$	1921
subjec	1846 2056
submit	1422 2743 1466 2397
submit$	1375
submits$	2744 1375
submitted$	2700 1375
submitting$	1375
succeed$	2977
succes	2564
sucked$	806
suitab	252 1744 791 798
suitable$	1616 1648 1655 3022 2483
summer	2350
summer$	2821 3325 647
summers$	647
sun	2350
sunday	608 733 734 2350
sunday$	2719 608 3289 733 2136 734 3415 3643 2374 3656
sundays$	2719 3289 2136 3415 3643 2374 3656
superv	33 34 1459 1481 1482 2786 474 1877 690 994 2404 2433 1278
supervised$	3019 3126 1205
supervision$	2739 2759 2760 3126 1338
supper	98 1501 2373
supper$	3647 2372 3651 3662 3671 3673 2659
suppers$	2659
suppli	1473 159
supplied$	2751 2472
supplier$	1297
suppliers$	1297
supplies$	1297
supply	159 2471
supply$	2837 1297
supplying$	1297
suppor	1403 1404 2786 201 1607 2894 267 1687 309 3007 478 2022 690 803 994 2404 2433 2532 1135 2538 1155 1278 1329
support$	2713 2739 2897 252 2933 253 1658 2142 1130 1133 2540 2541 2560 2592
supported$	2681 2885 253 2959 3005
supporting$	253
supportive$	1604 1670 2950 2965 1712 1098 2558 2600
supports$	253
sur$	499
sure$	278 2967 395 499 2586
sured$	395
sures$	395 499
surgeo	1077
surgeon$	2480
surger	2373
surgery$	3651
suring$	499
survey	1434 2716 2718 2786 994 2404 2433 1056 1278
survey$	13 30
surveyed$	2712 2717
surveys$	13
suspen	460 490 598 2003 609 1221
suspend$	501 601 878 1212 1223
suspende$	501 601 878 1223
suspended$	3144 1870 3281 3283 3285 878 2364
suspendes$	501 601 878 1223
suspending$	501 601 878 1223
suspendned$	878
suspendning$	601 878
suspendred$	878
suspendring$	601 878
suspends$	501 601 878 1212 1223
suspension$	487 599
sustai	1314
sustained$	2953
swap	825 2228 1345
swap$	461
swape$	461
swapes$	461
swaping$	461
swapping$	461
swaps$	461
sway$	531 3292 2187 785 2189 2300 898 3624
sweep	573
sweep$	1353
sweeping$	1353
sweeps$	1353
swiftly$	2870
swim	66 98 1501 2256 887
swim$	3647 2659 1265
swimes$	1265
swimme	3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
swimmers$	1818 3176 3231 3244 3246 1995 3279 3610
swims	1501
swims$	2659 1265
switch	646 842 875 884 885 888
switch$	461 1239
switche$	461
switched$	843 1004 1239
switches$	461 1239
switching$	461 1239
switchping$	461
switchs$	461
sympathetic$	2520
system	2743 2397
system$	30 2761
systems$	30
t$	386 1797 1804 1826 436 515 516 518 536 2063 2105 2118 735 783 833 857 863 896 914 925 938 939 1207
table	31 1957 3363 2098 2102 3380 2241 3521 3522 3572 2295 2296 950
table$	64 2866 1844 1876 576 2088 3376 787 3468 3520 3543 3574 907 3594 3617 2353 2380 3673
tabled	2743 2397
tables	2073 3351 2104 3382 879
tables$	64 1844 576 2088 3370 787 3468 3520 3543 3617 2353
tackle	232 1135 1298 1328
tackle$	1635 1125
tackled$	2953
tackleing$	1125
tackles$	1125
tackli	1298 1328
tailor	252
tailored$	1655
tak	416 460 470 471 476 554 2206 852 1247
tak$	506 508 642 775
take	196 211 623 714
take$	6 2705 81 166 167 183 184 254 260 274 280 2967 305 320 1871 506 508 1941 568 642 775 835 2283 933 986 1010 1083 1390
taked$	642
takeed$	2283
takeing$	568
taken	2819 2820 211 3129 474 1877 540 790
taken$	1422 1442 2743 2753 126 1568 166 167 183 212 305 3128 1878 1887 510 1943 3257 577 2024 674 775 3573 2397 2410
takes	196 211 623 714
takes$	2705 166 167 183 184 280 305 320 506 508 568 642 775 835 2283 933 986 1083 1390
taking	196 623
taking$	1426 2705 167 183 184 254 274 280 305 320 506 508 642 775 835 1083 1390
taks$	506 508 642 775
talk	1404 2786 121 3017 430 994 2404 2433 1278
talk$	2787 2792 182 217 308 3006 1774 1794 3082 429 1837 2444 1151 1200 2675 1280
talked	1436 1033
talked$	2714 1437 2716 2718 2436
talkin	3103
talking$	217 308 3048 1795 2510 1200
talks$	2787 2792 182 217 308 1151 1200
tally$	59
tap$	1166
tapping$	1166
taps$	1166
target	2836 252 2471 1071
target$	2710 85 2837 2405 2428 2474 1189
targeted$	1655 1189
targeting$	2474 1189
targets$	85 2405 2474 1189
task$	26 85 2782 2786 994 2404 2433 1278
tasking$	2892
tasks$	85 2782
taught	2692 474 1877 1919 690
taught$	466 1878 2008 3319 651 2071 2249 972 2418
taxi	3521 3522 2355
taxi$	70 2088 3387 3617 3633 3647 3671 3673 1293
taxies$	3633
taxis$	70 2088 3387 3617 3633 3647 3671 3673 1293
tea	98 1501
teach	444 476 803 809 852 2299
teach$	2831 271 503 666 1382 1383
teache	33 34 1459 61 62 2772
teache$	271
teacher$	0 1 2690 16 20 22 25 55 63 93 1506 2798
teachers$	0 1 2690 16 20 22 25 55 1464 63 93 1506 2798 120 3490
teaches$	2831 271 1382 1383
teaching$	271 503 1382 1383
teachs$	271 503
team	2894 1864 1894 1924 2104 3382 2241 3521 3523 3524 1341
team$	1414 1429 2713 1454 67 1624 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 3142 1879 3158 479 481 3166 1891 3172 1898 1907 1908 3191 3202 3205 534 3217 3223 546 1955 3250 3251 2001 2004 602 655 3345 2068 2069 3348 697 3390 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3569 3585 3586 3591 2315 3603 3604 3607 2332 947 2350 1015 2613 1211 2617 1226 2630 1234
teamin	1341
teamma	3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
teammates$	1818 3176 3231 3244 3246 1995 3279 3610
teams	2087 2096 3382 879
teams$	2685 2713 3365 3374 3390 3625
tear	824
teas	1501 2214
teas$	3492
teenag	155 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 1976 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
teenagers$	1558 1818 3176 3231 3244 3246 3254 1995 3279 3610 2469
telegram$	414
teleph	1403
telephoned$	2681
tell	2797 1522 121 1563 2841 370 444
tell$	118 2800 2809 145 152 355 409 553 578 2216 1281 1393
telled$	355 409 553
telling$	355 409 553 578 2216 1393
tells	1563 2841
tells$	118 2809 145 152 355 409 553 578 1281 1393
tellsed$	355
tellsing$	355
tellss$	355
temple	3523 3524
temple$	3662
tempt	824
temptation$	2187
tempted$	806
ten	2441
tenanc	641 886
tenancies$	2088 973
tenancy$	616 617 2088 973 3674
tendered$	2430
tennis	2380
tennis$	3658
tensio	1156 2559
tent	3386
tent$	3617 3670
tents$	3617 3670
term	1584
term$	2821 2862 647
termly$	1000
terms$	2786 647 994 2404 2433 1278
test$	2786 994 2404 2433 1278
text	1404 2692 2786 121 1774 1794 3082 994 2404 2433 1278
text$	13 1538 138 145 1388
texted	1403 2716 2718 1445 1033
texted$	2681 2436
textin	1814
texting$	3037 3092 1388
texts$	13 1538 138 145 1388
than	1950 3241 2192 3498
than$	1518 2826 1769 3090 1888 3174 3220 3228 3229 556 3245 1968 1986 3267 3268 1996 2258 923 2477
thanke	2716 2718
that	2915
that$	1417 1449 1530 2898 2914 246 2963 373 1809 828 2368 2440 2450 2461 1061 1062 1063 2646
the	2379 2544 2552
the$	1415 2715 2810 1551 1588 2873 268 1676 1677 1683 1692 302 1809 2025 2153 2157 2170 2225 2318 2357 2359 2360 3639 2362 2365 2368 2369 2370 969 2381 2385 2387 2392 2393 2394 2395 2396 2440 2450 2458 1061 1062 1063 1070 2546 2556 1182 2638 2639 2640 2641 2642 2643 2644 2647 2648 2649 2652 2653 2657 2658 2661 2662 2666 2667 2672 2674 2680
theatr	38
theft	1286
theft$	2812 163 1297
thefts$	2812 163 1297
their	544 2233
their$	2715 1511 175 2873 1692 1714 3036 1809 1883 1904 1933 557 604 2153 2157 2277 2318 2330 2365 2368 2387 2392 2393 2395 2440 2450 1182 2644 2647 2653 2667 2672 2680
theirs$	2829 2462
them	35 134 1541 1551 1562 1564 1565 277 1680 3023 1751 394 1810 1811 1823 1829 3119 453 1879 3158 479 481 1907 1908 3212 546 1955 3250 3251 2001 602 640 3345 2068 2069 3348 3357 682 697 3452 2211 2221 2223 3502 3530 2255 853 2268 2275 2279 2280 2315 3603 2332 2379 2382 2388 2394 2441 2458 2538 2544 2613 1211 2617 2626 1226 2630 1234
them$	1417 2715 2801 2808 2810 1537 2840 2842 2843 2844 2873 2914 1676 2985 1725 3231 1955 3237 1961 3246 1995 3274 3279 3333 732 3445 780 3610 2351 3660 2385 2450 1057 2546 2556 2646 2661 2662 2667 2670 2671 2680
theme$	2913
themes$	2913
themse	116 1034
themselves$	1519 2881 2977 3571 2437 2561
then$	3589 2601
therap	1077
therapist$	2480 1307
there	2737
there$	2790 2791 2865 2927 1659 3362 718 3544 1051 2664
these	1847 2544
these$	1562 1809 3333 2225 2318 2362 2536
they	35 36 53 87 116 151 160 277 1680 453 659 853 2268
they$	1439 1456 1490 88 92 111 112 1519 117 2799 2808 1554 1580 1700 2991 1724 780 1273
thick	2226
thick$	3504
thin$	818 821
thine$	818 821
thines$	818 821
things	2915 2926
things$	1580 1586 2898 1658 318 1732 2510
thining$	818 821
think	1563 2841 1678
think$	1515 1522 2956 2962 511 1055 1120 1146
thinking$	2907 1120 1146
thinks	1563 2841
thinks$	1515 1055 1120 1146
thinner$	3489
thinning$	818 821
thins$	818 821
third	2350
this	1572 2915 2458
this$	1417 2847 2849 2850 2851 2898 2914 1809 2153 2157 2170 2225 3568 2318 2450 1062 1063 2573
those	1847
those$	156 158 1809 2362
though	1563 2841 1074
though$	2477
thought$	2907 1661 3510 830 1055
thread	8
thread$	417
threat	1527 2835 2836 159 1073 1286
threat$	1538 147 2833
threaten$	2837 2838
threatened$	2805 2476
threats$	1538 147 2833
three	116 160 3023 1751 394 3085 1810 1811 1823 1829 3107 3108 3109 3113 3115 3118 1847 453 3139 1879 3158 479 481 3166 1907 1908 3191 3205 534 3217 3223 546 3241 3250 3251 1976 2004 3282 602 638 3345 2068 2069 3348 689 3414 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3578 3585 3586 3591 2315 3603 3604 947 3628 948 2388 2613 1211 2617 2626 1226 2630 1234
three$	1519 2844 3023 1751 394 1810 1811 1823 1829 3117 3123 453 3145 1868 475 1879 3158 479 481 3168 1906 1907 1908 3213 546 549 3250 3254 1983 3272 602 605 2012 613 2017 2026 3336 3342 3345 2068 2069 3348 3452 3470 2211 2221 2223 3502 2248 3530 2255 853 2268 876 2280 2281 2287 2293 2315 947 2351 2357 2359 2362 2369 2370 969 987 2392 2393 2396 2613 1211 2616 2617 2626 1226 2630 1234 2639 2646
threes$	3255 3541
thrive	3592
thrive$	2977
throug	1403 995
through$	2681 12 1420 1424 2714 2769 178 1694 301 3185 703 3491 3621 2398 2503 2549 2599
throw	575 598
thu	2350
thur	2350
thursd	608 733 734 2350
thursday$	2719 608 3289 733 2136 734 3415 3643 2374 3656
thursdays$	2719 3289 2136 3415 3643 2374 3656
tick$	14
ticked$	14
ticket	31
ticket$	97 1013 2650
tickets$	97 1013 2650
ticks$	14
tie	2167 839
tie$	352 3445 774 2180 808 844
tied$	480
tiee$	844
tieed$	844
tiees$	844
tieing$	844
ties	1750 2147
ties$	3028 352 3425 751 3445 774 2180 808 3503 844 2582
tight	2226
tight$	2226 3504
tighte	849 850
tighter$	300 1179
tightl	2226
tightly$	3504
till$	2813 2350
time	1846 3351 3381 2104 3382 3423 2241 3521 2311
time$	2825 1579 2861 2964 297 341 3027 3050 1835 1861 3167 3187 1930 3260 3261 3262 3264 3265 3266 3269 3270 3271 3273 3327 2059 3364 3387 3389 2119 3399 3400 2124 3405 2130 2131 3410 3412 3416 3417 2142 2155 753 2159 2160 2161 763 2176 2239 3528 3536 3548 3549 3563 2306 3589 3594 2345 3645 1044 2451 2454 1078 2481 2484 1201
timely	201
timely$	1604 1116
times	3351 3382 1286
times$	11 1421 2785 106 146 2861 1861 3167 3327 3352 3364 3387 2119 2131 3410 3411 2345
timescale$	2405
timescales$	2405
timesheet$	1008
timesheets$	1008
timeta	95 2786 1864 474 1877 476 1894 1919 2035 646 2073 3351 2074 2086 994 2404 2433 1278
timetable$	30 2726 2733 3142 3167 3172 3313 3364 3637
timetabled$	1878 705
timetables$	30 3167 3352 3364
to	630
to$	2681 2715 2752 1479 1483 2765 2774 1497 1507 2788 1532 2811 2813 2818 1585 1615 2901 1635 241 242 1646 1647 2939 2952 272 2954 2963 2965 1689 1699 1715 1721 326 1766 1773 1780 3136 463 1881 1886 1888 3210 1973 3302 627 2041 668 3376 2148 2156 2172 2209 845 3583 914 2327 2376 2377 2383 3663 2386 3667 2436 2437 2442 2452 2453 2456 2481 2508 2533 2553 2555 2645 2656 2657 2660 2677 2678
togeth	1749 1750 3029 3031 3034 3035 3038 1765 1771 1772 1784 1788 1789 413 3100 3107 3108 3109 3112 3113 3115 3124 1850 1851 3189 3253 2060 3343 2121 3433 865 902 3584 3587 1341
together$	2792 2900 3010 3027 3028 3043 3044 3049 3050 3058 3062 3064 3066 3067 3074 3075 3079 3084 3086 3088 3089 3090 3092 1848 3127 451 3135 3152 3153 3208 3230 3256 3261 3264 3266 3334 3337 3338 3341 3344 3362 3373 3399 3434 3437 3439 3516 3536 3547 3558 3627 2375 3672 2454 2511 2516 2549 2668
togethers$	3049 1816 451 3434
told	1436 2716 2718 2815 1563 2841 1572 171 173 3495
told$	2714 2743 2809 2850 1576 381 3128 3129 698 2216 3508 2322 1281
tolerant$	2520
too$	930 943
took	2820 140
took$	2705 167
toolki	2786 994 2404 2433 1278
toolkit$	1003
toolkits$	1003
tools	31
tools$	1674 297
toping$	1780
torches$	97 2650
tore	824
tos$	1780
toting$	1780
touch	1436 1749
touch$	2714 2906 3027 3198 3443 1101
tough$	1194
tougher$	1194
tour	2786 994 2404 2433 1278
tour$	655 3648 3671
tourna	98 1501
tournament$	3647 2372
tours$	3648 3671
tout$	1293
touts$	1293
toward$	2555
towards$	1881 2209 2298 2555 2599
town	3031 3146 3170 3181 3192 3294 3295 3296 3297 2020 3304 3312 3323 2073 3351 3363 2241
town$	3150 3234 3305 3307 3309 3320 2053 3369 3566
towns	3351 2082 2087
towns$	3310 3360 3365 3370
toxic	2304
toxic$	2079 3582
track	1071
track$	2867 2428 2474
tracke	8 2786 994 2404 2433 1278
tracked$	78 2425 2474
tracker$	2761
tracking$	79 2474
tracks$	2474
trade	825 2228
trader$	1293
traders$	71 72 1293
train	456 474 1877 1902 826 2241 852 2256 887 890
train$	1921 3378 709 1381
traine	1403 2741 2743 2767 1496 2397
trained$	2681 2724 2774 2429 1380
traini	1453 2786 994 2404 2433 1278
training$	2693 2731 2739 2096 3662 997 1381
trains	456
trains$	3378 3379 709 1380
tram$	3378
trams$	3378 3379
transf	460 474 1877 476 491 614 623 646 842 852 875 884 885
transfer$	464 3163 3287 2016 624 631 636 637 639 651 1213
transfere$	636 637 1213
transfered$	636 637 639
transferes$	636 637 1213
transfering$	636 637 639 1213
transferred$	462 1878 1887 2016 2024 631 636 637 3319 639 651 843
transferring$	636 637 1213
transfers$	464 3163 3287 2016 624 631 636 637 639 651 1213
transl	2743 2397
transp	470 474 1877 476 690 852 1156 2559
transparent$	2520
transport$	70
transported$	1878
trauma$	1136 1180
travel	1802 474 1877 1902 574 826 2256
travel$	1878 1921 644 2057 2059 2060 2065 3344 2078 2090 709 2355 972 2659
travelling$	3048
travels$	644 2057 2065 2090 709 972
treat$	1169
treate	1303
treated$	1169
treating$	1169
treats$	1169
trebl	2783
trees$	1019
trends$	2494
tribunal$	3655
tries	1152
tries$	1154
trim	1345
trimme	1004 2407
trimmed$	2422
trio	3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 1924 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
trio$	1818 3176 3202 3231 3244 3246 1995 3279 3610
trip	2786 3423 2373 994 2404 2433 1278
trip$	2787 655 2140 3419 3542 3607 3647 2372 3651 3671 1280
trips	879
trips$	2787 3395 2140 3419 3542 3647 3671
troubl	3546
true$	3125 2186 2234
trust	2797 2538 1304
trust$	2525 2579 1287
truste	137
trusted$	1540 1652 1653 1695 1098 1287
trustees$	2757
trusts$	1287
try	511 1152
try$	1154
trying	1152
trying$	2510 1154
tue	2350
tuesda	608 733 734 2350
tuesday$	2719 608 3289 733 2136 734 3415 3643 2374 3656
tuesdays$	2719 3289 2136 3415 3643 2374 3656
turf	573
turn	1423 2705 2709 2727 2737 2741 2742 2797 121 575 2206 834
turn$	2692 1430 84 145 3006 431 473 505 561 869 870 3555 907 2389 1017 1046 1049 1239
turne$	473
turned$	2732 84 2815 2835 3130 505 1949 561 572 2271 869 3573 3631 1004 1046 1239
turnes$	473
turning$	473 505 561 869 1239
turnou	81 1484
turnout$	2762 2432
turns$	2732 84 145 473 505 561 869 2389 1046 1049 1239
tutor	33 34 1459 62 2073 3351 3363 2086 2087 2096 2102 3380 3381 819 3521 3522
tutor$	1864 3167 1894 606 2035 2073 2074 3364 2087 3365 3374 2102 2104 2110 3490 942
tutorial$	907
tutors	3351
tutors$	3167 3364 3365 3370 3374 3490
twice$	2682 106 146 3657
twins	3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
twins$	1818 3176 544 3231 3244 3246 1995 3279 3610
two	160 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1907 1908 3191 3205 534 3217 3223 546 3250 3251 3280 2004 3282 602 638 3345 2068 2069 3348 682 3414 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2262 2268 2279 2280 3578 3585 3586 3591 2315 3603 3604 947 3628 948 2613 1211 2617 2626 1226 2630 1234
two$	3023 1751 394 1810 1811 1823 1829 3117 3123 453 3145 1868 475 1879 3158 479 481 3168 1906 1907 1908 3213 546 549 3250 1983 581 1985 3272 602 605 2012 613 2017 621 2025 2026 640 3336 3342 3345 2068 2069 3348 682 695 3445 3452 3470 2211 2221 2223 3502 2248 2251 3530 2255 853 2268 876 2280 2281 2287 2293 2315 2325 3614 947 2351 2357 2359 2362 2369 2370 969 987 2392 2393 2395 2396 2613 1211 2616 2617 2626 1226 2630 1234 2639 2646
twos	2262 3561 3562
twos$	1977 3255 2263 3541 1233
type$	2200
unable$	362 391 1805 454 1929
uncle	1892 2015 3304 3324 648
uncle$	1306
under$	1432 2743 2810 207 398 2397
undergrowth$	1019
underm	786
undermin$	927
undermine$	927
undermines$	927
undermining$	927
undermins$	927
unders	1678 2532 1135 2538 1329
understand$	2956
understanding$	2517 2520 2581 2600
understood$	2703 2448
undert	1442 2743 1668 1710 2397
undertake$	381
undertaken$	2720 2946 2988
undertakes$	381
undo	764 777 786
unfair	1303
unfold$	2858
unfoldes$	2858
unfolds$	2858
unfollow$	412 1209
unfollowe$	412 1209
unfollowed$	412 1209
unfollowes$	412 1209
unfollowing$	412 1209
unfollows$	412 1209
unfriend$	412 1209
unfriende$	412 1209
unfriended$	412 1209
unfriendes$	412 1209
unfriending$	412 1209
unfriends$	412 1209
unheal	438 2304
unhealthy$	438 1841 2079 3582
unhelp	2304
unhelpful$	3582
unit	1894 1924 3304 641 3363 2102 3380
unit$	1454 3143 3172 3202 616 617 3320 645 2052 3332 1225
units	3380
units$	3143 3320 3370
unless	2259 2260
unload	2391 1343
unload$	3669
unlock	1004 2407 1343
unlocked$	3631
unpick$	821 822 1142
unpicke$	821 822 1142
unpickes$	821 822 1142
unpicking$	821 822 1142
unpickning$	821
unpicks$	821 822 1142
unravel$	821 822
unravele$	821 822
unraveles$	821 822
unraveling$	821 822
unravelning$	821
unravels$	821 822
unsafe	1034
unsafe$	2437
unsupervised$	1768
untangl$	822
untangle$	776 822
untangles$	822
untangling$	822
untangls$	822
until	3290 2259 2260 858 2311 2361
until$	2813 1543 507 567 2006 3325 3589 2350 3639 3642 3653 2652 2663
up	2708 2743 1484 1501 1608 1639 1877 2228 2397 2407
up$	2681 1409 7 2689 2700 2701 2720 2745 2746 2749 2762 1487 2777 2778 2780 2814 2828 1575 1604 2883 2885 2886 1619 1621 1629 2912 1635 2917 2922 2923 2960 1697 2981 3028 3049 1775 3056 3092 1834 1842 3132 1855 3178 3179 3188 1916 3195 1962 3339 3340 2067 3346 2151 3451 3491 2269 3563 2292 3588 2334 3630 3634 3669 2413 2420 2457 2510 2563 2580 2591 2648 2649 2652 2655 2670
upd$	2420
update	1466 2786 1605 1607 1631 994 2404 1004 2407 2433 2496 1278 1328
update$	2883 221 2903
updated$	2885 221 2425 2497
updates$	2744 2883 221 2903 1626 2909
updati	1328
updating$	221
uped$	2420
upheld	1897
upheld$	3175
uphold	849 850 1331
uploaded$	80
upon$	1972 2162 2490 2673
upper	2350
ups	1501
ups$	2729 2883 3049 1816 1855 2420
upskil	1135 1331
uptake	6 81 1484 1010
uptake$	1409 2762 2413 2432
urg	430 803
urge$	1153
urged	2022
urged$	1153
urges$	1153
urging$	1153
us$	1702 405
use	2797 1522 1657 456 2256 2471
use$	2689 1512 2792 2800 2837 2935 257 260 1664 274 298 405 1047 1121 1219
used	1452 2815
used$	2689 2730 2820 904 1047
useful	2879
useful$	2793 2829 2596
uses	456
uses$	1512 2792 257 1047 1121
usher	483 573 860
using$	274 298 405 703 2446 1047 1121
usual$	1581 199 3201 3568 2601
utilis	1331
valley	3304
valued	3007
valued$	3005 3011
van$	1454 67 122 2812 3640 3671 3673 1293
vans	123 879
vans$	122 2812 3640 3673 1293
veer	834
vehicl	1071
vehicle$	2474
vehicles$	2474
venue	3381
vet$	336
veting$	336
vets$	336
vetting$	336
via$	703
vicar	33 34 1459
vicinity$	3234
victim	1073
victim$	2476
victims$	2476
video	2786 994 2404 2433 1278
video$	3637 3638 3659 1003
videos$	1003
view	2727
view$	2824 2961 1078
viewe	2741
viewed$	2406
views	1451
views$	2729 214 330 1018 2545
vigila	1687 1703
vigilance$	2981 2500
vigilant$	2908 2965
villag	3146 3170 3181 3192 3294 3295 3296 3297 2020 3304
village$	3369
violence$	2528
visibi	1703 1298
visibility$	2981 2571
visible$	2950 1098 2600
vision$	282 2581
visit	1404 2692 2727 2737 102 104 2786 1742 1774 1794 3082 3083 404 1837 456 511 3207 594 2214 2256 2373 994 2404 2433 1219 1278
visit$	2691 1505 1507 2787 2807 2833 3016 3034 1798 1807 405 1945 3271 1997 655 3492 3594 3647 3651 2390 2560 1280 1384
visite	1403 1436 2716 2718 1442 1445 2732 2741 2743 1474 2767 1496 1004 2407 1033
visite$	405
visited$	2681 2714 2720 2752 2774 1507 2418 2436
visiti	1802 404 3103 439
visiting$	2724 3037 3048 1807 405 1842 1384
visitor$	2480
visitors$	1940 1945
visits	2732 1466 456 902 1219
visits$	2691 2744 1505 1507 2787 2833 3016 3037 1771 413 451 1945 1997 3492 3647 2390 2560 1384
voice	2532 2538 1332
voice$	2943 1018
voices	1332
voices$	1018
volunt	33 34 1459 62 2772 2786 2256 994 2404 2433 1278
volunteer$	0 1 2690 16 20 22 25 93 1506 2787
volunteers$	0 1 2690 16 20 22 25 93 1506 2787
vote$	1270
votes$	1270
voucher$	97
vouchers$	97
vulner	2989 2538 1332
wait	520 826 2256 1286
wait$	1512 145 2995 327 1923 3266 2090 709 1041 1260
waited	1535 2820 140
waited$	2813
waitering$	1923
waitin	1535
waiting$	2813 2995 327 3029 1923 1260
waits$	1512 145 2090 709 1041 1260
waitting$	1923
waive$	1344
waived	1004 2407
waived$	2364 1344
waives$	1344
waiving$	1344
walk	1404 2692 98 1501 2797 1522 474 1877 574 2206 826 834 2256 2358 2373
walk$	1512 2792 2800 145 192 404 508 2057 2059 2060 2065 3344 674 2078 2090 3636 3647 3648 2372 3651 1057 1385
walkab	2786 994 2404 2433 1056 1278
walke	540
walke$	508 1943
walked	2815 474 1877
walked$	3130 1943 1385
walkes$	508
walkin	3029 1802 1853
walking$	192 3071 404 3103 3131 508 1385
walks	1501 574
walks$	1512 2792 145 192 508 2057 2065 674 2090 3647 3648 1057 1385
wall	1957 3635
wall$	2776 576
walls$	2776 2928
want	1563 2841 1152
want$	1666 2978 3002 498
wanted	1539 1563 2841
wanted$	2817 3005
wants	1563 2841 1152
wants$	2978 3002 498
warden	33 34 1459 62 2772 1731
warden$	0 1 2690 16 20 22 25 55 57 67 93 1506 2419
wardens$	0 1 2690 16 20 22 25 55 57 67 93 1506 3009 2419
warm$	2829 2457
warmer$	2443
warn	429 450
warn$	355 364 389 941
warne$	364
warned$	355 364 389 3130 941
warnes$	364
warnin	1754
warning$	2807 147 355 364 389 941
warnings$	147
warns$	355 364 389 941
was	2820 140 171
was$	1433 1438 1469 89 1497 130 2822 165 953 1035 1045
watch	2727
watch$	314 3126 978 2500
watched$	2703 2764 978 2406
watches$	978
watchful$	1606
watching$	314 978 1085
wave	1523
wave$	2801 2444
waves$	2801
way	1602 2945 3146 634 2241 2270
way$	2790 2824 2880 2882 1638 1835 2037 3372 805 3548 2539 2633
ways$	2540 2551 1150 2633
we	33 34 1459
we$	1414 1418 21 1649 2929 303 2991
weaken	406 764 2177 777 782 3466 786 897
weaken$	3455 927
weakene$	927
weakened$	3225 3426 3489 3579
weakenes$	927
weakening$	927
weakens$	3455 927
weaker	2175
weaker$	3453 3489
wean	824
wean$	747
weaning$	747
weapon	123
wear$	1458
wears$	1458
webina	2786 994 2404 2433 1278
webpag	2786 994 2404 2433 1278
websit	2786 3635 994 2404 2433 1278
website$	30 94 2776 1003
websites$	30 1003
wed	2350
wedge$	771 778
wednes	608 733 734 2350
wednesday$	2719 608 3289 733 2136 734 3415 3643 2374 3656
wednesdays$	2719 3289 2136 3415 3643 2374 3656
weds	2350
week	3381 3521 3522
week$	2719 2735 3271 647 2345
weekda	608 733 734
weekday$	3289 2136 3415
weekdays$	3289 2136 3415
weeken	608 733 734
weekend$	2719 127 3289 2136 3415 2306
weekends$	2719 127 3289 2136 3415 2306
weekly$	2682 970 3657 1000
weeks	608 733 734
weeks$	2719 2862 3289 3325 647 3413 2136 3415 2345
weekss$	647
welcom	137 267 309 3007 3215 2271
welcome$	3005 1871 3549 3554
welcomed$	1540
welcoming$	2793 2829 1670 2950 1712 2520 2600
welfar	1304 1332
well	3592
well$	437 2572
wellbe	2989 2538 1332
went	2692 2737
went$	1416 1433 2352 1046
were	2820 140 171
were$	1433 1438 1469 89 1497 2797 130 2822 165 668 953 1035 1045
what	179
what$	1531 136 1571 1582 1597 313 331 2440 2461
whatev	179
whatever$	1582 1704
whatsapp$	414 1819
when	139 179 1978 2238 2259 2260 858 2320
when$	1530 1542 176 1582 200 2886 2887 2935 1859 1860 3187 3206 3226 3236 3252 3253 848 2341 2440 2461 2482 1080 2498 2499 2533 1186
whenev	1978 2259 2260 2320
whenever$	200 1860 3187 3226 3236 3252 848 2341 1080 1186
where	139 179 2358
where$	1521 1542 176 1582 200 373 1808 1874 509 3494 828 2297 3636 2440 2461 2482 1080 2499 2533 1186
wherea	139
whereas$	1542
wherever$	200 1080
whether$	56 831 2461 2551
which$	1412 1413 1530 373 828 2440 2461 2657
while	139 2259 2260 2320
while$	1542 1859 1860 3325 848 2341
whittl$	818 821
whittle$	818 821
whittles$	818 821
whittling$	818 821
whittlning$	818 821
whittls$	818 821
who	160
who$	1449 2740 1521 1559 1560 1561 1739 1829 1832 3117 3145 1868 475 1879 3168 1906 3213 613 2017 3336 2281 2287 2293 2440 2461 2470 1068 2616
whoever$	1069
whole	2626
whole$	3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 1907 1908 546 3250 602 3345 2068 2069 3348 3452 2211 2221 2223 3502 3530 2255 853 3535 2268 2280 2315 1136 2613 1211 2617 1226 2630 1234
whom$	1521 1739 1832 2440 2461
why$	2461
wide$	1938
widen	1343
wider$	2897 300 795
wife$	1306
wifi	1957
will	1720
will$	1408 1497 241 242 1656 272 1689 1790 403 463 1929 2041 2148 2172 2376
willing$	2051
willn$	401
willno	401
willnot$	1804
win$	1176
wind	416 738 3546 915
wind$	513 514 2337
winde$	513 514
windes$	513 514
winding$	513 514
window$	2776
windows$	2776
winds$	513 514
wing	3304 3363 2104 3382 3386 2241
wing$	3520
wings	3382
wings$	3520
wining$	1176
wins$	1176
winter	2350
winter$	2821
wisely$	3481
wiser	2202
wish	1563 2841 1152
wish$	282 3002
wishes	1563 2841 1152
wishes$	3002 330 1018
with	3107 3108 3109 3113 2097 2380
with$	2681 1435 2715 1575 1576 1585 1592 2874 2886 1635 1636 2917 2969 1709 1740 1741 3025 3026 3030 1783 1807 3091 3124 3151 1926 3222 1946 3299 3302 2046 3343 3424 3425 2151 3439 794 2209 3507 2236 3584 952 3658 2383 3663 2436 2453 2511 2514 2533 2537 2599 2657 2663 2664 2665 2668 1310
withdr	460 490 738 748 873 946 1345
withdraw$	472 501 775
withdrawal$	487
withdrawe$	472 501 775
withdrawen$	775
withdrawes$	472 501 775
withdrawing$	501 775
withdrawn$	1870 3285 3418 2364
withdrawping$	472
withdraws$	472 501 775
wither	2177
wither$	3455
withers$	3455
within	168 366
within$	1432 1769 2154
withou	3299 2192 813 862 1074
without$	1529 388 1840 443 3335 2058 3469 3496 872 2307 1042 2477
withs$	3025
women	3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
women$	1818 3176 3231 3244 3246 1995 3279 2291 3610
word$	2807 2848 2996 2505 1303
words$	2848
work	1453 456 474 1877 1902 803 2256 1152
work$	2 2731 2739 94 1580 1586 1589 2871 2876 2907 231 2929 2940 265 307 3009 466 1921 709 3419 2142 3421 3542 942 2495 1108 1135 2539 2592 1196 2601
worked	1442 1461 2743
worked$	1403 2720 2784 690 1108 1196
worker	33 34 1459 62 2772 2786 994 2404 2433 1278
worker$	0 1 2690 1414 16 20 22 25 2713 57 63 67 2763 93 1506 2798 2852 2856 1015 2419 2427 1028 1308
workers$	0 1 2690 1414 16 20 22 25 2713 57 63 67 93 1506 2798 1015 2419 2427 2565
workin	1453 1703 2538 1152
working$	1407 2688 26 2722 47 2731 1472 2907 231 2981 3009 466 1108 2539 1196
workload$	1579
works	456 1152
works$	94 2876 2968 709 1108 1196
worksh	102 2786 2102 3380 2104 3382 994 2404 2433 1278
workshop$	1505 2787 3648 2372 1280
workshops$	1505 2787 3648
workstream$	1025
workstreams$	1025
world$	789
worrie	1563 2841
worries$	1626 2905
worry	1563 2841
worse	3546 1284
worst	2626
worth	2879 2559
worth$	3125
worthwhile$	2596
would$	198 263
wound$	3095 2310
wrap	252 1155
wraparound$	1655 2558
wrappingaround$	2558
wrapsaround$	2558
wristbands$	97
write$	1379
writes	1466
writes$	2744 1379
writing$	1257
writte	1436 2743 1499 1572 170 2397 1004 2407 1033
written$	1403 2714 2716 2718 1445 1474 2767 1496 2777 2850 1573 1006 2436 1379
wrong	1303
wrong$	3125
wrote	1033
wrote$	1437 2436
yard	440 3523 3524
yard$	1843 3525
yards$	3047 1844 3525
year	3382 3570 3572
year$	2821 2834 3308 647 2073 2104 2110 3572 2350
years$	647
young	2544
young$	35 36 37 53 2735 87 116 2801 1528 2808 2810 134 1541 150 151 155 1562 160 1564 1565 2844 2873 1676 277 3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 1976 2001 2004 602 638 659 3345 2068 2069 3348 689 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3572 3585 3586 3591 2315 3603 3604 2332 947 2382 3664 2388 2441 2538 2546 2613 1211 2617 1226 2630 1234
younge	3023 1751 394 1810 1811 1823 1829 453 1879 3158 479 481 1907 1908 546 3250 3280 602 2011 621 2026 638 640 3330 3345 2068 2069 3348 682 697 3414 3452 2211 2221 2223 3502 3530 2255 853 2268 2280 3570 2315 947 3628 2613 1211 2617 1226 2630 1234
younger$	3023 1751 394 1810 1811 1823 3104 1829 3117 453 3145 1868 475 1879 3158 479 481 3168 1906 1907 1908 3213 546 3250 602 613 2017 3336 2064 3345 2068 2069 3348 697 3452 3459 2211 2221 2223 3502 3530 2255 853 2268 2280 2281 2287 2293 2294 2315 947 3628 2613 1211 2616 2617 1226 2630 1234
youngest$	1829 3117 3145 1868 475 1879 3168 1906 3213 613 2017 3336 3459 2281 2287 2293 947 3628 2616
youngs	3023 1751 394 3085 1810 1811 1823 1829 3115 3118 1847 453 3139 1879 3158 479 481 3166 1898 1907 1908 3191 3205 534 3217 3223 546 1955 3250 3251 2001 2004 3282 602 3345 2068 2069 3348 697 3452 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2279 2280 3585 3586 3591 2315 3603 3604 2332 947 2613 1211 2617 1226 2630 1234
youngsters$	1818 3176 3231 3244 3246 1995 3279 3610
youth$	2699 51 1731 3244 3284 3523 3524 2463
youths	1976
youths$	1961 3244 3254 2463
yp	160 3023 1751 3042 3073 394 3080 3081 3085 1810 1811 1823 3104 3106 1829 3115 3117 3118 3119 1847 453 3137 3138 3139 3140 3145 1868 475 1879 3158 479 481 3166 3168 1906 1907 1908 3191 3205 3212 3213 534 3217 3223 544 546 3250 3251 3280 602 2011 613 2017 621 2026 3315 638 640 3329 3330 3336 659 3345 2068 2069 3348 3356 3357 682 697 3414 2137 3428 3433 3444 3446 3452 3465 3485 3486 3487 3488 2211 2213 2221 3500 2223 3502 3505 3509 3514 3515 3519 3530 2255 853 2268 2275 2279 2280 2281 2287 2293 3578 2301 3585 3586 3591 2315 3603 3604 2335 947 3628 2613 1211 2615 2616 2617 2626 1226 2630 1234
yp$	3036 2045 3445
zine$	2650
zines$	2650
zone	1753 1754
zone$	65 3520 2618
zones	1753 1754
zones$	65 3520 2618
