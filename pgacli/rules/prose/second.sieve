1004 876 611

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
able to
(?<!we\s)(?<!we\swill\s)(?<!you\swill\s)(?<!we\swould\s)(?:know|knows|knew|knowing) (?:where|who|whom|how|what|when|that|of|the|which|an|their|each|a)
fewer(?! (?:overdue|outstanding|open (?:actions|tasks)|sessions|meetings|leaflets|contacts|than \d+ (?:sessions|meetings)))
less(?! than (?:two|three|\d+) (?:days|weeks|sessions))
(?<!with\s)(?<!to\s)(?<!from\s)(?:more|most|half|all|none|at least \w+|\w+ out of \w+|\d+|two|three|four|five) (?:\w+ )?of (?:them|the (?:young people|group|friends|five|six|four|members|boys|girls|ten|drivers|shop\w*))(?! (?:attend|attended|have attended|attending|receive|received|complete|completed|sessions|are (?:given|offered|invited|referred)|were (?:given|offered|invited)|have (?:been (?:given|offered|invited|sent)|received|completed)|sign|signed))
safer
safely
unsafe
(?:drop(?!-| in)|drops|dropped|dropping|fall|falls|fell|falling|reduc\w+|decreas\w+|declin\w+|halv\w+|shorten\w*|rise|rises|rose|rising|goes up|go up|goes down|go down|grow|grows|grew|doubl\w+|recover\w*|improv\w+|increas\w+|higher|lower|shorter|longer|quicker|sooner|earlier|better|worse|easier|calmer)
from \w+(?: \w+){0,3} to (?:\d+|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|nil)
no longer
(?:gets?|got|becomes?|became|feels?|felt|is|are|grows?) (?:\w+ )?(?:lighter|quieter|kinder|warmer|friendlier|brighter|happier|rarer)
(?:stop|come|wait|sit)s? (?:to (?:talk|chat|listen|play|laugh|wave)|and (?:chat|laugh|wave|say))
(?:sellers?|dealers?|men|cars|vans|older \w+|needles|knives|weapons) (?:are |is |have\s+|has )?(?:all )?(?:gone|moved on|stay(?:s|ed)? away)
no more
not (?:been |be |being )?(?:moved on|stopped|searched|hurt|robbed|followed|approached|threatened|excluded|arrested|missing|alone|sent|afraid)
without (?:being|fear|having)
(?:nobody|no one|none|not one)(?! (?:missed|absent))
(?:no|not an?|not one) (?:young person|young people|child|children|pupil|member|girl|boy|friend|shop|driver|guard)s? (?:is|are|was|were|has|have|sells?|sold|turns?|says?)(?! (?:missed|absent)\b)
stop(?:s|ped)? (?:being|going|carrying|using|selling|coming|avoiding|following)
(?:incidents?|injur\w+|robberies|assaults?|attacks?|exclusions?|arrests?|missing episodes?|episodes|threats?|fights?|thefts?|wait(?:ing)?(?: time)?s?|nights(?! a week)|days(?! a week)|times|occasions)(?= (?:on which |when |that |in which |for which |fall|falls|drop|drops|rise|rises|of|at|in|on|where|involving|to|since|before|compared|per|a|reported|between|near|by|go|goes|has|have|is|are)\b)
trust(?:s|ed)?(?= (?:\w+))
confiden(?:t|ce)
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
before and after
(?:where|whereas|while|when|and not|instead of) (?:it|this|that|they|there|which) (?:took|was|were|had been|used to|had taken|could not|did not|waited|lasted|cost)
(?:took|was|were|lasted|stood at|waited|cost|had been) (?:[\w’'-]+ ){1,6}?(?:in|last|before|until)\s+(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|term)
(?:in|by) (?:april|may|june|july|march|september|october) (?:\w+ )?(?:could|did|was|were|had|knew)
(?:home|there|(?<!carried\s)(?<!sent\s)(?<!given\s)(?<!handed\s)(?<!rolled\s)(?<!goes\s)out|back) (?:by|safely|together|on time)
attendance (?:at|in) (?:school|college|lessons)
attend(?:s|ed|ing)? (?:all |most |every |more )?(?:of )?(?:their )?(?:school|college|lessons)(?! (?:meetings?|reviews?|on(?! (?:most|all|every|each|more|time|four|nine|\w+days?)\b)|about|in)\b)
listened to
heard(?! back| from)
difference
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
themselves
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
(?:discourag|stop|prevent|limit|restrict|ban|bann|end)(?:e|es|s|ing|ping|ed|ned)? (?:\w+ )?(?:visits?|sleep-?overs?|calls) between(?! (?:\w+ ){0,5}?and\s+(?:the )?(?:adults?|men|man|older)\b)
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
(?:injunctions?|behaviour orders?|cbos?|asbos?|behaviour contracts?|abcs?|civil orders?|court orders?|bail conditions?|licence conditions?|conditions|curfews?|exclusion (?:orders?|zones?)|protection notices?|order)(?: \w+){0,8}? (?:to|that|which|barring|banning|preventing|stopping|prohibiting|forbidding|keeping|and|will|would) (?:\w+ ){0,5}?(?:contact|associat\w+|meet(?:ing)?|together|apart|away from (?:each|one|the (?:others?|group|rest)|his|her|their|yp)|gather\w*|see(?:ing)? (?:each|one)|congregat\w+|mix(?:ing)?)
(?:injunctions?|criminal behaviour orders?|cbos?|asbos?|gang injunctions?|exclusion orders?|exclusion zones?|community protection (?:warnings?|notices?))(?: \w+){0,4}? (?:against|on|for|naming|covering|to include|to cover) (?:all |each |each of |every )?(?:WHOM|member)
gang injunctions?
(?:link|links|ties?|contact|connection|bonds?) (?:with|to|between) (?:(?:the|his|her|their) (?:peer group|group|others|rest|friends|peers)|each other|members|co-?defendants) (?:is|are|be|being) (?:cut|broken|ended|severed|stopped)
(?:no longer|not|never) (?:to |be )?(?:allowed|permitted|let|able) (?:to )?(?:\w+ ){0,3}?(?:together|meet|gather|associate|mix|visit (?:each|one)|see (?:each|one)|sit (?:with|next))
(?:curfews?|confiscat\w+|remov\w+ (?:their )?phones)(?: \w+){0,8}? (?:so|to) (?:that )?(?:\w+ ){0,4}?(?:not|stop|prevent|cannot|limit|keep)(?: \w+){0,4}? (?:meet\w*|together|contact\w*|apart|see\w*|gather\w*|associat\w+|friends|each other)
(?:tell|tells|instruct|order|warn|advise|ask|require|direct)(?:s|ed|ing)? (?:WHOM|parents to (?:stop|keep|prevent)|families to (?:stop|keep|prevent)) (?:\w+ ){0,4}?(?:not to (?:see|meet|associate|mix|contact|speak|gather|spend|be|hang)|to (?:stay away from|keep away from|avoid|stop (?:seeing|meeting|going|mixing)) (?:each|one|the (?:others?|rest|group)|his|her|their|yp|other members))
none of (?:them|the \w+) (?:is|are|may be|to be) (?:\w+ )?(?:in the company|with|near) (?:of )?(?:another|any other|the others?|each other)
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
as a group(?=;|,? (?:though|but|although|only)? ?they may)
(?:to|back to) their own (?:streets?|homes?|areas?)
thin(?:s|ned|ning)? out the (?:group|friends)
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
only one (?:member|young person|friend) (?:\w+ ){0,3}?at (?:a|any one) time
(?:one|two) (?:member|of them|at) (?:\w+ ){0,3}?at a time
no two (?:of (?:them|the \w+)|friends|members)
(?:come|comes|attend|attends|arrive|arrives|enter|enters|visit|visits|use the \w+) (?:alone|singly|one by one|individually|on their own)(?! if (?:they|he|she) (?:wish|want|prefer|ask))
no more than (?:one|two|three|four|\d) (?:\w+ ){0,7}?(?:together|at once|at (?:a|one|any|the same) time)
only (?:one|two|three) (?:of (?:them|the \w+)|members|friends|young people) (?:\w+ ){0,5}?(?:at (?:a|any one|one) time|at once|together)
no more than (?:two|three|one|\d) (?:of them |young people |members |friends\s+|of the (?:group|friends|five|young people) )?(?:\w+ ){0,4}?(?:together|at (?:a|one|any) time|at once|in (?:one|the) (?:place|shop|park|square|building))
only (?:allowed|permitted) (?:\w+ ){0,4}?(?:alone|one at a time|singly|without the others)
(?:restrict|limit|cap|reduc|control|curb|fix)(?:e|es|s|ped|ping|ting|ing|ed)? (?:the )?(?:numbers?|size)\s+of (?:WHOM|pupils|children) (?:\w+ ){0,3}?(?:gather|meet|stand|sit|wait|enter|come|together|allowed|at once|at (?:a|any one|one) time|in)
(?:restrict|limit|cap|control)(?:s|ped|ping|ting|ing|ed)? how many (?:of )?(?:WHOM|pupils|children) (?:\w+ ){0,3}?(?:gather|meet|stand|sit|wait|enter|come|together|allowed|at once|in)
no more than (?:one|two|three|\d) of (?:them|the (?:group|friends|boys|girls|young people|members|five|four|lads)) (?:\w+ ){0,4}?(?:admitted|allowed|let in|permitted|enter|come in|served|inside)
only (?:one|two) of WHOM (?:\w+ ){0,5}?(?:at any (?:one )?time|at a time|at once|on (?:any|the same) day)
(?:ban|limit|cap|rule) (?:on|of) (?:no )?(?:more than|over) (?:one|two|three|\d) of (?:the\s+)?(?:group|friends|them|five|young people|boys|girls|members)
(?:attend|attends|attendance|visits?|sessions?|appointments?|seen|admitted|let in|arrive|arrives) (?:[\w,’'-]+ ){0,6}?(?:one by one|singly|one after the other)(?! if| when they)
lets? in (?:only )?(?:one|two|three|\d)(?: of (?:them|the \w+))? (?:at most|and no more)
one in,? one out
managed moves?(?= (?:for|of|to|so))
removal of (?:one|two|the (?:leaders?|eldest|oldest)|yp\d+|some)
loses its leaders?
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
(?:mov(?:e|es|ed|ing)|relocat\w+|rehous\w+|transfer(?:s|red|ring)?|plac(?:e|es|ed|ing)|send(?:s|ing)?|sent|tak(?:e|es|ing)) (?:YP\d+|yp\d+(?:['’]s family)?(?: and yp\d+)*|one of (?:them|the \w+)|one (?:or two )?(?:member|boy|girl|young person|friend)s?|(?:some|two|three) (?:of (?:them|the \w+)|members)|him|her|the (?:eldest|oldest|youngest|leaders?|boy|girl|young person|two \w+|most \w+ \w+)(?: boy| girl| member| two)?|(?:his|her|the) family|each of them|the ringleader|members)(?: and (?:his|her) family)? (?!back)(?:\w+ ){0,3}?(?:away|out of|to (?:a |an |another\s+|the )?(?:\w+ )?(?:school|college|academy|area|town|county|city|borough|placement|relative\w*|home|unit|provision|estate|boarding)|elsewhere|to live|to stay|with (?:relatives|family)|with (?:his|her|an?) (?:\w+ )?(?:father|dad|mother|mum|aunt\w*|uncle|gran\w*|nan|relatives?|family|cousins?) in|out[- ]of[- ](?:area|borough|county)|from the (?:group|school|area))
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
the (?:group|friends|five|four|three|boys|girls|young people|siblings|lads|children)(?: of \w+)? (?:(?!(?:meets?|met|gathers?|chose|choose|want|ask|like|say)\b)[\w’'-]+ ){0,7}?(?:different|separate) (?:[\w’'-]+ ){0,2}?(?:schools|colleges|classes|clubs|buildings|buses|days|evenings|nights|sites|tables|towns|homes|placements|areas|forms|sets|tutors|centres|units)
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
(?:dissolv|disband|dismantl|fragment)(?:e|es|ed|ing)? (?:of )?(?:the |this )(?:group|friendship)
leav(?:e|es|ing) (?:the others?|the (?:group|friends)|(?:his|her|their) (?:\w+ )?(?:friends|peers)) behind
(?:friendships?|bond|circle|clique) (?:has to|have to|must|should|needs? to|will|is to|are to|to|can|may|might)\s+(?:\w+ ){0,2}?(?:end|stop|cool|fade|lapse|finish|dissolve|be over|come to an end)
group (?:has to|must|should|needs to|will|is to|to) (?:\w+ ){0,2}?(?:end|cease|dissolve|disband|be over|come to an end|break up|split)
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
(?:make|makes|making|find|finds|finding|seek|seeking) (?:\w+ )?friends? (?:elsewhere|somewhere|outside|in (?:other|another|a different))
(?:better|nicer|different|new) (?:class|sort|type|kind|set|circle|crowd) of (?:friends?|people|peers?|company)
(?:introduc|encourag|support|help|steer|connect|match|link|guid|direct|find|mak|build|form|seek|identif|look|mov|attach|push|point)\w* (?:[\w’'-]+ ){0,5}?(?:new|other|different|pro-?social|better|alternative|healthier|appropriate|suitable|separate|nicer|kinder|more \w+|positive)(?:\s+(?:and|or|more) \w+)? (?:friends|mates|friendships?|friendship circles?|peers|peer (?:groups?|networks?)|social (?:groups?|circles?)|circles?|crowds?)(?! (?:within|in|inside|among) (?:the|this|their) (?:\w+ )?(?:group|five|friends))
(?:mak|find|seek|have|build)(?:e|es|ing)? (?:\w+ )?friends (?:elsewhere|somewhere else)
(?:choos|pick|select)(?:e|es|ing|s)? (?:\w+ ){0,2}?(?:better|nicer|different|new|other|kinder|wiser|safer|more \w+) (?:friends|friendships?|peers|company|crowds?)
choos(?:e|es|ing) (?:his |her |their )?friends (?:more )?(?:wisely|carefully|better|differently)
(?:choice|choices) of (?:friends|peers|company)
(?:into|towards|join|joins|joining) (?:a |an )?(?:different|new|better|more positive|alternative|another) (?:friendship|social|peer)\s+(?:circles?|groups?|networks?)
(?:find|make|seek|meet)s? (?:\w+ )?friends (?:of|nearer|closer to|around|nearer to) (?:his|her|their) own age
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
(?:allocat|assign|nam)(?:e|es|s|ed|ing)? (?:a|an|one|each|two|the|£)
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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 46 49 52 53 54 55 56 57 58 59 62 63 65 67 68 70 71 73 74 75 76 77 79 81 83 86 87 88 89 90 94 95 96 97 98 101 102 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 121 122 123 124 127 128 129 131 133 134 135 137 138 152 154 157 162 164 165 166 167 168 173 174 175 176 177 179 184 185 187 189 190 192 195 197 207 210 221 225 226 228 229 230 231 232 235 236 237 238 239 240 241 242 250 251 252 253 254 258 260 261 263 264 265 266 267 268 269 270 271 272 274 275 276 277 278 279 280 281 290 296 298 300 301 305 306 307 308 312 313 314 316 320 321 322 323 324 325 327 328 329 330 333 335 337 338 340 341 342 343 347 348 349 352 354 356 357 359 360 364 367 372 373 374 376 382 383 389 390 393 395 396 398 399 400 401 402 404 405 406 407 408 409 410 411 412 416 419 420 421 423 424 425 426 438 445 446 462 463 467 473 474 475 477 480 482 485 488 489 492 493 495 496 498 500 501 505 508 509 513 515 516 517 518 519 520 522 523 524 526 528 529 530 533 535 536 537 538 540 541 546 547 548 549 550 551 552 554 557 558 559 560 561 562 563 564 566 567 568 569 570 571 572 574 575 576 577 578 579 580 581 582 583 584 585 586 587 588 589 591 592 593 594 595 596 597 598 600 601 603 604 605 606 607 608 609 610 611 613 614 615 616 617 618 619 621 622 623 624 625 626 627 630 631 632 633 634 635 636 637 638 639 640 641 642 643 645 646 647 648 649 650 653 654 655 656 657 658 659 660 661 662 663 664 666 667 668 669 670 671 672 673 674 675 676 677 679 680 683 684 685 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 721 722 723 724 725 727 728 729 730 731 732 733 734 735 737 738 739 741 742 743 744 745 746 747 748 749 750 752 753 754 755 756 757 758 759 760 761 763 764 765 766 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 845 846 847 848 849 850 851 852 853 854 856 857 858 859 860 861 862 863 864 865 866 867 868 873 874 878 879 884 897 903 904 905 915 921 922 923 926 943 944 945 946 947 949 950 973 978 980 981 990 993 994 997 1002 1003 1 8 9 13 17 19 21 30 42 43 44 45 47 48 50 51 60 61 64 66 72 78 80 82 84 85 91 92 93 99 100 103 120 125 126 130 132 139 140 143 148 149 150 151 153 155 158 163 169 170 171 172 178 180 181 186 188 191 193 194 196 199 201 203 204 205 206 208 209 211 216 219 222 227 233 234 247 249 255 256 257 259 273 282 283 284 285 286 287 288 289 294 295 297 299 303 304 309 310 311 315 317 318 319 326 334 336 339 344 345 346 350 351 353 355 358 361 362 363 365 366 368 369 370 371 375 377 379 380 381 384 385 386 387 388 391 392 394 397 403 414 415 422 427 431 432 433 434 435 437 439 441 444 452 453 461 464 465 466 468 469 470 471 472 476 478 479 481 483 484 487 490 491 494 497 499 502 503 504 506 507 510 511 512 514 521 525 527 531 532 534 539 542 543 544 545 553 555 556 565 573 590 599 602 612 620 628 629 644 651 652 665 678 681 682 686 720 726 736 740 762 767 844 855 872 880 882 883 886 888 889 896 898 899 901 902 906 908 912 913 919 932 936 938 942 948 952 957 959 970 971 972 974 975 979 984 985 987 991 995 996 998 999 1000 1001 0 7 69 136 141 142 144 145 146 147 156 159 160 161 182 183 198 200 202 212 213 214 215 217 218 220 223 224 243 244 245 246 248 262 291 292 293 302 331 332 378 413 417 418 428 429 430 436 440 442 443 447 448 449 450 451 454 455 456 457 458 459 460 486 751 869 870 871 875 876 877 881 885 887 890 891 892 893 894 895 900 907 909 910 911 914 916 917 918 920 924 925 927 928 929 930 931 933 934 935 937 939 940 941 951 953 954 955 956 958 960 961 962 963 964 965 966 967 968 969 976 977 982 983 986 988 989 992

8 14 6 4 3 6 8 10 3 7 3 9 9 8 6 8 12 7 11 6 9 12 4 9 8 10 7 9 10 10 8 5 6 7 8 7 8 6 3 6 7 6 6 3 6 7 4 9 9 10 0 6 4 9 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 13 5 7 7 12 12 7 17 6 6 7 4 9 8 9 9 7 10 7 9 3 4 4 6 5 68 7 6 5 6 4 5 6 6 9 7 6 14 3 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 4 4 6 6 4 4 5 5 3 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 4 3 5 5 4 3 3 4 7 5 3 5 4 5 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 3 6 5 5 7 5 3 3 4 5 4 0 0 0 4 7 7 0 3 5 0 0 0 4 20 0 7 10 24 0 13 4 6 8 4 10 0 7 0 9 7 0 7 7 6 0 0 0 0 7 14 6 0 6 8 7 0 12 6 13 10 20 7 8 7 11 0 0 5 12 8 6 7 11 13 0 6 11 10 6 8 0 10 7 7 4 5 0 11 5 5 3 5 4 5 3 10 0 7 0 15 9 0 7 8 0 11 9 12 0 4 11 9 5 15 14 15 10 0 0 14 0 10 12 10 4 4 3 8 8 0 11 20 26 9 9 7 9 7 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 6 12 7 13 4 5 5 10 0 0 0 0 0 4 4 0 3 8 7 8 6 0 4 4 6 14 16 6 13 6 5 5 13 0 0 0 5 3 9 0 8 0 0 2 3 4 3 8 18 10 8 3 13 8 4 11 4 3 0 13 11 18 31 8 6 0 5 5 4 11 3 5 0 0 7 4 6 3 6 10 6 0 6 6 7 0 6 9 0 0 0 9 4 6 4 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 0 6 8 6 0 4 10 5 5 6 4 12 5 6 5 3 6 8 3 4 8 3 4 4 4 5 3 3 5 3 6 4 5 5 2 11 2 8 11 10 3 5 4 11 5 5 4 6 5 14 5 5 4 5 3 7 6 0 2 0 4 2 2 4 11 2 4 5 0 10 10 2 5 4 3 5 6 5 6 3 11 14 3 7 6 3 2 2 9 7 2 3 3 2 2 2 5 2 0 3 2 3 5 2 4 2 7 36 2 7 3 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 4 2 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 2 2 5 3 2 3 3 3 2 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 4 2 4 5 2 2 3 2 2 2 2 3 3 4 5 2 3 4 2 3 3 3 2 3 3 2 2 2 2 2 2 10 5 2 4 0 0 2 4 5 3 6 2 5 4 8 8 0 8 0 2 0 2 3 2 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	517 1646
20$	1832
34$	819
35$	819
YP	1422
a$	1975 113 1170 1225 1237 1243 1244 260 1273 1277 1371 415 1421 1588 2465 1591 1592 2469 1596 1598 1599 597 1607 1653 1840 1841 1842 1845 1846 1848 1849 1850 1853 1854 1858 1859 1863 1868 1872 1879
abc	300 1304
abcs	1304
able$	2022 1307 309 1330 1447 648 1694
about$	1184 1270 2176 1759 1764
above	2252
above$	2254 1777
abreas	764
abreast$	1768
abroad	1443
abuse$	1737
academ	2298 2306 2353
academy$	2314
accept	1019 1916
accepted$	1895
access	1238 1741 765 1769
access$	2114 746
accessed$	617
accessible$	2108
accessing$	1913
accomm	436
accommodation$	2300 440
accord	710
accordingly$	1714
accoun	1983 1217 765 1769 897
account$	23 2082 2093 2143
accred	1034
accredited$	1910
achiev	1070 1774
achieve$	618
achieved$	1021 1946 618
achieves$	618
acknow	1035 743 927
acknowledgement$	1911
across	2489
across$	2338 1721
act$	800
acted$	1986
action	1966 1205 1217 611 1621 1646 876
action$	66 1962 2069 2081 2093 628 637
actions$	66 1962 628 637
active$	2029 1174
activi	1966 2084 2103 1287 2398 611 1621 1646 1796 876
activities$	1967 2033 2163 2392 1517 2394 2396 1749 1750 1801
activity$	1801
acts$	800
ad$	688
add	820
add$	956
added$	956
adding$	956
additi	211
additional$	1180 1215 630 698
addres	134 135 1171 194 743
address$	1198 1380 929
addressed$	1139 2047 929
addresses$	1380 929
addressing$	929
adds$	956
admit$	1295
admitt	2276 399
admitted$	1403
adopt$	233 975
adopte	1929 1081 1615
adopted$	1957 975
adopting$	975
adopts$	975
adult	1983
adult$	2088 2089 2130 1677 674 893 941
adults	261
adults$	190 1209 2130 1265 893 941
advert	1929 1966 611 1615 1621 1646 876
advice$	177 2091 255 939
advis$	311
advise	25 26 927
advise$	305 311
advised$	311
adviseed$	305
adviseing$	305
adviser$	629 638
advisers$	629 638
advises$	305 311
advisi	927
advising$	311
adviss$	311
advoca	743 930
advocate$	908
afraid	1103 683
afraid$	1979 1687
after$	1988 2081 1285 2481 1825
aftern	409 509 510
afternoon$	1909 2289 1499 2387 1513 2390
afternoons$	1909 2289 1499 2388 1513 2390 1664
again$	1252 2205 1809
agains	1606
against$	1026 125 1130 2181 1315 2482 1718
age$	2459
agenc	2056
agenci	37 49 1952 1188 261
agencies$	0 1 1885 12 16 18 1041 1935 74 1088 1186 2064 190 1265 723
agency$	1920 1193
agenda$	2079 1707
agree	820
agree$	1022 320 333 854
agreed	1028 1929 1081 1171 1615
agreed$	1897 1904 1957 1145 2047 1250 333 1447 1644 786 854
agreeed$	1022
agreem	1966 2175 611 1621 1646 876
agreement$	77 177 2174
agreements$	2174
agrees$	1022 320 333 854
ahead	1959
aim	761
aim$	1790
aiming	761
aims	761
aims$	1790
alarm$	51 53 78
alarms$	51 53 78
alert	1246
alert$	2070 2122 1808
align	930
alive$	2029
all	48 123 137 2257 1605 2485 1754 1820
all$	1881 1906 1052 1079 1093 190 1260 1263 1265 1375 1476 626 723 1745 1842 1846 1873
alliance$	1785
alliances$	1785
alloca	1043 1929 1615
allocat$	977
allocate$	977
allocated$	1919 1067 487 1644 977
allocates$	977
allocating$	977
allocats$	977
allotment$	75
allow$	2019 1291 1295 1326 1354 1540 1798
allowe	2276
allowed$	1291 1307 2225 1397 2274 726
allows$	2019 1798
allowted$	1291
alone	1103 1479
alone$	1979 2273 2286 2355 1826
along$	1369 2265 1797
alongs	1360 1484
alongside$	1159 2360 1721 1807 1810
altern	2103 2144 503 566 573 1796
alternate$	495 1503 1512
alternating$	495 1512
alternative$	1208 578
alternatives$	1738
ambassador$	638
ambassadors$	638
amber$	1973 1974 1662
amend	944
amende	1929 1615
among$	1293 2338 1527 909
an$	1164 1170 227 1237 1243 1588 2465 1591 1598 1599 597 1653 1858 1868 1879
analyse$	700
analyses$	700
analysing$	700
analyst$	895
analysts$	895
and$	1112 1215 1276 1286 1767
annual$	616
anothe	1188 2188 2211 2213 2220 2221 2234 2236 1430 2400 2402 2404 2406 2418 2420 2439 812 1819
another$	2025 1164 2064 2186 307 2198 2201 2202 2210 2214 2218 2293 2296 1425 1426 1438 2316 1445 2342 463 1477 2359 483 1491 2383 2401 2410 2412 2414 2428 2431 2432 2434 570 2451 578 2465 1598 673 1816
answer	1035 1986
answer$	1911 998
answered$	998
answering$	998
answers$	998
anti$	744
any$	1189 186 1191 1263 1375 445
apart	2180 2184 2229 2230 1456 1457 538 1553 559
apart$	335 2232 1446 2325 2332 2333 2338 2339 1464 2341 462 2349 2366 2376 2417 1542 2429 2435 1568 1811
apolog	902
apologise$	873
apologised$	873
apologises$	873
apologising$	873
app$	23
appeal$	2292 560 1565
appearance$	1740
appl	820
applic	1966 611 1621 1646 876
applicable$	1693 1694
application$	2467 1770
applications$	1770
applie	1029
applied$	1905 853
applies$	853
apply$	853
applying$	853
appoin	1929 83 1966 399 611 1615 1621 619 1646 876
appoint$	979
appointe$	979
appointed$	1623 1642 1644 979
appointes$	979
appointing$	979
appointment$	1087 1967 1403 2467
appointments$	1087 1967 1403
appoints$	979
appren	1487
apprenticeship$	2363
apprenticeships$	2363
approa	1947 1103 122 1682 931
approach$	2069 2113 1748
approachable$	2108 1729 1808
approached$	1979
approaches$	1107
approaching$	2194
approp	2041 211 1296 573 1741 764
appropriate$	1145 1147 1180 2059 1208 1215 2108 2172 1693 1694 1768
appropriately$	1768
approv	1028 1043 1929 1615
approved$	1904 1919
apps$	23
april$	1990 1115
are	1007 134 210
are$	1027 42 70 1079 1084 90 93 1976 119 128 1181 1241 243 1437 461 583 591 600 653 670 672
area	2298 2306 2317 1467 2343 2353 2362
area$	2243 2248 2284 2299 1424 1425 2301 1449 1822
areas	2343
areas$	2125 2248 2354
arise	1167
arise$	2043
arises$	2043
around	1360
around$	148 2064 1215 1219 1270 2176 1742 1768 1807
arrang	1929 1054 1959 1615
arrange$	204 1291
arranged$	2092
arrangeed$	1291
arrangeing$	204
arranges$	1930 204
arrangeted$	1291
arrest	1103 887
arrest$	117 127
arrested$	1979
arrests$	117 127
arriva	1509
arrivaltime$	2385
arrivaltimes$	2385
arrive	380 399 486 822
arrive$	1403 1454
arrives$	1403
articl	1966 611 1621 1646 876
as$	1120 139 140 1146 154 1163 160 163 2047 2049 246 367 670 689 1708 1709 1742 774 794
asbo	300 1304 301 1305
asbos	1304 1305
aside	946
ask	1976 1127 2003
ask$	115 305 363 385 661 995
aske	661
asked	1029 1907 1908 1127 2003 645
asked$	1905 1982 1108 305 320 363 1649 995
asking$	305 363 385 995
asks	1127 2003
asks$	115 305 363 385 661 995
aspira	1747 931
assaul	122 683 887
assault$	126
assaults$	126
assemb	1966 2206 2209 611 1621 1646 876
assemble$	2261
assemblies$	1967 2475
assembly$	2475 878
assess	1966 1135 134 1141 611 1621 1646 876
assessed$	59 1630
assessment$	2009 2011 2014 2015 2017 2018
assessments$	2017
assign	1929 1615
assign$	977
assigne$	977
assigned$	1067 487 1644 977
assignes$	977
assigning$	977
assigns$	977
assist$	916
assistance$	2091 916
assisted$	916
assisting$	916
assists$	916
associ	1300 1301 2178 2180 2183 2184 1324 1328 2209 2233 1455 1523 2400 901
associate$	2176 2197 2200 2204 2331 1817
associating$	2177 2191 1818
association$	2177 2399 2407 1812 1813
assumptions$	1755
assurance$	177 1716
assurances$	1716
at$	1945 1080 1975 1116 114 143 154 2036 2047 1198 207 241 2123 2126 2128 1390 1392 2294 425 1434 485 2384 506 2471 2476 2479 1604 2481 1609 2489 2490 1617 1647 1664 1760 1825 1853 1854 1864 1865 1866 1878
attached$	1777
attachment$	1556 1785
attachments$	1556 1785
attack	122 683 887
attack$	1687
attacked$	1683 1687
attacks$	1687
attemp	761
attend	1004 1005 4 1887 1024 1900 1901 1029 1034 1042 1044 1921 1927 1928 1929 1054 1063 85 380 399 1615 625 631 822
attend$	1886 1089 1403 446 1453 2384 1635 664 1001
attendance$	1008 21 1920 1926 1939 81 112 1403 1629 1645 643
attendd$	1635
attended$	1880 1905 1910 1951 1089 1635 664
attendees$	1918 1926 1935
attending$	1880 1913 664 1001
attends$	1886 1930 1089 1403 446 1453 1635 664 1001
attention$	1221 1738
attenu	539
attitu	931
attitudes$	1755
attrac	2244
attraction$	2292
attractive$	2108
audit	1966 611 1621 1646 876
audite	1034
audited$	1910
august$	1990
aunt	1417 2298 2318 443
aunt$	905
auntie$	905
aunty$	905
authorisation$	1823
authorisations$	1823
authority$	1823
autumn$	1990
availa	1929 1246 1615
available$	1145 2092 2122
avoid	2185 332 521
avoid$	1359 2376 1525
avoidi	521
avoiding$	1525 1661
avoids$	1359
aware	1171 1214 1246 764
aware$	2047 2070 2090 2117 2122 1768
awaren	1747 931
awareness$	726 1743 1744 754
away	1102 384 2298 1430 429 2317 538 559 565
away$	1978 2180 2185 1332 1338 335 2229 2232 2237 1382 1388 2294 2296 1433 1440 2320 1446 447 454 1539 1542 541 1572 1831 1843
back	1187
back$	119 1178 2063 335 663 1876
background$	1726
bad$	1472
badge$	1924
badges$	1924
badmin	1606
badminton$	2482
bail$	300
bake$	865
bakees$	865
bakes$	865
ban	290 297 299 314 315 317 347 353 410 507 1594 824
ban$	298 1353 370 398 404 2470
band	2367
bands$	2372
bann	290 410
banned	297 299 2226 378 507
banned$	2169 298 329 2225 1382 404
banner	76
banner$	582
banners$	582
bannin	297 299 314 507
banning$	298 404
bans	297 299 314 507
bans$	298 404 2470
bar	297 299 314 353 410 507 824
bar$	298 404
barbec	79 1083
barbecue$	2474 1601
barr	410
barred	297 299 378 507
barred$	2169 329 1382 404
barrier$	546 553
barriers$	2086
barrin	297 299 314 507
barring$	404
barrister$	908
bars	297 299 314 507
bars$	298 404
base$	1714
based$	1792
basis$	1692
basket	1606
basketball$	2482
be	210 242 703
be$	1027 1079 128 156 160 1165 167 1181 1194 193 1202 2083 1216 215 1229 1235 235 1241 238 243 2124 1255 1257 1289 319 1334 1437 1454 452 2336 461 1481 583 591 600 670 699 725 749 804 806
bear$	173
bearing$	173
bears$	173
became$	653
become	210
become$	156 193 653
becomes$	653
becoming$	193
been	1921 1989 110
been$	1016 1031 35 1929 1071 1073 1079 128 1216 461 583 591
before	684
before$	1975 108 1114 2481 1688
befrie	122
begun	1929
behaved$	2172
behavi	2146 1747
behaviour$	300 301 1755 938
behaviours$	1755 938
behind	1593 898
behind$	2423 2469 1681
being	210 242 1344 2233 1747 931
being$	128 156 1181 193 1216 2178 2194 2209 1437 2319 2336 1660 1661 699 749
belief	1769
belief$	1787
believ	1986 1127 2003
believe$	782
believes$	782
believing$	782
belong	1136 134
belong$	2012 686
belonging$	2109
belongs$	686
below$	1777
bench	24 1368 2464
bench$	51 80 382 383 1634
benches$	51 80 1634
benefi	2041
bes$	699
beside	1483 1484
beside$	2360 1865
best	1741
best$	220 1794
better	189 211 1296 566 573 1579 740 743 885
better$	1160 1193 1215 220 2114 258 1264 1282 2161 283 1296 2172 563 1571 1573 570 572 2456 578 641 1782 787 799 1805
betwee	2175
between$	1293 2170 2174 2179 2222 2338 2399 1550 1557
betweens$	2174
beyond	131 1568 1572
bid	1966 611 1621 1646 876
bigger$	2254
bike	24
bin	24
bin$	51 80 1634
bingo	1606
bingo$	2482
bins$	51 80 1634
bit$	2149
blankets$	1851 1852
block	347 364
block$	342 815
blocke	2226 2262
blocke$	815
blocked$	2169 342 384 815
blockes$	815
blocking$	342 815
blocks$	342 815
board	19 37 1063 1064 710
board$	1041 1937 1939 1940 1956 2054 2055 2315 1606 624 1714
boardi	2298
boarding$	1429 444
boards$	1956
boat	2367
bolste	930
bolted	1587
bolted$	2463
bond	1523 1543
bond$	292 302 2399 523 2419 544 549 1556 1785 1791
bonds$	292 302 523 2419 1556 1785 1791
book	1927 441 493
book$	2488 1851 973
booked	1034 1927 1929 1615
booked$	1910 1951 973
booking$	2467 973
bookle	1966 611 1621 1646 876
booklet$	1915
booklets$	1851
books	24
books$	2488 1851 973
boroug	2298 2306 2317 1467 2343 2353
borough$	2299 1424 2301 2303 2314 1449
boroughs$	2304
both	2257 1605 2485
both$	1906 2173 1302 1309 1321 1355 357 2337 1462 1463 2340 1473 2426 626 1820 1821 828 1834 1841 1842 1846 1854 1862
bought	1028 1929 1074 1082 1615 619 946
bought$	1904 1950 1958 1623
bounda	2146 765 1769
boundaries$	1739 1803
box$	865
boxes$	865
boxing$	614
boxs$	865
boy	1104 2173 1302 1309 1321 1355 1357 357 416 1422 433 2337 1462 1463 2340 1473 2426 1820 1821 828 1834
boy$	1980 2297 1441
boyfriend$	905
boys	27 28 68 102 1110 120 123 236 1240 2173 1302 1309 1321 1355 357 2257 1383 1413 453 2337 1462 1463 2340 1473 474 2426 1608 1613 1654 1820 1821 828 1834
boys$	1032 1072 69 73 91 92 1980 1106 1124 2006 1284 2259 2278 2297 2334 2342 508 2419 2484 1680 1829
bread$	1852
break	1412 1452 1467 2343 1509 2398 538 539 552 556 557 561 830
break$	206 2288 457 458 1468 521 1542 540 541 1549 1837
breakf	79 1083 1602
breakfast$	1601 2478 1852 1860
breakfasts$	1860
breaki	539 556
breaking$	206 457 458
breaks	2343 539 556
breaks$	206 457 458 2373
breaktime$	2385
breaktimes$	2385
breath	1412
breathe$	2291
breather$	2288
breathing$	1412
bridge$	732
bridgeing$	732
bridges$	1734 1735 732
brief$	1698 999
briefe	1004 1907 1908 1034 1947 1078
briefed$	1880 1910 1954 999
briefi	19 1966 611 1621 1646 876
briefing$	1967 878 999
briefings$	1967
briefs$	999
brighter$	1657
bring	174 2244 847
bring$	182 284 990
bringing$	182 284 1336 990
brings	174
brings$	182 284 990
broade	930
broken	2440
broken$	2182 1456 1457 830 1841 1842
brothe	1357 2318 443 473
brother$	904
brothers$	1679 1839
brough	174
brought$	175
budget	1028
budget$	1902 39
budgeted$	1904
build	1238 740 743 928
build$	218 230 2114 584 727 731 781
builde$	230
buildes$	230
buildi	2353 743
building$	75 230 2253 2272 2284 2326 2345 497 727 731 781
buildings$	2354
builds	743
builds$	230 584 727 731 781
built	1055 619
built$	1931 1955 1623
bulb$	51 620
bulbs$	51 620
bulletin$	9 1620
bulletins$	9
bump$	2206
bunch$	2415
burglaries$	896
burglary$	896
burgle	683
burgled$	1687
bus	2353 1485 2361 2485
bus$	1045 1956 2356 2474 1601 1855 1860
buses	1467 2343 1475 2361 2362
buses$	1956 2351 2354
busine	1136
business$	2012 2076 805
but	2325
buy	1682 946
buy$	2460
buyer	943
buyer$	893
buyers$	1839 893
by	1597
by$	1080 1985 111 2126 259 1266 485 2471 2473 1604 2481 1625 1665 1667 1670 1713 1797 1859 1865
cabin	2367
cabinet$	1937
cafe	29
cafe$	2253
café	29
café$	2253
calendar$	1922 623
call	1887 1966 1334 611 1621 1646 876
call$	1886 1096 1107 106 115 117 118 2167 2467 793
called	85 1982 902
called$	1089 118 902
callin	1344
calling$	1347
calls	1054 1294
calls$	1886 1930 1096 1107 106 115 117 118 2167 1346
calm$	2291
calmer	885
came	1020 1916 1921 1927
came$	1887 1896 1131
camera	24
camera$	51 53 80 582 1634
cameras$	51 53 80 582 1634
camp	79 1083
camp$	2474 865
campai	1966 611 1621 1646 876
campaign$	614 714
campaigning$	714
campaigns$	714
campes$	865
camps	1083
camps$	865
campus	1467 2343
campus$	2326
can	1976 1279
can$	97 2022 2037 1216 1290 309 1330 330 1548 1696
cancel	514
cancelled$	2285 2393 1595
cannot	1308 309 1330 330
cannot$	1488 2376
cap	316 394
cap$	395 398 533
capaci	765 1769
capacity$	1143 1775
caped$	395
caping$	395 533
capitalise$	218
capped$	395
capping$	395
caps$	395 533
capting$	395
capture$	722
captured$	2165 1636
captureing$	722
captures$	722
car$	2356
card	76 1966 611 1621 1646 876
card$	1915 1924 582 2467 1851
cards	1606
cards$	1924 582 2467 2482 1851
care$	2085 2158 1739 1832
careful$	1174 1808
carefully$	2456 1732
carer	49 1952 436
carer$	0 1 1885 12 16 18 1912 74 1088 440 904
carers$	0 1 1885 12 16 18 1912 74 1088 244 349 440 904
cares$	2085
careta	25 26
carr	847
carria	2367
carried$	1034 1929 1228 1269 1615
carries$	1048 693
carry	1976
carry$	1048 693 697
carrying$	1661 693
cars	98
cascad$	711
cascade$	711
cascades$	711
cascading$	711
cascads$	711
cascadting$	711
case$	1058 1063 1144 1153 1182 628 1708
caseload$	1938
cases$	628
caseworker$	906
cast	27 28 2367
cast$	1032 2321 487
casts$	2321
catch	1169 1706
catchup$	2045
catchups$	2045
caught$	1339 336 337
cause	1769
causes	1769
caution$	311
cautione$	311
cautioned$	311
cautiones$	311
cautioning$	311
cautions$	311
cbo	300 1304 301 1305
cbos	1304 1305
cctv	681
cctv$	51 53 1685
cease	514 1549
cease$	2393 2425
ceased	1105 1121
ceased$	1981 1997
ceases$	2393
celebrate$	770
celebrates$	770
celebrating$	770
cent$	1052
center$	1211
centre	29 34 1467 2343 2353 2362 726
centre$	1211 2243 2253 2284 2295 2326 497
centred$	1168 1730 1753 1792
centres$	2354
certain$	237 1795
certif	1966 611 1621 1646 876
certificate$	1924
certificates$	1924
chair	25 26 1064
chair$	50 1940 2000 2488 1875
chaire	1929 1615
chairs	24 1054
chairs$	1930 2000 2488 1851
challe	927
challeng$	751
challenge$	2074 1728 751
challenged$	2111
challenges$	2074 751
challenging$	751
challengs$	751
champi	743
champion$	638 640
champions$	638
chance	2144
chance$	2034 254 2136 309 1412
chances$	254
change$	2020 2065 2067 427 428 662 1798 1806 965
changed$	1624 965
changees$	2020
changes$	2020 2065 1190 2067 427 1798 965
changing$	427 965
channel$	23
channels$	2021 1201 198
charge	1594
charge$	2470
charges$	2470
charte	76
charter$	77
chas	379
chased	1029
chased$	1905
chat	1348 346 1351
chat$	253 266 1334 1348 2224 346 1350 1351 2227 348 1658 1799
chats$	253 266 1799
chatti	1344 1347
chatting$	2223
check	1005 83 1966 1169 611 1621 1646 1706 876
check$	1966 169 611 1621 1646 876 953
checked$	59 953
checkin$	1087 2045
checking$	169 953
checkins$	1087 2045
checks$	1054 169 953
chess	1606
chess$	2482
child	1104 1357
child$	1923 1980 1356 1441 788
childr	1104 1110 1126 1129 236 1240 2173 1302 1309 1321 1355 1357 357 1383 2337 1462 1463 2340 1473 474 2426 1820 1821 828 1834
children$	1062 1980 2002 2005 2006 2142 1356 2259 2449 1782
childrens$	1980
childs$	1980
choice	2144 2146 1747 1796 931
choice$	577
choices$	577
choir	2367
choos$	575
choose	1976 661
choose$	575 576 608 1665
chooses$	575 576 608 1665
choosi	661
choosing$	575 576 608 1665
chooss$	575
chose	661
chose$	1665
chosen	1028
chosen$	1904
chrono	1966 611 1621 1646 876
church	29
cinema	29
circle	1966 1577 611 1621 1646 876
circle$	2415 544 2436 2446 2448 1574 1576 2453 2458
circles$	2436 2446 1574 2453 2458
circul	1929 1054 1081 1615 619
circulated$	1957 1623
circulates$	1930
circumstances$	1343
cities	2353
cities$	2304
city	2298 2306 2317 2353
city$	2299 2301 2303
civil$	300
claim	1594
claim$	2470
clarification$	177 1716
clarit	765 1769
clarity$	177 1716
class	407 2306 1431 1467 2343 2353 1485 2361 2362 1487
class$	1999 1411 2302 2307 2308 2360 2363 2368 1576 2475
classe	1452 2343 1468 2361
classes$	1969 1999 2314 2344 2354 2363 2475
classroom$	1956
classrooms$	1956
clause	2175
clause$	2010 2174 1689
clauses$	2010 2174 1689
clean	79
clean$	414 833
cleanu	1083
clear	379 1741
clear$	1972 1998 2077 2078 1327 1440 708 786 799 839
cleare	619
cleared$	1623
clearer$	799
clearing$	839
clears$	839
clicked$	1944
clicks	1042
clicks$	1918
climb$	865
climbes$	865
climbs$	865
clinic	29 49
clinic$	629
clique$	544
clos	347 364
close$	1170 1174 2336 1483 708 732 850
closed	1929 1070 2226 1615
closed$	1946 384 2393 1632 850
closeing$	732
closely$	1721
closer	189
closer$	1193 258 313 787
closes$	732 850
closing$	850
club	29 34 1966 2306 2353 2362 1487 611 1621 1646 876
club$	1938 2253 2284 2295 2302 2314 2363 497 614
clubs	1467 2343
clubs$	2314 2354 2363
co$	744
coach	25 26 49 1952
coach$	2474 629
coache	25 26 2367
coached$	1633
coaches$	2474 858
coachi	1966 611 1621 1646 876
coaching$	858
coats$	78 1851 1852
coax$	535
code	76
code$	77 2470 620
codefendants$	1306
codes$	78 620
coerce	122
coerci	122
coffee$	71
cohesi	765 1769
cohort	2367
cohorts$	2372
coinci	2206
coincide$	2374
collab	189 744 765 1769
collaborative$	1193
collaboratively$	1721
collea	1188
colleagues$	1935 2064 723
collec	475 1509
collect$	2264 722 1000
collected$	1616 1636 1000
collecting$	722 1000
collectiontime$	2385
collectiontimes$	2385
collects$	722 1000
colleg	407 2298 2306 1431 436 1467 2343 1468 2353 1482 1485 2361 1487
college$	1992 1118 1411 421 2301 2307 2308 2314 2326 2358 2363 1668
colleges$	2314 2344 2354 2358 2363
colour$	2488
colours$	2488
come	1020 1916 1921 1927 1976 174 380 631 822
come$	1887 1896 1971 1982 115 2039 2274 2276 1453 1454 1471 1481 1635 654
comed$	1635
comeed$	1635
comes	174 380 822
comes$	1971 115 2039 1453 1635 654
comfortable$	2108
coming	174
coming$	1148 2178 1661 1695
comments$	632
commis	1028 1929 1074 1615 619
commissioned$	1904 1950 1623 1643
commit	37 1043 765 1769
commit$	896
commits$	896
committed$	1919 896
committee$	1041 1937 624
committing$	896
common$	2328 786
commun	1044 1169 1301 2178 1706 710 1741 1747 927 931
communicat$	711
communicate$	145 711
communicates$	145 711
communicating$	711
communication$	1920 2045 2069 1201 198 2177 1345 1714
communicats$	711
communicatting$	711
communities$	1288
community$	2147 1288 301
compan	25 26 49 1300 2367 2400 1570
company$	2176 1310 2187 1312 2428 1563 2446 2447 2452 2455 2457
compared$	662
compassionate$	1729
compla	1127 2003
complaint$	106 117 2467
complaints$	106 117
comple	1006 4 1019 1024 1900 1034 1044 1927 1928 1929 1054 1070 1959 1228 1269 1615 625 631
complete$	1882 1946 1955 618 1635
completed$	1882 1895 1021 1898 1910 1936 1946 1948 1951 1955 2104 2145 618 1635
completeed$	1635
completes$	1930 618 1635
completing$	1913
completion$	1008 1920 1629
concer	79 1083 1195 1747 931
concern$	1150 2060 2065 2067 2074 1708 715
concerns$	1150 2060 2065 1190 2067 2071 2074 1708 1709 715
concert$	2474
condit	2175 300 1304 1594
condition$	2174 2470
conditions$	2174 2470
conduc	1034 1929 1615
conducted$	1910
conductors$	74
confer	1966 611 1621 1646 876
confid	2144 1747 1769 931
confidence$	1234 1788 889
confident$	889
confir	1171
confirm$	1022 1627
confirmed$	1022 2047
confirms$	1022 1627
confis	304
congre	1300 1301 2178 2180 2206 2209 2244
congregate$	2176 2261 2264 1817
congregating$	2177 1818
connec	1543
connection$	302 2419 1556 1785 1791
connections$	2419 1556 568 1785 1791
consci	1246
conscious$	2122
consen	2146
conseq	2146
consequences$	2060
consid	1929 1136 2041 1171 1741
consider$	1628 1727 921
consideration$	2069 1221 2143 1707 922
considerations$	922
considered$	2012 2047 2092 2165 921
considering$	921
considers$	1628 921
consis	164 1741 743 1747 744 765 1769
consistent$	1168 2070 1729 735
consort$	1817
consorting$	1818
constant$	1174
constructive$	1208 1805
consul	1004 1029 1907 1908 1947 1078 1966 611 1621 1646 645 687 876 928 931
consultant$	1691 906
consulted$	1880 1905 1954 1649
contac	1004 1005 1887 1029 1907 1908 1034 1036 1044 1927 1929 1054 1947 1078 83 85 1966 1300 1301 2178 2180 2184 1320 1322 1324 1328 1334 1335 2229 1455 611 1621 1646 645 1706 805 876
contact$	1920 1925 1087 1967 1107 2068 2136 2167 289 1298 1299 2176 2177 1303 302 1313 2192 2196 2197 2200 2204 2212 1337 2219 1345 1346 2331 2407 1552 1619 640 1710 1809 1815
contacted$	1880 1905 1910 1954 1089 1649
contacts$	1930 1087 1967 1107
contin	189 211 765 1769
continual$	1174 912
continually$	912
continuation$	912
continue$	592 795 912
continued$	1193 1215 592 641 707 708 912
continues$	592 912
continuing$	592 912
continuous$	912
continuously$	912
contra	1966 1304 611 1621 1646 876
contract$	1922
contri	49 1952 927
contributor$	0 1 1885 12 16 18 74 1088
contributors$	0 1 1885 12 16 18 74 1088
contro	122 316 394 548 1682
control$	288 395 533 2427 2460
controled$	395
controling$	288 395 533
controlped$	395
controlping$	395
controls$	288 395 533
controlting$	288 395
conven	1887 1929 1615
convene$	1886
convenes$	1886
conver	1966 611 1621 1646 876
conversation$	2061 2069 1201 198 2120 253 2136 1799
conversations$	2061 2069 1201 198 253 1799
cook	944
cooking$	614
cool	1553
cool$	2424 2429
cools$	2429
cooper	901
coordi	25 26 49 164 199 1203 744 927
coordinated$	1168
cope	1238
cope$	2114
copies$	1851
coping	765 1769
copy	1929
copy$	1915
core$	37 1063 1064 2173 1302 1309 1321 1355 357 2337 1462 1463 2340 1473 2426 1820 1821 828 1834
corner$	1493 2370 2442
corners$	1493 2370 2442
corridor$	2345 2442
corridors$	2442
cost	1989 110
cost$	22
costed	1028
costed$	1904
costs$	22
costum	24
could	1279
could$	1989 1991 161 1290 330
counci	25 26 49 2485
council$	50 1717
counse	49 1966 611 1621 1646 687 876
counsel$	311
counsele$	311
counseled$	311
counseles$	311
counseling$	311
counselling$	1925
counsellor$	629 1691 906
counsels$	311
count$	46 863
counter$	1956
counters$	1956
counti	1467 2343 2353
counties$	2304
counting$	863
country$	2303
counts$	863
county	2298 2306 2317 2353
county$	2299 1424 2301 2303
course	1966 1166 1485 2361 2362 1487 611 1621 1646 876
course$	1888 1938 1967 2042 2363 614 1692 878
courses$	1967 2363
court	29 2464 897
court$	75 300
cousin	2298 2318 443
cousins$	1680 1839
cover	1136
cover$	2012 2181
covera	1262
coverage$	2138
covere	1034 1921 1136 133 134 135 136
covered$	1910 2012 1137 1139 1140
covering$	2181
covers	1921
crackd	897
cracks$	2129
create	1929 1615 927
creati	4 927
creation$	1008
creatively$	1732
crew	2367
cricke	1606
cricket$	2482
crime$	896
crimes$	896
crop$	2039
crops$	2039
cross	1455 772
cross$	189 2206 2331 2364 1495 2374
crosso	1495
crossover$	2371
crossr	1776
crowd	2400 1577
crowd$	2251 2415 2444 2449 1576 2453 2455
crowds$	2251 2453 2455
cultiv	930
cultur	1747 931
culturally$	744
culture$	2445 1755
cups$	1851
curb	316 394
curfew	300 1304 304
curfew$	377 1824 821
curfews$	377 1824 821
curiosity$	2096 1698 1710
curiou	1246
curious$	2070 2122 1808
current$	2029
curric	1966 611 1621 1646 876
curriculum$	1922
curtai	316
customary$	162
customers$	1839
cut	297 539 548 552 685
cut$	130 2169 2182 521 533 551 948
cuting$	533
cuts	297 539
cuts$	130 533 948
cuttin	297 539
cutting$	130 521 948
cycle$	865
cyclees$	865
cycles$	865
dad	1417 2298 2318 443
dad$	904
daily$	1881
dampen	557
dance$	865
dancees$	865
dancer	27
dances$	865
danger	2146
danger$	2060
dangers$	2060
darts	1606
darts$	2482
dashbo	1966 611 1621 1646 876
data$	1085 1620 1704
database$	1941
date	805
date$	1809
daught	1357
daughter$	1356 904
daughters$	1356
day	1467 2343 2353 2362
day$	1914 1075 1994 2277 2368 1499 2378 2381 2382 1508 2387 2474 2488
days	2343 887
days$	1914 1075 1994 2354 1499 2379 2382 1508 2388
dead$	2228
deadline$	1622
deadlines$	1622
deal	159
deal$	152 194
dealer	98 1983 943
dealer$	1684
dealers$	1839 893
dealin	159
dealing$	152 896
dealings$	1345
deals	159
dealt$	134 135 136 152
debate$	2061
december$	1990
decent$	1573
decide	1171
decide$	2000 333
decided$	2047 333
decides$	2000 333
decision$	2087
decisions$	2087
declare$	1022
declareed$	1022
declares$	1022
declin	885
deconstruct$	751
deconstructe$	751
deconstructes$	751
deconstructing$	751
deconstructs$	751
decrea	885
decrease$	82
dedicated$	1067
deepen	743 930
defendants$	1306
defus	557
degree$	5
delegates$	1935
delet	347 685
delet$	815
delete	2226
delete$	344 815
deleted$	815
deletes$	815
deleting$	815
delets$	815
delive	1006 4 1028 1034 1044 1927 1929 1054 1082 88 199 1203 1615 619 847
deliver$	970
deliverables$	1622
delivered$	1882 1021 1904 1910 1951 1958 1092 1623 970
delivering$	970
delivers$	1930 970
delivery$	1008 1920 637
deliverys$	637
demand$	1143
demoli	364 2262
dentis	687
dentist$	1691
depart	1509
department$	1717
departuretime$	2385
departuretimes$	2385
dependence$	534 1556
dependency$	534
descri	1976 1101 1127 2003 1136 134
describe$	1977 2012 879
described$	2012
describes$	879
design	1929 1615
design$	2000
designated$	1067
designs$	2000
desk$	1956 562
desks$	1956 562
detach$	520 551
detached$	1894 41
detaching$	520
detail$	2010
details$	1915 2010 1726
detective$	895
detectives$	895
deter	297 353 897
deter$	298 370
determ	1171
determined$	2047
deterr	297 931
deterred$	329
deters	297
develo	1929 1238 1615 740 743 928
develop$	2020 2038 230 2114
develope$	230
developed$	2111
developes$	2020 230
developing$	230
development$	2065 2067
developments$	2065 1190 2067
develops$	2020 2038 230
dialogue$	2061 1201 198 253 1710 1799
diary$	623
did$	1021 1989 1991
die$	1553
dies	1553
dies$	2429
dietic	687
dietician$	1691
dietit	687
dietitian$	1691
differ	1430 566 573 1579
difference$	891
different$	1117 1365 2293 1419 2296 1425 1426 1428 1438 1445 463 464 1470 470 471 1477 1478 1480 478 483 1489 1491 1492 489 1494 1496 495 1503 504 505 1510 1512 1566 1571 1573 570 2451 572 578
differently$	2456 1732
difficult$	324
diffus	557
dig$	949
digest$	1620
digging$	949
dignity$	1782
digs$	949
dilut	539 552 557
dimini	561
dinner	79 1083
dip$	633
direct	25 26 1966 2144 611 1621 1646 876
direct$	305 1316 363 385 805
directed$	305 363
directing$	305 363 385
direction$	1823
directions$	2241 2346 1823
directs$	305 363 385
disassociate$	521
disban	2226 347 1456 1457 1549 830
disband$	542 2425
disbande$	542
disbanded$	2332 2333 542
disbandes$	542
disbanding$	542
discon	514
discou	290 297 353
discourage$	298 519
discouraged$	329
discourages$	298 519
discouraging$	298 519
discretion$	1733
discus	1929 1136 133 1171 1615 1706
discuss$	1628 923
discussed$	2012 1137 2047 2092 923
discusses$	1628 923
discussing$	923
discussion$	2061 2069 2120 253 1799 923
discussions$	2061 2069 253 1799 923
disentangle$	551
disman	1456 556 830
dismantl$	542
dismantle$	542
dismantled$	2332 542
dismantles$	542
dismantling$	542
dismis	486
disper	2217 365 380 1456 1457 818
dispersal$	1822 1823
dispersals$	1823
disperse$	1369 370 371 817
dispersed$	2216 2332 2333 817
disperses$	817
dispersing$	817
displa	1929 1081 1966 611 1615 1621 1646 876
display$	1956
displayed$	1957
disrup	297 539 556 557
disseminat$	711
disseminate$	711
disseminates$	711
disseminating$	711
disseminats$	711
disseminatting$	711
dissociate$	521
dissol	347 1549
dissolv$	542
dissolve$	542 2424 2425
dissolved$	542
dissolves$	542
dissolving$	542
dissua	297
dissuade$	298
dissuaded$	329
dissuades$	298
distan	538 559
distance$	2310 520 1542 546 551 553 1831
distances$	520
distancing$	520
distant$	1428 1440
distri	4 1034 1929 1082 88 482 1615
distributed$	1910 1958 1092 1486
distribution$	1008
divers	1774 931
diversionary$	1208
divert	928
divert$	520
diverting$	520
diverts$	520
divide	1456 482 830
divided$	2332 1486 487
dividi	830
division$	553
do$	1021 1976 153 157 2083 269 2155 2156 2160 1330 494 1526 692 747
doctor	687
doctor$	629 1691 906
documented$	1636
does$	153 269 1330 494
doing$	157 269 692 1720
domino	1606
dominoes$	2482
don$	1330 494
donate$	945
donated$	945
donates$	945
donating$	945
done	1006 1034 1929 1070 1073 1228 1269 1615
done$	1882 1021 1898 1910 1946 1949 1951 1955 2104 2105 2145 2166
door$	1893 1956 80 2107 1855
doors$	1893 1956 80 2365
dorm	2367
doubl	1963 885
double$	87 116
down	1055 2226 885
down$	1905 1919 1931 2007 1210 344 666 1854 1866
downlo	1916 1042 1927
downloads$	1918
draft$	974
drafte	1929 1615
drafted$	974
drafting$	974
drafts$	974
draw	2244
draw$	218 2292 459 466 520 846
drawin	669
drawing$	2467 846
drawn$	1043
draws$	846
dress$	1594
drew	1108
drew$	1984
dried$	1121
drift$	2291 1541 554 1559 1730
drifted$	554
drifting$	554 1559
drifts$	554 1559
driv	199 1203
drive	2217
drive$	376 802 859
driveing$	376
driven	475
driven$	466 872
driver	25 26 48 49 1952 1104 102 1585 2485 1654 1754
driver$	0 1 1885 12 16 18 1912 44 74 1088 1980 2461 1684
drivers$	0 1 1885 12 16 18 1912 44 1052 74 1088 1980 1106 2487
drives$	376 802 859
driving$	802 859
drop	83 514 521 596 885
drop$	29 34 82 1966 1525 590 1602 611 1621 1646 793 867 876
dropin$	1087 1600
dropins$	1087 1600
droppe	1131 885
dropped$	2007 590 867
droppi	521 885
dropping$	1525 590 867
drops	514 885
drops$	590 867
drug$	896
drugs$	896
due$	688 1708
dug$	1955
dynami	2437 765 1769
dynamic$	2445
dynamics$	2445
each	137 2257 2426 1605 2485 1820
each$	1881 1906 1994 2035 1260 2189 2204 2223 406 1422 2331 473 476 488 2384 2413 2419 1591 2476 2477 599 2481 1610 1613 626 1653 673 1745 1841 1842 1846 1863 1868 1873 1879
ear$	1714 798
earlie	885
earliest$	1158
early$	2032 1158 1854
earn$	784
earning$	784
earns$	784
ears$	798
easier	885
easier$	1551
easter$	442
easters$	442
easy$	1998
eat$	1459 997
eating$	997
eats$	1459 997
eclipse$	1941
educat	475
educate$	750
educated$	1410 1420 2313
educates$	750
educating$	750
effect	2437 1741
effective$	724
effectively$	2032
effectiveness$	1705
effort	1217
effort$	2069 2093
efforts$	2069
eject	379
elder	433
elder$	2433
eldest	2173 1302 1309 1321 1355 357 2282 416 1422 433 435 2324 2337 1462 1463 2340 1473 473 2426 1820 1821 1830 828 1834
eldest$	2433
elearn	1966 611 1621 1646 876
elevat	930
else$	2454
elsewh	2298 2317 1578
elsewhere$	2016 2125 2286 2294 2296 2451 2454 1690
email	1005 1966 611 1621 1646 876
email$	9
emaile	1004 1029 1907 1908 1036 1929 1947 1615 645
emailed$	1880 1905 1030 1649
emails	1054
emails$	9 1930
embed	199 1203 743
embed$	929
embedd	1929 1615
embedded$	2111 929
embedding$	929
embeds$	929
emerge	1167
emerge$	2020 2043
emergees$	2020
emerges$	2020 2043
emotio	211
emotional$	1215
empath	765 1769
emphas	930
employ$	979
employe$	979
employed$	979
employes$	979
employing$	979
employs$	979
empower$	917
empowered$	917
empowering$	917
empowerment$	917
empowers$	917
enabl	930
enable$	232
enables$	232
enabling$	232
encour	1171 2144 743 931
encourage$	924
encouraged$	2047 924
encourages$	924
encouraging$	924
encryp	681
encrypted$	1685
end	290 297 315 347 514 521 1549 2440
end$	2225 1427 2306 1493 2370 2393 1525 527 2424 2425 2429 2442 733 963
endeav	761
ended	1121 1131 2226
ended$	1997 2007 2169 2182 2225 2393 963
ending	297 514 521
ending$	1525 733 963
ends	297 315 514 1553
ends$	1493 2370 2393 2429 2442 733 963
enforc	820
engage	1004 1044 1077 625 1741 742 1747 1796 931
engage$	1953 1746
engaged$	1880 1913 1948 1746
engagement$	1920 2069 1629 1645 1728 1746 1801
engages$	1953 1746
engagi	742
engaging$	1913 1746
engend	930
enhanc	743 927
enhanced$	2111 258
enough$	276
enquir	1966 611 1621 1646 876
enrich	930
enrol$	434
enroled$	434
enroling$	434
enroll	1034
enrolled$	1910 1630
enrolred$	434
enrols$	434
ensure	743
ensure$	2124 333 737
ensured$	2111 333 737
ensures$	333 737
ensuring$	737
enter	380 2276 822
enter$	2274
entered$	61 487
enters	822
entrance$	1956
entrances$	1956 1475 2365
entry	1509
entry$	1382 1860
entrytime$	2385
entrytimes$	2385
environment$	2106 2147 2445 1740
environments$	2106 2147
episod	887
equally$	1782
equip$	752
equipm	24
equipped$	752
equipping$	752
equips$	752
erode	539
escala	705
escalate$	1798
escalated$	1719
escalates$	1798
escort	381
escort$	376
escorted$	466
escorting$	376
escorts$	376
establ	1929 1171 1615 743
established$	1145 2047
estate	2298 2306
estate$	2284 1449
esteem	1769
ethos	931
evalua	1929 1615
evaluate$	701
evaluates$	701
evaluating$	701
evenin	1966 409 1467 2343 2353 2362 509 510 611 1621 1646 876
evening$	1909 1914 2289 2368 1499 2378 2381 2382 1508 2387 1513 2390 1517 2394
evenings$	1909 1914 2289 2354 1499 2379 2382 1508 2388 1513 2390 2392 1517 2394 2396 1537 1664
event	1966 611 1621 1646 876
event$	1967 878
events$	1967 2042
every	137 2257 1605 2485 1820
every$	1881 1906 1093 1994 1223 1260 1263 1375 476 2476 2477 599 2481 626 805 1868
everyb	48 137 196 236 1240 261
everybody$	1052 1200 1265 1288 723
everyo	48 137 1188 196 236 1240 261
everyone$	1052 2064 190 1200 1265 1288 723
everything$	2087 1696 1751
evict	379
eviden	681
evidence$	40 54 1685 1726
evidenced$	59
evident$	1636
evolve$	2020
evolvees$	2020
evolves$	2020
except	2325
exchange$	191
exclud	1103 2217 378 410 507 824
exclud$	826
exclude$	404 826
excluded$	1979 2216 1382 404 2313
excludes$	404 826
excluding$	404 826
excluds$	826
exclus	887
exclusion$	117 300 301
exclusions$	117
exerci	1966 611 1621 1646 876
exhibi	79 1083
exhibition$	75
existing$	1145 2059 805
exit	347 541
exit$	528 1545
exiting$	528
exits$	2365 528
expect	765 1769
expectations$	1739
expected$	320
expel	410 824
expel$	826
expele$	826
expeles$	826
expeling$	826
expell	410
expels$	826
expenditure$	22
experience$	2140
experiences$	632
explai	1029 1101 1127 2003
explain$	1977
explained$	1905
exploi	2146 1682 943
exploit$	2460
exploitation$	1737 893
exploitative$	893
exploited$	893
exploiter$	893
exploiters$	893
exploiting$	893
exploits$	893
explor	1136 134 2041 1171
exploration$	2069
explore$	920
explored$	2012 2047 2092 920
explores$	920
exploring$	920
exposed$	1360
exposu	765 1769
express$	2134
extend$	961
extending$	961
extends$	961
extent$	5
extra$	283 630
extrac	565
extract$	520
extricate$	520
eye$	2046 798
eyes$	798
facili	1929 1615 743 927
fade	1553
fade$	2424 2429
faded	2440
fades	2440
fades$	2429
fair	79 1083
fair$	1972 1998 1601 1808
fairly$	2032 1782
fairs	1083
faith$	1787
fall	1131 885
fall$	82 2007 249
fallin	885
falling$	249
fallping$	249
falls	1131 885
falls$	2007 249 1352 1553
famili	27 28 48 49 1952 123 1754
families$	0 1 1885 12 16 18 1032 1912 1052 52 1062 73 74 1088 2035 1236 244 1259 1309 349 2297 2311 1436 2487 1745 1756 905
family	49 1952 2173 1302 1309 1321 1355 357 416 1422 2298 2306 2318 443 2337 1462 1463 2340 1473 2426 1820 1821 828 1834
family$	0 1 1885 12 16 18 1912 74 1088 1138 2297 1436 1585
far	429 559
far$	142 429 1433 1440 1446 489 1494 1566
fare	1594
fare$	2470
fares$	2470
fashion$	2044
faster$	1804
father	1417 2298 2318 443
father$	904
fathers$	244
fear	1127 2003
fear$	1660
fears	1127 2003
feasibility$	1761 759
feasible$	1694
february$	1990
fed$	2066
fee	1594
fee$	2470
feed$	183
feedback$	55 612
feeding$	183
feeds$	183
feel	1976 1127 2003 1238
feel$	2114 1241 653 670 1740 879
feelin	765 1769
feeling$	879
feelings$	632
feels	1127 2003
feels$	1241 653 670 879
fees$	2470
fell	1131 885
fell$	2007
felt	1976 1127 2003
felt$	653 670 879
fenc	364
fence	24 2464
fence$	51 80 945
fenced$	2262 384 945
fences$	80 945
fencing$	51 80 945
festiv	79 1083
festival$	2474
few$	1996 1157
fewer	87 684
fewer$	1091 95 1688 880
fi	1368
fight	887
fight$	117
fights$	117
figure$	1942 1085
figures$	1942 1085 1620
file	1929 1058 1063 1141 1615
file$	1934 1939 1941 2014 2015 2017 2018 628 1707
filed	1929 1615
filed$	61
files	1054
files$	1930 1934 1939 1941 2017 628
fill$	732 845
filled	1929 1615
filled$	845
filling$	732 845
fills$	732 845
film	1966 611 1621 1646 876
film$	23 75 2467 2468 2474 1601 2483 2488
filming$	875
films$	2474 2488 875
final$	1936
find	1101 1334 567
find$	1096 1977 1127 204 571 668 1673 780
findin	1135
finding$	2009 2011 204 571 780
finds$	1096 204 571 668 1673 780
fine	1594
fine$	2470
fined	2217
fined$	2216
fines$	117 2470
finish	1006 1929 1073 486 1509 1615
finish$	2424
finished$	1882 1021 1936 1949 1955
finishingtime$	2385
finishingtimes$	2385
finishtime$	2385
finishtimes$	2385
firm	49
firm$	799
firmer$	799
firmly$	2032
first$	1158 1665
fish$	865
fishes$	865
fishs$	865
fit$	2022 947
fits$	947
fitted	1034 1055 1082 1587 619
fitted$	1910 1931 1958 2463 1623 621 947
fitting$	947
five	27 28 96 1110 120 123 2173 1302 1309 1321 1355 357 2257 1383 453 2337 1462 1463 2340 1473 474 2426 1608 1613 1654 1820 1821 828 1834
five$	1032 69 73 79 91 1100 1124 2006 2259 2278 508 2419 2444 1591 1606 2484 1847 1862 1873
fix	394
fix$	837
fixed$	837
fixes$	837
fixing$	837
flag	187
flagged$	2066
flat	436
flat$	440
flexib	1246
flexible$	2122
flies$	439
floor$	2442
floors$	2442
flourish$	2134
flowing$	2077
flush	379
fly$	439
flyer	1966 611 1621 1646 876
flyers$	1851
fobs$	78
focus	743
focus$	1153 1710 929
focuse	726
focused$	1730 1753 1792 929
focuses$	929
focusing$	929
focussed$	1753 929
focussing$	929
follow	1042 1103 122 2426
follow$	168 1204 1205
followed$	1979 1986 1171
followers$	1918
following$	168 1661
follows$	168
food$	2488 1852
footag	681
footage$	1685
footba	1606
football$	2482 614 1862
footfa	13 62 1066
footfall$	1942 1645
for	425
for$	1904 1050 1945 1950 1984 2012 2052 2058 2095 1227 2110 1297 2181 1381 2290 2375 2471 2481 1665 1713 1717 1718 1724 1730 1742 1763 1857 1864 1877 909
forbid	297 299 314 315 317 353
forbid$	298 1353
forbidden$	2169 329 2225
force$	895
forefront$	1211
forge$	781
forgeing$	781
forges$	781
forgiving$	1729
form	407 1431 1467 2343 2353 1482 1485 2361 2362 1487
form$	23 2205 1411 2302 2307 2308 2314 2358 2360 2363 781
forming$	2223 781
forms	1966 2343 1468 2361 611 1621 1646 876
forms$	23 2314 2344 2354 2358 2363 781
fortnightly$	1881 2481
forum	19 37 1966 611 1621 1646 876
forum$	1041 2054 2055
forwar	1171 1204 1205 688
forward$	2026 2047 2080 2081 1630 1692 1806
forwards$	1692 1806
foster	743 930
foster$	436 827
fostering$	827
found$	1339 336 337 2240 668
four	96 123 2173 1302 1309 1321 1355 357 2252 1383 2337 1462 1463 2340 1473 474 2426 1613 1654 1820 1821 1830 828 1834
four$	1100 2006 360 2259 1414 2334 508 2444 1598 1599 1830
fragme	556 830
fragment$	542
fragmente$	542
fragmented$	542
fragmentes$	542
fragmenting$	542
framew	1966 611 1621 1646 876
fraternise$	1817
free	559
free$	551 856
freedom$	254
frequency$	6
frequent$	165
fresh$	1412 414
friday	409 509 510
friday$	1909 409 2289 509 1513 510 2390 2472 1603 2480
fridays$	1909 2289 1513 2390 2472 1603 2480
friend	27 28 68 96 1104 102 1110 120 1126 123 1129 236 1240 2173 1301 1302 2184 1309 1321 2211 2213 2220 2221 2230 1355 2234 2236 357 1366 2257 1383 2269 416 1422 2309 433 453 2337 1462 1463 2340 2347 1473 474 1484 1523 2400 2402 2404 2418 1543 2426 2439 1564 1570 1577 1608 1613 1654 1819 1820 1821 828 1834
friend$	1980 1391 1441 2360 568 1575 2452
friendlier$	1657
friendly$	1998 2108 1808
friends$	1032 1072 69 73 91 1971 92 1100 1980 1106 1124 2002 2005 2006 1284 2171 1306 2196 2198 2199 2210 2214 2218 2235 2249 1374 2259 2278 2291 412 2316 2322 2342 468 2360 2383 508 2401 2403 2410 2412 2414 2416 2419 2421 1547 2428 2430 2431 2432 2434 555 2438 2441 2444 2446 568 2448 2449 2450 1575 2452 2453 574 2455 1580 2457 579 2484 1745 1838
friendship$	292 2177 2191 412 468 2399 2401 2407 2408 2410 2414 2418 2419 2422 544 549 2431 1560 2441 1569 1570 2446 568 1577 2453 2455 1582 1838
friendships$	292 2177 2191 412 468 2399 2401 2407 2408 2410 2414 2419 544 549 2431 2441 2446 568 2453 2455 1838
from	2230 1524 1554 1597
from$	1911 1059 1130 1151 1249 1318 1325 2208 1333 2222 1408 2290 2296 2320 1451 1466 485 1525 1544 1545 1555 1558 2471 2473 2479 2481 651 1666 1670 1713 1825 1853 1876
full$	220 1282 641
fuller$	220
fully$	1079
fun$	71
functi	1057
functional$	1933
fund$	39 966
funded$	966
fundin	1966 2103 611 1621 1646 876
funding$	39 1143 177 1716 966
funds$	39 966
furniture$	2488
furthe	189 211
further$	1157 1193 1215 1316 1440 698
future	189
future$	2024 1193 1316 1708
gain$	727 784
gaining$	727 784
gains$	727 784
game	79 1083
game$	2488
games	1083 1606
games$	2482 2488
gang$	301 810
gap$	2129 546 553 1736
gaps$	2129 1736 1749
garden$	75 2467 865
gardenes$	865
gardens$	865
gate	24
gate$	51 1956 80
gates$	51 1956 80 2365
gather	1300 1301 2178 2180 2183 2184 1313 1319 1320 1324 1328 2206 2209 1347 2244 1383 1455
gather$	115 2176 2189 2190 2197 2200 2204 2240 2261 1386 2263 2264 2274 1454 2331 1481 722
gathered$	2165 1339 2240 1616 1636
gathering$	2177 2195 2223 2250 2251 2255 2407 722
gatherings$	2195 2196 2251 2259
gathers$	115 722
gave$	1891 1964 408
genera	211
general$	1215
get	1976 1101
get$	1977 156 2038 270 1367 385 1471 1481 520 535 583 653 711 722 806
gete$	711
getes$	711
geting$	385 711 722
gets$	156 2038 270 385 520 535 583 653 711 722 806
getting$	156 270 1347 520 535 711 806
gift$	1107
gifts$	1107
gig	79 1083
gig$	2474
gigs	1083
girl	1104 2173 1302 1309 1321 1355 1357 357 416 1422 433 2337 1462 1463 2340 1473 2426 1820 1821 828 1834
girl$	1980 2297 1441
girlfriend$	905
girls	27 28 68 102 1110 120 123 236 1240 2173 1302 1309 1321 1355 357 2257 1383 1413 453 2337 1462 1463 2340 1473 474 2426 1608 1613 1654 1820 1821 828 1834
girls$	1032 1072 69 73 91 92 1980 1106 1124 2006 1284 2259 2278 2297 2334 2342 508 2419 2484 1829
giv	847
giv$	230
give	211
give$	1215 217 221 230 252 408 521 734 848 957
given	1892 1034 1927 1929 1082 88 1136 211 264 1615
given$	1910 1039 1929 1958 1092 1105 2012 1215 2092 217 221 1268 1615 627
gives$	221 230 252 408 734 848 957
giving$	217 221 230 408 521 734 848 957
givs$	230
go	1887 1976 1101 174 380 486
go$	1013 1027 1963 1971 1977 115 1136 2038 2083 1324 413 426 1439 439 446 1453 1454 466 1471 493 529 1534 1586 658 885
goal$	1790
goalpo	24
goalpost$	51
goalposts$	51
goals$	1790
goe$	2168 1453
goes	1921 174 380 486
goes$	1013 1027 1963 1971 2038 2168 1352 413 426 1439 439 446 1453 466 529 1586 607 658 885
going	1023 189 380
going$	1899 1193 2077 1275 2194 2209 1344 2233 529 1661 1720 1742
gone	1921 1102
gone$	1027 1029 1929 1959 1963 1978 1982 1615 658
good$	1998 2114 1264 2319 1472 1573 641 708 787
gos$	115 1453
got$	31 535 653
govern	49
government$	1717
governor$	1937
governors$	1937 624
gp	687
gp$	1691 906
gran	2298 2318 443
gran$	905
grand	1357 2318
grandad$	905
grandbrother$	904
grandcarer$	904
grandcarers$	904
granddad$	904 905
granddaughter$	904
grandfather$	904
grandm	1417
grandma$	905
grandmother$	904
grandmum$	904
grandp	1417
grandparent$	904
grandparents$	904
grandsister$	904
grandson$	904
granma$	905
granny$	905
granpa$	905
grant	1966 611 1621 1646 876
grant$	39
grante	1929 1615
greate	86 740
greater$	1090 220 258 1282 283 707 787
green$	1973 1974 1641 1662
greet	944
greete	105
greeted$	1109
grew	1961 1963 885
grip$	2292 1563 560 1565
groom	1682 943
groom$	2460
groomed$	893
groomer$	893
groomers$	893
grooming$	893
grooms$	893
ground$	1802 816
grounding$	816
grounds$	816
group	27 68 1966 96 1110 120 1126 123 1128 1129 236 1240 2173 1302 1309 1321 2221 1355 2234 2236 357 1366 2257 2258 1383 2298 2309 453 2337 1462 1463 2340 1467 2343 1473 474 2361 1520 2400 2402 2404 2406 2418 1543 2420 2426 2439 1564 1608 2485 1613 611 1621 1646 1654 1747 1819 1820 1821 828 1834 876
group$	1041 1939 1940 1072 69 73 91 92 1100 1124 2002 2004 2005 2006 2142 1284 1306 2191 2196 2199 2207 2214 2218 2224 1350 2227 2235 2247 2249 1374 2251 1376 1378 2259 2261 2278 2284 1411 412 2295 2302 2307 2316 2322 2342 2344 468 2360 2363 2383 508 1516 513 1518 2397 2401 2403 2408 2410 2411 2412 2413 2414 2415 2419 2421 2422 1547 545 2428 549 2430 2431 2432 2434 555 2436 1561 2441 2444 1569 2446 2448 1574 2453 2458 2484 1838
groupactivities$	2396
groupevenings$	2396
groupi	2209
groups	1383 2343 2361 2362
groups$	1939 1940 1362 359 2251 1376 1378 2259 2344 2363 2436 2446 1574 2453 2458
groupsession$	2396
groupsessions$	2396
groupwork$	2396
grow	1961 1963 885
grow$	2134 1541 653
grows	885
grows$	653
growth$	86
guard	25 26 49 1104
guard$	44 1980
guardian$	905
guards$	44 74 1980
guidan	1966 611 1621 1646 876 931
guidance$	177 2091 1716
guide	927
guide$	520
guided	927
guidel	76
guideline$	77
guidelines$	77
guides	927
guidin	927
gulf$	546 553
gym	29 1621
gym$	614
had$	1898 31 67 1991 2133 615 642 1648
haircuts$	1852
half	48 2343
half$	1052 71 87 116 1426 1646
hall	29 34
hall$	2253 2284 2295 497
halt$	527
halv	885
halved	1121 1131
halved$	1997 2007
halves	1467 2343 2362
halves$	1493 2370
hand	847
hand$	2115 1793 958
handbook$	1922
handed	1892 1929 1082 88
handed$	1891 1034 1929 1958 1092 1615 619 627
handing$	958
handle$	2427
handou	1966 611 1621 1646 876
handov	1262
handover$	2138
handovers$	2138
hands$	958
hang	2244
hang$	1300 2206 2264
hangin	1347
hanging$	2178 2209 1335 2223 2233 2255
happen	1023 1929 1959 1615
happening$	1899
happier$	1657
happy$	1447
hard$	324 1759
harder$	324
harm	122 1682 683
harm$	2460 1687 1737
harmed$	1687
harmful$	1472 1687
harming$	1687
harms$	1687
harnes	930
has	493 706
has$	31 32 1053 63 67 70 72 1079 101 208 2141 273 644 1651 795
have	1976 493 706
have$	32 1053 63 67 70 72 1079 101 208 214 240 250 2141 273 644 1651 795
haven$	2106 2147
having$	214 273 1336 1660 795 870
he	123 433 435
he$	1259 2148 1283
head	25 26 2485
head$	1923
headco	13 62 1066
headcount$	1942
heal$	730
heale$	730
heales$	730
healing$	730
heals$	730
health	2146 1296 566 573
health$	687
healthier$	2172
hear$	1628
heard	1986 1127 2003 1741
heard$	2117 2165 890
hears$	1628
heart$	1211
heater	24
hedge$	51
held	1034 1927 1929 1959 85 134 135 136 1615 703
held$	1910 1951 1089 1139 1140 2133
helmet	24
help	2144 743 764 928
help$	124 2091 234 255 535 1750 1768 1801
helped	475
helped$	124
helpfu	2041
helpful$	1998 124 1694
helpin	743
helping$	234
helpline$	23
helplines$	23
helps$	234 535
her	1122 2173 1302 1309 1321 1355 357 2257 1422 2323 2337 1462 1463 2340 2348 1473 473 2406 2420 2426 1672 1820 1821 1830 828 1834
her$	1906 138 1273 405 1421 1532 790 1846 1848
here	1136
here$	1970 2012 2013
hierar	898
high$	641 777
higher	86 885
higher$	1090 641 777
highli	930
hike$	2475
hikes$	2475
him	1122 2173 1302 1309 1321 1355 357 2257 1422 2323 2337 1462 1463 2340 2348 1473 473 2420 2426 1672 1820 1821 1830 828 1834
hir$	979
hire$	979
hired$	979
hires$	979
hiring$	979
hirs$	979
his	2406
his$	1906 138 1273 405 1421 1532 790 1846 1848
hit$	618
hits	1042
hits$	1918
hockey	1606
hockey$	2482
hold	1543 703 706
hold$	1048 153 202 1334 2292 459 2419 1563 560 1565 697 783 795 832 851 971
holding$	202 697 783 795 851
holds	1054
holds$	1048 1930 153 202 277 697 783 795 851 971
holiday$	442
holidays$	442 2373
holidayss$	442
holist	211 744
holistic$	1215
home	365 2298 436 2353 1485 2361 2362 1487 1509 2489
home$	1889 1912 1998 335 2231 2232 1369 2248 1380 2286 2314 440 1448 2350 2363 2466 663 1876
homes	1475 2361
homes$	1912 2248 1380 2314 2351 2354 2363 2487
hometime$	2385
hometimes$	2385
honest$	1998 1729 1808
hope	1127 2003 2144 761
hope$	1226 1787
hopes	1127 2003 761
hoping	761
horizo	765 1769
host$	2000 979
hoste$	979
hosted	1929 1959 1615
hosted$	979
hostes$	979
hosting$	979
hosts$	2000 979
hotline$	53
hotlines$	53
hotspo	681
hotspot$	1685
hotspots$	1685 1704
hours	83 1966 611 1621 1646 876
hours$	1914 43 45 1087 84 1967 1537 1552 620 1853
house	407 436 1485 2361
house$	1411 440 459
housed$	2313 1465
household$	1436
households$	2311
houses	1467 2343 1475 1482 2361
houses$	2351 2358 2372
housin	407
housing$	1411
how	142
how$	47 64 1146 1162 1399 1653 1675 1761 1867
hub	29 34 1621
hub$	2147
humili	902
hung	1587
hung$	2463
hurt	1103 122 1682 683
hurt$	1979 2001 2460 1683 1687
husband$	905
hustl	379
identi	1929 1101 1171 1615
identification$	1556
identified$	1067 2047 2092 1642 1644 899 929
identifies$	745 899 929
identify$	1977 204 745 899 929
identifying$	204 745 899 929
identifys$	204
identity$	2109
if	1385 684
if$	139 163 2048 279 2245 2256 2258 1688 690 1708 1709 794
imam	25 26
impact$	1705
implem	4 1929 199 1203 1615
implementation$	1008
impos	820
impossible$	324
improv	1961 86 740 743 885 927
improve$	1090 736
improved$	1090 2111 258 641 1758
improvement$	75 86 2079 1806
improvements$	75 2079 1806
improves$	736
improving$	736
in	1173 1187 1199 1405
in$	1046 1930 1931 1065 1953 1080 1960 1087 1090 89 1975 1114 111 1116 114 1123 143 144 2045 2049 1177 1183 2063 1192 2075 2110 2126 1281 308 2231 2232 2274 1403 2294 424 492 2384 1593 2471 1600 2476 2478 1604 2481 2489 2490 1647 1664 1666 1671 1772 1786 789 1797 831 1849 1865 1866 1871 1877 909
incide	887
incident$	117 715
incidents$	117 715
includ	1136 133 1741
include$	2012 2181
included$	2012 1137 1636
inclus	226 267 744
inclusion$	935
inclusive$	1230 2108 1271 1729 1808
increa	1961 1963 86 706 743 885
increase$	86 1090 258 1798
increased$	1090 220 2111 258 641 1758
increases$	1798
increasing$	1090 258
indivi	1479 517
individual$	515
individually$	2355 1826
indoors$	2231 2232
induct	1078 1966 611 1621 1646 876
inducted$	1954
influe	2146 2437 1796 927
influence$	1320 2196 1360 2292 2400 1563 560 1565
influenced$	1360
influential$	1828
inform	1907 1908 1947 1966 1195 611 1621 1646 1741 876 928
information$	1915 1044 1190 2067 2071 255 1726 1747
informed$	2070 2117 1707 1753 1792
injunc	300 1304 301 1305
injunction$	1814
injunctions$	1814
injur	887
injure	683
injured$	1687
input	1966 1287 611 1621 1646 876 931
input$	2163
ins$	1087 2045 1600
inset	1966 611 1621 1646 876
inside	2276
inside$	2231 2232 1527
insigh	765 1769
insight$	1726
insist$	333
insistd$	333
insists$	333
inspector$	638
inspectors$	638
inspire$	918
inspired$	918
inspires$	918
instagram$	346
instal	1034 1929 1055 1082 1615 619 944
installation$	75
installed$	1910 1931 1936 1958 1623 621
instead$	109 1119 503 512 1521 684
instil	930
instru	317
instruct$	305 363
instructed$	305 320 363
instructing$	305 363
instructs$	305 363
intake	2367
integr	930
intell	1195
intelligence$	1190 2071 1726
intend	761
inter$	189
interaction$	1345
intercom$	53
intercoms$	53
interest$	2119 2158
interests$	568
interrogat$	751
interrogate$	751
interrogates$	751
interrogating$	751
interrogats$	751
interv	1907 1908 1966 611 1621 1646 764 876 930
intervention$	1728 1749 1768 1801 936
interventions$	1749 1801 936
interview$	869
interviewed$	869
interviewing$	869
interviews$	869
into	1187 425
into$	2012 2047 1183 2063 1267 422 2338 492 1589 1760 1779 831
introd	4 1929 1615 820
introduce$	1003
introduced$	1003
introduces$	1003
introducing$	1003
introduction$	1008
invest$	768
investigate$	757
investigates$	757
investigating$	757
investing$	768
invests$	768
invita	1966 611 1621 1646 876
invitation$	9
invitations$	9
invite	1004 1029 1907 1908 1927 1947 1078 645
invite$	987
invited$	1880 1905 1954 1649 987
invites$	987
inviting$	2108 987
invoice$	634
invoices$	634
involv	1287 1741 927
involvement$	2163
is	1007 134 210
is$	1027 42 70 1079 1084 90 93 119 128 160 1181 1241 243 2137 1437 461 583 591 600 653 670 672
isolat	830
isolate$	825
isolates$	825
isolating$	825
isolation$	293 2286 1835
issue	931
issue$	1150 1153 2060 2065 2067 2074 715 1743 1783
issued	1034 1929 1082 88 1615 619
issued$	1892 1910 1958 1092 1623 1638
issues	1747 931
issues$	1150 2060 2065 1190 2067 2074 715
it	1122 2003 1672
it$	1014 1144 1150 2060 1607 1663 670 1783 1841 1846 1847 1859 1868 1872 1879
item$	1640
items$	1640
its$	227 1251 1273 1407 2465 1596 1598 1612 790 1845 1846 1848 1853 1854 1868 1872 1879
itself$	1771
january$	1990
job$	628 634
jobs$	628 634
jog$	865
joges$	865
jogs$	865
join	1024 1900 1927 1077 1322 1334
join$	1262 785 1002
joined	1927 1929
joined$	164 189 1197 1287 1741 744 785 1002
joining$	1913 1002
joins$	1002
joint	1044 189
joint$	1920 1193 1516 513 1518 2397 1522 708 786
jointly$	1721
judgem	931
judgement$	2096 1733
judgemental$	1230 1271
judgme	931
july$	1990 1115
june$	1990 1115
keep	1976 1308 353 567 703 706
keep$	129 149 166 188 192 197 2124 298 321 323 334 1353 1354 351 352 1367 370 373 459 460 490 699 716 727 749 783 832 952
keeped$	373
keepin	703
keeping$	149 166 188 192 197 298 321 323 334 351 352 373 459 460 490 699 716 727 832 952
keeps	703
keeps$	129 149 166 188 192 197 298 321 323 334 351 352 373 459 460 490 699 716 727 783 832 952
keepting$	490
kept	1929 134 135 136 1171 1615 703
kept$	1883 1132 129 1139 1140 2047 197 1202 351 352 378 459 1465 699 832
kepting$	699
kepts$	699
keys$	78
keyworker$	1943
kid	1357
kids$	2449
kind$	1972 1998 1576 1808
kinder	573 1579
kinder$	1657
kindly$	1782
kit	24
kit$	78
kitche	29 2464
kitchen$	75
kits$	78
knew$	1991 649 671
knife$	896
knives	98
knives$	896
knock$	874
knocke	1929
knocking$	874
knocks$	874
know	1976 1127 2003 1741
know$	2124 1272 2150 649 671
knowing$	649 671
knowle	765 1769
knowledge$	255 1726
known	105 134
known$	1109
knows	1127 2003
knows$	649 671
kpi$	1622
kpis$	1622
label	902
lad	1357 433
lads	27 2173 1302 1309 1321 1355 357 1383 2337 1462 1463 2340 1473 474 2426 1820 1821 828 1834
lads$	69 1284 2259 508 1680
laid$	1955
lamp	24
lamp$	51 80 1634
lamps$	51 80 1634
landlo	25 26 49 1585 2485
landlord$	2461 893
landlords$	893
language$	1755 1790
lanyard$	1924
lanyards$	1924 78
lapse$	2424
larger$	2254
last$	1975 1114
lasted	1989 110
late	1086 1593
late$	2469
later$	1708
laugh$	1971 1658
laughs$	1971
launch	1929 1615 619
launched$	1623
lawyer$	908
lcs$	1941
lead	25 26 49 1064 1952
lead$	50 1940 1943 2000 1205 520 595 640 1874
leader	25 26 2173 1302 1309 1321 1355 357 2282 416 1422 435 2324 2337 1462 1463 2340 1473 2426 1820 1821 1830 828 1834 898
leader$	2283 638 1828 1829
leaders$	2283 638 1828 1829
leadin	433 1830
leading$	595
leads$	2000 595
leafle	76 1966 611 1621 1646 876
leaflet$	9 1915 1924 1967 2467 1851 878
leaflets$	9 1924 1967 1851
learn	743
learn$	245 2336
learni	1966 1195 611 1621 1646 876
learning$	2071 245 1715 932
learns$	245
leav	347 847
leave	1976 1367 365 380 486 521 541
leave$	129 130 1369 1454 1525 1545 543
leaves	380 486
leaves$	129 130 543
leavin	380 1509 521
leaving$	129 130 1525 543
leavingtime$	2385
leavingtimes$	2385
led$	262 1360 1753 1792
left	134 2226
left$	1132 129 130 2291 726
lend	946
lenient$	1729
lens	931
less	548
less$	524 525 1530 1551 684 881
lessen	552 557 2440 561 930
lesson	1966 1452 1467 2343 1485 2361 2398 611 1621 1646 876
lesson$	1967 1969 1999 2360 497 878
lessons$	1967 1969 1992 1118 1999 1668 1852 1860
let$	268 1291 1295 1307 1326 1354 2276 399 400 530 1540 604
leted$	1291
lets$	268 400 530 604
letted$	1291
letter	1966 611 1621 1646 876
letter$	9 1915 117 1851
letters$	9 117 1851
letting$	268 530
level$	1085 641
levels$	1085 641
levera	930
liais	1706
liaise	1029
liaise$	914
liaised$	1905 1030 914
liaises$	914
liaising$	914
liaiso	1044 1169
liaison$	1920 2045 2069 914
librar	25 26 29
library$	2253 2284
licenc	1966 611 1621 1646 876
licence$	1924 300
licences$	1924
life$	564
lift	561
lift$	841
lifted	2440
lifted$	841
lifting$	841
lifts$	841 1852
light	24 1368
light$	51 80 582 1634 836
lighter$	1657
lighti	24
lighting$	51 80 1740 836
lights$	51 80 582 1634 836
like	1127 2003
like$	1226 2159
liked	105
liked$	1944 1109
likes	1042 1127 2003
likes$	1918
limit	290 297 1308 316 394 548
limit$	288 395 398 533
limited$	2169 395
limiti	297
limiting$	288 395 533
limitped$	395
limitping$	395
limits	297
limits$	288 395 533
limitting$	288 395
line	688
line$	23 2010 1689 1692
lines$	23 2010 1196 1689
linger	2209 2244
linger$	2206
link	1301 1543 901
link$	179 195 2177 302 523 2419 1556 606 1791
linked$	179 195 606
linking$	179 195 606
links	1747
links$	179 195 2098 292 2177 302 523 2419 1556 606 1734 1791
liquidlogic$	1941
list	76 1101
list$	3 1025 46 1977 2467 682
listen	1741 928
listen$	145 2085 1658
listened$	665
listening$	2085 710 1720
listens$	145
lists$	1025 46 682
lit$	1671
litter$	79
live	1929 2298 1615
live$	1903 2029 2315 2317 438 2336 1465 479
lives$	438 479
living$	2336
loaded	1082
loaded$	1958
lobby$	713
lobbying$	713
local$	2059
locality$	2243
lock	24 364 944
lock$	51 80 373 620
locked	384
locked$	373 1388
locker$	562
lockers$	562
locking$	373
locks$	51 80 373 620
lodge$	438
log	1966 611 1621 1646 876
log$	46 1941
logged	1034 1929 1615 681
logged$	1910 61 1638 1685
logs	1054 681
logs$	46 1930 1941 1685
loiter	2209
long$	1996
longer	1976 1330 330 494 684 885
longer$	1148 287 291 303 318 455 1460 1488 1498 1656 1688 813 829
look	761
look$	172 194 1205 223 248 281 567 1740 756 793
looked$	1929 134 1171 756
lookin	761
looking$	172 223 248 281 756
looks	761
looks$	172 223 248 281 756
loop$	1707
loosen	539 1553 552 2440 561
loosen$	2429
loosens$	2429
lose$	171 1416 521 1541
loses$	171 403 1416
losing$	171 1416
lost$	1416
lot$	2218 2327 2415 2444 2449
lots$	276
lower	885
lower$	841
lowered$	841
lowering$	841
lowers$	841
loyalties$	523
loyalty$	523 1556
lunch	79 1083 1452 1467 2343 1509 1602
lunch$	1468 1601 2478 1852 1860
lunche	1083 2343
lunches$	1860
luncht	409 509 510
lunchtime$	1909 2289 2385 1513 2390
lunchtimes$	1909 2289 2385 1513 2390
mace$	2054 2055
made	1019 1034 1927 1929 210 1615
made$	1895 1910 1955 2131 320
magistrate$	908
mail	1966 611 1621 1646 876
mailed	1004 1929 1615
mailed$	1880
main	433 1830
mainta	706 743 928
maintain$	727
maintained$	2111
maintaining$	727
maintains$	727
make$	178 210 213 228 1238 256 274 385 547 571 587 748 781 791
makeing$	385 781
makes	1054
makes$	1930 178 228 274 385 547 571 587 781 791
making$	178 213 228 256 274 547 571 791
male$	1678 942
males$	1678 942
mam$	905
man	1983
man$	894 942
manage	25 26 49 1063 1064 194 1238 475 2485 743 927
manage$	1198 2114 2427
managed$	2111 823
management$	708
manager$	50 1939 1940
managers$	74
managi	743 927
manner	1166
manner$	2042 2044
many$	11 1926 1051 1068 1091 1996 2275
map	76 1966 1098 611 1621 1646 669 876
map$	23 586 2467 647
mapped	1034 681
mapped$	1910 586 1685
mappin	1966 611 1621 1646 669 681 876
mapping$	586 1685 1702
maps$	586 647
march	381
march$	1990 1115
mark$	10 1673
marked$	10 670
marks$	10 1673
mash$	2054 2055
master	1966 611 1621 1646 876
match	79 1083 1602 1606
match$	2474 1601 2478 2482 2483
matche	1083 1606
matches$	2474 2482
mate	1484
mate$	2360
materi	24
mates	2234 2236 2418 1577
mates$	2171 2360 2383 2449 2453
matter$	1136 1150 2074
matters$	1150 2074
maximi	930
may$	1115 2022 161 1290 1548
mayor$	1717
meal	79 1083 1602
meal$	2467 2474 1601 2478 1860
meals	1083
meals$	2474 1851 1860
mean$	2139
meaningful$	1208 724 1805
means$	2021 2139
measur	1217
measured$	59
measurements$	622
measures$	2093 1218
mechanisms$	1218
mediat	1966 611 1621 1646 876
medic	687
medic$	1691
meet	1005 1887 85 1976 2168 1300 2180 2183 2184 1313 1319 1322 1324 1328 2206 1334 345 2230 2244 1455 1706
meet$	1886 1089 1971 115 2083 2176 2189 2190 2197 2200 2204 1329 1337 2219 2261 1386 2263 2264 2274 1453 1454 2331 601 618 1628
meetin	19 1023 1044 1063 1064 83 1966 1169 1301 2178 1320 2209 1335 2229 2233 611 1621 1646 876
meeting$	1899 1920 1939 1940 1087 1967 2045 2054 2055 2167 2177 2191 2194 1347 2255 1517 2394 1525 2407 878
meetings$	1920 1939 1940 1087 1967 2021 2045 2167 2196 1517 2394
meets	1054
meets$	1886 1930 1089 1971 115 1453 601 1628
meetup$	2195
meetups$	2195 1349
member	27 28 49 68 1952 96 1104 102 1110 120 123 1129 236 1240 2173 1302 1309 2188 1321 2221 1355 357 1366 2257 1383 2269 416 1422 433 453 2337 1462 1463 2340 1473 473 1484 2418 2426 1654 1820 1821 828 1834
member$	1923 1980 1391 2297 1441 2360 1829
members$	0 1 1885 12 16 18 1032 52 1072 69 73 74 1088 91 92 1100 1980 1106 1124 1126 2005 2006 1306 1374 2259 2278 2297 2334 508 2419 555 1745 1829
membership$	1409
memora	1966 611 1621 1646 876
men	98 1983
men$	894 942
mend	944
mend$	730
mende$	730
mended	1055 619
mended$	1931 1936 1623 621
mendes$	730
mending$	730
mends$	730
mental	2437
mention$	2010 1689
mentions$	2010 1689
mentor	25 26 49 1952 1966 611 1621 1646 876
mentor$	0 1 1885 1011 12 16 18 50 1943 74 1088 1967 629 640
mentoring$	1925
mentors$	0 1 1885 1011 12 16 18 50 74 1088 1967
menu$	2488
messag	1966 2168 1322 1334 1344 1347 2233 611 1621 1646 681 876
message$	1107 106 1337 2468 1715 1739 1790
messages$	1107 106 2167 1346 1685 1715 1739
messaging$	2167 2194 2223 1739
met	1887 1029 1907 1908 1036 1927 1929 1070 85 475 645 1741
met$	1905 1030 1917 1946 1076 1089 1339 618 1633 1649
meters$	2193
metres$	2193
midwif	687
midwife$	1691
might	1279
might$	161 1290 1548
miles	429 2317
miles$	2193 1433 1440 1444
milestone$	66 1622
milestones$	66 1622
mind$	2053 2157 1707
mindfu	1171 1246
mindful$	2047 2070 2122
mindse	765 1769
minibu	24 1966 2367 611 1621 1646 876
minibus$	2474
minimi	297 316 548 743 930
minimised$	2111 2169
minute	1929 1058 1966 611 1615 1621 1646 876
minutes$	9 1922 1934 1490 622 623 1777
miss$	1359
misses$	1359
missin	1103
missing$	1979 887
mistak	902
mitiga	743 930
mitigated$	2111
mix	2168 1300 2180 2183 1324 2206 2230 1455
mix$	2176 2197 2200 2219 2331 1817
mixing	1301 2178 2209 2229 2233
mixing$	2177 2191 1335 2255 2407 1818
mobile$	1894 41
mobili	930
mobilised$	1643
model$	1730
models$	1730
module	1966 611 1621 1646 876
module$	23
modules$	23
moment$	2023 2136 1504
momentum$	1731
monday	409 509 510
monday$	1909 409 2289 509 1513 510 2390 2472 1603 2480
mondays$	1909 2289 1513 2390 2472 1603 2480
money	2103
money$	39
monito	1171 681 1706
monitor$	1685 910
monitored$	59 2047 1685 910
monitoring$	60 1685 910
monitors$	1685 910
month$	1923 442
monthly$	1881 598 616
months$	2024 2319 442
more	86 189 211 2239 740
more$	1090 1093 95 1157 1193 1215 220 1225 225 1232 251 275 276 1282 283 1316 1364 2254 390 392 396 2280 573 1579 630 641 1659 1696 698 1751
mornin	409 509 510
morning$	1075 2289 1513 2390
mornings$	1075 2289 1513 2390
mosaic$	1941
mosque	29
most	48 1404
most$	1052 1093 1278 2280 1422 2324
mother	1417 2298 2318 443
mother$	904
mothers$	244
motivate$	919
motivates$	919
motivating$	919
mou	1966 611 1621 1646 876
mounte	1587
mounted$	2463
mov	381 441
mov$	431 432 437
move	380 418
move$	2217 362 365 1389 2287 413 419 2300 421 426 431 432 434 1439 437 439 446 459 541 585 800 1827 842
moved	2217 418
moved$	1102 1103 2216 362 413 1420 419 426 431 432 2313 1439 437 446 1456 1465 487
moveed$	434
moveing$	362 434
moveme	681
movements$	1685
movered$	434
moves	418
moves$	362 2287 413 419 2300 426 431 432 434 1439 437 439 446 459 585 800 1827 842
moving	418
moving$	2029 1389 431 432 437 842
movred$	431 432
movring$	431 432
movs$	431 432 437
much$	1051 1996
multi$	1044 189 744
mum	1417 2298 2318 443
mum$	904
mural$	75 2467
murals$	75
museum	29
music	1606
music$	2482 2488 614
must	2137 2141
must$	200 201 231 1248 1437 1548
nailed	1587
nailed$	2463
nam$	977
name	1976 1101
name$	1977 1109 977
named	1982 1108
named$	1067 1984 1644 673 977
names	1901 681
names$	1685 977
naming$	2181 977
nams$	977
nan	1417 2298 2318 443
nan$	905
nana$	905
nanny$	905
narrat	765 1769
narrow$	732
narrowing$	732
narrows$	732
naturally$	1553
near	1483 1484
near$	1148 1310 2336 2360 1604 1865
nearby$	1865
necess	211
necessary$	1215 1693 1694
need$	2135 2141
needed	2041
needed$	1693 1694
needle	98
needs	1741 1747 931
needs$	2135 2141 1749
neighb	102
neighbours$	1106
neither$	296 480 498
nephew	1357
net$	2129
netbal	1606
netball$	2482
networ	19 37 1188 1585
network$	1011 1041 2064 2436 568 2453 2458 2461
networks$	2021 2436 568 2453 2458
never	1330 494 684
never$	287 291 296 303 318 325 372 465 467 472 1488 1498 2376 558 1688 813 829
new	566 573 1579
new$	1936 414 1573 570 572 578 630
newsle	1966 611 1621 1646 876
newsletter$	9 1922 878
newsletters$	9
next$	1483 1484 1708
nicer	573 1579
nicer$	1573 572
niece	1357
night	1467 2343 2353 2362
night$	1909 1914 2289 2368 1499 2378 2381 2382 1508 2387 1513 2390
nights	2343 887
nights$	1909 1914 2289 2354 1499 2379 2382 1508 2388 1513 2390 1664
no	100 315
no$	103 257 295 312 331 340 341 374 389 1404 448 456 491 500 516 518 531 532 652 655 809
nobody	123 257
nobody$	1261 480 886
non	294 808
non$	226 267
nonassociation$	1812
noncontact$	1298
none	123
none$	257 306 480 498 886
nor$	296 813
normal	930
normal$	1145 162
norms$	1755
north	1443
not	109 1308 315 1330 494 1521 684
not$	99 100 1113 131 132 287 291 296 303 2185 318 322 325 1358 356 372 450 455 465 467 472 477 1488 1498 2376 498 501 511 536 558 1688 813 814 829
note	1966 1135 187 611 1621 1646 876
note$	46 2009 2010 2011 1727
noted$	61 1636
notes$	46 1934 1939 2010
nothing$	522
notice	76 1127 2003 1304 1305
notice$	80 2085 2158 358 582 620 1822 1823
noticeboard$	1956
noticeboards$	1956
notices$	80 582 620 1822 1823
notifi	1947
november$	1990
now$	1079 1097 1975 2319 805
nowhere$	310
number	13 76 1983
number$	14 20 23 30 33 1915 36 38 58 1085 1398
numbers$	1926 78 1085 1398
nurse	25 26 49 1952 687
nurse$	1011 50 629 1691 906
nurtur	226 267 743 927
nurturing$	1230 1271
observ	1966 611 1621 1646 876
obtain	1929 1615
obtain$	722
obtained$	1616 1636
obtaining$	722
obtains$	722
occasi	887
occasions$	1537
occur	1167
occur$	2043
occurs$	2043
october$	1990 1115
of	1049
of$	1884 1037 1050 1060 1977 1987 1113 1995 1130 2012 2051 185 2090 2100 1233 2154 1297 2203 2238 1363 1370 1381 2269 1406 1432 2312 2369 1527 1545 1581 2473 1650 1653 650 1685 1686 1688 1713 1763 1825
off	1332 2317 1524 2489
off$	1882 1890 1946 2208 335 361 1388 2320 1525 1567 1844 1854 1871
offer	1966 211 1262 611 1621 1646 1747 876 928
offer$	153 204 1215 230 2138 2155 1728 969
offere	1004 1907 1908 1034 1929 1947 88 2041 211 1228 264 1269 1615
offere$	230
offered$	1880 1910 1951 1092 1171 1215 2092 2104 1268 2145 1447 969
offeres$	230
offeri	211
offering$	204 1215 230 969
offers	1054 211
offers$	1930 153 204 1215 230 969
office	25 26 49 1952 1287
officer$	0 1 1885 1011 12 16 18 50 74 1088 629 1634 895
officers$	0 1 1885 1011 12 16 18 50 74 1088 2163 629 1634 895
often	14
often$	7 1018 1051 1996 1688 1809
older	1413 433 2389 1830
older$	98 1983 2173 1302 1309 1321 1355 2234 357 1458 2337 1462 1463 2340 1473 2426 2433 674 675 676 1820 1821 828 1834 835
oldest	2173 1302 1309 1321 1355 357 2282 416 1422 433 435 2324 2337 1462 1463 2340 1473 473 2426 1820 1821 1830 828 1834
oldest$	2433
on	1593
on$	1065 1949 1080 94 1978 1979 1130 151 2048 2081 1222 1239 247 2132 1270 2151 2181 2242 1381 2265 2332 499 502 2384 1531 1538 2469 2476 2477 599 1604 2481 2490 1687 1697 1700 1780 1807 1844 1853 1854 1865 1866 1878
once	2258
once$	1881 2270 2271 2272 2274 2277 2481
one	100 2282 433 481 1830
one$	71 1075 1966 1164 1261 2204 386 388 1395 1401 2279 401 406 416 1421 1422 1435 435 2323 2324 2331 473 1479 2355 480 515 517 2413 2428 611 1621 1646 673 1826 1830 1847 1854 876 886
ones$	1075 1384 2334 2392 1829
ongoin	211
ongoing$	1174 1215 708 911
online$	1903
only$	387 391 393 397 2355 2395
onside	764
onside$	1768
onto$	1065
open	1034 1086 1593
open$	1033 1910 1038 71 2000 181 2072 2077 2078 1231 1246 2469 1671 1720 1802 1808 1874 960
opened	1034 1929 1615
opened$	1033 1910 1944 1955 2133 960
opening$	181 849
opens$	1033 2000 181 960
operat	49 1057 901
operational$	1903 1933
opinions$	285 632
opport	2103 2144 1741 1747
opportunities$	1234 254 1749 1750 759
opportunity$	2034 2099 254 759
opposite$	463 1470 1477 489 1494 1566
optici	687
optician$	1691
optimi	743 930
option	2103 2144 1487 1762
option$	2040 1761 759
options$	2363 1749 1761 759
orange$	1973
orbit$	1563
order	1028 2175 300 1304 1305 317 381
order$	1904 1933 2174 305 333 358 363 385 634 1822 1823
orderd$	333
ordere	1028 1929 1074 1615 619
ordered$	1904 1950 305 320 363 1623
ordering$	305 363 385
orders	1304 1305
orders$	2174 305 333 363 385 634 1822 1823
ordina	25 26 164 199 1203 927
ordinary$	162
ordinated$	1168
organi	1929 1959 1615
organisations$	1186
organise$	2000 594
organised$	594
organises$	2000 594
organising$	594
other	1188 236 1240 2184 2188 2211 2213 2220 2221 2234 2236 1413 1430 2309 2347 1502 2389 1514 2400 2402 2404 2406 2418 2420 2439 566 573 1579 812 1819
other$	2025 1180 2059 2064 1208 1306 2186 307 2191 1316 2195 2198 2201 2202 2210 2214 2218 1349 2235 2279 1413 1415 412 423 1428 1438 2316 1445 2322 2325 1450 2328 1458 2342 463 1480 483 1491 2383 2389 2401 2410 2412 2413 2414 1547 2428 2431 2432 2434 2439 2441 1566 1571 1572 1573 570 2451 1816
others	1188 1331 2404 2418
others$	2064 2125 1306 2186 2196 2198 2199 2207 2210 2214 2218 2235 2273 1415 412 2316 2322 2342 2383 2410 2412 2413 1547 2428 2431 2432 2434 2441 2444
ought	2137
ought$	2141
our	1136 196
our$	2012 1200 227 1251 1273 1596 790
out	1203 559 565 2489 1762
out$	1008 1889 1910 1957 1092 1111 2008 1133 1134 131 2012 1137 1139 1176 2104 2118 2145 2176 2200 338 2230 1373 1377 1382 1388 2281 2296 2298 1423 420 1430 1454 1486 1524 1539 1542 2429 1554 1597 1631 663 1722 1784 1843
outcom	1747 931
outcome$	2140
outcomes$	2079 1705
outing	79 1083 2398
outing$	2474
outings$	2394 2474
outlet	1796
outlook$	2119
outrea	1966 1287 611 1621 1646 876
outreach$	1894 41 1925 2163 1801
outsid	131 1430 1568 1572
outside$	1080 2451 1604 1732 1865
outsta	1086
over	2252 1549
over$	2195 2239 366 2254 1402 2371 2424 2425 1623 691 1713 1759
overdu	1086
overla	2206 1455
overlap$	2331 2374
overleaf$	1777
overs$	2195 1349
overse	199 1203 1443 930
oversi	1741 1747
oversight$	60 1710 1712 709
overview$	1710
own	199 1203
own$	1138 2017 1142 1372 2286 504 1533 1583 1676 779 1826
owner	25 26 2485
owners	765 1769
ownership$	2158
owns$	779
pack	1966 611 1621 1646 876
pack$	1915
paedia	687
paediatrician$	1691
page	1966 611 1621 1646 876
page$	23 2030 2031
pages$	23
paid	1929 1615
paid$	1028 1074 593 1638
paint	944
paint$	2488
painte	1055 619
painted$	1931 1955 1623 621
pair	2173 1302 1309 1321 1355 357 2337 1462 1463 2340 1473 473 2426 1820 1821 828 1834
paired$	1522
pairs	1384
pairs$	2260
pan$	2038
panel	19 25 26 37 49 1063 1064 1966 1188 611 1621 1646 876
panel$	1011 1041 1937 1939 1940 2054 2055 2064 624
pans$	2038
parade$	2243
paragraph$	2010 1689
paragraphs$	2010 1689
parame	1135 687
paramedic$	1691
parameters$	2011
parcel	482
parcelled$	1486
parent	27 28 48 49 1952 102 123 1605 1754
parent$	0 1 1885 12 16 18 1912 74 1088 904
parents$	0 1 1885 12 16 18 1032 1912 1052 52 1062 73 74 1088 1106 2035 1236 244 1259 1309 349 350 1436 2487 1745 1756 1766 904
park	29
park$	2243 2253 2272 2284 844
parked	1921
parked$	844
parking$	844
parks	1921
parks$	844
part	1024 1900 1927 1928 1929 1077 830
part$	1948 1953 131 1136 2149 1493 2370
partic	1024 1900 1042 1077 625
participants$	1918 1935
participate$	1953
participates$	1953
participation$	1629 1645
partie	79 1083
partin	830
partne	37 1044 49 1952 1188 189 1262 261 1747 744
partner$	1935 905
partners$	0 1 1885 12 16 18 1041 1935 74 1088 1186 2064 190 1265 723
partnership$	1041 1920 1937 2054 2055 1193 2138 1721
parts$	1493 2370
party	79 1083
party$	2474
pass$	187
passage$	2010 1689
passages$	2010 1689
passed$	2066 627
passes	24
passes$	78 1851 1860
pastor	211
pastoral$	1215
path	2464
path$	75 484
paths$	484
pathwa	1966 1487 611 1621 1646 765 1769 1796 876
pathway$	2363
pathways$	2021 2363
patient$	1729 1808
patrol	1005 1887 83 1966 1287 611 1621 1646 876 946
patrol$	1886 1925 1087 895
patrols$	1886 1925 1087 2163 895
patterns$	1704
paused$	1595
pay$	967
paying$	967
pays$	967
pcso	49
peace	1412
peace$	2288 2291
peel$	520
peeled$	1802
peer	2400 1570
peer$	2173 1302 1309 1321 1355 357 2337 1462 1463 2340 1473 2400 2418 2426 1560 1561 1569 1570 2446 2452 1577 1582 1820 1821 828 1834
peers	2236 2418 2439 1577
peers$	1306 2316 2383 2401 2414 1547 2428 2431 2432 2434 2446 568 2449 2450 2452 2453 2455 2457
pegs$	562
people	48 49 1952 1240
people$	0 1 1885 12 16 18 1032 1052 52 1062 1072 69 73 74 1088 92 1100 1980 1106 1124 2002 2004 2005 1209 2142 1284 1288 1374 2259 2278 508 2419 2449 2452 580 2484 1679 677 1839
peoples$	1980
per$	1047 48 1778
percen	48
percent$	1052
percep	765 1769
perceptions$	1755
perfor	79 1083 1959
perform$	864
performance$	2483
performed$	864
performing$	864
performs$	864
periodic$	165 702
periodically$	702 1708
permit	2276
permit$	2019 1291 1295 1326 1540 1798
permited$	1291
permits$	2019 1798
permitted$	1291 1307 1397
persistent$	1729
person	49 1952 1104 2173 1302 1309 1321 1355 357 416 1422 2337 1462 1463 2340 1473 2426 1820 1821 828 1834
person$	0 1 1885 12 16 18 74 1088 1980 164 1391 2297 1441 1679 788
persons$	1980
pharma	687
pharmacist$	1691
phase$	514
phases$	514
phasing$	514
phone	1005 24 1334 2217
phone$	78 989
phoned	1004 1029 1907 1908 1036 1929 645
phoned$	1880 1905 1030 1649
phones	304
phones$	78 989
phoning$	989
photo$	56 622
photograph$	56 622
photographs$	56 622
photos$	56 622
physical$	695
physio	687
physio$	1691
physiotherapist$	1691
pick	1083 159
pick$	194 1204 1205 575 866
picke$	575
picked$	134 135 1171 866
pickes$	575
pickin	159
picking$	575 866
picks	1083 159
picks$	575 866
picnic	79 1083
picnic$	2474 1601
picture$	56 1107 1993 1144 1153 1726
pictures$	56 1107 622
pilot$	2
pitch	2464
pitch$	75
plac	441 820
plac$	437
place	1043 1929 1055 1959 1966 418 611 1615 1621 1646 876
place$	1899 1919 1931 2023 2092 2094 2106 2118 2147 2272 1409 421 434 437 1448 459 2345 2352 490 497 503 512 1521 1644 1742 1855
placed	1929 418 1615
placed$	1410 1420 419 426 430 2313 437 2336 1465 487 1638
placeed$	434
placeing$	434 490
placem	2298 2306 1431 436 1467 2343 1468 1475 2353 1485 2361 1487
placement$	419 2300 421 2307 430 2314 440 1448 2363 827
placements$	419 2300 421 430 2314 440 1448 2344 2351 2354 2363 827
placered$	434
places	418 1590
places$	2023 2106 2147 421 434 437 459 490 562 2466 1855
placeting$	490
placin	418
placing$	1336 430 437
placs$	437
plan	1966 1141 611 1621 1646 761 876
plan$	1902 1915 66 2000 2014 2017 2018 1144 1153 637 1708 1777 1783 1790 878
planned$	1897
planni	761
planning$	2069 2087 1728 1757
plans	761
plans$	2000 2017 2087 1218 637 1777
plant	944
plante	619
planted$	1955 1623 621
play	79 1083
play$	1894 41 75 115 269 1334 1454 1459 602 2483 1658
played	1959
player	27
players$	1839
playgr	1467 2343 2353
playin	1344
playing$	269 602
plays	1083
plays$	115 269 602
pledge$	77
plenty$	276
plug$	732
pluging$	732
plugs$	732
podcast$	23 2468
point	1101
point$	53 1977 2023 2034 2121 1504
points$	53
police	25 26 49 1952 1287
police$	0 1 1885 12 16 18 50 74 1088 2163 288 895
policeing$	288
polices$	288
policeting$	288
polici	76 1966 1287 611 1621 1646 876
policing$	2163 895
policy	76 1966 1594 611 1621 1646 876
policy$	23 1922 2470 878
pond$	75
pool	29 1606
pool$	2482
pop$	793
portal$	23
portals$	23
positi	226 267 1296 566 573
position$	1708
positive$	2059 1208 1230 2108 2114 1264 1271 2172 578 695 792 1805 1808
possib	2041 1762
possibilities$	759
possibility$	1761 759
possible$	2034 1164 1433 1693 1694 759
post	1966 611 1621 1646 847 876
post$	1970 1634 1642 1644
posted	1034 1929 1081 1082 88 1615
posted$	1910 1957 1958 1092 627
poster	76 1966 611 1621 1646 876
poster$	80 582 2467 1851 878
posters$	80 582 1851
posts$	1634
potent	765 1769
potential$	759
power$	358 2292 560 1565 1822 1823
powerful$	2427
powers$	358 1822 1823
practi	25 26 49 1952 1195 1262 1747
practicable$	1694
practice$	2071 2087 2125 2138 1748
practitioner$	0 1 1885 12 16 18 1943 74 1088
practitioners$	0 1 1885 12 16 18 1935 74 1088 190
precinct$	2243
prepared$	1447
presen	1901 1929 1966 1167 1262 1287 611 1615 1621 1646 876
presence$	2138 2163 1312 1699 1710 1711
present$	2043 2352 1729 1808 868 1874
presented$	868
presenting$	868
presents$	2043 868
pressure$	2437
preven	290 297 299 1308 314 315 353 743 928 931
prevent$	298 343 1353 1354 370 733
prevented$	2169 329
preventing$	298 343 733
prevents$	298 343 733
prey	122 1682
prey$	2001
price	1594
price$	2470
priced	1028
priced$	1904
print	847 944
printe	1034 1929 1081 1615 619
printed$	1891 1910 1957 1623 621
priori	1741 743 897 930 931
priorities$	2079
prioritise$	766
prioritised$	2111
prioritises$	766
prioritising$	766
priority$	1221 1738
prise$	459 520 535
pro	1296 566 573
proact	164 1246 744 764
proactive$	1168 2122 1729 1768
proactively$	1768
problem$	2074 1783
problematis$	751
problematise$	751
problematises$	751
problematising$	751
problematiss$	751
problems$	2074
proced	1966 611 1621 1646 876
procedures$	2021
proces	1966 611 1621 1646 876
processes$	2021 1218
procur	1028 1074
procured$	1904 1950 1643
produc	4 1929 1054 2367 1615
produces$	1930
production$	1008
productive$	1805
profes	37 49 1952 1188 261
professional$	0 1 1885 12 16 18 1943 74 1088 1220 640 694
professionals$	0 1 1885 12 16 18 1041 1935 74 1088 1186 2064 190 1209 1265 723
profil	681
profile$	1685 1710 1743
profiled$	1685
profiles$	1685
profiling$	1685
profit	1682
progra	1966 1485 2361 1487 611 1621 1646 876
programme$	1888 1938 2363 614 637
programmes$	2363 637
progre	1070 1171 199 1203 1204 1205 1228 1269 1774
progress$	2020 2080 2081 2098 635 1708 1806 929
progressed$	1946 2047 2104 2145 929
progresses$	2020 929
progressing$	929
progresss$	2020
prohib	297 299 314
prohibit$	298
prohibited$	2169 329
projec	2362
project$	2 1938 75 2295 614 637
projects$	637
promise$	320 333
promised$	1897 333
promises$	320 333
promot	743
promote$	925
promoted$	2111 925
promotes$	925
promoting$	925
promptly$	2032 2071
proper$	1145 1562
propor	764
proportionate$	724 1768
proportionately$	1768
prosocial$	2172
prospectus$	1922
protec	743 928
protected$	2111
protection$	300
protective$	1747
protoc	1966 611 1621 1646 876
protocol$	878
provid	1034 1929 1054 1082 88 211 1615 706 927
provid$	230
provide$	153 209 1215 230 968
provided$	1910 1958 1092 1215 2092 264 968
provider$	2358 639
providers$	2358 639
provides$	1930 153 209 1215 230 968
providing$	209 1215 230 968
provids$	230
provis	4 1966 2056 2084 2103 1287 2298 1485 2361 611 1621 1646 1747 876
provision$	1008 2163 2314 1749 1750 1801
provisions$	2314
pru$	2314
psychi	687
psychiatrist$	1691 906
psycho	687
psychologist$	1691 906
public	4 946
publication$	1008
publis	1929 1081 1615 946
published$	1957
pull$	2292 459 466 520 550 1563 560 1565 721
pulle$	550
pullen$	550
pulles$	550
pulling$	466 550 721
pulls$	466 550 721
pupil	1104 433
pupil$	1980
pupils	1613
pupils$	1062 92 1980 1839
purcha	1028 1929 1074 1615 619
purchased$	1904 1950 1623
purpose$	2109 1790
purposeful$	1805
push$	720 776
pushes$	720
pushing$	1720 720
put	441 820
put$	1034 1929 1055 1081 1082 1959 214 1242 487 490 1587 1615 951
puting$	490
puts$	490 951
putting$	214 1336 490 951
qualification$	1924
qualifications$	1924
qualit	1747
quarterly$	616
questi	1966 611 1621 1646 876
quicke	885
quicker$	1804
quickly$	2032 1804
quiet$	2228
quieter$	1657
quit	347 1367
quit$	528
quiting$	528
quits$	528
racism	902
racist	902
radar$	2127 1707
raise	187 194
raise$	1198 719 739 950
raised$	2066 1638 739 1758
raises$	739 950
raising$	1730 739
ramp	24 1368 2464
ramp$	75 382 383
ran$	1891 1618
rang	1887 645
rang$	1030 1633 1649
rappor	1747
rarer$	1657
rate	1976
rate$	1085 641 879
rated$	879
rates$	1085 641 879
rather$	1119 503 512 1521 684
ratifi	1929 1615
ration	548
re	1329 669
re$	1347
reach	1101 1334
reach$	1977 1342 1563 618 718 877
reache	1004 1927
reached$	1880 1913 618 877
reaches$	718 877
reaching$	718
react$	800
reacts$	800
read	1004 1916 1929 1615
read$	1880 1898 1944 1081 150 992
reading$	150 992
reads$	150 992
ready$	1955 1447
real$	1562
reassu	927 931
reassurance$	2091
reassuring$	695
rebuild$	730 784
rebuilde$	730
rebuildes$	730
rebuilding$	730 784
rebuilds$	730 784
receiv	1927 1928 1929 211 1615
receive$	1215 1628
received$	1898 31 1616
receives$	1628
recogn	105 1238 743 927
recognise$	2114
recognised$	1109
recommendations$	2079
record	1929 1054 1058 1063 1966 1136 133 134 135 136 1141 1188 187 611 1615 1621 1646 876
record$	46 1934 1939 1941 2014 2015 2017 2018 588 1627
recorded$	61 2012 1137 1139 1140 588 1636
recording$	588
records$	46 1930 1934 1939 1941 2017 2064 588 1627
recove	885
recrui	1004 1034 1929 122 1615 619
recruit$	979
recruite$	979
recruited$	1880 1910 1623 1642 979
recruites$	979
recruiting$	979
recruits$	979
red$	1973
redecorated$	1955
redraf	944
redraw	619
redrawn$	1623
reduc	316 394 548 552 557 561 885
reduce	297 2440 743 927
reduce$	533 733
reduced$	2111 2169
reduceing$	533 733
reduces$	533 733
reduci	297 927
reduction$	82
refere	1776
reference$	2010 1689
references$	2010 1689
referr	1004 1927 1947 83 1966 174 611 1621 1646 876
referral$	15 1962 1087 117 176 2467 628 1770
referrals$	15 1962 1087 117 176 628 1770
referred$	1880 1913 1630
reflec	1238 744
reflect$	2114 696 1727
reflected$	1636
reflecting$	696
reflects$	696
reform$	2205
refres	1966 611 1621 1646 876
refunds$	1852
refurbished$	1955
refurbishment$	75
refuse	315
refused$	378
regain$	784
regaining$	784
regains$	784
regard$	1221
region	2306
regist	21 1034 1916 1063 1966 611 1621 1646 876
register$	1025 46 1939 434
registered$	1910 434 1630
registering$	434
registerred$	434
registers$	1025 46 1939 434
regrou	1329
regroup$	2205
regular$	162 165 1174 641 702 707 708
regularity$	6
regularly$	702 1708
rehear	79 1083 1136
rehearsal$	2475
rehearsals$	2475
rehearsed$	2012
rehous	418
rehous$	431 432
rehouse$	417 431 432
rehoused$	1420 417 431 432 2313
rehouses$	417 431 432
rehousing$	417 419 431 432
rehousred$	431 432
rehousring$	431 432
rehouss$	431 432
reinfo	930
relati	2146 1301 1417 2298 2318 443 1523 1543 1747 744 931
relations$	1791
relationship$	2140 292 2177 2419 1734
relationships$	2098 292 2177 2419 568 1734
relatives$	1839 905
releas	486
relentless$	1729
releva	1136 211
relevant$	2012 1145 2029 1180 2059 1215 1693 1694
reliance$	534 1556
reloca	418
relocat$	431 432
relocate$	417 426 431 432
relocated$	1420 417 426 431 432 2313
relocates$	417 426 431 432
relocating$	417 431 432
relocation$	419
relocatred$	431 432
relocatring$	431 432
relocats$	431 432
remain	134 242 2389 703
remain$	119 188 1194 1202 1241 323 699 749 832
remaining$	323 1413 1514 699
remains$	119 188 1202 1241 323 699 832
rememb	1127 2003
remember$	1727
remind	1029
remind$	926
reminded$	1905 926
reminder$	9
reminders$	9
reminding$	926
reminds$	926
remote$	1440
remov	347 364 381 410 557 565 685 824
remov$	550
removal$	402
remove	1055 2226 2262 384 559 619
remove$	404 520 550 955
removed$	1931 1388 404 2285 2313 1623 955
removen$	550
removes$	404 550 955
removing$	404 520 550 955
removs$	550
reopen	944
repair	1055 619 944
repair$	75 730 1770
repaire$	730
repaired$	1931 1936 1623 621
repaires$	730
repairing$	730
repairs$	75 730 1770
repeat	1136 133
repeat$	2012
repeated$	2012 1137
replac	1055 1521 619 834
replace$	838 843
replaced$	1931 2393 1623
replaces$	838
replacing$	838
replie	1029 1035 1042
replied$	1905
replies$	1911 1918
reply	1035 1916
reply$	1911
report	1005 1054 1063 1966 1976 1135 1136 133 187 2217 611 1621 1646 876
report$	1886 57 1939 106 117 2009 2011 878 879
reported$	2012 1137 2066 2216 1636 1639
reports$	1886 1930 57 1939 106 117
represented$	1247
reques	820
request$	1107
requested$	1616
requests$	1107
requir	2041 317
require$	305 333 363 385
required$	320 333 1693 1694
requireed$	305 363
requireing$	305 363 385
requires$	305 333 363 385
researcher$	638
researchers$	638
resent	1127 2003
reserv	946
reset$	730
resete$	730
resetes$	730
reseting$	730
resets$	730
reside	79 1083 1966 611 1621 1646 876
residential$	444 827
residents$	1839
resili	1747 931
resour	1966 1287 611 1621 1646 876
resource$	1143
resources$	1143 255 2163 1749 1801 1809
respec	2146 743 764 903 928
respect$	1782 1788
respected$	2111 2165
respectful$	1998 1729 1768
respectfully$	1768 1782
respit	1412
respite$	2288 540
respon	1035 1916 1042 1927 1928 1246 743 1747 765 1769
respond$	194 929
responding$	929
responds$	929
response$	1911 2079 1728 1748 929
responses$	1918 929
responsibility$	2076 2158 726
responsive$	2122
rest	2221 2234 2236 1412 1413 2309 2347 2389 1514 2400 2402 2404 2406 2439 1819
rest$	1306 2198 2199 1331 2210 2214 2218 2235 2288 1415 2316 2322 2342 2383 2413 2418 540 2428 2431 2432 2434
restor	744
restor$	730
restore$	730
restores$	730
restoring$	730
restors$	730
restri	290 297 316 394 548
restrict$	288 395 533
restricted$	2169 329 395
restricting$	288 395 533
restrictped$	395
restrictping$	395
restricts$	288 395 533
restrictting$	288 395
resurfaced$	1955
resurfacing$	75
retain	706
retain$	771
retaining$	771
retains$	771
return	1916 1927 1928 174
return$	175 376 1620
returned$	175
returning$	376
returns$	175 376 1620
retwee	1042
retweets$	1918
reunit	1329
reunite$	2205
review	1929 1054 1966 1171 611 1615 1621 1646 1706 876 928
review$	60 1962 2050 1707 704
reviewed$	59 2047 1639 704
reviewing$	704
reviews$	1930 60 1962 704
revise	1929 1615
rewrit	619 946
rewritten$	1623
ride$	1471 2475
rides$	2475
rift$	1734
rifts$	1734
right$	1972 1145 2114
rights	903
rights$	788
ring	1005 1887 1976 1101 1322 1334 2217
ring$	1977 115 989
ringing$	989
ringle	1422 2324 1830 898
ringleader$	1828 1829
ringleaders$	1828 1829
rings$	115 989
rink	29
rip	364
ripped$	384
rise	1961 1963 885
rise$	86
risen	1963
rises	1961 1963 885
rising	1961 1963 885
risk	2146 1747 931
risk$	2060 2065 2074 1701 1708 715
risks	931
risks$	2060 2065 2074 1701 715
risky	2146
rival	943
road	2353
road$	2356
robbed	1103 122 683
robbed$	1979 1687
robber	887
robberies$	126 896
robbery$	126 896
robust	164 1741 744 764
robust$	1168 708 724 1768
robustly$	2032 1768
role	1796
role$	726
roll	4
roll$	199
rolled$	1929 1615
rollout$	1008
room	29 34 1467 2343 2464
room$	75 254 2345 2360 2368 497 2442 2465 2467 2469
rooms	2343
rooms$	2442
root$	765
rose	1961 1963 885
rota	19 1966 2367 611 1621 1646 876
rota$	23 2467 620 623
rotas$	23 620
round$	1889 148 2176 1631 1797
rounde	1606
rounders$	2482
route	2353 1590
route$	1474 2356 1590 2466
routes$	2021 1474 2365
routin	681
routine$	702
routinely$	702
routines$	1685
row$	117 1493 2370
rows$	117 1493 2370
rugby	1606
rugby$	2482
rule	76 2175 1594
rule$	77 2174 333 398 2470 620
ruled$	1132 333
rules$	77 2174 333 2470 620
run	1034 1929 1615
run$	1891 1910 1951 2000 2001 153 2475 1618 1874 972
rung	1004 1887 1029 1907 1908 1036 1929 85 1982 2217 645
rung$	1880 1905 1089 1649
runnin	1023
running$	1899 1903 972
runs	1054
runs$	1930 2000 153 2475 1618 972
s$	138 1200 1311 1320 346 405 412 1421 1816
s20$	1832
s34$	819
s35$	819
safe	226 2146 267 1590 1741 1747 903
safe$	1972 1998 1230 2114 2116 2117 1271 2466 1674
safegu	743 903 928
safeguarded$	2111
safely$	1667 883
safer	267 1579
safer$	2114 2116 2117 1271 1752 882
safety	2146 1741 1747
safety$	2109 753
said	1127 2003 133
said$	1897 1137 879
same	2258 481 1501
same$	1970 1154 1155 2212 2258 1469 2352 1484 1501 2377 2380 1505 1506 1511 1515 2413
sample$	1637
samples$	1637
sancti	897
sat$	1029 1465 487
satisfy$	767
saturd	409 509 510
saturday$	1909 409 2289 509 1513 510 2390 2472 1603 2480
saturdays$	1909 2289 1513 2390 2472 1603 2480
saved$	61
saw	1127 2003
saw$	1891 1944 1633
say	1976 1101 1127 2003
say$	1977 2101 1658 879
saying$	879
says	1127 2003
says$	879
scale$	769
scales$	769
scaling$	769
scatte	1456 1457 830
scattered$	2332 2333
schedu	1929 1615
schedule$	1641
scheme	1966 611 1621 1646 876
scheme$	23 1938 614
schemes$	23
school	25 26 29 49 1952 407 2298 2306 1431 436 1467 2343 1468 2353 1482 1485 2361 2362 1487 2485
school$	0 1 1885 12 16 18 1912 50 74 1088 1992 1118 1999 2284 1411 2300 421 2301 2302 2305 2307 2308 2314 1449 2326 2358 2363 1668 1745 1868
schooled$	1410
schools$	0 1 1885 12 16 18 1912 74 1088 2314 2344 2354 2358 2363
scope	1135 1136
scope$	2011 2012 758 759
scopes$	758
scoping$	758
score	1976
score$	107 879
scores$	107 879
scrapped$	1595
screen	79 1083 1966 611 1621 1646 876
screenshot$	56
screenshots$	56
screwe	1587
screwed$	2463
search	1103
search$	223 900
searched$	1979
searches$	117 900
seat	24 1368
seat$	382 383 459 479 490 562 2467 2488 996
seated$	1465 479 487 996
seatin	1368
seating$	51 1336 459 490 996
seats$	51 382 383 459 479 490 562 2488 1855 996
seatting$	490
second	2389
section20$	1832
section34$	819
section35$	819
secure	1043 1929 1615
secure$	444
secured$	1919
security$	2109
see	1005 1976 1127 2003 2168 2184 1322 1324 2206 1334 2230
see$	158 2102 2162 2180 2183 1313 2197 2200 1328 1337 1455 526 609 773
seeing	2178 1335 2229 2233
seeing$	158 2180 2191 2194 2209 2255 1525
seek	567 761 820
seek$	219 571 712 722
seekin	761
seeking$	571 712 722
seeks	761
seeks$	712 722
seen	1004 1907 1908 1927 1929 1947 85 1300 1324 399 475
seen$	1880 1898 1913 1089 2176 2200 1339 336 337 2240 1403
sees$	526 609
seize	897
seized	897
seizes	897
seizur	897
select$	575
selecte$	575
selected$	1642
selectes$	575
selecting$	575
selects$	575
self$	1747 765
sell	122 1682
sell$	2460
seller	98 1983 943
seller$	893
sellers$	1839 893
selling$	1661 1681 1683
sells$	1683
semina	1966 611 1621 1646 876
send	381 418 847
send$	376 434 437 466 988
sende$	437
sended$	434 437
sendes$	437
sending$	376 434 437 988
sendred$	434
sends	1054
sends$	1930 376 434 437 466 988
senior$	708
sense$	229 1726
sensit	164 1246 764
sensitive$	1168 2070 2122 1768
sensitively$	2032 1768
sent	1892 1019 1034 1927 1929 1082 88 1103 2217 418 1615 946
sent$	1895 1910 1958 1092 1979 2216 1410 413 1420 426 2313 1439 437 439 446 466 627
sente$	437
sented$	437
sentence$	2010 1689
sentences$	2010 1689
sentes$	437
senting$	437
sents$	437
separa	2217 1456 1457 1479 482 573 830
separate$	1438 1445 463 464 1470 470 471 1477 1478 1480 478 483 1489 1491 1492 489 1494 1496 1497 495 1503 504 505 1510 1512 1533 551 1566 570 1836
separated$	2216 2332 2333 1486 1836
separately$	2355 940
separation$	830
september$	1990 1115
sergea	25 26 49 1952
sergeant$	1011 895
serve$	959
served	2276
server	346
server$	1350 348
serves$	959
servic	25 26 34 2056 261 1621
service$	1011 23 2087 614 639
services$	23 2021 1186 190 1209 2087 1265 639 723 1749 1750
serving$	959
sessio	83 1966 399 1452 1485 2361 2362 2398 611 1621 1646 876
session$	1938 1087 1967 2033 1403 2284 2321 2368 1499 2378 1517 2394 1519 2396 2475 878
sessions$	1938 1087 1967 2033 1403 2284 2321 1499 2379 2392 1517 2394 1519 2396 2475
set	407 1467 2343 2353 1485 2361 1487 820
set$	1929 1136 133 134 135 1242 2124 1411 2302 2360 2363 2415 2449 1574 1576 1615 799 852
sets	2343 2361
sets$	2354 2363 1574 799 852
setting$	2023 2106 2147 2445 799 852
settings$	2023
settle$	2288 2291
seven	27 28 2173 1302 1309 1321 1355 357 2337 1462 1463 2340 1473 2426 1820 1821 828 1834
seven$	1032
sever	297 539 552
several$	406
severed$	2182
severi	297
severs	297
sew	944
shadow$	1563
shar$	711
share	187 927
share$	191 1459 481 711
shared	1929 1615 927
shared$	1944 2066 346 1351 482 1516 513 1518 2397 1522 627 1639
shares	1042 1054 927
shares$	1918 1930 1459 481 711
sharin	927
sharing$	1920 191 2194 1459 481 711
shars$	711
sharting$	711
she	123 433 435
she$	1259 2148 1283
shed	2464
sheet	1966 611 1621 1646 876
sheet$	1025 46 2030
sheets$	1025 46
shelte	24 1368 2464
shelter$	51 75 80 382 383 1634
shelters$	80 1634
shift	83 1966 1487 611 1621 1646 876
shift$	1087 1967 2321 2363
shifts$	1087 1967 2321 2363
shine$	2134
shoo	379
shop	29 1104 2485 1654 1754
shop$	1912 1956 1980 2253 2272
shopke	49 1952 1585
shopkeeper$	0 1 1885 12 16 18 74 1088 2461 1684
shopkeepers$	0 1 1885 12 16 18 74 1088
shoplifting$	896
shops$	1912 1956 1980 2253 2487
shorte	548 885 944
should	2137 2141 1279
should$	163 200 201 1216 231 1248 1437 1548
show	79 1083 1101
show$	1977 2474 1627 1673 1874 993
showing$	1050 1627 993
shown	1892 1907 1908 1081 88 264
shown$	1957 1092 1268
shows	1083
shows$	1627 1673 993
shut	2226 347
shut$	373 378
shuted$	373
shuting$	373
shuts$	373
siblin	473 474
side	1083 764
side$	1993 1493 2370 2442 2482 1768
sides$	1493 2370 2442
sight$	1175
sighted$	1703
sign	1901 24 1927 1928 76
sign$	10 1022 1024 21 1042 51 1056 80 1966 582 2467 611 1621 620 1634 1646 876 978
signal$	346
signed	1929 1081 1615 619
signed$	1004 1006 10 1022 1034 1070 1957 1623 978
signing$	978
signpo	1004
signpost$	915
signposted$	1880 1630 915
signposting$	915
signposts$	915
signs$	10 1022 51 80 582 620 1634 978
silent$	2228
silos$	2086
since$	1666
sing$	150 865
singes$	865
singing$	150
single	517
singly	1479
singly$	2273 2279 2355 1826
sings$	150 865
sister	1357 2318 443 473
sister$	904
sisters$	1839
sit	134 2244 1455
sit$	1971 115 1300 2183 1334 2261 1386 2263 2264 2274 1454 2331 1459 2336 1465 479 490 1628 654 862
site	1426 1467 2343 2353 2362 1487
site$	23 2286 2302 2326 2363 2381
sites	2343
sites$	23 2354 2363
siting$	490
sits$	1971 115 1459 479 490 1628 654 862
sittin	1344 2233 2343
sitting$	2178 2194 2209 2336 479 490 862
sittings$	2344
situat	1747
situation$	1144 1708
six	27 28 2173 1302 1309 1321 1355 357 2337 1462 1463 2340 1473 2426 1654 1820 1821 828 1834
six$	1032 91 1599
sixth$	1482 1485
size$	1398
skate	2464
skate$	865
skatees$	865
skater	27
skates$	865
skill$	933
skills$	1234 255 933
sleep	1976 1294 1319 345
sleepover$	2167 2195
sleepovers$	2167 2195 1349
slide	1966 611 1621 1646 876
slip$	249
sliping$	249
slipping$	249
slips$	249
slot	2362
slot$	2321 2368 1508
slots$	2321 1508
small	1551
small$	2427
smart	1741
snap$	346
snapchat$	346
snooke	1606
snooker$	2482
so$	326 354 355 411 449 451 469 2351 1500 537 547
social	1300 2178 2209
social$	25 26 2172 1560 1570 1577 1582
socialise$	2176 1817
sofa	1368
sofa$	382 383
sofas$	382 383
sold	122
sold$	1683
solicitor$	906 908
solidi	930
soluti	2103 765 1769
some	2282 433 1830
some$	1157 1225 1245 1282 406 1422 2319 1830
somebo	261
somebody$	1209 1265
someon	261
someone$	1209 1265
someth	2103
something$	203 280 801
somewhere$	203 2451 1578
son	1357
son$	1356 904
song$	75 2468
sons$	1356
soon$	1385
sooner	885
sooner$	1804
soonest$	1158
sort$	1576
sought$	2057 2092 2165 1616
source$	204
sourceing$	204
sources$	204
south	1443
space	2144 1412
space$	2106 254 255 2147 2288 546 553 2467
spaces$	2106 2147
speak	1005 1324
speak$	115 145 180 266 1322 2200 1334 605 1874
speaking$	180 266 2178 605
speaks$	115 145 180 266 605
specialist$	1180
speed	805
speed$	1809
spend	1976 2168 1455
spend$	22 1964 1300 2331 2336 660
spending$	22 2178 2191 2209 2233 2336 660
spends$	1964 660
spent	1043
spent$	1919 1049 1964 660
split	1456 482 1549 830
split$	2216 2332 1457 457 458 1486 487 2425
splits$	457 458
splitting$	457 458
spoke	645
spoke$	1891 1030 1649
spoken	1029 1929 645
spoken$	1004 1891 1905 1907 1908 1036 1947 1078 85 1649
spotted$	1339 336 337
spread	482
spread$	1486 487 711
spreade$	711
spreades$	711
spreading$	711
spreads$	711
spreadting$	711
spring$	1990
squad	2367
squad$	2321 895
squads$	2321
square$	1300 2243 2253 2272 2284
stabbing$	126 896
stabbings$	126 896
stabil	765 1769
staff	25 26 48 49 1952 1287 1754
staff$	0 1 1885 1011 12 16 18 44 1052 50 1935 74 1088 190 1209 1236 2163 1634 723 1756 1766 1775
staffe	1034
staffed$	1910 855
staffing$	1143 855
staffs$	855
stage	2464
stage$	75 2023 2034 2121
staged	1959
stagge	496
staggered$	505 1510
stall	1966 611 1621 1646 876
stall$	2474 1601
stalls$	2474
stance$	2119
stand$	2261 2274 1454 479 490 861
standi	2178 2209
standing$	490 636 861
stands$	490 861
standting$	490
start	1976 486 1509
start$	2140 2288 1418 426 434 446 795 962
starte	1929 1228 1269
started$	2104 2133 2145 434 962
starting$	434 962
startred$	434
starts$	426 434 446 795 962
starttime$	2385
starttimes$	2385
state$	1022
stated	1136
stated$	2012
stateed$	1022
statements$	622
states$	1022
station$	1956 2243
stations$	1956
stay	1976 134 1238 242 2298
stay$	115 188 1194 1202 2114 1241 323 334 421 2315 2317 438 1465 589 667 670 699 749 832
staying$	188 323 334 589 699
stays$	115 188 1202 1241 323 334 438 589 667 670 699 832
steer	928
steer$	323 466 520
steering$	37 1966 323 520 611 1621 1646 876
steers$	323 520
step	1357
step$	541 796
stepbrother$	904
stepcarer$	904
stepcarers$	904
stepdad$	904
stepdaughter$	904
stepfather$	904
stepmother$	904
stepmum$	904
stepparent$	904
stepparents$	904
stepping$	796
steps	1217 1368
steps$	2093 382 383 796
stepsister$	904
stepson$	904
stereo	902
stereotypes$	1755
steward$	44
stewards$	44
sticke	76
sticker$	78 80
stickers$	78 80
stigma	765 1769
stigma$	1755
still$	1094 1095
stimul	930
stock	847
stood$	110
stop	1976 290 297 1308 314 315 347 353 514
stop$	298 2185 343 2225 1353 1354 370 1379 2393 521 527 2424 654 657 733 964
stoping$	733
stoppe	1921 1103 1105 1121 1131 2226
stopped$	1979 1981 1997 2007 2169 2182 329 2225 2393 657 964
stoppi	297 314 514
stopping$	298 343 964
stops	1921 297 314 514
stops$	117 298 343 1379 2393 654 657 733 964
story$	1993
strang	1983 1585
stranger$	2461
strate	1966 611 1621 1646 876
strategic$	708
strategies$	1218 1234 1749 934
strategy$	2079 934
stream	2367 930
streams$	2372
street	1475
street$	2248
streets$	2248 2351
streng	743 1747 1774 928
strength$	2098 788
strengthened$	2111
strengths$	2098 744 788
strik	685
strike$	130
strive	761
strong$	707
stronger$	258 787
struck	685
struck$	130
structured$	1805
students$	1839
studio	29
subjec	1452
submit	1019 1929 1054 1615
submit$	976
submits$	1930 976
submitted$	1895 976
submitting$	976
succeed$	2134
succes	1774
suitab	211 1296 566 573
suitable$	1180 1208 1215 2172 1694
summer$	1990 2319 442
summers$	442
sunday	409 509 510
sunday$	1909 409 2289 509 1513 510 2390 2472 1603 2480
sundays$	1909 2289 1513 2390 2472 1603 2480
superv	25 26 1063 1064 1966 475 611 1621 1646 876
supervised$	2169 811
supervision$	1925 1939 1940 937
supper	79 1083 1602
supper$	2474 1601 2478 1860
suppers$	1860
suppli	122
supplied$	1683
supplier$	896
suppliers$	896
supplies$	896
supply	122 1682
supply$	2460 896
supplying$	896
suppor	1004 1005 1966 164 1171 2056 226 1246 267 475 611 1621 1646 1741 743 1747 764 876 928
support$	1925 2059 211 2091 212 1218 1519 738 741 1749 1750 1770 1801
supported$	1880 2047 212 2117
supporting$	212
supportive$	1168 1230 2108 2122 1271 707 1768 1808
supports$	212
sure$	237 2124 333 1795
sured$	333
sures$	333
surgeo	687
surgeon$	1691
surger	1602
surgery$	2478
survey	1028 1907 1908 1966 611 1621 1646 669 876
survey$	9 23
surveyed$	1904
surveys$	9
suspen	410 824
suspend$	826
suspende$	826
suspended$	2285 1595
suspendes$	826
suspending$	826
suspends$	826
sustai	913
sustained$	2111
swap	946
sway$	2292 1563 560 1565
sweep	379
sweep$	954
sweeping$	954
sweeps$	954
swiftly$	2032
swim$	2474 1860 865
swimes$	865
swims$	1860 865
switch	441
switch$	840
switched$	840
switches$	840
switching$	840
sympathetic$	1729
system	1929 1615
system$	23 1941
systems$	23
t$	1358 1488 1498 511 558 813
table	24 1368 2353 1484 1485 2361
table$	51 2028 382 383 2360 562 2442 1606
tabled	1929 1615
tables	1467 2343
tables$	51 382 383 2354 562 2442
tackle	194 743 897 927
tackle$	1198 733
tackled$	2111
tackleing$	733
tackles$	733
tackli	897 927
tailor	211
tailored$	1215
tak	347 364 847
tak$	437 550
take	159 174 418 493
take$	4 62 129 130 146 147 213 219 233 239 2124 263 278 376 437 550 610 625 991
taked$	437
takeing$	376
taken	1986 1989 174 2217 565
taken$	1019 1929 1132 129 130 146 175 263 2216 2262 384 1420 466 550 1615 1626
takes	159 174 418 493
takes$	129 130 146 147 239 263 278 376 437 550 610 991
taking	159 418
taking$	1023 130 146 147 213 233 239 263 278 437 550 991
taks$	437 550
talk	1005 1966 2168 611 1621 1646 876
talk$	1967 1971 145 180 266 1322 1334 1658 760 1874 878
talked	1029 645
talked$	1905 1030 1907 1908 1649
talkin	2233
talking$	180 266 2194 1335 1720
talks$	1967 1971 145 180 266 760
tally$	46
tap$	775
tapping$	775
taps$	775
target	211 1682 681
target$	1902 66 2460 1622 1641 1685 797
targeted$	1215 797
targeting$	1685 797
targets$	66 1622 1685 797
task$	66 1962 1966 611 1621 1646 876
tasking$	2054
tasks$	66 1962
taught	475
taught$	1410 2313 446 1465 1633
taxi$	2474
taxis$	2474
teach$	2000 230 459 983 984
teache	25 26 48 49 1952
teache$	230
teacher$	0 1 1885 12 16 18 44 50 74 1088
teachers$	0 1 1885 12 16 18 44 1052 50 74 1088
teaches$	2000 230 983 984
teaching$	230 983 984
teachs$	230
team	2056
team$	1011 1045 1188 629
teams	1482
teams$	2358
teenag	2173 1302 1309 1321 1355 357 1383 2337 1462 1463 2340 1473 2426 1820 1821 828 1834
teenagers$	2259 1680
telegram$	346
teleph	1004
telephoned$	1880
tell	1976 1101 1127 2003 317
tell$	1977 115 305 363 385 879 994
telled$	305 363
telling$	305 363 385 994
tells	1127 2003
tells$	115 305 363 385 879 994
tellsed$	305
tellsing$	305
tellss$	305
temptation$	1563
ten	1654
tenanc	436
tendered$	1643
tennis	1606
tennis$	2482
tensio	765 1769
tent	2367
term	1148
term$	1990 2024 442
termly$	616
terms$	1966 442 611 1621 1646 876
test$	1966 611 1621 1646 876
text	1005 1966 1322 1334 611 1621 1646 876
text$	9 1107 106 115 989
texted	1004 1907 1908 1036 645
texted$	1880 1649
textin	1347
texting$	2223 989
texts$	9 1107 106 115 989
than	1362 2252 1568
than$	1099 1995 1317 2238 2239 366 1394 1396 1400 1402 1688
thanke	1907 1908
that$	1014 1040 2060 205 581 1653 1663 1675 673 1847
the	1605 1754 1762
the$	1012 1906 1122 1152 2035 227 1236 1237 1243 1251 260 1375 1421 1532 1546 581 1588 2465 1591 1592 2469 1596 1598 1599 597 1607 1610 1612 1653 1663 1672 673 680 1756 1766 790 1840 1841 1842 1843 1844 1845 1846 1848 1849 1850 1853 1854 1858 1859 1862 1863 1867 1868 1872 1873 1879
theatr	29
theft	887
theft$	126 896
thefts$	126 896
their	2406
their$	1906 1093 138 2035 1251 1273 368 405 1532 1596 1612 1653 1663 790 1846 1848 1854 1868 1872 1879
theirs$	1998 1676
them	27 102 1110 1122 1126 1128 1129 236 1240 2173 1302 1309 1321 1355 357 1366 2257 435 2337 1462 1463 2340 2348 1473 473 2426 1605 1608 1613 1654 1672 1747 1754 1820 1821 1830 828 1834
them$	1014 1906 1106 2002 2004 2005 2006 2035 1236 2142 1284 1366 2246 1374 2278 2327 508 2419 555 2484 1610 1663 670 1756 1766 1847 1862 1863 1868 1870 1871 1879
theme$	2074
themes$	2074
themse	96
themselves$	1100 2043 2134 1771 892
then$	1809
therap	687
therapist$	1691 906
there$	1970 2027 2085 1219 2352 497 663 1865
these	1754
these$	1126 2327 1745
they	27 68 96 123 236 1240 453
they$	1072 69 73 91 92 1100 1144 1259 2148 1283 555 871
thin$	369
things	2084
things$	1144 1150 2060 1218 276 1288 1720
think	1127 2003 1238
think$	1096 1101 2114 2120 668 728 755
thinking$	2069 728 755
thinks	1127 2003
thinks$	1096 668 728 755
thinned$	369
thinning$	369
thins$	369
this	1136 1672
this$	1014 2009 2011 2012 2013 2060 1532 1546 1663 673 1783
those$	121 580
though	1127 2003 684
though$	1688
thought$	2069 1221 668
thread$	348
threat	1103 122 683 887
threat$	1107 117
threaten$	2460 2461
threatened$	1979 1687
threats$	1107 117
three	96 123 2173 1302 1309 1321 1355 357 2252 1383 433 2337 1462 1463 2340 1473 474 2389 2426 1613 1820 1821 1830 828 1834
three$	1100 2006 2173 1302 1309 1321 1355 357 360 2259 1395 406 1414 1422 2334 2337 1462 1463 2340 1473 2426 2444 1588 1591 1598 1599 597 1820 1821 1830 828 1834 1841 1847
threes$	2260
thrive$	2134
throug	1004
through$	1880 8 1017 1021 1905 1949 141 1253 259 485 1713 1759 1807
throw	381
thursd	409 509 510
thursday$	1909 409 2289 509 1513 510 2390 2472 1603 2480
thursdays$	1909 2289 1513 2390 2472 1603 2480
tick$	10
ticked$	10
ticket	24
ticket$	78 628 1851
tickets$	78 628 1851
ticks$	10
tie$	302 549 1556
ties	1301 1523 1543
ties$	2177 302 2399 523 2419 549 1556 1791
tighter$	258 787
time	2343 2362 2398
time$	1994 1143 2023 2121 255 292 2176 2196 2266 2267 2268 2270 2271 2272 2273 2274 2277 2321 1454 2368 1499 2377 2378 1504 1507 1508 2385 2387 2391 2392 1519 1528 1529 527 1535 1536 1537 538 1552 1664 1667 688 1692 1695 807
timely	164
timely$	1168 724
times	2343 887
times$	7 1018 1965 87 116 2023 2321 2344 1499 1508 2385 2386
timescale$	1622
timescales$	1622
timesheet$	623
timesheets$	623
timeta	76 1966 1431 441 1467 2343 1468 611 1621 1646 876
timetable$	23 1915 1922 2307 2467
timetabled$	487
timetables$	23 2344
to	425
to$	1880 1906 1061 1065 1945 1954 1079 1089 1968 1985 1149 1179 2063 1198 200 201 1206 1207 2097 2110 231 2112 2122 1248 1258 1274 1280 1314 2296 422 1437 461 2360 1531 1548 1589 1609 2486 1611 2490 1649 1652 1655 1665 1666 1669 1670 1692 1718 1742 1763 1765 1857 1858 1861 1876 1877
togeth	1300 1301 2178 2180 2183 2184 1313 1319 1320 1324 1328 1329 1340 1341 345 2230 2258 1455 2335 1501 2404
together$	1971 2062 2164 2176 2177 2189 2190 2195 2196 2200 2202 2204 2205 2212 2215 2219 2223 2240 2261 2270 2271 2272 2274 2328 2330 2331 2336 2352 2357 2377 2405 2407 2411 2413 1667 1721 1725 1759 1833 1869
togethers$	2195 1349 2407
told	1029 1907 1908 1982 1127 2003 1136 134 136
told$	1905 2012 1140 320 2216 2217 879
tolerant$	1729
took	1989 110
took$	130
toolki	1966 611 1621 1646 876
tools	24
tools$	1234 255
torches$	78 1851
touch	1029 1300
touch$	1905 2068 2176 2417 710
tour	1966 611 1621 1646 876
tour$	2475
tourna	79 1083
tournament$	2474 1601
tours$	2475
toward$	1765
towards$	1765 1807
town	2298 2306 2317 1467 2343 2353
town$	2243 2299 2301 2303 2314 1449
towns	2343 1475
towns$	2304 2351 2354
toxic$	1472
track	681
track$	2029 1641 1685
tracke	1966 611 1621 1646 876
tracked$	59 1639 1685
tracker$	1941
tracking$	60 1685
tracks$	1685
train$	982
traine	1004 1927 1929 1947 1078 1615
trained$	1880 1913 1954 1642 981
traini	1044 1966 611 1621 1646 876
training$	1888 1920 1925 1482 613 982
trains$	981
transf	418 441
transfer$	419 426 431 432 434 446
transfere$	431 432
transfered$	431 432 434
transferes$	431 432
transfering$	431 432 434
transferred$	1420 426 431 432 2313 434 446
transferring$	431 432
transfers$	419 426 431 432 434 446
transl	1929 1615
transp	475 765 1769
transparent$	1729
trauma$	744 788
travel	1344 380
travel$	439 1453 1454 1455 1459 2336 1471 1860
travelling$	2194
travels$	439 1453 1459
treat$	778
treate	902
treated$	778
treating$	778
treats$	778
trebl	1963
trends$	1704
tries	761
tries$	763
trim	946
trip	1966 2398 1602 611 1621 1646 876
trip$	1967 1517 2394 2474 1601 2478 878
trips$	1967 2373 1517 2394 2474
true$	1562
trust	1976 1747 903
trust$	1734 1788 888
truste	105
trusted$	1109 1212 1213 1254 888
trustees$	1937
trusts$	888
try	761
try$	763
trying	761
trying$	1720 763
tuesda	409 509 510
tuesday$	1909 409 2289 509 1513 510 2390 2472 1603 2480
tuesdays$	1909 2289 1513 2390 2472 1603 2480
turf	379
turn	1020 1901 1916 1927 1928 1976 381
turn$	1887 1024 65 115 373 1614 631 658 661 840
turned$	1921 65 1982 1361 373 378 658 840
turning$	373 840
turnou	62 1066
turnout$	1942 1645
turns$	1921 65 115 373 1614 658 661 840
tutor	25 26 49 1467 2343 2353 1482 1485 2361 2362
tutor$	407 1431 1467 1468 2358 1485 1487
tutors	2343
tutors$	2354 2358
twice$	1881 87 116 2481
two	123 2173 1302 1309 1321 1355 357 2282 433 2337 1462 1463 2340 1473 473 2389 2426 1820 1821 1830 828 1834
two$	2173 1302 1309 1321 1355 357 360 388 1393 1395 1401 406 1414 416 1421 1422 435 2334 2337 1462 1463 2340 1473 473 480 2419 2426 2444 1588 1591 1598 1599 597 1820 1821 1830 828 1834 1841 1847
twos$	1384 2260
type$	1576
unable$	309 330
uncle	1417 2298 2318 443
uncle$	905
under$	1026 1929 170 339 1615
underm	561
unders	1238 1741 743 1747 928
understand$	2114
understanding$	1726 1729 1790 1808
understood$	1898
undert	1034 1929 1228 1269 1615
undertake$	320
undertaken$	1910 2104 2145
undertakes$	320
undo	539 552 561
unfair	902
unfold$	2020
unfoldes$	2020
unfolds$	2020
unfollow$	815
unfollowe$	815
unfollowed$	815
unfollowes$	815
unfollowing$	815
unfollows$	815
unfriend$	815
unfriende$	815
unfriended$	815
unfriendes$	815
unfriending$	815
unfriends$	815
unhealthy$	1472
unit	2298 436 2353 1485 2361
unit$	1045 2314 440 1448 2326 827
units	2361
units$	2314 2354
unload	944
unlock	944
unpick$	751
unpicke$	751
unpickes$	751
unpicking$	751
unpicks$	751
unsafe$	884
unsupervised$	1316
untangle$	551
until	1593
until$	1114 375 1408 2290 2319 2469 2471 1853 1864
up	1900 1929 1066 1083 1172 1199 1615
up$	1880 1008 1895 1896 1910 1931 1932 1942 1069 1957 1958 1960 1981 1997 1139 1168 2045 2047 2048 1183 1185 1193 2073 1198 2075 2080 2081 2118 1256 2138 2177 2195 2223 2332 2333 1461 2338 1525 2425 2462 2463 1629 1635 1720 1773 1789 1800 1849 1850 1853 1856 1870
upd$	1635
update	1054 1966 1169 1171 1195 611 1621 619 1646 1706 876 927
update$	2045 184 2065
updated$	2047 184 1623 1639 1707
updates$	1930 2045 184 2065 1190 2071
updati	927
updating$	184
uped$	1635
uphold	930
uploaded$	61
upon$	1381 1538 1700
ups	1083
ups$	1918 2045 2195 1349 1635
upskil	743 930
uptake	4 62 1066 625
uptake$	1008 1942 1629 1645
urge$	762
urged$	762
urges$	762
urging$	762
us$	1261
use	1976 1101 1217 1682
use$	1971 1977 2093 216 219 1224 233 256 2460 659 729 822
used	1043 1982
used$	1919 1989 659
useful	2041
useful$	1972 1998 1805
uses$	1971 216 659 729
usher	379
using$	233 256 485 1661 659 729
usual$	1145 162 1809
utilis	930
valued$	2165
van$	1045
vans	98
vehicl	681
vehicle$	1685
vehicles$	1685
venue	2362
vet$	288
veting$	288
vets$	288
vetting$	288
via$	485
vicar	25 26
vicinity$	2243
victim	683
victim$	1687
victims$	1687
video	1966 611 1621 1646 876
video$	2467 2468 2483
view	1916
view$	1993 2119 688
viewe	1927
views	1042
views$	1918 177 285 632 1755
vigila	1246 1262
vigilance$	2138 1710
vigilant$	2070 2122
violence$	1737
visibi	1262 897
visibility$	2138 1781
visible$	2108 707 1808
vision$	1790
visit	1005 1887 1916 83 85 1966 1294 1322 1334 399 1602 611 1621 1646 822 876
visit$	1886 1087 1089 1967 2167 2183 1337 1403 2474 2478 1770 878 985
visite	1004 1029 1907 1908 1034 1036 1921 1927 1929 1947 1078 619 645
visited$	1880 1905 1910 1954 1089 1623 1633 1649
visiti	1344 2233
visiting$	1913 2194 985
visitor$	1691
visits	1921 1054 822
visits$	1886 1930 1087 1089 1967 2167 1319 345 1403 2474 1770 985
voice	1741 1747 931
voice$	2101 632
voices	931
voices$	632
volunt	25 26 49 1952 1966 611 1621 1646 876
volunteer$	0 1 1885 12 16 18 74 1088 1967
volunteers$	0 1 1885 12 16 18 74 1088 1967
voucher$	78
vouchers$	78
vulner	2146 1747 931
wait	887
wait$	115 2152 282 2274 654 860
waited	1989 110
waiting$	2152 282 860
waits$	115 654 860
waive$	945
waived$	1595 945
waives$	945
waiving$	945
walk	1005 1976 1101 380 1590 1602
walk$	1971 1977 115 155 1453 1454 1455 1459 2336 466 1471 2466 2474 2475 1601 2478 670 986
walkab	1966 611 1621 1646 669 876
walked	1982
walked$	986
walkin	2178 1344
walking$	155 2209 2233 986
walks	380
walks$	1971 115 155 1453 1459 466 2474 2475 670 986
wall	1368 2464
wall$	1956 382 383
walls$	1956 2086
want	1127 2003 761
want$	1226 2135 2159
wanted	1108 1127 2003
wanted$	1984
wants	1127 2003 761
wants$	2135 2159
warden	25 26 49 1952 1287
warden$	0 1 1885 12 16 18 44 74 1088 1634
wardens$	0 1 1885 12 16 18 44 74 1088 2163 1634
warm$	1998
warmer$	1657
warn$	305 311 328
warne$	311
warned$	305 311 328
warnes$	311
warnin	1305
warning$	117 305 311 328
warnings$	117
warns$	305 311 328
was	1989 110 134
was$	1027 1031 70 1079 1991 128 583 646
watch	1916
watch$	272 603 1710
watched$	1898 1944 603
watches$	603
watchful$	1170
watching$	272 603 694
wave$	1658
way	1166 2103 429
way$	1993 2042 2044 1433 2356 2409 1748
ways$	2409 1749 1761 759
we	25 26
we$	1011 1015 17 1209 2087 261 2148
weaken	539 1553 552 557 2440 561
weaken$	2429
weakens$	2429
weaker	1551
weaker$	2427
wean$	520
weaning$	520
weapon	98
wear$	1048
wears$	1048
webina	1966 611 1621 1646 876
webpag	1966 611 1621 1646 876
websit	1966 2464 611 1621 1646 876
website$	23 75 1956
websites$	23
wedge$	546 553
wednes	409 509 510
wednesday$	1909 409 2289 509 1513 510 2390 2472 1603 2480
wednesdays$	1909 2289 1513 2390 2472 1603 2480
week	2362
week$	1909 1923 442
weekda	409 509 510
weekday$	2289 1513 2390
weekdays$	2289 1513 2390
weeken	409 509 510
weekend$	1909 2289 1513 2390
weekends$	1909 2289 1513 2390
weekly$	1881 598 2481 616
weeks	409 509 510
weeks$	1909 2024 2289 2319 442 2388 1513 2390
weekss$	442
welcom	105 226 267
welcomed$	1109
welcoming$	1972 1998 1230 2108 1271 1729 1808
welfar	903 931
well$	1782
wellbe	2146 1747 931
went	1887
went$	1013 1027 1586 658
were	1989 110 134
were$	1027 1031 70 1079 1976 1991 128 461 583 646
what	142
what$	104 1135 1146 1161 271 286 1653 1675
whatev	142
whatever$	1146 1263
whatsapp$	1348 346 1351
when	109 142 1385
when$	1113 139 1146 163 2048 2049 2093 2245 2258 1653 1675 1693 690 1708 1709 1742 794
whenev	1385
whenever$	163 2245 690 794
where	109 142 1590
where$	1113 139 1146 163 1387 2466 1653 1675 1693 690 1709 1742 794
wherea	109
whereas$	1113
wherever$	163 690
whether$	1675 1761
which$	1009 1010 1653 1675 1858
while	109
while$	1113 2319
who	123
who$	1040 1926 1125 1292 1584 1653 1675 1681 678
whoever$	679
whole	1830
whole$	2173 1302 1309 1321 1355 357 2337 1462 1463 2340 1473 2426 744 1820 1821 828 1834
whom$	1292 1653 1675
why$	1675
widen	944
wider$	2059 258 570
wife$	905
wifi	1368
will	1279
will$	1007 1079 200 201 1216 231 1248 1330 1437 1548
willing$	1447
win$	784
wind	347 514
window$	1956
windows$	1956
wing	2353 2367
wining$	784
wins$	784
winter$	1990
wisely$	2456
wiser	1579
wish	1127 2003 761
wish$	2159
wishes	1127 2003 761
wishes$	2159 285 632
with	1483 1606
with$	1880 1906 1139 1140 1149 1156 2036 2048 1198 2075 2126 1268 1293 2174 2175 2179 1310 1323 2222 2294 2296 1442 2335 2399 1525 2413 569 2482 1609 2486 1649 1666 1721 1723 1742 1746 1807 1858 1864 1865 1866 1869 909
withdr	514 521 946
withdraw$	550
withdrawe$	550
withdrawen$	550
withdrawes$	550
withdrawing$	550
withdrawn$	2285 2393 1595
withdraws$	550
wither	1553
wither$	2429
withers$	2429
within	131 313
within$	1026 1317 1527
withou	1568 684
without$	327 2329 2443 656 1688
withs$	2174
word$	2010 2153 1715 902
words$	2010
work	1044 761
work$	2 1920 1925 75 1144 1150 1153 2033 2038 2069 193 2087 2098 224 265 2163 2394 1519 2396 1705 717 743 1748 1801 803 1809
worked	1034 1049 1929
worked$	1004 1910 1964 475 717 803
worker	25 26 49 1952 1966 611 1621 1646 876
worker$	0 1 1885 1011 12 16 18 50 1943 74 1088 2014 2018 629 1634 640 907
workers$	0 1 1885 1011 12 16 18 50 74 1088 629 1634 1775
workin	1044 1262 1747 761
working$	37 1920 1057 2069 193 2138 2163 717 1748 803
workload$	1143
works	761
works$	75 2038 2125 717 803
worksh	83 1966 1485 2361 1487 611 1621 1646 876
workshop$	1087 1967 2363 2475 1601 878
workshops$	1087 1967 2363 2475
workstream$	637
workstreams$	637
world$	564
worrie	1127 2003
worries$	1190 2067
worry	1127 2003
worse	885
worst	1830
worth	2041 1769
worthwhile$	1805
would$	161 222
wound$	2226
wrap	211 764
wraparound$	1215 1768
wristbands$	78
write$	980
writes	1054
writes$	1930 980
writing$	857
writte	1029 1929 1081 1136 133 1615 619 645
written$	1004 1905 1907 1908 1036 1947 1078 1957 2012 1137 1623 621 1649 980
wrong	902
wrote	645
wrote$	1030 1649
yards$	2193
year$	1990 2302 442 1467
years$	442
young	1754
young$	27 28 1923 68 96 1104 102 1110 120 1126 123 1128 1129 2006 2035 1236 236 2173 1302 1309 1321 1355 357 1366 2257 1383 433 453 2337 1462 1463 2340 1473 474 2426 1608 2487 1613 1654 1747 1756 1820 1821 828 1834
younge	2173 1302 1309 1321 1355 357 1413 416 1422 433 435 2324 2337 1462 1463 2340 1473 473 2389 2426 1820 1821 828 1834
younger$	2173 1302 1309 1321 1355 2234 357 1458 2337 1462 1463 2340 1473 2426 2433 1820 1821 828 1834
youngest$	2433
youth$	1894 41 1287 2284 1839
youths	1383
youths$	1374 2259 1839
yp	123 2173 1302 1309 2188 1321 2211 2220 2221 1355 2234 2236 357 2257 2282 1413 416 1422 2309 433 435 2323 2324 453 2337 1462 1463 2340 2347 2348 1473 473 2389 1514 2400 2402 2404 2406 2418 2420 2426 2439 1820 1821 1830 828 1834
yp$	1441 2419
zine$	1851
zines$	1851
zone	1304 1305
zone$	1822
zones	1304 1305
zones$	1822
