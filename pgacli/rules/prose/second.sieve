1421 1297 1011

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
(?:flood)?lights? (?:(?:is|are|stays?|remains?|kept|left) ){1,2}on(?= until| till| at| in| after| all|[.,;]|$)
(?:extra|second|later|late|new|night|last) (?:bus|minibus|train|tram)(?:es|s)? (?:runs?|is running|are running)
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
(?:young people|friends|members|pupils|group|they|each|both|all|four|five|six|girls|boys) names?\s+(?:an?|one|two|three|some|\w+) (?:\w+ ){0,2}?(?:places?|adults?|people|person|teachers?|workers?)
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
(?:young people|friends|members|they|group|girls|boys|five|each|all|families) (?:say|says|tell|tells) (?:us )?(?:on|at|in|each|every|by) (?:[\w’'-]+ ){0,7}?(?:how often|how many|whether|what|where|who|when|that)
(?:say|says|tell|tells|explain|explains) (?:[\w’'-]+ ){0,5}?in (?:its|their|his|her) own words
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
(?:mapping|scoping|auditing) (?:of|out) (?:\w+ ){0,3}?(?:provision|services|gaps?|needs?|resources|assets|support|partners|pathways)
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
WHOM (?:is|are|be|will be|should be) never (?:put |placed )?(?:on|in|at) the same\s+(?:shift|class|form|team|set|table|bus|session|room|side)s?
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
(?:dispers(?:e|es|ing)|(?:breaks?|breaking|splits?|splitting) up)\s+(?:(?:any|all|every|the|their)\s+)?(?:gatherings?|crowds)
(?:section|s\.?) ?3[45] (?:\w+ )?(?:notices?|powers?|orders?|directions?|dispersals?|authority|authorisations?)
(?:not|never) (?:to )?be in (?:a |any )?groups? of (?:more than|over|above|three|four) ?\w*
(?:lock|shut|turn|keep)(?:s|ed|ing)? WHOM out of (?:the |our )?(?:\w+ )?(?:centre|club|hall|library|park|square|shops?|building|café|cafe)
no[- ]groups? (?:policy|rule|signs?)
bans? on (?:\w+ )?groups(?= (?:in|at|near|after|from|inside|outside|on)\b|\W*\Z)
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
(?:limit|restrict|cap|reduc)(?:e|es|s|ped|ping|ing|ed)? the (?:numbers?|size) of WHOM to (?:one|two|three|\d)\b
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
(?:relocat|rehous)(?:e|es|ed|ing) (?:one|two|the|a|his|her|(?:some|one|two|three) of the|yp\d+['’]s) (?:\w+ )?(?:famil(?:y|ies)|members?|young person|boys?|girls?)
(?:mov(?:e|es|ed|ing)|relocat\w+|rehous\w+|transfer(?:s|red|ring)?|plac(?:e|es|ed|ing)|send(?:s|ing)?|sent|tak(?:e|es|ing)) (?:yp\d+(?:['’]s family)?(?: and yp\d+)*|one of (?:them|the \w+)|one (?:or two )?(?:member|boy|girl|young person|friend|player|pupil|student)s?|(?:some|two|three|half|four) (?:of (?:them|the \w+(?: \w+)?)|YOUNG)|him|her|the (?:eldest|oldest|youngest|leaders?|boy|girl|young person|two (?!who live)\w+|most \w+ \w+)(?: boy| girl| member| two)?|(?:his|her|the|one|a) family|each of them|the ringleader|members)(?: and (?:his|her) family)? (?!back|who live)(?:\w+ ){0,3}?(?:away|out of|to (?:a |an |another\s+|the )?(?:\w+ )?(?:school|college|academy|campus|primary|secondary|squad|area|town|county|city|borough|placement|relative\w*|home|unit|provision|estate|boarding)|elsewhere|to live|to stay|with (?:relatives|family)|with (?:his|her|an?) (?:\w+ )?(?:father|dad|mother|mum|aunt\w*|uncle|gran\w*|nan|relatives?|family|cousins?|carers?) in|with carers in|in (?:the next|another|a different) (?:county|town|city|borough|valley|village)|out[- ]of[- ](?:area|borough|county)|from the (?:group|school|area)|(?:to|on) (?:a room on )?(?:another|a different|the other) (?:floor|wing|landing|corridor|room))
(?:placements?|moves?|transfers?|relocation|rehousing|(?:school|college) places?|is placed|are placed|be placed|is moved|are moved|be moved) out of\s+(?:the |their )?(?:area|borough|county|city|town)
out[- ]of[- ](?:area|borough|county) (?:placements?|moves?|school|accommodation)
out[- ]of[- ](?:area|borough|county) (?:places?|homes?|provision|units?) for (?:WHOM|one|the \w+|yp\d+|him|her)
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
(?:staff|adults?|workers?|teachers?|escorts?|mentors?|assistants?) (?:\w+ )?(?:sits?|stands?|walks?|is seated|are seated) between (?:WHOM|them)
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

2 3 4 6 7 8 9 11 12 15 16 17 19 20 21 23 25 27 28 29 30 31 32 33 34 35 36 37 39 40 41 42 43 44 46 47 48 49 50 51 52 53 54 58 60 63 66 67 68 69 70 71 72 73 76 77 79 81 83 84 85 86 88 89 91 92 93 94 95 96 97 98 101 102 103 104 106 108 112 113 114 115 116 120 121 122 123 124 127 128 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 149 150 151 152 156 157 158 159 161 164 165 166 168 169 170 171 178 180 182 183 184 187 191 193 194 195 196 198 199 200 202 203 204 205 206 211 212 213 214 215 217 220 221 223 225 226 228 231 233 235 237 238 239 244 245 247 257 260 271 275 276 278 279 280 281 282 285 286 287 288 289 290 291 292 300 301 302 303 304 308 310 311 313 315 316 317 318 319 320 321 322 323 325 326 327 328 329 330 331 332 333 342 348 350 352 353 357 358 359 360 364 365 366 368 372 373 374 375 376 377 379 380 381 382 385 387 389 390 392 393 395 396 397 398 399 400 404 405 406 409 411 413 414 416 417 421 424 429 430 431 433 439 440 446 447 449 451 452 454 455 456 457 458 460 461 462 463 464 465 466 467 468 472 475 476 477 479 480 481 482 494 501 502 503 519 520 524 530 531 532 534 537 539 542 546 547 550 551 553 554 556 558 559 563 566 567 571 573 574 575 576 577 578 580 581 582 584 586 587 588 591 593 594 596 597 598 599 600 602 603 608 610 611 612 613 614 615 616 617 618 619 621 623 625 626 627 628 629 630 631 632 634 635 636 637 638 639 640 641 642 643 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 670 671 672 673 674 675 676 677 678 680 681 683 684 685 686 688 689 690 691 692 693 694 695 696 697 698 700 701 702 703 704 705 706 707 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 770 771 773 774 775 776 777 778 779 780 781 782 783 784 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 842 843 844 845 846 847 848 849 850 851 852 853 854 855 857 858 859 860 861 862 863 864 865 866 867 868 869 872 873 874 875 876 877 878 879 880 881 882 884 885 886 887 888 889 890 891 892 893 894 895 896 897 898 899 901 902 904 905 906 908 909 910 912 913 914 915 916 917 918 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 937 938 939 940 941 942 943 944 945 946 947 948 949 950 951 952 954 955 956 957 958 960 961 962 963 964 965 966 967 968 969 970 971 972 973 975 976 977 978 979 980 981 982 983 984 985 986 987 988 989 991 992 993 994 995 996 997 998 999 1000 1001 1002 1003 1004 1005 1006 1007 1009 1010 1011 1012 1013 1014 1015 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1075 1076 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 1252 1254 1255 1256 1257 1258 1259 1260 1261 1262 1263 1264 1265 1266 1267 1268 1269 1270 1271 1272 1276 1277 1278 1279 1280 1285 1304 1305 1306 1316 1319 1323 1324 1325 1328 1340 1344 1347 1348 1349 1350 1351 1353 1354 1355 1356 1357 1380 1385 1387 1388 1398 1399 1403 1404 1407 1412 1413 1414 1415 1416 1417 1418 1419 1420 1 5 13 14 18 22 24 26 38 45 55 56 57 59 61 62 64 65 74 75 78 80 82 90 99 100 105 107 109 110 111 117 118 119 125 126 129 148 153 154 155 160 162 163 172 175 177 179 181 185 188 192 197 201 207 208 209 210 216 218 222 224 227 229 230 232 234 243 246 249 250 251 253 254 255 256 258 259 261 266 269 272 277 283 284 297 299 305 306 307 309 314 324 334 335 336 337 338 339 340 341 346 347 349 351 355 356 361 362 363 367 369 370 371 378 386 388 391 394 401 402 403 407 408 410 412 415 418 419 420 422 423 425 426 427 428 432 434 436 437 438 441 442 443 444 445 448 450 453 459 470 471 478 483 487 488 489 490 491 493 495 497 500 509 510 518 521 522 523 525 526 527 528 529 533 535 536 538 540 541 543 545 548 549 552 555 557 560 561 562 564 565 568 569 570 572 579 583 585 589 590 592 595 601 604 605 606 607 609 620 622 624 633 644 669 679 682 699 708 772 785 803 840 841 856 870 871 883 900 903 907 911 919 953 959 974 1008 1016 1074 1102 1113 1182 1253 1281 1283 1284 1287 1289 1290 1297 1298 1299 1300 1302 1303 1307 1309 1313 1314 1321 1334 1338 1341 1346 1352 1359 1364 1366 1377 1378 1379 1381 1382 1386 1389 1392 1393 1395 1400 1401 1405 1406 1408 1409 1410 1411 0 10 87 167 173 174 176 186 189 190 219 236 240 241 242 248 252 262 263 264 265 267 268 270 273 274 293 294 295 296 298 312 343 344 345 354 383 384 435 469 473 474 484 485 486 492 496 498 499 504 505 506 507 508 511 512 513 514 515 516 517 544 687 990 1273 1274 1275 1282 1286 1288 1291 1292 1293 1294 1295 1296 1301 1308 1310 1311 1312 1315 1317 1318 1320 1322 1326 1327 1329 1330 1331 1332 1333 1335 1336 1337 1339 1342 1343 1345 1358 1360 1361 1362 1363 1365 1367 1368 1369 1370 1371 1372 1373 1374 1375 1376 1383 1384 1390 1391 1394 1396 1397 1402

8 14 6 6 9 4 3 3 0 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 6 12 4 9 8 7 10 7 9 5 10 10 8 5 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 4 4 9 8 9 9 7 10 7 9 3 11 4 4 6 5 68 7 6 7 5 5 6 16 5 6 4 8 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 14 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 4 6 4 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 7 0 11 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 0 5 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 0 10 7 7 5 4 5 0 11 5 5 5 5 4 4 10 0 3 4 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 0 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 3 0 12 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 0 2 3 4 3 8 18 10 8 3 13 8 17 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 0 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 5 3 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 7 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 4 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3167 2022 758 2468
2$	3167
20$	2666
3$	3167
34$	1235
35$	1235
999$	2843
a$	2837 149 1631 1690 1702 1708 1709 309 1739 1743 3241 631 2054 3663 2392 2394 2395 3693 2400 2403 2404 2405 986 2416 1004 2427 2428 2430 2431 2476 2675 2676 2677 2680 2681 2684 2685 2686 2689 2690 2694 2695 2699 2704 2709 2717
abc	357 1778
abcs	1778
able$	2903 1781 369 1815 1830 461 2081 1051 2520
about$	1645 1736 3071 3175 1949 2104 3617 2333 2379 2586 2591
aboutering$	1949
abouting$	1949
aboutting$	1949
above	3287
above$	3294 2604
abreas	1174
abreast$	2595
abroad	3191 3215 3226 3237 3342 3343 3344 3345 2049 2077
absent$	3593
abus	2879
abuse$	2565
academ	3352 3361 3416
academy$	3369
accept	1440 2766 950
accept$	1897 1967
accepted$	2737 3049
access	1703 2569 1175 2596
access$	3000 1883 3216 3227 1157
accessed$	1018
accessible$	2994
accessing$	2763
accomm	482 1903 653
accommodation$	508 3354 657
accord	1120
accordingly$	2541
accoun	2857 1682 1840 1175 2596 1316
account$	32 2968 2979 3030 3137
accounts$	3137
accred	1462
accredited$	2759
achiev	1508 1012 2601
achieve$	1019
achieved$	1442 2805 2433 1019
achieves$	1019
acknow	1463 1154 1346
acknowledgement$	2760
across	3621 3720
across$	3191 3215 3226 3230 3237 3342 3343 3344 3345 2049 3395 862 2323 3675 2548
act$	3600 883 924 1211
acted$	2860
action	2827 1670 1682 1011 2439 2468 1297
action$	87 2823 2951 2967 2979 1030 1042
actions$	87 2823 1030 1042
active$	2910 1635
activi	2827 2970 2989 1756 3477 1011 2439 2468 2624 1297
activities$	2828 2914 3053 3440 3471 2175 3473 3475 2577 2578 2629
activity$	3440 959 2629
acts$	883 1211
ad$	1097
add	1236
add$	1373
added$	1373
adding$	1373
additi	259
additional$	1641 1680 1033 1108
addres	177 178 1632 239 3548 1154
address$	1660 508 1999 831 844 1348
addressed$	1599 2929 1348
addresses$	1999 1348
addressing$	1348
adds$	1373
admission$	1883 3216
admit	950
admit$	1768 3194 1967 2002 601 2318 898 929
admite$	929
admited$	601 2318 898
admites$	929
admiting$	601 929
admits$	601 2318 898 929
admitt	3260 605 2103 2306
admitted$	601 2026 3590 3594 3603
admitting$	601 929
adolescents$	3291
adopt$	281 1392
adopte	2782 2792 1519 2432
adopted$	2816 1392
adopting$	1392
adopts$	1392
adult	2857 2326 3624 1080
adult$	2839 2853 2974 2975 3017 1753 728 3694 2501 2502 1083 1309
adults	310 1080
adults$	2839 124 2853 234 1674 3017 1731 728 3694 2501 1309
advert	2782 2827 1011 2432 2439 2468 1297
advice$	221 2977 304 1358
advis	436 437 820
advis$	371
advise	35 36 1479 2051 1346
advise$	362 371
advised$	371
adviseed$	362
adviseing$	362
adviser$	1032 1043
advisers$	1032 1043
advises$	362 371
advisi	1346
advising$	371
adviss$	371
advoca	1154 1349
advocate$	1327
affect	3218
afraid	1549 1092
afraid$	2846 2513
afresh$	2664
after	1922 3552 2294 875
after$	2967 1751 3219 3711 2472 2658
aftern	619 2138 3435 750 751 2276 3575 3576 2385
afternoon$	2758 131 3319 3337 702 2154 3459 3466 2171 3469 1062
afternoons$	2758 131 3337 2154 3460 3467 2171 3469 1062 2487
again$	2831 1718 3111 2638 2664
agains	2415
against$	1452 168 1590 3076 1784 1785 1792 1856 2379 3712 2545
age$	3531 3577 3578 3624
agenc	2938
agenci	49 64 2811 1649 310
agencies$	0 1 2722 2727 16 20 22 1470 74 2794 95 1528 1647 2946 234 1731 1134
agency$	2770 1654
agenda$	2965 1040 2534
agree	1882 1236
agree$	1443 388 402 981 1273
agreed	1454 2782 1519 1632 2432
agreed$	2739 2751 2816 1605 2929 1716 402 2081 981 2466 1197 1273
agreeed$	1443
agreem	2827 3070 1011 2439 2468 1297
agreement$	98 221 3069 3680
agreements$	3069 3680
agrees$	1443 388 402 981 1273
ahead	2818
ahead$	3552
aim	1171
aim$	289 2618
aiming	1171
aims	1171
aims$	2618
alarm$	43 66 71 99
alarms$	43 66 71 99
alert	1712
alert$	2952 3009 2637
align	1349
alive$	2910
all	63 145 166 180 1905 3297 2414 3715 2581 2650
all$	2719 29 2754 2777 1484 1517 1533 121 1566 234 1726 1729 1731 2118 3419 2301 3686 2397 2429 1028 1134 2573 2677 2681 2711
alliance$	2613
alliances$	2613
alloca	1472 2782 482 1903 484 1945 856 2432
allocate$	1394
allocated$	2769 1505 494 721 2466 1394
allocates$	1394
allocating$	1394
allote$	952
allotes$	952
alloting$	952
allotment$	96 3727
allots$	952
allotted$	494
allow	605 827
allow$	2900 341 1763 1768 1811 1847 1967 2002 601 2026 2199 894 2318 898 2375 1191 2626
allowe	3260 605 2103 2306
allowed$	1760 341 1763 1781 3138 2015 3313 601 2026 3590 3594 3603 3608 2318 898 2362 1137
allowing$	601 894 2375 1191
allows$	2900 341 601 2026 2318 898 1191 2626
allowted$	1763 601
allowting$	601 894
alone	1549 2127 3581 3615 3616
alone$	2846 1970 3312 3324 3334 3421 3424 3625 2659
along$	3278 1984 3306 2625
alongs	1853 3151 3152 3153 3157 2132
alongside$	1619 3429 2271 2548 2636 2639
alter$	468
altere$	468
alteres$	468
altering$	468
altern	2989 3031 744 808 815 2624
alternate$	733 2158 2170
alternating$	733 2170
alternative$	1673 496 819
alternatives$	2566
alterping$	468
alters$	468
ambassador$	1043
ambassadors$	1043
amber$	2835 2836 2485
ambition$	289
amend	1361
amende	2782 2432
among	3151 3152 3153 3157 3347
among$	1765 1766 3230 1952 1972 3395 2189 2244 862 3675 1328
an$	1624 1631 275 1702 1708 3241 2392 2394 2404 2405 986 1004 2427 2428 2430 2431 2476 2694 2704 2717
analyse$	1110
analyses$	1110
analysing$	1110
analyst$	1314
analysts$	1314
and$	1428 113 1680 1742 1755 3229 2101 3614 2594
anew$	2664
annual$	1017
anothe	1649 3086 3117 3120 3124 3125 3129 3148 3150 3159 3162 3163 1872 3183 3211 3236 3250 542 3262 3268 2064 3430 3482 3487 3498 3500 3519 3539 3540 3541 3542 2246 2248 3554 3559 3563 3568 3569 3573 2314 3621 3639 3640 3645 3657 3658 2370 1225 2649
another$	2906 1624 2946 365 366 3096 3099 3101 3104 3107 3108 3116 3121 3122 1873 3181 3182 3183 3184 496 1951 543 3266 3341 3350 2059 2060 2072 3371 2079 3403 686 2119 3428 2134 717 2142 3462 3483 3490 3492 3494 3508 3511 3512 3514 812 3531 819 854 855 2280 2281 3591 3592 2296 3593 884 2305 885 2306 2307 3605 2311 2313 2321 3619 2329 3645 2349 3652 3669 3673 3677 2404 1081 2646
answer	1463 2860
answer$	2760 1415
answered$	1415
answering$	1415
answers$	1415
anti$	1155
any$	1650 230 1652 1729 3129 1854 3159 3162 1872 3183 3211 3236 3241 3250 542 3262 3268 662 3430 2188 3539 3540 3541 3542 2246 2248 3554 3559 3563 3568 3569 3573 2314 3639 3640 3645 3657 3658 2397
anybody$	2849 3430
anyone$	2849 3430
apart	3075 3079 3143 3144 1926 1927 2091 2092 780 2212 801 3550
apart$	3100 3146 453 3178 3223 3224 3233 2080 3380 3388 3389 3395 3396 2100 3402 685 3411 3438 3452 3497 2201 3509 3515 2227 2272 3634 2641
apolog	1321
apologise$	1294
apologised$	1294
apologises$	1294
apologising$	1294
app$	32 1020
appeal	991
appeal$	3340 802 2224 3700
appear	438
appear$	1859
appearance$	2568
appl	1236
applic	2827 1011 2439 2468 1297
applicable$	2519 2520
application$	3691 3700 2597
applications$	3700 2597
applie	1456
applied$	2753 1272
applies$	1272
apply$	519 626 867 1272
applying$	1272
appoin	2782 106 2827 605 1011 2432 2439 1021 2442 2468 1297
appoint$	1396
appointe$	1396
appointed$	2464 2466 1396
appointes$	1396
appointing$	1396
appointment$	1527 2828 2026 959 3691
appointments$	1527 2828 2026 959
appoints$	1396
appren	2138 3435 903
approa	2806 1549 2878 165 457 2508 1350
approach$	2876 2951 2999 2576
approachable$	2994 2557 2637
approached$	2846
approaches$	1560 2876
approaching$	3092
approp	2922 259 1769 815 2569 1174
appropriate$	1605 1607 1641 2941 1673 1680 2994 3066 2519 2520 2595
appropriately$	2595
approv	1454 1472 2782 2432
approved$	2751 2769
apps$	32 1020
april	2385
april$	2862 1568
are	1426 177 258
are$	1429 1446 1453 1464 54 1489 91 1517 1522 1523 114 117 2838 134 155 159 171 1642 1706 292 410 2034 2071 684 2114 2183 832 970 978 2411 992 1058 1063 1075 1077
area	3075 3191 3215 3226 3237 3342 3343 3344 3345 2049 3352 3361 3372 2107 3404 3416 3434
area$	3195 496 3279 3283 3332 3353 2057 2058 2059 3356 2083 3574 3579 3667 2655
areas	3404
areas$	3012 3283 3423 3574 3579
aren$	408
arenot	408
arenot$	1829
arise	1627
arise$	2924
arises$	2924
arm$	447
around	1853 3151 3152 3153 3157
around$	191 2946 1680 1684 1736 3071 3230 2104 3617 3675 2570 2595 2636
arrang	2782 1486 1493 2818 1882 626 2047 809 2432
arrange$	252 1763 1007
arranged$	2790 2978 1863 3214 1007
arrangeed$	1763
arrangeing$	252
arranges$	2783 252 1007
arrangeted$	1763
arranging$	1007
arrest	1549 1305
arrest$	153 170
arrested$	2846
arrests$	153 170
arriv$	501
arriva	2167
arrivaltime$	3464
arrivaltimes$	3464
arrive	438 482 1903 548 584 605 720 2291 937 1238
arrive$	1859 501 1969 2026 2089
arrives$	501 2026
arriving$	501
arrivs$	501
articl	2827 1011 2439 2468 1297
as$	1573 182 183 1606 197 1623 203 206 2929 2931 295 2292 951 1075 1098 2535 2536 2570 1184 1205
asbo	357 1778 358 1779
asbos	1778 1779
aside	1363
aside$	2785
ask	2838 125 1587 2884 457
ask$	151 362 416 561 588 626 867 1067 1412
aske	1067
asked	1456 2755 2757 1587 2884 2051 1050
asked$	1450 2753 2856 1561 362 388 416 561 2357 2471 1412
asking$	362 416 561 588 1412
asks	1587 2884
asks$	151 362 416 561 588 1067 1412
aspira	2575 1350
assaul	2879 165 1092 1305
assault$	2853 169
assaults$	2853 169
assemb	2827 3112 3115 1011 2439 2468 1297
assemble$	3303
assemblies$	2828 3702 3716
assembly$	3702 3716 1299
assess	2827 1595 177 1601 1011 2439 2468 1297
assessed$	80 2449
assessment$	2890 2892 2895 2896 2898 2899
assessments$	2898
assets$	2926
assign	2782 482 1903 484 1945 856 901 2432
assign$	1394
assigne$	952
assigned$	1505 494 721 2466 1394
assignes$	952
assigning$	952 1394
assigns$	952 1394
assist	2051
assist$	1335
assistance$	2977 1335
assistant$	728
assistants$	728
assisted$	1335
assisting$	1335
assists$	1335
associ	1774 1775 3073 3075 3078 3079 1809 1813 3115 3147 3154 446 3177 2090 2182 3482 3666 1320 1359
associate$	3071 3080 3095 3106 3110 3128 3387 3612 2647
associates$	2267
associating$	3072 3089 2648
association$	3072 3131 1867 458 3479 762 3485 3488 3650 3676 2642 2643
assumptions$	2582
assurance$	221 2543
assurances$	2543
at	2352
at$	2743 1480 2804 1518 2837 2852 1569 150 186 197 2917 2929 1660 255 290 3010 3013 3015 2010 2012 2019 2020 3347 642 2068 719 3463 747 862 3598 2356 2385 2389 3696 3703 3706 3707 2412 2413 3711 2418 2419 3720 3721 2435 2469 2487 2587 2658 2689 2690 2700 2701 2702 2716
attached$	2604
attachment$	2215 825 3650 2613
attachments$	2215 2613
attack	2879 165 1092 1305
attack$	2513
attacked$	2509 2513
attacks$	2513
attemp	1171
attend	1421 1422 6 2729 2742 1448 2745 2746 2747 1456 1462 1471 1473 2771 2776 2780 2781 2782 1486 1501 108 463 482 1903 584 605 2291 904 2352 2432 1027 1034 1238
attend$	2728 1529 470 1904 2026 663 2087 3463 2455 1070 1418
attendance$	1427 28 2770 2779 2798 104 148 2026 2448 2467 1048
attendd$	2455
attended$	2718 2753 2759 2773 2810 1529 2455 1070
attendees$	2768 2779 2794
attending$	2718 2763 2452 1070 1418
attends$	2728 2783 1529 2026 663 2087 2455 1070 1418
attention$	1686 2566
attenu	781
attitu	1350
attitudes$	2582
attrac	3280
attraction$	3340
attractive$	2994
audit	2827 1011 2439 2468 1297
audite	1462
audited$	2759
auditing$	208
august	2385
august$	2862
aunt	1918 2044 3352 3373 660
aunt$	1324
auntie$	1324
aunty$	1324
authorisation$	2656
authorisations$	2656
authority$	2656
autumn	2385
autumn$	2862
availa	2782 1488 1712 2432
available$	2785 2786 1605 2978 3009
avoid	1783 400 415 465 765 871 879
avoid$	1852 3452 2186 881
avoide	1879
avoided$	3176
avoidi	765
avoiding$	2186 881 2482
avoidping$	881
avoids$	1852 881
aware	1632 1679 1712 1174
aware$	2929 2952 2976 3003 3009 2595
awaren	2575 1350
awareness$	1137 2571 2572 1164
away	1548 3191 3215 3226 3237 573 587 3342 3343 3344 3345 2049 3347 3352 2064 646 3372 780 801 807 873 2305 2308 890 3621 934
away$	2845 3075 1783 1817 1824 3143 3146 453 464 1896 1898 3231 1935 1939 3272 2003 2008 3329 3350 2067 2074 3375 2080 664 673 2198 2201 783 2231 3538 3550 3553 2257 2259 2270 2272 3593 3602 3603 3604 3606 3634 2383 2665 2678
awkward$	3158
back	1648 1897 2442
back$	155 1639 2945 453 3194 1935 3538 2245 3602 3603 3604 3660 1069 2714
background$	2554
backs$	3538
bad	445 2339
bad$	445 1866 3169 2113 3636
badge$	2775
badges$	2775
badmin	2415
badminton$	3712
bail$	357
bake$	1284
bakees$	1284
bakes$	1284
ban	346 354 356 374 375 377 384 422 423 429 433 550 573 609 620 748 2287 868 873 887 2308 926 933 953 2398 1240
ban$	340 355 363 364 1805 1846 435 3164 502 566 572 604 612 614 767 2288 3585 895 2354 976 3695 1231
band	3439
band$	3661 2385
banding$	340 767
bands$	3448 3679
bane$	612 895
baned$	767 895
banes$	612 895
baning$	612 767 895
bann	346 433 620
bann$	767
bannding$	767
banned	354 356 3139 1879 582 2032 748 873 2306
banned$	3062 3063 355 383 397 3138 3176 3189 532 2003 3329 3331 614 3480 767 3603 895 976
banner	97
banner$	966
banners$	966
bannin	354 356 374 573 748 873
banning$	340 355 503 612 614 767 895 933 976
banns$	767
banping$	340 1805
banred$	895 976
banring$	612 895 976
bans	354 356 374 573 748 873
bans$	340 355 1805 435 3164 502 572 612 614 767 2288 3585 895 2354 976 3695 1231
banting$	1805
bar	354 356 374 429 433 550 573 620 748 873 887 2308 926 953 1240
bar$	355 363 612 614 3585 895 976 1231
barbec	100 1521
barbecue$	3701 2407 3727
bare$	612 895
bared$	895
bares$	612 895
baring$	612 895
barned$	895 976
barning$	612 895 976
barr	433 620
barred	354 356 582 2032 748 873 2306
barred$	3062 3063 383 397 3189 532 2003 3329 3331 614 3586 3603 895 976
barrier$	1869 788 795
barriers$	2972
barrin	354 356 374 573 748
barring$	612 614 895 976
barrister$	1327
bars	354 356 374 573 748 873
bars$	355 612 614 3585 895 976 1231
base	2330 2331
base$	3628 2541
based$	2620
basis$	2518
basket	2415
basketball$	3712
be	258 291 1862 1113
be$	1453 1517 134 171 199 203 1625 211 1642 1655 238 1667 2969 1681 263 1694 1700 283 1706 286 292 3011 1721 1723 1758 1761 3080 387 1819 1862 1877 1892 1910 3218 1929 1946 1948 2034 2071 2089 670 3393 684 2109 2129 2183 3481 832 970 978 2411 992 1075 1109 1136 1159 1216 1218
bear$	217
bearing$	217
bears$	217
beat	2879
beating$	2876
beatings$	2876
became$	1058
because$	951
become	258
become$	199 238 3665 1058
becomes$	1058
becoming$	238
bed	836 903
bed$	3728
beds$	3728
been	2771 2861 144
been$	3 1437 1458 47 2782 1489 1509 1511 1517 1547 171 1681 684 970 978
before	1546 1922 3552 1093
before$	2837 1565 3219 3711 1051 2514
befrie	165
begin$	1243
begining$	1243
beginning$	2050
begins$	1243
begun	2782
begun$	130
behave$	832
behaved$	3066
behaves$	832
behavi	2959 3033 2575
behaviour$	357 358 2582 1357
behaviours$	2582 1357
behind	3552 2396 1317
behind$	3503 3693 2507
being	258 291 1827 3147 2320 921 3641 2575 1350
being$	171 199 1642 238 1681 1761 3073 3092 3115 3177 1948 2071 3374 3393 3399 2183 3617 3666 2481 2482 1109 1159
belief	2596
belief$	2615
believ	2860 1587 2884
believe$	1193
believes$	1193
believing$	1193
belong	1596 177 916
belong$	2893 1095
belonging$	2995 2337
belongs$	1095
below$	2604
bench	33 1983 2330 2331 967 3689
bench$	66 101 586 3628 3648 943 3671 2388 2454
benche$	943
benched$	943
benches$	66 101 943 2388 2454
benching$	943
benchping$	943
benchs$	943
benchting$	943
benefi	2922
berth$	3261
bes$	1109
beside	3151 3152 3153 3157 2131 2132
beside$	3429 2701
best	2569
best$	268 2253 833 2622
better	233 259 1769 808 815 2237 1151 1154 1303
better$	1620 1654 1680 268 3000 307 1730 1748 3048 335 1769 3066 385 444 805 2230 2232 812 814 3535 819 2253 833 854 2309 1046 2609 1198 1210 2633
betwee	1557 3070
between$	2854 1765 1766 3064 3069 3074 3135 3165 3166 1925 3230 1952 1972 3395 3446 3478 3479 2209 2216 862 3675
betweens$	3069
beyond	174 2227 2231 3621 3634
bid	2827 1011 2439 2468 1297
big$	2381
bigger$	1995 3294
bike	33
bin	33 967
bin$	66 101 2388 2454
bingo	2415
bingo$	3712
bins$	66 101 2388 2454
bit$	3036
blankets$	2687 2688
block	422 423 498 550 562 2276 3672
block$	417 419 435 3579 3589 2385 1228
blocke	3139 3304
blocke$	419 1228
blocked$	3062 3063 417 419 587 1228
blockes$	419 1228
blocking$	417 419 1228
blocks$	417 419 3579 1228
board	23 49 1501 1502 479 826 1120
board$	1447 1470 2796 2798 2799 2815 101 2936 2937 497 3370 911 2415 1026 2541
boardd$	497
boarde$	911
boarded$	1021
boardes$	911
boardi	3352
boarding$	1891 2063 661 911
boards$	2815 101 497 911
boat	3439
body	2347
body$	3589 3644
bolste	1349
bolted	2391
bolted$	3688
bond	2182 2202
bond$	348 359 3479 762 768 3499 786 791 2215 825 3557 3650 2613 2619
bonds$	348 359 768 3499 2215 825 3557 2613 2619
book	2780 484 658 731 869 901 902 905 2334
book$	1967 852 3719 2687 1390
booked	1462 2780 2782 482 1903 1945 2432 1021 2442
booked$	2759 2810 1904 1390
booking$	3691 1390
bookle	2827 1011 2439 2468 1297
booklet$	2765
booklets$	2687
books	33
books$	852 3719 2452 2687 1390
boost$	1129
booste$	1129
boostes$	1129
boosting$	1129
boosts$	1129
booth$	3648
boroug	3075 3191 3215 3226 3237 3342 3343 3344 3345 2049 3352 3361 3372 2107 3404 3416
borough$	3195 3353 2057 2058 3356 3358 3369 2083 3422 3620
boroughs$	3359
both	3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 1933 1934 554 3297 613 3394 2098 2099 3397 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 2350 2414 3715 2650 1230 2654 1245 2667 1253
both$	2754 121 3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 1933 1934 554 3297 613 3394 2098 2099 3397 3419 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 2350 3649 3686 1028 2650 1230 2654 1245 2667 1253 2676 2677 2681 2690 2698
bought	1454 2782 1512 1520 2432 1021 2442 1363
bought$	2751 2809 2817
bounda	3033 1175 2596
boundaries$	2567 2631
bounds$	580
box$	1284
boxes$	1284
boxing$	1015
boxs$	1284
boy	1550 161 3067 1776 401 1835 1836 1848 1850 1854 460 1905 3203 487 489 1933 1934 554 3297 613 632 2055 650 3394 2098 2099 3397 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 2350 2650 1230 2654 1245 2667 1253
boy$	2847 2849 1581 1582 3351 2075 3654 2366
boyfriend$	1324
boys	37 38 39 55 89 138 1563 145 156 157 166 284 1705 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2004 2030 2033 3330 613 2040 671 3394 2098 2099 3397 705 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 2370 964 2417 2423 2477 2650 1230 2654 1245 2667 1253
boys$	1459 1460 1476 1510 90 94 115 116 121 2842 2847 2849 2851 1559 1566 1577 1578 1582 2887 2958 1750 3059 1843 3221 552 3276 3291 3293 3301 2024 3322 3327 3351 3391 3403 749 3499 909 910 3654 3664 3714 2506 2662
branches$	1036
bread$	2688
break	1803 413 1871 1926 1964 2039 2086 2107 3404 2120 2167 3477 780 781 794 798 799 803 2241 841 851 3575 879 914 1246
break$	254 379 3261 568 3319 3336 676 677 681 2108 3417 760 765 2201 782 783 2208 3618 923 2671
breake$	923
breakes$	923
breakf	100 1521 2408
breakfast$	2407 3705 2688 2696
breakfasts$	2696
breaki	781 798
breaking$	254 379 568 676 677 681 760 923
breaks	3404 781 798
breaks$	254 379 568 676 677 681 3417 3449 760 923
breaktime$	3464
breaktimes$	3464
breath	2039 3646
breathe$	3339
breather$	3336
breathing$	2039
bridge$	1143
bridgeing$	1143
bridges$	2562 2563 1143
brief$	2525 1416
briefe	1421 2755 2757 1462 2806 1516
briefed$	2718 2756 2759 2813 1416
briefi	23 2827 1011 2439 2468 1297
briefing$	2828 1299 1416
briefings$	2828
briefs$	1416
brighter$	2479
bring	218 478 3280 1266
bring$	226 336 1407
bringing$	226 336 1821 1407
brings	218
brings$	226 336 1901 2384 1407
broade	1349
broken	3520 957
broken$	3077 1879 1927 1936 3270 2091 2092 3480 3633 2345 2378 1246 2676 2677
brothe	3067 1776 401 3129 1835 1836 1848 1850 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1918 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3373 660 3394 2098 2099 3397 698 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
brother$	1323
brothers$	1843 3221 3276 3291 3293 2024 3327 3664 2499 2505
brough	218 548
brought$	219 1969
budget	1454
budget$	30 2749 51
budgeted$	2751
build	1703 2426 1151 1154 1347
build$	266 278 3000 813 971 3723 1129 1138 1142 1192
builde$	278 813 1129
buildes$	278 813 1129
buildi	3151 3152 3153 3157 3416 2121 2305 1154
building$	96 278 3288 3311 3332 3381 3407 735 813 3599 3602 1129 1138 1142 1192
buildings$	3418 3423
builds	1154
builds$	278 813 971 1129 1138 1142 1192
built	1487 1021 2442
built$	2784 2814
bulb$	66 1022
bulbs$	66 1022
bulletin$	13 2438
bulletins$	13
bullie	2879
bully	2879
bump$	3112
bunch	2275
bunch$	3495 3572 3589 3674
burglaries$	1315
burglary$	1315
burgle	1092
burgled$	2513
bus	1889 3416 2136 3433 2276 3575 3715
bus$	1474 69 2815 1524 3186 3187 3425 3431 3440 2385 967 2390 3701 2407 3725 2691 2696
buses	2107 3404 3433 3434 2138 3435 2276 896
buses$	2815 1524 3414 3423 3431 3432 3440 3443
bushes$	1036
busine	1596
business$	2893 2962 1217
businesses$	74
buss$	1524 3187
busy	482 1903
but	3380
button$	43
buttons$	43
buy	2508 1363
buy$	2880
buyer	1080 1311
buyer$	2501
buyers$	2499 2501
by	696 2401
by$	2743 1518 132 2852 2859 147 3013 308 1732 719 2244 2385 3696 3698 2413 3711 3722 2444 2488 2490 2492 2540 2625 2695 2701
cabin	3439
cabin$	3671
cabinet$	2796
cabins$	3671
cafe	40
cafe$	74 3288
cafes$	74
café	40
café$	3288
calend	8
calendar$	2772 1025
call	2729 2827 125 1819 3126 3252 2249 1011 2439 2468 1297
call$	2728 1537 2848 1560 142 151 153 154 2876 3060 3127 1971 3546 3691 1204
called	108 2856 1321
called$	1529 154 1321
callers$	1966
callin	1827
calling$	1839
calls	1486 1767 919
calls$	2728 2783 1537 1560 142 151 153 154 2876 3060 3081 1838 1971 3546
calm	2309 3646
calm$	3339 3606 1117
calmer	2309 921 1303
calmer$	444 2253 833 854 3606
came	1441 2747 2766 2771 2780
came$	2729 2738 1591
camera	33
camera$	43 66 71 101 966 2454
cameras$	43 66 71 101 966 2454
camp	100 1521
camp$	667 3701 1284
campai	2827 1011 2439 2468 1297
campaign$	1015 1124
campaigning$	1124
campaigns$	1124
campes$	1284
camps	1521
camps$	1284
campus	3352 2107 3404 2138 3435
campus$	3381
can	2838 1745
can$	123 2903 2918 1681 1759 369 1815 398 1830 410 461 1955 672 2207 2522
cancel	498 755 890 963
cancel$	480 509
cancele$	480 509
canceles$	480 509
canceling$	509
cancelled$	1896 3333 3472 2399
cancelping$	480
cancels$	480 509
cann$	408
cannot	1782 369 1815 398 408 1830 461 1955 672 871
cannot$	393 1822 1829 526 2093 2139 3452 850 874 931 942
cantee	3577 3578
cap	376 449 595
cap$	3164 598 600 604 775 930
capaci	1175 2596
capacity$	1603 2602
cape$	600
caped$	598 600
capes$	600
caping$	598 600 775
capitalise$	266
capped$	600
capping$	600
caps$	3164 598 600 775
capting$	598
capture$	1133
captured$	3055 2456
captureing$	1133
captures$	1133
car$	126 2853 2122 3425 3440 3648 3671 3727 1312
caravan$	3671
card	97 2827 1011 2439 2468 1297
card$	2765 2775 475 966 968 3687 3691 3699 2687
cardes$	3687
cards	2415
cards$	2775 475 966 968 3687 3691 3712 2687
care$	2971 3045 3564 847 2567 2666
cared	3051
cared$	3049
careful$	1635 847 2637
carefully$	3535 2560
carer	64 2811 3352 653
carer$	0 1 2727 16 20 22 2762 95 1528 627 628 630 657 3544 1323
carers$	0 1 2727 16 20 22 2762 95 1528 293 425 627 628 630 3352 657 3544 936 1323
cares$	2971
careta	35 36 1479
caring$	1117
carr	478 869 1266
carria	3439
carriages$	3443
carried$	1462 2776 2782 1693 1735 2432 1012 1021
carries$	1478 2776 1103
carry	2838 2426
carry$	1478 3610 3723 1103 1107
carrying$	2482 1103
cars	127
cars$	126 2853 2122 3432 3440 3443 3671 3727 1312
cascad$	1121
cascade$	1121
cascades$	1121
cascading$	1121
cascads$	1121
cascadting$	1121
case$	1496 1501 1604 1613 1643 1030 2528 2535
caseload$	2797
cases$	1030
caseworker$	1325
cast	37 39 2138 3435 3439 2334
cast$	1460 3376 721 3443 3661
casts	3435
casts$	3376 3443 3679
catch	1630 2533
catchm	3191 3215 3226 3237 3342 3343 3344 3345 2049
catchup$	2927
catchups$	2927
caught	1878
caught$	1874 454 455 456 3175
cause	863 3600 2596
causes	2596
caution$	371 958
cautione$	371
cautioned$	371 958
cautiones$	371
cautioning$	371 958
cautions$	371 958
cbo	357 1778 358 1779
cbos	1778 1779
cctv	1090
cctv$	43 66 71 2511
ceas	415
cease	459 755 2184 2208 948
cease$	1880 527 3249 3472 3505 2369 954
ceased	1558 1574
ceased$	2855 2871
ceases$	1880 3472
ceiling$	930
celebrate$	1180
celebrates$	1180
celebrating$	1180
cent$	1484
center$	1676
central$	3651
centre	40 46 2107 3404 3416 3434 1137
centre$	1467 1676 3279 3288 3332 3349 3381 3440 735
centred$	1628 2558 2580 2620
centres$	3423 3440
certain$	285 2623
certif	2827 1011 2439 2468 1297
certificate$	2775
certificates$	2775
chair	35 36 1479 1502 967
chair$	65 2799 2874 2388 3719 2713
chaire	2782 2432
chairs	33 1486
chairs$	2783 2874 2388 3719 2687
challe	436 457 991 1346
challeng$	1161
challenge$	2957 2556 1161
challenged$	2997 3174
challenges$	2957 1161
challenging$	1161
challengs$	1161
champi	1154
champion$	1043 1045
champions$	1043
chance	3031 3646
chance$	2915 303 3023 369 1860 1921 2039 3618
chances$	303
chang$	468 481
change$	2901 2947 2949 468 481 644 645 681 1068 2626 2635 1382
changed$	2443 1382
changees$	2901
changeing$	681
changes$	2901 2947 1651 2949 468 481 644 681 2626 1382
changing$	468 481 644 1382
changping$	468
changs$	468 481
channe	8
channel$	32 3140
channels$	2902 1666 246
chaperoned$	3170
charge	2398
charge$	3695
charges$	3695
charte	97
charter$	98
chas	2879 583
chased	1456
chased$	2753
chat	8 421 1844
chat$	2848 302 315 1819 421 1842 3140 1844 3141 424 924 2480 2627
chats$	302 315 3140 2627
chatti	1827 1839
chatting$	3136
check	1422 106 2827 1630 1011 2439 2468 2533 1297
check$	2827 213 1011 2439 2468 1297 1370
checked$	2726 80 1370
checkin$	1527 2927
checking$	213 1370
checkins$	1527 2927
checks$	1486 213 1370
chess	2415
chess$	3712
child	1550 3067 1776 401 1835 1836 1848 1850 1854 460 1905 3203 487 489 1933 1934 554 3297 613 3394 2098 2099 3397 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 2350 2650 1230 2654 1245 2667 1253
child$	2774 2847 2849 1581 1849 2075 3654 1199
childcare$	72
childr	1550 1563 161 1586 1589 284 1705 3067 1776 401 3129 1835 1836 1848 1850 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2004 2030 2033 3330 613 3394 2098 2099 3397 705 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3626 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
children$	1500 2847 2849 2851 1582 2883 2886 2887 3029 1843 1849 3221 3276 3291 3293 3301 2024 3327 3529 3654 3664 2609
childrens$	2847
childs$	2847
choice	3031 3033 2575 2624 1350
choice$	818 2268
choices$	818
choir	3439
choir$	3661
choos	2334
choos$	816 846 961
choose	2838 3154 1067
choose$	504 816 817 846 961 1001 2488 2706
choosed$	961
chooses$	504 816 817 846 961 1001 2488
choosi	2268 1067
choosing$	504 816 817 846 961 1001 2488
chooss$	816 846 961
choosting$	961
choosy$	847
chose	1067
chose$	2488
chosen	1454
chosen$	2751
chrono	2827 1011 2439 2468 1297
church	40 3577 3578
church$	3716
cinema	40
circle	2827 2236 2275 916 1011 2439 2468 1297
circle$	3495 786 3516 3526 3528 2233 2235 3533 3537 3572 2337 3635
circles$	3516 3526 2233 3533 3537
circul	2782 1486 1519 2432 1021 2442
circulated$	2816
circulates$	2783
circumstances$	1826
cities	3416
cities$	3359
city	3191 3215 3226 3237 3342 3343 3344 3345 2049 3352 3361 3372 3416
city$	3195 3353 3356 3358 3422 3620
civil$	357
claim	2398
claim$	3695
claime	1451 1462
claimed$	2748 2759
clarification$	221 2543
clarit	1175 2596
clarity$	221 2543
clash$	1887
class	3151 3152 3153 3157 1871 1889 1920 617 3361 2065 2107 3404 3416 2136 3433 3434 2138 3435 2276 3575 3576 3626
class$	2873 3186 3187 3217 2038 3357 3362 3363 2123 3429 3440 3442 2235 3623 924 3661 959 2385 3702
classe	2086 3404 2108 2121 3433 3435 2276 896 3626
classes$	2830 2873 3212 3369 3405 3418 3423 3440 3544 3702
classm	3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
classmates$	1843 3221 3276 3291 3293 2024 3327 3664
classroom$	2815
classrooms$	2815
classs$	3187
clause	3070
clause$	2891 3069 2515
clauses$	2891 3069 2515
clean	100 2426
clean$	629 3723 2493 1250
cleaned$	3685
cleanu	1521
clear	567 583 2569
clear$	2834 2872 2963 2964 1812 1988 2074 822 2257 2272 1118 1197 1210 1257
cleare	1021 2442
cleared$	2457
clearer$	1210
clearing$	1257
clears$	1257
clicked$	2803 2441
clicks	1471
clicks$	2768
climb$	1284
climbes$	1284
climbs$	1284
clinic	40 64
clinic$	1032
clique	3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
clique$	1843 3221 3276 3291 3293 2024 3327 786 3664 3674
clos	422 423 479 562 573 963
clos$	480 911
close	2261
close$	1631 1635 480 3393 2131 2261 3558 911 2368 1118 1143 1269
closed	2782 1508 3139 2432
closed$	2805 580 587 3472 873 3627 2451 1269
closeing$	1143
closely$	2548
closeness$	762 825 3650
closer	233
closer$	1654 307 373 1198
closes$	480 911 1143 1269
closing$	911 1269
closping$	480
closs$	480 911
club	40 46 2827 1871 1889 1920 3361 3416 3434 2138 3435 2276 3575 3577 3578 1011 2439 2468 1297
club$	1467 74 2797 3186 3212 1917 3217 3288 3332 3349 3357 3369 667 3440 735 3661 1015
clubs	2107 3404 2121 3435 896
clubs$	74 3212 3369 3418 3423 3440
clump$	3674
cluster$	3674
co$	1155
coach	35 36 1479 64 2811 820
coach$	3701 3725 3727 1032
coache	35 36 1479 3439
coached$	2453
coaches$	3701 1277
coachi	2827 1011 2439 2468 1297
coaching$	1277
coat$	3728
coats$	99 3728 2687 2688
coax	841
coax$	777
code	97
code$	98 3695 1022
codefendants$	1780
codes$	99 1022
coerce	165
coerci	165
coffee$	92
cohesi	1175 2596
cohort	3439
cohort$	3544
cohorts$	3448 3544
coinci	3112
coincide$	1887 3450 3659
collab	233 1155 1175 2596
collaborative$	1654
collaboratively$	2548
collea	1649
colleagues$	2794 2946 1134
collec	478 482 1903 484 548 706 2167 834 937
collect$	3134 3197 3305 852 3629 1133 1417
collected$	1904 1969 3593 2434 2456 1417
collecting$	3599 1133 1417
collectiontime$	3464
collectiontimes$	3464
collects$	3197 852 1133 1417
colleg	2877 1889 1920 617 3352 3361 2065 653 2107 3404 2108 3416 2130 2136 3433 2138 3435 836 903
college$	2866 1571 3186 3188 3212 1917 3217 508 1940 2038 627 628 638 3356 3362 3363 3369 3381 3427 3440 2491
colleges$	3188 3212 1940 627 628 3369 3405 3423 3427 3440
colour$	3719 1054
colours$	3719 1054
com	2241
com$	501
come	1441 2747 2766 2771 2780 2838 218 438 1862 463 548 584 851 2291 2363 1034 1238
come$	2729 2738 1534 2833 2856 151 2920 3127 1859 501 1969 3313 605 2087 2089 2112 2124 2129 937 2455 1059
comed$	2455
comeed$	2455
comes	218 463 584 2363 1238
comes$	1534 2833 151 2920 501 2087 2124 2455 1059
comfortable$	2994 3049
coming	218
coming$	1608 3073 501 3399 2482 2521
comments$	1035
commis	1454 2782 1512 2432 1021 2442
commissioned$	2751 2809 2465
commit	49 1472 1175 2596
commit$	1315
commits$	1315
committed$	2769 1315
committee$	1470 2796 1026
committing$	1315
common	3168
common$	3383 1197
commun	4 1473 1630 1775 3073 2533 1120 2569 2575 1346 1350
communicat$	1121
communicate$	188 1121
communicates$	188 1121
communicating$	1121
communication$	1425 2770 2927 2951 1666 246 3072 1828 2541
communicats$	1121
communicatting$	1121
communities$	1757
community$	3034 1757 358
compan	35 36 1479 64 1774 3439 3482 2229
company$	73 3071 3083 1789 3103 1866 3508 2222 3526 3527 3532 3534 3536 2267 3565 3676
compared$	1068
compassionate$	2557
compla	1587 2884
complaint$	142 153 3691
complaints$	142 153
comple	1423 6 1440 2742 1448 2745 1462 1473 2780 2781 2782 1486 1508 2818 1693 1735 2432 1012 1027 1034
complete$	2720 2805 2814 2433 1019 2455
completed$	2720 2737 1442 2740 2759 2795 2805 2807 2810 2814 2990 3032 2433 1019 2455
completeed$	2455
completes$	2783 1019 2455
completing$	2763
completion$	1427 2770 2448
coms$	501
concen	2309 3646
concentrate$	3339 3606
concer	100 1521 1656 2575 1350
concern$	1610 2942 2947 2949 2957 2535 1125
concerns$	1610 2942 2947 1651 2949 2953 2957 2535 2536 1125
concert$	2721 3701
concerts$	2721
condit	3070 357 1778 868 2398
condition$	3069 2288 3680 3695
conditions$	3069 2288 3680 3695
conduc	1462 2782 2432
conducted$	2759
conductor$	59
conductors$	59 95
confer	2827 1011 2439 2468 1297
conference$	3716
confid	3031 820 916 1051 2575 2596 1350
confidence$	1699 2337 2472 2616
confident$	2472
confin	856
confin$	861
confine$	861
confined$	488 861 2340
confines$	861
confining$	861
confins$	861
confir	1632
confirm$	1443 2446
confirmed$	1443 2929
confirms$	1443 2446
confis	361
confro	436 457
congre	1774 1775 3073 3075 3112 3115 3280 1359
congregate$	3071 3130 3134 3197 3303 3305 3612 3629 2647
congregates$	3197
congregating$	3072 2648
connec	2202
connection$	359 3499 2215 2613 2619
connections$	3499 2215 810 2613 2619
conquer$	3398
consci	1712
conscious$	3009
consen	3033
conseq	3033
consequences$	2942
consid	2782 1596 2922 1632 519 2569
consider$	2333 2447 2555 1340
consideration$	2951 1686 3030 2534 1341
considerations$	1341
considered$	2893 2929 2978 3055 1340
considering$	1340
considers$	2447 1340
consis	207 2569 1154 2575 1155 1175 2596
consistent$	1628 2952 1117 2557 1146
consort$	2647
consorting$	2648
constant$	1635 1117
constructive$	1673 2633
consul	1421 1456 2755 2757 1494 2806 1516 2827 1011 2439 2468 1050 1096 1297 1347 1350
consultant$	2517 1325
consulted$	2718 2753 2756 2791 2813 2471
contac	1421 1422 2729 1456 2755 2757 1462 1465 1473 2780 2782 1486 1494 2806 1516 106 108 2827 1774 1775 3073 3075 3079 1797 1799 1809 1813 1819 1820 3126 1840 3143 1862 446 3252 2090 919 1011 2439 2468 1050 2533 1217 1297
contact$	2770 2778 1527 2828 1560 2950 3023 3060 344 345 3068 1772 1773 3071 3072 1777 359 3080 3081 1790 3090 3094 3095 3106 3110 3118 1823 3123 1828 1838 1840 3137 1867 458 3243 531 1971 551 3387 2181 3488 3497 2211 2341 2437 2462 1045 2537 2638 2645
contacted$	2718 2753 2759 2791 2813 1529 2471
contacts$	2783 1527 2828 1560 3137 2462
contai	932
contes	991
contin	233 259 1923 866 1175 2596
continual$	1635 1331
continually$	1331
continuation$	1331
continue$	3220 979 1206 1331
continued$	1654 1680 979 1046 1117 1118 1331
continues$	979 1331
continuing$	979 1331
continuous$	1331
continuously$	1331
contra	2827 1778 1011 2439 2468 1297
contract$	2772 3680 990
contracts$	3680 990
contri	64 2811 1346
contributor$	0 1 2727 16 20 22 95 1528
contributors$	0 1 2727 16 20 22 95 1528
contro	165 376 595 790 2508
control$	2880 343 775 3507
controling$	343 775
controls$	343 775
controlting$	343
conven	2729 2782 2432
convene$	2728
convenes$	2728
conver	2827 1011 2439 2468 1297
conversation$	2848 2943 2951 1666 246 3006 302 3023 2627
conversations$	2943 2951 1666 246 302 2627
convert$	481
converte$	481
convertes$	481
converting$	481
converts$	481
convin	451
cook	2426 1361
cook$	3723
cooked	2818
cooking$	1015
cool	413 2212 932
cool$	3504 3509
cooled	1936
cooled$	3233
cooler$	3543
cools$	3509
cooper	1320
coordi	35 36 1479 64 207 247 1668 1155 1346
coordinated$	1628
cope	1703 921
cope$	3000 832
copes$	832
copies$	2687
coping	1175 2596
copy	2782
copy$	2765
core$	49 1501 1502 3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 1933 1934 554 3297 613 3394 2098 2099 3397 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 2350 2650 1230 2654 1245 2667 1253
corner	2330 2331
corner$	1902 3205 2147 3445 3522 3574 3628 3670
corners$	3205 3443 2147 3445 3522 3574 3670
corrid	3352
corridor$	3407 3522
corridors$	3522
cost	2861 144
cost$	31
costed	1454
costed$	2751
costs$	31
costum	33
could	1745
could$	2861 2865 204 1759 398
counci	35 36 1479 64 3715
council$	65 2544
councillor$	73
councillors$	73
counse	64 2827 436 1011 2439 2468 1096 1297
counsel$	371
counsele$	371
counseled$	371
counseles$	371
counseling$	371
counselling$	2778
counsellor$	1032 2517 1325
counsels$	371
count$	61 1282
counte	914
counter$	2815
counters$	2815
counti	2107 3404 3416
counties$	3359
counting$	1282
countr	3191 3215 3226 3237 3342 3343 3344 3345 2049
country$	3358 3422
counts$	1282
county	3191 3215 3226 3237 3342 3343 3344 3345 2049 3352 3361 3372 3416
county$	3353 2057 2058 3356 3358 3422 3620
couple$	2503
courag	820
course	2827 1626 1889 2136 3433 3434 2138 3435 836 3577 3578 1011 2439 2468 1297
course$	2730 2797 2828 2923 3186 1917 3254 3440 3661 959 1015 2518 1299
courses$	2828 3440
court	40 3575 3689 1316
court$	96 357 2385 3709
cousin	3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1918 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3352 3373 660 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
cousins$	1843 3221 552 3276 3291 3293 2024 3327 3664 2499 2506
cover	1596
cover$	2893 3076
covera	1728
coverage$	3025
covere	1462 2771 1596 176 177 178 179
covered$	2759 2893 1597 1599 1600
covering$	3076
covers	2771
crackd	1316
cracks$	3016
creat	448
create	2782 1488 2432 1346
created$	2785
creati	6 1346
creation$	1427
creatively$	2560
creep	2363
crew	2138 3435 3439 2275 3575
crew$	3443 3572 3589 3661 2385
crews	3435
crews$	3443 3679
cricke	2415
cricket$	3712
crime$	1315
crimes$	1315
crop$	2920
crops$	2920
cross	2090 1182
cross$	233 3112 3387 3436 2150 3450
crosso	2150 2285
crossover$	3447 3582
crossr	2603
crowd	3129 3151 3152 3153 3157 3159 3162 1872 3183 3211 3236 1950 3250 542 3262 3268 3482 2236 3539 3540 3541 3542 2246 2248 3554 3559 3563 3568 3569 2275 3573 2314 3639 3640 2347 3645 3657 3658
crowd$	1866 3247 3285 3495 3524 3529 2235 3533 3534 3560 3572 3589 2302 3635 3644 3674
crowds$	3285 3286 3533 3534
cultiv	1349
cultur	2575 1350
culturally$	1155
culture$	3525 2582
cups$	2687
curb	376 413 595 914 932
curb$	363 923
curbe$	923
curbed	1879
curbed$	3176 3270 3480 3633
curbes$	923
curbing$	923
curbs$	923
curfew	357 1778 361 2287 868
curfew$	3164 579 2657 1237
curfews$	3164 579 2657 1237
curiosity$	2982 2525 2537
curiou	1712
curious$	2952 3009 2637
current$	2910 3622
curric	2827 1920 1011 2439 2468 1297
curriculum$	2772 3217
curtai	376 932
curtailed$	3480
customary$	205
customers$	2499
cut	354 449 1879 609 781 790 794 851 2426 1094
cut$	173 3062 3063 3077 3176 765 775 793 842 2340 943 3723 1021 2457 1365
cute$	943
cuted$	943
cutes$	943
cuting$	775 943
cutping$	943
cuts	354 781
cuts$	173 775 943 1365
cuttin	354 781
cutting$	173 765 943 1365
cycle$	2344 1284
cyclees$	1284
cycles$	1284
dad	1918 2044 3352 3373 660
dad$	630 1323
daily$	2719
damagi	2339
damaging$	3636
dampen	799
dance$	1284
dancees$	1284
dancer	37 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
dancers$	1843 3221 3276 3291 3293 2024 3327 3664
dances$	1284
danger	3033
danger$	2942
dangers$	2942
dark$	2831
darts	2415
darts$	3712
dashbo	2827 1011 2439 2468 1297
data$	1525 2438 2531
database$	2800
date	1217
date$	3699 2638
daught	3067 1776 401 1835 1836 1848 1850 1854 460 1905 3203 487 489 1933 1934 554 3297 613 3394 2098 2099 3397 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 2350 2650 1230 2654 1245 2667 1253
daughter$	1849 3654 1323
daughters$	1849 3654
day	1957 2107 3404 3416 3434 2138 3435 2276 3575 3576
day$	1513 2868 1886 3254 3308 3319 3440 3442 2154 3454 3457 3458 3459 3461 2166 3466 2273 3602 3603 2341 2380 3699 3701 3719
days	1871 3404 3435 896 1305
days$	1513 2868 1886 3212 3423 3440 2154 3455 3458 3460 3461 2166 3467 2273 2341 2380
dead$	3142
deadline$	2440
deadlines$	2440
deal	202
deal$	195 239 240
dealer	127 2857 1080 1311
dealer$	126 2853 3694 2510
dealers$	126 2853 3694 2499 2501
dealin	202
dealing$	195 240 1315
dealings$	1828
deals	202
deals$	240
dealt$	177 178 179 195
debate$	2943
debt$	2876
debts$	2876
decemb	2385
december$	2862
decent$	2232
decide	1632 1882
decide$	2874 402 2706
decided$	2929 402
decides$	2874 402
decision$	2973
decisions$	2973
declare$	1443
declareed$	1443
declares$	1443
declin	547 1303
deconstruct$	1161
deconstructe$	1161
deconstructes$	1161
deconstructing$	1161
deconstructs$	1161
decrea	1303
decrease$	105
dedicated$	1505 1041
deepen	1154 1349
defendants$	1780
defus	799
degree$	9
delegates$	2794
delet	422 423 1094
delet$	419 1228
delete	3139
delete$	419 1228
deleted$	419 1228
deletes$	419 1228
deleting$	419 1228
delets$	419 1228
delive	1423 6 1454 1462 1473 2780 2782 1486 1520 111 247 1668 2432 1021 2442 1266
deliver$	1387
deliverables$	2440
delivered$	2720 1442 2751 2759 2810 2817 1532 1387
delivering$	1387
delivers$	2783 1387
delivery$	1427 2770 1042
deliverys$	1042
demand$	2876 1603
demands$	2876
demoli	479 562 3304
demolish$	911
demolishe$	911
demolishes$	911
demolishing$	911
demolishs$	911
den	2330 2331
den$	1902 3628
denied	462
denies	462
dent$	944
dente$	944
dentes$	944
denting$	944
dentis	1096
dentist$	3728 2517
dents$	944
deny	462
denyin	462
depart	2167 937
department$	2544
departure$	495
departuretime$	3464
departuretimes$	3464
dependence$	776 2215
dependency$	776
descri	2838 1544 1587 2884 1596 177
describe$	2841 2893 1300
described$	2893
describes$	1300
design	2782 2432
design$	2874
designated$	1505 1041
designs$	2874
desk	967
desk$	2777 2815 1869 804 2388
desks$	2815 1869 804 2388
destru	2339
destructive$	3636
detach	841 851
detach$	764 793
detached$	2736 53
detaching$	764
detail$	2891
details$	2765 2891 3137 2554
detective$	1314
detectives$	1314
deter	354 429 433 953 1316
deter$	355 566
determ	1632
determined$	2929
deterr	354 1350
deterred$	397 532
deters	354
develo	2782 1703 2432 1151 1154 1347
develop$	2901 2919 278 3000 1129
develope$	278 1129
developed$	2997
developes$	2901 278 1129
developing$	278 1129
development$	2947 2949
developments$	2947 1651 2949
develops$	2901 2919 278 1129
dialogue$	2943 1666 246 302 2537 2627
diary$	1025
did$	1442 2861 2865
die$	2212
dies	2212
dies$	3509
dietic	1096
dietician$	2517
dietit	1096
dietitian$	2517
differ	2064 808 815 2237 945 1051
difference$	2472
different$	1570 3155 1891 3200 3201 3202 485 3207 3209 3210 493 1915 496 3225 1980 3341 2052 3350 2059 2060 2062 2072 2079 686 687 2111 694 695 2117 2119 699 700 701 704 2126 2128 709 2134 2135 717 2140 2142 2143 2145 2146 726 2148 2151 733 2158 2161 2163 745 746 2168 2170 2225 2230 2232 812 3531 814 819 2247 854 855 2277 2278 2280 2281 3580 3587 3588 3619 2329 3653 3656 2373 2382 2651
differently$	3535 2560
diffic	3600
difficult$	392 3158
diffus	799
dig	2426
dig$	3723 1366
digest$	2438
digging$	1366
dignity$	2609
digs$	1366
dilut	781 794 799 914
diluted$	3543 3633
dimini	803
dinner	100 1521
dinner$	3716
dip$	1037
direct	35 36 1479 2827 3031 484 486 491 856 1011 2439 2468 1297
direct$	362 1793 416 561 588 1217
directed$	362 416 561
directing$	362 416 561 588
direction$	2656
directions$	3277 3408 2656
directs$	362 416 561 588
disall	550
disassociat$	766
disassociate$	765 766
disassociates$	766
disassociating$	766
disban	3139 423 1926 1927 2091 2092 2208 1246
disband$	3223 784 3505
disbande$	784
disbanded$	3224 3388 3389 784
disbandes$	784
disbanding$	784
disbands$	3223
discon	755 2345
discontinued$	3642
discou	346 354 429 433 1879 953
discourag$	923
discourage$	355 761 923
discouraged$	397 3176 532 3270 3480
discourages$	355 761 923
discouraging$	355 761 923
discourags$	923
discretion$	2561
discus	2782 1596 176 1632 2432 2533
discuss$	2447 1342
discussed$	2893 1597 2929 2978 1342
discusses$	2447 1342
discussing$	1342
discussion$	2943 2951 3006 302 2627 1342
discussions$	2943 2951 302 2627 1342
disengag$	766
disengage$	766
disengages$	766
disengaging$	766
disentangle$	793
disman	2091 798 1246
dismantl$	784
dismantle$	784
dismantled$	3388 784
dismantles$	784
dismantling$	784
dismis	548 720 877 937
dismiss$	929
dismisse$	929
dismissed$	1969
dismisses$	929
dismissing$	929
dismisss$	929
dismissting$	929
dispat	856
disper	3173 1926 1927 1936 563 567 568 584 2091 2092 1234
dispers$	512
dispersal$	2655 2656
dispersals$	2656
disperse$	1837 3223 512 1984 566 1988 1989 1233
dispersed$	3172 3224 3233 3388 3389 1233
disperses$	3223 512 1989 1233
dispersing$	512 1989 1233
disperss$	512
displa	2782 2792 1519 2827 1011 2432 2439 2468 1297
display$	2815
displayed$	2816
disrup	354 781 798 799 932
disrupt$	681 923
disrupte$	923
disrupted$	3270 3406 3480
disruptes$	923
disrupting$	681 923
disrupts$	681 923
disseminat$	1121
disseminate$	1121
disseminates$	1121
disseminating$	1121
disseminats$	1121
disseminatting$	1121
dissociat$	766
dissociate$	765 766
dissociates$	766
dissociating$	766
dissol	423 1926 1936 2208
dissolv$	784
dissolve$	3223 784 3504 3505
dissolved$	3233 784
dissolves$	3223 784
dissolving$	784
dissua	354 433 953
dissuade$	355
dissuaded$	397 532 3480
dissuades$	355
distan	447 1964 780 801 841
distance$	1868 1869 3261 3365 764 2201 788 793 795 2665
distancebetween$	3165
distances$	764
distancesbetween$	3165
distancing$	764
distant$	2062 2074
distract$	2372
distri	6 1462 2782 1520 111 3191 3215 3226 3237 3342 3343 3344 3345 2049 716 957 2432
distribut$	512
distribute$	512
distributed$	2759 2817 1532 2137 2378
distributes$	512
distributing$	512
distribution$	1427
distributs$	512
ditch	842 2263
divers	2601 1350
diversionary$	1673
divert	491 841 1347
divert$	764
diverting$	764
diverts$	764
divid$	512
divide	2091 716 957 1246
divide$	512 680
divided$	3388 2137 721 2378
divides$	512
dividi	1246
dividing$	512
divids$	512
division$	795
do	2352
do$	1442 2838 196 200 2969 318 3042 3043 3047 1815 410 1955 3259 732 832 1101
doctor	1096
doctor$	1032 2517 1325
documented$	2456
does$	196 318 1815 1955 732 832
doing$	200 318 1101 2547
dominant$	3651
domino	2415
dominoes$	3712
don$	1815 732
donate$	1362
donated$	1362
donates$	1362
donating$	1362
done	1423 3 1462 2782 1508 1511 1693 1735 2432 1012
done$	2720 1424 1442 2740 2759 2805 2808 2810 2814 2990 2991 3032 3056 1863 2433
door	2276
door$	2735 2777 2815 101 1658 2993 2691
doors$	2735 2777 2815 101 1658 3437
dorm	2138 3435 3439
dorm$	3671
dorms	3435 896
dorms$	3671
dotted	957
dotted$	2378
doubl	2824 1303
double	1888
double$	110 152 3185
down	1487 3139 1303
down$	2753 2769 2784 2888 1675 1942 3240 2259 2327 1071 2690 2702
downlo	2766 1471 2780
downloaded$	2441
downloads$	2768
draft$	961 1391
drafte	2782 2432
drafte$	961
drafted$	961 1391
draftes$	961
drafting$	961 1391
drafts$	961 1391
draftting$	961
drag	841
drag$	823
dragged$	823
dragging$	823
drags$	823
draw	3280 2241 841
draw$	266 3218 3340 678 690 764 823 1054 1265
drawin	1074
drawing$	823 3691 1265
drawn$	1472 823 1021
draws$	1901 2384 1054 1265
dress$	2398
drew	1561
drew$	2858
dried$	1574
drift	1803 2241 851 2309
drift$	3339 2200 796 2218 823 3606 2558
drifted$	1936 796
drifting$	796 2218 823
drifts$	796 2218 823
drinker$	1312
drinkers$	1312
driv	247 1668 478 484 869
driv$	514 516
drive	3173
drive$	514 516 578 1214 1278
driveing$	578
driven	482 1903 548 706
driven$	3174 1969 690 714 1293
driver	35 36 1479 63 64 2811 1550 138 3715 2477 2581
driver$	0 1 2727 16 20 22 2762 57 95 1528 124 2847 3694 2500 2510
drivers$	0 1 2727 16 20 22 2762 57 1484 95 1528 124 2847 1559 3694 3718
drives$	514 516 578 1214 1278
driving$	514 516 3727 1214 1278
drivs$	514 516
drop	106 467 609 755 765 842 2263 963 985 1303
drop$	40 46 105 2827 480 2186 943 977 2408 1011 2439 2468 1204 1287 1297
drope$	480 943
droped$	943
dropes$	480 943
dropin$	1527 2406
droping$	943
dropins$	1527 2406
droppe	1591 482 1903 2345 1303
dropped$	2888 3642 977 1287
droppi	765 1303
dropping$	480 2186 943 977 1287
drops	755 1303
drops$	480 943 977 1287
dropting$	943
drug$	1315
drugs$	1315
dry$	2493
due$	1097 2535
duet$	924
dug$	2814
dump	842 2263
duty$	2777
dynami	3517 1175 2596
dynamic$	3525
dynamics$	3525
each	145 180 1905 489 3297 742 3506 857 858 870 2328 935 2414 3715 2429 2650
each$	2719 2754 2777 2787 121 1566 2868 2916 1726 3067 1776 3080 3087 3110 401 1835 1836 3136 1848 1854 460 1905 3203 487 489 492 1933 1934 554 3297 613 616 2055 3387 3394 2098 2099 3397 698 3419 703 707 722 724 3463 3493 3499 3506 2246 2256 2258 3556 3584 2290 870 2303 3611 2315 2350 938 3663 3686 2394 3703 3704 988 3711 2420 2423 1004 2431 1028 2476 1081 2573 2650 1230 2654 1245 2667 1253 2676 2677 2681 2699 2704 2711 2717
ear$	2541 1209
earlie	2255 2385 1303
earlier$	1922 2134
earliest$	1618
early	2385
early$	2913 1618 702 2690
earn$	1195 1308
earned$	1308
earning$	1195
earns$	1195 1308
ears$	1209
easier	2309 1303
easier$	444 2210 3606
easter	2385
easter$	659
easters$	659
easy$	2872
eat	482 1903 1928 843 2291
eat$	501 1947 2095 2124 725 989 1414
eate$	501
eates$	501
eating$	501 1414
eats$	501 2095 2124 725 989 1414
eclipse$	2800
edge$	3191 3215 3226 3237 3342 3343 3344 3345 2049
educat	482 1903 484 706
educate$	1160
educated$	474 1904 2037 2053 3368 2284
educates$	1160
educating$	1160
effect	3517 2569
effect$	2335 927
effective$	1135
effectively$	2913
effectiveness$	2532
effort	1682
effort$	2951 2979
efforts$	2951
egg	3600
egg$	2372
eight	120 166
eight$	1541
eject	583 887 2308
elder	650
elder$	3513
eldest	3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 1933 1934 554 3297 3328 613 632 2055 650 652 3379 3394 2098 2099 3397 698 713 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 3632 2336 2350 964 3682 2650 1230 2654 2663 1245 2667 1253
eldest$	1854 3161 3190 1894 483 1905 3213 1932 3258 624 2046 3385 3513 2316 2322 2328 964 3682 2653
elearn	2827 1011 2439 2468 1297
elevat	1349
else$	3602 3603 3656
elsewh	3237 3347 3352 3372 3581 2305 2306 2323 3621 934
elsewhere$	2897 3012 464 3329 3334 3350 3531 3593 3602 3603 3620 2516
email	1422 2827 1011 2439 2468 1297
email$	13
emaile	1421 1456 2755 2757 1465 2782 2806 2432 1050
emailed$	2718 2753 1457 2471
emails	1486
emails$	13 2783
embargo$	3164
embargos$	3164
embed	247 1668 1154
embed$	1348
embedd	2782 2432
embedded$	2997 1348
embedding$	1348
embeds$	1348
emerge	1627
emerge$	2901 2924
emergees$	2901
emerges$	2901 2924
emotio	259
emotional$	1680
empath	1175 2596
emphas	1349
employ	950
employ$	1396
employe$	1396
employed$	1396
employes$	1396
employing$	1396
employs$	1396
empowe	820
empower$	1336
empowered$	1336
empowering$	1336
empowerment$	1336
empowers$	1336
emptied$	3685
empty$	2493
en$	2347
enabl	820 1349
enable$	280
enables$	280
enabling$	280
encour	1632 3031 437 486 2051 820 1154 1350
encourage$	1343
encouraged$	2929 3480 2357 1343
encourages$	1343
encouraging$	1343
encryp	1090
encrypted$	2511
end	346 354 375 413 422 423 498 550 755 765 2208 3520 963
end$	384 3138 3191 480 3205 3215 3226 3237 3249 3342 3343 3344 3345 2049 2061 3361 681 2147 3445 3472 2186 770 3504 3505 3509 3522 3574 3579 923 3667 3670 1144 1380
ende$	480 923
endeav	1171
ended	1574 1591 3139 1879 2345
ended$	2871 2888 3062 3063 3077 3138 3176 3270 3472 3480 3642 1380
endes$	480 923
ending	354 755 765
ending$	681 2186 923 1144 1380
endping$	480
ends	354 375 755 2212
ends$	480 3205 681 2125 2147 3445 3472 3509 3522 3574 3579 923 3670 1144 1380
enforc	448 866 867 1236
engag	2742
engage	1421 1473 1515 1027 2569 1153 2575 2624 1350
engage$	34 2812 2574
engaged$	2718 34 2763 2807 2574
engagement$	34 2770 2951 2448 2467 2556 2574 2629
engages$	34 2812 2574
engagi	1153
engaging$	34 2763 2574
engend	1349
enhanc	1154 1346
enhanc$	1129
enhance$	1129
enhanced$	2997 307
enhances$	1129
enhancing$	1129
enhancs$	1129
enjoy	921
enough$	325
enquir	2827 1011 2439 2468 1297
enrich	1349
enrol	2742 484 499 901 902 904
enrol$	651 852
enroled$	651
enroling$	651
enroll	1462 482 1903 1945
enrolled$	2759 1904 2449
enrolred$	651
enrols$	651
ensur$	507
ensure	1154
ensure$	3011 402 507 1148
ensured$	2997 402 1148
ensures$	402 507 1148
ensuring$	507 1148
enter	3127 438 584 869 901 902 905 2334 937 1238
enter$	412 1859 501 3313 961
entere	1945
entere$	412 501 961
entered$	82 721 961
enteres$	501 961
entering$	412 501 961
enters	1238
enters$	501 961
enterting$	961
entic	841
entran	2276 3575
entrance$	2815
entrances$	2815 2116 3437
entry	2167
entry$	1883 3216 573 2003 2696
entrytime$	3464
entrytimes$	3464
environment$	2992 3034 3525 2568
environments$	2992 3034
episod	1305
equally$	2609
equip$	1162
equipm	33
equipped$	1162
equipping$	1162
equips$	1162
erode	781
escala	1115
escalate$	2626
escalated$	2546
escalates$	2626
escort	482 1903 484 548 585
escort$	514 516 578 728
escorte$	514 516
escorted$	3174 1969 690
escortes$	514 516
escorting$	514 516 578
escorts$	514 516 578 728
establ	2782 1632 2432 1154
established$	1605 2929
estate	3075 3352 3361
estate$	3195 3332 2083 3422 3579 3667
estates$	3579
esteem	2596
ethos	1350
evalua	2782 2432
evaluate$	1111
evaluates$	1111
evaluating$	1111
evenin	2827 1871 619 2107 3404 3416 3434 2138 3435 750 751 2273 2276 3575 3576 896 2385 1011 2439 2468 1297
evening$	2758 131 1886 3319 3337 702 3442 2154 3454 3457 3458 3459 3461 2166 3466 2171 3469 2175 3473 3596 3602 3623 2341 924 2380 1062
evenings$	2758 131 1886 3212 3337 3423 2154 3455 3458 3460 3461 2166 3467 2171 3469 3471 2175 3473 3475 2196 3596 2341 2380 1062 2487
event	2827 1011 2439 2468 1297
event$	2828 3716 1299
events$	2828 2923
ever$	2362
every	180 3297 857 858 935 2414 3715 2650
every$	2719 2754 2777 2787 1533 2868 1688 1726 1729 3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 1933 1934 554 3297 613 3394 2098 2099 3397 3419 707 722 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 2350 938 3663 3686 3703 3704 988 3711 1004 1028 1217 2650 1230 2654 1245 2667 1253 2704
everyb	63 180 244 284 1705 310
everybody$	29 1484 1665 1731 1757 1134
everyo	63 180 1649 244 284 1705 310
everyone$	29 1484 2946 234 1665 1731 1757 1134
everything$	2973 2522
evict	583
evict$	510
evicted$	510
evicting$	510
eviction$	503
evicts$	510
eviden	1090
evidence$	52 75 2511 2554
evidenced$	80
evident$	2456
evolve$	2901
evolvees$	2901
evolves$	2901
example$	1866
except	3380
exchange$	235
exclud	1549 2878 3173 467 573 582 609 2032 620 748 873 2306 887 2308 1240
exclud$	612 895 1242
exclude$	612 614 3585 895 1231 1242
excluded$	2846 383 3172 3189 2003 3329 3331 614 3368 3603 895
excludes$	612 614 3585 895 1231 1242
excluding$	612 614 895 1242
excludned$	895
excludning$	612 895
excludred$	895
excludring$	612 895
excluds$	612 895 1242
exclus	2287 868 933 1305
exclusion$	153 357 358 495 502 503 610 2288 2354
exclusions$	153 502 2288 2354
exerci	2827 1011 2439 2468 1297
exhibi	100 1521
exhibition$	96
exist$	3481
existing$	1605 2941 1217
exists$	3481
exit	423 783
exit$	495 771 2204
exiting$	771
exits$	3437 771
expect	1175 2596
expectations$	2567
expected$	388
expel	609 620 1240
expel$	612 1231 1242
expele$	612 1242
expeles$	612 1242
expeling$	612 1242
expell	2032 620
expelled$	3189 3329
expelning$	612
expelring$	612
expels$	612 1231 1242
expenditure$	31
experience$	3027
experiences$	1035
explai	1456 1544 1587 2884
explain$	2841 146 451
explained$	2753
explains$	146
exploi	3033 1080 2508 1311
exploit$	2880
exploitation$	2501 2565
exploitative$	2501
exploited$	2501
exploiter$	2501
exploiters$	2501
exploiting$	2501
exploits$	2501
explor	1596 177 2922 1632
exploration$	2951
explore$	1339
explored$	2893 2929 2978 1339
explores$	1339
exploring$	1339
exposed$	1853
exposu	1175 2596
express$	3021
expulsion$	495 610
extend	1923 866 867
extend$	1378
extended$	3220
extending$	1378
extends$	1378
extent$	9
extra$	103 335 1033
extrac	807 841
extract$	764
extraction$	495
extric	841
extricate$	764
eye$	2928 3170 1209
eyes$	1209
facili	2782 2432 1154 1346
fade	2212
fade$	3504 3509
faded	3520
fades	3520
fades$	3509
fair	100 1521
fair$	2834 2872 2407 3716 2637
fairly$	2913 2609
fairs	1521
faith$	2615
fall	1591 851 1303
fall$	105 2888 298 823 2309
fallen$	1936
fallin	1303
falling$	298 823
fallping$	298
falls	1591 1303
falls$	2888 298 1845 2212 823
false$	3169
famili	37 38 39 63 64 2811 145 166 2581
familiar$	1117
families$	0 1 2727 16 20 22 1459 1460 2762 1484 70 1500 94 95 1528 1566 2916 1701 293 1725 425 490 1931 630 3351 3366 2070 3544 912 936 3718 2573 2583 1324
family	64 2811 3067 1776 401 1835 1836 1848 1854 460 3190 1905 3203 487 489 1918 1933 1934 554 3297 613 632 2055 3352 3361 3373 660 3394 2098 2099 3397 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 2350 2650 1230 2654 1245 2667 1253
family$	0 1 2727 16 20 22 2762 95 1528 163 1598 490 1931 630 3351 2070 912
far	646 801
far$	185 646 2067 2074 2080 726 2148 2225 2277 2323
fare	2398
fare$	72 832 3695
fares$	72 832 3695
farm	3577 3578
fashion$	2925
faster$	2632
father	1918 2044 3352 3373 660
father$	630 1323
fathers$	293
favourite$	3246
fear	1587 2884
fear$	2481
fears	1587 2884
feasibility$	2588 1169
feasible$	2520
februa	2385
february$	2862
fed$	2948
fee	2398
fee$	3695
feed$	227
feedback$	76 1013
feeding$	227
feeds$	227
feel	2838 1587 2884 1703
feel$	3000 1706 1752 1754 1058 1075 2568 1300
feelin	1175 2596
feeling$	1300
feelings$	1035
feels	1587 2884
feels$	1706 1058 1075 1300
fees$	3695
fell	1591 1303
fell$	2888
felled$	2457
felt	2838 1587 2884
felt$	1058 1075 1300
fenc	479 562
fence	33 3689
fence$	66 101 1362
fenced$	3304 587 1362
fences$	101 1362
fencing$	66 101 1362
festiv	100 1521
festival$	3701
fetch$	852
fetche	834
fetched$	3593
fetches$	852
few$	2870 1617 450
fewer	110 1093
fewer$	1531 119 450 500 920 2514 1301
fi	1983
fight	1305
fight$	2853 153
fights$	2853 153
figure$	2801 1525
figures$	2801 1525 2438
file	2782 1496 1501 1601 2432
file$	2793 2798 2800 2895 2896 2898 2899 1030 2534
filed	2782 2432
filed$	82
files	1486
files$	2783 2793 2798 2800 2898 1030
fill$	2426 1143 1264
filled	1462 2782 2432
filled$	2759 1264
filling$	1143 1264
fills$	1143 1264
film	2827 2879 2426 1011 2439 2468 1297
film$	32 96 3691 3692 3701 2407 3713 3719 3723 1020
filming$	1296
films$	3701 3719 1020 1296
final$	2795
find	1544 1819 519 3252 626 2047 809 902
find$	1537 2841 1587 242 252 332 1882 813 1010 1073 2495 1190
finde$	813
findes$	813
findin	1595
finding$	2890 2892 242 252 813 1010 1190
finds$	1537 242 252 332 813 1010 1073 2495 1190
fine	2398
fine$	444 3695
fined	3173
fined$	3172
fines$	153 3695
finish	1423 2782 1511 413 482 1903 720 2167 834 2291 2432 1012
finish$	501 3504
finishe$	501
finished$	2720 1442 2795 2808 2814 3593 2433
finishes$	501
finishing$	501
finishingtime$	3464
finishingtimes$	3464
finishs$	501
finishtime$	3464
finishtimes$	3464
firm	64
firm$	1210 1213
firmer$	1210 1213
firmly$	2913
first	1546 2385
first$	1618 964 2488
fish$	1284
fishes$	1284
fishs$	1284
fit$	2903 1364
fits$	1364
fitted	1462 1487 1520 2391 1021 2442
fitted$	2759 2784 2817 3688 1023 1364
fitting$	1364
five	37 39 55 120 1563 145 156 166 3067 1776 401 3129 1835 1836 1848 1854 3151 3152 3153 3157 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 1950 3250 542 3262 3268 554 3297 3298 2004 2033 3330 613 671 3394 2098 2099 3397 705 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2417 2423 2477 2650 1230 2654 1245 2667 1253
five$	1460 1476 90 94 100 115 1541 121 1566 1577 2887 3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 3221 1933 1934 3247 554 3297 3301 3322 613 3394 2098 2099 3397 749 3499 3506 3524 2246 2256 2258 3556 2283 3584 2290 870 3589 2303 2315 2350 2394 2415 3714 2650 1230 2654 1245 2667 1253 2683 2698 2711
fix	595
fix$	1255
fixed	1021 2442
fixed$	1255
fixes$	1255
fixing$	1255
flag	231
flagged$	2948
flat	653 2138 3435 836 903
flat$	3084 3248 627 628 657 2122 3440 924 3671 3727 3728
flats	3435
flats$	3084 3248 2122 3440 3728
flexib	1712
flexible$	3009
flies$	656
floodlight$	102
floodlights$	102
floor	3352 2138 3435 2276
floor$	3522 3574 3670
floors	3435
floors$	3522 3574 3670
flourish$	3021
flowing$	2963
flush	583
fly$	656
flyer	2827 1011 2439 2468 1297
flyers$	2687
fobs$	99
focus	3646 1154
focus$	1613 2537 1348
focuse	1137
focused$	2558 2580 2620 1348
focuses$	1348
focusing$	1348
focussed$	2580 1348
focussing$	1348
follow	1471 1549 2878 165 3252 3506
follow$	212 1669 1670
followed$	2846 2860 1632 2441
followers$	2768
following$	212 2482
follows$	212
food$	3719 2688
foot	447
foot$	1868
footag	1090
footage$	2511
footba	2415
football$	3712 1015 2698
footfa	17 83 1504
footfall$	2801 2467
for	3338 2047 642 696 2442
for$	2751 1482 2804 2809 2858 2893 2934 2940 2981 1692 2996 3007 1770 3076 1893 3193 1906 1916 2000 2048 3346 3451 2324 3696 3707 3711 2488 2540 2544 2545 2552 2558 2570 2590 2693 2700 2710 2715 1328
forbid	354 356 374 375 377 413 429 433 1879 550 926 953
forbid$	340 355 1846 767 3585
forbidden$	3062 3063 397 3138 3176 532 3270 3480
forbidding$	340 767
forbided$	767
forbiding$	767
forbidning$	340
forbidping$	340
forbids$	340 767 3585
force$	1314
forefront$	1676
forfeit$	891
forfeiting$	891
forfeits$	891
forge$	1192
forgeing$	1192
forges$	1192
forgiving$	2557
form	3112 1889 1920 617 2065 2107 3404 3416 2130 2136 3433 3434 2138 3435 2144 2276 3575 3626
form$	32 3111 3186 3187 3217 2038 3357 3362 3363 3369 3427 3429 3441 2377 2385 3699 1192
formin	3115
forming$	3136 3599 1192
forms	2827 3404 2108 2121 3433 3435 3626 1011 2439 2468 1297
forms$	32 3187 3369 3405 3418 3423 3427 3441 3544 1192
fortnightly$	2719 3711
forum	23 49 2827 1011 2439 2468 1297
forum$	1470 2936 2937
forwar	1632 1669 1670 1097
forward$	2907 2929 2960 2966 2967 2449 2518 2523 2635
forwards$	2518 2635
foster	482 1903 484 1154 1349
foster$	653 903 1244
fostering$	1244
found	1488 1878 1911
found$	2785 2875 1874 454 455 456 3175 3214 3275 2284 1073
four	120 166 3067 1776 401 3129 1835 1836 1848 1854 3151 3152 3153 3157 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 3287 3297 3298 2004 2033 3330 613 650 3394 2098 2099 3397 705 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 964 3682 965 2423 2477 2650 1230 2654 2663 1245 2667 1253
four$	1541 121 2887 3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 3221 1933 1934 554 557 3297 3301 613 2041 2055 3391 3394 2098 2099 3397 749 3506 3524 2246 2256 2258 3556 2283 3584 2290 870 3589 2303 2315 2350 964 2386 2397 2404 2405 2650 1230 2654 2663 1245 2667 1253
fourso	3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 1950 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
foursome$	1843 3221 3247 3276 3291 3293 2024 3327 3664
fragme	798 1246
fragment$	784
fragmente$	784
fragmented$	784
fragmentes$	784
fragmenting$	784
framew	2827 1011 2439 2468 1297
fraternise$	2647
free	801
free$	2120 793 822 2272 1275
freedom$	303
frequency$	10
frequent$	209
fresh$	2039 629
fri	2385
friday	619 750 751 2385
friday$	2758 619 3337 750 2171 751 3469 3697 2409 3710
fridays$	2758 3337 2171 3469 3697 2409 3710
friend	37 38 39 55 89 120 1550 138 1563 145 156 157 1586 166 1589 284 1705 3067 1775 1776 3079 3117 401 3120 3124 3125 3129 1835 1836 3144 1848 3148 3150 1854 3159 3162 446 1872 460 3181 3182 3183 3184 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2004 3310 2030 2033 3330 613 632 2055 3364 650 671 3394 2098 2099 3397 3409 705 2132 713 2182 3482 3487 3498 2202 3506 3519 2223 2229 2236 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3632 916 3639 3640 3645 2350 3657 3658 2367 2370 964 2417 2423 2477 2649 2650 1230 2654 1245 2667 1253
friend$	2847 2849 1581 3169 2075 3429 810 2234 3532 2366
friendlier$	2479
friendly$	2872 2994 1117 2637
friends$	1459 1460 1476 1510 90 94 115 2833 116 1541 121 2842 2847 2849 1559 1566 1577 1578 2883 2886 2887 1750 3057 3058 3059 3065 1780 3094 3096 3098 3099 382 3103 3105 3116 3121 3122 1843 3149 3169 3221 3222 3245 3247 1951 1958 1966 552 3276 1987 3291 3293 3301 2024 3322 3327 3339 622 3371 3377 3403 692 3429 3462 749 3483 3484 3486 3490 3492 3494 3496 3499 3501 2206 3508 3510 3511 3512 3514 797 3518 3521 3524 3526 810 3528 3529 3530 2234 3532 3533 3534 2238 3536 3560 2267 3565 3566 909 910 2337 3664 3714 2573 2672
friendship$	348 3072 3081 3089 382 3131 1867 458 505 3239 1943 536 622 688 692 2144 3479 762 3483 3484 3485 3488 3489 3490 3494 3498 3499 3502 786 791 3511 2219 3521 2228 2229 3526 810 2236 3533 3534 2240 3557 2275 2300 3635 918 3650 3676 2672
friendships$	348 3072 3081 3089 382 3131 458 622 688 692 3479 762 3483 3484 3485 3488 3489 3490 3494 3499 786 791 3511 3521 3526 810 3533 3534 3557 918 3650 3676 2672
from	3144 3338 2185 2213 2262 2401
from$	2760 1497 132 1557 1590 1611 1715 1795 1802 1804 1810 3114 1818 3135 1855 3193 1914 1953 3263 3271 2035 3350 3375 2085 2106 719 2186 2187 2203 2204 2214 2217 3567 3613 2346 2361 2364 2369 2385 3696 3698 3706 3707 3711 3722 1057 2489 2492 2540 2658 2689 2714
full$	268 1748 1046
fuller$	268
fully$	1517
fun$	92
functi	1492
functional$	2789
fund$	51 1383
funded$	1383
fundin	2827 2989 1011 2439 2468 1297
funding$	30 51 1603 221 2543 1383
funds$	51 1383
furniture$	3719
furthe	233 259 541 3621
further$	1617 1654 1680 1793 1962 2074 1108
future	233 2346
future$	2905 1654 1793 3643 2535
gain$	1138 1195
gaining$	1138 1195
gains$	1138 1195
game	100 1521
game$	3719
gamers	3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
gamers$	1843 3221 3276 3291 3293 2024 3327 3664
games	1521 2415
games$	2721 3712 3719
gang$	358 1950 3589 2302 1223
gap$	2926 3016 1869 788 795 2564
gapbetween$	3165
gaps$	2926 3016 2564 2577
gapsbetween$	3165
garden$	96 3691 3727 1284
gardenes$	1284
gardens$	1284
gate	33 2276 3575 967
gate$	2777 66 2815 101 2388
gates$	2777 66 2815 101 3437 2388
gather	1774 1775 3073 3075 3078 3079 3082 1790 1796 1797 1809 1813 3112 3115 1839 446 3177 3234 528 3280 2004 2090 3641 1359
gather$	151 3071 3080 3087 3088 3095 3106 3110 3119 3128 3130 3134 1873 3179 3197 1949 3275 3303 2007 3305 3313 2089 3387 2129 3570 3612 3629 1133
gathered$	3055 1874 3275 2434 2456
gatherering$	1949
gathering$	3072 3093 3097 3136 1867 458 1949 3284 3285 3286 3295 3399 3488 3599 1133
gatherings$	3093 3094 3097 458 3285 3286 3301
gathers$	151 3197 3570 1133
gatherting$	1949
gave$	2733 2825 618
genera	259
general$	1680
get	2838 1544 451 2241 841
get$	2841 199 2919 319 3127 506 1982 588 2112 2129 764 777 824 3562 3600 921 3646 970 1058 1121 1133 1218
gete$	1121
getes$	1121
geting$	588 1121 1133
gets$	199 2919 319 1901 588 764 777 824 2384 970 1058 1121 1133 1218
getting$	199 319 1839 764 777 824 1121 1218 1359
gift$	1560
gifts$	1560
gig	100 1521
gig$	3701
gigs	1521
girl	1550 161 3067 1776 401 1835 1836 1848 1850 1854 460 1905 3203 487 489 1933 1934 554 3297 613 632 2055 650 3394 2098 2099 3397 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 2350 2650 1230 2654 1245 2667 1253
girl$	2847 2849 1581 1582 3351 2075 3654 2366
girlfriend$	1324
girls	37 38 39 55 89 138 1563 145 156 157 166 284 1705 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2004 2030 2033 3330 613 2040 671 3394 2098 2099 3397 705 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 2370 964 2417 2423 2477 2650 1230 2654 1245 2667 1253
girls$	1459 1460 1476 1510 90 94 115 116 121 2842 2847 2849 2851 1559 1566 1577 1578 1582 2887 2958 1750 3059 1843 3221 552 3276 3291 3293 3301 2024 3322 3327 3351 3391 3403 749 3499 909 910 3654 3664 3714 2662
giv	439 1266
giv$	278
give	259
give$	1680 265 269 278 301 459 618 765 2250 2251 842 852 900 948 952 1145 1191 1267 1374
giveing$	1191
given	3 2734 1462 2780 2782 1520 111 1596 259 313 1911 696 3549 2432
given$	1424 2759 1468 2782 2786 2817 1532 130 1558 2893 1680 2978 265 269 1734 332 3174 494 2251 3562 2284 3627 2345 2432 1029
gives$	269 278 301 618 852 952 1145 1191 1267 1374
giving$	265 269 278 618 765 2250 2251 952 1145 1267 1374
givs$	278 952
go	2729 2838 1544 218 1862 548 584 605 720 843 859 2291 904 2363
go$	1434 1453 1522 2824 1534 2833 2841 125 151 1596 2919 2969 3050 1809 3126 412 1837 470 1904 497 501 1923 1969 2026 623 643 2073 656 663 2087 2089 690 2112 731 2193 824 860 2352 2387 1064 1249 1303
goal	967
goal$	2388 2618
goalpo	33
goalpost$	66
goalposts$	66
goals$	2388 2618
god$	497
goe	3154
goe$	3061 412 501 2087 2124
goes	2771 2776 218 584 720 843 859 2363
goes$	1434 1453 1522 2824 1534 2833 125 2919 3061 1845 470 501 623 643 2073 656 663 2087 690 2124 824 860 2387 1000 1064 1249 1303
going	1444 233 584 843 3641
going$	2741 1654 2963 1741 3092 3115 1827 412 3147 501 3399 824 3666 2482 2547 2570 1249
gone	2771 1548
gone$	1453 1456 2782 2818 1522 2824 2845 2856 3593 2432 1012 1064
good	445 2339
good$	2872 3000 1730 1866 3169 3374 2113 2232 2269 3636 1046 1118 1198
gos$	151 497 501 2087
got$	42 777 3665 1058
govern	64
government$	2544
governor$	2796
governors$	2796 1026
gp	1096
gp$	2517 1325
gps	64
gran	1918 3352 3373 660
gran$	1324
grand	1850 1918 3373
grandad$	1324
grandbrother$	1323
grandcarer$	1323
grandcarers$	1323
granddad$	1323 1324
granddaughter$	1323
grandfather$	1323
grandm	2044
grandma$	1324
grandmother$	1323
grandmum$	1323
grandp	2044
grandparent$	1323
grandparents$	1323
grandsister$	1323
grandson$	1323
granma$	1324
granny$	1324
granpa$	1324
grant	2827 1011 2439 2468 1297
grant$	30 51 982
grante	2782 2432
grante$	982
granted$	982
grantes$	982
granting$	982
grants$	982
grass$	1036
gravit	2363
great$	2381
greate	109 1151
greater$	1530 268 307 1748 335 1117 1198
green$	2835 2836 2463 2475 2485
greet	1545 1361
greet$	2842
greete	141
greeted$	1562
greets$	2842
grew	2822 2824 1303
grip$	3340 2222 802 2224
groom	2508 1311
groom$	2880
groome	1080
groomed$	2501
groomer$	2501
groomers$	2501
groomi	1080
grooming$	2501
grooms	1080
grooms$	2501
ground$	2630 1229
grounding$	1229
grounds$	1229
group	37 38 55 89 2827 120 1563 145 156 157 1586 166 1588 1589 284 1705 3067 1776 401 3125 3129 1835 1836 1848 3148 3150 1854 3151 3152 3153 3156 3157 3159 3162 1871 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3234 3236 1950 3250 542 3262 3268 554 1981 3297 3298 3300 2004 2033 3330 613 3352 3364 671 3394 2098 2099 3397 2107 3404 705 3433 3435 2178 3482 3487 3498 2202 3500 3506 3519 2223 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 2347 3645 2350 3657 3658 2370 3677 2417 3715 2423 1011 2439 2468 2477 2575 2649 2650 1230 2654 1245 2667 1253 1297
group$	1447 1459 1470 1476 2798 2799 1510 90 94 115 116 1541 121 2842 2849 1566 1577 1578 2883 2885 2886 2887 2958 3029 1750 3059 1780 3080 3089 3094 3098 3099 382 3105 3113 3121 3122 3134 1842 1843 3141 3149 3160 1888 3186 3217 3221 3222 505 3238 3239 1943 3247 3253 536 3276 1987 3285 1990 1992 1994 574 1997 3301 3303 3322 3332 2038 622 3349 3357 3362 3371 3377 3403 3405 688 692 2123 3429 3440 3441 3443 3462 749 2174 754 2176 3476 763 3483 3484 3486 3489 3490 3491 3492 3493 3494 3495 3499 3501 3502 2206 787 3508 791 3510 3511 3512 3514 797 3516 2220 3521 3524 2228 3526 3528 2233 3533 3537 3557 3572 3589 2299 2302 3623 909 910 3635 918 3644 3661 2385 3714 2672
groupactivities$	3475
groupe	1945
groupevenings$	3475
groupi	3115
groups	460 3234 2004 3404 3433 3434 3435 896
groups$	2798 2799 3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 1933 1934 554 1976 556 3276 3285 1990 1992 3290 1994 574 1997 3297 3301 613 3394 2098 2099 3397 3405 3418 3440 3441 3443 3506 3516 3526 2233 3533 3537 2246 3544 2256 2258 3556 3584 2290 870 3597 2303 2315 3644 2350 2650 1230 2654 1245 2667 1253
groupsession$	3475
groupsessions$	3475
groupwork$	3475
grow	2822 2824 851 1303
grow$	3021 2200 1058
growing$	3599
grown$	3665 1080
grows	1303
grows$	1058
growth$	109
guard	35 36 1479 64 1550
guard$	57 59 124 2843 2847
guardian$	1324
guardianship$	2550
guards$	57 59 95 124 2843 2847
guests$	1966
guid	486 491 820 841
guidan	2827 1011 2439 2468 1297 1350
guidance$	221 2977 2543
guide	1346
guide$	764 1020
guided	1346
guidel	97
guideline$	98
guidelines$	98
guides	1346
guides$	1020
guidin	1346
guild	3577 3578
gulf$	788 795
gurdwara$	3716
gym	40 68 3577 3578 2439
gym$	1015
habit$	2102 2344
had	3 158
had$	1424 2740 42 88 2865 3020 917 1016 1047 2470
haircuts$	2688
half	63 3328 650 3404 964 3682 965
half$	29 1484 92 110 152 1854 3161 3190 1894 483 1905 3213 1932 3258 624 2046 2055 2060 3385 713 2138 3579 893 2316 2322 2328 964 2386 2468 2653
halfs$	3579
hall	40 46 68
hall$	1467 3288 3332 3349 3443 735 3716
halls$	3443
halt	413 932
halt$	770
halv	1303
halved	1574 1591
halved$	2871 2888
halves	460 2107 3404 3434 2138 3435
halves$	3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 1933 1934 554 3297 613 3394 2098 2099 3397 2147 3445 3506 2246 2256 2258 3556 3574 3584 2290 870 2303 2315 2350 2650 1230 2654 1245 2667 1253
hand	1266
hand$	3001 2621 1375
handbook$	2772
handed	2734 2782 1520 111
handed$	2733 1462 2782 2817 1532 2432 1021 1029
handing$	1375
handle	241
handle$	1662 3507
handles$	1662
handou	2827 1011 2439 2468 1297
handov	1728
handover$	3025
handovers$	3025
hands$	1375
hang	3154 3280 2330 2331 1359
hang$	1774 3080 3112 3126 3130 3197 528 3305 3629
hangin	1839 2320 3641 1359
hanging$	3073 3082 3115 1820 3136 3147 1878 3177 3295 3399 3617 3666
hangout$	3628
hangs$	3197
happen	1444 2782 2818 2432
happening$	2741
happie	921
happier$	444 2253 833 2479
happy	921
happy$	2081
harass	2879
hard	3600
hard$	392 3158 2586 1213
harder$	392 3158 1213
harm	165 2508 1092
harm$	2880 2513 2565
harmed$	2513
harmfu	2339
harmful$	445 2113 3636 2513
harming$	2513
harms$	2513
harnes	1349
has	731 1116
has$	42 44 1485 1495 84 88 91 93 1517 137 256 3028 322 332 3571 2289 917 1049 2474 1206
hatch	967
hatch$	2388
haunt	2330 2331
haunt$	3628
have	2838 411 484 731 827 1116
have$	44 1485 1495 84 88 91 93 1517 137 256 262 288 299 3028 322 332 350 1832 506 511 537 1967 2002 3562 3571 2289 917 952 1049 2474 1206
haveing$	511
haven$	2992 3034
haves$	511 952
having	411 827
having$	262 322 1821 1832 537 952 2481 1206 1291
havs$	952
he	166 1854 3161 3190 1894 483 1905 3213 1932 3258 624 2046 650 652 3385 2316 2322 2328 2653
he$	2840 1725 3035 1749
head	35 36 1479 2363 3715
head$	2774
headco	17 83 1504
headcount$	2801
heads	2363
heal$	1141
heale$	1141
heales$	1141
healing$	1141
heals$	1141
health	3033 1769 445 808 815 2339
health$	1096
healthier$	3066
healthy$	1866 3636
hear$	2447
heard	2860 1587 2884 3051 2569
heard$	3003 3049 3055 1307
hearing$	3709 3716
hears$	2447
heart$	1676
heater	33
hedge$	66 1036
hedges$	1036
held	3 1462 2776 2780 2782 2818 108 177 178 179 2432 1113
held$	1424 2759 2810 1529 1599 1600 3020 1881 474 488 518 3586 2340
hello	1545
hello$	2842
helmet	33
help	3031 451 486 820 1154 1174 1347
help$	167 2977 282 304 777 1005 2578 2595 2629
helped	2051 706
helped$	167 1911
helpfu	2922 2339
helpful$	2872 167 3636 2520
helpin	1154
helping$	282 1005
helpline$	32
helplines$	32
helps$	282 777 1005
her	1575 3067 1776 401 1835 1836 1848 1854 3161 3162 3163 460 3190 1894 483 1905 3203 487 489 3213 1932 1933 1934 3257 3258 554 3297 613 624 2046 2055 3378 3385 3394 2098 2099 3397 3410 698 3500 3506 2246 2256 2258 3556 2268 3584 2290 870 2303 2310 2315 2316 2322 2328 2350 2494 2650 1230 2653 2654 2663 1245 2667 1253
her$	2754 181 1739 3080 1834 1909 1919 615 2054 2188 2192 2312 2353 2365 1201 2681 2684
here	1596
here$	2832 2893 2894 3598 3622 3643
herself$	3625
hierar	1317
high$	1046 1187
higher	109 1303
higher$	1530 1046 1187
highli	1349
hike$	3702
hikes$	3702
him	1575 3067 1776 401 1835 1836 1848 1854 3161 3162 3163 460 3190 1894 483 1905 3203 487 489 3213 1932 1933 1934 3257 3258 554 3297 613 624 2046 2055 3378 3385 3394 2098 2099 3397 3410 698 3500 3506 2246 2256 2258 3556 3584 2290 870 2303 2310 2315 2316 2322 2328 2350 2494 2650 1230 2653 2654 2663 1245 2667 1253
himself$	3625
hir$	1396
hire	950
hire$	1396
hired	1021 2442
hired$	1396
hires$	1396
hiring$	1396
hirs$	1396
his	2268
his$	2754 181 1739 3080 1834 1909 1919 615 2054 2188 2192 2312 2353 2365 1201 2681 2684
hit$	1019
hits	1471
hits$	2768
hockey	2415
hockey$	3712
hold	2202 841 907 1113 1116
hold$	1478 196 250 1819 3252 539 599 3340 678 3499 2222 802 2224 825 861 2335 915 927 3662 3678 1107 1194 1206 1248 1270 1388
holde$	861
holded$	599 861
holdes$	861
holding$	250 599 861 1107 1194 1206 1270
holds	2776 1486
holds$	1478 2783 196 250 326 599 861 1107 1194 1206 1270 1388
holiday$	659 667
holidays$	659 3449
holidayss$	659
holist	259 1155
holistic$	1680
home	563 3352 653 3416 2136 3433 3434 2138 3435 2167 836 2276 2305 903 934 3720
home$	2731 2762 2872 3049 3084 3145 3146 453 464 3188 3212 1917 508 1935 1937 1940 3248 1974 1984 3283 1999 3329 3334 627 628 3355 3369 657 2082 3412 831 844 3579 3593 3602 3603 3667 3687 3690 1069 2714
homees$	3687
homes	2116 2121 3433 3435
homes$	2762 3084 3188 3212 1940 3248 3283 1999 3355 3369 3413 3418 3423 3579 3687 3718
hometime$	3464
hometimes$	3464
honest$	2872 2557 2637
hope	1587 2884 3031 1171
hope$	1691 289 2615
hopes	1587 2884 1171
hoping	1171
horizo	1175 2596
host$	2874 1396
hoste$	1396
hosted	2782 2818 2432
hosted$	1396
hostel	2121 2138 3435 3575 903
hostels$	3418
hostes$	1396
hosting$	1396
hosts$	2874 1396
hotline$	71
hotlines$	71
hotspo	1090
hotspot$	2511
hotspots$	2511 2531
hour	2255 2276 2358
hour$	1886 2341 2380
hours	106 2827 1011 2439 2468 1297
hours$	56 60 1527 107 2828 1886 2196 2211 2341 2380 1022 2689
hous	484 826 869 907
house	3151 3152 3153 3157 617 653 2136 3433 2138 3435 903
house$	3084 511 1940 3248 2038 627 628 657 678 3579 3667 3671 2385 3727 3728
housed	482 1903 1945
housed$	1904 1913 3368 2105 989
household$	630 2070
households$	630 3366
houseing$	511
houses	2107 3404 2116 2130 3433 3435
houses$	3084 511 1940 3248 3413 3427 3448 3579 3728
housin	617
housing$	2038
how	185
how$	62 85 1606 1622 947 2476 2497 2588 2703
hub	40 46 2439
hub$	1467 67 3034
hubs$	67
huddle$	2302 3674
humili	1321
hung	2391
hung$	3688
hurt	1549 2878 165 2508 1092
hurt$	2846 2880 2882 2509 2513
husband$	1324
hustl	583
hut	2330 2331
hut$	1902 3628 2385
identi	2782 1488 1544 1632 626 2047 916 2432
identification$	2215
identified$	2785 1505 2929 2978 3214 1041 2464 2466 1318 1348
identifies$	1156 1318 1348
identify$	2841 252 1156 1318 1348
identifying$	252 1156 1318 1348
identifys$	252
identity$	2995 2337
if	2006 2294 2295 875 2355 1093
if$	182 206 2930 328 1884 1885 3232 3271 3281 3296 3299 3300 865 2376 2514 1099 2535 2536 1205
imam	35 36 1479
impact$	927 2532
implem	6 2782 247 1668 2432
implementation$	1427
impos	448 867 1236
impossible$	392 3158
improv	2822 109 1151 1154 1303 1346
improv$	1129
improve$	1530 1129 1147
improved$	1530 2997 307 1046 2585
improvement$	96 109 2965 2635
improvements$	96 2965 2635
improves$	1129 1147
improving$	1129 1147
improvs$	1129
in	1634 1648 1664 2029
in$	1467 1475 2783 2784 1503 2812 1518 2819 1527 1530 112 2837 2852 1565 147 1569 150 1576 1580 186 187 2927 2931 1638 1644 2945 1653 2961 2996 3013 1747 368 3145 3146 464 1895 1969 3313 2026 2027 3347 641 730 3463 2244 3545 862 3581 3594 3598 2356 2377 3683 2389 2396 3696 2406 3703 3705 3707 2412 2413 3711 3720 3721 3723 2469 2487 2489 2493 2599 2614 1200 2625 1247 2685 2701 2702 2708 2710 2715 1328
inbox	8
incide	1305
incident$	2853 153 1125
incidents$	2853 153 1125
includ	1596 176 3051 2569
include$	2893 3076 1864
included$	2893 1597 3049 1864 2456
including$	1864
inclus	274 316 1155
inclusion$	1354
inclusive$	1695 2994 1737 2557 2637
increa	2822 2824 109 1116 1154 1303
increas$	1129
increase$	109 1530 307 1129 2626
increased$	1530 268 2997 307 1046 2585
increases$	1129 2626
increasing$	1530 307 1129
increass$	1129
independent$	3634
indivi	2127 758 3615 3616
individual$	756
individually$	3324 3424 3647 2659
indoor	934
indoors$	3145 3146 464 1935
induct	1516 2827 1011 2439 2468 1297
inducted$	2813
influe	3033 3218 3517 2624 1346
influence$	1797 3094 1853 1866 539 3340 3482 2222 802 2224 2335 915 927 3662 3678
influenced$	1853
influential$	3651 2661
inform	2755 2757 2806 2827 1656 1011 2439 2468 2569 1297 1347
information$	2765 1473 1651 2949 2953 304 2554 2575
informed$	2756 2952 3003 2534 2580 2620
injunc	357 1778 358 1779
injunction$	2288 2644
injunctions$	2288 2644
injur	1305
injure	1092
injured$	2513
input	2827 1756 1011 2439 2468 1297 1350
input$	3053
ins$	1527 2927 2406
insepa	2261
inseparable$	3558
inset	2827 1011 2439 2468 1297
inside$	3145 3146 2189 3545 3590 3598
insigh	1175 2596
insight$	2554
insist	448
insist$	402
insistd$	402
insists$	402
inspector$	1043
inspectors$	1043
inspire$	1337
inspired$	1337
inspires$	1337
instagram$	421
instal	1462 2782 1487 1520 2432 1021 2442 1361
installation$	96
installed$	2759 2784 2795 2817 1023
instea	3581 2346
instead$	1546 143 1572 1899 744 753 2179 2264 871 879 899 2325 3643 1093
instil	1349
instru	377
instruct$	362 416 561
instructed$	362 388 416 561
instructing$	362 416 561
instructs$	362 416 561
intake	3439
integr	1349
intell	1656
intelligence$	1651 2953 2554
intend	1171
intention$	289
inter$	233
interaction$	1828
intercom$	71
intercoms$	71
intere	916
interest$	3005 3045 3606
interests$	810 2337
interpreter$	72 2848 3725 3728
interpreters$	72
interr	413 932
interrogat$	1161
interrogate$	1161
interrogates$	1161
interrogating$	1161
interrogats$	1161
interrupt$	923
interrupte$	923
interruptes$	923
interrupting$	923
interrupts$	923
interv	2755 2757 2827 1011 2439 2468 1174 1297 1349
intervals$	3655
intervention$	2556 2577 2595 2629 1355
interventions$	2577 2629 1355
interview$	1290
interviewed$	2756 1290
interviewing$	1290
interviews$	1290
into	1648 642
into$	2893 2929 1644 2945 1733 1895 3199 1907 1912 639 3395 730 2244 862 2333 2377 2587 2606 1247 2682
intowards$	1907
introd	6 2782 2432 1236
introduce$	1420
introduced$	1420
introduces$	1420
introducing$	1420
introduction$	1427
invest$	1178
investigate$	1167
investigates$	1167
investigating$	1167
investing$	1178
invests$	1178
invit	827
invita	2827 1011 2439 2468 1297
invitation$	13 475
invitations$	13 475
invite	1421 1456 2755 2757 2780 2806 1516 411 2306 950 1050
invite$	1832 1864 537 1967 1404
invited$	2718 1450 2753 2813 1864 3603 2471 1404
invites$	1404
inviti	411
inviting$	2994 1832 1864 537 1404
invoice$	1038
invoices$	1038
involv	1756 2569 1346
involvement$	3053
is	1426 177 258
is$	1429 1446 1453 1464 54 1489 91 1517 1522 1523 114 117 134 155 159 171 203 1642 1706 1710 292 3024 2034 2071 684 2114 2183 832 970 978 2411 992 1058 1063 1075 1077
island$	3422
isn$	408
isnot	408
isnot$	1829
isolat	1246
isolate$	1241
isolates$	1241
isolating$	1241
isolation$	349 3192 3334 2668
issue	2959 1350
issue$	1610 1613 2942 2947 2949 2957 1125 2571 2610
issued	1462 2782 1520 111 2432 1021 2442
issued$	2734 2759 2817 1532 130 3174 2459
issues	2575 1350
issues$	1610 2942 2947 1651 2949 2957 1125
it	1575 2884 2959 2494
it$	1435 1604 1610 2942 2958 1861 2416 2486 1075 2610 2676 2681 2683 2695 2704 2709 2717
item$	2461
items$	2461
its$	275 1717 1739 2312 2400 2403 2404 2422 1201 2680 2681 2684 2689 2690 2704 2709 2717
itself$	2598
ivy$	1036
januar	2385
january$	2862 3643
job	836 903
job$	959 3728 1030 1038
jobs$	959 3728 1030 1038
jog$	1284
joges$	1284
jogs$	1284
join	1448 2745 2780 1515 1799 1819 3126 411 3218 3252 904
join$	1728 3127 1832 1196 1419
joined	2747 2780 2782 2792
joined$	207 233 1659 1756 2569 1155 1196 1419
joinin	411
joining$	2763 1832 1419
joins$	1419
joint	1473 233 1888
joint$	4 2770 1654 3185 2174 754 2176 3476 2180 1118 1197
jointly$	2548
judgem	1350
judgement$	2982 2561
judgemental$	1695 1737
judgme	1350
july	2385
july$	2862 1568 3643
june	2385
june$	2862 1568 3643
junior	2326 3624 2385
just$	3269
keep	2838 1782 384 429 448 449 484 809 826 841 851 866 867 907 926 950 1113 1116
keep$	172 192 210 232 236 237 245 3011 355 1805 389 391 403 1846 1847 427 428 434 477 511 1982 566 570 598 599 678 679 2114 727 852 861 3585 886 3608 1109 1126 1138 1159 1194 1248 1369
keepe$	861
keeped$	570 598 599 861 886
keepes$	861
keepin	448 1113
keeping$	192 210 232 236 237 245 355 389 391 403 427 428 434 477 511 570 598 599 678 679 727 861 886 1109 1126 1138 1248 1369
keepping$	1805
keeps	448 1113
keeps$	172 192 210 232 236 237 245 355 1805 389 391 403 427 428 434 477 1901 511 570 598 599 678 679 2114 727 852 861 3585 886 3608 2384 1109 1126 1138 1194 1248 1369
keepting$	1805 598 727
kept	2782 177 178 179 1632 482 1903 1923 841 2432 1113
kept$	2723 2726 1523 1592 172 1599 1600 2929 245 1667 383 427 428 434 1881 474 1904 488 3220 518 582 678 2105 832 2284 3586 873 2306 886 2340 989 1109 1248
kepted$	886
kepting$	886 1109
kepts$	886 1109
key	2390
key$	3687 3725
keyes$	3687
keys$	99 3687
keyworker$	2802
kick	609
kid	1850
kids	161 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
kids$	1582 3103 1843 3221 3276 3291 3293 2024 3327 3529 3560 3664
kind$	2834 2872 2235 2637
kinder	815 2237
kinder$	2479
kindly$	2609
kiosk	967
kiosk$	2388
kit	33
kit$	99
kitche	40 3689
kitchen$	96
kits$	99
knew$	2865 1055 1076
knife$	1315
knit$	3558
knives	127
knives$	1315
knock	3154
knock$	1295
knocke	2782
knocki	2320
knocking$	3617 3666 1295
knocks$	1295
knot$	3674
know	2838 1587 2884 1882 2569
know$	3011 1738 3037 1938 3562 1055 1076
knowing$	1055 1076
knowle	1175 2596
knowledge$	304 2554
known	141 177 3549
known$	1562 2251
knows	1587 2884
knows$	1938 1055 1076
kpi$	2440
kpis$	2440
label	1321
lad	1850 650
lads	37 55 161 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2004 2030 2033 3330 613 3394 2098 2099 3397 705 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
lads$	1476 90 2842 1582 1750 1843 3221 3276 3291 3293 3301 2024 3327 749 909 910 3664 2506
laid$	1493 2814
lamp	33 967
lamp$	43 66 101 2388 968 2454
lamps$	43 66 101 2388 968 2454
landin	3352 2138 3435
landlo	35 36 1479 64 3715 1080
landlord$	73 2500 2501
landlords$	2501
lane	3575
lane$	2385
language$	2582 2618
lanyard$	2775
lanyards$	2775 99
lapse$	3504
larger$	1995 3294
last$	103 2837 1565 535
lasted	2861 144
late	1526 2385 2396
late$	103 702 3693
later	2255 2305 2385
later$	103 1922 2134 3602 2535
laugh$	2833 2480
laughs$	2833
launch	2782 2432 1021 2442
laurels$	1036
lawyer$	1327
lcs$	2800
lead	35 36 1479 64 1502 2811 3218 841 863
lead$	65 2799 2802 2874 1670 764 3651 984 2462 1045 2712
leader	35 36 1479 3067 1776 401 1835 1836 1848 1854 3161 460 3190 1894 483 1905 3203 487 489 3213 1932 1933 1934 3258 554 3297 3328 611 613 624 2046 632 2055 652 3379 3385 3394 2098 2099 3397 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 2316 2322 2328 3632 2350 2650 1230 2653 2654 2663 1245 2667 1253 1317
leader$	3651 1043 2661 2662
leaders$	3651 1043 2661 2662
leadership$	3662
leadin	3328 650 2663
leading$	1854 3161 3190 1894 483 1905 3213 1932 3258 624 2046 3385 2316 2322 2328 3651 984 2653
leads	863
leads$	2874 984 2462
leafle	97 2827 1011 2439 2468 1297
leaflet$	13 2765 2775 2828 968 3691 2687 1299
leaflets$	13 2775 2828 968 2687
league	3577 3578
learn	482 1903 1928 2291 904 921 3646 1154
learn$	294 1947 3393 725 832
learni	2827 1656 1011 2439 2468 1297
learning$	2953 294 2542 1351
learns$	294 832
lease$	990
leases$	990
least$	2787
leav	423 439 1266
leav$	501
leave	2838 448 482 1903 548 1982 563 584 605 720 765 783 834 2291 2305 937
leave$	172 173 1837 501 1969 1984 2026 3348 2089 2186 2204 785 3602
leaves	448 584 605 720 937
leaves$	172 173 501 2026 785
leavin	448 584 2167 765 834
leaving$	172 173 501 2186 785 3630
leavingtime$	3464
leavingtimes$	3464
leavs$	501
led	863
led$	311 1853 2580 2620
left	177 3139 3646
left$	1523 2878 1592 172 173 518 3339 3593 2338 1137
lend	1363
length$	1868
lenient$	2557
lens	1350
lent	1021 2442
lent$	1021
less	541 790
less$	450 500 1962 769 2210 2242 3543 920 1093 1302
lessen	794 799 3520 803 914 1349
lessened$	3633
lesson	68 2827 1871 2086 2107 3404 2120 2136 3433 3477 896 1011 2439 2468 1297
lesson$	2828 2830 2873 1886 3319 3429 735 924 959 1299
lessons$	2828 2830 2866 1571 2873 1886 3417 959 2491 2688 2696
let	1545 605 827 877 2306
let$	317 341 1763 1768 1781 1811 1847 3260 1967 548 2002 601 602 603 605 2026 606 607 2103 772 2199 834 3603 894 2318 898 3627 937 2375 996 1285
leted$	341 1763 601 2318 898
leting$	601 894
lets$	317 341 601 602 603 2026 606 607 772 2318 898 996 1285
letted$	1763 601
letter	2827 1011 2439 2468 1297
letter$	13 2765 2848 153 2354 2687
letters$	13 153 2354 2687
lettin	827
letting$	317 601 772 894 2375
level$	1525 1046
levels$	1525 1046
levera	1349
liais	2533
liaise	1456
liaise$	1333
liaised$	2753 1457 1333
liaises$	1333
liaising$	1333
liaiso	4 1473 1630
liaison$	1425 2770 2927 2951 1333
librar	35 36 40 1479 3577 3578
library$	3288 3332
licenc	2827 1011 2439 2468 1297
licence$	2775 357 3700 990
licences$	2775 3700 990
license$	3700 990
licenses$	3700 990
life	916
life$	806 2337
lift	803 2249
lift$	3431 3546 3671 2390 3725 3727 1259
lifted	3520
lifted$	1259
lifting$	1259
lifts$	3432 3546 3547 3671 3725 3727 1259 2688
light	33 1983
light$	43 66 101 102 966 2454 1254
lighter$	2479
lighti	33
lighting$	66 101 2568 1254
lights$	43 66 101 102 966 2454 1254
like	1587 2884
like$	1691 3046 506
liked	141
liked$	2803 1562 2441
likes	1471 1587 2884
likes$	2768
limit	346 354 1782 376 449 595 790 856 914 932
limit$	343 363 435 3164 598 599 600 601 604 775 930
limite	1879
limite$	600
limited$	3062 3063 3176 488 598 599 600 601 3633 2340
limites$	600
limiti	354
limiting$	343 598 599 600 601 775
limitped$	600
limitping$	600
limits	354
limits$	343 363 435 3164 580 598 599 600 601 775
limitted$	601
limitting$	343 598 601
line	856 1097
line$	32 2891 2515 2518 2634
lines$	32 2891 1657 2515
linger	3115 3280
linger$	3112
link	1775 2202 1320
link$	223 243 3072 359 3127 768 3499 2215 825 999 2619
linked$	223 243 999
linking$	223 243 999
links	4 2575
links$	1425 223 243 2984 348 3072 359 768 3499 2215 825 999 2562 2619
liquidlogic$	2800
list	97 1544 158
list$	5 1449 61 2841 3691 3699 1091
listen	3051 2569 1347
listen$	188 2971 2480 1219
listened$	3049 1051
listening$	2971 1120 2547 1219
listens$	188 1219
lists	158
lists$	1449 61 1091
lit	1021 2442
lit$	2493
litter$	100
little	541
little$	500 1962
live	2782 482 1903 3352 843 2291 2432
live$	2726 2750 2910 1904 497 1947 3370 3372 655 3393 2105 2124 710
lived$	497
lives$	497 655 2124 710
living$	3393
loaded	1520
loaded$	2817
loaned	1021 2442
lobby$	1123
lobbying$	1123
local$	2941 3191 3215 3226 3237 3342 3343 3344 3345 2049
locality$	3279
lock	33 479 562 873 1361
lock$	66 101 570 1022
locked	587
locked$	2878 570 2008
locker	967
locker$	804 3609 3671 2388
lockers$	804 3671 2388
locking$	570
locks$	66 101 570 1022
lodg	484 826 869 907
lodge$	497 655
lodged	482 1903
lodged$	497
lodges$	497
lodgin	903
log	2827 457 1011 2439 2468 1297
log$	61 2800 135
logged	1462 2782 2432 1090
logged$	2759 82 2459 2511
logs	1486 1090
logs$	61 2783 2800 135 2511
loiter	3115
long$	2870 2294 2295 875 2355
longer	2838 1815 398 476 527 547 672 732 871 1051 1093 1303
longer$	1608 339 342 347 360 378 1822 523 524 526 1948 529 1963 544 546 2093 674 2096 2139 2153 2184 829 850 874 913 941 954 956 2472 2514 1226
look	1171
look$	216 239 1670 271 297 330 519 626 809 2568 1166 1204
looked$	2782 177 1632 1166
lookin	1171
looking$	216 271 297 330 1166
looks	1171
looks$	216 271 297 330 1166
loop$	2534
loose$	2272
loosen	781 2212 794 3520 803
loosen$	3509
loosened$	3270 3480 3543
loosens$	3509
looser$	3543
lorries$	1312
lose$	215 2043 765 2200 2309 891
loses$	215 2043 891
losing$	215 2043 891
lost$	2043
lot	3129 3159 3162 1872 3183 3211 3236 3250 542 3262 3268 3539 3540 3541 3542 2246 2248 3554 3559 3563 3568 3569 2275 3573 2314 3639 3640 3645 3657 3658
lot$	3122 3382 3495 3524 3529 3560 3572 3635
lots$	325
loud	3600
louder$	964 3682
loudest$	1854 3161 3190 1894 483 1905 3213 1932 3258 624 2046 3385 2316 2322 2328 3651 2653
lower	2385 1303
lower$	944 1259
lowere$	944
lowered$	1259
loweres$	944
lowering$	944 1259
lowers$	944 1259
loyalties$	768
loyalty$	768 2215 825
lunch	100 1521 1871 2086 2107 3404 2120 2167 3575 3576 2408
lunch$	2108 3417 2407 3705 3727 2688 2696
lunche	1521 3404
lunches$	3417 2696
luncht	619 750 751
lunchtime$	2758 131 3337 3464 2171 3469 1062
lunchtimes$	2758 131 3337 3464 2171 3469 1062
lur	841
lured$	823
mace$	2936 2937
machin	967
machine$	2388
machines$	2388
made	1440 1462 2776 2780 2782 258 2432 1012
made$	2737 2759 2814 130 3018 388 714 2433
magistrate$	1327
magistrates$	3709
mail	2827 1011 2439 2468 1297
mailbo	8
mailed	1421 2782 2432
mailed$	2718
main	3328 650 2663
mainta	448 866 867 1116 1154 1347
maintain$	1138
maintained$	2997
maintaining$	1138
maintains$	1138
mak	440 451
mak$	813
make	2352
make$	222 258 261 276 1703 305 323 331 416 588 789 813 973 1158 1192 1202
makeed$	416
makeing$	416 588 1192
makes	2776 1486
makes$	2783 222 276 323 331 416 588 789 813 973 1192 1202
making$	222 261 276 305 323 331 789 813 1202
maks$	813
male$	2504 1310
males$	2504 1310
mam$	1324
man	2857
man$	126 2853 3694 1310 1313
manage	35 36 1479 64 1501 1502 239 1703 706 921 2352 3715 1154 1346
manage$	1660 3000 3507 832
managed$	2997 1239
management$	1118
manager$	65 73 2798 2799
managers$	73 95
manages$	832
managi	1154 1346
manner	1626
manner$	2923 2925
many	24 2016
many$	15 1445 2779 1483 1506 1531 2870
map	97 2827 1539 1011 2439 2468 1074 1297
map$	32 972 3691 1053
mapped	1462 1090
mapped$	2759 972 2511
mappin	2827 1011 2439 2468 1074 1090 1297
mapping$	208 972 2511 2529
maps$	972 1053
march	585 2385
march$	2862 1568
mark$	14 1054 2495
marked$	14 1075
marks$	14 1054 2495
mash$	2936 2937
masse$	3644
master	2827 1011 2439 2468 1297
match	100 1521 2408 2415
match$	667 3701 2407 3705 3712 3713 3716
matche	1521 2415
matches$	2721 3701 3712
mate	2132
mate$	3429
materi	33
mates	3067 1776 401 3129 1835 1836 1848 3148 3150 1854 3159 3162 1872 460 3181 3182 3183 3184 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3498 3506 2236 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
mates$	3065 3098 3099 3103 1843 3221 3276 3291 3293 2024 3327 3429 3462 3529 3533 3560 2267 3565 3566 3664
matter	2959
matter$	1596 1610 2957 2958
matters$	1610 2957
maximi	1349
maximum$	930
may	2385
may$	1568 2903 204 1759 410 2207 3643
mayn$	408
maynot	408
maynot$	1829
mayor$	2544
meal	100 1521 2408
meal$	3691 3701 2407 3705 3725 3727 2696
meals	1521
meals$	3701 3725 3727 2687 2696
mean$	3026
meaningful$	1673 1135 2633
means$	2902 3026
measur	1682
measured$	80
measurements$	1024
measures$	2979 1683
mechanisms$	1683
mediat	2827 1011 2439 2468 1297
medic	1096
medic$	2517
meet	1422 2729 108 2838 3061 1774 3075 3078 3079 1790 1796 1799 1809 1813 3112 1819 3126 420 3144 1862 446 3218 528 3252 3280 2090 3641 2533 1359
meet$	2728 2744 1529 1534 2833 151 2969 3071 3080 3087 3088 3095 3106 3110 1814 3119 1823 3123 3128 412 3130 3134 1873 3179 3197 1949 3303 2007 3305 3313 2087 2089 3387 813 3570 3612 3629 993 1019 2447
meete$	412 813
meetering$	1949
meetes$	813
meetin	23 1444 1473 1501 1502 106 2827 1630 1775 3073 1797 3115 1820 3143 3147 446 3177 2263 2320 919 1011 2439 2468 1297 1359
meeting$	2741 2770 2798 2799 1527 2828 2927 2936 2937 3060 3072 3081 3082 3089 3092 412 1839 1867 458 1949 3295 3399 2175 3473 2186 3488 813 3617 2330 2331 2341 3666 3716 1299
meetings$	2770 2798 2799 1527 2828 2902 2927 3060 3094 458 2175 3473 2341 3716
meets	2776 1486
meets$	2728 2744 2783 1529 1534 2833 151 3197 2087 813 3570 993 2447
meetting$	1949
meetup$	3093 1867
meetups$	3093 1841
member	37 39 55 64 89 2811 120 1550 138 1563 145 156 157 166 1589 284 1705 3067 1776 3086 401 3125 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2004 3310 2030 2033 3330 613 632 2055 650 671 3394 2098 2099 3397 698 2132 713 3498 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2477 2650 1230 2654 1245 2667 1253
member$	2774 2847 2849 3351 2075 3429 2366 2662
members$	0 1 2727 16 20 22 1460 1476 70 1510 90 94 95 1528 115 116 1541 121 2847 2849 1559 1566 1577 1578 1586 2886 2887 1780 3080 1843 3221 3276 1987 3291 3293 3301 2024 3322 3327 3351 3391 749 3499 797 3664 2573 2662
membership$	475 3216 3227 2036 3609 990
memberships$	990
memora	2827 1011 2439 2468 1297
men	127 2857 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
men$	126 2853 2958 1843 3221 3276 3291 3293 2024 3327 2326 3664 3694 1310 1313
mend	2426 1361
mend$	3723 1141
mende$	1141
mended	1487 1021 2442
mended$	2784 2795 1023
mendes$	1141
mending$	1141
mends$	1141
mental	3517
mention$	2891 2515
mentions$	2891 2515
mentor	35 36 1479 64 2811 2827 820 1011 2439 2468 1297
mentor$	0 1 2727 1432 16 20 22 2752 65 2802 95 1528 2828 728 1032 2462 1045
mentoring$	2778
mentors$	0 1 2727 1432 16 20 22 2752 65 95 1528 2828 728 2462
menu$	3719
messag	2827 3061 1799 1819 1827 3126 1839 3147 1862 446 3252 2249 1011 2439 2468 1090 1297
message$	1560 142 2876 1823 3692 2542 2567 2618
messages$	1560 142 2876 3060 1838 1971 3546 2511 2542 2567
messaging$	3060 3092 3136 1867 2567
messin	2320
messing$	3617 3666
met	2729 1456 2755 2757 1465 2776 2780 2782 1494 1508 108 706 1050 2569
met$	2744 2753 1457 2767 2791 2805 1514 1529 1874 456 1019 2453 2471
meter	447
meter$	1868 1869
meters$	3091 1869
metre	447
metre$	1868 1869
metres$	3091 1869
midwif	1096
midwife$	2517
might	1745
might$	204 1759 2207
miles	646 3372 3621
miles$	3091 3191 3215 3226 3237 3342 3343 3344 3345 2049 2067 2074 2078 2257
milestone$	87 2440
milestones$	87 2440
mind$	2935 3044 852 2534
mindfu	1632 1712
mindful$	2929 2952 3009
minds$	852
mindse	1175 2596
mingle$	2647
minibu	33 2827 3439 896 1011 2439 2468 1297
minibus$	1524 3431 3701 3725 3727
minibuses$	1524 3432
minibuss$	1524
minimi	354 376 790 914 1154 1349
minimised$	2997 3062 3063
minute	2782 1496 2827 2255 2358 1011 2432 2439 2468 1297
minutes$	13 2772 2793 136 2141 1024 1025 2604
misbeh	3600
miss$	1852
misses$	1852
missin	1549
missing$	2846 1305
mistak	1321
mitiga	1154 1349
mitigated$	2997
mix	3061 1774 3075 3078 1809 3112 3144 3154 2090 908 1359
mix$	3071 3080 3095 3106 3123 3128 1858 3218 3387 3612 2647
mixing	1775 3073 3115 3143 3147 446 3177 2320 3666 1359
mixing$	3072 3081 3089 1820 1858 1867 3295 3488 3617 2648
mob$	3589
mobile$	2736 53
mobili	1349
mobilised$	2465
mock	2879
model$	2558
models$	2558
module	2827 1011 2439 2468 1297
module$	32
modules$	32
moment$	2904 3023 2159
momentum$	2559
mon	2385
monday	619 750 751 2385
monday$	2758 619 3337 750 2171 751 3469 3697 2409 3710
mondays$	2758 3337 2171 3469 3697 2409 3710
money	2989
money$	30 51
monito	1632 1090 2533
monitor$	2511 1329
monitored$	80 2929 2511 1329
monitoring$	81 2511 1329
monitors$	2511 1329
month$	2774 659
monthly$	2719 987 1017
months$	2905 3374 659
mopeds$	1312
more	109 233 259 3051 3274 1151
more$	1530 1533 119 1617 1654 1680 268 1690 273 1697 300 324 325 1748 335 1793 1962 1968 1978 3294 593 2017 2018 3325 3481 815 2237 872 878 1033 1046 2472 2522 1108 2640
mornin	619 2138 3435 750 751 2276 3575 2385
morning$	1513 131 3337 702 3459 2171 3469
mornings$	1513 131 3337 2171 3469
mosaic$	2800
mosque	40 3577 3578
mosque$	3716
most	63 2028
most$	29 1484 1533 1744 3325 3328 2055 3379
mother	1918 2044 3352 3373 660
mother$	630 1323
mothers$	293 936
motivate$	1338
motivates$	1338
motivating$	1338
mou	2827 1011 2439 2468 1297
mounte	2391
mounted$	3688
mov	484 499 585 625 658 2241 859 892 901 902 905 906
mov$	514 648 649 654 1232
move	457 584 634 851 904 2426
move$	1837 3173 470 472 3208 497 511 514 558 560 563 2009 3335 623 2045 3348 635 3354 638 643 648 649 651 2073 654 656 663 678 783 3630 3723 1211 1232 2660 1260 1261
moved	3173 482 1903 2032 634 1021 2442
moved$	1548 1549 2878 3172 470 1904 1913 497 560 3329 623 2045 2053 635 643 648 649 3368 2073 654 663 2091 2105 721 860 2284 3627 3685
moveed$	651
moveing$	511 560 651
moveme	1090
movements$	2511
movered$	651
moves	634
moves$	472 3208 497 511 514 558 560 3335 623 2045 635 3354 643 648 649 651 2073 654 656 663 678 1211 1232 2660 1260 1261
moving	634
moving$	2910 514 558 2009 648 649 654 3630 1232 1260
movred$	648 649
movring$	648 649 1232
movs$	514 648 649 654 1232
much$	1483 2870 853 2381
multi$	1473 233 1155
mum	1918 2044 3352 3373 660
mum$	630 1323
mural$	96 3691
murals$	96
museum	40
music	2415
music$	3712 3719 1015
must	3024 3028
must$	248 249 279 1714 410 471 2071 2183 2207
mustn$	408
mustno	408
mustnot$	1829
n$	408
nailed	2391
nailed$	3688
name	2838 1544
name$	1542 122 2841 1562 1394
named	2856 1561
named$	1505 2858 1041 2466 1081
names	2746 1090
names$	1542 122 2511 1394
naming$	3076
nan	1918 2044 3352 3373 660
nan$	1324
nana$	1324
nanny$	1324
narrat	1175 2596
narrow$	1143
narrowing$	1143
narrows$	1143
naturally$	2212
near	3151 3152 3153 3157 2131 2132
near$	1608 1788 3393 3429 3545 2413 2701
nearby$	2701
necess	259
necessary$	1680 2519 2520
need$	2926 3022 3028 1965
needed	2922
needed$	2519 2520
needle	127
needs	2569 2575 1350
needs$	2926 3022 3028 2577
negati	2339
negative$	445 3636
neighb	138
neighbour$	124
neighbourhood$	3195
neighbours$	124 1559
neithe	386
neither$	353 367 1807 530 711 736 2266
nephew	1850
net$	3016
netbal	2415
netball$	3712
networ	23 49 1649
network$	1432 1470 2946 3516 810 3533 3537 2500
networks$	2902 3516 810 3533 3537
never	1815 476 527 547 581 672 732 830 871 1093
never$	342 347 353 360 367 378 393 1822 466 469 523 524 526 1948 529 530 1963 546 549 569 575 2093 689 691 697 2139 2153 3452 741 800 829 2252 850 874 880 913 941 942 955 956 2514 1226
new	808 815 2237
new$	2795 103 3155 3225 629 2232 812 814 819 854 1033
newcom	3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
newcomers$	1843 3221 3276 3291 3293 2024 3327 3664
newsle	2827 1011 2439 2468 1297
newsletter$	13 2772 1299
newsletters$	13
next	3624
next$	3151 3152 3153 3157 2131 2132 3726 2535
nicer	815 2237
nicer$	2232 814 854
niece	1850
night	2107 3404 3416 3434 2138 3435 2273 2276 3575 3576 896
night$	2758 103 131 1886 3319 3337 3442 2154 3454 3457 3458 3459 3461 2166 3466 2171 3469 3623 2341 924 2380 1062
nights	3404 3435 1305
nights$	2758 131 1886 3337 3423 2154 3455 3458 3460 3461 2166 3467 2171 3469 2341 2380 1062 2487
no	129 375 879
no$	139 1579 160 306 1771 352 372 386 399 406 407 450 500 3235 520 1954 541 545 571 576 592 596 597 2028 665 675 712 729 738 757 759 2184 773 774 828 830 864 2343 1051 1222
nobody	166 306 3235 712 830
nobody$	2849 1727 367 530 711 2133 2266 1304
nod	1545
nod$	2842
nods$	2842
noisy	3600
non	351 1221
non$	274 316
nonassociation$	2642
noncontact$	1772
none	166 386 712
none$	306 367 1801 1807 3235 530 711 2133 736 2266 1304
nor$	353 1226
normal	1349
normal$	1605 205
norms$	2582
north	3191 3215 3226 3237 3342 3343 3344 3345 2049 2077
not	1546 143 1782 375 1815 408 476 1899 527 547 581 672 732 2179 830 2264 871 1093
not$	128 129 1564 174 175 339 342 347 353 360 1783 367 378 390 393 1822 1829 1831 1851 432 443 466 523 524 525 526 1948 529 530 1963 544 546 549 569 575 668 2093 674 682 683 689 691 697 708 2139 2153 3452 736 739 741 752 778 800 829 2252 2265 850 874 3593 879 880 913 931 941 942 954 955 956 2514 1226 1227
note	2827 1595 231 1011 2439 2468 1297
note$	61 2890 2891 2892 2555
noted$	82 2456
notes$	61 2793 2798 2891
nothin	541
nothing$	442 541 1962
notice	97 1587 2884 1778 1779 933 967
notice$	101 2971 3045 555 2288 2354 3680 966 968 1022 2655 2656
noticeboard$	2815 2388
noticeboards$	2815
notices$	101 2288 2354 3680 966 968 1022 2655 2656
notifi	2806
novemb	2385
november$	2862
now$	1464 1517 1538 2837 3374 3643 1217
nowhere$	370 1860
nudg	437 486
number	17 97 2857 1840 3548
number$	18 27 32 41 45 2765 48 50 79 1525 3137 1870 2016 2021 831 844 3699
numbers$	2779 99 1525 3137 1870 2016 2021 1031
nurse	35 36 1479 64 2811 1096
nurse$	1432 65 1032 2517 1325
nurtur	274 316 1154 1346
nurturing$	1695 1737
observ	2827 1011 2439 2468 1297
obtain	2782 626 2047 2432
obtain$	1133
obtained$	2434 2456
obtaining$	1133
obtains$	1133
occasi	1305
occasion$	1860
occasions$	2196
occup	484
occupi	482 1903
occupy$	852
occur	1627
occur$	2924
occurs$	2924
octobe	2385
october$	2862 1568
of	1481
of$	2724 1445 1466 1482 1498 2841 1556 1564 2869 1590 2893 1629 2933 229 2976 2986 1698 3041 1770 3109 1893 1916 3228 3273 1977 1985 2000 3310 3318 2031 2066 3367 3444 2189 2204 2239 2243 2351 2361 2364 3698 2473 2476 1056 2511 2512 2514 2540 2590 2658
off	1817 3372 2185 2262 2263 3621 934 3720 2442
off$	2720 2732 2805 1806 3114 453 559 2008 3375 2186 2226 3538 3553 3555 2259 2272 3603 3604 3606 2679 2690 2708
offer	2827 259 1728 626 2047 809 902 1011 2439 2468 2575 1297 1347
offer$	2752 196 252 1680 278 3025 3042 2250 2556 1386
offere	1421 2755 2757 1462 2782 2806 111 2922 259 1693 313 1735 1911 2432
offere$	278 952
offered$	2718 2759 2786 2810 1532 1632 1680 2978 2990 1734 3032 1863 494 3214 2051 2081 2284 2357 1386
offeres$	278 952
offeri	259
offering$	252 1680 278 2250 952 1386
offers	1486 259
offers$	2752 2783 196 252 1680 278 952 1386
office	35 36 1479 64 2811 1756
officer$	0 1 2727 1432 16 20 22 25 59 65 69 95 1528 124 1032 2454 2462 1314
officers$	0 1 2727 1432 16 20 22 25 59 65 69 95 1528 124 2843 3053 1032 2454 2462 1314
offset	914
often	18
often$	11 1439 1483 2870 2514 2638
old$	3246
older	3328 2040 650 3468 3624 964 3682 2663
older$	127 2857 3067 1776 401 1835 1836 1848 3148 1854 3161 460 3190 1894 483 1905 3203 487 489 3213 1932 1933 1934 3258 554 3297 613 624 2046 3385 2094 3394 2098 2099 3397 713 3506 3513 2246 2256 2258 3556 854 3584 2290 870 2303 2315 2316 2322 2328 2329 3632 2336 2350 964 3682 1078 1083 1084 1085 2650 1230 2653 2654 1245 2667 1253
oldest	3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 1933 1934 554 3297 3328 613 632 2055 650 652 3379 3394 2098 2099 3397 698 713 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 3632 2336 2350 964 3682 2650 1230 2654 2663 1245 2667 1253
oldest$	1854 3161 3190 1894 483 1905 3213 1932 3258 624 2046 3385 3513 2316 2322 2328 964 3682 2653
on	696 2396 2442
on$	1424 2743 2761 1480 2787 2790 1503 2808 1518 2820 118 2845 2846 1590 194 2930 2967 1687 1704 296 3019 1736 3038 3076 1784 1785 1856 3220 1960 1979 3278 1993 2000 3306 3338 3388 696 737 743 3463 2191 2197 3538 2254 862 3598 2348 2389 3693 3703 3704 988 3707 2413 3711 3721 2513 2524 2527 2607 2636 2679 2689 2690 2701 2702 2710 2716
once	3300 2294 875 2347
once$	2719 3308 3311 3313 3321 3590 3644 3711
one	129 3328 650 715 964 3682 2663
one$	92 1513 2827 2849 1624 1727 3080 1801 1807 3110 1854 3161 3167 3190 1894 483 1905 3213 1932 3241 3258 3266 589 2011 591 2022 3320 3323 608 616 624 2046 632 2054 2055 2069 652 3378 3379 3385 3387 698 2127 3424 711 2133 3457 3458 756 758 3493 3508 2266 2286 893 2316 2317 3615 3616 2322 2328 3636 3647 2360 945 946 3668 964 2402 2427 2430 1011 2439 2468 1081 2653 2659 2663 2683 2690 1297 1304
ones	3129 3159 3162 1872 3183 3211 3236 3250 542 3262 3268 3539 3540 3541 3542 2246 2248 3554 3559 3563 3568 3569 3573 2314 3639 3640 3645 3657 3658
ones$	1513 2005 3391 3458 3471 2298 2662
ongoin	259
ongoing$	1635 1680 1118 1330
online$	2750
only	463 873
only$	441 452 1961 3269 590 594 2023 3424 3474 876 897 2319 939 2371 2673
onside	1174
onside$	2595
onto$	1503
open	1462 1526 2396
open$	1461 2759 2764 92 2874 225 2954 2955 2963 2964 1696 1712 3693 2493 2547 2630 2637 2712 1377
opened	1462 2782 2432 1021 2442
opened$	1461 2759 2803 2814 130 3020 2441 1377
opening$	225 1268
opens$	1461 2874 225 1377
operat	64 1492 1320
operational$	2750 2789
operator$	73
operators$	73
opinions$	337 1035
opport	2989 3031 2569 2575
opportunities$	1699 303 1921 2577 2578 1169
opportunity$	2915 2985 303 1860 1921 1169
oppos	991
opposing$	2382
opposite$	1908 686 2111 2119 704 726 2148 2225 2277 3587 3588 2373 2382
optici	1096
optician$	2517
optimi	1154 1349
option	2989 3031 2138 3435 2589
option$	2921 2588 1169
options$	2577 2588 1169
orange$	2835
orbit$	2222
order	1454 3070 357 1778 1779 377 573 585 856 868 933
order$	2751 2789 3069 362 402 416 553 555 561 588 2288 2354 3680 1038 2655 2656
orderd$	402
ordere	1454 2782 1512 2432 1021 2442
ordered$	2751 2809 362 388 416 561
ordering$	362 416 561 588
orders	1778 1779
orders$	3069 362 402 416 553 561 588 2288 2354 3680 1038 2655 2656
ordina	35 36 1479 207 247 1668 1346
ordinary$	205
ordinated$	1628
organi	2782 2818 2432
organisations$	1647
organise$	2874 983
organised$	1863 983
organises$	2874 983
organising$	983
other	1649 284 1705 3079 3086 3117 3120 3124 3125 3129 3148 3150 3159 3162 3163 1872 3181 3182 3183 3184 3211 3236 3250 542 3262 3268 2040 2064 3364 3409 3420 3430 2157 3468 2172 3482 3487 3498 3500 3519 808 815 2237 3539 3540 3541 3542 2246 2248 3554 3559 3563 3568 3569 3573 3591 3592 2296 884 885 2307 3605 2311 2313 2314 2321 3632 2336 3639 3640 3645 2349 3652 3657 3658 2370 3673 3677 2385 3682 1225 2649
other$	2906 1641 2941 2946 1673 3059 1780 3080 365 366 3085 3089 1793 3093 3096 3098 3099 3101 3104 3107 3108 3116 3121 3122 1841 3149 3155 1873 3181 3182 3183 3184 3225 1951 543 3266 3323 2040 2042 622 640 2062 2072 3371 2079 3377 3380 2084 3383 2094 3403 686 3420 704 2128 2134 717 2142 3462 3468 3483 3484 3490 3492 3493 3494 3497 2206 3508 3511 3512 3514 3519 3521 2225 2230 2231 2232 812 3531 2247 855 2277 2280 2281 3583 3591 3592 2296 884 885 2307 3605 2311 2313 2321 3619 2329 3634 3645 2349 3652 3669 3673 3677 3682 2646
others	1649 1816 3184 3487 3498
others$	2946 3012 3059 1780 3080 3085 3094 3096 3098 3099 3101 3104 3105 3113 3116 3121 3122 3149 3222 1951 3312 2042 622 3371 3377 3403 3462 3484 3490 3492 3493 2206 3508 3511 3512 3514 3521 3524 3583 888 3607
ought	3024
ought$	3028
our	1596 244
our$	2893 1665 275 1717 1739 3622 2400 1201
out	1668 1878 801 807 934 3720 2442 2589
out$	1427 2731 2759 1490 2816 1532 2889 1593 1594 174 2893 1597 1599 1629 1637 1662 2990 3004 3032 1762 3071 3106 404 3144 3175 1898 1935 1939 1942 3240 1949 1969 1991 2003 2008 2026 3326 3350 3352 2056 636 637 2064 2089 2104 2137 2185 2198 2201 3509 2213 3538 3553 2259 2262 2272 3570 3593 3598 3602 3603 3604 3617 3621 3628 2378 2401 3723 2433 2450 1069 2549 2611 2678
outcom	2827 1011 2439 2468 2575 1297 1350
outcome$	3027
outcomes$	2965 2532
outering$	1949
outing	100 1521 3477
outing$	2721 1949 667 3596 3701
outings$	2721 3473 3596 3701
outlet	2624
outlook$	3005
outrea	2827 1756 1011 2439 2468 1297
outreach$	2736 53 2778 3053 2629
outs$	1662
outsid	174 1939 3347 2064 2227 2231 3621 3634
outside$	1518 3531 2413 2560 2701
outsta	1526
outting$	1949
over	3255 3287 2208 2442
over$	3093 3230 1960 3274 564 1996 3294 2025 3447 3504 3505 3545 3546 862 2326 3675 2379 1100 2540 2586 2664
overdu	1526
overla	3112 2090 2285
overlap$	1887 3387 3450 3582 3659
overleaf$	2604
overs$	3093 1841 3546
overse	247 1668 3191 3215 3226 3237 3342 3343 3344 3345 2049 2077 1349
oversi	2569 2575
oversight$	81 2537 2539 1119
overview$	2537
own	247 1668 3581 3615 3616
own$	1567 1598 2898 1602 3206 3246 1986 3334 699 3421 745 3551 2279 2282 3625 925 3656 2498 1189 2659
owner	35 36 1479 3715 1080
owner$	73 2501
owners	1175 2596
owners$	73 2501
ownership$	3045
owns$	1189
pack	2827 3151 3152 3153 3157 1950 2347 1011 2439 2468 1297
pack$	2765 3247 3589 3644 3674
packag	1920
package$	3217
paedia	1096
paediatrician$	2517
page	2827 1011 2439 2468 1297
page$	32 2911 2912 3699 1020
pages$	32 1020
paid	2782 2432
paid$	1454 1512 980 1021 2459
paint	2426 1361
paint$	3719 3723 1054
painte	1487 1021 2442
painted$	2784 2814 1023
paints$	1054
pair	3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 1933 1934 1950 554 3297 613 3394 2098 2099 3397 698 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 2350 2650 1230 2654 1245 2667 1253 1359
pair$	1928 3247 552 3597
paired	1945
paired$	2180
pairin	1359
pairs	460 2005 2297 3615 3616
pairs$	3167 3302 3597 1252
pals	3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
pals$	1843 3221 3276 3291 3293 2024 3327 3560 2267 3565 3664
pan$	2919
panel	23 35 36 49 1479 64 1501 1502 2827 1649 1011 2439 2468 1297
panel$	1432 1447 1470 2796 2798 2799 2936 2937 2946 1026
pans$	2919
parade$	3279
paragraph$	2891 2515
paragraphs$	2891 2515
parame	1595 1096
paramedic$	2517
parameters$	2892
parcel	716
parcel$	512
parcele$	512
parceles$	512
parceling$	512
parcelled$	2137
parcels$	512
parent	37 38 39 63 64 2811 138 166 2414 2581
parent$	0 1 2727 16 20 22 2762 95 1528 630 1323
parents$	0 1 2727 16 20 22 1459 1460 2762 1484 70 1500 94 95 1528 1559 2916 1701 293 1725 425 426 630 2070 936 3718 2573 2583 2593 1323
park	40 2959
park$	2958 3279 3288 3311 3332 1263
parked	2771
parked$	1263
parking$	1263
parks	2771
parks$	1263
part	1448 2745 2780 2781 2782 1515 2323 1246
part$	2807 2812 174 1596 3036 3051 3191 3215 3226 3237 1941 3342 3343 3344 3345 2049 2147 3445 3574 3609 3620 3667
partic	1448 2745 1471 1515 1027
participants$	2768 2794
participate$	2812
participates$	2812
participation$	2448 2467
partie	100 1521
partin	1246
partne	4 49 1473 64 2811 1649 233 1728 310 1928 2575 1155
partner$	2794 1324
partners$	0 1 2722 2727 16 20 22 1470 2794 95 1528 2926 1647 2946 234 1731 1134
partnership$	1425 1470 2770 2796 2936 2937 1654 3025 2548
partnerships$	1425
parts$	2147 3445 3574
party	100 1521
party$	667 3701
pass$	231 475 3216 3227 2251 3687 990
passage$	2891 2515
passages$	2891 2515
passed	3549
passed$	2948 2251 1029
passes	33 68
passes$	99 475 3227 3687 990 2687 2696
passing$	2251
passs$	3687
past$	3545
pastor	259
pastoral$	1680
patch	2330 2331
patch$	3628
path	3689
path$	96 718
paths$	718
pathwa	2827 2138 3435 1011 2439 2468 1175 2596 2624 1297
pathways$	2902 2926
patient$	2557 2637
patrol	1422 2729 2776 106 2827 1756 1011 2439 2468 1297 1363
patrol$	2728 2778 1527 1314
patrols$	2728 2778 1527 3053 1314
pattern$	2102 2344
patterns$	2531
paused	2345
paused$	3642 2399
pay$	1384
paying$	1384
pays$	1384
pcso	64
peace	2039
peace$	3336 3339 3618
peel	841 851
peel$	764 835 838
peele$	835 838
peeled$	2630
peeles$	835 838
peeling$	835 838
peelning$	835 838
peels$	835 838
peer	3482 2229
peer$	3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 1933 1934 554 3297 613 3394 2098 2099 3397 3482 3484 3498 3506 2219 2220 2228 2229 3526 3532 2236 2240 2246 2256 2258 3556 3584 2290 870 2303 2315 2350 2650 1230 2654 1245 2667 1253
peers	3067 1776 401 3129 1835 1836 1848 3150 1854 3159 3162 1872 460 3181 3182 3183 3184 1905 3203 487 489 3211 1933 1934 3236 3250 542 3262 3268 554 3297 613 3394 2098 2099 3397 3498 3506 3519 2236 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3632 3639 3640 3645 2350 3657 3658 2650 1230 2654 1245 2667 1253
peers$	1780 3099 3103 3371 3462 3483 3484 3494 2206 3508 3511 3512 3514 3526 810 3529 3530 3532 3533 3534 3536 3560 2267
pegs$	804
people	63 64 2811 1705 3330
people$	0 1 2727 16 20 22 1459 1460 1476 1484 70 1500 1510 90 94 95 1528 116 1541 121 2839 124 2847 1559 1566 1577 1578 1582 162 2883 2885 2886 1674 3029 1750 1753 1757 3103 1843 3221 3276 1987 3291 3293 3301 2024 3322 3327 749 3499 3529 3532 3664 3714 2499 2505 1086
peoples$	2847
per$	1477 63 3663 2605
percen	63
percent$	1484
percentage$	24
percep	1175 2596
perceptions$	2582
perfor	100 1521 2818
perform$	1283
performance$	3713
performed$	1283
performing$	1283
performs$	1283
period	1871
period$	1886 3417
periodic$	209 1112
periodically$	1112 2535
periods$	1886 3417
permission$	3700
permit	3260
permit$	2900 341 1763 1768 1811 601 2199 894 3700 990 2626
permited$	341 1763 601
permiting$	601 894
permits$	2900 341 601 3700 990 2626
permitted$	1763 1781 2015 601
permitting$	601 894
persistent$	2557
person	64 2811 1550 3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 1933 1934 554 3297 613 632 2055 3394 2098 2099 3397 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 2350 2650 1230 2654 1245 2667 1253
person$	0 1 2727 16 20 22 95 1528 2839 2847 1581 207 1753 3351 2075 2366 2505 1199
persons$	2847
persua	437 451 2051 820
persuaded$	2357
pharma	1096
pharmacist$	2517
phas	932
phas$	521 522
phase$	521 522 755
phases$	521 522 755
phasing$	521 522 755
phass$	521 522
phone	1422 33 125 1819 3173 2390
phone$	99 844 3687 1406
phoned	1421 1456 2755 2757 1465 2782 1494 1050
phoned$	2718 2753 1457 2791 2471
phonees$	3687
phones	361
phones$	99 3687 1406
phoning$	1406
photo$	77 1024
photograph$	77 1024
photographs$	77 1024
photos$	77 1024
physical$	1105
physio	1096
physio$	2517
physiotherapist$	2517
pick	1521 202 2334 950
pick$	239 1669 1670 816 837 846 961 967 2706 1286
picke$	816 846 961
picked$	177 178 1632 482 834 961 1286
pickes$	816 846 961
pickin	202
picking$	816 837 846 961 1286
picks	1521 202
picks$	816 837 846 961 1286
pickting$	961
picky$	847
picnic	100 1521
picnic$	3701 2407 3725
pictur	3191
picture$	77 1560 2867 1604 1613 2554
pictures$	77 1560 1024
pilot$	2
pitch	3577 3578 903 3689
pitch$	96 3579 3671 2385 1006 3725 3728
pitched$	1006
pitches$	1006
pitching$	1006
pitchs$	3579
plac	484 499 625 658 826 869 892 901 902 905 907 908 2334 1236
plac$	654 1008
place	1472 2782 1487 1488 68 2818 2827 3151 3152 3153 3157 634 1011 2432 2439 2468 1297
place$	2741 2769 2784 2785 2839 1546 2904 2978 2980 2992 3004 3034 1860 475 1917 508 3227 511 1941 1967 3311 2036 627 628 635 3355 638 651 654 2082 678 3407 3415 727 735 744 753 2179 3609 899 2325 3628 1008 2466 2570 2691
placed	2782 482 1903 1945 634 2432
placed$	470 474 1904 1913 2037 2045 2053 635 643 647 3368 654 3393 2105 721 2284 989 2459
placeed$	651
placeing$	511 651 727
placem	1920 3352 3361 2065 653 2107 3404 2108 2116 3416 2136 3433 2138 3435 836 903
placement$	3188 3212 1917 3217 508 1940 627 628 635 3354 638 3362 647 3369 657 2082 3440 1244
placements$	3188 3212 1917 1940 627 628 635 3354 638 647 3369 657 2082 3405 3413 3423 3440 1244
placered$	651
places	634 2393
places$	2839 2904 2992 3034 475 1917 3227 511 635 3355 638 651 654 678 3443 727 804 3690 1008 2691
placeting$	727
placin	634
placing$	1821 647 654 1008
placs$	654 1008
placting$	1008
plan	2827 1601 1882 2398 1011 2439 2468 1171 1297
plan$	2749 2752 2765 87 2874 2895 2898 2899 1604 1613 3695 1042 2535 2604 2610 2618 1299
planned$	2739 1863
planni	1171
planning$	26 2951 2973 2556 2584
plans	1171
plans$	2752 2874 2898 2973 1683 3695 1042 2604
plant	2426 1361
plant$	3723
plante	1021 2442
planted$	2814 1023
play	100 1521 1928 843 904 906
play$	2736 53 96 1534 151 318 1819 3126 411 1858 2089 2095 725 3600 883 994 3713 2480
played	3 2818
played$	1424
player	37 161 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 2055 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
player$	2849
players$	2849 1582 1843 3221 3276 3291 3293 2024 3327 3664 2499
playgr	2107 3404 3416
playin	1827
playing$	318 411 1858 994
plays	1521
plays$	1534 151 318 725 883 994
pledge$	98
plenty$	325
plot$	924
plug$	1143
pluging$	1143
plugs$	1143
podcast$	32 3692 1020
podcasts$	1020
point	1544
point$	43 71 2841 2904 2915 3008 2159 2388
points$	43 71
police	35 36 1479 64 2811 1756
police$	0 1 2727 16 20 22 65 95 1528 2843 3053 343 1314
policeing$	343
polices$	343
policeting$	343
polici	97 2827 1756 1011 2439 2468 1297
policing$	3053 1314
policy	97 2827 2398 1011 2439 2468 1297
policy$	32 2772 3289 3695 1299
pond$	96
pool	40 68 3577 3578 2415
pool$	3712
poor$	445
pop$	1204
portal$	32
portals$	32
positi	274 316 1769 808 815 2339
position$	2535
positive$	2941 1673 1695 2994 3000 1730 1737 3066 819 3636 1105 1203 2633 2637
possib	2922 2589
possibilities$	1169
possibility$	1860 2588 1169
possible$	2915 1624 2067 2519 2520 1169
post	2827 856 901 902 1011 2439 2468 1266 1297
post$	2832 1020 2454 2464 2466
posted	1462 2782 1519 1520 111 2432
posted$	2759 2816 2817 1532 1029
poster	97 2827 1011 2439 2468 1297
poster$	101 966 968 3691 2687 1299
posters$	101 966 968 2687
posts$	1020 2454
potent	1175 2596
potential$	1169
power$	555 3340 802 2224 2335 3662 2655 2656
powerful$	3507
powers$	555 2655 2656
practi	35 36 1479 64 2811 1656 1728 921 2575
practicable$	2520
practice$	2953 2973 3012 3025 725 2576
practices$	2721 725
practise$	725
practises$	725
practitioner$	0 1 2727 16 20 22 2802 95 1528 2462
practitioners$	0 1 2727 16 20 22 2794 95 1528 234 2462
pray	2291
prayers$	3716
precinct$	3279
prepared$	2081
presen	2746 2747 2782 2827 1627 1728 1756 1011 2432 2439 2468 1297
presence$	3025 3053 1789 2526 2537 2538
present$	2924 3415 3622 2557 2637 1288 2712
presented$	1288
presenting$	1288
presents$	2924 1288
presse	2051
pressure$	3517 2335
preven	346 354 356 1782 374 375 384 413 429 433 1879 550 871 926 953 1154 1347 1350
prevent$	355 1805 418 1846 1847 566 881 1144
prevented$	3062 3063 397 3176 532 3270 3480
preventing$	355 418 881 1144
preventping$	1805 881
prevents$	355 1805 418 881 1144
preventting$	1805
prey	165 2508
prey$	2882
price	2398
price$	3695 3699
priced	1454
priced$	2751
primar	3352
print	1266 1361
printe	1462 2782 1519 2432 1021 2442
printed$	2733 2759 2816 1023
priori	2569 1154 1316 1349 1350
priorities$	2965
prioritise$	1176
prioritised$	2997
prioritises$	1176
prioritising$	1176
priority$	1686 2566
pris	841
prise$	678 764 777
pro	1769 808 815
proact	207 1712 1155 1174
proactive$	1628 3009 2557 2595
proactively$	2595
proble	2959
problem$	2957 2610
problematis$	1161
problematise$	1161
problematises$	1161
problematising$	1161
problematiss$	1161
problems$	2957
proced	2827 1011 2439 2468 1297
procedures$	2902
proces	2827 1011 2439 2468 1297
processes$	2902 1683
procur	1454 1512
procured$	2751 2809 2465
produc	6 2782 1486 3439 2432
produces$	2783
production$	1427
productive$	2633
profes	49 64 2811 1649 310
professional$	0 1 2727 16 20 22 2802 95 1528 1685 1045 1104
professionals$	0 1 2722 2727 16 20 22 1470 2794 95 1528 1647 2946 234 1674 1731 1134
profil	1840 1090
profile$	3137 2511 2537 2571
profiled$	2511
profiles$	3137 2511
profiling$	2511
profit	2508
progra	2827 1920 2136 3433 2138 3435 1011 2439 2468 1297
programme$	2730 2752 2797 3217 924 1015 1042
programmes$	2752 1042
progre	1508 1632 247 1668 1669 1670 1693 1735 3646 2601
progress$	2901 2966 2967 2984 1039 2535 2635 1348
progressed$	2805 2929 2990 3032 1348
progresses$	2901 1348
progressing$	1348
progresss$	2901
prohib	354 356 374 433
prohibit$	355 767 3585
prohibitding$	767
prohibited$	3062 3063 397 767
prohibiting$	767
prohibition$	435
prohibits$	767 3585
projec	3434
project$	2 26 2752 2797 96 3212 1917 3349 667 3440 924 1015 1042
projects$	2752 3212 3440 1042
prolon	866 867
promise$	388 402
promised$	2739 402
promises$	388 402
promot	905 906 1154
promot$	1129
promote$	1129 1344
promoted$	2997 1344
promotes$	1129 1344
promoting$	1129 1344
promots$	1129
promptly$	2913 2953
proper$	1605 3169 2221 2269
propor	1174
proportion$	24
proportionate$	1135 2595
proportionately$	2595
propos	2398
proposal$	3695
proposals$	3695
prosocial$	3066
prospectus$	2772
protec	1154 1347
protected$	2997
protection$	357
protective$	2575
protoc	2827 1011 2439 2468 1297
protocol$	1299
provid	1462 2782 1486 1488 1493 1520 111 259 809 2432 1116 1346
provid$	278
provide$	196 257 1680 278 1385
provided$	2759 2785 2786 2790 2817 1532 1680 2978 313 1385
provider$	73 3427 1044
providers$	73 3427 1044
provides$	2783 196 257 1680 278 1385
providing$	257 1680 278 1385
provids$	278
provis	6 2827 2938 2970 2989 1756 1920 3352 2136 3433 1011 2439 2468 2575 1297
provision$	1427 2926 3053 1917 3217 627 628 3355 3369 2577 2578 2629
provisions$	3369
pru$	3369
pruned$	2457
psychi	1096
psychiatrist$	2517 1325
psycho	1096
psychologist$	2517 1325
public	6 1363
publication$	1427
publis	2782 1519 2432 1363
published$	2816
pull	467 2241 841 851
pull$	539 3340 678 690 764 792 2222 802 2224 823 825 2335 915 3678 1132
pulle$	792
pulled$	823
pullen$	792
pulles$	792
pulling$	690 792 823 1132
pulls$	690 792 1132
pupil	1550 161 3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 1933 1934 554 3297 613 2055 650 3394 2098 2099 3397 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 2350 2650 1230 2654 1245 2667 1253
pupil$	2847 2849 1581 1582
pupils	157 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3626 3639 3640 3645 2350 3657 3658 2367 964 2423 2650 1230 2654 1245 2667 1253
pupils$	1500 116 121 2847 2849 1578 1582 1843 3221 3276 3291 3293 2024 3327 3664 2499
purcha	1454 2782 1512 2432 1021 2442
purchased$	2751 2809
purpose$	2995 3254 2618
purposeful$	2633
push	437 906
push$	1131 1186
pushes$	1131
pushing$	2547 1131
put	448 482 1903 484 499 1945 625 658 826 859 869 892 901 902 905 906 907 908 2334 1236
put$	3 1462 2782 1487 2792 1519 1520 2818 2878 262 1707 474 1904 511 1967 2105 714 721 727 860 2284 2391 989 1008 2432 1368
pute$	1008
putes$	1008
puting$	511 727 1008
puts	448
puts$	511 727 1008 1368
puttin	448
putting$	262 1821 727 1008 1368
qualification$	2775
qualifications$	2775
qualit	2575
quarte	3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
quarterly$	1017
quartet$	1843 3221 3276 3291 3293 2024 3327 3664
questi	2827 436 1011 2439 2468 1297
questioned$	3174
quicke	1303
quicker$	2632
quickly$	2913 2632
quiet$	3142 2493
quieter$	1854 3161 444 3190 1894 483 1905 3213 1932 3258 624 2046 3385 854 2316 2322 2328 964 3682 2479 2653
quit	423 459 1982 948
quit$	1880 771 2369
quiting$	771
quits$	1880 771
races$	3679
racism	1321
racist	1321
radar$	3014 2534
railca	2390
railcard$	3687
railcardes$	3687
railcards$	3687
raise	231 239
raise$	1660 1130 1150 1367
raised$	130 2948 2459 1150 2585
raises$	1150 1367
raising$	2558 1150
ramp	33 1983 3689
ramp$	96 586
ran	2776
ran$	2733 2436
rang	2729 1050
rang$	1457 2453 2471
range$	822
rappor	2575
rarer$	2479
rate	2838
rate$	1525 1046 1300
rated$	1300
rates$	1525 1046 1300
rather$	1546 1572 1899 744 753 2179 2264 871 879 899 2325 1093
ratifi	2782 2432
ration	790
re	1814 1897 1074
re$	1839
reach	1544 1819 3252
reach$	2841 1825 2222 822 2257 1019 1128 1298
reache	1421 2780
reached$	2718 2763 1019 1298
reaches$	1128 1298
reaching$	1128
react$	1211
reacts$	1211
read	1421 2766 2782 2432
read$	2718 2726 2740 2803 1519 193 1409
reading$	193 1409
readmit$	3194
reads$	193 1409
ready$	2814 2081
real$	3169 2221 2269
rearra	1021 2442
reason$	2848 1860
reassu	1346 1350
reassurance$	2977
reassuring$	1105
rebuild$	1141 1195
rebuilde$	1141
rebuildes$	1141
rebuilding$	1141 1195
rebuilds$	1141 1195
receiv	2780 2781 2782 259 2432
receive$	1680 2447
received$	2740 42 2434
receives$	2447
recogn	141 1703 1154 1346
recognise$	3000
recognised$	1562
recommendations$	2965
record	2782 1486 1496 1501 2827 1596 176 177 178 179 1601 1649 231 457 1011 2432 2439 2468 1297
record$	61 2793 2798 2800 135 2895 2896 2898 2899 974 2446
recorded$	82 2893 1597 1599 1600 974 2456
recording$	974
records$	61 2783 2793 2798 2800 135 2898 2946 974 2446
recove	1303
recrui	1421 1462 2782 165 950 2432 1021 2442
recruit$	1396
recruite$	1396
recruited$	2718 2759 2464 1396
recruites$	1396
recruiting$	1396
recruits$	1396
red$	2835
redecorated$	2814
redesi	1021 2442
redire	491
redraf	1361
redraw	1021 2442
reduc	376 449 595 790 794 799 803 914 932 1303
reduc$	600 944
reduce	354 1879 3520 1154 1346
reduce$	600 775 944 1144
reduced$	2997 3062 3063 3176 600 3633 920
reduceing$	775 1144
reduces$	600 775 944 1144
reduci	354 1346
reducing$	600 944
reducped$	600
reducping$	600
reducs$	600 944
reduction$	105
refer	484
refere	2603
reference$	2891 2515
references$	2891 2515
referr	1421 2780 2806 106 2827 218 482 1903 1011 2439 2468 1297
referral$	19 2823 1527 153 220 3691 1030 2597
referrals$	19 2823 1527 153 220 1030 2597
referred$	2718 2763 2449
reflec	1703 1155
reflect$	3000 1106 2555
reflected$	2456
reflecting$	1106
reflects$	1106
reform$	3111
refrain$	948
refres	2827 1011 2439 2468 1297
refunds$	2688
refurbished$	2814
refurbishment$	96
refus	414 433 462 476 538 547 550 573 581 873 887 2308
refus$	982
refuse	375 2306
refuse$	982
refused$	1555 582 3603 982
refuses$	982
refusing$	982
refuss$	982
regain$	1195
regaining$	1195
regains$	1195
regard$	1686
region	3191 3215 3226 3237 3342 3343 3344 3345 2049 3361
regist	2742 28 1462 2766 1501 2827 901 902 1011 2439 2468 1297
register$	1449 61 2798 651 3661 2452
registered$	2759 651 2449
registering$	651
registerred$	651
registers$	1449 61 2798 651
regrou	1814
regroup$	3111
regular$	205 209 1635 3246 1046 1112 1117 1118
regularity$	10
regularly$	1112 2535
rehear	100 1521 1596
rehearsal$	2721 3702
rehearsals$	2721 3702
rehearse$	725
rehearsed$	2893
rehearses$	725
rehous	482 1903 484 625 634
rehous$	648 649 1232
rehouse$	633 648 649 1232
rehoused$	1904 1913 2045 2053 633 648 649 3368 2105
rehouses$	633 648 649 1232
rehousing$	472 610 633 635 648 649 1232
rehousred$	648 649
rehousring$	648 649 1232
rehouss$	648 649 1232
reimpo	866 867
reinfo	1349
reinst	866 1021 2442
reject$	982
rejecte$	982
rejected$	982
rejectes$	982
rejecting$	982
rejects$	982
relati	4 3033 1775 1918 2044 3352 3373 660 2182 2202 2575 1155 1350
relations$	2619
relationship$	1425 3027 348 3072 1973 3499 2562
relationships$	1425 2984 348 3072 3499 810 2562
relatives$	3544 2499 1324
releas	467 548 720 834 877 937
releas$	929
release$	929
released$	1969
releases$	929
releasing$	929
releass$	929
releasting$	929
relentless$	2557
releva	1596 259
relevant$	2893 1605 2910 1641 2941 1680 2519 2520
reliance$	776 2215
reloca	625 634
relocat$	648 649 1232
relocate$	2045 3348 633 643 648 649 1232
relocated$	2045 2053 633 643 648 649 3368
relocates$	2045 633 643 648 649 1232
relocating$	633 648 649 3630 1232
relocation$	472 3208 610 635
relocatred$	648 649
relocatring$	648 649 1232
relocats$	648 649 1232
remain	177 291 1923 3468 3610 1113
remain$	1523 155 232 1655 1667 1706 391 3220 2114 3608 1109 1159 1248
remaining$	391 3181 3182 3183 3184 2040 2172 3591 3592 2296 884 885 2307 3605 2311 2313 2321 3645 2349 3652 3673 3677 3682 1109
remains$	1523 155 232 1667 1706 391 2114 1109 1248
rememb	1587 2884
remember$	2555
remind	1456 451
remind$	1345
reminded$	2753 1345
reminder$	13
reminders$	13
reminding$	1345
reminds$	1345
remote$	2074
remov	422 423 467 479 498 562 585 609 620 799 807 841 914 1094 1240
remov$	419 792 943 944
removal$	495 610
remove	1487 3139 3304 587 2032 801 890 3627 1021 2442
remove$	419 614 764 792 943 944 1372
removed$	2784 419 3174 1896 2008 3329 614 3333 3368 3633 943 1372
removen$	792
removes$	419 614 792 943 944 1372
removing$	419 614 764 792 943 944 1372
removping$	943
removs$	419 792 943 944
removting$	943
renew	866 867
renew$	911
renewe	1923
renewe$	911
renewed$	3220 3708
renewes$	911
renewing$	911
renews$	911
reopen	1361
repainted$	3685
repair	1487 1021 2442 1361
repair$	96 1141 2597
repaire$	1141
repaired$	2784 2795 1023
repaires$	1141
repairing$	1141
repairs$	96 1141 2597
repeat	1596 176
repeat$	2893
repeated$	2893 1597
replac	1487 2179 1021 2442 1251
replace$	1256 1262
replaced$	2784 3472 3685
replaces$	1256
replacing$	1256
replie	1456 1463 1471 2782
replied$	2753
replies$	2760 2768
reply	1463 2766
reply$	2760
report	1422 1486 1501 2827 2838 158 1595 1596 176 231 3173 457 1011 2439 2468 1297
report$	2728 2744 78 2798 135 142 153 2890 2892 1299 1300
reported$	2893 1597 2948 3172 2456 2460
reports$	2728 2744 2783 78 2798 135 142 153
represented$	1713
reques	626 2047 1236
request$	1560 3256
requested$	3214 2434
requests$	1560 3256
requir	2922 1778 377
require$	362 402 416 561 588
required$	388 402 2519 2520
requireed$	362 416 561
requireing$	362 416 561 588
requires$	362 402 416 561 588
researcher$	1043
researchers$	1043
resent	1587 2884
reserv	3672 1363
reset$	1141
resete$	1141
resetes$	1141
reseting$	1141
resets$	1141
reside	100 1521 2827 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 1011 2439 2468 2650 1230 2654 1245 2667 1253 1297
resident$	2849
residential$	1891 496 661 667 1244
residents$	124 2849 1843 3221 3276 3291 3293 2024 3327 3664 2499
resili	2575 1350
resolv	241
resolve$	1662
resolves$	1662
resour	2827 1756 1011 2439 2468 1297
resource$	1603
resources$	1603 2926 304 3053 2577 2629 2638
respec	3033 1154 1174 1322 1347
respect$	2609 2616
respected$	2997 3049 3055
respectful$	2872 2557 2595
respectfully$	2595 2609
respit	2039
respite$	3336 782
respon	1463 2766 1471 2780 2781 2782 1712 1154 2575 1175 2596
respond$	239 1348
responding$	1348
responds$	1348
response$	2760 2965 2556 2576 1348
responses$	2768 1348
responsibility$	2962 3045 1137
responsive$	3009
rest	1816 3125 3129 3148 3150 3159 3162 1872 3181 3182 3183 3184 3211 3236 3250 542 1964 3262 3268 2039 2040 3364 3409 3420 3468 2172 3482 3487 3519 3539 3540 3541 3542 2246 2248 3554 3559 3563 3568 3569 3573 3591 3592 2296 884 885 2307 3605 2311 2313 2314 2321 3632 2336 3639 3640 3645 2349 3652 3657 3658 2370 3673 3677 3682 2649
rest$	1780 3080 3085 3096 3098 3099 3105 3113 3116 3121 3122 3129 3149 3159 3162 1872 3183 3211 3236 3250 542 3261 3262 3268 3336 2042 3371 3377 3403 3462 3484 3493 3498 782 3508 3511 3512 3514 3539 3540 3541 3542 2246 2248 3554 3559 3563 3568 3569 3573 3583 888 3607 2314 3618 3639 3640 3645 3657 3658
rested	2345
rested$	3642
restor	1155
restor$	1141
restore$	1141
restores$	1141
restoring$	1141
restors$	1141
restri	346 354 376 433 449 1879 498 595 790 856 932
restrict$	343 598 599 600 601 775 861
restricte$	600 861
restricted$	3062 3063 397 3176 488 598 599 600 601 861 2340
restrictes$	600 861
restricting$	343 598 599 600 601 775 861
restriction$	435 3164
restrictions$	435 3164
restrictped$	600
restrictping$	600
restricts$	343 598 599 600 601 775 861
restrictted$	601
restrictting$	343 598 601
resurfaced$	2814
resurfacing$	96
retain	866 1116
retain$	1181
retaining$	1181
retains$	1181
return	2766 2780 2781 218 2363
return$	219 514 516 578 824 2438
returne$	514 516
returned$	219
returnes$	514 516
returning$	514 516 578 824
returns$	219 514 516 578 824 2438
retwee	1471
retweets$	2768
reunit	1814
reunite$	3111
review	2782 1486 2827 1632 1011 2432 2439 2468 2533 1297 1347
review$	81 2823 2932 2534 1114
reviewed$	80 2929 2460 1114
reviewing$	1114
reviews$	2783 81 2823 1114
revise	2782 2432
revok	498
revok$	509 982
revoke	890
revoke$	509 982
revoked$	982
revokes$	509 982
revoking$	509 982
revoks$	509 982
rewrit	1021 2442 1363
rid$	822
ride	100 1521 843 2291
ride$	1534 2112 3702
riders	3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
riders$	1843 3221 3276 3291 3293 2024 3327 3664
rides	1521
rides$	1534 3702
rift$	2562
rifts$	2562
right$	2834 1605 3000 3169
rights	1322
rights$	1199
ring	1422 2729 2838 1544 125 1799 1819 3126 3173 3252 863 3632
ring$	2841 151 1406
ringing$	3081 1406
ringle	1854 3161 3190 1894 483 1905 3213 1932 3258 3328 611 624 2046 2055 3379 3385 2316 2322 2328 2653 2663 1317
ringleader$	3651 2661 2662
ringleaders$	3651 2661 2662
ringri	1854 3161 3190 1894 483 1905 3213 1932 3258 624 2046 3385 2316 2322 2328 2653
rings$	151 1406
rink	40 3577 3578
rip	562
ripped$	587
rise	2822 2824 1303
rise$	109
risen	2824
rises	2822 2824 1303
rising	2822 2824 1303
risk	3033 2575 1350
risk$	2942 2947 2957 2528 2535 1125
risks	1350
risks$	2942 2947 2957 2528 1125
risky	3033
ritual$	2344
rival	1311
river$	3620
road	3416 2276
road$	3425 3579
roads$	3579
robbed	1549 2879 165 1092
robbed$	2846 2513
robber	1305
robberies$	169 1315
robbery$	169 1315
robs	2879
robust	207 2569 1155 1174
robust$	1628 1118 1135 2595
robustly$	2913 2595
role	2624
role$	1137
roll	6
roll$	247 2452
rolled$	2782 2432
rollout$	1427
room	40 46 68 3151 3152 3153 3157 1964 3352 2107 3404 2138 3435 2276 3575 2305 903 3689
room$	1467 67 96 303 3084 3187 1902 1921 3248 3261 3407 2122 3429 3442 3443 735 3522 3574 3579 3602 924 3648 3670 3671 2385 3691 3693 3699
rooms	3404 3435 896
rooms$	67 3084 3187 3248 2122 3423 3443 3522 3574 3579 3670 3671
root$	1175
rose	2822 2824 1303
roster	1945 901 2334
rota	23 2827 3439 901 1011 2439 2468 1297
rota$	32 2777 3661 3691 3699 3727 1022 1025
rotas$	32 1022
round	3127 3255
round$	2731 191 3071 3545 3617 959 2450 2625
rounde	2415
rounders$	3712
route	3416 2276 3575 2393
route$	3212 2115 3425 3440 2393 3690 3699
routes$	2902 3212 2115 3437 3440
routin	1090
routine$	2102 2344 1112
routinely$	1112
routines$	2511
row	3726
row$	153 1869 2147 3445
rowdy	3600
rows$	153 1869 2147 3445
rugby	2415
rugby$	3712
rule	97 3070 2398
rule$	98 3069 363 364 402 435 3289 604 3398 2288 3695 3699 1022
rulebetween$	3165
ruled$	1592 402
rules$	98 3069 402 2288 3695 1022
rulesbetween$	3165
run	1462 2782 2363 2432
run$	2733 2759 2810 2821 2874 2882 196 1863 1957 3702 3727 2436 2712 1389
rung	1421 2729 1456 2755 2757 1465 2782 1494 108 2856 3173 1050
rung$	2718 2753 2791 1529 2471
runnin	1444
running$	2725 2741 2750 2821 1389
runs	2776 1486 2363
runs$	2783 2821 2874 196 3702 2436 1389
s$	181 1665 1786 1787 1797 421 3151 3152 3153 3157 3185 1919 1930 1959 542 615 622 2054 3622 2365 2646
s20$	2666
s34$	1235
s35$	1235
safe	274 3033 316 3051 2393 2569 2575 1322
safe$	2834 2872 1695 3000 3002 3003 1737 3049 3690 2496
safegu	1154 1322 1347
safeguarded$	2997
safely	1051
safely$	2472 2490
safer	316 3051 2237 1051
safer$	3000 3002 3003 1737 3049 444 2253 833 2472 2579
safety	3033 2569 2575
safety$	2995 1163
said	1587 2884 176
said$	2739 2850 1597 1300
sales$	133
same	1888 3300 715 2156
same$	2832 1614 1615 3118 3151 3152 3153 3157 3185 1890 3241 3242 3244 3264 3300 2110 3415 2132 2156 3453 3456 2160 2162 2164 2169 2173 3493 3590 3631
sample$	2458
samples$	2458
sancti	1316
sat	2729 482 1903 2385
sat$	1456 2105 721
satisfy$	1177
saturd	619 750 751 2385
saturday$	2758 619 3337 750 2171 751 3469 3697 2409 3710
saturdays$	2758 3337 2171 3469 3697 2409 3710
saved$	82
saw	1587 2884
saw$	2733 2803 2453
say	2838 1544 1587 2884 1882
say$	122 2841 2850 2863 146 2987 533 922 2480 1300
saying$	533 922 1300
says	1587 2884
says$	122 2850 2863 146 533 922 1300
sbetween$	3165
scale$	1179
scales$	1179
scaling$	1179
scatte	1926 1927 2091 2092 908 957 1246
scatter$	3223 512
scattere$	512
scattered$	3224 3388 3389 2378
scatteres$	512
scattering$	512
scatters$	3223 512
schedu	2782 1945 2432
schedule$	2463
scheme	2827 1011 2439 2468 1297
scheme$	32 2797 3440 1015
schemes$	32 3440
school	35 36 40 1479 64 2811 2877 1889 1920 617 3352 3361 2065 653 2107 3404 2108 3416 2121 2130 2136 3433 3434 2138 3435 836 2276 3575 903 3715
school$	0 1 2727 16 20 22 2762 65 74 95 1528 2866 1571 2873 3186 3188 3212 1917 3217 508 1940 3332 2038 627 628 3354 638 3356 3357 3360 3362 3363 3369 2083 3381 3427 3440 831 844 3593 3667 3716 2491 2573 2704
schoolchildren$	3291
schooled$	2037
schools$	0 1 2727 16 20 22 2762 74 95 1528 3188 3212 1917 1940 627 628 3369 3405 3418 3423 3427 3440
scope	1595 1596
scope$	2892 2893 1921 1168 1169
scopes$	1168
scoping$	208 1168
score	2838
score$	1300
scores$	1300
scrap	963
scrap$	480
scrape$	480
scrapes$	480
scrapped$	2399
scrapping$	480
scraps$	480
screen	100 1521 2827 1011 2439 2468 1297
screenshot$	77
screenshots$	77
screwe	2391
screwed$	3688
seal	479
search	1549 2878
search$	271 1319
searched$	2846
searches$	153 1319
seat	33 484 1983 826 869 907 908 2330 2331 2334
seat$	1869 511 1967 586 678 710 727 804 3609 3628 3648 3671 3691 3719 1008 1413
seate$	1008
seated	482 1903 1945 2103
seated$	474 1904 2105 710 721 2149 989 1413
seates$	1008
seatin	1983
seating$	66 1821 511 678 727 3597 1008 1413
seats$	66 1869 3212 511 586 678 710 727 804 3628 3671 3719 1008 2691 1413
seatting$	727 1008
second	3352 3468 2385
second$	103 3682
section20$	2666
section34$	1235
section35$	1235
secur	626 2047
secure	1472 2782 2432
secure$	1891 496 661
secured$	2769 3214
security$	2843 2995
see	1422 2838 1587 2884 3061 3079 1799 1809 3112 1819 3126 411 3144 3154 1862 3218 3252
see$	201 2988 3052 3075 3078 3080 1790 3095 3106 1813 1823 1832 506 507 1967 2090 821 1002 1183
seee$	507
seees$	507
seeing	3073 1820 411 3143 3147 2263 2320 3641
seeing$	201 3075 3081 3089 3092 3115 1832 3177 506 507 3295 2186 2200 821 3617
seek	626 2047 809 867 1171 1236
seek$	267 813 1122 1133
seeke$	813
seekes$	813
seekin	1171
seeking$	813 1122 1133
seeks	1171
seeks$	813 1122 1133
seen	1421 2755 2757 2780 2782 1494 2806 108 1774 1809 1878 548 605 706
seen$	2718 2740 2763 2791 1529 2844 3071 3106 1874 454 455 456 3175 1969 3275 2026 2104
sees$	821 1002
seize	1316
seized	1021 2442 1316
seizes	1316
seizur	1316
select	2334
select$	816 961
selecte$	816 961
selected$	961 2464
selectes$	816 961
selecting$	816 961
selective$	847
selects$	816 961
selectting$	961
self$	2337 2575 1175
sell	165 2508
sell$	2880
seller	127 2857 1080 1311
seller$	126 3694 2501
sellers$	126 3694 2499 2501
selling$	2482 2507 2509
sells$	2509
semina	2827 1011 2439 2468 1297
send	457 478 484 491 585 625 634 834 856 859 869 877 892 901 902 906 1266
send$	511 514 516 553 578 651 654 690 852 886 1405
sende$	514 516 654
sended$	651 654 886
sendes$	514 516 654
sending$	511 514 516 578 651 654 886 1405
sendred$	651
sends	2776 1486
sends$	2783 511 514 516 553 578 651 654 690 852 886 1405
senior	2326 3624 2385
senior$	1118
sense$	277 916 2554
sensit	207 1712 1174
sensitive$	1628 2952 3009 2595
sensitively$	2913 2595
sent	2734 1440 1462 2776 2780 2782 1520 111 1549 3173 482 1903 548 634 856 859 877 901 902 2432 1363
sent$	2737 2759 2817 1532 2846 130 2878 3172 470 1904 1913 1969 2032 2037 623 2045 2053 643 3368 2073 654 656 663 690 714 834 860 2284 3593 2306 886 937 1029
sente$	654
sented$	654 886
sentence$	2891 2515
sentences$	2891 2515
sentes$	654
senting$	654 886
sents$	654 886
separa	3173 457 1927 2091 2092 2127 716 815 3550 3615 3616 1246
separate$	381 1891 3200 3201 3202 485 3204 3207 3209 3210 493 1915 2072 2079 686 687 2111 694 695 2117 2119 699 701 2126 2128 709 2134 2135 717 2140 2142 2143 2145 2146 726 2148 2151 2152 733 2158 2161 2163 745 746 2168 2170 793 2225 812 2247 855 2277 2278 3580 3587 3588 3634 3653 2373 2382 2651 2669
separated$	381 3172 3224 3388 3389 2137 2669
separately$	3324 3421 3424 3647 1360
separates$	381
separating$	381
separation$	495 1246
septem	2385
september$	2862 1568 3643
sergea	35 36 1479 64 2811
sergeant$	1432 73 1314
serv$	929
serve	2291 2426
serve$	2002 2318 898 929 3723 1376
served	2818 2103 2306
served$	130 1957 3590 3594 3603
serveed$	2318 898
server	421 3577 3578
server$	1842 3140 424
serves$	2318 898 929 1376
servic	35 36 46 1479 2938 310 2439
service$	1432 32 2752 1467 2973 1883 3716 1015 1044
services$	2722 32 2752 74 2902 2926 1647 234 1674 2973 1731 1044 1134 2577 2578
serving$	929 1376
servs$	929
servting$	929
sessio	106 2827 1871 605 2086 2120 2136 3433 3434 3477 2276 896 1011 2439 2468 1297
session$	2752 2797 1527 2828 2914 1886 3187 3319 2026 3332 3376 667 3417 2122 2123 3440 3442 2154 3454 3458 3459 2175 3473 2177 3475 3596 3623 3702 1299
sessions$	2752 2797 1527 2828 2914 1886 3187 2026 3332 3376 3417 2122 3440 2154 3455 3458 3471 2175 3473 2177 3475 3596 3702
set	1889 1920 617 2107 3404 3416 2136 3433 2138 3435 2275 2276 3575 863 1236
set$	2782 1488 1596 176 177 178 1707 3011 3186 3187 3217 2038 3357 3429 3443 3495 3529 2233 2235 3572 2385 2426 2432 1021 1210 1271
sets	1871 3404 3433 3435
sets$	3187 3423 3443 2233 1210 1271
setting$	2904 2992 3034 3525 1210 1271
settings$	2904
settl	625
settle	2309 3646
settle$	3336 3339 832 3606
settled$	2045 3606
settles$	832
seven	37 39 120 166 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1933 1934 3236 3250 542 3262 3268 554 3297 3298 613 3394 2098 2099 3397 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2650 1230 2654 1245 2667 1253
seven$	1460 1541 2283
sever	354 413 781 794
several$	616
severed$	3077
severi	354
severs	354
sew	1361
shadow$	2222
shall$	410 471
shalln	408
shalln$	408
shallnot$	1829
shar$	1121
share	231 843 1346
share$	24 235 1944 2095 715 2251 3672 1009 1121
shared	2782 1888 3549 2432 1346
shared$	2803 2948 421 1844 3185 716 2174 754 2176 3476 2180 2251 2285 957 1029 2460
shares	1471 1486 1346
shares$	2768 2783 1944 2095 715 1009 1121
sharin	1346
sharing$	2770 235 3092 1944 2095 715 2251 2374 1121
shars$	1121
sharting$	1121
she	166 1854 3161 3190 1894 483 1905 3213 1932 3258 624 2046 650 652 3385 2316 2322 2328 2653
she$	2840 1725 3035 1749
shed	3689
sheet	2827 1011 2439 2468 1297
sheet$	1449 61 2911
sheets$	1449 61
shelte	33 1983 2330 2331 3689
shelter$	66 96 101 586 3628 2454
shelters$	101 2454
shelve	2345
shelved$	3642
shephe	491
shift	106 2827 1889 2138 3435 851 2276 3575 3577 3578 892 901 905 1011 2439 2468 1297
shift$	2777 1527 2828 3186 3187 3376 2123 924 959
shifts	1871 3435 896
shifts$	1527 2828 3186 3187 3376 959
shine$	3021
shoo	583
shop	40 1550 2305 3715 2477 2581
shop$	2762 74 2815 2847 3288 3311 3602 3648
shopke	64 2811
shopkeeper$	0 1 2727 16 20 22 95 1528 124 2500 2510
shopkeepers$	0 1 2727 16 20 22 73 95 1528 124
shoplifting$	1315
shops$	2762 74 2815 2847 3288 3718
shorte	790 1303 1361
shorter$	920
shot$	822
should	3024 3028 1745 408
should$	206 248 249 1681 279 1714 410 471 2071 2183 2207
shouldn$	408
shouldnot$	1829
show	100 1521 1544 451
show$	2721 2841 438 667 924 3701 2446 2495 2712 1410
showing$	1482 2446 1410
shown	2734 2755 2757 1519 111 313
shown$	2816 1532 1734
shows	1521
shows$	2721 2446 2495 1410
shrubs$	1036
shun	842 2263
shut	3139 422 423 479
shut$	570 580 582 911 2493
shute$	911
shuted$	570
shutes$	911
shuting$	570 911
shuts$	570 911
siblin	3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 698 705 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
siblings$	1843 3221 552 3276 3291 3293 2024 3327 3664
side	1521 1174
side$	2867 3187 3191 3205 3215 3226 3237 3342 3343 3344 3345 2049 2147 3445 3522 3574 3579 3620 3623 3661 3667 3670 3712 3726 2595
sides$	3067 1776 401 1835 1836 1848 1854 460 3187 1905 3203 487 3205 489 1933 1934 554 3297 613 3394 2098 2099 3397 2147 3445 3506 3522 2246 2256 2258 3556 3574 3579 3584 2290 870 2303 2315 2350 3670 3679 2650 1230 2654 1245 2667 1253
sight$	1636
sighted$	2530
sighting$	135
sightings$	135
sign	2742 2746 33 2780 2781 97 859 901 902 967
sign$	14 1443 1448 28 1471 66 1491 101 2827 3289 852 904 966 2388 968 3691 1011 2439 1022 2454 2468 1297 1395
signal$	421
signed	2782 2792 1519 2432 1021 2442
signed$	1421 1423 14 1443 1462 2792 1508 2816 1021 1395
signing$	1395
signpo	1421
signpost$	1334
signposted$	2718 2449 1334
signposting$	1334
signposts$	1334
signs$	14 1443 66 101 3289 966 2388 968 1022 2454 1395
silent$	3142
silly	3600
silos$	2972
sim$	831 844
simpler$	444
since$	951 2489
sing$	193 1284
singes$	1284
singing$	193
single	758 2297
single$	1041
singles$	1252
singly	2127 3615 3616
singly$	3266 3312 3323 3424 3647 2659 2674
sings$	193 1284
sister	3067 1776 401 3129 1835 1836 1848 1850 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1918 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3373 660 3394 2098 2099 3397 698 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
sister$	1323
sisters$	1843 3221 3276 3291 3293 2024 3327 3664 2499
sit	2729 177 484 1928 528 3280 2090 843 869 2291 907 908
sit$	1534 2833 151 1774 3078 1819 411 412 3130 1858 3197 511 1947 1949 3303 2007 3305 3313 2089 3387 2095 3393 2105 2124 710 725 727 2149 3629 989 1008 2447 1059 1281
site	2060 2107 3404 3416 3434 2138 3435 2276 3575 934
site$	32 412 464 496 3334 3357 3381 3457 3574 1008
sitering$	1949
sites	3404 3435
sites$	32 3423 3574 1008
siting$	412 511 1949 727 1008
sits$	2744 1534 2833 151 3197 511 2095 2124 710 725 727 2149 989 1008 2447 1059 1281
sittin	1827 3147 1878 3404 2276 3575 3576 896 3641
sitting$	3073 3092 3115 411 1858 3175 1949 3393 3399 2123 710 727 1008 1281
sittings$	3405
situat	2959 2575
situation$	1604 2958 2535
six	37 39 120 166 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 3297 3298 2033 3330 613 3394 2098 2099 3397 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2477 2650 1230 2654 1245 2667 1253
six$	1460 115 1541 121 3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 3221 1933 1934 554 3297 613 3394 2098 2099 3397 3506 2246 2256 2258 3556 2283 3584 2290 870 3589 2303 2315 2350 2405 2650 1230 2654 1245 2667 1253
sixth$	2877 2130 2136
size$	1870 2016 2021
skate	843 904 3689
skate$	1284
skatees$	1284
skater	37 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
skaters$	1843 3221 3276 3291 3293 2024 3327 3664
skates$	1284
skill$	1352
skills	820
skills$	1699 304 1352
slacker$	3543
slate$	2050
sleep	2838 1767 1796 420 2249 2291
sleep$	1947 1308
sleepover$	3060 3093 458 3546
sleepovers$	3060 3081 3093 1841 458 1971 3546
sleeps$	1308
slept$	1308
slide	2827 1011 2439 2468 1297
slide$	823
slides$	823
sliding$	823
slighter$	3543
slip	2363
slip$	298 823
sliping$	298
slipping$	298 823
slips$	298 823
slot	2120 3434 2138 3435 2276 3575 3576
slot$	3212 3376 3417 2122 2123 3442 2166 3623 924
slots	3435 896
slots$	3212 3376 3417 2122 2166
slow	932
small	2210
small$	3507
smart	2569
smile	1545
smile$	2842
smiles$	2842
snap$	421
snapchat$	421
sneak	2363
snooke	2415
snooker$	3712
so$	394 409 430 431 439 473 534 540 621 666 669 693 3413 2155 740 779 789 840 849 928 947 949
social	1774 3073 3115 446 3177 2320 3666 1359
social$	35 36 1479 3066 2219 2229 2236 2240
socialise$	3071 3128 3612 2647
socialising$	1867 3617
sofa	1983 2330 2331 967
sofa$	586 3628 3648 2388
sofas$	586 2388
sold	165 3627
sold$	2509
solely$	3269
solicitor$	3728 1325 1327
solidi	1349
soluti	2989 1175 2596
some	3328 650 3682 965 2663
some$	1617 1690 1711 1748 1854 3161 3190 1894 483 1905 3213 1932 3258 616 624 2046 2055 3374 3385 2286 893 2316 2322 2328 964 2386 2653 2663
somebo	310
somebody$	2849 1674 1731 1753
someon	310
someone$	2849 1674 1731 1753
someth	2989
something$	251 329 2359 1212
somewh	3347
somewhere$	251 3531 2305 2306 2359
son	3067 1776 401 1835 1836 1848 1850 1854 460 1905 3203 487 489 1933 1934 554 3297 613 3394 2098 2099 3397 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 2350 2650 1230 2654 1245 2667 1253
son$	1849 3654 1323
song$	96 3692
sons$	1849 3654
soon$	2006
sooner	1303
sooner$	2632
soonest$	1618
sort	241
sort$	241 1662 2235
sorts$	1662
sought	867
sought$	2939 2978 3055 3214 2434
sourc	626 2047
source$	252
sourceing$	252
sources$	252
south	3191 3215 3226 3237 3342 3343 3344 3345 2049 2077
spac$	512
space	68 3031 1964 2039
space$	67 2992 303 304 3034 1869 1902 512 3261 3336 788 795 3618 3691 2612
spacebetween$	3165
spaced	957
spaced$	2378
spaces$	67 2992 3034 512
spacesbetween$	3165
spacin	447
spacing$	1868 512
spacs$	512
speak	1422 2729 125 1809 437
speak$	151 188 224 315 3050 3080 1799 3106 1819 3126 436 1862 457 997 998 1219 2712
speaking$	224 315 3073 997 998 1219
speaks$	151 188 224 315 997 998 1219
special$	1891
specialist$	1641 496
speed	1217
speed$	2638
spend	2838 3061 3154 2090 843
spend$	31 2825 1774 3080 1858 1862 3387 3393 3571 1066
spendi	2320
spending$	31 3073 3089 3115 3147 1858 3393 3571 3617 3666 1066
spends$	2825 3571 1066
spent	1451 1472 1557
spent$	2748 2769 1481 2825 2854 2483 1066
split	1803 484 1926 1927 1936 2091 716 2208 851 2345 957 1246
split$	3172 3223 3224 3233 567 568 3388 2092 676 677 2137 721 723 3505 3642 2378
splits$	3223 568 676 677 723
splitting$	568 676 677 723
spoke	2729 1050
spoke$	2733 1457 2471
spoken	1456 2782 1050
spoken$	1421 2733 2753 2755 2757 1465 1494 2806 1516 108 2471
spot	2330 2331
spot$	3609 3628
spotte	1878
spotted$	1874 454 455 456 3175
spread	8 716 957
spread$	512 2137 721 2378 1121
spreade$	512 1121
spreades$	512 1121
spreading$	512 1121
spreads$	512 1121
spreadting$	1121
spring	2385
spring$	2862
spur$	2372
squad	1889 3352 2138 3435 3439 2276 3575 3577 3578
squad$	3186 3376 3443 3623 3661 2385 1314
squads	2121 3435
squads$	3376 3418 3443 3679
square$	1774 3279 3288 3311 3332
squeez	905
stab	2879
stabbing$	169 1315
stabbings$	169 1315
stabil	1175 2596
stable	3577 3578
staff	35 36 1479 63 64 2811 1756 2581
staff$	0 1 2722 2727 1432 16 20 22 25 57 59 1484 65 69 2794 95 1528 124 234 1674 1701 3053 728 2454 1134 2583 2593 2602
staffe	1462 1021 2442
staffed$	2759 1274
staffing$	1603 1274
staffs$	1274
stage	3689
stage$	96 2904 2915 3008
staged	2818
stagge	734
staggered$	746 2168
stall	2827 967 1011 2439 2468 1297
stall$	924 2388 3701 2407 3725 3727 1312
stalls$	2388 3701 3725 1312
stance$	3005 2634
stand	1923 528 2291
stand$	412 3220 1949 3303 3313 2089 710 727 2149 924 1008 1280
stande$	412 1008
standering$	1949
standes$	1008
standi	3073 3115 916
standing$	412 1949 727 2337 3662 1008 1040 1280
stands$	727 2149 1008 1280
standting$	1949 727 1008
start	2838 482 1903 720 2167 834 863 2291 904
start$	3027 470 501 3336 2050 643 651 663 2120 1206 1243 1379
starte	2782 1693 1735
starte$	501
started$	130 2990 3020 3032 651 1379
startes$	501
starting$	501 651 1243 1379
startred$	651
starts$	501 643 651 663 1206 1243 1379
starttime$	3464
starttimes$	3464
state$	1443
stated	1596
stated$	2893
stateed$	1443
statements$	1024
states$	1443
statio	484
station$	2815 3279
stations$	2815
status	916
status$	2337 3662
stay	2838 177 1703 291 1923 528 3352 843 851 3610 962
stay$	1523 151 232 1655 1667 3000 1706 391 403 3127 497 3220 1949 638 3370 3372 655 2105 2114 3545 2305 3608 975 1072 1075 1109 1159 1248
stayaway$	2383
stayd$	497
stayering$	1949
staying$	232 391 403 1949 975 1109
stays	3610
stays$	1523 151 232 1667 1706 391 403 497 655 2114 975 1072 1075 1109 1248
stayting$	1949
steadier$	854
steady$	1117
steer	437 486 491 841 1347
steer$	391 690 764
steering$	26 49 2827 391 764 1011 2439 2468 1297
steers$	391 764
step	1850 2241 851
step$	783 1207
stepbrother$	1323
stepcarer$	1323
stepcarers$	1323
stepdad$	1323
stepdaughter$	1323
stepfather$	1323
stepmother$	1323
stepmum$	1323
stepparent$	1323
stepparents$	1323
stepping$	1207
steps	1682 1983
steps$	2979 586 1207
stepsister$	1323
stepson$	1323
stereo	1321
stereotypes$	2582
steward$	57
stewards$	57
sticke	97
sticker$	99 101
stickers$	99 101
stigma	1175 2596
stigma$	2582
still$	1535 1536
stimul	1349
stir	863
stock	1266
stood$	144
stop	2838 346 354 1782 374 375 384 413 415 423 429 433 459 498 550 755 2276 3577 3578 871 926 948 953 963 967
stop$	2777 340 355 1783 384 1805 418 3138 1846 1847 1880 480 527 3249 566 1998 681 3472 765 770 3504 842 3585 881 923 2369 3667 954 2388 1059 1061 1144 1381
stopding$	340
stope$	480 923
stopes$	480 923
stoping$	681 881 923 1144
stopning$	340
stoppe	2771 1549 1558 1574 2878 1591 3139 1879 890 2345
stopped$	2846 2855 2871 2888 3062 3063 3077 397 3138 3176 532 3270 3472 3480 3586 3642 1061 1381
stoppi	354 374 755
stopping$	340 355 1805 418 480 881 1381
stops	2771 354 374 755
stops$	153 340 355 1805 418 1880 480 1998 681 3472 3585 881 923 954 1059 1061 1144 1381
stopting$	1805
story$	2867
strang	2857
stranger$	2853 2500
strangers$	2853
strate	2827 820 1011 2439 2468 1297
strategic$	1118
strategies$	1683 1699 2577 1353
strategy$	26 2965 1353
stream	3439 1349
streams$	3448
street	3151 3152 3153 3157 2116 2276
street$	3195 3283 3579 3667
streets$	3283 3413 3579
streng	1154 2575 2601 1347
strength$	2984 1199
strengthen$	1129
strengthene$	1129
strengthened$	2997
strengthenes$	1129
strengthening$	1129
strengthens$	1129
strengths$	2984 1155 1199
strik	1094
strike$	173
strip$	943
stripe$	943
striped$	943
stripes$	943
striping$	943
stripping$	943
strips$	943
stripting$	943
strive	1171
strong$	2381 1117 1213
stronger$	307 1198
struck	1094
struck$	173
structured$	2633
studen	161 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 2055 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3626 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
student$	2849 1582
students$	2849 1582 1843 3221 3276 3291 3293 2024 3327 3664 2499
studio	40 3577 3578
study	2291 3646
study$	1947
subjec	1871 2086
submit	1440 2782 1486 2432
submit$	1393
submits$	2783 1393
submitted$	2737 1393
submitting$	1393
succeed$	3021
succes	2601
sucked$	823
suitab	259 1769 808 815
suitable$	1641 1673 1680 3066 2520
summer	2385
summer$	2862 3374 659
summers$	659
sun	2385
sunday	619 750 751 2385
sunday$	2758 619 3337 750 2171 751 3469 3697 2409 3710
sundays$	2758 3337 2171 3469 3697 2409 3710
superv	35 36 1479 1501 1502 2827 482 1903 706 1011 2439 2468 1297
supervised$	3063 3170 1224
supervision$	2778 2798 2799 3170 1356
supper	100 1521 2408
supper$	3701 2407 3705 3716 3725 3727 2696
suppers$	2696
suppli	1493 165
supplied$	2790 2509
supplier$	1315
suppliers$	1315
supplies$	1315
supply	165 2508
supply$	2880 1315
supplying$	1315
suppor	1421 1422 2827 207 1632 2938 274 1712 316 3051 486 2051 706 820 1011 2439 2468 2569 1154 2575 1174 1297 1347
support$	2752 2778 2926 2941 259 2977 260 1683 2177 1149 1152 2577 2578 2597 2629
supported$	2718 2929 260 3003 3049
supporting$	260
supportive$	1628 1695 2994 3009 1737 1117 2595 2637
supports$	260
sur$	507
sure$	285 3011 402 507 2623
sured$	402
sures$	402 507
surgeo	1096
surgeon$	2517
surger	2408
surgery$	3705
suring$	507
survey	1454 2755 2757 2827 1011 2439 2468 1074 1297
survey$	13 32
surveyed$	2751 2756
surveys$	13
suspen	467 498 609 2032 620 1240
suspend$	509 612 895 1231 1242
suspende$	509 612 895 1242
suspended$	3189 1896 3329 3331 3333 895 2399
suspendes$	509 612 895 1242
suspending$	509 612 895 1242
suspendned$	895
suspendning$	612 895
suspendred$	895
suspendring$	612 895
suspends$	509 612 895 1231 1242
suspension$	495 610
sustai	1332
sustained$	2997
swap	842 2263 1363
swap$	468
swape$	468
swapes$	468
swaping$	468
swapping$	468
swaps$	468
sway$	539 3340 2222 802 2224 2335 915 3678
sweep	583
sweep$	1371
sweeping$	1371
sweeps$	1371
swiftly$	2913
swim	68 100 1521 2291 904
swim$	3701 2696 1284
swimes$	1284
swimme	3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
swimmers$	1843 3221 3276 3291 3293 2024 3327 3664
swims	1521
swims$	2696 1284
switch	658 859 892 901 902 905
switch$	468 1258
switche$	468
switched$	860 1021 1258
switches$	468 1258
switching$	468 1258
switchping$	468
switchs$	468
sympathetic$	2557
system	2782 2432
system$	32 2800
systems$	32
t$	393 1822 1829 1851 443 523 524 526 544 2093 2139 2153 752 800 850 874 880 913 931 942 955 956 1226
table	33 1983 3416 2132 2136 3433 2276 3575 3576 3626 2330 2331 967
table$	66 2909 1869 3187 1902 586 2122 3429 804 3522 3574 3597 3628 924 3648 3671 2388 2415 3727
tabled	2782 2432
tables	2107 3404 2138 3435 896
tables$	66 1869 3187 586 2122 3423 804 3522 3574 3597 3671 2388
tackle	239 1154 1316 1346
tackle$	1660 1144
tackled$	2997
tackleing$	1144
tackles$	1144
tackli	1316 1346
tailor	259
tailored$	1680
tak	423 467 478 479 484 562 2241 869 1266
tak$	514 516 654 792
take	202 218 634 731
take$	6 2742 83 172 173 189 190 261 267 281 287 3011 312 327 1897 514 516 1967 578 654 792 852 2318 950 1003 1027 1102 1408
taked$	654
takeed$	2318
takeing$	578
taken	2860 2861 218 3173 482 1903 548 807
taken$	1440 1462 2782 2792 130 1592 172 173 189 219 312 3172 1904 1913 518 1969 3304 587 2053 690 792 3627 2432 2445
takes	202 218 634 731
takes$	2742 172 173 189 190 287 312 327 514 516 578 654 792 852 2318 950 1003 1102 1408
taking	202 634
taking$	1444 2742 173 189 190 261 281 287 312 327 514 516 654 792 852 1102 1408
taks$	514 516 654 792
talk	1422 2827 125 3061 437 1011 2439 2468 1297
talk$	2828 2833 188 224 315 3050 1799 1819 3126 436 1862 2480 1170 1219 2712 1299
talked	1456 1050
talked$	2753 1457 2755 2757 2471
talkin	3147
talking$	224 315 3092 1820 2547 1219
talks$	2828 2833 188 224 315 1170 1219
tally$	61
tap$	1185
tapping$	1185
taps$	1185
target	2879 259 2508 1090
target$	2749 87 2880 2440 2463 2511 1208
targeted$	1680 1208
targeting$	2511 1208
targets$	87 2440 2511 1208
task$	26 87 2823 2827 1011 2439 2468 1297
tasking$	2936
tasks$	87 2823
taught	2729 482 1903 1945 706
taught$	474 1904 2037 3368 663 2105 2284 989 2453
taxi	3575 3576 2390
taxi$	72 2122 3440 3671 3687 3701 3725 3727 1312
taxies$	3687
taxis$	72 2122 3440 3671 3687 3701 3725 3727 1312
tea	100 1521
teach	451 484 820 826 869 2334
teach$	2874 278 511 678 1400 1401
teache	35 36 1479 63 64 2811
teache$	278
teacher$	0 1 2727 16 20 22 25 57 65 95 1528 2839 728
teachers$	0 1 2727 16 20 22 25 57 1484 65 95 1528 2839 124 728 3544
teaches$	2874 278 1400 1401
teaching$	278 511 1400 1401
teachs$	278 511
team	2938 1889 1920 1950 2138 3435 2276 3575 3577 3578 1359
team$	1432 1447 2752 1474 69 1649 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 3186 3187 1905 3203 487 489 3211 1917 3217 1924 1933 1934 3236 3247 3250 542 3262 3268 554 1981 3297 3298 2030 2033 613 667 3394 2098 2099 3397 713 3443 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3623 3639 3640 3645 2350 3657 3658 3661 2367 964 2385 1032 2650 1230 2654 1245 2667 1253
teamin	1359
teamma	3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
teammates$	1843 3221 3276 3291 3293 2024 3327 3664
teams	2121 2130 3435 896
teams$	2722 2752 3187 3418 3427 3443 3679
tear	841
teas	1521 2249
teas$	3546
teenag	161 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2004 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
teenagers$	1582 1843 3221 3276 3291 3293 3301 2024 3327 3664 2506
telegram$	421
teleph	1421
telephoned$	2718
tell	2838 1544 125 1587 2884 377 451
tell$	122 2841 2850 2863 146 151 158 362 416 561 588 2251 1300 1411
telled$	362 416 561
telling$	362 416 561 588 2251 1411
tells	1587 2884
tells$	122 2850 2863 146 151 158 362 416 561 588 1300 1411
tellsed$	362
tellsing$	362
tellss$	362
temple	3577 3578
temple$	3716
tempt	841
temptation$	2222
tempted$	823
ten	2477
tenanc	653 903
tenancies$	2122 990
tenancy$	627 628 2122 990 3728
tendered$	2465
tennis	2415
tennis$	3712
tensio	1175 2596
tent	3439
tent$	3671 3724
tents$	3671 3724
term	1608
term$	2862 2905 659
termly$	1017
terms$	2827 659 1011 2439 2468 1297
test$	2827 1011 2439 2468 1297
text	1422 2729 2827 125 1799 1819 3126 1011 2439 2468 1297
text$	13 1560 142 151 1406
texted	1421 2755 2757 1465 1050
texted$	2718 2471
textin	1839
texting$	3081 3136 1406
texts$	13 1560 142 151 1406
than	1976 3287 2227 3552
than$	1540 2869 1794 3134 1914 3219 3265 3273 3274 564 3292 1996 2014 3314 3315 2025 2293 940 2514
thanke	2755 2757
that	2959
that$	1435 1469 1552 2942 2958 253 3007 380 1834 845 2403 2476 2486 2497 1079 1081 1082 2683
the	2414 2581 2589
the$	1433 2754 2851 1575 1612 2916 275 1701 1702 1708 1717 309 1834 2054 2188 2192 2205 2260 2353 2392 2394 2395 3693 2397 2400 2403 2404 2405 986 2416 2420 2422 2427 2428 2429 2430 2431 2476 2486 2494 1079 1081 1082 1089 2583 2593 1201 2675 2676 2677 2678 2679 2680 2681 2684 2685 2686 2689 2690 2694 2695 2698 2699 2703 2704 2709 2711 2717
theatr	40
theft	1305
theft$	2853 169 1315
thefts$	2853 169 1315
their	552 2268
their$	2754 1533 181 2916 1717 1739 3080 1834 1909 1930 1959 565 615 2188 2192 2312 2353 2365 2400 2403 2422 2427 2428 2430 2476 2486 1201 2681 2684 2690 2704 2709 2717
theirs$	2872 2498
them	37 138 1563 1575 1586 1588 1589 284 1705 3067 1776 401 1835 1836 1848 1854 3163 460 1905 3203 487 489 1933 1934 3257 554 1981 3297 3298 2030 613 652 3394 2098 2099 3397 3410 698 713 3506 2246 2256 2258 3556 3584 2290 870 2303 2310 2314 2315 2350 3657 2367 2414 2417 2423 2429 2477 2494 2575 2581 2650 1230 2654 2663 1245 2667 1253
them$	1435 2754 2842 2849 2851 1559 2883 2885 2886 2887 2916 2958 1701 3029 1750 3276 1981 3282 1987 3293 2024 3322 3327 3382 749 3499 797 3664 2386 3714 2420 2486 1075 2583 2593 2683 2698 2699 2704 2707 2708 2717
theme$	2957
themes$	2957
themse	120 1051
themselves$	1541 2924 3021 3625 2472 2598
then$	3643 2638
therap	1096
therapist$	2517 1325
there	2747 2776
there$	2831 2832 2908 2971 1684 3415 735 3598 1069 2701
these	1872 2581
these$	1586 1834 3382 2260 2353 2397 2573
they	37 38 55 89 120 145 157 166 284 1705 460 671 870 2303
they$	1459 1476 1510 90 94 115 116 1541 121 2840 2849 1566 1578 1604 1725 3035 1749 797 1292
thick	2261
thick$	3558
thin$	835 838
thine$	835 838
thines$	835 838
things	2959 2970
things$	1604 1610 2942 1683 325 1757 2547
thining$	835 838
think	1587 2884 1703
think$	1537 1544 3000 3006 519 1073 1139 1165
thinking$	2951 1139 1165
thinks	1587 2884
thinks$	1537 1073 1139 1165
thinner$	3543
thinning$	835 838
thins$	835 838
third	2385
this	1596 2959 2494
this$	1435 2890 2892 2893 2894 2942 2958 1834 2188 2192 2205 2260 3622 2353 2486 1081 1082 2610
those	1872
those$	29 162 164 1834 2397
though	1587 2884 1093
though$	2514
thought$	2951 1686 3564 847 1073
thread	8
thread$	424
threat	1549 2878 2879 165 1092 1305
threat$	1560 153 2876
threaten$	2880 2881
threatened$	2846 2513
threats$	1560 153 2876
three	120 166 3067 1776 401 3129 1835 1836 1848 1854 3151 3152 3153 3157 3159 3162 1872 460 3183 1905 3203 487 489 3211 1933 1934 3236 3250 542 3262 3268 554 3287 3297 3298 2004 2033 3330 613 650 3394 2098 2099 3397 705 3468 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3632 3639 3640 3645 2350 3657 3658 964 3682 965 2423 2650 1230 2654 2663 1245 2667 1253
three$	1541 2887 3067 1776 401 1835 1836 1848 1854 3161 3167 460 3190 1894 483 1905 3203 487 489 3213 1932 1933 1934 3258 554 557 3297 3301 2011 3320 613 616 2041 624 2046 2055 3385 3391 3394 2098 2099 3397 3506 3524 2246 2256 2258 3556 2283 3584 2290 870 2303 893 2315 2316 2322 2328 2350 964 2386 2392 2394 2397 2404 2405 986 1004 2427 2428 2431 2650 1230 2653 2654 2663 1245 2667 1253 2676 2683
threes$	3302 3595
thrive	3646
thrive$	3021
throug	1421 1012
through$	2718 12 1438 1442 2753 2808 184 1719 308 3230 719 3545 3675 2433 2540 2586 2636
throw	585 609
thu	2385
thur	2385
thursd	619 750 751 2385
thursday$	2758 619 3337 750 2171 751 3469 3697 2409 3710
thursdays$	2758 3337 2171 3469 3697 2409 3710
tick$	14
ticked$	14
ticket	33
ticket$	99 1030 2687
tickets$	99 1030 2687
ticks$	14
tie	2202 856
tie$	359 3499 791 2215 825 861
tied$	488
tiee$	861
tieed$	861
tiees$	861
tieing$	861
ties	1775 2182
ties$	3072 359 3479 768 3499 791 2215 825 3557 861 2619
tight	2261
tight$	2261 3558
tighte	866 867
tighter$	307 1198
tightl	2261
tightly$	3558
till$	2854 2385
time	1871 3404 3434 2138 3435 3477 2276 3575 2346
time$	2868 1603 2904 3008 304 348 3071 3094 1860 1886 3212 3232 1956 3307 3308 3309 3311 3312 3313 3316 3317 3319 3321 3376 2089 3400 3417 3440 3442 2154 3453 3454 2159 3459 2165 2166 3464 3466 3470 3471 2177 2190 770 2194 2195 2196 780 2211 2274 3582 3590 3602 3603 3617 2341 3643 3648 2380 3699 1062 2487 2490 1097 2518 2521 1220
timely	207
timely$	1628 1135
times	3404 3435 1305
times$	11 1439 2826 110 152 2904 1886 3212 3376 3405 3417 3440 2154 2166 3464 3465 2380
timescale$	2440
timescales$	2440
timesheet$	1025
timesheets$	1025
timeta	97 2827 1889 482 1903 484 1920 1945 2065 658 2107 3404 2108 2120 1011 2439 2468 1297
timetable$	32 2765 2772 3186 3212 3217 3362 3417 3691
timetabled$	1904 721
timetables$	32 3212 3405 3417
to	642
to$	2718 2754 2791 1499 1503 2804 2813 1517 1529 2829 1554 2852 2854 2859 1609 1640 2945 1660 248 249 1671 1672 2983 2996 279 2998 3007 3009 1714 1724 1740 1746 333 1791 1798 1805 3180 471 1907 1912 1914 3255 2001 3350 639 2071 684 3429 2183 2191 2207 2244 862 3637 931 2362 2411 2412 2418 3717 2421 3721 2471 2472 2478 2488 2489 2492 2518 2545 2570 2590 2592 2682 2693 2694 2697 2714 2715
togeth	1774 1775 3073 3075 3078 3079 3082 1790 1796 1797 1809 1813 1814 420 3144 3151 3152 3153 3156 3157 3159 3168 1875 1876 3234 3300 2090 3392 2156 3487 882 919 3638 3641 1359
together$	2833 2944 3054 3071 3072 3087 3088 3093 3094 3102 3106 3108 3110 3111 3118 3119 3123 3128 3130 3132 3133 3134 3136 1873 3171 458 3179 3197 3198 3253 3275 3303 3308 3311 3313 3383 3386 3387 3390 3393 3415 3426 3453 3488 3491 3493 3570 3590 3601 3612 3681 2410 3726 2490 2548 2553 2586 2705
togethers$	3093 1841 458 3488
told	1456 2755 2757 2856 1587 2884 1596 177 179 3549
told$	2753 2782 2850 2893 1600 388 3172 3173 714 2251 3562 2357 1300
tolerant$	2557
too$	947 960
took	2861 144
took$	2742 173
toolki	2827 1011 2439 2468 1297
toolkit$	1020
toolkits$	1020
tools	33
tools$	1699 304
toping$	1805
torches$	99 2687
tore	841
tos$	1805
toting$	1805
touch	1456 1774
touch$	2753 2950 3071 3243 3497 1120
tough$	1213
tougher$	1213
tour	2827 1011 2439 2468 1297
tour$	667 3702 3725
tourna	100 1521
tournament$	3701 2407
tours$	3702 3725
tout$	1312
touts$	1312
toward$	2592
towards$	1907 2244 2333 2592 2636
town	3075 3191 3215 3226 3237 3342 3343 3344 3345 2049 3352 3361 3372 2107 3404 3416 2276
town$	3195 3279 3353 3356 3358 3369 2083 3422 3620
towns	3404 2116 2121
towns$	3359 3413 3418 3423
toxic	2339
toxic$	2113 3636
track	1090
track$	2910 2463 2511
tracke	8 2827 1011 2439 2468 1297
tracked$	80 2460 2511
tracker$	2800
tracking$	81 2511
tracks$	2511
trade	842 2263
trader$	1312
traders$	73 74 1312
train	463 482 1903 1928 843 2276 869 2291 904 907
train$	1524 1947 3431 725 1399
traine	1421 2780 2782 2806 1516 2432
trained$	2718 2763 2813 2464 1398
traines$	1524
traini	1473 2827 1011 2439 2468 1297
training$	2730 2770 2778 2130 3716 1014 1399
trains	463
trains$	1524 3431 3432 725 1398
tram$	1524 3431
trames$	1524
trams$	1524 3431 3432
transf	467 482 1903 484 499 625 634 658 859 869 892 901 902
transfer$	472 3208 3335 2045 635 643 648 649 651 663 1232
transfere$	648 649 1232
transfered$	648 649 651
transferes$	648 649 1232
transfering$	648 649 651 1232
transferred$	470 1904 1913 2045 2053 643 648 649 3368 651 663 860
transferring$	648 649 1232
transfers$	472 3208 3335 2045 635 643 648 649 651 663 1232
transl	2782 2432
transp	478 482 1903 484 706 869 1175 2596
transparent$	2557
transport$	72
transported$	1904
trauma$	1155 1199
travel	1827 482 1903 1928 584 843 2291
travel$	1904 1947 656 2087 2089 2090 2095 3393 2112 2124 725 2390 989 2696
travelling$	3092
travels$	656 2087 2095 2124 725 989
treat$	1188
treate	1321
treated$	1188
treating$	1188
treats$	1188
trebl	2824
trees$	1036
trends$	2531
tribunal$	3709
tries	1171
tries$	1173
trim	1363
trimme	1021 2442
trimmed$	2457
trio	3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 1950 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
trio$	1843 3221 3247 3276 3291 3293 2024 3327 3664
trip	2827 3477 2408 1011 2439 2468 1297
trip$	2828 667 2175 3473 3596 3661 3701 2407 3705 3725 1299
trips	896
trips$	2828 3449 2175 3473 3596 3701 3725
troubl	3600
true$	3169 2221 2269
trust	2838 2575 1322
trust$	2562 2616 1306
truste	141
trusted$	1562 1677 1678 1720 1117 1306
trustees$	2796
trusts$	1306
try	519 1171
try$	1173
trying	1171
trying$	2547 1173
tue	2385
tuesda	619 750 751 2385
tuesday$	2758 619 3337 750 2171 751 3469 3697 2409 3710
tuesdays$	2758 3337 2171 3469 3697 2409 3710
turf	583
turn	1441 2742 2746 2747 2766 2776 2780 2781 2838 125 585 2241 851
turn$	2729 1448 86 151 3050 438 481 513 570 886 887 3609 924 2424 1034 1064 1067 1258
turne$	481
turned$	2771 86 2856 2878 3174 513 1975 570 582 2306 886 3627 3685 1021 1064 1258
turnes$	481
turning$	481 513 570 886 1258
turnou	83 1504
turnout$	2801 2467
turns$	2771 86 151 481 513 570 886 2424 1064 1067 1258
tutor	35 36 1479 64 2107 3404 3416 2120 2121 2130 2136 3433 3434 836 3575 3576
tutor$	1889 3212 1920 617 2065 2107 2108 3417 2121 3418 3427 2136 2138 2144 3544 959
tutorial$	924
tutors	3404
tutors$	3212 3417 3418 3423 3427 3544
twice$	2719 110 152 3711
twins	3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
twins$	1843 3221 552 3276 3291 3293 2024 3327 3664
two	166 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1933 1934 3236 3250 542 3262 3268 554 3297 3298 3328 2033 3330 613 650 3394 2098 2099 3397 698 3468 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2297 2303 2314 2315 3632 3639 3640 3645 2350 3657 3658 964 3682 965 2650 1230 2654 2663 1245 2667 1253
two$	3067 1776 401 1835 1836 1848 1854 3161 3167 460 3190 1894 483 1905 3203 487 489 3213 1932 1933 1934 3258 554 557 3297 2011 591 2013 3320 613 616 2041 624 2046 632 2054 2055 652 3385 3391 3394 2098 2099 3397 698 711 3499 3506 3524 2246 2256 2258 3556 2283 2286 3584 2290 870 2303 893 2315 2316 2322 2328 2350 2360 3668 964 2386 2392 2394 2397 2404 2405 986 1004 2427 2428 2430 2431 2650 1230 2653 2654 2663 1245 2667 1253 2676 2683
twos	2297 3615 3616
twos$	2005 3302 2298 3595 1252
type$	2235
unable$	369 398 1830 461 1955
uncle	1918 2044 3352 3373 660
uncle$	1324
under$	1452 2782 2851 214 405 2432
undergrowth$	1036
underm	803
undermin$	944
undermine$	944
undermines$	944
undermining$	944
undermins$	944
unders	1703 2569 1154 2575 1347
understand$	3000
understanding$	2554 2557 2618 2637
understood$	2740 2484
undert	1462 2782 1693 1735 2432
undertake$	388
undertaken$	2759 2990 3032
undertakes$	388
undo	781 794 803
unfair	1321
unfold$	2901
unfoldes$	2901
unfolds$	2901
unfollow$	419 1228
unfollowe$	419 1228
unfollowed$	419 1228
unfollowes$	419 1228
unfollowing$	419 1228
unfollows$	419 1228
unfriend$	419 1228
unfriende$	419 1228
unfriended$	419 1228
unfriendes$	419 1228
unfriending$	419 1228
unfriends$	419 1228
unheal	445 2339
unhealthy$	445 1866 2113 3636
unhelp	2339
unhelpful$	3636
unit	1920 1950 3352 653 3416 2136 3433
unit$	1474 3188 3217 3247 627 628 3355 3369 657 2082 3381 1244
units	3433
units$	3188 3355 3369 3423
unless	2294 2295
unload	2426 1361
unload$	3723
unlock	1021 2442 1361
unlocked$	3685
unpick$	838 839 1161
unpicke$	838 839 1161
unpickes$	838 839 1161
unpicking$	838 839 1161
unpickning$	838
unpicks$	838 839 1161
unravel$	838 839
unravele$	838 839
unraveles$	838 839
unraveling$	838 839
unravelning$	838
unravels$	838 839
unsafe	1051
unsafe$	2472
unsupervised$	1793
untangl$	839
untangle$	793 839
untangles$	839
untangling$	839
untangls$	839
until	3338 2294 2295 875 2346 2396
until$	2854 1565 515 577 2035 3374 3643 2385 3693 3696 3707 2689 2700
up	2745 2782 1504 1521 1633 1664 1903 2263 2432 2442
up$	2718 1427 7 2726 2737 2738 2748 2759 2784 2785 2788 2801 1507 2816 2817 2819 2855 2871 1599 1628 2927 2929 2930 1644 1646 1654 2956 1660 2961 2966 2967 3004 1722 3025 3072 3093 1800 3100 3136 1859 1867 3176 1880 3223 3224 3233 1942 3240 1988 1989 3388 3389 2097 3395 2186 3505 3545 2304 3617 2327 3642 2369 3684 3688 3723 2448 2455 2493 2501 2547 2600 2617 2628 2685 2686 2689 2692 2707
upd$	2455
update	1486 2827 1630 1632 1656 1011 2439 1021 2442 2468 2533 1297 1346
update$	2927 228 2947
updated$	2929 228 2460 2534
updates$	2783 2927 228 2947 1651 2953
updati	1346
updating$	228
uped$	2455
upheld	1923
upheld$	3220
uphold	866 867 1349
uploaded$	82
upon$	2000 2197 2527 2710
upper	2385
ups	1521
ups$	2768 2927 3093 1841 1880 2455 2501
upskil	1154 1349
uptake	6 83 1504 1027
uptake$	1427 2801 2448 2467
urg	437 820
urge$	1172
urged	2051
urged$	1172
urges$	1172
urging$	1172
us$	1727 412
use	2838 1544 1682 463 2291 2508
use$	2726 1534 2833 2841 2880 2979 264 267 1689 281 305 412 1065 1140 1238
used	1472 2856
used$	2726 1451 2769 2861 921 1065
useful	2922
useful$	2834 2872 2633
uses	463
uses$	1534 2833 264 1065 1140
usher	491 583 877
using$	281 305 412 719 2482 1065 1140
usual$	1605 205 3246 3622 2638
utilis	1349
valley	3352
valued	3051
valued$	3049 3055
van$	1474 69 126 2853 3694 3725 3727 1312
vans	127 896
vans$	126 2853 3694 3727 1312
veer	851
vehicl	1090
vehicle$	2511
vehicles$	2511
venue	3434
vet$	343
veting$	343
vets$	343
vetting$	343
via$	719
vicar	35 36 1479
vicinity$	3279
victim	1092
victim$	2513
victims$	2513
video	2827 1011 2439 2468 1297
video$	3691 3692 3713 1020
videos$	1020
view	2766
view$	2867 3005 1097
viewe	2780
viewed$	2441
views	1471
views$	2768 221 337 1035 2582
vigila	1712 1728
vigilance$	3025 2537
vigilant$	2952 3009
villag	3191 3215 3226 3237 3342 3343 3344 3345 2049 3352
village$	3422
violence$	2565
visibi	1728 1316
visibility$	3025 2608
visible$	2994 1117 2637
vision$	289 2618
visit	1422 2729 2766 2776 106 108 2827 1767 1799 1819 3126 3127 411 1862 463 519 3252 605 2249 2291 2408 1011 2439 2468 1238 1297
visit$	2728 1527 1529 2828 2848 2876 3060 3078 1823 1832 412 1971 3319 2026 667 3546 3648 3701 3705 2425 2597 1299 1402
visite	1421 1456 2755 2757 1462 1465 2771 2780 2782 1494 2806 1516 1021 2442 1050
visite$	412
visited$	2718 2753 2759 2791 2813 1529 2453 2471
visiti	1827 411 3147 446
visiting$	2763 3081 3092 1832 412 1867 1402
visitor$	2517
visitors$	1966 1971
visits	2771 1486 463 919 1238
visits$	2728 2783 1527 1529 2828 2876 3060 3081 1796 420 458 1971 2026 3546 3701 2425 2597 1402
voice	2569 2575 1350
voice$	2987 1035
voices	1350
voices$	1035
volunt	35 36 1479 64 2811 2827 2291 1011 2439 2468 1297
volunteer$	0 1 2727 16 20 22 25 95 1528 2828
volunteers$	0 1 2727 16 20 22 25 95 1528 2828
vote$	1289
votes$	1289
voucher$	99
vouchers$	99
vulner	3033 2575 1350
wait	528 843 2291 1305
wait$	1534 151 3039 334 1949 3313 2124 725 1059 1279
waited	1557 2861 144
waited$	2854
waitering$	1949
waitin	1557
waiting$	2854 3039 334 3073 1949 1279
waits$	1534 151 2124 725 1059 1279
waitting$	1949
waive$	1362
waived	1021 2442
waived$	2399 1362
waives$	1362
waiving$	1362
walk	1422 2729 100 1521 2838 1544 482 1903 584 2241 843 851 2291 2393 2408
walk$	1534 2833 2841 151 198 411 516 2087 2089 2090 2095 3393 690 2112 2124 2149 3690 3701 3702 2407 3705 1075 1403
walkab	2827 1011 2439 2468 1074 1297
walke	548
walke$	516 1969
walked	2856 482 1903
walked$	3174 1969 1403
walkes$	516
walkin	3073 1827 1878
walking$	198 3115 411 3147 3175 516 1403
walks	1521 584
walks$	1534 2833 151 198 516 2087 2095 690 2124 2149 3701 3702 1075 1403
wall	1983 3689
wall$	2815 586
walls$	2815 2972
want	1587 2884 1171
want$	1691 3022 3046 506
wanted	1561 1587 2884
wanted$	2858 3049
wants	1587 2884 1171
wants$	3022 3046 506
warden	35 36 1479 64 2811 1756
warden$	0 1 2727 16 20 22 25 57 59 69 95 1528 2454
wardens$	0 1 2727 16 20 22 25 57 59 69 95 1528 3053 2454
warm$	2872 2493
warmer$	2479
warn	436 457
warn$	362 371 396 958
warne$	371
warned$	362 371 396 3174 958
warnes$	371
warnin	1779
warning$	2848 153 362 371 396 958
warnings$	153
warns$	362 371 396 958
was	2861 144 177
was$	1453 1458 1489 91 1517 134 2865 171 970 1052 1063
watch	2766
watch$	321 3170 995 2537
watched$	2740 2803 995 2441
watches$	995
watchful$	1631
watching$	321 995 1104
wave	1545
wave$	2842 2480
waves$	2842
way	1626 2989 3191 646 2276 2305
way$	2831 2867 2923 2925 1663 1860 2067 3425 822 3602 2576 2670
ways$	2577 2588 1169 2670
we	35 36 1479
we$	1432 1436 21 1674 2973 310 3035
weaken	413 781 2212 794 799 3520 803 914
weaken$	3509 944
weakene$	944
weakened$	3270 3480 3543 3633
weakenes$	944
weakening$	944
weakens$	3509 944
weaker	2210
weaker$	3507 3543
wean	841
wean$	764
weaning$	764
weapon	127
wear$	1478
wears$	1478
webina	2827 1011 2439 2468 1297
webpag	2827 1011 2439 2468 1297
websit	2827 3689 1011 2439 2468 1297
website$	32 96 2815 1020
websites$	32 1020
wed	2385
wedge$	788 795
wednes	619 750 751 2385
wednesday$	2758 619 3337 750 2171 751 3469 3697 2409 3710
wednesdays$	2758 3337 2171 3469 3697 2409 3710
weds	2385
week	3434 3575 3576
week$	2758 2774 3319 659 2380
weekda	619 750 751
weekday$	3337 2171 3469
weekdays$	3337 2171 3469
weeken	619 750 751
weekend$	2758 131 3337 2171 3469 2341
weekends$	2758 131 3337 2171 3469 2341
weekly$	2719 987 3711 1017
weeks	619 750 751
weeks$	2758 2905 3337 3374 659 3467 2171 3469 2380
weekss$	659
welcom	141 274 316 3051 3260 2306
welcome$	3049 1897 3603 3608
welcomed$	1562
welcoming$	2834 2872 1695 2994 1737 2557 2637
welfar	1322 1350
well	3646
well$	444 2609
wellbe	3033 2575 1350
went	2729 2776
went$	1434 1453 2387 1064
were	2861 144 177
were$	1453 1458 1489 91 1517 2838 134 2865 171 684 970 1052 1063
what	185
what$	1553 140 1595 1606 1621 320 338 2476 2497
whatev	185
whatever$	1606 1729
whatsapp$	421 1844
when	143 185 2006 2273 2294 2295 875 2355
when$	1552 1564 182 1606 206 2930 2931 2979 1884 1885 3232 3251 3271 3281 3299 3300 865 2376 2476 2497 2519 1099 2535 2536 2570 1205
whenev	2006 2294 2295 2355
whenever$	206 1885 3232 3271 3281 3299 865 2376 1099 1205
where	143 185 2393
where$	1543 1564 182 1606 206 380 1833 1900 517 3548 845 2332 3690 2476 2497 2519 1099 2536 2570 1205
wherea	143
whereas$	1564
wherever$	206 1099
whether$	58 848 2497 2588
which$	1430 1431 1552 380 845 2476 2497 2694
while	143 2294 2295 2355
while$	1564 1884 1885 3374 865 2376
whittl$	835 838
whittle$	835 838
whittles$	835 838
whittling$	835 838
whittlning$	835 838
whittls$	835 838
who	166
who$	1469 2779 1543 1583 1584 1585 1764 1854 1857 3161 3190 1894 483 1905 3213 1932 3258 624 2046 3385 2316 2322 2328 2476 2497 2507 1087 2653
whoever$	1088
whole	2663
whole$	3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 1933 1934 554 3297 613 3394 2098 2099 3397 3506 2246 2256 2258 3556 3584 2290 870 3589 2303 2315 2350 1155 2650 1230 2654 1245 2667 1253
whom$	1543 1764 1857 2476 2497
why$	2497
wide$	1964
widen	1361
wider$	2941 307 812
wife$	1324
wifi	1983
will	1745
will$	1426 1517 248 249 1681 279 1714 1815 410 471 1955 2071 2183 2207 2411
willing$	2081
willn$	408
willno	408
willnot$	1829
win$	1195
wind	423 755 3600 932
wind$	521 522 2372
winde$	521 522
windes$	521 522
winding$	521 522
window$	2815
windows$	2815
winds$	521 522
wing	3352 3416 2138 3435 3439 2276
wing$	3574
wings	3435
wings$	3574
wining$	1195
wins$	1195
winter	2385
winter$	2862
wisely$	3535
wiser	2237
wish	1587 2884 1171
wish$	289 3046
wishes	1587 2884 1171
wishes$	3046 337 1035
with	3151 3152 3153 3157 2131 2415
with$	2718 1455 2754 1599 1600 1609 1616 2917 2930 1660 1661 2961 3013 1734 1765 1766 3069 3070 3074 1808 1832 3135 3168 3196 1952 3267 1972 3347 3350 2076 3392 3401 3478 3479 2186 3493 811 2244 3561 2271 3638 969 3712 2418 3717 2471 2489 2548 2551 2570 2574 2636 2694 2700 2701 2702 2705 1328
withdr	467 498 755 765 890 963 1363
withdraw$	480 509 792
withdrawal$	495
withdrawe$	480 509 792
withdrawen$	792
withdrawes$	480 509 792
withdrawing$	509 792
withdrawn$	1896 3333 3472 2399
withdrawping$	480
withdraws$	480 509 792
wither	2212
wither$	3509
withers$	3509
within	174 373
within$	1452 1794 2189
withou	3347 2227 830 879 1093
without$	1551 395 1865 450 3384 2088 3523 3550 889 2342 1060 2514
withs$	3069
women	3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
women$	1843 3221 3276 3291 3293 2024 3327 2326 3664
word$	2848 2891 3040 2542 1321
words$	2864 2891
work	1473 463 482 1903 1928 820 2291 1171
work$	2 2770 2778 96 1604 1610 1613 2914 2919 2951 238 2973 2984 272 314 3053 474 1947 725 3473 2177 3475 3596 959 2532 1127 1154 2576 2629 1215 2638
worked	1462 1481 2782
worked$	1421 2759 2825 706 1127 1215
worker	35 36 1479 64 2811 2827 1011 2439 2468 1297
worker$	0 1 2727 1432 16 20 22 25 2752 59 65 69 2802 95 1528 2839 2895 2899 728 1032 2454 2462 1045 1326
workers$	0 1 2727 1432 16 20 22 25 2752 59 65 69 95 1528 2839 728 1032 2454 2462 2602
workin	1473 1728 2575 1171
working$	1425 2725 26 2761 49 2770 1492 2951 238 3025 3053 474 1127 2576 1215
workload$	1603
works	463 1171
works$	96 2919 3012 725 1127 1215
worksh	106 2827 2136 3433 2138 3435 1011 2439 2468 1297
workshop$	1527 2828 3702 2407 1299
workshops$	1527 2828 3702
workstream$	1042
workstreams$	1042
world$	806
worrie	1587 2884
worries$	1651 2949
worry	1587 2884
worse	3600 1303
worst	2663
worth	2922 2596
worth$	3169
worthwhile$	2633
would$	204 270
wound$	3139 2345
wrap	259 1174
wraparound$	1680 2595
wrappingaround$	2595
wrapsaround$	2595
wristbands$	99
write$	1397
writes	1486
writes$	2783 1397
writing$	1276
writte	1456 2782 1519 1596 176 2432 1021 2442 1050
written$	1421 2753 2755 2757 1465 1494 2806 1516 2816 2893 1597 1023 2471 1397
wrong	1321
wrong$	3169
wrote	1050
wrote$	1457 2471
yard	447 3577 3578
yard$	1868 3579
yards$	3091 1869 3579
year	3435 3624 3626
year$	2862 2877 3357 659 2107 2138 2144 3626 2385
years$	659
young	2581
young$	37 38 39 55 2774 89 120 2842 1550 2849 2851 138 1563 145 156 157 161 1586 166 1588 1589 2887 2916 1701 284 3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2004 2030 2033 613 650 671 3394 2098 2099 3397 705 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3626 3639 3640 3645 2350 3657 3658 2367 964 2417 3718 2423 2477 2575 2583 2650 1230 2654 1245 2667 1253
younge	3067 1776 401 1835 1836 1848 1854 460 1905 3203 487 489 1933 1934 554 3297 3328 613 2040 632 2055 650 652 3379 3394 2098 2099 3397 698 713 3468 3506 2246 2256 2258 3556 3584 2290 870 2303 2315 3624 2350 964 3682 2650 1230 2654 1245 2667 1253
younger$	3067 1776 401 1835 1836 1848 3148 1854 3161 460 3190 1894 483 1905 3203 487 489 3213 1932 1933 1934 3258 554 3297 613 624 2046 3385 2094 3394 2098 2099 3397 713 3506 3513 2246 2256 2258 3556 3584 2290 870 2303 2315 2316 2322 2328 2329 2350 964 3682 2650 1230 2653 2654 1245 2667 1253
youngest$	1854 3161 3190 1894 483 1905 3213 1932 3258 624 2046 3385 3513 2316 2322 2328 964 3682 2653
youngs	3067 1776 401 3129 1835 1836 1848 1854 3159 3162 1872 460 3183 1905 3203 487 489 3211 1924 1933 1934 3236 3250 542 3262 3268 554 1981 3297 3298 2030 2033 3330 613 3394 2098 2099 3397 713 3506 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2314 2315 3639 3640 3645 2350 3657 3658 2367 964 2650 1230 2654 1245 2667 1253
youngsters$	1843 3221 3276 3291 3293 2024 3327 3664
youth$	2736 53 1756 3291 3332 3577 3578 2499
youths	2004
youths$	1987 3291 3301 2499
yp	166 3067 1776 3086 3117 401 3124 3125 3129 1835 1836 1848 3148 3150 1854 3159 3161 3162 3163 1872 460 3181 3182 3183 3184 3190 1894 483 1905 3203 487 489 3211 3213 1932 1933 1934 3236 3250 3257 3258 542 3262 3268 552 554 3297 3298 3328 613 2040 624 2046 632 2055 3364 650 652 3378 3379 3385 671 3394 2098 2099 3397 3409 3410 698 713 3468 2172 3482 3487 3498 3500 3506 3519 3539 3540 3541 3542 2246 2248 2256 3554 2258 3556 3559 3563 3568 3569 3573 3584 2290 870 2303 2310 2314 2315 2316 2322 2328 3632 2336 3639 3640 3645 2350 3657 3658 2370 964 3682 2650 1230 2652 2653 2654 2663 1245 2667 1253
yp$	3080 2075 3499
zine$	2687
zines$	2687
zone	1778 1779
zone$	67 3574 2655
zones	1778 1779
zones$	67 3574 2655
