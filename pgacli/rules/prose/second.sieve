1402 1277 993

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

2 3 4 6 7 8 9 11 12 15 16 17 19 20 21 23 25 27 28 29 30 31 32 33 34 35 36 37 39 40 41 42 44 45 46 47 48 49 50 51 52 56 58 61 64 65 66 67 68 69 70 71 74 75 77 79 81 82 83 84 86 87 89 90 91 92 93 94 95 96 99 100 101 102 104 106 110 111 112 113 114 118 119 120 121 122 125 126 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 145 146 147 148 152 153 154 155 157 159 160 161 163 164 165 166 173 175 177 178 179 182 186 188 189 190 191 193 194 195 197 198 199 200 201 206 207 208 210 213 214 216 218 219 221 224 226 228 230 231 232 237 238 240 250 253 264 268 269 271 272 273 274 275 278 279 280 281 282 283 284 285 293 294 295 296 297 301 303 304 306 308 309 310 311 312 313 314 315 316 318 319 320 321 322 323 324 325 334 340 342 344 345 349 350 351 352 356 357 358 360 364 365 366 367 368 369 371 372 373 374 377 379 381 382 384 385 387 388 389 390 391 392 396 397 398 401 403 405 406 408 409 413 416 421 422 423 425 431 432 438 439 441 443 444 446 447 448 449 450 452 453 454 455 456 457 458 459 460 464 467 468 469 471 472 473 474 486 493 494 495 511 512 516 522 523 524 526 529 531 534 538 539 542 543 545 546 548 550 551 555 558 559 563 565 566 567 568 569 570 572 573 574 576 578 579 580 583 585 586 588 589 590 591 592 594 595 600 602 603 604 605 606 607 608 609 610 611 613 615 617 618 619 620 621 622 623 624 626 627 628 629 630 631 632 633 634 635 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 662 663 664 665 666 667 668 669 670 672 673 675 676 677 678 680 681 682 683 684 685 686 687 688 689 690 692 693 694 695 696 697 698 699 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 764 765 766 767 768 769 770 771 772 773 774 775 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 833 834 835 836 837 838 839 840 841 842 843 844 845 847 848 849 850 851 852 853 854 855 856 857 858 861 862 863 864 865 866 867 868 869 870 871 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 889 890 892 893 894 896 897 898 900 901 902 903 904 905 906 908 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 937 938 939 941 942 943 944 945 947 948 949 950 951 952 953 954 955 956 957 958 959 960 962 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 980 981 982 983 984 985 986 987 988 989 990 992 993 994 995 996 997 998 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1083 1085 1086 1087 1088 1089 1090 1091 1092 1093 1094 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1235 1236 1237 1238 1239 1240 1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 1252 1253 1257 1258 1259 1260 1261 1266 1285 1286 1287 1297 1300 1304 1305 1306 1309 1321 1325 1328 1329 1330 1331 1332 1334 1335 1336 1337 1338 1361 1366 1368 1369 1379 1380 1384 1385 1388 1393 1394 1395 1396 1397 1398 1399 1400 1401 1 5 13 14 18 22 24 26 38 43 53 54 55 57 59 60 62 63 72 73 76 78 80 88 97 98 103 105 107 108 109 115 116 117 123 124 127 144 149 150 151 156 158 167 170 172 174 176 180 183 187 192 196 202 203 204 205 209 211 215 217 220 222 223 225 227 236 239 243 244 246 247 248 249 251 252 254 259 262 265 270 276 277 290 292 298 299 300 302 307 317 326 327 328 329 330 331 332 333 338 339 341 343 347 348 353 354 355 359 361 362 363 370 378 380 383 386 393 394 395 399 400 402 404 407 410 411 412 414 415 417 418 419 420 424 426 428 429 430 433 434 435 436 437 440 442 445 451 462 463 470 475 479 480 481 482 483 485 487 489 492 501 502 510 513 514 515 517 518 519 520 521 525 527 528 530 532 533 535 537 540 541 544 547 549 552 553 554 556 557 560 561 562 564 571 575 577 581 582 584 587 593 596 597 598 599 601 612 614 616 625 636 661 671 674 691 700 763 776 794 831 832 846 859 860 872 888 891 895 899 907 940 946 961 991 999 1056 1084 1095 1163 1234 1262 1264 1265 1268 1270 1271 1278 1279 1280 1281 1283 1284 1288 1290 1294 1295 1302 1315 1319 1322 1327 1333 1340 1345 1347 1358 1359 1360 1362 1363 1367 1370 1373 1374 1376 1381 1382 1386 1387 1389 1390 1391 1392 0 10 85 162 168 169 171 181 184 185 212 229 233 234 235 241 242 245 255 256 257 258 260 261 263 266 267 286 287 288 289 291 305 335 336 337 346 375 376 427 461 465 466 476 477 478 484 488 490 491 496 497 498 499 500 503 504 505 506 507 508 509 536 679 973 1254 1255 1256 1263 1267 1269 1272 1273 1274 1275 1276 1277 1282 1289 1291 1292 1293 1296 1298 1299 1301 1303 1307 1308 1310 1311 1312 1313 1314 1316 1317 1318 1320 1323 1324 1326 1339 1341 1342 1343 1344 1346 1348 1349 1350 1351 1352 1353 1354 1355 1356 1357 1364 1365 1371 1372 1375 1377 1378 1383

8 14 6 6 9 4 3 3 0 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 4 9 8 7 10 7 9 5 10 10 8 5 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 11 4 4 6 5 68 7 6 7 5 5 6 16 5 6 4 8 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 4 6 4 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 7 0 11 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 0 5 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 17 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 0 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 5 3 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 4 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3121 1992 741 2431
2$	3121
20$	2627
3$	3121
34$	1215
35$	1215
999$	2800
a$	2794 143 1605 1664 1676 1682 1683 302 1713 1717 3194 620 2024 3606 2355 2357 2358 3636 2363 2366 2367 2368 968 2379 986 2390 2391 2393 2394 2438 2636 2637 2638 2641 2642 2645 2646 2647 2650 2651 2655 2656 2660 2665 2670 2678
abc	350 1752
abcs	1752
able$	2858 1755 362 1789 1804 454 2050 1033 2481
about$	1619 1710 3025 3129 1922 3560 2296 2342 2547 2552
aboutering$	1922
abouting$	1922
aboutting$	1922
above	3239
above$	3245 2565
abreas	1154
abreast$	2556
abroad	3144 3168 3179 3190 3292 3293 3294 3295 2019 2046
absent$	3536
abus	2834
abuse$	2526
academ	3302 3310 3361
academy$	3318
accept	1421 2725 932
accept$	1870 1940
accepted$	2698 3003
access	1677 2530 1155 2557
access$	2954 1857 3169 3180 1137
accessed$	1000
accessible$	2948
accessing$	2722
accomm	474 1876 641
accommodation$	500 3304 645
accord	1100
accordingly$	2502
accoun	2814 1656 1814 1155 2557 1297
account$	30 2922 2933 2984 3091
accounts$	3091
accred	1441
accredited$	2718
achiev	1487 994 2562
achieve$	1001
achieved$	1423 2764 2396 1001
achieves$	1001
acknow	1442 1134 1327
acknowledgement$	2719
across	3564 3663
across$	3144 3168 3179 3183 3190 3292 3293 3294 3295 2019 3344 844 2286 3618 2509
act$	3543 865 906 1191
acted$	2817
action	2784 1644 1656 993 2402 2431 1277
action$	85 2780 2905 2921 2933 1012 1024
actions$	85 2780 1012 1024
active$	2865 1609
activi	2784 2924 2943 1730 3421 993 2402 2431 2585 1277
activities$	2785 2869 3007 3385 3415 2139 3417 3419 2538 2539 2590
activity$	3385 941 2590
acts$	865 1191
ad$	1077
add	1216
add$	1354
added$	1354
adding$	1354
additi	252
additional$	1615 1654 1015 1088
addres	171 172 1606 232 3492 1134
address$	1634 500 1970 814 826 1329
addressed$	1574 2883 1329
addresses$	1970 1329
addressing$	1329
adds$	1354
admission$	1857 3169
admit	932
admit$	1742 3147 1940 1973 590 2281 880 911
admite$	911
admited$	590 2281 880
admites$	911
admiting$	590 911
admits$	590 2281 880 911
admitt	3213 594 2269
admitted$	590 1996 3533 3537 3546
admitting$	590 911
adolescents$	3242
adopt$	274 1373
adopte	2741 2751 1498 2395
adopted$	2775 1373
adopting$	1373
adopts$	1373
adult	2814 2289 3567
adult$	2796 2810 2928 2929 2971 1727 3637 2463 1063 1289 1293
adults	303
adults$	2796 120 2810 227 1648 2971 1705 3637 1289 1293
advert	2741 2784 993 2395 2402 2431 1277
advice$	214 2931 297 1339
advis	429 430 803
advis$	364
advise	33 34 1458 2021 1327
advise$	355 364
advised$	364
adviseed$	355
adviseing$	355
adviser$	1014 1025
advisers$	1014 1025
advises$	355 364
advisi	1327
advising$	364
adviss$	364
advoca	1134 1330
advocate$	1308
affect	3171
afraid	1526 1072
afraid$	2803 2474
afresh$	2625
after	1895 3496 2257 857
after$	2921 1725 3172 3654 2435 2619
aftern	608 2103 3380 733 734 2239 3518 3519 2348
afternoon$	2717 127 3269 3287 686 2118 3403 3410 2135 3413 1043
afternoons$	2717 127 3287 2118 3404 3411 2135 3413 1043 2449
again$	2788 1692 3065 2599 2625
agains	2378
against$	1431 162 1565 3030 1758 1759 1766 1830 2342 3655 2506
age$	3475 3520 3521 3567
agenc	2892
agenci	47 62 2770 1623 303
agencies$	0 1 2683 2688 16 20 22 1449 72 2753 93 1505 1621 2900 227 1705 1114
agency$	2729 1628
agenda$	2919 1022 2495
agree	1856 1216
agree$	1424 381 395 963 1253
agreed	1433 2741 1498 1606 2395
agreed$	2700 2710 2775 1580 2883 1690 395 2050 963 2429 1177 1253
agreeed$	1424
agreem	2784 3024 993 2402 2431 1277
agreement$	96 214 3023 3623
agreements$	3023 3623
agrees$	1424 381 395 963 1253
ahead	2777
ahead$	3496
aim	1151
aim$	282 2579
aiming	1151
aims	1151
aims$	2579
alarm$	41 64 69 97
alarms$	41 64 69 97
alert	1686
alert$	2906 2963 2598
align	1330
alive$	2865
all	61 160 174 1878 3248 2377 3658 2542 2611
all$	2680 2713 2736 1463 1496 1510 117 227 1700 1703 1705 2083 3364 2264 3629 2360 2392 1010 1114 2534 2638 2642 2672
alliance$	2574
alliances$	2574
alloca	1451 2741 474 1876 476 1918 838 2395
allocate$	1375
allocated$	2728 1484 486 705 2429 1375
allocates$	1375
allocating$	1375
allote$	934
allotes$	934
alloting$	934
allotment$	94 3670
allots$	934
allotted$	486
allow	594 810
allow$	2855 334 1737 1742 1785 1821 1940 1973 590 1996 2163 876 2281 880 2338 1171 2587
allowe	3213 594 2269
allowed$	1734 334 1737 1755 3092 1986 3264 590 1996 3533 3537 3546 3551 2281 880 2325 1117
allowing$	590 876 2338 1171
allows$	2855 334 590 1996 2281 880 1171 2587
allowted$	1737 590
allowting$	590 876
alone	1526 2092 3524 3558 3559
alone$	2803 1943 3263 3274 3284 3366 3369 3568 2620
along$	3231 1957 3257 2586
alongs	1827 3105 3106 3107 3111 2097
alongside$	1594 3374 2234 2509 2597 2600
alter$	461
altere$	461
alteres$	461
altering$	461
altern	2943 2985 727 791 798 2585
alternate$	716 2122 2134
alternating$	716 2134
alternative$	1647 488 802
alternatives$	2527
alterping$	461
alters$	461
ambassador$	1025
ambassadors$	1025
amber$	2792 2793 2447
ambition$	282
amend	1342
amende	2741 2395
among	3105 3106 3107 3111 3297
among$	1739 1740 3183 1925 1945 3344 2153 2208 844 3618 1309
an$	1599 1605 268 1676 1682 3194 2355 2357 2367 2368 968 986 2390 2391 2393 2394 2438 2655 2665 2678
analyse$	1090
analyses$	1090
analysing$	1090
analyst$	1295
analysts$	1295
and$	1409 109 1654 1716 1729 3182 3557 2555
anew$	2625
annual$	999
anothe	1623 3040 3071 3074 3078 3079 3083 3102 3104 3113 3116 3117 1846 3137 3164 3189 3203 534 3215 3221 2033 3375 3426 3431 3442 3444 3463 3483 3484 3485 3486 2210 2212 3502 3506 3511 3512 3516 2277 3564 3582 3583 3588 3600 3601 2333 1205 2610
another$	2861 1599 2900 358 359 3050 3053 3055 3058 3061 3062 3070 3075 3076 1847 3135 3136 3137 3138 488 1924 535 3219 3291 3300 2028 2029 2041 3320 2048 3348 670 2084 3373 2099 701 2107 3406 3427 3434 3436 3438 3452 3455 3456 3458 795 3475 802 836 837 2243 2244 3534 3535 2259 3536 866 2268 867 2269 2270 3548 2274 2276 2284 3562 2292 3588 2312 3595 3612 3616 3620 2367 1061 2607
answer	1442 2817
answer$	2719 1396
answered$	1396
answering$	1396
answers$	1396
anti$	1135
any$	1624 223 1626 1703 3083 1828 3113 3116 1846 3137 3164 3189 3194 3203 534 3215 3221 650 3375 2152 3483 3484 3485 3486 2210 2212 3502 3506 3511 3512 3516 2277 3582 3583 3588 3600 3601 2360
anybody$	2806 3375
anyone$	2806 3375
apart	3029 3033 3097 3098 1899 1900 2060 2061 763 2176 784 3494
apart$	3054 3100 446 3132 3176 3177 3186 2049 3329 3337 3338 3344 3345 2069 3347 669 3356 3383 3396 3441 2165 3453 3459 2191 2235 3577 2602
apolog	1302
apologise$	1274
apologised$	1274
apologises$	1274
apologising$	1274
app$	30 1002
appeal	973
appeal$	3290 785 2188 3643
appear	431
appear$	1833
appearance$	2529
appl	1216
applic	2784 993 2402 2431 1277
applicable$	2480 2481
application$	3634 3643 2558
applications$	3643 2558
applie	1435
applied$	2712 1252
applies$	1252
apply$	511 615 849 1252
applying$	1252
appoin	2741 102 2784 594 993 2395 2402 1003 2405 2431 1277
appoint$	1377
appointe$	1377
appointed$	2427 2429 1377
appointes$	1377
appointing$	1377
appointment$	1504 2785 1996 941 3634
appointments$	1504 2785 1996 941
appoints$	1377
appren	2103 3380 885
approa	2765 1526 2833 159 450 2469 1331
approach$	2831 2905 2953 2537
approachable$	2948 2518 2598
approached$	2803
approaches$	1537 2831
approaching$	3046
approp	2877 252 1743 798 2530 1154
appropriate$	1580 1582 1615 2895 1647 1654 2948 3020 2480 2481 2556
appropriately$	2556
approv	1433 1451 2741 2395
approved$	2710 2728
apps$	30 1002
april	2348
april$	2819 1543
are	1407 171 251
are$	1410 1427 1432 1443 52 1468 89 1496 1501 110 113 2795 130 149 153 165 1616 1680 285 403 2004 2040 668 2079 2147 815 952 960 2374 974 1039 1044 1056 1058
area	3029 3144 3168 3179 3190 3292 3293 3294 3295 2019 3302 3310 3321 2072 3349 3361 3379
area$	3148 488 3232 3236 3282 3303 2027 2028 3305 2052 3517 3522 3610 2616
areas	3349
areas$	2966 3236 3368 3517 3522
aren$	401
arenot	401
arenot$	1803
arise	1602
arise$	2879
arises$	2879
arm$	440
around	1827 3105 3106 3107 3111
around$	185 2900 1654 1658 1710 3025 3183 3560 3618 2531 2556 2597
arrang	2741 1465 1472 2777 1856 615 2017 792 2395
arrange$	245 1737 989
arranged$	2749 2932 1837 3167 989
arrangeed$	1737
arrangeing$	245
arranges$	2742 245 989
arrangeted$	1737
arranging$	989
arrest	1526 1285
arrest$	147 164
arrested$	2803
arrests$	147 164
arriv$	493
arriva	2131
arrivaltime$	3408
arrivaltimes$	3408
arrive	431 474 1876 540 574 594 704 2254 919 1218
arrive$	1833 493 1942 1996 2058
arrives$	493 1996
arriving$	493
arrivs$	493
articl	2784 993 2402 2431 1277
as$	1548 176 177 1581 191 1598 197 200 2883 2885 288 2255 933 1056 1078 2496 2497 2531 1164 1185
asbo	350 1752 351 1753
asbos	1752 1753
aside	1344
aside$	2744
ask	2795 121 1562 2839 450
ask$	145 355 409 553 578 615 849 1048 1393
aske	1048
asked	1435 2714 2716 1562 2839 2021 1032
asked$	2712 2813 1538 355 381 409 553 2320 2434 1393
asking$	355 409 553 578 1393
asks	1562 2839
asks$	145 355 409 553 578 1048 1393
aspira	2536 1331
assaul	2834 159 1072 1285
assault$	2810 163
assaults$	2810 163
assemb	2784 3066 3069 993 2402 2431 1277
assemble$	3254
assemblies$	2785 3645 3659
assembly$	3645 3659 1279
assess	2784 1570 171 1576 993 2402 2431 1277
assessed$	78 2412
assessment$	2845 2847 2850 2851 2853 2854
assessments$	2853
assign	2741 474 1876 476 1918 838 883 2395
assign$	1375
assigne$	934
assigned$	1484 486 705 2429 1375
assignes$	934
assigning$	934 1375
assigns$	934 1375
assist	2021
assist$	1316
assistance$	2931 1316
assisted$	1316
assisting$	1316
assists$	1316
associ	1748 1749 3027 3029 3032 3033 1783 1787 3069 3101 3108 439 3131 2059 2146 3426 3609 1301 1340
associate$	3025 3034 3049 3060 3064 3082 3336 3555 2608
associates$	2230
associating$	3026 3043 2609
association$	3026 3085 1841 451 3423 745 3429 3432 3593 3619 2603 2604
assumptions$	2543
assurance$	214 2504
assurances$	2504
at	2315
at$	2704 1459 2763 1497 2794 2809 1544 144 180 191 2872 2883 1634 248 283 2964 2967 2969 1981 1983 1990 1991 3297 630 2037 703 3407 730 844 3541 2319 2348 2352 3639 3646 3649 3650 2375 2376 3654 2381 2382 3663 3664 2398 2432 2449 2548 2619 2650 2651 2661 2662 2663 2677
attached$	2565
attachment$	2179 808 3593 2574
attachments$	2179 2574
attack	2834 159 1072 1285
attack$	2474
attacked$	2470 2474
attacks$	2474
attemp	1151
attend	1402 1403 6 2690 2703 1429 2706 2707 1435 1441 1450 1452 2730 2735 2739 2740 2741 1465 1480 104 456 474 1876 574 594 2254 886 2315 2395 1009 1016 1218
attend$	2689 1506 462 1877 1996 651 2056 3407 2418 1051 1399
attendance$	1408 28 2729 2738 2757 100 142 1996 2411 2430 1030
attendd$	2418
attended$	2679 2712 2718 2732 2769 1506 2418 1051
attendees$	2727 2738 2753
attending$	2679 2722 2415 1051 1399
attends$	2689 2742 1506 1996 651 2056 2418 1051 1399
attention$	1660 2527
attenu	764
attitu	1331
attitudes$	2543
attrac	3233
attraction$	3290
attractive$	2948
audit	2784 993 2402 2431 1277
audite	1441
audited$	2718
august	2348
august$	2819
aunt	1891 2014 3302 3322 648
aunt$	1305
auntie$	1305
aunty$	1305
authorisation$	2617
authorisations$	2617
authority$	2617
autumn	2348
autumn$	2819
availa	2741 1467 1686 2395
available$	2744 2745 1580 2932 2963
avoid	1757 393 408 458 748 853 861
avoid$	1826 3396 2150 863
avoide	1853
avoided$	3130
avoidi	748
avoiding$	2150 863 2444
avoidping$	863
avoids$	1826 863
aware	1606 1653 1686 1154
aware$	2883 2906 2930 2957 2963 2556
awaren	2536 1331
awareness$	1117 2532 2533 1144
away	1525 3144 3168 3179 3190 563 577 3292 3293 3294 3295 2019 3297 3302 2033 634 3321 763 784 790 855 2268 2271 872 3564 916
away$	2802 3029 1757 1791 1798 3097 3100 446 457 1869 1871 3184 1908 1912 3225 1974 1979 3279 3300 2036 2043 3324 2049 652 661 2162 2165 766 2195 3482 3494 3497 2222 2233 2235 3536 3545 3546 3547 3549 3577 2346 2626 2639
awkward$	3112
back	1622 1870 2405
back$	149 1613 2899 446 3147 1908 3482 2209 3545 3546 3547 3603 1050 2675
background$	2515
backs$	3482
bad	438 2302
bad$	438 1840 3123 2078 3579
badge$	2734
badges$	2734
badmin	2378
badminton$	3655
bail$	350
bake$	1264
bakees$	1264
bakes$	1264
ban	339 347 349 367 368 370 377 415 416 422 426 542 563 598 609 731 2250 850 855 869 2271 908 915 935 2361 1220
ban$	333 348 356 357 1779 1820 428 3118 494 558 593 601 603 750 2251 3528 877 2317 958 3638 1211
band	3384
band$	3604 2348
banding$	333 750
bands$	3392 3622
bane$	601 877
baned$	750 877
banes$	601 877
baning$	601 750 877
bann	339 426 609
bann$	750
bannding$	750
banned	347 349 3093 1853 572 2002 731 855 2269
banned$	3016 3017 348 376 390 3092 3130 3142 524 1974 3279 3281 603 3424 750 3546 877 958
banner	95
banner$	948
banners$	948
bannin	347 349 367 563 731 855
banning$	333 348 495 601 603 750 877 915 958
banns$	750
banping$	333 1779
banred$	877 958
banring$	601 877 958
bans	347 349 367 563 731 855
bans$	333 348 1779 428 3118 494 601 603 750 2251 3528 877 2317 958 3638 1211
banting$	1779
bar	347 349 367 422 426 542 563 609 731 855 869 2271 908 935 1220
bar$	348 356 601 603 3528 877 958 1211
barbec	98 1500
barbecue$	3644 2370 3670
bare$	601 877
bared$	877
bares$	601 877
baring$	601 877
barned$	877 958
barning$	601 877 958
barr	426 609
barred	347 349 572 2002 731 855 2269
barred$	3016 3017 376 390 3142 524 1974 3279 3281 603 3529 3546 877 958
barrier$	1843 771 778
barriers$	2926
barrin	347 349 367 563 731
barring$	601 603 877 958
barrister$	1308
bars	347 349 367 563 731 855
bars$	348 601 603 3528 877 958 1211
base	2293 2294
base$	3571 2502
based$	2581
basis$	2479
basket	2378
basketball$	3655
be	251 284 1836 1093
be$	1432 1496 130 165 193 197 1600 204 1616 1629 231 1641 2923 1655 256 1668 1674 276 1680 279 285 2965 1695 1697 1732 1735 3034 380 1793 1836 1851 1865 1883 3171 1902 1919 1921 2004 2040 2058 658 3342 668 2074 2094 2147 3425 815 952 960 2374 974 1056 1089 1116 1139 1196 1198
bear$	210
bearing$	210
bears$	210
beat	2834
beating$	2831
beatings$	2831
became$	1039
because$	933
become	251
become$	193 231 3608 1039
becomes$	1039
becoming$	231
bed	885
bed$	3671
beds$	3671
been	2730 2818 140
been$	3 1418 1437 45 2741 1468 1488 1490 1496 1524 165 1655 668 952 960
before	1523 1895 3496 1073
before$	2794 1542 3172 3654 1033 2475
befrie	159
begin$	1223
begining$	1223
beginning$	2020
begins$	1223
begun	2741
begun$	126
behave$	815
behaved$	3020
behaves$	815
behavi	2913 2987 2536
behaviour$	350 351 2543 1338
behaviours$	2543 1338
behind	3496 2359 1298
behind$	3447 3636 2468
being	251 284 1801 3101 2283 903 3584 2536 1331
being$	165 193 1616 231 1655 1735 3027 3046 3069 3131 1921 2040 3323 3342 2147 3560 3609 2443 2444 1089 1139
belief	2557
belief$	2576
believ	2817 1562 2839
believe$	1173
believes$	1173
believing$	1173
belong	1571 171 898
belong$	2848 1075
belonging$	2949 2300
belongs$	1075
below$	2565
bench	31 1956 2293 2294 949 3632
bench$	64 99 576 3571 3591 925 3614 2351 2417
benche$	925
benched$	925
benches$	64 99 925 2351 2417
benching$	925
benchping$	925
benchs$	925
benchting$	925
benefi	2877
berth$	3214
bes$	1089
beside	3105 3106 3107 3111 2096 2097
beside$	3374 2662
best	2530
best$	261 2217 816 2583
better	226 252 1743 791 798 2201 1131 1134 1283
better$	1595 1628 1654 261 2954 300 1704 1722 3002 328 1743 3020 378 437 788 2194 2196 795 797 3479 802 2217 816 836 2272 1028 2570 1178 1190 2594
betwee	1534 3024
between$	2811 1739 1740 3018 3023 3028 3089 3119 3120 1898 3183 1925 1945 3344 3422 3423 2173 2180 844 3618
betweens$	3023
beyond	168 2191 2195 3564 3577
bid	2784 993 2402 2431 1277
big$	2344
bigger$	1966 3245
bike	31
bin	31 949
bin$	64 99 2351 2417
bingo	2378
bingo$	3655
bins$	64 99 2351 2417
bit$	2990
blankets$	2648 2649
block	415 416 490 542 554 2239 3615
block$	410 412 428 3522 3532 2348 1208
blocke	3093 3255
blocke$	412 1208
blocked$	3016 3017 410 412 577 1208
blockes$	412 1208
blocking$	410 412 1208
blocks$	410 412 3522 1208
board	23 47 1480 1481 471 809 1100
board$	1428 1449 2755 2757 2758 2774 99 2890 2891 489 3319 893 2378 1008 2502
boardd$	489
boarde$	893
boarded$	1003
boardes$	893
boardi	3302
boarding$	1864 2032 649 893
boards$	2774 99 489 893
boat	3384
body	2310
body$	3532 3587
bolste	1330
bolted	2354
bolted$	3631
bond	2146 2166
bond$	341 352 3423 745 751 3443 769 774 2179 808 3500 3593 2574 2580
bonds$	341 352 751 3443 2179 808 3500 2574 2580
book	2739 476 646 714 851 883 884 887 2297
book$	1940 834 3662 2648 1371
booked	1441 2739 2741 474 1876 1918 2395 1003 2405
booked$	2718 2769 1877 1371
booking$	3634 1371
bookle	2784 993 2402 2431 1277
booklet$	2724
booklets$	2648
books	31
books$	834 3662 2415 2648 1371
boost$	1109
booste$	1109
boostes$	1109
boosting$	1109
boosts$	1109
booth$	3591
boroug	3029 3144 3168 3179 3190 3292 3293 3294 3295 2019 3302 3310 3321 2072 3349 3361
borough$	3148 3303 2027 3305 3307 3318 2052 3367 3563
boroughs$	3308
both	3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 1906 1907 546 3248 602 3343 2067 2068 3346 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 2313 2377 3658 2611 1210 2615 1225 2628 1233
both$	2713 117 3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 1906 1907 546 3248 602 3343 2067 2068 3346 3364 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 2313 3592 3629 1010 2611 1210 2615 1225 2628 1233 2637 2638 2642 2651 2659
bought	1433 2741 1491 1499 2395 1003 2405 1344
bought$	2710 2768 2776
bounda	2987 1155 2557
boundaries$	2528 2592
bounds$	570
box$	1264
boxes$	1264
boxing$	997
boxs$	1264
boy	1527 155 3021 1750 394 1809 1810 1822 1824 1828 453 1878 3156 479 481 1906 1907 546 3248 602 621 2025 638 3343 2067 2068 3346 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 2313 2611 1210 2615 1225 2628 1233
boy$	2804 2806 1556 1557 3301 2044 3597 2329
boyfriend$	1305
boys	35 36 37 53 87 134 1540 150 151 160 277 1679 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 1975 2000 2003 3280 602 2010 659 3343 2067 2068 3346 689 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 2333 946 2380 2386 2439 2611 1210 2615 1225 2628 1233
boys$	1438 1439 1455 1489 88 92 111 112 117 2799 2804 2806 2808 1536 1552 1553 1557 2842 2912 1724 3013 1817 3174 544 3229 3242 3244 3252 1994 3272 3277 3301 3340 3348 732 3443 891 892 3597 3607 3657 2467 2623
branches$	1018
bread$	2649
break	1777 406 1845 1899 1937 2009 2055 2072 3349 2085 2131 3421 763 764 777 781 782 786 2205 823 833 3518 861 896 1226
break$	247 372 3214 3269 3286 664 665 2073 3362 743 748 2165 765 766 2172 3561 905 2632
breake$	905
breakes$	905
breakf	98 1500 2371
breakfast$	2370 3648 2649 2657
breakfasts$	2657
breaki	764 781
breaking$	247 372 664 665 743 905
breaks	3349 764 781
breaks$	247 372 664 665 3362 3393 743 905
breaktime$	3408
breaktimes$	3408
breath	2009 3589
breathe$	3289
breather$	3286
breathing$	2009
bridge$	1123
bridgeing$	1123
bridges$	2523 2524 1123
brief$	2486 1397
briefe	1402 2714 2716 1441 2765 1495
briefed$	2679 2715 2718 2772 1397
briefi	23 2784 993 2402 2431 1277
briefing$	2785 1279 1397
briefings$	2785
briefs$	1397
brighter$	2441
bring	211 470 3233 1246
bring$	219 329 1388
bringing$	219 329 1795 1388
brings	211
brings$	219 329 1874 2347 1388
broade	1330
broken	3464 939
broken$	3031 1853 1900 1909 3223 2060 2061 3424 3576 2308 2341 1226 2637 2638
brothe	3021 1750 394 3083 1809 1810 1822 1824 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1891 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3322 648 3343 2067 2068 3346 682 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
brother$	1304
brothers$	1817 3174 3229 3242 3244 1994 3277 3607 2461 2466
brough	211 540
brought$	212 1942
budget	1433
budget$	2708 49
budgeted$	2710
build	1677 2389 1131 1134 1328
build$	259 271 2954 796 953 3666 1109 1118 1122 1172
builde$	271 796 1109
buildes$	271 796 1109
buildi	3105 3106 3107 3111 3361 2086 2268 1134
building$	94 271 3240 3262 3282 3330 3352 718 796 3542 3545 1109 1118 1122 1172
buildings$	3363 3368
builds	1134
builds$	271 796 953 1109 1118 1122 1172
built	1466 1003 2405
built$	2743 2773
bulb$	64 1004
bulbs$	64 1004
bulletin$	13 2401
bulletins$	13
bullie	2834
bully	2834
bump$	3066
bunch	2238
bunch$	3439 3515 3532 3617
burglaries$	1296
burglary$	1296
burgle	1072
burgled$	2474
bus	1863 3361 2101 3378 2239 3518 3658
bus$	1453 67 2774 3140 3370 3376 3385 2348 949 2353 3644 2370 3668 2652 2657
buses	2072 3349 3378 3379 2103 3380 2239 878
buses$	2774 3359 3368 3376 3377 3385 3388
bushes$	1018
busine	1571
business$	2848 2916 1197
businesses$	72
busy	474 1876
but	3329
button$	41
buttons$	41
buy	2469 1344
buy$	2835
buyer	1291
buyer$	1293
buyers$	2461 1293
by	680 2364
by$	2704 1497 128 2809 2816 141 2967 301 1706 703 2208 2348 3639 3641 2376 3654 3665 2407 2450 2452 2454 2501 2586 2656 2662
cabin	3384
cabin$	3614
cabinet$	2755
cabins$	3614
cafe	38
cafe$	72 3240
cafes$	72
café	38
café$	3240
calend	8
calendar$	2731 1007
call	2690 2784 121 1793 3080 3205 2213 993 2402 2431 1277
call$	2689 1514 2805 1537 138 145 147 148 2831 3014 3081 1944 3490 3634 1184
called	104 2813 1302
called$	1506 148 1302
callers$	1939
callin	1801
calling$	1813
calls	1465 1741 901
calls$	2689 2742 1514 1537 138 145 147 148 2831 3014 3035 1812 1944 3490
calm	2272 3589
calm$	3289 3549 1097
calmer	2272 903 1283
calmer$	437 2217 816 836 3549
came	1422 2725 2730 2739
came$	2690 2699 1566
camera	31
camera$	41 64 69 99 948 2417
cameras$	41 64 69 99 948 2417
camp	98 1500
camp$	655 3644 1264
campai	2784 993 2402 2431 1277
campaign$	997 1104
campaigning$	1104
campaigns$	1104
campes$	1264
camps	1500
camps$	1264
campus	3302 2072 3349 2103 3380
campus$	3330
can	2795 1719
can$	119 2858 2873 1655 1733 362 1789 391 1804 403 454 1928 660 2171 2483
cancel	490 738 872 945
cancel$	472 501
cancele$	472 501
canceles$	472 501
canceling$	501
cancelled$	1869 3283 3416 2362
cancelping$	472
cancels$	472 501
cann$	401
cannot	1756 362 1789 391 401 1804 454 1928 660 853
cannot$	386 1796 1803 518 2062 2104 3396 832 856 913 924
cantee	3520 3521
cap	369 442 585
cap$	3118 588 593 758 912
capaci	1155 2557
capacity$	1578 2563
caped$	588
caping$	588 758
capitalise$	259
caps$	3118 588 758
capting$	588
capture$	1113
captured$	3009 2419
captureing$	1113
captures$	1113
car$	122 2810 2087 3370 3385 3591 3614 3670 1292
caravan$	3614
card	95 2784 993 2402 2431 1277
card$	2724 2734 467 948 950 3630 3634 3642 2648
cardes$	3630
cards	2378
cards$	2734 467 948 950 3630 3634 3655 2648
care$	2925 2999 3507 829 2528 2627
cared	3005
cared$	3003
careful$	1609 829 2598
carefully$	3479 2521
carer	62 2770 3302 641
carer$	0 1 2688 16 20 22 2721 93 1505 616 617 619 645 3488 1304
carers$	0 1 2688 16 20 22 2721 93 1505 286 418 616 617 619 3302 645 3488 918 1304
cares$	2925
careta	33 34 1458
caring$	1097
carr	470 851 1246
carria	3384
carriages$	3388
carried$	1441 2735 2741 1667 1709 2395 994 1003
carries$	1457 2735 1083
carry	2795 2389
carry$	1457 3553 3666 1083 1087
carrying$	2444 1083
cars	123
cars$	122 2810 2087 3377 3385 3388 3614 3670 1292
cascad$	1101
cascade$	1101
cascades$	1101
cascading$	1101
cascads$	1101
cascadting$	1101
case$	1475 1480 1579 1588 1617 1012 2489 2496
caseload$	2756
cases$	1012
caseworker$	1306
cast	35 37 2103 3380 3384 2297
cast$	1439 3325 705 3388 3604
casts	3380
casts$	3325 3388 3622
catch	1604 2494
catchm	3144 3168 3179 3190 3292 3293 3294 3295 2019
catchup$	2881
catchups$	2881
caught	1852
caught$	1848 447 448 449 3129
cause	845 3543 2557
causes	2557
caution$	364 940
cautione$	364
cautioned$	364 940
cautiones$	364
cautioning$	364 940
cautions$	364 940
cbo	350 1752 351 1753
cbos	1752 1753
cctv	1070
cctv$	41 64 69 2472
ceas	408
cease	452 738 2148 2172 930
cease$	1854 519 3202 3416 3449 2332 936
ceased	1535 1549
ceased$	2812 2826
ceases$	1854 3416
ceiling$	912
celebrate$	1160
celebrates$	1160
celebrating$	1160
cent$	1463
center$	1650
central$	3594
centre	38 44 2072 3349 3361 3379 1117
centre$	1446 1650 3232 3240 3282 3299 3330 3385 718
centred$	1603 2519 2541 2581
centres$	3368 3385
certain$	278 2584
certif	2784 993 2402 2431 1277
certificate$	2734
certificates$	2734
chair	33 34 1458 1481 949
chair$	63 2758 2829 2351 3662 2674
chaire	2741 2395
chairs	31 1465
chairs$	2742 2829 2351 3662 2648
challe	429 450 973 1327
challeng$	1141
challenge$	2911 2517 1141
challenged$	2951 3128
challenges$	2911 1141
challenging$	1141
challengs$	1141
champi	1134
champion$	1025 1027
champions$	1025
chance	2985 3589
chance$	2870 296 2977 362 1834 1894 2009 3561
chances$	296
chang$	461 473
change$	2856 2901 2903 461 473 632 633 1049 2587 2596 1363
changed$	2406 1363
changees$	2856
changes$	2856 2901 1625 2903 461 473 632 2587 1363
changing$	461 473 632 1363
changping$	461
changs$	461 473
channe	8
channel$	30 3094
channels$	2857 1640 239
chaperoned$	3124
charge	2361
charge$	3638
charges$	3638
charte	95
charter$	96
chas	2834 573
chased	1435
chased$	2712
chat	8 414 1818
chat$	2805 295 308 1793 414 1816 3094 1818 3095 417 906 2442 2588
chats$	295 308 3094 2588
chatti	1801 1813
chatting$	3090
check	1403 102 2784 1604 993 2402 2431 2494 1277
check$	2784 206 993 2402 2431 1277 1351
checked$	2687 78 1351
checkin$	1504 2881
checking$	206 1351
checkins$	1504 2881
checks$	1465 206 1351
chess	2378
chess$	3655
child	1527 3021 1750 394 1809 1810 1822 1824 1828 453 1878 3156 479 481 1906 1907 546 3248 602 3343 2067 2068 3346 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 2313 2611 1210 2615 1225 2628 1233
child$	2733 2804 2806 1556 1823 2044 3597 1179
childcare$	70
childr	1527 1540 155 1561 1564 277 1679 3021 1750 394 3083 1809 1810 1822 1824 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 1975 2000 2003 3280 602 3343 2067 2068 3346 689 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3569 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
children$	1479 2804 2806 2808 1557 2838 2841 2842 2983 1817 1823 3174 3229 3242 3244 3252 1994 3277 3473 3597 3607 2570
childrens$	2804
childs$	2804
choice	2985 2987 2536 2585 1331
choice$	801 2231
choices$	801
choir	3384
choir$	3604
choos	2297
choos$	799 828 943
choose	2795 3108 1048
choose$	496 799 800 828 943 983 2450 2667
choosed$	943
chooses$	496 799 800 828 943 983 2450
choosi	2231 1048
choosing$	496 799 800 828 943 983 2450
chooss$	799 828 943
choosting$	943
choosy$	829
chose	1048
chose$	2450
chosen	1433
chosen$	2710
chrono	2784 993 2402 2431 1277
church	38 3520 3521
church$	3659
cinema	38
circle	2784 2200 2238 898 993 2402 2431 1277
circle$	3439 769 3460 3470 3472 2197 2199 3477 3481 3515 2300 3578
circles$	3460 3470 2197 3477 3481
circul	2741 1465 1498 2395 1003 2405
circulated$	2775
circulates$	2742
circumstances$	1800
cities	3361
cities$	3308
city	3144 3168 3179 3190 3292 3293 3294 3295 2019 3302 3310 3321 3361
city$	3148 3303 3305 3307 3367 3563
civil$	350
claim	2361
claim$	3638
claime	1441
claimed$	2718
clarification$	214 2504
clarit	1155 2557
clarity$	214 2504
clash$	1861
class	3105 3106 3107 3111 1845 1863 1893 606 3310 2034 2072 3349 3361 2101 3378 3379 2103 3380 2239 3518 3519 3569
class$	2828 3140 3170 2008 3306 3311 3312 2088 3374 3385 3387 2199 3566 906 3604 941 2348 3645
classe	2055 3349 2073 2086 3378 3380 2239 878 3569
classes$	2787 2828 3165 3318 3350 3363 3368 3385 3488 3645
classm	3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
classmates$	1817 3174 3229 3242 3244 1994 3277 3607
classroom$	2774
classrooms$	2774
clause	3024
clause$	2846 3023 2476
clauses$	2846 3023 2476
clean	98 2389
clean$	618 3666 2455 1230
cleaned$	3628
cleanu	1500
clear	559 573 2530
clear$	2791 2827 2917 2918 1786 1961 2043 805 2235 1098 1177 1190 1237
cleare	1003 2405
cleared$	2420
clearer$	1190
clearing$	1237
clears$	1237
clicked$	2762 2404
clicks	1450
clicks$	2727
climb$	1264
climbes$	1264
climbs$	1264
clinic	38 62
clinic$	1014
clique	3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
clique$	1817 3174 3229 3242 3244 1994 3277 769 3607 3617
clos	415 416 471 554 563 945
clos$	472 893
close	2224
close$	1605 1609 472 3342 2096 2224 3501 893 2331 1098 1123 1249
closed	2741 1487 3093 2395
closed$	2764 570 577 3416 855 3570 2414 1249
closeing$	1123
closely$	2509
closeness$	745 808 3593
closer	226
closer$	1628 300 366 1178
closes$	472 893 1123 1249
closing$	893 1249
closping$	472
closs$	472 893
club	38 44 2784 1845 1863 1893 3310 3361 3379 2103 3380 2239 3518 3520 3521 993 2402 2431 1277
club$	1446 72 2756 3140 3165 1890 3170 3240 3282 3299 3306 3318 655 3385 718 3604 997
clubs	2072 3349 2086 3380 878
clubs$	72 3165 3318 3363 3368 3385
clump$	3617
cluster$	3617
co$	1135
coach	33 34 1458 62 2770 803
coach$	3644 3668 3670 1014
coache	33 34 1458 3384
coached$	2416
coaches$	3644 1257
coachi	2784 993 2402 2431 1277
coaching$	1257
coat$	3671
coats$	97 3671 2648 2649
coax	823
coax$	760
code	95
code$	96 3638 1004
codefendants$	1754
codes$	97 1004
coerce	159
coerci	159
coffee$	90
cohesi	1155 2557
cohort	3384
cohort$	3488
cohorts$	3392 3488
coinci	3066
coincide$	1861 3394 3602
collab	226 1135 1155 2557
collaborative$	1628
collaboratively$	2509
collea	1623
colleagues$	2753 2900 1114
collec	470 474 1876 476 540 690 2131 817 919
collect$	3088 3150 3256 834 3572 1113 1398
collected$	1877 1942 3536 2397 2419 1398
collecting$	3542 1113 1398
collectiontime$	3408
collectiontimes$	3408
collects$	3150 834 1113 1398
colleg	2832 1863 1893 606 3302 3310 2034 641 2072 3349 2073 3361 2095 2101 3378 2103 3380 885
college$	2821 1546 3140 3141 3165 1890 3170 500 1913 2008 616 617 626 3305 3311 3312 3318 3330 3372 3385 2453
colleges$	3141 3165 1913 616 617 3318 3350 3368 3372 3385
colour$	3662
colours$	3662
com	2205
com$	493
come	1422 2725 2730 2739 2795 211 431 1836 456 540 574 833 2254 2326 1016 1218
come$	2690 2699 1511 2790 2813 145 2875 3081 1833 493 1942 3264 594 2056 2058 2077 2089 2094 919 2418 1040
comed$	2418
comeed$	2418
comes	211 456 574 2326 1218
comes$	1511 2790 145 2875 493 2056 2089 2418 1040
comfortable$	2948 3003
coming	211
coming$	1583 3027 493 2444 2482
comments$	1017
commis	1433 2741 1491 2395 1003 2405
commissioned$	2710 2768 2428
commit	47 1451 1155 2557
commit$	1296
commits$	1296
committed$	2728 1296
committee$	1449 2755 1008
committing$	1296
common	3122
common$	3332 1177
commun	4 1452 1604 1749 3027 2494 1100 2530 2536 1327 1331
communicat$	1101
communicate$	182 1101
communicates$	182 1101
communicating$	1101
communication$	1406 2729 2881 2905 1640 239 3026 1802 2502
communicats$	1101
communicatting$	1101
communities$	1731
community$	2988 1731 351
compan	33 34 1458 62 1748 3384 3426 2193
company$	71 3025 3037 1763 3057 1840 3452 2186 3470 3471 3476 3478 3480 2230 3508 3619
compared$	1049
compassionate$	2518
compla	1562 2839
complaint$	138 147 3634
complaints$	138 147
comple	1404 6 1421 2703 1429 2706 1441 1452 2739 2740 2741 1465 1487 2777 1667 1709 2395 994 1009 1016
complete$	2681 2764 2773 2396 1001 2418
completed$	2681 2698 1423 2701 2718 2754 2764 2766 2769 2773 2944 2986 2396 1001 2418
completeed$	2418
completes$	2742 1001 2418
completing$	2722
completion$	1408 2729 2411
coms$	493
concen	2272 3589
concentrate$	3289 3549
concer	98 1500 1630 2536 1331
concern$	1585 2896 2901 2903 2911 2496 1105
concerns$	1585 2896 2901 1625 2903 2907 2911 2496 2497 1105
concert$	2682 3644
concerts$	2682
condit	3024 350 1752 850 2361
condition$	3023 2251 3623 3638
conditions$	3023 2251 3623 3638
conduc	1441 2741 2395
conducted$	2718
conductor$	57
conductors$	57 93
confer	2784 993 2402 2431 1277
conference$	3659
confid	2985 803 898 1033 2536 2557 1331
confidence$	1673 2300 2435 2577
confident$	2435
confin	838
confin$	843
confine$	843
confined$	480 843 2303
confines$	843
confining$	843
confins$	843
confir	1606
confirm$	1424 2409
confirmed$	1424 2883
confirms$	1424 2409
confis	354
confro	429 450
congre	1748 1749 3027 3029 3066 3069 3233 1340
congregate$	3025 3084 3088 3150 3254 3256 3555 3572 2608
congregates$	3150
congregating$	3026 2609
connec	2166
connection$	352 3443 2179 2574 2580
connections$	3443 2179 793 2574 2580
consci	1686
conscious$	2963
consen	2987
conseq	2987
consequences$	2896
consid	2741 1571 2877 1606 511 2530
consider$	2296 2410 2516 1321
consideration$	2905 1660 2984 2495 1322
considerations$	1322
considered$	2848 2883 2932 3009 1321
considering$	1321
considers$	2410 1321
consis	201 2530 1134 2536 1135 1155 2557
consistent$	1603 2906 1097 2518 1126
consort$	2608
consorting$	2609
constant$	1609 1097
constructive$	1647 2594
consul	1402 1435 2714 2716 1473 2765 1495 2784 993 2402 2431 1032 1076 1277 1328 1331
consultant$	2478 1306
consulted$	2679 2712 2715 2750 2772 2434
contac	1402 1403 2690 1435 2714 2716 1441 1444 1452 2739 2741 1465 1473 2765 1495 102 104 2784 1748 1749 3027 3029 3033 1771 1773 1783 1787 1793 1794 3080 1814 3097 1836 439 3205 2059 901 993 2402 2431 1032 2494 1197 1277
contact$	2729 2737 1504 2785 1537 2904 2977 3014 337 338 3022 1746 1747 3025 3026 1751 352 3034 3035 1764 3044 3048 3049 3060 3064 3072 1797 3077 1802 1812 1814 3091 1841 451 3196 523 1944 543 3336 2145 3432 3441 2175 2304 2400 2425 1027 2498 2599 2606
contacted$	2679 2712 2718 2750 2772 1506 2434
contacts$	2742 1504 2785 1537 3091 2425
contai	914
contes	973
contin	226 252 1896 848 1155 2557
continual$	1609 1312
continually$	1312
continuation$	1312
continue$	3173 961 1186 1312
continued$	1628 1654 961 1028 1097 1098 1312
continues$	961 1312
continuing$	961 1312
continuous$	1312
continuously$	1312
contra	2784 1752 993 2402 2431 1277
contract$	2731 3623 972
contracts$	3623 972
contri	62 2770 1327
contributor$	0 1 2688 16 20 22 93 1505
contributors$	0 1 2688 16 20 22 93 1505
contro	159 369 585 773 2469
control$	2835 336 758 3451
controling$	336 758
controls$	336 758
controlting$	336
conven	2690 2741 2395
convene$	2689
convenes$	2689
conver	2784 993 2402 2431 1277
conversation$	2805 2897 2905 1640 239 2960 295 2977 2588
conversations$	2897 2905 1640 239 295 2588
convert$	473
converte$	473
convertes$	473
converting$	473
converts$	473
convin	444
cook	2389 1342
cook$	3666
cooked	2777
cooking$	997
cool	406 2176 914
cool$	3448 3453
cooled	1909
cooled$	3186
cooler$	3487
cools$	3453
cooper	1301
coordi	33 34 1458 62 201 240 1642 1135 1327
coordinated$	1603
cope	1677 903
cope$	2954 815
copes$	815
copies$	2648
coping	1155 2557
copy	2741
copy$	2724
core$	47 1480 1481 3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 1906 1907 546 3248 602 3343 2067 2068 3346 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 2313 2611 1210 2615 1225 2628 1233
corner	2293 2294
corner$	1875 3158 2112 3390 3466 3517 3571 3613
corners$	3158 3388 2112 3390 3466 3517 3613
corrid	3302
corridor$	3352 3466
corridors$	3466
cost	2818 140
cost$	29
costed	1433
costed$	2710
costs$	29
costum	31
could	1719
could$	2818 2820 198 1733 391
counci	33 34 1458 62 3658
council$	63 2505
councillor$	71
councillors$	71
counse	62 2784 429 993 2402 2431 1076 1277
counsel$	364
counsele$	364
counseled$	364
counseles$	364
counseling$	364
counselling$	2737
counsellor$	1014 2478 1306
counsels$	364
count$	59 1262
counte	896
counter$	2774
counters$	2774
counti	2072 3349 3361
counties$	3308
counting$	1262
countr	3144 3168 3179 3190 3292 3293 3294 3295 2019
country$	3307 3367
counts$	1262
county	3144 3168 3179 3190 3292 3293 3294 3295 2019 3302 3310 3321 3361
county$	3303 2027 3305 3307 3367 3563
couple$	2464
courag	803
course	2784 1601 1863 2101 3378 3379 2103 3380 3520 3521 993 2402 2431 1277
course$	2691 2756 2785 2878 3140 1890 3207 3385 3604 941 997 2479 1279
courses$	2785 3385
court	38 3518 3632 1297
court$	94 350 2348 3652
cousin	3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1891 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3302 3322 648 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
cousins$	1817 3174 544 3229 3242 3244 1994 3277 3607 2461 2467
cover	1571
cover$	2848 3030
covera	1702
coverage$	2979
covere	1441 2730 1571 170 171 172 173
covered$	2718 2848 1572 1574 1575
covering$	3030
covers	2730
crackd	1297
cracks$	2970
creat	441
create	2741 1467 2395 1327
created$	2744
creati	6 1327
creation$	1408
creatively$	2521
creep	2326
crew	2103 3380 3384 2238 3518
crew$	3388 3515 3532 3604 2348
crews	3380
crews$	3388 3622
cricke	2378
cricket$	3655
crime$	1296
crimes$	1296
crop$	2875
crops$	2875
cross	2059 1162
cross$	226 3066 3336 3381 2114 3394
crosso	2114 2248
crossover$	3391 3525
crossr	2564
crowd	3083 3105 3106 3107 3111 3113 3116 1846 3137 3164 3189 1923 3203 534 3215 3221 3426 2200 3483 3484 3485 3486 2210 2212 3502 3506 3511 3512 2238 3516 2277 3582 3583 2310 3588 3600 3601
crowd$	1840 3200 3238 3439 3468 3473 2199 3477 3478 3503 3515 3532 2265 3578 3587 3617
crowds$	3238 3477 3478
cultiv	1330
cultur	2536 1331
culturally$	1135
culture$	3469 2543
cups$	2648
curb	369 406 585 896 914
curb$	356 905
curbe$	905
curbed	1853
curbed$	3130 3223 3424 3576
curbes$	905
curbing$	905
curbs$	905
curfew	350 1752 354 2250 850
curfew$	3118 569 2618 1217
curfews$	3118 569 2618 1217
curiosity$	2936 2486 2498
curiou	1686
curious$	2906 2963 2598
current$	2865 3565
curric	2784 1893 993 2402 2431 1277
curriculum$	2731 3170
curtai	369 914
curtailed$	3424
customary$	199
customers$	2461
cut	347 442 1853 598 764 773 777 833 2389 1074
cut$	167 3016 3017 3031 3130 748 758 776 824 2303 925 3666 1003 2420 1346
cute$	925
cuted$	925
cutes$	925
cuting$	758 925
cutping$	925
cuts	347 764
cuts$	167 758 925 1346
cuttin	347 764
cutting$	167 748 925 1346
cycle$	2307 1264
cyclees$	1264
cycles$	1264
dad	1891 2014 3302 3322 648
dad$	619 1304
daily$	2680
damagi	2302
damaging$	3579
dampen	782
dance$	1264
dancees$	1264
dancer	35 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
dancers$	1817 3174 3229 3242 3244 1994 3277 3607
dances$	1264
danger	2987
danger$	2896
dangers$	2896
dark$	2788
darts	2378
darts$	3655
dashbo	2784 993 2402 2431 1277
data$	1502 2401 2492
database$	2759
date	1197
date$	3642 2599
daught	3021 1750 394 1809 1810 1822 1824 1828 453 1878 3156 479 481 1906 1907 546 3248 602 3343 2067 2068 3346 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 2313 2611 1210 2615 1225 2628 1233
daughter$	1823 3597 1304
daughters$	1823 3597
day	1930 2072 3349 3361 3379 2103 3380 2239 3518 3519
day$	1492 2823 1860 3207 3259 3269 3385 3387 2118 3398 3401 3402 3403 3405 2130 3410 2236 3545 3546 2304 2343 3642 3644 3662
days	1845 3349 3380 878 1285
days$	1492 2823 1860 3165 3368 3385 2118 3399 3402 3404 3405 2130 3411 2236 2304 2343
dead$	3096
deadline$	2403
deadlines$	2403
deal	196
deal$	189 232 233
dealer	123 2814 1291
dealer$	122 2810 3637 2471
dealers$	122 2810 3637 2461 1293
dealin	196
dealing$	189 233 1296
dealings$	1802
deals	196
deals$	233
dealt$	171 172 173 189
debate$	2897
debt$	2831
debts$	2831
decemb	2348
december$	2819
decent$	2196
decide	1606 1856
decide$	2829 395 2667
decided$	2883 395
decides$	2829 395
decision$	2927
decisions$	2927
declare$	1424
declareed$	1424
declares$	1424
declin	539 1283
deconstruct$	1141
deconstructe$	1141
deconstructes$	1141
deconstructing$	1141
deconstructs$	1141
decrea	1283
decrease$	101
dedicated$	1484 1023
deepen	1134 1330
defendants$	1754
defus	782
degree$	9
delegates$	2753
delet	415 416 1074
delet$	412 1208
delete	3093
delete$	412 1208
deleted$	412 1208
deletes$	412 1208
deleting$	412 1208
delets$	412 1208
delive	1404 6 1433 1441 1452 2739 2741 1465 1499 107 240 1642 2395 1003 2405 1246
deliver$	1368
deliverables$	2403
delivered$	2681 1423 2710 2718 2769 2776 1509 1368
delivering$	1368
delivers$	2742 1368
delivery$	1408 2729 1024
deliverys$	1024
demand$	2831 1578
demands$	2831
demoli	471 554 3255
demolish$	893
demolishe$	893
demolishes$	893
demolishing$	893
demolishs$	893
den	2293 2294
den$	1875 3571
denied	455
denies	455
dent$	926
dente$	926
dentes$	926
denting$	926
dentis	1076
dentist$	3671 2478
dents$	926
deny	455
denyin	455
depart	2131 919
department$	2505
departure$	487
departuretime$	3408
departuretimes$	3408
dependence$	759 2179
dependency$	759
descri	2795 1521 1562 2839 1571 171
describe$	2798 2848 1280
described$	2848
describes$	1280
design	2741 2395
design$	2829
designated$	1484 1023
designs$	2829
desk	949
desk$	2736 2774 1843 787 2351
desks$	2774 1843 787 2351
destru	2302
destructive$	3579
detach	823 833
detach$	747 776
detached$	2697 51
detaching$	747
detail$	2846
details$	2724 2846 3091 2515
detective$	1295
detectives$	1295
deter	347 422 426 935 1297
deter$	348 558
determ	1606
determined$	2883
deterr	347 1331
deterred$	390 524
deters	347
develo	2741 1677 2395 1131 1134 1328
develop$	2856 2874 271 2954 1109
develope$	271 1109
developed$	2951
developes$	2856 271 1109
developing$	271 1109
development$	2901 2903
developments$	2901 1625 2903
develops$	2856 2874 271 1109
dialogue$	2897 1640 239 295 2498 2588
diary$	1007
did$	1423 2818 2820
die$	2176
dies	2176
dies$	3453
dietic	1076
dietician$	2478
dietit	1076
dietitian$	2478
differ	2033 791 798 2201 927 1033
difference$	2435
different$	1545 3109 1864 3153 3154 3155 477 3160 3162 3163 485 1888 488 3178 1953 3291 2022 3300 2028 2029 2031 2041 2048 670 671 2076 678 679 2082 2084 683 684 685 688 2091 2093 693 2099 2100 701 2105 2107 2108 2110 2111 710 2113 2115 716 2122 2125 2127 728 729 2132 2134 2189 2194 2196 795 3475 797 802 2211 836 837 2240 2241 2243 2244 3523 3530 3531 3562 2292 3596 3599 2336 2345 2612
differently$	3479 2521
diffic	3543
difficult$	385 3112
diffus	782
dig	2389
dig$	3666 1347
digest$	2401
digging$	1347
dignity$	2570
digs$	1347
dilut	764 777 782 896
diluted$	3487 3576
dimini	786
dinner	98 1500
dinner$	3659
dip$	1019
direct	33 34 1458 2784 2985 476 478 483 838 993 2402 2431 1277
direct$	355 1767 409 553 578 1197
directed$	355 409 553
directing$	355 409 553 578
direction$	2617
directions$	3230 3353 2617
directs$	355 409 553 578
disall	542
disassociat$	749
disassociate$	748 749
disassociates$	749
disassociating$	749
disban	3093 416 1899 1900 2060 2061 2172 1226
disband$	3176 767 3449
disbande$	767
disbanded$	3177 3337 3338 767
disbandes$	767
disbanding$	767
disbands$	3176
discon	738 2308
discontinued$	3585
discou	339 347 422 426 1853 935
discourag$	905
discourage$	348 744 905
discouraged$	390 3130 524 3223 3424
discourages$	348 744 905
discouraging$	348 744 905
discourags$	905
discretion$	2522
discus	2741 1571 170 1606 2395 2494
discuss$	2410 1323
discussed$	2848 1572 2883 2932 1323
discusses$	2410 1323
discussing$	1323
discussion$	2897 2905 2960 295 2588 1323
discussions$	2897 2905 295 2588 1323
disengag$	749
disengage$	749
disengages$	749
disengaging$	749
disentangle$	776
disman	2060 781 1226
dismantl$	767
dismantle$	767
dismantled$	3337 767
dismantles$	767
dismantling$	767
dismis	540 704 859 919
dismiss$	911
dismisse$	911
dismissed$	1942
dismisses$	911
dismissing$	911
dismisss$	911
dismissting$	911
dispat	838
disper	3127 1899 1900 1909 555 559 574 2060 2061 1214
dispers$	504
dispersal$	2616 2617
dispersals$	2617
disperse$	1811 3176 504 1957 558 1961 1213
dispersed$	3126 3177 3186 3337 3338 1213
disperses$	3176 504 1213
dispersing$	504 1213
disperss$	504
displa	2741 2751 1498 2784 993 2395 2402 2431 1277
display$	2774
displayed$	2775
disrup	347 764 781 782 914
disrupt$	905
disrupte$	905
disrupted$	3223 3351 3424
disruptes$	905
disrupting$	905
disrupts$	905
disseminat$	1101
disseminate$	1101
disseminates$	1101
disseminating$	1101
disseminats$	1101
disseminatting$	1101
dissociat$	749
dissociate$	748 749
dissociates$	749
dissociating$	749
dissol	416 1899 1909 2172
dissolv$	767
dissolve$	3176 767 3448 3449
dissolved$	3186 767
dissolves$	3176 767
dissolving$	767
dissua	347 426 935
dissuade$	348
dissuaded$	390 524 3424
dissuades$	348
distan	440 1937 763 784 823
distance$	1842 1843 3214 3314 747 2165 771 776 778 2626
distancebetween$	3119
distances$	747
distancesbetween$	3119
distancing$	747
distant$	2031 2043
distract$	2335
distri	6 1441 2741 1499 107 3144 3168 3179 3190 3292 3293 3294 3295 2019 700 939 2395
distribut$	504
distribute$	504
distributed$	2718 2776 1509 2102 2341
distributes$	504
distributing$	504
distribution$	1408
distributs$	504
ditch	824 2226
divers	2562 1331
diversionary$	1647
divert	483 823 1328
divert$	747
diverting$	747
diverts$	747
divid$	504
divide	2060 700 939 1226
divide$	504
divided$	3337 2102 705 2341
divides$	504
dividi	1226
dividing$	504
divids$	504
division$	778
do	2315
do$	1423 2795 190 194 2923 311 2996 2997 3001 1789 403 1928 3212 715 815 1081
doctor	1076
doctor$	1014 2478 1306
documented$	2419
does$	190 311 1789 1928 715 815
doing$	194 311 1081 2508
dominant$	3594
domino	2378
dominoes$	3655
don$	1789 715
donate$	1343
donated$	1343
donates$	1343
donating$	1343
done	1404 3 1441 2741 1487 1490 1667 1709 2395 994
done$	2681 1405 1423 2701 2718 2764 2767 2769 2773 2944 2945 2986 3010 1837 2396
door	2239
door$	2696 2736 2774 99 1632 2947 2652
doors$	2696 2736 2774 99 1632 3382
dorm	2103 3380 3384
dorm$	3614
dorms	3380 878
dorms$	3614
dotted	939
dotted$	2341
doubl	2781 1283
double	1862
double$	106 146 3139
down	1466 3093 1283
down$	2712 2728 2743 2843 1649 1915 3193 2222 2290 1052 2651 2663
downlo	2725 1450 2739
downloaded$	2404
downloads$	2727
draft$	943 1372
drafte	2741 2395
drafte$	943
drafted$	943 1372
draftes$	943
drafting$	943 1372
drafts$	943 1372
draftting$	943
drag	823
drag$	806
dragged$	806
dragging$	806
drags$	806
draw	3233 2205 823
draw$	259 3171 3290 666 674 747 806 1245
drawin	1055
drawing$	806 3634 1245
drawn$	1451 806 1003
draws$	1874 2347 1245
dress$	2361
drew	1538
drew$	2815
dried$	1549
drift	1777 2205 833 2272
drift$	3289 2164 779 2182 806 3549 2519
drifted$	1909 779
drifting$	779 2182 806
drifts$	779 2182 806
drinker$	1292
drinkers$	1292
driv	240 1642 470 476 851
driv$	506 508
drive	3127
drive$	506 508 568 1194 1258
driveing$	568
driven	474 1876 540 690
driven$	3128 1942 674 698 1273
driver	33 34 1458 61 62 2770 1527 134 3658 2439 2542
driver$	0 1 2688 16 20 22 2721 55 93 1505 120 2804 3637 2462 2471
drivers$	0 1 2688 16 20 22 2721 55 1463 93 1505 120 2804 1536 3637 3661
drives$	506 508 568 1194 1258
driving$	506 508 3670 1194 1258
drivs$	506 508
drop	102 460 598 738 748 824 2226 945 967 1283
drop$	38 44 101 2784 472 2150 925 959 2371 993 2402 2431 1184 1267 1277
drope$	472 925
droped$	925
dropes$	472 925
dropin$	1504 2369
droping$	925
dropins$	1504 2369
droppe	1566 474 1876 2308 1283
dropped$	2843 3585 959 1267
droppi	748 1283
dropping$	472 2150 925 959 1267
drops	738 1283
drops$	472 925 959 1267
dropting$	925
drug$	1296
drugs$	1296
dry$	2455
due$	1077 2496
duet$	906
dug$	2773
dump	824 2226
duty$	2736
dynami	3461 1155 2557
dynamic$	3469
dynamics$	3469
each	174 1878 481 3248 725 3450 839 840 852 2291 917 2377 3658 2392 2611
each$	2680 2713 2736 2746 117 2823 2871 1700 3021 1750 3034 3041 3064 394 1809 1810 3090 1822 1828 453 1878 3156 479 481 484 1906 1907 546 3248 602 605 2025 3336 3343 2067 2068 3346 682 3364 687 691 706 708 3407 3437 3443 3450 2210 2220 2221 3499 3527 2253 852 2266 3554 2278 2313 920 3606 3629 2357 3646 3647 970 3654 2383 2386 986 2394 1010 2438 1061 2534 2611 1210 2615 1225 2628 1233 2637 2638 2642 2660 2665 2672 2678
ear$	2502 1189
earlie	2219 2348 1283
earlier$	1895 2099
earliest$	1593
early	2348
early$	2868 1593 686 2651
earn$	1175 1288
earned$	1288
earning$	1175
earns$	1175 1288
ears$	1189
easier	2272 1283
easier$	437 2174 3549
easter	2348
easter$	647
easters$	647
easy$	2827
eat	474 1876 1901 825 2254
eat$	493 1920 2064 2089 709 971 1395
eate$	493
eates$	493
eating$	493 1395
eats$	493 2064 2089 709 971 1395
eclipse$	2759
edge$	3144 3168 3179 3190 3292 3293 3294 3295 2019
educat	474 1876 476 690
educate$	1140
educated$	466 1877 2007 2023 3317 2247
educates$	1140
educating$	1140
effect	3461 2530
effect$	2298 909
effective$	1115
effectively$	2868
effectiveness$	2493
effort	1656
effort$	2905 2933
efforts$	2905
egg	3543
egg$	2335
eight	116 160
eight$	1518
eject	573 869 2271
elder	638
elder$	3457
eldest	3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 1906 1907 546 3248 3278 602 621 2025 638 640 3328 3343 2067 2068 3346 682 697 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 3575 2299 2313 946 3625 2611 1210 2615 2624 1225 2628 1233
eldest$	1828 3115 3143 1867 475 1878 3166 1905 3211 613 2016 3334 3457 2279 2285 2291 946 3625 2614
elearn	2784 993 2402 2431 1277
elevat	1330
else$	3545 3546 3599
elsewh	3190 3297 3302 3321 3524 2268 2269 2286 3564 916
elsewhere$	2852 2966 457 3279 3284 3300 3475 3536 3545 3546 3563 2477
email	1403 2784 993 2402 2431 1277
email$	13
emaile	1402 1435 2714 2716 1444 2741 2765 2395 1032
emailed$	2679 2712 1436 2434
emails	1465
emails$	13 2742
embargo$	3118
embargos$	3118
embed	240 1642 1134
embed$	1329
embedd	2741 2395
embedded$	2951 1329
embedding$	1329
embeds$	1329
emerge	1602
emerge$	2856 2879
emergees$	2856
emerges$	2856 2879
emotio	252
emotional$	1654
empath	1155 2557
emphas	1330
employ	932
employ$	1377
employe$	1377
employed$	1377
employes$	1377
employing$	1377
employs$	1377
empowe	803
empower$	1317
empowered$	1317
empowering$	1317
empowerment$	1317
empowers$	1317
emptied$	3628
empty$	2455
en$	2310
enabl	803 1330
enable$	273
enables$	273
enabling$	273
encour	1606 2985 430 478 2021 803 1134 1331
encourage$	1324
encouraged$	2883 3424 2320 1324
encourages$	1324
encouraging$	1324
encryp	1070
encrypted$	2472
end	339 347 368 406 415 416 490 542 738 748 2172 3464 945
end$	377 3092 3144 472 3158 3168 3179 3190 3202 3292 3293 3294 3295 2019 2030 3310 2112 3390 3416 2150 753 3448 3449 3453 3466 3517 3522 905 3610 3613 1124 1361
ende$	472 905
endeav	1151
ended	1549 1566 3093 1853 2308
ended$	2826 2843 3016 3017 3031 3092 3130 3223 3416 3424 3585 1361
endes$	472 905
ending	347 738 748
ending$	2150 905 1124 1361
endping$	472
ends	347 368 738 2176
ends$	472 3158 2090 2112 3390 3416 3453 3466 3517 3522 905 3613 1124 1361
enforc	441 848 849 1216
engag	2703
engage	1402 1452 1494 1009 2530 1133 2536 2585 1331
engage$	32 2771 2535
engaged$	2679 32 2722 2766 2535
engagement$	32 2729 2905 2411 2430 2517 2535 2590
engages$	32 2771 2535
engagi	1133
engaging$	32 2722 2535
engend	1330
enhanc	1134 1327
enhanc$	1109
enhance$	1109
enhanced$	2951 300
enhances$	1109
enhancing$	1109
enhancs$	1109
enjoy	903
enough$	318
enquir	2784 993 2402 2431 1277
enrich	1330
enrol	2703 476 491 883 884 886
enrol$	639 834
enroled$	639
enroling$	639
enroll	1441 474 1876 1918
enrolled$	2718 1877 2412
enrolred$	639
enrols$	639
ensur$	499
ensure	1134
ensure$	2965 395 499 1128
ensured$	2951 395 1128
ensures$	395 499 1128
ensuring$	499 1128
enter	3081 431 574 851 883 884 887 2297 919 1218
enter$	405 1833 493 3264 943
entere	1918
entere$	405 493 943
entered$	80 705 943
enteres$	493 943
entering$	405 493 943
enters	1218
enters$	493 943
enterting$	943
entic	823
entran	2239 3518
entrance$	2774
entrances$	2774 2081 3382
entry	2131
entry$	1857 3169 563 1974 2657
entrytime$	3408
entrytimes$	3408
environment$	2946 2988 3469 2529
environments$	2946 2988
episod	1285
equally$	2570
equip$	1142
equipm	31
equipped$	1142
equipping$	1142
equips$	1142
erode	764
escala	1095
escalate$	2587
escalated$	2507
escalates$	2587
escort	474 1876 476 540 575
escort$	506 508 568
escorte$	506 508
escorted$	3128 1942 674
escortes$	506 508
escorting$	506 508 568
escorts$	506 508 568
establ	2741 1606 2395 1134
established$	1580 2883
estate	3029 3302 3310
estate$	3148 3282 2052 3367 3522 3610
estates$	3522
esteem	2557
ethos	1331
evalua	2741 2395
evaluate$	1091
evaluates$	1091
evaluating$	1091
evenin	2784 1845 608 2072 3349 3361 3379 2103 3380 733 734 2236 2239 3518 3519 878 2348 993 2402 2431 1277
evening$	2717 127 1860 3269 3287 686 3387 2118 3398 3401 3402 3403 3405 2130 3410 2135 3413 2139 3417 3539 3545 3566 2304 906 2343 1043
evenings$	2717 127 1860 3165 3287 3368 2118 3399 3402 3404 3405 2130 3411 2135 3413 3415 2139 3417 3419 2160 3539 2304 2343 1043 2449
event	2784 993 2402 2431 1277
event$	2785 3659 1279
events$	2785 2878
ever$	2325
every	174 3248 839 840 917 2377 3658 2611
every$	2680 2713 2736 2746 1510 2823 1662 1700 1703 3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 1906 1907 546 3248 602 3343 2067 2068 3346 3364 691 706 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 2313 920 3606 3629 3646 3647 970 3654 986 1010 1197 2611 1210 2615 1225 2628 1233 2665
everyb	61 174 237 277 1679 303
everybody$	1463 1639 1705 1731 1114
everyo	61 174 1623 237 277 1679 303
everyone$	1463 2900 227 1639 1705 1731 1114
everything$	2927 2483
evict	573
evict$	502
evicted$	502
evicting$	502
eviction$	495
evicts$	502
eviden	1070
evidence$	50 73 2472 2515
evidenced$	78
evident$	2419
evolve$	2856
evolvees$	2856
evolves$	2856
example$	1840
except	3329
exchange$	228
exclud	1526 2833 3127 460 563 572 598 2002 609 731 855 2269 869 2271 1220
exclud$	601 877 1222
exclude$	601 603 3528 877 1211 1222
excluded$	2803 376 3126 3142 1974 3279 3281 603 3317 3546 877
excludes$	601 603 3528 877 1211 1222
excluding$	601 603 877 1222
excludned$	877
excludning$	601 877
excludred$	877
excludring$	601 877
excluds$	601 877 1222
exclus	2250 850 915 1285
exclusion$	147 350 351 487 494 495 599 2251 2317
exclusions$	147 494 2251 2317
exerci	2784 993 2402 2431 1277
exhibi	98 1500
exhibition$	94
exist$	3425
existing$	1580 2895 1197
exists$	3425
exit	416 766
exit$	487 754 2168
exiting$	754
exits$	3382 754
expect	1155 2557
expectations$	2528
expected$	381
expel	598 609 1220
expel$	601 1211 1222
expele$	601 1222
expeles$	601 1222
expeling$	601 1222
expell	2002 609
expelled$	3142 3279
expelning$	601
expelring$	601
expels$	601 1211 1222
expenditure$	29
experience$	2981
experiences$	1017
explai	1435 1521 1562 2839
explain$	2798 444
explained$	2712
exploi	2987 2469 1291
exploit$	2835
exploitation$	2526 1293
exploitative$	1293
exploited$	1293
exploiter$	1293
exploiters$	1293
exploiting$	1293
exploits$	1293
explor	1571 171 2877 1606
exploration$	2905
explore$	1320
explored$	2848 2883 2932 1320
explores$	1320
exploring$	1320
exposed$	1827
exposu	1155 2557
express$	2975
expulsion$	487 599
extend	1896 848 849
extend$	1359
extended$	3173
extending$	1359
extends$	1359
extent$	9
extra$	328 1015
extrac	790 823
extract$	747
extraction$	487
extric	823
extricate$	747
eye$	2882 3124 1189
eyes$	1189
facili	2741 2395 1134 1327
fade	2176
fade$	3448 3453
faded	3464
fades	3464
fades$	3453
fair	98 1500
fair$	2791 2827 2370 3659 2598
fairly$	2868 2570
fairs	1500
faith$	2576
fall	1566 833 1283
fall$	101 2843 291 806 2272
fallen$	1909
fallin	1283
falling$	291 806
fallping$	291
falls	1566 1283
falls$	2843 291 1819 2176 806
false$	3123
famili	35 36 37 61 62 2770 160 2542
familiar$	1097
families$	0 1 2688 16 20 22 1438 1439 2721 1463 68 1479 92 93 1505 2871 1675 286 1699 418 482 1904 619 3301 3315 2039 3488 894 918 3661 2534 2544 1305
family	62 2770 3021 1750 394 1809 1810 1822 1828 453 3143 1878 3156 479 481 1891 1906 1907 546 3248 602 621 2025 3302 3310 3322 648 3343 2067 2068 3346 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 2313 2611 1210 2615 1225 2628 1233
family$	0 1 2688 16 20 22 2721 93 1505 157 1573 482 1904 619 3301 2039 894
far	634 784
far$	179 634 2036 2043 2049 710 2113 2189 2240 2286
fare	2361
fare$	70 815 3638
fares$	70 815 3638
farm	3520 3521
fashion$	2880
faster$	2593
father	1891 2014 3302 3322 648
father$	619 1304
fathers$	286
favourite$	3199
fear	1562 2839
fear$	2443
fears	1562 2839
feasibility$	2549 1149
feasible$	2481
februa	2348
february$	2819
fed$	2902
fee	2361
fee$	3638
feed$	220
feedback$	74 995
feeding$	220
feeds$	220
feel	2795 1562 2839 1677
feel$	2954 1680 1726 1728 1039 1056 2529 1280
feelin	1155 2557
feeling$	1280
feelings$	1017
feels	1562 2839
feels$	1680 1039 1056 1280
fees$	3638
fell	1566 1283
fell$	2843
felled$	2420
felt	2795 1562 2839
felt$	1039 1056 1280
fenc	471 554
fence	31 3632
fence$	64 99 1343
fenced$	3255 577 1343
fences$	99 1343
fencing$	64 99 1343
festiv	98 1500
festival$	3644
fetch$	834
fetche	817
fetched$	3536
fetches$	834
few$	2825 1592 443
fewer	106 1073
fewer$	1508 115 443 492 902 2475 1281
fi	1956
fight	1285
fight$	2810 147
fights$	2810 147
figure$	2760 1502
figures$	2760 1502 2401
file	2741 1475 1480 1576 2395
file$	2752 2757 2759 2850 2851 2853 2854 1012 2495
filed	2741 2395
filed$	80
files	1465
files$	2742 2752 2757 2759 2853 1012
fill$	2389 1123 1244
filled	1441 2741 2395
filled$	2718 1244
filling$	1123 1244
fills$	1123 1244
film	2784 2834 2389 993 2402 2431 1277
film$	30 94 3634 3635 3644 2370 3656 3662 3666 1002
filming$	1276
films$	3644 3662 1002 1276
final$	2754
find	1521 1793 511 3205 615 2017 792 884
find$	1514 2798 1562 235 245 325 1856 796 992 1054 2457 1170
finde$	796
findes$	796
findin	1570
finding$	2845 2847 235 245 796 992 1170
finds$	1514 235 245 325 796 992 1054 2457 1170
fine	2361
fine$	437 3638
fined	3127
fined$	3126
fines$	147 3638
finish	1404 2741 1490 406 474 1876 704 2131 817 2254 2395 994
finish$	493 3448
finishe$	493
finished$	2681 1423 2754 2767 2773 3536 2396
finishes$	493
finishing$	493
finishingtime$	3408
finishingtimes$	3408
finishs$	493
finishtime$	3408
finishtimes$	3408
firm	62
firm$	1190 1193
firmer$	1190 1193
firmly$	2868
first	1523 2348
first$	1593 946 2450
fish$	1264
fishes$	1264
fishs$	1264
fit$	2858 1345
fits$	1345
fitted	1441 1466 1499 2354 1003 2405
fitted$	2718 2743 2776 3631 1005 1345
fitting$	1345
five	35 37 53 116 1540 150 160 3021 1750 394 3083 1809 1810 1822 1828 3105 3106 3107 3111 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 1923 3203 534 3215 3221 546 3248 3249 1975 2003 3280 602 659 3343 2067 2068 3346 689 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2380 2386 2439 2611 1210 2615 1225 2628 1233
five$	1439 1455 88 92 98 111 1518 117 1552 2842 3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 3174 1906 1907 3200 546 3248 3252 3272 602 3343 2067 2068 3346 732 3443 3450 3468 2210 2220 2221 3499 2246 3527 2253 852 3532 2266 2278 2313 2357 2378 3657 2611 1210 2615 1225 2628 1233 2644 2659 2672
fix	585
fix$	1235
fixed	1003 2405
fixed$	1235
fixes$	1235
fixing$	1235
flag	224
flagged$	2902
flat	641 2103 3380 885
flat$	3038 3201 616 617 645 2087 3385 906 3614 3670 3671
flats	3380
flats$	3038 3201 2087 3385 3671
flexib	1686
flexible$	2963
flies$	644
floor	3302 2103 3380 2239
floor$	3466 3517 3613
floors	3380
floors$	3466 3517 3613
flourish$	2975
flowing$	2917
flush	573
fly$	644
flyer	2784 993 2402 2431 1277
flyers$	2648
fobs$	97
focus	3589 1134
focus$	1588 2498 1329
focuse	1117
focused$	2519 2541 2581 1329
focuses$	1329
focusing$	1329
focussed$	2541 1329
focussing$	1329
follow	1450 1526 2833 159 3205 3450
follow$	205 1643 1644
followed$	2803 2817 1606 2404
followers$	2727
following$	205 2444
follows$	205
food$	3662 2649
foot	440
foot$	1842
footag	1070
footage$	2472
footba	2378
football$	3655 997 2659
footfa	17 81 1483
footfall$	2760 2430
for	3288 2017 630 680 2405
for$	2710 1461 2763 2768 2815 2848 2888 2894 2935 1666 2950 2961 1744 3030 1866 3146 1879 1889 1971 2018 3296 3395 2287 3639 3650 3654 2450 2501 2505 2506 2513 2519 2531 2551 2654 2661 2671 2676 1309
forbid	347 349 367 368 370 406 422 426 1853 542 908 935
forbid$	333 348 1820 750 3528
forbidden$	3016 3017 390 3092 3130 524 3223 3424
forbidding$	333 750
forbided$	750
forbiding$	750
forbidning$	333
forbidping$	333
forbids$	333 750 3528
force$	1295
forefront$	1650
forfeit$	873
forfeiting$	873
forfeits$	873
forge$	1172
forgeing$	1172
forges$	1172
forgiving$	2518
form	3066 1863 1893 606 2034 2072 3349 3361 2095 2101 3378 3379 2103 3380 2109 2239 3518 3569
form$	30 3065 3140 3170 2008 3306 3311 3312 3318 3372 3374 3386 2340 2348 3642 1172
formin	3069
forming$	3090 3542 1172
forms	2784 3349 2073 2086 3378 3380 3569 993 2402 2431 1277
forms$	30 3318 3350 3363 3368 3372 3386 3488 1172
fortnightly$	2680 3654
forum	23 47 2784 993 2402 2431 1277
forum$	1449 2890 2891
forwar	1606 1643 1644 1077
forward$	2862 2883 2914 2920 2921 2412 2479 2484 2596
forwards$	2479 2596
foster	474 1876 476 1134 1330
foster$	641 885 1224
fostering$	1224
found	1467 1852 1884
found$	2744 2830 1848 447 448 449 3129 3167 3228 2247 1054
four	116 160 3021 1750 394 3083 1809 1810 1822 1828 3105 3106 3107 3111 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 3239 3248 3249 1975 2003 3280 602 638 3343 2067 2068 3346 689 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 946 3625 947 2386 2439 2611 1210 2615 2624 1225 2628 1233
four$	1518 117 2842 3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 3174 1906 1907 546 549 3248 3252 602 2011 2025 3340 3343 2067 2068 3346 732 3450 3468 2210 2220 2221 3499 2246 3527 2253 852 3532 2266 2278 2313 946 2349 2360 2367 2368 2611 1210 2615 2624 1225 2628 1233
fourso	3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 1923 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
foursome$	1817 3174 3200 3229 3242 3244 1994 3277 3607
fragme	781 1226
fragment$	767
fragmente$	767
fragmented$	767
fragmentes$	767
fragmenting$	767
framew	2784 993 2402 2431 1277
fraternise$	2608
free	784
free$	2085 776 805 2235 1255
freedom$	296
frequency$	10
frequent$	202
fresh$	2009 618
fri	2348
friday	608 733 734 2348
friday$	2717 608 3287 733 2135 734 3413 3640 2372 3653
fridays$	2717 3287 2135 3413 3640 2372 3653
friend	35 36 37 53 87 116 1527 134 1540 150 151 1561 160 1564 277 1679 3021 1749 1750 3033 3071 394 3074 3078 3079 3083 1809 1810 3098 1822 3102 3104 1828 3113 3116 439 1846 453 3135 3136 3137 3138 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 1975 3261 2000 2003 3280 602 621 2025 3313 638 659 3343 2067 2068 3346 3354 689 2097 697 2146 3426 3431 3442 2166 3450 3463 2187 2193 2200 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3575 898 3582 3583 3588 2313 3600 3601 2330 2333 946 2380 2386 2439 2610 2611 1210 2615 1225 2628 1233
friend$	2804 2806 1556 3123 2044 3374 793 2198 3476 2329
friendlier$	2441
friendly$	2827 2948 1097 2598
friends$	1438 1439 1455 1489 88 92 111 2790 112 1518 117 2799 2804 2806 1536 1552 1553 2838 2841 2842 1724 3011 3012 3013 3019 1754 3048 3050 3052 3053 375 3057 3059 3070 3075 3076 1817 3103 3123 3174 3175 3198 3200 1924 1931 1939 544 3229 1960 3242 3244 3252 1994 3272 3277 3289 611 3320 3326 3348 676 3374 3406 732 3427 3428 3430 3434 3436 3438 3440 3443 3445 2170 3452 3454 3455 3456 3458 780 3462 3465 3468 3470 793 3472 3473 3474 2198 3476 3477 3478 2202 3480 3503 2230 3508 3509 891 892 2300 3607 3657 2534 2633
friendship$	341 3026 3035 3043 375 3085 1841 451 497 3192 1916 528 611 672 676 2109 3423 745 3427 3428 3429 3432 3433 3434 3438 3442 3443 3446 769 774 3455 2183 3465 2192 2193 3470 793 2200 3477 3478 2204 3500 2238 2263 3578 900 3593 3619 2633
friendships$	341 3026 3035 3043 375 3085 451 611 672 676 3423 745 3427 3428 3429 3432 3433 3434 3438 3443 769 774 3455 3465 3470 793 3477 3478 3500 900 3593 3619 2633
from	3098 3288 2149 2177 2225 2364
from$	2719 1476 128 1534 1565 1586 1689 1769 1776 1778 1784 3068 1792 3089 1829 3146 1887 1926 3216 3224 2005 3300 3324 2054 2071 703 2150 2151 2167 2168 2178 2181 3510 3556 2309 2324 2327 2332 2348 3639 3641 3649 3650 3654 3665 1038 2451 2454 2501 2619 2650 2675
full$	261 1722 1028
fuller$	261
fully$	1496
fun$	90
functi	1471
functional$	2748
fund$	49 1364
funded$	1364
fundin	2784 2943 993 2402 2431 1277
funding$	49 1578 214 2504 1364
funds$	49 1364
furniture$	3662
furthe	226 252 533 3564
further$	1592 1628 1654 1767 1935 2043 1088
future	226 2309
future$	2860 1628 1767 3586 2496
gain$	1118 1175
gaining$	1118 1175
gains$	1118 1175
game	98 1500
game$	3662
gamers	3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
gamers$	1817 3174 3229 3242 3244 1994 3277 3607
games	1500 2378
games$	2682 3655 3662
gang$	351 1923 3532 2265 1203
gap$	2970 1843 771 778 2525
gapbetween$	3119
gaps$	2970 2525 2538
gapsbetween$	3119
garden$	94 3634 3670 1264
gardenes$	1264
gardens$	1264
gate	31 2239 3518 949
gate$	2736 64 2774 99 2351
gates$	2736 64 2774 99 3382 2351
gather	1748 1749 3027 3029 3032 3033 3036 1764 1770 1771 1783 1787 3066 3069 1813 439 3131 3187 520 3233 1975 2059 3584 1340
gather$	145 3025 3034 3041 3042 3049 3060 3064 3073 3082 3084 3088 1847 3133 3150 1922 3228 3254 1978 3256 3264 2058 3336 2094 3513 3555 3572 1113
gathered$	3009 1848 3228 2397 2419
gatherering$	1922
gathering$	3026 3047 3051 3090 1841 451 1922 3237 3238 3246 3432 3542 1113
gatherings$	3047 3048 3051 451 3238 3252
gathers$	145 3150 3513 1113
gatherting$	1922
gave$	2694 2782 607
genera	252
general$	1654
get	2795 1521 444 2205 823
get$	2798 193 2874 312 3081 498 1955 578 2077 2094 747 760 807 3505 3543 903 3589 952 1039 1101 1113 1198
gete$	1101
getes$	1101
geting$	578 1101 1113
gets$	193 2874 312 1874 578 747 760 807 2347 952 1039 1101 1113 1198
getting$	193 312 1813 747 760 807 1101 1198 1340
gift$	1537
gifts$	1537
gig	98 1500
gig$	3644
gigs	1500
girl	1527 155 3021 1750 394 1809 1810 1822 1824 1828 453 1878 3156 479 481 1906 1907 546 3248 602 621 2025 638 3343 2067 2068 3346 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 2313 2611 1210 2615 1225 2628 1233
girl$	2804 2806 1556 1557 3301 2044 3597 2329
girlfriend$	1305
girls	35 36 37 53 87 134 1540 150 151 160 277 1679 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 1975 2000 2003 3280 602 2010 659 3343 2067 2068 3346 689 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 2333 946 2380 2386 2439 2611 1210 2615 1225 2628 1233
girls$	1438 1439 1455 1489 88 92 111 112 117 2799 2804 2806 2808 1536 1552 1553 1557 2842 2912 1724 3013 1817 3174 544 3229 3242 3244 3252 1994 3272 3277 3301 3340 3348 732 3443 891 892 3597 3607 3657 2623
giv	432 1246
giv$	271
give	252
give$	1654 258 262 271 294 452 607 748 2214 2215 824 834 882 930 934 1125 1171 1247 1355
giveing$	1171
given	3 2695 1441 2739 2741 1499 107 1571 252 306 1884 680 3493 2395
given$	1405 2718 1447 2741 2745 2776 1509 126 1535 2848 1654 2932 258 262 1708 325 3128 486 2215 3505 2247 3570 2308 2395 1011
gives$	262 271 294 607 834 934 1125 1171 1247 1355
giving$	258 262 271 607 748 2214 2215 934 1125 1247 1355
givs$	271 934
go	2690 2795 1521 211 1836 540 574 594 704 825 841 2254 886 2326
go$	1415 1432 1501 2781 1511 2790 2798 121 145 1571 2874 2923 3004 1783 3080 405 1811 462 1877 489 493 1896 1942 1996 612 631 2042 644 651 2056 2058 674 2077 714 2157 807 842 2315 2350 1045 1229 1283
goal	949
goal$	2351 2579
goalpo	31
goalpost$	64
goalposts$	64
goals$	2351 2579
god$	489
goe	3108
goe$	3015 405 493 2056 2089
goes	2730 2735 211 574 704 825 841 2326
goes$	1415 1432 1501 2781 1511 2790 121 2874 3015 1819 462 493 612 631 2042 644 651 2056 674 2089 807 842 2350 982 1045 1229 1283
going	1425 226 574 825 3584
going$	2702 1628 2917 1715 3046 3069 1801 405 3101 493 807 3609 2444 2508 2531 1229
gone	2730 1525
gone$	1432 1435 2741 2777 1501 2781 2802 2813 3536 2395 994 1045
good	438 2302
good$	2827 2954 1704 1840 3123 3323 2078 2196 2232 3579 1028 1098 1178
gos$	145 489 493 2056
got$	40 760 3608 1039
govern	62
government$	2505
governor$	2755
governors$	2755 1008
gp	1076
gp$	2478 1306
gps	62
gran	1891 3302 3322 648
gran$	1305
grand	1824 1891 3322
grandad$	1305
grandbrother$	1304
grandcarer$	1304
grandcarers$	1304
granddad$	1304 1305
granddaughter$	1304
grandfather$	1304
grandm	2014
grandma$	1305
grandmother$	1304
grandmum$	1304
grandp	2014
grandparent$	1304
grandparents$	1304
grandsister$	1304
grandson$	1304
granma$	1305
granny$	1305
granpa$	1305
grant	2784 993 2402 2431 1277
grant$	49 964
grante	2741 2395
grante$	964
granted$	964
grantes$	964
granting$	964
grants$	964
grass$	1018
gravit	2326
great$	2344
greate	105 1131
greater$	1507 261 300 1722 328 1097 1178
green$	2792 2793 2426 2447
greet	1522 1342
greet$	2799
greete	137
greeted$	1539
greets$	2799
grew	2779 2781 1283
grip$	3290 2186 785 2188
groom	2469 1291
groom$	2835
groomed$	1293
groomer$	1293
groomers$	1293
grooming$	1293
grooms$	1293
ground$	2591 1209
grounding$	1209
grounds$	1209
group	35 36 53 87 2784 116 1540 150 151 1561 160 1563 1564 277 1679 3021 1750 394 3079 3083 1809 1810 1822 3102 3104 1828 3105 3106 3107 3110 3111 3113 3116 1845 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3187 3189 1923 3203 534 3215 3221 546 1954 3248 3249 3251 1975 2003 3280 602 3302 3313 659 3343 2067 2068 3346 2072 3349 689 3378 3380 2142 3426 3431 3442 2166 3444 3450 3463 2187 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 2310 3588 2313 3600 3601 2333 3620 2380 3658 2386 993 2402 2431 2439 2536 2610 2611 1210 2615 1225 2628 1233 1277
group$	1428 1438 1449 1455 2757 2758 1489 88 92 111 112 1518 2799 2806 1552 1553 2838 2840 2841 2842 2912 2983 1724 3013 1754 3034 3043 3048 3052 3053 375 3059 3067 3075 3076 3088 1816 1817 3095 3103 3114 1862 3140 3170 3174 3175 497 3191 3192 1916 3200 3206 528 3229 1960 3238 1962 1964 1965 564 1968 3252 3254 3272 3282 2008 611 3299 3306 3311 3320 3326 3348 3350 672 676 2088 3374 3385 3386 3388 3406 732 2138 737 2140 3420 746 3427 3428 3430 3433 3434 3435 3436 3437 3438 3439 3443 3445 3446 2170 770 3452 774 3454 3455 3456 3458 780 3460 2184 3465 3468 2192 3470 3472 2197 3477 3481 3500 3515 3532 2262 2265 3566 891 892 3578 900 3587 3604 2348 3657 2633
groupactivities$	3419
groupe	1918
groupevenings$	3419
groupi	3069
groups	453 3187 1975 3349 3378 3379 3380 878
groups$	2757 2758 3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 1906 1907 546 1949 548 3229 3238 1962 1964 1965 564 1968 3248 3252 602 3343 2067 2068 3346 3350 3363 3385 3386 3388 3450 3460 3470 2197 3477 3481 2210 3488 2220 2221 3499 3527 2253 852 3540 2266 2278 3587 2313 2611 1210 2615 1225 2628 1233
groupsession$	3419
groupsessions$	3419
groupwork$	3419
grow	2779 2781 833 1283
grow$	2975 2164 1039
growing$	3542
grown$	3608
grows	1283
grows$	1039
growth$	105
guard	33 34 1458 62 1527
guard$	55 57 120 2800 2804
guardian$	1305
guardianship$	2511
guards$	55 57 93 120 2800 2804
guests$	1939
guid	478 483 803 823
guidan	2784 993 2402 2431 1277 1331
guidance$	214 2931 2504
guide	1327
guide$	747 1002
guided	1327
guidel	95
guideline$	96
guidelines$	96
guides	1327
guides$	1002
guidin	1327
guild	3520 3521
gulf$	771 778
gurdwara$	3659
gym	38 66 3520 3521 2402
gym$	997
habit$	2307
had	3 152
had$	1405 2701 40 86 2820 2974 899 998 1029 2433
haircuts$	2649
half	61 3278 638 3349 946 3625 947
half$	1463 90 106 146 1828 3115 3143 1867 475 1878 3166 1905 3211 613 2016 2025 2029 3334 697 2103 3522 875 2279 2285 2291 946 2349 2431 2614
halfs$	3522
hall	38 44 66
hall$	1446 3240 3282 3299 3388 718 3659
halls$	3388
halt	406 914
halt$	753
halv	1283
halved	1549 1566
halved$	2826 2843
halves	453 2072 3349 3379 2103 3380
halves$	3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 1906 1907 546 3248 602 3343 2067 2068 3346 2112 3390 3450 2210 2220 2221 3499 3517 3527 2253 852 2266 2278 2313 2611 1210 2615 1225 2628 1233
hand	1246
hand$	2955 2582 1356
handbook$	2731
handed	2695 2741 1499 107
handed$	2694 1441 2741 2776 1509 2395 1003 1011
handing$	1356
handle	234
handle$	1636 3451
handles$	1636
handou	2784 993 2402 2431 1277
handov	1702
handover$	2979
handovers$	2979
hands$	1356
hang	3108 3233 2293 2294 1340
hang$	1748 3034 3066 3080 3084 3150 520 3256 3572
hangin	1813 2283 3584 1340
hanging$	3027 3036 3069 1794 3090 3101 1852 3131 3246 3560 3609
hangout$	3571
hangs$	3150
happen	1425 2741 2777 2395
happening$	2702
happie	903
happier$	437 2217 816 2441
happy	903
happy$	2050
harass	2834
hard	3543
hard$	385 3112 2547 1193
harder$	385 3112 1193
harm	159 2469 1072
harm$	2835 2474 2526
harmed$	2474
harmfu	2302
harmful$	438 2078 3579 2474
harming$	2474
harms$	2474
harnes	1330
has	714 1096
has$	40 42 1464 1474 82 86 89 91 1496 133 249 2982 315 325 3514 2252 899 1031 2437 1186
hatch	949
hatch$	2351
haunt	2293 2294
haunt$	3571
have	2795 404 476 714 810 1096
have$	42 1464 1474 82 86 89 91 1496 133 249 255 281 292 2982 315 325 343 1806 498 503 529 1940 1973 3505 3514 2252 899 934 1031 2437 1186
haveing$	503
haven$	2946 2988
haves$	503 934
having	404 810
having$	255 315 1795 1806 529 934 2443 1186 1271
havs$	934
he	160 1828 3115 3143 1867 475 1878 3166 1905 3211 613 2016 638 640 3334 2279 2285 2291 2614
he$	2797 1699 2989 1723
head	33 34 1458 2326 3658
head$	2733
headco	17 81 1483
headcount$	2760
heads	2326
heal$	1121
heale$	1121
heales$	1121
healing$	1121
heals$	1121
health	2987 1743 438 791 798 2302
health$	1076
healthier$	3020
healthy$	1840 3579
hear$	2410
heard	2817 1562 2839 3005 2530
heard$	2957 3003 3009 1287
hearing$	3652 3659
hears$	2410
heart$	1650
heater	31
hedge$	64 1018
hedges$	1018
held	3 1441 2735 2739 2741 2777 104 171 172 173 2395 1093
held$	1405 2718 2769 1506 1574 1575 2974 1855 466 480 510 3529 2303
hello	1522
hello$	2799
helmet	31
help	2985 444 478 803 1134 1154 1328
help$	161 2931 275 297 760 987 2539 2556 2590
helped	2021 690
helped$	161 1884
helpfu	2877 2302
helpful$	2827 161 3579 2481
helpin	1134
helping$	275 987
helpline$	30
helplines$	30
helps$	275 760 987
her	1550 3021 1750 394 1809 1810 1822 1828 3115 3116 3117 453 3143 1867 475 1878 3156 479 481 3166 1905 1906 1907 3210 3211 546 3248 602 613 2016 2025 3327 3334 3343 2067 2068 3346 3355 682 3444 3450 2210 2220 2221 3499 2231 3527 2253 852 2266 2273 2278 2279 2285 2291 2313 2456 2611 1210 2614 2615 2624 1225 2628 1233
her$	2713 175 1713 3034 1808 1882 1892 604 2024 2152 2156 2275 2316 2328 1181 2642 2645
here	1571
here$	2789 2848 2849 3541 3565 3586
herself$	3568
hierar	1298
high$	1028 1167
higher	105 1283
higher$	1507 1028 1167
highli	1330
hike$	3645
hikes$	3645
him	1550 3021 1750 394 1809 1810 1822 1828 3115 3116 3117 453 3143 1867 475 1878 3156 479 481 3166 1905 1906 1907 3210 3211 546 3248 602 613 2016 2025 3327 3334 3343 2067 2068 3346 3355 682 3444 3450 2210 2220 2221 3499 3527 2253 852 2266 2273 2278 2279 2285 2291 2313 2456 2611 1210 2614 2615 2624 1225 2628 1233
himself$	3568
hir$	1377
hire	932
hire$	1377
hired	1003 2405
hired$	1377
hires$	1377
hiring$	1377
hirs$	1377
his	2231
his$	2713 175 1713 3034 1808 1882 1892 604 2024 2152 2156 2275 2316 2328 1181 2642 2645
hit$	1001
hits	1450
hits$	2727
hockey	2378
hockey$	3655
hold	2166 823 889 1093 1096
hold$	1457 190 243 1793 3205 531 589 3290 666 3443 2186 785 2188 808 843 2298 897 909 3605 3621 1087 1174 1186 1228 1250 1369
holde$	843
holded$	589 843
holdes$	843
holding$	243 589 843 1087 1174 1186 1250
holds	2735 1465
holds$	1457 2742 190 243 319 589 843 1087 1174 1186 1250 1369
holiday$	647 655
holidays$	647 3393
holidayss$	647
holist	252 1135
holistic$	1654
home	555 3302 641 3361 2101 3378 3379 2103 3380 2131 2239 2268 885 916 3663
home$	2692 2721 2827 3003 3038 3099 3100 446 457 3141 3165 1890 500 1908 1910 1913 3201 1947 1957 3236 1970 3279 3284 616 617 3318 645 2051 3357 814 826 3522 3536 3545 3546 3610 3630 3633 1050 2675
homees$	3630
homes	2081 2086 3378 3380
homes$	2721 3038 3141 3165 1913 3201 3236 1970 3318 3358 3363 3368 3522 3630 3661
hometime$	3408
hometimes$	3408
honest$	2827 2518 2598
hope	1562 2839 2985 1151
hope$	1665 282 2576
hopes	1562 2839 1151
hoping	1151
horizo	1155 2557
host$	2829 1377
hoste$	1377
hosted	2741 2777 2395
hosted$	1377
hostel	2086 2103 3380 3518 885
hostels$	3363
hostes$	1377
hosting$	1377
hosts$	2829 1377
hotline$	69
hotlines$	69
hotspo	1070
hotspot$	2472
hotspots$	2472 2492
hour	2219 2239 2321
hour$	1860 2304 2343
hours	102 2784 993 2402 2431 1277
hours$	54 58 1504 103 2785 1860 2160 2175 2304 2343 1004 2650
hous	476 809 851 889
house	3105 3106 3107 3111 606 641 2101 3378 2103 3380 885
house$	3038 503 1913 3201 2008 616 617 645 666 3522 3610 3614 2348 3670 3671
housed	474 1876 1918
housed$	1877 1886 3317 2070 971
household$	619 2039
households$	619 3315
houseing$	503
houses	2072 3349 2081 2095 3378 3380
houses$	3038 503 1913 3201 3358 3372 3392 3522 3671
housin	606
housing$	2008
how	179
how$	60 83 1581 1597 929 2438 2459 2549 2664
hub	38 44 2402
hub$	1446 65 2988
hubs$	65
huddle$	2265 3617
humili	1302
hung	2354
hung$	3631
hurt	1526 2833 159 2469 1072
hurt$	2803 2835 2837 2470 2474
husband$	1305
hustl	573
hut	2293 2294
hut$	1875 3571 2348
identi	2741 1467 1521 1606 615 2017 898 2395
identification$	2179
identified$	2744 1484 2883 2932 3167 1023 2427 2429 1299 1329
identifies$	1136 1299 1329
identify$	2798 245 1136 1299 1329
identifying$	245 1136 1299 1329
identifys$	245
identity$	2949 2300
if	1977 2257 2258 857 2318 1073
if$	176 200 2884 321 1858 1859 3185 3224 3234 3247 3250 3251 847 2339 2475 1079 2496 2497 1185
imam	33 34 1458
impact$	909 2493
implem	6 2741 240 1642 2395
implementation$	1408
impos	441 849 1216
impossible$	385 3112
improv	2779 105 1131 1134 1283 1327
improv$	1109
improve$	1507 1109 1127
improved$	1507 2951 300 1028 2546
improvement$	94 105 2919 2596
improvements$	94 2919 2596
improves$	1109 1127
improving$	1109 1127
improvs$	1109
in	1608 1622 1638 1999
in$	1446 1454 2742 2743 1482 2771 1497 2778 1504 1507 108 2794 2809 1542 141 1544 144 1551 1555 180 181 2881 2885 1612 1618 2899 1627 2915 2950 2967 1721 361 3099 3100 457 1868 1942 3264 1996 1997 3297 629 713 3407 2208 3489 844 3524 3537 3541 2319 2340 3626 2352 2359 3639 2369 3646 3648 3650 2375 2376 3654 3663 3664 3666 2432 2449 2451 2455 2560 2575 1180 2586 1227 2646 2662 2663 2669 2671 2676 1309
inbox	8
incide	1285
incident$	2810 147 1105
incidents$	2810 147 1105
includ	1571 170 3005 2530
include$	2848 3030 1838
included$	2848 1572 3003 1838 2419
including$	1838
inclus	267 309 1135
inclusion$	1335
inclusive$	1669 2948 1711 2518 2598
increa	2779 2781 105 1096 1134 1283
increas$	1109
increase$	105 1507 300 1109 2587
increased$	1507 261 2951 300 1028 2546
increases$	1109 2587
increasing$	1507 300 1109
increass$	1109
independent$	3577
indivi	2092 741 3558 3559
individual$	739
individually$	3274 3369 3590 2620
indoor	916
indoors$	3099 3100 457 1908
induct	1495 2784 993 2402 2431 1277
inducted$	2772
influe	2987 3171 3461 2585 1327
influence$	1771 3048 1827 1840 531 3290 3426 2186 785 2188 2298 897 909 3605 3621
influenced$	1827
influential$	3594 2622
inform	2714 2716 2765 2784 1630 993 2402 2431 2530 1277 1328
information$	2724 1452 1625 2903 2907 297 2515 2536
informed$	2715 2906 2957 2495 2541 2581
injunc	350 1752 351 1753
injunction$	2251 2605
injunctions$	2251 2605
injur	1285
injure	1072
injured$	2474
input	2784 1730 993 2402 2431 1277 1331
input$	3007
ins$	1504 2881 2369
insepa	2224
inseparable$	3501
inset	2784 993 2402 2431 1277
inside$	3099 3100 2153 3489 3533 3541
insigh	1155 2557
insight$	2515
insist	441
insist$	395
insistd$	395
insists$	395
inspector$	1025
inspectors$	1025
inspire$	1318
inspired$	1318
inspires$	1318
instagram$	414
instal	1441 2741 1466 1499 2395 1003 2405 1342
installation$	94
installed$	2718 2743 2754 2776 1005
instea	3524 2309
instead$	1523 139 1547 1872 727 736 2143 2227 853 861 881 2288 3586 1073
instil	1330
instru	370
instruct$	355 409 553
instructed$	355 381 409 553
instructing$	355 409 553
instructs$	355 409 553
intake	3384
integr	1330
intell	1630
intelligence$	1625 2907 2515
intend	1151
intention$	282
inter$	226
interaction$	1802
intercom$	69
intercoms$	69
intere	898
interest$	2959 2999 3549
interests$	793 2300
interpreter$	70 2805 3668 3671
interpreters$	70
interr	406 914
interrogat$	1141
interrogate$	1141
interrogates$	1141
interrogating$	1141
interrogats$	1141
interrupt$	905
interrupte$	905
interruptes$	905
interrupting$	905
interrupts$	905
interv	2714 2716 2784 993 2402 2431 1154 1277 1330
intervals$	3598
intervention$	2517 2538 2556 2590 1336
interventions$	2538 2590 1336
interview$	1270
interviewed$	2715 1270
interviewing$	1270
interviews$	1270
into	1622 630
into$	2848 2883 1618 2899 1707 1868 3152 1880 1885 627 3344 713 2208 844 2296 2340 2548 2567 1227 2643
intowards$	1880
introd	6 2741 2395 1216
introduce$	1401
introduced$	1401
introduces$	1401
introducing$	1401
introduction$	1408
invest$	1158
investigate$	1147
investigates$	1147
investigating$	1147
investing$	1158
invests$	1158
invit	810
invita	2784 993 2402 2431 1277
invitation$	13 467
invitations$	13 467
invite	1402 1435 2714 2716 2739 2765 1495 404 2269 932 1032
invite$	1806 1838 529 1940 1385
invited$	2679 2712 2772 1838 3546 2434 1385
invites$	1385
inviti	404
inviting$	2948 1806 1838 529 1385
invoice$	1020
invoices$	1020
involv	1730 2530 1327
involvement$	3007
is	1407 171 251
is$	1410 1427 1432 1443 52 1468 89 1496 1501 110 113 130 149 153 165 197 1616 1680 1684 285 2978 2004 2040 668 2079 2147 815 952 960 2374 974 1039 1044 1056 1058
island$	3367
isn$	401
isnot	401
isnot$	1803
isolat	1226
isolate$	1221
isolates$	1221
isolating$	1221
isolation$	342 3145 3284 2629
issue	2913 1331
issue$	1585 1588 2896 2901 2903 2911 1105 2532 2571
issued	1441 2741 1499 107 2395 1003 2405
issued$	2695 2718 2776 1509 126 3128 2422
issues	2536 1331
issues$	1585 2896 2901 1625 2903 2911 1105
it	1550 2839 2913 2456
it$	1416 1579 1585 2896 2912 1835 2379 2448 1056 2571 2637 2642 2644 2656 2665 2670 2678
item$	2424
items$	2424
its$	268 1691 1713 2275 2363 2366 2367 2385 1181 2641 2642 2645 2650 2651 2665 2670 2678
itself$	2559
ivy$	1018
januar	2348
january$	2819 3586
job	885
job$	941 3671 1012 1020
jobs$	941 3671 1012 1020
jog$	1264
joges$	1264
jogs$	1264
join	1429 2706 2739 1494 1773 1793 3080 404 3171 3205 886
join$	1702 3081 1806 1176 1400
joined	2739 2741 2751
joined$	201 226 1633 1730 2530 1135 1176 1400
joinin	404
joining$	2722 1806 1400
joins$	1400
joint	1452 226 1862
joint$	4 2729 1628 3139 2138 737 2140 3420 2144 1098 1177
jointly$	2509
judgem	1331
judgement$	2936 2522
judgemental$	1669 1711
judgme	1331
july	2348
july$	2819 1543 3586
june	2348
june$	2819 1543 3586
junior	2289 3567 2348
just$	3222
keep	2795 1756 377 422 441 442 476 792 809 823 833 848 849 889 908 932 1093 1096
keep$	166 186 203 225 229 230 238 2965 348 1779 382 384 396 1820 1821 420 421 427 469 503 1955 558 561 588 589 666 667 2079 711 834 843 3528 868 3551 1089 1106 1118 1139 1174 1228 1350
keepe$	843
keeped$	561 588 589 843 868
keepes$	843
keepin	441 1093
keeping$	186 203 225 229 230 238 348 382 384 396 420 421 427 469 503 561 588 589 666 667 711 843 868 1089 1106 1118 1228 1350
keepping$	1779
keeps	441 1093
keeps$	166 186 203 225 229 230 238 348 1779 382 384 396 420 421 427 469 1874 503 561 588 589 666 667 2079 711 834 843 3528 868 3551 2347 1089 1106 1118 1174 1228 1350
keepting$	1779 588 711
kept	2741 171 172 173 1606 474 1876 1896 823 2395 1093
kept$	2684 2687 1567 166 1574 1575 2883 238 1641 376 420 421 427 1855 466 1877 480 3173 510 572 666 2070 815 2247 3529 855 2269 868 2303 971 1089 1228
kepted$	868
kepting$	868 1089
kepts$	868 1089
key	2353
key$	3630 3668
keyes$	3630
keys$	97 3630
keyworker$	2761
kick	598
kid	1824
kids	155 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
kids$	1557 3057 1817 3174 3229 3242 3244 1994 3277 3473 3503 3607
kind$	2791 2827 2199 2598
kinder	798 2201
kinder$	2441
kindly$	2570
kiosk	949
kiosk$	2351
kit	31
kit$	97
kitche	38 3632
kitchen$	94
kits$	97
knew$	2820 1036 1057
knife$	1296
knit$	3501
knives	123
knives$	1296
knock	3108
knock$	1275
knocke	2741
knocki	2283
knocking$	3560 3609 1275
knocks$	1275
knot$	3617
know	2795 1562 2839 1856 2530
know$	2965 1712 2991 1911 3505 1036 1057
knowing$	1036 1057
knowle	1155 2557
knowledge$	297 2515
known	137 171 3493
known$	1539 2215
knows	1562 2839
knows$	1911 1036 1057
kpi$	2403
kpis$	2403
label	1302
lad	1824 638
lads	35 53 155 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 1975 2000 2003 3280 602 3343 2067 2068 3346 689 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
lads$	1455 88 2799 1557 1724 1817 3174 3229 3242 3244 3252 1994 3277 732 891 892 3607 2467
laid$	1472 2773
lamp	31 949
lamp$	41 64 99 2351 950 2417
lamps$	41 64 99 2351 950 2417
landin	3302 2103 3380
landlo	33 34 1458 62 3658
landlord$	71 2462 1293
landlords$	1293
lane	3518
lane$	2348
language$	2543 2579
lanyard$	2734
lanyards$	2734 97
lapse$	3448
larger$	1966 3245
last$	2794 1542 527
lasted	2818 140
late	1503 2348 2359
late$	686 3636
later	2219 2268 2348
later$	1895 2099 3545 2496
laugh$	2790 2442
laughs$	2790
launch	2741 2395 1003 2405
laurels$	1018
lawyer$	1308
lcs$	2759
lead	33 34 1458 62 1481 2770 3171 823 845
lead$	63 2758 2761 2829 1644 747 3594 966 2425 1027 2673
leader	33 34 1458 3021 1750 394 1809 1810 1822 1828 3115 453 3143 1867 475 1878 3156 479 481 3166 1905 1906 1907 3211 546 3248 3278 600 602 613 2016 621 2025 640 3328 3334 3343 2067 2068 3346 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 2279 2285 2291 3575 2313 2611 1210 2614 2615 2624 1225 2628 1233 1298
leader$	3594 1025 2622 2623
leaders$	3594 1025 2622 2623
leadership$	3605
leadin	3278 638 2624
leading$	1828 3115 3143 1867 475 1878 3166 1905 3211 613 2016 3334 2279 2285 2291 3594 966 2614
leads	845
leads$	2829 966 2425
leafle	95 2784 993 2402 2431 1277
leaflet$	13 2724 2734 2785 950 3634 2648 1279
leaflets$	13 2734 2785 950 2648
league	3520 3521
learn	474 1876 1901 2254 886 903 3589 1134
learn$	287 1920 3342 709 815
learni	2784 1630 993 2402 2431 1277
learning$	2907 287 2503 1332
learns$	287 815
lease$	972
leases$	972
least$	2746
leav	416 432 1246
leav$	493
leave	2795 441 474 1876 540 1955 555 574 594 704 748 766 817 2254 2268 919
leave$	166 167 1811 493 1942 1957 1996 3298 2058 2150 2168 768 3545
leaves	441 574 594 704 919
leaves$	166 167 493 1996 768
leavin	441 574 2131 748 817
leaving$	166 167 493 2150 768 3573
leavingtime$	3408
leavingtimes$	3408
leavs$	493
led	845
led$	304 1827 2541 2581
left	171 3093 3589
left$	2833 1567 166 167 510 3289 3536 2301 1117
lend	1344
length$	1842
lenient$	2518
lens	1331
lent	1003 2405
lent$	1003
less	533 773
less$	443 492 1935 752 2174 2206 3487 902 1073 1282
lessen	777 782 3464 786 896 1330
lessened$	3576
lesson	66 2784 1845 2055 2072 3349 2085 2101 3378 3421 878 993 2402 2431 1277
lesson$	2785 2787 2828 1860 3269 3374 718 906 941 1279
lessons$	2785 2787 2821 1546 2828 1860 3362 941 2453 2649 2657
let	1522 594 810 859 2269
let$	310 334 1737 1742 1755 1785 1821 3213 1940 540 1973 590 591 592 594 1996 595 596 755 2163 817 3546 876 2281 880 3570 919 2338 978 1265
leted$	334 1737 590 2281 880
leting$	590 876
lets$	310 334 590 591 592 1996 595 596 755 2281 880 978 1265
letted$	1737 590
letter	2784 993 2402 2431 1277
letter$	13 2724 2805 147 2317 2648
letters$	13 147 2317 2648
lettin	810
letting$	310 590 755 876 2338
level$	1502 1028
levels$	1502 1028
levera	1330
liais	2494
liaise	1435
liaise$	1314
liaised$	2712 1436 1314
liaises$	1314
liaising$	1314
liaiso	4 1452 1604
liaison$	1406 2729 2881 2905 1314
librar	33 34 38 1458 3520 3521
library$	3240 3282
licenc	2784 993 2402 2431 1277
licence$	2734 350 3643 972
licences$	2734 3643 972
license$	3643 972
licenses$	3643 972
life	898
life$	789 2300
lift	786 2213
lift$	3376 3490 3614 2353 3668 3670 1239
lifted	3464
lifted$	1239
lifting$	1239
lifts$	3377 3490 3491 3614 3668 3670 1239 2649
light	31 1956
light$	41 64 99 948 2417 1234
lighter$	2441
lighti	31
lighting$	64 99 2529 1234
lights$	41 64 99 948 2417 1234
like	1562 2839
like$	1665 3000 498
liked	137
liked$	2762 1539 2404
likes	1450 1562 2839
likes$	2727
limit	339 347 1756 369 442 585 773 838 896 914
limit$	336 356 428 3118 588 589 590 593 758 912
limite	1853
limited$	3016 3017 3130 480 588 589 590 3576 2303
limiti	347
limiting$	336 588 589 590 758
limits	347
limits$	336 356 428 3118 570 588 589 590 758
limitted$	590
limitting$	336 588 590
line	838 1077
line$	30 2846 2476 2479 2595
lines$	30 2846 1631 2476
linger	3069 3233
linger$	3066
link	1749 2166 1301
link$	216 236 3026 352 3081 751 3443 2179 808 981 2580
linked$	216 236 981
linking$	216 236 981
links	4 2536
links$	1406 216 236 2938 341 3026 352 751 3443 2179 808 981 2523 2580
liquidlogic$	2759
list	95 1521 152
list$	5 1430 59 2798 3634 3642 1071
listen	3005 2530 1328
listen$	182 2925 2442 1199
listened$	3003 1033
listening$	2925 1100 2508 1199
listens$	182 1199
lists	152
lists$	1430 59 1071
lit	1003 2405
lit$	2455
litter$	98
little	533
little$	492 1935
live	2741 474 1876 3302 825 2254 2395
live$	2687 2709 2865 1877 489 1920 3319 3321 643 3342 2070 2089 694
lived$	489
lives$	489 643 2089 694
living$	3342
loaded	1499
loaded$	2776
loaned	1003 2405
lobby$	1103
lobbying$	1103
local$	2895 3144 3168 3179 3190 3292 3293 3294 3295 2019
locality$	3232
lock	31 471 554 855 1342
lock$	64 99 561 1004
locked	577
locked$	2833 561 1979
locker	949
locker$	787 3552 3614 2351
lockers$	787 3614 2351
locking$	561
locks$	64 99 561 1004
lodg	476 809 851 889
lodge$	489 643
lodged	474 1876
lodged$	489
lodges$	489
lodgin	885
log	2784 450 993 2402 2431 1277
log$	59 2759 131
logged	1441 2741 2395 1070
logged$	2718 80 2422 2472
logs	1465 1070
logs$	59 2742 2759 131 2472
loiter	3069
long$	2825 2257 2258 857 2318
longer	2795 1789 391 468 519 539 660 715 853 1033 1073 1283
longer$	1583 332 335 340 353 371 1796 515 516 518 1921 521 1936 536 538 2062 662 2065 2104 2117 2148 812 832 856 895 923 936 938 2435 2475 1206
look	1151
look$	209 232 1644 264 290 323 511 615 792 2529 1146 1184
looked$	2741 171 1606 1146
lookin	1151
looking$	209 264 290 323 1146
looks	1151
looks$	209 264 290 323 1146
loop$	2495
loose$	2235
loosen	764 2176 777 3464 786
loosen$	3453
loosened$	3223 3424 3487
loosens$	3453
looser$	3487
lorries$	1292
lose$	208 2013 748 2164 2272 873
loses$	208 2013 873
losing$	208 2013 873
lost$	2013
lot	3083 3113 3116 1846 3137 3164 3189 3203 534 3215 3221 3483 3484 3485 3486 2210 2212 3502 3506 3511 3512 2238 3516 2277 3582 3583 3588 3600 3601
lot$	3076 3331 3439 3468 3473 3503 3515 3578
lots$	318
loud	3543
louder$	946 3625
loudest$	1828 3115 3143 1867 475 1878 3166 1905 3211 613 2016 3334 2279 2285 2291 3594 2614
lower	2348 1283
lower$	926 1239
lowere$	926
lowered$	1239
loweres$	926
lowering$	926 1239
lowers$	926 1239
loyalties$	751
loyalty$	751 2179 808
lunch	98 1500 1845 2055 2072 3349 2085 2131 3518 3519 2371
lunch$	2073 3362 2370 3648 3670 2649 2657
lunche	1500 3349
lunches$	3362 2657
luncht	608 733 734
lunchtime$	2717 127 3287 3408 2135 3413 1043
lunchtimes$	2717 127 3287 3408 2135 3413 1043
lur	823
lured$	806
mace$	2890 2891
machin	949
machine$	2351
machines$	2351
made	1421 1441 2735 2739 2741 251 2395 994
made$	2698 2718 2773 126 2972 381 698 2396
magistrate$	1308
magistrates$	3652
mail	2784 993 2402 2431 1277
mailbo	8
mailed	1402 2741 2395
mailed$	2679
main	3278 638 2624
mainta	441 848 849 1096 1134 1328
maintain$	1118
maintained$	2951
maintaining$	1118
maintains$	1118
mak	433 444
mak$	796
make	2315
make$	215 251 254 269 1677 298 316 324 409 578 772 796 955 1138 1172 1182
makeed$	409
makeing$	409 578 1172
makes	2735 1465
makes$	2742 215 269 316 324 409 578 772 796 955 1172 1182
making$	215 254 269 298 316 324 772 796 1182
maks$	796
male$	2465 1290
males$	2465 1290
mam$	1305
man	2814
man$	122 2810 3637 1290 1294
manage	33 34 1458 62 1480 1481 232 1677 690 903 2315 3658 1134 1327
manage$	1634 2954 3451 815
managed$	2951 1219
management$	1098
manager$	63 71 2757 2758
managers$	71 93
manages$	815
managi	1134 1327
manner	1601
manner$	2878 2880
many	24 1987
many$	15 1426 2738 1462 1485 1508 2825
map	95 2784 1516 993 2402 2431 1055 1277
map$	30 954 3634 1035
mapped	1441 1070
mapped$	2718 954 2472
mappin	2784 993 2402 2431 1055 1070 1277
mapping$	954 2472 2490
maps$	954 1035
march	575 2348
march$	2819 1543
mark$	14 2457
marked$	14 1056
marks$	14 2457
mash$	2890 2891
masse$	3587
master	2784 993 2402 2431 1277
match	98 1500 2371 2378
match$	655 3644 2370 3648 3655 3656 3659
matche	1500 2378
matches$	2682 3644 3655
mate	2097
mate$	3374
materi	31
mates	3021 1750 394 3083 1809 1810 1822 3102 3104 1828 3113 3116 1846 453 3135 3136 3137 3138 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3442 3450 2200 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
mates$	3019 3052 3053 3057 1817 3174 3229 3242 3244 1994 3277 3374 3406 3473 3477 3503 2230 3508 3509 3607
matter	2913
matter$	1571 1585 2911 2912
matters$	1585 2911
maximi	1330
maximum$	912
may	2348
may$	1543 2858 198 1733 403 2171 3586
mayn$	401
maynot	401
maynot$	1803
mayor$	2505
meal	98 1500 2371
meal$	3634 3644 2370 3648 3668 3670 2657
meals	1500
meals$	3644 3668 3670 2648 2657
mean$	2980
meaningful$	1647 1115 2594
means$	2857 2980
measur	1656
measured$	78
measurements$	1006
measures$	2933 1657
mechanisms$	1657
mediat	2784 993 2402 2431 1277
medic	1076
medic$	2478
meet	1403 2690 104 2795 3015 1748 3029 3032 3033 1764 1770 1773 1783 1787 3066 1793 3080 413 3098 1836 439 3171 520 3205 3233 2059 3584 2494 1340
meet$	2689 2705 1506 1511 2790 145 2923 3025 3034 3041 3042 3049 3060 3064 1788 3073 1797 3077 3082 405 3084 3088 1847 3133 3150 1922 3254 1978 3256 3264 2056 2058 3336 796 3513 3555 3572 975 1001 2410
meete$	405 796
meetering$	1922
meetes$	796
meetin	23 1425 1452 1480 1481 102 2784 1604 1749 3027 1771 3069 1794 3097 3101 439 3131 2226 2283 901 993 2402 2431 1277 1340
meeting$	2702 2729 2757 2758 1504 2785 2881 2890 2891 3014 3026 3035 3036 3043 3046 405 1813 1841 451 1922 3246 2139 3417 2150 3432 796 3560 2293 2294 2304 3609 3659 1279
meetings$	2729 2757 2758 1504 2785 2857 2881 3014 3048 451 2139 3417 2304 3659
meets	2735 1465
meets$	2689 2705 2742 1506 1511 2790 145 3150 2056 796 3513 975 2410
meetting$	1922
meetup$	3047 1841
meetups$	3047 1815
member	35 37 53 62 87 2770 116 1527 134 1540 150 151 160 1564 277 1679 3021 1750 3040 394 3079 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 1975 3261 2000 2003 3280 602 621 2025 638 659 3343 2067 2068 3346 682 2097 697 3442 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2439 2611 1210 2615 1225 2628 1233
member$	2733 2804 2806 3301 2044 3374 2329 2623
members$	0 1 2688 16 20 22 1439 1455 68 1489 88 92 93 1505 111 112 1518 117 2804 2806 1536 1552 1553 1561 2841 2842 1754 3034 1817 3174 3229 1960 3242 3244 3252 1994 3272 3277 3301 3340 732 3443 780 3607 2534 2623
membership$	467 3169 3180 2006 3552 972
memberships$	972
memora	2784 993 2402 2431 1277
men	123 2814 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
men$	122 2810 2912 1817 3174 3229 3242 3244 1994 3277 2289 3607 3637 1290 1294
mend	2389 1342
mend$	3666 1121
mende$	1121
mended	1466 1003 2405
mended$	2743 2754 1005
mendes$	1121
mending$	1121
mends$	1121
mental	3461
mention$	2846 2476
mentions$	2846 2476
mentor	33 34 1458 62 2770 2784 803 993 2402 2431 1277
mentor$	0 1 2688 1413 16 20 22 2711 63 2761 93 1505 2785 1014 2425 1027
mentoring$	2737
mentors$	0 1 2688 1413 16 20 22 2711 63 93 1505 2785 2425
menu$	3662
messag	2784 3015 1773 1793 1801 3080 1813 3101 1836 439 3205 2213 993 2402 2431 1070 1277
message$	1537 138 2831 1797 3635 2503 2528 2579
messages$	1537 138 2831 3014 1812 1944 3490 2472 2503 2528
messaging$	3014 3046 3090 1841 2528
messin	2283
messing$	3560 3609
met	2690 1435 2714 2716 1444 2735 2739 2741 1473 1487 104 690 1032 2530
met$	2705 2712 1436 2726 2750 2764 1493 1506 1848 449 1001 2416 2434
meter	440
meter$	1842 1843
meters$	3045 1843
metre	440
metre$	1842 1843
metres$	3045 1843
midwif	1076
midwife$	2478
might	1719
might$	198 1733 2171
miles	634 3321 3564
miles$	3045 3144 3168 3179 3190 3292 3293 3294 3295 2019 2036 2043 2047
milestone$	85 2403
milestones$	85 2403
mind$	2889 2998 834 2495
mindfu	1606 1686
mindful$	2883 2906 2963
minds$	834
mindse	1155 2557
mingle$	2608
minibu	31 2784 3384 878 993 2402 2431 1277
minibus$	3376 3644 3668 3670
minibuses$	3377
minimi	347 369 773 896 1134 1330
minimised$	2951 3016 3017
minute	2741 1475 2784 2219 2321 993 2395 2402 2431 1277
minutes$	13 2731 2752 132 2106 1006 1007 2565
misbeh	3543
miss$	1826
misses$	1826
missin	1526
missing$	2803 1285
mistak	1302
mitiga	1134 1330
mitigated$	2951
mix	3015 1748 3029 3032 1783 3066 3098 3108 2059 890 1340
mix$	3025 3034 3049 3060 3077 3082 1832 3171 3336 3555 2608
mixing	1749 3027 3069 3097 3101 439 3131 2283 3609 1340
mixing$	3026 3035 3043 1794 1832 1841 3246 3432 3560 2609
mob$	3532
mobile$	2697 51
mobili	1330
mobilised$	2428
mock	2834
model$	2519
models$	2519
module	2784 993 2402 2431 1277
module$	30
modules$	30
moment$	2859 2977 2123
momentum$	2520
mon	2348
monday	608 733 734 2348
monday$	2717 608 3287 733 2135 734 3413 3640 2372 3653
mondays$	2717 3287 2135 3413 3640 2372 3653
money	2943
money$	49
monito	1606 1070 2494
monitor$	2472 1310
monitored$	78 2883 2472 1310
monitoring$	79 2472 1310
monitors$	2472 1310
month$	2733 647
monthly$	2680 969 999
months$	2860 3323 647
mopeds$	1292
more	105 226 252 3005 3227 1131
more$	1507 1510 115 1592 1628 1654 261 1664 266 1671 293 317 318 1722 328 1767 1935 1941 1951 3245 583 1988 1989 3275 3425 798 2201 854 860 1015 1028 2435 2483 1088 2601
mornin	608 2103 3380 733 734 2239 3518 2348
morning$	1492 127 3287 686 3403 2135 3413
mornings$	1492 127 3287 2135 3413
mosaic$	2759
mosque	38 3520 3521
mosque$	3659
most	61 1998
most$	1463 1510 1718 3275 3278 2025 3328
mother	1891 2014 3302 3322 648
mother$	619 1304
mothers$	286 918
motivate$	1319
motivates$	1319
motivating$	1319
mou	2784 993 2402 2431 1277
mounte	2354
mounted$	3631
mov	476 491 575 614 646 2205 841 874 883 884 887 888
mov$	506 636 637 642 1212
move	450 574 623 833 886 2389
move$	1811 3127 462 464 3161 489 503 506 550 552 555 1980 3285 612 2015 3298 624 3304 626 631 636 637 639 2042 642 644 651 666 766 3573 3666 1191 1212 2621 1240 1241
moved	3127 474 1876 2002 623 1003 2405
moved$	1525 1526 2833 3126 462 1877 1886 489 552 3279 612 2015 2023 624 631 636 637 3317 2042 642 651 2060 2070 705 842 2247 3570 3628
moveed$	639
moveing$	503 552 639
moveme	1070
movements$	2472
movered$	639
moves	623
moves$	464 3161 489 503 506 550 552 3285 612 2015 624 3304 631 636 637 639 2042 642 644 651 666 1191 1212 2621 1240 1241
moving	623
moving$	2865 506 550 1980 636 637 642 3573 1212 1240
movred$	636 637
movring$	636 637 1212
movs$	506 636 637 642 1212
much$	1462 2825 835 2344
multi$	1452 226 1135
mum	1891 2014 3302 3322 648
mum$	619 1304
mural$	94 3634
murals$	94
museum	38
music	2378
music$	3655 3662 997
must	2978 2982
must$	241 242 272 1688 403 463 2040 2147 2171
mustn$	401
mustno	401
mustnot$	1803
n$	401
nailed	2354
nailed$	3631
name	2795 1521
name$	1519 118 2798 1539 1375
named	2813 1538
named$	1484 2815 1023 2429 1061
names	2707 1070
names$	1519 118 2472 1375
naming$	3030
nan	1891 2014 3302 3322 648
nan$	1305
nana$	1305
nanny$	1305
narrat	1155 2557
narrow$	1123
narrowing$	1123
narrows$	1123
naturally$	2176
near	3105 3106 3107 3111 2096 2097
near$	1583 1762 3342 3374 3489 2376 2662
nearby$	2662
necess	252
necessary$	1654 2480 2481
need$	2976 2982 1938
needed	2877
needed$	2480 2481
needle	123
needs	2530 2536 1331
needs$	2976 2982 2538
negati	2302
negative$	438 3579
neighb	134
neighbour$	120
neighbourhood$	3148
neighbours$	120 1536
neithe	379
neither$	346 360 1781 522 695 719 2229
nephew	1824
net$	2970
netbal	2378
netball$	3655
networ	23 47 1623
network$	1413 1449 2900 3460 793 3477 3481 2462
networks$	2857 3460 793 3477 3481
never	1789 468 519 539 571 660 715 813 853 1073
never$	335 340 346 353 360 371 386 1796 459 515 516 518 1921 521 522 1936 538 541 560 565 2062 673 675 681 2104 2117 3396 724 783 812 2216 832 856 862 895 923 924 937 938 2475 1206
new	791 798 2201
new$	2754 3109 3178 618 2196 795 797 802 836 1015
newcom	3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
newcomers$	1817 3174 3229 3242 3244 1994 3277 3607
newsle	2784 993 2402 2431 1277
newsletter$	13 2731 1279
newsletters$	13
next	3567
next$	3105 3106 3107 3111 2096 2097 3669 2496
nicer	798 2201
nicer$	2196 797 836
niece	1824
night	2072 3349 3361 3379 2103 3380 2236 2239 3518 3519 878
night$	2717 127 1860 3269 3287 3387 2118 3398 3401 3402 3403 3405 2130 3410 2135 3413 3566 2304 906 2343 1043
nights	3349 3380 1285
nights$	2717 127 1860 3287 3368 2118 3399 3402 3404 3405 2130 3411 2135 3413 2304 2343 1043 2449
no	125 368 861
no$	135 1554 154 299 1745 345 365 379 392 399 400 443 492 3188 512 1927 533 537 562 566 582 586 587 1998 653 663 696 712 721 740 742 2148 756 757 811 813 846 2306 1033 1202
nobody	160 299 3188 696 813
nobody$	2806 1701 360 522 695 2098 2229 1284
nod	1522
nod$	2799
nods$	2799
noisy	3543
non	344 1201
non$	267 309
nonassociation$	2603
noncontact$	1746
none	160 379 696
none$	299 360 1775 1781 3188 522 695 2098 719 2229 1284
nor$	346 1206
normal	1330
normal$	1580 199
norms$	2543
north	3144 3168 3179 3190 3292 3293 3294 3295 2019 2046
not	1523 139 1756 368 1789 401 468 1872 519 539 571 660 715 2143 813 2227 853 1073
not$	124 125 1541 168 169 332 335 340 346 353 1757 360 371 383 386 1796 1803 1805 1825 425 436 459 515 516 517 518 1921 521 522 1936 536 538 541 560 565 656 2062 662 673 675 681 692 2104 2117 3396 719 722 724 735 761 783 812 2216 2228 832 856 3536 861 862 895 913 923 924 936 937 938 2475 1206 1207
note	2784 1570 224 993 2402 2431 1277
note$	59 2845 2846 2847 2516
noted$	80 2419
notes$	59 2752 2757 2846
nothin	533
nothing$	435 533 1935
notice	95 1562 2839 1752 1753 915 949
notice$	99 2925 2999 547 2251 2317 3623 948 950 1004 2616 2617
noticeboard$	2774 2351
noticeboards$	2774
notices$	99 2251 2317 3623 948 950 1004 2616 2617
notifi	2765
novemb	2348
november$	2819
now$	1443 1496 1515 2794 3323 3586 1197
nowhere$	363 1834
nudg	430 478
number	17 95 2814 1814 3492
number$	18 27 30 39 43 2724 46 48 77 1502 3091 1844 1987 814 826 3642
numbers$	2738 97 1502 3091 1844 1987 1013
nurse	33 34 1458 62 2770 1076
nurse$	1413 63 1014 2478 1306
nurtur	267 309 1134 1327
nurturing$	1669 1711
observ	2784 993 2402 2431 1277
obtain	2741 615 2017 2395
obtain$	1113
obtained$	2397 2419
obtaining$	1113
obtains$	1113
occasi	1285
occasion$	1834
occasions$	2160
occup	476
occupi	474 1876
occupy$	834
occur	1602
occur$	2879
occurs$	2879
octobe	2348
october$	2819 1543
of	1460
of$	2685 1426 1445 1461 1477 2798 1533 1541 2824 1565 2848 2887 222 2930 2940 1672 2995 1744 3063 1866 1889 3181 3226 1950 1958 1971 3261 2001 2035 3316 3389 2153 2168 2203 2207 2314 2324 2327 3641 2436 2438 1037 2472 2473 2475 2501 2551 2619
off	1791 3321 2149 2225 2226 3564 916 3663 2405
off$	2681 2693 2764 1780 3068 446 551 1979 3324 2150 2190 3482 3497 3498 2222 2235 3546 3547 3549 2640 2651 2669
offer	2784 252 1702 615 2017 792 884 993 2402 2431 2536 1277 1328
offer$	2711 190 245 1654 271 2979 2996 2214 2517 1367
offere	1402 2714 2716 1441 2741 2765 107 2877 252 1667 306 1709 1884 2395
offere$	271 934
offered$	2679 2718 2745 2769 1509 1606 1654 2932 2944 1708 2986 1837 486 3167 2021 2050 2247 2320 1367
offeres$	271 934
offeri	252
offering$	245 1654 271 2214 934 1367
offers	1465 252
offers$	2711 2742 190 245 1654 271 934 1367
office	33 34 1458 62 2770 1730
officer$	0 1 2688 1413 16 20 22 25 57 63 67 93 1505 120 1014 2417 2425 1295
officers$	0 1 2688 1413 16 20 22 25 57 63 67 93 1505 120 2800 3007 1014 2417 2425 1295
offset	896
often	18
often$	11 1420 1462 2825 2475 2599
old$	3199
older	3278 2010 638 3412 3567 946 3625 2624
older$	123 2814 3021 1750 394 1809 1810 1822 3102 1828 3115 453 3143 1867 475 1878 3156 479 481 3166 1905 1906 1907 3211 546 3248 602 613 2016 3334 2063 3343 2067 2068 3346 697 3450 3457 2210 2220 2221 3499 836 3527 2253 852 2266 2278 2279 2285 2291 2292 3575 2299 2313 946 3625 1059 1063 1064 1065 2611 1210 2614 2615 1225 2628 1233
oldest	3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 1906 1907 546 3248 3278 602 621 2025 638 640 3328 3343 2067 2068 3346 682 697 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 3575 2299 2313 946 3625 2611 1210 2615 2624 1225 2628 1233
oldest$	1828 3115 3143 1867 475 1878 3166 1905 3211 613 2016 3334 3457 2279 2285 2291 946 3625 2614
on	680 2359 2405
on$	1405 2704 2720 1459 2746 2749 1482 2767 1497 114 2802 2803 1565 188 2884 2921 1661 1678 289 2973 1710 2992 3030 1758 1759 1830 3173 1933 1952 3231 1971 3257 3288 3337 680 720 726 3407 2155 2161 3482 2218 844 3541 2311 2352 3636 3646 3647 970 3650 2376 3654 3664 2474 2485 2488 2568 2597 2640 2650 2651 2662 2663 2671 2677
once	3251 2257 857 2310
once$	2680 3259 3262 3264 3271 3533 3587 3654
one	125 3278 638 699 946 3625 2624
one$	90 1492 2784 2806 1599 1701 3034 1775 1781 3064 1828 3115 3121 3143 1867 475 1878 3166 1905 3194 3211 3219 579 1982 581 1992 3270 3273 597 605 613 2016 621 2024 2025 2038 640 3327 3328 3334 3336 682 2092 3369 695 2098 3401 3402 739 741 3437 3452 2229 2249 875 2279 2280 3558 3559 2285 2291 3579 3590 2323 927 928 3611 946 2365 2390 2393 993 2402 2431 1061 2614 2620 2624 2644 2651 1277 1284
ones	3083 3113 3116 1846 3137 3164 3189 3203 534 3215 3221 3483 3484 3485 3486 2210 2212 3502 3506 3511 3512 3516 2277 3582 3583 3588 3600 3601
ones$	1492 1976 3340 3402 3415 2261 2623
ongoin	252
ongoing$	1609 1654 1098 1311
online$	2709
only	456 855
only$	434 445 1934 3222 580 584 1993 3369 3418 858 879 2282 921 2334 2634
onside	1154
onside$	2556
onto$	1482
open	1441 1503 2359
open$	1440 2718 2723 90 2829 218 2908 2909 2917 2918 1670 1686 3636 2455 2508 2591 2598 2673 1358
opened	1441 2741 2395 1003 2405
opened$	1440 2718 2762 2773 126 2974 2404 1358
opening$	218 1248
opens$	1440 2829 218 1358
operat	62 1471 1301
operational$	2709 2748
operator$	71
operators$	71
opinions$	330 1017
opport	2943 2985 2530 2536
opportunities$	1673 296 1894 2538 2539 1149
opportunity$	2870 2939 296 1834 1894 1149
oppos	973
opposing$	2345
opposite$	1881 670 2076 2084 688 710 2113 2189 2240 3530 3531 2336 2345
optici	1076
optician$	2478
optimi	1134 1330
option	2943 2985 2103 3380 2550
option$	2876 2549 1149
options$	2538 2549 1149
orange$	2792
orbit$	2186
order	1433 3024 350 1752 1753 370 563 575 838 850 915
order$	2710 2748 3023 355 395 409 545 547 553 578 2251 2317 3623 1020 2616 2617
orderd$	395
ordere	1433 2741 1491 2395 1003 2405
ordered$	2710 2768 355 381 409 553
ordering$	355 409 553 578
orders	1752 1753
orders$	3023 355 395 409 545 553 578 2251 2317 3623 1020 2616 2617
ordina	33 34 1458 201 240 1642 1327
ordinary$	199
ordinated$	1603
organi	2741 2777 2395
organisations$	1621
organise$	2829 965
organised$	1837 965
organises$	2829 965
organising$	965
other	1623 277 1679 3033 3040 3071 3074 3078 3079 3083 3102 3104 3113 3116 3117 1846 3135 3136 3137 3138 3164 3189 3203 534 3215 3221 2010 2033 3313 3354 3365 3375 2121 3412 2136 3426 3431 3442 3444 3463 791 798 2201 3483 3484 3485 3486 2210 2212 3502 3506 3511 3512 3516 3534 3535 2259 866 867 2270 3548 2274 2276 2277 2284 3575 2299 3582 3583 3588 2312 3595 3600 3601 2333 3616 3620 2348 3625 1205 2610
other$	2861 1615 2895 2900 1647 3013 1754 3034 358 359 3039 3043 1767 3047 3050 3052 3053 3055 3058 3061 3062 3070 3075 3076 1815 3103 3109 1847 3135 3136 3137 3138 3178 1924 535 3219 3273 2010 2012 611 628 2031 2041 3320 2048 3326 3329 2053 3332 2063 3348 670 3365 688 2093 2099 701 2107 3406 3412 3427 3428 3434 3436 3437 3438 3441 2170 3452 3455 3456 3458 3463 3465 2189 2194 2195 2196 795 3475 2211 837 2240 2243 2244 3526 3534 3535 2259 866 867 2270 3548 2274 2276 2284 3562 2292 3577 3588 2312 3595 3612 3616 3620 3625 2607
others	1623 1790 3138 3431 3442
others$	2900 2966 3013 1754 3034 3039 3048 3050 3052 3053 3055 3058 3059 3067 3070 3075 3076 3103 3175 1924 3263 2012 611 3320 3326 3348 3406 3428 3434 3436 3437 2170 3452 3455 3456 3458 3465 3468 3526 870 3550
ought	2978
ought$	2982
our	1571 237
our$	2848 1639 268 1691 1713 3565 2363 1181
out	1642 1852 784 790 916 3663 2405 2550
out$	1408 2692 2718 1469 2775 1509 2844 1568 1569 168 2848 1572 1574 1611 1636 2944 2958 2986 1736 3025 3060 397 3098 3129 1871 1908 1912 1915 3193 1922 1942 1963 1974 1979 1996 3276 3300 3302 2026 625 2033 2058 2102 2149 2162 2165 3453 2177 3482 3497 2222 2225 2235 3513 3536 3541 3545 3546 3547 3560 3564 3571 2341 2364 3666 2396 2413 1050 2510 2572 2639
outcom	2784 993 2402 2431 2536 1277 1331
outcome$	2981
outcomes$	2919 2493
outering$	1922
outing	98 1500 3421
outing$	2682 1922 655 3539 3644
outings$	2682 3417 3539 3644
outlet	2585
outlook$	2959
outrea	2784 1730 993 2402 2431 1277
outreach$	2697 51 2737 3007 2590
outs$	1636
outsid	168 1912 3297 2033 2191 2195 3564 3577
outside$	1497 3475 2376 2521 2662
outsta	1503
outting$	1922
over	3208 3239 2172 2405
over$	3047 3183 1933 3227 556 1967 3245 1995 3391 3448 3449 3489 3490 844 2289 3618 2342 1080 2501 2547 2625
overdu	1503
overla	3066 2059 2248
overlap$	1861 3336 3394 3525 3602
overleaf$	2565
overs$	3047 1815 3490
overse	240 1642 3144 3168 3179 3190 3292 3293 3294 3295 2019 2046 1330
oversi	2530 2536
oversight$	79 2498 2500 1099
overview$	2498
own	240 1642 3524 3558 3559
own$	1573 2853 1577 3159 3199 1959 3284 683 3366 728 3495 2242 2245 3568 907 3599 2460 1169 2620
owner	33 34 1458 3658
owner$	71 1293
owners	1155 2557
owners$	71 1293
ownership$	2999
owns$	1169
pack	2784 3105 3106 3107 3111 1923 2310 993 2402 2431 1277
pack$	2724 3200 3532 3587 3617
packag	1893
package$	3170
paedia	1076
paediatrician$	2478
page	2784 993 2402 2431 1277
page$	30 2866 2867 3642 1002
pages$	30 1002
paid	2741 2395
paid$	1433 1491 962 1003 2422
paint	2389 1342
paint$	3662 3666
painte	1466 1003 2405
painted$	2743 2773 1005
pair	3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 1906 1907 1923 546 3248 602 3343 2067 2068 3346 682 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 2313 2611 1210 2615 1225 2628 1233 1340
pair$	1901 3200 544 3540
paired	1918
paired$	2144
pairin	1340
pairs	453 1976 2260 3558 3559
pairs$	3121 3253 3540 1232
pals	3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
pals$	1817 3174 3229 3242 3244 1994 3277 3503 2230 3508 3607
pan$	2874
panel	23 33 34 47 1458 62 1480 1481 2784 1623 993 2402 2431 1277
panel$	1413 1428 1449 2755 2757 2758 2890 2891 2900 1008
pans$	2874
parade$	3232
paragraph$	2846 2476
paragraphs$	2846 2476
parame	1570 1076
paramedic$	2478
parameters$	2847
parcel	700
parcel$	504
parcele$	504
parceles$	504
parceling$	504
parcelled$	2102
parcels$	504
parent	35 36 37 61 62 2770 134 160 2377 2542
parent$	0 1 2688 16 20 22 2721 93 1505 619 1304
parents$	0 1 2688 16 20 22 1438 1439 2721 1463 68 1479 92 93 1505 1536 2871 1675 286 1699 418 419 619 2039 918 3661 2534 2544 2554 1304
park	38 2913
park$	2912 3232 3240 3262 3282 1243
parked	2730
parked$	1243
parking$	1243
parks	2730
parks$	1243
part	1429 2706 2739 2740 2741 1494 2286 1226
part$	2766 2771 168 1571 2990 3005 3144 3168 3179 3190 1914 3292 3293 3294 3295 2019 2112 3390 3517 3552 3563 3610
partic	1429 2706 1450 1494 1009
participants$	2727 2753
participate$	2771
participates$	2771
participation$	2411 2430
partie	98 1500
partin	1226
partne	4 47 1452 62 2770 1623 226 1702 303 1901 2536 1135
partner$	2753 1305
partners$	0 1 2683 2688 16 20 22 1449 2753 93 1505 1621 2900 227 1705 1114
partnership$	1406 1449 2729 2755 2890 2891 1628 2979 2509
partnerships$	1406
parts$	2112 3390 3517
party	98 1500
party$	655 3644
pass$	224 467 3169 3180 2215 3630 972
passage$	2846 2476
passages$	2846 2476
passed	3493
passed$	2902 2215 1011
passes	31 66
passes$	97 467 3180 3630 972 2648 2657
passing$	2215
passs$	3630
past$	3489
pastor	252
pastoral$	1654
patch	2293 2294
patch$	3571
path	3632
path$	94 702
paths$	702
pathwa	2784 2103 3380 993 2402 2431 1155 2557 2585 1277
pathways$	2857
patient$	2518 2598
patrol	1403 2690 2735 102 2784 1730 993 2402 2431 1277 1344
patrol$	2689 2737 1504 1295
patrols$	2689 2737 1504 3007 1295
pattern$	2307
patterns$	2492
paused	2308
paused$	3585 2362
pay$	1365
paying$	1365
pays$	1365
pcso	62
peace	2009
peace$	3286 3289 3561
peel	823 833
peel$	747 818 820
peele$	818 820
peeled$	2591
peeles$	818 820
peeling$	818 820
peelning$	818 820
peels$	818 820
peer	3426 2193
peer$	3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 1906 1907 546 3248 602 3343 2067 2068 3346 3426 3428 3442 3450 2183 2184 2192 2193 3470 3476 2200 2204 2210 2220 2221 3499 3527 2253 852 2266 2278 2313 2611 1210 2615 1225 2628 1233
peers	3021 1750 394 3083 1809 1810 1822 3104 1828 3113 3116 1846 453 3135 3136 3137 3138 1878 3156 479 481 3164 1906 1907 3189 3203 534 3215 3221 546 3248 602 3343 2067 2068 3346 3442 3450 3463 2200 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3575 3582 3583 3588 2313 3600 3601 2611 1210 2615 1225 2628 1233
peers$	1754 3053 3057 3320 3406 3427 3428 3438 2170 3452 3455 3456 3458 3470 793 3473 3474 3476 3477 3478 3480 3503 2230
pegs$	787
people	61 62 2770 1679 3280
people$	0 1 2688 16 20 22 1438 1439 1455 1463 68 1479 1489 88 92 93 1505 112 1518 117 2796 120 2804 1536 1552 1553 1557 156 2838 2840 2841 1648 2983 1724 1727 1731 3057 1817 3174 3229 1960 3242 3244 3252 1994 3272 3277 732 3443 3473 3476 3607 3657 2461 2466 1066
peoples$	2804
per$	1456 61 3606 2566
percen	61
percent$	1463
percentage$	24
percep	1155 2557
perceptions$	2543
perfor	98 1500 2777
perform$	1263
performance$	3656
performed$	1263
performing$	1263
performs$	1263
period	1845
period$	1860 3362
periodic$	202 1092
periodically$	1092 2496
periods$	1860 3362
permission$	3643
permit	3213
permit$	2855 334 1737 1742 1785 590 2163 876 3643 972 2587
permited$	334 1737 590
permiting$	590 876
permits$	2855 334 590 3643 972 2587
permitted$	1737 1755 1986 590
permitting$	590 876
persistent$	2518
person	62 2770 1527 3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 1906 1907 546 3248 602 621 2025 3343 2067 2068 3346 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 2313 2611 1210 2615 1225 2628 1233
person$	0 1 2688 16 20 22 93 1505 2796 2804 1556 201 1727 3301 2044 2329 2466 1179
persons$	2804
persua	430 444 2021 803
persuaded$	2320
pharma	1076
pharmacist$	2478
phas	914
phas$	513 514
phase$	513 514 738
phases$	513 514 738
phasing$	513 514 738
phass$	513 514
phone	1403 31 121 1793 3127 2353
phone$	97 826 3630 1387
phoned	1402 1435 2714 2716 1444 2741 1473 1032
phoned$	2679 2712 1436 2750 2434
phonees$	3630
phones	354
phones$	97 3630 1387
phoning$	1387
photo$	75 1006
photograph$	75 1006
photographs$	75 1006
photos$	75 1006
physical$	1085
physio	1076
physio$	2478
physiotherapist$	2478
pick	1500 196 2297 932
pick$	232 1643 1644 799 819 828 943 949 2667 1266
picke$	799 828 943
picked$	171 172 1606 474 817 943 1266
pickes$	799 828 943
pickin	196
picking$	799 819 828 943 1266
picks	1500 196
picks$	799 819 828 943 1266
pickting$	943
picky$	829
picnic	98 1500
picnic$	3644 2370 3668
pictur	3144
picture$	75 1537 2822 1579 1588 2515
pictures$	75 1537 1006
pilot$	2
pitch	3520 3521 885 3632
pitch$	94 3522 3614 2348 988 3668 3671
pitched$	988
pitches$	988
pitching$	988
pitchs$	3522
plac	476 491 614 646 809 851 874 883 884 887 889 890 2297 1216
plac$	642 990
place	1451 2741 1466 1467 66 2777 2784 3105 3106 3107 3111 623 993 2395 2402 2431 1277
place$	2702 2728 2743 2744 2796 1523 2859 2932 2934 2946 2958 2988 1834 467 1890 500 3180 503 1914 1940 3262 2006 616 617 624 626 639 642 2051 666 3352 3360 711 718 727 736 2143 3552 881 2288 3571 990 2429 2531 2652
placed	2741 474 1876 1918 623 2395
placed$	462 466 1877 1886 2007 2015 2023 624 631 635 3317 642 3342 2070 705 2247 971 2422
placeed$	639
placeing$	503 639 711
placem	1893 3302 3310 2034 641 2072 3349 2073 2081 3361 2101 3378 2103 3380 885
placement$	3141 3165 1890 3170 500 1913 616 617 624 3304 626 3311 635 3318 645 2051 3385 1224
placements$	3141 3165 1890 1913 616 617 624 3304 626 635 3318 645 2051 3350 3358 3368 3385 1224
placered$	639
places	623 2356
places$	2796 2859 2946 2988 467 1890 3180 503 624 626 639 642 666 3388 711 787 3633 990 2652
placeting$	711
placin	623
placing$	1795 635 642 990
placs$	642 990
placting$	990
plan	2784 1576 1856 2361 993 2402 2431 1151 1277
plan$	2708 2711 2724 85 2829 2850 2853 2854 1579 1588 3638 1024 2496 2565 2571 2579 1279
planned$	2700 1837
planni	1151
planning$	26 2905 2927 2517 2545
plans	1151
plans$	2711 2829 2853 2927 1657 3638 1024 2565
plant	2389 1342
plant$	3666
plante	1003 2405
planted$	2773 1005
play	98 1500 1901 825 886 888
play$	2697 51 94 1511 145 311 1793 3080 404 1832 2058 2064 709 3543 865 976 3656 2442
played	3 2777
played$	1405
player	35 155 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 2025 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
player$	2806
players$	2806 1557 1817 3174 3229 3242 3244 1994 3277 3607 2461
playgr	2072 3349 3361
playin	1801
playing$	311 404 1832 976
plays	1500
plays$	1511 145 311 709 865 976
pledge$	96
plenty$	318
plot$	906
plug$	1123
pluging$	1123
plugs$	1123
podcast$	30 3635 1002
podcasts$	1002
point	1521
point$	41 69 2798 2859 2870 2962 2123 2351
points$	41 69
police	33 34 1458 62 2770 1730
police$	0 1 2688 16 20 22 63 93 1505 2800 3007 336 1295
policeing$	336
polices$	336
policeting$	336
polici	95 2784 1730 993 2402 2431 1277
policing$	3007 1295
policy	95 2784 2361 993 2402 2431 1277
policy$	30 2731 3241 3638 1279
pond$	94
pool	38 66 3520 3521 2378
pool$	3655
poor$	438
pop$	1184
portal$	30
portals$	30
positi	267 309 1743 791 798 2302
position$	2496
positive$	2895 1647 1669 2948 2954 1704 1711 3020 802 3579 1085 1183 2594 2598
possib	2877 2550
possibilities$	1149
possibility$	1834 2549 1149
possible$	2870 1599 2036 2480 2481 1149
post	2784 838 883 884 993 2402 2431 1246 1277
post$	2789 1002 2417 2427 2429
posted	1441 2741 1498 1499 107 2395
posted$	2718 2775 2776 1509 1011
poster	95 2784 993 2402 2431 1277
poster$	99 948 950 3634 2648 1279
posters$	99 948 950 2648
posts$	1002 2417
potent	1155 2557
potential$	1149
power$	547 3290 785 2188 2298 3605 2616 2617
powerful$	3451
powers$	547 2616 2617
practi	33 34 1458 62 2770 1630 1702 903 2536
practicable$	2481
practice$	2907 2927 2966 2979 709 2537
practices$	2682 709
practise$	709
practises$	709
practitioner$	0 1 2688 16 20 22 2761 93 1505 2425
practitioners$	0 1 2688 16 20 22 2753 93 1505 227 2425
pray	2254
prayers$	3659
precinct$	3232
prepared$	2050
presen	2707 2741 2784 1602 1702 1730 993 2395 2402 2431 1277
presence$	2979 3007 1763 2487 2498 2499
present$	2879 3360 3565 2518 2598 1268 2673
presented$	1268
presenting$	1268
presents$	2879 1268
presse	2021
pressure$	3461 2298
preven	339 347 349 1756 367 368 377 406 422 426 1853 542 853 908 935 1134 1328 1331
prevent$	348 1779 411 1820 1821 558 863 1124
prevented$	3016 3017 390 3130 524 3223 3424
preventing$	348 411 863 1124
preventping$	1779 863
prevents$	348 1779 411 863 1124
preventting$	1779
prey	159 2469
prey$	2837
price	2361
price$	3638 3642
priced	1433
priced$	2710
primar	3302
print	1246 1342
printe	1441 2741 1498 2395 1003 2405
printed$	2694 2718 2775 1005
priori	2530 1134 1297 1330 1331
priorities$	2919
prioritise$	1156
prioritised$	2951
prioritises$	1156
prioritising$	1156
priority$	1660 2527
pris	823
prise$	666 747 760
pro	1743 791 798
proact	201 1686 1135 1154
proactive$	1603 2963 2518 2556
proactively$	2556
proble	2913
problem$	2911 2571
problematis$	1141
problematise$	1141
problematises$	1141
problematising$	1141
problematiss$	1141
problems$	2911
proced	2784 993 2402 2431 1277
procedures$	2857
proces	2784 993 2402 2431 1277
processes$	2857 1657
procur	1433 1491
procured$	2710 2768 2428
produc	6 2741 1465 3384 2395
produces$	2742
production$	1408
productive$	2594
profes	47 62 2770 1623 303
professional$	0 1 2688 16 20 22 2761 93 1505 1659 1027 1084
professionals$	0 1 2683 2688 16 20 22 1449 2753 93 1505 1621 2900 227 1648 1705 1114
profil	1814 1070
profile$	3091 2472 2498 2532
profiled$	2472
profiles$	3091 2472
profiling$	2472
profit	2469
progra	2784 1893 2101 3378 2103 3380 993 2402 2431 1277
programme$	2691 2711 2756 3170 906 997 1024
programmes$	2711 1024
progre	1487 1606 240 1642 1643 1644 1667 1709 3589 2562
progress$	2856 2920 2921 2938 1021 2496 2596 1329
progressed$	2764 2883 2944 2986 1329
progresses$	2856 1329
progressing$	1329
progresss$	2856
prohib	347 349 367 426
prohibit$	348 750 3528
prohibitding$	750
prohibited$	3016 3017 390 750
prohibiting$	750
prohibition$	428
prohibits$	750 3528
projec	3379
project$	2 26 2711 2756 94 3165 1890 3299 655 3385 906 997 1024
projects$	2711 3165 3385 1024
prolon	848 849
promise$	381 395
promised$	2700 395
promises$	381 395
promot	887 888 1134
promot$	1109
promote$	1109 1325
promoted$	2951 1325
promotes$	1109 1325
promoting$	1109 1325
promots$	1109
promptly$	2868 2907
proper$	1580 3123 2185 2232
propor	1154
proportion$	24
proportionate$	1115 2556
proportionately$	2556
propos	2361
proposal$	3638
proposals$	3638
prosocial$	3020
prospectus$	2731
protec	1134 1328
protected$	2951
protection$	350
protective$	2536
protoc	2784 993 2402 2431 1277
protocol$	1279
provid	1441 2741 1465 1467 1472 1499 107 252 792 2395 1096 1327
provid$	271
provide$	190 250 1654 271 1366
provided$	2718 2744 2745 2749 2776 1509 1654 2932 306 1366
provider$	71 3372 1026
providers$	71 3372 1026
provides$	2742 190 250 1654 271 1366
providing$	250 1654 271 1366
provids$	271
provis	6 2784 2892 2924 2943 1730 1893 3302 2101 3378 993 2402 2431 2536 1277
provision$	1408 3007 1890 3170 616 617 3318 2538 2539 2590
provisions$	3318
pru$	3318
pruned$	2420
psychi	1076
psychiatrist$	2478 1306
psycho	1076
psychologist$	2478 1306
public	6 1344
publication$	1408
publis	2741 1498 2395 1344
published$	2775
pull	460 2205 823 833
pull$	531 3290 666 674 747 775 2186 785 2188 806 808 2298 897 3621 1112
pulle$	775
pulled$	806
pullen$	775
pulles$	775
pulling$	674 775 806 1112
pulls$	674 775 1112
pupil	1527 155 3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 1906 1907 546 3248 602 2025 638 3343 2067 2068 3346 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 2313 2611 1210 2615 1225 2628 1233
pupil$	2804 2806 1556 1557
pupils	151 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3569 3582 3583 3588 2313 3600 3601 2330 946 2386 2611 1210 2615 1225 2628 1233
pupils$	1479 112 117 2804 2806 1553 1557 1817 3174 3229 3242 3244 1994 3277 3607 2461
purcha	1433 2741 1491 2395 1003 2405
purchased$	2710 2768
purpose$	2949 3207 2579
purposeful$	2594
push	430 888
push$	1111 1166
pushes$	1111
pushing$	2508 1111
put	441 474 1876 476 491 1918 614 646 809 841 851 874 883 884 887 888 889 890 2297 1216
put$	3 1441 2741 1466 2751 1498 1499 2777 2833 255 1681 466 1877 503 1940 2070 698 705 711 842 2247 2354 971 990 2395 1349
pute$	990
putes$	990
puting$	503 711 990
puts	441
puts$	503 711 990 1349
puttin	441
putting$	255 1795 711 990 1349
qualification$	2734
qualifications$	2734
qualit	2536
quarte	3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
quarterly$	999
quartet$	1817 3174 3229 3242 3244 1994 3277 3607
questi	2784 429 993 2402 2431 1277
questioned$	3128
quicke	1283
quicker$	2593
quickly$	2868 2593
quiet$	3096 2455
quieter$	1828 3115 437 3143 1867 475 1878 3166 1905 3211 613 2016 3334 836 2279 2285 2291 946 3625 2441 2614
quit	416 452 1955 930
quit$	1854 754 2332
quiting$	754
quits$	1854 754
races$	3622
racism	1302
racist	1302
radar$	2968 2495
railca	2353
railcard$	3630
railcardes$	3630
railcards$	3630
raise	224 232
raise$	1634 1110 1130 1348
raised$	126 2902 2422 1130 2546
raises$	1130 1348
raising$	2519 1130
ramp	31 1956 3632
ramp$	94 576
ran	2735
ran$	2694 2399
rang	2690 1032
rang$	1436 2416 2434
range$	805
rappor	2536
rarer$	2441
rate	2795
rate$	1502 1028 1280
rated$	1280
rates$	1502 1028 1280
rather$	1523 1547 1872 727 736 2143 2227 853 861 881 2288 1073
ratifi	2741 2395
ration	773
re	1788 1870 1055
re$	1813
reach	1521 1793 3205
reach$	2798 1799 2186 805 1001 1108 1278
reache	1402 2739
reached$	2679 2722 1001 1278
reaches$	1108 1278
reaching$	1108
react$	1191
reacts$	1191
read	1402 2725 2741 2395
read$	2679 2687 2701 2762 1498 187 1390
reading$	187 1390
readmit$	3147
reads$	187 1390
ready$	2773 2050
real$	3123 2185 2232
rearra	1003 2405
reason$	2805 1834
reassu	1327 1331
reassurance$	2931
reassuring$	1085
rebuild$	1121 1175
rebuilde$	1121
rebuildes$	1121
rebuilding$	1121 1175
rebuilds$	1121 1175
receiv	2739 2740 2741 252 2395
receive$	1654 2410
received$	2701 40 2397
receives$	2410
recogn	137 1677 1134 1327
recognise$	2954
recognised$	1539
recommendations$	2919
record	2741 1465 1475 1480 2784 1571 170 171 172 173 1576 1623 224 450 993 2395 2402 2431 1277
record$	59 2752 2757 2759 131 2850 2851 2853 2854 956 2409
recorded$	80 2848 1572 1574 1575 956 2419
recording$	956
records$	59 2742 2752 2757 2759 131 2853 2900 956 2409
recove	1283
recrui	1402 1441 2741 159 932 2395 1003 2405
recruit$	1377
recruite$	1377
recruited$	2679 2718 2427 1377
recruites$	1377
recruiting$	1377
recruits$	1377
red$	2792
redecorated$	2773
redesi	1003 2405
redire	483
redraf	1342
redraw	1003 2405
reduc	369 442 585 773 777 782 786 896 914 1283
reduc$	926
reduce	347 1853 3464 1134 1327
reduce$	758 926 1124
reduced$	2951 3016 3017 3130 3576 902
reduceing$	758 1124
reduces$	758 926 1124
reduci	347 1327
reducing$	926
reducs$	926
reduction$	101
refer	476
refere	2564
reference$	2846 2476
references$	2846 2476
referr	1402 2739 2765 102 2784 211 474 1876 993 2402 2431 1277
referral$	19 2780 1504 147 213 3634 1012 2558
referrals$	19 2780 1504 147 213 1012 2558
referred$	2679 2722 2412
reflec	1677 1135
reflect$	2954 1086 2516
reflected$	2419
reflecting$	1086
reflects$	1086
reform$	3065
refrain$	930
refres	2784 993 2402 2431 1277
refunds$	2649
refurbished$	2773
refurbishment$	94
refus	407 426 455 468 530 539 542 563 571 855 869 2271
refus$	964
refuse	368 2269
refuse$	964
refused$	1532 572 3546 964
refuses$	964
refusing$	964
refuss$	964
regain$	1175
regaining$	1175
regains$	1175
regard$	1660
region	3144 3168 3179 3190 3292 3293 3294 3295 2019 3310
regist	2703 28 1441 2725 1480 2784 883 884 993 2402 2431 1277
register$	1430 59 2757 639 3604 2415
registered$	2718 639 2412
registering$	639
registerred$	639
registers$	1430 59 2757 639
regrou	1788
regroup$	3065
regular$	199 202 1609 3199 1028 1092 1097 1098
regularity$	10
regularly$	1092 2496
rehear	98 1500 1571
rehearsal$	2682 3645
rehearsals$	2682 3645
rehearse$	709
rehearsed$	2848
rehearses$	709
rehous	474 1876 476 614 623
rehous$	636 637 1212
rehouse$	622 636 637 1212
rehoused$	1877 1886 2015 2023 622 636 637 3317 2070
rehouses$	622 636 637 1212
rehousing$	464 599 622 624 636 637 1212
rehousred$	636 637
rehousring$	636 637 1212
rehouss$	636 637 1212
reimpo	848 849
reinfo	1330
reinst	848 1003 2405
reject$	964
rejecte$	964
rejected$	964
rejectes$	964
rejecting$	964
rejects$	964
relati	4 2987 1749 1891 2014 3302 3322 648 2146 2166 2536 1135 1331
relations$	2580
relationship$	1406 2981 341 3026 1946 3443 2523
relationships$	1406 2938 341 3026 3443 793 2523
relatives$	3488 2461 1305
releas	460 540 704 817 859 919
releas$	911
release$	911
released$	1942
releases$	911
releasing$	911
releass$	911
releasting$	911
relentless$	2518
releva	1571 252
relevant$	2848 1580 2865 1615 2895 1654 2480 2481
reliance$	759 2179
reloca	614 623
relocat$	636 637 1212
relocate$	2015 3298 622 631 636 637 1212
relocated$	2015 2023 622 631 636 637 3317
relocates$	2015 622 631 636 637 1212
relocating$	622 636 637 3573 1212
relocation$	464 3161 599 624
relocatred$	636 637
relocatring$	636 637 1212
relocats$	636 637 1212
remain	171 284 1896 3412 3553 1093
remain$	149 225 1629 1641 1680 384 3173 2079 3551 1089 1139 1228
remaining$	384 3135 3136 3137 3138 2010 2136 3534 3535 2259 866 867 2270 3548 2274 2276 2284 3588 2312 3595 3616 3620 3625 1089
remains$	149 225 1641 1680 384 2079 1089 1228
rememb	1562 2839
remember$	2516
remind	1435 444
remind$	1326
reminded$	2712 1326
reminder$	13
reminders$	13
reminding$	1326
reminds$	1326
remote$	2043
remov	415 416 460 471 490 554 575 598 609 782 790 823 896 1074 1220
remov$	412 775 925 926
removal$	487 599
remove	1466 3093 3255 577 2002 784 872 3570 1003 2405
remove$	412 603 747 775 925 926 1353
removed$	2743 412 3128 1869 1979 3279 603 3283 3317 3576 925 1353
removen$	775
removes$	412 603 775 925 926 1353
removing$	412 603 747 775 925 926 1353
removping$	925
removs$	412 775 925 926
removting$	925
renew	848 849
renew$	893
renewe	1896
renewe$	893
renewed$	3173 3651
renewes$	893
renewing$	893
renews$	893
reopen	1342
repainted$	3628
repair	1466 1003 2405 1342
repair$	94 1121 2558
repaire$	1121
repaired$	2743 2754 1005
repaires$	1121
repairing$	1121
repairs$	94 1121 2558
repeat	1571 170
repeat$	2848
repeated$	2848 1572
replac	1466 2143 1003 2405 1231
replace$	1236 1242
replaced$	2743 3416 3628
replaces$	1236
replacing$	1236
replie	1435 1442 1450 2741
replied$	2712
replies$	2719 2727
reply	1442 2725
reply$	2719
report	1403 1465 1480 2784 2795 152 1570 1571 170 224 3127 450 993 2402 2431 1277
report$	2689 2705 76 2757 131 138 147 2845 2847 1279 1280
reported$	2848 1572 2902 3126 2419 2423
reports$	2689 2705 2742 76 2757 131 138 147
represented$	1687
reques	615 2017 1216
request$	1537 3209
requested$	3167 2397
requests$	1537 3209
requir	2877 1752 370
require$	355 395 409 553 578
required$	381 395 2480 2481
requireed$	355 409 553
requireing$	355 409 553 578
requires$	355 395 409 553 578
researcher$	1025
researchers$	1025
resent	1562 2839
reserv	3615 1344
reset$	1121
resete$	1121
resetes$	1121
reseting$	1121
resets$	1121
reside	98 1500 2784 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 993 2402 2431 2611 1210 2615 1225 2628 1233 1277
resident$	2806
residential$	1864 488 649 655 1224
residents$	120 2806 1817 3174 3229 3242 3244 1994 3277 3607 2461
resili	2536 1331
resolv	234
resolve$	1636
resolves$	1636
resour	2784 1730 993 2402 2431 1277
resource$	1578
resources$	1578 297 3007 2538 2590 2599
respec	2987 1134 1154 1303 1328
respect$	2570 2577
respected$	2951 3003 3009
respectful$	2827 2518 2556
respectfully$	2556 2570
respit	2009
respite$	3286 765
respon	1442 2725 1450 2739 2740 2741 1686 1134 2536 1155 2557
respond$	232 1329
responding$	1329
responds$	1329
response$	2719 2919 2517 2537 1329
responses$	2727 1329
responsibility$	2916 2999 1117
responsive$	2963
rest	1790 3079 3083 3102 3104 3113 3116 1846 3135 3136 3137 3138 3164 3189 3203 534 1937 3215 3221 2009 2010 3313 3354 3365 3412 2136 3426 3431 3463 3483 3484 3485 3486 2210 2212 3502 3506 3511 3512 3516 3534 3535 2259 866 867 2270 3548 2274 2276 2277 2284 3575 2299 3582 3583 3588 2312 3595 3600 3601 2333 3616 3620 3625 2610
rest$	1754 3034 3039 3050 3052 3053 3059 3067 3070 3075 3076 3083 3103 3113 3116 1846 3137 3164 3189 3203 534 3214 3215 3221 3286 2012 3320 3326 3348 3406 3428 3437 3442 765 3452 3455 3456 3458 3483 3484 3485 3486 2210 2212 3502 3506 3511 3512 3516 3526 870 3550 2277 3561 3582 3583 3588 3600 3601
rested	2308
rested$	3585
restor	1135
restor$	1121
restore$	1121
restores$	1121
restoring$	1121
restors$	1121
restri	339 347 369 426 442 1853 490 585 773 838 914
restrict$	336 588 589 590 758 843
restricte$	843
restricted$	3016 3017 390 3130 480 588 589 590 843 2303
restrictes$	843
restricting$	336 588 589 590 758 843
restriction$	428 3118
restrictions$	428 3118
restricts$	336 588 589 590 758 843
restrictted$	590
restrictting$	336 588 590
resurfaced$	2773
resurfacing$	94
retain	848 1096
retain$	1161
retaining$	1161
retains$	1161
return	2725 2739 2740 211 2326
return$	212 506 508 568 807 2401
returne$	506 508
returned$	212
returnes$	506 508
returning$	506 508 568 807
returns$	212 506 508 568 807 2401
retwee	1450
retweets$	2727
reunit	1788
reunite$	3065
review	2741 1465 2784 1606 993 2395 2402 2431 2494 1277 1328
review$	79 2780 2886 2495 1094
reviewed$	78 2883 2423 1094
reviewing$	1094
reviews$	2742 79 2780 1094
revise	2741 2395
revok	490
revok$	501 964
revoke	872
revoke$	501 964
revoked$	964
revokes$	501 964
revoking$	501 964
revoks$	501 964
rewrit	1003 2405 1344
rid$	805
ride	98 1500 825 2254
ride$	1511 2077 3645
riders	3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
riders$	1817 3174 3229 3242 3244 1994 3277 3607
rides	1500
rides$	1511 3645
rift$	2523
rifts$	2523
right$	2791 1580 2954 3123
rights	1303
rights$	1179
ring	1403 2690 2795 1521 121 1773 1793 3080 3127 3205 845 3575
ring$	2798 145 1387
ringing$	3035 1387
ringle	1828 3115 3143 1867 475 1878 3166 1905 3211 3278 600 613 2016 2025 3328 3334 2279 2285 2291 2614 2624 1298
ringleader$	3594 2622 2623
ringleaders$	3594 2622 2623
ringri	1828 3115 3143 1867 475 1878 3166 1905 3211 613 2016 3334 2279 2285 2291 2614
rings$	145 1387
rink	38 3520 3521
rip	554
ripped$	577
rise	2779 2781 1283
rise$	105
risen	2781
rises	2779 2781 1283
rising	2779 2781 1283
risk	2987 2536 1331
risk$	2896 2901 2911 2489 2496 1105
risks	1331
risks$	2896 2901 2911 2489 1105
risky	2987
ritual$	2307
rival	1291
river$	3563
road	3361 2239
road$	3370 3522
roads$	3522
robbed	1526 2834 159 1072
robbed$	2803 2474
robber	1285
robberies$	163 1296
robbery$	163 1296
robs	2834
robust	201 2530 1135 1154
robust$	1603 1098 1115 2556
robustly$	2868 2556
role	2585
role$	1117
roll	6
roll$	240 2415
rolled$	2741 2395
rollout$	1408
room	38 44 66 3105 3106 3107 3111 1937 3302 2072 3349 2103 3380 2239 3518 2268 885 3632
room$	1446 65 94 296 3038 1875 1894 3201 3214 3352 2087 3374 3387 3388 718 3466 3517 3522 3545 906 3591 3613 3614 2348 3634 3636 3642
rooms	3349 3380 878
rooms$	65 3038 3201 2087 3368 3388 3466 3517 3522 3613 3614
root$	1155
rose	2779 2781 1283
roster	1918 883 2297
rota	23 2784 3384 883 993 2402 2431 1277
rota$	30 2736 3604 3634 3642 3670 1004 1007
rotas$	30 1004
round	3081 3208
round$	2692 185 3025 3489 3560 941 2413 2586
rounde	2378
rounders$	3655
route	3361 2239 3518 2356
route$	3165 2080 3370 3385 2356 3633 3642
routes$	2857 3165 2080 3382 3385
routin	1070
routine$	2307 1092
routinely$	1092
routines$	2472
row	3669
row$	147 1843 2112 3390
rowdy	3543
rows$	147 1843 2112 3390
rugby	2378
rugby$	3655
rule	95 3024 2361
rule$	96 3023 356 357 395 428 3241 593 2251 3638 3642 1004
rulebetween$	3119
ruled$	1567 395
rules$	96 3023 395 2251 3638 1004
rulesbetween$	3119
run	1441 2741 2326 2395
run$	2694 2718 2769 2829 2837 190 1837 1930 3645 3670 2399 2673 1370
rung	1402 2690 1435 2714 2716 1444 2741 1473 104 2813 3127 1032
rung$	2679 2712 2750 1506 2434
runnin	1425
running$	2686 2702 2709 1370
runs	2735 1465 2326
runs$	2742 2829 190 3645 2399 1370
s$	175 1639 1760 1761 1771 414 3105 3106 3107 3111 3139 1892 1903 1932 534 604 611 2024 3565 2328 2607
s20$	2627
s34$	1215
s35$	1215
safe	267 2987 309 3005 2356 2530 2536 1303
safe$	2791 2827 1669 2954 2956 2957 1711 3003 3633 2458
safegu	1134 1303 1328
safeguarded$	2951
safely	1033
safely$	2435 2452
safer	309 3005 2201 1033
safer$	2954 2956 2957 1711 3003 437 2217 816 2435 2540
safety	2987 2530 2536
safety$	2949 1143
said	1562 2839 170
said$	2700 2807 1572 1280
sales$	129
same	1862 3251 699 2120
same$	2789 1589 1590 3072 3105 3106 3107 3111 3139 3194 3195 3197 3217 3251 2075 3360 2097 2120 3397 3400 2124 2126 2128 2133 2137 3437 3533 3574
sample$	2421
samples$	2421
sancti	1297
sat	2690 474 1876 2348
sat$	1435 2070 705
satisfy$	1157
saturd	608 733 734 2348
saturday$	2717 608 3287 733 2135 734 3413 3640 2372 3653
saturdays$	2717 3287 2135 3413 3640 2372 3653
saved$	80
saw	1562 2839
saw$	2694 2762 2416
say	2795 1521 1562 2839 1856
say$	118 2798 2807 2941 525 904 2442 1280
saying$	525 904 1280
says	1562 2839
says$	118 2807 525 904 1280
sbetween$	3119
scale$	1159
scales$	1159
scaling$	1159
scatte	1899 1900 2060 2061 890 939 1226
scatter$	3176 504
scattere$	504
scattered$	3177 3337 3338 2341
scatteres$	504
scattering$	504
scatters$	3176 504
schedu	2741 1918 2395
schedule$	2426
scheme	2784 993 2402 2431 1277
scheme$	30 2756 3385 997
schemes$	30 3385
school	33 34 38 1458 62 2770 2832 1863 1893 606 3302 3310 2034 641 2072 3349 2073 3361 2086 2095 2101 3378 3379 2103 3380 2239 3518 885 3658
school$	0 1 2688 16 20 22 2721 63 72 93 1505 2821 1546 2828 3140 3141 3165 1890 3170 500 1913 3282 2008 616 617 3304 626 3305 3306 3309 3311 3312 3318 2052 3330 3372 3385 814 826 3536 3610 3659 2453 2534 2665
schoolchildren$	3242
schooled$	2007
schools$	0 1 2688 16 20 22 2721 72 93 1505 3141 3165 1890 1913 616 617 3318 3350 3363 3368 3372 3385
scope	1570 1571
scope$	2847 2848 1894 1148 1149
scopes$	1148
scoping$	1148
score	2795
score$	1280
scores$	1280
scrap	945
scrap$	472
scrape$	472
scrapes$	472
scrapped$	2362
scrapping$	472
scraps$	472
screen	98 1500 2784 993 2402 2431 1277
screenshot$	75
screenshots$	75
screwe	2354
screwed$	3631
seal	471
search	1526 2833
search$	264 1300
searched$	2803
searches$	147 1300
seat	31 476 1956 809 851 889 890 2293 2294 2297
seat$	1843 503 1940 576 666 694 711 787 3552 3571 3591 3614 3634 3662 990 1394
seate$	990
seated	474 1876 1918
seated$	466 1877 2070 694 705 971 1394
seates$	990
seatin	1956
seating$	64 1795 503 666 711 3540 990 1394
seats$	64 1843 3165 503 576 666 694 711 787 3571 3614 3662 990 2652 1394
seatting$	711 990
second	3302 3412 2348
second$	3625
section20$	2627
section34$	1215
section35$	1215
secur	615 2017
secure	1451 2741 2395
secure$	1864 488 649
secured$	2728 3167
security$	2800 2949
see	1403 2795 1562 2839 3015 3033 1773 1783 3066 1793 3080 404 3098 3108 1836 3171 3205
see$	195 2942 3006 3029 3032 3034 1764 3049 3060 1787 1797 1806 498 499 1940 2059 804 984 1163
seee$	499
seees$	499
seeing	3027 1794 404 3097 3101 2226 2283 3584
seeing$	195 3029 3035 3043 3046 3069 1806 3131 498 499 3246 2150 2164 804 3560
seek	615 2017 792 849 1151 1216
seek$	260 796 1102 1113
seeke$	796
seekes$	796
seekin	1151
seeking$	796 1102 1113
seeks	1151
seeks$	796 1102 1113
seen	1402 2714 2716 2739 2741 1473 2765 104 1748 1783 1852 540 594 690
seen$	2679 2701 2722 2750 1506 2801 3025 3060 1848 447 448 449 3129 1942 3228 1996
sees$	804 984
seize	1297
seized	1003 2405 1297
seizes	1297
seizur	1297
select	2297
select$	799 943
selecte$	799 943
selected$	943 2427
selectes$	799 943
selecting$	799 943
selective$	829
selects$	799 943
selectting$	943
self$	2300 2536 1155
sell	159 2469
sell$	2835
seller	123 2814 1291
seller$	122 3637 1293
sellers$	122 3637 2461 1293
selling$	2444 2468 2470
sells$	2470
semina	2784 993 2402 2431 1277
send	450 470 476 483 575 614 623 817 838 841 851 859 874 883 884 888 1246
send$	503 506 508 545 568 639 642 674 834 868 1386
sende$	506 508 642
sended$	639 642 868
sendes$	506 508 642
sending$	503 506 508 568 639 642 868 1386
sendred$	639
sends	2735 1465
sends$	2742 503 506 508 545 568 639 642 674 834 868 1386
senior	2289 3567 2348
senior$	1098
sense$	270 898 2515
sensit	201 1686 1154
sensitive$	1603 2906 2963 2556
sensitively$	2868 2556
sent	2695 1421 1441 2735 2739 2741 1499 107 1526 3127 474 1876 540 623 838 841 859 883 884 2395 1344
sent$	2698 2718 2776 1509 2803 126 2833 3126 462 1877 1886 1942 2002 2007 612 2015 2023 631 3317 2042 642 644 651 674 698 817 842 2247 3536 2269 868 919 1011
sente$	642
sented$	642 868
sentence$	2846 2476
sentences$	2846 2476
sentes$	642
senting$	642 868
sents$	642 868
separa	3127 450 1900 2060 2061 2092 700 798 3494 3558 3559 1226
separate$	374 1864 3153 3154 3155 477 3157 3160 3162 3163 485 1888 2041 2048 670 671 2076 678 679 2082 2084 683 685 2091 2093 693 2099 2100 701 2105 2107 2108 2110 2111 710 2113 2115 2116 716 2122 2125 2127 728 729 2132 2134 776 2189 795 2211 837 2240 2241 3523 3530 3531 3577 3596 2336 2345 2612 2630
separated$	374 3126 3177 3337 3338 2102 2630
separately$	3274 3366 3369 3590 1341
separates$	374
separating$	374
separation$	487 1226
septem	2348
september$	2819 1543 3586
sergea	33 34 1458 62 2770
sergeant$	1413 71 1295
serv$	911
serve	2254 2389
serve$	1973 2281 880 911 3666 1357
served	2777 2269
served$	126 1930 3533 3537 3546
serveed$	2281 880
server	414 3520 3521
server$	1816 3094 417
serves$	2281 880 911 1357
servic	33 34 44 1458 2892 303 2402
service$	1413 30 2711 1446 2927 1857 3659 997 1026
services$	2683 30 2711 72 2857 1621 227 1648 2927 1705 1026 1114 2538 2539
serving$	911 1357
servs$	911
servting$	911
sessio	102 2784 1845 594 2055 2085 2101 3378 3379 3421 2239 878 993 2402 2431 1277
session$	2711 2756 1504 2785 2869 1860 3269 1996 3282 3325 655 3362 2087 2088 3385 3387 2118 3398 3402 3403 2139 3417 2141 3419 3539 3566 3645 1279
sessions$	2711 2756 1504 2785 2869 1860 1996 3282 3325 3362 2087 3385 2118 3399 3402 3415 2139 3417 2141 3419 3539 3645
set	1863 1893 606 2072 3349 3361 2101 3378 2103 3380 2238 2239 3518 845 1216
set$	2741 1467 1571 170 171 172 1681 2965 3140 3170 2008 3306 3374 3388 3439 3473 2197 2199 3515 2348 2389 2395 1003 1190 1251
sets	1845 3349 3378 3380
sets$	3368 3388 2197 1190 1251
setting$	2859 2946 2988 3469 1190 1251
settings$	2859
settl	614
settle	2272 3589
settle$	3286 3289 815 3549
settled$	2015 3549
settles$	815
seven	35 37 116 160 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1906 1907 3189 3203 534 3215 3221 546 3248 3249 602 3343 2067 2068 3346 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2611 1210 2615 1225 2628 1233
seven$	1439 1518 2246
sever	347 406 764 777
several$	605
severed$	3031
severi	347
severs	347
sew	1342
shadow$	2186
shall$	403 463
shalln	401
shalln$	401
shallnot$	1803
shar$	1101
share	224 825 1327
share$	24 228 1917 2064 699 2215 3615 991 1101
shared	2741 1862 3493 2395 1327
shared$	2762 2902 414 1818 3139 700 2138 737 2140 3420 2144 2215 2248 939 1011 2423
shares	1450 1465 1327
shares$	2727 2742 1917 2064 699 991 1101
sharin	1327
sharing$	2729 228 3046 1917 2064 699 2215 2337 1101
shars$	1101
sharting$	1101
she	160 1828 3115 3143 1867 475 1878 3166 1905 3211 613 2016 638 640 3334 2279 2285 2291 2614
she$	2797 1699 2989 1723
shed	3632
sheet	2784 993 2402 2431 1277
sheet$	1430 59 2866
sheets$	1430 59
shelte	31 1956 2293 2294 3632
shelter$	64 94 99 576 3571 2417
shelters$	99 2417
shelve	2308
shelved$	3585
shephe	483
shift	102 2784 1863 2103 3380 833 2239 3518 3520 3521 874 883 887 993 2402 2431 1277
shift$	2736 1504 2785 3140 3325 2088 906 941
shifts	1845 3380 878
shifts$	1504 2785 3140 3325 941
shine$	2975
shoo	573
shop	38 1527 2268 3658 2439 2542
shop$	2721 72 2774 2804 3240 3262 3545 3591
shopke	62 2770
shopkeeper$	0 1 2688 16 20 22 93 1505 120 2462 2471
shopkeepers$	0 1 2688 16 20 22 71 93 1505 120
shoplifting$	1296
shops$	2721 72 2774 2804 3240 3661
shorte	773 1283 1342
shorter$	902
shot$	805
should	2978 2982 1719 401
should$	200 241 242 1655 272 1688 403 463 2040 2147 2171
shouldn$	401
shouldnot$	1803
show	98 1500 1521 444
show$	2682 2798 431 655 906 3644 2409 2457 2673 1391
showing$	1461 2409 1391
shown	2695 2714 2716 1498 107 306
shown$	2775 1509 1708
shows	1500
shows$	2682 2409 2457 1391
shrubs$	1018
shun	824 2226
shut	3093 415 416 471
shut$	561 570 572 893 2455
shute$	893
shuted$	561
shutes$	893
shuting$	561 893
shuts$	561 893
siblin	3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 682 689 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
siblings$	1817 3174 544 3229 3242 3244 1994 3277 3607
side	1500 1154
side$	2822 3144 3158 3168 3179 3190 3292 3293 3294 3295 2019 2112 3390 3466 3517 3522 3563 3566 3604 3610 3613 3655 3669 2556
sides$	3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 3158 481 1906 1907 546 3248 602 3343 2067 2068 3346 2112 3390 3450 3466 2210 2220 2221 3499 3517 3522 3527 2253 852 2266 2278 2313 3613 3622 2611 1210 2615 1225 2628 1233
sight$	1610
sighted$	2491
sighting$	131
sightings$	131
sign	2703 2707 31 2739 2740 95 841 883 884 949
sign$	14 1424 1429 28 1450 64 1470 99 2784 3241 834 886 948 2351 950 3634 993 2402 1004 2417 2431 1277 1376
signal$	414
signed	2741 2751 1498 2395 1003 2405
signed$	1402 1404 14 1424 1441 2751 1487 2775 1003 1376
signing$	1376
signpo	1402
signpost$	1315
signposted$	2679 2412 1315
signposting$	1315
signposts$	1315
signs$	14 1424 64 99 3241 948 2351 950 1004 2417 1376
silent$	3096
silly	3543
silos$	2926
sim$	814 826
simpler$	437
since$	933 2451
sing$	187 1264
singes$	1264
singing$	187
single	741 2260
single$	1023
singles$	1232
singly	2092 3558 3559
singly$	3219 3263 3273 3369 3590 2620 2635
sings$	187 1264
sister	3021 1750 394 3083 1809 1810 1822 1824 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1891 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3322 648 3343 2067 2068 3346 682 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
sister$	1304
sisters$	1817 3174 3229 3242 3244 1994 3277 3607 2461
sit	2690 171 476 1901 520 3233 2059 825 851 2254 889 890
sit$	1511 2790 145 1748 3032 1793 404 405 3084 1832 3150 503 1920 1922 3254 1978 3256 3264 2058 3336 2064 3342 2070 2089 694 709 711 3572 971 990 2410 1040 1261
site	2029 2072 3349 3361 3379 2103 3380 2239 3518 916
site$	30 405 457 488 3284 3306 3330 3401 3517 990
sitering$	1922
sites	3349 3380
sites$	30 3368 3517 990
siting$	405 503 1922 711 990
sits$	2705 1511 2790 145 3150 503 2064 2089 694 709 711 971 990 2410 1040 1261
sittin	1801 3101 1852 3349 2239 3518 3519 878 3584
sitting$	3027 3046 3069 404 1832 3129 1922 3342 2088 694 711 990 1261
sittings$	3350
situat	2913 2536
situation$	1579 2912 2496
six	35 37 116 160 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 3248 3249 2003 3280 602 3343 2067 2068 3346 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2439 2611 1210 2615 1225 2628 1233
six$	1439 111 1518 117 3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 3174 1906 1907 546 3248 602 3343 2067 2068 3346 3450 2210 2220 2221 3499 2246 3527 2253 852 3532 2266 2278 2313 2368 2611 1210 2615 1225 2628 1233
sixth$	2832 2095 2101
size$	1844 1987
skate	825 886 3632
skate$	1264
skatees$	1264
skater	35 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
skaters$	1817 3174 3229 3242 3244 1994 3277 3607
skates$	1264
skill$	1333
skills	803
skills$	1673 297 1333
slacker$	3487
slate$	2020
sleep	2795 1741 1770 413 2213 2254
sleep$	1920 1288
sleepover$	3014 3047 451 3490
sleepovers$	3014 3035 3047 1815 451 1944 3490
sleeps$	1288
slept$	1288
slide	2784 993 2402 2431 1277
slide$	806
slides$	806
sliding$	806
slighter$	3487
slip	2326
slip$	291 806
sliping$	291
slipping$	291 806
slips$	291 806
slot	2085 3379 2103 3380 2239 3518 3519
slot$	3165 3325 3362 2087 2088 3387 2130 3566 906
slots	3380 878
slots$	3165 3325 3362 2087 2130
slow	914
small	2174
small$	3451
smart	2530
smile	1522
smile$	2799
smiles$	2799
snap$	414
snapchat$	414
sneak	2326
snooke	2378
snooker$	3655
so$	387 402 423 424 432 465 526 532 610 654 657 677 3358 2119 723 762 772 822 831 910 929 931
social	1748 3027 3069 439 3131 2283 3609 1340
social$	33 34 1458 3020 2183 2193 2200 2204
socialise$	3025 3082 3555 2608
socialising$	1841 3560
sofa	1956 2293 2294 949
sofa$	576 3571 3591 2351
sofas$	576 2351
sold	159 3570
sold$	2470
solely$	3222
solicitor$	3671 1306 1308
solidi	1330
soluti	2943 1155 2557
some	3278 638 3625 947 2624
some$	1592 1664 1685 1722 1828 3115 3143 1867 475 1878 3166 1905 3211 605 613 2016 2025 3323 3334 2249 875 2279 2285 2291 946 2349 2614 2624
somebo	303
somebody$	2806 1648 1705 1727
someon	303
someone$	2806 1648 1705 1727
someth	2943
something$	244 322 2322 1192
somewh	3297
somewhere$	244 3475 2268 2269 2322
son	3021 1750 394 1809 1810 1822 1824 1828 453 1878 3156 479 481 1906 1907 546 3248 602 3343 2067 2068 3346 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 2313 2611 1210 2615 1225 2628 1233
son$	1823 3597 1304
song$	94 3635
sons$	1823 3597
soon$	1977
sooner	1283
sooner$	2593
soonest$	1593
sort	234
sort$	234 1636 2199
sorts$	1636
sought	849
sought$	2893 2932 3009 3167 2397
sourc	615 2017
source$	245
sourceing$	245
sources$	245
south	3144 3168 3179 3190 3292 3293 3294 3295 2019 2046
spac$	504
space	66 2985 1937 2009
space$	65 2946 296 297 2988 1843 1875 504 3214 3286 771 778 3561 3634 2573
spacebetween$	3119
spaced	939
spaced$	2341
spaces$	65 2946 2988 504
spacesbetween$	3119
spacin	440
spacing$	1842 504
spacs$	504
speak	1403 2690 121 1783 430
speak$	145 182 217 308 3004 3034 1773 3060 1793 3080 429 1836 450 979 980 1199 2673
speaking$	217 308 3027 979 980 1199
speaks$	145 182 217 308 979 980 1199
special$	1864
specialist$	1615 488
speed	1197
speed$	2599
spend	2795 3015 3108 2059 825
spend$	29 2782 1748 3034 1832 1836 3336 3342 3514 1047
spendi	2283
spending$	29 3027 3043 3069 3101 1832 3342 3514 3560 3609 1047
spends$	2782 3514 1047
spent	1451 1534
spent$	2728 1460 2782 2811 2445 1047
split	1777 476 1899 1900 1909 2060 700 2172 833 2308 939 1226
split$	3126 3176 3177 3186 559 3337 2061 664 665 2102 705 707 3449 3585 2341
splits$	3176 664 665 707
splitting$	664 665 707
spoke	2690 1032
spoke$	2694 1436 2434
spoken	1435 2741 1032
spoken$	1402 2694 2712 2714 2716 1444 1473 2765 1495 104 2434
spot	2293 2294
spot$	3552 3571
spotte	1852
spotted$	1848 447 448 449 3129
spread	8 700 939
spread$	504 2102 705 2341 1101
spreade$	504 1101
spreades$	504 1101
spreading$	504 1101
spreads$	504 1101
spreadting$	1101
spring	2348
spring$	2819
spur$	2335
squad	1863 3302 2103 3380 3384 2239 3518 3520 3521
squad$	3140 3325 3388 3566 3604 2348 1295
squads	2086 3380
squads$	3325 3363 3388 3622
square$	1748 3232 3240 3262 3282
squeez	887
stab	2834
stabbing$	163 1296
stabbings$	163 1296
stabil	1155 2557
stable	3520 3521
staff	33 34 1458 61 62 2770 1730 2542
staff$	0 1 2683 2688 1413 16 20 22 25 55 57 1463 63 67 2753 93 1505 120 227 1648 1675 3007 2417 1114 2544 2554 2563
staffe	1441 1003 2405
staffed$	2718 1254
staffing$	1578 1254
staffs$	1254
stage	3632
stage$	94 2859 2870 2962
staged	2777
stagge	717
staggered$	729 2132
stall	2784 949 993 2402 2431 1277
stall$	906 2351 3644 2370 3668 3670 1292
stalls$	2351 3644 3668 1292
stance$	2959 2595
stand	1896 520 2254
stand$	405 3173 1922 3254 3264 2058 694 711 906 990 1260
stande$	405 990
standering$	1922
standes$	990
standi	3027 3069 898
standing$	405 1922 711 2300 3605 990 1022 1260
stands$	711 990 1260
standting$	1922 711 990
start	2795 474 1876 704 2131 817 845 2254 886
start$	2981 462 493 3286 2020 631 639 651 2085 1186 1223 1360
starte	2741 1667 1709
starte$	493
started$	126 2944 2974 2986 639 1360
startes$	493
starting$	493 639 1223 1360
startred$	639
starts$	493 631 639 651 1186 1223 1360
starttime$	3408
starttimes$	3408
state$	1424
stated	1571
stated$	2848
stateed$	1424
statements$	1006
states$	1424
statio	476
station$	2774 3232
stations$	2774
status	898
status$	2300 3605
stay	2795 171 1677 284 1896 520 3302 825 833 3553 944
stay$	145 225 1629 1641 2954 1680 384 396 3081 489 3173 1922 626 3319 3321 643 2070 2079 3489 2268 3551 957 1053 1056 1089 1139 1228
stayaway$	2346
stayd$	489
stayering$	1922
staying$	225 384 396 1922 957 1089
stays	3553
stays$	145 225 1641 1680 384 396 489 643 2079 957 1053 1056 1089 1228
stayting$	1922
steadier$	836
steady$	1097
steer	430 478 483 823 1328
steer$	384 674 747
steering$	26 47 2784 384 747 993 2402 2431 1277
steers$	384 747
step	1824 2205 833
step$	766 1187
stepbrother$	1304
stepcarer$	1304
stepcarers$	1304
stepdad$	1304
stepdaughter$	1304
stepfather$	1304
stepmother$	1304
stepmum$	1304
stepparent$	1304
stepparents$	1304
stepping$	1187
steps	1656 1956
steps$	2933 576 1187
stepsister$	1304
stepson$	1304
stereo	1302
stereotypes$	2543
steward$	55
stewards$	55
sticke	95
sticker$	97 99
stickers$	97 99
stigma	1155 2557
stigma$	2543
still$	1512 1513
stimul	1330
stir	845
stock	1246
stood$	140
stop	2795 339 347 1756 367 368 377 406 408 416 422 426 452 490 542 738 2239 3520 3521 853 908 930 935 945 949
stop$	2736 333 348 1757 377 1779 411 3092 1820 1821 1854 472 519 3202 558 1969 3416 748 753 3448 824 3528 863 905 2332 3610 936 2351 1040 1042 1124 1362
stopding$	333
stope$	472 905
stopes$	472 905
stoping$	863 905 1124
stopning$	333
stoppe	2730 1526 1535 1549 2833 1566 3093 1853 872 2308
stopped$	2803 2812 2826 2843 3016 3017 3031 390 3092 3130 524 3223 3416 3424 3529 3585 1042 1362
stoppi	347 367 738
stopping$	333 348 1779 411 472 863 1362
stops	2730 347 367 738
stops$	147 333 348 1779 411 1854 472 1969 3416 3528 863 905 936 1040 1042 1124 1362
stopting$	1779
story$	2822
strang	2814
stranger$	2810 2462
strangers$	2810
strate	2784 803 993 2402 2431 1277
strategic$	1098
strategies$	1657 1673 2538 1334
strategy$	26 2919 1334
stream	3384 1330
streams$	3392
street	3105 3106 3107 3111 2081 2239
street$	3148 3236 3522 3610
streets$	3236 3358 3522
streng	1134 2536 2562 1328
strength$	2938 1179
strengthen$	1109
strengthene$	1109
strengthened$	2951
strengthenes$	1109
strengthening$	1109
strengthens$	1109
strengths$	2938 1135 1179
strik	1074
strike$	167
strip$	925
stripe$	925
striped$	925
stripes$	925
striping$	925
stripping$	925
strips$	925
stripting$	925
strive	1151
strong$	2344 1097 1193
stronger$	300 1178
struck	1074
struck$	167
structured$	2594
studen	155 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 2025 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3569 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
student$	2806 1557
students$	2806 1557 1817 3174 3229 3242 3244 1994 3277 3607 2461
studio	38 3520 3521
study	2254 3589
study$	1920
subjec	1845 2055
submit	1421 2741 1465 2395
submit$	1374
submits$	2742 1374
submitted$	2698 1374
submitting$	1374
succeed$	2975
succes	2562
sucked$	806
suitab	252 1743 791 798
suitable$	1615 1647 1654 3020 2481
summer	2348
summer$	2819 3323 647
summers$	647
sun	2348
sunday	608 733 734 2348
sunday$	2717 608 3287 733 2135 734 3413 3640 2372 3653
sundays$	2717 3287 2135 3413 3640 2372 3653
superv	33 34 1458 1480 1481 2784 474 1876 690 993 2402 2431 1277
supervised$	3017 3124 1204
supervision$	2737 2757 2758 3124 1337
supper	98 1500 2371
supper$	3644 2370 3648 3659 3668 3670 2657
suppers$	2657
suppli	1472 159
supplied$	2749 2470
supplier$	1296
suppliers$	1296
supplies$	1296
supply	159 2469
supply$	2835 1296
supplying$	1296
suppor	1402 1403 2784 201 1606 2892 267 1686 309 3005 478 2021 690 803 993 2402 2431 2530 1134 2536 1154 1277 1328
support$	2711 2737 2895 252 2931 253 1657 2141 1129 1132 2538 2539 2558 2590
supported$	2679 2883 253 2957 3003
supporting$	253
supportive$	1603 1669 2948 2963 1711 1097 2556 2598
supports$	253
sur$	499
sure$	278 2965 395 499 2584
sured$	395
sures$	395 499
surgeo	1076
surgeon$	2478
surger	2371
surgery$	3648
suring$	499
survey	1433 2714 2716 2784 993 2402 2431 1055 1277
survey$	13 30
surveyed$	2710 2715
surveys$	13
suspen	460 490 598 2002 609 1220
suspend$	501 601 877 1211 1222
suspende$	501 601 877 1222
suspended$	3142 1869 3279 3281 3283 877 2362
suspendes$	501 601 877 1222
suspending$	501 601 877 1222
suspendned$	877
suspendning$	601 877
suspendred$	877
suspendring$	601 877
suspends$	501 601 877 1211 1222
suspension$	487 599
sustai	1313
sustained$	2951
swap	824 2226 1344
swap$	461
swape$	461
swapes$	461
swaping$	461
swapping$	461
swaps$	461
sway$	531 3290 2186 785 2188 2298 897 3621
sweep	573
sweep$	1352
sweeping$	1352
sweeps$	1352
swiftly$	2868
swim	66 98 1500 2254 886
swim$	3644 2657 1264
swimes$	1264
swimme	3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
swimmers$	1817 3174 3229 3242 3244 1994 3277 3607
swims	1500
swims$	2657 1264
switch	646 841 874 883 884 887
switch$	461 1238
switche$	461
switched$	842 1003 1238
switches$	461 1238
switching$	461 1238
switchping$	461
switchs$	461
sympathetic$	2518
system	2741 2395
system$	30 2759
systems$	30
t$	386 1796 1803 1825 436 515 516 518 536 2062 2104 2117 735 783 832 856 862 895 913 924 937 938 1206
table	31 1956 3361 2097 2101 3378 2239 3518 3519 3569 2293 2294 949
table$	64 2864 1843 1875 576 2087 3374 787 3466 3517 3540 3571 906 3591 3614 2351 2378 3670
tabled	2741 2395
tables	2072 3349 2103 3380 878
tables$	64 1843 576 2087 3368 787 3466 3517 3540 3614 2351
tackle	232 1134 1297 1327
tackle$	1634 1124
tackled$	2951
tackleing$	1124
tackles$	1124
tackli	1297 1327
tailor	252
tailored$	1654
tak	416 460 470 471 476 554 2205 851 1246
tak$	506 508 642 775
take	196 211 623 714
take$	6 2703 81 166 167 183 184 254 260 274 280 2965 305 320 1870 506 508 1940 568 642 775 834 2281 932 985 1009 1082 1389
taked$	642
takeed$	2281
takeing$	568
taken	2817 2818 211 3127 474 1876 540 790
taken$	1421 1441 2741 2751 126 1567 166 167 183 212 305 3126 1877 1886 510 1942 3255 577 2023 674 775 3570 2395 2408
takes	196 211 623 714
takes$	2703 166 167 183 184 280 305 320 506 508 568 642 775 834 2281 932 985 1082 1389
taking	196 623
taking$	1425 2703 167 183 184 254 274 280 305 320 506 508 642 775 834 1082 1389
taks$	506 508 642 775
talk	1403 2784 121 3015 430 993 2402 2431 1277
talk$	2785 2790 182 217 308 3004 1773 1793 3080 429 1836 2442 1150 1199 2673 1279
talked	1435 1032
talked$	2712 1436 2714 2716 2434
talkin	3101
talking$	217 308 3046 1794 2508 1199
talks$	2785 2790 182 217 308 1150 1199
tally$	59
tap$	1165
tapping$	1165
taps$	1165
target	2834 252 2469 1070
target$	2708 85 2835 2403 2426 2472 1188
targeted$	1654 1188
targeting$	2472 1188
targets$	85 2403 2472 1188
task$	26 85 2780 2784 993 2402 2431 1277
tasking$	2890
tasks$	85 2780
taught	2690 474 1876 1918 690
taught$	466 1877 2007 3317 651 2070 2247 971 2416
taxi	3518 3519 2353
taxi$	70 2087 3385 3614 3630 3644 3668 3670 1292
taxies$	3630
taxis$	70 2087 3385 3614 3630 3644 3668 3670 1292
tea	98 1500
teach	444 476 803 809 851 2297
teach$	2829 271 503 666 1381 1382
teache	33 34 1458 61 62 2770
teache$	271
teacher$	0 1 2688 16 20 22 25 55 63 93 1505 2796
teachers$	0 1 2688 16 20 22 25 55 1463 63 93 1505 2796 120 3488
teaches$	2829 271 1381 1382
teaching$	271 503 1381 1382
teachs$	271 503
team	2892 1863 1893 1923 2103 3380 2239 3518 3520 3521 1340
team$	1413 1428 2711 1453 67 1623 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 3140 1878 3156 479 481 3164 1890 3170 1897 1906 1907 3189 3200 3203 534 3215 3221 546 1954 3248 3249 2000 2003 602 655 3343 2067 2068 3346 697 3388 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3566 3582 3583 3588 2313 3600 3601 3604 2330 946 2348 1014 2611 1210 2615 1225 2628 1233
teamin	1340
teamma	3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
teammates$	1817 3174 3229 3242 3244 1994 3277 3607
teams	2086 2095 3380 878
teams$	2683 2711 3363 3372 3388 3622
tear	823
teas	1500 2213
teas$	3490
teenag	155 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 1975 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
teenagers$	1557 1817 3174 3229 3242 3244 3252 1994 3277 3607 2467
telegram$	414
teleph	1402
telephoned$	2679
tell	2795 1521 121 1562 2839 370 444
tell$	118 2798 2807 145 152 355 409 553 578 2215 1280 1392
telled$	355 409 553
telling$	355 409 553 578 2215 1392
tells	1562 2839
tells$	118 2807 145 152 355 409 553 578 1280 1392
tellsed$	355
tellsing$	355
tellss$	355
temple	3520 3521
temple$	3659
tempt	823
temptation$	2186
tempted$	806
ten	2439
tenanc	641 885
tenancies$	2087 972
tenancy$	616 617 2087 972 3671
tendered$	2428
tennis	2378
tennis$	3655
tensio	1155 2557
tent	3384
tent$	3614 3667
tents$	3614 3667
term	1583
term$	2819 2860 647
termly$	999
terms$	2784 647 993 2402 2431 1277
test$	2784 993 2402 2431 1277
text	1403 2690 2784 121 1773 1793 3080 993 2402 2431 1277
text$	13 1537 138 145 1387
texted	1402 2714 2716 1444 1032
texted$	2679 2434
textin	1813
texting$	3035 3090 1387
texts$	13 1537 138 145 1387
than	1949 3239 2191 3496
than$	1517 2824 1768 3088 1887 3172 3218 3226 3227 556 3243 1967 1985 3265 3266 1995 2256 922 2475
thanke	2714 2716
that	2913
that$	1416 1448 1529 2896 2912 246 2961 373 1808 827 2366 2438 2448 2459 1060 1061 1062 2644
the	2377 2542 2550
the$	1414 2713 2808 1550 1587 2871 268 1675 1676 1682 1691 302 1808 2024 2152 2156 2169 2223 2316 2355 2357 2358 3636 2360 2363 2366 2367 2368 968 2379 2383 2385 2390 2391 2392 2393 2394 2438 2448 2456 1060 1061 1062 1069 2544 2554 1181 2636 2637 2638 2639 2640 2641 2642 2645 2646 2647 2650 2651 2655 2656 2659 2660 2664 2665 2670 2672 2678
theatr	38
theft	1285
theft$	2810 163 1296
thefts$	2810 163 1296
their	544 2231
their$	2713 1510 175 2871 1691 1713 3034 1808 1882 1903 1932 557 604 2152 2156 2275 2316 2328 2363 2366 2385 2390 2391 2393 2438 2448 1181 2642 2645 2651 2665 2670 2678
theirs$	2827 2460
them	35 134 1540 1550 1561 1563 1564 277 1679 3021 1750 394 1809 1810 1822 1828 3117 453 1878 3156 479 481 1906 1907 3210 546 1954 3248 3249 2000 602 640 3343 2067 2068 3346 3355 682 697 3450 2210 2220 2221 3499 3527 2253 852 2266 2273 2277 2278 2313 3600 2330 2377 2380 2386 2392 2439 2456 2536 2542 2611 1210 2615 2624 1225 2628 1233
them$	1416 2713 2799 2806 2808 1536 2838 2840 2841 2842 2871 2912 1675 2983 1724 3229 1954 3235 1960 3244 1994 3272 3277 3331 732 3443 780 3607 2349 3657 2383 2448 1056 2544 2554 2644 2659 2660 2665 2668 2669 2678
theme$	2911
themes$	2911
themse	116 1033
themselves$	1518 2879 2975 3568 2435 2559
then$	3586 2599
therap	1076
therapist$	2478 1306
there	2735
there$	2788 2789 2863 2925 1658 3360 718 3541 1050 2662
these	1846 2542
these$	1561 1808 3331 2223 2316 2360 2534
they	35 36 53 87 116 151 160 277 1679 453 659 852 2266
they$	1438 1455 1489 88 92 111 112 1518 117 2797 2806 1553 1579 1699 2989 1723 780 1272
thick	2224
thick$	3501
thin$	818 820
thine$	818 820
thines$	818 820
things	2913 2924
things$	1579 1585 2896 1657 318 1731 2508
thining$	818 820
think	1562 2839 1677
think$	1514 1521 2954 2960 511 1054 1119 1145
thinking$	2905 1119 1145
thinks	1562 2839
thinks$	1514 1054 1119 1145
thinner$	3487
thinning$	818 820
thins$	818 820
third	2348
this	1571 2913 2456
this$	1416 2845 2847 2848 2849 2896 2912 1808 2152 2156 2169 2223 3565 2316 2448 1061 1062 2571
those	1846
those$	156 158 1808 2360
though	1562 2839 1073
though$	2475
thought$	2905 1660 3507 829 1054
thread	8
thread$	417
threat	1526 2833 2834 159 1072 1285
threat$	1537 147 2831
threaten$	2835 2836
threatened$	2803 2474
threats$	1537 147 2831
three	116 160 3021 1750 394 3083 1809 1810 1822 1828 3105 3106 3107 3111 3113 3116 1846 453 3137 1878 3156 479 481 3164 1906 1907 3189 3203 534 3215 3221 546 3239 3248 3249 1975 2003 3280 602 638 3343 2067 2068 3346 689 3412 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3575 3582 3583 3588 2313 3600 3601 946 3625 947 2386 2611 1210 2615 2624 1225 2628 1233
three$	1518 2842 3021 1750 394 1809 1810 1822 1828 3115 3121 453 3143 1867 475 1878 3156 479 481 3166 1905 1906 1907 3211 546 549 3248 3252 1982 3270 602 605 2011 613 2016 2025 3334 3340 3343 2067 2068 3346 3450 3468 2210 2220 2221 3499 2246 3527 2253 852 2266 875 2278 2279 2285 2291 2313 946 2349 2355 2357 2360 2367 2368 968 986 2390 2391 2394 2611 1210 2614 2615 2624 1225 2628 1233 2637 2644
threes$	3253 3538
thrive	3589
thrive$	2975
throug	1402 994
through$	2679 12 1419 1423 2712 2767 178 1693 301 3183 703 3489 3618 2396 2501 2547 2597
throw	575 598
thu	2348
thur	2348
thursd	608 733 734 2348
thursday$	2717 608 3287 733 2135 734 3413 3640 2372 3653
thursdays$	2717 3287 2135 3413 3640 2372 3653
tick$	14
ticked$	14
ticket	31
ticket$	97 1012 2648
tickets$	97 1012 2648
ticks$	14
tie	2166 838
tie$	352 3443 774 2179 808 843
tied$	480
tiee$	843
tieed$	843
tiees$	843
tieing$	843
ties	1749 2146
ties$	3026 352 3423 751 3443 774 2179 808 3500 843 2580
tight	2224
tight$	2224 3501
tighte	848 849
tighter$	300 1178
tightl	2224
tightly$	3501
till$	2811 2348
time	1845 3349 3379 2103 3380 3421 2239 3518 2309
time$	2823 1578 2859 2962 297 341 3025 3048 1834 1860 3165 3185 1929 3258 3259 3260 3262 3263 3264 3267 3268 3269 3271 3325 2058 3362 3385 3387 2118 3397 3398 2123 3403 2129 2130 3408 3410 3414 3415 2141 2154 753 2158 2159 2160 763 2175 2237 3525 3533 3545 3546 3560 2304 3586 3591 2343 3642 1043 2449 2452 1077 2479 2482 1200
timely	201
timely$	1603 1115
times	3349 3380 1285
times$	11 1420 2783 106 146 2859 1860 3165 3325 3350 3362 3385 2118 2130 3408 3409 2343
timescale$	2403
timescales$	2403
timesheet$	1007
timesheets$	1007
timeta	95 2784 1863 474 1876 476 1893 1918 2034 646 2072 3349 2073 2085 993 2402 2431 1277
timetable$	30 2724 2731 3140 3165 3170 3311 3362 3634
timetabled$	1877 705
timetables$	30 3165 3350 3362
to	630
to$	2679 2713 2750 1478 1482 2763 2772 1496 1506 2786 1531 2809 2811 2816 1584 1614 2899 1634 241 242 1645 1646 2937 2950 272 2952 2961 2963 1688 1698 1714 1720 326 1765 1772 1779 3134 463 1880 1885 1887 3208 1972 3300 627 2040 668 3374 2147 2155 2171 2208 844 3580 913 2325 2374 2375 2381 3660 2384 3664 2434 2435 2440 2450 2451 2454 2479 2506 2531 2551 2553 2643 2654 2655 2658 2675 2676
togeth	1748 1749 3027 3029 3032 3033 3036 1764 1770 1771 1783 1787 1788 413 3098 3105 3106 3107 3110 3111 3113 3122 1849 1850 3187 3251 2059 3341 2120 3431 864 901 3581 3584 1340
together$	2790 2898 3008 3025 3026 3041 3042 3047 3048 3056 3060 3062 3064 3065 3072 3073 3077 3082 3084 3086 3087 3088 3090 1847 3125 451 3133 3150 3151 3206 3228 3254 3259 3262 3264 3332 3335 3336 3339 3342 3360 3371 3397 3432 3435 3437 3513 3533 3544 3555 3624 2373 3669 2452 2509 2514 2547 2666
togethers$	3047 1815 451 3432
told	1435 2714 2716 2813 1562 2839 1571 171 173 3493
told$	2712 2741 2807 2848 1575 381 3126 3127 698 2215 3505 2320 1280
tolerant$	2518
too$	929 942
took	2818 140
took$	2703 167
toolki	2784 993 2402 2431 1277
toolkit$	1002
toolkits$	1002
tools	31
tools$	1673 297
toping$	1779
torches$	97 2648
tore	823
tos$	1779
toting$	1779
touch	1435 1748
touch$	2712 2904 3025 3196 3441 1100
tough$	1193
tougher$	1193
tour	2784 993 2402 2431 1277
tour$	655 3645 3668
tourna	98 1500
tournament$	3644 2370
tours$	3645 3668
tout$	1292
touts$	1292
toward$	2553
towards$	1880 2208 2296 2553 2597
town	3029 3144 3168 3179 3190 3292 3293 3294 3295 2019 3302 3310 3321 2072 3349 3361 2239
town$	3148 3232 3303 3305 3307 3318 2052 3367 3563
towns	3349 2081 2086
towns$	3308 3358 3363 3368
toxic	2302
toxic$	2078 3579
track	1070
track$	2865 2426 2472
tracke	8 2784 993 2402 2431 1277
tracked$	78 2423 2472
tracker$	2759
tracking$	79 2472
tracks$	2472
trade	824 2226
trader$	1292
traders$	71 72 1292
train	456 474 1876 1901 825 2239 851 2254 886 889
train$	1920 3376 709 1380
traine	1402 2739 2741 2765 1495 2395
trained$	2679 2722 2772 2427 1379
traini	1452 2784 993 2402 2431 1277
training$	2691 2729 2737 2095 3659 996 1380
trains	456
trains$	3376 3377 709 1379
tram$	3376
trams$	3376 3377
transf	460 474 1876 476 491 614 623 646 841 851 874 883 884
transfer$	464 3161 3285 2015 624 631 636 637 639 651 1212
transfere$	636 637 1212
transfered$	636 637 639
transferes$	636 637 1212
transfering$	636 637 639 1212
transferred$	462 1877 1886 2015 2023 631 636 637 3317 639 651 842
transferring$	636 637 1212
transfers$	464 3161 3285 2015 624 631 636 637 639 651 1212
transl	2741 2395
transp	470 474 1876 476 690 851 1155 2557
transparent$	2518
transport$	70
transported$	1877
trauma$	1135 1179
travel	1801 474 1876 1901 574 825 2254
travel$	1877 1920 644 2056 2058 2059 2064 3342 2077 2089 709 2353 971 2657
travelling$	3046
travels$	644 2056 2064 2089 709 971
treat$	1168
treate	1302
treated$	1168
treating$	1168
treats$	1168
trebl	2781
trees$	1018
trends$	2492
tribunal$	3652
tries	1151
tries$	1153
trim	1344
trimme	1003 2405
trimmed$	2420
trio	3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 1923 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
trio$	1817 3174 3200 3229 3242 3244 1994 3277 3607
trip	2784 3421 2371 993 2402 2431 1277
trip$	2785 655 2139 3417 3539 3604 3644 2370 3648 3668 1279
trips	878
trips$	2785 3393 2139 3417 3539 3644 3668
troubl	3543
true$	3123 2185 2232
trust	2795 2536 1303
trust$	2523 2577 1286
truste	137
trusted$	1539 1651 1652 1694 1097 1286
trustees$	2755
trusts$	1286
try	511 1151
try$	1153
trying	1151
trying$	2508 1153
tue	2348
tuesda	608 733 734 2348
tuesday$	2717 608 3287 733 2135 734 3413 3640 2372 3653
tuesdays$	2717 3287 2135 3413 3640 2372 3653
turf	573
turn	1422 2703 2707 2725 2735 2739 2740 2795 121 575 2205 833
turn$	2690 1429 84 145 3004 431 473 505 561 868 869 3552 906 2387 1016 1045 1048 1238
turne$	473
turned$	2730 84 2813 2833 3128 505 1948 561 572 2269 868 3570 3628 1003 1045 1238
turnes$	473
turning$	473 505 561 868 1238
turnou	81 1483
turnout$	2760 2430
turns$	2730 84 145 473 505 561 868 2387 1045 1048 1238
tutor	33 34 1458 62 2072 3349 3361 2085 2086 2095 2101 3378 3379 3518 3519
tutor$	1863 3165 1893 606 2034 2072 2073 3362 2086 3363 3372 2101 2103 2109 3488 941
tutorial$	906
tutors	3349
tutors$	3165 3362 3363 3368 3372 3488
twice$	2680 106 146 3654
twins	3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
twins$	1817 3174 544 3229 3242 3244 1994 3277 3607
two	160 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1906 1907 3189 3203 534 3215 3221 546 3248 3249 3278 2003 3280 602 638 3343 2067 2068 3346 682 3412 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2260 2266 2277 2278 3575 3582 3583 3588 2313 3600 3601 946 3625 947 2611 1210 2615 2624 1225 2628 1233
two$	3021 1750 394 1809 1810 1822 1828 3115 3121 453 3143 1867 475 1878 3156 479 481 3166 1905 1906 1907 3211 546 549 3248 1982 581 1984 3270 602 605 2011 613 2016 621 2024 2025 640 3334 3340 3343 2067 2068 3346 682 695 3443 3450 3468 2210 2220 2221 3499 2246 2249 3527 2253 852 2266 875 2278 2279 2285 2291 2313 2323 3611 946 2349 2355 2357 2360 2367 2368 968 986 2390 2391 2393 2394 2611 1210 2614 2615 2624 1225 2628 1233 2637 2644
twos	2260 3558 3559
twos$	1976 3253 2261 3538 1232
type$	2199
unable$	362 391 1804 454 1928
uncle	1891 2014 3302 3322 648
uncle$	1305
under$	1431 2741 2808 207 398 2395
undergrowth$	1018
underm	786
undermin$	926
undermine$	926
undermines$	926
undermining$	926
undermins$	926
unders	1677 2530 1134 2536 1328
understand$	2954
understanding$	2515 2518 2579 2598
understood$	2701 2446
undert	1441 2741 1667 1709 2395
undertake$	381
undertaken$	2718 2944 2986
undertakes$	381
undo	764 777 786
unfair	1302
unfold$	2856
unfoldes$	2856
unfolds$	2856
unfollow$	412 1208
unfollowe$	412 1208
unfollowed$	412 1208
unfollowes$	412 1208
unfollowing$	412 1208
unfollows$	412 1208
unfriend$	412 1208
unfriende$	412 1208
unfriended$	412 1208
unfriendes$	412 1208
unfriending$	412 1208
unfriends$	412 1208
unheal	438 2302
unhealthy$	438 1840 2078 3579
unhelp	2302
unhelpful$	3579
unit	1893 1923 3302 641 3361 2101 3378
unit$	1453 3141 3170 3200 616 617 3318 645 2051 3330 1224
units	3378
units$	3141 3318 3368
unless	2257 2258
unload	2389 1342
unload$	3666
unlock	1003 2405 1342
unlocked$	3628
unpick$	820 821 1141
unpicke$	820 821 1141
unpickes$	820 821 1141
unpicking$	820 821 1141
unpickning$	820
unpicks$	820 821 1141
unravel$	820 821
unravele$	820 821
unraveles$	820 821
unraveling$	820 821
unravelning$	820
unravels$	820 821
unsafe	1033
unsafe$	2435
unsupervised$	1767
untangl$	821
untangle$	776 821
untangles$	821
untangling$	821
untangls$	821
until	3288 2257 2258 857 2309 2359
until$	2811 1542 507 567 2005 3323 3586 2348 3636 3639 3650 2650 2661
up	2706 2741 1483 1500 1607 1638 1876 2226 2395 2405
up$	2679 1408 7 2687 2698 2699 2718 2743 2744 2747 2760 1486 2775 2776 2778 2812 2826 1574 1603 2881 2883 2884 1618 1620 1628 2910 1634 2915 2920 2921 2958 1696 2979 3026 3047 1774 3054 3090 1833 1841 3130 1854 3176 3177 3186 1915 3193 1961 3337 3338 2066 3344 2150 3449 3489 2267 3560 2290 3585 2332 3627 3631 3666 2411 2418 2455 2508 2561 2578 2589 2646 2647 2650 2653 2668
upd$	2418
update	1465 2784 1604 1606 1630 993 2402 1003 2405 2431 2494 1277 1327
update$	2881 221 2901
updated$	2883 221 2423 2495
updates$	2742 2881 221 2901 1625 2907
updati	1327
updating$	221
uped$	2418
upheld	1896
upheld$	3173
uphold	848 849 1330
uploaded$	80
upon$	1971 2161 2488 2671
upper	2348
ups	1500
ups$	2727 2881 3047 1815 1854 2418
upskil	1134 1330
uptake	6 81 1483 1009
uptake$	1408 2760 2411 2430
urg	430 803
urge$	1152
urged	2021
urged$	1152
urges$	1152
urging$	1152
us$	1701 405
use	2795 1521 1656 456 2254 2469
use$	2687 1511 2790 2798 2835 2933 257 260 1663 274 298 405 1046 1120 1218
used	1451 2813
used$	2687 2728 2818 903 1046
useful	2877
useful$	2791 2827 2594
uses	456
uses$	1511 2790 257 1046 1120
usher	483 573 859
using$	274 298 405 703 2444 1046 1120
usual$	1580 199 3199 3565 2599
utilis	1330
valley	3302
valued	3005
valued$	3003 3009
van$	1453 67 122 2810 3637 3668 3670 1292
vans	123 878
vans$	122 2810 3637 3670 1292
veer	833
vehicl	1070
vehicle$	2472
vehicles$	2472
venue	3379
vet$	336
veting$	336
vets$	336
vetting$	336
via$	703
vicar	33 34 1458
vicinity$	3232
victim	1072
victim$	2474
victims$	2474
video	2784 993 2402 2431 1277
video$	3634 3635 3656 1002
videos$	1002
view	2725
view$	2822 2959 1077
viewe	2739
viewed$	2404
views	1450
views$	2727 214 330 1017 2543
vigila	1686 1702
vigilance$	2979 2498
vigilant$	2906 2963
villag	3144 3168 3179 3190 3292 3293 3294 3295 2019 3302
village$	3367
violence$	2526
visibi	1702 1297
visibility$	2979 2569
visible$	2948 1097 2598
vision$	282 2579
visit	1403 2690 2725 2735 102 104 2784 1741 1773 1793 3080 3081 404 1836 456 511 3205 594 2213 2254 2371 993 2402 2431 1218 1277
visit$	2689 1504 1506 2785 2805 2831 3014 3032 1797 1806 405 1944 3269 1996 655 3490 3591 3644 3648 2388 2558 1279 1383
visite	1402 1435 2714 2716 1441 1444 2730 2739 2741 1473 2765 1495 1003 2405 1032
visite$	405
visited$	2679 2712 2718 2750 2772 1506 2416 2434
visiti	1801 404 3101 439
visiting$	2722 3035 3046 1806 405 1841 1383
visitor$	2478
visitors$	1939 1944
visits	2730 1465 456 901 1218
visits$	2689 2742 1504 1506 2785 2831 3014 3035 1770 413 451 1944 1996 3490 3644 2388 2558 1383
voice	2530 2536 1331
voice$	2941 1017
voices	1331
voices$	1017
volunt	33 34 1458 62 2770 2784 2254 993 2402 2431 1277
volunteer$	0 1 2688 16 20 22 25 93 1505 2785
volunteers$	0 1 2688 16 20 22 25 93 1505 2785
vote$	1269
votes$	1269
voucher$	97
vouchers$	97
vulner	2987 2536 1331
wait	520 825 2254 1285
wait$	1511 145 2993 327 1922 3264 2089 709 1040 1259
waited	1534 2818 140
waited$	2811
waitering$	1922
waitin	1534
waiting$	2811 2993 327 3027 1922 1259
waits$	1511 145 2089 709 1040 1259
waitting$	1922
waive$	1343
waived	1003 2405
waived$	2362 1343
waives$	1343
waiving$	1343
walk	1403 2690 98 1500 2795 1521 474 1876 574 2205 825 833 2254 2356 2371
walk$	1511 2790 2798 145 192 404 508 2056 2058 2059 2064 3342 674 2077 2089 3633 3644 3645 2370 3648 1056 1384
walkab	2784 993 2402 2431 1055 1277
walke	540
walke$	508 1942
walked	2813 474 1876
walked$	3128 1942 1384
walkes$	508
walkin	3027 1801 1852
walking$	192 3069 404 3101 3129 508 1384
walks	1500 574
walks$	1511 2790 145 192 508 2056 2064 674 2089 3644 3645 1056 1384
wall	1956 3632
wall$	2774 576
walls$	2774 2926
want	1562 2839 1151
want$	1665 2976 3000 498
wanted	1538 1562 2839
wanted$	2815 3003
wants	1562 2839 1151
wants$	2976 3000 498
warden	33 34 1458 62 2770 1730
warden$	0 1 2688 16 20 22 25 55 57 67 93 1505 2417
wardens$	0 1 2688 16 20 22 25 55 57 67 93 1505 3007 2417
warm$	2827 2455
warmer$	2441
warn	429 450
warn$	355 364 389 940
warne$	364
warned$	355 364 389 3128 940
warnes$	364
warnin	1753
warning$	2805 147 355 364 389 940
warnings$	147
warns$	355 364 389 940
was	2818 140 171
was$	1432 1437 1468 89 1496 130 2820 165 952 1034 1044
watch	2725
watch$	314 3124 977 2498
watched$	2701 2762 977 2404
watches$	977
watchful$	1605
watching$	314 977 1084
wave	1522
wave$	2799 2442
waves$	2799
way	1601 2943 3144 634 2239 2268
way$	2788 2822 2878 2880 1637 1834 2036 3370 805 3545 2537 2631
ways$	2538 2549 1149 2631
we	33 34 1458
we$	1413 1417 21 1648 2927 303 2989
weaken	406 764 2176 777 782 3464 786 896
weaken$	3453 926
weakene$	926
weakened$	3223 3424 3487 3576
weakenes$	926
weakening$	926
weakens$	3453 926
weaker	2174
weaker$	3451 3487
wean	823
wean$	747
weaning$	747
weapon	123
wear$	1457
wears$	1457
webina	2784 993 2402 2431 1277
webpag	2784 993 2402 2431 1277
websit	2784 3632 993 2402 2431 1277
website$	30 94 2774 1002
websites$	30 1002
wed	2348
wedge$	771 778
wednes	608 733 734 2348
wednesday$	2717 608 3287 733 2135 734 3413 3640 2372 3653
wednesdays$	2717 3287 2135 3413 3640 2372 3653
weds	2348
week	3379 3518 3519
week$	2717 2733 3269 647 2343
weekda	608 733 734
weekday$	3287 2135 3413
weekdays$	3287 2135 3413
weeken	608 733 734
weekend$	2717 127 3287 2135 3413 2304
weekends$	2717 127 3287 2135 3413 2304
weekly$	2680 969 3654 999
weeks	608 733 734
weeks$	2717 2860 3287 3323 647 3411 2135 3413 2343
weekss$	647
welcom	137 267 309 3005 3213 2269
welcome$	3003 1870 3546 3551
welcomed$	1539
welcoming$	2791 2827 1669 2948 1711 2518 2598
welfar	1303 1331
well	3589
well$	437 2570
wellbe	2987 2536 1331
went	2690 2735
went$	1415 1432 2350 1045
were	2818 140 171
were$	1432 1437 1468 89 1496 2795 130 2820 165 668 952 1034 1044
what	179
what$	1530 136 1570 1581 1596 313 331 2438 2459
whatev	179
whatever$	1581 1703
whatsapp$	414 1818
when	139 179 1977 2236 2257 2258 857 2318
when$	1529 1541 176 1581 200 2884 2885 2933 1858 1859 3185 3204 3224 3234 3250 3251 847 2339 2438 2459 2480 1079 2496 2497 2531 1185
whenev	1977 2257 2258 2318
whenever$	200 1859 3185 3224 3234 3250 847 2339 1079 1185
where	139 179 2356
where$	1520 1541 176 1581 200 373 1807 1873 509 3492 827 2295 3633 2438 2459 2480 1079 2497 2531 1185
wherea	139
whereas$	1541
wherever$	200 1079
whether$	56 830 2459 2549
which$	1411 1412 1529 373 827 2438 2459 2655
while	139 2257 2258 2318
while$	1541 1858 1859 3323 847 2339
whittl$	818 820
whittle$	818 820
whittles$	818 820
whittling$	818 820
whittlning$	818 820
whittls$	818 820
who	160
who$	1448 2738 1520 1558 1559 1560 1738 1828 1831 3115 3143 1867 475 1878 3166 1905 3211 613 2016 3334 2279 2285 2291 2438 2459 2468 1067 2614
whoever$	1068
whole	2624
whole$	3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 1906 1907 546 3248 602 3343 2067 2068 3346 3450 2210 2220 2221 3499 3527 2253 852 3532 2266 2278 2313 1135 2611 1210 2615 1225 2628 1233
whom$	1520 1738 1831 2438 2459
why$	2459
wide$	1937
widen	1342
wider$	2895 300 795
wife$	1305
wifi	1956
will	1719
will$	1407 1496 241 242 1655 272 1688 1789 403 463 1928 2040 2147 2171 2374
willing$	2050
willn$	401
willno	401
willnot$	1803
win$	1175
wind	416 738 3543 914
wind$	513 514 2335
winde$	513 514
windes$	513 514
winding$	513 514
window$	2774
windows$	2774
winds$	513 514
wing	3302 3361 2103 3380 3384 2239
wing$	3517
wings	3380
wings$	3517
wining$	1175
wins$	1175
winter	2348
winter$	2819
wisely$	3479
wiser	2201
wish	1562 2839 1151
wish$	282 3000
wishes	1562 2839 1151
wishes$	3000 330 1017
with	3105 3106 3107 3111 2096 2378
with$	2679 1434 2713 1574 1575 1584 1591 2872 2884 1634 1635 2915 2967 1708 1739 1740 3023 3024 3028 1782 1806 3089 3122 3149 1925 3220 1945 3297 3300 2045 3341 3422 3423 2150 3437 794 2208 3504 2234 3581 951 3655 2381 3660 2434 2451 2509 2512 2531 2535 2597 2655 2661 2662 2663 2666 1309
withdr	460 490 738 748 872 945 1344
withdraw$	472 501 775
withdrawal$	487
withdrawe$	472 501 775
withdrawen$	775
withdrawes$	472 501 775
withdrawing$	501 775
withdrawn$	1869 3283 3416 2362
withdrawping$	472
withdraws$	472 501 775
wither	2176
wither$	3453
withers$	3453
within	168 366
within$	1431 1768 2153
withou	3297 2191 813 861 1073
without$	1528 388 1839 443 3333 2057 3467 3494 871 2305 1041 2475
withs$	3023
women	3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
women$	1817 3174 3229 3242 3244 1994 3277 2289 3607
word$	2805 2846 2994 2503 1302
words$	2846
work	1452 456 474 1876 1901 803 2254 1151
work$	2 2729 2737 94 1579 1585 1588 2869 2874 2905 231 2927 2938 265 307 3007 466 1920 709 3417 2141 3419 3539 941 2493 1107 1134 2537 2590 1195 2599
worked	1441 1460 2741
worked$	1402 2718 2782 690 1107 1195
worker	33 34 1458 62 2770 2784 993 2402 2431 1277
worker$	0 1 2688 1413 16 20 22 25 2711 57 63 67 2761 93 1505 2796 2850 2854 1014 2417 2425 1027 1307
workers$	0 1 2688 1413 16 20 22 25 2711 57 63 67 93 1505 2796 1014 2417 2425 2563
workin	1452 1702 2536 1151
working$	1406 2686 26 2720 47 2729 1471 2905 231 2979 3007 466 1107 2537 1195
workload$	1578
works	456 1151
works$	94 2874 2966 709 1107 1195
worksh	102 2784 2101 3378 2103 3380 993 2402 2431 1277
workshop$	1504 2785 3645 2370 1279
workshops$	1504 2785 3645
workstream$	1024
workstreams$	1024
world$	789
worrie	1562 2839
worries$	1625 2903
worry	1562 2839
worse	3543 1283
worst	2624
worth	2877 2557
worth$	3123
worthwhile$	2594
would$	198 263
wound$	3093 2308
wrap	252 1154
wraparound$	1654 2556
wrappingaround$	2556
wrapsaround$	2556
wristbands$	97
write$	1378
writes	1465
writes$	2742 1378
writing$	1256
writte	1435 2741 1498 1571 170 2395 1003 2405 1032
written$	1402 2712 2714 2716 1444 1473 2765 1495 2775 2848 1572 1005 2434 1378
wrong	1302
wrong$	3123
wrote	1032
wrote$	1436 2434
yard	440 3520 3521
yard$	1842 3522
yards$	3045 1843 3522
year	3380 3567 3569
year$	2819 2832 3306 647 2072 2103 2109 3569 2348
years$	647
young	2542
young$	35 36 37 53 2733 87 116 2799 1527 2806 2808 134 1540 150 151 155 1561 160 1563 1564 2842 2871 1675 277 3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 1975 2000 2003 602 638 659 3343 2067 2068 3346 689 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3569 3582 3583 3588 2313 3600 3601 2330 946 2380 3661 2386 2439 2536 2544 2611 1210 2615 1225 2628 1233
younge	3021 1750 394 1809 1810 1822 1828 453 1878 3156 479 481 1906 1907 546 3248 3278 602 2010 621 2025 638 640 3328 3343 2067 2068 3346 682 697 3412 3450 2210 2220 2221 3499 3527 2253 852 2266 2278 3567 2313 946 3625 2611 1210 2615 1225 2628 1233
younger$	3021 1750 394 1809 1810 1822 3102 1828 3115 453 3143 1867 475 1878 3156 479 481 3166 1905 1906 1907 3211 546 3248 602 613 2016 3334 2063 3343 2067 2068 3346 697 3450 3457 2210 2220 2221 3499 3527 2253 852 2266 2278 2279 2285 2291 2292 2313 946 3625 2611 1210 2614 2615 1225 2628 1233
youngest$	1828 3115 3143 1867 475 1878 3166 1905 3211 613 2016 3334 3457 2279 2285 2291 946 3625 2614
youngs	3021 1750 394 3083 1809 1810 1822 1828 3113 3116 1846 453 3137 1878 3156 479 481 3164 1897 1906 1907 3189 3203 534 3215 3221 546 1954 3248 3249 2000 2003 3280 602 3343 2067 2068 3346 697 3450 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2277 2278 3582 3583 3588 2313 3600 3601 2330 946 2611 1210 2615 1225 2628 1233
youngsters$	1817 3174 3229 3242 3244 1994 3277 3607
youth$	2697 51 1730 3242 3282 3520 3521 2461
youths	1975
youths$	1960 3242 3252 2461
yp	160 3021 1750 3040 3071 394 3078 3079 3083 1809 1810 1822 3102 3104 1828 3113 3115 3116 3117 1846 453 3135 3136 3137 3138 3143 1867 475 1878 3156 479 481 3164 3166 1905 1906 1907 3189 3203 3210 3211 534 3215 3221 544 546 3248 3249 3278 602 2010 613 2016 621 2025 3313 638 640 3327 3328 3334 659 3343 2067 2068 3346 3354 3355 682 697 3412 2136 3426 3431 3442 3444 3450 3463 3483 3484 3485 3486 2210 2212 2220 2221 3499 3502 3506 3511 3512 3516 3527 2253 852 2266 2273 2277 2278 2279 2285 2291 3575 2299 3582 3583 3588 2313 3600 3601 2333 946 3625 2611 1210 2613 2614 2615 2624 1225 2628 1233
yp$	3034 2044 3443
zine$	2648
zines$	2648
zone	1752 1753
zone$	65 3517 2616
zones	1752 1753
zones$	65 3517 2616
