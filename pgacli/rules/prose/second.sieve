992 870 608

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
^\W*(?:[\w’'-]+ ){1,4}(?:bought|ordered|purchased|installed|fitted|built|repaired|redrawn|recruited|appointed|painted|mended|written|printed|issued|launched|rewritten|commissioned|visited|removed|cleared|replaced|handed over|delivered|signed|circulated|updated|planted)(?=\W*$|[,;.])
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
(?:WORKERS|governors?|councillors?|firms?|compan(?:y|ies)|operators?|landlords?|panel|nurses?|guards?|managers?|leads?|coordinators?|clinicians?|counsellors?|coach(?:es)?|tutors?|sergeant|pcsos?|nurse) (?:\w+ ){0,3}?(?:has|have)\s+(?:\w+ly |all |each |now |both )?(?:DONE|introduced|knocked|handed|been (?:round|out|into)|met|seen(?! (?:an?|the) (?:change|differen|drop|fall))|looked (?:at|into)|considered|discussed|visited|spoken|written|gone (?:to|on|round|through)|done|joined|taken part|contacted|rung|phoned|(?:a|the|their) copy|signed|begun|started|worked)
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
(?:match(?:es)?|tournaments?|games?|five-a-side|gigs?|concerts?|shows?|performances?|barbecues?|festivals?|meals?|lunch(?:es)?|breakfasts?|dinners?|suppers?|picnics?|fairs?|exhibitions?|screenings?|plays?|camps?|part(?:y|ies)|festivals?|rehearsals?|residential|litter[- ]picks?|clean-?ups?|outings?)\s+(?:(?:is|are|has|have|been|was|were|to|be|will|gets?) ){0,3}(?:played|held|staged|put on|hosted|performed|arranged|organised|completed|(?:take|takes|took|taken) place|happen(?:s|ed)?|went ahead|gone ahead)
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
stays? (?:open|lit|in)
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
at some (?:point|stage|time)
(?:be|being|remain\w*|stay\w*) (?:more )?(?:mindful|aware|alert|vigilant|sensitive|available|curious|open to|conscious|flexible|proactive|supportive|responsive)
(?:acknowledg|advis|challeng|communicat|contribut|co-?ordinat|creat|enhanc|facilitat|guid|improv|influenc|involv|manag|nurtur|provid|reassur|recognis|reduc|shar|tackl|updat)(?:e|es|ed|ing)
(?:build|consult|develop|divert|help|inform|listen|maintain|offer|prevent|protect|respect|review|safeguard|steer|strengthen|support|understand)(?:s|ed|ing)?
(?:(?:address|focus|progress)(?:es|ed|ing)?|embed(?:s|ded|ding)?|focuss(?:ed|ing)|identif(?:y|ies|ied|ying)|respon(?:d|ds|ding|ses?))
(?:advocat|align|bolster|cultivat|deepen|elevat|emphasis|enabl|engender|enrich|foster|harness|highlight|instil|integrat(?!ed (?:youth|team|service))|interven(?!tion)|leverag|lessen|mitigat|mobilis|normalis|optimis|overse|reinforc|solidif|stimulat|streamlin|uphold|upskill|utilis|broaden|minimis|maximis|prioritis)\w*
(?:approach(?:es)?|aspirations|attitudes|awareness|choices|communication|concerns?|confidence|consultation|culture|deterren(?:ce|ts?)|diversion(?:ary)?|encouragement|engagement|ethos|guidance|input|issues?|judge?ment|lens|needs|outcomes|prevention|priorit(?:y|ies)|reassurance|relationships?|resilience|risks?|voices?|vulnerabilit(?:y|ies)|welfare|well-?being)
(?:abreast|appropriate(?:ly)?|aware|early (?:help|intervention)|on ?side|proactive(?:ly)?|proportionate(?:ly)?|respectful(?:ly)?|robust(?:ly)?|sensitive(?:ly)?|supportive|wrap-?around)
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
(?:mov(?:e|es|ed|ing)|relocat\w+|rehous\w+|transfer(?:s|red|ring)?|plac(?:e|es|ed|ing)|send(?:s|ing)?|sent|tak(?:e|es|ing)) (?:YP\d+|yp\d+(?:['’]s family)?(?: and yp\d+)*|one of (?:them|the \w+)|one (?:or two )?(?:member|boy|girl|young person|friend)s?|(?:some|two|three) (?:of (?:them|the \w+)|members)|him|her|the (?:eldest|oldest|youngest|leaders?|boy|girl|young person|two \w+|most \w+ \w+)(?: boy| girl| member| two)?|(?:his|her|the) family|each of them|the ringleader|members)(?: and (?:his|her) family)? (?!back|who live)(?:\w+ ){0,3}?(?:away|out of|to (?:a |an |another\s+|the )?(?:\w+ )?(?:school|college|academy|area|town|county|city|borough|placement|relative\w*|home|unit|provision|estate|boarding)|elsewhere|to live|to stay|with (?:relatives|family)|with (?:his|her|an?) (?:\w+ )?(?:father|dad|mother|mum|aunt\w*|uncle|gran\w*|nan|relatives?|family|cousins?) in|out[- ]of[- ](?:area|borough|county)|from the (?:group|school|area))
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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 46 49 52 53 54 55 56 57 58 59 62 63 65 67 68 70 71 73 74 75 76 77 79 81 83 86 87 88 89 90 94 95 96 97 98 101 102 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 121 122 123 124 128 129 130 132 134 135 136 138 139 148 149 152 156 158 159 160 161 162 167 168 169 170 172 175 176 178 180 181 183 186 188 197 200 211 215 216 218 219 220 221 222 225 226 227 228 229 230 231 232 240 241 242 243 244 248 250 251 253 254 255 256 257 258 259 260 261 262 264 265 266 267 268 269 270 271 280 286 288 290 291 295 296 297 298 302 303 304 306 310 311 312 313 314 315 317 318 319 320 323 325 327 328 330 331 332 333 337 338 339 342 344 346 347 349 350 354 357 362 363 364 366 372 373 379 380 383 385 386 388 389 390 391 392 394 395 396 397 398 399 400 401 402 406 409 410 411 413 414 415 416 428 435 436 452 453 457 463 464 465 467 470 472 475 478 479 482 483 485 486 488 490 491 495 498 499 503 505 506 507 508 509 510 512 513 514 516 518 519 520 523 525 526 527 528 530 531 536 537 538 539 540 541 542 544 547 548 549 550 551 552 553 554 556 557 558 559 560 561 563 564 565 566 567 568 569 570 571 572 573 574 575 576 577 578 579 580 581 582 583 584 585 586 588 589 590 591 592 593 594 595 597 598 600 601 602 603 604 605 606 607 608 610 611 612 613 614 615 616 618 619 620 621 622 623 624 627 628 629 630 631 632 633 634 635 636 637 638 640 641 642 643 644 645 648 649 650 651 652 653 654 655 656 657 658 659 661 662 663 664 665 666 667 668 670 673 674 675 677 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 711 712 713 714 715 717 718 719 720 721 722 723 724 725 727 728 729 731 732 733 734 735 736 737 738 739 740 742 743 744 745 746 747 748 749 750 751 753 754 755 756 758 759 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 835 836 837 838 839 840 841 842 843 844 846 847 848 849 850 851 852 853 854 855 856 861 862 866 867 872 885 891 892 893 903 909 910 911 914 931 932 933 934 935 937 938 961 966 968 969 978 981 982 985 990 991 1 8 9 13 17 19 21 30 42 43 44 45 47 48 50 51 60 61 64 66 72 78 80 82 84 85 91 92 93 99 100 103 120 125 126 127 131 133 140 143 145 146 147 150 153 157 163 164 165 166 171 173 177 179 182 184 185 187 189 191 193 194 195 196 198 199 201 206 209 212 217 223 224 237 239 245 246 247 249 263 272 273 274 275 276 277 278 279 284 285 287 289 293 294 299 300 301 305 307 308 309 316 324 326 329 334 335 336 340 341 343 345 348 351 352 353 355 356 358 359 360 361 365 367 369 370 371 374 375 376 377 378 381 382 384 387 393 404 405 412 417 421 422 423 424 425 427 429 431 434 442 443 451 454 455 456 458 459 460 461 462 466 468 469 471 473 474 477 480 481 484 487 489 492 493 494 496 497 500 501 502 504 511 515 517 521 522 524 529 532 533 534 535 543 545 546 555 562 587 596 599 609 617 625 626 639 646 647 660 669 671 672 676 710 716 726 730 752 757 834 845 860 868 870 871 874 876 877 884 886 887 889 890 894 896 900 901 907 920 924 926 930 936 940 945 947 958 959 960 962 963 967 972 973 975 979 983 984 986 987 988 989 0 7 69 137 141 142 144 151 154 155 174 190 192 202 203 204 205 207 208 210 213 214 233 234 235 236 238 252 281 282 283 292 321 322 368 403 407 408 418 419 420 426 430 432 433 437 438 439 440 441 444 445 446 447 448 449 450 476 741 857 858 859 863 864 865 869 873 875 878 879 880 881 882 883 888 895 897 898 899 902 904 905 906 908 912 913 915 916 917 918 919 921 922 923 925 927 928 929 939 941 942 943 944 946 948 949 950 951 952 953 954 955 956 957 964 965 970 971 974 976 977 980

8 14 6 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 9 12 4 9 8 10 7 9 10 10 8 5 6 7 8 7 8 6 3 6 7 6 6 3 6 7 4 9 9 10 0 6 4 9 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 4 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 6 4 5 6 6 9 7 6 14 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 3 3 4 5 4 0 0 0 4 7 7 0 3 5 0 0 0 4 21 0 7 10 24 0 4 6 8 4 10 0 7 0 9 7 0 7 5 7 8 6 4 0 6 16 7 6 0 0 0 0 7 14 6 0 6 8 7 0 12 6 13 10 20 7 8 7 11 0 0 5 12 8 6 7 11 13 0 6 11 10 6 8 0 10 7 7 4 5 0 11 5 5 5 5 3 10 0 7 0 15 9 0 7 8 0 11 9 12 0 4 0 9 5 15 10 0 14 10 12 10 4 4 8 8 0 11 20 26 9 9 7 9 7 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 7 13 4 5 5 10 0 0 0 0 0 4 4 0 3 8 7 8 6 0 4 4 6 14 16 6 13 6 5 5 13 0 0 0 5 3 9 0 8 0 0 2 3 4 3 8 18 10 8 3 13 8 4 11 4 3 0 13 11 18 31 8 6 0 5 5 4 11 3 5 0 0 7 4 6 3 6 10 6 0 6 6 7 0 6 9 0 0 0 9 4 6 5 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 8 4 12 6 5 3 6 3 4 8 3 4 4 4 5 3 3 5 3 6 4 5 5 2 11 2 8 11 10 3 5 4 11 5 5 4 6 5 14 5 5 4 5 3 7 6 0 2 0 4 2 2 4 11 2 4 5 0 10 10 2 5 4 3 5 6 5 6 3 11 14 3 7 3 6 3 2 9 7 3 3 2 2 5 2 0 3 2 3 5 4 2 7 36 2 7 3 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 3 2 3 3 2 2 2 2 2 2 10 5 2 4 0 0 2 4 5 3 6 2 5 4 8 8 0 8 0 2 0 2 3 2 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 2 2 2 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	516 1631
20$	1814
34$	813
35$	813
YP	1409
a$	1957 112 1157 1212 1224 1230 1231 259 1260 1264 414 1408 1573 2444 1576 1577 2448 1581 1583 1584 594 1592 1638 1822 1823 1824 1827 1828 1830 1831 1832 1835 1836 1840 1841 1845 1850 1854 1861
abc	299 1291
abcs	1291
able$	2003 1294 307 1324 1434 643 1676
about$	1171 1257 2157 1741 1746
above	2238
above$	2240 1759
abreas	758
abreast$	1750
abroad	1430
abuse$	1719
academ	2279 2287 2334
academy$	2295
accept	1007 1898
accepted$	1877
access	1225 1723 759 1751
access$	2095 740
accessed$	614
accessible$	2089
accessing$	1895
accomm	435
accommodation$	2281 439
accord	704
accordingly$	1696
accoun	1965 1204 759 1751 885
account$	23 2063 2074 2124
accred	1022
accredited$	1892
achiev	1058 1756
achieve$	615
achieved$	1009 1928 615
achieves$	615
acknow	1023 737 915
acknowledgement$	1893
across	2468
across$	2319 1703
act$	794
acted$	1968
action	1948 1192 1204 608 1606 1631 870
action$	66 1944 2050 2062 2074 625 634
actions$	66 1944 625 634
active$	2010 1161
activi	1948 2065 2084 1274 2379 608 1606 1631 1778 870
activities$	1949 2014 2144 2373 1504 2375 2377 1731 1732 1783
activity$	1783
acts$	794
ad$	682
add	814
add$	944
added$	944
adding$	944
additi	210
additional$	1167 1202 627 692
addres	133 134 1158 193 737
address$	1185 1372 917
addressed$	1126 2028 917
addresses$	1372 917
addressing$	917
adds$	944
admit$	1282
admitt	2259 399
admitted$	1391
adopt$	232 963
adopte	1911 1069 1600
adopted$	1939 963
adopting$	963
adopts$	963
adult	1965
adult$	2069 2070 2111 1659 668 881 929
adults	260
adults$	189 1196 2111 1252 881 929
advert	1911 1948 608 1600 1606 1631 870
advice$	176 2072 254 927
advis$	309
advise	25 26 915
advise$	304 309
advised$	309
adviseed$	304
adviseing$	304
adviser$	626 635
advisers$	626 635
advises$	304 309
advisi	915
advising$	309
adviss$	309
advoca	737 918
advocate$	896
afraid	1091 677
afraid$	1961 1669
after$	2062 1272 2460 1635 1807
aftern	408 508 509
afternoon$	1891 2270 1486 2368 1500 2371
afternoons$	1891 2270 1486 2369 1500 2371 1647
again$	1239 2193 1791
agains	1591
against$	1014 124 1117 2162 1301 2461 1700
age$	2432
agenc	2037
agenci	37 49 1934 1175 260
agencies$	0 1 1867 12 16 18 1029 1917 74 1076 1173 2045 189 1252 717
agency$	1902 1180
agenda$	2060 1689
agree	814
agree$	1010 326 339 848
agreed	1016 1911 1069 1158 1600
agreed$	1879 1886 1939 1132 2028 1237 339 1434 1629 780 848
agreeed$	1010
agreem	1948 2156 608 1606 1631 870
agreement$	77 176 2155
agreements$	2155
agrees$	1010 326 339 848
ahead	1941
aim	755
aim$	1772
aiming	755
aims	755
aims$	1772
alarm$	51 53 78
alarms$	51 53 78
alert	1233
alert$	2051 2103 1790
align	918
alive$	2010
all	48 122 136 2243 1590 2464 1736 1802
all$	1863 1888 1040 1067 1081 189 1247 1250 1252 1367 1463 623 717 1727 1824 1828 1855
alliance$	1767
alliances$	1767
alloca	1031 1911 1600
allocate$	965
allocated$	1901 1055 486 1629 965
allocates$	965
allocating$	965
allotment$	75
allow$	2000 1278 1282 1320 1348 1527 1780
allowe	2259
allowed$	1278 1294 2213 1387 2258 720
allows$	2000 1780
allowted$	1278
alone	1091 1466
alone$	1961 2257 2267 2336 1808
along$	1363 2251 1779
alongs	1354 1471
alongside$	1146 2341 1703 1789 1792
altern	2084 2125 502 565 572 1778
alternate$	494 1490 1499
alternating$	494 1499
alternative$	1195 576
alternatives$	1720
ambassador$	635
ambassadors$	635
amber$	1955 1956 1645
amend	932
amende	1911 1600
among$	1280 2319 1514 897
an$	1151 1157 226 1224 1230 1573 2444 1576 1583 1584 594 1638 1840 1850 1861
analyse$	694
analyses$	694
analysing$	694
analyst$	883
analysts$	883
and$	1202 1263 1273 1749
annual$	613
anothe	1175 2168 2199 2201 2208 2209 2222 2224 1417 2381 2383 2385 2387 2399 2401 2420 806 1801
another$	2006 1151 2045 305 2178 2181 2183 2186 2189 2190 2198 2202 2206 2274 2277 1412 1413 1425 2297 1432 2323 462 1464 2340 482 1478 2364 2382 2391 2393 2395 2409 2412 2413 2415 569 2432 576 2444 1583 667 1798
answer	1023 1968
answer$	1893 986
answered$	986
answering$	986
answers$	986
anti$	738
any$	1176 185 1178 1250 1367 444
apart	2161 2165 2217 2218 1443 1444 537 1540 558
apart$	2182 341 2220 1433 2306 2313 2314 2319 2320 1451 2322 461 2330 2347 2357 2398 1529 2410 2416 1555 1793
apolog	890
apologise$	867
apologised$	867
apologises$	867
apologising$	867
app$	23
appeal$	2273 559 1552
appearance$	1722
appl	814
applic	1948 608 1606 1631 870
applicable$	1675 1676
application$	2446 1752
applications$	1752
applie	1017
applied$	1887 847
applies$	847
apply$	847
applying$	847
appoin	1911 83 1948 399 608 1600 1606 616 1631 870
appoint$	967
appointe$	967
appointed$	1608 1627 1629 967
appointes$	967
appointing$	967
appointment$	1075 1949 1391 2446
appointments$	1075 1949 1391
appoints$	967
appren	1474
apprenticeship$	2344
apprenticeships$	2344
approa	1929 1091 121 1664 919
approach$	2050 2094 1730
approachable$	2089 1711 1790
approached$	1961
approaches$	1095
approaching$	2174
approp	2022 210 1283 572 1723 758
appropriate$	1132 1134 1167 2040 1195 1202 2089 2153 1675 1676 1750
appropriately$	1750
approv	1016 1031 1911 1600
approved$	1886 1901
apps$	23
april$	1971 1102
are	995 133 209
are$	1015 42 70 1067 1072 90 93 1958 118 127 1168 1228 242 1424 460 580 588 597 649 664 666
area	2161 2279 2287 2298 1454 2324 2334 2343
area$	2231 2235 2265 2280 1411 1412 2282 1436 1804
areas	2324
areas$	2106 2235 2335
arise	1154
arise$	2024
arises$	2024
around	1354
around$	147 2045 1202 1206 1257 2157 1724 1750 1789
arrang	1911 1042 1941 1600
arrange$	203 1278
arranged$	2073
arrangeed$	1278
arrangeing$	203
arranges$	1912 203
arrangeted$	1278
arrest	1091 878
arrest$	116 126
arrested$	1961
arrests$	116 126
arriva	1496
arrivaltime$	2366
arrivaltimes$	2366
arrive	384 399 485 816
arrive$	1391 1441
arrives$	1391
articl	1948 608 1606 1631 870
as$	1107 138 139 1133 153 1150 159 162 2028 2030 245 664 683 1690 1691 1724 768 788
asbo	299 1291 300 1292
asbos	1291 1292
aside	934
ask	1958 1114 1984
ask$	114 304 369 389 656 983
aske	656
asked	1017 1889 1890 1114 1984 642
asked$	1887 1964 1096 304 326 369 1634 983
asking$	304 369 389 983
asks	1114 1984
asks$	114 304 369 389 656 983
aspira	1729 919
assaul	121 677 878
assault$	125
assaults$	125
assemb	1948 2194 2197 608 1606 1631 870
assemble$	2247
assemblies$	1949 2454
assembly$	2454 872
assess	1948 1122 133 1128 608 1606 1631 870
assessed$	59 1615
assessment$	1990 1992 1995 1996 1998 1999
assessments$	1998
assign	1911 1600
assign$	965
assigned$	1055 486 1629 965
assigning$	965
assigns$	965
assist$	904
assistance$	2072 904
assisted$	904
assisting$	904
assists$	904
associ	1287 1288 2159 2161 2164 2165 1318 1322 2197 2221 1442 1510 2381 889
associate$	2157 2177 2188 2192 2312 1799
associating$	2158 2171 1800
association$	2158 2380 2388 1794 1795
assumptions$	1737
assurance$	176 1698
assurances$	1698
at$	1927 1068 1957 1103 113 142 153 2017 2028 1185 206 240 2104 2107 2109 1382 1384 2275 424 1421 484 2365 505 2450 2455 2458 1589 2460 1594 2468 2469 1602 1632 1647 1742 1807 1835 1836 1846 1847 1848 1860
attached$	1759
attachment$	1543 1767
attachments$	1543 1767
attack	121 677 878
attack$	1669
attacked$	1665 1669
attacks$	1669
attemp	755
attend	992 993 4 1869 1012 1882 1883 1017 1022 1030 1032 1903 1909 1910 1911 1042 1051 85 384 399 1600 622 628 816
attend$	1868 1077 1391 445 1440 2365 1620 659 989
attendance$	996 21 1902 1908 1921 81 111 1391 1614 1630 640
attendd$	1620
attended$	1862 1887 1892 1933 1077 1620 659
attendees$	1900 1908 1917
attending$	1862 1895 659 989
attends$	1868 1912 1077 1391 445 1440 1620 659 989
attention$	1208 1720
attenu	538
attitu	919
attitudes$	1737
attrac	2232
attraction$	2273
attractive$	2089
audit	1948 608 1606 1631 870
audite	1022
audited$	1892
august$	1971
aunt	1404 2279 2299 442
aunt$	893
auntie$	893
aunty$	893
authorisation$	1805
authorisations$	1805
authority$	1805
autumn$	1971
availa	1911 1233 1600
available$	1132 2073 2103
avoid	2166 338 520
avoid$	1353 2357 1512
avoidi	520
avoiding$	1512 1644
avoids$	1353
aware	1158 1201 1233 758
aware$	2028 2051 2071 2098 2103 1750
awaren	1729 919
awareness$	720 1725 1726 748
away	1090 388 2279 1417 428 2298 537 558 564
away$	1960 2161 2166 1326 1332 341 2217 2220 2225 1374 1380 2275 2277 1420 1427 2301 1433 446 453 1526 1529 540 1559 1813 1825
back	1174
back$	118 1165 2044 341 658 1858
background$	1708
bad$	1459
badge$	1906
badges$	1906
badmin	1591
badminton$	2461
bail$	299
bake$	859
bakees$	859
bakes$	859
ban	289 296 298 312 313 315 353 359 409 506 1579 818
ban$	297 322 1347 374 398 403 2449
band	2348
bands$	2353
bann	289 409
banned	296 298 2214 382 506
banned$	2150 297 321 335 2213 1374 403
banner	76
banner$	579
banners$	579
bannin	296 298 312 506
banning$	297 403
banping$	322
bans	296 298 312 506
bans$	297 322 403 2449
banting$	322
bar	296 298 312 359 409 506 818
bar$	297 403
barbec	79 1071
barbecue$	2453 1586
barr	409
barred	296 298 382 506
barred$	2150 321 335 1374 403
barrier$	545 552
barriers$	2067
barrin	296 298 312 506
barring$	403
barrister$	896
bars	296 298 312 506
bars$	297 403
base$	1696
based$	1774
basis$	1674
basket	1591
basketball$	2461
be	209 241 697
be$	1015 1067 127 155 159 1152 166 1168 1181 192 1189 2064 1203 214 1216 1222 234 1228 237 242 2105 1242 1244 1276 325 1328 1424 1441 451 2317 460 1468 580 588 597 664 693 719 743 798 800
bear$	172
bearing$	172
bears$	172
became$	649
become	209
become$	155 192 649
becomes$	649
becoming$	192
been	1903 1970 109
been$	1004 1019 35 1911 1059 1061 1067 127 1203 460 580 588
before	678
before$	1957 1101 2460 643 1670
befrie	121
begun	1911
behaved$	2153
behavi	2127 1729
behaviour$	299 300 1737 926
behaviours$	1737 926
behind	1578 886
behind$	2404 2448 1663
being	209 241 1338 2221 1729 919
being$	127 155 1168 192 1203 2159 2174 2197 1424 2300 2317 1643 1644 693 743
belief	1751
belief$	1769
believ	1968 1114 1984
believe$	776
believes$	776
believing$	776
belong	1123 133
belong$	1993 680
belonging$	2090
belongs$	680
below$	1759
bench	24 1362 2443
bench$	51 80 386 387 1619
benches$	51 80 1619
benefi	2022
bes$	693
beside	1470 1471
beside$	2341 1847
best	1723
best$	219 1776
better	188 210 1283 565 572 1565 734 737 876
better$	1147 1180 1202 219 2095 257 1251 1269 2142 282 1283 2153 323 562 1558 1560 569 571 2436 576 638 1764 781 793 1787
betwee	2156
between$	1280 2151 2155 2160 2210 2319 2380 1537 1544
betweens$	2155
beyond	130 1555 1559
bid	1948 608 1606 1631 870
bigger$	2240
bike	24
bin	24
bin$	51 80 1619
bingo	1591
bingo$	2461
bins$	51 80 1619
bit$	2130
blankets$	1833 1834
block	353 370
block$	348 809
blocke	2214 2248
blocke$	809
blocked$	2150 348 388 809
blockes$	809
blocking$	348 809
blocks$	348 809
board	19 37 1051 1052 704
board$	1029 1919 1921 1922 1938 2035 2036 2296 1591 621 1696
boardi	2279
boarding$	1416 443
boards$	1938
boat	2348
bolste	918
bolted	1572
bolted$	2442
bond	1510 1530
bond$	291 301 2380 522 2400 543 548 1543 1767 1773
bonds$	291 301 522 2400 1543 1767 1773
book	1909 440 492
book$	2467 1833 961
booked	1022 1909 1911 1600
booked$	1892 1933 961
booking$	2446 961
bookle	1948 608 1606 1631 870
booklet$	1897
booklets$	1833
books	24
books$	2467 1833 961
boroug	2161 2279 2287 2298 1454 2324 2334
borough$	2280 1411 2282 2284 2295 1436
boroughs$	2285
both	2243 1590 2464
both$	1888 2154 1289 1296 1307 1314 1349 363 2318 1449 1450 2321 1460 2407 623 1802 1803 822 1816 1823 1824 1828 1836 1844
bought	1016 1911 1062 1070 1600 616 934
bought$	1886 1932 1940 1608
bounda	2127 759 1751
boundaries$	1721 1785
box$	859
boxes$	859
boxing$	611
boxs$	859
boy	1092 2154 1289 1296 1307 1314 1349 1351 363 415 1409 432 2318 1449 1450 2321 1460 2407 1802 1803 822 1816
boy$	1962 2278 1428
boyfriend$	893
boys	27 28 68 102 1098 119 122 235 1227 2154 1289 1296 1307 1314 1349 363 2243 1375 1400 452 2318 1449 1450 2321 1460 473 2407 1593 1598 1639 1802 1803 822 1816
boys$	1020 1060 69 73 91 92 1962 1094 1111 1987 1271 2245 2260 2278 2315 2323 507 2400 2463 1662 1811
bread$	1834
break	1312 1399 1439 1454 2324 1496 2379 537 538 551 555 556 560 824
break$	205 317 2269 456 457 1455 520 1529 539 540 1536 1819
breakf	79 1071 1587
breakfast$	1586 2457 1834 1842
breakfasts$	1842
breaki	538 555
breaking$	205 317 456 457
breaks	2324 538 555
breaks$	205 317 456 457 2354
breaktime$	2366
breaktimes$	2366
breath	1399
breathe$	2272
breather$	2269
breathing$	1399
bridge$	726
bridgeing$	726
bridges$	1716 1717 726
brief$	1680 987
briefe	992 1889 1890 1022 1929 1066
briefed$	1862 1892 1936 987
briefi	19 1948 608 1606 1631 870
briefing$	1949 872 987
briefings$	1949
briefs$	987
brighter$	1641
bring	173 2232 841
bring$	181 283 978
bringing$	181 283 1330 978
brings	173
brings$	181 283 978
broade	918
broken	2421
broken$	2163 1443 1444 824 1823 1824
brothe	1351 2299 442 472
brother$	892
brothers$	1661 1821
brough	173
brought$	174
budget	1016
budget$	1884 39
budgeted$	1886
build	1225 734 737 916
build$	217 229 2095 570 581 721 725 775
builde$	229 570
buildes$	229 570
buildi	2334 737
building$	75 229 2239 2256 2265 2307 2326 496 570 721 725 775
buildings$	2335
builds	737
builds$	229 570 581 721 725 775
built	1043 616
built$	1913 1937 1608
bulb$	51 617
bulbs$	51 617
bulletin$	9 1605
bulletins$	9
bump$	2194
bunch$	2396
burglaries$	884
burglary$	884
burgle	677
burgled$	1669
bus	2334 1472 2342 2464
bus$	1033 1938 2337 2453 1586 1837 1842
buses	1454 2324 1462 2342 2343
buses$	1938 2332 2335
busine	1123
business$	1993 2057 799
but	2306
buy	1664 934
buy$	2439
buyer	931
buyer$	881
buyers$	1821 881
by	1582
by$	1068 1967 110 2107 258 1253 484 2450 2452 1589 2460 1610 1648 1650 1652 1695 1779 1841 1847
cabin	2348
cabinet$	1919
cafe	29
cafe$	2239
café	29
café$	2239
calendar$	1904 620
call	1869 1948 1328 608 1606 1631 870
call$	1868 1084 1095 106 114 116 117 2148 2446 787
called	85 1964 890
called$	1077 117 890
callin	1338
calling$	1341
calls	1042 1281
calls$	1868 1912 1084 1095 106 114 116 117 2148 1340
calm$	2272
calmer	876
came	1008 1898 1903 1909
came$	1869 1878 1118
camera	24
camera$	51 53 80 579 1619
cameras$	51 53 80 579 1619
camp	79 1071
camp$	2453 859
campai	1948 608 1606 1631 870
campaign$	611 708
campaigning$	708
campaigns$	708
campes$	859
camps	1071
camps$	859
campus	1454 2324
campus$	2307
can	1958 1266
can$	97 2003 2018 1203 1277 307 1324 336 1535 1678
cancel	513
cancelled$	2266 2374 1580
cannot	1295 307 1324 336
cannot$	1475 2357
cap	314 396
cap$	398 532
capaci	759 1751
capacity$	1130 1757
caping$	532
capitalise$	217
caps$	532
capture$	716
captured$	2146 1621
captureing$	716
captures$	716
car$	2337
card	76 1948 608 1606 1631 870
card$	1897 1906 579 2446 1833
cards	1591
cards$	1906 579 2446 2461 1833
care$	2066 2139 1721 1814
careful$	1161 1790
carefully$	2436 1714
carer	49 1934 435
carer$	0 1 1867 12 16 18 1894 74 1076 439 892
carers$	0 1 1867 12 16 18 1894 74 1076 243 355 439 892
cares$	2066
careta	25 26
carr	841
carria	2348
carried$	1022 1911 1215 1256 1600
carries$	1036 687
carry	1958
carry$	1036 687 691
carrying$	1644 687
cars	98
cascad$	705
cascade$	705
cascades$	705
cascading$	705
cascads$	705
cascadting$	705
case$	1046 1051 1131 1140 1169 625 1690
caseload$	1920
cases$	625
caseworker$	894
cast	27 28 2348
cast$	1020 2302 486
casts$	2302
catch	1156 1688
catchup$	2026
catchups$	2026
caught$	1333 342 343
cause	1751
causes	1751
caution$	309
cautione$	309
cautioned$	309
cautiones$	309
cautioning$	309
cautions$	309
cbo	299 1291 300 1292
cbos	1291 1292
cctv	675
cctv$	51 53 1667
cease	513 1536
cease$	2374 2406
ceased	1093 1108
ceased$	1963 1978
ceases$	2374
celebrate$	764
celebrates$	764
celebrating$	764
cent$	1040
center$	1198
centre	29 34 1454 2324 2334 2343 720
centre$	1198 2231 2239 2265 2276 2307 496
centred$	1155 1712 1735 1774
centres$	2335
certain$	236 1777
certif	1948 608 1606 1631 870
certificate$	1906
certificates$	1906
chair	25 26 1052
chair$	50 1922 1981 2467 1857
chaire	1911 1600
chairs	24 1042
chairs$	1912 1981 2467 1833
challe	915
challeng$	745
challenge$	2055 1710 745
challenged$	2092
challenges$	2055 745
challenging$	745
challengs$	745
champi	737
champion$	635 637
champions$	635
chance	2125
chance$	2015 253 2117 307 1399
chances$	253
change$	2001 2046 2048 426 427 657 1780 1788 953
changed$	1609 953
changees$	2001
changes$	2001 2046 1177 2048 426 1780 953
changing$	426 953
channel$	23
channels$	2002 1188 197
charge	1579
charge$	2449
charges$	2449
charte	76
charter$	77
chas	383
chased	1017
chased$	1887
chat	1342 352 1345
chat$	252 265 1328 1342 2212 352 1344 1345 2215 354 1642 1781
chats$	252 265 1781
chatti	1338 1341
chatting$	2211
check	993 83 1948 1156 608 1606 1631 1688 870
check$	1948 168 608 1606 1631 870 941
checked$	59 941
checkin$	1075 2026
checking$	168 941
checkins$	1075 2026
checks$	1042 168 941
chess	1591
chess$	2461
child	1092 1351
child$	1905 1962 1350 1428 782
childr	1092 1098 1113 1116 235 1227 2154 1289 1296 1307 1314 1349 1351 363 1375 2318 1449 1450 2321 1460 473 2407 1802 1803 822 1816
children$	1050 1962 1983 1986 1987 2123 1350 2245 2430 1764
childrens$	1962
childs$	1962
choice	2125 2127 1729 1778 919
choice$	575
choices$	575
choir	2348
choos$	573
choose	1958 656
choose$	573 574 605 1648
chooses$	573 574 605 1648
choosi	656
choosing$	573 574 605 1648
chooss$	573
chose	656
chose$	1648
chosen	1016
chosen$	1886
chrono	1948 608 1606 1631 870
church	29
cinema	29
circle	1948 1564 608 1606 1631 870
circle$	2396 543 2417 2427 2429 1561 1563 2434 2438
circles$	2417 2427 1561 2434 2438
circul	1911 1042 1069 1600 616
circulated$	1939 1608
circulates$	1912
circumstances$	1337
cities	2334
cities$	2285
city	2279 2287 2298 2334
city$	2280 2282 2284
civil$	299
claim	1579
claim$	2449
clarification$	176 1698
clarit	759 1751
clarity$	176 1698
class	406 2287 1418 1454 2324 2334 1472 2342 2343 1474
class$	1980 1398 2283 2288 2289 2341 2344 2349 1563 2454
classe	1439 2324 1455 2342
classes$	1951 1980 2295 2325 2335 2344 2454
classroom$	1938
classrooms$	1938
clause	2156
clause$	1991 2155 1671
clauses$	1991 2155 1671
clean	79
clean$	413 827
cleanu	1071
clear	383 1723
clear$	1954 1979 2058 2059 1321 1427 702 780 793 833
cleare	616
cleared$	1608
clearer$	793
clearing$	833
clears$	833
clicked$	1926
clicks	1030
clicks$	1900
climb$	859
climbes$	859
climbs$	859
clinic	29 49
clinic$	626
clique$	543
clos	353 370
close$	1157 1161 2317 1470 702 726 844
closed	1911 1058 2214 1600
closed$	1928 388 2374 1617 844
closeing$	726
closely$	1703
closer	188
closer$	1180 257 311 781
closes$	726 844
closing$	844
club	29 34 1948 2287 2334 2343 1474 608 1606 1631 870
club$	1920 2239 2265 2276 2283 2295 2344 496 611
clubs	1454 2324
clubs$	2295 2335 2344
co$	738
coach	25 26 49 1934
coach$	2453 626
coache	25 26 2348
coached$	1618
coaches$	2453 852
coachi	1948 608 1606 1631 870
coaching$	852
coats$	78 1833 1834
coax$	534
code	76
code$	77 2449 617
codefendants$	1293
codes$	78 617
coerce	121
coerci	121
coffee$	71
cohesi	759 1751
cohort	2348
cohorts$	2353
coinci	2194
coincide$	2355
collab	188 738 759 1751
collaborative$	1180
collaboratively$	1703
collea	1175
colleagues$	1917 2045 717
collec	474 1496
collect$	2250 716 988
collected$	1601 1621 988
collecting$	716 988
collectiontime$	2366
collectiontimes$	2366
collects$	716 988
colleg	406 2279 2287 1418 435 1454 2324 1455 2334 1469 1472 2342 1474
college$	1973 1105 1398 420 2282 2288 2289 2295 2307 2339 2344 1651
colleges$	2295 2325 2335 2339 2344
colour$	2467
colours$	2467
come	1008 1898 1903 1909 1958 173 384 628 816
come$	1869 1878 1953 1964 114 2020 2258 2259 1440 1441 1458 1468 1620 650
comed$	1620
comeed$	1620
comes	173 384 816
comes$	1953 114 2020 1440 1620 650
comfortable$	2089
coming	173
coming$	1135 2159 1644 1677
comments$	629
commis	1016 1911 1062 1600 616
commissioned$	1886 1932 1608 1628
commit	37 1031 759 1751
commit$	884
commits$	884
committed$	1901 884
committee$	1029 1919 621
committing$	884
common$	2309 780
commun	1032 1156 1288 2159 1688 704 1723 1729 915 919
communicat$	705
communicate$	144 705
communicates$	144 705
communicating$	705
communication$	1902 2026 2050 1188 197 2158 1339 1696
communicats$	705
communicatting$	705
communities$	1275
community$	2128 1275 300
compan	25 26 49 1287 2348 2381 1557
company$	2157 2167 1298 2185 2409 1550 2427 2428 2433 2435 2437
compared$	657
compassionate$	1711
compla	1114 1984
complaint$	106 116 2446
complaints$	106 116
comple	994 4 1007 1012 1882 1022 1032 1909 1910 1911 1042 1058 1941 1215 1256 1600 622 628
complete$	1864 1928 1937 615 1620
completed$	1864 1877 1009 1880 1892 1918 1928 1930 1933 1937 2085 2126 615 1620
completeed$	1620
completes$	1912 615 1620
completing$	1895
completion$	996 1902 1614
concer	79 1071 1182 1729 919
concern$	1137 2041 2046 2048 2055 1690 709
concerns$	1137 2041 2046 1177 2048 2052 2055 1690 1691 709
concert$	2453
condit	2156 299 1291 1579
condition$	2155 2449
conditions$	2155 2449
conduc	1022 1911 1600
conducted$	1892
conductors$	74
confer	1948 608 1606 1631 870
confid	2125 643 1729 1751 919
confidence$	1221 1635 1770
confident$	1635
confir	1158
confirm$	1010 1612
confirmed$	1010 2028
confirms$	1010 1612
confis	303
congre	1287 1288 2159 2161 2194 2197 2232
congregate$	2157 2247 2250 1799
congregating$	2158 1800
connec	1530
connection$	301 2400 1543 1767 1773
connections$	2400 1543 567 1767 1773
consci	1233
conscious$	2103
consen	2127
conseq	2127
consequences$	2041
consid	1911 1123 2022 1158 1723
consider$	1613 1709 909
consideration$	2050 1208 2124 1689 910
considerations$	910
considered$	1993 2028 2073 2146 909
considering$	909
considers$	1613 909
consis	163 1723 737 1729 738 759 1751
consistent$	1155 2051 1711 729
consort$	1799
consorting$	1800
constant$	1161
constructive$	1195 1787
consul	992 1017 1889 1890 1929 1066 1948 608 1606 1631 642 681 870 916 919
consultant$	1673 894
consulted$	1862 1887 1936 1634
contac	992 993 1869 1017 1889 1890 1022 1024 1032 1909 1911 1042 1929 1066 83 85 1948 1287 1288 2159 2161 2165 1306 1308 1318 1322 1328 1329 2217 1442 608 1606 1631 642 1688 799 870
contact$	1902 1907 1075 1949 1095 2049 2117 2148 288 1285 1286 2157 2158 1290 301 1299 2172 2176 2177 2188 2192 2200 1331 2207 1339 1340 2312 2388 1539 1604 637 1692 1791 1797
contacted$	1862 1887 1892 1936 1077 1634
contacts$	1912 1075 1949 1095
contin	188 210 759 1751
continual$	1161 900
continually$	900
continuation$	900
continue$	589 789 900
continued$	1180 1202 589 638 701 702 900
continues$	589 900
continuing$	589 900
continuous$	900
continuously$	900
contra	1948 1291 608 1606 1631 870
contract$	1904
contri	49 1934 915
contributor$	0 1 1867 12 16 18 74 1076
contributors$	0 1 1867 12 16 18 74 1076
contro	121 314 396 547 1664
control$	287 532 2408 2439
controling$	287 532
controls$	287 532
controlting$	287
conven	1869 1911 1600
convene$	1868
convenes$	1868
conver	1948 608 1606 1631 870
conversation$	2042 2050 1188 197 2101 252 2117 1781
conversations$	2042 2050 1188 197 252 1781
cook	932
cooking$	611
cool	1540
cool$	2405 2410
cools$	2410
cooper	889
coordi	25 26 49 163 198 1190 738 915
coordinated$	1155
cope	1225
cope$	2095
copies$	1833
coping	759 1751
copy	1911
copy$	1897
core$	37 1051 1052 2154 1289 1296 1307 1314 1349 363 2318 1449 1450 2321 1460 2407 1802 1803 822 1816
corner$	1480 2351 2423
corners$	1480 2351 2423
corridor$	2326 2423
corridors$	2423
cost	1970 109
cost$	22
costed	1016
costed$	1886
costs$	22
costum	24
could	1266
could$	1970 1972 160 1277 336
counci	25 26 49 2464
council$	50 1699
counse	49 1948 608 1606 1631 681 870
counsel$	309
counsele$	309
counseled$	309
counseles$	309
counseling$	309
counselling$	1907
counsellor$	626 1673 894
counsels$	309
count$	46 857
counter$	1938
counters$	1938
counti	1454 2324 2334
counties$	2285
counting$	857
country$	2284
counts$	857
county	2279 2287 2298 2334
county$	2280 1411 2282 2284
course	1948 1153 1472 2342 2343 1474 608 1606 1631 870
course$	1870 1920 1949 2023 2344 611 1674 872
courses$	1949 2344
court	29 2443 885
court$	75 299
cousin	2279 2299 442
cousins$	1662 1821
cover	1123
cover$	1993 2162
covera	1249
coverage$	2119
covere	1022 1903 1123 132 133 134 135
covered$	1892 1993 1124 1126 1127
covering$	2162
covers	1903
crackd	885
cracks$	2110
create	1911 1600 915
creati	4 915
creation$	996
creatively$	1714
crew	2348
cricke	1591
cricket$	2461
crime$	884
crimes$	884
crop$	2020
crops$	2020
cross	1442 766
cross$	188 2194 2312 2345 1482 2355
crosso	1482
crossover$	2352
crossr	1758
crowd	2381 1564
crowd$	2237 2396 2425 2430 1563 2434 2435
crowds$	2237 2434 2435
cultiv	918
cultur	1729 919
culturally$	738
culture$	2426 1737
cups$	1833
curb	314 396
curfew	299 1291 303
curfew$	381 1806 815
curfews$	381 1806 815
curiosity$	2077 1680 1692
curiou	1233
curious$	2051 2103 1790
current$	2010
curric	1948 608 1606 1631 870
curriculum$	1904
curtai	314
customary$	161
customers$	1821
cut	296 538 547 551 679
cut$	129 2150 2163 520 532 550 936
cuting$	532
cuts	296 538
cuts$	129 532 936
cuttin	296 538
cutting$	129 520 936
cycle$	859
cyclees$	859
cycles$	859
dad	1404 2279 2299 442
dad$	892
daily$	1863
dampen	556
dance$	859
dancees$	859
dancer	27
dances$	859
danger	2127
danger$	2041
dangers$	2041
darts	1591
darts$	2461
dashbo	1948 608 1606 1631 870
data$	1073 1605 1686
database$	1923
date	799
date$	1791
daught	1351
daughter$	1350 892
daughters$	1350
day	1454 2324 2334 2343
day$	1896 1063 1975 2253 2349 1486 2359 2362 2363 1495 2368 2453 2467
days	2324 878
days$	1896 1063 1975 2335 1486 2360 2363 1495 2369
dead$	2216
deadline$	1607
deadlines$	1607
deal	158
deal$	151 193
dealer	98 1965 931
dealer$	1666
dealers$	1821 881
dealin	158
dealing$	151 884
dealings$	1339
deals	158
dealt$	133 134 135 151
debate$	2042
december$	1971
decent$	1560
decide	1158
decide$	1981 339
decided$	2028 339
decides$	1981 339
decision$	2068
decisions$	2068
declare$	1010
declareed$	1010
declares$	1010
declin	876
deconstruct$	745
deconstructe$	745
deconstructes$	745
deconstructing$	745
deconstructs$	745
decrea	876
decrease$	82
dedicated$	1055
deepen	737 918
defendants$	1293
defus	556
degree$	5
delegates$	1917
delet	353 679
delet$	809
delete	2214
delete$	350 809
deleted$	809
deletes$	809
deleting$	809
delets$	809
delive	994 4 1016 1022 1032 1909 1911 1042 1070 88 198 1190 1600 616 841
deliver$	958
deliverables$	1607
delivered$	1864 1009 1886 1892 1933 1940 1080 1608 958
delivering$	958
delivers$	1912 958
delivery$	996 1902 634
deliverys$	634
demand$	1130
demoli	370 2248
dentis	681
dentist$	1673
depart	1496
department$	1699
departuretime$	2366
departuretimes$	2366
dependence$	533 1543
dependency$	533
descri	1958 1089 1114 1984 1123 133
describe$	1959 1993 873
described$	1993
describes$	873
design	1911 1600
design$	1981
designated$	1055
designs$	1981
desk$	1938 561
desks$	1938 561
detach$	519 550
detached$	1876 41
detaching$	519
detail$	1991
details$	1897 1991 1708
detective$	883
detectives$	883
deter	296 359 885
deter$	297 374
determ	1158
determined$	2028
deterr	296 919
deterred$	335
deters	296
develo	1911 1225 1600 734 737 916
develop$	2001 2019 229 2095
develope$	229
developed$	2092
developes$	2001 229
developing$	229
development$	2046 2048
developments$	2046 1177 2048
develops$	2001 2019 229
dialogue$	2042 1188 197 252 1692 1781
diary$	620
did$	1009 1970 1972
die$	1540
dies	1540
dies$	2410
dietic	681
dietician$	1673
dietit	681
dietitian$	1673
differ	1417 565 572 1565 643
difference$	1635
different$	1104 1359 2274 1406 2277 1412 1413 1415 1425 1432 462 463 1457 469 470 1464 1465 1467 477 482 1476 1478 1479 488 1481 1483 494 1490 503 504 1497 1499 1553 1558 1560 569 2432 571 576
differently$	2436 1714
difficult$	330
diffus	556
dig$	937
digest$	1605
digging$	937
dignity$	1764
digs$	937
dilut	538 551 556
dimini	560
dinner	79 1071
dip$	630
direct	25 26 1948 2125 608 1606 1631 870
direct$	304 1302 369 389 799
directed$	304 369
directing$	304 369 389
direction$	1805
directions$	2229 2327 1805
directs$	304 369 389
disassociate$	520
disban	2214 353 1443 1444 1536 824
disband$	541 2406
disbande$	541
disbanded$	2313 2314 541
disbandes$	541
disbanding$	541
discon	513
discou	289 296 359
discourage$	297 518
discouraged$	335
discourages$	297 518
discouraging$	297 518
discretion$	1715
discus	1911 1123 132 1158 1600 1688
discuss$	1613 911
discussed$	1993 1124 2028 2073 911
discusses$	1613 911
discussing$	911
discussion$	2042 2050 2101 252 1781 911
discussions$	2042 2050 252 1781 911
disentangle$	550
disman	1443 555 824
dismantl$	541
dismantle$	541
dismantled$	2313 541
dismantles$	541
dismantling$	541
dismis	485
disper	2205 371 384 1443 1444 812
dispersal$	1804 1805
dispersals$	1805
disperse$	1363 374 375 811
dispersed$	2204 2313 2314 811
disperses$	811
dispersing$	811
displa	1911 1069 1948 608 1600 1606 1631 870
display$	1938
displayed$	1939
disrup	296 538 555 556
disseminat$	705
disseminate$	705
disseminates$	705
disseminating$	705
disseminats$	705
disseminatting$	705
dissociate$	520
dissol	353 1536
dissolv$	541
dissolve$	541 2405 2406
dissolved$	541
dissolves$	541
dissolving$	541
dissua	296
dissuade$	297
dissuaded$	335
dissuades$	297
distan	537 558
distance$	2291 519 1529 545 550 552 1813
distances$	519
distancing$	519
distant$	1415 1427
distri	4 1022 1911 1070 88 481 1600
distributed$	1892 1940 1080 1473
distribution$	996
divers	1756 919
diversionary$	1195
divert	916
divert$	519
diverting$	519
diverts$	519
divide	1443 481 824
divided$	2313 1473 486
dividi	824
division$	552
do$	1009 1958 152 156 2064 268 2136 2137 2141 1324 493 1513 686 741
doctor	681
doctor$	626 1673 894
documented$	1621
does$	152 268 1324 493
doing$	156 268 686 1702
domino	1591
dominoes$	2461
don$	1324 493
donate$	933
donated$	933
donates$	933
donating$	933
done	994 1022 1911 1058 1061 1215 1256 1600
done$	1864 1009 1880 1892 1928 1931 1933 1937 2085 2086 2126 2147
door$	1875 1938 80 2088 1837
doors$	1875 1938 80 2346
dorm	2348
doubl	1945 876
double$	87 115
down	1043 2214 876
down$	1887 1901 1913 1988 1197 350 660 1836 1848
downlo	1898 1030 1909
downloads$	1900
draft$	962
drafte	1911 1600
drafted$	962
drafting$	962
drafts$	962
draw	2232
draw$	217 2273 458 465 519 840
drawin	663
drawing$	2446 840
drawn$	1031
draws$	840
dress$	1579
drew	1096
drew$	1966
dried$	1108
drift	1312
drift$	2272 1528 553 1546 1712
drifted$	553
drifting$	553 1546
drifts$	553 1546
driv	198 1190
drive	2205
drive$	380 796 853
driveing$	380
driven	474
driven$	465 866
driver	25 26 48 49 1934 1092 102 1570 2464 1639 1736
driver$	0 1 1867 12 16 18 1894 44 74 1076 1962 2440 1666
drivers$	0 1 1867 12 16 18 1894 44 1040 74 1076 1962 1094 2466
drives$	380 796 853
driving$	796 853
drop	83 513 520 593 876
drop$	29 34 82 1948 1512 587 1587 608 1606 1631 787 861 870
dropin$	1075 1585
dropins$	1075 1585
droppe	1118 876
dropped$	1988 587 861
droppi	520 876
dropping$	1512 587 861
drops	513 876
drops$	587 861
drug$	884
drugs$	884
due$	682 1690
dug$	1937
dynami	2418 759 1751
dynamic$	2426
dynamics$	2426
each	136 2243 2407 1590 2464 1802
each$	1863 1888 1975 2016 1247 2169 2192 2211 405 1409 2312 472 475 487 2365 2394 2400 1576 2455 2456 596 2460 1595 1598 623 1638 667 1727 1823 1824 1828 1845 1850 1855 1861
ear$	1696 792
earlie	876
earliest$	1145
early$	2013 1145 1836
earn$	778
earning$	778
earns$	778
ears$	792
easier	876
easier$	1538
easter$	441
easters$	441
easy$	1979
eat$	1446 985
eating$	985
eats$	1446 985
eclipse$	1923
educat	474
educate$	744
educated$	1397 1407 2294
educates$	744
educating$	744
effect	2418 1723
effective$	718
effectively$	2013
effectiveness$	1687
effort	1204
effort$	2050 2074
efforts$	2050
eject	383
elder	432
elder$	2414
eldest	2154 1289 1296 1307 1314 1349 363 2264 415 1409 432 434 2305 2318 1449 1450 2321 1460 472 2407 1802 1803 1812 822 1816
eldest$	2414
elearn	1948 608 1606 1631 870
elevat	918
elsewh	2279 2298
elsewhere$	1997 2106 2267 2275 2277 2432 1672
email	993 1948 608 1606 1631 870
email$	9
emaile	992 1017 1889 1890 1024 1911 1929 1600 642
emailed$	1862 1887 1018 1634
emails	1042
emails$	9 1912
embed	198 1190 737
embed$	917
embedd	1911 1600
embedded$	2092 917
embedding$	917
embeds$	917
emerge	1154
emerge$	2001 2024
emergees$	2001
emerges$	2001 2024
emotio	210
emotional$	1202
empath	759 1751
emphas	918
employ$	967
employe$	967
employed$	967
employes$	967
employing$	967
employs$	967
empower$	905
empowered$	905
empowering$	905
empowerment$	905
empowers$	905
enabl	918
enable$	231
enables$	231
enabling$	231
encour	1158 2125 737 919
encourage$	912
encouraged$	2028 912
encourages$	912
encouraging$	912
encryp	675
encrypted$	1667
end	289 296 313 353 513 520 1536 2421
end$	2213 1414 2287 1480 2351 2374 1512 526 2405 2406 2410 2423 727 951
endeav	755
ended	1108 1118 2214
ended$	1978 1988 2150 2163 2213 2374 951
ending	296 513 520
ending$	1512 727 951
ends	296 313 513 1540
ends$	1480 2351 2374 2410 2423 727 951
enforc	814
engage	992 1032 1065 622 1723 736 1729 1778 919
engage$	1935 1728
engaged$	1862 1895 1930 1728
engagement$	1902 2050 1614 1630 1710 1728 1783
engages$	1935 1728
engagi	736
engaging$	1895 1728
engend	918
enhanc	737 915
enhanced$	2092 257
enough$	275
enquir	1948 608 1606 1631 870
enrich	918
enrol$	433
enroled$	433
enroling$	433
enroll	1022
enrolled$	1892 1615
enrolred$	433
enrols$	433
ensure	737
ensure$	2105 339 731
ensured$	2092 339 731
ensures$	339 731
ensuring$	731
enter	384 2259 816
enter$	2258
entered$	61 486
enters	816
entrance$	1938
entrances$	1938 1462 2346
entry	1496
entry$	1374 1842
entrytime$	2366
entrytimes$	2366
environment$	2087 2128 2426 1722
environments$	2087 2128
episod	878
equally$	1764
equip$	746
equipm	24
equipped$	746
equipping$	746
equips$	746
erode	538
escala	699
escalate$	1780
escalated$	1701
escalates$	1780
escort	385
escort$	380
escorted$	465
escorting$	380
escorts$	380
establ	1911 1158 1600 737
established$	1132 2028
estate	2161 2279 2287
estate$	2265 1436
esteem	1751
ethos	919
evalua	1911 1600
evaluate$	695
evaluates$	695
evaluating$	695
evenin	1948 408 1454 2324 2334 2343 508 509 608 1606 1631 870
evening$	1891 1896 2270 2349 1486 2359 2362 2363 1495 2368 1500 2371 1504 2375
evenings$	1891 1896 2270 2335 1486 2360 2363 1495 2369 1500 2371 2373 1504 2375 2377 1524 1647
event	1948 608 1606 1631 870
event$	1949 872
events$	1949 2023
every	136 2243 1590 2464 1802
every$	1863 1888 1081 1975 1210 1247 1250 1367 475 2455 2456 596 2460 623 799 1850
everyb	48 136 195 235 1227 260
everybody$	1040 1187 1252 1275 717
everyo	48 136 1175 195 235 1227 260
everyone$	1040 2045 189 1187 1252 1275 717
everything$	2068 1678 1733
evict	383
eviden	675
evidence$	40 54 1667 1708
evidenced$	59
evident$	1621
evolve$	2001
evolvees$	2001
evolves$	2001
except	2306
exchange$	190
exclud	1091 2205 382 409 506 818
exclud$	820
exclude$	403 820
excluded$	1961 321 2204 1374 403 2294
excludes$	403 820
excluding$	403 820
excluds$	820
exclus	878
exclusion$	116 299 300
exclusions$	116
exerci	1948 608 1606 1631 870
exhibi	79 1071
exhibition$	75
existing$	1132 2040 799
exit	353 540
exit$	527 1532
exiting$	527
exits$	2346 527
expect	759 1751
expectations$	1721
expected$	326
expel	409 818
expel$	820
expele$	820
expeles$	820
expeling$	820
expell	409
expels$	820
expenditure$	22
experience$	2121
experiences$	629
explai	1017 1089 1114 1984
explain$	1959
explained$	1887
exploi	2127 1664 931
exploit$	2439
exploitation$	1719 881
exploitative$	881
exploited$	881
exploiter$	881
exploiters$	881
exploiting$	881
exploits$	881
explor	1123 133 2022 1158
exploration$	2050
explore$	908
explored$	1993 2028 2073 908
explores$	908
exploring$	908
exposed$	1354
exposu	759 1751
express$	2115
extend$	949
extending$	949
extends$	949
extent$	5
extra$	282 627
extrac	564
extract$	519
extricate$	519
eye$	2027 792
eyes$	792
facili	1911 1600 737 915
fade	1540
fade$	2405 2410
faded	2421
fades	2421
fades$	2410
fair	79 1071
fair$	1954 1979 1586 1790
fairly$	2013 1764
fairs	1071
faith$	1769
fall	1118 876
fall$	82 1988 248
fallin	876
falling$	248
fallping$	248
falls	1118 876
falls$	1988 248 1346 1540
famili	27 28 48 49 1934 122 1736
families$	0 1 1867 12 16 18 1020 1894 1040 52 1050 73 74 1076 2016 1223 243 1246 1296 355 2278 2292 1423 2466 1727 1738 893
family	49 1934 2154 1289 1296 1307 1314 1349 363 415 1409 2279 2287 2299 442 2318 1449 1450 2321 1460 2407 1802 1803 822 1816
family$	0 1 1867 12 16 18 1894 74 1076 1125 2278 1423 1570
far	428 558
far$	141 428 1420 1427 1433 488 1481 1553
fare	1579
fare$	2449
fares$	2449
fashion$	2025
faster$	1786
father	1404 2279 2299 442
father$	892
fathers$	243
fear	1114 1984
fear$	1643
fears	1114 1984
feasibility$	1743 753
feasible$	1676
february$	1971
fed$	2047
fee	1579
fee$	2449
feed$	182
feedback$	55 609
feeding$	182
feeds$	182
feel	1958 1114 1984 1225
feel$	2095 1228 649 664 1722 873
feelin	759 1751
feeling$	873
feelings$	629
feels	1114 1984
feels$	1228 649 664 873
fees$	2449
fell	1118 876
fell$	1988
felt	1958 1114 1984
felt$	649 664 873
fenc	370
fence	24 2443
fence$	51 80 933
fenced$	2248 388 933
fences$	80 933
fencing$	51 80 933
festiv	79 1071
festival$	2453
few$	1977 1144
fewer	87 678
fewer$	1079 95 1670 874
fi	1362
fight	878
fight$	116
fights$	116
figure$	1924 1073
figures$	1924 1073 1605
file	1911 1046 1051 1128 1600
file$	1916 1921 1923 1995 1996 1998 1999 625 1689
filed	1911 1600
filed$	61
files	1042
files$	1912 1916 1921 1923 1998 625
fill$	726 839
filled	1911 1600
filled$	839
filling$	726 839
fills$	726 839
film	1948 608 1606 1631 870
film$	23 75 2446 2447 2453 1586 2462 2467
filming$	869
films$	2453 2467 869
final$	1918
find	1089 1328 566
find$	1084 1959 1114 203 570 662 1655 774
finde$	570
findes$	570
findin	1122
finding$	1990 1992 203 570 774
finds$	1084 203 570 662 1655 774
fine	1579
fine$	2449
fined	2205
fined$	2204
fines$	116 2449
finish	994 1911 1061 485 1496 1600
finish$	2405
finished$	1864 1009 1918 1931 1937
finishingtime$	2366
finishingtimes$	2366
finishtime$	2366
finishtimes$	2366
firm	49
firm$	793
firmer$	793
firmly$	2013
first$	1145 1648
fish$	859
fishes$	859
fishs$	859
fit$	2003 935
fits$	935
fitted	1022 1043 1070 1572 616
fitted$	1892 1913 1940 2442 1608 618 935
fitting$	935
five	27 28 96 1098 119 122 2154 1289 1296 1307 1314 1349 363 2243 1375 452 2318 1449 1450 2321 1460 473 2407 1593 1598 1639 1802 1803 822 1816
five$	1020 69 73 79 91 1088 1111 1987 2245 2260 507 2400 2425 1576 1591 2463 1829 1844 1855
fix	396
fix$	831
fixed$	831
fixes$	831
fixing$	831
flag	186
flagged$	2047
flat	435
flat$	439
flexib	1233
flexible$	2103
flies$	438
floor$	2423
floors$	2423
flourish$	2115
flowing$	2058
flush	383
fly$	438
flyer	1948 608 1606 1631 870
flyers$	1833
fobs$	78
focus	737
focus$	1140 1692 917
focuse	720
focused$	1712 1735 1774 917
focuses$	917
focusing$	917
focussed$	1735 917
focussing$	917
follow	1030 1091 121 2407
follow$	167 1191 1192
followed$	1961 1968 1158
followers$	1900
following$	167 1644
follows$	167
food$	2467 1834
footag	675
footage$	1667
footba	1591
football$	2461 611 1844
footfa	13 62 1054
footfall$	1924 1630
for	424
for$	1886 1038 1927 1932 1966 1993 2033 2039 2076 1214 2091 1284 2162 1373 2271 2356 2450 2460 1648 1695 1699 1700 1706 1712 1724 1745 1839 1846 1859 897
forbid	296 298 312 313 315 359
forbid$	297 1347
forbidden$	2150 335 2213
force$	883
forefront$	1198
forge$	775
forgeing$	775
forges$	775
forgiving$	1711
form	406 1418 1454 2324 2334 1469 1472 2342 2343 1474
form$	23 2193 1398 2283 2288 2289 2295 2339 2341 2344 775
forming$	2211 775
forms	1948 2324 1455 2342 608 1606 1631 870
forms$	23 2295 2325 2335 2339 2344 775
fortnightly$	1863 2460
forum	19 37 1948 608 1606 1631 870
forum$	1029 2035 2036
forwar	1158 1191 1192 682
forward$	2007 2028 2061 2062 1615 1674 1788
forwards$	1674 1788
foster	737 918
foster$	435 821
fostering$	821
found$	1333 342 343 2228 662
four	96 122 2154 1289 1296 1307 1314 1349 363 2238 1375 2318 1449 1450 2321 1460 473 2407 1598 1639 1802 1803 1812 822 1816
four$	1088 1987 366 2245 1401 2315 507 2425 1583 1584 1812
fragme	555 824
fragment$	541
fragmente$	541
fragmented$	541
fragmentes$	541
fragmenting$	541
framew	1948 608 1606 1631 870
fraternise$	1799
free	558
free$	550 850
freedom$	253
frequency$	6
frequent$	164
fresh$	1399 413
friday	408 508 509
friday$	1891 408 2270 508 1500 509 2371 2451 1588 2459
fridays$	1891 2270 1500 2371 2451 1588 2459
friend	27 28 68 96 1092 102 1098 119 1113 122 1116 235 1227 2154 1288 1289 2165 1296 1307 1314 2199 2201 2208 2209 2218 1349 2222 2224 363 1360 2243 1375 2255 415 1409 2290 432 452 2318 1449 1450 2321 2328 1460 473 1471 1510 2381 2383 2385 2399 1530 2407 2420 1551 1557 1564 1593 1598 1639 1801 1802 1803 822 1816
friend$	1962 1428 2341 567 1562 2433
friendlier$	1641
friendly$	1979 2089 1790
friends$	1020 1060 69 73 91 1953 92 1088 1962 1094 1111 1983 1986 1987 1271 2152 1293 2176 2178 2180 2181 320 2185 2187 2198 2202 2206 2223 1366 2245 2260 2272 411 2297 2303 2323 467 2341 2364 507 2382 2384 2391 2393 2395 2397 2400 2402 1534 2409 2411 2412 2413 2415 554 2419 2422 2425 2427 567 2429 2430 2431 1562 2433 2434 2435 1566 2437 2463 1727 1820
friendship$	291 2158 2171 320 411 467 2380 2382 2388 2389 2391 2395 2399 2400 2403 543 548 2412 1547 2422 1556 1557 2427 567 1564 2434 2435 1568 1820
friendships$	291 2158 2171 320 411 467 2380 2382 2388 2389 2391 2395 2400 543 548 2412 2422 2427 567 2434 2435 1820
from	2218 1511 1541 1582
from$	1893 1047 1117 1138 1236 1304 1311 1313 1319 2196 1327 2210 1395 2271 2277 2301 1438 1453 484 1512 1531 1532 1542 1545 2450 2452 2458 2460 648 1649 1652 1695 1807 1835 1858
full$	219 1269 638
fuller$	219
fully$	1067
fun$	71
functi	1045
functional$	1915
fund$	39 954
funded$	954
fundin	1948 2084 608 1606 1631 870
funding$	39 1130 176 1698 954
funds$	39 954
furniture$	2467
furthe	188 210
further$	1144 1180 1202 1302 1427 692
future	188
future$	2005 1180 1302 1690
gain$	721 778
gaining$	721 778
gains$	721 778
game	79 1071
game$	2467
games	1071 1591
games$	2461 2467
gang$	300 804
gap$	2110 545 552 1718
gaps$	2110 1718 1731
garden$	75 2446 859
gardenes$	859
gardens$	859
gate	24
gate$	51 1938 80
gates$	51 1938 80 2346
gather	1287 1288 2159 2161 2164 2165 1299 1305 1306 1318 1322 2194 2197 1341 2232 1375 1442
gather$	114 2157 2169 2170 2177 2188 2192 2228 2247 1378 2249 2250 2258 1441 2312 1468 716
gathered$	2146 1333 2228 1601 1621
gathering$	2158 2175 2179 2211 2236 2237 2241 2388 716
gatherings$	2175 2176 2179 2237 2245
gathers$	114 716
gave$	1873 1946 407
genera	210
general$	1202
get	1958 1089
get$	1959 155 2019 269 1361 389 1458 1468 519 534 580 649 705 716 800
gete$	705
getes$	705
geting$	389 705 716
gets$	155 2019 269 389 519 534 580 649 705 716 800
getting$	155 269 1341 519 534 705 800
gift$	1095
gifts$	1095
gig	79 1071
gig$	2453
gigs	1071
girl	1092 2154 1289 1296 1307 1314 1349 1351 363 415 1409 432 2318 1449 1450 2321 1460 2407 1802 1803 822 1816
girl$	1962 2278 1428
girlfriend$	893
girls	27 28 68 102 1098 119 122 235 1227 2154 1289 1296 1307 1314 1349 363 2243 1375 1400 452 2318 1449 1450 2321 1460 473 2407 1593 1598 1639 1802 1803 822 1816
girls$	1020 1060 69 73 91 92 1962 1094 1111 1987 1271 2245 2260 2278 2315 2323 507 2400 2463 1811
giv	841
giv$	229
give	210
give$	1202 216 220 229 251 407 520 728 842 945
given	1874 1022 1909 1911 1070 88 1123 210 263 1600
given$	1892 1027 1911 1940 1080 1093 1993 1202 2073 216 220 1255 1600 624
gives$	220 229 251 407 728 842 945
giving$	216 220 229 407 520 728 842 945
givs$	229
go	1869 1958 1089 173 384 485
go$	1001 1015 1945 1953 1959 114 1123 2019 2064 1318 412 425 1426 438 445 1440 1441 465 1458 492 528 1521 1571 653 876
goal$	1772
goalpo	24
goalpost$	51
goalposts$	51
goals$	1772
goe$	2149 1440
goes	1903 173 384 485
goes$	1001 1015 1945 1953 2019 2149 1346 412 425 1426 438 445 1440 465 528 1571 604 653 876
going	1011 188 384
going$	1881 1180 2058 1262 2174 2197 1338 2221 528 1644 1702 1724
gone	1903 1090
gone$	1015 1017 1911 1941 1945 1960 1964 1600 653
good$	1979 2095 1251 2300 1459 1560 638 702 781
gos$	114 1440
got$	31 534 649
govern	49
government$	1699
governor$	1919
governors$	1919 621
gp	681
gp$	1673 894
gran	2279 2299 442
gran$	893
grand	1351 2299
grandad$	893
grandbrother$	892
grandcarer$	892
grandcarers$	892
granddad$	892 893
granddaughter$	892
grandfather$	892
grandm	1404
grandma$	893
grandmother$	892
grandmum$	892
grandp	1404
grandparent$	892
grandparents$	892
grandsister$	892
grandson$	892
granma$	893
granny$	893
granpa$	893
grant	1948 608 1606 1631 870
grant$	39
grante	1911 1600
greate	86 734
greater$	1078 219 257 1269 282 701 781
green$	1955 1956 1626 1645
greet	932
greete	105
greeted$	1097
grew	1943 1945 876
grip$	2273 1550 559 1552
groom	1664 931
groom$	2439
groomed$	881
groomer$	881
groomers$	881
grooming$	881
grooms$	881
ground$	1784 810
grounding$	810
grounds$	810
group	27 68 1948 96 1098 119 1113 122 1115 1116 235 1227 2154 1289 1296 1307 1314 2209 1349 2222 2224 363 1360 2243 2244 1375 2279 2290 452 2318 1449 1450 2321 1454 2324 1460 473 2342 1507 2381 2383 2385 2387 2399 1530 2401 2407 2420 1551 1593 2464 1598 608 1606 1631 1639 1729 1801 1802 1803 822 1816 870
group$	1029 1921 1922 1060 69 73 91 92 1088 1111 1983 1985 1986 1987 2123 1271 1293 2171 2176 2180 2181 320 2187 2195 2202 2206 2212 1344 2215 2223 1366 2237 1368 1370 2245 2247 2260 2265 1398 411 2276 2283 2288 2297 2303 2323 2325 467 2341 2344 2364 507 1503 512 1505 2378 2382 2384 2389 2391 2392 2393 2394 2395 2396 2400 2402 2403 1534 544 2409 548 2411 2412 2413 2415 554 2417 1548 2422 2425 1556 2427 2429 1561 2434 2438 2463 1820
groupactivities$	2377
groupevenings$	2377
groupi	2197
groups	1375 2324 2342 2343
groups$	1921 1922 1356 365 2237 1368 1370 2245 2325 2344 2417 2427 1561 2434 2438
groupsession$	2377
groupsessions$	2377
groupwork$	2377
grow	1943 1945 876
grow$	2115 1528 649
grows	876
grows$	649
growth$	86
guard	25 26 49 1092
guard$	44 1962
guardian$	893
guards$	44 74 1962
guidan	1948 608 1606 1631 870 919
guidance$	176 2072 1698
guide	915
guide$	519
guided	915
guidel	76
guideline$	77
guidelines$	77
guides	915
guidin	915
gulf$	545 552
gym	29 1606
gym$	611
had$	1880 31 67 1972 2114 612 639 1633
haircuts$	1834
half	48 2324
half$	1040 71 87 115 1413 1631
hall	29 34
hall$	2239 2265 2276 496
halt$	526
halv	876
halved	1108 1118
halved$	1978 1988
halves	1454 2324 2343
halves$	1480 2351
hand	841
hand$	2096 1775 946
handbook$	1904
handed	1874 1911 1070 88
handed$	1873 1022 1911 1940 1080 1600 616 624
handing$	946
handle$	2408
handou	1948 608 1606 1631 870
handov	1249
handover$	2119
handovers$	2119
hands$	946
hang	2232
hang$	1287 2194 2250
hangin	1341
hanging$	2159 2197 1329 2211 2221 2241
happen	1011 1911 1941 1600
happening$	1881
happier$	1641
happy$	1434
hard$	330 1741
harder$	330
harm	121 1664 677
harm$	2439 1669 1719
harmed$	1669
harmful$	1459 1669
harming$	1669
harms$	1669
harnes	918
has	492 700
has$	31 32 1041 63 67 70 72 1067 101 207 2122 272 641 1637 789
have	1958 492 700
have$	32 1041 63 67 70 72 1067 101 207 213 239 249 2122 272 641 1637 789
haven$	2087 2128
having$	213 272 1330 1643 789 864
he	122 432 434
he$	1246 2129 1270
head	25 26 2464
head$	1905
headco	13 62 1054
headcount$	1924
heal$	724
heale$	724
heales$	724
healing$	724
heals$	724
health	2127 1283 565 572
health$	681
healthier$	2153
hear$	1613
heard	1968 1114 1984 1723
heard$	2098 2146 880
hears$	1613
heart$	1198
heater	24
hedge$	51
held	1022 1909 1911 1941 85 133 134 135 1600 697
held$	1892 1933 1077 1126 1127 2114
helmet	24
help	2125 737 758 916
help$	123 2072 233 254 534 1732 1750 1783
helped	474
helped$	123
helpfu	2022
helpful$	1979 123 1676
helpin	737
helping$	233
helpline$	23
helplines$	23
helps$	233 534
her	1109 2154 1289 1296 1307 1314 1349 363 2243 1409 2304 2318 1449 1450 2321 2329 1460 472 2387 2401 2407 1654 1802 1803 1812 822 1816
her$	1888 137 1260 404 1408 1519 784 1828 1830
here	1123
here$	1952 1993 1994
hierar	886
high$	638 771
higher	86 876
higher$	1078 638 771
highli	918
hike$	2454
hikes$	2454
him	1109 2154 1289 1296 1307 1314 1349 363 2243 1409 2304 2318 1449 1450 2321 2329 1460 472 2401 2407 1654 1802 1803 1812 822 1816
hir$	967
hire$	967
hired$	967
hires$	967
hiring$	967
hirs$	967
his	2387
his$	1888 137 1260 404 1408 1519 784 1828 1830
hit$	615
hits	1030
hits$	1900
hockey	1591
hockey$	2461
hold	1530 697 700
hold$	1036 152 201 1328 2273 458 2400 1550 559 1552 691 777 789 826 845 959
holding$	201 691 777 789 845
holds	1042
holds$	1036 1912 152 201 276 691 777 789 845 959
holiday$	441
holidays$	441 2354
holidayss$	441
holist	210 738
holistic$	1202
home	371 2279 435 2334 1472 2342 2343 1474 1496 2468
home$	1871 1894 1979 341 2219 2220 1363 2235 1372 2267 2295 439 1435 2331 2344 2445 658 1858
homes	1462 2342
homes$	1894 2235 1372 2295 2332 2335 2344 2466
hometime$	2366
hometimes$	2366
honest$	1979 1711 1790
hope	1114 1984 2125 755
hope$	1213 1769
hopes	1114 1984 755
hoping	755
horizo	759 1751
host$	1981 967
hoste$	967
hosted	1911 1941 1600
hosted$	967
hostes$	967
hosting$	967
hosts$	1981 967
hotline$	53
hotlines$	53
hotspo	675
hotspot$	1667
hotspots$	1667 1686
hours	83 1948 608 1606 1631 870
hours$	1896 43 45 1075 84 1949 1524 1539 617 1835
house	406 435 1472 2342
house$	1398 439 458
housed$	2294 1452
household$	1423
households$	2292
houses	1454 2324 1462 1469 2342
houses$	2332 2339 2353
housin	406
housing$	1398
how	141
how$	47 64 1133 1149 1638 1657 1743 1849
hub	29 34 1606
hub$	2128
humili	890
hung	1572
hung$	2442
hurt	1091 121 1664 677
hurt$	1961 1982 2439 1665 1669
husband$	893
hustl	383
identi	1911 1089 1158 1600
identification$	1543
identified$	1055 2028 2073 1627 1629 887 917
identifies$	739 887 917
identify$	1959 203 739 887 917
identifying$	203 739 887 917
identifys$	203
identity$	2090
if	1377 678
if$	138 162 2029 278 2233 2242 2244 1670 684 1690 1691 788
imam	25 26
impact$	1687
implem	4 1911 198 1190 1600
implementation$	996
impos	814
impossible$	330
improv	1943 86 734 737 876 915
improve$	1078 730
improved$	1078 2092 257 638 1740
improvement$	75 86 2060 1788
improvements$	75 2060 1788
improves$	730
improving$	730
in	1160 1174 1186 1393
in$	1034 1912 1913 1053 1935 1068 1942 1075 1078 89 1957 1101 110 1103 113 1110 142 143 2026 2030 1164 1170 2044 1179 2056 2091 2107 1268 306 2219 2220 2258 1391 2275 423 491 2365 1578 2450 1585 2455 2457 1589 2460 2468 2469 1632 1647 1649 1653 1754 1768 783 1779 825 1831 1847 1848 1853 1859 897
incide	878
incident$	116 709
incidents$	116 709
includ	1123 132 1723
include$	1993 2162
included$	1993 1124 1621
inclus	225 266 738
inclusion$	923
inclusive$	1217 2089 1258 1711 1790
increa	1943 1945 86 700 737 876
increase$	86 1078 257 1780
increased$	1078 219 2092 257 638 1740
increases$	1780
increasing$	1078 257
indivi	1466 516
individual$	514
individually$	2336 1808
indoors$	2219 2220
induct	1066 1948 608 1606 1631 870
inducted$	1936
influe	2127 2418 1778 915
influence$	1306 2176 1354 2273 2381 1550 559 1552
influenced$	1354
influential$	1810
inform	1889 1890 1929 1948 1182 608 1606 1631 1723 870 916
information$	1897 1032 1177 2048 2052 254 1708 1729
informed$	2051 2098 1689 1735 1774
injunc	299 1291 300 1292
injunction$	1796
injunctions$	1796
injur	878
injure	677
injured$	1669
input	1948 1274 608 1606 1631 870 919
input$	2144
ins$	1075 2026 1585
inset	1948 608 1606 1631 870
inside	2259
inside$	2219 2220 1514
insigh	759 1751
insight$	1708
insist$	339
insistd$	339
insists$	339
inspector$	635
inspectors$	635
inspire$	906
inspired$	906
inspires$	906
instagram$	352
instal	1022 1911 1043 1070 1600 616 932
installation$	75
installed$	1892 1913 1918 1940 1608 618
instead$	108 1106 502 511 1508 678
instil	918
instru	315
instruct$	304 369
instructed$	304 326 369
instructing$	304 369
instructs$	304 369
intake	2348
integr	918
intell	1182
intelligence$	1177 2052 1708
intend	755
inter$	188
interaction$	1339
intercom$	53
intercoms$	53
interest$	2100 2139
interests$	567
interrogat$	745
interrogate$	745
interrogates$	745
interrogating$	745
interrogats$	745
interv	1889 1890 1948 608 1606 1631 758 870 918
intervention$	1710 1731 1750 1783 924
interventions$	1731 1783 924
interview$	863
interviewed$	863
interviewing$	863
interviews$	863
into	1174 424
into$	1993 2028 1170 2044 1254 421 2319 491 1574 1742 1761 825
introd	4 1911 1600 814
introduce$	991
introduced$	991
introduces$	991
introducing$	991
introduction$	996
invest$	762
investigate$	751
investigates$	751
investigating$	751
investing$	762
invests$	762
invita	1948 608 1606 1631 870
invitation$	9
invitations$	9
invite	992 1017 1889 1890 1909 1929 1066 642
invite$	975
invited$	1862 1887 1936 1634 975
invites$	975
inviting$	2089 975
invoice$	631
invoices$	631
involv	1274 1723 915
involvement$	2144
is	995 133 209
is$	1015 42 70 1067 1072 90 93 118 127 159 1168 1228 242 2118 1424 460 580 588 597 649 664 666
isolat	824
isolate$	819
isolates$	819
isolating$	819
isolation$	292 2267 1817
issue	919
issue$	1137 1140 2041 2046 2048 2055 709 1725 1765
issued	1022 1911 1070 88 1600 616
issued$	1874 1892 1940 1080 1608 1623
issues	1729 919
issues$	1137 2041 2046 1177 2048 2055 709
it	1109 1984 1654
it$	1002 1131 1137 2041 1592 1646 664 1765 1823 1828 1829 1841 1850 1854 1861
item$	1625
items$	1625
its$	226 1238 1260 2444 1581 1583 1597 784 1827 1828 1830 1835 1836 1850 1854 1861
itself$	1753
january$	1971
job$	625 631
jobs$	625 631
jog$	859
joges$	859
jogs$	859
join	1012 1882 1909 1065 1308 1328
join$	1249 779 990
joined	1909 1911
joined$	163 188 1184 1274 1723 738 779 990
joining$	1895 990
joins$	990
joint	1032 188
joint$	1902 1180 1503 512 1505 2378 1509 702 780
jointly$	1703
judgem	919
judgement$	2077 1715
judgemental$	1217 1258
judgme	919
july$	1971 1102
june$	1971 1102
keep	1958 1295 359 566 697 700
keep$	128 148 165 187 191 196 2105 297 322 327 329 340 1347 1348 357 358 1361 374 377 458 459 489 693 710 721 743 777 826 940
keeped$	377
keepin	697
keeping$	148 165 187 191 196 297 327 329 340 357 358 377 458 459 489 693 710 721 826 940
keepping$	322
keeps	697
keeps$	128 148 165 187 191 196 297 322 327 329 340 357 358 377 458 459 489 693 710 721 777 826 940
keepting$	322 489
kept	1911 133 134 135 1158 1600 697
kept$	1865 1119 128 1126 1127 2028 196 1189 321 357 358 382 458 1452 693 826
kepting$	693
kepts$	693
keys$	78
keyworker$	1925
kid	1351
kids$	2185 2430
kind$	1954 1979 1563 1790
kinder	572 1565
kinder$	1641
kindly$	1764
kit	24
kit$	78
kitche	29 2443
kitchen$	75
kits$	78
knew$	1972 646 665
knife$	884
knives	98
knives$	884
knock$	868
knocke	1911
knocking$	868
knocks$	868
know	1958 1114 1984 1723
know$	2105 1259 2131 646 665
knowing$	646 665
knowle	759 1751
knowledge$	254 1708
known	105 133
known$	1097
knows	1114 1984
knows$	646 665
kpi$	1607
kpis$	1607
label	890
lad	1351 432
lads	27 2154 1289 1296 1307 1314 1349 363 1375 2318 1449 1450 2321 1460 473 2407 1802 1803 822 1816
lads$	69 1271 2245 507 1662
laid$	1937
lamp	24
lamp$	51 80 1619
lamps$	51 80 1619
landlo	25 26 49 1570 2464
landlord$	2440 881
landlords$	881
language$	1737 1772
lanyard$	1906
lanyards$	1906 78
lapse$	2405
larger$	2240
last$	1957 1101
lasted	1970 109
late	1074 1578
late$	2448
later$	1690
laugh$	1953 1642
laughs$	1953
launch	1911 1600 616
launched$	1608
lawyer$	896
lcs$	1923
lead	25 26 49 1052 1934
lead$	50 1922 1925 1981 1192 519 592 637 1856
leader	25 26 2154 1289 1296 1307 1314 1349 363 2264 415 1409 434 2305 2318 1449 1450 2321 1460 2407 1802 1803 1812 822 1816 886
leader$	635 1810 1811
leaders$	635 1810 1811
leadin	432 1812
leading$	592
leads$	1981 592
leafle	76 1948 608 1606 1631 870
leaflet$	9 1897 1906 1949 2446 1833 872
leaflets$	9 1906 1949 1833
learn	737
learn$	244 2317
learni	1948 1182 608 1606 1631 870
learning$	2052 244 1697 920
learns$	244
leav	353 841
leave	1958 1361 371 384 485 520 540
leave$	128 129 1363 1441 1512 1532 542
leaves	384 485
leaves$	128 129 542
leavin	384 1496 520
leaving$	128 129 1512 542
leavingtime$	2366
leavingtimes$	2366
led$	261 1354 1735 1774
left	133 2214
left$	1119 128 129 2272 720
lend	934
lenient$	1711
lens	919
less	547
less$	523 524 1517 1538 678 875
lessen	551 556 2421 560 918
lesson	1948 1439 1454 2324 1472 2342 2379 608 1606 1631 870
lesson$	1949 1951 1980 2341 496 872
lessons$	1949 1951 1973 1105 1980 1651 1834 1842
let$	267 1278 1282 1294 1320 1348 2259 399 400 529 1527 601
leted$	1278
lets$	267 400 529 601
letted$	1278
letter	1948 608 1606 1631 870
letter$	9 1897 116 1833
letters$	9 116 1833
letting$	267 529
level$	1073 638
levels$	1073 638
levera	918
liais	1688
liaise	1017
liaise$	902
liaised$	1887 1018 902
liaises$	902
liaising$	902
liaiso	1032 1156
liaison$	1902 2026 2050 902
librar	25 26 29
library$	2239 2265
licenc	1948 608 1606 1631 870
licence$	1906 299
licences$	1906
life$	563
lift	560
lift$	835
lifted	2421
lifted$	835
lifting$	835
lifts$	835 1834
light	24 1362
light$	51 80 579 1619 830
lighter$	1641
lighti	24
lighting$	51 80 1722 830
lights$	51 80 579 1619 830
like	1114 1984
like$	1213 2140
liked	105
liked$	1926 1097
likes	1030 1114 1984
likes$	1900
limit	289 296 1295 314 396 547
limit$	287 398 532
limited$	2150
limiti	296
limiting$	287 532
limits	296
limits$	287 532
limitting$	287
line	682
line$	23 1991 1671 1674
lines$	23 1991 1183 1671
linger	2197 2232
linger$	2194
link	1288 1530 889
link$	178 194 2158 301 522 2400 1543 603 1773
linked$	178 194 603
linking$	178 194 603
links	1729
links$	178 194 2079 291 2158 301 522 2400 1543 603 1716 1773
liquidlogic$	1923
list	76 1089
list$	3 1013 46 1959 2446 676
listen	1723 916
listen$	144 2066 1642
listened$	643
listening$	2066 704 1702
listens$	144
lists$	1013 46 676
lit$	1653
litter$	79
live	1911 2279 1600
live$	1885 2010 2296 2298 437 2317 1452 478
lives$	437 478
living$	2317
loaded	1070
loaded$	1940
lobby$	707
lobbying$	707
local$	2040
locality$	2231
lock	24 370 932
lock$	51 80 377 617
locked	388
locked$	377 1380
locker$	561
lockers$	561
locking$	377
locks$	51 80 377 617
lodge$	437
log	1948 608 1606 1631 870
log$	46 1923
logged	1022 1911 1600 675
logged$	1892 61 1623 1667
logs	1042 675
logs$	46 1912 1923 1667
loiter	2197
long$	1977
longer	1958 1324 336 493 643 678 876
longer$	1135 286 290 302 316 454 1447 1475 1485 1635 1670 807 823
look	755
look$	171 193 1192 222 247 280 566 1722 750 787
looked$	1911 133 1158 750
lookin	755
looking$	171 222 247 280 750
looks	755
looks$	171 222 247 280 750
loop$	1689
loosen	538 1540 551 2421 560
loosen$	2410
loosens$	2410
lose$	170 1403 520 1528
loses$	170 1403
losing$	170 1403
lost$	1403
lot$	2206 2308 2396 2425 2430
lots$	275
lower	876
lower$	835
lowered$	835
lowering$	835
lowers$	835
loyalties$	522
loyalty$	522 1543
lunch	79 1071 1439 1454 2324 1496 1587
lunch$	1455 1586 2457 1834 1842
lunche	1071 2324
lunches$	1842
luncht	408 508 509
lunchtime$	1891 2270 2366 1500 2371
lunchtimes$	1891 2270 2366 1500 2371
mace$	2035 2036
made	1007 1022 1909 1911 209 1600
made$	1877 1892 1937 2112 326
magistrate$	896
mail	1948 608 1606 1631 870
mailed	992 1911 1600
mailed$	1862
main	432 1812
mainta	700 737 916
maintain$	721
maintained$	2092
maintaining$	721
maintains$	721
mak$	570
make$	177 209 212 227 1225 255 273 389 546 570 584 742 775 785
makeing$	389 775
makes	1042
makes$	1912 177 227 273 389 546 570 584 775 785
making$	177 212 227 255 273 546 570 785
maks$	570
male$	1660 930
males$	1660 930
mam$	893
man	1965
man$	882 930
manage	25 26 49 1051 1052 193 1225 474 2464 737 915
manage$	1185 2095 2408
managed$	2092 817
management$	702
manager$	50 1921 1922
managers$	74
managi	737 915
manner	1153
manner$	2023 2025
many	1388
many$	11 1908 1039 1056 1079 1977
map	76 1948 1086 608 1606 1631 663 870
map$	23 583 2446 645
mapped	1022 675
mapped$	1892 583 1667
mappin	1948 608 1606 1631 663 675 870
mapping$	583 1667 1684
maps$	583 645
march	385
march$	1971 1102
mark$	10 1655
marked$	10 664
marks$	10 1655
mash$	2035 2036
master	1948 608 1606 1631 870
match	79 1071 1587 1591
match$	2453 1586 2457 2461 2462
matche	1071 1591
matches$	2453 2461
mate	1471
mate$	2341
materi	24
mates	2222 2224 2399 1564
mates$	2152 2180 2181 2185 2341 2364 2430 2434
matter$	1123 1137 2055
matters$	1137 2055
maximi	918
may$	1102 2003 160 1277 1535
mayor$	1699
meal	79 1071 1587
meal$	2446 2453 1586 2457 1842
meals	1071
meals$	2453 1833 1842
mean$	2120
meaningful$	1195 718 1787
means$	2002 2120
measur	1204
measured$	59
measurements$	619
measures$	2074 1205
mechanisms$	1205
mediat	1948 608 1606 1631 870
medic	681
medic$	1673
meet	993 1869 85 1958 2149 1287 2161 2164 2165 1299 1305 1308 1318 1322 2194 1328 351 2218 2232 1442 1688
meet$	1868 1077 1953 114 2064 2157 2169 2170 2177 2188 2192 1323 1331 2207 2247 1378 2249 2250 2258 1440 1441 2312 570 598 615 1613
meete$	570
meetes$	570
meetin	19 1011 1032 1051 1052 83 1948 1156 1288 2159 1306 2197 1329 2217 2221 608 1606 1631 870
meeting$	1881 1902 1921 1922 1075 1949 2026 2035 2036 2148 2158 2171 2174 1341 2241 1504 2375 1512 2388 570 872
meetings$	1902 1921 1922 1075 1949 2002 2026 2148 2176 1504 2375
meets	1042
meets$	1868 1912 1077 1953 114 1440 570 598 1613
meetup$	2175
meetups$	2175 1343
member	27 28 49 68 1934 96 1092 102 1098 119 122 1116 235 1227 2154 1289 1296 2168 1307 1314 2209 1349 363 1360 2243 1375 2255 415 1409 432 452 2318 1449 1450 2321 1460 472 1471 2399 2407 1639 1802 1803 822 1816
member$	1905 1962 2278 1428 2341 1811
members$	0 1 1867 12 16 18 1020 52 1060 69 73 74 1076 91 92 1088 1962 1094 1111 1113 1986 1987 1293 1366 2245 2260 2278 2315 507 2400 554 1727 1811
membership$	1396
memora	1948 608 1606 1631 870
men	98 1965
men$	882 930
mend	932
mend$	724
mende$	724
mended	1043 616
mended$	1913 1918 1608 618
mendes$	724
mending$	724
mends$	724
mental	2418
mention$	1991 1671
mentions$	1991 1671
mentor	25 26 49 1934 1948 608 1606 1631 870
mentor$	0 1 1867 999 12 16 18 50 1925 74 1076 1949 626 637
mentoring$	1907
mentors$	0 1 1867 999 12 16 18 50 74 1076 1949
menu$	2467
messag	1948 2149 1308 1328 1338 1341 2221 608 1606 1631 675 870
message$	1095 106 1331 2447 1697 1721 1772
messages$	1095 106 2148 1340 1667 1697 1721
messaging$	2148 2174 2211 1721
met	1869 1017 1889 1890 1024 1909 1911 1058 85 474 642 1723
met$	1887 1018 1899 1928 1064 1077 1333 615 1618 1634
meters$	2173
metres$	2173
midwif	681
midwife$	1673
might	1266
might$	160 1277 1535
miles	428 2298
miles$	2173 1420 1427 1431
milestone$	66 1607
milestones$	66 1607
mind$	2034 2138 1689
mindfu	1158 1233
mindful$	2028 2051 2103
mindse	759 1751
minibu	24 1948 2348 608 1606 1631 870
minibus$	2453
minimi	296 314 547 737 918
minimised$	2092 2150
minute	1911 1046 1948 608 1600 1606 1631 870
minutes$	9 1904 1916 1477 619 620 1759
miss$	1353
misses$	1353
missin	1091
missing$	1961 878
mistak	890
mitiga	737 918
mitigated$	2092
mix	2149 1287 2161 2164 1318 2194 2218 1442
mix$	2157 2177 2188 2207 2312 1799
mixing	1288 2159 2197 2217 2221
mixing$	2158 2171 1329 2241 2388 1800
mobile$	1876 41
mobili	918
mobilised$	1628
model$	1712
models$	1712
module	1948 608 1606 1631 870
module$	23
modules$	23
moment$	2004 2117 1491
momentum$	1713
monday	408 508 509
monday$	1891 408 2270 508 1500 509 2371 2451 1588 2459
mondays$	1891 2270 1500 2371 2451 1588 2459
money	2084
money$	39
monito	1158 675 1688
monitor$	1667 898
monitored$	59 2028 1667 898
monitoring$	60 1667 898
monitors$	1667 898
month$	1905 441
monthly$	1863 595 613
months$	2005 2300 441
more	86 188 210 2227 734
more$	1078 1081 95 1144 1180 1202 219 1212 224 1219 250 274 275 1269 282 1302 1358 2240 394 397 2262 572 1565 627 638 1635 1678 692 1733
mornin	408 508 509
morning$	1063 2270 1500 2371
mornings$	1063 2270 1500 2371
mosaic$	1923
mosque	29
most	48 1392
most$	1040 1081 1265 2262 1409 2305
mother	1404 2279 2299 442
mother$	892
mothers$	243
motivate$	907
motivates$	907
motivating$	907
mou	1948 608 1606 1631 870
mounte	1572
mounted$	2442
mov	385 440
mov$	430 431 436
move	384 417
move$	2205 368 371 1381 2268 412 418 2281 420 425 430 431 433 1426 436 438 445 458 540 582 794 1809 836
moved	2205 417
moved$	1090 1091 2204 368 412 1407 418 425 430 431 2294 1426 436 445 1443 1452 486
moveed$	433
moveing$	368 433
moveme	675
movements$	1667
movered$	433
moves	417
moves$	368 2268 412 418 2281 425 430 431 433 1426 436 438 445 458 582 794 1809 836
moving	417
moving$	2010 1381 430 431 436 836
movred$	430 431
movring$	430 431
movs$	430 431 436
much$	1039 1977
multi$	1032 188 738
mum	1404 2279 2299 442
mum$	892
mural$	75 2446
murals$	75
museum	29
music	1591
music$	2461 2467 611
must	2118 2122
must$	199 200 230 1235 1424 1535
nailed	1572
nailed$	2442
name	1958 1089
name$	1959 1097 965
named	1964 1096
named$	1055 1966 1629 667
names	1883 675
names$	1667 965
naming$	2162
nan	1404 2279 2299 442
nan$	893
nana$	893
nanny$	893
narrat	759 1751
narrow$	726
narrowing$	726
narrows$	726
naturally$	1540
near	1470 1471
near$	1135 2317 2341 1589 1847
nearby$	1847
necess	210
necessary$	1202 1675 1676
need$	2116 2122
needed	2022
needed$	1675 1676
needle	98
needs	1723 1729 919
needs$	2116 2122 1731
neighb	102
neighbours$	1094
neithe	324
neither$	295 1316 479 497
nephew	1351
net$	2110
netbal	1591
netball$	2461
networ	19 37 1175 1570
network$	999 1029 2045 2417 567 2434 2438 2440
networks$	2002 2417 567 2434 2438
never	1324 493 678
never$	286 290 295 302 316 331 376 464 466 471 1475 1485 2357 557 1670 807 823
new	565 572 1565
new$	1918 413 1560 569 571 576 627
newsle	1948 608 1606 1631 870
newsletter$	9 1904 872
newsletters$	9
next$	1470 1471 1690
nicer	572 1565
nicer$	1560 571
niece	1351
night	1454 2324 2334 2343
night$	1891 1896 2270 2349 1486 2359 2362 2363 1495 2368 1500 2371
nights	2324 878
nights$	1891 1896 2270 2335 1486 2360 2363 1495 2369 1500 2371 1647
no	100 313
no$	103 256 294 310 324 337 346 347 378 393 1392 447 455 490 499 515 517 530 531 643 803
nobody	122 256
nobody$	1248 479 877
non	293 802
non$	225 266
nonassociation$	1794
noncontact$	1285
none	122 324
none$	256 1310 1316 479 497 877
nor$	295 807
normal	918
normal$	1132 161
norms$	1737
north	1430
not	108 1295 313 1324 493 1508 678
not$	99 100 1100 130 131 286 290 295 302 2166 316 328 331 1352 362 376 449 454 464 466 471 476 1475 1485 2357 497 500 510 535 557 1670 807 808 823
note	1948 1122 186 608 1606 1631 870
note$	46 1990 1991 1992 1709
noted$	61 1621
notes$	46 1916 1921 1991
nothing$	521
notice	76 1114 1984 1291 1292
notice$	80 2066 2139 364 579 617 1804 1805
noticeboard$	1938
noticeboards$	1938
notices$	80 579 617 1804 1805
notifi	1929
november$	1971
now$	1067 1085 1957 2300 799
nowhere$	308
number	13 76 1965
number$	14 20 23 30 33 1897 36 38 58 1073 1388
numbers$	1908 78 1073 1388
nurse	25 26 49 1934 681
nurse$	999 50 626 1673 894
nurtur	225 266 737 915
nurturing$	1217 1258
observ	1948 608 1606 1631 870
obtain	1911 1600
obtain$	716
obtained$	1601 1621
obtaining$	716
obtains$	716
occasi	878
occasions$	1524
occur	1154
occur$	2024
occurs$	2024
october$	1971 1102
of	1037
of$	1866 1025 1038 1048 1959 1969 1100 1976 1117 1993 2032 184 2071 2081 1220 2135 1284 2191 2226 1357 1364 1373 2255 1394 1419 2293 2350 1514 1532 1567 2452 1636 1638 647 1667 1668 1670 1695 1745 1807
off	1326 2298 1511 2468
off$	1864 1872 1928 1315 2196 341 367 1380 2301 1512 1554 1826 1836 1853
offer	1948 210 1249 608 1606 1631 1729 870 916
offer$	152 203 1202 229 2119 2136 1710 957
offere	992 1889 1890 1022 1911 1929 88 2022 210 1215 263 1256 1600
offere$	229
offered$	1862 1892 1933 1080 1158 1202 2073 2085 1255 2126 1434 957
offeres$	229
offeri	210
offering$	203 1202 229 957
offers	1042 210
offers$	1912 152 203 1202 229 957
office	25 26 49 1934 1274
officer$	0 1 1867 999 12 16 18 50 74 1076 626 1619 883
officers$	0 1 1867 999 12 16 18 50 74 1076 2144 626 1619 883
often	14
often$	7 1006 1039 1977 1670 1791
older	1400 432 2370 1812
older$	98 1965 2154 1289 1296 1307 1314 1349 2222 363 1445 2318 1449 1450 2321 1460 2407 2414 668 669 670 1802 1803 822 1816 829
oldest	2154 1289 1296 1307 1314 1349 363 2264 415 1409 432 434 2305 2318 1449 1450 2321 1460 472 2407 1802 1803 1812 822 1816
oldest$	2414
on	1578
on$	1053 1931 1068 94 1960 1961 1117 150 2029 2062 1209 1226 246 2113 1257 2132 2162 2230 1373 2251 2313 498 501 2365 1518 1525 2448 2455 2456 596 1589 2460 2469 1669 1679 1682 1762 1789 1826 1835 1836 1847 1848 1860
once	2244
once$	1863 2253 2256 2258 2460
one	100 2264 432 480 1812
one$	71 1063 1948 1151 1248 1310 1316 2192 390 1383 392 2261 401 405 415 1408 1409 1422 434 2304 2305 2312 472 1466 2336 479 514 516 2394 2409 608 1606 1631 667 1808 1812 1829 1836 870 877
ones$	1063 1376 2315 2373 1811
ongoin	210
ongoing$	1161 1202 702 899
online$	1885
only$	391 395 2336 2376
onside	758
onside$	1750
onto$	1053
open	1022 1074 1578
open$	1021 1892 1026 71 1981 180 2053 2058 2059 1218 1233 2448 1653 1702 1784 1790 1856 948
opened	1022 1911 1600
opened$	1021 1892 1926 1937 2114 948
opening$	180 843
opens$	1021 1981 180 948
operat	49 1045 889
operational$	1885 1915
opinions$	284 629
opport	2084 2125 1723 1729
opportunities$	1221 253 1731 1732 753
opportunity$	2015 2080 253 753
opposite$	462 1457 1464 488 1481 1553
optici	681
optician$	1673
optimi	737 918
option	2084 2125 1474 1744
option$	2021 1743 753
options$	2344 1731 1743 753
orange$	1955
orbit$	1550
order	1016 2156 299 1291 1292 315 385
order$	1886 1915 2155 304 339 364 369 389 631 1804 1805
orderd$	339
ordere	1016 1911 1062 1600 616
ordered$	1886 1932 304 326 369 1608
ordering$	304 369 389
orders	1291 1292
orders$	2155 304 339 369 389 631 1804 1805
ordina	25 26 163 198 1190 915
ordinary$	161
ordinated$	1155
organi	1911 1941 1600
organisations$	1173
organise$	1981 591
organised$	591
organises$	1981 591
organising$	591
other	1175 235 1227 2165 2168 2199 2201 2208 2209 2222 2224 1400 1417 2290 2328 1489 2370 1501 2381 2383 2385 2387 2399 2401 2420 565 572 1565 806 1801
other$	2006 1167 2040 2045 1195 1293 305 2171 1302 2175 2178 2180 2181 2183 2186 2189 2190 2198 2202 2206 1343 2223 2261 1400 1402 411 422 1415 1425 2297 1432 2303 2306 1437 2309 1445 2323 462 1467 482 1478 2364 2370 2382 2391 2393 2394 2395 1534 2409 2412 2413 2415 2420 2422 1553 1558 1559 1560 569 2432 1798
others	1175 1325 2385 2399
others$	2045 2106 1293 2176 2178 2180 2181 2183 2186 2187 2195 2198 2202 2206 2223 2257 1402 411 2297 2303 2323 2364 2391 2393 2394 1534 2409 2412 2413 2415 2422 2425
ought	2118
ought$	2122
our	1123 195
our$	1993 1187 226 1238 1260 1581 784
out	1190 558 564 2468 1744
out$	996 1871 1892 1939 1080 1099 1989 1120 1121 130 1993 1124 1126 1163 2085 2099 2126 2157 2188 344 2218 1369 1374 1380 2263 2277 2279 1410 419 1417 1441 1473 1511 1526 1529 2410 1541 1582 1616 658 1704 1766 1825
outcom	1729 919
outcome$	2121
outcomes$	2060 1687
outing	79 1071 2379
outing$	2453
outings$	2375 2453
outlet	1778
outlook$	2100
outrea	1948 1274 608 1606 1631 870
outreach$	1876 41 1907 2144 1783
outsid	130 1417 1555 1559
outside$	1068 2432 1589 1714 1847
outsta	1074
over	2238 1536
over$	2175 2227 372 2240 1390 2352 2405 2406 1608 685 1695 1741
overdu	1074
overla	2194 1442
overlap$	2312 2355
overleaf$	1759
overs$	2175 1343
overse	198 1190 1430 918
oversi	1723 1729
oversight$	60 1692 1694 703
overview$	1692
own	198 1190
own$	1125 1998 1129 1365 2267 503 1520 1658 773 1808
owner	25 26 2464
owners	759 1751
ownership$	2139
owns$	773
pack	1948 608 1606 1631 870
pack$	1897
paedia	681
paediatrician$	1673
page	1948 608 1606 1631 870
page$	23 2011 2012
pages$	23
paid	1911 1600
paid$	1016 1062 590 1623
paint	932
paint$	2467
painte	1043 616
painted$	1913 1937 1608 618
pair	2154 1289 1296 1307 1314 1349 363 2318 1449 1450 2321 1460 472 2407 1802 1803 822 1816
paired$	1509
pairs	1376
pairs$	2246
pan$	2019
panel	19 25 26 37 49 1051 1052 1948 1175 608 1606 1631 870
panel$	999 1029 1919 1921 1922 2035 2036 2045 621
pans$	2019
parade$	2231
paragraph$	1991 1671
paragraphs$	1991 1671
parame	1122 681
paramedic$	1673
parameters$	1992
parcel	481
parcelled$	1473
parent	27 28 48 49 1934 102 122 1590 1736
parent$	0 1 1867 12 16 18 1894 74 1076 892
parents$	0 1 1867 12 16 18 1020 1894 1040 52 1050 73 74 1076 1094 2016 1223 243 1246 1296 355 356 1423 2466 1727 1738 1748 892
park	29
park$	2231 2239 2256 2265 838
parked	1903
parked$	838
parking$	838
parks	1903
parks$	838
part	1012 1882 1909 1910 1911 1065 824
part$	1930 1935 130 1123 2130 1480 2351
partic	1012 1882 1030 1065 622
participants$	1900 1917
participate$	1935
participates$	1935
participation$	1614 1630
partie	79 1071
partin	824
partne	37 1032 49 1934 1175 188 1249 260 1729 738
partner$	1917 893
partners$	0 1 1867 12 16 18 1029 1917 74 1076 1173 2045 189 1252 717
partnership$	1029 1902 1919 2035 2036 1180 2119 1703
parts$	1480 2351
party	79 1071
party$	2453
pass$	186
passage$	1991 1671
passages$	1991 1671
passed$	2047 624
passes	24
passes$	78 1833 1842
pastor	210
pastoral$	1202
path	2443
path$	75 483
paths$	483
pathwa	1948 1474 608 1606 1631 759 1751 1778 870
pathway$	2344
pathways$	2002 2344
patient$	1711 1790
patrol	993 1869 83 1948 1274 608 1606 1631 870 934
patrol$	1868 1907 1075 883
patrols$	1868 1907 1075 2144 883
patterns$	1686
paused$	1580
pay$	955
paying$	955
pays$	955
pcso	49
peace	1399
peace$	2269 2272
peel$	519
peeled$	1784
peer	2381 1557
peer$	2154 1289 1296 1307 1314 1349 363 2318 1449 1450 2321 1460 2381 2399 2407 1547 1548 1556 1557 2427 2433 1564 1568 1802 1803 822 1816
peers	2224 2399 2420 1564
peers$	1293 2181 2185 2297 2364 2382 2395 1534 2409 2412 2413 2415 2427 567 2430 2431 2433 2434 2435 2437
pegs$	561
people	48 49 1934 1227
people$	0 1 1867 12 16 18 1020 1040 52 1050 1060 69 73 74 1076 92 1088 1962 1094 1111 1983 1985 1986 1196 2123 1271 1275 2185 1366 2245 2260 507 2400 2430 2433 577 2463 1661 671 1821
peoples$	1962
per$	1035 48 1760
percen	48
percent$	1040
percep	759 1751
perceptions$	1737
perfor	79 1071 1941
perform$	858
performance$	2462
performed$	858
performing$	858
performs$	858
periodic$	164 696
periodically$	696 1690
permit	2259
permit$	2000 1278 1282 1320 1527 1780
permited$	1278
permits$	2000 1780
permitted$	1278 1294 1387
persistent$	1711
person	49 1934 1092 2154 1289 1296 1307 1314 1349 363 415 1409 2318 1449 1450 2321 1460 2407 1802 1803 822 1816
person$	0 1 1867 12 16 18 74 1076 1962 163 2278 1428 1661 782
persons$	1962
pharma	681
pharmacist$	1673
phase$	513
phases$	513
phasing$	513
phone	993 24 1328 2205
phone$	78 977
phoned	992 1017 1889 1890 1024 1911 642
phoned$	1862 1887 1018 1634
phones	303
phones$	78 977
phoning$	977
photo$	56 619
photograph$	56 619
photographs$	56 619
photos$	56 619
physical$	689
physio	681
physio$	1673
physiotherapist$	1673
pick	1071 158
pick$	193 1191 1192 573 860
picke$	573
picked$	133 134 1158 860
pickes$	573
pickin	158
picking$	573 860
picks	1071 158
picks$	573 860
picnic	79 1071
picnic$	2453 1586
picture$	56 1095 1974 1131 1140 1708
pictures$	56 1095 619
pilot$	2
pitch	2443
pitch$	75
plac	440 814
plac$	436
place	1031 1911 1043 1941 1948 417 608 1600 1606 1631 870
place$	1881 1901 1913 2004 2073 2075 2087 2099 2128 2256 1396 420 433 436 1435 458 2326 2333 489 496 502 511 1508 1629 1724 1837
placed	1911 417 1600
placed$	1397 1407 418 425 429 2294 436 2317 1452 486 1623
placeed$	433
placeing$	433 489
placem	2279 2287 1418 435 1454 2324 1455 1462 2334 1472 2342 1474
placement$	418 2281 420 2288 429 2295 439 1435 2344 821
placements$	418 2281 420 429 2295 439 1435 2325 2332 2335 2344 821
placered$	433
places	417 1575
places$	2004 2087 2128 420 433 436 458 489 561 2445 1837
placeting$	489
placin	417
placing$	1330 429 436
placs$	436
plan	1948 1128 608 1606 1631 755 870
plan$	1884 1897 66 1981 1995 1998 1999 1131 1140 634 1690 1759 1765 1772 872
planned$	1879
planni	755
planning$	2050 2068 1710 1739
plans	755
plans$	1981 1998 2068 1205 634 1759
plant	932
plante	616
planted$	1937 1608 618
play	79 1071
play$	1876 41 75 114 268 1328 1441 1446 599 2462 1642
played	1941
player	27
players$	1821
playgr	1454 2324 2334
playin	1338
playing$	268 599
plays	1071
plays$	114 268 599
pledge$	77
plenty$	275
plug$	726
pluging$	726
plugs$	726
podcast$	23 2447
point	1089
point$	53 1959 2004 2015 2102 1491
points$	53
police	25 26 49 1934 1274
police$	0 1 1867 12 16 18 50 74 1076 2144 287 883
policeing$	287
polices$	287
policeting$	287
polici	76 1948 1274 608 1606 1631 870
policing$	2144 883
policy	76 1948 1579 608 1606 1631 870
policy$	23 1904 2449 872
pond$	75
pool	29 1591
pool$	2461
pop$	787
portal$	23
portals$	23
positi	225 266 1283 565 572
position$	1690
positive$	2040 1195 1217 2089 2095 1251 1258 2153 576 689 786 1787 1790
possib	2022 1744
possibilities$	753
possibility$	1743 753
possible$	2015 1151 1420 1675 1676 753
post	1948 608 1606 1631 841 870
post$	1952 1619 1627 1629
posted	1022 1911 1069 1070 88 1600
posted$	1892 1939 1940 1080 624
poster	76 1948 608 1606 1631 870
poster$	80 579 2446 1833 872
posters$	80 579 1833
posts$	1619
potent	759 1751
potential$	753
power$	364 2273 559 1552 1804 1805
powerful$	2408
powers$	364 1804 1805
practi	25 26 49 1934 1182 1249 1729
practicable$	1676
practice$	2052 2068 2106 2119 1730
practitioner$	0 1 1867 12 16 18 1925 74 1076
practitioners$	0 1 1867 12 16 18 1917 74 1076 189
precinct$	2231
prepared$	1434
presen	1883 1911 1948 1154 1249 1274 608 1600 1606 1631 870
presence$	2119 2144 1298 1681 1692 1693
present$	2024 2333 1711 1790 862 1856
presented$	862
presenting$	862
presents$	2024 862
pressure$	2418
preven	289 296 298 1295 312 313 359 737 916 919
prevent$	297 322 349 1347 1348 374 727
prevented$	2150 335
preventing$	297 349 727
preventping$	322
prevents$	297 322 349 727
preventting$	322
prey	121 1664
prey$	1982
price	1579
price$	2449
priced	1016
priced$	1886
print	841 932
printe	1022 1911 1069 1600 616
printed$	1873 1892 1939 1608 618
priori	1723 737 885 918 919
priorities$	2060
prioritise$	760
prioritised$	2092
prioritises$	760
prioritising$	760
priority$	1208 1720
prise$	458 519 534
pro	1283 565 572
proact	163 1233 738 758
proactive$	1155 2103 1711 1750
proactively$	1750
problem$	2055 1765
problematis$	745
problematise$	745
problematises$	745
problematising$	745
problematiss$	745
problems$	2055
proced	1948 608 1606 1631 870
procedures$	2002
proces	1948 608 1606 1631 870
processes$	2002 1205
procur	1016 1062
procured$	1886 1932 1628
produc	4 1911 1042 2348 1600
produces$	1912
production$	996
productive$	1787
profes	37 49 1934 1175 260
professional$	0 1 1867 12 16 18 1925 74 1076 1207 637 688
professionals$	0 1 1867 12 16 18 1029 1917 74 1076 1173 2045 189 1196 1252 717
profil	675
profile$	1667 1692 1725
profiled$	1667
profiles$	1667
profiling$	1667
profit	1664
progra	1948 1472 2342 1474 608 1606 1631 870
programme$	1870 1920 2344 611 634
programmes$	2344 634
progre	1058 1158 198 1190 1191 1192 1215 1256 1756
progress$	2001 2061 2062 2079 632 1690 1788 917
progressed$	1928 2028 2085 2126 917
progresses$	2001 917
progressing$	917
progresss$	2001
prohib	296 298 312
prohibit$	297
prohibited$	2150 335
projec	2343
project$	2 1920 75 2276 611 634
projects$	634
promise$	326 339
promised$	1879 339
promises$	326 339
promot	737
promote$	913
promoted$	2092 913
promotes$	913
promoting$	913
promptly$	2013 2052
proper$	1132 1549
propor	758
proportionate$	718 1750
proportionately$	1750
prosocial$	2153
prospectus$	1904
protec	737 916
protected$	2092
protection$	299
protective$	1729
protoc	1948 608 1606 1631 870
protocol$	872
provid	1022 1911 1042 1070 88 210 1600 700 915
provid$	229
provide$	152 208 1202 229 956
provided$	1892 1940 1080 1202 2073 263 956
provider$	2339 636
providers$	2339 636
provides$	1912 152 208 1202 229 956
providing$	208 1202 229 956
provids$	229
provis	4 1948 2037 2065 2084 1274 2279 1472 2342 608 1606 1631 1729 870
provision$	996 2144 2295 1731 1732 1783
provisions$	2295
pru$	2295
psychi	681
psychiatrist$	1673 894
psycho	681
psychologist$	1673 894
public	4 934
publication$	996
publis	1911 1069 1600 934
published$	1939
pull$	2273 458 465 519 549 1550 559 1552 715
pulle$	549
pullen$	549
pulles$	549
pulling$	465 549 715
pulls$	465 549 715
pupil	1092 432
pupil$	1962
pupils	1598
pupils$	1050 92 1962 1821
purcha	1016 1911 1062 1600 616
purchased$	1886 1932 1608
purpose$	2090 1772
purposeful$	1787
push$	714 770
pushes$	714
pushing$	1702 714
put	440 814
put$	1022 1911 1043 1069 1070 1941 213 1229 486 489 1572 1600 939
puting$	489
puts$	489 939
putting$	213 1330 489 939
qualification$	1906
qualifications$	1906
qualit	1729
quarterly$	613
questi	1948 608 1606 1631 870
quicke	876
quicker$	1786
quickly$	2013 1786
quiet$	2216
quieter$	1641
quit	353 1361
quit$	527
quiting$	527
quits$	527
racism	890
racist	890
radar$	2108 1689
raise	186 193
raise$	1185 713 733 938
raised$	2047 1623 733 1740
raises$	733 938
raising$	1712 733
ramp	24 1362 2443
ramp$	75 386 387
ran$	1873 1603
rang	1869 642
rang$	1018 1618 1634
rappor	1729
rarer$	1641
rate	1958
rate$	1073 638 873
rated$	873
rates$	1073 638 873
rather$	1106 502 511 1508 678
ratifi	1911 1600
ration	547
re	1323 663
re$	1341
reach	1089 1328
reach$	1959 1336 1550 615 712 871
reache	992 1909
reached$	1862 1895 615 871
reaches$	712 871
reaching$	712
react$	794
reacts$	794
read	992 1898 1911 1600
read$	1862 1880 1926 1069 149 980
reading$	149 980
reads$	149 980
ready$	1937 1434
real$	1549
reassu	915 919
reassurance$	2072
reassuring$	689
rebuild$	724 778
rebuilde$	724
rebuildes$	724
rebuilding$	724 778
rebuilds$	724 778
receiv	1909 1910 1911 210 1600
receive$	1202 1613
received$	1880 31 1601
receives$	1613
recogn	105 1225 737 915
recognise$	2095
recognised$	1097
recommendations$	2060
record	1911 1042 1046 1051 1948 1123 132 133 134 135 1128 1175 186 608 1600 1606 1631 870
record$	46 1916 1921 1923 1995 1996 1998 1999 585 1612
recorded$	61 1993 1124 1126 1127 585 1621
recording$	585
records$	46 1912 1916 1921 1923 1998 2045 585 1612
recove	876
recrui	992 1022 1911 121 1600 616
recruit$	967
recruite$	967
recruited$	1862 1892 1608 1627 967
recruites$	967
recruiting$	967
recruits$	967
red$	1955
redecorated$	1937
redraf	932
redraw	616
redrawn$	1608
reduc	314 396 547 551 556 560 876
reduce	296 2421 737 915
reduce$	532 727
reduced$	2092 2150
reduceing$	532 727
reduces$	532 727
reduci	296 915
reduction$	82
refere	1758
reference$	1991 1671
references$	1991 1671
referr	992 1909 1929 83 1948 173 608 1606 1631 870
referral$	15 1944 1075 116 175 2446 625 1752
referrals$	15 1944 1075 116 175 625 1752
referred$	1862 1895 1615
reflec	1225 738
reflect$	2095 690 1709
reflected$	1621
reflecting$	690
reflects$	690
reform$	2193
refres	1948 608 1606 1631 870
refunds$	1834
refurbished$	1937
refurbishment$	75
refuse	313
refused$	382
regain$	778
regaining$	778
regains$	778
regard$	1208
region	2287
regist	21 1022 1898 1051 1948 608 1606 1631 870
register$	1013 46 1921 433
registered$	1892 433 1615
registering$	433
registerred$	433
registers$	1013 46 1921 433
regrou	1323
regroup$	2193
regular$	161 164 1161 638 696 701 702
regularity$	6
regularly$	696 1690
rehear	79 1071 1123
rehearsal$	2454
rehearsals$	2454
rehearsed$	1993
rehous	417
rehous$	430 431
rehouse$	416 430 431
rehoused$	1407 416 430 431 2294
rehouses$	416 430 431
rehousing$	416 418 430 431
rehousred$	430 431
rehousring$	430 431
rehouss$	430 431
reinfo	918
relati	2127 1288 1404 2279 2299 442 1510 1530 1729 738 919
relations$	1773
relationship$	2121 291 2158 2400 1716
relationships$	2079 291 2158 2400 567 1716
relatives$	1821 893
releas	485
relentless$	1711
releva	1123 210
relevant$	1993 1132 2010 1167 2040 1202 1675 1676
reliance$	533 1543
reloca	417
relocat$	430 431
relocate$	416 425 430 431
relocated$	1407 416 425 430 431 2294
relocates$	416 425 430 431
relocating$	416 430 431
relocation$	418
relocatred$	430 431
relocatring$	430 431
relocats$	430 431
remain	133 241 2370 697
remain$	118 187 1181 1189 1228 329 693 743 826
remaining$	329 1400 1501 693
remains$	118 187 1189 1228 329 693 826
rememb	1114 1984
remember$	1709
remind	1017
remind$	914
reminded$	1887 914
reminder$	9
reminders$	9
reminding$	914
reminds$	914
remote$	1427
remov	353 370 385 409 556 564 679 818
remov$	549
removal$	402
remove	1043 2214 2248 388 558 616
remove$	403 519 549 943
removed$	1913 1380 403 2266 2294 1608 943
removen$	549
removes$	403 549 943
removing$	403 519 549 943
removs$	549
reopen	932
repair	1043 616 932
repair$	75 724 1752
repaire$	724
repaired$	1913 1918 1608 618
repaires$	724
repairing$	724
repairs$	75 724 1752
repeat	1123 132
repeat$	1993
repeated$	1993 1124
replac	1043 1508 616 828
replace$	832 837
replaced$	1913 2374 1608
replaces$	832
replacing$	832
replie	1017 1023 1030
replied$	1887
replies$	1893 1900
reply	1023 1898
reply$	1893
report	993 1042 1051 1948 1958 1122 1123 132 186 2205 608 1606 1631 870
report$	1868 57 1921 106 116 1990 1992 872 873
reported$	1993 1124 2047 2204 1621 1624
reports$	1868 1912 57 1921 106 116
represented$	1234
reques	814
request$	1095
requested$	1601
requests$	1095
requir	2022 1291 315
require$	304 339 369 389
required$	326 339 1675 1676
requireed$	304 369
requireing$	304 369 389
requires$	304 339 369 389
researcher$	635
researchers$	635
resent	1114 1984
reserv	934
reset$	724
resete$	724
resetes$	724
reseting$	724
resets$	724
reside	79 1071 1948 608 1606 1631 870
residential$	443 821
residents$	1821
resili	1729 919
resour	1948 1274 608 1606 1631 870
resource$	1130
resources$	1130 254 2144 1731 1783 1791
respec	2127 737 758 891 916
respect$	1764 1770
respected$	2092 2146
respectful$	1979 1711 1750
respectfully$	1750 1764
respit	1399
respite$	2269 539
respon	1023 1898 1030 1909 1910 1233 737 1729 759 1751
respond$	193 917
responding$	917
responds$	917
response$	1893 2060 1710 1730 917
responses$	1900 917
responsibility$	2057 2139 720
responsive$	2103
rest	2209 2222 2224 1399 1400 2290 2328 2370 1501 2381 2383 2385 2387 2420 1801
rest$	1293 2178 2180 2181 2187 1325 2198 2202 2206 2223 2269 1402 2297 2303 2323 2364 2394 2399 539 2409 2412 2413 2415
restor	738
restor$	724
restore$	724
restores$	724
restoring$	724
restors$	724
restri	289 296 314 396 547
restrict$	287 532
restricted$	2150 335
restricting$	287 532
restricts$	287 532
restrictting$	287
resurfaced$	1937
resurfacing$	75
retain	700
retain$	765
retaining$	765
retains$	765
return	1898 1909 1910 173
return$	174 380 1605
returned$	174
returning$	380
returns$	174 380 1605
retwee	1030
retweets$	1900
reunit	1323
reunite$	2193
review	1911 1042 1948 1158 608 1600 1606 1631 1688 870 916
review$	60 1944 2031 1689 698
reviewed$	59 2028 1624 698
reviewing$	698
reviews$	1912 60 1944 698
revise	1911 1600
rewrit	616 934
rewritten$	1608
ride$	1458 2454
rides$	2454
rift$	1716
rifts$	1716
right$	1954 1132 2095
rights	891
rights$	782
ring	993 1869 1958 1089 1308 1328 2205
ring$	1959 114 977
ringing$	977
ringle	1409 2305 1812 886
ringleader$	1810 1811
ringleaders$	1810 1811
rings$	114 977
rink	29
rip	370
ripped$	388
rise	1943 1945 876
rise$	86
risen	1945
rises	1943 1945 876
rising	1943 1945 876
risk	2127 1729 919
risk$	2041 2046 2055 1683 1690 709
risks	919
risks$	2041 2046 2055 1683 709
risky	2127
rival	931
road	2334
road$	2337
robbed	1091 121 677
robbed$	1961 1669
robber	878
robberies$	125 884
robbery$	125 884
robust	163 1723 738 758
robust$	1155 702 718 1750
robustly$	2013 1750
role	1778
role$	720
roll	4
roll$	198
rolled$	1911 1600
rollout$	996
room	29 34 1454 2324 2443
room$	75 253 2326 2341 2349 496 2423 2444 2446 2448
rooms	2324
rooms$	2335 2423
root$	759
rose	1943 1945 876
rota	19 1948 2348 608 1606 1631 870
rota$	23 2446 617 620
rotas$	23 617
round$	1871 147 2157 1616 1779
rounde	1591
rounders$	2461
route	2334 1575
route$	1461 2337 1575 2445
routes$	2002 1461 2346
routin	675
routine$	696
routinely$	696
routines$	1667
row$	116 1480 2351
rows$	116 1480 2351
rugby	1591
rugby$	2461
rule	76 2156 1579
rule$	77 2155 339 398 2449 617
ruled$	1119 339
rules$	77 2155 339 2449 617
run	1022 1911 1600
run$	1873 1892 1933 1981 1982 152 2454 1603 1856 960
rung	992 1869 1017 1889 1890 1024 1911 85 1964 2205 642
rung$	1862 1887 1077 1634
runnin	1011
running$	1881 1885 960
runs	1042
runs$	1912 1981 152 2454 1603 960
s$	137 1187 1297 1306 352 404 411 1408 1798
s20$	1814
s34$	813
s35$	813
safe	225 2127 266 1575 1723 1729 891
safe$	1954 1979 1217 2095 2097 2098 1258 2445 1656
safegu	737 891 916
safeguarded$	2092
safely	643
safely$	1635 1650
safer	266 1565 643
safer$	2095 2097 2098 1258 1635 1734
safety	2127 1723 1729
safety$	2090 747
said	1114 1984 132
said$	1879 1124 873
same	2244 480 1488
same$	1952 1141 1142 2200 2244 1456 2333 1471 1488 2358 2361 1492 1493 1498 1502 2394
sample$	1622
samples$	1622
sancti	885
sat$	1017 1452 486
satisfy$	761
saturd	408 508 509
saturday$	1891 408 2270 508 1500 509 2371 2451 1588 2459
saturdays$	1891 2270 1500 2371 2451 1588 2459
saved$	61
saw	1114 1984
saw$	1873 1926 1618
say	1958 1089 1114 1984
say$	1959 2082 1642 873
saying$	873
says	1114 1984
says$	873
scale$	763
scales$	763
scaling$	763
scatte	1443 1444 824
scattered$	2313 2314
schedu	1911 1600
schedule$	1626
scheme	1948 608 1606 1631 870
scheme$	23 1920 611
schemes$	23
school	25 26 29 49 1934 406 2279 2287 1418 435 1454 2324 1455 2334 1469 1472 2342 2343 1474 2464
school$	0 1 1867 12 16 18 1894 50 74 1076 1973 1105 1980 2265 1398 2281 420 2282 2283 2286 2288 2289 2295 1436 2307 2339 2344 1651 1727 1850
schooled$	1397
schools$	0 1 1867 12 16 18 1894 74 1076 2295 2325 2335 2339 2344
scope	1122 1123
scope$	1992 1993 752 753
scopes$	752
scoping$	752
score	1958
score$	107 873
scores$	107 873
scrapped$	1580
screen	79 1071 1948 608 1606 1631 870
screenshot$	56
screenshots$	56
screwe	1572
screwed$	2442
search	1091
search$	222 888
searched$	1961
searches$	116 888
seat	24 1362
seat$	386 387 458 478 489 561 2446 2467 984
seated$	1452 478 486 984
seatin	1362
seating$	51 1330 458 489 984
seats$	51 386 387 458 478 489 561 2467 1837 984
seatting$	489
second	2370
section20$	1814
section34$	813
section35$	813
secure	1031 1911 1600
secure$	443
secured$	1901
security$	2090
see	993 1958 1114 1984 2149 2165 1308 1318 2194 1328 2218
see$	157 2083 2143 2161 2164 1299 2177 2188 1322 1331 1442 525 606 767
seeing	2159 1329 2217 2221
seeing$	157 2161 2171 2174 2197 2241 1512
seek	566 755 814
seek$	218 570 706 716
seeke$	570
seekes$	570
seekin	755
seeking$	570 706 716
seeks	755
seeks$	570 706 716
seen	992 1889 1890 1909 1911 1929 85 1287 1318 399 474
seen$	1862 1880 1895 1077 2157 2188 1333 342 343 2228 1391
sees$	525 606
seize	885
seized	885
seizes	885
seizur	885
select$	573
selecte$	573
selected$	1627
selectes$	573
selecting$	573
selects$	573
self$	1729 759
sell	121 1664
sell$	2439
seller	98 1965 931
seller$	881
sellers$	1821 881
selling$	1644 1663 1665
sells$	1665
semina	1948 608 1606 1631 870
send	385 417 841
send$	380 433 436 465 976
sende$	436
sended$	433 436
sendes$	436
sending$	380 433 436 976
sendred$	433
sends	1042
sends$	1912 380 433 436 465 976
senior$	702
sense$	228 1708
sensit	163 1233 758
sensitive$	1155 2051 2103 1750
sensitively$	2013 1750
sent	1874 1007 1022 1909 1911 1070 88 1091 2205 417 1600 934
sent$	1877 1892 1940 1080 1961 2204 1397 412 1407 425 2294 1426 436 438 445 465 624
sente$	436
sented$	436
sentence$	1991 1671
sentences$	1991 1671
sentes$	436
senting$	436
sents$	436
separa	2205 1443 1444 1466 481 572 824
separate$	319 1425 1432 462 463 1457 469 470 1464 1465 1467 477 482 1476 1478 1479 488 1481 1483 1484 494 1490 503 504 1497 1499 1520 550 1553 569 1818
separated$	319 2204 2313 2314 1473 1818
separately$	2336 928
separates$	319
separating$	319
separation$	824
september$	1971 1102
sergea	25 26 49 1934
sergeant$	999 883
serve$	947
served	2259
server	352
server$	1344 354
serves$	947
servic	25 26 34 2037 260 1606
service$	999 23 2068 611 636
services$	23 2002 1173 189 1196 2068 1252 636 717 1731 1732
serving$	947
sessio	83 1948 399 1439 1472 2342 2343 2379 608 1606 1631 870
session$	1920 1075 1949 2014 1391 2265 2302 2349 1486 2359 1504 2375 1506 2377 2454 872
sessions$	1920 1075 1949 2014 1391 2265 2302 1486 2360 2373 1504 2375 1506 2377 2454
set	406 1454 2324 2334 1472 2342 1474 814
set$	1911 1123 132 133 134 1229 2105 1398 2283 2341 2344 2396 2430 1561 1563 1600 793 846
sets	2324 2342
sets$	2335 2344 1561 793 846
setting$	2004 2087 2128 2426 793 846
settings$	2004
settle$	2269 2272
seven	27 28 2154 1289 1296 1307 1314 1349 363 2318 1449 1450 2321 1460 2407 1802 1803 822 1816
seven$	1020
sever	296 538 551
several$	405
severed$	2163
severi	296
severs	296
sew	932
shadow$	1550
shar$	705
share	186 915
share$	190 1446 480 705
shared	1911 1600 915
shared$	1926 2047 352 1345 481 1503 512 1505 2378 1509 624 1624
shares	1030 1042 915
shares$	1900 1912 1446 480 705
sharin	915
sharing$	1902 190 2174 1446 480 705
shars$	705
sharting$	705
she	122 432 434
she$	1246 2129 1270
shed	2443
sheet	1948 608 1606 1631 870
sheet$	1013 46 2011
sheets$	1013 46
shelte	24 1362 2443
shelter$	51 75 80 386 387 1619
shelters$	80 1619
shift	83 1948 1474 608 1606 1631 870
shift$	1075 1949 2302 2344
shifts$	1075 1949 2302 2344
shine$	2115
shoo	383
shop	29 1092 2464 1639 1736
shop$	1894 1938 1962 2239 2256
shopke	49 1934 1570
shopkeeper$	0 1 1867 12 16 18 74 1076 2440 1666
shopkeepers$	0 1 1867 12 16 18 74 1076
shoplifting$	884
shops$	1894 1938 1962 2239 2466
shorte	547 876 932
should	2118 2122 1266
should$	162 199 200 1203 230 1235 1424 1535
show	79 1071 1089
show$	1959 2453 1612 1655 1856 981
showing$	1038 1612 981
shown	1874 1889 1890 1069 88 263
shown$	1939 1080 1255
shows	1071
shows$	1612 1655 981
shut	2214 353
shut$	377 382
shuted$	377
shuting$	377
shuts$	377
siblin	472 473
side	1071 758
side$	1974 1480 2351 2423 2461 1750
sides$	1480 2351 2423
sight$	1162
sighted$	1685
sign	1883 24 1909 1910 76
sign$	10 1010 1012 21 1030 51 1044 80 1948 579 2446 608 1606 617 1619 1631 870 966
signal$	352
signed	1911 1069 1600 616
signed$	992 994 10 1010 1022 1058 1939 1608 966
signing$	966
signpo	992
signpost$	903
signposted$	1862 1615 903
signposting$	903
signposts$	903
signs$	10 1010 51 80 579 617 1619 966
silent$	2216
silos$	2067
since$	1649
sing$	149 859
singes$	859
singing$	149
single	516
singly	1466
singly$	2257 2261 2336 1808
sings$	149 859
sister	1351 2299 442 472
sister$	892
sisters$	1821
sit	133 2232 1442
sit$	1953 114 1287 2164 1328 2247 1378 2249 2250 2258 1441 2312 1446 2317 1452 478 489 1613 650 856
site	1413 1454 2324 2334 2343 1474
site$	23 2267 2283 2307 2344 2362
sites	2324
sites$	23 2335 2344
siting$	489
sits$	1953 114 1446 478 489 1613 650 856
sittin	1338 2221 2324
sitting$	2159 2174 2197 2317 478 489 856
sittings$	2325
situat	1729
situation$	1131 1690
six	27 28 2154 1289 1296 1307 1314 1349 363 2318 1449 1450 2321 1460 2407 1639 1802 1803 822 1816
six$	1020 91 1584
sixth$	1469 1472
size$	1388
skate	2443
skate$	859
skatees$	859
skater	27
skates$	859
skill$	921
skills$	1221 254 921
sleep	1958 1281 1305 351
sleepover$	2148 2175
sleepovers$	2148 2175 1343
slide	1948 608 1606 1631 870
slip$	248
sliping$	248
slipping$	248
slips$	248
slot	2343
slot$	2302 2349 1495
slots$	2302 1495
small	1538
small$	2408
smart	1723
snap$	352
snapchat$	352
snooke	1591
snooker$	2461
so$	332 360 361 410 448 450 468 2332 1487 536 546
social	1287 2159 2197
social$	25 26 2153 1547 1557 1564 1568
socialise$	2157 1799
sofa	1362
sofa$	386 387
sofas$	386 387
sold	121
sold$	1665
solicitor$	894 896
solidi	918
soluti	2084 759 1751
some	2264 432 1812
some$	1144 1212 1232 1269 405 1409 2300 1812
somebo	260
somebody$	1196 1252
someon	260
someone$	1196 1252
someth	2084
something$	202 279 795
somewhere$	202 2432
son	1351
son$	1350 892
song$	75 2447
sons$	1350
soon$	1377
sooner	876
sooner$	1786
soonest$	1145
sort$	1563
sought$	2038 2073 2146 1601
source$	203
sourceing$	203
sources$	203
south	1430
space	2125 1399
space$	2087 253 254 2128 2269 545 552 2446
spaces$	2087 2128
speak	993 1318
speak$	114 144 179 265 1308 2188 1328 602 1856
speaking$	179 265 2159 602
speaks$	114 144 179 265 602
specialist$	1167
speed	799
speed$	1791
spend	1958 2149 1442
spend$	22 1946 1287 2312 2317 655
spending$	22 2159 2171 2197 2221 2317 655
spends$	1946 655
spent	1031
spent$	1901 1037 1946 655
split	1312 1443 481 1536 824
split$	2204 2313 1444 456 457 1473 486 2406
splits$	456 457
splitting$	456 457
spoke	642
spoke$	1873 1018 1634
spoken	1017 1911 642
spoken$	992 1873 1887 1889 1890 1024 1929 1066 85 1634
spotted$	1333 342 343
spread	481
spread$	1473 486 705
spreade$	705
spreades$	705
spreading$	705
spreads$	705
spreadting$	705
spring$	1971
squad	2348
squad$	2302 883
squads$	2302
square$	1287 2231 2239 2256 2265
stabbing$	125 884
stabbings$	125 884
stabil	759 1751
staff	25 26 48 49 1934 1274 1736
staff$	0 1 1867 999 12 16 18 44 1040 50 1917 74 1076 189 1196 1223 2144 1619 717 1738 1748 1757
staffe	1022
staffed$	1892 849
staffing$	1130 849
staffs$	849
stage	2443
stage$	75 2004 2015 2102
staged	1941
stagge	495
staggered$	504 1497
stall	1948 608 1606 1631 870
stall$	2453 1586
stalls$	2453
stance$	2100
stand$	2247 2258 1441 478 489 855
standi	2159 2197
standing$	489 633 855
stands$	489 855
standting$	489
start	1958 485 1496
start$	2121 2269 1405 425 433 445 789 950
starte	1911 1215 1256
started$	2085 2114 2126 433 950
starting$	433 950
startred$	433
starts$	425 433 445 789 950
starttime$	2366
starttimes$	2366
state$	1010
stated	1123
stated$	1993
stateed$	1010
statements$	619
states$	1010
station$	1938 2231
stations$	1938
stay	1958 133 1225 241 2279
stay$	114 187 1181 1189 2095 1228 329 340 420 2296 2298 437 1452 586 661 664 693 743 826
staying$	187 329 340 586 693
stays$	114 187 1189 1228 329 340 437 586 661 664 693 826
steer	916
steer$	329 465 519
steering$	37 1948 329 519 608 1606 1631 870
steers$	329 519
step	1351
step$	540 790
stepbrother$	892
stepcarer$	892
stepcarers$	892
stepdad$	892
stepdaughter$	892
stepfather$	892
stepmother$	892
stepmum$	892
stepparent$	892
stepparents$	892
stepping$	790
steps	1204 1362
steps$	2074 386 387 790
stepsister$	892
stepson$	892
stereo	890
stereotypes$	1737
steward$	44
stewards$	44
sticke	76
sticker$	78 80
stickers$	78 80
stigma	759 1751
stigma$	1737
still$	1082 1083
stimul	918
stock	841
stood$	109
stop	1958 289 296 1295 312 313 353 359 513
stop$	297 2166 322 349 2213 1347 1348 374 1371 2374 520 526 2405 650 652 727 952
stoping$	727
stoppe	1903 1091 1093 1108 1118 2214
stopped$	1961 1963 1978 1988 2150 2163 335 2213 2374 652 952
stoppi	296 312 513
stopping$	297 322 349 952
stops	1903 296 312 513
stops$	116 297 322 349 1371 2374 650 652 727 952
stopting$	322
story$	1974
strang	1965 1570
stranger$	2440
strate	1948 608 1606 1631 870
strategic$	702
strategies$	1205 1221 1731 922
strategy$	2060 922
stream	2348 918
streams$	2353
street	1462
street$	2235
streets$	2235 2332
streng	737 1729 1756 916
strength$	2079 782
strengthened$	2092
strengths$	2079 738 782
strik	679
strike$	129
strive	755
strong$	701
stronger$	257 781
struck	679
struck$	129
structured$	1787
students$	1821
studio	29
subjec	1439
submit	1007 1911 1042 1600
submit$	964
submits$	1912 964
submitted$	1877 964
submitting$	964
succeed$	2115
succes	1756
suitab	210 1283 565 572
suitable$	1167 1195 1202 2153 1676
summer$	1971 2300 441
summers$	441
sunday	408 508 509
sunday$	1891 408 2270 508 1500 509 2371 2451 1588 2459
sundays$	1891 2270 1500 2371 2451 1588 2459
superv	25 26 1051 1052 1948 474 608 1606 1631 870
supervised$	2150 805
supervision$	1907 1921 1922 925
supper	79 1071 1587
supper$	2453 1586 2457 1842
suppers$	1842
suppli	121
supplied$	1665
supplier$	884
suppliers$	884
supplies$	884
supply	121 1664
supply$	2439 884
supplying$	884
suppor	992 993 1948 163 1158 2037 225 1233 266 474 608 1606 1631 1723 737 1729 758 870 916
support$	1907 2040 210 2072 211 1205 1506 732 735 1731 1732 1752 1783
supported$	1862 2028 211 2098
supporting$	211
supportive$	1155 1217 2089 2103 1258 701 1750 1790
supports$	211
sure$	236 2105 339 1777
sured$	339
sures$	339
surgeo	681
surgeon$	1673
surger	1587
surgery$	2457
survey	1016 1889 1890 1948 608 1606 1631 663 870
survey$	9 23
surveyed$	1886
surveys$	9
suspen	409 818
suspend$	820
suspende$	820
suspended$	2266 1580
suspendes$	820
suspending$	820
suspends$	820
sustai	901
sustained$	2092
swap	934
sway$	2273 1550 559 1552
sweep	383
sweep$	942
sweeping$	942
sweeps$	942
swiftly$	2013
swim$	2453 1842 859
swimes$	859
swims$	1842 859
switch	440
switch$	834
switched$	834
switches$	834
switching$	834
sympathetic$	1711
system	1911 1600
system$	23 1923
systems$	23
t$	1352 1475 1485 510 557 807
table	24 1362 2334 1471 1472 2342
table$	51 2009 386 387 2341 561 2423 1591
tabled	1911 1600
tables	1454 2324
tables$	51 386 387 2335 561 2423
tackle	193 737 885 915
tackle$	1185 727
tackled$	2092
tackleing$	727
tackles$	727
tackli	885 915
tailor	210
tailored$	1202
tak	353 370 841
tak$	436 549
take	158 173 417 492
take$	4 62 128 129 145 146 212 218 232 238 2105 262 277 380 436 549 607 622 979
taked$	436
takeing$	380
taken	1968 1970 173 2205 564
taken$	1007 1911 1119 128 129 145 174 262 2204 2248 388 1407 465 549 1600 1611
takes	158 173 417 492
takes$	128 129 145 146 238 262 277 380 436 549 607 979
taking	158 417
taking$	1011 129 145 146 212 232 238 262 277 436 549 979
taks$	436 549
talk	993 1948 2149 608 1606 1631 870
talk$	1949 1953 144 179 265 1308 1328 1642 754 1856 872
talked	1017 642
talked$	1887 1018 1889 1890 1634
talkin	2221
talking$	179 265 2174 1329 1702
talks$	1949 1953 144 179 265 754
tally$	46
tap$	769
tapping$	769
taps$	769
target	210 1664 675
target$	1884 66 2439 1607 1626 1667 791
targeted$	1202 791
targeting$	1667 791
targets$	66 1607 1667 791
task$	66 1944 1948 608 1606 1631 870
tasking$	2035
tasks$	66 1944
taught	474
taught$	1397 2294 445 1452 1618
taxi$	2453
taxis$	2453
teach$	1981 229 458 971 972
teache	25 26 48 49 1934
teache$	229
teacher$	0 1 1867 12 16 18 44 50 74 1076
teachers$	0 1 1867 12 16 18 44 1040 50 74 1076
teaches$	1981 229 971 972
teaching$	229 971 972
teachs$	229
team	2037
team$	999 1033 1175 626
teams	1469
teams$	2339
teenag	2154 1289 1296 1307 1314 1349 363 1375 2318 1449 1450 2321 1460 2407 1802 1803 822 1816
teenagers$	2245 1662
telegram$	352
teleph	992
telephoned$	1862
tell	1958 1089 1114 1984 315
tell$	1959 114 304 369 389 873 982
telled$	304 369
telling$	304 369 389 982
tells	1114 1984
tells$	114 304 369 389 873 982
tellsed$	304
tellsing$	304
tellss$	304
temptation$	1550
ten	1639
tenanc	435
tendered$	1628
tennis	1591
tennis$	2461
tensio	759 1751
tent	2348
term	1135
term$	1971 2005 441
termly$	613
terms$	1948 441 608 1606 1631 870
test$	1948 608 1606 1631 870
text	993 1948 1308 1328 608 1606 1631 870
text$	9 1095 106 114 977
texted	992 1889 1890 1024 642
texted$	1862 1634
textin	1341
texting$	2211 977
texts$	9 1095 106 114 977
than	1356 2238 1555
than$	1087 1976 1303 2226 2227 372 1386 1389 1390 1670
thanke	1889 1890
that$	1002 1028 2041 204 318 578 1638 1646 1657 667 1829
the	1590 1736 1744
the$	1000 1888 1109 1139 2016 226 1223 1224 1230 1238 259 1367 1408 1519 1533 578 1573 2444 1576 1577 2448 1581 1583 1584 594 1592 1595 1597 1638 1646 1654 667 674 1738 1748 784 1822 1823 1824 1825 1826 1827 1828 1830 1831 1832 1835 1836 1840 1841 1844 1845 1849 1850 1854 1855 1861
theatr	29
theft	878
theft$	125 884
thefts$	125 884
their	2387
their$	1888 1081 137 2016 1238 1260 373 404 1519 1581 1597 1638 1646 784 1828 1830 1836 1850 1854 1861
theirs$	1979 1658
them	27 102 1098 1109 1113 1115 1116 235 1227 2154 1289 1296 1307 1314 1349 363 1360 2243 434 2318 1449 1450 2321 2329 1460 472 2407 1590 1593 1598 1639 1654 1729 1736 1802 1803 1812 822 1816
them$	1002 1888 1094 1983 1985 1986 1987 2016 1223 2123 1271 1360 2234 1366 2260 2308 507 2400 554 2463 1595 1646 664 1738 1748 1829 1844 1845 1850 1852 1853 1861
theme$	2055
themes$	2055
themse	96 643
themselves$	1088 2024 2115 1635 1753
then$	1791
therap	681
therapist$	1673 894
there$	1952 2008 2066 1206 2333 496 658 1847
these	1736
these$	1113 2308 1727
they	27 68 96 122 235 1227 452
they$	1060 69 73 91 92 1088 1131 1246 2129 1270 554 865
things	2065
things$	1131 1137 2041 1205 275 1275 1702
think	1114 1984 1225
think$	1084 1089 2095 2101 662 722 749
thinking$	2050 722 749
thinks	1114 1984
thinks$	1084 662 722 749
this	1123 1654
this$	1002 1990 1992 1993 1994 2041 1519 1533 1646 667 1765
those$	120 577
though	1114 1984 678
though$	1670
thought$	2050 1208 662
thread$	354
threat	1091 121 677 878
threat$	1095 116
threaten$	2439 2440
threatened$	1961 1669
threats$	1095 116
three	96 122 2154 1289 1296 1307 1314 1349 363 2238 1375 432 2318 1449 1450 2321 1460 473 2370 2407 1598 1802 1803 1812 822 1816
three$	1088 1987 2154 1289 1296 1307 1314 1349 363 366 2245 1383 405 1401 1409 2315 2318 1449 1450 2321 1460 2407 2425 1573 1576 1583 1584 594 1802 1803 1812 822 1816 1823 1829
threes$	2246
thrive$	2115
throug	992
through$	1862 8 1005 1009 1887 1931 140 1240 258 484 1695 1741 1789
throw	385
thursd	408 508 509
thursday$	1891 408 2270 508 1500 509 2371 2451 1588 2459
thursdays$	1891 2270 1500 2371 2451 1588 2459
tick$	10
ticked$	10
ticket	24
ticket$	78 625 1833
tickets$	78 625 1833
ticks$	10
tie$	301 548 1543
ties	1288 1510 1530
ties$	2158 301 2380 522 2400 548 1543 1773
tighter$	257 781
time	2324 2343 2379
time$	1975 1130 2004 2102 254 291 2157 2176 2252 2253 2254 2256 2257 2258 2302 1441 2349 1486 2358 2359 1491 1494 1495 2366 2368 2372 2373 1506 1515 1516 526 1522 1523 1524 537 1539 1647 1650 682 1674 1677 801
timely	163
timely$	1155 718
times	2324 878
times$	7 1006 1947 87 115 2004 2302 2325 1486 1495 2366 2367
timescale$	1607
timescales$	1607
timesheet$	620
timesheets$	620
timeta	76 1948 1418 440 1454 2324 1455 608 1606 1631 870
timetable$	23 1897 1904 2288 2446
timetabled$	486
timetables$	23 2325
to	424
to$	1862 1888 1049 1053 1927 1936 1067 1077 1950 1967 1136 1166 2044 1185 199 200 1193 1194 2078 2091 230 2093 2103 1235 1245 1261 1267 1300 2277 421 1424 460 2341 1518 1535 1574 1594 2465 1596 2469 1634 1635 1640 1648 1649 1652 1674 1700 1724 1745 1747 1839 1840 1843 1858 1859
togeth	1287 1288 2159 2161 2164 2165 1299 1305 1306 1318 1322 1323 1334 1335 351 2218 2244 1442 2316 1488 2385
together$	1953 2043 2145 2157 2158 2169 2170 2175 2176 2184 2188 2190 2192 2193 2200 2203 2207 2211 2228 2247 2253 2256 2258 2309 2311 2312 2317 2333 2338 2358 2386 2388 2392 2394 1650 1703 1707 1741 1815 1851
togethers$	2175 1343 2388
told	1017 1889 1890 1964 1114 1984 1123 133 135
told$	1887 1993 1127 326 2204 2205 873
tolerant$	1711
took	1970 109
took$	129
toolki	1948 608 1606 1631 870
tools	24
tools$	1221 254
torches$	78 1833
touch	1017 1287
touch$	1887 2049 2157 2398 704
tour	1948 608 1606 1631 870
tour$	2454
tourna	79 1071
tournament$	2453 1586
tours$	2454
toward$	1747
towards$	1747 1789
town	2161 2279 2287 2298 1454 2324 2334
town$	2231 2280 2282 2284 2295 1436
towns	2324 1462
towns$	2285 2332 2335
toxic$	1459
track	675
track$	2010 1626 1667
tracke	1948 608 1606 1631 870
tracked$	59 1624 1667
tracker$	1923
tracking$	60 1667
tracks$	1667
train$	970
traine	992 1909 1911 1929 1066 1600
trained$	1862 1895 1936 1627 969
traini	1032 1948 608 1606 1631 870
training$	1870 1902 1907 1469 610 970
trains$	969
transf	417 440
transfer$	418 425 430 431 433 445
transfere$	430 431
transfered$	430 431 433
transferes$	430 431
transfering$	430 431 433
transferred$	1407 425 430 431 2294 433 445
transferring$	430 431
transfers$	418 425 430 431 433 445
transl	1911 1600
transp	474 759 1751
transparent$	1711
trauma$	738 782
travel	1338 384
travel$	438 1440 1441 1442 1446 2317 1458 1842
travelling$	2174
travels$	438 1440 1446
treat$	772
treate	890
treated$	772
treating$	772
treats$	772
trebl	1945
trends$	1686
tries	755
tries$	757
trim	934
trip	1948 2379 1587 608 1606 1631 870
trip$	1949 1504 2375 2453 1586 2457 872
trips$	1949 2354 1504 2375 2453
true$	1549
trust	1958 1729 891
trust$	1716 1770 879
truste	105
trusted$	1097 1199 1200 1241 879
trustees$	1919
trusts$	879
try	755
try$	757
trying	755
trying$	1702 757
tuesda	408 508 509
tuesday$	1891 408 2270 508 1500 509 2371 2451 1588 2459
tuesdays$	1891 2270 1500 2371 2451 1588 2459
turf	383
turn	1008 1883 1898 1909 1910 1958 385
turn$	1869 1012 65 114 377 1599 628 653 656 834
turned$	1903 65 1964 1355 377 382 653 834
turning$	377 834
turnou	62 1054
turnout$	1924 1630
turns$	1903 65 114 377 1599 653 656 834
tutor	25 26 49 1454 2324 2334 1469 1472 2342 2343
tutor$	406 1418 1454 1455 2339 1472 1474
tutors	2324
tutors$	2335 2339
twice$	1863 87 115 2460
two	122 2154 1289 1296 1307 1314 1349 363 2264 432 2318 1449 1450 2321 1460 472 2370 2407 1802 1803 1812 822 1816
two$	2154 1289 1296 1307 1314 1349 363 366 1383 392 1385 405 1401 415 1408 1409 434 2315 2318 1449 1450 2321 1460 472 479 2400 2407 2425 1573 1576 1583 1584 594 1802 1803 1812 822 1816 1823 1829
twos$	1376 2246
type$	1563
unable$	307 336
uncle	1404 2279 2299 442
uncle$	893
under$	1014 1911 169 345 1600
underm	560
unders	1225 1723 737 1729 916
understand$	2095
understanding$	1708 1711 1772 1790
understood$	1880
undert	1022 1911 1215 1256 1600
undertake$	326
undertaken$	1892 2085 2126
undertakes$	326
undo	538 551 560
unfair	890
unfold$	2001
unfoldes$	2001
unfolds$	2001
unfollow$	809
unfollowe$	809
unfollowed$	809
unfollowes$	809
unfollowing$	809
unfollows$	809
unfriend$	809
unfriende$	809
unfriended$	809
unfriendes$	809
unfriending$	809
unfriends$	809
unhealthy$	1459
unit	2279 435 2334 1472 2342
unit$	1033 2295 439 1435 2307 821
units	2342
units$	2295 2335
unload	932
unlock	932
unpick$	745
unpicke$	745
unpickes$	745
unpicking$	745
unpicks$	745
unsafe	643
unsafe$	1635
unsupervised$	1302
untangle$	550
until	1578
until$	1101 379 1395 2271 2300 2448 2450 1835 1846
up	1882 1911 1054 1071 1159 1186 1600
up$	1862 996 1877 1878 1892 1913 1914 1924 1057 1939 1940 1942 1963 1978 1126 1155 2026 2028 2029 1170 1172 1180 2054 1185 2056 2061 2062 2099 1243 2119 2158 2175 1309 2182 2211 2313 2314 1448 2319 1512 2406 2441 2442 1614 1620 1702 1755 1771 1782 1831 1832 1835 1838 1852
upd$	1620
update	1042 1948 1156 1158 1182 608 1606 616 1631 1688 870 915
update$	2026 183 2046
updated$	2028 183 1608 1624 1689
updates$	1912 2026 183 2046 1177 2052
updati	915
updating$	183
uped$	1620
uphold	918
uploaded$	61
upon$	1373 1525 1682
ups	1071
ups$	1900 2026 2175 1343 1620
upskil	737 918
uptake	4 62 1054 622
uptake$	996 1924 1614 1630
urge$	756
urged$	756
urges$	756
urging$	756
us$	1248
use	1958 1089 1204 1664
use$	1953 1959 2074 215 218 1211 232 255 2439 654 723 816
used	1031 1964
used$	1901 1970 654
useful	2022
useful$	1954 1979 1787
uses$	1953 215 654 723
usher	383
using$	232 255 484 1644 654 723
usual$	1132 161 1791
utilis	918
valued$	2146
van$	1033
vans	98
vehicl	675
vehicle$	1667
vehicles$	1667
venue	2343
vet$	287
veting$	287
vets$	287
vetting$	287
via$	484
vicar	25 26
vicinity$	2231
victim	677
victim$	1669
victims$	1669
video	1948 608 1606 1631 870
video$	2446 2447 2462
view	1898
view$	1974 2100 682
viewe	1909
views	1030
views$	1900 176 284 629 1737
vigila	1233 1249
vigilance$	2119 1692
vigilant$	2051 2103
violence$	1719
visibi	1249 885
visibility$	2119 1763
visible$	2089 701 1790
vision$	1772
visit	993 1869 1898 83 85 1948 1281 1308 1328 399 1587 608 1606 1631 816 870
visit$	1868 1075 1077 1949 2148 2164 1331 1391 2453 2457 1752 872 973
visite	992 1017 1889 1890 1022 1024 1903 1909 1911 1929 1066 616 642
visited$	1862 1887 1892 1936 1077 1608 1618 1634
visiti	1338 2221
visiting$	1895 2174 973
visitor$	1673
visits	1903 1042 816
visits$	1868 1912 1075 1077 1949 2148 1305 351 1391 2453 1752 973
voice	1723 1729 919
voice$	2082 629
voices	919
voices$	629
volunt	25 26 49 1934 1948 608 1606 1631 870
volunteer$	0 1 1867 12 16 18 74 1076 1949
volunteers$	0 1 1867 12 16 18 74 1076 1949
voucher$	78
vouchers$	78
vulner	2127 1729 919
wait	878
wait$	114 2133 281 2258 650 854
waited	1970 109
waiting$	2133 281 854
waits$	114 650 854
waive$	933
waived$	1580 933
waives$	933
waiving$	933
walk	993 1958 1089 384 1575 1587
walk$	1953 1959 114 154 1440 1441 1442 1446 2317 465 1458 2445 2453 2454 1586 2457 664 974
walkab	1948 608 1606 1631 663 870
walked	1964
walked$	974
walkin	2159 1338
walking$	154 2197 2221 974
walks	384
walks$	1953 114 154 1440 1446 465 2453 2454 664 974
wall	1362 2443
wall$	1938 386 387
walls$	1938 2067
want	1114 1984 755
want$	1213 2116 2140
wanted	1096 1114 1984
wanted$	1966
wants	1114 1984 755
wants$	2116 2140
warden	25 26 49 1934 1274
warden$	0 1 1867 12 16 18 44 74 1076 1619
wardens$	0 1 1867 12 16 18 44 74 1076 2144 1619
warm$	1979
warmer$	1641
warn$	304 309 334
warne$	309
warned$	304 309 334
warnes$	309
warnin	1292
warning$	116 304 309 334
warnings$	116
warns$	304 309 334
was	1970 109 133
was$	1015 1019 70 1067 1972 127 580 644
watch	1898
watch$	271 600 1692
watched$	1880 1926 600
watches$	600
watchful$	1157
watching$	271 600 688
wave$	1642
way	1153 2084 428
way$	1974 2023 2025 1420 2337 2390 1730
ways$	2390 1731 1743 753
we	25 26
we$	999 1003 17 1196 2068 260 2129
weaken	538 1540 551 556 2421 560
weaken$	2410
weakens$	2410
weaker	1538
weaker$	2408
wean$	519
weaning$	519
weapon	98
wear$	1036
wears$	1036
webina	1948 608 1606 1631 870
webpag	1948 608 1606 1631 870
websit	1948 2443 608 1606 1631 870
website$	23 75 1938
websites$	23
wedge$	545 552
wednes	408 508 509
wednesday$	1891 408 2270 508 1500 509 2371 2451 1588 2459
wednesdays$	1891 2270 1500 2371 2451 1588 2459
week	2343
week$	1891 1905 441
weekda	408 508 509
weekday$	2270 1500 2371
weekdays$	2270 1500 2371
weeken	408 508 509
weekend$	1891 2270 1500 2371
weekends$	1891 2270 1500 2371
weekly$	1863 595 2460 613
weeks	408 508 509
weeks$	1891 2005 2270 2300 441 2369 1500 2371
weekss$	441
welcom	105 225 266
welcomed$	1097
welcoming$	1954 1979 1217 2089 1258 1711 1790
welfar	891 919
well$	1764
wellbe	2127 1729 919
went	1869
went$	1001 1015 1571 653
were	1970 109 133
were$	1015 1019 70 1067 1958 1972 127 460 580 644
what	141
what$	104 1122 1133 1148 270 285 1638 1657
whatev	141
whatever$	1133 1250
whatsapp$	1342 352 1345
when	108 141 1377
when$	1100 138 1133 162 2029 2030 2074 2233 2244 1638 1657 1675 684 1690 1691 1724 788
whenev	1377
whenever$	162 2233 684 788
where	108 141 1575
where$	1100 138 1133 162 318 1379 2445 1638 1657 1675 684 1691 1724 788
wherea	108
whereas$	1100
wherever$	162 684
whether$	1657 1743
which$	997 998 318 1638 1657 1840
while	108
while$	1100 2300
who	122
who$	1028 1908 1112 1279 1569 1638 1657 1663 672
whoever$	673
whole	1812
whole$	2154 1289 1296 1307 1314 1349 363 2318 1449 1450 2321 1460 2407 738 1802 1803 822 1816
whom$	1279 1638 1657
why$	1657
widen	932
wider$	2040 257 569
wife$	893
wifi	1362
will	1266
will$	995 1067 199 200 1203 230 1235 1324 1424 1535
willing$	1434
win$	778
wind	353 513
window$	1938
windows$	1938
wing	2334 2348
wining$	778
wins$	778
winter$	1971
wisely$	2436
wiser	1565
wish	1114 1984 755
wish$	2140
wishes	1114 1984 755
wishes$	2140 284 629
with	1470 1591
with$	1862 1888 1126 1127 1136 1143 2017 2029 1185 2056 2107 1255 1280 2155 2156 2160 1317 2210 2275 2277 1429 2316 2380 1512 2394 568 2461 1594 2465 1634 1649 1703 1705 1724 1728 1789 1840 1846 1847 1848 1851 897
withdr	513 520 934
withdraw$	549
withdrawe$	549
withdrawen$	549
withdrawes$	549
withdrawing$	549
withdrawn$	2266 2374 1580
withdraws$	549
wither	1540
wither$	2410
withers$	2410
within	130 311
within$	1014 1303 1514
withou	1555 678
without$	333 2310 2424 651 1670
withs$	2155
word$	1991 2134 1697 890
words$	1991
work	1032 755
work$	2 1902 1907 75 1131 1137 1140 2014 2019 2050 192 2068 2079 223 264 2144 2375 1506 2377 1687 711 737 1730 1783 797 1791
worked	1022 1037 1911
worked$	992 1892 1946 474 711 797
worker	25 26 49 1934 1948 608 1606 1631 870
worker$	0 1 1867 999 12 16 18 50 1925 74 1076 1995 1999 626 1619 637 895
workers$	0 1 1867 999 12 16 18 50 74 1076 626 1619 1757
workin	1032 1249 1729 755
working$	37 1902 1045 2050 192 2119 2144 711 1730 797
workload$	1130
works	755
works$	75 2019 2106 711 797
worksh	83 1948 1472 2342 1474 608 1606 1631 870
workshop$	1075 1949 2344 2454 1586 872
workshops$	1075 1949 2344 2454
workstream$	634
workstreams$	634
world$	563
worrie	1114 1984
worries$	1177 2048
worry	1114 1984
worse	876
worst	1812
worth	2022 1751
worthwhile$	1787
would$	160 221
wound$	2214
wrap	210 758
wraparound$	1202 1750
wristbands$	78
write$	968
writes	1042
writes$	1912 968
writing$	851
writte	1017 1911 1069 1123 132 1600 616 642
written$	992 1887 1889 1890 1024 1929 1066 1939 1993 1124 1608 618 1634 968
wrong	890
wrote	642
wrote$	1018 1634
yards$	2173
year$	1971 2283 441 1454
years$	441
young	1736
young$	27 28 1905 68 96 1092 102 1098 119 1113 122 1115 1116 1987 2016 1223 235 2154 1289 1296 1307 1314 1349 363 1360 2243 1375 432 452 2318 1449 1450 2321 1460 473 2407 1593 2466 1598 1639 1729 1738 1802 1803 822 1816
younge	2154 1289 1296 1307 1314 1349 363 1400 415 1409 432 434 2305 2318 1449 1450 2321 1460 472 2370 2407 1802 1803 822 1816
younger$	2154 1289 1296 1307 1314 1349 2222 363 1445 2318 1449 1450 2321 1460 2407 2414 1802 1803 822 1816
youngest$	2414
youth$	1876 41 1274 2265 1821
youths	1375
youths$	1366 2245 1821
yp	122 2154 1289 1296 2168 1307 1314 2199 2208 2209 1349 2222 2224 363 2243 2264 1400 415 1409 2290 432 434 2304 2305 452 2318 1449 1450 2321 2328 2329 1460 472 2370 1501 2381 2383 2385 2387 2399 2401 2407 2420 1802 1803 1812 822 1816
yp$	1428 2400
zine$	1833
zines$	1833
zone	1291 1292
zone$	1804
zones	1291 1292
zones$	1804
