1410 1286 1000

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
(?:all|everyone|everybody|most|half|those) (?:(?:of )?those |who (?:was|were) )?(?:invited|asked) (?:came|comes?|turn(?:ed|s)? up|attend(?:ed|s)?|joined|(?:was|were) (?:there|present))(?! home)
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
(?:marks?|colours?|draws?|paints?) (?:\w+ ){1,4}?(?:in )?green
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
(?:adults|an adult|grown-ups?|buyers?|dealers|exploit(?:s|ed|ers?|ing|ation|ative)|groom(?:s|ed|ing|ers?)|landlords?|owners?(?! of the (?:phones?|car))|sellers?)
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

2 3 4 6 7 8 9 11 12 15 16 17 19 20 21 23 25 27 28 29 30 31 32 33 34 35 36 37 39 40 41 42 43 44 46 47 48 49 50 51 52 53 54 58 60 63 66 67 68 69 70 71 72 73 76 77 79 81 83 84 85 86 88 89 91 92 93 94 95 96 97 98 101 102 103 104 106 108 112 113 114 115 116 120 121 122 123 124 127 128 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 147 148 149 150 154 155 156 157 159 162 163 164 166 167 168 169 176 178 180 181 182 185 189 191 192 193 194 196 197 198 200 201 202 203 204 209 210 211 213 216 217 219 221 222 224 227 229 231 233 234 235 240 241 243 253 256 267 271 272 274 275 276 277 278 281 282 283 284 285 286 287 288 296 297 298 299 300 304 306 307 309 311 312 313 314 315 316 317 318 319 321 322 323 324 325 326 327 328 337 343 345 347 348 352 353 354 355 359 360 361 363 367 368 369 370 371 372 374 375 376 377 380 382 384 385 387 388 390 391 392 393 394 395 399 400 401 404 406 408 409 411 412 416 419 424 425 426 428 434 435 441 442 444 446 447 449 450 451 452 453 455 456 457 458 459 460 461 462 463 467 470 471 472 474 475 476 477 489 496 497 498 514 515 519 525 526 527 529 532 534 537 541 542 545 546 548 549 551 553 554 558 561 562 566 568 569 570 571 572 573 575 576 577 579 581 582 583 586 588 589 591 592 593 594 595 597 598 603 605 606 607 608 609 610 611 612 613 614 616 618 620 621 622 623 624 625 626 627 629 630 631 632 633 634 635 636 637 638 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 665 666 667 668 669 670 671 672 673 675 676 678 679 680 681 683 684 685 686 687 688 689 690 691 692 693 695 696 697 698 699 700 701 702 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765 767 768 769 770 771 772 773 774 775 776 777 778 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 836 837 838 839 840 841 842 843 844 845 846 847 848 850 851 852 853 854 855 856 857 858 859 860 861 864 865 866 867 868 869 870 871 872 873 874 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 892 893 895 896 897 899 900 901 903 904 905 906 907 908 909 911 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 937 938 939 940 941 942 944 945 946 947 948 950 951 952 953 954 955 956 957 958 959 960 961 962 963 965 966 967 968 969 970 971 972 973 974 975 976 977 978 979 981 982 983 984 985 986 987 988 989 990 991 992 993 994 995 996 997 999 1000 1001 1002 1003 1004 1005 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1234 1235 1236 1237 1238 1239 1240 1241 1243 1244 1245 1246 1247 1248 1249 1250 1251 1252 1253 1254 1255 1256 1257 1258 1259 1260 1261 1265 1266 1267 1268 1269 1274 1293 1294 1295 1305 1308 1312 1313 1314 1317 1329 1333 1336 1337 1338 1339 1340 1342 1343 1344 1345 1346 1369 1374 1376 1377 1387 1388 1392 1393 1396 1401 1402 1403 1404 1405 1406 1407 1408 1409 1 5 13 14 18 22 24 26 38 45 55 56 57 59 61 62 64 65 74 75 78 80 82 90 99 100 105 107 109 110 111 117 118 119 125 126 129 146 151 152 153 158 160 161 170 173 175 177 179 183 186 190 195 199 205 206 207 208 212 214 218 220 223 225 226 228 230 239 242 245 246 247 249 250 251 252 254 255 257 262 265 268 273 279 280 293 295 301 302 303 305 310 320 329 330 331 332 333 334 335 336 341 342 344 346 350 351 356 357 358 362 364 365 366 373 381 383 386 389 396 397 398 402 403 405 407 410 413 414 415 417 418 420 421 422 423 427 429 431 432 433 436 437 438 439 440 443 445 448 454 465 466 473 478 482 483 484 485 486 488 490 492 495 504 505 513 516 517 518 520 521 522 523 524 528 530 531 533 535 536 538 540 543 544 547 550 552 555 556 557 559 560 563 564 565 567 574 578 580 584 585 587 590 596 599 600 601 602 604 615 617 619 628 639 664 674 677 694 703 766 779 797 834 835 849 862 863 875 891 894 898 902 910 943 949 964 998 1006 1063 1091 1102 1171 1242 1270 1272 1273 1276 1278 1279 1286 1287 1288 1289 1291 1292 1296 1298 1302 1303 1310 1323 1327 1330 1335 1341 1348 1353 1355 1366 1367 1368 1370 1371 1375 1378 1381 1382 1384 1389 1390 1394 1395 1397 1398 1399 1400 0 10 87 165 171 172 174 184 187 188 215 232 236 237 238 244 248 258 259 260 261 263 264 266 269 270 289 290 291 292 294 308 338 339 340 349 378 379 430 464 468 469 479 480 481 487 491 493 494 499 500 501 502 503 506 507 508 509 510 511 512 539 682 980 1262 1263 1264 1271 1275 1277 1280 1281 1282 1283 1284 1285 1290 1297 1299 1300 1301 1304 1306 1307 1309 1311 1315 1316 1318 1319 1320 1321 1322 1324 1325 1326 1328 1331 1332 1334 1347 1349 1350 1351 1352 1354 1356 1357 1358 1359 1360 1361 1362 1363 1364 1365 1372 1373 1379 1380 1383 1385 1386 1391

8 14 6 6 9 4 3 3 0 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 6 12 4 9 8 7 10 7 9 5 10 10 8 5 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 11 4 4 6 5 68 7 6 7 5 5 6 16 5 6 4 8 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 4 6 4 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 7 0 11 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 0 5 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 3 0 12 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 17 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 0 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 5 3 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 7 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 4 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3140 2002 747 2446
2$	3140
20$	2644
3$	3140
34$	1224
35$	1224
999$	2819
a$	2813 145 1615 1674 1686 1692 1693 304 1723 1727 3213 622 2034 3630 2370 2372 2373 3660 2378 2381 2382 2383 975 2394 993 2405 2406 2408 2409 2454 2653 2654 2655 2658 2659 2662 2663 2664 2667 2668 2672 2673 2677 2682 2687 2695
abc	352 1762
abcs	1762
able$	2877 1765 364 1799 1814 456 2060 1040 2498
about$	1629 1720 3044 3148 1932 2083 3584 2311 2357 2564 2569
aboutering$	1932
abouting$	1932
aboutting$	1932
above	3258
above$	3264 2582
abreas	1163
abreast$	2573
abroad	3163 3187 3198 3209 3311 3312 3313 3314 2029 2056
absent$	3560
abus	2853
abuse$	2543
academ	3321 3329 3384
academy$	3337
accept	1429 2744 939
accept$	1880 1950
accepted$	2715 3022
access	1687 2547 1164 2574
access$	2973 1867 3188 3199 1146
accessed$	1007
accessible$	2967
accessing$	2741
accomm	476 1886 643
accommodation$	502 3323 647
accord	1109
accordingly$	2519
accoun	2833 1666 1824 1164 2574 1305
account$	32 2941 2952 3003 3110
accounts$	3110
accred	1451
accredited$	2737
achiev	1497 1001 2579
achieve$	1008
achieved$	1431 2783 2411 1008
achieves$	1008
acknow	1452 1143 1335
acknowledgement$	2738
across	3588 3687
across$	3163 3187 3198 3202 3209 3311 3312 3313 3314 2029 3363 851 2301 3642 2526
act$	3567 872 913 1200
acted$	2836
action	2803 1654 1666 1000 2417 2446 1286
action$	87 2799 2924 2940 2952 1019 1031
actions$	87 2799 1019 1031
active$	2884 1619
activi	2803 2943 2962 1740 3444 1000 2417 2446 2602 1286
activities$	2804 2888 3026 3408 3438 2153 3440 3442 2555 2556 2607
activity$	3408 948 2607
acts$	872 1200
ad$	1086
add	1225
add$	1362
added$	1362
adding$	1362
additi	254
additional$	1625 1664 1022 1097
addres	173 174 1616 234 3515 1143
address$	1644 502 1980 820 833 1337
addressed$	1584 2902 1337
addresses$	1980 1337
addressing$	1337
adds$	1362
admission$	1867 3188
admit	939
admit$	1752 3166 1950 1983 592 2296 887 918
admite$	918
admited$	592 2296 887
admites$	918
admiting$	592 918
admits$	592 2296 887 918
admitt	3232 596 2082 2284
admitted$	592 2006 3557 3561 3570
admitting$	592 918
adolescents$	3261
adopt$	276 1381
adopte	2760 2770 1508 2410
adopted$	2794 1381
adopting$	1381
adopts$	1381
adult	2833 2304 3591 1069
adult$	2815 2829 2947 2948 2990 1737 3661 2479 2480 1072 1298
adults	305 1069
adults$	2815 122 2829 229 1658 2990 1715 3661 2479 1298
advert	2760 2803 1000 2410 2417 2446 1286
advice$	216 2950 299 1347
advis	431 432 809
advis$	366
advise	35 36 1468 2031 1335
advise$	357 366
advised$	366
adviseed$	357
adviseing$	357
adviser$	1021 1032
advisers$	1021 1032
advises$	357 366
advisi	1335
advising$	366
adviss$	366
advoca	1143 1338
advocate$	1316
affect	3190
afraid	1536 1081
afraid$	2822 2491
afresh$	2642
after	1905 3519 2272 864
after$	2940 1735 3191 3678 2450 2636
aftern	610 2117 3403 739 740 2254 3542 3543 2363
afternoon$	2736 129 3288 3306 692 2132 3426 3433 2149 3436 1051
afternoons$	2736 129 3306 2132 3427 3434 2149 3436 1051 2465
again$	2807 1702 3084 2616 2642
agains	2393
against$	1441 164 1575 3049 1768 1769 1776 1840 2357 3679 2523
age$	3498 3544 3545 3591
agenc	2911
agenci	49 64 2789 1633 305
agencies$	0 1 2700 2705 16 20 22 1459 74 2772 95 1515 1631 2919 229 1715 1123
agency$	2748 1638
agenda$	2938 1029 2512
agree	1866 1225
agree$	1432 383 397 970 1262
agreed	1443 2760 1508 1616 2410
agreed$	2717 2729 2794 1590 2902 1700 397 2060 970 2444 1186 1262
agreeed$	1432
agreem	2803 3043 1000 2417 2446 1286
agreement$	98 216 3042 3647
agreements$	3042 3647
agrees$	1432 383 397 970 1262
ahead	2796
ahead$	3519
aim	1160
aim$	284 2596
aiming	1160
aims	1160
aims$	2596
alarm$	43 66 71 99
alarms$	43 66 71 99
alert	1696
alert$	2925 2982 2615
align	1338
alive$	2884
all	63 162 176 1888 3267 2392 3682 2559 2628
all$	2697 29 2732 2755 1473 1506 1520 119 229 1710 1713 1715 2097 3387 2279 3653 2375 2407 1017 1123 2551 2655 2659 2689
alliance$	2591
alliances$	2591
alloca	1461 2760 476 1886 478 1928 845 2410
allocate$	1383
allocated$	2747 1494 488 711 2444 1383
allocates$	1383
allocating$	1383
allote$	941
allotes$	941
alloting$	941
allotment$	96 3694
allots$	941
allotted$	488
allow	596 816
allow$	2874 336 1747 1752 1795 1831 1950 1983 592 2006 2177 883 2296 887 2353 1180 2604
allowe	3232 596 2082 2284
allowed$	1744 336 1747 1765 3111 1996 3283 592 2006 3557 3561 3570 3575 2296 887 2340 1126
allowing$	592 883 2353 1180
allows$	2874 336 592 2006 2296 887 1180 2604
allowted$	1747 592
allowting$	592 883
alone	1536 2106 3548 3582 3583
alone$	2822 1953 3282 3293 3303 3389 3392 3592 2637
along$	3250 1967 3276 2603
alongs	1837 3124 3125 3126 3130 2111
alongside$	1604 3397 2249 2526 2614 2617
alter$	463
altere$	463
alteres$	463
altering$	463
altern	2962 3004 733 797 804 2602
alternate$	722 2136 2148
alternating$	722 2148
alternative$	1657 490 808
alternatives$	2544
alterping$	463
alters$	463
ambassador$	1032
ambassadors$	1032
amber$	2811 2812 2463
ambition$	284
amend	1350
amende	2760 2410
among	3124 3125 3126 3130 3316
among$	1749 1750 3202 1935 1955 3363 2167 2222 851 3642 1317
an$	1609 1615 270 1686 1692 3213 2370 2372 2382 2383 975 993 2405 2406 2408 2409 2454 2672 2682 2695
analyse$	1099
analyses$	1099
analysing$	1099
analyst$	1303
analysts$	1303
and$	1417 111 1664 1726 1739 3201 2080 3581 2572
anew$	2642
annual$	1006
anothe	1633 3059 3090 3093 3097 3098 3102 3121 3123 3132 3135 3136 1856 3156 3183 3208 3222 536 3234 3240 2043 3398 3449 3454 3465 3467 3486 3506 3507 3508 3509 2224 2226 3521 3526 3530 3535 3536 3540 2292 3588 3606 3607 3612 3624 3625 2348 1214 2627
another$	2880 1609 2919 360 361 3069 3072 3074 3077 3080 3081 3089 3094 3095 1857 3154 3155 3156 3157 490 1934 537 3238 3310 3319 2038 2039 2051 3339 2058 3371 676 2098 3396 2113 707 2121 3429 3450 3457 3459 3461 3475 3478 3479 3481 801 3498 808 843 844 2258 2259 3558 3559 2274 3560 873 2283 874 2284 2285 3572 2289 2291 2299 3586 2307 3612 2327 3619 3636 3640 3644 2382 1070 2624
answer	1452 2836
answer$	2738 1404
answered$	1404
answering$	1404
answers$	1404
anti$	1144
any$	1634 225 1636 1713 3102 1838 3132 3135 1856 3156 3183 3208 3213 3222 536 3234 3240 652 3398 2166 3506 3507 3508 3509 2224 2226 3521 3526 3530 3535 3536 3540 2292 3606 3607 3612 3624 3625 2375
anybody$	2825 3398
anyone$	2825 3398
apart	3048 3052 3116 3117 1909 1910 2070 2071 769 2190 790 3517
apart$	3073 3119 448 3151 3195 3196 3205 2059 3348 3356 3357 3363 3364 2079 3370 675 3379 3406 3419 3464 2179 3476 3482 2205 2250 3601 2619
apolog	1310
apologise$	1283
apologised$	1283
apologises$	1283
apologising$	1283
app$	32 1009
appeal	980
appeal$	3309 791 2202 3667
appear	433
appear$	1843
appearance$	2546
appl	1225
applic	2803 1000 2417 2446 1286
applicable$	2497 2498
application$	3658 3667 2575
applications$	3667 2575
applie	1445
applied$	2731 1261
applies$	1261
apply$	513 617 856 1261
applying$	1261
appoin	2760 104 2803 596 1000 2410 2417 1010 2420 2446 1286
appoint$	1385
appointe$	1385
appointed$	2442 2444 1385
appointes$	1385
appointing$	1385
appointment$	1514 2804 2006 948 3658
appointments$	1514 2804 2006 948
appoints$	1385
appren	2117 3403 892
approa	2784 1536 2852 161 452 2486 1339
approach$	2850 2924 2972 2554
approachable$	2967 2535 2615
approached$	2822
approaches$	1547 2850
approaching$	3065
approp	2896 254 1753 804 2547 1163
appropriate$	1590 1592 1625 2914 1657 1664 2967 3039 2497 2498 2573
appropriately$	2573
approv	1443 1461 2760 2410
approved$	2729 2747
apps$	32 1009
april	2363
april$	2838 1553
are	1415 173 253
are$	1418 1435 1442 1453 54 1478 91 1506 1511 112 115 2814 132 151 155 167 1626 1690 287 405 2014 2050 674 2093 2161 821 959 967 2389 981 1047 1052 1064 1066
area	3048 3163 3187 3198 3209 3311 3312 3313 3314 2029 3321 3329 3340 2086 3372 3384 3402
area$	3167 490 3251 3255 3301 3322 2037 2038 3324 2062 3541 3546 3634 2633
areas	3372
areas$	2985 3255 3391 3541 3546
aren$	403
arenot	403
arenot$	1813
arise	1612
arise$	2898
arises$	2898
arm$	442
around	1837 3124 3125 3126 3130
around$	187 2919 1664 1668 1720 3044 3202 2083 3584 3642 2548 2573 2614
arrang	2760 1475 1482 2796 1866 617 2027 798 2410
arrange$	247 1747 996
arranged$	2768 2951 1847 3186 996
arrangeed$	1747
arrangeing$	247
arranges$	2761 247 996
arrangeted$	1747
arranging$	996
arrest	1536 1294
arrest$	149 166
arrested$	2822
arrests$	149 166
arriv$	495
arriva	2145
arrivaltime$	3431
arrivaltimes$	3431
arrive	433 476 1886 542 576 596 710 2269 926 1227
arrive$	1843 495 1952 2006 2068
arrives$	495 2006
arriving$	495
arrivs$	495
articl	2803 1000 2417 2446 1286
as$	1558 178 179 1591 193 1608 199 202 2902 2904 290 2270 940 1064 1087 2513 2514 2548 1173 1194
asbo	352 1762 353 1763
asbos	1762 1763
aside	1352
aside$	2763
ask	2814 123 1572 2858 452
ask$	147 357 411 555 580 617 856 1056 1401
aske	1056
asked	1445 2733 2735 1572 2858 2031 1039
asked$	1439 2731 2832 1548 357 383 411 555 2335 2449 1401
asking$	357 411 555 580 1401
asks	1572 2858
asks$	147 357 411 555 580 1056 1401
aspira	2553 1339
assaul	2853 161 1081 1294
assault$	2829 165
assaults$	2829 165
assemb	2803 3085 3088 1000 2417 2446 1286
assemble$	3273
assemblies$	2804 3669 3683
assembly$	3669 3683 1288
assess	2803 1580 173 1586 1000 2417 2446 1286
assessed$	80 2427
assessment$	2864 2866 2869 2870 2872 2873
assessments$	2872
assign	2760 476 1886 478 1928 845 890 2410
assign$	1383
assigne$	941
assigned$	1494 488 711 2444 1383
assignes$	941
assigning$	941 1383
assigns$	941 1383
assist	2031
assist$	1324
assistance$	2950 1324
assisted$	1324
assisting$	1324
assists$	1324
associ	1758 1759 3046 3048 3051 3052 1793 1797 3088 3120 3127 441 3150 2069 2160 3449 3633 1309 1348
associate$	3044 3053 3068 3079 3083 3101 3355 3579 2625
associates$	2245
associating$	3045 3062 2626
association$	3045 3104 1851 453 3446 751 3452 3455 3617 3643 2620 2621
assumptions$	2560
assurance$	216 2521
assurances$	2521
at	2330
at$	2721 1469 2782 1507 2813 2828 1554 146 182 193 2891 2902 1644 250 285 2983 2986 2988 1991 1993 2000 2001 3316 632 2047 709 3430 736 851 3565 2334 2363 2367 3663 3670 3673 3674 2390 2391 3678 2396 2397 3687 3688 2413 2447 2465 2565 2636 2667 2668 2678 2679 2680 2694
attached$	2582
attachment$	2193 814 3617 2591
attachments$	2193 2591
attack	2853 161 1081 1294
attack$	2491
attacked$	2487 2491
attacks$	2491
attemp	1160
attend	1410 1411 6 2707 2720 1437 2723 2724 2725 1445 1451 1460 1462 2749 2754 2758 2759 2760 1475 1490 106 458 476 1886 576 596 2269 893 2330 2410 1016 1023 1227
attend$	2706 1516 464 1887 2006 653 2066 3430 2433 1059 1407
attendance$	1416 28 2748 2757 2776 102 144 2006 2426 2445 1037
attendd$	2433
attended$	2696 2731 2737 2751 2788 1516 2433 1059
attendees$	2746 2757 2772
attending$	2696 2741 2430 1059 1407
attends$	2706 2761 1516 2006 653 2066 2433 1059 1407
attention$	1670 2544
attenu	770
attitu	1339
attitudes$	2560
attrac	3252
attraction$	3309
attractive$	2967
audit	2803 1000 2417 2446 1286
audite	1451
audited$	2737
august	2363
august$	2838
aunt	1901 2024 3321 3341 650
aunt$	1313
auntie$	1313
aunty$	1313
authorisation$	2634
authorisations$	2634
authority$	2634
autumn	2363
autumn$	2838
availa	2760 1477 1696 2410
available$	2763 2764 1590 2951 2982
avoid	1767 395 410 460 754 860 868
avoid$	1836 3419 2164 870
avoide	1863
avoided$	3149
avoidi	754
avoiding$	2164 870 2460
avoidping$	870
avoids$	1836 870
aware	1616 1663 1696 1163
aware$	2902 2925 2949 2976 2982 2573
awaren	2553 1339
awareness$	1126 2549 2550 1153
away	1535 3163 3187 3198 3209 565 579 3311 3312 3313 3314 2029 3316 3321 2043 636 3340 769 790 796 862 2283 2286 879 3588 923
away$	2821 3048 1767 1801 1808 3116 3119 448 459 1879 1881 3203 1918 1922 3244 1984 1989 3298 3319 2046 2053 3343 2059 654 663 2176 2179 772 2209 3505 3517 3520 2235 2237 2248 2250 3560 3569 3570 3571 3573 3601 2361 2643 2656
awkward$	3131
back	1632 1880 2420
back$	151 1623 2918 448 3166 1918 3505 2223 3569 3570 3571 3627 1058 2692
background$	2532
backs$	3505
bad	440 2317
bad$	440 1850 3142 2092 3603
badge$	2753
badges$	2753
badmin	2393
badminton$	3679
bail$	352
bake$	1273
bakees$	1273
bakes$	1273
ban	341 349 351 369 370 372 379 417 418 424 428 544 565 600 611 737 2265 857 862 876 2286 915 922 942 2376 1229
ban$	335 350 358 359 1789 1830 430 3137 496 560 595 603 605 756 2266 3552 884 2332 965 3662 1220
band	3407
band$	3628 2363
banding$	335 756
bands$	3415 3646
bane$	603 884
baned$	756 884
banes$	603 884
baning$	603 756 884
bann	341 428 611
bann$	756
bannding$	756
banned	349 351 3112 1863 574 2012 737 862 2284
banned$	3035 3036 350 378 392 3111 3149 3161 526 1984 3298 3300 605 3447 756 3570 884 965
banner	97
banner$	955
banners$	955
bannin	349 351 369 565 737 862
banning$	335 350 497 603 605 756 884 922 965
banns$	756
banping$	335 1789
banred$	884 965
banring$	603 884 965
bans	349 351 369 565 737 862
bans$	335 350 1789 430 3137 496 603 605 756 2266 3552 884 2332 965 3662 1220
banting$	1789
bar	349 351 369 424 428 544 565 611 737 862 876 2286 915 942 1229
bar$	350 358 603 605 3552 884 965 1220
barbec	100 1510
barbecue$	3668 2385 3694
bare$	603 884
bared$	884
bares$	603 884
baring$	603 884
barned$	884 965
barning$	603 884 965
barr	428 611
barred	349 351 574 2012 737 862 2284
barred$	3035 3036 378 392 3161 526 1984 3298 3300 605 3553 3570 884 965
barrier$	1853 777 784
barriers$	2945
barrin	349 351 369 565 737
barring$	603 605 884 965
barrister$	1316
bars	349 351 369 565 737 862
bars$	350 603 605 3552 884 965 1220
base	2308 2309
base$	3595 2519
based$	2598
basis$	2496
basket	2393
basketball$	3679
be	253 286 1846 1102
be$	1442 1506 132 167 195 199 1610 206 1626 1639 233 1651 2942 1665 258 1678 1684 278 1690 281 287 2984 1705 1707 1742 1745 3053 382 1803 1846 1861 1875 1893 3190 1912 1929 1931 2014 2050 2068 660 3361 674 2088 2108 2161 3448 821 959 967 2389 981 1064 1098 1125 1148 1205 1207
bear$	212
bearing$	212
bears$	212
beat	2853
beating$	2850
beatings$	2850
became$	1047
because$	940
become	253
become$	195 233 3632 1047
becomes$	1047
becoming$	233
bed	825 892
bed$	3695
beds$	3695
been	2749 2837 142
been$	3 1426 1447 47 2760 1478 1498 1500 1506 1534 167 1665 674 959 967
before	1533 1905 3519 1082
before$	2813 1552 3191 3678 1040 2492
befrie	161
begin$	1232
begining$	1232
beginning$	2030
begins$	1232
begun	2760
begun$	128
behave$	821
behaved$	3039
behaves$	821
behavi	2932 3006 2553
behaviour$	352 353 2560 1346
behaviours$	2560 1346
behind	3519 2374 1306
behind$	3470 3660 2485
being	253 286 1811 3120 2298 910 3608 2553 1339
being$	167 195 1626 233 1665 1745 3046 3065 3088 3150 1931 2050 3342 3361 3367 2161 3584 3633 2459 2460 1098 1148
belief	2574
belief$	2593
believ	2836 1572 2858
believe$	1182
believes$	1182
believing$	1182
belong	1581 173 905
belong$	2867 1084
belonging$	2968 2315
belongs$	1084
below$	2582
bench	33 1966 2308 2309 956 3656
bench$	66 101 578 3595 3615 932 3638 2366 2432
benche$	932
benched$	932
benches$	66 101 932 2366 2432
benching$	932
benchping$	932
benchs$	932
benchting$	932
benefi	2896
berth$	3233
bes$	1098
beside	3124 3125 3126 3130 2110 2111
beside$	3397 2679
best	2547
best$	263 2231 822 2600
better	228 254 1753 797 804 2215 1140 1143 1292
better$	1605 1638 1664 263 2973 302 1714 1732 3021 330 1753 3039 380 439 794 2208 2210 801 803 3502 808 2231 822 843 2287 1035 2587 1187 1199 2611
betwee	1544 3043
between$	2830 1749 1750 3037 3042 3047 3108 3138 3139 1908 3202 1935 1955 3363 3445 3446 2187 2194 851 3642
betweens$	3042
beyond	170 2205 2209 3588 3601
bid	2803 1000 2417 2446 1286
big$	2359
bigger$	1976 3264
bike	33
bin	33 956
bin$	66 101 2366 2432
bingo	2393
bingo$	3679
bins$	66 101 2366 2432
bit$	3009
blankets$	2665 2666
block	417 418 492 544 556 2254 3639
block$	412 414 430 3546 3556 2363 1217
blocke	3112 3274
blocke$	414 1217
blocked$	3035 3036 412 414 579 1217
blockes$	414 1217
blocking$	412 414 1217
blocks$	412 414 3546 1217
board	23 49 1490 1491 473 815 1109
board$	1436 1459 2774 2776 2777 2793 101 2909 2910 491 3338 900 2393 1015 2519
boardd$	491
boarde$	900
boarded$	1010
boardes$	900
boardi	3321
boarding$	1874 2042 651 900
boards$	2793 101 491 900
boat	3407
body	2325
body$	3556 3611
bolste	1338
bolted	2369
bolted$	3655
bond	2160 2180
bond$	343 354 3446 751 757 3466 775 780 2193 814 3524 3617 2591 2597
bonds$	343 354 757 3466 2193 814 3524 2591 2597
book	2758 478 648 720 858 890 891 894 2312
book$	1950 841 3686 2665 1379
booked	1451 2758 2760 476 1886 1928 2410 1010 2420
booked$	2737 2788 1887 1379
booking$	3658 1379
bookle	2803 1000 2417 2446 1286
booklet$	2743
booklets$	2665
books	33
books$	841 3686 2430 2665 1379
boost$	1118
booste$	1118
boostes$	1118
boosting$	1118
boosts$	1118
booth$	3615
boroug	3048 3163 3187 3198 3209 3311 3312 3313 3314 2029 3321 3329 3340 2086 3372 3384
borough$	3167 3322 2037 3324 3326 3337 2062 3390 3587
boroughs$	3327
both	3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 1916 1917 548 3267 604 3362 2077 2078 3365 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 2328 2392 3682 2628 1219 2632 1234 2645 1242
both$	2732 119 3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 1916 1917 548 3267 604 3362 2077 2078 3365 3387 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 2328 3616 3653 1017 2628 1219 2632 1234 2645 1242 2654 2655 2659 2668 2676
bought	1443 2760 1501 1509 2410 1010 2420 1352
bought$	2729 2787 2795
bounda	3006 1164 2574
boundaries$	2545 2609
bounds$	572
box$	1273
boxes$	1273
boxing$	1004
boxs$	1273
boy	1537 157 3040 1760 396 1819 1820 1832 1834 1838 455 1888 3175 481 483 1916 1917 548 3267 604 623 2035 640 3362 2077 2078 3365 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 2328 2628 1219 2632 1234 2645 1242
boy$	2823 2825 1566 1567 3320 2054 3621 2344
boyfriend$	1313
boys	37 38 39 55 89 136 1550 152 153 162 279 1689 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 1985 2010 2013 3299 604 2020 661 3362 2077 2078 3365 695 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 2348 953 2395 2401 2455 2628 1219 2632 1234 2645 1242
boys$	1448 1449 1465 1499 90 94 113 114 119 2818 2823 2825 2827 1546 1562 1563 1567 2861 2931 1734 3032 1827 3193 546 3248 3261 3263 3271 2004 3291 3296 3320 3359 3371 738 3466 898 899 3621 3631 3681 2484 2640
branches$	1025
bread$	2666
break	1787 408 1855 1909 1947 2019 2065 2086 3372 2099 2145 3444 769 770 783 787 788 792 2219 830 840 3542 868 903 1235
break$	249 374 3233 3288 3305 666 667 671 2087 3385 749 754 2179 771 772 2186 3585 912 2649
breake$	912
breakes$	912
breakf	100 1510 2386
breakfast$	2385 3672 2666 2674
breakfasts$	2674
breaki	770 787
breaking$	249 374 666 667 671 749 912
breaks	3372 770 787
breaks$	249 374 666 667 671 3385 3416 749 912
breaktime$	3431
breaktimes$	3431
breath	2019 3613
breathe$	3308
breather$	3305
breathing$	2019
bridge$	1132
bridgeing$	1132
bridges$	2540 2541 1132
brief$	2503 1405
briefe	1410 2733 2735 1451 2784 1505
briefed$	2696 2734 2737 2791 1405
briefi	23 2803 1000 2417 2446 1286
briefing$	2804 1288 1405
briefings$	2804
briefs$	1405
brighter$	2457
bring	213 472 3252 1255
bring$	221 331 1396
bringing$	221 331 1805 1396
brings	213
brings$	221 331 1884 2362 1396
broade	1338
broken	3487 946
broken$	3050 1863 1910 1919 3242 2070 2071 3447 3600 2323 2356 1235 2654 2655
brothe	3040 1760 396 3102 1819 1820 1832 1834 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1901 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3341 650 3362 2077 2078 3365 688 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
brother$	1312
brothers$	1827 3193 3248 3261 3263 2004 3296 3631 2477 2483
brough	213 542
brought$	214 1952
budget	1443
budget$	30 2727 51
budgeted$	2729
build	1687 2404 1140 1143 1336
build$	261 273 2973 802 960 3690 1118 1127 1131 1181
builde$	273 802 1118
buildes$	273 802 1118
buildi	3124 3125 3126 3130 3384 2100 2283 1143
building$	96 273 3259 3281 3301 3349 3375 724 802 3566 3569 1118 1127 1131 1181
buildings$	3386 3391
builds	1143
builds$	273 802 960 1118 1127 1131 1181
built	1476 1010 2420
built$	2762 2792
bulb$	66 1011
bulbs$	66 1011
bulletin$	13 2416
bulletins$	13
bullie	2853
bully	2853
bump$	3085
bunch	2253
bunch$	3462 3539 3556 3641
burglaries$	1304
burglary$	1304
burgle	1081
burgled$	2491
bus	1873 3384 2115 3401 2254 3542 3682
bus$	1463 69 2793 3159 3393 3399 3408 2363 956 2368 3668 2385 3692 2669 2674
buses	2086 3372 3401 3402 2117 3403 2254 885
buses$	2793 3382 3391 3399 3400 3408 3411
bushes$	1025
busine	1581
business$	2867 2935 1206
businesses$	74
busy	476 1886
but	3348
button$	43
buttons$	43
buy	2486 1352
buy$	2854
buyer	1069 1300
buyer$	2479
buyers$	2477 2479
by	686 2379
by$	2721 1507 130 2828 2835 143 2986 303 1716 709 2222 2363 3663 3665 2391 3678 3689 2422 2466 2468 2470 2518 2603 2673 2679
cabin	3407
cabin$	3638
cabinet$	2774
cabins$	3638
cafe	40
cafe$	74 3259
cafes$	74
café	40
café$	3259
calend	8
calendar$	2750 1014
call	2707 2803 123 1803 3099 3224 2227 1000 2417 2446 1286
call$	2706 1524 2824 1547 140 147 149 150 2850 3033 3100 1954 3513 3658 1193
called	106 2832 1310
called$	1516 150 1310
callers$	1949
callin	1811
calling$	1823
calls	1475 1751 908
calls$	2706 2761 1524 1547 140 147 149 150 2850 3033 3054 1822 1954 3513
calm	2287 3613
calm$	3308 3573 1106
calmer	2287 910 1292
calmer$	439 2231 822 843 3573
came	1430 2725 2744 2749 2758
came$	2707 2716 1576
camera	33
camera$	43 66 71 101 955 2432
cameras$	43 66 71 101 955 2432
camp	100 1510
camp$	657 3668 1273
campai	2803 1000 2417 2446 1286
campaign$	1004 1113
campaigning$	1113
campaigns$	1113
campes$	1273
camps	1510
camps$	1273
campus	3321 2086 3372 2117 3403
campus$	3349
can	2814 1729
can$	121 2877 2892 1665 1743 364 1799 393 1814 405 456 1938 662 2185 2500
cancel	492 744 879 952
cancel$	474 503
cancele$	474 503
canceles$	474 503
canceling$	503
cancelled$	1879 3302 3439 2377
cancelping$	474
cancels$	474 503
cann$	403
cannot	1766 364 1799 393 403 1814 456 1938 662 860
cannot$	388 1806 1813 520 2072 2118 3419 839 863 920 931
cantee	3544 3545
cap	371 444 587
cap$	3137 590 595 764 919
capaci	1164 2574
capacity$	1588 2580
caped$	590
caping$	590 764
capitalise$	261
caps$	3137 590 764
capting$	590
capture$	1122
captured$	3028 2434
captureing$	1122
captures$	1122
car$	124 2829 2101 3393 3408 3615 3638 3694 1301
caravan$	3638
card	97 2803 1000 2417 2446 1286
card$	2743 2753 469 955 957 3654 3658 3666 2665
cardes$	3654
cards	2393
cards$	2753 469 955 957 3654 3658 3679 2665
care$	2944 3018 3531 836 2545 2644
cared	3024
cared$	3022
careful$	1619 836 2615
carefully$	3502 2538
carer	64 2789 3321 643
carer$	0 1 2705 16 20 22 2740 95 1515 618 619 621 647 3511 1312
carers$	0 1 2705 16 20 22 2740 95 1515 288 420 618 619 621 3321 647 3511 925 1312
cares$	2944
careta	35 36 1468
caring$	1106
carr	472 858 1255
carria	3407
carriages$	3411
carried$	1451 2754 2760 1677 1719 2410 1001 1010
carries$	1467 2754 1092
carry	2814 2404
carry$	1467 3577 3690 1092 1096
carrying$	2460 1092
cars	125
cars$	124 2829 2101 3400 3408 3411 3638 3694 1301
cascad$	1110
cascade$	1110
cascades$	1110
cascading$	1110
cascads$	1110
cascadting$	1110
case$	1485 1490 1589 1598 1627 1019 2506 2513
caseload$	2775
cases$	1019
caseworker$	1314
cast	37 39 2117 3403 3407 2312
cast$	1449 3344 711 3411 3628
casts	3403
casts$	3344 3411 3646
catch	1614 2511
catchm	3163 3187 3198 3209 3311 3312 3313 3314 2029
catchup$	2900
catchups$	2900
caught	1862
caught$	1858 449 450 451 3148
cause	852 3567 2574
causes	2574
caution$	366 947
cautione$	366
cautioned$	366 947
cautiones$	366
cautioning$	366 947
cautions$	366 947
cbo	352 1762 353 1763
cbos	1762 1763
cctv	1079
cctv$	43 66 71 2489
ceas	410
cease	454 744 2162 2186 937
cease$	1864 521 3221 3439 3472 2347 943
ceased	1545 1559
ceased$	2831 2845
ceases$	1864 3439
ceiling$	919
celebrate$	1169
celebrates$	1169
celebrating$	1169
cent$	1473
center$	1660
central$	3618
centre	40 46 2086 3372 3384 3402 1126
centre$	1456 1660 3251 3259 3301 3318 3349 3408 724
centred$	1613 2536 2558 2598
centres$	3391 3408
certain$	280 2601
certif	2803 1000 2417 2446 1286
certificate$	2753
certificates$	2753
chair	35 36 1468 1491 956
chair$	65 2777 2848 2366 3686 2691
chaire	2760 2410
chairs	33 1475
chairs$	2761 2848 2366 3686 2665
challe	431 452 980 1335
challeng$	1150
challenge$	2930 2534 1150
challenged$	2970 3147
challenges$	2930 1150
challenging$	1150
challengs$	1150
champi	1143
champion$	1032 1034
champions$	1032
chance	3004 3613
chance$	2889 298 2996 364 1844 1904 2019 3585
chances$	298
chang$	463 475
change$	2875 2920 2922 463 475 634 635 671 1057 2604 2613 1371
changed$	2421 1371
changees$	2875
changeing$	671
changes$	2875 2920 1635 2922 463 475 634 671 2604 1371
changing$	463 475 634 1371
changping$	463
changs$	463 475
channe	8
channel$	32 3113
channels$	2876 1650 241
chaperoned$	3143
charge	2376
charge$	3662
charges$	3662
charte	97
charter$	98
chas	2853 575
chased	1445
chased$	2731
chat	8 416 1828
chat$	2824 297 310 1803 416 1826 3113 1828 3114 419 913 2458 2605
chats$	297 310 3113 2605
chatti	1811 1823
chatting$	3109
check	1411 104 2803 1614 1000 2417 2446 2511 1286
check$	2803 208 1000 2417 2446 1286 1359
checked$	2704 80 1359
checkin$	1514 2900
checking$	208 1359
checkins$	1514 2900
checks$	1475 208 1359
chess	2393
chess$	3679
child	1537 3040 1760 396 1819 1820 1832 1834 1838 455 1888 3175 481 483 1916 1917 548 3267 604 3362 2077 2078 3365 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 2328 2628 1219 2632 1234 2645 1242
child$	2752 2823 2825 1566 1833 2054 3621 1188
childcare$	72
childr	1537 1550 157 1571 1574 279 1689 3040 1760 396 3102 1819 1820 1832 1834 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 1985 2010 2013 3299 604 3362 2077 2078 3365 695 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3593 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
children$	1489 2823 2825 2827 1567 2857 2860 2861 3002 1827 1833 3193 3248 3261 3263 3271 2004 3296 3496 3621 3631 2587
childrens$	2823
childs$	2823
choice	3004 3006 2553 2602 1339
choice$	807 2246
choices$	807
choir	3407
choir$	3628
choos	2312
choos$	805 835 950
choose	2814 3127 1056
choose$	498 805 806 835 950 990 2466 2684
choosed$	950
chooses$	498 805 806 835 950 990 2466
choosi	2246 1056
choosing$	498 805 806 835 950 990 2466
chooss$	805 835 950
choosting$	950
choosy$	836
chose	1056
chose$	2466
chosen	1443
chosen$	2729
chrono	2803 1000 2417 2446 1286
church	40 3544 3545
church$	3683
cinema	40
circle	2803 2214 2253 905 1000 2417 2446 1286
circle$	3462 775 3483 3493 3495 2211 2213 3500 3504 3539 2315 3602
circles$	3483 3493 2211 3500 3504
circul	2760 1475 1508 2410 1010 2420
circulated$	2794
circulates$	2761
circumstances$	1810
cities	3384
cities$	3327
city	3163 3187 3198 3209 3311 3312 3313 3314 2029 3321 3329 3340 3384
city$	3167 3322 3324 3326 3390 3587
civil$	352
claim	2376
claim$	3662
claime	1440 1451
claimed$	2726 2737
clarification$	216 2521
clarit	1164 2574
clarity$	216 2521
clash$	1871
class	3124 3125 3126 3130 1855 1873 1903 608 3329 2044 2086 3372 3384 2115 3401 3402 2117 3403 2254 3542 3543 3593
class$	2847 3159 3189 2018 3325 3330 3331 2102 3397 3408 3410 2213 3590 913 3628 948 2363 3669
classe	2065 3372 2087 2100 3401 3403 2254 885 3593
classes$	2806 2847 3184 3337 3373 3386 3391 3408 3511 3669
classm	3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
classmates$	1827 3193 3248 3261 3263 2004 3296 3631
classroom$	2793
classrooms$	2793
clause	3043
clause$	2865 3042 2493
clauses$	2865 3042 2493
clean	100 2404
clean$	620 3690 2471 1239
cleaned$	3652
cleanu	1510
clear	561 575 2547
clear$	2810 2846 2936 2937 1796 1971 2053 811 2235 2250 1107 1186 1199 1246
cleare	1010 2420
cleared$	2435
clearer$	1199
clearing$	1246
clears$	1246
clicked$	2781 2419
clicks	1460
clicks$	2746
climb$	1273
climbes$	1273
climbs$	1273
clinic	40 64
clinic$	1021
clique	3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
clique$	1827 3193 3248 3261 3263 2004 3296 775 3631 3641
clos	417 418 473 556 565 952
clos$	474 900
close	2239
close$	1615 1619 474 3361 2110 2239 3525 900 2346 1107 1132 1258
closed	2760 1497 3112 2410
closed$	2783 572 579 3439 862 3594 2429 1258
closeing$	1132
closely$	2526
closeness$	751 814 3617
closer	228
closer$	1638 302 368 1187
closes$	474 900 1132 1258
closing$	900 1258
closping$	474
closs$	474 900
club	40 46 2803 1855 1873 1903 3329 3384 3402 2117 3403 2254 3542 3544 3545 1000 2417 2446 1286
club$	1456 74 2775 3159 3184 1900 3189 3259 3301 3318 3325 3337 657 3408 724 3628 1004
clubs	2086 3372 2100 3403 885
clubs$	74 3184 3337 3386 3391 3408
clump$	3641
cluster$	3641
co$	1144
coach	35 36 1468 64 2789 809
coach$	3668 3692 3694 1021
coache	35 36 1468 3407
coached$	2431
coaches$	3668 1266
coachi	2803 1000 2417 2446 1286
coaching$	1266
coat$	3695
coats$	99 3695 2665 2666
coax	830
coax$	766
code	97
code$	98 3662 1011
codefendants$	1764
codes$	99 1011
coerce	161
coerci	161
coffee$	92
cohesi	1164 2574
cohort	3407
cohort$	3511
cohorts$	3415 3511
coinci	3085
coincide$	1871 3417 3626
collab	228 1144 1164 2574
collaborative$	1638
collaboratively$	2526
collea	1633
colleagues$	2772 2919 1123
collec	472 476 1886 478 542 696 2145 823 926
collect$	3107 3169 3275 841 3596 1122 1406
collected$	1887 1952 3560 2412 2434 1406
collecting$	3566 1122 1406
collectiontime$	3431
collectiontimes$	3431
collects$	3169 841 1122 1406
colleg	2851 1873 1903 608 3321 3329 2044 643 2086 3372 2087 3384 2109 2115 3401 2117 3403 825 892
college$	2840 1556 3159 3160 3184 1900 3189 502 1923 2018 618 619 628 3324 3330 3331 3337 3349 3395 3408 2469
colleges$	3160 3184 1923 618 619 3337 3373 3391 3395 3408
colour$	3686 1043
colours$	3686 1043
com	2219
com$	495
come	1430 2725 2744 2749 2758 2814 213 433 1846 458 542 576 840 2269 2341 1023 1227
come$	2707 2716 1521 2809 2832 147 2894 3100 1843 495 1952 3283 596 2066 2068 2091 2103 2108 926 2433 1048
comed$	2433
comeed$	2433
comes	213 458 576 2341 1227
comes$	1521 2809 147 2894 495 2066 2103 2433 1048
comfortable$	2967 3022
coming	213
coming$	1593 3046 495 3367 2460 2499
comments$	1024
commis	1443 2760 1501 2410 1010 2420
commissioned$	2729 2787 2443
commit	49 1461 1164 2574
commit$	1304
commits$	1304
committed$	2747 1304
committee$	1459 2774 1015
committing$	1304
common	3141
common$	3351 1186
commun	4 1462 1614 1759 3046 2511 1109 2547 2553 1335 1339
communicat$	1110
communicate$	184 1110
communicates$	184 1110
communicating$	1110
communication$	1414 2748 2900 2924 1650 241 3045 1812 2519
communicats$	1110
communicatting$	1110
communities$	1741
community$	3007 1741 353
compan	35 36 1468 64 1758 3407 3449 2207
company$	73 3044 3056 1773 3076 1850 3475 2200 3493 3494 3499 3501 3503 2245 3532 3643
compared$	1057
compassionate$	2535
compla	1572 2858
complaint$	140 149 3658
complaints$	140 149
comple	1412 6 1429 2720 1437 2723 1451 1462 2758 2759 2760 1475 1497 2796 1677 1719 2410 1001 1016 1023
complete$	2698 2783 2792 2411 1008 2433
completed$	2698 2715 1431 2718 2737 2773 2783 2785 2788 2792 2963 3005 2411 1008 2433
completeed$	2433
completes$	2761 1008 2433
completing$	2741
completion$	1416 2748 2426
coms$	495
concen	2287 3613
concentrate$	3308 3573
concer	100 1510 1640 2553 1339
concern$	1595 2915 2920 2922 2930 2513 1114
concerns$	1595 2915 2920 1635 2922 2926 2930 2513 2514 1114
concert$	2699 3668
concerts$	2699
condit	3043 352 1762 857 2376
condition$	3042 2266 3647 3662
conditions$	3042 2266 3647 3662
conduc	1451 2760 2410
conducted$	2737
conductor$	59
conductors$	59 95
confer	2803 1000 2417 2446 1286
conference$	3683
confid	3004 809 905 1040 2553 2574 1339
confidence$	1683 2315 2450 2594
confident$	2450
confin	845
confin$	850
confine$	850
confined$	482 850 2318
confines$	850
confining$	850
confins$	850
confir	1616
confirm$	1432 2424
confirmed$	1432 2902
confirms$	1432 2424
confis	356
confro	431 452
congre	1758 1759 3046 3048 3085 3088 3252 1348
congregate$	3044 3103 3107 3169 3273 3275 3579 3596 2625
congregates$	3169
congregating$	3045 2626
connec	2180
connection$	354 3466 2193 2591 2597
connections$	3466 2193 799 2591 2597
conquer$	3366
consci	1696
conscious$	2982
consen	3006
conseq	3006
consequences$	2915
consid	2760 1581 2896 1616 513 2547
consider$	2311 2425 2533 1329
consideration$	2924 1670 3003 2512 1330
considerations$	1330
considered$	2867 2902 2951 3028 1329
considering$	1329
considers$	2425 1329
consis	203 2547 1143 2553 1144 1164 2574
consistent$	1613 2925 1106 2535 1135
consort$	2625
consorting$	2626
constant$	1619 1106
constructive$	1657 2611
consul	1410 1445 2733 2735 1483 2784 1505 2803 1000 2417 2446 1039 1085 1286 1336 1339
consultant$	2495 1314
consulted$	2696 2731 2734 2769 2791 2449
contac	1410 1411 2707 1445 2733 2735 1451 1454 1462 2758 2760 1475 1483 2784 1505 104 106 2803 1758 1759 3046 3048 3052 1781 1783 1793 1797 1803 1804 3099 1824 3116 1846 441 3224 2069 908 1000 2417 2446 1039 2511 1206 1286
contact$	2748 2756 1514 2804 1547 2923 2996 3033 339 340 3041 1756 1757 3044 3045 1761 354 3053 3054 1774 3063 3067 3068 3079 3083 3091 1807 3096 1812 1822 1824 3110 1851 453 3215 525 1954 545 3355 2159 3455 3464 2189 2319 2415 2440 1034 2515 2616 2623
contacted$	2696 2731 2737 2769 2791 1516 2449
contacts$	2761 1514 2804 1547 3110 2440
contai	921
contes	980
contin	228 254 1906 855 1164 2574
continual$	1619 1320
continually$	1320
continuation$	1320
continue$	3192 968 1195 1320
continued$	1638 1664 968 1035 1106 1107 1320
continues$	968 1320
continuing$	968 1320
continuous$	1320
continuously$	1320
contra	2803 1762 1000 2417 2446 1286
contract$	2750 3647 979
contracts$	3647 979
contri	64 2789 1335
contributor$	0 1 2705 16 20 22 95 1515
contributors$	0 1 2705 16 20 22 95 1515
contro	161 371 587 779 2486
control$	2854 338 764 3474
controling$	338 764
controls$	338 764
controlting$	338
conven	2707 2760 2410
convene$	2706
convenes$	2706
conver	2803 1000 2417 2446 1286
conversation$	2824 2916 2924 1650 241 2979 297 2996 2605
conversations$	2916 2924 1650 241 297 2605
convert$	475
converte$	475
convertes$	475
converting$	475
converts$	475
convin	446
cook	2404 1350
cook$	3690
cooked	2796
cooking$	1004
cool	408 2190 921
cool$	3471 3476
cooled	1919
cooled$	3205
cooler$	3510
cools$	3476
cooper	1309
coordi	35 36 1468 64 203 242 1652 1144 1335
coordinated$	1613
cope	1687 910
cope$	2973 821
copes$	821
copies$	2665
coping	1164 2574
copy	2760
copy$	2743
core$	49 1490 1491 3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 1916 1917 548 3267 604 3362 2077 2078 3365 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 2328 2628 1219 2632 1234 2645 1242
corner	2308 2309
corner$	1885 3177 2126 3413 3489 3541 3595 3637
corners$	3177 3411 2126 3413 3489 3541 3637
corrid	3321
corridor$	3375 3489
corridors$	3489
cost	2837 142
cost$	31
costed	1443
costed$	2729
costs$	31
costum	33
could	1729
could$	2837 2839 200 1743 393
counci	35 36 1468 64 3682
council$	65 2522
councillor$	73
councillors$	73
counse	64 2803 431 1000 2417 2446 1085 1286
counsel$	366
counsele$	366
counseled$	366
counseles$	366
counseling$	366
counselling$	2756
counsellor$	1021 2495 1314
counsels$	366
count$	61 1271
counte	903
counter$	2793
counters$	2793
counti	2086 3372 3384
counties$	3327
counting$	1271
countr	3163 3187 3198 3209 3311 3312 3313 3314 2029
country$	3326 3390
counts$	1271
county	3163 3187 3198 3209 3311 3312 3313 3314 2029 3321 3329 3340 3384
county$	3322 2037 3324 3326 3390 3587
couple$	2481
courag	809
course	2803 1611 1873 2115 3401 3402 2117 3403 825 3544 3545 1000 2417 2446 1286
course$	2708 2775 2804 2897 3159 1900 3226 3408 3628 948 1004 2496 1288
courses$	2804 3408
court	40 3542 3656 1305
court$	96 352 2363 3676
cousin	3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1901 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3321 3341 650 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
cousins$	1827 3193 546 3248 3261 3263 2004 3296 3631 2477 2484
cover	1581
cover$	2867 3049
covera	1712
coverage$	2998
covere	1451 2749 1581 172 173 174 175
covered$	2737 2867 1582 1584 1585
covering$	3049
covers	2749
crackd	1305
cracks$	2989
creat	443
create	2760 1477 2410 1335
created$	2763
creati	6 1335
creation$	1416
creatively$	2538
creep	2341
crew	2117 3403 3407 2253 3542
crew$	3411 3539 3556 3628 2363
crews	3403
crews$	3411 3646
cricke	2393
cricket$	3679
crime$	1304
crimes$	1304
crop$	2894
crops$	2894
cross	2069 1171
cross$	228 3085 3355 3404 2128 3417
crosso	2128 2263
crossover$	3414 3549
crossr	2581
crowd	3102 3124 3125 3126 3130 3132 3135 1856 3156 3183 3208 1933 3222 536 3234 3240 3449 2214 3506 3507 3508 3509 2224 2226 3521 3526 3530 3535 3536 2253 3540 2292 3606 3607 2325 3612 3624 3625
crowd$	1850 3219 3257 3462 3491 3496 2213 3500 3501 3527 3539 3556 2280 3602 3611 3641
crowds$	3257 3500 3501
cultiv	1338
cultur	2553 1339
culturally$	1144
culture$	3492 2560
cups$	2665
curb	371 408 587 903 921
curb$	358 912
curbe$	912
curbed	1863
curbed$	3149 3242 3447 3600
curbes$	912
curbing$	912
curbs$	912
curfew	352 1762 356 2265 857
curfew$	3137 571 2635 1226
curfews$	3137 571 2635 1226
curiosity$	2955 2503 2515
curiou	1696
curious$	2925 2982 2615
current$	2884 3589
curric	2803 1903 1000 2417 2446 1286
curriculum$	2750 3189
curtai	371 921
curtailed$	3447
customary$	201
customers$	2477
cut	349 444 1863 600 770 779 783 840 2404 1083
cut$	169 3035 3036 3050 3149 754 764 782 831 2318 932 3690 1010 2435 1354
cute$	932
cuted$	932
cutes$	932
cuting$	764 932
cutping$	932
cuts	349 770
cuts$	169 764 932 1354
cuttin	349 770
cutting$	169 754 932 1354
cycle$	2322 1273
cyclees$	1273
cycles$	1273
dad	1901 2024 3321 3341 650
dad$	621 1312
daily$	2697
damagi	2317
damaging$	3603
dampen	788
dance$	1273
dancees$	1273
dancer	37 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
dancers$	1827 3193 3248 3261 3263 2004 3296 3631
dances$	1273
danger	3006
danger$	2915
dangers$	2915
dark$	2807
darts	2393
darts$	3679
dashbo	2803 1000 2417 2446 1286
data$	1512 2416 2509
database$	2778
date	1206
date$	3666 2616
daught	3040 1760 396 1819 1820 1832 1834 1838 455 1888 3175 481 483 1916 1917 548 3267 604 3362 2077 2078 3365 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 2328 2628 1219 2632 1234 2645 1242
daughter$	1833 3621 1312
daughters$	1833 3621
day	1940 2086 3372 3384 3402 2117 3403 2254 3542 3543
day$	1502 2842 1870 3226 3278 3288 3408 3410 2132 3421 3424 3425 3426 3428 2144 3433 2251 3569 3570 2319 2358 3666 3668 3686
days	1855 3372 3403 885 1294
days$	1502 2842 1870 3184 3391 3408 2132 3422 3425 3427 3428 2144 3434 2251 2319 2358
dead$	3115
deadline$	2418
deadlines$	2418
deal	198
deal$	191 234 235
dealer	125 2833 1069 1300
dealer$	124 2829 3661 2488
dealers$	124 2829 3661 2477 2479
dealin	198
dealing$	191 235 1304
dealings$	1812
deals	198
deals$	235
dealt$	173 174 175 191
debate$	2916
debt$	2850
debts$	2850
decemb	2363
december$	2838
decent$	2210
decide	1616 1866
decide$	2848 397 2684
decided$	2902 397
decides$	2848 397
decision$	2946
decisions$	2946
declare$	1432
declareed$	1432
declares$	1432
declin	541 1292
deconstruct$	1150
deconstructe$	1150
deconstructes$	1150
deconstructing$	1150
deconstructs$	1150
decrea	1292
decrease$	103
dedicated$	1494 1030
deepen	1143 1338
defendants$	1764
defus	788
degree$	9
delegates$	2772
delet	417 418 1083
delet$	414 1217
delete	3112
delete$	414 1217
deleted$	414 1217
deletes$	414 1217
deleting$	414 1217
delets$	414 1217
delive	1412 6 1443 1451 1462 2758 2760 1475 1509 109 242 1652 2410 1010 2420 1255
deliver$	1376
deliverables$	2418
delivered$	2698 1431 2729 2737 2788 2795 1519 1376
delivering$	1376
delivers$	2761 1376
delivery$	1416 2748 1031
deliverys$	1031
demand$	2850 1588
demands$	2850
demoli	473 556 3274
demolish$	900
demolishe$	900
demolishes$	900
demolishing$	900
demolishs$	900
den	2308 2309
den$	1885 3595
denied	457
denies	457
dent$	933
dente$	933
dentes$	933
denting$	933
dentis	1085
dentist$	3695 2495
dents$	933
deny	457
denyin	457
depart	2145 926
department$	2522
departure$	489
departuretime$	3431
departuretimes$	3431
dependence$	765 2193
dependency$	765
descri	2814 1531 1572 2858 1581 173
describe$	2817 2867 1289
described$	2867
describes$	1289
design	2760 2410
design$	2848
designated$	1494 1030
designs$	2848
desk	956
desk$	2755 2793 1853 793 2366
desks$	2793 1853 793 2366
destru	2317
destructive$	3603
detach	830 840
detach$	753 782
detached$	2714 53
detaching$	753
detail$	2865
details$	2743 2865 3110 2532
detective$	1303
detectives$	1303
deter	349 424 428 942 1305
deter$	350 560
determ	1616
determined$	2902
deterr	349 1339
deterred$	392 526
deters	349
develo	2760 1687 2410 1140 1143 1336
develop$	2875 2893 273 2973 1118
develope$	273 1118
developed$	2970
developes$	2875 273 1118
developing$	273 1118
development$	2920 2922
developments$	2920 1635 2922
develops$	2875 2893 273 1118
dialogue$	2916 1650 241 297 2515 2605
diary$	1014
did$	1431 2837 2839
die$	2190
dies	2190
dies$	3476
dietic	1085
dietician$	2495
dietit	1085
dietitian$	2495
differ	2043 797 804 2215 934 1040
difference$	2450
different$	1555 3128 1874 3172 3173 3174 479 3179 3181 3182 487 1898 490 3197 1963 3310 2032 3319 2038 2039 2041 2051 2058 676 677 2090 684 685 2096 2098 689 690 691 694 2105 2107 699 2113 2114 707 2119 2121 2122 2124 2125 716 2127 2129 722 2136 2139 2141 734 735 2146 2148 2203 2208 2210 801 3498 803 808 2225 843 844 2255 2256 2258 2259 3547 3554 3555 3586 2307 3620 3623 2351 2360 2629
differently$	3502 2538
diffic	3567
difficult$	387 3131
diffus	788
dig	2404
dig$	3690 1355
digest$	2416
digging$	1355
dignity$	2587
digs$	1355
dilut	770 783 788 903
diluted$	3510 3600
dimini	792
dinner	100 1510
dinner$	3683
dip$	1026
direct	35 36 1468 2803 3004 478 480 485 845 1000 2417 2446 1286
direct$	357 1777 411 555 580 1206
directed$	357 411 555
directing$	357 411 555 580
direction$	2634
directions$	3249 3376 2634
directs$	357 411 555 580
disall	544
disassociat$	755
disassociate$	754 755
disassociates$	755
disassociating$	755
disban	3112 418 1909 1910 2070 2071 2186 1235
disband$	3195 773 3472
disbande$	773
disbanded$	3196 3356 3357 773
disbandes$	773
disbanding$	773
disbands$	3195
discon	744 2323
discontinued$	3609
discou	341 349 424 428 1863 942
discourag$	912
discourage$	350 750 912
discouraged$	392 3149 526 3242 3447
discourages$	350 750 912
discouraging$	350 750 912
discourags$	912
discretion$	2539
discus	2760 1581 172 1616 2410 2511
discuss$	2425 1331
discussed$	2867 1582 2902 2951 1331
discusses$	2425 1331
discussing$	1331
discussion$	2916 2924 2979 297 2605 1331
discussions$	2916 2924 297 2605 1331
disengag$	755
disengage$	755
disengages$	755
disengaging$	755
disentangle$	782
disman	2070 787 1235
dismantl$	773
dismantle$	773
dismantled$	3356 773
dismantles$	773
dismantling$	773
dismis	542 710 866 926
dismiss$	918
dismisse$	918
dismissed$	1952
dismisses$	918
dismissing$	918
dismisss$	918
dismissting$	918
dispat	845
disper	3146 1909 1910 1919 557 561 576 2070 2071 1223
dispers$	506
dispersal$	2633 2634
dispersals$	2634
disperse$	1821 3195 506 1967 560 1971 1222
dispersed$	3145 3196 3205 3356 3357 1222
disperses$	3195 506 1222
dispersing$	506 1222
disperss$	506
displa	2760 2770 1508 2803 1000 2410 2417 2446 1286
display$	2793
displayed$	2794
disrup	349 770 787 788 921
disrupt$	671 912
disrupte$	912
disrupted$	3242 3374 3447
disruptes$	912
disrupting$	671 912
disrupts$	671 912
disseminat$	1110
disseminate$	1110
disseminates$	1110
disseminating$	1110
disseminats$	1110
disseminatting$	1110
dissociat$	755
dissociate$	754 755
dissociates$	755
dissociating$	755
dissol	418 1909 1919 2186
dissolv$	773
dissolve$	3195 773 3471 3472
dissolved$	3205 773
dissolves$	3195 773
dissolving$	773
dissua	349 428 942
dissuade$	350
dissuaded$	392 526 3447
dissuades$	350
distan	442 1947 769 790 830
distance$	1852 1853 3233 3333 753 2179 777 782 784 2643
distancebetween$	3138
distances$	753
distancesbetween$	3138
distancing$	753
distant$	2041 2053
distract$	2350
distri	6 1451 2760 1509 109 3163 3187 3198 3209 3311 3312 3313 3314 2029 706 946 2410
distribut$	506
distribute$	506
distributed$	2737 2795 1519 2116 2356
distributes$	506
distributing$	506
distribution$	1416
distributs$	506
ditch	831 2241
divers	2579 1339
diversionary$	1657
divert	485 830 1336
divert$	753
diverting$	753
diverts$	753
divid$	506
divide	2070 706 946 1235
divide$	506 670
divided$	3356 2116 711 2356
divides$	506
dividi	1235
dividing$	506
divids$	506
division$	784
do	2330
do$	1431 2814 192 196 2942 313 3015 3016 3020 1799 405 1938 3231 721 821 1090
doctor	1085
doctor$	1021 2495 1314
documented$	2434
does$	192 313 1799 1938 721 821
doing$	196 313 1090 2525
dominant$	3618
domino	2393
dominoes$	3679
don$	1799 721
donate$	1351
donated$	1351
donates$	1351
donating$	1351
done	1412 3 1451 2760 1497 1500 1677 1719 2410 1001
done$	2698 1413 1431 2718 2737 2783 2786 2788 2792 2963 2964 3005 3029 1847 2411
door	2254
door$	2713 2755 2793 101 1642 2966 2669
doors$	2713 2755 2793 101 1642 3405
dorm	2117 3403 3407
dorm$	3638
dorms	3403 885
dorms$	3638
dotted	946
dotted$	2356
doubl	2800 1292
double	1872
double$	108 148 3158
down	1476 3112 1292
down$	2731 2747 2762 2862 1659 1925 3212 2237 2305 1060 2668 2680
downlo	2744 1460 2758
downloaded$	2419
downloads$	2746
draft$	950 1380
drafte	2760 2410
drafte$	950
drafted$	950 1380
draftes$	950
drafting$	950 1380
drafts$	950 1380
draftting$	950
drag	830
drag$	812
dragged$	812
dragging$	812
drags$	812
draw	3252 2219 830
draw$	261 3190 3309 668 680 753 812 1043 1254
drawin	1063
drawing$	812 3658 1254
drawn$	1461 812 1010
draws$	1884 2362 1043 1254
dress$	2376
drew	1548
drew$	2834
dried$	1559
drift	1787 2219 840 2287
drift$	3308 2178 785 2196 812 3573 2536
drifted$	1919 785
drifting$	785 2196 812
drifts$	785 2196 812
drinker$	1301
drinkers$	1301
driv	242 1652 472 478 858
driv$	508 510
drive	3146
drive$	508 510 570 1203 1267
driveing$	570
driven	476 1886 542 696
driven$	3147 1952 680 704 1282
driver	35 36 1468 63 64 2789 1537 136 3682 2455 2559
driver$	0 1 2705 16 20 22 2740 57 95 1515 122 2823 3661 2478 2488
drivers$	0 1 2705 16 20 22 2740 57 1473 95 1515 122 2823 1546 3661 3685
drives$	508 510 570 1203 1267
driving$	508 510 3694 1203 1267
drivs$	508 510
drop	104 462 600 744 754 831 2241 952 974 1292
drop$	40 46 103 2803 474 2164 932 966 2386 1000 2417 2446 1193 1276 1286
drope$	474 932
droped$	932
dropes$	474 932
dropin$	1514 2384
droping$	932
dropins$	1514 2384
droppe	1576 476 1886 2323 1292
dropped$	2862 3609 966 1276
droppi	754 1292
dropping$	474 2164 932 966 1276
drops	744 1292
drops$	474 932 966 1276
dropting$	932
drug$	1304
drugs$	1304
dry$	2471
due$	1086 2513
duet$	913
dug$	2792
dump	831 2241
duty$	2755
dynami	3484 1164 2574
dynamic$	3492
dynamics$	3492
each	176 1888 483 3267 731 3473 846 847 859 2306 924 2392 3682 2407 2628
each$	2697 2732 2755 2765 119 2842 2890 1710 3040 1760 3053 3060 3083 396 1819 1820 3109 1832 1838 455 1888 3175 481 483 486 1916 1917 548 3267 604 607 2035 3355 3362 2077 2078 3365 688 3387 693 697 712 714 3430 3460 3466 3473 2224 2234 2236 3523 3551 2268 859 2281 3578 2293 2328 927 3630 3653 2372 3670 3671 977 3678 2398 2401 993 2409 1017 2454 1070 2551 2628 1219 2632 1234 2645 1242 2654 2655 2659 2677 2682 2689 2695
ear$	2519 1198
earlie	2233 2363 1292
earlier$	1905 2113
earliest$	1603
early	2363
early$	2887 1603 692 2668
earn$	1184 1297
earned$	1297
earning$	1184
earns$	1184 1297
ears$	1198
easier	2287 1292
easier$	439 2188 3573
easter	2363
easter$	649
easters$	649
easy$	2846
eat	476 1886 1911 832 2269
eat$	495 1930 2074 2103 715 978 1403
eate$	495
eates$	495
eating$	495 1403
eats$	495 2074 2103 715 978 1403
eclipse$	2778
edge$	3163 3187 3198 3209 3311 3312 3313 3314 2029
educat	476 1886 478 696
educate$	1149
educated$	468 1887 2017 2033 3336 2262
educates$	1149
educating$	1149
effect	3484 2547
effect$	2313 916
effective$	1124
effectively$	2887
effectiveness$	2510
effort	1666
effort$	2924 2952
efforts$	2924
egg	3567
egg$	2350
eight	118 162
eight$	1528
eject	575 876 2286
elder	640
elder$	3480
eldest	3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 1916 1917 548 3267 3297 604 623 2035 640 642 3347 3362 2077 2078 3365 688 703 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 3599 2314 2328 953 3649 2628 1219 2632 2641 1234 2645 1242
eldest$	1838 3134 3162 1877 477 1888 3185 1915 3230 615 2026 3353 3480 2294 2300 2306 953 3649 2631
elearn	2803 1000 2417 2446 1286
elevat	1338
else$	3569 3570 3623
elsewh	3209 3316 3321 3340 3548 2283 2284 2301 3588 923
elsewhere$	2871 2985 459 3298 3303 3319 3498 3560 3569 3570 3587 2494
email	1411 2803 1000 2417 2446 1286
email$	13
emaile	1410 1445 2733 2735 1454 2760 2784 2410 1039
emailed$	2696 2731 1446 2449
emails	1475
emails$	13 2761
embargo$	3137
embargos$	3137
embed	242 1652 1143
embed$	1337
embedd	2760 2410
embedded$	2970 1337
embedding$	1337
embeds$	1337
emerge	1612
emerge$	2875 2898
emergees$	2875
emerges$	2875 2898
emotio	254
emotional$	1664
empath	1164 2574
emphas	1338
employ	939
employ$	1385
employe$	1385
employed$	1385
employes$	1385
employing$	1385
employs$	1385
empowe	809
empower$	1325
empowered$	1325
empowering$	1325
empowerment$	1325
empowers$	1325
emptied$	3652
empty$	2471
en$	2325
enabl	809 1338
enable$	275
enables$	275
enabling$	275
encour	1616 3004 432 480 2031 809 1143 1339
encourage$	1332
encouraged$	2902 3447 2335 1332
encourages$	1332
encouraging$	1332
encryp	1079
encrypted$	2489
end	341 349 370 408 417 418 492 544 744 754 2186 3487 952
end$	379 3111 3163 474 3177 3187 3198 3209 3221 3311 3312 3313 3314 2029 2040 3329 671 2126 3413 3439 2164 759 3471 3472 3476 3489 3541 3546 912 3634 3637 1133 1369
ende$	474 912
endeav	1160
ended	1559 1576 3112 1863 2323
ended$	2845 2862 3035 3036 3050 3111 3149 3242 3439 3447 3609 1369
endes$	474 912
ending	349 744 754
ending$	671 2164 912 1133 1369
endping$	474
ends	349 370 744 2190
ends$	474 3177 671 2104 2126 3413 3439 3476 3489 3541 3546 912 3637 1133 1369
enforc	443 855 856 1225
engag	2720
engage	1410 1462 1504 1016 2547 1142 2553 2602 1339
engage$	34 2790 2552
engaged$	2696 34 2741 2785 2552
engagement$	34 2748 2924 2426 2445 2534 2552 2607
engages$	34 2790 2552
engagi	1142
engaging$	34 2741 2552
engend	1338
enhanc	1143 1335
enhanc$	1118
enhance$	1118
enhanced$	2970 302
enhances$	1118
enhancing$	1118
enhancs$	1118
enjoy	910
enough$	320
enquir	2803 1000 2417 2446 1286
enrich	1338
enrol	2720 478 493 890 891 893
enrol$	641 841
enroled$	641
enroling$	641
enroll	1451 476 1886 1928
enrolled$	2737 1887 2427
enrolred$	641
enrols$	641
ensur$	501
ensure	1143
ensure$	2984 397 501 1137
ensured$	2970 397 1137
ensures$	397 501 1137
ensuring$	501 1137
enter	3100 433 576 858 890 891 894 2312 926 1227
enter$	407 1843 495 3283 950
entere	1928
entere$	407 495 950
entered$	82 711 950
enteres$	495 950
entering$	407 495 950
enters	1227
enters$	495 950
enterting$	950
entic	830
entran	2254 3542
entrance$	2793
entrances$	2793 2095 3405
entry	2145
entry$	1867 3188 565 1984 2674
entrytime$	3431
entrytimes$	3431
environment$	2965 3007 3492 2546
environments$	2965 3007
episod	1294
equally$	2587
equip$	1151
equipm	33
equipped$	1151
equipping$	1151
equips$	1151
erode	770
escala	1104
escalate$	2604
escalated$	2524
escalates$	2604
escort	476 1886 478 542 577
escort$	508 510 570
escorte$	508 510
escorted$	3147 1952 680
escortes$	508 510
escorting$	508 510 570
escorts$	508 510 570
establ	2760 1616 2410 1143
established$	1590 2902
estate	3048 3321 3329
estate$	3167 3301 2062 3390 3546 3634
estates$	3546
esteem	2574
ethos	1339
evalua	2760 2410
evaluate$	1100
evaluates$	1100
evaluating$	1100
evenin	2803 1855 610 2086 3372 3384 3402 2117 3403 739 740 2251 2254 3542 3543 885 2363 1000 2417 2446 1286
evening$	2736 129 1870 3288 3306 692 3410 2132 3421 3424 3425 3426 3428 2144 3433 2149 3436 2153 3440 3563 3569 3590 2319 913 2358 1051
evenings$	2736 129 1870 3184 3306 3391 2132 3422 3425 3427 3428 2144 3434 2149 3436 3438 2153 3440 3442 2174 3563 2319 2358 1051 2465
event	2803 1000 2417 2446 1286
event$	2804 3683 1288
events$	2804 2897
ever$	2340
every	176 3267 846 847 924 2392 3682 2628
every$	2697 2732 2755 2765 1520 2842 1672 1710 1713 3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 1916 1917 548 3267 604 3362 2077 2078 3365 3387 697 712 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 2328 927 3630 3653 3670 3671 977 3678 993 1017 1206 2628 1219 2632 1234 2645 1242 2682
everyb	63 176 239 279 1689 305
everybody$	29 1473 1649 1715 1741 1123
everyo	63 176 1633 239 279 1689 305
everyone$	29 1473 2919 229 1649 1715 1741 1123
everything$	2946 2500
evict	575
evict$	504
evicted$	504
evicting$	504
eviction$	497
evicts$	504
eviden	1079
evidence$	52 75 2489 2532
evidenced$	80
evident$	2434
evolve$	2875
evolvees$	2875
evolves$	2875
example$	1850
except	3348
exchange$	230
exclud	1536 2852 3146 462 565 574 600 2012 611 737 862 2284 876 2286 1229
exclud$	603 884 1231
exclude$	603 605 3552 884 1220 1231
excluded$	2822 378 3145 3161 1984 3298 3300 605 3336 3570 884
excludes$	603 605 3552 884 1220 1231
excluding$	603 605 884 1231
excludned$	884
excludning$	603 884
excludred$	884
excludring$	603 884
excluds$	603 884 1231
exclus	2265 857 922 1294
exclusion$	149 352 353 489 496 497 601 2266 2332
exclusions$	149 496 2266 2332
exerci	2803 1000 2417 2446 1286
exhibi	100 1510
exhibition$	96
exist$	3448
existing$	1590 2914 1206
exists$	3448
exit	418 772
exit$	489 760 2182
exiting$	760
exits$	3405 760
expect	1164 2574
expectations$	2545
expected$	383
expel	600 611 1229
expel$	603 1220 1231
expele$	603 1231
expeles$	603 1231
expeling$	603 1231
expell	2012 611
expelled$	3161 3298
expelning$	603
expelring$	603
expels$	603 1220 1231
expenditure$	31
experience$	3000
experiences$	1024
explai	1445 1531 1572 2858
explain$	2817 446
explained$	2731
exploi	3006 1069 2486 1300
exploit$	2854
exploitation$	2479 2543
exploitative$	2479
exploited$	2479
exploiter$	2479
exploiters$	2479
exploiting$	2479
exploits$	2479
explor	1581 173 2896 1616
exploration$	2924
explore$	1328
explored$	2867 2902 2951 1328
explores$	1328
exploring$	1328
exposed$	1837
exposu	1164 2574
express$	2994
expulsion$	489 601
extend	1906 855 856
extend$	1367
extended$	3192
extending$	1367
extends$	1367
extent$	9
extra$	330 1022
extrac	796 830
extract$	753
extraction$	489
extric	830
extricate$	753
eye$	2901 3143 1198
eyes$	1198
facili	2760 2410 1143 1335
fade	2190
fade$	3471 3476
faded	3487
fades	3487
fades$	3476
fair	100 1510
fair$	2810 2846 2385 3683 2615
fairly$	2887 2587
fairs	1510
faith$	2593
fall	1576 840 1292
fall$	103 2862 293 812 2287
fallen$	1919
fallin	1292
falling$	293 812
fallping$	293
falls	1576 1292
falls$	2862 293 1829 2190 812
false$	3142
famili	37 38 39 63 64 2789 162 2559
familiar$	1106
families$	0 1 2705 16 20 22 1448 1449 2740 1473 70 1489 94 95 1515 2890 1685 288 1709 420 484 1914 621 3320 3334 2049 3511 901 925 3685 2551 2561 1313
family	64 2789 3040 1760 396 1819 1820 1832 1838 455 3162 1888 3175 481 483 1901 1916 1917 548 3267 604 623 2035 3321 3329 3341 650 3362 2077 2078 3365 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 2328 2628 1219 2632 1234 2645 1242
family$	0 1 2705 16 20 22 2740 95 1515 159 1583 484 1914 621 3320 2049 901
far	636 790
far$	181 636 2046 2053 2059 716 2127 2203 2255 2301
fare	2376
fare$	72 821 3662
fares$	72 821 3662
farm	3544 3545
fashion$	2899
faster$	2610
father	1901 2024 3321 3341 650
father$	621 1312
fathers$	288
favourite$	3218
fear	1572 2858
fear$	2459
fears	1572 2858
feasibility$	2566 1158
feasible$	2498
februa	2363
february$	2838
fed$	2921
fee	2376
fee$	3662
feed$	222
feedback$	76 1002
feeding$	222
feeds$	222
feel	2814 1572 2858 1687
feel$	2973 1690 1736 1738 1047 1064 2546 1289
feelin	1164 2574
feeling$	1289
feelings$	1024
feels	1572 2858
feels$	1690 1047 1064 1289
fees$	3662
fell	1576 1292
fell$	2862
felled$	2435
felt	2814 1572 2858
felt$	1047 1064 1289
fenc	473 556
fence	33 3656
fence$	66 101 1351
fenced$	3274 579 1351
fences$	101 1351
fencing$	66 101 1351
festiv	100 1510
festival$	3668
fetch$	841
fetche	823
fetched$	3560
fetches$	841
few$	2844 1602 445
fewer	108 1082
fewer$	1518 117 445 494 909 2492 1290
fi	1966
fight	1294
fight$	2829 149
fights$	2829 149
figure$	2779 1512
figures$	2779 1512 2416
file	2760 1485 1490 1586 2410
file$	2771 2776 2778 2869 2870 2872 2873 1019 2512
filed	2760 2410
filed$	82
files	1475
files$	2761 2771 2776 2778 2872 1019
fill$	2404 1132 1253
filled	1451 2760 2410
filled$	2737 1253
filling$	1132 1253
fills$	1132 1253
film	2803 2853 2404 1000 2417 2446 1286
film$	32 96 3658 3659 3668 2385 3680 3686 3690 1009
filming$	1285
films$	3668 3686 1009 1285
final$	2773
find	1531 1803 513 3224 617 2027 798 891
find$	1524 2817 1572 237 247 327 1866 802 999 1062 2473 1179
finde$	802
findes$	802
findin	1580
finding$	2864 2866 237 247 802 999 1179
finds$	1524 237 247 327 802 999 1062 2473 1179
fine	2376
fine$	439 3662
fined	3146
fined$	3145
fines$	149 3662
finish	1412 2760 1500 408 476 1886 710 2145 823 2269 2410 1001
finish$	495 3471
finishe$	495
finished$	2698 1431 2773 2786 2792 3560 2411
finishes$	495
finishing$	495
finishingtime$	3431
finishingtimes$	3431
finishs$	495
finishtime$	3431
finishtimes$	3431
firm	64
firm$	1199 1202
firmer$	1199 1202
firmly$	2887
first	1533 2363
first$	1603 953 2466
fish$	1273
fishes$	1273
fishs$	1273
fit$	2877 1353
fits$	1353
fitted	1451 1476 1509 2369 1010 2420
fitted$	2737 2762 2795 3655 1012 1353
fitting$	1353
five	37 39 55 118 1550 152 162 3040 1760 396 3102 1819 1820 1832 1838 3124 3125 3126 3130 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 1933 3222 536 3234 3240 548 3267 3268 1985 2013 3299 604 661 3362 2077 2078 3365 695 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2395 2401 2455 2628 1219 2632 1234 2645 1242
five$	1449 1465 90 94 100 113 1528 119 1562 2861 3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 3193 1916 1917 3219 548 3267 3271 3291 604 3362 2077 2078 3365 738 3466 3473 3491 2224 2234 2236 3523 2261 3551 2268 859 3556 2281 2293 2328 2372 2393 3681 2628 1219 2632 1234 2645 1242 2661 2676 2689
fix	587
fix$	1244
fixed	1010 2420
fixed$	1244
fixes$	1244
fixing$	1244
flag	226
flagged$	2921
flat	643 2117 3403 825 892
flat$	3057 3220 618 619 647 2101 3408 913 3638 3694 3695
flats	3403
flats$	3057 3220 2101 3408 3695
flexib	1696
flexible$	2982
flies$	646
floor	3321 2117 3403 2254
floor$	3489 3541 3637
floors	3403
floors$	3489 3541 3637
flourish$	2994
flowing$	2936
flush	575
fly$	646
flyer	2803 1000 2417 2446 1286
flyers$	2665
fobs$	99
focus	3613 1143
focus$	1598 2515 1337
focuse	1126
focused$	2536 2558 2598 1337
focuses$	1337
focusing$	1337
focussed$	2558 1337
focussing$	1337
follow	1460 1536 2852 161 3224 3473
follow$	207 1653 1654
followed$	2822 2836 1616 2419
followers$	2746
following$	207 2460
follows$	207
food$	3686 2666
foot	442
foot$	1852
footag	1079
footage$	2489
footba	2393
football$	3679 1004 2676
footfa	17 83 1493
footfall$	2779 2445
for	3307 2027 632 686 2420
for$	2729 1471 2782 2787 2834 2867 2907 2913 2954 1676 2969 2980 1754 3049 1876 3165 1889 1899 1981 2028 3315 3418 2302 3663 3674 3678 2466 2518 2522 2523 2530 2536 2548 2568 2671 2678 2688 2693 1317
forbid	349 351 369 370 372 408 424 428 1863 544 915 942
forbid$	335 350 1830 756 3552
forbidden$	3035 3036 392 3111 3149 526 3242 3447
forbidding$	335 756
forbided$	756
forbiding$	756
forbidning$	335
forbidping$	335
forbids$	335 756 3552
force$	1303
forefront$	1660
forfeit$	880
forfeiting$	880
forfeits$	880
forge$	1181
forgeing$	1181
forges$	1181
forgiving$	2535
form	3085 1873 1903 608 2044 2086 3372 3384 2109 2115 3401 3402 2117 3403 2123 2254 3542 3593
form$	32 3084 3159 3189 2018 3325 3330 3331 3337 3395 3397 3409 2355 2363 3666 1181
formin	3088
forming$	3109 3566 1181
forms	2803 3372 2087 2100 3401 3403 3593 1000 2417 2446 1286
forms$	32 3337 3373 3386 3391 3395 3409 3511 1181
fortnightly$	2697 3678
forum	23 49 2803 1000 2417 2446 1286
forum$	1459 2909 2910
forwar	1616 1653 1654 1086
forward$	2881 2902 2933 2939 2940 2427 2496 2501 2613
forwards$	2496 2613
foster	476 1886 478 1143 1338
foster$	643 892 1233
fostering$	1233
found	1477 1862 1894
found$	2763 2849 1858 449 450 451 3148 3186 3247 2262 1062
four	118 162 3040 1760 396 3102 1819 1820 1832 1838 3124 3125 3126 3130 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 3258 3267 3268 1985 2013 3299 604 640 3362 2077 2078 3365 695 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 953 3649 954 2401 2455 2628 1219 2632 2641 1234 2645 1242
four$	1528 119 2861 3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 3193 1916 1917 548 551 3267 3271 604 2021 2035 3359 3362 2077 2078 3365 738 3473 3491 2224 2234 2236 3523 2261 3551 2268 859 3556 2281 2293 2328 953 2364 2375 2382 2383 2628 1219 2632 2641 1234 2645 1242
fourso	3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 1933 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
foursome$	1827 3193 3219 3248 3261 3263 2004 3296 3631
fragme	787 1235
fragment$	773
fragmente$	773
fragmented$	773
fragmentes$	773
fragmenting$	773
framew	2803 1000 2417 2446 1286
fraternise$	2625
free	790
free$	2099 782 811 2250 1264
freedom$	298
frequency$	10
frequent$	204
fresh$	2019 620
fri	2363
friday	610 739 740 2363
friday$	2736 610 3306 739 2149 740 3436 3664 2387 3677
fridays$	2736 3306 2149 3436 3664 2387 3677
friend	37 38 39 55 89 118 1537 136 1550 152 153 1571 162 1574 279 1689 3040 1759 1760 3052 3090 396 3093 3097 3098 3102 1819 1820 3117 1832 3121 3123 1838 3132 3135 441 1856 455 3154 3155 3156 3157 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 1985 3280 2010 2013 3299 604 623 2035 3332 640 661 3362 2077 2078 3365 3377 695 2111 703 2160 3449 3454 3465 2180 3473 3486 2201 2207 2214 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3599 905 3606 3607 3612 2328 3624 3625 2345 2348 953 2395 2401 2455 2627 2628 1219 2632 1234 2645 1242
friend$	2823 2825 1566 3142 2054 3397 799 2212 3499 2344
friendlier$	2457
friendly$	2846 2967 1106 2615
friends$	1448 1449 1465 1499 90 94 113 2809 114 1528 119 2818 2823 2825 1546 1562 1563 2857 2860 2861 1734 3030 3031 3032 3038 1764 3067 3069 3071 3072 377 3076 3078 3089 3094 3095 1827 3122 3142 3193 3194 3217 3219 1934 1941 1949 546 3248 1970 3261 3263 3271 2004 3291 3296 3308 613 3339 3345 3371 682 3397 3429 738 3450 3451 3453 3457 3459 3461 3463 3466 3468 2184 3475 3477 3478 3479 3481 786 3485 3488 3491 3493 799 3495 3496 3497 2212 3499 3500 3501 2216 3503 3527 2245 3532 3533 898 899 2315 3631 3681 2551 2650
friendship$	343 3045 3054 3062 377 3104 1851 453 499 3211 1926 530 613 678 682 2123 3446 751 3450 3451 3452 3455 3456 3457 3461 3465 3466 3469 775 780 3478 2197 3488 2206 2207 3493 799 2214 3500 3501 2218 3524 2253 2278 3602 907 3617 3643 2650
friendships$	343 3045 3054 3062 377 3104 453 613 678 682 3446 751 3450 3451 3452 3455 3456 3457 3461 3466 775 780 3478 3488 3493 799 3500 3501 3524 907 3617 3643 2650
from	3117 3307 2163 2191 2240 2379
from$	2738 1486 130 1544 1575 1596 1699 1779 1786 1788 1794 3087 1802 3108 1839 3165 1897 1936 3235 3243 2015 3319 3343 2064 2085 709 2164 2165 2181 2182 2192 2195 3534 3580 2324 2339 2342 2347 2363 3663 3665 3673 3674 3678 3689 1046 2467 2470 2518 2636 2667 2692
full$	263 1732 1035
fuller$	263
fully$	1506
fun$	92
functi	1481
functional$	2767
fund$	51 1372
funded$	1372
fundin	2803 2962 1000 2417 2446 1286
funding$	30 51 1588 216 2521 1372
funds$	51 1372
furniture$	3686
furthe	228 254 535 3588
further$	1602 1638 1664 1777 1945 2053 1097
future	228 2324
future$	2879 1638 1777 3610 2513
gain$	1127 1184
gaining$	1127 1184
gains$	1127 1184
game	100 1510
game$	3686
gamers	3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
gamers$	1827 3193 3248 3261 3263 2004 3296 3631
games	1510 2393
games$	2699 3679 3686
gang$	353 1933 3556 2280 1212
gap$	2989 1853 777 784 2542
gapbetween$	3138
gaps$	2989 2542 2555
gapsbetween$	3138
garden$	96 3658 3694 1273
gardenes$	1273
gardens$	1273
gate	33 2254 3542 956
gate$	2755 66 2793 101 2366
gates$	2755 66 2793 101 3405 2366
gather	1758 1759 3046 3048 3051 3052 3055 1774 1780 1781 1793 1797 3085 3088 1823 441 3150 3206 522 3252 1985 2069 3608 1348
gather$	147 3044 3053 3060 3061 3068 3079 3083 3092 3101 3103 3107 1857 3152 3169 1932 3247 3273 1988 3275 3283 2068 3355 2108 3537 3579 3596 1122
gathered$	3028 1858 3247 2412 2434
gatherering$	1932
gathering$	3045 3066 3070 3109 1851 453 1932 3256 3257 3265 3367 3455 3566 1122
gatherings$	3066 3067 3070 453 3257 3271
gathers$	147 3169 3537 1122
gatherting$	1932
gave$	2711 2801 609
genera	254
general$	1664
get	2814 1531 446 2219 830
get$	2817 195 2893 314 3100 500 1965 580 2091 2108 753 766 813 3529 3567 910 3613 959 1047 1110 1122 1207
gete$	1110
getes$	1110
geting$	580 1110 1122
gets$	195 2893 314 1884 580 753 766 813 2362 959 1047 1110 1122 1207
getting$	195 314 1823 753 766 813 1110 1207 1348
gift$	1547
gifts$	1547
gig	100 1510
gig$	3668
gigs	1510
girl	1537 157 3040 1760 396 1819 1820 1832 1834 1838 455 1888 3175 481 483 1916 1917 548 3267 604 623 2035 640 3362 2077 2078 3365 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 2328 2628 1219 2632 1234 2645 1242
girl$	2823 2825 1566 1567 3320 2054 3621 2344
girlfriend$	1313
girls	37 38 39 55 89 136 1550 152 153 162 279 1689 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 1985 2010 2013 3299 604 2020 661 3362 2077 2078 3365 695 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 2348 953 2395 2401 2455 2628 1219 2632 1234 2645 1242
girls$	1448 1449 1465 1499 90 94 113 114 119 2818 2823 2825 2827 1546 1562 1563 1567 2861 2931 1734 3032 1827 3193 546 3248 3261 3263 3271 2004 3291 3296 3320 3359 3371 738 3466 898 899 3621 3631 3681 2640
giv	434 1255
giv$	273
give	254
give$	1664 260 264 273 296 454 609 754 2228 2229 831 841 889 937 941 1134 1180 1256 1363
giveing$	1180
given	3 2712 1451 2758 2760 1509 109 1581 254 308 1894 686 3516 2410
given$	1413 2737 1457 2760 2764 2795 1519 128 1545 2867 1664 2951 260 264 1718 327 3147 488 2229 3529 2262 3594 2323 2410 1018
gives$	264 273 296 609 841 941 1134 1180 1256 1363
giving$	260 264 273 609 754 2228 2229 941 1134 1256 1363
givs$	273 941
go	2707 2814 1531 213 1846 542 576 596 710 832 848 2269 893 2341
go$	1423 1442 1511 2800 1521 2809 2817 123 147 1581 2893 2942 3023 1793 3099 407 1821 464 1887 491 495 1906 1952 2006 614 633 2052 646 653 2066 2068 680 2091 720 2171 813 849 2330 2365 1053 1238 1292
goal	956
goal$	2366 2596
goalpo	33
goalpost$	66
goalposts$	66
goals$	2366 2596
god$	491
goe	3127
goe$	3034 407 495 2066 2103
goes	2749 2754 213 576 710 832 848 2341
goes$	1423 1442 1511 2800 1521 2809 123 2893 3034 1829 464 495 614 633 2052 646 653 2066 680 2103 813 849 2365 989 1053 1238 1292
going	1433 228 576 832 3608
going$	2719 1638 2936 1725 3065 3088 1811 407 3120 495 3367 813 3633 2460 2525 2548 1238
gone	2749 1535
gone$	1442 1445 2760 2796 1511 2800 2821 2832 3560 2410 1001 1053
good	440 2317
good$	2846 2973 1714 1850 3142 3342 2092 2210 2247 3603 1035 1107 1187
gos$	147 491 495 2066
got$	42 766 3632 1047
govern	64
government$	2522
governor$	2774
governors$	2774 1015
gp	1085
gp$	2495 1314
gps	64
gran	1901 3321 3341 650
gran$	1313
grand	1834 1901 3341
grandad$	1313
grandbrother$	1312
grandcarer$	1312
grandcarers$	1312
granddad$	1312 1313
granddaughter$	1312
grandfather$	1312
grandm	2024
grandma$	1313
grandmother$	1312
grandmum$	1312
grandp	2024
grandparent$	1312
grandparents$	1312
grandsister$	1312
grandson$	1312
granma$	1313
granny$	1313
granpa$	1313
grant	2803 1000 2417 2446 1286
grant$	30 51 971
grante	2760 2410
grante$	971
granted$	971
grantes$	971
granting$	971
grants$	971
grass$	1025
gravit	2341
great$	2359
greate	107 1140
greater$	1517 263 302 1732 330 1106 1187
green$	2811 2812 2441 2453 2463
greet	1532 1350
greet$	2818
greete	139
greeted$	1549
greets$	2818
grew	2798 2800 1292
grip$	3309 2200 791 2202
groom	2486 1300
groom$	2854
groome	1069
groomed$	2479
groomer$	2479
groomers$	2479
groomi	1069
grooming$	2479
grooms	1069
grooms$	2479
ground$	2608 1218
grounding$	1218
grounds$	1218
group	37 38 55 89 2803 118 1550 152 153 1571 162 1573 1574 279 1689 3040 1760 396 3098 3102 1819 1820 1832 3121 3123 1838 3124 3125 3126 3129 3130 3132 3135 1855 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3206 3208 1933 3222 536 3234 3240 548 1964 3267 3268 3270 1985 2013 3299 604 3321 3332 661 3362 2077 2078 3365 2086 3372 695 3401 3403 2156 3449 3454 3465 2180 3467 3473 3486 2201 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 2325 3612 2328 3624 3625 2348 3644 2395 3682 2401 1000 2417 2446 2455 2553 2627 2628 1219 2632 1234 2645 1242 1286
group$	1436 1448 1459 1465 2776 2777 1499 90 94 113 114 1528 2818 2825 1562 1563 2857 2859 2860 2861 2931 3002 1734 3032 1764 3053 3062 3067 3071 3072 377 3078 3086 3094 3095 3107 1826 1827 3114 3122 3133 1872 3159 3189 3193 3194 499 3210 3211 1926 3219 3225 530 3248 1970 3257 1972 1974 1975 566 1978 3271 3273 3291 3301 2018 613 3318 3325 3330 3339 3345 3371 3373 678 682 2102 3397 3408 3409 3411 3429 738 2152 743 2154 3443 752 3450 3451 3453 3456 3457 3458 3459 3460 3461 3462 3466 3468 3469 2184 776 3475 780 3477 3478 3479 3481 786 3483 2198 3488 3491 2206 3493 3495 2211 3500 3504 3524 3539 3556 2277 2280 3590 898 899 3602 907 3611 3628 2363 3681 2650
groupactivities$	3442
groupe	1928
groupevenings$	3442
groupi	3088
groups	455 3206 1985 3372 3401 3402 3403 885
groups$	2776 2777 3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 1916 1917 548 1959 550 3248 3257 1972 1974 1975 566 1978 3267 3271 604 3362 2077 2078 3365 3373 3386 3408 3409 3411 3473 3483 3493 2211 3500 3504 2224 3511 2234 2236 3523 3551 2268 859 3564 2281 2293 3611 2328 2628 1219 2632 1234 2645 1242
groupsession$	3442
groupsessions$	3442
groupwork$	3442
grow	2798 2800 840 1292
grow$	2994 2178 1047
growing$	3566
grown$	3632 1069
grows	1292
grows$	1047
growth$	107
guard	35 36 1468 64 1537
guard$	57 59 122 2819 2823
guardian$	1313
guardianship$	2528
guards$	57 59 95 122 2819 2823
guests$	1949
guid	480 485 809 830
guidan	2803 1000 2417 2446 1286 1339
guidance$	216 2950 2521
guide	1335
guide$	753 1009
guided	1335
guidel	97
guideline$	98
guidelines$	98
guides	1335
guides$	1009
guidin	1335
guild	3544 3545
gulf$	777 784
gurdwara$	3683
gym	40 68 3544 3545 2417
gym$	1004
habit$	2081 2322
had	3 154
had$	1413 2718 42 88 2839 2993 906 1005 1036 2448
haircuts$	2666
half	63 3297 640 3372 953 3649 954
half$	29 1473 92 108 148 1838 3134 3162 1877 477 1888 3185 1915 3230 615 2026 2035 2039 3353 703 2117 3546 882 2294 2300 2306 953 2364 2446 2631
halfs$	3546
hall	40 46 68
hall$	1456 3259 3301 3318 3411 724 3683
halls$	3411
halt	408 921
halt$	759
halv	1292
halved	1559 1576
halved$	2845 2862
halves	455 2086 3372 3402 2117 3403
halves$	3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 1916 1917 548 3267 604 3362 2077 2078 3365 2126 3413 3473 2224 2234 2236 3523 3541 3551 2268 859 2281 2293 2328 2628 1219 2632 1234 2645 1242
hand	1255
hand$	2974 2599 1364
handbook$	2750
handed	2712 2760 1509 109
handed$	2711 1451 2760 2795 1519 2410 1010 1018
handing$	1364
handle	236
handle$	1646 3474
handles$	1646
handou	2803 1000 2417 2446 1286
handov	1712
handover$	2998
handovers$	2998
hands$	1364
hang	3127 3252 2308 2309 1348
hang$	1758 3053 3085 3099 3103 3169 522 3275 3596
hangin	1823 2298 3608 1348
hanging$	3046 3055 3088 1804 3109 3120 1862 3150 3265 3367 3584 3633
hangout$	3595
hangs$	3169
happen	1433 2760 2796 2410
happening$	2719
happie	910
happier$	439 2231 822 2457
happy	910
happy$	2060
harass	2853
hard	3567
hard$	387 3131 2564 1202
harder$	387 3131 1202
harm	161 2486 1081
harm$	2854 2491 2543
harmed$	2491
harmfu	2317
harmful$	440 2092 3603 2491
harming$	2491
harms$	2491
harnes	1338
has	720 1105
has$	42 44 1474 1484 84 88 91 93 1506 135 251 3001 317 327 3538 2267 906 1038 2452 1195
hatch	956
hatch$	2366
haunt	2308 2309
haunt$	3595
have	2814 406 478 720 816 1105
have$	44 1474 1484 84 88 91 93 1506 135 251 257 283 294 3001 317 327 345 1816 500 505 531 1950 1983 3529 3538 2267 906 941 1038 2452 1195
haveing$	505
haven$	2965 3007
haves$	505 941
having	406 816
having$	257 317 1805 1816 531 941 2459 1195 1280
havs$	941
he	162 1838 3134 3162 1877 477 1888 3185 1915 3230 615 2026 640 642 3353 2294 2300 2306 2631
he$	2816 1709 3008 1733
head	35 36 1468 2341 3682
head$	2752
headco	17 83 1493
headcount$	2779
heads	2341
heal$	1130
heale$	1130
heales$	1130
healing$	1130
heals$	1130
health	3006 1753 440 797 804 2317
health$	1085
healthier$	3039
healthy$	1850 3603
hear$	2425
heard	2836 1572 2858 3024 2547
heard$	2976 3022 3028 1296
hearing$	3676 3683
hears$	2425
heart$	1660
heater	33
hedge$	66 1025
hedges$	1025
held	3 1451 2754 2758 2760 2796 106 173 174 175 2410 1102
held$	1413 2737 2788 1516 1584 1585 2993 1865 468 482 512 3553 2318
hello	1532
hello$	2818
helmet	33
help	3004 446 480 809 1143 1163 1336
help$	163 2950 277 299 766 994 2556 2573 2607
helped	2031 696
helped$	163 1894
helpfu	2896 2317
helpful$	2846 163 3603 2498
helpin	1143
helping$	277 994
helpline$	32
helplines$	32
helps$	277 766 994
her	1560 3040 1760 396 1819 1820 1832 1838 3134 3135 3136 455 3162 1877 477 1888 3175 481 483 3185 1915 1916 1917 3229 3230 548 3267 604 615 2026 2035 3346 3353 3362 2077 2078 3365 3378 688 3467 3473 2224 2234 2236 3523 2246 3551 2268 859 2281 2288 2293 2294 2300 2306 2328 2472 2628 1219 2631 2632 2641 1234 2645 1242
her$	2732 177 1723 3053 1818 1892 1902 606 2034 2166 2170 2290 2331 2343 1190 2659 2662
here	1581
here$	2808 2867 2868 3565 3589 3610
herself$	3592
hierar	1306
high$	1035 1176
higher	107 1292
higher$	1517 1035 1176
highli	1338
hike$	3669
hikes$	3669
him	1560 3040 1760 396 1819 1820 1832 1838 3134 3135 3136 455 3162 1877 477 1888 3175 481 483 3185 1915 1916 1917 3229 3230 548 3267 604 615 2026 2035 3346 3353 3362 2077 2078 3365 3378 688 3467 3473 2224 2234 2236 3523 3551 2268 859 2281 2288 2293 2294 2300 2306 2328 2472 2628 1219 2631 2632 2641 1234 2645 1242
himself$	3592
hir$	1385
hire	939
hire$	1385
hired	1010 2420
hired$	1385
hires$	1385
hiring$	1385
hirs$	1385
his	2246
his$	2732 177 1723 3053 1818 1892 1902 606 2034 2166 2170 2290 2331 2343 1190 2659 2662
hit$	1008
hits	1460
hits$	2746
hockey	2393
hockey$	3679
hold	2180 830 896 1102 1105
hold$	1467 192 245 1803 3224 533 591 3309 668 3466 2200 791 2202 814 850 2313 904 916 3629 3645 1096 1183 1195 1237 1259 1377
holde$	850
holded$	591 850
holdes$	850
holding$	245 591 850 1096 1183 1195 1259
holds	2754 1475
holds$	1467 2761 192 245 321 591 850 1096 1183 1195 1259 1377
holiday$	649 657
holidays$	649 3416
holidayss$	649
holist	254 1144
holistic$	1664
home	557 3321 643 3384 2115 3401 3402 2117 3403 2145 825 2254 2283 892 923 3687
home$	2709 2740 2846 3022 3057 3118 3119 448 459 3160 3184 1900 502 1918 1920 1923 3220 1957 1967 3255 1980 3298 3303 618 619 3337 647 2061 3380 820 833 3546 3560 3569 3570 3634 3654 3657 1058 2692
homees$	3654
homes	2095 2100 3401 3403
homes$	2740 3057 3160 3184 1923 3220 3255 1980 3337 3381 3386 3391 3546 3654 3685
hometime$	3431
hometimes$	3431
honest$	2846 2535 2615
hope	1572 2858 3004 1160
hope$	1675 284 2593
hopes	1572 2858 1160
hoping	1160
horizo	1164 2574
host$	2848 1385
hoste$	1385
hosted	2760 2796 2410
hosted$	1385
hostel	2100 2117 3403 3542 892
hostels$	3386
hostes$	1385
hosting$	1385
hosts$	2848 1385
hotline$	71
hotlines$	71
hotspo	1079
hotspot$	2489
hotspots$	2489 2509
hour	2233 2254 2336
hour$	1870 2319 2358
hours	104 2803 1000 2417 2446 1286
hours$	56 60 1514 105 2804 1870 2174 2189 2319 2358 1011 2667
hous	478 815 858 896
house	3124 3125 3126 3130 608 643 2115 3401 2117 3403 892
house$	3057 505 1923 3220 2018 618 619 647 668 3546 3634 3638 2363 3694 3695
housed	476 1886 1928
housed$	1887 1896 3336 2084 978
household$	621 2049
households$	621 3334
houseing$	505
houses	2086 3372 2095 2109 3401 3403
houses$	3057 505 1923 3220 3381 3395 3415 3546 3695
housin	608
housing$	2018
how	181
how$	62 85 1591 1607 936 2454 2475 2566 2681
hub	40 46 2417
hub$	1456 67 3007
hubs$	67
huddle$	2280 3641
humili	1310
hung	2369
hung$	3655
hurt	1536 2852 161 2486 1081
hurt$	2822 2854 2856 2487 2491
husband$	1313
hustl	575
hut	2308 2309
hut$	1885 3595 2363
identi	2760 1477 1531 1616 617 2027 905 2410
identification$	2193
identified$	2763 1494 2902 2951 3186 1030 2442 2444 1307 1337
identifies$	1145 1307 1337
identify$	2817 247 1145 1307 1337
identifying$	247 1145 1307 1337
identifys$	247
identity$	2968 2315
if	1987 2272 2273 864 2333 1082
if$	178 202 2903 323 1868 1869 3204 3243 3253 3266 3269 3270 854 2354 2492 1088 2513 2514 1194
imam	35 36 1468
impact$	916 2510
implem	6 2760 242 1652 2410
implementation$	1416
impos	443 856 1225
impossible$	387 3131
improv	2798 107 1140 1143 1292 1335
improv$	1118
improve$	1517 1118 1136
improved$	1517 2970 302 1035 2563
improvement$	96 107 2938 2613
improvements$	96 2938 2613
improves$	1118 1136
improving$	1118 1136
improvs$	1118
in	1618 1632 1648 2009
in$	1456 1464 2761 2762 1492 2790 1507 2797 1514 1517 110 2813 2828 1552 143 1554 146 1561 1565 182 183 2900 2904 1622 1628 2918 1637 2934 2969 2986 1731 363 3118 3119 459 1878 1952 3283 2006 2007 3316 631 719 3430 2222 3512 851 3548 3561 3565 2334 2355 3650 2367 2374 3663 2384 3670 3672 3674 2390 2391 3678 3687 3688 3690 2447 2465 2467 2471 2577 2592 1189 2603 1236 2663 2679 2680 2686 2688 2693 1317
inbox	8
incide	1294
incident$	2829 149 1114
incidents$	2829 149 1114
includ	1581 172 3024 2547
include$	2867 3049 1848
included$	2867 1582 3022 1848 2434
including$	1848
inclus	269 311 1144
inclusion$	1343
inclusive$	1679 2967 1721 2535 2615
increa	2798 2800 107 1105 1143 1292
increas$	1118
increase$	107 1517 302 1118 2604
increased$	1517 263 2970 302 1035 2563
increases$	1118 2604
increasing$	1517 302 1118
increass$	1118
independent$	3601
indivi	2106 747 3582 3583
individual$	745
individually$	3293 3392 3614 2637
indoor	923
indoors$	3118 3119 459 1918
induct	1505 2803 1000 2417 2446 1286
inducted$	2791
influe	3006 3190 3484 2602 1335
influence$	1781 3067 1837 1850 533 3309 3449 2200 791 2202 2313 904 916 3629 3645
influenced$	1837
influential$	3618 2639
inform	2733 2735 2784 2803 1640 1000 2417 2446 2547 1286 1336
information$	2743 1462 1635 2922 2926 299 2532 2553
informed$	2734 2925 2976 2512 2558 2598
injunc	352 1762 353 1763
injunction$	2266 2622
injunctions$	2266 2622
injur	1294
injure	1081
injured$	2491
input	2803 1740 1000 2417 2446 1286 1339
input$	3026
ins$	1514 2900 2384
insepa	2239
inseparable$	3525
inset	2803 1000 2417 2446 1286
inside$	3118 3119 2167 3512 3557 3565
insigh	1164 2574
insight$	2532
insist	443
insist$	397
insistd$	397
insists$	397
inspector$	1032
inspectors$	1032
inspire$	1326
inspired$	1326
inspires$	1326
instagram$	416
instal	1451 2760 1476 1509 2410 1010 2420 1350
installation$	96
installed$	2737 2762 2773 2795 1012
instea	3548 2324
instead$	1533 141 1557 1882 733 742 2157 2242 860 868 888 2303 3610 1082
instil	1338
instru	372
instruct$	357 411 555
instructed$	357 383 411 555
instructing$	357 411 555
instructs$	357 411 555
intake	3407
integr	1338
intell	1640
intelligence$	1635 2926 2532
intend	1160
intention$	284
inter$	228
interaction$	1812
intercom$	71
intercoms$	71
intere	905
interest$	2978 3018 3573
interests$	799 2315
interpreter$	72 2824 3692 3695
interpreters$	72
interr	408 921
interrogat$	1150
interrogate$	1150
interrogates$	1150
interrogating$	1150
interrogats$	1150
interrupt$	912
interrupte$	912
interruptes$	912
interrupting$	912
interrupts$	912
interv	2733 2735 2803 1000 2417 2446 1163 1286 1338
intervals$	3622
intervention$	2534 2555 2573 2607 1344
interventions$	2555 2607 1344
interview$	1279
interviewed$	2734 1279
interviewing$	1279
interviews$	1279
into	1632 632
into$	2867 2902 1628 2918 1717 1878 3171 1890 1895 629 3363 719 2222 851 2311 2355 2565 2584 1236 2660
intowards$	1890
introd	6 2760 2410 1225
introduce$	1409
introduced$	1409
introduces$	1409
introducing$	1409
introduction$	1416
invest$	1167
investigate$	1156
investigates$	1156
investigating$	1156
investing$	1167
invests$	1167
invit	816
invita	2803 1000 2417 2446 1286
invitation$	13 469
invitations$	13 469
invite	1410 1445 2733 2735 2758 2784 1505 406 2284 939 1039
invite$	1816 1848 531 1950 1393
invited$	2696 1439 2731 2791 1848 3570 2449 1393
invites$	1393
inviti	406
inviting$	2967 1816 1848 531 1393
invoice$	1027
invoices$	1027
involv	1740 2547 1335
involvement$	3026
is	1415 173 253
is$	1418 1435 1442 1453 54 1478 91 1506 1511 112 115 132 151 155 167 199 1626 1690 1694 287 2997 2014 2050 674 2093 2161 821 959 967 2389 981 1047 1052 1064 1066
island$	3390
isn$	403
isnot	403
isnot$	1813
isolat	1235
isolate$	1230
isolates$	1230
isolating$	1230
isolation$	344 3164 3303 2646
issue	2932 1339
issue$	1595 1598 2915 2920 2922 2930 1114 2549 2588
issued	1451 2760 1509 109 2410 1010 2420
issued$	2712 2737 2795 1519 128 3147 2437
issues	2553 1339
issues$	1595 2915 2920 1635 2922 2930 1114
it	1560 2858 2932 2472
it$	1424 1589 1595 2915 2931 1845 2394 2464 1064 2588 2654 2659 2661 2673 2682 2687 2695
item$	2439
items$	2439
its$	270 1701 1723 2290 2378 2381 2382 2400 1190 2658 2659 2662 2667 2668 2682 2687 2695
itself$	2576
ivy$	1025
januar	2363
january$	2838 3610
job	825 892
job$	948 3695 1019 1027
jobs$	948 3695 1019 1027
jog$	1273
joges$	1273
jogs$	1273
join	1437 2723 2758 1504 1783 1803 3099 406 3190 3224 893
join$	1712 3100 1816 1185 1408
joined	2725 2758 2760 2770
joined$	203 228 1643 1740 2547 1144 1185 1408
joinin	406
joining$	2741 1816 1408
joins$	1408
joint	1462 228 1872
joint$	4 2748 1638 3158 2152 743 2154 3443 2158 1107 1186
jointly$	2526
judgem	1339
judgement$	2955 2539
judgemental$	1679 1721
judgme	1339
july	2363
july$	2838 1553 3610
june	2363
june$	2838 1553 3610
junior	2304 3591 2363
just$	3241
keep	2814 1766 379 424 443 444 478 798 815 830 840 855 856 896 915 939 1102 1105
keep$	168 188 205 227 231 232 240 2984 350 1789 384 386 398 1830 1831 422 423 429 471 505 1965 560 563 590 591 668 669 2093 717 841 850 3552 875 3575 1098 1115 1127 1148 1183 1237 1358
keepe$	850
keeped$	563 590 591 850 875
keepes$	850
keepin	443 1102
keeping$	188 205 227 231 232 240 350 384 386 398 422 423 429 471 505 563 590 591 668 669 717 850 875 1098 1115 1127 1237 1358
keepping$	1789
keeps	443 1102
keeps$	168 188 205 227 231 232 240 350 1789 384 386 398 422 423 429 471 1884 505 563 590 591 668 669 2093 717 841 850 3552 875 3575 2362 1098 1115 1127 1183 1237 1358
keepting$	1789 590 717
kept	2760 173 174 175 1616 476 1886 1906 830 2410 1102
kept$	2701 2704 1577 168 1584 1585 2902 240 1651 378 422 423 429 1865 468 1887 482 3192 512 574 668 2084 821 2262 3553 862 2284 875 2318 978 1098 1237
kepted$	875
kepting$	875 1098
kepts$	875 1098
key	2368
key$	3654 3692
keyes$	3654
keys$	99 3654
keyworker$	2780
kick	600
kid	1834
kids	157 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
kids$	1567 3076 1827 3193 3248 3261 3263 2004 3296 3496 3527 3631
kind$	2810 2846 2213 2615
kinder	804 2215
kinder$	2457
kindly$	2587
kiosk	956
kiosk$	2366
kit	33
kit$	99
kitche	40 3656
kitchen$	96
kits$	99
knew$	2839 1044 1065
knife$	1304
knit$	3525
knives	125
knives$	1304
knock	3127
knock$	1284
knocke	2760
knocki	2298
knocking$	3584 3633 1284
knocks$	1284
knot$	3641
know	2814 1572 2858 1866 2547
know$	2984 1722 3010 1921 3529 1044 1065
knowing$	1044 1065
knowle	1164 2574
knowledge$	299 2532
known	139 173 3516
known$	1549 2229
knows	1572 2858
knows$	1921 1044 1065
kpi$	2418
kpis$	2418
label	1310
lad	1834 640
lads	37 55 157 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 1985 2010 2013 3299 604 3362 2077 2078 3365 695 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
lads$	1465 90 2818 1567 1734 1827 3193 3248 3261 3263 3271 2004 3296 738 898 899 3631 2484
laid$	1482 2792
lamp	33 956
lamp$	43 66 101 2366 957 2432
lamps$	43 66 101 2366 957 2432
landin	3321 2117 3403
landlo	35 36 1468 64 3682 1069
landlord$	73 2478 2479
landlords$	2479
lane	3542
lane$	2363
language$	2560 2596
lanyard$	2753
lanyards$	2753 99
lapse$	3471
larger$	1976 3264
last$	2813 1552 529
lasted	2837 142
late	1513 2363 2374
late$	692 3660
later	2233 2283 2363
later$	1905 2113 3569 2513
laugh$	2809 2458
laughs$	2809
launch	2760 2410 1010 2420
laurels$	1025
lawyer$	1316
lcs$	2778
lead	35 36 1468 64 1491 2789 3190 830 852
lead$	65 2777 2780 2848 1654 753 3618 973 2440 1034 2690
leader	35 36 1468 3040 1760 396 1819 1820 1832 1838 3134 455 3162 1877 477 1888 3175 481 483 3185 1915 1916 1917 3230 548 3267 3297 602 604 615 2026 623 2035 642 3347 3353 3362 2077 2078 3365 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 2294 2300 2306 3599 2328 2628 1219 2631 2632 2641 1234 2645 1242 1306
leader$	3618 1032 2639 2640
leaders$	3618 1032 2639 2640
leadership$	3629
leadin	3297 640 2641
leading$	1838 3134 3162 1877 477 1888 3185 1915 3230 615 2026 3353 2294 2300 2306 3618 973 2631
leads	852
leads$	2848 973 2440
leafle	97 2803 1000 2417 2446 1286
leaflet$	13 2743 2753 2804 957 3658 2665 1288
leaflets$	13 2753 2804 957 2665
league	3544 3545
learn	476 1886 1911 2269 893 910 3613 1143
learn$	289 1930 3361 715 821
learni	2803 1640 1000 2417 2446 1286
learning$	2926 289 2520 1340
learns$	289 821
lease$	979
leases$	979
least$	2765
leav	418 434 1255
leav$	495
leave	2814 443 476 1886 542 1965 557 576 596 710 754 772 823 2269 2283 926
leave$	168 169 1821 495 1952 1967 2006 3317 2068 2164 2182 774 3569
leaves	443 576 596 710 926
leaves$	168 169 495 2006 774
leavin	443 576 2145 754 823
leaving$	168 169 495 2164 774 3597
leavingtime$	3431
leavingtimes$	3431
leavs$	495
led	852
led$	306 1837 2558 2598
left	173 3112 3613
left$	2852 1577 168 169 512 3308 3560 2316 1126
lend	1352
length$	1852
lenient$	2535
lens	1339
lent	1010 2420
lent$	1010
less	535 779
less$	445 494 1945 758 2188 2220 3510 909 1082 1291
lessen	783 788 3487 792 903 1338
lessened$	3600
lesson	68 2803 1855 2065 2086 3372 2099 2115 3401 3444 885 1000 2417 2446 1286
lesson$	2804 2806 2847 1870 3288 3397 724 913 948 1288
lessons$	2804 2806 2840 1556 2847 1870 3385 948 2469 2666 2674
let	1532 596 816 866 2284
let$	312 336 1747 1752 1765 1795 1831 3232 1950 542 1983 592 593 594 596 2006 597 598 2082 761 2177 823 3570 883 2296 887 3594 926 2353 985 1274
leted$	336 1747 592 2296 887
leting$	592 883
lets$	312 336 592 593 594 2006 597 598 761 2296 887 985 1274
letted$	1747 592
letter	2803 1000 2417 2446 1286
letter$	13 2743 2824 149 2332 2665
letters$	13 149 2332 2665
lettin	816
letting$	312 592 761 883 2353
level$	1512 1035
levels$	1512 1035
levera	1338
liais	2511
liaise	1445
liaise$	1322
liaised$	2731 1446 1322
liaises$	1322
liaising$	1322
liaiso	4 1462 1614
liaison$	1414 2748 2900 2924 1322
librar	35 36 40 1468 3544 3545
library$	3259 3301
licenc	2803 1000 2417 2446 1286
licence$	2753 352 3667 979
licences$	2753 3667 979
license$	3667 979
licenses$	3667 979
life	905
life$	795 2315
lift	792 2227
lift$	3399 3513 3638 2368 3692 3694 1248
lifted	3487
lifted$	1248
lifting$	1248
lifts$	3400 3513 3514 3638 3692 3694 1248 2666
light	33 1966
light$	43 66 101 955 2432 1243
lighter$	2457
lighti	33
lighting$	66 101 2546 1243
lights$	43 66 101 955 2432 1243
like	1572 2858
like$	1675 3019 500
liked	139
liked$	2781 1549 2419
likes	1460 1572 2858
likes$	2746
limit	341 349 1766 371 444 587 779 845 903 921
limit$	338 358 430 3137 590 591 592 595 764 919
limite	1863
limited$	3035 3036 3149 482 590 591 592 3600 2318
limiti	349
limiting$	338 590 591 592 764
limits	349
limits$	338 358 430 3137 572 590 591 592 764
limitted$	592
limitting$	338 590 592
line	845 1086
line$	32 2865 2493 2496 2612
lines$	32 2865 1641 2493
linger	3088 3252
linger$	3085
link	1759 2180 1309
link$	218 238 3045 354 3100 757 3466 2193 814 988 2597
linked$	218 238 988
linking$	218 238 988
links	4 2553
links$	1414 218 238 2957 343 3045 354 757 3466 2193 814 988 2540 2597
liquidlogic$	2778
list	97 1531 154
list$	5 1438 61 2817 3658 3666 1080
listen	3024 2547 1336
listen$	184 2944 2458 1208
listened$	3022 1040
listening$	2944 1109 2525 1208
listens$	184 1208
lists	154
lists$	1438 61 1080
lit	1010 2420
lit$	2471
litter$	100
little	535
little$	494 1945
live	2760 476 1886 3321 832 2269 2410
live$	2704 2728 2884 1887 491 1930 3338 3340 645 3361 2084 2103 700
lived$	491
lives$	491 645 2103 700
living$	3361
loaded	1509
loaded$	2795
loaned	1010 2420
lobby$	1112
lobbying$	1112
local$	2914 3163 3187 3198 3209 3311 3312 3313 3314 2029
locality$	3251
lock	33 473 556 862 1350
lock$	66 101 563 1011
locked	579
locked$	2852 563 1989
locker	956
locker$	793 3576 3638 2366
lockers$	793 3638 2366
locking$	563
locks$	66 101 563 1011
lodg	478 815 858 896
lodge$	491 645
lodged	476 1886
lodged$	491
lodges$	491
lodgin	892
log	2803 452 1000 2417 2446 1286
log$	61 2778 133
logged	1451 2760 2410 1079
logged$	2737 82 2437 2489
logs	1475 1079
logs$	61 2761 2778 133 2489
loiter	3088
long$	2844 2272 2273 864 2333
longer	2814 1799 393 470 521 541 662 721 860 1040 1082 1292
longer$	1593 334 337 342 355 373 1806 517 518 520 1931 523 1946 538 540 2072 664 2075 2118 2131 2162 818 839 863 902 930 943 945 2450 2492 1215
look	1160
look$	211 234 1654 266 292 325 513 617 798 2546 1155 1193
looked$	2760 173 1616 1155
lookin	1160
looking$	211 266 292 325 1155
looks	1160
looks$	211 266 292 325 1155
loop$	2512
loose$	2250
loosen	770 2190 783 3487 792
loosen$	3476
loosened$	3242 3447 3510
loosens$	3476
looser$	3510
lorries$	1301
lose$	210 2023 754 2178 2287 880
loses$	210 2023 880
losing$	210 2023 880
lost$	2023
lot	3102 3132 3135 1856 3156 3183 3208 3222 536 3234 3240 3506 3507 3508 3509 2224 2226 3521 3526 3530 3535 3536 2253 3540 2292 3606 3607 3612 3624 3625
lot$	3095 3350 3462 3491 3496 3527 3539 3602
lots$	320
loud	3567
louder$	953 3649
loudest$	1838 3134 3162 1877 477 1888 3185 1915 3230 615 2026 3353 2294 2300 2306 3618 2631
lower	2363 1292
lower$	933 1248
lowere$	933
lowered$	1248
loweres$	933
lowering$	933 1248
lowers$	933 1248
loyalties$	757
loyalty$	757 2193 814
lunch	100 1510 1855 2065 2086 3372 2099 2145 3542 3543 2386
lunch$	2087 3385 2385 3672 3694 2666 2674
lunche	1510 3372
lunches$	3385 2674
luncht	610 739 740
lunchtime$	2736 129 3306 3431 2149 3436 1051
lunchtimes$	2736 129 3306 3431 2149 3436 1051
lur	830
lured$	812
mace$	2909 2910
machin	956
machine$	2366
machines$	2366
made	1429 1451 2754 2758 2760 253 2410 1001
made$	2715 2737 2792 128 2991 383 704 2411
magistrate$	1316
magistrates$	3676
mail	2803 1000 2417 2446 1286
mailbo	8
mailed	1410 2760 2410
mailed$	2696
main	3297 640 2641
mainta	443 855 856 1105 1143 1336
maintain$	1127
maintained$	2970
maintaining$	1127
maintains$	1127
mak	435 446
mak$	802
make	2330
make$	217 253 256 271 1687 300 318 326 411 580 778 802 962 1147 1181 1191
makeed$	411
makeing$	411 580 1181
makes	2754 1475
makes$	2761 217 271 318 326 411 580 778 802 962 1181 1191
making$	217 256 271 300 318 326 778 802 1191
maks$	802
male$	2482 1299
males$	2482 1299
mam$	1313
man	2833
man$	124 2829 3661 1299 1302
manage	35 36 1468 64 1490 1491 234 1687 696 910 2330 3682 1143 1335
manage$	1644 2973 3474 821
managed$	2970 1228
management$	1107
manager$	65 73 2776 2777
managers$	73 95
manages$	821
managi	1143 1335
manner	1611
manner$	2897 2899
many	24 1997
many$	15 1434 2757 1472 1495 1518 2844
map	97 2803 1526 1000 2417 2446 1063 1286
map$	32 961 3658 1042
mapped	1451 1079
mapped$	2737 961 2489
mappin	2803 1000 2417 2446 1063 1079 1286
mapping$	961 2489 2507
maps$	961 1042
march	577 2363
march$	2838 1553
mark$	14 1043 2473
marked$	14 1064
marks$	14 1043 2473
mash$	2909 2910
masse$	3611
master	2803 1000 2417 2446 1286
match	100 1510 2386 2393
match$	657 3668 2385 3672 3679 3680 3683
matche	1510 2393
matches$	2699 3668 3679
mate	2111
mate$	3397
materi	33
mates	3040 1760 396 3102 1819 1820 1832 3121 3123 1838 3132 3135 1856 455 3154 3155 3156 3157 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3465 3473 2214 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
mates$	3038 3071 3072 3076 1827 3193 3248 3261 3263 2004 3296 3397 3429 3496 3500 3527 2245 3532 3533 3631
matter	2932
matter$	1581 1595 2930 2931
matters$	1595 2930
maximi	1338
maximum$	919
may	2363
may$	1553 2877 200 1743 405 2185 3610
mayn$	403
maynot	403
maynot$	1813
mayor$	2522
meal	100 1510 2386
meal$	3658 3668 2385 3672 3692 3694 2674
meals	1510
meals$	3668 3692 3694 2665 2674
mean$	2999
meaningful$	1657 1124 2611
means$	2876 2999
measur	1666
measured$	80
measurements$	1013
measures$	2952 1667
mechanisms$	1667
mediat	2803 1000 2417 2446 1286
medic	1085
medic$	2495
meet	1411 2707 106 2814 3034 1758 3048 3051 3052 1774 1780 1783 1793 1797 3085 1803 3099 415 3117 1846 441 3190 522 3224 3252 2069 3608 2511 1348
meet$	2706 2722 1516 1521 2809 147 2942 3044 3053 3060 3061 3068 3079 3083 1798 3092 1807 3096 3101 407 3103 3107 1857 3152 3169 1932 3273 1988 3275 3283 2066 2068 3355 802 3537 3579 3596 982 1008 2425
meete$	407 802
meetering$	1932
meetes$	802
meetin	23 1433 1462 1490 1491 104 2803 1614 1759 3046 1781 3088 1804 3116 3120 441 3150 2241 2298 908 1000 2417 2446 1286 1348
meeting$	2719 2748 2776 2777 1514 2804 2900 2909 2910 3033 3045 3054 3055 3062 3065 407 1823 1851 453 1932 3265 3367 2153 3440 2164 3455 802 3584 2308 2309 2319 3633 3683 1288
meetings$	2748 2776 2777 1514 2804 2876 2900 3033 3067 453 2153 3440 2319 3683
meets	2754 1475
meets$	2706 2722 2761 1516 1521 2809 147 3169 2066 802 3537 982 2425
meetting$	1932
meetup$	3066 1851
meetups$	3066 1825
member	37 39 55 64 89 2789 118 1537 136 1550 152 153 162 1574 279 1689 3040 1760 3059 396 3098 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 1985 3280 2010 2013 3299 604 623 2035 640 661 3362 2077 2078 3365 688 2111 703 3465 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2455 2628 1219 2632 1234 2645 1242
member$	2752 2823 2825 3320 2054 3397 2344 2640
members$	0 1 2705 16 20 22 1449 1465 70 1499 90 94 95 1515 113 114 1528 119 2823 2825 1546 1562 1563 1571 2860 2861 1764 3053 1827 3193 3248 1970 3261 3263 3271 2004 3291 3296 3320 3359 738 3466 786 3631 2551 2640
membership$	469 3188 3199 2016 3576 979
memberships$	979
memora	2803 1000 2417 2446 1286
men	125 2833 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
men$	124 2829 2931 1827 3193 3248 3261 3263 2004 3296 2304 3631 3661 1299 1302
mend	2404 1350
mend$	3690 1130
mende$	1130
mended	1476 1010 2420
mended$	2762 2773 1012
mendes$	1130
mending$	1130
mends$	1130
mental	3484
mention$	2865 2493
mentions$	2865 2493
mentor	35 36 1468 64 2789 2803 809 1000 2417 2446 1286
mentor$	0 1 2705 1421 16 20 22 2730 65 2780 95 1515 2804 1021 2440 1034
mentoring$	2756
mentors$	0 1 2705 1421 16 20 22 2730 65 95 1515 2804 2440
menu$	3686
messag	2803 3034 1783 1803 1811 3099 1823 3120 1846 441 3224 2227 1000 2417 2446 1079 1286
message$	1547 140 2850 1807 3659 2520 2545 2596
messages$	1547 140 2850 3033 1822 1954 3513 2489 2520 2545
messaging$	3033 3065 3109 1851 2545
messin	2298
messing$	3584 3633
met	2707 1445 2733 2735 1454 2754 2758 2760 1483 1497 106 696 1039 2547
met$	2722 2731 1446 2745 2769 2783 1503 1516 1858 451 1008 2431 2449
meter	442
meter$	1852 1853
meters$	3064 1853
metre	442
metre$	1852 1853
metres$	3064 1853
midwif	1085
midwife$	2495
might	1729
might$	200 1743 2185
miles	636 3340 3588
miles$	3064 3163 3187 3198 3209 3311 3312 3313 3314 2029 2046 2053 2057 2235
milestone$	87 2418
milestones$	87 2418
mind$	2908 3017 841 2512
mindfu	1616 1696
mindful$	2902 2925 2982
minds$	841
mindse	1164 2574
mingle$	2625
minibu	33 2803 3407 885 1000 2417 2446 1286
minibus$	3399 3668 3692 3694
minibuses$	3400
minimi	349 371 779 903 1143 1338
minimised$	2970 3035 3036
minute	2760 1485 2803 2233 2336 1000 2410 2417 2446 1286
minutes$	13 2750 2771 134 2120 1013 1014 2582
misbeh	3567
miss$	1836
misses$	1836
missin	1536
missing$	2822 1294
mistak	1310
mitiga	1143 1338
mitigated$	2970
mix	3034 1758 3048 3051 1793 3085 3117 3127 2069 897 1348
mix$	3044 3053 3068 3079 3096 3101 1842 3190 3355 3579 2625
mixing	1759 3046 3088 3116 3120 441 3150 2298 3633 1348
mixing$	3045 3054 3062 1804 1842 1851 3265 3455 3584 2626
mob$	3556
mobile$	2714 53
mobili	1338
mobilised$	2443
mock	2853
model$	2536
models$	2536
module	2803 1000 2417 2446 1286
module$	32
modules$	32
moment$	2878 2996 2137
momentum$	2537
mon	2363
monday	610 739 740 2363
monday$	2736 610 3306 739 2149 740 3436 3664 2387 3677
mondays$	2736 3306 2149 3436 3664 2387 3677
money	2962
money$	30 51
monito	1616 1079 2511
monitor$	2489 1318
monitored$	80 2902 2489 1318
monitoring$	81 2489 1318
monitors$	2489 1318
month$	2752 649
monthly$	2697 976 1006
months$	2879 3342 649
mopeds$	1301
more	107 228 254 3024 3246 1140
more$	1517 1520 117 1602 1638 1664 263 1674 268 1681 295 319 320 1732 330 1777 1945 1951 1961 3264 585 1998 1999 3294 3448 804 2215 861 867 1022 1035 2450 2500 1097 2618
mornin	610 2117 3403 739 740 2254 3542 2363
morning$	1502 129 3306 692 3426 2149 3436
mornings$	1502 129 3306 2149 3436
mosaic$	2778
mosque	40 3544 3545
mosque$	3683
most	63 2008
most$	29 1473 1520 1728 3294 3297 2035 3347
mother	1901 2024 3321 3341 650
mother$	621 1312
mothers$	288 925
motivate$	1327
motivates$	1327
motivating$	1327
mou	2803 1000 2417 2446 1286
mounte	2369
mounted$	3655
mov	478 493 577 616 648 2219 848 881 890 891 894 895
mov$	508 638 639 644 1221
move	452 576 625 840 893 2404
move$	1821 3146 464 466 3180 491 505 508 552 554 557 1990 3304 614 2025 3317 626 3323 628 633 638 639 641 2052 644 646 653 668 772 3597 3690 1200 1221 2638 1249 1250
moved	3146 476 1886 2012 625 1010 2420
moved$	1535 1536 2852 3145 464 1887 1896 491 554 3298 614 2025 2033 626 633 638 639 3336 2052 644 653 2070 2084 711 849 2262 3594 3652
moveed$	641
moveing$	505 554 641
moveme	1079
movements$	2489
movered$	641
moves	625
moves$	466 3180 491 505 508 552 554 3304 614 2025 626 3323 633 638 639 641 2052 644 646 653 668 1200 1221 2638 1249 1250
moving	625
moving$	2884 508 552 1990 638 639 644 3597 1221 1249
movred$	638 639
movring$	638 639 1221
movs$	508 638 639 644 1221
much$	1472 2844 842 2359
multi$	1462 228 1144
mum	1901 2024 3321 3341 650
mum$	621 1312
mural$	96 3658
murals$	96
museum	40
music	2393
music$	3679 3686 1004
must	2997 3001
must$	243 244 274 1698 405 465 2050 2161 2185
mustn$	403
mustno	403
mustnot$	1813
n$	403
nailed	2369
nailed$	3655
name	2814 1531
name$	1529 120 2817 1549 1383
named	2832 1548
named$	1494 2834 1030 2444 1070
names	2724 1079
names$	1529 120 2489 1383
naming$	3049
nan	1901 2024 3321 3341 650
nan$	1313
nana$	1313
nanny$	1313
narrat	1164 2574
narrow$	1132
narrowing$	1132
narrows$	1132
naturally$	2190
near	3124 3125 3126 3130 2110 2111
near$	1593 1772 3361 3397 3512 2391 2679
nearby$	2679
necess	254
necessary$	1664 2497 2498
need$	2995 3001 1948
needed	2896
needed$	2497 2498
needle	125
needs	2547 2553 1339
needs$	2995 3001 2555
negati	2317
negative$	440 3603
neighb	136
neighbour$	122
neighbourhood$	3167
neighbours$	122 1546
neithe	381
neither$	348 362 1791 524 701 725 2244
nephew	1834
net$	2989
netbal	2393
netball$	3679
networ	23 49 1633
network$	1421 1459 2919 3483 799 3500 3504 2478
networks$	2876 3483 799 3500 3504
never	1799 470 521 541 573 662 721 819 860 1082
never$	337 342 348 355 362 373 388 1806 461 517 518 520 1931 523 524 1946 540 543 562 567 2072 679 681 687 2118 2131 3419 730 789 818 2230 839 863 869 902 930 931 944 945 2492 1215
new	797 804 2215
new$	2773 3128 3197 620 2210 801 803 808 843 1022
newcom	3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
newcomers$	1827 3193 3248 3261 3263 2004 3296 3631
newsle	2803 1000 2417 2446 1286
newsletter$	13 2750 1288
newsletters$	13
next	3591
next$	3124 3125 3126 3130 2110 2111 3693 2513
nicer	804 2215
nicer$	2210 803 843
niece	1834
night	2086 3372 3384 3402 2117 3403 2251 2254 3542 3543 885
night$	2736 129 1870 3288 3306 3410 2132 3421 3424 3425 3426 3428 2144 3433 2149 3436 3590 2319 913 2358 1051
nights	3372 3403 1294
nights$	2736 129 1870 3306 3391 2132 3422 3425 3427 3428 2144 3434 2149 3436 2319 2358 1051 2465
no	127 370 868
no$	137 1564 156 301 1755 347 367 381 394 401 402 445 494 3207 514 1937 535 539 564 568 584 588 589 2008 655 665 702 718 727 746 748 2162 762 763 817 819 853 2321 1040 1211
nobody	162 301 3207 702 819
nobody$	2825 1711 362 524 701 2112 2244 1293
nod	1532
nod$	2818
nods$	2818
noisy	3567
non	346 1210
non$	269 311
nonassociation$	2620
noncontact$	1756
none	162 381 702
none$	301 362 1785 1791 3207 524 701 2112 725 2244 1293
nor$	348 1215
normal	1338
normal$	1590 201
norms$	2560
north	3163 3187 3198 3209 3311 3312 3313 3314 2029 2056
not	1533 141 1766 370 1799 403 470 1882 521 541 573 662 721 2157 819 2242 860 1082
not$	126 127 1551 170 171 334 337 342 348 355 1767 362 373 385 388 1806 1813 1815 1835 427 438 461 517 518 519 520 1931 523 524 1946 538 540 543 562 567 658 2072 664 672 673 679 681 687 698 2118 2131 3419 725 728 730 741 767 789 818 2230 2243 839 863 3560 868 869 902 920 930 931 943 944 945 2492 1215 1216
note	2803 1580 226 1000 2417 2446 1286
note$	61 2864 2865 2866 2533
noted$	82 2434
notes$	61 2771 2776 2865
nothin	535
nothing$	437 535 1945
notice	97 1572 2858 1762 1763 922 956
notice$	101 2944 3018 549 2266 2332 3647 955 957 1011 2633 2634
noticeboard$	2793 2366
noticeboards$	2793
notices$	101 2266 2332 3647 955 957 1011 2633 2634
notifi	2784
novemb	2363
november$	2838
now$	1453 1506 1525 2813 3342 3610 1206
nowhere$	365 1844
nudg	432 480
number	17 97 2833 1824 3515
number$	18 27 32 41 45 2743 48 50 79 1512 3110 1854 1997 820 833 3666
numbers$	2757 99 1512 3110 1854 1997 1020
nurse	35 36 1468 64 2789 1085
nurse$	1421 65 1021 2495 1314
nurtur	269 311 1143 1335
nurturing$	1679 1721
observ	2803 1000 2417 2446 1286
obtain	2760 617 2027 2410
obtain$	1122
obtained$	2412 2434
obtaining$	1122
obtains$	1122
occasi	1294
occasion$	1844
occasions$	2174
occup	478
occupi	476 1886
occupy$	841
occur	1612
occur$	2898
occurs$	2898
octobe	2363
october$	2838 1553
of	1470
of$	2702 1434 1455 1471 1487 2817 1543 1551 2843 1575 2867 2906 224 2949 2959 1682 3014 1754 3082 1876 1899 3200 3245 1960 1968 1981 3280 2011 2045 3335 3412 2167 2182 2217 2221 2329 2339 2342 3665 2451 2454 1045 2489 2490 2492 2518 2568 2636
off	1801 3340 2163 2240 2241 3588 923 3687 2420
off$	2698 2710 2783 1790 3087 448 553 1989 3343 2164 2204 3505 3520 3522 2237 2250 3570 3571 3573 2657 2668 2686
offer	2803 254 1712 617 2027 798 891 1000 2417 2446 2553 1286 1336
offer$	2730 192 247 1664 273 2998 3015 2228 2534 1375
offere	1410 2733 2735 1451 2760 2784 109 2896 254 1677 308 1719 1894 2410
offere$	273 941
offered$	2696 2737 2764 2788 1519 1616 1664 2951 2963 1718 3005 1847 488 3186 2031 2060 2262 2335 1375
offeres$	273 941
offeri	254
offering$	247 1664 273 2228 941 1375
offers	1475 254
offers$	2730 2761 192 247 1664 273 941 1375
office	35 36 1468 64 2789 1740
officer$	0 1 2705 1421 16 20 22 25 59 65 69 95 1515 122 1021 2432 2440 1303
officers$	0 1 2705 1421 16 20 22 25 59 65 69 95 1515 122 2819 3026 1021 2432 2440 1303
offset	903
often	18
often$	11 1428 1472 2844 2492 2616
old$	3218
older	3297 2020 640 3435 3591 953 3649 2641
older$	125 2833 3040 1760 396 1819 1820 1832 3121 1838 3134 455 3162 1877 477 1888 3175 481 483 3185 1915 1916 1917 3230 548 3267 604 615 2026 3353 2073 3362 2077 2078 3365 703 3473 3480 2224 2234 2236 3523 843 3551 2268 859 2281 2293 2294 2300 2306 2307 3599 2314 2328 953 3649 1067 1072 1073 1074 2628 1219 2631 2632 1234 2645 1242
oldest	3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 1916 1917 548 3267 3297 604 623 2035 640 642 3347 3362 2077 2078 3365 688 703 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 3599 2314 2328 953 3649 2628 1219 2632 2641 1234 2645 1242
oldest$	1838 3134 3162 1877 477 1888 3185 1915 3230 615 2026 3353 3480 2294 2300 2306 953 3649 2631
on	686 2374 2420
on$	1413 2721 2739 1469 2765 2768 1492 2786 1507 116 2821 2822 1575 190 2903 2940 1671 1688 291 2992 1720 3011 3049 1768 1769 1840 3192 1943 1962 3250 1981 3276 3307 3356 686 726 732 3430 2169 2175 3505 2232 851 3565 2326 2367 3660 3670 3671 977 3674 2391 3678 3688 2491 2502 2505 2585 2614 2657 2667 2668 2679 2680 2688 2694
once	3270 2272 864 2325
once$	2697 3278 3281 3283 3290 3557 3611 3678
one	127 3297 640 705 953 3649 2641
one$	92 1502 2803 2825 1609 1711 3053 1785 1791 3083 1838 3134 3140 3162 1877 477 1888 3185 1915 3213 3230 3238 581 1992 583 2002 3289 3292 599 607 615 2026 623 2034 2035 2048 642 3346 3347 3353 3355 688 2106 3392 701 2112 3424 3425 745 747 3460 3475 2244 2264 882 2294 2295 3582 3583 2300 2306 3603 3614 2338 934 935 3635 953 2380 2405 2408 1000 2417 2446 1070 2631 2637 2641 2661 2668 1286 1293
ones	3102 3132 3135 1856 3156 3183 3208 3222 536 3234 3240 3506 3507 3508 3509 2224 2226 3521 3526 3530 3535 3536 3540 2292 3606 3607 3612 3624 3625
ones$	1502 1986 3359 3425 3438 2276 2640
ongoin	254
ongoing$	1619 1664 1107 1319
online$	2728
only	458 862
only$	436 447 1944 3241 582 586 2003 3392 3441 865 886 2297 928 2349 2651
onside	1163
onside$	2573
onto$	1492
open	1451 1513 2374
open$	1450 2737 2742 92 2848 220 2927 2928 2936 2937 1680 1696 3660 2471 2525 2608 2615 2690 1366
opened	1451 2760 2410 1010 2420
opened$	1450 2737 2781 2792 128 2993 2419 1366
opening$	220 1257
opens$	1450 2848 220 1366
operat	64 1481 1309
operational$	2728 2767
operator$	73
operators$	73
opinions$	332 1024
opport	2962 3004 2547 2553
opportunities$	1683 298 1904 2555 2556 1158
opportunity$	2889 2958 298 1844 1904 1158
oppos	980
opposing$	2360
opposite$	1891 676 2090 2098 694 716 2127 2203 2255 3554 3555 2351 2360
optici	1085
optician$	2495
optimi	1143 1338
option	2962 3004 2117 3403 2567
option$	2895 2566 1158
options$	2555 2566 1158
orange$	2811
orbit$	2200
order	1443 3043 352 1762 1763 372 565 577 845 857 922
order$	2729 2767 3042 357 397 411 547 549 555 580 2266 2332 3647 1027 2633 2634
orderd$	397
ordere	1443 2760 1501 2410 1010 2420
ordered$	2729 2787 357 383 411 555
ordering$	357 411 555 580
orders	1762 1763
orders$	3042 357 397 411 547 555 580 2266 2332 3647 1027 2633 2634
ordina	35 36 1468 203 242 1652 1335
ordinary$	201
ordinated$	1613
organi	2760 2796 2410
organisations$	1631
organise$	2848 972
organised$	1847 972
organises$	2848 972
organising$	972
other	1633 279 1689 3052 3059 3090 3093 3097 3098 3102 3121 3123 3132 3135 3136 1856 3154 3155 3156 3157 3183 3208 3222 536 3234 3240 2020 2043 3332 3377 3388 3398 2135 3435 2150 3449 3454 3465 3467 3486 797 804 2215 3506 3507 3508 3509 2224 2226 3521 3526 3530 3535 3536 3540 3558 3559 2274 873 874 2285 3572 2289 2291 2292 2299 3599 2314 3606 3607 3612 2327 3619 3624 3625 2348 3640 3644 2363 3649 1214 2627
other$	2880 1625 2914 2919 1657 3032 1764 3053 360 361 3058 3062 1777 3066 3069 3071 3072 3074 3077 3080 3081 3089 3094 3095 1825 3122 3128 1857 3154 3155 3156 3157 3197 1934 537 3238 3292 2020 2022 613 630 2041 2051 3339 2058 3345 3348 2063 3351 2073 3371 676 3388 694 2107 2113 707 2121 3429 3435 3450 3451 3457 3459 3460 3461 3464 2184 3475 3478 3479 3481 3486 3488 2203 2208 2209 2210 801 3498 2225 844 2255 2258 2259 3550 3558 3559 2274 873 874 2285 3572 2289 2291 2299 3586 2307 3601 3612 2327 3619 3636 3640 3644 3649 2624
others	1633 1800 3157 3454 3465
others$	2919 2985 3032 1764 3053 3058 3067 3069 3071 3072 3074 3077 3078 3086 3089 3094 3095 3122 3194 1934 3282 2022 613 3339 3345 3371 3429 3451 3457 3459 3460 2184 3475 3478 3479 3481 3488 3491 3550 877 3574
ought	2997
ought$	3001
our	1581 239
our$	2867 1649 270 1701 1723 3589 2378 1190
out	1652 1862 790 796 923 3687 2420 2567
out$	1416 2709 2737 1479 2794 1519 2863 1578 1579 170 2867 1582 1584 1621 1646 2963 2977 3005 1746 3044 3079 399 3117 3148 1881 1918 1922 1925 3212 1932 1952 1973 1984 1989 2006 3295 3319 3321 2036 627 2043 2068 2083 2116 2163 2176 2179 3476 2191 3505 3520 2237 2240 2250 3537 3560 3565 3569 3570 3571 3584 3588 3595 2356 2379 3690 2411 2428 1058 2527 2589 2656
outcom	2803 1000 2417 2446 2553 1286 1339
outcome$	3000
outcomes$	2938 2510
outering$	1932
outing	100 1510 3444
outing$	2699 1932 657 3563 3668
outings$	2699 3440 3563 3668
outlet	2602
outlook$	2978
outrea	2803 1740 1000 2417 2446 1286
outreach$	2714 53 2756 3026 2607
outs$	1646
outsid	170 1922 3316 2043 2205 2209 3588 3601
outside$	1507 3498 2391 2538 2679
outsta	1513
outting$	1932
over	3227 3258 2186 2420
over$	3066 3202 1943 3246 558 1977 3264 2005 3414 3471 3472 3512 3513 851 2304 3642 2357 1089 2518 2564 2642
overdu	1513
overla	3085 2069 2263
overlap$	1871 3355 3417 3549 3626
overleaf$	2582
overs$	3066 1825 3513
overse	242 1652 3163 3187 3198 3209 3311 3312 3313 3314 2029 2056 1338
oversi	2547 2553
oversight$	81 2515 2517 1108
overview$	2515
own	242 1652 3548 3582 3583
own$	1583 2872 1587 3178 3218 1969 3303 689 3389 734 3518 2257 2260 3592 914 3623 2476 1178 2637
owner	35 36 1468 3682 1069
owner$	73 2479
owners	1164 2574
owners$	73 2479
ownership$	3018
owns$	1178
pack	2803 3124 3125 3126 3130 1933 2325 1000 2417 2446 1286
pack$	2743 3219 3556 3611 3641
packag	1903
package$	3189
paedia	1085
paediatrician$	2495
page	2803 1000 2417 2446 1286
page$	32 2885 2886 3666 1009
pages$	32 1009
paid	2760 2410
paid$	1443 1501 969 1010 2437
paint	2404 1350
paint$	3686 3690 1043
painte	1476 1010 2420
painted$	2762 2792 1012
paints$	1043
pair	3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 1916 1917 1933 548 3267 604 3362 2077 2078 3365 688 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 2328 2628 1219 2632 1234 2645 1242 1348
pair$	1911 3219 546 3564
paired	1928
paired$	2158
pairin	1348
pairs	455 1986 2275 3582 3583
pairs$	3140 3272 3564 1241
pals	3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
pals$	1827 3193 3248 3261 3263 2004 3296 3527 2245 3532 3631
pan$	2893
panel	23 35 36 49 1468 64 1490 1491 2803 1633 1000 2417 2446 1286
panel$	1421 1436 1459 2774 2776 2777 2909 2910 2919 1015
pans$	2893
parade$	3251
paragraph$	2865 2493
paragraphs$	2865 2493
parame	1580 1085
paramedic$	2495
parameters$	2866
parcel	706
parcel$	506
parcele$	506
parceles$	506
parceling$	506
parcelled$	2116
parcels$	506
parent	37 38 39 63 64 2789 136 162 2392 2559
parent$	0 1 2705 16 20 22 2740 95 1515 621 1312
parents$	0 1 2705 16 20 22 1448 1449 2740 1473 70 1489 94 95 1515 1546 2890 1685 288 1709 420 421 621 2049 925 3685 2551 2561 2571 1312
park	40 2932
park$	2931 3251 3259 3281 3301 1252
parked	2749
parked$	1252
parking$	1252
parks	2749
parks$	1252
part	1437 2723 2758 2759 2760 1504 2301 1235
part$	2785 2790 170 1581 3009 3024 3163 3187 3198 3209 1924 3311 3312 3313 3314 2029 2126 3413 3541 3576 3587 3634
partic	1437 2723 1460 1504 1016
participants$	2746 2772
participate$	2790
participates$	2790
participation$	2426 2445
partie	100 1510
partin	1235
partne	4 49 1462 64 2789 1633 228 1712 305 1911 2553 1144
partner$	2772 1313
partners$	0 1 2700 2705 16 20 22 1459 2772 95 1515 1631 2919 229 1715 1123
partnership$	1414 1459 2748 2774 2909 2910 1638 2998 2526
partnerships$	1414
parts$	2126 3413 3541
party	100 1510
party$	657 3668
pass$	226 469 3188 3199 2229 3654 979
passage$	2865 2493
passages$	2865 2493
passed	3516
passed$	2921 2229 1018
passes	33 68
passes$	99 469 3199 3654 979 2665 2674
passing$	2229
passs$	3654
past$	3512
pastor	254
pastoral$	1664
patch	2308 2309
patch$	3595
path	3656
path$	96 708
paths$	708
pathwa	2803 2117 3403 1000 2417 2446 1164 2574 2602 1286
pathways$	2876
patient$	2535 2615
patrol	1411 2707 2754 104 2803 1740 1000 2417 2446 1286 1352
patrol$	2706 2756 1514 1303
patrols$	2706 2756 1514 3026 1303
pattern$	2081 2322
patterns$	2509
paused	2323
paused$	3609 2377
pay$	1373
paying$	1373
pays$	1373
pcso	64
peace	2019
peace$	3305 3308 3585
peel	830 840
peel$	753 824 827
peele$	824 827
peeled$	2608
peeles$	824 827
peeling$	824 827
peelning$	824 827
peels$	824 827
peer	3449 2207
peer$	3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 1916 1917 548 3267 604 3362 2077 2078 3365 3449 3451 3465 3473 2197 2198 2206 2207 3493 3499 2214 2218 2224 2234 2236 3523 3551 2268 859 2281 2293 2328 2628 1219 2632 1234 2645 1242
peers	3040 1760 396 3102 1819 1820 1832 3123 1838 3132 3135 1856 455 3154 3155 3156 3157 1888 3175 481 483 3183 1916 1917 3208 3222 536 3234 3240 548 3267 604 3362 2077 2078 3365 3465 3473 3486 2214 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3599 3606 3607 3612 2328 3624 3625 2628 1219 2632 1234 2645 1242
peers$	1764 3072 3076 3339 3429 3450 3451 3461 2184 3475 3478 3479 3481 3493 799 3496 3497 3499 3500 3501 3503 3527 2245
pegs$	793
people	63 64 2789 1689 3299
people$	0 1 2705 16 20 22 1448 1449 1465 1473 70 1489 1499 90 94 95 1515 114 1528 119 2815 122 2823 1546 1562 1563 1567 158 2857 2859 2860 1658 3002 1734 1737 1741 3076 1827 3193 3248 1970 3261 3263 3271 2004 3291 3296 738 3466 3496 3499 3631 3681 2477 2483 1075
peoples$	2823
per$	1466 63 3630 2583
percen	63
percent$	1473
percentage$	24
percep	1164 2574
perceptions$	2560
perfor	100 1510 2796
perform$	1272
performance$	3680
performed$	1272
performing$	1272
performs$	1272
period	1855
period$	1870 3385
periodic$	204 1101
periodically$	1101 2513
periods$	1870 3385
permission$	3667
permit	3232
permit$	2874 336 1747 1752 1795 592 2177 883 3667 979 2604
permited$	336 1747 592
permiting$	592 883
permits$	2874 336 592 3667 979 2604
permitted$	1747 1765 1996 592
permitting$	592 883
persistent$	2535
person	64 2789 1537 3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 1916 1917 548 3267 604 623 2035 3362 2077 2078 3365 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 2328 2628 1219 2632 1234 2645 1242
person$	0 1 2705 16 20 22 95 1515 2815 2823 1566 203 1737 3320 2054 2344 2483 1188
persons$	2823
persua	432 446 2031 809
persuaded$	2335
pharma	1085
pharmacist$	2495
phas	921
phas$	515 516
phase$	515 516 744
phases$	515 516 744
phasing$	515 516 744
phass$	515 516
phone	1411 33 123 1803 3146 2368
phone$	99 833 3654 1395
phoned	1410 1445 2733 2735 1454 2760 1483 1039
phoned$	2696 2731 1446 2769 2449
phonees$	3654
phones	356
phones$	99 3654 1395
phoning$	1395
photo$	77 1013
photograph$	77 1013
photographs$	77 1013
photos$	77 1013
physical$	1094
physio	1085
physio$	2495
physiotherapist$	2495
pick	1510 198 2312 939
pick$	234 1653 1654 805 826 835 950 956 2684 1275
picke$	805 835 950
picked$	173 174 1616 476 823 950 1275
pickes$	805 835 950
pickin	198
picking$	805 826 835 950 1275
picks	1510 198
picks$	805 826 835 950 1275
pickting$	950
picky$	836
picnic	100 1510
picnic$	3668 2385 3692
pictur	3163
picture$	77 1547 2841 1589 1598 2532
pictures$	77 1547 1013
pilot$	2
pitch	3544 3545 892 3656
pitch$	96 3546 3638 2363 995 3692 3695
pitched$	995
pitches$	995
pitching$	995
pitchs$	3546
plac	478 493 616 648 815 858 881 890 891 894 896 897 2312 1225
plac$	644 997
place	1461 2760 1476 1477 68 2796 2803 3124 3125 3126 3130 625 1000 2410 2417 2446 1286
place$	2719 2747 2762 2763 2815 1533 2878 2951 2953 2965 2977 3007 1844 469 1900 502 3199 505 1924 1950 3281 2016 618 619 626 628 641 644 2061 668 3375 3383 717 724 733 742 2157 3576 888 2303 3595 997 2444 2548 2669
placed	2760 476 1886 1928 625 2410
placed$	464 468 1887 1896 2017 2025 2033 626 633 637 3336 644 3361 2084 711 2262 978 2437
placeed$	641
placeing$	505 641 717
placem	1903 3321 3329 2044 643 2086 3372 2087 2095 3384 2115 3401 2117 3403 825 892
placement$	3160 3184 1900 3189 502 1923 618 619 626 3323 628 3330 637 3337 647 2061 3408 1233
placements$	3160 3184 1900 1923 618 619 626 3323 628 637 3337 647 2061 3373 3381 3391 3408 1233
placered$	641
places	625 2371
places$	2815 2878 2965 3007 469 1900 3199 505 626 628 641 644 668 3411 717 793 3657 997 2669
placeting$	717
placin	625
placing$	1805 637 644 997
placs$	644 997
placting$	997
plan	2803 1586 1866 2376 1000 2417 2446 1160 1286
plan$	2727 2730 2743 87 2848 2869 2872 2873 1589 1598 3662 1031 2513 2582 2588 2596 1288
planned$	2717 1847
planni	1160
planning$	26 2924 2946 2534 2562
plans	1160
plans$	2730 2848 2872 2946 1667 3662 1031 2582
plant	2404 1350
plant$	3690
plante	1010 2420
planted$	2792 1012
play	100 1510 1911 832 893 895
play$	2714 53 96 1521 147 313 1803 3099 406 1842 2068 2074 715 3567 872 983 3680 2458
played	3 2796
played$	1413
player	37 157 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 2035 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
player$	2825
players$	2825 1567 1827 3193 3248 3261 3263 2004 3296 3631 2477
playgr	2086 3372 3384
playin	1811
playing$	313 406 1842 983
plays	1510
plays$	1521 147 313 715 872 983
pledge$	98
plenty$	320
plot$	913
plug$	1132
pluging$	1132
plugs$	1132
podcast$	32 3659 1009
podcasts$	1009
point	1531
point$	43 71 2817 2878 2889 2981 2137 2366
points$	43 71
police	35 36 1468 64 2789 1740
police$	0 1 2705 16 20 22 65 95 1515 2819 3026 338 1303
policeing$	338
polices$	338
policeting$	338
polici	97 2803 1740 1000 2417 2446 1286
policing$	3026 1303
policy	97 2803 2376 1000 2417 2446 1286
policy$	32 2750 3260 3662 1288
pond$	96
pool	40 68 3544 3545 2393
pool$	3679
poor$	440
pop$	1193
portal$	32
portals$	32
positi	269 311 1753 797 804 2317
position$	2513
positive$	2914 1657 1679 2967 2973 1714 1721 3039 808 3603 1094 1192 2611 2615
possib	2896 2567
possibilities$	1158
possibility$	1844 2566 1158
possible$	2889 1609 2046 2497 2498 1158
post	2803 845 890 891 1000 2417 2446 1255 1286
post$	2808 1009 2432 2442 2444
posted	1451 2760 1508 1509 109 2410
posted$	2737 2794 2795 1519 1018
poster	97 2803 1000 2417 2446 1286
poster$	101 955 957 3658 2665 1288
posters$	101 955 957 2665
posts$	1009 2432
potent	1164 2574
potential$	1158
power$	549 3309 791 2202 2313 3629 2633 2634
powerful$	3474
powers$	549 2633 2634
practi	35 36 1468 64 2789 1640 1712 910 2553
practicable$	2498
practice$	2926 2946 2985 2998 715 2554
practices$	2699 715
practise$	715
practises$	715
practitioner$	0 1 2705 16 20 22 2780 95 1515 2440
practitioners$	0 1 2705 16 20 22 2772 95 1515 229 2440
pray	2269
prayers$	3683
precinct$	3251
prepared$	2060
presen	2724 2725 2760 2803 1612 1712 1740 1000 2410 2417 2446 1286
presence$	2998 3026 1773 2504 2515 2516
present$	2898 3383 3589 2535 2615 1277 2690
presented$	1277
presenting$	1277
presents$	2898 1277
presse	2031
pressure$	3484 2313
preven	341 349 351 1766 369 370 379 408 424 428 1863 544 860 915 942 1143 1336 1339
prevent$	350 1789 413 1830 1831 560 870 1133
prevented$	3035 3036 392 3149 526 3242 3447
preventing$	350 413 870 1133
preventping$	1789 870
prevents$	350 1789 413 870 1133
preventting$	1789
prey	161 2486
prey$	2856
price	2376
price$	3662 3666
priced	1443
priced$	2729
primar	3321
print	1255 1350
printe	1451 2760 1508 2410 1010 2420
printed$	2711 2737 2794 1012
priori	2547 1143 1305 1338 1339
priorities$	2938
prioritise$	1165
prioritised$	2970
prioritises$	1165
prioritising$	1165
priority$	1670 2544
pris	830
prise$	668 753 766
pro	1753 797 804
proact	203 1696 1144 1163
proactive$	1613 2982 2535 2573
proactively$	2573
proble	2932
problem$	2930 2588
problematis$	1150
problematise$	1150
problematises$	1150
problematising$	1150
problematiss$	1150
problems$	2930
proced	2803 1000 2417 2446 1286
procedures$	2876
proces	2803 1000 2417 2446 1286
processes$	2876 1667
procur	1443 1501
procured$	2729 2787 2443
produc	6 2760 1475 3407 2410
produces$	2761
production$	1416
productive$	2611
profes	49 64 2789 1633 305
professional$	0 1 2705 16 20 22 2780 95 1515 1669 1034 1093
professionals$	0 1 2700 2705 16 20 22 1459 2772 95 1515 1631 2919 229 1658 1715 1123
profil	1824 1079
profile$	3110 2489 2515 2549
profiled$	2489
profiles$	3110 2489
profiling$	2489
profit	2486
progra	2803 1903 2115 3401 2117 3403 1000 2417 2446 1286
programme$	2708 2730 2775 3189 913 1004 1031
programmes$	2730 1031
progre	1497 1616 242 1652 1653 1654 1677 1719 3613 2579
progress$	2875 2939 2940 2957 1028 2513 2613 1337
progressed$	2783 2902 2963 3005 1337
progresses$	2875 1337
progressing$	1337
progresss$	2875
prohib	349 351 369 428
prohibit$	350 756 3552
prohibitding$	756
prohibited$	3035 3036 392 756
prohibiting$	756
prohibition$	430
prohibits$	756 3552
projec	3402
project$	2 26 2730 2775 96 3184 1900 3318 657 3408 913 1004 1031
projects$	2730 3184 3408 1031
prolon	855 856
promise$	383 397
promised$	2717 397
promises$	383 397
promot	894 895 1143
promot$	1118
promote$	1118 1333
promoted$	2970 1333
promotes$	1118 1333
promoting$	1118 1333
promots$	1118
promptly$	2887 2926
proper$	1590 3142 2199 2247
propor	1163
proportion$	24
proportionate$	1124 2573
proportionately$	2573
propos	2376
proposal$	3662
proposals$	3662
prosocial$	3039
prospectus$	2750
protec	1143 1336
protected$	2970
protection$	352
protective$	2553
protoc	2803 1000 2417 2446 1286
protocol$	1288
provid	1451 2760 1475 1477 1482 1509 109 254 798 2410 1105 1335
provid$	273
provide$	192 252 1664 273 1374
provided$	2737 2763 2764 2768 2795 1519 1664 2951 308 1374
provider$	73 3395 1033
providers$	73 3395 1033
provides$	2761 192 252 1664 273 1374
providing$	252 1664 273 1374
provids$	273
provis	6 2803 2911 2943 2962 1740 1903 3321 2115 3401 1000 2417 2446 2553 1286
provision$	1416 3026 1900 3189 618 619 3337 2555 2556 2607
provisions$	3337
pru$	3337
pruned$	2435
psychi	1085
psychiatrist$	2495 1314
psycho	1085
psychologist$	2495 1314
public	6 1352
publication$	1416
publis	2760 1508 2410 1352
published$	2794
pull	462 2219 830 840
pull$	533 3309 668 680 753 781 2200 791 2202 812 814 2313 904 3645 1121
pulle$	781
pulled$	812
pullen$	781
pulles$	781
pulling$	680 781 812 1121
pulls$	680 781 1121
pupil	1537 157 3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 1916 1917 548 3267 604 2035 640 3362 2077 2078 3365 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 2328 2628 1219 2632 1234 2645 1242
pupil$	2823 2825 1566 1567
pupils	153 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3593 3606 3607 3612 2328 3624 3625 2345 953 2401 2628 1219 2632 1234 2645 1242
pupils$	1489 114 119 2823 2825 1563 1567 1827 3193 3248 3261 3263 2004 3296 3631 2477
purcha	1443 2760 1501 2410 1010 2420
purchased$	2729 2787
purpose$	2968 3226 2596
purposeful$	2611
push	432 895
push$	1120 1175
pushes$	1120
pushing$	2525 1120
put	443 476 1886 478 493 1928 616 648 815 848 858 881 890 891 894 895 896 897 2312 1225
put$	3 1451 2760 1476 2770 1508 1509 2796 2852 257 1691 468 1887 505 1950 2084 704 711 717 849 2262 2369 978 997 2410 1357
pute$	997
putes$	997
puting$	505 717 997
puts	443
puts$	505 717 997 1357
puttin	443
putting$	257 1805 717 997 1357
qualification$	2753
qualifications$	2753
qualit	2553
quarte	3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
quarterly$	1006
quartet$	1827 3193 3248 3261 3263 2004 3296 3631
questi	2803 431 1000 2417 2446 1286
questioned$	3147
quicke	1292
quicker$	2610
quickly$	2887 2610
quiet$	3115 2471
quieter$	1838 3134 439 3162 1877 477 1888 3185 1915 3230 615 2026 3353 843 2294 2300 2306 953 3649 2457 2631
quit	418 454 1965 937
quit$	1864 760 2347
quiting$	760
quits$	1864 760
races$	3646
racism	1310
racist	1310
radar$	2987 2512
railca	2368
railcard$	3654
railcardes$	3654
railcards$	3654
raise	226 234
raise$	1644 1119 1139 1356
raised$	128 2921 2437 1139 2563
raises$	1139 1356
raising$	2536 1139
ramp	33 1966 3656
ramp$	96 578
ran	2754
ran$	2711 2414
rang	2707 1039
rang$	1446 2431 2449
range$	811
rappor	2553
rarer$	2457
rate	2814
rate$	1512 1035 1289
rated$	1289
rates$	1512 1035 1289
rather$	1533 1557 1882 733 742 2157 2242 860 868 888 2303 1082
ratifi	2760 2410
ration	779
re	1798 1880 1063
re$	1823
reach	1531 1803 3224
reach$	2817 1809 2200 811 2235 1008 1117 1287
reache	1410 2758
reached$	2696 2741 1008 1287
reaches$	1117 1287
reaching$	1117
react$	1200
reacts$	1200
read	1410 2744 2760 2410
read$	2696 2704 2718 2781 1508 189 1398
reading$	189 1398
readmit$	3166
reads$	189 1398
ready$	2792 2060
real$	3142 2199 2247
rearra	1010 2420
reason$	2824 1844
reassu	1335 1339
reassurance$	2950
reassuring$	1094
rebuild$	1130 1184
rebuilde$	1130
rebuildes$	1130
rebuilding$	1130 1184
rebuilds$	1130 1184
receiv	2758 2759 2760 254 2410
receive$	1664 2425
received$	2718 42 2412
receives$	2425
recogn	139 1687 1143 1335
recognise$	2973
recognised$	1549
recommendations$	2938
record	2760 1475 1485 1490 2803 1581 172 173 174 175 1586 1633 226 452 1000 2410 2417 2446 1286
record$	61 2771 2776 2778 133 2869 2870 2872 2873 963 2424
recorded$	82 2867 1582 1584 1585 963 2434
recording$	963
records$	61 2761 2771 2776 2778 133 2872 2919 963 2424
recove	1292
recrui	1410 1451 2760 161 939 2410 1010 2420
recruit$	1385
recruite$	1385
recruited$	2696 2737 2442 1385
recruites$	1385
recruiting$	1385
recruits$	1385
red$	2811
redecorated$	2792
redesi	1010 2420
redire	485
redraf	1350
redraw	1010 2420
reduc	371 444 587 779 783 788 792 903 921 1292
reduc$	933
reduce	349 1863 3487 1143 1335
reduce$	764 933 1133
reduced$	2970 3035 3036 3149 3600 909
reduceing$	764 1133
reduces$	764 933 1133
reduci	349 1335
reducing$	933
reducs$	933
reduction$	103
refer	478
refere	2581
reference$	2865 2493
references$	2865 2493
referr	1410 2758 2784 104 2803 213 476 1886 1000 2417 2446 1286
referral$	19 2799 1514 149 215 3658 1019 2575
referrals$	19 2799 1514 149 215 1019 2575
referred$	2696 2741 2427
reflec	1687 1144
reflect$	2973 1095 2533
reflected$	2434
reflecting$	1095
reflects$	1095
reform$	3084
refrain$	937
refres	2803 1000 2417 2446 1286
refunds$	2666
refurbished$	2792
refurbishment$	96
refus	409 428 457 470 532 541 544 565 573 862 876 2286
refus$	971
refuse	370 2284
refuse$	971
refused$	1542 574 3570 971
refuses$	971
refusing$	971
refuss$	971
regain$	1184
regaining$	1184
regains$	1184
regard$	1670
region	3163 3187 3198 3209 3311 3312 3313 3314 2029 3329
regist	2720 28 1451 2744 1490 2803 890 891 1000 2417 2446 1286
register$	1438 61 2776 641 3628 2430
registered$	2737 641 2427
registering$	641
registerred$	641
registers$	1438 61 2776 641
regrou	1798
regroup$	3084
regular$	201 204 1619 3218 1035 1101 1106 1107
regularity$	10
regularly$	1101 2513
rehear	100 1510 1581
rehearsal$	2699 3669
rehearsals$	2699 3669
rehearse$	715
rehearsed$	2867
rehearses$	715
rehous	476 1886 478 616 625
rehous$	638 639 1221
rehouse$	624 638 639 1221
rehoused$	1887 1896 2025 2033 624 638 639 3336 2084
rehouses$	624 638 639 1221
rehousing$	466 601 624 626 638 639 1221
rehousred$	638 639
rehousring$	638 639 1221
rehouss$	638 639 1221
reimpo	855 856
reinfo	1338
reinst	855 1010 2420
reject$	971
rejecte$	971
rejected$	971
rejectes$	971
rejecting$	971
rejects$	971
relati	4 3006 1759 1901 2024 3321 3341 650 2160 2180 2553 1144 1339
relations$	2597
relationship$	1414 3000 343 3045 1956 3466 2540
relationships$	1414 2957 343 3045 3466 799 2540
relatives$	3511 2477 1313
releas	462 542 710 823 866 926
releas$	918
release$	918
released$	1952
releases$	918
releasing$	918
releass$	918
releasting$	918
relentless$	2535
releva	1581 254
relevant$	2867 1590 2884 1625 2914 1664 2497 2498
reliance$	765 2193
reloca	616 625
relocat$	638 639 1221
relocate$	2025 3317 624 633 638 639 1221
relocated$	2025 2033 624 633 638 639 3336
relocates$	2025 624 633 638 639 1221
relocating$	624 638 639 3597 1221
relocation$	466 3180 601 626
relocatred$	638 639
relocatring$	638 639 1221
relocats$	638 639 1221
remain	173 286 1906 3435 3577 1102
remain$	151 227 1639 1651 1690 386 3192 2093 3575 1098 1148 1237
remaining$	386 3154 3155 3156 3157 2020 2150 3558 3559 2274 873 874 2285 3572 2289 2291 2299 3612 2327 3619 3640 3644 3649 1098
remains$	151 227 1651 1690 386 2093 1098 1237
rememb	1572 2858
remember$	2533
remind	1445 446
remind$	1334
reminded$	2731 1334
reminder$	13
reminders$	13
reminding$	1334
reminds$	1334
remote$	2053
remov	417 418 462 473 492 556 577 600 611 788 796 830 903 1083 1229
remov$	414 781 932 933
removal$	489 601
remove	1476 3112 3274 579 2012 790 879 3594 1010 2420
remove$	414 605 753 781 932 933 1361
removed$	2762 414 3147 1879 1989 3298 605 3302 3336 3600 932 1361
removen$	781
removes$	414 605 781 932 933 1361
removing$	414 605 753 781 932 933 1361
removping$	932
removs$	414 781 932 933
removting$	932
renew	855 856
renew$	900
renewe	1906
renewe$	900
renewed$	3192 3675
renewes$	900
renewing$	900
renews$	900
reopen	1350
repainted$	3652
repair	1476 1010 2420 1350
repair$	96 1130 2575
repaire$	1130
repaired$	2762 2773 1012
repaires$	1130
repairing$	1130
repairs$	96 1130 2575
repeat	1581 172
repeat$	2867
repeated$	2867 1582
replac	1476 2157 1010 2420 1240
replace$	1245 1251
replaced$	2762 3439 3652
replaces$	1245
replacing$	1245
replie	1445 1452 1460 2760
replied$	2731
replies$	2738 2746
reply	1452 2744
reply$	2738
report	1411 1475 1490 2803 2814 154 1580 1581 172 226 3146 452 1000 2417 2446 1286
report$	2706 2722 78 2776 133 140 149 2864 2866 1288 1289
reported$	2867 1582 2921 3145 2434 2438
reports$	2706 2722 2761 78 2776 133 140 149
represented$	1697
reques	617 2027 1225
request$	1547 3228
requested$	3186 2412
requests$	1547 3228
requir	2896 1762 372
require$	357 397 411 555 580
required$	383 397 2497 2498
requireed$	357 411 555
requireing$	357 411 555 580
requires$	357 397 411 555 580
researcher$	1032
researchers$	1032
resent	1572 2858
reserv	3639 1352
reset$	1130
resete$	1130
resetes$	1130
reseting$	1130
resets$	1130
reside	100 1510 2803 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 1000 2417 2446 2628 1219 2632 1234 2645 1242 1286
resident$	2825
residential$	1874 490 651 657 1233
residents$	122 2825 1827 3193 3248 3261 3263 2004 3296 3631 2477
resili	2553 1339
resolv	236
resolve$	1646
resolves$	1646
resour	2803 1740 1000 2417 2446 1286
resource$	1588
resources$	1588 299 3026 2555 2607 2616
respec	3006 1143 1163 1311 1336
respect$	2587 2594
respected$	2970 3022 3028
respectful$	2846 2535 2573
respectfully$	2573 2587
respit	2019
respite$	3305 771
respon	1452 2744 1460 2758 2759 2760 1696 1143 2553 1164 2574
respond$	234 1337
responding$	1337
responds$	1337
response$	2738 2938 2534 2554 1337
responses$	2746 1337
responsibility$	2935 3018 1126
responsive$	2982
rest	1800 3098 3102 3121 3123 3132 3135 1856 3154 3155 3156 3157 3183 3208 3222 536 1947 3234 3240 2019 2020 3332 3377 3388 3435 2150 3449 3454 3486 3506 3507 3508 3509 2224 2226 3521 3526 3530 3535 3536 3540 3558 3559 2274 873 874 2285 3572 2289 2291 2292 2299 3599 2314 3606 3607 3612 2327 3619 3624 3625 2348 3640 3644 3649 2627
rest$	1764 3053 3058 3069 3071 3072 3078 3086 3089 3094 3095 3102 3122 3132 3135 1856 3156 3183 3208 3222 536 3233 3234 3240 3305 2022 3339 3345 3371 3429 3451 3460 3465 771 3475 3478 3479 3481 3506 3507 3508 3509 2224 2226 3521 3526 3530 3535 3536 3540 3550 877 3574 2292 3585 3606 3607 3612 3624 3625
rested	2323
rested$	3609
restor	1144
restor$	1130
restore$	1130
restores$	1130
restoring$	1130
restors$	1130
restri	341 349 371 428 444 1863 492 587 779 845 921
restrict$	338 590 591 592 764 850
restricte$	850
restricted$	3035 3036 392 3149 482 590 591 592 850 2318
restrictes$	850
restricting$	338 590 591 592 764 850
restriction$	430 3137
restrictions$	430 3137
restricts$	338 590 591 592 764 850
restrictted$	592
restrictting$	338 590 592
resurfaced$	2792
resurfacing$	96
retain	855 1105
retain$	1170
retaining$	1170
retains$	1170
return	2744 2758 2759 213 2341
return$	214 508 510 570 813 2416
returne$	508 510
returned$	214
returnes$	508 510
returning$	508 510 570 813
returns$	214 508 510 570 813 2416
retwee	1460
retweets$	2746
reunit	1798
reunite$	3084
review	2760 1475 2803 1616 1000 2410 2417 2446 2511 1286 1336
review$	81 2799 2905 2512 1103
reviewed$	80 2902 2438 1103
reviewing$	1103
reviews$	2761 81 2799 1103
revise	2760 2410
revok	492
revok$	503 971
revoke	879
revoke$	503 971
revoked$	971
revokes$	503 971
revoking$	503 971
revoks$	503 971
rewrit	1010 2420 1352
rid$	811
ride	100 1510 832 2269
ride$	1521 2091 3669
riders	3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
riders$	1827 3193 3248 3261 3263 2004 3296 3631
rides	1510
rides$	1521 3669
rift$	2540
rifts$	2540
right$	2810 1590 2973 3142
rights	1311
rights$	1188
ring	1411 2707 2814 1531 123 1783 1803 3099 3146 3224 852 3599
ring$	2817 147 1395
ringing$	3054 1395
ringle	1838 3134 3162 1877 477 1888 3185 1915 3230 3297 602 615 2026 2035 3347 3353 2294 2300 2306 2631 2641 1306
ringleader$	3618 2639 2640
ringleaders$	3618 2639 2640
ringri	1838 3134 3162 1877 477 1888 3185 1915 3230 615 2026 3353 2294 2300 2306 2631
rings$	147 1395
rink	40 3544 3545
rip	556
ripped$	579
rise	2798 2800 1292
rise$	107
risen	2800
rises	2798 2800 1292
rising	2798 2800 1292
risk	3006 2553 1339
risk$	2915 2920 2930 2506 2513 1114
risks	1339
risks$	2915 2920 2930 2506 1114
risky	3006
ritual$	2322
rival	1300
river$	3587
road	3384 2254
road$	3393 3546
roads$	3546
robbed	1536 2853 161 1081
robbed$	2822 2491
robber	1294
robberies$	165 1304
robbery$	165 1304
robs	2853
robust	203 2547 1144 1163
robust$	1613 1107 1124 2573
robustly$	2887 2573
role	2602
role$	1126
roll	6
roll$	242 2430
rolled$	2760 2410
rollout$	1416
room	40 46 68 3124 3125 3126 3130 1947 3321 2086 3372 2117 3403 2254 3542 2283 892 3656
room$	1456 67 96 298 3057 1885 1904 3220 3233 3375 2101 3397 3410 3411 724 3489 3541 3546 3569 913 3615 3637 3638 2363 3658 3660 3666
rooms	3372 3403 885
rooms$	67 3057 3220 2101 3391 3411 3489 3541 3546 3637 3638
root$	1164
rose	2798 2800 1292
roster	1928 890 2312
rota	23 2803 3407 890 1000 2417 2446 1286
rota$	32 2755 3628 3658 3666 3694 1011 1014
rotas$	32 1011
round	3100 3227
round$	2709 187 3044 3512 3584 948 2428 2603
rounde	2393
rounders$	3679
route	3384 2254 3542 2371
route$	3184 2094 3393 3408 2371 3657 3666
routes$	2876 3184 2094 3405 3408
routin	1079
routine$	2081 2322 1101
routinely$	1101
routines$	2489
row	3693
row$	149 1853 2126 3413
rowdy	3567
rows$	149 1853 2126 3413
rugby	2393
rugby$	3679
rule	97 3043 2376
rule$	98 3042 358 359 397 430 3260 595 3366 2266 3662 3666 1011
rulebetween$	3138
ruled$	1577 397
rules$	98 3042 397 2266 3662 1011
rulesbetween$	3138
run	1451 2760 2341 2410
run$	2711 2737 2788 2848 2856 192 1847 1940 3669 3694 2414 2690 1378
rung	1410 2707 1445 2733 2735 1454 2760 1483 106 2832 3146 1039
rung$	2696 2731 2769 1516 2449
runnin	1433
running$	2703 2719 2728 1378
runs	2754 1475 2341
runs$	2761 2848 192 3669 2414 1378
s$	177 1649 1770 1771 1781 416 3124 3125 3126 3130 3158 1902 1913 1942 536 606 613 2034 3589 2343 2624
s20$	2644
s34$	1224
s35$	1224
safe	269 3006 311 3024 2371 2547 2553 1311
safe$	2810 2846 1679 2973 2975 2976 1721 3022 3657 2474
safegu	1143 1311 1336
safeguarded$	2970
safely	1040
safely$	2450 2468
safer	311 3024 2215 1040
safer$	2973 2975 2976 1721 3022 439 2231 822 2450 2557
safety	3006 2547 2553
safety$	2968 1152
said	1572 2858 172
said$	2717 2826 1582 1289
sales$	131
same	1872 3270 705 2134
same$	2808 1599 1600 3091 3124 3125 3126 3130 3158 3213 3214 3216 3236 3270 2089 3383 2111 2134 3420 3423 2138 2140 2142 2147 2151 3460 3557 3598
sample$	2436
samples$	2436
sancti	1305
sat	2707 476 1886 2363
sat$	1445 2084 711
satisfy$	1166
saturd	610 739 740 2363
saturday$	2736 610 3306 739 2149 740 3436 3664 2387 3677
saturdays$	2736 3306 2149 3436 3664 2387 3677
saved$	82
saw	1572 2858
saw$	2711 2781 2431
say	2814 1531 1572 2858 1866
say$	120 2817 2826 2960 527 911 2458 1289
saying$	527 911 1289
says	1572 2858
says$	120 2826 527 911 1289
sbetween$	3138
scale$	1168
scales$	1168
scaling$	1168
scatte	1909 1910 2070 2071 897 946 1235
scatter$	3195 506
scattere$	506
scattered$	3196 3356 3357 2356
scatteres$	506
scattering$	506
scatters$	3195 506
schedu	2760 1928 2410
schedule$	2441
scheme	2803 1000 2417 2446 1286
scheme$	32 2775 3408 1004
schemes$	32 3408
school	35 36 40 1468 64 2789 2851 1873 1903 608 3321 3329 2044 643 2086 3372 2087 3384 2100 2109 2115 3401 3402 2117 3403 825 2254 3542 892 3682
school$	0 1 2705 16 20 22 2740 65 74 95 1515 2840 1556 2847 3159 3160 3184 1900 3189 502 1923 3301 2018 618 619 3323 628 3324 3325 3328 3330 3331 3337 2062 3349 3395 3408 820 833 3560 3634 3683 2469 2551 2682
schoolchildren$	3261
schooled$	2017
schools$	0 1 2705 16 20 22 2740 74 95 1515 3160 3184 1900 1923 618 619 3337 3373 3386 3391 3395 3408
scope	1580 1581
scope$	2866 2867 1904 1157 1158
scopes$	1157
scoping$	1157
score	2814
score$	1289
scores$	1289
scrap	952
scrap$	474
scrape$	474
scrapes$	474
scrapped$	2377
scrapping$	474
scraps$	474
screen	100 1510 2803 1000 2417 2446 1286
screenshot$	77
screenshots$	77
screwe	2369
screwed$	3655
seal	473
search	1536 2852
search$	266 1308
searched$	2822
searches$	149 1308
seat	33 478 1966 815 858 896 897 2308 2309 2312
seat$	1853 505 1950 578 668 700 717 793 3576 3595 3615 3638 3658 3686 997 1402
seate$	997
seated	476 1886 1928 2082
seated$	468 1887 2084 700 711 978 1402
seates$	997
seatin	1966
seating$	66 1805 505 668 717 3564 997 1402
seats$	66 1853 3184 505 578 668 700 717 793 3595 3638 3686 997 2669 1402
seatting$	717 997
second	3321 3435 2363
second$	3649
section20$	2644
section34$	1224
section35$	1224
secur	617 2027
secure	1461 2760 2410
secure$	1874 490 651
secured$	2747 3186
security$	2819 2968
see	1411 2814 1572 2858 3034 3052 1783 1793 3085 1803 3099 406 3117 3127 1846 3190 3224
see$	197 2961 3025 3048 3051 3053 1774 3068 3079 1797 1807 1816 500 501 1950 2069 810 991 1172
seee$	501
seees$	501
seeing	3046 1804 406 3116 3120 2241 2298 3608
seeing$	197 3048 3054 3062 3065 3088 1816 3150 500 501 3265 2164 2178 810 3584
seek	617 2027 798 856 1160 1225
seek$	262 802 1111 1122
seeke$	802
seekes$	802
seekin	1160
seeking$	802 1111 1122
seeks	1160
seeks$	802 1111 1122
seen	1410 2733 2735 2758 2760 1483 2784 106 1758 1793 1862 542 596 696
seen$	2696 2718 2741 2769 1516 2820 3044 3079 1858 449 450 451 3148 1952 3247 2006 2083
sees$	810 991
seize	1305
seized	1010 2420 1305
seizes	1305
seizur	1305
select	2312
select$	805 950
selecte$	805 950
selected$	950 2442
selectes$	805 950
selecting$	805 950
selective$	836
selects$	805 950
selectting$	950
self$	2315 2553 1164
sell	161 2486
sell$	2854
seller	125 2833 1069 1300
seller$	124 3661 2479
sellers$	124 3661 2477 2479
selling$	2460 2485 2487
sells$	2487
semina	2803 1000 2417 2446 1286
send	452 472 478 485 577 616 625 823 845 848 858 866 881 890 891 895 1255
send$	505 508 510 547 570 641 644 680 841 875 1394
sende$	508 510 644
sended$	641 644 875
sendes$	508 510 644
sending$	505 508 510 570 641 644 875 1394
sendred$	641
sends	2754 1475
sends$	2761 505 508 510 547 570 641 644 680 841 875 1394
senior	2304 3591 2363
senior$	1107
sense$	272 905 2532
sensit	203 1696 1163
sensitive$	1613 2925 2982 2573
sensitively$	2887 2573
sent	2712 1429 1451 2754 2758 2760 1509 109 1536 3146 476 1886 542 625 845 848 866 890 891 2410 1352
sent$	2715 2737 2795 1519 2822 128 2852 3145 464 1887 1896 1952 2012 2017 614 2025 2033 633 3336 2052 644 646 653 680 704 823 849 2262 3560 2284 875 926 1018
sente$	644
sented$	644 875
sentence$	2865 2493
sentences$	2865 2493
sentes$	644
senting$	644 875
sents$	644 875
separa	3146 452 1910 2070 2071 2106 706 804 3517 3582 3583 1235
separate$	376 1874 3172 3173 3174 479 3176 3179 3181 3182 487 1898 2051 2058 676 677 2090 684 685 2096 2098 689 691 2105 2107 699 2113 2114 707 2119 2121 2122 2124 2125 716 2127 2129 2130 722 2136 2139 2141 734 735 2146 2148 782 2203 801 2225 844 2255 2256 3547 3554 3555 3601 3620 2351 2360 2629 2647
separated$	376 3145 3196 3356 3357 2116 2647
separately$	3293 3389 3392 3614 1349
separates$	376
separating$	376
separation$	489 1235
septem	2363
september$	2838 1553 3610
sergea	35 36 1468 64 2789
sergeant$	1421 73 1303
serv$	918
serve	2269 2404
serve$	1983 2296 887 918 3690 1365
served	2796 2082 2284
served$	128 1940 3557 3561 3570
serveed$	2296 887
server	416 3544 3545
server$	1826 3113 419
serves$	2296 887 918 1365
servic	35 36 46 1468 2911 305 2417
service$	1421 32 2730 1456 2946 1867 3683 1004 1033
services$	2700 32 2730 74 2876 1631 229 1658 2946 1715 1033 1123 2555 2556
serving$	918 1365
servs$	918
servting$	918
sessio	104 2803 1855 596 2065 2099 2115 3401 3402 3444 2254 885 1000 2417 2446 1286
session$	2730 2775 1514 2804 2888 1870 3288 2006 3301 3344 657 3385 2101 2102 3408 3410 2132 3421 3425 3426 2153 3440 2155 3442 3563 3590 3669 1288
sessions$	2730 2775 1514 2804 2888 1870 2006 3301 3344 3385 2101 3408 2132 3422 3425 3438 2153 3440 2155 3442 3563 3669
set	1873 1903 608 2086 3372 3384 2115 3401 2117 3403 2253 2254 3542 852 1225
set$	2760 1477 1581 172 173 174 1691 2984 3159 3189 2018 3325 3397 3411 3462 3496 2211 2213 3539 2363 2404 2410 1010 1199 1260
sets	1855 3372 3401 3403
sets$	3391 3411 2211 1199 1260
setting$	2878 2965 3007 3492 1199 1260
settings$	2878
settl	616
settle	2287 3613
settle$	3305 3308 821 3573
settled$	2025 3573
settles$	821
seven	37 39 118 162 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1916 1917 3208 3222 536 3234 3240 548 3267 3268 604 3362 2077 2078 3365 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2628 1219 2632 1234 2645 1242
seven$	1449 1528 2261
sever	349 408 770 783
several$	607
severed$	3050
severi	349
severs	349
sew	1350
shadow$	2200
shall$	405 465
shalln	403
shalln$	403
shallnot$	1813
shar$	1110
share	226 832 1335
share$	24 230 1927 2074 705 2229 3639 998 1110
shared	2760 1872 3516 2410 1335
shared$	2781 2921 416 1828 3158 706 2152 743 2154 3443 2158 2229 2263 946 1018 2438
shares	1460 1475 1335
shares$	2746 2761 1927 2074 705 998 1110
sharin	1335
sharing$	2748 230 3065 1927 2074 705 2229 2352 1110
shars$	1110
sharting$	1110
she	162 1838 3134 3162 1877 477 1888 3185 1915 3230 615 2026 640 642 3353 2294 2300 2306 2631
she$	2816 1709 3008 1733
shed	3656
sheet	2803 1000 2417 2446 1286
sheet$	1438 61 2885
sheets$	1438 61
shelte	33 1966 2308 2309 3656
shelter$	66 96 101 578 3595 2432
shelters$	101 2432
shelve	2323
shelved$	3609
shephe	485
shift	104 2803 1873 2117 3403 840 2254 3542 3544 3545 881 890 894 1000 2417 2446 1286
shift$	2755 1514 2804 3159 3344 2102 913 948
shifts	1855 3403 885
shifts$	1514 2804 3159 3344 948
shine$	2994
shoo	575
shop	40 1537 2283 3682 2455 2559
shop$	2740 74 2793 2823 3259 3281 3569 3615
shopke	64 2789
shopkeeper$	0 1 2705 16 20 22 95 1515 122 2478 2488
shopkeepers$	0 1 2705 16 20 22 73 95 1515 122
shoplifting$	1304
shops$	2740 74 2793 2823 3259 3685
shorte	779 1292 1350
shorter$	909
shot$	811
should	2997 3001 1729 403
should$	202 243 244 1665 274 1698 405 465 2050 2161 2185
shouldn$	403
shouldnot$	1813
show	100 1510 1531 446
show$	2699 2817 433 657 913 3668 2424 2473 2690 1399
showing$	1471 2424 1399
shown	2712 2733 2735 1508 109 308
shown$	2794 1519 1718
shows	1510
shows$	2699 2424 2473 1399
shrubs$	1025
shun	831 2241
shut	3112 417 418 473
shut$	563 572 574 900 2471
shute$	900
shuted$	563
shutes$	900
shuting$	563 900
shuts$	563 900
siblin	3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 688 695 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
siblings$	1827 3193 546 3248 3261 3263 2004 3296 3631
side	1510 1163
side$	2841 3163 3177 3187 3198 3209 3311 3312 3313 3314 2029 2126 3413 3489 3541 3546 3587 3590 3628 3634 3637 3679 3693 2573
sides$	3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 3177 483 1916 1917 548 3267 604 3362 2077 2078 3365 2126 3413 3473 3489 2224 2234 2236 3523 3541 3546 3551 2268 859 2281 2293 2328 3637 3646 2628 1219 2632 1234 2645 1242
sight$	1620
sighted$	2508
sighting$	133
sightings$	133
sign	2720 2724 33 2758 2759 97 848 890 891 956
sign$	14 1432 1437 28 1460 66 1480 101 2803 3260 841 893 955 2366 957 3658 1000 2417 1011 2432 2446 1286 1384
signal$	416
signed	2760 2770 1508 2410 1010 2420
signed$	1410 1412 14 1432 1451 2770 1497 2794 1010 1384
signing$	1384
signpo	1410
signpost$	1323
signposted$	2696 2427 1323
signposting$	1323
signposts$	1323
signs$	14 1432 66 101 3260 955 2366 957 1011 2432 1384
silent$	3115
silly	3567
silos$	2945
sim$	820 833
simpler$	439
since$	940 2467
sing$	189 1273
singes$	1273
singing$	189
single	747 2275
single$	1030
singles$	1241
singly	2106 3582 3583
singly$	3238 3282 3292 3392 3614 2637 2652
sings$	189 1273
sister	3040 1760 396 3102 1819 1820 1832 1834 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1901 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3341 650 3362 2077 2078 3365 688 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
sister$	1312
sisters$	1827 3193 3248 3261 3263 2004 3296 3631 2477
sit	2707 173 478 1911 522 3252 2069 832 858 2269 896 897
sit$	1521 2809 147 1758 3051 1803 406 407 3103 1842 3169 505 1930 1932 3273 1988 3275 3283 2068 3355 2074 3361 2084 2103 700 715 717 3596 978 997 2425 1048 1270
site	2039 2086 3372 3384 3402 2117 3403 2254 3542 923
site$	32 407 459 490 3303 3325 3349 3424 3541 997
sitering$	1932
sites	3372 3403
sites$	32 3391 3541 997
siting$	407 505 1932 717 997
sits$	2722 1521 2809 147 3169 505 2074 2103 700 715 717 978 997 2425 1048 1270
sittin	1811 3120 1862 3372 2254 3542 3543 885 3608
sitting$	3046 3065 3088 406 1842 3148 1932 3361 3367 2102 700 717 997 1270
sittings$	3373
situat	2932 2553
situation$	1589 2931 2513
six	37 39 118 162 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 3267 3268 2013 3299 604 3362 2077 2078 3365 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2455 2628 1219 2632 1234 2645 1242
six$	1449 113 1528 119 3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 3193 1916 1917 548 3267 604 3362 2077 2078 3365 3473 2224 2234 2236 3523 2261 3551 2268 859 3556 2281 2293 2328 2383 2628 1219 2632 1234 2645 1242
sixth$	2851 2109 2115
size$	1854 1997
skate	832 893 3656
skate$	1273
skatees$	1273
skater	37 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
skaters$	1827 3193 3248 3261 3263 2004 3296 3631
skates$	1273
skill$	1341
skills	809
skills$	1683 299 1341
slacker$	3510
slate$	2030
sleep	2814 1751 1780 415 2227 2269
sleep$	1930 1297
sleepover$	3033 3066 453 3513
sleepovers$	3033 3054 3066 1825 453 1954 3513
sleeps$	1297
slept$	1297
slide	2803 1000 2417 2446 1286
slide$	812
slides$	812
sliding$	812
slighter$	3510
slip	2341
slip$	293 812
sliping$	293
slipping$	293 812
slips$	293 812
slot	2099 3402 2117 3403 2254 3542 3543
slot$	3184 3344 3385 2101 2102 3410 2144 3590 913
slots	3403 885
slots$	3184 3344 3385 2101 2144
slow	921
small	2188
small$	3474
smart	2547
smile	1532
smile$	2818
smiles$	2818
snap$	416
snapchat$	416
sneak	2341
snooke	2393
snooker$	3679
so$	389 404 425 426 434 467 528 534 612 656 659 683 3381 2133 729 768 778 829 838 917 936 938
social	1758 3046 3088 441 3150 2298 3633 1348
social$	35 36 1468 3039 2197 2207 2214 2218
socialise$	3044 3101 3579 2625
socialising$	1851 3584
sofa	1966 2308 2309 956
sofa$	578 3595 3615 2366
sofas$	578 2366
sold	161 3594
sold$	2487
solely$	3241
solicitor$	3695 1314 1316
solidi	1338
soluti	2962 1164 2574
some	3297 640 3649 954 2641
some$	1602 1674 1695 1732 1838 3134 3162 1877 477 1888 3185 1915 3230 607 615 2026 2035 3342 3353 2264 882 2294 2300 2306 953 2364 2631 2641
somebo	305
somebody$	2825 1658 1715 1737
someon	305
someone$	2825 1658 1715 1737
someth	2962
something$	246 324 2337 1201
somewh	3316
somewhere$	246 3498 2283 2284 2337
son	3040 1760 396 1819 1820 1832 1834 1838 455 1888 3175 481 483 1916 1917 548 3267 604 3362 2077 2078 3365 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 2328 2628 1219 2632 1234 2645 1242
son$	1833 3621 1312
song$	96 3659
sons$	1833 3621
soon$	1987
sooner	1292
sooner$	2610
soonest$	1603
sort	236
sort$	236 1646 2213
sorts$	1646
sought	856
sought$	2912 2951 3028 3186 2412
sourc	617 2027
source$	247
sourceing$	247
sources$	247
south	3163 3187 3198 3209 3311 3312 3313 3314 2029 2056
spac$	506
space	68 3004 1947 2019
space$	67 2965 298 299 3007 1853 1885 506 3233 3305 777 784 3585 3658 2590
spacebetween$	3138
spaced	946
spaced$	2356
spaces$	67 2965 3007 506
spacesbetween$	3138
spacin	442
spacing$	1852 506
spacs$	506
speak	1411 2707 123 1793 432
speak$	147 184 219 310 3023 3053 1783 3079 1803 3099 431 1846 452 986 987 1208 2690
speaking$	219 310 3046 986 987 1208
speaks$	147 184 219 310 986 987 1208
special$	1874
specialist$	1625 490
speed	1206
speed$	2616
spend	2814 3034 3127 2069 832
spend$	31 2801 1758 3053 1842 1846 3355 3361 3538 1055
spendi	2298
spending$	31 3046 3062 3088 3120 1842 3361 3538 3584 3633 1055
spends$	2801 3538 1055
spent	1440 1461 1544
spent$	2726 2747 1470 2801 2830 2461 1055
split	1787 478 1909 1910 1919 2070 706 2186 840 2323 946 1235
split$	3145 3195 3196 3205 561 3356 2071 666 667 2116 711 713 3472 3609 2356
splits$	3195 666 667 713
splitting$	666 667 713
spoke	2707 1039
spoke$	2711 1446 2449
spoken	1445 2760 1039
spoken$	1410 2711 2731 2733 2735 1454 1483 2784 1505 106 2449
spot	2308 2309
spot$	3576 3595
spotte	1862
spotted$	1858 449 450 451 3148
spread	8 706 946
spread$	506 2116 711 2356 1110
spreade$	506 1110
spreades$	506 1110
spreading$	506 1110
spreads$	506 1110
spreadting$	1110
spring	2363
spring$	2838
spur$	2350
squad	1873 3321 2117 3403 3407 2254 3542 3544 3545
squad$	3159 3344 3411 3590 3628 2363 1303
squads	2100 3403
squads$	3344 3386 3411 3646
square$	1758 3251 3259 3281 3301
squeez	894
stab	2853
stabbing$	165 1304
stabbings$	165 1304
stabil	1164 2574
stable	3544 3545
staff	35 36 1468 63 64 2789 1740 2559
staff$	0 1 2700 2705 1421 16 20 22 25 57 59 1473 65 69 2772 95 1515 122 229 1658 1685 3026 2432 1123 2561 2571 2580
staffe	1451 1010 2420
staffed$	2737 1263
staffing$	1588 1263
staffs$	1263
stage	3656
stage$	96 2878 2889 2981
staged	2796
stagge	723
staggered$	735 2146
stall	2803 956 1000 2417 2446 1286
stall$	913 2366 3668 2385 3692 3694 1301
stalls$	2366 3668 3692 1301
stance$	2978 2612
stand	1906 522 2269
stand$	407 3192 1932 3273 3283 2068 700 717 913 997 1269
stande$	407 997
standering$	1932
standes$	997
standi	3046 3088 905
standing$	407 1932 717 2315 3629 997 1029 1269
stands$	717 997 1269
standting$	1932 717 997
start	2814 476 1886 710 2145 823 852 2269 893
start$	3000 464 495 3305 2030 633 641 653 2099 1195 1232 1368
starte	2760 1677 1719
starte$	495
started$	128 2963 2993 3005 641 1368
startes$	495
starting$	495 641 1232 1368
startred$	641
starts$	495 633 641 653 1195 1232 1368
starttime$	3431
starttimes$	3431
state$	1432
stated	1581
stated$	2867
stateed$	1432
statements$	1013
states$	1432
statio	478
station$	2793 3251
stations$	2793
status	905
status$	2315 3629
stay	2814 173 1687 286 1906 522 3321 832 840 3577 951
stay$	147 227 1639 1651 2973 1690 386 398 3100 491 3192 1932 628 3338 3340 645 2084 2093 3512 2283 3575 964 1061 1064 1098 1148 1237
stayaway$	2361
stayd$	491
stayering$	1932
staying$	227 386 398 1932 964 1098
stays	3577
stays$	147 227 1651 1690 386 398 491 645 2093 964 1061 1064 1098 1237
stayting$	1932
steadier$	843
steady$	1106
steer	432 480 485 830 1336
steer$	386 680 753
steering$	26 49 2803 386 753 1000 2417 2446 1286
steers$	386 753
step	1834 2219 840
step$	772 1196
stepbrother$	1312
stepcarer$	1312
stepcarers$	1312
stepdad$	1312
stepdaughter$	1312
stepfather$	1312
stepmother$	1312
stepmum$	1312
stepparent$	1312
stepparents$	1312
stepping$	1196
steps	1666 1966
steps$	2952 578 1196
stepsister$	1312
stepson$	1312
stereo	1310
stereotypes$	2560
steward$	57
stewards$	57
sticke	97
sticker$	99 101
stickers$	99 101
stigma	1164 2574
stigma$	2560
still$	1522 1523
stimul	1338
stir	852
stock	1255
stood$	142
stop	2814 341 349 1766 369 370 379 408 410 418 424 428 454 492 544 744 2254 3544 3545 860 915 937 942 952 956
stop$	2755 335 350 1767 379 1789 413 3111 1830 1831 1864 474 521 3221 560 1979 671 3439 754 759 3471 831 3552 870 912 2347 3634 943 2366 1048 1050 1133 1370
stopding$	335
stope$	474 912
stopes$	474 912
stoping$	671 870 912 1133
stopning$	335
stoppe	2749 1536 1545 1559 2852 1576 3112 1863 879 2323
stopped$	2822 2831 2845 2862 3035 3036 3050 392 3111 3149 526 3242 3439 3447 3553 3609 1050 1370
stoppi	349 369 744
stopping$	335 350 1789 413 474 870 1370
stops	2749 349 369 744
stops$	149 335 350 1789 413 1864 474 1979 671 3439 3552 870 912 943 1048 1050 1133 1370
stopting$	1789
story$	2841
strang	2833
stranger$	2829 2478
strangers$	2829
strate	2803 809 1000 2417 2446 1286
strategic$	1107
strategies$	1667 1683 2555 1342
strategy$	26 2938 1342
stream	3407 1338
streams$	3415
street	3124 3125 3126 3130 2095 2254
street$	3167 3255 3546 3634
streets$	3255 3381 3546
streng	1143 2553 2579 1336
strength$	2957 1188
strengthen$	1118
strengthene$	1118
strengthened$	2970
strengthenes$	1118
strengthening$	1118
strengthens$	1118
strengths$	2957 1144 1188
strik	1083
strike$	169
strip$	932
stripe$	932
striped$	932
stripes$	932
striping$	932
stripping$	932
strips$	932
stripting$	932
strive	1160
strong$	2359 1106 1202
stronger$	302 1187
struck	1083
struck$	169
structured$	2611
studen	157 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 2035 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3593 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
student$	2825 1567
students$	2825 1567 1827 3193 3248 3261 3263 2004 3296 3631 2477
studio	40 3544 3545
study	2269 3613
study$	1930
subjec	1855 2065
submit	1429 2760 1475 2410
submit$	1382
submits$	2761 1382
submitted$	2715 1382
submitting$	1382
succeed$	2994
succes	2579
sucked$	812
suitab	254 1753 797 804
suitable$	1625 1657 1664 3039 2498
summer	2363
summer$	2838 3342 649
summers$	649
sun	2363
sunday	610 739 740 2363
sunday$	2736 610 3306 739 2149 740 3436 3664 2387 3677
sundays$	2736 3306 2149 3436 3664 2387 3677
superv	35 36 1468 1490 1491 2803 476 1886 696 1000 2417 2446 1286
supervised$	3036 3143 1213
supervision$	2756 2776 2777 3143 1345
supper	100 1510 2386
supper$	3668 2385 3672 3683 3692 3694 2674
suppers$	2674
suppli	1482 161
supplied$	2768 2487
supplier$	1304
suppliers$	1304
supplies$	1304
supply	161 2486
supply$	2854 1304
supplying$	1304
suppor	1410 1411 2803 203 1616 2911 269 1696 311 3024 480 2031 696 809 1000 2417 2446 2547 1143 2553 1163 1286 1336
support$	2730 2756 2914 254 2950 255 1667 2155 1138 1141 2555 2556 2575 2607
supported$	2696 2902 255 2976 3022
supporting$	255
supportive$	1613 1679 2967 2982 1721 1106 2573 2615
supports$	255
sur$	501
sure$	280 2984 397 501 2601
sured$	397
sures$	397 501
surgeo	1085
surgeon$	2495
surger	2386
surgery$	3672
suring$	501
survey	1443 2733 2735 2803 1000 2417 2446 1063 1286
survey$	13 32
surveyed$	2729 2734
surveys$	13
suspen	462 492 600 2012 611 1229
suspend$	503 603 884 1220 1231
suspende$	503 603 884 1231
suspended$	3161 1879 3298 3300 3302 884 2377
suspendes$	503 603 884 1231
suspending$	503 603 884 1231
suspendned$	884
suspendning$	603 884
suspendred$	884
suspendring$	603 884
suspends$	503 603 884 1220 1231
suspension$	489 601
sustai	1321
sustained$	2970
swap	831 2241 1352
swap$	463
swape$	463
swapes$	463
swaping$	463
swapping$	463
swaps$	463
sway$	533 3309 2200 791 2202 2313 904 3645
sweep	575
sweep$	1360
sweeping$	1360
sweeps$	1360
swiftly$	2887
swim	68 100 1510 2269 893
swim$	3668 2674 1273
swimes$	1273
swimme	3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
swimmers$	1827 3193 3248 3261 3263 2004 3296 3631
swims	1510
swims$	2674 1273
switch	648 848 881 890 891 894
switch$	463 1247
switche$	463
switched$	849 1010 1247
switches$	463 1247
switching$	463 1247
switchping$	463
switchs$	463
sympathetic$	2535
system	2760 2410
system$	32 2778
systems$	32
t$	388 1806 1813 1835 438 517 518 520 538 2072 2118 2131 741 789 839 863 869 902 920 931 944 945 1215
table	33 1966 3384 2111 2115 3401 2254 3542 3543 3593 2308 2309 956
table$	66 2883 1853 1885 578 2101 3397 793 3489 3541 3564 3595 913 3615 3638 2366 2393 3694
tabled	2760 2410
tables	2086 3372 2117 3403 885
tables$	66 1853 578 2101 3391 793 3489 3541 3564 3638 2366
tackle	234 1143 1305 1335
tackle$	1644 1133
tackled$	2970
tackleing$	1133
tackles$	1133
tackli	1305 1335
tailor	254
tailored$	1664
tak	418 462 472 473 478 556 2219 858 1255
tak$	508 510 644 781
take	198 213 625 720
take$	6 2720 83 168 169 185 186 256 262 276 282 2984 307 322 1880 508 510 1950 570 644 781 841 2296 939 992 1016 1091 1397
taked$	644
takeed$	2296
takeing$	570
taken	2836 2837 213 3146 476 1886 542 796
taken$	1429 1451 2760 2770 128 1577 168 169 185 214 307 3145 1887 1896 512 1952 3274 579 2033 680 781 3594 2410 2423
takes	198 213 625 720
takes$	2720 168 169 185 186 282 307 322 508 510 570 644 781 841 2296 939 992 1091 1397
taking	198 625
taking$	1433 2720 169 185 186 256 276 282 307 322 508 510 644 781 841 1091 1397
taks$	508 510 644 781
talk	1411 2803 123 3034 432 1000 2417 2446 1286
talk$	2804 2809 184 219 310 3023 1783 1803 3099 431 1846 2458 1159 1208 2690 1288
talked	1445 1039
talked$	2731 1446 2733 2735 2449
talkin	3120
talking$	219 310 3065 1804 2525 1208
talks$	2804 2809 184 219 310 1159 1208
tally$	61
tap$	1174
tapping$	1174
taps$	1174
target	2853 254 2486 1079
target$	2727 87 2854 2418 2441 2489 1197
targeted$	1664 1197
targeting$	2489 1197
targets$	87 2418 2489 1197
task$	26 87 2799 2803 1000 2417 2446 1286
tasking$	2909
tasks$	87 2799
taught	2707 476 1886 1928 696
taught$	468 1887 2017 3336 653 2084 2262 978 2431
taxi	3542 3543 2368
taxi$	72 2101 3408 3638 3654 3668 3692 3694 1301
taxies$	3654
taxis$	72 2101 3408 3638 3654 3668 3692 3694 1301
tea	100 1510
teach	446 478 809 815 858 2312
teach$	2848 273 505 668 1389 1390
teache	35 36 1468 63 64 2789
teache$	273
teacher$	0 1 2705 16 20 22 25 57 65 95 1515 2815
teachers$	0 1 2705 16 20 22 25 57 1473 65 95 1515 2815 122 3511
teaches$	2848 273 1389 1390
teaching$	273 505 1389 1390
teachs$	273 505
team	2911 1873 1903 1933 2117 3403 2254 3542 3544 3545 1348
team$	1421 1436 2730 1463 69 1633 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 3159 1888 3175 481 483 3183 1900 3189 1907 1916 1917 3208 3219 3222 536 3234 3240 548 1964 3267 3268 2010 2013 604 657 3362 2077 2078 3365 703 3411 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3590 3606 3607 3612 2328 3624 3625 3628 2345 953 2363 1021 2628 1219 2632 1234 2645 1242
teamin	1348
teamma	3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
teammates$	1827 3193 3248 3261 3263 2004 3296 3631
teams	2100 2109 3403 885
teams$	2700 2730 3386 3395 3411 3646
tear	830
teas	1510 2227
teas$	3513
teenag	157 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 1985 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
teenagers$	1567 1827 3193 3248 3261 3263 3271 2004 3296 3631 2484
telegram$	416
teleph	1410
telephoned$	2696
tell	2814 1531 123 1572 2858 372 446
tell$	120 2817 2826 147 154 357 411 555 580 2229 1289 1400
telled$	357 411 555
telling$	357 411 555 580 2229 1400
tells	1572 2858
tells$	120 2826 147 154 357 411 555 580 1289 1400
tellsed$	357
tellsing$	357
tellss$	357
temple	3544 3545
temple$	3683
tempt	830
temptation$	2200
tempted$	812
ten	2455
tenanc	643 892
tenancies$	2101 979
tenancy$	618 619 2101 979 3695
tendered$	2443
tennis	2393
tennis$	3679
tensio	1164 2574
tent	3407
tent$	3638 3691
tents$	3638 3691
term	1593
term$	2838 2879 649
termly$	1006
terms$	2803 649 1000 2417 2446 1286
test$	2803 1000 2417 2446 1286
text	1411 2707 2803 123 1783 1803 3099 1000 2417 2446 1286
text$	13 1547 140 147 1395
texted	1410 2733 2735 1454 1039
texted$	2696 2449
textin	1823
texting$	3054 3109 1395
texts$	13 1547 140 147 1395
than	1959 3258 2205 3519
than$	1527 2843 1778 3107 1897 3191 3237 3245 3246 558 3262 1977 1995 3284 3285 2005 2271 929 2492
thanke	2733 2735
that	2932
that$	1424 1458 1539 2915 2931 248 2980 375 1818 834 2381 2454 2464 2475 1068 1070 1071 2661
the	2392 2559 2567
the$	1422 2732 2827 1560 1597 2890 270 1685 1686 1692 1701 304 1818 2034 2166 2170 2183 2238 2331 2370 2372 2373 3660 2375 2378 2381 2382 2383 975 2394 2398 2400 2405 2406 2407 2408 2409 2454 2464 2472 1068 1070 1071 1078 2561 2571 1190 2653 2654 2655 2656 2657 2658 2659 2662 2663 2664 2667 2668 2672 2673 2676 2677 2681 2682 2687 2689 2695
theatr	40
theft	1294
theft$	2829 165 1304
thefts$	2829 165 1304
their	546 2246
their$	2732 1520 177 2890 1701 1723 3053 1818 1892 1913 1942 559 606 2166 2170 2290 2331 2343 2378 2381 2400 2405 2406 2408 2454 2464 1190 2659 2662 2668 2682 2687 2695
theirs$	2846 2476
them	37 136 1550 1560 1571 1573 1574 279 1689 3040 1760 396 1819 1820 1832 1838 3136 455 1888 3175 481 483 1916 1917 3229 548 1964 3267 3268 2010 604 642 3362 2077 2078 3365 3378 688 703 3473 2224 2234 2236 3523 3551 2268 859 2281 2288 2292 2293 2328 3624 2345 2392 2395 2401 2407 2455 2472 2553 2559 2628 1219 2632 2641 1234 2645 1242
them$	1424 2732 2818 2825 2827 1546 2857 2859 2860 2861 2890 2931 1685 3002 1734 3248 1964 3254 1970 3263 2004 3291 3296 3350 738 3466 786 3631 2364 3681 2398 2464 1064 2561 2571 2661 2676 2677 2682 2685 2686 2695
theme$	2930
themes$	2930
themse	118 1040
themselves$	1528 2898 2994 3592 2450 2576
then$	3610 2616
therap	1085
therapist$	2495 1314
there	2725 2754
there$	2807 2808 2882 2944 1668 3383 724 3565 1058 2679
these	1856 2559
these$	1571 1818 3350 2238 2331 2375 2551
they	37 38 55 89 118 153 162 279 1689 455 661 859 2281
they$	1448 1465 1499 90 94 113 114 1528 119 2816 2825 1563 1589 1709 3008 1733 786 1281
thick	2239
thick$	3525
thin$	824 827
thine$	824 827
thines$	824 827
things	2932 2943
things$	1589 1595 2915 1667 320 1741 2525
thining$	824 827
think	1572 2858 1687
think$	1524 1531 2973 2979 513 1062 1128 1154
thinking$	2924 1128 1154
thinks	1572 2858
thinks$	1524 1062 1128 1154
thinner$	3510
thinning$	824 827
thins$	824 827
third	2363
this	1581 2932 2472
this$	1424 2864 2866 2867 2868 2915 2931 1818 2166 2170 2183 2238 3589 2331 2464 1070 1071 2588
those	1856
those$	29 158 160 1818 2375
though	1572 2858 1082
though$	2492
thought$	2924 1670 3531 836 1062
thread	8
thread$	419
threat	1536 2852 2853 161 1081 1294
threat$	1547 149 2850
threaten$	2854 2855
threatened$	2822 2491
threats$	1547 149 2850
three	118 162 3040 1760 396 3102 1819 1820 1832 1838 3124 3125 3126 3130 3132 3135 1856 455 3156 1888 3175 481 483 3183 1916 1917 3208 3222 536 3234 3240 548 3258 3267 3268 1985 2013 3299 604 640 3362 2077 2078 3365 695 3435 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3599 3606 3607 3612 2328 3624 3625 953 3649 954 2401 2628 1219 2632 2641 1234 2645 1242
three$	1528 2861 3040 1760 396 1819 1820 1832 1838 3134 3140 455 3162 1877 477 1888 3175 481 483 3185 1915 1916 1917 3230 548 551 3267 3271 1992 3289 604 607 2021 615 2026 2035 3353 3359 3362 2077 2078 3365 3473 3491 2224 2234 2236 3523 2261 3551 2268 859 2281 882 2293 2294 2300 2306 2328 953 2364 2370 2372 2375 2382 2383 975 993 2405 2406 2409 2628 1219 2631 2632 2641 1234 2645 1242 2654 2661
threes$	3272 3562
thrive	3613
thrive$	2994
throug	1410 1001
through$	2696 12 1427 1431 2731 2786 180 1703 303 3202 709 3512 3642 2411 2518 2564 2614
throw	577 600
thu	2363
thur	2363
thursd	610 739 740 2363
thursday$	2736 610 3306 739 2149 740 3436 3664 2387 3677
thursdays$	2736 3306 2149 3436 3664 2387 3677
tick$	14
ticked$	14
ticket	33
ticket$	99 1019 2665
tickets$	99 1019 2665
ticks$	14
tie	2180 845
tie$	354 3466 780 2193 814 850
tied$	482
tiee$	850
tieed$	850
tiees$	850
tieing$	850
ties	1759 2160
ties$	3045 354 3446 757 3466 780 2193 814 3524 850 2597
tight	2239
tight$	2239 3525
tighte	855 856
tighter$	302 1187
tightl	2239
tightly$	3525
till$	2830 2363
time	1855 3372 3402 2117 3403 3444 2254 3542 2324
time$	2842 1588 2878 2981 299 343 3044 3067 1844 1870 3184 3204 1939 3277 3278 3279 3281 3282 3283 3286 3287 3288 3290 3344 2068 3368 3385 3408 3410 2132 3420 3421 2137 3426 2143 2144 3431 3433 3437 3438 2155 2168 759 2172 2173 2174 769 2189 2252 3549 3557 3569 3570 3584 2319 3610 3615 2358 3666 1051 2465 2468 1086 2496 2499 1209
timely	203
timely$	1613 1124
times	3372 3403 1294
times$	11 1428 2802 108 148 2878 1870 3184 3344 3373 3385 3408 2132 2144 3431 3432 2358
timescale$	2418
timescales$	2418
timesheet$	1014
timesheets$	1014
timeta	97 2803 1873 476 1886 478 1903 1928 2044 648 2086 3372 2087 2099 1000 2417 2446 1286
timetable$	32 2743 2750 3159 3184 3189 3330 3385 3658
timetabled$	1887 711
timetables$	32 3184 3373 3385
to	632
to$	2696 2732 2769 1488 1492 2782 2791 1506 1516 2805 1541 2828 2830 2835 1594 1624 2918 1644 243 244 1655 1656 2956 2969 274 2971 2980 2982 1698 1708 1724 1730 328 1775 1782 1789 3153 465 1890 1895 1897 3227 1982 3319 629 2050 674 3397 2161 2169 2185 2222 851 3604 920 2340 2389 2390 2396 3684 2399 3688 2449 2450 2456 2466 2467 2470 2496 2523 2548 2568 2570 2660 2671 2672 2675 2692 2693
togeth	1758 1759 3046 3048 3051 3052 3055 1774 1780 1781 1793 1797 1798 415 3117 3124 3125 3126 3129 3130 3132 3141 1859 1860 3206 3270 2069 3360 2134 3454 871 908 3605 3608 1348
together$	2809 2917 3027 3044 3045 3060 3061 3066 3067 3075 3079 3081 3083 3084 3091 3092 3096 3101 3103 3105 3106 3107 3109 1857 3144 453 3152 3169 3170 3225 3247 3273 3278 3281 3283 3351 3354 3355 3358 3361 3383 3394 3420 3455 3458 3460 3537 3557 3568 3579 3648 2388 3693 2468 2526 2531 2564 2683
togethers$	3066 1825 453 3455
told	1445 2733 2735 2832 1572 2858 1581 173 175 3516
told$	2731 2760 2826 2867 1585 383 3145 3146 704 2229 3529 2335 1289
tolerant$	2535
too$	936 949
took	2837 142
took$	2720 169
toolki	2803 1000 2417 2446 1286
toolkit$	1009
toolkits$	1009
tools	33
tools$	1683 299
toping$	1789
torches$	99 2665
tore	830
tos$	1789
toting$	1789
touch	1445 1758
touch$	2731 2923 3044 3215 3464 1109
tough$	1202
tougher$	1202
tour	2803 1000 2417 2446 1286
tour$	657 3669 3692
tourna	100 1510
tournament$	3668 2385
tours$	3669 3692
tout$	1301
touts$	1301
toward$	2570
towards$	1890 2222 2311 2570 2614
town	3048 3163 3187 3198 3209 3311 3312 3313 3314 2029 3321 3329 3340 2086 3372 3384 2254
town$	3167 3251 3322 3324 3326 3337 2062 3390 3587
towns	3372 2095 2100
towns$	3327 3381 3386 3391
toxic	2317
toxic$	2092 3603
track	1079
track$	2884 2441 2489
tracke	8 2803 1000 2417 2446 1286
tracked$	80 2438 2489
tracker$	2778
tracking$	81 2489
tracks$	2489
trade	831 2241
trader$	1301
traders$	73 74 1301
train	458 476 1886 1911 832 2254 858 2269 893 896
train$	1930 3399 715 1388
traine	1410 2758 2760 2784 1505 2410
trained$	2696 2741 2791 2442 1387
traini	1462 2803 1000 2417 2446 1286
training$	2708 2748 2756 2109 3683 1003 1388
trains	458
trains$	3399 3400 715 1387
tram$	3399
trams$	3399 3400
transf	462 476 1886 478 493 616 625 648 848 858 881 890 891
transfer$	466 3180 3304 2025 626 633 638 639 641 653 1221
transfere$	638 639 1221
transfered$	638 639 641
transferes$	638 639 1221
transfering$	638 639 641 1221
transferred$	464 1887 1896 2025 2033 633 638 639 3336 641 653 849
transferring$	638 639 1221
transfers$	466 3180 3304 2025 626 633 638 639 641 653 1221
transl	2760 2410
transp	472 476 1886 478 696 858 1164 2574
transparent$	2535
transport$	72
transported$	1887
trauma$	1144 1188
travel	1811 476 1886 1911 576 832 2269
travel$	1887 1930 646 2066 2068 2069 2074 3361 2091 2103 715 2368 978 2674
travelling$	3065
travels$	646 2066 2074 2103 715 978
treat$	1177
treate	1310
treated$	1177
treating$	1177
treats$	1177
trebl	2800
trees$	1025
trends$	2509
tribunal$	3676
tries	1160
tries$	1162
trim	1352
trimme	1010 2420
trimmed$	2435
trio	3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 1933 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
trio$	1827 3193 3219 3248 3261 3263 2004 3296 3631
trip	2803 3444 2386 1000 2417 2446 1286
trip$	2804 657 2153 3440 3563 3628 3668 2385 3672 3692 1288
trips	885
trips$	2804 3416 2153 3440 3563 3668 3692
troubl	3567
true$	3142 2199 2247
trust	2814 2553 1311
trust$	2540 2594 1295
truste	139
trusted$	1549 1661 1662 1704 1106 1295
trustees$	2774
trusts$	1295
try	513 1160
try$	1162
trying	1160
trying$	2525 1162
tue	2363
tuesda	610 739 740 2363
tuesday$	2736 610 3306 739 2149 740 3436 3664 2387 3677
tuesdays$	2736 3306 2149 3436 3664 2387 3677
turf	575
turn	1430 2720 2724 2725 2744 2754 2758 2759 2814 123 577 2219 840
turn$	2707 1437 86 147 3023 433 475 507 563 875 876 3576 913 2402 1023 1053 1056 1247
turne$	475
turned$	2749 86 2832 2852 3147 507 1958 563 574 2284 875 3594 3652 1010 1053 1247
turnes$	475
turning$	475 507 563 875 1247
turnou	83 1493
turnout$	2779 2445
turns$	2749 86 147 475 507 563 875 2402 1053 1056 1247
tutor	35 36 1468 64 2086 3372 3384 2099 2100 2109 2115 3401 3402 825 3542 3543
tutor$	1873 3184 1903 608 2044 2086 2087 3385 2100 3386 3395 2115 2117 2123 3511 948
tutorial$	913
tutors	3372
tutors$	3184 3385 3386 3391 3395 3511
twice$	2697 108 148 3678
twins	3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
twins$	1827 3193 546 3248 3261 3263 2004 3296 3631
two	162 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1916 1917 3208 3222 536 3234 3240 548 3267 3268 3297 2013 3299 604 640 3362 2077 2078 3365 688 3435 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2275 2281 2292 2293 3599 3606 3607 3612 2328 3624 3625 953 3649 954 2628 1219 2632 2641 1234 2645 1242
two$	3040 1760 396 1819 1820 1832 1838 3134 3140 455 3162 1877 477 1888 3175 481 483 3185 1915 1916 1917 3230 548 551 3267 1992 583 1994 3289 604 607 2021 615 2026 623 2034 2035 642 3353 3359 3362 2077 2078 3365 688 701 3466 3473 3491 2224 2234 2236 3523 2261 2264 3551 2268 859 2281 882 2293 2294 2300 2306 2328 2338 3635 953 2364 2370 2372 2375 2382 2383 975 993 2405 2406 2408 2409 2628 1219 2631 2632 2641 1234 2645 1242 2654 2661
twos	2275 3582 3583
twos$	1986 3272 2276 3562 1241
type$	2213
unable$	364 393 1814 456 1938
uncle	1901 2024 3321 3341 650
uncle$	1313
under$	1441 2760 2827 209 400 2410
undergrowth$	1025
underm	792
undermin$	933
undermine$	933
undermines$	933
undermining$	933
undermins$	933
unders	1687 2547 1143 2553 1336
understand$	2973
understanding$	2532 2535 2596 2615
understood$	2718 2462
undert	1451 2760 1677 1719 2410
undertake$	383
undertaken$	2737 2963 3005
undertakes$	383
undo	770 783 792
unfair	1310
unfold$	2875
unfoldes$	2875
unfolds$	2875
unfollow$	414 1217
unfollowe$	414 1217
unfollowed$	414 1217
unfollowes$	414 1217
unfollowing$	414 1217
unfollows$	414 1217
unfriend$	414 1217
unfriende$	414 1217
unfriended$	414 1217
unfriendes$	414 1217
unfriending$	414 1217
unfriends$	414 1217
unheal	440 2317
unhealthy$	440 1850 2092 3603
unhelp	2317
unhelpful$	3603
unit	1903 1933 3321 643 3384 2115 3401
unit$	1463 3160 3189 3219 618 619 3337 647 2061 3349 1233
units	3401
units$	3160 3337 3391
unless	2272 2273
unload	2404 1350
unload$	3690
unlock	1010 2420 1350
unlocked$	3652
unpick$	827 828 1150
unpicke$	827 828 1150
unpickes$	827 828 1150
unpicking$	827 828 1150
unpickning$	827
unpicks$	827 828 1150
unravel$	827 828
unravele$	827 828
unraveles$	827 828
unraveling$	827 828
unravelning$	827
unravels$	827 828
unsafe	1040
unsafe$	2450
unsupervised$	1777
untangl$	828
untangle$	782 828
untangles$	828
untangling$	828
untangls$	828
until	3307 2272 2273 864 2324 2374
until$	2830 1552 509 569 2015 3342 3610 2363 3660 3663 3674 2667 2678
up	2723 2760 1493 1510 1617 1648 1886 2241 2410 2420
up$	2696 1416 7 2704 2715 2716 2726 2737 2762 2763 2766 2779 1496 2794 2795 2797 2831 2845 1584 1613 2900 2902 2903 1628 1630 1638 2929 1644 2934 2939 2940 2977 1706 2998 3045 3066 1784 3073 3109 1843 1851 3149 1864 3195 3196 3205 1925 3212 1971 3356 3357 2076 3363 2164 3472 3512 2282 3584 2305 3609 2347 3651 3655 3690 2426 2433 2471 2479 2525 2578 2595 2606 2663 2664 2667 2670 2685
upd$	2433
update	1475 2803 1614 1616 1640 1000 2417 1010 2420 2446 2511 1286 1335
update$	2900 223 2920
updated$	2902 223 2438 2512
updates$	2761 2900 223 2920 1635 2926
updati	1335
updating$	223
uped$	2433
upheld	1906
upheld$	3192
uphold	855 856 1338
uploaded$	82
upon$	1981 2175 2505 2688
upper	2363
ups	1510
ups$	2746 2900 3066 1825 1864 2433 2479
upskil	1143 1338
uptake	6 83 1493 1016
uptake$	1416 2779 2426 2445
urg	432 809
urge$	1161
urged	2031
urged$	1161
urges$	1161
urging$	1161
us$	1711 407
use	2814 1531 1666 458 2269 2486
use$	2704 1521 2809 2817 2854 2952 259 262 1673 276 300 407 1054 1129 1227
used	1461 2832
used$	2704 1440 2747 2837 910 1054
useful	2896
useful$	2810 2846 2611
uses	458
uses$	1521 2809 259 1054 1129
usher	485 575 866
using$	276 300 407 709 2460 1054 1129
usual$	1590 201 3218 3589 2616
utilis	1338
valley	3321
valued	3024
valued$	3022 3028
van$	1463 69 124 2829 3661 3692 3694 1301
vans	125 885
vans$	124 2829 3661 3694 1301
veer	840
vehicl	1079
vehicle$	2489
vehicles$	2489
venue	3402
vet$	338
veting$	338
vets$	338
vetting$	338
via$	709
vicar	35 36 1468
vicinity$	3251
victim	1081
victim$	2491
victims$	2491
video	2803 1000 2417 2446 1286
video$	3658 3659 3680 1009
videos$	1009
view	2744
view$	2841 2978 1086
viewe	2758
viewed$	2419
views	1460
views$	2746 216 332 1024 2560
vigila	1696 1712
vigilance$	2998 2515
vigilant$	2925 2982
villag	3163 3187 3198 3209 3311 3312 3313 3314 2029 3321
village$	3390
violence$	2543
visibi	1712 1305
visibility$	2998 2586
visible$	2967 1106 2615
vision$	284 2596
visit	1411 2707 2744 2754 104 106 2803 1751 1783 1803 3099 3100 406 1846 458 513 3224 596 2227 2269 2386 1000 2417 2446 1227 1286
visit$	2706 1514 1516 2804 2824 2850 3033 3051 1807 1816 407 1954 3288 2006 657 3513 3615 3668 3672 2403 2575 1288 1391
visite	1410 1445 2733 2735 1451 1454 2749 2758 2760 1483 2784 1505 1010 2420 1039
visite$	407
visited$	2696 2731 2737 2769 2791 1516 2431 2449
visiti	1811 406 3120 441
visiting$	2741 3054 3065 1816 407 1851 1391
visitor$	2495
visitors$	1949 1954
visits	2749 1475 458 908 1227
visits$	2706 2761 1514 1516 2804 2850 3033 3054 1780 415 453 1954 2006 3513 3668 2403 2575 1391
voice	2547 2553 1339
voice$	2960 1024
voices	1339
voices$	1024
volunt	35 36 1468 64 2789 2803 2269 1000 2417 2446 1286
volunteer$	0 1 2705 16 20 22 25 95 1515 2804
volunteers$	0 1 2705 16 20 22 25 95 1515 2804
vote$	1278
votes$	1278
voucher$	99
vouchers$	99
vulner	3006 2553 1339
wait	522 832 2269 1294
wait$	1521 147 3012 329 1932 3283 2103 715 1048 1268
waited	1544 2837 142
waited$	2830
waitering$	1932
waitin	1544
waiting$	2830 3012 329 3046 1932 1268
waits$	1521 147 2103 715 1048 1268
waitting$	1932
waive$	1351
waived	1010 2420
waived$	2377 1351
waives$	1351
waiving$	1351
walk	1411 2707 100 1510 2814 1531 476 1886 576 2219 832 840 2269 2371 2386
walk$	1521 2809 2817 147 194 406 510 2066 2068 2069 2074 3361 680 2091 2103 3657 3668 3669 2385 3672 1064 1392
walkab	2803 1000 2417 2446 1063 1286
walke	542
walke$	510 1952
walked	2832 476 1886
walked$	3147 1952 1392
walkes$	510
walkin	3046 1811 1862
walking$	194 3088 406 3120 3148 510 1392
walks	1510 576
walks$	1521 2809 147 194 510 2066 2074 680 2103 3668 3669 1064 1392
wall	1966 3656
wall$	2793 578
walls$	2793 2945
want	1572 2858 1160
want$	1675 2995 3019 500
wanted	1548 1572 2858
wanted$	2834 3022
wants	1572 2858 1160
wants$	2995 3019 500
warden	35 36 1468 64 2789 1740
warden$	0 1 2705 16 20 22 25 57 59 69 95 1515 2432
wardens$	0 1 2705 16 20 22 25 57 59 69 95 1515 3026 2432
warm$	2846 2471
warmer$	2457
warn	431 452
warn$	357 366 391 947
warne$	366
warned$	357 366 391 3147 947
warnes$	366
warnin	1763
warning$	2824 149 357 366 391 947
warnings$	149
warns$	357 366 391 947
was	2837 142 173
was$	1442 1447 1478 91 1506 132 2839 167 959 1041 1052
watch	2744
watch$	316 3143 984 2515
watched$	2718 2781 984 2419
watches$	984
watchful$	1615
watching$	316 984 1093
wave	1532
wave$	2818 2458
waves$	2818
way	1611 2962 3163 636 2254 2283
way$	2807 2841 2897 2899 1647 1844 2046 3393 811 3569 2554 2648
ways$	2555 2566 1158 2648
we	35 36 1468
we$	1421 1425 21 1658 2946 305 3008
weaken	408 770 2190 783 788 3487 792 903
weaken$	3476 933
weakene$	933
weakened$	3242 3447 3510 3600
weakenes$	933
weakening$	933
weakens$	3476 933
weaker	2188
weaker$	3474 3510
wean	830
wean$	753
weaning$	753
weapon	125
wear$	1467
wears$	1467
webina	2803 1000 2417 2446 1286
webpag	2803 1000 2417 2446 1286
websit	2803 3656 1000 2417 2446 1286
website$	32 96 2793 1009
websites$	32 1009
wed	2363
wedge$	777 784
wednes	610 739 740 2363
wednesday$	2736 610 3306 739 2149 740 3436 3664 2387 3677
wednesdays$	2736 3306 2149 3436 3664 2387 3677
weds	2363
week	3402 3542 3543
week$	2736 2752 3288 649 2358
weekda	610 739 740
weekday$	3306 2149 3436
weekdays$	3306 2149 3436
weeken	610 739 740
weekend$	2736 129 3306 2149 3436 2319
weekends$	2736 129 3306 2149 3436 2319
weekly$	2697 976 3678 1006
weeks	610 739 740
weeks$	2736 2879 3306 3342 649 3434 2149 3436 2358
weekss$	649
welcom	139 269 311 3024 3232 2284
welcome$	3022 1880 3570 3575
welcomed$	1549
welcoming$	2810 2846 1679 2967 1721 2535 2615
welfar	1311 1339
well	3613
well$	439 2587
wellbe	3006 2553 1339
went	2707 2754
went$	1423 1442 2365 1053
were	2837 142 173
were$	1442 1447 1478 91 1506 2814 132 2839 167 674 959 1041 1052
what	181
what$	1540 138 1580 1591 1606 315 333 2454 2475
whatev	181
whatever$	1591 1713
whatsapp$	416 1828
when	141 181 1987 2251 2272 2273 864 2333
when$	1539 1551 178 1591 202 2903 2904 2952 1868 1869 3204 3223 3243 3253 3269 3270 854 2354 2454 2475 2497 1088 2513 2514 2548 1194
whenev	1987 2272 2273 2333
whenever$	202 1869 3204 3243 3253 3269 854 2354 1088 1194
where	141 181 2371
where$	1530 1551 178 1591 202 375 1817 1883 511 3515 834 2310 3657 2454 2475 2497 1088 2514 2548 1194
wherea	141
whereas$	1551
wherever$	202 1088
whether$	58 837 2475 2566
which$	1419 1420 1539 375 834 2454 2475 2672
while	141 2272 2273 2333
while$	1551 1868 1869 3342 854 2354
whittl$	824 827
whittle$	824 827
whittles$	824 827
whittling$	824 827
whittlning$	824 827
whittls$	824 827
who	162
who$	1458 2757 1530 1568 1569 1570 1748 1838 1841 3134 3162 1877 477 1888 3185 1915 3230 615 2026 3353 2294 2300 2306 2454 2475 2485 1076 2631
whoever$	1077
whole	2641
whole$	3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 1916 1917 548 3267 604 3362 2077 2078 3365 3473 2224 2234 2236 3523 3551 2268 859 3556 2281 2293 2328 1144 2628 1219 2632 1234 2645 1242
whom$	1530 1748 1841 2454 2475
why$	2475
wide$	1947
widen	1350
wider$	2914 302 801
wife$	1313
wifi	1966
will	1729
will$	1415 1506 243 244 1665 274 1698 1799 405 465 1938 2050 2161 2185 2389
willing$	2060
willn$	403
willno	403
willnot$	1813
win$	1184
wind	418 744 3567 921
wind$	515 516 2350
winde$	515 516
windes$	515 516
winding$	515 516
window$	2793
windows$	2793
winds$	515 516
wing	3321 3384 2117 3403 3407 2254
wing$	3541
wings	3403
wings$	3541
wining$	1184
wins$	1184
winter	2363
winter$	2838
wisely$	3502
wiser	2215
wish	1572 2858 1160
wish$	284 3019
wishes	1572 2858 1160
wishes$	3019 332 1024
with	3124 3125 3126 3130 2110 2393
with$	2696 1444 2732 1584 1585 1594 1601 2891 2903 1644 1645 2934 2986 1718 1749 1750 3042 3043 3047 1792 1816 3108 3141 3168 1935 3239 1955 3316 3319 2055 3360 3369 3445 3446 2164 3460 800 2222 3528 2249 3605 958 3679 2396 3684 2449 2467 2526 2529 2548 2552 2614 2672 2678 2679 2680 2683 1317
withdr	462 492 744 754 879 952 1352
withdraw$	474 503 781
withdrawal$	489
withdrawe$	474 503 781
withdrawen$	781
withdrawes$	474 503 781
withdrawing$	503 781
withdrawn$	1879 3302 3439 2377
withdrawping$	474
withdraws$	474 503 781
wither	2190
wither$	3476
withers$	3476
within	170 368
within$	1441 1778 2167
withou	3316 2205 819 868 1082
without$	1538 390 1849 445 3352 2067 3490 3517 878 2320 1049 2492
withs$	3042
women	3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
women$	1827 3193 3248 3261 3263 2004 3296 2304 3631
word$	2824 2865 3013 2520 1310
words$	2865
work	1462 458 476 1886 1911 809 2269 1160
work$	2 2748 2756 96 1589 1595 1598 2888 2893 2924 233 2946 2957 267 309 3026 468 1930 715 3440 2155 3442 3563 948 2510 1116 1143 2554 2607 1204 2616
worked	1451 1470 2760
worked$	1410 2737 2801 696 1116 1204
worker	35 36 1468 64 2789 2803 1000 2417 2446 1286
worker$	0 1 2705 1421 16 20 22 25 2730 59 65 69 2780 95 1515 2815 2869 2873 1021 2432 2440 1034 1315
workers$	0 1 2705 1421 16 20 22 25 2730 59 65 69 95 1515 2815 1021 2432 2440 2580
workin	1462 1712 2553 1160
working$	1414 2703 26 2739 49 2748 1481 2924 233 2998 3026 468 1116 2554 1204
workload$	1588
works	458 1160
works$	96 2893 2985 715 1116 1204
worksh	104 2803 2115 3401 2117 3403 1000 2417 2446 1286
workshop$	1514 2804 3669 2385 1288
workshops$	1514 2804 3669
workstream$	1031
workstreams$	1031
world$	795
worrie	1572 2858
worries$	1635 2922
worry	1572 2858
worse	3567 1292
worst	2641
worth	2896 2574
worth$	3142
worthwhile$	2611
would$	200 265
wound$	3112 2323
wrap	254 1163
wraparound$	1664 2573
wrappingaround$	2573
wrapsaround$	2573
wristbands$	99
write$	1386
writes	1475
writes$	2761 1386
writing$	1265
writte	1445 2760 1508 1581 172 2410 1010 2420 1039
written$	1410 2731 2733 2735 1454 1483 2784 1505 2794 2867 1582 1012 2449 1386
wrong	1310
wrong$	3142
wrote	1039
wrote$	1446 2449
yard	442 3544 3545
yard$	1852 3546
yards$	3064 1853 3546
year	3403 3591 3593
year$	2838 2851 3325 649 2086 2117 2123 3593 2363
years$	649
young	2559
young$	37 38 39 55 2752 89 118 2818 1537 2825 2827 136 1550 152 153 157 1571 162 1573 1574 2861 2890 1685 279 3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 1985 2010 2013 604 640 661 3362 2077 2078 3365 695 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3593 3606 3607 3612 2328 3624 3625 2345 953 2395 3685 2401 2455 2553 2561 2628 1219 2632 1234 2645 1242
younge	3040 1760 396 1819 1820 1832 1838 455 1888 3175 481 483 1916 1917 548 3267 3297 604 2020 623 2035 640 642 3347 3362 2077 2078 3365 688 703 3435 3473 2224 2234 2236 3523 3551 2268 859 2281 2293 3591 2328 953 3649 2628 1219 2632 1234 2645 1242
younger$	3040 1760 396 1819 1820 1832 3121 1838 3134 455 3162 1877 477 1888 3175 481 483 3185 1915 1916 1917 3230 548 3267 604 615 2026 3353 2073 3362 2077 2078 3365 703 3473 3480 2224 2234 2236 3523 3551 2268 859 2281 2293 2294 2300 2306 2307 2328 953 3649 2628 1219 2631 2632 1234 2645 1242
youngest$	1838 3134 3162 1877 477 1888 3185 1915 3230 615 2026 3353 3480 2294 2300 2306 953 3649 2631
youngs	3040 1760 396 3102 1819 1820 1832 1838 3132 3135 1856 455 3156 1888 3175 481 483 3183 1907 1916 1917 3208 3222 536 3234 3240 548 1964 3267 3268 2010 2013 3299 604 3362 2077 2078 3365 703 3473 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2292 2293 3606 3607 3612 2328 3624 3625 2345 953 2628 1219 2632 1234 2645 1242
youngsters$	1827 3193 3248 3261 3263 2004 3296 3631
youth$	2714 53 1740 3261 3301 3544 3545 2477
youths	1985
youths$	1970 3261 3271 2477
yp	162 3040 1760 3059 3090 396 3097 3098 3102 1819 1820 1832 3121 3123 1838 3132 3134 3135 3136 1856 455 3154 3155 3156 3157 3162 1877 477 1888 3175 481 483 3183 3185 1915 1916 1917 3208 3222 3229 3230 536 3234 3240 546 548 3267 3268 3297 604 2020 615 2026 623 2035 3332 640 642 3346 3347 3353 661 3362 2077 2078 3365 3377 3378 688 703 3435 2150 3449 3454 3465 3467 3473 3486 3506 3507 3508 3509 2224 2226 2234 3521 2236 3523 3526 3530 3535 3536 3540 3551 2268 859 2281 2288 2292 2293 2294 2300 2306 3599 2314 3606 3607 3612 2328 3624 3625 2348 953 3649 2628 1219 2630 2631 2632 2641 1234 2645 1242
yp$	3053 2054 3466
zine$	2665
zines$	2665
zone	1762 1763
zone$	67 3541 2633
zones	1762 1763
zones$	67 3541 2633
