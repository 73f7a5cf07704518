1420 1296 1010

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

2 3 4 6 7 8 9 11 12 15 16 17 19 20 21 23 25 27 28 29 30 31 32 33 34 35 36 37 39 40 41 42 43 44 46 47 48 49 50 51 52 53 54 58 60 63 66 67 68 69 70 71 72 73 76 77 79 81 83 84 85 86 88 89 91 92 93 94 95 96 97 98 101 102 103 104 106 108 112 113 114 115 116 120 121 122 123 124 127 128 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 149 150 151 152 156 157 158 159 161 164 165 166 168 169 170 171 178 180 182 183 184 187 191 193 194 195 196 198 199 200 202 203 204 205 206 211 212 213 214 215 217 220 221 223 225 226 228 231 233 235 237 238 239 244 245 247 257 260 271 275 276 278 279 280 281 282 285 286 287 288 289 290 291 292 300 301 302 303 304 308 310 311 313 315 316 317 318 319 320 321 322 323 325 326 327 328 329 330 331 332 333 342 348 350 352 353 357 358 359 360 364 365 366 368 372 373 374 375 376 377 379 380 381 382 385 387 389 390 392 393 395 396 397 398 399 400 404 405 406 409 411 413 414 416 417 421 424 429 430 431 433 439 440 446 447 449 451 452 454 455 456 457 458 460 461 462 463 464 465 466 467 468 472 475 476 477 479 480 481 482 494 501 502 503 519 520 524 530 531 532 534 537 539 542 546 547 550 551 553 554 556 558 559 563 566 567 571 573 574 575 576 577 578 580 581 582 584 586 587 588 591 593 594 596 597 598 599 600 602 603 608 610 611 612 613 614 615 616 617 618 619 621 623 625 626 627 628 629 630 631 632 634 635 636 637 638 639 640 641 642 643 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 670 671 672 673 674 675 676 677 678 680 681 683 684 685 686 688 689 690 691 692 693 694 695 696 697 698 700 701 702 703 704 705 706 707 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 770 771 773 774 775 776 777 778 779 780 781 782 783 784 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 842 843 844 845 846 847 848 849 850 851 852 853 854 855 857 858 859 860 861 862 863 864 865 866 867 868 869 872 873 874 875 876 877 878 879 880 881 882 884 885 886 887 888 889 890 891 892 893 894 895 896 897 898 900 901 903 904 905 907 908 909 911 912 913 914 915 916 917 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 937 938 939 940 941 942 943 944 945 946 947 948 949 950 951 953 954 955 956 957 959 960 961 962 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 980 981 982 983 984 985 986 987 988 990 991 992 993 994 995 996 997 998 999 1000 1001 1002 1003 1004 1005 1006 1008 1009 1010 1011 1012 1013 1014 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1074 1075 1076 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 1253 1254 1255 1256 1257 1258 1259 1260 1261 1262 1263 1264 1265 1266 1267 1268 1269 1270 1271 1275 1276 1277 1278 1279 1284 1303 1304 1305 1315 1318 1322 1323 1324 1327 1339 1343 1346 1347 1348 1349 1350 1352 1353 1354 1355 1356 1379 1384 1386 1387 1397 1398 1402 1403 1406 1411 1412 1413 1414 1415 1416 1417 1418 1419 1 5 13 14 18 22 24 26 38 45 55 56 57 59 61 62 64 65 74 75 78 80 82 90 99 100 105 107 109 110 111 117 118 119 125 126 129 148 153 154 155 160 162 163 172 175 177 179 181 185 188 192 197 201 207 208 209 210 216 218 222 224 227 229 230 232 234 243 246 249 250 251 253 254 255 256 258 259 261 266 269 272 277 283 284 297 299 305 306 307 309 314 324 334 335 336 337 338 339 340 341 346 347 349 351 355 356 361 362 363 367 369 370 371 378 386 388 391 394 401 402 403 407 408 410 412 415 418 419 420 422 423 425 426 427 428 432 434 436 437 438 441 442 443 444 445 448 450 453 459 470 471 478 483 487 488 489 490 491 493 495 497 500 509 510 518 521 522 523 525 526 527 528 529 533 535 536 538 540 541 543 545 548 549 552 555 557 560 561 562 564 565 568 569 570 572 579 583 585 589 590 592 595 601 604 605 606 607 609 620 622 624 633 644 669 679 682 699 708 772 785 803 840 841 856 870 871 883 899 902 906 910 918 952 958 973 1007 1015 1073 1101 1112 1181 1252 1280 1282 1283 1286 1288 1289 1296 1297 1298 1299 1301 1302 1306 1308 1312 1313 1320 1333 1337 1340 1345 1351 1358 1363 1365 1376 1377 1378 1380 1381 1385 1388 1391 1392 1394 1399 1400 1404 1405 1407 1408 1409 1410 0 10 87 167 173 174 176 186 189 190 219 236 240 241 242 248 252 262 263 264 265 267 268 270 273 274 293 294 295 296 298 312 343 344 345 354 383 384 435 469 473 474 484 485 486 492 496 498 499 504 505 506 507 508 511 512 513 514 515 516 517 544 687 989 1272 1273 1274 1281 1285 1287 1290 1291 1292 1293 1294 1295 1300 1307 1309 1310 1311 1314 1316 1317 1319 1321 1325 1326 1328 1329 1330 1331 1332 1334 1335 1336 1338 1341 1342 1344 1357 1359 1360 1361 1362 1364 1366 1367 1368 1369 1370 1371 1372 1373 1374 1375 1382 1383 1389 1390 1393 1395 1396 1401

8 14 6 6 9 4 3 3 0 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 8 7 4 9 12 6 12 4 9 8 7 10 7 9 5 10 10 8 5 5 6 7 9 8 8 6 3 6 7 6 6 6 3 6 9 0 7 4 9 9 10 0 6 7 6 5 4 9 5 5 5 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 4 4 9 8 9 9 7 10 7 9 3 11 4 4 6 5 68 7 6 7 5 5 6 16 5 6 4 8 5 8 6 5 4 5 8 6 6 9 7 6 14 5 10 14 10 4 3 3 7 9 4 12 5 4 5 7 6 7 5 6 3 4 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 7 4 5 4 6 4 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 9 7 4 3 3 4 5 4 7 0 11 0 0 16 0 4 7 7 0 9 3 5 0 0 0 4 21 0 7 10 24 0 0 5 4 9 9 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 7 8 7 11 0 0 0 0 0 4 0 0 0 0 0 0 12 8 11 6 7 11 13 0 6 11 10 6 8 0 0 0 0 0 0 0 0 0 12 0 0 10 0 0 0 0 0 0 10 13 10 20 0 0 0 0 0 11 0 16 18 0 11 0 7 0 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 9 0 14 0 0 0 0 18 4 0 0 0 0 7 9 7 0 0 11 5 4 0 0 0 0 6 0 0 0 13 7 4 4 8 12 0 9 9 0 11 11 12 0 0 0 0 5 0 6 0 0 0 0 9 0 0 0 0 0 0 0 12 8 0 0 10 7 7 5 4 5 0 11 5 5 5 5 4 4 10 0 3 4 10 5 11 7 0 15 0 7 0 0 7 8 0 11 12 0 4 0 9 5 15 10 0 14 10 14 0 12 9 13 10 12 10 10 4 6 6 9 5 0 8 8 0 14 20 26 10 9 7 9 0 0 0 0 0 9 9 5 0 7 0 6 4 0 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 0 7 13 4 5 11 5 10 0 0 0 0 0 3 0 12 0 5 4 0 3 6 8 7 8 6 0 4 4 4 6 14 0 6 4 11 9 6 16 6 13 6 5 5 13 14 13 0 0 0 0 5 3 9 0 13 4 8 0 0 0 0 2 3 4 3 8 18 10 8 3 13 8 17 0 4 4 11 4 3 0 13 11 18 31 8 6 0 6 5 4 11 3 0 5 14 5 0 0 5 4 4 6 10 6 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 0 3 11 0 5 0 0 0 6 8 7 0 0 0 0 0 6 0 0 18 13 0 0 10 0 21 0 17 0 0 0 0 0 16 0 20 22 19 9 0 4 5 6 5 0 6 15 16 8 7 7 10 12 0 0 0 0 0 0 14 13 0 0 0 0 0 0 0 0 0 0 12 9 0 0 0 8 9 8 6 10 0 0 0 0 9 9 0 0 0 14 0 8 7 5 11 0 14 14 0 13 0 0 6 0 0 0 7 7 0 0 18 0 0 0 0 0 14 7 0 9 14 5 0 0 0 0 16 8 6 3 5 3 4 4 5 3 3 5 5 3 6 4 3 6 5 5 2 11 2 10 4 4 7 11 10 3 5 4 11 7 5 5 4 6 5 5 8 4 4 7 4 4 14 0 5 5 4 5 3 7 6 7 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 4 2 5 4 3 0 5 6 5 6 3 11 14 3 7 3 6 3 7 2 9 7 3 3 2 2 3 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 2 10 5 2 4 0 0 0 0 0 2 4 5 3 6 2 5 4 8 2 8 0 0 2 0 0 2 3 4 0 2 2 2 2 2 2 2 4 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 7 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 1 1 2 1 1 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	3165 2020 757 2466
2$	3165
20$	2664
3$	3165
34$	1234
35$	1234
999$	2841
a$	2835 149 1630 1689 1701 1707 1708 309 1738 1742 3239 630 2052 3660 2390 2392 2393 3690 2398 2401 2402 2403 985 2414 1003 2425 2426 2428 2429 2474 2673 2674 2675 2678 2679 2682 2683 2684 2687 2688 2692 2693 2697 2702 2707 2715
abc	357 1777
abcs	1777
able$	2901 1780 369 1814 1829 461 2079 1050 2518
about$	1644 1735 3069 3173 1948 2102 3614 2331 2377 2584 2589
aboutering$	1948
abouting$	1948
aboutting$	1948
above	3285
above$	3292 2602
abreas	1173
abreast$	2593
abroad	3189 3213 3224 3235 3339 3340 3341 3342 2047 2075
absent$	3590
abus	2877
abuse$	2563
academ	3349 3358 3413
academy$	3366
accept	1439 2764 949
accept$	1896 1966
accepted$	2735 3047
access	1702 2567 1174 2594
access$	2998 1882 3214 3225 1156
accessed$	1017
accessible$	2992
accessing$	2761
accomm	482 1902 652
accommodation$	508 3351 656
accord	1119
accordingly$	2539
accoun	2855 1681 1839 1174 2594 1315
account$	32 2966 2977 3028 3135
accounts$	3135
accred	1461
accredited$	2757
achiev	1507 1011 2599
achieve$	1018
achieved$	1441 2803 2431 1018
achieves$	1018
acknow	1462 1153 1345
acknowledgement$	2758
across	3618 3717
across$	3189 3213 3224 3228 3235 3339 3340 3341 3342 2047 3392 861 2321 3672 2546
act$	3597 882 923 1210
acted$	2858
action	2825 1669 1681 1010 2437 2466 1296
action$	87 2821 2949 2965 2977 1029 1041
actions$	87 2821 1029 1041
active$	2908 1634
activi	2825 2968 2987 1755 3474 1010 2437 2466 2622 1296
activities$	2826 2912 3051 3437 3468 2173 3470 3472 2575 2576 2627
activity$	3437 958 2627
acts$	882 1210
ad$	1096
add	1235
add$	1372
added$	1372
adding$	1372
additi	259
additional$	1640 1679 1032 1107
addres	177 178 1631 239 3545 1153
address$	1659 508 1998 830 843 1347
addressed$	1598 2927 1347
addresses$	1998 1347
addressing$	1347
adds$	1372
admission$	1882 3214
admit	949
admit$	1767 3192 1966 2001 600 2316 897 928
admite$	928
admited$	600 2316 897
admites$	928
admiting$	600 928
admits$	600 2316 897 928
admitt	3258 604 2101 2304
admitted$	600 2024 3587 3591 3600
admitting$	600 928
adolescents$	3289
adopt$	281 1391
adopte	2780 2790 1518 2430
adopted$	2814 1391
adopting$	1391
adopts$	1391
adult	2855 2324 3621 1079
adult$	2837 2851 2972 2973 3015 1752 727 3691 2499 2500 1082 1308
adults	310 1079
adults$	2837 124 2851 234 1673 3015 1730 727 3691 2499 1308
advert	2780 2825 1010 2430 2437 2466 1296
advice$	221 2975 304 1357
advis	436 437 819
advis$	371
advise	35 36 1478 2049 1345
advise$	362 371
advised$	371
adviseed$	362
adviseing$	362
adviser$	1031 1042
advisers$	1031 1042
advises$	362 371
advisi	1345
advising$	371
adviss$	371
advoca	1153 1348
advocate$	1326
affect	3216
afraid	1548 1091
afraid$	2844 2511
afresh$	2662
after	1921 3549 2292 874
after$	2965 1750 3217 3708 2470 2656
aftern	618 2136 3432 749 750 2274 3572 3573 2383
afternoon$	2756 131 3316 3334 701 2152 3456 3463 2169 3466 1061
afternoons$	2756 131 3334 2152 3457 3464 2169 3466 1061 2485
again$	2829 1717 3109 2636 2662
agains	2413
against$	1451 168 1589 3074 1783 1784 1791 1855 2377 3709 2543
age$	3528 3574 3575 3621
agenc	2936
agenci	49 64 2809 1648 310
agencies$	0 1 2720 2725 16 20 22 1469 74 2792 95 1527 1646 2944 234 1730 1133
agency$	2768 1653
agenda$	2963 1039 2532
agree	1881 1235
agree$	1442 388 402 980 1272
agreed	1453 2780 1518 1631 2430
agreed$	2737 2749 2814 1604 2927 1715 402 2079 980 2464 1196 1272
agreeed$	1442
agreem	2825 3068 1010 2437 2466 1296
agreement$	98 221 3067 3677
agreements$	3067 3677
agrees$	1442 388 402 980 1272
ahead	2816
ahead$	3549
aim	1170
aim$	289 2616
aiming	1170
aims	1170
aims$	2616
alarm$	43 66 71 99
alarms$	43 66 71 99
alert	1711
alert$	2950 3007 2635
align	1348
alive$	2908
all	63 145 166 180 1904 3295 2412 3712 2579 2648
all$	2717 29 2752 2775 1483 1516 1532 121 1565 234 1725 1728 1730 2116 3416 2299 3683 2395 2427 1027 1133 2571 2675 2679 2709
alliance$	2611
alliances$	2611
alloca	1471 2780 482 1902 484 1944 855 2430
allocate$	1393
allocated$	2767 1504 494 720 2464 1393
allocates$	1393
allocating$	1393
allote$	951
allotes$	951
alloting$	951
allotment$	96 3724
allots$	951
allotted$	494
allow	604 826
allow$	2898 341 1762 1767 1810 1846 1966 2001 600 2024 2197 893 2316 897 2373 1190 2624
allowe	3258 604 2101 2304
allowed$	1759 341 1762 1780 3136 2014 3311 600 2024 3587 3591 3600 3605 2316 897 2360 1136
allowing$	600 893 2373 1190
allows$	2898 341 600 2024 2316 897 1190 2624
allowted$	1762 600
allowting$	600 893
alone	1548 2125 3578 3612 3613
alone$	2844 1969 3310 3321 3331 3418 3421 3622 2657
along$	3276 1983 3304 2623
alongs	1852 3149 3150 3151 3155 2130
alongside$	1618 3426 2269 2546 2634 2637
alter$	468
altere$	468
alteres$	468
altering$	468
altern	2987 3029 743 807 814 2622
alternate$	732 2156 2168
alternating$	732 2168
alternative$	1672 496 818
alternatives$	2564
alterping$	468
alters$	468
ambassador$	1042
ambassadors$	1042
amber$	2833 2834 2483
ambition$	289
amend	1360
amende	2780 2430
among	3149 3150 3151 3155 3344
among$	1764 1765 3228 1951 1971 3392 2187 2242 861 3672 1327
an$	1623 1630 275 1701 1707 3239 2390 2392 2402 2403 985 1003 2425 2426 2428 2429 2474 2692 2702 2715
analyse$	1109
analyses$	1109
analysing$	1109
analyst$	1313
analysts$	1313
and$	1427 113 1679 1741 1754 3227 2099 3611 2592
anew$	2662
annual$	1016
anothe	1648 3084 3115 3118 3122 3123 3127 3146 3148 3157 3160 3161 1871 3181 3209 3234 3248 542 3260 3266 2062 3427 3479 3484 3495 3497 3516 3536 3537 3538 3539 2244 2246 3551 3556 3560 3565 3566 3570 2312 3618 3636 3637 3642 3654 3655 2368 1224 2647
another$	2904 1623 2944 365 366 3094 3097 3099 3102 3105 3106 3114 3119 3120 1872 3179 3180 3181 3182 496 1950 543 3264 3338 3347 2057 2058 2070 3368 2077 3400 685 2117 3425 2132 716 2140 3459 3480 3487 3489 3491 3505 3508 3509 3511 811 3528 818 853 854 2278 2279 3588 3589 2294 3590 883 2303 884 2304 2305 3602 2309 2311 2319 3616 2327 3642 2347 3649 3666 3670 3674 2402 1080 2644
answer	1462 2858
answer$	2758 1414
answered$	1414
answering$	1414
answers$	1414
anti$	1154
any$	1649 230 1651 1728 3127 1853 3157 3160 1871 3181 3209 3234 3239 3248 542 3260 3266 661 3427 2186 3536 3537 3538 3539 2244 2246 3551 3556 3560 3565 3566 3570 2312 3636 3637 3642 3654 3655 2395
anybody$	2847 3427
anyone$	2847 3427
apart	3073 3077 3141 3142 1925 1926 2089 2090 779 2210 800 3547
apart$	3098 3144 453 3176 3221 3222 3231 2078 3377 3385 3386 3392 3393 2098 3399 684 3408 3435 3449 3494 2199 3506 3512 2225 2270 3631 2639
apolog	1320
apologise$	1293
apologised$	1293
apologises$	1293
apologising$	1293
app$	32 1019
appeal	990
appeal$	3337 801 2222 3697
appear	438
appear$	1858
appearance$	2566
appl	1235
applic	2825 1010 2437 2466 1296
applicable$	2517 2518
application$	3688 3697 2595
applications$	3697 2595
applie	1455
applied$	2751 1271
applies$	1271
apply$	519 625 866 1271
applying$	1271
appoin	2780 106 2825 604 1010 2430 2437 1020 2440 2466 1296
appoint$	1395
appointe$	1395
appointed$	2462 2464 1395
appointes$	1395
appointing$	1395
appointment$	1526 2826 2024 958 3688
appointments$	1526 2826 2024 958
appoints$	1395
appren	2136 3432 902
approa	2804 1548 2876 165 457 2506 1349
approach$	2874 2949 2997 2574
approachable$	2992 2555 2635
approached$	2844
approaches$	1559 2874
approaching$	3090
approp	2920 259 1768 814 2567 1173
appropriate$	1604 1606 1640 2939 1672 1679 2992 3064 2517 2518 2593
appropriately$	2593
approv	1453 1471 2780 2430
approved$	2749 2767
apps$	32 1019
april	2383
april$	2860 1567
are	1425 177 258
are$	1428 1445 1452 1463 54 1488 91 1516 1521 1522 114 117 2836 134 155 159 171 1641 1705 292 410 2032 2069 683 2112 2181 831 969 977 2409 991 1057 1062 1074 1076
area	3073 3189 3213 3224 3235 3339 3340 3341 3342 2047 3349 3358 3369 2105 3401 3413 3431
area$	3193 496 3277 3281 3329 3350 2055 2056 2057 3353 2081 3571 3576 3664 2653
areas	3401
areas$	3010 3281 3420 3571 3576
aren$	408
arenot	408
arenot$	1828
arise	1626
arise$	2922
arises$	2922
arm$	447
around	1852 3149 3150 3151 3155
around$	191 2944 1679 1683 1735 3069 3228 2102 3614 3672 2568 2593 2634
arrang	2780 1485 1492 2816 1881 625 2045 808 2430
arrange$	252 1762 1006
arranged$	2788 2976 1862 3212 1006
arrangeed$	1762
arrangeing$	252
arranges$	2781 252 1006
arrangeted$	1762
arranging$	1006
arrest	1548 1304
arrest$	153 170
arrested$	2844
arrests$	153 170
arriv$	501
arriva	2165
arrivaltime$	3461
arrivaltimes$	3461
arrive	438 482 1902 548 584 604 719 2289 936 1237
arrive$	1858 501 1968 2024 2087
arrives$	501 2024
arriving$	501
arrivs$	501
articl	2825 1010 2437 2466 1296
as$	1572 182 183 1605 197 1622 203 206 2927 2929 295 2290 950 1074 1097 2533 2534 2568 1183 1204
asbo	357 1777 358 1778
asbos	1777 1778
aside	1362
aside$	2783
ask	2836 125 1586 2882 457
ask$	151 362 416 561 588 625 866 1066 1411
aske	1066
asked	1455 2753 2755 1586 2882 2049 1049
asked$	1449 2751 2854 1560 362 388 416 561 2355 2469 1411
asking$	362 416 561 588 1411
asks	1586 2882
asks$	151 362 416 561 588 1066 1411
aspira	2573 1349
assaul	2877 165 1091 1304
assault$	2851 169
assaults$	2851 169
assemb	2825 3110 3113 1010 2437 2466 1296
assemble$	3301
assemblies$	2826 3699 3713
assembly$	3699 3713 1298
assess	2825 1594 177 1600 1010 2437 2466 1296
assessed$	80 2447
assessment$	2888 2890 2893 2894 2896 2897
assessments$	2896
assets$	2924
assign	2780 482 1902 484 1944 855 900 2430
assign$	1393
assigne$	951
assigned$	1504 494 720 2464 1393
assignes$	951
assigning$	951 1393
assigns$	951 1393
assist	2049
assist$	1334
assistance$	2975 1334
assistant$	727
assistants$	727
assisted$	1334
assisting$	1334
assists$	1334
associ	1773 1774 3071 3073 3076 3077 1808 1812 3113 3145 3152 446 3175 2088 2180 3479 3663 1319 1358
associate$	3069 3078 3093 3104 3108 3126 3384 3609 2645
associates$	2265
associating$	3070 3087 2646
association$	3070 3129 1866 458 3476 761 3482 3485 3647 3673 2640 2641
assumptions$	2580
assurance$	221 2541
assurances$	2541
at	2350
at$	2741 1479 2802 1517 2835 2850 1568 150 186 197 2915 2927 1659 255 290 3008 3011 3013 2009 2011 2018 2019 3344 641 2066 718 3460 746 861 3595 2354 2383 2387 3693 3700 3703 3704 2410 2411 3708 2416 2417 3717 3718 2433 2467 2485 2585 2656 2687 2688 2698 2699 2700 2714
attached$	2602
attachment$	2213 824 3647 2611
attachments$	2213 2611
attack	2877 165 1091 1304
attack$	2511
attacked$	2507 2511
attacks$	2511
attemp	1170
attend	1420 1421 6 2727 2740 1447 2743 2744 2745 1455 1461 1470 1472 2769 2774 2778 2779 2780 1485 1500 108 463 482 1902 584 604 2289 903 2350 2430 1026 1033 1237
attend$	2726 1528 470 1903 2024 662 2085 3460 2453 1069 1417
attendance$	1426 28 2768 2777 2796 104 148 2024 2446 2465 1047
attendd$	2453
attended$	2716 2751 2757 2771 2808 1528 2453 1069
attendees$	2766 2777 2792
attending$	2716 2761 2450 1069 1417
attends$	2726 2781 1528 2024 662 2085 2453 1069 1417
attention$	1685 2564
attenu	780
attitu	1349
attitudes$	2580
attrac	3278
attraction$	3337
attractive$	2992
audit	2825 1010 2437 2466 1296
audite	1461
audited$	2757
auditing$	208
august	2383
august$	2860
aunt	1917 2042 3349 3370 659
aunt$	1323
auntie$	1323
aunty$	1323
authorisation$	2654
authorisations$	2654
authority$	2654
autumn	2383
autumn$	2860
availa	2780 1487 1711 2430
available$	2783 2784 1604 2976 3007
avoid	1782 400 415 465 764 870 878
avoid$	1851 3449 2184 880
avoide	1878
avoided$	3174
avoidi	764
avoiding$	2184 880 2480
avoidping$	880
avoids$	1851 880
aware	1631 1678 1711 1173
aware$	2927 2950 2974 3001 3007 2593
awaren	2573 1349
awareness$	1136 2569 2570 1163
away	1547 3189 3213 3224 3235 573 587 3339 3340 3341 3342 2047 3344 3349 2062 645 3369 779 800 806 872 2303 2306 889 3618 933
away$	2843 3073 1782 1816 1823 3141 3144 453 464 1895 1897 3229 1934 1938 3270 2002 2007 3326 3347 2065 2072 3372 2078 663 672 2196 2199 782 2229 3535 3547 3550 2255 2257 2268 2270 3590 3599 3600 3601 3603 3631 2381 2663 2676
awkward$	3156
back	1647 1896 2440
back$	155 1638 2943 453 3192 1934 3535 2243 3599 3600 3601 3657 1068 2712
background$	2552
backs$	3535
bad	445 2337
bad$	445 1865 3167 2111 3633
badge$	2773
badges$	2773
badmin	2413
badminton$	3709
bail$	357
bake$	1283
bakees$	1283
bakes$	1283
ban	346 354 356 374 375 377 384 422 423 429 433 550 573 608 619 747 2285 867 872 886 2306 925 932 952 2396 1239
ban$	340 355 363 364 1804 1845 435 3162 502 566 572 603 611 613 766 2286 3582 894 2352 975 3692 1230
band	3436
band$	3658 2383
banding$	340 766
bands$	3445 3676
bane$	611 894
baned$	766 894
banes$	611 894
baning$	611 766 894
bann	346 433 619
bann$	766
bannding$	766
banned	354 356 3137 1878 582 2030 747 872 2304
banned$	3060 3061 355 383 397 3136 3174 3187 532 2002 3326 3328 613 3477 766 3600 894 975
banner	97
banner$	965
banners$	965
bannin	354 356 374 573 747 872
banning$	340 355 503 611 613 766 894 932 975
banns$	766
banping$	340 1804
banred$	894 975
banring$	611 894 975
bans	354 356 374 573 747 872
bans$	340 355 1804 435 3162 502 572 611 613 766 2286 3582 894 2352 975 3692 1230
banting$	1804
bar	354 356 374 429 433 550 573 619 747 872 886 2306 925 952 1239
bar$	355 363 611 613 3582 894 975 1230
barbec	100 1520
barbecue$	3698 2405 3724
bare$	611 894
bared$	894
bares$	611 894
baring$	611 894
barned$	894 975
barning$	611 894 975
barr	433 619
barred	354 356 582 2030 747 872 2304
barred$	3060 3061 383 397 3187 532 2002 3326 3328 613 3583 3600 894 975
barrier$	1868 787 794
barriers$	2970
barrin	354 356 374 573 747
barring$	611 613 894 975
barrister$	1326
bars	354 356 374 573 747 872
bars$	355 611 613 3582 894 975 1230
base	2328 2329
base$	3625 2539
based$	2618
basis$	2516
basket	2413
basketball$	3709
be	258 291 1861 1112
be$	1452 1516 134 171 199 203 1624 211 1641 1654 238 1666 2967 1680 263 1693 1699 283 1705 286 292 3009 1720 1722 1757 1760 3078 387 1818 1861 1876 1891 1909 3216 1928 1945 1947 2032 2069 2087 669 3390 683 2107 2127 2181 3478 831 969 977 2409 991 1074 1108 1135 1158 1215 1217
bear$	217
bearing$	217
bears$	217
beat	2877
beating$	2874
beatings$	2874
became$	1057
because$	950
become	258
become$	199 238 3662 1057
becomes$	1057
becoming$	238
bed	835 902
bed$	3725
beds$	3725
been	2769 2859 144
been$	3 1436 1457 47 2780 1488 1508 1510 1516 1546 171 1680 683 969 977
before	1545 1921 3549 1092
before$	2835 1564 3217 3708 1050 2512
befrie	165
begin$	1242
begining$	1242
beginning$	2048
begins$	1242
begun	2780
begun$	130
behave$	831
behaved$	3064
behaves$	831
behavi	2957 3031 2573
behaviour$	357 358 2580 1356
behaviours$	2580 1356
behind	3549 2394 1316
behind$	3500 3690 2505
being	258 291 1826 3145 2318 920 3638 2573 1349
being$	171 199 1641 238 1680 1760 3071 3090 3113 3175 1947 2069 3371 3390 3396 2181 3614 3663 2479 2480 1108 1158
belief	2594
belief$	2613
believ	2858 1586 2882
believe$	1192
believes$	1192
believing$	1192
belong	1595 177 915
belong$	2891 1094
belonging$	2993 2335
belongs$	1094
below$	2602
bench	33 1982 2328 2329 966 3686
bench$	66 101 586 3625 3645 942 3668 2386 2452
benche$	942
benched$	942
benches$	66 101 942 2386 2452
benching$	942
benchping$	942
benchs$	942
benchting$	942
benefi	2920
berth$	3259
bes$	1108
beside	3149 3150 3151 3155 2129 2130
beside$	3426 2699
best	2567
best$	268 2251 832 2620
better	233 259 1768 807 814 2235 1150 1153 1302
better$	1619 1653 1679 268 2998 307 1729 1747 3046 335 1768 3064 385 444 804 2228 2230 811 813 3532 818 2251 832 853 2307 1045 2607 1197 1209 2631
betwee	1556 3068
between$	2852 1764 1765 3062 3067 3072 3133 3163 3164 1924 3228 1951 1971 3392 3443 3475 3476 2207 2214 861 3672
betweens$	3067
beyond	174 2225 2229 3618 3631
bid	2825 1010 2437 2466 1296
big$	2379
bigger$	1994 3292
bike	33
bin	33 966
bin$	66 101 2386 2452
bingo	2413
bingo$	3709
bins$	66 101 2386 2452
bit$	3034
blankets$	2685 2686
block	422 423 498 550 562 2274 3669
block$	417 419 435 3576 3586 2383 1227
blocke	3137 3302
blocke$	419 1227
blocked$	3060 3061 417 419 587 1227
blockes$	419 1227
blocking$	417 419 1227
blocks$	417 419 3576 1227
board	23 49 1500 1501 479 825 1119
board$	1446 1469 2794 2796 2797 2813 101 2934 2935 497 3367 910 2413 1025 2539
boardd$	497
boarde$	910
boarded$	1020
boardes$	910
boardi	3349
boarding$	1890 2061 660 910
boards$	2813 101 497 910
boat	3436
body	2345
body$	3586 3641
bolste	1348
bolted	2389
bolted$	3685
bond	2180 2200
bond$	348 359 3476 761 767 3496 785 790 2213 824 3554 3647 2611 2617
bonds$	348 359 767 3496 2213 824 3554 2611 2617
book	2778 484 657 730 868 900 901 904 2332
book$	1966 851 3716 2685 1389
booked	1461 2778 2780 482 1902 1944 2430 1020 2440
booked$	2757 2808 1903 1389
booking$	3688 1389
bookle	2825 1010 2437 2466 1296
booklet$	2763
booklets$	2685
books	33
books$	851 3716 2450 2685 1389
boost$	1128
booste$	1128
boostes$	1128
boosting$	1128
boosts$	1128
booth$	3645
boroug	3073 3189 3213 3224 3235 3339 3340 3341 3342 2047 3349 3358 3369 2105 3401 3413
borough$	3193 3350 2055 2056 3353 3355 3366 2081 3419 3617
boroughs$	3356
both	3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 1932 1933 554 3295 612 3391 2096 2097 3394 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 2348 2412 3712 2648 1229 2652 1244 2665 1252
both$	2752 121 3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 1932 1933 554 3295 612 3391 2096 2097 3394 3416 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 2348 3646 3683 1027 2648 1229 2652 1244 2665 1252 2674 2675 2679 2688 2696
bought	1453 2780 1511 1519 2430 1020 2440 1362
bought$	2749 2807 2815
bounda	3031 1174 2594
boundaries$	2565 2629
bounds$	580
box$	1283
boxes$	1283
boxing$	1014
boxs$	1283
boy	1549 161 3065 1775 401 1834 1835 1847 1849 1853 460 1904 3201 487 489 1932 1933 554 3295 612 631 2053 649 3391 2096 2097 3394 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 2348 2648 1229 2652 1244 2665 1252
boy$	2845 2847 1580 1581 3348 2073 3651 2364
boyfriend$	1323
boys	37 38 39 55 89 138 1562 145 156 157 166 284 1704 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2003 2028 2031 3327 612 2038 670 3391 2096 2097 3394 704 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 2368 963 2415 2421 2475 2648 1229 2652 1244 2665 1252
boys$	1458 1459 1475 1509 90 94 115 116 121 2840 2845 2847 2849 1558 1565 1576 1577 1581 2885 2956 1749 3057 1842 3219 552 3274 3289 3291 3299 2022 3319 3324 3348 3388 3400 748 3496 908 909 3651 3661 3711 2504 2660
branches$	1035
bread$	2686
break	1802 413 1870 1925 1963 2037 2084 2105 3401 2118 2165 3474 779 780 793 797 798 802 2239 840 850 3572 878 913 1245
break$	254 379 3259 568 3316 3333 675 676 680 2106 3414 759 764 2199 781 782 2206 3615 922 2669
breake$	922
breakes$	922
breakf	100 1520 2406
breakfast$	2405 3702 2686 2694
breakfasts$	2694
breaki	780 797
breaking$	254 379 568 675 676 680 759 922
breaks	3401 780 797
breaks$	254 379 568 675 676 680 3414 3446 759 922
breaktime$	3461
breaktimes$	3461
breath	2037 3643
breathe$	3336
breather$	3333
breathing$	2037
bridge$	1142
bridgeing$	1142
bridges$	2560 2561 1142
brief$	2523 1415
briefe	1420 2753 2755 1461 2804 1515
briefed$	2716 2754 2757 2811 1415
briefi	23 2825 1010 2437 2466 1296
briefing$	2826 1298 1415
briefings$	2826
briefs$	1415
brighter$	2477
bring	218 478 3278 1265
bring$	226 336 1406
bringing$	226 336 1820 1406
brings	218
brings$	226 336 1900 2382 1406
broade	1348
broken	3517 956
broken$	3075 1878 1926 1935 3268 2089 2090 3477 3630 2343 2376 1245 2674 2675
brothe	3065 1775 401 3127 1834 1835 1847 1849 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1917 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3370 659 3391 2096 2097 3394 697 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
brother$	1322
brothers$	1842 3219 3274 3289 3291 2022 3324 3661 2497 2503
brough	218 548
brought$	219 1968
budget	1453
budget$	30 2747 51
budgeted$	2749
build	1702 2424 1150 1153 1346
build$	266 278 2998 812 970 3720 1128 1137 1141 1191
builde$	278 812 1128
buildes$	278 812 1128
buildi	3149 3150 3151 3155 3413 2119 2303 1153
building$	96 278 3286 3309 3329 3378 3404 734 812 3596 3599 1128 1137 1141 1191
buildings$	3415 3420
builds	1153
builds$	278 812 970 1128 1137 1141 1191
built	1486 1020 2440
built$	2782 2812
bulb$	66 1021
bulbs$	66 1021
bulletin$	13 2436
bulletins$	13
bullie	2877
bully	2877
bump$	3110
bunch	2273
bunch$	3492 3569 3586 3671
burglaries$	1314
burglary$	1314
burgle	1091
burgled$	2511
bus	1888 3413 2134 3430 2274 3572 3712
bus$	1473 69 2813 1523 3184 3185 3422 3428 3437 2383 966 2388 3698 2405 3722 2689 2694
buses	2105 3401 3430 3431 2136 3432 2274 895
buses$	2813 1523 3411 3420 3428 3429 3437 3440
bushes$	1035
busine	1595
business$	2891 2960 1216
businesses$	74
buss$	1523 3185
busy	482 1902
but	3377
button$	43
buttons$	43
buy	2506 1362
buy$	2878
buyer	1079 1310
buyer$	2499
buyers$	2497 2499
by	695 2399
by$	2741 1517 132 2850 2857 147 3011 308 1731 718 2242 2383 3693 3695 2411 3708 3719 2442 2486 2488 2490 2538 2623 2693 2699
cabin	3436
cabin$	3668
cabinet$	2794
cabins$	3668
cafe	40
cafe$	74 3286
cafes$	74
café	40
café$	3286
calend	8
calendar$	2770 1024
call	2727 2825 125 1818 3124 3250 2247 1010 2437 2466 1296
call$	2726 1536 2846 1559 142 151 153 154 2874 3058 3125 1970 3543 3688 1203
called	108 2854 1320
called$	1528 154 1320
callers$	1965
callin	1826
calling$	1838
calls	1485 1766 918
calls$	2726 2781 1536 1559 142 151 153 154 2874 3058 3079 1837 1970 3543
calm	2307 3643
calm$	3336 3603 1116
calmer	2307 920 1302
calmer$	444 2251 832 853 3603
came	1440 2745 2764 2769 2778
came$	2727 2736 1590
camera	33
camera$	43 66 71 101 965 2452
cameras$	43 66 71 101 965 2452
camp	100 1520
camp$	666 3698 1283
campai	2825 1010 2437 2466 1296
campaign$	1014 1123
campaigning$	1123
campaigns$	1123
campes$	1283
camps	1520
camps$	1283
campus	3349 2105 3401 2136 3432
campus$	3378
can	2836 1744
can$	123 2901 2916 1680 1758 369 1814 398 1829 410 461 1954 671 2205 2520
cancel	498 754 889 962
cancel$	480 509
cancele$	480 509
canceles$	480 509
canceling$	509
cancelled$	1895 3330 3469 2397
cancelping$	480
cancels$	480 509
cann$	408
cannot	1781 369 1814 398 408 1829 461 1954 671 870
cannot$	393 1821 1828 526 2091 2137 3449 849 873 930 941
cantee	3574 3575
cap	376 449 595
cap$	3162 598 603 774 929
capaci	1174 2594
capacity$	1602 2600
caped$	598
caping$	598 774
capitalise$	266
caps$	3162 598 774
capting$	598
capture$	1132
captured$	3053 2454
captureing$	1132
captures$	1132
car$	126 2851 2120 3422 3437 3645 3668 3724 1311
caravan$	3668
card	97 2825 1010 2437 2466 1296
card$	2763 2773 475 965 967 3684 3688 3696 2685
cardes$	3684
cards	2413
cards$	2773 475 965 967 3684 3688 3709 2685
care$	2969 3043 3561 846 2565 2664
cared	3049
cared$	3047
careful$	1634 846 2635
carefully$	3532 2558
carer	64 2809 3349 652
carer$	0 1 2725 16 20 22 2760 95 1527 626 627 629 656 3541 1322
carers$	0 1 2725 16 20 22 2760 95 1527 293 425 626 627 629 3349 656 3541 935 1322
cares$	2969
careta	35 36 1478
caring$	1116
carr	478 868 1265
carria	3436
carriages$	3440
carried$	1461 2774 2780 1692 1734 2430 1011 1020
carries$	1477 2774 1102
carry	2836 2424
carry$	1477 3607 3720 1102 1106
carrying$	2480 1102
cars	127
cars$	126 2851 2120 3429 3437 3440 3668 3724 1311
cascad$	1120
cascade$	1120
cascades$	1120
cascading$	1120
cascads$	1120
cascadting$	1120
case$	1495 1500 1603 1612 1642 1029 2526 2533
caseload$	2795
cases$	1029
caseworker$	1324
cast	37 39 2136 3432 3436 2332
cast$	1459 3373 720 3440 3658
casts	3432
casts$	3373 3440 3676
catch	1629 2531
catchm	3189 3213 3224 3235 3339 3340 3341 3342 2047
catchup$	2925
catchups$	2925
caught	1877
caught$	1873 454 455 456 3173
cause	862 3597 2594
causes	2594
caution$	371 957
cautione$	371
cautioned$	371 957
cautiones$	371
cautioning$	371 957
cautions$	371 957
cbo	357 1777 358 1778
cbos	1777 1778
cctv	1089
cctv$	43 66 71 2509
ceas	415
cease	459 754 2182 2206 947
cease$	1879 527 3247 3469 3502 2367 953
ceased	1557 1573
ceased$	2853 2869
ceases$	1879 3469
ceiling$	929
celebrate$	1179
celebrates$	1179
celebrating$	1179
cent$	1483
center$	1675
central$	3648
centre	40 46 2105 3401 3413 3431 1136
centre$	1466 1675 3277 3286 3329 3346 3378 3437 734
centred$	1627 2556 2578 2618
centres$	3420 3437
certain$	285 2621
certif	2825 1010 2437 2466 1296
certificate$	2773
certificates$	2773
chair	35 36 1478 1501 966
chair$	65 2797 2872 2386 3716 2711
chaire	2780 2430
chairs	33 1485
chairs$	2781 2872 2386 3716 2685
challe	436 457 990 1345
challeng$	1160
challenge$	2955 2554 1160
challenged$	2995 3172
challenges$	2955 1160
challenging$	1160
challengs$	1160
champi	1153
champion$	1042 1044
champions$	1042
chance	3029 3643
chance$	2913 303 3021 369 1859 1920 2037 3615
chances$	303
chang$	468 481
change$	2899 2945 2947 468 481 643 644 680 1067 2624 2633 1381
changed$	2441 1381
changees$	2899
changeing$	680
changes$	2899 2945 1650 2947 468 481 643 680 2624 1381
changing$	468 481 643 1381
changping$	468
changs$	468 481
channe	8
channel$	32 3138
channels$	2900 1665 246
chaperoned$	3168
charge	2396
charge$	3692
charges$	3692
charte	97
charter$	98
chas	2877 583
chased	1455
chased$	2751
chat	8 421 1843
chat$	2846 302 315 1818 421 1841 3138 1843 3139 424 923 2478 2625
chats$	302 315 3138 2625
chatti	1826 1838
chatting$	3134
check	1421 106 2825 1629 1010 2437 2466 2531 1296
check$	2825 213 1010 2437 2466 1296 1369
checked$	2724 80 1369
checkin$	1526 2925
checking$	213 1369
checkins$	1526 2925
checks$	1485 213 1369
chess	2413
chess$	3709
child	1549 3065 1775 401 1834 1835 1847 1849 1853 460 1904 3201 487 489 1932 1933 554 3295 612 3391 2096 2097 3394 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 2348 2648 1229 2652 1244 2665 1252
child$	2772 2845 2847 1580 1848 2073 3651 1198
childcare$	72
childr	1549 1562 161 1585 1588 284 1704 3065 1775 401 3127 1834 1835 1847 1849 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2003 2028 2031 3327 612 3391 2096 2097 3394 704 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3623 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
children$	1499 2845 2847 2849 1581 2881 2884 2885 3027 1842 1848 3219 3274 3289 3291 3299 2022 3324 3526 3651 3661 2607
childrens$	2845
childs$	2845
choice	3029 3031 2573 2622 1349
choice$	817 2266
choices$	817
choir	3436
choir$	3658
choos	2332
choos$	815 845 960
choose	2836 3152 1066
choose$	504 815 816 845 960 1000 2486 2704
choosed$	960
chooses$	504 815 816 845 960 1000 2486
choosi	2266 1066
choosing$	504 815 816 845 960 1000 2486
chooss$	815 845 960
choosting$	960
choosy$	846
chose	1066
chose$	2486
chosen	1453
chosen$	2749
chrono	2825 1010 2437 2466 1296
church	40 3574 3575
church$	3713
cinema	40
circle	2825 2234 2273 915 1010 2437 2466 1296
circle$	3492 785 3513 3523 3525 2231 2233 3530 3534 3569 2335 3632
circles$	3513 3523 2231 3530 3534
circul	2780 1485 1518 2430 1020 2440
circulated$	2814
circulates$	2781
circumstances$	1825
cities	3413
cities$	3356
city	3189 3213 3224 3235 3339 3340 3341 3342 2047 3349 3358 3369 3413
city$	3193 3350 3353 3355 3419 3617
civil$	357
claim	2396
claim$	3692
claime	1450 1461
claimed$	2746 2757
clarification$	221 2541
clarit	1174 2594
clarity$	221 2541
clash$	1886
class	3149 3150 3151 3155 1870 1888 1919 616 3358 2063 2105 3401 3413 2134 3430 3431 2136 3432 2274 3572 3573 3623
class$	2871 3184 3185 3215 2036 3354 3359 3360 2121 3426 3437 3439 2233 3620 923 3658 958 2383 3699
classe	2084 3401 2106 2119 3430 3432 2274 895 3623
classes$	2828 2871 3210 3366 3402 3415 3420 3437 3541 3699
classm	3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
classmates$	1842 3219 3274 3289 3291 2022 3324 3661
classroom$	2813
classrooms$	2813
classs$	3185
clause	3068
clause$	2889 3067 2513
clauses$	2889 3067 2513
clean	100 2424
clean$	628 3720 2491 1249
cleaned$	3682
cleanu	1520
clear	567 583 2567
clear$	2832 2870 2961 2962 1811 1987 2072 821 2255 2270 1117 1196 1209 1256
cleare	1020 2440
cleared$	2455
clearer$	1209
clearing$	1256
clears$	1256
clicked$	2801 2439
clicks	1470
clicks$	2766
climb$	1283
climbes$	1283
climbs$	1283
clinic	40 64
clinic$	1031
clique	3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
clique$	1842 3219 3274 3289 3291 2022 3324 785 3661 3671
clos	422 423 479 562 573 962
clos$	480 910
close	2259
close$	1630 1634 480 3390 2129 2259 3555 910 2366 1117 1142 1268
closed	2780 1507 3137 2430
closed$	2803 580 587 3469 872 3624 2449 1268
closeing$	1142
closely$	2546
closeness$	761 824 3647
closer	233
closer$	1653 307 373 1197
closes$	480 910 1142 1268
closing$	910 1268
closping$	480
closs$	480 910
club	40 46 2825 1870 1888 1919 3358 3413 3431 2136 3432 2274 3572 3574 3575 1010 2437 2466 1296
club$	1466 74 2795 3184 3210 1916 3215 3286 3329 3346 3354 3366 666 3437 734 3658 1014
clubs	2105 3401 2119 3432 895
clubs$	74 3210 3366 3415 3420 3437
clump$	3671
cluster$	3671
co$	1154
coach	35 36 1478 64 2809 819
coach$	3698 3722 3724 1031
coache	35 36 1478 3436
coached$	2451
coaches$	3698 1276
coachi	2825 1010 2437 2466 1296
coaching$	1276
coat$	3725
coats$	99 3725 2685 2686
coax	840
coax$	776
code	97
code$	98 3692 1021
codefendants$	1779
codes$	99 1021
coerce	165
coerci	165
coffee$	92
cohesi	1174 2594
cohort	3436
cohort$	3541
cohorts$	3445 3541
coinci	3110
coincide$	1886 3447 3656
collab	233 1154 1174 2594
collaborative$	1653
collaboratively$	2546
collea	1648
colleagues$	2792 2944 1133
collec	478 482 1902 484 548 705 2165 833 936
collect$	3132 3195 3303 851 3626 1132 1416
collected$	1903 1968 3590 2432 2454 1416
collecting$	3596 1132 1416
collectiontime$	3461
collectiontimes$	3461
collects$	3195 851 1132 1416
colleg	2875 1888 1919 616 3349 3358 2063 652 2105 3401 2106 3413 2128 2134 3430 2136 3432 835 902
college$	2864 1570 3184 3186 3210 1916 3215 508 1939 2036 626 627 637 3353 3359 3360 3366 3378 3424 3437 2489
colleges$	3186 3210 1939 626 627 3366 3402 3420 3424 3437
colour$	3716 1053
colours$	3716 1053
com	2239
com$	501
come	1440 2745 2764 2769 2778 2836 218 438 1861 463 548 584 850 2289 2361 1033 1237
come$	2727 2736 1533 2831 2854 151 2918 3125 1858 501 1968 3311 604 2085 2087 2110 2122 2127 936 2453 1058
comed$	2453
comeed$	2453
comes	218 463 584 2361 1237
comes$	1533 2831 151 2918 501 2085 2122 2453 1058
comfortable$	2992 3047
coming	218
coming$	1607 3071 501 3396 2480 2519
comments$	1034
commis	1453 2780 1511 2430 1020 2440
commissioned$	2749 2807 2463
commit	49 1471 1174 2594
commit$	1314
commits$	1314
committed$	2767 1314
committee$	1469 2794 1025
committing$	1314
common	3166
common$	3380 1196
commun	4 1472 1629 1774 3071 2531 1119 2567 2573 1345 1349
communicat$	1120
communicate$	188 1120
communicates$	188 1120
communicating$	1120
communication$	1424 2768 2925 2949 1665 246 3070 1827 2539
communicats$	1120
communicatting$	1120
communities$	1756
community$	3032 1756 358
compan	35 36 1478 64 1773 3436 3479 2227
company$	73 3069 3081 1788 3101 1865 3505 2220 3523 3524 3529 3531 3533 2265 3562 3673
compared$	1067
compassionate$	2555
compla	1586 2882
complaint$	142 153 3688
complaints$	142 153
comple	1422 6 1439 2740 1447 2743 1461 1472 2778 2779 2780 1485 1507 2816 1692 1734 2430 1011 1026 1033
complete$	2718 2803 2812 2431 1018 2453
completed$	2718 2735 1441 2738 2757 2793 2803 2805 2808 2812 2988 3030 2431 1018 2453
completeed$	2453
completes$	2781 1018 2453
completing$	2761
completion$	1426 2768 2446
coms$	501
concen	2307 3643
concentrate$	3336 3603
concer	100 1520 1655 2573 1349
concern$	1609 2940 2945 2947 2955 2533 1124
concerns$	1609 2940 2945 1650 2947 2951 2955 2533 2534 1124
concert$	2719 3698
concerts$	2719
condit	3068 357 1777 867 2396
condition$	3067 2286 3677 3692
conditions$	3067 2286 3677 3692
conduc	1461 2780 2430
conducted$	2757
conductor$	59
conductors$	59 95
confer	2825 1010 2437 2466 1296
conference$	3713
confid	3029 819 915 1050 2573 2594 1349
confidence$	1698 2335 2470 2614
confident$	2470
confin	855
confin$	860
confine$	860
confined$	488 860 2338
confines$	860
confining$	860
confins$	860
confir	1631
confirm$	1442 2444
confirmed$	1442 2927
confirms$	1442 2444
confis	361
confro	436 457
congre	1773 1774 3071 3073 3110 3113 3278 1358
congregate$	3069 3128 3132 3195 3301 3303 3609 3626 2645
congregates$	3195
congregating$	3070 2646
connec	2200
connection$	359 3496 2213 2611 2617
connections$	3496 2213 809 2611 2617
conquer$	3395
consci	1711
conscious$	3007
consen	3031
conseq	3031
consequences$	2940
consid	2780 1595 2920 1631 519 2567
consider$	2331 2445 2553 1339
consideration$	2949 1685 3028 2532 1340
considerations$	1340
considered$	2891 2927 2976 3053 1339
considering$	1339
considers$	2445 1339
consis	207 2567 1153 2573 1154 1174 2594
consistent$	1627 2950 1116 2555 1145
consort$	2645
consorting$	2646
constant$	1634 1116
constructive$	1672 2631
consul	1420 1455 2753 2755 1493 2804 1515 2825 1010 2437 2466 1049 1095 1296 1346 1349
consultant$	2515 1324
consulted$	2716 2751 2754 2789 2811 2469
contac	1420 1421 2727 1455 2753 2755 1461 1464 1472 2778 2780 1485 1493 2804 1515 106 108 2825 1773 1774 3071 3073 3077 1796 1798 1808 1812 1818 1819 3124 1839 3141 1861 446 3250 2088 918 1010 2437 2466 1049 2531 1216 1296
contact$	2768 2776 1526 2826 1559 2948 3021 3058 344 345 3066 1771 1772 3069 3070 1776 359 3078 3079 1789 3088 3092 3093 3104 3108 3116 1822 3121 1827 1837 1839 3135 1866 458 3241 531 1970 551 3384 2179 3485 3494 2209 2339 2435 2460 1044 2535 2636 2643
contacted$	2716 2751 2757 2789 2811 1528 2469
contacts$	2781 1526 2826 1559 3135 2460
contai	931
contes	990
contin	233 259 1922 865 1174 2594
continual$	1634 1330
continually$	1330
continuation$	1330
continue$	3218 978 1205 1330
continued$	1653 1679 978 1045 1116 1117 1330
continues$	978 1330
continuing$	978 1330
continuous$	1330
continuously$	1330
contra	2825 1777 1010 2437 2466 1296
contract$	2770 3677 989
contracts$	3677 989
contri	64 2809 1345
contributor$	0 1 2725 16 20 22 95 1527
contributors$	0 1 2725 16 20 22 95 1527
contro	165 376 595 789 2506
control$	2878 343 774 3504
controling$	343 774
controls$	343 774
controlting$	343
conven	2727 2780 2430
convene$	2726
convenes$	2726
conver	2825 1010 2437 2466 1296
conversation$	2846 2941 2949 1665 246 3004 302 3021 2625
conversations$	2941 2949 1665 246 302 2625
convert$	481
converte$	481
convertes$	481
converting$	481
converts$	481
convin	451
cook	2424 1360
cook$	3720
cooked	2816
cooking$	1014
cool	413 2210 931
cool$	3501 3506
cooled	1935
cooled$	3231
cooler$	3540
cools$	3506
cooper	1319
coordi	35 36 1478 64 207 247 1667 1154 1345
coordinated$	1627
cope	1702 920
cope$	2998 831
copes$	831
copies$	2685
coping	1174 2594
copy	2780
copy$	2763
core$	49 1500 1501 3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 1932 1933 554 3295 612 3391 2096 2097 3394 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 2348 2648 1229 2652 1244 2665 1252
corner	2328 2329
corner$	1901 3203 2145 3442 3519 3571 3625 3667
corners$	3203 3440 2145 3442 3519 3571 3667
corrid	3349
corridor$	3404 3519
corridors$	3519
cost	2859 144
cost$	31
costed	1453
costed$	2749
costs$	31
costum	33
could	1744
could$	2859 2863 204 1758 398
counci	35 36 1478 64 3712
council$	65 2542
councillor$	73
councillors$	73
counse	64 2825 436 1010 2437 2466 1095 1296
counsel$	371
counsele$	371
counseled$	371
counseles$	371
counseling$	371
counselling$	2776
counsellor$	1031 2515 1324
counsels$	371
count$	61 1281
counte	913
counter$	2813
counters$	2813
counti	2105 3401 3413
counties$	3356
counting$	1281
countr	3189 3213 3224 3235 3339 3340 3341 3342 2047
country$	3355 3419
counts$	1281
county	3189 3213 3224 3235 3339 3340 3341 3342 2047 3349 3358 3369 3413
county$	3350 2055 2056 3353 3355 3419 3617
couple$	2501
courag	819
course	2825 1625 1888 2134 3430 3431 2136 3432 835 3574 3575 1010 2437 2466 1296
course$	2728 2795 2826 2921 3184 1916 3252 3437 3658 958 1014 2516 1298
courses$	2826 3437
court	40 3572 3686 1315
court$	96 357 2383 3706
cousin	3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1917 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3349 3370 659 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
cousins$	1842 3219 552 3274 3289 3291 2022 3324 3661 2497 2504
cover	1595
cover$	2891 3074
covera	1727
coverage$	3023
covere	1461 2769 1595 176 177 178 179
covered$	2757 2891 1596 1598 1599
covering$	3074
covers	2769
crackd	1315
cracks$	3014
creat	448
create	2780 1487 2430 1345
created$	2783
creati	6 1345
creation$	1426
creatively$	2558
creep	2361
crew	2136 3432 3436 2273 3572
crew$	3440 3569 3586 3658 2383
crews	3432
crews$	3440 3676
cricke	2413
cricket$	3709
crime$	1314
crimes$	1314
crop$	2918
crops$	2918
cross	2088 1181
cross$	233 3110 3384 3433 2148 3447
crosso	2148 2283
crossover$	3444 3579
crossr	2601
crowd	3127 3149 3150 3151 3155 3157 3160 1871 3181 3209 3234 1949 3248 542 3260 3266 3479 2234 3536 3537 3538 3539 2244 2246 3551 3556 3560 3565 3566 2273 3570 2312 3636 3637 2345 3642 3654 3655
crowd$	1865 3245 3283 3492 3521 3526 2233 3530 3531 3557 3569 3586 2300 3632 3641 3671
crowds$	3283 3284 3530 3531
cultiv	1348
cultur	2573 1349
culturally$	1154
culture$	3522 2580
cups$	2685
curb	376 413 595 913 931
curb$	363 922
curbe$	922
curbed	1878
curbed$	3174 3268 3477 3630
curbes$	922
curbing$	922
curbs$	922
curfew	357 1777 361 2285 867
curfew$	3162 579 2655 1236
curfews$	3162 579 2655 1236
curiosity$	2980 2523 2535
curiou	1711
curious$	2950 3007 2635
current$	2908 3619
curric	2825 1919 1010 2437 2466 1296
curriculum$	2770 3215
curtai	376 931
curtailed$	3477
customary$	205
customers$	2497
cut	354 449 1878 608 780 789 793 850 2424 1093
cut$	173 3060 3061 3075 3174 764 774 792 841 2338 942 3720 1020 2455 1364
cute$	942
cuted$	942
cutes$	942
cuting$	774 942
cutping$	942
cuts	354 780
cuts$	173 774 942 1364
cuttin	354 780
cutting$	173 764 942 1364
cycle$	2342 1283
cyclees$	1283
cycles$	1283
dad	1917 2042 3349 3370 659
dad$	629 1322
daily$	2717
damagi	2337
damaging$	3633
dampen	798
dance$	1283
dancees$	1283
dancer	37 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
dancers$	1842 3219 3274 3289 3291 2022 3324 3661
dances$	1283
danger	3031
danger$	2940
dangers$	2940
dark$	2829
darts	2413
darts$	3709
dashbo	2825 1010 2437 2466 1296
data$	1524 2436 2529
database$	2798
date	1216
date$	3696 2636
daught	3065 1775 401 1834 1835 1847 1849 1853 460 1904 3201 487 489 1932 1933 554 3295 612 3391 2096 2097 3394 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 2348 2648 1229 2652 1244 2665 1252
daughter$	1848 3651 1322
daughters$	1848 3651
day	1956 2105 3401 3413 3431 2136 3432 2274 3572 3573
day$	1512 2866 1885 3252 3306 3316 3437 3439 2152 3451 3454 3455 3456 3458 2164 3463 2271 3599 3600 2339 2378 3696 3698 3716
days	1870 3401 3432 895 1304
days$	1512 2866 1885 3210 3420 3437 2152 3452 3455 3457 3458 2164 3464 2271 2339 2378
dead$	3140
deadline$	2438
deadlines$	2438
deal	202
deal$	195 239 240
dealer	127 2855 1079 1310
dealer$	126 2851 3691 2508
dealers$	126 2851 3691 2497 2499
dealin	202
dealing$	195 240 1314
dealings$	1827
deals	202
deals$	240
dealt$	177 178 179 195
debate$	2941
debt$	2874
debts$	2874
decemb	2383
december$	2860
decent$	2230
decide	1631 1881
decide$	2872 402 2704
decided$	2927 402
decides$	2872 402
decision$	2971
decisions$	2971
declare$	1442
declareed$	1442
declares$	1442
declin	547 1302
deconstruct$	1160
deconstructe$	1160
deconstructes$	1160
deconstructing$	1160
deconstructs$	1160
decrea	1302
decrease$	105
dedicated$	1504 1040
deepen	1153 1348
defendants$	1779
defus	798
degree$	9
delegates$	2792
delet	422 423 1093
delet$	419 1227
delete	3137
delete$	419 1227
deleted$	419 1227
deletes$	419 1227
deleting$	419 1227
delets$	419 1227
delive	1422 6 1453 1461 1472 2778 2780 1485 1519 111 247 1667 2430 1020 2440 1265
deliver$	1386
deliverables$	2438
delivered$	2718 1441 2749 2757 2808 2815 1531 1386
delivering$	1386
delivers$	2781 1386
delivery$	1426 2768 1041
deliverys$	1041
demand$	2874 1602
demands$	2874
demoli	479 562 3302
demolish$	910
demolishe$	910
demolishes$	910
demolishing$	910
demolishs$	910
den	2328 2329
den$	1901 3625
denied	462
denies	462
dent$	943
dente$	943
dentes$	943
denting$	943
dentis	1095
dentist$	3725 2515
dents$	943
deny	462
denyin	462
depart	2165 936
department$	2542
departure$	495
departuretime$	3461
departuretimes$	3461
dependence$	775 2213
dependency$	775
descri	2836 1543 1586 2882 1595 177
describe$	2839 2891 1299
described$	2891
describes$	1299
design	2780 2430
design$	2872
designated$	1504 1040
designs$	2872
desk	966
desk$	2775 2813 1868 803 2386
desks$	2813 1868 803 2386
destru	2337
destructive$	3633
detach	840 850
detach$	763 792
detached$	2734 53
detaching$	763
detail$	2889
details$	2763 2889 3135 2552
detective$	1313
detectives$	1313
deter	354 429 433 952 1315
deter$	355 566
determ	1631
determined$	2927
deterr	354 1349
deterred$	397 532
deters	354
develo	2780 1702 2430 1150 1153 1346
develop$	2899 2917 278 2998 1128
develope$	278 1128
developed$	2995
developes$	2899 278 1128
developing$	278 1128
development$	2945 2947
developments$	2945 1650 2947
develops$	2899 2917 278 1128
dialogue$	2941 1665 246 302 2535 2625
diary$	1024
did$	1441 2859 2863
die$	2210
dies	2210
dies$	3506
dietic	1095
dietician$	2515
dietit	1095
dietitian$	2515
differ	2062 807 814 2235 944 1050
difference$	2470
different$	1569 3153 1890 3198 3199 3200 485 3205 3207 3208 493 1914 496 3223 1979 3338 2050 3347 2057 2058 2060 2070 2077 685 686 2109 693 694 2115 2117 698 699 700 703 2124 2126 708 2132 2133 716 2138 2140 2141 2143 2144 725 2146 2149 732 2156 2159 2161 744 745 2166 2168 2223 2228 2230 811 3528 813 818 2245 853 854 2275 2276 2278 2279 3577 3584 3585 3616 2327 3650 3653 2371 2380 2649
differently$	3532 2558
diffic	3597
difficult$	392 3156
diffus	798
dig	2424
dig$	3720 1365
digest$	2436
digging$	1365
dignity$	2607
digs$	1365
dilut	780 793 798 913
diluted$	3540 3630
dimini	802
dinner	100 1520
dinner$	3713
dip$	1036
direct	35 36 1478 2825 3029 484 486 491 855 1010 2437 2466 1296
direct$	362 1792 416 561 588 1216
directed$	362 416 561
directing$	362 416 561 588
direction$	2654
directions$	3275 3405 2654
directs$	362 416 561 588
disall	550
disassociat$	765
disassociate$	764 765
disassociates$	765
disassociating$	765
disban	3137 423 1925 1926 2089 2090 2206 1245
disband$	3221 783 3502
disbande$	783
disbanded$	3222 3385 3386 783
disbandes$	783
disbanding$	783
disbands$	3221
discon	754 2343
discontinued$	3639
discou	346 354 429 433 1878 952
discourag$	922
discourage$	355 760 922
discouraged$	397 3174 532 3268 3477
discourages$	355 760 922
discouraging$	355 760 922
discourags$	922
discretion$	2559
discus	2780 1595 176 1631 2430 2531
discuss$	2445 1341
discussed$	2891 1596 2927 2976 1341
discusses$	2445 1341
discussing$	1341
discussion$	2941 2949 3004 302 2625 1341
discussions$	2941 2949 302 2625 1341
disengag$	765
disengage$	765
disengages$	765
disengaging$	765
disentangle$	792
disman	2089 797 1245
dismantl$	783
dismantle$	783
dismantled$	3385 783
dismantles$	783
dismantling$	783
dismis	548 719 876 936
dismiss$	928
dismisse$	928
dismissed$	1968
dismisses$	928
dismissing$	928
dismisss$	928
dismissting$	928
dispat	855
disper	3171 1925 1926 1935 563 567 568 584 2089 2090 1233
dispers$	512
dispersal$	2653 2654
dispersals$	2654
disperse$	1836 3221 512 1983 566 1987 1988 1232
dispersed$	3170 3222 3231 3385 3386 1232
disperses$	3221 512 1988 1232
dispersing$	512 1988 1232
disperss$	512
displa	2780 2790 1518 2825 1010 2430 2437 2466 1296
display$	2813
displayed$	2814
disrup	354 780 797 798 931
disrupt$	680 922
disrupte$	922
disrupted$	3268 3403 3477
disruptes$	922
disrupting$	680 922
disrupts$	680 922
disseminat$	1120
disseminate$	1120
disseminates$	1120
disseminating$	1120
disseminats$	1120
disseminatting$	1120
dissociat$	765
dissociate$	764 765
dissociates$	765
dissociating$	765
dissol	423 1925 1935 2206
dissolv$	783
dissolve$	3221 783 3501 3502
dissolved$	3231 783
dissolves$	3221 783
dissolving$	783
dissua	354 433 952
dissuade$	355
dissuaded$	397 532 3477
dissuades$	355
distan	447 1963 779 800 840
distance$	1867 1868 3259 3362 763 2199 787 792 794 2663
distancebetween$	3163
distances$	763
distancesbetween$	3163
distancing$	763
distant$	2060 2072
distract$	2370
distri	6 1461 2780 1519 111 3189 3213 3224 3235 3339 3340 3341 3342 2047 715 956 2430
distribut$	512
distribute$	512
distributed$	2757 2815 1531 2135 2376
distributes$	512
distributing$	512
distribution$	1426
distributs$	512
ditch	841 2261
divers	2599 1349
diversionary$	1672
divert	491 840 1346
divert$	763
diverting$	763
diverts$	763
divid$	512
divide	2089 715 956 1245
divide$	512 679
divided$	3385 2135 720 2376
divides$	512
dividi	1245
dividing$	512
divids$	512
division$	794
do	2350
do$	1441 2836 196 200 2967 318 3040 3041 3045 1814 410 1954 3257 731 831 1100
doctor	1095
doctor$	1031 2515 1324
documented$	2454
does$	196 318 1814 1954 731 831
doing$	200 318 1100 2545
dominant$	3648
domino	2413
dominoes$	3709
don$	1814 731
donate$	1361
donated$	1361
donates$	1361
donating$	1361
done	1422 3 1461 2780 1507 1510 1692 1734 2430 1011
done$	2718 1423 1441 2738 2757 2803 2806 2808 2812 2988 2989 3030 3054 1862 2431
door	2274
door$	2733 2775 2813 101 1657 2991 2689
doors$	2733 2775 2813 101 1657 3434
dorm	2136 3432 3436
dorm$	3668
dorms	3432 895
dorms$	3668
dotted	956
dotted$	2376
doubl	2822 1302
double	1887
double$	110 152 3183
down	1486 3137 1302
down$	2751 2767 2782 2886 1674 1941 3238 2257 2325 1070 2688 2700
downlo	2764 1470 2778
downloaded$	2439
downloads$	2766
draft$	960 1390
drafte	2780 2430
drafte$	960
drafted$	960 1390
draftes$	960
drafting$	960 1390
drafts$	960 1390
draftting$	960
drag	840
drag$	822
dragged$	822
dragging$	822
drags$	822
draw	3278 2239 840
draw$	266 3216 3337 677 689 763 822 1053 1264
drawin	1073
drawing$	822 3688 1264
drawn$	1471 822 1020
draws$	1900 2382 1053 1264
dress$	2396
drew	1560
drew$	2856
dried$	1573
drift	1802 2239 850 2307
drift$	3336 2198 795 2216 822 3603 2556
drifted$	1935 795
drifting$	795 2216 822
drifts$	795 2216 822
drinker$	1311
drinkers$	1311
driv	247 1667 478 484 868
driv$	514 516
drive	3171
drive$	514 516 578 1213 1277
driveing$	578
driven	482 1902 548 705
driven$	3172 1968 689 713 1292
driver	35 36 1478 63 64 2809 1549 138 3712 2475 2579
driver$	0 1 2725 16 20 22 2760 57 95 1527 124 2845 3691 2498 2508
drivers$	0 1 2725 16 20 22 2760 57 1483 95 1527 124 2845 1558 3691 3715
drives$	514 516 578 1213 1277
driving$	514 516 3724 1213 1277
drivs$	514 516
drop	106 467 608 754 764 841 2261 962 984 1302
drop$	40 46 105 2825 480 2184 942 976 2406 1010 2437 2466 1203 1286 1296
drope$	480 942
droped$	942
dropes$	480 942
dropin$	1526 2404
droping$	942
dropins$	1526 2404
droppe	1590 482 1902 2343 1302
dropped$	2886 3639 976 1286
droppi	764 1302
dropping$	480 2184 942 976 1286
drops	754 1302
drops$	480 942 976 1286
dropting$	942
drug$	1314
drugs$	1314
dry$	2491
due$	1096 2533
duet$	923
dug$	2812
dump	841 2261
duty$	2775
dynami	3514 1174 2594
dynamic$	3522
dynamics$	3522
each	145 180 1904 489 3295 741 3503 856 857 869 2326 934 2412 3712 2427 2648
each$	2717 2752 2775 2785 121 1565 2866 2914 1725 3065 1775 3078 3085 3108 401 1834 1835 3134 1847 1853 460 1904 3201 487 489 492 1932 1933 554 3295 612 615 2053 3384 3391 2096 2097 3394 697 3416 702 706 721 723 3460 3490 3496 3503 2244 2254 2256 3553 3581 2288 869 2301 3608 2313 2348 937 3660 3683 2392 3700 3701 987 3708 2418 2421 1003 2429 1027 2474 1080 2571 2648 1229 2652 1244 2665 1252 2674 2675 2679 2697 2702 2709 2715
ear$	2539 1208
earlie	2253 2383 1302
earlier$	1921 2132
earliest$	1617
early	2383
early$	2911 1617 701 2688
earn$	1194 1307
earned$	1307
earning$	1194
earns$	1194 1307
ears$	1208
easier	2307 1302
easier$	444 2208 3603
easter	2383
easter$	658
easters$	658
easy$	2870
eat	482 1902 1927 842 2289
eat$	501 1946 2093 2122 724 988 1413
eate$	501
eates$	501
eating$	501 1413
eats$	501 2093 2122 724 988 1413
eclipse$	2798
edge$	3189 3213 3224 3235 3339 3340 3341 3342 2047
educat	482 1902 484 705
educate$	1159
educated$	474 1903 2035 2051 3365 2282
educates$	1159
educating$	1159
effect	3514 2567
effect$	2333 926
effective$	1134
effectively$	2911
effectiveness$	2530
effort	1681
effort$	2949 2977
efforts$	2949
egg	3597
egg$	2370
eight	120 166
eight$	1540
eject	583 886 2306
elder	649
elder$	3510
eldest	3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 1932 1933 554 3295 3325 612 631 2053 649 651 3376 3391 2096 2097 3394 697 712 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 3629 2334 2348 963 3679 2648 1229 2652 2661 1244 2665 1252
eldest$	1853 3159 3188 1893 483 1904 3211 1931 3256 623 2044 3382 3510 2314 2320 2326 963 3679 2651
elearn	2825 1010 2437 2466 1296
elevat	1348
else$	3599 3600 3653
elsewh	3235 3344 3349 3369 3578 2303 2304 2321 3618 933
elsewhere$	2895 3010 464 3326 3331 3347 3528 3590 3599 3600 3617 2514
email	1421 2825 1010 2437 2466 1296
email$	13
emaile	1420 1455 2753 2755 1464 2780 2804 2430 1049
emailed$	2716 2751 1456 2469
emails	1485
emails$	13 2781
embargo$	3162
embargos$	3162
embed	247 1667 1153
embed$	1347
embedd	2780 2430
embedded$	2995 1347
embedding$	1347
embeds$	1347
emerge	1626
emerge$	2899 2922
emergees$	2899
emerges$	2899 2922
emotio	259
emotional$	1679
empath	1174 2594
emphas	1348
employ	949
employ$	1395
employe$	1395
employed$	1395
employes$	1395
employing$	1395
employs$	1395
empowe	819
empower$	1335
empowered$	1335
empowering$	1335
empowerment$	1335
empowers$	1335
emptied$	3682
empty$	2491
en$	2345
enabl	819 1348
enable$	280
enables$	280
enabling$	280
encour	1631 3029 437 486 2049 819 1153 1349
encourage$	1342
encouraged$	2927 3477 2355 1342
encourages$	1342
encouraging$	1342
encryp	1089
encrypted$	2509
end	346 354 375 413 422 423 498 550 754 764 2206 3517 962
end$	384 3136 3189 480 3203 3213 3224 3235 3247 3339 3340 3341 3342 2047 2059 3358 680 2145 3442 3469 2184 769 3501 3502 3506 3519 3571 3576 922 3664 3667 1143 1379
ende$	480 922
endeav	1170
ended	1573 1590 3137 1878 2343
ended$	2869 2886 3060 3061 3075 3136 3174 3268 3469 3477 3639 1379
endes$	480 922
ending	354 754 764
ending$	680 2184 922 1143 1379
endping$	480
ends	354 375 754 2210
ends$	480 3203 680 2123 2145 3442 3469 3506 3519 3571 3576 922 3667 1143 1379
enforc	448 865 866 1235
engag	2740
engage	1420 1472 1514 1026 2567 1152 2573 2622 1349
engage$	34 2810 2572
engaged$	2716 34 2761 2805 2572
engagement$	34 2768 2949 2446 2465 2554 2572 2627
engages$	34 2810 2572
engagi	1152
engaging$	34 2761 2572
engend	1348
enhanc	1153 1345
enhanc$	1128
enhance$	1128
enhanced$	2995 307
enhances$	1128
enhancing$	1128
enhancs$	1128
enjoy	920
enough$	325
enquir	2825 1010 2437 2466 1296
enrich	1348
enrol	2740 484 499 900 901 903
enrol$	650 851
enroled$	650
enroling$	650
enroll	1461 482 1902 1944
enrolled$	2757 1903 2447
enrolred$	650
enrols$	650
ensur$	507
ensure	1153
ensure$	3009 402 507 1147
ensured$	2995 402 1147
ensures$	402 507 1147
ensuring$	507 1147
enter	3125 438 584 868 900 901 904 2332 936 1237
enter$	412 1858 501 3311 960
entere	1944
entere$	412 501 960
entered$	82 720 960
enteres$	501 960
entering$	412 501 960
enters	1237
enters$	501 960
enterting$	960
entic	840
entran	2274 3572
entrance$	2813
entrances$	2813 2114 3434
entry	2165
entry$	1882 3214 573 2002 2694
entrytime$	3461
entrytimes$	3461
environment$	2990 3032 3522 2566
environments$	2990 3032
episod	1304
equally$	2607
equip$	1161
equipm	33
equipped$	1161
equipping$	1161
equips$	1161
erode	780
escala	1114
escalate$	2624
escalated$	2544
escalates$	2624
escort	482 1902 484 548 585
escort$	514 516 578 727
escorte$	514 516
escorted$	3172 1968 689
escortes$	514 516
escorting$	514 516 578
escorts$	514 516 578 727
establ	2780 1631 2430 1153
established$	1604 2927
estate	3073 3349 3358
estate$	3193 3329 2081 3419 3576 3664
estates$	3576
esteem	2594
ethos	1349
evalua	2780 2430
evaluate$	1110
evaluates$	1110
evaluating$	1110
evenin	2825 1870 618 2105 3401 3413 3431 2136 3432 749 750 2271 2274 3572 3573 895 2383 1010 2437 2466 1296
evening$	2756 131 1885 3316 3334 701 3439 2152 3451 3454 3455 3456 3458 2164 3463 2169 3466 2173 3470 3593 3599 3620 2339 923 2378 1061
evenings$	2756 131 1885 3210 3334 3420 2152 3452 3455 3457 3458 2164 3464 2169 3466 3468 2173 3470 3472 2194 3593 2339 2378 1061 2485
event	2825 1010 2437 2466 1296
event$	2826 3713 1298
events$	2826 2921
ever$	2360
every	180 3295 856 857 934 2412 3712 2648
every$	2717 2752 2775 2785 1532 2866 1687 1725 1728 3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 1932 1933 554 3295 612 3391 2096 2097 3394 3416 706 721 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 2348 937 3660 3683 3700 3701 987 3708 1003 1027 1216 2648 1229 2652 1244 2665 1252 2702
everyb	63 180 244 284 1704 310
everybody$	29 1483 1664 1730 1756 1133
everyo	63 180 1648 244 284 1704 310
everyone$	29 1483 2944 234 1664 1730 1756 1133
everything$	2971 2520
evict	583
evict$	510
evicted$	510
evicting$	510
eviction$	503
evicts$	510
eviden	1089
evidence$	52 75 2509 2552
evidenced$	80
evident$	2454
evolve$	2899
evolvees$	2899
evolves$	2899
example$	1865
except	3377
exchange$	235
exclud	1548 2876 3171 467 573 582 608 2030 619 747 872 2304 886 2306 1239
exclud$	611 894 1241
exclude$	611 613 3582 894 1230 1241
excluded$	2844 383 3170 3187 2002 3326 3328 613 3365 3600 894
excludes$	611 613 3582 894 1230 1241
excluding$	611 613 894 1241
excludned$	894
excludning$	611 894
excludred$	894
excludring$	611 894
excluds$	611 894 1241
exclus	2285 867 932 1304
exclusion$	153 357 358 495 502 503 609 2286 2352
exclusions$	153 502 2286 2352
exerci	2825 1010 2437 2466 1296
exhibi	100 1520
exhibition$	96
exist$	3478
existing$	1604 2939 1216
exists$	3478
exit	423 782
exit$	495 770 2202
exiting$	770
exits$	3434 770
expect	1174 2594
expectations$	2565
expected$	388
expel	608 619 1239
expel$	611 1230 1241
expele$	611 1241
expeles$	611 1241
expeling$	611 1241
expell	2030 619
expelled$	3187 3326
expelning$	611
expelring$	611
expels$	611 1230 1241
expenditure$	31
experience$	3025
experiences$	1034
explai	1455 1543 1586 2882
explain$	2839 146 451
explained$	2751
explains$	146
exploi	3031 1079 2506 1310
exploit$	2878
exploitation$	2499 2563
exploitative$	2499
exploited$	2499
exploiter$	2499
exploiters$	2499
exploiting$	2499
exploits$	2499
explor	1595 177 2920 1631
exploration$	2949
explore$	1338
explored$	2891 2927 2976 1338
explores$	1338
exploring$	1338
exposed$	1852
exposu	1174 2594
express$	3019
expulsion$	495 609
extend	1922 865 866
extend$	1377
extended$	3218
extending$	1377
extends$	1377
extent$	9
extra$	103 335 1032
extrac	806 840
extract$	763
extraction$	495
extric	840
extricate$	763
eye$	2926 3168 1208
eyes$	1208
facili	2780 2430 1153 1345
fade	2210
fade$	3501 3506
faded	3517
fades	3517
fades$	3506
fair	100 1520
fair$	2832 2870 2405 3713 2635
fairly$	2911 2607
fairs	1520
faith$	2613
fall	1590 850 1302
fall$	105 2886 298 822 2307
fallen$	1935
fallin	1302
falling$	298 822
fallping$	298
falls	1590 1302
falls$	2886 298 1844 2210 822
false$	3167
famili	37 38 39 63 64 2809 145 166 2579
familiar$	1116
families$	0 1 2725 16 20 22 1458 1459 2760 1483 70 1499 94 95 1527 1565 2914 1700 293 1724 425 490 1930 629 3348 3363 2068 3541 911 935 3715 2571 2581 1323
family	64 2809 3065 1775 401 1834 1835 1847 1853 460 3188 1904 3201 487 489 1917 1932 1933 554 3295 612 631 2053 3349 3358 3370 659 3391 2096 2097 3394 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 2348 2648 1229 2652 1244 2665 1252
family$	0 1 2725 16 20 22 2760 95 1527 163 1597 490 1930 629 3348 2068 911
far	645 800
far$	185 645 2065 2072 2078 725 2146 2223 2275 2321
fare	2396
fare$	72 831 3692
fares$	72 831 3692
farm	3574 3575
fashion$	2923
faster$	2630
father	1917 2042 3349 3370 659
father$	629 1322
fathers$	293
favourite$	3244
fear	1586 2882
fear$	2479
fears	1586 2882
feasibility$	2586 1168
feasible$	2518
februa	2383
february$	2860
fed$	2946
fee	2396
fee$	3692
feed$	227
feedback$	76 1012
feeding$	227
feeds$	227
feel	2836 1586 2882 1702
feel$	2998 1705 1751 1753 1057 1074 2566 1299
feelin	1174 2594
feeling$	1299
feelings$	1034
feels	1586 2882
feels$	1705 1057 1074 1299
fees$	3692
fell	1590 1302
fell$	2886
felled$	2455
felt	2836 1586 2882
felt$	1057 1074 1299
fenc	479 562
fence	33 3686
fence$	66 101 1361
fenced$	3302 587 1361
fences$	101 1361
fencing$	66 101 1361
festiv	100 1520
festival$	3698
fetch$	851
fetche	833
fetched$	3590
fetches$	851
few$	2868 1616 450
fewer	110 1092
fewer$	1530 119 450 500 919 2512 1300
fi	1982
fight	1304
fight$	2851 153
fights$	2851 153
figure$	2799 1524
figures$	2799 1524 2436
file	2780 1495 1500 1600 2430
file$	2791 2796 2798 2893 2894 2896 2897 1029 2532
filed	2780 2430
filed$	82
files	1485
files$	2781 2791 2796 2798 2896 1029
fill$	2424 1142 1263
filled	1461 2780 2430
filled$	2757 1263
filling$	1142 1263
fills$	1142 1263
film	2825 2877 2424 1010 2437 2466 1296
film$	32 96 3688 3689 3698 2405 3710 3716 3720 1019
filming$	1295
films$	3698 3716 1019 1295
final$	2793
find	1543 1818 519 3250 625 2045 808 901
find$	1536 2839 1586 242 252 332 1881 812 1009 1072 2493 1189
finde$	812
findes$	812
findin	1594
finding$	2888 2890 242 252 812 1009 1189
finds$	1536 242 252 332 812 1009 1072 2493 1189
fine	2396
fine$	444 3692
fined	3171
fined$	3170
fines$	153 3692
finish	1422 2780 1510 413 482 1902 719 2165 833 2289 2430 1011
finish$	501 3501
finishe$	501
finished$	2718 1441 2793 2806 2812 3590 2431
finishes$	501
finishing$	501
finishingtime$	3461
finishingtimes$	3461
finishs$	501
finishtime$	3461
finishtimes$	3461
firm	64
firm$	1209 1212
firmer$	1209 1212
firmly$	2911
first	1545 2383
first$	1617 963 2486
fish$	1283
fishes$	1283
fishs$	1283
fit$	2901 1363
fits$	1363
fitted	1461 1486 1519 2389 1020 2440
fitted$	2757 2782 2815 3685 1022 1363
fitting$	1363
five	37 39 55 120 1562 145 156 166 3065 1775 401 3127 1834 1835 1847 1853 3149 3150 3151 3155 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 1949 3248 542 3260 3266 554 3295 3296 2003 2031 3327 612 670 3391 2096 2097 3394 704 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2415 2421 2475 2648 1229 2652 1244 2665 1252
five$	1459 1475 90 94 100 115 1540 121 1565 1576 2885 3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 3219 1932 1933 3245 554 3295 3299 3319 612 3391 2096 2097 3394 748 3496 3503 3521 2244 2254 2256 3553 2281 3581 2288 869 3586 2301 2313 2348 2392 2413 3711 2648 1229 2652 1244 2665 1252 2681 2696 2709
fix	595
fix$	1254
fixed	1020 2440
fixed$	1254
fixes$	1254
fixing$	1254
flag	231
flagged$	2946
flat	652 2136 3432 835 902
flat$	3082 3246 626 627 656 2120 3437 923 3668 3724 3725
flats	3432
flats$	3082 3246 2120 3437 3725
flexib	1711
flexible$	3007
flies$	655
floodlight$	102
floodlights$	102
floor	3349 2136 3432 2274
floor$	3519 3571 3667
floors	3432
floors$	3519 3571 3667
flourish$	3019
flowing$	2961
flush	583
fly$	655
flyer	2825 1010 2437 2466 1296
flyers$	2685
fobs$	99
focus	3643 1153
focus$	1612 2535 1347
focuse	1136
focused$	2556 2578 2618 1347
focuses$	1347
focusing$	1347
focussed$	2578 1347
focussing$	1347
follow	1470 1548 2876 165 3250 3503
follow$	212 1668 1669
followed$	2844 2858 1631 2439
followers$	2766
following$	212 2480
follows$	212
food$	3716 2686
foot	447
foot$	1867
footag	1089
footage$	2509
footba	2413
football$	3709 1014 2696
footfa	17 83 1503
footfall$	2799 2465
for	3335 2045 641 695 2440
for$	2749 1481 2802 2807 2856 2891 2932 2938 2979 1691 2994 3005 1769 3074 1892 3191 1905 1915 1999 2046 3343 3448 2322 3693 3704 3708 2486 2538 2542 2543 2550 2556 2568 2588 2691 2698 2708 2713 1327
forbid	354 356 374 375 377 413 429 433 1878 550 925 952
forbid$	340 355 1845 766 3582
forbidden$	3060 3061 397 3136 3174 532 3268 3477
forbidding$	340 766
forbided$	766
forbiding$	766
forbidning$	340
forbidping$	340
forbids$	340 766 3582
force$	1313
forefront$	1675
forfeit$	890
forfeiting$	890
forfeits$	890
forge$	1191
forgeing$	1191
forges$	1191
forgiving$	2555
form	3110 1888 1919 616 2063 2105 3401 3413 2128 2134 3430 3431 2136 3432 2142 2274 3572 3623
form$	32 3109 3184 3185 3215 2036 3354 3359 3360 3366 3424 3426 3438 2375 2383 3696 1191
formin	3113
forming$	3134 3596 1191
forms	2825 3401 2106 2119 3430 3432 3623 1010 2437 2466 1296
forms$	32 3185 3366 3402 3415 3420 3424 3438 3541 1191
fortnightly$	2717 3708
forum	23 49 2825 1010 2437 2466 1296
forum$	1469 2934 2935
forwar	1631 1668 1669 1096
forward$	2905 2927 2958 2964 2965 2447 2516 2521 2633
forwards$	2516 2633
foster	482 1902 484 1153 1348
foster$	652 902 1243
fostering$	1243
found	1487 1877 1910
found$	2783 2873 1873 454 455 456 3173 3212 3273 2282 1072
four	120 166 3065 1775 401 3127 1834 1835 1847 1853 3149 3150 3151 3155 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 3285 3295 3296 2003 2031 3327 612 649 3391 2096 2097 3394 704 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 963 3679 964 2421 2475 2648 1229 2652 2661 1244 2665 1252
four$	1540 121 2885 3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 3219 1932 1933 554 557 3295 3299 612 2039 2053 3388 3391 2096 2097 3394 748 3503 3521 2244 2254 2256 3553 2281 3581 2288 869 3586 2301 2313 2348 963 2384 2395 2402 2403 2648 1229 2652 2661 1244 2665 1252
fourso	3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 1949 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
foursome$	1842 3219 3245 3274 3289 3291 2022 3324 3661
fragme	797 1245
fragment$	783
fragmente$	783
fragmented$	783
fragmentes$	783
fragmenting$	783
framew	2825 1010 2437 2466 1296
fraternise$	2645
free	800
free$	2118 792 821 2270 1274
freedom$	303
frequency$	10
frequent$	209
fresh$	2037 628
fri	2383
friday	618 749 750 2383
friday$	2756 618 3334 749 2169 750 3466 3694 2407 3707
fridays$	2756 3334 2169 3466 3694 2407 3707
friend	37 38 39 55 89 120 1549 138 1562 145 156 157 1585 166 1588 284 1704 3065 1774 1775 3077 3115 401 3118 3122 3123 3127 1834 1835 3142 1847 3146 3148 1853 3157 3160 446 1871 460 3179 3180 3181 3182 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2003 3308 2028 2031 3327 612 631 2053 3361 649 670 3391 2096 2097 3394 3406 704 2130 712 2180 3479 3484 3495 2200 3503 3516 2221 2227 2234 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3629 915 3636 3637 3642 2348 3654 3655 2365 2368 963 2415 2421 2475 2647 2648 1229 2652 1244 2665 1252
friend$	2845 2847 1580 3167 2073 3426 809 2232 3529 2364
friendlier$	2477
friendly$	2870 2992 1116 2635
friends$	1458 1459 1475 1509 90 94 115 2831 116 1540 121 2840 2845 2847 1558 1565 1576 1577 2881 2884 2885 1749 3055 3056 3057 3063 1779 3092 3094 3096 3097 382 3101 3103 3114 3119 3120 1842 3147 3167 3219 3220 3243 3245 1950 1957 1965 552 3274 1986 3289 3291 3299 2022 3319 3324 3336 621 3368 3374 3400 691 3426 3459 748 3480 3481 3483 3487 3489 3491 3493 3496 3498 2204 3505 3507 3508 3509 3511 796 3515 3518 3521 3523 809 3525 3526 3527 2232 3529 3530 3531 2236 3533 3557 2265 3562 3563 908 909 2335 3661 3711 2571 2670
friendship$	348 3070 3079 3087 382 3129 1866 458 505 3237 1942 536 621 687 691 2142 3476 761 3480 3481 3482 3485 3486 3487 3491 3495 3496 3499 785 790 3508 2217 3518 2226 2227 3523 809 2234 3530 3531 2238 3554 2273 2298 3632 917 3647 3673 2670
friendships$	348 3070 3079 3087 382 3129 458 621 687 691 3476 761 3480 3481 3482 3485 3486 3487 3491 3496 785 790 3508 3518 3523 809 3530 3531 3554 917 3647 3673 2670
from	3142 3335 2183 2211 2260 2399
from$	2758 1496 132 1556 1589 1610 1714 1794 1801 1803 1809 3112 1817 3133 1854 3191 1913 1952 3261 3269 2033 3347 3372 2083 2104 718 2184 2185 2201 2202 2212 2215 3564 3610 2344 2359 2362 2367 2383 3693 3695 3703 3704 3708 3719 1056 2487 2490 2538 2656 2687 2712
full$	268 1747 1045
fuller$	268
fully$	1516
fun$	92
functi	1491
functional$	2787
fund$	51 1382
funded$	1382
fundin	2825 2987 1010 2437 2466 1296
funding$	30 51 1602 221 2541 1382
funds$	51 1382
furniture$	3716
furthe	233 259 541 3618
further$	1616 1653 1679 1792 1961 2072 1107
future	233 2344
future$	2903 1653 1792 3640 2533
gain$	1137 1194
gaining$	1137 1194
gains$	1137 1194
game	100 1520
game$	3716
gamers	3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
gamers$	1842 3219 3274 3289 3291 2022 3324 3661
games	1520 2413
games$	2719 3709 3716
gang$	358 1949 3586 2300 1222
gap$	2924 3014 1868 787 794 2562
gapbetween$	3163
gaps$	2924 3014 2562 2575
gapsbetween$	3163
garden$	96 3688 3724 1283
gardenes$	1283
gardens$	1283
gate	33 2274 3572 966
gate$	2775 66 2813 101 2386
gates$	2775 66 2813 101 3434 2386
gather	1773 1774 3071 3073 3076 3077 3080 1789 1795 1796 1808 1812 3110 3113 1838 446 3175 3232 528 3278 2003 2088 3638 1358
gather$	151 3069 3078 3085 3086 3093 3104 3108 3117 3126 3128 3132 1872 3177 3195 1948 3273 3301 2006 3303 3311 2087 3384 2127 3567 3609 3626 1132
gathered$	3053 1873 3273 2432 2454
gatherering$	1948
gathering$	3070 3091 3095 3134 1866 458 1948 3282 3283 3284 3293 3396 3485 3596 1132
gatherings$	3091 3092 3095 458 3283 3284 3299
gathers$	151 3195 3567 1132
gatherting$	1948
gave$	2731 2823 617
genera	259
general$	1679
get	2836 1543 451 2239 840
get$	2839 199 2917 319 3125 506 1981 588 2110 2127 763 776 823 3559 3597 920 3643 969 1057 1120 1132 1217
gete$	1120
getes$	1120
geting$	588 1120 1132
gets$	199 2917 319 1900 588 763 776 823 2382 969 1057 1120 1132 1217
getting$	199 319 1838 763 776 823 1120 1217 1358
gift$	1559
gifts$	1559
gig	100 1520
gig$	3698
gigs	1520
girl	1549 161 3065 1775 401 1834 1835 1847 1849 1853 460 1904 3201 487 489 1932 1933 554 3295 612 631 2053 649 3391 2096 2097 3394 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 2348 2648 1229 2652 1244 2665 1252
girl$	2845 2847 1580 1581 3348 2073 3651 2364
girlfriend$	1323
girls	37 38 39 55 89 138 1562 145 156 157 166 284 1704 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2003 2028 2031 3327 612 2038 670 3391 2096 2097 3394 704 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 2368 963 2415 2421 2475 2648 1229 2652 1244 2665 1252
girls$	1458 1459 1475 1509 90 94 115 116 121 2840 2845 2847 2849 1558 1565 1576 1577 1581 2885 2956 1749 3057 1842 3219 552 3274 3289 3291 3299 2022 3319 3324 3348 3388 3400 748 3496 908 909 3651 3661 3711 2660
giv	439 1265
giv$	278
give	259
give$	1679 265 269 278 301 459 617 764 2248 2249 841 851 899 947 951 1144 1190 1266 1373
giveing$	1190
given	3 2732 1461 2778 2780 1519 111 1595 259 313 1910 695 3546 2430
given$	1423 2757 1467 2780 2784 2815 1531 130 1557 2891 1679 2976 265 269 1733 332 3172 494 2249 3559 2282 3624 2343 2430 1028
gives$	269 278 301 617 851 951 1144 1190 1266 1373
giving$	265 269 278 617 764 2248 2249 951 1144 1266 1373
givs$	278 951
go	2727 2836 1543 218 1861 548 584 604 719 842 858 2289 903 2361
go$	1433 1452 1521 2822 1533 2831 2839 125 151 1595 2917 2967 3048 1808 3124 412 1836 470 1903 497 501 1922 1968 2024 622 642 2071 655 662 2085 2087 689 2110 730 2191 823 859 2350 2385 1063 1248 1302
goal	966
goal$	2386 2616
goalpo	33
goalpost$	66
goalposts$	66
goals$	2386 2616
god$	497
goe	3152
goe$	3059 412 501 2085 2122
goes	2769 2774 218 584 719 842 858 2361
goes$	1433 1452 1521 2822 1533 2831 125 2917 3059 1844 470 501 622 642 2071 655 662 2085 689 2122 823 859 2385 999 1063 1248 1302
going	1443 233 584 842 3638
going$	2739 1653 2961 1740 3090 3113 1826 412 3145 501 3396 823 3663 2480 2545 2568 1248
gone	2769 1547
gone$	1452 1455 2780 2816 1521 2822 2843 2854 3590 2430 1011 1063
good	445 2337
good$	2870 2998 1729 1865 3167 3371 2111 2230 2267 3633 1045 1117 1197
gos$	151 497 501 2085
got$	42 776 3662 1057
govern	64
government$	2542
governor$	2794
governors$	2794 1025
gp	1095
gp$	2515 1324
gps	64
gran	1917 3349 3370 659
gran$	1323
grand	1849 1917 3370
grandad$	1323
grandbrother$	1322
grandcarer$	1322
grandcarers$	1322
granddad$	1322 1323
granddaughter$	1322
grandfather$	1322
grandm	2042
grandma$	1323
grandmother$	1322
grandmum$	1322
grandp	2042
grandparent$	1322
grandparents$	1322
grandsister$	1322
grandson$	1322
granma$	1323
granny$	1323
granpa$	1323
grant	2825 1010 2437 2466 1296
grant$	30 51 981
grante	2780 2430
grante$	981
granted$	981
grantes$	981
granting$	981
grants$	981
grass$	1035
gravit	2361
great$	2379
greate	109 1150
greater$	1529 268 307 1747 335 1116 1197
green$	2833 2834 2461 2473 2483
greet	1544 1360
greet$	2840
greete	141
greeted$	1561
greets$	2840
grew	2820 2822 1302
grip$	3337 2220 801 2222
groom	2506 1310
groom$	2878
groome	1079
groomed$	2499
groomer$	2499
groomers$	2499
groomi	1079
grooming$	2499
grooms	1079
grooms$	2499
ground$	2628 1228
grounding$	1228
grounds$	1228
group	37 38 55 89 2825 120 1562 145 156 157 1585 166 1587 1588 284 1704 3065 1775 401 3123 3127 1834 1835 1847 3146 3148 1853 3149 3150 3151 3154 3155 3157 3160 1870 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3232 3234 1949 3248 542 3260 3266 554 1980 3295 3296 3298 2003 2031 3327 612 3349 3361 670 3391 2096 2097 3394 2105 3401 704 3430 3432 2176 3479 3484 3495 2200 3497 3503 3516 2221 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 2345 3642 2348 3654 3655 2368 3674 2415 3712 2421 1010 2437 2466 2475 2573 2647 2648 1229 2652 1244 2665 1252 1296
group$	1446 1458 1469 1475 2796 2797 1509 90 94 115 116 1540 121 2840 2847 1565 1576 1577 2881 2883 2884 2885 2956 3027 1749 3057 1779 3078 3087 3092 3096 3097 382 3103 3111 3119 3120 3132 1841 1842 3139 3147 3158 1887 3184 3215 3219 3220 505 3236 3237 1942 3245 3251 536 3274 1986 3283 1989 1991 1993 574 1996 3299 3301 3319 3329 2036 621 3346 3354 3359 3368 3374 3400 3402 687 691 2121 3426 3437 3438 3440 3459 748 2172 753 2174 3473 762 3480 3481 3483 3486 3487 3488 3489 3490 3491 3492 3496 3498 3499 2204 786 3505 790 3507 3508 3509 3511 796 3513 2218 3518 3521 2226 3523 3525 2231 3530 3534 3554 3569 3586 2297 2300 3620 908 909 3632 917 3641 3658 2383 3711 2670
groupactivities$	3472
groupe	1944
groupevenings$	3472
groupi	3113
groups	460 3232 2003 3401 3430 3431 3432 895
groups$	2796 2797 3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 1932 1933 554 1975 556 3274 3283 1989 1991 3288 1993 574 1996 3295 3299 612 3391 2096 2097 3394 3402 3415 3437 3438 3440 3503 3513 3523 2231 3530 3534 2244 3541 2254 2256 3553 3581 2288 869 3594 2301 2313 3641 2348 2648 1229 2652 1244 2665 1252
groupsession$	3472
groupsessions$	3472
groupwork$	3472
grow	2820 2822 850 1302
grow$	3019 2198 1057
growing$	3596
grown$	3662 1079
grows	1302
grows$	1057
growth$	109
guard	35 36 1478 64 1549
guard$	57 59 124 2841 2845
guardian$	1323
guardianship$	2548
guards$	57 59 95 124 2841 2845
guests$	1965
guid	486 491 819 840
guidan	2825 1010 2437 2466 1296 1349
guidance$	221 2975 2541
guide	1345
guide$	763 1019
guided	1345
guidel	97
guideline$	98
guidelines$	98
guides	1345
guides$	1019
guidin	1345
guild	3574 3575
gulf$	787 794
gurdwara$	3713
gym	40 68 3574 3575 2437
gym$	1014
habit$	2100 2342
had	3 158
had$	1423 2738 42 88 2863 3018 916 1015 1046 2468
haircuts$	2686
half	63 3325 649 3401 963 3679 964
half$	29 1483 92 110 152 1853 3159 3188 1893 483 1904 3211 1931 3256 623 2044 2053 2058 3382 712 2136 3576 892 2314 2320 2326 963 2384 2466 2651
halfs$	3576
hall	40 46 68
hall$	1466 3286 3329 3346 3440 734 3713
halls$	3440
halt	413 931
halt$	769
halv	1302
halved	1573 1590
halved$	2869 2886
halves	460 2105 3401 3431 2136 3432
halves$	3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 1932 1933 554 3295 612 3391 2096 2097 3394 2145 3442 3503 2244 2254 2256 3553 3571 3581 2288 869 2301 2313 2348 2648 1229 2652 1244 2665 1252
hand	1265
hand$	2999 2619 1374
handbook$	2770
handed	2732 2780 1519 111
handed$	2731 1461 2780 2815 1531 2430 1020 1028
handing$	1374
handle	241
handle$	1661 3504
handles$	1661
handou	2825 1010 2437 2466 1296
handov	1727
handover$	3023
handovers$	3023
hands$	1374
hang	3152 3278 2328 2329 1358
hang$	1773 3078 3110 3124 3128 3195 528 3303 3626
hangin	1838 2318 3638 1358
hanging$	3071 3080 3113 1819 3134 3145 1877 3175 3293 3396 3614 3663
hangout$	3625
hangs$	3195
happen	1443 2780 2816 2430
happening$	2739
happie	920
happier$	444 2251 832 2477
happy	920
happy$	2079
harass	2877
hard	3597
hard$	392 3156 2584 1212
harder$	392 3156 1212
harm	165 2506 1091
harm$	2878 2511 2563
harmed$	2511
harmfu	2337
harmful$	445 2111 3633 2511
harming$	2511
harms$	2511
harnes	1348
has	730 1115
has$	42 44 1484 1494 84 88 91 93 1516 137 256 3026 322 332 3568 2287 916 1048 2472 1205
hatch	966
hatch$	2386
haunt	2328 2329
haunt$	3625
have	2836 411 484 730 826 1115
have$	44 1484 1494 84 88 91 93 1516 137 256 262 288 299 3026 322 332 350 1831 506 511 537 1966 2001 3559 3568 2287 916 951 1048 2472 1205
haveing$	511
haven$	2990 3032
haves$	511 951
having	411 826
having$	262 322 1820 1831 537 951 2479 1205 1290
havs$	951
he	166 1853 3159 3188 1893 483 1904 3211 1931 3256 623 2044 649 651 3382 2314 2320 2326 2651
he$	2838 1724 3033 1748
head	35 36 1478 2361 3712
head$	2772
headco	17 83 1503
headcount$	2799
heads	2361
heal$	1140
heale$	1140
heales$	1140
healing$	1140
heals$	1140
health	3031 1768 445 807 814 2337
health$	1095
healthier$	3064
healthy$	1865 3633
hear$	2445
heard	2858 1586 2882 3049 2567
heard$	3001 3047 3053 1306
hearing$	3706 3713
hears$	2445
heart$	1675
heater	33
hedge$	66 1035
hedges$	1035
held	3 1461 2774 2778 2780 2816 108 177 178 179 2430 1112
held$	1423 2757 2808 1528 1598 1599 3018 1880 474 488 518 3583 2338
hello	1544
hello$	2840
helmet	33
help	3029 451 486 819 1153 1173 1346
help$	167 2975 282 304 776 1004 2576 2593 2627
helped	2049 705
helped$	167 1910
helpfu	2920 2337
helpful$	2870 167 3633 2518
helpin	1153
helping$	282 1004
helpline$	32
helplines$	32
helps$	282 776 1004
her	1574 3065 1775 401 1834 1835 1847 1853 3159 3160 3161 460 3188 1893 483 1904 3201 487 489 3211 1931 1932 1933 3255 3256 554 3295 612 623 2044 2053 3375 3382 3391 2096 2097 3394 3407 697 3497 3503 2244 2254 2256 3553 2266 3581 2288 869 2301 2308 2313 2314 2320 2326 2348 2492 2648 1229 2651 2652 2661 1244 2665 1252
her$	2752 181 1738 3078 1833 1908 1918 614 2052 2186 2190 2310 2351 2363 1200 2679 2682
here	1595
here$	2830 2891 2892 3595 3619 3640
herself$	3622
hierar	1316
high$	1045 1186
higher	109 1302
higher$	1529 1045 1186
highli	1348
hike$	3699
hikes$	3699
him	1574 3065 1775 401 1834 1835 1847 1853 3159 3160 3161 460 3188 1893 483 1904 3201 487 489 3211 1931 1932 1933 3255 3256 554 3295 612 623 2044 2053 3375 3382 3391 2096 2097 3394 3407 697 3497 3503 2244 2254 2256 3553 3581 2288 869 2301 2308 2313 2314 2320 2326 2348 2492 2648 1229 2651 2652 2661 1244 2665 1252
himself$	3622
hir$	1395
hire	949
hire$	1395
hired	1020 2440
hired$	1395
hires$	1395
hiring$	1395
hirs$	1395
his	2266
his$	2752 181 1738 3078 1833 1908 1918 614 2052 2186 2190 2310 2351 2363 1200 2679 2682
hit$	1018
hits	1470
hits$	2766
hockey	2413
hockey$	3709
hold	2200 840 906 1112 1115
hold$	1477 196 250 1818 3250 539 599 3337 677 3496 2220 801 2222 824 860 2333 914 926 3659 3675 1106 1193 1205 1247 1269 1387
holde$	860
holded$	599 860
holdes$	860
holding$	250 599 860 1106 1193 1205 1269
holds	2774 1485
holds$	1477 2781 196 250 326 599 860 1106 1193 1205 1269 1387
holiday$	658 666
holidays$	658 3446
holidayss$	658
holist	259 1154
holistic$	1679
home	563 3349 652 3413 2134 3430 3431 2136 3432 2165 835 2274 2303 902 933 3717
home$	2729 2760 2870 3047 3082 3143 3144 453 464 3186 3210 1916 508 1934 1936 1939 3246 1973 1983 3281 1998 3326 3331 626 627 3352 3366 656 2080 3409 830 843 3576 3590 3599 3600 3664 3684 3687 1068 2712
homees$	3684
homes	2114 2119 3430 3432
homes$	2760 3082 3186 3210 1939 3246 3281 1998 3352 3366 3410 3415 3420 3576 3684 3715
hometime$	3461
hometimes$	3461
honest$	2870 2555 2635
hope	1586 2882 3029 1170
hope$	1690 289 2613
hopes	1586 2882 1170
hoping	1170
horizo	1174 2594
host$	2872 1395
hoste$	1395
hosted	2780 2816 2430
hosted$	1395
hostel	2119 2136 3432 3572 902
hostels$	3415
hostes$	1395
hosting$	1395
hosts$	2872 1395
hotline$	71
hotlines$	71
hotspo	1089
hotspot$	2509
hotspots$	2509 2529
hour	2253 2274 2356
hour$	1885 2339 2378
hours	106 2825 1010 2437 2466 1296
hours$	56 60 1526 107 2826 1885 2194 2209 2339 2378 1021 2687
hous	484 825 868 906
house	3149 3150 3151 3155 616 652 2134 3430 2136 3432 902
house$	3082 511 1939 3246 2036 626 627 656 677 3576 3664 3668 2383 3724 3725
housed	482 1902 1944
housed$	1903 1912 3365 2103 988
household$	629 2068
households$	629 3363
houseing$	511
houses	2105 3401 2114 2128 3430 3432
houses$	3082 511 1939 3246 3410 3424 3445 3576 3725
housin	616
housing$	2036
how	185
how$	62 85 1605 1621 946 2474 2495 2586 2701
hub	40 46 2437
hub$	1466 67 3032
hubs$	67
huddle$	2300 3671
humili	1320
hung	2389
hung$	3685
hurt	1548 2876 165 2506 1091
hurt$	2844 2878 2880 2507 2511
husband$	1323
hustl	583
hut	2328 2329
hut$	1901 3625 2383
identi	2780 1487 1543 1631 625 2045 915 2430
identification$	2213
identified$	2783 1504 2927 2976 3212 1040 2462 2464 1317 1347
identifies$	1155 1317 1347
identify$	2839 252 1155 1317 1347
identifying$	252 1155 1317 1347
identifys$	252
identity$	2993 2335
if	2005 2292 2293 874 2353 1092
if$	182 206 2928 328 1883 1884 3230 3269 3279 3294 3297 3298 864 2374 2512 1098 2533 2534 1204
imam	35 36 1478
impact$	926 2530
implem	6 2780 247 1667 2430
implementation$	1426
impos	448 866 1235
impossible$	392 3156
improv	2820 109 1150 1153 1302 1345
improv$	1128
improve$	1529 1128 1146
improved$	1529 2995 307 1045 2583
improvement$	96 109 2963 2633
improvements$	96 2963 2633
improves$	1128 1146
improving$	1128 1146
improvs$	1128
in	1633 1647 1663 2027
in$	1466 1474 2781 2782 1502 2810 1517 2817 1526 1529 112 2835 2850 1564 147 1568 150 1575 1579 186 187 2925 2929 1637 1643 2943 1652 2959 2994 3011 1746 368 3143 3144 464 1894 1968 3311 2024 2025 3344 640 729 3460 2242 3542 861 3578 3591 3595 2354 2375 3680 2387 2394 3693 2404 3700 3702 3704 2410 2411 3708 3717 3718 3720 2467 2485 2487 2491 2597 2612 1199 2623 1246 2683 2699 2700 2706 2708 2713 1327
inbox	8
incide	1304
incident$	2851 153 1124
incidents$	2851 153 1124
includ	1595 176 3049 2567
include$	2891 3074 1863
included$	2891 1596 3047 1863 2454
including$	1863
inclus	274 316 1154
inclusion$	1353
inclusive$	1694 2992 1736 2555 2635
increa	2820 2822 109 1115 1153 1302
increas$	1128
increase$	109 1529 307 1128 2624
increased$	1529 268 2995 307 1045 2583
increases$	1128 2624
increasing$	1529 307 1128
increass$	1128
independent$	3631
indivi	2125 757 3612 3613
individual$	755
individually$	3321 3421 3644 2657
indoor	933
indoors$	3143 3144 464 1934
induct	1515 2825 1010 2437 2466 1296
inducted$	2811
influe	3031 3216 3514 2622 1345
influence$	1796 3092 1852 1865 539 3337 3479 2220 801 2222 2333 914 926 3659 3675
influenced$	1852
influential$	3648 2659
inform	2753 2755 2804 2825 1655 1010 2437 2466 2567 1296 1346
information$	2763 1472 1650 2947 2951 304 2552 2573
informed$	2754 2950 3001 2532 2578 2618
injunc	357 1777 358 1778
injunction$	2286 2642
injunctions$	2286 2642
injur	1304
injure	1091
injured$	2511
input	2825 1755 1010 2437 2466 1296 1349
input$	3051
ins$	1526 2925 2404
insepa	2259
inseparable$	3555
inset	2825 1010 2437 2466 1296
inside$	3143 3144 2187 3542 3587 3595
insigh	1174 2594
insight$	2552
insist	448
insist$	402
insistd$	402
insists$	402
inspector$	1042
inspectors$	1042
inspire$	1336
inspired$	1336
inspires$	1336
instagram$	421
instal	1461 2780 1486 1519 2430 1020 2440 1360
installation$	96
installed$	2757 2782 2793 2815 1022
instea	3578 2344
instead$	1545 143 1571 1898 743 752 2177 2262 870 878 898 2323 3640 1092
instil	1348
instru	377
instruct$	362 416 561
instructed$	362 388 416 561
instructing$	362 416 561
instructs$	362 416 561
intake	3436
integr	1348
intell	1655
intelligence$	1650 2951 2552
intend	1170
intention$	289
inter$	233
interaction$	1827
intercom$	71
intercoms$	71
intere	915
interest$	3003 3043 3603
interests$	809 2335
interpreter$	72 2846 3722 3725
interpreters$	72
interr	413 931
interrogat$	1160
interrogate$	1160
interrogates$	1160
interrogating$	1160
interrogats$	1160
interrupt$	922
interrupte$	922
interruptes$	922
interrupting$	922
interrupts$	922
interv	2753 2755 2825 1010 2437 2466 1173 1296 1348
intervals$	3652
intervention$	2554 2575 2593 2627 1354
interventions$	2575 2627 1354
interview$	1289
interviewed$	2754 1289
interviewing$	1289
interviews$	1289
into	1647 641
into$	2891 2927 1643 2943 1732 1894 3197 1906 1911 638 3392 729 2242 861 2331 2375 2585 2604 1246 2680
intowards$	1906
introd	6 2780 2430 1235
introduce$	1419
introduced$	1419
introduces$	1419
introducing$	1419
introduction$	1426
invest$	1177
investigate$	1166
investigates$	1166
investigating$	1166
investing$	1177
invests$	1177
invit	826
invita	2825 1010 2437 2466 1296
invitation$	13 475
invitations$	13 475
invite	1420 1455 2753 2755 2778 2804 1515 411 2304 949 1049
invite$	1831 1863 537 1966 1403
invited$	2716 1449 2751 2811 1863 3600 2469 1403
invites$	1403
inviti	411
inviting$	2992 1831 1863 537 1403
invoice$	1037
invoices$	1037
involv	1755 2567 1345
involvement$	3051
is	1425 177 258
is$	1428 1445 1452 1463 54 1488 91 1516 1521 1522 114 117 134 155 159 171 203 1641 1705 1709 292 3022 2032 2069 683 2112 2181 831 969 977 2409 991 1057 1062 1074 1076
island$	3419
isn$	408
isnot	408
isnot$	1828
isolat	1245
isolate$	1240
isolates$	1240
isolating$	1240
isolation$	349 3190 3331 2666
issue	2957 1349
issue$	1609 1612 2940 2945 2947 2955 1124 2569 2608
issued	1461 2780 1519 111 2430 1020 2440
issued$	2732 2757 2815 1531 130 3172 2457
issues	2573 1349
issues$	1609 2940 2945 1650 2947 2955 1124
it	1574 2882 2957 2492
it$	1434 1603 1609 2940 2956 1860 2414 2484 1074 2608 2674 2679 2681 2693 2702 2707 2715
item$	2459
items$	2459
its$	275 1716 1738 2310 2398 2401 2402 2420 1200 2678 2679 2682 2687 2688 2702 2707 2715
itself$	2596
ivy$	1035
januar	2383
january$	2860 3640
job	835 902
job$	958 3725 1029 1037
jobs$	958 3725 1029 1037
jog$	1283
joges$	1283
jogs$	1283
join	1447 2743 2778 1514 1798 1818 3124 411 3216 3250 903
join$	1727 3125 1831 1195 1418
joined	2745 2778 2780 2790
joined$	207 233 1658 1755 2567 1154 1195 1418
joinin	411
joining$	2761 1831 1418
joins$	1418
joint	1472 233 1887
joint$	4 2768 1653 3183 2172 753 2174 3473 2178 1117 1196
jointly$	2546
judgem	1349
judgement$	2980 2559
judgemental$	1694 1736
judgme	1349
july	2383
july$	2860 1567 3640
june	2383
june$	2860 1567 3640
junior	2324 3621 2383
just$	3267
keep	2836 1781 384 429 448 449 484 808 825 840 850 865 866 906 925 949 1112 1115
keep$	172 192 210 232 236 237 245 3009 355 1804 389 391 403 1845 1846 427 428 434 477 511 1981 566 570 598 599 677 678 2112 726 851 860 3582 885 3605 1108 1125 1137 1158 1193 1247 1368
keepe$	860
keeped$	570 598 599 860 885
keepes$	860
keepin	448 1112
keeping$	192 210 232 236 237 245 355 389 391 403 427 428 434 477 511 570 598 599 677 678 726 860 885 1108 1125 1137 1247 1368
keepping$	1804
keeps	448 1112
keeps$	172 192 210 232 236 237 245 355 1804 389 391 403 427 428 434 477 1900 511 570 598 599 677 678 2112 726 851 860 3582 885 3605 2382 1108 1125 1137 1193 1247 1368
keepting$	1804 598 726
kept	2780 177 178 179 1631 482 1902 1922 840 2430 1112
kept$	2721 2724 1522 1591 172 1598 1599 2927 245 1666 383 427 428 434 1880 474 1903 488 3218 518 582 677 2103 831 2282 3583 872 2304 885 2338 988 1108 1247
kepted$	885
kepting$	885 1108
kepts$	885 1108
key	2388
key$	3684 3722
keyes$	3684
keys$	99 3684
keyworker$	2800
kick	608
kid	1849
kids	161 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
kids$	1581 3101 1842 3219 3274 3289 3291 2022 3324 3526 3557 3661
kind$	2832 2870 2233 2635
kinder	814 2235
kinder$	2477
kindly$	2607
kiosk	966
kiosk$	2386
kit	33
kit$	99
kitche	40 3686
kitchen$	96
kits$	99
knew$	2863 1054 1075
knife$	1314
knit$	3555
knives	127
knives$	1314
knock	3152
knock$	1294
knocke	2780
knocki	2318
knocking$	3614 3663 1294
knocks$	1294
knot$	3671
know	2836 1586 2882 1881 2567
know$	3009 1737 3035 1937 3559 1054 1075
knowing$	1054 1075
knowle	1174 2594
knowledge$	304 2552
known	141 177 3546
known$	1561 2249
knows	1586 2882
knows$	1937 1054 1075
kpi$	2438
kpis$	2438
label	1320
lad	1849 649
lads	37 55 161 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2003 2028 2031 3327 612 3391 2096 2097 3394 704 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
lads$	1475 90 2840 1581 1749 1842 3219 3274 3289 3291 3299 2022 3324 748 908 909 3661 2504
laid$	1492 2812
lamp	33 966
lamp$	43 66 101 2386 967 2452
lamps$	43 66 101 2386 967 2452
landin	3349 2136 3432
landlo	35 36 1478 64 3712 1079
landlord$	73 2498 2499
landlords$	2499
lane	3572
lane$	2383
language$	2580 2616
lanyard$	2773
lanyards$	2773 99
lapse$	3501
larger$	1994 3292
last$	103 2835 1564 535
lasted	2859 144
late	1525 2383 2394
late$	103 701 3690
later	2253 2303 2383
later$	103 1921 2132 3599 2533
laugh$	2831 2478
laughs$	2831
launch	2780 2430 1020 2440
laurels$	1035
lawyer$	1326
lcs$	2798
lead	35 36 1478 64 1501 2809 3216 840 862
lead$	65 2797 2800 2872 1669 763 3648 983 2460 1044 2710
leader	35 36 1478 3065 1775 401 1834 1835 1847 1853 3159 460 3188 1893 483 1904 3201 487 489 3211 1931 1932 1933 3256 554 3295 3325 610 612 623 2044 631 2053 651 3376 3382 3391 2096 2097 3394 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 2314 2320 2326 3629 2348 2648 1229 2651 2652 2661 1244 2665 1252 1316
leader$	3648 1042 2659 2660
leaders$	3648 1042 2659 2660
leadership$	3659
leadin	3325 649 2661
leading$	1853 3159 3188 1893 483 1904 3211 1931 3256 623 2044 3382 2314 2320 2326 3648 983 2651
leads	862
leads$	2872 983 2460
leafle	97 2825 1010 2437 2466 1296
leaflet$	13 2763 2773 2826 967 3688 2685 1298
leaflets$	13 2773 2826 967 2685
league	3574 3575
learn	482 1902 1927 2289 903 920 3643 1153
learn$	294 1946 3390 724 831
learni	2825 1655 1010 2437 2466 1296
learning$	2951 294 2540 1350
learns$	294 831
lease$	989
leases$	989
least$	2785
leav	423 439 1265
leav$	501
leave	2836 448 482 1902 548 1981 563 584 604 719 764 782 833 2289 2303 936
leave$	172 173 1836 501 1968 1983 2024 3345 2087 2184 2202 784 3599
leaves	448 584 604 719 936
leaves$	172 173 501 2024 784
leavin	448 584 2165 764 833
leaving$	172 173 501 2184 784 3627
leavingtime$	3461
leavingtimes$	3461
leavs$	501
led	862
led$	311 1852 2578 2618
left	177 3137 3643
left$	1522 2876 1591 172 173 518 3336 3590 2336 1136
lend	1362
length$	1867
lenient$	2555
lens	1349
lent	1020 2440
lent$	1020
less	541 789
less$	450 500 1961 768 2208 2240 3540 919 1092 1301
lessen	793 798 3517 802 913 1348
lessened$	3630
lesson	68 2825 1870 2084 2105 3401 2118 2134 3430 3474 895 1010 2437 2466 1296
lesson$	2826 2828 2871 1885 3316 3426 734 923 958 1298
lessons$	2826 2828 2864 1570 2871 1885 3414 958 2489 2686 2694
let	1544 604 826 876 2304
let$	317 341 1762 1767 1780 1810 1846 3258 1966 548 2001 600 601 602 604 2024 605 606 2101 771 2197 833 3600 893 2316 897 3624 936 2373 995 1284
leted$	341 1762 600 2316 897
leting$	600 893
lets$	317 341 600 601 602 2024 605 606 771 2316 897 995 1284
letted$	1762 600
letter	2825 1010 2437 2466 1296
letter$	13 2763 2846 153 2352 2685
letters$	13 153 2352 2685
lettin	826
letting$	317 600 771 893 2373
level$	1524 1045
levels$	1524 1045
levera	1348
liais	2531
liaise	1455
liaise$	1332
liaised$	2751 1456 1332
liaises$	1332
liaising$	1332
liaiso	4 1472 1629
liaison$	1424 2768 2925 2949 1332
librar	35 36 40 1478 3574 3575
library$	3286 3329
licenc	2825 1010 2437 2466 1296
licence$	2773 357 3697 989
licences$	2773 3697 989
license$	3697 989
licenses$	3697 989
life	915
life$	805 2335
lift	802 2247
lift$	3428 3543 3668 2388 3722 3724 1258
lifted	3517
lifted$	1258
lifting$	1258
lifts$	3429 3543 3544 3668 3722 3724 1258 2686
light	33 1982
light$	43 66 101 102 965 2452 1253
lighter$	2477
lighti	33
lighting$	66 101 2566 1253
lights$	43 66 101 102 965 2452 1253
like	1586 2882
like$	1690 3044 506
liked	141
liked$	2801 1561 2439
likes	1470 1586 2882
likes$	2766
limit	346 354 1781 376 449 595 789 855 913 931
limit$	343 363 435 3162 598 599 600 603 774 929
limite	1878
limited$	3060 3061 3174 488 598 599 600 3630 2338
limiti	354
limiting$	343 598 599 600 774
limits	354
limits$	343 363 435 3162 580 598 599 600 774
limitted$	600
limitting$	343 598 600
line	855 1096
line$	32 2889 2513 2516 2632
lines$	32 2889 1656 2513
linger	3113 3278
linger$	3110
link	1774 2200 1319
link$	223 243 3070 359 3125 767 3496 2213 824 998 2617
linked$	223 243 998
linking$	223 243 998
links	4 2573
links$	1424 223 243 2982 348 3070 359 767 3496 2213 824 998 2560 2617
liquidlogic$	2798
list	97 1543 158
list$	5 1448 61 2839 3688 3696 1090
listen	3049 2567 1346
listen$	188 2969 2478 1218
listened$	3047 1050
listening$	2969 1119 2545 1218
listens$	188 1218
lists	158
lists$	1448 61 1090
lit	1020 2440
lit$	2491
litter$	100
little	541
little$	500 1961
live	2780 482 1902 3349 842 2289 2430
live$	2724 2748 2908 1903 497 1946 3367 3369 654 3390 2103 2122 709
lived$	497
lives$	497 654 2122 709
living$	3390
loaded	1519
loaded$	2815
loaned	1020 2440
lobby$	1122
lobbying$	1122
local$	2939 3189 3213 3224 3235 3339 3340 3341 3342 2047
locality$	3277
lock	33 479 562 872 1360
lock$	66 101 570 1021
locked	587
locked$	2876 570 2007
locker	966
locker$	803 3606 3668 2386
lockers$	803 3668 2386
locking$	570
locks$	66 101 570 1021
lodg	484 825 868 906
lodge$	497 654
lodged	482 1902
lodged$	497
lodges$	497
lodgin	902
log	2825 457 1010 2437 2466 1296
log$	61 2798 135
logged	1461 2780 2430 1089
logged$	2757 82 2457 2509
logs	1485 1089
logs$	61 2781 2798 135 2509
loiter	3113
long$	2868 2292 2293 874 2353
longer	2836 1814 398 476 527 547 671 731 870 1050 1092 1302
longer$	1607 339 342 347 360 378 1821 523 524 526 1947 529 1962 544 546 2091 673 2094 2137 2151 2182 828 849 873 912 940 953 955 2470 2512 1225
look	1170
look$	216 239 1669 271 297 330 519 625 808 2566 1165 1203
looked$	2780 177 1631 1165
lookin	1170
looking$	216 271 297 330 1165
looks	1170
looks$	216 271 297 330 1165
loop$	2532
loose$	2270
loosen	780 2210 793 3517 802
loosen$	3506
loosened$	3268 3477 3540
loosens$	3506
looser$	3540
lorries$	1311
lose$	215 2041 764 2198 2307 890
loses$	215 2041 890
losing$	215 2041 890
lost$	2041
lot	3127 3157 3160 1871 3181 3209 3234 3248 542 3260 3266 3536 3537 3538 3539 2244 2246 3551 3556 3560 3565 3566 2273 3570 2312 3636 3637 3642 3654 3655
lot$	3120 3379 3492 3521 3526 3557 3569 3632
lots$	325
loud	3597
louder$	963 3679
loudest$	1853 3159 3188 1893 483 1904 3211 1931 3256 623 2044 3382 2314 2320 2326 3648 2651
lower	2383 1302
lower$	943 1258
lowere$	943
lowered$	1258
loweres$	943
lowering$	943 1258
lowers$	943 1258
loyalties$	767
loyalty$	767 2213 824
lunch	100 1520 1870 2084 2105 3401 2118 2165 3572 3573 2406
lunch$	2106 3414 2405 3702 3724 2686 2694
lunche	1520 3401
lunches$	3414 2694
luncht	618 749 750
lunchtime$	2756 131 3334 3461 2169 3466 1061
lunchtimes$	2756 131 3334 3461 2169 3466 1061
lur	840
lured$	822
mace$	2934 2935
machin	966
machine$	2386
machines$	2386
made	1439 1461 2774 2778 2780 258 2430 1011
made$	2735 2757 2812 130 3016 388 713 2431
magistrate$	1326
magistrates$	3706
mail	2825 1010 2437 2466 1296
mailbo	8
mailed	1420 2780 2430
mailed$	2716
main	3325 649 2661
mainta	448 865 866 1115 1153 1346
maintain$	1137
maintained$	2995
maintaining$	1137
maintains$	1137
mak	440 451
mak$	812
make	2350
make$	222 258 261 276 1702 305 323 331 416 588 788 812 972 1157 1191 1201
makeed$	416
makeing$	416 588 1191
makes	2774 1485
makes$	2781 222 276 323 331 416 588 788 812 972 1191 1201
making$	222 261 276 305 323 331 788 812 1201
maks$	812
male$	2502 1309
males$	2502 1309
mam$	1323
man	2855
man$	126 2851 3691 1309 1312
manage	35 36 1478 64 1500 1501 239 1702 705 920 2350 3712 1153 1345
manage$	1659 2998 3504 831
managed$	2995 1238
management$	1117
manager$	65 73 2796 2797
managers$	73 95
manages$	831
managi	1153 1345
manner	1625
manner$	2921 2923
many	24 2015
many$	15 1444 2777 1482 1505 1530 2868
map	97 2825 1538 1010 2437 2466 1073 1296
map$	32 971 3688 1052
mapped	1461 1089
mapped$	2757 971 2509
mappin	2825 1010 2437 2466 1073 1089 1296
mapping$	208 971 2509 2527
maps$	971 1052
march	585 2383
march$	2860 1567
mark$	14 1053 2493
marked$	14 1074
marks$	14 1053 2493
mash$	2934 2935
masse$	3641
master	2825 1010 2437 2466 1296
match	100 1520 2406 2413
match$	666 3698 2405 3702 3709 3710 3713
matche	1520 2413
matches$	2719 3698 3709
mate	2130
mate$	3426
materi	33
mates	3065 1775 401 3127 1834 1835 1847 3146 3148 1853 3157 3160 1871 460 3179 3180 3181 3182 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3495 3503 2234 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
mates$	3063 3096 3097 3101 1842 3219 3274 3289 3291 2022 3324 3426 3459 3526 3530 3557 2265 3562 3563 3661
matter	2957
matter$	1595 1609 2955 2956
matters$	1609 2955
maximi	1348
maximum$	929
may	2383
may$	1567 2901 204 1758 410 2205 3640
mayn$	408
maynot	408
maynot$	1828
mayor$	2542
meal	100 1520 2406
meal$	3688 3698 2405 3702 3722 3724 2694
meals	1520
meals$	3698 3722 3724 2685 2694
mean$	3024
meaningful$	1672 1134 2631
means$	2900 3024
measur	1681
measured$	80
measurements$	1023
measures$	2977 1682
mechanisms$	1682
mediat	2825 1010 2437 2466 1296
medic	1095
medic$	2515
meet	1421 2727 108 2836 3059 1773 3073 3076 3077 1789 1795 1798 1808 1812 3110 1818 3124 420 3142 1861 446 3216 528 3250 3278 2088 3638 2531 1358
meet$	2726 2742 1528 1533 2831 151 2967 3069 3078 3085 3086 3093 3104 3108 1813 3117 1822 3121 3126 412 3128 3132 1872 3177 3195 1948 3301 2006 3303 3311 2085 2087 3384 812 3567 3609 3626 992 1018 2445
meete$	412 812
meetering$	1948
meetes$	812
meetin	23 1443 1472 1500 1501 106 2825 1629 1774 3071 1796 3113 1819 3141 3145 446 3175 2261 2318 918 1010 2437 2466 1296 1358
meeting$	2739 2768 2796 2797 1526 2826 2925 2934 2935 3058 3070 3079 3080 3087 3090 412 1838 1866 458 1948 3293 3396 2173 3470 2184 3485 812 3614 2328 2329 2339 3663 3713 1298
meetings$	2768 2796 2797 1526 2826 2900 2925 3058 3092 458 2173 3470 2339 3713
meets	2774 1485
meets$	2726 2742 2781 1528 1533 2831 151 3195 2085 812 3567 992 2445
meetting$	1948
meetup$	3091 1866
meetups$	3091 1840
member	37 39 55 64 89 2809 120 1549 138 1562 145 156 157 166 1588 284 1704 3065 1775 3084 401 3123 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2003 3308 2028 2031 3327 612 631 2053 649 670 3391 2096 2097 3394 697 2130 712 3495 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2475 2648 1229 2652 1244 2665 1252
member$	2772 2845 2847 3348 2073 3426 2364 2660
members$	0 1 2725 16 20 22 1459 1475 70 1509 90 94 95 1527 115 116 1540 121 2845 2847 1558 1565 1576 1577 1585 2884 2885 1779 3078 1842 3219 3274 1986 3289 3291 3299 2022 3319 3324 3348 3388 748 3496 796 3661 2571 2660
membership$	475 3214 3225 2034 3606 989
memberships$	989
memora	2825 1010 2437 2466 1296
men	127 2855 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
men$	126 2851 2956 1842 3219 3274 3289 3291 2022 3324 2324 3661 3691 1309 1312
mend	2424 1360
mend$	3720 1140
mende$	1140
mended	1486 1020 2440
mended$	2782 2793 1022
mendes$	1140
mending$	1140
mends$	1140
mental	3514
mention$	2889 2513
mentions$	2889 2513
mentor	35 36 1478 64 2809 2825 819 1010 2437 2466 1296
mentor$	0 1 2725 1431 16 20 22 2750 65 2800 95 1527 2826 727 1031 2460 1044
mentoring$	2776
mentors$	0 1 2725 1431 16 20 22 2750 65 95 1527 2826 727 2460
menu$	3716
messag	2825 3059 1798 1818 1826 3124 1838 3145 1861 446 3250 2247 1010 2437 2466 1089 1296
message$	1559 142 2874 1822 3689 2540 2565 2616
messages$	1559 142 2874 3058 1837 1970 3543 2509 2540 2565
messaging$	3058 3090 3134 1866 2565
messin	2318
messing$	3614 3663
met	2727 1455 2753 2755 1464 2774 2778 2780 1493 1507 108 705 1049 2567
met$	2742 2751 1456 2765 2789 2803 1513 1528 1873 456 1018 2451 2469
meter	447
meter$	1867 1868
meters$	3089 1868
metre	447
metre$	1867 1868
metres$	3089 1868
midwif	1095
midwife$	2515
might	1744
might$	204 1758 2205
miles	645 3369 3618
miles$	3089 3189 3213 3224 3235 3339 3340 3341 3342 2047 2065 2072 2076 2255
milestone$	87 2438
milestones$	87 2438
mind$	2933 3042 851 2532
mindfu	1631 1711
mindful$	2927 2950 3007
minds$	851
mindse	1174 2594
mingle$	2645
minibu	33 2825 3436 895 1010 2437 2466 1296
minibus$	1523 3428 3698 3722 3724
minibuses$	1523 3429
minibuss$	1523
minimi	354 376 789 913 1153 1348
minimised$	2995 3060 3061
minute	2780 1495 2825 2253 2356 1010 2430 2437 2466 1296
minutes$	13 2770 2791 136 2139 1023 1024 2602
misbeh	3597
miss$	1851
misses$	1851
missin	1548
missing$	2844 1304
mistak	1320
mitiga	1153 1348
mitigated$	2995
mix	3059 1773 3073 3076 1808 3110 3142 3152 2088 907 1358
mix$	3069 3078 3093 3104 3121 3126 1857 3216 3384 3609 2645
mixing	1774 3071 3113 3141 3145 446 3175 2318 3663 1358
mixing$	3070 3079 3087 1819 1857 1866 3293 3485 3614 2646
mob$	3586
mobile$	2734 53
mobili	1348
mobilised$	2463
mock	2877
model$	2556
models$	2556
module	2825 1010 2437 2466 1296
module$	32
modules$	32
moment$	2902 3021 2157
momentum$	2557
mon	2383
monday	618 749 750 2383
monday$	2756 618 3334 749 2169 750 3466 3694 2407 3707
mondays$	2756 3334 2169 3466 3694 2407 3707
money	2987
money$	30 51
monito	1631 1089 2531
monitor$	2509 1328
monitored$	80 2927 2509 1328
monitoring$	81 2509 1328
monitors$	2509 1328
month$	2772 658
monthly$	2717 986 1016
months$	2903 3371 658
mopeds$	1311
more	109 233 259 3049 3272 1150
more$	1529 1532 119 1616 1653 1679 268 1689 273 1696 300 324 325 1747 335 1792 1961 1967 1977 3292 593 2016 2017 3322 3478 814 2235 871 877 1032 1045 2470 2520 1107 2638
mornin	618 2136 3432 749 750 2274 3572 2383
morning$	1512 131 3334 701 3456 2169 3466
mornings$	1512 131 3334 2169 3466
mosaic$	2798
mosque	40 3574 3575
mosque$	3713
most	63 2026
most$	29 1483 1532 1743 3322 3325 2053 3376
mother	1917 2042 3349 3370 659
mother$	629 1322
mothers$	293 935
motivate$	1337
motivates$	1337
motivating$	1337
mou	2825 1010 2437 2466 1296
mounte	2389
mounted$	3685
mov	484 499 585 624 657 2239 858 891 900 901 904 905
mov$	514 647 648 653 1231
move	457 584 633 850 903 2424
move$	1836 3171 470 472 3206 497 511 514 558 560 563 2008 3332 622 2043 3345 634 3351 637 642 647 648 650 2071 653 655 662 677 782 3627 3720 1210 1231 2658 1259 1260
moved	3171 482 1902 2030 633 1020 2440
moved$	1547 1548 2876 3170 470 1903 1912 497 560 3326 622 2043 2051 634 642 647 648 3365 2071 653 662 2089 2103 720 859 2282 3624 3682
moveed$	650
moveing$	511 560 650
moveme	1089
movements$	2509
movered$	650
moves	633
moves$	472 3206 497 511 514 558 560 3332 622 2043 634 3351 642 647 648 650 2071 653 655 662 677 1210 1231 2658 1259 1260
moving	633
moving$	2908 514 558 2008 647 648 653 3627 1231 1259
movred$	647 648
movring$	647 648 1231
movs$	514 647 648 653 1231
much$	1482 2868 852 2379
multi$	1472 233 1154
mum	1917 2042 3349 3370 659
mum$	629 1322
mural$	96 3688
murals$	96
museum	40
music	2413
music$	3709 3716 1014
must	3022 3026
must$	248 249 279 1713 410 471 2069 2181 2205
mustn$	408
mustno	408
mustnot$	1828
n$	408
nailed	2389
nailed$	3685
name	2836 1543
name$	1541 122 2839 1561 1393
named	2854 1560
named$	1504 2856 1040 2464 1080
names	2744 1089
names$	1541 122 2509 1393
naming$	3074
nan	1917 2042 3349 3370 659
nan$	1323
nana$	1323
nanny$	1323
narrat	1174 2594
narrow$	1142
narrowing$	1142
narrows$	1142
naturally$	2210
near	3149 3150 3151 3155 2129 2130
near$	1607 1787 3390 3426 3542 2411 2699
nearby$	2699
necess	259
necessary$	1679 2517 2518
need$	2924 3020 3026 1964
needed	2920
needed$	2517 2518
needle	127
needs	2567 2573 1349
needs$	2924 3020 3026 2575
negati	2337
negative$	445 3633
neighb	138
neighbour$	124
neighbourhood$	3193
neighbours$	124 1558
neithe	386
neither$	353 367 1806 530 710 735 2264
nephew	1849
net$	3014
netbal	2413
netball$	3709
networ	23 49 1648
network$	1431 1469 2944 3513 809 3530 3534 2498
networks$	2900 3513 809 3530 3534
never	1814 476 527 547 581 671 731 829 870 1092
never$	342 347 353 360 367 378 393 1821 466 469 523 524 526 1947 529 530 1962 546 549 569 575 2091 688 690 696 2137 2151 3449 740 799 828 2250 849 873 879 912 940 941 954 955 2512 1225
new	807 814 2235
new$	2793 103 3153 3223 628 2230 811 813 818 853 1032
newcom	3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
newcomers$	1842 3219 3274 3289 3291 2022 3324 3661
newsle	2825 1010 2437 2466 1296
newsletter$	13 2770 1298
newsletters$	13
next	3621
next$	3149 3150 3151 3155 2129 2130 3723 2533
nicer	814 2235
nicer$	2230 813 853
niece	1849
night	2105 3401 3413 3431 2136 3432 2271 2274 3572 3573 895
night$	2756 103 131 1885 3316 3334 3439 2152 3451 3454 3455 3456 3458 2164 3463 2169 3466 3620 2339 923 2378 1061
nights	3401 3432 1304
nights$	2756 131 1885 3334 3420 2152 3452 3455 3457 3458 2164 3464 2169 3466 2339 2378 1061 2485
no	129 375 878
no$	139 1578 160 306 1770 352 372 386 399 406 407 450 500 3233 520 1953 541 545 571 576 592 596 597 2026 664 674 711 728 737 756 758 2182 772 773 827 829 863 2341 1050 1221
nobody	166 306 3233 711 829
nobody$	2847 1726 367 530 710 2131 2264 1303
nod	1544
nod$	2840
nods$	2840
noisy	3597
non	351 1220
non$	274 316
nonassociation$	2640
noncontact$	1771
none	166 386 711
none$	306 367 1800 1806 3233 530 710 2131 735 2264 1303
nor$	353 1225
normal	1348
normal$	1604 205
norms$	2580
north	3189 3213 3224 3235 3339 3340 3341 3342 2047 2075
not	1545 143 1781 375 1814 408 476 1898 527 547 581 671 731 2177 829 2262 870 1092
not$	128 129 1563 174 175 339 342 347 353 360 1782 367 378 390 393 1821 1828 1830 1850 432 443 466 523 524 525 526 1947 529 530 1962 544 546 549 569 575 667 2091 673 681 682 688 690 696 707 2137 2151 3449 735 738 740 751 777 799 828 2250 2263 849 873 3590 878 879 912 930 940 941 953 954 955 2512 1225 1226
note	2825 1594 231 1010 2437 2466 1296
note$	61 2888 2889 2890 2553
noted$	82 2454
notes$	61 2791 2796 2889
nothin	541
nothing$	442 541 1961
notice	97 1586 2882 1777 1778 932 966
notice$	101 2969 3043 555 2286 2352 3677 965 967 1021 2653 2654
noticeboard$	2813 2386
noticeboards$	2813
notices$	101 2286 2352 3677 965 967 1021 2653 2654
notifi	2804
novemb	2383
november$	2860
now$	1463 1516 1537 2835 3371 3640 1216
nowhere$	370 1859
nudg	437 486
number	17 97 2855 1839 3545
number$	18 27 32 41 45 2763 48 50 79 1524 3135 1869 2015 830 843 3696
numbers$	2777 99 1524 3135 1869 2015 1030
nurse	35 36 1478 64 2809 1095
nurse$	1431 65 1031 2515 1324
nurtur	274 316 1153 1345
nurturing$	1694 1736
observ	2825 1010 2437 2466 1296
obtain	2780 625 2045 2430
obtain$	1132
obtained$	2432 2454
obtaining$	1132
obtains$	1132
occasi	1304
occasion$	1859
occasions$	2194
occup	484
occupi	482 1902
occupy$	851
occur	1626
occur$	2922
occurs$	2922
octobe	2383
october$	2860 1567
of	1480
of$	2722 1444 1465 1481 1497 2839 1555 1563 2867 1589 2891 1628 2931 229 2974 2984 1697 3039 1769 3107 1892 1915 3226 3271 1976 1984 1999 3308 2029 2064 3364 3441 2187 2202 2237 2241 2349 2359 2362 3695 2471 2474 1055 2509 2510 2512 2538 2588 2656
off	1816 3369 2183 2260 2261 3618 933 3717 2440
off$	2718 2730 2803 1805 3112 453 559 2007 3372 2184 2224 3535 3550 3552 2257 2270 3600 3601 3603 2677 2688 2706
offer	2825 259 1727 625 2045 808 901 1010 2437 2466 2573 1296 1346
offer$	2750 196 252 1679 278 3023 3040 2248 2554 1385
offere	1420 2753 2755 1461 2780 2804 111 2920 259 1692 313 1734 1910 2430
offere$	278 951
offered$	2716 2757 2784 2808 1531 1631 1679 2976 2988 1733 3030 1862 494 3212 2049 2079 2282 2355 1385
offeres$	278 951
offeri	259
offering$	252 1679 278 2248 951 1385
offers	1485 259
offers$	2750 2781 196 252 1679 278 951 1385
office	35 36 1478 64 2809 1755
officer$	0 1 2725 1431 16 20 22 25 59 65 69 95 1527 124 1031 2452 2460 1313
officers$	0 1 2725 1431 16 20 22 25 59 65 69 95 1527 124 2841 3051 1031 2452 2460 1313
offset	913
often	18
often$	11 1438 1482 2868 2512 2636
old$	3244
older	3325 2038 649 3465 3621 963 3679 2661
older$	127 2855 3065 1775 401 1834 1835 1847 3146 1853 3159 460 3188 1893 483 1904 3201 487 489 3211 1931 1932 1933 3256 554 3295 612 623 2044 3382 2092 3391 2096 2097 3394 712 3503 3510 2244 2254 2256 3553 853 3581 2288 869 2301 2313 2314 2320 2326 2327 3629 2334 2348 963 3679 1077 1082 1083 1084 2648 1229 2651 2652 1244 2665 1252
oldest	3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 1932 1933 554 3295 3325 612 631 2053 649 651 3376 3391 2096 2097 3394 697 712 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 3629 2334 2348 963 3679 2648 1229 2652 2661 1244 2665 1252
oldest$	1853 3159 3188 1893 483 1904 3211 1931 3256 623 2044 3382 3510 2314 2320 2326 963 3679 2651
on	695 2394 2440
on$	1423 2741 2759 1479 2785 2788 1502 2806 1517 2818 118 2843 2844 1589 194 2928 2965 1686 1703 296 3017 1735 3036 3074 1783 1784 1855 3218 1959 1978 3276 1992 1999 3304 3335 3385 695 736 742 3460 2189 2195 3535 2252 861 3595 2346 2387 3690 3700 3701 987 3704 2411 3708 3718 2511 2522 2525 2605 2634 2677 2687 2688 2699 2700 2708 2714
once	3298 2292 874 2345
once$	2717 3306 3309 3311 3318 3587 3641 3708
one	129 3325 649 714 963 3679 2661
one$	92 1512 2825 2847 1623 1726 3078 1800 1806 3108 1853 3159 3165 3188 1893 483 1904 3211 1931 3239 3256 3264 589 2010 591 2020 3317 3320 607 615 623 2044 631 2052 2053 2067 651 3375 3376 3382 3384 697 2125 3421 710 2131 3454 3455 755 757 3490 3505 2264 2284 892 2314 2315 3612 3613 2320 2326 3633 3644 2358 944 945 3665 963 2400 2425 2428 1010 2437 2466 1080 2651 2657 2661 2681 2688 1296 1303
ones	3127 3157 3160 1871 3181 3209 3234 3248 542 3260 3266 3536 3537 3538 3539 2244 2246 3551 3556 3560 3565 3566 3570 2312 3636 3637 3642 3654 3655
ones$	1512 2004 3388 3455 3468 2296 2660
ongoin	259
ongoing$	1634 1679 1117 1329
online$	2748
only	463 872
only$	441 452 1960 3267 590 594 2021 3421 3471 875 896 2317 938 2369 2671
onside	1173
onside$	2593
onto$	1502
open	1461 1525 2394
open$	1460 2757 2762 92 2872 225 2952 2953 2961 2962 1695 1711 3690 2491 2545 2628 2635 2710 1376
opened	1461 2780 2430 1020 2440
opened$	1460 2757 2801 2812 130 3018 2439 1376
opening$	225 1267
opens$	1460 2872 225 1376
operat	64 1491 1319
operational$	2748 2787
operator$	73
operators$	73
opinions$	337 1034
opport	2987 3029 2567 2573
opportunities$	1698 303 1920 2575 2576 1168
opportunity$	2913 2983 303 1859 1920 1168
oppos	990
opposing$	2380
opposite$	1907 685 2109 2117 703 725 2146 2223 2275 3584 3585 2371 2380
optici	1095
optician$	2515
optimi	1153 1348
option	2987 3029 2136 3432 2587
option$	2919 2586 1168
options$	2575 2586 1168
orange$	2833
orbit$	2220
order	1453 3068 357 1777 1778 377 573 585 855 867 932
order$	2749 2787 3067 362 402 416 553 555 561 588 2286 2352 3677 1037 2653 2654
orderd$	402
ordere	1453 2780 1511 2430 1020 2440
ordered$	2749 2807 362 388 416 561
ordering$	362 416 561 588
orders	1777 1778
orders$	3067 362 402 416 553 561 588 2286 2352 3677 1037 2653 2654
ordina	35 36 1478 207 247 1667 1345
ordinary$	205
ordinated$	1627
organi	2780 2816 2430
organisations$	1646
organise$	2872 982
organised$	1862 982
organises$	2872 982
organising$	982
other	1648 284 1704 3077 3084 3115 3118 3122 3123 3127 3146 3148 3157 3160 3161 1871 3179 3180 3181 3182 3209 3234 3248 542 3260 3266 2038 2062 3361 3406 3417 3427 2155 3465 2170 3479 3484 3495 3497 3516 807 814 2235 3536 3537 3538 3539 2244 2246 3551 3556 3560 3565 3566 3570 3588 3589 2294 883 884 2305 3602 2309 2311 2312 2319 3629 2334 3636 3637 3642 2347 3649 3654 3655 2368 3670 3674 2383 3679 1224 2647
other$	2904 1640 2939 2944 1672 3057 1779 3078 365 366 3083 3087 1792 3091 3094 3096 3097 3099 3102 3105 3106 3114 3119 3120 1840 3147 3153 1872 3179 3180 3181 3182 3223 1950 543 3264 3320 2038 2040 621 639 2060 2070 3368 2077 3374 3377 2082 3380 2092 3400 685 3417 703 2126 2132 716 2140 3459 3465 3480 3481 3487 3489 3490 3491 3494 2204 3505 3508 3509 3511 3516 3518 2223 2228 2229 2230 811 3528 2245 854 2275 2278 2279 3580 3588 3589 2294 883 884 2305 3602 2309 2311 2319 3616 2327 3631 3642 2347 3649 3666 3670 3674 3679 2644
others	1648 1815 3182 3484 3495
others$	2944 3010 3057 1779 3078 3083 3092 3094 3096 3097 3099 3102 3103 3111 3114 3119 3120 3147 3220 1950 3310 2040 621 3368 3374 3400 3459 3481 3487 3489 3490 2204 3505 3508 3509 3511 3518 3521 3580 887 3604
ought	3022
ought$	3026
our	1595 244
our$	2891 1664 275 1716 1738 3619 2398 1200
out	1667 1877 800 806 933 3717 2440 2587
out$	1426 2729 2757 1489 2814 1531 2887 1592 1593 174 2891 1596 1598 1628 1636 1661 2988 3002 3030 1761 3069 3104 404 3142 3173 1897 1934 1938 1941 3238 1948 1968 1990 2002 2007 2024 3323 3347 3349 2054 635 636 2062 2087 2102 2135 2183 2196 2199 3506 2211 3535 3550 2257 2260 2270 3567 3590 3595 3599 3600 3601 3614 3618 3625 2376 2399 3720 2431 2448 1068 2547 2609 2676
outcom	2825 1010 2437 2466 2573 1296 1349
outcome$	3025
outcomes$	2963 2530
outering$	1948
outing	100 1520 3474
outing$	2719 1948 666 3593 3698
outings$	2719 3470 3593 3698
outlet	2622
outlook$	3003
outrea	2825 1755 1010 2437 2466 1296
outreach$	2734 53 2776 3051 2627
outs$	1661
outsid	174 1938 3344 2062 2225 2229 3618 3631
outside$	1517 3528 2411 2558 2699
outsta	1525
outting$	1948
over	3253 3285 2206 2440
over$	3091 3228 1959 3272 564 1995 3292 2023 3444 3501 3502 3542 3543 861 2324 3672 2377 1099 2538 2584 2662
overdu	1525
overla	3110 2088 2283
overlap$	1886 3384 3447 3579 3656
overleaf$	2602
overs$	3091 1840 3543
overse	247 1667 3189 3213 3224 3235 3339 3340 3341 3342 2047 2075 1348
oversi	2567 2573
oversight$	81 2535 2537 1118
overview$	2535
own	247 1667 3578 3612 3613
own$	1566 1597 2896 1601 3204 3244 1985 3331 698 3418 744 3548 2277 2280 3622 924 3653 2496 1188 2657
owner	35 36 1478 3712 1079
owner$	73 2499
owners	1174 2594
owners$	73 2499
ownership$	3043
owns$	1188
pack	2825 3149 3150 3151 3155 1949 2345 1010 2437 2466 1296
pack$	2763 3245 3586 3641 3671
packag	1919
package$	3215
paedia	1095
paediatrician$	2515
page	2825 1010 2437 2466 1296
page$	32 2909 2910 3696 1019
pages$	32 1019
paid	2780 2430
paid$	1453 1511 979 1020 2457
paint	2424 1360
paint$	3716 3720 1053
painte	1486 1020 2440
painted$	2782 2812 1022
paints$	1053
pair	3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 1932 1933 1949 554 3295 612 3391 2096 2097 3394 697 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 2348 2648 1229 2652 1244 2665 1252 1358
pair$	1927 3245 552 3594
paired	1944
paired$	2178
pairin	1358
pairs	460 2004 2295 3612 3613
pairs$	3165 3300 3594 1251
pals	3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
pals$	1842 3219 3274 3289 3291 2022 3324 3557 2265 3562 3661
pan$	2917
panel	23 35 36 49 1478 64 1500 1501 2825 1648 1010 2437 2466 1296
panel$	1431 1446 1469 2794 2796 2797 2934 2935 2944 1025
pans$	2917
parade$	3277
paragraph$	2889 2513
paragraphs$	2889 2513
parame	1594 1095
paramedic$	2515
parameters$	2890
parcel	715
parcel$	512
parcele$	512
parceles$	512
parceling$	512
parcelled$	2135
parcels$	512
parent	37 38 39 63 64 2809 138 166 2412 2579
parent$	0 1 2725 16 20 22 2760 95 1527 629 1322
parents$	0 1 2725 16 20 22 1458 1459 2760 1483 70 1499 94 95 1527 1558 2914 1700 293 1724 425 426 629 2068 935 3715 2571 2581 2591 1322
park	40 2957
park$	2956 3277 3286 3309 3329 1262
parked	2769
parked$	1262
parking$	1262
parks	2769
parks$	1262
part	1447 2743 2778 2779 2780 1514 2321 1245
part$	2805 2810 174 1595 3034 3049 3189 3213 3224 3235 1940 3339 3340 3341 3342 2047 2145 3442 3571 3606 3617 3664
partic	1447 2743 1470 1514 1026
participants$	2766 2792
participate$	2810
participates$	2810
participation$	2446 2465
partie	100 1520
partin	1245
partne	4 49 1472 64 2809 1648 233 1727 310 1927 2573 1154
partner$	2792 1323
partners$	0 1 2720 2725 16 20 22 1469 2792 95 1527 2924 1646 2944 234 1730 1133
partnership$	1424 1469 2768 2794 2934 2935 1653 3023 2546
partnerships$	1424
parts$	2145 3442 3571
party	100 1520
party$	666 3698
pass$	231 475 3214 3225 2249 3684 989
passage$	2889 2513
passages$	2889 2513
passed	3546
passed$	2946 2249 1028
passes	33 68
passes$	99 475 3225 3684 989 2685 2694
passing$	2249
passs$	3684
past$	3542
pastor	259
pastoral$	1679
patch	2328 2329
patch$	3625
path	3686
path$	96 717
paths$	717
pathwa	2825 2136 3432 1010 2437 2466 1174 2594 2622 1296
pathways$	2900 2924
patient$	2555 2635
patrol	1421 2727 2774 106 2825 1755 1010 2437 2466 1296 1362
patrol$	2726 2776 1526 1313
patrols$	2726 2776 1526 3051 1313
pattern$	2100 2342
patterns$	2529
paused	2343
paused$	3639 2397
pay$	1383
paying$	1383
pays$	1383
pcso	64
peace	2037
peace$	3333 3336 3615
peel	840 850
peel$	763 834 837
peele$	834 837
peeled$	2628
peeles$	834 837
peeling$	834 837
peelning$	834 837
peels$	834 837
peer	3479 2227
peer$	3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 1932 1933 554 3295 612 3391 2096 2097 3394 3479 3481 3495 3503 2217 2218 2226 2227 3523 3529 2234 2238 2244 2254 2256 3553 3581 2288 869 2301 2313 2348 2648 1229 2652 1244 2665 1252
peers	3065 1775 401 3127 1834 1835 1847 3148 1853 3157 3160 1871 460 3179 3180 3181 3182 1904 3201 487 489 3209 1932 1933 3234 3248 542 3260 3266 554 3295 612 3391 2096 2097 3394 3495 3503 3516 2234 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3629 3636 3637 3642 2348 3654 3655 2648 1229 2652 1244 2665 1252
peers$	1779 3097 3101 3368 3459 3480 3481 3491 2204 3505 3508 3509 3511 3523 809 3526 3527 3529 3530 3531 3533 3557 2265
pegs$	803
people	63 64 2809 1704 3327
people$	0 1 2725 16 20 22 1458 1459 1475 1483 70 1499 1509 90 94 95 1527 116 1540 121 2837 124 2845 1558 1565 1576 1577 1581 162 2881 2883 2884 1673 3027 1749 1752 1756 3101 1842 3219 3274 1986 3289 3291 3299 2022 3319 3324 748 3496 3526 3529 3661 3711 2497 2503 1085
peoples$	2845
per$	1476 63 3660 2603
percen	63
percent$	1483
percentage$	24
percep	1174 2594
perceptions$	2580
perfor	100 1520 2816
perform$	1282
performance$	3710
performed$	1282
performing$	1282
performs$	1282
period	1870
period$	1885 3414
periodic$	209 1111
periodically$	1111 2533
periods$	1885 3414
permission$	3697
permit	3258
permit$	2898 341 1762 1767 1810 600 2197 893 3697 989 2624
permited$	341 1762 600
permiting$	600 893
permits$	2898 341 600 3697 989 2624
permitted$	1762 1780 2014 600
permitting$	600 893
persistent$	2555
person	64 2809 1549 3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 1932 1933 554 3295 612 631 2053 3391 2096 2097 3394 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 2348 2648 1229 2652 1244 2665 1252
person$	0 1 2725 16 20 22 95 1527 2837 2845 1580 207 1752 3348 2073 2364 2503 1198
persons$	2845
persua	437 451 2049 819
persuaded$	2355
pharma	1095
pharmacist$	2515
phas	931
phas$	521 522
phase$	521 522 754
phases$	521 522 754
phasing$	521 522 754
phass$	521 522
phone	1421 33 125 1818 3171 2388
phone$	99 843 3684 1405
phoned	1420 1455 2753 2755 1464 2780 1493 1049
phoned$	2716 2751 1456 2789 2469
phonees$	3684
phones	361
phones$	99 3684 1405
phoning$	1405
photo$	77 1023
photograph$	77 1023
photographs$	77 1023
photos$	77 1023
physical$	1104
physio	1095
physio$	2515
physiotherapist$	2515
pick	1520 202 2332 949
pick$	239 1668 1669 815 836 845 960 966 2704 1285
picke$	815 845 960
picked$	177 178 1631 482 833 960 1285
pickes$	815 845 960
pickin	202
picking$	815 836 845 960 1285
picks	1520 202
picks$	815 836 845 960 1285
pickting$	960
picky$	846
picnic	100 1520
picnic$	3698 2405 3722
pictur	3189
picture$	77 1559 2865 1603 1612 2552
pictures$	77 1559 1023
pilot$	2
pitch	3574 3575 902 3686
pitch$	96 3576 3668 2383 1005 3722 3725
pitched$	1005
pitches$	1005
pitching$	1005
pitchs$	3576
plac	484 499 624 657 825 868 891 900 901 904 906 907 2332 1235
plac$	653 1007
place	1471 2780 1486 1487 68 2816 2825 3149 3150 3151 3155 633 1010 2430 2437 2466 1296
place$	2739 2767 2782 2783 2837 1545 2902 2976 2978 2990 3002 3032 1859 475 1916 508 3225 511 1940 1966 3309 2034 626 627 634 3352 637 650 653 2080 677 3404 3412 726 734 743 752 2177 3606 898 2323 3625 1007 2464 2568 2689
placed	2780 482 1902 1944 633 2430
placed$	470 474 1903 1912 2035 2043 2051 634 642 646 3365 653 3390 2103 720 2282 988 2457
placeed$	650
placeing$	511 650 726
placem	1919 3349 3358 2063 652 2105 3401 2106 2114 3413 2134 3430 2136 3432 835 902
placement$	3186 3210 1916 3215 508 1939 626 627 634 3351 637 3359 646 3366 656 2080 3437 1243
placements$	3186 3210 1916 1939 626 627 634 3351 637 646 3366 656 2080 3402 3410 3420 3437 1243
placered$	650
places	633 2391
places$	2837 2902 2990 3032 475 1916 3225 511 634 3352 637 650 653 677 3440 726 803 3687 1007 2689
placeting$	726
placin	633
placing$	1820 646 653 1007
placs$	653 1007
placting$	1007
plan	2825 1600 1881 2396 1010 2437 2466 1170 1296
plan$	2747 2750 2763 87 2872 2893 2896 2897 1603 1612 3692 1041 2533 2602 2608 2616 1298
planned$	2737 1862
planni	1170
planning$	26 2949 2971 2554 2582
plans	1170
plans$	2750 2872 2896 2971 1682 3692 1041 2602
plant	2424 1360
plant$	3720
plante	1020 2440
planted$	2812 1022
play	100 1520 1927 842 903 905
play$	2734 53 96 1533 151 318 1818 3124 411 1857 2087 2093 724 3597 882 993 3710 2478
played	3 2816
played$	1423
player	37 161 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 2053 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
player$	2847
players$	2847 1581 1842 3219 3274 3289 3291 2022 3324 3661 2497
playgr	2105 3401 3413
playin	1826
playing$	318 411 1857 993
plays	1520
plays$	1533 151 318 724 882 993
pledge$	98
plenty$	325
plot$	923
plug$	1142
pluging$	1142
plugs$	1142
podcast$	32 3689 1019
podcasts$	1019
point	1543
point$	43 71 2839 2902 2913 3006 2157 2386
points$	43 71
police	35 36 1478 64 2809 1755
police$	0 1 2725 16 20 22 65 95 1527 2841 3051 343 1313
policeing$	343
polices$	343
policeting$	343
polici	97 2825 1755 1010 2437 2466 1296
policing$	3051 1313
policy	97 2825 2396 1010 2437 2466 1296
policy$	32 2770 3287 3692 1298
pond$	96
pool	40 68 3574 3575 2413
pool$	3709
poor$	445
pop$	1203
portal$	32
portals$	32
positi	274 316 1768 807 814 2337
position$	2533
positive$	2939 1672 1694 2992 2998 1729 1736 3064 818 3633 1104 1202 2631 2635
possib	2920 2587
possibilities$	1168
possibility$	1859 2586 1168
possible$	2913 1623 2065 2517 2518 1168
post	2825 855 900 901 1010 2437 2466 1265 1296
post$	2830 1019 2452 2462 2464
posted	1461 2780 1518 1519 111 2430
posted$	2757 2814 2815 1531 1028
poster	97 2825 1010 2437 2466 1296
poster$	101 965 967 3688 2685 1298
posters$	101 965 967 2685
posts$	1019 2452
potent	1174 2594
potential$	1168
power$	555 3337 801 2222 2333 3659 2653 2654
powerful$	3504
powers$	555 2653 2654
practi	35 36 1478 64 2809 1655 1727 920 2573
practicable$	2518
practice$	2951 2971 3010 3023 724 2574
practices$	2719 724
practise$	724
practises$	724
practitioner$	0 1 2725 16 20 22 2800 95 1527 2460
practitioners$	0 1 2725 16 20 22 2792 95 1527 234 2460
pray	2289
prayers$	3713
precinct$	3277
prepared$	2079
presen	2744 2745 2780 2825 1626 1727 1755 1010 2430 2437 2466 1296
presence$	3023 3051 1788 2524 2535 2536
present$	2922 3412 3619 2555 2635 1287 2710
presented$	1287
presenting$	1287
presents$	2922 1287
presse	2049
pressure$	3514 2333
preven	346 354 356 1781 374 375 384 413 429 433 1878 550 870 925 952 1153 1346 1349
prevent$	355 1804 418 1845 1846 566 880 1143
prevented$	3060 3061 397 3174 532 3268 3477
preventing$	355 418 880 1143
preventping$	1804 880
prevents$	355 1804 418 880 1143
preventting$	1804
prey	165 2506
prey$	2880
price	2396
price$	3692 3696
priced	1453
priced$	2749
primar	3349
print	1265 1360
printe	1461 2780 1518 2430 1020 2440
printed$	2731 2757 2814 1022
priori	2567 1153 1315 1348 1349
priorities$	2963
prioritise$	1175
prioritised$	2995
prioritises$	1175
prioritising$	1175
priority$	1685 2564
pris	840
prise$	677 763 776
pro	1768 807 814
proact	207 1711 1154 1173
proactive$	1627 3007 2555 2593
proactively$	2593
proble	2957
problem$	2955 2608
problematis$	1160
problematise$	1160
problematises$	1160
problematising$	1160
problematiss$	1160
problems$	2955
proced	2825 1010 2437 2466 1296
procedures$	2900
proces	2825 1010 2437 2466 1296
processes$	2900 1682
procur	1453 1511
procured$	2749 2807 2463
produc	6 2780 1485 3436 2430
produces$	2781
production$	1426
productive$	2631
profes	49 64 2809 1648 310
professional$	0 1 2725 16 20 22 2800 95 1527 1684 1044 1103
professionals$	0 1 2720 2725 16 20 22 1469 2792 95 1527 1646 2944 234 1673 1730 1133
profil	1839 1089
profile$	3135 2509 2535 2569
profiled$	2509
profiles$	3135 2509
profiling$	2509
profit	2506
progra	2825 1919 2134 3430 2136 3432 1010 2437 2466 1296
programme$	2728 2750 2795 3215 923 1014 1041
programmes$	2750 1041
progre	1507 1631 247 1667 1668 1669 1692 1734 3643 2599
progress$	2899 2964 2965 2982 1038 2533 2633 1347
progressed$	2803 2927 2988 3030 1347
progresses$	2899 1347
progressing$	1347
progresss$	2899
prohib	354 356 374 433
prohibit$	355 766 3582
prohibitding$	766
prohibited$	3060 3061 397 766
prohibiting$	766
prohibition$	435
prohibits$	766 3582
projec	3431
project$	2 26 2750 2795 96 3210 1916 3346 666 3437 923 1014 1041
projects$	2750 3210 3437 1041
prolon	865 866
promise$	388 402
promised$	2737 402
promises$	388 402
promot	904 905 1153
promot$	1128
promote$	1128 1343
promoted$	2995 1343
promotes$	1128 1343
promoting$	1128 1343
promots$	1128
promptly$	2911 2951
proper$	1604 3167 2219 2267
propor	1173
proportion$	24
proportionate$	1134 2593
proportionately$	2593
propos	2396
proposal$	3692
proposals$	3692
prosocial$	3064
prospectus$	2770
protec	1153 1346
protected$	2995
protection$	357
protective$	2573
protoc	2825 1010 2437 2466 1296
protocol$	1298
provid	1461 2780 1485 1487 1492 1519 111 259 808 2430 1115 1345
provid$	278
provide$	196 257 1679 278 1384
provided$	2757 2783 2784 2788 2815 1531 1679 2976 313 1384
provider$	73 3424 1043
providers$	73 3424 1043
provides$	2781 196 257 1679 278 1384
providing$	257 1679 278 1384
provids$	278
provis	6 2825 2936 2968 2987 1755 1919 3349 2134 3430 1010 2437 2466 2573 1296
provision$	1426 2924 3051 1916 3215 626 627 3352 3366 2575 2576 2627
provisions$	3366
pru$	3366
pruned$	2455
psychi	1095
psychiatrist$	2515 1324
psycho	1095
psychologist$	2515 1324
public	6 1362
publication$	1426
publis	2780 1518 2430 1362
published$	2814
pull	467 2239 840 850
pull$	539 3337 677 689 763 791 2220 801 2222 822 824 2333 914 3675 1131
pulle$	791
pulled$	822
pullen$	791
pulles$	791
pulling$	689 791 822 1131
pulls$	689 791 1131
pupil	1549 161 3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 1932 1933 554 3295 612 2053 649 3391 2096 2097 3394 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 2348 2648 1229 2652 1244 2665 1252
pupil$	2845 2847 1580 1581
pupils	157 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3623 3636 3637 3642 2348 3654 3655 2365 963 2421 2648 1229 2652 1244 2665 1252
pupils$	1499 116 121 2845 2847 1577 1581 1842 3219 3274 3289 3291 2022 3324 3661 2497
purcha	1453 2780 1511 2430 1020 2440
purchased$	2749 2807
purpose$	2993 3252 2616
purposeful$	2631
push	437 905
push$	1130 1185
pushes$	1130
pushing$	2545 1130
put	448 482 1902 484 499 1944 624 657 825 858 868 891 900 901 904 905 906 907 2332 1235
put$	3 1461 2780 1486 2790 1518 1519 2816 2876 262 1706 474 1903 511 1966 2103 713 720 726 859 2282 2389 988 1007 2430 1367
pute$	1007
putes$	1007
puting$	511 726 1007
puts	448
puts$	511 726 1007 1367
puttin	448
putting$	262 1820 726 1007 1367
qualification$	2773
qualifications$	2773
qualit	2573
quarte	3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
quarterly$	1016
quartet$	1842 3219 3274 3289 3291 2022 3324 3661
questi	2825 436 1010 2437 2466 1296
questioned$	3172
quicke	1302
quicker$	2630
quickly$	2911 2630
quiet$	3140 2491
quieter$	1853 3159 444 3188 1893 483 1904 3211 1931 3256 623 2044 3382 853 2314 2320 2326 963 3679 2477 2651
quit	423 459 1981 947
quit$	1879 770 2367
quiting$	770
quits$	1879 770
races$	3676
racism	1320
racist	1320
radar$	3012 2532
railca	2388
railcard$	3684
railcardes$	3684
railcards$	3684
raise	231 239
raise$	1659 1129 1149 1366
raised$	130 2946 2457 1149 2583
raises$	1149 1366
raising$	2556 1149
ramp	33 1982 3686
ramp$	96 586
ran	2774
ran$	2731 2434
rang	2727 1049
rang$	1456 2451 2469
range$	821
rappor	2573
rarer$	2477
rate	2836
rate$	1524 1045 1299
rated$	1299
rates$	1524 1045 1299
rather$	1545 1571 1898 743 752 2177 2262 870 878 898 2323 1092
ratifi	2780 2430
ration	789
re	1813 1896 1073
re$	1838
reach	1543 1818 3250
reach$	2839 1824 2220 821 2255 1018 1127 1297
reache	1420 2778
reached$	2716 2761 1018 1297
reaches$	1127 1297
reaching$	1127
react$	1210
reacts$	1210
read	1420 2764 2780 2430
read$	2716 2724 2738 2801 1518 193 1408
reading$	193 1408
readmit$	3192
reads$	193 1408
ready$	2812 2079
real$	3167 2219 2267
rearra	1020 2440
reason$	2846 1859
reassu	1345 1349
reassurance$	2975
reassuring$	1104
rebuild$	1140 1194
rebuilde$	1140
rebuildes$	1140
rebuilding$	1140 1194
rebuilds$	1140 1194
receiv	2778 2779 2780 259 2430
receive$	1679 2445
received$	2738 42 2432
receives$	2445
recogn	141 1702 1153 1345
recognise$	2998
recognised$	1561
recommendations$	2963
record	2780 1485 1495 1500 2825 1595 176 177 178 179 1600 1648 231 457 1010 2430 2437 2466 1296
record$	61 2791 2796 2798 135 2893 2894 2896 2897 973 2444
recorded$	82 2891 1596 1598 1599 973 2454
recording$	973
records$	61 2781 2791 2796 2798 135 2896 2944 973 2444
recove	1302
recrui	1420 1461 2780 165 949 2430 1020 2440
recruit$	1395
recruite$	1395
recruited$	2716 2757 2462 1395
recruites$	1395
recruiting$	1395
recruits$	1395
red$	2833
redecorated$	2812
redesi	1020 2440
redire	491
redraf	1360
redraw	1020 2440
reduc	376 449 595 789 793 798 802 913 931 1302
reduc$	943
reduce	354 1878 3517 1153 1345
reduce$	774 943 1143
reduced$	2995 3060 3061 3174 3630 919
reduceing$	774 1143
reduces$	774 943 1143
reduci	354 1345
reducing$	943
reducs$	943
reduction$	105
refer	484
refere	2601
reference$	2889 2513
references$	2889 2513
referr	1420 2778 2804 106 2825 218 482 1902 1010 2437 2466 1296
referral$	19 2821 1526 153 220 3688 1029 2595
referrals$	19 2821 1526 153 220 1029 2595
referred$	2716 2761 2447
reflec	1702 1154
reflect$	2998 1105 2553
reflected$	2454
reflecting$	1105
reflects$	1105
reform$	3109
refrain$	947
refres	2825 1010 2437 2466 1296
refunds$	2686
refurbished$	2812
refurbishment$	96
refus	414 433 462 476 538 547 550 573 581 872 886 2306
refus$	981
refuse	375 2304
refuse$	981
refused$	1554 582 3600 981
refuses$	981
refusing$	981
refuss$	981
regain$	1194
regaining$	1194
regains$	1194
regard$	1685
region	3189 3213 3224 3235 3339 3340 3341 3342 2047 3358
regist	2740 28 1461 2764 1500 2825 900 901 1010 2437 2466 1296
register$	1448 61 2796 650 3658 2450
registered$	2757 650 2447
registering$	650
registerred$	650
registers$	1448 61 2796 650
regrou	1813
regroup$	3109
regular$	205 209 1634 3244 1045 1111 1116 1117
regularity$	10
regularly$	1111 2533
rehear	100 1520 1595
rehearsal$	2719 3699
rehearsals$	2719 3699
rehearse$	724
rehearsed$	2891
rehearses$	724
rehous	482 1902 484 624 633
rehous$	647 648 1231
rehouse$	632 647 648 1231
rehoused$	1903 1912 2043 2051 632 647 648 3365 2103
rehouses$	632 647 648 1231
rehousing$	472 609 632 634 647 648 1231
rehousred$	647 648
rehousring$	647 648 1231
rehouss$	647 648 1231
reimpo	865 866
reinfo	1348
reinst	865 1020 2440
reject$	981
rejecte$	981
rejected$	981
rejectes$	981
rejecting$	981
rejects$	981
relati	4 3031 1774 1917 2042 3349 3370 659 2180 2200 2573 1154 1349
relations$	2617
relationship$	1424 3025 348 3070 1972 3496 2560
relationships$	1424 2982 348 3070 3496 809 2560
relatives$	3541 2497 1323
releas	467 548 719 833 876 936
releas$	928
release$	928
released$	1968
releases$	928
releasing$	928
releass$	928
releasting$	928
relentless$	2555
releva	1595 259
relevant$	2891 1604 2908 1640 2939 1679 2517 2518
reliance$	775 2213
reloca	624 633
relocat$	647 648 1231
relocate$	2043 3345 632 642 647 648 1231
relocated$	2043 2051 632 642 647 648 3365
relocates$	2043 632 642 647 648 1231
relocating$	632 647 648 3627 1231
relocation$	472 3206 609 634
relocatred$	647 648
relocatring$	647 648 1231
relocats$	647 648 1231
remain	177 291 1922 3465 3607 1112
remain$	1522 155 232 1654 1666 1705 391 3218 2112 3605 1108 1158 1247
remaining$	391 3179 3180 3181 3182 2038 2170 3588 3589 2294 883 884 2305 3602 2309 2311 2319 3642 2347 3649 3670 3674 3679 1108
remains$	1522 155 232 1666 1705 391 2112 1108 1247
rememb	1586 2882
remember$	2553
remind	1455 451
remind$	1344
reminded$	2751 1344
reminder$	13
reminders$	13
reminding$	1344
reminds$	1344
remote$	2072
remov	422 423 467 479 498 562 585 608 619 798 806 840 913 1093 1239
remov$	419 791 942 943
removal$	495 609
remove	1486 3137 3302 587 2030 800 889 3624 1020 2440
remove$	419 613 763 791 942 943 1371
removed$	2782 419 3172 1895 2007 3326 613 3330 3365 3630 942 1371
removen$	791
removes$	419 613 791 942 943 1371
removing$	419 613 763 791 942 943 1371
removping$	942
removs$	419 791 942 943
removting$	942
renew	865 866
renew$	910
renewe	1922
renewe$	910
renewed$	3218 3705
renewes$	910
renewing$	910
renews$	910
reopen	1360
repainted$	3682
repair	1486 1020 2440 1360
repair$	96 1140 2595
repaire$	1140
repaired$	2782 2793 1022
repaires$	1140
repairing$	1140
repairs$	96 1140 2595
repeat	1595 176
repeat$	2891
repeated$	2891 1596
replac	1486 2177 1020 2440 1250
replace$	1255 1261
replaced$	2782 3469 3682
replaces$	1255
replacing$	1255
replie	1455 1462 1470 2780
replied$	2751
replies$	2758 2766
reply	1462 2764
reply$	2758
report	1421 1485 1500 2825 2836 158 1594 1595 176 231 3171 457 1010 2437 2466 1296
report$	2726 2742 78 2796 135 142 153 2888 2890 1298 1299
reported$	2891 1596 2946 3170 2454 2458
reports$	2726 2742 2781 78 2796 135 142 153
represented$	1712
reques	625 2045 1235
request$	1559 3254
requested$	3212 2432
requests$	1559 3254
requir	2920 1777 377
require$	362 402 416 561 588
required$	388 402 2517 2518
requireed$	362 416 561
requireing$	362 416 561 588
requires$	362 402 416 561 588
researcher$	1042
researchers$	1042
resent	1586 2882
reserv	3669 1362
reset$	1140
resete$	1140
resetes$	1140
reseting$	1140
resets$	1140
reside	100 1520 2825 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 1010 2437 2466 2648 1229 2652 1244 2665 1252 1296
resident$	2847
residential$	1890 496 660 666 1243
residents$	124 2847 1842 3219 3274 3289 3291 2022 3324 3661 2497
resili	2573 1349
resolv	241
resolve$	1661
resolves$	1661
resour	2825 1755 1010 2437 2466 1296
resource$	1602
resources$	1602 2924 304 3051 2575 2627 2636
respec	3031 1153 1173 1321 1346
respect$	2607 2614
respected$	2995 3047 3053
respectful$	2870 2555 2593
respectfully$	2593 2607
respit	2037
respite$	3333 781
respon	1462 2764 1470 2778 2779 2780 1711 1153 2573 1174 2594
respond$	239 1347
responding$	1347
responds$	1347
response$	2758 2963 2554 2574 1347
responses$	2766 1347
responsibility$	2960 3043 1136
responsive$	3007
rest	1815 3123 3127 3146 3148 3157 3160 1871 3179 3180 3181 3182 3209 3234 3248 542 1963 3260 3266 2037 2038 3361 3406 3417 3465 2170 3479 3484 3516 3536 3537 3538 3539 2244 2246 3551 3556 3560 3565 3566 3570 3588 3589 2294 883 884 2305 3602 2309 2311 2312 2319 3629 2334 3636 3637 3642 2347 3649 3654 3655 2368 3670 3674 3679 2647
rest$	1779 3078 3083 3094 3096 3097 3103 3111 3114 3119 3120 3127 3147 3157 3160 1871 3181 3209 3234 3248 542 3259 3260 3266 3333 2040 3368 3374 3400 3459 3481 3490 3495 781 3505 3508 3509 3511 3536 3537 3538 3539 2244 2246 3551 3556 3560 3565 3566 3570 3580 887 3604 2312 3615 3636 3637 3642 3654 3655
rested	2343
rested$	3639
restor	1154
restor$	1140
restore$	1140
restores$	1140
restoring$	1140
restors$	1140
restri	346 354 376 433 449 1878 498 595 789 855 931
restrict$	343 598 599 600 774 860
restricte$	860
restricted$	3060 3061 397 3174 488 598 599 600 860 2338
restrictes$	860
restricting$	343 598 599 600 774 860
restriction$	435 3162
restrictions$	435 3162
restricts$	343 598 599 600 774 860
restrictted$	600
restrictting$	343 598 600
resurfaced$	2812
resurfacing$	96
retain	865 1115
retain$	1180
retaining$	1180
retains$	1180
return	2764 2778 2779 218 2361
return$	219 514 516 578 823 2436
returne$	514 516
returned$	219
returnes$	514 516
returning$	514 516 578 823
returns$	219 514 516 578 823 2436
retwee	1470
retweets$	2766
reunit	1813
reunite$	3109
review	2780 1485 2825 1631 1010 2430 2437 2466 2531 1296 1346
review$	81 2821 2930 2532 1113
reviewed$	80 2927 2458 1113
reviewing$	1113
reviews$	2781 81 2821 1113
revise	2780 2430
revok	498
revok$	509 981
revoke	889
revoke$	509 981
revoked$	981
revokes$	509 981
revoking$	509 981
revoks$	509 981
rewrit	1020 2440 1362
rid$	821
ride	100 1520 842 2289
ride$	1533 2110 3699
riders	3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
riders$	1842 3219 3274 3289 3291 2022 3324 3661
rides	1520
rides$	1533 3699
rift$	2560
rifts$	2560
right$	2832 1604 2998 3167
rights	1321
rights$	1198
ring	1421 2727 2836 1543 125 1798 1818 3124 3171 3250 862 3629
ring$	2839 151 1405
ringing$	3079 1405
ringle	1853 3159 3188 1893 483 1904 3211 1931 3256 3325 610 623 2044 2053 3376 3382 2314 2320 2326 2651 2661 1316
ringleader$	3648 2659 2660
ringleaders$	3648 2659 2660
ringri	1853 3159 3188 1893 483 1904 3211 1931 3256 623 2044 3382 2314 2320 2326 2651
rings$	151 1405
rink	40 3574 3575
rip	562
ripped$	587
rise	2820 2822 1302
rise$	109
risen	2822
rises	2820 2822 1302
rising	2820 2822 1302
risk	3031 2573 1349
risk$	2940 2945 2955 2526 2533 1124
risks	1349
risks$	2940 2945 2955 2526 1124
risky	3031
ritual$	2342
rival	1310
river$	3617
road	3413 2274
road$	3422 3576
roads$	3576
robbed	1548 2877 165 1091
robbed$	2844 2511
robber	1304
robberies$	169 1314
robbery$	169 1314
robs	2877
robust	207 2567 1154 1173
robust$	1627 1117 1134 2593
robustly$	2911 2593
role	2622
role$	1136
roll	6
roll$	247 2450
rolled$	2780 2430
rollout$	1426
room	40 46 68 3149 3150 3151 3155 1963 3349 2105 3401 2136 3432 2274 3572 2303 902 3686
room$	1466 67 96 303 3082 3185 1901 1920 3246 3259 3404 2120 3426 3439 3440 734 3519 3571 3576 3599 923 3645 3667 3668 2383 3688 3690 3696
rooms	3401 3432 895
rooms$	67 3082 3185 3246 2120 3420 3440 3519 3571 3576 3667 3668
root$	1174
rose	2820 2822 1302
roster	1944 900 2332
rota	23 2825 3436 900 1010 2437 2466 1296
rota$	32 2775 3658 3688 3696 3724 1021 1024
rotas$	32 1021
round	3125 3253
round$	2729 191 3069 3542 3614 958 2448 2623
rounde	2413
rounders$	3709
route	3413 2274 3572 2391
route$	3210 2113 3422 3437 2391 3687 3696
routes$	2900 3210 2113 3434 3437
routin	1089
routine$	2100 2342 1111
routinely$	1111
routines$	2509
row	3723
row$	153 1868 2145 3442
rowdy	3597
rows$	153 1868 2145 3442
rugby	2413
rugby$	3709
rule	97 3068 2396
rule$	98 3067 363 364 402 435 3287 603 3395 2286 3692 3696 1021
rulebetween$	3163
ruled$	1591 402
rules$	98 3067 402 2286 3692 1021
rulesbetween$	3163
run	1461 2780 2361 2430
run$	2731 2757 2808 2819 2872 2880 196 1862 1956 3699 3724 2434 2710 1388
rung	1420 2727 1455 2753 2755 1464 2780 1493 108 2854 3171 1049
rung$	2716 2751 2789 1528 2469
runnin	1443
running$	2723 2739 2748 2819 1388
runs	2774 1485 2361
runs$	2781 2819 2872 196 3699 2434 1388
s$	181 1664 1785 1786 1796 421 3149 3150 3151 3155 3183 1918 1929 1958 542 614 621 2052 3619 2363 2644
s20$	2664
s34$	1234
s35$	1234
safe	274 3031 316 3049 2391 2567 2573 1321
safe$	2832 2870 1694 2998 3000 3001 1736 3047 3687 2494
safegu	1153 1321 1346
safeguarded$	2995
safely	1050
safely$	2470 2488
safer	316 3049 2235 1050
safer$	2998 3000 3001 1736 3047 444 2251 832 2470 2577
safety	3031 2567 2573
safety$	2993 1162
said	1586 2882 176
said$	2737 2848 1596 1299
sales$	133
same	1887 3298 714 2154
same$	2830 1613 1614 3116 3149 3150 3151 3155 3183 1889 3239 3240 3242 3262 3298 2108 3412 2130 2154 3450 3453 2158 2160 2162 2167 2171 3490 3587 3628
sample$	2456
samples$	2456
sancti	1315
sat	2727 482 1902 2383
sat$	1455 2103 720
satisfy$	1176
saturd	618 749 750 2383
saturday$	2756 618 3334 749 2169 750 3466 3694 2407 3707
saturdays$	2756 3334 2169 3466 3694 2407 3707
saved$	82
saw	1586 2882
saw$	2731 2801 2451
say	2836 1543 1586 2882 1881
say$	122 2839 2848 2861 146 2985 533 921 2478 1299
saying$	533 921 1299
says	1586 2882
says$	122 2848 2861 146 533 921 1299
sbetween$	3163
scale$	1178
scales$	1178
scaling$	1178
scatte	1925 1926 2089 2090 907 956 1245
scatter$	3221 512
scattere$	512
scattered$	3222 3385 3386 2376
scatteres$	512
scattering$	512
scatters$	3221 512
schedu	2780 1944 2430
schedule$	2461
scheme	2825 1010 2437 2466 1296
scheme$	32 2795 3437 1014
schemes$	32 3437
school	35 36 40 1478 64 2809 2875 1888 1919 616 3349 3358 2063 652 2105 3401 2106 3413 2119 2128 2134 3430 3431 2136 3432 835 2274 3572 902 3712
school$	0 1 2725 16 20 22 2760 65 74 95 1527 2864 1570 2871 3184 3186 3210 1916 3215 508 1939 3329 2036 626 627 3351 637 3353 3354 3357 3359 3360 3366 2081 3378 3424 3437 830 843 3590 3664 3713 2489 2571 2702
schoolchildren$	3289
schooled$	2035
schools$	0 1 2725 16 20 22 2760 74 95 1527 3186 3210 1916 1939 626 627 3366 3402 3415 3420 3424 3437
scope	1594 1595
scope$	2890 2891 1920 1167 1168
scopes$	1167
scoping$	208 1167
score	2836
score$	1299
scores$	1299
scrap	962
scrap$	480
scrape$	480
scrapes$	480
scrapped$	2397
scrapping$	480
scraps$	480
screen	100 1520 2825 1010 2437 2466 1296
screenshot$	77
screenshots$	77
screwe	2389
screwed$	3685
seal	479
search	1548 2876
search$	271 1318
searched$	2844
searches$	153 1318
seat	33 484 1982 825 868 906 907 2328 2329 2332
seat$	1868 511 1966 586 677 709 726 803 3606 3625 3645 3668 3688 3716 1007 1412
seate$	1007
seated	482 1902 1944 2101
seated$	474 1903 2103 709 720 2147 988 1412
seates$	1007
seatin	1982
seating$	66 1820 511 677 726 3594 1007 1412
seats$	66 1868 3210 511 586 677 709 726 803 3625 3668 3716 1007 2689 1412
seatting$	726 1007
second	3349 3465 2383
second$	103 3679
section20$	2664
section34$	1234
section35$	1234
secur	625 2045
secure	1471 2780 2430
secure$	1890 496 660
secured$	2767 3212
security$	2841 2993
see	1421 2836 1586 2882 3059 3077 1798 1808 3110 1818 3124 411 3142 3152 1861 3216 3250
see$	201 2986 3050 3073 3076 3078 1789 3093 3104 1812 1822 1831 506 507 1966 2088 820 1001 1182
seee$	507
seees$	507
seeing	3071 1819 411 3141 3145 2261 2318 3638
seeing$	201 3073 3079 3087 3090 3113 1831 3175 506 507 3293 2184 2198 820 3614
seek	625 2045 808 866 1170 1235
seek$	267 812 1121 1132
seeke$	812
seekes$	812
seekin	1170
seeking$	812 1121 1132
seeks	1170
seeks$	812 1121 1132
seen	1420 2753 2755 2778 2780 1493 2804 108 1773 1808 1877 548 604 705
seen$	2716 2738 2761 2789 1528 2842 3069 3104 1873 454 455 456 3173 1968 3273 2024 2102
sees$	820 1001
seize	1315
seized	1020 2440 1315
seizes	1315
seizur	1315
select	2332
select$	815 960
selecte$	815 960
selected$	960 2462
selectes$	815 960
selecting$	815 960
selective$	846
selects$	815 960
selectting$	960
self$	2335 2573 1174
sell	165 2506
sell$	2878
seller	127 2855 1079 1310
seller$	126 3691 2499
sellers$	126 3691 2497 2499
selling$	2480 2505 2507
sells$	2507
semina	2825 1010 2437 2466 1296
send	457 478 484 491 585 624 633 833 855 858 868 876 891 900 901 905 1265
send$	511 514 516 553 578 650 653 689 851 885 1404
sende$	514 516 653
sended$	650 653 885
sendes$	514 516 653
sending$	511 514 516 578 650 653 885 1404
sendred$	650
sends	2774 1485
sends$	2781 511 514 516 553 578 650 653 689 851 885 1404
senior	2324 3621 2383
senior$	1117
sense$	277 915 2552
sensit	207 1711 1173
sensitive$	1627 2950 3007 2593
sensitively$	2911 2593
sent	2732 1439 1461 2774 2778 2780 1519 111 1548 3171 482 1902 548 633 855 858 876 900 901 2430 1362
sent$	2735 2757 2815 1531 2844 130 2876 3170 470 1903 1912 1968 2030 2035 622 2043 2051 642 3365 2071 653 655 662 689 713 833 859 2282 3590 2304 885 936 1028
sente$	653
sented$	653 885
sentence$	2889 2513
sentences$	2889 2513
sentes$	653
senting$	653 885
sents$	653 885
separa	3171 457 1926 2089 2090 2125 715 814 3547 3612 3613 1245
separate$	381 1890 3198 3199 3200 485 3202 3205 3207 3208 493 1914 2070 2077 685 686 2109 693 694 2115 2117 698 700 2124 2126 708 2132 2133 716 2138 2140 2141 2143 2144 725 2146 2149 2150 732 2156 2159 2161 744 745 2166 2168 792 2223 811 2245 854 2275 2276 3577 3584 3585 3631 3650 2371 2380 2649 2667
separated$	381 3170 3222 3385 3386 2135 2667
separately$	3321 3418 3421 3644 1359
separates$	381
separating$	381
separation$	495 1245
septem	2383
september$	2860 1567 3640
sergea	35 36 1478 64 2809
sergeant$	1431 73 1313
serv$	928
serve	2289 2424
serve$	2001 2316 897 928 3720 1375
served	2816 2101 2304
served$	130 1956 3587 3591 3600
serveed$	2316 897
server	421 3574 3575
server$	1841 3138 424
serves$	2316 897 928 1375
servic	35 36 46 1478 2936 310 2437
service$	1431 32 2750 1466 2971 1882 3713 1014 1043
services$	2720 32 2750 74 2900 2924 1646 234 1673 2971 1730 1043 1133 2575 2576
serving$	928 1375
servs$	928
servting$	928
sessio	106 2825 1870 604 2084 2118 2134 3430 3431 3474 2274 895 1010 2437 2466 1296
session$	2750 2795 1526 2826 2912 1885 3185 3316 2024 3329 3373 666 3414 2120 2121 3437 3439 2152 3451 3455 3456 2173 3470 2175 3472 3593 3620 3699 1298
sessions$	2750 2795 1526 2826 2912 1885 3185 2024 3329 3373 3414 2120 3437 2152 3452 3455 3468 2173 3470 2175 3472 3593 3699
set	1888 1919 616 2105 3401 3413 2134 3430 2136 3432 2273 2274 3572 862 1235
set$	2780 1487 1595 176 177 178 1706 3009 3184 3185 3215 2036 3354 3426 3440 3492 3526 2231 2233 3569 2383 2424 2430 1020 1209 1270
sets	1870 3401 3430 3432
sets$	3185 3420 3440 2231 1209 1270
setting$	2902 2990 3032 3522 1209 1270
settings$	2902
settl	624
settle	2307 3643
settle$	3333 3336 831 3603
settled$	2043 3603
settles$	831
seven	37 39 120 166 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1932 1933 3234 3248 542 3260 3266 554 3295 3296 612 3391 2096 2097 3394 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2648 1229 2652 1244 2665 1252
seven$	1459 1540 2281
sever	354 413 780 793
several$	615
severed$	3075
severi	354
severs	354
sew	1360
shadow$	2220
shall$	410 471
shalln	408
shalln$	408
shallnot$	1828
shar$	1120
share	231 842 1345
share$	24 235 1943 2093 714 2249 3669 1008 1120
shared	2780 1887 3546 2430 1345
shared$	2801 2946 421 1843 3183 715 2172 753 2174 3473 2178 2249 2283 956 1028 2458
shares	1470 1485 1345
shares$	2766 2781 1943 2093 714 1008 1120
sharin	1345
sharing$	2768 235 3090 1943 2093 714 2249 2372 1120
shars$	1120
sharting$	1120
she	166 1853 3159 3188 1893 483 1904 3211 1931 3256 623 2044 649 651 3382 2314 2320 2326 2651
she$	2838 1724 3033 1748
shed	3686
sheet	2825 1010 2437 2466 1296
sheet$	1448 61 2909
sheets$	1448 61
shelte	33 1982 2328 2329 3686
shelter$	66 96 101 586 3625 2452
shelters$	101 2452
shelve	2343
shelved$	3639
shephe	491
shift	106 2825 1888 2136 3432 850 2274 3572 3574 3575 891 900 904 1010 2437 2466 1296
shift$	2775 1526 2826 3184 3185 3373 2121 923 958
shifts	1870 3432 895
shifts$	1526 2826 3184 3185 3373 958
shine$	3019
shoo	583
shop	40 1549 2303 3712 2475 2579
shop$	2760 74 2813 2845 3286 3309 3599 3645
shopke	64 2809
shopkeeper$	0 1 2725 16 20 22 95 1527 124 2498 2508
shopkeepers$	0 1 2725 16 20 22 73 95 1527 124
shoplifting$	1314
shops$	2760 74 2813 2845 3286 3715
shorte	789 1302 1360
shorter$	919
shot$	821
should	3022 3026 1744 408
should$	206 248 249 1680 279 1713 410 471 2069 2181 2205
shouldn$	408
shouldnot$	1828
show	100 1520 1543 451
show$	2719 2839 438 666 923 3698 2444 2493 2710 1409
showing$	1481 2444 1409
shown	2732 2753 2755 1518 111 313
shown$	2814 1531 1733
shows	1520
shows$	2719 2444 2493 1409
shrubs$	1035
shun	841 2261
shut	3137 422 423 479
shut$	570 580 582 910 2491
shute$	910
shuted$	570
shutes$	910
shuting$	570 910
shuts$	570 910
siblin	3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 697 704 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
siblings$	1842 3219 552 3274 3289 3291 2022 3324 3661
side	1520 1173
side$	2865 3185 3189 3203 3213 3224 3235 3339 3340 3341 3342 2047 2145 3442 3519 3571 3576 3617 3620 3658 3664 3667 3709 3723 2593
sides$	3065 1775 401 1834 1835 1847 1853 460 3185 1904 3201 487 3203 489 1932 1933 554 3295 612 3391 2096 2097 3394 2145 3442 3503 3519 2244 2254 2256 3553 3571 3576 3581 2288 869 2301 2313 2348 3667 3676 2648 1229 2652 1244 2665 1252
sight$	1635
sighted$	2528
sighting$	135
sightings$	135
sign	2740 2744 33 2778 2779 97 858 900 901 966
sign$	14 1442 1447 28 1470 66 1490 101 2825 3287 851 903 965 2386 967 3688 1010 2437 1021 2452 2466 1296 1394
signal$	421
signed	2780 2790 1518 2430 1020 2440
signed$	1420 1422 14 1442 1461 2790 1507 2814 1020 1394
signing$	1394
signpo	1420
signpost$	1333
signposted$	2716 2447 1333
signposting$	1333
signposts$	1333
signs$	14 1442 66 101 3287 965 2386 967 1021 2452 1394
silent$	3140
silly	3597
silos$	2970
sim$	830 843
simpler$	444
since$	950 2487
sing$	193 1283
singes$	1283
singing$	193
single	757 2295
single$	1040
singles$	1251
singly	2125 3612 3613
singly$	3264 3310 3320 3421 3644 2657 2672
sings$	193 1283
sister	3065 1775 401 3127 1834 1835 1847 1849 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1917 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3370 659 3391 2096 2097 3394 697 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
sister$	1322
sisters$	1842 3219 3274 3289 3291 2022 3324 3661 2497
sit	2727 177 484 1927 528 3278 2088 842 868 2289 906 907
sit$	1533 2831 151 1773 3076 1818 411 412 3128 1857 3195 511 1946 1948 3301 2006 3303 3311 2087 3384 2093 3390 2103 2122 709 724 726 2147 3626 988 1007 2445 1058 1280
site	2058 2105 3401 3413 3431 2136 3432 2274 3572 933
site$	32 412 464 496 3331 3354 3378 3454 3571 1007
sitering$	1948
sites	3401 3432
sites$	32 3420 3571 1007
siting$	412 511 1948 726 1007
sits$	2742 1533 2831 151 3195 511 2093 2122 709 724 726 2147 988 1007 2445 1058 1280
sittin	1826 3145 1877 3401 2274 3572 3573 895 3638
sitting$	3071 3090 3113 411 1857 3173 1948 3390 3396 2121 709 726 1007 1280
sittings$	3402
situat	2957 2573
situation$	1603 2956 2533
six	37 39 120 166 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 3295 3296 2031 3327 612 3391 2096 2097 3394 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2475 2648 1229 2652 1244 2665 1252
six$	1459 115 1540 121 3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 3219 1932 1933 554 3295 612 3391 2096 2097 3394 3503 2244 2254 2256 3553 2281 3581 2288 869 3586 2301 2313 2348 2403 2648 1229 2652 1244 2665 1252
sixth$	2875 2128 2134
size$	1869 2015
skate	842 903 3686
skate$	1283
skatees$	1283
skater	37 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
skaters$	1842 3219 3274 3289 3291 2022 3324 3661
skates$	1283
skill$	1351
skills	819
skills$	1698 304 1351
slacker$	3540
slate$	2048
sleep	2836 1766 1795 420 2247 2289
sleep$	1946 1307
sleepover$	3058 3091 458 3543
sleepovers$	3058 3079 3091 1840 458 1970 3543
sleeps$	1307
slept$	1307
slide	2825 1010 2437 2466 1296
slide$	822
slides$	822
sliding$	822
slighter$	3540
slip	2361
slip$	298 822
sliping$	298
slipping$	298 822
slips$	298 822
slot	2118 3431 2136 3432 2274 3572 3573
slot$	3210 3373 3414 2120 2121 3439 2164 3620 923
slots	3432 895
slots$	3210 3373 3414 2120 2164
slow	931
small	2208
small$	3504
smart	2567
smile	1544
smile$	2840
smiles$	2840
snap$	421
snapchat$	421
sneak	2361
snooke	2413
snooker$	3709
so$	394 409 430 431 439 473 534 540 620 665 668 692 3410 2153 739 778 788 839 848 927 946 948
social	1773 3071 3113 446 3175 2318 3663 1358
social$	35 36 1478 3064 2217 2227 2234 2238
socialise$	3069 3126 3609 2645
socialising$	1866 3614
sofa	1982 2328 2329 966
sofa$	586 3625 3645 2386
sofas$	586 2386
sold	165 3624
sold$	2507
solely$	3267
solicitor$	3725 1324 1326
solidi	1348
soluti	2987 1174 2594
some	3325 649 3679 964 2661
some$	1616 1689 1710 1747 1853 3159 3188 1893 483 1904 3211 1931 3256 615 623 2044 2053 3371 3382 2284 892 2314 2320 2326 963 2384 2651 2661
somebo	310
somebody$	2847 1673 1730 1752
someon	310
someone$	2847 1673 1730 1752
someth	2987
something$	251 329 2357 1211
somewh	3344
somewhere$	251 3528 2303 2304 2357
son	3065 1775 401 1834 1835 1847 1849 1853 460 1904 3201 487 489 1932 1933 554 3295 612 3391 2096 2097 3394 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 2348 2648 1229 2652 1244 2665 1252
son$	1848 3651 1322
song$	96 3689
sons$	1848 3651
soon$	2005
sooner	1302
sooner$	2630
soonest$	1617
sort	241
sort$	241 1661 2233
sorts$	1661
sought	866
sought$	2937 2976 3053 3212 2432
sourc	625 2045
source$	252
sourceing$	252
sources$	252
south	3189 3213 3224 3235 3339 3340 3341 3342 2047 2075
spac$	512
space	68 3029 1963 2037
space$	67 2990 303 304 3032 1868 1901 512 3259 3333 787 794 3615 3688 2610
spacebetween$	3163
spaced	956
spaced$	2376
spaces$	67 2990 3032 512
spacesbetween$	3163
spacin	447
spacing$	1867 512
spacs$	512
speak	1421 2727 125 1808 437
speak$	151 188 224 315 3048 3078 1798 3104 1818 3124 436 1861 457 996 997 1218 2710
speaking$	224 315 3071 996 997 1218
speaks$	151 188 224 315 996 997 1218
special$	1890
specialist$	1640 496
speed	1216
speed$	2636
spend	2836 3059 3152 2088 842
spend$	31 2823 1773 3078 1857 1861 3384 3390 3568 1065
spendi	2318
spending$	31 3071 3087 3113 3145 1857 3390 3568 3614 3663 1065
spends$	2823 3568 1065
spent	1450 1471 1556
spent$	2746 2767 1480 2823 2852 2481 1065
split	1802 484 1925 1926 1935 2089 715 2206 850 2343 956 1245
split$	3170 3221 3222 3231 567 568 3385 2090 675 676 2135 720 722 3502 3639 2376
splits$	3221 568 675 676 722
splitting$	568 675 676 722
spoke	2727 1049
spoke$	2731 1456 2469
spoken	1455 2780 1049
spoken$	1420 2731 2751 2753 2755 1464 1493 2804 1515 108 2469
spot	2328 2329
spot$	3606 3625
spotte	1877
spotted$	1873 454 455 456 3173
spread	8 715 956
spread$	512 2135 720 2376 1120
spreade$	512 1120
spreades$	512 1120
spreading$	512 1120
spreads$	512 1120
spreadting$	1120
spring	2383
spring$	2860
spur$	2370
squad	1888 3349 2136 3432 3436 2274 3572 3574 3575
squad$	3184 3373 3440 3620 3658 2383 1313
squads	2119 3432
squads$	3373 3415 3440 3676
square$	1773 3277 3286 3309 3329
squeez	904
stab	2877
stabbing$	169 1314
stabbings$	169 1314
stabil	1174 2594
stable	3574 3575
staff	35 36 1478 63 64 2809 1755 2579
staff$	0 1 2720 2725 1431 16 20 22 25 57 59 1483 65 69 2792 95 1527 124 234 1673 1700 3051 727 2452 1133 2581 2591 2600
staffe	1461 1020 2440
staffed$	2757 1273
staffing$	1602 1273
staffs$	1273
stage	3686
stage$	96 2902 2913 3006
staged	2816
stagge	733
staggered$	745 2166
stall	2825 966 1010 2437 2466 1296
stall$	923 2386 3698 2405 3722 3724 1311
stalls$	2386 3698 3722 1311
stance$	3003 2632
stand	1922 528 2289
stand$	412 3218 1948 3301 3311 2087 709 726 2147 923 1007 1279
stande$	412 1007
standering$	1948
standes$	1007
standi	3071 3113 915
standing$	412 1948 726 2335 3659 1007 1039 1279
stands$	726 2147 1007 1279
standting$	1948 726 1007
start	2836 482 1902 719 2165 833 862 2289 903
start$	3025 470 501 3333 2048 642 650 662 2118 1205 1242 1378
starte	2780 1692 1734
starte$	501
started$	130 2988 3018 3030 650 1378
startes$	501
starting$	501 650 1242 1378
startred$	650
starts$	501 642 650 662 1205 1242 1378
starttime$	3461
starttimes$	3461
state$	1442
stated	1595
stated$	2891
stateed$	1442
statements$	1023
states$	1442
statio	484
station$	2813 3277
stations$	2813
status	915
status$	2335 3659
stay	2836 177 1702 291 1922 528 3349 842 850 3607 961
stay$	1522 151 232 1654 1666 2998 1705 391 403 3125 497 3218 1948 637 3367 3369 654 2103 2112 3542 2303 3605 974 1071 1074 1108 1158 1247
stayaway$	2381
stayd$	497
stayering$	1948
staying$	232 391 403 1948 974 1108
stays	3607
stays$	1522 151 232 1666 1705 391 403 497 654 2112 974 1071 1074 1108 1247
stayting$	1948
steadier$	853
steady$	1116
steer	437 486 491 840 1346
steer$	391 689 763
steering$	26 49 2825 391 763 1010 2437 2466 1296
steers$	391 763
step	1849 2239 850
step$	782 1206
stepbrother$	1322
stepcarer$	1322
stepcarers$	1322
stepdad$	1322
stepdaughter$	1322
stepfather$	1322
stepmother$	1322
stepmum$	1322
stepparent$	1322
stepparents$	1322
stepping$	1206
steps	1681 1982
steps$	2977 586 1206
stepsister$	1322
stepson$	1322
stereo	1320
stereotypes$	2580
steward$	57
stewards$	57
sticke	97
sticker$	99 101
stickers$	99 101
stigma	1174 2594
stigma$	2580
still$	1534 1535
stimul	1348
stir	862
stock	1265
stood$	144
stop	2836 346 354 1781 374 375 384 413 415 423 429 433 459 498 550 754 2274 3574 3575 870 925 947 952 962 966
stop$	2775 340 355 1782 384 1804 418 3136 1845 1846 1879 480 527 3247 566 1997 680 3469 764 769 3501 841 3582 880 922 2367 3664 953 2386 1058 1060 1143 1380
stopding$	340
stope$	480 922
stopes$	480 922
stoping$	680 880 922 1143
stopning$	340
stoppe	2769 1548 1557 1573 2876 1590 3137 1878 889 2343
stopped$	2844 2853 2869 2886 3060 3061 3075 397 3136 3174 532 3268 3469 3477 3583 3639 1060 1380
stoppi	354 374 754
stopping$	340 355 1804 418 480 880 1380
stops	2769 354 374 754
stops$	153 340 355 1804 418 1879 480 1997 680 3469 3582 880 922 953 1058 1060 1143 1380
stopting$	1804
story$	2865
strang	2855
stranger$	2851 2498
strangers$	2851
strate	2825 819 1010 2437 2466 1296
strategic$	1117
strategies$	1682 1698 2575 1352
strategy$	26 2963 1352
stream	3436 1348
streams$	3445
street	3149 3150 3151 3155 2114 2274
street$	3193 3281 3576 3664
streets$	3281 3410 3576
streng	1153 2573 2599 1346
strength$	2982 1198
strengthen$	1128
strengthene$	1128
strengthened$	2995
strengthenes$	1128
strengthening$	1128
strengthens$	1128
strengths$	2982 1154 1198
strik	1093
strike$	173
strip$	942
stripe$	942
striped$	942
stripes$	942
striping$	942
stripping$	942
strips$	942
stripting$	942
strive	1170
strong$	2379 1116 1212
stronger$	307 1197
struck	1093
struck$	173
structured$	2631
studen	161 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 2053 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3623 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
student$	2847 1581
students$	2847 1581 1842 3219 3274 3289 3291 2022 3324 3661 2497
studio	40 3574 3575
study	2289 3643
study$	1946
subjec	1870 2084
submit	1439 2780 1485 2430
submit$	1392
submits$	2781 1392
submitted$	2735 1392
submitting$	1392
succeed$	3019
succes	2599
sucked$	822
suitab	259 1768 807 814
suitable$	1640 1672 1679 3064 2518
summer	2383
summer$	2860 3371 658
summers$	658
sun	2383
sunday	618 749 750 2383
sunday$	2756 618 3334 749 2169 750 3466 3694 2407 3707
sundays$	2756 3334 2169 3466 3694 2407 3707
superv	35 36 1478 1500 1501 2825 482 1902 705 1010 2437 2466 1296
supervised$	3061 3168 1223
supervision$	2776 2796 2797 3168 1355
supper	100 1520 2406
supper$	3698 2405 3702 3713 3722 3724 2694
suppers$	2694
suppli	1492 165
supplied$	2788 2507
supplier$	1314
suppliers$	1314
supplies$	1314
supply	165 2506
supply$	2878 1314
supplying$	1314
suppor	1420 1421 2825 207 1631 2936 274 1711 316 3049 486 2049 705 819 1010 2437 2466 2567 1153 2573 1173 1296 1346
support$	2750 2776 2924 2939 259 2975 260 1682 2175 1148 1151 2575 2576 2595 2627
supported$	2716 2927 260 3001 3047
supporting$	260
supportive$	1627 1694 2992 3007 1736 1116 2593 2635
supports$	260
sur$	507
sure$	285 3009 402 507 2621
sured$	402
sures$	402 507
surgeo	1095
surgeon$	2515
surger	2406
surgery$	3702
suring$	507
survey	1453 2753 2755 2825 1010 2437 2466 1073 1296
survey$	13 32
surveyed$	2749 2754
surveys$	13
suspen	467 498 608 2030 619 1239
suspend$	509 611 894 1230 1241
suspende$	509 611 894 1241
suspended$	3187 1895 3326 3328 3330 894 2397
suspendes$	509 611 894 1241
suspending$	509 611 894 1241
suspendned$	894
suspendning$	611 894
suspendred$	894
suspendring$	611 894
suspends$	509 611 894 1230 1241
suspension$	495 609
sustai	1331
sustained$	2995
swap	841 2261 1362
swap$	468
swape$	468
swapes$	468
swaping$	468
swapping$	468
swaps$	468
sway$	539 3337 2220 801 2222 2333 914 3675
sweep	583
sweep$	1370
sweeping$	1370
sweeps$	1370
swiftly$	2911
swim	68 100 1520 2289 903
swim$	3698 2694 1283
swimes$	1283
swimme	3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
swimmers$	1842 3219 3274 3289 3291 2022 3324 3661
swims	1520
swims$	2694 1283
switch	657 858 891 900 901 904
switch$	468 1257
switche$	468
switched$	859 1020 1257
switches$	468 1257
switching$	468 1257
switchping$	468
switchs$	468
sympathetic$	2555
system	2780 2430
system$	32 2798
systems$	32
t$	393 1821 1828 1850 443 523 524 526 544 2091 2137 2151 751 799 849 873 879 912 930 941 954 955 1225
table	33 1982 3413 2130 2134 3430 2274 3572 3573 3623 2328 2329 966
table$	66 2907 1868 3185 1901 586 2120 3426 803 3519 3571 3594 3625 923 3645 3668 2386 2413 3724
tabled	2780 2430
tables	2105 3401 2136 3432 895
tables$	66 1868 3185 586 2120 3420 803 3519 3571 3594 3668 2386
tackle	239 1153 1315 1345
tackle$	1659 1143
tackled$	2995
tackleing$	1143
tackles$	1143
tackli	1315 1345
tailor	259
tailored$	1679
tak	423 467 478 479 484 562 2239 868 1265
tak$	514 516 653 791
take	202 218 633 730
take$	6 2740 83 172 173 189 190 261 267 281 287 3009 312 327 1896 514 516 1966 578 653 791 851 2316 949 1002 1026 1101 1407
taked$	653
takeed$	2316
takeing$	578
taken	2858 2859 218 3171 482 1902 548 806
taken$	1439 1461 2780 2790 130 1591 172 173 189 219 312 3170 1903 1912 518 1968 3302 587 2051 689 791 3624 2430 2443
takes	202 218 633 730
takes$	2740 172 173 189 190 287 312 327 514 516 578 653 791 851 2316 949 1002 1101 1407
taking	202 633
taking$	1443 2740 173 189 190 261 281 287 312 327 514 516 653 791 851 1101 1407
taks$	514 516 653 791
talk	1421 2825 125 3059 437 1010 2437 2466 1296
talk$	2826 2831 188 224 315 3048 1798 1818 3124 436 1861 2478 1169 1218 2710 1298
talked	1455 1049
talked$	2751 1456 2753 2755 2469
talkin	3145
talking$	224 315 3090 1819 2545 1218
talks$	2826 2831 188 224 315 1169 1218
tally$	61
tap$	1184
tapping$	1184
taps$	1184
target	2877 259 2506 1089
target$	2747 87 2878 2438 2461 2509 1207
targeted$	1679 1207
targeting$	2509 1207
targets$	87 2438 2509 1207
task$	26 87 2821 2825 1010 2437 2466 1296
tasking$	2934
tasks$	87 2821
taught	2727 482 1902 1944 705
taught$	474 1903 2035 3365 662 2103 2282 988 2451
taxi	3572 3573 2388
taxi$	72 2120 3437 3668 3684 3698 3722 3724 1311
taxies$	3684
taxis$	72 2120 3437 3668 3684 3698 3722 3724 1311
tea	100 1520
teach	451 484 819 825 868 2332
teach$	2872 278 511 677 1399 1400
teache	35 36 1478 63 64 2809
teache$	278
teacher$	0 1 2725 16 20 22 25 57 65 95 1527 2837 727
teachers$	0 1 2725 16 20 22 25 57 1483 65 95 1527 2837 124 727 3541
teaches$	2872 278 1399 1400
teaching$	278 511 1399 1400
teachs$	278 511
team	2936 1888 1919 1949 2136 3432 2274 3572 3574 3575 1358
team$	1431 1446 2750 1473 69 1648 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 3184 3185 1904 3201 487 489 3209 1916 3215 1923 1932 1933 3234 3245 3248 542 3260 3266 554 1980 3295 3296 2028 2031 612 666 3391 2096 2097 3394 712 3440 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3620 3636 3637 3642 2348 3654 3655 3658 2365 963 2383 1031 2648 1229 2652 1244 2665 1252
teamin	1358
teamma	3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
teammates$	1842 3219 3274 3289 3291 2022 3324 3661
teams	2119 2128 3432 895
teams$	2720 2750 3185 3415 3424 3440 3676
tear	840
teas	1520 2247
teas$	3543
teenag	161 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2003 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
teenagers$	1581 1842 3219 3274 3289 3291 3299 2022 3324 3661 2504
telegram$	421
teleph	1420
telephoned$	2716
tell	2836 1543 125 1586 2882 377 451
tell$	122 2839 2848 2861 146 151 158 362 416 561 588 2249 1299 1410
telled$	362 416 561
telling$	362 416 561 588 2249 1410
tells	1586 2882
tells$	122 2848 2861 146 151 158 362 416 561 588 1299 1410
tellsed$	362
tellsing$	362
tellss$	362
temple	3574 3575
temple$	3713
tempt	840
temptation$	2220
tempted$	822
ten	2475
tenanc	652 902
tenancies$	2120 989
tenancy$	626 627 2120 989 3725
tendered$	2463
tennis	2413
tennis$	3709
tensio	1174 2594
tent	3436
tent$	3668 3721
tents$	3668 3721
term	1607
term$	2860 2903 658
termly$	1016
terms$	2825 658 1010 2437 2466 1296
test$	2825 1010 2437 2466 1296
text	1421 2727 2825 125 1798 1818 3124 1010 2437 2466 1296
text$	13 1559 142 151 1405
texted	1420 2753 2755 1464 1049
texted$	2716 2469
textin	1838
texting$	3079 3134 1405
texts$	13 1559 142 151 1405
than	1975 3285 2225 3549
than$	1539 2867 1793 3132 1913 3217 3263 3271 3272 564 3290 1995 2013 3312 3313 2023 2291 939 2512
thanke	2753 2755
that	2957
that$	1434 1468 1551 2940 2956 253 3005 380 1833 844 2401 2474 2484 2495 1078 1080 1081 2681
the	2412 2579 2587
the$	1432 2752 2849 1574 1611 2914 275 1700 1701 1707 1716 309 1833 2052 2186 2190 2203 2258 2351 2390 2392 2393 3690 2395 2398 2401 2402 2403 985 2414 2418 2420 2425 2426 2427 2428 2429 2474 2484 2492 1078 1080 1081 1088 2581 2591 1200 2673 2674 2675 2676 2677 2678 2679 2682 2683 2684 2687 2688 2692 2693 2696 2697 2701 2702 2707 2709 2715
theatr	40
theft	1304
theft$	2851 169 1314
thefts$	2851 169 1314
their	552 2266
their$	2752 1532 181 2914 1716 1738 3078 1833 1908 1929 1958 565 614 2186 2190 2310 2351 2363 2398 2401 2420 2425 2426 2428 2474 2484 1200 2679 2682 2688 2702 2707 2715
theirs$	2870 2496
them	37 138 1562 1574 1585 1587 1588 284 1704 3065 1775 401 1834 1835 1847 1853 3161 460 1904 3201 487 489 1932 1933 3255 554 1980 3295 3296 2028 612 651 3391 2096 2097 3394 3407 697 712 3503 2244 2254 2256 3553 3581 2288 869 2301 2308 2312 2313 2348 3654 2365 2412 2415 2421 2427 2475 2492 2573 2579 2648 1229 2652 2661 1244 2665 1252
them$	1434 2752 2840 2847 2849 1558 2881 2883 2884 2885 2914 2956 1700 3027 1749 3274 1980 3280 1986 3291 2022 3319 3324 3379 748 3496 796 3661 2384 3711 2418 2484 1074 2581 2591 2681 2696 2697 2702 2705 2706 2715
theme$	2955
themes$	2955
themse	120 1050
themselves$	1540 2922 3019 3622 2470 2596
then$	3640 2636
therap	1095
therapist$	2515 1324
there	2745 2774
there$	2829 2830 2906 2969 1683 3412 734 3595 1068 2699
these	1871 2579
these$	1585 1833 3379 2258 2351 2395 2571
they	37 38 55 89 120 145 157 166 284 1704 460 670 869 2301
they$	1458 1475 1509 90 94 115 116 1540 121 2838 2847 1565 1577 1603 1724 3033 1748 796 1291
thick	2259
thick$	3555
thin$	834 837
thine$	834 837
thines$	834 837
things	2957 2968
things$	1603 1609 2940 1682 325 1756 2545
thining$	834 837
think	1586 2882 1702
think$	1536 1543 2998 3004 519 1072 1138 1164
thinking$	2949 1138 1164
thinks	1586 2882
thinks$	1536 1072 1138 1164
thinner$	3540
thinning$	834 837
thins$	834 837
third	2383
this	1595 2957 2492
this$	1434 2888 2890 2891 2892 2940 2956 1833 2186 2190 2203 2258 3619 2351 2484 1080 1081 2608
those	1871
those$	29 162 164 1833 2395
though	1586 2882 1092
though$	2512
thought$	2949 1685 3561 846 1072
thread	8
thread$	424
threat	1548 2876 2877 165 1091 1304
threat$	1559 153 2874
threaten$	2878 2879
threatened$	2844 2511
threats$	1559 153 2874
three	120 166 3065 1775 401 3127 1834 1835 1847 1853 3149 3150 3151 3155 3157 3160 1871 460 3181 1904 3201 487 489 3209 1932 1933 3234 3248 542 3260 3266 554 3285 3295 3296 2003 2031 3327 612 649 3391 2096 2097 3394 704 3465 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3629 3636 3637 3642 2348 3654 3655 963 3679 964 2421 2648 1229 2652 2661 1244 2665 1252
three$	1540 2885 3065 1775 401 1834 1835 1847 1853 3159 3165 460 3188 1893 483 1904 3201 487 489 3211 1931 1932 1933 3256 554 557 3295 3299 2010 3317 612 615 2039 623 2044 2053 3382 3388 3391 2096 2097 3394 3503 3521 2244 2254 2256 3553 2281 3581 2288 869 2301 892 2313 2314 2320 2326 2348 963 2384 2390 2392 2395 2402 2403 985 1003 2425 2426 2429 2648 1229 2651 2652 2661 1244 2665 1252 2674 2681
threes$	3300 3592
thrive	3643
thrive$	3019
throug	1420 1011
through$	2716 12 1437 1441 2751 2806 184 1718 308 3228 718 3542 3672 2431 2538 2584 2634
throw	585 608
thu	2383
thur	2383
thursd	618 749 750 2383
thursday$	2756 618 3334 749 2169 750 3466 3694 2407 3707
thursdays$	2756 3334 2169 3466 3694 2407 3707
tick$	14
ticked$	14
ticket	33
ticket$	99 1029 2685
tickets$	99 1029 2685
ticks$	14
tie	2200 855
tie$	359 3496 790 2213 824 860
tied$	488
tiee$	860
tieed$	860
tiees$	860
tieing$	860
ties	1774 2180
ties$	3070 359 3476 767 3496 790 2213 824 3554 860 2617
tight	2259
tight$	2259 3555
tighte	865 866
tighter$	307 1197
tightl	2259
tightly$	3555
till$	2852 2383
time	1870 3401 3431 2136 3432 3474 2274 3572 2344
time$	2866 1602 2902 3006 304 348 3069 3092 1859 1885 3210 3230 1955 3305 3306 3307 3309 3310 3311 3314 3315 3316 3318 3373 2087 3397 3414 3437 3439 2152 3450 3451 2157 3456 2163 2164 3461 3463 3467 3468 2175 2188 769 2192 2193 2194 779 2209 2272 3579 3587 3599 3600 3614 2339 3640 3645 2378 3696 1061 2485 2488 1096 2516 2519 1219
timely	207
timely$	1627 1134
times	3401 3432 1304
times$	11 1438 2824 110 152 2902 1885 3210 3373 3402 3414 3437 2152 2164 3461 3462 2378
timescale$	2438
timescales$	2438
timesheet$	1024
timesheets$	1024
timeta	97 2825 1888 482 1902 484 1919 1944 2063 657 2105 3401 2106 2118 1010 2437 2466 1296
timetable$	32 2763 2770 3184 3210 3215 3359 3414 3688
timetabled$	1903 720
timetables$	32 3210 3402 3414
to	641
to$	2716 2752 2789 1498 1502 2802 2811 1516 1528 2827 1553 2850 2852 2857 1608 1639 2943 1659 248 249 1670 1671 2981 2994 279 2996 3005 3007 1713 1723 1739 1745 333 1790 1797 1804 3178 471 1906 1911 1913 3253 2000 3347 638 2069 683 3426 2181 2189 2205 2242 861 3634 930 2360 2409 2410 2416 3714 2419 3718 2469 2470 2476 2486 2487 2490 2516 2543 2568 2588 2590 2680 2691 2692 2695 2712 2713
togeth	1773 1774 3071 3073 3076 3077 3080 1789 1795 1796 1808 1812 1813 420 3142 3149 3150 3151 3154 3155 3157 3166 1874 1875 3232 3298 2088 3389 2154 3484 881 918 3635 3638 1358
together$	2831 2942 3052 3069 3070 3085 3086 3091 3092 3100 3104 3106 3108 3109 3116 3117 3121 3126 3128 3130 3131 3132 3134 1872 3169 458 3177 3195 3196 3251 3273 3301 3306 3309 3311 3380 3383 3384 3387 3390 3412 3423 3450 3485 3488 3490 3567 3587 3598 3609 3678 2408 3723 2488 2546 2551 2584 2703
togethers$	3091 1840 458 3485
told	1455 2753 2755 2854 1586 2882 1595 177 179 3546
told$	2751 2780 2848 2891 1599 388 3170 3171 713 2249 3559 2355 1299
tolerant$	2555
too$	946 959
took	2859 144
took$	2740 173
toolki	2825 1010 2437 2466 1296
toolkit$	1019
toolkits$	1019
tools	33
tools$	1698 304
toping$	1804
torches$	99 2685
tore	840
tos$	1804
toting$	1804
touch	1455 1773
touch$	2751 2948 3069 3241 3494 1119
tough$	1212
tougher$	1212
tour	2825 1010 2437 2466 1296
tour$	666 3699 3722
tourna	100 1520
tournament$	3698 2405
tours$	3699 3722
tout$	1311
touts$	1311
toward$	2590
towards$	1906 2242 2331 2590 2634
town	3073 3189 3213 3224 3235 3339 3340 3341 3342 2047 3349 3358 3369 2105 3401 3413 2274
town$	3193 3277 3350 3353 3355 3366 2081 3419 3617
towns	3401 2114 2119
towns$	3356 3410 3415 3420
toxic	2337
toxic$	2111 3633
track	1089
track$	2908 2461 2509
tracke	8 2825 1010 2437 2466 1296
tracked$	80 2458 2509
tracker$	2798
tracking$	81 2509
tracks$	2509
trade	841 2261
trader$	1311
traders$	73 74 1311
train	463 482 1902 1927 842 2274 868 2289 903 906
train$	1523 1946 3428 724 1398
traine	1420 2778 2780 2804 1515 2430
trained$	2716 2761 2811 2462 1397
traines$	1523
traini	1472 2825 1010 2437 2466 1296
training$	2728 2768 2776 2128 3713 1013 1398
trains	463
trains$	1523 3428 3429 724 1397
tram$	1523 3428
trames$	1523
trams$	1523 3428 3429
transf	467 482 1902 484 499 624 633 657 858 868 891 900 901
transfer$	472 3206 3332 2043 634 642 647 648 650 662 1231
transfere$	647 648 1231
transfered$	647 648 650
transferes$	647 648 1231
transfering$	647 648 650 1231
transferred$	470 1903 1912 2043 2051 642 647 648 3365 650 662 859
transferring$	647 648 1231
transfers$	472 3206 3332 2043 634 642 647 648 650 662 1231
transl	2780 2430
transp	478 482 1902 484 705 868 1174 2594
transparent$	2555
transport$	72
transported$	1903
trauma$	1154 1198
travel	1826 482 1902 1927 584 842 2289
travel$	1903 1946 655 2085 2087 2088 2093 3390 2110 2122 724 2388 988 2694
travelling$	3090
travels$	655 2085 2093 2122 724 988
treat$	1187
treate	1320
treated$	1187
treating$	1187
treats$	1187
trebl	2822
trees$	1035
trends$	2529
tribunal$	3706
tries	1170
tries$	1172
trim	1362
trimme	1020 2440
trimmed$	2455
trio	3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 1949 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
trio$	1842 3219 3245 3274 3289 3291 2022 3324 3661
trip	2825 3474 2406 1010 2437 2466 1296
trip$	2826 666 2173 3470 3593 3658 3698 2405 3702 3722 1298
trips	895
trips$	2826 3446 2173 3470 3593 3698 3722
troubl	3597
true$	3167 2219 2267
trust	2836 2573 1321
trust$	2560 2614 1305
truste	141
trusted$	1561 1676 1677 1719 1116 1305
trustees$	2794
trusts$	1305
try	519 1170
try$	1172
trying	1170
trying$	2545 1172
tue	2383
tuesda	618 749 750 2383
tuesday$	2756 618 3334 749 2169 750 3466 3694 2407 3707
tuesdays$	2756 3334 2169 3466 3694 2407 3707
turf	583
turn	1440 2740 2744 2745 2764 2774 2778 2779 2836 125 585 2239 850
turn$	2727 1447 86 151 3048 438 481 513 570 885 886 3606 923 2422 1033 1063 1066 1257
turne$	481
turned$	2769 86 2854 2876 3172 513 1974 570 582 2304 885 3624 3682 1020 1063 1257
turnes$	481
turning$	481 513 570 885 1257
turnou	83 1503
turnout$	2799 2465
turns$	2769 86 151 481 513 570 885 2422 1063 1066 1257
tutor	35 36 1478 64 2105 3401 3413 2118 2119 2128 2134 3430 3431 835 3572 3573
tutor$	1888 3210 1919 616 2063 2105 2106 3414 2119 3415 3424 2134 2136 2142 3541 958
tutorial$	923
tutors	3401
tutors$	3210 3414 3415 3420 3424 3541
twice$	2717 110 152 3708
twins	3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
twins$	1842 3219 552 3274 3289 3291 2022 3324 3661
two	166 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1932 1933 3234 3248 542 3260 3266 554 3295 3296 3325 2031 3327 612 649 3391 2096 2097 3394 697 3465 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2295 2301 2312 2313 3629 3636 3637 3642 2348 3654 3655 963 3679 964 2648 1229 2652 2661 1244 2665 1252
two$	3065 1775 401 1834 1835 1847 1853 3159 3165 460 3188 1893 483 1904 3201 487 489 3211 1931 1932 1933 3256 554 557 3295 2010 591 2012 3317 612 615 2039 623 2044 631 2052 2053 651 3382 3388 3391 2096 2097 3394 697 710 3496 3503 3521 2244 2254 2256 3553 2281 2284 3581 2288 869 2301 892 2313 2314 2320 2326 2348 2358 3665 963 2384 2390 2392 2395 2402 2403 985 1003 2425 2426 2428 2429 2648 1229 2651 2652 2661 1244 2665 1252 2674 2681
twos	2295 3612 3613
twos$	2004 3300 2296 3592 1251
type$	2233
unable$	369 398 1829 461 1954
uncle	1917 2042 3349 3370 659
uncle$	1323
under$	1451 2780 2849 214 405 2430
undergrowth$	1035
underm	802
undermin$	943
undermine$	943
undermines$	943
undermining$	943
undermins$	943
unders	1702 2567 1153 2573 1346
understand$	2998
understanding$	2552 2555 2616 2635
understood$	2738 2482
undert	1461 2780 1692 1734 2430
undertake$	388
undertaken$	2757 2988 3030
undertakes$	388
undo	780 793 802
unfair	1320
unfold$	2899
unfoldes$	2899
unfolds$	2899
unfollow$	419 1227
unfollowe$	419 1227
unfollowed$	419 1227
unfollowes$	419 1227
unfollowing$	419 1227
unfollows$	419 1227
unfriend$	419 1227
unfriende$	419 1227
unfriended$	419 1227
unfriendes$	419 1227
unfriending$	419 1227
unfriends$	419 1227
unheal	445 2337
unhealthy$	445 1865 2111 3633
unhelp	2337
unhelpful$	3633
unit	1919 1949 3349 652 3413 2134 3430
unit$	1473 3186 3215 3245 626 627 3352 3366 656 2080 3378 1243
units	3430
units$	3186 3352 3366 3420
unless	2292 2293
unload	2424 1360
unload$	3720
unlock	1020 2440 1360
unlocked$	3682
unpick$	837 838 1160
unpicke$	837 838 1160
unpickes$	837 838 1160
unpicking$	837 838 1160
unpickning$	837
unpicks$	837 838 1160
unravel$	837 838
unravele$	837 838
unraveles$	837 838
unraveling$	837 838
unravelning$	837
unravels$	837 838
unsafe	1050
unsafe$	2470
unsupervised$	1792
untangl$	838
untangle$	792 838
untangles$	838
untangling$	838
untangls$	838
until	3335 2292 2293 874 2344 2394
until$	2852 1564 515 577 2033 3371 3640 2383 3690 3693 3704 2687 2698
up	2743 2780 1503 1520 1632 1663 1902 2261 2430 2440
up$	2716 1426 7 2724 2735 2736 2746 2757 2782 2783 2786 2799 1506 2814 2815 2817 2853 2869 1598 1627 2925 2927 2928 1643 1645 1653 2954 1659 2959 2964 2965 3002 1721 3023 3070 3091 1799 3098 3134 1858 1866 3174 1879 3221 3222 3231 1941 3238 1987 1988 3385 3386 2095 3392 2184 3502 3542 2302 3614 2325 3639 2367 3681 3685 3720 2446 2453 2491 2499 2545 2598 2615 2626 2683 2684 2687 2690 2705
upd$	2453
update	1485 2825 1629 1631 1655 1010 2437 1020 2440 2466 2531 1296 1345
update$	2925 228 2945
updated$	2927 228 2458 2532
updates$	2781 2925 228 2945 1650 2951
updati	1345
updating$	228
uped$	2453
upheld	1922
upheld$	3218
uphold	865 866 1348
uploaded$	82
upon$	1999 2195 2525 2708
upper	2383
ups	1520
ups$	2766 2925 3091 1840 1879 2453 2499
upskil	1153 1348
uptake	6 83 1503 1026
uptake$	1426 2799 2446 2465
urg	437 819
urge$	1171
urged	2049
urged$	1171
urges$	1171
urging$	1171
us$	1726 412
use	2836 1543 1681 463 2289 2506
use$	2724 1533 2831 2839 2878 2977 264 267 1688 281 305 412 1064 1139 1237
used	1471 2854
used$	2724 1450 2767 2859 920 1064
useful	2920
useful$	2832 2870 2631
uses	463
uses$	1533 2831 264 1064 1139
usher	491 583 876
using$	281 305 412 718 2480 1064 1139
usual$	1604 205 3244 3619 2636
utilis	1348
valley	3349
valued	3049
valued$	3047 3053
van$	1473 69 126 2851 3691 3722 3724 1311
vans	127 895
vans$	126 2851 3691 3724 1311
veer	850
vehicl	1089
vehicle$	2509
vehicles$	2509
venue	3431
vet$	343
veting$	343
vets$	343
vetting$	343
via$	718
vicar	35 36 1478
vicinity$	3277
victim	1091
victim$	2511
victims$	2511
video	2825 1010 2437 2466 1296
video$	3688 3689 3710 1019
videos$	1019
view	2764
view$	2865 3003 1096
viewe	2778
viewed$	2439
views	1470
views$	2766 221 337 1034 2580
vigila	1711 1727
vigilance$	3023 2535
vigilant$	2950 3007
villag	3189 3213 3224 3235 3339 3340 3341 3342 2047 3349
village$	3419
violence$	2563
visibi	1727 1315
visibility$	3023 2606
visible$	2992 1116 2635
vision$	289 2616
visit	1421 2727 2764 2774 106 108 2825 1766 1798 1818 3124 3125 411 1861 463 519 3250 604 2247 2289 2406 1010 2437 2466 1237 1296
visit$	2726 1526 1528 2826 2846 2874 3058 3076 1822 1831 412 1970 3316 2024 666 3543 3645 3698 3702 2423 2595 1298 1401
visite	1420 1455 2753 2755 1461 1464 2769 2778 2780 1493 2804 1515 1020 2440 1049
visite$	412
visited$	2716 2751 2757 2789 2811 1528 2451 2469
visiti	1826 411 3145 446
visiting$	2761 3079 3090 1831 412 1866 1401
visitor$	2515
visitors$	1965 1970
visits	2769 1485 463 918 1237
visits$	2726 2781 1526 1528 2826 2874 3058 3079 1795 420 458 1970 2024 3543 3698 2423 2595 1401
voice	2567 2573 1349
voice$	2985 1034
voices	1349
voices$	1034
volunt	35 36 1478 64 2809 2825 2289 1010 2437 2466 1296
volunteer$	0 1 2725 16 20 22 25 95 1527 2826
volunteers$	0 1 2725 16 20 22 25 95 1527 2826
vote$	1288
votes$	1288
voucher$	99
vouchers$	99
vulner	3031 2573 1349
wait	528 842 2289 1304
wait$	1533 151 3037 334 1948 3311 2122 724 1058 1278
waited	1556 2859 144
waited$	2852
waitering$	1948
waitin	1556
waiting$	2852 3037 334 3071 1948 1278
waits$	1533 151 2122 724 1058 1278
waitting$	1948
waive$	1361
waived	1020 2440
waived$	2397 1361
waives$	1361
waiving$	1361
walk	1421 2727 100 1520 2836 1543 482 1902 584 2239 842 850 2289 2391 2406
walk$	1533 2831 2839 151 198 411 516 2085 2087 2088 2093 3390 689 2110 2122 2147 3687 3698 3699 2405 3702 1074 1402
walkab	2825 1010 2437 2466 1073 1296
walke	548
walke$	516 1968
walked	2854 482 1902
walked$	3172 1968 1402
walkes$	516
walkin	3071 1826 1877
walking$	198 3113 411 3145 3173 516 1402
walks	1520 584
walks$	1533 2831 151 198 516 2085 2093 689 2122 2147 3698 3699 1074 1402
wall	1982 3686
wall$	2813 586
walls$	2813 2970
want	1586 2882 1170
want$	1690 3020 3044 506
wanted	1560 1586 2882
wanted$	2856 3047
wants	1586 2882 1170
wants$	3020 3044 506
warden	35 36 1478 64 2809 1755
warden$	0 1 2725 16 20 22 25 57 59 69 95 1527 2452
wardens$	0 1 2725 16 20 22 25 57 59 69 95 1527 3051 2452
warm$	2870 2491
warmer$	2477
warn	436 457
warn$	362 371 396 957
warne$	371
warned$	362 371 396 3172 957
warnes$	371
warnin	1778
warning$	2846 153 362 371 396 957
warnings$	153
warns$	362 371 396 957
was	2859 144 177
was$	1452 1457 1488 91 1516 134 2863 171 969 1051 1062
watch	2764
watch$	321 3168 994 2535
watched$	2738 2801 994 2439
watches$	994
watchful$	1630
watching$	321 994 1103
wave	1544
wave$	2840 2478
waves$	2840
way	1625 2987 3189 645 2274 2303
way$	2829 2865 2921 2923 1662 1859 2065 3422 821 3599 2574 2668
ways$	2575 2586 1168 2668
we	35 36 1478
we$	1431 1435 21 1673 2971 310 3033
weaken	413 780 2210 793 798 3517 802 913
weaken$	3506 943
weakene$	943
weakened$	3268 3477 3540 3630
weakenes$	943
weakening$	943
weakens$	3506 943
weaker	2208
weaker$	3504 3540
wean	840
wean$	763
weaning$	763
weapon	127
wear$	1477
wears$	1477
webina	2825 1010 2437 2466 1296
webpag	2825 1010 2437 2466 1296
websit	2825 3686 1010 2437 2466 1296
website$	32 96 2813 1019
websites$	32 1019
wed	2383
wedge$	787 794
wednes	618 749 750 2383
wednesday$	2756 618 3334 749 2169 750 3466 3694 2407 3707
wednesdays$	2756 3334 2169 3466 3694 2407 3707
weds	2383
week	3431 3572 3573
week$	2756 2772 3316 658 2378
weekda	618 749 750
weekday$	3334 2169 3466
weekdays$	3334 2169 3466
weeken	618 749 750
weekend$	2756 131 3334 2169 3466 2339
weekends$	2756 131 3334 2169 3466 2339
weekly$	2717 986 3708 1016
weeks	618 749 750
weeks$	2756 2903 3334 3371 658 3464 2169 3466 2378
weekss$	658
welcom	141 274 316 3049 3258 2304
welcome$	3047 1896 3600 3605
welcomed$	1561
welcoming$	2832 2870 1694 2992 1736 2555 2635
welfar	1321 1349
well	3643
well$	444 2607
wellbe	3031 2573 1349
went	2727 2774
went$	1433 1452 2385 1063
were	2859 144 177
were$	1452 1457 1488 91 1516 2836 134 2863 171 683 969 1051 1062
what	185
what$	1552 140 1594 1605 1620 320 338 2474 2495
whatev	185
whatever$	1605 1728
whatsapp$	421 1843
when	143 185 2005 2271 2292 2293 874 2353
when$	1551 1563 182 1605 206 2928 2929 2977 1883 1884 3230 3249 3269 3279 3297 3298 864 2374 2474 2495 2517 1098 2533 2534 2568 1204
whenev	2005 2292 2293 2353
whenever$	206 1884 3230 3269 3279 3297 864 2374 1098 1204
where	143 185 2391
where$	1542 1563 182 1605 206 380 1832 1899 517 3545 844 2330 3687 2474 2495 2517 1098 2534 2568 1204
wherea	143
whereas$	1563
wherever$	206 1098
whether$	58 847 2495 2586
which$	1429 1430 1551 380 844 2474 2495 2692
while	143 2292 2293 2353
while$	1563 1883 1884 3371 864 2374
whittl$	834 837
whittle$	834 837
whittles$	834 837
whittling$	834 837
whittlning$	834 837
whittls$	834 837
who	166
who$	1468 2777 1542 1582 1583 1584 1763 1853 1856 3159 3188 1893 483 1904 3211 1931 3256 623 2044 3382 2314 2320 2326 2474 2495 2505 1086 2651
whoever$	1087
whole	2661
whole$	3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 1932 1933 554 3295 612 3391 2096 2097 3394 3503 2244 2254 2256 3553 3581 2288 869 3586 2301 2313 2348 1154 2648 1229 2652 1244 2665 1252
whom$	1542 1763 1856 2474 2495
why$	2495
wide$	1963
widen	1360
wider$	2939 307 811
wife$	1323
wifi	1982
will	1744
will$	1425 1516 248 249 1680 279 1713 1814 410 471 1954 2069 2181 2205 2409
willing$	2079
willn$	408
willno	408
willnot$	1828
win$	1194
wind	423 754 3597 931
wind$	521 522 2370
winde$	521 522
windes$	521 522
winding$	521 522
window$	2813
windows$	2813
winds$	521 522
wing	3349 3413 2136 3432 3436 2274
wing$	3571
wings	3432
wings$	3571
wining$	1194
wins$	1194
winter	2383
winter$	2860
wisely$	3532
wiser	2235
wish	1586 2882 1170
wish$	289 3044
wishes	1586 2882 1170
wishes$	3044 337 1034
with	3149 3150 3151 3155 2129 2413
with$	2716 1454 2752 1598 1599 1608 1615 2915 2928 1659 1660 2959 3011 1733 1764 1765 3067 3068 3072 1807 1831 3133 3166 3194 1951 3265 1971 3344 3347 2074 3389 3398 3475 3476 2184 3490 810 2242 3558 2269 3635 968 3709 2416 3714 2469 2487 2546 2549 2568 2572 2634 2692 2698 2699 2700 2703 1327
withdr	467 498 754 764 889 962 1362
withdraw$	480 509 791
withdrawal$	495
withdrawe$	480 509 791
withdrawen$	791
withdrawes$	480 509 791
withdrawing$	509 791
withdrawn$	1895 3330 3469 2397
withdrawping$	480
withdraws$	480 509 791
wither	2210
wither$	3506
withers$	3506
within	174 373
within$	1451 1793 2187
withou	3344 2225 829 878 1092
without$	1550 395 1864 450 3381 2086 3520 3547 888 2340 1059 2512
withs$	3067
women	3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
women$	1842 3219 3274 3289 3291 2022 3324 2324 3661
word$	2846 2889 3038 2540 1320
words$	2862 2889
work	1472 463 482 1902 1927 819 2289 1170
work$	2 2768 2776 96 1603 1609 1612 2912 2917 2949 238 2971 2982 272 314 3051 474 1946 724 3470 2175 3472 3593 958 2530 1126 1153 2574 2627 1214 2636
worked	1461 1480 2780
worked$	1420 2757 2823 705 1126 1214
worker	35 36 1478 64 2809 2825 1010 2437 2466 1296
worker$	0 1 2725 1431 16 20 22 25 2750 59 65 69 2800 95 1527 2837 2893 2897 727 1031 2452 2460 1044 1325
workers$	0 1 2725 1431 16 20 22 25 2750 59 65 69 95 1527 2837 727 1031 2452 2460 2600
workin	1472 1727 2573 1170
working$	1424 2723 26 2759 49 2768 1491 2949 238 3023 3051 474 1126 2574 1214
workload$	1602
works	463 1170
works$	96 2917 3010 724 1126 1214
worksh	106 2825 2134 3430 2136 3432 1010 2437 2466 1296
workshop$	1526 2826 3699 2405 1298
workshops$	1526 2826 3699
workstream$	1041
workstreams$	1041
world$	805
worrie	1586 2882
worries$	1650 2947
worry	1586 2882
worse	3597 1302
worst	2661
worth	2920 2594
worth$	3167
worthwhile$	2631
would$	204 270
wound$	3137 2343
wrap	259 1173
wraparound$	1679 2593
wrappingaround$	2593
wrapsaround$	2593
wristbands$	99
write$	1396
writes	1485
writes$	2781 1396
writing$	1275
writte	1455 2780 1518 1595 176 2430 1020 2440 1049
written$	1420 2751 2753 2755 1464 1493 2804 1515 2814 2891 1596 1022 2469 1396
wrong	1320
wrong$	3167
wrote	1049
wrote$	1456 2469
yard	447 3574 3575
yard$	1867 3576
yards$	3089 1868 3576
year	3432 3621 3623
year$	2860 2875 3354 658 2105 2136 2142 3623 2383
years$	658
young	2579
young$	37 38 39 55 2772 89 120 2840 1549 2847 2849 138 1562 145 156 157 161 1585 166 1587 1588 2885 2914 1700 284 3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2003 2028 2031 612 649 670 3391 2096 2097 3394 704 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3623 3636 3637 3642 2348 3654 3655 2365 963 2415 3715 2421 2475 2573 2581 2648 1229 2652 1244 2665 1252
younge	3065 1775 401 1834 1835 1847 1853 460 1904 3201 487 489 1932 1933 554 3295 3325 612 2038 631 2053 649 651 3376 3391 2096 2097 3394 697 712 3465 3503 2244 2254 2256 3553 3581 2288 869 2301 2313 3621 2348 963 3679 2648 1229 2652 1244 2665 1252
younger$	3065 1775 401 1834 1835 1847 3146 1853 3159 460 3188 1893 483 1904 3201 487 489 3211 1931 1932 1933 3256 554 3295 612 623 2044 3382 2092 3391 2096 2097 3394 712 3503 3510 2244 2254 2256 3553 3581 2288 869 2301 2313 2314 2320 2326 2327 2348 963 3679 2648 1229 2651 2652 1244 2665 1252
youngest$	1853 3159 3188 1893 483 1904 3211 1931 3256 623 2044 3382 3510 2314 2320 2326 963 3679 2651
youngs	3065 1775 401 3127 1834 1835 1847 1853 3157 3160 1871 460 3181 1904 3201 487 489 3209 1923 1932 1933 3234 3248 542 3260 3266 554 1980 3295 3296 2028 2031 3327 612 3391 2096 2097 3394 712 3503 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2312 2313 3636 3637 3642 2348 3654 3655 2365 963 2648 1229 2652 1244 2665 1252
youngsters$	1842 3219 3274 3289 3291 2022 3324 3661
youth$	2734 53 1755 3289 3329 3574 3575 2497
youths	2003
youths$	1986 3289 3299 2497
yp	166 3065 1775 3084 3115 401 3122 3123 3127 1834 1835 1847 3146 3148 1853 3157 3159 3160 3161 1871 460 3179 3180 3181 3182 3188 1893 483 1904 3201 487 489 3209 3211 1931 1932 1933 3234 3248 3255 3256 542 3260 3266 552 554 3295 3296 3325 612 2038 623 2044 631 2053 3361 649 651 3375 3376 3382 670 3391 2096 2097 3394 3406 3407 697 712 3465 2170 3479 3484 3495 3497 3503 3516 3536 3537 3538 3539 2244 2246 2254 3551 2256 3553 3556 3560 3565 3566 3570 3581 2288 869 2301 2308 2312 2313 2314 2320 2326 3629 2334 3636 3637 3642 2348 3654 3655 2368 963 3679 2648 1229 2650 2651 2652 2661 1244 2665 1252
yp$	3078 2073 3496
zine$	2685
zines$	2685
zone	1777 1778
zone$	67 3571 2653
zones	1777 1778
zones$	67 3571 2653
