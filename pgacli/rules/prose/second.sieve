1404 1279 995

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

2 3 4 6 7 8 9 11 12 15 16 17 19 20 21 23 25 27 28 29 30 31 32 33 34 35 36 37 39 40 41 42 44 45 46 47 48 49 50 51 52 56 58 61 64 65 66 67 68 69 70 71 74 75 77 79 81 82 83 84 86 87 89 90 91 92 93 94 95 96 99 100 101 102 104 106 110 111 112 113 114 118 119 120 121 122 125 126 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 145 146 147 148 152 153 154 155 157 159 160 161 163 164 165 166 173 175 177 178 179 182 186 188 189 190 191 193 194 195 197 198 199 200 201 206 207 208 210 213 214 216 218 219 221 224 226 228 230 231 232 237 238 240 250 253 264 268 269 271 272 273 274 275 278 279 280 281 282 283 284 285 293 294 295 296 297 301 303 304 306 308 309 310 311 312 313 314 315 316 318 319 320 321 322 323 324 325 334 340 342 344 345 349 350 351 352 356 357 358 360 364 365 366 367 368 369 371 372 373 374 377 379 381 382 384 385 387 388 389 390 391 392 396 397 398 401 403 405 406 408 409 413 416 421 422 423 425 431 432 438 439 441 443 444 446 447 448 449 450 452 453 454 455 456 457 458 459 460 464 467 468 469 471 472 473 474 486 493 494 495 511 512 516 522 523 524 526 529 531 534 538 539 542 543 545 546 548 550 551 555 558 559 563 565 566 567 568 569 570 572 573 574 576 578 579 580 583 585 586 588 589 590 591 592 594 595 600 602 603 604 605 606 607 608 609 610 611 613 615 617 618 619 620 621 622 623 624 626 627 628 629 630 631 632 633 634 635 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 662 663 664 665 666 667 668 669 670 672 673 675 676 677 678 680 681 682 683 684 685 686 687 688 689 690 692 693 694 695 696 697 698 699 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 764 765 766 767 768 769 770 771 772 773 774 775 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 833 834 835 836 837 838 839 840 841 842 843 844 845 847 848 849 850 851 852 853 854 855 856 857 858 861 862 863 864 865 866 867 868 869 870 871 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 889 890 892 893 894 896 897 898 900 901 902 903 904 905 906 908 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 937 938 939 941 942 943 944 945 947 948 949 950 951 952 953 954 955 956 957 958 959 960 962 963 964 965 966 967 968 969 970 971 972 973 975 976 977 978 979 980 981 982 983 984 985 986 987 988 989 990 991 993 994 995 996 997 998 999 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1058 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1083 1084 1086 1087 1088 1089 1090 1091 1092 1093 1094 1095 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1234 1235 1237 1238 1239 1240 1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 1252 1253 1254 1255 1259 1260 1261 1262 1263 1268 1287 1288 1289 1299 1302 1306 1307 1308 1311 1323 1327 1330 1331 1332 1333 1334 1336 1337 1338 1339 1340 1363 1368 1370 1371 1381 1382 1386 1387 1390 1395 1396 1397 1398 1399 1400 1401 1402 1403 1 5 13 14 18 22 24 26 38 43 53 54 55 57 59 60 62 63 72 73 76 78 80 88 97 98 103 105 107 108 109 115 116 117 123 124 127 144 149 150 151 156 158 167 170 172 174 176 180 183 187 192 196 202 203 204 205 209 211 215 217 220 222 223 225 227 236 239 243 244 246 247 248 249 251 252 254 259 262 265 270 276 277 290 292 298 299 300 302 307 317 326 327 328 329 330 331 332 333 338 339 341 343 347 348 353 354 355 359 361 362 363 370 378 380 383 386 393 394 395 399 400 402 404 407 410 411 412 414 415 417 418 419 420 424 426 428 429 430 433 434 435 436 437 440 442 445 451 462 463 470 475 479 480 481 482 483 485 487 489 492 501 502 510 513 514 515 517 518 519 520 521 525 527 528 530 532 533 535 537 540 541 544 547 549 552 553 554 556 557 560 561 562 564 571 575 577 581 582 584 587 593 596 597 598 599 601 612 614 616 625 636 661 671 674 691 700 763 776 794 831 832 846 859 860 872 888 891 895 899 907 940 946 961 992 1000 1057 1085 1096 1165 1236 1264 1266 1267 1270 1272 1273 1280 1281 1282 1283 1285 1286 1290 1292 1296 1297 1304 1317 1321 1324 1329 1335 1342 1347 1349 1360 1361 1362 1364 1365 1369 1372 1375 1376 1378 1383 1384 1388 1389 1391 1392 1393 1394 0 10 85 162 168 169 171 181 184 185 212 229 233 234 235 241 242 245 255 256 257 258 260 261 263 266 267 286 287 288 289 291 305 335 336 337 346 375 376 427 461 465 466 476 477 478 484 488 490 491 496 497 498 499 500 503 504 505 506 507 508 509 536 679 974 1256 1257 1258 1265 1269 1271 1274 1275 1276 1277 1278 1279 1284 1291 1293 1294 1295 1298 1300 1301 1303 1305 1309 1310 1312 1313 1314 1315 1316 1318 1319 1320 1322 1325 1326 1328 1341 1343 1344 1345 1346 1348 1350 1351 1352 1353 1354 1355 1356 1357 1358 1359 1366 1367 1373 1374 1377 1379 1380 1385

8 14 6 6 9 4 3 3 0 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 4 9 8 7 10 7 9 5 10 10 8 5 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 11 4 4 6 5 68 7 6 7 5 5 6 16 5 6 4 8 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 4 6 4 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 7 0 11 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 0 5 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 3 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 17 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 0 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 5 3 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 4 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3125 1994 742 2435
2$	3125
20$	2631
3$	3125
34$	1217
35$	1217
999$	2804
a$	2798 143 1607 1666 1678 1684 1685 302 1715 1719 3198 620 2026 3612 2359 2361 2362 3642 2367 2370 2371 2372 970 2383 988 2394 2395 2397 2398 2442 2640 2641 2642 2645 2646 2649 2650 2651 2654 2655 2659 2660 2664 2669 2674 2682
abc	350 1754
abcs	1754
able$	2862 1757 362 1791 1806 454 2052 1035 2485
about$	1621 1712 3029 3133 1924 3566 2300 2346 2551 2556
aboutering$	1924
abouting$	1924
aboutting$	1924
above	3243
above$	3249 2569
abreas	1156
abreast$	2560
abroad	3148 3172 3183 3194 3296 3297 3298 3299 2021 2048
absent$	3542
abus	2838
abuse$	2530
academ	3306 3314 3366
academy$	3322
accept	1423 2729 934
accept$	1872 1942
accepted$	2702 3007
access	1679 2534 1157 2561
access$	2958 1859 3173 3184 1139
accessed$	1002
accessible$	2952
accessing$	2726
accomm	474 1878 641
accommodation$	500 3308 645
accord	1102
accordingly$	2506
accoun	2818 1658 1816 1157 2561 1299
account$	30 2926 2937 2988 3095
accounts$	3095
accred	1443
accredited$	2722
achiev	1489 996 2566
achieve$	1003
achieved$	1425 2768 2400 1003
achieves$	1003
acknow	1444 1136 1329
acknowledgement$	2723
across	3570 3669
across$	3148 3172 3183 3187 3194 3296 3297 3298 3299 2021 3348 846 2290 3624 2513
act$	3549 867 908 1193
acted$	2821
action	2788 1646 1658 995 2406 2435 1279
action$	85 2784 2909 2925 2937 1014 1026
actions$	85 2784 1014 1026
active$	2869 1611
activi	2788 2928 2947 1732 3426 995 2406 2435 2589 1279
activities$	2789 2873 3011 3390 3420 2142 3422 3424 2542 2543 2594
activity$	3390 943 2594
acts$	867 1193
ad$	1079
add	1218
add$	1356
added$	1356
adding$	1356
additi	252
additional$	1617 1656 1017 1090
addres	171 172 1608 232 3497 1136
address$	1636 500 1972 815 828 1331
addressed$	1576 2887 1331
addresses$	1972 1331
addressing$	1331
adds$	1356
admission$	1859 3173
admit	934
admit$	1744 3151 1942 1975 590 2285 882 913
admite$	913
admited$	590 2285 882
admites$	913
admiting$	590 913
admits$	590 2285 882 913
admitt	3217 594 2273
admitted$	590 1998 3539 3543 3552
admitting$	590 913
adolescents$	3246
adopt$	274 1375
adopte	2745 2755 1500 2399
adopted$	2779 1375
adopting$	1375
adopts$	1375
adult	2818 2293 3573
adult$	2800 2814 2932 2933 2975 1729 3643 2467 1065 1291 1295
adults	303
adults$	2800 120 2814 227 1650 2975 1707 3643 1291 1295
advert	2745 2788 995 2399 2406 2435 1279
advice$	214 2935 297 1341
advis	429 430 804
advis$	364
advise	33 34 1460 2023 1329
advise$	355 364
advised$	364
adviseed$	355
adviseing$	355
adviser$	1016 1027
advisers$	1016 1027
advises$	355 364
advisi	1329
advising$	364
adviss$	364
advoca	1136 1332
advocate$	1310
affect	3175
afraid	1528 1074
afraid$	2807 2478
afresh$	2629
after	1897 3501 2261 859
after$	2925 1727 3176 3660 2439 2623
aftern	608 2106 3385 734 735 2243 3524 3525 2352
afternoon$	2721 127 3273 3291 687 2121 3408 3415 2138 3418 1045
afternoons$	2721 127 3291 2121 3409 3416 2138 3418 1045 2453
again$	2792 1694 3069 2603 2629
agains	2382
against$	1433 162 1567 3034 1760 1761 1768 1832 2346 3661 2510
age$	3480 3526 3527 3573
agenc	2896
agenci	47 62 2774 1625 303
agencies$	0 1 2687 2692 16 20 22 1451 72 2757 93 1507 1623 2904 227 1707 1116
agency$	2733 1630
agenda$	2923 1024 2499
agree	1858 1218
agree$	1426 381 395 965 1255
agreed	1435 2745 1500 1608 2399
agreed$	2704 2714 2779 1582 2887 1692 395 2052 965 2433 1179 1255
agreeed$	1426
agreem	2788 3028 995 2406 2435 1279
agreement$	96 214 3027 3629
agreements$	3027 3629
agrees$	1426 381 395 965 1255
ahead	2781
ahead$	3501
aim	1153
aim$	282 2583
aiming	1153
aims	1153
aims$	2583
alarm$	41 64 69 97
alarms$	41 64 69 97
alert	1688
alert$	2910 2967 2602
align	1332
alive$	2869
all	61 160 174 1880 3252 2381 3664 2546 2615
all$	2684 2717 2740 1465 1498 1512 117 227 1702 1705 1707 2086 3369 2268 3635 2364 2396 1012 1116 2538 2642 2646 2676
alliance$	2578
alliances$	2578
alloca	1453 2745 474 1878 476 1920 840 2399
allocate$	1377
allocated$	2732 1486 486 706 2433 1377
allocates$	1377
allocating$	1377
allote$	936
allotes$	936
alloting$	936
allotment$	94 3676
allots$	936
allotted$	486
allow	594 811
allow$	2859 334 1739 1744 1787 1823 1942 1975 590 1998 2166 878 2285 882 2342 1173 2591
allowe	3217 594 2273
allowed$	1736 334 1739 1757 3096 1988 3268 590 1998 3539 3543 3552 3557 2285 882 2329 1119
allowing$	590 878 2342 1173
allows$	2859 334 590 1998 2285 882 1173 2591
allowted$	1739 590
allowting$	590 878
alone	1528 2095 3530 3564 3565
alone$	2807 1945 3267 3278 3288 3371 3374 3574 2624
along$	3235 1959 3261 2590
alongs	1829 3109 3110 3111 3115 2100
alongside$	1596 3379 2238 2513 2601 2604
alter$	461
altere$	461
alteres$	461
altering$	461
altern	2947 2989 728 792 799 2589
alternate$	717 2125 2137
alternating$	717 2137
alternative$	1649 488 803
alternatives$	2531
alterping$	461
alters$	461
ambassador$	1027
ambassadors$	1027
amber$	2796 2797 2451
ambition$	282
amend	1344
amende	2745 2399
among	3109 3110 3111 3115 3301
among$	1741 1742 3187 1927 1947 3348 2156 2211 846 3624 1311
an$	1601 1607 268 1678 1684 3198 2359 2361 2371 2372 970 988 2394 2395 2397 2398 2442 2659 2669 2682
analyse$	1092
analyses$	1092
analysing$	1092
analyst$	1297
analysts$	1297
and$	1411 109 1656 1718 1731 3186 2072 3563 2559
anew$	2629
annual$	1001
anothe	1625 3044 3075 3078 3082 3083 3087 3106 3108 3117 3120 3121 1848 3141 3168 3193 3207 534 3219 3225 2035 3380 3431 3436 3447 3449 3468 3488 3489 3490 3491 2213 2215 3503 3508 3512 3517 3518 3522 2281 3570 3588 3589 3594 3606 3607 2337 1207 2614
another$	2865 1601 2904 358 359 3054 3057 3059 3062 3065 3066 3074 3079 3080 1849 3139 3140 3141 3142 488 1926 535 3223 3295 3304 2030 2031 2043 3324 2050 3353 671 2087 3378 2102 702 2110 3411 3432 3439 3441 3443 3457 3460 3461 3463 796 3480 803 838 839 2247 2248 3540 3541 2263 3542 868 2272 869 2273 2274 3554 2278 2280 2288 3568 2296 3594 2316 3601 3618 3622 3626 2371 1063 2611
answer	1444 2821
answer$	2723 1398
answered$	1398
answering$	1398
answers$	1398
anti$	1137
any$	1626 223 1628 1705 3087 1830 3117 3120 1848 3141 3168 3193 3198 3207 534 3219 3225 650 3380 2155 3488 3489 3490 3491 2213 2215 3503 3508 3512 3517 3518 3522 2281 3588 3589 3594 3606 3607 2364
anybody$	2810 3380
anyone$	2810 3380
apart	3033 3037 3101 3102 1901 1902 2062 2063 764 2179 785 3499
apart$	3058 3104 446 3136 3180 3181 3190 2051 3333 3341 3342 3348 3349 2071 3352 670 3361 3388 3401 3446 2168 3458 3464 2194 2239 3583 2606
apolog	1304
apologise$	1276
apologised$	1276
apologises$	1276
apologising$	1276
app$	30 1004
appeal	975
appeal$	3294 786 2191 3649
appear	431
appear$	1835
appearance$	2533
appl	1218
applic	2788 995 2406 2435 1279
applicable$	2484 2485
application$	3640 3649 2562
applications$	3649 2562
applie	1437
applied$	2716 1254
applies$	1254
apply$	511 615 851 1254
applying$	1254
appoin	2745 102 2788 594 995 2399 2406 1005 2409 2435 1279
appoint$	1379
appointe$	1379
appointed$	2431 2433 1379
appointes$	1379
appointing$	1379
appointment$	1506 2789 1998 943 3640
appointments$	1506 2789 1998 943
appoints$	1379
appren	2106 3385 887
approa	2769 1528 2837 159 450 2473 1333
approach$	2835 2909 2957 2541
approachable$	2952 2522 2602
approached$	2807
approaches$	1539 2835
approaching$	3050
approp	2881 252 1745 799 2534 1156
appropriate$	1582 1584 1617 2899 1649 1656 2952 3024 2484 2485 2560
appropriately$	2560
approv	1435 1453 2745 2399
approved$	2714 2732
apps$	30 1004
april	2352
april$	2823 1545
are	1409 171 251
are$	1412 1429 1434 1445 52 1470 89 1498 1503 110 113 2799 130 149 153 165 1618 1682 285 403 2006 2042 669 2082 2150 816 954 962 2378 976 1041 1046 1058 1060
area	3033 3148 3172 3183 3194 3296 3297 3298 3299 2021 3306 3314 3325 2075 3354 3366 3384
area$	3152 488 3236 3240 3286 3307 2029 2030 3309 2054 3523 3528 3616 2620
areas	3354
areas$	2970 3240 3373 3523 3528
aren$	401
arenot	401
arenot$	1805
arise	1604
arise$	2883
arises$	2883
arm$	440
around	1829 3109 3110 3111 3115
around$	185 2904 1656 1660 1712 3029 3187 3566 3624 2535 2560 2601
arrang	2745 1467 1474 2781 1858 615 2019 793 2399
arrange$	245 1739 991
arranged$	2753 2936 1839 3171 991
arrangeed$	1739
arrangeing$	245
arranges$	2746 245 991
arrangeted$	1739
arranging$	991
arrest	1528 1287
arrest$	147 164
arrested$	2807
arrests$	147 164
arriv$	493
arriva	2134
arrivaltime$	3413
arrivaltimes$	3413
arrive	431 474 1878 540 574 594 705 2258 921 1220
arrive$	1835 493 1944 1998 2060
arrives$	493 1998
arriving$	493
arrivs$	493
articl	2788 995 2406 2435 1279
as$	1550 176 177 1583 191 1600 197 200 2887 2889 288 2259 935 1058 1080 2500 2501 2535 1166 1187
asbo	350 1754 351 1755
asbos	1754 1755
aside	1346
aside$	2748
ask	2799 121 1564 2843 450
ask$	145 355 409 553 578 615 851 1050 1395
aske	1050
asked	1437 2718 2720 1564 2843 2023 1034
asked$	2716 2817 1540 355 381 409 553 2324 2438 1395
asking$	355 409 553 578 1395
asks	1564 2843
asks$	145 355 409 553 578 1050 1395
aspira	2540 1333
assaul	2838 159 1074 1287
assault$	2814 163
assaults$	2814 163
assemb	2788 3070 3073 995 2406 2435 1279
assemble$	3258
assemblies$	2789 3651 3665
assembly$	3651 3665 1281
assess	2788 1572 171 1578 995 2406 2435 1279
assessed$	78 2416
assessment$	2849 2851 2854 2855 2857 2858
assessments$	2857
assign	2745 474 1878 476 1920 840 885 2399
assign$	1377
assigne$	936
assigned$	1486 486 706 2433 1377
assignes$	936
assigning$	936 1377
assigns$	936 1377
assist	2023
assist$	1318
assistance$	2935 1318
assisted$	1318
assisting$	1318
assists$	1318
associ	1750 1751 3031 3033 3036 3037 1785 1789 3073 3105 3112 439 3135 2061 2149 3431 3615 1303 1342
associate$	3029 3038 3053 3064 3068 3086 3340 3561 2612
associates$	2234
associating$	3030 3047 2613
association$	3030 3089 1843 451 3428 746 3434 3437 3599 3625 2607 2608
assumptions$	2547
assurance$	214 2508
assurances$	2508
at	2319
at$	2708 1461 2767 1499 2798 2813 1546 144 180 191 2876 2887 1636 248 283 2968 2971 2973 1983 1985 1992 1993 3301 630 2039 704 3412 731 846 3547 2323 2352 2356 3645 3652 3655 3656 2379 2380 3660 2385 2386 3669 3670 2402 2436 2453 2552 2623 2654 2655 2665 2666 2667 2681
attached$	2569
attachment$	2182 809 3599 2578
attachments$	2182 2578
attack	2838 159 1074 1287
attack$	2478
attacked$	2474 2478
attacks$	2478
attemp	1153
attend	1404 1405 6 2694 2707 1431 2710 2711 1437 1443 1452 1454 2734 2739 2743 2744 2745 1467 1482 104 456 474 1878 574 594 2258 888 2319 2399 1011 1018 1220
attend$	2693 1508 462 1879 1998 651 2058 3412 2422 1053 1401
attendance$	1410 28 2733 2742 2761 100 142 1998 2415 2434 1032
attendd$	2422
attended$	2683 2716 2722 2736 2773 1508 2422 1053
attendees$	2731 2742 2757
attending$	2683 2726 2419 1053 1401
attends$	2693 2746 1508 1998 651 2058 2422 1053 1401
attention$	1662 2531
attenu	765
attitu	1333
attitudes$	2547
attrac	3237
attraction$	3294
attractive$	2952
audit	2788 995 2406 2435 1279
audite	1443
audited$	2722
august	2352
august$	2823
aunt	1893 2016 3306 3326 648
aunt$	1307
auntie$	1307
aunty$	1307
authorisation$	2621
authorisations$	2621
authority$	2621
autumn	2352
autumn$	2823
availa	2745 1469 1688 2399
available$	2748 2749 1582 2936 2967
avoid	1759 393 408 458 749 855 863
avoid$	1828 3401 2153 865
avoide	1855
avoided$	3134
avoidi	749
avoiding$	2153 865 2448
avoidping$	865
avoids$	1828 865
aware	1608 1655 1688 1156
aware$	2887 2910 2934 2961 2967 2560
awaren	2540 1333
awareness$	1119 2536 2537 1146
away	1527 3148 3172 3183 3194 563 577 3296 3297 3298 3299 2021 3301 3306 2035 634 3325 764 785 791 857 2272 2275 874 3570 918
away$	2806 3033 1759 1793 1800 3101 3104 446 457 1871 1873 3188 1910 1914 3229 1976 1981 3283 3304 2038 2045 3328 2051 652 661 2165 2168 767 2198 3487 3499 3502 2224 2226 2237 2239 3542 3551 3552 3553 3555 3583 2350 2630 2643
awkward$	3116
back	1624 1872 2409
back$	149 1615 2903 446 3151 1910 3487 2212 3551 3552 3553 3609 1052 2679
background$	2519
backs$	3487
bad	438 2306
bad$	438 1842 3127 2081 3585
badge$	2738
badges$	2738
badmin	2382
badminton$	3661
bail$	350
bake$	1266
bakees$	1266
bakes$	1266
ban	339 347 349 367 368 370 377 415 416 422 426 542 563 598 609 732 2254 852 857 871 2275 910 917 937 2365 1222
ban$	333 348 356 357 1781 1822 428 3122 494 558 593 601 603 751 2255 3534 879 2321 960 3644 1213
band	3389
band$	3610 2352
banding$	333 751
bands$	3397 3628
bane$	601 879
baned$	751 879
banes$	601 879
baning$	601 751 879
bann	339 426 609
bann$	751
bannding$	751
banned	347 349 3097 1855 572 2004 732 857 2273
banned$	3020 3021 348 376 390 3096 3134 3146 524 1976 3283 3285 603 3429 751 3552 879 960
banner	95
banner$	950
banners$	950
bannin	347 349 367 563 732 857
banning$	333 348 495 601 603 751 879 917 960
banns$	751
banping$	333 1781
banred$	879 960
banring$	601 879 960
bans	347 349 367 563 732 857
bans$	333 348 1781 428 3122 494 601 603 751 2255 3534 879 2321 960 3644 1213
banting$	1781
bar	347 349 367 422 426 542 563 609 732 857 871 2275 910 937 1222
bar$	348 356 601 603 3534 879 960 1213
barbec	98 1502
barbecue$	3650 2374 3676
bare$	601 879
bared$	879
bares$	601 879
baring$	601 879
barned$	879 960
barning$	601 879 960
barr	426 609
barred	347 349 572 2004 732 857 2273
barred$	3020 3021 376 390 3146 524 1976 3283 3285 603 3535 3552 879 960
barrier$	1845 772 779
barriers$	2930
barrin	347 349 367 563 732
barring$	601 603 879 960
barrister$	1310
bars	347 349 367 563 732 857
bars$	348 601 603 3534 879 960 1213
base	2297 2298
base$	3577 2506
based$	2585
basis$	2483
basket	2382
basketball$	3661
be	251 284 1838 1095
be$	1434 1498 130 165 193 197 1602 204 1618 1631 231 1643 2927 1657 256 1670 1676 276 1682 279 285 2969 1697 1699 1734 1737 3038 380 1795 1838 1853 1867 1885 3175 1904 1921 1923 2006 2042 2060 658 3346 669 2077 2097 2150 3430 816 954 962 2378 976 1058 1091 1118 1141 1198 1200
bear$	210
bearing$	210
bears$	210
beat	2838
beating$	2835
beatings$	2835
became$	1041
because$	935
become	251
become$	193 231 3614 1041
becomes$	1041
becoming$	231
bed	820 887
bed$	3677
beds$	3677
been	2734 2822 140
been$	3 1420 1439 45 2745 1470 1490 1492 1498 1526 165 1657 669 954 962
before	1525 1897 3501 1075
before$	2798 1544 3176 3660 1035 2479
befrie	159
begin$	1225
begining$	1225
beginning$	2022
begins$	1225
begun	2745
begun$	126
behave$	816
behaved$	3024
behaves$	816
behavi	2917 2991 2540
behaviour$	350 351 2547 1340
behaviours$	2547 1340
behind	3501 2363 1300
behind$	3452 3642 2472
being	251 284 1803 3105 2287 905 3590 2540 1333
being$	165 193 1618 231 1657 1737 3031 3050 3073 3135 1923 2042 3327 3346 2150 3566 3615 2447 2448 1091 1141
belief	2561
belief$	2580
believ	2821 1564 2843
believe$	1175
believes$	1175
believing$	1175
belong	1573 171 900
belong$	2852 1077
belonging$	2953 2304
belongs$	1077
below$	2569
bench	31 1958 2297 2298 951 3638
bench$	64 99 576 3577 3597 927 3620 2355 2421
benche$	927
benched$	927
benches$	64 99 927 2355 2421
benching$	927
benchping$	927
benchs$	927
benchting$	927
benefi	2881
berth$	3218
bes$	1091
beside	3109 3110 3111 3115 2099 2100
beside$	3379 2666
best	2534
best$	261 2220 817 2587
better	226 252 1745 792 799 2204 1133 1136 1285
better$	1597 1630 1656 261 2958 300 1706 1724 3006 328 1745 3024 378 437 789 2197 2199 796 798 3484 803 2220 817 838 2276 1030 2574 1180 1192 2598
betwee	1536 3028
between$	2815 1741 1742 3022 3027 3032 3093 3123 3124 1900 3187 1927 1947 3348 3427 3428 2176 2183 846 3624
betweens$	3027
beyond	168 2194 2198 3570 3583
bid	2788 995 2406 2435 1279
big$	2348
bigger$	1968 3249
bike	31
bin	31 951
bin$	64 99 2355 2421
bingo	2382
bingo$	3661
bins$	64 99 2355 2421
bit$	2994
blankets$	2652 2653
block	415 416 490 542 554 2243 3621
block$	410 412 428 3528 3538 2352 1210
blocke	3097 3259
blocke$	412 1210
blocked$	3020 3021 410 412 577 1210
blockes$	412 1210
blocking$	410 412 1210
blocks$	410 412 3528 1210
board	23 47 1482 1483 471 810 1102
board$	1430 1451 2759 2761 2762 2778 99 2894 2895 489 3323 895 2382 1010 2506
boardd$	489
boarde$	895
boarded$	1005
boardes$	895
boardi	3306
boarding$	1866 2034 649 895
boards$	2778 99 489 895
boat	3389
body	2314
body$	3538 3593
bolste	1332
bolted	2358
bolted$	3637
bond	2149 2169
bond$	341 352 3428 746 752 3448 770 775 2182 809 3506 3599 2578 2584
bonds$	341 352 752 3448 2182 809 3506 2578 2584
book	2743 476 646 715 853 885 886 889 2301
book$	1942 836 3668 2652 1373
booked	1443 2743 2745 474 1878 1920 2399 1005 2409
booked$	2722 2773 1879 1373
booking$	3640 1373
bookle	2788 995 2406 2435 1279
booklet$	2728
booklets$	2652
books	31
books$	836 3668 2419 2652 1373
boost$	1111
booste$	1111
boostes$	1111
boosting$	1111
boosts$	1111
booth$	3597
boroug	3033 3148 3172 3183 3194 3296 3297 3298 3299 2021 3306 3314 3325 2075 3354 3366
borough$	3152 3307 2029 3309 3311 3322 2054 3372 3569
boroughs$	3312
both	3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 1908 1909 546 3252 602 3347 2069 2070 3350 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 2317 2381 3664 2615 1212 2619 1227 2632 1235
both$	2717 117 3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 1908 1909 546 3252 602 3347 2069 2070 3350 3369 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 2317 3598 3635 1012 2615 1212 2619 1227 2632 1235 2641 2642 2646 2655 2663
bought	1435 2745 1493 1501 2399 1005 2409 1346
bought$	2714 2772 2780
bounda	2991 1157 2561
boundaries$	2532 2596
bounds$	570
box$	1266
boxes$	1266
boxing$	999
boxs$	1266
boy	1529 155 3025 1752 394 1811 1812 1824 1826 1830 453 1880 3160 479 481 1908 1909 546 3252 602 621 2027 638 3347 2069 2070 3350 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 2317 2615 1212 2619 1227 2632 1235
boy$	2808 2810 1558 1559 3305 2046 3603 2333
boyfriend$	1307
boys	35 36 37 53 87 134 1542 150 151 160 277 1681 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 1977 2002 2005 3284 602 2012 659 3347 2069 2070 3350 690 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 2337 948 2384 2390 2443 2615 1212 2619 1227 2632 1235
boys$	1440 1441 1457 1491 88 92 111 112 117 2803 2808 2810 2812 1538 1554 1555 1559 2846 2916 1726 3017 1819 3178 544 3233 3246 3248 3256 1996 3276 3281 3305 3344 3353 733 3448 893 894 3603 3613 3663 2471 2627
branches$	1020
bread$	2653
break	1779 406 1847 1901 1939 2011 2057 2075 3354 2088 2134 3426 764 765 778 782 783 787 2208 825 835 3524 863 898 1228
break$	247 372 3218 3273 3290 664 665 2076 3367 744 749 2168 766 767 2175 3567 907 2636
breake$	907
breakes$	907
breakf	98 1502 2375
breakfast$	2374 3654 2653 2661
breakfasts$	2661
breaki	765 782
breaking$	247 372 664 665 744 907
breaks	3354 765 782
breaks$	247 372 664 665 3367 3398 744 907
breaktime$	3413
breaktimes$	3413
breath	2011 3595
breathe$	3293
breather$	3290
breathing$	2011
bridge$	1125
bridgeing$	1125
bridges$	2527 2528 1125
brief$	2490 1399
briefe	1404 2718 2720 1443 2769 1497
briefed$	2683 2719 2722 2776 1399
briefi	23 2788 995 2406 2435 1279
briefing$	2789 1281 1399
briefings$	2789
briefs$	1399
brighter$	2445
bring	211 470 3237 1248
bring$	219 329 1390
bringing$	219 329 1797 1390
brings	211
brings$	219 329 1876 2351 1390
broade	1332
broken	3469 941
broken$	3035 1855 1902 1911 3227 2062 2063 3429 3582 2312 2345 1228 2641 2642
brothe	3025 1752 394 3087 1811 1812 1824 1826 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1893 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3326 648 3347 2069 2070 3350 683 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
brother$	1306
brothers$	1819 3178 3233 3246 3248 1996 3281 3613 2465 2470
brough	211 540
brought$	212 1944
budget	1435
budget$	2712 49
budgeted$	2714
build	1679 2393 1133 1136 1330
build$	259 271 2958 797 955 3672 1111 1120 1124 1174
builde$	271 797 1111
buildes$	271 797 1111
buildi	3109 3110 3111 3115 3366 2089 2272 1136
building$	94 271 3244 3266 3286 3334 3357 719 797 3548 3551 1111 1120 1124 1174
buildings$	3368 3373
builds	1136
builds$	271 797 955 1111 1120 1124 1174
built	1468 1005 2409
built$	2747 2777
bulb$	64 1006
bulbs$	64 1006
bulletin$	13 2405
bulletins$	13
bullie	2838
bully	2838
bump$	3070
bunch	2242
bunch$	3444 3521 3538 3623
burglaries$	1298
burglary$	1298
burgle	1074
burgled$	2478
bus	1865 3366 2104 3383 2243 3524 3664
bus$	1455 67 2778 3144 3375 3381 3390 2352 951 2357 3650 2374 3674 2656 2661
buses	2075 3354 3383 3384 2106 3385 2243 880
buses$	2778 3364 3373 3381 3382 3390 3393
bushes$	1020
busine	1573
business$	2852 2920 1199
businesses$	72
busy	474 1878
but	3333
button$	41
buttons$	41
buy	2473 1346
buy$	2839
buyer	1293
buyer$	1295
buyers$	2465 1295
by	681 2368
by$	2708 1499 128 2813 2820 141 2971 301 1708 704 2211 2352 3645 3647 2380 3660 3671 2411 2454 2456 2458 2505 2590 2660 2666
cabin	3389
cabin$	3620
cabinet$	2759
cabins$	3620
cafe	38
cafe$	72 3244
cafes$	72
café	38
café$	3244
calend	8
calendar$	2735 1009
call	2694 2788 121 1795 3084 3209 2216 995 2406 2435 1279
call$	2693 1516 2809 1539 138 145 147 148 2835 3018 3085 1946 3495 3640 1186
called	104 2817 1304
called$	1508 148 1304
callers$	1941
callin	1803
calling$	1815
calls	1467 1743 903
calls$	2693 2746 1516 1539 138 145 147 148 2835 3018 3039 1814 1946 3495
calm	2276 3595
calm$	3293 3555 1099
calmer	2276 905 1285
calmer$	437 2220 817 838 3555
came	1424 2729 2734 2743
came$	2694 2703 1568
camera	31
camera$	41 64 69 99 950 2421
cameras$	41 64 69 99 950 2421
camp	98 1502
camp$	655 3650 1266
campai	2788 995 2406 2435 1279
campaign$	999 1106
campaigning$	1106
campaigns$	1106
campes$	1266
camps	1502
camps$	1266
campus	3306 2075 3354 2106 3385
campus$	3334
can	2799 1721
can$	119 2862 2877 1657 1735 362 1791 391 1806 403 454 1930 660 2174 2487
cancel	490 739 874 947
cancel$	472 501
cancele$	472 501
canceles$	472 501
canceling$	501
cancelled$	1871 3287 3421 2366
cancelping$	472
cancels$	472 501
cann$	401
cannot	1758 362 1791 391 401 1806 454 1930 660 855
cannot$	386 1798 1805 518 2064 2107 3401 834 858 915 926
cantee	3526 3527
cap	369 442 585
cap$	3122 588 593 759 914
capaci	1157 2561
capacity$	1580 2567
caped$	588
caping$	588 759
capitalise$	259
caps$	3122 588 759
capting$	588
capture$	1115
captured$	3013 2423
captureing$	1115
captures$	1115
car$	122 2814 2090 3375 3390 3597 3620 3676 1294
caravan$	3620
card	95 2788 995 2406 2435 1279
card$	2728 2738 467 950 952 3636 3640 3648 2652
cardes$	3636
cards	2382
cards$	2738 467 950 952 3636 3640 3661 2652
care$	2929 3003 3513 831 2532 2631
cared	3009
cared$	3007
careful$	1611 831 2602
carefully$	3484 2525
carer	62 2774 3306 641
carer$	0 1 2692 16 20 22 2725 93 1507 616 617 619 645 3493 1306
carers$	0 1 2692 16 20 22 2725 93 1507 286 418 616 617 619 3306 645 3493 920 1306
cares$	2929
careta	33 34 1460
caring$	1099
carr	470 853 1248
carria	3389
carriages$	3393
carried$	1443 2739 2745 1669 1711 2399 996 1005
carries$	1459 2739 1085
carry	2799 2393
carry$	1459 3559 3672 1085 1089
carrying$	2448 1085
cars	123
cars$	122 2814 2090 3382 3390 3393 3620 3676 1294
cascad$	1103
cascade$	1103
cascades$	1103
cascading$	1103
cascads$	1103
cascadting$	1103
case$	1477 1482 1581 1590 1619 1014 2493 2500
caseload$	2760
cases$	1014
caseworker$	1308
cast	35 37 2106 3385 3389 2301
cast$	1441 3329 706 3393 3610
casts	3385
casts$	3329 3393 3628
catch	1606 2498
catchm	3148 3172 3183 3194 3296 3297 3298 3299 2021
catchup$	2885
catchups$	2885
caught	1854
caught$	1850 447 448 449 3133
cause	847 3549 2561
causes	2561
caution$	364 942
cautione$	364
cautioned$	364 942
cautiones$	364
cautioning$	364 942
cautions$	364 942
cbo	350 1754 351 1755
cbos	1754 1755
cctv	1072
cctv$	41 64 69 2476
ceas	408
cease	452 739 2151 2175 932
cease$	1856 519 3206 3421 3454 2336 938
ceased	1537 1551
ceased$	2816 2830
ceases$	1856 3421
ceiling$	914
celebrate$	1162
celebrates$	1162
celebrating$	1162
cent$	1465
center$	1652
central$	3600
centre	38 44 2075 3354 3366 3384 1119
centre$	1448 1652 3236 3244 3286 3303 3334 3390 719
centred$	1605 2523 2545 2585
centres$	3373 3390
certain$	278 2588
certif	2788 995 2406 2435 1279
certificate$	2738
certificates$	2738
chair	33 34 1460 1483 951
chair$	63 2762 2833 2355 3668 2678
chaire	2745 2399
chairs	31 1467
chairs$	2746 2833 2355 3668 2652
challe	429 450 975 1329
challeng$	1143
challenge$	2915 2521 1143
challenged$	2955 3132
challenges$	2915 1143
challenging$	1143
challengs$	1143
champi	1136
champion$	1027 1029
champions$	1027
chance	2989 3595
chance$	2874 296 2981 362 1836 1896 2011 3567
chances$	296
chang$	461 473
change$	2860 2905 2907 461 473 632 633 1051 2591 2600 1365
changed$	2410 1365
changees$	2860
changes$	2860 2905 1627 2907 461 473 632 2591 1365
changing$	461 473 632 1365
changping$	461
changs$	461 473
channe	8
channel$	30 3098
channels$	2861 1642 239
chaperoned$	3128
charge	2365
charge$	3644
charges$	3644
charte	95
charter$	96
chas	2838 573
chased	1437
chased$	2716
chat	8 414 1820
chat$	2809 295 308 1795 414 1818 3098 1820 3099 417 908 2446 2592
chats$	295 308 3098 2592
chatti	1803 1815
chatting$	3094
check	1405 102 2788 1606 995 2406 2435 2498 1279
check$	2788 206 995 2406 2435 1279 1353
checked$	2691 78 1353
checkin$	1506 2885
checking$	206 1353
checkins$	1506 2885
checks$	1467 206 1353
chess	2382
chess$	3661
child	1529 3025 1752 394 1811 1812 1824 1826 1830 453 1880 3160 479 481 1908 1909 546 3252 602 3347 2069 2070 3350 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 2317 2615 1212 2619 1227 2632 1235
child$	2737 2808 2810 1558 1825 2046 3603 1181
childcare$	70
childr	1529 1542 155 1563 1566 277 1681 3025 1752 394 3087 1811 1812 1824 1826 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 1977 2002 2005 3284 602 3347 2069 2070 3350 690 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3575 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
children$	1481 2808 2810 2812 1559 2842 2845 2846 2987 1819 1825 3178 3233 3246 3248 3256 1996 3281 3478 3603 3613 2574
childrens$	2808
childs$	2808
choice	2989 2991 2540 2589 1333
choice$	802 2235
choices$	802
choir	3389
choir$	3610
choos	2301
choos$	800 830 945
choose	2799 3112 1050
choose$	496 800 801 830 945 985 2454 2671
choosed$	945
chooses$	496 800 801 830 945 985 2454
choosi	2235 1050
choosing$	496 800 801 830 945 985 2454
chooss$	800 830 945
choosting$	945
choosy$	831
chose	1050
chose$	2454
chosen	1435
chosen$	2714
chrono	2788 995 2406 2435 1279
church	38 3526 3527
church$	3665
cinema	38
circle	2788 2203 2242 900 995 2406 2435 1279
circle$	3444 770 3465 3475 3477 2200 2202 3482 3486 3521 2304 3584
circles$	3465 3475 2200 3482 3486
circul	2745 1467 1500 2399 1005 2409
circulated$	2779
circulates$	2746
circumstances$	1802
cities	3366
cities$	3312
city	3148 3172 3183 3194 3296 3297 3298 3299 2021 3306 3314 3325 3366
city$	3152 3307 3309 3311 3372 3569
civil$	350
claim	2365
claim$	3644
claime	1443
claimed$	2722
clarification$	214 2508
clarit	1157 2561
clarity$	214 2508
clash$	1863
class	3109 3110 3111 3115 1847 1865 1895 606 3314 2036 2075 3354 3366 2104 3383 3384 2106 3385 2243 3524 3525 3575
class$	2832 3144 3174 2010 3310 3315 3316 2091 3379 3390 3392 2202 3572 908 3610 943 2352 3651
classe	2057 3354 2076 2089 3383 3385 2243 880 3575
classes$	2791 2832 3169 3322 3355 3368 3373 3390 3493 3651
classm	3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
classmates$	1819 3178 3233 3246 3248 1996 3281 3613
classroom$	2778
classrooms$	2778
clause	3028
clause$	2850 3027 2480
clauses$	2850 3027 2480
clean	98 2393
clean$	618 3672 2459 1232
cleaned$	3634
cleanu	1502
clear	559 573 2534
clear$	2795 2831 2921 2922 1788 1963 2045 806 2224 2239 1100 1179 1192 1239
cleare	1005 2409
cleared$	2424
clearer$	1192
clearing$	1239
clears$	1239
clicked$	2766 2408
clicks	1452
clicks$	2731
climb$	1266
climbes$	1266
climbs$	1266
clinic	38 62
clinic$	1016
clique	3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
clique$	1819 3178 3233 3246 3248 1996 3281 770 3613 3623
clos	415 416 471 554 563 947
clos$	472 895
close	2228
close$	1607 1611 472 3346 2099 2228 3507 895 2335 1100 1125 1251
closed	2745 1489 3097 2399
closed$	2768 570 577 3421 857 3576 2418 1251
closeing$	1125
closely$	2513
closeness$	746 809 3599
closer	226
closer$	1630 300 366 1180
closes$	472 895 1125 1251
closing$	895 1251
closping$	472
closs$	472 895
club	38 44 2788 1847 1865 1895 3314 3366 3384 2106 3385 2243 3524 3526 3527 995 2406 2435 1279
club$	1448 72 2760 3144 3169 1892 3174 3244 3286 3303 3310 3322 655 3390 719 3610 999
clubs	2075 3354 2089 3385 880
clubs$	72 3169 3322 3368 3373 3390
clump$	3623
cluster$	3623
co$	1137
coach	33 34 1460 62 2774 804
coach$	3650 3674 3676 1016
coache	33 34 1460 3389
coached$	2420
coaches$	3650 1259
coachi	2788 995 2406 2435 1279
coaching$	1259
coat$	3677
coats$	97 3677 2652 2653
coax	825
coax$	761
code	95
code$	96 3644 1006
codefendants$	1756
codes$	97 1006
coerce	159
coerci	159
coffee$	90
cohesi	1157 2561
cohort	3389
cohort$	3493
cohorts$	3397 3493
coinci	3070
coincide$	1863 3399 3608
collab	226 1137 1157 2561
collaborative$	1630
collaboratively$	2513
collea	1625
colleagues$	2757 2904 1116
collec	470 474 1878 476 540 691 2134 818 921
collect$	3092 3154 3260 836 3578 1115 1400
collected$	1879 1944 3542 2401 2423 1400
collecting$	3548 1115 1400
collectiontime$	3413
collectiontimes$	3413
collects$	3154 836 1115 1400
colleg	2836 1865 1895 606 3306 3314 2036 641 2075 3354 2076 3366 2098 2104 3383 2106 3385 820 887
college$	2825 1548 3144 3145 3169 1892 3174 500 1915 2010 616 617 626 3309 3315 3316 3322 3334 3377 3390 2457
colleges$	3145 3169 1915 616 617 3322 3355 3373 3377 3390
colour$	3668
colours$	3668
com	2208
com$	493
come	1424 2729 2734 2743 2799 211 431 1838 456 540 574 835 2258 2330 1018 1220
come$	2694 2703 1513 2794 2817 145 2879 3085 1835 493 1944 3268 594 2058 2060 2080 2092 2097 921 2422 1042
comed$	2422
comeed$	2422
comes	211 456 574 2330 1220
comes$	1513 2794 145 2879 493 2058 2092 2422 1042
comfortable$	2952 3007
coming	211
coming$	1585 3031 493 2448 2486
comments$	1019
commis	1435 2745 1493 2399 1005 2409
commissioned$	2714 2772 2432
commit	47 1453 1157 2561
commit$	1298
commits$	1298
committed$	2732 1298
committee$	1451 2759 1010
committing$	1298
common	3126
common$	3336 1179
commun	4 1454 1606 1751 3031 2498 1102 2534 2540 1329 1333
communicat$	1103
communicate$	182 1103
communicates$	182 1103
communicating$	1103
communication$	1408 2733 2885 2909 1642 239 3030 1804 2506
communicats$	1103
communicatting$	1103
communities$	1733
community$	2992 1733 351
compan	33 34 1460 62 1750 3389 3431 2196
company$	71 3029 3041 1765 3061 1842 3457 2189 3475 3476 3481 3483 3485 2234 3514 3625
compared$	1051
compassionate$	2522
compla	1564 2843
complaint$	138 147 3640
complaints$	138 147
comple	1406 6 1423 2707 1431 2710 1443 1454 2743 2744 2745 1467 1489 2781 1669 1711 2399 996 1011 1018
complete$	2685 2768 2777 2400 1003 2422
completed$	2685 2702 1425 2705 2722 2758 2768 2770 2773 2777 2948 2990 2400 1003 2422
completeed$	2422
completes$	2746 1003 2422
completing$	2726
completion$	1410 2733 2415
coms$	493
concen	2276 3595
concentrate$	3293 3555
concer	98 1502 1632 2540 1333
concern$	1587 2900 2905 2907 2915 2500 1107
concerns$	1587 2900 2905 1627 2907 2911 2915 2500 2501 1107
concert$	2686 3650
concerts$	2686
condit	3028 350 1754 852 2365
condition$	3027 2255 3629 3644
conditions$	3027 2255 3629 3644
conduc	1443 2745 2399
conducted$	2722
conductor$	57
conductors$	57 93
confer	2788 995 2406 2435 1279
conference$	3665
confid	2989 804 900 1035 2540 2561 1333
confidence$	1675 2304 2439 2581
confident$	2439
confin	840
confin$	845
confine$	845
confined$	480 845 2307
confines$	845
confining$	845
confins$	845
confir	1608
confirm$	1426 2413
confirmed$	1426 2887
confirms$	1426 2413
confis	354
confro	429 450
congre	1750 1751 3031 3033 3070 3073 3237 1342
congregate$	3029 3088 3092 3154 3258 3260 3561 3578 2612
congregates$	3154
congregating$	3030 2613
connec	2169
connection$	352 3448 2182 2578 2584
connections$	3448 2182 794 2578 2584
conquer$	3351
consci	1688
conscious$	2967
consen	2991
conseq	2991
consequences$	2900
consid	2745 1573 2881 1608 511 2534
consider$	2300 2414 2520 1323
consideration$	2909 1662 2988 2499 1324
considerations$	1324
considered$	2852 2887 2936 3013 1323
considering$	1323
considers$	2414 1323
consis	201 2534 1136 2540 1137 1157 2561
consistent$	1605 2910 1099 2522 1128
consort$	2612
consorting$	2613
constant$	1611 1099
constructive$	1649 2598
consul	1404 1437 2718 2720 1475 2769 1497 2788 995 2406 2435 1034 1078 1279 1330 1333
consultant$	2482 1308
consulted$	2683 2716 2719 2754 2776 2438
contac	1404 1405 2694 1437 2718 2720 1443 1446 1454 2743 2745 1467 1475 2769 1497 102 104 2788 1750 1751 3031 3033 3037 1773 1775 1785 1789 1795 1796 3084 1816 3101 1838 439 3209 2061 903 995 2406 2435 1034 2498 1199 1279
contact$	2733 2741 1506 2789 1539 2908 2981 3018 337 338 3026 1748 1749 3029 3030 1753 352 3038 3039 1766 3048 3052 3053 3064 3068 3076 1799 3081 1804 1814 1816 3095 1843 451 3200 523 1946 543 3340 2148 3437 3446 2178 2308 2404 2429 1029 2502 2603 2610
contacted$	2683 2716 2722 2754 2776 1508 2438
contacts$	2746 1506 2789 1539 3095 2429
contai	916
contes	975
contin	226 252 1898 850 1157 2561
continual$	1611 1314
continually$	1314
continuation$	1314
continue$	3177 963 1188 1314
continued$	1630 1656 963 1030 1099 1100 1314
continues$	963 1314
continuing$	963 1314
continuous$	1314
continuously$	1314
contra	2788 1754 995 2406 2435 1279
contract$	2735 3629 974
contracts$	3629 974
contri	62 2774 1329
contributor$	0 1 2692 16 20 22 93 1507
contributors$	0 1 2692 16 20 22 93 1507
contro	159 369 585 774 2473
control$	2839 336 759 3456
controling$	336 759
controls$	336 759
controlting$	336
conven	2694 2745 2399
convene$	2693
convenes$	2693
conver	2788 995 2406 2435 1279
conversation$	2809 2901 2909 1642 239 2964 295 2981 2592
conversations$	2901 2909 1642 239 295 2592
convert$	473
converte$	473
convertes$	473
converting$	473
converts$	473
convin	444
cook	2393 1344
cook$	3672
cooked	2781
cooking$	999
cool	406 2179 916
cool$	3453 3458
cooled	1911
cooled$	3190
cooler$	3492
cools$	3458
cooper	1303
coordi	33 34 1460 62 201 240 1644 1137 1329
coordinated$	1605
cope	1679 905
cope$	2958 816
copes$	816
copies$	2652
coping	1157 2561
copy	2745
copy$	2728
core$	47 1482 1483 3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 1908 1909 546 3252 602 3347 2069 2070 3350 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 2317 2615 1212 2619 1227 2632 1235
corner	2297 2298
corner$	1877 3162 2115 3395 3471 3523 3577 3619
corners$	3162 3393 2115 3395 3471 3523 3619
corrid	3306
corridor$	3357 3471
corridors$	3471
cost	2822 140
cost$	29
costed	1435
costed$	2714
costs$	29
costum	31
could	1721
could$	2822 2824 198 1735 391
counci	33 34 1460 62 3664
council$	63 2509
councillor$	71
councillors$	71
counse	62 2788 429 995 2406 2435 1078 1279
counsel$	364
counsele$	364
counseled$	364
counseles$	364
counseling$	364
counselling$	2741
counsellor$	1016 2482 1308
counsels$	364
count$	59 1264
counte	898
counter$	2778
counters$	2778
counti	2075 3354 3366
counties$	3312
counting$	1264
countr	3148 3172 3183 3194 3296 3297 3298 3299 2021
country$	3311 3372
counts$	1264
county	3148 3172 3183 3194 3296 3297 3298 3299 2021 3306 3314 3325 3366
county$	3307 2029 3309 3311 3372 3569
couple$	2468
courag	804
course	2788 1603 1865 2104 3383 3384 2106 3385 820 3526 3527 995 2406 2435 1279
course$	2695 2760 2789 2882 3144 1892 3211 3390 3610 943 999 2483 1281
courses$	2789 3390
court	38 3524 3638 1299
court$	94 350 2352 3658
cousin	3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1893 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3306 3326 648 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
cousins$	1819 3178 544 3233 3246 3248 1996 3281 3613 2465 2471
cover	1573
cover$	2852 3034
covera	1704
coverage$	2983
covere	1443 2734 1573 170 171 172 173
covered$	2722 2852 1574 1576 1577
covering$	3034
covers	2734
crackd	1299
cracks$	2974
creat	441
create	2745 1469 2399 1329
created$	2748
creati	6 1329
creation$	1410
creatively$	2525
creep	2330
crew	2106 3385 3389 2242 3524
crew$	3393 3521 3538 3610 2352
crews	3385
crews$	3393 3628
cricke	2382
cricket$	3661
crime$	1298
crimes$	1298
crop$	2879
crops$	2879
cross	2061 1164
cross$	226 3070 3340 3386 2117 3399
crosso	2117 2252
crossover$	3396 3531
crossr	2568
crowd	3087 3109 3110 3111 3115 3117 3120 1848 3141 3168 3193 1925 3207 534 3219 3225 3431 2203 3488 3489 3490 3491 2213 2215 3503 3508 3512 3517 3518 2242 3522 2281 3588 3589 2314 3594 3606 3607
crowd$	1842 3204 3242 3444 3473 3478 2202 3482 3483 3509 3521 3538 2269 3584 3593 3623
crowds$	3242 3482 3483
cultiv	1332
cultur	2540 1333
culturally$	1137
culture$	3474 2547
cups$	2652
curb	369 406 585 898 916
curb$	356 907
curbe$	907
curbed	1855
curbed$	3134 3227 3429 3582
curbes$	907
curbing$	907
curbs$	907
curfew	350 1754 354 2254 852
curfew$	3122 569 2622 1219
curfews$	3122 569 2622 1219
curiosity$	2940 2490 2502
curiou	1688
curious$	2910 2967 2602
current$	2869 3571
curric	2788 1895 995 2406 2435 1279
curriculum$	2735 3174
curtai	369 916
curtailed$	3429
customary$	199
customers$	2465
cut	347 442 1855 598 765 774 778 835 2393 1076
cut$	167 3020 3021 3035 3134 749 759 777 826 2307 927 3672 1005 2424 1348
cute$	927
cuted$	927
cutes$	927
cuting$	759 927
cutping$	927
cuts	347 765
cuts$	167 759 927 1348
cuttin	347 765
cutting$	167 749 927 1348
cycle$	2311 1266
cyclees$	1266
cycles$	1266
dad	1893 2016 3306 3326 648
dad$	619 1306
daily$	2684
damagi	2306
damaging$	3585
dampen	783
dance$	1266
dancees$	1266
dancer	35 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
dancers$	1819 3178 3233 3246 3248 1996 3281 3613
dances$	1266
danger	2991
danger$	2900
dangers$	2900
dark$	2792
darts	2382
darts$	3661
dashbo	2788 995 2406 2435 1279
data$	1504 2405 2496
database$	2763
date	1199
date$	3648 2603
daught	3025 1752 394 1811 1812 1824 1826 1830 453 1880 3160 479 481 1908 1909 546 3252 602 3347 2069 2070 3350 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 2317 2615 1212 2619 1227 2632 1235
daughter$	1825 3603 1306
daughters$	1825 3603
day	1932 2075 3354 3366 3384 2106 3385 2243 3524 3525
day$	1494 2827 1862 3211 3263 3273 3390 3392 2121 3403 3406 3407 3408 3410 2133 3415 2240 3551 3552 2308 2347 3648 3650 3668
days	1847 3354 3385 880 1287
days$	1494 2827 1862 3169 3373 3390 2121 3404 3407 3409 3410 2133 3416 2240 2308 2347
dead$	3100
deadline$	2407
deadlines$	2407
deal	196
deal$	189 232 233
dealer	123 2818 1293
dealer$	122 2814 3643 2475
dealers$	122 2814 3643 2465 1295
dealin	196
dealing$	189 233 1298
dealings$	1804
deals	196
deals$	233
dealt$	171 172 173 189
debate$	2901
debt$	2835
debts$	2835
decemb	2352
december$	2823
decent$	2199
decide	1608 1858
decide$	2833 395 2671
decided$	2887 395
decides$	2833 395
decision$	2931
decisions$	2931
declare$	1426
declareed$	1426
declares$	1426
declin	539 1285
deconstruct$	1143
deconstructe$	1143
deconstructes$	1143
deconstructing$	1143
deconstructs$	1143
decrea	1285
decrease$	101
dedicated$	1486 1025
deepen	1136 1332
defendants$	1756
defus	783
degree$	9
delegates$	2757
delet	415 416 1076
delet$	412 1210
delete	3097
delete$	412 1210
deleted$	412 1210
deletes$	412 1210
deleting$	412 1210
delets$	412 1210
delive	1406 6 1435 1443 1454 2743 2745 1467 1501 107 240 1644 2399 1005 2409 1248
deliver$	1370
deliverables$	2407
delivered$	2685 1425 2714 2722 2773 2780 1511 1370
delivering$	1370
delivers$	2746 1370
delivery$	1410 2733 1026
deliverys$	1026
demand$	2835 1580
demands$	2835
demoli	471 554 3259
demolish$	895
demolishe$	895
demolishes$	895
demolishing$	895
demolishs$	895
den	2297 2298
den$	1877 3577
denied	455
denies	455
dent$	928
dente$	928
dentes$	928
denting$	928
dentis	1078
dentist$	3677 2482
dents$	928
deny	455
denyin	455
depart	2134 921
department$	2509
departure$	487
departuretime$	3413
departuretimes$	3413
dependence$	760 2182
dependency$	760
descri	2799 1523 1564 2843 1573 171
describe$	2802 2852 1282
described$	2852
describes$	1282
design	2745 2399
design$	2833
designated$	1486 1025
designs$	2833
desk	951
desk$	2740 2778 1845 788 2355
desks$	2778 1845 788 2355
destru	2306
destructive$	3585
detach	825 835
detach$	748 777
detached$	2701 51
detaching$	748
detail$	2850
details$	2728 2850 3095 2519
detective$	1297
detectives$	1297
deter	347 422 426 937 1299
deter$	348 558
determ	1608
determined$	2887
deterr	347 1333
deterred$	390 524
deters	347
develo	2745 1679 2399 1133 1136 1330
develop$	2860 2878 271 2958 1111
develope$	271 1111
developed$	2955
developes$	2860 271 1111
developing$	271 1111
development$	2905 2907
developments$	2905 1627 2907
develops$	2860 2878 271 1111
dialogue$	2901 1642 239 295 2502 2592
diary$	1009
did$	1425 2822 2824
die$	2179
dies	2179
dies$	3458
dietic	1078
dietician$	2482
dietit	1078
dietitian$	2482
differ	2035 792 799 2204 929 1035
difference$	2439
different$	1547 3113 1866 3157 3158 3159 477 3164 3166 3167 485 1890 488 3182 1955 3295 2024 3304 2030 2031 2033 2043 2050 671 672 2079 679 680 2085 2087 684 685 686 689 2094 2096 694 2102 2103 702 2108 2110 2111 2113 2114 711 2116 2118 717 2125 2128 2130 729 730 2135 2137 2192 2197 2199 796 3480 798 803 2214 838 839 2244 2245 2247 2248 3529 3536 3537 3568 2296 3602 3605 2340 2349 2616
differently$	3484 2525
diffic	3549
difficult$	385 3116
diffus	783
dig	2393
dig$	3672 1349
digest$	2405
digging$	1349
dignity$	2574
digs$	1349
dilut	765 778 783 898
diluted$	3492 3582
dimini	787
dinner	98 1502
dinner$	3665
dip$	1021
direct	33 34 1460 2788 2989 476 478 483 840 995 2406 2435 1279
direct$	355 1769 409 553 578 1199
directed$	355 409 553
directing$	355 409 553 578
direction$	2621
directions$	3234 3358 2621
directs$	355 409 553 578
disall	542
disassociat$	750
disassociate$	749 750
disassociates$	750
disassociating$	750
disban	3097 416 1901 1902 2062 2063 2175 1228
disband$	3180 768 3454
disbande$	768
disbanded$	3181 3341 3342 768
disbandes$	768
disbanding$	768
disbands$	3180
discon	739 2312
discontinued$	3591
discou	339 347 422 426 1855 937
discourag$	907
discourage$	348 745 907
discouraged$	390 3134 524 3227 3429
discourages$	348 745 907
discouraging$	348 745 907
discourags$	907
discretion$	2526
discus	2745 1573 170 1608 2399 2498
discuss$	2414 1325
discussed$	2852 1574 2887 2936 1325
discusses$	2414 1325
discussing$	1325
discussion$	2901 2909 2964 295 2592 1325
discussions$	2901 2909 295 2592 1325
disengag$	750
disengage$	750
disengages$	750
disengaging$	750
disentangle$	777
disman	2062 782 1228
dismantl$	768
dismantle$	768
dismantled$	3341 768
dismantles$	768
dismantling$	768
dismis	540 705 861 921
dismiss$	913
dismisse$	913
dismissed$	1944
dismisses$	913
dismissing$	913
dismisss$	913
dismissting$	913
dispat	840
disper	3131 1901 1902 1911 555 559 574 2062 2063 1216
dispers$	504
dispersal$	2620 2621
dispersals$	2621
disperse$	1813 3180 504 1959 558 1963 1215
dispersed$	3130 3181 3190 3341 3342 1215
disperses$	3180 504 1215
dispersing$	504 1215
disperss$	504
displa	2745 2755 1500 2788 995 2399 2406 2435 1279
display$	2778
displayed$	2779
disrup	347 765 782 783 916
disrupt$	907
disrupte$	907
disrupted$	3227 3356 3429
disruptes$	907
disrupting$	907
disrupts$	907
disseminat$	1103
disseminate$	1103
disseminates$	1103
disseminating$	1103
disseminats$	1103
disseminatting$	1103
dissociat$	750
dissociate$	749 750
dissociates$	750
dissociating$	750
dissol	416 1901 1911 2175
dissolv$	768
dissolve$	3180 768 3453 3454
dissolved$	3190 768
dissolves$	3180 768
dissolving$	768
dissua	347 426 937
dissuade$	348
dissuaded$	390 524 3429
dissuades$	348
distan	440 1939 764 785 825
distance$	1844 1845 3218 3318 748 2168 772 777 779 2630
distancebetween$	3123
distances$	748
distancesbetween$	3123
distancing$	748
distant$	2033 2045
distract$	2339
distri	6 1443 2745 1501 107 3148 3172 3183 3194 3296 3297 3298 3299 2021 701 941 2399
distribut$	504
distribute$	504
distributed$	2722 2780 1511 2105 2345
distributes$	504
distributing$	504
distribution$	1410
distributs$	504
ditch	826 2230
divers	2566 1333
diversionary$	1649
divert	483 825 1330
divert$	748
diverting$	748
diverts$	748
divid$	504
divide	2062 701 941 1228
divide$	504 668
divided$	3341 2105 706 2345
divides$	504
dividi	1228
dividing$	504
divids$	504
division$	779
do	2319
do$	1425 2799 190 194 2927 311 3000 3001 3005 1791 403 1930 3216 716 816 1083
doctor	1078
doctor$	1016 2482 1308
documented$	2423
does$	190 311 1791 1930 716 816
doing$	194 311 1083 2512
dominant$	3600
domino	2382
dominoes$	3661
don$	1791 716
donate$	1345
donated$	1345
donates$	1345
donating$	1345
done	1406 3 1443 2745 1489 1492 1669 1711 2399 996
done$	2685 1407 1425 2705 2722 2768 2771 2773 2777 2948 2949 2990 3014 1839 2400
door	2243
door$	2700 2740 2778 99 1634 2951 2656
doors$	2700 2740 2778 99 1634 3387
dorm	2106 3385 3389
dorm$	3620
dorms	3385 880
dorms$	3620
dotted	941
dotted$	2345
doubl	2785 1285
double	1864
double$	106 146 3143
down	1468 3097 1285
down$	2716 2732 2747 2847 1651 1917 3197 2226 2294 1054 2655 2667
downlo	2729 1452 2743
downloaded$	2408
downloads$	2731
draft$	945 1374
drafte	2745 2399
drafte$	945
drafted$	945 1374
draftes$	945
drafting$	945 1374
drafts$	945 1374
draftting$	945
drag	825
drag$	807
dragged$	807
dragging$	807
drags$	807
draw	3237 2208 825
draw$	259 3175 3294 666 675 748 807 1247
drawin	1057
drawing$	807 3640 1247
drawn$	1453 807 1005
draws$	1876 2351 1247
dress$	2365
drew	1540
drew$	2819
dried$	1551
drift	1779 2208 835 2276
drift$	3293 2167 780 2185 807 3555 2523
drifted$	1911 780
drifting$	780 2185 807
drifts$	780 2185 807
drinker$	1294
drinkers$	1294
driv	240 1644 470 476 853
driv$	506 508
drive	3131
drive$	506 508 568 1196 1260
driveing$	568
driven	474 1878 540 691
driven$	3132 1944 675 699 1275
driver	33 34 1460 61 62 2774 1529 134 3664 2443 2546
driver$	0 1 2692 16 20 22 2725 55 93 1507 120 2808 3643 2466 2475
drivers$	0 1 2692 16 20 22 2725 55 1465 93 1507 120 2808 1538 3643 3667
drives$	506 508 568 1196 1260
driving$	506 508 3676 1196 1260
drivs$	506 508
drop	102 460 598 739 749 826 2230 947 969 1285
drop$	38 44 101 2788 472 2153 927 961 2375 995 2406 2435 1186 1269 1279
drope$	472 927
droped$	927
dropes$	472 927
dropin$	1506 2373
droping$	927
dropins$	1506 2373
droppe	1568 474 1878 2312 1285
dropped$	2847 3591 961 1269
droppi	749 1285
dropping$	472 2153 927 961 1269
drops	739 1285
drops$	472 927 961 1269
dropting$	927
drug$	1298
drugs$	1298
dry$	2459
due$	1079 2500
duet$	908
dug$	2777
dump	826 2230
duty$	2740
dynami	3466 1157 2561
dynamic$	3474
dynamics$	3474
each	174 1880 481 3252 726 3455 841 842 854 2295 919 2381 3664 2396 2615
each$	2684 2717 2740 2750 117 2827 2875 1702 3025 1752 3038 3045 3068 394 1811 1812 3094 1824 1830 453 1880 3160 479 481 484 1908 1909 546 3252 602 605 2027 3340 3347 2069 2070 3350 683 3369 688 692 707 709 3412 3442 3448 3455 2213 2223 2225 3505 3533 2257 854 2270 3560 2282 2317 922 3612 3635 2361 3652 3653 972 3660 2387 2390 988 2398 1012 2442 1063 2538 2615 1212 2619 1227 2632 1235 2641 2642 2646 2664 2669 2676 2682
ear$	2506 1191
earlie	2222 2352 1285
earlier$	1897 2102
earliest$	1595
early	2352
early$	2872 1595 687 2655
earn$	1177 1290
earned$	1290
earning$	1177
earns$	1177 1290
ears$	1191
easier	2276 1285
easier$	437 2177 3555
easter	2352
easter$	647
easters$	647
easy$	2831
eat	474 1878 1903 827 2258
eat$	493 1922 2066 2092 710 973 1397
eate$	493
eates$	493
eating$	493 1397
eats$	493 2066 2092 710 973 1397
eclipse$	2763
edge$	3148 3172 3183 3194 3296 3297 3298 3299 2021
educat	474 1878 476 691
educate$	1142
educated$	466 1879 2009 2025 3321 2251
educates$	1142
educating$	1142
effect	3466 2534
effect$	2302 911
effective$	1117
effectively$	2872
effectiveness$	2497
effort	1658
effort$	2909 2937
efforts$	2909
egg	3549
egg$	2339
eight	116 160
eight$	1520
eject	573 871 2275
elder	638
elder$	3462
eldest	3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 1908 1909 546 3252 3282 602 621 2027 638 640 3332 3347 2069 2070 3350 683 698 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 3581 2303 2317 948 3631 2615 1212 2619 2628 1227 2632 1235
eldest$	1830 3119 3147 1869 475 1880 3170 1907 3215 613 2018 3338 3462 2283 2289 2295 948 3631 2618
elearn	2788 995 2406 2435 1279
elevat	1332
else$	3551 3552 3605
elsewh	3194 3301 3306 3325 3530 2272 2273 2290 3570 918
elsewhere$	2856 2970 457 3283 3288 3304 3480 3542 3551 3552 3569 2481
email	1405 2788 995 2406 2435 1279
email$	13
emaile	1404 1437 2718 2720 1446 2745 2769 2399 1034
emailed$	2683 2716 1438 2438
emails	1467
emails$	13 2746
embargo$	3122
embargos$	3122
embed	240 1644 1136
embed$	1331
embedd	2745 2399
embedded$	2955 1331
embedding$	1331
embeds$	1331
emerge	1604
emerge$	2860 2883
emergees$	2860
emerges$	2860 2883
emotio	252
emotional$	1656
empath	1157 2561
emphas	1332
employ	934
employ$	1379
employe$	1379
employed$	1379
employes$	1379
employing$	1379
employs$	1379
empowe	804
empower$	1319
empowered$	1319
empowering$	1319
empowerment$	1319
empowers$	1319
emptied$	3634
empty$	2459
en$	2314
enabl	804 1332
enable$	273
enables$	273
enabling$	273
encour	1608 2989 430 478 2023 804 1136 1333
encourage$	1326
encouraged$	2887 3429 2324 1326
encourages$	1326
encouraging$	1326
encryp	1072
encrypted$	2476
end	339 347 368 406 415 416 490 542 739 749 2175 3469 947
end$	377 3096 3148 472 3162 3172 3183 3194 3206 3296 3297 3298 3299 2021 2032 3314 2115 3395 3421 2153 754 3453 3454 3458 3471 3523 3528 907 3616 3619 1126 1363
ende$	472 907
endeav	1153
ended	1551 1568 3097 1855 2312
ended$	2830 2847 3020 3021 3035 3096 3134 3227 3421 3429 3591 1363
endes$	472 907
ending	347 739 749
ending$	2153 907 1126 1363
endping$	472
ends	347 368 739 2179
ends$	472 3162 2093 2115 3395 3421 3458 3471 3523 3528 907 3619 1126 1363
enforc	441 850 851 1218
engag	2707
engage	1404 1454 1496 1011 2534 1135 2540 2589 1333
engage$	32 2775 2539
engaged$	2683 32 2726 2770 2539
engagement$	32 2733 2909 2415 2434 2521 2539 2594
engages$	32 2775 2539
engagi	1135
engaging$	32 2726 2539
engend	1332
enhanc	1136 1329
enhanc$	1111
enhance$	1111
enhanced$	2955 300
enhances$	1111
enhancing$	1111
enhancs$	1111
enjoy	905
enough$	318
enquir	2788 995 2406 2435 1279
enrich	1332
enrol	2707 476 491 885 886 888
enrol$	639 836
enroled$	639
enroling$	639
enroll	1443 474 1878 1920
enrolled$	2722 1879 2416
enrolred$	639
enrols$	639
ensur$	499
ensure	1136
ensure$	2969 395 499 1130
ensured$	2955 395 1130
ensures$	395 499 1130
ensuring$	499 1130
enter	3085 431 574 853 885 886 889 2301 921 1220
enter$	405 1835 493 3268 945
entere	1920
entere$	405 493 945
entered$	80 706 945
enteres$	493 945
entering$	405 493 945
enters	1220
enters$	493 945
enterting$	945
entic	825
entran	2243 3524
entrance$	2778
entrances$	2778 2084 3387
entry	2134
entry$	1859 3173 563 1976 2661
entrytime$	3413
entrytimes$	3413
environment$	2950 2992 3474 2533
environments$	2950 2992
episod	1287
equally$	2574
equip$	1144
equipm	31
equipped$	1144
equipping$	1144
equips$	1144
erode	765
escala	1097
escalate$	2591
escalated$	2511
escalates$	2591
escort	474 1878 476 540 575
escort$	506 508 568
escorte$	506 508
escorted$	3132 1944 675
escortes$	506 508
escorting$	506 508 568
escorts$	506 508 568
establ	2745 1608 2399 1136
established$	1582 2887
estate	3033 3306 3314
estate$	3152 3286 2054 3372 3528 3616
estates$	3528
esteem	2561
ethos	1333
evalua	2745 2399
evaluate$	1093
evaluates$	1093
evaluating$	1093
evenin	2788 1847 608 2075 3354 3366 3384 2106 3385 734 735 2240 2243 3524 3525 880 2352 995 2406 2435 1279
evening$	2721 127 1862 3273 3291 687 3392 2121 3403 3406 3407 3408 3410 2133 3415 2138 3418 2142 3422 3545 3551 3572 2308 908 2347 1045
evenings$	2721 127 1862 3169 3291 3373 2121 3404 3407 3409 3410 2133 3416 2138 3418 3420 2142 3422 3424 2163 3545 2308 2347 1045 2453
event	2788 995 2406 2435 1279
event$	2789 3665 1281
events$	2789 2882
ever$	2329
every	174 3252 841 842 919 2381 3664 2615
every$	2684 2717 2740 2750 1512 2827 1664 1702 1705 3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 1908 1909 546 3252 602 3347 2069 2070 3350 3369 692 707 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 2317 922 3612 3635 3652 3653 972 3660 988 1012 1199 2615 1212 2619 1227 2632 1235 2669
everyb	61 174 237 277 1681 303
everybody$	1465 1641 1707 1733 1116
everyo	61 174 1625 237 277 1681 303
everyone$	1465 2904 227 1641 1707 1733 1116
everything$	2931 2487
evict	573
evict$	502
evicted$	502
evicting$	502
eviction$	495
evicts$	502
eviden	1072
evidence$	50 73 2476 2519
evidenced$	78
evident$	2423
evolve$	2860
evolvees$	2860
evolves$	2860
example$	1842
except	3333
exchange$	228
exclud	1528 2837 3131 460 563 572 598 2004 609 732 857 2273 871 2275 1222
exclud$	601 879 1224
exclude$	601 603 3534 879 1213 1224
excluded$	2807 376 3130 3146 1976 3283 3285 603 3321 3552 879
excludes$	601 603 3534 879 1213 1224
excluding$	601 603 879 1224
excludned$	879
excludning$	601 879
excludred$	879
excludring$	601 879
excluds$	601 879 1224
exclus	2254 852 917 1287
exclusion$	147 350 351 487 494 495 599 2255 2321
exclusions$	147 494 2255 2321
exerci	2788 995 2406 2435 1279
exhibi	98 1502
exhibition$	94
exist$	3430
existing$	1582 2899 1199
exists$	3430
exit	416 767
exit$	487 755 2171
exiting$	755
exits$	3387 755
expect	1157 2561
expectations$	2532
expected$	381
expel	598 609 1222
expel$	601 1213 1224
expele$	601 1224
expeles$	601 1224
expeling$	601 1224
expell	2004 609
expelled$	3146 3283
expelning$	601
expelring$	601
expels$	601 1213 1224
expenditure$	29
experience$	2985
experiences$	1019
explai	1437 1523 1564 2843
explain$	2802 444
explained$	2716
exploi	2991 2473 1293
exploit$	2839
exploitation$	2530 1295
exploitative$	1295
exploited$	1295
exploiter$	1295
exploiters$	1295
exploiting$	1295
exploits$	1295
explor	1573 171 2881 1608
exploration$	2909
explore$	1322
explored$	2852 2887 2936 1322
explores$	1322
exploring$	1322
exposed$	1829
exposu	1157 2561
express$	2979
expulsion$	487 599
extend	1898 850 851
extend$	1361
extended$	3177
extending$	1361
extends$	1361
extent$	9
extra$	328 1017
extrac	791 825
extract$	748
extraction$	487
extric	825
extricate$	748
eye$	2886 3128 1191
eyes$	1191
facili	2745 2399 1136 1329
fade	2179
fade$	3453 3458
faded	3469
fades	3469
fades$	3458
fair	98 1502
fair$	2795 2831 2374 3665 2602
fairly$	2872 2574
fairs	1502
faith$	2580
fall	1568 835 1285
fall$	101 2847 291 807 2276
fallen$	1911
fallin	1285
falling$	291 807
fallping$	291
falls	1568 1285
falls$	2847 291 1821 2179 807
false$	3127
famili	35 36 37 61 62 2774 160 2546
familiar$	1099
families$	0 1 2692 16 20 22 1440 1441 2725 1465 68 1481 92 93 1507 2875 1677 286 1701 418 482 1906 619 3305 3319 2041 3493 896 920 3667 2538 2548 1307
family	62 2774 3025 1752 394 1811 1812 1824 1830 453 3147 1880 3160 479 481 1893 1908 1909 546 3252 602 621 2027 3306 3314 3326 648 3347 2069 2070 3350 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 2317 2615 1212 2619 1227 2632 1235
family$	0 1 2692 16 20 22 2725 93 1507 157 1575 482 1906 619 3305 2041 896
far	634 785
far$	179 634 2038 2045 2051 711 2116 2192 2244 2290
fare	2365
fare$	70 816 3644
fares$	70 816 3644
farm	3526 3527
fashion$	2884
faster$	2597
father	1893 2016 3306 3326 648
father$	619 1306
fathers$	286
favourite$	3203
fear	1564 2843
fear$	2447
fears	1564 2843
feasibility$	2553 1151
feasible$	2485
februa	2352
february$	2823
fed$	2906
fee	2365
fee$	3644
feed$	220
feedback$	74 997
feeding$	220
feeds$	220
feel	2799 1564 2843 1679
feel$	2958 1682 1728 1730 1041 1058 2533 1282
feelin	1157 2561
feeling$	1282
feelings$	1019
feels	1564 2843
feels$	1682 1041 1058 1282
fees$	3644
fell	1568 1285
fell$	2847
felled$	2424
felt	2799 1564 2843
felt$	1041 1058 1282
fenc	471 554
fence	31 3638
fence$	64 99 1345
fenced$	3259 577 1345
fences$	99 1345
fencing$	64 99 1345
festiv	98 1502
festival$	3650
fetch$	836
fetche	818
fetched$	3542
fetches$	836
few$	2829 1594 443
fewer	106 1075
fewer$	1510 115 443 492 904 2479 1283
fi	1958
fight	1287
fight$	2814 147
fights$	2814 147
figure$	2764 1504
figures$	2764 1504 2405
file	2745 1477 1482 1578 2399
file$	2756 2761 2763 2854 2855 2857 2858 1014 2499
filed	2745 2399
filed$	80
files	1467
files$	2746 2756 2761 2763 2857 1014
fill$	2393 1125 1246
filled	1443 2745 2399
filled$	2722 1246
filling$	1125 1246
fills$	1125 1246
film	2788 2838 2393 995 2406 2435 1279
film$	30 94 3640 3641 3650 2374 3662 3668 3672 1004
filming$	1278
films$	3650 3668 1004 1278
final$	2758
find	1523 1795 511 3209 615 2019 793 886
find$	1516 2802 1564 235 245 325 1858 797 994 1056 2461 1172
finde$	797
findes$	797
findin	1572
finding$	2849 2851 235 245 797 994 1172
finds$	1516 235 245 325 797 994 1056 2461 1172
fine	2365
fine$	437 3644
fined	3131
fined$	3130
fines$	147 3644
finish	1406 2745 1492 406 474 1878 705 2134 818 2258 2399 996
finish$	493 3453
finishe$	493
finished$	2685 1425 2758 2771 2777 3542 2400
finishes$	493
finishing$	493
finishingtime$	3413
finishingtimes$	3413
finishs$	493
finishtime$	3413
finishtimes$	3413
firm	62
firm$	1192 1195
firmer$	1192 1195
firmly$	2872
first	1525 2352
first$	1595 948 2454
fish$	1266
fishes$	1266
fishs$	1266
fit$	2862 1347
fits$	1347
fitted	1443 1468 1501 2358 1005 2409
fitted$	2722 2747 2780 3637 1007 1347
fitting$	1347
five	35 37 53 116 1542 150 160 3025 1752 394 3087 1811 1812 1824 1830 3109 3110 3111 3115 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 1925 3207 534 3219 3225 546 3252 3253 1977 2005 3284 602 659 3347 2069 2070 3350 690 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2384 2390 2443 2615 1212 2619 1227 2632 1235
five$	1441 1457 88 92 98 111 1520 117 1554 2846 3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 3178 1908 1909 3204 546 3252 3256 3276 602 3347 2069 2070 3350 733 3448 3455 3473 2213 2223 2225 3505 2250 3533 2257 854 3538 2270 2282 2317 2361 2382 3663 2615 1212 2619 1227 2632 1235 2648 2663 2676
fix	585
fix$	1237
fixed	1005 2409
fixed$	1237
fixes$	1237
fixing$	1237
flag	224
flagged$	2906
flat	641 2106 3385 820 887
flat$	3042 3205 616 617 645 2090 3390 908 3620 3676 3677
flats	3385
flats$	3042 3205 2090 3390 3677
flexib	1688
flexible$	2967
flies$	644
floor	3306 2106 3385 2243
floor$	3471 3523 3619
floors	3385
floors$	3471 3523 3619
flourish$	2979
flowing$	2921
flush	573
fly$	644
flyer	2788 995 2406 2435 1279
flyers$	2652
fobs$	97
focus	3595 1136
focus$	1590 2502 1331
focuse	1119
focused$	2523 2545 2585 1331
focuses$	1331
focusing$	1331
focussed$	2545 1331
focussing$	1331
follow	1452 1528 2837 159 3209 3455
follow$	205 1645 1646
followed$	2807 2821 1608 2408
followers$	2731
following$	205 2448
follows$	205
food$	3668 2653
foot	440
foot$	1844
footag	1072
footage$	2476
footba	2382
football$	3661 999 2663
footfa	17 81 1485
footfall$	2764 2434
for	3292 2019 630 681 2409
for$	2714 1463 2767 2772 2819 2852 2892 2898 2939 1668 2954 2965 1746 3034 1868 3150 1881 1891 1973 2020 3300 3400 2291 3645 3656 3660 2454 2505 2509 2510 2517 2523 2535 2555 2658 2665 2675 2680 1311
forbid	347 349 367 368 370 406 422 426 1855 542 910 937
forbid$	333 348 1822 751 3534
forbidden$	3020 3021 390 3096 3134 524 3227 3429
forbidding$	333 751
forbided$	751
forbiding$	751
forbidning$	333
forbidping$	333
forbids$	333 751 3534
force$	1297
forefront$	1652
forfeit$	875
forfeiting$	875
forfeits$	875
forge$	1174
forgeing$	1174
forges$	1174
forgiving$	2522
form	3070 1865 1895 606 2036 2075 3354 3366 2098 2104 3383 3384 2106 3385 2112 2243 3524 3575
form$	30 3069 3144 3174 2010 3310 3315 3316 3322 3377 3379 3391 2344 2352 3648 1174
formin	3073
forming$	3094 3548 1174
forms	2788 3354 2076 2089 3383 3385 3575 995 2406 2435 1279
forms$	30 3322 3355 3368 3373 3377 3391 3493 1174
fortnightly$	2684 3660
forum	23 47 2788 995 2406 2435 1279
forum$	1451 2894 2895
forwar	1608 1645 1646 1079
forward$	2866 2887 2918 2924 2925 2416 2483 2488 2600
forwards$	2483 2600
foster	474 1878 476 1136 1332
foster$	641 887 1226
fostering$	1226
found	1469 1854 1886
found$	2748 2834 1850 447 448 449 3133 3171 3232 2251 1056
four	116 160 3025 1752 394 3087 1811 1812 1824 1830 3109 3110 3111 3115 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 3243 3252 3253 1977 2005 3284 602 638 3347 2069 2070 3350 690 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 948 3631 949 2390 2443 2615 1212 2619 2628 1227 2632 1235
four$	1520 117 2846 3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 3178 1908 1909 546 549 3252 3256 602 2013 2027 3344 3347 2069 2070 3350 733 3455 3473 2213 2223 2225 3505 2250 3533 2257 854 3538 2270 2282 2317 948 2353 2364 2371 2372 2615 1212 2619 2628 1227 2632 1235
fourso	3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 1925 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
foursome$	1819 3178 3204 3233 3246 3248 1996 3281 3613
fragme	782 1228
fragment$	768
fragmente$	768
fragmented$	768
fragmentes$	768
fragmenting$	768
framew	2788 995 2406 2435 1279
fraternise$	2612
free	785
free$	2088 777 806 2239 1257
freedom$	296
frequency$	10
frequent$	202
fresh$	2011 618
fri	2352
friday	608 734 735 2352
friday$	2721 608 3291 734 2138 735 3418 3646 2376 3659
fridays$	2721 3291 2138 3418 3646 2376 3659
friend	35 36 37 53 87 116 1529 134 1542 150 151 1563 160 1566 277 1681 3025 1751 1752 3037 3075 394 3078 3082 3083 3087 1811 1812 3102 1824 3106 3108 1830 3117 3120 439 1848 453 3139 3140 3141 3142 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 1977 3265 2002 2005 3284 602 621 2027 3317 638 659 3347 2069 2070 3350 3359 690 2100 698 2149 3431 3436 3447 2169 3455 3468 2190 2196 2203 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3581 900 3588 3589 3594 2317 3606 3607 2334 2337 948 2384 2390 2443 2614 2615 1212 2619 1227 2632 1235
friend$	2808 2810 1558 3127 2046 3379 794 2201 3481 2333
friendlier$	2445
friendly$	2831 2952 1099 2602
friends$	1440 1441 1457 1491 88 92 111 2794 112 1520 117 2803 2808 2810 1538 1554 1555 2842 2845 2846 1726 3015 3016 3017 3023 1756 3052 3054 3056 3057 375 3061 3063 3074 3079 3080 1819 3107 3127 3178 3179 3202 3204 1926 1933 1941 544 3233 1962 3246 3248 3256 1996 3276 3281 3293 611 3324 3330 3353 677 3379 3411 733 3432 3433 3435 3439 3441 3443 3445 3448 3450 2173 3457 3459 3460 3461 3463 781 3467 3470 3473 3475 794 3477 3478 3479 2201 3481 3482 3483 2205 3485 3509 2234 3514 3515 893 894 2304 3613 3663 2538 2637
friendship$	341 3030 3039 3047 375 3089 1843 451 497 3196 1918 528 611 673 677 2112 3428 746 3432 3433 3434 3437 3438 3439 3443 3447 3448 3451 770 775 3460 2186 3470 2195 2196 3475 794 2203 3482 3483 2207 3506 2242 2267 3584 902 3599 3625 2637
friendships$	341 3030 3039 3047 375 3089 451 611 673 677 3428 746 3432 3433 3434 3437 3438 3439 3443 3448 770 775 3460 3470 3475 794 3482 3483 3506 902 3599 3625 2637
from	3102 3292 2152 2180 2229 2368
from$	2723 1478 128 1536 1567 1588 1691 1771 1778 1780 1786 3072 1794 3093 1831 3150 1889 1928 3220 3228 2007 3304 3328 2056 2074 704 2153 2154 2170 2171 2181 2184 3516 3562 2313 2328 2331 2336 2352 3645 3647 3655 3656 3660 3671 1040 2455 2458 2505 2623 2654 2679
full$	261 1724 1030
fuller$	261
fully$	1498
fun$	90
functi	1473
functional$	2752
fund$	49 1366
funded$	1366
fundin	2788 2947 995 2406 2435 1279
funding$	49 1580 214 2508 1366
funds$	49 1366
furniture$	3668
furthe	226 252 533 3570
further$	1594 1630 1656 1769 1937 2045 1090
future	226 2313
future$	2864 1630 1769 3592 2500
gain$	1120 1177
gaining$	1120 1177
gains$	1120 1177
game	98 1502
game$	3668
gamers	3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
gamers$	1819 3178 3233 3246 3248 1996 3281 3613
games	1502 2382
games$	2686 3661 3668
gang$	351 1925 3538 2269 1205
gap$	2974 1845 772 779 2529
gapbetween$	3123
gaps$	2974 2529 2542
gapsbetween$	3123
garden$	94 3640 3676 1266
gardenes$	1266
gardens$	1266
gate	31 2243 3524 951
gate$	2740 64 2778 99 2355
gates$	2740 64 2778 99 3387 2355
gather	1750 1751 3031 3033 3036 3037 3040 1766 1772 1773 1785 1789 3070 3073 1815 439 3135 3191 520 3237 1977 2061 3590 1342
gather$	145 3029 3038 3045 3046 3053 3064 3068 3077 3086 3088 3092 1849 3137 3154 1924 3232 3258 1980 3260 3268 2060 3340 2097 3519 3561 3578 1115
gathered$	3013 1850 3232 2401 2423
gatherering$	1924
gathering$	3030 3051 3055 3094 1843 451 1924 3241 3242 3250 3437 3548 1115
gatherings$	3051 3052 3055 451 3242 3256
gathers$	145 3154 3519 1115
gatherting$	1924
gave$	2698 2786 607
genera	252
general$	1656
get	2799 1523 444 2208 825
get$	2802 193 2878 312 3085 498 1957 578 2080 2097 748 761 808 3511 3549 905 3595 954 1041 1103 1115 1200
gete$	1103
getes$	1103
geting$	578 1103 1115
gets$	193 2878 312 1876 578 748 761 808 2351 954 1041 1103 1115 1200
getting$	193 312 1815 748 761 808 1103 1200 1342
gift$	1539
gifts$	1539
gig	98 1502
gig$	3650
gigs	1502
girl	1529 155 3025 1752 394 1811 1812 1824 1826 1830 453 1880 3160 479 481 1908 1909 546 3252 602 621 2027 638 3347 2069 2070 3350 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 2317 2615 1212 2619 1227 2632 1235
girl$	2808 2810 1558 1559 3305 2046 3603 2333
girlfriend$	1307
girls	35 36 37 53 87 134 1542 150 151 160 277 1681 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 1977 2002 2005 3284 602 2012 659 3347 2069 2070 3350 690 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 2337 948 2384 2390 2443 2615 1212 2619 1227 2632 1235
girls$	1440 1441 1457 1491 88 92 111 112 117 2803 2808 2810 2812 1538 1554 1555 1559 2846 2916 1726 3017 1819 3178 544 3233 3246 3248 3256 1996 3276 3281 3305 3344 3353 733 3448 893 894 3603 3613 3663 2627
giv	432 1248
giv$	271
give	252
give$	1656 258 262 271 294 452 607 749 2217 2218 826 836 884 932 936 1127 1173 1249 1357
giveing$	1173
given	3 2699 1443 2743 2745 1501 107 1573 252 306 1886 681 3498 2399
given$	1407 2722 1449 2745 2749 2780 1511 126 1537 2852 1656 2936 258 262 1710 325 3132 486 2218 3511 2251 3576 2312 2399 1013
gives$	262 271 294 607 836 936 1127 1173 1249 1357
giving$	258 262 271 607 749 2217 2218 936 1127 1249 1357
givs$	271 936
go	2694 2799 1523 211 1838 540 574 594 705 827 843 2258 888 2330
go$	1417 1434 1503 2785 1513 2794 2802 121 145 1573 2878 2927 3008 1785 3084 405 1813 462 1879 489 493 1898 1944 1998 612 631 2044 644 651 2058 2060 675 2080 715 2160 808 844 2319 2354 1047 1231 1285
goal	951
goal$	2355 2583
goalpo	31
goalpost$	64
goalposts$	64
goals$	2355 2583
god$	489
goe	3112
goe$	3019 405 493 2058 2092
goes	2734 2739 211 574 705 827 843 2330
goes$	1417 1434 1503 2785 1513 2794 121 2878 3019 1821 462 493 612 631 2044 644 651 2058 675 2092 808 844 2354 984 1047 1231 1285
going	1427 226 574 827 3590
going$	2706 1630 2921 1717 3050 3073 1803 405 3105 493 808 3615 2448 2512 2535 1231
gone	2734 1527
gone$	1434 1437 2745 2781 1503 2785 2806 2817 3542 2399 996 1047
good	438 2306
good$	2831 2958 1706 1842 3127 3327 2081 2199 2236 3585 1030 1100 1180
gos$	145 489 493 2058
got$	40 761 3614 1041
govern	62
government$	2509
governor$	2759
governors$	2759 1010
gp	1078
gp$	2482 1308
gps	62
gran	1893 3306 3326 648
gran$	1307
grand	1826 1893 3326
grandad$	1307
grandbrother$	1306
grandcarer$	1306
grandcarers$	1306
granddad$	1306 1307
granddaughter$	1306
grandfather$	1306
grandm	2016
grandma$	1307
grandmother$	1306
grandmum$	1306
grandp	2016
grandparent$	1306
grandparents$	1306
grandsister$	1306
grandson$	1306
granma$	1307
granny$	1307
granpa$	1307
grant	2788 995 2406 2435 1279
grant$	49 966
grante	2745 2399
grante$	966
granted$	966
grantes$	966
granting$	966
grants$	966
grass$	1020
gravit	2330
great$	2348
greate	105 1133
greater$	1509 261 300 1724 328 1099 1180
green$	2796 2797 2430 2451
greet	1524 1344
greet$	2803
greete	137
greeted$	1541
greets$	2803
grew	2783 2785 1285
grip$	3294 2189 786 2191
groom	2473 1293
groom$	2839
groomed$	1295
groomer$	1295
groomers$	1295
grooming$	1295
grooms$	1295
ground$	2595 1211
grounding$	1211
grounds$	1211
group	35 36 53 87 2788 116 1542 150 151 1563 160 1565 1566 277 1681 3025 1752 394 3083 3087 1811 1812 1824 3106 3108 1830 3109 3110 3111 3114 3115 3117 3120 1847 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3191 3193 1925 3207 534 3219 3225 546 1956 3252 3253 3255 1977 2005 3284 602 3306 3317 659 3347 2069 2070 3350 2075 3354 690 3383 3385 2145 3431 3436 3447 2169 3449 3455 3468 2190 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 2314 3594 2317 3606 3607 2337 3626 2384 3664 2390 995 2406 2435 2443 2540 2614 2615 1212 2619 1227 2632 1235 1279
group$	1430 1440 1451 1457 2761 2762 1491 88 92 111 112 1520 2803 2810 1554 1555 2842 2844 2845 2846 2916 2987 1726 3017 1756 3038 3047 3052 3056 3057 375 3063 3071 3079 3080 3092 1818 1819 3099 3107 3118 1864 3144 3174 3178 3179 497 3195 3196 1918 3204 3210 528 3233 1962 3242 1964 1966 1967 564 1970 3256 3258 3276 3286 2010 611 3303 3310 3315 3324 3330 3353 3355 673 677 2091 3379 3390 3391 3393 3411 733 2141 738 2143 3425 747 3432 3433 3435 3438 3439 3440 3441 3442 3443 3444 3448 3450 3451 2173 771 3457 775 3459 3460 3461 3463 781 3465 2187 3470 3473 2195 3475 3477 2200 3482 3486 3506 3521 3538 2266 2269 3572 893 894 3584 902 3593 3610 2352 3663 2637
groupactivities$	3424
groupe	1920
groupevenings$	3424
groupi	3073
groups	453 3191 1977 3354 3383 3384 3385 880
groups$	2761 2762 3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 1908 1909 546 1951 548 3233 3242 1964 1966 1967 564 1970 3252 3256 602 3347 2069 2070 3350 3355 3368 3390 3391 3393 3455 3465 3475 2200 3482 3486 2213 3493 2223 2225 3505 3533 2257 854 3546 2270 2282 3593 2317 2615 1212 2619 1227 2632 1235
groupsession$	3424
groupsessions$	3424
groupwork$	3424
grow	2783 2785 835 1285
grow$	2979 2167 1041
growing$	3548
grown$	3614
grows	1285
grows$	1041
growth$	105
guard	33 34 1460 62 1529
guard$	55 57 120 2804 2808
guardian$	1307
guardianship$	2515
guards$	55 57 93 120 2804 2808
guests$	1941
guid	478 483 804 825
guidan	2788 995 2406 2435 1279 1333
guidance$	214 2935 2508
guide	1329
guide$	748 1004
guided	1329
guidel	95
guideline$	96
guidelines$	96
guides	1329
guides$	1004
guidin	1329
guild	3526 3527
gulf$	772 779
gurdwara$	3665
gym	38 66 3526 3527 2406
gym$	999
habit$	2311
had	3 152
had$	1407 2705 40 86 2824 2978 901 1000 1031 2437
haircuts$	2653
half	61 3282 638 3354 948 3631 949
half$	1465 90 106 146 1830 3119 3147 1869 475 1880 3170 1907 3215 613 2018 2027 2031 3338 698 2106 3528 877 2283 2289 2295 948 2353 2435 2618
halfs$	3528
hall	38 44 66
hall$	1448 3244 3286 3303 3393 719 3665
halls$	3393
halt	406 916
halt$	754
halv	1285
halved	1551 1568
halved$	2830 2847
halves	453 2075 3354 3384 2106 3385
halves$	3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 1908 1909 546 3252 602 3347 2069 2070 3350 2115 3395 3455 2213 2223 2225 3505 3523 3533 2257 854 2270 2282 2317 2615 1212 2619 1227 2632 1235
hand	1248
hand$	2959 2586 1358
handbook$	2735
handed	2699 2745 1501 107
handed$	2698 1443 2745 2780 1511 2399 1005 1013
handing$	1358
handle	234
handle$	1638 3456
handles$	1638
handou	2788 995 2406 2435 1279
handov	1704
handover$	2983
handovers$	2983
hands$	1358
hang	3112 3237 2297 2298 1342
hang$	1750 3038 3070 3084 3088 3154 520 3260 3578
hangin	1815 2287 3590 1342
hanging$	3031 3040 3073 1796 3094 3105 1854 3135 3250 3566 3615
hangout$	3577
hangs$	3154
happen	1427 2745 2781 2399
happening$	2706
happie	905
happier$	437 2220 817 2445
happy	905
happy$	2052
harass	2838
hard	3549
hard$	385 3116 2551 1195
harder$	385 3116 1195
harm	159 2473 1074
harm$	2839 2478 2530
harmed$	2478
harmfu	2306
harmful$	438 2081 3585 2478
harming$	2478
harms$	2478
harnes	1332
has	715 1098
has$	40 42 1466 1476 82 86 89 91 1498 133 249 2986 315 325 3520 2256 901 1033 2441 1188
hatch	951
hatch$	2355
haunt	2297 2298
haunt$	3577
have	2799 404 476 715 811 1098
have$	42 1466 1476 82 86 89 91 1498 133 249 255 281 292 2986 315 325 343 1808 498 503 529 1942 1975 3511 3520 2256 901 936 1033 2441 1188
haveing$	503
haven$	2950 2992
haves$	503 936
having	404 811
having$	255 315 1797 1808 529 936 2447 1188 1273
havs$	936
he	160 1830 3119 3147 1869 475 1880 3170 1907 3215 613 2018 638 640 3338 2283 2289 2295 2618
he$	2801 1701 2993 1725
head	33 34 1460 2330 3664
head$	2737
headco	17 81 1485
headcount$	2764
heads	2330
heal$	1123
heale$	1123
heales$	1123
healing$	1123
heals$	1123
health	2991 1745 438 792 799 2306
health$	1078
healthier$	3024
healthy$	1842 3585
hear$	2414
heard	2821 1564 2843 3009 2534
heard$	2961 3007 3013 1289
hearing$	3658 3665
hears$	2414
heart$	1652
heater	31
hedge$	64 1020
hedges$	1020
held	3 1443 2739 2743 2745 2781 104 171 172 173 2399 1095
held$	1407 2722 2773 1508 1576 1577 2978 1857 466 480 510 3535 2307
hello	1524
hello$	2803
helmet	31
help	2989 444 478 804 1136 1156 1330
help$	161 2935 275 297 761 989 2543 2560 2594
helped	2023 691
helped$	161 1886
helpfu	2881 2306
helpful$	2831 161 3585 2485
helpin	1136
helping$	275 989
helpline$	30
helplines$	30
helps$	275 761 989
her	1552 3025 1752 394 1811 1812 1824 1830 3119 3120 3121 453 3147 1869 475 1880 3160 479 481 3170 1907 1908 1909 3214 3215 546 3252 602 613 2018 2027 3331 3338 3347 2069 2070 3350 3360 683 3449 3455 2213 2223 2225 3505 2235 3533 2257 854 2270 2277 2282 2283 2289 2295 2317 2460 2615 1212 2618 2619 2628 1227 2632 1235
her$	2717 175 1715 3038 1810 1884 1894 604 2026 2155 2159 2279 2320 2332 1183 2646 2649
here	1573
here$	2793 2852 2853 3547 3571 3592
herself$	3574
hierar	1300
high$	1030 1169
higher	105 1285
higher$	1509 1030 1169
highli	1332
hike$	3651
hikes$	3651
him	1552 3025 1752 394 1811 1812 1824 1830 3119 3120 3121 453 3147 1869 475 1880 3160 479 481 3170 1907 1908 1909 3214 3215 546 3252 602 613 2018 2027 3331 3338 3347 2069 2070 3350 3360 683 3449 3455 2213 2223 2225 3505 3533 2257 854 2270 2277 2282 2283 2289 2295 2317 2460 2615 1212 2618 2619 2628 1227 2632 1235
himself$	3574
hir$	1379
hire	934
hire$	1379
hired	1005 2409
hired$	1379
hires$	1379
hiring$	1379
hirs$	1379
his	2235
his$	2717 175 1715 3038 1810 1884 1894 604 2026 2155 2159 2279 2320 2332 1183 2646 2649
hit$	1003
hits	1452
hits$	2731
hockey	2382
hockey$	3661
hold	2169 825 891 1095 1098
hold$	1459 190 243 1795 3209 531 589 3294 666 3448 2189 786 2191 809 845 2302 899 911 3611 3627 1089 1176 1188 1230 1252 1371
holde$	845
holded$	589 845
holdes$	845
holding$	243 589 845 1089 1176 1188 1252
holds	2739 1467
holds$	1459 2746 190 243 319 589 845 1089 1176 1188 1252 1371
holiday$	647 655
holidays$	647 3398
holidayss$	647
holist	252 1137
holistic$	1656
home	555 3306 641 3366 2104 3383 3384 2106 3385 2134 820 2243 2272 887 918 3669
home$	2696 2725 2831 3007 3042 3103 3104 446 457 3145 3169 1892 500 1910 1912 1915 3205 1949 1959 3240 1972 3283 3288 616 617 3322 645 2053 3362 815 828 3528 3542 3551 3552 3616 3636 3639 1052 2679
homees$	3636
homes	2084 2089 3383 3385
homes$	2725 3042 3145 3169 1915 3205 3240 1972 3322 3363 3368 3373 3528 3636 3667
hometime$	3413
hometimes$	3413
honest$	2831 2522 2602
hope	1564 2843 2989 1153
hope$	1667 282 2580
hopes	1564 2843 1153
hoping	1153
horizo	1157 2561
host$	2833 1379
hoste$	1379
hosted	2745 2781 2399
hosted$	1379
hostel	2089 2106 3385 3524 887
hostels$	3368
hostes$	1379
hosting$	1379
hosts$	2833 1379
hotline$	69
hotlines$	69
hotspo	1072
hotspot$	2476
hotspots$	2476 2496
hour	2222 2243 2325
hour$	1862 2308 2347
hours	102 2788 995 2406 2435 1279
hours$	54 58 1506 103 2789 1862 2163 2178 2308 2347 1006 2654
hous	476 810 853 891
house	3109 3110 3111 3115 606 641 2104 3383 2106 3385 887
house$	3042 503 1915 3205 2010 616 617 645 666 3528 3616 3620 2352 3676 3677
housed	474 1878 1920
housed$	1879 1888 3321 2073 973
household$	619 2041
households$	619 3319
houseing$	503
houses	2075 3354 2084 2098 3383 3385
houses$	3042 503 1915 3205 3363 3377 3397 3528 3677
housin	606
housing$	2010
how	179
how$	60 83 1583 1599 931 2442 2463 2553 2668
hub	38 44 2406
hub$	1448 65 2992
hubs$	65
huddle$	2269 3623
humili	1304
hung	2358
hung$	3637
hurt	1528 2837 159 2473 1074
hurt$	2807 2839 2841 2474 2478
husband$	1307
hustl	573
hut	2297 2298
hut$	1877 3577 2352
identi	2745 1469 1523 1608 615 2019 900 2399
identification$	2182
identified$	2748 1486 2887 2936 3171 1025 2431 2433 1301 1331
identifies$	1138 1301 1331
identify$	2802 245 1138 1301 1331
identifying$	245 1138 1301 1331
identifys$	245
identity$	2953 2304
if	1979 2261 2262 859 2322 1075
if$	176 200 2888 321 1860 1861 3189 3228 3238 3251 3254 3255 849 2343 2479 1081 2500 2501 1187
imam	33 34 1460
impact$	911 2497
implem	6 2745 240 1644 2399
implementation$	1410
impos	441 851 1218
impossible$	385 3116
improv	2783 105 1133 1136 1285 1329
improv$	1111
improve$	1509 1111 1129
improved$	1509 2955 300 1030 2550
improvement$	94 105 2923 2600
improvements$	94 2923 2600
improves$	1111 1129
improving$	1111 1129
improvs$	1111
in	1610 1624 1640 2001
in$	1448 1456 2746 2747 1484 2775 1499 2782 1506 1509 108 2798 2813 1544 141 1546 144 1553 1557 180 181 2885 2889 1614 1620 2903 1629 2919 2954 2971 1723 361 3103 3104 457 1870 1944 3268 1998 1999 3301 629 714 3412 2211 3494 846 3530 3543 3547 2323 2344 3632 2356 2363 3645 2373 3652 3654 3656 2379 2380 3660 3669 3670 3672 2436 2453 2455 2459 2564 2579 1182 2590 1229 2650 2666 2667 2673 2675 2680 1311
inbox	8
incide	1287
incident$	2814 147 1107
incidents$	2814 147 1107
includ	1573 170 3009 2534
include$	2852 3034 1840
included$	2852 1574 3007 1840 2423
including$	1840
inclus	267 309 1137
inclusion$	1337
inclusive$	1671 2952 1713 2522 2602
increa	2783 2785 105 1098 1136 1285
increas$	1111
increase$	105 1509 300 1111 2591
increased$	1509 261 2955 300 1030 2550
increases$	1111 2591
increasing$	1509 300 1111
increass$	1111
independent$	3583
indivi	2095 742 3564 3565
individual$	740
individually$	3278 3374 3596 2624
indoor	918
indoors$	3103 3104 457 1910
induct	1497 2788 995 2406 2435 1279
inducted$	2776
influe	2991 3175 3466 2589 1329
influence$	1773 3052 1829 1842 531 3294 3431 2189 786 2191 2302 899 911 3611 3627
influenced$	1829
influential$	3600 2626
inform	2718 2720 2769 2788 1632 995 2406 2435 2534 1279 1330
information$	2728 1454 1627 2907 2911 297 2519 2540
informed$	2719 2910 2961 2499 2545 2585
injunc	350 1754 351 1755
injunction$	2255 2609
injunctions$	2255 2609
injur	1287
injure	1074
injured$	2478
input	2788 1732 995 2406 2435 1279 1333
input$	3011
ins$	1506 2885 2373
insepa	2228
inseparable$	3507
inset	2788 995 2406 2435 1279
inside$	3103 3104 2156 3494 3539 3547
insigh	1157 2561
insight$	2519
insist	441
insist$	395
insistd$	395
insists$	395
inspector$	1027
inspectors$	1027
inspire$	1320
inspired$	1320
inspires$	1320
instagram$	414
instal	1443 2745 1468 1501 2399 1005 2409 1344
installation$	94
installed$	2722 2747 2758 2780 1007
instea	3530 2313
instead$	1525 139 1549 1874 728 737 2146 2231 855 863 883 2292 3592 1075
instil	1332
instru	370
instruct$	355 409 553
instructed$	355 381 409 553
instructing$	355 409 553
instructs$	355 409 553
intake	3389
integr	1332
intell	1632
intelligence$	1627 2911 2519
intend	1153
intention$	282
inter$	226
interaction$	1804
intercom$	69
intercoms$	69
intere	900
interest$	2963 3003 3555
interests$	794 2304
interpreter$	70 2809 3674 3677
interpreters$	70
interr	406 916
interrogat$	1143
interrogate$	1143
interrogates$	1143
interrogating$	1143
interrogats$	1143
interrupt$	907
interrupte$	907
interruptes$	907
interrupting$	907
interrupts$	907
interv	2718 2720 2788 995 2406 2435 1156 1279 1332
intervals$	3604
intervention$	2521 2542 2560 2594 1338
interventions$	2542 2594 1338
interview$	1272
interviewed$	2719 1272
interviewing$	1272
interviews$	1272
into	1624 630
into$	2852 2887 1620 2903 1709 1870 3156 1882 1887 627 3348 714 2211 846 2300 2344 2552 2571 1229 2647
intowards$	1882
introd	6 2745 2399 1218
introduce$	1403
introduced$	1403
introduces$	1403
introducing$	1403
introduction$	1410
invest$	1160
investigate$	1149
investigates$	1149
investigating$	1149
investing$	1160
invests$	1160
invit	811
invita	2788 995 2406 2435 1279
invitation$	13 467
invitations$	13 467
invite	1404 1437 2718 2720 2743 2769 1497 404 2273 934 1034
invite$	1808 1840 529 1942 1387
invited$	2683 2716 2776 1840 3552 2438 1387
invites$	1387
inviti	404
inviting$	2952 1808 1840 529 1387
invoice$	1022
invoices$	1022
involv	1732 2534 1329
involvement$	3011
is	1409 171 251
is$	1412 1429 1434 1445 52 1470 89 1498 1503 110 113 130 149 153 165 197 1618 1682 1686 285 2982 2006 2042 669 2082 2150 816 954 962 2378 976 1041 1046 1058 1060
island$	3372
isn$	401
isnot	401
isnot$	1805
isolat	1228
isolate$	1223
isolates$	1223
isolating$	1223
isolation$	342 3149 3288 2633
issue	2917 1333
issue$	1587 1590 2900 2905 2907 2915 1107 2536 2575
issued	1443 2745 1501 107 2399 1005 2409
issued$	2699 2722 2780 1511 126 3132 2426
issues	2540 1333
issues$	1587 2900 2905 1627 2907 2915 1107
it	1552 2843 2917 2460
it$	1418 1581 1587 2900 2916 1837 2383 2452 1058 2575 2641 2646 2648 2660 2669 2674 2682
item$	2428
items$	2428
its$	268 1693 1715 2279 2367 2370 2371 2389 1183 2645 2646 2649 2654 2655 2669 2674 2682
itself$	2563
ivy$	1020
januar	2352
january$	2823 3592
job	820 887
job$	943 3677 1014 1022
jobs$	943 3677 1014 1022
jog$	1266
joges$	1266
jogs$	1266
join	1431 2710 2743 1496 1775 1795 3084 404 3175 3209 888
join$	1704 3085 1808 1178 1402
joined	2743 2745 2755
joined$	201 226 1635 1732 2534 1137 1178 1402
joinin	404
joining$	2726 1808 1402
joins$	1402
joint	1454 226 1864
joint$	4 2733 1630 3143 2141 738 2143 3425 2147 1100 1179
jointly$	2513
judgem	1333
judgement$	2940 2526
judgemental$	1671 1713
judgme	1333
july	2352
july$	2823 1545 3592
june	2352
june$	2823 1545 3592
junior	2293 3573 2352
just$	3226
keep	2799 1758 377 422 441 442 476 793 810 825 835 850 851 891 910 934 1095 1098
keep$	166 186 203 225 229 230 238 2969 348 1781 382 384 396 1822 1823 420 421 427 469 503 1957 558 561 588 589 666 667 2082 712 836 845 3534 870 3557 1091 1108 1120 1141 1176 1230 1352
keepe$	845
keeped$	561 588 589 845 870
keepes$	845
keepin	441 1095
keeping$	186 203 225 229 230 238 348 382 384 396 420 421 427 469 503 561 588 589 666 667 712 845 870 1091 1108 1120 1230 1352
keepping$	1781
keeps	441 1095
keeps$	166 186 203 225 229 230 238 348 1781 382 384 396 420 421 427 469 1876 503 561 588 589 666 667 2082 712 836 845 3534 870 3557 2351 1091 1108 1120 1176 1230 1352
keepting$	1781 588 712
kept	2745 171 172 173 1608 474 1878 1898 825 2399 1095
kept$	2688 2691 1569 166 1576 1577 2887 238 1643 376 420 421 427 1857 466 1879 480 3177 510 572 666 2073 816 2251 3535 857 2273 870 2307 973 1091 1230
kepted$	870
kepting$	870 1091
kepts$	870 1091
key	2357
key$	3636 3674
keyes$	3636
keys$	97 3636
keyworker$	2765
kick	598
kid	1826
kids	155 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
kids$	1559 3061 1819 3178 3233 3246 3248 1996 3281 3478 3509 3613
kind$	2795 2831 2202 2602
kinder	799 2204
kinder$	2445
kindly$	2574
kiosk	951
kiosk$	2355
kit	31
kit$	97
kitche	38 3638
kitchen$	94
kits$	97
knew$	2824 1038 1059
knife$	1298
knit$	3507
knives	123
knives$	1298
knock	3112
knock$	1277
knocke	2745
knocki	2287
knocking$	3566 3615 1277
knocks$	1277
knot$	3623
know	2799 1564 2843 1858 2534
know$	2969 1714 2995 1913 3511 1038 1059
knowing$	1038 1059
knowle	1157 2561
knowledge$	297 2519
known	137 171 3498
known$	1541 2218
knows	1564 2843
knows$	1913 1038 1059
kpi$	2407
kpis$	2407
label	1304
lad	1826 638
lads	35 53 155 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 1977 2002 2005 3284 602 3347 2069 2070 3350 690 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
lads$	1457 88 2803 1559 1726 1819 3178 3233 3246 3248 3256 1996 3281 733 893 894 3613 2471
laid$	1474 2777
lamp	31 951
lamp$	41 64 99 2355 952 2421
lamps$	41 64 99 2355 952 2421
landin	3306 2106 3385
landlo	33 34 1460 62 3664
landlord$	71 2466 1295
landlords$	1295
lane	3524
lane$	2352
language$	2547 2583
lanyard$	2738
lanyards$	2738 97
lapse$	3453
larger$	1968 3249
last$	2798 1544 527
lasted	2822 140
late	1505 2352 2363
late$	687 3642
later	2222 2272 2352
later$	1897 2102 3551 2500
laugh$	2794 2446
laughs$	2794
launch	2745 2399 1005 2409
laurels$	1020
lawyer$	1310
lcs$	2763
lead	33 34 1460 62 1483 2774 3175 825 847
lead$	63 2762 2765 2833 1646 748 3600 968 2429 1029 2677
leader	33 34 1460 3025 1752 394 1811 1812 1824 1830 3119 453 3147 1869 475 1880 3160 479 481 3170 1907 1908 1909 3215 546 3252 3282 600 602 613 2018 621 2027 640 3332 3338 3347 2069 2070 3350 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 2283 2289 2295 3581 2317 2615 1212 2618 2619 2628 1227 2632 1235 1300
leader$	3600 1027 2626 2627
leaders$	3600 1027 2626 2627
leadership$	3611
leadin	3282 638 2628
leading$	1830 3119 3147 1869 475 1880 3170 1907 3215 613 2018 3338 2283 2289 2295 3600 968 2618
leads	847
leads$	2833 968 2429
leafle	95 2788 995 2406 2435 1279
leaflet$	13 2728 2738 2789 952 3640 2652 1281
leaflets$	13 2738 2789 952 2652
league	3526 3527
learn	474 1878 1903 2258 888 905 3595 1136
learn$	287 1922 3346 710 816
learni	2788 1632 995 2406 2435 1279
learning$	2911 287 2507 1334
learns$	287 816
lease$	974
leases$	974
least$	2750
leav	416 432 1248
leav$	493
leave	2799 441 474 1878 540 1957 555 574 594 705 749 767 818 2258 2272 921
leave$	166 167 1813 493 1944 1959 1998 3302 2060 2153 2171 769 3551
leaves	441 574 594 705 921
leaves$	166 167 493 1998 769
leavin	441 574 2134 749 818
leaving$	166 167 493 2153 769 3579
leavingtime$	3413
leavingtimes$	3413
leavs$	493
led	847
led$	304 1829 2545 2585
left	171 3097 3595
left$	2837 1569 166 167 510 3293 3542 2305 1119
lend	1346
length$	1844
lenient$	2522
lens	1333
lent	1005 2409
lent$	1005
less	533 774
less$	443 492 1937 753 2177 2209 3492 904 1075 1284
lessen	778 783 3469 787 898 1332
lessened$	3582
lesson	66 2788 1847 2057 2075 3354 2088 2104 3383 3426 880 995 2406 2435 1279
lesson$	2789 2791 2832 1862 3273 3379 719 908 943 1281
lessons$	2789 2791 2825 1548 2832 1862 3367 943 2457 2653 2661
let	1524 594 811 861 2273
let$	310 334 1739 1744 1757 1787 1823 3217 1942 540 1975 590 591 592 594 1998 595 596 756 2166 818 3552 878 2285 882 3576 921 2342 980 1267
leted$	334 1739 590 2285 882
leting$	590 878
lets$	310 334 590 591 592 1998 595 596 756 2285 882 980 1267
letted$	1739 590
letter	2788 995 2406 2435 1279
letter$	13 2728 2809 147 2321 2652
letters$	13 147 2321 2652
lettin	811
letting$	310 590 756 878 2342
level$	1504 1030
levels$	1504 1030
levera	1332
liais	2498
liaise	1437
liaise$	1316
liaised$	2716 1438 1316
liaises$	1316
liaising$	1316
liaiso	4 1454 1606
liaison$	1408 2733 2885 2909 1316
librar	33 34 38 1460 3526 3527
library$	3244 3286
licenc	2788 995 2406 2435 1279
licence$	2738 350 3649 974
licences$	2738 3649 974
license$	3649 974
licenses$	3649 974
life	900
life$	790 2304
lift	787 2216
lift$	3381 3495 3620 2357 3674 3676 1241
lifted	3469
lifted$	1241
lifting$	1241
lifts$	3382 3495 3496 3620 3674 3676 1241 2653
light	31 1958
light$	41 64 99 950 2421 1236
lighter$	2445
lighti	31
lighting$	64 99 2533 1236
lights$	41 64 99 950 2421 1236
like	1564 2843
like$	1667 3004 498
liked	137
liked$	2766 1541 2408
likes	1452 1564 2843
likes$	2731
limit	339 347 1758 369 442 585 774 840 898 916
limit$	336 356 428 3122 588 589 590 593 759 914
limite	1855
limited$	3020 3021 3134 480 588 589 590 3582 2307
limiti	347
limiting$	336 588 589 590 759
limits	347
limits$	336 356 428 3122 570 588 589 590 759
limitted$	590
limitting$	336 588 590
line	840 1079
line$	30 2850 2480 2483 2599
lines$	30 2850 1633 2480
linger	3073 3237
linger$	3070
link	1751 2169 1303
link$	216 236 3030 352 3085 752 3448 2182 809 983 2584
linked$	216 236 983
linking$	216 236 983
links	4 2540
links$	1408 216 236 2942 341 3030 352 752 3448 2182 809 983 2527 2584
liquidlogic$	2763
list	95 1523 152
list$	5 1432 59 2802 3640 3648 1073
listen	3009 2534 1330
listen$	182 2929 2446 1201
listened$	3007 1035
listening$	2929 1102 2512 1201
listens$	182 1201
lists	152
lists$	1432 59 1073
lit	1005 2409
lit$	2459
litter$	98
little	533
little$	492 1937
live	2745 474 1878 3306 827 2258 2399
live$	2691 2713 2869 1879 489 1922 3323 3325 643 3346 2073 2092 695
lived$	489
lives$	489 643 2092 695
living$	3346
loaded	1501
loaded$	2780
loaned	1005 2409
lobby$	1105
lobbying$	1105
local$	2899 3148 3172 3183 3194 3296 3297 3298 3299 2021
locality$	3236
lock	31 471 554 857 1344
lock$	64 99 561 1006
locked	577
locked$	2837 561 1981
locker	951
locker$	788 3558 3620 2355
lockers$	788 3620 2355
locking$	561
locks$	64 99 561 1006
lodg	476 810 853 891
lodge$	489 643
lodged	474 1878
lodged$	489
lodges$	489
lodgin	887
log	2788 450 995 2406 2435 1279
log$	59 2763 131
logged	1443 2745 2399 1072
logged$	2722 80 2426 2476
logs	1467 1072
logs$	59 2746 2763 131 2476
loiter	3073
long$	2829 2261 2262 859 2322
longer	2799 1791 391 468 519 539 660 716 855 1035 1075 1285
longer$	1585 332 335 340 353 371 1798 515 516 518 1923 521 1938 536 538 2064 662 2067 2107 2120 2151 813 834 858 897 925 938 940 2439 2479 1208
look	1153
look$	209 232 1646 264 290 323 511 615 793 2533 1148 1186
looked$	2745 171 1608 1148
lookin	1153
looking$	209 264 290 323 1148
looks	1153
looks$	209 264 290 323 1148
loop$	2499
loose$	2239
loosen	765 2179 778 3469 787
loosen$	3458
loosened$	3227 3429 3492
loosens$	3458
looser$	3492
lorries$	1294
lose$	208 2015 749 2167 2276 875
loses$	208 2015 875
losing$	208 2015 875
lost$	2015
lot	3087 3117 3120 1848 3141 3168 3193 3207 534 3219 3225 3488 3489 3490 3491 2213 2215 3503 3508 3512 3517 3518 2242 3522 2281 3588 3589 3594 3606 3607
lot$	3080 3335 3444 3473 3478 3509 3521 3584
lots$	318
loud	3549
louder$	948 3631
loudest$	1830 3119 3147 1869 475 1880 3170 1907 3215 613 2018 3338 2283 2289 2295 3600 2618
lower	2352 1285
lower$	928 1241
lowere$	928
lowered$	1241
loweres$	928
lowering$	928 1241
lowers$	928 1241
loyalties$	752
loyalty$	752 2182 809
lunch	98 1502 1847 2057 2075 3354 2088 2134 3524 3525 2375
lunch$	2076 3367 2374 3654 3676 2653 2661
lunche	1502 3354
lunches$	3367 2661
luncht	608 734 735
lunchtime$	2721 127 3291 3413 2138 3418 1045
lunchtimes$	2721 127 3291 3413 2138 3418 1045
lur	825
lured$	807
mace$	2894 2895
machin	951
machine$	2355
machines$	2355
made	1423 1443 2739 2743 2745 251 2399 996
made$	2702 2722 2777 126 2976 381 699 2400
magistrate$	1310
magistrates$	3658
mail	2788 995 2406 2435 1279
mailbo	8
mailed	1404 2745 2399
mailed$	2683
main	3282 638 2628
mainta	441 850 851 1098 1136 1330
maintain$	1120
maintained$	2955
maintaining$	1120
maintains$	1120
mak	433 444
mak$	797
make	2319
make$	215 251 254 269 1679 298 316 324 409 578 773 797 957 1140 1174 1184
makeed$	409
makeing$	409 578 1174
makes	2739 1467
makes$	2746 215 269 316 324 409 578 773 797 957 1174 1184
making$	215 254 269 298 316 324 773 797 1184
maks$	797
male$	2469 1292
males$	2469 1292
mam$	1307
man	2818
man$	122 2814 3643 1292 1296
manage	33 34 1460 62 1482 1483 232 1679 691 905 2319 3664 1136 1329
manage$	1636 2958 3456 816
managed$	2955 1221
management$	1100
manager$	63 71 2761 2762
managers$	71 93
manages$	816
managi	1136 1329
manner	1603
manner$	2882 2884
many	24 1989
many$	15 1428 2742 1464 1487 1510 2829
map	95 2788 1518 995 2406 2435 1057 1279
map$	30 956 3640 1037
mapped	1443 1072
mapped$	2722 956 2476
mappin	2788 995 2406 2435 1057 1072 1279
mapping$	956 2476 2494
maps$	956 1037
march	575 2352
march$	2823 1545
mark$	14 2461
marked$	14 1058
marks$	14 2461
mash$	2894 2895
masse$	3593
master	2788 995 2406 2435 1279
match	98 1502 2375 2382
match$	655 3650 2374 3654 3661 3662 3665
matche	1502 2382
matches$	2686 3650 3661
mate	2100
mate$	3379
materi	31
mates	3025 1752 394 3087 1811 1812 1824 3106 3108 1830 3117 3120 1848 453 3139 3140 3141 3142 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3447 3455 2203 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
mates$	3023 3056 3057 3061 1819 3178 3233 3246 3248 1996 3281 3379 3411 3478 3482 3509 2234 3514 3515 3613
matter	2917
matter$	1573 1587 2915 2916
matters$	1587 2915
maximi	1332
maximum$	914
may	2352
may$	1545 2862 198 1735 403 2174 3592
mayn$	401
maynot	401
maynot$	1805
mayor$	2509
meal	98 1502 2375
meal$	3640 3650 2374 3654 3674 3676 2661
meals	1502
meals$	3650 3674 3676 2652 2661
mean$	2984
meaningful$	1649 1117 2598
means$	2861 2984
measur	1658
measured$	78
measurements$	1008
measures$	2937 1659
mechanisms$	1659
mediat	2788 995 2406 2435 1279
medic	1078
medic$	2482
meet	1405 2694 104 2799 3019 1750 3033 3036 3037 1766 1772 1775 1785 1789 3070 1795 3084 413 3102 1838 439 3175 520 3209 3237 2061 3590 2498 1342
meet$	2693 2709 1508 1513 2794 145 2927 3029 3038 3045 3046 3053 3064 3068 1790 3077 1799 3081 3086 405 3088 3092 1849 3137 3154 1924 3258 1980 3260 3268 2058 2060 3340 797 3519 3561 3578 977 1003 2414
meete$	405 797
meetering$	1924
meetes$	797
meetin	23 1427 1454 1482 1483 102 2788 1606 1751 3031 1773 3073 1796 3101 3105 439 3135 2230 2287 903 995 2406 2435 1279 1342
meeting$	2706 2733 2761 2762 1506 2789 2885 2894 2895 3018 3030 3039 3040 3047 3050 405 1815 1843 451 1924 3250 2142 3422 2153 3437 797 3566 2297 2298 2308 3615 3665 1281
meetings$	2733 2761 2762 1506 2789 2861 2885 3018 3052 451 2142 3422 2308 3665
meets	2739 1467
meets$	2693 2709 2746 1508 1513 2794 145 3154 2058 797 3519 977 2414
meetting$	1924
meetup$	3051 1843
meetups$	3051 1817
member	35 37 53 62 87 2774 116 1529 134 1542 150 151 160 1566 277 1681 3025 1752 3044 394 3083 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 1977 3265 2002 2005 3284 602 621 2027 638 659 3347 2069 2070 3350 683 2100 698 3447 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2443 2615 1212 2619 1227 2632 1235
member$	2737 2808 2810 3305 2046 3379 2333 2627
members$	0 1 2692 16 20 22 1441 1457 68 1491 88 92 93 1507 111 112 1520 117 2808 2810 1538 1554 1555 1563 2845 2846 1756 3038 1819 3178 3233 1962 3246 3248 3256 1996 3276 3281 3305 3344 733 3448 781 3613 2538 2627
membership$	467 3173 3184 2008 3558 974
memberships$	974
memora	2788 995 2406 2435 1279
men	123 2818 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
men$	122 2814 2916 1819 3178 3233 3246 3248 1996 3281 2293 3613 3643 1292 1296
mend	2393 1344
mend$	3672 1123
mende$	1123
mended	1468 1005 2409
mended$	2747 2758 1007
mendes$	1123
mending$	1123
mends$	1123
mental	3466
mention$	2850 2480
mentions$	2850 2480
mentor	33 34 1460 62 2774 2788 804 995 2406 2435 1279
mentor$	0 1 2692 1415 16 20 22 2715 63 2765 93 1507 2789 1016 2429 1029
mentoring$	2741
mentors$	0 1 2692 1415 16 20 22 2715 63 93 1507 2789 2429
menu$	3668
messag	2788 3019 1775 1795 1803 3084 1815 3105 1838 439 3209 2216 995 2406 2435 1072 1279
message$	1539 138 2835 1799 3641 2507 2532 2583
messages$	1539 138 2835 3018 1814 1946 3495 2476 2507 2532
messaging$	3018 3050 3094 1843 2532
messin	2287
messing$	3566 3615
met	2694 1437 2718 2720 1446 2739 2743 2745 1475 1489 104 691 1034 2534
met$	2709 2716 1438 2730 2754 2768 1495 1508 1850 449 1003 2420 2438
meter	440
meter$	1844 1845
meters$	3049 1845
metre	440
metre$	1844 1845
metres$	3049 1845
midwif	1078
midwife$	2482
might	1721
might$	198 1735 2174
miles	634 3325 3570
miles$	3049 3148 3172 3183 3194 3296 3297 3298 3299 2021 2038 2045 2049 2224
milestone$	85 2407
milestones$	85 2407
mind$	2893 3002 836 2499
mindfu	1608 1688
mindful$	2887 2910 2967
minds$	836
mindse	1157 2561
mingle$	2612
minibu	31 2788 3389 880 995 2406 2435 1279
minibus$	3381 3650 3674 3676
minibuses$	3382
minimi	347 369 774 898 1136 1332
minimised$	2955 3020 3021
minute	2745 1477 2788 2222 2325 995 2399 2406 2435 1279
minutes$	13 2735 2756 132 2109 1008 1009 2569
misbeh	3549
miss$	1828
misses$	1828
missin	1528
missing$	2807 1287
mistak	1304
mitiga	1136 1332
mitigated$	2955
mix	3019 1750 3033 3036 1785 3070 3102 3112 2061 892 1342
mix$	3029 3038 3053 3064 3081 3086 1834 3175 3340 3561 2612
mixing	1751 3031 3073 3101 3105 439 3135 2287 3615 1342
mixing$	3030 3039 3047 1796 1834 1843 3250 3437 3566 2613
mob$	3538
mobile$	2701 51
mobili	1332
mobilised$	2432
mock	2838
model$	2523
models$	2523
module	2788 995 2406 2435 1279
module$	30
modules$	30
moment$	2863 2981 2126
momentum$	2524
mon	2352
monday	608 734 735 2352
monday$	2721 608 3291 734 2138 735 3418 3646 2376 3659
mondays$	2721 3291 2138 3418 3646 2376 3659
money	2947
money$	49
monito	1608 1072 2498
monitor$	2476 1312
monitored$	78 2887 2476 1312
monitoring$	79 2476 1312
monitors$	2476 1312
month$	2737 647
monthly$	2684 971 1001
months$	2864 3327 647
mopeds$	1294
more	105 226 252 3009 3231 1133
more$	1509 1512 115 1594 1630 1656 261 1666 266 1673 293 317 318 1724 328 1769 1937 1943 1953 3249 583 1990 1991 3279 3430 799 2204 856 862 1017 1030 2439 2487 1090 2605
mornin	608 2106 3385 734 735 2243 3524 2352
morning$	1494 127 3291 687 3408 2138 3418
mornings$	1494 127 3291 2138 3418
mosaic$	2763
mosque	38 3526 3527
mosque$	3665
most	61 2000
most$	1465 1512 1720 3279 3282 2027 3332
mother	1893 2016 3306 3326 648
mother$	619 1306
mothers$	286 920
motivate$	1321
motivates$	1321
motivating$	1321
mou	2788 995 2406 2435 1279
mounte	2358
mounted$	3637
mov	476 491 575 614 646 2208 843 876 885 886 889 890
mov$	506 636 637 642 1214
move	450 574 623 835 888 2393
move$	1813 3131 462 464 3165 489 503 506 550 552 555 1982 3289 612 2017 3302 624 3308 626 631 636 637 639 2044 642 644 651 666 767 3579 3672 1193 1214 2625 1242 1243
moved	3131 474 1878 2004 623 1005 2409
moved$	1527 1528 2837 3130 462 1879 1888 489 552 3283 612 2017 2025 624 631 636 637 3321 2044 642 651 2062 2073 706 844 2251 3576 3634
moveed$	639
moveing$	503 552 639
moveme	1072
movements$	2476
movered$	639
moves	623
moves$	464 3165 489 503 506 550 552 3289 612 2017 624 3308 631 636 637 639 2044 642 644 651 666 1193 1214 2625 1242 1243
moving	623
moving$	2869 506 550 1982 636 637 642 3579 1214 1242
movred$	636 637
movring$	636 637 1214
movs$	506 636 637 642 1214
much$	1464 2829 837 2348
multi$	1454 226 1137
mum	1893 2016 3306 3326 648
mum$	619 1306
mural$	94 3640
murals$	94
museum	38
music	2382
music$	3661 3668 999
must	2982 2986
must$	241 242 272 1690 403 463 2042 2150 2174
mustn$	401
mustno	401
mustnot$	1805
n$	401
nailed	2358
nailed$	3637
name	2799 1523
name$	1521 118 2802 1541 1377
named	2817 1540
named$	1486 2819 1025 2433 1063
names	2711 1072
names$	1521 118 2476 1377
naming$	3034
nan	1893 2016 3306 3326 648
nan$	1307
nana$	1307
nanny$	1307
narrat	1157 2561
narrow$	1125
narrowing$	1125
narrows$	1125
naturally$	2179
near	3109 3110 3111 3115 2099 2100
near$	1585 1764 3346 3379 3494 2380 2666
nearby$	2666
necess	252
necessary$	1656 2484 2485
need$	2980 2986 1940
needed	2881
needed$	2484 2485
needle	123
needs	2534 2540 1333
needs$	2980 2986 2542
negati	2306
negative$	438 3585
neighb	134
neighbour$	120
neighbourhood$	3152
neighbours$	120 1538
neithe	379
neither$	346 360 1783 522 696 720 2233
nephew	1826
net$	2974
netbal	2382
netball$	3661
networ	23 47 1625
network$	1415 1451 2904 3465 794 3482 3486 2466
networks$	2861 3465 794 3482 3486
never	1791 468 519 539 571 660 716 814 855 1075
never$	335 340 346 353 360 371 386 1798 459 515 516 518 1923 521 522 1938 538 541 560 565 2064 674 676 682 2107 2120 3401 725 784 813 2219 834 858 864 897 925 926 939 940 2479 1208
new	792 799 2204
new$	2758 3113 3182 618 2199 796 798 803 838 1017
newcom	3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
newcomers$	1819 3178 3233 3246 3248 1996 3281 3613
newsle	2788 995 2406 2435 1279
newsletter$	13 2735 1281
newsletters$	13
next	3573
next$	3109 3110 3111 3115 2099 2100 3675 2500
nicer	799 2204
nicer$	2199 798 838
niece	1826
night	2075 3354 3366 3384 2106 3385 2240 2243 3524 3525 880
night$	2721 127 1862 3273 3291 3392 2121 3403 3406 3407 3408 3410 2133 3415 2138 3418 3572 2308 908 2347 1045
nights	3354 3385 1287
nights$	2721 127 1862 3291 3373 2121 3404 3407 3409 3410 2133 3416 2138 3418 2308 2347 1045 2453
no	125 368 863
no$	135 1556 154 299 1747 345 365 379 392 399 400 443 492 3192 512 1929 533 537 562 566 582 586 587 2000 653 663 697 713 722 741 743 2151 757 758 812 814 848 2310 1035 1204
nobody	160 299 3192 697 814
nobody$	2810 1703 360 522 696 2101 2233 1286
nod	1524
nod$	2803
nods$	2803
noisy	3549
non	344 1203
non$	267 309
nonassociation$	2607
noncontact$	1748
none	160 379 697
none$	299 360 1777 1783 3192 522 696 2101 720 2233 1286
nor$	346 1208
normal	1332
normal$	1582 199
norms$	2547
north	3148 3172 3183 3194 3296 3297 3298 3299 2021 2048
not	1525 139 1758 368 1791 401 468 1874 519 539 571 660 716 2146 814 2231 855 1075
not$	124 125 1543 168 169 332 335 340 346 353 1759 360 371 383 386 1798 1805 1807 1827 425 436 459 515 516 517 518 1923 521 522 1938 536 538 541 560 565 656 2064 662 674 676 682 693 2107 2120 3401 720 723 725 736 762 784 813 2219 2232 834 858 3542 863 864 897 915 925 926 938 939 940 2479 1208 1209
note	2788 1572 224 995 2406 2435 1279
note$	59 2849 2850 2851 2520
noted$	80 2423
notes$	59 2756 2761 2850
nothin	533
nothing$	435 533 1937
notice	95 1564 2843 1754 1755 917 951
notice$	99 2929 3003 547 2255 2321 3629 950 952 1006 2620 2621
noticeboard$	2778 2355
noticeboards$	2778
notices$	99 2255 2321 3629 950 952 1006 2620 2621
notifi	2769
novemb	2352
november$	2823
now$	1445 1498 1517 2798 3327 3592 1199
nowhere$	363 1836
nudg	430 478
number	17 95 2818 1816 3497
number$	18 27 30 39 43 2728 46 48 77 1504 3095 1846 1989 815 828 3648
numbers$	2742 97 1504 3095 1846 1989 1015
nurse	33 34 1460 62 2774 1078
nurse$	1415 63 1016 2482 1308
nurtur	267 309 1136 1329
nurturing$	1671 1713
observ	2788 995 2406 2435 1279
obtain	2745 615 2019 2399
obtain$	1115
obtained$	2401 2423
obtaining$	1115
obtains$	1115
occasi	1287
occasion$	1836
occasions$	2163
occup	476
occupi	474 1878
occupy$	836
occur	1604
occur$	2883
occurs$	2883
octobe	2352
october$	2823 1545
of	1462
of$	2689 1428 1447 1463 1479 2802 1535 1543 2828 1567 2852 2891 222 2934 2944 1674 2999 1746 3067 1868 1891 3185 3230 1952 1960 1973 3265 2003 2037 3320 3394 2156 2171 2206 2210 2318 2328 2331 3647 2440 2442 1039 2476 2477 2479 2505 2555 2623
off	1793 3325 2152 2229 2230 3570 918 3669 2409
off$	2685 2697 2768 1782 3072 446 551 1981 3328 2153 2193 3487 3502 3504 2226 2239 3552 3553 3555 2644 2655 2673
offer	2788 252 1704 615 2019 793 886 995 2406 2435 2540 1279 1330
offer$	2715 190 245 1656 271 2983 3000 2217 2521 1369
offere	1404 2718 2720 1443 2745 2769 107 2881 252 1669 306 1711 1886 2399
offere$	271 936
offered$	2683 2722 2749 2773 1511 1608 1656 2936 2948 1710 2990 1839 486 3171 2023 2052 2251 2324 1369
offeres$	271 936
offeri	252
offering$	245 1656 271 2217 936 1369
offers	1467 252
offers$	2715 2746 190 245 1656 271 936 1369
office	33 34 1460 62 2774 1732
officer$	0 1 2692 1415 16 20 22 25 57 63 67 93 1507 120 1016 2421 2429 1297
officers$	0 1 2692 1415 16 20 22 25 57 63 67 93 1507 120 2804 3011 1016 2421 2429 1297
offset	898
often	18
often$	11 1422 1464 2829 2479 2603
old$	3203
older	3282 2012 638 3417 3573 948 3631 2628
older$	123 2818 3025 1752 394 1811 1812 1824 3106 1830 3119 453 3147 1869 475 1880 3160 479 481 3170 1907 1908 1909 3215 546 3252 602 613 2018 3338 2065 3347 2069 2070 3350 698 3455 3462 2213 2223 2225 3505 838 3533 2257 854 2270 2282 2283 2289 2295 2296 3581 2303 2317 948 3631 1061 1065 1066 1067 2615 1212 2618 2619 1227 2632 1235
oldest	3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 1908 1909 546 3252 3282 602 621 2027 638 640 3332 3347 2069 2070 3350 683 698 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 3581 2303 2317 948 3631 2615 1212 2619 2628 1227 2632 1235
oldest$	1830 3119 3147 1869 475 1880 3170 1907 3215 613 2018 3338 3462 2283 2289 2295 948 3631 2618
on	681 2363 2409
on$	1407 2708 2724 1461 2750 2753 1484 2771 1499 114 2806 2807 1567 188 2888 2925 1663 1680 289 2977 1712 2996 3034 1760 1761 1832 3177 1935 1954 3235 1973 3261 3292 3341 681 721 727 3412 2158 2164 3487 2221 846 3547 2315 2356 3642 3652 3653 972 3656 2380 3660 3670 2478 2489 2492 2572 2601 2644 2654 2655 2666 2667 2675 2681
once	3255 2261 859 2314
once$	2684 3263 3266 3268 3275 3539 3593 3660
one	125 3282 638 700 948 3631 2628
one$	90 1494 2788 2810 1601 1703 3038 1777 1783 3068 1830 3119 3125 3147 1869 475 1880 3170 1907 3198 3215 3223 579 1984 581 1994 3274 3277 597 605 613 2018 621 2026 2027 2040 640 3331 3332 3338 3340 683 2095 3374 696 2101 3406 3407 740 742 3442 3457 2233 2253 877 2283 2284 3564 3565 2289 2295 3585 3596 2327 929 930 3617 948 2369 2394 2397 995 2406 2435 1063 2618 2624 2628 2648 2655 1279 1286
ones	3087 3117 3120 1848 3141 3168 3193 3207 534 3219 3225 3488 3489 3490 3491 2213 2215 3503 3508 3512 3517 3518 3522 2281 3588 3589 3594 3606 3607
ones$	1494 1978 3344 3407 3420 2265 2627
ongoin	252
ongoing$	1611 1656 1100 1313
online$	2713
only	456 857
only$	434 445 1936 3226 580 584 1995 3374 3423 860 881 2286 923 2338 2638
onside	1156
onside$	2560
onto$	1484
open	1443 1505 2363
open$	1442 2722 2727 90 2833 218 2912 2913 2921 2922 1672 1688 3642 2459 2512 2595 2602 2677 1360
opened	1443 2745 2399 1005 2409
opened$	1442 2722 2766 2777 126 2978 2408 1360
opening$	218 1250
opens$	1442 2833 218 1360
operat	62 1473 1303
operational$	2713 2752
operator$	71
operators$	71
opinions$	330 1019
opport	2947 2989 2534 2540
opportunities$	1675 296 1896 2542 2543 1151
opportunity$	2874 2943 296 1836 1896 1151
oppos	975
opposing$	2349
opposite$	1883 671 2079 2087 689 711 2116 2192 2244 3536 3537 2340 2349
optici	1078
optician$	2482
optimi	1136 1332
option	2947 2989 2106 3385 2554
option$	2880 2553 1151
options$	2542 2553 1151
orange$	2796
orbit$	2189
order	1435 3028 350 1754 1755 370 563 575 840 852 917
order$	2714 2752 3027 355 395 409 545 547 553 578 2255 2321 3629 1022 2620 2621
orderd$	395
ordere	1435 2745 1493 2399 1005 2409
ordered$	2714 2772 355 381 409 553
ordering$	355 409 553 578
orders	1754 1755
orders$	3027 355 395 409 545 553 578 2255 2321 3629 1022 2620 2621
ordina	33 34 1460 201 240 1644 1329
ordinary$	199
ordinated$	1605
organi	2745 2781 2399
organisations$	1623
organise$	2833 967
organised$	1839 967
organises$	2833 967
organising$	967
other	1625 277 1681 3037 3044 3075 3078 3082 3083 3087 3106 3108 3117 3120 3121 1848 3139 3140 3141 3142 3168 3193 3207 534 3219 3225 2012 2035 3317 3359 3370 3380 2124 3417 2139 3431 3436 3447 3449 3468 792 799 2204 3488 3489 3490 3491 2213 2215 3503 3508 3512 3517 3518 3522 3540 3541 2263 868 869 2274 3554 2278 2280 2281 2288 3581 2303 3588 3589 3594 2316 3601 3606 3607 2337 3622 3626 2352 3631 1207 2614
other$	2865 1617 2899 2904 1649 3017 1756 3038 358 359 3043 3047 1769 3051 3054 3056 3057 3059 3062 3065 3066 3074 3079 3080 1817 3107 3113 1849 3139 3140 3141 3142 3182 1926 535 3223 3277 2012 2014 611 628 2033 2043 3324 2050 3330 3333 2055 3336 2065 3353 671 3370 689 2096 2102 702 2110 3411 3417 3432 3433 3439 3441 3442 3443 3446 2173 3457 3460 3461 3463 3468 3470 2192 2197 2198 2199 796 3480 2214 839 2244 2247 2248 3532 3540 3541 2263 868 869 2274 3554 2278 2280 2288 3568 2296 3583 3594 2316 3601 3618 3622 3626 3631 2611
others	1625 1792 3142 3436 3447
others$	2904 2970 3017 1756 3038 3043 3052 3054 3056 3057 3059 3062 3063 3071 3074 3079 3080 3107 3179 1926 3267 2014 611 3324 3330 3353 3411 3433 3439 3441 3442 2173 3457 3460 3461 3463 3470 3473 3532 872 3556
ought	2982
ought$	2986
our	1573 237
our$	2852 1641 268 1693 1715 3571 2367 1183
out	1644 1854 785 791 918 3669 2409 2554
out$	1410 2696 2722 1471 2779 1511 2848 1570 1571 168 2852 1574 1576 1613 1638 2948 2962 2990 1738 3029 3064 397 3102 3133 1873 1910 1914 1917 3197 1924 1944 1965 1976 1981 1998 3280 3304 3306 2028 625 2035 2060 2105 2152 2165 2168 3458 2180 3487 3502 2226 2229 2239 3519 3542 3547 3551 3552 3553 3566 3570 3577 2345 2368 3672 2400 2417 1052 2514 2576 2643
outcom	2788 995 2406 2435 2540 1279 1333
outcome$	2985
outcomes$	2923 2497
outering$	1924
outing	98 1502 3426
outing$	2686 1924 655 3545 3650
outings$	2686 3422 3545 3650
outlet	2589
outlook$	2963
outrea	2788 1732 995 2406 2435 1279
outreach$	2701 51 2741 3011 2594
outs$	1638
outsid	168 1914 3301 2035 2194 2198 3570 3583
outside$	1499 3480 2380 2525 2666
outsta	1505
outting$	1924
over	3212 3243 2175 2409
over$	3051 3187 1935 3231 556 1969 3249 1997 3396 3453 3454 3494 3495 846 2293 3624 2346 1082 2505 2551 2629
overdu	1505
overla	3070 2061 2252
overlap$	1863 3340 3399 3531 3608
overleaf$	2569
overs$	3051 1817 3495
overse	240 1644 3148 3172 3183 3194 3296 3297 3298 3299 2021 2048 1332
oversi	2534 2540
oversight$	79 2502 2504 1101
overview$	2502
own	240 1644 3530 3564 3565
own$	1575 2857 1579 3163 3203 1961 3288 684 3371 729 3500 2246 2249 3574 909 3605 2464 1171 2624
owner	33 34 1460 3664
owner$	71 1295
owners	1157 2561
owners$	71 1295
ownership$	3003
owns$	1171
pack	2788 3109 3110 3111 3115 1925 2314 995 2406 2435 1279
pack$	2728 3204 3538 3593 3623
packag	1895
package$	3174
paedia	1078
paediatrician$	2482
page	2788 995 2406 2435 1279
page$	30 2870 2871 3648 1004
pages$	30 1004
paid	2745 2399
paid$	1435 1493 964 1005 2426
paint	2393 1344
paint$	3668 3672
painte	1468 1005 2409
painted$	2747 2777 1007
pair	3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 1908 1909 1925 546 3252 602 3347 2069 2070 3350 683 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 2317 2615 1212 2619 1227 2632 1235 1342
pair$	1903 3204 544 3546
paired	1920
paired$	2147
pairin	1342
pairs	453 1978 2264 3564 3565
pairs$	3125 3257 3546 1234
pals	3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
pals$	1819 3178 3233 3246 3248 1996 3281 3509 2234 3514 3613
pan$	2878
panel	23 33 34 47 1460 62 1482 1483 2788 1625 995 2406 2435 1279
panel$	1415 1430 1451 2759 2761 2762 2894 2895 2904 1010
pans$	2878
parade$	3236
paragraph$	2850 2480
paragraphs$	2850 2480
parame	1572 1078
paramedic$	2482
parameters$	2851
parcel	701
parcel$	504
parcele$	504
parceles$	504
parceling$	504
parcelled$	2105
parcels$	504
parent	35 36 37 61 62 2774 134 160 2381 2546
parent$	0 1 2692 16 20 22 2725 93 1507 619 1306
parents$	0 1 2692 16 20 22 1440 1441 2725 1465 68 1481 92 93 1507 1538 2875 1677 286 1701 418 419 619 2041 920 3667 2538 2548 2558 1306
park	38 2917
park$	2916 3236 3244 3266 3286 1245
parked	2734
parked$	1245
parking$	1245
parks	2734
parks$	1245
part	1431 2710 2743 2744 2745 1496 2290 1228
part$	2770 2775 168 1573 2994 3009 3148 3172 3183 3194 1916 3296 3297 3298 3299 2021 2115 3395 3523 3558 3569 3616
partic	1431 2710 1452 1496 1011
participants$	2731 2757
participate$	2775
participates$	2775
participation$	2415 2434
partie	98 1502
partin	1228
partne	4 47 1454 62 2774 1625 226 1704 303 1903 2540 1137
partner$	2757 1307
partners$	0 1 2687 2692 16 20 22 1451 2757 93 1507 1623 2904 227 1707 1116
partnership$	1408 1451 2733 2759 2894 2895 1630 2983 2513
partnerships$	1408
parts$	2115 3395 3523
party	98 1502
party$	655 3650
pass$	224 467 3173 3184 2218 3636 974
passage$	2850 2480
passages$	2850 2480
passed	3498
passed$	2906 2218 1013
passes	31 66
passes$	97 467 3184 3636 974 2652 2661
passing$	2218
passs$	3636
past$	3494
pastor	252
pastoral$	1656
patch	2297 2298
patch$	3577
path	3638
path$	94 703
paths$	703
pathwa	2788 2106 3385 995 2406 2435 1157 2561 2589 1279
pathways$	2861
patient$	2522 2602
patrol	1405 2694 2739 102 2788 1732 995 2406 2435 1279 1346
patrol$	2693 2741 1506 1297
patrols$	2693 2741 1506 3011 1297
pattern$	2311
patterns$	2496
paused	2312
paused$	3591 2366
pay$	1367
paying$	1367
pays$	1367
pcso	62
peace	2011
peace$	3290 3293 3567
peel	825 835
peel$	748 819 822
peele$	819 822
peeled$	2595
peeles$	819 822
peeling$	819 822
peelning$	819 822
peels$	819 822
peer	3431 2196
peer$	3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 1908 1909 546 3252 602 3347 2069 2070 3350 3431 3433 3447 3455 2186 2187 2195 2196 3475 3481 2203 2207 2213 2223 2225 3505 3533 2257 854 2270 2282 2317 2615 1212 2619 1227 2632 1235
peers	3025 1752 394 3087 1811 1812 1824 3108 1830 3117 3120 1848 453 3139 3140 3141 3142 1880 3160 479 481 3168 1908 1909 3193 3207 534 3219 3225 546 3252 602 3347 2069 2070 3350 3447 3455 3468 2203 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3581 3588 3589 3594 2317 3606 3607 2615 1212 2619 1227 2632 1235
peers$	1756 3057 3061 3324 3411 3432 3433 3443 2173 3457 3460 3461 3463 3475 794 3478 3479 3481 3482 3483 3485 3509 2234
pegs$	788
people	61 62 2774 1681 3284
people$	0 1 2692 16 20 22 1440 1441 1457 1465 68 1481 1491 88 92 93 1507 112 1520 117 2800 120 2808 1538 1554 1555 1559 156 2842 2844 2845 1650 2987 1726 1729 1733 3061 1819 3178 3233 1962 3246 3248 3256 1996 3276 3281 733 3448 3478 3481 3613 3663 2465 2470 1068
peoples$	2808
per$	1458 61 3612 2570
percen	61
percent$	1465
percentage$	24
percep	1157 2561
perceptions$	2547
perfor	98 1502 2781
perform$	1265
performance$	3662
performed$	1265
performing$	1265
performs$	1265
period	1847
period$	1862 3367
periodic$	202 1094
periodically$	1094 2500
periods$	1862 3367
permission$	3649
permit	3217
permit$	2859 334 1739 1744 1787 590 2166 878 3649 974 2591
permited$	334 1739 590
permiting$	590 878
permits$	2859 334 590 3649 974 2591
permitted$	1739 1757 1988 590
permitting$	590 878
persistent$	2522
person	62 2774 1529 3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 1908 1909 546 3252 602 621 2027 3347 2069 2070 3350 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 2317 2615 1212 2619 1227 2632 1235
person$	0 1 2692 16 20 22 93 1507 2800 2808 1558 201 1729 3305 2046 2333 2470 1181
persons$	2808
persua	430 444 2023 804
persuaded$	2324
pharma	1078
pharmacist$	2482
phas	916
phas$	513 514
phase$	513 514 739
phases$	513 514 739
phasing$	513 514 739
phass$	513 514
phone	1405 31 121 1795 3131 2357
phone$	97 828 3636 1389
phoned	1404 1437 2718 2720 1446 2745 1475 1034
phoned$	2683 2716 1438 2754 2438
phonees$	3636
phones	354
phones$	97 3636 1389
phoning$	1389
photo$	75 1008
photograph$	75 1008
photographs$	75 1008
photos$	75 1008
physical$	1087
physio	1078
physio$	2482
physiotherapist$	2482
pick	1502 196 2301 934
pick$	232 1645 1646 800 821 830 945 951 2671 1268
picke$	800 830 945
picked$	171 172 1608 474 818 945 1268
pickes$	800 830 945
pickin	196
picking$	800 821 830 945 1268
picks	1502 196
picks$	800 821 830 945 1268
pickting$	945
picky$	831
picnic	98 1502
picnic$	3650 2374 3674
pictur	3148
picture$	75 1539 2826 1581 1590 2519
pictures$	75 1539 1008
pilot$	2
pitch	3526 3527 887 3638
pitch$	94 3528 3620 2352 990 3674 3677
pitched$	990
pitches$	990
pitching$	990
pitchs$	3528
plac	476 491 614 646 810 853 876 885 886 889 891 892 2301 1218
plac$	642 992
place	1453 2745 1468 1469 66 2781 2788 3109 3110 3111 3115 623 995 2399 2406 2435 1279
place$	2706 2732 2747 2748 2800 1525 2863 2936 2938 2950 2962 2992 1836 467 1892 500 3184 503 1916 1942 3266 2008 616 617 624 626 639 642 2053 666 3357 3365 712 719 728 737 2146 3558 883 2292 3577 992 2433 2535 2656
placed	2745 474 1878 1920 623 2399
placed$	462 466 1879 1888 2009 2017 2025 624 631 635 3321 642 3346 2073 706 2251 973 2426
placeed$	639
placeing$	503 639 712
placem	1895 3306 3314 2036 641 2075 3354 2076 2084 3366 2104 3383 2106 3385 820 887
placement$	3145 3169 1892 3174 500 1915 616 617 624 3308 626 3315 635 3322 645 2053 3390 1226
placements$	3145 3169 1892 1915 616 617 624 3308 626 635 3322 645 2053 3355 3363 3373 3390 1226
placered$	639
places	623 2360
places$	2800 2863 2950 2992 467 1892 3184 503 624 626 639 642 666 3393 712 788 3639 992 2656
placeting$	712
placin	623
placing$	1797 635 642 992
placs$	642 992
placting$	992
plan	2788 1578 1858 2365 995 2406 2435 1153 1279
plan$	2712 2715 2728 85 2833 2854 2857 2858 1581 1590 3644 1026 2500 2569 2575 2583 1281
planned$	2704 1839
planni	1153
planning$	26 2909 2931 2521 2549
plans	1153
plans$	2715 2833 2857 2931 1659 3644 1026 2569
plant	2393 1344
plant$	3672
plante	1005 2409
planted$	2777 1007
play	98 1502 1903 827 888 890
play$	2701 51 94 1513 145 311 1795 3084 404 1834 2060 2066 710 3549 867 978 3662 2446
played	3 2781
played$	1407
player	35 155 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 2027 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
player$	2810
players$	2810 1559 1819 3178 3233 3246 3248 1996 3281 3613 2465
playgr	2075 3354 3366
playin	1803
playing$	311 404 1834 978
plays	1502
plays$	1513 145 311 710 867 978
pledge$	96
plenty$	318
plot$	908
plug$	1125
pluging$	1125
plugs$	1125
podcast$	30 3641 1004
podcasts$	1004
point	1523
point$	41 69 2802 2863 2874 2966 2126 2355
points$	41 69
police	33 34 1460 62 2774 1732
police$	0 1 2692 16 20 22 63 93 1507 2804 3011 336 1297
policeing$	336
polices$	336
policeting$	336
polici	95 2788 1732 995 2406 2435 1279
policing$	3011 1297
policy	95 2788 2365 995 2406 2435 1279
policy$	30 2735 3245 3644 1281
pond$	94
pool	38 66 3526 3527 2382
pool$	3661
poor$	438
pop$	1186
portal$	30
portals$	30
positi	267 309 1745 792 799 2306
position$	2500
positive$	2899 1649 1671 2952 2958 1706 1713 3024 803 3585 1087 1185 2598 2602
possib	2881 2554
possibilities$	1151
possibility$	1836 2553 1151
possible$	2874 1601 2038 2484 2485 1151
post	2788 840 885 886 995 2406 2435 1248 1279
post$	2793 1004 2421 2431 2433
posted	1443 2745 1500 1501 107 2399
posted$	2722 2779 2780 1511 1013
poster	95 2788 995 2406 2435 1279
poster$	99 950 952 3640 2652 1281
posters$	99 950 952 2652
posts$	1004 2421
potent	1157 2561
potential$	1151
power$	547 3294 786 2191 2302 3611 2620 2621
powerful$	3456
powers$	547 2620 2621
practi	33 34 1460 62 2774 1632 1704 905 2540
practicable$	2485
practice$	2911 2931 2970 2983 710 2541
practices$	2686 710
practise$	710
practises$	710
practitioner$	0 1 2692 16 20 22 2765 93 1507 2429
practitioners$	0 1 2692 16 20 22 2757 93 1507 227 2429
pray	2258
prayers$	3665
precinct$	3236
prepared$	2052
presen	2711 2745 2788 1604 1704 1732 995 2399 2406 2435 1279
presence$	2983 3011 1765 2491 2502 2503
present$	2883 3365 3571 2522 2602 1270 2677
presented$	1270
presenting$	1270
presents$	2883 1270
presse	2023
pressure$	3466 2302
preven	339 347 349 1758 367 368 377 406 422 426 1855 542 855 910 937 1136 1330 1333
prevent$	348 1781 411 1822 1823 558 865 1126
prevented$	3020 3021 390 3134 524 3227 3429
preventing$	348 411 865 1126
preventping$	1781 865
prevents$	348 1781 411 865 1126
preventting$	1781
prey	159 2473
prey$	2841
price	2365
price$	3644 3648
priced	1435
priced$	2714
primar	3306
print	1248 1344
printe	1443 2745 1500 2399 1005 2409
printed$	2698 2722 2779 1007
priori	2534 1136 1299 1332 1333
priorities$	2923
prioritise$	1158
prioritised$	2955
prioritises$	1158
prioritising$	1158
priority$	1662 2531
pris	825
prise$	666 748 761
pro	1745 792 799
proact	201 1688 1137 1156
proactive$	1605 2967 2522 2560
proactively$	2560
proble	2917
problem$	2915 2575
problematis$	1143
problematise$	1143
problematises$	1143
problematising$	1143
problematiss$	1143
problems$	2915
proced	2788 995 2406 2435 1279
procedures$	2861
proces	2788 995 2406 2435 1279
processes$	2861 1659
procur	1435 1493
procured$	2714 2772 2432
produc	6 2745 1467 3389 2399
produces$	2746
production$	1410
productive$	2598
profes	47 62 2774 1625 303
professional$	0 1 2692 16 20 22 2765 93 1507 1661 1029 1086
professionals$	0 1 2687 2692 16 20 22 1451 2757 93 1507 1623 2904 227 1650 1707 1116
profil	1816 1072
profile$	3095 2476 2502 2536
profiled$	2476
profiles$	3095 2476
profiling$	2476
profit	2473
progra	2788 1895 2104 3383 2106 3385 995 2406 2435 1279
programme$	2695 2715 2760 3174 908 999 1026
programmes$	2715 1026
progre	1489 1608 240 1644 1645 1646 1669 1711 3595 2566
progress$	2860 2924 2925 2942 1023 2500 2600 1331
progressed$	2768 2887 2948 2990 1331
progresses$	2860 1331
progressing$	1331
progresss$	2860
prohib	347 349 367 426
prohibit$	348 751 3534
prohibitding$	751
prohibited$	3020 3021 390 751
prohibiting$	751
prohibition$	428
prohibits$	751 3534
projec	3384
project$	2 26 2715 2760 94 3169 1892 3303 655 3390 908 999 1026
projects$	2715 3169 3390 1026
prolon	850 851
promise$	381 395
promised$	2704 395
promises$	381 395
promot	889 890 1136
promot$	1111
promote$	1111 1327
promoted$	2955 1327
promotes$	1111 1327
promoting$	1111 1327
promots$	1111
promptly$	2872 2911
proper$	1582 3127 2188 2236
propor	1156
proportion$	24
proportionate$	1117 2560
proportionately$	2560
propos	2365
proposal$	3644
proposals$	3644
prosocial$	3024
prospectus$	2735
protec	1136 1330
protected$	2955
protection$	350
protective$	2540
protoc	2788 995 2406 2435 1279
protocol$	1281
provid	1443 2745 1467 1469 1474 1501 107 252 793 2399 1098 1329
provid$	271
provide$	190 250 1656 271 1368
provided$	2722 2748 2749 2753 2780 1511 1656 2936 306 1368
provider$	71 3377 1028
providers$	71 3377 1028
provides$	2746 190 250 1656 271 1368
providing$	250 1656 271 1368
provids$	271
provis	6 2788 2896 2928 2947 1732 1895 3306 2104 3383 995 2406 2435 2540 1279
provision$	1410 3011 1892 3174 616 617 3322 2542 2543 2594
provisions$	3322
pru$	3322
pruned$	2424
psychi	1078
psychiatrist$	2482 1308
psycho	1078
psychologist$	2482 1308
public	6 1346
publication$	1410
publis	2745 1500 2399 1346
published$	2779
pull	460 2208 825 835
pull$	531 3294 666 675 748 776 2189 786 2191 807 809 2302 899 3627 1114
pulle$	776
pulled$	807
pullen$	776
pulles$	776
pulling$	675 776 807 1114
pulls$	675 776 1114
pupil	1529 155 3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 1908 1909 546 3252 602 2027 638 3347 2069 2070 3350 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 2317 2615 1212 2619 1227 2632 1235
pupil$	2808 2810 1558 1559
pupils	151 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3575 3588 3589 3594 2317 3606 3607 2334 948 2390 2615 1212 2619 1227 2632 1235
pupils$	1481 112 117 2808 2810 1555 1559 1819 3178 3233 3246 3248 1996 3281 3613 2465
purcha	1435 2745 1493 2399 1005 2409
purchased$	2714 2772
purpose$	2953 3211 2583
purposeful$	2598
push	430 890
push$	1113 1168
pushes$	1113
pushing$	2512 1113
put	441 474 1878 476 491 1920 614 646 810 843 853 876 885 886 889 890 891 892 2301 1218
put$	3 1443 2745 1468 2755 1500 1501 2781 2837 255 1683 466 1879 503 1942 2073 699 706 712 844 2251 2358 973 992 2399 1351
pute$	992
putes$	992
puting$	503 712 992
puts	441
puts$	503 712 992 1351
puttin	441
putting$	255 1797 712 992 1351
qualification$	2738
qualifications$	2738
qualit	2540
quarte	3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
quarterly$	1001
quartet$	1819 3178 3233 3246 3248 1996 3281 3613
questi	2788 429 995 2406 2435 1279
questioned$	3132
quicke	1285
quicker$	2597
quickly$	2872 2597
quiet$	3100 2459
quieter$	1830 3119 437 3147 1869 475 1880 3170 1907 3215 613 2018 3338 838 2283 2289 2295 948 3631 2445 2618
quit	416 452 1957 932
quit$	1856 755 2336
quiting$	755
quits$	1856 755
races$	3628
racism	1304
racist	1304
radar$	2972 2499
railca	2357
railcard$	3636
railcardes$	3636
railcards$	3636
raise	224 232
raise$	1636 1112 1132 1350
raised$	126 2906 2426 1132 2550
raises$	1132 1350
raising$	2523 1132
ramp	31 1958 3638
ramp$	94 576
ran	2739
ran$	2698 2403
rang	2694 1034
rang$	1438 2420 2438
range$	806
rappor	2540
rarer$	2445
rate	2799
rate$	1504 1030 1282
rated$	1282
rates$	1504 1030 1282
rather$	1525 1549 1874 728 737 2146 2231 855 863 883 2292 1075
ratifi	2745 2399
ration	774
re	1790 1872 1057
re$	1815
reach	1523 1795 3209
reach$	2802 1801 2189 806 2224 1003 1110 1280
reache	1404 2743
reached$	2683 2726 1003 1280
reaches$	1110 1280
reaching$	1110
react$	1193
reacts$	1193
read	1404 2729 2745 2399
read$	2683 2691 2705 2766 1500 187 1392
reading$	187 1392
readmit$	3151
reads$	187 1392
ready$	2777 2052
real$	3127 2188 2236
rearra	1005 2409
reason$	2809 1836
reassu	1329 1333
reassurance$	2935
reassuring$	1087
rebuild$	1123 1177
rebuilde$	1123
rebuildes$	1123
rebuilding$	1123 1177
rebuilds$	1123 1177
receiv	2743 2744 2745 252 2399
receive$	1656 2414
received$	2705 40 2401
receives$	2414
recogn	137 1679 1136 1329
recognise$	2958
recognised$	1541
recommendations$	2923
record	2745 1467 1477 1482 2788 1573 170 171 172 173 1578 1625 224 450 995 2399 2406 2435 1279
record$	59 2756 2761 2763 131 2854 2855 2857 2858 958 2413
recorded$	80 2852 1574 1576 1577 958 2423
recording$	958
records$	59 2746 2756 2761 2763 131 2857 2904 958 2413
recove	1285
recrui	1404 1443 2745 159 934 2399 1005 2409
recruit$	1379
recruite$	1379
recruited$	2683 2722 2431 1379
recruites$	1379
recruiting$	1379
recruits$	1379
red$	2796
redecorated$	2777
redesi	1005 2409
redire	483
redraf	1344
redraw	1005 2409
reduc	369 442 585 774 778 783 787 898 916 1285
reduc$	928
reduce	347 1855 3469 1136 1329
reduce$	759 928 1126
reduced$	2955 3020 3021 3134 3582 904
reduceing$	759 1126
reduces$	759 928 1126
reduci	347 1329
reducing$	928
reducs$	928
reduction$	101
refer	476
refere	2568
reference$	2850 2480
references$	2850 2480
referr	1404 2743 2769 102 2788 211 474 1878 995 2406 2435 1279
referral$	19 2784 1506 147 213 3640 1014 2562
referrals$	19 2784 1506 147 213 1014 2562
referred$	2683 2726 2416
reflec	1679 1137
reflect$	2958 1088 2520
reflected$	2423
reflecting$	1088
reflects$	1088
reform$	3069
refrain$	932
refres	2788 995 2406 2435 1279
refunds$	2653
refurbished$	2777
refurbishment$	94
refus	407 426 455 468 530 539 542 563 571 857 871 2275
refus$	966
refuse	368 2273
refuse$	966
refused$	1534 572 3552 966
refuses$	966
refusing$	966
refuss$	966
regain$	1177
regaining$	1177
regains$	1177
regard$	1662
region	3148 3172 3183 3194 3296 3297 3298 3299 2021 3314
regist	2707 28 1443 2729 1482 2788 885 886 995 2406 2435 1279
register$	1432 59 2761 639 3610 2419
registered$	2722 639 2416
registering$	639
registerred$	639
registers$	1432 59 2761 639
regrou	1790
regroup$	3069
regular$	199 202 1611 3203 1030 1094 1099 1100
regularity$	10
regularly$	1094 2500
rehear	98 1502 1573
rehearsal$	2686 3651
rehearsals$	2686 3651
rehearse$	710
rehearsed$	2852
rehearses$	710
rehous	474 1878 476 614 623
rehous$	636 637 1214
rehouse$	622 636 637 1214
rehoused$	1879 1888 2017 2025 622 636 637 3321 2073
rehouses$	622 636 637 1214
rehousing$	464 599 622 624 636 637 1214
rehousred$	636 637
rehousring$	636 637 1214
rehouss$	636 637 1214
reimpo	850 851
reinfo	1332
reinst	850 1005 2409
reject$	966
rejecte$	966
rejected$	966
rejectes$	966
rejecting$	966
rejects$	966
relati	4 2991 1751 1893 2016 3306 3326 648 2149 2169 2540 1137 1333
relations$	2584
relationship$	1408 2985 341 3030 1948 3448 2527
relationships$	1408 2942 341 3030 3448 794 2527
relatives$	3493 2465 1307
releas	460 540 705 818 861 921
releas$	913
release$	913
released$	1944
releases$	913
releasing$	913
releass$	913
releasting$	913
relentless$	2522
releva	1573 252
relevant$	2852 1582 2869 1617 2899 1656 2484 2485
reliance$	760 2182
reloca	614 623
relocat$	636 637 1214
relocate$	2017 3302 622 631 636 637 1214
relocated$	2017 2025 622 631 636 637 3321
relocates$	2017 622 631 636 637 1214
relocating$	622 636 637 3579 1214
relocation$	464 3165 599 624
relocatred$	636 637
relocatring$	636 637 1214
relocats$	636 637 1214
remain	171 284 1898 3417 3559 1095
remain$	149 225 1631 1643 1682 384 3177 2082 3557 1091 1141 1230
remaining$	384 3139 3140 3141 3142 2012 2139 3540 3541 2263 868 869 2274 3554 2278 2280 2288 3594 2316 3601 3622 3626 3631 1091
remains$	149 225 1643 1682 384 2082 1091 1230
rememb	1564 2843
remember$	2520
remind	1437 444
remind$	1328
reminded$	2716 1328
reminder$	13
reminders$	13
reminding$	1328
reminds$	1328
remote$	2045
remov	415 416 460 471 490 554 575 598 609 783 791 825 898 1076 1222
remov$	412 776 927 928
removal$	487 599
remove	1468 3097 3259 577 2004 785 874 3576 1005 2409
remove$	412 603 748 776 927 928 1355
removed$	2747 412 3132 1871 1981 3283 603 3287 3321 3582 927 1355
removen$	776
removes$	412 603 776 927 928 1355
removing$	412 603 748 776 927 928 1355
removping$	927
removs$	412 776 927 928
removting$	927
renew	850 851
renew$	895
renewe	1898
renewe$	895
renewed$	3177 3657
renewes$	895
renewing$	895
renews$	895
reopen	1344
repainted$	3634
repair	1468 1005 2409 1344
repair$	94 1123 2562
repaire$	1123
repaired$	2747 2758 1007
repaires$	1123
repairing$	1123
repairs$	94 1123 2562
repeat	1573 170
repeat$	2852
repeated$	2852 1574
replac	1468 2146 1005 2409 1233
replace$	1238 1244
replaced$	2747 3421 3634
replaces$	1238
replacing$	1238
replie	1437 1444 1452 2745
replied$	2716
replies$	2723 2731
reply	1444 2729
reply$	2723
report	1405 1467 1482 2788 2799 152 1572 1573 170 224 3131 450 995 2406 2435 1279
report$	2693 2709 76 2761 131 138 147 2849 2851 1281 1282
reported$	2852 1574 2906 3130 2423 2427
reports$	2693 2709 2746 76 2761 131 138 147
represented$	1689
reques	615 2019 1218
request$	1539 3213
requested$	3171 2401
requests$	1539 3213
requir	2881 1754 370
require$	355 395 409 553 578
required$	381 395 2484 2485
requireed$	355 409 553
requireing$	355 409 553 578
requires$	355 395 409 553 578
researcher$	1027
researchers$	1027
resent	1564 2843
reserv	3621 1346
reset$	1123
resete$	1123
resetes$	1123
reseting$	1123
resets$	1123
reside	98 1502 2788 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 995 2406 2435 2615 1212 2619 1227 2632 1235 1279
resident$	2810
residential$	1866 488 649 655 1226
residents$	120 2810 1819 3178 3233 3246 3248 1996 3281 3613 2465
resili	2540 1333
resolv	234
resolve$	1638
resolves$	1638
resour	2788 1732 995 2406 2435 1279
resource$	1580
resources$	1580 297 3011 2542 2594 2603
respec	2991 1136 1156 1305 1330
respect$	2574 2581
respected$	2955 3007 3013
respectful$	2831 2522 2560
respectfully$	2560 2574
respit	2011
respite$	3290 766
respon	1444 2729 1452 2743 2744 2745 1688 1136 2540 1157 2561
respond$	232 1331
responding$	1331
responds$	1331
response$	2723 2923 2521 2541 1331
responses$	2731 1331
responsibility$	2920 3003 1119
responsive$	2967
rest	1792 3083 3087 3106 3108 3117 3120 1848 3139 3140 3141 3142 3168 3193 3207 534 1939 3219 3225 2011 2012 3317 3359 3370 3417 2139 3431 3436 3468 3488 3489 3490 3491 2213 2215 3503 3508 3512 3517 3518 3522 3540 3541 2263 868 869 2274 3554 2278 2280 2281 2288 3581 2303 3588 3589 3594 2316 3601 3606 3607 2337 3622 3626 3631 2614
rest$	1756 3038 3043 3054 3056 3057 3063 3071 3074 3079 3080 3087 3107 3117 3120 1848 3141 3168 3193 3207 534 3218 3219 3225 3290 2014 3324 3330 3353 3411 3433 3442 3447 766 3457 3460 3461 3463 3488 3489 3490 3491 2213 2215 3503 3508 3512 3517 3518 3522 3532 872 3556 2281 3567 3588 3589 3594 3606 3607
rested	2312
rested$	3591
restor	1137
restor$	1123
restore$	1123
restores$	1123
restoring$	1123
restors$	1123
restri	339 347 369 426 442 1855 490 585 774 840 916
restrict$	336 588 589 590 759 845
restricte$	845
restricted$	3020 3021 390 3134 480 588 589 590 845 2307
restrictes$	845
restricting$	336 588 589 590 759 845
restriction$	428 3122
restrictions$	428 3122
restricts$	336 588 589 590 759 845
restrictted$	590
restrictting$	336 588 590
resurfaced$	2777
resurfacing$	94
retain	850 1098
retain$	1163
retaining$	1163
retains$	1163
return	2729 2743 2744 211 2330
return$	212 506 508 568 808 2405
returne$	506 508
returned$	212
returnes$	506 508
returning$	506 508 568 808
returns$	212 506 508 568 808 2405
retwee	1452
retweets$	2731
reunit	1790
reunite$	3069
review	2745 1467 2788 1608 995 2399 2406 2435 2498 1279 1330
review$	79 2784 2890 2499 1096
reviewed$	78 2887 2427 1096
reviewing$	1096
reviews$	2746 79 2784 1096
revise	2745 2399
revok	490
revok$	501 966
revoke	874
revoke$	501 966
revoked$	966
revokes$	501 966
revoking$	501 966
revoks$	501 966
rewrit	1005 2409 1346
rid$	806
ride	98 1502 827 2258
ride$	1513 2080 3651
riders	3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
riders$	1819 3178 3233 3246 3248 1996 3281 3613
rides	1502
rides$	1513 3651
rift$	2527
rifts$	2527
right$	2795 1582 2958 3127
rights	1305
rights$	1181
ring	1405 2694 2799 1523 121 1775 1795 3084 3131 3209 847 3581
ring$	2802 145 1389
ringing$	3039 1389
ringle	1830 3119 3147 1869 475 1880 3170 1907 3215 3282 600 613 2018 2027 3332 3338 2283 2289 2295 2618 2628 1300
ringleader$	3600 2626 2627
ringleaders$	3600 2626 2627
ringri	1830 3119 3147 1869 475 1880 3170 1907 3215 613 2018 3338 2283 2289 2295 2618
rings$	145 1389
rink	38 3526 3527
rip	554
ripped$	577
rise	2783 2785 1285
rise$	105
risen	2785
rises	2783 2785 1285
rising	2783 2785 1285
risk	2991 2540 1333
risk$	2900 2905 2915 2493 2500 1107
risks	1333
risks$	2900 2905 2915 2493 1107
risky	2991
ritual$	2311
rival	1293
river$	3569
road	3366 2243
road$	3375 3528
roads$	3528
robbed	1528 2838 159 1074
robbed$	2807 2478
robber	1287
robberies$	163 1298
robbery$	163 1298
robs	2838
robust	201 2534 1137 1156
robust$	1605 1100 1117 2560
robustly$	2872 2560
role	2589
role$	1119
roll	6
roll$	240 2419
rolled$	2745 2399
rollout$	1410
room	38 44 66 3109 3110 3111 3115 1939 3306 2075 3354 2106 3385 2243 3524 2272 887 3638
room$	1448 65 94 296 3042 1877 1896 3205 3218 3357 2090 3379 3392 3393 719 3471 3523 3528 3551 908 3597 3619 3620 2352 3640 3642 3648
rooms	3354 3385 880
rooms$	65 3042 3205 2090 3373 3393 3471 3523 3528 3619 3620
root$	1157
rose	2783 2785 1285
roster	1920 885 2301
rota	23 2788 3389 885 995 2406 2435 1279
rota$	30 2740 3610 3640 3648 3676 1006 1009
rotas$	30 1006
round	3085 3212
round$	2696 185 3029 3494 3566 943 2417 2590
rounde	2382
rounders$	3661
route	3366 2243 3524 2360
route$	3169 2083 3375 3390 2360 3639 3648
routes$	2861 3169 2083 3387 3390
routin	1072
routine$	2311 1094
routinely$	1094
routines$	2476
row	3675
row$	147 1845 2115 3395
rowdy	3549
rows$	147 1845 2115 3395
rugby	2382
rugby$	3661
rule	95 3028 2365
rule$	96 3027 356 357 395 428 3245 593 3351 2255 3644 3648 1006
rulebetween$	3123
ruled$	1569 395
rules$	96 3027 395 2255 3644 1006
rulesbetween$	3123
run	1443 2745 2330 2399
run$	2698 2722 2773 2833 2841 190 1839 1932 3651 3676 2403 2677 1372
rung	1404 2694 1437 2718 2720 1446 2745 1475 104 2817 3131 1034
rung$	2683 2716 2754 1508 2438
runnin	1427
running$	2690 2706 2713 1372
runs	2739 1467 2330
runs$	2746 2833 190 3651 2403 1372
s$	175 1641 1762 1763 1773 414 3109 3110 3111 3115 3143 1894 1905 1934 534 604 611 2026 3571 2332 2611
s20$	2631
s34$	1217
s35$	1217
safe	267 2991 309 3009 2360 2534 2540 1305
safe$	2795 2831 1671 2958 2960 2961 1713 3007 3639 2462
safegu	1136 1305 1330
safeguarded$	2955
safely	1035
safely$	2439 2456
safer	309 3009 2204 1035
safer$	2958 2960 2961 1713 3007 437 2220 817 2439 2544
safety	2991 2534 2540
safety$	2953 1145
said	1564 2843 170
said$	2704 2811 1574 1282
sales$	129
same	1864 3255 700 2123
same$	2793 1591 1592 3076 3109 3110 3111 3115 3143 3198 3199 3201 3221 3255 2078 3365 2100 2123 3402 3405 2127 2129 2131 2136 2140 3442 3539 3580
sample$	2425
samples$	2425
sancti	1299
sat	2694 474 1878 2352
sat$	1437 2073 706
satisfy$	1159
saturd	608 734 735 2352
saturday$	2721 608 3291 734 2138 735 3418 3646 2376 3659
saturdays$	2721 3291 2138 3418 3646 2376 3659
saved$	80
saw	1564 2843
saw$	2698 2766 2420
say	2799 1523 1564 2843 1858
say$	118 2802 2811 2945 525 906 2446 1282
saying$	525 906 1282
says	1564 2843
says$	118 2811 525 906 1282
sbetween$	3123
scale$	1161
scales$	1161
scaling$	1161
scatte	1901 1902 2062 2063 892 941 1228
scatter$	3180 504
scattere$	504
scattered$	3181 3341 3342 2345
scatteres$	504
scattering$	504
scatters$	3180 504
schedu	2745 1920 2399
schedule$	2430
scheme	2788 995 2406 2435 1279
scheme$	30 2760 3390 999
schemes$	30 3390
school	33 34 38 1460 62 2774 2836 1865 1895 606 3306 3314 2036 641 2075 3354 2076 3366 2089 2098 2104 3383 3384 2106 3385 820 2243 3524 887 3664
school$	0 1 2692 16 20 22 2725 63 72 93 1507 2825 1548 2832 3144 3145 3169 1892 3174 500 1915 3286 2010 616 617 3308 626 3309 3310 3313 3315 3316 3322 2054 3334 3377 3390 815 828 3542 3616 3665 2457 2538 2669
schoolchildren$	3246
schooled$	2009
schools$	0 1 2692 16 20 22 2725 72 93 1507 3145 3169 1892 1915 616 617 3322 3355 3368 3373 3377 3390
scope	1572 1573
scope$	2851 2852 1896 1150 1151
scopes$	1150
scoping$	1150
score	2799
score$	1282
scores$	1282
scrap	947
scrap$	472
scrape$	472
scrapes$	472
scrapped$	2366
scrapping$	472
scraps$	472
screen	98 1502 2788 995 2406 2435 1279
screenshot$	75
screenshots$	75
screwe	2358
screwed$	3637
seal	471
search	1528 2837
search$	264 1302
searched$	2807
searches$	147 1302
seat	31 476 1958 810 853 891 892 2297 2298 2301
seat$	1845 503 1942 576 666 695 712 788 3558 3577 3597 3620 3640 3668 992 1396
seate$	992
seated	474 1878 1920
seated$	466 1879 2073 695 706 973 1396
seates$	992
seatin	1958
seating$	64 1797 503 666 712 3546 992 1396
seats$	64 1845 3169 503 576 666 695 712 788 3577 3620 3668 992 2656 1396
seatting$	712 992
second	3306 3417 2352
second$	3631
section20$	2631
section34$	1217
section35$	1217
secur	615 2019
secure	1453 2745 2399
secure$	1866 488 649
secured$	2732 3171
security$	2804 2953
see	1405 2799 1564 2843 3019 3037 1775 1785 3070 1795 3084 404 3102 3112 1838 3175 3209
see$	195 2946 3010 3033 3036 3038 1766 3053 3064 1789 1799 1808 498 499 1942 2061 805 986 1165
seee$	499
seees$	499
seeing	3031 1796 404 3101 3105 2230 2287 3590
seeing$	195 3033 3039 3047 3050 3073 1808 3135 498 499 3250 2153 2167 805 3566
seek	615 2019 793 851 1153 1218
seek$	260 797 1104 1115
seeke$	797
seekes$	797
seekin	1153
seeking$	797 1104 1115
seeks	1153
seeks$	797 1104 1115
seen	1404 2718 2720 2743 2745 1475 2769 104 1750 1785 1854 540 594 691
seen$	2683 2705 2726 2754 1508 2805 3029 3064 1850 447 448 449 3133 1944 3232 1998
sees$	805 986
seize	1299
seized	1005 2409 1299
seizes	1299
seizur	1299
select	2301
select$	800 945
selecte$	800 945
selected$	945 2431
selectes$	800 945
selecting$	800 945
selective$	831
selects$	800 945
selectting$	945
self$	2304 2540 1157
sell	159 2473
sell$	2839
seller	123 2818 1293
seller$	122 3643 1295
sellers$	122 3643 2465 1295
selling$	2448 2472 2474
sells$	2474
semina	2788 995 2406 2435 1279
send	450 470 476 483 575 614 623 818 840 843 853 861 876 885 886 890 1248
send$	503 506 508 545 568 639 642 675 836 870 1388
sende$	506 508 642
sended$	639 642 870
sendes$	506 508 642
sending$	503 506 508 568 639 642 870 1388
sendred$	639
sends	2739 1467
sends$	2746 503 506 508 545 568 639 642 675 836 870 1388
senior	2293 3573 2352
senior$	1100
sense$	270 900 2519
sensit	201 1688 1156
sensitive$	1605 2910 2967 2560
sensitively$	2872 2560
sent	2699 1423 1443 2739 2743 2745 1501 107 1528 3131 474 1878 540 623 840 843 861 885 886 2399 1346
sent$	2702 2722 2780 1511 2807 126 2837 3130 462 1879 1888 1944 2004 2009 612 2017 2025 631 3321 2044 642 644 651 675 699 818 844 2251 3542 2273 870 921 1013
sente$	642
sented$	642 870
sentence$	2850 2480
sentences$	2850 2480
sentes$	642
senting$	642 870
sents$	642 870
separa	3131 450 1902 2062 2063 2095 701 799 3499 3564 3565 1228
separate$	374 1866 3157 3158 3159 477 3161 3164 3166 3167 485 1890 2043 2050 671 672 2079 679 680 2085 2087 684 686 2094 2096 694 2102 2103 702 2108 2110 2111 2113 2114 711 2116 2118 2119 717 2125 2128 2130 729 730 2135 2137 777 2192 796 2214 839 2244 2245 3529 3536 3537 3583 3602 2340 2349 2616 2634
separated$	374 3130 3181 3341 3342 2105 2634
separately$	3278 3371 3374 3596 1343
separates$	374
separating$	374
separation$	487 1228
septem	2352
september$	2823 1545 3592
sergea	33 34 1460 62 2774
sergeant$	1415 71 1297
serv$	913
serve	2258 2393
serve$	1975 2285 882 913 3672 1359
served	2781 2273
served$	126 1932 3539 3543 3552
serveed$	2285 882
server	414 3526 3527
server$	1818 3098 417
serves$	2285 882 913 1359
servic	33 34 44 1460 2896 303 2406
service$	1415 30 2715 1448 2931 1859 3665 999 1028
services$	2687 30 2715 72 2861 1623 227 1650 2931 1707 1028 1116 2542 2543
serving$	913 1359
servs$	913
servting$	913
sessio	102 2788 1847 594 2057 2088 2104 3383 3384 3426 2243 880 995 2406 2435 1279
session$	2715 2760 1506 2789 2873 1862 3273 1998 3286 3329 655 3367 2090 2091 3390 3392 2121 3403 3407 3408 2142 3422 2144 3424 3545 3572 3651 1281
sessions$	2715 2760 1506 2789 2873 1862 1998 3286 3329 3367 2090 3390 2121 3404 3407 3420 2142 3422 2144 3424 3545 3651
set	1865 1895 606 2075 3354 3366 2104 3383 2106 3385 2242 2243 3524 847 1218
set$	2745 1469 1573 170 171 172 1683 2969 3144 3174 2010 3310 3379 3393 3444 3478 2200 2202 3521 2352 2393 2399 1005 1192 1253
sets	1847 3354 3383 3385
sets$	3373 3393 2200 1192 1253
setting$	2863 2950 2992 3474 1192 1253
settings$	2863
settl	614
settle	2276 3595
settle$	3290 3293 816 3555
settled$	2017 3555
settles$	816
seven	35 37 116 160 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1908 1909 3193 3207 534 3219 3225 546 3252 3253 602 3347 2069 2070 3350 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2615 1212 2619 1227 2632 1235
seven$	1441 1520 2250
sever	347 406 765 778
several$	605
severed$	3035
severi	347
severs	347
sew	1344
shadow$	2189
shall$	403 463
shalln	401
shalln$	401
shallnot$	1805
shar$	1103
share	224 827 1329
share$	24 228 1919 2066 700 2218 3621 993 1103
shared	2745 1864 3498 2399 1329
shared$	2766 2906 414 1820 3143 701 2141 738 2143 3425 2147 2218 2252 941 1013 2427
shares	1452 1467 1329
shares$	2731 2746 1919 2066 700 993 1103
sharin	1329
sharing$	2733 228 3050 1919 2066 700 2218 2341 1103
shars$	1103
sharting$	1103
she	160 1830 3119 3147 1869 475 1880 3170 1907 3215 613 2018 638 640 3338 2283 2289 2295 2618
she$	2801 1701 2993 1725
shed	3638
sheet	2788 995 2406 2435 1279
sheet$	1432 59 2870
sheets$	1432 59
shelte	31 1958 2297 2298 3638
shelter$	64 94 99 576 3577 2421
shelters$	99 2421
shelve	2312
shelved$	3591
shephe	483
shift	102 2788 1865 2106 3385 835 2243 3524 3526 3527 876 885 889 995 2406 2435 1279
shift$	2740 1506 2789 3144 3329 2091 908 943
shifts	1847 3385 880
shifts$	1506 2789 3144 3329 943
shine$	2979
shoo	573
shop	38 1529 2272 3664 2443 2546
shop$	2725 72 2778 2808 3244 3266 3551 3597
shopke	62 2774
shopkeeper$	0 1 2692 16 20 22 93 1507 120 2466 2475
shopkeepers$	0 1 2692 16 20 22 71 93 1507 120
shoplifting$	1298
shops$	2725 72 2778 2808 3244 3667
shorte	774 1285 1344
shorter$	904
shot$	806
should	2982 2986 1721 401
should$	200 241 242 1657 272 1690 403 463 2042 2150 2174
shouldn$	401
shouldnot$	1805
show	98 1502 1523 444
show$	2686 2802 431 655 908 3650 2413 2461 2677 1393
showing$	1463 2413 1393
shown	2699 2718 2720 1500 107 306
shown$	2779 1511 1710
shows	1502
shows$	2686 2413 2461 1393
shrubs$	1020
shun	826 2230
shut	3097 415 416 471
shut$	561 570 572 895 2459
shute$	895
shuted$	561
shutes$	895
shuting$	561 895
shuts$	561 895
siblin	3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 683 690 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
siblings$	1819 3178 544 3233 3246 3248 1996 3281 3613
side	1502 1156
side$	2826 3148 3162 3172 3183 3194 3296 3297 3298 3299 2021 2115 3395 3471 3523 3528 3569 3572 3610 3616 3619 3661 3675 2560
sides$	3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 3162 481 1908 1909 546 3252 602 3347 2069 2070 3350 2115 3395 3455 3471 2213 2223 2225 3505 3523 3528 3533 2257 854 2270 2282 2317 3619 3628 2615 1212 2619 1227 2632 1235
sight$	1612
sighted$	2495
sighting$	131
sightings$	131
sign	2707 2711 31 2743 2744 95 843 885 886 951
sign$	14 1426 1431 28 1452 64 1472 99 2788 3245 836 888 950 2355 952 3640 995 2406 1006 2421 2435 1279 1378
signal$	414
signed	2745 2755 1500 2399 1005 2409
signed$	1404 1406 14 1426 1443 2755 1489 2779 1005 1378
signing$	1378
signpo	1404
signpost$	1317
signposted$	2683 2416 1317
signposting$	1317
signposts$	1317
signs$	14 1426 64 99 3245 950 2355 952 1006 2421 1378
silent$	3100
silly	3549
silos$	2930
sim$	815 828
simpler$	437
since$	935 2455
sing$	187 1266
singes$	1266
singing$	187
single	742 2264
single$	1025
singles$	1234
singly	2095 3564 3565
singly$	3223 3267 3277 3374 3596 2624 2639
sings$	187 1266
sister	3025 1752 394 3087 1811 1812 1824 1826 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1893 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3326 648 3347 2069 2070 3350 683 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
sister$	1306
sisters$	1819 3178 3233 3246 3248 1996 3281 3613 2465
sit	2694 171 476 1903 520 3237 2061 827 853 2258 891 892
sit$	1513 2794 145 1750 3036 1795 404 405 3088 1834 3154 503 1922 1924 3258 1980 3260 3268 2060 3340 2066 3346 2073 2092 695 710 712 3578 973 992 2414 1042 1263
site	2031 2075 3354 3366 3384 2106 3385 2243 3524 918
site$	30 405 457 488 3288 3310 3334 3406 3523 992
sitering$	1924
sites	3354 3385
sites$	30 3373 3523 992
siting$	405 503 1924 712 992
sits$	2709 1513 2794 145 3154 503 2066 2092 695 710 712 973 992 2414 1042 1263
sittin	1803 3105 1854 3354 2243 3524 3525 880 3590
sitting$	3031 3050 3073 404 1834 3133 1924 3346 2091 695 712 992 1263
sittings$	3355
situat	2917 2540
situation$	1581 2916 2500
six	35 37 116 160 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 3252 3253 2005 3284 602 3347 2069 2070 3350 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2443 2615 1212 2619 1227 2632 1235
six$	1441 111 1520 117 3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 3178 1908 1909 546 3252 602 3347 2069 2070 3350 3455 2213 2223 2225 3505 2250 3533 2257 854 3538 2270 2282 2317 2372 2615 1212 2619 1227 2632 1235
sixth$	2836 2098 2104
size$	1846 1989
skate	827 888 3638
skate$	1266
skatees$	1266
skater	35 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
skaters$	1819 3178 3233 3246 3248 1996 3281 3613
skates$	1266
skill$	1335
skills	804
skills$	1675 297 1335
slacker$	3492
slate$	2022
sleep	2799 1743 1772 413 2216 2258
sleep$	1922 1290
sleepover$	3018 3051 451 3495
sleepovers$	3018 3039 3051 1817 451 1946 3495
sleeps$	1290
slept$	1290
slide	2788 995 2406 2435 1279
slide$	807
slides$	807
sliding$	807
slighter$	3492
slip	2330
slip$	291 807
sliping$	291
slipping$	291 807
slips$	291 807
slot	2088 3384 2106 3385 2243 3524 3525
slot$	3169 3329 3367 2090 2091 3392 2133 3572 908
slots	3385 880
slots$	3169 3329 3367 2090 2133
slow	916
small	2177
small$	3456
smart	2534
smile	1524
smile$	2803
smiles$	2803
snap$	414
snapchat$	414
sneak	2330
snooke	2382
snooker$	3661
so$	387 402 423 424 432 465 526 532 610 654 657 678 3363 2122 724 763 773 824 833 912 931 933
social	1750 3031 3073 439 3135 2287 3615 1342
social$	33 34 1460 3024 2186 2196 2203 2207
socialise$	3029 3086 3561 2612
socialising$	1843 3566
sofa	1958 2297 2298 951
sofa$	576 3577 3597 2355
sofas$	576 2355
sold	159 3576
sold$	2474
solely$	3226
solicitor$	3677 1308 1310
solidi	1332
soluti	2947 1157 2561
some	3282 638 3631 949 2628
some$	1594 1666 1687 1724 1830 3119 3147 1869 475 1880 3170 1907 3215 605 613 2018 2027 3327 3338 2253 877 2283 2289 2295 948 2353 2618 2628
somebo	303
somebody$	2810 1650 1707 1729
someon	303
someone$	2810 1650 1707 1729
someth	2947
something$	244 322 2326 1194
somewh	3301
somewhere$	244 3480 2272 2273 2326
son	3025 1752 394 1811 1812 1824 1826 1830 453 1880 3160 479 481 1908 1909 546 3252 602 3347 2069 2070 3350 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 2317 2615 1212 2619 1227 2632 1235
son$	1825 3603 1306
song$	94 3641
sons$	1825 3603
soon$	1979
sooner	1285
sooner$	2597
soonest$	1595
sort	234
sort$	234 1638 2202
sorts$	1638
sought	851
sought$	2897 2936 3013 3171 2401
sourc	615 2019
source$	245
sourceing$	245
sources$	245
south	3148 3172 3183 3194 3296 3297 3298 3299 2021 2048
spac$	504
space	66 2989 1939 2011
space$	65 2950 296 297 2992 1845 1877 504 3218 3290 772 779 3567 3640 2577
spacebetween$	3123
spaced	941
spaced$	2345
spaces$	65 2950 2992 504
spacesbetween$	3123
spacin	440
spacing$	1844 504
spacs$	504
speak	1405 2694 121 1785 430
speak$	145 182 217 308 3008 3038 1775 3064 1795 3084 429 1838 450 981 982 1201 2677
speaking$	217 308 3031 981 982 1201
speaks$	145 182 217 308 981 982 1201
special$	1866
specialist$	1617 488
speed	1199
speed$	2603
spend	2799 3019 3112 2061 827
spend$	29 2786 1750 3038 1834 1838 3340 3346 3520 1049
spendi	2287
spending$	29 3031 3047 3073 3105 1834 3346 3520 3566 3615 1049
spends$	2786 3520 1049
spent	1453 1536
spent$	2732 1462 2786 2815 2449 1049
split	1779 476 1901 1902 1911 2062 701 2175 835 2312 941 1228
split$	3130 3180 3181 3190 559 3341 2063 664 665 2105 706 708 3454 3591 2345
splits$	3180 664 665 708
splitting$	664 665 708
spoke	2694 1034
spoke$	2698 1438 2438
spoken	1437 2745 1034
spoken$	1404 2698 2716 2718 2720 1446 1475 2769 1497 104 2438
spot	2297 2298
spot$	3558 3577
spotte	1854
spotted$	1850 447 448 449 3133
spread	8 701 941
spread$	504 2105 706 2345 1103
spreade$	504 1103
spreades$	504 1103
spreading$	504 1103
spreads$	504 1103
spreadting$	1103
spring	2352
spring$	2823
spur$	2339
squad	1865 3306 2106 3385 3389 2243 3524 3526 3527
squad$	3144 3329 3393 3572 3610 2352 1297
squads	2089 3385
squads$	3329 3368 3393 3628
square$	1750 3236 3244 3266 3286
squeez	889
stab	2838
stabbing$	163 1298
stabbings$	163 1298
stabil	1157 2561
stable	3526 3527
staff	33 34 1460 61 62 2774 1732 2546
staff$	0 1 2687 2692 1415 16 20 22 25 55 57 1465 63 67 2757 93 1507 120 227 1650 1677 3011 2421 1116 2548 2558 2567
staffe	1443 1005 2409
staffed$	2722 1256
staffing$	1580 1256
staffs$	1256
stage	3638
stage$	94 2863 2874 2966
staged	2781
stagge	718
staggered$	730 2135
stall	2788 951 995 2406 2435 1279
stall$	908 2355 3650 2374 3674 3676 1294
stalls$	2355 3650 3674 1294
stance$	2963 2599
stand	1898 520 2258
stand$	405 3177 1924 3258 3268 2060 695 712 908 992 1262
stande$	405 992
standering$	1924
standes$	992
standi	3031 3073 900
standing$	405 1924 712 2304 3611 992 1024 1262
stands$	712 992 1262
standting$	1924 712 992
start	2799 474 1878 705 2134 818 847 2258 888
start$	2985 462 493 3290 2022 631 639 651 2088 1188 1225 1362
starte	2745 1669 1711
starte$	493
started$	126 2948 2978 2990 639 1362
startes$	493
starting$	493 639 1225 1362
startred$	639
starts$	493 631 639 651 1188 1225 1362
starttime$	3413
starttimes$	3413
state$	1426
stated	1573
stated$	2852
stateed$	1426
statements$	1008
states$	1426
statio	476
station$	2778 3236
stations$	2778
status	900
status$	2304 3611
stay	2799 171 1679 284 1898 520 3306 827 835 3559 946
stay$	145 225 1631 1643 2958 1682 384 396 3085 489 3177 1924 626 3323 3325 643 2073 2082 3494 2272 3557 959 1055 1058 1091 1141 1230
stayaway$	2350
stayd$	489
stayering$	1924
staying$	225 384 396 1924 959 1091
stays	3559
stays$	145 225 1643 1682 384 396 489 643 2082 959 1055 1058 1091 1230
stayting$	1924
steadier$	838
steady$	1099
steer	430 478 483 825 1330
steer$	384 675 748
steering$	26 47 2788 384 748 995 2406 2435 1279
steers$	384 748
step	1826 2208 835
step$	767 1189
stepbrother$	1306
stepcarer$	1306
stepcarers$	1306
stepdad$	1306
stepdaughter$	1306
stepfather$	1306
stepmother$	1306
stepmum$	1306
stepparent$	1306
stepparents$	1306
stepping$	1189
steps	1658 1958
steps$	2937 576 1189
stepsister$	1306
stepson$	1306
stereo	1304
stereotypes$	2547
steward$	55
stewards$	55
sticke	95
sticker$	97 99
stickers$	97 99
stigma	1157 2561
stigma$	2547
still$	1514 1515
stimul	1332
stir	847
stock	1248
stood$	140
stop	2799 339 347 1758 367 368 377 406 408 416 422 426 452 490 542 739 2243 3526 3527 855 910 932 937 947 951
stop$	2740 333 348 1759 377 1781 411 3096 1822 1823 1856 472 519 3206 558 1971 3421 749 754 3453 826 3534 865 907 2336 3616 938 2355 1042 1044 1126 1364
stopding$	333
stope$	472 907
stopes$	472 907
stoping$	865 907 1126
stopning$	333
stoppe	2734 1528 1537 1551 2837 1568 3097 1855 874 2312
stopped$	2807 2816 2830 2847 3020 3021 3035 390 3096 3134 524 3227 3421 3429 3535 3591 1044 1364
stoppi	347 367 739
stopping$	333 348 1781 411 472 865 1364
stops	2734 347 367 739
stops$	147 333 348 1781 411 1856 472 1971 3421 3534 865 907 938 1042 1044 1126 1364
stopting$	1781
story$	2826
strang	2818
stranger$	2814 2466
strangers$	2814
strate	2788 804 995 2406 2435 1279
strategic$	1100
strategies$	1659 1675 2542 1336
strategy$	26 2923 1336
stream	3389 1332
streams$	3397
street	3109 3110 3111 3115 2084 2243
street$	3152 3240 3528 3616
streets$	3240 3363 3528
streng	1136 2540 2566 1330
strength$	2942 1181
strengthen$	1111
strengthene$	1111
strengthened$	2955
strengthenes$	1111
strengthening$	1111
strengthens$	1111
strengths$	2942 1137 1181
strik	1076
strike$	167
strip$	927
stripe$	927
striped$	927
stripes$	927
striping$	927
stripping$	927
strips$	927
stripting$	927
strive	1153
strong$	2348 1099 1195
stronger$	300 1180
struck	1076
struck$	167
structured$	2598
studen	155 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 2027 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3575 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
student$	2810 1559
students$	2810 1559 1819 3178 3233 3246 3248 1996 3281 3613 2465
studio	38 3526 3527
study	2258 3595
study$	1922
subjec	1847 2057
submit	1423 2745 1467 2399
submit$	1376
submits$	2746 1376
submitted$	2702 1376
submitting$	1376
succeed$	2979
succes	2566
sucked$	807
suitab	252 1745 792 799
suitable$	1617 1649 1656 3024 2485
summer	2352
summer$	2823 3327 647
summers$	647
sun	2352
sunday	608 734 735 2352
sunday$	2721 608 3291 734 2138 735 3418 3646 2376 3659
sundays$	2721 3291 2138 3418 3646 2376 3659
superv	33 34 1460 1482 1483 2788 474 1878 691 995 2406 2435 1279
supervised$	3021 3128 1206
supervision$	2741 2761 2762 3128 1339
supper	98 1502 2375
supper$	3650 2374 3654 3665 3674 3676 2661
suppers$	2661
suppli	1474 159
supplied$	2753 2474
supplier$	1298
suppliers$	1298
supplies$	1298
supply	159 2473
supply$	2839 1298
supplying$	1298
suppor	1404 1405 2788 201 1608 2896 267 1688 309 3009 478 2023 691 804 995 2406 2435 2534 1136 2540 1156 1279 1330
support$	2715 2741 2899 252 2935 253 1659 2144 1131 1134 2542 2543 2562 2594
supported$	2683 2887 253 2961 3007
supporting$	253
supportive$	1605 1671 2952 2967 1713 1099 2560 2602
supports$	253
sur$	499
sure$	278 2969 395 499 2588
sured$	395
sures$	395 499
surgeo	1078
surgeon$	2482
surger	2375
surgery$	3654
suring$	499
survey	1435 2718 2720 2788 995 2406 2435 1057 1279
survey$	13 30
surveyed$	2714 2719
surveys$	13
suspen	460 490 598 2004 609 1222
suspend$	501 601 879 1213 1224
suspende$	501 601 879 1224
suspended$	3146 1871 3283 3285 3287 879 2366
suspendes$	501 601 879 1224
suspending$	501 601 879 1224
suspendned$	879
suspendning$	601 879
suspendred$	879
suspendring$	601 879
suspends$	501 601 879 1213 1224
suspension$	487 599
sustai	1315
sustained$	2955
swap	826 2230 1346
swap$	461
swape$	461
swapes$	461
swaping$	461
swapping$	461
swaps$	461
sway$	531 3294 2189 786 2191 2302 899 3627
sweep	573
sweep$	1354
sweeping$	1354
sweeps$	1354
swiftly$	2872
swim	66 98 1502 2258 888
swim$	3650 2661 1266
swimes$	1266
swimme	3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
swimmers$	1819 3178 3233 3246 3248 1996 3281 3613
swims	1502
swims$	2661 1266
switch	646 843 876 885 886 889
switch$	461 1240
switche$	461
switched$	844 1005 1240
switches$	461 1240
switching$	461 1240
switchping$	461
switchs$	461
sympathetic$	2522
system	2745 2399
system$	30 2763
systems$	30
t$	386 1798 1805 1827 436 515 516 518 536 2064 2107 2120 736 784 834 858 864 897 915 926 939 940 1208
table	31 1958 3366 2100 2104 3383 2243 3524 3525 3575 2297 2298 951
table$	64 2868 1845 1877 576 2090 3379 788 3471 3523 3546 3577 908 3597 3620 2355 2382 3676
tabled	2745 2399
tables	2075 3354 2106 3385 880
tables$	64 1845 576 2090 3373 788 3471 3523 3546 3620 2355
tackle	232 1136 1299 1329
tackle$	1636 1126
tackled$	2955
tackleing$	1126
tackles$	1126
tackli	1299 1329
tailor	252
tailored$	1656
tak	416 460 470 471 476 554 2208 853 1248
tak$	506 508 642 776
take	196 211 623 715
take$	6 2707 81 166 167 183 184 254 260 274 280 2969 305 320 1872 506 508 1942 568 642 776 836 2285 934 987 1011 1084 1391
taked$	642
takeed$	2285
takeing$	568
taken	2821 2822 211 3131 474 1878 540 791
taken$	1423 1443 2745 2755 126 1569 166 167 183 212 305 3130 1879 1888 510 1944 3259 577 2025 675 776 3576 2399 2412
takes	196 211 623 715
takes$	2707 166 167 183 184 280 305 320 506 508 568 642 776 836 2285 934 987 1084 1391
taking	196 623
taking$	1427 2707 167 183 184 254 274 280 305 320 506 508 642 776 836 1084 1391
taks$	506 508 642 776
talk	1405 2788 121 3019 430 995 2406 2435 1279
talk$	2789 2794 182 217 308 3008 1775 1795 3084 429 1838 2446 1152 1201 2677 1281
talked	1437 1034
talked$	2716 1438 2718 2720 2438
talkin	3105
talking$	217 308 3050 1796 2512 1201
talks$	2789 2794 182 217 308 1152 1201
tally$	59
tap$	1167
tapping$	1167
taps$	1167
target	2838 252 2473 1072
target$	2712 85 2839 2407 2430 2476 1190
targeted$	1656 1190
targeting$	2476 1190
targets$	85 2407 2476 1190
task$	26 85 2784 2788 995 2406 2435 1279
tasking$	2894
tasks$	85 2784
taught	2694 474 1878 1920 691
taught$	466 1879 2009 3321 651 2073 2251 973 2420
taxi	3524 3525 2357
taxi$	70 2090 3390 3620 3636 3650 3674 3676 1294
taxies$	3636
taxis$	70 2090 3390 3620 3636 3650 3674 3676 1294
tea	98 1502
teach	444 476 804 810 853 2301
teach$	2833 271 503 666 1383 1384
teache	33 34 1460 61 62 2774
teache$	271
teacher$	0 1 2692 16 20 22 25 55 63 93 1507 2800
teachers$	0 1 2692 16 20 22 25 55 1465 63 93 1507 2800 120 3493
teaches$	2833 271 1383 1384
teaching$	271 503 1383 1384
teachs$	271 503
team	2896 1865 1895 1925 2106 3385 2243 3524 3526 3527 1342
team$	1415 1430 2715 1455 67 1625 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 3144 1880 3160 479 481 3168 1892 3174 1899 1908 1909 3193 3204 3207 534 3219 3225 546 1956 3252 3253 2002 2005 602 655 3347 2069 2070 3350 698 3393 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3572 3588 3589 3594 2317 3606 3607 3610 2334 948 2352 1016 2615 1212 2619 1227 2632 1235
teamin	1342
teamma	3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
teammates$	1819 3178 3233 3246 3248 1996 3281 3613
teams	2089 2098 3385 880
teams$	2687 2715 3368 3377 3393 3628
tear	825
teas	1502 2216
teas$	3495
teenag	155 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 1977 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
teenagers$	1559 1819 3178 3233 3246 3248 3256 1996 3281 3613 2471
telegram$	414
teleph	1404
telephoned$	2683
tell	2799 1523 121 1564 2843 370 444
tell$	118 2802 2811 145 152 355 409 553 578 2218 1282 1394
telled$	355 409 553
telling$	355 409 553 578 2218 1394
tells	1564 2843
tells$	118 2811 145 152 355 409 553 578 1282 1394
tellsed$	355
tellsing$	355
tellss$	355
temple	3526 3527
temple$	3665
tempt	825
temptation$	2189
tempted$	807
ten	2443
tenanc	641 887
tenancies$	2090 974
tenancy$	616 617 2090 974 3677
tendered$	2432
tennis	2382
tennis$	3661
tensio	1157 2561
tent	3389
tent$	3620 3673
tents$	3620 3673
term	1585
term$	2823 2864 647
termly$	1001
terms$	2788 647 995 2406 2435 1279
test$	2788 995 2406 2435 1279
text	1405 2694 2788 121 1775 1795 3084 995 2406 2435 1279
text$	13 1539 138 145 1389
texted	1404 2718 2720 1446 1034
texted$	2683 2438
textin	1815
texting$	3039 3094 1389
texts$	13 1539 138 145 1389
than	1951 3243 2194 3501
than$	1519 2828 1770 3092 1889 3176 3222 3230 3231 556 3247 1969 1987 3269 3270 1997 2260 924 2479
thanke	2718 2720
that	2917
that$	1418 1450 1531 2900 2916 246 2965 373 1810 829 2370 2442 2452 2463 1062 1063 1064 2648
the	2381 2546 2554
the$	1416 2717 2812 1552 1589 2875 268 1677 1678 1684 1693 302 1810 2026 2155 2159 2172 2227 2320 2359 2361 2362 3642 2364 2367 2370 2371 2372 970 2383 2387 2389 2394 2395 2396 2397 2398 2442 2452 2460 1062 1063 1064 1071 2548 2558 1183 2640 2641 2642 2643 2644 2645 2646 2649 2650 2651 2654 2655 2659 2660 2663 2664 2668 2669 2674 2676 2682
theatr	38
theft	1287
theft$	2814 163 1298
thefts$	2814 163 1298
their	544 2235
their$	2717 1512 175 2875 1693 1715 3038 1810 1884 1905 1934 557 604 2155 2159 2279 2320 2332 2367 2370 2389 2394 2395 2397 2442 2452 1183 2646 2649 2655 2669 2674 2682
theirs$	2831 2464
them	35 134 1542 1552 1563 1565 1566 277 1681 3025 1752 394 1811 1812 1824 1830 3121 453 1880 3160 479 481 1908 1909 3214 546 1956 3252 3253 2002 602 640 3347 2069 2070 3350 3360 683 698 3455 2213 2223 2225 3505 3533 2257 854 2270 2277 2281 2282 2317 3606 2334 2381 2384 2390 2396 2443 2460 2540 2546 2615 1212 2619 2628 1227 2632 1235
them$	1418 2717 2803 2810 2812 1538 2842 2844 2845 2846 2875 2916 1677 2987 1726 3233 1956 3239 1962 3248 1996 3276 3281 3335 733 3448 781 3613 2353 3663 2387 2452 1058 2548 2558 2648 2663 2664 2669 2672 2673 2682
theme$	2915
themes$	2915
themse	116 1035
themselves$	1520 2883 2979 3574 2439 2563
then$	3592 2603
therap	1078
therapist$	2482 1308
there	2739
there$	2792 2793 2867 2929 1660 3365 719 3547 1052 2666
these	1848 2546
these$	1563 1810 3335 2227 2320 2364 2538
they	35 36 53 87 116 151 160 277 1681 453 659 854 2270
they$	1440 1457 1491 88 92 111 112 1520 117 2801 2810 1555 1581 1701 2993 1725 781 1274
thick	2228
thick$	3507
thin$	819 822
thine$	819 822
thines$	819 822
things	2917 2928
things$	1581 1587 2900 1659 318 1733 2512
thining$	819 822
think	1564 2843 1679
think$	1516 1523 2958 2964 511 1056 1121 1147
thinking$	2909 1121 1147
thinks	1564 2843
thinks$	1516 1056 1121 1147
thinner$	3492
thinning$	819 822
thins$	819 822
third	2352
this	1573 2917 2460
this$	1418 2849 2851 2852 2853 2900 2916 1810 2155 2159 2172 2227 3571 2320 2452 1063 1064 2575
those	1848
those$	156 158 1810 2364
though	1564 2843 1075
though$	2479
thought$	2909 1662 3513 831 1056
thread	8
thread$	417
threat	1528 2837 2838 159 1074 1287
threat$	1539 147 2835
threaten$	2839 2840
threatened$	2807 2478
threats$	1539 147 2835
three	116 160 3025 1752 394 3087 1811 1812 1824 1830 3109 3110 3111 3115 3117 3120 1848 453 3141 1880 3160 479 481 3168 1908 1909 3193 3207 534 3219 3225 546 3243 3252 3253 1977 2005 3284 602 638 3347 2069 2070 3350 690 3417 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3581 3588 3589 3594 2317 3606 3607 948 3631 949 2390 2615 1212 2619 2628 1227 2632 1235
three$	1520 2846 3025 1752 394 1811 1812 1824 1830 3119 3125 453 3147 1869 475 1880 3160 479 481 3170 1907 1908 1909 3215 546 549 3252 3256 1984 3274 602 605 2013 613 2018 2027 3338 3344 3347 2069 2070 3350 3455 3473 2213 2223 2225 3505 2250 3533 2257 854 2270 877 2282 2283 2289 2295 2317 948 2353 2359 2361 2364 2371 2372 970 988 2394 2395 2398 2615 1212 2618 2619 2628 1227 2632 1235 2641 2648
threes$	3257 3544
thrive	3595
thrive$	2979
throug	1404 996
through$	2683 12 1421 1425 2716 2771 178 1695 301 3187 704 3494 3624 2400 2505 2551 2601
throw	575 598
thu	2352
thur	2352
thursd	608 734 735 2352
thursday$	2721 608 3291 734 2138 735 3418 3646 2376 3659
thursdays$	2721 3291 2138 3418 3646 2376 3659
tick$	14
ticked$	14
ticket	31
ticket$	97 1014 2652
tickets$	97 1014 2652
ticks$	14
tie	2169 840
tie$	352 3448 775 2182 809 845
tied$	480
tiee$	845
tieed$	845
tiees$	845
tieing$	845
ties	1751 2149
ties$	3030 352 3428 752 3448 775 2182 809 3506 845 2584
tight	2228
tight$	2228 3507
tighte	850 851
tighter$	300 1180
tightl	2228
tightly$	3507
till$	2815 2352
time	1847 3354 3384 2106 3385 3426 2243 3524 2313
time$	2827 1580 2863 2966 297 341 3029 3052 1836 1862 3169 3189 1931 3262 3263 3264 3266 3267 3268 3271 3272 3273 3275 3329 2060 3367 3390 3392 2121 3402 3403 2126 3408 2132 2133 3413 3415 3419 3420 2144 2157 754 2161 2162 2163 764 2178 2241 3531 3539 3551 3552 3566 2308 3592 3597 2347 3648 1045 2453 2456 1079 2483 2486 1202
timely	201
timely$	1605 1117
times	3354 3385 1287
times$	11 1422 2787 106 146 2863 1862 3169 3329 3355 3367 3390 2121 2133 3413 3414 2347
timescale$	2407
timescales$	2407
timesheet$	1009
timesheets$	1009
timeta	95 2788 1865 474 1878 476 1895 1920 2036 646 2075 3354 2076 2088 995 2406 2435 1279
timetable$	30 2728 2735 3144 3169 3174 3315 3367 3640
timetabled$	1879 706
timetables$	30 3169 3355 3367
to	630
to$	2683 2717 2754 1480 1484 2767 2776 1498 1508 2790 1533 2813 2815 2820 1586 1616 2903 1636 241 242 1647 1648 2941 2954 272 2956 2965 2967 1690 1700 1716 1722 326 1767 1774 1781 3138 463 1882 1887 1889 3212 1974 3304 627 2042 669 3379 2150 2158 2174 2211 846 3586 915 2329 2378 2379 2385 3666 2388 3670 2438 2439 2444 2454 2455 2458 2483 2510 2535 2555 2557 2647 2658 2659 2662 2679 2680
togeth	1750 1751 3031 3033 3036 3037 3040 1766 1772 1773 1785 1789 1790 413 3102 3109 3110 3111 3114 3115 3117 3126 1851 1852 3191 3255 2061 3345 2123 3436 866 903 3587 3590 1342
together$	2794 2902 3012 3029 3030 3045 3046 3051 3052 3060 3064 3066 3068 3069 3076 3077 3081 3086 3088 3090 3091 3092 3094 1849 3129 451 3137 3154 3155 3210 3232 3258 3263 3266 3268 3336 3339 3340 3343 3346 3365 3376 3402 3437 3440 3442 3519 3539 3550 3561 3630 2377 3675 2456 2513 2518 2551 2670
togethers$	3051 1817 451 3437
told	1437 2718 2720 2817 1564 2843 1573 171 173 3498
told$	2716 2745 2811 2852 1577 381 3130 3131 699 2218 3511 2324 1282
tolerant$	2522
too$	931 944
took	2822 140
took$	2707 167
toolki	2788 995 2406 2435 1279
toolkit$	1004
toolkits$	1004
tools	31
tools$	1675 297
toping$	1781
torches$	97 2652
tore	825
tos$	1781
toting$	1781
touch	1437 1750
touch$	2716 2908 3029 3200 3446 1102
tough$	1195
tougher$	1195
tour	2788 995 2406 2435 1279
tour$	655 3651 3674
tourna	98 1502
tournament$	3650 2374
tours$	3651 3674
tout$	1294
touts$	1294
toward$	2557
towards$	1882 2211 2300 2557 2601
town	3033 3148 3172 3183 3194 3296 3297 3298 3299 2021 3306 3314 3325 2075 3354 3366 2243
town$	3152 3236 3307 3309 3311 3322 2054 3372 3569
towns	3354 2084 2089
towns$	3312 3363 3368 3373
toxic	2306
toxic$	2081 3585
track	1072
track$	2869 2430 2476
tracke	8 2788 995 2406 2435 1279
tracked$	78 2427 2476
tracker$	2763
tracking$	79 2476
tracks$	2476
trade	826 2230
trader$	1294
traders$	71 72 1294
train	456 474 1878 1903 827 2243 853 2258 888 891
train$	1922 3381 710 1382
traine	1404 2743 2745 2769 1497 2399
trained$	2683 2726 2776 2431 1381
traini	1454 2788 995 2406 2435 1279
training$	2695 2733 2741 2098 3665 998 1382
trains	456
trains$	3381 3382 710 1381
tram$	3381
trams$	3381 3382
transf	460 474 1878 476 491 614 623 646 843 853 876 885 886
transfer$	464 3165 3289 2017 624 631 636 637 639 651 1214
transfere$	636 637 1214
transfered$	636 637 639
transferes$	636 637 1214
transfering$	636 637 639 1214
transferred$	462 1879 1888 2017 2025 631 636 637 3321 639 651 844
transferring$	636 637 1214
transfers$	464 3165 3289 2017 624 631 636 637 639 651 1214
transl	2745 2399
transp	470 474 1878 476 691 853 1157 2561
transparent$	2522
transport$	70
transported$	1879
trauma$	1137 1181
travel	1803 474 1878 1903 574 827 2258
travel$	1879 1922 644 2058 2060 2061 2066 3346 2080 2092 710 2357 973 2661
travelling$	3050
travels$	644 2058 2066 2092 710 973
treat$	1170
treate	1304
treated$	1170
treating$	1170
treats$	1170
trebl	2785
trees$	1020
trends$	2496
tribunal$	3658
tries	1153
tries$	1155
trim	1346
trimme	1005 2409
trimmed$	2424
trio	3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 1925 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
trio$	1819 3178 3204 3233 3246 3248 1996 3281 3613
trip	2788 3426 2375 995 2406 2435 1279
trip$	2789 655 2142 3422 3545 3610 3650 2374 3654 3674 1281
trips	880
trips$	2789 3398 2142 3422 3545 3650 3674
troubl	3549
true$	3127 2188 2236
trust	2799 2540 1305
trust$	2527 2581 1288
truste	137
trusted$	1541 1653 1654 1696 1099 1288
trustees$	2759
trusts$	1288
try	511 1153
try$	1155
trying	1153
trying$	2512 1155
tue	2352
tuesda	608 734 735 2352
tuesday$	2721 608 3291 734 2138 735 3418 3646 2376 3659
tuesdays$	2721 3291 2138 3418 3646 2376 3659
turf	573
turn	1424 2707 2711 2729 2739 2743 2744 2799 121 575 2208 835
turn$	2694 1431 84 145 3008 431 473 505 561 870 871 3558 908 2391 1018 1047 1050 1240
turne$	473
turned$	2734 84 2817 2837 3132 505 1950 561 572 2273 870 3576 3634 1005 1047 1240
turnes$	473
turning$	473 505 561 870 1240
turnou	81 1485
turnout$	2764 2434
turns$	2734 84 145 473 505 561 870 2391 1047 1050 1240
tutor	33 34 1460 62 2075 3354 3366 2088 2089 2098 2104 3383 3384 820 3524 3525
tutor$	1865 3169 1895 606 2036 2075 2076 3367 2089 3368 3377 2104 2106 2112 3493 943
tutorial$	908
tutors	3354
tutors$	3169 3367 3368 3373 3377 3493
twice$	2684 106 146 3660
twins	3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
twins$	1819 3178 544 3233 3246 3248 1996 3281 3613
two	160 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1908 1909 3193 3207 534 3219 3225 546 3252 3253 3282 2005 3284 602 638 3347 2069 2070 3350 683 3417 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2264 2270 2281 2282 3581 3588 3589 3594 2317 3606 3607 948 3631 949 2615 1212 2619 2628 1227 2632 1235
two$	3025 1752 394 1811 1812 1824 1830 3119 3125 453 3147 1869 475 1880 3160 479 481 3170 1907 1908 1909 3215 546 549 3252 1984 581 1986 3274 602 605 2013 613 2018 621 2026 2027 640 3338 3344 3347 2069 2070 3350 683 696 3448 3455 3473 2213 2223 2225 3505 2250 2253 3533 2257 854 2270 877 2282 2283 2289 2295 2317 2327 3617 948 2353 2359 2361 2364 2371 2372 970 988 2394 2395 2397 2398 2615 1212 2618 2619 2628 1227 2632 1235 2641 2648
twos	2264 3564 3565
twos$	1978 3257 2265 3544 1234
type$	2202
unable$	362 391 1806 454 1930
uncle	1893 2016 3306 3326 648
uncle$	1307
under$	1433 2745 2812 207 398 2399
undergrowth$	1020
underm	787
undermin$	928
undermine$	928
undermines$	928
undermining$	928
undermins$	928
unders	1679 2534 1136 2540 1330
understand$	2958
understanding$	2519 2522 2583 2602
understood$	2705 2450
undert	1443 2745 1669 1711 2399
undertake$	381
undertaken$	2722 2948 2990
undertakes$	381
undo	765 778 787
unfair	1304
unfold$	2860
unfoldes$	2860
unfolds$	2860
unfollow$	412 1210
unfollowe$	412 1210
unfollowed$	412 1210
unfollowes$	412 1210
unfollowing$	412 1210
unfollows$	412 1210
unfriend$	412 1210
unfriende$	412 1210
unfriended$	412 1210
unfriendes$	412 1210
unfriending$	412 1210
unfriends$	412 1210
unheal	438 2306
unhealthy$	438 1842 2081 3585
unhelp	2306
unhelpful$	3585
unit	1895 1925 3306 641 3366 2104 3383
unit$	1455 3145 3174 3204 616 617 3322 645 2053 3334 1226
units	3383
units$	3145 3322 3373
unless	2261 2262
unload	2393 1344
unload$	3672
unlock	1005 2409 1344
unlocked$	3634
unpick$	822 823 1143
unpicke$	822 823 1143
unpickes$	822 823 1143
unpicking$	822 823 1143
unpickning$	822
unpicks$	822 823 1143
unravel$	822 823
unravele$	822 823
unraveles$	822 823
unraveling$	822 823
unravelning$	822
unravels$	822 823
unsafe	1035
unsafe$	2439
unsupervised$	1769
untangl$	823
untangle$	777 823
untangles$	823
untangling$	823
untangls$	823
until	3292 2261 2262 859 2313 2363
until$	2815 1544 507 567 2007 3327 3592 2352 3642 3645 3656 2654 2665
up	2710 2745 1485 1502 1609 1640 1878 2230 2399 2409
up$	2683 1410 7 2691 2702 2703 2722 2747 2748 2751 2764 1488 2779 2780 2782 2816 2830 1576 1605 2885 2887 2888 1620 1622 1630 2914 1636 2919 2924 2925 2962 1698 2983 3030 3051 1776 3058 3094 1835 1843 3134 1856 3180 3181 3190 1917 3197 1963 3341 3342 2068 3348 2153 3454 3494 2271 3566 2294 3591 2336 3633 3637 3672 2415 2422 2459 2512 2565 2582 2593 2650 2651 2654 2657 2672
upd$	2422
update	1467 2788 1606 1608 1632 995 2406 1005 2409 2435 2498 1279 1329
update$	2885 221 2905
updated$	2887 221 2427 2499
updates$	2746 2885 221 2905 1627 2911
updati	1329
updating$	221
uped$	2422
upheld	1898
upheld$	3177
uphold	850 851 1332
uploaded$	80
upon$	1973 2164 2492 2675
upper	2352
ups	1502
ups$	2731 2885 3051 1817 1856 2422
upskil	1136 1332
uptake	6 81 1485 1011
uptake$	1410 2764 2415 2434
urg	430 804
urge$	1154
urged	2023
urged$	1154
urges$	1154
urging$	1154
us$	1703 405
use	2799 1523 1658 456 2258 2473
use$	2691 1513 2794 2802 2839 2937 257 260 1665 274 298 405 1048 1122 1220
used	1453 2817
used$	2691 2732 2822 905 1048
useful	2881
useful$	2795 2831 2598
uses	456
uses$	1513 2794 257 1048 1122
usher	483 573 861
using$	274 298 405 704 2448 1048 1122
usual$	1582 199 3203 3571 2603
utilis	1332
valley	3306
valued	3009
valued$	3007 3013
van$	1455 67 122 2814 3643 3674 3676 1294
vans	123 880
vans$	122 2814 3643 3676 1294
veer	835
vehicl	1072
vehicle$	2476
vehicles$	2476
venue	3384
vet$	336
veting$	336
vets$	336
vetting$	336
via$	704
vicar	33 34 1460
vicinity$	3236
victim	1074
victim$	2478
victims$	2478
video	2788 995 2406 2435 1279
video$	3640 3641 3662 1004
videos$	1004
view	2729
view$	2826 2963 1079
viewe	2743
viewed$	2408
views	1452
views$	2731 214 330 1019 2547
vigila	1688 1704
vigilance$	2983 2502
vigilant$	2910 2967
villag	3148 3172 3183 3194 3296 3297 3298 3299 2021 3306
village$	3372
violence$	2530
visibi	1704 1299
visibility$	2983 2573
visible$	2952 1099 2602
vision$	282 2583
visit	1405 2694 2729 2739 102 104 2788 1743 1775 1795 3084 3085 404 1838 456 511 3209 594 2216 2258 2375 995 2406 2435 1220 1279
visit$	2693 1506 1508 2789 2809 2835 3018 3036 1799 1808 405 1946 3273 1998 655 3495 3597 3650 3654 2392 2562 1281 1385
visite	1404 1437 2718 2720 1443 1446 2734 2743 2745 1475 2769 1497 1005 2409 1034
visite$	405
visited$	2683 2716 2722 2754 2776 1508 2420 2438
visiti	1803 404 3105 439
visiting$	2726 3039 3050 1808 405 1843 1385
visitor$	2482
visitors$	1941 1946
visits	2734 1467 456 903 1220
visits$	2693 2746 1506 1508 2789 2835 3018 3039 1772 413 451 1946 1998 3495 3650 2392 2562 1385
voice	2534 2540 1333
voice$	2945 1019
voices	1333
voices$	1019
volunt	33 34 1460 62 2774 2788 2258 995 2406 2435 1279
volunteer$	0 1 2692 16 20 22 25 93 1507 2789
volunteers$	0 1 2692 16 20 22 25 93 1507 2789
vote$	1271
votes$	1271
voucher$	97
vouchers$	97
vulner	2991 2540 1333
wait	520 827 2258 1287
wait$	1513 145 2997 327 1924 3268 2092 710 1042 1261
waited	1536 2822 140
waited$	2815
waitering$	1924
waitin	1536
waiting$	2815 2997 327 3031 1924 1261
waits$	1513 145 2092 710 1042 1261
waitting$	1924
waive$	1345
waived	1005 2409
waived$	2366 1345
waives$	1345
waiving$	1345
walk	1405 2694 98 1502 2799 1523 474 1878 574 2208 827 835 2258 2360 2375
walk$	1513 2794 2802 145 192 404 508 2058 2060 2061 2066 3346 675 2080 2092 3639 3650 3651 2374 3654 1058 1386
walkab	2788 995 2406 2435 1057 1279
walke	540
walke$	508 1944
walked	2817 474 1878
walked$	3132 1944 1386
walkes$	508
walkin	3031 1803 1854
walking$	192 3073 404 3105 3133 508 1386
walks	1502 574
walks$	1513 2794 145 192 508 2058 2066 675 2092 3650 3651 1058 1386
wall	1958 3638
wall$	2778 576
walls$	2778 2930
want	1564 2843 1153
want$	1667 2980 3004 498
wanted	1540 1564 2843
wanted$	2819 3007
wants	1564 2843 1153
wants$	2980 3004 498
warden	33 34 1460 62 2774 1732
warden$	0 1 2692 16 20 22 25 55 57 67 93 1507 2421
wardens$	0 1 2692 16 20 22 25 55 57 67 93 1507 3011 2421
warm$	2831 2459
warmer$	2445
warn	429 450
warn$	355 364 389 942
warne$	364
warned$	355 364 389 3132 942
warnes$	364
warnin	1755
warning$	2809 147 355 364 389 942
warnings$	147
warns$	355 364 389 942
was	2822 140 171
was$	1434 1439 1470 89 1498 130 2824 165 954 1036 1046
watch	2729
watch$	314 3128 979 2502
watched$	2705 2766 979 2408
watches$	979
watchful$	1607
watching$	314 979 1086
wave	1524
wave$	2803 2446
waves$	2803
way	1603 2947 3148 634 2243 2272
way$	2792 2826 2882 2884 1639 1836 2038 3375 806 3551 2541 2635
ways$	2542 2553 1151 2635
we	33 34 1460
we$	1415 1419 21 1650 2931 303 2993
weaken	406 765 2179 778 783 3469 787 898
weaken$	3458 928
weakene$	928
weakened$	3227 3429 3492 3582
weakenes$	928
weakening$	928
weakens$	3458 928
weaker	2177
weaker$	3456 3492
wean	825
wean$	748
weaning$	748
weapon	123
wear$	1459
wears$	1459
webina	2788 995 2406 2435 1279
webpag	2788 995 2406 2435 1279
websit	2788 3638 995 2406 2435 1279
website$	30 94 2778 1004
websites$	30 1004
wed	2352
wedge$	772 779
wednes	608 734 735 2352
wednesday$	2721 608 3291 734 2138 735 3418 3646 2376 3659
wednesdays$	2721 3291 2138 3418 3646 2376 3659
weds	2352
week	3384 3524 3525
week$	2721 2737 3273 647 2347
weekda	608 734 735
weekday$	3291 2138 3418
weekdays$	3291 2138 3418
weeken	608 734 735
weekend$	2721 127 3291 2138 3418 2308
weekends$	2721 127 3291 2138 3418 2308
weekly$	2684 971 3660 1001
weeks	608 734 735
weeks$	2721 2864 3291 3327 647 3416 2138 3418 2347
weekss$	647
welcom	137 267 309 3009 3217 2273
welcome$	3007 1872 3552 3557
welcomed$	1541
welcoming$	2795 2831 1671 2952 1713 2522 2602
welfar	1305 1333
well	3595
well$	437 2574
wellbe	2991 2540 1333
went	2694 2739
went$	1417 1434 2354 1047
were	2822 140 171
were$	1434 1439 1470 89 1498 2799 130 2824 165 669 954 1036 1046
what	179
what$	1532 136 1572 1583 1598 313 331 2442 2463
whatev	179
whatever$	1583 1705
whatsapp$	414 1820
when	139 179 1979 2240 2261 2262 859 2322
when$	1531 1543 176 1583 200 2888 2889 2937 1860 1861 3189 3208 3228 3238 3254 3255 849 2343 2442 2463 2484 1081 2500 2501 2535 1187
whenev	1979 2261 2262 2322
whenever$	200 1861 3189 3228 3238 3254 849 2343 1081 1187
where	139 179 2360
where$	1522 1543 176 1583 200 373 1809 1875 509 3497 829 2299 3639 2442 2463 2484 1081 2501 2535 1187
wherea	139
whereas$	1543
wherever$	200 1081
whether$	56 832 2463 2553
which$	1413 1414 1531 373 829 2442 2463 2659
while	139 2261 2262 2322
while$	1543 1860 1861 3327 849 2343
whittl$	819 822
whittle$	819 822
whittles$	819 822
whittling$	819 822
whittlning$	819 822
whittls$	819 822
who	160
who$	1450 2742 1522 1560 1561 1562 1740 1830 1833 3119 3147 1869 475 1880 3170 1907 3215 613 2018 3338 2283 2289 2295 2442 2463 2472 1069 2618
whoever$	1070
whole	2628
whole$	3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 1908 1909 546 3252 602 3347 2069 2070 3350 3455 2213 2223 2225 3505 3533 2257 854 3538 2270 2282 2317 1137 2615 1212 2619 1227 2632 1235
whom$	1522 1740 1833 2442 2463
why$	2463
wide$	1939
widen	1344
wider$	2899 300 796
wife$	1307
wifi	1958
will	1721
will$	1409 1498 241 242 1657 272 1690 1791 403 463 1930 2042 2150 2174 2378
willing$	2052
willn$	401
willno	401
willnot$	1805
win$	1177
wind	416 739 3549 916
wind$	513 514 2339
winde$	513 514
windes$	513 514
winding$	513 514
window$	2778
windows$	2778
winds$	513 514
wing	3306 3366 2106 3385 3389 2243
wing$	3523
wings	3385
wings$	3523
wining$	1177
wins$	1177
winter	2352
winter$	2823
wisely$	3484
wiser	2204
wish	1564 2843 1153
wish$	282 3004
wishes	1564 2843 1153
wishes$	3004 330 1019
with	3109 3110 3111 3115 2099 2382
with$	2683 1436 2717 1576 1577 1586 1593 2876 2888 1636 1637 2919 2971 1710 1741 1742 3027 3028 3032 1784 1808 3093 3126 3153 1927 3224 1947 3301 3304 2047 3345 3427 3428 2153 3442 795 2211 3510 2238 3587 953 3661 2385 3666 2438 2455 2513 2516 2535 2539 2601 2659 2665 2666 2667 2670 1311
withdr	460 490 739 749 874 947 1346
withdraw$	472 501 776
withdrawal$	487
withdrawe$	472 501 776
withdrawen$	776
withdrawes$	472 501 776
withdrawing$	501 776
withdrawn$	1871 3287 3421 2366
withdrawping$	472
withdraws$	472 501 776
wither	2179
wither$	3458
withers$	3458
within	168 366
within$	1433 1770 2156
withou	3301 2194 814 863 1075
without$	1530 388 1841 443 3337 2059 3472 3499 873 2309 1043 2479
withs$	3027
women	3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
women$	1819 3178 3233 3246 3248 1996 3281 2293 3613
word$	2809 2850 2998 2507 1304
words$	2850
work	1454 456 474 1878 1903 804 2258 1153
work$	2 2733 2741 94 1581 1587 1590 2873 2878 2909 231 2931 2942 265 307 3011 466 1922 710 3422 2144 3424 3545 943 2497 1109 1136 2541 2594 1197 2603
worked	1443 1462 2745
worked$	1404 2722 2786 691 1109 1197
worker	33 34 1460 62 2774 2788 995 2406 2435 1279
worker$	0 1 2692 1415 16 20 22 25 2715 57 63 67 2765 93 1507 2800 2854 2858 1016 2421 2429 1029 1309
workers$	0 1 2692 1415 16 20 22 25 2715 57 63 67 93 1507 2800 1016 2421 2429 2567
workin	1454 1704 2540 1153
working$	1408 2690 26 2724 47 2733 1473 2909 231 2983 3011 466 1109 2541 1197
workload$	1580
works	456 1153
works$	94 2878 2970 710 1109 1197
worksh	102 2788 2104 3383 2106 3385 995 2406 2435 1279
workshop$	1506 2789 3651 2374 1281
workshops$	1506 2789 3651
workstream$	1026
workstreams$	1026
world$	790
worrie	1564 2843
worries$	1627 2907
worry	1564 2843
worse	3549 1285
worst	2628
worth	2881 2561
worth$	3127
worthwhile$	2598
would$	198 263
wound$	3097 2312
wrap	252 1156
wraparound$	1656 2560
wrappingaround$	2560
wrapsaround$	2560
wristbands$	97
write$	1380
writes	1467
writes$	2746 1380
writing$	1258
writte	1437 2745 1500 1573 170 2399 1005 2409 1034
written$	1404 2716 2718 2720 1446 1475 2769 1497 2779 2852 1574 1007 2438 1380
wrong	1304
wrong$	3127
wrote	1034
wrote$	1438 2438
yard	440 3526 3527
yard$	1844 3528
yards$	3049 1845 3528
year	3385 3573 3575
year$	2823 2836 3310 647 2075 2106 2112 3575 2352
years$	647
young	2546
young$	35 36 37 53 2737 87 116 2803 1529 2810 2812 134 1542 150 151 155 1563 160 1565 1566 2846 2875 1677 277 3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 1977 2002 2005 602 638 659 3347 2069 2070 3350 690 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3575 3588 3589 3594 2317 3606 3607 2334 948 2384 3667 2390 2443 2540 2548 2615 1212 2619 1227 2632 1235
younge	3025 1752 394 1811 1812 1824 1830 453 1880 3160 479 481 1908 1909 546 3252 3282 602 2012 621 2027 638 640 3332 3347 2069 2070 3350 683 698 3417 3455 2213 2223 2225 3505 3533 2257 854 2270 2282 3573 2317 948 3631 2615 1212 2619 1227 2632 1235
younger$	3025 1752 394 1811 1812 1824 3106 1830 3119 453 3147 1869 475 1880 3160 479 481 3170 1907 1908 1909 3215 546 3252 602 613 2018 3338 2065 3347 2069 2070 3350 698 3455 3462 2213 2223 2225 3505 3533 2257 854 2270 2282 2283 2289 2295 2296 2317 948 3631 2615 1212 2618 2619 1227 2632 1235
youngest$	1830 3119 3147 1869 475 1880 3170 1907 3215 613 2018 3338 3462 2283 2289 2295 948 3631 2618
youngs	3025 1752 394 3087 1811 1812 1824 1830 3117 3120 1848 453 3141 1880 3160 479 481 3168 1899 1908 1909 3193 3207 534 3219 3225 546 1956 3252 3253 2002 2005 3284 602 3347 2069 2070 3350 698 3455 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2281 2282 3588 3589 3594 2317 3606 3607 2334 948 2615 1212 2619 1227 2632 1235
youngsters$	1819 3178 3233 3246 3248 1996 3281 3613
youth$	2701 51 1732 3246 3286 3526 3527 2465
youths	1977
youths$	1962 3246 3256 2465
yp	160 3025 1752 3044 3075 394 3082 3083 3087 1811 1812 1824 3106 3108 1830 3117 3119 3120 3121 1848 453 3139 3140 3141 3142 3147 1869 475 1880 3160 479 481 3168 3170 1907 1908 1909 3193 3207 3214 3215 534 3219 3225 544 546 3252 3253 3282 602 2012 613 2018 621 2027 3317 638 640 3331 3332 3338 659 3347 2069 2070 3350 3359 3360 683 698 3417 2139 3431 3436 3447 3449 3455 3468 3488 3489 3490 3491 2213 2215 2223 3503 2225 3505 3508 3512 3517 3518 3522 3533 2257 854 2270 2277 2281 2282 2283 2289 2295 3581 2303 3588 3589 3594 2317 3606 3607 2337 948 3631 2615 1212 2617 2618 2619 2628 1227 2632 1235
yp$	3038 2046 3448
zine$	2652
zines$	2652
zone	1754 1755
zone$	65 3523 2620
zones	1754 1755
zones$	65 3523 2620
