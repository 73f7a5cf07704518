1413 1289 1003

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

2 3 4 6 7 8 9 11 12 15 16 17 19 20 21 23 25 27 28 29 30 31 32 33 34 35 36 37 39 40 41 42 43 44 46 47 48 49 50 51 52 53 54 58 60 63 66 67 68 69 70 71 72 73 76 77 79 81 83 84 85 86 88 89 91 92 93 94 95 96 97 98 101 102 103 104 106 108 112 113 114 115 116 120 121 122 123 124 127 128 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 147 148 149 150 154 155 156 157 159 162 163 164 166 167 168 169 176 178 180 181 182 185 189 191 192 193 194 196 197 198 200 201 202 203 204 209 210 211 212 214 217 218 220 222 223 225 228 230 232 234 235 236 241 242 244 254 257 268 272 273 275 276 277 278 279 282 283 284 285 286 287 288 289 297 298 299 300 301 305 307 308 310 312 313 314 315 316 317 318 319 320 322 323 324 325 326 327 328 329 338 344 346 348 349 353 354 355 356 360 361 362 364 368 369 370 371 372 373 375 376 377 378 381 383 385 386 388 389 391 392 393 394 395 396 400 401 402 405 407 409 410 412 413 417 420 425 426 427 429 435 436 442 443 445 447 448 450 451 452 453 454 456 457 458 459 460 461 462 463 464 468 471 472 473 475 476 477 478 490 497 498 499 515 516 520 526 527 528 530 533 535 538 542 543 546 547 549 550 552 554 555 559 562 563 567 569 570 571 572 573 574 576 577 578 580 582 583 584 587 589 590 592 593 594 595 596 598 599 604 606 607 608 609 610 611 612 613 614 615 617 619 621 622 623 624 625 626 627 628 630 631 632 633 634 635 636 637 638 639 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 666 667 668 669 670 671 672 673 674 676 677 679 680 681 682 684 685 686 687 688 689 690 691 692 693 694 696 697 698 699 700 701 702 703 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765 766 768 769 770 771 772 773 774 775 776 777 778 779 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 837 838 839 840 841 842 843 844 845 846 847 848 849 850 852 853 854 855 856 857 858 859 860 861 862 863 864 867 868 869 870 871 872 873 874 875 876 877 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 895 896 898 899 900 902 903 904 906 907 908 909 910 911 912 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 937 938 939 940 941 942 943 944 945 947 948 949 950 951 953 954 955 956 957 958 959 960 961 962 963 964 965 966 968 969 970 971 972 973 974 975 976 977 978 979 980 981 982 984 985 986 987 988 989 990 991 992 993 994 995 996 997 998 999 1000 1002 1003 1004 1005 1006 1007 1008 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1092 1093 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1243 1244 1246 1247 1248 1249 1250 1251 1252 1253 1254 1255 1256 1257 1258 1259 1260 1261 1262 1263 1264 1268 1269 1270 1271 1272 1277 1296 1297 1298 1308 1311 1315 1316 1317 1320 1332 1336 1339 1340 1341 1342 1343 1345 1346 1347 1348 1349 1372 1377 1379 1380 1390 1391 1395 1396 1399 1404 1405 1406 1407 1408 1409 1410 1411 1412 1 5 13 14 18 22 24 26 38 45 55 56 57 59 61 62 64 65 74 75 78 80 82 90 99 100 105 107 109 110 111 117 118 119 125 126 129 146 151 152 153 158 160 161 170 173 175 177 179 183 186 190 195 199 205 206 207 208 213 215 219 221 224 226 227 229 231 240 243 246 247 248 250 251 252 253 255 256 258 263 266 269 274 280 281 294 296 302 303 304 306 311 321 330 331 332 333 334 335 336 337 342 343 345 347 351 352 357 358 359 363 365 366 367 374 382 384 387 390 397 398 399 403 404 406 408 411 414 415 416 418 419 421 422 423 424 428 430 432 433 434 437 438 439 440 441 444 446 449 455 466 467 474 479 483 484 485 486 487 489 491 493 496 505 506 514 517 518 519 521 522 523 524 525 529 531 532 534 536 537 539 541 544 545 548 551 553 556 557 558 560 561 564 565 566 568 575 579 581 585 586 588 591 597 600 601 602 603 605 616 618 620 629 640 665 675 678 695 704 767 780 798 835 836 851 865 866 878 894 897 901 905 913 946 952 967 1001 1009 1066 1094 1105 1174 1245 1273 1275 1276 1279 1281 1282 1289 1290 1291 1292 1294 1295 1299 1301 1305 1306 1313 1326 1330 1333 1338 1344 1351 1356 1358 1369 1370 1371 1373 1374 1378 1381 1384 1385 1387 1392 1393 1397 1398 1400 1401 1402 1403 0 10 87 165 171 172 174 184 187 188 216 233 237 238 239 245 249 259 260 261 262 264 265 267 270 271 290 291 292 293 295 309 339 340 341 350 379 380 431 465 469 470 480 481 482 488 492 494 495 500 501 502 503 504 507 508 509 510 511 512 513 540 683 983 1265 1266 1267 1274 1278 1280 1283 1284 1285 1286 1287 1288 1293 1300 1302 1303 1304 1307 1309 1310 1312 1314 1318 1319 1321 1322 1323 1324 1325 1327 1328 1329 1331 1334 1335 1337 1350 1352 1353 1354 1355 1357 1359 1360 1361 1362 1363 1364 1365 1366 1367 1368 1375 1376 1382 1383 1386 1388 1389 1394

8 14 6 6 9 4 3 3 0 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 6 12 4 9 8 7 10 7 9 5 10 10 8 5 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 11 4 4 6 5 68 7 6 7 5 5 6 16 5 6 4 8 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 4 6 4 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 7 0 11 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 0 5 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 0 10 7 7 5 4 5 0 11 5 5 5 5 4 4 10 0 3 4 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 3 0 12 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 17 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 0 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 5 3 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 7 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 4 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3147 2008 750 2452
2$	3147
20$	2650
3$	3147
34$	1227
35$	1227
999$	2825
a$	2819 146 1619 1678 1690 1696 1697 305 1727 1731 3220 625 2040 3639 2376 2378 2379 3669 2384 2387 2388 2389 978 2400 996 2411 2412 2414 2415 2460 2659 2660 2661 2664 2665 2668 2669 2670 2673 2674 2678 2679 2683 2688 2693 2701
abc	353 1766
abcs	1766
able$	2884 1769 365 1803 1818 457 2066 1043 2504
about$	1633 1724 3051 3155 1936 2089 3593 2317 2363 2570 2575
aboutering$	1936
abouting$	1936
aboutting$	1936
above	3266
above$	3273 2588
abreas	1166
abreast$	2579
abroad	3170 3194 3205 3216 3320 3321 3322 3323 2035 2062
absent$	3569
abus	2860
abuse$	2549
academ	3330 3338 3393
academy$	3346
accept	1432 2750 942
accept$	1884 1954
accepted$	2721 3029
access	1691 2553 1167 2580
access$	2980 1871 3195 3206 1149
accessed$	1010
accessible$	2974
accessing$	2747
accomm	477 1890 646
accommodation$	503 3332 650
accord	1112
accordingly$	2525
accoun	2839 1670 1828 1167 2580 1308
account$	32 2948 2959 3010 3117
accounts$	3117
accred	1454
accredited$	2743
achiev	1500 1004 2585
achieve$	1011
achieved$	1434 2789 2417 1011
achieves$	1011
acknow	1455 1146 1338
acknowledgement$	2744
across	3597 3696
across$	3170 3194 3205 3209 3216 3320 3321 3322 3323 2035 3372 854 2307 3651 2532
act$	3576 875 916 1203
acted$	2842
action	2809 1658 1670 1003 2423 2452 1289
action$	87 2805 2931 2947 2959 1022 1034
actions$	87 2805 1022 1034
active$	2891 1623
activi	2809 2950 2969 1744 3453 1003 2423 2452 2608 1289
activities$	2810 2895 3033 3417 3447 2159 3449 3451 2561 2562 2613
activity$	3417 951 2613
acts$	875 1203
ad$	1089
add	1228
add$	1365
added$	1365
adding$	1365
additi	255
additional$	1629 1668 1025 1100
addres	174 175 1620 235 3524 1146
address$	1648 503 1986 823 836 1340
addressed$	1588 2909 1340
addresses$	1986 1340
addressing$	1340
adds$	1365
admission$	1871 3195
admit	942
admit$	1756 3173 1954 1989 595 2302 890 921
admite$	921
admited$	595 2302 890
admites$	921
admiting$	595 921
admits$	595 2302 890 921
admitt	3239 599 2088 2290
admitted$	595 2012 3566 3570 3579
admitting$	595 921
adolescents$	3270
adopt$	277 1384
adopte	2766 2776 1511 2416
adopted$	2800 1384
adopting$	1384
adopts$	1384
adult	2839 2310 3600 1072
adult$	2821 2835 2954 2955 2997 1741 3670 2485 2486 1075 1301
adults	306 1072
adults$	2821 122 2835 230 1662 2997 1719 3670 2485 1301
advert	2766 2809 1003 2416 2423 2452 1289
advice$	217 2957 300 1350
advis	432 433 812
advis$	367
advise	35 36 1471 2037 1338
advise$	358 367
advised$	367
adviseed$	358
adviseing$	358
adviser$	1024 1035
advisers$	1024 1035
advises$	358 367
advisi	1338
advising$	367
adviss$	367
advoca	1146 1341
advocate$	1319
affect	3197
afraid	1539 1084
afraid$	2828 2497
afresh$	2648
after	1909 3528 2278 867
after$	2947 1739 3198 3687 2456 2642
aftern	613 2123 3412 742 743 2260 3551 3552 2369
afternoon$	2742 129 3297 3315 695 2138 3435 3442 2155 3445 1054
afternoons$	2742 129 3315 2138 3436 3443 2155 3445 1054 2471
again$	2813 1706 3091 2622 2648
agains	2399
against$	1444 165 1579 3056 1772 1773 1780 1844 2363 3688 2529
age$	3507 3553 3554 3600
agenc	2918
agenci	49 64 2795 1637 306
agencies$	0 1 2706 2711 16 20 22 1462 74 2778 95 1518 1635 2926 230 1719 1126
agency$	2754 1642
agenda$	2945 1032 2518
agree	1870 1228
agree$	1435 384 398 973 1265
agreed	1446 2766 1511 1620 2416
agreed$	2723 2735 2800 1594 2909 1704 398 2066 973 2450 1189 1265
agreeed$	1435
agreem	2809 3050 1003 2423 2452 1289
agreement$	98 217 3049 3656
agreements$	3049 3656
agrees$	1435 384 398 973 1265
ahead	2802
ahead$	3528
aim	1163
aim$	285 2602
aiming	1163
aims	1163
aims$	2602
alarm$	43 66 71 99
alarms$	43 66 71 99
alert	1700
alert$	2932 2989 2621
align	1341
alive$	2891
all	63 163 177 1892 3276 2398 3691 2565 2634
all$	2703 29 2738 2761 1476 1509 1523 119 230 1714 1717 1719 2103 3396 2285 3662 2381 2413 1020 1126 2557 2661 2665 2695
alliance$	2597
alliances$	2597
alloca	1464 2766 477 1890 479 1932 848 2416
allocate$	1386
allocated$	2753 1497 489 714 2450 1386
allocates$	1386
allocating$	1386
allote$	944
allotes$	944
alloting$	944
allotment$	96 3703
allots$	944
allotted$	489
allow	599 819
allow$	2881 337 1751 1756 1799 1835 1954 1989 595 2012 2183 886 2302 890 2359 1183 2610
allowe	3239 599 2088 2290
allowed$	1748 337 1751 1769 3118 2002 3292 595 2012 3566 3570 3579 3584 2302 890 2346 1129
allowing$	595 886 2359 1183
allows$	2881 337 595 2012 2302 890 1183 2610
allowted$	1751 595
allowting$	595 886
alone	1539 2112 3557 3591 3592
alone$	2828 1957 3291 3302 3312 3398 3401 3601 2643
along$	3257 1971 3285 2609
alongs	1841 3131 3132 3133 3137 2117
alongside$	1608 3406 2255 2532 2620 2623
alter$	464
altere$	464
alteres$	464
altering$	464
altern	2969 3011 736 800 807 2608
alternate$	725 2142 2154
alternating$	725 2154
alternative$	1661 491 811
alternatives$	2550
alterping$	464
alters$	464
ambassador$	1035
ambassadors$	1035
amber$	2817 2818 2469
ambition$	285
amend	1353
amende	2766 2416
among	3131 3132 3133 3137 3325
among$	1753 1754 3209 1939 1959 3372 2173 2228 854 3651 1320
an$	1613 1619 271 1690 1696 3220 2376 2378 2388 2389 978 996 2411 2412 2414 2415 2460 2678 2688 2701
analyse$	1102
analyses$	1102
analysing$	1102
analyst$	1306
analysts$	1306
and$	1420 111 1668 1730 1743 3208 2086 3590 2578
anew$	2648
annual$	1009
anothe	1637 3066 3097 3100 3104 3105 3109 3128 3130 3139 3142 3143 1860 3163 3190 3215 3229 537 3241 3247 2049 3407 3458 3463 3474 3476 3495 3515 3516 3517 3518 2230 2232 3530 3535 3539 3544 3545 3549 2298 3597 3615 3616 3621 3633 3634 2354 1217 2633
another$	2887 1613 2926 361 362 3076 3079 3081 3084 3087 3088 3096 3101 3102 1861 3161 3162 3163 3164 491 1938 538 3245 3319 3328 2044 2045 2057 3348 2064 3380 679 2104 3405 2119 710 2127 3438 3459 3466 3468 3470 3484 3487 3488 3490 804 3507 811 846 847 2264 2265 3567 3568 2280 3569 876 2289 877 2290 2291 3581 2295 2297 2305 3595 2313 3621 2333 3628 3645 3649 3653 2388 1073 2630
answer	1455 2842
answer$	2744 1407
answered$	1407
answering$	1407
answers$	1407
anti$	1147
any$	1638 226 1640 1717 3109 1842 3139 3142 1860 3163 3190 3215 3220 3229 537 3241 3247 655 3407 2172 3515 3516 3517 3518 2230 2232 3530 3535 3539 3544 3545 3549 2298 3615 3616 3621 3633 3634 2381
anybody$	2831 3407
anyone$	2831 3407
apart	3055 3059 3123 3124 1913 1914 2076 2077 772 2196 793 3526
apart$	3080 3126 449 3158 3202 3203 3212 2065 3357 3365 3366 3372 3373 2085 3379 678 3388 3415 3428 3473 2185 3485 3491 2211 2256 3610 2625
apolog	1313
apologise$	1286
apologised$	1286
apologises$	1286
apologising$	1286
app$	32 1012
appeal	983
appeal$	3318 794 2208 3676
appear	434
appear$	1847
appearance$	2552
appl	1228
applic	2809 1003 2423 2452 1289
applicable$	2503 2504
application$	3667 3676 2581
applications$	3676 2581
applie	1448
applied$	2737 1264
applies$	1264
apply$	514 620 859 1264
applying$	1264
appoin	2766 104 2809 599 1003 2416 2423 1013 2426 2452 1289
appoint$	1388
appointe$	1388
appointed$	2448 2450 1388
appointes$	1388
appointing$	1388
appointment$	1517 2810 2012 951 3667
appointments$	1517 2810 2012 951
appoints$	1388
appren	2123 3412 895
approa	2790 1539 2859 162 453 2492 1342
approach$	2857 2931 2979 2560
approachable$	2974 2541 2621
approached$	2828
approaches$	1550 2857
approaching$	3072
approp	2903 255 1757 807 2553 1166
appropriate$	1594 1596 1629 2921 1661 1668 2974 3046 2503 2504 2579
appropriately$	2579
approv	1446 1464 2766 2416
approved$	2735 2753
apps$	32 1012
april	2369
april$	2844 1557
are	1418 174 254
are$	1421 1438 1445 1456 54 1481 91 1509 1514 112 115 2820 132 152 156 168 1630 1694 288 406 2020 2056 677 2099 2167 824 962 970 2395 984 1050 1055 1067 1069
area	3055 3170 3194 3205 3216 3320 3321 3322 3323 2035 3330 3338 3349 2092 3381 3393 3411
area$	3174 491 3258 3262 3310 3331 2043 2044 3333 2068 3550 3555 3643 2639
areas	3381
areas$	2992 3262 3400 3550 3555
aren$	404
arenot	404
arenot$	1817
arise	1616
arise$	2905
arises$	2905
arm$	443
around	1841 3131 3132 3133 3137
around$	188 2926 1668 1672 1724 3051 3209 2089 3593 3651 2554 2579 2620
arrang	2766 1478 1485 2802 1870 620 2033 801 2416
arrange$	248 1751 999
arranged$	2774 2958 1851 3193 999
arrangeed$	1751
arrangeing$	248
arranges$	2767 248 999
arrangeted$	1751
arranging$	999
arrest	1539 1297
arrest$	150 167
arrested$	2828
arrests$	150 167
arriv$	496
arriva	2151
arrivaltime$	3440
arrivaltimes$	3440
arrive	434 477 1890 543 579 599 713 2275 929 1230
arrive$	1847 496 1956 2012 2074
arrives$	496 2012
arriving$	496
arrivs$	496
articl	2809 1003 2423 2452 1289
as$	1562 179 180 1595 194 1612 200 203 2909 2911 291 2276 943 1067 1090 2519 2520 2554 1176 1197
asbo	353 1766 354 1767
asbos	1766 1767
aside	1355
aside$	2769
ask	2820 123 1576 2865 453
ask$	148 358 412 556 583 620 859 1059 1404
aske	1059
asked	1448 2739 2741 1576 2865 2037 1042
asked$	1442 2737 2838 1551 358 384 412 556 2341 2455 1404
asking$	358 412 556 583 1404
asks	1576 2865
asks$	148 358 412 556 583 1059 1404
aspira	2559 1342
assaul	2860 162 1084 1297
assault$	2835 166
assaults$	2835 166
assemb	2809 3092 3095 1003 2423 2452 1289
assemble$	3282
assemblies$	2810 3678 3692
assembly$	3678 3692 1291
assess	2809 1584 174 1590 1003 2423 2452 1289
assessed$	80 2433
assessment$	2871 2873 2876 2877 2879 2880
assessments$	2879
assign	2766 477 1890 479 1932 848 893 2416
assign$	1386
assigne$	944
assigned$	1497 489 714 2450 1386
assignes$	944
assigning$	944 1386
assigns$	944 1386
assist	2037
assist$	1327
assistance$	2957 1327
assisted$	1327
assisting$	1327
assists$	1327
associ	1762 1763 3053 3055 3058 3059 1797 1801 3095 3127 3134 442 3157 2075 2166 3458 3642 1312 1351
associate$	3051 3060 3075 3086 3090 3108 3364 3588 2631
associates$	2251
associating$	3052 3069 2632
association$	3052 3111 1855 454 3455 754 3461 3464 3626 3652 2626 2627
assumptions$	2566
assurance$	217 2527
assurances$	2527
at	2336
at$	2727 1472 2788 1510 2819 2834 1558 147 183 194 2898 2909 1648 251 286 2990 2993 2995 1997 1999 2006 2007 3325 635 2053 712 3439 739 854 3574 2340 2369 2373 3672 3679 3682 3683 2396 2397 3687 2402 2403 3696 3697 2419 2453 2471 2571 2642 2673 2674 2684 2685 2686 2700
attached$	2588
attachment$	2199 817 3626 2597
attachments$	2199 2597
attack	2860 162 1084 1297
attack$	2497
attacked$	2493 2497
attacks$	2497
attemp	1163
attend	1413 1414 6 2713 2726 1440 2729 2730 2731 1448 1454 1463 1465 2755 2760 2764 2765 2766 1478 1493 106 459 477 1890 579 599 2275 896 2336 2416 1019 1026 1230
attend$	2712 1519 465 1891 2012 656 2072 3439 2439 1062 1410
attendance$	1419 28 2754 2763 2782 102 145 2012 2432 2451 1040
attendd$	2439
attended$	2702 2737 2743 2757 2794 1519 2439 1062
attendees$	2752 2763 2778
attending$	2702 2747 2436 1062 1410
attends$	2712 2767 1519 2012 656 2072 2439 1062 1410
attention$	1674 2550
attenu	773
attitu	1342
attitudes$	2566
attrac	3259
attraction$	3318
attractive$	2974
audit	2809 1003 2423 2452 1289
audite	1454
audited$	2743
august	2369
august$	2844
aunt	1905 2030 3330 3350 653
aunt$	1316
auntie$	1316
aunty$	1316
authorisation$	2640
authorisations$	2640
authority$	2640
autumn	2369
autumn$	2844
availa	2766 1480 1700 2416
available$	2769 2770 1594 2958 2989
avoid	1771 396 411 461 757 863 871
avoid$	1840 3428 2170 873
avoide	1867
avoided$	3156
avoidi	757
avoiding$	2170 873 2466
avoidping$	873
avoids$	1840 873
aware	1620 1667 1700 1166
aware$	2909 2932 2956 2983 2989 2579
awaren	2559 1342
awareness$	1129 2555 2556 1156
away	1538 3170 3194 3205 3216 568 582 3320 3321 3322 3323 2035 3325 3330 2049 639 3349 772 793 799 865 2289 2292 882 3597 926
away$	2827 3055 1771 1805 1812 3123 3126 449 460 1883 1885 3210 1922 1926 3251 1990 1995 3307 3328 2052 2059 3352 2065 657 666 2182 2185 775 2215 3514 3526 3529 2241 2243 2254 2256 3569 3578 3579 3580 3582 3610 2367 2649 2662
awkward$	3138
back	1636 1884 2426
back$	152 1627 2925 449 3173 1922 3514 2229 3578 3579 3580 3636 1061 2698
background$	2538
backs$	3514
bad	441 2323
bad$	441 1854 3149 2098 3612
badge$	2759
badges$	2759
badmin	2399
badminton$	3688
bail$	353
bake$	1276
bakees$	1276
bakes$	1276
ban	342 350 352 370 371 373 380 418 419 425 429 545 568 603 614 740 2271 860 865 879 2292 918 925 945 2382 1232
ban$	336 351 359 360 1793 1834 431 3144 497 561 567 598 606 608 759 2272 3561 887 2338 968 3671 1223
band	3416
band$	3637 2369
banding$	336 759
bands$	3424 3655
bane$	606 887
baned$	759 887
banes$	606 887
baning$	606 759 887
bann	342 429 614
bann$	759
bannding$	759
banned	350 352 3119 1867 577 2018 740 865 2290
banned$	3042 3043 351 379 393 3118 3156 3168 527 1990 3307 3309 608 3456 759 3579 887 968
banner	97
banner$	958
banners$	958
bannin	350 352 370 568 740 865
banning$	336 351 498 606 608 759 887 925 968
banns$	759
banping$	336 1793
banred$	887 968
banring$	606 887 968
bans	350 352 370 568 740 865
bans$	336 351 1793 431 3144 497 567 606 608 759 2272 3561 887 2338 968 3671 1223
banting$	1793
bar	350 352 370 425 429 545 568 614 740 865 879 2292 918 945 1232
bar$	351 359 606 608 3561 887 968 1223
barbec	100 1513
barbecue$	3677 2391 3703
bare$	606 887
bared$	887
bares$	606 887
baring$	606 887
barned$	887 968
barning$	606 887 968
barr	429 614
barred	350 352 577 2018 740 865 2290
barred$	3042 3043 379 393 3168 527 1990 3307 3309 608 3562 3579 887 968
barrier$	1857 780 787
barriers$	2952
barrin	350 352 370 568 740
barring$	606 608 887 968
barrister$	1319
bars	350 352 370 568 740 865
bars$	351 606 608 3561 887 968 1223
base	2314 2315
base$	3604 2525
based$	2604
basis$	2502
basket	2399
basketball$	3688
be	254 287 1850 1105
be$	1445 1509 132 168 196 200 1614 207 1630 1643 234 1655 2949 1669 259 1682 1688 279 1694 282 288 2991 1709 1711 1746 1749 3060 383 1807 1850 1865 1879 1897 3197 1916 1933 1935 2020 2056 2074 663 3370 677 2094 2114 2167 3457 824 962 970 2395 984 1067 1101 1128 1151 1208 1210
bear$	213
bearing$	213
bears$	213
beat	2860
beating$	2857
beatings$	2857
became$	1050
because$	943
become	254
become$	196 234 3641 1050
becomes$	1050
becoming$	234
bed	828 895
bed$	3704
beds$	3704
been	2755 2843 142
been$	3 1429 1450 47 2766 1481 1501 1503 1509 1537 168 1669 677 962 970
before	1536 1909 3528 1085
before$	2819 1555 3198 3687 1043 2498
befrie	162
begin$	1235
begining$	1235
beginning$	2036
begins$	1235
begun	2766
begun$	128
behave$	824
behaved$	3046
behaves$	824
behavi	2939 3013 2559
behaviour$	353 354 2566 1349
behaviours$	2566 1349
behind	3528 2380 1309
behind$	3479 3669 2491
being	254 287 1815 3127 2304 913 3617 2559 1342
being$	168 196 1630 234 1669 1749 3053 3072 3095 3157 1935 2056 3351 3370 3376 2167 3593 3642 2465 2466 1101 1151
belief	2580
belief$	2599
believ	2842 1576 2865
believe$	1185
believes$	1185
believing$	1185
belong	1585 174 908
belong$	2874 1087
belonging$	2975 2321
belongs$	1087
below$	2588
bench	33 1970 2314 2315 959 3665
bench$	66 101 581 3604 3624 935 3647 2372 2438
benche$	935
benched$	935
benches$	66 101 935 2372 2438
benching$	935
benchping$	935
benchs$	935
benchting$	935
benefi	2903
berth$	3240
bes$	1101
beside	3131 3132 3133 3137 2116 2117
beside$	3406 2685
best	2553
best$	264 2237 825 2606
better	229 255 1757 800 807 2221 1143 1146 1295
better$	1609 1642 1668 264 2980 303 1718 1736 3028 331 1757 3046 381 440 797 2214 2216 804 806 3511 811 2237 825 846 2293 1038 2593 1190 1202 2617
betwee	1547 3050
between$	2836 1753 1754 3044 3049 3054 3115 3145 3146 1912 3209 1939 1959 3372 3454 3455 2193 2200 854 3651
betweens$	3049
beyond	171 2211 2215 3597 3610
bid	2809 1003 2423 2452 1289
big$	2365
bigger$	1982 3273
bike	33
bin	33 959
bin$	66 101 2372 2438
bingo	2399
bingo$	3688
bins$	66 101 2372 2438
bit$	3016
blankets$	2671 2672
block	418 419 493 545 557 2260 3648
block$	413 415 431 3555 3565 2369 1220
blocke	3119 3283
blocke$	415 1220
blocked$	3042 3043 413 415 582 1220
blockes$	415 1220
blocking$	413 415 1220
blocks$	413 415 3555 1220
board	23 49 1493 1494 474 818 1112
board$	1439 1462 2780 2782 2783 2799 101 2916 2917 492 3347 903 2399 1018 2525
boardd$	492
boarde$	903
boarded$	1013
boardes$	903
boardi	3330
boarding$	1878 2048 654 903
boards$	2799 101 492 903
boat	3416
body	2331
body$	3565 3620
bolste	1341
bolted	2375
bolted$	3664
bond	2166 2186
bond$	344 355 3455 754 760 3475 778 783 2199 817 3533 3626 2597 2603
bonds$	344 355 760 3475 2199 817 3533 2597 2603
book	2764 479 651 723 861 893 894 897 2318
book$	1954 844 3695 2671 1382
booked	1454 2764 2766 477 1890 1932 2416 1013 2426
booked$	2743 2794 1891 1382
booking$	3667 1382
bookle	2809 1003 2423 2452 1289
booklet$	2749
booklets$	2671
books	33
books$	844 3695 2436 2671 1382
boost$	1121
booste$	1121
boostes$	1121
boosting$	1121
boosts$	1121
booth$	3624
boroug	3055 3170 3194 3205 3216 3320 3321 3322 3323 2035 3330 3338 3349 2092 3381 3393
borough$	3174 3331 2043 3333 3335 3346 2068 3399 3596
boroughs$	3336
both	3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 1920 1921 549 3276 607 3371 2083 2084 3374 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 2334 2398 3691 2634 1222 2638 1237 2651 1245
both$	2738 119 3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 1920 1921 549 3276 607 3371 2083 2084 3374 3396 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 2334 3625 3662 1020 2634 1222 2638 1237 2651 1245 2660 2661 2665 2674 2682
bought	1446 2766 1504 1512 2416 1013 2426 1355
bought$	2735 2793 2801
bounda	3013 1167 2580
boundaries$	2551 2615
bounds$	575
box$	1276
boxes$	1276
boxing$	1007
boxs$	1276
boy	1540 158 3047 1764 397 1823 1824 1836 1838 1842 456 1892 3182 482 484 1920 1921 549 3276 607 626 2041 643 3371 2083 2084 3374 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 2334 2634 1222 2638 1237 2651 1245
boy$	2829 2831 1570 1571 3329 2060 3630 2350
boyfriend$	1316
boys	37 38 39 55 89 136 1553 153 154 163 280 1693 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 1991 2016 2019 3308 607 2026 664 3371 2083 2084 3374 698 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 2354 956 2401 2407 2461 2634 1222 2638 1237 2651 1245
boys$	1451 1452 1468 1502 90 94 113 114 119 2824 2829 2831 2833 1549 1566 1567 1571 2868 2938 1738 3039 1831 3200 547 3255 3270 3272 3280 2010 3300 3305 3329 3368 3380 741 3475 901 902 3630 3640 3690 2490 2646
branches$	1028
bread$	2672
break	1791 409 1859 1913 1951 2025 2071 2092 3381 2105 2151 3453 772 773 786 790 791 795 2225 833 843 3551 871 906 1238
break$	250 375 3240 563 3297 3314 669 670 674 2093 3394 752 757 2185 774 775 2192 3594 915 2655
breake$	915
breakes$	915
breakf	100 1513 2392
breakfast$	2391 3681 2672 2680
breakfasts$	2680
breaki	773 790
breaking$	250 375 563 669 670 674 752 915
breaks	3381 773 790
breaks$	250 375 563 669 670 674 3394 3425 752 915
breaktime$	3440
breaktimes$	3440
breath	2025 3622
breathe$	3317
breather$	3314
breathing$	2025
bridge$	1135
bridgeing$	1135
bridges$	2546 2547 1135
brief$	2509 1408
briefe	1413 2739 2741 1454 2790 1508
briefed$	2702 2740 2743 2797 1408
briefi	23 2809 1003 2423 2452 1289
briefing$	2810 1291 1408
briefings$	2810
briefs$	1408
brighter$	2463
bring	214 473 3259 1258
bring$	222 332 1399
bringing$	222 332 1809 1399
brings	214
brings$	222 332 1888 2368 1399
broade	1341
broken	3496 949
broken$	3057 1867 1914 1923 3249 2076 2077 3456 3609 2329 2362 1238 2660 2661
brothe	3047 1764 397 3109 1823 1824 1836 1838 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1905 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3350 653 3371 2083 2084 3374 691 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
brother$	1315
brothers$	1831 3200 3255 3270 3272 2010 3305 3640 2483 2489
brough	214 543
brought$	215 1956
budget	1446
budget$	30 2733 51
budgeted$	2735
build	1691 2410 1143 1146 1339
build$	262 274 2980 805 963 3699 1121 1130 1134 1184
builde$	274 805 1121
buildes$	274 805 1121
buildi	3131 3132 3133 3137 3393 2106 2289 1146
building$	96 274 3267 3290 3310 3358 3384 727 805 3575 3578 1121 1130 1134 1184
buildings$	3395 3400
builds	1146
builds$	274 805 963 1121 1130 1134 1184
built	1479 1013 2426
built$	2768 2798
bulb$	66 1014
bulbs$	66 1014
bulletin$	13 2422
bulletins$	13
bullie	2860
bully	2860
bump$	3092
bunch	2259
bunch$	3471 3548 3565 3650
burglaries$	1307
burglary$	1307
burgle	1084
burgled$	2497
bus	1877 3393 2121 3410 2260 3551 3691
bus$	1466 69 2799 3166 3402 3408 3417 2369 959 2374 3677 2391 3701 2675 2680
buses	2092 3381 3410 3411 2123 3412 2260 888
buses$	2799 3391 3400 3408 3409 3417 3420
bushes$	1028
busine	1585
business$	2874 2942 1209
businesses$	74
busy	477 1890
but	3357
button$	43
buttons$	43
buy	2492 1355
buy$	2861
buyer	1072 1303
buyer$	2485
buyers$	2483 2485
by	689 2385
by$	2727 1510 130 2834 2841 144 2993 304 1720 712 2228 2369 3672 3674 2397 3687 3698 2428 2472 2474 2476 2524 2609 2679 2685
cabin	3416
cabin$	3647
cabinet$	2780
cabins$	3647
cafe	40
cafe$	74 3267
cafes$	74
café	40
café$	3267
calend	8
calendar$	2756 1017
call	2713 2809 123 1807 3106 3231 2233 1003 2423 2452 1289
call$	2712 1527 2830 1550 140 148 150 151 2857 3040 3107 1958 3522 3667 1196
called	106 2838 1313
called$	1519 151 1313
callers$	1953
callin	1815
calling$	1827
calls	1478 1755 911
calls$	2712 2767 1527 1550 140 148 150 151 2857 3040 3061 1826 1958 3522
calm	2293 3622
calm$	3317 3582 1109
calmer	2293 913 1295
calmer$	440 2237 825 846 3582
came	1433 2731 2750 2755 2764
came$	2713 2722 1580
camera	33
camera$	43 66 71 101 958 2438
cameras$	43 66 71 101 958 2438
camp	100 1513
camp$	660 3677 1276
campai	2809 1003 2423 2452 1289
campaign$	1007 1116
campaigning$	1116
campaigns$	1116
campes$	1276
camps	1513
camps$	1276
campus	3330 2092 3381 2123 3412
campus$	3358
can	2820 1733
can$	121 2884 2899 1669 1747 365 1803 394 1818 406 457 1942 665 2191 2506
cancel	493 747 882 955
cancel$	475 504
cancele$	475 504
canceles$	475 504
canceling$	504
cancelled$	1883 3311 3448 2383
cancelping$	475
cancels$	475 504
cann$	404
cannot	1770 365 1803 394 404 1818 457 1942 665 863
cannot$	389 1810 1817 521 2078 2124 3428 842 866 923 934
cantee	3553 3554
cap	372 445 590
cap$	3144 593 598 767 922
capaci	1167 2580
capacity$	1592 2586
caped$	593
caping$	593 767
capitalise$	262
caps$	3144 593 767
capting$	593
capture$	1125
captured$	3035 2440
captureing$	1125
captures$	1125
car$	124 2835 2107 3402 3417 3624 3647 3703 1304
caravan$	3647
card	97 2809 1003 2423 2452 1289
card$	2749 2759 470 958 960 3663 3667 3675 2671
cardes$	3663
cards	2399
cards$	2759 470 958 960 3663 3667 3688 2671
care$	2951 3025 3540 839 2551 2650
cared	3031
cared$	3029
careful$	1623 839 2621
carefully$	3511 2544
carer	64 2795 3330 646
carer$	0 1 2711 16 20 22 2746 95 1518 621 622 624 650 3520 1315
carers$	0 1 2711 16 20 22 2746 95 1518 289 421 621 622 624 3330 650 3520 928 1315
cares$	2951
careta	35 36 1471
caring$	1109
carr	473 861 1258
carria	3416
carriages$	3420
carried$	1454 2760 2766 1681 1723 2416 1004 1013
carries$	1470 2760 1095
carry	2820 2410
carry$	1470 3586 3699 1095 1099
carrying$	2466 1095
cars	125
cars$	124 2835 2107 3409 3417 3420 3647 3703 1304
cascad$	1113
cascade$	1113
cascades$	1113
cascading$	1113
cascads$	1113
cascadting$	1113
case$	1488 1493 1593 1602 1631 1022 2512 2519
caseload$	2781
cases$	1022
caseworker$	1317
cast	37 39 2123 3412 3416 2318
cast$	1452 3353 714 3420 3637
casts	3412
casts$	3353 3420 3655
catch	1618 2517
catchm	3170 3194 3205 3216 3320 3321 3322 3323 2035
catchup$	2907
catchups$	2907
caught	1866
caught$	1862 450 451 452 3155
cause	855 3576 2580
causes	2580
caution$	367 950
cautione$	367
cautioned$	367 950
cautiones$	367
cautioning$	367 950
cautions$	367 950
cbo	353 1766 354 1767
cbos	1766 1767
cctv	1082
cctv$	43 66 71 2495
ceas	411
cease	455 747 2168 2192 940
cease$	1868 522 3228 3448 3481 2353 946
ceased	1548 1563
ceased$	2837 2852
ceases$	1868 3448
ceiling$	922
celebrate$	1172
celebrates$	1172
celebrating$	1172
cent$	1476
center$	1664
central$	3627
centre	40 46 2092 3381 3393 3411 1129
centre$	1459 1664 3258 3267 3310 3327 3358 3417 727
centred$	1617 2542 2564 2604
centres$	3400 3417
certain$	281 2607
certif	2809 1003 2423 2452 1289
certificate$	2759
certificates$	2759
chair	35 36 1471 1494 959
chair$	65 2783 2855 2372 3695 2697
chaire	2766 2416
chairs	33 1478
chairs$	2767 2855 2372 3695 2671
challe	432 453 983 1338
challeng$	1153
challenge$	2937 2540 1153
challenged$	2977 3154
challenges$	2937 1153
challenging$	1153
challengs$	1153
champi	1146
champion$	1035 1037
champions$	1035
chance	3011 3622
chance$	2896 299 3003 365 1848 1908 2025 3594
chances$	299
chang$	464 476
change$	2882 2927 2929 464 476 637 638 674 1060 2610 2619 1374
changed$	2427 1374
changees$	2882
changeing$	674
changes$	2882 2927 1639 2929 464 476 637 674 2610 1374
changing$	464 476 637 1374
changping$	464
changs$	464 476
channe	8
channel$	32 3120
channels$	2883 1654 242
chaperoned$	3150
charge	2382
charge$	3671
charges$	3671
charte	97
charter$	98
chas	2860 578
chased	1448
chased$	2737
chat	8 417 1832
chat$	2830 298 311 1807 417 1830 3120 1832 3121 420 916 2464 2611
chats$	298 311 3120 2611
chatti	1815 1827
chatting$	3116
check	1414 104 2809 1618 1003 2423 2452 2517 1289
check$	2809 209 1003 2423 2452 1289 1362
checked$	2710 80 1362
checkin$	1517 2907
checking$	209 1362
checkins$	1517 2907
checks$	1478 209 1362
chess	2399
chess$	3688
child	1540 3047 1764 397 1823 1824 1836 1838 1842 456 1892 3182 482 484 1920 1921 549 3276 607 3371 2083 2084 3374 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 2334 2634 1222 2638 1237 2651 1245
child$	2758 2829 2831 1570 1837 2060 3630 1191
childcare$	72
childr	1540 1553 158 1575 1578 280 1693 3047 1764 397 3109 1823 1824 1836 1838 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 1991 2016 2019 3308 607 3371 2083 2084 3374 698 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3602 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
children$	1492 2829 2831 2833 1571 2864 2867 2868 3009 1831 1837 3200 3255 3270 3272 3280 2010 3305 3505 3630 3640 2593
childrens$	2829
childs$	2829
choice	3011 3013 2559 2608 1342
choice$	810 2252
choices$	810
choir	3416
choir$	3637
choos	2318
choos$	808 838 953
choose	2820 3134 1059
choose$	499 808 809 838 953 993 2472 2690
choosed$	953
chooses$	499 808 809 838 953 993 2472
choosi	2252 1059
choosing$	499 808 809 838 953 993 2472
chooss$	808 838 953
choosting$	953
choosy$	839
chose	1059
chose$	2472
chosen	1446
chosen$	2735
chrono	2809 1003 2423 2452 1289
church	40 3553 3554
church$	3692
cinema	40
circle	2809 2220 2259 908 1003 2423 2452 1289
circle$	3471 778 3492 3502 3504 2217 2219 3509 3513 3548 2321 3611
circles$	3492 3502 2217 3509 3513
circul	2766 1478 1511 2416 1013 2426
circulated$	2800
circulates$	2767
circumstances$	1814
cities	3393
cities$	3336
city	3170 3194 3205 3216 3320 3321 3322 3323 2035 3330 3338 3349 3393
city$	3174 3331 3333 3335 3399 3596
civil$	353
claim	2382
claim$	3671
claime	1443 1454
claimed$	2732 2743
clarification$	217 2527
clarit	1167 2580
clarity$	217 2527
clash$	1875
class	3131 3132 3133 3137 1859 1877 1907 611 3338 2050 2092 3381 3393 2121 3410 3411 2123 3412 2260 3551 3552 3602
class$	2854 3166 3196 2024 3334 3339 3340 2108 3406 3417 3419 2219 3599 916 3637 951 2369 3678
classe	2071 3381 2093 2106 3410 3412 2260 888 3602
classes$	2812 2854 3191 3346 3382 3395 3400 3417 3520 3678
classm	3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
classmates$	1831 3200 3255 3270 3272 2010 3305 3640
classroom$	2799
classrooms$	2799
clause	3050
clause$	2872 3049 2499
clauses$	2872 3049 2499
clean	100 2410
clean$	623 3699 2477 1242
cleaned$	3661
cleanu	1513
clear	562 578 2553
clear$	2816 2853 2943 2944 1800 1975 2059 814 2241 2256 1110 1189 1202 1249
cleare	1013 2426
cleared$	2441
clearer$	1202
clearing$	1249
clears$	1249
clicked$	2787 2425
clicks	1463
clicks$	2752
climb$	1276
climbes$	1276
climbs$	1276
clinic	40 64
clinic$	1024
clique	3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
clique$	1831 3200 3255 3270 3272 2010 3305 778 3640 3650
clos	418 419 474 557 568 955
clos$	475 903
close	2245
close$	1619 1623 475 3370 2116 2245 3534 903 2352 1110 1135 1261
closed	2766 1500 3119 2416
closed$	2789 575 582 3448 865 3603 2435 1261
closeing$	1135
closely$	2532
closeness$	754 817 3626
closer	229
closer$	1642 303 369 1190
closes$	475 903 1135 1261
closing$	903 1261
closping$	475
closs$	475 903
club	40 46 2809 1859 1877 1907 3338 3393 3411 2123 3412 2260 3551 3553 3554 1003 2423 2452 1289
club$	1459 74 2781 3166 3191 1904 3196 3267 3310 3327 3334 3346 660 3417 727 3637 1007
clubs	2092 3381 2106 3412 888
clubs$	74 3191 3346 3395 3400 3417
clump$	3650
cluster$	3650
co$	1147
coach	35 36 1471 64 2795 812
coach$	3677 3701 3703 1024
coache	35 36 1471 3416
coached$	2437
coaches$	3677 1269
coachi	2809 1003 2423 2452 1289
coaching$	1269
coat$	3704
coats$	99 3704 2671 2672
coax	833
coax$	769
code	97
code$	98 3671 1014
codefendants$	1768
codes$	99 1014
coerce	162
coerci	162
coffee$	92
cohesi	1167 2580
cohort	3416
cohort$	3520
cohorts$	3424 3520
coinci	3092
coincide$	1875 3426 3635
collab	229 1147 1167 2580
collaborative$	1642
collaboratively$	2532
collea	1637
colleagues$	2778 2926 1126
collec	473 477 1890 479 543 699 2151 826 929
collect$	3114 3176 3284 844 3605 1125 1409
collected$	1891 1956 3569 2418 2440 1409
collecting$	3575 1125 1409
collectiontime$	3440
collectiontimes$	3440
collects$	3176 844 1125 1409
colleg	2858 1877 1907 611 3330 3338 2050 646 2092 3381 2093 3393 2115 2121 3410 2123 3412 828 895
college$	2847 1560 3166 3167 3191 1904 3196 503 1927 2024 621 622 631 3333 3339 3340 3346 3358 3404 3417 2475
colleges$	3167 3191 1927 621 622 3346 3382 3400 3404 3417
colour$	3695 1046
colours$	3695 1046
com	2225
com$	496
come	1433 2731 2750 2755 2764 2820 214 434 1850 459 543 579 843 2275 2347 1026 1230
come$	2713 2722 1524 2815 2838 148 2901 3107 1847 496 1956 3292 599 2072 2074 2097 2109 2114 929 2439 1051
comed$	2439
comeed$	2439
comes	214 459 579 2347 1230
comes$	1524 2815 148 2901 496 2072 2109 2439 1051
comfortable$	2974 3029
coming	214
coming$	1597 3053 496 3376 2466 2505
comments$	1027
commis	1446 2766 1504 2416 1013 2426
commissioned$	2735 2793 2449
commit	49 1464 1167 2580
commit$	1307
commits$	1307
committed$	2753 1307
committee$	1462 2780 1018
committing$	1307
common	3148
common$	3360 1189
commun	4 1465 1618 1763 3053 2517 1112 2553 2559 1338 1342
communicat$	1113
communicate$	185 1113
communicates$	185 1113
communicating$	1113
communication$	1417 2754 2907 2931 1654 242 3052 1816 2525
communicats$	1113
communicatting$	1113
communities$	1745
community$	3014 1745 354
compan	35 36 1471 64 1762 3416 3458 2213
company$	73 3051 3063 1777 3083 1854 3484 2206 3502 3503 3508 3510 3512 2251 3541 3652
compared$	1060
compassionate$	2541
compla	1576 2865
complaint$	140 150 3667
complaints$	140 150
comple	1415 6 1432 2726 1440 2729 1454 1465 2764 2765 2766 1478 1500 2802 1681 1723 2416 1004 1019 1026
complete$	2704 2789 2798 2417 1011 2439
completed$	2704 2721 1434 2724 2743 2779 2789 2791 2794 2798 2970 3012 2417 1011 2439
completeed$	2439
completes$	2767 1011 2439
completing$	2747
completion$	1419 2754 2432
coms$	496
concen	2293 3622
concentrate$	3317 3582
concer	100 1513 1644 2559 1342
concern$	1599 2922 2927 2929 2937 2519 1117
concerns$	1599 2922 2927 1639 2929 2933 2937 2519 2520 1117
concert$	2705 3677
concerts$	2705
condit	3050 353 1766 860 2382
condition$	3049 2272 3656 3671
conditions$	3049 2272 3656 3671
conduc	1454 2766 2416
conducted$	2743
conductor$	59
conductors$	59 95
confer	2809 1003 2423 2452 1289
conference$	3692
confid	3011 812 908 1043 2559 2580 1342
confidence$	1687 2321 2456 2600
confident$	2456
confin	848
confin$	853
confine$	853
confined$	483 853 2324
confines$	853
confining$	853
confins$	853
confir	1620
confirm$	1435 2430
confirmed$	1435 2909
confirms$	1435 2430
confis	357
confro	432 453
congre	1762 1763 3053 3055 3092 3095 3259 1351
congregate$	3051 3110 3114 3176 3282 3284 3588 3605 2631
congregates$	3176
congregating$	3052 2632
connec	2186
connection$	355 3475 2199 2597 2603
connections$	3475 2199 802 2597 2603
conquer$	3375
consci	1700
conscious$	2989
consen	3013
conseq	3013
consequences$	2922
consid	2766 1585 2903 1620 514 2553
consider$	2317 2431 2539 1332
consideration$	2931 1674 3010 2518 1333
considerations$	1333
considered$	2874 2909 2958 3035 1332
considering$	1332
considers$	2431 1332
consis	204 2553 1146 2559 1147 1167 2580
consistent$	1617 2932 1109 2541 1138
consort$	2631
consorting$	2632
constant$	1623 1109
constructive$	1661 2617
consul	1413 1448 2739 2741 1486 2790 1508 2809 1003 2423 2452 1042 1088 1289 1339 1342
consultant$	2501 1317
consulted$	2702 2737 2740 2775 2797 2455
contac	1413 1414 2713 1448 2739 2741 1454 1457 1465 2764 2766 1478 1486 2790 1508 104 106 2809 1762 1763 3053 3055 3059 1785 1787 1797 1801 1807 1808 3106 1828 3123 1850 442 3231 2075 911 1003 2423 2452 1042 2517 1209 1289
contact$	2754 2762 1517 2810 1550 2930 3003 3040 340 341 3048 1760 1761 3051 3052 1765 355 3060 3061 1778 3070 3074 3075 3086 3090 3098 1811 3103 1816 1826 1828 3117 1855 454 3222 526 1958 546 3364 2165 3464 3473 2195 2325 2421 2446 1037 2521 2622 2629
contacted$	2702 2737 2743 2775 2797 1519 2455
contacts$	2767 1517 2810 1550 3117 2446
contai	924
contes	983
contin	229 255 1910 858 1167 2580
continual$	1623 1323
continually$	1323
continuation$	1323
continue$	3199 971 1198 1323
continued$	1642 1668 971 1038 1109 1110 1323
continues$	971 1323
continuing$	971 1323
continuous$	1323
continuously$	1323
contra	2809 1766 1003 2423 2452 1289
contract$	2756 3656 982
contracts$	3656 982
contri	64 2795 1338
contributor$	0 1 2711 16 20 22 95 1518
contributors$	0 1 2711 16 20 22 95 1518
contro	162 372 590 782 2492
control$	2861 339 767 3483
controling$	339 767
controls$	339 767
controlting$	339
conven	2713 2766 2416
convene$	2712
convenes$	2712
conver	2809 1003 2423 2452 1289
conversation$	2830 2923 2931 1654 242 2986 298 3003 2611
conversations$	2923 2931 1654 242 298 2611
convert$	476
converte$	476
convertes$	476
converting$	476
converts$	476
convin	447
cook	2410 1353
cook$	3699
cooked	2802
cooking$	1007
cool	409 2196 924
cool$	3480 3485
cooled	1923
cooled$	3212
cooler$	3519
cools$	3485
cooper	1312
coordi	35 36 1471 64 204 243 1656 1147 1338
coordinated$	1617
cope	1691 913
cope$	2980 824
copes$	824
copies$	2671
coping	1167 2580
copy	2766
copy$	2749
core$	49 1493 1494 3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 1920 1921 549 3276 607 3371 2083 2084 3374 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 2334 2634 1222 2638 1237 2651 1245
corner	2314 2315
corner$	1889 3184 2132 3422 3498 3550 3604 3646
corners$	3184 3420 2132 3422 3498 3550 3646
corrid	3330
corridor$	3384 3498
corridors$	3498
cost	2843 142
cost$	31
costed	1446
costed$	2735
costs$	31
costum	33
could	1733
could$	2843 2846 201 1747 394
counci	35 36 1471 64 3691
council$	65 2528
councillor$	73
councillors$	73
counse	64 2809 432 1003 2423 2452 1088 1289
counsel$	367
counsele$	367
counseled$	367
counseles$	367
counseling$	367
counselling$	2762
counsellor$	1024 2501 1317
counsels$	367
count$	61 1274
counte	906
counter$	2799
counters$	2799
counti	2092 3381 3393
counties$	3336
counting$	1274
countr	3170 3194 3205 3216 3320 3321 3322 3323 2035
country$	3335 3399
counts$	1274
county	3170 3194 3205 3216 3320 3321 3322 3323 2035 3330 3338 3349 3393
county$	3331 2043 3333 3335 3399 3596
couple$	2487
courag	812
course	2809 1615 1877 2121 3410 3411 2123 3412 828 3553 3554 1003 2423 2452 1289
course$	2714 2781 2810 2904 3166 1904 3233 3417 3637 951 1007 2502 1291
courses$	2810 3417
court	40 3551 3665 1308
court$	96 353 2369 3685
cousin	3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1905 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3330 3350 653 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
cousins$	1831 3200 547 3255 3270 3272 2010 3305 3640 2483 2490
cover	1585
cover$	2874 3056
covera	1716
coverage$	3005
covere	1454 2755 1585 173 174 175 176
covered$	2743 2874 1586 1588 1589
covering$	3056
covers	2755
crackd	1308
cracks$	2996
creat	444
create	2766 1480 2416 1338
created$	2769
creati	6 1338
creation$	1419
creatively$	2544
creep	2347
crew	2123 3412 3416 2259 3551
crew$	3420 3548 3565 3637 2369
crews	3412
crews$	3420 3655
cricke	2399
cricket$	3688
crime$	1307
crimes$	1307
crop$	2901
crops$	2901
cross	2075 1174
cross$	229 3092 3364 3413 2134 3426
crosso	2134 2269
crossover$	3423 3558
crossr	2587
crowd	3109 3131 3132 3133 3137 3139 3142 1860 3163 3190 3215 1937 3229 537 3241 3247 3458 2220 3515 3516 3517 3518 2230 2232 3530 3535 3539 3544 3545 2259 3549 2298 3615 3616 2331 3621 3633 3634
crowd$	1854 3226 3264 3471 3500 3505 2219 3509 3510 3536 3548 3565 2286 3611 3620 3650
crowds$	3264 3265 3509 3510
cultiv	1341
cultur	2559 1342
culturally$	1147
culture$	3501 2566
cups$	2671
curb	372 409 590 906 924
curb$	359 915
curbe$	915
curbed	1867
curbed$	3156 3249 3456 3609
curbes$	915
curbing$	915
curbs$	915
curfew	353 1766 357 2271 860
curfew$	3144 574 2641 1229
curfews$	3144 574 2641 1229
curiosity$	2962 2509 2521
curiou	1700
curious$	2932 2989 2621
current$	2891 3598
curric	2809 1907 1003 2423 2452 1289
curriculum$	2756 3196
curtai	372 924
curtailed$	3456
customary$	202
customers$	2483
cut	350 445 1867 603 773 782 786 843 2410 1086
cut$	170 3042 3043 3057 3156 757 767 785 834 2324 935 3699 1013 2441 1357
cute$	935
cuted$	935
cutes$	935
cuting$	767 935
cutping$	935
cuts	350 773
cuts$	170 767 935 1357
cuttin	350 773
cutting$	170 757 935 1357
cycle$	2328 1276
cyclees$	1276
cycles$	1276
dad	1905 2030 3330 3350 653
dad$	624 1315
daily$	2703
damagi	2323
damaging$	3612
dampen	791
dance$	1276
dancees$	1276
dancer	37 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
dancers$	1831 3200 3255 3270 3272 2010 3305 3640
dances$	1276
danger	3013
danger$	2922
dangers$	2922
dark$	2813
darts	2399
darts$	3688
dashbo	2809 1003 2423 2452 1289
data$	1515 2422 2515
database$	2784
date	1209
date$	3675 2622
daught	3047 1764 397 1823 1824 1836 1838 1842 456 1892 3182 482 484 1920 1921 549 3276 607 3371 2083 2084 3374 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 2334 2634 1222 2638 1237 2651 1245
daughter$	1837 3630 1315
daughters$	1837 3630
day	1944 2092 3381 3393 3411 2123 3412 2260 3551 3552
day$	1505 2849 1874 3233 3287 3297 3417 3419 2138 3430 3433 3434 3435 3437 2150 3442 2257 3578 3579 2325 2364 3675 3677 3695
days	1859 3381 3412 888 1297
days$	1505 2849 1874 3191 3400 3417 2138 3431 3434 3436 3437 2150 3443 2257 2325 2364
dead$	3122
deadline$	2424
deadlines$	2424
deal	199
deal$	192 235 236
dealer	125 2839 1072 1303
dealer$	124 2835 3670 2494
dealers$	124 2835 3670 2483 2485
dealin	199
dealing$	192 236 1307
dealings$	1816
deals	199
deals$	236
dealt$	174 175 176 192
debate$	2923
debt$	2857
debts$	2857
decemb	2369
december$	2844
decent$	2216
decide	1620 1870
decide$	2855 398 2690
decided$	2909 398
decides$	2855 398
decision$	2953
decisions$	2953
declare$	1435
declareed$	1435
declares$	1435
declin	542 1295
deconstruct$	1153
deconstructe$	1153
deconstructes$	1153
deconstructing$	1153
deconstructs$	1153
decrea	1295
decrease$	103
dedicated$	1497 1033
deepen	1146 1341
defendants$	1768
defus	791
degree$	9
delegates$	2778
delet	418 419 1086
delet$	415 1220
delete	3119
delete$	415 1220
deleted$	415 1220
deletes$	415 1220
deleting$	415 1220
delets$	415 1220
delive	1415 6 1446 1454 1465 2764 2766 1478 1512 109 243 1656 2416 1013 2426 1258
deliver$	1379
deliverables$	2424
delivered$	2704 1434 2735 2743 2794 2801 1522 1379
delivering$	1379
delivers$	2767 1379
delivery$	1419 2754 1034
deliverys$	1034
demand$	2857 1592
demands$	2857
demoli	474 557 3283
demolish$	903
demolishe$	903
demolishes$	903
demolishing$	903
demolishs$	903
den	2314 2315
den$	1889 3604
denied	458
denies	458
dent$	936
dente$	936
dentes$	936
denting$	936
dentis	1088
dentist$	3704 2501
dents$	936
deny	458
denyin	458
depart	2151 929
department$	2528
departure$	490
departuretime$	3440
departuretimes$	3440
dependence$	768 2199
dependency$	768
descri	2820 1534 1576 2865 1585 174
describe$	2823 2874 1292
described$	2874
describes$	1292
design	2766 2416
design$	2855
designated$	1497 1033
designs$	2855
desk	959
desk$	2761 2799 1857 796 2372
desks$	2799 1857 796 2372
destru	2323
destructive$	3612
detach	833 843
detach$	756 785
detached$	2720 53
detaching$	756
detail$	2872
details$	2749 2872 3117 2538
detective$	1306
detectives$	1306
deter	350 425 429 945 1308
deter$	351 561
determ	1620
determined$	2909
deterr	350 1342
deterred$	393 527
deters	350
develo	2766 1691 2416 1143 1146 1339
develop$	2882 2900 274 2980 1121
develope$	274 1121
developed$	2977
developes$	2882 274 1121
developing$	274 1121
development$	2927 2929
developments$	2927 1639 2929
develops$	2882 2900 274 1121
dialogue$	2923 1654 242 298 2521 2611
diary$	1017
did$	1434 2843 2846
die$	2196
dies	2196
dies$	3485
dietic	1088
dietician$	2501
dietit	1088
dietitian$	2501
differ	2049 800 807 2221 937 1043
difference$	2456
different$	1559 3135 1878 3179 3180 3181 480 3186 3188 3189 488 1902 491 3204 1967 3319 2038 3328 2044 2045 2047 2057 2064 679 680 2096 687 688 2102 2104 692 693 694 697 2111 2113 702 2119 2120 710 2125 2127 2128 2130 2131 719 2133 2135 725 2142 2145 2147 737 738 2152 2154 2209 2214 2216 804 3507 806 811 2231 846 847 2261 2262 2264 2265 3556 3563 3564 3595 2313 3629 3632 2357 2366 2635
differently$	3511 2544
diffic	3576
difficult$	388 3138
diffus	791
dig	2410
dig$	3699 1358
digest$	2422
digging$	1358
dignity$	2593
digs$	1358
dilut	773 786 791 906
diluted$	3519 3609
dimini	795
dinner	100 1513
dinner$	3692
dip$	1029
direct	35 36 1471 2809 3011 479 481 486 848 1003 2423 2452 1289
direct$	358 1781 412 556 583 1209
directed$	358 412 556
directing$	358 412 556 583
direction$	2640
directions$	3256 3385 2640
directs$	358 412 556 583
disall	545
disassociat$	758
disassociate$	757 758
disassociates$	758
disassociating$	758
disban	3119 419 1913 1914 2076 2077 2192 1238
disband$	3202 776 3481
disbande$	776
disbanded$	3203 3365 3366 776
disbandes$	776
disbanding$	776
disbands$	3202
discon	747 2329
discontinued$	3618
discou	342 350 425 429 1867 945
discourag$	915
discourage$	351 753 915
discouraged$	393 3156 527 3249 3456
discourages$	351 753 915
discouraging$	351 753 915
discourags$	915
discretion$	2545
discus	2766 1585 173 1620 2416 2517
discuss$	2431 1334
discussed$	2874 1586 2909 2958 1334
discusses$	2431 1334
discussing$	1334
discussion$	2923 2931 2986 298 2611 1334
discussions$	2923 2931 298 2611 1334
disengag$	758
disengage$	758
disengages$	758
disengaging$	758
disentangle$	785
disman	2076 790 1238
dismantl$	776
dismantle$	776
dismantled$	3365 776
dismantles$	776
dismantling$	776
dismis	543 713 869 929
dismiss$	921
dismisse$	921
dismissed$	1956
dismisses$	921
dismissing$	921
dismisss$	921
dismissting$	921
dispat	848
disper	3153 1913 1914 1923 558 562 563 579 2076 2077 1226
dispers$	507
dispersal$	2639 2640
dispersals$	2640
disperse$	1825 3202 507 1971 561 1975 1976 1225
dispersed$	3152 3203 3212 3365 3366 1225
disperses$	3202 507 1976 1225
dispersing$	507 1976 1225
disperss$	507
displa	2766 2776 1511 2809 1003 2416 2423 2452 1289
display$	2799
displayed$	2800
disrup	350 773 790 791 924
disrupt$	674 915
disrupte$	915
disrupted$	3249 3383 3456
disruptes$	915
disrupting$	674 915
disrupts$	674 915
disseminat$	1113
disseminate$	1113
disseminates$	1113
disseminating$	1113
disseminats$	1113
disseminatting$	1113
dissociat$	758
dissociate$	757 758
dissociates$	758
dissociating$	758
dissol	419 1913 1923 2192
dissolv$	776
dissolve$	3202 776 3480 3481
dissolved$	3212 776
dissolves$	3202 776
dissolving$	776
dissua	350 429 945
dissuade$	351
dissuaded$	393 527 3456
dissuades$	351
distan	443 1951 772 793 833
distance$	1856 1857 3240 3342 756 2185 780 785 787 2649
distancebetween$	3145
distances$	756
distancesbetween$	3145
distancing$	756
distant$	2047 2059
distract$	2356
distri	6 1454 2766 1512 109 3170 3194 3205 3216 3320 3321 3322 3323 2035 709 949 2416
distribut$	507
distribute$	507
distributed$	2743 2801 1522 2122 2362
distributes$	507
distributing$	507
distribution$	1419
distributs$	507
ditch	834 2247
divers	2585 1342
diversionary$	1661
divert	486 833 1339
divert$	756
diverting$	756
diverts$	756
divid$	507
divide	2076 709 949 1238
divide$	507 673
divided$	3365 2122 714 2362
divides$	507
dividi	1238
dividing$	507
divids$	507
division$	787
do	2336
do$	1434 2820 193 197 2949 314 3022 3023 3027 1803 406 1942 3238 724 824 1093
doctor	1088
doctor$	1024 2501 1317
documented$	2440
does$	193 314 1803 1942 724 824
doing$	197 314 1093 2531
dominant$	3627
domino	2399
dominoes$	3688
don$	1803 724
donate$	1354
donated$	1354
donates$	1354
donating$	1354
done	1415 3 1454 2766 1500 1503 1681 1723 2416 1004
done$	2704 1416 1434 2724 2743 2789 2792 2794 2798 2970 2971 3012 3036 1851 2417
door	2260
door$	2719 2761 2799 101 1646 2973 2675
doors$	2719 2761 2799 101 1646 3414
dorm	2123 3412 3416
dorm$	3647
dorms	3412 888
dorms$	3647
dotted	949
dotted$	2362
doubl	2806 1295
double	1876
double$	108 149 3165
down	1479 3119 1295
down$	2737 2753 2768 2869 1663 1929 3219 2243 2311 1063 2674 2686
downlo	2750 1463 2764
downloaded$	2425
downloads$	2752
draft$	953 1383
drafte	2766 2416
drafte$	953
drafted$	953 1383
draftes$	953
drafting$	953 1383
drafts$	953 1383
draftting$	953
drag	833
drag$	815
dragged$	815
dragging$	815
drags$	815
draw	3259 2225 833
draw$	262 3197 3318 671 683 756 815 1046 1257
drawin	1066
drawing$	815 3667 1257
drawn$	1464 815 1013
draws$	1888 2368 1046 1257
dress$	2382
drew	1551
drew$	2840
dried$	1563
drift	1791 2225 843 2293
drift$	3317 2184 788 2202 815 3582 2542
drifted$	1923 788
drifting$	788 2202 815
drifts$	788 2202 815
drinker$	1304
drinkers$	1304
driv	243 1656 473 479 861
driv$	509 511
drive	3153
drive$	509 511 573 1206 1270
driveing$	573
driven	477 1890 543 699
driven$	3154 1956 683 707 1285
driver	35 36 1471 63 64 2795 1540 136 3691 2461 2565
driver$	0 1 2711 16 20 22 2746 57 95 1518 122 2829 3670 2484 2494
drivers$	0 1 2711 16 20 22 2746 57 1476 95 1518 122 2829 1549 3670 3694
drives$	509 511 573 1206 1270
driving$	509 511 3703 1206 1270
drivs$	509 511
drop	104 463 603 747 757 834 2247 955 977 1295
drop$	40 46 103 2809 475 2170 935 969 2392 1003 2423 2452 1196 1279 1289
drope$	475 935
droped$	935
dropes$	475 935
dropin$	1517 2390
droping$	935
dropins$	1517 2390
droppe	1580 477 1890 2329 1295
dropped$	2869 3618 969 1279
droppi	757 1295
dropping$	475 2170 935 969 1279
drops	747 1295
drops$	475 935 969 1279
dropting$	935
drug$	1307
drugs$	1307
dry$	2477
due$	1089 2519
duet$	916
dug$	2798
dump	834 2247
duty$	2761
dynami	3493 1167 2580
dynamic$	3501
dynamics$	3501
each	177 1892 484 3276 734 3482 849 850 862 2312 927 2398 3691 2413 2634
each$	2703 2738 2761 2771 119 2849 2897 1714 3047 1764 3060 3067 3090 397 1823 1824 3116 1836 1842 456 1892 3182 482 484 487 1920 1921 549 3276 607 610 2041 3364 3371 2083 2084 3374 691 3396 696 700 715 717 3439 3469 3475 3482 2230 2240 2242 3532 3560 2274 862 2287 3587 2299 2334 930 3639 3662 2378 3679 3680 980 3687 2404 2407 996 2415 1020 2460 1073 2557 2634 1222 2638 1237 2651 1245 2660 2661 2665 2683 2688 2695 2701
ear$	2525 1201
earlie	2239 2369 1295
earlier$	1909 2119
earliest$	1607
early	2369
early$	2894 1607 695 2674
earn$	1187 1300
earned$	1300
earning$	1187
earns$	1187 1300
ears$	1201
easier	2293 1295
easier$	440 2194 3582
easter	2369
easter$	652
easters$	652
easy$	2853
eat	477 1890 1915 835 2275
eat$	496 1934 2080 2109 718 981 1406
eate$	496
eates$	496
eating$	496 1406
eats$	496 2080 2109 718 981 1406
eclipse$	2784
edge$	3170 3194 3205 3216 3320 3321 3322 3323 2035
educat	477 1890 479 699
educate$	1152
educated$	469 1891 2023 2039 3345 2268
educates$	1152
educating$	1152
effect	3493 2553
effect$	2319 919
effective$	1127
effectively$	2894
effectiveness$	2516
effort	1670
effort$	2931 2959
efforts$	2931
egg	3576
egg$	2356
eight	118 163
eight$	1531
eject	578 879 2292
elder	643
elder$	3489
eldest	3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 1920 1921 549 3276 3306 607 626 2041 643 645 3356 3371 2083 2084 3374 691 706 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 3608 2320 2334 956 3658 2634 1222 2638 2647 1237 2651 1245
eldest$	1842 3141 3169 1881 478 1892 3192 1919 3237 618 2032 3362 3489 2300 2306 2312 956 3658 2637
elearn	2809 1003 2423 2452 1289
elevat	1341
else$	3578 3579 3632
elsewh	3216 3325 3330 3349 3557 2289 2290 2307 3597 926
elsewhere$	2878 2992 460 3307 3312 3328 3507 3569 3578 3579 3596 2500
email	1414 2809 1003 2423 2452 1289
email$	13
emaile	1413 1448 2739 2741 1457 2766 2790 2416 1042
emailed$	2702 2737 1449 2455
emails	1478
emails$	13 2767
embargo$	3144
embargos$	3144
embed	243 1656 1146
embed$	1340
embedd	2766 2416
embedded$	2977 1340
embedding$	1340
embeds$	1340
emerge	1616
emerge$	2882 2905
emergees$	2882
emerges$	2882 2905
emotio	255
emotional$	1668
empath	1167 2580
emphas	1341
employ	942
employ$	1388
employe$	1388
employed$	1388
employes$	1388
employing$	1388
employs$	1388
empowe	812
empower$	1328
empowered$	1328
empowering$	1328
empowerment$	1328
empowers$	1328
emptied$	3661
empty$	2477
en$	2331
enabl	812 1341
enable$	276
enables$	276
enabling$	276
encour	1620 3011 433 481 2037 812 1146 1342
encourage$	1335
encouraged$	2909 3456 2341 1335
encourages$	1335
encouraging$	1335
encryp	1082
encrypted$	2495
end	342 350 371 409 418 419 493 545 747 757 2192 3496 955
end$	380 3118 3170 475 3184 3194 3205 3216 3228 3320 3321 3322 3323 2035 2046 3338 674 2132 3422 3448 2170 762 3480 3481 3485 3498 3550 3555 915 3643 3646 1136 1372
ende$	475 915
endeav	1163
ended	1563 1580 3119 1867 2329
ended$	2852 2869 3042 3043 3057 3118 3156 3249 3448 3456 3618 1372
endes$	475 915
ending	350 747 757
ending$	674 2170 915 1136 1372
endping$	475
ends	350 371 747 2196
ends$	475 3184 674 2110 2132 3422 3448 3485 3498 3550 3555 915 3646 1136 1372
enforc	444 858 859 1228
engag	2726
engage	1413 1465 1507 1019 2553 1145 2559 2608 1342
engage$	34 2796 2558
engaged$	2702 34 2747 2791 2558
engagement$	34 2754 2931 2432 2451 2540 2558 2613
engages$	34 2796 2558
engagi	1145
engaging$	34 2747 2558
engend	1341
enhanc	1146 1338
enhanc$	1121
enhance$	1121
enhanced$	2977 303
enhances$	1121
enhancing$	1121
enhancs$	1121
enjoy	913
enough$	321
enquir	2809 1003 2423 2452 1289
enrich	1341
enrol	2726 479 494 893 894 896
enrol$	644 844
enroled$	644
enroling$	644
enroll	1454 477 1890 1932
enrolled$	2743 1891 2433
enrolred$	644
enrols$	644
ensur$	502
ensure	1146
ensure$	2991 398 502 1140
ensured$	2977 398 1140
ensures$	398 502 1140
ensuring$	502 1140
enter	3107 434 579 861 893 894 897 2318 929 1230
enter$	408 1847 496 3292 953
entere	1932
entere$	408 496 953
entered$	82 714 953
enteres$	496 953
entering$	408 496 953
enters	1230
enters$	496 953
enterting$	953
entic	833
entran	2260 3551
entrance$	2799
entrances$	2799 2101 3414
entry	2151
entry$	1871 3195 568 1990 2680
entrytime$	3440
entrytimes$	3440
environment$	2972 3014 3501 2552
environments$	2972 3014
episod	1297
equally$	2593
equip$	1154
equipm	33
equipped$	1154
equipping$	1154
equips$	1154
erode	773
escala	1107
escalate$	2610
escalated$	2530
escalates$	2610
escort	477 1890 479 543 580
escort$	509 511 573
escorte$	509 511
escorted$	3154 1956 683
escortes$	509 511
escorting$	509 511 573
escorts$	509 511 573
establ	2766 1620 2416 1146
established$	1594 2909
estate	3055 3330 3338
estate$	3174 3310 2068 3399 3555 3643
estates$	3555
esteem	2580
ethos	1342
evalua	2766 2416
evaluate$	1103
evaluates$	1103
evaluating$	1103
evenin	2809 1859 613 2092 3381 3393 3411 2123 3412 742 743 2257 2260 3551 3552 888 2369 1003 2423 2452 1289
evening$	2742 129 1874 3297 3315 695 3419 2138 3430 3433 3434 3435 3437 2150 3442 2155 3445 2159 3449 3572 3578 3599 2325 916 2364 1054
evenings$	2742 129 1874 3191 3315 3400 2138 3431 3434 3436 3437 2150 3443 2155 3445 3447 2159 3449 3451 2180 3572 2325 2364 1054 2471
event	2809 1003 2423 2452 1289
event$	2810 3692 1291
events$	2810 2904
ever$	2346
every	177 3276 849 850 927 2398 3691 2634
every$	2703 2738 2761 2771 1523 2849 1676 1714 1717 3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 1920 1921 549 3276 607 3371 2083 2084 3374 3396 700 715 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 2334 930 3639 3662 3679 3680 980 3687 996 1020 1209 2634 1222 2638 1237 2651 1245 2688
everyb	63 177 240 280 1693 306
everybody$	29 1476 1653 1719 1745 1126
everyo	63 177 1637 240 280 1693 306
everyone$	29 1476 2926 230 1653 1719 1745 1126
everything$	2953 2506
evict	578
evict$	505
evicted$	505
evicting$	505
eviction$	498
evicts$	505
eviden	1082
evidence$	52 75 2495 2538
evidenced$	80
evident$	2440
evolve$	2882
evolvees$	2882
evolves$	2882
example$	1854
except	3357
exchange$	231
exclud	1539 2859 3153 463 568 577 603 2018 614 740 865 2290 879 2292 1232
exclud$	606 887 1234
exclude$	606 608 3561 887 1223 1234
excluded$	2828 379 3152 3168 1990 3307 3309 608 3345 3579 887
excludes$	606 608 3561 887 1223 1234
excluding$	606 608 887 1234
excludned$	887
excludning$	606 887
excludred$	887
excludring$	606 887
excluds$	606 887 1234
exclus	2271 860 925 1297
exclusion$	150 353 354 490 497 498 604 2272 2338
exclusions$	150 497 2272 2338
exerci	2809 1003 2423 2452 1289
exhibi	100 1513
exhibition$	96
exist$	3457
existing$	1594 2921 1209
exists$	3457
exit	419 775
exit$	490 763 2188
exiting$	763
exits$	3414 763
expect	1167 2580
expectations$	2551
expected$	384
expel	603 614 1232
expel$	606 1223 1234
expele$	606 1234
expeles$	606 1234
expeling$	606 1234
expell	2018 614
expelled$	3168 3307
expelning$	606
expelring$	606
expels$	606 1223 1234
expenditure$	31
experience$	3007
experiences$	1027
explai	1448 1534 1576 2865
explain$	2823 143 447
explained$	2737
explains$	143
exploi	3013 1072 2492 1303
exploit$	2861
exploitation$	2485 2549
exploitative$	2485
exploited$	2485
exploiter$	2485
exploiters$	2485
exploiting$	2485
exploits$	2485
explor	1585 174 2903 1620
exploration$	2931
explore$	1331
explored$	2874 2909 2958 1331
explores$	1331
exploring$	1331
exposed$	1841
exposu	1167 2580
express$	3001
expulsion$	490 604
extend	1910 858 859
extend$	1370
extended$	3199
extending$	1370
extends$	1370
extent$	9
extra$	331 1025
extrac	799 833
extract$	756
extraction$	490
extric	833
extricate$	756
eye$	2908 3150 1201
eyes$	1201
facili	2766 2416 1146 1338
fade	2196
fade$	3480 3485
faded	3496
fades	3496
fades$	3485
fair	100 1513
fair$	2816 2853 2391 3692 2621
fairly$	2894 2593
fairs	1513
faith$	2599
fall	1580 843 1295
fall$	103 2869 294 815 2293
fallen$	1923
fallin	1295
falling$	294 815
fallping$	294
falls	1580 1295
falls$	2869 294 1833 2196 815
false$	3149
famili	37 38 39 63 64 2795 163 2565
familiar$	1109
families$	0 1 2711 16 20 22 1451 1452 2746 1476 70 1492 94 95 1518 2897 1689 289 1713 421 485 1918 624 3329 3343 2055 3520 904 928 3694 2557 2567 1316
family	64 2795 3047 1764 397 1823 1824 1836 1842 456 3169 1892 3182 482 484 1905 1920 1921 549 3276 607 626 2041 3330 3338 3350 653 3371 2083 2084 3374 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 2334 2634 1222 2638 1237 2651 1245
family$	0 1 2711 16 20 22 2746 95 1518 160 1587 485 1918 624 3329 2055 904
far	639 793
far$	182 639 2052 2059 2065 719 2133 2209 2261 2307
fare	2382
fare$	72 824 3671
fares$	72 824 3671
farm	3553 3554
fashion$	2906
faster$	2616
father	1905 2030 3330 3350 653
father$	624 1315
fathers$	289
favourite$	3225
fear	1576 2865
fear$	2465
fears	1576 2865
feasibility$	2572 1161
feasible$	2504
februa	2369
february$	2844
fed$	2928
fee	2382
fee$	3671
feed$	223
feedback$	76 1005
feeding$	223
feeds$	223
feel	2820 1576 2865 1691
feel$	2980 1694 1740 1742 1050 1067 2552 1292
feelin	1167 2580
feeling$	1292
feelings$	1027
feels	1576 2865
feels$	1694 1050 1067 1292
fees$	3671
fell	1580 1295
fell$	2869
felled$	2441
felt	2820 1576 2865
felt$	1050 1067 1292
fenc	474 557
fence	33 3665
fence$	66 101 1354
fenced$	3283 582 1354
fences$	101 1354
fencing$	66 101 1354
festiv	100 1513
festival$	3677
fetch$	844
fetche	826
fetched$	3569
fetches$	844
few$	2851 1606 446
fewer	108 1085
fewer$	1521 117 446 495 912 2498 1293
fi	1970
fight	1297
fight$	2835 150
fights$	2835 150
figure$	2785 1515
figures$	2785 1515 2422
file	2766 1488 1493 1590 2416
file$	2777 2782 2784 2876 2877 2879 2880 1022 2518
filed	2766 2416
filed$	82
files	1478
files$	2767 2777 2782 2784 2879 1022
fill$	2410 1135 1256
filled	1454 2766 2416
filled$	2743 1256
filling$	1135 1256
fills$	1135 1256
film	2809 2860 2410 1003 2423 2452 1289
film$	32 96 3667 3668 3677 2391 3689 3695 3699 1012
filming$	1288
films$	3677 3695 1012 1288
final$	2779
find	1534 1807 514 3231 620 2033 801 894
find$	1527 2823 1576 238 248 328 1870 805 1002 1065 2479 1182
finde$	805
findes$	805
findin	1584
finding$	2871 2873 238 248 805 1002 1182
finds$	1527 238 248 328 805 1002 1065 2479 1182
fine	2382
fine$	440 3671
fined	3153
fined$	3152
fines$	150 3671
finish	1415 2766 1503 409 477 1890 713 2151 826 2275 2416 1004
finish$	496 3480
finishe$	496
finished$	2704 1434 2779 2792 2798 3569 2417
finishes$	496
finishing$	496
finishingtime$	3440
finishingtimes$	3440
finishs$	496
finishtime$	3440
finishtimes$	3440
firm	64
firm$	1202 1205
firmer$	1202 1205
firmly$	2894
first	1536 2369
first$	1607 956 2472
fish$	1276
fishes$	1276
fishs$	1276
fit$	2884 1356
fits$	1356
fitted	1454 1479 1512 2375 1013 2426
fitted$	2743 2768 2801 3664 1015 1356
fitting$	1356
five	37 39 55 118 1553 153 163 3047 1764 397 3109 1823 1824 1836 1842 3131 3132 3133 3137 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 1937 3229 537 3241 3247 549 3276 3277 1991 2019 3308 607 664 3371 2083 2084 3374 698 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2401 2407 2461 2634 1222 2638 1237 2651 1245
five$	1452 1468 90 94 100 113 1531 119 1566 2868 3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 3200 1920 1921 3226 549 3276 3280 3300 607 3371 2083 2084 3374 741 3475 3482 3500 2230 2240 2242 3532 2267 3560 2274 862 3565 2287 2299 2334 2378 2399 3690 2634 1222 2638 1237 2651 1245 2667 2682 2695
fix	590
fix$	1247
fixed	1013 2426
fixed$	1247
fixes$	1247
fixing$	1247
flag	227
flagged$	2928
flat	646 2123 3412 828 895
flat$	3064 3227 621 622 650 2107 3417 916 3647 3703 3704
flats	3412
flats$	3064 3227 2107 3417 3704
flexib	1700
flexible$	2989
flies$	649
floor	3330 2123 3412 2260
floor$	3498 3550 3646
floors	3412
floors$	3498 3550 3646
flourish$	3001
flowing$	2943
flush	578
fly$	649
flyer	2809 1003 2423 2452 1289
flyers$	2671
fobs$	99
focus	3622 1146
focus$	1602 2521 1340
focuse	1129
focused$	2542 2564 2604 1340
focuses$	1340
focusing$	1340
focussed$	2564 1340
focussing$	1340
follow	1463 1539 2859 162 3231 3482
follow$	208 1657 1658
followed$	2828 2842 1620 2425
followers$	2752
following$	208 2466
follows$	208
food$	3695 2672
foot	443
foot$	1856
footag	1082
footage$	2495
footba	2399
football$	3688 1007 2682
footfa	17 83 1496
footfall$	2785 2451
for	3316 2033 635 689 2426
for$	2735 1474 2788 2793 2840 2874 2914 2920 2961 1680 2976 2987 1758 3056 1880 3172 1893 1903 1987 2034 3324 3427 2308 3672 3683 3687 2472 2524 2528 2529 2536 2542 2554 2574 2677 2684 2694 2699 1320
forbid	350 352 370 371 373 409 425 429 1867 545 918 945
forbid$	336 351 1834 759 3561
forbidden$	3042 3043 393 3118 3156 527 3249 3456
forbidding$	336 759
forbided$	759
forbiding$	759
forbidning$	336
forbidping$	336
forbids$	336 759 3561
force$	1306
forefront$	1664
forfeit$	883
forfeiting$	883
forfeits$	883
forge$	1184
forgeing$	1184
forges$	1184
forgiving$	2541
form	3092 1877 1907 611 2050 2092 3381 3393 2115 2121 3410 3411 2123 3412 2129 2260 3551 3602
form$	32 3091 3166 3196 2024 3334 3339 3340 3346 3404 3406 3418 2361 2369 3675 1184
formin	3095
forming$	3116 3575 1184
forms	2809 3381 2093 2106 3410 3412 3602 1003 2423 2452 1289
forms$	32 3346 3382 3395 3400 3404 3418 3520 1184
fortnightly$	2703 3687
forum	23 49 2809 1003 2423 2452 1289
forum$	1462 2916 2917
forwar	1620 1657 1658 1089
forward$	2888 2909 2940 2946 2947 2433 2502 2507 2619
forwards$	2502 2619
foster	477 1890 479 1146 1341
foster$	646 895 1236
fostering$	1236
found	1480 1866 1898
found$	2769 2856 1862 450 451 452 3155 3193 3254 2268 1065
four	118 163 3047 1764 397 3109 1823 1824 1836 1842 3131 3132 3133 3137 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 3266 3276 3277 1991 2019 3308 607 643 3371 2083 2084 3374 698 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 956 3658 957 2407 2461 2634 1222 2638 2647 1237 2651 1245
four$	1531 119 2868 3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 3200 1920 1921 549 552 3276 3280 607 2027 2041 3368 3371 2083 2084 3374 741 3482 3500 2230 2240 2242 3532 2267 3560 2274 862 3565 2287 2299 2334 956 2370 2381 2388 2389 2634 1222 2638 2647 1237 2651 1245
fourso	3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 1937 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
foursome$	1831 3200 3226 3255 3270 3272 2010 3305 3640
fragme	790 1238
fragment$	776
fragmente$	776
fragmented$	776
fragmentes$	776
fragmenting$	776
framew	2809 1003 2423 2452 1289
fraternise$	2631
free	793
free$	2105 785 814 2256 1267
freedom$	299
frequency$	10
frequent$	205
fresh$	2025 623
fri	2369
friday	613 742 743 2369
friday$	2742 613 3315 742 2155 743 3445 3673 2393 3686
fridays$	2742 3315 2155 3445 3673 2393 3686
friend	37 38 39 55 89 118 1540 136 1553 153 154 1575 163 1578 280 1693 3047 1763 1764 3059 3097 397 3100 3104 3105 3109 1823 1824 3124 1836 3128 3130 1842 3139 3142 442 1860 456 3161 3162 3163 3164 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 1991 3289 2016 2019 3308 607 626 2041 3341 643 664 3371 2083 2084 3374 3386 698 2117 706 2166 3458 3463 3474 2186 3482 3495 2207 2213 2220 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3608 908 3615 3616 3621 2334 3633 3634 2351 2354 956 2401 2407 2461 2633 2634 1222 2638 1237 2651 1245
friend$	2829 2831 1570 3149 2060 3406 802 2218 3508 2350
friendlier$	2463
friendly$	2853 2974 1109 2621
friends$	1451 1452 1468 1502 90 94 113 2815 114 1531 119 2824 2829 2831 1549 1566 1567 2864 2867 2868 1738 3037 3038 3039 3045 1768 3074 3076 3078 3079 378 3083 3085 3096 3101 3102 1831 3129 3149 3200 3201 3224 3226 1938 1945 1953 547 3255 1974 3270 3272 3280 2010 3300 3305 3317 616 3348 3354 3380 685 3406 3438 741 3459 3460 3462 3466 3468 3470 3472 3475 3477 2190 3484 3486 3487 3488 3490 789 3494 3497 3500 3502 802 3504 3505 3506 2218 3508 3509 3510 2222 3512 3536 2251 3541 3542 901 902 2321 3640 3690 2557 2656
friendship$	344 3052 3061 3069 378 3111 1855 454 500 3218 1930 531 616 681 685 2129 3455 754 3459 3460 3461 3464 3465 3466 3470 3474 3475 3478 778 783 3487 2203 3497 2212 2213 3502 802 2220 3509 3510 2224 3533 2259 2284 3611 910 3626 3652 2656
friendships$	344 3052 3061 3069 378 3111 454 616 681 685 3455 754 3459 3460 3461 3464 3465 3466 3470 3475 778 783 3487 3497 3502 802 3509 3510 3533 910 3626 3652 2656
from	3124 3316 2169 2197 2246 2385
from$	2744 1489 130 1547 1579 1600 1703 1783 1790 1792 1798 3094 1806 3115 1843 3172 1901 1940 3242 3250 2021 3328 3352 2070 2091 712 2170 2171 2187 2188 2198 2201 3543 3589 2330 2345 2348 2353 2369 3672 3674 3682 3683 3687 3698 1049 2473 2476 2524 2642 2673 2698
full$	264 1736 1038
fuller$	264
fully$	1509
fun$	92
functi	1484
functional$	2773
fund$	51 1375
funded$	1375
fundin	2809 2969 1003 2423 2452 1289
funding$	30 51 1592 217 2527 1375
funds$	51 1375
furniture$	3695
furthe	229 255 536 3597
further$	1606 1642 1668 1781 1949 2059 1100
future	229 2330
future$	2886 1642 1781 3619 2519
gain$	1130 1187
gaining$	1130 1187
gains$	1130 1187
game	100 1513
game$	3695
gamers	3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
gamers$	1831 3200 3255 3270 3272 2010 3305 3640
games	1513 2399
games$	2705 3688 3695
gang$	354 1937 3565 2286 1215
gap$	2996 1857 780 787 2548
gapbetween$	3145
gaps$	2996 2548 2561
gapsbetween$	3145
garden$	96 3667 3703 1276
gardenes$	1276
gardens$	1276
gate	33 2260 3551 959
gate$	2761 66 2799 101 2372
gates$	2761 66 2799 101 3414 2372
gather	1762 1763 3053 3055 3058 3059 3062 1778 1784 1785 1797 1801 3092 3095 1827 442 3157 3213 523 3259 1991 2075 3617 1351
gather$	148 3051 3060 3067 3068 3075 3086 3090 3099 3108 3110 3114 1861 3159 3176 1936 3254 3282 1994 3284 3292 2074 3364 2114 3546 3588 3605 1125
gathered$	3035 1862 3254 2418 2440
gatherering$	1936
gathering$	3052 3073 3077 3116 1855 454 1936 3263 3264 3265 3274 3376 3464 3575 1125
gatherings$	3073 3074 3077 454 3264 3265 3280
gathers$	148 3176 3546 1125
gatherting$	1936
gave$	2717 2807 612
genera	255
general$	1668
get	2820 1534 447 2225 833
get$	2823 196 2900 315 3107 501 1969 583 2097 2114 756 769 816 3538 3576 913 3622 962 1050 1113 1125 1210
gete$	1113
getes$	1113
geting$	583 1113 1125
gets$	196 2900 315 1888 583 756 769 816 2368 962 1050 1113 1125 1210
getting$	196 315 1827 756 769 816 1113 1210 1351
gift$	1550
gifts$	1550
gig	100 1513
gig$	3677
gigs	1513
girl	1540 158 3047 1764 397 1823 1824 1836 1838 1842 456 1892 3182 482 484 1920 1921 549 3276 607 626 2041 643 3371 2083 2084 3374 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 2334 2634 1222 2638 1237 2651 1245
girl$	2829 2831 1570 1571 3329 2060 3630 2350
girlfriend$	1316
girls	37 38 39 55 89 136 1553 153 154 163 280 1693 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 1991 2016 2019 3308 607 2026 664 3371 2083 2084 3374 698 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 2354 956 2401 2407 2461 2634 1222 2638 1237 2651 1245
girls$	1451 1452 1468 1502 90 94 113 114 119 2824 2829 2831 2833 1549 1566 1567 1571 2868 2938 1738 3039 1831 3200 547 3255 3270 3272 3280 2010 3300 3305 3329 3368 3380 741 3475 901 902 3630 3640 3690 2646
giv	435 1258
giv$	274
give	255
give$	1668 261 265 274 297 455 612 757 2234 2235 834 844 892 940 944 1137 1183 1259 1366
giveing$	1183
given	3 2718 1454 2764 2766 1512 109 1585 255 309 1898 689 3525 2416
given$	1416 2743 1460 2766 2770 2801 1522 128 1548 2874 1668 2958 261 265 1722 328 3154 489 2235 3538 2268 3603 2329 2416 1021
gives$	265 274 297 612 844 944 1137 1183 1259 1366
giving$	261 265 274 612 757 2234 2235 944 1137 1259 1366
givs$	274 944
go	2713 2820 1534 214 1850 543 579 599 713 835 851 2275 896 2347
go$	1426 1445 1514 2806 1524 2815 2823 123 148 1585 2900 2949 3030 1797 3106 408 1825 465 1891 492 496 1910 1956 2012 617 636 2058 649 656 2072 2074 683 2097 723 2177 816 852 2336 2371 1056 1241 1295
goal	959
goal$	2372 2602
goalpo	33
goalpost$	66
goalposts$	66
goals$	2372 2602
god$	492
goe	3134
goe$	3041 408 496 2072 2109
goes	2755 2760 214 579 713 835 851 2347
goes$	1426 1445 1514 2806 1524 2815 123 2900 3041 1833 465 496 617 636 2058 649 656 2072 683 2109 816 852 2371 992 1056 1241 1295
going	1436 229 579 835 3617
going$	2725 1642 2943 1729 3072 3095 1815 408 3127 496 3376 816 3642 2466 2531 2554 1241
gone	2755 1538
gone$	1445 1448 2766 2802 1514 2806 2827 2838 3569 2416 1004 1056
good	441 2323
good$	2853 2980 1718 1854 3149 3351 2098 2216 2253 3612 1038 1110 1190
gos$	148 492 496 2072
got$	42 769 3641 1050
govern	64
government$	2528
governor$	2780
governors$	2780 1018
gp	1088
gp$	2501 1317
gps	64
gran	1905 3330 3350 653
gran$	1316
grand	1838 1905 3350
grandad$	1316
grandbrother$	1315
grandcarer$	1315
grandcarers$	1315
granddad$	1315 1316
granddaughter$	1315
grandfather$	1315
grandm	2030
grandma$	1316
grandmother$	1315
grandmum$	1315
grandp	2030
grandparent$	1315
grandparents$	1315
grandsister$	1315
grandson$	1315
granma$	1316
granny$	1316
granpa$	1316
grant	2809 1003 2423 2452 1289
grant$	30 51 974
grante	2766 2416
grante$	974
granted$	974
grantes$	974
granting$	974
grants$	974
grass$	1028
gravit	2347
great$	2365
greate	107 1143
greater$	1520 264 303 1736 331 1109 1190
green$	2817 2818 2447 2459 2469
greet	1535 1353
greet$	2824
greete	139
greeted$	1552
greets$	2824
grew	2804 2806 1295
grip$	3318 2206 794 2208
groom	2492 1303
groom$	2861
groome	1072
groomed$	2485
groomer$	2485
groomers$	2485
groomi	1072
grooming$	2485
grooms	1072
grooms$	2485
ground$	2614 1221
grounding$	1221
grounds$	1221
group	37 38 55 89 2809 118 1553 153 154 1575 163 1577 1578 280 1693 3047 1764 397 3105 3109 1823 1824 1836 3128 3130 1842 3131 3132 3133 3136 3137 3139 3142 1859 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3213 3215 1937 3229 537 3241 3247 549 1968 3276 3277 3279 1991 2019 3308 607 3330 3341 664 3371 2083 2084 3374 2092 3381 698 3410 3412 2162 3458 3463 3474 2186 3476 3482 3495 2207 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 2331 3621 2334 3633 3634 2354 3653 2401 3691 2407 1003 2423 2452 2461 2559 2633 2634 1222 2638 1237 2651 1245 1289
group$	1439 1451 1462 1468 2782 2783 1502 90 94 113 114 1531 119 2824 2831 1566 1567 2864 2866 2867 2868 2938 3009 1738 3039 1768 3060 3069 3074 3078 3079 378 3085 3093 3101 3102 3114 1830 1831 3121 3129 3140 1876 3166 3196 3200 3201 500 3217 3218 1930 3226 3232 531 3255 1974 3264 1977 1979 1981 569 1984 3280 3282 3300 3310 2024 616 3327 3334 3339 3348 3354 3380 3382 681 685 2108 3406 3417 3418 3420 3438 741 2158 746 2160 3452 755 3459 3460 3462 3465 3466 3467 3468 3469 3470 3471 3475 3477 3478 2190 779 3484 783 3486 3487 3488 3490 789 3492 2204 3497 3500 2212 3502 3504 2217 3509 3513 3533 3548 3565 2283 2286 3599 901 902 3611 910 3620 3637 2369 3690 2656
groupactivities$	3451
groupe	1932
groupevenings$	3451
groupi	3095
groups	456 3213 1991 3381 3410 3411 3412 888
groups$	2782 2783 3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 1920 1921 549 1963 551 3255 3264 1977 1979 3269 1981 569 1984 3276 3280 607 3371 2083 2084 3374 3382 3395 3417 3418 3420 3482 3492 3502 2217 3509 3513 2230 3520 2240 2242 3532 3560 2274 862 3573 2287 2299 3620 2334 2634 1222 2638 1237 2651 1245
groupsession$	3451
groupsessions$	3451
groupwork$	3451
grow	2804 2806 843 1295
grow$	3001 2184 1050
growing$	3575
grown$	3641 1072
grows	1295
grows$	1050
growth$	107
guard	35 36 1471 64 1540
guard$	57 59 122 2825 2829
guardian$	1316
guardianship$	2534
guards$	57 59 95 122 2825 2829
guests$	1953
guid	481 486 812 833
guidan	2809 1003 2423 2452 1289 1342
guidance$	217 2957 2527
guide	1338
guide$	756 1012
guided	1338
guidel	97
guideline$	98
guidelines$	98
guides	1338
guides$	1012
guidin	1338
guild	3553 3554
gulf$	780 787
gurdwara$	3692
gym	40 68 3553 3554 2423
gym$	1007
habit$	2087 2328
had	3 155
had$	1416 2724 42 88 2846 3000 909 1008 1039 2454
haircuts$	2672
half	63 3306 643 3381 956 3658 957
half$	29 1476 92 108 149 1842 3141 3169 1881 478 1892 3192 1919 3237 618 2032 2041 2045 3362 706 2123 3555 885 2300 2306 2312 956 2370 2452 2637
halfs$	3555
hall	40 46 68
hall$	1459 3267 3310 3327 3420 727 3692
halls$	3420
halt	409 924
halt$	762
halv	1295
halved	1563 1580
halved$	2852 2869
halves	456 2092 3381 3411 2123 3412
halves$	3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 1920 1921 549 3276 607 3371 2083 2084 3374 2132 3422 3482 2230 2240 2242 3532 3550 3560 2274 862 2287 2299 2334 2634 1222 2638 1237 2651 1245
hand	1258
hand$	2981 2605 1367
handbook$	2756
handed	2718 2766 1512 109
handed$	2717 1454 2766 2801 1522 2416 1013 1021
handing$	1367
handle	237
handle$	1650 3483
handles$	1650
handou	2809 1003 2423 2452 1289
handov	1716
handover$	3005
handovers$	3005
hands$	1367
hang	3134 3259 2314 2315 1351
hang$	1762 3060 3092 3106 3110 3176 523 3284 3605
hangin	1827 2304 3617 1351
hanging$	3053 3062 3095 1808 3116 3127 1866 3157 3274 3376 3593 3642
hangout$	3604
hangs$	3176
happen	1436 2766 2802 2416
happening$	2725
happie	913
happier$	440 2237 825 2463
happy	913
happy$	2066
harass	2860
hard	3576
hard$	388 3138 2570 1205
harder$	388 3138 1205
harm	162 2492 1084
harm$	2861 2497 2549
harmed$	2497
harmfu	2323
harmful$	441 2098 3612 2497
harming$	2497
harms$	2497
harnes	1341
has	723 1108
has$	42 44 1477 1487 84 88 91 93 1509 135 252 3008 318 328 3547 2273 909 1041 2458 1198
hatch	959
hatch$	2372
haunt	2314 2315
haunt$	3604
have	2820 407 479 723 819 1108
have$	44 1477 1487 84 88 91 93 1509 135 252 258 284 295 3008 318 328 346 1820 501 506 532 1954 1989 3538 3547 2273 909 944 1041 2458 1198
haveing$	506
haven$	2972 3014
haves$	506 944
having	407 819
having$	258 318 1809 1820 532 944 2465 1198 1283
havs$	944
he	163 1842 3141 3169 1881 478 1892 3192 1919 3237 618 2032 643 645 3362 2300 2306 2312 2637
he$	2822 1713 3015 1737
head	35 36 1471 2347 3691
head$	2758
headco	17 83 1496
headcount$	2785
heads	2347
heal$	1133
heale$	1133
heales$	1133
healing$	1133
heals$	1133
health	3013 1757 441 800 807 2323
health$	1088
healthier$	3046
healthy$	1854 3612
hear$	2431
heard	2842 1576 2865 3031 2553
heard$	2983 3029 3035 1299
hearing$	3685 3692
hears$	2431
heart$	1664
heater	33
hedge$	66 1028
hedges$	1028
held	3 1454 2760 2764 2766 2802 106 174 175 176 2416 1105
held$	1416 2743 2794 1519 1588 1589 3000 1869 469 483 513 3562 2324
hello	1535
hello$	2824
helmet	33
help	3011 447 481 812 1146 1166 1339
help$	164 2957 278 300 769 997 2562 2579 2613
helped	2037 699
helped$	164 1898
helpfu	2903 2323
helpful$	2853 164 3612 2504
helpin	1146
helping$	278 997
helpline$	32
helplines$	32
helps$	278 769 997
her	1564 3047 1764 397 1823 1824 1836 1842 3141 3142 3143 456 3169 1881 478 1892 3182 482 484 3192 1919 1920 1921 3236 3237 549 3276 607 618 2032 2041 3355 3362 3371 2083 2084 3374 3387 691 3476 3482 2230 2240 2242 3532 2252 3560 2274 862 2287 2294 2299 2300 2306 2312 2334 2478 2634 1222 2637 2638 2647 1237 2651 1245
her$	2738 178 1727 3060 1822 1896 1906 609 2040 2172 2176 2296 2337 2349 1193 2665 2668
here	1585
here$	2814 2874 2875 3574 3598 3619
herself$	3601
hierar	1309
high$	1038 1179
higher	107 1295
higher$	1520 1038 1179
highli	1341
hike$	3678
hikes$	3678
him	1564 3047 1764 397 1823 1824 1836 1842 3141 3142 3143 456 3169 1881 478 1892 3182 482 484 3192 1919 1920 1921 3236 3237 549 3276 607 618 2032 2041 3355 3362 3371 2083 2084 3374 3387 691 3476 3482 2230 2240 2242 3532 3560 2274 862 2287 2294 2299 2300 2306 2312 2334 2478 2634 1222 2637 2638 2647 1237 2651 1245
himself$	3601
hir$	1388
hire	942
hire$	1388
hired	1013 2426
hired$	1388
hires$	1388
hiring$	1388
hirs$	1388
his	2252
his$	2738 178 1727 3060 1822 1896 1906 609 2040 2172 2176 2296 2337 2349 1193 2665 2668
hit$	1011
hits	1463
hits$	2752
hockey	2399
hockey$	3688
hold	2186 833 899 1105 1108
hold$	1470 193 246 1807 3231 534 594 3318 671 3475 2206 794 2208 817 853 2319 907 919 3638 3654 1099 1186 1198 1240 1262 1380
holde$	853
holded$	594 853
holdes$	853
holding$	246 594 853 1099 1186 1198 1262
holds	2760 1478
holds$	1470 2767 193 246 322 594 853 1099 1186 1198 1262 1380
holiday$	652 660
holidays$	652 3425
holidayss$	652
holist	255 1147
holistic$	1668
home	558 3330 646 3393 2121 3410 3411 2123 3412 2151 828 2260 2289 895 926 3696
home$	2715 2746 2853 3029 3064 3125 3126 449 460 3167 3191 1904 503 1922 1924 1927 3227 1961 1971 3262 1986 3307 3312 621 622 3346 650 2067 3389 823 836 3555 3569 3578 3579 3643 3663 3666 1061 2698
homees$	3663
homes	2101 2106 3410 3412
homes$	2746 3064 3167 3191 1927 3227 3262 1986 3346 3390 3395 3400 3555 3663 3694
hometime$	3440
hometimes$	3440
honest$	2853 2541 2621
hope	1576 2865 3011 1163
hope$	1679 285 2599
hopes	1576 2865 1163
hoping	1163
horizo	1167 2580
host$	2855 1388
hoste$	1388
hosted	2766 2802 2416
hosted$	1388
hostel	2106 2123 3412 3551 895
hostels$	3395
hostes$	1388
hosting$	1388
hosts$	2855 1388
hotline$	71
hotlines$	71
hotspo	1082
hotspot$	2495
hotspots$	2495 2515
hour	2239 2260 2342
hour$	1874 2325 2364
hours	104 2809 1003 2423 2452 1289
hours$	56 60 1517 105 2810 1874 2180 2195 2325 2364 1014 2673
hous	479 818 861 899
house	3131 3132 3133 3137 611 646 2121 3410 2123 3412 895
house$	3064 506 1927 3227 2024 621 622 650 671 3555 3643 3647 2369 3703 3704
housed	477 1890 1932
housed$	1891 1900 3345 2090 981
household$	624 2055
households$	624 3343
houseing$	506
houses	2092 3381 2101 2115 3410 3412
houses$	3064 506 1927 3227 3390 3404 3424 3555 3704
housin	611
housing$	2024
how	182
how$	62 85 1595 1611 939 2460 2481 2572 2687
hub	40 46 2423
hub$	1459 67 3014
hubs$	67
huddle$	2286 3650
humili	1313
hung	2375
hung$	3664
hurt	1539 2859 162 2492 1084
hurt$	2828 2861 2863 2493 2497
husband$	1316
hustl	578
hut	2314 2315
hut$	1889 3604 2369
identi	2766 1480 1534 1620 620 2033 908 2416
identification$	2199
identified$	2769 1497 2909 2958 3193 1033 2448 2450 1310 1340
identifies$	1148 1310 1340
identify$	2823 248 1148 1310 1340
identifying$	248 1148 1310 1340
identifys$	248
identity$	2975 2321
if	1993 2278 2279 867 2339 1085
if$	179 203 2910 324 1872 1873 3211 3250 3260 3275 3278 3279 857 2360 2498 1091 2519 2520 1197
imam	35 36 1471
impact$	919 2516
implem	6 2766 243 1656 2416
implementation$	1419
impos	444 859 1228
impossible$	388 3138
improv	2804 107 1143 1146 1295 1338
improv$	1121
improve$	1520 1121 1139
improved$	1520 2977 303 1038 2569
improvement$	96 107 2945 2619
improvements$	96 2945 2619
improves$	1121 1139
improving$	1121 1139
improvs$	1121
in	1622 1636 1652 2015
in$	1459 1467 2767 2768 1495 2796 1510 2803 1517 1520 110 2819 2834 1555 144 1558 147 1565 1569 183 184 2907 2911 1626 1632 2925 1641 2941 2976 2993 1735 364 3125 3126 460 1882 1956 3292 2012 2013 3325 634 722 3439 2228 3521 854 3557 3570 3574 2340 2361 3659 2373 2380 3672 2390 3679 3681 3683 2396 2397 3687 3696 3697 3699 2453 2471 2473 2477 2583 2598 1192 2609 1239 2669 2685 2686 2692 2694 2699 1320
inbox	8
incide	1297
incident$	2835 150 1117
incidents$	2835 150 1117
includ	1585 173 3031 2553
include$	2874 3056 1852
included$	2874 1586 3029 1852 2440
including$	1852
inclus	270 312 1147
inclusion$	1346
inclusive$	1683 2974 1725 2541 2621
increa	2804 2806 107 1108 1146 1295
increas$	1121
increase$	107 1520 303 1121 2610
increased$	1520 264 2977 303 1038 2569
increases$	1121 2610
increasing$	1520 303 1121
increass$	1121
independent$	3610
indivi	2112 750 3591 3592
individual$	748
individually$	3302 3401 3623 2643
indoor	926
indoors$	3125 3126 460 1922
induct	1508 2809 1003 2423 2452 1289
inducted$	2797
influe	3013 3197 3493 2608 1338
influence$	1785 3074 1841 1854 534 3318 3458 2206 794 2208 2319 907 919 3638 3654
influenced$	1841
influential$	3627 2645
inform	2739 2741 2790 2809 1644 1003 2423 2452 2553 1289 1339
information$	2749 1465 1639 2929 2933 300 2538 2559
informed$	2740 2932 2983 2518 2564 2604
injunc	353 1766 354 1767
injunction$	2272 2628
injunctions$	2272 2628
injur	1297
injure	1084
injured$	2497
input	2809 1744 1003 2423 2452 1289 1342
input$	3033
ins$	1517 2907 2390
insepa	2245
inseparable$	3534
inset	2809 1003 2423 2452 1289
inside$	3125 3126 2173 3521 3566 3574
insigh	1167 2580
insight$	2538
insist	444
insist$	398
insistd$	398
insists$	398
inspector$	1035
inspectors$	1035
inspire$	1329
inspired$	1329
inspires$	1329
instagram$	417
instal	1454 2766 1479 1512 2416 1013 2426 1353
installation$	96
installed$	2743 2768 2779 2801 1015
instea	3557 2330
instead$	1536 141 1561 1886 736 745 2163 2248 863 871 891 2309 3619 1085
instil	1341
instru	373
instruct$	358 412 556
instructed$	358 384 412 556
instructing$	358 412 556
instructs$	358 412 556
intake	3416
integr	1341
intell	1644
intelligence$	1639 2933 2538
intend	1163
intention$	285
inter$	229
interaction$	1816
intercom$	71
intercoms$	71
intere	908
interest$	2985 3025 3582
interests$	802 2321
interpreter$	72 2830 3701 3704
interpreters$	72
interr	409 924
interrogat$	1153
interrogate$	1153
interrogates$	1153
interrogating$	1153
interrogats$	1153
interrupt$	915
interrupte$	915
interruptes$	915
interrupting$	915
interrupts$	915
interv	2739 2741 2809 1003 2423 2452 1166 1289 1341
intervals$	3631
intervention$	2540 2561 2579 2613 1347
interventions$	2561 2613 1347
interview$	1282
interviewed$	2740 1282
interviewing$	1282
interviews$	1282
into	1636 635
into$	2874 2909 1632 2925 1721 1882 3178 1894 1899 632 3372 722 2228 854 2317 2361 2571 2590 1239 2666
intowards$	1894
introd	6 2766 2416 1228
introduce$	1412
introduced$	1412
introduces$	1412
introducing$	1412
introduction$	1419
invest$	1170
investigate$	1159
investigates$	1159
investigating$	1159
investing$	1170
invests$	1170
invit	819
invita	2809 1003 2423 2452 1289
invitation$	13 470
invitations$	13 470
invite	1413 1448 2739 2741 2764 2790 1508 407 2290 942 1042
invite$	1820 1852 532 1954 1396
invited$	2702 1442 2737 2797 1852 3579 2455 1396
invites$	1396
inviti	407
inviting$	2974 1820 1852 532 1396
invoice$	1030
invoices$	1030
involv	1744 2553 1338
involvement$	3033
is	1418 174 254
is$	1421 1438 1445 1456 54 1481 91 1509 1514 112 115 132 152 156 168 200 1630 1694 1698 288 3004 2020 2056 677 2099 2167 824 962 970 2395 984 1050 1055 1067 1069
island$	3399
isn$	404
isnot	404
isnot$	1817
isolat	1238
isolate$	1233
isolates$	1233
isolating$	1233
isolation$	345 3171 3312 2652
issue	2939 1342
issue$	1599 1602 2922 2927 2929 2937 1117 2555 2594
issued	1454 2766 1512 109 2416 1013 2426
issued$	2718 2743 2801 1522 128 3154 2443
issues	2559 1342
issues$	1599 2922 2927 1639 2929 2937 1117
it	1564 2865 2939 2478
it$	1427 1593 1599 2922 2938 1849 2400 2470 1067 2594 2660 2665 2667 2679 2688 2693 2701
item$	2445
items$	2445
its$	271 1705 1727 2296 2384 2387 2388 2406 1193 2664 2665 2668 2673 2674 2688 2693 2701
itself$	2582
ivy$	1028
januar	2369
january$	2844 3619
job	828 895
job$	951 3704 1022 1030
jobs$	951 3704 1022 1030
jog$	1276
joges$	1276
jogs$	1276
join	1440 2729 2764 1507 1787 1807 3106 407 3197 3231 896
join$	1716 3107 1820 1188 1411
joined	2731 2764 2766 2776
joined$	204 229 1647 1744 2553 1147 1188 1411
joinin	407
joining$	2747 1820 1411
joins$	1411
joint	1465 229 1876
joint$	4 2754 1642 3165 2158 746 2160 3452 2164 1110 1189
jointly$	2532
judgem	1342
judgement$	2962 2545
judgemental$	1683 1725
judgme	1342
july	2369
july$	2844 1557 3619
june	2369
june$	2844 1557 3619
junior	2310 3600 2369
just$	3248
keep	2820 1770 380 425 444 445 479 801 818 833 843 858 859 899 918 942 1105 1108
keep$	169 189 206 228 232 233 241 2991 351 1793 385 387 399 1834 1835 423 424 430 472 506 1969 561 565 593 594 671 672 2099 720 844 853 3561 878 3584 1101 1118 1130 1151 1186 1240 1361
keepe$	853
keeped$	565 593 594 853 878
keepes$	853
keepin	444 1105
keeping$	189 206 228 232 233 241 351 385 387 399 423 424 430 472 506 565 593 594 671 672 720 853 878 1101 1118 1130 1240 1361
keepping$	1793
keeps	444 1105
keeps$	169 189 206 228 232 233 241 351 1793 385 387 399 423 424 430 472 1888 506 565 593 594 671 672 2099 720 844 853 3561 878 3584 2368 1101 1118 1130 1186 1240 1361
keepting$	1793 593 720
kept	2766 174 175 176 1620 477 1890 1910 833 2416 1105
kept$	2707 2710 1581 169 1588 1589 2909 241 1655 379 423 424 430 1869 469 1891 483 3199 513 577 671 2090 824 2268 3562 865 2290 878 2324 981 1101 1240
kepted$	878
kepting$	878 1101
kepts$	878 1101
key	2374
key$	3663 3701
keyes$	3663
keys$	99 3663
keyworker$	2786
kick	603
kid	1838
kids	158 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
kids$	1571 3083 1831 3200 3255 3270 3272 2010 3305 3505 3536 3640
kind$	2816 2853 2219 2621
kinder	807 2221
kinder$	2463
kindly$	2593
kiosk	959
kiosk$	2372
kit	33
kit$	99
kitche	40 3665
kitchen$	96
kits$	99
knew$	2846 1047 1068
knife$	1307
knit$	3534
knives	125
knives$	1307
knock	3134
knock$	1287
knocke	2766
knocki	2304
knocking$	3593 3642 1287
knocks$	1287
knot$	3650
know	2820 1576 2865 1870 2553
know$	2991 1726 3017 1925 3538 1047 1068
knowing$	1047 1068
knowle	1167 2580
knowledge$	300 2538
known	139 174 3525
known$	1552 2235
knows	1576 2865
knows$	1925 1047 1068
kpi$	2424
kpis$	2424
label	1313
lad	1838 643
lads	37 55 158 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 1991 2016 2019 3308 607 3371 2083 2084 3374 698 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
lads$	1468 90 2824 1571 1738 1831 3200 3255 3270 3272 3280 2010 3305 741 901 902 3640 2490
laid$	1485 2798
lamp	33 959
lamp$	43 66 101 2372 960 2438
lamps$	43 66 101 2372 960 2438
landin	3330 2123 3412
landlo	35 36 1471 64 3691 1072
landlord$	73 2484 2485
landlords$	2485
lane	3551
lane$	2369
language$	2566 2602
lanyard$	2759
lanyards$	2759 99
lapse$	3480
larger$	1982 3273
last$	2819 1555 530
lasted	2843 142
late	1516 2369 2380
late$	695 3669
later	2239 2289 2369
later$	1909 2119 3578 2519
laugh$	2815 2464
laughs$	2815
launch	2766 2416 1013 2426
laurels$	1028
lawyer$	1319
lcs$	2784
lead	35 36 1471 64 1494 2795 3197 833 855
lead$	65 2783 2786 2855 1658 756 3627 976 2446 1037 2696
leader	35 36 1471 3047 1764 397 1823 1824 1836 1842 3141 456 3169 1881 478 1892 3182 482 484 3192 1919 1920 1921 3237 549 3276 3306 605 607 618 2032 626 2041 645 3356 3362 3371 2083 2084 3374 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 2300 2306 2312 3608 2334 2634 1222 2637 2638 2647 1237 2651 1245 1309
leader$	3627 1035 2645 2646
leaders$	3627 1035 2645 2646
leadership$	3638
leadin	3306 643 2647
leading$	1842 3141 3169 1881 478 1892 3192 1919 3237 618 2032 3362 2300 2306 2312 3627 976 2637
leads	855
leads$	2855 976 2446
leafle	97 2809 1003 2423 2452 1289
leaflet$	13 2749 2759 2810 960 3667 2671 1291
leaflets$	13 2759 2810 960 2671
league	3553 3554
learn	477 1890 1915 2275 896 913 3622 1146
learn$	290 1934 3370 718 824
learni	2809 1644 1003 2423 2452 1289
learning$	2933 290 2526 1343
learns$	290 824
lease$	982
leases$	982
least$	2771
leav	419 435 1258
leav$	496
leave	2820 444 477 1890 543 1969 558 579 599 713 757 775 826 2275 2289 929
leave$	169 170 1825 496 1956 1971 2012 3326 2074 2170 2188 777 3578
leaves	444 579 599 713 929
leaves$	169 170 496 2012 777
leavin	444 579 2151 757 826
leaving$	169 170 496 2170 777 3606
leavingtime$	3440
leavingtimes$	3440
leavs$	496
led	855
led$	307 1841 2564 2604
left	174 3119 3622
left$	2859 1581 169 170 513 3317 3569 2322 1129
lend	1355
length$	1856
lenient$	2541
lens	1342
lent	1013 2426
lent$	1013
less	536 782
less$	446 495 1949 761 2194 2226 3519 912 1085 1294
lessen	786 791 3496 795 906 1341
lessened$	3609
lesson	68 2809 1859 2071 2092 3381 2105 2121 3410 3453 888 1003 2423 2452 1289
lesson$	2810 2812 2854 1874 3297 3406 727 916 951 1291
lessons$	2810 2812 2847 1560 2854 1874 3394 951 2475 2672 2680
let	1535 599 819 869 2290
let$	313 337 1751 1756 1769 1799 1835 3239 1954 543 1989 595 596 597 599 2012 600 601 2088 764 2183 826 3579 886 2302 890 3603 929 2359 988 1277
leted$	337 1751 595 2302 890
leting$	595 886
lets$	313 337 595 596 597 2012 600 601 764 2302 890 988 1277
letted$	1751 595
letter	2809 1003 2423 2452 1289
letter$	13 2749 2830 150 2338 2671
letters$	13 150 2338 2671
lettin	819
letting$	313 595 764 886 2359
level$	1515 1038
levels$	1515 1038
levera	1341
liais	2517
liaise	1448
liaise$	1325
liaised$	2737 1449 1325
liaises$	1325
liaising$	1325
liaiso	4 1465 1618
liaison$	1417 2754 2907 2931 1325
librar	35 36 40 1471 3553 3554
library$	3267 3310
licenc	2809 1003 2423 2452 1289
licence$	2759 353 3676 982
licences$	2759 3676 982
license$	3676 982
licenses$	3676 982
life	908
life$	798 2321
lift	795 2233
lift$	3408 3522 3647 2374 3701 3703 1251
lifted	3496
lifted$	1251
lifting$	1251
lifts$	3409 3522 3523 3647 3701 3703 1251 2672
light	33 1970
light$	43 66 101 958 2438 1246
lighter$	2463
lighti	33
lighting$	66 101 2552 1246
lights$	43 66 101 958 2438 1246
like	1576 2865
like$	1679 3026 501
liked	139
liked$	2787 1552 2425
likes	1463 1576 2865
likes$	2752
limit	342 350 1770 372 445 590 782 848 906 924
limit$	339 359 431 3144 593 594 595 598 767 922
limite	1867
limited$	3042 3043 3156 483 593 594 595 3609 2324
limiti	350
limiting$	339 593 594 595 767
limits	350
limits$	339 359 431 3144 575 593 594 595 767
limitted$	595
limitting$	339 593 595
line	848 1089
line$	32 2872 2499 2502 2618
lines$	32 2872 1645 2499
linger	3095 3259
linger$	3092
link	1763 2186 1312
link$	219 239 3052 355 3107 760 3475 2199 817 991 2603
linked$	219 239 991
linking$	219 239 991
links	4 2559
links$	1417 219 239 2964 344 3052 355 760 3475 2199 817 991 2546 2603
liquidlogic$	2784
list	97 1534 155
list$	5 1441 61 2823 3667 3675 1083
listen	3031 2553 1339
listen$	185 2951 2464 1211
listened$	3029 1043
listening$	2951 1112 2531 1211
listens$	185 1211
lists	155
lists$	1441 61 1083
lit	1013 2426
lit$	2477
litter$	100
little	536
little$	495 1949
live	2766 477 1890 3330 835 2275 2416
live$	2710 2734 2891 1891 492 1934 3347 3349 648 3370 2090 2109 703
lived$	492
lives$	492 648 2109 703
living$	3370
loaded	1512
loaded$	2801
loaned	1013 2426
lobby$	1115
lobbying$	1115
local$	2921 3170 3194 3205 3216 3320 3321 3322 3323 2035
locality$	3258
lock	33 474 557 865 1353
lock$	66 101 565 1014
locked	582
locked$	2859 565 1995
locker	959
locker$	796 3585 3647 2372
lockers$	796 3647 2372
locking$	565
locks$	66 101 565 1014
lodg	479 818 861 899
lodge$	492 648
lodged	477 1890
lodged$	492
lodges$	492
lodgin	895
log	2809 453 1003 2423 2452 1289
log$	61 2784 133
logged	1454 2766 2416 1082
logged$	2743 82 2443 2495
logs	1478 1082
logs$	61 2767 2784 133 2495
loiter	3095
long$	2851 2278 2279 867 2339
longer	2820 1803 394 471 522 542 665 724 863 1043 1085 1295
longer$	1597 335 338 343 356 374 1810 518 519 521 1935 524 1950 539 541 2078 667 2081 2124 2137 2168 821 842 866 905 933 946 948 2456 2498 1218
look	1163
look$	212 235 1658 267 293 326 514 620 801 2552 1158 1196
looked$	2766 174 1620 1158
lookin	1163
looking$	212 267 293 326 1158
looks	1163
looks$	212 267 293 326 1158
loop$	2518
loose$	2256
loosen	773 2196 786 3496 795
loosen$	3485
loosened$	3249 3456 3519
loosens$	3485
looser$	3519
lorries$	1304
lose$	211 2029 757 2184 2293 883
loses$	211 2029 883
losing$	211 2029 883
lost$	2029
lot	3109 3139 3142 1860 3163 3190 3215 3229 537 3241 3247 3515 3516 3517 3518 2230 2232 3530 3535 3539 3544 3545 2259 3549 2298 3615 3616 3621 3633 3634
lot$	3102 3359 3471 3500 3505 3536 3548 3611
lots$	321
loud	3576
louder$	956 3658
loudest$	1842 3141 3169 1881 478 1892 3192 1919 3237 618 2032 3362 2300 2306 2312 3627 2637
lower	2369 1295
lower$	936 1251
lowere$	936
lowered$	1251
loweres$	936
lowering$	936 1251
lowers$	936 1251
loyalties$	760
loyalty$	760 2199 817
lunch	100 1513 1859 2071 2092 3381 2105 2151 3551 3552 2392
lunch$	2093 3394 2391 3681 3703 2672 2680
lunche	1513 3381
lunches$	3394 2680
luncht	613 742 743
lunchtime$	2742 129 3315 3440 2155 3445 1054
lunchtimes$	2742 129 3315 3440 2155 3445 1054
lur	833
lured$	815
mace$	2916 2917
machin	959
machine$	2372
machines$	2372
made	1432 1454 2760 2764 2766 254 2416 1004
made$	2721 2743 2798 128 2998 384 707 2417
magistrate$	1319
magistrates$	3685
mail	2809 1003 2423 2452 1289
mailbo	8
mailed	1413 2766 2416
mailed$	2702
main	3306 643 2647
mainta	444 858 859 1108 1146 1339
maintain$	1130
maintained$	2977
maintaining$	1130
maintains$	1130
mak	436 447
mak$	805
make	2336
make$	218 254 257 272 1691 301 319 327 412 583 781 805 965 1150 1184 1194
makeed$	412
makeing$	412 583 1184
makes	2760 1478
makes$	2767 218 272 319 327 412 583 781 805 965 1184 1194
making$	218 257 272 301 319 327 781 805 1194
maks$	805
male$	2488 1302
males$	2488 1302
mam$	1316
man	2839
man$	124 2835 3670 1302 1305
manage	35 36 1471 64 1493 1494 235 1691 699 913 2336 3691 1146 1338
manage$	1648 2980 3483 824
managed$	2977 1231
management$	1110
manager$	65 73 2782 2783
managers$	73 95
manages$	824
managi	1146 1338
manner	1615
manner$	2904 2906
many	24 2003
many$	15 1437 2763 1475 1498 1521 2851
map	97 2809 1529 1003 2423 2452 1066 1289
map$	32 964 3667 1045
mapped	1454 1082
mapped$	2743 964 2495
mappin	2809 1003 2423 2452 1066 1082 1289
mapping$	964 2495 2513
maps$	964 1045
march	580 2369
march$	2844 1557
mark$	14 1046 2479
marked$	14 1067
marks$	14 1046 2479
mash$	2916 2917
masse$	3620
master	2809 1003 2423 2452 1289
match	100 1513 2392 2399
match$	660 3677 2391 3681 3688 3689 3692
matche	1513 2399
matches$	2705 3677 3688
mate	2117
mate$	3406
materi	33
mates	3047 1764 397 3109 1823 1824 1836 3128 3130 1842 3139 3142 1860 456 3161 3162 3163 3164 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3474 3482 2220 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
mates$	3045 3078 3079 3083 1831 3200 3255 3270 3272 2010 3305 3406 3438 3505 3509 3536 2251 3541 3542 3640
matter	2939
matter$	1585 1599 2937 2938
matters$	1599 2937
maximi	1341
maximum$	922
may	2369
may$	1557 2884 201 1747 406 2191 3619
mayn$	404
maynot	404
maynot$	1817
mayor$	2528
meal	100 1513 2392
meal$	3667 3677 2391 3681 3701 3703 2680
meals	1513
meals$	3677 3701 3703 2671 2680
mean$	3006
meaningful$	1661 1127 2617
means$	2883 3006
measur	1670
measured$	80
measurements$	1016
measures$	2959 1671
mechanisms$	1671
mediat	2809 1003 2423 2452 1289
medic	1088
medic$	2501
meet	1414 2713 106 2820 3041 1762 3055 3058 3059 1778 1784 1787 1797 1801 3092 1807 3106 416 3124 1850 442 3197 523 3231 3259 2075 3617 2517 1351
meet$	2712 2728 1519 1524 2815 148 2949 3051 3060 3067 3068 3075 3086 3090 1802 3099 1811 3103 3108 408 3110 3114 1861 3159 3176 1936 3282 1994 3284 3292 2072 2074 3364 805 3546 3588 3605 985 1011 2431
meete$	408 805
meetering$	1936
meetes$	805
meetin	23 1436 1465 1493 1494 104 2809 1618 1763 3053 1785 3095 1808 3123 3127 442 3157 2247 2304 911 1003 2423 2452 1289 1351
meeting$	2725 2754 2782 2783 1517 2810 2907 2916 2917 3040 3052 3061 3062 3069 3072 408 1827 1855 454 1936 3274 3376 2159 3449 2170 3464 805 3593 2314 2315 2325 3642 3692 1291
meetings$	2754 2782 2783 1517 2810 2883 2907 3040 3074 454 2159 3449 2325 3692
meets	2760 1478
meets$	2712 2728 2767 1519 1524 2815 148 3176 2072 805 3546 985 2431
meetting$	1936
meetup$	3073 1855
meetups$	3073 1829
member	37 39 55 64 89 2795 118 1540 136 1553 153 154 163 1578 280 1693 3047 1764 3066 397 3105 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 1991 3289 2016 2019 3308 607 626 2041 643 664 3371 2083 2084 3374 691 2117 706 3474 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2461 2634 1222 2638 1237 2651 1245
member$	2758 2829 2831 3329 2060 3406 2350 2646
members$	0 1 2711 16 20 22 1452 1468 70 1502 90 94 95 1518 113 114 1531 119 2829 2831 1549 1566 1567 1575 2867 2868 1768 3060 1831 3200 3255 1974 3270 3272 3280 2010 3300 3305 3329 3368 741 3475 789 3640 2557 2646
membership$	470 3195 3206 2022 3585 982
memberships$	982
memora	2809 1003 2423 2452 1289
men	125 2839 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
men$	124 2835 2938 1831 3200 3255 3270 3272 2010 3305 2310 3640 3670 1302 1305
mend	2410 1353
mend$	3699 1133
mende$	1133
mended	1479 1013 2426
mended$	2768 2779 1015
mendes$	1133
mending$	1133
mends$	1133
mental	3493
mention$	2872 2499
mentions$	2872 2499
mentor	35 36 1471 64 2795 2809 812 1003 2423 2452 1289
mentor$	0 1 2711 1424 16 20 22 2736 65 2786 95 1518 2810 1024 2446 1037
mentoring$	2762
mentors$	0 1 2711 1424 16 20 22 2736 65 95 1518 2810 2446
menu$	3695
messag	2809 3041 1787 1807 1815 3106 1827 3127 1850 442 3231 2233 1003 2423 2452 1082 1289
message$	1550 140 2857 1811 3668 2526 2551 2602
messages$	1550 140 2857 3040 1826 1958 3522 2495 2526 2551
messaging$	3040 3072 3116 1855 2551
messin	2304
messing$	3593 3642
met	2713 1448 2739 2741 1457 2760 2764 2766 1486 1500 106 699 1042 2553
met$	2728 2737 1449 2751 2775 2789 1506 1519 1862 452 1011 2437 2455
meter	443
meter$	1856 1857
meters$	3071 1857
metre	443
metre$	1856 1857
metres$	3071 1857
midwif	1088
midwife$	2501
might	1733
might$	201 1747 2191
miles	639 3349 3597
miles$	3071 3170 3194 3205 3216 3320 3321 3322 3323 2035 2052 2059 2063 2241
milestone$	87 2424
milestones$	87 2424
mind$	2915 3024 844 2518
mindfu	1620 1700
mindful$	2909 2932 2989
minds$	844
mindse	1167 2580
mingle$	2631
minibu	33 2809 3416 888 1003 2423 2452 1289
minibus$	3408 3677 3701 3703
minibuses$	3409
minimi	350 372 782 906 1146 1341
minimised$	2977 3042 3043
minute	2766 1488 2809 2239 2342 1003 2416 2423 2452 1289
minutes$	13 2756 2777 134 2126 1016 1017 2588
misbeh	3576
miss$	1840
misses$	1840
missin	1539
missing$	2828 1297
mistak	1313
mitiga	1146 1341
mitigated$	2977
mix	3041 1762 3055 3058 1797 3092 3124 3134 2075 900 1351
mix$	3051 3060 3075 3086 3103 3108 1846 3197 3364 3588 2631
mixing	1763 3053 3095 3123 3127 442 3157 2304 3642 1351
mixing$	3052 3061 3069 1808 1846 1855 3274 3464 3593 2632
mob$	3565
mobile$	2720 53
mobili	1341
mobilised$	2449
mock	2860
model$	2542
models$	2542
module	2809 1003 2423 2452 1289
module$	32
modules$	32
moment$	2885 3003 2143
momentum$	2543
mon	2369
monday	613 742 743 2369
monday$	2742 613 3315 742 2155 743 3445 3673 2393 3686
mondays$	2742 3315 2155 3445 3673 2393 3686
money	2969
money$	30 51
monito	1620 1082 2517
monitor$	2495 1321
monitored$	80 2909 2495 1321
monitoring$	81 2495 1321
monitors$	2495 1321
month$	2758 652
monthly$	2703 979 1009
months$	2886 3351 652
mopeds$	1304
more	107 229 255 3031 3253 1143
more$	1520 1523 117 1606 1642 1668 264 1678 269 1685 296 320 321 1736 331 1781 1949 1955 1965 3273 588 2004 2005 3303 3457 807 2221 864 870 1025 1038 2456 2506 1100 2624
mornin	613 2123 3412 742 743 2260 3551 2369
morning$	1505 129 3315 695 3435 2155 3445
mornings$	1505 129 3315 2155 3445
mosaic$	2784
mosque	40 3553 3554
mosque$	3692
most	63 2014
most$	29 1476 1523 1732 3303 3306 2041 3356
mother	1905 2030 3330 3350 653
mother$	624 1315
mothers$	289 928
motivate$	1330
motivates$	1330
motivating$	1330
mou	2809 1003 2423 2452 1289
mounte	2375
mounted$	3664
mov	479 494 580 619 651 2225 851 884 893 894 897 898
mov$	509 641 642 647 1224
move	453 579 628 843 896 2410
move$	1825 3153 465 467 3187 492 506 509 553 555 558 1996 3313 617 2031 3326 629 3332 631 636 641 642 644 2058 647 649 656 671 775 3606 3699 1203 1224 2644 1252 1253
moved	3153 477 1890 2018 628 1013 2426
moved$	1538 1539 2859 3152 465 1891 1900 492 555 3307 617 2031 2039 629 636 641 642 3345 2058 647 656 2076 2090 714 852 2268 3603 3661
moveed$	644
moveing$	506 555 644
moveme	1082
movements$	2495
movered$	644
moves	628
moves$	467 3187 492 506 509 553 555 3313 617 2031 629 3332 636 641 642 644 2058 647 649 656 671 1203 1224 2644 1252 1253
moving	628
moving$	2891 509 553 1996 641 642 647 3606 1224 1252
movred$	641 642
movring$	641 642 1224
movs$	509 641 642 647 1224
much$	1475 2851 845 2365
multi$	1465 229 1147
mum	1905 2030 3330 3350 653
mum$	624 1315
mural$	96 3667
murals$	96
museum	40
music	2399
music$	3688 3695 1007
must	3004 3008
must$	244 245 275 1702 406 466 2056 2167 2191
mustn$	404
mustno	404
mustnot$	1817
n$	404
nailed	2375
nailed$	3664
name	2820 1534
name$	1532 120 2823 1552 1386
named	2838 1551
named$	1497 2840 1033 2450 1073
names	2730 1082
names$	1532 120 2495 1386
naming$	3056
nan	1905 2030 3330 3350 653
nan$	1316
nana$	1316
nanny$	1316
narrat	1167 2580
narrow$	1135
narrowing$	1135
narrows$	1135
naturally$	2196
near	3131 3132 3133 3137 2116 2117
near$	1597 1776 3370 3406 3521 2397 2685
nearby$	2685
necess	255
necessary$	1668 2503 2504
need$	3002 3008 1952
needed	2903
needed$	2503 2504
needle	125
needs	2553 2559 1342
needs$	3002 3008 2561
negati	2323
negative$	441 3612
neighb	136
neighbour$	122
neighbourhood$	3174
neighbours$	122 1549
neithe	382
neither$	349 363 1795 525 704 728 2250
nephew	1838
net$	2996
netbal	2399
netball$	3688
networ	23 49 1637
network$	1424 1462 2926 3492 802 3509 3513 2484
networks$	2883 3492 802 3509 3513
never	1803 471 522 542 576 665 724 822 863 1085
never$	338 343 349 356 363 374 389 1810 462 518 519 521 1935 524 525 1950 541 544 564 570 2078 682 684 690 2124 2137 3428 733 792 821 2236 842 866 872 905 933 934 947 948 2498 1218
new	800 807 2221
new$	2779 3135 3204 623 2216 804 806 811 846 1025
newcom	3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
newcomers$	1831 3200 3255 3270 3272 2010 3305 3640
newsle	2809 1003 2423 2452 1289
newsletter$	13 2756 1291
newsletters$	13
next	3600
next$	3131 3132 3133 3137 2116 2117 3702 2519
nicer	807 2221
nicer$	2216 806 846
niece	1838
night	2092 3381 3393 3411 2123 3412 2257 2260 3551 3552 888
night$	2742 129 1874 3297 3315 3419 2138 3430 3433 3434 3435 3437 2150 3442 2155 3445 3599 2325 916 2364 1054
nights	3381 3412 1297
nights$	2742 129 1874 3315 3400 2138 3431 3434 3436 3437 2150 3443 2155 3445 2325 2364 1054 2471
no	127 371 871
no$	137 1568 157 302 1759 348 368 382 395 402 403 446 495 3214 515 1941 536 540 566 571 587 591 592 2014 658 668 705 721 730 749 751 2168 765 766 820 822 856 2327 1043 1214
nobody	163 302 3214 705 822
nobody$	2831 1715 363 525 704 2118 2250 1296
nod	1535
nod$	2824
nods$	2824
noisy	3576
non	347 1213
non$	270 312
nonassociation$	2626
noncontact$	1760
none	163 382 705
none$	302 363 1789 1795 3214 525 704 2118 728 2250 1296
nor$	349 1218
normal	1341
normal$	1594 202
norms$	2566
north	3170 3194 3205 3216 3320 3321 3322 3323 2035 2062
not	1536 141 1770 371 1803 404 471 1886 522 542 576 665 724 2163 822 2248 863 1085
not$	126 127 1554 171 172 335 338 343 349 356 1771 363 374 386 389 1810 1817 1819 1839 428 439 462 518 519 520 521 1935 524 525 1950 539 541 544 564 570 661 2078 667 675 676 682 684 690 701 2124 2137 3428 728 731 733 744 770 792 821 2236 2249 842 866 3569 871 872 905 923 933 934 946 947 948 2498 1218 1219
note	2809 1584 227 1003 2423 2452 1289
note$	61 2871 2872 2873 2539
noted$	82 2440
notes$	61 2777 2782 2872
nothin	536
nothing$	438 536 1949
notice	97 1576 2865 1766 1767 925 959
notice$	101 2951 3025 550 2272 2338 3656 958 960 1014 2639 2640
noticeboard$	2799 2372
noticeboards$	2799
notices$	101 2272 2338 3656 958 960 1014 2639 2640
notifi	2790
novemb	2369
november$	2844
now$	1456 1509 1528 2819 3351 3619 1209
nowhere$	366 1848
nudg	433 481
number	17 97 2839 1828 3524
number$	18 27 32 41 45 2749 48 50 79 1515 3117 1858 2003 823 836 3675
numbers$	2763 99 1515 3117 1858 2003 1023
nurse	35 36 1471 64 2795 1088
nurse$	1424 65 1024 2501 1317
nurtur	270 312 1146 1338
nurturing$	1683 1725
observ	2809 1003 2423 2452 1289
obtain	2766 620 2033 2416
obtain$	1125
obtained$	2418 2440
obtaining$	1125
obtains$	1125
occasi	1297
occasion$	1848
occasions$	2180
occup	479
occupi	477 1890
occupy$	844
occur	1616
occur$	2905
occurs$	2905
octobe	2369
october$	2844 1557
of	1473
of$	2708 1437 1458 1474 1490 2823 1546 1554 2850 1579 2874 2913 225 2956 2966 1686 3021 1758 3089 1880 1903 3207 3252 1964 1972 1987 3289 2017 2051 3344 3421 2173 2188 2223 2227 2335 2345 2348 3674 2457 2460 1048 2495 2496 2498 2524 2574 2642
off	1805 3349 2169 2246 2247 3597 926 3696 2426
off$	2704 2716 2789 1794 3094 449 554 1995 3352 2170 2210 3514 3529 3531 2243 2256 3579 3580 3582 2663 2674 2692
offer	2809 255 1716 620 2033 801 894 1003 2423 2452 2559 1289 1339
offer$	2736 193 248 1668 274 3005 3022 2234 2540 1378
offere	1413 2739 2741 1454 2766 2790 109 2903 255 1681 309 1723 1898 2416
offere$	274 944
offered$	2702 2743 2770 2794 1522 1620 1668 2958 2970 1722 3012 1851 489 3193 2037 2066 2268 2341 1378
offeres$	274 944
offeri	255
offering$	248 1668 274 2234 944 1378
offers	1478 255
offers$	2736 2767 193 248 1668 274 944 1378
office	35 36 1471 64 2795 1744
officer$	0 1 2711 1424 16 20 22 25 59 65 69 95 1518 122 1024 2438 2446 1306
officers$	0 1 2711 1424 16 20 22 25 59 65 69 95 1518 122 2825 3033 1024 2438 2446 1306
offset	906
often	18
often$	11 1431 1475 2851 2498 2622
old$	3225
older	3306 2026 643 3444 3600 956 3658 2647
older$	125 2839 3047 1764 397 1823 1824 1836 3128 1842 3141 456 3169 1881 478 1892 3182 482 484 3192 1919 1920 1921 3237 549 3276 607 618 2032 3362 2079 3371 2083 2084 3374 706 3482 3489 2230 2240 2242 3532 846 3560 2274 862 2287 2299 2300 2306 2312 2313 3608 2320 2334 956 3658 1070 1075 1076 1077 2634 1222 2637 2638 1237 2651 1245
oldest	3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 1920 1921 549 3276 3306 607 626 2041 643 645 3356 3371 2083 2084 3374 691 706 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 3608 2320 2334 956 3658 2634 1222 2638 2647 1237 2651 1245
oldest$	1842 3141 3169 1881 478 1892 3192 1919 3237 618 2032 3362 3489 2300 2306 2312 956 3658 2637
on	689 2380 2426
on$	1416 2727 2745 1472 2771 2774 1495 2792 1510 116 2827 2828 1579 191 2910 2947 1675 1692 292 2999 1724 3018 3056 1772 1773 1844 3199 1947 1966 3257 1980 1987 3285 3316 3365 689 729 735 3439 2175 2181 3514 2238 854 3574 2332 2373 3669 3679 3680 980 3683 2397 3687 3697 2497 2508 2511 2591 2620 2663 2673 2674 2685 2686 2694 2700
once	3279 2278 867 2331
once$	2703 3287 3290 3292 3299 3566 3620 3687
one	127 3306 643 708 956 3658 2647
one$	92 1505 2809 2831 1613 1715 3060 1789 1795 3090 1842 3141 3147 3169 1881 478 1892 3192 1919 3220 3237 3245 584 1998 586 2008 3298 3301 602 610 618 2032 626 2040 2041 2054 645 3355 3356 3362 3364 691 2112 3401 704 2118 3433 3434 748 750 3469 3484 2250 2270 885 2300 2301 3591 3592 2306 2312 3612 3623 2344 937 938 3644 956 2386 2411 2414 1003 2423 2452 1073 2637 2643 2647 2667 2674 1289 1296
ones	3109 3139 3142 1860 3163 3190 3215 3229 537 3241 3247 3515 3516 3517 3518 2230 2232 3530 3535 3539 3544 3545 3549 2298 3615 3616 3621 3633 3634
ones$	1505 1992 3368 3434 3447 2282 2646
ongoin	255
ongoing$	1623 1668 1110 1322
online$	2734
only	459 865
only$	437 448 1948 3248 585 589 2009 3401 3450 868 889 2303 931 2355 2657
onside	1166
onside$	2579
onto$	1495
open	1454 1516 2380
open$	1453 2743 2748 92 2855 221 2934 2935 2943 2944 1684 1700 3669 2477 2531 2614 2621 2696 1369
opened	1454 2766 2416 1013 2426
opened$	1453 2743 2787 2798 128 3000 2425 1369
opening$	221 1260
opens$	1453 2855 221 1369
operat	64 1484 1312
operational$	2734 2773
operator$	73
operators$	73
opinions$	333 1027
opport	2969 3011 2553 2559
opportunities$	1687 299 1908 2561 2562 1161
opportunity$	2896 2965 299 1848 1908 1161
oppos	983
opposing$	2366
opposite$	1895 679 2096 2104 697 719 2133 2209 2261 3563 3564 2357 2366
optici	1088
optician$	2501
optimi	1146 1341
option	2969 3011 2123 3412 2573
option$	2902 2572 1161
options$	2561 2572 1161
orange$	2817
orbit$	2206
order	1446 3050 353 1766 1767 373 568 580 848 860 925
order$	2735 2773 3049 358 398 412 548 550 556 583 2272 2338 3656 1030 2639 2640
orderd$	398
ordere	1446 2766 1504 2416 1013 2426
ordered$	2735 2793 358 384 412 556
ordering$	358 412 556 583
orders	1766 1767
orders$	3049 358 398 412 548 556 583 2272 2338 3656 1030 2639 2640
ordina	35 36 1471 204 243 1656 1338
ordinary$	202
ordinated$	1617
organi	2766 2802 2416
organisations$	1635
organise$	2855 975
organised$	1851 975
organises$	2855 975
organising$	975
other	1637 280 1693 3059 3066 3097 3100 3104 3105 3109 3128 3130 3139 3142 3143 1860 3161 3162 3163 3164 3190 3215 3229 537 3241 3247 2026 2049 3341 3386 3397 3407 2141 3444 2156 3458 3463 3474 3476 3495 800 807 2221 3515 3516 3517 3518 2230 2232 3530 3535 3539 3544 3545 3549 3567 3568 2280 876 877 2291 3581 2295 2297 2298 2305 3608 2320 3615 3616 3621 2333 3628 3633 3634 2354 3649 3653 2369 3658 1217 2633
other$	2887 1629 2921 2926 1661 3039 1768 3060 361 362 3065 3069 1781 3073 3076 3078 3079 3081 3084 3087 3088 3096 3101 3102 1829 3129 3135 1861 3161 3162 3163 3164 3204 1938 538 3245 3301 2026 2028 616 633 2047 2057 3348 2064 3354 3357 2069 3360 2079 3380 679 3397 697 2113 2119 710 2127 3438 3444 3459 3460 3466 3468 3469 3470 3473 2190 3484 3487 3488 3490 3495 3497 2209 2214 2215 2216 804 3507 2231 847 2261 2264 2265 3559 3567 3568 2280 876 877 2291 3581 2295 2297 2305 3595 2313 3610 3621 2333 3628 3645 3649 3653 3658 2630
others	1637 1804 3164 3463 3474
others$	2926 2992 3039 1768 3060 3065 3074 3076 3078 3079 3081 3084 3085 3093 3096 3101 3102 3129 3201 1938 3291 2028 616 3348 3354 3380 3438 3460 3466 3468 3469 2190 3484 3487 3488 3490 3497 3500 3559 880 3583
ought	3004
ought$	3008
our	1585 240
our$	2874 1653 271 1705 1727 3598 2384 1193
out	1656 1866 793 799 926 3696 2426 2573
out$	1419 2715 2743 1482 2800 1522 2870 1582 1583 171 2874 1586 1588 1625 1650 2970 2984 3012 1750 3051 3086 400 3124 3155 1885 1922 1926 1929 3219 1936 1956 1978 1990 1995 2012 3304 3328 3330 2042 630 2049 2074 2089 2122 2169 2182 2185 3485 2197 3514 3529 2243 2246 2256 3546 3569 3574 3578 3579 3580 3593 3597 3604 2362 2385 3699 2417 2434 1061 2533 2595 2662
outcom	2809 1003 2423 2452 2559 1289 1342
outcome$	3007
outcomes$	2945 2516
outering$	1936
outing	100 1513 3453
outing$	2705 1936 660 3572 3677
outings$	2705 3449 3572 3677
outlet	2608
outlook$	2985
outrea	2809 1744 1003 2423 2452 1289
outreach$	2720 53 2762 3033 2613
outs$	1650
outsid	171 1926 3325 2049 2211 2215 3597 3610
outside$	1510 3507 2397 2544 2685
outsta	1516
outting$	1936
over	3234 3266 2192 2426
over$	3073 3209 1947 3253 559 1983 3273 2011 3423 3480 3481 3521 3522 854 2310 3651 2363 1092 2524 2570 2648
overdu	1516
overla	3092 2075 2269
overlap$	1875 3364 3426 3558 3635
overleaf$	2588
overs$	3073 1829 3522
overse	243 1656 3170 3194 3205 3216 3320 3321 3322 3323 2035 2062 1341
oversi	2553 2559
oversight$	81 2521 2523 1111
overview$	2521
own	243 1656 3557 3591 3592
own$	1556 1587 2879 1591 3185 3225 1973 3312 692 3398 737 3527 2263 2266 3601 917 3632 2482 1181 2643
owner	35 36 1471 3691 1072
owner$	73 2485
owners	1167 2580
owners$	73 2485
ownership$	3025
owns$	1181
pack	2809 3131 3132 3133 3137 1937 2331 1003 2423 2452 1289
pack$	2749 3226 3565 3620 3650
packag	1907
package$	3196
paedia	1088
paediatrician$	2501
page	2809 1003 2423 2452 1289
page$	32 2892 2893 3675 1012
pages$	32 1012
paid	2766 2416
paid$	1446 1504 972 1013 2443
paint	2410 1353
paint$	3695 3699 1046
painte	1479 1013 2426
painted$	2768 2798 1015
paints$	1046
pair	3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 1920 1921 1937 549 3276 607 3371 2083 2084 3374 691 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 2334 2634 1222 2638 1237 2651 1245 1351
pair$	1915 3226 547 3573
paired	1932
paired$	2164
pairin	1351
pairs	456 1992 2281 3591 3592
pairs$	3147 3281 3573 1244
pals	3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
pals$	1831 3200 3255 3270 3272 2010 3305 3536 2251 3541 3640
pan$	2900
panel	23 35 36 49 1471 64 1493 1494 2809 1637 1003 2423 2452 1289
panel$	1424 1439 1462 2780 2782 2783 2916 2917 2926 1018
pans$	2900
parade$	3258
paragraph$	2872 2499
paragraphs$	2872 2499
parame	1584 1088
paramedic$	2501
parameters$	2873
parcel	709
parcel$	507
parcele$	507
parceles$	507
parceling$	507
parcelled$	2122
parcels$	507
parent	37 38 39 63 64 2795 136 163 2398 2565
parent$	0 1 2711 16 20 22 2746 95 1518 624 1315
parents$	0 1 2711 16 20 22 1451 1452 2746 1476 70 1492 94 95 1518 1549 2897 1689 289 1713 421 422 624 2055 928 3694 2557 2567 2577 1315
park	40 2939
park$	2938 3258 3267 3290 3310 1255
parked	2755
parked$	1255
parking$	1255
parks	2755
parks$	1255
part	1440 2729 2764 2765 2766 1507 2307 1238
part$	2791 2796 171 1585 3016 3031 3170 3194 3205 3216 1928 3320 3321 3322 3323 2035 2132 3422 3550 3585 3596 3643
partic	1440 2729 1463 1507 1019
participants$	2752 2778
participate$	2796
participates$	2796
participation$	2432 2451
partie	100 1513
partin	1238
partne	4 49 1465 64 2795 1637 229 1716 306 1915 2559 1147
partner$	2778 1316
partners$	0 1 2706 2711 16 20 22 1462 2778 95 1518 1635 2926 230 1719 1126
partnership$	1417 1462 2754 2780 2916 2917 1642 3005 2532
partnerships$	1417
parts$	2132 3422 3550
party	100 1513
party$	660 3677
pass$	227 470 3195 3206 2235 3663 982
passage$	2872 2499
passages$	2872 2499
passed	3525
passed$	2928 2235 1021
passes	33 68
passes$	99 470 3206 3663 982 2671 2680
passing$	2235
passs$	3663
past$	3521
pastor	255
pastoral$	1668
patch	2314 2315
patch$	3604
path	3665
path$	96 711
paths$	711
pathwa	2809 2123 3412 1003 2423 2452 1167 2580 2608 1289
pathways$	2883
patient$	2541 2621
patrol	1414 2713 2760 104 2809 1744 1003 2423 2452 1289 1355
patrol$	2712 2762 1517 1306
patrols$	2712 2762 1517 3033 1306
pattern$	2087 2328
patterns$	2515
paused	2329
paused$	3618 2383
pay$	1376
paying$	1376
pays$	1376
pcso	64
peace	2025
peace$	3314 3317 3594
peel	833 843
peel$	756 827 830
peele$	827 830
peeled$	2614
peeles$	827 830
peeling$	827 830
peelning$	827 830
peels$	827 830
peer	3458 2213
peer$	3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 1920 1921 549 3276 607 3371 2083 2084 3374 3458 3460 3474 3482 2203 2204 2212 2213 3502 3508 2220 2224 2230 2240 2242 3532 3560 2274 862 2287 2299 2334 2634 1222 2638 1237 2651 1245
peers	3047 1764 397 3109 1823 1824 1836 3130 1842 3139 3142 1860 456 3161 3162 3163 3164 1892 3182 482 484 3190 1920 1921 3215 3229 537 3241 3247 549 3276 607 3371 2083 2084 3374 3474 3482 3495 2220 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3608 3615 3616 3621 2334 3633 3634 2634 1222 2638 1237 2651 1245
peers$	1768 3079 3083 3348 3438 3459 3460 3470 2190 3484 3487 3488 3490 3502 802 3505 3506 3508 3509 3510 3512 3536 2251
pegs$	796
people	63 64 2795 1693 3308
people$	0 1 2711 16 20 22 1451 1452 1468 1476 70 1492 1502 90 94 95 1518 114 1531 119 2821 122 2829 1549 1566 1567 1571 159 2864 2866 2867 1662 3009 1738 1741 1745 3083 1831 3200 3255 1974 3270 3272 3280 2010 3300 3305 741 3475 3505 3508 3640 3690 2483 2489 1078
peoples$	2829
per$	1469 63 3639 2589
percen	63
percent$	1476
percentage$	24
percep	1167 2580
perceptions$	2566
perfor	100 1513 2802
perform$	1275
performance$	3689
performed$	1275
performing$	1275
performs$	1275
period	1859
period$	1874 3394
periodic$	205 1104
periodically$	1104 2519
periods$	1874 3394
permission$	3676
permit	3239
permit$	2881 337 1751 1756 1799 595 2183 886 3676 982 2610
permited$	337 1751 595
permiting$	595 886
permits$	2881 337 595 3676 982 2610
permitted$	1751 1769 2002 595
permitting$	595 886
persistent$	2541
person	64 2795 1540 3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 1920 1921 549 3276 607 626 2041 3371 2083 2084 3374 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 2334 2634 1222 2638 1237 2651 1245
person$	0 1 2711 16 20 22 95 1518 2821 2829 1570 204 1741 3329 2060 2350 2489 1191
persons$	2829
persua	433 447 2037 812
persuaded$	2341
pharma	1088
pharmacist$	2501
phas	924
phas$	516 517
phase$	516 517 747
phases$	516 517 747
phasing$	516 517 747
phass$	516 517
phone	1414 33 123 1807 3153 2374
phone$	99 836 3663 1398
phoned	1413 1448 2739 2741 1457 2766 1486 1042
phoned$	2702 2737 1449 2775 2455
phonees$	3663
phones	357
phones$	99 3663 1398
phoning$	1398
photo$	77 1016
photograph$	77 1016
photographs$	77 1016
photos$	77 1016
physical$	1097
physio	1088
physio$	2501
physiotherapist$	2501
pick	1513 199 2318 942
pick$	235 1657 1658 808 829 838 953 959 2690 1278
picke$	808 838 953
picked$	174 175 1620 477 826 953 1278
pickes$	808 838 953
pickin	199
picking$	808 829 838 953 1278
picks	1513 199
picks$	808 829 838 953 1278
pickting$	953
picky$	839
picnic	100 1513
picnic$	3677 2391 3701
pictur	3170
picture$	77 1550 2848 1593 1602 2538
pictures$	77 1550 1016
pilot$	2
pitch	3553 3554 895 3665
pitch$	96 3555 3647 2369 998 3701 3704
pitched$	998
pitches$	998
pitching$	998
pitchs$	3555
plac	479 494 619 651 818 861 884 893 894 897 899 900 2318 1228
plac$	647 1000
place	1464 2766 1479 1480 68 2802 2809 3131 3132 3133 3137 628 1003 2416 2423 2452 1289
place$	2725 2753 2768 2769 2821 1536 2885 2958 2960 2972 2984 3014 1848 470 1904 503 3206 506 1928 1954 3290 2022 621 622 629 631 644 647 2067 671 3384 3392 720 727 736 745 2163 3585 891 2309 3604 1000 2450 2554 2675
placed	2766 477 1890 1932 628 2416
placed$	465 469 1891 1900 2023 2031 2039 629 636 640 3345 647 3370 2090 714 2268 981 2443
placeed$	644
placeing$	506 644 720
placem	1907 3330 3338 2050 646 2092 3381 2093 2101 3393 2121 3410 2123 3412 828 895
placement$	3167 3191 1904 3196 503 1927 621 622 629 3332 631 3339 640 3346 650 2067 3417 1236
placements$	3167 3191 1904 1927 621 622 629 3332 631 640 3346 650 2067 3382 3390 3400 3417 1236
placered$	644
places	628 2377
places$	2821 2885 2972 3014 470 1904 3206 506 629 631 644 647 671 3420 720 796 3666 1000 2675
placeting$	720
placin	628
placing$	1809 640 647 1000
placs$	647 1000
placting$	1000
plan	2809 1590 1870 2382 1003 2423 2452 1163 1289
plan$	2733 2736 2749 87 2855 2876 2879 2880 1593 1602 3671 1034 2519 2588 2594 2602 1291
planned$	2723 1851
planni	1163
planning$	26 2931 2953 2540 2568
plans	1163
plans$	2736 2855 2879 2953 1671 3671 1034 2588
plant	2410 1353
plant$	3699
plante	1013 2426
planted$	2798 1015
play	100 1513 1915 835 896 898
play$	2720 53 96 1524 148 314 1807 3106 407 1846 2074 2080 718 3576 875 986 3689 2464
played	3 2802
played$	1416
player	37 158 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 2041 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
player$	2831
players$	2831 1571 1831 3200 3255 3270 3272 2010 3305 3640 2483
playgr	2092 3381 3393
playin	1815
playing$	314 407 1846 986
plays	1513
plays$	1524 148 314 718 875 986
pledge$	98
plenty$	321
plot$	916
plug$	1135
pluging$	1135
plugs$	1135
podcast$	32 3668 1012
podcasts$	1012
point	1534
point$	43 71 2823 2885 2896 2988 2143 2372
points$	43 71
police	35 36 1471 64 2795 1744
police$	0 1 2711 16 20 22 65 95 1518 2825 3033 339 1306
policeing$	339
polices$	339
policeting$	339
polici	97 2809 1744 1003 2423 2452 1289
policing$	3033 1306
policy	97 2809 2382 1003 2423 2452 1289
policy$	32 2756 3268 3671 1291
pond$	96
pool	40 68 3553 3554 2399
pool$	3688
poor$	441
pop$	1196
portal$	32
portals$	32
positi	270 312 1757 800 807 2323
position$	2519
positive$	2921 1661 1683 2974 2980 1718 1725 3046 811 3612 1097 1195 2617 2621
possib	2903 2573
possibilities$	1161
possibility$	1848 2572 1161
possible$	2896 1613 2052 2503 2504 1161
post	2809 848 893 894 1003 2423 2452 1258 1289
post$	2814 1012 2438 2448 2450
posted	1454 2766 1511 1512 109 2416
posted$	2743 2800 2801 1522 1021
poster	97 2809 1003 2423 2452 1289
poster$	101 958 960 3667 2671 1291
posters$	101 958 960 2671
posts$	1012 2438
potent	1167 2580
potential$	1161
power$	550 3318 794 2208 2319 3638 2639 2640
powerful$	3483
powers$	550 2639 2640
practi	35 36 1471 64 2795 1644 1716 913 2559
practicable$	2504
practice$	2933 2953 2992 3005 718 2560
practices$	2705 718
practise$	718
practises$	718
practitioner$	0 1 2711 16 20 22 2786 95 1518 2446
practitioners$	0 1 2711 16 20 22 2778 95 1518 230 2446
pray	2275
prayers$	3692
precinct$	3258
prepared$	2066
presen	2730 2731 2766 2809 1616 1716 1744 1003 2416 2423 2452 1289
presence$	3005 3033 1777 2510 2521 2522
present$	2905 3392 3598 2541 2621 1280 2696
presented$	1280
presenting$	1280
presents$	2905 1280
presse	2037
pressure$	3493 2319
preven	342 350 352 1770 370 371 380 409 425 429 1867 545 863 918 945 1146 1339 1342
prevent$	351 1793 414 1834 1835 561 873 1136
prevented$	3042 3043 393 3156 527 3249 3456
preventing$	351 414 873 1136
preventping$	1793 873
prevents$	351 1793 414 873 1136
preventting$	1793
prey	162 2492
prey$	2863
price	2382
price$	3671 3675
priced	1446
priced$	2735
primar	3330
print	1258 1353
printe	1454 2766 1511 2416 1013 2426
printed$	2717 2743 2800 1015
priori	2553 1146 1308 1341 1342
priorities$	2945
prioritise$	1168
prioritised$	2977
prioritises$	1168
prioritising$	1168
priority$	1674 2550
pris	833
prise$	671 756 769
pro	1757 800 807
proact	204 1700 1147 1166
proactive$	1617 2989 2541 2579
proactively$	2579
proble	2939
problem$	2937 2594
problematis$	1153
problematise$	1153
problematises$	1153
problematising$	1153
problematiss$	1153
problems$	2937
proced	2809 1003 2423 2452 1289
procedures$	2883
proces	2809 1003 2423 2452 1289
processes$	2883 1671
procur	1446 1504
procured$	2735 2793 2449
produc	6 2766 1478 3416 2416
produces$	2767
production$	1419
productive$	2617
profes	49 64 2795 1637 306
professional$	0 1 2711 16 20 22 2786 95 1518 1673 1037 1096
professionals$	0 1 2706 2711 16 20 22 1462 2778 95 1518 1635 2926 230 1662 1719 1126
profil	1828 1082
profile$	3117 2495 2521 2555
profiled$	2495
profiles$	3117 2495
profiling$	2495
profit	2492
progra	2809 1907 2121 3410 2123 3412 1003 2423 2452 1289
programme$	2714 2736 2781 3196 916 1007 1034
programmes$	2736 1034
progre	1500 1620 243 1656 1657 1658 1681 1723 3622 2585
progress$	2882 2946 2947 2964 1031 2519 2619 1340
progressed$	2789 2909 2970 3012 1340
progresses$	2882 1340
progressing$	1340
progresss$	2882
prohib	350 352 370 429
prohibit$	351 759 3561
prohibitding$	759
prohibited$	3042 3043 393 759
prohibiting$	759
prohibition$	431
prohibits$	759 3561
projec	3411
project$	2 26 2736 2781 96 3191 1904 3327 660 3417 916 1007 1034
projects$	2736 3191 3417 1034
prolon	858 859
promise$	384 398
promised$	2723 398
promises$	384 398
promot	897 898 1146
promot$	1121
promote$	1121 1336
promoted$	2977 1336
promotes$	1121 1336
promoting$	1121 1336
promots$	1121
promptly$	2894 2933
proper$	1594 3149 2205 2253
propor	1166
proportion$	24
proportionate$	1127 2579
proportionately$	2579
propos	2382
proposal$	3671
proposals$	3671
prosocial$	3046
prospectus$	2756
protec	1146 1339
protected$	2977
protection$	353
protective$	2559
protoc	2809 1003 2423 2452 1289
protocol$	1291
provid	1454 2766 1478 1480 1485 1512 109 255 801 2416 1108 1338
provid$	274
provide$	193 253 1668 274 1377
provided$	2743 2769 2770 2774 2801 1522 1668 2958 309 1377
provider$	73 3404 1036
providers$	73 3404 1036
provides$	2767 193 253 1668 274 1377
providing$	253 1668 274 1377
provids$	274
provis	6 2809 2918 2950 2969 1744 1907 3330 2121 3410 1003 2423 2452 2559 1289
provision$	1419 3033 1904 3196 621 622 3346 2561 2562 2613
provisions$	3346
pru$	3346
pruned$	2441
psychi	1088
psychiatrist$	2501 1317
psycho	1088
psychologist$	2501 1317
public	6 1355
publication$	1419
publis	2766 1511 2416 1355
published$	2800
pull	463 2225 833 843
pull$	534 3318 671 683 756 784 2206 794 2208 815 817 2319 907 3654 1124
pulle$	784
pulled$	815
pullen$	784
pulles$	784
pulling$	683 784 815 1124
pulls$	683 784 1124
pupil	1540 158 3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 1920 1921 549 3276 607 2041 643 3371 2083 2084 3374 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 2334 2634 1222 2638 1237 2651 1245
pupil$	2829 2831 1570 1571
pupils	154 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3602 3615 3616 3621 2334 3633 3634 2351 956 2407 2634 1222 2638 1237 2651 1245
pupils$	1492 114 119 2829 2831 1567 1571 1831 3200 3255 3270 3272 2010 3305 3640 2483
purcha	1446 2766 1504 2416 1013 2426
purchased$	2735 2793
purpose$	2975 3233 2602
purposeful$	2617
push	433 898
push$	1123 1178
pushes$	1123
pushing$	2531 1123
put	444 477 1890 479 494 1932 619 651 818 851 861 884 893 894 897 898 899 900 2318 1228
put$	3 1454 2766 1479 2776 1511 1512 2802 2859 258 1695 469 1891 506 1954 2090 707 714 720 852 2268 2375 981 1000 2416 1360
pute$	1000
putes$	1000
puting$	506 720 1000
puts	444
puts$	506 720 1000 1360
puttin	444
putting$	258 1809 720 1000 1360
qualification$	2759
qualifications$	2759
qualit	2559
quarte	3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
quarterly$	1009
quartet$	1831 3200 3255 3270 3272 2010 3305 3640
questi	2809 432 1003 2423 2452 1289
questioned$	3154
quicke	1295
quicker$	2616
quickly$	2894 2616
quiet$	3122 2477
quieter$	1842 3141 440 3169 1881 478 1892 3192 1919 3237 618 2032 3362 846 2300 2306 2312 956 3658 2463 2637
quit	419 455 1969 940
quit$	1868 763 2353
quiting$	763
quits$	1868 763
races$	3655
racism	1313
racist	1313
radar$	2994 2518
railca	2374
railcard$	3663
railcardes$	3663
railcards$	3663
raise	227 235
raise$	1648 1122 1142 1359
raised$	128 2928 2443 1142 2569
raises$	1142 1359
raising$	2542 1142
ramp	33 1970 3665
ramp$	96 581
ran	2760
ran$	2717 2420
rang	2713 1042
rang$	1449 2437 2455
range$	814
rappor	2559
rarer$	2463
rate	2820
rate$	1515 1038 1292
rated$	1292
rates$	1515 1038 1292
rather$	1536 1561 1886 736 745 2163 2248 863 871 891 2309 1085
ratifi	2766 2416
ration	782
re	1802 1884 1066
re$	1827
reach	1534 1807 3231
reach$	2823 1813 2206 814 2241 1011 1120 1290
reache	1413 2764
reached$	2702 2747 1011 1290
reaches$	1120 1290
reaching$	1120
react$	1203
reacts$	1203
read	1413 2750 2766 2416
read$	2702 2710 2724 2787 1511 190 1401
reading$	190 1401
readmit$	3173
reads$	190 1401
ready$	2798 2066
real$	3149 2205 2253
rearra	1013 2426
reason$	2830 1848
reassu	1338 1342
reassurance$	2957
reassuring$	1097
rebuild$	1133 1187
rebuilde$	1133
rebuildes$	1133
rebuilding$	1133 1187
rebuilds$	1133 1187
receiv	2764 2765 2766 255 2416
receive$	1668 2431
received$	2724 42 2418
receives$	2431
recogn	139 1691 1146 1338
recognise$	2980
recognised$	1552
recommendations$	2945
record	2766 1478 1488 1493 2809 1585 173 174 175 176 1590 1637 227 453 1003 2416 2423 2452 1289
record$	61 2777 2782 2784 133 2876 2877 2879 2880 966 2430
recorded$	82 2874 1586 1588 1589 966 2440
recording$	966
records$	61 2767 2777 2782 2784 133 2879 2926 966 2430
recove	1295
recrui	1413 1454 2766 162 942 2416 1013 2426
recruit$	1388
recruite$	1388
recruited$	2702 2743 2448 1388
recruites$	1388
recruiting$	1388
recruits$	1388
red$	2817
redecorated$	2798
redesi	1013 2426
redire	486
redraf	1353
redraw	1013 2426
reduc	372 445 590 782 786 791 795 906 924 1295
reduc$	936
reduce	350 1867 3496 1146 1338
reduce$	767 936 1136
reduced$	2977 3042 3043 3156 3609 912
reduceing$	767 1136
reduces$	767 936 1136
reduci	350 1338
reducing$	936
reducs$	936
reduction$	103
refer	479
refere	2587
reference$	2872 2499
references$	2872 2499
referr	1413 2764 2790 104 2809 214 477 1890 1003 2423 2452 1289
referral$	19 2805 1517 150 216 3667 1022 2581
referrals$	19 2805 1517 150 216 1022 2581
referred$	2702 2747 2433
reflec	1691 1147
reflect$	2980 1098 2539
reflected$	2440
reflecting$	1098
reflects$	1098
reform$	3091
refrain$	940
refres	2809 1003 2423 2452 1289
refunds$	2672
refurbished$	2798
refurbishment$	96
refus	410 429 458 471 533 542 545 568 576 865 879 2292
refus$	974
refuse	371 2290
refuse$	974
refused$	1545 577 3579 974
refuses$	974
refusing$	974
refuss$	974
regain$	1187
regaining$	1187
regains$	1187
regard$	1674
region	3170 3194 3205 3216 3320 3321 3322 3323 2035 3338
regist	2726 28 1454 2750 1493 2809 893 894 1003 2423 2452 1289
register$	1441 61 2782 644 3637 2436
registered$	2743 644 2433
registering$	644
registerred$	644
registers$	1441 61 2782 644
regrou	1802
regroup$	3091
regular$	202 205 1623 3225 1038 1104 1109 1110
regularity$	10
regularly$	1104 2519
rehear	100 1513 1585
rehearsal$	2705 3678
rehearsals$	2705 3678
rehearse$	718
rehearsed$	2874
rehearses$	718
rehous	477 1890 479 619 628
rehous$	641 642 1224
rehouse$	627 641 642 1224
rehoused$	1891 1900 2031 2039 627 641 642 3345 2090
rehouses$	627 641 642 1224
rehousing$	467 604 627 629 641 642 1224
rehousred$	641 642
rehousring$	641 642 1224
rehouss$	641 642 1224
reimpo	858 859
reinfo	1341
reinst	858 1013 2426
reject$	974
rejecte$	974
rejected$	974
rejectes$	974
rejecting$	974
rejects$	974
relati	4 3013 1763 1905 2030 3330 3350 653 2166 2186 2559 1147 1342
relations$	2603
relationship$	1417 3007 344 3052 1960 3475 2546
relationships$	1417 2964 344 3052 3475 802 2546
relatives$	3520 2483 1316
releas	463 543 713 826 869 929
releas$	921
release$	921
released$	1956
releases$	921
releasing$	921
releass$	921
releasting$	921
relentless$	2541
releva	1585 255
relevant$	2874 1594 2891 1629 2921 1668 2503 2504
reliance$	768 2199
reloca	619 628
relocat$	641 642 1224
relocate$	2031 3326 627 636 641 642 1224
relocated$	2031 2039 627 636 641 642 3345
relocates$	2031 627 636 641 642 1224
relocating$	627 641 642 3606 1224
relocation$	467 3187 604 629
relocatred$	641 642
relocatring$	641 642 1224
relocats$	641 642 1224
remain	174 287 1910 3444 3586 1105
remain$	152 228 1643 1655 1694 387 3199 2099 3584 1101 1151 1240
remaining$	387 3161 3162 3163 3164 2026 2156 3567 3568 2280 876 877 2291 3581 2295 2297 2305 3621 2333 3628 3649 3653 3658 1101
remains$	152 228 1655 1694 387 2099 1101 1240
rememb	1576 2865
remember$	2539
remind	1448 447
remind$	1337
reminded$	2737 1337
reminder$	13
reminders$	13
reminding$	1337
reminds$	1337
remote$	2059
remov	418 419 463 474 493 557 580 603 614 791 799 833 906 1086 1232
remov$	415 784 935 936
removal$	490 604
remove	1479 3119 3283 582 2018 793 882 3603 1013 2426
remove$	415 608 756 784 935 936 1364
removed$	2768 415 3154 1883 1995 3307 608 3311 3345 3609 935 1364
removen$	784
removes$	415 608 784 935 936 1364
removing$	415 608 756 784 935 936 1364
removping$	935
removs$	415 784 935 936
removting$	935
renew	858 859
renew$	903
renewe	1910
renewe$	903
renewed$	3199 3684
renewes$	903
renewing$	903
renews$	903
reopen	1353
repainted$	3661
repair	1479 1013 2426 1353
repair$	96 1133 2581
repaire$	1133
repaired$	2768 2779 1015
repaires$	1133
repairing$	1133
repairs$	96 1133 2581
repeat	1585 173
repeat$	2874
repeated$	2874 1586
replac	1479 2163 1013 2426 1243
replace$	1248 1254
replaced$	2768 3448 3661
replaces$	1248
replacing$	1248
replie	1448 1455 1463 2766
replied$	2737
replies$	2744 2752
reply	1455 2750
reply$	2744
report	1414 1478 1493 2809 2820 155 1584 1585 173 227 3153 453 1003 2423 2452 1289
report$	2712 2728 78 2782 133 140 150 2871 2873 1291 1292
reported$	2874 1586 2928 3152 2440 2444
reports$	2712 2728 2767 78 2782 133 140 150
represented$	1701
reques	620 2033 1228
request$	1550 3235
requested$	3193 2418
requests$	1550 3235
requir	2903 1766 373
require$	358 398 412 556 583
required$	384 398 2503 2504
requireed$	358 412 556
requireing$	358 412 556 583
requires$	358 398 412 556 583
researcher$	1035
researchers$	1035
resent	1576 2865
reserv	3648 1355
reset$	1133
resete$	1133
resetes$	1133
reseting$	1133
resets$	1133
reside	100 1513 2809 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 1003 2423 2452 2634 1222 2638 1237 2651 1245 1289
resident$	2831
residential$	1878 491 654 660 1236
residents$	122 2831 1831 3200 3255 3270 3272 2010 3305 3640 2483
resili	2559 1342
resolv	237
resolve$	1650
resolves$	1650
resour	2809 1744 1003 2423 2452 1289
resource$	1592
resources$	1592 300 3033 2561 2613 2622
respec	3013 1146 1166 1314 1339
respect$	2593 2600
respected$	2977 3029 3035
respectful$	2853 2541 2579
respectfully$	2579 2593
respit	2025
respite$	3314 774
respon	1455 2750 1463 2764 2765 2766 1700 1146 2559 1167 2580
respond$	235 1340
responding$	1340
responds$	1340
response$	2744 2945 2540 2560 1340
responses$	2752 1340
responsibility$	2942 3025 1129
responsive$	2989
rest	1804 3105 3109 3128 3130 3139 3142 1860 3161 3162 3163 3164 3190 3215 3229 537 1951 3241 3247 2025 2026 3341 3386 3397 3444 2156 3458 3463 3495 3515 3516 3517 3518 2230 2232 3530 3535 3539 3544 3545 3549 3567 3568 2280 876 877 2291 3581 2295 2297 2298 2305 3608 2320 3615 3616 3621 2333 3628 3633 3634 2354 3649 3653 3658 2633
rest$	1768 3060 3065 3076 3078 3079 3085 3093 3096 3101 3102 3109 3129 3139 3142 1860 3163 3190 3215 3229 537 3240 3241 3247 3314 2028 3348 3354 3380 3438 3460 3469 3474 774 3484 3487 3488 3490 3515 3516 3517 3518 2230 2232 3530 3535 3539 3544 3545 3549 3559 880 3583 2298 3594 3615 3616 3621 3633 3634
rested	2329
rested$	3618
restor	1147
restor$	1133
restore$	1133
restores$	1133
restoring$	1133
restors$	1133
restri	342 350 372 429 445 1867 493 590 782 848 924
restrict$	339 593 594 595 767 853
restricte$	853
restricted$	3042 3043 393 3156 483 593 594 595 853 2324
restrictes$	853
restricting$	339 593 594 595 767 853
restriction$	431 3144
restrictions$	431 3144
restricts$	339 593 594 595 767 853
restrictted$	595
restrictting$	339 593 595
resurfaced$	2798
resurfacing$	96
retain	858 1108
retain$	1173
retaining$	1173
retains$	1173
return	2750 2764 2765 214 2347
return$	215 509 511 573 816 2422
returne$	509 511
returned$	215
returnes$	509 511
returning$	509 511 573 816
returns$	215 509 511 573 816 2422
retwee	1463
retweets$	2752
reunit	1802
reunite$	3091
review	2766 1478 2809 1620 1003 2416 2423 2452 2517 1289 1339
review$	81 2805 2912 2518 1106
reviewed$	80 2909 2444 1106
reviewing$	1106
reviews$	2767 81 2805 1106
revise	2766 2416
revok	493
revok$	504 974
revoke	882
revoke$	504 974
revoked$	974
revokes$	504 974
revoking$	504 974
revoks$	504 974
rewrit	1013 2426 1355
rid$	814
ride	100 1513 835 2275
ride$	1524 2097 3678
riders	3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
riders$	1831 3200 3255 3270 3272 2010 3305 3640
rides	1513
rides$	1524 3678
rift$	2546
rifts$	2546
right$	2816 1594 2980 3149
rights	1314
rights$	1191
ring	1414 2713 2820 1534 123 1787 1807 3106 3153 3231 855 3608
ring$	2823 148 1398
ringing$	3061 1398
ringle	1842 3141 3169 1881 478 1892 3192 1919 3237 3306 605 618 2032 2041 3356 3362 2300 2306 2312 2637 2647 1309
ringleader$	3627 2645 2646
ringleaders$	3627 2645 2646
ringri	1842 3141 3169 1881 478 1892 3192 1919 3237 618 2032 3362 2300 2306 2312 2637
rings$	148 1398
rink	40 3553 3554
rip	557
ripped$	582
rise	2804 2806 1295
rise$	107
risen	2806
rises	2804 2806 1295
rising	2804 2806 1295
risk	3013 2559 1342
risk$	2922 2927 2937 2512 2519 1117
risks	1342
risks$	2922 2927 2937 2512 1117
risky	3013
ritual$	2328
rival	1303
river$	3596
road	3393 2260
road$	3402 3555
roads$	3555
robbed	1539 2860 162 1084
robbed$	2828 2497
robber	1297
robberies$	166 1307
robbery$	166 1307
robs	2860
robust	204 2553 1147 1166
robust$	1617 1110 1127 2579
robustly$	2894 2579
role	2608
role$	1129
roll	6
roll$	243 2436
rolled$	2766 2416
rollout$	1419
room	40 46 68 3131 3132 3133 3137 1951 3330 2092 3381 2123 3412 2260 3551 2289 895 3665
room$	1459 67 96 299 3064 1889 1908 3227 3240 3384 2107 3406 3419 3420 727 3498 3550 3555 3578 916 3624 3646 3647 2369 3667 3669 3675
rooms	3381 3412 888
rooms$	67 3064 3227 2107 3400 3420 3498 3550 3555 3646 3647
root$	1167
rose	2804 2806 1295
roster	1932 893 2318
rota	23 2809 3416 893 1003 2423 2452 1289
rota$	32 2761 3637 3667 3675 3703 1014 1017
rotas$	32 1014
round	3107 3234
round$	2715 188 3051 3521 3593 951 2434 2609
rounde	2399
rounders$	3688
route	3393 2260 3551 2377
route$	3191 2100 3402 3417 2377 3666 3675
routes$	2883 3191 2100 3414 3417
routin	1082
routine$	2087 2328 1104
routinely$	1104
routines$	2495
row	3702
row$	150 1857 2132 3422
rowdy	3576
rows$	150 1857 2132 3422
rugby	2399
rugby$	3688
rule	97 3050 2382
rule$	98 3049 359 360 398 431 3268 598 3375 2272 3671 3675 1014
rulebetween$	3145
ruled$	1581 398
rules$	98 3049 398 2272 3671 1014
rulesbetween$	3145
run	1454 2766 2347 2416
run$	2717 2743 2794 2855 2863 193 1851 1944 3678 3703 2420 2696 1381
rung	1413 2713 1448 2739 2741 1457 2766 1486 106 2838 3153 1042
rung$	2702 2737 2775 1519 2455
runnin	1436
running$	2709 2725 2734 1381
runs	2760 1478 2347
runs$	2767 2855 193 3678 2420 1381
s$	178 1653 1774 1775 1785 417 3131 3132 3133 3137 3165 1906 1917 1946 537 609 616 2040 3598 2349 2630
s20$	2650
s34$	1227
s35$	1227
safe	270 3013 312 3031 2377 2553 2559 1314
safe$	2816 2853 1683 2980 2982 2983 1725 3029 3666 2480
safegu	1146 1314 1339
safeguarded$	2977
safely	1043
safely$	2456 2474
safer	312 3031 2221 1043
safer$	2980 2982 2983 1725 3029 440 2237 825 2456 2563
safety	3013 2553 2559
safety$	2975 1155
said	1576 2865 173
said$	2723 2832 1586 1292
sales$	131
same	1876 3279 708 2140
same$	2814 1603 1604 3098 3131 3132 3133 3137 3165 3220 3221 3223 3243 3279 2095 3392 2117 2140 3429 3432 2144 2146 2148 2153 2157 3469 3566 3607
sample$	2442
samples$	2442
sancti	1308
sat	2713 477 1890 2369
sat$	1448 2090 714
satisfy$	1169
saturd	613 742 743 2369
saturday$	2742 613 3315 742 2155 743 3445 3673 2393 3686
saturdays$	2742 3315 2155 3445 3673 2393 3686
saved$	82
saw	1576 2865
saw$	2717 2787 2437
say	2820 1534 1576 2865 1870
say$	120 2823 2832 143 2967 528 914 2464 1292
saying$	528 914 1292
says	1576 2865
says$	120 2832 143 528 914 1292
sbetween$	3145
scale$	1171
scales$	1171
scaling$	1171
scatte	1913 1914 2076 2077 900 949 1238
scatter$	3202 507
scattere$	507
scattered$	3203 3365 3366 2362
scatteres$	507
scattering$	507
scatters$	3202 507
schedu	2766 1932 2416
schedule$	2447
scheme	2809 1003 2423 2452 1289
scheme$	32 2781 3417 1007
schemes$	32 3417
school	35 36 40 1471 64 2795 2858 1877 1907 611 3330 3338 2050 646 2092 3381 2093 3393 2106 2115 2121 3410 3411 2123 3412 828 2260 3551 895 3691
school$	0 1 2711 16 20 22 2746 65 74 95 1518 2847 1560 2854 3166 3167 3191 1904 3196 503 1927 3310 2024 621 622 3332 631 3333 3334 3337 3339 3340 3346 2068 3358 3404 3417 823 836 3569 3643 3692 2475 2557 2688
schoolchildren$	3270
schooled$	2023
schools$	0 1 2711 16 20 22 2746 74 95 1518 3167 3191 1904 1927 621 622 3346 3382 3395 3400 3404 3417
scope	1584 1585
scope$	2873 2874 1908 1160 1161
scopes$	1160
scoping$	1160
score	2820
score$	1292
scores$	1292
scrap	955
scrap$	475
scrape$	475
scrapes$	475
scrapped$	2383
scrapping$	475
scraps$	475
screen	100 1513 2809 1003 2423 2452 1289
screenshot$	77
screenshots$	77
screwe	2375
screwed$	3664
seal	474
search	1539 2859
search$	267 1311
searched$	2828
searches$	150 1311
seat	33 479 1970 818 861 899 900 2314 2315 2318
seat$	1857 506 1954 581 671 703 720 796 3585 3604 3624 3647 3667 3695 1000 1405
seate$	1000
seated	477 1890 1932 2088
seated$	469 1891 2090 703 714 981 1405
seates$	1000
seatin	1970
seating$	66 1809 506 671 720 3573 1000 1405
seats$	66 1857 3191 506 581 671 703 720 796 3604 3647 3695 1000 2675 1405
seatting$	720 1000
second	3330 3444 2369
second$	3658
section20$	2650
section34$	1227
section35$	1227
secur	620 2033
secure	1464 2766 2416
secure$	1878 491 654
secured$	2753 3193
security$	2825 2975
see	1414 2820 1576 2865 3041 3059 1787 1797 3092 1807 3106 407 3124 3134 1850 3197 3231
see$	198 2968 3032 3055 3058 3060 1778 3075 3086 1801 1811 1820 501 502 1954 2075 813 994 1175
seee$	502
seees$	502
seeing	3053 1808 407 3123 3127 2247 2304 3617
seeing$	198 3055 3061 3069 3072 3095 1820 3157 501 502 3274 2170 2184 813 3593
seek	620 2033 801 859 1163 1228
seek$	263 805 1114 1125
seeke$	805
seekes$	805
seekin	1163
seeking$	805 1114 1125
seeks	1163
seeks$	805 1114 1125
seen	1413 2739 2741 2764 2766 1486 2790 106 1762 1797 1866 543 599 699
seen$	2702 2724 2747 2775 1519 2826 3051 3086 1862 450 451 452 3155 1956 3254 2012 2089
sees$	813 994
seize	1308
seized	1013 2426 1308
seizes	1308
seizur	1308
select	2318
select$	808 953
selecte$	808 953
selected$	953 2448
selectes$	808 953
selecting$	808 953
selective$	839
selects$	808 953
selectting$	953
self$	2321 2559 1167
sell	162 2492
sell$	2861
seller	125 2839 1072 1303
seller$	124 3670 2485
sellers$	124 3670 2483 2485
selling$	2466 2491 2493
sells$	2493
semina	2809 1003 2423 2452 1289
send	453 473 479 486 580 619 628 826 848 851 861 869 884 893 894 898 1258
send$	506 509 511 548 573 644 647 683 844 878 1397
sende$	509 511 647
sended$	644 647 878
sendes$	509 511 647
sending$	506 509 511 573 644 647 878 1397
sendred$	644
sends	2760 1478
sends$	2767 506 509 511 548 573 644 647 683 844 878 1397
senior	2310 3600 2369
senior$	1110
sense$	273 908 2538
sensit	204 1700 1166
sensitive$	1617 2932 2989 2579
sensitively$	2894 2579
sent	2718 1432 1454 2760 2764 2766 1512 109 1539 3153 477 1890 543 628 848 851 869 893 894 2416 1355
sent$	2721 2743 2801 1522 2828 128 2859 3152 465 1891 1900 1956 2018 2023 617 2031 2039 636 3345 2058 647 649 656 683 707 826 852 2268 3569 2290 878 929 1021
sente$	647
sented$	647 878
sentence$	2872 2499
sentences$	2872 2499
sentes$	647
senting$	647 878
sents$	647 878
separa	3153 453 1914 2076 2077 2112 709 807 3526 3591 3592 1238
separate$	377 1878 3179 3180 3181 480 3183 3186 3188 3189 488 1902 2057 2064 679 680 2096 687 688 2102 2104 692 694 2111 2113 702 2119 2120 710 2125 2127 2128 2130 2131 719 2133 2135 2136 725 2142 2145 2147 737 738 2152 2154 785 2209 804 2231 847 2261 2262 3556 3563 3564 3610 3629 2357 2366 2635 2653
separated$	377 3152 3203 3365 3366 2122 2653
separately$	3302 3398 3401 3623 1352
separates$	377
separating$	377
separation$	490 1238
septem	2369
september$	2844 1557 3619
sergea	35 36 1471 64 2795
sergeant$	1424 73 1306
serv$	921
serve	2275 2410
serve$	1989 2302 890 921 3699 1368
served	2802 2088 2290
served$	128 1944 3566 3570 3579
serveed$	2302 890
server	417 3553 3554
server$	1830 3120 420
serves$	2302 890 921 1368
servic	35 36 46 1471 2918 306 2423
service$	1424 32 2736 1459 2953 1871 3692 1007 1036
services$	2706 32 2736 74 2883 1635 230 1662 2953 1719 1036 1126 2561 2562
serving$	921 1368
servs$	921
servting$	921
sessio	104 2809 1859 599 2071 2105 2121 3410 3411 3453 2260 888 1003 2423 2452 1289
session$	2736 2781 1517 2810 2895 1874 3297 2012 3310 3353 660 3394 2107 2108 3417 3419 2138 3430 3434 3435 2159 3449 2161 3451 3572 3599 3678 1291
sessions$	2736 2781 1517 2810 2895 1874 2012 3310 3353 3394 2107 3417 2138 3431 3434 3447 2159 3449 2161 3451 3572 3678
set	1877 1907 611 2092 3381 3393 2121 3410 2123 3412 2259 2260 3551 855 1228
set$	2766 1480 1585 173 174 175 1695 2991 3166 3196 2024 3334 3406 3420 3471 3505 2217 2219 3548 2369 2410 2416 1013 1202 1263
sets	1859 3381 3410 3412
sets$	3400 3420 2217 1202 1263
setting$	2885 2972 3014 3501 1202 1263
settings$	2885
settl	619
settle	2293 3622
settle$	3314 3317 824 3582
settled$	2031 3582
settles$	824
seven	37 39 118 163 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1920 1921 3215 3229 537 3241 3247 549 3276 3277 607 3371 2083 2084 3374 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2634 1222 2638 1237 2651 1245
seven$	1452 1531 2267
sever	350 409 773 786
several$	610
severed$	3057
severi	350
severs	350
sew	1353
shadow$	2206
shall$	406 466
shalln	404
shalln$	404
shallnot$	1817
shar$	1113
share	227 835 1338
share$	24 231 1931 2080 708 2235 3648 1001 1113
shared	2766 1876 3525 2416 1338
shared$	2787 2928 417 1832 3165 709 2158 746 2160 3452 2164 2235 2269 949 1021 2444
shares	1463 1478 1338
shares$	2752 2767 1931 2080 708 1001 1113
sharin	1338
sharing$	2754 231 3072 1931 2080 708 2235 2358 1113
shars$	1113
sharting$	1113
she	163 1842 3141 3169 1881 478 1892 3192 1919 3237 618 2032 643 645 3362 2300 2306 2312 2637
she$	2822 1713 3015 1737
shed	3665
sheet	2809 1003 2423 2452 1289
sheet$	1441 61 2892
sheets$	1441 61
shelte	33 1970 2314 2315 3665
shelter$	66 96 101 581 3604 2438
shelters$	101 2438
shelve	2329
shelved$	3618
shephe	486
shift	104 2809 1877 2123 3412 843 2260 3551 3553 3554 884 893 897 1003 2423 2452 1289
shift$	2761 1517 2810 3166 3353 2108 916 951
shifts	1859 3412 888
shifts$	1517 2810 3166 3353 951
shine$	3001
shoo	578
shop	40 1540 2289 3691 2461 2565
shop$	2746 74 2799 2829 3267 3290 3578 3624
shopke	64 2795
shopkeeper$	0 1 2711 16 20 22 95 1518 122 2484 2494
shopkeepers$	0 1 2711 16 20 22 73 95 1518 122
shoplifting$	1307
shops$	2746 74 2799 2829 3267 3694
shorte	782 1295 1353
shorter$	912
shot$	814
should	3004 3008 1733 404
should$	203 244 245 1669 275 1702 406 466 2056 2167 2191
shouldn$	404
shouldnot$	1817
show	100 1513 1534 447
show$	2705 2823 434 660 916 3677 2430 2479 2696 1402
showing$	1474 2430 1402
shown	2718 2739 2741 1511 109 309
shown$	2800 1522 1722
shows	1513
shows$	2705 2430 2479 1402
shrubs$	1028
shun	834 2247
shut	3119 418 419 474
shut$	565 575 577 903 2477
shute$	903
shuted$	565
shutes$	903
shuting$	565 903
shuts$	565 903
siblin	3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 691 698 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
siblings$	1831 3200 547 3255 3270 3272 2010 3305 3640
side	1513 1166
side$	2848 3170 3184 3194 3205 3216 3320 3321 3322 3323 2035 2132 3422 3498 3550 3555 3596 3599 3637 3643 3646 3688 3702 2579
sides$	3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 3184 484 1920 1921 549 3276 607 3371 2083 2084 3374 2132 3422 3482 3498 2230 2240 2242 3532 3550 3555 3560 2274 862 2287 2299 2334 3646 3655 2634 1222 2638 1237 2651 1245
sight$	1624
sighted$	2514
sighting$	133
sightings$	133
sign	2726 2730 33 2764 2765 97 851 893 894 959
sign$	14 1435 1440 28 1463 66 1483 101 2809 3268 844 896 958 2372 960 3667 1003 2423 1014 2438 2452 1289 1387
signal$	417
signed	2766 2776 1511 2416 1013 2426
signed$	1413 1415 14 1435 1454 2776 1500 2800 1013 1387
signing$	1387
signpo	1413
signpost$	1326
signposted$	2702 2433 1326
signposting$	1326
signposts$	1326
signs$	14 1435 66 101 3268 958 2372 960 1014 2438 1387
silent$	3122
silly	3576
silos$	2952
sim$	823 836
simpler$	440
since$	943 2473
sing$	190 1276
singes$	1276
singing$	190
single	750 2281
single$	1033
singles$	1244
singly	2112 3591 3592
singly$	3245 3291 3301 3401 3623 2643 2658
sings$	190 1276
sister	3047 1764 397 3109 1823 1824 1836 1838 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1905 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3350 653 3371 2083 2084 3374 691 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
sister$	1315
sisters$	1831 3200 3255 3270 3272 2010 3305 3640 2483
sit	2713 174 479 1915 523 3259 2075 835 861 2275 899 900
sit$	1524 2815 148 1762 3058 1807 407 408 3110 1846 3176 506 1934 1936 3282 1994 3284 3292 2074 3364 2080 3370 2090 2109 703 718 720 3605 981 1000 2431 1051 1273
site	2045 2092 3381 3393 3411 2123 3412 2260 3551 926
site$	32 408 460 491 3312 3334 3358 3433 3550 1000
sitering$	1936
sites	3381 3412
sites$	32 3400 3550 1000
siting$	408 506 1936 720 1000
sits$	2728 1524 2815 148 3176 506 2080 2109 703 718 720 981 1000 2431 1051 1273
sittin	1815 3127 1866 3381 2260 3551 3552 888 3617
sitting$	3053 3072 3095 407 1846 3155 1936 3370 3376 2108 703 720 1000 1273
sittings$	3382
situat	2939 2559
situation$	1593 2938 2519
six	37 39 118 163 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 3276 3277 2019 3308 607 3371 2083 2084 3374 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2461 2634 1222 2638 1237 2651 1245
six$	1452 113 1531 119 3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 3200 1920 1921 549 3276 607 3371 2083 2084 3374 3482 2230 2240 2242 3532 2267 3560 2274 862 3565 2287 2299 2334 2389 2634 1222 2638 1237 2651 1245
sixth$	2858 2115 2121
size$	1858 2003
skate	835 896 3665
skate$	1276
skatees$	1276
skater	37 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
skaters$	1831 3200 3255 3270 3272 2010 3305 3640
skates$	1276
skill$	1344
skills	812
skills$	1687 300 1344
slacker$	3519
slate$	2036
sleep	2820 1755 1784 416 2233 2275
sleep$	1934 1300
sleepover$	3040 3073 454 3522
sleepovers$	3040 3061 3073 1829 454 1958 3522
sleeps$	1300
slept$	1300
slide	2809 1003 2423 2452 1289
slide$	815
slides$	815
sliding$	815
slighter$	3519
slip	2347
slip$	294 815
sliping$	294
slipping$	294 815
slips$	294 815
slot	2105 3411 2123 3412 2260 3551 3552
slot$	3191 3353 3394 2107 2108 3419 2150 3599 916
slots	3412 888
slots$	3191 3353 3394 2107 2150
slow	924
small	2194
small$	3483
smart	2553
smile	1535
smile$	2824
smiles$	2824
snap$	417
snapchat$	417
sneak	2347
snooke	2399
snooker$	3688
so$	390 405 426 427 435 468 529 535 615 659 662 686 3390 2139 732 771 781 832 841 920 939 941
social	1762 3053 3095 442 3157 2304 3642 1351
social$	35 36 1471 3046 2203 2213 2220 2224
socialise$	3051 3108 3588 2631
socialising$	1855 3593
sofa	1970 2314 2315 959
sofa$	581 3604 3624 2372
sofas$	581 2372
sold	162 3603
sold$	2493
solely$	3248
solicitor$	3704 1317 1319
solidi	1341
soluti	2969 1167 2580
some	3306 643 3658 957 2647
some$	1606 1678 1699 1736 1842 3141 3169 1881 478 1892 3192 1919 3237 610 618 2032 2041 3351 3362 2270 885 2300 2306 2312 956 2370 2637 2647
somebo	306
somebody$	2831 1662 1719 1741
someon	306
someone$	2831 1662 1719 1741
someth	2969
something$	247 325 2343 1204
somewh	3325
somewhere$	247 3507 2289 2290 2343
son	3047 1764 397 1823 1824 1836 1838 1842 456 1892 3182 482 484 1920 1921 549 3276 607 3371 2083 2084 3374 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 2334 2634 1222 2638 1237 2651 1245
son$	1837 3630 1315
song$	96 3668
sons$	1837 3630
soon$	1993
sooner	1295
sooner$	2616
soonest$	1607
sort	237
sort$	237 1650 2219
sorts$	1650
sought	859
sought$	2919 2958 3035 3193 2418
sourc	620 2033
source$	248
sourceing$	248
sources$	248
south	3170 3194 3205 3216 3320 3321 3322 3323 2035 2062
spac$	507
space	68 3011 1951 2025
space$	67 2972 299 300 3014 1857 1889 507 3240 3314 780 787 3594 3667 2596
spacebetween$	3145
spaced	949
spaced$	2362
spaces$	67 2972 3014 507
spacesbetween$	3145
spacin	443
spacing$	1856 507
spacs$	507
speak	1414 2713 123 1797 433
speak$	148 185 220 311 3030 3060 1787 3086 1807 3106 432 1850 453 989 990 1211 2696
speaking$	220 311 3053 989 990 1211
speaks$	148 185 220 311 989 990 1211
special$	1878
specialist$	1629 491
speed	1209
speed$	2622
spend	2820 3041 3134 2075 835
spend$	31 2807 1762 3060 1846 1850 3364 3370 3547 1058
spendi	2304
spending$	31 3053 3069 3095 3127 1846 3370 3547 3593 3642 1058
spends$	2807 3547 1058
spent	1443 1464 1547
spent$	2732 2753 1473 2807 2836 2467 1058
split	1791 479 1913 1914 1923 2076 709 2192 843 2329 949 1238
split$	3152 3202 3203 3212 562 563 3365 2077 669 670 2122 714 716 3481 3618 2362
splits$	3202 563 669 670 716
splitting$	563 669 670 716
spoke	2713 1042
spoke$	2717 1449 2455
spoken	1448 2766 1042
spoken$	1413 2717 2737 2739 2741 1457 1486 2790 1508 106 2455
spot	2314 2315
spot$	3585 3604
spotte	1866
spotted$	1862 450 451 452 3155
spread	8 709 949
spread$	507 2122 714 2362 1113
spreade$	507 1113
spreades$	507 1113
spreading$	507 1113
spreads$	507 1113
spreadting$	1113
spring	2369
spring$	2844
spur$	2356
squad	1877 3330 2123 3412 3416 2260 3551 3553 3554
squad$	3166 3353 3420 3599 3637 2369 1306
squads	2106 3412
squads$	3353 3395 3420 3655
square$	1762 3258 3267 3290 3310
squeez	897
stab	2860
stabbing$	166 1307
stabbings$	166 1307
stabil	1167 2580
stable	3553 3554
staff	35 36 1471 63 64 2795 1744 2565
staff$	0 1 2706 2711 1424 16 20 22 25 57 59 1476 65 69 2778 95 1518 122 230 1662 1689 3033 2438 1126 2567 2577 2586
staffe	1454 1013 2426
staffed$	2743 1266
staffing$	1592 1266
staffs$	1266
stage	3665
stage$	96 2885 2896 2988
staged	2802
stagge	726
staggered$	738 2152
stall	2809 959 1003 2423 2452 1289
stall$	916 2372 3677 2391 3701 3703 1304
stalls$	2372 3677 3701 1304
stance$	2985 2618
stand	1910 523 2275
stand$	408 3199 1936 3282 3292 2074 703 720 916 1000 1272
stande$	408 1000
standering$	1936
standes$	1000
standi	3053 3095 908
standing$	408 1936 720 2321 3638 1000 1032 1272
stands$	720 1000 1272
standting$	1936 720 1000
start	2820 477 1890 713 2151 826 855 2275 896
start$	3007 465 496 3314 2036 636 644 656 2105 1198 1235 1371
starte	2766 1681 1723
starte$	496
started$	128 2970 3000 3012 644 1371
startes$	496
starting$	496 644 1235 1371
startred$	644
starts$	496 636 644 656 1198 1235 1371
starttime$	3440
starttimes$	3440
state$	1435
stated	1585
stated$	2874
stateed$	1435
statements$	1016
states$	1435
statio	479
station$	2799 3258
stations$	2799
status	908
status$	2321 3638
stay	2820 174 1691 287 1910 523 3330 835 843 3586 954
stay$	148 228 1643 1655 2980 1694 387 399 3107 492 3199 1936 631 3347 3349 648 2090 2099 3521 2289 3584 967 1064 1067 1101 1151 1240
stayaway$	2367
stayd$	492
stayering$	1936
staying$	228 387 399 1936 967 1101
stays	3586
stays$	148 228 1655 1694 387 399 492 648 2099 967 1064 1067 1101 1240
stayting$	1936
steadier$	846
steady$	1109
steer	433 481 486 833 1339
steer$	387 683 756
steering$	26 49 2809 387 756 1003 2423 2452 1289
steers$	387 756
step	1838 2225 843
step$	775 1199
stepbrother$	1315
stepcarer$	1315
stepcarers$	1315
stepdad$	1315
stepdaughter$	1315
stepfather$	1315
stepmother$	1315
stepmum$	1315
stepparent$	1315
stepparents$	1315
stepping$	1199
steps	1670 1970
steps$	2959 581 1199
stepsister$	1315
stepson$	1315
stereo	1313
stereotypes$	2566
steward$	57
stewards$	57
sticke	97
sticker$	99 101
stickers$	99 101
stigma	1167 2580
stigma$	2566
still$	1525 1526
stimul	1341
stir	855
stock	1258
stood$	142
stop	2820 342 350 1770 370 371 380 409 411 419 425 429 455 493 545 747 2260 3553 3554 863 918 940 945 955 959
stop$	2761 336 351 1771 380 1793 414 3118 1834 1835 1868 475 522 3228 561 1985 674 3448 757 762 3480 834 3561 873 915 2353 3643 946 2372 1051 1053 1136 1373
stopding$	336
stope$	475 915
stopes$	475 915
stoping$	674 873 915 1136
stopning$	336
stoppe	2755 1539 1548 1563 2859 1580 3119 1867 882 2329
stopped$	2828 2837 2852 2869 3042 3043 3057 393 3118 3156 527 3249 3448 3456 3562 3618 1053 1373
stoppi	350 370 747
stopping$	336 351 1793 414 475 873 1373
stops	2755 350 370 747
stops$	150 336 351 1793 414 1868 475 1985 674 3448 3561 873 915 946 1051 1053 1136 1373
stopting$	1793
story$	2848
strang	2839
stranger$	2835 2484
strangers$	2835
strate	2809 812 1003 2423 2452 1289
strategic$	1110
strategies$	1671 1687 2561 1345
strategy$	26 2945 1345
stream	3416 1341
streams$	3424
street	3131 3132 3133 3137 2101 2260
street$	3174 3262 3555 3643
streets$	3262 3390 3555
streng	1146 2559 2585 1339
strength$	2964 1191
strengthen$	1121
strengthene$	1121
strengthened$	2977
strengthenes$	1121
strengthening$	1121
strengthens$	1121
strengths$	2964 1147 1191
strik	1086
strike$	170
strip$	935
stripe$	935
striped$	935
stripes$	935
striping$	935
stripping$	935
strips$	935
stripting$	935
strive	1163
strong$	2365 1109 1205
stronger$	303 1190
struck	1086
struck$	170
structured$	2617
studen	158 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 2041 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3602 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
student$	2831 1571
students$	2831 1571 1831 3200 3255 3270 3272 2010 3305 3640 2483
studio	40 3553 3554
study	2275 3622
study$	1934
subjec	1859 2071
submit	1432 2766 1478 2416
submit$	1385
submits$	2767 1385
submitted$	2721 1385
submitting$	1385
succeed$	3001
succes	2585
sucked$	815
suitab	255 1757 800 807
suitable$	1629 1661 1668 3046 2504
summer	2369
summer$	2844 3351 652
summers$	652
sun	2369
sunday	613 742 743 2369
sunday$	2742 613 3315 742 2155 743 3445 3673 2393 3686
sundays$	2742 3315 2155 3445 3673 2393 3686
superv	35 36 1471 1493 1494 2809 477 1890 699 1003 2423 2452 1289
supervised$	3043 3150 1216
supervision$	2762 2782 2783 3150 1348
supper	100 1513 2392
supper$	3677 2391 3681 3692 3701 3703 2680
suppers$	2680
suppli	1485 162
supplied$	2774 2493
supplier$	1307
suppliers$	1307
supplies$	1307
supply	162 2492
supply$	2861 1307
supplying$	1307
suppor	1413 1414 2809 204 1620 2918 270 1700 312 3031 481 2037 699 812 1003 2423 2452 2553 1146 2559 1166 1289 1339
support$	2736 2762 2921 255 2957 256 1671 2161 1141 1144 2561 2562 2581 2613
supported$	2702 2909 256 2983 3029
supporting$	256
supportive$	1617 1683 2974 2989 1725 1109 2579 2621
supports$	256
sur$	502
sure$	281 2991 398 502 2607
sured$	398
sures$	398 502
surgeo	1088
surgeon$	2501
surger	2392
surgery$	3681
suring$	502
survey	1446 2739 2741 2809 1003 2423 2452 1066 1289
survey$	13 32
surveyed$	2735 2740
surveys$	13
suspen	463 493 603 2018 614 1232
suspend$	504 606 887 1223 1234
suspende$	504 606 887 1234
suspended$	3168 1883 3307 3309 3311 887 2383
suspendes$	504 606 887 1234
suspending$	504 606 887 1234
suspendned$	887
suspendning$	606 887
suspendred$	887
suspendring$	606 887
suspends$	504 606 887 1223 1234
suspension$	490 604
sustai	1324
sustained$	2977
swap	834 2247 1355
swap$	464
swape$	464
swapes$	464
swaping$	464
swapping$	464
swaps$	464
sway$	534 3318 2206 794 2208 2319 907 3654
sweep	578
sweep$	1363
sweeping$	1363
sweeps$	1363
swiftly$	2894
swim	68 100 1513 2275 896
swim$	3677 2680 1276
swimes$	1276
swimme	3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
swimmers$	1831 3200 3255 3270 3272 2010 3305 3640
swims	1513
swims$	2680 1276
switch	651 851 884 893 894 897
switch$	464 1250
switche$	464
switched$	852 1013 1250
switches$	464 1250
switching$	464 1250
switchping$	464
switchs$	464
sympathetic$	2541
system	2766 2416
system$	32 2784
systems$	32
t$	389 1810 1817 1839 439 518 519 521 539 2078 2124 2137 744 792 842 866 872 905 923 934 947 948 1218
table	33 1970 3393 2117 2121 3410 2260 3551 3552 3602 2314 2315 959
table$	66 2890 1857 1889 581 2107 3406 796 3498 3550 3573 3604 916 3624 3647 2372 2399 3703
tabled	2766 2416
tables	2092 3381 2123 3412 888
tables$	66 1857 581 2107 3400 796 3498 3550 3573 3647 2372
tackle	235 1146 1308 1338
tackle$	1648 1136
tackled$	2977
tackleing$	1136
tackles$	1136
tackli	1308 1338
tailor	255
tailored$	1668
tak	419 463 473 474 479 557 2225 861 1258
tak$	509 511 647 784
take	199 214 628 723
take$	6 2726 83 169 170 186 187 257 263 277 283 2991 308 323 1884 509 511 1954 573 647 784 844 2302 942 995 1019 1094 1400
taked$	647
takeed$	2302
takeing$	573
taken	2842 2843 214 3153 477 1890 543 799
taken$	1432 1454 2766 2776 128 1581 169 170 186 215 308 3152 1891 1900 513 1956 3283 582 2039 683 784 3603 2416 2429
takes	199 214 628 723
takes$	2726 169 170 186 187 283 308 323 509 511 573 647 784 844 2302 942 995 1094 1400
taking	199 628
taking$	1436 2726 170 186 187 257 277 283 308 323 509 511 647 784 844 1094 1400
taks$	509 511 647 784
talk	1414 2809 123 3041 433 1003 2423 2452 1289
talk$	2810 2815 185 220 311 3030 1787 1807 3106 432 1850 2464 1162 1211 2696 1291
talked	1448 1042
talked$	2737 1449 2739 2741 2455
talkin	3127
talking$	220 311 3072 1808 2531 1211
talks$	2810 2815 185 220 311 1162 1211
tally$	61
tap$	1177
tapping$	1177
taps$	1177
target	2860 255 2492 1082
target$	2733 87 2861 2424 2447 2495 1200
targeted$	1668 1200
targeting$	2495 1200
targets$	87 2424 2495 1200
task$	26 87 2805 2809 1003 2423 2452 1289
tasking$	2916
tasks$	87 2805
taught	2713 477 1890 1932 699
taught$	469 1891 2023 3345 656 2090 2268 981 2437
taxi	3551 3552 2374
taxi$	72 2107 3417 3647 3663 3677 3701 3703 1304
taxies$	3663
taxis$	72 2107 3417 3647 3663 3677 3701 3703 1304
tea	100 1513
teach	447 479 812 818 861 2318
teach$	2855 274 506 671 1392 1393
teache	35 36 1471 63 64 2795
teache$	274
teacher$	0 1 2711 16 20 22 25 57 65 95 1518 2821
teachers$	0 1 2711 16 20 22 25 57 1476 65 95 1518 2821 122 3520
teaches$	2855 274 1392 1393
teaching$	274 506 1392 1393
teachs$	274 506
team	2918 1877 1907 1937 2123 3412 2260 3551 3553 3554 1351
team$	1424 1439 2736 1466 69 1637 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 3166 1892 3182 482 484 3190 1904 3196 1911 1920 1921 3215 3226 3229 537 3241 3247 549 1968 3276 3277 2016 2019 607 660 3371 2083 2084 3374 706 3420 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3599 3615 3616 3621 2334 3633 3634 3637 2351 956 2369 1024 2634 1222 2638 1237 2651 1245
teamin	1351
teamma	3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
teammates$	1831 3200 3255 3270 3272 2010 3305 3640
teams	2106 2115 3412 888
teams$	2706 2736 3395 3404 3420 3655
tear	833
teas	1513 2233
teas$	3522
teenag	158 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 1991 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
teenagers$	1571 1831 3200 3255 3270 3272 3280 2010 3305 3640 2490
telegram$	417
teleph	1413
telephoned$	2702
tell	2820 1534 123 1576 2865 373 447
tell$	120 2823 2832 143 148 155 358 412 556 583 2235 1292 1403
telled$	358 412 556
telling$	358 412 556 583 2235 1403
tells	1576 2865
tells$	120 2832 143 148 155 358 412 556 583 1292 1403
tellsed$	358
tellsing$	358
tellss$	358
temple	3553 3554
temple$	3692
tempt	833
temptation$	2206
tempted$	815
ten	2461
tenanc	646 895
tenancies$	2107 982
tenancy$	621 622 2107 982 3704
tendered$	2449
tennis	2399
tennis$	3688
tensio	1167 2580
tent	3416
tent$	3647 3700
tents$	3647 3700
term	1597
term$	2844 2886 652
termly$	1009
terms$	2809 652 1003 2423 2452 1289
test$	2809 1003 2423 2452 1289
text	1414 2713 2809 123 1787 1807 3106 1003 2423 2452 1289
text$	13 1550 140 148 1398
texted	1413 2739 2741 1457 1042
texted$	2702 2455
textin	1827
texting$	3061 3116 1398
texts$	13 1550 140 148 1398
than	1963 3266 2211 3528
than$	1530 2850 1782 3114 1901 3198 3244 3252 3253 559 3271 1983 2001 3293 3294 2011 2277 932 2498
thanke	2739 2741
that	2939
that$	1427 1461 1542 2922 2938 249 2987 376 1822 837 2387 2460 2470 2481 1071 1073 1074 2667
the	2398 2565 2573
the$	1425 2738 2833 1564 1601 2897 271 1689 1690 1696 1705 305 1822 2040 2172 2176 2189 2244 2337 2376 2378 2379 3669 2381 2384 2387 2388 2389 978 2400 2404 2406 2411 2412 2413 2414 2415 2460 2470 2478 1071 1073 1074 1081 2567 2577 1193 2659 2660 2661 2662 2663 2664 2665 2668 2669 2670 2673 2674 2678 2679 2682 2683 2687 2688 2693 2695 2701
theatr	40
theft	1297
theft$	2835 166 1307
thefts$	2835 166 1307
their	547 2252
their$	2738 1523 178 2897 1705 1727 3060 1822 1896 1917 1946 560 609 2172 2176 2296 2337 2349 2384 2387 2406 2411 2412 2414 2460 2470 1193 2665 2668 2674 2688 2693 2701
theirs$	2853 2482
them	37 136 1553 1564 1575 1577 1578 280 1693 3047 1764 397 1823 1824 1836 1842 3143 456 1892 3182 482 484 1920 1921 3236 549 1968 3276 3277 2016 607 645 3371 2083 2084 3374 3387 691 706 3482 2230 2240 2242 3532 3560 2274 862 2287 2294 2298 2299 2334 3633 2351 2398 2401 2407 2413 2461 2478 2559 2565 2634 1222 2638 2647 1237 2651 1245
them$	1427 2738 2824 2831 2833 1549 2864 2866 2867 2868 2897 2938 1689 3009 1738 3255 1968 3261 1974 3272 2010 3300 3305 3359 741 3475 789 3640 2370 3690 2404 2470 1067 2567 2577 2667 2682 2683 2688 2691 2692 2701
theme$	2937
themes$	2937
themse	118 1043
themselves$	1531 2905 3001 3601 2456 2582
then$	3619 2622
therap	1088
therapist$	2501 1317
there	2731 2760
there$	2813 2814 2889 2951 1672 3392 727 3574 1061 2685
these	1860 2565
these$	1575 1822 3359 2244 2337 2381 2557
they	37 38 55 89 118 154 163 280 1693 456 664 862 2287
they$	1451 1468 1502 90 94 113 114 1531 119 2822 2831 1567 1593 1713 3015 1737 789 1284
thick	2245
thick$	3534
thin$	827 830
thine$	827 830
thines$	827 830
things	2939 2950
things$	1593 1599 2922 1671 321 1745 2531
thining$	827 830
think	1576 2865 1691
think$	1527 1534 2980 2986 514 1065 1131 1157
thinking$	2931 1131 1157
thinks	1576 2865
thinks$	1527 1065 1131 1157
thinner$	3519
thinning$	827 830
thins$	827 830
third	2369
this	1585 2939 2478
this$	1427 2871 2873 2874 2875 2922 2938 1822 2172 2176 2189 2244 3598 2337 2470 1073 1074 2594
those	1860
those$	29 159 161 1822 2381
though	1576 2865 1085
though$	2498
thought$	2931 1674 3540 839 1065
thread	8
thread$	420
threat	1539 2859 2860 162 1084 1297
threat$	1550 150 2857
threaten$	2861 2862
threatened$	2828 2497
threats$	1550 150 2857
three	118 163 3047 1764 397 3109 1823 1824 1836 1842 3131 3132 3133 3137 3139 3142 1860 456 3163 1892 3182 482 484 3190 1920 1921 3215 3229 537 3241 3247 549 3266 3276 3277 1991 2019 3308 607 643 3371 2083 2084 3374 698 3444 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3608 3615 3616 3621 2334 3633 3634 956 3658 957 2407 2634 1222 2638 2647 1237 2651 1245
three$	1531 2868 3047 1764 397 1823 1824 1836 1842 3141 3147 456 3169 1881 478 1892 3182 482 484 3192 1919 1920 1921 3237 549 552 3276 3280 1998 3298 607 610 2027 618 2032 2041 3362 3368 3371 2083 2084 3374 3482 3500 2230 2240 2242 3532 2267 3560 2274 862 2287 885 2299 2300 2306 2312 2334 956 2370 2376 2378 2381 2388 2389 978 996 2411 2412 2415 2634 1222 2637 2638 2647 1237 2651 1245 2660 2667
threes$	3281 3571
thrive	3622
thrive$	3001
throug	1413 1004
through$	2702 12 1430 1434 2737 2792 181 1707 304 3209 712 3521 3651 2417 2524 2570 2620
throw	580 603
thu	2369
thur	2369
thursd	613 742 743 2369
thursday$	2742 613 3315 742 2155 743 3445 3673 2393 3686
thursdays$	2742 3315 2155 3445 3673 2393 3686
tick$	14
ticked$	14
ticket	33
ticket$	99 1022 2671
tickets$	99 1022 2671
ticks$	14
tie	2186 848
tie$	355 3475 783 2199 817 853
tied$	483
tiee$	853
tieed$	853
tiees$	853
tieing$	853
ties	1763 2166
ties$	3052 355 3455 760 3475 783 2199 817 3533 853 2603
tight	2245
tight$	2245 3534
tighte	858 859
tighter$	303 1190
tightl	2245
tightly$	3534
till$	2836 2369
time	1859 3381 3411 2123 3412 3453 2260 3551 2330
time$	2849 1592 2885 2988 300 344 3051 3074 1848 1874 3191 3211 1943 3286 3287 3288 3290 3291 3292 3295 3296 3297 3299 3353 2074 3377 3394 3417 3419 2138 3429 3430 2143 3435 2149 2150 3440 3442 3446 3447 2161 2174 762 2178 2179 2180 772 2195 2258 3558 3566 3578 3579 3593 2325 3619 3624 2364 3675 1054 2471 2474 1089 2502 2505 1212
timely	204
timely$	1617 1127
times	3381 3412 1297
times$	11 1431 2808 108 149 2885 1874 3191 3353 3382 3394 3417 2138 2150 3440 3441 2364
timescale$	2424
timescales$	2424
timesheet$	1017
timesheets$	1017
timeta	97 2809 1877 477 1890 479 1907 1932 2050 651 2092 3381 2093 2105 1003 2423 2452 1289
timetable$	32 2749 2756 3166 3191 3196 3339 3394 3667
timetabled$	1891 714
timetables$	32 3191 3382 3394
to	635
to$	2702 2738 2775 1491 1495 2788 2797 1509 1519 2811 1544 2834 2836 2841 1598 1628 2925 1648 244 245 1659 1660 2963 2976 275 2978 2987 2989 1702 1712 1728 1734 329 1779 1786 1793 3160 466 1894 1899 1901 3234 1988 3328 632 2056 677 3406 2167 2175 2191 2228 854 3613 923 2346 2395 2396 2402 3693 2405 3697 2455 2456 2462 2472 2473 2476 2502 2529 2554 2574 2576 2666 2677 2678 2681 2698 2699
togeth	1762 1763 3053 3055 3058 3059 3062 1778 1784 1785 1797 1801 1802 416 3124 3131 3132 3133 3136 3137 3139 3148 1863 1864 3213 3279 2075 3369 2140 3463 874 911 3614 3617 1351
together$	2815 2924 3034 3051 3052 3067 3068 3073 3074 3082 3086 3088 3090 3091 3098 3099 3103 3108 3110 3112 3113 3114 3116 1861 3151 454 3159 3176 3177 3232 3254 3282 3287 3290 3292 3360 3363 3364 3367 3370 3392 3403 3429 3464 3467 3469 3546 3566 3577 3588 3657 2394 3702 2474 2532 2537 2570 2689
togethers$	3073 1829 454 3464
told	1448 2739 2741 2838 1576 2865 1585 174 176 3525
told$	2737 2766 2832 2874 1589 384 3152 3153 707 2235 3538 2341 1292
tolerant$	2541
too$	939 952
took	2843 142
took$	2726 170
toolki	2809 1003 2423 2452 1289
toolkit$	1012
toolkits$	1012
tools	33
tools$	1687 300
toping$	1793
torches$	99 2671
tore	833
tos$	1793
toting$	1793
touch	1448 1762
touch$	2737 2930 3051 3222 3473 1112
tough$	1205
tougher$	1205
tour	2809 1003 2423 2452 1289
tour$	660 3678 3701
tourna	100 1513
tournament$	3677 2391
tours$	3678 3701
tout$	1304
touts$	1304
toward$	2576
towards$	1894 2228 2317 2576 2620
town	3055 3170 3194 3205 3216 3320 3321 3322 3323 2035 3330 3338 3349 2092 3381 3393 2260
town$	3174 3258 3331 3333 3335 3346 2068 3399 3596
towns	3381 2101 2106
towns$	3336 3390 3395 3400
toxic	2323
toxic$	2098 3612
track	1082
track$	2891 2447 2495
tracke	8 2809 1003 2423 2452 1289
tracked$	80 2444 2495
tracker$	2784
tracking$	81 2495
tracks$	2495
trade	834 2247
trader$	1304
traders$	73 74 1304
train	459 477 1890 1915 835 2260 861 2275 896 899
train$	1934 3408 718 1391
traine	1413 2764 2766 2790 1508 2416
trained$	2702 2747 2797 2448 1390
traini	1465 2809 1003 2423 2452 1289
training$	2714 2754 2762 2115 3692 1006 1391
trains	459
trains$	3408 3409 718 1390
tram$	3408
trams$	3408 3409
transf	463 477 1890 479 494 619 628 651 851 861 884 893 894
transfer$	467 3187 3313 2031 629 636 641 642 644 656 1224
transfere$	641 642 1224
transfered$	641 642 644
transferes$	641 642 1224
transfering$	641 642 644 1224
transferred$	465 1891 1900 2031 2039 636 641 642 3345 644 656 852
transferring$	641 642 1224
transfers$	467 3187 3313 2031 629 636 641 642 644 656 1224
transl	2766 2416
transp	473 477 1890 479 699 861 1167 2580
transparent$	2541
transport$	72
transported$	1891
trauma$	1147 1191
travel	1815 477 1890 1915 579 835 2275
travel$	1891 1934 649 2072 2074 2075 2080 3370 2097 2109 718 2374 981 2680
travelling$	3072
travels$	649 2072 2080 2109 718 981
treat$	1180
treate	1313
treated$	1180
treating$	1180
treats$	1180
trebl	2806
trees$	1028
trends$	2515
tribunal$	3685
tries	1163
tries$	1165
trim	1355
trimme	1013 2426
trimmed$	2441
trio	3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 1937 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
trio$	1831 3200 3226 3255 3270 3272 2010 3305 3640
trip	2809 3453 2392 1003 2423 2452 1289
trip$	2810 660 2159 3449 3572 3637 3677 2391 3681 3701 1291
trips	888
trips$	2810 3425 2159 3449 3572 3677 3701
troubl	3576
true$	3149 2205 2253
trust	2820 2559 1314
trust$	2546 2600 1298
truste	139
trusted$	1552 1665 1666 1708 1109 1298
trustees$	2780
trusts$	1298
try	514 1163
try$	1165
trying	1163
trying$	2531 1165
tue	2369
tuesda	613 742 743 2369
tuesday$	2742 613 3315 742 2155 743 3445 3673 2393 3686
tuesdays$	2742 3315 2155 3445 3673 2393 3686
turf	578
turn	1433 2726 2730 2731 2750 2760 2764 2765 2820 123 580 2225 843
turn$	2713 1440 86 148 3030 434 476 508 565 878 879 3585 916 2408 1026 1056 1059 1250
turne$	476
turned$	2755 86 2838 2859 3154 508 1962 565 577 2290 878 3603 3661 1013 1056 1250
turnes$	476
turning$	476 508 565 878 1250
turnou	83 1496
turnout$	2785 2451
turns$	2755 86 148 476 508 565 878 2408 1056 1059 1250
tutor	35 36 1471 64 2092 3381 3393 2105 2106 2115 2121 3410 3411 828 3551 3552
tutor$	1877 3191 1907 611 2050 2092 2093 3394 2106 3395 3404 2121 2123 2129 3520 951
tutorial$	916
tutors	3381
tutors$	3191 3394 3395 3400 3404 3520
twice$	2703 108 149 3687
twins	3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
twins$	1831 3200 547 3255 3270 3272 2010 3305 3640
two	163 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1920 1921 3215 3229 537 3241 3247 549 3276 3277 3306 2019 3308 607 643 3371 2083 2084 3374 691 3444 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2281 2287 2298 2299 3608 3615 3616 3621 2334 3633 3634 956 3658 957 2634 1222 2638 2647 1237 2651 1245
two$	3047 1764 397 1823 1824 1836 1842 3141 3147 456 3169 1881 478 1892 3182 482 484 3192 1919 1920 1921 3237 549 552 3276 1998 586 2000 3298 607 610 2027 618 2032 626 2040 2041 645 3362 3368 3371 2083 2084 3374 691 704 3475 3482 3500 2230 2240 2242 3532 2267 2270 3560 2274 862 2287 885 2299 2300 2306 2312 2334 2344 3644 956 2370 2376 2378 2381 2388 2389 978 996 2411 2412 2414 2415 2634 1222 2637 2638 2647 1237 2651 1245 2660 2667
twos	2281 3591 3592
twos$	1992 3281 2282 3571 1244
type$	2219
unable$	365 394 1818 457 1942
uncle	1905 2030 3330 3350 653
uncle$	1316
under$	1444 2766 2833 210 401 2416
undergrowth$	1028
underm	795
undermin$	936
undermine$	936
undermines$	936
undermining$	936
undermins$	936
unders	1691 2553 1146 2559 1339
understand$	2980
understanding$	2538 2541 2602 2621
understood$	2724 2468
undert	1454 2766 1681 1723 2416
undertake$	384
undertaken$	2743 2970 3012
undertakes$	384
undo	773 786 795
unfair	1313
unfold$	2882
unfoldes$	2882
unfolds$	2882
unfollow$	415 1220
unfollowe$	415 1220
unfollowed$	415 1220
unfollowes$	415 1220
unfollowing$	415 1220
unfollows$	415 1220
unfriend$	415 1220
unfriende$	415 1220
unfriended$	415 1220
unfriendes$	415 1220
unfriending$	415 1220
unfriends$	415 1220
unheal	441 2323
unhealthy$	441 1854 2098 3612
unhelp	2323
unhelpful$	3612
unit	1907 1937 3330 646 3393 2121 3410
unit$	1466 3167 3196 3226 621 622 3346 650 2067 3358 1236
units	3410
units$	3167 3346 3400
unless	2278 2279
unload	2410 1353
unload$	3699
unlock	1013 2426 1353
unlocked$	3661
unpick$	830 831 1153
unpicke$	830 831 1153
unpickes$	830 831 1153
unpicking$	830 831 1153
unpickning$	830
unpicks$	830 831 1153
unravel$	830 831
unravele$	830 831
unraveles$	830 831
unraveling$	830 831
unravelning$	830
unravels$	830 831
unsafe	1043
unsafe$	2456
unsupervised$	1781
untangl$	831
untangle$	785 831
untangles$	831
untangling$	831
untangls$	831
until	3316 2278 2279 867 2330 2380
until$	2836 1555 510 572 2021 3351 3619 2369 3669 3672 3683 2673 2684
up	2729 2766 1496 1513 1621 1652 1890 2247 2416 2426
up$	2702 1419 7 2710 2721 2722 2732 2743 2768 2769 2772 2785 1499 2800 2801 2803 2837 2852 1588 1617 2907 2909 2910 1632 1634 1642 2936 1648 2941 2946 2947 2984 1710 3005 3052 3073 1788 3080 3116 1847 1855 3156 1868 3202 3203 3212 1929 3219 1975 1976 3365 3366 2082 3372 2170 3481 3521 2288 3593 2311 3618 2353 3660 3664 3699 2432 2439 2477 2485 2531 2584 2601 2612 2669 2670 2673 2676 2691
upd$	2439
update	1478 2809 1618 1620 1644 1003 2423 1013 2426 2452 2517 1289 1338
update$	2907 224 2927
updated$	2909 224 2444 2518
updates$	2767 2907 224 2927 1639 2933
updati	1338
updating$	224
uped$	2439
upheld	1910
upheld$	3199
uphold	858 859 1341
uploaded$	82
upon$	1987 2181 2511 2694
upper	2369
ups	1513
ups$	2752 2907 3073 1829 1868 2439 2485
upskil	1146 1341
uptake	6 83 1496 1019
uptake$	1419 2785 2432 2451
urg	433 812
urge$	1164
urged	2037
urged$	1164
urges$	1164
urging$	1164
us$	1715 408
use	2820 1534 1670 459 2275 2492
use$	2710 1524 2815 2823 2861 2959 260 263 1677 277 301 408 1057 1132 1230
used	1464 2838
used$	2710 1443 2753 2843 913 1057
useful	2903
useful$	2816 2853 2617
uses	459
uses$	1524 2815 260 1057 1132
usher	486 578 869
using$	277 301 408 712 2466 1057 1132
usual$	1594 202 3225 3598 2622
utilis	1341
valley	3330
valued	3031
valued$	3029 3035
van$	1466 69 124 2835 3670 3701 3703 1304
vans	125 888
vans$	124 2835 3670 3703 1304
veer	843
vehicl	1082
vehicle$	2495
vehicles$	2495
venue	3411
vet$	339
veting$	339
vets$	339
vetting$	339
via$	712
vicar	35 36 1471
vicinity$	3258
victim	1084
victim$	2497
victims$	2497
video	2809 1003 2423 2452 1289
video$	3667 3668 3689 1012
videos$	1012
view	2750
view$	2848 2985 1089
viewe	2764
viewed$	2425
views	1463
views$	2752 217 333 1027 2566
vigila	1700 1716
vigilance$	3005 2521
vigilant$	2932 2989
villag	3170 3194 3205 3216 3320 3321 3322 3323 2035 3330
village$	3399
violence$	2549
visibi	1716 1308
visibility$	3005 2592
visible$	2974 1109 2621
vision$	285 2602
visit	1414 2713 2750 2760 104 106 2809 1755 1787 1807 3106 3107 407 1850 459 514 3231 599 2233 2275 2392 1003 2423 2452 1230 1289
visit$	2712 1517 1519 2810 2830 2857 3040 3058 1811 1820 408 1958 3297 2012 660 3522 3624 3677 3681 2409 2581 1291 1394
visite	1413 1448 2739 2741 1454 1457 2755 2764 2766 1486 2790 1508 1013 2426 1042
visite$	408
visited$	2702 2737 2743 2775 2797 1519 2437 2455
visiti	1815 407 3127 442
visiting$	2747 3061 3072 1820 408 1855 1394
visitor$	2501
visitors$	1953 1958
visits	2755 1478 459 911 1230
visits$	2712 2767 1517 1519 2810 2857 3040 3061 1784 416 454 1958 2012 3522 3677 2409 2581 1394
voice	2553 2559 1342
voice$	2967 1027
voices	1342
voices$	1027
volunt	35 36 1471 64 2795 2809 2275 1003 2423 2452 1289
volunteer$	0 1 2711 16 20 22 25 95 1518 2810
volunteers$	0 1 2711 16 20 22 25 95 1518 2810
vote$	1281
votes$	1281
voucher$	99
vouchers$	99
vulner	3013 2559 1342
wait	523 835 2275 1297
wait$	1524 148 3019 330 1936 3292 2109 718 1051 1271
waited	1547 2843 142
waited$	2836
waitering$	1936
waitin	1547
waiting$	2836 3019 330 3053 1936 1271
waits$	1524 148 2109 718 1051 1271
waitting$	1936
waive$	1354
waived	1013 2426
waived$	2383 1354
waives$	1354
waiving$	1354
walk	1414 2713 100 1513 2820 1534 477 1890 579 2225 835 843 2275 2377 2392
walk$	1524 2815 2823 148 195 407 511 2072 2074 2075 2080 3370 683 2097 2109 3666 3677 3678 2391 3681 1067 1395
walkab	2809 1003 2423 2452 1066 1289
walke	543
walke$	511 1956
walked	2838 477 1890
walked$	3154 1956 1395
walkes$	511
walkin	3053 1815 1866
walking$	195 3095 407 3127 3155 511 1395
walks	1513 579
walks$	1524 2815 148 195 511 2072 2080 683 2109 3677 3678 1067 1395
wall	1970 3665
wall$	2799 581
walls$	2799 2952
want	1576 2865 1163
want$	1679 3002 3026 501
wanted	1551 1576 2865
wanted$	2840 3029
wants	1576 2865 1163
wants$	3002 3026 501
warden	35 36 1471 64 2795 1744
warden$	0 1 2711 16 20 22 25 57 59 69 95 1518 2438
wardens$	0 1 2711 16 20 22 25 57 59 69 95 1518 3033 2438
warm$	2853 2477
warmer$	2463
warn	432 453
warn$	358 367 392 950
warne$	367
warned$	358 367 392 3154 950
warnes$	367
warnin	1767
warning$	2830 150 358 367 392 950
warnings$	150
warns$	358 367 392 950
was	2843 142 174
was$	1445 1450 1481 91 1509 132 2846 168 962 1044 1055
watch	2750
watch$	317 3150 987 2521
watched$	2724 2787 987 2425
watches$	987
watchful$	1619
watching$	317 987 1096
wave	1535
wave$	2824 2464
waves$	2824
way	1615 2969 3170 639 2260 2289
way$	2813 2848 2904 2906 1651 1848 2052 3402 814 3578 2560 2654
ways$	2561 2572 1161 2654
we	35 36 1471
we$	1424 1428 21 1662 2953 306 3015
weaken	409 773 2196 786 791 3496 795 906
weaken$	3485 936
weakene$	936
weakened$	3249 3456 3519 3609
weakenes$	936
weakening$	936
weakens$	3485 936
weaker	2194
weaker$	3483 3519
wean	833
wean$	756
weaning$	756
weapon	125
wear$	1470
wears$	1470
webina	2809 1003 2423 2452 1289
webpag	2809 1003 2423 2452 1289
websit	2809 3665 1003 2423 2452 1289
website$	32 96 2799 1012
websites$	32 1012
wed	2369
wedge$	780 787
wednes	613 742 743 2369
wednesday$	2742 613 3315 742 2155 743 3445 3673 2393 3686
wednesdays$	2742 3315 2155 3445 3673 2393 3686
weds	2369
week	3411 3551 3552
week$	2742 2758 3297 652 2364
weekda	613 742 743
weekday$	3315 2155 3445
weekdays$	3315 2155 3445
weeken	613 742 743
weekend$	2742 129 3315 2155 3445 2325
weekends$	2742 129 3315 2155 3445 2325
weekly$	2703 979 3687 1009
weeks	613 742 743
weeks$	2742 2886 3315 3351 652 3443 2155 3445 2364
weekss$	652
welcom	139 270 312 3031 3239 2290
welcome$	3029 1884 3579 3584
welcomed$	1552
welcoming$	2816 2853 1683 2974 1725 2541 2621
welfar	1314 1342
well	3622
well$	440 2593
wellbe	3013 2559 1342
went	2713 2760
went$	1426 1445 2371 1056
were	2843 142 174
were$	1445 1450 1481 91 1509 2820 132 2846 168 677 962 1044 1055
what	182
what$	1543 138 1584 1595 1610 316 334 2460 2481
whatev	182
whatever$	1595 1717
whatsapp$	417 1832
when	141 182 1993 2257 2278 2279 867 2339
when$	1542 1554 179 1595 203 2910 2911 2959 1872 1873 3211 3230 3250 3260 3278 3279 857 2360 2460 2481 2503 1091 2519 2520 2554 1197
whenev	1993 2278 2279 2339
whenever$	203 1873 3211 3250 3260 3278 857 2360 1091 1197
where	141 182 2377
where$	1533 1554 179 1595 203 376 1821 1887 512 3524 837 2316 3666 2460 2481 2503 1091 2520 2554 1197
wherea	141
whereas$	1554
wherever$	203 1091
whether$	58 840 2481 2572
which$	1422 1423 1542 376 837 2460 2481 2678
while	141 2278 2279 2339
while$	1554 1872 1873 3351 857 2360
whittl$	827 830
whittle$	827 830
whittles$	827 830
whittling$	827 830
whittlning$	827 830
whittls$	827 830
who	163
who$	1461 2763 1533 1572 1573 1574 1752 1842 1845 3141 3169 1881 478 1892 3192 1919 3237 618 2032 3362 2300 2306 2312 2460 2481 2491 1079 2637
whoever$	1080
whole	2647
whole$	3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 1920 1921 549 3276 607 3371 2083 2084 3374 3482 2230 2240 2242 3532 3560 2274 862 3565 2287 2299 2334 1147 2634 1222 2638 1237 2651 1245
whom$	1533 1752 1845 2460 2481
why$	2481
wide$	1951
widen	1353
wider$	2921 303 804
wife$	1316
wifi	1970
will	1733
will$	1418 1509 244 245 1669 275 1702 1803 406 466 1942 2056 2167 2191 2395
willing$	2066
willn$	404
willno	404
willnot$	1817
win$	1187
wind	419 747 3576 924
wind$	516 517 2356
winde$	516 517
windes$	516 517
winding$	516 517
window$	2799
windows$	2799
winds$	516 517
wing	3330 3393 2123 3412 3416 2260
wing$	3550
wings	3412
wings$	3550
wining$	1187
wins$	1187
winter	2369
winter$	2844
wisely$	3511
wiser	2221
wish	1576 2865 1163
wish$	285 3026
wishes	1576 2865 1163
wishes$	3026 333 1027
with	3131 3132 3133 3137 2116 2399
with$	2702 1447 2738 1588 1589 1598 1605 2898 2910 1648 1649 2941 2993 1722 1753 1754 3049 3050 3054 1796 1820 3115 3148 3175 1939 3246 1959 3325 3328 2061 3369 3378 3454 3455 2170 3469 803 2228 3537 2255 3614 961 3688 2402 3693 2455 2473 2532 2535 2554 2558 2620 2678 2684 2685 2686 2689 1320
withdr	463 493 747 757 882 955 1355
withdraw$	475 504 784
withdrawal$	490
withdrawe$	475 504 784
withdrawen$	784
withdrawes$	475 504 784
withdrawing$	504 784
withdrawn$	1883 3311 3448 2383
withdrawping$	475
withdraws$	475 504 784
wither	2196
wither$	3485
withers$	3485
within	171 369
within$	1444 1782 2173
withou	3325 2211 822 871 1085
without$	1541 391 1853 446 3361 2073 3499 3526 881 2326 1052 2498
withs$	3049
women	3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
women$	1831 3200 3255 3270 3272 2010 3305 2310 3640
word$	2830 2872 3020 2526 1313
words$	2845 2872
work	1465 459 477 1890 1915 812 2275 1163
work$	2 2754 2762 96 1593 1599 1602 2895 2900 2931 234 2953 2964 268 310 3033 469 1934 718 3449 2161 3451 3572 951 2516 1119 1146 2560 2613 1207 2622
worked	1454 1473 2766
worked$	1413 2743 2807 699 1119 1207
worker	35 36 1471 64 2795 2809 1003 2423 2452 1289
worker$	0 1 2711 1424 16 20 22 25 2736 59 65 69 2786 95 1518 2821 2876 2880 1024 2438 2446 1037 1318
workers$	0 1 2711 1424 16 20 22 25 2736 59 65 69 95 1518 2821 1024 2438 2446 2586
workin	1465 1716 2559 1163
working$	1417 2709 26 2745 49 2754 1484 2931 234 3005 3033 469 1119 2560 1207
workload$	1592
works	459 1163
works$	96 2900 2992 718 1119 1207
worksh	104 2809 2121 3410 2123 3412 1003 2423 2452 1289
workshop$	1517 2810 3678 2391 1291
workshops$	1517 2810 3678
workstream$	1034
workstreams$	1034
world$	798
worrie	1576 2865
worries$	1639 2929
worry	1576 2865
worse	3576 1295
worst	2647
worth	2903 2580
worth$	3149
worthwhile$	2617
would$	201 266
wound$	3119 2329
wrap	255 1166
wraparound$	1668 2579
wrappingaround$	2579
wrapsaround$	2579
wristbands$	99
write$	1389
writes	1478
writes$	2767 1389
writing$	1268
writte	1448 2766 1511 1585 173 2416 1013 2426 1042
written$	1413 2737 2739 2741 1457 1486 2790 1508 2800 2874 1586 1015 2455 1389
wrong	1313
wrong$	3149
wrote	1042
wrote$	1449 2455
yard	443 3553 3554
yard$	1856 3555
yards$	3071 1857 3555
year	3412 3600 3602
year$	2844 2858 3334 652 2092 2123 2129 3602 2369
years$	652
young	2565
young$	37 38 39 55 2758 89 118 2824 1540 2831 2833 136 1553 153 154 158 1575 163 1577 1578 2868 2897 1689 280 3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 1991 2016 2019 607 643 664 3371 2083 2084 3374 698 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3602 3615 3616 3621 2334 3633 3634 2351 956 2401 3694 2407 2461 2559 2567 2634 1222 2638 1237 2651 1245
younge	3047 1764 397 1823 1824 1836 1842 456 1892 3182 482 484 1920 1921 549 3276 3306 607 2026 626 2041 643 645 3356 3371 2083 2084 3374 691 706 3444 3482 2230 2240 2242 3532 3560 2274 862 2287 2299 3600 2334 956 3658 2634 1222 2638 1237 2651 1245
younger$	3047 1764 397 1823 1824 1836 3128 1842 3141 456 3169 1881 478 1892 3182 482 484 3192 1919 1920 1921 3237 549 3276 607 618 2032 3362 2079 3371 2083 2084 3374 706 3482 3489 2230 2240 2242 3532 3560 2274 862 2287 2299 2300 2306 2312 2313 2334 956 3658 2634 1222 2637 2638 1237 2651 1245
youngest$	1842 3141 3169 1881 478 1892 3192 1919 3237 618 2032 3362 3489 2300 2306 2312 956 3658 2637
youngs	3047 1764 397 3109 1823 1824 1836 1842 3139 3142 1860 456 3163 1892 3182 482 484 3190 1911 1920 1921 3215 3229 537 3241 3247 549 1968 3276 3277 2016 2019 3308 607 3371 2083 2084 3374 706 3482 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2298 2299 3615 3616 3621 2334 3633 3634 2351 956 2634 1222 2638 1237 2651 1245
youngsters$	1831 3200 3255 3270 3272 2010 3305 3640
youth$	2720 53 1744 3270 3310 3553 3554 2483
youths	1991
youths$	1974 3270 3280 2483
yp	163 3047 1764 3066 3097 397 3104 3105 3109 1823 1824 1836 3128 3130 1842 3139 3141 3142 3143 1860 456 3161 3162 3163 3164 3169 1881 478 1892 3182 482 484 3190 3192 1919 1920 1921 3215 3229 3236 3237 537 3241 3247 547 549 3276 3277 3306 607 2026 618 2032 626 2041 3341 643 645 3355 3356 3362 664 3371 2083 2084 3374 3386 3387 691 706 3444 2156 3458 3463 3474 3476 3482 3495 3515 3516 3517 3518 2230 2232 2240 3530 2242 3532 3535 3539 3544 3545 3549 3560 2274 862 2287 2294 2298 2299 2300 2306 2312 3608 2320 3615 3616 3621 2334 3633 3634 2354 956 3658 2634 1222 2636 2637 2638 2647 1237 2651 1245
yp$	3060 2060 3475
zine$	2671
zines$	2671
zone	1766 1767
zone$	67 3550 2639
zones	1766 1767
zones$	67 3550 2639
