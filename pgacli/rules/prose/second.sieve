1409 1284 1000

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

2 3 4 6 7 8 9 11 12 15 16 17 19 20 21 23 25 27 28 29 30 31 32 33 34 35 36 37 39 40 41 42 43 44 46 47 48 49 50 51 52 53 54 58 60 63 66 67 68 69 70 71 72 73 76 77 79 81 83 84 85 86 88 89 91 92 93 94 95 96 97 98 101 102 103 104 106 108 112 113 114 115 116 120 121 122 123 124 127 128 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 147 148 149 150 154 155 156 157 159 161 162 163 165 166 167 168 175 177 179 180 181 184 188 190 191 192 193 195 196 197 199 200 201 202 203 208 209 210 212 215 216 218 220 221 223 226 228 230 232 233 234 239 240 242 252 255 266 270 271 273 274 275 276 277 280 281 282 283 284 285 286 287 295 296 297 298 299 303 305 306 308 310 311 312 313 314 315 316 317 318 320 321 322 323 324 325 326 327 336 342 344 346 347 351 352 353 354 358 359 360 362 366 367 368 369 370 371 373 374 375 376 379 381 383 384 386 387 389 390 391 392 393 394 398 399 400 403 405 407 408 410 411 415 418 423 424 425 427 433 434 440 441 443 445 446 448 449 450 451 452 454 455 456 457 458 459 460 461 462 466 469 470 471 473 474 475 476 488 495 496 497 513 514 518 524 525 526 528 531 533 536 540 541 544 545 547 548 550 552 553 557 560 561 565 567 568 569 570 571 572 574 575 576 578 580 581 582 585 587 588 590 591 592 593 594 596 597 602 604 605 606 607 608 609 610 611 612 613 615 617 619 620 621 622 623 624 625 626 628 629 630 631 632 633 634 635 636 637 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 664 665 666 667 668 669 670 671 672 674 675 677 678 679 680 682 683 684 685 686 687 688 689 690 691 692 694 695 696 697 698 699 700 701 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 763 764 766 767 768 769 770 771 772 773 774 775 776 777 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 835 836 837 838 839 840 841 842 843 844 845 846 847 849 850 851 852 853 854 855 856 857 858 859 860 863 864 865 866 867 868 869 870 871 872 873 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 891 892 894 895 896 898 899 900 902 903 904 905 906 907 908 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 937 938 939 940 941 943 944 945 946 947 949 950 951 952 953 954 955 956 957 958 959 960 961 962 964 965 966 967 968 969 970 971 972 973 974 975 976 977 978 980 981 982 983 984 985 986 987 988 989 990 991 992 993 994 995 996 998 999 1000 1001 1002 1003 1004 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1234 1235 1236 1237 1238 1239 1240 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 1252 1253 1254 1255 1256 1257 1258 1259 1260 1264 1265 1266 1267 1268 1273 1292 1293 1294 1304 1307 1311 1312 1313 1316 1328 1332 1335 1336 1337 1338 1339 1341 1342 1343 1344 1345 1368 1373 1375 1376 1386 1387 1391 1392 1395 1400 1401 1402 1403 1404 1405 1406 1407 1408 1 5 13 14 18 22 24 26 38 45 55 56 57 59 61 62 64 65 74 75 78 80 82 90 99 100 105 107 109 110 111 117 118 119 125 126 129 146 151 152 153 158 160 169 172 174 176 178 182 185 189 194 198 204 205 206 207 211 213 217 219 222 224 225 227 229 238 241 245 246 248 249 250 251 253 254 256 261 264 267 272 278 279 292 294 300 301 302 304 309 319 328 329 330 331 332 333 334 335 340 341 343 345 349 350 355 356 357 361 363 364 365 372 380 382 385 388 395 396 397 401 402 404 406 409 412 413 414 416 417 419 420 421 422 426 428 430 431 432 435 436 437 438 439 442 444 447 453 464 465 472 477 481 482 483 484 485 487 489 491 494 503 504 512 515 516 517 519 520 521 522 523 527 529 530 532 534 535 537 539 542 543 546 549 551 554 555 556 558 559 562 563 564 566 573 577 579 583 584 586 589 595 598 599 600 601 603 614 616 618 627 638 663 673 676 693 702 765 778 796 833 834 848 861 862 874 890 893 897 901 909 942 948 963 997 1005 1062 1090 1101 1170 1241 1269 1271 1272 1275 1277 1278 1285 1286 1287 1288 1290 1291 1295 1297 1301 1302 1309 1322 1326 1329 1334 1340 1347 1352 1354 1365 1366 1367 1369 1370 1374 1377 1380 1381 1383 1388 1389 1393 1394 1396 1397 1398 1399 0 10 87 164 170 171 173 183 186 187 214 231 235 236 237 243 244 247 257 258 259 260 262 263 265 268 269 288 289 290 291 293 307 337 338 339 348 377 378 429 463 467 468 478 479 480 486 490 492 493 498 499 500 501 502 505 506 507 508 509 510 511 538 681 979 1261 1262 1263 1270 1274 1276 1279 1280 1281 1282 1283 1284 1289 1296 1298 1299 1300 1303 1305 1306 1308 1310 1314 1315 1317 1318 1319 1320 1321 1323 1324 1325 1327 1330 1331 1333 1346 1348 1349 1350 1351 1353 1355 1356 1357 1358 1359 1360 1361 1362 1363 1364 1371 1372 1378 1379 1382 1384 1385 1390

8 14 6 6 9 4 3 3 0 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 6 12 4 9 8 7 10 7 9 5 10 10 8 5 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 11 4 4 6 5 68 7 6 7 5 5 6 16 5 6 4 8 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 4 6 4 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 7 0 11 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 0 5 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 3 0 12 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 17 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 0 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 5 3 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 4 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3137 2001 747 2445
2$	3137
20$	2641
3$	3137
34$	1222
35$	1222
999$	2816
a$	2810 145 1614 1673 1685 1691 1692 304 1722 1726 3210 622 2033 3627 2369 2371 2372 3657 2377 2380 2381 2382 975 2393 993 2404 2405 2407 2408 2452 2650 2651 2652 2655 2656 2659 2660 2661 2664 2665 2669 2670 2674 2679 2684 2692
abc	352 1761
abcs	1761
able$	2874 1764 364 1798 1813 456 2059 1040 2495
about$	1628 1719 3041 3145 1931 2082 3581 2310 2356 2561 2566
aboutering$	1931
abouting$	1931
aboutting$	1931
above	3255
above$	3261 2579
abreas	1161
abreast$	2570
abroad	3160 3184 3195 3206 3308 3309 3310 3311 2028 2055
absent$	3557
abus	2850
abuse$	2540
academ	3318 3326 3381
academy$	3334
accept	1428 2741 939
accept$	1879 1949
accepted$	2712 3019
access	1686 2544 1162 2571
access$	2970 1866 3185 3196 1144
accessed$	1007
accessible$	2964
accessing$	2738
accomm	476 1885 643
accommodation$	502 3320 647
accord	1107
accordingly$	2516
accoun	2830 1665 1823 1162 2571 1304
account$	32 2938 2949 3000 3107
accounts$	3107
accred	1450
accredited$	2734
achiev	1496 1001 2576
achieve$	1008
achieved$	1430 2780 2410 1008
achieves$	1008
acknow	1451 1141 1334
acknowledgement$	2735
across	3585 3684
across$	3160 3184 3195 3199 3206 3308 3309 3310 3311 2028 3360 851 2300 3639 2523
act$	3564 872 913 1198
acted$	2833
action	2800 1653 1665 1000 2416 2445 1284
action$	87 2796 2921 2937 2949 1019 1031
actions$	87 2796 1019 1031
active$	2881 1618
activi	2800 2940 2959 1739 3441 1000 2416 2445 2599 1284
activities$	2801 2885 3023 3405 3435 2152 3437 3439 2552 2553 2604
activity$	3405 948 2604
acts$	872 1198
ad$	1084
add	1223
add$	1361
added$	1361
adding$	1361
additi	254
additional$	1624 1663 1022 1095
addres	173 174 1615 234 3512 1141
address$	1643 502 1979 820 833 1336
addressed$	1583 2899 1336
addresses$	1979 1336
addressing$	1336
adds$	1361
admission$	1866 3185
admit	939
admit$	1751 3163 1949 1982 592 2295 887 918
admite$	918
admited$	592 2295 887
admites$	918
admiting$	592 918
admits$	592 2295 887 918
admitt	3229 596 2081 2283
admitted$	592 2005 3554 3558 3567
admitting$	592 918
adolescents$	3258
adopt$	276 1380
adopte	2757 2767 1507 2409
adopted$	2791 1380
adopting$	1380
adopts$	1380
adult	2830 2303 3588
adult$	2812 2826 2944 2945 2987 1736 3658 2477 1070 1296 1300
adults	305
adults$	2812 122 2826 229 1657 2987 1714 3658 1296 1300
advert	2757 2800 1000 2409 2416 2445 1284
advice$	216 2947 299 1346
advis	431 432 809
advis$	366
advise	35 36 1467 2030 1334
advise$	357 366
advised$	366
adviseed$	357
adviseing$	357
adviser$	1021 1032
advisers$	1021 1032
advises$	357 366
advisi	1334
advising$	366
adviss$	366
advoca	1141 1337
advocate$	1315
affect	3187
afraid	1535 1079
afraid$	2819 2488
afresh$	2639
after	1904 3516 2271 864
after$	2937 1734 3188 3675 2449 2633
aftern	610 2116 3400 739 740 2253 3539 3540 2362
afternoon$	2733 129 3285 3303 692 2131 3423 3430 2148 3433 1050
afternoons$	2733 129 3303 2131 3424 3431 2148 3433 1050 2463
again$	2804 1701 3081 2613 2639
agains	2392
against$	1440 164 1574 3046 1767 1768 1775 1839 2356 3676 2520
age$	3495 3541 3542 3588
agenc	2908
agenci	49 64 2786 1632 305
agencies$	0 1 2697 2702 16 20 22 1458 74 2769 95 1514 1630 2916 229 1714 1121
agency$	2745 1637
agenda$	2935 1029 2509
agree	1865 1223
agree$	1431 383 397 970 1260
agreed	1442 2757 1507 1615 2409
agreed$	2714 2726 2791 1589 2899 1699 397 2059 970 2443 1184 1260
agreeed$	1431
agreem	2800 3040 1000 2416 2445 1284
agreement$	98 216 3039 3644
agreements$	3039 3644
agrees$	1431 383 397 970 1260
ahead	2793
ahead$	3516
aim	1158
aim$	284 2593
aiming	1158
aims	1158
aims$	2593
alarm$	43 66 71 99
alarms$	43 66 71 99
alert	1695
alert$	2922 2979 2612
align	1337
alive$	2881
all	63 162 176 1887 3264 2391 3679 2556 2625
all$	2694 29 2729 2752 1472 1505 1519 119 229 1709 1712 1714 2096 3384 2278 3650 2374 2406 1017 1121 2548 2652 2656 2686
alliance$	2588
alliances$	2588
alloca	1460 2757 476 1885 478 1927 845 2409
allocate$	1382
allocated$	2744 1493 488 711 2443 1382
allocates$	1382
allocating$	1382
allote$	941
allotes$	941
alloting$	941
allotment$	96 3691
allots$	941
allotted$	488
allow	596 816
allow$	2871 336 1746 1751 1794 1830 1949 1982 592 2005 2176 883 2295 887 2352 1178 2601
allowe	3229 596 2081 2283
allowed$	1743 336 1746 1764 3108 1995 3280 592 2005 3554 3558 3567 3572 2295 887 2339 1124
allowing$	592 883 2352 1178
allows$	2871 336 592 2005 2295 887 1178 2601
allowted$	1746 592
allowting$	592 883
alone	1535 2105 3545 3579 3580
alone$	2819 1952 3279 3290 3300 3386 3389 3589 2634
along$	3247 1966 3273 2600
alongs	1836 3121 3122 3123 3127 2110
alongside$	1603 3394 2248 2523 2611 2614
alter$	463
altere$	463
alteres$	463
altering$	463
altern	2959 3001 733 797 804 2599
alternate$	722 2135 2147
alternating$	722 2147
alternative$	1656 490 808
alternatives$	2541
alterping$	463
alters$	463
ambassador$	1032
ambassadors$	1032
amber$	2808 2809 2461
ambition$	284
amend	1349
amende	2757 2409
among	3121 3122 3123 3127 3313
among$	1748 1749 3199 1934 1954 3360 2166 2221 851 3639 1316
an$	1608 1614 270 1685 1691 3210 2369 2371 2381 2382 975 993 2404 2405 2407 2408 2452 2669 2679 2692
analyse$	1097
analyses$	1097
analysing$	1097
analyst$	1302
analysts$	1302
and$	1416 111 1663 1725 1738 3198 2079 3578 2569
anew$	2639
annual$	1006
anothe	1632 3056 3087 3090 3094 3095 3099 3118 3120 3129 3132 3133 1855 3153 3180 3205 3219 536 3231 3237 2042 3395 3446 3451 3462 3464 3483 3503 3504 3505 3506 2223 2225 3518 3523 3527 3532 3533 3537 2291 3585 3603 3604 3609 3621 3622 2347 1212 2624
another$	2877 1608 2916 360 361 3066 3069 3071 3074 3077 3078 3086 3091 3092 1856 3151 3152 3153 3154 490 1933 537 3235 3307 3316 2037 2038 2050 3336 2057 3368 676 2097 3393 2112 707 2120 3426 3447 3454 3456 3458 3472 3475 3476 3478 801 3495 808 843 844 2257 2258 3555 3556 2273 3557 873 2282 874 2283 2284 3569 2288 2290 2298 3583 2306 3609 2326 3616 3633 3637 3641 2381 1068 2621
answer	1451 2833
answer$	2735 1403
answered$	1403
answering$	1403
answers$	1403
anti$	1142
any$	1633 225 1635 1712 3099 1837 3129 3132 1855 3153 3180 3205 3210 3219 536 3231 3237 652 3395 2165 3503 3504 3505 3506 2223 2225 3518 3523 3527 3532 3533 3537 2291 3603 3604 3609 3621 3622 2374
anybody$	2822 3395
anyone$	2822 3395
apart	3045 3049 3113 3114 1908 1909 2069 2070 769 2189 790 3514
apart$	3070 3116 448 3148 3192 3193 3202 2058 3345 3353 3354 3360 3361 2078 3367 675 3376 3403 3416 3461 2178 3473 3479 2204 2249 3598 2616
apolog	1309
apologise$	1281
apologised$	1281
apologises$	1281
apologising$	1281
app$	32 1009
appeal	980
appeal$	3306 791 2201 3664
appear	433
appear$	1842
appearance$	2543
appl	1223
applic	2800 1000 2416 2445 1284
applicable$	2494 2495
application$	3655 3664 2572
applications$	3664 2572
applie	1444
applied$	2728 1259
applies$	1259
apply$	513 617 856 1259
applying$	1259
appoin	2757 104 2800 596 1000 2409 2416 1010 2419 2445 1284
appoint$	1384
appointe$	1384
appointed$	2441 2443 1384
appointes$	1384
appointing$	1384
appointment$	1513 2801 2005 948 3655
appointments$	1513 2801 2005 948
appoints$	1384
appren	2116 3400 892
approa	2781 1535 2849 161 452 2483 1338
approach$	2847 2921 2969 2551
approachable$	2964 2532 2612
approached$	2819
approaches$	1546 2847
approaching$	3062
approp	2893 254 1752 804 2544 1161
appropriate$	1589 1591 1624 2911 1656 1663 2964 3036 2494 2495 2570
appropriately$	2570
approv	1442 1460 2757 2409
approved$	2726 2744
apps$	32 1009
april	2362
april$	2835 1552
are	1414 173 253
are$	1417 1434 1441 1452 54 1477 91 1505 1510 112 115 2811 132 151 155 167 1625 1689 287 405 2013 2049 674 2092 2160 821 959 967 2388 981 1046 1051 1063 1065
area	3045 3160 3184 3195 3206 3308 3309 3310 3311 2028 3318 3326 3337 2085 3369 3381 3399
area$	3164 490 3248 3252 3298 3319 2036 2037 3321 2061 3538 3543 3631 2630
areas	3369
areas$	2982 3252 3388 3538 3543
aren$	403
arenot	403
arenot$	1812
arise	1611
arise$	2895
arises$	2895
arm$	442
around	1836 3121 3122 3123 3127
around$	187 2916 1663 1667 1719 3041 3199 2082 3581 3639 2545 2570 2611
arrang	2757 1474 1481 2793 1865 617 2026 798 2409
arrange$	247 1746 996
arranged$	2765 2948 1846 3183 996
arrangeed$	1746
arrangeing$	247
arranges$	2758 247 996
arrangeted$	1746
arranging$	996
arrest	1535 1292
arrest$	149 166
arrested$	2819
arrests$	149 166
arriv$	495
arriva	2144
arrivaltime$	3428
arrivaltimes$	3428
arrive	433 476 1885 542 576 596 710 2268 926 1225
arrive$	1842 495 1951 2005 2067
arrives$	495 2005
arriving$	495
arrivs$	495
articl	2800 1000 2416 2445 1284
as$	1557 178 179 1590 193 1607 199 202 2899 2901 290 2269 940 1063 1085 2510 2511 2545 1171 1192
asbo	352 1761 353 1762
asbos	1761 1762
aside	1351
aside$	2760
ask	2811 123 1571 2855 452
ask$	147 357 411 555 580 617 856 1055 1400
aske	1055
asked	1444 2730 2732 1571 2855 2030 1039
asked$	1438 2728 2829 1547 357 383 411 555 2334 2448 1400
asking$	357 411 555 580 1400
asks	1571 2855
asks$	147 357 411 555 580 1055 1400
aspira	2550 1338
assaul	2850 161 1079 1292
assault$	2826 165
assaults$	2826 165
assemb	2800 3082 3085 1000 2416 2445 1284
assemble$	3270
assemblies$	2801 3666 3680
assembly$	3666 3680 1286
assess	2800 1579 173 1585 1000 2416 2445 1284
assessed$	80 2426
assessment$	2861 2863 2866 2867 2869 2870
assessments$	2869
assign	2757 476 1885 478 1927 845 890 2409
assign$	1382
assigne$	941
assigned$	1493 488 711 2443 1382
assignes$	941
assigning$	941 1382
assigns$	941 1382
assist	2030
assist$	1323
assistance$	2947 1323
assisted$	1323
assisting$	1323
assists$	1323
associ	1757 1758 3043 3045 3048 3049 1792 1796 3085 3117 3124 441 3147 2068 2159 3446 3630 1308 1347
associate$	3041 3050 3065 3076 3080 3098 3352 3576 2622
associates$	2244
associating$	3042 3059 2623
association$	3042 3101 1850 453 3443 751 3449 3452 3614 3640 2617 2618
assumptions$	2557
assurance$	216 2518
assurances$	2518
at	2329
at$	2718 1468 2779 1506 2810 2825 1553 146 182 193 2888 2899 1643 250 285 2980 2983 2985 1990 1992 1999 2000 3313 632 2046 709 3427 736 851 3562 2333 2362 2366 3660 3667 3670 3671 2389 2390 3675 2395 2396 3684 3685 2412 2446 2463 2562 2633 2664 2665 2675 2676 2677 2691
attached$	2579
attachment$	2192 814 3614 2588
attachments$	2192 2588
attack	2850 161 1079 1292
attack$	2488
attacked$	2484 2488
attacks$	2488
attemp	1158
attend	1409 1410 6 2704 2717 1436 2720 2721 2722 1444 1450 1459 1461 2746 2751 2755 2756 2757 1474 1489 106 458 476 1885 576 596 2268 893 2329 2409 1016 1023 1225
attend$	2703 1515 464 1886 2005 653 2065 3427 2432 1058 1406
attendance$	1415 28 2745 2754 2773 102 144 2005 2425 2444 1037
attendd$	2432
attended$	2693 2728 2734 2748 2785 1515 2432 1058
attendees$	2743 2754 2769
attending$	2693 2738 2429 1058 1406
attends$	2703 2758 1515 2005 653 2065 2432 1058 1406
attention$	1669 2541
attenu	770
attitu	1338
attitudes$	2557
attrac	3249
attraction$	3306
attractive$	2964
audit	2800 1000 2416 2445 1284
audite	1450
audited$	2734
august	2362
august$	2835
aunt	1900 2023 3318 3338 650
aunt$	1312
auntie$	1312
aunty$	1312
authorisation$	2631
authorisations$	2631
authority$	2631
autumn	2362
autumn$	2835
availa	2757 1476 1695 2409
available$	2760 2761 1589 2948 2979
avoid	1766 395 410 460 754 860 868
avoid$	1835 3416 2163 870
avoide	1862
avoided$	3146
avoidi	754
avoiding$	2163 870 2458
avoidping$	870
avoids$	1835 870
aware	1615 1662 1695 1161
aware$	2899 2922 2946 2973 2979 2570
awaren	2550 1338
awareness$	1124 2546 2547 1151
away	1534 3160 3184 3195 3206 565 579 3308 3309 3310 3311 2028 3313 3318 2042 636 3337 769 790 796 862 2282 2285 879 3585 923
away$	2818 3045 1766 1800 1807 3113 3116 448 459 1878 1880 3200 1917 1921 3241 1983 1988 3295 3316 2045 2052 3340 2058 654 663 2175 2178 772 2208 3502 3514 3517 2234 2236 2247 2249 3557 3566 3567 3568 3570 3598 2360 2640 2653
awkward$	3128
back	1631 1879 2419
back$	151 1622 2915 448 3163 1917 3502 2222 3566 3567 3568 3624 1057 2689
background$	2529
backs$	3502
bad	440 2316
bad$	440 1849 3139 2091 3600
badge$	2750
badges$	2750
badmin	2392
badminton$	3676
bail$	352
bake$	1271
bakees$	1271
bakes$	1271
ban	341 349 351 369 370 372 379 417 418 424 428 544 565 600 611 737 2264 857 862 876 2285 915 922 942 2375 1227
ban$	335 350 358 359 1788 1829 430 3134 496 560 595 603 605 756 2265 3549 884 2331 965 3659 1218
band	3404
band$	3625 2362
banding$	335 756
bands$	3412 3643
bane$	603 884
baned$	756 884
banes$	603 884
baning$	603 756 884
bann	341 428 611
bann$	756
bannding$	756
banned	349 351 3109 1862 574 2011 737 862 2283
banned$	3032 3033 350 378 392 3108 3146 3158 526 1983 3295 3297 605 3444 756 3567 884 965
banner	97
banner$	955
banners$	955
bannin	349 351 369 565 737 862
banning$	335 350 497 603 605 756 884 922 965
banns$	756
banping$	335 1788
banred$	884 965
banring$	603 884 965
bans	349 351 369 565 737 862
bans$	335 350 1788 430 3134 496 603 605 756 2265 3549 884 2331 965 3659 1218
banting$	1788
bar	349 351 369 424 428 544 565 611 737 862 876 2285 915 942 1227
bar$	350 358 603 605 3549 884 965 1218
barbec	100 1509
barbecue$	3665 2384 3691
bare$	603 884
bared$	884
bares$	603 884
baring$	603 884
barned$	884 965
barning$	603 884 965
barr	428 611
barred	349 351 574 2011 737 862 2283
barred$	3032 3033 378 392 3158 526 1983 3295 3297 605 3550 3567 884 965
barrier$	1852 777 784
barriers$	2942
barrin	349 351 369 565 737
barring$	603 605 884 965
barrister$	1315
bars	349 351 369 565 737 862
bars$	350 603 605 3549 884 965 1218
base	2307 2308
base$	3592 2516
based$	2595
basis$	2493
basket	2392
basketball$	3676
be	253 286 1845 1100
be$	1441 1505 132 167 195 199 1609 206 1625 1638 233 1650 2939 1664 258 1677 1683 278 1689 281 287 2981 1704 1706 1741 1744 3050 382 1802 1845 1860 1874 1892 3187 1911 1928 1930 2013 2049 2067 660 3358 674 2087 2107 2160 3445 821 959 967 2388 981 1063 1096 1123 1146 1203 1205
bear$	212
bearing$	212
bears$	212
beat	2850
beating$	2847
beatings$	2847
became$	1046
because$	940
become	253
become$	195 233 3629 1046
becomes$	1046
becoming$	233
bed	825 892
bed$	3692
beds$	3692
been	2746 2834 142
been$	3 1425 1446 47 2757 1477 1497 1499 1505 1533 167 1664 674 959 967
before	1532 1904 3516 1080
before$	2810 1551 3188 3675 1040 2489
befrie	161
begin$	1230
begining$	1230
beginning$	2029
begins$	1230
begun	2757
begun$	128
behave$	821
behaved$	3036
behaves$	821
behavi	2929 3003 2550
behaviour$	352 353 2557 1345
behaviours$	2557 1345
behind	3516 2373 1305
behind$	3467 3657 2482
being	253 286 1810 3117 2297 910 3605 2550 1338
being$	167 195 1625 233 1664 1744 3043 3062 3085 3147 1930 2049 3339 3358 3364 2160 3581 3630 2457 2458 1096 1146
belief	2571
belief$	2590
believ	2833 1571 2855
believe$	1180
believes$	1180
believing$	1180
belong	1580 173 905
belong$	2864 1082
belonging$	2965 2314
belongs$	1082
below$	2579
bench	33 1965 2307 2308 956 3653
bench$	66 101 578 3592 3612 932 3635 2365 2431
benche$	932
benched$	932
benches$	66 101 932 2365 2431
benching$	932
benchping$	932
benchs$	932
benchting$	932
benefi	2893
berth$	3230
bes$	1096
beside	3121 3122 3123 3127 2109 2110
beside$	3394 2676
best	2544
best$	263 2230 822 2597
better	228 254 1752 797 804 2214 1138 1141 1290
better$	1604 1637 1663 263 2970 302 1713 1731 3018 330 1752 3036 380 439 794 2207 2209 801 803 3499 808 2230 822 843 2286 1035 2584 1185 1197 2608
betwee	1543 3040
between$	2827 1748 1749 3034 3039 3044 3105 3135 3136 1907 3199 1934 1954 3360 3442 3443 2186 2193 851 3639
betweens$	3039
beyond	170 2204 2208 3585 3598
bid	2800 1000 2416 2445 1284
big$	2358
bigger$	1975 3261
bike	33
bin	33 956
bin$	66 101 2365 2431
bingo	2392
bingo$	3676
bins$	66 101 2365 2431
bit$	3006
blankets$	2662 2663
block	417 418 492 544 556 2253 3636
block$	412 414 430 3543 3553 2362 1215
blocke	3109 3271
blocke$	414 1215
blocked$	3032 3033 412 414 579 1215
blockes$	414 1215
blocking$	412 414 1215
blocks$	412 414 3543 1215
board	23 49 1489 1490 473 815 1107
board$	1435 1458 2771 2773 2774 2790 101 2906 2907 491 3335 900 2392 1015 2516
boardd$	491
boarde$	900
boarded$	1010
boardes$	900
boardi	3318
boarding$	1873 2041 651 900
boards$	2790 101 491 900
boat	3404
body	2324
body$	3553 3608
bolste	1337
bolted	2368
bolted$	3652
bond	2159 2179
bond$	343 354 3443 751 757 3463 775 780 2192 814 3521 3614 2588 2594
bonds$	343 354 757 3463 2192 814 3521 2588 2594
book	2755 478 648 720 858 890 891 894 2311
book$	1949 841 3683 2662 1378
booked	1450 2755 2757 476 1885 1927 2409 1010 2419
booked$	2734 2785 1886 1378
booking$	3655 1378
bookle	2800 1000 2416 2445 1284
booklet$	2740
booklets$	2662
books	33
books$	841 3683 2429 2662 1378
boost$	1116
booste$	1116
boostes$	1116
boosting$	1116
boosts$	1116
booth$	3612
boroug	3045 3160 3184 3195 3206 3308 3309 3310 3311 2028 3318 3326 3337 2085 3369 3381
borough$	3164 3319 2036 3321 3323 3334 2061 3387 3584
boroughs$	3324
both	3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 1915 1916 548 3264 604 3359 2076 2077 3362 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 2327 2391 3679 2625 1217 2629 1232 2642 1240
both$	2729 119 3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 1915 1916 548 3264 604 3359 2076 2077 3362 3384 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 2327 3613 3650 1017 2625 1217 2629 1232 2642 1240 2651 2652 2656 2665 2673
bought	1442 2757 1500 1508 2409 1010 2419 1351
bought$	2726 2784 2792
bounda	3003 1162 2571
boundaries$	2542 2606
bounds$	572
box$	1271
boxes$	1271
boxing$	1004
boxs$	1271
boy	1536 157 3037 1759 396 1818 1819 1831 1833 1837 455 1887 3172 481 483 1915 1916 548 3264 604 623 2034 640 3359 2076 2077 3362 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 2327 2625 1217 2629 1232 2642 1240
boy$	2820 2822 1565 1566 3317 2053 3618 2343
boyfriend$	1312
boys	37 38 39 55 89 136 1549 152 153 162 279 1688 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 1984 2009 2012 3296 604 2019 661 3359 2076 2077 3362 695 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 2347 953 2394 2400 2453 2625 1217 2629 1232 2642 1240
boys$	1447 1448 1464 1498 90 94 113 114 119 2815 2820 2822 2824 1545 1561 1562 1566 2858 2928 1733 3029 1826 3190 546 3245 3258 3260 3268 2003 3288 3293 3317 3356 3368 738 3463 898 899 3618 3628 3678 2481 2637
branches$	1025
bread$	2663
break	1786 408 1854 1908 1946 2018 2064 2085 3369 2098 2144 3441 769 770 783 787 788 792 2218 830 840 3539 868 903 1233
break$	249 374 3230 3285 3302 666 667 671 2086 3382 749 754 2178 771 772 2185 3582 912 2646
breake$	912
breakes$	912
breakf	100 1509 2385
breakfast$	2384 3669 2663 2671
breakfasts$	2671
breaki	770 787
breaking$	249 374 666 667 671 749 912
breaks	3369 770 787
breaks$	249 374 666 667 671 3382 3413 749 912
breaktime$	3428
breaktimes$	3428
breath	2018 3610
breathe$	3305
breather$	3302
breathing$	2018
bridge$	1130
bridgeing$	1130
bridges$	2537 2538 1130
brief$	2500 1404
briefe	1409 2730 2732 1450 2781 1504
briefed$	2693 2731 2734 2788 1404
briefi	23 2800 1000 2416 2445 1284
briefing$	2801 1286 1404
briefings$	2801
briefs$	1404
brighter$	2455
bring	213 472 3249 1253
bring$	221 331 1395
bringing$	221 331 1804 1395
brings	213
brings$	221 331 1883 2361 1395
broade	1337
broken	3484 946
broken$	3047 1862 1909 1918 3239 2069 2070 3444 3597 2322 2355 1233 2651 2652
brothe	3037 1759 396 3099 1818 1819 1831 1833 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1900 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3338 650 3359 2076 2077 3362 688 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
brother$	1311
brothers$	1826 3190 3245 3258 3260 2003 3293 3628 2475 2480
brough	213 542
brought$	214 1951
budget	1442
budget$	30 2724 51
budgeted$	2726
build	1686 2403 1138 1141 1335
build$	261 273 2970 802 960 3687 1116 1125 1129 1179
builde$	273 802 1116
buildes$	273 802 1116
buildi	3121 3122 3123 3127 3381 2099 2282 1141
building$	96 273 3256 3278 3298 3346 3372 724 802 3563 3566 1116 1125 1129 1179
buildings$	3383 3388
builds	1141
builds$	273 802 960 1116 1125 1129 1179
built	1475 1010 2419
built$	2759 2789
bulb$	66 1011
bulbs$	66 1011
bulletin$	13 2415
bulletins$	13
bullie	2850
bully	2850
bump$	3082
bunch	2252
bunch$	3459 3536 3553 3638
burglaries$	1303
burglary$	1303
burgle	1079
burgled$	2488
bus	1872 3381 2114 3398 2253 3539 3679
bus$	1462 69 2790 3156 3390 3396 3405 2362 956 2367 3665 2384 3689 2666 2671
buses	2085 3369 3398 3399 2116 3400 2253 885
buses$	2790 3379 3388 3396 3397 3405 3408
bushes$	1025
busine	1580
business$	2864 2932 1204
businesses$	74
busy	476 1885
but	3345
button$	43
buttons$	43
buy	2483 1351
buy$	2851
buyer	1298
buyer$	1300
buyers$	2475 1300
by	686 2378
by$	2718 1506 130 2825 2832 143 2983 303 1715 709 2221 2362 3660 3662 2390 3675 3686 2421 2464 2466 2468 2515 2600 2670 2676
cabin	3404
cabin$	3635
cabinet$	2771
cabins$	3635
cafe	40
cafe$	74 3256
cafes$	74
café	40
café$	3256
calend	8
calendar$	2747 1014
call	2704 2800 123 1802 3096 3221 2226 1000 2416 2445 1284
call$	2703 1523 2821 1546 140 147 149 150 2847 3030 3097 1953 3510 3655 1191
called	106 2829 1309
called$	1515 150 1309
callers$	1948
callin	1810
calling$	1822
calls	1474 1750 908
calls$	2703 2758 1523 1546 140 147 149 150 2847 3030 3051 1821 1953 3510
calm	2286 3610
calm$	3305 3570 1104
calmer	2286 910 1290
calmer$	439 2230 822 843 3570
came	1429 2722 2741 2746 2755
came$	2704 2713 1575
camera	33
camera$	43 66 71 101 955 2431
cameras$	43 66 71 101 955 2431
camp	100 1509
camp$	657 3665 1271
campai	2800 1000 2416 2445 1284
campaign$	1004 1111
campaigning$	1111
campaigns$	1111
campes$	1271
camps	1509
camps$	1271
campus	3318 2085 3369 2116 3400
campus$	3346
can	2811 1728
can$	121 2874 2889 1664 1742 364 1798 393 1813 405 456 1937 662 2184 2497
cancel	492 744 879 952
cancel$	474 503
cancele$	474 503
canceles$	474 503
canceling$	503
cancelled$	1878 3299 3436 2376
cancelping$	474
cancels$	474 503
cann$	403
cannot	1765 364 1798 393 403 1813 456 1937 662 860
cannot$	388 1805 1812 520 2071 2117 3416 839 863 920 931
cantee	3541 3542
cap	371 444 587
cap$	3134 590 595 764 919
capaci	1162 2571
capacity$	1587 2577
caped$	590
caping$	590 764
capitalise$	261
caps$	3134 590 764
capting$	590
capture$	1120
captured$	3025 2433
captureing$	1120
captures$	1120
car$	124 2826 2100 3390 3405 3612 3635 3691 1299
caravan$	3635
card	97 2800 1000 2416 2445 1284
card$	2740 2750 469 955 957 3651 3655 3663 2662
cardes$	3651
cards	2392
cards$	2750 469 955 957 3651 3655 3676 2662
care$	2941 3015 3528 836 2542 2641
cared	3021
cared$	3019
careful$	1618 836 2612
carefully$	3499 2535
carer	64 2786 3318 643
carer$	0 1 2702 16 20 22 2737 95 1514 618 619 621 647 3508 1311
carers$	0 1 2702 16 20 22 2737 95 1514 288 420 618 619 621 3318 647 3508 925 1311
cares$	2941
careta	35 36 1467
caring$	1104
carr	472 858 1253
carria	3404
carriages$	3408
carried$	1450 2751 2757 1676 1718 2409 1001 1010
carries$	1466 2751 1090
carry	2811 2403
carry$	1466 3574 3687 1090 1094
carrying$	2458 1090
cars	125
cars$	124 2826 2100 3397 3405 3408 3635 3691 1299
cascad$	1108
cascade$	1108
cascades$	1108
cascading$	1108
cascads$	1108
cascadting$	1108
case$	1484 1489 1588 1597 1626 1019 2503 2510
caseload$	2772
cases$	1019
caseworker$	1313
cast	37 39 2116 3400 3404 2311
cast$	1448 3341 711 3408 3625
casts	3400
casts$	3341 3408 3643
catch	1613 2508
catchm	3160 3184 3195 3206 3308 3309 3310 3311 2028
catchup$	2897
catchups$	2897
caught	1861
caught$	1857 449 450 451 3145
cause	852 3564 2571
causes	2571
caution$	366 947
cautione$	366
cautioned$	366 947
cautiones$	366
cautioning$	366 947
cautions$	366 947
cbo	352 1761 353 1762
cbos	1761 1762
cctv	1077
cctv$	43 66 71 2486
ceas	410
cease	454 744 2161 2185 937
cease$	1863 521 3218 3436 3469 2346 943
ceased	1544 1558
ceased$	2828 2842
ceases$	1863 3436
ceiling$	919
celebrate$	1167
celebrates$	1167
celebrating$	1167
cent$	1472
center$	1659
central$	3615
centre	40 46 2085 3369 3381 3399 1124
centre$	1455 1659 3248 3256 3298 3315 3346 3405 724
centred$	1612 2533 2555 2595
centres$	3388 3405
certain$	280 2598
certif	2800 1000 2416 2445 1284
certificate$	2750
certificates$	2750
chair	35 36 1467 1490 956
chair$	65 2774 2845 2365 3683 2688
chaire	2757 2409
chairs	33 1474
chairs$	2758 2845 2365 3683 2662
challe	431 452 980 1334
challeng$	1148
challenge$	2927 2531 1148
challenged$	2967 3144
challenges$	2927 1148
challenging$	1148
challengs$	1148
champi	1141
champion$	1032 1034
champions$	1032
chance	3001 3610
chance$	2886 298 2993 364 1843 1903 2018 3582
chances$	298
chang$	463 475
change$	2872 2917 2919 463 475 634 635 671 1056 2601 2610 1370
changed$	2420 1370
changees$	2872
changeing$	671
changes$	2872 2917 1634 2919 463 475 634 671 2601 1370
changing$	463 475 634 1370
changping$	463
changs$	463 475
channe	8
channel$	32 3110
channels$	2873 1649 241
chaperoned$	3140
charge	2375
charge$	3659
charges$	3659
charte	97
charter$	98
chas	2850 575
chased	1444
chased$	2728
chat	8 416 1827
chat$	2821 297 310 1802 416 1825 3110 1827 3111 419 913 2456 2602
chats$	297 310 3110 2602
chatti	1810 1822
chatting$	3106
check	1410 104 2800 1613 1000 2416 2445 2508 1284
check$	2800 208 1000 2416 2445 1284 1358
checked$	2701 80 1358
checkin$	1513 2897
checking$	208 1358
checkins$	1513 2897
checks$	1474 208 1358
chess	2392
chess$	3676
child	1536 3037 1759 396 1818 1819 1831 1833 1837 455 1887 3172 481 483 1915 1916 548 3264 604 3359 2076 2077 3362 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 2327 2625 1217 2629 1232 2642 1240
child$	2749 2820 2822 1565 1832 2053 3618 1186
childcare$	72
childr	1536 1549 157 1570 1573 279 1688 3037 1759 396 3099 1818 1819 1831 1833 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 1984 2009 2012 3296 604 3359 2076 2077 3362 695 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3590 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
children$	1488 2820 2822 2824 1566 2854 2857 2858 2999 1826 1832 3190 3245 3258 3260 3268 2003 3293 3493 3618 3628 2584
childrens$	2820
childs$	2820
choice	3001 3003 2550 2599 1338
choice$	807 2245
choices$	807
choir	3404
choir$	3625
choos	2311
choos$	805 835 950
choose	2811 3124 1055
choose$	498 805 806 835 950 990 2464 2681
choosed$	950
chooses$	498 805 806 835 950 990 2464
choosi	2245 1055
choosing$	498 805 806 835 950 990 2464
chooss$	805 835 950
choosting$	950
choosy$	836
chose	1055
chose$	2464
chosen	1442
chosen$	2726
chrono	2800 1000 2416 2445 1284
church	40 3541 3542
church$	3680
cinema	40
circle	2800 2213 2252 905 1000 2416 2445 1284
circle$	3459 775 3480 3490 3492 2210 2212 3497 3501 3536 2314 3599
circles$	3480 3490 2210 3497 3501
circul	2757 1474 1507 2409 1010 2419
circulated$	2791
circulates$	2758
circumstances$	1809
cities	3381
cities$	3324
city	3160 3184 3195 3206 3308 3309 3310 3311 2028 3318 3326 3337 3381
city$	3164 3319 3321 3323 3387 3584
civil$	352
claim	2375
claim$	3659
claime	1439 1450
claimed$	2723 2734
clarification$	216 2518
clarit	1162 2571
clarity$	216 2518
clash$	1870
class	3121 3122 3123 3127 1854 1872 1902 608 3326 2043 2085 3369 3381 2114 3398 3399 2116 3400 2253 3539 3540 3590
class$	2844 3156 3186 2017 3322 3327 3328 2101 3394 3405 3407 2212 3587 913 3625 948 2362 3666
classe	2064 3369 2086 2099 3398 3400 2253 885 3590
classes$	2803 2844 3181 3334 3370 3383 3388 3405 3508 3666
classm	3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
classmates$	1826 3190 3245 3258 3260 2003 3293 3628
classroom$	2790
classrooms$	2790
clause	3040
clause$	2862 3039 2490
clauses$	2862 3039 2490
clean	100 2403
clean$	620 3687 2469 1237
cleaned$	3649
cleanu	1509
clear	561 575 2544
clear$	2807 2843 2933 2934 1795 1970 2052 811 2234 2249 1105 1184 1197 1244
cleare	1010 2419
cleared$	2434
clearer$	1197
clearing$	1244
clears$	1244
clicked$	2778 2418
clicks	1459
clicks$	2743
climb$	1271
climbes$	1271
climbs$	1271
clinic	40 64
clinic$	1021
clique	3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
clique$	1826 3190 3245 3258 3260 2003 3293 775 3628 3638
clos	417 418 473 556 565 952
clos$	474 900
close	2238
close$	1614 1618 474 3358 2109 2238 3522 900 2345 1105 1130 1256
closed	2757 1496 3109 2409
closed$	2780 572 579 3436 862 3591 2428 1256
closeing$	1130
closely$	2523
closeness$	751 814 3614
closer	228
closer$	1637 302 368 1185
closes$	474 900 1130 1256
closing$	900 1256
closping$	474
closs$	474 900
club	40 46 2800 1854 1872 1902 3326 3381 3399 2116 3400 2253 3539 3541 3542 1000 2416 2445 1284
club$	1455 74 2772 3156 3181 1899 3186 3256 3298 3315 3322 3334 657 3405 724 3625 1004
clubs	2085 3369 2099 3400 885
clubs$	74 3181 3334 3383 3388 3405
clump$	3638
cluster$	3638
co$	1142
coach	35 36 1467 64 2786 809
coach$	3665 3689 3691 1021
coache	35 36 1467 3404
coached$	2430
coaches$	3665 1264
coachi	2800 1000 2416 2445 1284
coaching$	1264
coat$	3692
coats$	99 3692 2662 2663
coax	830
coax$	766
code	97
code$	98 3659 1011
codefendants$	1763
codes$	99 1011
coerce	161
coerci	161
coffee$	92
cohesi	1162 2571
cohort	3404
cohort$	3508
cohorts$	3412 3508
coinci	3082
coincide$	1870 3414 3623
collab	228 1142 1162 2571
collaborative$	1637
collaboratively$	2523
collea	1632
colleagues$	2769 2916 1121
collec	472 476 1885 478 542 696 2144 823 926
collect$	3104 3166 3272 841 3593 1120 1405
collected$	1886 1951 3557 2411 2433 1405
collecting$	3563 1120 1405
collectiontime$	3428
collectiontimes$	3428
collects$	3166 841 1120 1405
colleg	2848 1872 1902 608 3318 3326 2043 643 2085 3369 2086 3381 2108 2114 3398 2116 3400 825 892
college$	2837 1555 3156 3157 3181 1899 3186 502 1922 2017 618 619 628 3321 3327 3328 3334 3346 3392 3405 2467
colleges$	3157 3181 1922 618 619 3334 3370 3388 3392 3405
colour$	3683
colours$	3683
com	2218
com$	495
come	1429 2722 2741 2746 2755 2811 213 433 1845 458 542 576 840 2268 2340 1023 1225
come$	2704 2713 1520 2806 2829 147 2891 3097 1842 495 1951 3280 596 2065 2067 2090 2102 2107 926 2432 1047
comed$	2432
comeed$	2432
comes	213 458 576 2340 1225
comes$	1520 2806 147 2891 495 2065 2102 2432 1047
comfortable$	2964 3019
coming	213
coming$	1592 3043 495 3364 2458 2496
comments$	1024
commis	1442 2757 1500 2409 1010 2419
commissioned$	2726 2784 2442
commit	49 1460 1162 2571
commit$	1303
commits$	1303
committed$	2744 1303
committee$	1458 2771 1015
committing$	1303
common	3138
common$	3348 1184
commun	4 1461 1613 1758 3043 2508 1107 2544 2550 1334 1338
communicat$	1108
communicate$	184 1108
communicates$	184 1108
communicating$	1108
communication$	1413 2745 2897 2921 1649 241 3042 1811 2516
communicats$	1108
communicatting$	1108
communities$	1740
community$	3004 1740 353
compan	35 36 1467 64 1757 3404 3446 2206
company$	73 3041 3053 1772 3073 1849 3472 2199 3490 3491 3496 3498 3500 2244 3529 3640
compared$	1056
compassionate$	2532
compla	1571 2855
complaint$	140 149 3655
complaints$	140 149
comple	1411 6 1428 2717 1436 2720 1450 1461 2755 2756 2757 1474 1496 2793 1676 1718 2409 1001 1016 1023
complete$	2695 2780 2789 2410 1008 2432
completed$	2695 2712 1430 2715 2734 2770 2780 2782 2785 2789 2960 3002 2410 1008 2432
completeed$	2432
completes$	2758 1008 2432
completing$	2738
completion$	1415 2745 2425
coms$	495
concen	2286 3610
concentrate$	3305 3570
concer	100 1509 1639 2550 1338
concern$	1594 2912 2917 2919 2927 2510 1112
concerns$	1594 2912 2917 1634 2919 2923 2927 2510 2511 1112
concert$	2696 3665
concerts$	2696
condit	3040 352 1761 857 2375
condition$	3039 2265 3644 3659
conditions$	3039 2265 3644 3659
conduc	1450 2757 2409
conducted$	2734
conductor$	59
conductors$	59 95
confer	2800 1000 2416 2445 1284
conference$	3680
confid	3001 809 905 1040 2550 2571 1338
confidence$	1682 2314 2449 2591
confident$	2449
confin	845
confin$	850
confine$	850
confined$	482 850 2317
confines$	850
confining$	850
confins$	850
confir	1615
confirm$	1431 2423
confirmed$	1431 2899
confirms$	1431 2423
confis	356
confro	431 452
congre	1757 1758 3043 3045 3082 3085 3249 1347
congregate$	3041 3100 3104 3166 3270 3272 3576 3593 2622
congregates$	3166
congregating$	3042 2623
connec	2179
connection$	354 3463 2192 2588 2594
connections$	3463 2192 799 2588 2594
conquer$	3363
consci	1695
conscious$	2979
consen	3003
conseq	3003
consequences$	2912
consid	2757 1580 2893 1615 513 2544
consider$	2310 2424 2530 1328
consideration$	2921 1669 3000 2509 1329
considerations$	1329
considered$	2864 2899 2948 3025 1328
considering$	1328
considers$	2424 1328
consis	203 2544 1141 2550 1142 1162 2571
consistent$	1612 2922 1104 2532 1133
consort$	2622
consorting$	2623
constant$	1618 1104
constructive$	1656 2608
consul	1409 1444 2730 2732 1482 2781 1504 2800 1000 2416 2445 1039 1083 1284 1335 1338
consultant$	2492 1313
consulted$	2693 2728 2731 2766 2788 2448
contac	1409 1410 2704 1444 2730 2732 1450 1453 1461 2755 2757 1474 1482 2781 1504 104 106 2800 1757 1758 3043 3045 3049 1780 1782 1792 1796 1802 1803 3096 1823 3113 1845 441 3221 2068 908 1000 2416 2445 1039 2508 1204 1284
contact$	2745 2753 1513 2801 1546 2920 2993 3030 339 340 3038 1755 1756 3041 3042 1760 354 3050 3051 1773 3060 3064 3065 3076 3080 3088 1806 3093 1811 1821 1823 3107 1850 453 3212 525 1953 545 3352 2158 3452 3461 2188 2318 2414 2439 1034 2512 2613 2620
contacted$	2693 2728 2734 2766 2788 1515 2448
contacts$	2758 1513 2801 1546 3107 2439
contai	921
contes	980
contin	228 254 1905 855 1162 2571
continual$	1618 1319
continually$	1319
continuation$	1319
continue$	3189 968 1193 1319
continued$	1637 1663 968 1035 1104 1105 1319
continues$	968 1319
continuing$	968 1319
continuous$	1319
continuously$	1319
contra	2800 1761 1000 2416 2445 1284
contract$	2747 3644 979
contracts$	3644 979
contri	64 2786 1334
contributor$	0 1 2702 16 20 22 95 1514
contributors$	0 1 2702 16 20 22 95 1514
contro	161 371 587 779 2483
control$	2851 338 764 3471
controling$	338 764
controls$	338 764
controlting$	338
conven	2704 2757 2409
convene$	2703
convenes$	2703
conver	2800 1000 2416 2445 1284
conversation$	2821 2913 2921 1649 241 2976 297 2993 2602
conversations$	2913 2921 1649 241 297 2602
convert$	475
converte$	475
convertes$	475
converting$	475
converts$	475
convin	446
cook	2403 1349
cook$	3687
cooked	2793
cooking$	1004
cool	408 2189 921
cool$	3468 3473
cooled	1918
cooled$	3202
cooler$	3507
cools$	3473
cooper	1308
coordi	35 36 1467 64 203 242 1651 1142 1334
coordinated$	1612
cope	1686 910
cope$	2970 821
copes$	821
copies$	2662
coping	1162 2571
copy	2757
copy$	2740
core$	49 1489 1490 3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 1915 1916 548 3264 604 3359 2076 2077 3362 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 2327 2625 1217 2629 1232 2642 1240
corner	2307 2308
corner$	1884 3174 2125 3410 3486 3538 3592 3634
corners$	3174 3408 2125 3410 3486 3538 3634
corrid	3318
corridor$	3372 3486
corridors$	3486
cost	2834 142
cost$	31
costed	1442
costed$	2726
costs$	31
costum	33
could	1728
could$	2834 2836 200 1742 393
counci	35 36 1467 64 3679
council$	65 2519
councillor$	73
councillors$	73
counse	64 2800 431 1000 2416 2445 1083 1284
counsel$	366
counsele$	366
counseled$	366
counseles$	366
counseling$	366
counselling$	2753
counsellor$	1021 2492 1313
counsels$	366
count$	61 1269
counte	903
counter$	2790
counters$	2790
counti	2085 3369 3381
counties$	3324
counting$	1269
countr	3160 3184 3195 3206 3308 3309 3310 3311 2028
country$	3323 3387
counts$	1269
county	3160 3184 3195 3206 3308 3309 3310 3311 2028 3318 3326 3337 3381
county$	3319 2036 3321 3323 3387 3584
couple$	2478
courag	809
course	2800 1610 1872 2114 3398 3399 2116 3400 825 3541 3542 1000 2416 2445 1284
course$	2705 2772 2801 2894 3156 1899 3223 3405 3625 948 1004 2493 1286
courses$	2801 3405
court	40 3539 3653 1304
court$	96 352 2362 3673
cousin	3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1900 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3318 3338 650 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
cousins$	1826 3190 546 3245 3258 3260 2003 3293 3628 2475 2481
cover	1580
cover$	2864 3046
covera	1711
coverage$	2995
covere	1450 2746 1580 172 173 174 175
covered$	2734 2864 1581 1583 1584
covering$	3046
covers	2746
crackd	1304
cracks$	2986
creat	443
create	2757 1476 2409 1334
created$	2760
creati	6 1334
creation$	1415
creatively$	2535
creep	2340
crew	2116 3400 3404 2252 3539
crew$	3408 3536 3553 3625 2362
crews	3400
crews$	3408 3643
cricke	2392
cricket$	3676
crime$	1303
crimes$	1303
crop$	2891
crops$	2891
cross	2068 1169
cross$	228 3082 3352 3401 2127 3414
crosso	2127 2262
crossover$	3411 3546
crossr	2578
crowd	3099 3121 3122 3123 3127 3129 3132 1855 3153 3180 3205 1932 3219 536 3231 3237 3446 2213 3503 3504 3505 3506 2223 2225 3518 3523 3527 3532 3533 2252 3537 2291 3603 3604 2324 3609 3621 3622
crowd$	1849 3216 3254 3459 3488 3493 2212 3497 3498 3524 3536 3553 2279 3599 3608 3638
crowds$	3254 3497 3498
cultiv	1337
cultur	2550 1338
culturally$	1142
culture$	3489 2557
cups$	2662
curb	371 408 587 903 921
curb$	358 912
curbe$	912
curbed	1862
curbed$	3146 3239 3444 3597
curbes$	912
curbing$	912
curbs$	912
curfew	352 1761 356 2264 857
curfew$	3134 571 2632 1224
curfews$	3134 571 2632 1224
curiosity$	2952 2500 2512
curiou	1695
curious$	2922 2979 2612
current$	2881 3586
curric	2800 1902 1000 2416 2445 1284
curriculum$	2747 3186
curtai	371 921
curtailed$	3444
customary$	201
customers$	2475
cut	349 444 1862 600 770 779 783 840 2403 1081
cut$	169 3032 3033 3047 3146 754 764 782 831 2317 932 3687 1010 2434 1353
cute$	932
cuted$	932
cutes$	932
cuting$	764 932
cutping$	932
cuts	349 770
cuts$	169 764 932 1353
cuttin	349 770
cutting$	169 754 932 1353
cycle$	2321 1271
cyclees$	1271
cycles$	1271
dad	1900 2023 3318 3338 650
dad$	621 1311
daily$	2694
damagi	2316
damaging$	3600
dampen	788
dance$	1271
dancees$	1271
dancer	37 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
dancers$	1826 3190 3245 3258 3260 2003 3293 3628
dances$	1271
danger	3003
danger$	2912
dangers$	2912
dark$	2804
darts	2392
darts$	3676
dashbo	2800 1000 2416 2445 1284
data$	1511 2415 2506
database$	2775
date	1204
date$	3663 2613
daught	3037 1759 396 1818 1819 1831 1833 1837 455 1887 3172 481 483 1915 1916 548 3264 604 3359 2076 2077 3362 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 2327 2625 1217 2629 1232 2642 1240
daughter$	1832 3618 1311
daughters$	1832 3618
day	1939 2085 3369 3381 3399 2116 3400 2253 3539 3540
day$	1501 2839 1869 3223 3275 3285 3405 3407 2131 3418 3421 3422 3423 3425 2143 3430 2250 3566 3567 2318 2357 3663 3665 3683
days	1854 3369 3400 885 1292
days$	1501 2839 1869 3181 3388 3405 2131 3419 3422 3424 3425 2143 3431 2250 2318 2357
dead$	3112
deadline$	2417
deadlines$	2417
deal	198
deal$	191 234 235
dealer	125 2830 1298
dealer$	124 2826 3658 2485
dealers$	124 2826 3658 2475 1300
dealin	198
dealing$	191 235 1303
dealings$	1811
deals	198
deals$	235
dealt$	173 174 175 191
debate$	2913
debt$	2847
debts$	2847
decemb	2362
december$	2835
decent$	2209
decide	1615 1865
decide$	2845 397 2681
decided$	2899 397
decides$	2845 397
decision$	2943
decisions$	2943
declare$	1431
declareed$	1431
declares$	1431
declin	541 1290
deconstruct$	1148
deconstructe$	1148
deconstructes$	1148
deconstructing$	1148
deconstructs$	1148
decrea	1290
decrease$	103
dedicated$	1493 1030
deepen	1141 1337
defendants$	1763
defus	788
degree$	9
delegates$	2769
delet	417 418 1081
delet$	414 1215
delete	3109
delete$	414 1215
deleted$	414 1215
deletes$	414 1215
deleting$	414 1215
delets$	414 1215
delive	1411 6 1442 1450 1461 2755 2757 1474 1508 109 242 1651 2409 1010 2419 1253
deliver$	1375
deliverables$	2417
delivered$	2695 1430 2726 2734 2785 2792 1518 1375
delivering$	1375
delivers$	2758 1375
delivery$	1415 2745 1031
deliverys$	1031
demand$	2847 1587
demands$	2847
demoli	473 556 3271
demolish$	900
demolishe$	900
demolishes$	900
demolishing$	900
demolishs$	900
den	2307 2308
den$	1884 3592
denied	457
denies	457
dent$	933
dente$	933
dentes$	933
denting$	933
dentis	1083
dentist$	3692 2492
dents$	933
deny	457
denyin	457
depart	2144 926
department$	2519
departure$	489
departuretime$	3428
departuretimes$	3428
dependence$	765 2192
dependency$	765
descri	2811 1530 1571 2855 1580 173
describe$	2814 2864 1287
described$	2864
describes$	1287
design	2757 2409
design$	2845
designated$	1493 1030
designs$	2845
desk	956
desk$	2752 2790 1852 793 2365
desks$	2790 1852 793 2365
destru	2316
destructive$	3600
detach	830 840
detach$	753 782
detached$	2711 53
detaching$	753
detail$	2862
details$	2740 2862 3107 2529
detective$	1302
detectives$	1302
deter	349 424 428 942 1304
deter$	350 560
determ	1615
determined$	2899
deterr	349 1338
deterred$	392 526
deters	349
develo	2757 1686 2409 1138 1141 1335
develop$	2872 2890 273 2970 1116
develope$	273 1116
developed$	2967
developes$	2872 273 1116
developing$	273 1116
development$	2917 2919
developments$	2917 1634 2919
develops$	2872 2890 273 1116
dialogue$	2913 1649 241 297 2512 2602
diary$	1014
did$	1430 2834 2836
die$	2189
dies	2189
dies$	3473
dietic	1083
dietician$	2492
dietit	1083
dietitian$	2492
differ	2042 797 804 2214 934 1040
difference$	2449
different$	1554 3125 1873 3169 3170 3171 479 3176 3178 3179 487 1897 490 3194 1962 3307 2031 3316 2037 2038 2040 2050 2057 676 677 2089 684 685 2095 2097 689 690 691 694 2104 2106 699 2112 2113 707 2118 2120 2121 2123 2124 716 2126 2128 722 2135 2138 2140 734 735 2145 2147 2202 2207 2209 801 3495 803 808 2224 843 844 2254 2255 2257 2258 3544 3551 3552 3583 2306 3617 3620 2350 2359 2626
differently$	3499 2535
diffic	3564
difficult$	387 3128
diffus	788
dig	2403
dig$	3687 1354
digest$	2415
digging$	1354
dignity$	2584
digs$	1354
dilut	770 783 788 903
diluted$	3507 3597
dimini	792
dinner	100 1509
dinner$	3680
dip$	1026
direct	35 36 1467 2800 3001 478 480 485 845 1000 2416 2445 1284
direct$	357 1776 411 555 580 1204
directed$	357 411 555
directing$	357 411 555 580
direction$	2631
directions$	3246 3373 2631
directs$	357 411 555 580
disall	544
disassociat$	755
disassociate$	754 755
disassociates$	755
disassociating$	755
disban	3109 418 1908 1909 2069 2070 2185 1233
disband$	3192 773 3469
disbande$	773
disbanded$	3193 3353 3354 773
disbandes$	773
disbanding$	773
disbands$	3192
discon	744 2322
discontinued$	3606
discou	341 349 424 428 1862 942
discourag$	912
discourage$	350 750 912
discouraged$	392 3146 526 3239 3444
discourages$	350 750 912
discouraging$	350 750 912
discourags$	912
discretion$	2536
discus	2757 1580 172 1615 2409 2508
discuss$	2424 1330
discussed$	2864 1581 2899 2948 1330
discusses$	2424 1330
discussing$	1330
discussion$	2913 2921 2976 297 2602 1330
discussions$	2913 2921 297 2602 1330
disengag$	755
disengage$	755
disengages$	755
disengaging$	755
disentangle$	782
disman	2069 787 1233
dismantl$	773
dismantle$	773
dismantled$	3353 773
dismantles$	773
dismantling$	773
dismis	542 710 866 926
dismiss$	918
dismisse$	918
dismissed$	1951
dismisses$	918
dismissing$	918
dismisss$	918
dismissting$	918
dispat	845
disper	3143 1908 1909 1918 557 561 576 2069 2070 1221
dispers$	506
dispersal$	2630 2631
dispersals$	2631
disperse$	1820 3192 506 1966 560 1970 1220
dispersed$	3142 3193 3202 3353 3354 1220
disperses$	3192 506 1220
dispersing$	506 1220
disperss$	506
displa	2757 2767 1507 2800 1000 2409 2416 2445 1284
display$	2790
displayed$	2791
disrup	349 770 787 788 921
disrupt$	671 912
disrupte$	912
disrupted$	3239 3371 3444
disruptes$	912
disrupting$	671 912
disrupts$	671 912
disseminat$	1108
disseminate$	1108
disseminates$	1108
disseminating$	1108
disseminats$	1108
disseminatting$	1108
dissociat$	755
dissociate$	754 755
dissociates$	755
dissociating$	755
dissol	418 1908 1918 2185
dissolv$	773
dissolve$	3192 773 3468 3469
dissolved$	3202 773
dissolves$	3192 773
dissolving$	773
dissua	349 428 942
dissuade$	350
dissuaded$	392 526 3444
dissuades$	350
distan	442 1946 769 790 830
distance$	1851 1852 3230 3330 753 2178 777 782 784 2640
distancebetween$	3135
distances$	753
distancesbetween$	3135
distancing$	753
distant$	2040 2052
distract$	2349
distri	6 1450 2757 1508 109 3160 3184 3195 3206 3308 3309 3310 3311 2028 706 946 2409
distribut$	506
distribute$	506
distributed$	2734 2792 1518 2115 2355
distributes$	506
distributing$	506
distribution$	1415
distributs$	506
ditch	831 2240
divers	2576 1338
diversionary$	1656
divert	485 830 1335
divert$	753
diverting$	753
diverts$	753
divid$	506
divide	2069 706 946 1233
divide$	506 670
divided$	3353 2115 711 2355
divides$	506
dividi	1233
dividing$	506
divids$	506
division$	784
do	2329
do$	1430 2811 192 196 2939 313 3012 3013 3017 1798 405 1937 3228 721 821 1088
doctor	1083
doctor$	1021 2492 1313
documented$	2433
does$	192 313 1798 1937 721 821
doing$	196 313 1088 2522
dominant$	3615
domino	2392
dominoes$	3676
don$	1798 721
donate$	1350
donated$	1350
donates$	1350
donating$	1350
done	1411 3 1450 2757 1496 1499 1676 1718 2409 1001
done$	2695 1412 1430 2715 2734 2780 2783 2785 2789 2960 2961 3002 3026 1846 2410
door	2253
door$	2710 2752 2790 101 1641 2963 2666
doors$	2710 2752 2790 101 1641 3402
dorm	2116 3400 3404
dorm$	3635
dorms	3400 885
dorms$	3635
dotted	946
dotted$	2355
doubl	2797 1290
double	1871
double$	108 148 3155
down	1475 3109 1290
down$	2728 2744 2759 2859 1658 1924 3209 2236 2304 1059 2665 2677
downlo	2741 1459 2755
downloaded$	2418
downloads$	2743
draft$	950 1379
drafte	2757 2409
drafte$	950
drafted$	950 1379
draftes$	950
drafting$	950 1379
drafts$	950 1379
draftting$	950
drag	830
drag$	812
dragged$	812
dragging$	812
drags$	812
draw	3249 2218 830
draw$	261 3187 3306 668 680 753 812 1252
drawin	1062
drawing$	812 3655 1252
drawn$	1460 812 1010
draws$	1883 2361 1252
dress$	2375
drew	1547
drew$	2831
dried$	1558
drift	1786 2218 840 2286
drift$	3305 2177 785 2195 812 3570 2533
drifted$	1918 785
drifting$	785 2195 812
drifts$	785 2195 812
drinker$	1299
drinkers$	1299
driv	242 1651 472 478 858
driv$	508 510
drive	3143
drive$	508 510 570 1201 1265
driveing$	570
driven	476 1885 542 696
driven$	3144 1951 680 704 1280
driver	35 36 1467 63 64 2786 1536 136 3679 2453 2556
driver$	0 1 2702 16 20 22 2737 57 95 1514 122 2820 3658 2476 2485
drivers$	0 1 2702 16 20 22 2737 57 1472 95 1514 122 2820 1545 3658 3682
drives$	508 510 570 1201 1265
driving$	508 510 3691 1201 1265
drivs$	508 510
drop	104 462 600 744 754 831 2240 952 974 1290
drop$	40 46 103 2800 474 2163 932 966 2385 1000 2416 2445 1191 1274 1284
drope$	474 932
droped$	932
dropes$	474 932
dropin$	1513 2383
droping$	932
dropins$	1513 2383
droppe	1575 476 1885 2322 1290
dropped$	2859 3606 966 1274
droppi	754 1290
dropping$	474 2163 932 966 1274
drops	744 1290
drops$	474 932 966 1274
dropting$	932
drug$	1303
drugs$	1303
dry$	2469
due$	1084 2510
duet$	913
dug$	2789
dump	831 2240
duty$	2752
dynami	3481 1162 2571
dynamic$	3489
dynamics$	3489
each	176 1887 483 3264 731 3470 846 847 859 2305 924 2391 3679 2406 2625
each$	2694 2729 2752 2762 119 2839 2887 1709 3037 1759 3050 3057 3080 396 1818 1819 3106 1831 1837 455 1887 3172 481 483 486 1915 1916 548 3264 604 607 2034 3352 3359 2076 2077 3362 688 3384 693 697 712 714 3427 3457 3463 3470 2223 2233 2235 3520 3548 2267 859 2280 3575 2292 2327 927 3627 3650 2371 3667 3668 977 3675 2397 2400 993 2408 1017 2452 1068 2548 2625 1217 2629 1232 2642 1240 2651 2652 2656 2674 2679 2686 2692
ear$	2516 1196
earlie	2232 2362 1290
earlier$	1904 2112
earliest$	1602
early	2362
early$	2884 1602 692 2665
earn$	1182 1295
earned$	1295
earning$	1182
earns$	1182 1295
ears$	1196
easier	2286 1290
easier$	439 2187 3570
easter	2362
easter$	649
easters$	649
easy$	2843
eat	476 1885 1910 832 2268
eat$	495 1929 2073 2102 715 978 1402
eate$	495
eates$	495
eating$	495 1402
eats$	495 2073 2102 715 978 1402
eclipse$	2775
edge$	3160 3184 3195 3206 3308 3309 3310 3311 2028
educat	476 1885 478 696
educate$	1147
educated$	468 1886 2016 2032 3333 2261
educates$	1147
educating$	1147
effect	3481 2544
effect$	2312 916
effective$	1122
effectively$	2884
effectiveness$	2507
effort	1665
effort$	2921 2949
efforts$	2921
egg	3564
egg$	2349
eight	118 162
eight$	1527
eject	575 876 2285
elder	640
elder$	3477
eldest	3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 1915 1916 548 3264 3294 604 623 2034 640 642 3344 3359 2076 2077 3362 688 703 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 3596 2313 2327 953 3646 2625 1217 2629 2638 1232 2642 1240
eldest$	1837 3131 3159 1876 477 1887 3182 1914 3227 615 2025 3350 3477 2293 2299 2305 953 3646 2628
elearn	2800 1000 2416 2445 1284
elevat	1337
else$	3566 3567 3620
elsewh	3206 3313 3318 3337 3545 2282 2283 2300 3585 923
elsewhere$	2868 2982 459 3295 3300 3316 3495 3557 3566 3567 3584 2491
email	1410 2800 1000 2416 2445 1284
email$	13
emaile	1409 1444 2730 2732 1453 2757 2781 2409 1039
emailed$	2693 2728 1445 2448
emails	1474
emails$	13 2758
embargo$	3134
embargos$	3134
embed	242 1651 1141
embed$	1336
embedd	2757 2409
embedded$	2967 1336
embedding$	1336
embeds$	1336
emerge	1611
emerge$	2872 2895
emergees$	2872
emerges$	2872 2895
emotio	254
emotional$	1663
empath	1162 2571
emphas	1337
employ	939
employ$	1384
employe$	1384
employed$	1384
employes$	1384
employing$	1384
employs$	1384
empowe	809
empower$	1324
empowered$	1324
empowering$	1324
empowerment$	1324
empowers$	1324
emptied$	3649
empty$	2469
en$	2324
enabl	809 1337
enable$	275
enables$	275
enabling$	275
encour	1615 3001 432 480 2030 809 1141 1338
encourage$	1331
encouraged$	2899 3444 2334 1331
encourages$	1331
encouraging$	1331
encryp	1077
encrypted$	2486
end	341 349 370 408 417 418 492 544 744 754 2185 3484 952
end$	379 3108 3160 474 3174 3184 3195 3206 3218 3308 3309 3310 3311 2028 2039 3326 671 2125 3410 3436 2163 759 3468 3469 3473 3486 3538 3543 912 3631 3634 1131 1368
ende$	474 912
endeav	1158
ended	1558 1575 3109 1862 2322
ended$	2842 2859 3032 3033 3047 3108 3146 3239 3436 3444 3606 1368
endes$	474 912
ending	349 744 754
ending$	671 2163 912 1131 1368
endping$	474
ends	349 370 744 2189
ends$	474 3174 671 2103 2125 3410 3436 3473 3486 3538 3543 912 3634 1131 1368
enforc	443 855 856 1223
engag	2717
engage	1409 1461 1503 1016 2544 1140 2550 2599 1338
engage$	34 2787 2549
engaged$	2693 34 2738 2782 2549
engagement$	34 2745 2921 2425 2444 2531 2549 2604
engages$	34 2787 2549
engagi	1140
engaging$	34 2738 2549
engend	1337
enhanc	1141 1334
enhanc$	1116
enhance$	1116
enhanced$	2967 302
enhances$	1116
enhancing$	1116
enhancs$	1116
enjoy	910
enough$	320
enquir	2800 1000 2416 2445 1284
enrich	1337
enrol	2717 478 493 890 891 893
enrol$	641 841
enroled$	641
enroling$	641
enroll	1450 476 1885 1927
enrolled$	2734 1886 2426
enrolred$	641
enrols$	641
ensur$	501
ensure	1141
ensure$	2981 397 501 1135
ensured$	2967 397 1135
ensures$	397 501 1135
ensuring$	501 1135
enter	3097 433 576 858 890 891 894 2311 926 1225
enter$	407 1842 495 3280 950
entere	1927
entere$	407 495 950
entered$	82 711 950
enteres$	495 950
entering$	407 495 950
enters	1225
enters$	495 950
enterting$	950
entic	830
entran	2253 3539
entrance$	2790
entrances$	2790 2094 3402
entry	2144
entry$	1866 3185 565 1983 2671
entrytime$	3428
entrytimes$	3428
environment$	2962 3004 3489 2543
environments$	2962 3004
episod	1292
equally$	2584
equip$	1149
equipm	33
equipped$	1149
equipping$	1149
equips$	1149
erode	770
escala	1102
escalate$	2601
escalated$	2521
escalates$	2601
escort	476 1885 478 542 577
escort$	508 510 570
escorte$	508 510
escorted$	3144 1951 680
escortes$	508 510
escorting$	508 510 570
escorts$	508 510 570
establ	2757 1615 2409 1141
established$	1589 2899
estate	3045 3318 3326
estate$	3164 3298 2061 3387 3543 3631
estates$	3543
esteem	2571
ethos	1338
evalua	2757 2409
evaluate$	1098
evaluates$	1098
evaluating$	1098
evenin	2800 1854 610 2085 3369 3381 3399 2116 3400 739 740 2250 2253 3539 3540 885 2362 1000 2416 2445 1284
evening$	2733 129 1869 3285 3303 692 3407 2131 3418 3421 3422 3423 3425 2143 3430 2148 3433 2152 3437 3560 3566 3587 2318 913 2357 1050
evenings$	2733 129 1869 3181 3303 3388 2131 3419 3422 3424 3425 2143 3431 2148 3433 3435 2152 3437 3439 2173 3560 2318 2357 1050 2463
event	2800 1000 2416 2445 1284
event$	2801 3680 1286
events$	2801 2894
ever$	2339
every	176 3264 846 847 924 2391 3679 2625
every$	2694 2729 2752 2762 1519 2839 1671 1709 1712 3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 1915 1916 548 3264 604 3359 2076 2077 3362 3384 697 712 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 2327 927 3627 3650 3667 3668 977 3675 993 1017 1204 2625 1217 2629 1232 2642 1240 2679
everyb	63 176 239 279 1688 305
everybody$	29 1472 1648 1714 1740 1121
everyo	63 176 1632 239 279 1688 305
everyone$	29 1472 2916 229 1648 1714 1740 1121
everything$	2943 2497
evict	575
evict$	504
evicted$	504
evicting$	504
eviction$	497
evicts$	504
eviden	1077
evidence$	52 75 2486 2529
evidenced$	80
evident$	2433
evolve$	2872
evolvees$	2872
evolves$	2872
example$	1849
except	3345
exchange$	230
exclud	1535 2849 3143 462 565 574 600 2011 611 737 862 2283 876 2285 1227
exclud$	603 884 1229
exclude$	603 605 3549 884 1218 1229
excluded$	2819 378 3142 3158 1983 3295 3297 605 3333 3567 884
excludes$	603 605 3549 884 1218 1229
excluding$	603 605 884 1229
excludned$	884
excludning$	603 884
excludred$	884
excludring$	603 884
excluds$	603 884 1229
exclus	2264 857 922 1292
exclusion$	149 352 353 489 496 497 601 2265 2331
exclusions$	149 496 2265 2331
exerci	2800 1000 2416 2445 1284
exhibi	100 1509
exhibition$	96
exist$	3445
existing$	1589 2911 1204
exists$	3445
exit	418 772
exit$	489 760 2181
exiting$	760
exits$	3402 760
expect	1162 2571
expectations$	2542
expected$	383
expel	600 611 1227
expel$	603 1218 1229
expele$	603 1229
expeles$	603 1229
expeling$	603 1229
expell	2011 611
expelled$	3158 3295
expelning$	603
expelring$	603
expels$	603 1218 1229
expenditure$	31
experience$	2997
experiences$	1024
explai	1444 1530 1571 2855
explain$	2814 446
explained$	2728
exploi	3003 2483 1298
exploit$	2851
exploitation$	2540 1300
exploitative$	1300
exploited$	1300
exploiter$	1300
exploiters$	1300
exploiting$	1300
exploits$	1300
explor	1580 173 2893 1615
exploration$	2921
explore$	1327
explored$	2864 2899 2948 1327
explores$	1327
exploring$	1327
exposed$	1836
exposu	1162 2571
express$	2991
expulsion$	489 601
extend	1905 855 856
extend$	1366
extended$	3189
extending$	1366
extends$	1366
extent$	9
extra$	330 1022
extrac	796 830
extract$	753
extraction$	489
extric	830
extricate$	753
eye$	2898 3140 1196
eyes$	1196
facili	2757 2409 1141 1334
fade	2189
fade$	3468 3473
faded	3484
fades	3484
fades$	3473
fair	100 1509
fair$	2807 2843 2384 3680 2612
fairly$	2884 2584
fairs	1509
faith$	2590
fall	1575 840 1290
fall$	103 2859 293 812 2286
fallen$	1918
fallin	1290
falling$	293 812
fallping$	293
falls	1575 1290
falls$	2859 293 1828 2189 812
false$	3139
famili	37 38 39 63 64 2786 162 2556
familiar$	1104
families$	0 1 2702 16 20 22 1447 1448 2737 1472 70 1488 94 95 1514 2887 1684 288 1708 420 484 1913 621 3317 3331 2048 3508 901 925 3682 2548 2558 1312
family	64 2786 3037 1759 396 1818 1819 1831 1837 455 3159 1887 3172 481 483 1900 1915 1916 548 3264 604 623 2034 3318 3326 3338 650 3359 2076 2077 3362 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 2327 2625 1217 2629 1232 2642 1240
family$	0 1 2702 16 20 22 2737 95 1514 159 1582 484 1913 621 3317 2048 901
far	636 790
far$	181 636 2045 2052 2058 716 2126 2202 2254 2300
fare	2375
fare$	72 821 3659
fares$	72 821 3659
farm	3541 3542
fashion$	2896
faster$	2607
father	1900 2023 3318 3338 650
father$	621 1311
fathers$	288
favourite$	3215
fear	1571 2855
fear$	2457
fears	1571 2855
feasibility$	2563 1156
feasible$	2495
februa	2362
february$	2835
fed$	2918
fee	2375
fee$	3659
feed$	222
feedback$	76 1002
feeding$	222
feeds$	222
feel	2811 1571 2855 1686
feel$	2970 1689 1735 1737 1046 1063 2543 1287
feelin	1162 2571
feeling$	1287
feelings$	1024
feels	1571 2855
feels$	1689 1046 1063 1287
fees$	3659
fell	1575 1290
fell$	2859
felled$	2434
felt	2811 1571 2855
felt$	1046 1063 1287
fenc	473 556
fence	33 3653
fence$	66 101 1350
fenced$	3271 579 1350
fences$	101 1350
fencing$	66 101 1350
festiv	100 1509
festival$	3665
fetch$	841
fetche	823
fetched$	3557
fetches$	841
few$	2841 1601 445
fewer	108 1080
fewer$	1517 117 445 494 909 2489 1288
fi	1965
fight	1292
fight$	2826 149
fights$	2826 149
figure$	2776 1511
figures$	2776 1511 2415
file	2757 1484 1489 1585 2409
file$	2768 2773 2775 2866 2867 2869 2870 1019 2509
filed	2757 2409
filed$	82
files	1474
files$	2758 2768 2773 2775 2869 1019
fill$	2403 1130 1251
filled	1450 2757 2409
filled$	2734 1251
filling$	1130 1251
fills$	1130 1251
film	2800 2850 2403 1000 2416 2445 1284
film$	32 96 3655 3656 3665 2384 3677 3683 3687 1009
filming$	1283
films$	3665 3683 1009 1283
final$	2770
find	1530 1802 513 3221 617 2026 798 891
find$	1523 2814 1571 237 247 327 1865 802 999 1061 2471 1177
finde$	802
findes$	802
findin	1579
finding$	2861 2863 237 247 802 999 1177
finds$	1523 237 247 327 802 999 1061 2471 1177
fine	2375
fine$	439 3659
fined	3143
fined$	3142
fines$	149 3659
finish	1411 2757 1499 408 476 1885 710 2144 823 2268 2409 1001
finish$	495 3468
finishe$	495
finished$	2695 1430 2770 2783 2789 3557 2410
finishes$	495
finishing$	495
finishingtime$	3428
finishingtimes$	3428
finishs$	495
finishtime$	3428
finishtimes$	3428
firm	64
firm$	1197 1200
firmer$	1197 1200
firmly$	2884
first	1532 2362
first$	1602 953 2464
fish$	1271
fishes$	1271
fishs$	1271
fit$	2874 1352
fits$	1352
fitted	1450 1475 1508 2368 1010 2419
fitted$	2734 2759 2792 3652 1012 1352
fitting$	1352
five	37 39 55 118 1549 152 162 3037 1759 396 3099 1818 1819 1831 1837 3121 3122 3123 3127 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 1932 3219 536 3231 3237 548 3264 3265 1984 2012 3296 604 661 3359 2076 2077 3362 695 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2394 2400 2453 2625 1217 2629 1232 2642 1240
five$	1448 1464 90 94 100 113 1527 119 1561 2858 3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 3190 1915 1916 3216 548 3264 3268 3288 604 3359 2076 2077 3362 738 3463 3470 3488 2223 2233 2235 3520 2260 3548 2267 859 3553 2280 2292 2327 2371 2392 3678 2625 1217 2629 1232 2642 1240 2658 2673 2686
fix	587
fix$	1242
fixed	1010 2419
fixed$	1242
fixes$	1242
fixing$	1242
flag	226
flagged$	2918
flat	643 2116 3400 825 892
flat$	3054 3217 618 619 647 2100 3405 913 3635 3691 3692
flats	3400
flats$	3054 3217 2100 3405 3692
flexib	1695
flexible$	2979
flies$	646
floor	3318 2116 3400 2253
floor$	3486 3538 3634
floors	3400
floors$	3486 3538 3634
flourish$	2991
flowing$	2933
flush	575
fly$	646
flyer	2800 1000 2416 2445 1284
flyers$	2662
fobs$	99
focus	3610 1141
focus$	1597 2512 1336
focuse	1124
focused$	2533 2555 2595 1336
focuses$	1336
focusing$	1336
focussed$	2555 1336
focussing$	1336
follow	1459 1535 2849 161 3221 3470
follow$	207 1652 1653
followed$	2819 2833 1615 2418
followers$	2743
following$	207 2458
follows$	207
food$	3683 2663
foot	442
foot$	1851
footag	1077
footage$	2486
footba	2392
football$	3676 1004 2673
footfa	17 83 1492
footfall$	2776 2444
for	3304 2026 632 686 2419
for$	2726 1470 2779 2784 2831 2864 2904 2910 2951 1675 2966 2977 1753 3046 1875 3162 1888 1898 1980 2027 3312 3415 2301 3660 3671 3675 2464 2515 2519 2520 2527 2533 2545 2565 2668 2675 2685 2690 1316
forbid	349 351 369 370 372 408 424 428 1862 544 915 942
forbid$	335 350 1829 756 3549
forbidden$	3032 3033 392 3108 3146 526 3239 3444
forbidding$	335 756
forbided$	756
forbiding$	756
forbidning$	335
forbidping$	335
forbids$	335 756 3549
force$	1302
forefront$	1659
forfeit$	880
forfeiting$	880
forfeits$	880
forge$	1179
forgeing$	1179
forges$	1179
forgiving$	2532
form	3082 1872 1902 608 2043 2085 3369 3381 2108 2114 3398 3399 2116 3400 2122 2253 3539 3590
form$	32 3081 3156 3186 2017 3322 3327 3328 3334 3392 3394 3406 2354 2362 3663 1179
formin	3085
forming$	3106 3563 1179
forms	2800 3369 2086 2099 3398 3400 3590 1000 2416 2445 1284
forms$	32 3334 3370 3383 3388 3392 3406 3508 1179
fortnightly$	2694 3675
forum	23 49 2800 1000 2416 2445 1284
forum$	1458 2906 2907
forwar	1615 1652 1653 1084
forward$	2878 2899 2930 2936 2937 2426 2493 2498 2610
forwards$	2493 2610
foster	476 1885 478 1141 1337
foster$	643 892 1231
fostering$	1231
found	1476 1861 1893
found$	2760 2846 1857 449 450 451 3145 3183 3244 2261 1061
four	118 162 3037 1759 396 3099 1818 1819 1831 1837 3121 3122 3123 3127 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 3255 3264 3265 1984 2012 3296 604 640 3359 2076 2077 3362 695 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 953 3646 954 2400 2453 2625 1217 2629 2638 1232 2642 1240
four$	1527 119 2858 3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 3190 1915 1916 548 551 3264 3268 604 2020 2034 3356 3359 2076 2077 3362 738 3470 3488 2223 2233 2235 3520 2260 3548 2267 859 3553 2280 2292 2327 953 2363 2374 2381 2382 2625 1217 2629 2638 1232 2642 1240
fourso	3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 1932 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
foursome$	1826 3190 3216 3245 3258 3260 2003 3293 3628
fragme	787 1233
fragment$	773
fragmente$	773
fragmented$	773
fragmentes$	773
fragmenting$	773
framew	2800 1000 2416 2445 1284
fraternise$	2622
free	790
free$	2098 782 811 2249 1262
freedom$	298
frequency$	10
frequent$	204
fresh$	2018 620
fri	2362
friday	610 739 740 2362
friday$	2733 610 3303 739 2148 740 3433 3661 2386 3674
fridays$	2733 3303 2148 3433 3661 2386 3674
friend	37 38 39 55 89 118 1536 136 1549 152 153 1570 162 1573 279 1688 3037 1758 1759 3049 3087 396 3090 3094 3095 3099 1818 1819 3114 1831 3118 3120 1837 3129 3132 441 1855 455 3151 3152 3153 3154 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 1984 3277 2009 2012 3296 604 623 2034 3329 640 661 3359 2076 2077 3362 3374 695 2110 703 2159 3446 3451 3462 2179 3470 3483 2200 2206 2213 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3596 905 3603 3604 3609 2327 3621 3622 2344 2347 953 2394 2400 2453 2624 2625 1217 2629 1232 2642 1240
friend$	2820 2822 1565 3139 2053 3394 799 2211 3496 2343
friendlier$	2455
friendly$	2843 2964 1104 2612
friends$	1447 1448 1464 1498 90 94 113 2806 114 1527 119 2815 2820 2822 1545 1561 1562 2854 2857 2858 1733 3027 3028 3029 3035 1763 3064 3066 3068 3069 377 3073 3075 3086 3091 3092 1826 3119 3139 3190 3191 3214 3216 1933 1940 1948 546 3245 1969 3258 3260 3268 2003 3288 3293 3305 613 3336 3342 3368 682 3394 3426 738 3447 3448 3450 3454 3456 3458 3460 3463 3465 2183 3472 3474 3475 3476 3478 786 3482 3485 3488 3490 799 3492 3493 3494 2211 3496 3497 3498 2215 3500 3524 2244 3529 3530 898 899 2314 3628 3678 2548 2647
friendship$	343 3042 3051 3059 377 3101 1850 453 499 3208 1925 530 613 678 682 2122 3443 751 3447 3448 3449 3452 3453 3454 3458 3462 3463 3466 775 780 3475 2196 3485 2205 2206 3490 799 2213 3497 3498 2217 3521 2252 2277 3599 907 3614 3640 2647
friendships$	343 3042 3051 3059 377 3101 453 613 678 682 3443 751 3447 3448 3449 3452 3453 3454 3458 3463 775 780 3475 3485 3490 799 3497 3498 3521 907 3614 3640 2647
from	3114 3304 2162 2190 2239 2378
from$	2735 1485 130 1543 1574 1595 1698 1778 1785 1787 1793 3084 1801 3105 1838 3162 1896 1935 3232 3240 2014 3316 3340 2063 2084 709 2163 2164 2180 2181 2191 2194 3531 3577 2323 2338 2341 2346 2362 3660 3662 3670 3671 3675 3686 1045 2465 2468 2515 2633 2664 2689
full$	263 1731 1035
fuller$	263
fully$	1505
fun$	92
functi	1480
functional$	2764
fund$	51 1371
funded$	1371
fundin	2800 2959 1000 2416 2445 1284
funding$	30 51 1587 216 2518 1371
funds$	51 1371
furniture$	3683
furthe	228 254 535 3585
further$	1601 1637 1663 1776 1944 2052 1095
future	228 2323
future$	2876 1637 1776 3607 2510
gain$	1125 1182
gaining$	1125 1182
gains$	1125 1182
game	100 1509
game$	3683
gamers	3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
gamers$	1826 3190 3245 3258 3260 2003 3293 3628
games	1509 2392
games$	2696 3676 3683
gang$	353 1932 3553 2279 1210
gap$	2986 1852 777 784 2539
gapbetween$	3135
gaps$	2986 2539 2552
gapsbetween$	3135
garden$	96 3655 3691 1271
gardenes$	1271
gardens$	1271
gate	33 2253 3539 956
gate$	2752 66 2790 101 2365
gates$	2752 66 2790 101 3402 2365
gather	1757 1758 3043 3045 3048 3049 3052 1773 1779 1780 1792 1796 3082 3085 1822 441 3147 3203 522 3249 1984 2068 3605 1347
gather$	147 3041 3050 3057 3058 3065 3076 3080 3089 3098 3100 3104 1856 3149 3166 1931 3244 3270 1987 3272 3280 2067 3352 2107 3534 3576 3593 1120
gathered$	3025 1857 3244 2411 2433
gatherering$	1931
gathering$	3042 3063 3067 3106 1850 453 1931 3253 3254 3262 3364 3452 3563 1120
gatherings$	3063 3064 3067 453 3254 3268
gathers$	147 3166 3534 1120
gatherting$	1931
gave$	2708 2798 609
genera	254
general$	1663
get	2811 1530 446 2218 830
get$	2814 195 2890 314 3097 500 1964 580 2090 2107 753 766 813 3526 3564 910 3610 959 1046 1108 1120 1205
gete$	1108
getes$	1108
geting$	580 1108 1120
gets$	195 2890 314 1883 580 753 766 813 2361 959 1046 1108 1120 1205
getting$	195 314 1822 753 766 813 1108 1205 1347
gift$	1546
gifts$	1546
gig	100 1509
gig$	3665
gigs	1509
girl	1536 157 3037 1759 396 1818 1819 1831 1833 1837 455 1887 3172 481 483 1915 1916 548 3264 604 623 2034 640 3359 2076 2077 3362 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 2327 2625 1217 2629 1232 2642 1240
girl$	2820 2822 1565 1566 3317 2053 3618 2343
girlfriend$	1312
girls	37 38 39 55 89 136 1549 152 153 162 279 1688 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 1984 2009 2012 3296 604 2019 661 3359 2076 2077 3362 695 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 2347 953 2394 2400 2453 2625 1217 2629 1232 2642 1240
girls$	1447 1448 1464 1498 90 94 113 114 119 2815 2820 2822 2824 1545 1561 1562 1566 2858 2928 1733 3029 1826 3190 546 3245 3258 3260 3268 2003 3288 3293 3317 3356 3368 738 3463 898 899 3618 3628 3678 2637
giv	434 1253
giv$	273
give	254
give$	1663 260 264 273 296 454 609 754 2227 2228 831 841 889 937 941 1132 1178 1254 1362
giveing$	1178
given	3 2709 1450 2755 2757 1508 109 1580 254 308 1893 686 3513 2409
given$	1412 2734 1456 2757 2761 2792 1518 128 1544 2864 1663 2948 260 264 1717 327 3144 488 2228 3526 2261 3591 2322 2409 1018
gives$	264 273 296 609 841 941 1132 1178 1254 1362
giving$	260 264 273 609 754 2227 2228 941 1132 1254 1362
givs$	273 941
go	2704 2811 1530 213 1845 542 576 596 710 832 848 2268 893 2340
go$	1422 1441 1510 2797 1520 2806 2814 123 147 1580 2890 2939 3020 1792 3096 407 1820 464 1886 491 495 1905 1951 2005 614 633 2051 646 653 2065 2067 680 2090 720 2170 813 849 2329 2364 1052 1236 1290
goal	956
goal$	2365 2593
goalpo	33
goalpost$	66
goalposts$	66
goals$	2365 2593
god$	491
goe	3124
goe$	3031 407 495 2065 2102
goes	2746 2751 213 576 710 832 848 2340
goes$	1422 1441 1510 2797 1520 2806 123 2890 3031 1828 464 495 614 633 2051 646 653 2065 680 2102 813 849 2364 989 1052 1236 1290
going	1432 228 576 832 3605
going$	2716 1637 2933 1724 3062 3085 1810 407 3117 495 3364 813 3630 2458 2522 2545 1236
gone	2746 1534
gone$	1441 1444 2757 2793 1510 2797 2818 2829 3557 2409 1001 1052
good	440 2316
good$	2843 2970 1713 1849 3139 3339 2091 2209 2246 3600 1035 1105 1185
gos$	147 491 495 2065
got$	42 766 3629 1046
govern	64
government$	2519
governor$	2771
governors$	2771 1015
gp	1083
gp$	2492 1313
gps	64
gran	1900 3318 3338 650
gran$	1312
grand	1833 1900 3338
grandad$	1312
grandbrother$	1311
grandcarer$	1311
grandcarers$	1311
granddad$	1311 1312
granddaughter$	1311
grandfather$	1311
grandm	2023
grandma$	1312
grandmother$	1311
grandmum$	1311
grandp	2023
grandparent$	1311
grandparents$	1311
grandsister$	1311
grandson$	1311
granma$	1312
granny$	1312
granpa$	1312
grant	2800 1000 2416 2445 1284
grant$	30 51 971
grante	2757 2409
grante$	971
granted$	971
grantes$	971
granting$	971
grants$	971
grass$	1025
gravit	2340
great$	2358
greate	107 1138
greater$	1516 263 302 1731 330 1104 1185
green$	2808 2809 2440 2461
greet	1531 1349
greet$	2815
greete	139
greeted$	1548
greets$	2815
grew	2795 2797 1290
grip$	3306 2199 791 2201
groom	2483 1298
groom$	2851
groomed$	1300
groomer$	1300
groomers$	1300
grooming$	1300
grooms$	1300
ground$	2605 1216
grounding$	1216
grounds$	1216
group	37 38 55 89 2800 118 1549 152 153 1570 162 1572 1573 279 1688 3037 1759 396 3095 3099 1818 1819 1831 3118 3120 1837 3121 3122 3123 3126 3127 3129 3132 1854 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3203 3205 1932 3219 536 3231 3237 548 1963 3264 3265 3267 1984 2012 3296 604 3318 3329 661 3359 2076 2077 3362 2085 3369 695 3398 3400 2155 3446 3451 3462 2179 3464 3470 3483 2200 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 2324 3609 2327 3621 3622 2347 3641 2394 3679 2400 1000 2416 2445 2453 2550 2624 2625 1217 2629 1232 2642 1240 1284
group$	1435 1447 1458 1464 2773 2774 1498 90 94 113 114 1527 2815 2822 1561 1562 2854 2856 2857 2858 2928 2999 1733 3029 1763 3050 3059 3064 3068 3069 377 3075 3083 3091 3092 3104 1825 1826 3111 3119 3130 1871 3156 3186 3190 3191 499 3207 3208 1925 3216 3222 530 3245 1969 3254 1971 1973 1974 566 1977 3268 3270 3288 3298 2017 613 3315 3322 3327 3336 3342 3368 3370 678 682 2101 3394 3405 3406 3408 3426 738 2151 743 2153 3440 752 3447 3448 3450 3453 3454 3455 3456 3457 3458 3459 3463 3465 3466 2183 776 3472 780 3474 3475 3476 3478 786 3480 2197 3485 3488 2205 3490 3492 2210 3497 3501 3521 3536 3553 2276 2279 3587 898 899 3599 907 3608 3625 2362 3678 2647
groupactivities$	3439
groupe	1927
groupevenings$	3439
groupi	3085
groups	455 3203 1984 3369 3398 3399 3400 885
groups$	2773 2774 3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 1915 1916 548 1958 550 3245 3254 1971 1973 1974 566 1977 3264 3268 604 3359 2076 2077 3362 3370 3383 3405 3406 3408 3470 3480 3490 2210 3497 3501 2223 3508 2233 2235 3520 3548 2267 859 3561 2280 2292 3608 2327 2625 1217 2629 1232 2642 1240
groupsession$	3439
groupsessions$	3439
groupwork$	3439
grow	2795 2797 840 1290
grow$	2991 2177 1046
growing$	3563
grown$	3629
grows	1290
grows$	1046
growth$	107
guard	35 36 1467 64 1536
guard$	57 59 122 2816 2820
guardian$	1312
guardianship$	2525
guards$	57 59 95 122 2816 2820
guests$	1948
guid	480 485 809 830
guidan	2800 1000 2416 2445 1284 1338
guidance$	216 2947 2518
guide	1334
guide$	753 1009
guided	1334
guidel	97
guideline$	98
guidelines$	98
guides	1334
guides$	1009
guidin	1334
guild	3541 3542
gulf$	777 784
gurdwara$	3680
gym	40 68 3541 3542 2416
gym$	1004
habit$	2080 2321
had	3 154
had$	1412 2715 42 88 2836 2990 906 1005 1036 2447
haircuts$	2663
half	63 3294 640 3369 953 3646 954
half$	29 1472 92 108 148 1837 3131 3159 1876 477 1887 3182 1914 3227 615 2025 2034 2038 3350 703 2116 3543 882 2293 2299 2305 953 2363 2445 2628
halfs$	3543
hall	40 46 68
hall$	1455 3256 3298 3315 3408 724 3680
halls$	3408
halt	408 921
halt$	759
halv	1290
halved	1558 1575
halved$	2842 2859
halves	455 2085 3369 3399 2116 3400
halves$	3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 1915 1916 548 3264 604 3359 2076 2077 3362 2125 3410 3470 2223 2233 2235 3520 3538 3548 2267 859 2280 2292 2327 2625 1217 2629 1232 2642 1240
hand	1253
hand$	2971 2596 1363
handbook$	2747
handed	2709 2757 1508 109
handed$	2708 1450 2757 2792 1518 2409 1010 1018
handing$	1363
handle	236
handle$	1645 3471
handles$	1645
handou	2800 1000 2416 2445 1284
handov	1711
handover$	2995
handovers$	2995
hands$	1363
hang	3124 3249 2307 2308 1347
hang$	1757 3050 3082 3096 3100 3166 522 3272 3593
hangin	1822 2297 3605 1347
hanging$	3043 3052 3085 1803 3106 3117 1861 3147 3262 3364 3581 3630
hangout$	3592
hangs$	3166
happen	1432 2757 2793 2409
happening$	2716
happie	910
happier$	439 2230 822 2455
happy	910
happy$	2059
harass	2850
hard	3564
hard$	387 3128 2561 1200
harder$	387 3128 1200
harm	161 2483 1079
harm$	2851 2488 2540
harmed$	2488
harmfu	2316
harmful$	440 2091 3600 2488
harming$	2488
harms$	2488
harnes	1337
has	720 1103
has$	42 44 1473 1483 84 88 91 93 1505 135 251 2998 317 327 3535 2266 906 1038 2451 1193
hatch	956
hatch$	2365
haunt	2307 2308
haunt$	3592
have	2811 406 478 720 816 1103
have$	44 1473 1483 84 88 91 93 1505 135 251 257 283 294 2998 317 327 345 1815 500 505 531 1949 1982 3526 3535 2266 906 941 1038 2451 1193
haveing$	505
haven$	2962 3004
haves$	505 941
having	406 816
having$	257 317 1804 1815 531 941 2457 1193 1278
havs$	941
he	162 1837 3131 3159 1876 477 1887 3182 1914 3227 615 2025 640 642 3350 2293 2299 2305 2628
he$	2813 1708 3005 1732
head	35 36 1467 2340 3679
head$	2749
headco	17 83 1492
headcount$	2776
heads	2340
heal$	1128
heale$	1128
heales$	1128
healing$	1128
heals$	1128
health	3003 1752 440 797 804 2316
health$	1083
healthier$	3036
healthy$	1849 3600
hear$	2424
heard	2833 1571 2855 3021 2544
heard$	2973 3019 3025 1294
hearing$	3673 3680
hears$	2424
heart$	1659
heater	33
hedge$	66 1025
hedges$	1025
held	3 1450 2751 2755 2757 2793 106 173 174 175 2409 1100
held$	1412 2734 2785 1515 1583 1584 2990 1864 468 482 512 3550 2317
hello	1531
hello$	2815
helmet	33
help	3001 446 480 809 1141 1161 1335
help$	163 2947 277 299 766 994 2553 2570 2604
helped	2030 696
helped$	163 1893
helpfu	2893 2316
helpful$	2843 163 3600 2495
helpin	1141
helping$	277 994
helpline$	32
helplines$	32
helps$	277 766 994
her	1559 3037 1759 396 1818 1819 1831 1837 3131 3132 3133 455 3159 1876 477 1887 3172 481 483 3182 1914 1915 1916 3226 3227 548 3264 604 615 2025 2034 3343 3350 3359 2076 2077 3362 3375 688 3464 3470 2223 2233 2235 3520 2245 3548 2267 859 2280 2287 2292 2293 2299 2305 2327 2470 2625 1217 2628 2629 2638 1232 2642 1240
her$	2729 177 1722 3050 1817 1891 1901 606 2033 2165 2169 2289 2330 2342 1188 2656 2659
here	1580
here$	2805 2864 2865 3562 3586 3607
herself$	3589
hierar	1305
high$	1035 1174
higher	107 1290
higher$	1516 1035 1174
highli	1337
hike$	3666
hikes$	3666
him	1559 3037 1759 396 1818 1819 1831 1837 3131 3132 3133 455 3159 1876 477 1887 3172 481 483 3182 1914 1915 1916 3226 3227 548 3264 604 615 2025 2034 3343 3350 3359 2076 2077 3362 3375 688 3464 3470 2223 2233 2235 3520 3548 2267 859 2280 2287 2292 2293 2299 2305 2327 2470 2625 1217 2628 2629 2638 1232 2642 1240
himself$	3589
hir$	1384
hire	939
hire$	1384
hired	1010 2419
hired$	1384
hires$	1384
hiring$	1384
hirs$	1384
his	2245
his$	2729 177 1722 3050 1817 1891 1901 606 2033 2165 2169 2289 2330 2342 1188 2656 2659
hit$	1008
hits	1459
hits$	2743
hockey	2392
hockey$	3676
hold	2179 830 896 1100 1103
hold$	1466 192 245 1802 3221 533 591 3306 668 3463 2199 791 2201 814 850 2312 904 916 3626 3642 1094 1181 1193 1235 1257 1376
holde$	850
holded$	591 850
holdes$	850
holding$	245 591 850 1094 1181 1193 1257
holds	2751 1474
holds$	1466 2758 192 245 321 591 850 1094 1181 1193 1257 1376
holiday$	649 657
holidays$	649 3413
holidayss$	649
holist	254 1142
holistic$	1663
home	557 3318 643 3381 2114 3398 3399 2116 3400 2144 825 2253 2282 892 923 3684
home$	2706 2737 2843 3019 3054 3115 3116 448 459 3157 3181 1899 502 1917 1919 1922 3217 1956 1966 3252 1979 3295 3300 618 619 3334 647 2060 3377 820 833 3543 3557 3566 3567 3631 3651 3654 1057 2689
homees$	3651
homes	2094 2099 3398 3400
homes$	2737 3054 3157 3181 1922 3217 3252 1979 3334 3378 3383 3388 3543 3651 3682
hometime$	3428
hometimes$	3428
honest$	2843 2532 2612
hope	1571 2855 3001 1158
hope$	1674 284 2590
hopes	1571 2855 1158
hoping	1158
horizo	1162 2571
host$	2845 1384
hoste$	1384
hosted	2757 2793 2409
hosted$	1384
hostel	2099 2116 3400 3539 892
hostels$	3383
hostes$	1384
hosting$	1384
hosts$	2845 1384
hotline$	71
hotlines$	71
hotspo	1077
hotspot$	2486
hotspots$	2486 2506
hour	2232 2253 2335
hour$	1869 2318 2357
hours	104 2800 1000 2416 2445 1284
hours$	56 60 1513 105 2801 1869 2173 2188 2318 2357 1011 2664
hous	478 815 858 896
house	3121 3122 3123 3127 608 643 2114 3398 2116 3400 892
house$	3054 505 1922 3217 2017 618 619 647 668 3543 3631 3635 2362 3691 3692
housed	476 1885 1927
housed$	1886 1895 3333 2083 978
household$	621 2048
households$	621 3331
houseing$	505
houses	2085 3369 2094 2108 3398 3400
houses$	3054 505 1922 3217 3378 3392 3412 3543 3692
housin	608
housing$	2017
how	181
how$	62 85 1590 1606 936 2452 2473 2563 2678
hub	40 46 2416
hub$	1455 67 3004
hubs$	67
huddle$	2279 3638
humili	1309
hung	2368
hung$	3652
hurt	1535 2849 161 2483 1079
hurt$	2819 2851 2853 2484 2488
husband$	1312
hustl	575
hut	2307 2308
hut$	1884 3592 2362
identi	2757 1476 1530 1615 617 2026 905 2409
identification$	2192
identified$	2760 1493 2899 2948 3183 1030 2441 2443 1306 1336
identifies$	1143 1306 1336
identify$	2814 247 1143 1306 1336
identifying$	247 1143 1306 1336
identifys$	247
identity$	2965 2314
if	1986 2271 2272 864 2332 1080
if$	178 202 2900 323 1867 1868 3201 3240 3250 3263 3266 3267 854 2353 2489 1086 2510 2511 1192
imam	35 36 1467
impact$	916 2507
implem	6 2757 242 1651 2409
implementation$	1415
impos	443 856 1223
impossible$	387 3128
improv	2795 107 1138 1141 1290 1334
improv$	1116
improve$	1516 1116 1134
improved$	1516 2967 302 1035 2560
improvement$	96 107 2935 2610
improvements$	96 2935 2610
improves$	1116 1134
improving$	1116 1134
improvs$	1116
in	1617 1631 1647 2008
in$	1455 1463 2758 2759 1491 2787 1506 2794 1513 1516 110 2810 2825 1551 143 1553 146 1560 1564 182 183 2897 2901 1621 1627 2915 1636 2931 2966 2983 1730 363 3115 3116 459 1877 1951 3280 2005 2006 3313 631 719 3427 2221 3509 851 3545 3558 3562 2333 2354 3647 2366 2373 3660 2383 3667 3669 3671 2389 2390 3675 3684 3685 3687 2446 2463 2465 2469 2574 2589 1187 2600 1234 2660 2676 2677 2683 2685 2690 1316
inbox	8
incide	1292
incident$	2826 149 1112
incidents$	2826 149 1112
includ	1580 172 3021 2544
include$	2864 3046 1847
included$	2864 1581 3019 1847 2433
including$	1847
inclus	269 311 1142
inclusion$	1342
inclusive$	1678 2964 1720 2532 2612
increa	2795 2797 107 1103 1141 1290
increas$	1116
increase$	107 1516 302 1116 2601
increased$	1516 263 2967 302 1035 2560
increases$	1116 2601
increasing$	1516 302 1116
increass$	1116
independent$	3598
indivi	2105 747 3579 3580
individual$	745
individually$	3290 3389 3611 2634
indoor	923
indoors$	3115 3116 459 1917
induct	1504 2800 1000 2416 2445 1284
inducted$	2788
influe	3003 3187 3481 2599 1334
influence$	1780 3064 1836 1849 533 3306 3446 2199 791 2201 2312 904 916 3626 3642
influenced$	1836
influential$	3615 2636
inform	2730 2732 2781 2800 1639 1000 2416 2445 2544 1284 1335
information$	2740 1461 1634 2919 2923 299 2529 2550
informed$	2731 2922 2973 2509 2555 2595
injunc	352 1761 353 1762
injunction$	2265 2619
injunctions$	2265 2619
injur	1292
injure	1079
injured$	2488
input	2800 1739 1000 2416 2445 1284 1338
input$	3023
ins$	1513 2897 2383
insepa	2238
inseparable$	3522
inset	2800 1000 2416 2445 1284
inside$	3115 3116 2166 3509 3554 3562
insigh	1162 2571
insight$	2529
insist	443
insist$	397
insistd$	397
insists$	397
inspector$	1032
inspectors$	1032
inspire$	1325
inspired$	1325
inspires$	1325
instagram$	416
instal	1450 2757 1475 1508 2409 1010 2419 1349
installation$	96
installed$	2734 2759 2770 2792 1012
instea	3545 2323
instead$	1532 141 1556 1881 733 742 2156 2241 860 868 888 2302 3607 1080
instil	1337
instru	372
instruct$	357 411 555
instructed$	357 383 411 555
instructing$	357 411 555
instructs$	357 411 555
intake	3404
integr	1337
intell	1639
intelligence$	1634 2923 2529
intend	1158
intention$	284
inter$	228
interaction$	1811
intercom$	71
intercoms$	71
intere	905
interest$	2975 3015 3570
interests$	799 2314
interpreter$	72 2821 3689 3692
interpreters$	72
interr	408 921
interrogat$	1148
interrogate$	1148
interrogates$	1148
interrogating$	1148
interrogats$	1148
interrupt$	912
interrupte$	912
interruptes$	912
interrupting$	912
interrupts$	912
interv	2730 2732 2800 1000 2416 2445 1161 1284 1337
intervals$	3619
intervention$	2531 2552 2570 2604 1343
interventions$	2552 2604 1343
interview$	1277
interviewed$	2731 1277
interviewing$	1277
interviews$	1277
into	1631 632
into$	2864 2899 1627 2915 1716 1877 3168 1889 1894 629 3360 719 2221 851 2310 2354 2562 2581 1234 2657
intowards$	1889
introd	6 2757 2409 1223
introduce$	1408
introduced$	1408
introduces$	1408
introducing$	1408
introduction$	1415
invest$	1165
investigate$	1154
investigates$	1154
investigating$	1154
investing$	1165
invests$	1165
invit	816
invita	2800 1000 2416 2445 1284
invitation$	13 469
invitations$	13 469
invite	1409 1444 2730 2732 2755 2781 1504 406 2283 939 1039
invite$	1815 1847 531 1949 1392
invited$	2693 1438 2728 2788 1847 3567 2448 1392
invites$	1392
inviti	406
inviting$	2964 1815 1847 531 1392
invoice$	1027
invoices$	1027
involv	1739 2544 1334
involvement$	3023
is	1414 173 253
is$	1417 1434 1441 1452 54 1477 91 1505 1510 112 115 132 151 155 167 199 1625 1689 1693 287 2994 2013 2049 674 2092 2160 821 959 967 2388 981 1046 1051 1063 1065
island$	3387
isn$	403
isnot	403
isnot$	1812
isolat	1233
isolate$	1228
isolates$	1228
isolating$	1228
isolation$	344 3161 3300 2643
issue	2929 1338
issue$	1594 1597 2912 2917 2919 2927 1112 2546 2585
issued	1450 2757 1508 109 2409 1010 2419
issued$	2709 2734 2792 1518 128 3144 2436
issues	2550 1338
issues$	1594 2912 2917 1634 2919 2927 1112
it	1559 2855 2929 2470
it$	1423 1588 1594 2912 2928 1844 2393 2462 1063 2585 2651 2656 2658 2670 2679 2684 2692
item$	2438
items$	2438
its$	270 1700 1722 2289 2377 2380 2381 2399 1188 2655 2656 2659 2664 2665 2679 2684 2692
itself$	2573
ivy$	1025
januar	2362
january$	2835 3607
job	825 892
job$	948 3692 1019 1027
jobs$	948 3692 1019 1027
jog$	1271
joges$	1271
jogs$	1271
join	1436 2720 2755 1503 1782 1802 3096 406 3187 3221 893
join$	1711 3097 1815 1183 1407
joined	2722 2755 2757 2767
joined$	203 228 1642 1739 2544 1142 1183 1407
joinin	406
joining$	2738 1815 1407
joins$	1407
joint	1461 228 1871
joint$	4 2745 1637 3155 2151 743 2153 3440 2157 1105 1184
jointly$	2523
judgem	1338
judgement$	2952 2536
judgemental$	1678 1720
judgme	1338
july	2362
july$	2835 1552 3607
june	2362
june$	2835 1552 3607
junior	2303 3588 2362
just$	3238
keep	2811 1765 379 424 443 444 478 798 815 830 840 855 856 896 915 939 1100 1103
keep$	168 188 205 227 231 232 240 2981 350 1788 384 386 398 1829 1830 422 423 429 471 505 1964 560 563 590 591 668 669 2092 717 841 850 3549 875 3572 1096 1113 1125 1146 1181 1235 1357
keepe$	850
keeped$	563 590 591 850 875
keepes$	850
keepin	443 1100
keeping$	188 205 227 231 232 240 350 384 386 398 422 423 429 471 505 563 590 591 668 669 717 850 875 1096 1113 1125 1235 1357
keepping$	1788
keeps	443 1100
keeps$	168 188 205 227 231 232 240 350 1788 384 386 398 422 423 429 471 1883 505 563 590 591 668 669 2092 717 841 850 3549 875 3572 2361 1096 1113 1125 1181 1235 1357
keepting$	1788 590 717
kept	2757 173 174 175 1615 476 1885 1905 830 2409 1100
kept$	2698 2701 1576 168 1583 1584 2899 240 1650 378 422 423 429 1864 468 1886 482 3189 512 574 668 2083 821 2261 3550 862 2283 875 2317 978 1096 1235
kepted$	875
kepting$	875 1096
kepts$	875 1096
key	2367
key$	3651 3689
keyes$	3651
keys$	99 3651
keyworker$	2777
kick	600
kid	1833
kids	157 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
kids$	1566 3073 1826 3190 3245 3258 3260 2003 3293 3493 3524 3628
kind$	2807 2843 2212 2612
kinder	804 2214
kinder$	2455
kindly$	2584
kiosk	956
kiosk$	2365
kit	33
kit$	99
kitche	40 3653
kitchen$	96
kits$	99
knew$	2836 1043 1064
knife$	1303
knit$	3522
knives	125
knives$	1303
knock	3124
knock$	1282
knocke	2757
knocki	2297
knocking$	3581 3630 1282
knocks$	1282
knot$	3638
know	2811 1571 2855 1865 2544
know$	2981 1721 3007 1920 3526 1043 1064
knowing$	1043 1064
knowle	1162 2571
knowledge$	299 2529
known	139 173 3513
known$	1548 2228
knows	1571 2855
knows$	1920 1043 1064
kpi$	2417
kpis$	2417
label	1309
lad	1833 640
lads	37 55 157 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 1984 2009 2012 3296 604 3359 2076 2077 3362 695 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
lads$	1464 90 2815 1566 1733 1826 3190 3245 3258 3260 3268 2003 3293 738 898 899 3628 2481
laid$	1481 2789
lamp	33 956
lamp$	43 66 101 2365 957 2431
lamps$	43 66 101 2365 957 2431
landin	3318 2116 3400
landlo	35 36 1467 64 3679
landlord$	73 2476 1300
landlords$	1300
lane	3539
lane$	2362
language$	2557 2593
lanyard$	2750
lanyards$	2750 99
lapse$	3468
larger$	1975 3261
last$	2810 1551 529
lasted	2834 142
late	1512 2362 2373
late$	692 3657
later	2232 2282 2362
later$	1904 2112 3566 2510
laugh$	2806 2456
laughs$	2806
launch	2757 2409 1010 2419
laurels$	1025
lawyer$	1315
lcs$	2775
lead	35 36 1467 64 1490 2786 3187 830 852
lead$	65 2774 2777 2845 1653 753 3615 973 2439 1034 2687
leader	35 36 1467 3037 1759 396 1818 1819 1831 1837 3131 455 3159 1876 477 1887 3172 481 483 3182 1914 1915 1916 3227 548 3264 3294 602 604 615 2025 623 2034 642 3344 3350 3359 2076 2077 3362 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 2293 2299 2305 3596 2327 2625 1217 2628 2629 2638 1232 2642 1240 1305
leader$	3615 1032 2636 2637
leaders$	3615 1032 2636 2637
leadership$	3626
leadin	3294 640 2638
leading$	1837 3131 3159 1876 477 1887 3182 1914 3227 615 2025 3350 2293 2299 2305 3615 973 2628
leads	852
leads$	2845 973 2439
leafle	97 2800 1000 2416 2445 1284
leaflet$	13 2740 2750 2801 957 3655 2662 1286
leaflets$	13 2750 2801 957 2662
league	3541 3542
learn	476 1885 1910 2268 893 910 3610 1141
learn$	289 1929 3358 715 821
learni	2800 1639 1000 2416 2445 1284
learning$	2923 289 2517 1339
learns$	289 821
lease$	979
leases$	979
least$	2762
leav	418 434 1253
leav$	495
leave	2811 443 476 1885 542 1964 557 576 596 710 754 772 823 2268 2282 926
leave$	168 169 1820 495 1951 1966 2005 3314 2067 2163 2181 774 3566
leaves	443 576 596 710 926
leaves$	168 169 495 2005 774
leavin	443 576 2144 754 823
leaving$	168 169 495 2163 774 3594
leavingtime$	3428
leavingtimes$	3428
leavs$	495
led	852
led$	306 1836 2555 2595
left	173 3109 3610
left$	2849 1576 168 169 512 3305 3557 2315 1124
lend	1351
length$	1851
lenient$	2532
lens	1338
lent	1010 2419
lent$	1010
less	535 779
less$	445 494 1944 758 2187 2219 3507 909 1080 1289
lessen	783 788 3484 792 903 1337
lessened$	3597
lesson	68 2800 1854 2064 2085 3369 2098 2114 3398 3441 885 1000 2416 2445 1284
lesson$	2801 2803 2844 1869 3285 3394 724 913 948 1286
lessons$	2801 2803 2837 1555 2844 1869 3382 948 2467 2663 2671
let	1531 596 816 866 2283
let$	312 336 1746 1751 1764 1794 1830 3229 1949 542 1982 592 593 594 596 2005 597 598 2081 761 2176 823 3567 883 2295 887 3591 926 2352 985 1272
leted$	336 1746 592 2295 887
leting$	592 883
lets$	312 336 592 593 594 2005 597 598 761 2295 887 985 1272
letted$	1746 592
letter	2800 1000 2416 2445 1284
letter$	13 2740 2821 149 2331 2662
letters$	13 149 2331 2662
lettin	816
letting$	312 592 761 883 2352
level$	1511 1035
levels$	1511 1035
levera	1337
liais	2508
liaise	1444
liaise$	1321
liaised$	2728 1445 1321
liaises$	1321
liaising$	1321
liaiso	4 1461 1613
liaison$	1413 2745 2897 2921 1321
librar	35 36 40 1467 3541 3542
library$	3256 3298
licenc	2800 1000 2416 2445 1284
licence$	2750 352 3664 979
licences$	2750 3664 979
license$	3664 979
licenses$	3664 979
life	905
life$	795 2314
lift	792 2226
lift$	3396 3510 3635 2367 3689 3691 1246
lifted	3484
lifted$	1246
lifting$	1246
lifts$	3397 3510 3511 3635 3689 3691 1246 2663
light	33 1965
light$	43 66 101 955 2431 1241
lighter$	2455
lighti	33
lighting$	66 101 2543 1241
lights$	43 66 101 955 2431 1241
like	1571 2855
like$	1674 3016 500
liked	139
liked$	2778 1548 2418
likes	1459 1571 2855
likes$	2743
limit	341 349 1765 371 444 587 779 845 903 921
limit$	338 358 430 3134 590 591 592 595 764 919
limite	1862
limited$	3032 3033 3146 482 590 591 592 3597 2317
limiti	349
limiting$	338 590 591 592 764
limits	349
limits$	338 358 430 3134 572 590 591 592 764
limitted$	592
limitting$	338 590 592
line	845 1084
line$	32 2862 2490 2493 2609
lines$	32 2862 1640 2490
linger	3085 3249
linger$	3082
link	1758 2179 1308
link$	218 238 3042 354 3097 757 3463 2192 814 988 2594
linked$	218 238 988
linking$	218 238 988
links	4 2550
links$	1413 218 238 2954 343 3042 354 757 3463 2192 814 988 2537 2594
liquidlogic$	2775
list	97 1530 154
list$	5 1437 61 2814 3655 3663 1078
listen	3021 2544 1335
listen$	184 2941 2456 1206
listened$	3019 1040
listening$	2941 1107 2522 1206
listens$	184 1206
lists	154
lists$	1437 61 1078
lit	1010 2419
lit$	2469
litter$	100
little	535
little$	494 1944
live	2757 476 1885 3318 832 2268 2409
live$	2701 2725 2881 1886 491 1929 3335 3337 645 3358 2083 2102 700
lived$	491
lives$	491 645 2102 700
living$	3358
loaded	1508
loaded$	2792
loaned	1010 2419
lobby$	1110
lobbying$	1110
local$	2911 3160 3184 3195 3206 3308 3309 3310 3311 2028
locality$	3248
lock	33 473 556 862 1349
lock$	66 101 563 1011
locked	579
locked$	2849 563 1988
locker	956
locker$	793 3573 3635 2365
lockers$	793 3635 2365
locking$	563
locks$	66 101 563 1011
lodg	478 815 858 896
lodge$	491 645
lodged	476 1885
lodged$	491
lodges$	491
lodgin	892
log	2800 452 1000 2416 2445 1284
log$	61 2775 133
logged	1450 2757 2409 1077
logged$	2734 82 2436 2486
logs	1474 1077
logs$	61 2758 2775 133 2486
loiter	3085
long$	2841 2271 2272 864 2332
longer	2811 1798 393 470 521 541 662 721 860 1040 1080 1290
longer$	1592 334 337 342 355 373 1805 517 518 520 1930 523 1945 538 540 2071 664 2074 2117 2130 2161 818 839 863 902 930 943 945 2449 2489 1213
look	1158
look$	211 234 1653 266 292 325 513 617 798 2543 1153 1191
looked$	2757 173 1615 1153
lookin	1158
looking$	211 266 292 325 1153
looks	1158
looks$	211 266 292 325 1153
loop$	2509
loose$	2249
loosen	770 2189 783 3484 792
loosen$	3473
loosened$	3239 3444 3507
loosens$	3473
looser$	3507
lorries$	1299
lose$	210 2022 754 2177 2286 880
loses$	210 2022 880
losing$	210 2022 880
lost$	2022
lot	3099 3129 3132 1855 3153 3180 3205 3219 536 3231 3237 3503 3504 3505 3506 2223 2225 3518 3523 3527 3532 3533 2252 3537 2291 3603 3604 3609 3621 3622
lot$	3092 3347 3459 3488 3493 3524 3536 3599
lots$	320
loud	3564
louder$	953 3646
loudest$	1837 3131 3159 1876 477 1887 3182 1914 3227 615 2025 3350 2293 2299 2305 3615 2628
lower	2362 1290
lower$	933 1246
lowere$	933
lowered$	1246
loweres$	933
lowering$	933 1246
lowers$	933 1246
loyalties$	757
loyalty$	757 2192 814
lunch	100 1509 1854 2064 2085 3369 2098 2144 3539 3540 2385
lunch$	2086 3382 2384 3669 3691 2663 2671
lunche	1509 3369
lunches$	3382 2671
luncht	610 739 740
lunchtime$	2733 129 3303 3428 2148 3433 1050
lunchtimes$	2733 129 3303 3428 2148 3433 1050
lur	830
lured$	812
mace$	2906 2907
machin	956
machine$	2365
machines$	2365
made	1428 1450 2751 2755 2757 253 2409 1001
made$	2712 2734 2789 128 2988 383 704 2410
magistrate$	1315
magistrates$	3673
mail	2800 1000 2416 2445 1284
mailbo	8
mailed	1409 2757 2409
mailed$	2693
main	3294 640 2638
mainta	443 855 856 1103 1141 1335
maintain$	1125
maintained$	2967
maintaining$	1125
maintains$	1125
mak	435 446
mak$	802
make	2329
make$	217 253 256 271 1686 300 318 326 411 580 778 802 962 1145 1179 1189
makeed$	411
makeing$	411 580 1179
makes	2751 1474
makes$	2758 217 271 318 326 411 580 778 802 962 1179 1189
making$	217 256 271 300 318 326 778 802 1189
maks$	802
male$	2479 1297
males$	2479 1297
mam$	1312
man	2830
man$	124 2826 3658 1297 1301
manage	35 36 1467 64 1489 1490 234 1686 696 910 2329 3679 1141 1334
manage$	1643 2970 3471 821
managed$	2967 1226
management$	1105
manager$	65 73 2773 2774
managers$	73 95
manages$	821
managi	1141 1334
manner	1610
manner$	2894 2896
many	24 1996
many$	15 1433 2754 1471 1494 1517 2841
map	97 2800 1525 1000 2416 2445 1062 1284
map$	32 961 3655 1042
mapped	1450 1077
mapped$	2734 961 2486
mappin	2800 1000 2416 2445 1062 1077 1284
mapping$	961 2486 2504
maps$	961 1042
march	577 2362
march$	2835 1552
mark$	14 2471
marked$	14 1063
marks$	14 2471
mash$	2906 2907
masse$	3608
master	2800 1000 2416 2445 1284
match	100 1509 2385 2392
match$	657 3665 2384 3669 3676 3677 3680
matche	1509 2392
matches$	2696 3665 3676
mate	2110
mate$	3394
materi	33
mates	3037 1759 396 3099 1818 1819 1831 3118 3120 1837 3129 3132 1855 455 3151 3152 3153 3154 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3462 3470 2213 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
mates$	3035 3068 3069 3073 1826 3190 3245 3258 3260 2003 3293 3394 3426 3493 3497 3524 2244 3529 3530 3628
matter	2929
matter$	1580 1594 2927 2928
matters$	1594 2927
maximi	1337
maximum$	919
may	2362
may$	1552 2874 200 1742 405 2184 3607
mayn$	403
maynot	403
maynot$	1812
mayor$	2519
meal	100 1509 2385
meal$	3655 3665 2384 3669 3689 3691 2671
meals	1509
meals$	3665 3689 3691 2662 2671
mean$	2996
meaningful$	1656 1122 2608
means$	2873 2996
measur	1665
measured$	80
measurements$	1013
measures$	2949 1666
mechanisms$	1666
mediat	2800 1000 2416 2445 1284
medic	1083
medic$	2492
meet	1410 2704 106 2811 3031 1757 3045 3048 3049 1773 1779 1782 1792 1796 3082 1802 3096 415 3114 1845 441 3187 522 3221 3249 2068 3605 2508 1347
meet$	2703 2719 1515 1520 2806 147 2939 3041 3050 3057 3058 3065 3076 3080 1797 3089 1806 3093 3098 407 3100 3104 1856 3149 3166 1931 3270 1987 3272 3280 2065 2067 3352 802 3534 3576 3593 982 1008 2424
meete$	407 802
meetering$	1931
meetes$	802
meetin	23 1432 1461 1489 1490 104 2800 1613 1758 3043 1780 3085 1803 3113 3117 441 3147 2240 2297 908 1000 2416 2445 1284 1347
meeting$	2716 2745 2773 2774 1513 2801 2897 2906 2907 3030 3042 3051 3052 3059 3062 407 1822 1850 453 1931 3262 3364 2152 3437 2163 3452 802 3581 2307 2308 2318 3630 3680 1286
meetings$	2745 2773 2774 1513 2801 2873 2897 3030 3064 453 2152 3437 2318 3680
meets	2751 1474
meets$	2703 2719 2758 1515 1520 2806 147 3166 2065 802 3534 982 2424
meetting$	1931
meetup$	3063 1850
meetups$	3063 1824
member	37 39 55 64 89 2786 118 1536 136 1549 152 153 162 1573 279 1688 3037 1759 3056 396 3095 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 1984 3277 2009 2012 3296 604 623 2034 640 661 3359 2076 2077 3362 688 2110 703 3462 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2453 2625 1217 2629 1232 2642 1240
member$	2749 2820 2822 3317 2053 3394 2343 2637
members$	0 1 2702 16 20 22 1448 1464 70 1498 90 94 95 1514 113 114 1527 119 2820 2822 1545 1561 1562 1570 2857 2858 1763 3050 1826 3190 3245 1969 3258 3260 3268 2003 3288 3293 3317 3356 738 3463 786 3628 2548 2637
membership$	469 3185 3196 2015 3573 979
memberships$	979
memora	2800 1000 2416 2445 1284
men	125 2830 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
men$	124 2826 2928 1826 3190 3245 3258 3260 2003 3293 2303 3628 3658 1297 1301
mend	2403 1349
mend$	3687 1128
mende$	1128
mended	1475 1010 2419
mended$	2759 2770 1012
mendes$	1128
mending$	1128
mends$	1128
mental	3481
mention$	2862 2490
mentions$	2862 2490
mentor	35 36 1467 64 2786 2800 809 1000 2416 2445 1284
mentor$	0 1 2702 1420 16 20 22 2727 65 2777 95 1514 2801 1021 2439 1034
mentoring$	2753
mentors$	0 1 2702 1420 16 20 22 2727 65 95 1514 2801 2439
menu$	3683
messag	2800 3031 1782 1802 1810 3096 1822 3117 1845 441 3221 2226 1000 2416 2445 1077 1284
message$	1546 140 2847 1806 3656 2517 2542 2593
messages$	1546 140 2847 3030 1821 1953 3510 2486 2517 2542
messaging$	3030 3062 3106 1850 2542
messin	2297
messing$	3581 3630
met	2704 1444 2730 2732 1453 2751 2755 2757 1482 1496 106 696 1039 2544
met$	2719 2728 1445 2742 2766 2780 1502 1515 1857 451 1008 2430 2448
meter	442
meter$	1851 1852
meters$	3061 1852
metre	442
metre$	1851 1852
metres$	3061 1852
midwif	1083
midwife$	2492
might	1728
might$	200 1742 2184
miles	636 3337 3585
miles$	3061 3160 3184 3195 3206 3308 3309 3310 3311 2028 2045 2052 2056 2234
milestone$	87 2417
milestones$	87 2417
mind$	2905 3014 841 2509
mindfu	1615 1695
mindful$	2899 2922 2979
minds$	841
mindse	1162 2571
mingle$	2622
minibu	33 2800 3404 885 1000 2416 2445 1284
minibus$	3396 3665 3689 3691
minibuses$	3397
minimi	349 371 779 903 1141 1337
minimised$	2967 3032 3033
minute	2757 1484 2800 2232 2335 1000 2409 2416 2445 1284
minutes$	13 2747 2768 134 2119 1013 1014 2579
misbeh	3564
miss$	1835
misses$	1835
missin	1535
missing$	2819 1292
mistak	1309
mitiga	1141 1337
mitigated$	2967
mix	3031 1757 3045 3048 1792 3082 3114 3124 2068 897 1347
mix$	3041 3050 3065 3076 3093 3098 1841 3187 3352 3576 2622
mixing	1758 3043 3085 3113 3117 441 3147 2297 3630 1347
mixing$	3042 3051 3059 1803 1841 1850 3262 3452 3581 2623
mob$	3553
mobile$	2711 53
mobili	1337
mobilised$	2442
mock	2850
model$	2533
models$	2533
module	2800 1000 2416 2445 1284
module$	32
modules$	32
moment$	2875 2993 2136
momentum$	2534
mon	2362
monday	610 739 740 2362
monday$	2733 610 3303 739 2148 740 3433 3661 2386 3674
mondays$	2733 3303 2148 3433 3661 2386 3674
money	2959
money$	30 51
monito	1615 1077 2508
monitor$	2486 1317
monitored$	80 2899 2486 1317
monitoring$	81 2486 1317
monitors$	2486 1317
month$	2749 649
monthly$	2694 976 1006
months$	2876 3339 649
mopeds$	1299
more	107 228 254 3021 3243 1138
more$	1516 1519 117 1601 1637 1663 263 1673 268 1680 295 319 320 1731 330 1776 1944 1950 1960 3261 585 1997 1998 3291 3445 804 2214 861 867 1022 1035 2449 2497 1095 2615
mornin	610 2116 3400 739 740 2253 3539 2362
morning$	1501 129 3303 692 3423 2148 3433
mornings$	1501 129 3303 2148 3433
mosaic$	2775
mosque	40 3541 3542
mosque$	3680
most	63 2007
most$	29 1472 1519 1727 3291 3294 2034 3344
mother	1900 2023 3318 3338 650
mother$	621 1311
mothers$	288 925
motivate$	1326
motivates$	1326
motivating$	1326
mou	2800 1000 2416 2445 1284
mounte	2368
mounted$	3652
mov	478 493 577 616 648 2218 848 881 890 891 894 895
mov$	508 638 639 644 1219
move	452 576 625 840 893 2403
move$	1820 3143 464 466 3177 491 505 508 552 554 557 1989 3301 614 2024 3314 626 3320 628 633 638 639 641 2051 644 646 653 668 772 3594 3687 1198 1219 2635 1247 1248
moved	3143 476 1885 2011 625 1010 2419
moved$	1534 1535 2849 3142 464 1886 1895 491 554 3295 614 2024 2032 626 633 638 639 3333 2051 644 653 2069 2083 711 849 2261 3591 3649
moveed$	641
moveing$	505 554 641
moveme	1077
movements$	2486
movered$	641
moves	625
moves$	466 3177 491 505 508 552 554 3301 614 2024 626 3320 633 638 639 641 2051 644 646 653 668 1198 1219 2635 1247 1248
moving	625
moving$	2881 508 552 1989 638 639 644 3594 1219 1247
movred$	638 639
movring$	638 639 1219
movs$	508 638 639 644 1219
much$	1471 2841 842 2358
multi$	1461 228 1142
mum	1900 2023 3318 3338 650
mum$	621 1311
mural$	96 3655
murals$	96
museum	40
music	2392
music$	3676 3683 1004
must	2994 2998
must$	243 244 274 1697 405 465 2049 2160 2184
mustn$	403
mustno	403
mustnot$	1812
n$	403
nailed	2368
nailed$	3652
name	2811 1530
name$	1528 120 2814 1548 1382
named	2829 1547
named$	1493 2831 1030 2443 1068
names	2721 1077
names$	1528 120 2486 1382
naming$	3046
nan	1900 2023 3318 3338 650
nan$	1312
nana$	1312
nanny$	1312
narrat	1162 2571
narrow$	1130
narrowing$	1130
narrows$	1130
naturally$	2189
near	3121 3122 3123 3127 2109 2110
near$	1592 1771 3358 3394 3509 2390 2676
nearby$	2676
necess	254
necessary$	1663 2494 2495
need$	2992 2998 1947
needed	2893
needed$	2494 2495
needle	125
needs	2544 2550 1338
needs$	2992 2998 2552
negati	2316
negative$	440 3600
neighb	136
neighbour$	122
neighbourhood$	3164
neighbours$	122 1545
neithe	381
neither$	348 362 1790 524 701 725 2243
nephew	1833
net$	2986
netbal	2392
netball$	3676
networ	23 49 1632
network$	1420 1458 2916 3480 799 3497 3501 2476
networks$	2873 3480 799 3497 3501
never	1798 470 521 541 573 662 721 819 860 1080
never$	337 342 348 355 362 373 388 1805 461 517 518 520 1930 523 524 1945 540 543 562 567 2071 679 681 687 2117 2130 3416 730 789 818 2229 839 863 869 902 930 931 944 945 2489 1213
new	797 804 2214
new$	2770 3125 3194 620 2209 801 803 808 843 1022
newcom	3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
newcomers$	1826 3190 3245 3258 3260 2003 3293 3628
newsle	2800 1000 2416 2445 1284
newsletter$	13 2747 1286
newsletters$	13
next	3588
next$	3121 3122 3123 3127 2109 2110 3690 2510
nicer	804 2214
nicer$	2209 803 843
niece	1833
night	2085 3369 3381 3399 2116 3400 2250 2253 3539 3540 885
night$	2733 129 1869 3285 3303 3407 2131 3418 3421 3422 3423 3425 2143 3430 2148 3433 3587 2318 913 2357 1050
nights	3369 3400 1292
nights$	2733 129 1869 3303 3388 2131 3419 3422 3424 3425 2143 3431 2148 3433 2318 2357 1050 2463
no	127 370 868
no$	137 1563 156 301 1754 347 367 381 394 401 402 445 494 3204 514 1936 535 539 564 568 584 588 589 2007 655 665 702 718 727 746 748 2161 762 763 817 819 853 2320 1040 1209
nobody	162 301 3204 702 819
nobody$	2822 1710 362 524 701 2111 2243 1291
nod	1531
nod$	2815
nods$	2815
noisy	3564
non	346 1208
non$	269 311
nonassociation$	2617
noncontact$	1755
none	162 381 702
none$	301 362 1784 1790 3204 524 701 2111 725 2243 1291
nor$	348 1213
normal	1337
normal$	1589 201
norms$	2557
north	3160 3184 3195 3206 3308 3309 3310 3311 2028 2055
not	1532 141 1765 370 1798 403 470 1881 521 541 573 662 721 2156 819 2241 860 1080
not$	126 127 1550 170 171 334 337 342 348 355 1766 362 373 385 388 1805 1812 1814 1834 427 438 461 517 518 519 520 1930 523 524 1945 538 540 543 562 567 658 2071 664 672 673 679 681 687 698 2117 2130 3416 725 728 730 741 767 789 818 2229 2242 839 863 3557 868 869 902 920 930 931 943 944 945 2489 1213 1214
note	2800 1579 226 1000 2416 2445 1284
note$	61 2861 2862 2863 2530
noted$	82 2433
notes$	61 2768 2773 2862
nothin	535
nothing$	437 535 1944
notice	97 1571 2855 1761 1762 922 956
notice$	101 2941 3015 549 2265 2331 3644 955 957 1011 2630 2631
noticeboard$	2790 2365
noticeboards$	2790
notices$	101 2265 2331 3644 955 957 1011 2630 2631
notifi	2781
novemb	2362
november$	2835
now$	1452 1505 1524 2810 3339 3607 1204
nowhere$	365 1843
nudg	432 480
number	17 97 2830 1823 3512
number$	18 27 32 41 45 2740 48 50 79 1511 3107 1853 1996 820 833 3663
numbers$	2754 99 1511 3107 1853 1996 1020
nurse	35 36 1467 64 2786 1083
nurse$	1420 65 1021 2492 1313
nurtur	269 311 1141 1334
nurturing$	1678 1720
observ	2800 1000 2416 2445 1284
obtain	2757 617 2026 2409
obtain$	1120
obtained$	2411 2433
obtaining$	1120
obtains$	1120
occasi	1292
occasion$	1843
occasions$	2173
occup	478
occupi	476 1885
occupy$	841
occur	1611
occur$	2895
occurs$	2895
octobe	2362
october$	2835 1552
of	1469
of$	2699 1433 1454 1470 1486 2814 1542 1550 2840 1574 2864 2903 224 2946 2956 1681 3011 1753 3079 1875 1898 3197 3242 1959 1967 1980 3277 2010 2044 3332 3409 2166 2181 2216 2220 2328 2338 2341 3662 2450 2452 1044 2486 2487 2489 2515 2565 2633
off	1800 3337 2162 2239 2240 3585 923 3684 2419
off$	2695 2707 2780 1789 3084 448 553 1988 3340 2163 2203 3502 3517 3519 2236 2249 3567 3568 3570 2654 2665 2683
offer	2800 254 1711 617 2026 798 891 1000 2416 2445 2550 1284 1335
offer$	2727 192 247 1663 273 2995 3012 2227 2531 1374
offere	1409 2730 2732 1450 2757 2781 109 2893 254 1676 308 1718 1893 2409
offere$	273 941
offered$	2693 2734 2761 2785 1518 1615 1663 2948 2960 1717 3002 1846 488 3183 2030 2059 2261 2334 1374
offeres$	273 941
offeri	254
offering$	247 1663 273 2227 941 1374
offers	1474 254
offers$	2727 2758 192 247 1663 273 941 1374
office	35 36 1467 64 2786 1739
officer$	0 1 2702 1420 16 20 22 25 59 65 69 95 1514 122 1021 2431 2439 1302
officers$	0 1 2702 1420 16 20 22 25 59 65 69 95 1514 122 2816 3023 1021 2431 2439 1302
offset	903
often	18
often$	11 1427 1471 2841 2489 2613
old$	3215
older	3294 2019 640 3432 3588 953 3646 2638
older$	125 2830 3037 1759 396 1818 1819 1831 3118 1837 3131 455 3159 1876 477 1887 3172 481 483 3182 1914 1915 1916 3227 548 3264 604 615 2025 3350 2072 3359 2076 2077 3362 703 3470 3477 2223 2233 2235 3520 843 3548 2267 859 2280 2292 2293 2299 2305 2306 3596 2313 2327 953 3646 1066 1070 1071 1072 2625 1217 2628 2629 1232 2642 1240
oldest	3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 1915 1916 548 3264 3294 604 623 2034 640 642 3344 3359 2076 2077 3362 688 703 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 3596 2313 2327 953 3646 2625 1217 2629 2638 1232 2642 1240
oldest$	1837 3131 3159 1876 477 1887 3182 1914 3227 615 2025 3350 3477 2293 2299 2305 953 3646 2628
on	686 2373 2419
on$	1412 2718 2736 1468 2762 2765 1491 2783 1506 116 2818 2819 1574 190 2900 2937 1670 1687 291 2989 1719 3008 3046 1767 1768 1839 3189 1942 1961 3247 1980 3273 3304 3353 686 726 732 3427 2168 2174 3502 2231 851 3562 2325 2366 3657 3667 3668 977 3671 2390 3675 3685 2488 2499 2502 2582 2611 2654 2664 2665 2676 2677 2685 2691
once	3267 2271 864 2324
once$	2694 3275 3278 3280 3287 3554 3608 3675
one	127 3294 640 705 953 3646 2638
one$	92 1501 2800 2822 1608 1710 3050 1784 1790 3080 1837 3131 3137 3159 1876 477 1887 3182 1914 3210 3227 3235 581 1991 583 2001 3286 3289 599 607 615 2025 623 2033 2034 2047 642 3343 3344 3350 3352 688 2105 3389 701 2111 3421 3422 745 747 3457 3472 2243 2263 882 2293 2294 3579 3580 2299 2305 3600 3611 2337 934 935 3632 953 2379 2404 2407 1000 2416 2445 1068 2628 2634 2638 2658 2665 1284 1291
ones	3099 3129 3132 1855 3153 3180 3205 3219 536 3231 3237 3503 3504 3505 3506 2223 2225 3518 3523 3527 3532 3533 3537 2291 3603 3604 3609 3621 3622
ones$	1501 1985 3356 3422 3435 2275 2637
ongoin	254
ongoing$	1618 1663 1105 1318
online$	2725
only	458 862
only$	436 447 1943 3238 582 586 2002 3389 3438 865 886 2296 928 2348 2648
onside	1161
onside$	2570
onto$	1491
open	1450 1512 2373
open$	1449 2734 2739 92 2845 220 2924 2925 2933 2934 1679 1695 3657 2469 2522 2605 2612 2687 1365
opened	1450 2757 2409 1010 2419
opened$	1449 2734 2778 2789 128 2990 2418 1365
opening$	220 1255
opens$	1449 2845 220 1365
operat	64 1480 1308
operational$	2725 2764
operator$	73
operators$	73
opinions$	332 1024
opport	2959 3001 2544 2550
opportunities$	1682 298 1903 2552 2553 1156
opportunity$	2886 2955 298 1843 1903 1156
oppos	980
opposing$	2359
opposite$	1890 676 2089 2097 694 716 2126 2202 2254 3551 3552 2350 2359
optici	1083
optician$	2492
optimi	1141 1337
option	2959 3001 2116 3400 2564
option$	2892 2563 1156
options$	2552 2563 1156
orange$	2808
orbit$	2199
order	1442 3040 352 1761 1762 372 565 577 845 857 922
order$	2726 2764 3039 357 397 411 547 549 555 580 2265 2331 3644 1027 2630 2631
orderd$	397
ordere	1442 2757 1500 2409 1010 2419
ordered$	2726 2784 357 383 411 555
ordering$	357 411 555 580
orders	1761 1762
orders$	3039 357 397 411 547 555 580 2265 2331 3644 1027 2630 2631
ordina	35 36 1467 203 242 1651 1334
ordinary$	201
ordinated$	1612
organi	2757 2793 2409
organisations$	1630
organise$	2845 972
organised$	1846 972
organises$	2845 972
organising$	972
other	1632 279 1688 3049 3056 3087 3090 3094 3095 3099 3118 3120 3129 3132 3133 1855 3151 3152 3153 3154 3180 3205 3219 536 3231 3237 2019 2042 3329 3374 3385 3395 2134 3432 2149 3446 3451 3462 3464 3483 797 804 2214 3503 3504 3505 3506 2223 2225 3518 3523 3527 3532 3533 3537 3555 3556 2273 873 874 2284 3569 2288 2290 2291 2298 3596 2313 3603 3604 3609 2326 3616 3621 3622 2347 3637 3641 2362 3646 1212 2624
other$	2877 1624 2911 2916 1656 3029 1763 3050 360 361 3055 3059 1776 3063 3066 3068 3069 3071 3074 3077 3078 3086 3091 3092 1824 3119 3125 1856 3151 3152 3153 3154 3194 1933 537 3235 3289 2019 2021 613 630 2040 2050 3336 2057 3342 3345 2062 3348 2072 3368 676 3385 694 2106 2112 707 2120 3426 3432 3447 3448 3454 3456 3457 3458 3461 2183 3472 3475 3476 3478 3483 3485 2202 2207 2208 2209 801 3495 2224 844 2254 2257 2258 3547 3555 3556 2273 873 874 2284 3569 2288 2290 2298 3583 2306 3598 3609 2326 3616 3633 3637 3641 3646 2621
others	1632 1799 3154 3451 3462
others$	2916 2982 3029 1763 3050 3055 3064 3066 3068 3069 3071 3074 3075 3083 3086 3091 3092 3119 3191 1933 3279 2021 613 3336 3342 3368 3426 3448 3454 3456 3457 2183 3472 3475 3476 3478 3485 3488 3547 877 3571
ought	2994
ought$	2998
our	1580 239
our$	2864 1648 270 1700 1722 3586 2377 1188
out	1651 1861 790 796 923 3684 2419 2564
out$	1415 2706 2734 1478 2791 1518 2860 1577 1578 170 2864 1581 1583 1620 1645 2960 2974 3002 1745 3041 3076 399 3114 3145 1880 1917 1921 1924 3209 1931 1951 1972 1983 1988 2005 3292 3316 3318 2035 627 2042 2067 2082 2115 2162 2175 2178 3473 2190 3502 3517 2236 2239 2249 3534 3557 3562 3566 3567 3568 3581 3585 3592 2355 2378 3687 2410 2427 1057 2524 2586 2653
outcom	2800 1000 2416 2445 2550 1284 1338
outcome$	2997
outcomes$	2935 2507
outering$	1931
outing	100 1509 3441
outing$	2696 1931 657 3560 3665
outings$	2696 3437 3560 3665
outlet	2599
outlook$	2975
outrea	2800 1739 1000 2416 2445 1284
outreach$	2711 53 2753 3023 2604
outs$	1645
outsid	170 1921 3313 2042 2204 2208 3585 3598
outside$	1506 3495 2390 2535 2676
outsta	1512
outting$	1931
over	3224 3255 2185 2419
over$	3063 3199 1942 3243 558 1976 3261 2004 3411 3468 3469 3509 3510 851 2303 3639 2356 1087 2515 2561 2639
overdu	1512
overla	3082 2068 2262
overlap$	1870 3352 3414 3546 3623
overleaf$	2579
overs$	3063 1824 3510
overse	242 1651 3160 3184 3195 3206 3308 3309 3310 3311 2028 2055 1337
oversi	2544 2550
oversight$	81 2512 2514 1106
overview$	2512
own	242 1651 3545 3579 3580
own$	1582 2869 1586 3175 3215 1968 3300 689 3386 734 3515 2256 2259 3589 914 3620 2474 1176 2634
owner	35 36 1467 3679
owner$	73 1300
owners	1162 2571
owners$	73 1300
ownership$	3015
owns$	1176
pack	2800 3121 3122 3123 3127 1932 2324 1000 2416 2445 1284
pack$	2740 3216 3553 3608 3638
packag	1902
package$	3186
paedia	1083
paediatrician$	2492
page	2800 1000 2416 2445 1284
page$	32 2882 2883 3663 1009
pages$	32 1009
paid	2757 2409
paid$	1442 1500 969 1010 2436
paint	2403 1349
paint$	3683 3687
painte	1475 1010 2419
painted$	2759 2789 1012
pair	3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 1915 1916 1932 548 3264 604 3359 2076 2077 3362 688 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 2327 2625 1217 2629 1232 2642 1240 1347
pair$	1910 3216 546 3561
paired	1927
paired$	2157
pairin	1347
pairs	455 1985 2274 3579 3580
pairs$	3137 3269 3561 1239
pals	3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
pals$	1826 3190 3245 3258 3260 2003 3293 3524 2244 3529 3628
pan$	2890
panel	23 35 36 49 1467 64 1489 1490 2800 1632 1000 2416 2445 1284
panel$	1420 1435 1458 2771 2773 2774 2906 2907 2916 1015
pans$	2890
parade$	3248
paragraph$	2862 2490
paragraphs$	2862 2490
parame	1579 1083
paramedic$	2492
parameters$	2863
parcel	706
parcel$	506
parcele$	506
parceles$	506
parceling$	506
parcelled$	2115
parcels$	506
parent	37 38 39 63 64 2786 136 162 2391 2556
parent$	0 1 2702 16 20 22 2737 95 1514 621 1311
parents$	0 1 2702 16 20 22 1447 1448 2737 1472 70 1488 94 95 1514 1545 2887 1684 288 1708 420 421 621 2048 925 3682 2548 2558 2568 1311
park	40 2929
park$	2928 3248 3256 3278 3298 1250
parked	2746
parked$	1250
parking$	1250
parks	2746
parks$	1250
part	1436 2720 2755 2756 2757 1503 2300 1233
part$	2782 2787 170 1580 3006 3021 3160 3184 3195 3206 1923 3308 3309 3310 3311 2028 2125 3410 3538 3573 3584 3631
partic	1436 2720 1459 1503 1016
participants$	2743 2769
participate$	2787
participates$	2787
participation$	2425 2444
partie	100 1509
partin	1233
partne	4 49 1461 64 2786 1632 228 1711 305 1910 2550 1142
partner$	2769 1312
partners$	0 1 2697 2702 16 20 22 1458 2769 95 1514 1630 2916 229 1714 1121
partnership$	1413 1458 2745 2771 2906 2907 1637 2995 2523
partnerships$	1413
parts$	2125 3410 3538
party	100 1509
party$	657 3665
pass$	226 469 3185 3196 2228 3651 979
passage$	2862 2490
passages$	2862 2490
passed	3513
passed$	2918 2228 1018
passes	33 68
passes$	99 469 3196 3651 979 2662 2671
passing$	2228
passs$	3651
past$	3509
pastor	254
pastoral$	1663
patch	2307 2308
patch$	3592
path	3653
path$	96 708
paths$	708
pathwa	2800 2116 3400 1000 2416 2445 1162 2571 2599 1284
pathways$	2873
patient$	2532 2612
patrol	1410 2704 2751 104 2800 1739 1000 2416 2445 1284 1351
patrol$	2703 2753 1513 1302
patrols$	2703 2753 1513 3023 1302
pattern$	2080 2321
patterns$	2506
paused	2322
paused$	3606 2376
pay$	1372
paying$	1372
pays$	1372
pcso	64
peace	2018
peace$	3302 3305 3582
peel	830 840
peel$	753 824 827
peele$	824 827
peeled$	2605
peeles$	824 827
peeling$	824 827
peelning$	824 827
peels$	824 827
peer	3446 2206
peer$	3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 1915 1916 548 3264 604 3359 2076 2077 3362 3446 3448 3462 3470 2196 2197 2205 2206 3490 3496 2213 2217 2223 2233 2235 3520 3548 2267 859 2280 2292 2327 2625 1217 2629 1232 2642 1240
peers	3037 1759 396 3099 1818 1819 1831 3120 1837 3129 3132 1855 455 3151 3152 3153 3154 1887 3172 481 483 3180 1915 1916 3205 3219 536 3231 3237 548 3264 604 3359 2076 2077 3362 3462 3470 3483 2213 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3596 3603 3604 3609 2327 3621 3622 2625 1217 2629 1232 2642 1240
peers$	1763 3069 3073 3336 3426 3447 3448 3458 2183 3472 3475 3476 3478 3490 799 3493 3494 3496 3497 3498 3500 3524 2244
pegs$	793
people	63 64 2786 1688 3296
people$	0 1 2702 16 20 22 1447 1448 1464 1472 70 1488 1498 90 94 95 1514 114 1527 119 2812 122 2820 1545 1561 1562 1566 158 2854 2856 2857 1657 2999 1733 1736 1740 3073 1826 3190 3245 1969 3258 3260 3268 2003 3288 3293 738 3463 3493 3496 3628 3678 2475 2480 1073
peoples$	2820
per$	1465 63 3627 2580
percen	63
percent$	1472
percentage$	24
percep	1162 2571
perceptions$	2557
perfor	100 1509 2793
perform$	1270
performance$	3677
performed$	1270
performing$	1270
performs$	1270
period	1854
period$	1869 3382
periodic$	204 1099
periodically$	1099 2510
periods$	1869 3382
permission$	3664
permit	3229
permit$	2871 336 1746 1751 1794 592 2176 883 3664 979 2601
permited$	336 1746 592
permiting$	592 883
permits$	2871 336 592 3664 979 2601
permitted$	1746 1764 1995 592
permitting$	592 883
persistent$	2532
person	64 2786 1536 3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 1915 1916 548 3264 604 623 2034 3359 2076 2077 3362 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 2327 2625 1217 2629 1232 2642 1240
person$	0 1 2702 16 20 22 95 1514 2812 2820 1565 203 1736 3317 2053 2343 2480 1186
persons$	2820
persua	432 446 2030 809
persuaded$	2334
pharma	1083
pharmacist$	2492
phas	921
phas$	515 516
phase$	515 516 744
phases$	515 516 744
phasing$	515 516 744
phass$	515 516
phone	1410 33 123 1802 3143 2367
phone$	99 833 3651 1394
phoned	1409 1444 2730 2732 1453 2757 1482 1039
phoned$	2693 2728 1445 2766 2448
phonees$	3651
phones	356
phones$	99 3651 1394
phoning$	1394
photo$	77 1013
photograph$	77 1013
photographs$	77 1013
photos$	77 1013
physical$	1092
physio	1083
physio$	2492
physiotherapist$	2492
pick	1509 198 2311 939
pick$	234 1652 1653 805 826 835 950 956 2681 1273
picke$	805 835 950
picked$	173 174 1615 476 823 950 1273
pickes$	805 835 950
pickin	198
picking$	805 826 835 950 1273
picks	1509 198
picks$	805 826 835 950 1273
pickting$	950
picky$	836
picnic	100 1509
picnic$	3665 2384 3689
pictur	3160
picture$	77 1546 2838 1588 1597 2529
pictures$	77 1546 1013
pilot$	2
pitch	3541 3542 892 3653
pitch$	96 3543 3635 2362 995 3689 3692
pitched$	995
pitches$	995
pitching$	995
pitchs$	3543
plac	478 493 616 648 815 858 881 890 891 894 896 897 2311 1223
plac$	644 997
place	1460 2757 1475 1476 68 2793 2800 3121 3122 3123 3127 625 1000 2409 2416 2445 1284
place$	2716 2744 2759 2760 2812 1532 2875 2948 2950 2962 2974 3004 1843 469 1899 502 3196 505 1923 1949 3278 2015 618 619 626 628 641 644 2060 668 3372 3380 717 724 733 742 2156 3573 888 2302 3592 997 2443 2545 2666
placed	2757 476 1885 1927 625 2409
placed$	464 468 1886 1895 2016 2024 2032 626 633 637 3333 644 3358 2083 711 2261 978 2436
placeed$	641
placeing$	505 641 717
placem	1902 3318 3326 2043 643 2085 3369 2086 2094 3381 2114 3398 2116 3400 825 892
placement$	3157 3181 1899 3186 502 1922 618 619 626 3320 628 3327 637 3334 647 2060 3405 1231
placements$	3157 3181 1899 1922 618 619 626 3320 628 637 3334 647 2060 3370 3378 3388 3405 1231
placered$	641
places	625 2370
places$	2812 2875 2962 3004 469 1899 3196 505 626 628 641 644 668 3408 717 793 3654 997 2666
placeting$	717
placin	625
placing$	1804 637 644 997
placs$	644 997
placting$	997
plan	2800 1585 1865 2375 1000 2416 2445 1158 1284
plan$	2724 2727 2740 87 2845 2866 2869 2870 1588 1597 3659 1031 2510 2579 2585 2593 1286
planned$	2714 1846
planni	1158
planning$	26 2921 2943 2531 2559
plans	1158
plans$	2727 2845 2869 2943 1666 3659 1031 2579
plant	2403 1349
plant$	3687
plante	1010 2419
planted$	2789 1012
play	100 1509 1910 832 893 895
play$	2711 53 96 1520 147 313 1802 3096 406 1841 2067 2073 715 3564 872 983 3677 2456
played	3 2793
played$	1412
player	37 157 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 2034 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
player$	2822
players$	2822 1566 1826 3190 3245 3258 3260 2003 3293 3628 2475
playgr	2085 3369 3381
playin	1810
playing$	313 406 1841 983
plays	1509
plays$	1520 147 313 715 872 983
pledge$	98
plenty$	320
plot$	913
plug$	1130
pluging$	1130
plugs$	1130
podcast$	32 3656 1009
podcasts$	1009
point	1530
point$	43 71 2814 2875 2886 2978 2136 2365
points$	43 71
police	35 36 1467 64 2786 1739
police$	0 1 2702 16 20 22 65 95 1514 2816 3023 338 1302
policeing$	338
polices$	338
policeting$	338
polici	97 2800 1739 1000 2416 2445 1284
policing$	3023 1302
policy	97 2800 2375 1000 2416 2445 1284
policy$	32 2747 3257 3659 1286
pond$	96
pool	40 68 3541 3542 2392
pool$	3676
poor$	440
pop$	1191
portal$	32
portals$	32
positi	269 311 1752 797 804 2316
position$	2510
positive$	2911 1656 1678 2964 2970 1713 1720 3036 808 3600 1092 1190 2608 2612
possib	2893 2564
possibilities$	1156
possibility$	1843 2563 1156
possible$	2886 1608 2045 2494 2495 1156
post	2800 845 890 891 1000 2416 2445 1253 1284
post$	2805 1009 2431 2441 2443
posted	1450 2757 1507 1508 109 2409
posted$	2734 2791 2792 1518 1018
poster	97 2800 1000 2416 2445 1284
poster$	101 955 957 3655 2662 1286
posters$	101 955 957 2662
posts$	1009 2431
potent	1162 2571
potential$	1156
power$	549 3306 791 2201 2312 3626 2630 2631
powerful$	3471
powers$	549 2630 2631
practi	35 36 1467 64 2786 1639 1711 910 2550
practicable$	2495
practice$	2923 2943 2982 2995 715 2551
practices$	2696 715
practise$	715
practises$	715
practitioner$	0 1 2702 16 20 22 2777 95 1514 2439
practitioners$	0 1 2702 16 20 22 2769 95 1514 229 2439
pray	2268
prayers$	3680
precinct$	3248
prepared$	2059
presen	2721 2722 2757 2800 1611 1711 1739 1000 2409 2416 2445 1284
presence$	2995 3023 1772 2501 2512 2513
present$	2895 3380 3586 2532 2612 1275 2687
presented$	1275
presenting$	1275
presents$	2895 1275
presse	2030
pressure$	3481 2312
preven	341 349 351 1765 369 370 379 408 424 428 1862 544 860 915 942 1141 1335 1338
prevent$	350 1788 413 1829 1830 560 870 1131
prevented$	3032 3033 392 3146 526 3239 3444
preventing$	350 413 870 1131
preventping$	1788 870
prevents$	350 1788 413 870 1131
preventting$	1788
prey	161 2483
prey$	2853
price	2375
price$	3659 3663
priced	1442
priced$	2726
primar	3318
print	1253 1349
printe	1450 2757 1507 2409 1010 2419
printed$	2708 2734 2791 1012
priori	2544 1141 1304 1337 1338
priorities$	2935
prioritise$	1163
prioritised$	2967
prioritises$	1163
prioritising$	1163
priority$	1669 2541
pris	830
prise$	668 753 766
pro	1752 797 804
proact	203 1695 1142 1161
proactive$	1612 2979 2532 2570
proactively$	2570
proble	2929
problem$	2927 2585
problematis$	1148
problematise$	1148
problematises$	1148
problematising$	1148
problematiss$	1148
problems$	2927
proced	2800 1000 2416 2445 1284
procedures$	2873
proces	2800 1000 2416 2445 1284
processes$	2873 1666
procur	1442 1500
procured$	2726 2784 2442
produc	6 2757 1474 3404 2409
produces$	2758
production$	1415
productive$	2608
profes	49 64 2786 1632 305
professional$	0 1 2702 16 20 22 2777 95 1514 1668 1034 1091
professionals$	0 1 2697 2702 16 20 22 1458 2769 95 1514 1630 2916 229 1657 1714 1121
profil	1823 1077
profile$	3107 2486 2512 2546
profiled$	2486
profiles$	3107 2486
profiling$	2486
profit	2483
progra	2800 1902 2114 3398 2116 3400 1000 2416 2445 1284
programme$	2705 2727 2772 3186 913 1004 1031
programmes$	2727 1031
progre	1496 1615 242 1651 1652 1653 1676 1718 3610 2576
progress$	2872 2936 2937 2954 1028 2510 2610 1336
progressed$	2780 2899 2960 3002 1336
progresses$	2872 1336
progressing$	1336
progresss$	2872
prohib	349 351 369 428
prohibit$	350 756 3549
prohibitding$	756
prohibited$	3032 3033 392 756
prohibiting$	756
prohibition$	430
prohibits$	756 3549
projec	3399
project$	2 26 2727 2772 96 3181 1899 3315 657 3405 913 1004 1031
projects$	2727 3181 3405 1031
prolon	855 856
promise$	383 397
promised$	2714 397
promises$	383 397
promot	894 895 1141
promot$	1116
promote$	1116 1332
promoted$	2967 1332
promotes$	1116 1332
promoting$	1116 1332
promots$	1116
promptly$	2884 2923
proper$	1589 3139 2198 2246
propor	1161
proportion$	24
proportionate$	1122 2570
proportionately$	2570
propos	2375
proposal$	3659
proposals$	3659
prosocial$	3036
prospectus$	2747
protec	1141 1335
protected$	2967
protection$	352
protective$	2550
protoc	2800 1000 2416 2445 1284
protocol$	1286
provid	1450 2757 1474 1476 1481 1508 109 254 798 2409 1103 1334
provid$	273
provide$	192 252 1663 273 1373
provided$	2734 2760 2761 2765 2792 1518 1663 2948 308 1373
provider$	73 3392 1033
providers$	73 3392 1033
provides$	2758 192 252 1663 273 1373
providing$	252 1663 273 1373
provids$	273
provis	6 2800 2908 2940 2959 1739 1902 3318 2114 3398 1000 2416 2445 2550 1284
provision$	1415 3023 1899 3186 618 619 3334 2552 2553 2604
provisions$	3334
pru$	3334
pruned$	2434
psychi	1083
psychiatrist$	2492 1313
psycho	1083
psychologist$	2492 1313
public	6 1351
publication$	1415
publis	2757 1507 2409 1351
published$	2791
pull	462 2218 830 840
pull$	533 3306 668 680 753 781 2199 791 2201 812 814 2312 904 3642 1119
pulle$	781
pulled$	812
pullen$	781
pulles$	781
pulling$	680 781 812 1119
pulls$	680 781 1119
pupil	1536 157 3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 1915 1916 548 3264 604 2034 640 3359 2076 2077 3362 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 2327 2625 1217 2629 1232 2642 1240
pupil$	2820 2822 1565 1566
pupils	153 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3590 3603 3604 3609 2327 3621 3622 2344 953 2400 2625 1217 2629 1232 2642 1240
pupils$	1488 114 119 2820 2822 1562 1566 1826 3190 3245 3258 3260 2003 3293 3628 2475
purcha	1442 2757 1500 2409 1010 2419
purchased$	2726 2784
purpose$	2965 3223 2593
purposeful$	2608
push	432 895
push$	1118 1173
pushes$	1118
pushing$	2522 1118
put	443 476 1885 478 493 1927 616 648 815 848 858 881 890 891 894 895 896 897 2311 1223
put$	3 1450 2757 1475 2767 1507 1508 2793 2849 257 1690 468 1886 505 1949 2083 704 711 717 849 2261 2368 978 997 2409 1356
pute$	997
putes$	997
puting$	505 717 997
puts	443
puts$	505 717 997 1356
puttin	443
putting$	257 1804 717 997 1356
qualification$	2750
qualifications$	2750
qualit	2550
quarte	3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
quarterly$	1006
quartet$	1826 3190 3245 3258 3260 2003 3293 3628
questi	2800 431 1000 2416 2445 1284
questioned$	3144
quicke	1290
quicker$	2607
quickly$	2884 2607
quiet$	3112 2469
quieter$	1837 3131 439 3159 1876 477 1887 3182 1914 3227 615 2025 3350 843 2293 2299 2305 953 3646 2455 2628
quit	418 454 1964 937
quit$	1863 760 2346
quiting$	760
quits$	1863 760
races$	3643
racism	1309
racist	1309
radar$	2984 2509
railca	2367
railcard$	3651
railcardes$	3651
railcards$	3651
raise	226 234
raise$	1643 1117 1137 1355
raised$	128 2918 2436 1137 2560
raises$	1137 1355
raising$	2533 1137
ramp	33 1965 3653
ramp$	96 578
ran	2751
ran$	2708 2413
rang	2704 1039
rang$	1445 2430 2448
range$	811
rappor	2550
rarer$	2455
rate	2811
rate$	1511 1035 1287
rated$	1287
rates$	1511 1035 1287
rather$	1532 1556 1881 733 742 2156 2241 860 868 888 2302 1080
ratifi	2757 2409
ration	779
re	1797 1879 1062
re$	1822
reach	1530 1802 3221
reach$	2814 1808 2199 811 2234 1008 1115 1285
reache	1409 2755
reached$	2693 2738 1008 1285
reaches$	1115 1285
reaching$	1115
react$	1198
reacts$	1198
read	1409 2741 2757 2409
read$	2693 2701 2715 2778 1507 189 1397
reading$	189 1397
readmit$	3163
reads$	189 1397
ready$	2789 2059
real$	3139 2198 2246
rearra	1010 2419
reason$	2821 1843
reassu	1334 1338
reassurance$	2947
reassuring$	1092
rebuild$	1128 1182
rebuilde$	1128
rebuildes$	1128
rebuilding$	1128 1182
rebuilds$	1128 1182
receiv	2755 2756 2757 254 2409
receive$	1663 2424
received$	2715 42 2411
receives$	2424
recogn	139 1686 1141 1334
recognise$	2970
recognised$	1548
recommendations$	2935
record	2757 1474 1484 1489 2800 1580 172 173 174 175 1585 1632 226 452 1000 2409 2416 2445 1284
record$	61 2768 2773 2775 133 2866 2867 2869 2870 963 2423
recorded$	82 2864 1581 1583 1584 963 2433
recording$	963
records$	61 2758 2768 2773 2775 133 2869 2916 963 2423
recove	1290
recrui	1409 1450 2757 161 939 2409 1010 2419
recruit$	1384
recruite$	1384
recruited$	2693 2734 2441 1384
recruites$	1384
recruiting$	1384
recruits$	1384
red$	2808
redecorated$	2789
redesi	1010 2419
redire	485
redraf	1349
redraw	1010 2419
reduc	371 444 587 779 783 788 792 903 921 1290
reduc$	933
reduce	349 1862 3484 1141 1334
reduce$	764 933 1131
reduced$	2967 3032 3033 3146 3597 909
reduceing$	764 1131
reduces$	764 933 1131
reduci	349 1334
reducing$	933
reducs$	933
reduction$	103
refer	478
refere	2578
reference$	2862 2490
references$	2862 2490
referr	1409 2755 2781 104 2800 213 476 1885 1000 2416 2445 1284
referral$	19 2796 1513 149 215 3655 1019 2572
referrals$	19 2796 1513 149 215 1019 2572
referred$	2693 2738 2426
reflec	1686 1142
reflect$	2970 1093 2530
reflected$	2433
reflecting$	1093
reflects$	1093
reform$	3081
refrain$	937
refres	2800 1000 2416 2445 1284
refunds$	2663
refurbished$	2789
refurbishment$	96
refus	409 428 457 470 532 541 544 565 573 862 876 2285
refus$	971
refuse	370 2283
refuse$	971
refused$	1541 574 3567 971
refuses$	971
refusing$	971
refuss$	971
regain$	1182
regaining$	1182
regains$	1182
regard$	1669
region	3160 3184 3195 3206 3308 3309 3310 3311 2028 3326
regist	2717 28 1450 2741 1489 2800 890 891 1000 2416 2445 1284
register$	1437 61 2773 641 3625 2429
registered$	2734 641 2426
registering$	641
registerred$	641
registers$	1437 61 2773 641
regrou	1797
regroup$	3081
regular$	201 204 1618 3215 1035 1099 1104 1105
regularity$	10
regularly$	1099 2510
rehear	100 1509 1580
rehearsal$	2696 3666
rehearsals$	2696 3666
rehearse$	715
rehearsed$	2864
rehearses$	715
rehous	476 1885 478 616 625
rehous$	638 639 1219
rehouse$	624 638 639 1219
rehoused$	1886 1895 2024 2032 624 638 639 3333 2083
rehouses$	624 638 639 1219
rehousing$	466 601 624 626 638 639 1219
rehousred$	638 639
rehousring$	638 639 1219
rehouss$	638 639 1219
reimpo	855 856
reinfo	1337
reinst	855 1010 2419
reject$	971
rejecte$	971
rejected$	971
rejectes$	971
rejecting$	971
rejects$	971
relati	4 3003 1758 1900 2023 3318 3338 650 2159 2179 2550 1142 1338
relations$	2594
relationship$	1413 2997 343 3042 1955 3463 2537
relationships$	1413 2954 343 3042 3463 799 2537
relatives$	3508 2475 1312
releas	462 542 710 823 866 926
releas$	918
release$	918
released$	1951
releases$	918
releasing$	918
releass$	918
releasting$	918
relentless$	2532
releva	1580 254
relevant$	2864 1589 2881 1624 2911 1663 2494 2495
reliance$	765 2192
reloca	616 625
relocat$	638 639 1219
relocate$	2024 3314 624 633 638 639 1219
relocated$	2024 2032 624 633 638 639 3333
relocates$	2024 624 633 638 639 1219
relocating$	624 638 639 3594 1219
relocation$	466 3177 601 626
relocatred$	638 639
relocatring$	638 639 1219
relocats$	638 639 1219
remain	173 286 1905 3432 3574 1100
remain$	151 227 1638 1650 1689 386 3189 2092 3572 1096 1146 1235
remaining$	386 3151 3152 3153 3154 2019 2149 3555 3556 2273 873 874 2284 3569 2288 2290 2298 3609 2326 3616 3637 3641 3646 1096
remains$	151 227 1650 1689 386 2092 1096 1235
rememb	1571 2855
remember$	2530
remind	1444 446
remind$	1333
reminded$	2728 1333
reminder$	13
reminders$	13
reminding$	1333
reminds$	1333
remote$	2052
remov	417 418 462 473 492 556 577 600 611 788 796 830 903 1081 1227
remov$	414 781 932 933
removal$	489 601
remove	1475 3109 3271 579 2011 790 879 3591 1010 2419
remove$	414 605 753 781 932 933 1360
removed$	2759 414 3144 1878 1988 3295 605 3299 3333 3597 932 1360
removen$	781
removes$	414 605 781 932 933 1360
removing$	414 605 753 781 932 933 1360
removping$	932
removs$	414 781 932 933
removting$	932
renew	855 856
renew$	900
renewe	1905
renewe$	900
renewed$	3189 3672
renewes$	900
renewing$	900
renews$	900
reopen	1349
repainted$	3649
repair	1475 1010 2419 1349
repair$	96 1128 2572
repaire$	1128
repaired$	2759 2770 1012
repaires$	1128
repairing$	1128
repairs$	96 1128 2572
repeat	1580 172
repeat$	2864
repeated$	2864 1581
replac	1475 2156 1010 2419 1238
replace$	1243 1249
replaced$	2759 3436 3649
replaces$	1243
replacing$	1243
replie	1444 1451 1459 2757
replied$	2728
replies$	2735 2743
reply	1451 2741
reply$	2735
report	1410 1474 1489 2800 2811 154 1579 1580 172 226 3143 452 1000 2416 2445 1284
report$	2703 2719 78 2773 133 140 149 2861 2863 1286 1287
reported$	2864 1581 2918 3142 2433 2437
reports$	2703 2719 2758 78 2773 133 140 149
represented$	1696
reques	617 2026 1223
request$	1546 3225
requested$	3183 2411
requests$	1546 3225
requir	2893 1761 372
require$	357 397 411 555 580
required$	383 397 2494 2495
requireed$	357 411 555
requireing$	357 411 555 580
requires$	357 397 411 555 580
researcher$	1032
researchers$	1032
resent	1571 2855
reserv	3636 1351
reset$	1128
resete$	1128
resetes$	1128
reseting$	1128
resets$	1128
reside	100 1509 2800 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 1000 2416 2445 2625 1217 2629 1232 2642 1240 1284
resident$	2822
residential$	1873 490 651 657 1231
residents$	122 2822 1826 3190 3245 3258 3260 2003 3293 3628 2475
resili	2550 1338
resolv	236
resolve$	1645
resolves$	1645
resour	2800 1739 1000 2416 2445 1284
resource$	1587
resources$	1587 299 3023 2552 2604 2613
respec	3003 1141 1161 1310 1335
respect$	2584 2591
respected$	2967 3019 3025
respectful$	2843 2532 2570
respectfully$	2570 2584
respit	2018
respite$	3302 771
respon	1451 2741 1459 2755 2756 2757 1695 1141 2550 1162 2571
respond$	234 1336
responding$	1336
responds$	1336
response$	2735 2935 2531 2551 1336
responses$	2743 1336
responsibility$	2932 3015 1124
responsive$	2979
rest	1799 3095 3099 3118 3120 3129 3132 1855 3151 3152 3153 3154 3180 3205 3219 536 1946 3231 3237 2018 2019 3329 3374 3385 3432 2149 3446 3451 3483 3503 3504 3505 3506 2223 2225 3518 3523 3527 3532 3533 3537 3555 3556 2273 873 874 2284 3569 2288 2290 2291 2298 3596 2313 3603 3604 3609 2326 3616 3621 3622 2347 3637 3641 3646 2624
rest$	1763 3050 3055 3066 3068 3069 3075 3083 3086 3091 3092 3099 3119 3129 3132 1855 3153 3180 3205 3219 536 3230 3231 3237 3302 2021 3336 3342 3368 3426 3448 3457 3462 771 3472 3475 3476 3478 3503 3504 3505 3506 2223 2225 3518 3523 3527 3532 3533 3537 3547 877 3571 2291 3582 3603 3604 3609 3621 3622
rested	2322
rested$	3606
restor	1142
restor$	1128
restore$	1128
restores$	1128
restoring$	1128
restors$	1128
restri	341 349 371 428 444 1862 492 587 779 845 921
restrict$	338 590 591 592 764 850
restricte$	850
restricted$	3032 3033 392 3146 482 590 591 592 850 2317
restrictes$	850
restricting$	338 590 591 592 764 850
restriction$	430 3134
restrictions$	430 3134
restricts$	338 590 591 592 764 850
restrictted$	592
restrictting$	338 590 592
resurfaced$	2789
resurfacing$	96
retain	855 1103
retain$	1168
retaining$	1168
retains$	1168
return	2741 2755 2756 213 2340
return$	214 508 510 570 813 2415
returne$	508 510
returned$	214
returnes$	508 510
returning$	508 510 570 813
returns$	214 508 510 570 813 2415
retwee	1459
retweets$	2743
reunit	1797
reunite$	3081
review	2757 1474 2800 1615 1000 2409 2416 2445 2508 1284 1335
review$	81 2796 2902 2509 1101
reviewed$	80 2899 2437 1101
reviewing$	1101
reviews$	2758 81 2796 1101
revise	2757 2409
revok	492
revok$	503 971
revoke	879
revoke$	503 971
revoked$	971
revokes$	503 971
revoking$	503 971
revoks$	503 971
rewrit	1010 2419 1351
rid$	811
ride	100 1509 832 2268
ride$	1520 2090 3666
riders	3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
riders$	1826 3190 3245 3258 3260 2003 3293 3628
rides	1509
rides$	1520 3666
rift$	2537
rifts$	2537
right$	2807 1589 2970 3139
rights	1310
rights$	1186
ring	1410 2704 2811 1530 123 1782 1802 3096 3143 3221 852 3596
ring$	2814 147 1394
ringing$	3051 1394
ringle	1837 3131 3159 1876 477 1887 3182 1914 3227 3294 602 615 2025 2034 3344 3350 2293 2299 2305 2628 2638 1305
ringleader$	3615 2636 2637
ringleaders$	3615 2636 2637
ringri	1837 3131 3159 1876 477 1887 3182 1914 3227 615 2025 3350 2293 2299 2305 2628
rings$	147 1394
rink	40 3541 3542
rip	556
ripped$	579
rise	2795 2797 1290
rise$	107
risen	2797
rises	2795 2797 1290
rising	2795 2797 1290
risk	3003 2550 1338
risk$	2912 2917 2927 2503 2510 1112
risks	1338
risks$	2912 2917 2927 2503 1112
risky	3003
ritual$	2321
rival	1298
river$	3584
road	3381 2253
road$	3390 3543
roads$	3543
robbed	1535 2850 161 1079
robbed$	2819 2488
robber	1292
robberies$	165 1303
robbery$	165 1303
robs	2850
robust	203 2544 1142 1161
robust$	1612 1105 1122 2570
robustly$	2884 2570
role	2599
role$	1124
roll	6
roll$	242 2429
rolled$	2757 2409
rollout$	1415
room	40 46 68 3121 3122 3123 3127 1946 3318 2085 3369 2116 3400 2253 3539 2282 892 3653
room$	1455 67 96 298 3054 1884 1903 3217 3230 3372 2100 3394 3407 3408 724 3486 3538 3543 3566 913 3612 3634 3635 2362 3655 3657 3663
rooms	3369 3400 885
rooms$	67 3054 3217 2100 3388 3408 3486 3538 3543 3634 3635
root$	1162
rose	2795 2797 1290
roster	1927 890 2311
rota	23 2800 3404 890 1000 2416 2445 1284
rota$	32 2752 3625 3655 3663 3691 1011 1014
rotas$	32 1011
round	3097 3224
round$	2706 187 3041 3509 3581 948 2427 2600
rounde	2392
rounders$	3676
route	3381 2253 3539 2370
route$	3181 2093 3390 3405 2370 3654 3663
routes$	2873 3181 2093 3402 3405
routin	1077
routine$	2080 2321 1099
routinely$	1099
routines$	2486
row	3690
row$	149 1852 2125 3410
rowdy	3564
rows$	149 1852 2125 3410
rugby	2392
rugby$	3676
rule	97 3040 2375
rule$	98 3039 358 359 397 430 3257 595 3363 2265 3659 3663 1011
rulebetween$	3135
ruled$	1576 397
rules$	98 3039 397 2265 3659 1011
rulesbetween$	3135
run	1450 2757 2340 2409
run$	2708 2734 2785 2845 2853 192 1846 1939 3666 3691 2413 2687 1377
rung	1409 2704 1444 2730 2732 1453 2757 1482 106 2829 3143 1039
rung$	2693 2728 2766 1515 2448
runnin	1432
running$	2700 2716 2725 1377
runs	2751 1474 2340
runs$	2758 2845 192 3666 2413 1377
s$	177 1648 1769 1770 1780 416 3121 3122 3123 3127 3155 1901 1912 1941 536 606 613 2033 3586 2342 2621
s20$	2641
s34$	1222
s35$	1222
safe	269 3003 311 3021 2370 2544 2550 1310
safe$	2807 2843 1678 2970 2972 2973 1720 3019 3654 2472
safegu	1141 1310 1335
safeguarded$	2967
safely	1040
safely$	2449 2466
safer	311 3021 2214 1040
safer$	2970 2972 2973 1720 3019 439 2230 822 2449 2554
safety	3003 2544 2550
safety$	2965 1150
said	1571 2855 172
said$	2714 2823 1581 1287
sales$	131
same	1871 3267 705 2133
same$	2805 1598 1599 3088 3121 3122 3123 3127 3155 3210 3211 3213 3233 3267 2088 3380 2110 2133 3417 3420 2137 2139 2141 2146 2150 3457 3554 3595
sample$	2435
samples$	2435
sancti	1304
sat	2704 476 1885 2362
sat$	1444 2083 711
satisfy$	1164
saturd	610 739 740 2362
saturday$	2733 610 3303 739 2148 740 3433 3661 2386 3674
saturdays$	2733 3303 2148 3433 3661 2386 3674
saved$	82
saw	1571 2855
saw$	2708 2778 2430
say	2811 1530 1571 2855 1865
say$	120 2814 2823 2957 527 911 2456 1287
saying$	527 911 1287
says	1571 2855
says$	120 2823 527 911 1287
sbetween$	3135
scale$	1166
scales$	1166
scaling$	1166
scatte	1908 1909 2069 2070 897 946 1233
scatter$	3192 506
scattere$	506
scattered$	3193 3353 3354 2355
scatteres$	506
scattering$	506
scatters$	3192 506
schedu	2757 1927 2409
schedule$	2440
scheme	2800 1000 2416 2445 1284
scheme$	32 2772 3405 1004
schemes$	32 3405
school	35 36 40 1467 64 2786 2848 1872 1902 608 3318 3326 2043 643 2085 3369 2086 3381 2099 2108 2114 3398 3399 2116 3400 825 2253 3539 892 3679
school$	0 1 2702 16 20 22 2737 65 74 95 1514 2837 1555 2844 3156 3157 3181 1899 3186 502 1922 3298 2017 618 619 3320 628 3321 3322 3325 3327 3328 3334 2061 3346 3392 3405 820 833 3557 3631 3680 2467 2548 2679
schoolchildren$	3258
schooled$	2016
schools$	0 1 2702 16 20 22 2737 74 95 1514 3157 3181 1899 1922 618 619 3334 3370 3383 3388 3392 3405
scope	1579 1580
scope$	2863 2864 1903 1155 1156
scopes$	1155
scoping$	1155
score	2811
score$	1287
scores$	1287
scrap	952
scrap$	474
scrape$	474
scrapes$	474
scrapped$	2376
scrapping$	474
scraps$	474
screen	100 1509 2800 1000 2416 2445 1284
screenshot$	77
screenshots$	77
screwe	2368
screwed$	3652
seal	473
search	1535 2849
search$	266 1307
searched$	2819
searches$	149 1307
seat	33 478 1965 815 858 896 897 2307 2308 2311
seat$	1852 505 1949 578 668 700 717 793 3573 3592 3612 3635 3655 3683 997 1401
seate$	997
seated	476 1885 1927 2081
seated$	468 1886 2083 700 711 978 1401
seates$	997
seatin	1965
seating$	66 1804 505 668 717 3561 997 1401
seats$	66 1852 3181 505 578 668 700 717 793 3592 3635 3683 997 2666 1401
seatting$	717 997
second	3318 3432 2362
second$	3646
section20$	2641
section34$	1222
section35$	1222
secur	617 2026
secure	1460 2757 2409
secure$	1873 490 651
secured$	2744 3183
security$	2816 2965
see	1410 2811 1571 2855 3031 3049 1782 1792 3082 1802 3096 406 3114 3124 1845 3187 3221
see$	197 2958 3022 3045 3048 3050 1773 3065 3076 1796 1806 1815 500 501 1949 2068 810 991 1170
seee$	501
seees$	501
seeing	3043 1803 406 3113 3117 2240 2297 3605
seeing$	197 3045 3051 3059 3062 3085 1815 3147 500 501 3262 2163 2177 810 3581
seek	617 2026 798 856 1158 1223
seek$	262 802 1109 1120
seeke$	802
seekes$	802
seekin	1158
seeking$	802 1109 1120
seeks	1158
seeks$	802 1109 1120
seen	1409 2730 2732 2755 2757 1482 2781 106 1757 1792 1861 542 596 696
seen$	2693 2715 2738 2766 1515 2817 3041 3076 1857 449 450 451 3145 1951 3244 2005 2082
sees$	810 991
seize	1304
seized	1010 2419 1304
seizes	1304
seizur	1304
select	2311
select$	805 950
selecte$	805 950
selected$	950 2441
selectes$	805 950
selecting$	805 950
selective$	836
selects$	805 950
selectting$	950
self$	2314 2550 1162
sell	161 2483
sell$	2851
seller	125 2830 1298
seller$	124 3658 1300
sellers$	124 3658 2475 1300
selling$	2458 2482 2484
sells$	2484
semina	2800 1000 2416 2445 1284
send	452 472 478 485 577 616 625 823 845 848 858 866 881 890 891 895 1253
send$	505 508 510 547 570 641 644 680 841 875 1393
sende$	508 510 644
sended$	641 644 875
sendes$	508 510 644
sending$	505 508 510 570 641 644 875 1393
sendred$	641
sends	2751 1474
sends$	2758 505 508 510 547 570 641 644 680 841 875 1393
senior	2303 3588 2362
senior$	1105
sense$	272 905 2529
sensit	203 1695 1161
sensitive$	1612 2922 2979 2570
sensitively$	2884 2570
sent	2709 1428 1450 2751 2755 2757 1508 109 1535 3143 476 1885 542 625 845 848 866 890 891 2409 1351
sent$	2712 2734 2792 1518 2819 128 2849 3142 464 1886 1895 1951 2011 2016 614 2024 2032 633 3333 2051 644 646 653 680 704 823 849 2261 3557 2283 875 926 1018
sente$	644
sented$	644 875
sentence$	2862 2490
sentences$	2862 2490
sentes$	644
senting$	644 875
sents$	644 875
separa	3143 452 1909 2069 2070 2105 706 804 3514 3579 3580 1233
separate$	376 1873 3169 3170 3171 479 3173 3176 3178 3179 487 1897 2050 2057 676 677 2089 684 685 2095 2097 689 691 2104 2106 699 2112 2113 707 2118 2120 2121 2123 2124 716 2126 2128 2129 722 2135 2138 2140 734 735 2145 2147 782 2202 801 2224 844 2254 2255 3544 3551 3552 3598 3617 2350 2359 2626 2644
separated$	376 3142 3193 3353 3354 2115 2644
separately$	3290 3386 3389 3611 1348
separates$	376
separating$	376
separation$	489 1233
septem	2362
september$	2835 1552 3607
sergea	35 36 1467 64 2786
sergeant$	1420 73 1302
serv$	918
serve	2268 2403
serve$	1982 2295 887 918 3687 1364
served	2793 2081 2283
served$	128 1939 3554 3558 3567
serveed$	2295 887
server	416 3541 3542
server$	1825 3110 419
serves$	2295 887 918 1364
servic	35 36 46 1467 2908 305 2416
service$	1420 32 2727 1455 2943 1866 3680 1004 1033
services$	2697 32 2727 74 2873 1630 229 1657 2943 1714 1033 1121 2552 2553
serving$	918 1364
servs$	918
servting$	918
sessio	104 2800 1854 596 2064 2098 2114 3398 3399 3441 2253 885 1000 2416 2445 1284
session$	2727 2772 1513 2801 2885 1869 3285 2005 3298 3341 657 3382 2100 2101 3405 3407 2131 3418 3422 3423 2152 3437 2154 3439 3560 3587 3666 1286
sessions$	2727 2772 1513 2801 2885 1869 2005 3298 3341 3382 2100 3405 2131 3419 3422 3435 2152 3437 2154 3439 3560 3666
set	1872 1902 608 2085 3369 3381 2114 3398 2116 3400 2252 2253 3539 852 1223
set$	2757 1476 1580 172 173 174 1690 2981 3156 3186 2017 3322 3394 3408 3459 3493 2210 2212 3536 2362 2403 2409 1010 1197 1258
sets	1854 3369 3398 3400
sets$	3388 3408 2210 1197 1258
setting$	2875 2962 3004 3489 1197 1258
settings$	2875
settl	616
settle	2286 3610
settle$	3302 3305 821 3570
settled$	2024 3570
settles$	821
seven	37 39 118 162 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1915 1916 3205 3219 536 3231 3237 548 3264 3265 604 3359 2076 2077 3362 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2625 1217 2629 1232 2642 1240
seven$	1448 1527 2260
sever	349 408 770 783
several$	607
severed$	3047
severi	349
severs	349
sew	1349
shadow$	2199
shall$	405 465
shalln	403
shalln$	403
shallnot$	1812
shar$	1108
share	226 832 1334
share$	24 230 1926 2073 705 2228 3636 998 1108
shared	2757 1871 3513 2409 1334
shared$	2778 2918 416 1827 3155 706 2151 743 2153 3440 2157 2228 2262 946 1018 2437
shares	1459 1474 1334
shares$	2743 2758 1926 2073 705 998 1108
sharin	1334
sharing$	2745 230 3062 1926 2073 705 2228 2351 1108
shars$	1108
sharting$	1108
she	162 1837 3131 3159 1876 477 1887 3182 1914 3227 615 2025 640 642 3350 2293 2299 2305 2628
she$	2813 1708 3005 1732
shed	3653
sheet	2800 1000 2416 2445 1284
sheet$	1437 61 2882
sheets$	1437 61
shelte	33 1965 2307 2308 3653
shelter$	66 96 101 578 3592 2431
shelters$	101 2431
shelve	2322
shelved$	3606
shephe	485
shift	104 2800 1872 2116 3400 840 2253 3539 3541 3542 881 890 894 1000 2416 2445 1284
shift$	2752 1513 2801 3156 3341 2101 913 948
shifts	1854 3400 885
shifts$	1513 2801 3156 3341 948
shine$	2991
shoo	575
shop	40 1536 2282 3679 2453 2556
shop$	2737 74 2790 2820 3256 3278 3566 3612
shopke	64 2786
shopkeeper$	0 1 2702 16 20 22 95 1514 122 2476 2485
shopkeepers$	0 1 2702 16 20 22 73 95 1514 122
shoplifting$	1303
shops$	2737 74 2790 2820 3256 3682
shorte	779 1290 1349
shorter$	909
shot$	811
should	2994 2998 1728 403
should$	202 243 244 1664 274 1697 405 465 2049 2160 2184
shouldn$	403
shouldnot$	1812
show	100 1509 1530 446
show$	2696 2814 433 657 913 3665 2423 2471 2687 1398
showing$	1470 2423 1398
shown	2709 2730 2732 1507 109 308
shown$	2791 1518 1717
shows	1509
shows$	2696 2423 2471 1398
shrubs$	1025
shun	831 2240
shut	3109 417 418 473
shut$	563 572 574 900 2469
shute$	900
shuted$	563
shutes$	900
shuting$	563 900
shuts$	563 900
siblin	3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 688 695 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
siblings$	1826 3190 546 3245 3258 3260 2003 3293 3628
side	1509 1161
side$	2838 3160 3174 3184 3195 3206 3308 3309 3310 3311 2028 2125 3410 3486 3538 3543 3584 3587 3625 3631 3634 3676 3690 2570
sides$	3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 3174 483 1915 1916 548 3264 604 3359 2076 2077 3362 2125 3410 3470 3486 2223 2233 2235 3520 3538 3543 3548 2267 859 2280 2292 2327 3634 3643 2625 1217 2629 1232 2642 1240
sight$	1619
sighted$	2505
sighting$	133
sightings$	133
sign	2717 2721 33 2755 2756 97 848 890 891 956
sign$	14 1431 1436 28 1459 66 1479 101 2800 3257 841 893 955 2365 957 3655 1000 2416 1011 2431 2445 1284 1383
signal$	416
signed	2757 2767 1507 2409 1010 2419
signed$	1409 1411 14 1431 1450 2767 1496 2791 1010 1383
signing$	1383
signpo	1409
signpost$	1322
signposted$	2693 2426 1322
signposting$	1322
signposts$	1322
signs$	14 1431 66 101 3257 955 2365 957 1011 2431 1383
silent$	3112
silly	3564
silos$	2942
sim$	820 833
simpler$	439
since$	940 2465
sing$	189 1271
singes$	1271
singing$	189
single	747 2274
single$	1030
singles$	1239
singly	2105 3579 3580
singly$	3235 3279 3289 3389 3611 2634 2649
sings$	189 1271
sister	3037 1759 396 3099 1818 1819 1831 1833 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1900 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3338 650 3359 2076 2077 3362 688 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
sister$	1311
sisters$	1826 3190 3245 3258 3260 2003 3293 3628 2475
sit	2704 173 478 1910 522 3249 2068 832 858 2268 896 897
sit$	1520 2806 147 1757 3048 1802 406 407 3100 1841 3166 505 1929 1931 3270 1987 3272 3280 2067 3352 2073 3358 2083 2102 700 715 717 3593 978 997 2424 1047 1268
site	2038 2085 3369 3381 3399 2116 3400 2253 3539 923
site$	32 407 459 490 3300 3322 3346 3421 3538 997
sitering$	1931
sites	3369 3400
sites$	32 3388 3538 997
siting$	407 505 1931 717 997
sits$	2719 1520 2806 147 3166 505 2073 2102 700 715 717 978 997 2424 1047 1268
sittin	1810 3117 1861 3369 2253 3539 3540 885 3605
sitting$	3043 3062 3085 406 1841 3145 1931 3358 3364 2101 700 717 997 1268
sittings$	3370
situat	2929 2550
situation$	1588 2928 2510
six	37 39 118 162 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 3264 3265 2012 3296 604 3359 2076 2077 3362 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2453 2625 1217 2629 1232 2642 1240
six$	1448 113 1527 119 3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 3190 1915 1916 548 3264 604 3359 2076 2077 3362 3470 2223 2233 2235 3520 2260 3548 2267 859 3553 2280 2292 2327 2382 2625 1217 2629 1232 2642 1240
sixth$	2848 2108 2114
size$	1853 1996
skate	832 893 3653
skate$	1271
skatees$	1271
skater	37 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
skaters$	1826 3190 3245 3258 3260 2003 3293 3628
skates$	1271
skill$	1340
skills	809
skills$	1682 299 1340
slacker$	3507
slate$	2029
sleep	2811 1750 1779 415 2226 2268
sleep$	1929 1295
sleepover$	3030 3063 453 3510
sleepovers$	3030 3051 3063 1824 453 1953 3510
sleeps$	1295
slept$	1295
slide	2800 1000 2416 2445 1284
slide$	812
slides$	812
sliding$	812
slighter$	3507
slip	2340
slip$	293 812
sliping$	293
slipping$	293 812
slips$	293 812
slot	2098 3399 2116 3400 2253 3539 3540
slot$	3181 3341 3382 2100 2101 3407 2143 3587 913
slots	3400 885
slots$	3181 3341 3382 2100 2143
slow	921
small	2187
small$	3471
smart	2544
smile	1531
smile$	2815
smiles$	2815
snap$	416
snapchat$	416
sneak	2340
snooke	2392
snooker$	3676
so$	389 404 425 426 434 467 528 534 612 656 659 683 3378 2132 729 768 778 829 838 917 936 938
social	1757 3043 3085 441 3147 2297 3630 1347
social$	35 36 1467 3036 2196 2206 2213 2217
socialise$	3041 3098 3576 2622
socialising$	1850 3581
sofa	1965 2307 2308 956
sofa$	578 3592 3612 2365
sofas$	578 2365
sold	161 3591
sold$	2484
solely$	3238
solicitor$	3692 1313 1315
solidi	1337
soluti	2959 1162 2571
some	3294 640 3646 954 2638
some$	1601 1673 1694 1731 1837 3131 3159 1876 477 1887 3182 1914 3227 607 615 2025 2034 3339 3350 2263 882 2293 2299 2305 953 2363 2628 2638
somebo	305
somebody$	2822 1657 1714 1736
someon	305
someone$	2822 1657 1714 1736
someth	2959
something$	246 324 2336 1199
somewh	3313
somewhere$	246 3495 2282 2283 2336
son	3037 1759 396 1818 1819 1831 1833 1837 455 1887 3172 481 483 1915 1916 548 3264 604 3359 2076 2077 3362 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 2327 2625 1217 2629 1232 2642 1240
son$	1832 3618 1311
song$	96 3656
sons$	1832 3618
soon$	1986
sooner	1290
sooner$	2607
soonest$	1602
sort	236
sort$	236 1645 2212
sorts$	1645
sought	856
sought$	2909 2948 3025 3183 2411
sourc	617 2026
source$	247
sourceing$	247
sources$	247
south	3160 3184 3195 3206 3308 3309 3310 3311 2028 2055
spac$	506
space	68 3001 1946 2018
space$	67 2962 298 299 3004 1852 1884 506 3230 3302 777 784 3582 3655 2587
spacebetween$	3135
spaced	946
spaced$	2355
spaces$	67 2962 3004 506
spacesbetween$	3135
spacin	442
spacing$	1851 506
spacs$	506
speak	1410 2704 123 1792 432
speak$	147 184 219 310 3020 3050 1782 3076 1802 3096 431 1845 452 986 987 1206 2687
speaking$	219 310 3043 986 987 1206
speaks$	147 184 219 310 986 987 1206
special$	1873
specialist$	1624 490
speed	1204
speed$	2613
spend	2811 3031 3124 2068 832
spend$	31 2798 1757 3050 1841 1845 3352 3358 3535 1054
spendi	2297
spending$	31 3043 3059 3085 3117 1841 3358 3535 3581 3630 1054
spends$	2798 3535 1054
spent	1439 1460 1543
spent$	2723 2744 1469 2798 2827 2459 1054
split	1786 478 1908 1909 1918 2069 706 2185 840 2322 946 1233
split$	3142 3192 3193 3202 561 3353 2070 666 667 2115 711 713 3469 3606 2355
splits$	3192 666 667 713
splitting$	666 667 713
spoke	2704 1039
spoke$	2708 1445 2448
spoken	1444 2757 1039
spoken$	1409 2708 2728 2730 2732 1453 1482 2781 1504 106 2448
spot	2307 2308
spot$	3573 3592
spotte	1861
spotted$	1857 449 450 451 3145
spread	8 706 946
spread$	506 2115 711 2355 1108
spreade$	506 1108
spreades$	506 1108
spreading$	506 1108
spreads$	506 1108
spreadting$	1108
spring	2362
spring$	2835
spur$	2349
squad	1872 3318 2116 3400 3404 2253 3539 3541 3542
squad$	3156 3341 3408 3587 3625 2362 1302
squads	2099 3400
squads$	3341 3383 3408 3643
square$	1757 3248 3256 3278 3298
squeez	894
stab	2850
stabbing$	165 1303
stabbings$	165 1303
stabil	1162 2571
stable	3541 3542
staff	35 36 1467 63 64 2786 1739 2556
staff$	0 1 2697 2702 1420 16 20 22 25 57 59 1472 65 69 2769 95 1514 122 229 1657 1684 3023 2431 1121 2558 2568 2577
staffe	1450 1010 2419
staffed$	2734 1261
staffing$	1587 1261
staffs$	1261
stage	3653
stage$	96 2875 2886 2978
staged	2793
stagge	723
staggered$	735 2145
stall	2800 956 1000 2416 2445 1284
stall$	913 2365 3665 2384 3689 3691 1299
stalls$	2365 3665 3689 1299
stance$	2975 2609
stand	1905 522 2268
stand$	407 3189 1931 3270 3280 2067 700 717 913 997 1267
stande$	407 997
standering$	1931
standes$	997
standi	3043 3085 905
standing$	407 1931 717 2314 3626 997 1029 1267
stands$	717 997 1267
standting$	1931 717 997
start	2811 476 1885 710 2144 823 852 2268 893
start$	2997 464 495 3302 2029 633 641 653 2098 1193 1230 1367
starte	2757 1676 1718
starte$	495
started$	128 2960 2990 3002 641 1367
startes$	495
starting$	495 641 1230 1367
startred$	641
starts$	495 633 641 653 1193 1230 1367
starttime$	3428
starttimes$	3428
state$	1431
stated	1580
stated$	2864
stateed$	1431
statements$	1013
states$	1431
statio	478
station$	2790 3248
stations$	2790
status	905
status$	2314 3626
stay	2811 173 1686 286 1905 522 3318 832 840 3574 951
stay$	147 227 1638 1650 2970 1689 386 398 3097 491 3189 1931 628 3335 3337 645 2083 2092 3509 2282 3572 964 1060 1063 1096 1146 1235
stayaway$	2360
stayd$	491
stayering$	1931
staying$	227 386 398 1931 964 1096
stays	3574
stays$	147 227 1650 1689 386 398 491 645 2092 964 1060 1063 1096 1235
stayting$	1931
steadier$	843
steady$	1104
steer	432 480 485 830 1335
steer$	386 680 753
steering$	26 49 2800 386 753 1000 2416 2445 1284
steers$	386 753
step	1833 2218 840
step$	772 1194
stepbrother$	1311
stepcarer$	1311
stepcarers$	1311
stepdad$	1311
stepdaughter$	1311
stepfather$	1311
stepmother$	1311
stepmum$	1311
stepparent$	1311
stepparents$	1311
stepping$	1194
steps	1665 1965
steps$	2949 578 1194
stepsister$	1311
stepson$	1311
stereo	1309
stereotypes$	2557
steward$	57
stewards$	57
sticke	97
sticker$	99 101
stickers$	99 101
stigma	1162 2571
stigma$	2557
still$	1521 1522
stimul	1337
stir	852
stock	1253
stood$	142
stop	2811 341 349 1765 369 370 379 408 410 418 424 428 454 492 544 744 2253 3541 3542 860 915 937 942 952 956
stop$	2752 335 350 1766 379 1788 413 3108 1829 1830 1863 474 521 3218 560 1978 671 3436 754 759 3468 831 3549 870 912 2346 3631 943 2365 1047 1049 1131 1369
stopding$	335
stope$	474 912
stopes$	474 912
stoping$	671 870 912 1131
stopning$	335
stoppe	2746 1535 1544 1558 2849 1575 3109 1862 879 2322
stopped$	2819 2828 2842 2859 3032 3033 3047 392 3108 3146 526 3239 3436 3444 3550 3606 1049 1369
stoppi	349 369 744
stopping$	335 350 1788 413 474 870 1369
stops	2746 349 369 744
stops$	149 335 350 1788 413 1863 474 1978 671 3436 3549 870 912 943 1047 1049 1131 1369
stopting$	1788
story$	2838
strang	2830
stranger$	2826 2476
strangers$	2826
strate	2800 809 1000 2416 2445 1284
strategic$	1105
strategies$	1666 1682 2552 1341
strategy$	26 2935 1341
stream	3404 1337
streams$	3412
street	3121 3122 3123 3127 2094 2253
street$	3164 3252 3543 3631
streets$	3252 3378 3543
streng	1141 2550 2576 1335
strength$	2954 1186
strengthen$	1116
strengthene$	1116
strengthened$	2967
strengthenes$	1116
strengthening$	1116
strengthens$	1116
strengths$	2954 1142 1186
strik	1081
strike$	169
strip$	932
stripe$	932
striped$	932
stripes$	932
striping$	932
stripping$	932
strips$	932
stripting$	932
strive	1158
strong$	2358 1104 1200
stronger$	302 1185
struck	1081
struck$	169
structured$	2608
studen	157 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 2034 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3590 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
student$	2822 1566
students$	2822 1566 1826 3190 3245 3258 3260 2003 3293 3628 2475
studio	40 3541 3542
study	2268 3610
study$	1929
subjec	1854 2064
submit	1428 2757 1474 2409
submit$	1381
submits$	2758 1381
submitted$	2712 1381
submitting$	1381
succeed$	2991
succes	2576
sucked$	812
suitab	254 1752 797 804
suitable$	1624 1656 1663 3036 2495
summer	2362
summer$	2835 3339 649
summers$	649
sun	2362
sunday	610 739 740 2362
sunday$	2733 610 3303 739 2148 740 3433 3661 2386 3674
sundays$	2733 3303 2148 3433 3661 2386 3674
superv	35 36 1467 1489 1490 2800 476 1885 696 1000 2416 2445 1284
supervised$	3033 3140 1211
supervision$	2753 2773 2774 3140 1344
supper	100 1509 2385
supper$	3665 2384 3669 3680 3689 3691 2671
suppers$	2671
suppli	1481 161
supplied$	2765 2484
supplier$	1303
suppliers$	1303
supplies$	1303
supply	161 2483
supply$	2851 1303
supplying$	1303
suppor	1409 1410 2800 203 1615 2908 269 1695 311 3021 480 2030 696 809 1000 2416 2445 2544 1141 2550 1161 1284 1335
support$	2727 2753 2911 254 2947 255 1666 2154 1136 1139 2552 2553 2572 2604
supported$	2693 2899 255 2973 3019
supporting$	255
supportive$	1612 1678 2964 2979 1720 1104 2570 2612
supports$	255
sur$	501
sure$	280 2981 397 501 2598
sured$	397
sures$	397 501
surgeo	1083
surgeon$	2492
surger	2385
surgery$	3669
suring$	501
survey	1442 2730 2732 2800 1000 2416 2445 1062 1284
survey$	13 32
surveyed$	2726 2731
surveys$	13
suspen	462 492 600 2011 611 1227
suspend$	503 603 884 1218 1229
suspende$	503 603 884 1229
suspended$	3158 1878 3295 3297 3299 884 2376
suspendes$	503 603 884 1229
suspending$	503 603 884 1229
suspendned$	884
suspendning$	603 884
suspendred$	884
suspendring$	603 884
suspends$	503 603 884 1218 1229
suspension$	489 601
sustai	1320
sustained$	2967
swap	831 2240 1351
swap$	463
swape$	463
swapes$	463
swaping$	463
swapping$	463
swaps$	463
sway$	533 3306 2199 791 2201 2312 904 3642
sweep	575
sweep$	1359
sweeping$	1359
sweeps$	1359
swiftly$	2884
swim	68 100 1509 2268 893
swim$	3665 2671 1271
swimes$	1271
swimme	3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
swimmers$	1826 3190 3245 3258 3260 2003 3293 3628
swims	1509
swims$	2671 1271
switch	648 848 881 890 891 894
switch$	463 1245
switche$	463
switched$	849 1010 1245
switches$	463 1245
switching$	463 1245
switchping$	463
switchs$	463
sympathetic$	2532
system	2757 2409
system$	32 2775
systems$	32
t$	388 1805 1812 1834 438 517 518 520 538 2071 2117 2130 741 789 839 863 869 902 920 931 944 945 1213
table	33 1965 3381 2110 2114 3398 2253 3539 3540 3590 2307 2308 956
table$	66 2880 1852 1884 578 2100 3394 793 3486 3538 3561 3592 913 3612 3635 2365 2392 3691
tabled	2757 2409
tables	2085 3369 2116 3400 885
tables$	66 1852 578 2100 3388 793 3486 3538 3561 3635 2365
tackle	234 1141 1304 1334
tackle$	1643 1131
tackled$	2967
tackleing$	1131
tackles$	1131
tackli	1304 1334
tailor	254
tailored$	1663
tak	418 462 472 473 478 556 2218 858 1253
tak$	508 510 644 781
take	198 213 625 720
take$	6 2717 83 168 169 185 186 256 262 276 282 2981 307 322 1879 508 510 1949 570 644 781 841 2295 939 992 1016 1089 1396
taked$	644
takeed$	2295
takeing$	570
taken	2833 2834 213 3143 476 1885 542 796
taken$	1428 1450 2757 2767 128 1576 168 169 185 214 307 3142 1886 1895 512 1951 3271 579 2032 680 781 3591 2409 2422
takes	198 213 625 720
takes$	2717 168 169 185 186 282 307 322 508 510 570 644 781 841 2295 939 992 1089 1396
taking	198 625
taking$	1432 2717 169 185 186 256 276 282 307 322 508 510 644 781 841 1089 1396
taks$	508 510 644 781
talk	1410 2800 123 3031 432 1000 2416 2445 1284
talk$	2801 2806 184 219 310 3020 1782 1802 3096 431 1845 2456 1157 1206 2687 1286
talked	1444 1039
talked$	2728 1445 2730 2732 2448
talkin	3117
talking$	219 310 3062 1803 2522 1206
talks$	2801 2806 184 219 310 1157 1206
tally$	61
tap$	1172
tapping$	1172
taps$	1172
target	2850 254 2483 1077
target$	2724 87 2851 2417 2440 2486 1195
targeted$	1663 1195
targeting$	2486 1195
targets$	87 2417 2486 1195
task$	26 87 2796 2800 1000 2416 2445 1284
tasking$	2906
tasks$	87 2796
taught	2704 476 1885 1927 696
taught$	468 1886 2016 3333 653 2083 2261 978 2430
taxi	3539 3540 2367
taxi$	72 2100 3405 3635 3651 3665 3689 3691 1299
taxies$	3651
taxis$	72 2100 3405 3635 3651 3665 3689 3691 1299
tea	100 1509
teach	446 478 809 815 858 2311
teach$	2845 273 505 668 1388 1389
teache	35 36 1467 63 64 2786
teache$	273
teacher$	0 1 2702 16 20 22 25 57 65 95 1514 2812
teachers$	0 1 2702 16 20 22 25 57 1472 65 95 1514 2812 122 3508
teaches$	2845 273 1388 1389
teaching$	273 505 1388 1389
teachs$	273 505
team	2908 1872 1902 1932 2116 3400 2253 3539 3541 3542 1347
team$	1420 1435 2727 1462 69 1632 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 3156 1887 3172 481 483 3180 1899 3186 1906 1915 1916 3205 3216 3219 536 3231 3237 548 1963 3264 3265 2009 2012 604 657 3359 2076 2077 3362 703 3408 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3587 3603 3604 3609 2327 3621 3622 3625 2344 953 2362 1021 2625 1217 2629 1232 2642 1240
teamin	1347
teamma	3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
teammates$	1826 3190 3245 3258 3260 2003 3293 3628
teams	2099 2108 3400 885
teams$	2697 2727 3383 3392 3408 3643
tear	830
teas	1509 2226
teas$	3510
teenag	157 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 1984 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
teenagers$	1566 1826 3190 3245 3258 3260 3268 2003 3293 3628 2481
telegram$	416
teleph	1409
telephoned$	2693
tell	2811 1530 123 1571 2855 372 446
tell$	120 2814 2823 147 154 357 411 555 580 2228 1287 1399
telled$	357 411 555
telling$	357 411 555 580 2228 1399
tells	1571 2855
tells$	120 2823 147 154 357 411 555 580 1287 1399
tellsed$	357
tellsing$	357
tellss$	357
temple	3541 3542
temple$	3680
tempt	830
temptation$	2199
tempted$	812
ten	2453
tenanc	643 892
tenancies$	2100 979
tenancy$	618 619 2100 979 3692
tendered$	2442
tennis	2392
tennis$	3676
tensio	1162 2571
tent	3404
tent$	3635 3688
tents$	3635 3688
term	1592
term$	2835 2876 649
termly$	1006
terms$	2800 649 1000 2416 2445 1284
test$	2800 1000 2416 2445 1284
text	1410 2704 2800 123 1782 1802 3096 1000 2416 2445 1284
text$	13 1546 140 147 1394
texted	1409 2730 2732 1453 1039
texted$	2693 2448
textin	1822
texting$	3051 3106 1394
texts$	13 1546 140 147 1394
than	1958 3255 2204 3516
than$	1526 2840 1777 3104 1896 3188 3234 3242 3243 558 3259 1976 1994 3281 3282 2004 2270 929 2489
thanke	2730 2732
that	2929
that$	1423 1457 1538 2912 2928 248 2977 375 1817 834 2380 2452 2462 2473 1067 1068 1069 2658
the	2391 2556 2564
the$	1421 2729 2824 1559 1596 2887 270 1684 1685 1691 1700 304 1817 2033 2165 2169 2182 2237 2330 2369 2371 2372 3657 2374 2377 2380 2381 2382 975 2393 2397 2399 2404 2405 2406 2407 2408 2452 2462 2470 1067 1068 1069 1076 2558 2568 1188 2650 2651 2652 2653 2654 2655 2656 2659 2660 2661 2664 2665 2669 2670 2673 2674 2678 2679 2684 2686 2692
theatr	40
theft	1292
theft$	2826 165 1303
thefts$	2826 165 1303
their	546 2245
their$	2729 1519 177 2887 1700 1722 3050 1817 1891 1912 1941 559 606 2165 2169 2289 2330 2342 2377 2380 2399 2404 2405 2407 2452 2462 1188 2656 2659 2665 2679 2684 2692
theirs$	2843 2474
them	37 136 1549 1559 1570 1572 1573 279 1688 3037 1759 396 1818 1819 1831 1837 3133 455 1887 3172 481 483 1915 1916 3226 548 1963 3264 3265 2009 604 642 3359 2076 2077 3362 3375 688 703 3470 2223 2233 2235 3520 3548 2267 859 2280 2287 2291 2292 2327 3621 2344 2391 2394 2400 2406 2453 2470 2550 2556 2625 1217 2629 2638 1232 2642 1240
them$	1423 2729 2815 2822 2824 1545 2854 2856 2857 2858 2887 2928 1684 2999 1733 3245 1963 3251 1969 3260 2003 3288 3293 3347 738 3463 786 3628 2363 3678 2397 2462 1063 2558 2568 2658 2673 2674 2679 2682 2683 2692
theme$	2927
themes$	2927
themse	118 1040
themselves$	1527 2895 2991 3589 2449 2573
then$	3607 2613
therap	1083
therapist$	2492 1313
there	2722 2751
there$	2804 2805 2879 2941 1667 3380 724 3562 1057 2676
these	1855 2556
these$	1570 1817 3347 2237 2330 2374 2548
they	37 38 55 89 118 153 162 279 1688 455 661 859 2280
they$	1447 1464 1498 90 94 113 114 1527 119 2813 2822 1562 1588 1708 3005 1732 786 1279
thick	2238
thick$	3522
thin$	824 827
thine$	824 827
thines$	824 827
things	2929 2940
things$	1588 1594 2912 1666 320 1740 2522
thining$	824 827
think	1571 2855 1686
think$	1523 1530 2970 2976 513 1061 1126 1152
thinking$	2921 1126 1152
thinks	1571 2855
thinks$	1523 1061 1126 1152
thinner$	3507
thinning$	824 827
thins$	824 827
third	2362
this	1580 2929 2470
this$	1423 2861 2863 2864 2865 2912 2928 1817 2165 2169 2182 2237 3586 2330 2462 1068 1069 2585
those	1855
those$	29 158 160 1817 2374
though	1571 2855 1080
though$	2489
thought$	2921 1669 3528 836 1061
thread	8
thread$	419
threat	1535 2849 2850 161 1079 1292
threat$	1546 149 2847
threaten$	2851 2852
threatened$	2819 2488
threats$	1546 149 2847
three	118 162 3037 1759 396 3099 1818 1819 1831 1837 3121 3122 3123 3127 3129 3132 1855 455 3153 1887 3172 481 483 3180 1915 1916 3205 3219 536 3231 3237 548 3255 3264 3265 1984 2012 3296 604 640 3359 2076 2077 3362 695 3432 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3596 3603 3604 3609 2327 3621 3622 953 3646 954 2400 2625 1217 2629 2638 1232 2642 1240
three$	1527 2858 3037 1759 396 1818 1819 1831 1837 3131 3137 455 3159 1876 477 1887 3172 481 483 3182 1914 1915 1916 3227 548 551 3264 3268 1991 3286 604 607 2020 615 2025 2034 3350 3356 3359 2076 2077 3362 3470 3488 2223 2233 2235 3520 2260 3548 2267 859 2280 882 2292 2293 2299 2305 2327 953 2363 2369 2371 2374 2381 2382 975 993 2404 2405 2408 2625 1217 2628 2629 2638 1232 2642 1240 2651 2658
threes$	3269 3559
thrive	3610
thrive$	2991
throug	1409 1001
through$	2693 12 1426 1430 2728 2783 180 1702 303 3199 709 3509 3639 2410 2515 2561 2611
throw	577 600
thu	2362
thur	2362
thursd	610 739 740 2362
thursday$	2733 610 3303 739 2148 740 3433 3661 2386 3674
thursdays$	2733 3303 2148 3433 3661 2386 3674
tick$	14
ticked$	14
ticket	33
ticket$	99 1019 2662
tickets$	99 1019 2662
ticks$	14
tie	2179 845
tie$	354 3463 780 2192 814 850
tied$	482
tiee$	850
tieed$	850
tiees$	850
tieing$	850
ties	1758 2159
ties$	3042 354 3443 757 3463 780 2192 814 3521 850 2594
tight	2238
tight$	2238 3522
tighte	855 856
tighter$	302 1185
tightl	2238
tightly$	3522
till$	2827 2362
time	1854 3369 3399 2116 3400 3441 2253 3539 2323
time$	2839 1587 2875 2978 299 343 3041 3064 1843 1869 3181 3201 1938 3274 3275 3276 3278 3279 3280 3283 3284 3285 3287 3341 2067 3365 3382 3405 3407 2131 3417 3418 2136 3423 2142 2143 3428 3430 3434 3435 2154 2167 759 2171 2172 2173 769 2188 2251 3546 3554 3566 3567 3581 2318 3607 3612 2357 3663 1050 2463 2466 1084 2493 2496 1207
timely	203
timely$	1612 1122
times	3369 3400 1292
times$	11 1427 2799 108 148 2875 1869 3181 3341 3370 3382 3405 2131 2143 3428 3429 2357
timescale$	2417
timescales$	2417
timesheet$	1014
timesheets$	1014
timeta	97 2800 1872 476 1885 478 1902 1927 2043 648 2085 3369 2086 2098 1000 2416 2445 1284
timetable$	32 2740 2747 3156 3181 3186 3327 3382 3655
timetabled$	1886 711
timetables$	32 3181 3370 3382
to	632
to$	2693 2729 2766 1487 1491 2779 2788 1505 1515 2802 1540 2825 2827 2832 1593 1623 2915 1643 243 244 1654 1655 2953 2966 274 2968 2977 2979 1697 1707 1723 1729 328 1774 1781 1788 3150 465 1889 1894 1896 3224 1981 3316 629 2049 674 3394 2160 2168 2184 2221 851 3601 920 2339 2388 2389 2395 3681 2398 3685 2448 2449 2454 2464 2465 2468 2493 2520 2545 2565 2567 2657 2668 2669 2672 2689 2690
togeth	1757 1758 3043 3045 3048 3049 3052 1773 1779 1780 1792 1796 1797 415 3114 3121 3122 3123 3126 3127 3129 3138 1858 1859 3203 3267 2068 3357 2133 3451 871 908 3602 3605 1347
together$	2806 2914 3024 3041 3042 3057 3058 3063 3064 3072 3076 3078 3080 3081 3088 3089 3093 3098 3100 3102 3103 3104 3106 1856 3141 453 3149 3166 3167 3222 3244 3270 3275 3278 3280 3348 3351 3352 3355 3358 3380 3391 3417 3452 3455 3457 3534 3554 3565 3576 3645 2387 3690 2466 2523 2528 2561 2680
togethers$	3063 1824 453 3452
told	1444 2730 2732 2829 1571 2855 1580 173 175 3513
told$	2728 2757 2823 2864 1584 383 3142 3143 704 2228 3526 2334 1287
tolerant$	2532
too$	936 949
took	2834 142
took$	2717 169
toolki	2800 1000 2416 2445 1284
toolkit$	1009
toolkits$	1009
tools	33
tools$	1682 299
toping$	1788
torches$	99 2662
tore	830
tos$	1788
toting$	1788
touch	1444 1757
touch$	2728 2920 3041 3212 3461 1107
tough$	1200
tougher$	1200
tour	2800 1000 2416 2445 1284
tour$	657 3666 3689
tourna	100 1509
tournament$	3665 2384
tours$	3666 3689
tout$	1299
touts$	1299
toward$	2567
towards$	1889 2221 2310 2567 2611
town	3045 3160 3184 3195 3206 3308 3309 3310 3311 2028 3318 3326 3337 2085 3369 3381 2253
town$	3164 3248 3319 3321 3323 3334 2061 3387 3584
towns	3369 2094 2099
towns$	3324 3378 3383 3388
toxic	2316
toxic$	2091 3600
track	1077
track$	2881 2440 2486
tracke	8 2800 1000 2416 2445 1284
tracked$	80 2437 2486
tracker$	2775
tracking$	81 2486
tracks$	2486
trade	831 2240
trader$	1299
traders$	73 74 1299
train	458 476 1885 1910 832 2253 858 2268 893 896
train$	1929 3396 715 1387
traine	1409 2755 2757 2781 1504 2409
trained$	2693 2738 2788 2441 1386
traini	1461 2800 1000 2416 2445 1284
training$	2705 2745 2753 2108 3680 1003 1387
trains	458
trains$	3396 3397 715 1386
tram$	3396
trams$	3396 3397
transf	462 476 1885 478 493 616 625 648 848 858 881 890 891
transfer$	466 3177 3301 2024 626 633 638 639 641 653 1219
transfere$	638 639 1219
transfered$	638 639 641
transferes$	638 639 1219
transfering$	638 639 641 1219
transferred$	464 1886 1895 2024 2032 633 638 639 3333 641 653 849
transferring$	638 639 1219
transfers$	466 3177 3301 2024 626 633 638 639 641 653 1219
transl	2757 2409
transp	472 476 1885 478 696 858 1162 2571
transparent$	2532
transport$	72
transported$	1886
trauma$	1142 1186
travel	1810 476 1885 1910 576 832 2268
travel$	1886 1929 646 2065 2067 2068 2073 3358 2090 2102 715 2367 978 2671
travelling$	3062
travels$	646 2065 2073 2102 715 978
treat$	1175
treate	1309
treated$	1175
treating$	1175
treats$	1175
trebl	2797
trees$	1025
trends$	2506
tribunal$	3673
tries	1158
tries$	1160
trim	1351
trimme	1010 2419
trimmed$	2434
trio	3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 1932 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
trio$	1826 3190 3216 3245 3258 3260 2003 3293 3628
trip	2800 3441 2385 1000 2416 2445 1284
trip$	2801 657 2152 3437 3560 3625 3665 2384 3669 3689 1286
trips	885
trips$	2801 3413 2152 3437 3560 3665 3689
troubl	3564
true$	3139 2198 2246
trust	2811 2550 1310
trust$	2537 2591 1293
truste	139
trusted$	1548 1660 1661 1703 1104 1293
trustees$	2771
trusts$	1293
try	513 1158
try$	1160
trying	1158
trying$	2522 1160
tue	2362
tuesda	610 739 740 2362
tuesday$	2733 610 3303 739 2148 740 3433 3661 2386 3674
tuesdays$	2733 3303 2148 3433 3661 2386 3674
turf	575
turn	1429 2717 2721 2722 2741 2751 2755 2756 2811 123 577 2218 840
turn$	2704 1436 86 147 3020 433 475 507 563 875 876 3573 913 2401 1023 1052 1055 1245
turne$	475
turned$	2746 86 2829 2849 3144 507 1957 563 574 2283 875 3591 3649 1010 1052 1245
turnes$	475
turning$	475 507 563 875 1245
turnou	83 1492
turnout$	2776 2444
turns$	2746 86 147 475 507 563 875 2401 1052 1055 1245
tutor	35 36 1467 64 2085 3369 3381 2098 2099 2108 2114 3398 3399 825 3539 3540
tutor$	1872 3181 1902 608 2043 2085 2086 3382 2099 3383 3392 2114 2116 2122 3508 948
tutorial$	913
tutors	3369
tutors$	3181 3382 3383 3388 3392 3508
twice$	2694 108 148 3675
twins	3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
twins$	1826 3190 546 3245 3258 3260 2003 3293 3628
two	162 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1915 1916 3205 3219 536 3231 3237 548 3264 3265 3294 2012 3296 604 640 3359 2076 2077 3362 688 3432 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2274 2280 2291 2292 3596 3603 3604 3609 2327 3621 3622 953 3646 954 2625 1217 2629 2638 1232 2642 1240
two$	3037 1759 396 1818 1819 1831 1837 3131 3137 455 3159 1876 477 1887 3172 481 483 3182 1914 1915 1916 3227 548 551 3264 1991 583 1993 3286 604 607 2020 615 2025 623 2033 2034 642 3350 3356 3359 2076 2077 3362 688 701 3463 3470 3488 2223 2233 2235 3520 2260 2263 3548 2267 859 2280 882 2292 2293 2299 2305 2327 2337 3632 953 2363 2369 2371 2374 2381 2382 975 993 2404 2405 2407 2408 2625 1217 2628 2629 2638 1232 2642 1240 2651 2658
twos	2274 3579 3580
twos$	1985 3269 2275 3559 1239
type$	2212
unable$	364 393 1813 456 1937
uncle	1900 2023 3318 3338 650
uncle$	1312
under$	1440 2757 2824 209 400 2409
undergrowth$	1025
underm	792
undermin$	933
undermine$	933
undermines$	933
undermining$	933
undermins$	933
unders	1686 2544 1141 2550 1335
understand$	2970
understanding$	2529 2532 2593 2612
understood$	2715 2460
undert	1450 2757 1676 1718 2409
undertake$	383
undertaken$	2734 2960 3002
undertakes$	383
undo	770 783 792
unfair	1309
unfold$	2872
unfoldes$	2872
unfolds$	2872
unfollow$	414 1215
unfollowe$	414 1215
unfollowed$	414 1215
unfollowes$	414 1215
unfollowing$	414 1215
unfollows$	414 1215
unfriend$	414 1215
unfriende$	414 1215
unfriended$	414 1215
unfriendes$	414 1215
unfriending$	414 1215
unfriends$	414 1215
unheal	440 2316
unhealthy$	440 1849 2091 3600
unhelp	2316
unhelpful$	3600
unit	1902 1932 3318 643 3381 2114 3398
unit$	1462 3157 3186 3216 618 619 3334 647 2060 3346 1231
units	3398
units$	3157 3334 3388
unless	2271 2272
unload	2403 1349
unload$	3687
unlock	1010 2419 1349
unlocked$	3649
unpick$	827 828 1148
unpicke$	827 828 1148
unpickes$	827 828 1148
unpicking$	827 828 1148
unpickning$	827
unpicks$	827 828 1148
unravel$	827 828
unravele$	827 828
unraveles$	827 828
unraveling$	827 828
unravelning$	827
unravels$	827 828
unsafe	1040
unsafe$	2449
unsupervised$	1776
untangl$	828
untangle$	782 828
untangles$	828
untangling$	828
untangls$	828
until	3304 2271 2272 864 2323 2373
until$	2827 1551 509 569 2014 3339 3607 2362 3657 3660 3671 2664 2675
up	2720 2757 1492 1509 1616 1647 1885 2240 2409 2419
up$	2693 1415 7 2701 2712 2713 2723 2734 2759 2760 2763 2776 1495 2791 2792 2794 2828 2842 1583 1612 2897 2899 2900 1627 1629 1637 2926 1643 2931 2936 2937 2974 1705 2995 3042 3063 1783 3070 3106 1842 1850 3146 1863 3192 3193 3202 1924 3209 1970 3353 3354 2075 3360 2163 3469 3509 2281 3581 2304 3606 2346 3648 3652 3687 2425 2432 2469 2522 2575 2592 2603 2660 2661 2664 2667 2682
upd$	2432
update	1474 2800 1613 1615 1639 1000 2416 1010 2419 2445 2508 1284 1334
update$	2897 223 2917
updated$	2899 223 2437 2509
updates$	2758 2897 223 2917 1634 2923
updati	1334
updating$	223
uped$	2432
upheld	1905
upheld$	3189
uphold	855 856 1337
uploaded$	82
upon$	1980 2174 2502 2685
upper	2362
ups	1509
ups$	2743 2897 3063 1824 1863 2432
upskil	1141 1337
uptake	6 83 1492 1016
uptake$	1415 2776 2425 2444
urg	432 809
urge$	1159
urged	2030
urged$	1159
urges$	1159
urging$	1159
us$	1710 407
use	2811 1530 1665 458 2268 2483
use$	2701 1520 2806 2814 2851 2949 259 262 1672 276 300 407 1053 1127 1225
used	1460 2829
used$	2701 1439 2744 2834 910 1053
useful	2893
useful$	2807 2843 2608
uses	458
uses$	1520 2806 259 1053 1127
usher	485 575 866
using$	276 300 407 709 2458 1053 1127
usual$	1589 201 3215 3586 2613
utilis	1337
valley	3318
valued	3021
valued$	3019 3025
van$	1462 69 124 2826 3658 3689 3691 1299
vans	125 885
vans$	124 2826 3658 3691 1299
veer	840
vehicl	1077
vehicle$	2486
vehicles$	2486
venue	3399
vet$	338
veting$	338
vets$	338
vetting$	338
via$	709
vicar	35 36 1467
vicinity$	3248
victim	1079
victim$	2488
victims$	2488
video	2800 1000 2416 2445 1284
video$	3655 3656 3677 1009
videos$	1009
view	2741
view$	2838 2975 1084
viewe	2755
viewed$	2418
views	1459
views$	2743 216 332 1024 2557
vigila	1695 1711
vigilance$	2995 2512
vigilant$	2922 2979
villag	3160 3184 3195 3206 3308 3309 3310 3311 2028 3318
village$	3387
violence$	2540
visibi	1711 1304
visibility$	2995 2583
visible$	2964 1104 2612
vision$	284 2593
visit	1410 2704 2741 2751 104 106 2800 1750 1782 1802 3096 3097 406 1845 458 513 3221 596 2226 2268 2385 1000 2416 2445 1225 1284
visit$	2703 1513 1515 2801 2821 2847 3030 3048 1806 1815 407 1953 3285 2005 657 3510 3612 3665 3669 2402 2572 1286 1390
visite	1409 1444 2730 2732 1450 1453 2746 2755 2757 1482 2781 1504 1010 2419 1039
visite$	407
visited$	2693 2728 2734 2766 2788 1515 2430 2448
visiti	1810 406 3117 441
visiting$	2738 3051 3062 1815 407 1850 1390
visitor$	2492
visitors$	1948 1953
visits	2746 1474 458 908 1225
visits$	2703 2758 1513 1515 2801 2847 3030 3051 1779 415 453 1953 2005 3510 3665 2402 2572 1390
voice	2544 2550 1338
voice$	2957 1024
voices	1338
voices$	1024
volunt	35 36 1467 64 2786 2800 2268 1000 2416 2445 1284
volunteer$	0 1 2702 16 20 22 25 95 1514 2801
volunteers$	0 1 2702 16 20 22 25 95 1514 2801
vote$	1276
votes$	1276
voucher$	99
vouchers$	99
vulner	3003 2550 1338
wait	522 832 2268 1292
wait$	1520 147 3009 329 1931 3280 2102 715 1047 1266
waited	1543 2834 142
waited$	2827
waitering$	1931
waitin	1543
waiting$	2827 3009 329 3043 1931 1266
waits$	1520 147 2102 715 1047 1266
waitting$	1931
waive$	1350
waived	1010 2419
waived$	2376 1350
waives$	1350
waiving$	1350
walk	1410 2704 100 1509 2811 1530 476 1885 576 2218 832 840 2268 2370 2385
walk$	1520 2806 2814 147 194 406 510 2065 2067 2068 2073 3358 680 2090 2102 3654 3665 3666 2384 3669 1063 1391
walkab	2800 1000 2416 2445 1062 1284
walke	542
walke$	510 1951
walked	2829 476 1885
walked$	3144 1951 1391
walkes$	510
walkin	3043 1810 1861
walking$	194 3085 406 3117 3145 510 1391
walks	1509 576
walks$	1520 2806 147 194 510 2065 2073 680 2102 3665 3666 1063 1391
wall	1965 3653
wall$	2790 578
walls$	2790 2942
want	1571 2855 1158
want$	1674 2992 3016 500
wanted	1547 1571 2855
wanted$	2831 3019
wants	1571 2855 1158
wants$	2992 3016 500
warden	35 36 1467 64 2786 1739
warden$	0 1 2702 16 20 22 25 57 59 69 95 1514 2431
wardens$	0 1 2702 16 20 22 25 57 59 69 95 1514 3023 2431
warm$	2843 2469
warmer$	2455
warn	431 452
warn$	357 366 391 947
warne$	366
warned$	357 366 391 3144 947
warnes$	366
warnin	1762
warning$	2821 149 357 366 391 947
warnings$	149
warns$	357 366 391 947
was	2834 142 173
was$	1441 1446 1477 91 1505 132 2836 167 959 1041 1051
watch	2741
watch$	316 3140 984 2512
watched$	2715 2778 984 2418
watches$	984
watchful$	1614
watching$	316 984 1091
wave	1531
wave$	2815 2456
waves$	2815
way	1610 2959 3160 636 2253 2282
way$	2804 2838 2894 2896 1646 1843 2045 3390 811 3566 2551 2645
ways$	2552 2563 1156 2645
we	35 36 1467
we$	1420 1424 21 1657 2943 305 3005
weaken	408 770 2189 783 788 3484 792 903
weaken$	3473 933
weakene$	933
weakened$	3239 3444 3507 3597
weakenes$	933
weakening$	933
weakens$	3473 933
weaker	2187
weaker$	3471 3507
wean	830
wean$	753
weaning$	753
weapon	125
wear$	1466
wears$	1466
webina	2800 1000 2416 2445 1284
webpag	2800 1000 2416 2445 1284
websit	2800 3653 1000 2416 2445 1284
website$	32 96 2790 1009
websites$	32 1009
wed	2362
wedge$	777 784
wednes	610 739 740 2362
wednesday$	2733 610 3303 739 2148 740 3433 3661 2386 3674
wednesdays$	2733 3303 2148 3433 3661 2386 3674
weds	2362
week	3399 3539 3540
week$	2733 2749 3285 649 2357
weekda	610 739 740
weekday$	3303 2148 3433
weekdays$	3303 2148 3433
weeken	610 739 740
weekend$	2733 129 3303 2148 3433 2318
weekends$	2733 129 3303 2148 3433 2318
weekly$	2694 976 3675 1006
weeks	610 739 740
weeks$	2733 2876 3303 3339 649 3431 2148 3433 2357
weekss$	649
welcom	139 269 311 3021 3229 2283
welcome$	3019 1879 3567 3572
welcomed$	1548
welcoming$	2807 2843 1678 2964 1720 2532 2612
welfar	1310 1338
well	3610
well$	439 2584
wellbe	3003 2550 1338
went	2704 2751
went$	1422 1441 2364 1052
were	2834 142 173
were$	1441 1446 1477 91 1505 2811 132 2836 167 674 959 1041 1051
what	181
what$	1539 138 1579 1590 1605 315 333 2452 2473
whatev	181
whatever$	1590 1712
whatsapp$	416 1827
when	141 181 1986 2250 2271 2272 864 2332
when$	1538 1550 178 1590 202 2900 2901 2949 1867 1868 3201 3220 3240 3250 3266 3267 854 2353 2452 2473 2494 1086 2510 2511 2545 1192
whenev	1986 2271 2272 2332
whenever$	202 1868 3201 3240 3250 3266 854 2353 1086 1192
where	141 181 2370
where$	1529 1550 178 1590 202 375 1816 1882 511 3512 834 2309 3654 2452 2473 2494 1086 2511 2545 1192
wherea	141
whereas$	1550
wherever$	202 1086
whether$	58 837 2473 2563
which$	1418 1419 1538 375 834 2452 2473 2669
while	141 2271 2272 2332
while$	1550 1867 1868 3339 854 2353
whittl$	824 827
whittle$	824 827
whittles$	824 827
whittling$	824 827
whittlning$	824 827
whittls$	824 827
who	162
who$	1457 2754 1529 1567 1568 1569 1747 1837 1840 3131 3159 1876 477 1887 3182 1914 3227 615 2025 3350 2293 2299 2305 2452 2473 2482 1074 2628
whoever$	1075
whole	2638
whole$	3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 1915 1916 548 3264 604 3359 2076 2077 3362 3470 2223 2233 2235 3520 3548 2267 859 3553 2280 2292 2327 1142 2625 1217 2629 1232 2642 1240
whom$	1529 1747 1840 2452 2473
why$	2473
wide$	1946
widen	1349
wider$	2911 302 801
wife$	1312
wifi	1965
will	1728
will$	1414 1505 243 244 1664 274 1697 1798 405 465 1937 2049 2160 2184 2388
willing$	2059
willn$	403
willno	403
willnot$	1812
win$	1182
wind	418 744 3564 921
wind$	515 516 2349
winde$	515 516
windes$	515 516
winding$	515 516
window$	2790
windows$	2790
winds$	515 516
wing	3318 3381 2116 3400 3404 2253
wing$	3538
wings	3400
wings$	3538
wining$	1182
wins$	1182
winter	2362
winter$	2835
wisely$	3499
wiser	2214
wish	1571 2855 1158
wish$	284 3016
wishes	1571 2855 1158
wishes$	3016 332 1024
with	3121 3122 3123 3127 2109 2392
with$	2693 1443 2729 1583 1584 1593 1600 2888 2900 1643 1644 2931 2983 1717 1748 1749 3039 3040 3044 1791 1815 3105 3138 3165 1934 3236 1954 3313 3316 2054 3357 3366 3442 3443 2163 3457 800 2221 3525 2248 3602 958 3676 2395 3681 2448 2465 2523 2526 2545 2549 2611 2669 2675 2676 2677 2680 1316
withdr	462 492 744 754 879 952 1351
withdraw$	474 503 781
withdrawal$	489
withdrawe$	474 503 781
withdrawen$	781
withdrawes$	474 503 781
withdrawing$	503 781
withdrawn$	1878 3299 3436 2376
withdrawping$	474
withdraws$	474 503 781
wither	2189
wither$	3473
withers$	3473
within	170 368
within$	1440 1777 2166
withou	3313 2204 819 868 1080
without$	1537 390 1848 445 3349 2066 3487 3514 878 2319 1048 2489
withs$	3039
women	3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
women$	1826 3190 3245 3258 3260 2003 3293 2303 3628
word$	2821 2862 3010 2517 1309
words$	2862
work	1461 458 476 1885 1910 809 2268 1158
work$	2 2745 2753 96 1588 1594 1597 2885 2890 2921 233 2943 2954 267 309 3023 468 1929 715 3437 2154 3439 3560 948 2507 1114 1141 2551 2604 1202 2613
worked	1450 1469 2757
worked$	1409 2734 2798 696 1114 1202
worker	35 36 1467 64 2786 2800 1000 2416 2445 1284
worker$	0 1 2702 1420 16 20 22 25 2727 59 65 69 2777 95 1514 2812 2866 2870 1021 2431 2439 1034 1314
workers$	0 1 2702 1420 16 20 22 25 2727 59 65 69 95 1514 2812 1021 2431 2439 2577
workin	1461 1711 2550 1158
working$	1413 2700 26 2736 49 2745 1480 2921 233 2995 3023 468 1114 2551 1202
workload$	1587
works	458 1158
works$	96 2890 2982 715 1114 1202
worksh	104 2800 2114 3398 2116 3400 1000 2416 2445 1284
workshop$	1513 2801 3666 2384 1286
workshops$	1513 2801 3666
workstream$	1031
workstreams$	1031
world$	795
worrie	1571 2855
worries$	1634 2919
worry	1571 2855
worse	3564 1290
worst	2638
worth	2893 2571
worth$	3139
worthwhile$	2608
would$	200 265
wound$	3109 2322
wrap	254 1161
wraparound$	1663 2570
wrappingaround$	2570
wrapsaround$	2570
wristbands$	99
write$	1385
writes	1474
writes$	2758 1385
writing$	1263
writte	1444 2757 1507 1580 172 2409 1010 2419 1039
written$	1409 2728 2730 2732 1453 1482 2781 1504 2791 2864 1581 1012 2448 1385
wrong	1309
wrong$	3139
wrote	1039
wrote$	1445 2448
yard	442 3541 3542
yard$	1851 3543
yards$	3061 1852 3543
year	3400 3588 3590
year$	2835 2848 3322 649 2085 2116 2122 3590 2362
years$	649
young	2556
young$	37 38 39 55 2749 89 118 2815 1536 2822 2824 136 1549 152 153 157 1570 162 1572 1573 2858 2887 1684 279 3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 1984 2009 2012 604 640 661 3359 2076 2077 3362 695 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3590 3603 3604 3609 2327 3621 3622 2344 953 2394 3682 2400 2453 2550 2558 2625 1217 2629 1232 2642 1240
younge	3037 1759 396 1818 1819 1831 1837 455 1887 3172 481 483 1915 1916 548 3264 3294 604 2019 623 2034 640 642 3344 3359 2076 2077 3362 688 703 3432 3470 2223 2233 2235 3520 3548 2267 859 2280 2292 3588 2327 953 3646 2625 1217 2629 1232 2642 1240
younger$	3037 1759 396 1818 1819 1831 3118 1837 3131 455 3159 1876 477 1887 3172 481 483 3182 1914 1915 1916 3227 548 3264 604 615 2025 3350 2072 3359 2076 2077 3362 703 3470 3477 2223 2233 2235 3520 3548 2267 859 2280 2292 2293 2299 2305 2306 2327 953 3646 2625 1217 2628 2629 1232 2642 1240
youngest$	1837 3131 3159 1876 477 1887 3182 1914 3227 615 2025 3350 3477 2293 2299 2305 953 3646 2628
youngs	3037 1759 396 3099 1818 1819 1831 1837 3129 3132 1855 455 3153 1887 3172 481 483 3180 1906 1915 1916 3205 3219 536 3231 3237 548 1963 3264 3265 2009 2012 3296 604 3359 2076 2077 3362 703 3470 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2291 2292 3603 3604 3609 2327 3621 3622 2344 953 2625 1217 2629 1232 2642 1240
youngsters$	1826 3190 3245 3258 3260 2003 3293 3628
youth$	2711 53 1739 3258 3298 3541 3542 2475
youths	1984
youths$	1969 3258 3268 2475
yp	162 3037 1759 3056 3087 396 3094 3095 3099 1818 1819 1831 3118 3120 1837 3129 3131 3132 3133 1855 455 3151 3152 3153 3154 3159 1876 477 1887 3172 481 483 3180 3182 1914 1915 1916 3205 3219 3226 3227 536 3231 3237 546 548 3264 3265 3294 604 2019 615 2025 623 2034 3329 640 642 3343 3344 3350 661 3359 2076 2077 3362 3374 3375 688 703 3432 2149 3446 3451 3462 3464 3470 3483 3503 3504 3505 3506 2223 2225 2233 3518 2235 3520 3523 3527 3532 3533 3537 3548 2267 859 2280 2287 2291 2292 2293 2299 2305 3596 2313 3603 3604 3609 2327 3621 3622 2347 953 3646 2625 1217 2627 2628 2629 2638 1232 2642 1240
yp$	3050 2053 3463
zine$	2662
zines$	2662
zone	1761 1762
zone$	67 3538 2630
zones	1761 1762
zones$	67 3538 2630
