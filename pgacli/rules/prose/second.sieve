999 877 612

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
^\W*(?:[\w’'-]+ ){1,4}(?:bought|ordered|purchased|installed|fitted|built|repaired|redrawn|recruited|appointed|painted|mended|written|printed|issued|launched|rewritten|commissioned|visited|removed|cleared|replaced|handed over|loaned|lent|boarded up|delivered|signed|circulated|updated|planted)(?=\W*$|[,;:.]| (?:by|before|within) (?:\d|(?:the )?end|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|summer))
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
(?:gates?|lamps?|lights?|lighting|bench(?:es)?|fenc(?:e|es|ing)|signs?|shelters?|locks?|cameras?|bins?|doors?|posters?|stickers?|notices?) (?:is|are) (?:now |all )?(?:in|up)(?= at| by| on| before|[.,;]|$)
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
maps? (?:now )?(?:has|have)
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
(?:prevent|stop|ban|bar|forbid|prohibit|discourage|dissuade|deter|keep|prevents|stops|bans|bars|discourages|dissuades|keeps|banning|banned|stopping|discouraging|preventing|keeping) WHOM (?:from )?(?:meeting|associating|mixing|gathering|congregating|seeing|contacting|hanging (?:out|around|about|round)|being (?:together|friends|seen|in|with|on|at the same)|spending time|socialising|going (?:about|around|out) together|sitting together|coming together|walking|communicating|speaking to|standing|having (?:any )?contact)(?! (?:adults|the (?:adults?|men|man|dealers?|older))| (?:with |to )?(?:adults|older (?:men|people|buyers)|the (?:adults?|men|man|dealers?)))
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
(?:direct|order|require|tell|instruct|ask)(?:s|ed|ing)? (?:WHOM|groups?|youths) to (?:leave|keep out of|quit|get out of) (?:the |any )?(?:\w+ )?(?:area|town|park|square|precinct|vicinity|locality|centre|parade|station)
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
only (?:one|two|three) (?:of WHOM|of (?:them|the \w+)|members?|friends?|young (?:people|person)) (?:\w+ ){0,5}?(?:at (?:a|any|one|any one) time|at once|together|on (?:any|the same) day)
(?:one|two) (?:member|of them|at) (?:\w+ ){0,3}?at a time
no two (?:of (?:them|the \w+)|friends|members)
(?:come|comes|attend|attends|arrive|arrives|enter|enters|visit|visits|use the \w+) (?:alone|singly|one by one|individually|on their own)(?! if (?:they|he|she) (?:wish|want|prefer|ask))
no more than (?:one|two|three|four|\d) (?:\w+ ){0,7}?(?:together|at once|at (?:a|any|one|the same) time|in (?:one|the) (?:place|shop|park|square|building))
only (?:allowed|permitted) (?:\w+ ){0,4}?(?:alone|one at a time|singly|without the others)
(?:restrict|limit|cap|reduc|control|curb|fix)(?:e|es|s|ped|ping|ting|ling|led|ing|ed)? (?:(?:the )?(?:numbers?|size)\s+of|how many(?: of)?) (?:WHOM|pupils|children) (?:\w+ ){0,3}?(?:gather|meet|stand|sit|wait|enter|come|together|allowed|at once|at (?:a|any one|one) time|in)
no more than (?:one|two|three|\d) of (?:them|the (?:group|friends|boys|girls|young people|members|five|four|lads)) (?:\w+ ){0,4}?(?:admitted|allowed|let in|permitted|enter|come in|served|inside)
(?:ban|limit|cap|rule) (?:on|of) (?:no )?(?:more than|over) (?:one|two|three|\d) of (?:the\s+)?(?:group|friends|them|five|young people|boys|girls|members)
(?:attend|attends|attendance|visits?|sessions?|appointments?|seen|admitted|let in|arrive|arrives) (?:[\w,’'-]+ ){0,6}?(?:one by one|singly|one after the other)(?! if| when they)
lets? in (?:only )?(?:one|two|three|\d)(?: of (?:them|the \w+))? (?:at most|and no more)
one in,? one out
managed moves?(?= (?:for|of|to|so))
removal of (?:one|two|the (?:leaders?|eldest|oldest)|yp\d+|some)
(?:exclud|bann?|remov|bar|suspend|expel)\w* (?:the )?(?:group['’]s |main\s+|most )?(?:\w+ )?(?:leaders?|ringleaders?|influential)
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
(?:mov(?:e|es|ed|ing)|relocat\w+|rehous\w+|transfer(?:s|red|ring)?|plac(?:e|es|ed|ing)|send(?:s|ing)?|sent|tak(?:e|es|ing)) (?:YP\d+|yp\d+(?:['’]s family)?(?: and yp\d+)*|one of (?:them|the \w+)|one (?:or two )?(?:member|boy|girl|young person|friend)s?|(?:some|two|three) (?:of (?:them|the \w+)|members)|him|her|the (?:eldest|oldest|youngest|leaders?|boy|girl|young person|two (?!who live)\w+|most \w+ \w+)(?: boy| girl| member| two)?|(?:his|her|the) family|each of them|the ringleader|members)(?: and (?:his|her) family)? (?!back|who live)(?:\w+ ){0,3}?(?:away|out of|to (?:a |an |another\s+|the )?(?:\w+ )?(?:school|college|academy|area|town|county|city|borough|placement|relative\w*|home|unit|provision|estate|boarding)|elsewhere|to live|to stay|with (?:relatives|family)|with (?:his|her|an?) (?:\w+ )?(?:father|dad|mother|mum|aunt\w*|uncle|gran\w*|nan|relatives?|family|cousins?) in|out[- ]of[- ](?:area|borough|county)|from the (?:group|school|area))
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
(?:(?:the )?(?:one|two|three|some|older|elder|eldest|oldest|youngest|leading|main)(?: of (?:them|the \w+)|(?: older| younger)? (?:boys?|girls?|members?|friends?|pupils?|lads?|young people|siblings|brothers|sisters))?|(?:the )?(?:boys?|girls?|members?|friends?|pupils?|lads?|young people)(?= who\b| that\b| with\b)|yp\d+(?: and yp\d+)*|he|she) (?:(?:who|that|with) (?:\w+ ){1,5}?)?(?:is |are |will |to |be |should |must |being ){1,3}(?:transferred|moved|placed|sent|rehoused|relocated|excluded|removed|educated|taught|housed) (?:\w+ ){0,2}?(?:to|in|at|into|out|from|away|elsewhere|with)(?![^.;]*(?:together|near (?:the|their|his|her)))
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
(?:(?:put|plac|mov|enrol|keep|timetabl|start|get|book|send|steer)(?:e|es|s|ed|led|ling|ting|ing)? (?:WHOM |each |each of WHOM )|WHOM (?:is|are|be|to be|will be) (?:put|placed|moved|enrolled|kept|timetabled|started|booked|sent|steered) )(?:in|on|into|on ?to|to) (?:a |an )?(?:separate|different|other|another) (?:\w+ )?(?:courses?|workshops?|programmes?|pathways?|apprenticeships?|shifts?|placements?|options|class(?:es)?|forms?|tutor groups?|sets?|schools?|colleges?|homes?|clubs?|sites?)(?! (?:that |which )?(?:they|he|she) (?:chose|choose|chooses|want|asked|like))
paths? (?:do not|don['’]t|will not|won['’]t|never|cannot|can['’]t|no longer|should not) (?:\w+ )?cross
(?:by|via|through|at|from|using) (?:separate|different) (?:routes|exits|entrances|gates|doors)
(?:leave|leaves|arrive|arrives|go|goes|released?|dismissed|start|finish)(?: [\w,]+){0,6}? minutes apart
(?:WHOM|the cast|the eight) (?:is|are|be|to be|will be|being|must be|should be)\s+(?:\w+ )?(?:put|placed|moved|cast|sat|seated|timetabled|entered|assigned|allocated|spread|split|divided) (?:up )?(?:in|into|to|on|across|between|among|over) (?:a |an )?(?:separate|different|other|another) (?:\w+ )?(?:casts?|choirs?|bands?|crews?|squads?|companies|productions?|rotas?|tents?|dorm\w*|cabins?|minibus(?:es)?|coaches|boats?|carriages?|wings?|streams?|cohorts?|intakes?)
each (?:\w+ )?(?:is|are|gets|has) (?:given |offered )?a (?:different|separate) (?:\w+ )?(?:time|slot|day|evening|session|room|class|night)
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
stop(?:s|ped|ping)?(?= (?:the|selling|using|asking|sending|moving|charging|issuing|its|opening|all|searching|calling|\w+ing)\b)
hold(?:s|ing)? (?:the (?:last )?bus|the door|a place|places|seats)
chang(?:e|es|ed|ing)(?= (?:the|its|a|his|her|their|opening|bus|rota|policy|school|shift|it)\b)
drop(?:s|ped|ping)? (?:the|its|a|their|that) (?:\w+ )?(?:rules?|bans?|fares?|fees?|charges?|fines?|price|conditions?|policy|dress code|claim)
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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 46 49 52 53 54 55 56 57 58 59 62 63 65 67 69 70 72 73 75 76 77 78 79 81 83 85 88 89 90 91 92 96 97 98 99 100 103 104 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 123 124 125 126 130 131 132 134 136 137 138 140 141 148 151 152 155 159 161 162 163 164 165 170 171 172 173 175 178 179 181 183 184 186 189 191 200 203 214 218 219 221 222 223 224 225 228 229 230 231 232 233 234 235 243 244 245 246 247 251 253 254 256 257 258 259 260 261 262 263 264 265 267 268 269 270 271 272 273 274 283 289 291 293 294 298 299 300 301 305 306 307 309 313 314 315 316 317 318 320 321 322 323 326 328 330 331 333 334 335 336 340 341 342 345 347 349 350 352 353 357 360 365 366 367 369 375 376 382 383 386 388 389 391 392 393 394 395 397 398 399 400 401 402 403 404 405 409 412 413 414 416 417 418 419 431 438 439 440 456 457 461 467 468 469 471 474 476 479 483 484 487 488 490 491 493 495 496 500 503 504 508 510 511 512 513 514 515 517 518 519 521 523 524 525 528 530 531 533 534 535 537 538 543 544 545 546 547 548 549 551 554 555 556 557 558 559 560 561 563 564 565 566 567 568 570 571 572 573 574 575 576 577 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 593 595 596 597 598 599 600 601 602 604 605 607 608 609 610 611 612 613 614 615 617 618 619 620 621 622 623 625 626 627 628 629 630 631 634 635 636 637 638 639 640 641 642 643 644 645 647 648 649 650 651 652 655 656 657 658 659 660 661 662 663 664 665 666 668 669 670 671 672 673 674 675 677 680 681 682 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 718 719 720 721 722 724 725 726 727 728 729 730 731 732 734 735 736 738 739 740 741 742 743 744 745 746 747 749 750 751 752 753 754 755 756 757 758 760 761 762 763 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 842 843 844 845 846 847 848 849 850 851 853 854 855 856 857 858 859 860 861 862 863 868 869 873 874 879 892 898 899 900 910 916 917 918 921 938 939 940 941 942 944 945 968 973 975 976 985 988 989 992 997 998 1 8 9 13 17 19 21 30 42 43 44 45 47 48 50 51 60 61 64 66 68 74 80 82 84 86 87 93 94 95 101 102 105 122 127 128 129 133 135 142 145 147 149 150 153 156 160 166 167 168 169 174 176 180 182 185 187 188 190 192 194 196 197 198 199 201 202 204 209 212 215 220 226 227 240 242 248 249 250 252 266 275 276 277 278 279 280 281 282 287 288 290 292 296 297 302 303 304 308 310 311 312 319 327 329 332 337 338 339 343 344 346 348 351 354 355 356 358 359 361 362 363 364 368 370 372 373 374 377 378 379 380 381 384 385 387 390 396 407 408 415 420 424 425 426 427 428 430 432 434 437 446 447 455 458 459 460 462 463 464 465 466 470 472 473 475 477 478 480 482 485 486 489 492 494 497 498 499 501 502 505 506 507 509 516 520 522 526 527 529 532 536 539 540 541 542 550 552 553 562 569 594 603 606 616 624 632 633 646 653 654 667 676 678 679 683 717 723 733 737 759 764 841 852 867 875 877 878 881 883 884 891 893 894 896 897 901 903 907 908 914 927 931 933 937 943 947 952 954 965 966 967 969 970 974 979 980 982 986 990 991 993 994 995 996 0 7 71 139 143 144 146 154 157 158 177 193 195 205 206 207 208 210 211 213 216 217 236 237 238 239 241 255 284 285 286 295 324 325 371 406 410 411 421 422 423 429 433 435 436 441 442 443 444 445 448 449 450 451 452 453 454 481 748 864 865 866 870 871 872 876 880 882 885 886 887 888 889 890 895 902 904 905 906 909 911 912 913 915 919 920 922 923 924 925 926 928 929 930 932 934 935 936 946 948 949 950 951 953 955 956 957 958 959 960 961 962 963 964 971 972 977 978 981 983 984 987

8 14 6 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 9 12 4 9 8 10 7 9 10 10 8 5 6 7 8 7 8 6 3 6 7 6 6 6 3 6 7 4 9 9 10 0 6 4 9 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 4 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 6 6 4 5 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 4 3 3 4 5 4 0 0 0 4 7 7 0 3 5 0 0 0 4 21 0 7 10 24 0 4 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 12 6 13 10 20 7 8 7 11 0 0 5 12 8 6 7 11 13 0 6 11 10 6 8 0 10 7 7 4 5 0 11 5 5 5 5 3 10 0 7 0 15 9 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 10 12 10 4 4 8 8 0 11 20 26 9 9 7 9 7 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 7 13 4 5 5 10 0 0 0 0 0 4 4 0 3 8 7 8 6 0 4 4 6 14 16 6 13 6 5 5 13 0 0 0 5 3 9 0 8 0 0 2 3 4 3 8 18 10 8 3 13 8 4 11 4 3 0 13 11 18 31 8 6 0 5 5 4 11 3 5 0 0 7 4 6 3 6 10 6 0 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 3 4 8 3 4 4 4 5 3 3 5 3 6 4 5 5 2 11 2 8 11 10 3 5 4 11 5 5 4 6 5 14 5 5 4 5 3 7 6 0 2 0 4 2 2 4 11 2 4 4 5 0 10 10 2 5 4 3 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 6 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 2 3 2 3 3 2 2 2 2 2 2 10 5 2 4 0 0 2 4 5 3 6 2 5 4 8 8 0 8 0 2 0 2 3 2 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	520 1643
20$	1828
34$	820
35$	820
YP	1420
a$	1972 114 1166 1221 1233 1239 1240 262 1270 1274 418 1419 1584 2462 1587 1588 2466 1592 1594 1595 598 1603 1650 1836 1837 1838 1841 1842 1844 1845 1846 1849 1850 1854 1855 1859 1864 1868 1875
abc	303 1302
abcs	1302
able$	2019 1305 311 1335 1445 648 1688
about$	1180 1267 2175 1753 1758
above	2256
above$	2258 1771
abreas	763
abreast$	1762
abroad	1441
abuse$	1731
academ	2297 2305 2352
academy$	2313
accept	1014 1912
accepted$	1891
access	1234 1735 764 1763
access$	2111 745
accessed$	618
accessible$	2105
accessing$	1909
accomm	439
accommodation$	2299 443
accord	709
accordingly$	1708
accoun	1981 1213 764 1763 892
account$	23 2079 2090 2141
accred	1029
accredited$	1906
achiev	1066 1768
achieve$	619
achieved$	1016 1943 619
achieves$	619
acknow	1030 742 922
acknowledgement$	1907
across	2486
across$	2337 1715
act$	800
acted$	1984
action	1963 1201 1213 612 1617 1643 877
action$	67 1959 2066 2078 2090 629 639
actions$	67 1959 629 639
active$	2026 1170
activi	1963 2081 2100 1285 2397 612 1617 1643 1791 877
activities$	1964 2030 2162 2391 1515 2393 2395 1743 1744 1796
activity$	1796
acts$	800
ad$	687
add	821
add$	951
added$	951
adding$	951
additi	212
additional$	1176 1211 632 697
addres	135 136 1167 195 742
address$	1194 1383 924
addressed$	1135 2044 924
addresses$	1383 924
addressing$	924
adds$	951
admit$	1293
admitt	2277 403
admitted$	1402
adopt$	234 970
adopte	1926 1077 1611
adopted$	1954 970
adopting$	970
adopts$	970
adult	1981
adult$	2085 2086 2128 1671 673 888 936
adults	263
adults$	99 191 1205 2128 1262 888 936
advert	1926 1963 612 1611 1617 1643 877
advice$	178 2088 257 934
advis$	313
advise	25 26 922
advise$	308 313
advised$	313
adviseed$	308
adviseing$	308
adviser$	631 640
advisers$	631 640
advises$	308 313
advisi	922
advising$	313
adviss$	313
advoca	742 925
advocate$	903
afraid	1100 682
afraid$	1977 1681
after$	2078 1282 2478 1647 1821
aftern	412 512 513
afternoon$	1905 2288 1497 2386 1511 2389
afternoons$	1905 2288 1497 2387 1511 2389 1659
again$	1249 2211 1805
agains	1602
against$	1021 126 1126 2180 1312 2479 1712
age$	2450
agenc	2053
agenci	37 50 1949 1184 263
agencies$	0 1 1881 12 16 18 1036 1932 75 1084 1182 2061 191 1262 722
agency$	1916 1189
agenda$	2076 1701
agree	821
agree$	1017 330 343 855
agreed	1023 1926 1077 1167 1611
agreed$	1893 1900 1954 1141 2044 1247 343 1445 1641 786 855
agreeed$	1017
agreem	1963 2174 612 1617 1643 877
agreement$	78 178 2173
agreements$	2173
agrees$	1017 330 343 855
ahead	1956
aim	760
aim$	242 1785
aiming	760
aims	760
aims$	1785
alarm$	52 54 79
alarms$	52 54 79
alert	1243
alert$	2067 2120 1804
align	925
alive$	2026
all	49 124 138 2261 1601 2482 1748 1816
all$	1877 1902 1048 1075 1089 191 1257 1260 1262 1378 1474 627 722 1739 1838 1842 1869
alliance$	1780
alliances$	1780
alloca	1038 1926 1611
allocate$	972
allocated$	1915 1063 490 1641 972
allocates$	972
allocating$	972
allotment$	76
allow$	2016 1289 1293 1331 1359 1538 780 1793
allowe	2277
allowed$	1289 1305 2231 1398 2276 725
allowing$	780
allows$	2016 780 1793
allowted$	1289
alone	1100 1477
alone$	1977 2275 2285 2354 1822
along$	1374 2269 1792
alongs	1365 1482
alongside$	1155 2359 1715 1803 1806
altern	2100 2142 506 569 576 1791
alternate$	498 1501 1510
alternating$	498 1510
alternative$	1204 580
alternatives$	1732
ambassador$	640
ambassadors$	640
amber$	1970 1971 1657
ambition$	242
amend	939
amende	1926 1611
among$	1291 2337 1525 904
an$	1160 1166 228 1233 1239 1584 2462 1587 1594 1595 598 1650 1854 1864 1875
analyse$	699
analyses$	699
analysing$	699
analyst$	890
analysts$	890
and$	1211 1273 1284 1761
annual$	617
anothe	1184 2186 2217 2219 2226 2227 2240 2242 1428 2399 2401 2403 2405 2417 2419 2438 813 1815
another$	2022 1160 2061 309 2196 2199 2201 2204 2207 2208 2216 2220 2224 2292 2295 1423 1424 1436 2315 1443 2341 466 1475 2358 486 1489 2382 2400 2409 2411 2413 2427 2430 2431 2433 573 2450 580 2462 1594 672 1812
answer	1030 1984
answer$	1907 993
answered$	993
answering$	993
answers$	993
anti$	743
any$	1185 187 1187 1260 1378 448
apart	2179 2183 2235 2236 1454 1455 541 1551 562
apart$	2200 345 2238 1444 2324 2331 2332 2337 2338 1462 2340 465 2348 2365 2375 2416 1540 2428 2434 1566 1807
apolog	897
apologise$	874
apologised$	874
apologises$	874
apologising$	874
app$	23
appeal$	2291 563 1563
appearance$	1734
appl	821
applic	1963 612 1617 1643 877
applicable$	1687 1688
application$	2464 1764
applications$	1764
applie	1024
applied$	1901 854
applies$	854
apply$	854
applying$	854
appoin	1926 84 1963 403 612 1611 1617 620 1643 877
appoint$	974
appointe$	974
appointed$	1619 1639 1641 974
appointes$	974
appointing$	974
appointment$	1083 1964 1402 2464
appointments$	1083 1964 1402
appoints$	974
appren	1485
apprenticeship$	2362
apprenticeships$	2362
approa	1944 1100 123 1676 926
approach$	2066 2110 1742
approachable$	2105 1723 1804
approached$	1977
approaches$	1104
approaching$	2192
approp	2038 212 1294 576 1735 763
appropriate$	1141 1143 1176 2056 1204 1211 2105 2171 1687 1688 1762
appropriately$	1762
approv	1023 1038 1926 1611
approved$	1900 1915
apps$	23
april$	1987 1111
are	1002 135 211
are$	1022 42 71 1075 1080 91 94 1973 120 129 1177 1237 245 1435 464 584 592 601 654 669 671
area	2179 2297 2305 2316 1465 2342 2352 2361
area$	2249 2253 2283 2298 1422 1423 2300 1447 1818
areas	2342
areas$	2123 2253 2353
arise	1163
arise$	2040
arises$	2040
around	1365
around$	149 2061 1211 1215 1267 2175 1736 1762 1803
arrang	1926 1050 1956 1611
arrange$	205 1289
arranged$	2089
arrangeed$	1289
arrangeing$	205
arranges$	1927 205
arrangeted$	1289
arrest	1100 885
arrest$	118 128
arrested$	1977
arrests$	118 128
arriva	1507
arrivaltime$	2384
arrivaltimes$	2384
arrive	388 403 489 823
arrive$	1402 1452
arrives$	1402
articl	1963 612 1617 1643 877
as$	1116 140 141 1142 155 1159 161 164 2044 2046 248 669 688 1702 1703 1736 773 794
asbo	303 1302 304 1303
asbos	1302 1303
aside	941
ask	1973 1123 2000
ask$	116 308 373 393 661 990
aske	661
asked	1024 1903 1904 1123 2000 647
asked$	1901 1980 1105 308 330 373 1646 990
asking$	308 373 393 990
asks	1123 2000
asks$	116 308 373 393 661 990
aspira	1741 926
assaul	123 682 885
assault$	127
assaults$	127
assemb	1963 2212 2215 612 1617 1643 877
assemble$	2265
assemblies$	1964 2472
assembly$	2472 879
assess	1963 1131 135 1137 612 1617 1643 877
assessed$	60 1626
assessment$	2006 2008 2011 2012 2014 2015
assessments$	2014
assign	1926 1611
assign$	972
assigned$	1063 490 1641 972
assigning$	972
assigns$	972
assist$	911
assistance$	2088 911
assisted$	911
assisting$	911
assists$	911
associ	1298 1299 2177 2179 2182 2183 1329 1333 2215 2239 1453 1521 2399 896
associate$	2175 2195 2206 2210 2330 1813
associating$	2176 2189 1814
association$	2176 2398 2406 1808 1809
assumptions$	1749
assurance$	178 1710
assurances$	1710
at$	1942 1076 1972 1112 115 144 155 2033 2044 1194 208 243 2121 2124 2126 1393 1395 2293 428 1432 488 2383 509 2468 2473 2476 1600 2478 1605 2486 2487 1613 1644 1659 1754 1821 1849 1850 1860 1861 1862 1874
attached$	1771
attachment$	1554 1780
attachments$	1554 1780
attack	123 682 885
attack$	1681
attacked$	1677 1681
attacks$	1681
attemp	760
attend	999 1000 4 1883 1019 1896 1897 1024 1029 1037 1039 1917 1924 1925 1926 1050 1059 86 388 403 1611 626 633 823
attend$	1882 1085 1402 449 1451 2383 1632 664 996
attendance$	1003 21 1916 1923 1936 82 113 1402 1625 1642 645
attendd$	1632
attended$	1876 1901 1906 1919 1948 1085 1632 664
attendees$	1914 1923 1932
attending$	1876 1909 1629 664 996
attends$	1882 1927 1085 1402 449 1451 1632 664 996
attention$	1217 1732
attenu	542
attitu	926
attitudes$	1749
attrac	2250
attraction$	2291
attractive$	2105
audit	1963 612 1617 1643 877
audite	1029
audited$	1906
august$	1987
aunt	1415 2297 2317 446
aunt$	900
auntie$	900
aunty$	900
authorisation$	1819
authorisations$	1819
authority$	1819
autumn$	1987
availa	1926 1243 1611
available$	1141 2089 2120
avoid	2184 342 524
avoid$	1364 2375 1523
avoidi	524
avoiding$	1523 1656
avoids$	1364
aware	1167 1210 1243 763
aware$	2044 2067 2087 2114 2120 1762
awaren	1741 926
awareness$	725 1737 1738 753
away	1099 392 2297 1428 432 2316 541 562 568
away$	1976 2179 2184 1337 1343 345 2235 2238 2243 1385 1391 2293 2295 1431 1438 2319 1444 450 457 1537 1540 544 1570 1827 1839
back	1183
back$	120 1174 2060 345 663 1872
background$	1720
bad$	1470
badge$	1921
badges$	1921
badmin	1602
badminton$	2479
bail$	303
bake$	866
bakees$	866
bakes$	866
ban	293 300 302 316 317 319 357 363 413 510 1590 825
ban$	301 326 1358 378 402 407 2467
band	2366
bands$	2371
bann	293 413
banned	300 302 2232 386 510
banned$	2168 301 325 339 2231 1385 407
banner	77
banner$	583
banners$	583
bannin	300 302 316 510
banning$	301 407
banping$	326
bans	300 302 316 510
bans$	301 326 407 2467
banting$	326
bar	300 302 316 363 413 510 825
bar$	301 407
barbec	80 1079
barbecue$	2471 1597
barr	413
barred	300 302 386 510
barred$	2168 325 339 1385 407
barrier$	549 556
barriers$	2083
barrin	300 302 316 510
barring$	407
barrister$	903
bars	300 302 316 510
bars$	301 407
base$	1708
based$	1787
basis$	1686
basket	1602
basketball$	2479
be	211 244 702
be$	1022 1075 129 157 161 1161 168 1177 1190 194 1198 2080 1212 216 1225 1231 236 1237 239 245 2122 1252 1254 1287 329 1339 1435 1452 455 2335 464 1479 584 592 601 669 698 724 748 805 807
bear$	174
bearing$	174
bears$	174
became$	654
become	211
become$	157 194 654
becomes$	654
becoming$	194
been	1917 1986 111
been$	1011 1026 35 1926 1067 1069 1075 129 1212 464 584 592
before	683
before$	1972 1110 2478 648 1682
befrie	123
begun	1926
behaved$	2171
behavi	2144 1741
behaviour$	303 304 1749 933
behaviours$	1749 933
behind	1589 893
behind$	2422 2466 1675
being	211 244 1349 2239 1741 926
being$	129 157 1177 194 1212 2177 2192 2215 1435 2318 2335 1655 1656 698 748
belief	1763
belief$	1782
believ	1984 1123 2000
believe$	782
believes$	782
believing$	782
belong	1132 135
belong$	2009 685
belonging$	2106
belongs$	685
below$	1771
bench	24 1373 2461
bench$	52 81 390 391 1631
benches$	52 81 1631
benefi	2038
bes$	698
beside	1481 1482
beside$	2359 1861
best	1735
best$	221 1789
better	190 212 1294 569 576 1576 739 742 883
better$	1156 1189 1211 221 2111 260 1261 1279 2159 286 1294 2171 327 566 1569 1571 573 575 2454 580 643 1776 787 799 1800
betwee	2174
between$	1291 2169 2173 2178 2228 2337 2398 1548 1555
betweens$	2173
beyond	132 1566 1570
bid	1963 612 1617 1643 877
bigger$	2258
bike	24
bin	24
bin$	52 81 1631
bingo	1602
bingo$	2479
bins$	52 81 1631
bit$	2147
blankets$	1847 1848
block	357 374
block$	352 816
blocke	2232 2266
blocke$	816
blocked$	2168 352 392 816
blockes$	816
blocking$	352 816
blocks$	352 816
board	19 37 1059 1060 709
board$	1036 1934 1936 1937 1953 2051 2052 2314 1602 625 1708
boarded$	620
boardi	2297
boarding$	1427 447
boards$	1953
boat	2366
bolste	925
bolted	1583
bolted$	2460
bond	1521 1541
bond$	295 305 2398 526 2418 547 552 1554 1780 1786
bonds$	295 305 526 2418 1554 1780 1786
book	1924 444 496
book$	2485 1847 968
booked	1029 1924 1926 1611
booked$	1906 1948 968
booking$	2464 968
bookle	1963 612 1617 1643 877
booklet$	1911
booklets$	1847
books	24
books$	2485 1629 1847 968
boroug	2179 2297 2305 2316 1465 2342 2352
borough$	2298 1422 2300 2302 2313 1447
boroughs$	2303
both	2261 1601 2482
both$	1902 2172 1300 1307 1318 1325 1360 367 2336 1460 1461 2339 1471 2425 627 1816 1817 829 1830 1837 1838 1842 1850 1858
bought	1023 1926 1070 1078 1611 620 941
bought$	1900 1947 1955 1619
bounda	2144 764 1763
boundaries$	1733 1798
box$	866
boxes$	866
boxing$	615
boxs$	866
boy	1101 2172 1300 1307 1318 1325 1360 1362 367 419 1420 436 2336 1460 1461 2339 1471 2425 1816 1817 829 1830
boy$	1978 2296 1439
boyfriend$	900
boys	27 28 43 69 104 1107 121 124 237 1236 2172 1300 1307 1318 1325 1360 367 2261 1386 1411 456 2336 1460 1461 2339 1471 477 2425 1604 1609 1651 1816 1817 829 1830
boys$	1027 1042 1068 70 74 92 93 1975 1978 1103 1120 2003 1281 2263 2278 2296 2333 2341 511 2418 2481 1674 1825
bread$	1848
break	1323 1410 1450 1465 2342 1507 2397 541 542 555 559 560 564 831
break$	207 321 2287 460 461 1466 524 1540 543 544 1547 1833
breakf	80 1079 1598
breakfast$	1597 2475 1848 1856
breakfasts$	1856
breaki	542 559
breaking$	207 321 460 461
breaks	2342 542 559
breaks$	207 321 460 461 2372
breaktime$	2384
breaktimes$	2384
breath	1410
breathe$	2290
breather$	2287
breathing$	1410
bridge$	731
bridgeing$	731
bridges$	1728 1729 731
brief$	1692 994
briefe	999 1903 1904 1029 1944 1074
briefed$	1876 1906 1951 994
briefi	19 1963 612 1617 1643 877
briefing$	1964 879 994
briefings$	1964
briefs$	994
brighter$	1653
bring	175 2250 848
bring$	183 287 985
bringing$	183 287 1341 985
brings	175
brings$	183 287 985
broade	925
broken	2439
broken$	2181 1454 1455 831 1837 1838
brothe	1362 2317 446 476
brother$	899
brothers$	1673 1835
brough	175
brought$	176
budget	1023
budget$	1898 39
budgeted$	1900
build	1234 739 742 923
build$	219 231 2111 574 585 726 730 781
builde$	231 574
buildes$	231 574
buildi	2352 742
building$	76 231 2257 2274 2283 2325 2344 500 574 726 730 781
buildings$	2353
builds	742
builds$	231 574 585 726 730 781
built	1051 620
built$	1928 1952 1619
bulb$	52 621
bulbs$	52 621
bulletin$	9 1616
bulletins$	9
bump$	2212
bunch$	2414
burglaries$	891
burglary$	891
burgle	682
burgled$	1681
bus	2352 1483 2360 2482
bus$	1040 1953 2355 2471 1597 1851 1856
buses	1465 2342 1473 2360 2361
buses$	1953 2350 2353
busine	1132
business$	2009 2073 806
but	2324
buy	1676 941
buy$	2457
buyer	938
buyer$	888
buyers$	1835 888
by	1593
by$	1076 1983 112 2124 261 1263 488 2468 2470 1600 2478 1621 1660 1662 1664 1707 1792 1855 1861
cabin	2366
cabinet$	1934
cafe	29
cafe$	2257
café	29
café$	2257
calendar$	1918 624
call	1883 1963 1339 612 1617 1643 877
call$	1882 1092 1104 108 116 118 119 2166 2464 793
called	86 1980 897
called$	1085 119 897
callin	1349
calling$	1352
calls	1050 1292
calls$	1882 1927 1092 1104 108 116 118 119 2166 1351
calm$	2290
calmer	883
came	1015 1912 1917 1924
came$	1883 1892 1127
camera	24
camera$	52 54 81 583 1631
cameras$	52 54 81 583 1631
camp	80 1079
camp$	2471 866
campai	1963 612 1617 1643 877
campaign$	615 713
campaigning$	713
campaigns$	713
campes$	866
camps	1079
camps$	866
campus	1465 2342
campus$	2325
can	1973 1276
can$	98 2019 2034 1212 1288 311 1335 340 1546 1690
cancel	517
cancelled$	2284 2392 1591
cannot	1306 311 1335 340
cannot$	1486 2375
cap	318 400
cap$	402 536
capaci	764 1763
capacity$	1139 1769
caping$	536
capitalise$	219
caps$	536
capture$	721
captured$	2164 1633
captureing$	721
captures$	721
car$	2355
card	77 1963 612 1617 1643 877
card$	1911 1921 583 2464 1847
cards	1602
cards$	1921 583 2464 2479 1847
care$	2082 2156 1733 1828
cared	2160
careful$	1170 1804
carefully$	2454 1726
carer	50 1949 439
carer$	0 1 1881 12 16 18 1908 75 1084 443 899
carers$	0 1 1881 12 16 18 1908 75 1084 246 359 443 899
cares$	2082
careta	25 26
carr	848
carria	2366
carried$	1029 1926 1224 1266 1611
carries$	1044 692
carry	1973
carry$	1044 692 696
carrying$	1656 692
cars	100
cascad$	710
cascade$	710
cascades$	710
cascading$	710
cascads$	710
cascadting$	710
case$	1054 1059 1140 1149 1178 629 1702
caseload$	1935
cases$	629
caseworker$	901
cast	27 28 2366
cast$	1027 2320 490
casts$	2320
catch	1165 1700
catchup$	2042
catchups$	2042
caught$	1344 346 347
cause	1763
causes	1763
caution$	313
cautione$	313
cautioned$	313
cautiones$	313
cautioning$	313
cautions$	313
cbo	303 1302 304 1303
cbos	1302 1303
cctv	680
cctv$	52 54 1679
cease	517 1547
cease$	2392 2424
ceased	1102 1117
ceased$	1979 1994
ceases$	2392
celebrate$	769
celebrates$	769
celebrating$	769
cent$	1048
center$	1207
centre	29 34 1465 2342 2352 2361 725
centre$	1207 2249 2257 2283 2294 2325 500
centred$	1164 1724 1747 1787
centres$	2353
certain$	238 1790
certif	1963 612 1617 1643 877
certificate$	1921
certificates$	1921
chair	25 26 1060
chair$	51 1937 1997 2485 1871
chaire	1926 1611
chairs	24 1050
chairs$	1927 1997 2485 1847
challe	922
challeng$	750
challenge$	2071 1722 750
challenged$	2108
challenges$	2071 750
challenging$	750
challengs$	750
champi	742
champion$	640 642
champions$	640
chance	2142
chance$	2031 256 2134 311 1410
chances$	256
change$	2017 2062 2064 430 431 662 1793 1802 960
changed$	1620 960
changees$	2017
changes$	2017 2062 1186 2064 430 1793 960
changing$	430 960
channel$	23
channels$	2018 1197 199
charge	1590
charge$	2467
charges$	2467
charte	77
charter$	78
chas	387
chased	1024
chased$	1901
chat	1353 356 1356
chat$	255 268 1339 1353 2230 356 1355 1356 2233 358 1654 1794
chats$	255 268 1794
chatti	1349 1352
chatting$	2229
check	1000 84 1963 1165 612 1617 1643 1700 877
check$	1963 170 612 1617 1643 877 948
checked$	60 948
checkin$	1083 2042
checking$	170 948
checkins$	1083 2042
checks$	1050 170 948
chess	1602
chess$	2479
child	1101 1362
child$	1920 1978 1361 1439 788
childr	1101 1107 1122 1125 237 1236 2172 1300 1307 1318 1325 1360 1362 367 1386 2336 1460 1461 2339 1471 477 2425 1816 1817 829 1830
children$	1058 1978 1999 2002 2003 2140 1361 2263 2448 1776
childrens$	1978
childs$	1978
choice	2142 2144 1741 1791 926
choice$	579
choices$	579
choir	2366
choos$	577
choose	1973 661
choose$	577 578 609 1660
chooses$	577 578 609 1660
choosi	661
choosing$	577 578 609 1660
chooss$	577
chose	661
chose$	1660
chosen	1023
chosen$	1900
chrono	1963 612 1617 1643 877
church	29
cinema	29
circle	1963 1575 612 1617 1643 877
circle$	2414 547 2435 2445 2447 1572 1574 2452 2456
circles$	2435 2445 1572 2452 2456
circul	1926 1050 1077 1611 620
circulated$	1954 1619
circulates$	1927
circumstances$	1348
cities	2352
cities$	2303
city	2297 2305 2316 2352
city$	2298 2300 2302
civil$	303
claim	1590
claim$	2467
clarification$	178 1710
clarit	764 1763
clarity$	178 1710
class	410 2305 1429 1465 2342 2352 1483 2360 2361 1485
class$	1996 1409 2301 2306 2307 2359 2362 2367 1574 2472
classe	1450 2342 1466 2360
classes$	1966 1996 2313 2343 2353 2362 2472
classroom$	1953
classrooms$	1953
clause	2174
clause$	2007 2173 1683
clauses$	2007 2173 1683
clean	80
clean$	417 1665 834
cleanu	1079
clear	387 1735
clear$	1969 1995 2074 2075 1332 1438 707 786 799 840
cleare	620
cleared$	1619
clearer$	799
clearing$	840
clears$	840
clicked$	1941
clicks	1037
clicks$	1914
climb$	866
climbes$	866
climbs$	866
clinic	29 50
clinic$	631
clique$	547
clos	357 374
close$	1166 1170 2335 1481 707 731 851
closed	1926 1066 2232 1611
closed$	1943 392 2392 1628 851
closeing$	731
closely$	1715
closer	190
closer$	1189 260 315 787
closes$	731 851
closing$	851
club	29 34 1963 2305 2352 2361 1485 612 1617 1643 877
club$	1935 2257 2283 2294 2301 2313 2362 500 615
clubs	1465 2342
clubs$	2313 2353 2362
co$	743
coach	25 26 50 1949
coach$	2471 631
coache	25 26 2366
coached$	1630
coaches$	2471 859
coachi	1963 612 1617 1643 877
coaching$	859
coats$	79 1847 1848
coax$	538
code	77
code$	78 2467 621
codefendants$	1304
codes$	79 621
coerce	123
coerci	123
coffee$	72
cohesi	764 1763
cohort	2366
cohorts$	2371
coinci	2212
coincide$	2373
collab	190 743 764 1763
collaborative$	1189
collaboratively$	1715
collea	1184
colleagues$	1932 2061 722
collec	478 1507
collect$	2268 721 995
collected$	1612 1633 995
collecting$	721 995
collectiontime$	2384
collectiontimes$	2384
collects$	721 995
colleg	410 2297 2305 1429 439 1465 2342 1466 2352 1480 1483 2360 1485
college$	1989 1114 1409 424 2300 2306 2307 2313 2325 2357 2362 1663
colleges$	2313 2343 2353 2357 2362
colour$	2485
colours$	2485
come	1015 1912 1917 1924 1973 175 388 633 823
come$	1883 1892 1968 1980 116 2036 2276 2277 1451 1452 1469 1479 1632 655
comed$	1632
comeed$	1632
comes	175 388 823
comes$	1968 116 2036 1451 1632 655
comfortable$	2105
coming	175
coming$	1144 2177 1656 1689
comments$	634
commis	1023 1926 1070 1611 620
commissioned$	1900 1947 1619 1640
commit	37 1038 764 1763
commit$	891
commits$	891
committed$	1915 891
committee$	1036 1934 625
committing$	891
common$	2327 786
commun	1039 1165 1299 2177 1700 709 1735 1741 922 926
communicat$	710
communicate$	146 710
communicates$	146 710
communicating$	710
communication$	1916 2042 2066 1197 199 2176 1350 1708
communicats$	710
communicatting$	710
communities$	1286
community$	2145 1286 304
compan	25 26 50 1298 2366 2399 1568
company$	2175 2185 1309 2203 2427 1561 2445 2446 2451 2453 2455
compared$	662
compassionate$	1723
compla	1123 2000
complaint$	108 118 2464
complaints$	108 118
comple	1001 4 1014 1019 1896 1029 1039 1924 1925 1926 1050 1066 1956 1224 1266 1611 626 633
complete$	1878 1943 1952 619 1632
completed$	1878 1891 1016 1894 1906 1933 1943 1945 1948 1952 2101 2143 619 1632
completeed$	1632
completes$	1927 619 1632
completing$	1909
completion$	1003 1916 1625
concer	80 1079 1191 1741 926
concern$	1146 2057 2062 2064 2071 1702 714
concerns$	1146 2057 2062 1186 2064 2068 2071 1702 1703 714
concert$	2471
condit	2174 303 1302 1590
condition$	2173 2467
conditions$	2173 2467
conduc	1029 1926 1611
conducted$	1906
conductors$	75
confer	1963 612 1617 1643 877
confid	2142 648 1741 1763 926
confidence$	1230 1647 1783
confident$	1647
confir	1167
confirm$	1017 1623
confirmed$	1017 2044
confirms$	1017 1623
confis	307
congre	1298 1299 2177 2179 2212 2215 2250
congregate$	2175 2265 2268 1813
congregating$	2176 1814
connec	1541
connection$	305 2418 1554 1780 1786
connections$	2418 1554 571 1780 1786
consci	1243
conscious$	2120
consen	2144
conseq	2144
consequences$	2057
consid	1926 1132 2038 1167 1735
consider$	1624 1721 916
consideration$	2066 1217 2141 1701 917
considerations$	917
considered$	2009 2044 2089 2164 916
considering$	916
considers$	1624 916
consis	165 1735 742 1741 743 764 1763
consistent$	1164 2067 1723 734
consort$	1813
consorting$	1814
constant$	1170
constructive$	1204 1800
consul	999 1024 1903 1904 1944 1074 1963 612 1617 1643 647 686 877 923 926
consultant$	1685 901
consulted$	1876 1901 1951 1646
contac	999 1000 1883 1024 1903 1904 1029 1031 1039 1924 1926 1050 1944 1074 84 86 1963 1298 1299 2177 2179 2183 1317 1319 1329 1333 1339 1340 2235 1453 612 1617 1643 647 1700 806 877
contact$	1916 1922 1083 1964 1104 2065 2134 2166 292 1296 1297 2175 2176 1301 305 1310 2190 2194 2195 2206 2210 2218 1342 2225 1350 1351 2330 2406 1550 1615 642 1704 1805 1811
contacted$	1876 1901 1906 1951 1085 1646
contacts$	1927 1083 1964 1104
contin	190 212 764 1763
continual$	1170 907
continually$	907
continuation$	907
continue$	593 795 907
continued$	1189 1211 593 643 706 707 907
continues$	593 907
continuing$	593 907
continuous$	907
continuously$	907
contra	1963 1302 612 1617 1643 877
contract$	1918
contri	50 1949 922
contributor$	0 1 1881 12 16 18 75 1084
contributors$	0 1 1881 12 16 18 75 1084
contro	123 318 400 551 1676
control$	291 536 2426 2457
controling$	291 536
controls$	291 536
controlting$	291
conven	1883 1926 1611
convene$	1882
convenes$	1882
conver	1963 612 1617 1643 877
conversation$	2058 2066 1197 199 2117 255 2134 1794
conversations$	2058 2066 1197 199 255 1794
cook	939
cooked	1956
cooking$	615
cool	1551
cool$	2423 2428
cools$	2428
cooper	896
coordi	25 26 50 165 200 1199 743 922
coordinated$	1164
cope	1234
cope$	2111
copies$	1847
coping	764 1763
copy	1926
copy$	1911
core$	37 1059 1060 2172 1300 1307 1318 1325 1360 367 2336 1460 1461 2339 1471 2425 1816 1817 829 1830
corner$	1491 2369 2441
corners$	1491 2369 2441
corridor$	2344 2441
corridors$	2441
cost	1986 111
cost$	22
costed	1023
costed$	1900
costs$	22
costum	24
could	1276
could$	1986 1988 162 1288 340
counci	25 26 50 2482
council$	51 1711
counse	50 1963 612 1617 1643 686 877
counsel$	313
counsele$	313
counseled$	313
counseles$	313
counseling$	313
counselling$	1922
counsellor$	631 1685 901
counsels$	313
count$	47 864
counter$	1953
counters$	1953
counti	1465 2342 2352
counties$	2303
counting$	864
country$	2302
counts$	864
county	2297 2305 2316 2352
county$	2298 1422 2300 2302
course	1963 1162 1483 2360 2361 1485 612 1617 1643 877
course$	1884 1935 1964 2039 2362 615 1686 879
courses$	1964 2362
court	29 2461 892
court$	76 303
cousin	2297 2317 446
cousins$	1674 1835
cover	1132
cover$	2009 2180
covera	1259
coverage$	2136
covere	1029 1917 1132 134 135 136 137
covered$	1906 2009 1133 1135 1136
covering$	2180
covers	1917
crackd	892
cracks$	2127
create	1926 1611 922
creati	4 922
creation$	1003
creatively$	1726
crew	2366
cricke	1602
cricket$	2479
crime$	891
crimes$	891
crop$	2036
crops$	2036
cross	1453 771
cross$	190 2212 2330 2363 1493 2373
crosso	1493
crossover$	2370
crossr	1770
crowd	2399 1575
crowd$	2255 2414 2443 2448 1574 2452 2453
crowds$	2255 2452 2453
cultiv	925
cultur	1741 926
culturally$	743
culture$	2444 1749
cups$	1847
curb	318 400
curfew	303 1302 307
curfew$	385 1820 822
curfews$	385 1820 822
curiosity$	2093 1692 1704
curiou	1243
curious$	2067 2120 1804
current$	2026
curric	1963 612 1617 1643 877
curriculum$	1918
curtai	318
customary$	163
customers$	1835
cut	300 542 551 555 684
cut$	131 2168 2181 524 536 554 943
cuting$	536
cuts	300 542
cuts$	131 536 943
cuttin	300 542
cutting$	131 524 943
cycle$	866
cyclees$	866
cycles$	866
dad	1415 2297 2317 446
dad$	899
daily$	1877
dampen	560
dance$	866
dancees$	866
dancer	27
dances$	866
danger	2144
danger$	2057
dangers$	2057
darts	1602
darts$	2479
dashbo	1963 612 1617 1643 877
data$	1081 1616 1698
database$	1938
date	806
date$	1805
daught	1362
daughter$	1361 899
daughters$	1361
day	1465 2342 2352 2361
day$	1910 1071 1991 2271 2367 1497 2377 2380 2381 1506 2386 2471 2485
days	2342 885
days$	1910 1071 1991 2353 1497 2378 2381 1506 2387
dead$	2234
deadline$	1618
deadlines$	1618
deal	160
deal$	153 195
dealer	100 1981 938
dealer$	1678
dealers$	1835 888
dealin	160
dealing$	153 891
dealings$	1350
deals	160
dealt$	135 136 137 153
debate$	2058
december$	1987
decent$	1571
decide	1167
decide$	1997 343
decided$	2044 343
decides$	1997 343
decision$	2084
decisions$	2084
declare$	1017
declareed$	1017
declares$	1017
declin	883
deconstruct$	750
deconstructe$	750
deconstructes$	750
deconstructing$	750
deconstructs$	750
decrea	883
decrease$	83
dedicated$	1063
deepen	742 925
defendants$	1304
defus	560
degree$	5
delegates$	1932
delet	357 684
delet$	816
delete	2232
delete$	354 816
deleted$	816
deletes$	816
deleting$	816
delets$	816
delive	1001 4 1023 1029 1039 1924 1926 1050 1078 89 200 1199 1611 620 848
deliver$	965
deliverables$	1618
delivered$	1878 1016 1900 1906 1948 1955 1088 1619 965
delivering$	965
delivers$	1927 965
delivery$	1003 1916 639
deliverys$	639
demand$	1139
demoli	374 2266
dentis	686
dentist$	1685
depart	1507
department$	1711
departuretime$	2384
departuretimes$	2384
dependence$	537 1554
dependency$	537
descri	1973 1097 1123 2000 1132 135
describe$	1974 2009 880
described$	2009
describes$	880
design	1926 1611
design$	1997
designated$	1063
designs$	1997
desk$	1953 565
desks$	1953 565
detach$	523 554
detached$	1890 41
detaching$	523
detail$	2007
details$	1911 2007 1720
detective$	890
detectives$	890
deter	300 363 892
deter$	301 378
determ	1167
determined$	2044
deterr	300 926
deterred$	339
deters	300
develo	1926 1234 1611 739 742 923
develop$	2017 2035 231 2111
develope$	231
developed$	2108
developes$	2017 231
developing$	231
development$	2062 2064
developments$	2062 1186 2064
develops$	2017 2035 231
dialogue$	2058 1197 199 255 1704 1794
diary$	624
did$	1016 1986 1988
die$	1551
dies	1551
dies$	2428
dietic	686
dietician$	1685
dietit	686
dietitian$	1685
differ	1428 569 576 1576 648
difference$	1647
different$	1113 1370 2292 1417 2295 1423 1424 1426 1436 1443 466 467 1468 473 474 1475 1476 1478 481 486 1487 1489 1490 492 1492 1494 498 1501 507 508 1508 1510 1564 1569 1571 573 2450 575 580
differently$	2454 1726
difficult$	334
diffus	560
dig$	944
digest$	1616
digging$	944
dignity$	1776
digs$	944
dilut	542 555 560
dimini	564
dinner	80 1079
dip$	635
direct	25 26 1963 2142 612 1617 1643 877
direct$	308 1313 373 393 806
directed$	308 373
directing$	308 373 393
direction$	1819
directions$	2247 2345 1819
directs$	308 373 393
disassociate$	524
disban	2232 357 1454 1455 1547 831
disband$	545 2424
disbande$	545
disbanded$	2331 2332 545
disbandes$	545
disbanding$	545
discon	517
discou	293 300 363
discourage$	301 522
discouraged$	339
discourages$	301 522
discouraging$	301 522
discretion$	1727
discus	1926 1132 134 1167 1611 1700
discuss$	1624 918
discussed$	2009 1133 2044 2089 918
discusses$	1624 918
discussing$	918
discussion$	2058 2066 2117 255 1794 918
discussions$	2058 2066 255 1794 918
disentangle$	554
disman	1454 559 831
dismantl$	545
dismantle$	545
dismantled$	2331 545
dismantles$	545
dismantling$	545
dismis	489
disper	2223 375 388 1454 1455 819
dispersal$	1818 1819
dispersals$	1819
disperse$	1374 378 379 818
dispersed$	2222 2331 2332 818
disperses$	818
dispersing$	818
displa	1926 1077 1963 612 1611 1617 1643 877
display$	1953
displayed$	1954
disrup	300 542 559 560
disseminat$	710
disseminate$	710
disseminates$	710
disseminating$	710
disseminats$	710
disseminatting$	710
dissociate$	524
dissol	357 1547
dissolv$	545
dissolve$	545 2423 2424
dissolved$	545
dissolves$	545
dissolving$	545
dissua	300
dissuade$	301
dissuaded$	339
dissuades$	301
distan	541 562
distance$	2309 523 1540 549 554 556 1827
distances$	523
distancing$	523
distant$	1426 1438
distri	4 1029 1926 1078 89 485 1611
distributed$	1906 1955 1088 1484
distribution$	1003
divers	1768 926
diversionary$	1204
divert	923
divert$	523
diverting$	523
diverts$	523
divide	1454 485 831
divided$	2331 1484 490
dividi	831
division$	556
do$	1016 1973 154 158 2080 271 2153 2154 2158 1335 497 1524 691 746
doctor	686
doctor$	631 1685 901
documented$	1633
does$	154 271 1335 497
doing$	158 271 691 1714
domino	1602
dominoes$	2479
don$	1335 497
donate$	940
donated$	940
donates$	940
donating$	940
done	1001 1029 1926 1066 1069 1224 1266 1611
done$	1878 1016 1894 1906 1943 1946 1948 1952 2101 2102 2143 2165
door$	1889 1953 81 2104 1851
doors$	1889 1953 81 2364
dorm	2366
doubl	1960 883
double$	88 117
down	1051 2232 883
down$	1901 1915 1928 2004 1206 354 665 1850 1862
downlo	1912 1037 1924
downloads$	1914
draft$	969
drafte	1926 1611
drafted$	969
drafting$	969
drafts$	969
draw	2250
draw$	219 2291 462 469 523 847
drawin	668
drawing$	2464 847
drawn$	1038
draws$	847
dress$	1590
drew	1105
drew$	1982
dried$	1117
drift	1323
drift$	2290 1539 557 1557 1724
drifted$	557
drifting$	557 1557
drifts$	557 1557
driv	200 1199
drive	2223
drive$	384 803 860
driveing$	384
driven	478
driven$	469 873
driver	25 26 49 50 1949 1101 104 1581 2482 1651 1748
driver$	0 1 1881 12 16 18 1908 45 75 1084 99 1978 2458 1678
drivers$	0 1 1881 12 16 18 1908 45 1048 75 1084 99 1978 1103 2484
drives$	384 803 860
driving$	803 860
drop	84 517 524 597 883
drop$	29 34 83 1963 1523 591 1598 612 1617 1643 793 868 877
dropin$	1083 1596
dropins$	1083 1596
droppe	1127 883
dropped$	2004 591 868
droppi	524 883
dropping$	1523 591 868
drops	517 883
drops$	591 868
drug$	891
drugs$	891
dry$	1665
due$	687 1702
dug$	1952
dynami	2436 764 1763
dynamic$	2444
dynamics$	2444
each	138 2261 2425 1601 2482 1816
each$	1877 1902 1991 2032 1257 2187 2210 2229 409 1420 2330 476 479 491 2383 2412 2418 1587 2473 2474 600 2478 1606 1609 627 1650 672 1739 1837 1838 1842 1859 1864 1869 1875
ear$	1708 798
earlie	883
earliest$	1154
early$	2029 1154 1850
earn$	784
earning$	784
earns$	784
ears$	798
easier	883
easier$	1549
easter$	445
easters$	445
easy$	1995
eat$	1457 992
eating$	992
eats$	1457 992
eclipse$	1938
educat	478
educate$	749
educated$	1408 1418 2312
educates$	749
educating$	749
effect	2436 1735
effective$	723
effectively$	2029
effectiveness$	1699
effort	1213
effort$	2066 2090
efforts$	2066
eject	387
elder	436
elder$	2432
eldest	2172 1300 1307 1318 1325 1360 367 2282 419 1420 436 438 2323 2336 1460 1461 2339 1471 476 2425 1816 1817 1826 829 1830
eldest$	2432
elearn	1963 612 1617 1643 877
elevat	925
elsewh	2297 2316
elsewhere$	2013 2123 2285 2293 2295 2450 1684
email	1000 1963 612 1617 1643 877
email$	9
emaile	999 1024 1903 1904 1031 1926 1944 1611 647
emailed$	1876 1901 1025 1646
emails	1050
emails$	9 1927
embed	200 1199 742
embed$	924
embedd	1926 1611
embedded$	2108 924
embedding$	924
embeds$	924
emerge	1163
emerge$	2017 2040
emergees$	2017
emerges$	2017 2040
emotio	212
emotional$	1211
empath	764 1763
emphas	925
employ$	974
employe$	974
employed$	974
employes$	974
employing$	974
employs$	974
empower$	912
empowered$	912
empowering$	912
empowerment$	912
empowers$	912
empty$	1665
enabl	925
enable$	233
enables$	233
enabling$	233
encour	1167 2142 742 926
encourage$	919
encouraged$	2044 919
encourages$	919
encouraging$	919
encryp	680
encrypted$	1679
end	293 300 317 357 517 524 1547 2439
end$	2231 1425 2305 1491 2369 2392 1523 530 2423 2424 2428 2441 732 958
endeav	760
ended	1117 1127 2232
ended$	1994 2004 2168 2181 2231 2392 958
ending	300 517 524
ending$	1523 732 958
ends	300 317 517 1551
ends$	1491 2369 2392 2428 2441 732 958
enforc	821
engage	999 1039 1073 626 1735 741 1741 1791 926
engage$	1950 1740
engaged$	1876 1909 1945 1740
engagement$	1916 2066 1625 1642 1722 1740 1796
engages$	1950 1740
engagi	741
engaging$	1909 1740
engend	925
enhanc	742 922
enhanced$	2108 260
enough$	278
enquir	1963 612 1617 1643 877
enrich	925
enrol$	437
enroled$	437
enroling$	437
enroll	1029
enrolled$	1906 1626
enrolred$	437
enrols$	437
ensure	742
ensure$	2122 343 736
ensured$	2108 343 736
ensures$	343 736
ensuring$	736
enter	388 2277 823
enter$	2276
entered$	62 490
enters	823
entrance$	1953
entrances$	1953 1473 2364
entry	1507
entry$	1385 1856
entrytime$	2384
entrytimes$	2384
environment$	2103 2145 2444 1734
environments$	2103 2145
episod	885
equally$	1776
equip$	751
equipm	24
equipped$	751
equipping$	751
equips$	751
erode	542
escala	704
escalate$	1793
escalated$	1713
escalates$	1793
escort	389
escort$	384
escorted$	469
escorting$	384
escorts$	384
establ	1926 1167 1611 742
established$	1141 2044
estate	2179 2297 2305
estate$	2283 1447
esteem	1763
ethos	926
evalua	1926 1611
evaluate$	700
evaluates$	700
evaluating$	700
evenin	1963 412 1465 2342 2352 2361 512 513 612 1617 1643 877
evening$	1905 1910 2288 2367 1497 2377 2380 2381 1506 2386 1511 2389 1515 2393
evenings$	1905 1910 2288 2353 1497 2378 2381 1506 2387 1511 2389 2391 1515 2393 2395 1535 1659
event	1963 612 1617 1643 877
event$	1964 879
events$	1964 2039
every	138 2261 1601 2482 1816
every$	1877 1902 1089 1991 1219 1257 1260 1378 479 2473 2474 600 2478 627 806 1864
everyb	49 138 197 237 1236 263
everybody$	1048 1196 1262 1286 722
everyo	49 138 1184 197 237 1236 263
everyone$	1048 2061 191 1196 1262 1286 722
everything$	2084 1690 1745
evict	387
eviden	680
evidence$	40 55 1679 1720
evidenced$	60
evident$	1633
evolve$	2017
evolvees$	2017
evolves$	2017
except	2324
exchange$	192
exclud	1100 2223 386 413 510 825
exclud$	827
exclude$	407 827
excluded$	1977 325 2222 1385 407 2312
excludes$	407 827
excluding$	407 827
excluds$	827
exclus	885
exclusion$	118 303 304
exclusions$	118
exerci	1963 612 1617 1643 877
exhibi	80 1079
exhibition$	76
existing$	1141 2056 806
exit	357 544
exit$	531 1543
exiting$	531
exits$	2364 531
expect	764 1763
expectations$	1733
expected$	330
expel	413 825
expel$	827
expele$	827
expeles$	827
expeling$	827
expell	413
expels$	827
expenditure$	22
experience$	2138
experiences$	634
explai	1024 1097 1123 2000
explain$	1974
explained$	1901
exploi	2144 1676 938
exploit$	2457
exploitation$	1731 888
exploitative$	888
exploited$	888
exploiter$	888
exploiters$	888
exploiting$	888
exploits$	888
explor	1132 135 2038 1167
exploration$	2066
explore$	915
explored$	2009 2044 2089 915
explores$	915
exploring$	915
exposed$	1365
exposu	764 1763
express$	2132
extend$	956
extending$	956
extends$	956
extent$	5
extra$	286 632
extrac	568
extract$	523
extricate$	523
eye$	2043 798
eyes$	798
facili	1926 1611 742 922
fade	1551
fade$	2423 2428
faded	2439
fades	2439
fades$	2428
fair	80 1079
fair$	1969 1995 1597 1804
fairly$	2029 1776
fairs	1079
faith$	1782
fall	1127 883
fall$	83 2004 251
fallin	883
falling$	251
fallping$	251
falls	1127 883
falls$	2004 251 1357 1551
famili	27 28 49 50 1949 124 1748
families$	0 1 1881 12 16 18 1027 1908 1048 53 1058 74 75 1084 2032 1232 246 1256 1307 359 2296 2310 1434 2484 1739 1750 900
family	50 1949 2172 1300 1307 1318 1325 1360 367 419 1420 2297 2305 2317 446 2336 1460 1461 2339 1471 2425 1816 1817 829 1830
family$	0 1 1881 12 16 18 1908 75 1084 1134 2296 1434 1581
far	432 562
far$	143 432 1431 1438 1444 492 1492 1564
fare	1590
fare$	2467
fares$	2467
fashion$	2041
faster$	1799
father	1415 2297 2317 446
father$	899
fathers$	246
fear	1123 2000
fear$	1655
fears	1123 2000
feasibility$	1755 758
feasible$	1688
february$	1987
fed$	2063
fee	1590
fee$	2467
feed$	184
feedback$	56 613
feeding$	184
feeds$	184
feel	1973 1123 2000 1234
feel$	2111 1237 1283 654 669 1734 880
feelin	764 1763
feeling$	880
feelings$	634
feels	1123 2000
feels$	1237 654 669 880
fees$	2467
fell	1127 883
fell$	2004
felt	1973 1123 2000
felt$	654 669 880
fenc	374
fence	24 2461
fence$	52 81 940
fenced$	2266 392 940
fences$	81 940
fencing$	52 81 940
festiv	80 1079
festival$	2471
few$	1993 1153
fewer	88 683
fewer$	1087 96 1682 881
fi	1373
fight	885
fight$	118
fights$	118
figure$	1939 1081
figures$	1939 1081 1616
file	1926 1054 1059 1137 1611
file$	1931 1936 1938 2011 2012 2014 2015 629 1701
filed	1926 1611
filed$	62
files	1050
files$	1927 1931 1936 1938 2014 629
fill$	731 846
filled	1926 1611
filled$	846
filling$	731 846
fills$	731 846
film	1963 612 1617 1643 877
film$	23 76 2464 2465 2471 1597 2480 2485
filming$	876
films$	2471 2485 876
final$	1933
find	1097 1339 570
find$	1092 1974 1123 205 574 667 1667 779
finde$	574
findes$	574
findin	1131
finding$	2006 2008 205 574 779
finds$	1092 205 574 667 1667 779
fine	1590
fine$	2467
fined	2223
fined$	2222
fines$	118 2467
finish	1001 1926 1069 489 1507 1611
finish$	2423
finished$	1878 1016 1933 1946 1952
finishingtime$	2384
finishingtimes$	2384
finishtime$	2384
finishtimes$	2384
firm	50
firm$	799 802
firmer$	799 802
firmly$	2029
first$	1154 1660
fish$	866
fishes$	866
fishs$	866
fit$	2019 942
fits$	942
fitted	1029 1051 1078 1583 620
fitted$	1906 1928 1955 2460 1619 622 942
fitting$	942
five	27 28 43 97 1107 121 124 2172 1300 1307 1318 1325 1360 367 2261 1386 456 2336 1460 1461 2339 1471 477 2425 1604 1609 1651 1816 1817 829 1830
five$	1027 1042 70 74 80 92 1096 1120 2003 2263 2278 511 2418 2443 1587 1602 2481 1843 1858 1869
fix	400
fix$	838
fixed$	838
fixes$	838
fixing$	838
flag	188
flagged$	2063
flat	439
flat$	443
flexib	1243
flexible$	2120
flies$	442
floor$	2441
floors$	2441
flourish$	2132
flowing$	2074
flush	387
fly$	442
flyer	1963 612 1617 1643 877
flyers$	1847
fobs$	79
focus	742
focus$	1149 1704 924
focuse	725
focused$	1724 1747 1787 924
focuses$	924
focusing$	924
focussed$	1747 924
focussing$	924
follow	1037 1100 123 2425
follow$	169 1200 1201
followed$	1977 1984 1167
followers$	1914
following$	169 1656
follows$	169
food$	2485 1848
footag	680
footage$	1679
footba	1602
football$	2479 615 1858
footfa	13 63 1062
footfall$	1939 1642
for	428
for$	1900 1046 1942 1947 1982 2009 2049 2055 2092 1223 2107 2118 1295 2180 1384 2289 2374 2468 2478 1660 1707 1711 1712 1718 1724 1736 1757 1853 1860 1873 904
forbid	300 302 316 317 319 363
forbid$	301 1358
forbidden$	2168 339 2231
force$	890
forefront$	1207
forge$	781
forgeing$	781
forges$	781
forgiving$	1723
form	410 1429 1465 2342 2352 1480 1483 2360 2361 1485
form$	23 2211 1409 2301 2306 2307 2313 2357 2359 2362 781
forming$	2229 781
forms	1963 2342 1466 2360 612 1617 1643 877
forms$	23 2313 2343 2353 2357 2362 781
fortnightly$	1877 2478
forum	19 37 1963 612 1617 1643 877
forum$	1036 2051 2052
forwar	1167 1200 1201 687
forward$	2023 2044 2077 2078 1626 1686 1802
forwards$	1686 1802
foster	742 925
foster$	439 828
fostering$	828
found$	1344 346 347 2246 667
four	97 124 2172 1300 1307 1318 1325 1360 367 2256 1386 2336 1460 1461 2339 1471 477 2425 1609 1651 1816 1817 1826 829 1830
four$	1096 2003 370 2263 1412 2333 511 2443 1594 1595 1826
fragme	559 831
fragment$	545
fragmente$	545
fragmented$	545
fragmentes$	545
fragmenting$	545
framew	1963 612 1617 1643 877
fraternise$	1813
free	562
free$	554 857
freedom$	256
frequency$	6
frequent$	166
fresh$	1410 417
friday	412 512 513
friday$	1905 412 2288 512 1511 513 2389 2469 1599 2477
fridays$	1905 2288 1511 2389 2469 1599 2477
friend	27 28 43 69 97 1101 104 1107 121 1122 124 1125 237 1236 2172 1299 1300 2183 1307 1318 1325 2217 2219 2226 2227 2236 1360 2240 2242 367 1371 2261 1386 2273 419 1420 2308 436 456 2336 1460 1461 2339 2346 1471 477 1482 1521 2399 2401 2403 2417 1541 2425 2438 1562 1568 1575 1604 1609 1651 1815 1816 1817 829 1830
friend$	1978 1439 2359 571 1573 2451
friendlier$	1653
friendly$	1995 2105 1804
friends$	1027 1042 1068 70 74 92 1968 93 1096 1975 1978 1103 1120 1999 2002 2003 1281 2170 1304 2194 2196 2198 2199 324 2203 2205 2216 2220 2224 2241 1377 2263 2278 2290 415 2315 2321 2341 471 2359 2382 511 2400 2402 2409 2411 2413 2415 2418 2420 1545 2427 2429 2430 2431 2433 558 2437 2440 2443 2445 571 2447 2448 2449 1573 2451 2452 2453 1577 2455 2481 1739 1834
friendship$	295 2176 2189 324 415 471 2398 2400 2406 2407 2409 2413 2417 2418 2421 547 552 2430 1558 2440 1567 1568 2445 571 1575 2452 2453 1579 1834
friendships$	295 2176 2189 324 415 471 2398 2400 2406 2407 2409 2413 2418 547 552 2430 2440 2445 571 2452 2453 1834
from	2236 1522 1552 1593
from$	1907 1055 1126 1147 1246 1315 1322 1324 1330 2214 1338 2228 1406 2289 2295 2319 1449 1464 488 1523 1542 1543 1553 1556 2468 2470 2476 2478 653 1661 1664 1707 1821 1849 1872
full$	221 1279 643
fuller$	221
fully$	1075
fun$	72
functi	1053
functional$	1930
fund$	39 961
funded$	961
fundin	1963 2100 612 1617 1643 877
funding$	39 1139 178 1710 961
funds$	39 961
furniture$	2485
furthe	190 212
further$	1153 1189 1211 1313 1438 697
future	190
future$	2021 1189 1313 1702
gain$	726 784
gaining$	726 784
gains$	726 784
game	80 1079
game$	2485
games	1079 1602
games$	2479 2485
gang$	304 811
gap$	2127 549 556 1730
gaps$	2127 1730 1743
garden$	76 2464 866
gardenes$	866
gardens$	866
gate	24
gate$	52 1953 81
gates$	52 1953 81 2364
gather	1298 1299 2177 2179 2182 2183 1310 1316 1317 1329 1333 2212 2215 1352 2250 1386 1453
gather$	116 2175 2187 2188 2195 2206 2210 2246 2265 1389 2267 2268 2276 1452 2330 1479 721
gathered$	2164 1344 2246 1612 1633
gathering$	2176 2193 2197 2229 2254 2255 2259 2406 721
gatherings$	2193 2194 2197 2255 2263
gathers$	116 721
gave$	1887 1961 411
genera	212
general$	1211
get	1973 1097
get$	1974 157 2035 272 1372 393 1469 1479 523 538 584 654 710 721 807
gete$	710
getes$	710
geting$	393 710 721
gets$	157 2035 272 393 523 538 584 654 710 721 807
getting$	157 272 1352 523 538 710 807
gift$	1104
gifts$	1104
gig	80 1079
gig$	2471
gigs	1079
girl	1101 2172 1300 1307 1318 1325 1360 1362 367 419 1420 436 2336 1460 1461 2339 1471 2425 1816 1817 829 1830
girl$	1978 2296 1439
girlfriend$	900
girls	27 28 43 69 104 1107 121 124 237 1236 2172 1300 1307 1318 1325 1360 367 2261 1386 1411 456 2336 1460 1461 2339 1471 477 2425 1604 1609 1651 1816 1817 829 1830
girls$	1027 1042 1068 70 74 92 93 1975 1978 1103 1120 2003 1281 2263 2278 2296 2333 2341 511 2418 2481 1825
giv	848
giv$	231
give	212
give$	1211 218 222 231 254 411 524 733 780 849 952
giveing$	780
given	1888 1029 1924 1926 1078 89 1132 212 266 1611
given$	1906 1034 1926 1955 1088 1102 2009 1211 2089 218 222 1265 1611 628
gives$	222 231 254 411 733 780 849 952
giving$	218 222 231 411 524 733 849 952
givs$	231
go	1883 1973 1097 175 388 489
go$	1008 1022 1960 1968 1974 116 1132 2035 2080 1329 416 429 1437 442 449 1451 1452 469 1469 496 532 1532 1582 658 883
goal$	1785
goalpo	24
goalpost$	52
goalposts$	52
goals$	1785
goe$	2167 1451
goes	1917 175 388 489
goes$	1008 1022 1960 1968 2035 2167 1357 416 429 1437 442 449 1451 469 532 1582 608 658 883
going	1018 190 388
going$	1895 1189 2074 1272 2192 2215 1349 2239 532 1656 1714 1736
gone	1917 1099
gone$	1022 1024 1926 1956 1960 1976 1980 1611 658
good$	1995 2111 1261 2318 1470 1571 643 707 787
gos$	116 1451
got$	31 538 654
govern	50
government$	1711
governor$	1934
governors$	1934 625
gp	686
gp$	1685 901
gps	50
gran	2297 2317 446
gran$	900
grand	1362 2317
grandad$	900
grandbrother$	899
grandcarer$	899
grandcarers$	899
granddad$	899 900
granddaughter$	899
grandfather$	899
grandm	1415
grandma$	900
grandmother$	899
grandmum$	899
grandp	1415
grandparent$	899
grandparents$	899
grandsister$	899
grandson$	899
granma$	900
granny$	900
granpa$	900
grant	1963 612 1617 1643 877
grant$	39
grante	1926 1611
greate	87 739
greater$	1086 221 260 1279 286 706 787
green$	1970 1971 1638 1657
greet	1098 939
greet$	1975
greete	107
greeted$	1106
greets$	1975
grew	1958 1960 883
grip$	2291 1561 563 1563
groom	1676 938
groom$	2457
groomed$	888
groomer$	888
groomers$	888
grooming$	888
grooms$	888
ground$	1797 817
grounding$	817
grounds$	817
group	27 43 69 1963 97 1107 121 1122 124 1124 1125 237 1236 2172 1300 1307 1318 1325 2227 1360 2240 2242 367 1371 2261 2262 1386 2297 2308 456 2336 1460 1461 2339 1465 2342 1471 477 2360 1518 2399 2401 2403 2405 2417 1541 2419 2425 2438 1562 1604 2482 1609 612 1617 1643 1651 1741 1815 1816 1817 829 1830 877
group$	1036 1042 1936 1937 1068 70 74 92 93 1096 1975 1120 1999 2001 2002 2003 2140 1281 1304 2189 2194 2198 2199 324 2205 2213 2220 2224 2230 1355 2233 2241 1377 2255 1379 1381 2263 2265 2278 2283 1409 415 2294 2301 2306 2315 2321 2341 2343 471 2359 2362 2382 511 1514 516 1516 2396 2400 2402 2407 2409 2410 2411 2412 2413 2414 2418 2420 2421 1545 548 2427 552 2429 2430 2431 2433 558 2435 1559 2440 2443 1567 2445 2447 1572 2452 2456 2481 1834
groupactivities$	2395
groupevenings$	2395
groupi	2215
groups	1386 2342 2360 2361
groups$	1936 1937 1367 369 2255 1379 1381 2263 2343 2362 2435 2445 1572 2452 2456
groupsession$	2395
groupsessions$	2395
groupwork$	2395
grow	1958 1960 883
grow$	2132 1539 654
grows	883
grows$	654
growth$	87
guard	25 26 50 1101
guard$	45 99 1978
guardian$	900
guards$	45 75 99 1978
guidan	1963 612 1617 1643 877 926
guidance$	178 2088 1710
guide	922
guide$	523
guided	922
guidel	77
guideline$	78
guidelines$	78
guides	922
guidin	922
gulf$	549 556
gym	29 1617
gym$	615
had$	1894 31 68 1988 2131 616 644 1645
haircuts$	1848
half	49 2342
half$	1048 72 88 117 1424 1643
hall	29 34
hall$	2257 2283 2294 500
halt$	530
halv	883
halved	1117 1127
halved$	1994 2004
halves	1465 2342 2361
halves$	1491 2369
hand	848
hand$	2112 1788 953
handbook$	1918
handed	1888 1926 1078 89
handed$	1887 1029 1926 1955 1088 1611 620 628
handing$	953
handle$	2426
handou	1963 612 1617 1643 877
handov	1259
handover$	2136
handovers$	2136
hands$	953
hang	2250
hang$	1298 2212 2268
hangin	1352
hanging$	2177 2215 1340 2229 2239 2259
happen	1018 1926 1956 1611
happening$	1895
happier$	1653
happy$	1445
hard$	334 1753 802
harder$	334 802
harm	123 1676 682
harm$	2457 1681 1731
harmed$	1681
harmful$	1470 1681
harming$	1681
harms$	1681
harnes	925
has	496 705
has$	31 32 1049 64 68 71 73 1075 103 209 2139 275 646 1649 795
have	1973 496 705
have$	32 1049 64 68 71 73 1075 103 209 215 241 252 2139 275 646 1649 795
haven$	2103 2145
having$	215 275 1341 1655 795 871
he	124 436 438
he$	1256 2146 1280
head	25 26 2482
head$	1920
headco	13 63 1062
headcount$	1939
heal$	729
heale$	729
heales$	729
healing$	729
heals$	729
health	2144 1294 569 576
health$	686
healthier$	2171
hear$	1624
heard	1984 1123 2000 2160 1735
heard$	2114 2164 887
hears$	1624
heart$	1207
heater	24
hedge$	52
held	1029 1924 1926 1956 86 135 136 137 1611 702
held$	1906 1948 1085 1135 1136 2131
hello	1098
hello$	1975
helmet	24
help	2142 742 763 923
help$	125 2088 235 257 538 1744 1762 1796
helped	478
helped$	125
helpfu	2038
helpful$	1995 125 1688
helpin	742
helping$	235
helpline$	23
helplines$	23
helps$	235 538
her	1118 2172 1300 1307 1318 1325 1360 367 2261 1420 2322 2336 1460 1461 2339 2347 1471 476 2405 2419 2425 1666 1816 1817 1826 829 1830
her$	1902 139 1270 408 1419 1530 790 1842 1844
here	1132
here$	1967 2009 2010
hierar	893
high$	643 776
higher	87 883
higher$	1086 643 776
highli	925
hike$	2472
hikes$	2472
him	1118 2172 1300 1307 1318 1325 1360 367 2261 1420 2322 2336 1460 1461 2339 2347 1471 476 2419 2425 1666 1816 1817 1826 829 1830
hir$	974
hire$	974
hired$	974
hires$	974
hiring$	974
hirs$	974
his	2405
his$	1902 139 1270 408 1419 1530 790 1842 1844
hit$	619
hits	1037
hits$	1914
hockey	1602
hockey$	2479
hold	1541 702 705
hold$	1044 154 203 1339 2291 462 2418 1561 563 1563 696 783 795 833 852 966
holding$	203 696 783 795 852
holds	1050
holds$	1044 1927 154 203 279 696 783 795 852 966
holiday$	445
holidays$	445 2372
holidayss$	445
holist	212 743
holistic$	1211
home	375 2297 439 2352 1483 2360 2361 1485 1507 2486
home$	1885 1908 1995 345 2237 2238 1374 2253 1383 2285 2313 443 1446 2349 2362 2463 663 1872
homes	1473 2360
homes$	1908 2253 1383 2313 2350 2353 2362 2484
hometime$	2384
hometimes$	2384
honest$	1995 1723 1804
hope	1123 2000 2142 760
hope$	1222 242 1782
hopes	1123 2000 760
hoping	760
horizo	764 1763
host$	1997 974
hoste$	974
hosted	1926 1956 1611
hosted$	974
hostes$	974
hosting$	974
hosts$	1997 974
hotline$	54
hotlines$	54
hotspo	680
hotspot$	1679
hotspots$	1679 1698
hours	84 1963 612 1617 1643 877
hours$	1910 44 46 1083 85 1964 1535 1550 621 1849
house	410 439 1483 2360
house$	1409 443 462
housed$	2312 1463
household$	1434
households$	2310
houses	1465 2342 1473 1480 2360
houses$	2350 2357 2371
housin	410
housing$	1409
how	143
how$	48 65 1142 1158 1650 1669 1755 1863
hub	29 34 1617
hub$	2145
humili	897
hung	1583
hung$	2460
hurt	1100 123 1676 682
hurt$	1977 1998 2457 1677 1681
husband$	900
hustl	387
identi	1926 1097 1167 1611
identification$	1554
identified$	1063 2044 2089 1639 1641 894 924
identifies$	744 894 924
identify$	1974 205 744 894 924
identifying$	205 744 894 924
identifys$	205
identity$	2106
if	1388 683
if$	140 164 2045 281 2251 2260 2262 1682 689 1702 1703 794
imam	25 26
impact$	1699
implem	4 1926 200 1199 1611
implementation$	1003
impos	821
impossible$	334
improv	1958 87 739 742 883 922
improve$	1086 735
improved$	1086 2108 260 643 1752
improvement$	76 87 2076 1802
improvements$	76 2076 1802
improves$	735
improving$	735
in	1169 1183 1195 1404
in$	1041 1927 1928 1061 1950 1076 1957 1083 1086 90 1972 1110 112 1112 115 1119 144 145 2042 2046 1173 1179 2060 1188 2072 2107 2124 1278 310 2237 2238 2276 1402 2293 427 495 2383 1589 2468 1596 2473 2475 1600 2478 2486 2487 1644 1659 1661 1665 1766 1781 789 1792 832 1845 1861 1862 1867 1873 904
incide	885
incident$	118 714
incidents$	118 714
includ	1132 134 2160 1735
include$	2009 2180
included$	2009 1133 1633
inclus	227 269 743
inclusion$	930
inclusive$	1226 2105 1268 1723 1804
increa	1958 1960 87 705 742 883
increase$	87 1086 260 1793
increased$	1086 221 2108 260 643 1752
increases$	1793
increasing$	1086 260
indivi	1477 520
individual$	518
individually$	2354 1822
indoors$	2237 2238
induct	1074 1963 612 1617 1643 877
inducted$	1951
influe	2144 2436 1791 922
influence$	1317 2194 1365 2291 2399 1561 563 1563
influenced$	1365
influential$	1824
inform	1903 1904 1944 1963 1191 612 1617 1643 1735 877 923
information$	1911 1039 1186 2064 2068 257 1720 1741
informed$	2067 2114 1701 1747 1787
injunc	303 1302 304 1303
injunction$	1810
injunctions$	1810
injur	885
injure	682
injured$	1681
input	1963 1285 612 1617 1643 877 926
input$	2162
ins$	1083 2042 1596
inset	1963 612 1617 1643 877
inside	2277
inside$	2237 2238 1525
insigh	764 1763
insight$	1720
insist$	343
insistd$	343
insists$	343
inspector$	640
inspectors$	640
inspire$	913
inspired$	913
inspires$	913
instagram$	356
instal	1029 1926 1051 1078 1611 620 939
installation$	76
installed$	1906 1928 1933 1955 1619 622
instead$	110 1115 506 515 1519 683
instil	925
instru	319
instruct$	308 373
instructed$	308 330 373
instructing$	308 373
instructs$	308 373
intake	2366
integr	925
intell	1191
intelligence$	1186 2068 1720
intend	760
intention$	242
inter$	190
interaction$	1350
intercom$	54
intercoms$	54
interest$	2116 2156
interests$	571
interrogat$	750
interrogate$	750
interrogates$	750
interrogating$	750
interrogats$	750
interv	1903 1904 1963 612 1617 1643 763 877 925
intervention$	1722 1743 1762 1796 931
interventions$	1743 1796 931
interview$	870
interviewed$	870
interviewing$	870
interviews$	870
into	1183 428
into$	2009 2044 1179 2060 1264 425 2337 495 1585 1754 1773 832
introd	4 1926 1611 821
introduce$	998
introduced$	998
introduces$	998
introducing$	998
introduction$	1003
invest$	767
investigate$	756
investigates$	756
investigating$	756
investing$	767
invests$	767
invita	1963 612 1617 1643 877
invitation$	9
invitations$	9
invite	999 1024 1903 1904 1924 1944 1074 647
invite$	982
invited$	1876 1901 1951 1646 982
invites$	982
inviting$	2105 982
invoice$	636
invoices$	636
involv	1285 1735 922
involvement$	2162
is	1002 135 211
is$	1022 42 71 1075 1080 91 94 120 129 161 1177 1237 1241 245 2135 1435 464 584 592 601 654 669 671
isolat	831
isolate$	826
isolates$	826
isolating$	826
isolation$	296 2285 1831
issue	926
issue$	1146 1149 2057 2062 2064 2071 714 1737 1777
issued	1029 1926 1078 89 1611 620
issued$	1888 1906 1955 1088 1619 1635
issues	1741 926
issues$	1146 2057 2062 1186 2064 2071 714
it	1118 2000 1666
it$	1009 1140 1146 2057 1603 1658 669 1777 1837 1842 1843 1855 1864 1868 1875
item$	1637
items$	1637
its$	228 1248 1270 2462 1592 1594 1608 790 1841 1842 1844 1849 1850 1864 1868 1875
itself$	1765
january$	1987
job$	629 636
jobs$	629 636
jog$	866
joges$	866
jogs$	866
join	1019 1896 1924 1073 1319 1339
join$	1259 785 997
joined	1924 1926
joined$	165 190 1193 1285 1735 743 785 997
joining$	1909 997
joins$	997
joint	1039 190
joint$	1916 1189 1514 516 1516 2396 1520 707 786
jointly$	1715
judgem	926
judgement$	2093 1727
judgemental$	1226 1268
judgme	926
july$	1987 1111
june$	1987 1111
keep	1973 1306 363 570 702 705
keep$	130 150 167 189 193 198 2122 301 326 331 333 344 1358 1359 361 362 1372 378 381 462 463 493 698 715 726 748 783 833 947
keeped$	381
keepin	702
keeping$	150 167 189 193 198 301 331 333 344 361 362 381 462 463 493 698 715 726 833 947
keepping$	326
keeps	702
keeps$	130 150 167 189 193 198 301 326 331 333 344 361 362 381 462 463 493 698 715 726 783 833 947
keepting$	326 493
kept	1926 135 136 137 1167 1611 702
kept$	1879 1128 130 1135 1136 2044 198 1198 325 361 362 386 462 1463 698 833
kepting$	698
kepts$	698
keys$	79
keyworker$	1940
kid	1362
kids$	2203 2448
kind$	1969 1995 1574 1804
kinder	576 1576
kinder$	1653
kindly$	1776
kit	24
kit$	79
kitche	29 2461
kitchen$	76
kits$	79
knew$	1988 651 670
knife$	891
knives	100
knives$	891
knock$	875
knocke	1926
knocking$	875
knocks$	875
know	1973 1123 2000 1735
know$	2122 1269 2148 651 670
knowing$	651 670
knowle	764 1763
knowledge$	257 1720
known	107 135
known$	1106
knows	1123 2000
knows$	651 670
kpi$	1618
kpis$	1618
label	897
lad	1362 436
lads	27 43 2172 1300 1307 1318 1325 1360 367 1386 2336 1460 1461 2339 1471 477 2425 1816 1817 829 1830
lads$	1042 70 1975 1281 2263 511 1674
laid$	1952
lamp	24
lamp$	52 81 1631
lamps$	52 81 1631
landlo	25 26 50 1581 2482
landlord$	2458 888
landlords$	888
language$	1749 1785
lanyard$	1921
lanyards$	1921 79
lapse$	2423
larger$	2258
last$	1972 1110
lasted	1986 111
late	1082 1589
late$	2466
later$	1702
laugh$	1968 1654
laughs$	1968
launch	1926 1611 620
launched$	1619
lawyer$	903
lcs$	1938
lead	25 26 50 1060 1949
lead$	51 1937 1940 1997 1201 523 596 642 1870
leader	25 26 2172 1300 1307 1318 1325 1360 367 2282 419 1420 438 2323 2336 1460 1461 2339 1471 2425 1816 1817 1826 829 1830 893
leader$	640 1824 1825
leaders$	640 1824 1825
leadin	436 1826
leading$	596
leads$	1997 596
leafle	77 1963 612 1617 1643 877
leaflet$	9 1911 1921 1964 2464 1847 879
leaflets$	9 1921 1964 1847
learn	742
learn$	247 2335
learni	1963 1191 612 1617 1643 877
learning$	2068 247 1709 927
learns$	247
leav	357 848
leave	1973 1372 375 388 489 524 544
leave$	130 131 1374 1452 1523 1543 546
leaves	388 489
leaves$	130 131 546
leavin	388 1507 524
leaving$	130 131 1523 546
leavingtime$	2384
leavingtimes$	2384
led$	264 1365 1747 1787
left	135 2232
left$	1128 130 131 2290 725
lend	941
lenient$	1723
lens	926
lent	620
lent$	1619
less	551
less$	527 528 1528 1549 683 882
lessen	555 560 2439 564 925
lesson	1963 1450 1465 2342 1483 2360 2397 612 1617 1643 877
lesson$	1964 1966 1996 2359 500 879
lessons$	1964 1966 1989 1114 1996 1663 1848 1856
let	1098
let$	270 1289 1293 1305 1331 1359 2277 403 404 533 1538 605
leted$	1289
lets$	270 404 533 605
letted$	1289
letter	1963 612 1617 1643 877
letter$	9 1911 118 1847
letters$	9 118 1847
letting$	270 533
level$	1081 643
levels$	1081 643
levera	925
liais	1700
liaise	1024
liaise$	909
liaised$	1901 1025 909
liaises$	909
liaising$	909
liaiso	1039 1165
liaison$	1916 2042 2066 909
librar	25 26 29
library$	2257 2283
licenc	1963 612 1617 1643 877
licence$	1921 303
licences$	1921
life$	567
lift	564
lift$	842
lifted	2439
lifted$	842
lifting$	842
lifts$	842 1848
light	24 1373
light$	52 81 583 1631 837
lighter$	1653
lighti	24
lighting$	52 81 1734 837
lights$	52 81 583 1631 837
like	1123 2000
like$	1222 2157
liked	107
liked$	1941 1106
likes	1037 1123 2000
likes$	1914
limit	293 300 1306 318 400 551
limit$	291 402 536
limited$	2168
limiti	300
limiting$	291 536
limits	300
limits$	291 536
limitting$	291
line	687
line$	23 2007 1683 1686 1801
lines$	23 2007 1192 1683
linger	2215 2250
linger$	2212
link	1299 1541 896
link$	180 196 2176 305 526 2418 1554 607 1786
linked$	180 196 607
linking$	180 196 607
links	1741
links$	180 196 2095 295 2176 305 526 2418 1554 607 1728 1786
liquidlogic$	1938
list	77 1097
list$	3 1020 47 1974 2464 681
listen	2160 1735 923
listen$	146 2082 1654
listened$	648
listening$	2082 709 1714
listens$	146
lists$	1020 47 681
lit$	1665
litter$	80
live	1926 2297 1611
live$	1899 2026 2314 2316 441 2335 1463 482
lives$	441 482
living$	2335
loaded	1078
loaded$	1955
loaned	620
loaned$	1619
lobby$	712
lobbying$	712
local$	2056
locality$	2249
lock	24 374 939
lock$	52 81 381 621
locked	392
locked$	381 1391
locker$	565
lockers$	565
locking$	381
locks$	52 81 381 621
lodge$	441
log	1963 612 1617 1643 877
log$	47 1938
logged	1029 1926 1611 680
logged$	1906 62 1635 1679
logs	1050 680
logs$	47 1927 1938 1679
loiter	2215
long$	1993
longer	1973 1335 340 497 648 683 883
longer$	1144 290 294 306 320 458 1458 1486 1496 1647 1682 814 830
look	760
look$	173 195 1201 224 250 283 570 1734 755 793
looked$	1926 135 1167 755
lookin	760
looking$	173 224 250 283 755
looks	760
looks$	173 224 250 283 755
loop$	1701
loosen	542 1551 555 2439 564
loosen$	2428
loosens$	2428
lose$	172 1414 524 1539
loses$	172 1414
losing$	172 1414
lost$	1414
lot$	2224 2326 2414 2443 2448
lots$	278
lower	883
lower$	842
lowered$	842
lowering$	842
lowers$	842
loyalties$	526
loyalty$	526 1554
lunch	80 1079 1450 1465 2342 1507 1598
lunch$	1466 1597 2475 1848 1856
lunche	1079 2342
lunches$	1856
luncht	412 512 513
lunchtime$	1905 2288 2384 1511 2389
lunchtimes$	1905 2288 2384 1511 2389
mace$	2051 2052
made	1014 1029 1924 1926 211 1611
made$	1891 1906 1952 2129 330
magistrate$	903
mail	1963 612 1617 1643 877
mailed	999 1926 1611
mailed$	1876
main	436 1826
mainta	705 742 923
maintain$	726
maintained$	2108
maintaining$	726
maintains$	726
mak$	574
make$	179 211 214 229 1234 258 276 393 550 574 588 747 781 791
makeing$	393 781
makes	1050
makes$	1927 179 229 276 393 550 574 588 781 791
making$	179 214 229 258 276 550 574 791
maks$	574
male$	1672 937
males$	1672 937
mam$	900
man	1981
man$	889 937
manage	25 26 50 1059 1060 195 1234 478 2482 742 922
manage$	1194 2111 2426
managed$	2108 824
management$	707
manager$	51 1936 1937
managers$	75
managi	742 922
manner	1162
manner$	2039 2041
many	1399
many$	11 1923 1047 1064 1087 1993
map	77 1963 1094 612 1617 1643 668 877
map$	23 587 2464 650
mapped	1029 680
mapped$	1906 587 1679
mappin	1963 612 1617 1643 668 680 877
mapping$	587 1679 1696
maps$	587 650
march	389
march$	1987 1111
mark$	10 1667
marked$	10 669
marks$	10 1667
mash$	2051 2052
master	1963 612 1617 1643 877
match	80 1079 1598 1602
match$	2471 1597 2475 2479 2480
matche	1079 1602
matches$	2471 2479
mate	1482
mate$	2359
materi	24
mates	2240 2242 2417 1575
mates$	2170 2198 2199 2203 2359 2382 2448 2452
matter$	1132 1146 2071
matters$	1146 2071
maximi	925
may$	1111 2019 162 1288 1546
mayor$	1711
meal	80 1079 1598
meal$	2464 2471 1597 2475 1856
meals	1079
meals$	2471 1847 1856
mean$	2137
meaningful$	1204 723 1800
means$	2018 2137
measur	1213
measured$	60
measurements$	623
measures$	2090 1214
mechanisms$	1214
mediat	1963 612 1617 1643 877
medic	686
medic$	1685
meet	1000 1883 86 1973 2167 1298 2179 2182 2183 1310 1316 1319 1329 1333 2212 1339 355 2236 2250 1453 1700
meet$	1882 1085 1968 116 2080 2175 2187 2188 2195 2206 2210 1334 1342 2225 2265 1389 2267 2268 2276 1451 1452 2330 574 602 619 1624
meete$	574
meetes$	574
meetin	19 1018 1039 1059 1060 84 1963 1165 1299 2177 1317 2215 1340 2235 2239 612 1617 1643 877
meeting$	1895 1916 1936 1937 1083 1964 2042 2051 2052 2166 2176 2189 2192 1352 2259 1515 2393 1523 2406 574 879
meetings$	1916 1936 1937 1083 1964 2018 2042 2166 2194 1515 2393
meets	1050
meets$	1882 1927 1085 1968 116 1451 574 602 1624
meetup$	2193
meetups$	2193 1354
member	27 28 43 50 69 1949 97 1101 104 1107 121 124 1125 237 1236 2172 1300 1307 2186 1318 1325 2227 1360 367 1371 2261 1386 2273 419 1420 436 456 2336 1460 1461 2339 1471 476 1482 2417 2425 1651 1816 1817 829 1830
member$	1920 1978 2296 1439 2359 1825
members$	0 1 1881 12 16 18 1027 1042 53 1068 70 74 75 1084 92 93 1096 1978 1103 1120 1122 2002 2003 1304 1377 2263 2278 2296 2333 511 2418 558 1739 1825
membership$	1407
memora	1963 612 1617 1643 877
men	100 1981
men$	889 937
mend	939
mend$	729
mende$	729
mended	1051 620
mended$	1928 1933 1619 622
mendes$	729
mending$	729
mends$	729
mental	2436
mention$	2007 1683
mentions$	2007 1683
mentor	25 26 50 1949 1963 612 1617 1643 877
mentor$	0 1 1881 1006 12 16 18 51 1940 75 1084 1964 631 642
mentoring$	1922
mentors$	0 1 1881 1006 12 16 18 51 75 1084 1964
menu$	2485
messag	1963 2167 1319 1339 1349 1352 2239 612 1617 1643 680 877
message$	1104 108 1342 2465 1709 1733 1785
messages$	1104 108 2166 1351 1679 1709 1733
messaging$	2166 2192 2229 1733
met	1883 1024 1903 1904 1031 1924 1926 1066 86 478 647 1735
met$	1901 1025 1913 1943 1072 1085 1344 619 1630 1646
meters$	2191
metres$	2191
midwif	686
midwife$	1685
might	1276
might$	162 1288 1546
miles	432 2316
miles$	2191 1431 1438 1442
milestone$	67 1618
milestones$	67 1618
mind$	2050 2155 1701
mindfu	1167 1243
mindful$	2044 2067 2120
mindse	764 1763
minibu	24 1963 2366 612 1617 1643 877
minibus$	2471
minimi	300 318 551 742 925
minimised$	2108 2168
minute	1926 1054 1963 612 1611 1617 1643 877
minutes$	9 1918 1931 1488 623 624 1771
miss$	1364
misses$	1364
missin	1100
missing$	1977 885
mistak	897
mitiga	742 925
mitigated$	2108
mix	2167 1298 2179 2182 1329 2212 2236 1453
mix$	2175 2195 2206 2225 2330 1813
mixing	1299 2177 2215 2235 2239
mixing$	2176 2189 1340 2259 2406 1814
mobile$	1890 41
mobili	925
mobilised$	1640
model$	1724
models$	1724
module	1963 612 1617 1643 877
module$	23
modules$	23
moment$	2020 2134 1502
momentum$	1725
monday	412 512 513
monday$	1905 412 2288 512 1511 513 2389 2469 1599 2477
mondays$	1905 2288 1511 2389 2469 1599 2477
money	2100
money$	39
monito	1167 680 1700
monitor$	1679 905
monitored$	60 2044 1679 905
monitoring$	61 1679 905
monitors$	1679 905
month$	1920 445
monthly$	1877 599 617
months$	2021 2318 445
more	87 190 212 2160 2245 739
more$	1086 1089 96 1153 1189 1211 221 1221 226 1228 253 277 278 1279 286 1313 1369 2258 398 401 2280 576 1576 632 643 1647 1690 697 1745
mornin	412 512 513
morning$	1071 2288 1511 2389
mornings$	1071 2288 1511 2389
mosaic$	1938
mosque	29
most	49 1403
most$	1048 1089 1275 2280 1420 2323
mother	1415 2297 2317 446
mother$	899
mothers$	246
motivate$	914
motivates$	914
motivating$	914
mou	1963 612 1617 1643 877
mounte	1583
mounted$	2460
mov	389 444
mov$	434 435 440
move	388 421
move$	2223 372 375 1392 2286 416 422 2299 424 429 434 435 437 1437 440 442 449 462 544 586 800 1823 843
moved	2223 421
moved$	1099 1100 2222 372 416 1418 422 429 434 435 2312 1437 440 449 1454 1463 490
moveed$	437
moveing$	372 437
moveme	680
movements$	1679
movered$	437
moves	421
moves$	372 2286 416 422 2299 429 434 435 437 1437 440 442 449 462 586 800 1823 843
moving	421
moving$	2026 1392 434 435 440 843
movred$	434 435
movring$	434 435
movs$	434 435 440
much$	1047 1993
multi$	1039 190 743
mum	1415 2297 2317 446
mum$	899
mural$	76 2464
murals$	76
museum	29
music	1602
music$	2479 2485 615
must	2135 2139
must$	201 202 232 1245 1435 1546
nailed	1583
nailed$	2460
name	1973 1097
name$	1974 1106 972
named	1980 1105
named$	1063 1982 1641 672
names	1897 680
names$	1679 972
naming$	2180
nan	1415 2297 2317 446
nan$	900
nana$	900
nanny$	900
narrat	764 1763
narrow$	731
narrowing$	731
narrows$	731
naturally$	1551
near	1481 1482
near$	1144 2335 2359 1600 1861
nearby$	1861
necess	212
necessary$	1211 1687 1688
need$	2133 2139
needed	2038
needed$	1687 1688
needle	100
needs	1735 1741 926
needs$	2133 2139 1743
neighb	104
neighbour$	99
neighbours$	99 1103
neithe	328
neither$	299 1327 483 501
nephew	1362
net$	2127
netbal	1602
netball$	2479
networ	19 37 1184 1581
network$	1006 1036 2061 2435 571 2452 2456 2458
networks$	2018 2435 571 2452 2456
never	1335 497 683
never$	290 294 299 306 320 335 380 468 470 475 1486 1496 2375 561 1682 814 830
new	569 576 1576
new$	1933 417 1571 573 575 580 632
newsle	1963 612 1617 1643 877
newsletter$	9 1918 879
newsletters$	9
next$	1481 1482 1702
nicer	576 1576
nicer$	1571 575
niece	1362
night	1465 2342 2352 2361
night$	1905 1910 2288 2367 1497 2377 2380 2381 1506 2386 1511 2389
nights	2342 885
nights$	1905 1910 2288 2353 1497 2378 2381 1506 2387 1511 2389 1659
no	102 317
no$	105 259 298 314 328 341 350 351 382 397 1403 451 459 494 503 519 521 534 535 648 810
nobody	124 259
nobody$	1258 483 884
nod	1098
nod$	1975
nods$	1975
non	297 809
non$	227 269
nonassociation$	1808
noncontact$	1296
none	124 328
none$	259 1321 1327 483 501 884
nor$	299 814
normal	925
normal$	1141 163
norms$	1749
north	1441
not	110 1306 317 1335 497 1519 683
not$	101 102 1109 132 133 290 294 299 306 2184 320 332 335 1363 366 380 453 458 468 470 475 480 1486 1496 2375 501 504 514 539 561 1682 814 815 830
note	1963 1131 188 612 1617 1643 877
note$	47 2006 2007 2008 1721
noted$	62 1633
notes$	47 1931 1936 2007
nothing$	525
notice	77 1123 2000 1302 1303
notice$	81 2082 2156 368 583 621 1818 1819
noticeboard$	1953
noticeboards$	1953
notices$	81 583 621 1818 1819
notifi	1944
november$	1987
now$	1075 1093 1972 2318 806
nowhere$	312
number	13 77 1981
number$	14 20 23 30 33 1911 36 38 59 1081 1399
numbers$	1923 79 1081 1399 630
nurse	25 26 50 1949 686
nurse$	1006 51 631 1685 901
nurtur	227 269 742 922
nurturing$	1226 1268
observ	1963 612 1617 1643 877
obtain	1926 1611
obtain$	721
obtained$	1612 1633
obtaining$	721
obtains$	721
occasi	885
occasions$	1535
occur	1163
occur$	2040
occurs$	2040
october$	1987 1111
of	1045
of$	1880 1032 1046 1056 1974 1985 1109 1992 1126 2009 2048 186 2087 2097 1229 2152 1295 2209 2244 1368 1375 1384 2273 1405 1430 2311 2368 1525 1543 1578 2470 1648 1650 652 1679 1680 1682 1707 1757 1821
off	1337 2316 1522 2486
off$	1878 1886 1943 1326 2214 345 371 1391 2319 1523 1565 1840 1850 1867
offer	1963 212 1259 612 1617 1643 1741 877 923
offer$	154 205 1211 231 2136 2153 1722 964
offere	999 1903 1904 1029 1926 1944 89 2038 212 1224 266 1266 1611
offere$	231
offered$	1876 1906 1948 1088 1167 1211 2089 2101 1265 2143 1445 964
offeres$	231
offeri	212
offering$	205 1211 231 964
offers	1050 212
offers$	1927 154 205 1211 231 964
office	25 26 50 1949 1285
officer$	0 1 1881 1006 12 16 18 51 75 1084 99 631 1631 890
officers$	0 1 1881 1006 12 16 18 51 75 1084 99 2162 631 1631 890
often	14
often$	7 1013 1047 1993 1682 1805
older	1411 436 2388 1826
older$	100 1981 2172 1300 1307 1318 1325 1360 2240 367 1456 2336 1460 1461 2339 1471 2425 2432 673 674 675 1816 1817 829 1830 836
oldest	2172 1300 1307 1318 1325 1360 367 2282 419 1420 436 438 2323 2336 1460 1461 2339 1471 476 2425 1816 1817 1826 829 1830
oldest$	2432
on	1589
on$	1061 1946 1076 95 1976 1977 1126 152 2045 2078 1218 1235 249 2130 1267 2149 2180 2248 1384 2269 2331 502 505 2383 1529 1536 2466 2473 2474 600 1600 2478 2487 1681 1691 1694 1774 1803 1840 1849 1850 1861 1862 1874
once	2262
once$	1877 2271 2274 2276 2478
one	102 2282 436 484 1826
one$	72 1071 1963 1160 1258 1321 1327 2210 394 1394 396 2279 405 409 419 1419 1420 1433 438 2322 2323 2330 476 1477 2354 483 518 520 2412 2427 612 1617 1643 672 1822 1826 1843 1850 877 884
ones$	1071 1387 2333 2391 1825
ongoin	212
ongoing$	1170 1211 707 906
online$	1899
only$	395 399 2354 2394
onside	763
onside$	1762
onto$	1061
open	1029 1082 1589
open$	1028 1906 1033 72 1997 182 2069 2074 2075 1227 1243 2466 1665 1714 1797 1804 1870 955
opened	1029 1926 1611
opened$	1028 1906 1941 1952 2131 955
opening$	182 850
opens$	1028 1997 182 955
operat	50 1053 896
operational$	1899 1930
opinions$	288 634
opport	2100 2142 1735 1741
opportunities$	1230 256 1743 1744 758
opportunity$	2031 2096 256 758
opposite$	466 1468 1475 492 1492 1564
optici	686
optician$	1685
optimi	742 925
option	2100 2142 1485 1756
option$	2037 1755 758
options$	2362 1743 1755 758
orange$	1970
orbit$	1561
order	1023 2174 303 1302 1303 319 389
order$	1900 1930 2173 308 343 368 373 393 636 1818 1819
orderd$	343
ordere	1023 1926 1070 1611 620
ordered$	1900 1947 308 330 373 1619
ordering$	308 373 393
orders	1302 1303
orders$	2173 308 343 373 393 636 1818 1819
ordina	25 26 165 200 1199 922
ordinary$	163
ordinated$	1164
organi	1926 1956 1611
organisations$	1182
organise$	1997 595
organised$	595
organises$	1997 595
organising$	595
other	1184 237 1236 2183 2186 2217 2219 2226 2227 2240 2242 1411 1428 2308 2346 1500 2388 1512 2399 2401 2403 2405 2417 2419 2438 569 576 1576 813 1815
other$	2022 1176 2056 2061 1204 1304 309 2189 1313 2193 2196 2198 2199 2201 2204 2207 2208 2216 2220 2224 1354 2241 2279 1411 1413 415 426 1426 1436 2315 1443 2321 2324 1448 2327 1456 2341 466 1478 486 1489 2382 2388 2400 2409 2411 2412 2413 1545 2427 2430 2431 2433 2438 2440 1564 1569 1570 1571 573 2450 1812
others	1184 1336 2403 2417
others$	2061 2123 1304 2194 2196 2198 2199 2201 2204 2205 2213 2216 2220 2224 2241 2275 1413 415 2315 2321 2341 2382 2409 2411 2412 1545 2427 2430 2431 2433 2440 2443
ought	2135
ought$	2139
our	1132 197
our$	2009 1196 228 1248 1270 1592 790
out	1199 562 568 2486 1756
out$	1003 1885 1906 1954 1088 1108 2005 1129 1130 132 2009 1133 1135 1172 2101 2115 2143 2175 2206 348 2236 1380 1385 1391 2281 2295 2297 1421 423 1428 1452 1484 1522 1537 1540 2428 1552 1593 1627 663 1716 1778 1839
outcom	1741 926
outcome$	2138
outcomes$	2076 1699
outing	80 1079 2397
outing$	2471
outings$	2393 2471
outlet	1791
outlook$	2116
outrea	1963 1285 612 1617 1643 877
outreach$	1890 41 1922 2162 1796
outsid	132 1428 1566 1570
outside$	1076 2450 1600 1726 1861
outsta	1082
over	2256 1547
over$	2193 2245 376 2258 1401 2370 2423 2424 1619 690 1707 1753
overdu	1082
overla	2212 1453
overlap$	2330 2373
overleaf$	1771
overs$	2193 1354
overse	200 1199 1441 925
oversi	1735 1741
oversight$	61 1704 1706 708
overview$	1704
own	200 1199
own$	1134 2014 1138 1376 2285 507 1531 1670 778 1822
owner	25 26 2482
owners	764 1763
ownership$	2156
owns$	778
pack	1963 612 1617 1643 877
pack$	1911
paedia	686
paediatrician$	1685
page	1963 612 1617 1643 877
page$	23 2027 2028
pages$	23
paid	1926 1611
paid$	1023 1070 594 1635
paint	939
paint$	2485
painte	1051 620
painted$	1928 1952 1619 622
pair	2172 1300 1307 1318 1325 1360 367 2336 1460 1461 2339 1471 476 2425 1816 1817 829 1830
paired$	1520
pairs	1387
pairs$	2264
pan$	2035
panel	19 25 26 37 50 1059 1060 1963 1184 612 1617 1643 877
panel$	1006 1036 1934 1936 1937 2051 2052 2061 625
pans$	2035
parade$	2249
paragraph$	2007 1683
paragraphs$	2007 1683
parame	1131 686
paramedic$	1685
parameters$	2008
parcel	485
parcelled$	1484
parent	27 28 49 50 1949 104 124 1601 1748
parent$	0 1 1881 12 16 18 1908 75 1084 899
parents$	0 1 1881 12 16 18 1027 1908 1048 53 1058 74 75 1084 1103 2032 1232 246 1256 1307 359 360 1434 2484 1739 1750 1760 899
park	29
park$	2249 2257 2274 2283 845
parked	1917
parked$	845
parking$	845
parks	1917
parks$	845
part	1019 1896 1924 1925 1926 1073 831
part$	1945 1950 132 1132 2147 2160 1491 2369
partic	1019 1896 1037 1073 626
participants$	1914 1932
participate$	1950
participates$	1950
participation$	1625 1642
partie	80 1079
partin	831
partne	37 1039 50 1949 1184 190 1259 263 1741 743
partner$	1932 900
partners$	0 1 1881 12 16 18 1036 1932 75 1084 1182 2061 191 1262 722
partnership$	1036 1916 1934 2051 2052 1189 2136 1715
parts$	1491 2369
party	80 1079
party$	2471
pass$	188
passage$	2007 1683
passages$	2007 1683
passed$	2063 628
passes	24
passes$	79 1847 1856
pastor	212
pastoral$	1211
path	2461
path$	76 487
paths$	487
pathwa	1963 1485 612 1617 1643 764 1763 1791 877
pathway$	2362
pathways$	2018 2362
patient$	1723 1804
patrol	1000 1883 84 1963 1285 612 1617 1643 877 941
patrol$	1882 1922 1083 890
patrols$	1882 1922 1083 2162 890
patterns$	1698
paused$	1591
pay$	962
paying$	962
pays$	962
pcso	50
peace	1410
peace$	2287 2290
peel$	523
peeled$	1797
peer	2399 1568
peer$	2172 1300 1307 1318 1325 1360 367 2336 1460 1461 2339 1471 2399 2417 2425 1558 1559 1567 1568 2445 2451 1575 1579 1816 1817 829 1830
peers	2242 2417 2438 1575
peers$	1304 2199 2203 2315 2382 2400 2413 1545 2427 2430 2431 2433 2445 571 2448 2449 2451 2452 2453 2455
pegs$	565
people	49 50 1949 1236
people$	0 1 1881 12 16 18 1027 1042 1048 53 1058 1068 70 74 75 1084 93 1096 99 1978 1103 1120 1999 2001 2002 1205 2140 1281 1286 2203 1377 2263 2278 511 2418 2448 2451 581 2481 1673 676 1835
peoples$	1978
per$	1043 49 1772
percen	49
percent$	1048
percep	764 1763
perceptions$	1749
perfor	80 1079 1956
perform$	865
performance$	2480
performed$	865
performing$	865
performs$	865
periodic$	166 701
periodically$	701 1702
permit	2277
permit$	2016 1289 1293 1331 1538 1793
permited$	1289
permits$	2016 1793
permitted$	1289 1305 1398
persistent$	1723
person	50 1949 1101 2172 1300 1307 1318 1325 1360 367 419 1420 2336 1460 1461 2339 1471 2425 1816 1817 829 1830
person$	0 1 1881 12 16 18 75 1084 1978 165 2296 1439 1673 788
persons$	1978
pharma	686
pharmacist$	1685
phase$	517
phases$	517
phasing$	517
phone	1000 24 1339 2223
phone$	79 984
phoned	999 1024 1903 1904 1031 1926 647
phoned$	1876 1901 1025 1646
phones	307
phones$	79 984
phoning$	984
photo$	57 623
photograph$	57 623
photographs$	57 623
photos$	57 623
physical$	694
physio	686
physio$	1685
physiotherapist$	1685
pick	1079 160
pick$	195 1200 1201 577 867
picke$	577
picked$	135 136 1167 867
pickes$	577
pickin	160
picking$	577 867
picks	1079 160
picks$	577 867
picnic	80 1079
picnic$	2471 1597
picture$	57 1104 1990 1140 1149 1720
pictures$	57 1104 623
pilot$	2
pitch	2461
pitch$	76
plac	444 821
plac$	440
place	1038 1926 1051 1956 1963 421 612 1611 1617 1643 877
place$	1895 1915 1928 2020 2089 2091 2103 2115 2145 2274 1407 424 437 440 1446 462 2344 2351 493 500 506 515 1519 1641 1736 1851
placed	1926 421 1611
placed$	1408 1418 422 429 433 2312 440 2335 1463 490 1635
placeed$	437
placeing$	437 493
placem	2297 2305 1429 439 1465 2342 1466 1473 2352 1483 2360 1485
placement$	422 2299 424 2306 433 2313 443 1446 2362 828
placements$	422 2299 424 433 2313 443 1446 2343 2350 2353 2362 828
placered$	437
places	421 1586
places$	2020 2103 2145 424 437 440 462 493 565 2463 1851
placeting$	493
placin	421
placing$	1341 433 440
placs$	440
plan	1963 1137 612 1617 1643 760 877
plan$	1898 1911 67 1997 2011 2014 2015 1140 1149 639 1702 1771 1777 1785 879
planned$	1893
planni	760
planning$	2066 2084 1722 1751
plans	760
plans$	1997 2014 2084 1214 639 1771
plant	939
plante	620
planted$	1952 1619 622
play	80 1079
play$	1890 41 76 116 271 1339 1452 1457 603 2480 1654
played	1956
player	27
players$	1835
playgr	1465 2342 2352
playin	1349
playing$	271 603
plays	1079
plays$	116 271 603
pledge$	78
plenty$	278
plug$	731
pluging$	731
plugs$	731
podcast$	23 2465
point	1097
point$	54 1974 2020 2031 2119 1502
points$	54
police	25 26 50 1949 1285
police$	0 1 1881 12 16 18 51 75 1084 2162 291 890
policeing$	291
polices$	291
policeting$	291
polici	77 1963 1285 612 1617 1643 877
policing$	2162 890
policy	77 1963 1590 612 1617 1643 877
policy$	23 1918 2467 879
pond$	76
pool	29 1602
pool$	2479
pop$	793
portal$	23
portals$	23
positi	227 269 1294 569 576
position$	1702
positive$	2056 1204 1226 2105 2111 1261 1268 2171 580 694 792 1800 1804
possib	2038 1756
possibilities$	758
possibility$	1755 758
possible$	2031 1160 1431 1687 1688 758
post	1963 612 1617 1643 848 877
post$	1967 1631 1639 1641
posted	1029 1926 1077 1078 89 1611
posted$	1906 1954 1955 1088 628
poster	77 1963 612 1617 1643 877
poster$	81 583 2464 1847 879
posters$	81 583 1847
posts$	1631
potent	764 1763
potential$	758
power$	368 2291 563 1563 1818 1819
powerful$	2426
powers$	368 1818 1819
practi	25 26 50 1949 1191 1259 1741
practicable$	1688
practice$	2068 2084 2123 2136 1742
practitioner$	0 1 1881 12 16 18 1940 75 1084
practitioners$	0 1 1881 12 16 18 1932 75 1084 191
precinct$	2249
prepared$	1445
presen	1897 1926 1963 1163 1259 1285 612 1611 1617 1643 877
presence$	2136 2162 1309 1693 1704 1705
present$	2040 2351 1723 1804 869 1870
presented$	869
presenting$	869
presents$	2040 869
pressure$	2436
preven	293 300 302 1306 316 317 363 742 923 926
prevent$	301 326 353 1358 1359 378 732
prevented$	2168 339
preventing$	301 353 732
preventping$	326
prevents$	301 326 353 732
preventting$	326
prey	123 1676
prey$	1998
price	1590
price$	2467
priced	1023
priced$	1900
print	848 939
printe	1029 1926 1077 1611 620
printed$	1887 1906 1954 1619 622
priori	1735 742 892 925 926
priorities$	2076
prioritise$	765
prioritised$	2108
prioritises$	765
prioritising$	765
priority$	1217 1732
prise$	462 523 538
pro	1294 569 576
proact	165 1243 743 763
proactive$	1164 2120 1723 1762
proactively$	1762
problem$	2071 1777
problematis$	750
problematise$	750
problematises$	750
problematising$	750
problematiss$	750
problems$	2071
proced	1963 612 1617 1643 877
procedures$	2018
proces	1963 612 1617 1643 877
processes$	2018 1214
procur	1023 1070
procured$	1900 1947 1640
produc	4 1926 1050 2366 1611
produces$	1927
production$	1003
productive$	1800
profes	37 50 1949 1184 263
professional$	0 1 1881 12 16 18 1940 75 1084 1216 642 693
professionals$	0 1 1881 12 16 18 1036 1932 75 1084 1182 2061 191 1205 1262 722
profil	680
profile$	1679 1704 1737
profiled$	1679
profiles$	1679
profiling$	1679
profit	1676
progra	1963 1483 2360 1485 612 1617 1643 877
programme$	1884 1935 2362 615 639
programmes$	2362 639
progre	1066 1167 200 1199 1200 1201 1224 1266 1768
progress$	2017 2077 2078 2095 637 1702 1802 924
progressed$	1943 2044 2101 2143 924
progresses$	2017 924
progressing$	924
progresss$	2017
prohib	300 302 316
prohibit$	301
prohibited$	2168 339
projec	2361
project$	2 1935 76 2294 615 639
projects$	639
promise$	330 343
promised$	1893 343
promises$	330 343
promot	742
promote$	920
promoted$	2108 920
promotes$	920
promoting$	920
promptly$	2029 2068
proper$	1141 1560
propor	763
proportionate$	723 1762
proportionately$	1762
prosocial$	2171
prospectus$	1918
protec	742 923
protected$	2108
protection$	303
protective$	1741
protoc	1963 612 1617 1643 877
protocol$	879
provid	1029 1926 1050 1078 89 212 1611 705 922
provid$	231
provide$	154 210 1211 231 963
provided$	1906 1955 1088 1211 2089 266 963
provider$	2357 641
providers$	2357 641
provides$	1927 154 210 1211 231 963
providing$	210 1211 231 963
provids$	231
provis	4 1963 2053 2081 2100 1285 2297 1483 2360 612 1617 1643 1741 877
provision$	1003 2162 2313 1743 1744 1796
provisions$	2313
pru$	2313
psychi	686
psychiatrist$	1685 901
psycho	686
psychologist$	1685 901
public	4 941
publication$	1003
publis	1926 1077 1611 941
published$	1954
pull$	2291 462 469 523 553 1561 563 1563 720
pulle$	553
pullen$	553
pulles$	553
pulling$	469 553 720
pulls$	469 553 720
pupil	1101 436
pupil$	1978
pupils	1609
pupils$	1058 93 1978 1835
purcha	1023 1926 1070 1611 620
purchased$	1900 1947 1619
purpose$	2106 1785
purposeful$	1800
push$	719 775
pushes$	719
pushing$	1714 719
put	444 821
put$	1029 1926 1051 1077 1078 1956 215 1238 490 493 1583 1611 946
puting$	493
puts$	493 946
putting$	215 1341 493 946
qualification$	1921
qualifications$	1921
qualit	1741
quarterly$	617
questi	1963 612 1617 1643 877
quicke	883
quicker$	1799
quickly$	2029 1799
quiet$	2234 1665
quieter$	1653
quit	357 1372
quit$	531
quiting$	531
quits$	531
racism	897
racist	897
radar$	2125 1701
raise	188 195
raise$	1194 718 738 945
raised$	2063 1635 738 1752
raises$	738 945
raising$	1724 738
ramp	24 1373 2461
ramp$	76 390 391
ran$	1887 1614
rang	1883 647
rang$	1025 1630 1646
rappor	1741
rarer$	1653
rate	1973
rate$	1081 643 880
rated$	880
rates$	1081 643 880
rather$	1115 506 515 1519 683
ratifi	1926 1611
ration	551
re	1334 668
re$	1352
reach	1097 1339
reach$	1974 1347 1561 619 717 878
reache	999 1924
reached$	1876 1909 619 878
reaches$	717 878
reaching$	717
react$	800
reacts$	800
read	999 1912 1926 1611
read$	1876 1894 1941 1077 151 987
reading$	151 987
reads$	151 987
ready$	1952 1445
real$	1560
reassu	922 926
reassurance$	2088
reassuring$	694
rebuild$	729 784
rebuilde$	729
rebuildes$	729
rebuilding$	729 784
rebuilds$	729 784
receiv	1924 1925 1926 212 1611
receive$	1211 1624
received$	1894 31 1612
receives$	1624
recogn	107 1234 742 922
recognise$	2111
recognised$	1106
recommendations$	2076
record	1926 1050 1054 1059 1963 1132 134 135 136 137 1137 1184 188 612 1611 1617 1643 877
record$	47 1931 1936 1938 2011 2012 2014 2015 589 1623
recorded$	62 2009 1133 1135 1136 589 1633
recording$	589
records$	47 1927 1931 1936 1938 2014 2061 589 1623
recove	883
recrui	999 1029 1926 123 1611 620
recruit$	974
recruite$	974
recruited$	1876 1906 1619 1639 974
recruites$	974
recruiting$	974
recruits$	974
red$	1970
redecorated$	1952
redraf	939
redraw	620
redrawn$	1619
reduc	318 400 551 555 560 564 883
reduce	300 2439 742 922
reduce$	536 732
reduced$	2108 2168
reduceing$	536 732
reduces$	536 732
reduci	300 922
reduction$	83
refere	1770
reference$	2007 1683
references$	2007 1683
referr	999 1924 1944 84 1963 175 612 1617 1643 877
referral$	15 1959 1083 118 177 2464 629 1764
referrals$	15 1959 1083 118 177 629 1764
referred$	1876 1909 1626
reflec	1234 743
reflect$	2111 695 1721
reflected$	1633
reflecting$	695
reflects$	695
reform$	2211
refres	1963 612 1617 1643 877
refunds$	1848
refurbished$	1952
refurbishment$	76
refuse	317
refused$	386
regain$	784
regaining$	784
regains$	784
regard$	1217
region	2305
regist	21 1029 1912 1059 1963 612 1617 1643 877
register$	1020 47 1936 437 1629
registered$	1906 437 1626
registering$	437
registerred$	437
registers$	1020 47 1936 437
regrou	1334
regroup$	2211
regular$	163 166 1170 643 701 706 707
regularity$	6
regularly$	701 1702
rehear	80 1079 1132
rehearsal$	2472
rehearsals$	2472
rehearsed$	2009
rehous	421
rehous$	434 435
rehouse$	420 434 435
rehoused$	1418 420 434 435 2312
rehouses$	420 434 435
rehousing$	420 422 434 435
rehousred$	434 435
rehousring$	434 435
rehouss$	434 435
reinfo	925
relati	2144 1299 1415 2297 2317 446 1521 1541 1741 743 926
relations$	1786
relationship$	2138 295 2176 2418 1728
relationships$	2095 295 2176 2418 571 1728
relatives$	1835 900
releas	489
relentless$	1723
releva	1132 212
relevant$	2009 1141 2026 1176 2056 1211 1687 1688
reliance$	537 1554
reloca	421
relocat$	434 435
relocate$	420 429 434 435
relocated$	1418 420 429 434 435 2312
relocates$	420 429 434 435
relocating$	420 434 435
relocation$	422
relocatred$	434 435
relocatring$	434 435
relocats$	434 435
remain	135 244 2388 702
remain$	120 189 1190 1198 1237 333 698 748 833
remaining$	333 1411 1512 698
remains$	120 189 1198 1237 333 698 833
rememb	1123 2000
remember$	1721
remind	1024
remind$	921
reminded$	1901 921
reminder$	9
reminders$	9
reminding$	921
reminds$	921
remote$	1438
remov	357 374 389 413 560 568 684 825
remov$	553
removal$	406
remove	1051 2232 2266 392 562 620
remove$	407 523 553 950
removed$	1928 1391 407 2284 2312 1619 950
removen$	553
removes$	407 553 950
removing$	407 523 553 950
removs$	553
reopen	939
repair	1051 620 939
repair$	76 729 1764
repaire$	729
repaired$	1928 1933 1619 622
repaires$	729
repairing$	729
repairs$	76 729 1764
repeat	1132 134
repeat$	2009
repeated$	2009 1133
replac	1051 1519 620 835
replace$	839 844
replaced$	1928 2392 1619
replaces$	839
replacing$	839
replie	1024 1030 1037 1926
replied$	1901
replies$	1907 1914
reply	1030 1912
reply$	1907
report	1000 1050 1059 1963 1973 1131 1132 134 188 2223 612 1617 1643 877
report$	1882 58 1936 108 118 2006 2008 879 880
reported$	2009 1133 2063 2222 1633 1636
reports$	1882 1927 58 1936 108 118
represented$	1244
reques	821
request$	1104
requested$	1612
requests$	1104
requir	2038 1302 319
require$	308 343 373 393
required$	330 343 1687 1688
requireed$	308 373
requireing$	308 373 393
requires$	308 343 373 393
researcher$	640
researchers$	640
resent	1123 2000
reserv	941
reset$	729
resete$	729
resetes$	729
reseting$	729
resets$	729
reside	80 1079 1963 612 1617 1643 877
residential$	447 828
residents$	99 1835
resili	1741 926
resour	1963 1285 612 1617 1643 877
resource$	1139
resources$	1139 257 2162 1743 1796 1805
respec	2144 742 763 898 923
respect$	1776 1783
respected$	2108 2164
respectful$	1995 1723 1762
respectfully$	1762 1776
respit	1410
respite$	2287 543
respon	1030 1912 1037 1924 1925 1926 1243 742 1741 764 1763
respond$	195 924
responding$	924
responds$	924
response$	1907 2076 1722 1742 924
responses$	1914 924
responsibility$	2073 2156 725
responsive$	2120
rest	2227 2240 2242 1410 1411 2308 2346 2388 1512 2399 2401 2403 2405 2438 1815
rest$	1304 2196 2198 2199 2205 1336 2216 2220 2224 2241 2287 1413 2315 2321 2341 2382 2412 2417 543 2427 2430 2431 2433
restor	743
restor$	729
restore$	729
restores$	729
restoring$	729
restors$	729
restri	293 300 318 400 551
restrict$	291 536
restricted$	2168 339
restricting$	291 536
restricts$	291 536
restrictting$	291
resurfaced$	1952
resurfacing$	76
retain	705
retain$	770
retaining$	770
retains$	770
return	1912 1924 1925 175
return$	176 384 1616
returned$	176
returning$	384
returns$	176 384 1616
retwee	1037
retweets$	1914
reunit	1334
reunite$	2211
review	1926 1050 1963 1167 612 1611 1617 1643 1700 877 923
review$	61 1959 2047 1701 703
reviewed$	60 2044 1636 703
reviewing$	703
reviews$	1927 61 1959 703
revise	1926 1611
rewrit	620 941
rewritten$	1619
ride	80 1079
ride$	1469 2472
rides	1079
rides$	2472
rift$	1728
rifts$	1728
right$	1969 1141 2111
rights	898
rights$	788
ring	1000 1883 1973 1097 1319 1339 2223
ring$	1974 116 984
ringing$	984
ringle	1420 2323 1826 893
ringleader$	1824 1825
ringleaders$	1824 1825
rings$	116 984
rink	29
rip	374
ripped$	392
rise	1958 1960 883
rise$	87
risen	1960
rises	1958 1960 883
rising	1958 1960 883
risk	2144 1741 926
risk$	2057 2062 2071 1695 1702 714
risks	926
risks$	2057 2062 2071 1695 714
risky	2144
rival	938
road	2352
road$	2355
robbed	1100 123 682
robbed$	1977 1681
robber	885
robberies$	127 891
robbery$	127 891
robust	165 1735 743 763
robust$	1164 707 723 1762
robustly$	2029 1762
role	1791
role$	725
roll	4
roll$	200 1629
rolled$	1926 1611
rollout$	1003
room	29 34 1465 2342 2461
room$	76 256 2344 2359 2367 500 2441 2462 2464 2466
rooms	2342
rooms$	2353 2441
root$	764
rose	1958 1960 883
rota	19 1963 2366 612 1617 1643 877
rota$	23 2464 621 624
rotas$	23 621
round$	1885 149 2175 1627 1792
rounde	1602
rounders$	2479
route	2352 1586
route$	1472 2355 1586 2463
routes$	2018 1472 2364
routin	680
routine$	701
routinely$	701
routines$	1679
row$	118 1491 2369
rows$	118 1491 2369
rugby	1602
rugby$	2479
rule	77 2174 1590
rule$	78 2173 343 402 2467 621
ruled$	1128 343
rules$	78 2173 343 2467 621
run	1029 1926 1611
run$	1887 1906 1948 1997 1998 154 2472 1614 1870 967
rung	999 1883 1024 1903 1904 1031 1926 86 1980 2223 647
rung$	1876 1901 1085 1646
runnin	1018
running$	1895 1899 967
runs	1050
runs$	1927 1997 154 2472 1614 967
s$	139 1196 1308 1317 356 408 415 1419 1812
s20$	1828
s34$	820
s35$	820
safe	227 2144 269 2160 1586 1735 1741 898
safe$	1969 1995 1226 2111 2113 2114 1268 2463 1668
safegu	742 898 923
safeguarded$	2108
safely	648
safely$	1647 1662
safer	269 2160 1576 648
safer$	2111 2113 2114 1268 1647 1746
safety	2144 1735 1741
safety$	2106 752
said	1123 2000 134
said$	1893 1133 880
same	2262 484 1499
same$	1967 1150 1151 2218 2262 1467 2351 1482 1499 2376 2379 1503 1504 1509 1513 2412
sample$	1634
samples$	1634
sancti	892
sat$	1024 1463 490
satisfy$	766
saturd	412 512 513
saturday$	1905 412 2288 512 1511 513 2389 2469 1599 2477
saturdays$	1905 2288 1511 2389 2469 1599 2477
saved$	62
saw	1123 2000
saw$	1887 1941 1630
say	1973 1097 1123 2000
say$	1974 2098 1654 880
saying$	880
says	1123 2000
says$	880
scale$	768
scales$	768
scaling$	768
scatte	1454 1455 831
scattered$	2331 2332
schedu	1926 1611
schedule$	1638
scheme	1963 612 1617 1643 877
scheme$	23 1935 615
schemes$	23
school	25 26 29 50 1949 410 2297 2305 1429 439 1465 2342 1466 2352 1480 1483 2360 2361 1485 2482
school$	0 1 1881 12 16 18 1908 51 75 1084 1989 1114 1996 2283 1409 2299 424 2300 2301 2304 2306 2307 2313 1447 2325 2357 2362 1663 1739 1864
schooled$	1408
schools$	0 1 1881 12 16 18 1908 75 1084 2313 2343 2353 2357 2362
scope	1131 1132
scope$	2008 2009 757 758
scopes$	757
scoping$	757
score	1973
score$	109 880
scores$	109 880
scrapped$	1591
screen	80 1079 1963 612 1617 1643 877
screenshot$	57
screenshots$	57
screwe	1583
screwed$	2460
search	1100
search$	224 895
searched$	1977
searches$	118 895
seat	24 1373
seat$	390 391 462 482 493 565 2464 2485 991
seated$	1463 482 490 991
seatin	1373
seating$	52 1341 462 493 991
seats$	52 390 391 462 482 493 565 2485 1851 991
seatting$	493
second	2388
section20$	1828
section34$	820
section35$	820
secure	1038 1926 1611
secure$	447
secured$	1915
security$	2106
see	1000 1973 1123 2000 2167 2183 1319 1329 2212 1339 2236
see$	159 2099 2161 2179 2182 1310 2195 2206 1333 1342 1453 529 610 772
seeing	2177 1340 2235 2239
seeing$	159 2179 2189 2192 2215 2259 1523
seek	570 760 821
seek$	220 574 711 721
seeke$	574
seekes$	574
seekin	760
seeking$	574 711 721
seeks	760
seeks$	574 711 721
seen	999 1903 1904 1924 1926 1944 86 1298 1329 403 478
seen$	1876 1894 1909 1085 2175 2206 1344 346 347 2246 1402
sees$	529 610
seize	892
seized	892
seizes	892
seizur	892
select$	577
selecte$	577
selected$	1639
selectes$	577
selecting$	577
selects$	577
self$	1741 764
sell	123 1676
sell$	2457
seller	100 1981 938
seller$	888
sellers$	1835 888
selling$	1656 1675 1677
sells$	1677
semina	1963 612 1617 1643 877
send	389 421 848
send$	384 437 440 469 983
sende$	440
sended$	437 440
sendes$	440
sending$	384 437 440 983
sendred$	437
sends	1050
sends$	1927 384 437 440 469 983
senior$	707
sense$	230 1720
sensit	165 1243 763
sensitive$	1164 2067 2120 1762
sensitively$	2029 1762
sent	1888 1014 1029 1924 1926 1078 89 1100 2223 421 1611 941
sent$	1891 1906 1955 1088 1977 2222 1408 416 1418 429 2312 1437 440 442 449 469 628
sente$	440
sented$	440
sentence$	2007 1683
sentences$	2007 1683
sentes$	440
senting$	440
sents$	440
separa	2223 1454 1455 1477 485 576 831
separate$	323 1436 1443 466 467 1468 473 474 1475 1476 1478 481 486 1487 1489 1490 492 1492 1494 1495 498 1501 507 508 1508 1510 1531 554 1564 573 1832
separated$	323 2222 2331 2332 1484 1832
separately$	2354 935
separates$	323
separating$	323
separation$	831
september$	1987 1111
sergea	25 26 50 1949
sergeant$	1006 890
serve$	954
served	1956 2277
server	356
server$	1355 358
serves$	954
servic	25 26 34 2053 263 1617
service$	1006 23 2084 615 641
services$	23 2018 1182 191 1205 2084 1262 641 722 1743 1744
serving$	954
sessio	84 1963 403 1450 1483 2360 2361 2397 612 1617 1643 877
session$	1935 1083 1964 2030 1402 2283 2320 2367 1497 2377 1515 2393 1517 2395 2472 879
sessions$	1935 1083 1964 2030 1402 2283 2320 1497 2378 2391 1515 2393 1517 2395 2472
set	410 1465 2342 2352 1483 2360 1485 821
set$	1926 1132 134 135 136 1238 2122 1409 2301 2359 2362 2414 2448 1572 1574 1611 799 853
sets	2342 2360
sets$	2353 2362 1572 799 853
setting$	2020 2103 2145 2444 799 853
settings$	2020
settle$	2287 2290
seven	27 28 2172 1300 1307 1318 1325 1360 367 2336 1460 1461 2339 1471 2425 1816 1817 829 1830
seven$	1027
sever	300 542 555
several$	409
severed$	2181
severi	300
severs	300
sew	939
shadow$	1561
shar$	710
share	188 922
share$	192 1457 484 710
shared	1926 1611 922
shared$	1941 2063 356 1356 485 1514 516 1516 2396 1520 628 1636
shares	1037 1050 922
shares$	1914 1927 1457 484 710
sharin	922
sharing$	1916 192 2192 1457 484 710
shars$	710
sharting$	710
she	124 436 438
she$	1256 2146 1280
shed	2461
sheet	1963 612 1617 1643 877
sheet$	1020 47 2027
sheets$	1020 47
shelte	24 1373 2461
shelter$	52 76 81 390 391 1631
shelters$	81 1631
shift	84 1963 1485 612 1617 1643 877
shift$	1083 1964 2320 2362
shifts$	1083 1964 2320 2362
shine$	2132
shoo	387
shop	29 1101 2482 1651 1748
shop$	1908 1953 1978 2257 2274
shopke	50 1949 1581
shopkeeper$	0 1 1881 12 16 18 75 1084 99 2458 1678
shopkeepers$	0 1 1881 12 16 18 75 1084 99
shoplifting$	891
shops$	1908 1953 1978 2257 2484
shorte	551 883 939
should	2135 2139 1276
should$	164 201 202 1212 232 1245 1435 1546
show	80 1079 1097
show$	1974 2471 1623 1667 1870 988
showing$	1046 1623 988
shown	1888 1903 1904 1077 89 266
shown$	1954 1088 1265
shows	1079
shows$	1623 1667 988
shut	2232 357
shut$	381 386 1665
shuted$	381
shuting$	381
shuts$	381
siblin	476 477
side	1079 763
side$	1990 1491 2369 2441 2479 1762
sides$	1491 2369 2441
sight$	1171
sighted$	1697
sign	1897 24 1924 1925 77
sign$	10 1017 1019 21 1037 52 1052 81 1963 583 2464 612 1617 621 1631 1643 877 973
signal$	356
signed	1926 1077 1611 620
signed$	999 1001 10 1017 1029 1066 1954 1619 973
signing$	973
signpo	999
signpost$	910
signposted$	1876 1626 910
signposting$	910
signposts$	910
signs$	10 1017 52 81 583 621 1631 973
silent$	2234
silos$	2083
since$	1661
sing$	151 866
singes$	866
singing$	151
single	520
singly	1477
singly$	2275 2279 2354 1822
sings$	151 866
sister	1362 2317 446 476
sister$	899
sisters$	1835
sit	135 2250 1453
sit$	1968 116 1298 2182 1339 2265 1389 2267 2268 2276 1452 2330 1457 2335 1463 482 493 1624 655 863
site	1424 1465 2342 2352 2361 1485
site$	23 2285 2301 2325 2362 2380
sites	2342
sites$	23 2353 2362
siting$	493
sits$	1968 116 1457 482 493 1624 655 863
sittin	1349 2239 2342
sitting$	2177 2192 2215 2335 482 493 863
sittings$	2343
situat	1741
situation$	1140 1702
six	27 28 2172 1300 1307 1318 1325 1360 367 2336 1460 1461 2339 1471 2425 1651 1816 1817 829 1830
six$	1027 92 1595
sixth$	1480 1483
size$	1399
skate	2461
skate$	866
skatees$	866
skater	27
skates$	866
skill$	928
skills$	1230 257 928
sleep	1973 1292 1316 355
sleepover$	2166 2193
sleepovers$	2166 2193 1354
slide	1963 612 1617 1643 877
slip$	251
sliping$	251
slipping$	251
slips$	251
slot	2361
slot$	2320 2367 1506
slots$	2320 1506
small	1549
small$	2426
smart	1735
smile	1098
smile$	1975
smiles$	1975
snap$	356
snapchat$	356
snooke	1602
snooker$	2479
so$	336 364 365 414 452 454 472 2350 1498 540 550
social	1298 2177 2215
social$	25 26 2171 1558 1568 1575 1579
socialise$	2175 1813
sofa	1373
sofa$	390 391
sofas$	390 391
sold	123
sold$	1677
solicitor$	901 903
solidi	925
soluti	2100 764 1763
some	2282 436 1826
some$	1153 1221 1242 1279 409 1420 2318 1826
somebo	263
somebody$	1205 1262
someon	263
someone$	1205 1262
someth	2100
something$	204 282 801
somewhere$	204 2450
son	1362
son$	1361 899
song$	76 2465
sons$	1361
soon$	1388
sooner	883
sooner$	1799
soonest$	1154
sort$	1574
sought$	2054 2089 2164 1612
source$	205
sourceing$	205
sources$	205
south	1441
space	2142 1410
space$	2103 256 257 2145 2287 549 556 2464 1779
spaces$	2103 2145
speak	1000 1329
speak$	116 146 181 268 1319 2206 1339 606 1870
speaking$	181 268 2177 606
speaks$	116 146 181 268 606
specialist$	1176
speed	806
speed$	1805
spend	1973 2167 1453
spend$	22 1961 1298 2330 2335 660
spending$	22 2177 2189 2215 2239 2335 660
spends$	1961 660
spent	1038
spent$	1915 1045 1961 660
split	1323 1454 485 1547 831
split$	2222 2331 1455 460 461 1484 490 2424
splits$	460 461
splitting$	460 461
spoke	647
spoke$	1887 1025 1646
spoken	1024 1926 647
spoken$	999 1887 1901 1903 1904 1031 1944 1074 86 1646
spotted$	1344 346 347
spread	485
spread$	1484 490 710
spreade$	710
spreades$	710
spreading$	710
spreads$	710
spreadting$	710
spring$	1987
squad	2366
squad$	2320 890
squads$	2320
square$	1298 2249 2257 2274 2283
stabbing$	127 891
stabbings$	127 891
stabil	764 1763
staff	25 26 49 50 1949 1285 1748
staff$	0 1 1881 1006 12 16 18 45 1048 51 1932 75 1084 99 191 1205 1232 2162 1631 722 1750 1760 1769
staffe	1029
staffed$	1906 856
staffing$	1139 856
staffs$	856
stage	2461
stage$	76 2020 2031 2119
staged	1956
stagge	499
staggered$	508 1508
stall	1963 612 1617 1643 877
stall$	2471 1597
stalls$	2471
stance$	2116 1801
stand$	2265 2276 1452 482 493 862
standi	2177 2215
standing$	493 638 862
stands$	493 862
standting$	493
start	1973 489 1507
start$	2138 2287 1416 429 437 449 795 957
starte	1926 1224 1266
started$	2101 2131 2143 437 957
starting$	437 957
startred$	437
starts$	429 437 449 795 957
starttime$	2384
starttimes$	2384
state$	1017
stated	1132
stated$	2009
stateed$	1017
statements$	623
states$	1017
station$	1953 2249
stations$	1953
stay	1973 135 1234 244 2297
stay$	116 189 1190 1198 2111 1237 333 344 424 2314 2316 441 1463 590 666 669 698 748 833
staying$	189 333 344 590 698
stays$	116 189 1198 1237 333 344 441 590 666 669 698 833
steer	923
steer$	333 469 523
steering$	37 1963 333 523 612 1617 1643 877
steers$	333 523
step	1362
step$	544 796
stepbrother$	899
stepcarer$	899
stepcarers$	899
stepdad$	899
stepdaughter$	899
stepfather$	899
stepmother$	899
stepmum$	899
stepparent$	899
stepparents$	899
stepping$	796
steps	1213 1373
steps$	2090 390 391 796
stepsister$	899
stepson$	899
stereo	897
stereotypes$	1749
steward$	45
stewards$	45
sticke	77
sticker$	79 81
stickers$	79 81
stigma	764 1763
stigma$	1749
still$	1090 1091
stimul	925
stock	848
stood$	111
stop	1973 293 300 1306 316 317 357 363 517
stop$	301 2184 326 353 2231 1358 1359 378 1382 2392 524 530 2423 655 657 732 959
stoping$	732
stoppe	1917 1100 1102 1117 1127 2232
stopped$	1977 1979 1994 2004 2168 2181 339 2231 2392 657 959
stoppi	300 316 517
stopping$	301 326 353 959
stops	1917 300 316 517
stops$	118 301 326 353 1382 2392 655 657 732 959
stopting$	326
story$	1990
strang	1981 1581
stranger$	2458
strate	1963 612 1617 1643 877
strategic$	707
strategies$	1214 1230 1743 929
strategy$	2076 929
stream	2366 925
streams$	2371
street	1473
street$	2253
streets$	2253 2350
streng	742 1741 1768 923
strength$	2095 788
strengthened$	2108
strengths$	2095 743 788
strik	684
strike$	131
strive	760
strong$	706 802
stronger$	260 787
struck	684
struck$	131
structured$	1800
students$	1835
studio	29
subjec	1450
submit	1014 1926 1050 1611
submit$	971
submits$	1927 971
submitted$	1891 971
submitting$	971
succeed$	2132
succes	1768
suitab	212 1294 569 576
suitable$	1176 1204 1211 2171 1688
summer$	1987 2318 445
summers$	445
sunday	412 512 513
sunday$	1905 412 2288 512 1511 513 2389 2469 1599 2477
sundays$	1905 2288 1511 2389 2469 1599 2477
superv	25 26 1059 1060 1963 478 612 1617 1643 877
supervised$	2168 812
supervision$	1922 1936 1937 932
supper	80 1079 1598
supper$	2471 1597 2475 1856
suppers$	1856
suppli	123
supplied$	1677
supplier$	891
suppliers$	891
supplies$	891
supply	123 1676
supply$	2457 891
supplying$	891
suppor	999 1000 1963 165 1167 2053 227 1243 269 2160 478 612 1617 1643 1735 742 1741 763 877 923
support$	1922 2056 212 2088 213 1214 1517 737 740 1743 1744 1764 1796
supported$	1876 2044 213 2114
supporting$	213
supportive$	1164 1226 2105 2120 1268 706 1762 1804
supports$	213
sure$	238 2122 343 1790
sured$	343
sures$	343
surgeo	686
surgeon$	1685
surger	1598
surgery$	2475
survey	1023 1903 1904 1963 612 1617 1643 668 877
survey$	9 23
surveyed$	1900
surveys$	9
suspen	413 825
suspend$	827
suspende$	827
suspended$	2284 1591
suspendes$	827
suspending$	827
suspends$	827
sustai	908
sustained$	2108
swap	941
sway$	2291 1561 563 1563
sweep	387
sweep$	949
sweeping$	949
sweeps$	949
swiftly$	2029
swim	80 1079
swim$	2471 1856 866
swimes$	866
swims	1079
swims$	1856 866
switch	444
switch$	841
switched$	841
switches$	841
switching$	841
sympathetic$	1723
system	1926 1611
system$	23 1938
systems$	23
t$	1363 1486 1496 514 561 814
table	24 1373 2352 1482 1483 2360
table$	52 2025 390 391 2359 565 2441 1602
tabled	1926 1611
tables	1465 2342
tables$	52 390 391 2353 565 2441
tackle	195 742 892 922
tackle$	1194 732
tackled$	2108
tackleing$	732
tackles$	732
tackli	892 922
tailor	212
tailored$	1211
tak	357 374 848
tak$	440 553
take	160 175 421 496
take$	4 63 130 131 147 148 214 220 234 240 2122 265 280 384 440 553 611 626 986
taked$	440
takeing$	384
taken	1984 1986 175 2223 568
taken$	1014 1926 1128 130 131 147 176 265 2222 2266 392 1418 469 553 1611 1622
takes	160 175 421 496
takes$	130 131 147 148 240 265 280 384 440 553 611 986
taking	160 421
taking$	1018 131 147 148 214 234 240 265 280 440 553 986
taks$	440 553
talk	1000 1963 2167 612 1617 1643 877
talk$	1964 1968 146 181 268 1319 1339 1654 759 1870 879
talked	1024 647
talked$	1901 1025 1903 1904 1646
talkin	2239
talking$	181 268 2192 1340 1714
talks$	1964 1968 146 181 268 759
tally$	47
tap$	774
tapping$	774
taps$	774
target	212 1676 680
target$	1898 67 2457 1618 1638 1679 797
targeted$	1211 797
targeting$	1679 797
targets$	67 1618 1679 797
task$	67 1959 1963 612 1617 1643 877
tasking$	2051
tasks$	67 1959
taught	478
taught$	1408 2312 449 1463 1630
taxi$	2471
taxis$	2471
tea	80 1079
teach$	1997 231 462 978 979
teache	25 26 49 50 1949
teache$	231
teacher$	0 1 1881 12 16 18 45 51 75 1084
teachers$	0 1 1881 12 16 18 45 1048 51 75 1084 99
teaches$	1997 231 978 979
teaching$	231 978 979
teachs$	231
team	2053
team$	1006 1040 1184 631
teams	1480
teams$	2357
teas	1079
teenag	2172 1300 1307 1318 1325 1360 367 1386 2336 1460 1461 2339 1471 2425 1816 1817 829 1830
teenagers$	2263 1674
telegram$	356
teleph	999
telephoned$	1876
tell	1973 1097 1123 2000 319
tell$	1974 116 308 373 393 880 989
telled$	308 373
telling$	308 373 393 989
tells	1123 2000
tells$	116 308 373 393 880 989
tellsed$	308
tellsing$	308
tellss$	308
temptation$	1561
ten	1651
tenanc	439
tendered$	1640
tennis	1602
tennis$	2479
tensio	764 1763
tent	2366
term	1144
term$	1987 2021 445
termly$	617
terms$	1963 445 612 1617 1643 877
test$	1963 612 1617 1643 877
text	1000 1963 1319 1339 612 1617 1643 877
text$	9 1104 108 116 984
texted	999 1903 1904 1031 647
texted$	1876 1646
textin	1352
texting$	2229 984
texts$	9 1104 108 116 984
than	1367 2256 1566
than$	1095 1992 1314 2244 2245 376 1397 1400 1401 1682
thanke	1903 1904
that$	1009 1035 2057 206 2118 322 582 1650 1658 1669 672 1843
the	1601 1748 1756
the$	1007 1902 1118 1148 2032 228 1232 1233 1239 1248 262 1378 1419 1530 1544 582 1584 2462 1587 1588 2466 1592 1594 1595 598 1603 1606 1608 1650 1658 1666 672 679 1750 1760 790 1836 1837 1838 1839 1840 1841 1842 1844 1845 1846 1849 1850 1854 1855 1858 1859 1863 1864 1868 1869 1875
theatr	29
theft	885
theft$	127 891
thefts$	127 891
their	2405
their$	1902 1089 139 2032 1248 1270 377 408 1530 1592 1608 1650 1658 790 1842 1844 1850 1864 1868 1875
theirs$	1995 1670
them	27 104 1107 1118 1122 1124 1125 237 1236 2172 1300 1307 1318 1325 1360 367 1371 2261 438 2336 1460 1461 2339 2347 1471 476 2425 1601 1604 1609 1651 1666 1741 1748 1816 1817 1826 829 1830
them$	1009 1902 1975 1103 1999 2001 2002 2003 2032 1232 2140 1281 1371 2252 1377 2278 2326 511 2418 558 2481 1606 1658 669 1750 1760 1843 1858 1859 1864 1866 1867 1875
theme$	2071
themes$	2071
themse	97 648
themselves$	1096 2040 2132 1647 1765
then$	1805
therap	686
therapist$	1685 901
there$	1967 2024 2082 1215 2351 500 663 1861
these	1748
these$	1122 2326 1739
they	27 43 69 97 124 237 1236 456
they$	1042 1068 70 74 92 93 1096 1140 1256 2146 1280 558 872
things	2081
things$	1140 1146 2057 1214 278 1286 1714
think	1123 2000 1234
think$	1092 1097 2111 2117 667 727 754
thinking$	2066 727 754
thinks	1123 2000
thinks$	1092 667 727 754
this	1132 1666
this$	1009 2006 2008 2009 2010 2057 1530 1544 1658 672 1777
those$	122 581
though	1123 2000 683
though$	1682
thought$	2066 1217 667
thread$	358
threat	1100 123 682 885
threat$	1104 118
threaten$	2457 2458
threatened$	1977 1681
threats$	1104 118
three	97 124 2172 1300 1307 1318 1325 1360 367 2256 1386 436 2336 1460 1461 2339 1471 477 2388 2425 1609 1816 1817 1826 829 1830
three$	1096 2003 2172 1300 1307 1318 1325 1360 367 370 2263 1394 409 1412 1420 2333 2336 1460 1461 2339 1471 2425 2443 1584 1587 1594 1595 598 1816 1817 1826 829 1830 1837 1843
threes$	2264
thrive$	2132
throug	999
through$	1876 8 1012 1016 1901 1946 142 1250 261 488 1707 1753 1803
throw	389
thursd	412 512 513
thursday$	1905 412 2288 512 1511 513 2389 2469 1599 2477
thursdays$	1905 2288 1511 2389 2469 1599 2477
tick$	10
ticked$	10
ticket	24
ticket$	79 629 1847
tickets$	79 629 1847
ticks$	10
tie$	305 552 1554
ties	1299 1521 1541
ties$	2176 305 2398 526 2418 552 1554 1786
tighter$	260 787
time	2342 2361 2397
time$	1991 1139 2020 2119 257 295 2175 2194 2270 2271 2272 2274 2275 2276 2320 1452 2367 1497 2376 2377 1502 1505 1506 2384 2386 2390 2391 1517 1526 1527 530 1533 1534 1535 541 1550 1659 1662 687 1686 1689 808
timely	165
timely$	1164 723
times	2342 885
times$	7 1013 1962 88 117 2020 2320 2343 1497 1506 2384 2385
timescale$	1618
timescales$	1618
timesheet$	624
timesheets$	624
timeta	77 1963 1429 444 1465 2342 1466 612 1617 1643 877
timetable$	23 1911 1918 2306 2464
timetabled$	490
timetables$	23 2343
to	428
to$	1876 1902 1057 1061 1942 1951 1075 1085 1965 1983 1145 1175 2060 1194 201 202 1202 1203 2094 2107 232 2109 2118 2120 1245 1255 1271 1277 284 1311 2295 425 1435 464 2359 1529 1546 1585 1605 2483 1607 2487 1646 1647 1652 1660 1661 1664 1686 1712 1736 1757 1759 1853 1854 1857 1872 1873
togeth	1298 1299 2177 2179 2182 2183 1310 1316 1317 1329 1333 1334 1345 1346 355 2236 2262 1453 2334 1499 2403
together$	1968 2059 2163 2175 2176 2187 2188 2193 2194 2202 2206 2208 2210 2211 2218 2221 2225 2229 2246 2265 2271 2274 2276 2327 2329 2330 2335 2351 2356 2376 2404 2406 2410 2412 1662 1715 1719 1753 1829 1865
togethers$	2193 1354 2406
told	1024 1903 1904 1980 1123 2000 1132 135 137
told$	1901 1926 2009 1136 330 2222 2223 880
tolerant$	1723
took	1986 111
took$	131
toolki	1963 612 1617 1643 877
tools	24
tools$	1230 257
torches$	79 1847
touch	1024 1298
touch$	1901 2065 2175 2416 709
tough$	802
tougher$	802
tour	1963 612 1617 1643 877
tour$	2472
tourna	80 1079
tournament$	2471 1597
tours$	2472
toward$	1759
towards$	1759 1803
town	2179 2297 2305 2316 1465 2342 2352
town$	2249 2298 2300 2302 2313 1447
towns	2342 1473
towns$	2303 2350 2353
toxic$	1470
track	680
track$	2026 1638 1679
tracke	1963 612 1617 1643 877
tracked$	60 1636 1679
tracker$	1938
tracking$	61 1679
tracks$	1679
train$	977
traine	999 1924 1926 1944 1074 1611
trained$	1876 1909 1951 1639 976
traini	1039 1963 612 1617 1643 877
training$	1884 1916 1922 1480 614 977
trains$	976
transf	421 444
transfer$	422 429 434 435 437 449
transfere$	434 435
transfered$	434 435 437
transferes$	434 435
transfering$	434 435 437
transferred$	1418 429 434 435 2312 437 449
transferring$	434 435
transfers$	422 429 434 435 437 449
transl	1926 1611
transp	478 764 1763
transparent$	1723
trauma$	743 788
travel	1349 388
travel$	442 1451 1452 1453 1457 2335 1469 1856
travelling$	2192
travels$	442 1451 1457
treat$	777
treate	897
treated$	777
treating$	777
treats$	777
trebl	1960
trends$	1698
tries	760
tries$	762
trim	941
trip	1963 2397 1598 612 1617 1643 877
trip$	1964 1515 2393 2471 1597 2475 879
trips$	1964 2372 1515 2393 2471
true$	1560
trust	1973 1741 898
trust$	1728 1783 886
truste	107
trusted$	1106 1208 1209 1251 886
trustees$	1934
trusts$	886
try	760
try$	762
trying	760
trying$	1714 762
tuesda	412 512 513
tuesday$	1905 412 2288 512 1511 513 2389 2469 1599 2477
tuesdays$	1905 2288 1511 2389 2469 1599 2477
turf	387
turn	1015 1897 1912 1924 1925 1973 389
turn$	1883 1019 66 116 381 1610 633 658 661 841
turned$	1917 66 1980 1366 381 386 658 841
turning$	381 841
turnou	63 1062
turnout$	1939 1642
turns$	1917 66 116 381 1610 658 661 841
tutor	25 26 50 1465 2342 2352 1480 1483 2360 2361
tutor$	410 1429 1465 1466 2357 1483 1485
tutors	2342
tutors$	2353 2357
twice$	1877 88 117 2478
two	124 2172 1300 1307 1318 1325 1360 367 2282 436 2336 1460 1461 2339 1471 476 2388 2425 1816 1817 1826 829 1830
two$	2172 1300 1307 1318 1325 1360 367 370 1394 396 1396 409 1412 419 1419 1420 438 2333 2336 1460 1461 2339 1471 476 483 2418 2425 2443 1584 1587 1594 1595 598 1816 1817 1826 829 1830 1837 1843
twos$	1387 2264
type$	1574
unable$	311 340
uncle	1415 2297 2317 446
uncle$	900
under$	1021 1926 171 349 1611
underm	564
unders	1234 1735 742 1741 923
understand$	2111
understanding$	1720 1723 1785 1804
understood$	1894
undert	1029 1926 1224 1266 1611
undertake$	330
undertaken$	1906 2101 2143
undertakes$	330
undo	542 555 564
unfair	897
unfold$	2017
unfoldes$	2017
unfolds$	2017
unfollow$	816
unfollowe$	816
unfollowed$	816
unfollowes$	816
unfollowing$	816
unfollows$	816
unfriend$	816
unfriende$	816
unfriended$	816
unfriendes$	816
unfriending$	816
unfriends$	816
unhealthy$	1470
unit	2297 439 2352 1483 2360
unit$	1040 2313 443 1446 2325 828
units	2360
units$	2313 2353
unload	939
unlock	939
unpick$	750
unpicke$	750
unpickes$	750
unpicking$	750
unpicks$	750
unsafe	648
unsafe$	1647
unsupervised$	1313
untangle$	554
until	1589
until$	1110 383 1406 2289 2318 2466 2468 1849 1860
up	1896 1926 1062 1079 1168 1195 1611
up$	1876 1003 1891 1892 1906 1928 1929 1939 1065 1954 1955 1957 1979 1994 1135 1164 2042 2044 2045 1179 1181 1189 2070 1194 2072 2077 2078 2115 1253 2136 2176 2193 1320 2200 2229 2331 2332 1459 2337 1523 2424 2459 2460 1619 1625 1632 1665 1714 1767 1784 1795 1845 1846 1849 1852 1866
upd$	1632
update	1050 1963 1165 1167 1191 612 1617 620 1643 1700 877 922
update$	2042 185 2062
updated$	2044 185 1619 1636 1701
updates$	1927 2042 185 2062 1186 2068
updati	922
updating$	185
uped$	1632
uphold	925
uploaded$	62
upon$	1384 1536 1694
ups	1079
ups$	1914 2042 2193 1354 1632
upskil	742 925
uptake	4 63 1062 626
uptake$	1003 1939 1625 1642
urge$	761
urged$	761
urges$	761
urging$	761
us$	1258
use	1973 1097 1213 1676
use$	1968 1974 2090 217 220 1220 234 258 2457 659 728 823
used	1038 1980
used$	1915 1986 659
useful	2038
useful$	1969 1995 1800
uses$	1968 217 659 728
usher	387
using$	234 258 488 1656 659 728
usual$	1141 163 1805
utilis	925
valued	2160
valued$	2164
van$	1040
vans	100
vehicl	680
vehicle$	1679
vehicles$	1679
venue	2361
vet$	291
veting$	291
vets$	291
vetting$	291
via$	488
vicar	25 26
vicinity$	2249
victim	682
victim$	1681
victims$	1681
video	1963 612 1617 1643 877
video$	2464 2465 2480
view	1912
view$	1990 2116 687
viewe	1924
views	1037
views$	1914 178 288 634 1749
vigila	1243 1259
vigilance$	2136 1704
vigilant$	2067 2120
violence$	1731
visibi	1259 892
visibility$	2136 1775
visible$	2105 706 1804
vision$	242 1785
visit	1000 1883 1912 84 86 1963 1292 1319 1339 403 1598 612 1617 1643 823 877
visit$	1882 1083 1085 1964 2166 2182 1342 1402 2471 2475 1764 879 980
visite	999 1024 1903 1904 1029 1031 1917 1924 1926 1944 1074 620 647
visited$	1876 1901 1906 1951 1085 1619 1630 1646
visiti	1349 2239
visiting$	1909 2192 980
visitor$	1685
visits	1917 1050 823
visits$	1882 1927 1083 1085 1964 2166 1316 355 1402 2471 1764 980
voice	1735 1741 926
voice$	2098 634
voices	926
voices$	634
volunt	25 26 50 1949 1963 612 1617 1643 877
volunteer$	0 1 1881 12 16 18 75 1084 1964
volunteers$	0 1 1881 12 16 18 75 1084 1964
voucher$	79
vouchers$	79
vulner	2144 1741 926
wait	885
wait$	116 2150 285 2276 655 861
waited	1986 111
waiting$	2150 285 861
waits$	116 655 861
waive$	940
waived$	1591 940
waives$	940
waiving$	940
walk	1000 80 1079 1973 1097 388 1586 1598
walk$	1968 1974 116 156 1451 1452 1453 1457 2335 469 1469 2463 2471 2472 1597 2475 669 981
walkab	1963 612 1617 1643 668 877
walked	1980
walked$	981
walkin	2177 1349
walking$	156 2215 2239 981
walks	1079 388
walks$	1968 116 156 1451 1457 469 2471 2472 669 981
wall	1373 2461
wall$	1953 390 391
walls$	1953 2083
want	1123 2000 760
want$	1222 2133 2157
wanted	1105 1123 2000
wanted$	1982
wants	1123 2000 760
wants$	2133 2157
warden	25 26 50 1949 1285
warden$	0 1 1881 12 16 18 45 75 1084 1631
wardens$	0 1 1881 12 16 18 45 75 1084 2162 1631
warm$	1995 1665
warmer$	1653
warn$	308 313 338
warne$	313
warned$	308 313 338
warnes$	313
warnin	1303
warning$	118 308 313 338
warnings$	118
warns$	308 313 338
was	1986 111 135
was$	1022 1026 71 1075 1988 129 584 649
watch	1912
watch$	274 604 1704
watched$	1894 1941 604
watches$	604
watchful$	1166
watching$	274 604 693
wave	1098
wave$	1975 1654
waves$	1975
way	1162 2100 432
way$	1990 2039 2041 1431 2355 2408 1742
ways$	2408 1743 1755 758
we	25 26
we$	1006 1010 17 1205 2084 263 2146
weaken	542 1551 555 560 2439 564
weaken$	2428
weakens$	2428
weaker	1549
weaker$	2426
wean$	523
weaning$	523
weapon	100
wear$	1044
wears$	1044
webina	1963 612 1617 1643 877
webpag	1963 612 1617 1643 877
websit	1963 2461 612 1617 1643 877
website$	23 76 1953
websites$	23
wedge$	549 556
wednes	412 512 513
wednesday$	1905 412 2288 512 1511 513 2389 2469 1599 2477
wednesdays$	1905 2288 1511 2389 2469 1599 2477
week	2361
week$	1905 1920 445
weekda	412 512 513
weekday$	2288 1511 2389
weekdays$	2288 1511 2389
weeken	412 512 513
weekend$	1905 2288 1511 2389
weekends$	1905 2288 1511 2389
weekly$	1877 599 2478 617
weeks	412 512 513
weeks$	1905 2021 2288 2318 445 2387 1511 2389
weekss$	445
welcom	107 227 269 2160
welcomed$	1106
welcoming$	1969 1995 1226 2105 1268 1723 1804
welfar	898 926
well$	1776
wellbe	2144 1741 926
went	1883
went$	1008 1022 1582 658
were	1986 111 135
were$	1022 1026 71 1075 1973 1988 129 464 584 649
what	143
what$	106 1131 1142 1157 273 289 1650 1669
whatev	143
whatever$	1142 1260
whatsapp$	1353 356 1356
when	110 143 1388
when$	1109 140 1142 164 2045 2046 2090 2251 2262 1650 1669 1687 689 1702 1703 1736 794
whenev	1388
whenever$	164 2251 689 794
where	110 143 1586
where$	1109 140 1142 164 322 1390 2463 1650 1669 1687 689 1703 1736 794
wherea	110
whereas$	1109
wherever$	164 689
whether$	1669 1755
which$	1004 1005 322 1650 1669 1854
while	110
while$	1109 2318
who	124
who$	1035 1923 1121 1290 1580 1650 1669 1675 677
whoever$	678
whole	1826
whole$	2172 1300 1307 1318 1325 1360 367 2336 1460 1461 2339 1471 2425 743 1816 1817 829 1830
whom$	1290 1650 1669
why$	1669
widen	939
wider$	2056 260 573
wife$	900
wifi	1373
will	1276
will$	1002 1075 201 202 1212 232 1245 1335 1435 1546
willing$	1445
win$	784
wind	357 517
window$	1953
windows$	1953
wing	2352 2366
wining$	784
wins$	784
winter$	1987
wisely$	2454
wiser	1576
wish	1123 2000 760
wish$	242 2157
wishes	1123 2000 760
wishes$	2157 288 634
with	1481 1602
with$	1876 1902 1135 1136 1145 1152 2033 2045 1194 2072 2124 1265 1291 2173 2174 2178 1328 2228 2293 2295 1440 2334 2398 1523 2412 572 2479 1605 2483 1646 1661 1715 1717 1736 1740 1803 1854 1860 1861 1862 1865 904
withdr	517 524 941
withdraw$	553
withdrawe$	553
withdrawen$	553
withdrawes$	553
withdrawing$	553
withdrawn$	2284 2392 1591
withdraws$	553
wither	1551
wither$	2428
withers$	2428
within	132 315
within$	1021 1314 1525
withou	1566 683
without$	337 2328 2442 656 1682
withs$	2173
word$	2007 2151 1709 897
words$	2007
work	1039 760
work$	2 1916 1922 76 1140 1146 1149 2030 2035 2066 194 2084 2095 225 267 2162 2393 1517 2395 1699 716 742 1742 1796 804 1805
worked	1029 1045 1926
worked$	999 1906 1961 478 716 804
worker	25 26 50 1949 1963 612 1617 1643 877
worker$	0 1 1881 1006 12 16 18 51 1940 75 1084 2011 2015 631 1631 642 902
workers$	0 1 1881 1006 12 16 18 51 75 1084 631 1631 1769
workin	1039 1259 1741 760
working$	37 1916 1053 2066 194 2136 2162 716 1742 804
workload$	1139
works	760
works$	76 2035 2123 716 804
worksh	84 1963 1483 2360 1485 612 1617 1643 877
workshop$	1083 1964 2362 2472 1597 879
workshops$	1083 1964 2362 2472
workstream$	639
workstreams$	639
world$	567
worrie	1123 2000
worries$	1186 2064
worry	1123 2000
worse	883
worst	1826
worth	2038 1763
worthwhile$	1800
would$	162 223
wound$	2232
wrap	212 763
wraparound$	1211 1762
wrappingaround$	1762
wrapsaround$	1762
wristbands$	79
write$	975
writes	1050
writes$	1927 975
writing$	858
writte	1024 1926 1077 1132 134 1611 620 647
written$	999 1901 1903 1904 1031 1944 1074 1954 2009 1133 1619 622 1646 975
wrong	897
wrote	647
wrote$	1025 1646
yards$	2191
year$	1987 2301 445 1465
years$	445
young	1748
young$	27 28 43 1920 69 97 1975 1101 104 1107 121 1122 124 1124 1125 2003 2032 1232 237 2172 1300 1307 1318 1325 1360 367 1371 2261 1386 436 456 2336 1460 1461 2339 1471 477 2425 1604 2484 1609 1651 1741 1750 1816 1817 829 1830
younge	2172 1300 1307 1318 1325 1360 367 1411 419 1420 436 438 2323 2336 1460 1461 2339 1471 476 2388 2425 1816 1817 829 1830
younger$	2172 1300 1307 1318 1325 1360 2240 367 1456 2336 1460 1461 2339 1471 2425 2432 1816 1817 829 1830
youngest$	2432
youth$	1890 41 1285 2283 1835
youths	1386
youths$	1377 2263 1835
yp	124 2172 1300 1307 2186 1318 1325 2217 2226 2227 1360 2240 2242 367 2261 2282 1411 419 1420 2308 436 438 2322 2323 456 2336 1460 1461 2339 2346 2347 1471 476 2388 1512 2399 2401 2403 2405 2417 2419 2425 2438 1816 1817 1826 829 1830
yp$	1439 2418
zine$	1847
zines$	1847
zone	1302 1303
zone$	1818
zones	1302 1303
zones$	1818
