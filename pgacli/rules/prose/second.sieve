1011 889 623

LEAD (?:up )?(?:[\w’'-]+ ){0,3}?THING
THING(?:[’']s)?(?: [\w’'-]+){0,4}? (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|fully) ){0,4}(?:DONE|(?:take|takes|took|taking|taken) place)
WORKERS (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|who) ){0,4}REACHED
WORKERS (?:will )?(?:meets?|patrols?|visits?|reports?|rings?|contacts?|walks?|speaks?|talks?|phones?|attends?|sees?|texts?|emails?|supports?|checks? in) (?:[\w’'-]+ ){0,8}?(?:each(?! other)|every|all|once|twice|weekly|fortnightly|monthly|daily)
(?:work|project|pilot) (?:(?:is|are|was|were|has|have|been|will|be|gets?|got) ){0,3}(?:completed?|delivered|done|finished|signed off)
list (?:is|are|will be) kept
(?:completion|delivery|uptake|take-up|attendance|provision|distribution|creation|production|publication|introduction|implementation|roll-?out) of \w+
reach(?:es|ed)? (?:over |at least )?\d+
feedback (?:(?:is|was|were|are|has|have|been|be|to|will) ){0,3}(?:sought|collected|gathered|requested|obtained|received)
training at \d+ ?(?:per ?cent|%)
(?:extent|degree) to which (?:the |all |each )?WORKERS
(?:frequency|regularity) with which (?:the |all |each |our )?(?:\w+ )?(?:WORKERS|partnership|panel|team|network|board|services?) (?:convenes?|meets?|visits?|attends?|reports?|patrols?|calls?)
(?:how many times|how often|number of times) (?:we|(?:the |our )?(?:youth |social |outreach |detached |support )?(?:workers?|team|staff|officers?|mentors?|nurse|sergeant|panel|network|service)) (?:\w+ ){0,2}?(?:visit|go|went|meet|met|ring|rang|rung|attend|call|patrol|contact|convene|turn out|come out|came out)\w*
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
number of (?:\w+ ){0,4}?(?:who|that|to) (?:attend|take part|join|sign up|turn up|participate|complete)\w*
(?:hit|meet|met|reach|reached|achieve[sd]?|complete[sd]?) (?:all |each |every\s+|most )?(?:of )?(?:our |the |its )?(?:\w+ )?(?:milestones?|targets?|deadlines?|kpis?|deliverables|timescales?)
(?<!school\s)(?<!class\s)(?:registers?|sign-in sheets?|attendance (?:sheets?|lists?)) (?:shows?|showing|has|have) (?:\w+ ){0,7}?(?:attend\w*|names|present|turn(?:ed|ing)? up|sign(?:ed|ing)? in)(?! (?:at |in )?(?:school|college|lessons|class))
(?:spend|spending|expenditure|costs?) (?:against|within|under) (?:the |its )?(?:budget|target|plan)
(?:forms?|pages?|websites?|apps?|helplines?|lines?|portals?|systems?|sites?|modules?|services?|schemes?|rotas?|timetables?|number|channel|account|survey|map|podcast|film|policy) (?:\w+ ){0,2}?(?:goes|go|went|is|are|has gone|have gone|will go|to go|will be|was|were)\s+(?:now )?(?:live|online|operational|up and running)
(?:lamps?|lights?|lighting|cameras?|bench(?:es)?|locks?|gates?|signs?|shelters?|seats?|tables?|goalposts?|ramps?|bins?|heaters?|phones?|passes|kits?|tickets?|chairs|costumes|books|tools|materials|equipment|bikes?|helmets|minibus|fence) (?:\w+ )?(?:(?:is|are|has|have|been|be|will|was|were|all|now) ){1,4}(?:ordered|bought|purchased|commissioned|procured|costed|budgeted|priced|delivered|chosen|paid for|on order|approved|agreed|surveyed)
DOER (?:will |should )?(?:has|have|had) (?:\w+ly |all |now |each |both )?(?:applied|spoken|talked|written|emailed|phoned|rung|visited|contacted|invited|asked|told|explained|attended|replied|liaised|consulted|chased|met|been in touch|sat down|gone through|reminded)(?! (?:fewer|less|no))
DOER (?:\w+ly )?(?:spoke|talked|wrote|emailed|phoned|rang|liaised|met) (?:to|with|the|each|all|both|every|their|his|her|them)
(?:girls|boys|young people|group|friends|members|cast|families|parents|dancers|skaters|players|five|six|seven|they|them|lads)(?: all| each)? (?:was|were|has been|have been|will have been|has all been|have all been) (?:\w+ly |all |each )?ASKED(?=[.,;]|$| (?:about|for|whether|what|if|how|in|at|by|on|to|twice|once|again|and|with|(?:\w+ )?times)\b)
all (?:of )?(?:the )?(?:girls|boys|young people|friends|members|families|parents|five|six|seven|cast) (?:(?:was|were|has|have|been|are|will) ){1,3}ASKED
(?:library|libraries|gym|café|cafe|theatre|church|school|kitchen|pool|shop|park|museum|mosque|studio|rink|club|hall|centre|room|drop-in|hub|clinic|court|cinema) (?:(?:is|was|has been|will be|will have been|to be) open(?:ed)?|opens|opened) (?:at )?(?:\w+ ){0,3}?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|evenings?|nights?|afternoons?|lunchtimes?|weekends?|weeks?)
number of (?:[\w’'-]+ ){1,4}?(?:signed up|enrolled|registered|accredited|briefed|audited|mapped|staffed|open|opened|run|delivered|held|offered|covered|provided|booked|attended|made|sent|given|completed|logged|issued|distributed|visited|contacted|recruited|posted|printed|installed|fitted|put up|worked|done|carried out|undertaken|conducted|handed out)
(?:had|has|got|received) (?:a|an|one|two) (?:\w+ )?(?:reply|replies|answer|response|acknowledgement)(?: from)?
^\W*(?:[\w’'-]+ ){1,4}(?:bought|ordered|purchased|installed|fitted|built|repaired|redrawn|recruited|appointed|painted|mended|written|printed|issued|launched|rewritten|commissioned|visited|removed|cleared|replaced|handed over|loaned|lent|boarded up|delivered|signed|circulated|updated|planted|booked|hired|moved|staffed|rearranged|paid for|drawn up|redesigned)(?=\W*$|[,;:.]| (?:and (?:is|are|\w+ed)|out of|for the (?:\w+ )?(?:term|year|season|summer))\b| (?:by|before|within) (?:\d|(?:the )?end|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|summer))
(?:locks?|rules?|signs?|bulbs?|hours|rotas?|codes?|notices?) changed(?=\W*$|[,;.]| by| at| in| on| and)
^\W*(?:[\w’'-]+ ){1,3}(?:planted|painted|written|printed|fitted|installed|mended|repaired) by
(?:photos?|photographs?|pictures|measurements|minutes|statements) (?:(?:are|were|have been) )?taken(?! (?:of|by)\b)
(?:has|have) (?:rung|phoned|written to|visited|texted|emailed|met|spoken to|contacted) (?:all|each|every|both|\d+) (?:the )?(?:parents?|families|family|shops?|drivers?|carers?|homes?|schools?)
(?:diary|calendar|rota|timesheets?|minutes) (?:shows?|showing|records?|confirms?)
(?:panel|committee|board|governors) (?:hears?|considers?|discuss(?:es)?|receives?|meets?|sits?)
number of (?:\w+ ){0,4}?(?:accessing|attending|visiting|joining|completing|reached|referred|engaged|engaging|seen|trained)(?! (?:at |in )?(?:school|college|lessons|class))
\d+ ?(?:%|per ?cent) (?:attendance|engagement|uptake|take-up|participation|completion)(?! (?:at|in) (?:school|college|lessons))
(?:all|each|both|every) (?:(?:of )?(?:the )?(?:\w+ ){1,3}?)(?:(?:is|are|has|have|were|was|been) ){0,3}(?:referred|signposted|registered|enrolled|assessed|put forward)(?= to| for| with| by|[.,;]|$)
(?:club|hall|centre|room|service|drop-in|hub) is open (?:\w+ ){0,4}?(?:nights?|days?|evenings?|hours)
(?:members?|friends?|they|pupils?|child|children) (?:have|has) (?:all |each )?been given (?:the|a|an|their)\s+(?:number|leaflet|card|booklet|pack|details|information|copy|plan|letter|timetable)
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
hours (?:of|spent on|worked) (?:\w+ ){0,3}?(?:work|outreach|support|mentoring|training|contact|supervision|patrols?|counselling)
(?:registers?|records?|lists?|logs?|notes?|tally|count|sheets?) (?:of|for|showing) (?:who|how many|those who|attendance|attendees|numbers)
^\W*(?:an?|another|the) (?:\w+ ){0,2}?(?:assembly|session|workshop|meeting|leaflet|poster|talk|event|course|lesson|briefing|trip|visit|plan|policy|protocol|report|newsletter)(?= (?:for|on|about|by|with|in|at|each|every|and|is|has)\b|[.,;]|$)
how (?:many|much|often) (?:[\w’'-]+ ){0,5}?(?:attend\w*|come|came|turn(?:ed)? up|sign(?:ed)? up|take part|took part|join|joined|seen|invited|reached|referred|trained|book|booked|downloaded?|receive[sd]?|return|respond|viewed?|delivered|held|completed|sent|given|made|visited|contacted|met)
(?:percent|per cent|half|most|all|everyone|everybody|\w+ (?:parents|staff|teachers|drivers|families|people)) (?:\w+ ){0,5}?(?:attend(?:s|ed)?|turn(?:ed|s)? up|complete[sd]?|sign(?:s|ed)? up|respond(?:s|ed)?|return(?:s|ed)? (?:the|their)|took part|take part|receive[sd]?)(?! (?:school|college|lessons))
\d+ ?%(?: of)? (?:\w+ ){0,5}?(?:attend|turn up|complete|come)(?:s|d|ed)?
(?:WORKERS|governors?|councillors?|firms?|compan(?:y|ies)|operators?|landlords?|gps|panel|nurses?|guards?|managers?|leads?|coordinators?|clinicians?|counsellors?|coach(?:es)?|tutors?|sergeant|pcsos?|nurse) (?:\w+ ){0,3}?(?:has|have)\s+(?:\w+ly |all |each |now |both )?(?:DONE|introduced|replied|responded|told (?:the (?:group|friends|girls|boys|lads)|all|each|every)|knocked|handed|been (?:round|out|into)|met|seen(?! (?:an?|the) (?:change|differen|drop|fall))|looked (?:at|into)|considered|discussed|visited|spoken|written|gone (?:to|on|round|through)|done|joined|taken part|contacted|rung|phoned|(?:a|the|their) copy|signed|begun|started|worked)
(?:staff|teachers?|workers?|mentors?|officers?|lead|nurse|school|council|police|chair|manager|social worker) (?:\w+ ){0,2}?(?:emails|sends|writes|visits|attends|meets|chairs|circulates|delivers|completes|updates|records|submits|files|reports|logs|holds|provides|offers|runs|shares|checks in|contacts|calls|reviews|produces|arranges|makes) (?:\w+ ){1,}
(?:lights?|lighting|lamps?|cameras?|bench(?:es)?|fenc(?:e|ing)|signs?|shelter|locks?|gates?|hedge|seat(?:s|ing)|bins?|bulbs?|alarms?|cctv|tables?|goalposts?) (?:\w+ ){0,3}?(?:fitted|installed|repaired|replaced|mended|put (?:up|in)|taken down|removed|painted|built|in place)
(?:people|members|parents|families) (?:have |has )?sign up
(?:cctv|cameras?|help points?|intercoms?|alarms?|hotlines?) (?:(?:is|are|now|all|fully|back) ){0,3}(?:operational|functional|in (?:full )?working order)
(?:views|voices?|wishes|feelings|opinions|comments|experiences) (?:of (?:the )?(?:\w+ ){1,3}?)?(?:(?:is|are|was|were|have|has|been|being|all) ){0,3}(?:recorded|gathered|captured|collected|evident|included|reflected|documented|obtained|noted|reported)
evidence (?:in|on|from) (?:the |all |case |our |their )*(?:files?|records?|minutes|case notes)
dip[ -]samples?
(?:verbal )?feedback (?:\w+ )?from (?:the |all |our |other )?(?:partners?|staff|professionals|agencies|colleagues|practitioners|participants|attendees|delegates)
(?:works? orders?|invoices?|purchase orders?|jobs?) (?:(?:is|are|was|has|have|been) ){0,2}(?:raised|placed|paid|logged|issued)
(?:photos?|photographs?|pictures?|screenshots?) of (?:the |a |an |each )?(?:finished|completed|new|installed|final|mended|repaired)
progress (?:(?:is|will|to|has|be|been) ){0,2}(?:reported|tracked|reviewed|updated|shared)
standing (?:agenda )?items?
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
(?:match(?:es)?|tournaments?|games?|five-a-side|gigs?|concerts?|shows?|performances?|barbecues?|festivals?|meals?|lunch(?:es)?|breakfasts?|dinners?|suppers?|picnics?|fairs?|exhibitions?|screenings?|plays?|camps?|part(?:y|ies)|festivals?|rehearsals?|residential|litter[- ]picks?|clean-?ups?|outings?|walks?|teas?|swims?|rides?)\s+(?:(?:is|are|has|have|been|was|were|to|be|will|gets?) ){0,3}(?:played|held|served|cooked|staged|put on|hosted|performed|arranged|organised|completed|(?:take|takes|took|taken) place|happen(?:s|ed)?|went ahead|gone ahead)
(?:gates?|lamps?|lights?|lighting|bench(?:es)?|fenc(?:e|es|ing)|signs?|shelters?|locks?|cameras?|bins?|doors?|posters?|stickers?|notices?|boards?) (?:is|are|(?:has|have) (?:\w+ )?gone|goes|go) (?:now |all )?(?:in|up)(?= at| by| on| before|[.,;]|$)
attendance (?:figures?|numbers?|data|rates?|levels?) (?:(?!school|college|lessons)[\w’'-]+ ){0,6}?(?:increas\w+|ris(?:e|es|ing)|rose|gr[eo]w\w*|improv\w+)
(?:reduction|fall|drop|decrease) in (?:the )?(?:number of )?(?:outstanding|overdue|open|late)(?: \w+)? (?:actions?|tasks?|referrals?|reviews?)
(?:sessions?|meetings?|shifts?|visits?|patrols?|contacts?|hours|drop-?ins?|check-?ins?|appointments?|workshops?|referrals?) (?:have |has |are |is |will )?(?:\w+ly )?(?:increas\w+|ris(?:e|es|en|ing)|rose|doubl\w+|trebl\w+|gone up|go(?:es)? up|grow\w*|grew)(?: from \w+ to \w+)?
hours (?:that )?(?:the |our |each |a )?(?:\w+ ){0,2}?WORKERS (?:\w+ )?(?:spends?|spent|worked|gave)
attendance (?:at|in) (?!(?:school|college|lessons|class)\b)(?:[\w’'-]+[:,;]? ){1,5}?(?:at least|most|all|half|\d+|two|three|four|five)(?: (?:\w+ )?(?:out )?of (?:the )?\w+)?
(?:meets?|met|held|visit(?:s|ed)?|seen|contacted|spoken to|attend(?:s|ed)?|rung|called) (?:\w+ ){0,3}?(?:\d+|two|three|four|five|six|ten|twelve|several) times
(?:more|(?:increase|rise|growth|improvement) in|increas(?:e|ed|ing)|higher|greater|improved?) (?:the )?(?:(?:number|amount|level|volume)s? of )?(?:[\w’'-]+ ){0,2}?THING
(?:fewer|(?:twice|half|double|\w+ times) as many) (?:[\w’'-]+ ){0,2}?(?:sessions?|meetings?|workshops?|visits?|leaflets?|contacts?|trips?|hours|appointments?|activities|shifts?|briefings?|lessons?|courses?|events?|assemblies|talks?|mentors?|volunteers?)
(?:issued|handed|given|sent|distributed|provided|delivered|offered|posted|shown)(?: out)? to (?:most|half|some|\w+)(?: of)? (?:the |them\b)?(?:\w+ )?(?:young people|group|friends|members|five|four|families)?
(?:have|has) (?:all |each |now )?had
(?:spoken|spoke|talked|written|wrote|met|contacted|visited|phoned|rang|rung|emailed|texted|asked|invited|consulted)(?: to| with)? (?:all|each|every|most|half|some|both|\d+|two|three|four|five)(?: of)? (?:the |them\b)?(?:young people|group|friends|members|five|six|seven|boys|girls|parents|families|cast|lads)?
(?:able to|before and after|confiden(?:t|ce)|difference|listened to|no longer|no more|safely|safer|themselves|unsafe)
in (?:every|all|their|more|most) (?:lessons?|classes)
(?:is|are) still (?:there|here|in post|the same)
(?:group|friends|girls|boys|they|members|five|six) (?:\w+ )?still (?:meets?|comes?|goes|go|uses?|together|friends|talks?|laughs?|sits?|walks?)
(?:was|were) (?:\d+|none|nil|one|two|three) (?:of|out of) (?:the )?(?:\d+|three|four|five|six|seven|eight|nine|ten)
(?:pupils|young people|friends|they|girls|boys|members|group) (?:would |now |all )?(?:calls?|finds?|thinks?) (?:\w+ )?(?:fair|kind|safe|useful|clear|welcoming|right)
maps? (?:now )?(?:has|have)(?! (?:\w+ )?(?:been|to be)\b)
(?:is|are) now (?:marked |shown |drawn )?(?:in )?(?:green|amber|red|orange)
on the (?:\w+ )?map[^.;]{0,60}? (?:is|are) (?:marked |shown |drawn )?(?:in )?(?:green|amber)
(?:more|fewer) (?:[\w’'-]+ ){0,4}?than (?:in|last|before|at|now|a)
(?:feel|feels|felt|feeling|say|says|said|saying|tell|tells|told|report|describe|describes|score|scores|rate|rates|rated)(?! (?:of|to the panel|back to))(?= (?:(?:that|they|them|us|it|he|she|the|safe|safer|less|more|being|feeling|how|of|out|able|listened|trusted|in control|welcome|whether|\d+|a|their|what|happier|confident|heard|believed|respected|supported|included)\b|worr))
(?:young people|friends|members|they|group|five|four|three|themselves) (?:themselves )?(?:say|tell|report|feel|felt|describe|score|rate|choose|use|know|can|ask|go|come|spend|stay|walk|have|trust|turn|ring|name|sleep|meet|carry|no longer|do not|are (?:not|no longer|safe|safer|stopped|moved|told|less|more)|were not|get|see|leave|keep|stop|start)(?! (?:attend|attended|accessed|been (?:given|offered|sent|invited|told about|referred|seen|contacted|visited|consulted|briefed|allocated|assessed|registered|trained)|received|completed|taken part|engaged|joined|(?:a|the) (?:leaflet|session|worker|copy)|(?:all |each )?(?:read|signed|watched|delivered|sent|held)\b))
(?<!we\s)can (?:each |all |both |now |still |every one |\w+ly )?(?:name|say|tell|show|point|get|reach|walk|use|go|ring|find|describe|explain|list|identify|think of)
(?<!we\s)(?<!we\swill\s)(?<!you\swill\s)(?<!we\swould\s)(?:know|knows|knew|knowing) (?:where|who|whom|how|what|when|that|of|the|which|an|their|each|a)
fewer(?! (?:overdue|outstanding|open (?:actions|tasks)|sessions|meetings|leaflets|contacts|than \d+ (?:sessions|meetings)))
less(?! than (?:two|three|\d+) (?:days|weeks|sessions))
(?<!with\s)(?<!to\s)(?<!from\s)(?:more|most|half|all|none|at least \w+|\w+ out of \w+|\d+|two|three|four|five) (?:\w+ )?of (?:them|the (?:young people|group|friends|five|six|four|members|boys|girls|ten|drivers|shop\w*))(?! (?:attend|attended|have attended|attending|receive|received|complete|completed|sessions|are (?:given|offered|invited|referred)|were (?:given|offered|invited)|have (?:been (?:given|offered|invited|sent)|received|completed)|sign|signed))
(?:drop(?!-| in)|drops|dropped|dropping|fall|falls|fell|falling|reduc\w+|decreas\w+|declin\w+|halv\w+|shorten\w*|rise|rises|rose|rising|goes up|go up|goes down|go down|grow|grows|grew|doubl\w+|recover\w*|improv\w+|increas\w+|higher|lower|shorter|longer|quicker|sooner|earlier|better|worse|easier|calmer)
from \w+(?: \w+){0,3} to (?:\d+|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|nil)
(?:neighbours?|drivers?|guards?|officers?|shopkeepers?|staff|people|adults|teachers|residents) (?:\w+ ){0,2}?(?:greets?|smiles?|waves?|says? hello|nods?|lets? (?:them|the (?:group|friends|girls|boys|lads|young)))
(?:gets?|got|becomes?|became|feels?|felt|is|are|grows?) (?:\w+ )?(?:lighter|quieter|kinder|warmer|friendlier|brighter|happier|rarer)
(?:stop|come|wait|sit)s? (?:to (?:talk|chat|listen|play|laugh|wave)|and (?:chat|laugh|wave|say))
(?:sellers?|dealers?|men|cars|vans|older \w+|needles|knives|weapons) (?:are |is |have\s+|has )?(?:all )?(?:gone|moved on|stay(?:s|ed)? away)
not (?:been |be |being )?(?:moved on|stopped|searched|hurt|robbed|followed|approached|threatened|excluded|arrested|missing|alone|sent|afraid)
without (?:being|fear|having)
(?:nobody|no one|none|not one)(?! (?:missed|absent))
(?:no|not an?|not one) (?:young person|young people|child|children|pupil|member|girl|boy|friend|shop|driver|guard)s? (?:is|are|was|were|has|have|sells?|sold|turns?|says?)(?! (?:missed|absent)\b)
stop(?:s|ped)? (?:being|going|carrying|using|selling|coming|avoiding|following)
(?:incidents?|injur\w+|robberies|assaults?|attacks?|exclusions?|arrests?|missing episodes?|episodes|threats?|fights?|thefts?|wait(?:ing)?(?: time)?s?|nights(?! a week)|days(?! a week)|times|occasions)(?= (?:on which |when |that |in which |for which |fall|falls|drop|drops|rise|rises|of|at|in|on|where|involving|to|since|before|compared|per|a|reported|between|near|by|go|goes|has|have|is|are)\b)
trust(?:s|ed)?(?= (?:\w+))
(?:sent|served|issued|given|made|begun|started|taken|raised|opened) without (?:an?|any) (?:\w+ )?(?:call|word|warning|chat|conversation|interpreter|reason|visit|letter)
(?:evenings?|nights?|afternoons?|lunchtimes?|time) (?:\w+ )?spent
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
scores? out of
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
(?:adults|an adult|buyers?|dealers|exploit(?:s|ed|ers?|ing|ation|ative)|groom(?:s|ed|ing|ers?)|landlords?|sellers?)
(?:the|that|this|another|one|named|each) adult
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
(?:young people|friends|group|members|they|boys|girls|parents|families|five|four|three|two|yp\d+|who|he|she|nobody|none|all) (?:\w+ly )?(?:have |has |had |also |would |do |does\s+|did )*(?:say|says|said|feel|feels|felt|told|tell|tells|want|wants|wanted|ask|asks|asked|describe|describes|described|believe|believes|think|thinks|thought|fear|fears|worry|worries|like|likes|know|knows|hope|hopes|complain|complained|explained|remember|find it|noticed|heard|saw|see|wish|wishes|resent)
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
(?:hold|holds|holding|carry) (?:the )?risks?
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
(?:to be|will be|needs? to be|should be) (?:\w+ )?(?:reviewed|monitored|considered|explored|discussed|agreed|confirmed|determined|decided|identified|established|addressed|progressed|picked up|looked at|looked into|supported|encouraged|kept|offered as|taken forward|followed up|updated|aware|mindful)
escalat\w+ (?:if|as|where|when|concerns)
follow(?:s|ing)? up(?: (?:if|when|on|with))?
check(?:s|ing)? in(?: (?:as|when))?
sustain\w*
(?:have|has|maintain\w*|retain\w*|keep\w*|hold|provide|increase\w*) (?:\w+ )?(?:oversight|overview|focus|vigilance|presence|watch|dialogue|contact|curiosity|profile)
(?:visible|regular|strong|continued|greater|supportive) presence
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
work(?:s|ed|ing)? (?:more |very )?(?:effectively )*(?:with|together|alongside|jointly|collaboratively|in partnership|closely|across)(?! (?:the group (?:each|every|on))\b)
(?:professionals|agencies|staff|partners|services|everyone|all|adults|practitioners) (?:to\s+|will |should |must )?(?:be |remain |stay )(?:mindful|aware|alert|vigilant|curious|informed|sensitive|consistent)
(?:share|sharing|exchange) (?:of )?(?:information|intelligence|concerns|updates|good practice|best practice|learning)(?: promptly)?
reach(?:es|ing)? out
keep(?:s|ing)? (?:the |all )?lines open
(?:be|being|become|becoming|work|working) (?:more |better )?joined[- ]up
(?:address|tackle|look at|raise|pick up|deal with|respond to|manage) (?:the |any |these\s+|all )?(?:\w+ )?(?:issues?|concerns?|problems?|matters?|challenges?|risks?|themes?)
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
do (?:more|everything)
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
(?<!no\s)(?<!the\s)(?<!any\s)(?<!this\s)(?<!group\s)(?<!friends\s)(?<!people\s)(?:hope|hopes|hoping|aim|aims|aiming|intend|intends|plan|plans|planning|seek|seeks|seeking|endeavour\w*|try|tries|trying|strive\w*|attempt\w*|wish|wishes|want|wants|look|looks|looking|work|works|working) (?:to|towards?)(?! (?:the end of|give back)\b)
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
(?:(?:address|focus|progress)(?:es|ed|ing)?|embed(?:s|ded|ding)?|focuss(?:ed|ing)|identif(?:y|ies|ied|ying)|respon(?:d|ds|ding|ses?))
(?:advocat|align|bolster|cultivat|deepen|elevat|emphasis|enabl|engender|enrich|foster|harness|highlight|instil|integrat(?!ed (?:youth|team|service))|interven(?!tion)|leverag|lessen|mitigat|mobilis|normalis|optimis|overse|reinforc|solidif|stimulat|streamlin|uphold|upskill|utilis|broaden|minimis|maximis|prioritis)\w*
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
(?:not|never|no longer) (?:\w+ )?(?:permit|allow|let|arrange)(?:ted|ed)? (?:\w+ )?(?:visits?|contact|meetings?|sleepovers?|calls?|messages|messaging) (?:between|with|from|among) (?:WHOM|each|one another|the others?|his friends|her friends|their friends)
(?:restrict|control|limit|vet|police)(?:s|ing|ting)? (?:who|whom) (?:he|she|they|yp\d+|WHOM) (?:can |may )?(?:sees?|meets?|mix(?:es)? with|spends? time with|goes? (?:out|about) with|talks? to|messages?)
contact (?:between|with|among) (?:WHOM|each other|one another|the others?) (?:\w+ ){0,3}?(?:supervised|blocked|banned|barred|cut|ended|stopped|prevented|restricted|limited|reduced|minimised|prohibited|forbidden)
(?:discourag|stop|prevent|limit|restrict|ban|bann|end)(?:e|es|s|ing|ping|ed|ned)? (?:\w+ )?(?:visits?|sleep-?overs?|calls)\s+between(?!\s+(?:\w+ ){0,5}?and\s+(?:the )?(?:adults?|men|man|older)\b)
(?:not|never|no longer) (?:\w+ )?(?:allow|let|permit|admit) (?:his|her|their|yp\d+['’]s|the (?:boy|girl)['’]s) (?:friends|mates)
(?:relationships?|friendships?|bonds?|links|time) with (?:new |other )?(?:more )?(?:positive|pro-?social|appropriate|suitable|better|better-behaved|healthier) (?:young people|peers|friends|children|pupils)
time apart(?=[.,;:]|$| (?:from (?:each|one|the (?:others?|group|rest)|his|her|their)|for|will|is|to|over|until|with))
isolation (?:for|of) WHOM
non-?\s?association
no association(?! with (?:the )?(?:adults?|men|man))
non-?\s?contact (?:order|condition|clause|agreement|rule|with|between)s?(?! (?:the )?(?:adults?|men|man|older)\b)
no[- ]contact (?:order|condition|clause|agreement|rule|between|with (?:each|one|yp|the (?:group|others|other)|other members|his friends|her friends|friends|peers))s?
(?:not|nor|never|neither) (?:to )?(?:be allowed to |be permitted to\s+|be able to )?(?:associate|mix|meet|socialise|gather|congregate|be seen|contact|be in (?:contact|touch|the company)|spend time|hang (?:out|around|about|round)|be together|sit together|be on the square together) (?:of|with|each|one|together|yp|in|up|as|co-?accused|co-?defendants?|WHOM)
(?:prevent|prevents|preventing|stop|stops|stopping|ban|bans|banning|banned|bar|bars|barring|barred|forbid|forbids|forbidding|forbidden|prohibit|prohibits|prohibiting|prohibited|restrict|restricts|restricting|limit|limits|limiting|reduce|reduces|reducing|discourage|discourages|discouraging|dissuade\w*|deter|deters|deterring|minimise|minimises|disrupt|disrupts|disrupting|end|ends|ending|cut|cuts|cutting|sever|severs|severing) (?:all |any\s+|their |the |further |unsupervised )*(?:contact|association|associating|friendships?|links?|ties|meeting|meetings? (?:up|together)|gathering|congregating|mixing|communication|time (?:they spend )?together|relationships?) (?:between|with|among|of) (?:WHOM|each|one|his|their|other|peers|the (?:others?|rest))
(?:prevent|stop|ban|bar|forbid|prohibit|discourage|dissuade|deter|keep|prevents|stops|bans|bars|discourages|dissuades|keeps|banning|banned|stopping|discouraging|preventing|keeping) WHOM (?:from )?(?:meeting|associating|mixing|gathering|congregating|seeing|contacting|hanging (?:out|around|about|round)|being (?:together|friends|seen|in|with|on|at the same)|spending time|socialising|going (?:about|around|out) together|sitting together|coming together|walking|waiting (?:together|in (?:a )?(?:groups?|numbers))|communicating|speaking to|standing|having (?:any )?contact)(?! (?:adults|the (?:adults?|men|man|dealers?|older))| (?:with |to )?(?:adults|older (?:men|people|buyers)|the (?:adults?|men|man|dealers?)))
(?:bar|bars|barring|barred|ban|bans|banning|banned|prohibit\w*|forbid\w*|prevent\w*) (?:any\s+|all )?contact (?:between|with)
(?:injunctions?|behaviour orders?|cbos?|asbos?|behaviour contracts?|abcs?|civil orders?|court orders?|bail conditions?|licence conditions?|conditions|curfews?|exclusion (?:orders?|zones?|requirements?)|protection notices?|order)(?: \w+){0,8}? (?:(?:to|that|which|so that|barring|banning|preventing|stopping|prohibiting|forbidding|keeping|not to|under which|and|will|would) (?:\w+ ){0,5}?(?:contact|associat\w+|meet(?:ing)?|together|apart|out of the (?:estate|area|town|borough)|away from (?:each|one|the (?:others?|group|rest)|his|her|their|yp)|gather\w*|see(?:ing)? (?:each|one)|congregat\w+|mix(?:ing)?))
(?:injunctions?|criminal behaviour orders?|cbos?|asbos?|gang injunctions?|exclusion orders?|exclusion zones?|community protection (?:warnings?|notices?))(?: \w+){0,4}? (?:against|on|for|naming|covering|to include|to cover) (?:all |each |each of |every )?(?:WHOM|member)
gang injunctions?
(?:link|links|ties?|contact|connection|bonds?) (?:with|to|between) (?:(?:the|his|her|their) (?:peer group|group|others|rest|friends|peers)|each other|members|co-?defendants) (?:is|are|be|being) (?:cut|broken|ended|severed|stopped)
(?:no longer|not|never) (?:to |be )?(?:allowed|permitted|let|able) (?:to )?(?:\w+ ){0,3}?(?:together|meet|gather|associate|mix|visit (?:each|one)|see (?:each|one)|sit (?:with|next))
(?:curfews?|confiscat\w+|remov\w+ (?:their )?phones)(?: \w+){0,8}? (?:so|to) (?:that )?(?:\w+ ){0,4}?(?:not|stop|prevent|cannot|limit|keep)(?: \w+){0,4}? (?:meet\w*|together|contact\w*|apart|see\w*|gather\w*|associat\w+|friends|each other)
(?:tell|tells|instruct|order|warn|advise|ask|require|direct)(?:s|ed|ing)? (?:WHOM|parents to (?:stop|keep|prevent)|families to (?:stop|keep|prevent)) (?:\w+ ){0,4}?(?:not to (?:see|meet|associate|mix|contact|speak|gather|spend|be|hang)|to (?:stay away from|keep away from|avoid|stop (?:seeing|meeting|going|mixing)) (?:each|one|the (?:others?|rest|group)|his|her|their|yp|other members))
in (?:another|one another|each other)['’]s company
in (?:the )?(?:company|presence) of (?:another|any other|the others?|each other|other members|yp\d+|one another)
supervised contact
(?:cannot|can['’]t|unable to|not be able to|no chance to) (?:plan to |arrange to\s+|easily )?(?:meet|gather|get together|contact each|see each)
nowhere to (?:gather|meet|go together|be together)
(?:advis|warn|counsel|caution)(?:e|es|ed|ing|s)? (?:\w+ ){0,5}?against (?:the |this\s+|their\s+|his |her |any )?(?:friendships?|group|each other|mixing|seeing|meeting|associating|spending)
no (?:further |more |direct |unsupervised |other |future )+contact (?:between|with) (?:the|each|one|yp\d+|other|his|her|their|any)
(?:within|closer than) \w+ (?:metres|meters|yards|miles) of (?:yp\d+|each other|one another|the (?:others?|group|rest)|any other)
(?:forbid|forbids|forbidding|prohibit\w*|ban|bans|banning|bar|bars|barring|stop|stops|stopping|prevent\w*) (?:yp\d+|him|her|them|members|the \w+)(?: and yp\d+)* from (?:sharing|going|approaching|visiting|travelling|talking|messaging|being|sitting|seeing|meeting)(?! (?:out alone|near (?:the )?(?:adults?|men|canal|road|flats|dealers)|into (?:the )?(?:arcade|flat)|hungry|missing|without))
(?:not|stop\w*|prevent\w*|ban\w*|no|end|ends|forbid\w*|refuse) (?:(?!break|dispers|split|clear|fin|polic|film|photo|disturb|interrupt|treat|report|call|see)\w+ ){0,4}?(?:sleep-?overs?|meet-?ups?|get-togethers?|gatherings?|visits to each other)
(?:limit|reduc|restrict|curb|minimis|control|curtail|cap)(?:e|es|s|ed|ing)? (?:the (?:group|friends)['’]s?|their|members['’]|contact|the) (?:contact|time together|meetings|gatherings|influence of the (?:group|friends|others)|group['’]s (?:contact|influence|time|meetings))
(?:forbid|order|tell|ban|require|instruct)\w* WHOM (?:not )?to (?:meet|see|mix|associate|gather|contact)(?! (?:the )?(?:worker|mentor|panel|youth|adults?|men))
(?:not|never|no longer) (?:\w+ )?(?:see|meet|visit|contact|speak to|talk to|ring|text|message|join) (?:each other|one another|the others?|the rest|his friends|her friends|their friends)
break(?:s|ing)? up (?:any|all|every) (?:\w+ )?gatherings?
(?:that|which|where) (?:none|not one|no one) of (?:the (?:others?|rest|group|friends)|(?:his|her|their) (?:friends|mates)) (?:attends?|goes?|uses?|is|are|lives?)
separat(?:e|es|ed|ing) (?:[\w’'-]+ ){1,4}?from (?:the (?:others?|rest(?! of (?!the (?:group|friends)))|group|friends)|each other|one another|(?:his|her|their) (?:friends|mates|peers))
(?:towards?|encourag\w+|see|support\w*) (?:the |this )?(?:group|friendships?|friends) (?:(?!to )\w+ )?(?:break|split|drift)\w* (?:up|apart)
(?:banned|barred|kept|excluded) from (?:the others?|each other|one another)['’]s?
(?:stop|prevent|ban|keep)(?:s|ping|ting)? WHOM (?:from )?\w+ing (?:[\w’]+ ){0,4}?together(?!\s+with (?:the )?(?:adults?|men|man))
better off (?:with|among|around) (?:other|new|different|better|nicer) (?:young )?(?:friends|people|kids|peers|company|mates)
(?:none|neither|no one) of (?:them|the \w+) (?:\w+ ){0,6}?with (?:any of )?(?:the others?|each other|one another)
(?:not|cannot|can['’]t|unable to|no longer) (?:\w+ )?be with (?:his|her|their|the) (?:friends|others|group|rest)
(?:asked|told|required|ordered|instructed|agrees?|promises?|undertakes?|expected|made) (?:\w+ )?not to (?:meet|see|mix|associate|gather|contact|speak|be seen|be together|go out)
(?:keep|keeps|keeping) WHOM (?:\w+ ){0,8}?from (?:each other|one another)
not (?:to )?(?:let|allow|permit) WHOM (?:to )?(?:spend|be|stay|sleep|meet|get|travel|walk|see|sit|play)\s+(?:\w+ ){0,4}?(?:together|each other|one another)
(?:keep|stay|steer|remain)(?:s|ing)? (?:\w+ )?clear of (?:WHOM|each|one another|the (?:younger|older|others?))
(?:hard|harder|difficult|more difficult|impossible) for WHOM to (?:\w+ )?(?:get together|meet|gather|see each|see one|be together|contact|associate)
(?:not|never|\w+n['’]t|no longer|stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?|out of|away from|apart from|limit(?:s|ed|ing)?|forbid(?:s|den|ding)?|bans?|banned|banning|block(?:s|ed|ing)?|restrict(?:s|ed|ing)?|bars?|barred|prohibit(?:s|ed|ing)?|less|little|minimis(?:e|es|ing)|discourag(?:e|es|ing))\s+(?:(?!hurt|harm|teas|fight|bull|leav|los|let|judg|blam|abandon|alone|miss|fall|argu|betray|threat|hit|insult|racis|cut|call|mock|film|shout|turn|forget|put|push|pull|dar)\w+ ){0,6}?(?:each other|one another)(?:['’]s)?
(?:not|never) (?:\w+ ){0,3}?(?:re-?form|reunite|regroup|get back together|meet up again)
so (?:that )?(?:\w+ ){1,4}?(?:do not|does not|don['’]t|cannot|can['’]t|never|no longer|are not|is not|will not|are less able to) (?:\w+ ){0,2}?(?:see|meet|mix|linger with|hang (?:out|about|around|round)|gather|congregate|assemble|bump into|cross paths|overlap|coincide)(?! (?:the )?(?:adults?|older|man|men|dealers?))
without the (?:others|rest of the group)(?= (?:there|present|knowing|being|so)|[.,;]|$)
warn(?:s|ed|ing)? (?:WHOM |each \w+(?: \w+)? )?(?:off|away from) (?:the others?|the group|the rest|each other|one another|(?:his|her|their) friends|him|her|yp\d+)
(?:discouraged|deterred|dissuaded|prevented|stopped|banned|barred|prohibited|forbidden|restricted) (?:\w+\s+)?from (?:meeting|gathering|congregating|hanging (?:out|around|about|round)|associating|mixing|loitering|standing|lingering|socialising|spending time|assembling|grouping|going (?:about|around|round|out) (?:with|together)|being (?:together|seen|out)|sitting (?:with|together|near)|seeing (?:each|one|his|her|their|the)|walking (?:with|together|home))(?! (?:out of (?:lessons|class)|alone|near (?:the )?(?:adults|men|canal|road|line)))
(?:cannot|can['’]t|could not|unable to|no longer) (?:\w+ )?(?:message|contact|text|ring|call|see|meet|reach|find|join|be with|sit with|play with|talk to|speak to|visit|chat (?:to|with)|phone|get hold of) (?:each other|one another|the others?|the rest|(?:his|her|their) friends)
no (?:more )?(?:seeing|meeting|contacting|mixing with|talking to|hanging (?:about|around|round|out) with) (?:each other|one another|the others?|yp\d+|(?:his|her|their) friends)
avoid\w* (?:bringing|having|putting|placing|seating) WHOM (?:into contact|together|in the same)
WHOM (?:(?:will|do|does|can|should|may|must|are|is) (?:not|never|no longer)|cannot|\w+n['’]t) (?:to )?(?:meet|gather|get together)(?=[.,;]|$| (?:up|out of|outside|after|again|any more|at all|in town|until|over|during|without)\b)
(?:not|never|no longer|nor|\w+n['’]t) (?:\w+ )?(?:to )?(?:associate|consort|fraternise|congregate|socialise|mix)(?=[.,;:]|$| (?:again|any more|in future|outside|after|until|at all|out of|at|in|on))
(?:agree|decide|insist|rule|require|order|make sure|ensure|promise)[sd]? that (?:\w+ ){1,3}?(?:only\s+)?(?:see|meet|message|contact|visit) (?:each other|one another|the others?|(?:his|her|their) friends)(?: only)? (?:at|in|on|when|with|under|once|if)
(?:keep|keeps|stay|stays|staying|keeping) (?:well |right )?away from (?:the (?:others?|rest|group)|each other|one another|(?:his|her|their) friends)
not (?:associating|consorting|congregating|mixing)
(?:home|away|back|off|apart) (?:as soon as|when|whenever|if|once|each time|every time|the moment)\s+(?:\w+ ){1,6}?(?:seen|found|caught|spotted|met|gathered) (?:\w+ )?together(?! (?:late|after dark|at night|after \d|with (?:the )?(?:men|adults)))
(?:seen|found|caught|spotted) together,? (?:\w+ ){0,3}?(?:will|to|should|must|are to) be (?:\w+ )?(?:sent|moved|told|taken|reported|fined|excluded|separated|dispersed|split)(?! (?:late|after dark))
(?:if|when|whenever|as soon as|once|each time|every time) (?:\w+ ){1,6}?(?:seen|found|caught|spotted) together,? (?:\w+ ){1,7}?(?:sent|moved|move on|taken|drive[ns]?|fined|reported|excluded|phone[sd]?|rings?|rung|separated|dispersed|told to)(?! (?:late|after dark))
out of (?:the )?reach of (?:the (?:group|others?|rest|friends)|this (?:lot|group)|(?:his|her|their) friends|each other|one another)
under no circumstances (?:\w+ ){0,3}?(?:together|meet|mix|in contact)
no (?:more )?(?:going (?:round|over|out|about|anywhere)|calling|visiting|sitting|walking|travelling|messaging|chatting|playing|being)(?: (?:to|with|at|for|near))? (?:each other|one another|the others?|yp\d+|(?:his|her|their) friends)
no (?:\w+ )?(?:contact|communication|interaction|dealings) (?:of any kind )?(?:between|with|among) (?:any of )?(?:each other|one another|yp\d+|the (?:others?|rest|group)|other members|(?:his|her|their) friends)
block(?:s|ed|ing)? (?:all |any |their )?(?:contact|messages|calls)(?: between| with| from)\s+(?:WHOM|each other|one another|the others?)
(?:to |so |that |which )(?:\w+ ){0,4}?(?:stops?|stopping|prevents?|preventing) (?:WHOM )?(?:from )?(?:chatting|messaging|texting|calling each|meeting up|gathering|re-forming|getting together|hanging)(?! (?:adults|men|strangers|with (?:adults|men|strangers)))
(?:block|delet|unfollow|unfriend)(?:e|es|s|ed|ing)? (?:each other|one another|the (?:others?|rest|group|friends)['’]?s?|(?:his|her|their) friends['’]?)(?: (?:numbers?|accounts?|contacts?))?
(?:delete|shut down|close down|take down) (?:the|their) (?:group chat|chat group|whatsapp group)
(?:sleep-?overs|get-togethers|meet-?ups|visits to each other) (?:\w+ ){0,3}?(?:come to an end|stop|(?:are|be|is) (?:\w+ )?(?:stopped|banned|ended|forbidden|not allowed|no longer allowed))
(?:group chat|chat group|(?:whatsapp|snap|snapchat|instagram|telegram|signal) group|group['’]s chat|shared chat|server) (?:is|are|to|will|has|gets|must|should) (?:to )?(?:be |been )?(?:\w+ )?(?:closed(?! to)|deleted|shut|taken down|wound up|removed|ended|disbanded|blocked|banned|stopped|left)
(?:delet|clos|shut|end|remov|block|ban|wind|tak|disband|leav|quit|dissolv|stop|exit)(?:e|es|s|ing|ting)? (?:down |up )?(?:the|their|this|his|her) (?:group['’]s )?(?:group chat|chat group|whatsapp group|shared chat)(?! to (?:the )?(?:\w+ )?(?:adults|strangers|men))
so (?:that )?the (?:\w+ )?(?:chat|thread|server) (?:goes|falls) (?:quiet|silent|dead)
(?:parents|families|carers) (?:to |are asked to |should |will )?(?:keep|stop|prevent|ban|forbid) (?:\w+ ){0,4}?(?:away from|from (?:mixing|contacting)|apart|seeing|meeting)
parents (?:\w+ ){0,4}?(?:not (?:let|allow)|stop|prevent|keep) (?:\w+ ){0,4}?(?:see(?:ing)?|meet(?:ing)?|from|mix(?:ing)?|out with|friends|together|apart)
ground(?:s|ing)? (?:WHOM|all|each|every)
(?:keep|keeps|keeping|kept) WHOM (?:in|indoors|at home|inside)(?= (?:after|for|until|so|every|on|each)\b|[.,;]|$)
(?:keep|keeps|keeping|kept) (?:his|her|their|the) (?:sons?|daughters?|child|children)\s+(?:\w+ )?(?:in\b|indoors|at home|inside|away|apart)
(?:stop|prevent|ban|keep|forbid|bar|discourag|deter)(?:s|es|ned|ning|ped|ping|ing|ed|e|red|ring)? (?:his|her|their|the|a|both|each) (?:\w+ )?(?:sons?|daughters?|child|children|boys?|girls?|lads?|brothers?|sisters?|kids?|grand\w+|step\w+|nephews?|nieces?) (?:from )?(?:going (?:out|about|around|round|anywhere)|seeing|meeting|mixing|being|hanging (?:out|around|about|round)|spending (?:\w+ )?time|associating|visiting|talking|messaging|walking (?:\w+ )?|sitting) (?:with\s+|to )?(?:the (?:others?|rest|group|friends|boys|girls)|them|each other|one another|(?:his|her|their)\s+(?:friends|mates)|yp\d+|friends)
so (?:that )?(?:he|she|they|yp\d+) (?:(?:is|are) not|isn['’]t|aren['’]t) (?:\w+ )?(?:with|around|near) (?:the (?:others?|rest|group|friends|(?:older|younger) \w+)|each other|one another|(?:his|her|their) (?:friends|mates)|yp\d+)
so (?:that )?(?:he|she|they|yp\d+) (?:misses|miss|avoids?) (?:the )?(?:group|others?|rest|friends)
not (?:\w+ )?(?:around|alongside|exposed to|influenced by|under the influence of|led by) (?:the (?:others?|rest|group|friends)|each other|one another|(?:his|her|their) (?:friends|mates|peers)|yp\d+)
WHOM (?:is|are|be|to be|will be|should be) turned away
dispers(?:e|es|ed|ing) (?:of )?WHOM
dispersal(?: (?:orders?|powers?|zones?|notices?|area))?
(?:order|notice|powers?) (?:under which )?(?:\w+ ){0,4}?(?:more than|groups of) (?:two|three|four|\d)
(?:in )?groups of (?:(?:more than|over|no more than) (?:two|three|four|\d)|(?:two|three|four|\d) or more)
(?:three|two|four) or more (?:of them |young people |members )?(?:are |is )?(?:found|seen|gathered|together|gather)
off in different directions
move(?:s|d|ing)? (?:the group|them|the young people|the friends|members|them all) on
(?:direct|order|require|tell|instruct|ask)(?:s|ed|ing)? (?:WHOM|groups?(?: of \w+)?|youths) to (?:leave|keep out of|quit|get out of) (?:the |any )?(?:\w+ )?(?:area|town|park|square|precinct|vicinity|locality|centre|parade|station)
(?:tak|remov|demolish|fenc|rip|lock|clos|block)(?:e|es|s|ing|ping)? (?:down |out |away |off |up )?the (?:bench(?:es)?|seats?|seating|shelter|wall|steps|ramp|tables?|sofas?|wi-?fi|lights?),? (?:as|because|since|so|that|which|where|to)\s+(?:[\w’']+ ){0,5}?(?:attracts?|draws?|brings?|gather\w*|congregat\w*|hang\w*|sit|meet|linger\w*)(?! (?:the )?(?:adults|men|dealers|older))
(?:leave|move along|go home|disperse) (?:whenever|when|if) (?:there are|they are|more than|three|two)
(?:more than|over) (?:two|three|four|\d) of them
(?:to|back to) their own (?:streets?|homes?|areas?)
(?:stop|prevent|ban|keep|deter|disperse) (?:young people|them|the group|the friends|members|youths) (?:from )?gathering
disperse (?:any|all|every|the) (?:gatherings?|groups?|crowds?)
(?:section|s\.?) ?3[45] (?:\w+ )?(?:notices?|powers?|orders?|directions?|dispersals?|authority|authorisations?)
(?:not|never) (?:to )?be in (?:a |any )?groups? of (?:more than|over|above|three|four) ?\w*
(?:lock|shut|turn|keep)(?:s|ed|ing)? WHOM out of (?:the |our )?(?:\w+ )?(?:centre|club|hall|library|park|square|shops?|building|café|cafe)
no (?:\w+ )?groups? (?:larger|bigger|of more|of over|over|above) (?:than )?(?:two|three|four|\d)
until (?:they|WHOM) (?:\w+ )?stops? (?:meeting|gathering|seeing|hanging|mixing)
(?:return|take|escort|drive|send)(?:s|ing)? (?:each|every|the) (?:\w+ ){1,2}?(?:to|back to) their (?:own\s+)?(?:\w+ )?(?:homes?|addresses|address) if (?:found |seen |caught )?(?:together|with|in a group)
curfews? (?:(?:is|are|to|be|will|should) ){0,3}(?:\w+ )?(?:for|on|of|upon) (?:each|all|every|the (?:group|members|boys|girls|five|friends|young people)|them|yp\d+|him|her|both|members|young people)
(?:impos|set|appl|put|plac|agree|introduc|request|seek|enforc|add)\w* (?:\w+ ){0,3}?curfews?
curfews? (?:from|of|at|after) \d
WHOM(?: of the (?:group|friends))? (?:is|are|be|to be|will be|being) (?:banned|barred|excluded|kept out|turned away|refused entry|shut out) (?:\w+ ){0,6}?(?:on the same|at the same time|at once|together|as a group|if (?:they|more)|when (?:they|more))
(?:clear|sweep|shoo|chas|usher|turf|flush|evict|eject|hustl)(?:e|es|s|ing|ed)? (?:the (?:group|friends|five|four|three|boys|girls|lads|members|young people|children|teenagers)|young people|groups|gatherings|youths)\s+(?:away )?(?:from|off|out of|out)(?= \w)
(?:go|goes|going|leave|leaves|leaving|walk|walks|come|comes|arrive|attend|move|disperse|travel|enter)(?: \w+){0,3}?\s+in (?:ones (?:and|or) twos|twos (?:and|or) threes|pairs(?= (?:when|whenever|if|and not|rather than)))
(?:remov|escort|march|mov|order|send|throw|turn)(?:e|es|s|ed|ing)? (?:WHOM|groups|youths) (?:\w+ ){0,6}?(?:when|whenever|if|as soon as) (?:they|there|more) (?:\w+ )?(?:gather|meet|sit|stand|congregate|come together|are (?:seen |found )?together|assemble|group)
(?:bench|seats?|wall|shelter|steps|ramp|tables?|sofas?) where (?:they|the \w+) (?:\w+ )?(?:meet|sit|gather) (?:is|are|will be|to be|should be) (?:\w+ )?(?:removed|taken (?:away|out|down)|fenced off|demolished|blocked)
(?:remov|tak|demolish|fenc|block|rip)(?:e|es|s|ing|ping)? (?:away |down |off |out |up )?the (?:bench|seats?|wall|shelter|steps|ramp|tables?|sofas?) where (?:they|the \w+) (?:\w+ )?(?:meet|sit|gather)(?! (?:the )?(?:adults|men))
(?:removed|taken out|taken away|ripped out|fenced off|closed off|locked|blocked off) (?:as|because|since) (?:[\w’']+ ){0,3}?(?:where|they|the (?:group|friends|boys|girls|young people|lads)) (?:\w+ ){0,2}?(?:sit|gather|meet|hang|congregate|collect)
(?:ask|tell|order|get|make|require|direct)(?:s|ing)? (?:any |all )?(?:(?:two|three|four) or more of )?WHOM (?:to )?(?:move|moving) (?:on|along)
one[- ]at[- ]a[- ]time(?! if (?:they|he|she)|,? (?:and )?then\b)
only (?:one|two|three) (?:of WHOM|of (?:them|the \w+)|member|friend|YOUNG|boy|girl|young person|player|pupil|student) (?:\w+ ){0,5}?(?:at (?:a|any|one|any one) time|at once|together|on (?:any|the same) day)
(?:one|two) (?:member|of them|at) (?:\w+ ){0,3}?at a time
no two (?:of (?:them|the \w+)|friends|members)
(?:come|comes|attend|attends|arrive|arrives|enter|enters|visit|visits|use the \w+) (?:alone|singly|one by one|individually|on their own)(?! if (?:they|he|she) (?:wish|want|prefer|ask))
no more than (?:one|two|three|four|\d) (?:\w+ ){0,7}?(?:together|at once|at (?:a|any|one|the same) time|in (?:one|the) (?:place|shop|park|square|building))
only (?:allowed|permitted) (?:\w+ ){0,4}?(?:alone|one at a time|singly|without the others)
(?:restrict|limit|cap|reduc|control|curb|fix)(?:e|es|s|ped|ping|ting|ling|led|ing|ed)? (?:(?:the )?(?:numbers?|size)\s+of|how many(?: of)?) (?:WHOM|pupils|children) (?:\w+ ){0,3}?(?:gather|meet|stand|sit|wait|enter|come|together|allowed|at once|at (?:a|any one|one) time|in)
no more than (?:one|two|three|\d) (?:YOUNG|(?:of )?(?:them|the (?:group|YOUNG|five|four|six))) (?:\w+ ){0,4}?(?:admitted|allowed|in|permitted|enter|come in|served|inside|seated)
(?:limit|restrict|cap|keep)(?:s|ed|ing|ting)? (?:\w+ ){0,4}?to (?:one|two|three|\d) (?:YOUNG|of (?:them|the YOUNG)) at a time
(?:keep|limit|hold|restrict)(?:s|ing|ed)? WHOM (?:down )?to (?:one|two|three|\d) at a time
lets? (?:only )?(?:one|two|three|\d) (?:YOUNG|(?:of )?(?:them|the YOUNG)) (?:\w+ ){0,3}?(?:at a time|at once)
(?:ban|limit|cap|rule) (?:on|of) (?:no )?(?:more than|over) (?:one|two|three|\d) of (?:the\s+)?(?:group|friends|them|five|young people|boys|girls|members)
(?:attend|attends|attendance|visits?|sessions?|appointments?|seen|admitted|let in|arrive|arrives|allowed|allows?|lets?|leave|leaves|come out|go) (?:[\w,’'-]+ ){0,6}?(?:one by one|singly|one after the other)(?! if| when they)
lets? in (?:only )?(?:one|two|three|\d)(?: of (?:them|the \w+))? (?:at most|and no more)
one in,? one out
managed moves?(?= (?:\w+ ){0,3}?(?:for|of|to|so)\b)
removal of (?:one|two|the (?:leaders?|eldest|oldest)|yp\d+|some)
(?:exclud|bann?|remov|bar|suspend|expel)\w* (?:the )?(?:group['’]s |main\s+|most )?(?:\w+ )?(?:leaders?|ringleaders?|influential)
(?:ring)?leaders?(?: of (?:the|this) \w+)? (?:(?:is|are|to|will|should|must|be|being) ){1,3}(?:excluded|banned|barred|removed|moved|suspended|expelled|sent (?:away|elsewhere|home))
(?:ban|bar|exclud|suspend|expel)(?:s|e|es|ning|ring|ing)? the (?:whole )?(?:group|YOUNG|two|three|four|five|six)(?= (?:for (?:an?|the|one|two|three|four|six|\d)|until)\b)
WHOM (?:is|are|be|to be|will be) (?:\w+ )?(?:banned|barred|excluded|suspended)(?= (?:\w+ ){0,3}?(?:for (?:an?|the|one|two|three|four|six|\d)|until)\b)
isolat(?:e|es|ing) (?:the )?(?:\w+ )?(?:members?|leaders?|ringleaders?|boys|girls|ones)(?! from (?:the\s+)?(?:adults?|men|dealers?))
(?:ban|bans|banned|banning|exclud(?:e|es|ed|ing)|bar|bars|barred|barring|remov(?:e|es|ed|ing)) (?:yp\d+|one of (?:them|the \w+)|him|her|the (?:eldest|oldest|leaders?|boy|girl|ringleaders?)|one member|two of (?:them|the \w+)|two members|some (?:members|of them)) (?:from|until) (?:the |school |all )?(?:group|club|centre|hall|sessions?|park|school|area|square|building|library|youth|estate)
(?:his|her|their|yp\d+['’]s) (?:place|membership) (?:\w+ ){0,4}?(?:be )?(?:withdrawn|suspended|removed|cancelled)
(?:two|three|some|one|each|several) of WHOM (?:\w+\s+)?(?:to be |will be |is |are |should be\s+)?(?:educated|taught|schooled|placed|sent) (?:off[- ]site|elsewhere|at home|in isolation|on their own|alone)
(?:exclud|suspend|expel)(?:e|es|s|ing)? (?:(?:one|two|three|four|some) of (?:the \w+|them)|yp\d+|him|her|(?:the |all )?(?:one|two|three|four|some|main|older|eldest|oldest|leading|worst|whole)(?: of (?:them|the \w+))?(?: \w+)? (?:who|from|for|seen|until|so|in)|one of them|two of them|(?:the )?(?:ring)?leaders?)
(?:school|college|class|form|house|housing|tutor group|set) moves? (?:\w+ ){0,4}?for (?:(?:any\s+|at least )?one|two|three|some|yp\d+|him|her|a (?:boy|girl|member)|each|the (?:oldest|eldest|youngest|leader|boy|girl|ringleader))
(?:mov|sen[dt]|exclu|suspend|bann?|barr?|away|remov|leav|tak)\w* (?:[\w,'’-]+ ){0,12}?(?:give|gives|giving|gave) (?:the (?:others?|rest|group)|(?:his|her|their) friends) (?:a |some )?(?:rest|break|breather|respite|breathing space|peace|chance to settle|fresh start|space)
(?:one|two|three|four|some|half|the (?:older|younger|oldest|eldest|boys|girls)|yp\d+)(?: [\w’']+){0,6}? (?:on|to|at|in|for) the DAY(?: \w+){0,2}?,? (?:and|but|while) (?:the )?(?:others?|rest|other \w+|remaining \w+|younger|older|girls|boys|yp\d+)(?: [\w’']+){0,4}? (?:on|to|at|in|for) the DAY
(?:ban|bann|bar|barr|exclud|remov|suspend|expel|expell)(?:s|es|ed|ing|e|ring|ning)? the (?:two|three|four)\s+(?:\w+est|older|younger|main|leading|who|boys|girls|ringleaders?|most)(?: \w+){0,4}? (?:from|until|for)
so that the (?:rest|others?) (?:may|might|can|could|will) (?:\w+ (?:\w+ )?in peace|settle|calm|breathe|be left|make (?:other|new) friends|drift)
(?:group|friends|friendship|friendships|others?)(?:['’]s)? (?:\w+ )?(?:loses?|lost|losing) (?:its|their|some of its|some of their) (?:hold|grip|pull|appeal|influence|attraction|power|draw|sway)
(?:to move|moves?|moved|go|goes|sent) to (?:his|her|their) (?:father|mother|dad|mum|aunt|uncle|grandmother|grandparents|nan|relatives)['’]?s? (?:\w+ )?in (?:another|a different)
(?:fresh|new|clean) start (?:for (?:\w+ ){1,3})?(?:at|in|with|elsewhere|away)
(?:to|into|at|in) a different (?:youth )?(?:club|centre|project|hall|group)(?= (?:from|to|so)|[.,;]|$)
(?:yp\d+(?:['’]s family)?|one of (?:them|the \w+)|one (?:member|boy|girl|young person|friend)|(?:the|his|her|one) family|the (?:eldest|oldest|youngest|leader|boy|girl)|two of (?:them|the \w+)|members) (?:is |are |to |will |should |be |must )+(?:moved|placed|transferred|sent|rehoused|relocated|taken|educated) (?:\w+ ){0,3}?(?:away|out|to|with|elsewhere|in (?:another|a different)|from)
(?:relocat|rehous)(?:e|es|ed|ing) (?:one|two|the|a|his|her|some of the|yp\d+['’]s) (?:\w+ )?(?:famil(?:y|ies)|members?|young person|boys?|girls?)
(?:mov(?:e|es|ed|ing)|relocat\w+|rehous\w+|transfer(?:s|red|ring)?|plac(?:e|es|ed|ing)|send(?:s|ing)?|sent|tak(?:e|es|ing)) (?:YP\d+|yp\d+(?:['’]s family)?(?: and yp\d+)*|one of (?:them|the \w+)|one (?:or two )?(?:member|boy|girl|young person|friend|player|pupil|student)s?|(?:some|two|three|half|four) (?:of (?:them|the \w+(?: \w+)?)|YOUNG)|him|her|the (?:eldest|oldest|youngest|leaders?|boy|girl|young person|two (?!who live)\w+|most \w+ \w+)(?: boy| girl| member| two)?|(?:his|her|the) family|each of them|the ringleader|members)(?: and (?:his|her) family)? (?!back|who live)(?:\w+ ){0,3}?(?:away|out of|to (?:a |an |another\s+|the )?(?:\w+ )?(?:school|college|academy|campus|squad|area|town|county|city|borough|placement|relative\w*|home|unit|provision|estate|boarding)|elsewhere|to live|to stay|with (?:relatives|family)|with (?:his|her|an?) (?:\w+ )?(?:father|dad|mother|mum|aunt\w*|uncle|gran\w*|nan|relatives?|family|cousins?|carers?) in|with carers in|in (?:the next|another|a different) (?:county|town|city|borough|valley|village)|out[- ]of[- ](?:area|borough|county)|from the (?:group|school|area))
(?:placements?|moves?|transfers?|relocation|rehousing|is placed|are placed|be placed|is moved|are moved|be moved) out of\s+(?:the |their )?(?:area|borough|county|city|town)
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
(?:(?:the )?(?:one|two|three|four|half|some|older|elder|eldest|oldest|youngest|leading|main)(?: of (?:them|the \w+)|(?: older| younger)? (?:boys?|girls?|members?|friends?|pupils?|lads?|young people|siblings|brothers|sisters))?|(?:the )?(?:boys?|girls?|members?|friends?|pupils?|lads?|young people)(?= who\b| that\b| with\b)|yp\d+(?: and yp\d+)*|he|she) (?:(?:who|that|with) (?:\w+ ){1,5}?)?(?:is |are |will |to |be |should |must |being ){1,3}(?:transferred|moved|placed|sent|rehoused|relocated|excluded|removed|educated|taught|housed) (?:\w+ ){0,2}?(?:to|in|at|into|out|from|away|elsewhere|with)(?![^.;]*(?:together|near (?:the|their|his|her)))
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
not (?:to )?(?:be )?(?:sit|meet|gather|be|walk|travel|stand|come|go|hang out|spend time|arrive|leave|play) (?:up )?together
so that (?:they|the (?:friends|group|five|two|boys|girls|young people|members)|yp\d+ and yp\d+|members) (?:are |do |can |will |need |have )?(?:not|never|cannot|no longer|less likely to|unable to) (?:\w+ )?(?:meet|mix|together|see (?:each|one)|cross|associate|gather|overlap|contact|be together|spend|walk home together|travel together|sit)
(?:will|to|should|must|can|shall|may|would) be (?:broken up|split(?: up)?|separated|divided|dispersed|kept apart|disbanded|moved on|scattered|dismantled)(?! by (?:an?|the) (?:\w+ )?(?:curtain|screen|wall|door|fence|stage|crew|line|partition|lessons?|break))
(?:group|friends|members|they|five|boys|girls|young people|yp\d+) (?:is|are) (?:broken up|split up|disbanded|dispersed|kept apart|separated|scattered)(?! by)
(?:not|never|no longer) (?:to )?(?:all )?(?:\w+ ){0,3}?together(?! (?:until|when|if|because|as|they (?:are|feel)))
away from the (?:younger|older|other) (?:two|three|ones|boys|girls|members|four)
(?:no longer|not) (?:\w+ )?(?:share|shares|sharing|travel|travels|walk|walks|sit|sits|eat|eats|play) (?:\w+ ){0,3}?(?:together|with (?:each|the others?|one another|his|her|yp\d+|their friends))
no longer (?:\w+ )?(?:live|living|be|being|sit|sitting|spend|spending|walk|travel|learn|near|close|placed|together) (?:\w+ ){0,2}?(?:each other|one another|WHOM|alongside|together)
(?:separat(?:e|es|ed|ing|ion of)|split(?:s|ting)?(?: up)?|break(?:s|ing)? up|broken up|divid(?:e|es|ed|ing)|parts?(?! of)|parting|fragment\w*|dismantl\w+|scatter(?:s|ed|ing)?|disband(?:s|ed|ing)?|isolat(?:e|es|ing)) (?:up )?(?:of )?WHOM(?! (?:from|and) (?:the )?(?:adults?|older|men|man|dealers?|exploit\w*|people who|those who|buyers)|['’]s (?:evening|time|meal|day|summer)| into (?:two |three )?(?:teams|sides|pairs) (?:for|to play|to paint|to cook))
(?:break|breaks|breaking|split|splits|splitting) (?:WHOM )?up (?!(?:the )?(?:day|summer|week|journey|walk|evening|holiday|fight|cost))WHOM
(?:break|breaks|breaking|split|splits|splitting) WHOM (?:up|apart|between|across|among|into)(?! (?:two |three |four )?(?:teams|sides|pairs|turns))
(?:keep|keeps|keeping|kept|hold|seat|seats|seating|place|places|pull|move|moves|draw|prise|house|teach) WHOM (?:well |further |physically )?apart(?! from (?:the )?(?:adults?|older|men|dealers?|exploit\w*|buyers|those who))
(?:keep|keeps|keeping) apart WHOM
(?:are|be|is|were|to|been) (?:kept|seated|sat|placed|moved|housed|taught|live|stay|sit) (?:well |further )?apart(?! from (?:the )?(?:adults?|older|men|dealers?|exploit\w*|buyers|those who))
apart from (?:the (?:boys|girls|others?|rest|group|friends)|each other|one another|his friends|her friends|their friends)
(?:place|put|move|keep|seat|teach|have|be|timetable|split|send|transfer|go|goes|are|is|attend|enrol)(?:s|ed|ing)? (?:WHOM |in |into |to |at |on |be |taught |put\s+|placed ){1,4}(?:separate|different|other|another|opposite) (?:\w+ )?(?:class(?:es)?|tutor groups?|tutors?|forms?|schools?|sets?|colleges?|lessons?|year half|halves|sites?|playgrounds?|lunch(?:es| sittings?| times?)?|timetables?|buses|towns?|houses|placements?|areas?|evenings?|nights?|days?|rooms?|tables|clubs|centres|groups?|breaks?|campus(?:es)?|counties|boroughs?)
(?:separate|different) (?:tutor groups?|classes|schools|forms|break times|lunch (?:sittings|times)|timetables|colleges|placements)(?= (?:for|from|so|in|until|to))
(?:never|not) (?:\w+ ){0,3}?in the same (?:room|place|building|corridor)(?! as\s+(?:the |any )?(?:\w+ )?(?:adults?|men|man|people|boy|girl|pupils?))
(?:sent|send|sends|go|goes|walk|walks|pull|pulls|pulling|steer|draw|taken|driven|escorted) (?:[\w’'-]+ ){0,3}?in (?:different|opposite|separate) directions
separately(?=[.,;]|$| (?:so|from (?:each|one)|and not together|to (?:avoid|prevent|keep)))
(?:not|never) (?:to )?(?:walk|travel|go|come|get|ride) (?:home|to school|in|back)? ?with (?:the others?|his friends|her friends|their friends|each other|the rest|yp\d+)
(?:friendships?|friends|group) (?:are|is) (?:not good|bad|unhealthy|toxic|no good|harmful) for (?:him|her|them|yp\d+)
so (?:that )?WHOM (?:stay|stays|are|is|keep|keeps|remain|remains) (?:well )?apart
(?:different|separate) (?:bus )?routes? home
(?:different|separate) (?:foster )?(?:homes|houses|placements|streets|towns|buses|entrances so)
(?:never|not) all (?:be )?(?:in one place|together|there|in the same|present|at the same)
(?:yp\d+|members|each (?:young person|of them|member|of the \w+|one)|the (?:oldest|eldest|youngest|two|siblings|brothers|sisters|pair)(?: \w+)?|one of (?:them|the \w+)|two of (?:them|the \w+)|him|her|them) (?:(?!(?:meets?|met|gathers?|visit|see|tour|look|try|choose|chose|chooses)\b)[\w’'-]+ ){0,6}?(?:different|separate|another|opposite) (?:[\w’'-]+ ){0,2}?(?:schools?|colleges?|class(?:es)?|clubs?|buildings?|roads?|routes?|bus(?:es)?|days?|evenings?|nights?|sites?|tables?|towns?|cit(?:y|ies)|count(?:y|ies)|homes?|placements?|areas?|forms?|sets?|tutors?|centres?|units?|boroughs?|academy|wing|playground)
the (?:group|friends|five|four|three|boys|girls|young people|siblings|lads|children)(?: of \w+)? (?:(?!(?:meets?|met|gathers?|visits?|tr(?:y|ies)|tour|see|perform|play|chose|choose|want|ask|like|say)\b)[\w’'-]+ ){0,7}?(?:different|separate) (?:[\w’'-]+ ){0,2}?(?:schools|colleges|classes|clubs|buildings|buses|days|evenings|nights|sites|tables|towns|homes|placements|areas|forms|sets|tutors|centres|units|rooms)
(?:seen|met|supported|supervised|educated|managed|worked with|helped|taught|transported|driven|collected) (?:individually|separately|alone|singly|one by one)(?: only)?(?! if| as well| when they)
(?:each|every) (?:young person|of them|member|friend|of the five) (?:\w+ ){0,4}?(?:home )?by (?:a |an )?(?:different|separate|other) (?:road|route|way|bus|car)
(?:in|into) isolation(?= (?:so|away|from|at|to (?:stop|keep|prevent|part|separate|break|avoid)))
(?:they|friends|them|members|girls|boys) (?:do|does|will|can|are) not (?:to )?(?:come|get|gather|be)\s+together
(?:different|separate) (?:sixth forms?|forms?|schools?|colleges?|tutors?|houses|teams|training providers?) for\s+(?:each|every|the|both|all|them)
(?:sit|sits|sitting|seat|seats|seated|stand|live|lives) (?:\w+ )?(?:near|beside|next to|with|close to)\s+another(?=[.,;]|$)
(?:nobody|none|no one|no two|neither|not one) (?:of |from |in )?(?:the\s+|them )?(?:\w+ ){0,2}?(?:is|are|sits?|shares?|has|have|works?|travels?|walks?)\s+(?:\w+ ){0,2}?(?:next to|beside|near|alongside|with (?:a |any |his |her |their |another )?(?:friends?|mates?|member)|at the same table|in the same (?:class|form|set|room|lesson|group))
(?:keep|keeps|kept|keeping|hold|stay|stays|remain|remains) (?:WHOM )?(?:\w+ )?separate(?:d)?(?=\s+(?:from|at|in|during|until|when|so|as|for|on)|[.,;]|$)
(?:not|never|\w+n['’]t|none of WHOM|no two of WHOM) (?:\w+ ){0,3}?(?:(?:in|on|at|have|has|attends?) (?:the same|one)|(?:share|shares|sharing) (?:the same|a|any|one)) (?:\w+ )?(?:class(?:es)?|forms?|tutor groups?|sets?|lessons?|bus(?:es)?|courses?|school|college|sixth form|table|tutor|workshops?|programmes?|units?|sessions?|placements?|homes?|houses?|provision)(?: (?:next|as|together|this|in|from|again))?
WHOM (?:is|are|be|to be|will be|being|get|gets) (?:split|divided|separated|spread|shared out|parcelled|distributed) (?:up |out )?(?:across|over|between|among|into|by|on) (?:\w+ ){0,3}?(?:sessions?|evenings?|nights?|days?|class(?:es)?|schools?|groups|sites?|clubs?|venues?|buses|homes?|weeks?|halves|centres?|times?|slots?|forms?|tutors?|courses?|projects?|areas?)
(?:(?:put|plac|mov|enrol|keep|timetabl|start|get|book|send|steer)(?:e|es|s|ed|led|ling|ting|ing)? (?:WHOM |each |each of WHOM )|WHOM (?:is|are|be|to be|will be) (?:put|placed|moved|enrolled|kept|timetabled|started|booked|sent|steered) )(?:in|on|into|on ?to|to) (?:a |an )?(?:separate|different|other|another) (?:\w+ )?(?:courses?|workshops?|programmes?|pathways?|apprenticeships?|shifts?|placements?|options|class(?:es)?|forms?|tutor groups?|sets?|schools?|colleges?|homes?|clubs?|sites?|squads?|teams?|crews?|casts?|rooms?|buses|tables|campus(?:es)?|half of the year|halves|year groups?)(?! (?:that |which )?(?:they|he|she) (?:chose|choose|chooses|want|asked|like))
paths? (?:do not|don['’]t|will not|won['’]t|never|cannot|can['’]t|no longer|should not) (?:\w+ )?cross
(?:by|via|through|at|from|using) (?:separate|different) (?:routes|exits|entrances|gates|doors)
(?:leave|leaves|arrive|arrives|go|goes|released?|dismissed|start|finish)(?: [\w,]+){0,6}? minutes apart
(?:WHOM|the cast|the eight) (?:is|are|be|to be|will be|being|must be|should be)\s+(?:\w+ )?(?:put|placed|moved|cast|sat|seated|timetabled|entered|assigned|allocated|spread|split|divided) (?:up )?(?:in|into|to|on|across|between|among|over) (?:a |an )?(?:separate|different|other|another) (?:\w+ )?(?:casts?|choirs?|bands?|crews?|squads?|companies|productions?|rotas?|tents?|dorm\w*|cabins?|minibus(?:es)?|coaches|boats?|carriages?|wings?|streams?|cohorts?|intakes?)
each (?:\w+ )?(?:is|are|gets|has) (?:given |offered )?a (?:different|separate) (?:\w+ )?(?:time|slot|day|evening|session|room|class|night)
WHOM (?:will |to )?(?:train|trains|play|plays|practi[sc]e|practi[sc]es|rehearse|rehearses|work|works|sit|sits|learn|eat|eats|travel|travels|wait|waits) in (?:separate|different) (?:\w+ )?(?:squads?|teams?|groups?|sets?|halls?|rooms?|casts?|crews?|cars|buses|carriages|places|corners)
WHOM (?:is|are|be|to be|will be|sit|sits|stand|stands|train|trains) (?:sat |seated |put |placed |kept |made to sit )?(?:at|in|on) (?:opposite|different|separate|far) (?:ends?|corners?|sides?|halves|rows?|parts?) of
(?:sit|seat|put|place|keep|stand)(?:s|ting|ing)? (?:WHOM|each \w+) (?:at|in|on)\s+(?:opposite|different|separate|far) (?:ends?|corners?|sides?|halves|rows?|parts?) of
no (?:crossover|cross-over)(?= (?:between|of|at|in)|[.,;]|$)
(?:in|into) (?:different|separate) (?:bands|streams|cohorts|houses)
(?:take|takes|have|has|go on|book)(?:ing)? separate (?:holidays|trips|breaks)
(?:never|not|no longer|do not|does not|don['’]t) (?:coincide|overlap|cross)
(?:separate|different|alternate|alternating) (?:\w+ )?(?:nights?|evenings?|days?|sessions?|times?|afternoons?) for (?:the |each )?(?:two|both|three|older|younger|boys|girls|half|halves|member|friend|one of them|of the)
stagger\w* (?:\w+ ){0,8}?so (?:that )?(?:\w+ ){0,6}?(?:not|never|cannot|apart|avoid)
(?:not|never) (?:be )?(?:in the (?:building|hall|centre|club|room|same place|same room|same lesson)|there|at the (?:club|centre|hall)) (?:at the same time|together|on the same)
(?:neither|none|not) (?:\w+ ){0,3}?(?:on|during|at) the other['’]?s?['’]? (?:day|session|time|evening|night)
on (?:alternate|different|separate) (?:days|nights|evenings|sessions)(?= (?:so|from (?:the|each|one|his|her|their|yp)|to keep|for each|and))
at no (?:point|time|moment) (?:\w+ ){0,6}?(?:in|on) the same \w+
not (?:be )?(?:all )?(?:\w+ )?on the same (?:night|day|evening|site)
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
(?:stop|stops|stopping|end|ends|ending|cancel|cancels|withdraw|withdraws|cease|phas(?:e|es|ing) out|wind(?:s|ing)? down|discontinu(?:e|es|ing)|drop|drops) (?:the\s+|all\s+|its |their )?(?:joint|group|shared) (?:sessions?|evenings?|meetings?|activities|trips?|work|outings)
(?:one[- ]to[- ]one|individual) (?:work|sessions?|support|time) only
no (?:more )?group ?(?:work|sessions?|activities|evenings)(?= so|, so)
(?:one[- ]to[- ]one|individual|single|1:1)(?: \w+){0,2} (?:rather than|instead of|in place of|replac\w+|and not) (?:\w+ ){0,2}?(?:group|joint|shared)
no (?:joint|shared|paired) (?:activit\w+|sessions?|lessons?|time|trips?|outings?|breaks?)(?! with\s+(?:the|any|that|an?) (?:\w+ )?(?:pupils?|boys?|girls?|person|people|adults?|man|men))
discourag(?:e|es|ing) (?:the |this |their |his |her |any |such )?(?:\w+ )?(?:friendships?|relationships? (?:with|between)|ties|bond|association)
(?:get|gets|getting|draw|steer|steers|steering|lead|pull|peel|prise|wean|weaning|guide|divert|diverts|diverting|remove|removing|extract|extricate|detach|detaching|distance|distances|distancing) (?:WHOM|himself|herself|themselves|each|every young person|each young person) (?:\w+ ){0,2}?(?:away )?(?:from|off|out of) (?:the |this |that |his |her\s+|their |one |each |negative |these |such |old |current )*(?:group|friends?|friendships?|others?|peers?|rest|associates|one another|company|crowd|peer group|influence of (?:the|his|her|their|one) \w+|yp\d+)
(?:end|ending|withdraw\w* from|leave|leaving|give up|giving up|drop|dropping|cut off|cutting off|avoid|avoiding|stop seeing|stop meeting|cut ties with|break (?:ties|contact|links?|off) with|lose touch with|dissociate (?:\w+ )?from|disassociate (?:\w+ )?from) (?:the |his |her |their |this |these |that |negative |old\s+|all |contact with (?:their )?)*(?:friendships?|friends|peer group|group|peers|each other|one another|others in the group)(?! (?:chat|session|home|work|meeting|room))
nothing (?:more |further )?to do with (?:the (?:others?|rest|group)|each other|one another|his friends|her friends|yp\d+)
(?:bonds?|ties|loyalt(?:y|ies)|links?) (?:within|inside|among|of) the (?:group|friends)(?= (?:by|so|through|until|are (?:to be )?(?:broken|weakened|loosened)))
(?:spend|spending|have|having) less time (?:with (?:each other|one another|his friends|her friends|their friends|the (?:group|others|rest)|yp\d+)|together)
less time together
sees? (?:far |much )?less of (?:yp\d+|each other|one another|the (?:others?|group|rest)|his|her|their)
(?:put(?:s|ting)? (?:a stop|an end|a halt) to|call(?:s|ing)? time on|bring(?:s|ing)? an end to)\s+(?:the |their |this |these |all )?(?:\w+ )?(?:(?:group|friends?|five|boys|girls|members|young people)(?:['’]s?)? )?(?:meeting|gathering|friendships?|mixing|association|contact|get-togethers|time together)
(?:exit|quit)(?:s|ing)? (?:from )?(?:the|his|her|their|this) (?:\w+ )?(?:peer |friendship )?(?:group|friendships?)
(?:go|going|goes) their (?:own |separate )+ways?
let(?:s|ting)? go of (?:the|this|these|their|his|her|each|one) (?:\w+ )?(?:friendships?|group|friends|others?|another)
no (?:\w+ )?time (?:as a group|together|alone together)
no (?:\w+ )?time (?:\w+ )?(?:for|with) (?:each other|one another|the (?:group|others?)|his friends|her friends|their friends)
(?:reduce|limit|restrict|cut|cap|control)(?:s|ing)? (?:the )?(?:amount of )?(?:time|hours|evenings|occasions) (?:that |which )?(?:they|WHOM) (?:can |may )?(?:spend|spends|have|are|is|be) (?:\w+ ){0,2}?(?:together|with(?! (?:nothing|nobody|no))|in (?:each|one|the same)|as a group|around (?:each|one|the (?:others?|rest|group)))
(?:reliance|dependenc[ey]) (?:up)?on (?:the|this|that|these|those|their|his|her|each|one) (?:present |current |same |existing |old |peer |friendship )?(?:group|friends|friendships?|friendship group|peers|other|another)(?!['’])
(?:get|gets|getting|got|help|helps|coax|prise) (?:[\w’'-]+ ){1,4}?(?:out of|away from) (?:that|this)\s+(?:crowd|lot|set|group|bunch|circle)
not (?:to )?(?:let|allow|permit) WHOM (?:to )?(?:be|stay|remain|become) friends
so (?:that )?(?:WHOM |they )(?:all |will |can |may )?(?:lose touch|drift apart|grow apart)
(?:away|distance|time out|break|apart) from (?:the |his |her |their |its |negative |this\s+|each\s+|one |old |current )*(?:group|friends|friendships?|mates|peers|others|rest of the (?:group|friends)|other members|each other|another|peer group|yp\d+|friendship group)(?= (?:for|until|by|so|and|at|in|during|to|[.,;])|[.,;]|$)
(?:break|breaks|breaking|weaken\w*|attenuat\w*|dilut\w*|loosen\w*|sever\w*|cut|cuts|cutting|disrupt\w*|undo|erode) (?:up )?(?:the |this |these |their )?(?:friendships?|bonds?|links?|ties|relationships?|connections?|group(?:['’]s bonds?)?|hold)(?: (?:between|of|with|among) (?:the (?:group|friends|young people|boys|girls|five|members|two)|them|yp|each|members))?(?! (?:with|to|between (?:the group|them) and|of) (?:the )?(?:\w+ )?(?:adults?|men|man|dealers?|exploit\w*|older|buyers|network)| between (?!(?:the|these|this|his|her|their|them|yp\d+|each|members|friends|one|two|core|older|younger|young|any|both|all|peers|boys|girls|siblings|brothers|sisters)\b))
(?:rest|break|respite) from (?:him|her|each other|one another|yp\d+|the (?:group|others?))
(?:leave|exit|come away from|move on from|break free (?:of|from)|step back from|step away from) (?:the|this|their|his|her) (?:group|peer group|friendship group|friends)(?! (?:chat|home|session|room|at the|to|for the night))
(?:dissolv|disband|dismantl|fragment)(?:e|es|ed|ing)? (?:of )?(?:the |this )(?:\w+ )?(?:group|friendship)
leav(?:e|es|ing) (?:the others?|the (?:group|friends)|(?:his|her|their) (?:\w+ )?(?:friends|peers)) behind
(?:friendships?|bond|circle|clique) (?:has to|have to|must|should|needs? to|will|is to|are to|to|can|may|might)\s+(?:\w+ ){0,2}?(?:end|stop|cool|fade|lapse|finish|dissolve|be over|come to an end)
group (?:has to|must|should|needs to|will|is to|to) (?:\w+ ){0,2}?(?:end|cease|dissolve|disband|be over|come to an end|(?:break up|split)(?! (?:the|an?|up the|old)\b))
(?:wedge|distance|gap|gulf|space|barrier) between (?:WHOM|each|the followers?)(?! and (?:the )?(?:adults?|men|man|older|dealers?|police|staff|exploit\w+))
(?:make|makes|making|so) (?:WHOM )?(?:the group |they )?(?:is |are )?(?:less powerful|weaker|too small|easier to (?:manage|control|handle))
(?:limit|reduc|restrict|cut|minimis|control|ration|shorten|less)(?:e|es|s|ed|ing|ting)? (?:the\s+|down )?(?:amount of )?(?:time|hours|contact) (?:\w+ )?(?:spent |spend |spends\s+|spending )?(?:with|in|together|around|among) (?:this one|this group|the (?:group|others?|rest|friends)|each other|one another|(?:his|her|their) (?:friends|peers)|one another['’]s company)
(?:friendships?|group|bond|ties?) (?:(?:with|between|to) WHOM )?(?:\w+ )?(?:cools?|fades?|withers?|dies|die out|ends(?! (?:its|the|each))|loosens?|weakens?|drifts? apart|falls apart|naturally end)
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
(?:find|seek|keep|look for) (?:other|better|different) company
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
adults?(?! (?:session|service|club|education|group|evening|night))
(?:older |grown |adult |unknown )?(?:men|man|males?)
(?:buyers?|dealers?|exploit\w*|groom\w*|rival\w*|sellers?)
older (?:brothers|buyers|cousins|customers|dealers|people|players|pupils|relatives|residents|sellers|sisters|students|youths?)
(?:pupils?|students?) who (?:bull(?:y|ied)|film\w*|made (?:the|those) threats)
(?:those|people) who (?:sell|harm|exploit|groom|use|control|supply|target|buy|threaten|hurt)
(?:the|that) (?:driver|landlord|shopkeeper|stranger|network|family who threaten)
(?:amend|cook|greet|install|lock|mend|paint|plant|print|redraft|reopen|repair|sew|shorten|unload|unlock|widen)(?:s|ed|ing)?
(?:donat|fenc|waiv)(?:e|es|ed|ing)
(?:bought|buy(?:s|ing)?|lend(?:s|ing)?|patrol(?:s|led|ling)?|publicis\w+|publish(?:es|ed|ing)?|reserv(?:e|es|ing)|rewrit(?:e|es|ing|ten)|sent|sets? aside|swap(?:s|ped|ping)?|trim(?:s|med|ming)?|withdraw(?:s|n|ing)?)
(?:posters?|signs?|lights?|notices?|cards?|cameras?|banners?) (?:\w+ ){0,5}?(?:goes|go|went) up
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
keep(?:s|ing)?(?! (?:the|our|its) doors? open(?:[.,;]|$| to))(?= (?:the (?:\w+ ){1,3}(?:clear|open|lit|unlocked|free|warm|running|on(?! (?:the|its|their|our|an?|each|every|first|last|\w+days?|track|board)\b))|it (?:open|lit|free|warm)|its doors?|a (?:seat|place|room))\b)
check(?:s|ed|ing)?(?= (?:the|each|every|all|both) (?:\w+ )?(?:lamps?|lights?|lighting|locks?|doors?|gates?|lift|cameras?|path|stairwell|bus|register|rota|alarms?|phone)\b)
sweep(?:s|ing)?(?= (?:the|up)\b)
remov(?:e|es|ed|ing)(?= (?:a|an|the|its|it|all|each|both|their)\b)
mov(?:e|es|ing) (?:the|its|their|a|his|her|each|both|all|it)
moves? (?:(?:in|back|up|down|out) )?(?:in)?to (?:the|a|an|its|another|room)(?! (?:[\w-]+ ){0,3}?(?:approach|model|way|stage|phase|footing|culture|system|conversation|position|discussion|point)\b)
replace (?:it|them|that|one|two|three|five)
park(?:s|ed|ing)? (?:the|a|its|his|her|their)
add(?:s|ed|ing)?(?= (?:a|an|the|two|three|saturdays?|sundays?|\w+days?|one|its|each|to the (?:rota|timetable|policy))\b)
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
stop(?:s|ped|ping)?(?= (?:the|selling|using|asking|sending|moving|charging|issuing|its|opening|all|searching|calling|\w+ing)\b)
hold(?:s|ing)? (?:the (?:last )?bus|the door|a place|places|seats)
chang(?:e|es|ed|ing)(?= (?:the|its|a|his|her|their|opening|bus|rota|policy|school|shift|it)\b)
drop(?:s|ped|ping)? (?:the|its|a|their|that) (?:\w+ )?(?:rules?|plans?|proposals?|bans?|fares?|fees?|charges?|fines?|price|conditions?|policy|dress code|claim)
(?:are|is|be|been) (?:paused|suspended|waived|cancelled|withdrawn|scrapped) (?:until|for|from|at|in|by)
continu(?:e|es|ed|ing) (?:the|its|their|with the|a|our|holding the) (?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:\w+ )?[a-z]{3,}
fund(?:s|ed|ing)?(?= (?:a|an|the|two|three|four|five|\d+|one|it|bus|free|each|all)\b| (?:[\w’'-]+ ){1,5}?(?:sessions?|clubs?|posts?|places?|lessons?|trips?|fares?|evenings?|nights?)\b)
pay(?:s|ing)?(?= (?:for|the|a|an|\d+|£|it|each|their|them|five|half)\b)
paid (?:for )?(?:from|by|out of)
provid(?:e|es|ed|ing)(?= (?:a|an|the|two|three|five|six|free|bus|hot|transport|food|lunch|minibus|each|tea|it|meals?|kitchen|\d)\b(?! (?:range|variety|appropriate|consistent|safer?|inclusive|welcoming|positive|nurturing|listening|supportive|coordinated|co-ordinated|holistic|robust|space to talk|support)\b))
offer(?:s|ed|ing)?(?= (?:a|an|each|the|every|five|two|three|four|free|six|all|them|paid|work)\b(?! (?:range|variety|safer?|inclusive|welcoming|positive|nurturing|\w+ support|support|young people support|group support|opportunit\w+)))
deliver(?:s|ed|ing)?(?= (?:a|an|the|two|three|four|six|one|five|eight|ten|\d+|training|sessions|weekly|it|leaflets?|cards?)\b)
hold(?:s)?(?! the risks?\b)(?= (?:a|an|the|two|three|four|six|one|five|weekly|fortnightly|sessions|meetings)\b)
run(?:s|ning)?(?= (?:a|an|the|two|three|four|six|it|one|five|eight|ten|twelve|\d+|weekly|fortnightly|evening|sessions|later|until|from|every|each|on)\b)
set(?:s|ting)? up(?= (?:a|an|the|two|three)\b)
book(?:s|ed|ing)?(?= (?:a|an|the|each|two|three|four|six|it|five|transport|minibus|sessions|rooms?)\b)
draft(?:s|ed|ing)?(?= (?:a|an|the|its|one|and|it|new)\b)
adopt(?:s|ed|ing)?(?= (?:a|an|the|its|new|it)\b)
appl(?:y|ies|ied|ying) (?:for|to)
submit(?:s|ted|ting)?(?= (?:a|an|the|its|it)\b)
agree(?:s|d)? (?:a|an|the|with|to|which)(?! (?:way forward|plan|next steps|actions?|approach)\b)
(?:allocat(?:e|es|ed|ing)|assign(?:s|ed|ing)?|names?) (?:a|an|one|each|two|the|£)
sign(?:s|ed|ing)?(?! of| language)(?= (?:a|an|the|up|off|over|each|it|both)\b)
(?:appoint|employ|hir|host|recruit)(?:e|es|s|ed|ing)?(?= (?:a|an|the|one|two|three|four|five|six|its|them)\b)
staff(?:s|ed|ing) (?:the|it|a|by)
organis(?:e|es|ed|ing) (?:a|an|the|two|three|four|another|its) (?:[\w-]+ ){0,2}?(?:trips?|coach(?:es)?|tournament|match(?:es)?|meals?|supper|day|walks?|films?|party|picnic|camp|visits?|outings?|concert|show|barbecue|festival|gig|swim|bus|minibus|taxis?|stalls?)
lead(?:s|ing)? (?:a|an|the|two|three|four|six) (?:[\w-]+ ){0,2}?(?:workshops?|walks?|sessions?|rides?|tours?|class(?:es)?|rehearsals?|hikes?|assembl(?:y|ies)|runs?)
drop-?ins? (?:in|at|on|every|each)
(?:an?|the|two|three) (?:[\w-]+ ){0,2}?(?:stall|match|meal|trip|walk|workshop|fair|tournament|barbecue|breakfast|lunch|supper|picnic|film|bus) (?:[\w-]+ ){0,5}?(?:on|every|each) (?:\d|[a-z]+days?)
(?:monthly|weekly) (?:supper|lunch|meal|breakfast|walk|match|trip|visit|drop-in|surgery)
free (?:breakfasts?|lunch(?:es)?|suppers?|meals?|swims?|passes|travel|bus|entry|lessons)
(?:on|every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:[\w-]+ ){0,4}?(?:at|from) \d[\w.:]*
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
bring(?:s|ing)?(?= (?:the|a|them|each|back|two|three|five|forward)\b)
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
answer(?:s|ed|ing)?(?= (?:until|at|by|every|all|the|their|within|every|each)\b)
brief(?:s|ed|ing)? (?:the|all|each|every|its|staff|drivers|both|night|door|shop\w*|teachers|them|two|\d)
pick(?:s|ed|ing)? (?:up|them)(?!\W*$)(?! (?:as|in|through|by|at|with) (?:the |a |an |its\s+|our )?(?:normal|usual|next|due|appropriate|regular|core|supervision|reviews?|meetings?|course|way|part|ordinary|group|panel|team|plan)\b)
drop(?:s|ped|ping)? (?:off|them|in)
collect(?:s|ed|ing)?(?= (?:the|them|each|views|five)\b)
present(?:s|ed|ing)? (?:the|it|their|its|a)
attend(?:s|ing)?(?= (?:the (?:hearing|meeting|panel|match|court|first|next|session|school|hall|club)|each|every|on)\b)
join(?:s|ed|ing)?(?= (?:the|a|them|each)\b)
speak(?:s|ing)? (?:to|with|at) (?:each|the (?:group|head|landlord|owner|manager|driver|bus|shop|council|school)|every|all|both)(?: \w+){0,6}? (?:on|by|at|in|before|about)
interview(?:s|ed|ing)? (?:each|the|all|five)
introduc(?:e|es|ed|ing)(?= (?:the|a|them|each|herself|himself|two|free|himself)\b)
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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 46 49 52 53 54 55 56 57 58 59 62 63 65 67 69 70 72 73 75 76 77 78 79 81 83 85 88 89 90 91 92 96 97 98 99 100 103 104 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 123 124 125 126 130 131 132 134 136 137 138 140 141 148 151 152 155 159 161 163 164 165 166 167 172 173 174 175 177 180 181 183 185 186 188 191 193 202 205 216 220 221 223 224 225 226 227 230 231 232 233 234 235 236 237 245 246 247 248 249 253 255 256 258 259 260 261 262 263 264 265 266 267 269 270 271 272 273 274 275 276 285 291 293 295 296 300 301 302 303 307 308 309 311 315 316 317 318 319 320 322 323 324 325 328 330 332 333 335 336 337 338 342 343 344 347 349 351 352 354 355 359 362 367 368 369 371 377 378 384 385 388 390 391 393 394 395 396 397 399 400 401 402 403 404 405 406 407 411 414 415 416 418 419 420 421 433 440 441 442 458 459 463 469 470 471 473 476 478 481 485 486 489 490 492 493 495 497 498 502 505 506 510 512 513 514 515 516 517 519 520 521 523 525 526 527 530 532 533 535 536 537 539 540 545 546 547 548 549 550 551 553 556 557 558 559 560 561 562 563 565 566 567 568 569 570 572 573 574 575 576 577 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 593 594 595 597 598 599 600 601 602 603 604 605 607 608 610 611 612 613 614 615 616 617 618 620 621 622 623 624 625 626 628 629 630 631 632 633 634 637 638 639 640 641 642 643 644 645 646 647 648 650 651 652 653 654 655 658 659 660 661 662 663 664 665 666 667 668 669 671 672 673 674 675 676 677 678 679 680 681 683 685 686 687 689 690 691 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 727 728 729 730 731 733 734 735 736 737 738 739 740 741 743 744 745 747 748 749 750 751 752 753 754 755 756 758 759 760 761 762 763 764 765 766 767 769 770 771 772 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 852 853 854 855 856 857 858 859 860 861 863 864 865 866 867 868 869 870 871 872 873 878 879 880 884 885 890 903 909 910 911 921 924 928 929 930 933 950 951 952 953 954 956 957 980 985 987 988 997 1000 1001 1004 1009 1010 1 8 9 13 17 19 21 30 42 43 44 45 47 48 50 51 60 61 64 66 68 74 80 82 84 86 87 93 94 95 101 102 105 122 127 128 129 133 135 142 145 147 149 150 153 156 160 162 168 169 170 171 176 178 182 184 187 189 190 192 194 196 198 199 200 201 203 204 206 211 214 217 222 228 229 242 244 250 251 252 254 268 277 278 279 280 281 282 283 284 289 290 292 294 298 299 304 305 306 310 312 313 314 321 329 331 334 339 340 341 345 346 348 350 353 356 357 358 360 361 363 364 365 366 370 372 374 375 376 379 380 381 382 383 386 387 389 392 398 409 410 417 422 426 427 428 429 430 432 434 436 439 448 449 457 460 461 462 464 465 466 467 468 472 474 475 477 479 480 482 484 487 488 491 494 496 499 500 501 503 504 507 508 509 511 518 522 524 528 529 531 534 538 541 542 543 544 552 554 555 564 571 596 606 609 619 627 635 636 649 656 657 670 682 684 688 692 726 732 742 746 768 773 851 862 877 886 888 889 892 894 895 902 904 905 907 908 912 914 918 919 926 939 943 945 949 955 959 964 966 977 978 979 981 982 986 991 992 994 998 1002 1003 1005 1006 1007 1008 0 7 71 139 143 144 146 154 157 158 179 195 197 207 208 209 210 212 213 215 218 219 238 239 240 241 243 257 286 287 288 297 326 327 373 408 412 413 423 424 425 431 435 437 438 443 444 445 446 447 450 451 452 453 454 455 456 483 757 874 875 876 881 882 883 887 891 893 896 897 898 899 900 901 906 913 915 916 917 920 922 923 925 927 931 932 934 935 936 937 938 940 941 942 944 946 947 948 958 960 961 962 963 965 967 968 969 970 971 972 973 974 975 976 983 984 989 990 993 995 996 999

8 14 6 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 9 12 4 9 8 10 7 9 10 10 8 5 6 7 8 7 8 6 3 6 7 6 6 6 3 6 7 4 9 9 10 0 6 4 9 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 6 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 6 6 4 5 5 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 4 3 3 4 5 4 0 0 0 4 7 7 0 3 5 0 0 0 4 21 0 7 10 24 0 4 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 0 12 6 13 10 20 7 8 7 11 0 0 5 12 8 6 7 11 13 0 6 11 10 6 8 0 10 7 7 4 5 0 11 5 5 5 5 3 10 0 7 0 15 9 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 14 0 13 10 12 10 4 4 9 5 0 8 8 0 11 20 26 9 9 7 9 7 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 7 13 4 5 5 10 0 0 0 0 0 4 4 0 3 8 7 8 6 0 4 4 6 14 16 6 13 6 5 5 13 0 0 0 5 3 9 0 8 0 0 0 2 3 4 3 8 18 10 8 3 13 8 4 11 4 3 0 13 11 18 31 8 6 0 5 5 4 11 3 5 0 0 7 4 6 3 6 10 6 0 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 5 3 4 8 3 4 4 4 5 3 3 5 5 3 6 4 5 5 2 11 2 8 11 10 3 5 4 11 5 5 4 6 5 14 5 5 4 5 3 7 6 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 2 5 4 3 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 3 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 10 5 2 4 0 0 2 4 5 3 6 2 5 4 8 8 0 8 0 2 0 2 3 2 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	529 1666
20$	1852
34$	832
35$	832
YP	1440
a$	1996 115 1179 1234 1246 1252 1253 263 1283 1287 426 1439 1606 2496 1609 1610 2500 1615 1617 1618 609 1626 1673 1860 1861 1862 1865 1866 1868 1869 1870 1873 1874 1878 1879 1883 1888 1892 1899
abc	304 1315
abcs	1315
able$	2044 1318 312 1348 1465 659 1712
about$	1193 1280 2200 1777 1782
above	2282
above$	2284 1795
abreas	775
abreast$	1786
abroad	1461
abuse$	1755
academ	2329 2337 2384
academy$	2345
accept	1026 1936
accepted$	1915
access	1247 1759 776 1787
access$	2136 757
accessed$	629
accessible$	2130
accessing$	1933
accomm	447
accommodation$	2331 451
accord	721
accordingly$	1732
accoun	2006 1226 776 1787 904
account$	23 2104 2115 2166
accred	1041
accredited$	1930
achiev	1078 1792
achieve$	630
achieved$	1028 1967 630
achieves$	630
acknow	1042 754 934
acknowledgement$	1931
across	2521
across$	2369 1739
act$	812
acted$	2009
action	1987 1214 1226 623 1640 1666 889
action$	67 1983 2091 2103 2115 640 650
actions$	67 1983 640 650
active$	2051 1183
activi	1987 2106 2125 1298 2430 623 1640 1666 1815 889
activities$	1988 2055 2187 2424 1536 2426 2428 1767 1768 1820
activity$	1820
acts$	812
ad$	699
add	833
add$	963
added$	963
adding$	963
additi	213
additional$	1189 1224 643 709
addres	136 137 1180 196 754
address$	1207 1397 936
addressed$	1148 2069 936
addresses$	1397 936
addressing$	936
adds$	963
admit$	1306
admitt	408
admitted$	1419
adopt$	235 982
adopte	1950 1089 1634
adopted$	1978 982
adopting$	982
adopts$	982
adult	2006
adult$	2110 2111 2153 2501 1695 685 900 948
adults	264
adults$	99 192 1218 2153 1275 2501 900 948
advert	1950 1987 623 1634 1640 1666 889
advice$	179 2113 258 946
advis$	314
advise	25 26 934
advise$	309 314
advised$	314
adviseed$	309
adviseing$	309
adviser$	642 651
advisers$	642 651
advises$	309 314
advisi	934
advising$	314
adviss$	314
advoca	754 937
advocate$	915
afraid	1112 694
afraid$	2001 1705
after$	2103 1295 2513 1670 1845
aftern	420 521 522
afternoon$	1929 2320 1518 2419 1532 2422 669
afternoons$	1929 2320 1518 2420 1532 2422 669 1683
again$	1262 2236 1829
agains	1625
against$	1033 127 1139 2205 1325 2514 1736
age$	2483
agenc	2078
agenci	37 50 1973 1197 264
agencies$	0 1 1905 12 16 18 1048 1956 75 1096 1195 2086 192 1275 734
agency$	1940 1202
agenda$	2101 1725
agree	833
agree$	1029 331 345 867
agreed	1035 1950 1089 1180 1634
agreed$	1917 1924 1978 1154 2069 1260 345 1465 1664 798 867
agreeed$	1029
agreem	1987 2199 623 1640 1666 889
agreement$	78 179 2198
agreements$	2198
agrees$	1029 331 345 867
ahead	1980
aim	772
aim$	243 1809
aiming	772
aims	772
aims$	1809
alarm$	52 54 79
alarms$	52 54 79
alert	1256
alert$	2092 2145 1828
align	937
alive$	2051
all	49 125 139 2287 1624 2517 1772 1840
all$	1901 1926 1060 1087 1101 192 1270 1273 1275 1392 1494 1612 638 734 1763 1862 1866 1893
alliance$	1804
alliances$	1804
alloca	1050 1950 1634
allocate$	984
allocated$	1939 1075 498 1664 984
allocates$	984
allocating$	984
allotment$	76
allow	408
allow$	2041 1302 1306 1344 1373 1419 1559 792 1817
allowe	408
allowed$	1302 1318 2257 1412 2302 1419 737
allowing$	792
allows$	2041 1419 792 1817
allowted$	1302
alone	1112 1497
alone$	2001 2301 2317 2386 1846
along$	1388 2295 1816
alongs	1379 1502
alongside$	1168 2391 1739 1827 1830
altern	2125 2167 515 578 585 1815
alternate$	507 1522 1531
alternating$	507 1531
alternative$	1217 589
alternatives$	1756
ambassador$	651
ambassadors$	651
amber$	1994 1995 1681
ambition$	243
amend	951
amende	1950 1634
among$	1304 2369 1546 916
an$	1173 1179 229 1246 1252 1606 2496 1609 1617 1618 609 1673 1878 1888 1899
analyse$	711
analyses$	711
analysing$	711
analyst$	902
analysts$	902
and$	1224 1286 1297 1785
annual$	628
anothe	1197 2211 2242 2245 2252 2253 2266 2268 1448 2432 2434 2436 2438 2450 2452 2471 825 1839
another$	2047 1173 2086 310 2221 2224 2226 2229 2232 2233 2241 2246 2250 2324 2327 1443 1444 1456 2347 1463 2373 474 1495 2390 494 1509 2415 2433 2442 2444 2446 2460 2463 2464 2466 582 2483 589 2496 1617 684 1836
answer	1042 2009
answer$	1931 1005
answered$	1005
answering$	1005
answers$	1005
anti$	755
any$	1198 188 1200 1273 1392 456 1612
apart	2204 2208 2261 2262 1474 1475 550 1572 571
apart$	2225 347 2264 1464 2356 2363 2364 2369 2370 1482 2372 473 2380 2397 2408 2449 1561 2461 2467 1587 1831
apolog	909
apologise$	886
apologised$	886
apologises$	886
apologising$	886
app$	23
appeal$	2323 572 1584
appearance$	1758
appl	833
applic	1987 623 1640 1666 889
applicable$	1711 1712
application$	2498 1788
applications$	1788
applie	1036
applied$	1925 866
applies$	866
apply$	866
applying$	866
appoin	1950 84 1987 408 623 1634 1640 631 1666 889
appoint$	986
appointe$	986
appointed$	1642 1662 1664 986
appointes$	986
appointing$	986
appointment$	1095 1988 1419 2498
appointments$	1095 1988 1419
appoints$	986
appren	1505 2394
approa	1968 1112 124 1700 938
approach$	2091 2135 1766
approachable$	2130 1747 1828
approached$	2001
approaches$	1117
approaching$	2217
approp	2063 213 1307 585 1759 775
appropriate$	1154 1156 1189 2081 1217 1224 2130 2196 1711 1712 1786
appropriately$	1786
approv	1035 1050 1950 1634
approved$	1924 1939
apps$	23
april$	2012 1124
are	1014 136 212
are$	1034 42 71 1087 1092 91 94 1997 121 130 1190 1250 246 1425 1455 472 594 603 612 665 681 683
area	2204 2329 2337 2348 1485 2374 2384 2393
area$	2275 2279 2315 2330 1442 1443 2332 1467 1842
areas	2374
areas$	2148 2279 2385
arise	1176
arise$	2065
arises$	2065
around	1379
around$	150 2086 1224 1228 1280 2200 1760 1786 1827
arrang	1950 1062 1980 1634
arrange$	206 1302
arranged$	2114
arrangeed$	1302
arrangeing$	206
arranges$	1951 206
arrangeted$	1302
arrest	1112 897
arrest$	119 129
arrested$	2001
arrests$	119 129
arriva	1528
arrivaltime$	2417
arrivaltimes$	2417
arrive	390 408 497 835
arrive$	1419 1472
arrives$	1419
articl	1987 623 1640 1666 889
as$	1129 141 142 1155 156 1172 162 165 2069 2071 249 681 700 1726 1727 1760 785 806
asbo	304 1315 305 1316
asbos	1315 1316
aside	953
ask	1997 1136 2025
ask$	117 309 375 395 673 1002
aske	673
asked	1036 1927 1928 1136 2025 658
asked$	1925 2005 1118 309 331 375 1669 1002
asking$	309 375 395 1002
asks	1136 2025
asks$	117 309 375 395 673 1002
aspira	1765 938
assaul	124 694 897
assault$	128
assaults$	128
assemb	1987 2237 2240 623 1640 1666 889
assemble$	2291
assemblies$	1988 2507
assembly$	2507 891
assess	1987 1144 136 1150 623 1640 1666 889
assessed$	60 1649
assessment$	2031 2033 2036 2037 2039 2040
assessments$	2039
assign	1950 1634
assign$	984
assigned$	1075 498 1664 984
assigning$	984
assigns$	984
assist$	923
assistance$	2113 923
assisted$	923
assisting$	923
assists$	923
associ	1311 1312 2202 2204 2207 2208 1342 1346 2240 2265 1473 1542 2432 908
associate$	2200 2220 2231 2235 2362 1837
associating$	2201 2214 1838
association$	2201 2431 2439 1832 1833
assumptions$	1773
assurance$	179 1734
assurances$	1734
at$	1966 1088 1996 1125 116 145 156 2058 2069 1207 209 244 2146 2149 2151 1407 1409 1415 1416 2325 436 1452 496 2416 518 2503 2508 2511 1623 2513 1628 2521 2522 1636 1667 1683 1778 1845 1873 1874 1884 1885 1886 1898
attached$	1795
attachment$	1575 1804
attachments$	1575 1804
attack	124 694 897
attack$	1705
attacked$	1701 1705
attacks$	1705
attemp	772
attend	1011 1012 4 1907 1031 1920 1921 1036 1041 1049 1051 1941 1948 1949 1950 1062 1071 86 390 408 1634 637 644 835
attend$	1906 1097 1419 457 1471 2416 1655 676 1008
attendance$	1015 21 1940 1947 1960 82 114 1419 1648 1665 656
attendd$	1655
attended$	1900 1925 1930 1943 1972 1097 1655 676
attendees$	1938 1947 1956
attending$	1900 1933 1652 676 1008
attends$	1906 1951 1097 1419 457 1471 1655 676 1008
attention$	1230 1756
attenu	551
attitu	938
attitudes$	1773
attrac	2276
attraction$	2323
attractive$	2130
audit	1987 623 1640 1666 889
audite	1041
audited$	1930
august$	2012
aunt	1435 2329 2349 454
aunt$	912
auntie$	912
aunty$	912
authorisation$	1843
authorisations$	1843
authority$	1843
autumn$	2012
availa	1950 1256 1634
available$	1154 2114 2145
avoid	2209 343 533
avoid$	1378 2408 1544
avoidi	533
avoiding$	1544 1679
avoids$	1378
aware	1180 1223 1256 775
aware$	2069 2092 2112 2139 2145 1786
awaren	1765 938
awareness$	737 1761 1762 765
away	1111 394 2329 1448 440 2348 550 571 577
away$	2000 2204 2209 1350 1357 347 2261 2264 2269 1399 1405 2312 2325 2327 1451 1458 2351 1464 458 465 1558 1561 553 1591 1851 1863
back	1196
back$	121 1187 2085 347 675 1896
background$	1744
bad$	1490
badge$	1945
badges$	1945
badmin	1625
badminton$	2514
bail$	304
bake$	878
bakees$	878
bakes$	878
ban	294 301 303 317 318 320 359 365 421 519 1613 837
ban$	302 327 1372 380 407 413 415 601 2502
band	2398
bands$	2404
bane$	413
banes$	413
baning$	413
bann	294 421
banned	301 303 2258 388 1423 519
banned$	2193 302 326 340 2257 1399 2312 2314 415 601
banner	77
banner$	593
banners$	593
bannin	301 303 317 519
banning$	302 413 415 601
banping$	327
banred$	601
banring$	413 601
bans	301 303 317 519
bans$	302 327 413 415 601 2502
banting$	327
bar	301 303 317 365 421 519 837
bar$	302 413 415 601
barbec	80 1091
barbecue$	2506 1620
bare$	413
bares$	413
baring$	413
barned$	601
barning$	413 601
barr	421
barred	301 303 388 1423 519
barred$	2193 326 340 1399 2312 2314 415 601
barrier$	558 565
barriers$	2108
barrin	301 303 317 519
barring$	413 415 601
barrister$	915
bars	301 303 317 519
bars$	302 413 415 601
base$	1732
based$	1811
basis$	1710
basket	1625
basketball$	2514
be	212 245 714
be$	1034 1087 130 158 162 1174 169 1190 1203 195 1211 2105 1225 217 1238 1244 237 1250 240 246 2147 1265 1267 1300 330 1352 1425 1455 1472 463 2367 472 1499 594 603 612 681 710 736 760 817 819
bear$	175
bearing$	175
bears$	175
became$	665
become	212
become$	158 195 665
becomes$	665
becoming$	195
been	1941 2011 112
been$	1023 1038 35 1950 1079 1081 1087 130 1225 472 594 603
before	695
before$	1996 1123 2513 659 1706
befrie	124
begun	1950
begun$	103
behaved$	2196
behavi	2169 1765
behaviour$	304 305 1773 945
behaviours$	1773 945
behind	1611 905
behind$	2455 2500 1699
being	212 245 1363 2265 1765 938
being$	130 158 1190 195 1225 2202 2217 2240 1455 2350 2367 1678 1679 710 760
belief	1787
belief$	1806
believ	2009 1136 2025
believe$	794
believes$	794
believing$	794
belong	1145 136
belong$	2034 697
belonging$	2131
belongs$	697
below$	1795
bench	24 1387 2495
bench$	52 81 392 393 1654
benches$	52 81 1654
benefi	2063
bes$	710
beside	1501 1502
beside$	2391 1885
best	1759
best$	222 1813
better	191 213 1307 578 585 1597 751 754 895
better$	1169 1202 1224 222 2136 261 1274 1292 2184 287 1307 2196 328 575 1590 1592 582 584 2487 589 654 1800 799 811 1824
betwee	2199
between$	1304 2194 2198 2203 2254 2369 2431 1569 1576
betweens$	2198
beyond	133 1587 1591
bid	1987 623 1640 1666 889
bigger$	2284
bike	24
bin	24
bin$	52 81 1654
bingo	1625
bingo$	2514
bins$	52 81 1654
bit$	2172
blankets$	1871 1872
block	359 376
block$	354 828
blocke	2258 2292
blocke$	828
blocked$	2193 354 394 828
blockes$	828
blocking$	354 828
blocks$	354 828
board	19 37 1071 1072 721
board$	1048 1958 1960 1961 1977 81 2076 2077 2346 1625 636 1732
boarded$	631
boardi	2329
boarding$	1447 455
boards$	1977 81
boat	2398
bolste	937
bolted	1605
bolted$	2494
bond	1542 1562
bond$	296 306 2431 535 2451 556 561 1575 1804 1810
bonds$	296 306 535 2451 1575 1804 1810
book	1948 452 505
book$	2520 1871 980
booked	1041 1948 1950 1634 631
booked$	1930 1972 1642 980
booking$	2498 980
bookle	1987 623 1640 1666 889
booklet$	1935
booklets$	1871
books	24
books$	2520 1652 1871 980
boroug	2204 2329 2337 2348 1485 2374 2384
borough$	2330 1442 2332 2334 2345 1467
boroughs$	2335
both	2287 1624 2517
both$	1926 2197 1313 1320 1331 1338 344 1374 369 414 2368 1480 1481 2371 1491 2458 638 1840 1841 841 1854 1861 1862 1866 1874 1882
bought	1035 1950 1082 1090 1634 631 953
bought$	1924 1971 1979 1642
bounda	2169 776 1787
boundaries$	1757 1822
box$	878
boxes$	878
boxing$	626
boxs$	878
boy	1113 2197 1313 1320 1331 1338 344 1374 1376 369 414 427 1440 444 2368 1480 1481 2371 1491 2458 1840 1841 841 1854
boy$	2002 2328 1459
boyfriend$	912
boys	27 28 43 69 105 1120 122 125 238 1249 2197 1313 1320 1331 1338 344 1374 369 2287 1400 1424 414 1431 464 2368 1480 1481 2371 1491 485 2458 1627 1632 1674 1840 1841 841 1854
boys$	1039 1054 1080 70 74 92 93 1999 2002 1116 1133 2028 1294 2289 1417 2307 2313 2328 2365 2373 520 2451 2516 1698 1849
bread$	1872
break	1336 1430 1470 1485 2374 1528 2430 550 551 564 568 569 573 843
break$	208 322 2319 468 469 1486 533 1561 552 553 1568 1857
breakf	80 1091 1621
breakfast$	1620 2510 1872 1880
breakfasts$	1880
breaki	551 568
breaking$	208 322 468 469
breaks	2374 551 568
breaks$	208 322 468 469 2405
breaktime$	2417
breaktimes$	2417
breath	1430
breathe$	2322
breather$	2319
breathing$	1430
bridge$	743
bridgeing$	743
bridges$	1752 1753 743
brief$	1716 1006
briefe	1011 1927 1928 1041 1968 1086
briefed$	1900 1930 1975 1006
briefi	19 1987 623 1640 1666 889
briefing$	1988 891 1006
briefings$	1988
briefs$	1006
brighter$	1676
bring	176 2276 860
bring$	184 288 997
bringing$	184 288 1354 997
brings	176
brings$	184 288 997
broade	937
broken	2472
broken$	2206 1474 1475 843 1861 1862
brothe	1376 2349 454 484
brother$	911
brothers$	1697 1859
brough	176
brought$	177
budget	1035
budget$	1922 39
budgeted$	1924
build	1247 751 754 935
build$	220 232 2136 583 595 738 742 793
builde$	232 583
buildes$	232 583
buildi	2384 754
building$	76 232 2283 2300 2315 2357 2376 509 583 738 742 793
buildings$	2385
builds	754
builds$	232 583 595 738 742 793
built	1063 631
built$	1952 1976 1642
bulb$	52 632
bulbs$	52 632
bulletin$	9 1639
bulletins$	9
bullie	2490
bully	2490
bump$	2237
bunch$	2447
burglaries$	903
burglary$	903
burgle	694
burgled$	1705
bus	2384 1503 2392 2517
bus$	1052 1977 2387 2506 1620 1875 1880
buses	1485 2374 1493 2392 2393 1505 2394
buses$	1977 2382 2385 2400
busine	1145
business$	2034 2098 818
but	2356
buy	1700 953
buy$	2491
buyer	950
buyer$	900
buyers$	1859 900
by	1616
by$	1088 2008 113 2149 262 1276 496 2503 2505 1623 2513 1644 1684 1686 1688 1731 1816 1879 1885
cabin	2398
cabinet$	1958
cafe	29
cafe$	2283
café	29
café$	2283
calendar$	1942 635
call	1907 1987 1352 623 1640 1666 889
call$	1906 1104 2003 1117 109 117 119 120 2191 2498 805
called	86 2005 909
called$	1097 120 909
callin	1363
calling$	1366
calls	1062 1305
calls$	1906 1951 1104 1117 109 117 119 120 2191 1365
calm$	2322
calmer	895
came	1027 1936 1941 1948
came$	1907 1916 1140
camera	24
camera$	52 54 81 593 1654
cameras$	52 54 81 593 1654
camp	80 1091
camp$	2506 878
campai	1987 623 1640 1666 889
campaign$	626 725
campaigning$	725
campaigns$	725
campes$	878
camps	1091
camps$	878
campus	2329 1485 2374 1505 2394
campus$	2357
can	1997 1289
can$	98 2044 2059 1225 1301 312 1348 341 1567 1714
cancel	526
cancelled$	2316 2425 1614
cannot	1319 312 1348 341
cannot$	1355 1506 2408
cap	319 402
cap$	404 407 545
capaci	776 1787
capacity$	1152 1793
caped$	404
caping$	404 545
capitalise$	220
caps$	404 545
capting$	404
capture$	733
captured$	2189 1656
captureing$	733
captures$	733
car$	2387
card	77 1987 623 1640 1666 889
card$	1935 1945 593 2498 1871
cards	1625
cards$	1945 593 2498 2514 1871
care$	2107 2181 1757 1852
cared	2185
careful$	1183 1828
carefully$	2487 1750
carer	50 1973 2329 447
carer$	0 1 1905 12 16 18 1932 75 1096 451 911
carers$	0 1 1905 12 16 18 1932 75 1096 247 361 2329 451 911
cares$	2107
careta	25 26
carr	860
carria	2398
carriages$	2400
carried$	1041 1950 1237 1279 1634
carries$	1056 704
carry	1997
carry$	1056 704 708
carrying$	1679 704
cars	100
cars$	2400
cascad$	722
cascade$	722
cascades$	722
cascading$	722
cascads$	722
cascadting$	722
case$	1066 1071 1153 1162 1191 640 1726
caseload$	1959
cases$	640
caseworker$	913
cast	27 28 1505 2394 2398
cast$	1039 2352 498 2400
casts	2394
casts$	2352 2400
catch	1178 1724
catchup$	2067
catchups$	2067
caught$	1358 348 349
cause	1787
causes	1787
caution$	314
cautione$	314
cautioned$	314
cautiones$	314
cautioning$	314
cautions$	314
cbo	304 1315 305 1316
cbos	1315 1316
cctv	692
cctv$	52 54 1703
cease	526 1568
cease$	2425 2457
ceased	1115 1130
ceased$	2004 2019
ceases$	2425
celebrate$	781
celebrates$	781
celebrating$	781
cent$	1060
center$	1220
centre	29 34 1485 2374 2384 2393 737
centre$	1220 2275 2283 2315 2326 2357 509
centred$	1177 1748 1771 1811
centres$	2385
certain$	239 1814
certif	1987 623 1640 1666 889
certificate$	1945
certificates$	1945
chair	25 26 1072
chair$	51 1961 2022 2520 1895
chaire	1950 1634
chairs	24 1062
chairs$	1951 2022 2520 1871
challe	934
challeng$	762
challenge$	2096 1746 762
challenged$	2133
challenges$	2096 762
challenging$	762
challengs$	762
champi	754
champion$	651 653
champions$	651
chance	2167
chance$	2056 257 2159 312 1430
chances$	257
change$	2042 2087 2089 438 439 674 1817 1826 972
changed$	1643 972
changees$	2042
changes$	2042 2087 1199 2089 438 1817 972
changing$	438 972
channel$	23
channels$	2043 1210 200
charge	1613
charge$	2502
charges$	2502
charte	77
charter$	78
chas	389
chased	1036
chased$	1925
chat	1367 358 1370
chat$	2003 256 269 1352 1367 2256 358 1369 1370 2259 360 1677 1818
chats$	256 269 1818
chatti	1363 1366
chatting$	2255
check	1012 84 1987 1178 623 1640 1666 1724 889
check$	1987 171 623 1640 1666 889 960
checked$	60 960
checkin$	1095 2067
checking$	171 960
checkins$	1095 2067
checks$	1062 171 960
chess	1625
chess$	2514
child	1113 1376
child$	1944 2002 1375 1459 800
childr	1113 1120 1135 1138 238 1249 2197 1313 1320 1331 1338 344 1374 1376 369 1400 1424 414 2368 1480 1481 2371 1491 485 2458 1840 1841 841 1854
children$	1070 2002 2024 2027 2028 2165 1375 2289 1417 2313 2481 1800
childrens$	2002
childs$	2002
choice	2167 2169 1765 1815 938
choice$	588
choices$	588
choir	2398
choos$	586
choose	1997 673
choose$	586 587 620 1684
chooses$	586 587 620 1684
choosi	673
choosing$	586 587 620 1684
chooss$	586
chose	673
chose$	1684
chosen	1035
chosen$	1924
chrono	1987 623 1640 1666 889
church	29
cinema	29
circle	1987 1596 623 1640 1666 889
circle$	2447 556 2468 2478 2480 1593 1595 2485 2489
circles$	2468 2478 1593 2485 2489
circul	1950 1062 1089 1634 631
circulated$	1978 1642
circulates$	1951
circumstances$	1362
cities	2384
cities$	2335
city	2329 2337 2348 2384
city$	2330 2332 2334
civil$	304
claim	1613
claim$	2502
clarification$	179 1734
clarit	776 1787
clarity$	179 1734
class	418 2337 1449 1485 2374 2384 1503 2392 2393 1505 2394
class$	2021 1429 2333 2338 2339 2391 2399 1595 2507
classe	1470 2374 1486 2392 2394
classes$	1990 2021 2345 2375 2385 2507
classm	2197 1313 1320 1331 1338 344 1374 369 1424 414 2368 1480 1481 2371 1491 2458 1840 1841 841 1854
classmates$	1417 2313
classroom$	1977
classrooms$	1977
clause	2199
clause$	2032 2198 1707
clauses$	2032 2198 1707
clean	80
clean$	425 1689 846
cleanu	1091
clear	389 1759
clear$	1993 2020 2099 2100 1345 1458 719 798 811 852
cleare	631
cleared$	1642
clearer$	811
clearing$	852
clears$	852
clicked$	1965
clicks	1049
clicks$	1938
climb$	878
climbes$	878
climbs$	878
clinic	29 50
clinic$	642
clique$	556
clos	359 376
close$	1179 1183 2367 1501 719 743 863
closed	1950 1078 2258 1634
closed$	1967 394 2425 1651 863
closeing$	743
closely$	1739
closer	191
closer$	1202 261 316 799
closes$	743 863
closing$	863
club	29 34 1987 2337 2384 2393 1505 2394 623 1640 1666 889
club$	1959 2283 2315 2326 2333 2345 509 626
clubs	1485 2374 2394
clubs$	2345 2385
co$	755
coach	25 26 50 1973
coach$	2506 642
coache	25 26 2398
coached$	1653
coaches$	2506 871
coachi	1987 623 1640 1666 889
coaching$	871
coats$	79 1871 1872
coax$	547
code	77
code$	78 2502 632
codefendants$	1317
codes$	79 632
coerce	124
coerci	124
coffee$	72
cohesi	776 1787
cohort	2398
cohorts$	2404
coinci	2237
coincide$	2406
collab	191 755 776 1787
collaborative$	1202
collaboratively$	1739
collea	1197
colleagues$	1956 2086 734
collec	486 1528
collect$	2294 733 1007
collected$	1635 1656 1007
collecting$	733 1007
collectiontime$	2417
collectiontimes$	2417
collects$	733 1007
colleg	418 2329 2337 1449 447 1485 2374 1486 2384 1500 1503 2392 1505 2394
college$	2014 1127 1429 432 2332 2338 2339 2345 2357 2389 1687
colleges$	2345 2375 2385 2389
colour$	2520
colours$	2520
come	1027 1936 1941 1948 1997 176 390 644 835
come$	1907 1916 1992 2005 117 2061 2302 408 1471 1472 1489 1499 1655 666
comed$	1655
comeed$	1655
comes	176 390 835
comes$	1992 117 2061 1471 1655 666
comfortable$	2130
coming	176
coming$	1157 2202 1679 1713
comments$	645
commis	1035 1950 1082 1634 631
commissioned$	1924 1971 1642 1663
commit	37 1050 776 1787
commit$	903
commits$	903
committed$	1939 903
committee$	1048 1958 636
committing$	903
common$	2359 798
commun	1051 1178 1312 2202 1724 721 1759 1765 934 938
communicat$	722
communicate$	147 722
communicates$	147 722
communicating$	722
communication$	1940 2067 2091 1210 200 2201 1364 1732
communicats$	722
communicatting$	722
communities$	1299
community$	2170 1299 305
compan	25 26 50 1311 2398 2432 1589
company$	2200 2210 1322 2228 2460 1582 2478 2479 2484 2486 2488
compared$	674
compassionate$	1747
compla	1136 2025
complaint$	109 119 2498
complaints$	109 119
comple	1013 4 1026 1031 1920 1041 1051 1948 1949 1950 1062 1078 1980 1237 1279 1634 637 644
complete$	1902 1967 1976 630 1655
completed$	1902 1915 1028 1918 1930 1957 1967 1969 1972 1976 2126 2168 630 1655
completeed$	1655
completes$	1951 630 1655
completing$	1933
completion$	1015 1940 1648
concer	80 1091 1204 1765 938
concern$	1159 2082 2087 2089 2096 1726 726
concerns$	1159 2082 2087 1199 2089 2093 2096 1726 1727 726
concert$	2506
condit	2199 304 1315 1613
condition$	2198 2502
conditions$	2198 2502
conduc	1041 1950 1634
conducted$	1930
conductors$	75
confer	1987 623 1640 1666 889
confid	2167 659 1765 1787 938
confidence$	1243 1670 1807
confident$	1670
confir	1180
confirm$	1029 1646
confirmed$	1029 2069
confirms$	1029 1646
confis	308
congre	1311 1312 2202 2204 2237 2240 2276
congregate$	2200 2291 2294 1837
congregating$	2201 1838
connec	1562
connection$	306 2451 1575 1804 1810
connections$	2451 1575 580 1804 1810
consci	1256
conscious$	2145
consen	2169
conseq	2169
consequences$	2082
consid	1950 1145 2063 1180 1759
consider$	1647 1745 928
consideration$	2091 1230 2166 1725 929
considerations$	929
considered$	2034 2069 2114 2189 928
considering$	928
considers$	1647 928
consis	166 1759 754 1765 755 776 1787
consistent$	1177 2092 1747 746
consort$	1837
consorting$	1838
constant$	1183
constructive$	1217 1824
consul	1011 1036 1927 1928 1968 1086 1987 623 1640 1666 658 698 889 935 938
consultant$	1709 913
consulted$	1900 1925 1975 1669
contac	1011 1012 1907 1036 1927 1928 1041 1043 1051 1948 1950 1062 1968 1086 84 86 1987 1311 1312 2202 2204 2208 1330 1332 1342 1346 1352 1353 2261 1473 623 1640 1666 658 1724 818 889
contact$	1940 1946 1095 1988 1117 2090 2159 2191 293 1309 1310 2200 2201 1314 306 1323 2215 2219 2220 2231 2235 2243 1356 2251 1364 1365 2362 2439 1571 1638 653 1728 1829 1835
contacted$	1900 1925 1930 1975 1097 1669
contacts$	1951 1095 1988 1117
contin	191 213 776 1787
continual$	1183 919
continually$	919
continuation$	919
continue$	604 807 919
continued$	1202 1224 604 654 718 719 919
continues$	604 919
continuing$	604 919
continuous$	919
continuously$	919
contra	1987 1315 623 1640 1666 889
contract$	1942
contri	50 1973 934
contributor$	0 1 1905 12 16 18 75 1096
contributors$	0 1 1905 12 16 18 75 1096
contro	124 319 402 560 1700
control$	292 545 2459 2491
controling$	292 545
controls$	292 545
controlting$	292
conven	1907 1950 1634
convene$	1906
convenes$	1906
conver	1987 623 1640 1666 889
conversation$	2003 2083 2091 1210 200 2142 256 2159 1818
conversations$	2083 2091 1210 200 256 1818
cook	951
cooked	1980
cooking$	626
cool	1572
cool$	2456 2461
cools$	2461
cooper	908
coordi	25 26 50 166 201 1212 755 934
coordinated$	1177
cope	1247
cope$	2136
copies$	1871
coping	776 1787
copy	1950
copy$	1935
core$	37 1071 1072 2197 1313 1320 1331 1338 344 1374 369 414 2368 1480 1481 2371 1491 2458 1840 1841 841 1854
corner$	1512 2402 2474
corners$	2400 1512 2402 2474
corridor$	2376 2474
corridors$	2474
cost	2011 112
cost$	22
costed	1035
costed$	1924
costs$	22
costum	24
could	1289
could$	2011 2013 163 1301 341
counci	25 26 50 2517
council$	51 1735
counse	50 1987 623 1640 1666 698 889
counsel$	314
counsele$	314
counseled$	314
counseles$	314
counseling$	314
counselling$	1946
counsellor$	642 1709 913
counsels$	314
count$	47 876
counter$	1977
counters$	1977
counti	1485 2374 2384
counties$	2335
counting$	876
country$	2334
counts$	876
county	2329 2337 2348 2384
county$	2330 1442 2332 2334
course	1987 1175 1503 2392 2393 1505 2394 623 1640 1666 889
course$	1908 1959 1988 2064 626 1710 891
courses$	1988
court	29 2495 904
court$	76 304
cousin	2329 2349 454
cousins$	1698 1859
cover	1145
cover$	2034 2205
covera	1272
coverage$	2161
covere	1041 1941 1145 135 136 137 138
covered$	1930 2034 1146 1148 1149
covering$	2205
covers	1941
crackd	904
cracks$	2152
create	1950 1634 934
creati	4 934
creation$	1015
creatively$	1750
crew	1505 2394 2398
crew$	2400
crews	2394
crews$	2400
cricke	1625
cricket$	2514
crime$	903
crimes$	903
crop$	2061
crops$	2061
cross	1473 783
cross$	191 2237 2362 2395 1514 2406
crosso	1514
crossover$	2403
crossr	1794
crowd	2432 1596
crowd$	2281 2447 2476 2481 1595 2485 2486
crowds$	2281 2485 2486
cultiv	937
cultur	1765 938
culturally$	755
culture$	2477 1773
cups$	1871
curb	319 402
curfew	304 1315 308
curfew$	387 1844 834
curfews$	387 1844 834
curiosity$	2118 1716 1728
curiou	1256
curious$	2092 2145 1828
current$	2051
curric	1987 623 1640 1666 889
curriculum$	1942
curtai	319
customary$	164
customers$	1859
cut	301 551 560 564 696
cut$	132 2193 2206 533 545 563 955
cuting$	545
cuts	301 551
cuts$	132 545 955
cuttin	301 551
cutting$	132 533 955
cycle$	878
cyclees$	878
cycles$	878
dad	1435 2329 2349 454
dad$	911
daily$	1901
dampen	569
dance$	878
dancees$	878
dancer	27
dances$	878
danger	2169
danger$	2082
dangers$	2082
darts	1625
darts$	2514
dashbo	1987 623 1640 1666 889
data$	1093 1639 1722
database$	1962
date	818
date$	1829
daught	1376
daughter$	1375 911
daughters$	1375
day	1485 2374 2384 2393
day$	1934 1083 2016 2297 2399 1518 2410 2413 2414 1527 2419 2506 2520
days	2374 897
days$	1934 1083 2016 2385 1518 2411 2414 1527 2420
dead$	2260
deadline$	1641
deadlines$	1641
deal	161
deal$	154 196
dealer	100 2006 950
dealer$	2501 1702
dealers$	2501 1859 900
dealin	161
dealing$	154 903
dealings$	1364
deals	161
dealt$	136 137 138 154
debate$	2083
december$	2012
decent$	1592
decide	1180
decide$	2022 345
decided$	2069 345
decides$	2022 345
decision$	2109
decisions$	2109
declare$	1029
declareed$	1029
declares$	1029
declin	895
deconstruct$	762
deconstructe$	762
deconstructes$	762
deconstructing$	762
deconstructs$	762
decrea	895
decrease$	83
dedicated$	1075
deepen	754 937
defendants$	1317
defus	569
degree$	5
delegates$	1956
delet	359 696
delet$	828
delete	2258
delete$	356 828
deleted$	828
deletes$	828
deleting$	828
delets$	828
delive	1013 4 1035 1041 1051 1948 1950 1062 1090 89 201 1212 1634 631 860
deliver$	977
deliverables$	1641
delivered$	1902 1028 1924 1930 1972 1979 1100 1642 977
delivering$	977
delivers$	1951 977
delivery$	1015 1940 650
deliverys$	650
demand$	1152
demoli	376 2292
dentis	698
dentist$	1709
depart	1528
department$	1735
departuretime$	2417
departuretimes$	2417
dependence$	546 1575
dependency$	546
descri	1997 1109 1136 2025 1145 136
describe$	1998 2034 892
described$	2034
describes$	892
design	1950 1634
design$	2022
designated$	1075
designs$	2022
desk$	1977 574
desks$	1977 574
detach$	532 563
detached$	1914 41
detaching$	532
detail$	2032
details$	1935 2032 1744
detective$	902
detectives$	902
deter	301 365 904
deter$	302 380
determ	1180
determined$	2069
deterr	301 938
deterred$	340
deters	301
develo	1950 1247 1634 751 754 935
develop$	2042 2060 232 2136
develope$	232
developed$	2133
developes$	2042 232
developing$	232
development$	2087 2089
developments$	2087 1199 2089
develops$	2042 2060 232
dialogue$	2083 1210 200 256 1728 1818
diary$	635
did$	1028 2011 2013
die$	1572
dies	1572
dies$	2461
dietic	698
dietician$	1709
dietit	698
dietitian$	1709
differ	1448 578 585 1597 659
difference$	1670
different$	1126 1384 2324 1437 2327 1443 1444 1446 1456 1463 474 475 1488 481 482 1495 1496 1498 489 494 1507 1509 1510 1511 501 1513 1515 507 1522 516 517 1529 1531 1585 1590 1592 582 2483 584 589
differently$	2487 1750
difficult$	335
diffus	569
dig$	956
digest$	1639
digging$	956
dignity$	1800
digs$	956
dilut	551 564 569
dimini	573
dinner	80 1091
dip$	646
direct	25 26 1987 2167 623 1640 1666 889
direct$	309 1326 375 395 818
directed$	309 375
directing$	309 375 395
direction$	1843
directions$	2273 2377 1843
directs$	309 375 395
disassociate$	533
disban	2258 359 1474 1475 1568 843
disband$	554 2457
disbande$	554
disbanded$	2363 2364 554
disbandes$	554
disbanding$	554
discon	526
discou	294 301 365
discourage$	302 531
discouraged$	340
discourages$	302 531
discouraging$	302 531
discretion$	1751
discus	1950 1145 135 1180 1634 1724
discuss$	1647 930
discussed$	2034 1146 2069 2114 930
discusses$	1647 930
discussing$	930
discussion$	2083 2091 2142 256 1818 930
discussions$	2083 2091 256 1818 930
disentangle$	563
disman	1474 568 843
dismantl$	554
dismantle$	554
dismantled$	2363 554
dismantles$	554
dismantling$	554
dismis	497
disper	2249 377 390 1474 1475 831
dispersal$	1842 1843
dispersals$	1843
disperse$	1388 380 381 830
dispersed$	2248 2363 2364 830
disperses$	830
dispersing$	830
displa	1950 1089 1987 623 1634 1640 1666 889
display$	1977
displayed$	1978
disrup	301 551 568 569
disseminat$	722
disseminate$	722
disseminates$	722
disseminating$	722
disseminats$	722
disseminatting$	722
dissociate$	533
dissol	359 1568
dissolv$	554
dissolve$	554 2456 2457
dissolved$	554
dissolves$	554
dissolving$	554
dissua	301
dissuade$	302
dissuaded$	340
dissuades$	302
distan	550 571
distance$	2341 532 1561 558 563 565 1851
distances$	532
distancing$	532
distant$	1446 1458
distri	4 1041 1950 1090 89 493 1634
distributed$	1930 1979 1100 1504
distribution$	1015
divers	1792 938
diversionary$	1217
divert	935
divert$	532
diverting$	532
diverts$	532
divide	1474 493 843
divided$	2363 1504 498
dividi	843
division$	565
do$	1028 1997 155 159 2105 272 2178 2179 2183 1348 506 1545 703 758
doctor	698
doctor$	642 1709 913
documented$	1656
does$	155 272 1348 506
doing$	159 272 703 1738
domino	1625
dominoes$	2514
don$	1348 506
donate$	952
donated$	952
donates$	952
donating$	952
done	1013 1041 1950 1078 1081 1237 1279 1634
done$	1902 1028 1918 1930 1967 1970 1972 1976 2126 2127 2168 2190
door$	1913 1977 81 2129 1875
doors$	1913 1977 81 2396
dorm	2398
doubl	1984 895
double$	88 118
down	1063 2258 895
down$	1925 1939 1952 2029 1219 356 677 1874 1886
downlo	1936 1049 1948
downloads$	1938
draft$	981
drafte	1950 1634
drafted$	981
drafting$	981
drafts$	981
draw	2276
draw$	220 2323 470 477 532 859
drawin	680
drawing$	2498 859
drawn$	1050 631
draws$	859
dress$	1613
drew	1118
drew$	2007
dried$	1130
drift	1336
drift$	2322 1560 566 1578 1748
drifted$	566
drifting$	566 1578
drifts$	566 1578
driv	201 1212
drive	2249
drive$	386 815 872
driveing$	386
driven	486
driven$	477 885
driver	25 26 49 50 1973 1113 105 1603 2517 1674 1772
driver$	0 1 1905 12 16 18 1932 45 75 1096 99 2002 2492 2501 1702
drivers$	0 1 1905 12 16 18 1932 45 1060 75 1096 99 2002 1116 2501 2519
drives$	386 815 872
driving$	815 872
drop	84 526 533 608 895
drop$	29 34 83 1987 1544 602 1621 623 1640 1666 805 880 889
dropin$	1095 1619
dropins$	1095 1619
droppe	1140 895
dropped$	2029 602 880
droppi	533 895
dropping$	1544 602 880
drops	526 895
drops$	602 880
drug$	903
drugs$	903
dry$	1689
due$	699 1726
dug$	1976
dynami	2469 776 1787
dynamic$	2477
dynamics$	2477
each	139 2287 2458 1624 2517 1840
each$	1901 1926 2016 2057 1270 2212 2235 2255 417 1440 2362 484 487 499 2416 2445 2451 1609 2508 2509 611 2513 1629 1632 638 1673 684 1763 1861 1862 1866 1883 1888 1893 1899
ear$	1732 810
earlie	895
earliest$	1167
early$	2054 1167 1874
earn$	796
earning$	796
earns$	796
ears$	810
easier	895
easier$	1570
easter$	453
easters$	453
easy$	2020
eat$	1477 500 1004
eating$	1004
eats$	1477 500 1004
eclipse$	1962
educat	486
educate$	761
educated$	1428 1438 2344
educates$	761
educating$	761
effect	2469 1759
effective$	735
effectively$	2054
effectiveness$	1723
effort	1226
effort$	2091 2115
efforts$	2091
eject	389
elder	444
elder$	2465
eldest	2197 1313 1320 1331 1338 344 1374 369 2311 414 427 1440 444 446 2355 2368 1480 1481 2371 1491 484 2458 1840 1841 1850 841 1854
eldest$	2465
elearn	1987 623 1640 1666 889
elevat	937
elsewh	2329 2348
elsewhere$	2038 2148 2312 2317 2325 2327 2483 1708
email	1012 1987 623 1640 1666 889
email$	9
emaile	1011 1036 1927 1928 1043 1950 1968 1634 658
emailed$	1900 1925 1037 1669
emails	1062
emails$	9 1951
embed	201 1212 754
embed$	936
embedd	1950 1634
embedded$	2133 936
embedding$	936
embeds$	936
emerge	1176
emerge$	2042 2065
emergees$	2042
emerges$	2042 2065
emotio	213
emotional$	1224
empath	776 1787
emphas	937
employ$	986
employe$	986
employed$	986
employes$	986
employing$	986
employs$	986
empower$	924
empowered$	924
empowering$	924
empowerment$	924
empowers$	924
empty$	1689
enabl	937
enable$	234
enables$	234
enabling$	234
encour	1180 2167 754 938
encourage$	931
encouraged$	2069 931
encourages$	931
encouraging$	931
encryp	692
encrypted$	1703
end	294 301 318 359 526 533 1568 2472
end$	2257 1445 2337 1512 2402 2425 1544 539 2456 2457 2461 2474 744 970
endeav	772
ended	1130 1140 2258
ended$	2019 2029 2193 2206 2257 2425 970
ending	301 526 533
ending$	1544 744 970
ends	301 318 526 1572
ends$	1512 2402 2425 2461 2474 744 970
enforc	833
engage	1011 1051 1085 637 1759 753 1765 1815 938
engage$	1974 1764
engaged$	1900 1933 1969 1764
engagement$	1940 2091 1648 1665 1746 1764 1820
engages$	1974 1764
engagi	753
engaging$	1933 1764
engend	937
enhanc	754 934
enhanced$	2133 261
enough$	279
enquir	1987 623 1640 1666 889
enrich	937
enrol$	445
enroled$	445
enroling$	445
enroll	1041
enrolled$	1930 1649
enrolred$	445
enrols$	445
ensure	754
ensure$	2147 345 748
ensured$	2133 345 748
ensures$	345 748
ensuring$	748
enter	390 835
enter$	2302
entered$	62 498
enters	835
entrance$	1977
entrances$	1977 1493 2396
entry	1528
entry$	1399 1880
entrytime$	2417
entrytimes$	2417
environment$	2128 2170 2477 1758
environments$	2128 2170
episod	897
equally$	1800
equip$	763
equipm	24
equipped$	763
equipping$	763
equips$	763
erode	551
escala	716
escalate$	1817
escalated$	1737
escalates$	1817
escort	391
escort$	386
escorted$	477
escorting$	386
escorts$	386
establ	1950 1180 1634 754
established$	1154 2069
estate	2204 2329 2337
estate$	2315 1467
esteem	1787
ethos	938
evalua	1950 1634
evaluate$	712
evaluates$	712
evaluating$	712
evenin	1987 420 1485 2374 2384 2393 521 522 623 1640 1666 889
evening$	1929 1934 2320 2399 1518 2410 2413 2414 1527 2419 1532 2422 1536 2426 669
evenings$	1929 1934 2320 2385 1518 2411 2414 1527 2420 1532 2422 2424 1536 2426 2428 1556 669 1683
event	1987 623 1640 1666 889
event$	1988 891
events$	1988 2064
every	139 2287 1624 2517 1840
every$	1901 1926 1101 2016 1232 1270 1273 1392 487 2508 2509 611 2513 638 818 1888
everyb	49 139 198 238 1249 264
everybody$	1060 1209 1275 1299 734
everyo	49 139 1197 198 238 1249 264
everyone$	1060 2086 192 1209 1275 1299 734
everything$	2109 1714 1769
evict	389
eviden	692
evidence$	40 55 1703 1744
evidenced$	60
evident$	1656
evolve$	2042
evolvees$	2042
evolves$	2042
except	2356
exchange$	193
exclud	1112 2249 388 1423 421 519 837
exclud$	413 839
exclude$	413 415 839
excluded$	2001 326 2248 1399 2312 2314 415 2344
excludes$	413 415 839
excluding$	413 415 839
excludning$	413
excludring$	413
excluds$	413 839
exclus	897
exclusion$	119 304 305
exclusions$	119
exerci	1987 623 1640 1666 889
exhibi	80 1091
exhibition$	76
existing$	1154 2081 818
exit	359 553
exit$	540 1564
exiting$	540
exits$	2396 540
expect	776 1787
expectations$	1757
expected$	331
expel	421 837
expel$	413 839
expele$	413 839
expeles$	413 839
expeling$	413 839
expell	1423 421
expelled$	2312
expelning$	413
expelring$	413
expels$	413 839
expenditure$	22
experience$	2163
experiences$	645
explai	1036 1109 1136 2025
explain$	1998
explained$	1925
exploi	2169 1700 950
exploit$	2491
exploitation$	1755 900
exploitative$	900
exploited$	900
exploiter$	900
exploiters$	900
exploiting$	900
exploits$	900
explor	1145 136 2063 1180
exploration$	2091
explore$	927
explored$	2034 2069 2114 927
explores$	927
exploring$	927
exposed$	1379
exposu	776 1787
express$	2157
extend$	968
extending$	968
extends$	968
extent$	5
extra$	287 643
extrac	577
extract$	532
extricate$	532
eye$	2068 810
eyes$	810
facili	1950 1634 754 934
fade	1572
fade$	2456 2461
faded	2472
fades	2472
fades$	2461
fair	80 1091
fair$	1993 2020 1620 1828
fairly$	2054 1800
fairs	1091
faith$	1806
fall	1140 895
fall$	83 2029 252
fallin	895
falling$	252
fallping$	252
falls	1140 895
falls$	2029 252 1371 1572
famili	27 28 49 50 1973 125 1772
families$	0 1 1905 12 16 18 1039 1932 1060 53 1070 74 75 1096 2057 1245 247 1269 1320 361 2328 2342 1454 2519 1763 1774 912
family	50 1973 2197 1313 1320 1331 1338 344 1374 369 414 427 1440 2329 2337 2349 454 2368 1480 1481 2371 1491 2458 1840 1841 841 1854
family$	0 1 1905 12 16 18 1932 75 1096 1147 2328 1454 1603
far	440 571
far$	144 440 1451 1458 1464 501 1513 1585
fare	1613
fare$	2502
fares$	2502
fashion$	2066
faster$	1823
father	1435 2329 2349 454
father$	911
fathers$	247
fear	1136 2025
fear$	1678
fears	1136 2025
feasibility$	1779 770
feasible$	1712
february$	2012
fed$	2088
fee	1613
fee$	2502
feed$	185
feedback$	56 624
feeding$	185
feeds$	185
feel	1997 1136 2025 1247
feel$	2136 1250 1296 665 681 1758 892
feelin	776 1787
feeling$	892
feelings$	645
feels	1136 2025
feels$	1250 665 681 892
fees$	2502
fell	1140 895
fell$	2029
felt	1997 1136 2025
felt$	665 681 892
fenc	376
fence	24 2495
fence$	52 81 952
fenced$	2292 394 952
fences$	81 952
fencing$	52 81 952
festiv	80 1091
festival$	2506
few$	2018 1166
fewer	88 695
fewer$	1099 96 1706 893
fi	1387
fight	897
fight$	119
fights$	119
figure$	1963 1093
figures$	1963 1093 1639
file	1950 1066 1071 1150 1634
file$	1955 1960 1962 2036 2037 2039 2040 640 1725
filed	1950 1634
filed$	62
files	1062
files$	1951 1955 1960 1962 2039 640
fill$	743 858
filled	1950 1634
filled$	858
filling$	743 858
fills$	743 858
film	1987 2490 623 1640 1666 889
film$	23 76 2498 2499 2506 1620 2515 2520
filming$	888
films$	2506 2520 888
final$	1957
find	1109 1352 579
find$	1104 1998 1136 206 583 679 1691 791
finde$	583
findes$	583
findin	1144
finding$	2031 2033 206 583 791
finds$	1104 206 583 679 1691 791
fine	1613
fine$	2502
fined	2249
fined$	2248
fines$	119 2502
finish	1013 1950 1081 497 1528 1634
finish$	2456
finished$	1902 1028 1957 1970 1976
finishingtime$	2417
finishingtimes$	2417
finishtime$	2417
finishtimes$	2417
firm	50
firm$	811 814
firmer$	811 814
firmly$	2054
first$	1167 1684
fish$	878
fishes$	878
fishs$	878
fit$	2044 954
fits$	954
fitted	1041 1063 1090 1605 631
fitted$	1930 1952 1979 2494 1642 633 954
fitting$	954
five	27 28 43 97 1120 122 125 2197 1313 1320 1331 1338 344 1374 369 2287 1400 1424 414 464 2368 1480 1481 2371 1491 485 2458 1627 1632 1674 1840 1841 841 1854
five$	1039 1054 70 74 80 92 1108 1133 2028 2197 1313 1320 1331 1338 344 1374 369 2289 2307 2313 414 2368 1480 1481 2371 1491 520 2451 2458 2476 1609 1625 2516 1840 1841 841 1854 1867 1882 1893
fix	402
fix$	850
fixed$	850
fixes$	850
fixing$	850
flag	189
flagged$	2088
flat	447
flat$	451
flexib	1256
flexible$	2145
flies$	450
floor$	2474
floors$	2474
flourish$	2157
flowing$	2099
flush	389
fly$	450
flyer	1987 623 1640 1666 889
flyers$	1871
fobs$	79
focus	754
focus$	1162 1728 936
focuse	737
focused$	1748 1771 1811 936
focuses$	936
focusing$	936
focussed$	1771 936
focussing$	936
follow	1049 1112 124 2458
follow$	170 1213 1214
followed$	2001 2009 1180
followers$	1938
following$	170 1679
follows$	170
food$	2520 1872
footag	692
footage$	1703
footba	1625
football$	2514 626 1882
footfa	13 63 1074
footfall$	1963 1665
for	436
for$	1924 1058 1966 1971 2007 2034 2074 2080 2117 1236 2132 2143 1308 2205 1398 2321 2407 2503 2513 1642 1684 1731 1735 1736 1742 1748 1760 1781 1877 1884 1897 916
forbid	301 303 317 318 320 365
forbid$	302 1372
forbidden$	2193 340 2257
force$	902
forefront$	1220
forge$	793
forgeing$	793
forges$	793
forgiving$	1747
form	418 1449 1485 2374 2384 1500 1503 2392 2393 1505 2394
form$	23 2236 1429 2333 2338 2339 2345 2389 2391 793
forming$	2255 793
forms	1987 2374 1486 2392 2394 623 1640 1666 889
forms$	23 2345 2375 2385 2389 793
fortnightly$	1901 2513
forum	19 37 1987 623 1640 1666 889
forum$	1048 2076 2077
forwar	1180 1213 1214 699
forward$	2048 2069 2102 2103 1649 1710 1826
forwards$	1710 1826
foster	754 937
foster$	447 840
fostering$	840
found$	1358 348 349 2272 679
four	97 125 2197 1313 1320 1331 1338 344 1374 369 2282 1400 1424 414 444 2368 1480 1481 2371 1491 485 2458 1632 1674 1840 1841 1850 841 1854
four$	1108 2028 2197 1313 1320 1331 1338 344 1374 369 372 2289 2313 414 1432 1440 2365 2368 1480 1481 2371 1491 520 2458 2476 1612 1617 1618 1840 1841 1850 841 1854
fragme	568 843
fragment$	554
fragmente$	554
fragmented$	554
fragmentes$	554
fragmenting$	554
framew	1987 623 1640 1666 889
fraternise$	1837
free	571
free$	563 869
freedom$	257
frequency$	6
frequent$	167
fresh$	1430 425
friday	420 521 522
friday$	1929 420 2320 521 1532 522 2422 2504 1622 2512
fridays$	1929 2320 1532 2422 2504 1622 2512
friend	27 28 43 69 97 1113 105 1120 122 1135 125 1138 238 1249 2197 1312 1313 2208 1320 1331 1338 2242 344 2245 2252 2253 2262 1374 2266 2268 369 1385 2287 1400 2299 1424 414 427 1440 2340 444 464 2368 1480 1481 2371 2378 1491 485 1502 1542 2432 2434 2436 2450 1562 2458 2471 1583 1589 1596 1627 1632 1674 1839 1840 1841 841 1854
friend$	2002 1459 2391 580 1594 2484
friendlier$	1676
friendly$	2020 2130 1828
friends$	1039 1054 1080 70 74 92 1992 93 1108 1999 2002 1116 1133 2024 2027 2028 1294 2195 1317 2219 2221 2223 2224 325 2228 2230 2241 2246 2250 2267 1391 2289 1417 2307 2313 2322 423 2347 2353 2373 479 2391 2415 520 2433 2435 2442 2444 2446 2448 2451 2453 1566 2460 2462 2463 2464 2466 567 2470 2473 2476 2478 580 2480 2481 2482 1594 2484 2485 2486 1598 2488 2516 1763 1858
friendship$	296 2201 2214 325 423 479 2431 2433 2439 2440 2442 2446 2450 2451 2454 556 561 2463 1579 2473 1588 1589 2478 580 1596 2485 2486 1600 1858
friendships$	296 2201 2214 325 423 479 2431 2433 2439 2440 2442 2446 2451 556 561 2463 2473 2478 580 2485 2486 1858
from	2262 1543 1573 1616
from$	1931 1067 1139 1160 1259 1328 1335 1337 1343 2239 1351 2254 1426 2321 2327 2351 1469 1484 496 1544 1563 1564 1574 1577 2503 2505 2511 2513 664 1685 1688 1731 1845 1873 1896
full$	222 1292 654
fuller$	222
fully$	1087
fun$	72
functi	1065
functional$	1954
fund$	39 973
funded$	973
fundin	1987 2125 623 1640 1666 889
funding$	39 1152 179 1734 973
funds$	39 973
furniture$	2520
furthe	191 213
further$	1166 1202 1224 1326 1458 709
future	191
future$	2046 1202 1326 1726
gain$	738 796
gaining$	738 796
gains$	738 796
game	80 1091
game$	2520
games	1091 1625
games$	2514 2520
gang$	305 823
gap$	2152 558 565 1754
gaps$	2152 1754 1767
garden$	76 2498 878
gardenes$	878
gardens$	878
gate	24
gate$	52 1977 81
gates$	52 1977 81 2396
gather	1311 1312 2202 2204 2207 2208 1323 1329 1330 1342 1346 2237 2240 1366 2276 1400 1473
gather$	117 2200 2212 2213 2220 2231 2235 2244 2272 2291 1403 2293 2294 2302 1472 2362 1499 733
gathered$	2189 1358 2272 1635 1656
gathering$	2201 2218 2222 2255 2280 2281 2285 2439 733
gatherings$	2218 2219 2222 2281 2289
gathers$	117 733
gave$	1911 1985 419
genera	213
general$	1224
get	1997 1109
get$	1998 158 2060 273 1386 395 1489 1499 532 547 594 665 722 733 819
gete$	722
getes$	722
geting$	395 722 733
gets$	158 2060 273 395 532 547 594 665 722 733 819
getting$	158 273 1366 532 547 722 819
gift$	1117
gifts$	1117
gig	80 1091
gig$	2506
gigs	1091
girl	1113 2197 1313 1320 1331 1338 344 1374 1376 369 414 427 1440 444 2368 1480 1481 2371 1491 2458 1840 1841 841 1854
girl$	2002 2328 1459
girlfriend$	912
girls	27 28 43 69 105 1120 122 125 238 1249 2197 1313 1320 1331 1338 344 1374 369 2287 1400 1424 414 1431 464 2368 1480 1481 2371 1491 485 2458 1627 1632 1674 1840 1841 841 1854
girls$	1039 1054 1080 70 74 92 93 1999 2002 1116 1133 2028 1294 2289 1417 2307 2313 2328 2365 2373 520 2451 2516 1849
giv	860
giv$	232
give	213
give$	1224 219 223 232 255 419 533 745 792 861 964
giveing$	792
given	1912 1041 1948 1950 1090 89 1145 213 267 1634
given$	1930 1046 1950 1979 1100 103 1115 2034 1224 2114 219 223 1278 1634 639
gives$	223 232 255 419 745 792 861 964
giving$	219 223 232 419 533 745 861 964
givs$	232
go	1907 1997 1109 176 390 408 497
go$	1020 1034 1092 1984 1992 1998 117 1145 2060 2105 1342 1419 424 437 1457 450 457 1471 1472 477 1489 505 541 1553 1604 670 895
goal$	1809
goalpo	24
goalpost$	52
goalposts$	52
goals$	1809
goe$	2192 1471
goes	1941 176 390 497
goes$	1020 1034 1092 1984 1992 2060 2192 1371 424 437 1457 450 457 1471 477 541 1604 619 670 895
going	1030 191 390
going$	1919 1202 2099 1285 2217 2240 1363 2265 541 1679 1738 1760
gone	1941 1111
gone$	1034 1036 1950 1980 1092 1984 2000 2005 1634 670
good$	2020 2136 1274 2350 1490 1592 654 719 799
gos$	117 1471
got$	31 547 665
govern	50
government$	1735
governor$	1958
governors$	1958 636
gp	698
gp$	1709 913
gps	50
gran	2329 2349 454
gran$	912
grand	1376 2349
grandad$	912
grandbrother$	911
grandcarer$	911
grandcarers$	911
granddad$	911 912
granddaughter$	911
grandfather$	911
grandm	1435
grandma$	912
grandmother$	911
grandmum$	911
grandp	1435
grandparent$	911
grandparents$	911
grandsister$	911
grandson$	911
granma$	912
granny$	912
granpa$	912
grant	1987 623 1640 1666 889
grant$	39
grante	1950 1634
greate	87 751
greater$	1098 222 261 1292 287 718 799
green$	1994 1995 1661 1681
greet	1110 951
greet$	1999
greete	108
greeted$	1119
greets$	1999
grew	1982 1984 895
grip$	2323 1582 572 1584
groom	1700 950
groom$	2491
groomed$	900
groomer$	900
groomers$	900
grooming$	900
grooms$	900
ground$	1821 829
grounding$	829
grounds$	829
group	27 43 69 1987 97 1120 122 1135 125 1137 1138 238 1249 2197 1313 1320 1331 1338 344 2253 1374 2266 2268 369 1385 2287 2288 1400 1424 414 2329 2340 464 2368 1480 1481 2371 1485 2374 1491 485 2392 2394 1539 2432 2434 2436 2438 2450 1562 2452 2458 2471 1583 1627 2517 1632 623 1640 1666 1674 1765 1839 1840 1841 841 1854 889
group$	1048 1054 1960 1961 1080 70 74 92 93 1108 1999 1133 2024 2026 2027 2028 2165 1294 1317 2214 2219 2223 2224 325 2230 2238 2246 2250 2256 1369 2259 2267 1391 2281 1393 1395 2289 2291 2307 2313 2315 1429 423 2326 2333 2338 2347 2353 2373 2375 479 2391 2400 2415 520 1535 525 1537 2429 2433 2435 2440 2442 2443 2444 2445 2446 2447 2451 2453 2454 1566 557 2460 561 2462 2463 2464 2466 567 2468 1580 2473 2476 1588 2478 2480 1593 2485 2489 2516 1858
groupactivities$	2428
groupevenings$	2428
groupi	2240
groups	1400 2374 2392 2393 2394
groups$	1960 1961 1381 371 2281 1393 1395 2289 2375 2400 2468 2478 1593 2485 2489
groupsession$	2428
groupsessions$	2428
groupwork$	2428
grow	1982 1984 895
grow$	2157 1560 665
grows	895
grows$	665
growth$	87
guard	25 26 50 1113
guard$	45 99 2002
guardian$	912
guards$	45 75 99 2002
guidan	1987 623 1640 1666 889 938
guidance$	179 2113 1734
guide	934
guide$	532
guided	934
guidel	77
guideline$	78
guidelines$	78
guides	934
guidin	934
gulf$	558 565
gym	29 1640
gym$	626
had$	1918 31 68 2013 2156 627 655 1668
haircuts$	1872
half	49 444 2374
half$	1060 72 88 118 1440 1444 1505 1666
hall	29 34
hall$	2283 2315 2326 2400 509
halls$	2400
halt$	539
halv	895
halved	1130 1140
halved$	2019 2029
halves	1485 2374 2393 1505 2394
halves$	1512 2402
hand	860
hand$	2137 1812 965
handbook$	1942
handed	1912 1950 1090 89
handed$	1911 1041 1950 1979 1100 1634 631 639
handing$	965
handle$	2459
handou	1987 623 1640 1666 889
handov	1272
handover$	2161
handovers$	2161
hands$	965
hang	2276
hang$	1311 2237 2294
hangin	1366
hanging$	2202 2240 1353 2255 2265 2285
happen	1030 1950 1980 1634
happening$	1919
happier$	1676
happy$	1465
hard$	335 1777 814
harder$	335 814
harm	124 1700 694
harm$	2491 1705 1755
harmed$	1705
harmful$	1490 1705
harming$	1705
harms$	1705
harnes	937
has	505 717
has$	31 32 1061 64 68 71 73 1087 104 210 2164 276 657 1672 807
have	1997 505 717
have$	32 1061 64 68 71 73 1087 104 210 216 242 253 2164 276 657 1672 807
haven$	2128 2170
having$	216 276 1354 1678 807 883
he	125 444 446
he$	1269 2171 1293
head	25 26 2517
head$	1944
headco	13 63 1074
headcount$	1963
heal$	741
heale$	741
heales$	741
healing$	741
heals$	741
health	2169 1307 578 585
health$	698
healthier$	2196
hear$	1647
heard	2009 1136 2025 2185 1759
heard$	2139 2189 899
hears$	1647
heart$	1220
heater	24
hedge$	52
held	1041 1948 1950 1980 86 136 137 138 1634 714
held$	1930 1972 1097 1148 1149 2156
hello	1110
hello$	1999
helmet	24
help	2167 754 775 935
help$	126 2113 236 258 547 1768 1786 1820
helped	486
helped$	126
helpfu	2063
helpful$	2020 126 1712
helpin	754
helping$	236
helpline$	23
helplines$	23
helps$	236 547
her	1131 2197 1313 1320 1331 1338 344 1374 369 2287 414 1440 2354 2368 1480 1481 2371 2379 1491 484 2438 2452 2458 1690 1840 1841 1850 841 1854
her$	1926 140 1283 416 1439 1551 802 1866 1868
here	1145
here$	1991 2034 2035
hierar	905
high$	654 788
higher	87 895
higher$	1098 654 788
highli	937
hike$	2507
hikes$	2507
him	1131 2197 1313 1320 1331 1338 344 1374 369 2287 414 1440 2354 2368 1480 1481 2371 2379 1491 484 2452 2458 1690 1840 1841 1850 841 1854
hir$	986
hire$	986
hired	631
hired$	1642 986
hires$	986
hiring$	986
hirs$	986
his	2438
his$	1926 140 1283 416 1439 1551 802 1866 1868
hit$	630
hits	1049
hits$	1938
hockey	1625
hockey$	2514
hold	1562 714 717
hold$	1056 155 204 1352 405 2323 470 2451 1582 572 1584 708 795 807 845 864 978
holded$	405
holding$	204 405 708 795 807 864
holds	1062
holds$	1056 1951 155 204 280 405 708 795 807 864 978
holiday$	453
holidays$	453 2405
holidayss$	453
holist	213 755
holistic$	1224
home	377 2329 447 2384 1503 2392 2393 1505 2394 1528 2521
home$	1909 1932 2020 347 2263 2264 1388 2279 1397 2312 2317 2345 451 1466 2381 2497 675 1896
homes	1493 2392 2394
homes$	1932 2279 1397 2345 2382 2385 2519
hometime$	2417
hometimes$	2417
honest$	2020 1747 1828
hope	1136 2025 2167 772
hope$	1235 243 1806
hopes	1136 2025 772
hoping	772
horizo	776 1787
host$	2022 986
hoste$	986
hosted	1950 1980 1634
hosted$	986
hostes$	986
hosting$	986
hosts$	2022 986
hotline$	54
hotlines$	54
hotspo	692
hotspot$	1703
hotspots$	1703 1722
hours	84 1987 623 1640 1666 889
hours$	1934 44 46 1095 85 1988 1556 1571 632 1873
house	418 447 1503 2392
house$	1429 451 470
housed$	2344 1483
household$	1454
households$	2342
houses	1485 2374 1493 1500 2392
houses$	2382 2389 2404
housin	418
housing$	1429
how	144
how$	48 65 1155 1171 1673 1693 1779 1887
hub	29 34 1640
hub$	2170
humili	909
hung	1605
hung$	2494
hurt	1112 124 1700 694
hurt$	2001 2023 2491 1701 1705
husband$	912
hustl	389
identi	1950 1109 1180 1634
identification$	1575
identified$	1075 2069 2114 1662 1664 906 936
identifies$	756 906 936
identify$	1998 206 756 906 936
identifying$	206 756 906 936
identifys$	206
identity$	2131
if	1402 695
if$	141 165 2070 282 2277 2286 2288 1706 701 1726 1727 806
imam	25 26
impact$	1723
implem	4 1950 201 1212 1634
implementation$	1015
impos	833
impossible$	335
improv	1982 87 751 754 895 934
improve$	1098 747
improved$	1098 2133 261 654 1776
improvement$	76 87 2101 1826
improvements$	76 2101 1826
improves$	747
improving$	747
in	1182 1196 1208 1421
in$	1053 1951 1952 1073 1974 1088 1981 1095 1098 90 1996 1123 113 1125 116 1132 145 146 2067 2071 1186 1192 2085 1201 2097 2132 2149 1291 311 2263 2264 2302 1419 2325 435 504 2416 1611 2503 1619 2508 2510 1623 2513 2521 2522 1667 1683 1685 1689 1790 1805 801 1816 844 1869 1885 1886 1891 1897 916
incide	897
incident$	119 726
incidents$	119 726
includ	1145 135 2185 1759
include$	2034 2205
included$	2034 1146 1656
inclus	228 270 755
inclusion$	942
inclusive$	1239 2130 1281 1747 1828
increa	1982 1984 87 717 754 895
increase$	87 1098 261 1817
increased$	1098 222 2133 261 654 1776
increases$	1817
increasing$	1098 261
indivi	1497 529
individual$	527
individually$	2386 1846
indoors$	2263 2264
induct	1086 1987 623 1640 1666 889
inducted$	1975
influe	2169 2469 1815 934
influence$	1330 2219 1379 2323 2432 1582 572 1584
influenced$	1379
influential$	1848
inform	1927 1928 1968 1987 1204 623 1640 1666 1759 889 935
information$	1935 1051 1199 2089 2093 258 1744 1765
informed$	2092 2139 1725 1771 1811
injunc	304 1315 305 1316
injunction$	1834
injunctions$	1834
injur	897
injure	694
injured$	1705
input	1987 1298 623 1640 1666 889 938
input$	2187
ins$	1095 2067 1619
inset	1987 623 1640 1666 889
inside$	2263 2264 1546
insigh	776 1787
insight$	1744
insist$	345
insistd$	345
insists$	345
inspector$	651
inspectors$	651
inspire$	925
inspired$	925
inspires$	925
instagram$	358
instal	1041 1950 1063 1090 1634 631 951
installation$	76
installed$	1930 1952 1957 1979 1642 633
instead$	111 1128 515 524 1540 695
instil	937
instru	320
instruct$	309 375
instructed$	309 331 375
instructing$	309 375
instructs$	309 375
intake	2398
integr	937
intell	1204
intelligence$	1199 2093 1744
intend	772
intention$	243
inter$	191
interaction$	1364
intercom$	54
intercoms$	54
interest$	2141 2181
interests$	580
interpreter$	2003
interrogat$	762
interrogate$	762
interrogates$	762
interrogating$	762
interrogats$	762
interv	1927 1928 1987 623 1640 1666 775 889 937
intervention$	1746 1767 1786 1820 943
interventions$	1767 1820 943
interview$	882
interviewed$	882
interviewing$	882
interviews$	882
into	1196 436
into$	2034 2069 1192 2085 1277 433 2369 504 1607 1778 1797 844
introd	4 1950 1634 833
introduce$	1010
introduced$	1010
introduces$	1010
introducing$	1010
introduction$	1015
invest$	779
investigate$	768
investigates$	768
investigating$	768
investing$	779
invests$	779
invita	1987 623 1640 1666 889
invitation$	9
invitations$	9
invite	1011 1036 1927 1928 1948 1968 1086 658
invite$	994
invited$	1900 1925 1975 1669 994
invites$	994
inviting$	2130 994
invoice$	647
invoices$	647
involv	1298 1759 934
involvement$	2187
is	1014 136 212
is$	1034 42 71 1087 1092 91 94 121 130 162 1190 1250 1254 246 2160 1425 1455 472 594 603 612 665 681 683
isolat	843
isolate$	838
isolates$	838
isolating$	838
isolation$	297 2317 1855
issue	938
issue$	1159 1162 2082 2087 2089 2096 726 1761 1801
issued	1041 1950 1090 89 1634 631
issued$	1912 1930 1979 1100 103 1642 1658
issues	1765 938
issues$	1159 2082 2087 1199 2089 2096 726
it	1131 2025 1690
it$	1021 1153 1159 2082 1626 1682 681 1801 1861 1866 1867 1879 1888 1892 1899
item$	1660
items$	1660
its$	229 1261 1283 2496 1615 1617 1631 802 1865 1866 1868 1873 1874 1888 1892 1899
itself$	1789
january$	2012
job$	640 647
jobs$	640 647
jog$	878
joges$	878
jogs$	878
join	1031 1920 1948 1085 1332 1352
join$	1272 797 1009
joined	1948 1950
joined$	166 191 1206 1298 1759 755 797 1009
joining$	1933 1009
joins$	1009
joint	1051 191
joint$	1940 1202 1535 525 1537 2429 1541 719 798
jointly$	1739
judgem	938
judgement$	2118 1751
judgemental$	1239 1281
judgme	938
july$	2012 1124
june$	2012 1124
keep	1997 1319 365 579 714 717
keep$	131 151 168 190 194 199 2147 302 327 332 334 346 1372 1373 363 364 1386 380 383 404 405 470 471 502 710 727 738 760 795 845 959
keeped$	383 404 405
keepin	714
keeping$	151 168 190 194 199 302 332 334 346 363 364 383 404 405 470 471 502 710 727 738 845 959
keepping$	327
keeps	714
keeps$	131 151 168 190 194 199 302 327 332 334 346 363 364 383 404 405 470 471 502 710 727 738 795 845 959
keepting$	327 404 502
kept	1950 136 137 138 1180 1634 714
kept$	1903 1141 131 1148 1149 2069 199 1211 326 363 364 388 470 1483 710 845
kepting$	710
kepts$	710
keys$	79
keyworker$	1964
kid	1376
kids$	2228 2481
kind$	1993 2020 1595 1828
kinder	585 1597
kinder$	1676
kindly$	1800
kit	24
kit$	79
kitche	29 2495
kitchen$	76
kits$	79
knew$	2013 662 682
knife$	903
knives	100
knives$	903
knock$	887
knocke	1950
knocking$	887
knocks$	887
know	1997 1136 2025 1759
know$	2147 1282 2173 662 682
knowing$	662 682
knowle	776 1787
knowledge$	258 1744
known	108 136
known$	1119
knows	1136 2025
knows$	662 682
kpi$	1641
kpis$	1641
label	909
lad	1376 444
lads	27 43 2197 1313 1320 1331 1338 344 1374 369 1400 1424 414 2368 1480 1481 2371 1491 485 2458 1840 1841 841 1854
lads$	1054 70 1999 1294 2289 1417 2313 520 1698
laid$	1976
lamp	24
lamp$	52 81 1654
lamps$	52 81 1654
landlo	25 26 50 1603 2517
landlord$	2492 900
landlords$	900
language$	1773 1809
lanyard$	1945
lanyards$	1945 79
lapse$	2456
larger$	2284
last$	1996 1123
lasted	2011 112
late	1094 1611
late$	2500
later$	1726
laugh$	1992 1677
laughs$	1992
launch	1950 1634 631
launched$	1642
lawyer$	915
lcs$	1962
lead	25 26 50 1072 1973
lead$	51 1961 1964 2022 1214 532 607 653 1894
leader	25 26 2197 1313 1320 1331 1338 344 1374 369 2311 412 414 427 1440 446 2355 2368 1480 1481 2371 1491 2458 1840 1841 1850 841 1854 905
leader$	651 1848 1849
leaders$	651 1848 1849
leadin	444 1850
leading$	607
leads$	2022 607
leafle	77 1987 623 1640 1666 889
leaflet$	9 1935 1945 1988 2498 1871 891
leaflets$	9 1945 1988 1871
learn	754
learn$	248 2367 500
learni	1987 1204 623 1640 1666 889
learning$	2093 248 1733 939
learns$	248
leav	359 860
leave	1997 1386 377 390 408 497 533 553
leave$	131 132 1388 1419 1472 1544 1564 555
leaves	390 408 497
leaves$	131 132 1419 555
leavin	390 1528 533
leaving$	131 132 1544 555
leavingtime$	2417
leavingtimes$	2417
led$	265 1379 1771 1811
left	136 2258
left$	1141 131 132 2322 737
lend	953
lenient$	1747
lens	938
lent	631
lent$	1642
less	560
less$	536 537 1549 1570 695 894
lessen	564 569 2472 573 937
lesson	1987 1470 1485 2374 1503 2392 2430 623 1640 1666 889
lesson$	1988 1990 2021 2391 509 891
lessons$	1988 1990 2014 1127 2021 1687 1872 1880
let	1110 408
let$	271 1302 1306 1318 1344 1373 406 408 1419 409 542 1559 616
leted$	1302
lets$	271 406 1419 409 542 616
letted$	1302
letter	1987 623 1640 1666 889
letter$	9 1935 2003 119 1871
letters$	9 119 1871
letting$	271 542
level$	1093 654
levels$	1093 654
levera	937
liais	1724
liaise	1036
liaise$	921
liaised$	1925 1037 921
liaises$	921
liaising$	921
liaiso	1051 1178
liaison$	1940 2067 2091 921
librar	25 26 29
library$	2283 2315
licenc	1987 623 1640 1666 889
licence$	1945 304
licences$	1945
life$	576
lift	573
lift$	854
lifted	2472
lifted$	854
lifting$	854
lifts$	854 1872
light	24 1387
light$	52 81 593 1654 849
lighter$	1676
lighti	24
lighting$	52 81 1758 849
lights$	52 81 593 1654 849
like	1136 2025
like$	1235 2182
liked	108
liked$	1965 1119
likes	1049 1136 2025
likes$	1938
limit	294 301 1319 319 402 560
limit$	292 404 405 407 545
limited$	2193 404 405
limiti	301
limiting$	292 404 405 545
limits	301
limits$	292 404 405 545
limitting$	292 404
line	699
line$	23 2032 1707 1710 1825
lines$	23 2032 1205 1707
linger	2240 2276
linger$	2237
link	1312 1562 908
link$	181 197 2201 306 535 2451 1575 618 1810
linked$	181 197 618
linking$	181 197 618
links	1765
links$	181 197 2120 296 2201 306 535 2451 1575 618 1752 1810
liquidlogic$	1962
list	77 1109
list$	3 1032 47 1998 2498 693
listen	2185 1759 935
listen$	147 2107 1677
listened$	659
listening$	2107 721 1738
listens$	147
lists$	1032 47 693
lit$	1689
litter$	80
live	1950 2329 1634
live$	1923 2051 2346 2348 449 2367 1483 490
lives$	449 490
living$	2367
loaded	1090
loaded$	1979
loaned	631
loaned$	1642
lobby$	724
lobbying$	724
local$	2081
locality$	2275
lock	24 376 951
lock$	52 81 383 632
locked	394
locked$	383 1405
locker$	574
lockers$	574
locking$	383
locks$	52 81 383 632
lodge$	449
log	1987 623 1640 1666 889
log$	47 1962
logged	1041 1950 1634 692
logged$	1930 62 1658 1703
logs	1062 692
logs$	47 1951 1962 1703
loiter	2240
long$	2018
longer	1997 1348 341 506 659 695 895
longer$	1157 291 295 307 321 1355 466 1478 1506 1517 1670 1706 826 842
look	772
look$	174 196 1214 225 251 284 579 1758 767 805
looked$	1950 136 1180 767
lookin	772
looking$	174 225 251 284 767
looks	772
looks$	174 225 251 284 767
loop$	1725
loosen	551 1572 564 2472 573
loosen$	2461
loosens$	2461
lose$	173 1434 533 1560
loses$	173 1434
losing$	173 1434
lost$	1434
lot$	2250 2358 2447 2476 2481
lots$	279
lower	895
lower$	854
lowered$	854
lowering$	854
lowers$	854
loyalties$	535
loyalty$	535 1575
lunch	80 1091 1470 1485 2374 1528 1621
lunch$	1486 1620 2510 1872 1880
lunche	1091 2374
lunches$	1880
luncht	420 521 522
lunchtime$	1929 2320 2417 1532 2422 669
lunchtimes$	1929 2320 2417 1532 2422 669
mace$	2076 2077
made	1026 1041 1948 1950 212 1634
made$	1915 1930 1976 103 2154 331
magistrate$	915
mail	1987 623 1640 1666 889
mailed	1011 1950 1634
mailed$	1900
main	444 1850
mainta	717 754 935
maintain$	738
maintained$	2133
maintaining$	738
maintains$	738
mak$	583
make$	180 212 215 230 1247 259 277 395 559 583 598 759 793 803
makeing$	395 793
makes	1062
makes$	1951 180 230 277 395 559 583 598 793 803
making$	180 215 230 259 277 559 583 803
maks$	583
male$	1696 949
males$	1696 949
mam$	912
man	2006
man$	2501 901 949
manage	25 26 50 1071 1072 196 1247 486 2517 754 934
manage$	1207 2136 2459
managed$	2133 836
management$	719
manager$	51 1960 1961
managers$	75
managi	754 934
manner	1175
manner$	2064 2066
many	1413
many$	11 1947 1059 1076 1099 2018
map	77 1987 1106 623 1640 1666 680 889
map$	23 597 2498 661
mapped	1041 692
mapped$	1930 597 1703
mappin	1987 623 1640 1666 680 692 889
mapping$	597 1703 1720
maps$	597 661
march	391
march$	2012 1124
mark$	10 1691
marked$	10 681
marks$	10 1691
mash$	2076 2077
master	1987 623 1640 1666 889
match	80 1091 1621 1625
match$	2506 1620 2510 2514 2515
matche	1091 1625
matches$	2506 2514
mate	1502
mate$	2391
materi	24
mates	2266 2268 2450 1596
mates$	2195 2223 2224 2228 2391 2415 2481 2485
matter$	1145 1159 2096
matters$	1159 2096
maximi	937
may$	1124 2044 163 1301 1567
mayor$	1735
meal	80 1091 1621
meal$	2498 2506 1620 2510 1880
meals	1091
meals$	2506 1871 1880
mean$	2162
meaningful$	1217 735 1824
means$	2043 2162
measur	1226
measured$	60
measurements$	634
measures$	2115 1227
mechanisms$	1227
mediat	1987 623 1640 1666 889
medic	698
medic$	1709
meet	1012 1907 86 1997 2192 1311 2204 2207 2208 1323 1329 1332 1342 1346 2237 1352 357 2262 2276 1473 1724
meet$	1906 1097 1992 117 2105 2200 2212 2213 2220 2231 2235 1347 2244 1356 2251 2291 1403 2293 2294 2302 1471 1472 2362 583 613 630 1647
meete$	583
meetes$	583
meetin	19 1030 1051 1071 1072 84 1987 1178 1312 2202 1330 2240 1353 2261 2265 623 1640 1666 889
meeting$	1919 1940 1960 1961 1095 1988 2067 2076 2077 2191 2201 2214 2217 1366 2285 1536 2426 1544 2439 583 891
meetings$	1940 1960 1961 1095 1988 2043 2067 2191 2219 1536 2426
meets	1062
meets$	1906 1951 1097 1992 117 1471 583 613 1647
meetup$	2218
meetups$	2218 1368
member	27 28 43 50 69 1973 97 1113 105 1120 122 125 1138 238 1249 2197 1313 1320 2211 1331 1338 344 2253 1374 369 1385 2287 1400 2299 1424 414 427 1440 444 464 2368 1480 1481 2371 1491 484 1502 2450 2458 1674 1840 1841 841 1854
member$	1944 2002 2328 1459 2391 1849
members$	0 1 1905 12 16 18 1039 1054 53 1080 70 74 75 1096 92 93 1108 2002 1116 1133 1135 2027 2028 1317 1391 2289 1417 2307 2313 2328 2365 520 2451 567 1763 1849
membership$	1427
memora	1987 623 1640 1666 889
men	100 2006 2197 1313 1320 1331 1338 344 1374 369 1424 414 2368 1480 1481 2371 1491 2458 1840 1841 841 1854
men$	1417 2313 2501 901 949
mend	951
mend$	741
mende$	741
mended	1063 631
mended$	1952 1957 1642 633
mendes$	741
mending$	741
mends$	741
mental	2469
mention$	2032 1707
mentions$	2032 1707
mentor	25 26 50 1973 1987 623 1640 1666 889
mentor$	0 1 1905 1018 12 16 18 51 1964 75 1096 1988 642 653
mentoring$	1946
mentors$	0 1 1905 1018 12 16 18 51 75 1096 1988
menu$	2520
messag	1987 2192 1332 1352 1363 1366 2265 623 1640 1666 692 889
message$	1117 109 1356 2499 1733 1757 1809
messages$	1117 109 2191 1365 1703 1733 1757
messaging$	2191 2217 2255 1757
met	1907 1036 1927 1928 1043 1948 1950 1078 86 486 658 1759
met$	1925 1037 1937 1967 1084 1097 1358 630 1653 1669
meters$	2216
metres$	2216
midwif	698
midwife$	1709
might	1289
might$	163 1301 1567
miles	440 2348
miles$	2216 1451 1458 1462
milestone$	67 1641
milestones$	67 1641
mind$	2075 2180 1725
mindfu	1180 1256
mindful$	2069 2092 2145
mindse	776 1787
minibu	24 1987 2398 623 1640 1666 889
minibus$	2506
minimi	301 319 560 754 937
minimised$	2133 2193
minute	1950 1066 1987 623 1634 1640 1666 889
minutes$	9 1942 1955 1508 634 635 1795
miss$	1378
misses$	1378
missin	1112
missing$	2001 897
mistak	909
mitiga	754 937
mitigated$	2133
mix	2192 1311 2204 2207 1342 2237 2262 1473
mix$	2200 2220 2231 2251 2362 1837
mixing	1312 2202 2240 2261 2265
mixing$	2201 2214 1353 2285 2439 1838
mobile$	1914 41
mobili	937
mobilised$	1663
model$	1748
models$	1748
module	1987 623 1640 1666 889
module$	23
modules$	23
moment$	2045 2159 1523
momentum$	1749
monday	420 521 522
monday$	1929 420 2320 521 1532 522 2422 2504 1622 2512
mondays$	1929 2320 1532 2422 2504 1622 2512
money	2125
money$	39
monito	1180 692 1724
monitor$	1703 917
monitored$	60 2069 1703 917
monitoring$	61 1703 917
monitors$	1703 917
month$	1944 453
monthly$	1901 610 628
months$	2046 2350 453
more	87 191 213 2185 2271 751
more$	1098 1101 96 1166 1202 1224 222 1234 227 1241 254 278 279 1292 287 1326 1383 2284 400 1414 2309 585 1597 643 654 1670 1714 709 1769
mornin	420 521 522
morning$	1083 2320 1532 2422
mornings$	1083 2320 1532 2422
mosaic$	1962
mosque	29
most	49 1420
most$	1060 1101 1288 2309 1440 2355
mother	1435 2329 2349 454
mother$	911
mothers$	247
motivate$	926
motivates$	926
motivating$	926
mou	1987 623 1640 1666 889
mounte	1605
mounted$	2494
mov	391 452
mov$	442 443 448
move	390 429
move$	2249 374 377 1406 2318 424 430 2331 432 437 442 443 445 1457 448 450 457 470 553 596 812 1847 855
moved	2249 1423 429 631
moved$	1111 1112 2248 374 2312 424 1438 430 437 442 443 2344 1457 448 457 1474 1483 498 1642
moveed$	445
moveing$	374 445
moveme	692
movements$	1703
movered$	445
moves	429
moves$	374 2318 424 430 2331 437 442 443 445 1457 448 450 457 470 596 812 1847 855
moving	429
moving$	2051 1406 442 443 448 855
movred$	442 443
movring$	442 443
movs$	442 443 448
much$	1059 2018
multi$	1051 191 755
mum	1435 2329 2349 454
mum$	911
mural$	76 2498
murals$	76
museum	29
music	1625
music$	2514 2520 626
must	2160 2164
must$	202 203 233 1258 1455 1567
nailed	1605
nailed$	2494
name	1997 1109
name$	1998 1119 984
named	2005 1118
named$	1075 2007 1664 684
names	1921 692
names$	1703 984
naming$	2205
nan	1435 2329 2349 454
nan$	912
nana$	912
nanny$	912
narrat	776 1787
narrow$	743
narrowing$	743
narrows$	743
naturally$	1572
near	1501 1502
near$	1157 2367 2391 1623 1885
nearby$	1885
necess	213
necessary$	1224 1711 1712
need$	2158 2164
needed	2063
needed$	1711 1712
needle	100
needs	1759 1765 938
needs$	2158 2164 1767
neighb	105
neighbour$	99
neighbours$	99 1116
neithe	329
neither$	300 1340 491 510
nephew	1376
net$	2152
netbal	1625
netball$	2514
networ	19 37 1197 1603
network$	1018 1048 2086 2468 580 2485 2489 2492
networks$	2043 2468 580 2485 2489
never	1348 506 695
never$	291 295 300 307 321 336 1355 382 476 478 483 1506 1517 2408 570 1706 826 842
new	578 585 1597
new$	1957 425 1592 582 584 589 643
newcom	2197 1313 1320 1331 1338 344 1374 369 1424 414 2368 1480 1481 2371 1491 2458 1840 1841 841 1854
newcomers$	1417 2313
newsle	1987 623 1640 1666 889
newsletter$	9 1942 891
newsletters$	9
next$	1501 1502 1726
nicer	585 1597
nicer$	1592 584
niece	1376
night	1485 2374 2384 2393
night$	1929 1934 2320 2399 1518 2410 2413 2414 1527 2419 1532 2422 669
nights	2374 897
nights$	1929 1934 2320 2385 1518 2411 2414 1527 2420 1532 2422 669 1683
no	102 318
no$	106 260 299 315 329 342 352 353 384 399 403 1420 459 467 503 512 528 530 543 544 659 822
nobody	125 260
nobody$	1271 491 896
nod	1110
nod$	1999
nods$	1999
non	298 821
non$	228 270
nonassociation$	1832
noncontact$	1309
none	125 329
none$	260 1334 1340 491 510 896
nor$	300 826
normal	937
normal$	1154 164
norms$	1773
north	1461
not	111 1319 318 1348 506 1540 695
not$	101 102 1122 133 134 291 295 300 307 2209 321 333 336 1355 1377 368 382 461 466 476 478 483 488 1506 1517 2408 510 513 523 548 570 1706 826 827 842
note	1987 1144 189 623 1640 1666 889
note$	47 2031 2032 2033 1745
noted$	62 1656
notes$	47 1955 1960 2032
nothing$	534
notice	77 1136 2025 1315 1316
notice$	81 2107 2181 370 593 632 1842 1843
noticeboard$	1977
noticeboards$	1977
notices$	81 593 632 1842 1843
notifi	1968
november$	2012
now$	1087 1105 1996 2350 818
nowhere$	313
number	13 77 2006
number$	14 20 23 30 33 1935 36 38 59 1093 1413
numbers$	1947 79 1093 1413 641
nurse	25 26 50 1973 698
nurse$	1018 51 642 1709 913
nurtur	228 270 754 934
nurturing$	1239 1281
observ	1987 623 1640 1666 889
obtain	1950 1634
obtain$	733
obtained$	1635 1656
obtaining$	733
obtains$	733
occasi	897
occasions$	1556
occur	1176
occur$	2065
occurs$	2065
october$	2012 1124
of	1057
of$	1904 1044 1058 1068 1998 2010 1122 2017 1139 2034 2073 187 2112 2122 1242 2177 1308 2234 2270 1382 1389 1398 2299 1422 1450 2343 2401 1546 1564 1599 2505 1671 1673 663 1703 1704 1706 1731 1781 1845
off	1350 2348 1543 2521
off$	1902 1910 1967 1339 2239 347 373 1405 2351 1544 1586 1864 1874 1891
offer	1987 213 1272 623 1640 1666 1765 889 935
offer$	155 206 1224 232 2161 2178 1746 976
offere	1011 1927 1928 1041 1950 1968 89 2063 213 1237 267 1279 1634
offere$	232
offered$	1900 1930 1972 1100 1180 1224 2114 2126 1278 2168 1465 976
offeres$	232
offeri	213
offering$	206 1224 232 976
offers	1062 213
offers$	1951 155 206 1224 232 976
office	25 26 50 1973 1298
officer$	0 1 1905 1018 12 16 18 51 75 1096 99 642 1654 902
officers$	0 1 1905 1018 12 16 18 51 75 1096 99 2187 642 1654 902
often	14
often$	7 1025 1059 2018 1706 1829
older	1431 444 2421 1850
older$	100 2006 2197 1313 1320 1331 1338 344 1374 2266 369 414 1476 2368 1480 1481 2371 1491 2458 2465 685 686 687 1840 1841 841 1854 848
oldest	2197 1313 1320 1331 1338 344 1374 369 2311 414 427 1440 444 446 2355 2368 1480 1481 2371 1491 484 2458 1840 1841 1850 841 1854
oldest$	2465
on	1611
on$	1073 1970 1088 95 2000 2001 1139 153 2070 2103 1231 1248 250 2155 1280 2174 2205 2274 1398 2295 2363 511 514 2416 1550 1557 2500 2508 2509 611 1623 2513 2522 1705 1715 1718 1798 1827 1864 1873 1874 1885 1886 1898
once	2288
once$	1901 2297 2300 2302 2306 2513
one	102 2311 444 492 1850
one$	72 1083 1987 1173 1271 1334 1340 2235 396 1408 398 2308 410 417 427 1439 1440 1453 446 2354 2355 2362 484 1497 2386 491 527 529 2445 2460 623 1640 1666 684 1846 1850 1867 1874 889 896
ones$	1083 1401 2365 2424 1849
ongoin	213
ongoing$	1183 1224 719 918
online$	1923
only$	397 401 2386 2427
onside	775
onside$	1786
onto$	1073
open	1041 1094 1611
open$	1040 1930 1045 72 2022 183 2094 2099 2100 1240 1256 2500 1689 1738 1821 1828 1894 967
opened	1041 1950 1634
opened$	1040 1930 1965 1976 103 2156 967
opening$	183 862
opens$	1040 2022 183 967
operat	50 1065 908
operational$	1923 1954
opinions$	289 645
opport	2125 2167 1759 1765
opportunities$	1243 257 1767 1768 770
opportunity$	2056 2121 257 770
opposite$	474 1488 1495 501 1513 1585
optici	698
optician$	1709
optimi	754 937
option	2125 2167 1505 2394 1780
option$	2062 1779 770
options$	1767 1779 770
orange$	1994
orbit$	1582
order	1035 2199 304 1315 1316 320 391
order$	1924 1954 2198 309 345 370 375 395 647 1842 1843
orderd$	345
ordere	1035 1950 1082 1634 631
ordered$	1924 1971 309 331 375 1642
ordering$	309 375 395
orders	1315 1316
orders$	2198 309 345 375 395 647 1842 1843
ordina	25 26 166 201 1212 934
ordinary$	164
ordinated$	1177
organi	1950 1980 1634
organisations$	1195
organise$	2022 606
organised$	606
organises$	2022 606
organising$	606
other	1197 238 1249 2208 2211 2242 2245 2252 2253 2266 2268 1431 1448 2340 2378 1521 2421 1533 2432 2434 2436 2438 2450 2452 2471 578 585 1597 825 1839
other$	2047 1189 2081 2086 1217 1317 310 2214 1326 2218 2221 2223 2224 2226 2229 2232 2233 2241 2246 2250 1368 2267 2308 1431 1433 423 434 1446 1456 2347 1463 2353 2356 1468 2359 1476 2373 474 1498 494 1509 2415 2421 2433 2442 2444 2445 2446 1566 2460 2463 2464 2466 2471 2473 1585 1590 1591 1592 582 2483 1836
others	1197 1349 2436 2450
others$	2086 2148 1317 2219 2221 2223 2224 2226 2229 2230 2238 2241 2246 2250 2267 2301 1433 423 2347 2353 2373 2415 2442 2444 2445 1566 2460 2463 2464 2466 2473 2476
ought	2160
ought$	2164
our	1145 198
our$	2034 1209 229 1261 1283 1615 802
out	1212 571 577 2521 1780
out$	1015 1909 1930 1978 1100 1121 2030 1142 1143 133 2034 1146 1148 1185 2126 2140 2168 2200 2231 350 2262 1394 1399 1405 1419 2310 2327 2329 1441 431 1448 1472 1504 1543 1558 1561 2461 1573 1616 1650 675 1740 1802 1863
outcom	1765 938
outcome$	2163
outcomes$	2101 1723
outing	80 1091 2430
outing$	2506
outings$	2426 2506
outlet	1815
outlook$	2141
outrea	1987 1298 623 1640 1666 889
outreach$	1914 41 1946 2187 1820
outsid	133 1448 1587 1591
outside$	1088 2483 1623 1750 1885
outsta	1094
over	2282 1568
over$	2218 2271 378 2284 1418 2403 2456 2457 1642 702 1731 1777
overdu	1094
overla	2237 1473
overlap$	2362 2406
overleaf$	1795
overs$	2218 1368
overse	201 1212 1461 937
oversi	1759 1765
oversight$	61 1728 1730 720
overview$	1728
own	201 1212
own$	1147 2039 1151 1390 2317 516 1552 1694 790 1846
owner	25 26 2517
owners	776 1787
ownership$	2181
owns$	790
pack	1987 623 1640 1666 889
pack$	1935
paedia	698
paediatrician$	1709
page	1987 623 1640 1666 889
page$	23 2052 2053
pages$	23
paid	1950 1634
paid$	1035 1082 605 631 1658
paint	951
paint$	2520
painte	1063 631
painted$	1952 1976 1642 633
pair	2197 1313 1320 1331 1338 344 1374 369 414 2368 1480 1481 2371 1491 484 2458 1840 1841 841 1854
paired$	1541
pairs	1401
pairs$	2290
pan$	2060
panel	19 25 26 37 50 1071 1072 1987 1197 623 1640 1666 889
panel$	1018 1048 1958 1960 1961 2076 2077 2086 636
pans$	2060
parade$	2275
paragraph$	2032 1707
paragraphs$	2032 1707
parame	1144 698
paramedic$	1709
parameters$	2033
parcel	493
parcelled$	1504
parent	27 28 49 50 1973 105 125 1624 1772
parent$	0 1 1905 12 16 18 1932 75 1096 911
parents$	0 1 1905 12 16 18 1039 1932 1060 53 1070 74 75 1096 1116 2057 1245 247 1269 1320 361 362 1454 2519 1763 1774 1784 911
park	29
park$	2275 2283 2300 2315 857
parked	1941
parked$	857
parking$	857
parks	1941
parks$	857
part	1031 1920 1948 1949 1950 1085 843
part$	1969 1974 133 1145 2172 2185 1512 2402
partic	1031 1920 1049 1085 637
participants$	1938 1956
participate$	1974
participates$	1974
participation$	1648 1665
partie	80 1091
partin	843
partne	37 1051 50 1973 1197 191 1272 264 1765 755
partner$	1956 912
partners$	0 1 1905 12 16 18 1048 1956 75 1096 1195 2086 192 1275 734
partnership$	1048 1940 1958 2076 2077 1202 2161 1739
parts$	1512 2402
party	80 1091
party$	2506
pass$	189
passage$	2032 1707
passages$	2032 1707
passed$	2088 639
passes	24
passes$	79 1871 1880
pastor	213
pastoral$	1224
path	2495
path$	76 495
paths$	495
pathwa	1987 1505 2394 623 1640 1666 776 1787 1815 889
pathways$	2043
patient$	1747 1828
patrol	1012 1907 84 1987 1298 623 1640 1666 889 953
patrol$	1906 1946 1095 902
patrols$	1906 1946 1095 2187 902
patterns$	1722
paused$	1614
pay$	974
paying$	974
pays$	974
pcso	50
peace	1430
peace$	2319 2322
peel$	532
peeled$	1821
peer	2432 1589
peer$	2197 1313 1320 1331 1338 344 1374 369 414 2368 1480 1481 2371 1491 2432 2450 2458 1579 1580 1588 1589 2478 2484 1596 1600 1840 1841 841 1854
peers	2268 2450 2471 1596
peers$	1317 2224 2228 2347 2415 2433 2446 1566 2460 2463 2464 2466 2478 580 2481 2482 2484 2485 2486 2488
pegs$	574
people	49 50 1973 1249
people$	0 1 1905 12 16 18 1039 1054 1060 53 1070 1080 70 74 75 1096 93 1108 99 2002 1116 1133 2024 2026 2027 1218 2165 1294 1299 2228 1391 2289 1417 2307 2313 520 2451 2481 2484 591 2516 1697 688 1859
peoples$	2002
per$	1055 49 1796
percen	49
percent$	1060
percep	776 1787
perceptions$	1773
perfor	80 1091 1980
perform$	877
performance$	2515
performed$	877
performing$	877
performs$	877
periodic$	167 713
periodically$	713 1726
permit$	2041 1302 1306 1344 1559 1817
permited$	1302
permits$	2041 1817
permitted$	1302 1318 1412
persistent$	1747
person	50 1973 1113 2197 1313 1320 1331 1338 344 1374 369 414 427 1440 2368 1480 1481 2371 1491 2458 1840 1841 841 1854
person$	0 1 1905 12 16 18 75 1096 2002 166 2328 1459 1697 800
persons$	2002
pharma	698
pharmacist$	1709
phase$	526
phases$	526
phasing$	526
phone	1012 24 1352 2249
phone$	79 996
phoned	1011 1036 1927 1928 1043 1950 658
phoned$	1900 1925 1037 1669
phones	308
phones$	79 996
phoning$	996
photo$	57 634
photograph$	57 634
photographs$	57 634
photos$	57 634
physical$	706
physio	698
physio$	1709
physiotherapist$	1709
pick	1091 161
pick$	196 1213 1214 586 879
picke$	586
picked$	136 137 1180 879
pickes$	586
pickin	161
picking$	586 879
picks	1091 161
picks$	586 879
picnic	80 1091
picnic$	2506 1620
picture$	57 1117 2015 1153 1162 1744
pictures$	57 1117 634
pilot$	2
pitch	2495
pitch$	76
plac	452 833
plac$	448
place	1050 1950 1063 1980 1987 429 623 1634 1640 1666 889
place$	1919 1939 1952 2045 2114 2116 2128 2140 2170 2300 1427 432 445 448 1466 470 2376 2383 502 509 515 524 1540 1664 1760 1875
placed	1950 429 1634
placed$	1428 1438 430 437 441 2344 448 2367 1483 498 1658
placeed$	445
placeing$	445 502
placem	2329 2337 1449 447 1485 2374 1486 1493 2384 1503 2392 1505 2394
placement$	430 2331 432 2338 441 2345 451 1466 840
placements$	430 2331 432 441 2345 451 1466 2375 2382 2385 840
placered$	445
places	429 1608
places$	2045 2128 2170 432 445 448 470 2400 502 574 2497 1875
placeting$	502
placin	429
placing$	1354 441 448
placs$	448
plan	1987 1150 1613 623 1640 1666 772 889
plan$	1922 1935 67 2022 2036 2039 2040 1153 1162 2502 650 1726 1795 1801 1809 891
planned$	1917
planni	772
planning$	2091 2109 1746 1775
plans	772
plans$	2022 2039 2109 1227 2502 650 1795
plant	951
plante	631
planted$	1976 1642 633
play	80 1091
play$	1914 41 76 117 272 1352 1472 1477 500 614 2515 1677
played	1980
player	27 2197 1313 1320 1331 1338 344 1374 369 1424 414 1440 2368 1480 1481 2371 1491 2458 1840 1841 841 1854
players$	1417 2313 1859
playgr	1485 2374 2384
playin	1363
playing$	272 614
plays	1091
plays$	117 272 500 614
pledge$	78
plenty$	279
plug$	743
pluging$	743
plugs$	743
podcast$	23 2499
point	1109
point$	54 1998 2045 2056 2144 1523
points$	54
police	25 26 50 1973 1298
police$	0 1 1905 12 16 18 51 75 1096 2187 292 902
policeing$	292
polices$	292
policeting$	292
polici	77 1987 1298 623 1640 1666 889
policing$	2187 902
policy	77 1987 1613 623 1640 1666 889
policy$	23 1942 2502 891
pond$	76
pool	29 1625
pool$	2514
pop$	805
portal$	23
portals$	23
positi	228 270 1307 578 585
position$	1726
positive$	2081 1217 1239 2130 2136 1274 1281 2196 589 706 804 1824 1828
possib	2063 1780
possibilities$	770
possibility$	1779 770
possible$	2056 1173 1451 1711 1712 770
post	1987 623 1640 1666 860 889
post$	1991 1654 1662 1664
posted	1041 1950 1089 1090 89 1634
posted$	1930 1978 1979 1100 639
poster	77 1987 623 1640 1666 889
poster$	81 593 2498 1871 891
posters$	81 593 1871
posts$	1654
potent	776 1787
potential$	770
power$	370 2323 572 1584 1842 1843
powerful$	2459
powers$	370 1842 1843
practi	25 26 50 1973 1204 1272 1765
practicable$	1712
practice$	2093 2109 2148 2161 500 1766
practices$	500
practise$	500
practises$	500
practitioner$	0 1 1905 12 16 18 1964 75 1096
practitioners$	0 1 1905 12 16 18 1956 75 1096 192
precinct$	2275
prepared$	1465
presen	1921 1950 1987 1176 1272 1298 623 1634 1640 1666 889
presence$	2161 2187 1322 1717 1728 1729
present$	2065 2383 1747 1828 881 1894
presented$	881
presenting$	881
presents$	2065 881
pressure$	2469
preven	294 301 303 1319 317 318 365 754 935 938
prevent$	302 327 355 1372 1373 380 744
prevented$	2193 340
preventing$	302 355 744
preventping$	327
prevents$	302 327 355 744
preventting$	327
prey	124 1700
prey$	2023
price	1613
price$	2502
priced	1035
priced$	1924
print	860 951
printe	1041 1950 1089 1634 631
printed$	1911 1930 1978 1642 633
priori	1759 754 904 937 938
priorities$	2101
prioritise$	777
prioritised$	2133
prioritises$	777
prioritising$	777
priority$	1230 1756
prise$	470 532 547
pro	1307 578 585
proact	166 1256 755 775
proactive$	1177 2145 1747 1786
proactively$	1786
problem$	2096 1801
problematis$	762
problematise$	762
problematises$	762
problematising$	762
problematiss$	762
problems$	2096
proced	1987 623 1640 1666 889
procedures$	2043
proces	1987 623 1640 1666 889
processes$	2043 1227
procur	1035 1082
procured$	1924 1971 1663
produc	4 1950 1062 2398 1634
produces$	1951
production$	1015
productive$	1824
profes	37 50 1973 1197 264
professional$	0 1 1905 12 16 18 1964 75 1096 1229 653 705
professionals$	0 1 1905 12 16 18 1048 1956 75 1096 1195 2086 192 1218 1275 734
profil	692
profile$	1703 1728 1761
profiled$	1703
profiles$	1703
profiling$	1703
profit	1700
progra	1987 1503 2392 1505 2394 623 1640 1666 889
programme$	1908 1959 626 650
programmes$	650
progre	1078 1180 201 1212 1213 1214 1237 1279 1792
progress$	2042 2102 2103 2120 648 1726 1826 936
progressed$	1967 2069 2126 2168 936
progresses$	2042 936
progressing$	936
progresss$	2042
prohib	301 303 317
prohibit$	302
prohibited$	2193 340
projec	2393
project$	2 1959 76 2326 626 650
projects$	650
promise$	331 345
promised$	1917 345
promises$	331 345
promot	754
promote$	932
promoted$	2133 932
promotes$	932
promoting$	932
promptly$	2054 2093
proper$	1154 1581
propor	775
proportionate$	735 1786
proportionately$	1786
propos	1613
proposal$	2502
proposals$	2502
prosocial$	2196
prospectus$	1942
protec	754 935
protected$	2133
protection$	304
protective$	1765
protoc	1987 623 1640 1666 889
protocol$	891
provid	1041 1950 1062 1090 89 213 1634 717 934
provid$	232
provide$	155 211 1224 232 975
provided$	1930 1979 1100 1224 2114 267 975
provider$	2389 652
providers$	2389 652
provides$	1951 155 211 1224 232 975
providing$	211 1224 232 975
provids$	232
provis	4 1987 2078 2106 2125 1298 2329 1503 2392 623 1640 1666 1765 889
provision$	1015 2187 2345 1767 1768 1820
provisions$	2345
pru$	2345
psychi	698
psychiatrist$	1709 913
psycho	698
psychologist$	1709 913
public	4 953
publication$	1015
publis	1950 1089 1634 953
published$	1978
pull$	2323 470 477 532 562 1582 572 1584 732
pulle$	562
pullen$	562
pulles$	562
pulling$	477 562 732
pulls$	477 562 732
pupil	1113 2197 1313 1320 1331 1338 344 1374 369 414 1440 444 2368 1480 1481 2371 1491 2458 1840 1841 841 1854
pupil$	2002 590
pupils	2197 1313 1320 1331 1338 344 1374 369 1424 414 2368 1480 1481 2371 1491 2458 1632 1840 1841 841 1854
pupils$	1070 93 2002 1417 2313 590 1859
purcha	1035 1950 1082 1634 631
purchased$	1924 1971 1642
purpose$	2131 1809
purposeful$	1824
push$	731 787
pushes$	731
pushing$	1738 731
put	452 833
put$	1041 1950 1063 1089 1090 1980 216 1251 498 502 1605 1634 958
puting$	502
puts$	502 958
putting$	216 1354 502 958
qualification$	1945
qualifications$	1945
qualit	1765
quarterly$	628
questi	1987 623 1640 1666 889
quicke	895
quicker$	1823
quickly$	2054 1823
quiet$	2260 1689
quieter$	1676
quit	359 1386
quit$	540
quiting$	540
quits$	540
racism	909
racist	909
radar$	2150 1725
raise	189 196
raise$	1207 730 750 957
raised$	103 2088 1658 750 1776
raises$	750 957
raising$	1748 750
ramp	24 1387 2495
ramp$	76 392 393
ran$	1911 1637
rang	1907 658
rang$	1037 1653 1669
rappor	1765
rarer$	1676
rate	1997
rate$	1093 654 892
rated$	892
rates$	1093 654 892
rather$	1128 515 524 1540 695
ratifi	1950 1634
ration	560
re	1347 680
re$	1366
reach	1109 1352
reach$	1998 1361 1582 630 729 890
reache	1011 1948
reached$	1900 1933 630 890
reaches$	729 890
reaching$	729
react$	812
reacts$	812
read	1011 1936 1950 1634
read$	1900 1918 1965 1089 152 999
reading$	152 999
reads$	152 999
ready$	1976 1465
real$	1581
rearra	631
rearranged$	1642
reason$	2003
reassu	934 938
reassurance$	2113
reassuring$	706
rebuild$	741 796
rebuilde$	741
rebuildes$	741
rebuilding$	741 796
rebuilds$	741 796
receiv	1948 1949 1950 213 1634
receive$	1224 1647
received$	1918 31 1635
receives$	1647
recogn	108 1247 754 934
recognise$	2136
recognised$	1119
recommendations$	2101
record	1950 1062 1066 1071 1987 1145 135 136 137 138 1150 1197 189 623 1634 1640 1666 889
record$	47 1955 1960 1962 2036 2037 2039 2040 599 1646
recorded$	62 2034 1146 1148 1149 599 1656
recording$	599
records$	47 1951 1955 1960 1962 2039 2086 599 1646
recove	895
recrui	1011 1041 1950 124 1634 631
recruit$	986
recruite$	986
recruited$	1900 1930 1642 1662 986
recruites$	986
recruiting$	986
recruits$	986
red$	1994
redecorated$	1976
redesi	631
redesigned$	1642
redraf	951
redraw	631
redrawn$	1642
reduc	319 402 560 564 569 573 895
reduce	301 2472 754 934
reduce$	545 744
reduced$	2133 2193
reduceing$	545 744
reduces$	545 744
reduci	301 934
reduction$	83
refere	1794
reference$	2032 1707
references$	2032 1707
referr	1011 1948 1968 84 1987 176 623 1640 1666 889
referral$	15 1983 1095 119 178 2498 640 1788
referrals$	15 1983 1095 119 178 640 1788
referred$	1900 1933 1649
reflec	1247 755
reflect$	2136 707 1745
reflected$	1656
reflecting$	707
reflects$	707
reform$	2236
refres	1987 623 1640 1666 889
refunds$	1872
refurbished$	1976
refurbishment$	76
refuse	318
refused$	388
regain$	796
regaining$	796
regains$	796
regard$	1230
region	2337
regist	21 1041 1936 1071 1987 623 1640 1666 889
register$	1032 47 1960 445 1652
registered$	1930 445 1649
registering$	445
registerred$	445
registers$	1032 47 1960 445
regrou	1347
regroup$	2236
regular$	164 167 1183 654 713 718 719
regularity$	6
regularly$	713 1726
rehear	80 1091 1145
rehearsal$	2507
rehearsals$	2507
rehearse$	500
rehearsed$	2034
rehearses$	500
rehous	429
rehous$	442 443
rehouse$	428 442 443
rehoused$	1438 428 442 443 2344
rehouses$	428 442 443
rehousing$	428 430 442 443
rehousred$	442 443
rehousring$	442 443
rehouss$	442 443
reinfo	937
relati	2169 1312 1435 2329 2349 454 1542 1562 1765 755 938
relations$	1810
relationship$	2163 296 2201 2451 1752
relationships$	2120 296 2201 2451 580 1752
relatives$	1859 912
releas	497
relentless$	1747
releva	1145 213
relevant$	2034 1154 2051 1189 2081 1224 1711 1712
reliance$	546 1575
reloca	429
relocat$	442 443
relocate$	428 437 442 443
relocated$	1438 428 437 442 443 2344
relocates$	428 437 442 443
relocating$	428 442 443
relocation$	430
relocatred$	442 443
relocatring$	442 443
relocats$	442 443
remain	136 245 2421 714
remain$	121 190 1203 1211 1250 334 710 760 845
remaining$	334 1431 1533 710
remains$	121 190 1211 1250 334 710 845
rememb	1136 2025
remember$	1745
remind	1036
remind$	933
reminded$	1925 933
reminder$	9
reminders$	9
reminding$	933
reminds$	933
remote$	1458
remov	359 376 391 421 569 577 696 837
remov$	562
removal$	411
remove	1063 2258 2292 394 1423 571 631
remove$	415 532 562 962
removed$	1952 1405 2312 415 2316 2344 1642 962
removen$	562
removes$	415 562 962
removing$	415 532 562 962
removs$	562
reopen	951
repair	1063 631 951
repair$	76 741 1788
repaire$	741
repaired$	1952 1957 1642 633
repaires$	741
repairing$	741
repairs$	76 741 1788
repeat	1145 135
repeat$	2034
repeated$	2034 1146
replac	1063 1540 631 847
replace$	851 856
replaced$	1952 2425 1642
replaces$	851
replacing$	851
replie	1036 1042 1049 1950
replied$	1925
replies$	1931 1938
reply	1042 1936
reply$	1931
report	1012 1062 1071 1987 1997 1144 1145 135 189 2249 623 1640 1666 889
report$	1906 58 1960 109 119 2031 2033 891 892
reported$	2034 1146 2088 2248 1656 1659
reports$	1906 1951 58 1960 109 119
represented$	1257
reques	833
request$	1117
requested$	1635
requests$	1117
requir	2063 1315 320
require$	309 345 375 395
required$	331 345 1711 1712
requireed$	309 375
requireing$	309 375 395
requires$	309 345 375 395
researcher$	651
researchers$	651
resent	1136 2025
reserv	953
reset$	741
resete$	741
resetes$	741
reseting$	741
resets$	741
reside	80 1091 1987 623 1640 1666 889
residential$	455 840
residents$	99 1859
resili	1765 938
resour	1987 1298 623 1640 1666 889
resource$	1152
resources$	1152 258 2187 1767 1820 1829
respec	2169 754 775 910 935
respect$	1800 1807
respected$	2133 2189
respectful$	2020 1747 1786
respectfully$	1786 1800
respit	1430
respite$	2319 552
respon	1042 1936 1049 1948 1949 1950 1256 754 1765 776 1787
respond$	196 936
responding$	936
responds$	936
response$	1931 2101 1746 1766 936
responses$	1938 936
responsibility$	2098 2181 737
responsive$	2145
rest	2253 2266 2268 1430 1431 2340 2378 2421 1533 2432 2434 2436 2438 2471 1839
rest$	1317 2221 2223 2224 2230 1349 2241 2246 2250 2267 2319 1433 2347 2353 2373 2415 2445 2450 552 2460 2463 2464 2466
restor	755
restor$	741
restore$	741
restores$	741
restoring$	741
restors$	741
restri	294 301 319 402 560
restrict$	292 404 405 545
restricted$	2193 340 404 405
restricting$	292 404 405 545
restricts$	292 404 405 545
restrictting$	292 404
resurfaced$	1976
resurfacing$	76
retain	717
retain$	782
retaining$	782
retains$	782
return	1936 1948 1949 176
return$	177 386 1639
returned$	177
returning$	386
returns$	177 386 1639
retwee	1049
retweets$	1938
reunit	1347
reunite$	2236
review	1950 1062 1987 1180 623 1634 1640 1666 1724 889 935
review$	61 1983 2072 1725 715
reviewed$	60 2069 1659 715
reviewing$	715
reviews$	1951 61 1983 715
revise	1950 1634
rewrit	631 953
rewritten$	1642
ride	80 1091
ride$	1489 2507
rides	1091
rides$	2507
rift$	1752
rifts$	1752
right$	1993 1154 2136
rights	910
rights$	800
ring	1012 1907 1997 1109 1332 1352 2249
ring$	1998 117 996
ringing$	996
ringle	412 1440 2355 1850 905
ringleader$	1848 1849
ringleaders$	1848 1849
rings$	117 996
rink	29
rip	376
ripped$	394
rise	1982 1984 895
rise$	87
risen	1984
rises	1982 1984 895
rising	1982 1984 895
risk	2169 1765 938
risk$	2082 2087 2096 1719 1726 726
risks	938
risks$	2082 2087 2096 1719 726
risky	2169
rival	950
road	2384
road$	2387
robbed	1112 124 694
robbed$	2001 1705
robber	897
robberies$	128 903
robbery$	128 903
robust	166 1759 755 775
robust$	1177 719 735 1786
robustly$	2054 1786
role	1815
role$	737
roll	4
roll$	201 1652
rolled$	1950 1634
rollout$	1015
room	29 34 1485 2374 1505 2394 2495
room$	76 257 2376 2391 2399 2400 509 2474 2496 2498 2500
rooms	2374 2394
rooms$	2385 2400 2474
root$	776
rose	1982 1984 895
rota	19 1987 2398 623 1640 1666 889
rota$	23 2498 632 635
rotas$	23 632
round$	1909 150 2200 1650 1816
rounde	1625
rounders$	2514
route	2384 1608
route$	1492 2387 1608 2497
routes$	2043 1492 2396
routin	692
routine$	713
routinely$	713
routines$	1703
row$	119 1512 2402
rows$	119 1512 2402
rugby	1625
rugby$	2514
rule	77 2199 1613
rule$	78 2198 345 407 2502 632
ruled$	1141 345
rules$	78 2198 345 2502 632
run	1041 1950 1634
run$	1911 1930 1972 2022 2023 155 2507 1637 1894 979
rung	1011 1907 1036 1927 1928 1043 1950 86 2005 2249 658
rung$	1900 1925 1097 1669
runnin	1030
running$	1919 1923 979
runs	1062
runs$	1951 2022 155 2507 1637 979
s$	140 1209 1321 1330 358 416 423 1439 1836
s20$	1852
s34$	832
s35$	832
safe	228 2169 270 2185 1608 1759 1765 910
safe$	1993 2020 1239 2136 2138 2139 1281 2497 1692
safegu	754 910 935
safeguarded$	2133
safely	659
safely$	1670 1686
safer	270 2185 1597 659
safer$	2136 2138 2139 1281 1670 1770
safety	2169 1759 1765
safety$	2131 764
said	1136 2025 135
said$	1917 1146 892
same	2288 492 1520
same$	1991 1163 1164 2243 2288 1487 2383 1502 1520 2409 2412 1524 1525 1530 1534 2445
sample$	1657
samples$	1657
sancti	904
sat$	1036 1483 498
satisfy$	778
saturd	420 521 522
saturday$	1929 420 2320 521 1532 522 2422 2504 1622 2512
saturdays$	1929 2320 1532 2422 2504 1622 2512
saved$	62
saw	1136 2025
saw$	1911 1965 1653
say	1997 1109 1136 2025
say$	1998 2123 1677 892
saying$	892
says	1136 2025
says$	892
scale$	780
scales$	780
scaling$	780
scatte	1474 1475 843
scattered$	2363 2364
schedu	1950 1634
schedule$	1661
scheme	1987 623 1640 1666 889
scheme$	23 1959 626
schemes$	23
school	25 26 29 50 1973 418 2329 2337 1449 447 1485 2374 1486 2384 1500 1503 2392 2393 1505 2394 2517
school$	0 1 1905 12 16 18 1932 51 75 1096 2014 1127 2021 2315 1429 2331 432 2332 2333 2336 2338 2339 2345 1467 2357 2389 1687 1763 1888
schooled$	1428
schools$	0 1 1905 12 16 18 1932 75 1096 2345 2375 2385 2389
scope	1144 1145
scope$	2033 2034 769 770
scopes$	769
scoping$	769
score	1997
score$	110 892
scores$	110 892
scrapped$	1614
screen	80 1091 1987 623 1640 1666 889
screenshot$	57
screenshots$	57
screwe	1605
screwed$	2494
search	1112
search$	225 907
searched$	2001
searches$	119 907
seat	24 1387
seat$	392 393 470 490 502 574 2498 2520 1003
seated$	1483 490 498 1003
seatin	1387
seating$	52 1354 470 502 1003
seats$	52 392 393 470 490 502 574 2520 1875 1003
seatting$	502
second	2421
section20$	1852
section34$	832
section35$	832
secure	1050 1950 1634
secure$	455
secured$	1939
security$	2131
see	1012 1997 1136 2025 2192 2208 1332 1342 2237 1352 2262
see$	160 2124 2186 2204 2207 1323 2220 2231 1346 1356 1473 538 621 784
seeing	2202 1353 2261 2265
seeing$	160 2204 2214 2217 2240 2285 1544
seek	579 772 833
seek$	221 583 723 733
seeke$	583
seekes$	583
seekin	772
seeking$	583 723 733
seeks	772
seeks$	583 723 733
seen	1011 1927 1928 1948 1950 1968 86 1311 1342 408 486
seen$	1900 1918 1933 1097 2200 2231 1358 348 349 2272 1419
sees$	538 621
seize	904
seized	904
seizes	904
seizur	904
select$	586
selecte$	586
selected$	1662
selectes$	586
selecting$	586
selects$	586
self$	1765 776
sell	124 1700
sell$	2491
seller	100 2006 950
seller$	2501 900
sellers$	2501 1859 900
selling$	1679 1699 1701
sells$	1701
semina	1987 623 1640 1666 889
send	391 429 860
send$	386 445 448 477 995
sende$	448
sended$	445 448
sendes$	448
sending$	386 445 448 995
sendred$	445
sends	1062
sends$	1951 386 445 448 477 995
senior$	719
sense$	231 1744
sensit	166 1256 775
sensitive$	1177 2092 2145 1786
sensitively$	2054 1786
sent	1912 1026 1041 1948 1950 1090 89 1112 2249 429 1634 953
sent$	1915 1930 1979 1100 2001 103 2248 1423 1428 424 1438 437 2344 1457 448 450 457 477 639
sente$	448
sented$	448
sentence$	2032 1707
sentences$	2032 1707
sentes$	448
senting$	448
sents$	448
separa	2249 1474 1475 1497 493 585 843
separate$	324 1456 1463 474 475 1488 481 482 1495 1496 1498 489 494 1507 1509 1510 1511 501 1513 1515 1516 507 1522 516 517 1529 1531 1552 563 1585 582 1856
separated$	324 2248 2363 2364 1504 1856
separately$	2386 947
separates$	324
separating$	324
separation$	843
september$	2012 1124
sergea	25 26 50 1973
sergeant$	1018 902
serve$	966
served	1980
served$	103
server	358
server$	1369 360
serves$	966
servic	25 26 34 2078 264 1640
service$	1018 23 2109 626 652
services$	23 2043 1195 192 1218 2109 1275 652 734 1767 1768
serving$	966
sessio	84 1987 408 1470 1503 2392 2393 2430 623 1640 1666 889
session$	1959 1095 1988 2055 1419 2315 2352 2399 1518 2410 1536 2426 1538 2428 2507 891
sessions$	1959 1095 1988 2055 1419 2315 2352 1518 2411 2424 1536 2426 1538 2428 2507
set	418 1485 2374 2384 1503 2392 1505 2394 833
set$	1950 1145 135 136 137 1251 2147 1429 2333 2391 2400 2447 2481 1593 1595 1634 811 865
sets	2374 2392 2394
sets$	2385 2400 1593 811 865
setting$	2045 2128 2170 2477 811 865
settings$	2045
settle$	2319 2322
seven	27 28 2197 1313 1320 1331 1338 344 1374 369 414 2368 1480 1481 2371 1491 2458 1840 1841 841 1854
seven$	1039
sever	301 551 564
several$	417
severed$	2206
severi	301
severs	301
sew	951
shadow$	1582
shar$	722
share	189 934
share$	193 1477 492 722
shared	1950 1634 934
shared$	1965 2088 358 1370 493 1535 525 1537 2429 1541 639 1659
shares	1049 1062 934
shares$	1938 1951 1477 492 722
sharin	934
sharing$	1940 193 2217 1477 492 722
shars$	722
sharting$	722
she	125 444 446
she$	1269 2171 1293
shed	2495
sheet	1987 623 1640 1666 889
sheet$	1032 47 2052
sheets$	1032 47
shelte	24 1387 2495
shelter$	52 76 81 392 393 1654
shelters$	81 1654
shift	84 1987 1505 2394 623 1640 1666 889
shift$	1095 1988 2352
shifts	2394
shifts$	1095 1988 2352
shine$	2157
shoo	389
shop	29 1113 2517 1674 1772
shop$	1932 1977 2002 2283 2300
shopke	50 1973 1603
shopkeeper$	0 1 1905 12 16 18 75 1096 99 2492 1702
shopkeepers$	0 1 1905 12 16 18 75 1096 99
shoplifting$	903
shops$	1932 1977 2002 2283 2519
shorte	560 895 951
should	2160 2164 1289
should$	165 202 203 1225 233 1258 1455 1567
show	80 1091 1109
show$	1998 2506 1646 1691 1894 1000
showing$	1058 1646 1000
shown	1912 1927 1928 1089 89 267
shown$	1978 1100 1278
shows	1091
shows$	1646 1691 1000
shut	2258 359
shut$	383 388 1689
shuted$	383
shuting$	383
shuts$	383
siblin	2197 1313 1320 1331 1338 344 1374 369 1424 414 2368 1480 1481 2371 1491 484 485 2458 1840 1841 841 1854
siblings$	1417 2313
side	1091 775
side$	2015 1512 2402 2474 2514 1786
sides$	1512 2402 2474
sight$	1184
sighted$	1721
sign	1921 24 1948 1949 77
sign$	10 1029 1031 21 1049 52 1064 81 1987 593 2498 623 1640 632 1654 1666 889 985
signal$	358
signed	1950 1089 1634 631
signed$	1011 1013 10 1029 1041 1078 1978 1642 985
signing$	985
signpo	1011
signpost$	922
signposted$	1900 1649 922
signposting$	922
signposts$	922
signs$	10 1029 52 81 593 632 1654 985
silent$	2260
silos$	2108
since$	1685
sing$	152 878
singes$	878
singing$	152
single	529
singly	1497
singly$	2301 2308 2386 1846
sings$	152 878
sister	1376 2349 454 484
sister$	911
sisters$	1859
sit	136 2276 1473
sit$	1992 117 1311 2207 1352 2291 1403 2293 2294 2302 1472 2362 1477 2367 1483 490 500 502 1647 666 875
site	1444 1485 2374 2384 2393 1505 2394
site$	23 2317 2333 2357 2413
sites	2374 2394
sites$	23 2385
siting$	502
sits$	1992 117 1477 490 500 502 1647 666 875
sittin	1363 2265 2374
sitting$	2202 2217 2240 2367 490 502 875
sittings$	2375
situat	1765
situation$	1153 1726
six	27 28 2197 1313 1320 1331 1338 344 1374 369 1424 414 2368 1480 1481 2371 1491 2458 1674 1840 1841 841 1854
six$	1039 92 2197 1313 1320 1331 1338 344 1374 369 2313 414 2368 1480 1481 2371 1491 2458 1618 1840 1841 841 1854
sixth$	1500 1503
size$	1413
skate	2495
skate$	878
skatees$	878
skater	27
skates$	878
skill$	940
skills$	1243 258 940
sleep	1997 1305 1329 357
sleepover$	2191 2218
sleepovers$	2191 2218 1368
slide	1987 623 1640 1666 889
slip$	252
sliping$	252
slipping$	252
slips$	252
slot	2393
slot$	2352 2399 1527
slots$	2352 1527
small	1570
small$	2459
smart	1759
smile	1110
smile$	1999
smiles$	1999
snap$	358
snapchat$	358
snooke	1625
snooker$	2514
so$	337 366 367 422 460 462 480 2382 1519 549 559
social	1311 2202 2240
social$	25 26 2196 1579 1589 1596 1600
socialise$	2200 1837
sofa	1387
sofa$	392 393
sofas$	392 393
sold	124
sold$	1701
solicitor$	913 915
solidi	937
soluti	2125 776 1787
some	2311 444 1850
some$	1166 1234 1255 1292 417 1440 2350 1850
somebo	264
somebody$	1218 1275
someon	264
someone$	1218 1275
someth	2125
something$	205 283 813
somewhere$	205 2483
son	1376
son$	1375 911
song$	76 2499
sons$	1375
soon$	1402
sooner	895
sooner$	1823
soonest$	1167
sort$	1595
sought$	2079 2114 2189 1635
source$	206
sourceing$	206
sources$	206
south	1461
space	2167 1430
space$	2128 257 258 2170 2319 558 565 2498 1803
spaces$	2128 2170
speak	1012 1342
speak$	117 147 182 269 1332 2231 1352 617 1894
speaking$	182 269 2202 617
speaks$	117 147 182 269 617
specialist$	1189
speed	818
speed$	1829
spend	1997 2192 1473
spend$	22 1985 1311 2362 2367 672
spending$	22 2202 2214 2240 2265 2367 672
spends$	1985 672
spent	1050
spent$	1939 1057 1985 1680 672
split	1336 1474 493 1568 843
split$	2248 2363 1475 468 469 1504 498 2457
splits$	468 469
splitting$	468 469
spoke	658
spoke$	1911 1037 1669
spoken	1036 1950 658
spoken$	1011 1911 1925 1927 1928 1043 1968 1086 86 1669
spotted$	1358 348 349
spread	493
spread$	1504 498 722
spreade$	722
spreades$	722
spreading$	722
spreads$	722
spreadting$	722
spring$	2012
squad	2329 1505 2394 2398
squad$	2352 2400 902
squads	2394
squads$	2352 2400
square$	1311 2275 2283 2300 2315
stabbing$	128 903
stabbings$	128 903
stabil	776 1787
staff	25 26 49 50 1973 1298 1772
staff$	0 1 1905 1018 12 16 18 45 1060 51 1956 75 1096 99 192 1218 1245 2187 1654 734 1774 1784 1793
staffe	1041 631
staffed$	1930 1642 868
staffing$	1152 868
staffs$	868
stage	2495
stage$	76 2045 2056 2144
staged	1980
stagge	508
staggered$	517 1529
stall	1987 623 1640 1666 889
stall$	2506 1620
stalls$	2506
stance$	2141 1825
stand$	2291 2302 1472 490 502 874
standi	2202 2240
standing$	502 649 874
stands$	502 874
standting$	502
start	1997 497 1528
start$	2163 2319 1436 437 445 457 807 969
starte	1950 1237 1279
started$	103 2126 2156 2168 445 969
starting$	445 969
startred$	445
starts$	437 445 457 807 969
starttime$	2417
starttimes$	2417
state$	1029
stated	1145
stated$	2034
stateed$	1029
statements$	634
states$	1029
station$	1977 2275
stations$	1977
stay	1997 136 1247 245 2329
stay$	117 190 1203 1211 2136 1250 334 346 432 2346 2348 449 1483 600 678 681 710 760 845
staying$	190 334 346 600 710
stays$	117 190 1211 1250 334 346 449 600 678 681 710 845
steer	935
steer$	334 477 532
steering$	37 1987 334 532 623 1640 1666 889
steers$	334 532
step	1376
step$	553 808
stepbrother$	911
stepcarer$	911
stepcarers$	911
stepdad$	911
stepdaughter$	911
stepfather$	911
stepmother$	911
stepmum$	911
stepparent$	911
stepparents$	911
stepping$	808
steps	1226 1387
steps$	2115 392 393 808
stepsister$	911
stepson$	911
stereo	909
stereotypes$	1773
steward$	45
stewards$	45
sticke	77
sticker$	79 81
stickers$	79 81
stigma	776 1787
stigma$	1773
still$	1102 1103
stimul	937
stock	860
stood$	112
stop	1997 294 301 1319 317 318 359 365 526
stop$	302 2209 327 355 2257 1372 1373 380 1396 2425 533 539 2456 666 668 744 971
stoping$	744
stoppe	1941 1112 1115 1130 1140 2258
stopped$	2001 2004 2019 2029 2193 2206 340 2257 2425 668 971
stoppi	301 317 526
stopping$	302 327 355 971
stops	1941 301 317 526
stops$	119 302 327 355 1396 2425 666 668 744 971
stopting$	327
story$	2015
strang	2006 1603
stranger$	2492
strate	1987 623 1640 1666 889
strategic$	719
strategies$	1227 1243 1767 941
strategy$	2101 941
stream	2398 937
streams$	2404
street	1493
street$	2279
streets$	2279 2382
streng	754 1765 1792 935
strength$	2120 800
strengthened$	2133
strengths$	2120 755 800
strik	696
strike$	132
strive	772
strong$	718 814
stronger$	261 799
struck	696
struck$	132
structured$	1824
studen	2197 1313 1320 1331 1338 344 1374 369 1424 414 1440 2368 1480 1481 2371 1491 2458 1840 1841 841 1854
student$	590
students$	1417 2313 590 1859
studio	29
subjec	1470
submit	1026 1950 1062 1634
submit$	983
submits$	1951 983
submitted$	1915 983
submitting$	983
succeed$	2157
succes	1792
suitab	213 1307 578 585
suitable$	1189 1217 1224 2196 1712
summer$	2012 2350 453
summers$	453
sunday	420 521 522
sunday$	1929 420 2320 521 1532 522 2422 2504 1622 2512
sundays$	1929 2320 1532 2422 2504 1622 2512
superv	25 26 1071 1072 1987 486 623 1640 1666 889
supervised$	2193 824
supervision$	1946 1960 1961 944
supper	80 1091 1621
supper$	2506 1620 2510 1880
suppers$	1880
suppli	124
supplied$	1701
supplier$	903
suppliers$	903
supplies$	903
supply	124 1700
supply$	2491 903
supplying$	903
suppor	1011 1012 1987 166 1180 2078 228 1256 270 2185 486 623 1640 1666 1759 754 1765 775 889 935
support$	1946 2081 213 2113 214 1227 1538 749 752 1767 1768 1788 1820
supported$	1900 2069 214 2139
supporting$	214
supportive$	1177 1239 2130 2145 1281 718 1786 1828
supports$	214
sure$	239 2147 345 1814
sured$	345
sures$	345
surgeo	698
surgeon$	1709
surger	1621
surgery$	2510
survey	1035 1927 1928 1987 623 1640 1666 680 889
survey$	9 23
surveyed$	1924
surveys$	9
suspen	1423 421 837
suspend$	413 839
suspende$	413 839
suspended$	2312 2314 2316 1614
suspendes$	413 839
suspending$	413 839
suspendning$	413
suspendring$	413
suspends$	413 839
sustai	920
sustained$	2133
swap	953
sway$	2323 1582 572 1584
sweep	389
sweep$	961
sweeping$	961
sweeps$	961
swiftly$	2054
swim	80 1091
swim$	2506 1880 878
swimes$	878
swims	1091
swims$	1880 878
switch	452
switch$	853
switched$	853
switches$	853
switching$	853
sympathetic$	1747
system	1950 1634
system$	23 1962
systems$	23
t$	1355 1377 1506 1517 523 570 826
table	24 1387 2384 1502 1503 2392
table$	52 2050 392 393 2391 574 2474 1625
tabled	1950 1634
tables	1485 2374 1505 2394
tables$	52 392 393 2385 574 2474
tackle	196 754 904 934
tackle$	1207 744
tackled$	2133
tackleing$	744
tackles$	744
tackli	904 934
tailor	213
tailored$	1224
tak	359 376 860
tak$	448 562
take	161 176 429 505
take$	4 63 131 132 148 149 215 221 235 241 2147 266 281 386 448 562 622 637 998
taked$	448
takeing$	386
taken	2009 2011 176 2249 577
taken$	1026 1950 103 1141 131 132 148 177 266 2248 2292 394 1438 477 562 1634 1645
takes	161 176 429 505
takes$	131 132 148 149 241 266 281 386 448 562 622 998
taking	161 429
taking$	1030 132 148 149 215 235 241 266 281 448 562 998
taks$	448 562
talk	1012 1987 2192 623 1640 1666 889
talk$	1988 1992 147 182 269 1332 1352 1677 771 1894 891
talked	1036 658
talked$	1925 1037 1927 1928 1669
talkin	2265
talking$	182 269 2217 1353 1738
talks$	1988 1992 147 182 269 771
tally$	47
tap$	786
tapping$	786
taps$	786
target	213 1700 692
target$	1922 67 2491 1641 1661 1703 809
targeted$	1224 809
targeting$	1703 809
targets$	67 1641 1703 809
task$	67 1983 1987 623 1640 1666 889
tasking$	2076
tasks$	67 1983
taught	486
taught$	1428 2344 457 1483 1653
taxi$	2506
taxis$	2506
tea	80 1091
teach$	2022 232 470 990 991
teache	25 26 49 50 1973
teache$	232
teacher$	0 1 1905 12 16 18 45 51 75 1096
teachers$	0 1 1905 12 16 18 45 1060 51 75 1096 99
teaches$	2022 232 990 991
teaching$	232 990 991
teachs$	232
team	2078 1505 2394
team$	1018 1052 1197 2400 642
teams	1500 2394
teams$	2389 2400
teas	1091
teenag	2197 1313 1320 1331 1338 344 1374 369 1400 1424 414 2368 1480 1481 2371 1491 2458 1840 1841 841 1854
teenagers$	2289 1417 2313 1698
telegram$	358
teleph	1011
telephoned$	1900
tell	1997 1109 1136 2025 320
tell$	1998 117 309 375 395 892 1001
telled$	309 375
telling$	309 375 395 1001
tells	1136 2025
tells$	117 309 375 395 892 1001
tellsed$	309
tellsing$	309
tellss$	309
temptation$	1582
ten	1674
tenanc	447
tendered$	1663
tennis	1625
tennis$	2514
tensio	776 1787
tent	2398
term	1157
term$	2012 2046 453
termly$	628
terms$	1987 453 623 1640 1666 889
test$	1987 623 1640 1666 889
text	1012 1987 1332 1352 623 1640 1666 889
text$	9 1117 109 117 996
texted	1011 1927 1928 1043 658
texted$	1900 1669
textin	1366
texting$	2255 996
texts$	9 1117 109 117 996
than	1381 2282 1587
than$	1107 2017 1327 2270 2271 378 1411 2303 1418 1706
thanke	1927 1928
that$	1021 1047 2082 207 2143 323 592 1673 1682 1693 684 1867
the	1624 1772 1780
the$	1019 1926 1131 1161 2057 229 1245 1246 1252 1261 263 1392 1439 1551 1565 592 1606 2496 1609 1610 2500 1612 1615 1617 1618 609 1626 1629 1631 1673 1682 1690 684 691 1774 1784 802 1860 1861 1862 1863 1864 1865 1866 1868 1869 1870 1873 1874 1878 1879 1882 1883 1887 1888 1892 1893 1899
theatr	29
theft	897
theft$	128 903
thefts$	128 903
their	2438
their$	1926 1101 140 2057 1261 1283 379 416 1551 1615 1631 1673 1682 802 1866 1868 1874 1888 1892 1899
theirs$	2020 1694
them	27 105 1120 1131 1135 1137 1138 238 1249 2197 1313 1320 1331 1338 344 1374 369 1385 2287 414 446 2368 1480 1481 2371 2379 1491 484 2458 1624 1627 1632 1674 1690 1765 1772 1840 1841 1850 841 1854
them$	1021 1926 1999 1116 2024 2026 2027 2028 2057 1245 2165 1294 1385 2278 1391 1417 2307 2358 520 2451 567 2516 1629 1682 681 1774 1784 1867 1882 1883 1888 1890 1891 1899
theme$	2096
themes$	2096
themse	97 659
themselves$	1108 2065 2157 1670 1789
then$	1829
therap	698
therapist$	1709 913
there$	1991 2049 2107 1228 2383 509 675 1885
these	1772
these$	1135 2358 1612 1763
they	27 43 69 97 125 238 1249 464
they$	1054 1080 70 74 92 93 1108 1153 1269 2171 1293 567 884
things	2106
things$	1153 1159 2082 1227 279 1299 1738
think	1136 2025 1247
think$	1104 1109 2136 2142 679 739 766
thinking$	2091 739 766
thinks	1136 2025
thinks$	1104 679 739 766
this	1145 1690
this$	1021 2031 2033 2034 2035 2082 1551 1565 1682 684 1801
those$	123 591 1612
though	1136 2025 695
though$	1706
thought$	2091 1230 679
thread$	360
threat	1112 124 2490 694 897
threat$	1117 119
threaten$	2491 2492
threatened$	2001 1705
threats$	1117 119
three	97 125 2197 1313 1320 1331 1338 344 1374 369 2282 1400 1424 414 444 2368 1480 1481 2371 1491 485 2421 2458 1632 1840 1841 1850 841 1854
three$	1108 2028 2197 1313 1320 1331 1338 344 1374 369 372 2289 1408 2313 414 417 1432 1440 2365 2368 1480 1481 2371 1491 2458 2476 1606 1609 1612 1617 1618 609 1840 1841 1850 841 1854 1861 1867
threes$	2290
thrive$	2157
throug	1011
through$	1900 8 1024 1028 1925 1970 143 1263 262 496 1731 1777 1827
throw	391
thursd	420 521 522
thursday$	1929 420 2320 521 1532 522 2422 2504 1622 2512
thursdays$	1929 2320 1532 2422 2504 1622 2512
tick$	10
ticked$	10
ticket	24
ticket$	79 640 1871
tickets$	79 640 1871
ticks$	10
tie$	306 561 1575
ties	1312 1542 1562
ties$	2201 306 2431 535 2451 561 1575 1810
tighter$	261 799
time	2374 2393 2430
time$	2016 1152 2045 2144 258 296 2200 2219 2296 2297 2298 2300 2301 2302 2304 2305 2306 2352 1472 2399 1518 2409 2410 1523 1526 1527 2417 2419 2423 2424 1538 1547 1548 539 1554 1555 1556 550 1571 669 1683 1686 699 1710 1713 820
timely	166
timely$	1177 735
times	2374 897
times$	7 1025 1986 88 118 2045 2352 2375 1518 1527 2417 2418
timescale$	1641
timescales$	1641
timesheet$	635
timesheets$	635
timeta	77 1987 1449 452 1485 2374 1486 623 1640 1666 889
timetable$	23 1935 1942 2338 2498
timetabled$	498
timetables$	23 2375
to	436
to$	1900 1926 1069 1073 1966 1975 1087 1097 1989 2008 1158 1188 2085 1207 202 203 1215 1216 2119 2132 233 2134 2143 2145 1258 1268 1284 1290 285 1324 2327 433 1455 472 2391 1550 1567 1607 1628 2518 1630 2522 1669 1670 1675 1684 1685 1688 1710 1736 1760 1781 1783 1877 1878 1881 1896 1897
togeth	1311 1312 2202 2204 2207 2208 1323 1329 1330 1342 1346 1347 1359 1360 357 2262 2288 1473 2366 1520 2436
together$	1992 2084 2188 2200 2201 2212 2213 2218 2219 2227 2231 2233 2235 2236 2243 2244 2247 2251 2255 2272 2291 2297 2300 2302 2359 2361 2362 2367 2383 2388 2409 2437 2439 2443 2445 1686 1739 1743 1777 1853 1889
togethers$	2218 1368 2439
told	1036 1927 1928 2005 1136 2025 1145 136 138
told$	1925 1950 2034 1149 331 2248 2249 892
tolerant$	1747
took	2011 112
took$	132
toolki	1987 623 1640 1666 889
tools	24
tools$	1243 258
torches$	79 1871
touch	1036 1311
touch$	1925 2090 2200 2449 721
tough$	814
tougher$	814
tour	1987 623 1640 1666 889
tour$	2507
tourna	80 1091
tournament$	2506 1620
tours$	2507
toward$	1783
towards$	1783 1827
town	2204 2329 2337 2348 1485 2374 2384
town$	2275 2330 2332 2334 2345 1467
towns	2374 1493
towns$	2335 2382 2385
toxic$	1490
track	692
track$	2051 1661 1703
tracke	1987 623 1640 1666 889
tracked$	60 1659 1703
tracker$	1962
tracking$	61 1703
tracks$	1703
train$	500 989
traine	1011 1948 1950 1968 1086 1634
trained$	1900 1933 1975 1662 988
traini	1051 1987 623 1640 1666 889
training$	1908 1940 1946 1500 625 989
trains$	500 988
transf	429 452
transfer$	430 437 442 443 445 457
transfere$	442 443
transfered$	442 443 445
transferes$	442 443
transfering$	442 443 445
transferred$	1438 437 442 443 2344 445 457
transferring$	442 443
transfers$	430 437 442 443 445 457
transl	1950 1634
transp	486 776 1787
transparent$	1747
trauma$	755 800
travel	1363 390
travel$	450 1471 1472 1473 1477 2367 1489 500 1880
travelling$	2217
travels$	450 1471 1477 500
treat$	789
treate	909
treated$	789
treating$	789
treats$	789
trebl	1984
trends$	1722
tries	772
tries$	774
trim	953
trip	1987 2430 1621 623 1640 1666 889
trip$	1988 1536 2426 2506 1620 2510 891
trips$	1988 2405 1536 2426 2506
true$	1581
trust	1997 1765 910
trust$	1752 1807 898
truste	108
trusted$	1119 1221 1222 1264 898
trustees$	1958
trusts$	898
try	772
try$	774
trying	772
trying$	1738 774
tuesda	420 521 522
tuesday$	1929 420 2320 521 1532 522 2422 2504 1622 2512
tuesdays$	1929 2320 1532 2422 2504 1622 2512
turf	389
turn	1027 1921 1936 1948 1949 1997 391
turn$	1907 1031 66 117 383 1633 644 670 673 853
turned$	1941 66 2005 1380 383 388 670 853
turning$	383 853
turnou	63 1074
turnout$	1963 1665
turns$	1941 66 117 383 1633 670 673 853
tutor	25 26 50 1485 2374 2384 1500 1503 2392 2393
tutor$	418 1449 1485 1486 2389 1503 1505
tutors	2374
tutors$	2385 2389
twice$	1901 88 118 2513
two	125 2197 1313 1320 1331 1338 344 1374 369 2311 1424 414 444 2368 1480 1481 2371 1491 484 2421 2458 1840 1841 1850 841 1854
two$	2197 1313 1320 1331 1338 344 1374 369 372 1408 398 1410 2313 414 417 1432 427 1439 1440 446 2365 2368 1480 1481 2371 1491 484 491 2451 2458 2476 1606 1609 1612 1617 1618 609 1840 1841 1850 841 1854 1861 1867
twos$	1401 2290
type$	1595
unable$	312 341
uncle	1435 2329 2349 454
uncle$	912
under$	1033 1950 172 351 1634
underm	573
unders	1247 1759 754 1765 935
understand$	2136
understanding$	1744 1747 1809 1828
understood$	1918
undert	1041 1950 1237 1279 1634
undertake$	331
undertaken$	1930 2126 2168
undertakes$	331
undo	551 564 573
unfair	909
unfold$	2042
unfoldes$	2042
unfolds$	2042
unfollow$	828
unfollowe$	828
unfollowed$	828
unfollowes$	828
unfollowing$	828
unfollows$	828
unfriend$	828
unfriende$	828
unfriended$	828
unfriendes$	828
unfriending$	828
unfriends$	828
unhealthy$	1490
unit	2329 447 2384 1503 2392
unit$	1052 2345 451 1466 2357 840
units	2392
units$	2345 2385
unload	951
unlock	951
unpick$	762
unpicke$	762
unpickes$	762
unpicking$	762
unpicks$	762
unsafe	659
unsafe$	1670
unsupervised$	1326
untangle$	563
until	1611
until$	1123 385 1426 2321 2350 2500 2503 1873 1884
up	1920 1950 1074 1091 1181 1208 1634
up$	1900 1015 1915 1916 1930 1952 1953 1963 1077 1978 1979 1981 2004 2019 1148 1177 2067 2069 2070 1192 1194 1202 2095 1207 2097 2102 2103 2140 1266 2161 2201 2218 1333 2225 2255 2363 2364 1479 2369 1544 2457 2493 2494 1642 1648 1655 1689 1738 1791 1808 1819 1869 1870 1873 1876 1890
upd$	1655
update	1062 1987 1178 1180 1204 623 1640 631 1666 1724 889 934
update$	2067 186 2087
updated$	2069 186 1642 1659 1725
updates$	1951 2067 186 2087 1199 2093
updati	934
updating$	186
uped$	1655
uphold	937
uploaded$	62
upon$	1398 1557 1718
ups	1091
ups$	1938 2067 2218 1368 1655
upskil	754 937
uptake	4 63 1074 637
uptake$	1015 1963 1648 1665
urge$	773
urged$	773
urges$	773
urging$	773
us$	1271
use	1997 1109 1226 1700
use$	1992 1998 2115 218 221 1233 235 259 2491 671 740 835
used	1050 2005
used$	1939 2011 671
useful	2063
useful$	1993 2020 1824
uses$	1992 218 671 740
usher	389
using$	235 259 496 1679 671 740
usual$	1154 164 1829
utilis	937
valley	2329
valued	2185
valued$	2189
van$	1052 2501
vans	100
vans$	2501
vehicl	692
vehicle$	1703
vehicles$	1703
venue	2393
vet$	292
veting$	292
vets$	292
vetting$	292
via$	496
vicar	25 26
vicinity$	2275
victim	694
victim$	1705
victims$	1705
video	1987 623 1640 1666 889
video$	2498 2499 2515
view	1936
view$	2015 2141 699
viewe	1948
views	1049
views$	1938 179 289 645 1773
vigila	1256 1272
vigilance$	2161 1728
vigilant$	2092 2145
villag	2329
violence$	1755
visibi	1272 904
visibility$	2161 1799
visible$	2130 718 1828
vision$	243 1809
visit	1012 1907 1936 84 86 1987 1305 1332 1352 408 1621 623 1640 1666 835 889
visit$	1906 1095 1097 1988 2003 2191 2207 1356 1419 2506 2510 1788 891 992
visite	1011 1036 1927 1928 1041 1043 1941 1948 1950 1968 1086 631 658
visited$	1900 1925 1930 1975 1097 1642 1653 1669
visiti	1363 2265
visiting$	1933 2217 992
visitor$	1709
visits	1941 1062 835
visits$	1906 1951 1095 1097 1988 2191 1329 357 1419 2506 1788 992
voice	1759 1765 938
voice$	2123 645
voices	938
voices$	645
volunt	25 26 50 1973 1987 623 1640 1666 889
volunteer$	0 1 1905 12 16 18 75 1096 1988
volunteers$	0 1 1905 12 16 18 75 1096 1988
voucher$	79
vouchers$	79
vulner	2169 1765 938
wait	897
wait$	117 2175 286 2302 500 666 873
waited	2011 112
waiting$	2175 286 2202 873
waits$	117 500 666 873
waive$	952
waived$	1614 952
waives$	952
waiving$	952
walk	1012 80 1091 1997 1109 390 1608 1621
walk$	1992 1998 117 157 1471 1472 1473 1477 2367 477 1489 2497 2506 2507 1620 2510 681 993
walkab	1987 623 1640 1666 680 889
walked	2005
walked$	993
walkin	2202 1363
walking$	157 2240 2265 993
walks	1091 390
walks$	1992 117 157 1471 1477 477 2506 2507 681 993
wall	1387 2495
wall$	1977 392 393
walls$	1977 2108
want	1136 2025 772
want$	1235 2158 2182
wanted	1118 1136 2025
wanted$	2007
wants	1136 2025 772
wants$	2158 2182
warden	25 26 50 1973 1298
warden$	0 1 1905 12 16 18 45 75 1096 1654
wardens$	0 1 1905 12 16 18 45 75 1096 2187 1654
warm$	2020 1689
warmer$	1676
warn$	309 314 339
warne$	314
warned$	309 314 339
warnes$	314
warnin	1316
warning$	2003 119 309 314 339
warnings$	119
warns$	309 314 339
was	2011 112 136
was$	1034 1038 71 1087 2013 130 594 660
watch	1936
watch$	275 615 1728
watched$	1918 1965 615
watches$	615
watchful$	1179
watching$	275 615 705
wave	1110
wave$	1999 1677
waves$	1999
way	1175 2125 440
way$	2015 2064 2066 1451 2387 2441 1766
ways$	2441 1767 1779 770
we	25 26
we$	1018 1022 17 1218 2109 264 2171
weaken	551 1572 564 569 2472 573
weaken$	2461
weakens$	2461
weaker	1570
weaker$	2459
wean$	532
weaning$	532
weapon	100
wear$	1056
wears$	1056
webina	1987 623 1640 1666 889
webpag	1987 623 1640 1666 889
websit	1987 2495 623 1640 1666 889
website$	23 76 1977
websites$	23
wedge$	558 565
wednes	420 521 522
wednesday$	1929 420 2320 521 1532 522 2422 2504 1622 2512
wednesdays$	1929 2320 1532 2422 2504 1622 2512
week	2393
week$	1929 1944 453
weekda	420 521 522
weekday$	2320 1532 2422
weekdays$	2320 1532 2422
weeken	420 521 522
weekend$	1929 2320 1532 2422
weekends$	1929 2320 1532 2422
weekly$	1901 610 2513 628
weeks	420 521 522
weeks$	1929 2046 2320 2350 453 2420 1532 2422
weekss$	453
welcom	108 228 270 2185
welcomed$	1119
welcoming$	1993 2020 1239 2130 1281 1747 1828
welfar	910 938
well$	1800
wellbe	2169 1765 938
went	1907
went$	1020 1034 1604 670
were	2011 112 136
were$	1034 1038 71 1087 1997 2013 130 472 594 660
what	144
what$	107 1144 1155 1170 274 290 1673 1693
whatev	144
whatever$	1155 1273
whatsapp$	1367 358 1370
when	111 144 1402
when$	1122 141 1155 165 2070 2071 2115 2277 2288 1673 1693 1711 701 1726 1727 1760 806
whenev	1402
whenever$	165 2277 701 806
where	111 144 1608
where$	1122 141 1155 165 323 1404 2497 1673 1693 1711 701 1727 1760 806
wherea	111
whereas$	1122
wherever$	165 701
whether$	1693 1779
which$	1016 1017 323 1673 1693 1878
while	111
while$	1122 2350
who	125
who$	1047 1947 1134 1303 1601 1602 1673 1693 1699 689
whoever$	690
whole	1850
whole$	2197 1313 1320 1331 1338 344 1374 369 414 2368 1480 1481 2371 1491 2458 755 1840 1841 841 1854
whom$	1303 1673 1693
why$	1693
widen	951
wider$	2081 261 582
wife$	912
wifi	1387
will	1289
will$	1014 1087 202 203 1225 233 1258 1348 1455 1567
willing$	1465
win$	796
wind	359 526
window$	1977
windows$	1977
wing	2384 2398
wining$	796
wins$	796
winter$	2012
wisely$	2487
wiser	1597
wish	1136 2025 772
wish$	243 2182
wishes	1136 2025 772
wishes$	2182 289 645
with	1501 1625
with$	1900 1926 1148 1149 1158 1165 2058 2070 1207 2097 2149 1278 1304 2198 2199 2203 1341 2254 2325 2327 1460 2366 2431 1544 2445 581 2514 1628 2518 1669 1685 1739 1741 1760 1764 1827 1878 1884 1885 1886 1889 916
withdr	526 533 953
withdraw$	562
withdrawe$	562
withdrawen$	562
withdrawes$	562
withdrawing$	562
withdrawn$	2316 2425 1614
withdraws$	562
wither	1572
wither$	2461
withers$	2461
within	133 316
within$	1033 1327 1546
withou	1587 695
without$	1114 338 2360 2475 667 1706
withs$	2198
women	2197 1313 1320 1331 1338 344 1374 369 1424 414 2368 1480 1481 2371 1491 2458 1840 1841 841 1854
women$	1417 2313
word$	2003 2032 2176 1733 909
words$	2032
work	1051 772
work$	2 1940 1946 76 1153 1159 1162 2055 2060 2091 195 2109 2120 226 268 2187 500 2426 1538 2428 1723 728 754 1766 1820 816 1829
worked	1041 1057 1950
worked$	1011 1930 1985 486 728 816
worker	25 26 50 1973 1987 623 1640 1666 889
worker$	0 1 1905 1018 12 16 18 51 1964 75 1096 2036 2040 642 1654 653 914
workers$	0 1 1905 1018 12 16 18 51 75 1096 642 1654 1793
workin	1051 1272 1765 772
working$	37 1940 1065 2091 195 2161 2187 728 1766 816
workload$	1152
works	772
works$	76 2060 2148 500 728 816
worksh	84 1987 1503 2392 1505 2394 623 1640 1666 889
workshop$	1095 1988 2507 1620 891
workshops$	1095 1988 2507
workstream$	650
workstreams$	650
world$	576
worrie	1136 2025
worries$	1199 2089
worry	1136 2025
worse	895
worst	1850
worth	2063 1787
worthwhile$	1824
would$	163 224
wound$	2258
wrap	213 775
wraparound$	1224 1786
wrappingaround$	1786
wrapsaround$	1786
wristbands$	79
write$	987
writes	1062
writes$	1951 987
writing$	870
writte	1036 1950 1089 1145 135 1634 631 658
written$	1011 1925 1927 1928 1043 1968 1086 1978 2034 1146 1642 633 1669 987
wrong	909
wrote	658
wrote$	1037 1669
yards$	2216
year	2394
year$	2012 2333 453 1485 1505
years$	453
young	1772
young$	27 28 43 1944 69 97 1999 1113 105 1120 122 1135 125 1137 1138 2028 2057 1245 238 2197 1313 1320 1331 1338 344 1374 369 1385 2287 1400 1424 414 444 464 2368 1480 1481 2371 1491 485 2458 1627 2519 1632 1674 1765 1774 1840 1841 841 1854
younge	2197 1313 1320 1331 1338 344 1374 369 414 1431 427 1440 444 446 2355 2368 1480 1481 2371 1491 484 2421 2458 1840 1841 841 1854
younger$	2197 1313 1320 1331 1338 344 1374 2266 369 414 1476 2368 1480 1481 2371 1491 2458 2465 1840 1841 841 1854
youngest$	2465
youth$	1914 41 1298 2315 1859
youths	1400
youths$	1391 2289 1859
yp	125 2197 1313 1320 2211 1331 1338 2242 344 2252 2253 1374 2266 2268 369 2287 2311 414 1431 427 1440 2340 444 446 2354 2355 464 2368 1480 1481 2371 2378 2379 1491 484 2421 1533 2432 2434 2436 2438 2450 2452 2458 2471 1840 1841 1850 841 1854
yp$	1459 2451
zine$	1871
zines$	1871
zone	1315 1316
zone$	1842
zones	1315 1316
zones$	1842
