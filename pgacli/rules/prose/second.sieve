1411 1287 1001

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

2 3 4 6 7 8 9 11 12 15 16 17 19 20 21 23 25 27 28 29 30 31 32 33 34 35 36 37 39 40 41 42 43 44 46 47 48 49 50 51 52 53 54 58 60 63 66 67 68 69 70 71 72 73 76 77 79 81 83 84 85 86 88 89 91 92 93 94 95 96 97 98 101 102 103 104 106 108 112 113 114 115 116 120 121 122 123 124 127 128 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 147 148 149 150 154 155 156 157 159 162 163 164 166 167 168 169 176 178 180 181 182 185 189 191 192 193 194 196 197 198 200 201 202 203 204 209 210 211 212 214 217 218 220 222 223 225 228 230 232 234 235 236 241 242 244 254 257 268 272 273 275 276 277 278 279 282 283 284 285 286 287 288 289 297 298 299 300 301 305 307 308 310 312 313 314 315 316 317 318 319 320 322 323 324 325 326 327 328 329 338 344 346 348 349 353 354 355 356 360 361 362 364 368 369 370 371 372 373 375 376 377 378 381 383 385 386 388 389 391 392 393 394 395 396 400 401 402 405 407 409 410 412 413 417 420 425 426 427 429 435 436 442 443 445 447 448 450 451 452 453 454 456 457 458 459 460 461 462 463 464 468 471 472 473 475 476 477 478 490 497 498 499 515 516 520 526 527 528 530 533 535 538 542 543 546 547 549 550 552 554 555 559 562 563 567 569 570 571 572 573 574 576 577 578 580 582 583 584 587 589 590 592 593 594 595 596 598 599 604 606 607 608 609 610 611 612 613 614 615 617 619 621 622 623 624 625 626 627 628 630 631 632 633 634 635 636 637 638 639 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 666 667 668 669 670 671 672 673 674 676 677 679 680 681 682 684 685 686 687 688 689 690 691 692 693 694 696 697 698 699 700 701 702 703 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765 766 768 769 770 771 772 773 774 775 776 777 778 779 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 837 838 839 840 841 842 843 844 845 846 847 848 849 851 852 853 854 855 856 857 858 859 860 861 862 865 866 867 868 869 870 871 872 873 874 875 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 893 894 896 897 898 900 901 902 904 905 906 907 908 909 910 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 937 938 939 940 941 942 943 945 946 947 948 949 951 952 953 954 955 956 957 958 959 960 961 962 963 964 966 967 968 969 970 971 972 973 974 975 976 977 978 979 980 982 983 984 985 986 987 988 989 990 991 992 993 994 995 996 997 998 1000 1001 1002 1003 1004 1005 1006 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 1099 1100 1101 1102 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1244 1245 1246 1247 1248 1249 1250 1251 1252 1253 1254 1255 1256 1257 1258 1259 1260 1261 1262 1266 1267 1268 1269 1270 1275 1294 1295 1296 1306 1309 1313 1314 1315 1318 1330 1334 1337 1338 1339 1340 1341 1343 1344 1345 1346 1347 1370 1375 1377 1378 1388 1389 1393 1394 1397 1402 1403 1404 1405 1406 1407 1408 1409 1410 1 5 13 14 18 22 24 26 38 45 55 56 57 59 61 62 64 65 74 75 78 80 82 90 99 100 105 107 109 110 111 117 118 119 125 126 129 146 151 152 153 158 160 161 170 173 175 177 179 183 186 190 195 199 205 206 207 208 213 215 219 221 224 226 227 229 231 240 243 246 247 248 250 251 252 253 255 256 258 263 266 269 274 280 281 294 296 302 303 304 306 311 321 330 331 332 333 334 335 336 337 342 343 345 347 351 352 357 358 359 363 365 366 367 374 382 384 387 390 397 398 399 403 404 406 408 411 414 415 416 418 419 421 422 423 424 428 430 432 433 434 437 438 439 440 441 444 446 449 455 466 467 474 479 483 484 485 486 487 489 491 493 496 505 506 514 517 518 519 521 522 523 524 525 529 531 532 534 536 537 539 541 544 545 548 551 553 556 557 558 560 561 564 565 566 568 575 579 581 585 586 588 591 597 600 601 602 603 605 616 618 620 629 640 665 675 678 695 704 767 780 798 835 836 850 863 864 876 892 895 899 903 911 944 950 965 999 1007 1064 1092 1103 1172 1243 1271 1273 1274 1277 1279 1280 1287 1288 1289 1290 1292 1293 1297 1299 1303 1304 1311 1324 1328 1331 1336 1342 1349 1354 1356 1367 1368 1369 1371 1372 1376 1379 1382 1383 1385 1390 1391 1395 1396 1398 1399 1400 1401 0 10 87 165 171 172 174 184 187 188 216 233 237 238 239 245 249 259 260 261 262 264 265 267 270 271 290 291 292 293 295 309 339 340 341 350 379 380 431 465 469 470 480 481 482 488 492 494 495 500 501 502 503 504 507 508 509 510 511 512 513 540 683 981 1263 1264 1265 1272 1276 1278 1281 1282 1283 1284 1285 1286 1291 1298 1300 1301 1302 1305 1307 1308 1310 1312 1316 1317 1319 1320 1321 1322 1323 1325 1326 1327 1329 1332 1333 1335 1348 1350 1351 1352 1353 1355 1357 1358 1359 1360 1361 1362 1363 1364 1365 1366 1373 1374 1380 1381 1384 1386 1387 1392

8 14 6 6 9 4 3 3 0 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 6 12 4 9 8 7 10 7 9 5 10 10 8 5 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 11 4 4 6 5 68 7 6 7 5 5 6 16 5 6 4 8 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 4 6 4 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 7 0 11 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 0 5 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 0 10 7 7 5 4 5 0 11 5 5 5 5 4 10 0 3 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 3 0 12 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 17 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 0 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 5 3 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 7 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 4 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3143 2004 748 2448
2$	3143
20$	2646
3$	3143
34$	1225
35$	1225
999$	2821
a$	2815 146 1617 1676 1688 1694 1695 305 1725 1729 3216 623 2036 3633 2372 2374 2375 3663 2380 2383 2384 2385 976 2396 994 2407 2408 2410 2411 2456 2655 2656 2657 2660 2661 2664 2665 2666 2669 2670 2674 2675 2679 2684 2689 2697
abc	353 1764
abcs	1764
able$	2880 1767 365 1801 1816 457 2062 1041 2500
about$	1631 1722 3047 3151 1934 2085 3587 2313 2359 2566 2571
aboutering$	1934
abouting$	1934
aboutting$	1934
above	3261
above$	3267 2584
abreas	1164
abreast$	2575
abroad	3166 3190 3201 3212 3314 3315 3316 3317 2031 2058
absent$	3563
abus	2856
abuse$	2545
academ	3324 3332 3387
academy$	3340
accept	1430 2746 940
accept$	1882 1952
accepted$	2717 3025
access	1689 2549 1165 2576
access$	2976 1869 3191 3202 1147
accessed$	1008
accessible$	2970
accessing$	2743
accomm	477 1888 644
accommodation$	503 3326 648
accord	1110
accordingly$	2521
accoun	2835 1668 1826 1165 2576 1306
account$	32 2944 2955 3006 3113
accounts$	3113
accred	1452
accredited$	2739
achiev	1498 1002 2581
achieve$	1009
achieved$	1432 2785 2413 1009
achieves$	1009
acknow	1453 1144 1336
acknowledgement$	2740
across	3591 3690
across$	3166 3190 3201 3205 3212 3314 3315 3316 3317 2031 3366 852 2303 3645 2528
act$	3570 873 914 1201
acted$	2838
action	2805 1656 1668 1001 2419 2448 1287
action$	87 2801 2927 2943 2955 1020 1032
actions$	87 2801 1020 1032
active$	2887 1621
activi	2805 2946 2965 1742 3447 1001 2419 2448 2604 1287
activities$	2806 2891 3029 3411 3441 2155 3443 3445 2557 2558 2609
activity$	3411 949 2609
acts$	873 1201
ad$	1087
add	1226
add$	1363
added$	1363
adding$	1363
additi	255
additional$	1627 1666 1023 1098
addres	174 175 1618 235 3518 1144
address$	1646 503 1982 821 834 1338
addressed$	1586 2905 1338
addresses$	1982 1338
addressing$	1338
adds$	1363
admission$	1869 3191
admit	940
admit$	1754 3169 1952 1985 593 2298 888 919
admite$	919
admited$	593 2298 888
admites$	919
admiting$	593 919
admits$	593 2298 888 919
admitt	3235 597 2084 2286
admitted$	593 2008 3560 3564 3573
admitting$	593 919
adolescents$	3264
adopt$	277 1382
adopte	2762 2772 1509 2412
adopted$	2796 1382
adopting$	1382
adopts$	1382
adult	2835 2306 3594 1070
adult$	2817 2831 2950 2951 2993 1739 3664 2481 2482 1073 1299
adults	306 1070
adults$	2817 122 2831 230 1660 2993 1717 3664 2481 1299
advert	2762 2805 1001 2412 2419 2448 1287
advice$	217 2953 300 1348
advis	432 433 810
advis$	367
advise	35 36 1469 2033 1336
advise$	358 367
advised$	367
adviseed$	358
adviseing$	358
adviser$	1022 1033
advisers$	1022 1033
advises$	358 367
advisi	1336
advising$	367
adviss$	367
advoca	1144 1339
advocate$	1317
affect	3193
afraid	1537 1082
afraid$	2824 2493
afresh$	2644
after	1907 3522 2274 865
after$	2943 1737 3194 3681 2452 2638
aftern	611 2119 3406 740 741 2256 3545 3546 2365
afternoon$	2738 129 3291 3309 693 2134 3429 3436 2151 3439 1052
afternoons$	2738 129 3309 2134 3430 3437 2151 3439 1052 2467
again$	2809 1704 3087 2618 2644
agains	2395
against$	1442 165 1577 3052 1770 1771 1778 1842 2359 3682 2525
age$	3501 3547 3548 3594
agenc	2914
agenci	49 64 2791 1635 306
agencies$	0 1 2702 2707 16 20 22 1460 74 2774 95 1516 1633 2922 230 1717 1124
agency$	2750 1640
agenda$	2941 1030 2514
agree	1868 1226
agree$	1433 384 398 971 1263
agreed	1444 2762 1509 1618 2412
agreed$	2719 2731 2796 1592 2905 1702 398 2062 971 2446 1187 1263
agreeed$	1433
agreem	2805 3046 1001 2419 2448 1287
agreement$	98 217 3045 3650
agreements$	3045 3650
agrees$	1433 384 398 971 1263
ahead	2798
ahead$	3522
aim	1161
aim$	285 2598
aiming	1161
aims	1161
aims$	2598
alarm$	43 66 71 99
alarms$	43 66 71 99
alert	1698
alert$	2928 2985 2617
align	1339
alive$	2887
all	63 163 177 1890 3270 2394 3685 2561 2630
all$	2699 29 2734 2757 1474 1507 1521 119 230 1712 1715 1717 2099 3390 2281 3656 2377 2409 1018 1124 2553 2657 2661 2691
alliance$	2593
alliances$	2593
alloca	1462 2762 477 1888 479 1930 846 2412
allocate$	1384
allocated$	2749 1495 489 712 2446 1384
allocates$	1384
allocating$	1384
allote$	942
allotes$	942
alloting$	942
allotment$	96 3697
allots$	942
allotted$	489
allow	597 817
allow$	2877 337 1749 1754 1797 1833 1952 1985 593 2008 2179 884 2298 888 2355 1181 2606
allowe	3235 597 2084 2286
allowed$	1746 337 1749 1767 3114 1998 3286 593 2008 3560 3564 3573 3578 2298 888 2342 1127
allowing$	593 884 2355 1181
allows$	2877 337 593 2008 2298 888 1181 2606
allowted$	1749 593
allowting$	593 884
alone	1537 2108 3551 3585 3586
alone$	2824 1955 3285 3296 3306 3392 3395 3595 2639
along$	3253 1969 3279 2605
alongs	1839 3127 3128 3129 3133 2113
alongside$	1606 3400 2251 2528 2616 2619
alter$	464
altere$	464
alteres$	464
altering$	464
altern	2965 3007 734 798 805 2604
alternate$	723 2138 2150
alternating$	723 2150
alternative$	1659 491 809
alternatives$	2546
alterping$	464
alters$	464
ambassador$	1033
ambassadors$	1033
amber$	2813 2814 2465
ambition$	285
amend	1351
amende	2762 2412
among	3127 3128 3129 3133 3319
among$	1751 1752 3205 1937 1957 3366 2169 2224 852 3645 1318
an$	1611 1617 271 1688 1694 3216 2372 2374 2384 2385 976 994 2407 2408 2410 2411 2456 2674 2684 2697
analyse$	1100
analyses$	1100
analysing$	1100
analyst$	1304
analysts$	1304
and$	1418 111 1666 1728 1741 3204 2082 3584 2574
anew$	2644
annual$	1007
anothe	1635 3062 3093 3096 3100 3101 3105 3124 3126 3135 3138 3139 1858 3159 3186 3211 3225 537 3237 3243 2045 3401 3452 3457 3468 3470 3489 3509 3510 3511 3512 2226 2228 3524 3529 3533 3538 3539 3543 2294 3591 3609 3610 3615 3627 3628 2350 1215 2629
another$	2883 1611 2922 361 362 3072 3075 3077 3080 3083 3084 3092 3097 3098 1859 3157 3158 3159 3160 491 1936 538 3241 3313 3322 2040 2041 2053 3342 2060 3374 677 2100 3399 2115 708 2123 3432 3453 3460 3462 3464 3478 3481 3482 3484 802 3501 809 844 845 2260 2261 3561 3562 2276 3563 874 2285 875 2286 2287 3575 2291 2293 2301 3589 2309 3615 2329 3622 3639 3643 3647 2384 1071 2626
answer	1453 2838
answer$	2740 1405
answered$	1405
answering$	1405
answers$	1405
anti$	1145
any$	1636 226 1638 1715 3105 1840 3135 3138 1858 3159 3186 3211 3216 3225 537 3237 3243 653 3401 2168 3509 3510 3511 3512 2226 2228 3524 3529 3533 3538 3539 3543 2294 3609 3610 3615 3627 3628 2377
anybody$	2827 3401
anyone$	2827 3401
apart	3051 3055 3119 3120 1911 1912 2072 2073 770 2192 791 3520
apart$	3076 3122 449 3154 3198 3199 3208 2061 3351 3359 3360 3366 3367 2081 3373 676 3382 3409 3422 3467 2181 3479 3485 2207 2252 3604 2621
apolog	1311
apologise$	1284
apologised$	1284
apologises$	1284
apologising$	1284
app$	32 1010
appeal	981
appeal$	3312 792 2204 3670
appear	434
appear$	1845
appearance$	2548
appl	1226
applic	2805 1001 2419 2448 1287
applicable$	2499 2500
application$	3661 3670 2577
applications$	3670 2577
applie	1446
applied$	2733 1262
applies$	1262
apply$	514 618 857 1262
applying$	1262
appoin	2762 104 2805 597 1001 2412 2419 1011 2422 2448 1287
appoint$	1386
appointe$	1386
appointed$	2444 2446 1386
appointes$	1386
appointing$	1386
appointment$	1515 2806 2008 949 3661
appointments$	1515 2806 2008 949
appoints$	1386
appren	2119 3406 893
approa	2786 1537 2855 162 453 2488 1340
approach$	2853 2927 2975 2556
approachable$	2970 2537 2617
approached$	2824
approaches$	1548 2853
approaching$	3068
approp	2899 255 1755 805 2549 1164
appropriate$	1592 1594 1627 2917 1659 1666 2970 3042 2499 2500 2575
appropriately$	2575
approv	1444 1462 2762 2412
approved$	2731 2749
apps$	32 1010
april	2365
april$	2840 1555
are	1416 174 254
are$	1419 1436 1443 1454 54 1479 91 1507 1512 112 115 2816 132 152 156 168 1628 1692 288 406 2016 2052 675 2095 2163 822 960 968 2391 982 1048 1053 1065 1067
area	3051 3166 3190 3201 3212 3314 3315 3316 3317 2031 3324 3332 3343 2088 3375 3387 3405
area$	3170 491 3254 3258 3304 3325 2039 2040 3327 2064 3544 3549 3637 2635
areas	3375
areas$	2988 3258 3394 3544 3549
aren$	404
arenot	404
arenot$	1815
arise	1614
arise$	2901
arises$	2901
arm$	443
around	1839 3127 3128 3129 3133
around$	188 2922 1666 1670 1722 3047 3205 2085 3587 3645 2550 2575 2616
arrang	2762 1476 1483 2798 1868 618 2029 799 2412
arrange$	248 1749 997
arranged$	2770 2954 1849 3189 997
arrangeed$	1749
arrangeing$	248
arranges$	2763 248 997
arrangeted$	1749
arranging$	997
arrest	1537 1295
arrest$	150 167
arrested$	2824
arrests$	150 167
arriv$	496
arriva	2147
arrivaltime$	3434
arrivaltimes$	3434
arrive	434 477 1888 543 577 597 711 2271 927 1228
arrive$	1845 496 1954 2008 2070
arrives$	496 2008
arriving$	496
arrivs$	496
articl	2805 1001 2419 2448 1287
as$	1560 179 180 1593 194 1610 200 203 2905 2907 291 2272 941 1065 1088 2515 2516 2550 1174 1195
asbo	353 1764 354 1765
asbos	1764 1765
aside	1353
aside$	2765
ask	2816 123 1574 2861 453
ask$	148 358 412 556 581 618 857 1057 1402
aske	1057
asked	1446 2735 2737 1574 2861 2033 1040
asked$	1440 2733 2834 1549 358 384 412 556 2337 2451 1402
asking$	358 412 556 581 1402
asks	1574 2861
asks$	148 358 412 556 581 1057 1402
aspira	2555 1340
assaul	2856 162 1082 1295
assault$	2831 166
assaults$	2831 166
assemb	2805 3088 3091 1001 2419 2448 1287
assemble$	3276
assemblies$	2806 3672 3686
assembly$	3672 3686 1289
assess	2805 1582 174 1588 1001 2419 2448 1287
assessed$	80 2429
assessment$	2867 2869 2872 2873 2875 2876
assessments$	2875
assign	2762 477 1888 479 1930 846 891 2412
assign$	1384
assigne$	942
assigned$	1495 489 712 2446 1384
assignes$	942
assigning$	942 1384
assigns$	942 1384
assist	2033
assist$	1325
assistance$	2953 1325
assisted$	1325
assisting$	1325
assists$	1325
associ	1760 1761 3049 3051 3054 3055 1795 1799 3091 3123 3130 442 3153 2071 2162 3452 3636 1310 1349
associate$	3047 3056 3071 3082 3086 3104 3358 3582 2627
associates$	2247
associating$	3048 3065 2628
association$	3048 3107 1853 454 3449 752 3455 3458 3620 3646 2622 2623
assumptions$	2562
assurance$	217 2523
assurances$	2523
at	2332
at$	2723 1470 2784 1508 2815 2830 1556 147 183 194 2894 2905 1646 251 286 2986 2989 2991 1993 1995 2002 2003 3319 633 2049 710 3433 737 852 3568 2336 2365 2369 3666 3673 3676 3677 2392 2393 3681 2398 2399 3690 3691 2415 2449 2467 2567 2638 2669 2670 2680 2681 2682 2696
attached$	2584
attachment$	2195 815 3620 2593
attachments$	2195 2593
attack	2856 162 1082 1295
attack$	2493
attacked$	2489 2493
attacks$	2493
attemp	1161
attend	1411 1412 6 2709 2722 1438 2725 2726 2727 1446 1452 1461 1463 2751 2756 2760 2761 2762 1476 1491 106 459 477 1888 577 597 2271 894 2332 2412 1017 1024 1228
attend$	2708 1517 465 1889 2008 654 2068 3433 2435 1060 1408
attendance$	1417 28 2750 2759 2778 102 145 2008 2428 2447 1038
attendd$	2435
attended$	2698 2733 2739 2753 2790 1517 2435 1060
attendees$	2748 2759 2774
attending$	2698 2743 2432 1060 1408
attends$	2708 2763 1517 2008 654 2068 2435 1060 1408
attention$	1672 2546
attenu	771
attitu	1340
attitudes$	2562
attrac	3255
attraction$	3312
attractive$	2970
audit	2805 1001 2419 2448 1287
audite	1452
audited$	2739
august	2365
august$	2840
aunt	1903 2026 3324 3344 651
aunt$	1314
auntie$	1314
aunty$	1314
authorisation$	2636
authorisations$	2636
authority$	2636
autumn	2365
autumn$	2840
availa	2762 1478 1698 2412
available$	2765 2766 1592 2954 2985
avoid	1769 396 411 461 755 861 869
avoid$	1838 3422 2166 871
avoide	1865
avoided$	3152
avoidi	755
avoiding$	2166 871 2462
avoidping$	871
avoids$	1838 871
aware	1618 1665 1698 1164
aware$	2905 2928 2952 2979 2985 2575
awaren	2555 1340
awareness$	1127 2551 2552 1154
away	1536 3166 3190 3201 3212 566 580 3314 3315 3316 3317 2031 3319 3324 2045 637 3343 770 791 797 863 2285 2288 880 3591 924
away$	2823 3051 1769 1803 1810 3119 3122 449 460 1881 1883 3206 1920 1924 3247 1986 1991 3301 3322 2048 2055 3346 2061 655 664 2178 2181 773 2211 3508 3520 3523 2237 2239 2250 2252 3563 3572 3573 3574 3576 3604 2363 2645 2658
awkward$	3134
back	1634 1882 2422
back$	152 1625 2921 449 3169 1920 3508 2225 3572 3573 3574 3630 1059 2694
background$	2534
backs$	3508
bad	441 2319
bad$	441 1852 3145 2094 3606
badge$	2755
badges$	2755
badmin	2395
badminton$	3682
bail$	353
bake$	1274
bakees$	1274
bakes$	1274
ban	342 350 352 370 371 373 380 418 419 425 429 545 566 601 612 738 2267 858 863 877 2288 916 923 943 2378 1230
ban$	336 351 359 360 1791 1832 431 3140 497 561 596 604 606 757 2268 3555 885 2334 966 3665 1221
band	3410
band$	3631 2365
banding$	336 757
bands$	3418 3649
bane$	604 885
baned$	757 885
banes$	604 885
baning$	604 757 885
bann	342 429 612
bann$	757
bannding$	757
banned	350 352 3115 1865 575 2014 738 863 2286
banned$	3038 3039 351 379 393 3114 3152 3164 527 1986 3301 3303 606 3450 757 3573 885 966
banner	97
banner$	956
banners$	956
bannin	350 352 370 566 738 863
banning$	336 351 498 604 606 757 885 923 966
banns$	757
banping$	336 1791
banred$	885 966
banring$	604 885 966
bans	350 352 370 566 738 863
bans$	336 351 1791 431 3140 497 604 606 757 2268 3555 885 2334 966 3665 1221
banting$	1791
bar	350 352 370 425 429 545 566 612 738 863 877 2288 916 943 1230
bar$	351 359 604 606 3555 885 966 1221
barbec	100 1511
barbecue$	3671 2387 3697
bare$	604 885
bared$	885
bares$	604 885
baring$	604 885
barned$	885 966
barning$	604 885 966
barr	429 612
barred	350 352 575 2014 738 863 2286
barred$	3038 3039 379 393 3164 527 1986 3301 3303 606 3556 3573 885 966
barrier$	1855 778 785
barriers$	2948
barrin	350 352 370 566 738
barring$	604 606 885 966
barrister$	1317
bars	350 352 370 566 738 863
bars$	351 604 606 3555 885 966 1221
base	2310 2311
base$	3598 2521
based$	2600
basis$	2498
basket	2395
basketball$	3682
be	254 287 1848 1103
be$	1443 1507 132 168 196 200 1612 207 1628 1641 234 1653 2945 1667 259 1680 1686 279 1692 282 288 2987 1707 1709 1744 1747 3056 383 1805 1848 1863 1877 1895 3193 1914 1931 1933 2016 2052 2070 661 3364 675 2090 2110 2163 3451 822 960 968 2391 982 1065 1099 1126 1149 1206 1208
bear$	213
bearing$	213
bears$	213
beat	2856
beating$	2853
beatings$	2853
became$	1048
because$	941
become	254
become$	196 234 3635 1048
becomes$	1048
becoming$	234
bed	826 893
bed$	3698
beds$	3698
been	2751 2839 142
been$	3 1427 1448 47 2762 1479 1499 1501 1507 1535 168 1667 675 960 968
before	1534 1907 3522 1083
before$	2815 1553 3194 3681 1041 2494
befrie	162
begin$	1233
begining$	1233
beginning$	2032
begins$	1233
begun	2762
begun$	128
behave$	822
behaved$	3042
behaves$	822
behavi	2935 3009 2555
behaviour$	353 354 2562 1347
behaviours$	2562 1347
behind	3522 2376 1307
behind$	3473 3663 2487
being	254 287 1813 3123 2300 911 3611 2555 1340
being$	168 196 1628 234 1667 1747 3049 3068 3091 3153 1933 2052 3345 3364 3370 2163 3587 3636 2461 2462 1099 1149
belief	2576
belief$	2595
believ	2838 1574 2861
believe$	1183
believes$	1183
believing$	1183
belong	1583 174 906
belong$	2870 1085
belonging$	2971 2317
belongs$	1085
below$	2584
bench	33 1968 2310 2311 957 3659
bench$	66 101 579 3598 3618 933 3641 2368 2434
benche$	933
benched$	933
benches$	66 101 933 2368 2434
benching$	933
benchping$	933
benchs$	933
benchting$	933
benefi	2899
berth$	3236
bes$	1099
beside	3127 3128 3129 3133 2112 2113
beside$	3400 2681
best	2549
best$	264 2233 823 2602
better	229 255 1755 798 805 2217 1141 1144 1293
better$	1607 1640 1666 264 2976 303 1716 1734 3024 331 1755 3042 381 440 795 2210 2212 802 804 3505 809 2233 823 844 2289 1036 2589 1188 1200 2613
betwee	1545 3046
between$	2832 1751 1752 3040 3045 3050 3111 3141 3142 1910 3205 1937 1957 3366 3448 3449 2189 2196 852 3645
betweens$	3045
beyond	171 2207 2211 3591 3604
bid	2805 1001 2419 2448 1287
big$	2361
bigger$	1978 3267
bike	33
bin	33 957
bin$	66 101 2368 2434
bingo	2395
bingo$	3682
bins$	66 101 2368 2434
bit$	3012
blankets$	2667 2668
block	418 419 493 545 557 2256 3642
block$	413 415 431 3549 3559 2365 1218
blocke	3115 3277
blocke$	415 1218
blocked$	3038 3039 413 415 580 1218
blockes$	415 1218
blocking$	413 415 1218
blocks$	413 415 3549 1218
board	23 49 1491 1492 474 816 1110
board$	1437 1460 2776 2778 2779 2795 101 2912 2913 492 3341 901 2395 1016 2521
boardd$	492
boarde$	901
boarded$	1011
boardes$	901
boardi	3324
boarding$	1876 2044 652 901
boards$	2795 101 492 901
boat	3410
body	2327
body$	3559 3614
bolste	1339
bolted	2371
bolted$	3658
bond	2162 2182
bond$	344 355 3449 752 758 3469 776 781 2195 815 3527 3620 2593 2599
bonds$	344 355 758 3469 2195 815 3527 2593 2599
book	2760 479 649 721 859 891 892 895 2314
book$	1952 842 3689 2667 1380
booked	1452 2760 2762 477 1888 1930 2412 1011 2422
booked$	2739 2790 1889 1380
booking$	3661 1380
bookle	2805 1001 2419 2448 1287
booklet$	2745
booklets$	2667
books	33
books$	842 3689 2432 2667 1380
boost$	1119
booste$	1119
boostes$	1119
boosting$	1119
boosts$	1119
booth$	3618
boroug	3051 3166 3190 3201 3212 3314 3315 3316 3317 2031 3324 3332 3343 2088 3375 3387
borough$	3170 3325 2039 3327 3329 3340 2064 3393 3590
boroughs$	3330
both	3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 1918 1919 549 3270 605 3365 2079 2080 3368 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 2330 2394 3685 2630 1220 2634 1235 2647 1243
both$	2734 119 3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 1918 1919 549 3270 605 3365 2079 2080 3368 3390 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 2330 3619 3656 1018 2630 1220 2634 1235 2647 1243 2656 2657 2661 2670 2678
bought	1444 2762 1502 1510 2412 1011 2422 1353
bought$	2731 2789 2797
bounda	3009 1165 2576
boundaries$	2547 2611
bounds$	573
box$	1274
boxes$	1274
boxing$	1005
boxs$	1274
boy	1538 158 3043 1762 397 1821 1822 1834 1836 1840 456 1890 3178 482 484 1918 1919 549 3270 605 624 2037 641 3365 2079 2080 3368 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 2330 2630 1220 2634 1235 2647 1243
boy$	2825 2827 1568 1569 3323 2056 3624 2346
boyfriend$	1314
boys	37 38 39 55 89 136 1551 153 154 163 280 1691 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 1987 2012 2015 3302 605 2022 662 3365 2079 2080 3368 696 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 2350 954 2397 2403 2457 2630 1220 2634 1235 2647 1243
boys$	1449 1450 1466 1500 90 94 113 114 119 2820 2825 2827 2829 1547 1564 1565 1569 2864 2934 1736 3035 1829 3196 547 3251 3264 3266 3274 2006 3294 3299 3323 3362 3374 739 3469 899 900 3624 3634 3684 2486 2642
branches$	1026
bread$	2668
break	1789 409 1857 1911 1949 2021 2067 2088 3375 2101 2147 3447 770 771 784 788 789 793 2221 831 841 3545 869 904 1236
break$	250 375 3236 3291 3308 667 668 672 2089 3388 750 755 2181 772 773 2188 3588 913 2651
breake$	913
breakes$	913
breakf	100 1511 2388
breakfast$	2387 3675 2668 2676
breakfasts$	2676
breaki	771 788
breaking$	250 375 667 668 672 750 913
breaks	3375 771 788
breaks$	250 375 667 668 672 3388 3419 750 913
breaktime$	3434
breaktimes$	3434
breath	2021 3616
breathe$	3311
breather$	3308
breathing$	2021
bridge$	1133
bridgeing$	1133
bridges$	2542 2543 1133
brief$	2505 1406
briefe	1411 2735 2737 1452 2786 1506
briefed$	2698 2736 2739 2793 1406
briefi	23 2805 1001 2419 2448 1287
briefing$	2806 1289 1406
briefings$	2806
briefs$	1406
brighter$	2459
bring	214 473 3255 1256
bring$	222 332 1397
bringing$	222 332 1807 1397
brings	214
brings$	222 332 1886 2364 1397
broade	1339
broken	3490 947
broken$	3053 1865 1912 1921 3245 2072 2073 3450 3603 2325 2358 1236 2656 2657
brothe	3043 1762 397 3105 1821 1822 1834 1836 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1903 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3344 651 3365 2079 2080 3368 689 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
brother$	1313
brothers$	1829 3196 3251 3264 3266 2006 3299 3634 2479 2485
brough	214 543
brought$	215 1954
budget	1444
budget$	30 2729 51
budgeted$	2731
build	1689 2406 1141 1144 1337
build$	262 274 2976 803 961 3693 1119 1128 1132 1182
builde$	274 803 1119
buildes$	274 803 1119
buildi	3127 3128 3129 3133 3387 2102 2285 1144
building$	96 274 3262 3284 3304 3352 3378 725 803 3569 3572 1119 1128 1132 1182
buildings$	3389 3394
builds	1144
builds$	274 803 961 1119 1128 1132 1182
built	1477 1011 2422
built$	2764 2794
bulb$	66 1012
bulbs$	66 1012
bulletin$	13 2418
bulletins$	13
bullie	2856
bully	2856
bump$	3088
bunch	2255
bunch$	3465 3542 3559 3644
burglaries$	1305
burglary$	1305
burgle	1082
burgled$	2493
bus	1875 3387 2117 3404 2256 3545 3685
bus$	1464 69 2795 3162 3396 3402 3411 2365 957 2370 3671 2387 3695 2671 2676
buses	2088 3375 3404 3405 2119 3406 2256 886
buses$	2795 3385 3394 3402 3403 3411 3414
bushes$	1026
busine	1583
business$	2870 2938 1207
businesses$	74
busy	477 1888
but	3351
button$	43
buttons$	43
buy	2488 1353
buy$	2857
buyer	1070 1301
buyer$	2481
buyers$	2479 2481
by	687 2381
by$	2723 1508 130 2830 2837 144 2989 304 1718 710 2224 2365 3666 3668 2393 3681 3692 2424 2468 2470 2472 2520 2605 2675 2681
cabin	3410
cabin$	3641
cabinet$	2776
cabins$	3641
cafe	40
cafe$	74 3262
cafes$	74
café	40
café$	3262
calend	8
calendar$	2752 1015
call	2709 2805 123 1805 3102 3227 2229 1001 2419 2448 1287
call$	2708 1525 2826 1548 140 148 150 151 2853 3036 3103 1956 3516 3661 1194
called	106 2834 1311
called$	1517 151 1311
callers$	1951
callin	1813
calling$	1825
calls	1476 1753 909
calls$	2708 2763 1525 1548 140 148 150 151 2853 3036 3057 1824 1956 3516
calm	2289 3616
calm$	3311 3576 1107
calmer	2289 911 1293
calmer$	440 2233 823 844 3576
came	1431 2727 2746 2751 2760
came$	2709 2718 1578
camera	33
camera$	43 66 71 101 956 2434
cameras$	43 66 71 101 956 2434
camp	100 1511
camp$	658 3671 1274
campai	2805 1001 2419 2448 1287
campaign$	1005 1114
campaigning$	1114
campaigns$	1114
campes$	1274
camps	1511
camps$	1274
campus	3324 2088 3375 2119 3406
campus$	3352
can	2816 1731
can$	121 2880 2895 1667 1745 365 1801 394 1816 406 457 1940 663 2187 2502
cancel	493 745 880 953
cancel$	475 504
cancele$	475 504
canceles$	475 504
canceling$	504
cancelled$	1881 3305 3442 2379
cancelping$	475
cancels$	475 504
cann$	404
cannot	1768 365 1801 394 404 1816 457 1940 663 861
cannot$	389 1808 1815 521 2074 2120 3422 840 864 921 932
cantee	3547 3548
cap	372 445 588
cap$	3140 591 596 765 920
capaci	1165 2576
capacity$	1590 2582
caped$	591
caping$	591 765
capitalise$	262
caps$	3140 591 765
capting$	591
capture$	1123
captured$	3031 2436
captureing$	1123
captures$	1123
car$	124 2831 2103 3396 3411 3618 3641 3697 1302
caravan$	3641
card	97 2805 1001 2419 2448 1287
card$	2745 2755 470 956 958 3657 3661 3669 2667
cardes$	3657
cards	2395
cards$	2755 470 956 958 3657 3661 3682 2667
care$	2947 3021 3534 837 2547 2646
cared	3027
cared$	3025
careful$	1621 837 2617
carefully$	3505 2540
carer	64 2791 3324 644
carer$	0 1 2707 16 20 22 2742 95 1516 619 620 622 648 3514 1313
carers$	0 1 2707 16 20 22 2742 95 1516 289 421 619 620 622 3324 648 3514 926 1313
cares$	2947
careta	35 36 1469
caring$	1107
carr	473 859 1256
carria	3410
carriages$	3414
carried$	1452 2756 2762 1679 1721 2412 1002 1011
carries$	1468 2756 1093
carry	2816 2406
carry$	1468 3580 3693 1093 1097
carrying$	2462 1093
cars	125
cars$	124 2831 2103 3403 3411 3414 3641 3697 1302
cascad$	1111
cascade$	1111
cascades$	1111
cascading$	1111
cascads$	1111
cascadting$	1111
case$	1486 1491 1591 1600 1629 1020 2508 2515
caseload$	2777
cases$	1020
caseworker$	1315
cast	37 39 2119 3406 3410 2314
cast$	1450 3347 712 3414 3631
casts	3406
casts$	3347 3414 3649
catch	1616 2513
catchm	3166 3190 3201 3212 3314 3315 3316 3317 2031
catchup$	2903
catchups$	2903
caught	1864
caught$	1860 450 451 452 3151
cause	853 3570 2576
causes	2576
caution$	367 948
cautione$	367
cautioned$	367 948
cautiones$	367
cautioning$	367 948
cautions$	367 948
cbo	353 1764 354 1765
cbos	1764 1765
cctv	1080
cctv$	43 66 71 2491
ceas	411
cease	455 745 2164 2188 938
cease$	1866 522 3224 3442 3475 2349 944
ceased	1546 1561
ceased$	2833 2848
ceases$	1866 3442
ceiling$	920
celebrate$	1170
celebrates$	1170
celebrating$	1170
cent$	1474
center$	1662
central$	3621
centre	40 46 2088 3375 3387 3405 1127
centre$	1457 1662 3254 3262 3304 3321 3352 3411 725
centred$	1615 2538 2560 2600
centres$	3394 3411
certain$	281 2603
certif	2805 1001 2419 2448 1287
certificate$	2755
certificates$	2755
chair	35 36 1469 1492 957
chair$	65 2779 2851 2368 3689 2693
chaire	2762 2412
chairs	33 1476
chairs$	2763 2851 2368 3689 2667
challe	432 453 981 1336
challeng$	1151
challenge$	2933 2536 1151
challenged$	2973 3150
challenges$	2933 1151
challenging$	1151
challengs$	1151
champi	1144
champion$	1033 1035
champions$	1033
chance	3007 3616
chance$	2892 299 2999 365 1846 1906 2021 3588
chances$	299
chang$	464 476
change$	2878 2923 2925 464 476 635 636 672 1058 2606 2615 1372
changed$	2423 1372
changees$	2878
changeing$	672
changes$	2878 2923 1637 2925 464 476 635 672 2606 1372
changing$	464 476 635 1372
changping$	464
changs$	464 476
channe	8
channel$	32 3116
channels$	2879 1652 242
chaperoned$	3146
charge	2378
charge$	3665
charges$	3665
charte	97
charter$	98
chas	2856 576
chased	1446
chased$	2733
chat	8 417 1830
chat$	2826 298 311 1805 417 1828 3116 1830 3117 420 914 2460 2607
chats$	298 311 3116 2607
chatti	1813 1825
chatting$	3112
check	1412 104 2805 1616 1001 2419 2448 2513 1287
check$	2805 209 1001 2419 2448 1287 1360
checked$	2706 80 1360
checkin$	1515 2903
checking$	209 1360
checkins$	1515 2903
checks$	1476 209 1360
chess	2395
chess$	3682
child	1538 3043 1762 397 1821 1822 1834 1836 1840 456 1890 3178 482 484 1918 1919 549 3270 605 3365 2079 2080 3368 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 2330 2630 1220 2634 1235 2647 1243
child$	2754 2825 2827 1568 1835 2056 3624 1189
childcare$	72
childr	1538 1551 158 1573 1576 280 1691 3043 1762 397 3105 1821 1822 1834 1836 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 1987 2012 2015 3302 605 3365 2079 2080 3368 696 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3596 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
children$	1490 2825 2827 2829 1569 2860 2863 2864 3005 1829 1835 3196 3251 3264 3266 3274 2006 3299 3499 3624 3634 2589
childrens$	2825
childs$	2825
choice	3007 3009 2555 2604 1340
choice$	808 2248
choices$	808
choir	3410
choir$	3631
choos	2314
choos$	806 836 951
choose	2816 3130 1057
choose$	499 806 807 836 951 991 2468 2686
choosed$	951
chooses$	499 806 807 836 951 991 2468
choosi	2248 1057
choosing$	499 806 807 836 951 991 2468
chooss$	806 836 951
choosting$	951
choosy$	837
chose	1057
chose$	2468
chosen	1444
chosen$	2731
chrono	2805 1001 2419 2448 1287
church	40 3547 3548
church$	3686
cinema	40
circle	2805 2216 2255 906 1001 2419 2448 1287
circle$	3465 776 3486 3496 3498 2213 2215 3503 3507 3542 2317 3605
circles$	3486 3496 2213 3503 3507
circul	2762 1476 1509 2412 1011 2422
circulated$	2796
circulates$	2763
circumstances$	1812
cities	3387
cities$	3330
city	3166 3190 3201 3212 3314 3315 3316 3317 2031 3324 3332 3343 3387
city$	3170 3325 3327 3329 3393 3590
civil$	353
claim	2378
claim$	3665
claime	1441 1452
claimed$	2728 2739
clarification$	217 2523
clarit	1165 2576
clarity$	217 2523
clash$	1873
class	3127 3128 3129 3133 1857 1875 1905 609 3332 2046 2088 3375 3387 2117 3404 3405 2119 3406 2256 3545 3546 3596
class$	2850 3162 3192 2020 3328 3333 3334 2104 3400 3411 3413 2215 3593 914 3631 949 2365 3672
classe	2067 3375 2089 2102 3404 3406 2256 886 3596
classes$	2808 2850 3187 3340 3376 3389 3394 3411 3514 3672
classm	3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
classmates$	1829 3196 3251 3264 3266 2006 3299 3634
classroom$	2795
classrooms$	2795
clause	3046
clause$	2868 3045 2495
clauses$	2868 3045 2495
clean	100 2406
clean$	621 3693 2473 1240
cleaned$	3655
cleanu	1511
clear	562 576 2549
clear$	2812 2849 2939 2940 1798 1973 2055 812 2237 2252 1108 1187 1200 1247
cleare	1011 2422
cleared$	2437
clearer$	1200
clearing$	1247
clears$	1247
clicked$	2783 2421
clicks	1461
clicks$	2748
climb$	1274
climbes$	1274
climbs$	1274
clinic	40 64
clinic$	1022
clique	3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
clique$	1829 3196 3251 3264 3266 2006 3299 776 3634 3644
clos	418 419 474 557 566 953
clos$	475 901
close	2241
close$	1617 1621 475 3364 2112 2241 3528 901 2348 1108 1133 1259
closed	2762 1498 3115 2412
closed$	2785 573 580 3442 863 3597 2431 1259
closeing$	1133
closely$	2528
closeness$	752 815 3620
closer	229
closer$	1640 303 369 1188
closes$	475 901 1133 1259
closing$	901 1259
closping$	475
closs$	475 901
club	40 46 2805 1857 1875 1905 3332 3387 3405 2119 3406 2256 3545 3547 3548 1001 2419 2448 1287
club$	1457 74 2777 3162 3187 1902 3192 3262 3304 3321 3328 3340 658 3411 725 3631 1005
clubs	2088 3375 2102 3406 886
clubs$	74 3187 3340 3389 3394 3411
clump$	3644
cluster$	3644
co$	1145
coach	35 36 1469 64 2791 810
coach$	3671 3695 3697 1022
coache	35 36 1469 3410
coached$	2433
coaches$	3671 1267
coachi	2805 1001 2419 2448 1287
coaching$	1267
coat$	3698
coats$	99 3698 2667 2668
coax	831
coax$	767
code	97
code$	98 3665 1012
codefendants$	1766
codes$	99 1012
coerce	162
coerci	162
coffee$	92
cohesi	1165 2576
cohort	3410
cohort$	3514
cohorts$	3418 3514
coinci	3088
coincide$	1873 3420 3629
collab	229 1145 1165 2576
collaborative$	1640
collaboratively$	2528
collea	1635
colleagues$	2774 2922 1124
collec	473 477 1888 479 543 697 2147 824 927
collect$	3110 3172 3278 842 3599 1123 1407
collected$	1889 1954 3563 2414 2436 1407
collecting$	3569 1123 1407
collectiontime$	3434
collectiontimes$	3434
collects$	3172 842 1123 1407
colleg	2854 1875 1905 609 3324 3332 2046 644 2088 3375 2089 3387 2111 2117 3404 2119 3406 826 893
college$	2843 1558 3162 3163 3187 1902 3192 503 1925 2020 619 620 629 3327 3333 3334 3340 3352 3398 3411 2471
colleges$	3163 3187 1925 619 620 3340 3376 3394 3398 3411
colour$	3689 1044
colours$	3689 1044
com	2221
com$	496
come	1431 2727 2746 2751 2760 2816 214 434 1848 459 543 577 841 2271 2343 1024 1228
come$	2709 2718 1522 2811 2834 148 2897 3103 1845 496 1954 3286 597 2068 2070 2093 2105 2110 927 2435 1049
comed$	2435
comeed$	2435
comes	214 459 577 2343 1228
comes$	1522 2811 148 2897 496 2068 2105 2435 1049
comfortable$	2970 3025
coming	214
coming$	1595 3049 496 3370 2462 2501
comments$	1025
commis	1444 2762 1502 2412 1011 2422
commissioned$	2731 2789 2445
commit	49 1462 1165 2576
commit$	1305
commits$	1305
committed$	2749 1305
committee$	1460 2776 1016
committing$	1305
common	3144
common$	3354 1187
commun	4 1463 1616 1761 3049 2513 1110 2549 2555 1336 1340
communicat$	1111
communicate$	185 1111
communicates$	185 1111
communicating$	1111
communication$	1415 2750 2903 2927 1652 242 3048 1814 2521
communicats$	1111
communicatting$	1111
communities$	1743
community$	3010 1743 354
compan	35 36 1469 64 1760 3410 3452 2209
company$	73 3047 3059 1775 3079 1852 3478 2202 3496 3497 3502 3504 3506 2247 3535 3646
compared$	1058
compassionate$	2537
compla	1574 2861
complaint$	140 150 3661
complaints$	140 150
comple	1413 6 1430 2722 1438 2725 1452 1463 2760 2761 2762 1476 1498 2798 1679 1721 2412 1002 1017 1024
complete$	2700 2785 2794 2413 1009 2435
completed$	2700 2717 1432 2720 2739 2775 2785 2787 2790 2794 2966 3008 2413 1009 2435
completeed$	2435
completes$	2763 1009 2435
completing$	2743
completion$	1417 2750 2428
coms$	496
concen	2289 3616
concentrate$	3311 3576
concer	100 1511 1642 2555 1340
concern$	1597 2918 2923 2925 2933 2515 1115
concerns$	1597 2918 2923 1637 2925 2929 2933 2515 2516 1115
concert$	2701 3671
concerts$	2701
condit	3046 353 1764 858 2378
condition$	3045 2268 3650 3665
conditions$	3045 2268 3650 3665
conduc	1452 2762 2412
conducted$	2739
conductor$	59
conductors$	59 95
confer	2805 1001 2419 2448 1287
conference$	3686
confid	3007 810 906 1041 2555 2576 1340
confidence$	1685 2317 2452 2596
confident$	2452
confin	846
confin$	851
confine$	851
confined$	483 851 2320
confines$	851
confining$	851
confins$	851
confir	1618
confirm$	1433 2426
confirmed$	1433 2905
confirms$	1433 2426
confis	357
confro	432 453
congre	1760 1761 3049 3051 3088 3091 3255 1349
congregate$	3047 3106 3110 3172 3276 3278 3582 3599 2627
congregates$	3172
congregating$	3048 2628
connec	2182
connection$	355 3469 2195 2593 2599
connections$	3469 2195 800 2593 2599
conquer$	3369
consci	1698
conscious$	2985
consen	3009
conseq	3009
consequences$	2918
consid	2762 1583 2899 1618 514 2549
consider$	2313 2427 2535 1330
consideration$	2927 1672 3006 2514 1331
considerations$	1331
considered$	2870 2905 2954 3031 1330
considering$	1330
considers$	2427 1330
consis	204 2549 1144 2555 1145 1165 2576
consistent$	1615 2928 1107 2537 1136
consort$	2627
consorting$	2628
constant$	1621 1107
constructive$	1659 2613
consul	1411 1446 2735 2737 1484 2786 1506 2805 1001 2419 2448 1040 1086 1287 1337 1340
consultant$	2497 1315
consulted$	2698 2733 2736 2771 2793 2451
contac	1411 1412 2709 1446 2735 2737 1452 1455 1463 2760 2762 1476 1484 2786 1506 104 106 2805 1760 1761 3049 3051 3055 1783 1785 1795 1799 1805 1806 3102 1826 3119 1848 442 3227 2071 909 1001 2419 2448 1040 2513 1207 1287
contact$	2750 2758 1515 2806 1548 2926 2999 3036 340 341 3044 1758 1759 3047 3048 1763 355 3056 3057 1776 3066 3070 3071 3082 3086 3094 1809 3099 1814 1824 1826 3113 1853 454 3218 526 1956 546 3358 2161 3458 3467 2191 2321 2417 2442 1035 2517 2618 2625
contacted$	2698 2733 2739 2771 2793 1517 2451
contacts$	2763 1515 2806 1548 3113 2442
contai	922
contes	981
contin	229 255 1908 856 1165 2576
continual$	1621 1321
continually$	1321
continuation$	1321
continue$	3195 969 1196 1321
continued$	1640 1666 969 1036 1107 1108 1321
continues$	969 1321
continuing$	969 1321
continuous$	1321
continuously$	1321
contra	2805 1764 1001 2419 2448 1287
contract$	2752 3650 980
contracts$	3650 980
contri	64 2791 1336
contributor$	0 1 2707 16 20 22 95 1516
contributors$	0 1 2707 16 20 22 95 1516
contro	162 372 588 780 2488
control$	2857 339 765 3477
controling$	339 765
controls$	339 765
controlting$	339
conven	2709 2762 2412
convene$	2708
convenes$	2708
conver	2805 1001 2419 2448 1287
conversation$	2826 2919 2927 1652 242 2982 298 2999 2607
conversations$	2919 2927 1652 242 298 2607
convert$	476
converte$	476
convertes$	476
converting$	476
converts$	476
convin	447
cook	2406 1351
cook$	3693
cooked	2798
cooking$	1005
cool	409 2192 922
cool$	3474 3479
cooled	1921
cooled$	3208
cooler$	3513
cools$	3479
cooper	1310
coordi	35 36 1469 64 204 243 1654 1145 1336
coordinated$	1615
cope	1689 911
cope$	2976 822
copes$	822
copies$	2667
coping	1165 2576
copy	2762
copy$	2745
core$	49 1491 1492 3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 1918 1919 549 3270 605 3365 2079 2080 3368 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 2330 2630 1220 2634 1235 2647 1243
corner	2310 2311
corner$	1887 3180 2128 3416 3492 3544 3598 3640
corners$	3180 3414 2128 3416 3492 3544 3640
corrid	3324
corridor$	3378 3492
corridors$	3492
cost	2839 142
cost$	31
costed	1444
costed$	2731
costs$	31
costum	33
could	1731
could$	2839 2842 201 1745 394
counci	35 36 1469 64 3685
council$	65 2524
councillor$	73
councillors$	73
counse	64 2805 432 1001 2419 2448 1086 1287
counsel$	367
counsele$	367
counseled$	367
counseles$	367
counseling$	367
counselling$	2758
counsellor$	1022 2497 1315
counsels$	367
count$	61 1272
counte	904
counter$	2795
counters$	2795
counti	2088 3375 3387
counties$	3330
counting$	1272
countr	3166 3190 3201 3212 3314 3315 3316 3317 2031
country$	3329 3393
counts$	1272
county	3166 3190 3201 3212 3314 3315 3316 3317 2031 3324 3332 3343 3387
county$	3325 2039 3327 3329 3393 3590
couple$	2483
courag	810
course	2805 1613 1875 2117 3404 3405 2119 3406 826 3547 3548 1001 2419 2448 1287
course$	2710 2777 2806 2900 3162 1902 3229 3411 3631 949 1005 2498 1289
courses$	2806 3411
court	40 3545 3659 1306
court$	96 353 2365 3679
cousin	3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1903 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3324 3344 651 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
cousins$	1829 3196 547 3251 3264 3266 2006 3299 3634 2479 2486
cover	1583
cover$	2870 3052
covera	1714
coverage$	3001
covere	1452 2751 1583 173 174 175 176
covered$	2739 2870 1584 1586 1587
covering$	3052
covers	2751
crackd	1306
cracks$	2992
creat	444
create	2762 1478 2412 1336
created$	2765
creati	6 1336
creation$	1417
creatively$	2540
creep	2343
crew	2119 3406 3410 2255 3545
crew$	3414 3542 3559 3631 2365
crews	3406
crews$	3414 3649
cricke	2395
cricket$	3682
crime$	1305
crimes$	1305
crop$	2897
crops$	2897
cross	2071 1172
cross$	229 3088 3358 3407 2130 3420
crosso	2130 2265
crossover$	3417 3552
crossr	2583
crowd	3105 3127 3128 3129 3133 3135 3138 1858 3159 3186 3211 1935 3225 537 3237 3243 3452 2216 3509 3510 3511 3512 2226 2228 3524 3529 3533 3538 3539 2255 3543 2294 3609 3610 2327 3615 3627 3628
crowd$	1852 3222 3260 3465 3494 3499 2215 3503 3504 3530 3542 3559 2282 3605 3614 3644
crowds$	3260 3503 3504
cultiv	1339
cultur	2555 1340
culturally$	1145
culture$	3495 2562
cups$	2667
curb	372 409 588 904 922
curb$	359 913
curbe$	913
curbed	1865
curbed$	3152 3245 3450 3603
curbes$	913
curbing$	913
curbs$	913
curfew	353 1764 357 2267 858
curfew$	3140 572 2637 1227
curfews$	3140 572 2637 1227
curiosity$	2958 2505 2517
curiou	1698
curious$	2928 2985 2617
current$	2887 3592
curric	2805 1905 1001 2419 2448 1287
curriculum$	2752 3192
curtai	372 922
curtailed$	3450
customary$	202
customers$	2479
cut	350 445 1865 601 771 780 784 841 2406 1084
cut$	170 3038 3039 3053 3152 755 765 783 832 2320 933 3693 1011 2437 1355
cute$	933
cuted$	933
cutes$	933
cuting$	765 933
cutping$	933
cuts	350 771
cuts$	170 765 933 1355
cuttin	350 771
cutting$	170 755 933 1355
cycle$	2324 1274
cyclees$	1274
cycles$	1274
dad	1903 2026 3324 3344 651
dad$	622 1313
daily$	2699
damagi	2319
damaging$	3606
dampen	789
dance$	1274
dancees$	1274
dancer	37 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
dancers$	1829 3196 3251 3264 3266 2006 3299 3634
dances$	1274
danger	3009
danger$	2918
dangers$	2918
dark$	2809
darts	2395
darts$	3682
dashbo	2805 1001 2419 2448 1287
data$	1513 2418 2511
database$	2780
date	1207
date$	3669 2618
daught	3043 1762 397 1821 1822 1834 1836 1840 456 1890 3178 482 484 1918 1919 549 3270 605 3365 2079 2080 3368 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 2330 2630 1220 2634 1235 2647 1243
daughter$	1835 3624 1313
daughters$	1835 3624
day	1942 2088 3375 3387 3405 2119 3406 2256 3545 3546
day$	1503 2845 1872 3229 3281 3291 3411 3413 2134 3424 3427 3428 3429 3431 2146 3436 2253 3572 3573 2321 2360 3669 3671 3689
days	1857 3375 3406 886 1295
days$	1503 2845 1872 3187 3394 3411 2134 3425 3428 3430 3431 2146 3437 2253 2321 2360
dead$	3118
deadline$	2420
deadlines$	2420
deal	199
deal$	192 235 236
dealer	125 2835 1070 1301
dealer$	124 2831 3664 2490
dealers$	124 2831 3664 2479 2481
dealin	199
dealing$	192 236 1305
dealings$	1814
deals	199
deals$	236
dealt$	174 175 176 192
debate$	2919
debt$	2853
debts$	2853
decemb	2365
december$	2840
decent$	2212
decide	1618 1868
decide$	2851 398 2686
decided$	2905 398
decides$	2851 398
decision$	2949
decisions$	2949
declare$	1433
declareed$	1433
declares$	1433
declin	542 1293
deconstruct$	1151
deconstructe$	1151
deconstructes$	1151
deconstructing$	1151
deconstructs$	1151
decrea	1293
decrease$	103
dedicated$	1495 1031
deepen	1144 1339
defendants$	1766
defus	789
degree$	9
delegates$	2774
delet	418 419 1084
delet$	415 1218
delete	3115
delete$	415 1218
deleted$	415 1218
deletes$	415 1218
deleting$	415 1218
delets$	415 1218
delive	1413 6 1444 1452 1463 2760 2762 1476 1510 109 243 1654 2412 1011 2422 1256
deliver$	1377
deliverables$	2420
delivered$	2700 1432 2731 2739 2790 2797 1520 1377
delivering$	1377
delivers$	2763 1377
delivery$	1417 2750 1032
deliverys$	1032
demand$	2853 1590
demands$	2853
demoli	474 557 3277
demolish$	901
demolishe$	901
demolishes$	901
demolishing$	901
demolishs$	901
den	2310 2311
den$	1887 3598
denied	458
denies	458
dent$	934
dente$	934
dentes$	934
denting$	934
dentis	1086
dentist$	3698 2497
dents$	934
deny	458
denyin	458
depart	2147 927
department$	2524
departure$	490
departuretime$	3434
departuretimes$	3434
dependence$	766 2195
dependency$	766
descri	2816 1532 1574 2861 1583 174
describe$	2819 2870 1290
described$	2870
describes$	1290
design	2762 2412
design$	2851
designated$	1495 1031
designs$	2851
desk	957
desk$	2757 2795 1855 794 2368
desks$	2795 1855 794 2368
destru	2319
destructive$	3606
detach	831 841
detach$	754 783
detached$	2716 53
detaching$	754
detail$	2868
details$	2745 2868 3113 2534
detective$	1304
detectives$	1304
deter	350 425 429 943 1306
deter$	351 561
determ	1618
determined$	2905
deterr	350 1340
deterred$	393 527
deters	350
develo	2762 1689 2412 1141 1144 1337
develop$	2878 2896 274 2976 1119
develope$	274 1119
developed$	2973
developes$	2878 274 1119
developing$	274 1119
development$	2923 2925
developments$	2923 1637 2925
develops$	2878 2896 274 1119
dialogue$	2919 1652 242 298 2517 2607
diary$	1015
did$	1432 2839 2842
die$	2192
dies	2192
dies$	3479
dietic	1086
dietician$	2497
dietit	1086
dietitian$	2497
differ	2045 798 805 2217 935 1041
difference$	2452
different$	1557 3131 1876 3175 3176 3177 480 3182 3184 3185 488 1900 491 3200 1965 3313 2034 3322 2040 2041 2043 2053 2060 677 678 2092 685 686 2098 2100 690 691 692 695 2107 2109 700 2115 2116 708 2121 2123 2124 2126 2127 717 2129 2131 723 2138 2141 2143 735 736 2148 2150 2205 2210 2212 802 3501 804 809 2227 844 845 2257 2258 2260 2261 3550 3557 3558 3589 2309 3623 3626 2353 2362 2631
differently$	3505 2540
diffic	3570
difficult$	388 3134
diffus	789
dig	2406
dig$	3693 1356
digest$	2418
digging$	1356
dignity$	2589
digs$	1356
dilut	771 784 789 904
diluted$	3513 3603
dimini	793
dinner	100 1511
dinner$	3686
dip$	1027
direct	35 36 1469 2805 3007 479 481 486 846 1001 2419 2448 1287
direct$	358 1779 412 556 581 1207
directed$	358 412 556
directing$	358 412 556 581
direction$	2636
directions$	3252 3379 2636
directs$	358 412 556 581
disall	545
disassociat$	756
disassociate$	755 756
disassociates$	756
disassociating$	756
disban	3115 419 1911 1912 2072 2073 2188 1236
disband$	3198 774 3475
disbande$	774
disbanded$	3199 3359 3360 774
disbandes$	774
disbanding$	774
disbands$	3198
discon	745 2325
discontinued$	3612
discou	342 350 425 429 1865 943
discourag$	913
discourage$	351 751 913
discouraged$	393 3152 527 3245 3450
discourages$	351 751 913
discouraging$	351 751 913
discourags$	913
discretion$	2541
discus	2762 1583 173 1618 2412 2513
discuss$	2427 1332
discussed$	2870 1584 2905 2954 1332
discusses$	2427 1332
discussing$	1332
discussion$	2919 2927 2982 298 2607 1332
discussions$	2919 2927 298 2607 1332
disengag$	756
disengage$	756
disengages$	756
disengaging$	756
disentangle$	783
disman	2072 788 1236
dismantl$	774
dismantle$	774
dismantled$	3359 774
dismantles$	774
dismantling$	774
dismis	543 711 867 927
dismiss$	919
dismisse$	919
dismissed$	1954
dismisses$	919
dismissing$	919
dismisss$	919
dismissting$	919
dispat	846
disper	3149 1911 1912 1921 558 562 577 2072 2073 1224
dispers$	507
dispersal$	2635 2636
dispersals$	2636
disperse$	1823 3198 507 1969 561 1973 1223
dispersed$	3148 3199 3208 3359 3360 1223
disperses$	3198 507 1223
dispersing$	507 1223
disperss$	507
displa	2762 2772 1509 2805 1001 2412 2419 2448 1287
display$	2795
displayed$	2796
disrup	350 771 788 789 922
disrupt$	672 913
disrupte$	913
disrupted$	3245 3377 3450
disruptes$	913
disrupting$	672 913
disrupts$	672 913
disseminat$	1111
disseminate$	1111
disseminates$	1111
disseminating$	1111
disseminats$	1111
disseminatting$	1111
dissociat$	756
dissociate$	755 756
dissociates$	756
dissociating$	756
dissol	419 1911 1921 2188
dissolv$	774
dissolve$	3198 774 3474 3475
dissolved$	3208 774
dissolves$	3198 774
dissolving$	774
dissua	350 429 943
dissuade$	351
dissuaded$	393 527 3450
dissuades$	351
distan	443 1949 770 791 831
distance$	1854 1855 3236 3336 754 2181 778 783 785 2645
distancebetween$	3141
distances$	754
distancesbetween$	3141
distancing$	754
distant$	2043 2055
distract$	2352
distri	6 1452 2762 1510 109 3166 3190 3201 3212 3314 3315 3316 3317 2031 707 947 2412
distribut$	507
distribute$	507
distributed$	2739 2797 1520 2118 2358
distributes$	507
distributing$	507
distribution$	1417
distributs$	507
ditch	832 2243
divers	2581 1340
diversionary$	1659
divert	486 831 1337
divert$	754
diverting$	754
diverts$	754
divid$	507
divide	2072 707 947 1236
divide$	507 671
divided$	3359 2118 712 2358
divides$	507
dividi	1236
dividing$	507
divids$	507
division$	785
do	2332
do$	1432 2816 193 197 2945 314 3018 3019 3023 1801 406 1940 3234 722 822 1091
doctor	1086
doctor$	1022 2497 1315
documented$	2436
does$	193 314 1801 1940 722 822
doing$	197 314 1091 2527
dominant$	3621
domino	2395
dominoes$	3682
don$	1801 722
donate$	1352
donated$	1352
donates$	1352
donating$	1352
done	1413 3 1452 2762 1498 1501 1679 1721 2412 1002
done$	2700 1414 1432 2720 2739 2785 2788 2790 2794 2966 2967 3008 3032 1849 2413
door	2256
door$	2715 2757 2795 101 1644 2969 2671
doors$	2715 2757 2795 101 1644 3408
dorm	2119 3406 3410
dorm$	3641
dorms	3406 886
dorms$	3641
dotted	947
dotted$	2358
doubl	2802 1293
double	1874
double$	108 149 3161
down	1477 3115 1293
down$	2733 2749 2764 2865 1661 1927 3215 2239 2307 1061 2670 2682
downlo	2746 1461 2760
downloaded$	2421
downloads$	2748
draft$	951 1381
drafte	2762 2412
drafte$	951
drafted$	951 1381
draftes$	951
drafting$	951 1381
drafts$	951 1381
draftting$	951
drag	831
drag$	813
dragged$	813
dragging$	813
drags$	813
draw	3255 2221 831
draw$	262 3193 3312 669 681 754 813 1044 1255
drawin	1064
drawing$	813 3661 1255
drawn$	1462 813 1011
draws$	1886 2364 1044 1255
dress$	2378
drew	1549
drew$	2836
dried$	1561
drift	1789 2221 841 2289
drift$	3311 2180 786 2198 813 3576 2538
drifted$	1921 786
drifting$	786 2198 813
drifts$	786 2198 813
drinker$	1302
drinkers$	1302
driv	243 1654 473 479 859
driv$	509 511
drive	3149
drive$	509 511 571 1204 1268
driveing$	571
driven	477 1888 543 697
driven$	3150 1954 681 705 1283
driver	35 36 1469 63 64 2791 1538 136 3685 2457 2561
driver$	0 1 2707 16 20 22 2742 57 95 1516 122 2825 3664 2480 2490
drivers$	0 1 2707 16 20 22 2742 57 1474 95 1516 122 2825 1547 3664 3688
drives$	509 511 571 1204 1268
driving$	509 511 3697 1204 1268
drivs$	509 511
drop	104 463 601 745 755 832 2243 953 975 1293
drop$	40 46 103 2805 475 2166 933 967 2388 1001 2419 2448 1194 1277 1287
drope$	475 933
droped$	933
dropes$	475 933
dropin$	1515 2386
droping$	933
dropins$	1515 2386
droppe	1578 477 1888 2325 1293
dropped$	2865 3612 967 1277
droppi	755 1293
dropping$	475 2166 933 967 1277
drops	745 1293
drops$	475 933 967 1277
dropting$	933
drug$	1305
drugs$	1305
dry$	2473
due$	1087 2515
duet$	914
dug$	2794
dump	832 2243
duty$	2757
dynami	3487 1165 2576
dynamic$	3495
dynamics$	3495
each	177 1890 484 3270 732 3476 847 848 860 2308 925 2394 3685 2409 2630
each$	2699 2734 2757 2767 119 2845 2893 1712 3043 1762 3056 3063 3086 397 1821 1822 3112 1834 1840 456 1890 3178 482 484 487 1918 1919 549 3270 605 608 2037 3358 3365 2079 2080 3368 689 3390 694 698 713 715 3433 3463 3469 3476 2226 2236 2238 3526 3554 2270 860 2283 3581 2295 2330 928 3633 3656 2374 3673 3674 978 3681 2400 2403 994 2411 1018 2456 1071 2553 2630 1220 2634 1235 2647 1243 2656 2657 2661 2679 2684 2691 2697
ear$	2521 1199
earlie	2235 2365 1293
earlier$	1907 2115
earliest$	1605
early	2365
early$	2890 1605 693 2670
earn$	1185 1298
earned$	1298
earning$	1185
earns$	1185 1298
ears$	1199
easier	2289 1293
easier$	440 2190 3576
easter	2365
easter$	650
easters$	650
easy$	2849
eat	477 1888 1913 833 2271
eat$	496 1932 2076 2105 716 979 1404
eate$	496
eates$	496
eating$	496 1404
eats$	496 2076 2105 716 979 1404
eclipse$	2780
edge$	3166 3190 3201 3212 3314 3315 3316 3317 2031
educat	477 1888 479 697
educate$	1150
educated$	469 1889 2019 2035 3339 2264
educates$	1150
educating$	1150
effect	3487 2549
effect$	2315 917
effective$	1125
effectively$	2890
effectiveness$	2512
effort	1668
effort$	2927 2955
efforts$	2927
egg	3570
egg$	2352
eight	118 163
eight$	1529
eject	576 877 2288
elder	641
elder$	3483
eldest	3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 1918 1919 549 3270 3300 605 624 2037 641 643 3350 3365 2079 2080 3368 689 704 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 3602 2316 2330 954 3652 2630 1220 2634 2643 1235 2647 1243
eldest$	1840 3137 3165 1879 478 1890 3188 1917 3233 616 2028 3356 3483 2296 2302 2308 954 3652 2633
elearn	2805 1001 2419 2448 1287
elevat	1339
else$	3572 3573 3626
elsewh	3212 3319 3324 3343 3551 2285 2286 2303 3591 924
elsewhere$	2874 2988 460 3301 3306 3322 3501 3563 3572 3573 3590 2496
email	1412 2805 1001 2419 2448 1287
email$	13
emaile	1411 1446 2735 2737 1455 2762 2786 2412 1040
emailed$	2698 2733 1447 2451
emails	1476
emails$	13 2763
embargo$	3140
embargos$	3140
embed	243 1654 1144
embed$	1338
embedd	2762 2412
embedded$	2973 1338
embedding$	1338
embeds$	1338
emerge	1614
emerge$	2878 2901
emergees$	2878
emerges$	2878 2901
emotio	255
emotional$	1666
empath	1165 2576
emphas	1339
employ	940
employ$	1386
employe$	1386
employed$	1386
employes$	1386
employing$	1386
employs$	1386
empowe	810
empower$	1326
empowered$	1326
empowering$	1326
empowerment$	1326
empowers$	1326
emptied$	3655
empty$	2473
en$	2327
enabl	810 1339
enable$	276
enables$	276
enabling$	276
encour	1618 3007 433 481 2033 810 1144 1340
encourage$	1333
encouraged$	2905 3450 2337 1333
encourages$	1333
encouraging$	1333
encryp	1080
encrypted$	2491
end	342 350 371 409 418 419 493 545 745 755 2188 3490 953
end$	380 3114 3166 475 3180 3190 3201 3212 3224 3314 3315 3316 3317 2031 2042 3332 672 2128 3416 3442 2166 760 3474 3475 3479 3492 3544 3549 913 3637 3640 1134 1370
ende$	475 913
endeav	1161
ended	1561 1578 3115 1865 2325
ended$	2848 2865 3038 3039 3053 3114 3152 3245 3442 3450 3612 1370
endes$	475 913
ending	350 745 755
ending$	672 2166 913 1134 1370
endping$	475
ends	350 371 745 2192
ends$	475 3180 672 2106 2128 3416 3442 3479 3492 3544 3549 913 3640 1134 1370
enforc	444 856 857 1226
engag	2722
engage	1411 1463 1505 1017 2549 1143 2555 2604 1340
engage$	34 2792 2554
engaged$	2698 34 2743 2787 2554
engagement$	34 2750 2927 2428 2447 2536 2554 2609
engages$	34 2792 2554
engagi	1143
engaging$	34 2743 2554
engend	1339
enhanc	1144 1336
enhanc$	1119
enhance$	1119
enhanced$	2973 303
enhances$	1119
enhancing$	1119
enhancs$	1119
enjoy	911
enough$	321
enquir	2805 1001 2419 2448 1287
enrich	1339
enrol	2722 479 494 891 892 894
enrol$	642 842
enroled$	642
enroling$	642
enroll	1452 477 1888 1930
enrolled$	2739 1889 2429
enrolred$	642
enrols$	642
ensur$	502
ensure	1144
ensure$	2987 398 502 1138
ensured$	2973 398 1138
ensures$	398 502 1138
ensuring$	502 1138
enter	3103 434 577 859 891 892 895 2314 927 1228
enter$	408 1845 496 3286 951
entere	1930
entere$	408 496 951
entered$	82 712 951
enteres$	496 951
entering$	408 496 951
enters	1228
enters$	496 951
enterting$	951
entic	831
entran	2256 3545
entrance$	2795
entrances$	2795 2097 3408
entry	2147
entry$	1869 3191 566 1986 2676
entrytime$	3434
entrytimes$	3434
environment$	2968 3010 3495 2548
environments$	2968 3010
episod	1295
equally$	2589
equip$	1152
equipm	33
equipped$	1152
equipping$	1152
equips$	1152
erode	771
escala	1105
escalate$	2606
escalated$	2526
escalates$	2606
escort	477 1888 479 543 578
escort$	509 511 571
escorte$	509 511
escorted$	3150 1954 681
escortes$	509 511
escorting$	509 511 571
escorts$	509 511 571
establ	2762 1618 2412 1144
established$	1592 2905
estate	3051 3324 3332
estate$	3170 3304 2064 3393 3549 3637
estates$	3549
esteem	2576
ethos	1340
evalua	2762 2412
evaluate$	1101
evaluates$	1101
evaluating$	1101
evenin	2805 1857 611 2088 3375 3387 3405 2119 3406 740 741 2253 2256 3545 3546 886 2365 1001 2419 2448 1287
evening$	2738 129 1872 3291 3309 693 3413 2134 3424 3427 3428 3429 3431 2146 3436 2151 3439 2155 3443 3566 3572 3593 2321 914 2360 1052
evenings$	2738 129 1872 3187 3309 3394 2134 3425 3428 3430 3431 2146 3437 2151 3439 3441 2155 3443 3445 2176 3566 2321 2360 1052 2467
event	2805 1001 2419 2448 1287
event$	2806 3686 1289
events$	2806 2900
ever$	2342
every	177 3270 847 848 925 2394 3685 2630
every$	2699 2734 2757 2767 1521 2845 1674 1712 1715 3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 1918 1919 549 3270 605 3365 2079 2080 3368 3390 698 713 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 2330 928 3633 3656 3673 3674 978 3681 994 1018 1207 2630 1220 2634 1235 2647 1243 2684
everyb	63 177 240 280 1691 306
everybody$	29 1474 1651 1717 1743 1124
everyo	63 177 1635 240 280 1691 306
everyone$	29 1474 2922 230 1651 1717 1743 1124
everything$	2949 2502
evict	576
evict$	505
evicted$	505
evicting$	505
eviction$	498
evicts$	505
eviden	1080
evidence$	52 75 2491 2534
evidenced$	80
evident$	2436
evolve$	2878
evolvees$	2878
evolves$	2878
example$	1852
except	3351
exchange$	231
exclud	1537 2855 3149 463 566 575 601 2014 612 738 863 2286 877 2288 1230
exclud$	604 885 1232
exclude$	604 606 3555 885 1221 1232
excluded$	2824 379 3148 3164 1986 3301 3303 606 3339 3573 885
excludes$	604 606 3555 885 1221 1232
excluding$	604 606 885 1232
excludned$	885
excludning$	604 885
excludred$	885
excludring$	604 885
excluds$	604 885 1232
exclus	2267 858 923 1295
exclusion$	150 353 354 490 497 498 602 2268 2334
exclusions$	150 497 2268 2334
exerci	2805 1001 2419 2448 1287
exhibi	100 1511
exhibition$	96
exist$	3451
existing$	1592 2917 1207
exists$	3451
exit	419 773
exit$	490 761 2184
exiting$	761
exits$	3408 761
expect	1165 2576
expectations$	2547
expected$	384
expel	601 612 1230
expel$	604 1221 1232
expele$	604 1232
expeles$	604 1232
expeling$	604 1232
expell	2014 612
expelled$	3164 3301
expelning$	604
expelring$	604
expels$	604 1221 1232
expenditure$	31
experience$	3003
experiences$	1025
explai	1446 1532 1574 2861
explain$	2819 143 447
explained$	2733
explains$	143
exploi	3009 1070 2488 1301
exploit$	2857
exploitation$	2481 2545
exploitative$	2481
exploited$	2481
exploiter$	2481
exploiters$	2481
exploiting$	2481
exploits$	2481
explor	1583 174 2899 1618
exploration$	2927
explore$	1329
explored$	2870 2905 2954 1329
explores$	1329
exploring$	1329
exposed$	1839
exposu	1165 2576
express$	2997
expulsion$	490 602
extend	1908 856 857
extend$	1368
extended$	3195
extending$	1368
extends$	1368
extent$	9
extra$	331 1023
extrac	797 831
extract$	754
extraction$	490
extric	831
extricate$	754
eye$	2904 3146 1199
eyes$	1199
facili	2762 2412 1144 1336
fade	2192
fade$	3474 3479
faded	3490
fades	3490
fades$	3479
fair	100 1511
fair$	2812 2849 2387 3686 2617
fairly$	2890 2589
fairs	1511
faith$	2595
fall	1578 841 1293
fall$	103 2865 294 813 2289
fallen$	1921
fallin	1293
falling$	294 813
fallping$	294
falls	1578 1293
falls$	2865 294 1831 2192 813
false$	3145
famili	37 38 39 63 64 2791 163 2561
familiar$	1107
families$	0 1 2707 16 20 22 1449 1450 2742 1474 70 1490 94 95 1516 2893 1687 289 1711 421 485 1916 622 3323 3337 2051 3514 902 926 3688 2553 2563 1314
family	64 2791 3043 1762 397 1821 1822 1834 1840 456 3165 1890 3178 482 484 1903 1918 1919 549 3270 605 624 2037 3324 3332 3344 651 3365 2079 2080 3368 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 2330 2630 1220 2634 1235 2647 1243
family$	0 1 2707 16 20 22 2742 95 1516 160 1585 485 1916 622 3323 2051 902
far	637 791
far$	182 637 2048 2055 2061 717 2129 2205 2257 2303
fare	2378
fare$	72 822 3665
fares$	72 822 3665
farm	3547 3548
fashion$	2902
faster$	2612
father	1903 2026 3324 3344 651
father$	622 1313
fathers$	289
favourite$	3221
fear	1574 2861
fear$	2461
fears	1574 2861
feasibility$	2568 1159
feasible$	2500
februa	2365
february$	2840
fed$	2924
fee	2378
fee$	3665
feed$	223
feedback$	76 1003
feeding$	223
feeds$	223
feel	2816 1574 2861 1689
feel$	2976 1692 1738 1740 1048 1065 2548 1290
feelin	1165 2576
feeling$	1290
feelings$	1025
feels	1574 2861
feels$	1692 1048 1065 1290
fees$	3665
fell	1578 1293
fell$	2865
felled$	2437
felt	2816 1574 2861
felt$	1048 1065 1290
fenc	474 557
fence	33 3659
fence$	66 101 1352
fenced$	3277 580 1352
fences$	101 1352
fencing$	66 101 1352
festiv	100 1511
festival$	3671
fetch$	842
fetche	824
fetched$	3563
fetches$	842
few$	2847 1604 446
fewer	108 1083
fewer$	1519 117 446 495 910 2494 1291
fi	1968
fight	1295
fight$	2831 150
fights$	2831 150
figure$	2781 1513
figures$	2781 1513 2418
file	2762 1486 1491 1588 2412
file$	2773 2778 2780 2872 2873 2875 2876 1020 2514
filed	2762 2412
filed$	82
files	1476
files$	2763 2773 2778 2780 2875 1020
fill$	2406 1133 1254
filled	1452 2762 2412
filled$	2739 1254
filling$	1133 1254
fills$	1133 1254
film	2805 2856 2406 1001 2419 2448 1287
film$	32 96 3661 3662 3671 2387 3683 3689 3693 1010
filming$	1286
films$	3671 3689 1010 1286
final$	2775
find	1532 1805 514 3227 618 2029 799 892
find$	1525 2819 1574 238 248 328 1868 803 1000 1063 2475 1180
finde$	803
findes$	803
findin	1582
finding$	2867 2869 238 248 803 1000 1180
finds$	1525 238 248 328 803 1000 1063 2475 1180
fine	2378
fine$	440 3665
fined	3149
fined$	3148
fines$	150 3665
finish	1413 2762 1501 409 477 1888 711 2147 824 2271 2412 1002
finish$	496 3474
finishe$	496
finished$	2700 1432 2775 2788 2794 3563 2413
finishes$	496
finishing$	496
finishingtime$	3434
finishingtimes$	3434
finishs$	496
finishtime$	3434
finishtimes$	3434
firm	64
firm$	1200 1203
firmer$	1200 1203
firmly$	2890
first	1534 2365
first$	1605 954 2468
fish$	1274
fishes$	1274
fishs$	1274
fit$	2880 1354
fits$	1354
fitted	1452 1477 1510 2371 1011 2422
fitted$	2739 2764 2797 3658 1013 1354
fitting$	1354
five	37 39 55 118 1551 153 163 3043 1762 397 3105 1821 1822 1834 1840 3127 3128 3129 3133 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 1935 3225 537 3237 3243 549 3270 3271 1987 2015 3302 605 662 3365 2079 2080 3368 696 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2397 2403 2457 2630 1220 2634 1235 2647 1243
five$	1450 1466 90 94 100 113 1529 119 1564 2864 3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 3196 1918 1919 3222 549 3270 3274 3294 605 3365 2079 2080 3368 739 3469 3476 3494 2226 2236 2238 3526 2263 3554 2270 860 3559 2283 2295 2330 2374 2395 3684 2630 1220 2634 1235 2647 1243 2663 2678 2691
fix	588
fix$	1245
fixed	1011 2422
fixed$	1245
fixes$	1245
fixing$	1245
flag	227
flagged$	2924
flat	644 2119 3406 826 893
flat$	3060 3223 619 620 648 2103 3411 914 3641 3697 3698
flats	3406
flats$	3060 3223 2103 3411 3698
flexib	1698
flexible$	2985
flies$	647
floor	3324 2119 3406 2256
floor$	3492 3544 3640
floors	3406
floors$	3492 3544 3640
flourish$	2997
flowing$	2939
flush	576
fly$	647
flyer	2805 1001 2419 2448 1287
flyers$	2667
fobs$	99
focus	3616 1144
focus$	1600 2517 1338
focuse	1127
focused$	2538 2560 2600 1338
focuses$	1338
focusing$	1338
focussed$	2560 1338
focussing$	1338
follow	1461 1537 2855 162 3227 3476
follow$	208 1655 1656
followed$	2824 2838 1618 2421
followers$	2748
following$	208 2462
follows$	208
food$	3689 2668
foot	443
foot$	1854
footag	1080
footage$	2491
footba	2395
football$	3682 1005 2678
footfa	17 83 1494
footfall$	2781 2447
for	3310 2029 633 687 2422
for$	2731 1472 2784 2789 2836 2870 2910 2916 2957 1678 2972 2983 1756 3052 1878 3168 1891 1901 1983 2030 3318 3421 2304 3666 3677 3681 2468 2520 2524 2525 2532 2538 2550 2570 2673 2680 2690 2695 1318
forbid	350 352 370 371 373 409 425 429 1865 545 916 943
forbid$	336 351 1832 757 3555
forbidden$	3038 3039 393 3114 3152 527 3245 3450
forbidding$	336 757
forbided$	757
forbiding$	757
forbidning$	336
forbidping$	336
forbids$	336 757 3555
force$	1304
forefront$	1662
forfeit$	881
forfeiting$	881
forfeits$	881
forge$	1182
forgeing$	1182
forges$	1182
forgiving$	2537
form	3088 1875 1905 609 2046 2088 3375 3387 2111 2117 3404 3405 2119 3406 2125 2256 3545 3596
form$	32 3087 3162 3192 2020 3328 3333 3334 3340 3398 3400 3412 2357 2365 3669 1182
formin	3091
forming$	3112 3569 1182
forms	2805 3375 2089 2102 3404 3406 3596 1001 2419 2448 1287
forms$	32 3340 3376 3389 3394 3398 3412 3514 1182
fortnightly$	2699 3681
forum	23 49 2805 1001 2419 2448 1287
forum$	1460 2912 2913
forwar	1618 1655 1656 1087
forward$	2884 2905 2936 2942 2943 2429 2498 2503 2615
forwards$	2498 2615
foster	477 1888 479 1144 1339
foster$	644 893 1234
fostering$	1234
found	1478 1864 1896
found$	2765 2852 1860 450 451 452 3151 3189 3250 2264 1063
four	118 163 3043 1762 397 3105 1821 1822 1834 1840 3127 3128 3129 3133 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 3261 3270 3271 1987 2015 3302 605 641 3365 2079 2080 3368 696 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 954 3652 955 2403 2457 2630 1220 2634 2643 1235 2647 1243
four$	1529 119 2864 3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 3196 1918 1919 549 552 3270 3274 605 2023 2037 3362 3365 2079 2080 3368 739 3476 3494 2226 2236 2238 3526 2263 3554 2270 860 3559 2283 2295 2330 954 2366 2377 2384 2385 2630 1220 2634 2643 1235 2647 1243
fourso	3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 1935 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
foursome$	1829 3196 3222 3251 3264 3266 2006 3299 3634
fragme	788 1236
fragment$	774
fragmente$	774
fragmented$	774
fragmentes$	774
fragmenting$	774
framew	2805 1001 2419 2448 1287
fraternise$	2627
free	791
free$	2101 783 812 2252 1265
freedom$	299
frequency$	10
frequent$	205
fresh$	2021 621
fri	2365
friday	611 740 741 2365
friday$	2738 611 3309 740 2151 741 3439 3667 2389 3680
fridays$	2738 3309 2151 3439 3667 2389 3680
friend	37 38 39 55 89 118 1538 136 1551 153 154 1573 163 1576 280 1691 3043 1761 1762 3055 3093 397 3096 3100 3101 3105 1821 1822 3120 1834 3124 3126 1840 3135 3138 442 1858 456 3157 3158 3159 3160 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 1987 3283 2012 2015 3302 605 624 2037 3335 641 662 3365 2079 2080 3368 3380 696 2113 704 2162 3452 3457 3468 2182 3476 3489 2203 2209 2216 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3602 906 3609 3610 3615 2330 3627 3628 2347 2350 954 2397 2403 2457 2629 2630 1220 2634 1235 2647 1243
friend$	2825 2827 1568 3145 2056 3400 800 2214 3502 2346
friendlier$	2459
friendly$	2849 2970 1107 2617
friends$	1449 1450 1466 1500 90 94 113 2811 114 1529 119 2820 2825 2827 1547 1564 1565 2860 2863 2864 1736 3033 3034 3035 3041 1766 3070 3072 3074 3075 378 3079 3081 3092 3097 3098 1829 3125 3145 3196 3197 3220 3222 1936 1943 1951 547 3251 1972 3264 3266 3274 2006 3294 3299 3311 614 3342 3348 3374 683 3400 3432 739 3453 3454 3456 3460 3462 3464 3466 3469 3471 2186 3478 3480 3481 3482 3484 787 3488 3491 3494 3496 800 3498 3499 3500 2214 3502 3503 3504 2218 3506 3530 2247 3535 3536 899 900 2317 3634 3684 2553 2652
friendship$	344 3048 3057 3065 378 3107 1853 454 500 3214 1928 531 614 679 683 2125 3449 752 3453 3454 3455 3458 3459 3460 3464 3468 3469 3472 776 781 3481 2199 3491 2208 2209 3496 800 2216 3503 3504 2220 3527 2255 2280 3605 908 3620 3646 2652
friendships$	344 3048 3057 3065 378 3107 454 614 679 683 3449 752 3453 3454 3455 3458 3459 3460 3464 3469 776 781 3481 3491 3496 800 3503 3504 3527 908 3620 3646 2652
from	3120 3310 2165 2193 2242 2381
from$	2740 1487 130 1545 1577 1598 1701 1781 1788 1790 1796 3090 1804 3111 1841 3168 1899 1938 3238 3246 2017 3322 3346 2066 2087 710 2166 2167 2183 2184 2194 2197 3537 3583 2326 2341 2344 2349 2365 3666 3668 3676 3677 3681 3692 1047 2469 2472 2520 2638 2669 2694
full$	264 1734 1036
fuller$	264
fully$	1507
fun$	92
functi	1482
functional$	2769
fund$	51 1373
funded$	1373
fundin	2805 2965 1001 2419 2448 1287
funding$	30 51 1590 217 2523 1373
funds$	51 1373
furniture$	3689
furthe	229 255 536 3591
further$	1604 1640 1666 1779 1947 2055 1098
future	229 2326
future$	2882 1640 1779 3613 2515
gain$	1128 1185
gaining$	1128 1185
gains$	1128 1185
game	100 1511
game$	3689
gamers	3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
gamers$	1829 3196 3251 3264 3266 2006 3299 3634
games	1511 2395
games$	2701 3682 3689
gang$	354 1935 3559 2282 1213
gap$	2992 1855 778 785 2544
gapbetween$	3141
gaps$	2992 2544 2557
gapsbetween$	3141
garden$	96 3661 3697 1274
gardenes$	1274
gardens$	1274
gate	33 2256 3545 957
gate$	2757 66 2795 101 2368
gates$	2757 66 2795 101 3408 2368
gather	1760 1761 3049 3051 3054 3055 3058 1776 1782 1783 1795 1799 3088 3091 1825 442 3153 3209 523 3255 1987 2071 3611 1349
gather$	148 3047 3056 3063 3064 3071 3082 3086 3095 3104 3106 3110 1859 3155 3172 1934 3250 3276 1990 3278 3286 2070 3358 2110 3540 3582 3599 1123
gathered$	3031 1860 3250 2414 2436
gatherering$	1934
gathering$	3048 3069 3073 3112 1853 454 1934 3259 3260 3268 3370 3458 3569 1123
gatherings$	3069 3070 3073 454 3260 3274
gathers$	148 3172 3540 1123
gatherting$	1934
gave$	2713 2803 610
genera	255
general$	1666
get	2816 1532 447 2221 831
get$	2819 196 2896 315 3103 501 1967 581 2093 2110 754 767 814 3532 3570 911 3616 960 1048 1111 1123 1208
gete$	1111
getes$	1111
geting$	581 1111 1123
gets$	196 2896 315 1886 581 754 767 814 2364 960 1048 1111 1123 1208
getting$	196 315 1825 754 767 814 1111 1208 1349
gift$	1548
gifts$	1548
gig	100 1511
gig$	3671
gigs	1511
girl	1538 158 3043 1762 397 1821 1822 1834 1836 1840 456 1890 3178 482 484 1918 1919 549 3270 605 624 2037 641 3365 2079 2080 3368 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 2330 2630 1220 2634 1235 2647 1243
girl$	2825 2827 1568 1569 3323 2056 3624 2346
girlfriend$	1314
girls	37 38 39 55 89 136 1551 153 154 163 280 1691 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 1987 2012 2015 3302 605 2022 662 3365 2079 2080 3368 696 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 2350 954 2397 2403 2457 2630 1220 2634 1235 2647 1243
girls$	1449 1450 1466 1500 90 94 113 114 119 2820 2825 2827 2829 1547 1564 1565 1569 2864 2934 1736 3035 1829 3196 547 3251 3264 3266 3274 2006 3294 3299 3323 3362 3374 739 3469 899 900 3624 3634 3684 2642
giv	435 1256
giv$	274
give	255
give$	1666 261 265 274 297 455 610 755 2230 2231 832 842 890 938 942 1135 1181 1257 1364
giveing$	1181
given	3 2714 1452 2760 2762 1510 109 1583 255 309 1896 687 3519 2412
given$	1414 2739 1458 2762 2766 2797 1520 128 1546 2870 1666 2954 261 265 1720 328 3150 489 2231 3532 2264 3597 2325 2412 1019
gives$	265 274 297 610 842 942 1135 1181 1257 1364
giving$	261 265 274 610 755 2230 2231 942 1135 1257 1364
givs$	274 942
go	2709 2816 1532 214 1848 543 577 597 711 833 849 2271 894 2343
go$	1424 1443 1512 2802 1522 2811 2819 123 148 1583 2896 2945 3026 1795 3102 408 1823 465 1889 492 496 1908 1954 2008 615 634 2054 647 654 2068 2070 681 2093 721 2173 814 850 2332 2367 1054 1239 1293
goal	957
goal$	2368 2598
goalpo	33
goalpost$	66
goalposts$	66
goals$	2368 2598
god$	492
goe	3130
goe$	3037 408 496 2068 2105
goes	2751 2756 214 577 711 833 849 2343
goes$	1424 1443 1512 2802 1522 2811 123 2896 3037 1831 465 496 615 634 2054 647 654 2068 681 2105 814 850 2367 990 1054 1239 1293
going	1434 229 577 833 3611
going$	2721 1640 2939 1727 3068 3091 1813 408 3123 496 3370 814 3636 2462 2527 2550 1239
gone	2751 1536
gone$	1443 1446 2762 2798 1512 2802 2823 2834 3563 2412 1002 1054
good	441 2319
good$	2849 2976 1716 1852 3145 3345 2094 2212 2249 3606 1036 1108 1188
gos$	148 492 496 2068
got$	42 767 3635 1048
govern	64
government$	2524
governor$	2776
governors$	2776 1016
gp	1086
gp$	2497 1315
gps	64
gran	1903 3324 3344 651
gran$	1314
grand	1836 1903 3344
grandad$	1314
grandbrother$	1313
grandcarer$	1313
grandcarers$	1313
granddad$	1313 1314
granddaughter$	1313
grandfather$	1313
grandm	2026
grandma$	1314
grandmother$	1313
grandmum$	1313
grandp	2026
grandparent$	1313
grandparents$	1313
grandsister$	1313
grandson$	1313
granma$	1314
granny$	1314
granpa$	1314
grant	2805 1001 2419 2448 1287
grant$	30 51 972
grante	2762 2412
grante$	972
granted$	972
grantes$	972
granting$	972
grants$	972
grass$	1026
gravit	2343
great$	2361
greate	107 1141
greater$	1518 264 303 1734 331 1107 1188
green$	2813 2814 2443 2455 2465
greet	1533 1351
greet$	2820
greete	139
greeted$	1550
greets$	2820
grew	2800 2802 1293
grip$	3312 2202 792 2204
groom	2488 1301
groom$	2857
groome	1070
groomed$	2481
groomer$	2481
groomers$	2481
groomi	1070
grooming$	2481
grooms	1070
grooms$	2481
ground$	2610 1219
grounding$	1219
grounds$	1219
group	37 38 55 89 2805 118 1551 153 154 1573 163 1575 1576 280 1691 3043 1762 397 3101 3105 1821 1822 1834 3124 3126 1840 3127 3128 3129 3132 3133 3135 3138 1857 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3209 3211 1935 3225 537 3237 3243 549 1966 3270 3271 3273 1987 2015 3302 605 3324 3335 662 3365 2079 2080 3368 2088 3375 696 3404 3406 2158 3452 3457 3468 2182 3470 3476 3489 2203 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 2327 3615 2330 3627 3628 2350 3647 2397 3685 2403 1001 2419 2448 2457 2555 2629 2630 1220 2634 1235 2647 1243 1287
group$	1437 1449 1460 1466 2778 2779 1500 90 94 113 114 1529 2820 2827 1564 1565 2860 2862 2863 2864 2934 3005 1736 3035 1766 3056 3065 3070 3074 3075 378 3081 3089 3097 3098 3110 1828 1829 3117 3125 3136 1874 3162 3192 3196 3197 500 3213 3214 1928 3222 3228 531 3251 1972 3260 1974 1976 1977 567 1980 3274 3276 3294 3304 2020 614 3321 3328 3333 3342 3348 3374 3376 679 683 2104 3400 3411 3412 3414 3432 739 2154 744 2156 3446 753 3453 3454 3456 3459 3460 3461 3462 3463 3464 3465 3469 3471 3472 2186 777 3478 781 3480 3481 3482 3484 787 3486 2200 3491 3494 2208 3496 3498 2213 3503 3507 3527 3542 3559 2279 2282 3593 899 900 3605 908 3614 3631 2365 3684 2652
groupactivities$	3445
groupe	1930
groupevenings$	3445
groupi	3091
groups	456 3209 1987 3375 3404 3405 3406 886
groups$	2778 2779 3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 1918 1919 549 1961 551 3251 3260 1974 1976 1977 567 1980 3270 3274 605 3365 2079 2080 3368 3376 3389 3411 3412 3414 3476 3486 3496 2213 3503 3507 2226 3514 2236 2238 3526 3554 2270 860 3567 2283 2295 3614 2330 2630 1220 2634 1235 2647 1243
groupsession$	3445
groupsessions$	3445
groupwork$	3445
grow	2800 2802 841 1293
grow$	2997 2180 1048
growing$	3569
grown$	3635 1070
grows	1293
grows$	1048
growth$	107
guard	35 36 1469 64 1538
guard$	57 59 122 2821 2825
guardian$	1314
guardianship$	2530
guards$	57 59 95 122 2821 2825
guests$	1951
guid	481 486 810 831
guidan	2805 1001 2419 2448 1287 1340
guidance$	217 2953 2523
guide	1336
guide$	754 1010
guided	1336
guidel	97
guideline$	98
guidelines$	98
guides	1336
guides$	1010
guidin	1336
guild	3547 3548
gulf$	778 785
gurdwara$	3686
gym	40 68 3547 3548 2419
gym$	1005
habit$	2083 2324
had	3 155
had$	1414 2720 42 88 2842 2996 907 1006 1037 2450
haircuts$	2668
half	63 3300 641 3375 954 3652 955
half$	29 1474 92 108 149 1840 3137 3165 1879 478 1890 3188 1917 3233 616 2028 2037 2041 3356 704 2119 3549 883 2296 2302 2308 954 2366 2448 2633
halfs$	3549
hall	40 46 68
hall$	1457 3262 3304 3321 3414 725 3686
halls$	3414
halt	409 922
halt$	760
halv	1293
halved	1561 1578
halved$	2848 2865
halves	456 2088 3375 3405 2119 3406
halves$	3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 1918 1919 549 3270 605 3365 2079 2080 3368 2128 3416 3476 2226 2236 2238 3526 3544 3554 2270 860 2283 2295 2330 2630 1220 2634 1235 2647 1243
hand	1256
hand$	2977 2601 1365
handbook$	2752
handed	2714 2762 1510 109
handed$	2713 1452 2762 2797 1520 2412 1011 1019
handing$	1365
handle	237
handle$	1648 3477
handles$	1648
handou	2805 1001 2419 2448 1287
handov	1714
handover$	3001
handovers$	3001
hands$	1365
hang	3130 3255 2310 2311 1349
hang$	1760 3056 3088 3102 3106 3172 523 3278 3599
hangin	1825 2300 3611 1349
hanging$	3049 3058 3091 1806 3112 3123 1864 3153 3268 3370 3587 3636
hangout$	3598
hangs$	3172
happen	1434 2762 2798 2412
happening$	2721
happie	911
happier$	440 2233 823 2459
happy	911
happy$	2062
harass	2856
hard	3570
hard$	388 3134 2566 1203
harder$	388 3134 1203
harm	162 2488 1082
harm$	2857 2493 2545
harmed$	2493
harmfu	2319
harmful$	441 2094 3606 2493
harming$	2493
harms$	2493
harnes	1339
has	721 1106
has$	42 44 1475 1485 84 88 91 93 1507 135 252 3004 318 328 3541 2269 907 1039 2454 1196
hatch	957
hatch$	2368
haunt	2310 2311
haunt$	3598
have	2816 407 479 721 817 1106
have$	44 1475 1485 84 88 91 93 1507 135 252 258 284 295 3004 318 328 346 1818 501 506 532 1952 1985 3532 3541 2269 907 942 1039 2454 1196
haveing$	506
haven$	2968 3010
haves$	506 942
having	407 817
having$	258 318 1807 1818 532 942 2461 1196 1281
havs$	942
he	163 1840 3137 3165 1879 478 1890 3188 1917 3233 616 2028 641 643 3356 2296 2302 2308 2633
he$	2818 1711 3011 1735
head	35 36 1469 2343 3685
head$	2754
headco	17 83 1494
headcount$	2781
heads	2343
heal$	1131
heale$	1131
heales$	1131
healing$	1131
heals$	1131
health	3009 1755 441 798 805 2319
health$	1086
healthier$	3042
healthy$	1852 3606
hear$	2427
heard	2838 1574 2861 3027 2549
heard$	2979 3025 3031 1297
hearing$	3679 3686
hears$	2427
heart$	1662
heater	33
hedge$	66 1026
hedges$	1026
held	3 1452 2756 2760 2762 2798 106 174 175 176 2412 1103
held$	1414 2739 2790 1517 1586 1587 2996 1867 469 483 513 3556 2320
hello	1533
hello$	2820
helmet	33
help	3007 447 481 810 1144 1164 1337
help$	164 2953 278 300 767 995 2558 2575 2609
helped	2033 697
helped$	164 1896
helpfu	2899 2319
helpful$	2849 164 3606 2500
helpin	1144
helping$	278 995
helpline$	32
helplines$	32
helps$	278 767 995
her	1562 3043 1762 397 1821 1822 1834 1840 3137 3138 3139 456 3165 1879 478 1890 3178 482 484 3188 1917 1918 1919 3232 3233 549 3270 605 616 2028 2037 3349 3356 3365 2079 2080 3368 3381 689 3470 3476 2226 2236 2238 3526 2248 3554 2270 860 2283 2290 2295 2296 2302 2308 2330 2474 2630 1220 2633 2634 2643 1235 2647 1243
her$	2734 178 1725 3056 1820 1894 1904 607 2036 2168 2172 2292 2333 2345 1191 2661 2664
here	1583
here$	2810 2870 2871 3568 3592 3613
herself$	3595
hierar	1307
high$	1036 1177
higher	107 1293
higher$	1518 1036 1177
highli	1339
hike$	3672
hikes$	3672
him	1562 3043 1762 397 1821 1822 1834 1840 3137 3138 3139 456 3165 1879 478 1890 3178 482 484 3188 1917 1918 1919 3232 3233 549 3270 605 616 2028 2037 3349 3356 3365 2079 2080 3368 3381 689 3470 3476 2226 2236 2238 3526 3554 2270 860 2283 2290 2295 2296 2302 2308 2330 2474 2630 1220 2633 2634 2643 1235 2647 1243
himself$	3595
hir$	1386
hire	940
hire$	1386
hired	1011 2422
hired$	1386
hires$	1386
hiring$	1386
hirs$	1386
his	2248
his$	2734 178 1725 3056 1820 1894 1904 607 2036 2168 2172 2292 2333 2345 1191 2661 2664
hit$	1009
hits	1461
hits$	2748
hockey	2395
hockey$	3682
hold	2182 831 897 1103 1106
hold$	1468 193 246 1805 3227 534 592 3312 669 3469 2202 792 2204 815 851 2315 905 917 3632 3648 1097 1184 1196 1238 1260 1378
holde$	851
holded$	592 851
holdes$	851
holding$	246 592 851 1097 1184 1196 1260
holds	2756 1476
holds$	1468 2763 193 246 322 592 851 1097 1184 1196 1260 1378
holiday$	650 658
holidays$	650 3419
holidayss$	650
holist	255 1145
holistic$	1666
home	558 3324 644 3387 2117 3404 3405 2119 3406 2147 826 2256 2285 893 924 3690
home$	2711 2742 2849 3025 3060 3121 3122 449 460 3163 3187 1902 503 1920 1922 1925 3223 1959 1969 3258 1982 3301 3306 619 620 3340 648 2063 3383 821 834 3549 3563 3572 3573 3637 3657 3660 1059 2694
homees$	3657
homes	2097 2102 3404 3406
homes$	2742 3060 3163 3187 1925 3223 3258 1982 3340 3384 3389 3394 3549 3657 3688
hometime$	3434
hometimes$	3434
honest$	2849 2537 2617
hope	1574 2861 3007 1161
hope$	1677 285 2595
hopes	1574 2861 1161
hoping	1161
horizo	1165 2576
host$	2851 1386
hoste$	1386
hosted	2762 2798 2412
hosted$	1386
hostel	2102 2119 3406 3545 893
hostels$	3389
hostes$	1386
hosting$	1386
hosts$	2851 1386
hotline$	71
hotlines$	71
hotspo	1080
hotspot$	2491
hotspots$	2491 2511
hour	2235 2256 2338
hour$	1872 2321 2360
hours	104 2805 1001 2419 2448 1287
hours$	56 60 1515 105 2806 1872 2176 2191 2321 2360 1012 2669
hous	479 816 859 897
house	3127 3128 3129 3133 609 644 2117 3404 2119 3406 893
house$	3060 506 1925 3223 2020 619 620 648 669 3549 3637 3641 2365 3697 3698
housed	477 1888 1930
housed$	1889 1898 3339 2086 979
household$	622 2051
households$	622 3337
houseing$	506
houses	2088 3375 2097 2111 3404 3406
houses$	3060 506 1925 3223 3384 3398 3418 3549 3698
housin	609
housing$	2020
how	182
how$	62 85 1593 1609 937 2456 2477 2568 2683
hub	40 46 2419
hub$	1457 67 3010
hubs$	67
huddle$	2282 3644
humili	1311
hung	2371
hung$	3658
hurt	1537 2855 162 2488 1082
hurt$	2824 2857 2859 2489 2493
husband$	1314
hustl	576
hut	2310 2311
hut$	1887 3598 2365
identi	2762 1478 1532 1618 618 2029 906 2412
identification$	2195
identified$	2765 1495 2905 2954 3189 1031 2444 2446 1308 1338
identifies$	1146 1308 1338
identify$	2819 248 1146 1308 1338
identifying$	248 1146 1308 1338
identifys$	248
identity$	2971 2317
if	1989 2274 2275 865 2335 1083
if$	179 203 2906 324 1870 1871 3207 3246 3256 3269 3272 3273 855 2356 2494 1089 2515 2516 1195
imam	35 36 1469
impact$	917 2512
implem	6 2762 243 1654 2412
implementation$	1417
impos	444 857 1226
impossible$	388 3134
improv	2800 107 1141 1144 1293 1336
improv$	1119
improve$	1518 1119 1137
improved$	1518 2973 303 1036 2565
improvement$	96 107 2941 2615
improvements$	96 2941 2615
improves$	1119 1137
improving$	1119 1137
improvs$	1119
in	1620 1634 1650 2011
in$	1457 1465 2763 2764 1493 2792 1508 2799 1515 1518 110 2815 2830 1553 144 1556 147 1563 1567 183 184 2903 2907 1624 1630 2921 1639 2937 2972 2989 1733 364 3121 3122 460 1880 1954 3286 2008 2009 3319 632 720 3433 2224 3515 852 3551 3564 3568 2336 2357 3653 2369 2376 3666 2386 3673 3675 3677 2392 2393 3681 3690 3691 3693 2449 2467 2469 2473 2579 2594 1190 2605 1237 2665 2681 2682 2688 2690 2695 1318
inbox	8
incide	1295
incident$	2831 150 1115
incidents$	2831 150 1115
includ	1583 173 3027 2549
include$	2870 3052 1850
included$	2870 1584 3025 1850 2436
including$	1850
inclus	270 312 1145
inclusion$	1344
inclusive$	1681 2970 1723 2537 2617
increa	2800 2802 107 1106 1144 1293
increas$	1119
increase$	107 1518 303 1119 2606
increased$	1518 264 2973 303 1036 2565
increases$	1119 2606
increasing$	1518 303 1119
increass$	1119
independent$	3604
indivi	2108 748 3585 3586
individual$	746
individually$	3296 3395 3617 2639
indoor	924
indoors$	3121 3122 460 1920
induct	1506 2805 1001 2419 2448 1287
inducted$	2793
influe	3009 3193 3487 2604 1336
influence$	1783 3070 1839 1852 534 3312 3452 2202 792 2204 2315 905 917 3632 3648
influenced$	1839
influential$	3621 2641
inform	2735 2737 2786 2805 1642 1001 2419 2448 2549 1287 1337
information$	2745 1463 1637 2925 2929 300 2534 2555
informed$	2736 2928 2979 2514 2560 2600
injunc	353 1764 354 1765
injunction$	2268 2624
injunctions$	2268 2624
injur	1295
injure	1082
injured$	2493
input	2805 1742 1001 2419 2448 1287 1340
input$	3029
ins$	1515 2903 2386
insepa	2241
inseparable$	3528
inset	2805 1001 2419 2448 1287
inside$	3121 3122 2169 3515 3560 3568
insigh	1165 2576
insight$	2534
insist	444
insist$	398
insistd$	398
insists$	398
inspector$	1033
inspectors$	1033
inspire$	1327
inspired$	1327
inspires$	1327
instagram$	417
instal	1452 2762 1477 1510 2412 1011 2422 1351
installation$	96
installed$	2739 2764 2775 2797 1013
instea	3551 2326
instead$	1534 141 1559 1884 734 743 2159 2244 861 869 889 2305 3613 1083
instil	1339
instru	373
instruct$	358 412 556
instructed$	358 384 412 556
instructing$	358 412 556
instructs$	358 412 556
intake	3410
integr	1339
intell	1642
intelligence$	1637 2929 2534
intend	1161
intention$	285
inter$	229
interaction$	1814
intercom$	71
intercoms$	71
intere	906
interest$	2981 3021 3576
interests$	800 2317
interpreter$	72 2826 3695 3698
interpreters$	72
interr	409 922
interrogat$	1151
interrogate$	1151
interrogates$	1151
interrogating$	1151
interrogats$	1151
interrupt$	913
interrupte$	913
interruptes$	913
interrupting$	913
interrupts$	913
interv	2735 2737 2805 1001 2419 2448 1164 1287 1339
intervals$	3625
intervention$	2536 2557 2575 2609 1345
interventions$	2557 2609 1345
interview$	1280
interviewed$	2736 1280
interviewing$	1280
interviews$	1280
into	1634 633
into$	2870 2905 1630 2921 1719 1880 3174 1892 1897 630 3366 720 2224 852 2313 2357 2567 2586 1237 2662
intowards$	1892
introd	6 2762 2412 1226
introduce$	1410
introduced$	1410
introduces$	1410
introducing$	1410
introduction$	1417
invest$	1168
investigate$	1157
investigates$	1157
investigating$	1157
investing$	1168
invests$	1168
invit	817
invita	2805 1001 2419 2448 1287
invitation$	13 470
invitations$	13 470
invite	1411 1446 2735 2737 2760 2786 1506 407 2286 940 1040
invite$	1818 1850 532 1952 1394
invited$	2698 1440 2733 2793 1850 3573 2451 1394
invites$	1394
inviti	407
inviting$	2970 1818 1850 532 1394
invoice$	1028
invoices$	1028
involv	1742 2549 1336
involvement$	3029
is	1416 174 254
is$	1419 1436 1443 1454 54 1479 91 1507 1512 112 115 132 152 156 168 200 1628 1692 1696 288 3000 2016 2052 675 2095 2163 822 960 968 2391 982 1048 1053 1065 1067
island$	3393
isn$	404
isnot	404
isnot$	1815
isolat	1236
isolate$	1231
isolates$	1231
isolating$	1231
isolation$	345 3167 3306 2648
issue	2935 1340
issue$	1597 1600 2918 2923 2925 2933 1115 2551 2590
issued	1452 2762 1510 109 2412 1011 2422
issued$	2714 2739 2797 1520 128 3150 2439
issues	2555 1340
issues$	1597 2918 2923 1637 2925 2933 1115
it	1562 2861 2935 2474
it$	1425 1591 1597 2918 2934 1847 2396 2466 1065 2590 2656 2661 2663 2675 2684 2689 2697
item$	2441
items$	2441
its$	271 1703 1725 2292 2380 2383 2384 2402 1191 2660 2661 2664 2669 2670 2684 2689 2697
itself$	2578
ivy$	1026
januar	2365
january$	2840 3613
job	826 893
job$	949 3698 1020 1028
jobs$	949 3698 1020 1028
jog$	1274
joges$	1274
jogs$	1274
join	1438 2725 2760 1505 1785 1805 3102 407 3193 3227 894
join$	1714 3103 1818 1186 1409
joined	2727 2760 2762 2772
joined$	204 229 1645 1742 2549 1145 1186 1409
joinin	407
joining$	2743 1818 1409
joins$	1409
joint	1463 229 1874
joint$	4 2750 1640 3161 2154 744 2156 3446 2160 1108 1187
jointly$	2528
judgem	1340
judgement$	2958 2541
judgemental$	1681 1723
judgme	1340
july	2365
july$	2840 1555 3613
june	2365
june$	2840 1555 3613
junior	2306 3594 2365
just$	3244
keep	2816 1768 380 425 444 445 479 799 816 831 841 856 857 897 916 940 1103 1106
keep$	169 189 206 228 232 233 241 2987 351 1791 385 387 399 1832 1833 423 424 430 472 506 1967 561 564 591 592 669 670 2095 718 842 851 3555 876 3578 1099 1116 1128 1149 1184 1238 1359
keepe$	851
keeped$	564 591 592 851 876
keepes$	851
keepin	444 1103
keeping$	189 206 228 232 233 241 351 385 387 399 423 424 430 472 506 564 591 592 669 670 718 851 876 1099 1116 1128 1238 1359
keepping$	1791
keeps	444 1103
keeps$	169 189 206 228 232 233 241 351 1791 385 387 399 423 424 430 472 1886 506 564 591 592 669 670 2095 718 842 851 3555 876 3578 2364 1099 1116 1128 1184 1238 1359
keepting$	1791 591 718
kept	2762 174 175 176 1618 477 1888 1908 831 2412 1103
kept$	2703 2706 1579 169 1586 1587 2905 241 1653 379 423 424 430 1867 469 1889 483 3195 513 575 669 2086 822 2264 3556 863 2286 876 2320 979 1099 1238
kepted$	876
kepting$	876 1099
kepts$	876 1099
key	2370
key$	3657 3695
keyes$	3657
keys$	99 3657
keyworker$	2782
kick	601
kid	1836
kids	158 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
kids$	1569 3079 1829 3196 3251 3264 3266 2006 3299 3499 3530 3634
kind$	2812 2849 2215 2617
kinder	805 2217
kinder$	2459
kindly$	2589
kiosk	957
kiosk$	2368
kit	33
kit$	99
kitche	40 3659
kitchen$	96
kits$	99
knew$	2842 1045 1066
knife$	1305
knit$	3528
knives	125
knives$	1305
knock	3130
knock$	1285
knocke	2762
knocki	2300
knocking$	3587 3636 1285
knocks$	1285
knot$	3644
know	2816 1574 2861 1868 2549
know$	2987 1724 3013 1923 3532 1045 1066
knowing$	1045 1066
knowle	1165 2576
knowledge$	300 2534
known	139 174 3519
known$	1550 2231
knows	1574 2861
knows$	1923 1045 1066
kpi$	2420
kpis$	2420
label	1311
lad	1836 641
lads	37 55 158 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 1987 2012 2015 3302 605 3365 2079 2080 3368 696 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
lads$	1466 90 2820 1569 1736 1829 3196 3251 3264 3266 3274 2006 3299 739 899 900 3634 2486
laid$	1483 2794
lamp	33 957
lamp$	43 66 101 2368 958 2434
lamps$	43 66 101 2368 958 2434
landin	3324 2119 3406
landlo	35 36 1469 64 3685 1070
landlord$	73 2480 2481
landlords$	2481
lane	3545
lane$	2365
language$	2562 2598
lanyard$	2755
lanyards$	2755 99
lapse$	3474
larger$	1978 3267
last$	2815 1553 530
lasted	2839 142
late	1514 2365 2376
late$	693 3663
later	2235 2285 2365
later$	1907 2115 3572 2515
laugh$	2811 2460
laughs$	2811
launch	2762 2412 1011 2422
laurels$	1026
lawyer$	1317
lcs$	2780
lead	35 36 1469 64 1492 2791 3193 831 853
lead$	65 2779 2782 2851 1656 754 3621 974 2442 1035 2692
leader	35 36 1469 3043 1762 397 1821 1822 1834 1840 3137 456 3165 1879 478 1890 3178 482 484 3188 1917 1918 1919 3233 549 3270 3300 603 605 616 2028 624 2037 643 3350 3356 3365 2079 2080 3368 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 2296 2302 2308 3602 2330 2630 1220 2633 2634 2643 1235 2647 1243 1307
leader$	3621 1033 2641 2642
leaders$	3621 1033 2641 2642
leadership$	3632
leadin	3300 641 2643
leading$	1840 3137 3165 1879 478 1890 3188 1917 3233 616 2028 3356 2296 2302 2308 3621 974 2633
leads	853
leads$	2851 974 2442
leafle	97 2805 1001 2419 2448 1287
leaflet$	13 2745 2755 2806 958 3661 2667 1289
leaflets$	13 2755 2806 958 2667
league	3547 3548
learn	477 1888 1913 2271 894 911 3616 1144
learn$	290 1932 3364 716 822
learni	2805 1642 1001 2419 2448 1287
learning$	2929 290 2522 1341
learns$	290 822
lease$	980
leases$	980
least$	2767
leav	419 435 1256
leav$	496
leave	2816 444 477 1888 543 1967 558 577 597 711 755 773 824 2271 2285 927
leave$	169 170 1823 496 1954 1969 2008 3320 2070 2166 2184 775 3572
leaves	444 577 597 711 927
leaves$	169 170 496 2008 775
leavin	444 577 2147 755 824
leaving$	169 170 496 2166 775 3600
leavingtime$	3434
leavingtimes$	3434
leavs$	496
led	853
led$	307 1839 2560 2600
left	174 3115 3616
left$	2855 1579 169 170 513 3311 3563 2318 1127
lend	1353
length$	1854
lenient$	2537
lens	1340
lent	1011 2422
lent$	1011
less	536 780
less$	446 495 1947 759 2190 2222 3513 910 1083 1292
lessen	784 789 3490 793 904 1339
lessened$	3603
lesson	68 2805 1857 2067 2088 3375 2101 2117 3404 3447 886 1001 2419 2448 1287
lesson$	2806 2808 2850 1872 3291 3400 725 914 949 1289
lessons$	2806 2808 2843 1558 2850 1872 3388 949 2471 2668 2676
let	1533 597 817 867 2286
let$	313 337 1749 1754 1767 1797 1833 3235 1952 543 1985 593 594 595 597 2008 598 599 2084 762 2179 824 3573 884 2298 888 3597 927 2355 986 1275
leted$	337 1749 593 2298 888
leting$	593 884
lets$	313 337 593 594 595 2008 598 599 762 2298 888 986 1275
letted$	1749 593
letter	2805 1001 2419 2448 1287
letter$	13 2745 2826 150 2334 2667
letters$	13 150 2334 2667
lettin	817
letting$	313 593 762 884 2355
level$	1513 1036
levels$	1513 1036
levera	1339
liais	2513
liaise	1446
liaise$	1323
liaised$	2733 1447 1323
liaises$	1323
liaising$	1323
liaiso	4 1463 1616
liaison$	1415 2750 2903 2927 1323
librar	35 36 40 1469 3547 3548
library$	3262 3304
licenc	2805 1001 2419 2448 1287
licence$	2755 353 3670 980
licences$	2755 3670 980
license$	3670 980
licenses$	3670 980
life	906
life$	796 2317
lift	793 2229
lift$	3402 3516 3641 2370 3695 3697 1249
lifted	3490
lifted$	1249
lifting$	1249
lifts$	3403 3516 3517 3641 3695 3697 1249 2668
light	33 1968
light$	43 66 101 956 2434 1244
lighter$	2459
lighti	33
lighting$	66 101 2548 1244
lights$	43 66 101 956 2434 1244
like	1574 2861
like$	1677 3022 501
liked	139
liked$	2783 1550 2421
likes	1461 1574 2861
likes$	2748
limit	342 350 1768 372 445 588 780 846 904 922
limit$	339 359 431 3140 591 592 593 596 765 920
limite	1865
limited$	3038 3039 3152 483 591 592 593 3603 2320
limiti	350
limiting$	339 591 592 593 765
limits	350
limits$	339 359 431 3140 573 591 592 593 765
limitted$	593
limitting$	339 591 593
line	846 1087
line$	32 2868 2495 2498 2614
lines$	32 2868 1643 2495
linger	3091 3255
linger$	3088
link	1761 2182 1310
link$	219 239 3048 355 3103 758 3469 2195 815 989 2599
linked$	219 239 989
linking$	219 239 989
links	4 2555
links$	1415 219 239 2960 344 3048 355 758 3469 2195 815 989 2542 2599
liquidlogic$	2780
list	97 1532 155
list$	5 1439 61 2819 3661 3669 1081
listen	3027 2549 1337
listen$	185 2947 2460 1209
listened$	3025 1041
listening$	2947 1110 2527 1209
listens$	185 1209
lists	155
lists$	1439 61 1081
lit	1011 2422
lit$	2473
litter$	100
little	536
little$	495 1947
live	2762 477 1888 3324 833 2271 2412
live$	2706 2730 2887 1889 492 1932 3341 3343 646 3364 2086 2105 701
lived$	492
lives$	492 646 2105 701
living$	3364
loaded	1510
loaded$	2797
loaned	1011 2422
lobby$	1113
lobbying$	1113
local$	2917 3166 3190 3201 3212 3314 3315 3316 3317 2031
locality$	3254
lock	33 474 557 863 1351
lock$	66 101 564 1012
locked	580
locked$	2855 564 1991
locker	957
locker$	794 3579 3641 2368
lockers$	794 3641 2368
locking$	564
locks$	66 101 564 1012
lodg	479 816 859 897
lodge$	492 646
lodged	477 1888
lodged$	492
lodges$	492
lodgin	893
log	2805 453 1001 2419 2448 1287
log$	61 2780 133
logged	1452 2762 2412 1080
logged$	2739 82 2439 2491
logs	1476 1080
logs$	61 2763 2780 133 2491
loiter	3091
long$	2847 2274 2275 865 2335
longer	2816 1801 394 471 522 542 663 722 861 1041 1083 1293
longer$	1595 335 338 343 356 374 1808 518 519 521 1933 524 1948 539 541 2074 665 2077 2120 2133 2164 819 840 864 903 931 944 946 2452 2494 1216
look	1161
look$	212 235 1656 267 293 326 514 618 799 2548 1156 1194
looked$	2762 174 1618 1156
lookin	1161
looking$	212 267 293 326 1156
looks	1161
looks$	212 267 293 326 1156
loop$	2514
loose$	2252
loosen	771 2192 784 3490 793
loosen$	3479
loosened$	3245 3450 3513
loosens$	3479
looser$	3513
lorries$	1302
lose$	211 2025 755 2180 2289 881
loses$	211 2025 881
losing$	211 2025 881
lost$	2025
lot	3105 3135 3138 1858 3159 3186 3211 3225 537 3237 3243 3509 3510 3511 3512 2226 2228 3524 3529 3533 3538 3539 2255 3543 2294 3609 3610 3615 3627 3628
lot$	3098 3353 3465 3494 3499 3530 3542 3605
lots$	321
loud	3570
louder$	954 3652
loudest$	1840 3137 3165 1879 478 1890 3188 1917 3233 616 2028 3356 2296 2302 2308 3621 2633
lower	2365 1293
lower$	934 1249
lowere$	934
lowered$	1249
loweres$	934
lowering$	934 1249
lowers$	934 1249
loyalties$	758
loyalty$	758 2195 815
lunch	100 1511 1857 2067 2088 3375 2101 2147 3545 3546 2388
lunch$	2089 3388 2387 3675 3697 2668 2676
lunche	1511 3375
lunches$	3388 2676
luncht	611 740 741
lunchtime$	2738 129 3309 3434 2151 3439 1052
lunchtimes$	2738 129 3309 3434 2151 3439 1052
lur	831
lured$	813
mace$	2912 2913
machin	957
machine$	2368
machines$	2368
made	1430 1452 2756 2760 2762 254 2412 1002
made$	2717 2739 2794 128 2994 384 705 2413
magistrate$	1317
magistrates$	3679
mail	2805 1001 2419 2448 1287
mailbo	8
mailed	1411 2762 2412
mailed$	2698
main	3300 641 2643
mainta	444 856 857 1106 1144 1337
maintain$	1128
maintained$	2973
maintaining$	1128
maintains$	1128
mak	436 447
mak$	803
make	2332
make$	218 254 257 272 1689 301 319 327 412 581 779 803 963 1148 1182 1192
makeed$	412
makeing$	412 581 1182
makes	2756 1476
makes$	2763 218 272 319 327 412 581 779 803 963 1182 1192
making$	218 257 272 301 319 327 779 803 1192
maks$	803
male$	2484 1300
males$	2484 1300
mam$	1314
man	2835
man$	124 2831 3664 1300 1303
manage	35 36 1469 64 1491 1492 235 1689 697 911 2332 3685 1144 1336
manage$	1646 2976 3477 822
managed$	2973 1229
management$	1108
manager$	65 73 2778 2779
managers$	73 95
manages$	822
managi	1144 1336
manner	1613
manner$	2900 2902
many	24 1999
many$	15 1435 2759 1473 1496 1519 2847
map	97 2805 1527 1001 2419 2448 1064 1287
map$	32 962 3661 1043
mapped	1452 1080
mapped$	2739 962 2491
mappin	2805 1001 2419 2448 1064 1080 1287
mapping$	962 2491 2509
maps$	962 1043
march	578 2365
march$	2840 1555
mark$	14 1044 2475
marked$	14 1065
marks$	14 1044 2475
mash$	2912 2913
masse$	3614
master	2805 1001 2419 2448 1287
match	100 1511 2388 2395
match$	658 3671 2387 3675 3682 3683 3686
matche	1511 2395
matches$	2701 3671 3682
mate	2113
mate$	3400
materi	33
mates	3043 1762 397 3105 1821 1822 1834 3124 3126 1840 3135 3138 1858 456 3157 3158 3159 3160 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3468 3476 2216 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
mates$	3041 3074 3075 3079 1829 3196 3251 3264 3266 2006 3299 3400 3432 3499 3503 3530 2247 3535 3536 3634
matter	2935
matter$	1583 1597 2933 2934
matters$	1597 2933
maximi	1339
maximum$	920
may	2365
may$	1555 2880 201 1745 406 2187 3613
mayn$	404
maynot	404
maynot$	1815
mayor$	2524
meal	100 1511 2388
meal$	3661 3671 2387 3675 3695 3697 2676
meals	1511
meals$	3671 3695 3697 2667 2676
mean$	3002
meaningful$	1659 1125 2613
means$	2879 3002
measur	1668
measured$	80
measurements$	1014
measures$	2955 1669
mechanisms$	1669
mediat	2805 1001 2419 2448 1287
medic	1086
medic$	2497
meet	1412 2709 106 2816 3037 1760 3051 3054 3055 1776 1782 1785 1795 1799 3088 1805 3102 416 3120 1848 442 3193 523 3227 3255 2071 3611 2513 1349
meet$	2708 2724 1517 1522 2811 148 2945 3047 3056 3063 3064 3071 3082 3086 1800 3095 1809 3099 3104 408 3106 3110 1859 3155 3172 1934 3276 1990 3278 3286 2068 2070 3358 803 3540 3582 3599 983 1009 2427
meete$	408 803
meetering$	1934
meetes$	803
meetin	23 1434 1463 1491 1492 104 2805 1616 1761 3049 1783 3091 1806 3119 3123 442 3153 2243 2300 909 1001 2419 2448 1287 1349
meeting$	2721 2750 2778 2779 1515 2806 2903 2912 2913 3036 3048 3057 3058 3065 3068 408 1825 1853 454 1934 3268 3370 2155 3443 2166 3458 803 3587 2310 2311 2321 3636 3686 1289
meetings$	2750 2778 2779 1515 2806 2879 2903 3036 3070 454 2155 3443 2321 3686
meets	2756 1476
meets$	2708 2724 2763 1517 1522 2811 148 3172 2068 803 3540 983 2427
meetting$	1934
meetup$	3069 1853
meetups$	3069 1827
member	37 39 55 64 89 2791 118 1538 136 1551 153 154 163 1576 280 1691 3043 1762 3062 397 3101 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 1987 3283 2012 2015 3302 605 624 2037 641 662 3365 2079 2080 3368 689 2113 704 3468 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2457 2630 1220 2634 1235 2647 1243
member$	2754 2825 2827 3323 2056 3400 2346 2642
members$	0 1 2707 16 20 22 1450 1466 70 1500 90 94 95 1516 113 114 1529 119 2825 2827 1547 1564 1565 1573 2863 2864 1766 3056 1829 3196 3251 1972 3264 3266 3274 2006 3294 3299 3323 3362 739 3469 787 3634 2553 2642
membership$	470 3191 3202 2018 3579 980
memberships$	980
memora	2805 1001 2419 2448 1287
men	125 2835 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
men$	124 2831 2934 1829 3196 3251 3264 3266 2006 3299 2306 3634 3664 1300 1303
mend	2406 1351
mend$	3693 1131
mende$	1131
mended	1477 1011 2422
mended$	2764 2775 1013
mendes$	1131
mending$	1131
mends$	1131
mental	3487
mention$	2868 2495
mentions$	2868 2495
mentor	35 36 1469 64 2791 2805 810 1001 2419 2448 1287
mentor$	0 1 2707 1422 16 20 22 2732 65 2782 95 1516 2806 1022 2442 1035
mentoring$	2758
mentors$	0 1 2707 1422 16 20 22 2732 65 95 1516 2806 2442
menu$	3689
messag	2805 3037 1785 1805 1813 3102 1825 3123 1848 442 3227 2229 1001 2419 2448 1080 1287
message$	1548 140 2853 1809 3662 2522 2547 2598
messages$	1548 140 2853 3036 1824 1956 3516 2491 2522 2547
messaging$	3036 3068 3112 1853 2547
messin	2300
messing$	3587 3636
met	2709 1446 2735 2737 1455 2756 2760 2762 1484 1498 106 697 1040 2549
met$	2724 2733 1447 2747 2771 2785 1504 1517 1860 452 1009 2433 2451
meter	443
meter$	1854 1855
meters$	3067 1855
metre	443
metre$	1854 1855
metres$	3067 1855
midwif	1086
midwife$	2497
might	1731
might$	201 1745 2187
miles	637 3343 3591
miles$	3067 3166 3190 3201 3212 3314 3315 3316 3317 2031 2048 2055 2059 2237
milestone$	87 2420
milestones$	87 2420
mind$	2911 3020 842 2514
mindfu	1618 1698
mindful$	2905 2928 2985
minds$	842
mindse	1165 2576
mingle$	2627
minibu	33 2805 3410 886 1001 2419 2448 1287
minibus$	3402 3671 3695 3697
minibuses$	3403
minimi	350 372 780 904 1144 1339
minimised$	2973 3038 3039
minute	2762 1486 2805 2235 2338 1001 2412 2419 2448 1287
minutes$	13 2752 2773 134 2122 1014 1015 2584
misbeh	3570
miss$	1838
misses$	1838
missin	1537
missing$	2824 1295
mistak	1311
mitiga	1144 1339
mitigated$	2973
mix	3037 1760 3051 3054 1795 3088 3120 3130 2071 898 1349
mix$	3047 3056 3071 3082 3099 3104 1844 3193 3358 3582 2627
mixing	1761 3049 3091 3119 3123 442 3153 2300 3636 1349
mixing$	3048 3057 3065 1806 1844 1853 3268 3458 3587 2628
mob$	3559
mobile$	2716 53
mobili	1339
mobilised$	2445
mock	2856
model$	2538
models$	2538
module	2805 1001 2419 2448 1287
module$	32
modules$	32
moment$	2881 2999 2139
momentum$	2539
mon	2365
monday	611 740 741 2365
monday$	2738 611 3309 740 2151 741 3439 3667 2389 3680
mondays$	2738 3309 2151 3439 3667 2389 3680
money	2965
money$	30 51
monito	1618 1080 2513
monitor$	2491 1319
monitored$	80 2905 2491 1319
monitoring$	81 2491 1319
monitors$	2491 1319
month$	2754 650
monthly$	2699 977 1007
months$	2882 3345 650
mopeds$	1302
more	107 229 255 3027 3249 1141
more$	1518 1521 117 1604 1640 1666 264 1676 269 1683 296 320 321 1734 331 1779 1947 1953 1963 3267 586 2000 2001 3297 3451 805 2217 862 868 1023 1036 2452 2502 1098 2620
mornin	611 2119 3406 740 741 2256 3545 2365
morning$	1503 129 3309 693 3429 2151 3439
mornings$	1503 129 3309 2151 3439
mosaic$	2780
mosque	40 3547 3548
mosque$	3686
most	63 2010
most$	29 1474 1521 1730 3297 3300 2037 3350
mother	1903 2026 3324 3344 651
mother$	622 1313
mothers$	289 926
motivate$	1328
motivates$	1328
motivating$	1328
mou	2805 1001 2419 2448 1287
mounte	2371
mounted$	3658
mov	479 494 578 617 649 2221 849 882 891 892 895 896
mov$	509 639 640 645 1222
move	453 577 626 841 894 2406
move$	1823 3149 465 467 3183 492 506 509 553 555 558 1992 3307 615 2027 3320 627 3326 629 634 639 640 642 2054 645 647 654 669 773 3600 3693 1201 1222 2640 1250 1251
moved	3149 477 1888 2014 626 1011 2422
moved$	1536 1537 2855 3148 465 1889 1898 492 555 3301 615 2027 2035 627 634 639 640 3339 2054 645 654 2072 2086 712 850 2264 3597 3655
moveed$	642
moveing$	506 555 642
moveme	1080
movements$	2491
movered$	642
moves	626
moves$	467 3183 492 506 509 553 555 3307 615 2027 627 3326 634 639 640 642 2054 645 647 654 669 1201 1222 2640 1250 1251
moving	626
moving$	2887 509 553 1992 639 640 645 3600 1222 1250
movred$	639 640
movring$	639 640 1222
movs$	509 639 640 645 1222
much$	1473 2847 843 2361
multi$	1463 229 1145
mum	1903 2026 3324 3344 651
mum$	622 1313
mural$	96 3661
murals$	96
museum	40
music	2395
music$	3682 3689 1005
must	3000 3004
must$	244 245 275 1700 406 466 2052 2163 2187
mustn$	404
mustno	404
mustnot$	1815
n$	404
nailed	2371
nailed$	3658
name	2816 1532
name$	1530 120 2819 1550 1384
named	2834 1549
named$	1495 2836 1031 2446 1071
names	2726 1080
names$	1530 120 2491 1384
naming$	3052
nan	1903 2026 3324 3344 651
nan$	1314
nana$	1314
nanny$	1314
narrat	1165 2576
narrow$	1133
narrowing$	1133
narrows$	1133
naturally$	2192
near	3127 3128 3129 3133 2112 2113
near$	1595 1774 3364 3400 3515 2393 2681
nearby$	2681
necess	255
necessary$	1666 2499 2500
need$	2998 3004 1950
needed	2899
needed$	2499 2500
needle	125
needs	2549 2555 1340
needs$	2998 3004 2557
negati	2319
negative$	441 3606
neighb	136
neighbour$	122
neighbourhood$	3170
neighbours$	122 1547
neithe	382
neither$	349 363 1793 525 702 726 2246
nephew	1836
net$	2992
netbal	2395
netball$	3682
networ	23 49 1635
network$	1422 1460 2922 3486 800 3503 3507 2480
networks$	2879 3486 800 3503 3507
never	1801 471 522 542 574 663 722 820 861 1083
never$	338 343 349 356 363 374 389 1808 462 518 519 521 1933 524 525 1948 541 544 563 568 2074 680 682 688 2120 2133 3422 731 790 819 2232 840 864 870 903 931 932 945 946 2494 1216
new	798 805 2217
new$	2775 3131 3200 621 2212 802 804 809 844 1023
newcom	3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
newcomers$	1829 3196 3251 3264 3266 2006 3299 3634
newsle	2805 1001 2419 2448 1287
newsletter$	13 2752 1289
newsletters$	13
next	3594
next$	3127 3128 3129 3133 2112 2113 3696 2515
nicer	805 2217
nicer$	2212 804 844
niece	1836
night	2088 3375 3387 3405 2119 3406 2253 2256 3545 3546 886
night$	2738 129 1872 3291 3309 3413 2134 3424 3427 3428 3429 3431 2146 3436 2151 3439 3593 2321 914 2360 1052
nights	3375 3406 1295
nights$	2738 129 1872 3309 3394 2134 3425 3428 3430 3431 2146 3437 2151 3439 2321 2360 1052 2467
no	127 371 869
no$	137 1566 157 302 1757 348 368 382 395 402 403 446 495 3210 515 1939 536 540 565 569 585 589 590 2010 656 666 703 719 728 747 749 2164 763 764 818 820 854 2323 1041 1212
nobody	163 302 3210 703 820
nobody$	2827 1713 363 525 702 2114 2246 1294
nod	1533
nod$	2820
nods$	2820
noisy	3570
non	347 1211
non$	270 312
nonassociation$	2622
noncontact$	1758
none	163 382 703
none$	302 363 1787 1793 3210 525 702 2114 726 2246 1294
nor$	349 1216
normal	1339
normal$	1592 202
norms$	2562
north	3166 3190 3201 3212 3314 3315 3316 3317 2031 2058
not	1534 141 1768 371 1801 404 471 1884 522 542 574 663 722 2159 820 2244 861 1083
not$	126 127 1552 171 172 335 338 343 349 356 1769 363 374 386 389 1808 1815 1817 1837 428 439 462 518 519 520 521 1933 524 525 1948 539 541 544 563 568 659 2074 665 673 674 680 682 688 699 2120 2133 3422 726 729 731 742 768 790 819 2232 2245 840 864 3563 869 870 903 921 931 932 944 945 946 2494 1216 1217
note	2805 1582 227 1001 2419 2448 1287
note$	61 2867 2868 2869 2535
noted$	82 2436
notes$	61 2773 2778 2868
nothin	536
nothing$	438 536 1947
notice	97 1574 2861 1764 1765 923 957
notice$	101 2947 3021 550 2268 2334 3650 956 958 1012 2635 2636
noticeboard$	2795 2368
noticeboards$	2795
notices$	101 2268 2334 3650 956 958 1012 2635 2636
notifi	2786
novemb	2365
november$	2840
now$	1454 1507 1526 2815 3345 3613 1207
nowhere$	366 1846
nudg	433 481
number	17 97 2835 1826 3518
number$	18 27 32 41 45 2745 48 50 79 1513 3113 1856 1999 821 834 3669
numbers$	2759 99 1513 3113 1856 1999 1021
nurse	35 36 1469 64 2791 1086
nurse$	1422 65 1022 2497 1315
nurtur	270 312 1144 1336
nurturing$	1681 1723
observ	2805 1001 2419 2448 1287
obtain	2762 618 2029 2412
obtain$	1123
obtained$	2414 2436
obtaining$	1123
obtains$	1123
occasi	1295
occasion$	1846
occasions$	2176
occup	479
occupi	477 1888
occupy$	842
occur	1614
occur$	2901
occurs$	2901
octobe	2365
october$	2840 1555
of	1471
of$	2704 1435 1456 1472 1488 2819 1544 1552 2846 1577 2870 2909 225 2952 2962 1684 3017 1756 3085 1878 1901 3203 3248 1962 1970 1983 3283 2013 2047 3338 3415 2169 2184 2219 2223 2331 2341 2344 3668 2453 2456 1046 2491 2492 2494 2520 2570 2638
off	1803 3343 2165 2242 2243 3591 924 3690 2422
off$	2700 2712 2785 1792 3090 449 554 1991 3346 2166 2206 3508 3523 3525 2239 2252 3573 3574 3576 2659 2670 2688
offer	2805 255 1714 618 2029 799 892 1001 2419 2448 2555 1287 1337
offer$	2732 193 248 1666 274 3001 3018 2230 2536 1376
offere	1411 2735 2737 1452 2762 2786 109 2899 255 1679 309 1721 1896 2412
offere$	274 942
offered$	2698 2739 2766 2790 1520 1618 1666 2954 2966 1720 3008 1849 489 3189 2033 2062 2264 2337 1376
offeres$	274 942
offeri	255
offering$	248 1666 274 2230 942 1376
offers	1476 255
offers$	2732 2763 193 248 1666 274 942 1376
office	35 36 1469 64 2791 1742
officer$	0 1 2707 1422 16 20 22 25 59 65 69 95 1516 122 1022 2434 2442 1304
officers$	0 1 2707 1422 16 20 22 25 59 65 69 95 1516 122 2821 3029 1022 2434 2442 1304
offset	904
often	18
often$	11 1429 1473 2847 2494 2618
old$	3221
older	3300 2022 641 3438 3594 954 3652 2643
older$	125 2835 3043 1762 397 1821 1822 1834 3124 1840 3137 456 3165 1879 478 1890 3178 482 484 3188 1917 1918 1919 3233 549 3270 605 616 2028 3356 2075 3365 2079 2080 3368 704 3476 3483 2226 2236 2238 3526 844 3554 2270 860 2283 2295 2296 2302 2308 2309 3602 2316 2330 954 3652 1068 1073 1074 1075 2630 1220 2633 2634 1235 2647 1243
oldest	3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 1918 1919 549 3270 3300 605 624 2037 641 643 3350 3365 2079 2080 3368 689 704 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 3602 2316 2330 954 3652 2630 1220 2634 2643 1235 2647 1243
oldest$	1840 3137 3165 1879 478 1890 3188 1917 3233 616 2028 3356 3483 2296 2302 2308 954 3652 2633
on	687 2376 2422
on$	1414 2723 2741 1470 2767 2770 1493 2788 1508 116 2823 2824 1577 191 2906 2943 1673 1690 292 2995 1722 3014 3052 1770 1771 1842 3195 1945 1964 3253 1983 3279 3310 3359 687 727 733 3433 2171 2177 3508 2234 852 3568 2328 2369 3663 3673 3674 978 3677 2393 3681 3691 2493 2504 2507 2587 2616 2659 2669 2670 2681 2682 2690 2696
once	3273 2274 865 2327
once$	2699 3281 3284 3286 3293 3560 3614 3681
one	127 3300 641 706 954 3652 2643
one$	92 1503 2805 2827 1611 1713 3056 1787 1793 3086 1840 3137 3143 3165 1879 478 1890 3188 1917 3216 3233 3241 582 1994 584 2004 3292 3295 600 608 616 2028 624 2036 2037 2050 643 3349 3350 3356 3358 689 2108 3395 702 2114 3427 3428 746 748 3463 3478 2246 2266 883 2296 2297 3585 3586 2302 2308 3606 3617 2340 935 936 3638 954 2382 2407 2410 1001 2419 2448 1071 2633 2639 2643 2663 2670 1287 1294
ones	3105 3135 3138 1858 3159 3186 3211 3225 537 3237 3243 3509 3510 3511 3512 2226 2228 3524 3529 3533 3538 3539 3543 2294 3609 3610 3615 3627 3628
ones$	1503 1988 3362 3428 3441 2278 2642
ongoin	255
ongoing$	1621 1666 1108 1320
online$	2730
only	459 863
only$	437 448 1946 3244 583 587 2005 3395 3444 866 887 2299 929 2351 2653
onside	1164
onside$	2575
onto$	1493
open	1452 1514 2376
open$	1451 2739 2744 92 2851 221 2930 2931 2939 2940 1682 1698 3663 2473 2527 2610 2617 2692 1367
opened	1452 2762 2412 1011 2422
opened$	1451 2739 2783 2794 128 2996 2421 1367
opening$	221 1258
opens$	1451 2851 221 1367
operat	64 1482 1310
operational$	2730 2769
operator$	73
operators$	73
opinions$	333 1025
opport	2965 3007 2549 2555
opportunities$	1685 299 1906 2557 2558 1159
opportunity$	2892 2961 299 1846 1906 1159
oppos	981
opposing$	2362
opposite$	1893 677 2092 2100 695 717 2129 2205 2257 3557 3558 2353 2362
optici	1086
optician$	2497
optimi	1144 1339
option	2965 3007 2119 3406 2569
option$	2898 2568 1159
options$	2557 2568 1159
orange$	2813
orbit$	2202
order	1444 3046 353 1764 1765 373 566 578 846 858 923
order$	2731 2769 3045 358 398 412 548 550 556 581 2268 2334 3650 1028 2635 2636
orderd$	398
ordere	1444 2762 1502 2412 1011 2422
ordered$	2731 2789 358 384 412 556
ordering$	358 412 556 581
orders	1764 1765
orders$	3045 358 398 412 548 556 581 2268 2334 3650 1028 2635 2636
ordina	35 36 1469 204 243 1654 1336
ordinary$	202
ordinated$	1615
organi	2762 2798 2412
organisations$	1633
organise$	2851 973
organised$	1849 973
organises$	2851 973
organising$	973
other	1635 280 1691 3055 3062 3093 3096 3100 3101 3105 3124 3126 3135 3138 3139 1858 3157 3158 3159 3160 3186 3211 3225 537 3237 3243 2022 2045 3335 3380 3391 3401 2137 3438 2152 3452 3457 3468 3470 3489 798 805 2217 3509 3510 3511 3512 2226 2228 3524 3529 3533 3538 3539 3543 3561 3562 2276 874 875 2287 3575 2291 2293 2294 2301 3602 2316 3609 3610 3615 2329 3622 3627 3628 2350 3643 3647 2365 3652 1215 2629
other$	2883 1627 2917 2922 1659 3035 1766 3056 361 362 3061 3065 1779 3069 3072 3074 3075 3077 3080 3083 3084 3092 3097 3098 1827 3125 3131 1859 3157 3158 3159 3160 3200 1936 538 3241 3295 2022 2024 614 631 2043 2053 3342 2060 3348 3351 2065 3354 2075 3374 677 3391 695 2109 2115 708 2123 3432 3438 3453 3454 3460 3462 3463 3464 3467 2186 3478 3481 3482 3484 3489 3491 2205 2210 2211 2212 802 3501 2227 845 2257 2260 2261 3553 3561 3562 2276 874 875 2287 3575 2291 2293 2301 3589 2309 3604 3615 2329 3622 3639 3643 3647 3652 2626
others	1635 1802 3160 3457 3468
others$	2922 2988 3035 1766 3056 3061 3070 3072 3074 3075 3077 3080 3081 3089 3092 3097 3098 3125 3197 1936 3285 2024 614 3342 3348 3374 3432 3454 3460 3462 3463 2186 3478 3481 3482 3484 3491 3494 3553 878 3577
ought	3000
ought$	3004
our	1583 240
our$	2870 1651 271 1703 1725 3592 2380 1191
out	1654 1864 791 797 924 3690 2422 2569
out$	1417 2711 2739 1480 2796 1520 2866 1580 1581 171 2870 1584 1586 1623 1648 2966 2980 3008 1748 3047 3082 400 3120 3151 1883 1920 1924 1927 3215 1934 1954 1975 1986 1991 2008 3298 3322 3324 2038 628 2045 2070 2085 2118 2165 2178 2181 3479 2193 3508 3523 2239 2242 2252 3540 3563 3568 3572 3573 3574 3587 3591 3598 2358 2381 3693 2413 2430 1059 2529 2591 2658
outcom	2805 1001 2419 2448 2555 1287 1340
outcome$	3003
outcomes$	2941 2512
outering$	1934
outing	100 1511 3447
outing$	2701 1934 658 3566 3671
outings$	2701 3443 3566 3671
outlet	2604
outlook$	2981
outrea	2805 1742 1001 2419 2448 1287
outreach$	2716 53 2758 3029 2609
outs$	1648
outsid	171 1924 3319 2045 2207 2211 3591 3604
outside$	1508 3501 2393 2540 2681
outsta	1514
outting$	1934
over	3230 3261 2188 2422
over$	3069 3205 1945 3249 559 1979 3267 2007 3417 3474 3475 3515 3516 852 2306 3645 2359 1090 2520 2566 2644
overdu	1514
overla	3088 2071 2265
overlap$	1873 3358 3420 3552 3629
overleaf$	2584
overs$	3069 1827 3516
overse	243 1654 3166 3190 3201 3212 3314 3315 3316 3317 2031 2058 1339
oversi	2549 2555
oversight$	81 2517 2519 1109
overview$	2517
own	243 1654 3551 3585 3586
own$	1554 1585 2875 1589 3181 3221 1971 3306 690 3392 735 3521 2259 2262 3595 915 3626 2478 1179 2639
owner	35 36 1469 3685 1070
owner$	73 2481
owners	1165 2576
owners$	73 2481
ownership$	3021
owns$	1179
pack	2805 3127 3128 3129 3133 1935 2327 1001 2419 2448 1287
pack$	2745 3222 3559 3614 3644
packag	1905
package$	3192
paedia	1086
paediatrician$	2497
page	2805 1001 2419 2448 1287
page$	32 2888 2889 3669 1010
pages$	32 1010
paid	2762 2412
paid$	1444 1502 970 1011 2439
paint	2406 1351
paint$	3689 3693 1044
painte	1477 1011 2422
painted$	2764 2794 1013
paints$	1044
pair	3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 1918 1919 1935 549 3270 605 3365 2079 2080 3368 689 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 2330 2630 1220 2634 1235 2647 1243 1349
pair$	1913 3222 547 3567
paired	1930
paired$	2160
pairin	1349
pairs	456 1988 2277 3585 3586
pairs$	3143 3275 3567 1242
pals	3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
pals$	1829 3196 3251 3264 3266 2006 3299 3530 2247 3535 3634
pan$	2896
panel	23 35 36 49 1469 64 1491 1492 2805 1635 1001 2419 2448 1287
panel$	1422 1437 1460 2776 2778 2779 2912 2913 2922 1016
pans$	2896
parade$	3254
paragraph$	2868 2495
paragraphs$	2868 2495
parame	1582 1086
paramedic$	2497
parameters$	2869
parcel	707
parcel$	507
parcele$	507
parceles$	507
parceling$	507
parcelled$	2118
parcels$	507
parent	37 38 39 63 64 2791 136 163 2394 2561
parent$	0 1 2707 16 20 22 2742 95 1516 622 1313
parents$	0 1 2707 16 20 22 1449 1450 2742 1474 70 1490 94 95 1516 1547 2893 1687 289 1711 421 422 622 2051 926 3688 2553 2563 2573 1313
park	40 2935
park$	2934 3254 3262 3284 3304 1253
parked	2751
parked$	1253
parking$	1253
parks	2751
parks$	1253
part	1438 2725 2760 2761 2762 1505 2303 1236
part$	2787 2792 171 1583 3012 3027 3166 3190 3201 3212 1926 3314 3315 3316 3317 2031 2128 3416 3544 3579 3590 3637
partic	1438 2725 1461 1505 1017
participants$	2748 2774
participate$	2792
participates$	2792
participation$	2428 2447
partie	100 1511
partin	1236
partne	4 49 1463 64 2791 1635 229 1714 306 1913 2555 1145
partner$	2774 1314
partners$	0 1 2702 2707 16 20 22 1460 2774 95 1516 1633 2922 230 1717 1124
partnership$	1415 1460 2750 2776 2912 2913 1640 3001 2528
partnerships$	1415
parts$	2128 3416 3544
party	100 1511
party$	658 3671
pass$	227 470 3191 3202 2231 3657 980
passage$	2868 2495
passages$	2868 2495
passed	3519
passed$	2924 2231 1019
passes	33 68
passes$	99 470 3202 3657 980 2667 2676
passing$	2231
passs$	3657
past$	3515
pastor	255
pastoral$	1666
patch	2310 2311
patch$	3598
path	3659
path$	96 709
paths$	709
pathwa	2805 2119 3406 1001 2419 2448 1165 2576 2604 1287
pathways$	2879
patient$	2537 2617
patrol	1412 2709 2756 104 2805 1742 1001 2419 2448 1287 1353
patrol$	2708 2758 1515 1304
patrols$	2708 2758 1515 3029 1304
pattern$	2083 2324
patterns$	2511
paused	2325
paused$	3612 2379
pay$	1374
paying$	1374
pays$	1374
pcso	64
peace	2021
peace$	3308 3311 3588
peel	831 841
peel$	754 825 828
peele$	825 828
peeled$	2610
peeles$	825 828
peeling$	825 828
peelning$	825 828
peels$	825 828
peer	3452 2209
peer$	3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 1918 1919 549 3270 605 3365 2079 2080 3368 3452 3454 3468 3476 2199 2200 2208 2209 3496 3502 2216 2220 2226 2236 2238 3526 3554 2270 860 2283 2295 2330 2630 1220 2634 1235 2647 1243
peers	3043 1762 397 3105 1821 1822 1834 3126 1840 3135 3138 1858 456 3157 3158 3159 3160 1890 3178 482 484 3186 1918 1919 3211 3225 537 3237 3243 549 3270 605 3365 2079 2080 3368 3468 3476 3489 2216 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3602 3609 3610 3615 2330 3627 3628 2630 1220 2634 1235 2647 1243
peers$	1766 3075 3079 3342 3432 3453 3454 3464 2186 3478 3481 3482 3484 3496 800 3499 3500 3502 3503 3504 3506 3530 2247
pegs$	794
people	63 64 2791 1691 3302
people$	0 1 2707 16 20 22 1449 1450 1466 1474 70 1490 1500 90 94 95 1516 114 1529 119 2817 122 2825 1547 1564 1565 1569 159 2860 2862 2863 1660 3005 1736 1739 1743 3079 1829 3196 3251 1972 3264 3266 3274 2006 3294 3299 739 3469 3499 3502 3634 3684 2479 2485 1076
peoples$	2825
per$	1467 63 3633 2585
percen	63
percent$	1474
percentage$	24
percep	1165 2576
perceptions$	2562
perfor	100 1511 2798
perform$	1273
performance$	3683
performed$	1273
performing$	1273
performs$	1273
period	1857
period$	1872 3388
periodic$	205 1102
periodically$	1102 2515
periods$	1872 3388
permission$	3670
permit	3235
permit$	2877 337 1749 1754 1797 593 2179 884 3670 980 2606
permited$	337 1749 593
permiting$	593 884
permits$	2877 337 593 3670 980 2606
permitted$	1749 1767 1998 593
permitting$	593 884
persistent$	2537
person	64 2791 1538 3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 1918 1919 549 3270 605 624 2037 3365 2079 2080 3368 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 2330 2630 1220 2634 1235 2647 1243
person$	0 1 2707 16 20 22 95 1516 2817 2825 1568 204 1739 3323 2056 2346 2485 1189
persons$	2825
persua	433 447 2033 810
persuaded$	2337
pharma	1086
pharmacist$	2497
phas	922
phas$	516 517
phase$	516 517 745
phases$	516 517 745
phasing$	516 517 745
phass$	516 517
phone	1412 33 123 1805 3149 2370
phone$	99 834 3657 1396
phoned	1411 1446 2735 2737 1455 2762 1484 1040
phoned$	2698 2733 1447 2771 2451
phonees$	3657
phones	357
phones$	99 3657 1396
phoning$	1396
photo$	77 1014
photograph$	77 1014
photographs$	77 1014
photos$	77 1014
physical$	1095
physio	1086
physio$	2497
physiotherapist$	2497
pick	1511 199 2314 940
pick$	235 1655 1656 806 827 836 951 957 2686 1276
picke$	806 836 951
picked$	174 175 1618 477 824 951 1276
pickes$	806 836 951
pickin	199
picking$	806 827 836 951 1276
picks	1511 199
picks$	806 827 836 951 1276
pickting$	951
picky$	837
picnic	100 1511
picnic$	3671 2387 3695
pictur	3166
picture$	77 1548 2844 1591 1600 2534
pictures$	77 1548 1014
pilot$	2
pitch	3547 3548 893 3659
pitch$	96 3549 3641 2365 996 3695 3698
pitched$	996
pitches$	996
pitching$	996
pitchs$	3549
plac	479 494 617 649 816 859 882 891 892 895 897 898 2314 1226
plac$	645 998
place	1462 2762 1477 1478 68 2798 2805 3127 3128 3129 3133 626 1001 2412 2419 2448 1287
place$	2721 2749 2764 2765 2817 1534 2881 2954 2956 2968 2980 3010 1846 470 1902 503 3202 506 1926 1952 3284 2018 619 620 627 629 642 645 2063 669 3378 3386 718 725 734 743 2159 3579 889 2305 3598 998 2446 2550 2671
placed	2762 477 1888 1930 626 2412
placed$	465 469 1889 1898 2019 2027 2035 627 634 638 3339 645 3364 2086 712 2264 979 2439
placeed$	642
placeing$	506 642 718
placem	1905 3324 3332 2046 644 2088 3375 2089 2097 3387 2117 3404 2119 3406 826 893
placement$	3163 3187 1902 3192 503 1925 619 620 627 3326 629 3333 638 3340 648 2063 3411 1234
placements$	3163 3187 1902 1925 619 620 627 3326 629 638 3340 648 2063 3376 3384 3394 3411 1234
placered$	642
places	626 2373
places$	2817 2881 2968 3010 470 1902 3202 506 627 629 642 645 669 3414 718 794 3660 998 2671
placeting$	718
placin	626
placing$	1807 638 645 998
placs$	645 998
placting$	998
plan	2805 1588 1868 2378 1001 2419 2448 1161 1287
plan$	2729 2732 2745 87 2851 2872 2875 2876 1591 1600 3665 1032 2515 2584 2590 2598 1289
planned$	2719 1849
planni	1161
planning$	26 2927 2949 2536 2564
plans	1161
plans$	2732 2851 2875 2949 1669 3665 1032 2584
plant	2406 1351
plant$	3693
plante	1011 2422
planted$	2794 1013
play	100 1511 1913 833 894 896
play$	2716 53 96 1522 148 314 1805 3102 407 1844 2070 2076 716 3570 873 984 3683 2460
played	3 2798
played$	1414
player	37 158 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 2037 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
player$	2827
players$	2827 1569 1829 3196 3251 3264 3266 2006 3299 3634 2479
playgr	2088 3375 3387
playin	1813
playing$	314 407 1844 984
plays	1511
plays$	1522 148 314 716 873 984
pledge$	98
plenty$	321
plot$	914
plug$	1133
pluging$	1133
plugs$	1133
podcast$	32 3662 1010
podcasts$	1010
point	1532
point$	43 71 2819 2881 2892 2984 2139 2368
points$	43 71
police	35 36 1469 64 2791 1742
police$	0 1 2707 16 20 22 65 95 1516 2821 3029 339 1304
policeing$	339
polices$	339
policeting$	339
polici	97 2805 1742 1001 2419 2448 1287
policing$	3029 1304
policy	97 2805 2378 1001 2419 2448 1287
policy$	32 2752 3263 3665 1289
pond$	96
pool	40 68 3547 3548 2395
pool$	3682
poor$	441
pop$	1194
portal$	32
portals$	32
positi	270 312 1755 798 805 2319
position$	2515
positive$	2917 1659 1681 2970 2976 1716 1723 3042 809 3606 1095 1193 2613 2617
possib	2899 2569
possibilities$	1159
possibility$	1846 2568 1159
possible$	2892 1611 2048 2499 2500 1159
post	2805 846 891 892 1001 2419 2448 1256 1287
post$	2810 1010 2434 2444 2446
posted	1452 2762 1509 1510 109 2412
posted$	2739 2796 2797 1520 1019
poster	97 2805 1001 2419 2448 1287
poster$	101 956 958 3661 2667 1289
posters$	101 956 958 2667
posts$	1010 2434
potent	1165 2576
potential$	1159
power$	550 3312 792 2204 2315 3632 2635 2636
powerful$	3477
powers$	550 2635 2636
practi	35 36 1469 64 2791 1642 1714 911 2555
practicable$	2500
practice$	2929 2949 2988 3001 716 2556
practices$	2701 716
practise$	716
practises$	716
practitioner$	0 1 2707 16 20 22 2782 95 1516 2442
practitioners$	0 1 2707 16 20 22 2774 95 1516 230 2442
pray	2271
prayers$	3686
precinct$	3254
prepared$	2062
presen	2726 2727 2762 2805 1614 1714 1742 1001 2412 2419 2448 1287
presence$	3001 3029 1775 2506 2517 2518
present$	2901 3386 3592 2537 2617 1278 2692
presented$	1278
presenting$	1278
presents$	2901 1278
presse	2033
pressure$	3487 2315
preven	342 350 352 1768 370 371 380 409 425 429 1865 545 861 916 943 1144 1337 1340
prevent$	351 1791 414 1832 1833 561 871 1134
prevented$	3038 3039 393 3152 527 3245 3450
preventing$	351 414 871 1134
preventping$	1791 871
prevents$	351 1791 414 871 1134
preventting$	1791
prey	162 2488
prey$	2859
price	2378
price$	3665 3669
priced	1444
priced$	2731
primar	3324
print	1256 1351
printe	1452 2762 1509 2412 1011 2422
printed$	2713 2739 2796 1013
priori	2549 1144 1306 1339 1340
priorities$	2941
prioritise$	1166
prioritised$	2973
prioritises$	1166
prioritising$	1166
priority$	1672 2546
pris	831
prise$	669 754 767
pro	1755 798 805
proact	204 1698 1145 1164
proactive$	1615 2985 2537 2575
proactively$	2575
proble	2935
problem$	2933 2590
problematis$	1151
problematise$	1151
problematises$	1151
problematising$	1151
problematiss$	1151
problems$	2933
proced	2805 1001 2419 2448 1287
procedures$	2879
proces	2805 1001 2419 2448 1287
processes$	2879 1669
procur	1444 1502
procured$	2731 2789 2445
produc	6 2762 1476 3410 2412
produces$	2763
production$	1417
productive$	2613
profes	49 64 2791 1635 306
professional$	0 1 2707 16 20 22 2782 95 1516 1671 1035 1094
professionals$	0 1 2702 2707 16 20 22 1460 2774 95 1516 1633 2922 230 1660 1717 1124
profil	1826 1080
profile$	3113 2491 2517 2551
profiled$	2491
profiles$	3113 2491
profiling$	2491
profit	2488
progra	2805 1905 2117 3404 2119 3406 1001 2419 2448 1287
programme$	2710 2732 2777 3192 914 1005 1032
programmes$	2732 1032
progre	1498 1618 243 1654 1655 1656 1679 1721 3616 2581
progress$	2878 2942 2943 2960 1029 2515 2615 1338
progressed$	2785 2905 2966 3008 1338
progresses$	2878 1338
progressing$	1338
progresss$	2878
prohib	350 352 370 429
prohibit$	351 757 3555
prohibitding$	757
prohibited$	3038 3039 393 757
prohibiting$	757
prohibition$	431
prohibits$	757 3555
projec	3405
project$	2 26 2732 2777 96 3187 1902 3321 658 3411 914 1005 1032
projects$	2732 3187 3411 1032
prolon	856 857
promise$	384 398
promised$	2719 398
promises$	384 398
promot	895 896 1144
promot$	1119
promote$	1119 1334
promoted$	2973 1334
promotes$	1119 1334
promoting$	1119 1334
promots$	1119
promptly$	2890 2929
proper$	1592 3145 2201 2249
propor	1164
proportion$	24
proportionate$	1125 2575
proportionately$	2575
propos	2378
proposal$	3665
proposals$	3665
prosocial$	3042
prospectus$	2752
protec	1144 1337
protected$	2973
protection$	353
protective$	2555
protoc	2805 1001 2419 2448 1287
protocol$	1289
provid	1452 2762 1476 1478 1483 1510 109 255 799 2412 1106 1336
provid$	274
provide$	193 253 1666 274 1375
provided$	2739 2765 2766 2770 2797 1520 1666 2954 309 1375
provider$	73 3398 1034
providers$	73 3398 1034
provides$	2763 193 253 1666 274 1375
providing$	253 1666 274 1375
provids$	274
provis	6 2805 2914 2946 2965 1742 1905 3324 2117 3404 1001 2419 2448 2555 1287
provision$	1417 3029 1902 3192 619 620 3340 2557 2558 2609
provisions$	3340
pru$	3340
pruned$	2437
psychi	1086
psychiatrist$	2497 1315
psycho	1086
psychologist$	2497 1315
public	6 1353
publication$	1417
publis	2762 1509 2412 1353
published$	2796
pull	463 2221 831 841
pull$	534 3312 669 681 754 782 2202 792 2204 813 815 2315 905 3648 1122
pulle$	782
pulled$	813
pullen$	782
pulles$	782
pulling$	681 782 813 1122
pulls$	681 782 1122
pupil	1538 158 3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 1918 1919 549 3270 605 2037 641 3365 2079 2080 3368 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 2330 2630 1220 2634 1235 2647 1243
pupil$	2825 2827 1568 1569
pupils	154 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3596 3609 3610 3615 2330 3627 3628 2347 954 2403 2630 1220 2634 1235 2647 1243
pupils$	1490 114 119 2825 2827 1565 1569 1829 3196 3251 3264 3266 2006 3299 3634 2479
purcha	1444 2762 1502 2412 1011 2422
purchased$	2731 2789
purpose$	2971 3229 2598
purposeful$	2613
push	433 896
push$	1121 1176
pushes$	1121
pushing$	2527 1121
put	444 477 1888 479 494 1930 617 649 816 849 859 882 891 892 895 896 897 898 2314 1226
put$	3 1452 2762 1477 2772 1509 1510 2798 2855 258 1693 469 1889 506 1952 2086 705 712 718 850 2264 2371 979 998 2412 1358
pute$	998
putes$	998
puting$	506 718 998
puts	444
puts$	506 718 998 1358
puttin	444
putting$	258 1807 718 998 1358
qualification$	2755
qualifications$	2755
qualit	2555
quarte	3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
quarterly$	1007
quartet$	1829 3196 3251 3264 3266 2006 3299 3634
questi	2805 432 1001 2419 2448 1287
questioned$	3150
quicke	1293
quicker$	2612
quickly$	2890 2612
quiet$	3118 2473
quieter$	1840 3137 440 3165 1879 478 1890 3188 1917 3233 616 2028 3356 844 2296 2302 2308 954 3652 2459 2633
quit	419 455 1967 938
quit$	1866 761 2349
quiting$	761
quits$	1866 761
races$	3649
racism	1311
racist	1311
radar$	2990 2514
railca	2370
railcard$	3657
railcardes$	3657
railcards$	3657
raise	227 235
raise$	1646 1120 1140 1357
raised$	128 2924 2439 1140 2565
raises$	1140 1357
raising$	2538 1140
ramp	33 1968 3659
ramp$	96 579
ran	2756
ran$	2713 2416
rang	2709 1040
rang$	1447 2433 2451
range$	812
rappor	2555
rarer$	2459
rate	2816
rate$	1513 1036 1290
rated$	1290
rates$	1513 1036 1290
rather$	1534 1559 1884 734 743 2159 2244 861 869 889 2305 1083
ratifi	2762 2412
ration	780
re	1800 1882 1064
re$	1825
reach	1532 1805 3227
reach$	2819 1811 2202 812 2237 1009 1118 1288
reache	1411 2760
reached$	2698 2743 1009 1288
reaches$	1118 1288
reaching$	1118
react$	1201
reacts$	1201
read	1411 2746 2762 2412
read$	2698 2706 2720 2783 1509 190 1399
reading$	190 1399
readmit$	3169
reads$	190 1399
ready$	2794 2062
real$	3145 2201 2249
rearra	1011 2422
reason$	2826 1846
reassu	1336 1340
reassurance$	2953
reassuring$	1095
rebuild$	1131 1185
rebuilde$	1131
rebuildes$	1131
rebuilding$	1131 1185
rebuilds$	1131 1185
receiv	2760 2761 2762 255 2412
receive$	1666 2427
received$	2720 42 2414
receives$	2427
recogn	139 1689 1144 1336
recognise$	2976
recognised$	1550
recommendations$	2941
record	2762 1476 1486 1491 2805 1583 173 174 175 176 1588 1635 227 453 1001 2412 2419 2448 1287
record$	61 2773 2778 2780 133 2872 2873 2875 2876 964 2426
recorded$	82 2870 1584 1586 1587 964 2436
recording$	964
records$	61 2763 2773 2778 2780 133 2875 2922 964 2426
recove	1293
recrui	1411 1452 2762 162 940 2412 1011 2422
recruit$	1386
recruite$	1386
recruited$	2698 2739 2444 1386
recruites$	1386
recruiting$	1386
recruits$	1386
red$	2813
redecorated$	2794
redesi	1011 2422
redire	486
redraf	1351
redraw	1011 2422
reduc	372 445 588 780 784 789 793 904 922 1293
reduc$	934
reduce	350 1865 3490 1144 1336
reduce$	765 934 1134
reduced$	2973 3038 3039 3152 3603 910
reduceing$	765 1134
reduces$	765 934 1134
reduci	350 1336
reducing$	934
reducs$	934
reduction$	103
refer	479
refere	2583
reference$	2868 2495
references$	2868 2495
referr	1411 2760 2786 104 2805 214 477 1888 1001 2419 2448 1287
referral$	19 2801 1515 150 216 3661 1020 2577
referrals$	19 2801 1515 150 216 1020 2577
referred$	2698 2743 2429
reflec	1689 1145
reflect$	2976 1096 2535
reflected$	2436
reflecting$	1096
reflects$	1096
reform$	3087
refrain$	938
refres	2805 1001 2419 2448 1287
refunds$	2668
refurbished$	2794
refurbishment$	96
refus	410 429 458 471 533 542 545 566 574 863 877 2288
refus$	972
refuse	371 2286
refuse$	972
refused$	1543 575 3573 972
refuses$	972
refusing$	972
refuss$	972
regain$	1185
regaining$	1185
regains$	1185
regard$	1672
region	3166 3190 3201 3212 3314 3315 3316 3317 2031 3332
regist	2722 28 1452 2746 1491 2805 891 892 1001 2419 2448 1287
register$	1439 61 2778 642 3631 2432
registered$	2739 642 2429
registering$	642
registerred$	642
registers$	1439 61 2778 642
regrou	1800
regroup$	3087
regular$	202 205 1621 3221 1036 1102 1107 1108
regularity$	10
regularly$	1102 2515
rehear	100 1511 1583
rehearsal$	2701 3672
rehearsals$	2701 3672
rehearse$	716
rehearsed$	2870
rehearses$	716
rehous	477 1888 479 617 626
rehous$	639 640 1222
rehouse$	625 639 640 1222
rehoused$	1889 1898 2027 2035 625 639 640 3339 2086
rehouses$	625 639 640 1222
rehousing$	467 602 625 627 639 640 1222
rehousred$	639 640
rehousring$	639 640 1222
rehouss$	639 640 1222
reimpo	856 857
reinfo	1339
reinst	856 1011 2422
reject$	972
rejecte$	972
rejected$	972
rejectes$	972
rejecting$	972
rejects$	972
relati	4 3009 1761 1903 2026 3324 3344 651 2162 2182 2555 1145 1340
relations$	2599
relationship$	1415 3003 344 3048 1958 3469 2542
relationships$	1415 2960 344 3048 3469 800 2542
relatives$	3514 2479 1314
releas	463 543 711 824 867 927
releas$	919
release$	919
released$	1954
releases$	919
releasing$	919
releass$	919
releasting$	919
relentless$	2537
releva	1583 255
relevant$	2870 1592 2887 1627 2917 1666 2499 2500
reliance$	766 2195
reloca	617 626
relocat$	639 640 1222
relocate$	2027 3320 625 634 639 640 1222
relocated$	2027 2035 625 634 639 640 3339
relocates$	2027 625 634 639 640 1222
relocating$	625 639 640 3600 1222
relocation$	467 3183 602 627
relocatred$	639 640
relocatring$	639 640 1222
relocats$	639 640 1222
remain	174 287 1908 3438 3580 1103
remain$	152 228 1641 1653 1692 387 3195 2095 3578 1099 1149 1238
remaining$	387 3157 3158 3159 3160 2022 2152 3561 3562 2276 874 875 2287 3575 2291 2293 2301 3615 2329 3622 3643 3647 3652 1099
remains$	152 228 1653 1692 387 2095 1099 1238
rememb	1574 2861
remember$	2535
remind	1446 447
remind$	1335
reminded$	2733 1335
reminder$	13
reminders$	13
reminding$	1335
reminds$	1335
remote$	2055
remov	418 419 463 474 493 557 578 601 612 789 797 831 904 1084 1230
remov$	415 782 933 934
removal$	490 602
remove	1477 3115 3277 580 2014 791 880 3597 1011 2422
remove$	415 606 754 782 933 934 1362
removed$	2764 415 3150 1881 1991 3301 606 3305 3339 3603 933 1362
removen$	782
removes$	415 606 782 933 934 1362
removing$	415 606 754 782 933 934 1362
removping$	933
removs$	415 782 933 934
removting$	933
renew	856 857
renew$	901
renewe	1908
renewe$	901
renewed$	3195 3678
renewes$	901
renewing$	901
renews$	901
reopen	1351
repainted$	3655
repair	1477 1011 2422 1351
repair$	96 1131 2577
repaire$	1131
repaired$	2764 2775 1013
repaires$	1131
repairing$	1131
repairs$	96 1131 2577
repeat	1583 173
repeat$	2870
repeated$	2870 1584
replac	1477 2159 1011 2422 1241
replace$	1246 1252
replaced$	2764 3442 3655
replaces$	1246
replacing$	1246
replie	1446 1453 1461 2762
replied$	2733
replies$	2740 2748
reply	1453 2746
reply$	2740
report	1412 1476 1491 2805 2816 155 1582 1583 173 227 3149 453 1001 2419 2448 1287
report$	2708 2724 78 2778 133 140 150 2867 2869 1289 1290
reported$	2870 1584 2924 3148 2436 2440
reports$	2708 2724 2763 78 2778 133 140 150
represented$	1699
reques	618 2029 1226
request$	1548 3231
requested$	3189 2414
requests$	1548 3231
requir	2899 1764 373
require$	358 398 412 556 581
required$	384 398 2499 2500
requireed$	358 412 556
requireing$	358 412 556 581
requires$	358 398 412 556 581
researcher$	1033
researchers$	1033
resent	1574 2861
reserv	3642 1353
reset$	1131
resete$	1131
resetes$	1131
reseting$	1131
resets$	1131
reside	100 1511 2805 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 1001 2419 2448 2630 1220 2634 1235 2647 1243 1287
resident$	2827
residential$	1876 491 652 658 1234
residents$	122 2827 1829 3196 3251 3264 3266 2006 3299 3634 2479
resili	2555 1340
resolv	237
resolve$	1648
resolves$	1648
resour	2805 1742 1001 2419 2448 1287
resource$	1590
resources$	1590 300 3029 2557 2609 2618
respec	3009 1144 1164 1312 1337
respect$	2589 2596
respected$	2973 3025 3031
respectful$	2849 2537 2575
respectfully$	2575 2589
respit	2021
respite$	3308 772
respon	1453 2746 1461 2760 2761 2762 1698 1144 2555 1165 2576
respond$	235 1338
responding$	1338
responds$	1338
response$	2740 2941 2536 2556 1338
responses$	2748 1338
responsibility$	2938 3021 1127
responsive$	2985
rest	1802 3101 3105 3124 3126 3135 3138 1858 3157 3158 3159 3160 3186 3211 3225 537 1949 3237 3243 2021 2022 3335 3380 3391 3438 2152 3452 3457 3489 3509 3510 3511 3512 2226 2228 3524 3529 3533 3538 3539 3543 3561 3562 2276 874 875 2287 3575 2291 2293 2294 2301 3602 2316 3609 3610 3615 2329 3622 3627 3628 2350 3643 3647 3652 2629
rest$	1766 3056 3061 3072 3074 3075 3081 3089 3092 3097 3098 3105 3125 3135 3138 1858 3159 3186 3211 3225 537 3236 3237 3243 3308 2024 3342 3348 3374 3432 3454 3463 3468 772 3478 3481 3482 3484 3509 3510 3511 3512 2226 2228 3524 3529 3533 3538 3539 3543 3553 878 3577 2294 3588 3609 3610 3615 3627 3628
rested	2325
rested$	3612
restor	1145
restor$	1131
restore$	1131
restores$	1131
restoring$	1131
restors$	1131
restri	342 350 372 429 445 1865 493 588 780 846 922
restrict$	339 591 592 593 765 851
restricte$	851
restricted$	3038 3039 393 3152 483 591 592 593 851 2320
restrictes$	851
restricting$	339 591 592 593 765 851
restriction$	431 3140
restrictions$	431 3140
restricts$	339 591 592 593 765 851
restrictted$	593
restrictting$	339 591 593
resurfaced$	2794
resurfacing$	96
retain	856 1106
retain$	1171
retaining$	1171
retains$	1171
return	2746 2760 2761 214 2343
return$	215 509 511 571 814 2418
returne$	509 511
returned$	215
returnes$	509 511
returning$	509 511 571 814
returns$	215 509 511 571 814 2418
retwee	1461
retweets$	2748
reunit	1800
reunite$	3087
review	2762 1476 2805 1618 1001 2412 2419 2448 2513 1287 1337
review$	81 2801 2908 2514 1104
reviewed$	80 2905 2440 1104
reviewing$	1104
reviews$	2763 81 2801 1104
revise	2762 2412
revok	493
revok$	504 972
revoke	880
revoke$	504 972
revoked$	972
revokes$	504 972
revoking$	504 972
revoks$	504 972
rewrit	1011 2422 1353
rid$	812
ride	100 1511 833 2271
ride$	1522 2093 3672
riders	3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
riders$	1829 3196 3251 3264 3266 2006 3299 3634
rides	1511
rides$	1522 3672
rift$	2542
rifts$	2542
right$	2812 1592 2976 3145
rights	1312
rights$	1189
ring	1412 2709 2816 1532 123 1785 1805 3102 3149 3227 853 3602
ring$	2819 148 1396
ringing$	3057 1396
ringle	1840 3137 3165 1879 478 1890 3188 1917 3233 3300 603 616 2028 2037 3350 3356 2296 2302 2308 2633 2643 1307
ringleader$	3621 2641 2642
ringleaders$	3621 2641 2642
ringri	1840 3137 3165 1879 478 1890 3188 1917 3233 616 2028 3356 2296 2302 2308 2633
rings$	148 1396
rink	40 3547 3548
rip	557
ripped$	580
rise	2800 2802 1293
rise$	107
risen	2802
rises	2800 2802 1293
rising	2800 2802 1293
risk	3009 2555 1340
risk$	2918 2923 2933 2508 2515 1115
risks	1340
risks$	2918 2923 2933 2508 1115
risky	3009
ritual$	2324
rival	1301
river$	3590
road	3387 2256
road$	3396 3549
roads$	3549
robbed	1537 2856 162 1082
robbed$	2824 2493
robber	1295
robberies$	166 1305
robbery$	166 1305
robs	2856
robust	204 2549 1145 1164
robust$	1615 1108 1125 2575
robustly$	2890 2575
role	2604
role$	1127
roll	6
roll$	243 2432
rolled$	2762 2412
rollout$	1417
room	40 46 68 3127 3128 3129 3133 1949 3324 2088 3375 2119 3406 2256 3545 2285 893 3659
room$	1457 67 96 299 3060 1887 1906 3223 3236 3378 2103 3400 3413 3414 725 3492 3544 3549 3572 914 3618 3640 3641 2365 3661 3663 3669
rooms	3375 3406 886
rooms$	67 3060 3223 2103 3394 3414 3492 3544 3549 3640 3641
root$	1165
rose	2800 2802 1293
roster	1930 891 2314
rota	23 2805 3410 891 1001 2419 2448 1287
rota$	32 2757 3631 3661 3669 3697 1012 1015
rotas$	32 1012
round	3103 3230
round$	2711 188 3047 3515 3587 949 2430 2605
rounde	2395
rounders$	3682
route	3387 2256 3545 2373
route$	3187 2096 3396 3411 2373 3660 3669
routes$	2879 3187 2096 3408 3411
routin	1080
routine$	2083 2324 1102
routinely$	1102
routines$	2491
row	3696
row$	150 1855 2128 3416
rowdy	3570
rows$	150 1855 2128 3416
rugby	2395
rugby$	3682
rule	97 3046 2378
rule$	98 3045 359 360 398 431 3263 596 3369 2268 3665 3669 1012
rulebetween$	3141
ruled$	1579 398
rules$	98 3045 398 2268 3665 1012
rulesbetween$	3141
run	1452 2762 2343 2412
run$	2713 2739 2790 2851 2859 193 1849 1942 3672 3697 2416 2692 1379
rung	1411 2709 1446 2735 2737 1455 2762 1484 106 2834 3149 1040
rung$	2698 2733 2771 1517 2451
runnin	1434
running$	2705 2721 2730 1379
runs	2756 1476 2343
runs$	2763 2851 193 3672 2416 1379
s$	178 1651 1772 1773 1783 417 3127 3128 3129 3133 3161 1904 1915 1944 537 607 614 2036 3592 2345 2626
s20$	2646
s34$	1225
s35$	1225
safe	270 3009 312 3027 2373 2549 2555 1312
safe$	2812 2849 1681 2976 2978 2979 1723 3025 3660 2476
safegu	1144 1312 1337
safeguarded$	2973
safely	1041
safely$	2452 2470
safer	312 3027 2217 1041
safer$	2976 2978 2979 1723 3025 440 2233 823 2452 2559
safety	3009 2549 2555
safety$	2971 1153
said	1574 2861 173
said$	2719 2828 1584 1290
sales$	131
same	1874 3273 706 2136
same$	2810 1601 1602 3094 3127 3128 3129 3133 3161 3216 3217 3219 3239 3273 2091 3386 2113 2136 3423 3426 2140 2142 2144 2149 2153 3463 3560 3601
sample$	2438
samples$	2438
sancti	1306
sat	2709 477 1888 2365
sat$	1446 2086 712
satisfy$	1167
saturd	611 740 741 2365
saturday$	2738 611 3309 740 2151 741 3439 3667 2389 3680
saturdays$	2738 3309 2151 3439 3667 2389 3680
saved$	82
saw	1574 2861
saw$	2713 2783 2433
say	2816 1532 1574 2861 1868
say$	120 2819 2828 143 2963 528 912 2460 1290
saying$	528 912 1290
says	1574 2861
says$	120 2828 143 528 912 1290
sbetween$	3141
scale$	1169
scales$	1169
scaling$	1169
scatte	1911 1912 2072 2073 898 947 1236
scatter$	3198 507
scattere$	507
scattered$	3199 3359 3360 2358
scatteres$	507
scattering$	507
scatters$	3198 507
schedu	2762 1930 2412
schedule$	2443
scheme	2805 1001 2419 2448 1287
scheme$	32 2777 3411 1005
schemes$	32 3411
school	35 36 40 1469 64 2791 2854 1875 1905 609 3324 3332 2046 644 2088 3375 2089 3387 2102 2111 2117 3404 3405 2119 3406 826 2256 3545 893 3685
school$	0 1 2707 16 20 22 2742 65 74 95 1516 2843 1558 2850 3162 3163 3187 1902 3192 503 1925 3304 2020 619 620 3326 629 3327 3328 3331 3333 3334 3340 2064 3352 3398 3411 821 834 3563 3637 3686 2471 2553 2684
schoolchildren$	3264
schooled$	2019
schools$	0 1 2707 16 20 22 2742 74 95 1516 3163 3187 1902 1925 619 620 3340 3376 3389 3394 3398 3411
scope	1582 1583
scope$	2869 2870 1906 1158 1159
scopes$	1158
scoping$	1158
score	2816
score$	1290
scores$	1290
scrap	953
scrap$	475
scrape$	475
scrapes$	475
scrapped$	2379
scrapping$	475
scraps$	475
screen	100 1511 2805 1001 2419 2448 1287
screenshot$	77
screenshots$	77
screwe	2371
screwed$	3658
seal	474
search	1537 2855
search$	267 1309
searched$	2824
searches$	150 1309
seat	33 479 1968 816 859 897 898 2310 2311 2314
seat$	1855 506 1952 579 669 701 718 794 3579 3598 3618 3641 3661 3689 998 1403
seate$	998
seated	477 1888 1930 2084
seated$	469 1889 2086 701 712 979 1403
seates$	998
seatin	1968
seating$	66 1807 506 669 718 3567 998 1403
seats$	66 1855 3187 506 579 669 701 718 794 3598 3641 3689 998 2671 1403
seatting$	718 998
second	3324 3438 2365
second$	3652
section20$	2646
section34$	1225
section35$	1225
secur	618 2029
secure	1462 2762 2412
secure$	1876 491 652
secured$	2749 3189
security$	2821 2971
see	1412 2816 1574 2861 3037 3055 1785 1795 3088 1805 3102 407 3120 3130 1848 3193 3227
see$	198 2964 3028 3051 3054 3056 1776 3071 3082 1799 1809 1818 501 502 1952 2071 811 992 1173
seee$	502
seees$	502
seeing	3049 1806 407 3119 3123 2243 2300 3611
seeing$	198 3051 3057 3065 3068 3091 1818 3153 501 502 3268 2166 2180 811 3587
seek	618 2029 799 857 1161 1226
seek$	263 803 1112 1123
seeke$	803
seekes$	803
seekin	1161
seeking$	803 1112 1123
seeks	1161
seeks$	803 1112 1123
seen	1411 2735 2737 2760 2762 1484 2786 106 1760 1795 1864 543 597 697
seen$	2698 2720 2743 2771 1517 2822 3047 3082 1860 450 451 452 3151 1954 3250 2008 2085
sees$	811 992
seize	1306
seized	1011 2422 1306
seizes	1306
seizur	1306
select	2314
select$	806 951
selecte$	806 951
selected$	951 2444
selectes$	806 951
selecting$	806 951
selective$	837
selects$	806 951
selectting$	951
self$	2317 2555 1165
sell	162 2488
sell$	2857
seller	125 2835 1070 1301
seller$	124 3664 2481
sellers$	124 3664 2479 2481
selling$	2462 2487 2489
sells$	2489
semina	2805 1001 2419 2448 1287
send	453 473 479 486 578 617 626 824 846 849 859 867 882 891 892 896 1256
send$	506 509 511 548 571 642 645 681 842 876 1395
sende$	509 511 645
sended$	642 645 876
sendes$	509 511 645
sending$	506 509 511 571 642 645 876 1395
sendred$	642
sends	2756 1476
sends$	2763 506 509 511 548 571 642 645 681 842 876 1395
senior	2306 3594 2365
senior$	1108
sense$	273 906 2534
sensit	204 1698 1164
sensitive$	1615 2928 2985 2575
sensitively$	2890 2575
sent	2714 1430 1452 2756 2760 2762 1510 109 1537 3149 477 1888 543 626 846 849 867 891 892 2412 1353
sent$	2717 2739 2797 1520 2824 128 2855 3148 465 1889 1898 1954 2014 2019 615 2027 2035 634 3339 2054 645 647 654 681 705 824 850 2264 3563 2286 876 927 1019
sente$	645
sented$	645 876
sentence$	2868 2495
sentences$	2868 2495
sentes$	645
senting$	645 876
sents$	645 876
separa	3149 453 1912 2072 2073 2108 707 805 3520 3585 3586 1236
separate$	377 1876 3175 3176 3177 480 3179 3182 3184 3185 488 1900 2053 2060 677 678 2092 685 686 2098 2100 690 692 2107 2109 700 2115 2116 708 2121 2123 2124 2126 2127 717 2129 2131 2132 723 2138 2141 2143 735 736 2148 2150 783 2205 802 2227 845 2257 2258 3550 3557 3558 3604 3623 2353 2362 2631 2649
separated$	377 3148 3199 3359 3360 2118 2649
separately$	3296 3392 3395 3617 1350
separates$	377
separating$	377
separation$	490 1236
septem	2365
september$	2840 1555 3613
sergea	35 36 1469 64 2791
sergeant$	1422 73 1304
serv$	919
serve	2271 2406
serve$	1985 2298 888 919 3693 1366
served	2798 2084 2286
served$	128 1942 3560 3564 3573
serveed$	2298 888
server	417 3547 3548
server$	1828 3116 420
serves$	2298 888 919 1366
servic	35 36 46 1469 2914 306 2419
service$	1422 32 2732 1457 2949 1869 3686 1005 1034
services$	2702 32 2732 74 2879 1633 230 1660 2949 1717 1034 1124 2557 2558
serving$	919 1366
servs$	919
servting$	919
sessio	104 2805 1857 597 2067 2101 2117 3404 3405 3447 2256 886 1001 2419 2448 1287
session$	2732 2777 1515 2806 2891 1872 3291 2008 3304 3347 658 3388 2103 2104 3411 3413 2134 3424 3428 3429 2155 3443 2157 3445 3566 3593 3672 1289
sessions$	2732 2777 1515 2806 2891 1872 2008 3304 3347 3388 2103 3411 2134 3425 3428 3441 2155 3443 2157 3445 3566 3672
set	1875 1905 609 2088 3375 3387 2117 3404 2119 3406 2255 2256 3545 853 1226
set$	2762 1478 1583 173 174 175 1693 2987 3162 3192 2020 3328 3400 3414 3465 3499 2213 2215 3542 2365 2406 2412 1011 1200 1261
sets	1857 3375 3404 3406
sets$	3394 3414 2213 1200 1261
setting$	2881 2968 3010 3495 1200 1261
settings$	2881
settl	617
settle	2289 3616
settle$	3308 3311 822 3576
settled$	2027 3576
settles$	822
seven	37 39 118 163 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1918 1919 3211 3225 537 3237 3243 549 3270 3271 605 3365 2079 2080 3368 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2630 1220 2634 1235 2647 1243
seven$	1450 1529 2263
sever	350 409 771 784
several$	608
severed$	3053
severi	350
severs	350
sew	1351
shadow$	2202
shall$	406 466
shalln	404
shalln$	404
shallnot$	1815
shar$	1111
share	227 833 1336
share$	24 231 1929 2076 706 2231 3642 999 1111
shared	2762 1874 3519 2412 1336
shared$	2783 2924 417 1830 3161 707 2154 744 2156 3446 2160 2231 2265 947 1019 2440
shares	1461 1476 1336
shares$	2748 2763 1929 2076 706 999 1111
sharin	1336
sharing$	2750 231 3068 1929 2076 706 2231 2354 1111
shars$	1111
sharting$	1111
she	163 1840 3137 3165 1879 478 1890 3188 1917 3233 616 2028 641 643 3356 2296 2302 2308 2633
she$	2818 1711 3011 1735
shed	3659
sheet	2805 1001 2419 2448 1287
sheet$	1439 61 2888
sheets$	1439 61
shelte	33 1968 2310 2311 3659
shelter$	66 96 101 579 3598 2434
shelters$	101 2434
shelve	2325
shelved$	3612
shephe	486
shift	104 2805 1875 2119 3406 841 2256 3545 3547 3548 882 891 895 1001 2419 2448 1287
shift$	2757 1515 2806 3162 3347 2104 914 949
shifts	1857 3406 886
shifts$	1515 2806 3162 3347 949
shine$	2997
shoo	576
shop	40 1538 2285 3685 2457 2561
shop$	2742 74 2795 2825 3262 3284 3572 3618
shopke	64 2791
shopkeeper$	0 1 2707 16 20 22 95 1516 122 2480 2490
shopkeepers$	0 1 2707 16 20 22 73 95 1516 122
shoplifting$	1305
shops$	2742 74 2795 2825 3262 3688
shorte	780 1293 1351
shorter$	910
shot$	812
should	3000 3004 1731 404
should$	203 244 245 1667 275 1700 406 466 2052 2163 2187
shouldn$	404
shouldnot$	1815
show	100 1511 1532 447
show$	2701 2819 434 658 914 3671 2426 2475 2692 1400
showing$	1472 2426 1400
shown	2714 2735 2737 1509 109 309
shown$	2796 1520 1720
shows	1511
shows$	2701 2426 2475 1400
shrubs$	1026
shun	832 2243
shut	3115 418 419 474
shut$	564 573 575 901 2473
shute$	901
shuted$	564
shutes$	901
shuting$	564 901
shuts$	564 901
siblin	3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 689 696 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
siblings$	1829 3196 547 3251 3264 3266 2006 3299 3634
side	1511 1164
side$	2844 3166 3180 3190 3201 3212 3314 3315 3316 3317 2031 2128 3416 3492 3544 3549 3590 3593 3631 3637 3640 3682 3696 2575
sides$	3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 3180 484 1918 1919 549 3270 605 3365 2079 2080 3368 2128 3416 3476 3492 2226 2236 2238 3526 3544 3549 3554 2270 860 2283 2295 2330 3640 3649 2630 1220 2634 1235 2647 1243
sight$	1622
sighted$	2510
sighting$	133
sightings$	133
sign	2722 2726 33 2760 2761 97 849 891 892 957
sign$	14 1433 1438 28 1461 66 1481 101 2805 3263 842 894 956 2368 958 3661 1001 2419 1012 2434 2448 1287 1385
signal$	417
signed	2762 2772 1509 2412 1011 2422
signed$	1411 1413 14 1433 1452 2772 1498 2796 1011 1385
signing$	1385
signpo	1411
signpost$	1324
signposted$	2698 2429 1324
signposting$	1324
signposts$	1324
signs$	14 1433 66 101 3263 956 2368 958 1012 2434 1385
silent$	3118
silly	3570
silos$	2948
sim$	821 834
simpler$	440
since$	941 2469
sing$	190 1274
singes$	1274
singing$	190
single	748 2277
single$	1031
singles$	1242
singly	2108 3585 3586
singly$	3241 3285 3295 3395 3617 2639 2654
sings$	190 1274
sister	3043 1762 397 3105 1821 1822 1834 1836 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1903 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3344 651 3365 2079 2080 3368 689 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
sister$	1313
sisters$	1829 3196 3251 3264 3266 2006 3299 3634 2479
sit	2709 174 479 1913 523 3255 2071 833 859 2271 897 898
sit$	1522 2811 148 1760 3054 1805 407 408 3106 1844 3172 506 1932 1934 3276 1990 3278 3286 2070 3358 2076 3364 2086 2105 701 716 718 3599 979 998 2427 1049 1271
site	2041 2088 3375 3387 3405 2119 3406 2256 3545 924
site$	32 408 460 491 3306 3328 3352 3427 3544 998
sitering$	1934
sites	3375 3406
sites$	32 3394 3544 998
siting$	408 506 1934 718 998
sits$	2724 1522 2811 148 3172 506 2076 2105 701 716 718 979 998 2427 1049 1271
sittin	1813 3123 1864 3375 2256 3545 3546 886 3611
sitting$	3049 3068 3091 407 1844 3151 1934 3364 3370 2104 701 718 998 1271
sittings$	3376
situat	2935 2555
situation$	1591 2934 2515
six	37 39 118 163 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 3270 3271 2015 3302 605 3365 2079 2080 3368 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2457 2630 1220 2634 1235 2647 1243
six$	1450 113 1529 119 3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 3196 1918 1919 549 3270 605 3365 2079 2080 3368 3476 2226 2236 2238 3526 2263 3554 2270 860 3559 2283 2295 2330 2385 2630 1220 2634 1235 2647 1243
sixth$	2854 2111 2117
size$	1856 1999
skate	833 894 3659
skate$	1274
skatees$	1274
skater	37 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
skaters$	1829 3196 3251 3264 3266 2006 3299 3634
skates$	1274
skill$	1342
skills	810
skills$	1685 300 1342
slacker$	3513
slate$	2032
sleep	2816 1753 1782 416 2229 2271
sleep$	1932 1298
sleepover$	3036 3069 454 3516
sleepovers$	3036 3057 3069 1827 454 1956 3516
sleeps$	1298
slept$	1298
slide	2805 1001 2419 2448 1287
slide$	813
slides$	813
sliding$	813
slighter$	3513
slip	2343
slip$	294 813
sliping$	294
slipping$	294 813
slips$	294 813
slot	2101 3405 2119 3406 2256 3545 3546
slot$	3187 3347 3388 2103 2104 3413 2146 3593 914
slots	3406 886
slots$	3187 3347 3388 2103 2146
slow	922
small	2190
small$	3477
smart	2549
smile	1533
smile$	2820
smiles$	2820
snap$	417
snapchat$	417
sneak	2343
snooke	2395
snooker$	3682
so$	390 405 426 427 435 468 529 535 613 657 660 684 3384 2135 730 769 779 830 839 918 937 939
social	1760 3049 3091 442 3153 2300 3636 1349
social$	35 36 1469 3042 2199 2209 2216 2220
socialise$	3047 3104 3582 2627
socialising$	1853 3587
sofa	1968 2310 2311 957
sofa$	579 3598 3618 2368
sofas$	579 2368
sold	162 3597
sold$	2489
solely$	3244
solicitor$	3698 1315 1317
solidi	1339
soluti	2965 1165 2576
some	3300 641 3652 955 2643
some$	1604 1676 1697 1734 1840 3137 3165 1879 478 1890 3188 1917 3233 608 616 2028 2037 3345 3356 2266 883 2296 2302 2308 954 2366 2633 2643
somebo	306
somebody$	2827 1660 1717 1739
someon	306
someone$	2827 1660 1717 1739
someth	2965
something$	247 325 2339 1202
somewh	3319
somewhere$	247 3501 2285 2286 2339
son	3043 1762 397 1821 1822 1834 1836 1840 456 1890 3178 482 484 1918 1919 549 3270 605 3365 2079 2080 3368 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 2330 2630 1220 2634 1235 2647 1243
son$	1835 3624 1313
song$	96 3662
sons$	1835 3624
soon$	1989
sooner	1293
sooner$	2612
soonest$	1605
sort	237
sort$	237 1648 2215
sorts$	1648
sought	857
sought$	2915 2954 3031 3189 2414
sourc	618 2029
source$	248
sourceing$	248
sources$	248
south	3166 3190 3201 3212 3314 3315 3316 3317 2031 2058
spac$	507
space	68 3007 1949 2021
space$	67 2968 299 300 3010 1855 1887 507 3236 3308 778 785 3588 3661 2592
spacebetween$	3141
spaced	947
spaced$	2358
spaces$	67 2968 3010 507
spacesbetween$	3141
spacin	443
spacing$	1854 507
spacs$	507
speak	1412 2709 123 1795 433
speak$	148 185 220 311 3026 3056 1785 3082 1805 3102 432 1848 453 987 988 1209 2692
speaking$	220 311 3049 987 988 1209
speaks$	148 185 220 311 987 988 1209
special$	1876
specialist$	1627 491
speed	1207
speed$	2618
spend	2816 3037 3130 2071 833
spend$	31 2803 1760 3056 1844 1848 3358 3364 3541 1056
spendi	2300
spending$	31 3049 3065 3091 3123 1844 3364 3541 3587 3636 1056
spends$	2803 3541 1056
spent	1441 1462 1545
spent$	2728 2749 1471 2803 2832 2463 1056
split	1789 479 1911 1912 1921 2072 707 2188 841 2325 947 1236
split$	3148 3198 3199 3208 562 3359 2073 667 668 2118 712 714 3475 3612 2358
splits$	3198 667 668 714
splitting$	667 668 714
spoke	2709 1040
spoke$	2713 1447 2451
spoken	1446 2762 1040
spoken$	1411 2713 2733 2735 2737 1455 1484 2786 1506 106 2451
spot	2310 2311
spot$	3579 3598
spotte	1864
spotted$	1860 450 451 452 3151
spread	8 707 947
spread$	507 2118 712 2358 1111
spreade$	507 1111
spreades$	507 1111
spreading$	507 1111
spreads$	507 1111
spreadting$	1111
spring	2365
spring$	2840
spur$	2352
squad	1875 3324 2119 3406 3410 2256 3545 3547 3548
squad$	3162 3347 3414 3593 3631 2365 1304
squads	2102 3406
squads$	3347 3389 3414 3649
square$	1760 3254 3262 3284 3304
squeez	895
stab	2856
stabbing$	166 1305
stabbings$	166 1305
stabil	1165 2576
stable	3547 3548
staff	35 36 1469 63 64 2791 1742 2561
staff$	0 1 2702 2707 1422 16 20 22 25 57 59 1474 65 69 2774 95 1516 122 230 1660 1687 3029 2434 1124 2563 2573 2582
staffe	1452 1011 2422
staffed$	2739 1264
staffing$	1590 1264
staffs$	1264
stage	3659
stage$	96 2881 2892 2984
staged	2798
stagge	724
staggered$	736 2148
stall	2805 957 1001 2419 2448 1287
stall$	914 2368 3671 2387 3695 3697 1302
stalls$	2368 3671 3695 1302
stance$	2981 2614
stand	1908 523 2271
stand$	408 3195 1934 3276 3286 2070 701 718 914 998 1270
stande$	408 998
standering$	1934
standes$	998
standi	3049 3091 906
standing$	408 1934 718 2317 3632 998 1030 1270
stands$	718 998 1270
standting$	1934 718 998
start	2816 477 1888 711 2147 824 853 2271 894
start$	3003 465 496 3308 2032 634 642 654 2101 1196 1233 1369
starte	2762 1679 1721
starte$	496
started$	128 2966 2996 3008 642 1369
startes$	496
starting$	496 642 1233 1369
startred$	642
starts$	496 634 642 654 1196 1233 1369
starttime$	3434
starttimes$	3434
state$	1433
stated	1583
stated$	2870
stateed$	1433
statements$	1014
states$	1433
statio	479
station$	2795 3254
stations$	2795
status	906
status$	2317 3632
stay	2816 174 1689 287 1908 523 3324 833 841 3580 952
stay$	148 228 1641 1653 2976 1692 387 399 3103 492 3195 1934 629 3341 3343 646 2086 2095 3515 2285 3578 965 1062 1065 1099 1149 1238
stayaway$	2363
stayd$	492
stayering$	1934
staying$	228 387 399 1934 965 1099
stays	3580
stays$	148 228 1653 1692 387 399 492 646 2095 965 1062 1065 1099 1238
stayting$	1934
steadier$	844
steady$	1107
steer	433 481 486 831 1337
steer$	387 681 754
steering$	26 49 2805 387 754 1001 2419 2448 1287
steers$	387 754
step	1836 2221 841
step$	773 1197
stepbrother$	1313
stepcarer$	1313
stepcarers$	1313
stepdad$	1313
stepdaughter$	1313
stepfather$	1313
stepmother$	1313
stepmum$	1313
stepparent$	1313
stepparents$	1313
stepping$	1197
steps	1668 1968
steps$	2955 579 1197
stepsister$	1313
stepson$	1313
stereo	1311
stereotypes$	2562
steward$	57
stewards$	57
sticke	97
sticker$	99 101
stickers$	99 101
stigma	1165 2576
stigma$	2562
still$	1523 1524
stimul	1339
stir	853
stock	1256
stood$	142
stop	2816 342 350 1768 370 371 380 409 411 419 425 429 455 493 545 745 2256 3547 3548 861 916 938 943 953 957
stop$	2757 336 351 1769 380 1791 414 3114 1832 1833 1866 475 522 3224 561 1981 672 3442 755 760 3474 832 3555 871 913 2349 3637 944 2368 1049 1051 1134 1371
stopding$	336
stope$	475 913
stopes$	475 913
stoping$	672 871 913 1134
stopning$	336
stoppe	2751 1537 1546 1561 2855 1578 3115 1865 880 2325
stopped$	2824 2833 2848 2865 3038 3039 3053 393 3114 3152 527 3245 3442 3450 3556 3612 1051 1371
stoppi	350 370 745
stopping$	336 351 1791 414 475 871 1371
stops	2751 350 370 745
stops$	150 336 351 1791 414 1866 475 1981 672 3442 3555 871 913 944 1049 1051 1134 1371
stopting$	1791
story$	2844
strang	2835
stranger$	2831 2480
strangers$	2831
strate	2805 810 1001 2419 2448 1287
strategic$	1108
strategies$	1669 1685 2557 1343
strategy$	26 2941 1343
stream	3410 1339
streams$	3418
street	3127 3128 3129 3133 2097 2256
street$	3170 3258 3549 3637
streets$	3258 3384 3549
streng	1144 2555 2581 1337
strength$	2960 1189
strengthen$	1119
strengthene$	1119
strengthened$	2973
strengthenes$	1119
strengthening$	1119
strengthens$	1119
strengths$	2960 1145 1189
strik	1084
strike$	170
strip$	933
stripe$	933
striped$	933
stripes$	933
striping$	933
stripping$	933
strips$	933
stripting$	933
strive	1161
strong$	2361 1107 1203
stronger$	303 1188
struck	1084
struck$	170
structured$	2613
studen	158 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 2037 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3596 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
student$	2827 1569
students$	2827 1569 1829 3196 3251 3264 3266 2006 3299 3634 2479
studio	40 3547 3548
study	2271 3616
study$	1932
subjec	1857 2067
submit	1430 2762 1476 2412
submit$	1383
submits$	2763 1383
submitted$	2717 1383
submitting$	1383
succeed$	2997
succes	2581
sucked$	813
suitab	255 1755 798 805
suitable$	1627 1659 1666 3042 2500
summer	2365
summer$	2840 3345 650
summers$	650
sun	2365
sunday	611 740 741 2365
sunday$	2738 611 3309 740 2151 741 3439 3667 2389 3680
sundays$	2738 3309 2151 3439 3667 2389 3680
superv	35 36 1469 1491 1492 2805 477 1888 697 1001 2419 2448 1287
supervised$	3039 3146 1214
supervision$	2758 2778 2779 3146 1346
supper	100 1511 2388
supper$	3671 2387 3675 3686 3695 3697 2676
suppers$	2676
suppli	1483 162
supplied$	2770 2489
supplier$	1305
suppliers$	1305
supplies$	1305
supply	162 2488
supply$	2857 1305
supplying$	1305
suppor	1411 1412 2805 204 1618 2914 270 1698 312 3027 481 2033 697 810 1001 2419 2448 2549 1144 2555 1164 1287 1337
support$	2732 2758 2917 255 2953 256 1669 2157 1139 1142 2557 2558 2577 2609
supported$	2698 2905 256 2979 3025
supporting$	256
supportive$	1615 1681 2970 2985 1723 1107 2575 2617
supports$	256
sur$	502
sure$	281 2987 398 502 2603
sured$	398
sures$	398 502
surgeo	1086
surgeon$	2497
surger	2388
surgery$	3675
suring$	502
survey	1444 2735 2737 2805 1001 2419 2448 1064 1287
survey$	13 32
surveyed$	2731 2736
surveys$	13
suspen	463 493 601 2014 612 1230
suspend$	504 604 885 1221 1232
suspende$	504 604 885 1232
suspended$	3164 1881 3301 3303 3305 885 2379
suspendes$	504 604 885 1232
suspending$	504 604 885 1232
suspendned$	885
suspendning$	604 885
suspendred$	885
suspendring$	604 885
suspends$	504 604 885 1221 1232
suspension$	490 602
sustai	1322
sustained$	2973
swap	832 2243 1353
swap$	464
swape$	464
swapes$	464
swaping$	464
swapping$	464
swaps$	464
sway$	534 3312 2202 792 2204 2315 905 3648
sweep	576
sweep$	1361
sweeping$	1361
sweeps$	1361
swiftly$	2890
swim	68 100 1511 2271 894
swim$	3671 2676 1274
swimes$	1274
swimme	3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
swimmers$	1829 3196 3251 3264 3266 2006 3299 3634
swims	1511
swims$	2676 1274
switch	649 849 882 891 892 895
switch$	464 1248
switche$	464
switched$	850 1011 1248
switches$	464 1248
switching$	464 1248
switchping$	464
switchs$	464
sympathetic$	2537
system	2762 2412
system$	32 2780
systems$	32
t$	389 1808 1815 1837 439 518 519 521 539 2074 2120 2133 742 790 840 864 870 903 921 932 945 946 1216
table	33 1968 3387 2113 2117 3404 2256 3545 3546 3596 2310 2311 957
table$	66 2886 1855 1887 579 2103 3400 794 3492 3544 3567 3598 914 3618 3641 2368 2395 3697
tabled	2762 2412
tables	2088 3375 2119 3406 886
tables$	66 1855 579 2103 3394 794 3492 3544 3567 3641 2368
tackle	235 1144 1306 1336
tackle$	1646 1134
tackled$	2973
tackleing$	1134
tackles$	1134
tackli	1306 1336
tailor	255
tailored$	1666
tak	419 463 473 474 479 557 2221 859 1256
tak$	509 511 645 782
take	199 214 626 721
take$	6 2722 83 169 170 186 187 257 263 277 283 2987 308 323 1882 509 511 1952 571 645 782 842 2298 940 993 1017 1092 1398
taked$	645
takeed$	2298
takeing$	571
taken	2838 2839 214 3149 477 1888 543 797
taken$	1430 1452 2762 2772 128 1579 169 170 186 215 308 3148 1889 1898 513 1954 3277 580 2035 681 782 3597 2412 2425
takes	199 214 626 721
takes$	2722 169 170 186 187 283 308 323 509 511 571 645 782 842 2298 940 993 1092 1398
taking	199 626
taking$	1434 2722 170 186 187 257 277 283 308 323 509 511 645 782 842 1092 1398
taks$	509 511 645 782
talk	1412 2805 123 3037 433 1001 2419 2448 1287
talk$	2806 2811 185 220 311 3026 1785 1805 3102 432 1848 2460 1160 1209 2692 1289
talked	1446 1040
talked$	2733 1447 2735 2737 2451
talkin	3123
talking$	220 311 3068 1806 2527 1209
talks$	2806 2811 185 220 311 1160 1209
tally$	61
tap$	1175
tapping$	1175
taps$	1175
target	2856 255 2488 1080
target$	2729 87 2857 2420 2443 2491 1198
targeted$	1666 1198
targeting$	2491 1198
targets$	87 2420 2491 1198
task$	26 87 2801 2805 1001 2419 2448 1287
tasking$	2912
tasks$	87 2801
taught	2709 477 1888 1930 697
taught$	469 1889 2019 3339 654 2086 2264 979 2433
taxi	3545 3546 2370
taxi$	72 2103 3411 3641 3657 3671 3695 3697 1302
taxies$	3657
taxis$	72 2103 3411 3641 3657 3671 3695 3697 1302
tea	100 1511
teach	447 479 810 816 859 2314
teach$	2851 274 506 669 1390 1391
teache	35 36 1469 63 64 2791
teache$	274
teacher$	0 1 2707 16 20 22 25 57 65 95 1516 2817
teachers$	0 1 2707 16 20 22 25 57 1474 65 95 1516 2817 122 3514
teaches$	2851 274 1390 1391
teaching$	274 506 1390 1391
teachs$	274 506
team	2914 1875 1905 1935 2119 3406 2256 3545 3547 3548 1349
team$	1422 1437 2732 1464 69 1635 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 3162 1890 3178 482 484 3186 1902 3192 1909 1918 1919 3211 3222 3225 537 3237 3243 549 1966 3270 3271 2012 2015 605 658 3365 2079 2080 3368 704 3414 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3593 3609 3610 3615 2330 3627 3628 3631 2347 954 2365 1022 2630 1220 2634 1235 2647 1243
teamin	1349
teamma	3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
teammates$	1829 3196 3251 3264 3266 2006 3299 3634
teams	2102 2111 3406 886
teams$	2702 2732 3389 3398 3414 3649
tear	831
teas	1511 2229
teas$	3516
teenag	158 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 1987 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
teenagers$	1569 1829 3196 3251 3264 3266 3274 2006 3299 3634 2486
telegram$	417
teleph	1411
telephoned$	2698
tell	2816 1532 123 1574 2861 373 447
tell$	120 2819 2828 143 148 155 358 412 556 581 2231 1290 1401
telled$	358 412 556
telling$	358 412 556 581 2231 1401
tells	1574 2861
tells$	120 2828 143 148 155 358 412 556 581 1290 1401
tellsed$	358
tellsing$	358
tellss$	358
temple	3547 3548
temple$	3686
tempt	831
temptation$	2202
tempted$	813
ten	2457
tenanc	644 893
tenancies$	2103 980
tenancy$	619 620 2103 980 3698
tendered$	2445
tennis	2395
tennis$	3682
tensio	1165 2576
tent	3410
tent$	3641 3694
tents$	3641 3694
term	1595
term$	2840 2882 650
termly$	1007
terms$	2805 650 1001 2419 2448 1287
test$	2805 1001 2419 2448 1287
text	1412 2709 2805 123 1785 1805 3102 1001 2419 2448 1287
text$	13 1548 140 148 1396
texted	1411 2735 2737 1455 1040
texted$	2698 2451
textin	1825
texting$	3057 3112 1396
texts$	13 1548 140 148 1396
than	1961 3261 2207 3522
than$	1528 2846 1780 3110 1899 3194 3240 3248 3249 559 3265 1979 1997 3287 3288 2007 2273 930 2494
thanke	2735 2737
that	2935
that$	1425 1459 1540 2918 2934 249 2983 376 1820 835 2383 2456 2466 2477 1069 1071 1072 2663
the	2394 2561 2569
the$	1423 2734 2829 1562 1599 2893 271 1687 1688 1694 1703 305 1820 2036 2168 2172 2185 2240 2333 2372 2374 2375 3663 2377 2380 2383 2384 2385 976 2396 2400 2402 2407 2408 2409 2410 2411 2456 2466 2474 1069 1071 1072 1079 2563 2573 1191 2655 2656 2657 2658 2659 2660 2661 2664 2665 2666 2669 2670 2674 2675 2678 2679 2683 2684 2689 2691 2697
theatr	40
theft	1295
theft$	2831 166 1305
thefts$	2831 166 1305
their	547 2248
their$	2734 1521 178 2893 1703 1725 3056 1820 1894 1915 1944 560 607 2168 2172 2292 2333 2345 2380 2383 2402 2407 2408 2410 2456 2466 1191 2661 2664 2670 2684 2689 2697
theirs$	2849 2478
them	37 136 1551 1562 1573 1575 1576 280 1691 3043 1762 397 1821 1822 1834 1840 3139 456 1890 3178 482 484 1918 1919 3232 549 1966 3270 3271 2012 605 643 3365 2079 2080 3368 3381 689 704 3476 2226 2236 2238 3526 3554 2270 860 2283 2290 2294 2295 2330 3627 2347 2394 2397 2403 2409 2457 2474 2555 2561 2630 1220 2634 2643 1235 2647 1243
them$	1425 2734 2820 2827 2829 1547 2860 2862 2863 2864 2893 2934 1687 3005 1736 3251 1966 3257 1972 3266 2006 3294 3299 3353 739 3469 787 3634 2366 3684 2400 2466 1065 2563 2573 2663 2678 2679 2684 2687 2688 2697
theme$	2933
themes$	2933
themse	118 1041
themselves$	1529 2901 2997 3595 2452 2578
then$	3613 2618
therap	1086
therapist$	2497 1315
there	2727 2756
there$	2809 2810 2885 2947 1670 3386 725 3568 1059 2681
these	1858 2561
these$	1573 1820 3353 2240 2333 2377 2553
they	37 38 55 89 118 154 163 280 1691 456 662 860 2283
they$	1449 1466 1500 90 94 113 114 1529 119 2818 2827 1565 1591 1711 3011 1735 787 1282
thick	2241
thick$	3528
thin$	825 828
thine$	825 828
thines$	825 828
things	2935 2946
things$	1591 1597 2918 1669 321 1743 2527
thining$	825 828
think	1574 2861 1689
think$	1525 1532 2976 2982 514 1063 1129 1155
thinking$	2927 1129 1155
thinks	1574 2861
thinks$	1525 1063 1129 1155
thinner$	3513
thinning$	825 828
thins$	825 828
third	2365
this	1583 2935 2474
this$	1425 2867 2869 2870 2871 2918 2934 1820 2168 2172 2185 2240 3592 2333 2466 1071 1072 2590
those	1858
those$	29 159 161 1820 2377
though	1574 2861 1083
though$	2494
thought$	2927 1672 3534 837 1063
thread	8
thread$	420
threat	1537 2855 2856 162 1082 1295
threat$	1548 150 2853
threaten$	2857 2858
threatened$	2824 2493
threats$	1548 150 2853
three	118 163 3043 1762 397 3105 1821 1822 1834 1840 3127 3128 3129 3133 3135 3138 1858 456 3159 1890 3178 482 484 3186 1918 1919 3211 3225 537 3237 3243 549 3261 3270 3271 1987 2015 3302 605 641 3365 2079 2080 3368 696 3438 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3602 3609 3610 3615 2330 3627 3628 954 3652 955 2403 2630 1220 2634 2643 1235 2647 1243
three$	1529 2864 3043 1762 397 1821 1822 1834 1840 3137 3143 456 3165 1879 478 1890 3178 482 484 3188 1917 1918 1919 3233 549 552 3270 3274 1994 3292 605 608 2023 616 2028 2037 3356 3362 3365 2079 2080 3368 3476 3494 2226 2236 2238 3526 2263 3554 2270 860 2283 883 2295 2296 2302 2308 2330 954 2366 2372 2374 2377 2384 2385 976 994 2407 2408 2411 2630 1220 2633 2634 2643 1235 2647 1243 2656 2663
threes$	3275 3565
thrive	3616
thrive$	2997
throug	1411 1002
through$	2698 12 1428 1432 2733 2788 181 1705 304 3205 710 3515 3645 2413 2520 2566 2616
throw	578 601
thu	2365
thur	2365
thursd	611 740 741 2365
thursday$	2738 611 3309 740 2151 741 3439 3667 2389 3680
thursdays$	2738 3309 2151 3439 3667 2389 3680
tick$	14
ticked$	14
ticket	33
ticket$	99 1020 2667
tickets$	99 1020 2667
ticks$	14
tie	2182 846
tie$	355 3469 781 2195 815 851
tied$	483
tiee$	851
tieed$	851
tiees$	851
tieing$	851
ties	1761 2162
ties$	3048 355 3449 758 3469 781 2195 815 3527 851 2599
tight	2241
tight$	2241 3528
tighte	856 857
tighter$	303 1188
tightl	2241
tightly$	3528
till$	2832 2365
time	1857 3375 3405 2119 3406 3447 2256 3545 2326
time$	2845 1590 2881 2984 300 344 3047 3070 1846 1872 3187 3207 1941 3280 3281 3282 3284 3285 3286 3289 3290 3291 3293 3347 2070 3371 3388 3411 3413 2134 3423 3424 2139 3429 2145 2146 3434 3436 3440 3441 2157 2170 760 2174 2175 2176 770 2191 2254 3552 3560 3572 3573 3587 2321 3613 3618 2360 3669 1052 2467 2470 1087 2498 2501 1210
timely	204
timely$	1615 1125
times	3375 3406 1295
times$	11 1429 2804 108 149 2881 1872 3187 3347 3376 3388 3411 2134 2146 3434 3435 2360
timescale$	2420
timescales$	2420
timesheet$	1015
timesheets$	1015
timeta	97 2805 1875 477 1888 479 1905 1930 2046 649 2088 3375 2089 2101 1001 2419 2448 1287
timetable$	32 2745 2752 3162 3187 3192 3333 3388 3661
timetabled$	1889 712
timetables$	32 3187 3376 3388
to	633
to$	2698 2734 2771 1489 1493 2784 2793 1507 1517 2807 1542 2830 2832 2837 1596 1626 2921 1646 244 245 1657 1658 2959 2972 275 2974 2983 2985 1700 1710 1726 1732 329 1777 1784 1791 3156 466 1892 1897 1899 3230 1984 3322 630 2052 675 3400 2163 2171 2187 2224 852 3607 921 2342 2391 2392 2398 3687 2401 3691 2451 2452 2458 2468 2469 2472 2498 2525 2550 2570 2572 2662 2673 2674 2677 2694 2695
togeth	1760 1761 3049 3051 3054 3055 3058 1776 1782 1783 1795 1799 1800 416 3120 3127 3128 3129 3132 3133 3135 3144 1861 1862 3209 3273 2071 3363 2136 3457 872 909 3608 3611 1349
together$	2811 2920 3030 3047 3048 3063 3064 3069 3070 3078 3082 3084 3086 3087 3094 3095 3099 3104 3106 3108 3109 3110 3112 1859 3147 454 3155 3172 3173 3228 3250 3276 3281 3284 3286 3354 3357 3358 3361 3364 3386 3397 3423 3458 3461 3463 3540 3560 3571 3582 3651 2390 3696 2470 2528 2533 2566 2685
togethers$	3069 1827 454 3458
told	1446 2735 2737 2834 1574 2861 1583 174 176 3519
told$	2733 2762 2828 2870 1587 384 3148 3149 705 2231 3532 2337 1290
tolerant$	2537
too$	937 950
took	2839 142
took$	2722 170
toolki	2805 1001 2419 2448 1287
toolkit$	1010
toolkits$	1010
tools	33
tools$	1685 300
toping$	1791
torches$	99 2667
tore	831
tos$	1791
toting$	1791
touch	1446 1760
touch$	2733 2926 3047 3218 3467 1110
tough$	1203
tougher$	1203
tour	2805 1001 2419 2448 1287
tour$	658 3672 3695
tourna	100 1511
tournament$	3671 2387
tours$	3672 3695
tout$	1302
touts$	1302
toward$	2572
towards$	1892 2224 2313 2572 2616
town	3051 3166 3190 3201 3212 3314 3315 3316 3317 2031 3324 3332 3343 2088 3375 3387 2256
town$	3170 3254 3325 3327 3329 3340 2064 3393 3590
towns	3375 2097 2102
towns$	3330 3384 3389 3394
toxic	2319
toxic$	2094 3606
track	1080
track$	2887 2443 2491
tracke	8 2805 1001 2419 2448 1287
tracked$	80 2440 2491
tracker$	2780
tracking$	81 2491
tracks$	2491
trade	832 2243
trader$	1302
traders$	73 74 1302
train	459 477 1888 1913 833 2256 859 2271 894 897
train$	1932 3402 716 1389
traine	1411 2760 2762 2786 1506 2412
trained$	2698 2743 2793 2444 1388
traini	1463 2805 1001 2419 2448 1287
training$	2710 2750 2758 2111 3686 1004 1389
trains	459
trains$	3402 3403 716 1388
tram$	3402
trams$	3402 3403
transf	463 477 1888 479 494 617 626 649 849 859 882 891 892
transfer$	467 3183 3307 2027 627 634 639 640 642 654 1222
transfere$	639 640 1222
transfered$	639 640 642
transferes$	639 640 1222
transfering$	639 640 642 1222
transferred$	465 1889 1898 2027 2035 634 639 640 3339 642 654 850
transferring$	639 640 1222
transfers$	467 3183 3307 2027 627 634 639 640 642 654 1222
transl	2762 2412
transp	473 477 1888 479 697 859 1165 2576
transparent$	2537
transport$	72
transported$	1889
trauma$	1145 1189
travel	1813 477 1888 1913 577 833 2271
travel$	1889 1932 647 2068 2070 2071 2076 3364 2093 2105 716 2370 979 2676
travelling$	3068
travels$	647 2068 2076 2105 716 979
treat$	1178
treate	1311
treated$	1178
treating$	1178
treats$	1178
trebl	2802
trees$	1026
trends$	2511
tribunal$	3679
tries	1161
tries$	1163
trim	1353
trimme	1011 2422
trimmed$	2437
trio	3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 1935 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
trio$	1829 3196 3222 3251 3264 3266 2006 3299 3634
trip	2805 3447 2388 1001 2419 2448 1287
trip$	2806 658 2155 3443 3566 3631 3671 2387 3675 3695 1289
trips	886
trips$	2806 3419 2155 3443 3566 3671 3695
troubl	3570
true$	3145 2201 2249
trust	2816 2555 1312
trust$	2542 2596 1296
truste	139
trusted$	1550 1663 1664 1706 1107 1296
trustees$	2776
trusts$	1296
try	514 1161
try$	1163
trying	1161
trying$	2527 1163
tue	2365
tuesda	611 740 741 2365
tuesday$	2738 611 3309 740 2151 741 3439 3667 2389 3680
tuesdays$	2738 3309 2151 3439 3667 2389 3680
turf	576
turn	1431 2722 2726 2727 2746 2756 2760 2761 2816 123 578 2221 841
turn$	2709 1438 86 148 3026 434 476 508 564 876 877 3579 914 2404 1024 1054 1057 1248
turne$	476
turned$	2751 86 2834 2855 3150 508 1960 564 575 2286 876 3597 3655 1011 1054 1248
turnes$	476
turning$	476 508 564 876 1248
turnou	83 1494
turnout$	2781 2447
turns$	2751 86 148 476 508 564 876 2404 1054 1057 1248
tutor	35 36 1469 64 2088 3375 3387 2101 2102 2111 2117 3404 3405 826 3545 3546
tutor$	1875 3187 1905 609 2046 2088 2089 3388 2102 3389 3398 2117 2119 2125 3514 949
tutorial$	914
tutors	3375
tutors$	3187 3388 3389 3394 3398 3514
twice$	2699 108 149 3681
twins	3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
twins$	1829 3196 547 3251 3264 3266 2006 3299 3634
two	163 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1918 1919 3211 3225 537 3237 3243 549 3270 3271 3300 2015 3302 605 641 3365 2079 2080 3368 689 3438 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2277 2283 2294 2295 3602 3609 3610 3615 2330 3627 3628 954 3652 955 2630 1220 2634 2643 1235 2647 1243
two$	3043 1762 397 1821 1822 1834 1840 3137 3143 456 3165 1879 478 1890 3178 482 484 3188 1917 1918 1919 3233 549 552 3270 1994 584 1996 3292 605 608 2023 616 2028 624 2036 2037 643 3356 3362 3365 2079 2080 3368 689 702 3469 3476 3494 2226 2236 2238 3526 2263 2266 3554 2270 860 2283 883 2295 2296 2302 2308 2330 2340 3638 954 2366 2372 2374 2377 2384 2385 976 994 2407 2408 2410 2411 2630 1220 2633 2634 2643 1235 2647 1243 2656 2663
twos	2277 3585 3586
twos$	1988 3275 2278 3565 1242
type$	2215
unable$	365 394 1816 457 1940
uncle	1903 2026 3324 3344 651
uncle$	1314
under$	1442 2762 2829 210 401 2412
undergrowth$	1026
underm	793
undermin$	934
undermine$	934
undermines$	934
undermining$	934
undermins$	934
unders	1689 2549 1144 2555 1337
understand$	2976
understanding$	2534 2537 2598 2617
understood$	2720 2464
undert	1452 2762 1679 1721 2412
undertake$	384
undertaken$	2739 2966 3008
undertakes$	384
undo	771 784 793
unfair	1311
unfold$	2878
unfoldes$	2878
unfolds$	2878
unfollow$	415 1218
unfollowe$	415 1218
unfollowed$	415 1218
unfollowes$	415 1218
unfollowing$	415 1218
unfollows$	415 1218
unfriend$	415 1218
unfriende$	415 1218
unfriended$	415 1218
unfriendes$	415 1218
unfriending$	415 1218
unfriends$	415 1218
unheal	441 2319
unhealthy$	441 1852 2094 3606
unhelp	2319
unhelpful$	3606
unit	1905 1935 3324 644 3387 2117 3404
unit$	1464 3163 3192 3222 619 620 3340 648 2063 3352 1234
units	3404
units$	3163 3340 3394
unless	2274 2275
unload	2406 1351
unload$	3693
unlock	1011 2422 1351
unlocked$	3655
unpick$	828 829 1151
unpicke$	828 829 1151
unpickes$	828 829 1151
unpicking$	828 829 1151
unpickning$	828
unpicks$	828 829 1151
unravel$	828 829
unravele$	828 829
unraveles$	828 829
unraveling$	828 829
unravelning$	828
unravels$	828 829
unsafe	1041
unsafe$	2452
unsupervised$	1779
untangl$	829
untangle$	783 829
untangles$	829
untangling$	829
untangls$	829
until	3310 2274 2275 865 2326 2376
until$	2832 1553 510 570 2017 3345 3613 2365 3663 3666 3677 2669 2680
up	2725 2762 1494 1511 1619 1650 1888 2243 2412 2422
up$	2698 1417 7 2706 2717 2718 2728 2739 2764 2765 2768 2781 1497 2796 2797 2799 2833 2848 1586 1615 2903 2905 2906 1630 1632 1640 2932 1646 2937 2942 2943 2980 1708 3001 3048 3069 1786 3076 3112 1845 1853 3152 1866 3198 3199 3208 1927 3215 1973 3359 3360 2078 3366 2166 3475 3515 2284 3587 2307 3612 2349 3654 3658 3693 2428 2435 2473 2481 2527 2580 2597 2608 2665 2666 2669 2672 2687
upd$	2435
update	1476 2805 1616 1618 1642 1001 2419 1011 2422 2448 2513 1287 1336
update$	2903 224 2923
updated$	2905 224 2440 2514
updates$	2763 2903 224 2923 1637 2929
updati	1336
updating$	224
uped$	2435
upheld	1908
upheld$	3195
uphold	856 857 1339
uploaded$	82
upon$	1983 2177 2507 2690
upper	2365
ups	1511
ups$	2748 2903 3069 1827 1866 2435 2481
upskil	1144 1339
uptake	6 83 1494 1017
uptake$	1417 2781 2428 2447
urg	433 810
urge$	1162
urged	2033
urged$	1162
urges$	1162
urging$	1162
us$	1713 408
use	2816 1532 1668 459 2271 2488
use$	2706 1522 2811 2819 2857 2955 260 263 1675 277 301 408 1055 1130 1228
used	1462 2834
used$	2706 1441 2749 2839 911 1055
useful	2899
useful$	2812 2849 2613
uses	459
uses$	1522 2811 260 1055 1130
usher	486 576 867
using$	277 301 408 710 2462 1055 1130
usual$	1592 202 3221 3592 2618
utilis	1339
valley	3324
valued	3027
valued$	3025 3031
van$	1464 69 124 2831 3664 3695 3697 1302
vans	125 886
vans$	124 2831 3664 3697 1302
veer	841
vehicl	1080
vehicle$	2491
vehicles$	2491
venue	3405
vet$	339
veting$	339
vets$	339
vetting$	339
via$	710
vicar	35 36 1469
vicinity$	3254
victim	1082
victim$	2493
victims$	2493
video	2805 1001 2419 2448 1287
video$	3661 3662 3683 1010
videos$	1010
view	2746
view$	2844 2981 1087
viewe	2760
viewed$	2421
views	1461
views$	2748 217 333 1025 2562
vigila	1698 1714
vigilance$	3001 2517
vigilant$	2928 2985
villag	3166 3190 3201 3212 3314 3315 3316 3317 2031 3324
village$	3393
violence$	2545
visibi	1714 1306
visibility$	3001 2588
visible$	2970 1107 2617
vision$	285 2598
visit	1412 2709 2746 2756 104 106 2805 1753 1785 1805 3102 3103 407 1848 459 514 3227 597 2229 2271 2388 1001 2419 2448 1228 1287
visit$	2708 1515 1517 2806 2826 2853 3036 3054 1809 1818 408 1956 3291 2008 658 3516 3618 3671 3675 2405 2577 1289 1392
visite	1411 1446 2735 2737 1452 1455 2751 2760 2762 1484 2786 1506 1011 2422 1040
visite$	408
visited$	2698 2733 2739 2771 2793 1517 2433 2451
visiti	1813 407 3123 442
visiting$	2743 3057 3068 1818 408 1853 1392
visitor$	2497
visitors$	1951 1956
visits	2751 1476 459 909 1228
visits$	2708 2763 1515 1517 2806 2853 3036 3057 1782 416 454 1956 2008 3516 3671 2405 2577 1392
voice	2549 2555 1340
voice$	2963 1025
voices	1340
voices$	1025
volunt	35 36 1469 64 2791 2805 2271 1001 2419 2448 1287
volunteer$	0 1 2707 16 20 22 25 95 1516 2806
volunteers$	0 1 2707 16 20 22 25 95 1516 2806
vote$	1279
votes$	1279
voucher$	99
vouchers$	99
vulner	3009 2555 1340
wait	523 833 2271 1295
wait$	1522 148 3015 330 1934 3286 2105 716 1049 1269
waited	1545 2839 142
waited$	2832
waitering$	1934
waitin	1545
waiting$	2832 3015 330 3049 1934 1269
waits$	1522 148 2105 716 1049 1269
waitting$	1934
waive$	1352
waived	1011 2422
waived$	2379 1352
waives$	1352
waiving$	1352
walk	1412 2709 100 1511 2816 1532 477 1888 577 2221 833 841 2271 2373 2388
walk$	1522 2811 2819 148 195 407 511 2068 2070 2071 2076 3364 681 2093 2105 3660 3671 3672 2387 3675 1065 1393
walkab	2805 1001 2419 2448 1064 1287
walke	543
walke$	511 1954
walked	2834 477 1888
walked$	3150 1954 1393
walkes$	511
walkin	3049 1813 1864
walking$	195 3091 407 3123 3151 511 1393
walks	1511 577
walks$	1522 2811 148 195 511 2068 2076 681 2105 3671 3672 1065 1393
wall	1968 3659
wall$	2795 579
walls$	2795 2948
want	1574 2861 1161
want$	1677 2998 3022 501
wanted	1549 1574 2861
wanted$	2836 3025
wants	1574 2861 1161
wants$	2998 3022 501
warden	35 36 1469 64 2791 1742
warden$	0 1 2707 16 20 22 25 57 59 69 95 1516 2434
wardens$	0 1 2707 16 20 22 25 57 59 69 95 1516 3029 2434
warm$	2849 2473
warmer$	2459
warn	432 453
warn$	358 367 392 948
warne$	367
warned$	358 367 392 3150 948
warnes$	367
warnin	1765
warning$	2826 150 358 367 392 948
warnings$	150
warns$	358 367 392 948
was	2839 142 174
was$	1443 1448 1479 91 1507 132 2842 168 960 1042 1053
watch	2746
watch$	317 3146 985 2517
watched$	2720 2783 985 2421
watches$	985
watchful$	1617
watching$	317 985 1094
wave	1533
wave$	2820 2460
waves$	2820
way	1613 2965 3166 637 2256 2285
way$	2809 2844 2900 2902 1649 1846 2048 3396 812 3572 2556 2650
ways$	2557 2568 1159 2650
we	35 36 1469
we$	1422 1426 21 1660 2949 306 3011
weaken	409 771 2192 784 789 3490 793 904
weaken$	3479 934
weakene$	934
weakened$	3245 3450 3513 3603
weakenes$	934
weakening$	934
weakens$	3479 934
weaker	2190
weaker$	3477 3513
wean	831
wean$	754
weaning$	754
weapon	125
wear$	1468
wears$	1468
webina	2805 1001 2419 2448 1287
webpag	2805 1001 2419 2448 1287
websit	2805 3659 1001 2419 2448 1287
website$	32 96 2795 1010
websites$	32 1010
wed	2365
wedge$	778 785
wednes	611 740 741 2365
wednesday$	2738 611 3309 740 2151 741 3439 3667 2389 3680
wednesdays$	2738 3309 2151 3439 3667 2389 3680
weds	2365
week	3405 3545 3546
week$	2738 2754 3291 650 2360
weekda	611 740 741
weekday$	3309 2151 3439
weekdays$	3309 2151 3439
weeken	611 740 741
weekend$	2738 129 3309 2151 3439 2321
weekends$	2738 129 3309 2151 3439 2321
weekly$	2699 977 3681 1007
weeks	611 740 741
weeks$	2738 2882 3309 3345 650 3437 2151 3439 2360
weekss$	650
welcom	139 270 312 3027 3235 2286
welcome$	3025 1882 3573 3578
welcomed$	1550
welcoming$	2812 2849 1681 2970 1723 2537 2617
welfar	1312 1340
well	3616
well$	440 2589
wellbe	3009 2555 1340
went	2709 2756
went$	1424 1443 2367 1054
were	2839 142 174
were$	1443 1448 1479 91 1507 2816 132 2842 168 675 960 1042 1053
what	182
what$	1541 138 1582 1593 1608 316 334 2456 2477
whatev	182
whatever$	1593 1715
whatsapp$	417 1830
when	141 182 1989 2253 2274 2275 865 2335
when$	1540 1552 179 1593 203 2906 2907 2955 1870 1871 3207 3226 3246 3256 3272 3273 855 2356 2456 2477 2499 1089 2515 2516 2550 1195
whenev	1989 2274 2275 2335
whenever$	203 1871 3207 3246 3256 3272 855 2356 1089 1195
where	141 182 2373
where$	1531 1552 179 1593 203 376 1819 1885 512 3518 835 2312 3660 2456 2477 2499 1089 2516 2550 1195
wherea	141
whereas$	1552
wherever$	203 1089
whether$	58 838 2477 2568
which$	1420 1421 1540 376 835 2456 2477 2674
while	141 2274 2275 2335
while$	1552 1870 1871 3345 855 2356
whittl$	825 828
whittle$	825 828
whittles$	825 828
whittling$	825 828
whittlning$	825 828
whittls$	825 828
who	163
who$	1459 2759 1531 1570 1571 1572 1750 1840 1843 3137 3165 1879 478 1890 3188 1917 3233 616 2028 3356 2296 2302 2308 2456 2477 2487 1077 2633
whoever$	1078
whole	2643
whole$	3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 1918 1919 549 3270 605 3365 2079 2080 3368 3476 2226 2236 2238 3526 3554 2270 860 3559 2283 2295 2330 1145 2630 1220 2634 1235 2647 1243
whom$	1531 1750 1843 2456 2477
why$	2477
wide$	1949
widen	1351
wider$	2917 303 802
wife$	1314
wifi	1968
will	1731
will$	1416 1507 244 245 1667 275 1700 1801 406 466 1940 2052 2163 2187 2391
willing$	2062
willn$	404
willno	404
willnot$	1815
win$	1185
wind	419 745 3570 922
wind$	516 517 2352
winde$	516 517
windes$	516 517
winding$	516 517
window$	2795
windows$	2795
winds$	516 517
wing	3324 3387 2119 3406 3410 2256
wing$	3544
wings	3406
wings$	3544
wining$	1185
wins$	1185
winter	2365
winter$	2840
wisely$	3505
wiser	2217
wish	1574 2861 1161
wish$	285 3022
wishes	1574 2861 1161
wishes$	3022 333 1025
with	3127 3128 3129 3133 2112 2395
with$	2698 1445 2734 1586 1587 1596 1603 2894 2906 1646 1647 2937 2989 1720 1751 1752 3045 3046 3050 1794 1818 3111 3144 3171 1937 3242 1957 3319 3322 2057 3363 3372 3448 3449 2166 3463 801 2224 3531 2251 3608 959 3682 2398 3687 2451 2469 2528 2531 2550 2554 2616 2674 2680 2681 2682 2685 1318
withdr	463 493 745 755 880 953 1353
withdraw$	475 504 782
withdrawal$	490
withdrawe$	475 504 782
withdrawen$	782
withdrawes$	475 504 782
withdrawing$	504 782
withdrawn$	1881 3305 3442 2379
withdrawping$	475
withdraws$	475 504 782
wither	2192
wither$	3479
withers$	3479
within	171 369
within$	1442 1780 2169
withou	3319 2207 820 869 1083
without$	1539 391 1851 446 3355 2069 3493 3520 879 2322 1050 2494
withs$	3045
women	3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
women$	1829 3196 3251 3264 3266 2006 3299 2306 3634
word$	2826 2868 3016 2522 1311
words$	2841 2868
work	1463 459 477 1888 1913 810 2271 1161
work$	2 2750 2758 96 1591 1597 1600 2891 2896 2927 234 2949 2960 268 310 3029 469 1932 716 3443 2157 3445 3566 949 2512 1117 1144 2556 2609 1205 2618
worked	1452 1471 2762
worked$	1411 2739 2803 697 1117 1205
worker	35 36 1469 64 2791 2805 1001 2419 2448 1287
worker$	0 1 2707 1422 16 20 22 25 2732 59 65 69 2782 95 1516 2817 2872 2876 1022 2434 2442 1035 1316
workers$	0 1 2707 1422 16 20 22 25 2732 59 65 69 95 1516 2817 1022 2434 2442 2582
workin	1463 1714 2555 1161
working$	1415 2705 26 2741 49 2750 1482 2927 234 3001 3029 469 1117 2556 1205
workload$	1590
works	459 1161
works$	96 2896 2988 716 1117 1205
worksh	104 2805 2117 3404 2119 3406 1001 2419 2448 1287
workshop$	1515 2806 3672 2387 1289
workshops$	1515 2806 3672
workstream$	1032
workstreams$	1032
world$	796
worrie	1574 2861
worries$	1637 2925
worry	1574 2861
worse	3570 1293
worst	2643
worth	2899 2576
worth$	3145
worthwhile$	2613
would$	201 266
wound$	3115 2325
wrap	255 1164
wraparound$	1666 2575
wrappingaround$	2575
wrapsaround$	2575
wristbands$	99
write$	1387
writes	1476
writes$	2763 1387
writing$	1266
writte	1446 2762 1509 1583 173 2412 1011 2422 1040
written$	1411 2733 2735 2737 1455 1484 2786 1506 2796 2870 1584 1013 2451 1387
wrong	1311
wrong$	3145
wrote	1040
wrote$	1447 2451
yard	443 3547 3548
yard$	1854 3549
yards$	3067 1855 3549
year	3406 3594 3596
year$	2840 2854 3328 650 2088 2119 2125 3596 2365
years$	650
young	2561
young$	37 38 39 55 2754 89 118 2820 1538 2827 2829 136 1551 153 154 158 1573 163 1575 1576 2864 2893 1687 280 3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 1987 2012 2015 605 641 662 3365 2079 2080 3368 696 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3596 3609 3610 3615 2330 3627 3628 2347 954 2397 3688 2403 2457 2555 2563 2630 1220 2634 1235 2647 1243
younge	3043 1762 397 1821 1822 1834 1840 456 1890 3178 482 484 1918 1919 549 3270 3300 605 2022 624 2037 641 643 3350 3365 2079 2080 3368 689 704 3438 3476 2226 2236 2238 3526 3554 2270 860 2283 2295 3594 2330 954 3652 2630 1220 2634 1235 2647 1243
younger$	3043 1762 397 1821 1822 1834 3124 1840 3137 456 3165 1879 478 1890 3178 482 484 3188 1917 1918 1919 3233 549 3270 605 616 2028 3356 2075 3365 2079 2080 3368 704 3476 3483 2226 2236 2238 3526 3554 2270 860 2283 2295 2296 2302 2308 2309 2330 954 3652 2630 1220 2633 2634 1235 2647 1243
youngest$	1840 3137 3165 1879 478 1890 3188 1917 3233 616 2028 3356 3483 2296 2302 2308 954 3652 2633
youngs	3043 1762 397 3105 1821 1822 1834 1840 3135 3138 1858 456 3159 1890 3178 482 484 3186 1909 1918 1919 3211 3225 537 3237 3243 549 1966 3270 3271 2012 2015 3302 605 3365 2079 2080 3368 704 3476 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2294 2295 3609 3610 3615 2330 3627 3628 2347 954 2630 1220 2634 1235 2647 1243
youngsters$	1829 3196 3251 3264 3266 2006 3299 3634
youth$	2716 53 1742 3264 3304 3547 3548 2479
youths	1987
youths$	1972 3264 3274 2479
yp	163 3043 1762 3062 3093 397 3100 3101 3105 1821 1822 1834 3124 3126 1840 3135 3137 3138 3139 1858 456 3157 3158 3159 3160 3165 1879 478 1890 3178 482 484 3186 3188 1917 1918 1919 3211 3225 3232 3233 537 3237 3243 547 549 3270 3271 3300 605 2022 616 2028 624 2037 3335 641 643 3349 3350 3356 662 3365 2079 2080 3368 3380 3381 689 704 3438 2152 3452 3457 3468 3470 3476 3489 3509 3510 3511 3512 2226 2228 2236 3524 2238 3526 3529 3533 3538 3539 3543 3554 2270 860 2283 2290 2294 2295 2296 2302 2308 3602 2316 3609 3610 3615 2330 3627 3628 2350 954 3652 2630 1220 2632 2633 2634 2643 1235 2647 1243
yp$	3056 2056 3469
zine$	2667
zines$	2667
zone	1764 1765
zone$	67 3544 2635
zones	1764 1765
zones$	67 3544 2635
