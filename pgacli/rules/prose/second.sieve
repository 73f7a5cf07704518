1407 1282 998

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

2 3 4 6 7 8 9 11 12 15 16 17 19 20 21 23 25 27 28 29 30 31 32 33 34 35 36 37 39 40 41 42 44 45 46 47 48 49 50 51 52 56 58 61 64 65 66 67 68 69 70 71 74 75 77 79 81 82 83 84 86 87 89 90 91 92 93 94 95 96 99 100 101 102 104 106 110 111 112 113 114 118 119 120 121 122 125 126 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 145 146 147 148 152 153 154 155 157 159 160 161 163 164 165 166 173 175 177 178 179 182 186 188 189 190 191 193 194 195 197 198 199 200 201 206 207 208 210 213 214 216 218 219 221 224 226 228 230 231 232 237 238 240 250 253 264 268 269 271 272 273 274 275 278 279 280 281 282 283 284 285 293 294 295 296 297 301 303 304 306 308 309 310 311 312 313 314 315 316 318 319 320 321 322 323 324 325 334 340 342 344 345 349 350 351 352 356 357 358 360 364 365 366 367 368 369 371 372 373 374 377 379 381 382 384 385 387 388 389 390 391 392 396 397 398 401 403 405 406 408 409 413 416 421 422 423 425 431 432 438 439 441 443 444 446 447 448 449 450 452 453 454 455 456 457 458 459 460 464 467 468 469 471 472 473 474 486 493 494 495 511 512 516 522 523 524 526 529 531 534 538 539 542 543 545 546 548 550 551 555 558 559 563 565 566 567 568 569 570 572 573 574 576 578 579 580 583 585 586 588 589 590 591 592 594 595 600 602 603 604 605 606 607 608 609 610 611 613 615 617 618 619 620 621 622 623 624 626 627 628 629 630 631 632 633 634 635 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 662 663 664 665 666 667 668 669 670 672 673 675 676 677 678 680 681 682 683 684 685 686 687 688 689 690 692 693 694 695 696 697 698 699 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 764 765 766 767 768 769 770 771 772 773 774 775 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 833 834 835 836 837 838 839 840 841 842 843 844 845 847 848 849 850 851 852 853 854 855 856 857 858 861 862 863 864 865 866 867 868 869 870 871 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 889 890 892 893 894 896 897 898 900 901 902 903 904 905 906 908 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 937 938 939 941 942 943 944 945 947 948 949 950 951 952 953 954 955 956 957 958 959 960 962 963 964 965 966 967 968 969 970 971 972 973 974 975 976 978 979 980 981 982 983 984 985 986 987 988 989 990 991 992 993 994 996 997 998 999 1000 1001 1002 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1234 1235 1236 1237 1238 1240 1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 1252 1253 1254 1255 1256 1257 1258 1262 1263 1264 1265 1266 1271 1290 1291 1292 1302 1305 1309 1310 1311 1314 1326 1330 1333 1334 1335 1336 1337 1339 1340 1341 1342 1343 1366 1371 1373 1374 1384 1385 1389 1390 1393 1398 1399 1400 1401 1402 1403 1404 1405 1406 1 5 13 14 18 22 24 26 38 43 53 54 55 57 59 60 62 63 72 73 76 78 80 88 97 98 103 105 107 108 109 115 116 117 123 124 127 144 149 150 151 156 158 167 170 172 174 176 180 183 187 192 196 202 203 204 205 209 211 215 217 220 222 223 225 227 236 239 243 244 246 247 248 249 251 252 254 259 262 265 270 276 277 290 292 298 299 300 302 307 317 326 327 328 329 330 331 332 333 338 339 341 343 347 348 353 354 355 359 361 362 363 370 378 380 383 386 393 394 395 399 400 402 404 407 410 411 412 414 415 417 418 419 420 424 426 428 429 430 433 434 435 436 437 440 442 445 451 462 463 470 475 479 480 481 482 483 485 487 489 492 501 502 510 513 514 515 517 518 519 520 521 525 527 528 530 532 533 535 537 540 541 544 547 549 552 553 554 556 557 560 561 562 564 571 575 577 581 582 584 587 593 596 597 598 599 601 612 614 616 625 636 661 671 674 691 700 763 776 794 831 832 846 859 860 872 888 891 895 899 907 940 946 961 995 1003 1060 1088 1099 1168 1239 1267 1269 1270 1273 1275 1276 1283 1284 1285 1286 1288 1289 1293 1295 1299 1300 1307 1320 1324 1327 1332 1338 1345 1350 1352 1363 1364 1365 1367 1368 1372 1375 1378 1379 1381 1386 1387 1391 1392 1394 1395 1396 1397 0 10 85 162 168 169 171 181 184 185 212 229 233 234 235 241 242 245 255 256 257 258 260 261 263 266 267 286 287 288 289 291 305 335 336 337 346 375 376 427 461 465 466 476 477 478 484 488 490 491 496 497 498 499 500 503 504 505 506 507 508 509 536 679 977 1259 1260 1261 1268 1272 1274 1277 1278 1279 1280 1281 1282 1287 1294 1296 1297 1298 1301 1303 1304 1306 1308 1312 1313 1315 1316 1317 1318 1319 1321 1322 1323 1325 1328 1329 1331 1344 1346 1347 1348 1349 1351 1353 1354 1355 1356 1357 1358 1359 1360 1361 1362 1369 1370 1376 1377 1380 1382 1383 1388

8 14 6 6 9 4 3 3 0 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 4 9 8 7 10 7 9 5 10 10 8 5 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 11 4 4 6 5 68 7 6 7 5 5 6 16 5 6 4 8 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 4 6 4 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 7 0 11 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 0 5 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 3 0 12 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 17 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 0 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 5 3 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 4 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3131 1997 745 2441
2$	3131
20$	2637
3$	3131
34$	1220
35$	1220
999$	2810
a$	2804 143 1610 1669 1681 1687 1688 302 1718 1722 3204 620 2029 3621 2365 2367 2368 3651 2373 2376 2377 2378 973 2389 991 2400 2401 2403 2404 2448 2646 2647 2648 2651 2652 2655 2656 2657 2660 2661 2665 2666 2670 2675 2680 2688
abc	350 1757
abcs	1757
able$	2868 1760 362 1794 1809 454 2055 1038 2491
about$	1624 1715 3035 3139 1927 2078 3575 2306 2352 2557 2562
aboutering$	1927
abouting$	1927
aboutting$	1927
above	3249
above$	3255 2575
abreas	1159
abreast$	2566
abroad	3154 3178 3189 3200 3302 3303 3304 3305 2024 2051
absent$	3551
abus	2844
abuse$	2536
academ	3312 3320 3375
academy$	3328
accept	1426 2735 937
accept$	1875 1945
accepted$	2708 3013
access	1682 2540 1160 2567
access$	2964 1862 3179 3190 1142
accessed$	1005
accessible$	2958
accessing$	2732
accomm	474 1881 641
accommodation$	500 3314 645
accord	1105
accordingly$	2512
accoun	2824 1661 1819 1160 2567 1302
account$	30 2932 2943 2994 3101
accounts$	3101
accred	1446
accredited$	2728
achiev	1492 999 2572
achieve$	1006
achieved$	1428 2774 2406 1006
achieves$	1006
acknow	1447 1139 1332
acknowledgement$	2729
across	3579 3678
across$	3154 3178 3189 3193 3200 3302 3303 3304 3305 2024 3354 849 2296 3633 2519
act$	3558 870 911 1196
acted$	2827
action	2794 1649 1661 998 2412 2441 1282
action$	85 2790 2915 2931 2943 1017 1029
actions$	85 2790 1017 1029
active$	2875 1614
activi	2794 2934 2953 1735 3435 998 2412 2441 2595 1282
activities$	2795 2879 3017 3399 3429 2148 3431 3433 2548 2549 2600
activity$	3399 946 2600
acts$	870 1196
ad$	1082
add	1221
add$	1359
added$	1359
adding$	1359
additi	252
additional$	1620 1659 1020 1093
addres	171 172 1611 232 3506 1139
address$	1639 500 1975 818 831 1334
addressed$	1579 2893 1334
addresses$	1975 1334
addressing$	1334
adds$	1359
admission$	1862 3179
admit	937
admit$	1747 3157 1945 1978 590 2291 885 916
admite$	916
admited$	590 2291 885
admites$	916
admiting$	590 916
admits$	590 2291 885 916
admitt	3223 594 2077 2279
admitted$	590 2001 3548 3552 3561
admitting$	590 916
adolescents$	3252
adopt$	274 1378
adopte	2751 2761 1503 2405
adopted$	2785 1378
adopting$	1378
adopts$	1378
adult	2824 2299 3582
adult$	2806 2820 2938 2939 2981 1732 3652 2473 1068 1294 1298
adults	303
adults$	2806 120 2820 227 1653 2981 1710 3652 1294 1298
advert	2751 2794 998 2405 2412 2441 1282
advice$	214 2941 297 1344
advis	429 430 807
advis$	364
advise	33 34 1463 2026 1332
advise$	355 364
advised$	364
adviseed$	355
adviseing$	355
adviser$	1019 1030
advisers$	1019 1030
advises$	355 364
advisi	1332
advising$	364
adviss$	364
advoca	1139 1335
advocate$	1313
affect	3181
afraid	1531 1077
afraid$	2813 2484
afresh$	2635
after	1900 3510 2267 862
after$	2931 1730 3182 3669 2445 2629
aftern	608 2112 3394 737 738 2249 3533 3534 2358
afternoon$	2727 127 3279 3297 690 2127 3417 3424 2144 3427 1048
afternoons$	2727 127 3297 2127 3418 3425 2144 3427 1048 2459
again$	2798 1697 3075 2609 2635
agains	2388
against$	1436 162 1570 3040 1763 1764 1771 1835 2352 3670 2516
age$	3489 3535 3536 3582
agenc	2902
agenci	47 62 2780 1628 303
agencies$	0 1 2693 2698 16 20 22 1454 72 2763 93 1510 1626 2910 227 1710 1119
agency$	2739 1633
agenda$	2929 1027 2505
agree	1861 1221
agree$	1429 381 395 968 1258
agreed	1438 2751 1503 1611 2405
agreed$	2710 2720 2785 1585 2893 1695 395 2055 968 2439 1182 1258
agreeed$	1429
agreem	2794 3034 998 2412 2441 1282
agreement$	96 214 3033 3638
agreements$	3033 3638
agrees$	1429 381 395 968 1258
ahead	2787
ahead$	3510
aim	1156
aim$	282 2589
aiming	1156
aims	1156
aims$	2589
alarm$	41 64 69 97
alarms$	41 64 69 97
alert	1691
alert$	2916 2973 2608
align	1335
alive$	2875
all	61 160 174 1883 3258 2387 3673 2552 2621
all$	2690 2723 2746 1468 1501 1515 117 227 1705 1708 1710 2092 3378 2274 3644 2370 2402 1015 1119 2544 2648 2652 2682
alliance$	2584
alliances$	2584
alloca	1456 2751 474 1881 476 1923 843 2405
allocate$	1380
allocated$	2738 1489 486 709 2439 1380
allocates$	1380
allocating$	1380
allote$	939
allotes$	939
alloting$	939
allotment$	94 3685
allots$	939
allotted$	486
allow	594 814
allow$	2865 334 1742 1747 1790 1826 1945 1978 590 2001 2172 881 2291 885 2348 1176 2597
allowe	3223 594 2077 2279
allowed$	1739 334 1742 1760 3102 1991 3274 590 2001 3548 3552 3561 3566 2291 885 2335 1122
allowing$	590 881 2348 1176
allows$	2865 334 590 2001 2291 885 1176 2597
allowted$	1742 590
allowting$	590 881
alone	1531 2101 3539 3573 3574
alone$	2813 1948 3273 3284 3294 3380 3383 3583 2630
along$	3241 1962 3267 2596
alongs	1832 3115 3116 3117 3121 2106
alongside$	1599 3388 2244 2519 2607 2610
alter$	461
altere$	461
alteres$	461
altering$	461
altern	2953 2995 731 795 802 2595
alternate$	720 2131 2143
alternating$	720 2143
alternative$	1652 488 806
alternatives$	2537
alterping$	461
alters$	461
ambassador$	1030
ambassadors$	1030
amber$	2802 2803 2457
ambition$	282
amend	1347
amende	2751 2405
among	3115 3116 3117 3121 3307
among$	1744 1745 3193 1930 1950 3354 2162 2217 849 3633 1314
an$	1604 1610 268 1681 1687 3204 2365 2367 2377 2378 973 991 2400 2401 2403 2404 2448 2665 2675 2688
analyse$	1095
analyses$	1095
analysing$	1095
analyst$	1300
analysts$	1300
and$	1414 109 1659 1721 1734 3192 2075 3572 2565
anew$	2635
annual$	1004
anothe	1628 3050 3081 3084 3088 3089 3093 3112 3114 3123 3126 3127 1851 3147 3174 3199 3213 534 3225 3231 2038 3389 3440 3445 3456 3458 3477 3497 3498 3499 3500 2219 2221 3512 3517 3521 3526 3527 3531 2287 3579 3597 3598 3603 3615 3616 2343 1210 2620
another$	2871 1604 2910 358 359 3060 3063 3065 3068 3071 3072 3080 3085 3086 1852 3145 3146 3147 3148 488 1929 535 3229 3301 3310 2033 2034 2046 3330 2053 3362 674 2093 3387 2108 705 2116 3420 3441 3448 3450 3452 3466 3469 3470 3472 799 3489 806 841 842 2253 2254 3549 3550 2269 3551 871 2278 872 2279 2280 3563 2284 2286 2294 3577 2302 3603 2322 3610 3627 3631 3635 2377 1066 2617
answer	1447 2827
answer$	2729 1401
answered$	1401
answering$	1401
answers$	1401
anti$	1140
any$	1629 223 1631 1708 3093 1833 3123 3126 1851 3147 3174 3199 3204 3213 534 3225 3231 650 3389 2161 3497 3498 3499 3500 2219 2221 3512 3517 3521 3526 3527 3531 2287 3597 3598 3603 3615 3616 2370
anybody$	2816 3389
anyone$	2816 3389
apart	3039 3043 3107 3108 1904 1905 2065 2066 767 2185 788 3508
apart$	3064 3110 446 3142 3186 3187 3196 2054 3339 3347 3348 3354 3355 2074 3361 673 3370 3397 3410 3455 2174 3467 3473 2200 2245 3592 2612
apolog	1307
apologise$	1279
apologised$	1279
apologises$	1279
apologising$	1279
app$	30 1007
appeal	978
appeal$	3300 789 2197 3658
appear	431
appear$	1838
appearance$	2539
appl	1221
applic	2794 998 2412 2441 1282
applicable$	2490 2491
application$	3649 3658 2568
applications$	3658 2568
applie	1440
applied$	2722 1257
applies$	1257
apply$	511 615 854 1257
applying$	1257
appoin	2751 102 2794 594 998 2405 2412 1008 2415 2441 1282
appoint$	1382
appointe$	1382
appointed$	2437 2439 1382
appointes$	1382
appointing$	1382
appointment$	1509 2795 2001 946 3649
appointments$	1509 2795 2001 946
appoints$	1382
appren	2112 3394 890
approa	2775 1531 2843 159 450 2479 1336
approach$	2841 2915 2963 2547
approachable$	2958 2528 2608
approached$	2813
approaches$	1542 2841
approaching$	3056
approp	2887 252 1748 802 2540 1159
appropriate$	1585 1587 1620 2905 1652 1659 2958 3030 2490 2491 2566
appropriately$	2566
approv	1438 1456 2751 2405
approved$	2720 2738
apps$	30 1007
april	2358
april$	2829 1548
are	1412 171 251
are$	1415 1432 1437 1448 52 1473 89 1501 1506 110 113 2805 130 149 153 165 1621 1685 285 403 2009 2045 672 2088 2156 819 957 965 2384 979 1044 1049 1061 1063
area	3039 3154 3178 3189 3200 3302 3303 3304 3305 2024 3312 3320 3331 2081 3363 3375 3393
area$	3158 488 3242 3246 3292 3313 2032 2033 3315 2057 3532 3537 3625 2626
areas	3363
areas$	2976 3246 3382 3532 3537
aren$	401
arenot	401
arenot$	1808
arise	1607
arise$	2889
arises$	2889
arm$	440
around	1832 3115 3116 3117 3121
around$	185 2910 1659 1663 1715 3035 3193 2078 3575 3633 2541 2566 2607
arrang	2751 1470 1477 2787 1861 615 2022 796 2405
arrange$	245 1742 994
arranged$	2759 2942 1842 3177 994
arrangeed$	1742
arrangeing$	245
arranges$	2752 245 994
arrangeted$	1742
arranging$	994
arrest	1531 1290
arrest$	147 164
arrested$	2813
arrests$	147 164
arriv$	493
arriva	2140
arrivaltime$	3422
arrivaltimes$	3422
arrive	431 474 1881 540 574 594 708 2264 924 1223
arrive$	1838 493 1947 2001 2063
arrives$	493 2001
arriving$	493
arrivs$	493
articl	2794 998 2412 2441 1282
as$	1553 176 177 1586 191 1603 197 200 2893 2895 288 2265 938 1061 1083 2506 2507 2541 1169 1190
asbo	350 1757 351 1758
asbos	1757 1758
aside	1349
aside$	2754
ask	2805 121 1567 2849 450
ask$	145 355 409 553 578 615 854 1053 1398
aske	1053
asked	1440 2724 2726 1567 2849 2026 1037
asked$	2722 2823 1543 355 381 409 553 2330 2444 1398
asking$	355 409 553 578 1398
asks	1567 2849
asks$	145 355 409 553 578 1053 1398
aspira	2546 1336
assaul	2844 159 1077 1290
assault$	2820 163
assaults$	2820 163
assemb	2794 3076 3079 998 2412 2441 1282
assemble$	3264
assemblies$	2795 3660 3674
assembly$	3660 3674 1284
assess	2794 1575 171 1581 998 2412 2441 1282
assessed$	78 2422
assessment$	2855 2857 2860 2861 2863 2864
assessments$	2863
assign	2751 474 1881 476 1923 843 888 2405
assign$	1380
assigne$	939
assigned$	1489 486 709 2439 1380
assignes$	939
assigning$	939 1380
assigns$	939 1380
assist	2026
assist$	1321
assistance$	2941 1321
assisted$	1321
assisting$	1321
assists$	1321
associ	1753 1754 3037 3039 3042 3043 1788 1792 3079 3111 3118 439 3141 2064 2155 3440 3624 1306 1345
associate$	3035 3044 3059 3070 3074 3092 3346 3570 2618
associates$	2240
associating$	3036 3053 2619
association$	3036 3095 1846 451 3437 749 3443 3446 3608 3634 2613 2614
assumptions$	2553
assurance$	214 2514
assurances$	2514
at	2325
at$	2714 1464 2773 1502 2804 2819 1549 144 180 191 2882 2893 1639 248 283 2974 2977 2979 1986 1988 1995 1996 3307 630 2042 707 3421 734 849 3556 2329 2358 2362 3654 3661 3664 3665 2385 2386 3669 2391 2392 3678 3679 2408 2442 2459 2558 2629 2660 2661 2671 2672 2673 2687
attached$	2575
attachment$	2188 812 3608 2584
attachments$	2188 2584
attack	2844 159 1077 1290
attack$	2484
attacked$	2480 2484
attacks$	2484
attemp	1156
attend	1407 1408 6 2700 2713 1434 2716 2717 1440 1446 1455 1457 2740 2745 2749 2750 2751 1470 1485 104 456 474 1881 574 594 2264 891 2325 2405 1014 1021 1223
attend$	2699 1511 462 1882 2001 651 2061 3421 2428 1056 1404
attendance$	1413 28 2739 2748 2767 100 142 2001 2421 2440 1035
attendd$	2428
attended$	2689 2722 2728 2742 2779 1511 2428 1056
attendees$	2737 2748 2763
attending$	2689 2732 2425 1056 1404
attends$	2699 2752 1511 2001 651 2061 2428 1056 1404
attention$	1665 2537
attenu	768
attitu	1336
attitudes$	2553
attrac	3243
attraction$	3300
attractive$	2958
audit	2794 998 2412 2441 1282
audite	1446
audited$	2728
august	2358
august$	2829
aunt	1896 2019 3312 3332 648
aunt$	1310
auntie$	1310
aunty$	1310
authorisation$	2627
authorisations$	2627
authority$	2627
autumn	2358
autumn$	2829
availa	2751 1472 1691 2405
available$	2754 2755 1585 2942 2973
avoid	1762 393 408 458 752 858 866
avoid$	1831 3410 2159 868
avoide	1858
avoided$	3140
avoidi	752
avoiding$	2159 868 2454
avoidping$	868
avoids$	1831 868
aware	1611 1658 1691 1159
aware$	2893 2916 2940 2967 2973 2566
awaren	2546 1336
awareness$	1122 2542 2543 1149
away	1530 3154 3178 3189 3200 563 577 3302 3303 3304 3305 2024 3307 3312 2038 634 3331 767 788 794 860 2278 2281 877 3579 921
away$	2812 3039 1762 1796 1803 3107 3110 446 457 1874 1876 3194 1913 1917 3235 1979 1984 3289 3310 2041 2048 3334 2054 652 661 2171 2174 770 2204 3496 3508 3511 2230 2232 2243 2245 3551 3560 3561 3562 3564 3592 2356 2636 2649
awkward$	3122
back	1627 1875 2415
back$	149 1618 2909 446 3157 1913 3496 2218 3560 3561 3562 3618 1055 2685
background$	2525
backs$	3496
bad	438 2312
bad$	438 1845 3133 2087 3594
badge$	2744
badges$	2744
badmin	2388
badminton$	3670
bail$	350
bake$	1269
bakees$	1269
bakes$	1269
ban	339 347 349 367 368 370 377 415 416 422 426 542 563 598 609 735 2260 855 860 874 2281 913 920 940 2371 1225
ban$	333 348 356 357 1784 1825 428 3128 494 558 593 601 603 754 2261 3543 882 2327 963 3653 1216
band	3398
band$	3619 2358
banding$	333 754
bands$	3406 3637
bane$	601 882
baned$	754 882
banes$	601 882
baning$	601 754 882
bann	339 426 609
bann$	754
bannding$	754
banned	347 349 3103 1858 572 2007 735 860 2279
banned$	3026 3027 348 376 390 3102 3140 3152 524 1979 3289 3291 603 3438 754 3561 882 963
banner	95
banner$	953
banners$	953
bannin	347 349 367 563 735 860
banning$	333 348 495 601 603 754 882 920 963
banns$	754
banping$	333 1784
banred$	882 963
banring$	601 882 963
bans	347 349 367 563 735 860
bans$	333 348 1784 428 3128 494 601 603 754 2261 3543 882 2327 963 3653 1216
banting$	1784
bar	347 349 367 422 426 542 563 609 735 860 874 2281 913 940 1225
bar$	348 356 601 603 3543 882 963 1216
barbec	98 1505
barbecue$	3659 2380 3685
bare$	601 882
bared$	882
bares$	601 882
baring$	601 882
barned$	882 963
barning$	601 882 963
barr	426 609
barred	347 349 572 2007 735 860 2279
barred$	3026 3027 376 390 3152 524 1979 3289 3291 603 3544 3561 882 963
barrier$	1848 775 782
barriers$	2936
barrin	347 349 367 563 735
barring$	601 603 882 963
barrister$	1313
bars	347 349 367 563 735 860
bars$	348 601 603 3543 882 963 1216
base	2303 2304
base$	3586 2512
based$	2591
basis$	2489
basket	2388
basketball$	3670
be	251 284 1841 1098
be$	1437 1501 130 165 193 197 1605 204 1621 1634 231 1646 2933 1660 256 1673 1679 276 1685 279 285 2975 1700 1702 1737 1740 3044 380 1798 1841 1856 1870 1888 3181 1907 1924 1926 2009 2045 2063 658 3352 672 2083 2103 2156 3439 819 957 965 2384 979 1061 1094 1121 1144 1201 1203
bear$	210
bearing$	210
bears$	210
beat	2844
beating$	2841
beatings$	2841
became$	1044
because$	938
become	251
become$	193 231 3623 1044
becomes$	1044
becoming$	231
bed	823 890
bed$	3686
beds$	3686
been	2740 2828 140
been$	3 1423 1442 45 2751 1473 1493 1495 1501 1529 165 1660 672 957 965
before	1528 1900 3510 1078
before$	2804 1547 3182 3669 1038 2485
befrie	159
begin$	1228
begining$	1228
beginning$	2025
begins$	1228
begun	2751
begun$	126
behave$	819
behaved$	3030
behaves$	819
behavi	2923 2997 2546
behaviour$	350 351 2553 1343
behaviours$	2553 1343
behind	3510 2369 1303
behind$	3461 3651 2478
being	251 284 1806 3111 2293 908 3599 2546 1336
being$	165 193 1621 231 1660 1740 3037 3056 3079 3141 1926 2045 3333 3352 3358 2156 3575 3624 2453 2454 1094 1144
belief	2567
belief$	2586
believ	2827 1567 2849
believe$	1178
believes$	1178
believing$	1178
belong	1576 171 903
belong$	2858 1080
belonging$	2959 2310
belongs$	1080
below$	2575
bench	31 1961 2303 2304 954 3647
bench$	64 99 576 3586 3606 930 3629 2361 2427
benche$	930
benched$	930
benches$	64 99 930 2361 2427
benching$	930
benchping$	930
benchs$	930
benchting$	930
benefi	2887
berth$	3224
bes$	1094
beside	3115 3116 3117 3121 2105 2106
beside$	3388 2672
best	2540
best$	261 2226 820 2593
better	226 252 1748 795 802 2210 1136 1139 1288
better$	1600 1633 1659 261 2964 300 1709 1727 3012 328 1748 3030 378 437 792 2203 2205 799 801 3493 806 2226 820 841 2282 1033 2580 1183 1195 2604
betwee	1539 3034
between$	2821 1744 1745 3028 3033 3038 3099 3129 3130 1903 3193 1930 1950 3354 3436 3437 2182 2189 849 3633
betweens$	3033
beyond	168 2200 2204 3579 3592
bid	2794 998 2412 2441 1282
big$	2354
bigger$	1971 3255
bike	31
bin	31 954
bin$	64 99 2361 2427
bingo	2388
bingo$	3670
bins$	64 99 2361 2427
bit$	3000
blankets$	2658 2659
block	415 416 490 542 554 2249 3630
block$	410 412 428 3537 3547 2358 1213
blocke	3103 3265
blocke$	412 1213
blocked$	3026 3027 410 412 577 1213
blockes$	412 1213
blocking$	410 412 1213
blocks$	410 412 3537 1213
board	23 47 1485 1486 471 813 1105
board$	1433 1454 2765 2767 2768 2784 99 2900 2901 489 3329 898 2388 1013 2512
boardd$	489
boarde$	898
boarded$	1008
boardes$	898
boardi	3312
boarding$	1869 2037 649 898
boards$	2784 99 489 898
boat	3398
body	2320
body$	3547 3602
bolste	1335
bolted	2364
bolted$	3646
bond	2155 2175
bond$	341 352 3437 749 755 3457 773 778 2188 812 3515 3608 2584 2590
bonds$	341 352 755 3457 2188 812 3515 2584 2590
book	2749 476 646 718 856 888 889 892 2307
book$	1945 839 3677 2658 1376
booked	1446 2749 2751 474 1881 1923 2405 1008 2415
booked$	2728 2779 1882 1376
booking$	3649 1376
bookle	2794 998 2412 2441 1282
booklet$	2734
booklets$	2658
books	31
books$	839 3677 2425 2658 1376
boost$	1114
booste$	1114
boostes$	1114
boosting$	1114
boosts$	1114
booth$	3606
boroug	3039 3154 3178 3189 3200 3302 3303 3304 3305 2024 3312 3320 3331 2081 3363 3375
borough$	3158 3313 2032 3315 3317 3328 2057 3381 3578
boroughs$	3318
both	3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 1911 1912 546 3258 602 3353 2072 2073 3356 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 2323 2387 3673 2621 1215 2625 1230 2638 1238
both$	2723 117 3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 1911 1912 546 3258 602 3353 2072 2073 3356 3378 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 2323 3607 3644 1015 2621 1215 2625 1230 2638 1238 2647 2648 2652 2661 2669
bought	1438 2751 1496 1504 2405 1008 2415 1349
bought$	2720 2778 2786
bounda	2997 1160 2567
boundaries$	2538 2602
bounds$	570
box$	1269
boxes$	1269
boxing$	1002
boxs$	1269
boy	1532 155 3031 1755 394 1814 1815 1827 1829 1833 453 1883 3166 479 481 1911 1912 546 3258 602 621 2030 638 3353 2072 2073 3356 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 2323 2621 1215 2625 1230 2638 1238
boy$	2814 2816 1561 1562 3311 2049 3612 2339
boyfriend$	1310
boys	35 36 37 53 87 134 1545 150 151 160 277 1684 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 1980 2005 2008 3290 602 2015 659 3353 2072 2073 3356 693 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 2343 951 2390 2396 2449 2621 1215 2625 1230 2638 1238
boys$	1443 1444 1460 1494 88 92 111 112 117 2809 2814 2816 2818 1541 1557 1558 1562 2852 2922 1729 3023 1822 3184 544 3239 3252 3254 3262 1999 3282 3287 3311 3350 3362 736 3457 896 897 3612 3622 3672 2477 2633
branches$	1023
bread$	2659
break	1782 406 1850 1904 1942 2014 2060 2081 3363 2094 2140 3435 767 768 781 785 786 790 2214 828 838 3533 866 901 1231
break$	247 372 3224 3279 3296 664 665 669 2082 3376 747 752 2174 769 770 2181 3576 910 2642
breake$	910
breakes$	910
breakf	98 1505 2381
breakfast$	2380 3663 2659 2667
breakfasts$	2667
breaki	768 785
breaking$	247 372 664 665 669 747 910
breaks	3363 768 785
breaks$	247 372 664 665 669 3376 3407 747 910
breaktime$	3422
breaktimes$	3422
breath	2014 3604
breathe$	3299
breather$	3296
breathing$	2014
bridge$	1128
bridgeing$	1128
bridges$	2533 2534 1128
brief$	2496 1402
briefe	1407 2724 2726 1446 2775 1500
briefed$	2689 2725 2728 2782 1402
briefi	23 2794 998 2412 2441 1282
briefing$	2795 1284 1402
briefings$	2795
briefs$	1402
brighter$	2451
bring	211 470 3243 1251
bring$	219 329 1393
bringing$	219 329 1800 1393
brings	211
brings$	219 329 1879 2357 1393
broade	1335
broken	3478 944
broken$	3041 1858 1905 1914 3233 2065 2066 3438 3591 2318 2351 1231 2647 2648
brothe	3031 1755 394 3093 1814 1815 1827 1829 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1896 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3332 648 3353 2072 2073 3356 686 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
brother$	1309
brothers$	1822 3184 3239 3252 3254 1999 3287 3622 2471 2476
brough	211 540
brought$	212 1947
budget	1438
budget$	2718 49
budgeted$	2720
build	1682 2399 1136 1139 1333
build$	259 271 2964 800 958 3681 1114 1123 1127 1177
builde$	271 800 1114
buildes$	271 800 1114
buildi	3115 3116 3117 3121 3375 2095 2278 1139
building$	94 271 3250 3272 3292 3340 3366 722 800 3557 3560 1114 1123 1127 1177
buildings$	3377 3382
builds	1139
builds$	271 800 958 1114 1123 1127 1177
built	1471 1008 2415
built$	2753 2783
bulb$	64 1009
bulbs$	64 1009
bulletin$	13 2411
bulletins$	13
bullie	2844
bully	2844
bump$	3076
bunch	2248
bunch$	3453 3530 3547 3632
burglaries$	1301
burglary$	1301
burgle	1077
burgled$	2484
bus	1868 3375 2110 3392 2249 3533 3673
bus$	1458 67 2784 3150 3384 3390 3399 2358 954 2363 3659 2380 3683 2662 2667
buses	2081 3363 3392 3393 2112 3394 2249 883
buses$	2784 3373 3382 3390 3391 3399 3402
bushes$	1023
busine	1576
business$	2858 2926 1202
businesses$	72
busy	474 1881
but	3339
button$	41
buttons$	41
buy	2479 1349
buy$	2845
buyer	1296
buyer$	1298
buyers$	2471 1298
by	684 2374
by$	2714 1502 128 2819 2826 141 2977 301 1711 707 2217 2358 3654 3656 2386 3669 3680 2417 2460 2462 2464 2511 2596 2666 2672
cabin	3398
cabin$	3629
cabinet$	2765
cabins$	3629
cafe	38
cafe$	72 3250
cafes$	72
café	38
café$	3250
calend	8
calendar$	2741 1012
call	2700 2794 121 1798 3090 3215 2222 998 2412 2441 1282
call$	2699 1519 2815 1542 138 145 147 148 2841 3024 3091 1949 3504 3649 1189
called	104 2823 1307
called$	1511 148 1307
callers$	1944
callin	1806
calling$	1818
calls	1470 1746 906
calls$	2699 2752 1519 1542 138 145 147 148 2841 3024 3045 1817 1949 3504
calm	2282 3604
calm$	3299 3564 1102
calmer	2282 908 1288
calmer$	437 2226 820 841 3564
came	1427 2735 2740 2749
came$	2700 2709 1571
camera	31
camera$	41 64 69 99 953 2427
cameras$	41 64 69 99 953 2427
camp	98 1505
camp$	655 3659 1269
campai	2794 998 2412 2441 1282
campaign$	1002 1109
campaigning$	1109
campaigns$	1109
campes$	1269
camps	1505
camps$	1269
campus	3312 2081 3363 2112 3394
campus$	3340
can	2805 1724
can$	119 2868 2883 1660 1738 362 1794 391 1809 403 454 1933 660 2180 2493
cancel	490 742 877 950
cancel$	472 501
cancele$	472 501
canceles$	472 501
canceling$	501
cancelled$	1874 3293 3430 2372
cancelping$	472
cancels$	472 501
cann$	401
cannot	1761 362 1794 391 401 1809 454 1933 660 858
cannot$	386 1801 1808 518 2067 2113 3410 837 861 918 929
cantee	3535 3536
cap	369 442 585
cap$	3128 588 593 762 917
capaci	1160 2567
capacity$	1583 2573
caped$	588
caping$	588 762
capitalise$	259
caps$	3128 588 762
capting$	588
capture$	1118
captured$	3019 2429
captureing$	1118
captures$	1118
car$	122 2820 2096 3384 3399 3606 3629 3685 1297
caravan$	3629
card	95 2794 998 2412 2441 1282
card$	2734 2744 467 953 955 3645 3649 3657 2658
cardes$	3645
cards	2388
cards$	2744 467 953 955 3645 3649 3670 2658
care$	2935 3009 3522 834 2538 2637
cared	3015
cared$	3013
careful$	1614 834 2608
carefully$	3493 2531
carer	62 2780 3312 641
carer$	0 1 2698 16 20 22 2731 93 1510 616 617 619 645 3502 1309
carers$	0 1 2698 16 20 22 2731 93 1510 286 418 616 617 619 3312 645 3502 923 1309
cares$	2935
careta	33 34 1463
caring$	1102
carr	470 856 1251
carria	3398
carriages$	3402
carried$	1446 2745 2751 1672 1714 2405 999 1008
carries$	1462 2745 1088
carry	2805 2399
carry$	1462 3568 3681 1088 1092
carrying$	2454 1088
cars	123
cars$	122 2820 2096 3391 3399 3402 3629 3685 1297
cascad$	1106
cascade$	1106
cascades$	1106
cascading$	1106
cascads$	1106
cascadting$	1106
case$	1480 1485 1584 1593 1622 1017 2499 2506
caseload$	2766
cases$	1017
caseworker$	1311
cast	35 37 2112 3394 3398 2307
cast$	1444 3335 709 3402 3619
casts	3394
casts$	3335 3402 3637
catch	1609 2504
catchm	3154 3178 3189 3200 3302 3303 3304 3305 2024
catchup$	2891
catchups$	2891
caught	1857
caught$	1853 447 448 449 3139
cause	850 3558 2567
causes	2567
caution$	364 945
cautione$	364
cautioned$	364 945
cautiones$	364
cautioning$	364 945
cautions$	364 945
cbo	350 1757 351 1758
cbos	1757 1758
cctv	1075
cctv$	41 64 69 2482
ceas	408
cease	452 742 2157 2181 935
cease$	1859 519 3212 3430 3463 2342 941
ceased	1540 1554
ceased$	2822 2836
ceases$	1859 3430
ceiling$	917
celebrate$	1165
celebrates$	1165
celebrating$	1165
cent$	1468
center$	1655
central$	3609
centre	38 44 2081 3363 3375 3393 1122
centre$	1451 1655 3242 3250 3292 3309 3340 3399 722
centred$	1608 2529 2551 2591
centres$	3382 3399
certain$	278 2594
certif	2794 998 2412 2441 1282
certificate$	2744
certificates$	2744
chair	33 34 1463 1486 954
chair$	63 2768 2839 2361 3677 2684
chaire	2751 2405
chairs	31 1470
chairs$	2752 2839 2361 3677 2658
challe	429 450 978 1332
challeng$	1146
challenge$	2921 2527 1146
challenged$	2961 3138
challenges$	2921 1146
challenging$	1146
challengs$	1146
champi	1139
champion$	1030 1032
champions$	1030
chance	2995 3604
chance$	2880 296 2987 362 1839 1899 2014 3576
chances$	296
chang$	461 473
change$	2866 2911 2913 461 473 632 633 669 1054 2597 2606 1368
changed$	2416 1368
changees$	2866
changeing$	669
changes$	2866 2911 1630 2913 461 473 632 669 2597 1368
changing$	461 473 632 1368
changping$	461
changs$	461 473
channe	8
channel$	30 3104
channels$	2867 1645 239
chaperoned$	3134
charge	2371
charge$	3653
charges$	3653
charte	95
charter$	96
chas	2844 573
chased	1440
chased$	2722
chat	8 414 1823
chat$	2815 295 308 1798 414 1821 3104 1823 3105 417 911 2452 2598
chats$	295 308 3104 2598
chatti	1806 1818
chatting$	3100
check	1408 102 2794 1609 998 2412 2441 2504 1282
check$	2794 206 998 2412 2441 1282 1356
checked$	2697 78 1356
checkin$	1509 2891
checking$	206 1356
checkins$	1509 2891
checks$	1470 206 1356
chess	2388
chess$	3670
child	1532 3031 1755 394 1814 1815 1827 1829 1833 453 1883 3166 479 481 1911 1912 546 3258 602 3353 2072 2073 3356 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 2323 2621 1215 2625 1230 2638 1238
child$	2743 2814 2816 1561 1828 2049 3612 1184
childcare$	70
childr	1532 1545 155 1566 1569 277 1684 3031 1755 394 3093 1814 1815 1827 1829 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 1980 2005 2008 3290 602 3353 2072 2073 3356 693 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3584 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
children$	1484 2814 2816 2818 1562 2848 2851 2852 2993 1822 1828 3184 3239 3252 3254 3262 1999 3287 3487 3612 3622 2580
childrens$	2814
childs$	2814
choice	2995 2997 2546 2595 1336
choice$	805 2241
choices$	805
choir	3398
choir$	3619
choos	2307
choos$	803 833 948
choose	2805 3118 1053
choose$	496 803 804 833 948 988 2460 2677
choosed$	948
chooses$	496 803 804 833 948 988 2460
choosi	2241 1053
choosing$	496 803 804 833 948 988 2460
chooss$	803 833 948
choosting$	948
choosy$	834
chose	1053
chose$	2460
chosen	1438
chosen$	2720
chrono	2794 998 2412 2441 1282
church	38 3535 3536
church$	3674
cinema	38
circle	2794 2209 2248 903 998 2412 2441 1282
circle$	3453 773 3474 3484 3486 2206 2208 3491 3495 3530 2310 3593
circles$	3474 3484 2206 3491 3495
circul	2751 1470 1503 2405 1008 2415
circulated$	2785
circulates$	2752
circumstances$	1805
cities	3375
cities$	3318
city	3154 3178 3189 3200 3302 3303 3304 3305 2024 3312 3320 3331 3375
city$	3158 3313 3315 3317 3381 3578
civil$	350
claim	2371
claim$	3653
claime	1446
claimed$	2728
clarification$	214 2514
clarit	1160 2567
clarity$	214 2514
clash$	1866
class	3115 3116 3117 3121 1850 1868 1898 606 3320 2039 2081 3363 3375 2110 3392 3393 2112 3394 2249 3533 3534 3584
class$	2838 3150 3180 2013 3316 3321 3322 2097 3388 3399 3401 2208 3581 911 3619 946 2358 3660
classe	2060 3363 2082 2095 3392 3394 2249 883 3584
classes$	2797 2838 3175 3328 3364 3377 3382 3399 3502 3660
classm	3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
classmates$	1822 3184 3239 3252 3254 1999 3287 3622
classroom$	2784
classrooms$	2784
clause	3034
clause$	2856 3033 2486
clauses$	2856 3033 2486
clean	98 2399
clean$	618 3681 2465 1235
cleaned$	3643
cleanu	1505
clear	559 573 2540
clear$	2801 2837 2927 2928 1791 1966 2048 809 2230 2245 1103 1182 1195 1242
cleare	1008 2415
cleared$	2430
clearer$	1195
clearing$	1242
clears$	1242
clicked$	2772 2414
clicks	1455
clicks$	2737
climb$	1269
climbes$	1269
climbs$	1269
clinic	38 62
clinic$	1019
clique	3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
clique$	1822 3184 3239 3252 3254 1999 3287 773 3622 3632
clos	415 416 471 554 563 950
clos$	472 898
close	2234
close$	1610 1614 472 3352 2105 2234 3516 898 2341 1103 1128 1254
closed	2751 1492 3103 2405
closed$	2774 570 577 3430 860 3585 2424 1254
closeing$	1128
closely$	2519
closeness$	749 812 3608
closer	226
closer$	1633 300 366 1183
closes$	472 898 1128 1254
closing$	898 1254
closping$	472
closs$	472 898
club	38 44 2794 1850 1868 1898 3320 3375 3393 2112 3394 2249 3533 3535 3536 998 2412 2441 1282
club$	1451 72 2766 3150 3175 1895 3180 3250 3292 3309 3316 3328 655 3399 722 3619 1002
clubs	2081 3363 2095 3394 883
clubs$	72 3175 3328 3377 3382 3399
clump$	3632
cluster$	3632
co$	1140
coach	33 34 1463 62 2780 807
coach$	3659 3683 3685 1019
coache	33 34 1463 3398
coached$	2426
coaches$	3659 1262
coachi	2794 998 2412 2441 1282
coaching$	1262
coat$	3686
coats$	97 3686 2658 2659
coax	828
coax$	764
code	95
code$	96 3653 1009
codefendants$	1759
codes$	97 1009
coerce	159
coerci	159
coffee$	90
cohesi	1160 2567
cohort	3398
cohort$	3502
cohorts$	3406 3502
coinci	3076
coincide$	1866 3408 3617
collab	226 1140 1160 2567
collaborative$	1633
collaboratively$	2519
collea	1628
colleagues$	2763 2910 1119
collec	470 474 1881 476 540 694 2140 821 924
collect$	3098 3160 3266 839 3587 1118 1403
collected$	1882 1947 3551 2407 2429 1403
collecting$	3557 1118 1403
collectiontime$	3422
collectiontimes$	3422
collects$	3160 839 1118 1403
colleg	2842 1868 1898 606 3312 3320 2039 641 2081 3363 2082 3375 2104 2110 3392 2112 3394 823 890
college$	2831 1551 3150 3151 3175 1895 3180 500 1918 2013 616 617 626 3315 3321 3322 3328 3340 3386 3399 2463
colleges$	3151 3175 1918 616 617 3328 3364 3382 3386 3399
colour$	3677
colours$	3677
com	2214
com$	493
come	1427 2735 2740 2749 2805 211 431 1841 456 540 574 838 2264 2336 1021 1223
come$	2700 2709 1516 2800 2823 145 2885 3091 1838 493 1947 3274 594 2061 2063 2086 2098 2103 924 2428 1045
comed$	2428
comeed$	2428
comes	211 456 574 2336 1223
comes$	1516 2800 145 2885 493 2061 2098 2428 1045
comfortable$	2958 3013
coming	211
coming$	1588 3037 493 3358 2454 2492
comments$	1022
commis	1438 2751 1496 2405 1008 2415
commissioned$	2720 2778 2438
commit	47 1456 1160 2567
commit$	1301
commits$	1301
committed$	2738 1301
committee$	1454 2765 1013
committing$	1301
common	3132
common$	3342 1182
commun	4 1457 1609 1754 3037 2504 1105 2540 2546 1332 1336
communicat$	1106
communicate$	182 1106
communicates$	182 1106
communicating$	1106
communication$	1411 2739 2891 2915 1645 239 3036 1807 2512
communicats$	1106
communicatting$	1106
communities$	1736
community$	2998 1736 351
compan	33 34 1463 62 1753 3398 3440 2202
company$	71 3035 3047 1768 3067 1845 3466 2195 3484 3485 3490 3492 3494 2240 3523 3634
compared$	1054
compassionate$	2528
compla	1567 2849
complaint$	138 147 3649
complaints$	138 147
comple	1409 6 1426 2713 1434 2716 1446 1457 2749 2750 2751 1470 1492 2787 1672 1714 2405 999 1014 1021
complete$	2691 2774 2783 2406 1006 2428
completed$	2691 2708 1428 2711 2728 2764 2774 2776 2779 2783 2954 2996 2406 1006 2428
completeed$	2428
completes$	2752 1006 2428
completing$	2732
completion$	1413 2739 2421
coms$	493
concen	2282 3604
concentrate$	3299 3564
concer	98 1505 1635 2546 1336
concern$	1590 2906 2911 2913 2921 2506 1110
concerns$	1590 2906 2911 1630 2913 2917 2921 2506 2507 1110
concert$	2692 3659
concerts$	2692
condit	3034 350 1757 855 2371
condition$	3033 2261 3638 3653
conditions$	3033 2261 3638 3653
conduc	1446 2751 2405
conducted$	2728
conductor$	57
conductors$	57 93
confer	2794 998 2412 2441 1282
conference$	3674
confid	2995 807 903 1038 2546 2567 1336
confidence$	1678 2310 2445 2587
confident$	2445
confin	843
confin$	848
confine$	848
confined$	480 848 2313
confines$	848
confining$	848
confins$	848
confir	1611
confirm$	1429 2419
confirmed$	1429 2893
confirms$	1429 2419
confis	354
confro	429 450
congre	1753 1754 3037 3039 3076 3079 3243 1345
congregate$	3035 3094 3098 3160 3264 3266 3570 3587 2618
congregates$	3160
congregating$	3036 2619
connec	2175
connection$	352 3457 2188 2584 2590
connections$	3457 2188 797 2584 2590
conquer$	3357
consci	1691
conscious$	2973
consen	2997
conseq	2997
consequences$	2906
consid	2751 1576 2887 1611 511 2540
consider$	2306 2420 2526 1326
consideration$	2915 1665 2994 2505 1327
considerations$	1327
considered$	2858 2893 2942 3019 1326
considering$	1326
considers$	2420 1326
consis	201 2540 1139 2546 1140 1160 2567
consistent$	1608 2916 1102 2528 1131
consort$	2618
consorting$	2619
constant$	1614 1102
constructive$	1652 2604
consul	1407 1440 2724 2726 1478 2775 1500 2794 998 2412 2441 1037 1081 1282 1333 1336
consultant$	2488 1311
consulted$	2689 2722 2725 2760 2782 2444
contac	1407 1408 2700 1440 2724 2726 1446 1449 1457 2749 2751 1470 1478 2775 1500 102 104 2794 1753 1754 3037 3039 3043 1776 1778 1788 1792 1798 1799 3090 1819 3107 1841 439 3215 2064 906 998 2412 2441 1037 2504 1202 1282
contact$	2739 2747 1509 2795 1542 2914 2987 3024 337 338 3032 1751 1752 3035 3036 1756 352 3044 3045 1769 3054 3058 3059 3070 3074 3082 1802 3087 1807 1817 1819 3101 1846 451 3206 523 1949 543 3346 2154 3446 3455 2184 2314 2410 2435 1032 2508 2609 2616
contacted$	2689 2722 2728 2760 2782 1511 2444
contacts$	2752 1509 2795 1542 3101 2435
contai	919
contes	978
contin	226 252 1901 853 1160 2567
continual$	1614 1317
continually$	1317
continuation$	1317
continue$	3183 966 1191 1317
continued$	1633 1659 966 1033 1102 1103 1317
continues$	966 1317
continuing$	966 1317
continuous$	1317
continuously$	1317
contra	2794 1757 998 2412 2441 1282
contract$	2741 3638 977
contracts$	3638 977
contri	62 2780 1332
contributor$	0 1 2698 16 20 22 93 1510
contributors$	0 1 2698 16 20 22 93 1510
contro	159 369 585 777 2479
control$	2845 336 762 3465
controling$	336 762
controls$	336 762
controlting$	336
conven	2700 2751 2405
convene$	2699
convenes$	2699
conver	2794 998 2412 2441 1282
conversation$	2815 2907 2915 1645 239 2970 295 2987 2598
conversations$	2907 2915 1645 239 295 2598
convert$	473
converte$	473
convertes$	473
converting$	473
converts$	473
convin	444
cook	2399 1347
cook$	3681
cooked	2787
cooking$	1002
cool	406 2185 919
cool$	3462 3467
cooled	1914
cooled$	3196
cooler$	3501
cools$	3467
cooper	1306
coordi	33 34 1463 62 201 240 1647 1140 1332
coordinated$	1608
cope	1682 908
cope$	2964 819
copes$	819
copies$	2658
coping	1160 2567
copy	2751
copy$	2734
core$	47 1485 1486 3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 1911 1912 546 3258 602 3353 2072 2073 3356 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 2323 2621 1215 2625 1230 2638 1238
corner	2303 2304
corner$	1880 3168 2121 3404 3480 3532 3586 3628
corners$	3168 3402 2121 3404 3480 3532 3628
corrid	3312
corridor$	3366 3480
corridors$	3480
cost	2828 140
cost$	29
costed	1438
costed$	2720
costs$	29
costum	31
could	1724
could$	2828 2830 198 1738 391
counci	33 34 1463 62 3673
council$	63 2515
councillor$	71
councillors$	71
counse	62 2794 429 998 2412 2441 1081 1282
counsel$	364
counsele$	364
counseled$	364
counseles$	364
counseling$	364
counselling$	2747
counsellor$	1019 2488 1311
counsels$	364
count$	59 1267
counte	901
counter$	2784
counters$	2784
counti	2081 3363 3375
counties$	3318
counting$	1267
countr	3154 3178 3189 3200 3302 3303 3304 3305 2024
country$	3317 3381
counts$	1267
county	3154 3178 3189 3200 3302 3303 3304 3305 2024 3312 3320 3331 3375
county$	3313 2032 3315 3317 3381 3578
couple$	2474
courag	807
course	2794 1606 1868 2110 3392 3393 2112 3394 823 3535 3536 998 2412 2441 1282
course$	2701 2766 2795 2888 3150 1895 3217 3399 3619 946 1002 2489 1284
courses$	2795 3399
court	38 3533 3647 1302
court$	94 350 2358 3667
cousin	3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1896 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3312 3332 648 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
cousins$	1822 3184 544 3239 3252 3254 1999 3287 3622 2471 2477
cover	1576
cover$	2858 3040
covera	1707
coverage$	2989
covere	1446 2740 1576 170 171 172 173
covered$	2728 2858 1577 1579 1580
covering$	3040
covers	2740
crackd	1302
cracks$	2980
creat	441
create	2751 1472 2405 1332
created$	2754
creati	6 1332
creation$	1413
creatively$	2531
creep	2336
crew	2112 3394 3398 2248 3533
crew$	3402 3530 3547 3619 2358
crews	3394
crews$	3402 3637
cricke	2388
cricket$	3670
crime$	1301
crimes$	1301
crop$	2885
crops$	2885
cross	2064 1167
cross$	226 3076 3346 3395 2123 3408
crosso	2123 2258
crossover$	3405 3540
crossr	2574
crowd	3093 3115 3116 3117 3121 3123 3126 1851 3147 3174 3199 1928 3213 534 3225 3231 3440 2209 3497 3498 3499 3500 2219 2221 3512 3517 3521 3526 3527 2248 3531 2287 3597 3598 2320 3603 3615 3616
crowd$	1845 3210 3248 3453 3482 3487 2208 3491 3492 3518 3530 3547 2275 3593 3602 3632
crowds$	3248 3491 3492
cultiv	1335
cultur	2546 1336
culturally$	1140
culture$	3483 2553
cups$	2658
curb	369 406 585 901 919
curb$	356 910
curbe$	910
curbed	1858
curbed$	3140 3233 3438 3591
curbes$	910
curbing$	910
curbs$	910
curfew	350 1757 354 2260 855
curfew$	3128 569 2628 1222
curfews$	3128 569 2628 1222
curiosity$	2946 2496 2508
curiou	1691
curious$	2916 2973 2608
current$	2875 3580
curric	2794 1898 998 2412 2441 1282
curriculum$	2741 3180
curtai	369 919
curtailed$	3438
customary$	199
customers$	2471
cut	347 442 1858 598 768 777 781 838 2399 1079
cut$	167 3026 3027 3041 3140 752 762 780 829 2313 930 3681 1008 2430 1351
cute$	930
cuted$	930
cutes$	930
cuting$	762 930
cutping$	930
cuts	347 768
cuts$	167 762 930 1351
cuttin	347 768
cutting$	167 752 930 1351
cycle$	2317 1269
cyclees$	1269
cycles$	1269
dad	1896 2019 3312 3332 648
dad$	619 1309
daily$	2690
damagi	2312
damaging$	3594
dampen	786
dance$	1269
dancees$	1269
dancer	35 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
dancers$	1822 3184 3239 3252 3254 1999 3287 3622
dances$	1269
danger	2997
danger$	2906
dangers$	2906
dark$	2798
darts	2388
darts$	3670
dashbo	2794 998 2412 2441 1282
data$	1507 2411 2502
database$	2769
date	1202
date$	3657 2609
daught	3031 1755 394 1814 1815 1827 1829 1833 453 1883 3166 479 481 1911 1912 546 3258 602 3353 2072 2073 3356 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 2323 2621 1215 2625 1230 2638 1238
daughter$	1828 3612 1309
daughters$	1828 3612
day	1935 2081 3363 3375 3393 2112 3394 2249 3533 3534
day$	1497 2833 1865 3217 3269 3279 3399 3401 2127 3412 3415 3416 3417 3419 2139 3424 2246 3560 3561 2314 2353 3657 3659 3677
days	1850 3363 3394 883 1290
days$	1497 2833 1865 3175 3382 3399 2127 3413 3416 3418 3419 2139 3425 2246 2314 2353
dead$	3106
deadline$	2413
deadlines$	2413
deal	196
deal$	189 232 233
dealer	123 2824 1296
dealer$	122 2820 3652 2481
dealers$	122 2820 3652 2471 1298
dealin	196
dealing$	189 233 1301
dealings$	1807
deals	196
deals$	233
dealt$	171 172 173 189
debate$	2907
debt$	2841
debts$	2841
decemb	2358
december$	2829
decent$	2205
decide	1611 1861
decide$	2839 395 2677
decided$	2893 395
decides$	2839 395
decision$	2937
decisions$	2937
declare$	1429
declareed$	1429
declares$	1429
declin	539 1288
deconstruct$	1146
deconstructe$	1146
deconstructes$	1146
deconstructing$	1146
deconstructs$	1146
decrea	1288
decrease$	101
dedicated$	1489 1028
deepen	1139 1335
defendants$	1759
defus	786
degree$	9
delegates$	2763
delet	415 416 1079
delet$	412 1213
delete	3103
delete$	412 1213
deleted$	412 1213
deletes$	412 1213
deleting$	412 1213
delets$	412 1213
delive	1409 6 1438 1446 1457 2749 2751 1470 1504 107 240 1647 2405 1008 2415 1251
deliver$	1373
deliverables$	2413
delivered$	2691 1428 2720 2728 2779 2786 1514 1373
delivering$	1373
delivers$	2752 1373
delivery$	1413 2739 1029
deliverys$	1029
demand$	2841 1583
demands$	2841
demoli	471 554 3265
demolish$	898
demolishe$	898
demolishes$	898
demolishing$	898
demolishs$	898
den	2303 2304
den$	1880 3586
denied	455
denies	455
dent$	931
dente$	931
dentes$	931
denting$	931
dentis	1081
dentist$	3686 2488
dents$	931
deny	455
denyin	455
depart	2140 924
department$	2515
departure$	487
departuretime$	3422
departuretimes$	3422
dependence$	763 2188
dependency$	763
descri	2805 1526 1567 2849 1576 171
describe$	2808 2858 1285
described$	2858
describes$	1285
design	2751 2405
design$	2839
designated$	1489 1028
designs$	2839
desk	954
desk$	2746 2784 1848 791 2361
desks$	2784 1848 791 2361
destru	2312
destructive$	3594
detach	828 838
detach$	751 780
detached$	2707 51
detaching$	751
detail$	2856
details$	2734 2856 3101 2525
detective$	1300
detectives$	1300
deter	347 422 426 940 1302
deter$	348 558
determ	1611
determined$	2893
deterr	347 1336
deterred$	390 524
deters	347
develo	2751 1682 2405 1136 1139 1333
develop$	2866 2884 271 2964 1114
develope$	271 1114
developed$	2961
developes$	2866 271 1114
developing$	271 1114
development$	2911 2913
developments$	2911 1630 2913
develops$	2866 2884 271 1114
dialogue$	2907 1645 239 295 2508 2598
diary$	1012
did$	1428 2828 2830
die$	2185
dies	2185
dies$	3467
dietic	1081
dietician$	2488
dietit	1081
dietitian$	2488
differ	2038 795 802 2210 932 1038
difference$	2445
different$	1550 3119 1869 3163 3164 3165 477 3170 3172 3173 485 1893 488 3188 1958 3301 2027 3310 2033 2034 2036 2046 2053 674 675 2085 682 683 2091 2093 687 688 689 692 2100 2102 697 2108 2109 705 2114 2116 2117 2119 2120 714 2122 2124 720 2131 2134 2136 732 733 2141 2143 2198 2203 2205 799 3489 801 806 2220 841 842 2250 2251 2253 2254 3538 3545 3546 3577 2302 3611 3614 2346 2355 2622
differently$	3493 2531
diffic	3558
difficult$	385 3122
diffus	786
dig	2399
dig$	3681 1352
digest$	2411
digging$	1352
dignity$	2580
digs$	1352
dilut	768 781 786 901
diluted$	3501 3591
dimini	790
dinner	98 1505
dinner$	3674
dip$	1024
direct	33 34 1463 2794 2995 476 478 483 843 998 2412 2441 1282
direct$	355 1772 409 553 578 1202
directed$	355 409 553
directing$	355 409 553 578
direction$	2627
directions$	3240 3367 2627
directs$	355 409 553 578
disall	542
disassociat$	753
disassociate$	752 753
disassociates$	753
disassociating$	753
disban	3103 416 1904 1905 2065 2066 2181 1231
disband$	3186 771 3463
disbande$	771
disbanded$	3187 3347 3348 771
disbandes$	771
disbanding$	771
disbands$	3186
discon	742 2318
discontinued$	3600
discou	339 347 422 426 1858 940
discourag$	910
discourage$	348 748 910
discouraged$	390 3140 524 3233 3438
discourages$	348 748 910
discouraging$	348 748 910
discourags$	910
discretion$	2532
discus	2751 1576 170 1611 2405 2504
discuss$	2420 1328
discussed$	2858 1577 2893 2942 1328
discusses$	2420 1328
discussing$	1328
discussion$	2907 2915 2970 295 2598 1328
discussions$	2907 2915 295 2598 1328
disengag$	753
disengage$	753
disengages$	753
disengaging$	753
disentangle$	780
disman	2065 785 1231
dismantl$	771
dismantle$	771
dismantled$	3347 771
dismantles$	771
dismantling$	771
dismis	540 708 864 924
dismiss$	916
dismisse$	916
dismissed$	1947
dismisses$	916
dismissing$	916
dismisss$	916
dismissting$	916
dispat	843
disper	3137 1904 1905 1914 555 559 574 2065 2066 1219
dispers$	504
dispersal$	2626 2627
dispersals$	2627
disperse$	1816 3186 504 1962 558 1966 1218
dispersed$	3136 3187 3196 3347 3348 1218
disperses$	3186 504 1218
dispersing$	504 1218
disperss$	504
displa	2751 2761 1503 2794 998 2405 2412 2441 1282
display$	2784
displayed$	2785
disrup	347 768 785 786 919
disrupt$	669 910
disrupte$	910
disrupted$	3233 3365 3438
disruptes$	910
disrupting$	669 910
disrupts$	669 910
disseminat$	1106
disseminate$	1106
disseminates$	1106
disseminating$	1106
disseminats$	1106
disseminatting$	1106
dissociat$	753
dissociate$	752 753
dissociates$	753
dissociating$	753
dissol	416 1904 1914 2181
dissolv$	771
dissolve$	3186 771 3462 3463
dissolved$	3196 771
dissolves$	3186 771
dissolving$	771
dissua	347 426 940
dissuade$	348
dissuaded$	390 524 3438
dissuades$	348
distan	440 1942 767 788 828
distance$	1847 1848 3224 3324 751 2174 775 780 782 2636
distancebetween$	3129
distances$	751
distancesbetween$	3129
distancing$	751
distant$	2036 2048
distract$	2345
distri	6 1446 2751 1504 107 3154 3178 3189 3200 3302 3303 3304 3305 2024 704 944 2405
distribut$	504
distribute$	504
distributed$	2728 2786 1514 2111 2351
distributes$	504
distributing$	504
distribution$	1413
distributs$	504
ditch	829 2236
divers	2572 1336
diversionary$	1652
divert	483 828 1333
divert$	751
diverting$	751
diverts$	751
divid$	504
divide	2065 704 944 1231
divide$	504 668
divided$	3347 2111 709 2351
divides$	504
dividi	1231
dividing$	504
divids$	504
division$	782
do	2325
do$	1428 2805 190 194 2933 311 3006 3007 3011 1794 403 1933 3222 719 819 1086
doctor	1081
doctor$	1019 2488 1311
documented$	2429
does$	190 311 1794 1933 719 819
doing$	194 311 1086 2518
dominant$	3609
domino	2388
dominoes$	3670
don$	1794 719
donate$	1348
donated$	1348
donates$	1348
donating$	1348
done	1409 3 1446 2751 1492 1495 1672 1714 2405 999
done$	2691 1410 1428 2711 2728 2774 2777 2779 2783 2954 2955 2996 3020 1842 2406
door	2249
door$	2706 2746 2784 99 1637 2957 2662
doors$	2706 2746 2784 99 1637 3396
dorm	2112 3394 3398
dorm$	3629
dorms	3394 883
dorms$	3629
dotted	944
dotted$	2351
doubl	2791 1288
double	1867
double$	106 146 3149
down	1471 3103 1288
down$	2722 2738 2753 2853 1654 1920 3203 2232 2300 1057 2661 2673
downlo	2735 1455 2749
downloaded$	2414
downloads$	2737
draft$	948 1377
drafte	2751 2405
drafte$	948
drafted$	948 1377
draftes$	948
drafting$	948 1377
drafts$	948 1377
draftting$	948
drag	828
drag$	810
dragged$	810
dragging$	810
drags$	810
draw	3243 2214 828
draw$	259 3181 3300 666 678 751 810 1250
drawin	1060
drawing$	810 3649 1250
drawn$	1456 810 1008
draws$	1879 2357 1250
dress$	2371
drew	1543
drew$	2825
dried$	1554
drift	1782 2214 838 2282
drift$	3299 2173 783 2191 810 3564 2529
drifted$	1914 783
drifting$	783 2191 810
drifts$	783 2191 810
drinker$	1297
drinkers$	1297
driv	240 1647 470 476 856
driv$	506 508
drive	3137
drive$	506 508 568 1199 1263
driveing$	568
driven	474 1881 540 694
driven$	3138 1947 678 702 1278
driver	33 34 1463 61 62 2780 1532 134 3673 2449 2552
driver$	0 1 2698 16 20 22 2731 55 93 1510 120 2814 3652 2472 2481
drivers$	0 1 2698 16 20 22 2731 55 1468 93 1510 120 2814 1541 3652 3676
drives$	506 508 568 1199 1263
driving$	506 508 3685 1199 1263
drivs$	506 508
drop	102 460 598 742 752 829 2236 950 972 1288
drop$	38 44 101 2794 472 2159 930 964 2381 998 2412 2441 1189 1272 1282
drope$	472 930
droped$	930
dropes$	472 930
dropin$	1509 2379
droping$	930
dropins$	1509 2379
droppe	1571 474 1881 2318 1288
dropped$	2853 3600 964 1272
droppi	752 1288
dropping$	472 2159 930 964 1272
drops	742 1288
drops$	472 930 964 1272
dropting$	930
drug$	1301
drugs$	1301
dry$	2465
due$	1082 2506
duet$	911
dug$	2783
dump	829 2236
duty$	2746
dynami	3475 1160 2567
dynamic$	3483
dynamics$	3483
each	174 1883 481 3258 729 3464 844 845 857 2301 922 2387 3673 2402 2621
each$	2690 2723 2746 2756 117 2833 2881 1705 3031 1755 3044 3051 3074 394 1814 1815 3100 1827 1833 453 1883 3166 479 481 484 1911 1912 546 3258 602 605 2030 3346 3353 2072 2073 3356 686 3378 691 695 710 712 3421 3451 3457 3464 2219 2229 2231 3514 3542 2263 857 2276 3569 2288 2323 925 3621 3644 2367 3661 3662 975 3669 2393 2396 991 2404 1015 2448 1066 2544 2621 1215 2625 1230 2638 1238 2647 2648 2652 2670 2675 2682 2688
ear$	2512 1194
earlie	2228 2358 1288
earlier$	1900 2108
earliest$	1598
early	2358
early$	2878 1598 690 2661
earn$	1180 1293
earned$	1293
earning$	1180
earns$	1180 1293
ears$	1194
easier	2282 1288
easier$	437 2183 3564
easter	2358
easter$	647
easters$	647
easy$	2837
eat	474 1881 1906 830 2264
eat$	493 1925 2069 2098 713 976 1400
eate$	493
eates$	493
eating$	493 1400
eats$	493 2069 2098 713 976 1400
eclipse$	2769
edge$	3154 3178 3189 3200 3302 3303 3304 3305 2024
educat	474 1881 476 694
educate$	1145
educated$	466 1882 2012 2028 3327 2257
educates$	1145
educating$	1145
effect	3475 2540
effect$	2308 914
effective$	1120
effectively$	2878
effectiveness$	2503
effort	1661
effort$	2915 2943
efforts$	2915
egg	3558
egg$	2345
eight	116 160
eight$	1523
eject	573 874 2281
elder	638
elder$	3471
eldest	3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 1911 1912 546 3258 3288 602 621 2030 638 640 3338 3353 2072 2073 3356 686 701 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 3590 2309 2323 951 3640 2621 1215 2625 2634 1230 2638 1238
eldest$	1833 3125 3153 1872 475 1883 3176 1910 3221 613 2021 3344 3471 2289 2295 2301 951 3640 2624
elearn	2794 998 2412 2441 1282
elevat	1335
else$	3560 3561 3614
elsewh	3200 3307 3312 3331 3539 2278 2279 2296 3579 921
elsewhere$	2862 2976 457 3289 3294 3310 3489 3551 3560 3561 3578 2487
email	1408 2794 998 2412 2441 1282
email$	13
emaile	1407 1440 2724 2726 1449 2751 2775 2405 1037
emailed$	2689 2722 1441 2444
emails	1470
emails$	13 2752
embargo$	3128
embargos$	3128
embed	240 1647 1139
embed$	1334
embedd	2751 2405
embedded$	2961 1334
embedding$	1334
embeds$	1334
emerge	1607
emerge$	2866 2889
emergees$	2866
emerges$	2866 2889
emotio	252
emotional$	1659
empath	1160 2567
emphas	1335
employ	937
employ$	1382
employe$	1382
employed$	1382
employes$	1382
employing$	1382
employs$	1382
empowe	807
empower$	1322
empowered$	1322
empowering$	1322
empowerment$	1322
empowers$	1322
emptied$	3643
empty$	2465
en$	2320
enabl	807 1335
enable$	273
enables$	273
enabling$	273
encour	1611 2995 430 478 2026 807 1139 1336
encourage$	1329
encouraged$	2893 3438 2330 1329
encourages$	1329
encouraging$	1329
encryp	1075
encrypted$	2482
end	339 347 368 406 415 416 490 542 742 752 2181 3478 950
end$	377 3102 3154 472 3168 3178 3189 3200 3212 3302 3303 3304 3305 2024 2035 3320 669 2121 3404 3430 2159 757 3462 3463 3467 3480 3532 3537 910 3625 3628 1129 1366
ende$	472 910
endeav	1156
ended	1554 1571 3103 1858 2318
ended$	2836 2853 3026 3027 3041 3102 3140 3233 3430 3438 3600 1366
endes$	472 910
ending	347 742 752
ending$	669 2159 910 1129 1366
endping$	472
ends	347 368 742 2185
ends$	472 3168 669 2099 2121 3404 3430 3467 3480 3532 3537 910 3628 1129 1366
enforc	441 853 854 1221
engag	2713
engage	1407 1457 1499 1014 2540 1138 2546 2595 1336
engage$	32 2781 2545
engaged$	2689 32 2732 2776 2545
engagement$	32 2739 2915 2421 2440 2527 2545 2600
engages$	32 2781 2545
engagi	1138
engaging$	32 2732 2545
engend	1335
enhanc	1139 1332
enhanc$	1114
enhance$	1114
enhanced$	2961 300
enhances$	1114
enhancing$	1114
enhancs$	1114
enjoy	908
enough$	318
enquir	2794 998 2412 2441 1282
enrich	1335
enrol	2713 476 491 888 889 891
enrol$	639 839
enroled$	639
enroling$	639
enroll	1446 474 1881 1923
enrolled$	2728 1882 2422
enrolred$	639
enrols$	639
ensur$	499
ensure	1139
ensure$	2975 395 499 1133
ensured$	2961 395 1133
ensures$	395 499 1133
ensuring$	499 1133
enter	3091 431 574 856 888 889 892 2307 924 1223
enter$	405 1838 493 3274 948
entere	1923
entere$	405 493 948
entered$	80 709 948
enteres$	493 948
entering$	405 493 948
enters	1223
enters$	493 948
enterting$	948
entic	828
entran	2249 3533
entrance$	2784
entrances$	2784 2090 3396
entry	2140
entry$	1862 3179 563 1979 2667
entrytime$	3422
entrytimes$	3422
environment$	2956 2998 3483 2539
environments$	2956 2998
episod	1290
equally$	2580
equip$	1147
equipm	31
equipped$	1147
equipping$	1147
equips$	1147
erode	768
escala	1100
escalate$	2597
escalated$	2517
escalates$	2597
escort	474 1881 476 540 575
escort$	506 508 568
escorte$	506 508
escorted$	3138 1947 678
escortes$	506 508
escorting$	506 508 568
escorts$	506 508 568
establ	2751 1611 2405 1139
established$	1585 2893
estate	3039 3312 3320
estate$	3158 3292 2057 3381 3537 3625
estates$	3537
esteem	2567
ethos	1336
evalua	2751 2405
evaluate$	1096
evaluates$	1096
evaluating$	1096
evenin	2794 1850 608 2081 3363 3375 3393 2112 3394 737 738 2246 2249 3533 3534 883 2358 998 2412 2441 1282
evening$	2727 127 1865 3279 3297 690 3401 2127 3412 3415 3416 3417 3419 2139 3424 2144 3427 2148 3431 3554 3560 3581 2314 911 2353 1048
evenings$	2727 127 1865 3175 3297 3382 2127 3413 3416 3418 3419 2139 3425 2144 3427 3429 2148 3431 3433 2169 3554 2314 2353 1048 2459
event	2794 998 2412 2441 1282
event$	2795 3674 1284
events$	2795 2888
ever$	2335
every	174 3258 844 845 922 2387 3673 2621
every$	2690 2723 2746 2756 1515 2833 1667 1705 1708 3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 1911 1912 546 3258 602 3353 2072 2073 3356 3378 695 710 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 2323 925 3621 3644 3661 3662 975 3669 991 1015 1202 2621 1215 2625 1230 2638 1238 2675
everyb	61 174 237 277 1684 303
everybody$	1468 1644 1710 1736 1119
everyo	61 174 1628 237 277 1684 303
everyone$	1468 2910 227 1644 1710 1736 1119
everything$	2937 2493
evict	573
evict$	502
evicted$	502
evicting$	502
eviction$	495
evicts$	502
eviden	1075
evidence$	50 73 2482 2525
evidenced$	78
evident$	2429
evolve$	2866
evolvees$	2866
evolves$	2866
example$	1845
except	3339
exchange$	228
exclud	1531 2843 3137 460 563 572 598 2007 609 735 860 2279 874 2281 1225
exclud$	601 882 1227
exclude$	601 603 3543 882 1216 1227
excluded$	2813 376 3136 3152 1979 3289 3291 603 3327 3561 882
excludes$	601 603 3543 882 1216 1227
excluding$	601 603 882 1227
excludned$	882
excludning$	601 882
excludred$	882
excludring$	601 882
excluds$	601 882 1227
exclus	2260 855 920 1290
exclusion$	147 350 351 487 494 495 599 2261 2327
exclusions$	147 494 2261 2327
exerci	2794 998 2412 2441 1282
exhibi	98 1505
exhibition$	94
exist$	3439
existing$	1585 2905 1202
exists$	3439
exit	416 770
exit$	487 758 2177
exiting$	758
exits$	3396 758
expect	1160 2567
expectations$	2538
expected$	381
expel	598 609 1225
expel$	601 1216 1227
expele$	601 1227
expeles$	601 1227
expeling$	601 1227
expell	2007 609
expelled$	3152 3289
expelning$	601
expelring$	601
expels$	601 1216 1227
expenditure$	29
experience$	2991
experiences$	1022
explai	1440 1526 1567 2849
explain$	2808 444
explained$	2722
exploi	2997 2479 1296
exploit$	2845
exploitation$	2536 1298
exploitative$	1298
exploited$	1298
exploiter$	1298
exploiters$	1298
exploiting$	1298
exploits$	1298
explor	1576 171 2887 1611
exploration$	2915
explore$	1325
explored$	2858 2893 2942 1325
explores$	1325
exploring$	1325
exposed$	1832
exposu	1160 2567
express$	2985
expulsion$	487 599
extend	1901 853 854
extend$	1364
extended$	3183
extending$	1364
extends$	1364
extent$	9
extra$	328 1020
extrac	794 828
extract$	751
extraction$	487
extric	828
extricate$	751
eye$	2892 3134 1194
eyes$	1194
facili	2751 2405 1139 1332
fade	2185
fade$	3462 3467
faded	3478
fades	3478
fades$	3467
fair	98 1505
fair$	2801 2837 2380 3674 2608
fairly$	2878 2580
fairs	1505
faith$	2586
fall	1571 838 1288
fall$	101 2853 291 810 2282
fallen$	1914
fallin	1288
falling$	291 810
fallping$	291
falls	1571 1288
falls$	2853 291 1824 2185 810
false$	3133
famili	35 36 37 61 62 2780 160 2552
familiar$	1102
families$	0 1 2698 16 20 22 1443 1444 2731 1468 68 1484 92 93 1510 2881 1680 286 1704 418 482 1909 619 3311 3325 2044 3502 899 923 3676 2544 2554 1310
family	62 2780 3031 1755 394 1814 1815 1827 1833 453 3153 1883 3166 479 481 1896 1911 1912 546 3258 602 621 2030 3312 3320 3332 648 3353 2072 2073 3356 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 2323 2621 1215 2625 1230 2638 1238
family$	0 1 2698 16 20 22 2731 93 1510 157 1578 482 1909 619 3311 2044 899
far	634 788
far$	179 634 2041 2048 2054 714 2122 2198 2250 2296
fare	2371
fare$	70 819 3653
fares$	70 819 3653
farm	3535 3536
fashion$	2890
faster$	2603
father	1896 2019 3312 3332 648
father$	619 1309
fathers$	286
favourite$	3209
fear	1567 2849
fear$	2453
fears	1567 2849
feasibility$	2559 1154
feasible$	2491
februa	2358
february$	2829
fed$	2912
fee	2371
fee$	3653
feed$	220
feedback$	74 1000
feeding$	220
feeds$	220
feel	2805 1567 2849 1682
feel$	2964 1685 1731 1733 1044 1061 2539 1285
feelin	1160 2567
feeling$	1285
feelings$	1022
feels	1567 2849
feels$	1685 1044 1061 1285
fees$	3653
fell	1571 1288
fell$	2853
felled$	2430
felt	2805 1567 2849
felt$	1044 1061 1285
fenc	471 554
fence	31 3647
fence$	64 99 1348
fenced$	3265 577 1348
fences$	99 1348
fencing$	64 99 1348
festiv	98 1505
festival$	3659
fetch$	839
fetche	821
fetched$	3551
fetches$	839
few$	2835 1597 443
fewer	106 1078
fewer$	1513 115 443 492 907 2485 1286
fi	1961
fight	1290
fight$	2820 147
fights$	2820 147
figure$	2770 1507
figures$	2770 1507 2411
file	2751 1480 1485 1581 2405
file$	2762 2767 2769 2860 2861 2863 2864 1017 2505
filed	2751 2405
filed$	80
files	1470
files$	2752 2762 2767 2769 2863 1017
fill$	2399 1128 1249
filled	1446 2751 2405
filled$	2728 1249
filling$	1128 1249
fills$	1128 1249
film	2794 2844 2399 998 2412 2441 1282
film$	30 94 3649 3650 3659 2380 3671 3677 3681 1007
filming$	1281
films$	3659 3677 1007 1281
final$	2764
find	1526 1798 511 3215 615 2022 796 889
find$	1519 2808 1567 235 245 325 1861 800 997 1059 2467 1175
finde$	800
findes$	800
findin	1575
finding$	2855 2857 235 245 800 997 1175
finds$	1519 235 245 325 800 997 1059 2467 1175
fine	2371
fine$	437 3653
fined	3137
fined$	3136
fines$	147 3653
finish	1409 2751 1495 406 474 1881 708 2140 821 2264 2405 999
finish$	493 3462
finishe$	493
finished$	2691 1428 2764 2777 2783 3551 2406
finishes$	493
finishing$	493
finishingtime$	3422
finishingtimes$	3422
finishs$	493
finishtime$	3422
finishtimes$	3422
firm	62
firm$	1195 1198
firmer$	1195 1198
firmly$	2878
first	1528 2358
first$	1598 951 2460
fish$	1269
fishes$	1269
fishs$	1269
fit$	2868 1350
fits$	1350
fitted	1446 1471 1504 2364 1008 2415
fitted$	2728 2753 2786 3646 1010 1350
fitting$	1350
five	35 37 53 116 1545 150 160 3031 1755 394 3093 1814 1815 1827 1833 3115 3116 3117 3121 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 1928 3213 534 3225 3231 546 3258 3259 1980 2008 3290 602 659 3353 2072 2073 3356 693 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2390 2396 2449 2621 1215 2625 1230 2638 1238
five$	1444 1460 88 92 98 111 1523 117 1557 2852 3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 3184 1911 1912 3210 546 3258 3262 3282 602 3353 2072 2073 3356 736 3457 3464 3482 2219 2229 2231 3514 2256 3542 2263 857 3547 2276 2288 2323 2367 2388 3672 2621 1215 2625 1230 2638 1238 2654 2669 2682
fix	585
fix$	1240
fixed	1008 2415
fixed$	1240
fixes$	1240
fixing$	1240
flag	224
flagged$	2912
flat	641 2112 3394 823 890
flat$	3048 3211 616 617 645 2096 3399 911 3629 3685 3686
flats	3394
flats$	3048 3211 2096 3399 3686
flexib	1691
flexible$	2973
flies$	644
floor	3312 2112 3394 2249
floor$	3480 3532 3628
floors	3394
floors$	3480 3532 3628
flourish$	2985
flowing$	2927
flush	573
fly$	644
flyer	2794 998 2412 2441 1282
flyers$	2658
fobs$	97
focus	3604 1139
focus$	1593 2508 1334
focuse	1122
focused$	2529 2551 2591 1334
focuses$	1334
focusing$	1334
focussed$	2551 1334
focussing$	1334
follow	1455 1531 2843 159 3215 3464
follow$	205 1648 1649
followed$	2813 2827 1611 2414
followers$	2737
following$	205 2454
follows$	205
food$	3677 2659
foot	440
foot$	1847
footag	1075
footage$	2482
footba	2388
football$	3670 1002 2669
footfa	17 81 1488
footfall$	2770 2440
for	3298 2022 630 684 2415
for$	2720 1466 2773 2778 2825 2858 2898 2904 2945 1671 2960 2971 1749 3040 1871 3156 1884 1894 1976 2023 3306 3409 2297 3654 3665 3669 2460 2511 2515 2516 2523 2529 2541 2561 2664 2671 2681 2686 1314
forbid	347 349 367 368 370 406 422 426 1858 542 913 940
forbid$	333 348 1825 754 3543
forbidden$	3026 3027 390 3102 3140 524 3233 3438
forbidding$	333 754
forbided$	754
forbiding$	754
forbidning$	333
forbidping$	333
forbids$	333 754 3543
force$	1300
forefront$	1655
forfeit$	878
forfeiting$	878
forfeits$	878
forge$	1177
forgeing$	1177
forges$	1177
forgiving$	2528
form	3076 1868 1898 606 2039 2081 3363 3375 2104 2110 3392 3393 2112 3394 2118 2249 3533 3584
form$	30 3075 3150 3180 2013 3316 3321 3322 3328 3386 3388 3400 2350 2358 3657 1177
formin	3079
forming$	3100 3557 1177
forms	2794 3363 2082 2095 3392 3394 3584 998 2412 2441 1282
forms$	30 3328 3364 3377 3382 3386 3400 3502 1177
fortnightly$	2690 3669
forum	23 47 2794 998 2412 2441 1282
forum$	1454 2900 2901
forwar	1611 1648 1649 1082
forward$	2872 2893 2924 2930 2931 2422 2489 2494 2606
forwards$	2489 2606
foster	474 1881 476 1139 1335
foster$	641 890 1229
fostering$	1229
found	1472 1857 1889
found$	2754 2840 1853 447 448 449 3139 3177 3238 2257 1059
four	116 160 3031 1755 394 3093 1814 1815 1827 1833 3115 3116 3117 3121 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 3249 3258 3259 1980 2008 3290 602 638 3353 2072 2073 3356 693 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 951 3640 952 2396 2449 2621 1215 2625 2634 1230 2638 1238
four$	1523 117 2852 3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 3184 1911 1912 546 549 3258 3262 602 2016 2030 3350 3353 2072 2073 3356 736 3464 3482 2219 2229 2231 3514 2256 3542 2263 857 3547 2276 2288 2323 951 2359 2370 2377 2378 2621 1215 2625 2634 1230 2638 1238
fourso	3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 1928 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
foursome$	1822 3184 3210 3239 3252 3254 1999 3287 3622
fragme	785 1231
fragment$	771
fragmente$	771
fragmented$	771
fragmentes$	771
fragmenting$	771
framew	2794 998 2412 2441 1282
fraternise$	2618
free	788
free$	2094 780 809 2245 1260
freedom$	296
frequency$	10
frequent$	202
fresh$	2014 618
fri	2358
friday	608 737 738 2358
friday$	2727 608 3297 737 2144 738 3427 3655 2382 3668
fridays$	2727 3297 2144 3427 3655 2382 3668
friend	35 36 37 53 87 116 1532 134 1545 150 151 1566 160 1569 277 1684 3031 1754 1755 3043 3081 394 3084 3088 3089 3093 1814 1815 3108 1827 3112 3114 1833 3123 3126 439 1851 453 3145 3146 3147 3148 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 1980 3271 2005 2008 3290 602 621 2030 3323 638 659 3353 2072 2073 3356 3368 693 2106 701 2155 3440 3445 3456 2175 3464 3477 2196 2202 2209 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3590 903 3597 3598 3603 2323 3615 3616 2340 2343 951 2390 2396 2449 2620 2621 1215 2625 1230 2638 1238
friend$	2814 2816 1561 3133 2049 3388 797 2207 3490 2339
friendlier$	2451
friendly$	2837 2958 1102 2608
friends$	1443 1444 1460 1494 88 92 111 2800 112 1523 117 2809 2814 2816 1541 1557 1558 2848 2851 2852 1729 3021 3022 3023 3029 1759 3058 3060 3062 3063 375 3067 3069 3080 3085 3086 1822 3113 3133 3184 3185 3208 3210 1929 1936 1944 544 3239 1965 3252 3254 3262 1999 3282 3287 3299 611 3330 3336 3362 680 3388 3420 736 3441 3442 3444 3448 3450 3452 3454 3457 3459 2179 3466 3468 3469 3470 3472 784 3476 3479 3482 3484 797 3486 3487 3488 2207 3490 3491 3492 2211 3494 3518 2240 3523 3524 896 897 2310 3622 3672 2544 2643
friendship$	341 3036 3045 3053 375 3095 1846 451 497 3202 1921 528 611 676 680 2118 3437 749 3441 3442 3443 3446 3447 3448 3452 3456 3457 3460 773 778 3469 2192 3479 2201 2202 3484 797 2209 3491 3492 2213 3515 2248 2273 3593 905 3608 3634 2643
friendships$	341 3036 3045 3053 375 3095 451 611 676 680 3437 749 3441 3442 3443 3446 3447 3448 3452 3457 773 778 3469 3479 3484 797 3491 3492 3515 905 3608 3634 2643
from	3108 3298 2158 2186 2235 2374
from$	2729 1481 128 1539 1570 1591 1694 1774 1781 1783 1789 3078 1797 3099 1834 3156 1892 1931 3226 3234 2010 3310 3334 2059 2080 707 2159 2160 2176 2177 2187 2190 3525 3571 2319 2334 2337 2342 2358 3654 3656 3664 3665 3669 3680 1043 2461 2464 2511 2629 2660 2685
full$	261 1727 1033
fuller$	261
fully$	1501
fun$	90
functi	1476
functional$	2758
fund$	49 1369
funded$	1369
fundin	2794 2953 998 2412 2441 1282
funding$	49 1583 214 2514 1369
funds$	49 1369
furniture$	3677
furthe	226 252 533 3579
further$	1597 1633 1659 1772 1940 2048 1093
future	226 2319
future$	2870 1633 1772 3601 2506
gain$	1123 1180
gaining$	1123 1180
gains$	1123 1180
game	98 1505
game$	3677
gamers	3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
gamers$	1822 3184 3239 3252 3254 1999 3287 3622
games	1505 2388
games$	2692 3670 3677
gang$	351 1928 3547 2275 1208
gap$	2980 1848 775 782 2535
gapbetween$	3129
gaps$	2980 2535 2548
gapsbetween$	3129
garden$	94 3649 3685 1269
gardenes$	1269
gardens$	1269
gate	31 2249 3533 954
gate$	2746 64 2784 99 2361
gates$	2746 64 2784 99 3396 2361
gather	1753 1754 3037 3039 3042 3043 3046 1769 1775 1776 1788 1792 3076 3079 1818 439 3141 3197 520 3243 1980 2064 3599 1345
gather$	145 3035 3044 3051 3052 3059 3070 3074 3083 3092 3094 3098 1852 3143 3160 1927 3238 3264 1983 3266 3274 2063 3346 2103 3528 3570 3587 1118
gathered$	3019 1853 3238 2407 2429
gatherering$	1927
gathering$	3036 3057 3061 3100 1846 451 1927 3247 3248 3256 3358 3446 3557 1118
gatherings$	3057 3058 3061 451 3248 3262
gathers$	145 3160 3528 1118
gatherting$	1927
gave$	2704 2792 607
genera	252
general$	1659
get	2805 1526 444 2214 828
get$	2808 193 2884 312 3091 498 1960 578 2086 2103 751 764 811 3520 3558 908 3604 957 1044 1106 1118 1203
gete$	1106
getes$	1106
geting$	578 1106 1118
gets$	193 2884 312 1879 578 751 764 811 2357 957 1044 1106 1118 1203
getting$	193 312 1818 751 764 811 1106 1203 1345
gift$	1542
gifts$	1542
gig	98 1505
gig$	3659
gigs	1505
girl	1532 155 3031 1755 394 1814 1815 1827 1829 1833 453 1883 3166 479 481 1911 1912 546 3258 602 621 2030 638 3353 2072 2073 3356 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 2323 2621 1215 2625 1230 2638 1238
girl$	2814 2816 1561 1562 3311 2049 3612 2339
girlfriend$	1310
girls	35 36 37 53 87 134 1545 150 151 160 277 1684 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 1980 2005 2008 3290 602 2015 659 3353 2072 2073 3356 693 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 2343 951 2390 2396 2449 2621 1215 2625 1230 2638 1238
girls$	1443 1444 1460 1494 88 92 111 112 117 2809 2814 2816 2818 1541 1557 1558 1562 2852 2922 1729 3023 1822 3184 544 3239 3252 3254 3262 1999 3282 3287 3311 3350 3362 736 3457 896 897 3612 3622 3672 2633
giv	432 1251
giv$	271
give	252
give$	1659 258 262 271 294 452 607 752 2223 2224 829 839 887 935 939 1130 1176 1252 1360
giveing$	1176
given	3 2705 1446 2749 2751 1504 107 1576 252 306 1889 684 3507 2405
given$	1410 2728 1452 2751 2755 2786 1514 126 1540 2858 1659 2942 258 262 1713 325 3138 486 2224 3520 2257 3585 2318 2405 1016
gives$	262 271 294 607 839 939 1130 1176 1252 1360
giving$	258 262 271 607 752 2223 2224 939 1130 1252 1360
givs$	271 939
go	2700 2805 1526 211 1841 540 574 594 708 830 846 2264 891 2336
go$	1420 1437 1506 2791 1516 2800 2808 121 145 1576 2884 2933 3014 1788 3090 405 1816 462 1882 489 493 1901 1947 2001 612 631 2047 644 651 2061 2063 678 2086 718 2166 811 847 2325 2360 1050 1234 1288
goal	954
goal$	2361 2589
goalpo	31
goalpost$	64
goalposts$	64
goals$	2361 2589
god$	489
goe	3118
goe$	3025 405 493 2061 2098
goes	2740 2745 211 574 708 830 846 2336
goes$	1420 1437 1506 2791 1516 2800 121 2884 3025 1824 462 493 612 631 2047 644 651 2061 678 2098 811 847 2360 987 1050 1234 1288
going	1430 226 574 830 3599
going$	2712 1633 2927 1720 3056 3079 1806 405 3111 493 3358 811 3624 2454 2518 2541 1234
gone	2740 1530
gone$	1437 1440 2751 2787 1506 2791 2812 2823 3551 2405 999 1050
good	438 2312
good$	2837 2964 1709 1845 3133 3333 2087 2205 2242 3594 1033 1103 1183
gos$	145 489 493 2061
got$	40 764 3623 1044
govern	62
government$	2515
governor$	2765
governors$	2765 1013
gp	1081
gp$	2488 1311
gps	62
gran	1896 3312 3332 648
gran$	1310
grand	1829 1896 3332
grandad$	1310
grandbrother$	1309
grandcarer$	1309
grandcarers$	1309
granddad$	1309 1310
granddaughter$	1309
grandfather$	1309
grandm	2019
grandma$	1310
grandmother$	1309
grandmum$	1309
grandp	2019
grandparent$	1309
grandparents$	1309
grandsister$	1309
grandson$	1309
granma$	1310
granny$	1310
granpa$	1310
grant	2794 998 2412 2441 1282
grant$	49 969
grante	2751 2405
grante$	969
granted$	969
grantes$	969
granting$	969
grants$	969
grass$	1023
gravit	2336
great$	2354
greate	105 1136
greater$	1512 261 300 1727 328 1102 1183
green$	2802 2803 2436 2457
greet	1527 1347
greet$	2809
greete	137
greeted$	1544
greets$	2809
grew	2789 2791 1288
grip$	3300 2195 789 2197
groom	2479 1296
groom$	2845
groomed$	1298
groomer$	1298
groomers$	1298
grooming$	1298
grooms$	1298
ground$	2601 1214
grounding$	1214
grounds$	1214
group	35 36 53 87 2794 116 1545 150 151 1566 160 1568 1569 277 1684 3031 1755 394 3089 3093 1814 1815 1827 3112 3114 1833 3115 3116 3117 3120 3121 3123 3126 1850 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3197 3199 1928 3213 534 3225 3231 546 1959 3258 3259 3261 1980 2008 3290 602 3312 3323 659 3353 2072 2073 3356 2081 3363 693 3392 3394 2151 3440 3445 3456 2175 3458 3464 3477 2196 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 2320 3603 2323 3615 3616 2343 3635 2390 3673 2396 998 2412 2441 2449 2546 2620 2621 1215 2625 1230 2638 1238 1282
group$	1433 1443 1454 1460 2767 2768 1494 88 92 111 112 1523 2809 2816 1557 1558 2848 2850 2851 2852 2922 2993 1729 3023 1759 3044 3053 3058 3062 3063 375 3069 3077 3085 3086 3098 1821 1822 3105 3113 3124 1867 3150 3180 3184 3185 497 3201 3202 1921 3210 3216 528 3239 1965 3248 1967 1969 1970 564 1973 3262 3264 3282 3292 2013 611 3309 3316 3321 3330 3336 3362 3364 676 680 2097 3388 3399 3400 3402 3420 736 2147 741 2149 3434 750 3441 3442 3444 3447 3448 3449 3450 3451 3452 3453 3457 3459 3460 2179 774 3466 778 3468 3469 3470 3472 784 3474 2193 3479 3482 2201 3484 3486 2206 3491 3495 3515 3530 3547 2272 2275 3581 896 897 3593 905 3602 3619 2358 3672 2643
groupactivities$	3433
groupe	1923
groupevenings$	3433
groupi	3079
groups	453 3197 1980 3363 3392 3393 3394 883
groups$	2767 2768 3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 1911 1912 546 1954 548 3239 3248 1967 1969 1970 564 1973 3258 3262 602 3353 2072 2073 3356 3364 3377 3399 3400 3402 3464 3474 3484 2206 3491 3495 2219 3502 2229 2231 3514 3542 2263 857 3555 2276 2288 3602 2323 2621 1215 2625 1230 2638 1238
groupsession$	3433
groupsessions$	3433
groupwork$	3433
grow	2789 2791 838 1288
grow$	2985 2173 1044
growing$	3557
grown$	3623
grows	1288
grows$	1044
growth$	105
guard	33 34 1463 62 1532
guard$	55 57 120 2810 2814
guardian$	1310
guardianship$	2521
guards$	55 57 93 120 2810 2814
guests$	1944
guid	478 483 807 828
guidan	2794 998 2412 2441 1282 1336
guidance$	214 2941 2514
guide	1332
guide$	751 1007
guided	1332
guidel	95
guideline$	96
guidelines$	96
guides	1332
guides$	1007
guidin	1332
guild	3535 3536
gulf$	775 782
gurdwara$	3674
gym	38 66 3535 3536 2412
gym$	1002
habit$	2076 2317
had	3 152
had$	1410 2711 40 86 2830 2984 904 1003 1034 2443
haircuts$	2659
half	61 3288 638 3363 951 3640 952
half$	1468 90 106 146 1833 3125 3153 1872 475 1883 3176 1910 3221 613 2021 2030 2034 3344 701 2112 3537 880 2289 2295 2301 951 2359 2441 2624
halfs$	3537
hall	38 44 66
hall$	1451 3250 3292 3309 3402 722 3674
halls$	3402
halt	406 919
halt$	757
halv	1288
halved	1554 1571
halved$	2836 2853
halves	453 2081 3363 3393 2112 3394
halves$	3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 1911 1912 546 3258 602 3353 2072 2073 3356 2121 3404 3464 2219 2229 2231 3514 3532 3542 2263 857 2276 2288 2323 2621 1215 2625 1230 2638 1238
hand	1251
hand$	2965 2592 1361
handbook$	2741
handed	2705 2751 1504 107
handed$	2704 1446 2751 2786 1514 2405 1008 1016
handing$	1361
handle	234
handle$	1641 3465
handles$	1641
handou	2794 998 2412 2441 1282
handov	1707
handover$	2989
handovers$	2989
hands$	1361
hang	3118 3243 2303 2304 1345
hang$	1753 3044 3076 3090 3094 3160 520 3266 3587
hangin	1818 2293 3599 1345
hanging$	3037 3046 3079 1799 3100 3111 1857 3141 3256 3358 3575 3624
hangout$	3586
hangs$	3160
happen	1430 2751 2787 2405
happening$	2712
happie	908
happier$	437 2226 820 2451
happy	908
happy$	2055
harass	2844
hard	3558
hard$	385 3122 2557 1198
harder$	385 3122 1198
harm	159 2479 1077
harm$	2845 2484 2536
harmed$	2484
harmfu	2312
harmful$	438 2087 3594 2484
harming$	2484
harms$	2484
harnes	1335
has	718 1101
has$	40 42 1469 1479 82 86 89 91 1501 133 249 2992 315 325 3529 2262 904 1036 2447 1191
hatch	954
hatch$	2361
haunt	2303 2304
haunt$	3586
have	2805 404 476 718 814 1101
have$	42 1469 1479 82 86 89 91 1501 133 249 255 281 292 2992 315 325 343 1811 498 503 529 1945 1978 3520 3529 2262 904 939 1036 2447 1191
haveing$	503
haven$	2956 2998
haves$	503 939
having	404 814
having$	255 315 1800 1811 529 939 2453 1191 1276
havs$	939
he	160 1833 3125 3153 1872 475 1883 3176 1910 3221 613 2021 638 640 3344 2289 2295 2301 2624
he$	2807 1704 2999 1728
head	33 34 1463 2336 3673
head$	2743
headco	17 81 1488
headcount$	2770
heads	2336
heal$	1126
heale$	1126
heales$	1126
healing$	1126
heals$	1126
health	2997 1748 438 795 802 2312
health$	1081
healthier$	3030
healthy$	1845 3594
hear$	2420
heard	2827 1567 2849 3015 2540
heard$	2967 3013 3019 1292
hearing$	3667 3674
hears$	2420
heart$	1655
heater	31
hedge$	64 1023
hedges$	1023
held	3 1446 2745 2749 2751 2787 104 171 172 173 2405 1098
held$	1410 2728 2779 1511 1579 1580 2984 1860 466 480 510 3544 2313
hello	1527
hello$	2809
helmet	31
help	2995 444 478 807 1139 1159 1333
help$	161 2941 275 297 764 992 2549 2566 2600
helped	2026 694
helped$	161 1889
helpfu	2887 2312
helpful$	2837 161 3594 2491
helpin	1139
helping$	275 992
helpline$	30
helplines$	30
helps$	275 764 992
her	1555 3031 1755 394 1814 1815 1827 1833 3125 3126 3127 453 3153 1872 475 1883 3166 479 481 3176 1910 1911 1912 3220 3221 546 3258 602 613 2021 2030 3337 3344 3353 2072 2073 3356 3369 686 3458 3464 2219 2229 2231 3514 2241 3542 2263 857 2276 2283 2288 2289 2295 2301 2323 2466 2621 1215 2624 2625 2634 1230 2638 1238
her$	2723 175 1718 3044 1813 1887 1897 604 2029 2161 2165 2285 2326 2338 1186 2652 2655
here	1576
here$	2799 2858 2859 3556 3580 3601
herself$	3583
hierar	1303
high$	1033 1172
higher	105 1288
higher$	1512 1033 1172
highli	1335
hike$	3660
hikes$	3660
him	1555 3031 1755 394 1814 1815 1827 1833 3125 3126 3127 453 3153 1872 475 1883 3166 479 481 3176 1910 1911 1912 3220 3221 546 3258 602 613 2021 2030 3337 3344 3353 2072 2073 3356 3369 686 3458 3464 2219 2229 2231 3514 3542 2263 857 2276 2283 2288 2289 2295 2301 2323 2466 2621 1215 2624 2625 2634 1230 2638 1238
himself$	3583
hir$	1382
hire	937
hire$	1382
hired	1008 2415
hired$	1382
hires$	1382
hiring$	1382
hirs$	1382
his	2241
his$	2723 175 1718 3044 1813 1887 1897 604 2029 2161 2165 2285 2326 2338 1186 2652 2655
hit$	1006
hits	1455
hits$	2737
hockey	2388
hockey$	3670
hold	2175 828 894 1098 1101
hold$	1462 190 243 1798 3215 531 589 3300 666 3457 2195 789 2197 812 848 2308 902 914 3620 3636 1092 1179 1191 1233 1255 1374
holde$	848
holded$	589 848
holdes$	848
holding$	243 589 848 1092 1179 1191 1255
holds	2745 1470
holds$	1462 2752 190 243 319 589 848 1092 1179 1191 1255 1374
holiday$	647 655
holidays$	647 3407
holidayss$	647
holist	252 1140
holistic$	1659
home	555 3312 641 3375 2110 3392 3393 2112 3394 2140 823 2249 2278 890 921 3678
home$	2702 2731 2837 3013 3048 3109 3110 446 457 3151 3175 1895 500 1913 1915 1918 3211 1952 1962 3246 1975 3289 3294 616 617 3328 645 2056 3371 818 831 3537 3551 3560 3561 3625 3645 3648 1055 2685
homees$	3645
homes	2090 2095 3392 3394
homes$	2731 3048 3151 3175 1918 3211 3246 1975 3328 3372 3377 3382 3537 3645 3676
hometime$	3422
hometimes$	3422
honest$	2837 2528 2608
hope	1567 2849 2995 1156
hope$	1670 282 2586
hopes	1567 2849 1156
hoping	1156
horizo	1160 2567
host$	2839 1382
hoste$	1382
hosted	2751 2787 2405
hosted$	1382
hostel	2095 2112 3394 3533 890
hostels$	3377
hostes$	1382
hosting$	1382
hosts$	2839 1382
hotline$	69
hotlines$	69
hotspo	1075
hotspot$	2482
hotspots$	2482 2502
hour	2228 2249 2331
hour$	1865 2314 2353
hours	102 2794 998 2412 2441 1282
hours$	54 58 1509 103 2795 1865 2169 2184 2314 2353 1009 2660
hous	476 813 856 894
house	3115 3116 3117 3121 606 641 2110 3392 2112 3394 890
house$	3048 503 1918 3211 2013 616 617 645 666 3537 3625 3629 2358 3685 3686
housed	474 1881 1923
housed$	1882 1891 3327 2079 976
household$	619 2044
households$	619 3325
houseing$	503
houses	2081 3363 2090 2104 3392 3394
houses$	3048 503 1918 3211 3372 3386 3406 3537 3686
housin	606
housing$	2013
how	179
how$	60 83 1586 1602 934 2448 2469 2559 2674
hub	38 44 2412
hub$	1451 65 2998
hubs$	65
huddle$	2275 3632
humili	1307
hung	2364
hung$	3646
hurt	1531 2843 159 2479 1077
hurt$	2813 2845 2847 2480 2484
husband$	1310
hustl	573
hut	2303 2304
hut$	1880 3586 2358
identi	2751 1472 1526 1611 615 2022 903 2405
identification$	2188
identified$	2754 1489 2893 2942 3177 1028 2437 2439 1304 1334
identifies$	1141 1304 1334
identify$	2808 245 1141 1304 1334
identifying$	245 1141 1304 1334
identifys$	245
identity$	2959 2310
if	1982 2267 2268 862 2328 1078
if$	176 200 2894 321 1863 1864 3195 3234 3244 3257 3260 3261 852 2349 2485 1084 2506 2507 1190
imam	33 34 1463
impact$	914 2503
implem	6 2751 240 1647 2405
implementation$	1413
impos	441 854 1221
impossible$	385 3122
improv	2789 105 1136 1139 1288 1332
improv$	1114
improve$	1512 1114 1132
improved$	1512 2961 300 1033 2556
improvement$	94 105 2929 2606
improvements$	94 2929 2606
improves$	1114 1132
improving$	1114 1132
improvs$	1114
in	1613 1627 1643 2004
in$	1451 1459 2752 2753 1487 2781 1502 2788 1509 1512 108 2804 2819 1547 141 1549 144 1556 1560 180 181 2891 2895 1617 1623 2909 1632 2925 2960 2977 1726 361 3109 3110 457 1873 1947 3274 2001 2002 3307 629 717 3421 2217 3503 849 3539 3552 3556 2329 2350 3641 2362 2369 3654 2379 3661 3663 3665 2385 2386 3669 3678 3679 3681 2442 2459 2461 2465 2570 2585 1185 2596 1232 2656 2672 2673 2679 2681 2686 1314
inbox	8
incide	1290
incident$	2820 147 1110
incidents$	2820 147 1110
includ	1576 170 3015 2540
include$	2858 3040 1843
included$	2858 1577 3013 1843 2429
including$	1843
inclus	267 309 1140
inclusion$	1340
inclusive$	1674 2958 1716 2528 2608
increa	2789 2791 105 1101 1139 1288
increas$	1114
increase$	105 1512 300 1114 2597
increased$	1512 261 2961 300 1033 2556
increases$	1114 2597
increasing$	1512 300 1114
increass$	1114
independent$	3592
indivi	2101 745 3573 3574
individual$	743
individually$	3284 3383 3605 2630
indoor	921
indoors$	3109 3110 457 1913
induct	1500 2794 998 2412 2441 1282
inducted$	2782
influe	2997 3181 3475 2595 1332
influence$	1776 3058 1832 1845 531 3300 3440 2195 789 2197 2308 902 914 3620 3636
influenced$	1832
influential$	3609 2632
inform	2724 2726 2775 2794 1635 998 2412 2441 2540 1282 1333
information$	2734 1457 1630 2913 2917 297 2525 2546
informed$	2725 2916 2967 2505 2551 2591
injunc	350 1757 351 1758
injunction$	2261 2615
injunctions$	2261 2615
injur	1290
injure	1077
injured$	2484
input	2794 1735 998 2412 2441 1282 1336
input$	3017
ins$	1509 2891 2379
insepa	2234
inseparable$	3516
inset	2794 998 2412 2441 1282
inside$	3109 3110 2162 3503 3548 3556
insigh	1160 2567
insight$	2525
insist	441
insist$	395
insistd$	395
insists$	395
inspector$	1030
inspectors$	1030
inspire$	1323
inspired$	1323
inspires$	1323
instagram$	414
instal	1446 2751 1471 1504 2405 1008 2415 1347
installation$	94
installed$	2728 2753 2764 2786 1010
instea	3539 2319
instead$	1528 139 1552 1877 731 740 2152 2237 858 866 886 2298 3601 1078
instil	1335
instru	370
instruct$	355 409 553
instructed$	355 381 409 553
instructing$	355 409 553
instructs$	355 409 553
intake	3398
integr	1335
intell	1635
intelligence$	1630 2917 2525
intend	1156
intention$	282
inter$	226
interaction$	1807
intercom$	69
intercoms$	69
intere	903
interest$	2969 3009 3564
interests$	797 2310
interpreter$	70 2815 3683 3686
interpreters$	70
interr	406 919
interrogat$	1146
interrogate$	1146
interrogates$	1146
interrogating$	1146
interrogats$	1146
interrupt$	910
interrupte$	910
interruptes$	910
interrupting$	910
interrupts$	910
interv	2724 2726 2794 998 2412 2441 1159 1282 1335
intervals$	3613
intervention$	2527 2548 2566 2600 1341
interventions$	2548 2600 1341
interview$	1275
interviewed$	2725 1275
interviewing$	1275
interviews$	1275
into	1627 630
into$	2858 2893 1623 2909 1712 1873 3162 1885 1890 627 3354 717 2217 849 2306 2350 2558 2577 1232 2653
intowards$	1885
introd	6 2751 2405 1221
introduce$	1406
introduced$	1406
introduces$	1406
introducing$	1406
introduction$	1413
invest$	1163
investigate$	1152
investigates$	1152
investigating$	1152
investing$	1163
invests$	1163
invit	814
invita	2794 998 2412 2441 1282
invitation$	13 467
invitations$	13 467
invite	1407 1440 2724 2726 2749 2775 1500 404 2279 937 1037
invite$	1811 1843 529 1945 1390
invited$	2689 2722 2782 1843 3561 2444 1390
invites$	1390
inviti	404
inviting$	2958 1811 1843 529 1390
invoice$	1025
invoices$	1025
involv	1735 2540 1332
involvement$	3017
is	1412 171 251
is$	1415 1432 1437 1448 52 1473 89 1501 1506 110 113 130 149 153 165 197 1621 1685 1689 285 2988 2009 2045 672 2088 2156 819 957 965 2384 979 1044 1049 1061 1063
island$	3381
isn$	401
isnot	401
isnot$	1808
isolat	1231
isolate$	1226
isolates$	1226
isolating$	1226
isolation$	342 3155 3294 2639
issue	2923 1336
issue$	1590 1593 2906 2911 2913 2921 1110 2542 2581
issued	1446 2751 1504 107 2405 1008 2415
issued$	2705 2728 2786 1514 126 3138 2432
issues	2546 1336
issues$	1590 2906 2911 1630 2913 2921 1110
it	1555 2849 2923 2466
it$	1421 1584 1590 2906 2922 1840 2389 2458 1061 2581 2647 2652 2654 2666 2675 2680 2688
item$	2434
items$	2434
its$	268 1696 1718 2285 2373 2376 2377 2395 1186 2651 2652 2655 2660 2661 2675 2680 2688
itself$	2569
ivy$	1023
januar	2358
january$	2829 3601
job	823 890
job$	946 3686 1017 1025
jobs$	946 3686 1017 1025
jog$	1269
joges$	1269
jogs$	1269
join	1434 2716 2749 1499 1778 1798 3090 404 3181 3215 891
join$	1707 3091 1811 1181 1405
joined	2749 2751 2761
joined$	201 226 1638 1735 2540 1140 1181 1405
joinin	404
joining$	2732 1811 1405
joins$	1405
joint	1457 226 1867
joint$	4 2739 1633 3149 2147 741 2149 3434 2153 1103 1182
jointly$	2519
judgem	1336
judgement$	2946 2532
judgemental$	1674 1716
judgme	1336
july	2358
july$	2829 1548 3601
june	2358
june$	2829 1548 3601
junior	2299 3582 2358
just$	3232
keep	2805 1761 377 422 441 442 476 796 813 828 838 853 854 894 913 937 1098 1101
keep$	166 186 203 225 229 230 238 2975 348 1784 382 384 396 1825 1826 420 421 427 469 503 1960 558 561 588 589 666 667 2088 715 839 848 3543 873 3566 1094 1111 1123 1144 1179 1233 1355
keepe$	848
keeped$	561 588 589 848 873
keepes$	848
keepin	441 1098
keeping$	186 203 225 229 230 238 348 382 384 396 420 421 427 469 503 561 588 589 666 667 715 848 873 1094 1111 1123 1233 1355
keepping$	1784
keeps	441 1098
keeps$	166 186 203 225 229 230 238 348 1784 382 384 396 420 421 427 469 1879 503 561 588 589 666 667 2088 715 839 848 3543 873 3566 2357 1094 1111 1123 1179 1233 1355
keepting$	1784 588 715
kept	2751 171 172 173 1611 474 1881 1901 828 2405 1098
kept$	2694 2697 1572 166 1579 1580 2893 238 1646 376 420 421 427 1860 466 1882 480 3183 510 572 666 2079 819 2257 3544 860 2279 873 2313 976 1094 1233
kepted$	873
kepting$	873 1094
kepts$	873 1094
key	2363
key$	3645 3683
keyes$	3645
keys$	97 3645
keyworker$	2771
kick	598
kid	1829
kids	155 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
kids$	1562 3067 1822 3184 3239 3252 3254 1999 3287 3487 3518 3622
kind$	2801 2837 2208 2608
kinder	802 2210
kinder$	2451
kindly$	2580
kiosk	954
kiosk$	2361
kit	31
kit$	97
kitche	38 3647
kitchen$	94
kits$	97
knew$	2830 1041 1062
knife$	1301
knit$	3516
knives	123
knives$	1301
knock	3118
knock$	1280
knocke	2751
knocki	2293
knocking$	3575 3624 1280
knocks$	1280
knot$	3632
know	2805 1567 2849 1861 2540
know$	2975 1717 3001 1916 3520 1041 1062
knowing$	1041 1062
knowle	1160 2567
knowledge$	297 2525
known	137 171 3507
known$	1544 2224
knows	1567 2849
knows$	1916 1041 1062
kpi$	2413
kpis$	2413
label	1307
lad	1829 638
lads	35 53 155 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 1980 2005 2008 3290 602 3353 2072 2073 3356 693 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
lads$	1460 88 2809 1562 1729 1822 3184 3239 3252 3254 3262 1999 3287 736 896 897 3622 2477
laid$	1477 2783
lamp	31 954
lamp$	41 64 99 2361 955 2427
lamps$	41 64 99 2361 955 2427
landin	3312 2112 3394
landlo	33 34 1463 62 3673
landlord$	71 2472 1298
landlords$	1298
lane	3533
lane$	2358
language$	2553 2589
lanyard$	2744
lanyards$	2744 97
lapse$	3462
larger$	1971 3255
last$	2804 1547 527
lasted	2828 140
late	1508 2358 2369
late$	690 3651
later	2228 2278 2358
later$	1900 2108 3560 2506
laugh$	2800 2452
laughs$	2800
launch	2751 2405 1008 2415
laurels$	1023
lawyer$	1313
lcs$	2769
lead	33 34 1463 62 1486 2780 3181 828 850
lead$	63 2768 2771 2839 1649 751 3609 971 2435 1032 2683
leader	33 34 1463 3031 1755 394 1814 1815 1827 1833 3125 453 3153 1872 475 1883 3166 479 481 3176 1910 1911 1912 3221 546 3258 3288 600 602 613 2021 621 2030 640 3338 3344 3353 2072 2073 3356 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 2289 2295 2301 3590 2323 2621 1215 2624 2625 2634 1230 2638 1238 1303
leader$	3609 1030 2632 2633
leaders$	3609 1030 2632 2633
leadership$	3620
leadin	3288 638 2634
leading$	1833 3125 3153 1872 475 1883 3176 1910 3221 613 2021 3344 2289 2295 2301 3609 971 2624
leads	850
leads$	2839 971 2435
leafle	95 2794 998 2412 2441 1282
leaflet$	13 2734 2744 2795 955 3649 2658 1284
leaflets$	13 2744 2795 955 2658
league	3535 3536
learn	474 1881 1906 2264 891 908 3604 1139
learn$	287 1925 3352 713 819
learni	2794 1635 998 2412 2441 1282
learning$	2917 287 2513 1337
learns$	287 819
lease$	977
leases$	977
least$	2756
leav	416 432 1251
leav$	493
leave	2805 441 474 1881 540 1960 555 574 594 708 752 770 821 2264 2278 924
leave$	166 167 1816 493 1947 1962 2001 3308 2063 2159 2177 772 3560
leaves	441 574 594 708 924
leaves$	166 167 493 2001 772
leavin	441 574 2140 752 821
leaving$	166 167 493 2159 772 3588
leavingtime$	3422
leavingtimes$	3422
leavs$	493
led	850
led$	304 1832 2551 2591
left	171 3103 3604
left$	2843 1572 166 167 510 3299 3551 2311 1122
lend	1349
length$	1847
lenient$	2528
lens	1336
lent	1008 2415
lent$	1008
less	533 777
less$	443 492 1940 756 2183 2215 3501 907 1078 1287
lessen	781 786 3478 790 901 1335
lessened$	3591
lesson	66 2794 1850 2060 2081 3363 2094 2110 3392 3435 883 998 2412 2441 1282
lesson$	2795 2797 2838 1865 3279 3388 722 911 946 1284
lessons$	2795 2797 2831 1551 2838 1865 3376 946 2463 2659 2667
let	1527 594 814 864 2279
let$	310 334 1742 1747 1760 1790 1826 3223 1945 540 1978 590 591 592 594 2001 595 596 2077 759 2172 821 3561 881 2291 885 3585 924 2348 983 1270
leted$	334 1742 590 2291 885
leting$	590 881
lets$	310 334 590 591 592 2001 595 596 759 2291 885 983 1270
letted$	1742 590
letter	2794 998 2412 2441 1282
letter$	13 2734 2815 147 2327 2658
letters$	13 147 2327 2658
lettin	814
letting$	310 590 759 881 2348
level$	1507 1033
levels$	1507 1033
levera	1335
liais	2504
liaise	1440
liaise$	1319
liaised$	2722 1441 1319
liaises$	1319
liaising$	1319
liaiso	4 1457 1609
liaison$	1411 2739 2891 2915 1319
librar	33 34 38 1463 3535 3536
library$	3250 3292
licenc	2794 998 2412 2441 1282
licence$	2744 350 3658 977
licences$	2744 3658 977
license$	3658 977
licenses$	3658 977
life	903
life$	793 2310
lift	790 2222
lift$	3390 3504 3629 2363 3683 3685 1244
lifted	3478
lifted$	1244
lifting$	1244
lifts$	3391 3504 3505 3629 3683 3685 1244 2659
light	31 1961
light$	41 64 99 953 2427 1239
lighter$	2451
lighti	31
lighting$	64 99 2539 1239
lights$	41 64 99 953 2427 1239
like	1567 2849
like$	1670 3010 498
liked	137
liked$	2772 1544 2414
likes	1455 1567 2849
likes$	2737
limit	339 347 1761 369 442 585 777 843 901 919
limit$	336 356 428 3128 588 589 590 593 762 917
limite	1858
limited$	3026 3027 3140 480 588 589 590 3591 2313
limiti	347
limiting$	336 588 589 590 762
limits	347
limits$	336 356 428 3128 570 588 589 590 762
limitted$	590
limitting$	336 588 590
line	843 1082
line$	30 2856 2486 2489 2605
lines$	30 2856 1636 2486
linger	3079 3243
linger$	3076
link	1754 2175 1306
link$	216 236 3036 352 3091 755 3457 2188 812 986 2590
linked$	216 236 986
linking$	216 236 986
links	4 2546
links$	1411 216 236 2948 341 3036 352 755 3457 2188 812 986 2533 2590
liquidlogic$	2769
list	95 1526 152
list$	5 1435 59 2808 3649 3657 1076
listen	3015 2540 1333
listen$	182 2935 2452 1204
listened$	3013 1038
listening$	2935 1105 2518 1204
listens$	182 1204
lists	152
lists$	1435 59 1076
lit	1008 2415
lit$	2465
litter$	98
little	533
little$	492 1940
live	2751 474 1881 3312 830 2264 2405
live$	2697 2719 2875 1882 489 1925 3329 3331 643 3352 2079 2098 698
lived$	489
lives$	489 643 2098 698
living$	3352
loaded	1504
loaded$	2786
loaned	1008 2415
lobby$	1108
lobbying$	1108
local$	2905 3154 3178 3189 3200 3302 3303 3304 3305 2024
locality$	3242
lock	31 471 554 860 1347
lock$	64 99 561 1009
locked	577
locked$	2843 561 1984
locker	954
locker$	791 3567 3629 2361
lockers$	791 3629 2361
locking$	561
locks$	64 99 561 1009
lodg	476 813 856 894
lodge$	489 643
lodged	474 1881
lodged$	489
lodges$	489
lodgin	890
log	2794 450 998 2412 2441 1282
log$	59 2769 131
logged	1446 2751 2405 1075
logged$	2728 80 2432 2482
logs	1470 1075
logs$	59 2752 2769 131 2482
loiter	3079
long$	2835 2267 2268 862 2328
longer	2805 1794 391 468 519 539 660 719 858 1038 1078 1288
longer$	1588 332 335 340 353 371 1801 515 516 518 1926 521 1941 536 538 2067 662 2070 2113 2126 2157 816 837 861 900 928 941 943 2445 2485 1211
look	1156
look$	209 232 1649 264 290 323 511 615 796 2539 1151 1189
looked$	2751 171 1611 1151
lookin	1156
looking$	209 264 290 323 1151
looks	1156
looks$	209 264 290 323 1151
loop$	2505
loose$	2245
loosen	768 2185 781 3478 790
loosen$	3467
loosened$	3233 3438 3501
loosens$	3467
looser$	3501
lorries$	1297
lose$	208 2018 752 2173 2282 878
loses$	208 2018 878
losing$	208 2018 878
lost$	2018
lot	3093 3123 3126 1851 3147 3174 3199 3213 534 3225 3231 3497 3498 3499 3500 2219 2221 3512 3517 3521 3526 3527 2248 3531 2287 3597 3598 3603 3615 3616
lot$	3086 3341 3453 3482 3487 3518 3530 3593
lots$	318
loud	3558
louder$	951 3640
loudest$	1833 3125 3153 1872 475 1883 3176 1910 3221 613 2021 3344 2289 2295 2301 3609 2624
lower	2358 1288
lower$	931 1244
lowere$	931
lowered$	1244
loweres$	931
lowering$	931 1244
lowers$	931 1244
loyalties$	755
loyalty$	755 2188 812
lunch	98 1505 1850 2060 2081 3363 2094 2140 3533 3534 2381
lunch$	2082 3376 2380 3663 3685 2659 2667
lunche	1505 3363
lunches$	3376 2667
luncht	608 737 738
lunchtime$	2727 127 3297 3422 2144 3427 1048
lunchtimes$	2727 127 3297 3422 2144 3427 1048
lur	828
lured$	810
mace$	2900 2901
machin	954
machine$	2361
machines$	2361
made	1426 1446 2745 2749 2751 251 2405 999
made$	2708 2728 2783 126 2982 381 702 2406
magistrate$	1313
magistrates$	3667
mail	2794 998 2412 2441 1282
mailbo	8
mailed	1407 2751 2405
mailed$	2689
main	3288 638 2634
mainta	441 853 854 1101 1139 1333
maintain$	1123
maintained$	2961
maintaining$	1123
maintains$	1123
mak	433 444
mak$	800
make	2325
make$	215 251 254 269 1682 298 316 324 409 578 776 800 960 1143 1177 1187
makeed$	409
makeing$	409 578 1177
makes	2745 1470
makes$	2752 215 269 316 324 409 578 776 800 960 1177 1187
making$	215 254 269 298 316 324 776 800 1187
maks$	800
male$	2475 1295
males$	2475 1295
mam$	1310
man	2824
man$	122 2820 3652 1295 1299
manage	33 34 1463 62 1485 1486 232 1682 694 908 2325 3673 1139 1332
manage$	1639 2964 3465 819
managed$	2961 1224
management$	1103
manager$	63 71 2767 2768
managers$	71 93
manages$	819
managi	1139 1332
manner	1606
manner$	2888 2890
many	24 1992
many$	15 1431 2748 1467 1490 1513 2835
map	95 2794 1521 998 2412 2441 1060 1282
map$	30 959 3649 1040
mapped	1446 1075
mapped$	2728 959 2482
mappin	2794 998 2412 2441 1060 1075 1282
mapping$	959 2482 2500
maps$	959 1040
march	575 2358
march$	2829 1548
mark$	14 2467
marked$	14 1061
marks$	14 2467
mash$	2900 2901
masse$	3602
master	2794 998 2412 2441 1282
match	98 1505 2381 2388
match$	655 3659 2380 3663 3670 3671 3674
matche	1505 2388
matches$	2692 3659 3670
mate	2106
mate$	3388
materi	31
mates	3031 1755 394 3093 1814 1815 1827 3112 3114 1833 3123 3126 1851 453 3145 3146 3147 3148 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3456 3464 2209 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
mates$	3029 3062 3063 3067 1822 3184 3239 3252 3254 1999 3287 3388 3420 3487 3491 3518 2240 3523 3524 3622
matter	2923
matter$	1576 1590 2921 2922
matters$	1590 2921
maximi	1335
maximum$	917
may	2358
may$	1548 2868 198 1738 403 2180 3601
mayn$	401
maynot	401
maynot$	1808
mayor$	2515
meal	98 1505 2381
meal$	3649 3659 2380 3663 3683 3685 2667
meals	1505
meals$	3659 3683 3685 2658 2667
mean$	2990
meaningful$	1652 1120 2604
means$	2867 2990
measur	1661
measured$	78
measurements$	1011
measures$	2943 1662
mechanisms$	1662
mediat	2794 998 2412 2441 1282
medic	1081
medic$	2488
meet	1408 2700 104 2805 3025 1753 3039 3042 3043 1769 1775 1778 1788 1792 3076 1798 3090 413 3108 1841 439 3181 520 3215 3243 2064 3599 2504 1345
meet$	2699 2715 1511 1516 2800 145 2933 3035 3044 3051 3052 3059 3070 3074 1793 3083 1802 3087 3092 405 3094 3098 1852 3143 3160 1927 3264 1983 3266 3274 2061 2063 3346 800 3528 3570 3587 980 1006 2420
meete$	405 800
meetering$	1927
meetes$	800
meetin	23 1430 1457 1485 1486 102 2794 1609 1754 3037 1776 3079 1799 3107 3111 439 3141 2236 2293 906 998 2412 2441 1282 1345
meeting$	2712 2739 2767 2768 1509 2795 2891 2900 2901 3024 3036 3045 3046 3053 3056 405 1818 1846 451 1927 3256 3358 2148 3431 2159 3446 800 3575 2303 2304 2314 3624 3674 1284
meetings$	2739 2767 2768 1509 2795 2867 2891 3024 3058 451 2148 3431 2314 3674
meets	2745 1470
meets$	2699 2715 2752 1511 1516 2800 145 3160 2061 800 3528 980 2420
meetting$	1927
meetup$	3057 1846
meetups$	3057 1820
member	35 37 53 62 87 2780 116 1532 134 1545 150 151 160 1569 277 1684 3031 1755 3050 394 3089 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 1980 3271 2005 2008 3290 602 621 2030 638 659 3353 2072 2073 3356 686 2106 701 3456 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2449 2621 1215 2625 1230 2638 1238
member$	2743 2814 2816 3311 2049 3388 2339 2633
members$	0 1 2698 16 20 22 1444 1460 68 1494 88 92 93 1510 111 112 1523 117 2814 2816 1541 1557 1558 1566 2851 2852 1759 3044 1822 3184 3239 1965 3252 3254 3262 1999 3282 3287 3311 3350 736 3457 784 3622 2544 2633
membership$	467 3179 3190 2011 3567 977
memberships$	977
memora	2794 998 2412 2441 1282
men	123 2824 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
men$	122 2820 2922 1822 3184 3239 3252 3254 1999 3287 2299 3622 3652 1295 1299
mend	2399 1347
mend$	3681 1126
mende$	1126
mended	1471 1008 2415
mended$	2753 2764 1010
mendes$	1126
mending$	1126
mends$	1126
mental	3475
mention$	2856 2486
mentions$	2856 2486
mentor	33 34 1463 62 2780 2794 807 998 2412 2441 1282
mentor$	0 1 2698 1418 16 20 22 2721 63 2771 93 1510 2795 1019 2435 1032
mentoring$	2747
mentors$	0 1 2698 1418 16 20 22 2721 63 93 1510 2795 2435
menu$	3677
messag	2794 3025 1778 1798 1806 3090 1818 3111 1841 439 3215 2222 998 2412 2441 1075 1282
message$	1542 138 2841 1802 3650 2513 2538 2589
messages$	1542 138 2841 3024 1817 1949 3504 2482 2513 2538
messaging$	3024 3056 3100 1846 2538
messin	2293
messing$	3575 3624
met	2700 1440 2724 2726 1449 2745 2749 2751 1478 1492 104 694 1037 2540
met$	2715 2722 1441 2736 2760 2774 1498 1511 1853 449 1006 2426 2444
meter	440
meter$	1847 1848
meters$	3055 1848
metre	440
metre$	1847 1848
metres$	3055 1848
midwif	1081
midwife$	2488
might	1724
might$	198 1738 2180
miles	634 3331 3579
miles$	3055 3154 3178 3189 3200 3302 3303 3304 3305 2024 2041 2048 2052 2230
milestone$	85 2413
milestones$	85 2413
mind$	2899 3008 839 2505
mindfu	1611 1691
mindful$	2893 2916 2973
minds$	839
mindse	1160 2567
mingle$	2618
minibu	31 2794 3398 883 998 2412 2441 1282
minibus$	3390 3659 3683 3685
minibuses$	3391
minimi	347 369 777 901 1139 1335
minimised$	2961 3026 3027
minute	2751 1480 2794 2228 2331 998 2405 2412 2441 1282
minutes$	13 2741 2762 132 2115 1011 1012 2575
misbeh	3558
miss$	1831
misses$	1831
missin	1531
missing$	2813 1290
mistak	1307
mitiga	1139 1335
mitigated$	2961
mix	3025 1753 3039 3042 1788 3076 3108 3118 2064 895 1345
mix$	3035 3044 3059 3070 3087 3092 1837 3181 3346 3570 2618
mixing	1754 3037 3079 3107 3111 439 3141 2293 3624 1345
mixing$	3036 3045 3053 1799 1837 1846 3256 3446 3575 2619
mob$	3547
mobile$	2707 51
mobili	1335
mobilised$	2438
mock	2844
model$	2529
models$	2529
module	2794 998 2412 2441 1282
module$	30
modules$	30
moment$	2869 2987 2132
momentum$	2530
mon	2358
monday	608 737 738 2358
monday$	2727 608 3297 737 2144 738 3427 3655 2382 3668
mondays$	2727 3297 2144 3427 3655 2382 3668
money	2953
money$	49
monito	1611 1075 2504
monitor$	2482 1315
monitored$	78 2893 2482 1315
monitoring$	79 2482 1315
monitors$	2482 1315
month$	2743 647
monthly$	2690 974 1004
months$	2870 3333 647
mopeds$	1297
more	105 226 252 3015 3237 1136
more$	1512 1515 115 1597 1633 1659 261 1669 266 1676 293 317 318 1727 328 1772 1940 1946 1956 3255 583 1993 1994 3285 3439 802 2210 859 865 1020 1033 2445 2493 1093 2611
mornin	608 2112 3394 737 738 2249 3533 2358
morning$	1497 127 3297 690 3417 2144 3427
mornings$	1497 127 3297 2144 3427
mosaic$	2769
mosque	38 3535 3536
mosque$	3674
most	61 2003
most$	1468 1515 1723 3285 3288 2030 3338
mother	1896 2019 3312 3332 648
mother$	619 1309
mothers$	286 923
motivate$	1324
motivates$	1324
motivating$	1324
mou	2794 998 2412 2441 1282
mounte	2364
mounted$	3646
mov	476 491 575 614 646 2214 846 879 888 889 892 893
mov$	506 636 637 642 1217
move	450 574 623 838 891 2399
move$	1816 3137 462 464 3171 489 503 506 550 552 555 1985 3295 612 2020 3308 624 3314 626 631 636 637 639 2047 642 644 651 666 770 3588 3681 1196 1217 2631 1245 1246
moved	3137 474 1881 2007 623 1008 2415
moved$	1530 1531 2843 3136 462 1882 1891 489 552 3289 612 2020 2028 624 631 636 637 3327 2047 642 651 2065 2079 709 847 2257 3585 3643
moveed$	639
moveing$	503 552 639
moveme	1075
movements$	2482
movered$	639
moves	623
moves$	464 3171 489 503 506 550 552 3295 612 2020 624 3314 631 636 637 639 2047 642 644 651 666 1196 1217 2631 1245 1246
moving	623
moving$	2875 506 550 1985 636 637 642 3588 1217 1245
movred$	636 637
movring$	636 637 1217
movs$	506 636 637 642 1217
much$	1467 2835 840 2354
multi$	1457 226 1140
mum	1896 2019 3312 3332 648
mum$	619 1309
mural$	94 3649
murals$	94
museum	38
music	2388
music$	3670 3677 1002
must	2988 2992
must$	241 242 272 1693 403 463 2045 2156 2180
mustn$	401
mustno	401
mustnot$	1808
n$	401
nailed	2364
nailed$	3646
name	2805 1526
name$	1524 118 2808 1544 1380
named	2823 1543
named$	1489 2825 1028 2439 1066
names	2717 1075
names$	1524 118 2482 1380
naming$	3040
nan	1896 2019 3312 3332 648
nan$	1310
nana$	1310
nanny$	1310
narrat	1160 2567
narrow$	1128
narrowing$	1128
narrows$	1128
naturally$	2185
near	3115 3116 3117 3121 2105 2106
near$	1588 1767 3352 3388 3503 2386 2672
nearby$	2672
necess	252
necessary$	1659 2490 2491
need$	2986 2992 1943
needed	2887
needed$	2490 2491
needle	123
needs	2540 2546 1336
needs$	2986 2992 2548
negati	2312
negative$	438 3594
neighb	134
neighbour$	120
neighbourhood$	3158
neighbours$	120 1541
neithe	379
neither$	346 360 1786 522 699 723 2239
nephew	1829
net$	2980
netbal	2388
netball$	3670
networ	23 47 1628
network$	1418 1454 2910 3474 797 3491 3495 2472
networks$	2867 3474 797 3491 3495
never	1794 468 519 539 571 660 719 817 858 1078
never$	335 340 346 353 360 371 386 1801 459 515 516 518 1926 521 522 1941 538 541 560 565 2067 677 679 685 2113 2126 3410 728 787 816 2225 837 861 867 900 928 929 942 943 2485 1211
new	795 802 2210
new$	2764 3119 3188 618 2205 799 801 806 841 1020
newcom	3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
newcomers$	1822 3184 3239 3252 3254 1999 3287 3622
newsle	2794 998 2412 2441 1282
newsletter$	13 2741 1284
newsletters$	13
next	3582
next$	3115 3116 3117 3121 2105 2106 3684 2506
nicer	802 2210
nicer$	2205 801 841
niece	1829
night	2081 3363 3375 3393 2112 3394 2246 2249 3533 3534 883
night$	2727 127 1865 3279 3297 3401 2127 3412 3415 3416 3417 3419 2139 3424 2144 3427 3581 2314 911 2353 1048
nights	3363 3394 1290
nights$	2727 127 1865 3297 3382 2127 3413 3416 3418 3419 2139 3425 2144 3427 2314 2353 1048 2459
no	125 368 866
no$	135 1559 154 299 1750 345 365 379 392 399 400 443 492 3198 512 1932 533 537 562 566 582 586 587 2003 653 663 700 716 725 744 746 2157 760 761 815 817 851 2316 1038 1207
nobody	160 299 3198 700 817
nobody$	2816 1706 360 522 699 2107 2239 1289
nod	1527
nod$	2809
nods$	2809
noisy	3558
non	344 1206
non$	267 309
nonassociation$	2613
noncontact$	1751
none	160 379 700
none$	299 360 1780 1786 3198 522 699 2107 723 2239 1289
nor$	346 1211
normal	1335
normal$	1585 199
norms$	2553
north	3154 3178 3189 3200 3302 3303 3304 3305 2024 2051
not	1528 139 1761 368 1794 401 468 1877 519 539 571 660 719 2152 817 2237 858 1078
not$	124 125 1546 168 169 332 335 340 346 353 1762 360 371 383 386 1801 1808 1810 1830 425 436 459 515 516 517 518 1926 521 522 1941 536 538 541 560 565 656 2067 662 670 671 677 679 685 696 2113 2126 3410 723 726 728 739 765 787 816 2225 2238 837 861 3551 866 867 900 918 928 929 941 942 943 2485 1211 1212
note	2794 1575 224 998 2412 2441 1282
note$	59 2855 2856 2857 2526
noted$	80 2429
notes$	59 2762 2767 2856
nothin	533
nothing$	435 533 1940
notice	95 1567 2849 1757 1758 920 954
notice$	99 2935 3009 547 2261 2327 3638 953 955 1009 2626 2627
noticeboard$	2784 2361
noticeboards$	2784
notices$	99 2261 2327 3638 953 955 1009 2626 2627
notifi	2775
novemb	2358
november$	2829
now$	1448 1501 1520 2804 3333 3601 1202
nowhere$	363 1839
nudg	430 478
number	17 95 2824 1819 3506
number$	18 27 30 39 43 2734 46 48 77 1507 3101 1849 1992 818 831 3657
numbers$	2748 97 1507 3101 1849 1992 1018
nurse	33 34 1463 62 2780 1081
nurse$	1418 63 1019 2488 1311
nurtur	267 309 1139 1332
nurturing$	1674 1716
observ	2794 998 2412 2441 1282
obtain	2751 615 2022 2405
obtain$	1118
obtained$	2407 2429
obtaining$	1118
obtains$	1118
occasi	1290
occasion$	1839
occasions$	2169
occup	476
occupi	474 1881
occupy$	839
occur	1607
occur$	2889
occurs$	2889
octobe	2358
october$	2829 1548
of	1465
of$	2695 1431 1450 1466 1482 2808 1538 1546 2834 1570 2858 2897 222 2940 2950 1677 3005 1749 3073 1871 1894 3191 3236 1955 1963 1976 3271 2006 2040 3326 3403 2162 2177 2212 2216 2324 2334 2337 3656 2446 2448 1042 2482 2483 2485 2511 2561 2629
off	1796 3331 2158 2235 2236 3579 921 3678 2415
off$	2691 2703 2774 1785 3078 446 551 1984 3334 2159 2199 3496 3511 3513 2232 2245 3561 3562 3564 2650 2661 2679
offer	2794 252 1707 615 2022 796 889 998 2412 2441 2546 1282 1333
offer$	2721 190 245 1659 271 2989 3006 2223 2527 1372
offere	1407 2724 2726 1446 2751 2775 107 2887 252 1672 306 1714 1889 2405
offere$	271 939
offered$	2689 2728 2755 2779 1514 1611 1659 2942 2954 1713 2996 1842 486 3177 2026 2055 2257 2330 1372
offeres$	271 939
offeri	252
offering$	245 1659 271 2223 939 1372
offers	1470 252
offers$	2721 2752 190 245 1659 271 939 1372
office	33 34 1463 62 2780 1735
officer$	0 1 2698 1418 16 20 22 25 57 63 67 93 1510 120 1019 2427 2435 1300
officers$	0 1 2698 1418 16 20 22 25 57 63 67 93 1510 120 2810 3017 1019 2427 2435 1300
offset	901
often	18
often$	11 1425 1467 2835 2485 2609
old$	3209
older	3288 2015 638 3426 3582 951 3640 2634
older$	123 2824 3031 1755 394 1814 1815 1827 3112 1833 3125 453 3153 1872 475 1883 3166 479 481 3176 1910 1911 1912 3221 546 3258 602 613 2021 3344 2068 3353 2072 2073 3356 701 3464 3471 2219 2229 2231 3514 841 3542 2263 857 2276 2288 2289 2295 2301 2302 3590 2309 2323 951 3640 1064 1068 1069 1070 2621 1215 2624 2625 1230 2638 1238
oldest	3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 1911 1912 546 3258 3288 602 621 2030 638 640 3338 3353 2072 2073 3356 686 701 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 3590 2309 2323 951 3640 2621 1215 2625 2634 1230 2638 1238
oldest$	1833 3125 3153 1872 475 1883 3176 1910 3221 613 2021 3344 3471 2289 2295 2301 951 3640 2624
on	684 2369 2415
on$	1410 2714 2730 1464 2756 2759 1487 2777 1502 114 2812 2813 1570 188 2894 2931 1666 1683 289 2983 1715 3002 3040 1763 1764 1835 3183 1938 1957 3241 1976 3267 3298 3347 684 724 730 3421 2164 2170 3496 2227 849 3556 2321 2362 3651 3661 3662 975 3665 2386 3669 3679 2484 2495 2498 2578 2607 2650 2660 2661 2672 2673 2681 2687
once	3261 2267 862 2320
once$	2690 3269 3272 3274 3281 3548 3602 3669
one	125 3288 638 703 951 3640 2634
one$	90 1497 2794 2816 1604 1706 3044 1780 1786 3074 1833 3125 3131 3153 1872 475 1883 3176 1910 3204 3221 3229 579 1987 581 1997 3280 3283 597 605 613 2021 621 2029 2030 2043 640 3337 3338 3344 3346 686 2101 3383 699 2107 3415 3416 743 745 3451 3466 2239 2259 880 2289 2290 3573 3574 2295 2301 3594 3605 2333 932 933 3626 951 2375 2400 2403 998 2412 2441 1066 2624 2630 2634 2654 2661 1282 1289
ones	3093 3123 3126 1851 3147 3174 3199 3213 534 3225 3231 3497 3498 3499 3500 2219 2221 3512 3517 3521 3526 3527 3531 2287 3597 3598 3603 3615 3616
ones$	1497 1981 3350 3416 3429 2271 2633
ongoin	252
ongoing$	1614 1659 1103 1316
online$	2719
only	456 860
only$	434 445 1939 3232 580 584 1998 3383 3432 863 884 2292 926 2344 2644
onside	1159
onside$	2566
onto$	1487
open	1446 1508 2369
open$	1445 2728 2733 90 2839 218 2918 2919 2927 2928 1675 1691 3651 2465 2518 2601 2608 2683 1363
opened	1446 2751 2405 1008 2415
opened$	1445 2728 2772 2783 126 2984 2414 1363
opening$	218 1253
opens$	1445 2839 218 1363
operat	62 1476 1306
operational$	2719 2758
operator$	71
operators$	71
opinions$	330 1022
opport	2953 2995 2540 2546
opportunities$	1678 296 1899 2548 2549 1154
opportunity$	2880 2949 296 1839 1899 1154
oppos	978
opposing$	2355
opposite$	1886 674 2085 2093 692 714 2122 2198 2250 3545 3546 2346 2355
optici	1081
optician$	2488
optimi	1139 1335
option	2953 2995 2112 3394 2560
option$	2886 2559 1154
options$	2548 2559 1154
orange$	2802
orbit$	2195
order	1438 3034 350 1757 1758 370 563 575 843 855 920
order$	2720 2758 3033 355 395 409 545 547 553 578 2261 2327 3638 1025 2626 2627
orderd$	395
ordere	1438 2751 1496 2405 1008 2415
ordered$	2720 2778 355 381 409 553
ordering$	355 409 553 578
orders	1757 1758
orders$	3033 355 395 409 545 553 578 2261 2327 3638 1025 2626 2627
ordina	33 34 1463 201 240 1647 1332
ordinary$	199
ordinated$	1608
organi	2751 2787 2405
organisations$	1626
organise$	2839 970
organised$	1842 970
organises$	2839 970
organising$	970
other	1628 277 1684 3043 3050 3081 3084 3088 3089 3093 3112 3114 3123 3126 3127 1851 3145 3146 3147 3148 3174 3199 3213 534 3225 3231 2015 2038 3323 3368 3379 3389 2130 3426 2145 3440 3445 3456 3458 3477 795 802 2210 3497 3498 3499 3500 2219 2221 3512 3517 3521 3526 3527 3531 3549 3550 2269 871 872 2280 3563 2284 2286 2287 2294 3590 2309 3597 3598 3603 2322 3610 3615 3616 2343 3631 3635 2358 3640 1210 2620
other$	2871 1620 2905 2910 1652 3023 1759 3044 358 359 3049 3053 1772 3057 3060 3062 3063 3065 3068 3071 3072 3080 3085 3086 1820 3113 3119 1852 3145 3146 3147 3148 3188 1929 535 3229 3283 2015 2017 611 628 2036 2046 3330 2053 3336 3339 2058 3342 2068 3362 674 3379 692 2102 2108 705 2116 3420 3426 3441 3442 3448 3450 3451 3452 3455 2179 3466 3469 3470 3472 3477 3479 2198 2203 2204 2205 799 3489 2220 842 2250 2253 2254 3541 3549 3550 2269 871 872 2280 3563 2284 2286 2294 3577 2302 3592 3603 2322 3610 3627 3631 3635 3640 2617
others	1628 1795 3148 3445 3456
others$	2910 2976 3023 1759 3044 3049 3058 3060 3062 3063 3065 3068 3069 3077 3080 3085 3086 3113 3185 1929 3273 2017 611 3330 3336 3362 3420 3442 3448 3450 3451 2179 3466 3469 3470 3472 3479 3482 3541 875 3565
ought	2988
ought$	2992
our	1576 237
our$	2858 1644 268 1696 1718 3580 2373 1186
out	1647 1857 788 794 921 3678 2415 2560
out$	1413 2702 2728 1474 2785 1514 2854 1573 1574 168 2858 1577 1579 1616 1641 2954 2968 2996 1741 3035 3070 397 3108 3139 1876 1913 1917 1920 3203 1927 1947 1968 1979 1984 2001 3286 3310 3312 2031 625 2038 2063 2078 2111 2158 2171 2174 3467 2186 3496 3511 2232 2235 2245 3528 3551 3556 3560 3561 3562 3575 3579 3586 2351 2374 3681 2406 2423 1055 2520 2582 2649
outcom	2794 998 2412 2441 2546 1282 1336
outcome$	2991
outcomes$	2929 2503
outering$	1927
outing	98 1505 3435
outing$	2692 1927 655 3554 3659
outings$	2692 3431 3554 3659
outlet	2595
outlook$	2969
outrea	2794 1735 998 2412 2441 1282
outreach$	2707 51 2747 3017 2600
outs$	1641
outsid	168 1917 3307 2038 2200 2204 3579 3592
outside$	1502 3489 2386 2531 2672
outsta	1508
outting$	1927
over	3218 3249 2181 2415
over$	3057 3193 1938 3237 556 1972 3255 2000 3405 3462 3463 3503 3504 849 2299 3633 2352 1085 2511 2557 2635
overdu	1508
overla	3076 2064 2258
overlap$	1866 3346 3408 3540 3617
overleaf$	2575
overs$	3057 1820 3504
overse	240 1647 3154 3178 3189 3200 3302 3303 3304 3305 2024 2051 1335
oversi	2540 2546
oversight$	79 2508 2510 1104
overview$	2508
own	240 1647 3539 3573 3574
own$	1578 2863 1582 3169 3209 1964 3294 687 3380 732 3509 2252 2255 3583 912 3614 2470 1174 2630
owner	33 34 1463 3673
owner$	71 1298
owners	1160 2567
owners$	71 1298
ownership$	3009
owns$	1174
pack	2794 3115 3116 3117 3121 1928 2320 998 2412 2441 1282
pack$	2734 3210 3547 3602 3632
packag	1898
package$	3180
paedia	1081
paediatrician$	2488
page	2794 998 2412 2441 1282
page$	30 2876 2877 3657 1007
pages$	30 1007
paid	2751 2405
paid$	1438 1496 967 1008 2432
paint	2399 1347
paint$	3677 3681
painte	1471 1008 2415
painted$	2753 2783 1010
pair	3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 1911 1912 1928 546 3258 602 3353 2072 2073 3356 686 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 2323 2621 1215 2625 1230 2638 1238 1345
pair$	1906 3210 544 3555
paired	1923
paired$	2153
pairin	1345
pairs	453 1981 2270 3573 3574
pairs$	3131 3263 3555 1237
pals	3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
pals$	1822 3184 3239 3252 3254 1999 3287 3518 2240 3523 3622
pan$	2884
panel	23 33 34 47 1463 62 1485 1486 2794 1628 998 2412 2441 1282
panel$	1418 1433 1454 2765 2767 2768 2900 2901 2910 1013
pans$	2884
parade$	3242
paragraph$	2856 2486
paragraphs$	2856 2486
parame	1575 1081
paramedic$	2488
parameters$	2857
parcel	704
parcel$	504
parcele$	504
parceles$	504
parceling$	504
parcelled$	2111
parcels$	504
parent	35 36 37 61 62 2780 134 160 2387 2552
parent$	0 1 2698 16 20 22 2731 93 1510 619 1309
parents$	0 1 2698 16 20 22 1443 1444 2731 1468 68 1484 92 93 1510 1541 2881 1680 286 1704 418 419 619 2044 923 3676 2544 2554 2564 1309
park	38 2923
park$	2922 3242 3250 3272 3292 1248
parked	2740
parked$	1248
parking$	1248
parks	2740
parks$	1248
part	1434 2716 2749 2750 2751 1499 2296 1231
part$	2776 2781 168 1576 3000 3015 3154 3178 3189 3200 1919 3302 3303 3304 3305 2024 2121 3404 3532 3567 3578 3625
partic	1434 2716 1455 1499 1014
participants$	2737 2763
participate$	2781
participates$	2781
participation$	2421 2440
partie	98 1505
partin	1231
partne	4 47 1457 62 2780 1628 226 1707 303 1906 2546 1140
partner$	2763 1310
partners$	0 1 2693 2698 16 20 22 1454 2763 93 1510 1626 2910 227 1710 1119
partnership$	1411 1454 2739 2765 2900 2901 1633 2989 2519
partnerships$	1411
parts$	2121 3404 3532
party	98 1505
party$	655 3659
pass$	224 467 3179 3190 2224 3645 977
passage$	2856 2486
passages$	2856 2486
passed	3507
passed$	2912 2224 1016
passes	31 66
passes$	97 467 3190 3645 977 2658 2667
passing$	2224
passs$	3645
past$	3503
pastor	252
pastoral$	1659
patch	2303 2304
patch$	3586
path	3647
path$	94 706
paths$	706
pathwa	2794 2112 3394 998 2412 2441 1160 2567 2595 1282
pathways$	2867
patient$	2528 2608
patrol	1408 2700 2745 102 2794 1735 998 2412 2441 1282 1349
patrol$	2699 2747 1509 1300
patrols$	2699 2747 1509 3017 1300
pattern$	2076 2317
patterns$	2502
paused	2318
paused$	3600 2372
pay$	1370
paying$	1370
pays$	1370
pcso	62
peace	2014
peace$	3296 3299 3576
peel	828 838
peel$	751 822 825
peele$	822 825
peeled$	2601
peeles$	822 825
peeling$	822 825
peelning$	822 825
peels$	822 825
peer	3440 2202
peer$	3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 1911 1912 546 3258 602 3353 2072 2073 3356 3440 3442 3456 3464 2192 2193 2201 2202 3484 3490 2209 2213 2219 2229 2231 3514 3542 2263 857 2276 2288 2323 2621 1215 2625 1230 2638 1238
peers	3031 1755 394 3093 1814 1815 1827 3114 1833 3123 3126 1851 453 3145 3146 3147 3148 1883 3166 479 481 3174 1911 1912 3199 3213 534 3225 3231 546 3258 602 3353 2072 2073 3356 3456 3464 3477 2209 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3590 3597 3598 3603 2323 3615 3616 2621 1215 2625 1230 2638 1238
peers$	1759 3063 3067 3330 3420 3441 3442 3452 2179 3466 3469 3470 3472 3484 797 3487 3488 3490 3491 3492 3494 3518 2240
pegs$	791
people	61 62 2780 1684 3290
people$	0 1 2698 16 20 22 1443 1444 1460 1468 68 1484 1494 88 92 93 1510 112 1523 117 2806 120 2814 1541 1557 1558 1562 156 2848 2850 2851 1653 2993 1729 1732 1736 3067 1822 3184 3239 1965 3252 3254 3262 1999 3282 3287 736 3457 3487 3490 3622 3672 2471 2476 1071
peoples$	2814
per$	1461 61 3621 2576
percen	61
percent$	1468
percentage$	24
percep	1160 2567
perceptions$	2553
perfor	98 1505 2787
perform$	1268
performance$	3671
performed$	1268
performing$	1268
performs$	1268
period	1850
period$	1865 3376
periodic$	202 1097
periodically$	1097 2506
periods$	1865 3376
permission$	3658
permit	3223
permit$	2865 334 1742 1747 1790 590 2172 881 3658 977 2597
permited$	334 1742 590
permiting$	590 881
permits$	2865 334 590 3658 977 2597
permitted$	1742 1760 1991 590
permitting$	590 881
persistent$	2528
person	62 2780 1532 3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 1911 1912 546 3258 602 621 2030 3353 2072 2073 3356 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 2323 2621 1215 2625 1230 2638 1238
person$	0 1 2698 16 20 22 93 1510 2806 2814 1561 201 1732 3311 2049 2339 2476 1184
persons$	2814
persua	430 444 2026 807
persuaded$	2330
pharma	1081
pharmacist$	2488
phas	919
phas$	513 514
phase$	513 514 742
phases$	513 514 742
phasing$	513 514 742
phass$	513 514
phone	1408 31 121 1798 3137 2363
phone$	97 831 3645 1392
phoned	1407 1440 2724 2726 1449 2751 1478 1037
phoned$	2689 2722 1441 2760 2444
phonees$	3645
phones	354
phones$	97 3645 1392
phoning$	1392
photo$	75 1011
photograph$	75 1011
photographs$	75 1011
photos$	75 1011
physical$	1090
physio	1081
physio$	2488
physiotherapist$	2488
pick	1505 196 2307 937
pick$	232 1648 1649 803 824 833 948 954 2677 1271
picke$	803 833 948
picked$	171 172 1611 474 821 948 1271
pickes$	803 833 948
pickin	196
picking$	803 824 833 948 1271
picks	1505 196
picks$	803 824 833 948 1271
pickting$	948
picky$	834
picnic	98 1505
picnic$	3659 2380 3683
pictur	3154
picture$	75 1542 2832 1584 1593 2525
pictures$	75 1542 1011
pilot$	2
pitch	3535 3536 890 3647
pitch$	94 3537 3629 2358 993 3683 3686
pitched$	993
pitches$	993
pitching$	993
pitchs$	3537
plac	476 491 614 646 813 856 879 888 889 892 894 895 2307 1221
plac$	642 995
place	1456 2751 1471 1472 66 2787 2794 3115 3116 3117 3121 623 998 2405 2412 2441 1282
place$	2712 2738 2753 2754 2806 1528 2869 2942 2944 2956 2968 2998 1839 467 1895 500 3190 503 1919 1945 3272 2011 616 617 624 626 639 642 2056 666 3366 3374 715 722 731 740 2152 3567 886 2298 3586 995 2439 2541 2662
placed	2751 474 1881 1923 623 2405
placed$	462 466 1882 1891 2012 2020 2028 624 631 635 3327 642 3352 2079 709 2257 976 2432
placeed$	639
placeing$	503 639 715
placem	1898 3312 3320 2039 641 2081 3363 2082 2090 3375 2110 3392 2112 3394 823 890
placement$	3151 3175 1895 3180 500 1918 616 617 624 3314 626 3321 635 3328 645 2056 3399 1229
placements$	3151 3175 1895 1918 616 617 624 3314 626 635 3328 645 2056 3364 3372 3382 3399 1229
placered$	639
places	623 2366
places$	2806 2869 2956 2998 467 1895 3190 503 624 626 639 642 666 3402 715 791 3648 995 2662
placeting$	715
placin	623
placing$	1800 635 642 995
placs$	642 995
placting$	995
plan	2794 1581 1861 2371 998 2412 2441 1156 1282
plan$	2718 2721 2734 85 2839 2860 2863 2864 1584 1593 3653 1029 2506 2575 2581 2589 1284
planned$	2710 1842
planni	1156
planning$	26 2915 2937 2527 2555
plans	1156
plans$	2721 2839 2863 2937 1662 3653 1029 2575
plant	2399 1347
plant$	3681
plante	1008 2415
planted$	2783 1010
play	98 1505 1906 830 891 893
play$	2707 51 94 1516 145 311 1798 3090 404 1837 2063 2069 713 3558 870 981 3671 2452
played	3 2787
played$	1410
player	35 155 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 2030 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
player$	2816
players$	2816 1562 1822 3184 3239 3252 3254 1999 3287 3622 2471
playgr	2081 3363 3375
playin	1806
playing$	311 404 1837 981
plays	1505
plays$	1516 145 311 713 870 981
pledge$	96
plenty$	318
plot$	911
plug$	1128
pluging$	1128
plugs$	1128
podcast$	30 3650 1007
podcasts$	1007
point	1526
point$	41 69 2808 2869 2880 2972 2132 2361
points$	41 69
police	33 34 1463 62 2780 1735
police$	0 1 2698 16 20 22 63 93 1510 2810 3017 336 1300
policeing$	336
polices$	336
policeting$	336
polici	95 2794 1735 998 2412 2441 1282
policing$	3017 1300
policy	95 2794 2371 998 2412 2441 1282
policy$	30 2741 3251 3653 1284
pond$	94
pool	38 66 3535 3536 2388
pool$	3670
poor$	438
pop$	1189
portal$	30
portals$	30
positi	267 309 1748 795 802 2312
position$	2506
positive$	2905 1652 1674 2958 2964 1709 1716 3030 806 3594 1090 1188 2604 2608
possib	2887 2560
possibilities$	1154
possibility$	1839 2559 1154
possible$	2880 1604 2041 2490 2491 1154
post	2794 843 888 889 998 2412 2441 1251 1282
post$	2799 1007 2427 2437 2439
posted	1446 2751 1503 1504 107 2405
posted$	2728 2785 2786 1514 1016
poster	95 2794 998 2412 2441 1282
poster$	99 953 955 3649 2658 1284
posters$	99 953 955 2658
posts$	1007 2427
potent	1160 2567
potential$	1154
power$	547 3300 789 2197 2308 3620 2626 2627
powerful$	3465
powers$	547 2626 2627
practi	33 34 1463 62 2780 1635 1707 908 2546
practicable$	2491
practice$	2917 2937 2976 2989 713 2547
practices$	2692 713
practise$	713
practises$	713
practitioner$	0 1 2698 16 20 22 2771 93 1510 2435
practitioners$	0 1 2698 16 20 22 2763 93 1510 227 2435
pray	2264
prayers$	3674
precinct$	3242
prepared$	2055
presen	2717 2751 2794 1607 1707 1735 998 2405 2412 2441 1282
presence$	2989 3017 1768 2497 2508 2509
present$	2889 3374 3580 2528 2608 1273 2683
presented$	1273
presenting$	1273
presents$	2889 1273
presse	2026
pressure$	3475 2308
preven	339 347 349 1761 367 368 377 406 422 426 1858 542 858 913 940 1139 1333 1336
prevent$	348 1784 411 1825 1826 558 868 1129
prevented$	3026 3027 390 3140 524 3233 3438
preventing$	348 411 868 1129
preventping$	1784 868
prevents$	348 1784 411 868 1129
preventting$	1784
prey	159 2479
prey$	2847
price	2371
price$	3653 3657
priced	1438
priced$	2720
primar	3312
print	1251 1347
printe	1446 2751 1503 2405 1008 2415
printed$	2704 2728 2785 1010
priori	2540 1139 1302 1335 1336
priorities$	2929
prioritise$	1161
prioritised$	2961
prioritises$	1161
prioritising$	1161
priority$	1665 2537
pris	828
prise$	666 751 764
pro	1748 795 802
proact	201 1691 1140 1159
proactive$	1608 2973 2528 2566
proactively$	2566
proble	2923
problem$	2921 2581
problematis$	1146
problematise$	1146
problematises$	1146
problematising$	1146
problematiss$	1146
problems$	2921
proced	2794 998 2412 2441 1282
procedures$	2867
proces	2794 998 2412 2441 1282
processes$	2867 1662
procur	1438 1496
procured$	2720 2778 2438
produc	6 2751 1470 3398 2405
produces$	2752
production$	1413
productive$	2604
profes	47 62 2780 1628 303
professional$	0 1 2698 16 20 22 2771 93 1510 1664 1032 1089
professionals$	0 1 2693 2698 16 20 22 1454 2763 93 1510 1626 2910 227 1653 1710 1119
profil	1819 1075
profile$	3101 2482 2508 2542
profiled$	2482
profiles$	3101 2482
profiling$	2482
profit	2479
progra	2794 1898 2110 3392 2112 3394 998 2412 2441 1282
programme$	2701 2721 2766 3180 911 1002 1029
programmes$	2721 1029
progre	1492 1611 240 1647 1648 1649 1672 1714 3604 2572
progress$	2866 2930 2931 2948 1026 2506 2606 1334
progressed$	2774 2893 2954 2996 1334
progresses$	2866 1334
progressing$	1334
progresss$	2866
prohib	347 349 367 426
prohibit$	348 754 3543
prohibitding$	754
prohibited$	3026 3027 390 754
prohibiting$	754
prohibition$	428
prohibits$	754 3543
projec	3393
project$	2 26 2721 2766 94 3175 1895 3309 655 3399 911 1002 1029
projects$	2721 3175 3399 1029
prolon	853 854
promise$	381 395
promised$	2710 395
promises$	381 395
promot	892 893 1139
promot$	1114
promote$	1114 1330
promoted$	2961 1330
promotes$	1114 1330
promoting$	1114 1330
promots$	1114
promptly$	2878 2917
proper$	1585 3133 2194 2242
propor	1159
proportion$	24
proportionate$	1120 2566
proportionately$	2566
propos	2371
proposal$	3653
proposals$	3653
prosocial$	3030
prospectus$	2741
protec	1139 1333
protected$	2961
protection$	350
protective$	2546
protoc	2794 998 2412 2441 1282
protocol$	1284
provid	1446 2751 1470 1472 1477 1504 107 252 796 2405 1101 1332
provid$	271
provide$	190 250 1659 271 1371
provided$	2728 2754 2755 2759 2786 1514 1659 2942 306 1371
provider$	71 3386 1031
providers$	71 3386 1031
provides$	2752 190 250 1659 271 1371
providing$	250 1659 271 1371
provids$	271
provis	6 2794 2902 2934 2953 1735 1898 3312 2110 3392 998 2412 2441 2546 1282
provision$	1413 3017 1895 3180 616 617 3328 2548 2549 2600
provisions$	3328
pru$	3328
pruned$	2430
psychi	1081
psychiatrist$	2488 1311
psycho	1081
psychologist$	2488 1311
public	6 1349
publication$	1413
publis	2751 1503 2405 1349
published$	2785
pull	460 2214 828 838
pull$	531 3300 666 678 751 779 2195 789 2197 810 812 2308 902 3636 1117
pulle$	779
pulled$	810
pullen$	779
pulles$	779
pulling$	678 779 810 1117
pulls$	678 779 1117
pupil	1532 155 3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 1911 1912 546 3258 602 2030 638 3353 2072 2073 3356 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 2323 2621 1215 2625 1230 2638 1238
pupil$	2814 2816 1561 1562
pupils	151 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3584 3597 3598 3603 2323 3615 3616 2340 951 2396 2621 1215 2625 1230 2638 1238
pupils$	1484 112 117 2814 2816 1558 1562 1822 3184 3239 3252 3254 1999 3287 3622 2471
purcha	1438 2751 1496 2405 1008 2415
purchased$	2720 2778
purpose$	2959 3217 2589
purposeful$	2604
push	430 893
push$	1116 1171
pushes$	1116
pushing$	2518 1116
put	441 474 1881 476 491 1923 614 646 813 846 856 879 888 889 892 893 894 895 2307 1221
put$	3 1446 2751 1471 2761 1503 1504 2787 2843 255 1686 466 1882 503 1945 2079 702 709 715 847 2257 2364 976 995 2405 1354
pute$	995
putes$	995
puting$	503 715 995
puts	441
puts$	503 715 995 1354
puttin	441
putting$	255 1800 715 995 1354
qualification$	2744
qualifications$	2744
qualit	2546
quarte	3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
quarterly$	1004
quartet$	1822 3184 3239 3252 3254 1999 3287 3622
questi	2794 429 998 2412 2441 1282
questioned$	3138
quicke	1288
quicker$	2603
quickly$	2878 2603
quiet$	3106 2465
quieter$	1833 3125 437 3153 1872 475 1883 3176 1910 3221 613 2021 3344 841 2289 2295 2301 951 3640 2451 2624
quit	416 452 1960 935
quit$	1859 758 2342
quiting$	758
quits$	1859 758
races$	3637
racism	1307
racist	1307
radar$	2978 2505
railca	2363
railcard$	3645
railcardes$	3645
railcards$	3645
raise	224 232
raise$	1639 1115 1135 1353
raised$	126 2912 2432 1135 2556
raises$	1135 1353
raising$	2529 1135
ramp	31 1961 3647
ramp$	94 576
ran	2745
ran$	2704 2409
rang	2700 1037
rang$	1441 2426 2444
range$	809
rappor	2546
rarer$	2451
rate	2805
rate$	1507 1033 1285
rated$	1285
rates$	1507 1033 1285
rather$	1528 1552 1877 731 740 2152 2237 858 866 886 2298 1078
ratifi	2751 2405
ration	777
re	1793 1875 1060
re$	1818
reach	1526 1798 3215
reach$	2808 1804 2195 809 2230 1006 1113 1283
reache	1407 2749
reached$	2689 2732 1006 1283
reaches$	1113 1283
reaching$	1113
react$	1196
reacts$	1196
read	1407 2735 2751 2405
read$	2689 2697 2711 2772 1503 187 1395
reading$	187 1395
readmit$	3157
reads$	187 1395
ready$	2783 2055
real$	3133 2194 2242
rearra	1008 2415
reason$	2815 1839
reassu	1332 1336
reassurance$	2941
reassuring$	1090
rebuild$	1126 1180
rebuilde$	1126
rebuildes$	1126
rebuilding$	1126 1180
rebuilds$	1126 1180
receiv	2749 2750 2751 252 2405
receive$	1659 2420
received$	2711 40 2407
receives$	2420
recogn	137 1682 1139 1332
recognise$	2964
recognised$	1544
recommendations$	2929
record	2751 1470 1480 1485 2794 1576 170 171 172 173 1581 1628 224 450 998 2405 2412 2441 1282
record$	59 2762 2767 2769 131 2860 2861 2863 2864 961 2419
recorded$	80 2858 1577 1579 1580 961 2429
recording$	961
records$	59 2752 2762 2767 2769 131 2863 2910 961 2419
recove	1288
recrui	1407 1446 2751 159 937 2405 1008 2415
recruit$	1382
recruite$	1382
recruited$	2689 2728 2437 1382
recruites$	1382
recruiting$	1382
recruits$	1382
red$	2802
redecorated$	2783
redesi	1008 2415
redire	483
redraf	1347
redraw	1008 2415
reduc	369 442 585 777 781 786 790 901 919 1288
reduc$	931
reduce	347 1858 3478 1139 1332
reduce$	762 931 1129
reduced$	2961 3026 3027 3140 3591 907
reduceing$	762 1129
reduces$	762 931 1129
reduci	347 1332
reducing$	931
reducs$	931
reduction$	101
refer	476
refere	2574
reference$	2856 2486
references$	2856 2486
referr	1407 2749 2775 102 2794 211 474 1881 998 2412 2441 1282
referral$	19 2790 1509 147 213 3649 1017 2568
referrals$	19 2790 1509 147 213 1017 2568
referred$	2689 2732 2422
reflec	1682 1140
reflect$	2964 1091 2526
reflected$	2429
reflecting$	1091
reflects$	1091
reform$	3075
refrain$	935
refres	2794 998 2412 2441 1282
refunds$	2659
refurbished$	2783
refurbishment$	94
refus	407 426 455 468 530 539 542 563 571 860 874 2281
refus$	969
refuse	368 2279
refuse$	969
refused$	1537 572 3561 969
refuses$	969
refusing$	969
refuss$	969
regain$	1180
regaining$	1180
regains$	1180
regard$	1665
region	3154 3178 3189 3200 3302 3303 3304 3305 2024 3320
regist	2713 28 1446 2735 1485 2794 888 889 998 2412 2441 1282
register$	1435 59 2767 639 3619 2425
registered$	2728 639 2422
registering$	639
registerred$	639
registers$	1435 59 2767 639
regrou	1793
regroup$	3075
regular$	199 202 1614 3209 1033 1097 1102 1103
regularity$	10
regularly$	1097 2506
rehear	98 1505 1576
rehearsal$	2692 3660
rehearsals$	2692 3660
rehearse$	713
rehearsed$	2858
rehearses$	713
rehous	474 1881 476 614 623
rehous$	636 637 1217
rehouse$	622 636 637 1217
rehoused$	1882 1891 2020 2028 622 636 637 3327 2079
rehouses$	622 636 637 1217
rehousing$	464 599 622 624 636 637 1217
rehousred$	636 637
rehousring$	636 637 1217
rehouss$	636 637 1217
reimpo	853 854
reinfo	1335
reinst	853 1008 2415
reject$	969
rejecte$	969
rejected$	969
rejectes$	969
rejecting$	969
rejects$	969
relati	4 2997 1754 1896 2019 3312 3332 648 2155 2175 2546 1140 1336
relations$	2590
relationship$	1411 2991 341 3036 1951 3457 2533
relationships$	1411 2948 341 3036 3457 797 2533
relatives$	3502 2471 1310
releas	460 540 708 821 864 924
releas$	916
release$	916
released$	1947
releases$	916
releasing$	916
releass$	916
releasting$	916
relentless$	2528
releva	1576 252
relevant$	2858 1585 2875 1620 2905 1659 2490 2491
reliance$	763 2188
reloca	614 623
relocat$	636 637 1217
relocate$	2020 3308 622 631 636 637 1217
relocated$	2020 2028 622 631 636 637 3327
relocates$	2020 622 631 636 637 1217
relocating$	622 636 637 3588 1217
relocation$	464 3171 599 624
relocatred$	636 637
relocatring$	636 637 1217
relocats$	636 637 1217
remain	171 284 1901 3426 3568 1098
remain$	149 225 1634 1646 1685 384 3183 2088 3566 1094 1144 1233
remaining$	384 3145 3146 3147 3148 2015 2145 3549 3550 2269 871 872 2280 3563 2284 2286 2294 3603 2322 3610 3631 3635 3640 1094
remains$	149 225 1646 1685 384 2088 1094 1233
rememb	1567 2849
remember$	2526
remind	1440 444
remind$	1331
reminded$	2722 1331
reminder$	13
reminders$	13
reminding$	1331
reminds$	1331
remote$	2048
remov	415 416 460 471 490 554 575 598 609 786 794 828 901 1079 1225
remov$	412 779 930 931
removal$	487 599
remove	1471 3103 3265 577 2007 788 877 3585 1008 2415
remove$	412 603 751 779 930 931 1358
removed$	2753 412 3138 1874 1984 3289 603 3293 3327 3591 930 1358
removen$	779
removes$	412 603 779 930 931 1358
removing$	412 603 751 779 930 931 1358
removping$	930
removs$	412 779 930 931
removting$	930
renew	853 854
renew$	898
renewe	1901
renewe$	898
renewed$	3183 3666
renewes$	898
renewing$	898
renews$	898
reopen	1347
repainted$	3643
repair	1471 1008 2415 1347
repair$	94 1126 2568
repaire$	1126
repaired$	2753 2764 1010
repaires$	1126
repairing$	1126
repairs$	94 1126 2568
repeat	1576 170
repeat$	2858
repeated$	2858 1577
replac	1471 2152 1008 2415 1236
replace$	1241 1247
replaced$	2753 3430 3643
replaces$	1241
replacing$	1241
replie	1440 1447 1455 2751
replied$	2722
replies$	2729 2737
reply	1447 2735
reply$	2729
report	1408 1470 1485 2794 2805 152 1575 1576 170 224 3137 450 998 2412 2441 1282
report$	2699 2715 76 2767 131 138 147 2855 2857 1284 1285
reported$	2858 1577 2912 3136 2429 2433
reports$	2699 2715 2752 76 2767 131 138 147
represented$	1692
reques	615 2022 1221
request$	1542 3219
requested$	3177 2407
requests$	1542 3219
requir	2887 1757 370
require$	355 395 409 553 578
required$	381 395 2490 2491
requireed$	355 409 553
requireing$	355 409 553 578
requires$	355 395 409 553 578
researcher$	1030
researchers$	1030
resent	1567 2849
reserv	3630 1349
reset$	1126
resete$	1126
resetes$	1126
reseting$	1126
resets$	1126
reside	98 1505 2794 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 998 2412 2441 2621 1215 2625 1230 2638 1238 1282
resident$	2816
residential$	1869 488 649 655 1229
residents$	120 2816 1822 3184 3239 3252 3254 1999 3287 3622 2471
resili	2546 1336
resolv	234
resolve$	1641
resolves$	1641
resour	2794 1735 998 2412 2441 1282
resource$	1583
resources$	1583 297 3017 2548 2600 2609
respec	2997 1139 1159 1308 1333
respect$	2580 2587
respected$	2961 3013 3019
respectful$	2837 2528 2566
respectfully$	2566 2580
respit	2014
respite$	3296 769
respon	1447 2735 1455 2749 2750 2751 1691 1139 2546 1160 2567
respond$	232 1334
responding$	1334
responds$	1334
response$	2729 2929 2527 2547 1334
responses$	2737 1334
responsibility$	2926 3009 1122
responsive$	2973
rest	1795 3089 3093 3112 3114 3123 3126 1851 3145 3146 3147 3148 3174 3199 3213 534 1942 3225 3231 2014 2015 3323 3368 3379 3426 2145 3440 3445 3477 3497 3498 3499 3500 2219 2221 3512 3517 3521 3526 3527 3531 3549 3550 2269 871 872 2280 3563 2284 2286 2287 2294 3590 2309 3597 3598 3603 2322 3610 3615 3616 2343 3631 3635 3640 2620
rest$	1759 3044 3049 3060 3062 3063 3069 3077 3080 3085 3086 3093 3113 3123 3126 1851 3147 3174 3199 3213 534 3224 3225 3231 3296 2017 3330 3336 3362 3420 3442 3451 3456 769 3466 3469 3470 3472 3497 3498 3499 3500 2219 2221 3512 3517 3521 3526 3527 3531 3541 875 3565 2287 3576 3597 3598 3603 3615 3616
rested	2318
rested$	3600
restor	1140
restor$	1126
restore$	1126
restores$	1126
restoring$	1126
restors$	1126
restri	339 347 369 426 442 1858 490 585 777 843 919
restrict$	336 588 589 590 762 848
restricte$	848
restricted$	3026 3027 390 3140 480 588 589 590 848 2313
restrictes$	848
restricting$	336 588 589 590 762 848
restriction$	428 3128
restrictions$	428 3128
restricts$	336 588 589 590 762 848
restrictted$	590
restrictting$	336 588 590
resurfaced$	2783
resurfacing$	94
retain	853 1101
retain$	1166
retaining$	1166
retains$	1166
return	2735 2749 2750 211 2336
return$	212 506 508 568 811 2411
returne$	506 508
returned$	212
returnes$	506 508
returning$	506 508 568 811
returns$	212 506 508 568 811 2411
retwee	1455
retweets$	2737
reunit	1793
reunite$	3075
review	2751 1470 2794 1611 998 2405 2412 2441 2504 1282 1333
review$	79 2790 2896 2505 1099
reviewed$	78 2893 2433 1099
reviewing$	1099
reviews$	2752 79 2790 1099
revise	2751 2405
revok	490
revok$	501 969
revoke	877
revoke$	501 969
revoked$	969
revokes$	501 969
revoking$	501 969
revoks$	501 969
rewrit	1008 2415 1349
rid$	809
ride	98 1505 830 2264
ride$	1516 2086 3660
riders	3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
riders$	1822 3184 3239 3252 3254 1999 3287 3622
rides	1505
rides$	1516 3660
rift$	2533
rifts$	2533
right$	2801 1585 2964 3133
rights	1308
rights$	1184
ring	1408 2700 2805 1526 121 1778 1798 3090 3137 3215 850 3590
ring$	2808 145 1392
ringing$	3045 1392
ringle	1833 3125 3153 1872 475 1883 3176 1910 3221 3288 600 613 2021 2030 3338 3344 2289 2295 2301 2624 2634 1303
ringleader$	3609 2632 2633
ringleaders$	3609 2632 2633
ringri	1833 3125 3153 1872 475 1883 3176 1910 3221 613 2021 3344 2289 2295 2301 2624
rings$	145 1392
rink	38 3535 3536
rip	554
ripped$	577
rise	2789 2791 1288
rise$	105
risen	2791
rises	2789 2791 1288
rising	2789 2791 1288
risk	2997 2546 1336
risk$	2906 2911 2921 2499 2506 1110
risks	1336
risks$	2906 2911 2921 2499 1110
risky	2997
ritual$	2317
rival	1296
river$	3578
road	3375 2249
road$	3384 3537
roads$	3537
robbed	1531 2844 159 1077
robbed$	2813 2484
robber	1290
robberies$	163 1301
robbery$	163 1301
robs	2844
robust	201 2540 1140 1159
robust$	1608 1103 1120 2566
robustly$	2878 2566
role	2595
role$	1122
roll	6
roll$	240 2425
rolled$	2751 2405
rollout$	1413
room	38 44 66 3115 3116 3117 3121 1942 3312 2081 3363 2112 3394 2249 3533 2278 890 3647
room$	1451 65 94 296 3048 1880 1899 3211 3224 3366 2096 3388 3401 3402 722 3480 3532 3537 3560 911 3606 3628 3629 2358 3649 3651 3657
rooms	3363 3394 883
rooms$	65 3048 3211 2096 3382 3402 3480 3532 3537 3628 3629
root$	1160
rose	2789 2791 1288
roster	1923 888 2307
rota	23 2794 3398 888 998 2412 2441 1282
rota$	30 2746 3619 3649 3657 3685 1009 1012
rotas$	30 1009
round	3091 3218
round$	2702 185 3035 3503 3575 946 2423 2596
rounde	2388
rounders$	3670
route	3375 2249 3533 2366
route$	3175 2089 3384 3399 2366 3648 3657
routes$	2867 3175 2089 3396 3399
routin	1075
routine$	2076 2317 1097
routinely$	1097
routines$	2482
row	3684
row$	147 1848 2121 3404
rowdy	3558
rows$	147 1848 2121 3404
rugby	2388
rugby$	3670
rule	95 3034 2371
rule$	96 3033 356 357 395 428 3251 593 3357 2261 3653 3657 1009
rulebetween$	3129
ruled$	1572 395
rules$	96 3033 395 2261 3653 1009
rulesbetween$	3129
run	1446 2751 2336 2405
run$	2704 2728 2779 2839 2847 190 1842 1935 3660 3685 2409 2683 1375
rung	1407 2700 1440 2724 2726 1449 2751 1478 104 2823 3137 1037
rung$	2689 2722 2760 1511 2444
runnin	1430
running$	2696 2712 2719 1375
runs	2745 1470 2336
runs$	2752 2839 190 3660 2409 1375
s$	175 1644 1765 1766 1776 414 3115 3116 3117 3121 3149 1897 1908 1937 534 604 611 2029 3580 2338 2617
s20$	2637
s34$	1220
s35$	1220
safe	267 2997 309 3015 2366 2540 2546 1308
safe$	2801 2837 1674 2964 2966 2967 1716 3013 3648 2468
safegu	1139 1308 1333
safeguarded$	2961
safely	1038
safely$	2445 2462
safer	309 3015 2210 1038
safer$	2964 2966 2967 1716 3013 437 2226 820 2445 2550
safety	2997 2540 2546
safety$	2959 1148
said	1567 2849 170
said$	2710 2817 1577 1285
sales$	129
same	1867 3261 703 2129
same$	2799 1594 1595 3082 3115 3116 3117 3121 3149 3204 3205 3207 3227 3261 2084 3374 2106 2129 3411 3414 2133 2135 2137 2142 2146 3451 3548 3589
sample$	2431
samples$	2431
sancti	1302
sat	2700 474 1881 2358
sat$	1440 2079 709
satisfy$	1162
saturd	608 737 738 2358
saturday$	2727 608 3297 737 2144 738 3427 3655 2382 3668
saturdays$	2727 3297 2144 3427 3655 2382 3668
saved$	80
saw	1567 2849
saw$	2704 2772 2426
say	2805 1526 1567 2849 1861
say$	118 2808 2817 2951 525 909 2452 1285
saying$	525 909 1285
says	1567 2849
says$	118 2817 525 909 1285
sbetween$	3129
scale$	1164
scales$	1164
scaling$	1164
scatte	1904 1905 2065 2066 895 944 1231
scatter$	3186 504
scattere$	504
scattered$	3187 3347 3348 2351
scatteres$	504
scattering$	504
scatters$	3186 504
schedu	2751 1923 2405
schedule$	2436
scheme	2794 998 2412 2441 1282
scheme$	30 2766 3399 1002
schemes$	30 3399
school	33 34 38 1463 62 2780 2842 1868 1898 606 3312 3320 2039 641 2081 3363 2082 3375 2095 2104 2110 3392 3393 2112 3394 823 2249 3533 890 3673
school$	0 1 2698 16 20 22 2731 63 72 93 1510 2831 1551 2838 3150 3151 3175 1895 3180 500 1918 3292 2013 616 617 3314 626 3315 3316 3319 3321 3322 3328 2057 3340 3386 3399 818 831 3551 3625 3674 2463 2544 2675
schoolchildren$	3252
schooled$	2012
schools$	0 1 2698 16 20 22 2731 72 93 1510 3151 3175 1895 1918 616 617 3328 3364 3377 3382 3386 3399
scope	1575 1576
scope$	2857 2858 1899 1153 1154
scopes$	1153
scoping$	1153
score	2805
score$	1285
scores$	1285
scrap	950
scrap$	472
scrape$	472
scrapes$	472
scrapped$	2372
scrapping$	472
scraps$	472
screen	98 1505 2794 998 2412 2441 1282
screenshot$	75
screenshots$	75
screwe	2364
screwed$	3646
seal	471
search	1531 2843
search$	264 1305
searched$	2813
searches$	147 1305
seat	31 476 1961 813 856 894 895 2303 2304 2307
seat$	1848 503 1945 576 666 698 715 791 3567 3586 3606 3629 3649 3677 995 1399
seate$	995
seated	474 1881 1923 2077
seated$	466 1882 2079 698 709 976 1399
seates$	995
seatin	1961
seating$	64 1800 503 666 715 3555 995 1399
seats$	64 1848 3175 503 576 666 698 715 791 3586 3629 3677 995 2662 1399
seatting$	715 995
second	3312 3426 2358
second$	3640
section20$	2637
section34$	1220
section35$	1220
secur	615 2022
secure	1456 2751 2405
secure$	1869 488 649
secured$	2738 3177
security$	2810 2959
see	1408 2805 1567 2849 3025 3043 1778 1788 3076 1798 3090 404 3108 3118 1841 3181 3215
see$	195 2952 3016 3039 3042 3044 1769 3059 3070 1792 1802 1811 498 499 1945 2064 808 989 1168
seee$	499
seees$	499
seeing	3037 1799 404 3107 3111 2236 2293 3599
seeing$	195 3039 3045 3053 3056 3079 1811 3141 498 499 3256 2159 2173 808 3575
seek	615 2022 796 854 1156 1221
seek$	260 800 1107 1118
seeke$	800
seekes$	800
seekin	1156
seeking$	800 1107 1118
seeks	1156
seeks$	800 1107 1118
seen	1407 2724 2726 2749 2751 1478 2775 104 1753 1788 1857 540 594 694
seen$	2689 2711 2732 2760 1511 2811 3035 3070 1853 447 448 449 3139 1947 3238 2001 2078
sees$	808 989
seize	1302
seized	1008 2415 1302
seizes	1302
seizur	1302
select	2307
select$	803 948
selecte$	803 948
selected$	948 2437
selectes$	803 948
selecting$	803 948
selective$	834
selects$	803 948
selectting$	948
self$	2310 2546 1160
sell	159 2479
sell$	2845
seller	123 2824 1296
seller$	122 3652 1298
sellers$	122 3652 2471 1298
selling$	2454 2478 2480
sells$	2480
semina	2794 998 2412 2441 1282
send	450 470 476 483 575 614 623 821 843 846 856 864 879 888 889 893 1251
send$	503 506 508 545 568 639 642 678 839 873 1391
sende$	506 508 642
sended$	639 642 873
sendes$	506 508 642
sending$	503 506 508 568 639 642 873 1391
sendred$	639
sends	2745 1470
sends$	2752 503 506 508 545 568 639 642 678 839 873 1391
senior	2299 3582 2358
senior$	1103
sense$	270 903 2525
sensit	201 1691 1159
sensitive$	1608 2916 2973 2566
sensitively$	2878 2566
sent	2705 1426 1446 2745 2749 2751 1504 107 1531 3137 474 1881 540 623 843 846 864 888 889 2405 1349
sent$	2708 2728 2786 1514 2813 126 2843 3136 462 1882 1891 1947 2007 2012 612 2020 2028 631 3327 2047 642 644 651 678 702 821 847 2257 3551 2279 873 924 1016
sente$	642
sented$	642 873
sentence$	2856 2486
sentences$	2856 2486
sentes$	642
senting$	642 873
sents$	642 873
separa	3137 450 1905 2065 2066 2101 704 802 3508 3573 3574 1231
separate$	374 1869 3163 3164 3165 477 3167 3170 3172 3173 485 1893 2046 2053 674 675 2085 682 683 2091 2093 687 689 2100 2102 697 2108 2109 705 2114 2116 2117 2119 2120 714 2122 2124 2125 720 2131 2134 2136 732 733 2141 2143 780 2198 799 2220 842 2250 2251 3538 3545 3546 3592 3611 2346 2355 2622 2640
separated$	374 3136 3187 3347 3348 2111 2640
separately$	3284 3380 3383 3605 1346
separates$	374
separating$	374
separation$	487 1231
septem	2358
september$	2829 1548 3601
sergea	33 34 1463 62 2780
sergeant$	1418 71 1300
serv$	916
serve	2264 2399
serve$	1978 2291 885 916 3681 1362
served	2787 2077 2279
served$	126 1935 3548 3552 3561
serveed$	2291 885
server	414 3535 3536
server$	1821 3104 417
serves$	2291 885 916 1362
servic	33 34 44 1463 2902 303 2412
service$	1418 30 2721 1451 2937 1862 3674 1002 1031
services$	2693 30 2721 72 2867 1626 227 1653 2937 1710 1031 1119 2548 2549
serving$	916 1362
servs$	916
servting$	916
sessio	102 2794 1850 594 2060 2094 2110 3392 3393 3435 2249 883 998 2412 2441 1282
session$	2721 2766 1509 2795 2879 1865 3279 2001 3292 3335 655 3376 2096 2097 3399 3401 2127 3412 3416 3417 2148 3431 2150 3433 3554 3581 3660 1284
sessions$	2721 2766 1509 2795 2879 1865 2001 3292 3335 3376 2096 3399 2127 3413 3416 3429 2148 3431 2150 3433 3554 3660
set	1868 1898 606 2081 3363 3375 2110 3392 2112 3394 2248 2249 3533 850 1221
set$	2751 1472 1576 170 171 172 1686 2975 3150 3180 2013 3316 3388 3402 3453 3487 2206 2208 3530 2358 2399 2405 1008 1195 1256
sets	1850 3363 3392 3394
sets$	3382 3402 2206 1195 1256
setting$	2869 2956 2998 3483 1195 1256
settings$	2869
settl	614
settle	2282 3604
settle$	3296 3299 819 3564
settled$	2020 3564
settles$	819
seven	35 37 116 160 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1911 1912 3199 3213 534 3225 3231 546 3258 3259 602 3353 2072 2073 3356 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2621 1215 2625 1230 2638 1238
seven$	1444 1523 2256
sever	347 406 768 781
several$	605
severed$	3041
severi	347
severs	347
sew	1347
shadow$	2195
shall$	403 463
shalln	401
shalln$	401
shallnot$	1808
shar$	1106
share	224 830 1332
share$	24 228 1922 2069 703 2224 3630 996 1106
shared	2751 1867 3507 2405 1332
shared$	2772 2912 414 1823 3149 704 2147 741 2149 3434 2153 2224 2258 944 1016 2433
shares	1455 1470 1332
shares$	2737 2752 1922 2069 703 996 1106
sharin	1332
sharing$	2739 228 3056 1922 2069 703 2224 2347 1106
shars$	1106
sharting$	1106
she	160 1833 3125 3153 1872 475 1883 3176 1910 3221 613 2021 638 640 3344 2289 2295 2301 2624
she$	2807 1704 2999 1728
shed	3647
sheet	2794 998 2412 2441 1282
sheet$	1435 59 2876
sheets$	1435 59
shelte	31 1961 2303 2304 3647
shelter$	64 94 99 576 3586 2427
shelters$	99 2427
shelve	2318
shelved$	3600
shephe	483
shift	102 2794 1868 2112 3394 838 2249 3533 3535 3536 879 888 892 998 2412 2441 1282
shift$	2746 1509 2795 3150 3335 2097 911 946
shifts	1850 3394 883
shifts$	1509 2795 3150 3335 946
shine$	2985
shoo	573
shop	38 1532 2278 3673 2449 2552
shop$	2731 72 2784 2814 3250 3272 3560 3606
shopke	62 2780
shopkeeper$	0 1 2698 16 20 22 93 1510 120 2472 2481
shopkeepers$	0 1 2698 16 20 22 71 93 1510 120
shoplifting$	1301
shops$	2731 72 2784 2814 3250 3676
shorte	777 1288 1347
shorter$	907
shot$	809
should	2988 2992 1724 401
should$	200 241 242 1660 272 1693 403 463 2045 2156 2180
shouldn$	401
shouldnot$	1808
show	98 1505 1526 444
show$	2692 2808 431 655 911 3659 2419 2467 2683 1396
showing$	1466 2419 1396
shown	2705 2724 2726 1503 107 306
shown$	2785 1514 1713
shows	1505
shows$	2692 2419 2467 1396
shrubs$	1023
shun	829 2236
shut	3103 415 416 471
shut$	561 570 572 898 2465
shute$	898
shuted$	561
shutes$	898
shuting$	561 898
shuts$	561 898
siblin	3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 686 693 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
siblings$	1822 3184 544 3239 3252 3254 1999 3287 3622
side	1505 1159
side$	2832 3154 3168 3178 3189 3200 3302 3303 3304 3305 2024 2121 3404 3480 3532 3537 3578 3581 3619 3625 3628 3670 3684 2566
sides$	3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 3168 481 1911 1912 546 3258 602 3353 2072 2073 3356 2121 3404 3464 3480 2219 2229 2231 3514 3532 3537 3542 2263 857 2276 2288 2323 3628 3637 2621 1215 2625 1230 2638 1238
sight$	1615
sighted$	2501
sighting$	131
sightings$	131
sign	2713 2717 31 2749 2750 95 846 888 889 954
sign$	14 1429 1434 28 1455 64 1475 99 2794 3251 839 891 953 2361 955 3649 998 2412 1009 2427 2441 1282 1381
signal$	414
signed	2751 2761 1503 2405 1008 2415
signed$	1407 1409 14 1429 1446 2761 1492 2785 1008 1381
signing$	1381
signpo	1407
signpost$	1320
signposted$	2689 2422 1320
signposting$	1320
signposts$	1320
signs$	14 1429 64 99 3251 953 2361 955 1009 2427 1381
silent$	3106
silly	3558
silos$	2936
sim$	818 831
simpler$	437
since$	938 2461
sing$	187 1269
singes$	1269
singing$	187
single	745 2270
single$	1028
singles$	1237
singly	2101 3573 3574
singly$	3229 3273 3283 3383 3605 2630 2645
sings$	187 1269
sister	3031 1755 394 3093 1814 1815 1827 1829 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1896 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3332 648 3353 2072 2073 3356 686 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
sister$	1309
sisters$	1822 3184 3239 3252 3254 1999 3287 3622 2471
sit	2700 171 476 1906 520 3243 2064 830 856 2264 894 895
sit$	1516 2800 145 1753 3042 1798 404 405 3094 1837 3160 503 1925 1927 3264 1983 3266 3274 2063 3346 2069 3352 2079 2098 698 713 715 3587 976 995 2420 1045 1266
site	2034 2081 3363 3375 3393 2112 3394 2249 3533 921
site$	30 405 457 488 3294 3316 3340 3415 3532 995
sitering$	1927
sites	3363 3394
sites$	30 3382 3532 995
siting$	405 503 1927 715 995
sits$	2715 1516 2800 145 3160 503 2069 2098 698 713 715 976 995 2420 1045 1266
sittin	1806 3111 1857 3363 2249 3533 3534 883 3599
sitting$	3037 3056 3079 404 1837 3139 1927 3352 3358 2097 698 715 995 1266
sittings$	3364
situat	2923 2546
situation$	1584 2922 2506
six	35 37 116 160 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 3258 3259 2008 3290 602 3353 2072 2073 3356 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2449 2621 1215 2625 1230 2638 1238
six$	1444 111 1523 117 3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 3184 1911 1912 546 3258 602 3353 2072 2073 3356 3464 2219 2229 2231 3514 2256 3542 2263 857 3547 2276 2288 2323 2378 2621 1215 2625 1230 2638 1238
sixth$	2842 2104 2110
size$	1849 1992
skate	830 891 3647
skate$	1269
skatees$	1269
skater	35 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
skaters$	1822 3184 3239 3252 3254 1999 3287 3622
skates$	1269
skill$	1338
skills	807
skills$	1678 297 1338
slacker$	3501
slate$	2025
sleep	2805 1746 1775 413 2222 2264
sleep$	1925 1293
sleepover$	3024 3057 451 3504
sleepovers$	3024 3045 3057 1820 451 1949 3504
sleeps$	1293
slept$	1293
slide	2794 998 2412 2441 1282
slide$	810
slides$	810
sliding$	810
slighter$	3501
slip	2336
slip$	291 810
sliping$	291
slipping$	291 810
slips$	291 810
slot	2094 3393 2112 3394 2249 3533 3534
slot$	3175 3335 3376 2096 2097 3401 2139 3581 911
slots	3394 883
slots$	3175 3335 3376 2096 2139
slow	919
small	2183
small$	3465
smart	2540
smile	1527
smile$	2809
smiles$	2809
snap$	414
snapchat$	414
sneak	2336
snooke	2388
snooker$	3670
so$	387 402 423 424 432 465 526 532 610 654 657 681 3372 2128 727 766 776 827 836 915 934 936
social	1753 3037 3079 439 3141 2293 3624 1345
social$	33 34 1463 3030 2192 2202 2209 2213
socialise$	3035 3092 3570 2618
socialising$	1846 3575
sofa	1961 2303 2304 954
sofa$	576 3586 3606 2361
sofas$	576 2361
sold	159 3585
sold$	2480
solely$	3232
solicitor$	3686 1311 1313
solidi	1335
soluti	2953 1160 2567
some	3288 638 3640 952 2634
some$	1597 1669 1690 1727 1833 3125 3153 1872 475 1883 3176 1910 3221 605 613 2021 2030 3333 3344 2259 880 2289 2295 2301 951 2359 2624 2634
somebo	303
somebody$	2816 1653 1710 1732
someon	303
someone$	2816 1653 1710 1732
someth	2953
something$	244 322 2332 1197
somewh	3307
somewhere$	244 3489 2278 2279 2332
son	3031 1755 394 1814 1815 1827 1829 1833 453 1883 3166 479 481 1911 1912 546 3258 602 3353 2072 2073 3356 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 2323 2621 1215 2625 1230 2638 1238
son$	1828 3612 1309
song$	94 3650
sons$	1828 3612
soon$	1982
sooner	1288
sooner$	2603
soonest$	1598
sort	234
sort$	234 1641 2208
sorts$	1641
sought	854
sought$	2903 2942 3019 3177 2407
sourc	615 2022
source$	245
sourceing$	245
sources$	245
south	3154 3178 3189 3200 3302 3303 3304 3305 2024 2051
spac$	504
space	66 2995 1942 2014
space$	65 2956 296 297 2998 1848 1880 504 3224 3296 775 782 3576 3649 2583
spacebetween$	3129
spaced	944
spaced$	2351
spaces$	65 2956 2998 504
spacesbetween$	3129
spacin	440
spacing$	1847 504
spacs$	504
speak	1408 2700 121 1788 430
speak$	145 182 217 308 3014 3044 1778 3070 1798 3090 429 1841 450 984 985 1204 2683
speaking$	217 308 3037 984 985 1204
speaks$	145 182 217 308 984 985 1204
special$	1869
specialist$	1620 488
speed	1202
speed$	2609
spend	2805 3025 3118 2064 830
spend$	29 2792 1753 3044 1837 1841 3346 3352 3529 1052
spendi	2293
spending$	29 3037 3053 3079 3111 1837 3352 3529 3575 3624 1052
spends$	2792 3529 1052
spent	1456 1539
spent$	2738 1465 2792 2821 2455 1052
split	1782 476 1904 1905 1914 2065 704 2181 838 2318 944 1231
split$	3136 3186 3187 3196 559 3347 2066 664 665 2111 709 711 3463 3600 2351
splits$	3186 664 665 711
splitting$	664 665 711
spoke	2700 1037
spoke$	2704 1441 2444
spoken	1440 2751 1037
spoken$	1407 2704 2722 2724 2726 1449 1478 2775 1500 104 2444
spot	2303 2304
spot$	3567 3586
spotte	1857
spotted$	1853 447 448 449 3139
spread	8 704 944
spread$	504 2111 709 2351 1106
spreade$	504 1106
spreades$	504 1106
spreading$	504 1106
spreads$	504 1106
spreadting$	1106
spring	2358
spring$	2829
spur$	2345
squad	1868 3312 2112 3394 3398 2249 3533 3535 3536
squad$	3150 3335 3402 3581 3619 2358 1300
squads	2095 3394
squads$	3335 3377 3402 3637
square$	1753 3242 3250 3272 3292
squeez	892
stab	2844
stabbing$	163 1301
stabbings$	163 1301
stabil	1160 2567
stable	3535 3536
staff	33 34 1463 61 62 2780 1735 2552
staff$	0 1 2693 2698 1418 16 20 22 25 55 57 1468 63 67 2763 93 1510 120 227 1653 1680 3017 2427 1119 2554 2564 2573
staffe	1446 1008 2415
staffed$	2728 1259
staffing$	1583 1259
staffs$	1259
stage	3647
stage$	94 2869 2880 2972
staged	2787
stagge	721
staggered$	733 2141
stall	2794 954 998 2412 2441 1282
stall$	911 2361 3659 2380 3683 3685 1297
stalls$	2361 3659 3683 1297
stance$	2969 2605
stand	1901 520 2264
stand$	405 3183 1927 3264 3274 2063 698 715 911 995 1265
stande$	405 995
standering$	1927
standes$	995
standi	3037 3079 903
standing$	405 1927 715 2310 3620 995 1027 1265
stands$	715 995 1265
standting$	1927 715 995
start	2805 474 1881 708 2140 821 850 2264 891
start$	2991 462 493 3296 2025 631 639 651 2094 1191 1228 1365
starte	2751 1672 1714
starte$	493
started$	126 2954 2984 2996 639 1365
startes$	493
starting$	493 639 1228 1365
startred$	639
starts$	493 631 639 651 1191 1228 1365
starttime$	3422
starttimes$	3422
state$	1429
stated	1576
stated$	2858
stateed$	1429
statements$	1011
states$	1429
statio	476
station$	2784 3242
stations$	2784
status	903
status$	2310 3620
stay	2805 171 1682 284 1901 520 3312 830 838 3568 949
stay$	145 225 1634 1646 2964 1685 384 396 3091 489 3183 1927 626 3329 3331 643 2079 2088 3503 2278 3566 962 1058 1061 1094 1144 1233
stayaway$	2356
stayd$	489
stayering$	1927
staying$	225 384 396 1927 962 1094
stays	3568
stays$	145 225 1646 1685 384 396 489 643 2088 962 1058 1061 1094 1233
stayting$	1927
steadier$	841
steady$	1102
steer	430 478 483 828 1333
steer$	384 678 751
steering$	26 47 2794 384 751 998 2412 2441 1282
steers$	384 751
step	1829 2214 838
step$	770 1192
stepbrother$	1309
stepcarer$	1309
stepcarers$	1309
stepdad$	1309
stepdaughter$	1309
stepfather$	1309
stepmother$	1309
stepmum$	1309
stepparent$	1309
stepparents$	1309
stepping$	1192
steps	1661 1961
steps$	2943 576 1192
stepsister$	1309
stepson$	1309
stereo	1307
stereotypes$	2553
steward$	55
stewards$	55
sticke	95
sticker$	97 99
stickers$	97 99
stigma	1160 2567
stigma$	2553
still$	1517 1518
stimul	1335
stir	850
stock	1251
stood$	140
stop	2805 339 347 1761 367 368 377 406 408 416 422 426 452 490 542 742 2249 3535 3536 858 913 935 940 950 954
stop$	2746 333 348 1762 377 1784 411 3102 1825 1826 1859 472 519 3212 558 1974 669 3430 752 757 3462 829 3543 868 910 2342 3625 941 2361 1045 1047 1129 1367
stopding$	333
stope$	472 910
stopes$	472 910
stoping$	669 868 910 1129
stopning$	333
stoppe	2740 1531 1540 1554 2843 1571 3103 1858 877 2318
stopped$	2813 2822 2836 2853 3026 3027 3041 390 3102 3140 524 3233 3430 3438 3544 3600 1047 1367
stoppi	347 367 742
stopping$	333 348 1784 411 472 868 1367
stops	2740 347 367 742
stops$	147 333 348 1784 411 1859 472 1974 669 3430 3543 868 910 941 1045 1047 1129 1367
stopting$	1784
story$	2832
strang	2824
stranger$	2820 2472
strangers$	2820
strate	2794 807 998 2412 2441 1282
strategic$	1103
strategies$	1662 1678 2548 1339
strategy$	26 2929 1339
stream	3398 1335
streams$	3406
street	3115 3116 3117 3121 2090 2249
street$	3158 3246 3537 3625
streets$	3246 3372 3537
streng	1139 2546 2572 1333
strength$	2948 1184
strengthen$	1114
strengthene$	1114
strengthened$	2961
strengthenes$	1114
strengthening$	1114
strengthens$	1114
strengths$	2948 1140 1184
strik	1079
strike$	167
strip$	930
stripe$	930
striped$	930
stripes$	930
striping$	930
stripping$	930
strips$	930
stripting$	930
strive	1156
strong$	2354 1102 1198
stronger$	300 1183
struck	1079
struck$	167
structured$	2604
studen	155 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 2030 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3584 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
student$	2816 1562
students$	2816 1562 1822 3184 3239 3252 3254 1999 3287 3622 2471
studio	38 3535 3536
study	2264 3604
study$	1925
subjec	1850 2060
submit	1426 2751 1470 2405
submit$	1379
submits$	2752 1379
submitted$	2708 1379
submitting$	1379
succeed$	2985
succes	2572
sucked$	810
suitab	252 1748 795 802
suitable$	1620 1652 1659 3030 2491
summer	2358
summer$	2829 3333 647
summers$	647
sun	2358
sunday	608 737 738 2358
sunday$	2727 608 3297 737 2144 738 3427 3655 2382 3668
sundays$	2727 3297 2144 3427 3655 2382 3668
superv	33 34 1463 1485 1486 2794 474 1881 694 998 2412 2441 1282
supervised$	3027 3134 1209
supervision$	2747 2767 2768 3134 1342
supper	98 1505 2381
supper$	3659 2380 3663 3674 3683 3685 2667
suppers$	2667
suppli	1477 159
supplied$	2759 2480
supplier$	1301
suppliers$	1301
supplies$	1301
supply	159 2479
supply$	2845 1301
supplying$	1301
suppor	1407 1408 2794 201 1611 2902 267 1691 309 3015 478 2026 694 807 998 2412 2441 2540 1139 2546 1159 1282 1333
support$	2721 2747 2905 252 2941 253 1662 2150 1134 1137 2548 2549 2568 2600
supported$	2689 2893 253 2967 3013
supporting$	253
supportive$	1608 1674 2958 2973 1716 1102 2566 2608
supports$	253
sur$	499
sure$	278 2975 395 499 2594
sured$	395
sures$	395 499
surgeo	1081
surgeon$	2488
surger	2381
surgery$	3663
suring$	499
survey	1438 2724 2726 2794 998 2412 2441 1060 1282
survey$	13 30
surveyed$	2720 2725
surveys$	13
suspen	460 490 598 2007 609 1225
suspend$	501 601 882 1216 1227
suspende$	501 601 882 1227
suspended$	3152 1874 3289 3291 3293 882 2372
suspendes$	501 601 882 1227
suspending$	501 601 882 1227
suspendned$	882
suspendning$	601 882
suspendred$	882
suspendring$	601 882
suspends$	501 601 882 1216 1227
suspension$	487 599
sustai	1318
sustained$	2961
swap	829 2236 1349
swap$	461
swape$	461
swapes$	461
swaping$	461
swapping$	461
swaps$	461
sway$	531 3300 2195 789 2197 2308 902 3636
sweep	573
sweep$	1357
sweeping$	1357
sweeps$	1357
swiftly$	2878
swim	66 98 1505 2264 891
swim$	3659 2667 1269
swimes$	1269
swimme	3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
swimmers$	1822 3184 3239 3252 3254 1999 3287 3622
swims	1505
swims$	2667 1269
switch	646 846 879 888 889 892
switch$	461 1243
switche$	461
switched$	847 1008 1243
switches$	461 1243
switching$	461 1243
switchping$	461
switchs$	461
sympathetic$	2528
system	2751 2405
system$	30 2769
systems$	30
t$	386 1801 1808 1830 436 515 516 518 536 2067 2113 2126 739 787 837 861 867 900 918 929 942 943 1211
table	31 1961 3375 2106 2110 3392 2249 3533 3534 3584 2303 2304 954
table$	64 2874 1848 1880 576 2096 3388 791 3480 3532 3555 3586 911 3606 3629 2361 2388 3685
tabled	2751 2405
tables	2081 3363 2112 3394 883
tables$	64 1848 576 2096 3382 791 3480 3532 3555 3629 2361
tackle	232 1139 1302 1332
tackle$	1639 1129
tackled$	2961
tackleing$	1129
tackles$	1129
tackli	1302 1332
tailor	252
tailored$	1659
tak	416 460 470 471 476 554 2214 856 1251
tak$	506 508 642 779
take	196 211 623 718
take$	6 2713 81 166 167 183 184 254 260 274 280 2975 305 320 1875 506 508 1945 568 642 779 839 2291 937 990 1014 1087 1394
taked$	642
takeed$	2291
takeing$	568
taken	2827 2828 211 3137 474 1881 540 794
taken$	1426 1446 2751 2761 126 1572 166 167 183 212 305 3136 1882 1891 510 1947 3265 577 2028 678 779 3585 2405 2418
takes	196 211 623 718
takes$	2713 166 167 183 184 280 305 320 506 508 568 642 779 839 2291 937 990 1087 1394
taking	196 623
taking$	1430 2713 167 183 184 254 274 280 305 320 506 508 642 779 839 1087 1394
taks$	506 508 642 779
talk	1408 2794 121 3025 430 998 2412 2441 1282
talk$	2795 2800 182 217 308 3014 1778 1798 3090 429 1841 2452 1155 1204 2683 1284
talked	1440 1037
talked$	2722 1441 2724 2726 2444
talkin	3111
talking$	217 308 3056 1799 2518 1204
talks$	2795 2800 182 217 308 1155 1204
tally$	59
tap$	1170
tapping$	1170
taps$	1170
target	2844 252 2479 1075
target$	2718 85 2845 2413 2436 2482 1193
targeted$	1659 1193
targeting$	2482 1193
targets$	85 2413 2482 1193
task$	26 85 2790 2794 998 2412 2441 1282
tasking$	2900
tasks$	85 2790
taught	2700 474 1881 1923 694
taught$	466 1882 2012 3327 651 2079 2257 976 2426
taxi	3533 3534 2363
taxi$	70 2096 3399 3629 3645 3659 3683 3685 1297
taxies$	3645
taxis$	70 2096 3399 3629 3645 3659 3683 3685 1297
tea	98 1505
teach	444 476 807 813 856 2307
teach$	2839 271 503 666 1386 1387
teache	33 34 1463 61 62 2780
teache$	271
teacher$	0 1 2698 16 20 22 25 55 63 93 1510 2806
teachers$	0 1 2698 16 20 22 25 55 1468 63 93 1510 2806 120 3502
teaches$	2839 271 1386 1387
teaching$	271 503 1386 1387
teachs$	271 503
team	2902 1868 1898 1928 2112 3394 2249 3533 3535 3536 1345
team$	1418 1433 2721 1458 67 1628 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 3150 1883 3166 479 481 3174 1895 3180 1902 1911 1912 3199 3210 3213 534 3225 3231 546 1959 3258 3259 2005 2008 602 655 3353 2072 2073 3356 701 3402 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3581 3597 3598 3603 2323 3615 3616 3619 2340 951 2358 1019 2621 1215 2625 1230 2638 1238
teamin	1345
teamma	3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
teammates$	1822 3184 3239 3252 3254 1999 3287 3622
teams	2095 2104 3394 883
teams$	2693 2721 3377 3386 3402 3637
tear	828
teas	1505 2222
teas$	3504
teenag	155 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 1980 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
teenagers$	1562 1822 3184 3239 3252 3254 3262 1999 3287 3622 2477
telegram$	414
teleph	1407
telephoned$	2689
tell	2805 1526 121 1567 2849 370 444
tell$	118 2808 2817 145 152 355 409 553 578 2224 1285 1397
telled$	355 409 553
telling$	355 409 553 578 2224 1397
tells	1567 2849
tells$	118 2817 145 152 355 409 553 578 1285 1397
tellsed$	355
tellsing$	355
tellss$	355
temple	3535 3536
temple$	3674
tempt	828
temptation$	2195
tempted$	810
ten	2449
tenanc	641 890
tenancies$	2096 977
tenancy$	616 617 2096 977 3686
tendered$	2438
tennis	2388
tennis$	3670
tensio	1160 2567
tent	3398
tent$	3629 3682
tents$	3629 3682
term	1588
term$	2829 2870 647
termly$	1004
terms$	2794 647 998 2412 2441 1282
test$	2794 998 2412 2441 1282
text	1408 2700 2794 121 1778 1798 3090 998 2412 2441 1282
text$	13 1542 138 145 1392
texted	1407 2724 2726 1449 1037
texted$	2689 2444
textin	1818
texting$	3045 3100 1392
texts$	13 1542 138 145 1392
than	1954 3249 2200 3510
than$	1522 2834 1773 3098 1892 3182 3228 3236 3237 556 3253 1972 1990 3275 3276 2000 2266 927 2485
thanke	2724 2726
that	2923
that$	1421 1453 1534 2906 2922 246 2971 373 1813 832 2376 2448 2458 2469 1065 1066 1067 2654
the	2387 2552 2560
the$	1419 2723 2818 1555 1592 2881 268 1680 1681 1687 1696 302 1813 2029 2161 2165 2178 2233 2326 2365 2367 2368 3651 2370 2373 2376 2377 2378 973 2389 2393 2395 2400 2401 2402 2403 2404 2448 2458 2466 1065 1066 1067 1074 2554 2564 1186 2646 2647 2648 2649 2650 2651 2652 2655 2656 2657 2660 2661 2665 2666 2669 2670 2674 2675 2680 2682 2688
theatr	38
theft	1290
theft$	2820 163 1301
thefts$	2820 163 1301
their	544 2241
their$	2723 1515 175 2881 1696 1718 3044 1813 1887 1908 1937 557 604 2161 2165 2285 2326 2338 2373 2376 2395 2400 2401 2403 2448 2458 1186 2652 2655 2661 2675 2680 2688
theirs$	2837 2470
them	35 134 1545 1555 1566 1568 1569 277 1684 3031 1755 394 1814 1815 1827 1833 3127 453 1883 3166 479 481 1911 1912 3220 546 1959 3258 3259 2005 602 640 3353 2072 2073 3356 3369 686 701 3464 2219 2229 2231 3514 3542 2263 857 2276 2283 2287 2288 2323 3615 2340 2387 2390 2396 2402 2449 2466 2546 2552 2621 1215 2625 2634 1230 2638 1238
them$	1421 2723 2809 2816 2818 1541 2848 2850 2851 2852 2881 2922 1680 2993 1729 3239 1959 3245 1965 3254 1999 3282 3287 3341 736 3457 784 3622 2359 3672 2393 2458 1061 2554 2564 2654 2669 2670 2675 2678 2679 2688
theme$	2921
themes$	2921
themse	116 1038
themselves$	1523 2889 2985 3583 2445 2569
then$	3601 2609
therap	1081
therapist$	2488 1311
there	2745
there$	2798 2799 2873 2935 1663 3374 722 3556 1055 2672
these	1851 2552
these$	1566 1813 3341 2233 2326 2370 2544
they	35 36 53 87 116 151 160 277 1684 453 659 857 2276
they$	1443 1460 1494 88 92 111 112 1523 117 2807 2816 1558 1584 1704 2999 1728 784 1277
thick	2234
thick$	3516
thin$	822 825
thine$	822 825
thines$	822 825
things	2923 2934
things$	1584 1590 2906 1662 318 1736 2518
thining$	822 825
think	1567 2849 1682
think$	1519 1526 2964 2970 511 1059 1124 1150
thinking$	2915 1124 1150
thinks	1567 2849
thinks$	1519 1059 1124 1150
thinner$	3501
thinning$	822 825
thins$	822 825
third	2358
this	1576 2923 2466
this$	1421 2855 2857 2858 2859 2906 2922 1813 2161 2165 2178 2233 3580 2326 2458 1066 1067 2581
those	1851
those$	156 158 1813 2370
though	1567 2849 1078
though$	2485
thought$	2915 1665 3522 834 1059
thread	8
thread$	417
threat	1531 2843 2844 159 1077 1290
threat$	1542 147 2841
threaten$	2845 2846
threatened$	2813 2484
threats$	1542 147 2841
three	116 160 3031 1755 394 3093 1814 1815 1827 1833 3115 3116 3117 3121 3123 3126 1851 453 3147 1883 3166 479 481 3174 1911 1912 3199 3213 534 3225 3231 546 3249 3258 3259 1980 2008 3290 602 638 3353 2072 2073 3356 693 3426 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3590 3597 3598 3603 2323 3615 3616 951 3640 952 2396 2621 1215 2625 2634 1230 2638 1238
three$	1523 2852 3031 1755 394 1814 1815 1827 1833 3125 3131 453 3153 1872 475 1883 3166 479 481 3176 1910 1911 1912 3221 546 549 3258 3262 1987 3280 602 605 2016 613 2021 2030 3344 3350 3353 2072 2073 3356 3464 3482 2219 2229 2231 3514 2256 3542 2263 857 2276 880 2288 2289 2295 2301 2323 951 2359 2365 2367 2370 2377 2378 973 991 2400 2401 2404 2621 1215 2624 2625 2634 1230 2638 1238 2647 2654
threes$	3263 3553
thrive	3604
thrive$	2985
throug	1407 999
through$	2689 12 1424 1428 2722 2777 178 1698 301 3193 707 3503 3633 2406 2511 2557 2607
throw	575 598
thu	2358
thur	2358
thursd	608 737 738 2358
thursday$	2727 608 3297 737 2144 738 3427 3655 2382 3668
thursdays$	2727 3297 2144 3427 3655 2382 3668
tick$	14
ticked$	14
ticket	31
ticket$	97 1017 2658
tickets$	97 1017 2658
ticks$	14
tie	2175 843
tie$	352 3457 778 2188 812 848
tied$	480
tiee$	848
tieed$	848
tiees$	848
tieing$	848
ties	1754 2155
ties$	3036 352 3437 755 3457 778 2188 812 3515 848 2590
tight	2234
tight$	2234 3516
tighte	853 854
tighter$	300 1183
tightl	2234
tightly$	3516
till$	2821 2358
time	1850 3363 3393 2112 3394 3435 2249 3533 2319
time$	2833 1583 2869 2972 297 341 3035 3058 1839 1865 3175 3195 1934 3268 3269 3270 3272 3273 3274 3277 3278 3279 3281 3335 2063 3359 3376 3399 3401 2127 3411 3412 2132 3417 2138 2139 3422 3424 3428 3429 2150 2163 757 2167 2168 2169 767 2184 2247 3540 3548 3560 3561 3575 2314 3601 3606 2353 3657 1048 2459 2462 1082 2489 2492 1205
timely	201
timely$	1608 1120
times	3363 3394 1290
times$	11 1425 2793 106 146 2869 1865 3175 3335 3364 3376 3399 2127 2139 3422 3423 2353
timescale$	2413
timescales$	2413
timesheet$	1012
timesheets$	1012
timeta	95 2794 1868 474 1881 476 1898 1923 2039 646 2081 3363 2082 2094 998 2412 2441 1282
timetable$	30 2734 2741 3150 3175 3180 3321 3376 3649
timetabled$	1882 709
timetables$	30 3175 3364 3376
to	630
to$	2689 2723 2760 1483 1487 2773 2782 1501 1511 2796 1536 2819 2821 2826 1589 1619 2909 1639 241 242 1650 1651 2947 2960 272 2962 2971 2973 1693 1703 1719 1725 326 1770 1777 1784 3144 463 1885 1890 1892 3218 1977 3310 627 2045 672 3388 2156 2164 2180 2217 849 3595 918 2335 2384 2385 2391 3675 2394 3679 2444 2445 2450 2460 2461 2464 2489 2516 2541 2561 2563 2653 2664 2665 2668 2685 2686
togeth	1753 1754 3037 3039 3042 3043 3046 1769 1775 1776 1788 1792 1793 413 3108 3115 3116 3117 3120 3121 3123 3132 1854 1855 3197 3261 2064 3351 2129 3445 869 906 3596 3599 1345
together$	2800 2908 3018 3035 3036 3051 3052 3057 3058 3066 3070 3072 3074 3075 3082 3083 3087 3092 3094 3096 3097 3098 3100 1852 3135 451 3143 3160 3161 3216 3238 3264 3269 3272 3274 3342 3345 3346 3349 3352 3374 3385 3411 3446 3449 3451 3528 3548 3559 3570 3639 2383 3684 2462 2519 2524 2557 2676
togethers$	3057 1820 451 3446
told	1440 2724 2726 2823 1567 2849 1576 171 173 3507
told$	2722 2751 2817 2858 1580 381 3136 3137 702 2224 3520 2330 1285
tolerant$	2528
too$	934 947
took	2828 140
took$	2713 167
toolki	2794 998 2412 2441 1282
toolkit$	1007
toolkits$	1007
tools	31
tools$	1678 297
toping$	1784
torches$	97 2658
tore	828
tos$	1784
toting$	1784
touch	1440 1753
touch$	2722 2914 3035 3206 3455 1105
tough$	1198
tougher$	1198
tour	2794 998 2412 2441 1282
tour$	655 3660 3683
tourna	98 1505
tournament$	3659 2380
tours$	3660 3683
tout$	1297
touts$	1297
toward$	2563
towards$	1885 2217 2306 2563 2607
town	3039 3154 3178 3189 3200 3302 3303 3304 3305 2024 3312 3320 3331 2081 3363 3375 2249
town$	3158 3242 3313 3315 3317 3328 2057 3381 3578
towns	3363 2090 2095
towns$	3318 3372 3377 3382
toxic	2312
toxic$	2087 3594
track	1075
track$	2875 2436 2482
tracke	8 2794 998 2412 2441 1282
tracked$	78 2433 2482
tracker$	2769
tracking$	79 2482
tracks$	2482
trade	829 2236
trader$	1297
traders$	71 72 1297
train	456 474 1881 1906 830 2249 856 2264 891 894
train$	1925 3390 713 1385
traine	1407 2749 2751 2775 1500 2405
trained$	2689 2732 2782 2437 1384
traini	1457 2794 998 2412 2441 1282
training$	2701 2739 2747 2104 3674 1001 1385
trains	456
trains$	3390 3391 713 1384
tram$	3390
trams$	3390 3391
transf	460 474 1881 476 491 614 623 646 846 856 879 888 889
transfer$	464 3171 3295 2020 624 631 636 637 639 651 1217
transfere$	636 637 1217
transfered$	636 637 639
transferes$	636 637 1217
transfering$	636 637 639 1217
transferred$	462 1882 1891 2020 2028 631 636 637 3327 639 651 847
transferring$	636 637 1217
transfers$	464 3171 3295 2020 624 631 636 637 639 651 1217
transl	2751 2405
transp	470 474 1881 476 694 856 1160 2567
transparent$	2528
transport$	70
transported$	1882
trauma$	1140 1184
travel	1806 474 1881 1906 574 830 2264
travel$	1882 1925 644 2061 2063 2064 2069 3352 2086 2098 713 2363 976 2667
travelling$	3056
travels$	644 2061 2069 2098 713 976
treat$	1173
treate	1307
treated$	1173
treating$	1173
treats$	1173
trebl	2791
trees$	1023
trends$	2502
tribunal$	3667
tries	1156
tries$	1158
trim	1349
trimme	1008 2415
trimmed$	2430
trio	3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 1928 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
trio$	1822 3184 3210 3239 3252 3254 1999 3287 3622
trip	2794 3435 2381 998 2412 2441 1282
trip$	2795 655 2148 3431 3554 3619 3659 2380 3663 3683 1284
trips	883
trips$	2795 3407 2148 3431 3554 3659 3683
troubl	3558
true$	3133 2194 2242
trust	2805 2546 1308
trust$	2533 2587 1291
truste	137
trusted$	1544 1656 1657 1699 1102 1291
trustees$	2765
trusts$	1291
try	511 1156
try$	1158
trying	1156
trying$	2518 1158
tue	2358
tuesda	608 737 738 2358
tuesday$	2727 608 3297 737 2144 738 3427 3655 2382 3668
tuesdays$	2727 3297 2144 3427 3655 2382 3668
turf	573
turn	1427 2713 2717 2735 2745 2749 2750 2805 121 575 2214 838
turn$	2700 1434 84 145 3014 431 473 505 561 873 874 3567 911 2397 1021 1050 1053 1243
turne$	473
turned$	2740 84 2823 2843 3138 505 1953 561 572 2279 873 3585 3643 1008 1050 1243
turnes$	473
turning$	473 505 561 873 1243
turnou	81 1488
turnout$	2770 2440
turns$	2740 84 145 473 505 561 873 2397 1050 1053 1243
tutor	33 34 1463 62 2081 3363 3375 2094 2095 2104 2110 3392 3393 823 3533 3534
tutor$	1868 3175 1898 606 2039 2081 2082 3376 2095 3377 3386 2110 2112 2118 3502 946
tutorial$	911
tutors	3363
tutors$	3175 3376 3377 3382 3386 3502
twice$	2690 106 146 3669
twins	3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
twins$	1822 3184 544 3239 3252 3254 1999 3287 3622
two	160 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1911 1912 3199 3213 534 3225 3231 546 3258 3259 3288 2008 3290 602 638 3353 2072 2073 3356 686 3426 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2270 2276 2287 2288 3590 3597 3598 3603 2323 3615 3616 951 3640 952 2621 1215 2625 2634 1230 2638 1238
two$	3031 1755 394 1814 1815 1827 1833 3125 3131 453 3153 1872 475 1883 3166 479 481 3176 1910 1911 1912 3221 546 549 3258 1987 581 1989 3280 602 605 2016 613 2021 621 2029 2030 640 3344 3350 3353 2072 2073 3356 686 699 3457 3464 3482 2219 2229 2231 3514 2256 2259 3542 2263 857 2276 880 2288 2289 2295 2301 2323 2333 3626 951 2359 2365 2367 2370 2377 2378 973 991 2400 2401 2403 2404 2621 1215 2624 2625 2634 1230 2638 1238 2647 2654
twos	2270 3573 3574
twos$	1981 3263 2271 3553 1237
type$	2208
unable$	362 391 1809 454 1933
uncle	1896 2019 3312 3332 648
uncle$	1310
under$	1436 2751 2818 207 398 2405
undergrowth$	1023
underm	790
undermin$	931
undermine$	931
undermines$	931
undermining$	931
undermins$	931
unders	1682 2540 1139 2546 1333
understand$	2964
understanding$	2525 2528 2589 2608
understood$	2711 2456
undert	1446 2751 1672 1714 2405
undertake$	381
undertaken$	2728 2954 2996
undertakes$	381
undo	768 781 790
unfair	1307
unfold$	2866
unfoldes$	2866
unfolds$	2866
unfollow$	412 1213
unfollowe$	412 1213
unfollowed$	412 1213
unfollowes$	412 1213
unfollowing$	412 1213
unfollows$	412 1213
unfriend$	412 1213
unfriende$	412 1213
unfriended$	412 1213
unfriendes$	412 1213
unfriending$	412 1213
unfriends$	412 1213
unheal	438 2312
unhealthy$	438 1845 2087 3594
unhelp	2312
unhelpful$	3594
unit	1898 1928 3312 641 3375 2110 3392
unit$	1458 3151 3180 3210 616 617 3328 645 2056 3340 1229
units	3392
units$	3151 3328 3382
unless	2267 2268
unload	2399 1347
unload$	3681
unlock	1008 2415 1347
unlocked$	3643
unpick$	825 826 1146
unpicke$	825 826 1146
unpickes$	825 826 1146
unpicking$	825 826 1146
unpickning$	825
unpicks$	825 826 1146
unravel$	825 826
unravele$	825 826
unraveles$	825 826
unraveling$	825 826
unravelning$	825
unravels$	825 826
unsafe	1038
unsafe$	2445
unsupervised$	1772
untangl$	826
untangle$	780 826
untangles$	826
untangling$	826
untangls$	826
until	3298 2267 2268 862 2319 2369
until$	2821 1547 507 567 2010 3333 3601 2358 3651 3654 3665 2660 2671
up	2716 2751 1488 1505 1612 1643 1881 2236 2405 2415
up$	2689 1413 7 2697 2708 2709 2728 2753 2754 2757 2770 1491 2785 2786 2788 2822 2836 1579 1608 2891 2893 2894 1623 1625 1633 2920 1639 2925 2930 2931 2968 1701 2989 3036 3057 1779 3064 3100 1838 1846 3140 1859 3186 3187 3196 1920 3203 1966 3347 3348 2071 3354 2159 3463 3503 2277 3575 2300 3600 2342 3642 3646 3681 2421 2428 2465 2518 2571 2588 2599 2656 2657 2660 2663 2678
upd$	2428
update	1470 2794 1609 1611 1635 998 2412 1008 2415 2441 2504 1282 1332
update$	2891 221 2911
updated$	2893 221 2433 2505
updates$	2752 2891 221 2911 1630 2917
updati	1332
updating$	221
uped$	2428
upheld	1901
upheld$	3183
uphold	853 854 1335
uploaded$	80
upon$	1976 2170 2498 2681
upper	2358
ups	1505
ups$	2737 2891 3057 1820 1859 2428
upskil	1139 1335
uptake	6 81 1488 1014
uptake$	1413 2770 2421 2440
urg	430 807
urge$	1157
urged	2026
urged$	1157
urges$	1157
urging$	1157
us$	1706 405
use	2805 1526 1661 456 2264 2479
use$	2697 1516 2800 2808 2845 2943 257 260 1668 274 298 405 1051 1125 1223
used	1456 2823
used$	2697 2738 2828 908 1051
useful	2887
useful$	2801 2837 2604
uses	456
uses$	1516 2800 257 1051 1125
usher	483 573 864
using$	274 298 405 707 2454 1051 1125
usual$	1585 199 3209 3580 2609
utilis	1335
valley	3312
valued	3015
valued$	3013 3019
van$	1458 67 122 2820 3652 3683 3685 1297
vans	123 883
vans$	122 2820 3652 3685 1297
veer	838
vehicl	1075
vehicle$	2482
vehicles$	2482
venue	3393
vet$	336
veting$	336
vets$	336
vetting$	336
via$	707
vicar	33 34 1463
vicinity$	3242
victim	1077
victim$	2484
victims$	2484
video	2794 998 2412 2441 1282
video$	3649 3650 3671 1007
videos$	1007
view	2735
view$	2832 2969 1082
viewe	2749
viewed$	2414
views	1455
views$	2737 214 330 1022 2553
vigila	1691 1707
vigilance$	2989 2508
vigilant$	2916 2973
villag	3154 3178 3189 3200 3302 3303 3304 3305 2024 3312
village$	3381
violence$	2536
visibi	1707 1302
visibility$	2989 2579
visible$	2958 1102 2608
vision$	282 2589
visit	1408 2700 2735 2745 102 104 2794 1746 1778 1798 3090 3091 404 1841 456 511 3215 594 2222 2264 2381 998 2412 2441 1223 1282
visit$	2699 1509 1511 2795 2815 2841 3024 3042 1802 1811 405 1949 3279 2001 655 3504 3606 3659 3663 2398 2568 1284 1388
visite	1407 1440 2724 2726 1446 1449 2740 2749 2751 1478 2775 1500 1008 2415 1037
visite$	405
visited$	2689 2722 2728 2760 2782 1511 2426 2444
visiti	1806 404 3111 439
visiting$	2732 3045 3056 1811 405 1846 1388
visitor$	2488
visitors$	1944 1949
visits	2740 1470 456 906 1223
visits$	2699 2752 1509 1511 2795 2841 3024 3045 1775 413 451 1949 2001 3504 3659 2398 2568 1388
voice	2540 2546 1336
voice$	2951 1022
voices	1336
voices$	1022
volunt	33 34 1463 62 2780 2794 2264 998 2412 2441 1282
volunteer$	0 1 2698 16 20 22 25 93 1510 2795
volunteers$	0 1 2698 16 20 22 25 93 1510 2795
vote$	1274
votes$	1274
voucher$	97
vouchers$	97
vulner	2997 2546 1336
wait	520 830 2264 1290
wait$	1516 145 3003 327 1927 3274 2098 713 1045 1264
waited	1539 2828 140
waited$	2821
waitering$	1927
waitin	1539
waiting$	2821 3003 327 3037 1927 1264
waits$	1516 145 2098 713 1045 1264
waitting$	1927
waive$	1348
waived	1008 2415
waived$	2372 1348
waives$	1348
waiving$	1348
walk	1408 2700 98 1505 2805 1526 474 1881 574 2214 830 838 2264 2366 2381
walk$	1516 2800 2808 145 192 404 508 2061 2063 2064 2069 3352 678 2086 2098 3648 3659 3660 2380 3663 1061 1389
walkab	2794 998 2412 2441 1060 1282
walke	540
walke$	508 1947
walked	2823 474 1881
walked$	3138 1947 1389
walkes$	508
walkin	3037 1806 1857
walking$	192 3079 404 3111 3139 508 1389
walks	1505 574
walks$	1516 2800 145 192 508 2061 2069 678 2098 3659 3660 1061 1389
wall	1961 3647
wall$	2784 576
walls$	2784 2936
want	1567 2849 1156
want$	1670 2986 3010 498
wanted	1543 1567 2849
wanted$	2825 3013
wants	1567 2849 1156
wants$	2986 3010 498
warden	33 34 1463 62 2780 1735
warden$	0 1 2698 16 20 22 25 55 57 67 93 1510 2427
wardens$	0 1 2698 16 20 22 25 55 57 67 93 1510 3017 2427
warm$	2837 2465
warmer$	2451
warn	429 450
warn$	355 364 389 945
warne$	364
warned$	355 364 389 3138 945
warnes$	364
warnin	1758
warning$	2815 147 355 364 389 945
warnings$	147
warns$	355 364 389 945
was	2828 140 171
was$	1437 1442 1473 89 1501 130 2830 165 957 1039 1049
watch	2735
watch$	314 3134 982 2508
watched$	2711 2772 982 2414
watches$	982
watchful$	1610
watching$	314 982 1089
wave	1527
wave$	2809 2452
waves$	2809
way	1606 2953 3154 634 2249 2278
way$	2798 2832 2888 2890 1642 1839 2041 3384 809 3560 2547 2641
ways$	2548 2559 1154 2641
we	33 34 1463
we$	1418 1422 21 1653 2937 303 2999
weaken	406 768 2185 781 786 3478 790 901
weaken$	3467 931
weakene$	931
weakened$	3233 3438 3501 3591
weakenes$	931
weakening$	931
weakens$	3467 931
weaker	2183
weaker$	3465 3501
wean	828
wean$	751
weaning$	751
weapon	123
wear$	1462
wears$	1462
webina	2794 998 2412 2441 1282
webpag	2794 998 2412 2441 1282
websit	2794 3647 998 2412 2441 1282
website$	30 94 2784 1007
websites$	30 1007
wed	2358
wedge$	775 782
wednes	608 737 738 2358
wednesday$	2727 608 3297 737 2144 738 3427 3655 2382 3668
wednesdays$	2727 3297 2144 3427 3655 2382 3668
weds	2358
week	3393 3533 3534
week$	2727 2743 3279 647 2353
weekda	608 737 738
weekday$	3297 2144 3427
weekdays$	3297 2144 3427
weeken	608 737 738
weekend$	2727 127 3297 2144 3427 2314
weekends$	2727 127 3297 2144 3427 2314
weekly$	2690 974 3669 1004
weeks	608 737 738
weeks$	2727 2870 3297 3333 647 3425 2144 3427 2353
weekss$	647
welcom	137 267 309 3015 3223 2279
welcome$	3013 1875 3561 3566
welcomed$	1544
welcoming$	2801 2837 1674 2958 1716 2528 2608
welfar	1308 1336
well	3604
well$	437 2580
wellbe	2997 2546 1336
went	2700 2745
went$	1420 1437 2360 1050
were	2828 140 171
were$	1437 1442 1473 89 1501 2805 130 2830 165 672 957 1039 1049
what	179
what$	1535 136 1575 1586 1601 313 331 2448 2469
whatev	179
whatever$	1586 1708
whatsapp$	414 1823
when	139 179 1982 2246 2267 2268 862 2328
when$	1534 1546 176 1586 200 2894 2895 2943 1863 1864 3195 3214 3234 3244 3260 3261 852 2349 2448 2469 2490 1084 2506 2507 2541 1190
whenev	1982 2267 2268 2328
whenever$	200 1864 3195 3234 3244 3260 852 2349 1084 1190
where	139 179 2366
where$	1525 1546 176 1586 200 373 1812 1878 509 3506 832 2305 3648 2448 2469 2490 1084 2507 2541 1190
wherea	139
whereas$	1546
wherever$	200 1084
whether$	56 835 2469 2559
which$	1416 1417 1534 373 832 2448 2469 2665
while	139 2267 2268 2328
while$	1546 1863 1864 3333 852 2349
whittl$	822 825
whittle$	822 825
whittles$	822 825
whittling$	822 825
whittlning$	822 825
whittls$	822 825
who	160
who$	1453 2748 1525 1563 1564 1565 1743 1833 1836 3125 3153 1872 475 1883 3176 1910 3221 613 2021 3344 2289 2295 2301 2448 2469 2478 1072 2624
whoever$	1073
whole	2634
whole$	3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 1911 1912 546 3258 602 3353 2072 2073 3356 3464 2219 2229 2231 3514 3542 2263 857 3547 2276 2288 2323 1140 2621 1215 2625 1230 2638 1238
whom$	1525 1743 1836 2448 2469
why$	2469
wide$	1942
widen	1347
wider$	2905 300 799
wife$	1310
wifi	1961
will	1724
will$	1412 1501 241 242 1660 272 1693 1794 403 463 1933 2045 2156 2180 2384
willing$	2055
willn$	401
willno	401
willnot$	1808
win$	1180
wind	416 742 3558 919
wind$	513 514 2345
winde$	513 514
windes$	513 514
winding$	513 514
window$	2784
windows$	2784
winds$	513 514
wing	3312 3375 2112 3394 3398 2249
wing$	3532
wings	3394
wings$	3532
wining$	1180
wins$	1180
winter	2358
winter$	2829
wisely$	3493
wiser	2210
wish	1567 2849 1156
wish$	282 3010
wishes	1567 2849 1156
wishes$	3010 330 1022
with	3115 3116 3117 3121 2105 2388
with$	2689 1439 2723 1579 1580 1589 1596 2882 2894 1639 1640 2925 2977 1713 1744 1745 3033 3034 3038 1787 1811 3099 3132 3159 1930 3230 1950 3307 3310 2050 3351 3360 3436 3437 2159 3451 798 2217 3519 2244 3596 956 3670 2391 3675 2444 2461 2519 2522 2541 2545 2607 2665 2671 2672 2673 2676 1314
withdr	460 490 742 752 877 950 1349
withdraw$	472 501 779
withdrawal$	487
withdrawe$	472 501 779
withdrawen$	779
withdrawes$	472 501 779
withdrawing$	501 779
withdrawn$	1874 3293 3430 2372
withdrawping$	472
withdraws$	472 501 779
wither	2185
wither$	3467
withers$	3467
within	168 366
within$	1436 1773 2162
withou	3307 2200 817 866 1078
without$	1533 388 1844 443 3343 2062 3481 3508 876 2315 1046 2485
withs$	3033
women	3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
women$	1822 3184 3239 3252 3254 1999 3287 2299 3622
word$	2815 2856 3004 2513 1307
words$	2856
work	1457 456 474 1881 1906 807 2264 1156
work$	2 2739 2747 94 1584 1590 1593 2879 2884 2915 231 2937 2948 265 307 3017 466 1925 713 3431 2150 3433 3554 946 2503 1112 1139 2547 2600 1200 2609
worked	1446 1465 2751
worked$	1407 2728 2792 694 1112 1200
worker	33 34 1463 62 2780 2794 998 2412 2441 1282
worker$	0 1 2698 1418 16 20 22 25 2721 57 63 67 2771 93 1510 2806 2860 2864 1019 2427 2435 1032 1312
workers$	0 1 2698 1418 16 20 22 25 2721 57 63 67 93 1510 2806 1019 2427 2435 2573
workin	1457 1707 2546 1156
working$	1411 2696 26 2730 47 2739 1476 2915 231 2989 3017 466 1112 2547 1200
workload$	1583
works	456 1156
works$	94 2884 2976 713 1112 1200
worksh	102 2794 2110 3392 2112 3394 998 2412 2441 1282
workshop$	1509 2795 3660 2380 1284
workshops$	1509 2795 3660
workstream$	1029
workstreams$	1029
world$	793
worrie	1567 2849
worries$	1630 2913
worry	1567 2849
worse	3558 1288
worst	2634
worth	2887 2567
worth$	3133
worthwhile$	2604
would$	198 263
wound$	3103 2318
wrap	252 1159
wraparound$	1659 2566
wrappingaround$	2566
wrapsaround$	2566
wristbands$	97
write$	1383
writes	1470
writes$	2752 1383
writing$	1261
writte	1440 2751 1503 1576 170 2405 1008 2415 1037
written$	1407 2722 2724 2726 1449 1478 2775 1500 2785 2858 1577 1010 2444 1383
wrong	1307
wrong$	3133
wrote	1037
wrote$	1441 2444
yard	440 3535 3536
yard$	1847 3537
yards$	3055 1848 3537
year	3394 3582 3584
year$	2829 2842 3316 647 2081 2112 2118 3584 2358
years$	647
young	2552
young$	35 36 37 53 2743 87 116 2809 1532 2816 2818 134 1545 150 151 155 1566 160 1568 1569 2852 2881 1680 277 3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 1980 2005 2008 602 638 659 3353 2072 2073 3356 693 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3584 3597 3598 3603 2323 3615 3616 2340 951 2390 3676 2396 2449 2546 2554 2621 1215 2625 1230 2638 1238
younge	3031 1755 394 1814 1815 1827 1833 453 1883 3166 479 481 1911 1912 546 3258 3288 602 2015 621 2030 638 640 3338 3353 2072 2073 3356 686 701 3426 3464 2219 2229 2231 3514 3542 2263 857 2276 2288 3582 2323 951 3640 2621 1215 2625 1230 2638 1238
younger$	3031 1755 394 1814 1815 1827 3112 1833 3125 453 3153 1872 475 1883 3166 479 481 3176 1910 1911 1912 3221 546 3258 602 613 2021 3344 2068 3353 2072 2073 3356 701 3464 3471 2219 2229 2231 3514 3542 2263 857 2276 2288 2289 2295 2301 2302 2323 951 3640 2621 1215 2624 2625 1230 2638 1238
youngest$	1833 3125 3153 1872 475 1883 3176 1910 3221 613 2021 3344 3471 2289 2295 2301 951 3640 2624
youngs	3031 1755 394 3093 1814 1815 1827 1833 3123 3126 1851 453 3147 1883 3166 479 481 3174 1902 1911 1912 3199 3213 534 3225 3231 546 1959 3258 3259 2005 2008 3290 602 3353 2072 2073 3356 701 3464 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2287 2288 3597 3598 3603 2323 3615 3616 2340 951 2621 1215 2625 1230 2638 1238
youngsters$	1822 3184 3239 3252 3254 1999 3287 3622
youth$	2707 51 1735 3252 3292 3535 3536 2471
youths	1980
youths$	1965 3252 3262 2471
yp	160 3031 1755 3050 3081 394 3088 3089 3093 1814 1815 1827 3112 3114 1833 3123 3125 3126 3127 1851 453 3145 3146 3147 3148 3153 1872 475 1883 3166 479 481 3174 3176 1910 1911 1912 3199 3213 3220 3221 534 3225 3231 544 546 3258 3259 3288 602 2015 613 2021 621 2030 3323 638 640 3337 3338 3344 659 3353 2072 2073 3356 3368 3369 686 701 3426 2145 3440 3445 3456 3458 3464 3477 3497 3498 3499 3500 2219 2221 2229 3512 2231 3514 3517 3521 3526 3527 3531 3542 2263 857 2276 2283 2287 2288 2289 2295 2301 3590 2309 3597 3598 3603 2323 3615 3616 2343 951 3640 2621 1215 2623 2624 2625 2634 1230 2638 1238
yp$	3044 2049 3457
zine$	2658
zines$	2658
zone	1757 1758
zone$	65 3532 2626
zones	1757 1758
zones$	65 3532 2626
