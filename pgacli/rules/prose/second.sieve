1234 874 592

LEAD (?:out |up )?(?:[\w’'-]+ ){0,3}?THING
THING(?:[’']s)?(?: [\w’'-]+){0,4}? (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|fully) ){0,4}(?:DONE|(?:take|takes|took|taking|taken) place)
WORKERS (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|who) ){0,4}REACHED
WORKERS (?:will )?(?:meets?|patrols?|visits?|reports?|rings?|contacts?|walks?|speaks?|talks?|phones?|attends?|sees?|texts?|emails?|supports?|checks? in) (?:[\w’'-]+ ){0,8}?(?:each(?! other)|every|all|once|twice|weekly|fortnightly|monthly|daily)
(?:training|induction|briefing|course|programme|plan|review|audit|assessment|work|project|pilot|scheme|module|actions?) (?:(?:is|are|was|were|has|have|been|will|be|gets?|got) ){0,3}(?:completed?|delivered|done|finished|signed off)
(?:record|log|register|list) (?:is|are|will be) kept
(?:completion|delivery|uptake|take-up|attendance|provision|distribution|creation|production|publication|introduction|implementation|roll-?out) of \w+
reach(?:es|ed)? (?:over |at least )?\d+
feedback (?:(?:is|was|were|are|has|have|been|be|to|will) ){0,3}(?:sought|collected|gathered|requested|obtained|received)
training at \d+ ?(?:per ?cent|%)
(?:extent|degree) to which (?:the |all |each )?WORKERS
(?:frequency|regularity) with which (?:the |all |each |our )?(?:\w+ )?(?:WORKERS|partnership|panel|team|network|board|services?) (?:convenes?|meets?|visits?|attends?|reports?|patrols?|calls?)
(?:how many times|how often|number of times) (?:we|(?:the |our )?(?:youth |social |outreach|detached |support )?(?:workers?|team|staff|officers?|mentors?|nurse|sergeant|panel|network|service)) (?:\w+ ){0,2}?(?:visit|go|gone|went|meet|met|ring|rang|rung|attend|call|patrol|contact|convene|turn out|come out|came out)\w*
(?:scheme|programme|club|project|course|service|campaign) (?:runs?|ran|is run)
through the (?:course|training|programme)
(?:has|have) (?:an?|its|their|his|her) (?:[\w-]+ ){0,2}?THING (?:on file|in place|written|completed|signed|logged)
(?:tick|sign|mark)(?:s|ed)? (?:this|it|that|them) off
(?:has|have|had) (?:\w+ )?had (?:\w+ly )?contact
how many (?:[\w’'-]+ ){1,4}?we (?:have )?(?:gave|given|handed|sent|held|ran|run|made|delivered|printed|visited|saw|seen|met|trained|spoken?)
(?:quarterly|monthly|weekly|annual|termly) (?:monitoring |performance |data )?(?:returns?|figures|data|bulletin|digest)
WORKERS (?:have|has|will have) (?:all |each )?been (?:sent|given|shown|handed|issued with) (?:the|a|an|their|this)
accessed (?:the |a |our |their )?(?:\w+ ){0,2}?(?:provision|services?|gym|club|support|offer|hub|THING)
(?:numbers?|footfall|headcount)(?: of [\w’'-]+(?: people)?)? (?:coming\s+|getting )?through (?:the|its|our) doors?
(?:number of times|how often) (?:the |our )?(?:youth |mobile |outreach |detached |play )(?:bus|van|team|unit|workers?)
referrals? (?:to|into) (?:[\w’'&-]+[:,]? ){1,4}?(?:made|accepted|completed|submitted|sent|taken up)
WORKERS (?:all |each )?(?:come|came|turn(?:ed)? up) (?:to|for|at) (?:[\w’'-]+ ){0,3}?(?:THING|coffee mornings?|open (?:days?|evenings?)|fun days?)
we (?:did|have done|do) (?:what|all|everything) (?:that )?we (?:said|promised|agreed|planned)
WORKERS (?:will |all |each )?(?:confirm|sign|agree|state|declare)(?:s|ed)? (?:to say )?(?:that )?(?:they|he|she) (?:have|has) (?:all |each )?(?:read|seen|received|done|had|completed|watched|understood)
(?:meetings?|panel|forum|network|rota|board|briefings?)(?: is| are|['’]s)? (?:still |now )?(?:going|running|meeting|taking place|happening|up and running)
number of (?:\w+ ){0,4}?(?:who|that|to) (?:attend|take part|join|sign up|turn up|participate|complete)\w*
(?:hit|meet|met|reach|reached|achieve[sd]?|complete[sd]?) (?:all |each |every\s+|most )?(?:of )?(?:our |the |its )?(?:\w+ )?(?:milestones?|targets?|deadlines?|kpis?|deliverables|timescales?)
(?<!school\s)(?<!class\s)(?:registers?|sign-in sheets?|attendance (?:sheets?|lists?)) (?:shows?|showing|has|have) (?:\w+ ){0,7}?(?:attend\w*|names|present|turn(?:ed|ing)? up|sign(?:ed|ing)? in)(?! (?:at |in )?(?:school|college|lessons|class))
(?:spend|spending|expenditure|costs?) (?:against|within|under) (?:the |its )?(?:budget|target|plan)
(?:club|hall|centre|room|service|drop-in|hub) is open (?:\w+ ){0,4}?(?:nights?|days?|evenings?|hours)
(?:young people|young person|group|members?|friends?|they|famil(?:y|ies)|parents?|carers?|pupils?|child|children) (?:have|has) (?:all |each )?been given (?:the|a|an|their)\s+(?:number|leaflet|card|booklet|pack|details|information|copy|plan|letter|timetable)
number of (?:\w+ ){0,4}?(?:who|that) (?:come|came|turn|return|respond|reply|read|download|watch|visit|view|register|accept)\w*(?! (?:home|back home))
(?:panel|board|core group|agencies|professionals|partners|steering group|network|forum|working group|committee|partnership) (?:has|have|will have) (?:now )?met
number of (?:hits|views|downloads|likes|clicks|followers|sign-ups|attendees|participants|page views|retweets|shares|responses|replies|contacts?|visits|reports|referrals)
(?:money|budget|grant|funding|funds?) (?:\w+ )?(?:(?:is|are|has been|have been|was) )?(?:spent|used|allocated|secured|drawn down|committed|in place|approved)
evidence (?:of|that) (?:\w+ ){0,3}?(?:joint|work|working|engagement|attendance|partnership|liaison|contact|delivery|completion|information[ -]sharing|multi-agency|communication|training|meetings?)
hours (?:of|spent on|worked) (?:\w+ ){0,3}?(?:work|outreach|support|mentoring|training|contact|supervision|patrols?|counselling)
(?:registers?|records?|lists?|logs?|notes?|tally|count|sheets?) (?:of|for|showing) (?:who|how many|those who|attendance|attendees|numbers)
(?:^\W*(?:an?|one|another|the)) (?:\w+ ){0,2}?(?:assembly|session|workshop|meeting|leaflet|poster|talk|event|course|lesson|briefing|trip|visit|plan|policy|protocol|report|newsletter)(?= (?:for|on|about|by|with|in|at|each|every|and|is|has)\b|[.,;]|$)
how (?:many|much|often) (?:[\w’'-]+ ){0,5}?(?:attend\w*|come|came|turn(?:ed)? up|sign(?:ed)? up|take part|took part|join|joined|seen|invited|reached|referred|trained|book|booked|downloaded?|receive[sd]?|return|respond|viewed?|delivered|held|completed|sent|given|made|visited|contacted|met)
(?:percent|per cent|half|most|all|everyone|everybody|\w+ (?:parents|staff|teachers|drivers|families|people|young people)) (?:\w+ ){0,5}?(?:attend(?:s|ed)?|turn(?:ed|s)? up|complete[sd]?|sign(?:s|ed)? up|respond(?:s|ed)?|return(?:s|ed)? (?:the|their)|took part|take part|receive[sd]?)(?! (?:school|college|lessons))
\d+ ?%(?: of)? (?:\w+ ){0,5}?(?:attend|turn up|complete|come)(?:s|d|ed)?
(?:WORKERS|nurse|nurses|guards?|managers?|leads?|coordinators?) (?:\w+ ){0,3}?(?:has|have)\s+(?:\w+ly |all |each |now |both )?(?:DONE|introduced|knocked|handed|been (?:round|out|into)|met|seen(?! (?:an?|the) (?:change|differen|drop|fall))|visited|spoken|written|gone (?:to|on|round|through)|done|joined|taken part|contacted|rung|phoned|(?:a|the|their) copy|signed|begun|started|worked)
(?:staff|teachers?|workers?|mentors?|officers?|lead|nurse|school|council|police|chair|manager|social worker)(?: )?(?:\w+ ){0,2}?(?:emails|sends|writes|visits|attends|meets|chairs|circulates|delivers|completes|updates|records|submits|files|reports|logs|holds|provides|offers|runs|shares|checks in|contacts|calls|reviews|produces|arranges|makes) (?:\w+ ){1,}
(?:lights?|lighting|lamps?|cameras?|bench(?:es)?|fenc(?:e|ing)|signs?|shelter|locks?|gates?|hedge|seat(?:s|ing)|bins?|bulbs?|alarms?|cctv|tables?|goalposts?) (?:\w+ ){0,3}?(?:fitted|installed|repaired|replaced|mended|put (?:up|in)|painted|built|in place)
(?:young people|people|members|parents|families) (?:have |has )?(?:signed|sign) up
(?:cctv|cameras?|help points?|intercoms?|alarms?|hotlines?) (?:(?:is|are|now|all|fully|back) ){0,3}(?:operational|functional|in (?:full )?working order)
(?:views|voices?|wishes|feelings|opinions|comments|experiences) (?:of (?:the )?(?:\w+ ){1,3}?)?(?:(?:is|are|was|were|have|has|been|being|all) ){0,3}(?:recorded|gathered|captured|collected|evident|included|reflected|documented|obtained|noted|reported)
evidence (?:in|on|from) (?:the |all |case |our |their )*(?:files?|records?|minutes|case notes)
dip[ -]samples?
(?:positive |good |written |verbal )?feedback (?:\w+ )?from (?:the |all |our |partner\s+|other )?(?:partners?|staff|professionals|agencies|colleagues|practitioners|participants|attendees|delegates)
(?:works? orders?|invoices?|purchase orders?|jobs?) (?:(?:is|are|was|has|have|been) ){0,2}(?:raised|placed|paid|logged|issued)
(?:photos?|photographs?|pictures?|screenshots?) of (?:the |a |an |each )?(?:finished|completed|new|installed|final|mended|repaired)
progress (?:(?:is|will|to|has|be|been) ){0,2}(?:reported|tracked|reviewed|updated|shared)
standing (?:agenda )?items?
reports? to (?:the |our )?(?:governors?|board|panel|committee|trustees|cabinet|partnership)
number of (?:young people|children|pupils|families|parents|participants) (?:on|in|at) (?:the|our|a)\s+(?:\w+ )?(?:programme|course|project|scheme|caseload|club|sessions?)
(?:measured|monitored|reviewed|tracked|evidenced|assessed|checked) (?:by|through|via|at|in|from) (?:the |our |its )?(?:\w+ )?(?:attendance|registers?|panel|supervision|meetings?|reports?|records?|core groups?|files?|case notes|manager|board)
(?:monitoring|reviews?|oversight|tracking) (?:by|at|through|via|in) (?:the |our |its )?(?:\w+ ){0,2}?(?:manager|panel|board|core groups?|meetings?|supervision|lead|chair)
(?:recorded|logged|noted|entered|uploaded|saved|filed) (?:on|in|onto|to) (?:the |our |its )?(?:\w+ )?(?:system|lcs|liquidlogic|mosaic|eclipse|files?|records?|database|tracker|logs?)
(?:project|plan|programme|action|workstream|delivery)s? (?:is |are )?(?:rated |flagged |still )?(?:green|on track|on target|on schedule)
(?:advisers?|ambassadors?|champions?|researchers?|inspectors?|leaders?) (?:(?:is|are|has|have|been|all) ){0,3}(?:recruited|appointed|trained|in post|identified|selected)
(?:services?|providers?) (?:(?:is|are|has|have|been) ){0,3}(?:commissioned|procured|mobilised|tendered)
(?:footfall|headcount|turnout)(?: figures?)? (?:at|in|for|of)
(?:has|have) (?:an?|their|his|her|its) (?:own )?(?:allocated|named|dedicated|assigned|identified|designated) (?:\w+ )?(?:mentor|worker|lead|practitioner|professional|keyworker)
how many (?:[\w’'-]+ ){0,4}?(?:saw|read|watched|liked|clicked|opened|shared) (?:on )?(?:it|them|this|the (?:posts?|video|film|leaflet|page|poster|link))
turn(?:ed|s)? up (?:to|at|for) (?:all |most |at least )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|half|every|each)(?! (?:lessons?|days|class|school))
(?:actions?|tasks?|milestones?|plan|targets?) (?:(?:is|are|has been|have been|all|fully|was|were) ){0,3}(?:completed?|achieved|met|done|closed|progressed|signed off)
(?:worker|lead|mentor|professional|contact|champion|key worker) (?:\w+ ){0,3}?(?:allocated|identified|appointed|assigned|in (?:place|post)|named|agreed)
(?:level|levels|rates?|good|high|higher|increased|improved|continued|regular|full|better|more)\s+(?:of )?(?:engagement|participation|attendance|uptake|footfall|turnout)(?! (?:at|in) (?:school|college|lessons))
(?:has|have|will have|had) (?:all |each |now )?been (?:written to|contacted|approached|consulted|informed|notified|briefed|spoken to|emailed|invited|trained|seen|visited|offered|referred)
(?:young people|group|members|friends|girls|boys|they) (?:have |has )?(?:all\s+|each )?(?:taken part|took part|engaged|completed)
(?:has|have|had) (?:all |each |now )?had (?:a|an|the|one|two|three|four|five|six|eight|ten|their|his|her|at least \w+) (?:[\w-]+ ){0,2}?(?:THING|half[- ]days?|one-to-ones?|1:1s?)
(?:half[- ]days?|open (?:days?|evenings?)|fun days?|coffee mornings?|one[- ]to[- ]ones?) (?:(?:is|are|was|were|has|have|been|to|be) ){0,3}(?:held|completed|done|delivered|run|attended|booked|offered)
(?:has|have) (?:all |each |now )?met (?:the|their|a|with) (?:\w+ )?(?:WORKERS|worker|mentor|nurse|lead|coach|sergeant|officer)
(?:young people|group|members|friends|girls|boys|they|five|families|parents) (?:\w+ly )?(?:engages?|participates?|takes? part|joins? in) (?:with|in) (?:the |all |their |our |each |every )?(?:\w+ ){0,2}?THING
(?:WORKERS|guards|conductors|managers) (?:on|at|in|from|of|across|along|for|who) (?:[\w'’-]+ ){1,4}?(?:(?:is|are|have|has|were|been|all) ){0,3}(?:trained|briefed|invited|contacted|inducted|consulted|spoken to|visited|written to)
(?:works?|repairs?|improvements?|refurbishment|resurfacing|installation|building|project|murals?|garden|path|ramp|pitch|shelter|kitchen|room|stage|pond|allotment|court|film|play|song|exhibition|website) (?:\w+ )?(?:(?:is|are|has|have|been|to|be|will|was|were|all|now|fully) ){1,4}(?:completed?|finished|done|built|painted|planted|made|opened|laid|dug|ready|refurbished|resurfaced|redecorated)
(?:stickers?|signs?|posters?|notices?|leaflets?|cards?|rules?|policy|policies|code|charter|banners?|numbers?|list|maps?|timetable|guidelines?)(?: of \w+)? (?:(?:is|are|go|goes|now|all|has been|have been|was|were) ){1,3}(?:displayed |shown |put |posted |up |stuck ){0,2}(?:in|on|at|by|outside) (?:\w+ ){0,4}?(?:windows?|walls?|doors?|boards?|shops?|gates?|counters?|website|noticeboards?|classrooms?|display|bus(?:es)?|stations?|entrances?|desks?)
(?:rules?|code|charter|guidelines?|agreement|pledge) (?:(?:is|are|has|have|been|was|were|now) ){1,3}(?:displayed|shown|put up|posted|printed|adopted|agreed|written|published|signed|circulated|read out)
(?:passes|vouchers?|keys|phones?|tickets?|stickers?|kits?|alarms?|torches|coats|fobs|codes|numbers|lanyards|wristbands) (?:(?:is|are|has|have|been|was|were|all) ){0,3}(?:issued|handed|given|sent|distributed|provided|delivered|posted|bought|loaded)
(?:match(?:es)?|tournaments?|games?|five-a-side|gigs?|concerts?|shows?|performances?|barbecues?|festivals?|meals?|suppers?|picnics?|fairs?|exhibitions?|screenings?|plays?|camps?|part(?:y|ies)|festivals?|rehearsals?|residential) (?:(?:is|are|has|have|been|was|were|to|be|will|gets?) ){0,3}(?:played|held|staged|put on|hosted|performed|arranged|organised|completed|(?:take|takes|took|taken) place)
(?:gates?|lamps?|lights?|lighting|bench(?:es)?|fenc(?:e|es|ing)|signs?|shelters?|locks?|cameras?|bins?|doors?|posters?|stickers?|notices?) (?:is|are) (?:now |all )?(?:in|up)(?= at| by| on| before|[.,;]|$)
(?:forms?|pages?|websites?|apps?|helplines?|lines?|portals?|systems?|sites?|modules?|services?|schemes?|rotas?|timetables?|number|channel|account|survey|map|podcast|film|policy) (?:\w+ ){0,2}?(?:goes|go|went|is|are|has gone|have gone|will go|to go|will be|was|were)\s+(?:now )?(?:live|online|operational|up and running)
(?:lamps?|lights?|lighting|cameras?|bench(?:es)?|locks?|gates?|signs?|shelters?|seats?|tables?|goalposts?|ramps?|bins?|heaters?|phones?|passes|kits?|tickets?|chairs|costumes|books|tools|materials|equipment|bikes?|helmets|minibus|fence) (?:\w+ )?(?:(?:is|are|has|have|been|be|will|was|were|all|now) ){1,4}(?:ordered|bought|purchased|commissioned|procured|costed|budgeted|priced|delivered|chosen|paid for|on order|approved|agreed|surveyed)
DOER (?:will |should )?(?:has|have|had) (?:\w+ly |all |now |each |both )?(?:applied|spoken|talked|written|emailed|phoned|rung|visited|contacted|invited|asked|told|explained|attended|replied|liaised|consulted|chased|met|been in touch|sat down|gone through|reminded)(?! (?:fewer|less|no))
DOER (?:\w+ly )?(?:spoke|talked|wrote|emailed|phoned|rang|liaised|met) (?:to|with|the|each|all|both|every|their|his|her|them)
(?:girls|boys|young people|group|friends|members|cast|families|parents|dancers|skaters|players|five|six|seven|they|them|lads)(?: all| each)? (?:was|were|has been|have been|will have been|has all been|have all been) (?:\w+ly |all |each )?ASKED(?=[.,;]|$| (?:about|for|whether|what|if|how|in|at|by|on|to|twice|once|again|and|with|(?:\w+ )?times)\b)
all (?:of )?(?:the )?(?:girls|boys|young people|friends|members|families|parents|five|six|seven|cast) (?:(?:was|were|has|have|been|are|will) ){1,3}ASKED
(?:library|libraries|gym|café|cafe|theatre|church|school|kitchen|pool|shop|park|museum|mosque|studio|rink|club|hall|centre|room|drop-in|hub|clinic|court|cinema) (?:(?:is|was|has been|will be|will have been|to be) open(?:ed)?|opens|opened) (?:for |on |at )?(?:\w+ ){0,3}?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|evenings?|nights?|afternoons?|lunchtimes?|weekends?|weeks?)
number of (?:[\w’'-]+ ){1,4}?(?:signed up|enrolled|registered|accredited|briefed|audited|mapped|staffed|open|opened|run|delivered|held|offered|covered|provided|booked|attended|made|sent|given|completed|logged|issued|distributed|visited|contacted|recruited|posted|printed|installed|fitted|put up|worked|done|carried out|undertaken|conducted|handed out)
(?:had|has had|have had|has|got|received) (?:a|an|one|two) (?:\w+ )?(?:reply|replies|answer|response|acknowledgement)(?: from)?
(?:meets?|met|held|visit(?:s|ed)?|seen|contacted|spoken to|attend(?:s|ed)?|rung|called) (?:\w+ ){0,3}?(?:\d+|two|three|four|five|six|ten|twelve|several) times
(?:more|(?:increase|rise|growth|improvement) in|increas(?:e|ed|ing)|higher|greater|improved?) (?:the )?(?:(?:number|amount|level|volume)s? of )?(?:[\w’'-]+ ){0,2}?THING
(?:fewer|(?:twice|half|double|\w+ times) as many) (?:[\w’'-]+ ){0,2}?(?:sessions?|meetings?|workshops?|visits?|leaflets?|contacts?|trips?|hours|appointments?|activities|shifts?|briefings?|lessons?|courses?|events?|assemblies|talks?|mentors?|volunteers?)
(?:issued|handed|given|sent|distributed|provided|delivered|offered|posted|shown)(?: out)? to (?:all|each|every|most|half|some|\w+)(?: of)? (?:the |them\b)?(?:\w+ )?(?:young people|group|friends|members|five|four|families)?
(?:have|has) (?:all |each |now )?had
(?:spoken|spoke|talked|written|wrote|met|contacted|visited|phoned|rang|rung|emailed|texted|asked|invited|consulted)(?: to| with)? (?:all|each|every|most|half|some|both|\d+|two|three|four|five)(?: of)? (?:the |them\b)?(?:young people|group|friends|members|five|six|seven|boys|girls|parents|families|cast|lads)?
in (?:every|all|their|more|most) (?:lessons?|classes)
(?:is|are) still (?:there|here|in post|the same)
(?:group|friends|girls|boys|they|members|five|six) (?:\w+ )?still (?:meets?|comes?|goes|go|uses?|together|friends|talks?|laughs?|sits?|walks?)
(?:was|were) (?:\d+|none|nil|one|two|three) (?:of|out of) (?:the )?(?:\d+|three|four|five|six|seven|eight|nine|ten)
(?:pupils|young people|friends|they|girls|boys|members|group) (?:would |now |all )?(?:calls?|finds?|thinks?) (?:\w+ )?(?:fair|kind|safe|useful|clear|welcoming|right)
maps? (?:now )?(?:shows?|has|have|marks?)
(?:is|are) (?:now |no longer )(?:marked |shown |drawn )?(?:in )?(?:green|amber|red|orange)
on the (?:\w+ )?map[^.;]{0,60}? (?:is|are) (?:marked |shown |drawn )?(?:in )?(?:green|amber)
(?:more|fewer) (?:[\w’'-]+ ){0,4}?than (?:in|last|before|at|now|a)
(?:feel|feels|felt|feeling|say|says|said|saying|tell|tells|told|report|describe|describes|score|scores|rate|rates|rated)(?! (?:of|to the panel|back to))(?= (?:(?:that|they|them|us|it|he|she|the|safe|safer|less|more|being|feeling|how|of|out|able|listened|trusted|in control|welcome|whether|\d+|a|their|what|happier|confident|heard|believed|respected|supported|included)\b|worr))
(?:young people|friends|members|they|group|five|four|three|themselves) (?:themselves )?(?:say|tell|report|feel|felt|describe|score|rate|choose|use|know|can|ask|go|come|spend|stay|walk|have|trust|turn|ring|name|sleep|meet|carry|no longer|do not|are (?:not|no longer|safe|safer|stopped|moved|told|less|more)|were not|get|see|leave|keep|stop|start)(?! (?:attend|attended|accessed|been (?:given|offered|sent|invited|told about|referred)|received|completed|taken part|engaged|joined|(?:a|the) (?:leaflet|session|worker|copy)|(?:all |each )?(?:read|signed|watched|delivered|sent|held)\b))
(?<!we\s)can (?:each |all |both |now |still |every one |\w+ly )?(?:name|say|tell|show|point|get|reach|walk|use|go|ring|find|describe|explain|list|identify|think of)
able to
(?<!we\s)(?<!we\swill\s)(?<!you\swill\s)(?<!we\swould\s)(?:know|knows|knew|knowing) (?:where|who|whom|how|what|when|that|of|the|which|an|their|each|a)
fewer(?! (?:sessions|meetings|leaflets|contacts|than \d+ (?:sessions|meetings)))
less(?! than (?:two|three|\d+) (?:days|weeks|sessions))
(?<!with\s)(?<!to\s)(?<!from\s)(?:more|most|half|all|none|at least \w+|\w+ out of \w+|\d+|two|three|four|five) (?:\w+ )?of (?:them|the (?:young people|group|friends|five|six|four|members|boys|girls|ten|drivers|shop\w*))(?! (?:attend|attended|have attended|attending|receive|received|complete|completed|sessions|are (?:given|offered|invited|referred)|were (?:given|offered|invited)|have (?:been (?:given|offered|invited|sent)|received|completed)|sign|signed))
safer
safely
unsafe
(?:drop(?!-| in)|drops|dropped|dropping|fall|falls|fell|falling|reduc\w+|decreas\w+|declin\w+|halv\w+|shorten\w*|rise|rises|rose|rising|goes up|go up|goes down|go down|grow|grows|grew|doubl\w+|recover\w*|improv\w+|increas\w+|higher|lower|shorter|longer|quicker|sooner|earlier|better|worse|easier|calmer)
from \w+(?: \w+){0,3} to (?:\d+|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|nil)
no longer
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
what (?:they|the (?:group|friends|girls|boys|young people|five|children)) (?:asked for|wanted|chose|named|drew) (?:is|are|has|have)
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
(?:home|there|(?<!carried\s)(?<!sent\s)(?<!given\s)(?<!handed\s)(?<!rolled\s)out|back) (?:by|safely|together|on time)
attendance (?:at|in) (?:school|college|lessons)
attend(?:s|ed|ing)? (?:all |most |every |more )?(?:of )?(?:their )?(?:school|college|lessons)(?! (?:meetings?|reviews?|on|about|in)\b)
listened to
heard(?! back| from)
difference
a different (?:side|picture|view|story|way)
(?:at|in) (?:school|college|lessons) (?:[\w'-]+ ){0,3}?(?:days?|every|each|on time)
down (?:by|from|to) (?:\d|an? (?:half|third|quarter)|half|nil|none|one|two|three|four|five|six|seven|eight|nine|ten)
(?:ring|call|go|turn|come|ask|tell|text|speak)s? (?:[\w’'-]+ ){1,6}?(?:rather than|instead of)
stays? (?:open|lit|in)
(?:half|twice|double|\w+ times) as (?:many|few|much|long|often)
(?:calls?|complaints?|reports?|letters?|stops|searches|fines|referrals?|exclusions?|fights?|incidents?|threats?|arrests?|rows?|warnings?) (?:[\w’'-]+ ){0,7}?(?:have|has) (?:all |\w+ly )?(?:stopped|ceased|ended|halved|dried up)
(?:find|finds|found|think|thinks|thought) (?:it|them|this|him|her|the \w+) (?:\w+ly )?(?:to be )?(?!to |in |at |on |every|each|back|again|with|for|by|and|when|after|before)[a-z]{3,}
call(?:s|ed)? (?:it|them|him|her|the \w+) (?:\w+ly )?(?:fair|kind|clear|useful|helpful|easy|welcoming|friendly|respectful|warm|honest|good|theirs|home|safe)
(?:mapping|maps?|surveys?|drawings?|re-?runs?|re-?run of [\w ]{3,30}|walkabout)(?: exercise)? (?:now )?(?:shows?|marks?|finds?)
(?:is|are|be|as|it|them|marked|feel|feels|felt|walk|walks|stay|stays) safe(?! (?:places?|spaces?|havens?|sites?|routes?)\b)
(?:is|are|stay|stays|remain|remains|back) in (?:all |most )?(?:lessons?|class(?:es)?|school)
(?<!we\s)(?<!we\swill\s)(?<!you\swill\s)(?<!we\swould\s)(?:know|knows|knew|knowing) (?:[\w’'-]+ ){1,5}?(?:where|who|whom|how|what|when|that|which|why|whether)
(?:young people|group|friends|members|girls|boys|five) (?:now )?(?:runs?|chairs?|leads?|plans?|hosts?|opens?|teach(?:es)?|decides?|organises?|designs?) (?:the|their|its|some|half|every|each|one|most|it)(?! (?:\w+ )?(?:weekly|each|every))
themselves
(?:are|is|sessions? (?:is|are)) (?:theirs|their own)
adults
an adult
(?:the|that|this|another|one|named|each) adult
(?:older |adult |grown )?(?:men|man)
(?:older |adult )males?(?! (?:of interest))
exploit(?:s|ed|ers?|ing|ation|ative)
dealers
the dealer
buyers?
groom(?:s|ed|ing|ers?)
sellers?
landlords?
older (?:people|person|buyers|brothers)
older (?:lads|boys|teenagers|cousins)(?! (?:in|of|within|among) (?:the|this) (?:group|cohort))
(?<!young\s)people (?:who|selling|behind)
those who (?:sell|harm|exploit|groom|use|control|supply|target|buy|profit|hurt|prey|run)
who (?:exploit|sell|groom|harm|target|use|control|supply|buy|profit|prey|hurt|approach)\w*
whoever (?:sold|sells|hurt|attacked|supplied|is selling)
(?:harm|hurt|attack(?:s|ed)?|robbed|assault(?:s|ed)?|threaten(?:s|ed)?|sell(?:s|ing)?|sold|prey(?:s|ing)?|suppl(?:y|ies|ied|ying)|followed|approach(?:es|ed|ing)?|recruit(?:s|ed|ing)?|befriend(?:s|ed|ing)?|coerc(?:es|ed|ing)|controls?) (?:on |to |vapes to |drugs to\s+|alcohol to )?(?:the group|them|these young people|the young people|young people|children|members of the group|the friends)
the driver
the shopkeeper
network of adults
police
policing
officers?
analysts?
detectives?
sergeant
force
squad
patrols?
cctv
footage
crimes?
robber(?:y|ies)
burglar(?:y|ies)
thefts?
drugs?
dealing
suppl(?:y|ies|ying|iers?)
knives
knife
stabbings?
shoplifting
(?:to |will |should |must |and |can |could |may )?identif(?:y|ies|ying|ied)
monitor(?:s|ed|ing)?
track(?:s|ed|ing)?
target(?:s|ing)?
profil(?:e|es|ed|ing)
log(?:s|ged)
map(?:ped|ping)
deter
high[- ]visibility
evidence
ringleaders?
leaders
names of
(?:list|lists) of
vehicles?
movements
hierarch\w+
hotspots?
prioriti(?:se|sed|sing)
tackl(?:e|es|ing)
crackdown
sanctions?
accountab\w+
search(?:es)?(?! party)
seiz(?:e|es|ed|ure|ures)
court
encrypted
messages
co-?operat\w+
association
associations
links? (?:to|between|with)
behind
commit(?:s|ted|ting)?
names
routines
(?:young people|friends|group|members|they|boys|girls|parents|families|five|four|three|two|yp\d+|who|he|she|nobody|none|all) (?:\w+ly )?(?:have |has |had |also |all |would |do\s+|does |did |not )*(?:say|says|said|feel|feels|felt|told|tell|tells|want|wants|wanted|ask|asks|asked|describe|describes|described|believe|believes|think|thinks|thought|fear|fears|worry|worries|trust|trusts|like|likes|know|knows|hope|hopes|complain|complained|explained|remember|find it|asked for|noticed|heard|saw|see|wish|wishes|resent)
victims?
robbed
burgled
attack(?:s|ed)?
assault(?:ed|s)? on
hurt
harm(?:s|ed|ing|ful)?
injured
threatened
against (?:them|the group|young people|members|the young people|the friends|children)
afraid
apologi[sz]\w+
humiliat\w+
unfair(?:ly)?
wrong(?:ly)?
mistaken\w*
rights
trust\w*
respect\w*
welfare
safeguard\w*
safer?
help(?:ed|ful)? (?:them|the group|the young people) (?!to (?:talk|inform))
stereotyp\w+
racis[mt]\w*
so-called
word gang
labell?ed
called (?:a|them)
as if
as though
treated
fewer
less often
without
not
never
instead of
rather than
before
(?:robber(?:y|ies)|assaults?|attacks?|stabbings?|thefts?) (?:of|from|on|against) (?:(?:these|the|this) (?:five|four|three|group|young|friends|boys|girls|children)|them|members|children)
arrests? (?:\w+ ){0,6}?(?:fell|fall|falls|dropped|halved|stopped|ended|came down)
(?:is|are|was|were|been|be|being|has been|have been) (?:left|kept|taken|ruled) out
(?:leaves?|leaving|left|keeps?|kept|takes?|taken) (?:\w+ ){0,6}out of (?:this|the (?:report|assessment|finding|scope|note))
(?:took|take|takes|taken|taking|leave|leaves|left|leaving|cut|cuts|cutting|struck|strike) out\s+(?:\w+ ){0,3}?(?:sentences?|words?|lines?|paragraphs?|details?|passages?|notes?|references?|mentions?|clauses?)
(?:remov|delet|cut|struck|strik)\w* (?:\w+ ){0,3}?(?:sentences?|lines?|paragraphs?|passages?|references?|mentions?|clauses?)
belongs? (?:elsewhere|(?:on|in) (?:his|her|their|that child['’]s) own (?:file|record|assessment))
(?:out of|outside|beyond|not in|not within|not part of) (?:the )?(?:scope|parameters|this (?:assessment|report|finding|note)|what this)
(?:is|are|was|were|will be|has been|have been|does|do|did|should|need|needs) not (?:be\s+|been\s+|to be )?(?:repeated|recorded|included|covered|cover|set out|discussed|described|written|reported|part of|for this|in scope|relevant|explored|considered|here|stated|given|told|rehearsed|our|a matter for|the business|go into|describe|repeat|include|belong)
(?:not|nothing) (?:\w+ ){0,3}(?:is |are )?(?:repeated|recorded|included|covered|set out|discussed|written|reported|said) (?:here|in this)
(?:is|are|was|were|belongs?|sits?|stays?|held|recorded|kept|dealt with|covered|set out|told|picked up|addressed|looked at|explored|known|assessed|described|remains?|left) (?:\w+ ){0,3}(?:in|by|to|with|within|for|on|under|through) (?:his|her|their|its|that|the|each|yp\d+['’]s|one)(?: child| young person| member| girl| boy)?(?:['’]s)? (?:own (?:child and family )?(?:assessment|record|file|care plan|case record|plan|social worker|worker)|child and family assessment)
(?:held|recorded|kept|dealt with|covered|set out|picked up|addressed) (?:only )?(?:in|by|on) (?:his|her|their|that|the|each|yp\d+['’]s|one)(?: child| young person| member| girl| boy)?(?:['’]s)? (?:assessment|record|file)
(?:covered|dealt with|recorded|held|kept|told) elsewhere
(?:each|every|all|everybody|everyone)(?: of (?:them|the \w+)| child| young person| member| girl| boy)? (?:has|have|with) (?:(?:a|an|the|his|her|his or her|their|its) ){1,2}(?:own )?(?:child\s+and family )?(?:assessments?|records?|files?|plans?)(?: of (?:his|her|their|its) own)?
for (?:his|her|their|the child['’]s|that child['’]s|yp\d+['’]s|each child['’]s) own (?:assessment|record|file|plan|worker|social worker)
(?:step-?|foster |grand)?(?:mother|father|mum|dad|parents?|sister|brother|carers?|daughter|son)
mam
gran(?:ny|ma|dad|dma|ddad|pa)?
nana?
nanny
aunt(?:y|ie)?
uncle
wife
husband
partner
guardian
families
relatives
grandparents
boyfriend
girlfriend
social worker
gp
doctor
consultant
solicitor
psychologist
psychiatrist
therapist
counsellor
nurse
(?:[a-z]+ )?worker
caseworker
(?:school )?nurse
paediatrician
surgeon
midwife
health visitor
physio(?:therapist)?
optician
dentist
dieti[ct]ian
pharmacist
medic
paramedic
barrister
lawyer
advocate
magistrate
(?:when|as|if|where) (?:and when )?(?:time|capacity|resources?|staffing|funding|workload|demand)\s+(?:permits?|allows?)
(?:br(?:ing|ings|ought)|tak(?:e|es|en)|return(?:s|ed)?|com(?:e|es|ing)|go|goes|referred)(?: this| it| the \w+)? back to (?:the |a |our )?(?:\w+ )?(?:panel|meeting|board|partnership|mace|mash|forum|tasking)
(?:return(?:s|ed)?|brought|taken) to (?:the |a |our )?(?:next |following )?(?:\w+ )?(?:panel|meeting|board|partnership|mace|mash|forum)
referrals? (?:on )?(?:to|into) (?:the |all |any )?(?:relevant|appropriate|other|suitable|specialist|additional) (?:\w+ )?(?:services?|support|agenc\w+|teams?|provision)
(?:disseminat|cascad|communicat|spread|get|shar)(?:e|es|s|ing|ting)? (?:the |our |this |these|any )?(?:\w+ )?(?:messages?|word|learning)(?= (?:out|across|to|with|from|between|that|about)|[.,;]|$)
(?:advice|guidance|clarity|clarification|assurance|funding|views|agreement) (?:\w+ ){0,2}?(?:to be|is|are|will be|should be|be|being) (?:\w+ )?sought
seek(?:s|ing)? (?:\w+ ){0,3}?(?:funding|guidance|clarity|clarification|assurances?)
lobby(?:ing)? (?:for|the (?:council|government|mayor|department))
campaign(?:s|ing)? (?:for|against|to)
mak(?:e|es|ing) (?:the|a) case for
(?:visible|regular|physical|reassuring|positive|strong) presence
(?:deliver|implement|oversee|embed|driv|progress|co-?ordinat|own|roll out)(?:s|e|es|ing|ed)?(?:forward )?(?:the |a |our |this |better |improved |positive )(?:\w+ ){0,3}?(?:strategy|agenda|priorities|outcomes|recommendations|response|improvements?)
(?:robust|effective|timely|proportionate|meaningful) (?:response|intervention|engagement|offer|challenge|planning)
link(?:s|ed|ing)? (?:the |them |this )?(?:\w+ ){0,2}?(?:in|into|up) (?:with|to) (?:the )?(?:local|relevant|appropriate|other|existing|positive|wider|support)
something (?:positive |meaningful |constructive |better )?to do(?! (?:on|at|from|every|each)\b)
(?:find|source|identify|offer|arrange)(?:s|ing)? (?:alternative|positive|suitable|diversionary|appropriate|meaningful|constructive|other) (?:\w+ )?(?:activit\w+|provision|things)
(?:keep|maintain|build|sustain|gain)(?:s|ing)? (?:the |up )?momentum
think(?:s|ing)? (?:creatively|differently|outside|carefully|hard)
reflect(?:s|ing)? (?:up)?on(?! (?:the )?(?:water|glass))
us(?:e|es|ing) (?:their |its |his |her |professional )?(?:discretion|judgement)
(?:to|will|should|must) (?:pick up|take forward|progress|follow up)(?=\W*$)
talk(?:s|ing)? (?:to|with) (?:[\w’'-]+ ){1,5}?about (?:it|this|that|things|(?:the )?(?:risks?|dangers?|concerns?|issues?|consequences))(?=[.,;]|$)
(?:hold|holds|holding|carry|manage) (?:the )?risks?
be (?:more )?(?:consistent|persistent|present|patient|proactive|honest|transparent|welcoming|approachable|relentless)(?! (?:at|in|on|from|every|each)\b)
that (?:we|adults|staff|people|professionals|services|somebody|someone) (?:do )?(?:care|cares|listen|are listening|are there|notice)
(?:repair|rebuild|restor|heal|mend|reset)(?:s|e|es|ing)? (?:the |their |our |its )?(?:\w+\s+)?(?:relationships?|trust|links|rifts?|bridges)
build(?:s|ing)? (?:\w+ )?bridges(?! (?:over|across)\b)
open(?:s|ing)? up (?:a |the |an |honest |more )?(?:conversations?|dialogue|discussions?|debate)
(?:break|breaks|breaking) down (?:the |any |these )?(?:barriers|silos|walls)
(?:fill|close|plug|bridge|narrow)(?:s|ing)? (?:the |any |these )?gaps?(?! (?:in|under|at|beside|between) (?:the |two )?(?:fenc\w+|hedges?|walls?|railings?|gates?|path|doors?|boards|shutters?)\b)
(?:stop|end|prevent|reduce|tackle)(?:s|ing)? (?:the |all )?(?:harm|exploitation|violence|abuse)(?=[.,;]|$)
(?:further|more|additional) mapping
(?:remain|stay|be|keep|kept)(?:s|ing)? sighted
giv(?:e|es|ing) (?:[\w’'-]+ ){1,4}?(?:attention|priority|alternatives)(?=[.,;]|$)
consistent (?:messages?|messaging|boundaries|expectations|care)
bring(?:s|ing)? (?:\w+ )?(?:services|agencies|partners|professionals|organisations) together(?! (?:on|at|every|each)\b)
analys(?:e|es|ing) (?:the )?(?:\w+ )?(?:data|trends|patterns|hotspots)
evaluat(?:e|es|ing) (?:the )?(?:impact|effectiveness|work|outcomes)
(?:frequent|regular|periodic) (?:[\w-]+ )?(?:meetings?|catch-?ups?|check-?ins?|updates?|liaison|communication)
at the (?:heart|centre|center|forefront) of (?:all |our |the |any |every )?(?:decisions?|decision-making|everything|planning|plans|practice|work|what we|services?)
(?:has|have) (?:a|at least one|one) (?:named |safe )?trusted adult
provid(?:e|es|ing) (?:a|an|each \w+ with a) (?:safe |named )?trusted adult
improv(?:e|es|ing) (?:the )?(?:street )?(?:lighting|look|feel|environment|appearance)
feed(?:s|ing)? (?:in|into|back)(?: to)?
as (?:it|they|things|the (?:plan|situation|picture|work|case)) (?:develop|progress|evolve|unfold|change|emerge)(?:s|es)?
(?:concerns?|issues?|incidents?|risks?) (?:to be |are |will be |should be )?escalated
through (?:the )?(?:usual|appropriate|normal|established|agreed|existing|proper|right|available|relevant) (?:channels|processes|procedures|routes|pathways|networks|services|means|meetings)
updat(?:e|es|ed|ing) (?:the |all |each |their )?(?:network|partners|agencies|panel|professionals|colleagues|everyone|others|each other|one another|records|team around)
of any (?:changes?|developments?|concerns?|issues?|updates?|risks?)
any (?:new |further |other |relevant |emerging )?(?:changes|developments|concerns|issues|worries|information|updates|intelligence) (?:to be |are |is |will be |should be )?(?:shared|reported|passed|raised|fed|flagged)
(?:share|report|pass on|raise|flag|note|record)(?:s|ing)? any (?:\w+ )?(?:changes?|developments?|concerns?|issues?|worries|information)
(?:are|is|be|made|make \w+|become|being) (?:\w+ )?aware(?: of)?
ensur(?:e|es|ed|ing) (?:that )?(?:\w+ ){0,5}?(?:safe|supported|consistent|consistency|understood|understand|informed|joined-up|needs|voices?|listened|heard|considered|prioritised|robust|appropriate|effective|best|engaged|involved|included|clear|know|access|met|support|safety|communication|opportunit\w+|oversight|smart)
assist(?:s|ed|ing|ance)?(?! (?:manager|head)\b)
(?:where|when|how|as far as|whatever|what) (?:it|they|we|he|she) (?:can|is able|are able|may|see fit)
(?:\w+ )?support (?:for|around|with|to|in place|going|as|when|where)(?! (?:worker|group)\b)
professional curiosity
hold(?:ing|s)? (?:\w+ ){1,3}to account
take responsibility for
(?:at|in) (?:an )?appropriate (?:times?|point|stage|moment|places?|settings?)
monitor(?:s|ed|ing)?(?! (?:officer|group)\b)
rais(?:e|es|ed|ing) (?:\w+ )?(?:awareness|the profile|the issue)
awareness[ -]raising
(?:increase|improve|build|develop|greater|better|more)\w* (?:\w+ )?awareness
as (?:and when|when|appropriate|necessary|required|needed|possible|applicable|relevant|far as possible|soon as possible|and where|the need arises)
(?:if|when|where|wherever|whenever|if and when|as and where) (?:and (?:when|where) )?(?:it is\s+|they are )?(?:appropriate|necessary|required|needed|possible|applicable|relevant|able|suitable|practicable|feasible|helpful)
as and when
in due course
going forwards?
moving forwards?
ongoing(?! (?:roadworks|works|building|repairs|court|renovation|construction|strike)\b)
continu(?:e|es|ed|ing|ation|al|ally|ous|ously)(?: to| with| of| working| engag\w*| support\w*| offer\w*| liais\w*|(?! (?:the|a|each|every|on|until|fortnightly|weekly|monthly)\b))?
(?:offer|offers|offered|offering|provide|provides|provided|providing|give|given|receive|additional|appropriate|further|more|ongoing|continued|emotional|wrap-?around|holistic|tailored|necessary|relevant|suitable|targeted|general|pastoral|better|support and) (?:\w+ ){0,2}?(?:support|help|advice|guidance|assistance|reassurance)(?! (?:worker|group|line|teacher|assistant)\b)
support(?:s|ed|ing)? (?:\w+ )?(?:is |are )?(?:to be |will be |should be |can be |being\s+|has been |be )(?:\w+ )?(?:offered|provided|given|made available|considered|put in place|sought|identified|explored|arranged|available|discussed)
support (?:the (?:group|young people|friends|members|families|parents|school)|them|these|members|families|young people|parents|each|all)
engag(?:e|es|ed|ing|ement)(?: with)?(?! (?:officers?|workers?|team|lead)\b)
liais(?:e|es|ed|ing|on)(?! (?:officers?|workers?|team|lead|nurse|group|committee)\b)
signpost(?:s|ed|ing)?
(?:regular(?:ly)?|periodic(?:ally)?|routine(?:ly)?) (?:review|contact|check|update|meet|communicat|monitor|liais|catch|discuss)\w*
(?:keep|keeps|keeping|kept|remain\w*|be|held|hold) (?:\w+ ){0,4}?(?:under review|in mind|informed|updated|in the loop|on the radar|on the agenda|under consideration|on file)
keep(?:s|ing)? (?:an|a close|a watchful|a) (?:\w+ )?eye
(?:keep|keeps|keeping|stay|stays|staying|remain|remains) in (?:close |regular )?(?:touch|contact)
keep(?:s|ing)? (?:talking|listening|up|things|an open)
review(?:s|ed|ing)? (?:as|when|if|the (?:situation|position|plan|case|risk|progress|concerns?)|regularly|periodically|progress|in due|at (?:the next|a later|future))
(?:to be|will be|needs? to be|should be) (?:\w+ )?(?:reviewed|monitored|considered|explored|discussed|agreed|confirmed|determined|decided|identified|established|addressed|progressed|picked up|looked at|looked into|supported|encouraged|kept|offered as|taken forward|followed up|updated|aware|mindful)
(?:improve|improves|improving|strengthen\w*|enhance\w*|develop|develops|developing|build|builds|building|foster|fosters|fostering|maintain\w*|increase\w*|deepen\w*|better|support|establish\w*|nurture\w*|encourage\w*|promote\w*|ensure\w*|facilitate\w*|optimise\w*|address\w*|tackle\w*|reduce\w*|minimise\w*|manag(?:e|es|ed|ing)|mitigate\w*|prevent\w*|respond\w*|respect\w*|safeguard|protect|empower\w*|upskill\w*|embed\w*|champion\w*|prioritise\w*|focus\w*|advocat\w+|be consistent|recognise\w*|acknowledge\w*|understand\w*|learn\w* more|work on|help|helping) (?:on |to |for |about )?(?:\w+ |['’]s ){0,4}?(?:relationships?|rapport|trust|links|communication|partnerships?|outcomes|resilience|confidence|wellbeing|well-being|engagement|safety|safe|confidence|self-esteem|understanding|awareness|information[ -]sharing|joint working|working|practice|provision|opportunities|risks?|concerns?|issues|needs|vulnerabilit\w+|culture|behaviours?|aspirations|choices|quality|responses?|consistency|oversight|offer|strengths|voice|protective factors|support|situation|links with|group|young people|them)
(?:further|more|continued|on-going|future|joint|multi-agency|inter-agency|closer|better|partnership|joined-up|collaborative|cross-agency) (?:work|working|discussions?|consideration|exploration|conversations?|thought|liaison|planning|efforts?|approach|communication|engagement|action|thinking)
(?:multi-agency|joined-up|partnership|whole-system|whole-school|trauma-informed|holistic|co-ordinated|coordinated|collaborative|strengths-based|child-centred|consistent|robust|anti-racist|anti-discriminatory|inclusive|restorative|relational|reflective|culturally \w+|proactive) (?:approach|working|response|work|practice|way)
work(?:s|ed|ing)? (?:more |very )?(?:closely |together |jointly |collaboratively\s+|in partnership |alongside |effectively )*(?:with|together|alongside|jointly|collaboratively|in partnership|closely|across)(?! (?:the group (?:each|every|on))\b)
(?:professionals|agencies|staff|partners|services|everyone|all|adults|practitioners) (?:to\s+|will |should |must )?(?:be |remain |stay )(?:mindful|aware|alert|vigilant|curious|informed|sensitive|consistent)
(?:share|sharing|exchange) (?:of )?(?:information|intelligence|concerns|updates|good practice|best practice|learning)(?: (?:with|between|across|amongst?|as|where|when|in|appropriately|effectively|regularly|promptly))?
(?:identify|identif(?:ies|ying)) (?:\w+ ){0,3}(?:support|needs|activities|opportunities|services|provision|resources|interventions?|strategies|options|ways|gaps)
(?:make|making|take|taking) (?:\w+ )?(?:use|steps|every effort|account|action|measures)(?: (?:of|to|as|where|when))?
(?:put|putting|have|having) (?:\w+ )?(?:measures|strategies|things|support|processes|mechanisms|plans) (?:in place|into place)
access (?:to )?(?:\w+ )?(?:support|services|provision|activities|opportunities|help)
act accordingly
respond accordingly
escalat\w+ (?:if|as|where|when|concerns)
follow(?:s|ing)? up(?: (?:as|where|if|when|on|with))?
check(?:s|ing)? in(?: (?:with|on|regularly|periodically|as|when))?
touch base
where possible
over (?:the coming|time)
in the (?:near future|longer term|long term|coming (?:weeks|months))
from time to time
on an? ad[ -]hoc basis
do (?:more|what (?:we|they) can|everything)
be (?:there|around) for
reach(?:es|ing)? out
sustain\w*
(?:have|has|maintain\w*|retain\w*|keep\w*|hold|provide|increase\w*) (?:\w+ )?(?:oversight|overview|focus|vigilance|presence|watch|dialogue|contact|curiosity|profile)
make (?:\w+ ){1,4}safer
use(?:s)? (?:of )?professional (?:curiosity|judgement)
lines? of communication
keep(?:s|ing)? (?:the |all )?(?:lines|channels) open
(?:be|being|become|becoming|work|working) (?:more |better )?joined[- ]up
where (?:resources|time|capacity|staffing|funding) (?:allows?|permits?)
(?:visible|regular|strong|continued|greater|increased|supportive) presence
under (?:close|constant|regular|active|ongoing|careful|continual) review
(?:address|tackle|look at|raise|pick up|deal with|respond to|manage) (?:the |any |these\s+|all )?(?:\w+ )?(?:issues?|concerns?|problems?|matters?|challenges?|risks?|themes?)
(?:give|giving|given) (?:\w+ )?(?:thought|consideration|attention|priority|regard) to
link(?:s|ed|ing)? (?:in|up)(?: with)?
on board
(?:remain|stay|be|keep|being) (?:\w+ )?[a-z]+-(?:focused|focussed|centred|led|informed)
child[- ](?:focused|centred)
with a view to
through (?:existing|available|usual) (?:channels|services|networks|means)
(?:build|draw|capitalise) on (?:the |existing |their |its )?(?:\w+ )?(?:strengths?|work|progress|links|relationships)
(?:use|take|seek) every opportunity
raise (?:\w+ )?with
(?:do|doing) what (?:it|they|we|he|she) can
watching brief
listening ear
role models?
(?:greater|better|more|full|fuller|best|increased) use (?:(?:to|will|should|must|can|could) )?(?:be\s+|is )?(?:made )?of
los(?:e|es|ing) sight of
giv(?:e|es|en|ing) (?:[\w’'-]+ ){0,4}?(?:a|more|more of a|some) (?:say|voice)
see(?:ing)? how (?:it|things|that|this|they) (?:goes|go|gets?|works?|develops?|pans?)
(?:pick|picks|picking|take|takes|taking|deal|deals|dealing)(?: with)? (?:it|things|issues|matters|problems)(?: up)? as (?:it|they|and when) (?:comes?|crops?)
(?:be|is|as) (?:an|one|a possible|another) option
(?:further )?down the line
(?:may|might|could|would) be (?:needed|required|useful|helpful|considered|appropriate|beneficial|worth\w*|of benefit|explored|offered|possible)
would (?:like|want|hope) to see
push(?:es|ing)? for
pull(?:s|ing)? together
(?:everybody|everyone|all our|all of our)(?:['’]s)? (?:responsibility|business)
(?:allowed|left) to drift
educat(?:e|es|ing) (?:the|them|these|all|young|parents|staff|families|drivers|shops?\w*)
(?:look|looks|looking|search) for (?:\w+ )?(?:funding|money|ways?|options|opportunit\w+|alternatives|activities|solutions|something|provision)
work (?:will|is to|to|can|should|needs to|must|would) be (?:\w+ )?(?:done|undertaken|carried out|completed|started|progressed|offered) (?:with|around)(?! an? )
(?:to|will|should|must) (?:action|progress|pick up|take forward|follow up|lead on|look after) (?:this|it|that|things)(?! (?:from|at|on) (?:the )?(?:stop|door|gate|\d|\w+day))
more (?:is to|to|will|should|must|needs to|could|can) be done
(?:remains?|remaining|stays?|be|is|creat(?:e|es|ing)|provid(?:e|es|ing)|offer(?:s|ing)?|becom(?:e|es))\s+(?:as )?(?:a|the) (?:\w+ )?(?:safe|welcoming|inclusive|supportive|positive|non-judgemental|nurturing)\s+(?:and \w+ )?(?:spaces?|places?|environments?|haven|setting)(?! (?:on|at|from|until|every|each|in|by))
(?:in|through) the (?:normal|usual|ordinary|customary|regular) (?:way|manner|course)(?: of (?:things|business|events))?
(?:an|the|its|our) open door(?! (?:at|on|until|onto|of|to (?:the )?(?:hall|yard|street|stage)))
mak(?:e|es|ing) (?:[\w’'-]+ ){1,5}?(?:more|a more) (?:welcoming|inclusive|accessible|friendly|youth-friendly|appropriate|positive|comfortable|inviting|attractive|supportive|approachable|visible)
sense of (?:belonging|safety|security|purpose|identity)
(?:giv|provid|offer|teach|develop|build)(?:e|es|s|ing)? (?:\w+ ){0,4}?(?:strategies|tools|skills|confidence|opportunities) (?:to|for|in)
(?:to|should|will|must) be (?:\w+ )?(?:prioritised|promoted|strengthened|improved|maintained|enhanced|developed|sustained|increased|ensured|safeguarded|protected|respected|tackled|minimised|mitigated|reduced|managed|challenged|embedded)
(?:when|where|wherever|whenever|as|if|should) (?:it|they|these|concerns?|issues?|problems?|risks?|opportunit\w+|needs?|incidents?|the need|any \w+) (?:arise|occur|emerge|present)s?(?: themselves)?
empower(?:s|ed|ing|ment)?
(?:challeng|interrogat|problematis|deconstruct|unpick)(?:e|es|ing|s)? (?:the |any |their\s+|all )?(?:\w+ )?(?:behaviours?|attitudes|stereotypes|language|views|perceptions|assumptions|norms|culture|stigma)
in a (?:\w+ and )?(?:timely|proactive|co-?ordinated|robust|consistent|supportive|person-centred|sensitive|joined-up) (?:manner|way|fashion)
equip(?:s|ped|ping)? (?:them|the|young|parents|families|staff)
enabl(?:e|es|ing) (?:them|the|young|parents|families|staff) (?:\w+ )?to
inspire(?:s|d)?
motivat(?:e|es|ing)
(?:adopt|take|use|using|taking) (?:a|an|the) (?:[\w-]+ ){1,4}approach
help(?:s|ing)? (?:the )?(?:group|members|young people|families|parents|boys|girls|friends|them|staff) (?:to\s+)?(?:feel|understand|cope|reflect|recognise|make (?:good|better|safe|safer|positive|the right)|stay|build|manage|develop|think|access)
look(?:s|ing)? out for
bear(?:s|ing)? (?:[\w’'-]+ ){0,3}?in mind
be on hand
safety[- ]planning(?! (?:form|sheet|template)s?\b)
(?:keep|keeps|keeping|kept|make|makes|making|stay|stays|be|is|are|remain|remains) (?:\w+ ){0,2}?(?:group|young people|friends|members|boys|girls|them|children|everyone|everybody|they|each other)(?: \w+)?\s+(?:safe|safer)
(?:sure|certain) (?:that )?(?:\w+ ){1,5}?(?:is|are|stay|stays|feel|feels|remain|remains|be) (?:kept\s+)?(?:safe|safer|supported|heard|informed|aware)
(?:keep|keeps|keeping|kept) (?:\w+ ){0,3}?(?:communication|dialogue|channels|conversations?) (?:\w+\s+)?(?:open|going|flowing|clear)
(?:communication|dialogue|conversations?|channels) (?:to |is |are |will )?(?:be |stay |stays |remain\s+|remains |kept ){1,2}(?:open|clear)
(?:regular|close|good|joint|ongoing|strategic|management|continued|robust|clear|senior|better)\s+oversight
oversight (?:of|by|from|through|over|for)
(?:to be|will be|should be) (?:put|set) (?:in place|up|out)
tak(?:e|es|ing) (?:a|an|the) (?:[\w-]+ ){1,2}(?:view|stance|outlook|interest)
(?:gather|collect|obtain|seek|get|capture)(?:s|ing)? (?:\w+ )?(?:information|intelligence|background|details|insight|knowledge|evidence|a (?:better |fuller|clearer )?(?:picture|understanding|sense))
(?:all|everyone|everybody|staff|partners|agencies|professionals|services|colleagues) (?:to\s+|should |must )?(?:note|remember|consider|reflect)(?! (?:the|it|them|down)\b)
awareness (?:\w+ ){0,4}?(?:to be |is |be |being |will be )?(?:raised|increased|improved)
explor(?:e|es|ed|ing)
consider(?:s|ed|ing)?(?! (?:the application|the licence)\b)
considerations?
think(?:s|ing)? (?:about|through|over|together|hard)
look(?:s|ed|ing)? (?:into|at)(?! (?:the (?:map|drawing|photographs))\b)
investigat(?:e|es|ing)(?: (?:the (?:possibility|option|feasibility)|whether|options|how|ways))
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
review(?:s|ed|ing)? (?:its|their|the|our) (?:[\w-]+ ){0,3}?(?:policy|policies|approach|practice|procedures?|process|processes|provision|use of)
prioritis(?:e|es|ing) (?:\w+ )?(?:repairs?|referrals?|support|visits?|applications?)
(?:be|is|are) represented at
(?:parents|carers|families|mothers|fathers) (?:to|should|must|will|need to) (?:know|be|ensure|make\s+sure|take|set|keep)
satisfy (?:itself|themselves)
invest(?:s|ing)? in
scal(?:e|es|ing) up
learn(?:s|ing)? from (?:good |best )?(?:practice|what works|elsewhere|others|other areas)
celebrat(?:e|es|ing) (?:\w+ )?(?:success\w*|achievements?|progress|strengths|diversity)
retain(?:s|ing)? (?:\w+ )?(?:staff|workers|capacity)
existing resources
business as usual
cross[ -]?referenc\w+
see (?:above|below|attached|overleaf|minutes|individual plans?|(?:the )?other plans?)
as per (?:the |their |individual |his |her )?\w+
as agreed (?:at|in|with|by) \w+
(?:cohesion|dynamics|perceptions?|stigma|narratives?|mindsets?|tensions?|exposure|accessibility|accountability|transparency|clarity|continuity|stability|consistency|capacity|self-(?:worth|esteem|confidence|belief)|coping|pathways?|root causes?|insights?|knowledge|horizons|feelings?|empathy|boundaries|ownership|expectations|responsibilit(?:y|ies)|collaborat(?:e|es|ion|ive)|commit(?:s|ted|ments?)?|potential|solutions?)
up to date
on (?:its|their|our|the) radar
look(?:s|ing)? again at
tap(?:s|ping)? into
(?:fall|slip)(?:s|ping|ing)? through (?:the )?(?:gaps?|net|cracks)
push on
(?:high|higher|greater) visibility
deterren(?:ce|ts?)
have (?:\w+ ){0,4}?trusted adults?
treat(?:s|ed|ing)? (?:\w+ ){1,3}?(?:fairly|well|better|kindly|equally|respectfully|as children|with respect|with dignity)
more (?:can|could|should|might|will) be made of
owns? (?:this|it|the (?:issue|problem|plan))
contribut(?:e|es|ed|ing)
(?:advocat|align|bolster|cultivat|deepen|elevat|emphasis|enabl|engender|enrich|foster|harness|highlight|instil|integrat(?!ed (?:youth|team|service))|interven(?!tion)|leverag|lessen|mitigat|mobilis|normalis|optimis|overse|reinforc|solidif|stimulat|streamlin|uphold|upskill|utilis|broaden|minimis|maximis|prioritis)\w*
learning(?! (?:mentors?|support|centre|coach|assistants?|manager|zone))
skills?(?! (?:centre|coach|tutor|trainer|academy))
strateg(?:y|ies)(?! meetings?)
inclusion(?! (?:manager|lead|officers?|mentors?|unit|room|base|team|centre|worker))
interventions?(?! (?:officers?|workers?|team|room|centre))
supervision(?! (?:orders?|officer))
find(?:s|ing)? out
give(?:s)? up on
the (?:tools|skills|space|time) (?:they|he|she|families|parents) (?:needs?|wants?)
(?:use|make|using|making) (?:each|every|all) (?:contact|moment|chance|conversation)
every contact
(?:gain|earn|win|rebuild|regain)(?:s|ing)? (?:back )?(?:the |their |its )?(?:\w+ )?(?:trust|confidence|respect)
(?:nobody|no one|none of us) (?:should|must|is to|ought)
(?:increas(?:e|ed|ing)|greater|better|closer|enhanced|improved|stronger|wider|tighter) (?:\w+ ){0,2}?(?:presence|visibility|join-up|partnership|working|practice|coverage|offer|handovers?)
join(?:ed)?[- ]up
(?:by|through) (?:any|all|every|whatever) means?
(?:common|clear|shared|agreed|joint|robust) (?:plan|vision|goals?|aims?|message|understanding|purpose|language)
(?:a|the) (?:positive|good|better) (?:experience|relationship|start|outcome)
(?:somebody|someone|agencies|professionals|services|partners|we all|everyone|everybody|adults) (?:should|ought to|needs? to|must|has to|have to)
(?:closer|stronger|better|good|improved|greater|tighter) (?:\w+ )?(?:links?|ties|connections?|bonds?|relations)
get(?:s|ting)? alongside
be alongside
up to speed
abreast
aware
lens
(?:trauma|strengths?|rights|relationship|child|person)[- ](?:informed|based|centred|focused|led)
reassur(?:e|es|ed|ing|ance)
in hand
led by (?:the )?(?:young people|group|children|them)
voices?
communication
judge?ment
input
priorit(?:y|ies)
(?:its|their|our|his|her|the) best
wellbeing
well-being
confidence
relationships?
culture
resilience
engagement
approach(?:es)?
ethos
needs
concerns?
issues?
awareness
aspirations
outcomes
risks?
vulnerabilit(?:y|ies)
behaviours?(?! (?:systems?|policy|policies|logs?|points?|code|team|manager))
attitudes
choices
respon(?:d|ds|ding|ses?)
focus(?:es|sed|ed|ing)?
embed(?:s|ded|ding)?
progress(?:es|ed|ing)?
address(?:es|ed|ing)?
tackl(?:e|es|ed|ing)
manag(?:e|es|ed|ing)
coordinat(?:e|es|ed|ing)
co-ordinat(?:e|es|ed|ing)
facilitat(?:e|es|ed|ing)
prevent(?:s|ed|ing|ion)?
reduc(?:e|es|ed|ing)
improv(?:e|es|ed|ing)
enhanc(?:e|es|ed|ing)
strengthen(?:s|ed|ing)?
develop(?:s|ed|ing)?
maintain(?:s|ed|ing)?
protect(?:s|ed|ing)?
safeguard(?:s|ed|ing)?
support(?:s|ed|ing|ive)?
guid(?:e|es|ed|ing|ance)
advis(?:e|es|ed|ing)
help(?:s|ed|ing)?
understand(?:s|ing)?
recognis(?:e|es|ed|ing)
acknowledg(?:e|es|ed|ing)
respect(?:s|ed|ing|ful|fully)?
listen(?:s|ed|ing)?
identif(?:y|ies|ied|ying)
consult(?:s|ed|ing|ation)?
communicat(?:e|es|ed|ing|ion)
inform(?:s|ed|ing)?
updat(?:e|es|ed|ing)
shar(?:e|es|ed|ing)
review(?:s|ed|ing)?
(?:make|makes|making) (?:sure|certain)
tak(?:e|es|en|ing) into (?:account|consideration)
(?:be|being|are|is) (?:\w+ )?(?:given|offered|provided with|shown) (?:\w+ )?(?:alternatives?|choices?|options?|opportunit\w+|help|space|chances?|every chance|encouragement|direction|hope|confidence)
positive (?:\w+ )?(?:alternatives?|activit\w+|influences?|choices|role|pathways?|engagement|outlets?)
(?:pop|drop|call|look) (?:\w+ )?(?:along|by|in|round)
now and (?:then|again)
every so often
(?:when|as|where|if|whenever) (?:\w+ ){1,2}(?:permits?|allows?|increases?|escalates?|changes?)
proportionate(?:ly)?
appropriate(?:ly)?
sensitive(?:ly)?
proactive(?:ly)?
work (?:will|is to|to|can|should|needs to|must|would) be (?:\w+ )?(?:done|undertaken|carried out|completed|started|progressed|offered)
(?:have|has|having|hold|holds|holding|start|starts|keep having|continue) (?:\w+ ){0,2}?(?:conversations?|discussions?|chats?|dialogue)(?= (?:about|around|on|with|regarding))
(?:talk|talks|talking|speak|speaks|speaking|chat|chats) (?:to|with) (?:\w+ ){1,4}?(?:about|around|on)\s+(?:\w+ ){0,3}?(?:safety|safe|choices|risks?|risky|behaviour|consequences|relationships?|respect|wellbeing|healthy|exploitation|dangers?|consent|boundaries|influences?|vulnerab\w+)
(?:a|the|as) (?:\w+ )?(?:safe|welcoming|inclusive|supportive|positive|non-judgemental|nurturing|safer)(?: )(?:and \w+ )?(?:spaces?|places?|environments?|haven|setting|hub|community)
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
direct work
(?:eyes|ears) (?:open|peeled)
(?:hold|holds|keep|keeps) (?:\w+ ){1,3}?in mind
tak(?:e|es|ing) (?:more|greater|full|better|some) (?:of an? )?(?:responsibility|ownership|care|interest|notice)
(?:set|sets|setting|firm|firmer|clear|clearer|consistent|better) boundaries
robust(?:ly)?
(?:react|act|respond|move|moves|acts|reacts|responds) (?:faster|quicker|sooner|more quickly)
if (?:they|he|she) (?:want|wish|wants|wishes|would like) (?:it|one|to)(?=[.,;]|$)
something (?:more )?(?:positive|constructive|meaningful|worthwhile|productive|purposeful|structured|useful|better)
on ?side
something for (?:them|the (?:group|friends|young people|girls|boys|lads)) to do
look(?:s|ing)? after (?:\w+ ){1,2}better
wrap-?around
wait(?:ing)? and see
(?:more|better|extra|greater) (?:youth work|outreach|provision|activities|input|resources|presence|involvement|joined-up working)
driv(?:e|es|ing) (?:(?:this |it |things )?forwards?|change|improvements?|progress)
see(?:ing)? what (?:can|could|might|may) be done
what (?:can|could|might|may) be done
bring(?:s|ing)? (?:people|everyone|everybody|the community|communities|things) together
(?:views|wishes|opinions|feelings) (?:will|to|should|must) be (?:\w+ )?(?:sought|heard|considered|gathered|captured|respected|valued)
early help
early intervention
divert(?:s|ed|ing)?
diversion(?:ary)?
steer(?:s|ed|ing)?
nurtur(?:e|es|ed|ing)
influenc(?:e|es|ed|ing)
challeng(?:e|es|ed|ing)
build(?:s|ing)?
creat(?:e|es|ed|ing)
provid(?:e|es|ed|ing)
offer(?:s|ed|ing)?
encouragement
involv(?:e|es|ed|ing)
work(?:s|ed|ing)? (?:on|around|through|with|towards|alongside)
be (?:\w+ )?(?:kind|patient|understanding|welcoming|inclusive|supportive|positive|friendly|visible|present|approachable|careful|fair|open|honest|curious|alert)
(?:not|never|no longer) (?:\w+ )?(?:permit|allow|let|arrange)(?:ted|ed)? (?:\w+ )?(?:visits?|contact|meetings?|sleepovers?|calls?|messages|messaging) (?:between|with|from|among) (?:WHOM|each|one another|the others?|his friends|her friends|their friends)
contact (?:between|with|among) (?:WHOM|each other|one another|the others?) (?:\w+ ){0,3}?(?:supervised|blocked|banned|barred|cut|ended|stopped|prevented|restricted|limited|reduced|minimised|prohibited|forbidden)
block(?:s|ed|ing)? (?:all |any |their )?(?:contact|messages|calls)(?: between| with| from)\s+(?:WHOM|each other|one another|the others?)
(?:WHOM) (?:is|are|be|to be|will be|should be) turned away
so (?:that )?(?:\w+ ){1,5}?(?:comes?|goe?s?|attends?|meets?|travels?|walks?) (?:home )?without\s+(?:them|him|her|the others?|each other|one another|yp\d+)
non-?\s?association
no association(?! with (?:the )?(?:adults?|men|man))
non-?\s?contact (?:order|condition|clause|agreement|rule)s?
no[- ]contact (?:order|condition|clause|agreement|rule|between|with (?:each|one|yp|the (?:group|others|other)|other members|his friends|her friends|friends|peers))s?
(?:not|nor|never|neither) (?:to )?(?:be allowed to |be permitted to\s+|be able to )?(?:associate|mix|meet|socialise|gather|congregate|be seen|contact|be in (?:contact|touch|the company)|spend time|hang (?:out|around|about|round)|be together|sit together|be on the square together)(?: (?:of|with|each|one|together|yp|in|up|as|co-?accused|co-?defendants?|WHOM))
(?:prevent|prevents|preventing|stop|stops|stopping|ban|bans|banning|banned|bar|bars|barring|barred|forbid|forbids|forbidding|forbidden|prohibit|prohibits|prohibiting|prohibited|restrict|restricts|restricting|limit|limits|limiting|reduce|reduces|reducing|discourage|discourages|discouraging|dissuade\w*|deter|deters|deterring|minimise|minimises|disrupt|disrupts|disrupting|end|ends|ending|cut|cuts|cutting|sever|severs|severing) (?:all |any\s+|their |the |further |unsupervised )*(?:contact|association|associating|friendships?|links?|ties|meeting|meetings? (?:up|together)|gathering|congregating|mixing|communication|time (?:they spend )?together|relationships?)(?: (?:between|with|among|of) (?:WHOM|each|one|his|her|their|other|peers|the (?:others?|rest)))
(?:prevent|stop|ban|bar|forbid|prohibit|discourage|dissuade|deter|keep|prevents|stops|bans|bars|discourages|dissuades|keeps|banning|banned|stopping|discouraging|preventing|keeping) WHOM (?:from )?(?:meeting|associating|mixing|gathering|congregating|seeing|contacting|hanging (?:out|around|about|round)|being (?:together|friends|seen|in|with|on|at the same)|spending time|socialising|going (?:about|around|out) together|sitting together|coming together|walking|communicating|speaking to|standing|having (?:any )?contact)(?! (?:adults|the (?:adults?|men|man|dealers?|older))| (?:with |to )?(?:adults|older (?:men|people|buyers)|the (?:adults?|men|man|dealers?)))
discourag(?:e|es|ing) (?:the |this |their |his |her |any |such )?(?:\w+ )?(?:friendships?|relationships? (?:with|between)|ties|bond|association)
(?:bar|bars|barring|barred|ban|bans|banning|banned|prohibit\w*|forbid\w*|prevent\w*) (?:any\s+|all )?contact (?:between|with)
dispers(?:e|es|ed|ing) (?:of )?WHOM
dispersal(?: (?:orders?|powers?|zones?|notices?|area))?
(?:order|notice|powers?) (?:that |which |to |under which )?(?:\w+ ){0,4}?(?:no more than|more than|groups of) (?:two|three|four|\d)
(?:in )?groups of (?:(?:more than|over|no more than) (?:two|three|four|\d)|(?:two|three|four|\d) or more)
(?:three|two|four) or more (?:of them |young people |members )?(?:are |is )?(?:found|seen|gathered|together|gather)
off in different directions
(?:injunctions?|behaviour orders?|cbos?|asbos?|behaviour contracts?|abcs?|civil orders?|court orders?|bail conditions?|licence conditions?|conditions|curfews?|exclusion (?:orders?|zones?)|protection notices?|order)(?: \w+){0,8}? (?:(?:to|that|which|so that|barring|banning|preventing|stopping|prohibiting|forbidding|keeping|not to|under which|and|will|would) (?:\w+ ){0,5}?(?:contact|associat\w+|meet(?:ing)?|together|apart|away from (?:each|one|the (?:others?|group|rest)|his|her|their|yp)|gather\w*|see(?:ing)? (?:each|one)|congregat\w+|mix(?:ing)?))
(?:injunctions?|criminal behaviour orders?|cbos?|asbos?|gang injunctions?|exclusion orders?|exclusion zones?|community protection (?:warnings?|notices?))(?: \w+){0,4}? (?:against|on|for|naming|covering|to include|to cover) (?:all |each |each of |every )?(?:WHOM|member)
gang injunctions?
not (?:to )?(?:be )?(?:sit|meet|gather|be|walk|travel|stand|come|go|hang out|spend time|arrive|leave|play) (?:up )?together
so that (?:they|the (?:friends|group|five|two|boys|girls|young people|members)|yp\d+ and yp\d+|members) (?:are |do |can |will |need |have )?(?:not|never|cannot|no longer|less likely to|unable to) (?:\w+ )?(?:meet|mix|together|see (?:each|one)|cross|associate|gather|overlap|contact|be together|spend|walk home together|travel together|sit)
managed moves?(?= (?:for|of|to|so))
removal of (?:one|two|the (?:leaders?|eldest|oldest)|yp\d+|some)
(?:get|gets|getting|draw|steer|steers|steering|lead|pull|peel|prise|wean|weaning|guide|divert|diverts|diverting|remove|removing|extract|extricate|detach|detaching|distance|distances|distancing) (?:WHOM|himself|herself|themselves|each|every young person|each young person|young people) (?:\w+ ){0,2}?(?:away )?(?:from|off|out of) (?:the |this |that |his |her\s+|their |one |each |negative |these |such |old |current )*(?:group|friends?|friendships?|others?|peers?|rest|associates|each other|one another|company|crowd|peer group|influence of (?:the|his|her|their|one) \w+|yp\d+)
(?:end|ending|withdraw\w* from|leave|leaving|give up|giving up|drop|dropping|cut off|cutting off|avoid|avoiding|stop seeing|stop meeting|cut ties with|break (?:ties|contact|links?|off) with|lose touch with|dissociate (?:\w+ )?from|disassociate (?:\w+ )?from) (?:the |his |her |their |this |these |that |negative |old\s+|all |contact with (?:the |his |her |their )?)*(?:friendships?|friends|peer group|group|peers|each other|one another|others in the group)(?! (?:chat|session|home|work|meeting|room))
(?:find|make|form|build|develop|seek|encourage\w*|support|help|introduc\w+|towards?) (?:WHOM\s+|him |her |each |to |find |make |form |build |develop ){0,4}(?:new|other|different|more positive|pro-?social|alternative|better|more suitable|healthier|positive)(?: and \w+)? (?:friends|friendships?|friendship groups?|peers?(?! (?:influences?|support|mentor\w*|role|models?|education|educators?|leaders?))|peer groups?|social circles?|company)
replac\w+ (?:the |this |these |their )?(?:friendships?|friends|group)
(?:link|links|ties?|contact|connection) (?:with|to|between) (?:the (?:group|others|friends)|each other|members) (?:is|are|be|being) (?:cut|broken|ended|severed|stopped)
(?:no longer|not|never) (?:to |be )?(?:allowed|permitted|let|able) (?:to )?(?:\w+ ){0,3}?(?:together|meet|gather|associate|mix|visit (?:each|one)|see (?:each|one)|sit (?:with|next))
(?:curfews?|confiscat\w+|remov\w+ (?:their )?phones)(?: \w+){0,8}? (?:so|to) (?:that )?(?:\w+ ){0,4}?(?:not|stop|prevent|cannot|limit|keep)(?: \w+){0,4}? (?:meet\w*|together|contact\w*|apart|see\w*|gather\w*|associat\w+|friends|each other)
move(?:s|d|ing)? (?:the group|them|the young people|the friends|members|them all) on
(?:direct|order|require|tell|instruct|ask)(?:s|ed|ing)? (?:WHOM|groups?|youths) to (?:leave|keep out of|quit|get out of) (?:the |any )?(?:\w+ )?(?:area|town|park|square|precinct|vicinity|locality|centre|parade|station)
(?:tak|remov|demolish|fenc|rip|lock|clos|block)(?:e|es|s|ing|ping)? (?:down |out |away |off |up )?the (?:bench(?:es)?|seats?|seating|shelter|wall|steps|ramp|tables?|sofas?|wi-?fi|lights?),? (?:as|because|since|so|that|which|where|to)\s+(?:[\w’']+ ){0,5}?(?:attracts?|draws?|brings?|gather\w*|congregat\w*|hang\w*|sit|meet|linger\w*)(?! (?:the )?(?:adults|men|dealers|older))
(?:tell|tells|instruct|order|warn|advise|ask|require|direct)(?:s|ed|ing)? (?:WHOM|parents to (?:stop|keep|prevent)|families to (?:stop|keep|prevent)) (?:\w+ ){0,4}?(?:not to (?:see|meet|associate|mix|contact|speak|gather|spend|be|hang)|to (?:stay away from|keep away from|avoid|stop (?:seeing|meeting|going|mixing)) (?:each|one|the (?:others?|rest|group)|his|her|their|yp|other members))
(?:parents|families|carers) (?:to |are asked to |should |will )?(?:keep|stop|prevent|ban|forbid) (?:\w+ ){0,4}?(?:away from|from (?:meeting|seeing|mixing|contacting)|apart|seeing|meeting)
one[- ]at[- ]a[- ]time(?! if (?:they|he|she))
(?:never|not|no longer|do not|does not|don['’]t) (?:coincide|overlap|cross)
only one (?:member|of them|of the \w+|young person|friend) (?:\w+ ){0,3}?at (?:a|any one) time
(?:one|two) (?:member|of them|at) (?:\w+ ){0,3}?at a time
no two (?:of (?:them|the \w+)|friends|members)
none of (?:them|the \w+) (?:is|are|may be|to be) (?:\w+ )?(?:in the company|with|near) (?:of )?(?:another|any other|the others?|each other)
in (?:the )?(?:company|presence) of (?:another|any other|the others?|each other|other members|yp\d+|one another)
(?:choose|find|seek|keep|look for) (?:other|better|different) company
nothing (?:more |further )?to do with (?:the (?:others?|rest|group)|each other|one another|his friends|her friends|yp\d+)
(?:leave|move along|go home|disperse) (?:whenever|when|if) (?:there are|they are|more than|three|two)
(?:more than|over) (?:two|three|four|\d) of them
as a group(?=;|,? (?:though|but|although|only)? ?they may)
(?:to|back to) their own (?:streets?|homes?|areas?)
thin(?:s|ned|ning)? out the (?:group|friends)
(?:bonds?|ties|loyalt(?:y|ies)|links?) (?:within|inside|among|of) the (?:group|friends)(?= (?:by|so|through|until|are (?:to be )?(?:broken|weakened|loosened)))
(?:not|never) (?:to )?(?:all )?sit at (?:one|the same) table
supervised contact
(?:cannot|can['’]t|unable to|not be able to|no chance to) (?:plan to |arrange to\s+|easily )?(?:meet|gather|get together|contact each|see each)
nowhere to (?:gather|meet|go together|be together)
loses its leaders?
(?:spend|spending|have|having) less time (?:with (?:each other|one another|his friends|her friends|their friends|the (?:group|others|rest)|yp\d+)|together)
less time together
(?:to move|moves?|moved|go|goes|sent) to (?:his|her|their) (?:father|mother|dad|mum|aunt|uncle|grandmother|grandparents|nan|relatives)['’]?s? (?:\w+ )?in (?:another|a different)
(?:come|comes|attend|attends|arrive|arrives|enter|enters|visit|visits|use the \w+) (?:alone|singly|one by one|individually|on their own)(?! if (?:they|he|she) (?:wish|want|prefer|ask))
(?:will|to|should|must|can|shall|may|would) be (?:broken up|split(?: up)?|separated|divided|dispersed|kept apart|disbanded|moved on|scattered|dismantled)
(?:group|friends|members|they|five|boys|girls|young people|yp\d+) (?:is|are) (?:broken up|split up|disbanded|dispersed|kept apart|separated|scattered)(?! by)
(?:fresh|new|clean) start (?:for (?:\w+ ){1,3})?(?:at|in|with|elsewhere|away)
no more than (?:one|two|three|four|\d) (?:\w+ ){0,7}?(?:together|at once|at (?:a|one|any|the same) time)
(?:to|into|at|in) a different (?:youth )?(?:club|centre|project|hall|group)(?= (?:from|to|so)|[.,;]|$)
(?:advis|warn|counsel|caution)(?:e|es|ed|ing|s)? (?:\w+ ){0,5}?against (?:the |this\s+|their\s+|his |her |any )?(?:friendships?|group|each other|mixing|seeing|meeting|associating|spending)
no (?:further |more |direct |unsupervised |other |future )+contact (?:between|with) (?:the|each|one|yp\d+|other|his|her|their|any)
(?:stop|prevent|ban|keep|deter|disperse) (?:young people|them|the group|the friends|members|youths) (?:from )?gathering
(?:not|never|no longer) (?:to )?(?:be |all )?(?:\w+ ){0,3}?together(?! (?:until|when|if|because|as|they (?:are|feel)))
(?:mak(?:e|es|ing)|find(?:s|ing)?|build(?:s|ing)?|develop(?:s|ing)?|form(?:s|ing)?|seek(?:s|ing)?|new|encourag(?:e|es|ing)) (?:\w+ ){0,2}?(?:friends?|friendships?|peers|networks?|connections|relationships|interests) (?:\w+ )?(?:outside|beyond|away from|other than) (?:the|this|his|her|their) (?:\w+ )?(?:group|friends|circle)
(?:exclud|bann?|remov|bar|suspend|expel)\w* (?:the )?(?:group['’]s |main\s+|most )?(?:\w+ )?(?:leaders?|ringleaders?|influential)
(?:within|closer than) (?:\d+|\w+) (?:metres|meters|yards|miles) of (?:yp\d+|each other|one another|the (?:others?|group|rest)|any other)
(?:forbid|forbids|forbidding|prohibit\w*|ban|bans|banning|bar|bars|barring|stop|stops|stopping|prevent\w*) (?:yp\d+|him|her|them|members|the \w+)(?: and yp\d+)* from (?:sharing|going|approaching|visiting|travelling|talking|messaging|being|sitting|seeing|meeting)(?! (?:out alone|near (?:the )?(?:adults?|men|canal|road|flats|dealers)|into (?:the )?(?:arcade|flat)|hungry|missing|without))
(?:not|stop\w*|prevent\w*|ban\w*|no|end|ends|forbid\w*|refuse) (?:(?!break|dispers|split|clear|fin|polic|film|photo|disturb|interrupt|treat|report|call|see)\w+ ){0,4}?(?:sleep-?overs?|meet-?ups?|get-togethers?|gatherings?|visits to each other)
sees? (?:far |much )?less of (?:yp\d+|each other|one another|the (?:others?|group|rest)|his|her|their)
(?:limit|reduc|restrict|curb|minimis|control|curtail|cap)(?:e|es|s|ed|ing)? (?:the (?:group|friends)['’]s?|their|members['’]|contact|the) (?:contact|time together|meetings|gatherings|influence of the (?:group|friends|others)|group['’]s (?:contact|influence|time|meetings))
away from the (?:younger|older|other) (?:two|three|ones|boys|girls|members|four)
(?:no longer|not) (?:\w+ )?(?:share|shares|sharing|travel|travels|walk|walks|sit|sits|eat|eats|play) (?:\w+ ){0,3}?(?:together|with (?:each|the others?|one another|his|her|yp\d+|their friends))
(?:forbid|forbids|forbidding|order|orders|tell|tells|ban|bans|require|instruct)\w* WHOM (?:not )?to (?:meet|see|mix|associate|gather|contact)(?! (?:the )?(?:worker|mentor|panel|youth|adults?|men))
(?:not|never|no longer) (?:\w+ )?(?:see|meet|visit|contact|speak to|talk to|ring|text|message|join) (?:each other|one another|the others?|the rest|his friends|her friends|their friends)
disperse (?:any|all|every|the) (?:gatherings?|groups?|crowds?)
(?:not|cannot|can['’]t|unable to|no longer) (?:\w+ )?be with (?:his|her|their|the) (?:friends|others|group|rest)
(?:asked|told|required|ordered|instructed|agrees?|promises?|undertakes?|expected|made) (?:\w+ )?not to (?:meet|see|mix|associate|gather|contact|speak|be seen|be together|go out)
only (?:one|two|three) (?:of (?:them|the \w+)|members|friends|young people) (?:\w+ ){0,5}?(?:at (?:a|any one|one) time|at once|together)
(?:put(?:s|ting)? (?:a stop|an end|a halt) to|call(?:s|ing)? time on|bring(?:s|ing)? an end to)\s+(?:the |their |this |these |all )?(?:\w+ )?(?:(?:group|friends?|five|boys|girls|members|young people)(?:['’]s?)? )?(?:meeting|gathering|friendships?|mixing|association|contact|get-togethers|time together)
no longer (?:\w+ )?(?:live|living|be|being|sit|sitting|spend|spending|walk|travel|learn|near|close|placed|together) (?:\w+ ){0,2}?(?:each other|one another|WHOM|alongside|together)
(?:exit|quit)(?:s|ing)? (?:from )?(?:the|his|her|their|this) (?:\w+ )?(?:peer |friendship )?(?:group|friendships?)
(?:go|going|goes) their (?:own |separate )+ways?
let(?:s|ting)? go of (?:the|this|these|their|his|her|each|one) (?:\w+ )?(?:friendships?|group|friends|others?|another)
no (?:\w+ )?time (?:\w+ )?(?:for|with) (?:each other|one another|the (?:group|others?)|his friends|her friends|their friends)
(?:section|s\.?) ?3[45] (?:\w+ )?(?:notices?|powers?|orders?|directions?|dispersals?|authority|authorisations?)
s3[45] (?:notices?|powers?|orders?)
(?:separate|different|alternate|alternating) (?:\w+ )?(?:nights?|evenings?|days?|sessions?|times?|afternoons?) for (?:the |each )?(?:two|both|three|older|younger|boys|girls|half|halves|member|friend|one of them|of the)
isolat(?:e|es|ing) (?:the )?(?:\w+ )?(?:members?|leaders?|ringleaders?|boys|girls|ones)(?! from (?:the\s+)?(?:adults?|men|dealers?))
no more than (?:two|three|one|\d) (?:of them |young people |members |friends\s+|of the (?:group|friends|five|young people) )?(?:\w+ ){0,4}?(?:together|at (?:a|one|any) time|at once|in (?:one|the) (?:place|shop|park|square|building))
(?:separat(?:e|es|ed|ing|ion of)|split(?:s|ting)?(?: up)?|break(?:s|ing)? up|broken up|divid(?:e|es|ed|ing)|parts?(?! of)|parting|fragment\w*|dismantl\w+|scatter(?:s|ed|ing)?|disband(?:s|ed|ing)?|isolat(?:e|es|ing)) (?:up )?(?:of )?WHOM(?! (?:from|and) (?:the )?(?:adults?|older|men|man|dealers?|exploit\w*|people who|those who|buyers)|['’]s (?:evening|time|meal|day|summer)| into (?:two |three )?(?:teams|sides|pairs) (?:for|to play|to paint|to cook))
(?:break|breaks|breaking|split|splits|splitting) (?:WHOM )?up (?!(?:the )?(?:day|summer|week|journey|walk|evening|holiday|fight|cost))(?:WHOM)
(?:break|breaks|breaking|split|splits|splitting) WHOM (?:up|apart|between|across|among|into)(?! (?:two |three |four )?(?:teams|sides|pairs|turns))
(?:keep|keeps|keeping|kept|hold|seat|seats|seating|place|places|pull|move|moves|draw|prise|house|teach) WHOM (?:well |further |physically )?apart(?! from (?:the )?(?:adults?|older|men|dealers?|exploit\w*|buyers|those who))
(?:keep|keeps|keeping) apart WHOM
(?:are|be|is|were|to|been) (?:kept|seated|sat|placed|moved|housed|taught|live|stay|sit) (?:well |further )?apart(?! from (?:the )?(?:adults?|older|men|dealers?|exploit\w*|buyers|those who))
(?:keep|keeps|keeping) WHOM (?:\w+ ){0,8}?(?:from|apart from|away from) (?:each other|one another)
(?:reduce|limit|restrict|cut|cap|control)(?:s|ing)? (?:the )?(?:amount of )?(?:time|hours|evenings|occasions) (?:that |which )?(?:they|the (?:group|friends|five|members|young people|boys|girls)|WHOM) (?:can |may )?(?:spend|spends|have|are|is|be) (?:\w+ ){0,2}?(?:together|with(?! (?:nothing|nobody|no))|in (?:each|one|the same)|as a group|around (?:each|one|the (?:others?|rest|group)))
(?:yp\d+(?:['’]s family)?|one of (?:them|the \w+)|one (?:member|boy|girl|young person|friend)|(?:the|his|her|one) family|the (?:eldest|oldest|youngest|leader|boy|girl)|two of (?:them|the \w+)|members) (?:is |are |to |will |should |be |must )+(?:moved|placed|transferred|sent|rehoused|relocated|taken|educated) (?:\w+ ){0,3}?(?:away|out|to|with|elsewhere|in (?:another|a different)|from)
(?:relocat|rehous)(?:e|es|ed|ing) (?:one|two|the|a|his|her|some of the|yp\d+['’]s) (?:\w+ )?(?:famil(?:y|ies)|members?|young person|boys?|girls?)
apart from (?:the (?:boys|girls|others?|rest|group|friends)|each other|one another|his friends|her friends|their friends)
(?:place|put|move|keep|seat|teach|have|be|timetable|split|send|transfer|go|goes|are|is|attend|enrol)(?:s|ed|ing)? (?:WHOM |in |into |to |at |on |be |taught |put\s+|placed ){1,4}(?:separate|different|other|another|opposite) (?:\w+ )?(?:class(?:es)?|tutor groups?|tutors?|forms?|schools?|sets?|colleges?|lessons?|year half|halves|sites?|playgrounds?|lunch(?:es| sittings?| times?)?|timetables?|buses|towns?|houses|placements?|areas?|evenings?|nights?|days?|rooms?|tables|clubs|centres|groups?|breaks?|campus(?:es)?|counties|boroughs?)
(?:separate|different) (?:tutor groups?|classes|schools|forms|break times|lunch (?:sittings|times)|timetables|colleges|placements)(?= (?:for|from|so|in|until|to))
stagger\w* (?:\w+ ){0,8}?so (?:that )?(?:\w+ ){0,6}?(?:not|never|do not|cannot|apart|avoid)
(?:not|never) (?:be )?(?:in the (?:building|hall|centre|club|room|same place|same room|same lesson)|there|at the (?:club|centre|hall)) (?:at the same time|together|on the same)
(?:neither|none|not) (?:\w+ ){0,3}?(?:on|during|at) the other['’]?s?['’]? (?:day|session|time|evening|night)
on (?:alternate|different|separate) (?:days|nights|evenings|sessions)(?= (?:so|from|to keep|for each|and))
(?:mov(?:e|es|ed|ing)|relocat\w+|rehous\w+|transfer(?:s|red|ring)?|plac(?:e|es|ed|ing)|send(?:s|ing)?|sent|tak(?:e|es|ing)) (?:YP\d+|yp\d+(?:['’]s family)?(?: and yp\d+)*|one of (?:them|the \w+)|one (?:or two )?(?:member|boy|girl|young person|friend)s?|(?:some|two|three) (?:of (?:them|the \w+)|members)|him|her|the (?:eldest|oldest|youngest|leaders?|boy|girl|young person|two \w+|most \w+ \w+)(?: boy| girl| member| two)?|(?:his|her|the) family|each of them|the ringleader|members)(?: and (?:his|her) family)? (?!back)(?:\w+ ){0,3}?(?:away|out of|to (?:a |an |another\s+|the )?(?:\w+ )?(?:school|college|academy|area|town|county|city|borough|placement|relative\w*|home|unit|provision|estate|boarding)|elsewhere|to live|to stay|with (?:relatives|family)|out[- ]of[- ](?:area|borough|county)|from the (?:group|school|area))
(?:placements?|moves?|transfers?|relocation|rehousing|is placed|are placed|be placed|is moved|are moved|be moved) out of\s+(?:the |their )?(?:area|borough|county|city|town)
at no (?:point|time|moment) (?:\w+ ){0,6}?(?:in|on) the same \w+
(?:never|not) (?:\w+ ){0,3}?in the same (?:room|place|lesson|building|class|corridor)(?! as\s+(?:the |any )?(?:\w+ )?(?:adults?|men|man|people|boy|girl|pupils?))
(?:reliance|dependenc[ey]) (?:up)?on (?:the|this|that|these|those|their|his|her|each|one) (?:present |current |same|existing |old |peer |friendship )?(?:group|friends|friendships?|friendship group|peers|other|another)(?!['’])
(?:sent|send|sends|go|goes|walk|walks|pull|pulls|pulling|steer|draw|taken|driven|escorted) (?:[\w’'-]+ ){0,3}?in (?:different|opposite|separate) directions
(?:get|gets|getting|got|help|helps|coax|prise) (?:[\w’'-]+ ){1,4}?(?:out of|away from) (?:that|this)\s+(?:crowd|lot|set|group|bunch|circle)
in with (?:a |some )?(?:nicer|better|different|new|other|good|decent) (?:kids|crowd|set|lot|mates|friends|people|peers|children)
not (?:to )?(?:let|allow|permit) WHOM (?:to )?(?:be|stay|remain|become) friends
so (?:that )?(?:WHOM |they )(?:all |will |can |may )?(?:lose touch|drift apart|grow apart)
out[- ]of[- ](?:area|borough|county) (?:placements?|moves?|school|accommodation)
(?:placements?|places?|college|school|stay|move) (?:\w+ ){0,3}?(?:in|at|to) (?:a |an\s+|another\s+|a different )?(?:\w+ )?(?:another|different|out-of-area) (?:town|city|county|borough|area|school|college)(?= (?:for (?:one|two|yp|the (?:eldest|oldest|leader))|to (?:part|break|separate|get)|so))
(?:ban|bans|banned|banning|exclud(?:e|es|ed|ing)|bar|bars|barred|barring|remov(?:e|es|ed|ing)) (?:yp\d+|one of (?:them|the \w+)|him|her|the (?:eldest|oldest|leaders?|boy|girl|ringleaders?)|one member|two of (?:them|the \w+)|two members|some (?:members|of them)) (?:from|until)(?: (?:the |school |all )?(?:group|club|centre|hall|sessions?|park|school|area|square|building|library|youth|estate))
(?:away|distance|time out|break|apart) from (?:the |his |her |their |its |negative |this\s+|each\s+|one |old |current )*(?:group|friends|peers|others|rest of the (?:group|friends)|other members|each other|another|peer group|yp\d+|friendship group)(?= (?:for|until|by|so|and|at|in|during|to|[.,;])|[.,;]|$)
(?:break|breaks|breaking|weaken\w*|attenuat\w*|dilut\w*|loosen\w*|sever\w*|cut|cuts|cutting|disrupt\w*|undo|erode) (?:up )?(?:the |this |these |their )?(?:friendships?|bonds?|links?|ties|relationships?|connections?|group(?:['’]s bonds?)?|hold)(?: (?:between|of|with|among) (?:the (?:group|friends|young people|boys|girls|five|members|two)|them|yp|each|members))?(?! (?:with|to|between (?:the group|them) and|of) (?:the )?(?:\w+ )?(?:adults?|men|man|dealers?|exploit\w*|older|buyers|network)| between (?!(?:the|these|this|his|her|their|them|yp\d+|each|members|friends|one|two|core|older|younger|young|any|both|all|peers|boys|girls|siblings|brothers|sisters)\b))
parents (?:\w+ ){0,4}?(?:not (?:let|allow)|stop|prevent|keep) (?:\w+ ){0,4}?(?:see(?:ing)?|meet(?:ing)?|from|mix(?:ing)?|out with|friends|together|apart)
separately(?=[.,;]|$| (?:so|from (?:each|one)|and not together|to (?:avoid|prevent|keep)))
(?:not|never) (?:to )?(?:walk|travel|go|come|get|ride) (?:home|to school|in|back)? ?with (?:the others?|his friends|her friends|their friends|each other|the rest|yp\d+)
(?:rest|break|respite) from (?:him|her|each other|one another|yp\d+|the (?:group|others?))
(?:to|into) (?:the other half of the year|another (?:year group|tutor group|form|class|school|set|site|club)|the other site|a different (?:form|class|set|school|tutor group))
(?:his|her|their|yp\d+['’]s) (?:place|membership) (?:\w+ ){0,4}?(?:is |be )?(?:withdrawn|suspended|removed|cancelled)
(?:different|separate) (?:bus )?routes? home
(?:different|separate) (?:foster )?(?:homes|houses|placements|streets|towns|buses|entrances so)
not (?:be )?(?:all )?(?:\w+ )?on the same (?:night|day|evening|session|bus|site|table)
on the same (?:night|evening|day)s?(?= (?:are|is) (?:not|to be avoided))
(?:alternatives? to|instead of|rather than|in place of) (?:\w+ing )?(?:\w+ ){0,2}?time (?:\w+ )?with (?:the (?:group|others?|rest|friends)|each other|one another|(?:his|her|their) (?:friends|mates|peers))
(?:in place of|instead of|rather than) (?:the )?(?:shared|group|joint) (?:ones|activities|sessions|evenings|time)
(?:at|to) the other end of the (?:county|country|city|borough|town)
in (?:other|different|distant) (?:towns|cities|counties|boroughs)(?= (?:for|so|to))
(?:to|at a|into|for) boarding school
(?:new|different|other|wider|better|another|separate) (?:\w+ )?(?:circles?|sets?|groups?) of (?:friends|peers)
(?:yp\d+|the (?:oldest|eldest|youngest|two|leaders?)(?: \w+)?|one of (?:them|the \w+)|two of (?:them|the \w+)|he|she|him|her|one member|two members|(?:his|her|yp\d+['’]s) family) (?:\w+ ){0,3}?(?:moves?|moved|goes|go|sent|transfers?|transferred|placed|starts?|relocates?|relocated) (?:\w+ ){0,3}?(?:in|to|at|with|into|out) (?:\w+(?:['’]s)? ){0,3}?(?:another|different|other|outside|out of|away) (?:\w+ ){0,3}?(?:school|college|city|town|borough|county|area|club|family|class|placement|academy|estate|region|end of)
chang(?:e|es|ing) (?:yp\d+['’]s|his|her|their|one member['’]s|the (?:boy|girl|eldest|oldest|young person)['’]s) (?:\w+ )?(?:school|class|form|timetable|college|tutor group|placement)(?! back\b)
change of (?:school|class|college|form)(?= (?:for|so))
(?:never|not) all (?:be )?(?:in one place|together|there|in the same|present|at the same)
(?:leave|exit|come away from|move on from|break free (?:of|from)|step back from|step away from) (?:the|this|their|his|her) (?:group|peer group|friendship group|friends)(?! (?:chat|home|session|room|at the|to|for the night))
(?:yp\d+|members|each (?:young person|of them|member|of the \w+|one)|the (?:oldest|eldest|youngest|two|siblings|brothers|sisters|pair)(?: \w+)?|one of (?:them|the \w+)|two of (?:them|the \w+)|him|her|them) (?:(?!(?:meets?|met|gathers?|visit|see|tour|look|try|choose|chose|chooses)\b)[\w’'-]+ ){0,6}?(?:different|separate|another|opposite) (?:[\w’'-]+ ){0,2}?(?:schools?|colleges?|class(?:es)?|clubs?|buildings?|roads?|routes?|bus(?:es)?|days?|evenings?|nights?|sites?|tables?|towns?|cit(?:y|ies)|count(?:y|ies)|homes?|placements?|areas?|forms?|sets?|tutors?|centres?|units?|boroughs?|academy|wing|playground)
the (?:group|friends|five|four|three|boys|girls|young people|siblings|lads|children)(?: of \w+)? (?:(?!(?:meets?|met|gathers?|chose|choose|want|ask|like|say)\b)[\w’'-]+ ){0,7}?(?:different|separate) (?:[\w’'-]+ ){0,2}?(?:schools|colleges|classes|clubs|buildings|buses|days|evenings|nights|sites|tables|towns|homes|placements|areas|forms|sets|tutors|centres|units)
(?:group|joint|shared) (?:sessions?|evenings?|meetings?|activities|trips?) (?:will |to\s+|are\s+|is |should |must |be |been )*(?:end|ends|stop|stops|stopped|cease|ceases|withdrawn|cancelled|replaced|ended|closed)(?! (?:at|by) \d)
(?:stop|stops|stopping|end|ends|ending|cancel|cancels|withdraw|withdraws|cease) (?:the\s+|all\s+|its |their )?(?:joint|group|shared) (?:sessions?|evenings?|meetings?|activities|trips?|work|outings)
(?:seen|met|supported|supervised|educated|managed|worked with|helped|taught|transported|driven|collected) (?:individually|separately|alone|singly|one by one)(?: only)?(?! if| as well| when they)
(?:dissolv|disband|dismantl|fragment)(?:e|es|ed|ing)? (?:of )?(?:the |this )(?:group|friendship)
(?:each|every) (?:young person|of them|member|friend|of the five) (?:\w+ ){0,4}?(?:home )?by (?:a |an )?(?:different|separate|other) (?:road|route|way|bus|car)
(?:make|makes|making|find|finds|finding|seek|seeking) (?:\w+ )?friends? (?:elsewhere|somewhere|outside|in (?:other|another|a different))
(?:a long way|far|miles|well away|as far as possible) (?:away )?from (?:the (?:group|others?|friends|rest)|his friends|her friends|their friends|each other|yp\d+)
(?:in|into) isolation(?= (?:so|away|from|at|to (?:stop|keep|prevent|part|separate|break|avoid)))
(?:placements?|placed|placing) (?:\w+ ){0,3}?at (?:a |some )?distance
(?:not|never) (?:to )?be in (?:a |any )?groups? of (?:more than|over|above|three|four) ?\w*
(?:one[- ]to[- ]one|individual) (?:work|sessions?|support|time) only
no (?:more )?group ?(?:work|sessions?|activities|evenings)(?= so|, so)
(?:they|friends|them|members|girls|boys) (?:do|does|will|can|are) not (?:to )?(?:come|get|gather|be)\s+together
leav(?:e|es|ing) (?:the others?|the (?:group|friends)|(?:his|her|their) (?:\w+ )?(?:friends|peers)) behind
(?:mov|rehous|relocat|transfer)(?:e|es|ed|ing|s|red|ring)? one of the (?:families|households)
not (?:to )?(?:let|allow|permit) (?:WHOM )(?:to )?(?:spend|be|stay|sleep|meet|get|travel|walk|see|sit|play)\s+(?:\w+ ){0,4}?(?:together|each other|one another)
(?:keep|stay|steer|remain)(?:s|ing)? (?:\w+ )?clear of (?:WHOM|each|one another|the (?:younger|older|others?))
(?:different|separate) (?:sixth forms?|forms?|schools?|colleges?|tutors?|houses|teams|training providers?) for\s+(?:each|every|the|both|all|them)
(?:better|nicer|different|new) (?:class|sort|type|kind|set|circle|crowd) of (?:friends?|people|peers?|company)
(?:hard|harder|difficult|more difficult|impossible) for WHOM to (?:\w+ )?(?:get together|meet|gather|see each|see one|be together|contact|associate)
(?:not|never|\w+n['’]t|no longer|stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?|out of|away from|apart from|limit(?:s|ed|ing)?|forbid(?:s|den|ding)?|bans?|banned|banning|block(?:s|ed|ing)?|restrict(?:s|ed|ing)?|bars?|barred|prohibit(?:s|ed|ing)?|less|little|minimis(?:e|es|ing)|discourag(?:e|es|ing))\s+(?:(?!hurt|harm|teas|fight|bull|leav|los|let|judg|blam|abandon|alone|miss|fall|argu|betray|threat|hit|insult|racis|cut|call|mock|film|shout|turn|forget|put|push|pull|dar)\w+ ){0,6}?(?:each other|one another)(?:['’]s)?
(?:friendships?|bond|circle|clique) (?:has to|have to|must|should|needs? to|will|is to|are to|to|can|may|might)\s+(?:\w+ ){0,2}?(?:end|stop|cool|fade|lapse|finish|dissolve|be over|come to an end)
group (?:has to|must|should|needs to|will|is to|to) (?:\w+ ){0,2}?(?:end|cease|dissolve|disband|be over|come to an end|break up|split)
(?:not|never) (?:\w+ ){0,3}?(?:re-?form|reunite|regroup|get back together|meet up again)
(?:wedge|distance|gap|gulf|space|barrier) between (?:WHOM|each|the (?:leaders?|followers?|boys|girls|two)|friends|members)(?! and (?:the )?(?:adults?|men|man|older|dealers?|police|staff|exploit\w+))
(?:lock|shut|turn|keep)(?:s|ed|ing)? (?:WHOM )out of (?:the |our )?(?:\w+ )?(?:centre|club|hall|library|park|square|shops?|building|café|cafe)
no (?:\w+ )?groups? (?:larger|bigger|of more|of over|over|above) (?:than )?(?:two|three|four|\d)
(?:two|three|some|one|each|several) of (?:them|the (?:friends|group|boys|girls|five|members)|WHOM) (?:\w+\s+)?(?:to be |will be |is |are |should be )?(?:educated|taught|schooled|placed|sent) (?:off[- ]site|elsewhere|at home|in isolation|on their own|alone)
(?:mov|rehous|relocat|transfer)(?:e|es|ed|ing|s|red|ring)? (?:the )?(?:famil(?:y|ies)|household|parents)\s+of (?:the|one|two|yp\d+)
(?:to |so |that |which )(?:\w+ ){0,4}?(?:stops?|stopping|prevents?|preventing) (?:WHOM )?(?:from )?(?:chatting|messaging|texting|calling each|meeting up|gathering|re-forming|getting together|hanging)(?! (?:adults|men|strangers|with (?:adults|men|strangers)))
until (?:they|WHOM) (?:\w+ )?stops? (?:meeting|gathering|seeing|hanging|mixing)
(?:make|makes|making|so) (?:WHOM )?(?:the group |they )?(?:is |are )?(?:less powerful|weaker|too small|easier to (?:manage|control|handle))
(?:sit|sits|sitting|seat|seats|seated|stand|live|lives) (?:\w+ )?(?:near|beside|next to|with|close to)\s+another(?=[.,;]|$)
(?:different|separate|own) (?:evenings?|nights?|days?|slots?|times?) (?:at|in|for each|on|to attend)(?= the\s+|$| club| centre| hall| of| member)
(?:return|take|escort|drive|send)(?:s|ing)? (?:each|every|the) (?:\w+ ){1,2}?(?:to|back to) their (?:own\s+)?(?:\w+ )?(?:homes?|addresses|address) if (?:found |seen |caught )?(?:together|with|in a group)
(?:(?:the )?(?:one|two|three|some|older|elder|eldest|oldest|youngest|leading|main)(?: of (?:them|the \w+)|(?: older| younger)? (?:boys?|girls?|members?|friends?|pupils?|lads?|young people|siblings|brothers|sisters))?|(?:the )?(?:boys?|girls?|members?|friends?|pupils?|lads?|young people) (?:who|that|with) (?:\w+ ){1,5}?|yp\d+(?: and yp\d+)*|he|she)(?: )?(?:who\s+(?:\w+ ){1,4}?|that \w+ )?(?:is |are |will |to |be |should |must |being ){1,3}(?:transferred|moved|placed|sent|rehoused|relocated|excluded|removed|educated|taught|housed)(?: )(?:\w+ ){0,2}?(?:to|in|at|into|out|from|away|elsewhere|with)(?![^.;]*(?:together|near (?:the|their|his|her)))
(?:exclud|suspend|expel)(?:e|es|s|ing)? (?:yp\d+|him|her|(?:the |all )?(?:one|two|three|four|some|main|older|eldest|oldest|leading|worst|whole)(?: of (?:them|the \w+))?(?: \w+)? (?:who|from|for|seen|until|so|in)|one of them|two of them|(?:the )?(?:ring)?leaders?)
curfews? (?:is |are |to be )?(?:\w+ )?(?:for|on|of|upon) (?:each|all|every|the (?:group|members|boys|girls|five|friends|young people)|them|yp\d+|him|her|both|members|young people)
(?:impos|set|appl|put|plac|agree|introduc|request|seek|enforc|add)\w* (?:\w+ ){0,3}?curfews?
curfews? (?:from|of|at|after) \d
(?:nobody|none|no one|no two|neither|not one) (?:of |from |in )?(?:the\s+|them )?(?:\w+ ){0,2}?(?:is|are|sits?|shares?|has|have|works?|travels?|walks?)\s+(?:\w+ ){0,2}?(?:next to|beside|near|alongside|at the same table|in the same (?:class|form|set|room|lesson|group))
(?:block|delet|unfollow|unfriend)(?:e|es|s|ed|ing)? (?:each other|one another|the (?:others?|rest|group|friends)['’]?s?|(?:his|her|their) friends['’]?)(?: (?:numbers?|accounts?|contacts?))?
(?:delete|shut down|close down|take down) (?:the|their) (?:group chat|chat group|whatsapp group)
(?:introduc|encourag|support|help|steer|connect|match|link|guid|direct|find|mak|build|form|seek|identif|look|mov|attach|push|point)\w* (?:[\w’'-]+ ){0,5}?(?:new|other|different|pro-?social|better|alternative|healthier|appropriate|suitable|separate|nicer|kinder|more \w+|positive)(?:\s+(?:and|or|more) \w+)? (?:friends|mates|friendships?|friendship (?:groups?|circles?)|peers|peer (?:groups?|networks?)|social (?:groups?|circles?)|circles?|crowds?)(?! (?:within|in|inside|among) (?:the|this|their)(?: )?(?:\w+ )?(?:group|five|friends))
(?:mak|find|seek|have|build)(?:e|es|ing)? (?:\w+ )?friends (?:elsewhere|somewhere else)
(?:limit|reduc|restrict|cut|minimis|control|ration|shorten|less)(?:e|es|s|ed|ing|ting)? (?:the\s+|down )?(?:amountof )?(?:time|hours|contact) (?:\w+ )?(?:spent |spend |spends\s+|spending )?(?:with|in|together|around|among) (?:this one|this group|the (?:group|others?|rest|friends)|each other|one another|(?:his|her|their) (?:friends|peers)|(?:each other|one another)['’]s company)
(?:friendships?|group|bond|ties?) (?:(?:with|between|to) WHOM )?(?:\w+ )?(?:cools?|fades?|withers?|dies|die out|ends(?! (?:its|the|each))|loosens?|weakens?|drifts? apart|falls apart|naturally end)
(?:different|separate|staggered) (?:start|finish|finishing|home|lunch|break|arrival|leaving|entry|collection|departure)\s?times?(?= (?:for|so|to)|[.,;]|$)
(?:keep|keeps|kept|keeping|hold|stay|stays|remain|remains) (?:WHOM )?(?:\w+ )?separate(?:d)?(?=\s+(?:from|at|in|during|until|when|so|as|for|on)|[.,;]|$)
so (?:that )?(?:\w+ ){1,4}?(?:do not|does not|don['’]t|cannot|can['’]t|never|no longer|are not|is not|will not|are less able to) (?:\w+ ){0,2}?(?:see|meet|mix|linger with|hang (?:out|about|around|round)|gather|congregate|assemble|bump into|cross paths|overlap|coincide)(?! (?:the )?(?:adults?|older|man|men|dealers?))
(?:one[- ]to[- ]one|individual|single|1:1)(?: \w+){0,2} (?:rather than|instead of|in place of|replac\w+|and not) (?:\w+ ){0,2}?(?:group|joint|shared)
(?:tak|remov|pull|withdraw)(?:e|es|en|s|ing)? (?:WHOM )?(?:out of|from) (?:the|this|that|his|her|their)(?: )?(?:peer |friendship |whole )?(?:group|friends)(?! (?:chat|session|room|work))
ground(?:s|ing)? (?:WHOM|all|each|every)
(?:keep|keeps|keeping|kept) WHOM (?:in|indoors|at home|inside)(?= (?:after|for|until|so|every|on|each)\b|[.,;]|$)
(?:distance|detach|cut|free|separate|disentangle|untangle) (?:himself|herself|themselves|WHOM)\s+(?:\w+\s+)?(?:off )?from (?:the |this |his |her |their |these |one |each\s+|negative )?(?:\w+ )?(?:group|friends|others?|rest|peers|another|friendships?)
only (?:allowed|permitted) (?:\w+ ){0,4}?(?:alone|one at a time|singly|without the others)
without the (?:others|rest of the group)(?= (?:there|present|knowing|being|so)|[.,;]|$)
(?:enrol|register|place|start|move|transfer|send)(?:s|ed|red|ing)? (?:\w+ ){0,4}?(?:(?:in|at|to|on|into|with) )(?:a |an )?(?:different|another|other|separate) (?:\w+ )?(?:schools?|academy|colleges?|pru|units?|provisions?|clubs?|classes|forms?|homes?|placements?|town|borough)(?=\s+(?:so|from|to|away|than)|[.,;]|$)
(?:breaks?|lunch(?:es|times?)?|start|finish|arrive|leave|sessions?|lessons?|appointments?|visits?|attend|come|released?|go home|WHOM) (?:\w+ ){0,2}?at (?:different|separate|staggered) times
(?:keep|keeps|keeping|kept) (?:his|her|their|the) (?:sons?|daughters?|child|children)\s+(?:\w+ )?(?:in\b|indoors|at home|inside|away|apart)
warn(?:s|ed|ing)? (?:WHOM |each \w+(?: \w+)? )?(?:off|away from) (?:the others?|the group|the rest|each other|one another|(?:his|her|their) friends|him|her|yp\d+)
(?:loosen|weaken|cut|break|sever|reduc|dilut|lessen|undo)(?:e|es|s|ing|ting)?\s+(?:[\w’']+ ){0,3}?(?:ties?|links?|attachments?|bonds?|connections?|loyalty|reliance|dependence|identification) (?:to|with|on) (?:the|this|that|his|her|their|each|one) (?:\w+ )?(?:group|others?|friends|peers|rest|another)
(?:youngest|eldest|oldest|yp\d+|he|she|one of them|one of the \w+|two of them|leader)(?: \w+)?\s+(?:\w+ )?(?:goes|go|moves|move|sent|moved|to go) (?:away )?to (?:live|stay|board) (?:with|in|at)
(?:choos|pick|select)(?:e|es|ing|s)? (?:\w+ ){0,2}?(?:better|nicer|different|new|other|kinder|wiser|safer|more \w+) (?:friends|friendships?|peers|company|crowds?)
choos(?:e|es|ing) (?:his |her |their )?friends (?:more )?(?:wisely|carefully|better|differently)
(?:choice|choices) of (?:friends|peers|company)
(?:not|never|\w+n['’]t|none of WHOM|no two of WHOM) (?:\w+ ){0,3}?(?:(?:in|on|at|have|has|attends?) (?:the same|one)|(?:share|shares|sharing) (?:the same|a|any|one)) (?:\w+ )?(?:class(?:es)?|forms?|tutor groups?|sets?|lessons?|bus(?:es)?|courses?|school|college|sixth form|table|tutor|workshops?|programmes?|units?|sessions?|placements?|homes?|houses?|provision)(?: (?:next|as|together|this|in|from|again))?
(?:discouraged|deterred|dissuaded|prevented|stopped|banned|barred|prohibited|forbidden|restricted) (?:\w+\s+)?from (?:meeting|gathering|congregating|hanging (?:out|around|about|round)|associating|mixing|loitering|standing|lingering|socialising|spending time|assembling|grouping|going (?:about|around|round|out) (?:with|together)|being (?:together|seen|out)|sitting (?:with|together|near)|seeing (?:each|one|his|her|their|the)|walking (?:with|together|home))(?! (?:out of (?:lessons|class)|alone|near (?:the )?(?:adults|men|canal|road|line)))
(?:homes?|placements?|houses?|flat|accommodation|schools?|colleges?|foster \w+|carers?|tenancy|unit) (?:\w+\s+){0,3}?(?:away|far|further|distant|remote|miles|clear) (?:away )?from (?:the |these |those |this |his |her|their |one\s+|old |negative |all )+(?:\w+ )?(?:friends|group|others?|peers|rest|another)
WHOM (?:is|are|be|to be|will be|being|get|gets) (?:split|divided|separated|spread|shared out|parcelled|distributed) (?:up |out )?(?:across|over|between|among|into|by|on) (?:\w+ ){0,3}?(?:sessions?|evenings?|nights?|days?|class(?:es)?|schools?|groups|sites?|clubs?|venues?|buses|homes?|weeks?|halves|centres?|times?|slots?|forms?|tutors?|courses?|projects?|areas?)
(?:wedge|distance|gap|gulf|space|barrier|division) between (?:the )?(?:older|younger|elder|eldest|youngest|oldest) (?:\w+ )?and (?:the )?(?:older|younger|elder|eldest|youngest|oldest|others|rest)
(?:mov|send|plac|tak|sent)(?:e|es|ed|ing|s)? (?:a |the |one )?(?:yp|young person|child|boy|girl|member|friend)\s+(?:away|off|miles|out of (?:the )?(?:area|town|city|borough|county)|elsewhere|to (?:live|stay) with)
WHOM(?: of the (?:group|friends))? (?:is|are|be|to be|will be|being) (?:banned|barred|excluded|kept out|turned away|refused entry|shut out) (?:\w+ ){0,6}?(?:on the same|at the same time|at once|together|as a group|if (?:they|more)|when (?:they|more))
(?:restrict|limit|cap|reduc|control|curb|fix)(?:e|es|s|ped|ping|ting|ing|ed)? (?:the )?(?:numbers?|size)\s+of (?:WHOM|friends|members|pupils|children) (?:\w+ ){0,3}?(?:gather|meet|stand|sit|wait|enter|come|together|allowed|at once|at (?:a|any one|one) time|in)
(?:restrict|limit|cap|control)(?:s|ped|ping|ting|ing|ed)? how many (?:of )?(?:WHOM|friends|members|pupils|children) (?:\w+ ){0,3}?(?:gather|meet|stand|sit|wait|enter|come|together|allowed|at once|in)
(?:clear|sweep|shoo|chas|usher|turf|flush|evict|eject|hustl)(?:e|es|s|ing|ed)? (?:the (?:group|friends|five|four|three|boys|girls|lads|members|young people|children|teenagers)|young people|groups|gatherings|youths)\s+(?:away )?(?:from|off|out of|out)(?= \w)
(?:go|goes|going|leave|leaves|leaving|walk|walks|come|comes|arrive|attend|move|disperse|travel|enter)(?: \w+){0,3}?\s+in (?:ones (?:and|or) twos|twos (?:and|or) threes|(?:ones|twos|pairs)(?= (?:when|whenever|if|and not|rather than)))
drift(?:s|ed|ing)? (?:away |apart |off )?from (?:the |this |that |these |his |her |their |one |each |old\s+)+(?:\w+ )?(?:group|friends|others?|peers|rest|another)
(?:friends|group|they|them|members) (?:\w+ )?drift(?:s|ing)? apart
(?:stop|prevent|ban|keep|forbid|bar|discourag|deter)(?:s|es|ned|ning|ped|ping|ing|ed|e|red|ring)? (?:his|her|their|the|a|both|each) (?:\w+ )?(?:sons?|daughters?|child|children|boys?|girls?|lads?|brothers?|sisters?|kids?|grand\w+|step\w+|nephews?|nieces?) (?:from )?(?:going (?:out|about|around|round|anywhere)|seeing|meeting|mixing|being|hanging (?:out|around|about|round)|spending (?:\w+ )?time|associating|visiting|talking|messaging|walking (?:\w+ )?|sitting) (?:with\s+|to )?(?:the (?:others?|rest|group|friends|boys|girls)|them|each other|one another|(?:his|her|their)\s+(?:friends|mates)|yp\d+|friends)
not (?:\w+ )?(?:around|alongside|exposed to|influenced by|under the influence of|led by) (?:the (?:others?|rest|group|friends)|each other|one another|(?:his|her|their) (?:friends|mates|peers)|yp\d+)
(?:cannot|can['’]t|could not|unable to|no longer) (?:\w+ )?(?:message|contact|text|ring|call|see|meet|reach|find|talk to|speak to|visit|chat (?:to|with)|phone|get hold of) (?:each other|one another|the others?|the rest|(?:his|her|their) friends)
(?:(?:put|plac|mov|enrol|keep|timetabl|start|get|book|send|steer)(?:e|es|s|ed|led|ling|ting|ing)? (?:WHOM |each |each of WHOM )|WHOM (?:is|are|be|to be|will be) (?:put|placed|moved|enrolled|kept|timetabled|started|booked|sent|steered) )(?:in|on|into|on ?to|to) (?:a |an )?(?:separate|different|other|another) (?:\w+ )?(?:courses?|workshops?|programmes?|pathways?|apprenticeships?|shifts?|placements?|options|class(?:es)?|forms?|tutor groups?|sets?|schools?|colleges?|homes?|clubs?|sites?)(?! (?:that |which )?(?:they|he|she) (?:chose|choose|chooses|want|asked|like))
(?:break|breaks|breaking|disrupt\w*|dismantl\w+|fragment\w*) (?:up )?(?:the |this |these |their )(?:peer|friendship|social) (?:groups?|networks?|circles?)
(?:remov|escort|march|mov|order|send|throw|turn)(?:e|es|s|ed|ing)? (?:WHOM|groups|youths) (?:\w+ ){0,6}?(?:when|whenever|if|as soon as) (?:they|there|more) (?:\w+ )?(?:gather|meet|sit|stand|congregate|come together|are (?:seen |found )?together|assemble|group)
(?:ban|bans|banned|banning|exclud\w+|bar|bars|barred|barring) (?:[\w’'-]+ ){1,8}?(?:on the same\s+(?:night|evening|day|afternoon)|at the same time)(?! as (?:the |any )?(?:\w+ )?(?:adults?|men|man|dealers?))
(?:yp\d+|one of (?:them|the \w+)|the (?:eldest|oldest|youngest|leader|boy|girl|young person)|him|her|he|she) (?:is |are |will |to |should |can |go |goes |move |moves |be |sent |and |off |away\s+|back ){0,6}(?:live|lives|stay|stays|lodge) (?:\w+ ){0,3}?with (?:an? |his |her |the )?(?:\w+\s+)?(?:aunt\w*|uncles?|relatives?|family|grand\w+|nan|gran|father|mother|dad|mum|cousins?|brother|sister)(?: \w+){0,4}? (?:up north|down south|abroad|overseas|out of (?:the )?(?:area|borough|county|city|town)|(?:in|to) (?:another|a different) \w+|in (?!hospital|time|town|case)[a-z]+(?=\s+for\b|\s+until\b|[.,;]|$)|until (?:things|it|this|the)|for (?:a while|now|the time being|the summer|some|a few (?:weeks|months))|away from)
(?:yp\d+|one of (?:them|the \w+)|the (?:eldest|oldest|youngest|leader|boy|girl|young person)|him|her) (?:is |are |will |to |should |can )*(?:go|goes|travel|travels|fly|flies|be sent|move|moves) (?:\w+ ){0,3}?(?:abroad|overseas|up north|down south)(?: \w+){0,3}? (?:until|for (?:a while|now|good|the (?:time being|summer)|some|a few (?:weeks|months)))
(?:sleep-?overs|get-togethers|meet-?ups|visits to each other) (?:\w+ ){0,3}?(?:come to an end|stop|(?:are|be|is) (?:\w+ )?(?:stopped|banned|ended|forbidden|not allowed|no longer allowed))
(?:placements?|foster(?:ing| care| home| carers?)?|residential|unit) (?:\w+ ){0,3}?(?:at a (?:safe )?distance|far away|miles away|well away|further away)
no more than (?:one|two|three|\d) of (?:them|the (?:group|friends|boys|girls|young people|members|five|four|lads)) (?:\w+ ){0,4}?(?:admitted|allowed|let in|permitted|enter|come in|served|inside)
(?:half|one|two|three|some) (?:of )?(?:them|the (?:group|friends|boys|girls|young people|members|five|four|lads)) (?:\w+ ){0,3}?on (?:alternate|alternating|different|separate) (?:days|weeks|nights|evenings|afternoons)
(?:placements?|home|house|flat|accommodation|unit|carers?) (?:\w+ ){0,5}(?:\d+|twenty|thirty|forty|fifty|sixty|a hundred) miles (?:away|off|from)
paths? (?:do not|don['’]t|will not|won['’]t|never|cannot|can['’]t|no longer|should not) (?:\w+ )?cross
only (?:one|two) of (?:WHOM|them) (?:\w+ ){0,5}?(?:at any (?:one )?time|at a time|at once|on (?:any|the same) day)
(?:ban|limit|cap|rule) (?:on|of) (?:no )?(?:more than|over) (?:one|two|three|\d) of (?:the\s+)?(?:group|friends|them|five|young people|boys|girls|members)
clean break(?! from (?:the |an? |his |her |their |this )?(?!group|friend|other|peer|rest|lot|crowd)\w)
(?:attend|attends|attendance|visits?|sessions?|appointments?|seen|admitted|let in|arrive|arrives) (?:[\w,’'-]+ ){0,6}?(?:one by one|singly|one after the other)(?! if| when they)
(?:reduc|dilut|lessen|weaken|dampen|defus|diffus|break|disrupt|remov)(?:e|es|s|ing)? (?:up )?the (?:group|peer) (?:dynamics?|effect|influence|mentality|pressure of)
no (?:more )?(?:seeing|meeting|messaging|contacting|visiting|mixing with|talking to|hanging (?:about|around|round|out) with) (?:each other|one another|the others?|yp\d+|(?:his|her|their) friends)
(?:into|towards|join|joins|joining) (?:a |an )?(?:different|new|better|more positive|alternative|another) (?:friendship|social|peer)\s+(?:circles?|groups?|networks?)
(?:by|via|through|at|from|using) (?:separate|different) (?:routes|exits|entrances|gates)
(?:not|aren['’]t|isn['’]t|never) (?:his |her |their )?(?:real|true|proper) friends
avoid\w* (?:bringing|having|putting|placing|seating) WHOM (?:into contact|together|in the same)
(?:WHOM|the six|the seven|the cast|the eight) (?:is|are|be|to be|will be|being|must be|should be)\s+(?:\w+ )?(?:put|placed|moved|cast|sat|seated|timetabled|entered|assigned|allocated|spread|split|divided) (?:up )?(?:in|into|to|on|across|between|among|over) (?:a |an )?(?:separate|different|other|another) (?:\w+ )?(?:casts?|choirs?|bands?|crews?|squads?|companies|productions?|rotas?|tents?|dorm\w*|cabins?|minibus(?:es)?|coaches|boats?|carriages?|wings?|streams?|cohorts?|intakes?)
(?:school|college|class|form|house|housing|tutor group|set) moves? (?:\w+ ){0,4}?for (?:(?:any\s+|at least )?one|two|three|some|yp\d+|him|her|a (?:boy|girl|member)|each|the (?:oldest|eldest|youngest|leader|boy|girl|ringleader))
(?:mov|sen[dt]|exclu|suspend|bann?|barr?|away|remov|leav|tak)\w* (?:[\w,'’-]+ ){0,12}?(?:give|gives|giving|gave) (?:the (?:others?|rest|group)|(?:his|her|their) friends) (?:a |some )?(?:rest|break|breather|respite|breathing space|peace|chance to settle|fresh start|space)
(?:one|two|three|four|some|half|the (?:older|younger|oldest|eldest|boys|girls)|yp\d+)(?: [\w’']+){0,6}? (?:on|to|at|in|for) the DAY(?: \w+){0,2}?,? (?:and|but|while) (?:the )?(?:others?|rest|other \w+|remaining \w+|younger|older|girls|boys|yp\d+)(?: [\w’']+){0,4}? (?:on|to|at|in|for) the DAY
DAY (?:to|for|with) (?:one|two|three|four|some|half|the (?:older|younger|oldest|eldest|youngest|first|two|three)|yp\d+)(?: \w+){0,5}? and (?:on )?DAY (?:to|for|with) (?:the )?(?:others?|other \w+|rest|remaining|younger|older|two|three|youngest|second|yp\d+)
(?:one|two|three|four|some|half|yp\d+)(?: (?:of )?(?:them|the \w+|boys|girls|friends|members|young people)| and yp\d+)? (?:\w+ ){0,2}?(?:welcome|allowed|let in|admitted|come|attend|train(?! as)|may|can|use|skate|rehearse|offered|invited|timetabled|booked|seen|there|in|at)(?: \w+){0,5}?(?: )on DAY(?: \w+){0,3}? and (?:the )?(?:others?|rest|other \w+|remaining \w+|yp\d+)(?: \w+){0,5}? on DAY
(?:away|apart|removed|free|far|out|distance\w*) (?:\w+ )?(?:from|of) the (?:influence|pull|hold|reach|shadow|company|orbit|grip|sway|temptation) of (?:the (?:others?|group|rest|friends|other\s+\w+)|each other|one another|(?:his|her|their) (?:friends|peers)|yp\d+)
(?:not|never|no longer|nor|\w+n['’]t) (?:\w+ )?(?:to )?(?:associate|consort|fraternise|congregate|socialise|mix)(?=[.,;:]|$| (?:again|any more|in future|outside|after|until|at all|out of|at|in|on))
(?:mov|put|plac|book|switch|transfer|timetabl)(?:e|es|ed|s|ing|red|ting)? (?:one of (?:them|the \w+)|two of (?:them|the \w+)|the (?:youngest|oldest|eldest|older|younger|two \w+)|yp\d+|him|her) (?:\w+ ){0,3}?(?:different|another|separate|other) (?:\w+ )?(?:sessions?|slots?|shifts?|times?|casts?|squads?)
(?:agree|decide|insist|rule|require|order|make sure|ensure|promise)[sd]? that (?:\w+ ){1,3}?(?:only\s+)?(?:see|meet|message|contact|visit) (?:each other|one another|the others?|(?:his|her|their) friends)(?: only)? (?:at|in|on|when|with|under|once|if)
(?:keep|keeps|stay|stays|staying|keeping) (?:well |right )?away from (?:the (?:others?|rest|group)|each other|one another|(?:his|her|their) friends)
lets? in (?:only )?(?:one|two|three|\d)(?: of (?:them|the \w+))? (?:at most|and no more)
(?:bench|seats?|wall|shelter|steps|ramp|tables?|sofas?) where (?:they|the \w+) (?:\w+ )?(?:meet|sit|gather) (?:is|are|will be|to be|should be) (?:\w+ )?(?:removed|taken (?:away|out|down)|fenced off|demolished|blocked)
(?:remov|tak|demolish|fenc|block|rip)(?:e|es|s|ing|ping)? (?:away |down |off |out |up )?the (?:bench|seats?|wall|shelter|steps|ramp|tables?|sofas?) where (?:they|the \w+) (?:\w+ )?(?:meet|sit|gather)(?! (?:the )?(?:adults|men))
each (?:\w+ )?(?:is|are|gets|has) (?:given |offered )?a (?:different|separate) (?:\w+ )?(?:time|slot|day|evening|session|room|class|night)
(?:find|make|seek|meet)s? (?:\w+ )?friends (?:of|nearer|closer to|around|nearer to) (?:his|her|their) own age
not (?:associating|consorting|congregating|mixing)
(?:home|away|back|off|apart) (?:as soon as|when|whenever|if|once|each time|every time|the moment)\s+(?:\w+ ){1,6}?(?:seen|found|caught|spotted|met|gathered) (?:\w+ )?together(?! (?:late|after dark|at night|after \d|with (?:the )?(?:men|adults)))
(?:if|when|whenever|as soon as|once|each time|every time) (?:\w+ ){1,6}?(?:seen|found|caught|spotted) together,? (?:\w+ ){1,7}?(?:sent|moved|move on|taken|drive[ns]?|fined|reported|excluded|phone[sd]?|rings?|rung|separated|dispersed|told to)(?! (?:late|after dark))
(?:group chat|chat group|(?:whatsapp|snap|snapchat|instagram|telegram|signal) group|group['’]s chat|shared chat|server) (?:is|are|to be|be|will be|has been|gets|must be|should be) (?:\w+ )?(?:closed(?! to)|deleted|shut|taken down|wound up|removed|ended|disbanded|blocked|banned|stopped|left)
(?:delet|clos|shut|end|remov|block|ban|wind|tak|disband|leav|quit|dissolv|stop|exit)(?:e|es|s|ing|ting)? (?:down |up )?(?:the|their|this|his|her) (?:group['’]s )?(?:group chat|chat group|whatsapp group|shared chat)(?! to (?:the )?(?:\w+ )?(?:adults|strangers|men))
(?:ban|bann|bar|barr|exclud|remov|suspend|expel|expell)(?:s|es|ed|ing|e|ring|ning)? the (?:two|three|four)\s+(?:\w+est|older|oldest|eldest|younger|youngest|main|leading|loudest|who|boys|girls|ringleaders?|most)(?: \w+){0,4}? (?:from|until|for)
so that the (?:rest|others?) (?:may|might|can|could|will) (?:\w+ (?:\w+ )?in peace|settle|calm|breathe|be left|make (?:other|new) friends|drift)
(?:group|friends|friendship|friendships|others?)(?:['’]s)? (?:\w+ )?(?:loses?|lost|losing) (?:its|their|some of its|some of their) (?:hold|grip|pull|appeal|influence|attraction|power|draw|sway)
(?:hold|grip|pull|influence|sway|power|appeal) (?:of|that) (?:the|this) (?:group|friends|friendships?)(?: \w+){0,3}? (?:weaken\w*|loosen\w*|fad(?:es|ed)|lessen\w*|broken|ends?|reduced|lifted)
(?:loosen|weaken|break|reduc|lessen|undo|undermin|diminish|lift)(?:s|e|es|ing)? the (?:\w+ )?(?:hold|grip|pull|influence|sway|power|appeal) (?:of|that) (?:the|this) (?:group|friends|others?|friendships?)
WHOM (?:is|are|be|to be|will be|sit|sits|stand|stands|train|trains) (?:sat |seated |put |placed|kept |made to sit )?(?:at|in|on) (?:opposite|different|separate|far) (?:ends?|corners?|sides?|halves|rows?|parts?) of
(?:sit|seat|put|place|keep|stand)(?:s|ting|ing)? (?:WHOM|each of them|each \w+) (?:at|in|on)\s+(?:opposite|different|separate|far) (?:ends?|corners?|sides?|halves|rows?|parts?) of
(?:weeks?|summer|holidays?|half[- ]term|term|easter|year|month)s? (?:\w+ )?(?:with (?:relatives|family|an? \w+|his|her)|abroad|away|elsewhere)(?: \w+){0,3}?,? (?:away |far |well away|apart )(?:from|of) (?:the (?:others?|group|rest|friends)|each other|his friends|her friends)
(?:aunt\w*|uncle|nan|gran\w*|father|dad|mum|mother|relatives?|cousins?|family|brother|sister)(?: in \w+)? (?:has |have |is |are |will |who )?(?:\w+ )?(?:agreed|offered|willing|happy|able|prepared|ready) to (?:have|take|take in|house|put up) (?:yp\d+|him|her|one of (?:them|the \w+))(?= (?:to live|permanently|until|from (?:the|now|january|april|june|july|august|september)|for (?:a while|the (?:summer|year|time)|good|now)))
out of (?:the )?reach of (?:the (?:group|others?|rest|friends)|this (?:lot|group)|(?:his|her|their) friends|each other|one another)
(?:residential|secure|boarding) (?:\w+ )?(?:placements?|place|unit|home) for (?:one of|yp\d+|the (?:most \w+|eldest|oldest|youngest|leaders?|ringleaders?))
WHOM (?:two |three )?(?:into care|under (?:section|s\.?) ?20)
any (?:area|borough|town|estate|school) (?:except|but|other than|apart from) (?:this|here)
no (?:crossover|cross-over)(?= (?:between|of|at|in)|[.,;]|$)
(?:not|\w+n['’]t) (?:\w+ )?(?:out|about|around|in town|on site) at the same time
one in,? one out
under no circumstances (?:\w+ ){0,3}?(?:together|meet|mix|in contact)
so (?:that )?the (?:\w+ )?(?:chat|thread|server) (?:goes|falls) (?:quiet|silent|dead)
better off without (?:this|that|the|these|his|her|their) (?:\w+ )?(?:crowd|lot|group|friends?|friendships?|others?|rest|bunch)
(?:removed|taken out|taken away|ripped out|fenced off|closed off|locked|blocked off) (?:as|because|since) (?:[\w’']+ ){0,3}?(?:where|they|the (?:group|friends|boys|girls|young people|lads)) (?:\w+ ){0,2}?(?:sit|gather|meet|hang|congregate|collect)
(?:yp\d+|one of (?:them|the \w+)|two of (?:them|the \w+)|him|her|the (?:eldest|oldest|youngest|older two|younger two)) (?:will |to |should |is to |are to |must )?(?:go|goes|move|moves|moved|transfers?|transferred|starts?|sent|be taught|attend|attends) (?:\w+ ){0,2}?(?:to|at) the other (?:campus|site|school|college|building|unit|centre)
(?:in|into) (?:different|separate) (?:bands|streams|cohorts|houses)
no (?:more )?(?:going (?:round|over|out|about|anywhere)|calling|visiting|sitting|walking|travelling|messaging|chatting|playing|being)(?: (?:to|with|at|for|near))? (?:each other|one another|the others?|yp\d+|(?:his|her|their) friends)
(?:life|world|more to life) (?:beyond|outside|apart from|than|without) (?:these|this|the) (?:\w+ )?(?:two|three|four|five|group|friends|lot|others|crowd)
no (?:\w+ )?(?:contact|communication|interaction|dealings) (?:of any kind )?(?:between|with|among) (?:any of )?(?:each other|one another|yp\d+|the (?:others?|rest|group)|other members|(?:his|her|their) friends)
(?:ask|tell|order|get|make|require|direct)(?:s|ing)? (?:any |all )?(?:(?:two|three|four) or more of )?WHOM (?:to )?(?:move|moving) (?:on|along)
(?:get|gets|getting|keep|keeping|take|taking|move|moving) (?:him|her|yp\d+) (?:right |well )?away from (?:them|these|this lot|that lot)(?! (?:men|adults|people))
no (?:joint|shared|paired) (?:activit\w+|sessions?|lessons?|time|trips?|outings?|breaks?)(?! with\s+(?:the|any|that|an?) (?:\w+ )?(?:pupils?|boys?|girls?|person|people|adults?|man|men))
(?:remov\w+|away|out|taken|extract\w+) (?:him |her |yp\d+ )?(?:from|of) (?:the|this|that) (?:peer|group|friendship) (?:dynamics?|setting|culture|environment)
(?:take|takes|have|has|go on|book)(?:ing)? separate (?:holidays|trips|breaks)
adults?(?! (?:session|service|club|education|group|evening|night))
(?:older |grown |adult |unknown )?(?:men|man|males?)
dealers?
exploit\w*
groom\w*
older (?:people|buyers|customers|residents|youths?|dealers|sellers)
those who (?:sell|harm|exploit|groom|use|control|supply|target|buy|threaten|hurt)
people who (?:sell|harm|exploit|groom|use|control|supply|target|buy|threaten|hurt)
(?:the|that) (?:driver|landlord|shopkeeper|stranger|network|family who threaten)
rival\w*
older (?:cousins|relatives|brothers|sisters|players|pupils|students)
(?:posters?|signs?|lights?|notices?|cards?|cameras?|banners?) (?:\w+ ){0,5}?(?:goes|go|went) up
watch(?:es|ed|ing)? (?:a|the|it) (?:[\w-]+ ){0,2}?(?:film|video|match|play|performance)
stands? (?:there|outside|nearby|at|by|in|with)
(?:on|every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:[\w-]+ ){0,4}?(?:at|from) \d[\w.:]*
(?<!an\s)open(?:s|ed)?(?= \w)(?! (?:with|to|for discussion|door policy|mind|to (?:the|new|all)|conversation|dialogue|access|discussion|between|about|and (?:honest|transparent|clear)|communication|channels|lines|minded|for)\b)
opening (?:the|a|its|up|from|on|until|at|hours)
unlock(?:s|ed|ing)?
clos(?:e|es|ed|ing) (?:the|its|a|at|on|down|off|early|one|both|their)(?! (?:gap|case|loop|link))
lock(?:s|ed|ing)?
writ(?:e|es|ten)(?! (?:off|up)\b)
writing to
train(?:s|ed)(?! station)
train(?= (?:the|all|its|each|every|two|three|four|five|six|seven|eight|nine|ten|\d+|staff|shop|bus|drivers|teachers|door|taxi|wardens|officers|them|both|night)\b)
training (?:the|all|its|each|every|two|three|four|five|six|\d|staff|shop|bus|drivers|teachers|wardens|officers)
mov(?:e|es|ing) (?:the|its|their|a|his|her|each|both|all|it)
fund(?:s|ed|ing)?(?= (?:[\w’'-]+ ){1,5}?(?:sessions?|clubs?|posts?|places?|lessons?|trips?|fares?|evenings?|nights?)\b)
fund(?:s|ed|ing)?(?= (?:a|an|the|two|three|four|five|\d+|one|it|bus|free|each|all)\b)
pay(?:s|ing)?(?= (?:for|the|a|an|\d+|£|it|each|their|them|five|half)\b)
light(?:s|ing)? (?:the|a)
install(?:s|ed|ing)?
fit(?:s|ted|ting)?(?= (?:a|an|the|two|three|four|five|six|lights|lamps|locks|new|cameras)\b)
repair(?:s|ed|ing)?
mend(?:s|ed|ing)?
fix(?:es|ed|ing)? (?:the|a|each|both|broken|it|two|three)
paint(?:s|ed|ing)?
replac(?:e|es|ing) (?:the|a|each|both|broken|all)
build(?:s)? (?:a|an|the|two|three) (?:\w+ )?(?:shelter|wall|ramp|path|fence|stage|room|bench|kitchen|pitch|court|website|skate\w*|shed)
cut(?:s|ting)?(?= (?:back|the|down|a)\b)
clear(?:s|ing)? (?:the|away|out)
fenc(?:e|es|ing)
buy(?:s|ing)?
bought
hir(?:e|es|ing)(?= (?:a|an|the|two|three)\b)
appoint(?:s|ed|ing)?(?= (?:a|an|the|two|one|its)\b)
recruit(?:s|ed|ing)?(?= (?:a|an|the|two|three|one|four|five|six)\b)
employ(?:s|ing)?(?= (?:a|an|the|two|one)\b)
visit(?:s|ing)?(?= (?:the|each|every|all|both|them|five|four|three|two|\d+|it|shops|parents)\b)
driv(?:e|es|ing) (?:the|them|a|each)(?! (?:\w+ )?(?:harms?|risks?|behaviours?|change|needs?|agenda|work|plan|violence)\b)
walk(?:s|ed|ing)?(?! (?:-in|in centre)\b)
invit(?:e|es|ed|ing)(?! (?:views|feedback)\b)
send(?:s|ing)?(?= (?:a|an|the|each|every|all|it|them|two|three|five|letters?|texts?|cards?|invitations?|his|her|their|its|out|copies)\b)
sent
phon(?:e|es|ing)(?= (?:each|every|the|all|both|them|her|him|families|parents|home)\b)
ring(?:s|ing)?(?= (?:each|every|the|all|both|them|her|him|families|parents|home|social|round|a)\b)
text(?:s|ing)?(?= (?:each|every|the|all|both|them|her|him|parents|a)\b)
giv(?:e|es|ing)(?! (?:them|(?:the|each) (?:\w+ ){1,3}?)(?: )?(?:more |positive |some)?(?:strategies|tools|skills|support|confidence|advice|guidance|opportunit|encouragement|a voice|space to))(?= (?:each|every|the (?:group|five|four|three|friends|young people|key|members|drivers|shop\w*)|them|all|both|out|a (?:key|card|number|phone|talk|pass|ticket)|two|three|four|five)\b)
hand(?:s|ing)?(?= (?:each|every|the|them|over|out|a)\b)
extend(?:s|ing)?(?= (?:the|its|opening|hours|their)\b)
set(?:s|ting)? up(?= (?:a|an|the|two|three)\b)
book(?:s|ed|ing)?(?= (?:a|an|the|each|two|three|four|six|it|five|transport|minibus|sessions|rooms?)\b)
teach(?:es|ing)?(?= (?:the|a|them|two|three|each|all|first|five|cooking|young)\b)
cook(?:s|ing)?
print(?:s|ed|ing)?
publish(?:es|ed|ing)?
sign(?:s|ed|ing)?(?! of| language)(?= (?:a|an|the|up|off|over|each|it|both)\b)
add(?:s|ed|ing)?(?= (?:a|an|the|two|three|saturdays?|sundays?|\w+days?|one|its|each|to the (?:rota|timetable|policy))\b)
remov(?:e|es|ed|ing)(?= (?:a|an|the|its|it|all|each|both|their)\b)
host(?:s|ing)?(?= (?:a|an|the|two|three|six|them|one)\b)
staff(?:s|ed|ing) (?:the|it|a|by)
patrol(?:s|led|ling)?
chang(?:e|es|ed|ing)(?= (?:the|its|a|his|her|their|opening|bus|rota|policy|school|shift|it)\b)
amend(?:s|ed|ing)?
rewrit(?:e|es|ing|ten)
redraft(?:s|ed|ing)?
draft(?:s|ed|ing)?(?= (?:a|an|the|its|one|and|it|new)\b)
adopt(?:s|ed|ing)?(?= (?:a|an|the|its|new|it)\b)
appl(?:y|ies|ied|ying) (?:for|to)
lend(?:s|ing)?
bring(?:s|ing)?(?= (?:the|a|them|each|back|two|three|five|forward)\b)
tak(?:e|es|ing)(?= (?:the (?:group|friends|young people|five|bus|map|proposal|request|plan|boys|girls|letter|drawing|petition)|them|the group['’]s|a minibus|five|two|three|down)\b)
read(?:s|ing)?(?= (?:the|out|it|them|each|back)\b)
show(?:s|ing)?(?= (?:the|them|each|its|his|her|it)\b)
tell(?:s|ing)?(?= (?:the|them|each|every|all|both|parents|shop\w*|drivers|staff|her|him|five|bus)\b)
ask(?:s|ed|ing)?(?= (?:the|them|each|every|all|both|for|her|him|five|eight|\w+ (?:to|whether|which|what)|bus|shop\w*))
end(?:s|ed|ing)?(?= (?:the|its|their|each|lessons)\b)
start(?:s|ed|ing)?(?= (?:a|an|the|on|from|each|two|one|earlier|later|\w+days?)\b)
stop(?:s|ped|ping)?(?= (?:the|selling|using|asking|sending|moving|charging|issuing|its|opening|all|searching|calling|\w+ing)\b)
hold(?:s|ing)? (?:the (?:last )?bus|the door|a place|places|seats)
put(?:s|ting)?(?= (?:a|an|the|up|five|two|three|lights|new|each|in (?:a|two|three|new|lights)|on (?:a|an)|its|their|out|them)\b)
keep(?:s|ing)?(?! (?:the|our|its) doors? open(?:[.,;]|$| to))(?= (?:the (?:\w+ ){1,3}(?:clear|open|lit|unlocked|free|warm|running|on(?! (?:the|its|their|our|an?|each|every|first|last|\w+days?|track|board)\b))|it (?:open|lit|free|warm)|its doors?|a (?:seat|place|room))\b)
(?<!communication\s)(?<!dialogue\s)(?<!channels\s)stay(?:s|ing)? (?:open|until|on|late|behind|in (?:the|a|room))
check(?:s|ed|ing)?(?= (?:the|each|every|all|both) (?:\w+ )?(?:lamps?|lights?|lighting|locks?|doors?|gates?|lift|cameras?|path|stairwell|bus|register|rota|alarms?|phone)\b)
wait(?:s|ing)? (?:at|with|for|until)
stand(?:s|ing)? (?:at|by|outside|in|on|beside|near)
sit(?:s|ting)? (?:with|in|at|on|down)
meet(?:s)? (?:the|them|each|every|parents|all|both|with the)(?: \w+){0,6}? (?:on|at|every|each|by|in|weekly|fortnightly|twice|once|from|for|after|before)
names? (?:a|an|one|two|the)
assign(?:s|ed|ing)? (?:a|an|one|each|two|the)
allocat(?:e|es|ed|ing) (?:a|an|one|each|two|the|£)
agree(?:s|d)? (?:a|an|the|with|to|which)(?! (?:way forward|plan|next steps|actions?|approach)\b)
count(?:s|ing)? (?:the|how)
draw(?:s|ing)? (?:a|the|up)
make(?:s)? (?:a|an|the|two|five|three|each) (?:\w+ )?(?:film|map|card|cards|poster|leaflet|list|rota|video|appointment|phone call|call|referral|application|room|space|seat|meal|sign|garden|mural|complaint|drawing|timetable|booking)
run(?:s|ning)?(?= (?:a|an|the|two|three|four|six|it|one|five|eight|ten|twelve|\d+|weekly|fortnightly|evening|sessions|later|until|from|every|each|on)\b)
hold(?:s)?(?! the risks?\b)(?= (?:a|an|the|two|three|four|six|one|five|weekly|fortnightly|sessions|meetings)\b)
deliver(?:s|ed|ing)?(?= (?:a|an|the|two|three|four|six|one|five|eight|ten|\d+|training|sessions|weekly|it|leaflets?|cards?)\b)
provid(?:e|es|ed|ing)(?= (?:a|an|the|two|three|five|six|free|bus|hot|transport|food|lunch|minibus|each|tea|it|meals?|kitchen|\d)\b(?! (?:range|variety|appropriate|consistent|safer?|inclusive|welcoming|positive|nurturing|listening|supportive|coordinated|co-ordinated|holistic|robust|space to talk|support)\b))
offer(?:s|ed|ing)?(?= (?:a|an|each|the|every|five|two|three|four|free|six|all|them|paid|work)\b(?! (?:range|variety|safer?|inclusive|welcoming|positive|nurturing|\w+ support|support|young people support|group support|opportunit\w+)))
submit(?:s|ted|ting)?(?= (?:a|an|the|its|it)\b)
publicis\w+
fill(?:s|ed|ing)? (?:the|in|a|up)
plant(?:s|ed|ing)?
lower(?:s|ed|ing)? (?:the|its|a)
raise(?:s)? (?:the (?:fence|kerb|age|fare|pay)|£)
shorten(?:s|ed|ing)?
widen(?:s|ed|ing)?
reopen(?:s|ed|ing)?
swap(?:s|ped|ping)?
perform(?:s|ed|ing)?(?= (?:the|a|an|its|their|it)\b)
trim(?:s|med|ming)?
sweep(?:s|ing)?(?= (?:the|up)\b)
sew(?:s|ing)?
unload(?:s|ed)?
seat(?:s|ed|ing)?(?= (?:the|them|each|everybody)\b)
eat(?:s|ing)?(?= (?:lunch|together|with|at)\b)
play(?:s|ing)?(?= (?:football|cricket|basketball|music|cards|games|against|with)\b)
drop-?ins? (?:in|at|on|every|each)
(?:an?|the|two|three) (?:[\w-]+ ){0,2}?(?:stall|match|meal|trip|walk|workshop|fair|tournament|barbecue|breakfast|lunch|supper|picnic|film|bus) (?:[\w-]+ ){0,5}?(?:on|every|each) (?:\d|[a-z]+days?)
sets? aside
lets? (?:them|the (?:group|friends|young people|five|girls|boys))(?! (?:know|fall|slip|drift|down)\b)
serv(?:e|es|ing)(?= (?:the|a|hot|free|food|tea|breakfast|toast)\b)
reserv(?:e|es|ing)
greet(?:s|ing)?
answer(?:s|ed|ing)?(?= (?:until|at|by|every|all|the|their|within|every|each)\b)
switch(?:es|ed|ing)? (?:on|off|the)
turn(?:s|ed|ing)? (?:on|off|the)
waiv(?:e|es|ed|ing)
lift(?:s|ed|ing)? (?:the|its|a)
withdraw(?:s|n|ing)?
brief(?:s|ed|ing)? (?:the|all|each|every|its|staff|drivers|both|night|door|shop\w*|teachers|them|two|\d)
record(?:s|ed|ing)? (?:a|the) (?:film|song|message|video|podcast)
map(?:s|ped|ping)? (?:the (?:walk|route|route home|places|safe)|safe|where)
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
paid (?:for )?(?:from|by|out of)
goes to (?:all|each|every|both|the) (?:\w+ )?(?:parents|families|drivers|shops|homes|young)
having (?:\w+['’]?s? ){1,6}?(?:speak|talk|show|present|lead|run|open)
monthly (?:supper|lunch|meal|breakfast|walk|match|trip|visit|drop-in|surgery)
weekly (?:supper|lunch|meal|breakfast|walk|match|trip|visit|drop-in|surgery)
free (?:breakfasts?|lunch(?:es)?|suppers?|meals?|swims?|passes|travel|bus|entry|lessons)
they chair
moves? (?:in|back|up|down|out )?(?:in)?to (?:the|a|an|its|another|room)(?! (?:[\w-]+ ){0,3}?(?:approach|model|way|stage|phase|footing|culture|system|conversation|position|discussion|point)\b)
choos(?:e|es|ing) (?:the|its|their) (?:\w+ )?(?:chairs?|paint|colours?|music|films?|food|menu|games?|books?|furniture|day|seats?)
(?:tak|carr|bring|post|hand|leav|giv|deliver|send|stock|print)(?:e|es|y|ies|ying|s|ing)? (?:out\s+)?(?:\d+|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|a hundred|a dozen) (?:\w+\s+)?(?:copies|leaflets?|cards?|posters?|zines?|books?|letters?|tickets?|passes|blankets|coats|meals|cups|chairs|flyers|torches|booklets)
rings (?:anybody|anyone|whoever|each|every|them)
driven (?:to|home|back|from)
replace (?:it|them|that|one|two|three|five)
dig(?:s|ging)?(?! (?:deeper|in|into)\b)
apologis(?:e|es|ed|ing) (?:to|for|in)
knock(?:s|ing)? (?:on|at)
donat(?:e|es|ed|ing)
film(?:s|ing) (?:the|a|an|its|their|them|each|it)
perform(?:s|ing)? (?:at|for|in|on|to) (?:the|a|its|their|them|each|every|school)
drop(?:s|ped|ping)? (?:the|its|a|their|that) (?:\w+ )?(?:rules?|bans?|fares?|fees?|charges?|fines?|price|conditions?|policy|dress code|claim)
park(?:s|ed|ing)? (?:the|a|its|his|her|their)
sees? (?:the (?:group|friends|young people|five|four|three|girls|boys)|them|each \w+(?: \w+)?|young people|pupils) (?:home|off|across|out|at (?:the|a|his|her|their|\d)|in (?:the|a|his|her|their))
teach(?:es|ing)? (?:\w+ing\b(?! (?:skills|strategies|positive))|football|cricket|rugby|netball|guitar|drums|chess|judo|cookery|dance|first aid|graffiti|photography|swimming)
lead(?:s|ing)? (?:a|an|the|two|three|four|six) (?:[\w-]+ ){0,2}?(?:workshops?|walks?|sessions?|rides?|tours?|class(?:es)?|rehearsals?|hikes?|assembl(?:y|ies)|runs?)
takes? (?:it in )?turns? (?:to|at|on|in)
organis(?:e|es|ed|ing) (?:a|an|the|two|three|four|another|its) (?:[\w-]+ ){0,2}?(?:trips?|coach(?:es)?|tournament|match(?:es)?|meals?|supper|day|walks?|films?|party|picnic|camp|visits?|outings?|concert|show|barbecue|festival|gig|swim|bus|minibus|taxis?|stalls?)
play(?:s|ing)? (?:five-a-side|rounders|netball|chess|pool|tennis|table tennis|rugby|darts|snooker|badminton|hockey|dominoes|bingo|board games|a match|matches)
giv(?:e|es|ing) (?:haircuts|lifts|lessons|blankets|coats|bread|food|lunch|breakfast|refunds)
coach(?:es|ing) (?:the|them|five|both|football)
(?:swim|climb|cycle|dance|fish|jog|sing|camp|skate|bake|garden|box)(?:s|es)? (?:with|together)
continu(?:e|es|ed|ing) (?:the|its|their|with the|a|our|holding the) (?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:\w+ )?[a-z]{3,}
(?:is|are|be) (?:out |based |back )?(?:at|in|on|outside|by|near) (?:the|a) (?:[\w’'-]+ ){1,5}?(?:on\s+|every |each )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?
(?:is|are|be|been|gets?|was|were) (?:fitted|mounted|bolted|hung|nailed|screwed|put up)
(?:are|is|be|been) (?:paused|suspended|waived|cancelled|withdrawn|scrapped) (?:until|for|from|at|in|by)

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 43 44 46 47 48 49 50 52 54 56 59 60 61 62 63 67 68 69 70 71 74 75 77 78 79 80 81 82 83 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 102 103 104 106 108 109 110 112 113 126 129 134 136 137 138 139 140 145 146 147 148 149 151 156 157 159 161 162 164 167 169 187 190 193 252 262 275 293 294 295 296 297 300 301 302 303 304 305 306 307 352 353 354 355 357 361 363 365 366 367 372 373 376 379 380 387 390 391 392 393 395 396 398 399 400 401 402 403 406 409 410 411 418 419 424 425 426 432 433 436 438 441 442 444 445 450 451 455 456 457 459 464 465 466 467 468 470 471 472 473 477 478 479 480 482 486 487 488 489 490 491 492 493 494 497 498 500 501 502 503 504 505 506 507 508 509 510 511 514 516 519 520 521 522 523 525 526 527 528 531 532 546 553 554 555 557 558 562 566 570 572 573 574 576 580 582 593 594 595 598 599 601 603 604 608 615 678 679 682 683 689 691 692 693 694 695 696 698 699 700 702 705 706 710 713 714 716 717 719 720 721 722 739 740 741 742 743 746 747 748 749 750 751 752 755 756 757 758 759 760 762 763 765 766 767 768 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 795 796 797 798 799 800 802 803 804 805 806 807 808 809 811 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 834 836 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 896 897 898 900 901 902 903 904 905 906 907 908 909 910 911 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 929 932 934 935 936 937 938 939 941 942 943 945 946 947 948 949 950 951 952 953 954 955 956 957 958 959 960 961 962 963 964 965 966 967 968 969 970 971 972 973 974 975 976 977 978 979 980 981 982 983 984 985 986 987 989 990 991 992 993 994 995 996 997 998 999 1000 1001 1002 1004 1005 1006 1007 1008 1009 1010 1011 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1046 1053 1054 1055 1058 1059 1061 1084 1138 1143 1150 1174 1175 1177 1188 1189 1196 1199 1200 1201 1203 1204 1207 1208 1218 1219 1221 1223 1224 1225 1226 1230 1231 1232 1233 1 8 9 13 17 19 21 30 45 51 53 55 57 58 64 65 66 72 73 76 84 100 101 105 107 114 115 118 123 124 125 127 130 135 141 142 143 144 150 152 153 158 160 163 165 166 168 171 173 174 176 179 184 185 186 188 189 191 192 224 228 229 244 247 257 278 279 281 282 283 286 290 291 298 299 324 340 356 358 359 360 362 364 368 369 370 371 374 375 377 378 381 382 383 384 385 386 388 389 394 397 404 407 408 413 414 415 416 417 420 421 427 430 431 434 435 437 439 440 443 446 447 448 449 452 453 454 458 460 462 463 469 474 475 476 481 483 484 485 495 496 499 513 515 524 529 530 533 534 535 539 540 541 542 543 545 547 549 552 556 559 560 561 563 564 565 567 568 569 571 575 577 578 581 583 592 596 597 600 602 605 606 607 612 614 621 623 650 677 680 681 684 690 697 701 703 704 707 709 711 712 715 718 723 724 737 738 744 745 753 754 761 764 769 794 801 810 812 832 833 835 837 899 912 928 930 931 933 940 944 988 1003 1012 1028 1052 1057 1060 1063 1065 1068 1072 1076 1081 1083 1086 1095 1106 1116 1124 1135 1140 1141 1142 1144 1145 1147 1148 1149 1158 1160 1176 1182 1183 1185 1190 1191 1193 1197 1202 1205 1206 1209 1210 1211 1212 1214 1215 1217 1220 1227 1228 1229 0 7 42 111 116 117 119 120 121 122 128 131 132 133 154 155 170 172 175 177 178 180 181 182 183 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 225 226 227 230 231 232 233 234 235 236 237 238 239 240 241 242 243 245 246 248 249 250 251 253 254 255 256 258 259 260 261 263 264 265 266 267 268 269 270 271 272 273 274 276 277 280 284 285 287 288 289 292 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 341 342 343 344 345 346 347 348 349 350 351 405 412 422 423 428 429 461 512 517 518 536 537 538 544 548 550 551 579 584 585 586 587 588 589 590 591 609 610 611 613 616 617 618 619 620 622 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 669 670 671 672 673 674 675 676 685 686 687 688 708 725 726 727 728 729 730 731 732 733 734 735 736 870 1047 1048 1049 1050 1051 1056 1062 1064 1066 1067 1069 1070 1071 1073 1074 1075 1077 1078 1079 1080 1082 1085 1087 1088 1089 1090 1091 1092 1093 1094 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1107 1108 1109 1110 1111 1112 1113 1114 1115 1117 1118 1119 1120 1121 1122 1123 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1136 1137 1139 1146 1151 1152 1153 1154 1155 1156 1157 1159 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1178 1179 1180 1181 1184 1186 1187 1192 1194 1195 1198 1213 1216 1222

8 14 6 4 3 6 8 10 3 9 3 9 9 8 6 8 12 7 11 6 9 12 4 8 8 8 6 4 6 7 7 4 9 10 10 0 6 5 9 0 6 4 4 8 6 7 5 3 6 10 6 9 6 6 7 7 12 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 10 7 9 3 4 4 6 6 68 7 6 5 4 5 6 6 9 7 6 14 3 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 3 0 4 5 4 9 4 11 6 6 8 9 15 8 3 19 6 5 8 6 7 7 4 7 8 4 4 3 10 5 4 4 4 3 7 7 8 3 4 4 4 3 6 5 5 6 6 3 4 3 3 5 9 4 5 4 6 2 4 5 5 5 3 3 4 4 5 3 4 3 4 4 3 3 5 4 3 4 3 5 3 4 6 3 9 4 8 4 4 4 4 4 3 4 8 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 6 3 7 10 7 5 5 5 3 3 4 7 3 5 5 3 4 3 3 3 4 7 5 3 4 3 5 4 3 3 4 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 7 6 5 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 11 6 7 3 4 5 22 7 3 6 6 14 16 0 4 6 4 13 6 8 7 10 5 4 6 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 0 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 8 0 5 0 13 26 0 12 9 14 11 10 5 0 10 12 6 7 6 3 4 0 0 11 20 26 18 31 9 11 12 6 10 11 9 8 8 13 20 7 6 9 9 7 8 7 0 0 13 13 7 7 5 2 8 4 8 7 6 12 14 3 7 8 11 0 7 3 6 4 3 3 4 8 5 8 4 3 10 5 2 11 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 11 3 3 14 5 5 3 5 3 7 6 10 10 2 5 4 3 5 6 5 7 3 11 5 3 7 6 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 4 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 5 3 2 2 2 3 2 2 3 3 3 4 3 3 3 2 2 6 2 4 3 4 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 3 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 3 2 2 2 3 3 2 2 4 4 2 2 2 2 6 3 2 2 5 2 2 3 2 2 2 2 2 1 1 2 3 3 4 5 2 3 2 2 2 3 3 2 1 3 2 2 2 3 2 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 5 2 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 13 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	458 1845
20$	2059
34$	810
35$	810
YP	1612
a$	2190 99 1397 1427 1450 1460 1461 248 1494 1498 1555 336 1604 1796 1798 2673 1801 569 1805 2687 2689 1818 1820 1822 1852 1893 2063 2064 2066 2067 2068 2069 2071 2073 2079 2080 2081 2083 2084 2085 2089 2092 2103 2104
abc	294 1528
abcs	1528
able$	2262 1537 326 1691 1771 617 1934
about$	1371 1491 2393 1976 1981
above	2531
above$	2547 1993
abreast$	1049
abroad	1728
abuse$	1918
academ	2486 2516 2521
academy$	2572
accept	1249 2133
accepted$	2123
access	1451 1927 761 1995
access$	2325 712
accessed$	598
accessible$	2317
accomm	475
accommodation$	2496 499
accordingly$	1947 1948
accoun	2197 1403 761 1995 940
account$	63 2263 2277 2360
accred	1304
accredited$	2178
achiev	1285 1989
achieve$	599
achieved$	2159 599
achieves$	599
acknow	1305 708
acknowledge$	1101
acknowledged$	1101
acknowledgement$	2179
acknowledges$	1101
acknowledging$	1101
across	2691
across$	2276 2471 1944
act$	713 790
acted$	2200
action	1243 2164 2181 1403 1438 592 1832 1845 874
action$	2 51 2274 2277 2312 606
actions$	2 51 606
active$	1416
activi	1243 2164 2181 2243 2310 1507 2663 592 1832 1845 2015 874
activities$	2182 2381 2511 1649 2524 2533 1945 1946 2020
activity$	2020
acts$	790
ad$	175
add	817
add$	1175
added$	1175
adding$	1175
additi	160
additional$	1363 1394 685
addres	121 122 1399 183 708
address$	1417 1681 1081
addressed$	1356 2273 1081
addresses$	1681 1081
addressing$	1081
adds$	1175
admitt	2605 503
admitted$	1737
adopt$	216 1184
adopte	2142 1294 1826
adopted$	2168 1184
adopting$	1184
adopts$	1184
adult	2197
adult$	2252 2253 2348 1874 1875 642 1129
adults	249
adults$	2217 1372 167 2348 1483 891 1129
advert	1243 2142 2164 2181 592 1826 1832 1845 874
advice$	130 2268
advis$	337
advise	65 66
advise$	308 337 1097
advised$	337 1097
adviseed$	308
adviseing$	308
adviser$	607
advisers$	607
advises$	308 337 1097
advising$	337 1097
adviss$	337
advoca	708 1042
advocate$	1021
afraid	1319
afraid$	2193 960
after$	2202 2312 1505 2674 2052
aftern	513 514 515
afternoon$	2177 1594 2600 2621 1748 2623
afternoons$	2177 1594 2606 2621 1748 2623 1861
again$	1472 2362 2544
against$	1256 111 1347 2403 1571 1906
age$	2632
agenc	2237
agenci	26 34 2163 1383 249
agencies$	0 1 2113 12 16 18 1260 2148 57 1375 2257 167 1483 740
agency$	2137 1400
agenda$	2240 1939
agree	817
agree$	1252 352 518 847
agreed	2142 1294 1298 1399 1826
agreed$	2125 2168 2172 1382 2273 1469 518 1771 1843 771 847
agreeed$	1252
agreem	1243 2164 2181 2392 592 1832 1845 874
agreement$	60 130 2391
agreements$	2391
agrees$	1252 352 518 847
aim	748
aim$	2005
aiming	748
aims	748
aims$	2005
alarm$	36 38 612
alarms$	36 38 612
alert	1463
alert$	2275 2337 2032
align	1042
all	33 110 124 1396 2557 1800 2681 1967 2055
all$	2109 1267 1292 2174 1310 2270 167 1478 1481 1483 1584 1645 740 2066 2069 2093
alloca	1262 2142 1826
allocate$	1198
allocated$	2136 1282 510 1843 1198
allocates$	1198
allocating$	1198
allotment$	58
allow$	2234 2289 1512 1620 1627 1663 2017
allowe	2605
allowed$	201 1512 1537 1696 2588 2603
allows$	2234 2289 2017
allowted$	1512
alone	1319 1651
alone$	2193 2525 2548 2570 2041
along$	1553 2661 2016
alongs	1684 1721
alongside$	2558 1944 2007 2008 2031
altern	2310 2361 301 402 452 2015
alternate$	360 1611 1732
alternating$	360 1732
alternative$	1369 506
alternatives$	1921
ambassador$	607
ambassadors$	607
amber$	2188 2189 1859
amend$	1180
amende	2142 1826
amended$	1180
amending$	1180
amends$	1180
among$	1513 1558 2471
amongs$	2276
amongst$	2276
an$	1397 1430 208 1450 1460 1798 1801 569 2687 1818 1820 1852 640 2079 2080 2081 2103
analyse$	689
analyses$	689
analysing$	689
analyst$	902
analysts$	902
and$	1328 1392 1394 1488 1497 1506 1984
annual$	597
anothe	1383 2407 2424 2426 2437 2452 2499 2503 1642 2595 2613 2624 2626 2658 2660 815 2053
another$	2257 1430 2408 2423 2439 2457 2466 2467 2475 2477 2479 372 2490 1623 1630 2510 407 1647 2528 2537 2553 2562 2569 1698 2576 2592 2596 489 506 1744 1751 2627 2646 2687 1820 641 2049
answer	1305 2200
answer$	2179 1223
answered$	1223
answering$	1223
answers$	1223
anti$	709
any$	1384 151 1386 1481 1584 540
anybody$	2098
anyone$	2098
apart	2402 2412 2417 1566 1567 391 2501 1689 516
apart$	2440 2441 2471 2472 1599 2474 371 2482 2495 1625 2563 2574 2593 525 1770 2648 1785
apolog	961
apologise$	867
apologised$	867
apologises$	867
apologising$	867
app$	63
appeal$	2639 532 1767
appearance$	1925
appl	817
applic	1243 2164 2181 592 1832 1845 874
applicable$	1933 1934
application$	2675 1985
applications$	1985
applie	1299
applied$	2173 840
applies$	840
apply$	840
applying$	840
appoin	1243 2142 2164 2181 503 592 1826 1832 1845 874
appoint$	1155
appointed$	1841 1843 1155
appointing$	1155
appointment$	2182 1737 2675
appointments$	2182 1737
appoints$	1155
appren	1723
apprenticeship$	2597
apprenticeships$	2597
approa	2160 1319 108 1464 1881
approach$	2274 2324 2338 1943 1064
approachable$	2317 1914 2032
approached$	2193
approaches$	1323 1064
approaching$	2450
approp	160 2306 452 1927
appropriate$	1363 2241 1369 1382 1391 1394 2317 1933 1934 1112
appropriately$	2276 1112
approv	1262 2142 1298 1826
approved$	2136 2172
apps$	63
april$	2204 1331
are	1237 121 153
are$	1292 1296 1297 77 80 2191 105 115 1364 1456 231 366 589 590 591 637 639
area	1606 2480 2486 2516 2521 2584 2586
area$	2414 2430 2487 1622 1623 2497 2498 1774 2036
areas	2480
areas$	2341 2430 2522
arise	1447
arise$	2321
arises$	2321 1933
around	1721
around$	2257 1394 1410 1491 2393 1928 2027 2031
arrang	2142 1269 2143 2169 1826
arrange$	135 1512
arranged$	2269
arrangeed$	1512
arrangeing$	135
arranges$	135
arrangeted$	1512
arrest	1319 885
arrest$	103 114
arrested$	2193
arrests$	103 114
arriva	1690
arrivaltime$	2564
arrivaltimes$	2564
arrive	483 503 807
arrive$	1530 1737
arrives$	1737
articl	1243 2164 2181 592 1832 1845 874
as$	1336 126 147 1388 158 2273 2276 2277 2279 2280 1429 196 213 1468 235 321 637 660 661 1928 699 1941 1949 760 783
asbo	294 1528 295 1529
asbos	1528 1529
aside$	2086
ask	2191 1344 2218
ask$	101 306 308 553 628 1191
aske	628
asked	1299 2175 2176 1344 2218 614
asked$	2173 2196 1324 1344 306 308 352 1848 1191
asking$	306 308 553 1191
asks	1344 2218
asks$	101 306 308 553 628 1191
aspira	1942
aspirations$	1070
assaul	108 885
assault$	113 656
assaulted$	656
assaults$	113 656
assemb	1243 2164 2181 2565 2582 592 1832 1845 874
assemble$	2599
assemblies$	2182 2692
assembly$	2692 876
assess	1243 2164 2181 1352 121 1358 592 1832 1845 874
assessed$	44
assessment$	2 2224 2226 2229 2230 2232 2233 1900
assessments$	2232
assign	2142 1826
assign$	846
assigned$	1282 510 1843 846
assigning$	846
assigns$	846
assist$	1023
assistance$	2268 1023
assisted$	1023
assisting$	1023
assists$	1023
associ	1519 1520 2395 1522 2402 1531 2407 2411 2412 1586 1667 2582 2594
associate$	2393 2405 2456 2460 2541 2057
associating$	2394 2445 2058
association$	2394 2396 2462 2033 2034 946
associations$	947
assumptions$	1968
assurance$	130 1904
assurances$	1904
at$	2155 2158 1293 2190 1332 100 143 157 2273 1417 228 2339 2343 2346 1544 1547 2442 406 1656 2554 2556 465 507 2671 2674 2676 1807 1815 2691 2693 1823 2699 1828 1861 1977 2052 2062 2063 2064 2076 2077 2078 2102
attached$	1993
attachment$	1702
attachments$	1702
attack	108 885
attack$	113 955
attacked$	1882 955
attacks$	113 955
attemp	748
attend	1234 1235 4 2115 1254 2128 2129 1261 1263 2140 2141 2142 1269 2143 1278 1299 1304 72 483 503 1826 600 807
attend$	2114 1306 1516 2554 1737 548 1834 631 1228
attendance$	1238 21 2137 2139 2152 98 1737 1844
attendd$	1834
attended$	2108 2162 2173 2178 1306 1834 631
attendees$	2135 2139 2148
attending$	2108 631 1228
attends$	2114 1306 1516 1737 548 1834 631 1228
attention$	1418 1921
attenu	392
attitudes$	1968 1075
attrac	2415
attraction$	2639
attractive$	2317
audit	1243 2164 2181 592 1832 1845 874
audit$	2
audite	1304
audited$	2178
august$	2204
aunt	1565 2601 537
aunt$	986
auntie$	986
aunty$	986
authorisation$	2044
authorisations$	2044
authority$	2044
autumn$	2204
availa	2142 1463 1826
available$	1382 2269 1421 2337
avoid	300 2416 509
avoid$	1534 2482
avoidi	300
avoiding$	1534 1858
aware	1387 1399 1463
aware$	2261 2273 2275 2330 2337 1050
awaren	1942
awareness$	1930 697 1932 741 1069
away	2486 391 1642 421 2586 516 1770 547 556
away$	2389 2402 2416 2417 2442 1574 346 2477 1618 1625 412 1655 2556 2574 1701 1709 1713 2604 2607 1753 525 1770 1781 554 2070
back	1380
back$	105 1361 2254 525 630 2099
background$	1973
backinto$	1813
backto$	1813
badmin	1821
badminton$	2695
bail$	294
bake$	873
bakees$	873
bakes$	873
ban	286 289 342 343 348 486 492 528 529 1816 809
ban$	287 1543 339 390 502 2690
band	2618
bands$	2657
bann	529
banned	286 289 479 492 2635
banned$	2387 287 390 474 1713 2603
banner	59
banner$	561
banners$	561
bannin	286 289 342 492
banning$	287 390
bans	286 289 342 348 492
bans$	287 390 2690
bar	286 289 342 486 492 529 809
bar$	287 390
barbec	61
barbecue$	1295 1803 2694
barbecues$	1295
barr	529
barred	286 289 479 492
barred$	2387 390 474 1713
barrier$	437 477
barriers$	2248
barrin	286 289 342 492
barring$	390
barrister$	1019
bars	286 289 342 492
bars$	287 390
base$	1950
based$	2009
basis$	2283
be	153 229 705
be$	1292 1297 115 1364 1395 165 1401 176 180 196 1432 1439 1446 220 1456 1458 225 231 2340 1475 1511 1530 332 351 2463 366 1660 589 590 591 637 680 686 725 774 798
bear$	219
bearing$	219
bears$	219
become	153
become$	180
becoming$	180
been	2203 96
been$	1246 24 2142 1286 1292 1301 115 1395 366 590 591
before$	2190 94 1330 2674 980
befrie	108
begun	2142
behavi	2365 1942
behaviour$	294 295 1968 1074
behaviours$	1968 1074
behind	1799
behind$	2535 2673 1880 948
being	153 229 2594 1784 1942
being$	115 1364 1395 180 2395 2450 2463 2582 2602 1857 1858 686 725 2012
belief	1995
believ	2200 1344 2218
belong	1353 121
belong$	2227 666
belonging$	2318
belongs$	666
below$	1993
bench	64 1541 2672
bench$	36 62 521 522
benches$	36 62
benefi	2306
bes$	686
beside	1679 1684
beside$	2558 2077
best	1927
best$	191 2011
better	160 166 301 452 1704 698 708 883
better$	1394 1400 191 2325 246 1482 1502 2379 273 1551 1619 407 432 2579 506 546 610 737 1999 772 789 2025
betwee	2392
between$	2276 1513 2388 2396 2397 2471 1671 1711 1889
beyond	118 1574 1785
bid	1243 2164 2181 592 1832 1845 874
bigger$	2547
bike	64
bin	64
bin$	36 62
bingo	1821
bingo$	2695
bins$	36 62
bit$	2368
blankets$	2097 2105
block	307 528
block$	280 819
blocke	2629 2635
blocke$	819
blocked$	2387 280 547 819
blockes$	819
blocking$	280 819
blocks$	280 819
board	19 26 1278 1279
board$	1260 2150 2152 2153 2167 2235 2236 2577 1821 1958
boardi	2486
boarding$	1640 539
boards$	2167
boat	2618
bolste	1042
bolted	1824
bolted$	2698
bond	1522 1626
bond$	2396 324 2500 434 455 1702 2006
bonds$	324 2500 1702 2006
book	2140 517 557
book$	2688 2097 1169
booked	2140 2142 1304 1826
booked$	2162 2178 1169
booking$	2675 1169
bookle	1243 2164 2181 592 1832 1845 874
booklet$	2132
booklets$	2097
books	64
books$	2688 2097 1169
boroug	1606 2480 2486 2516 2521 2586
borough$	2487 1622 2497 2512 2572 1774
boroughs$	2513
both	2557 1800 2681
both$	2174 281 1521 1542 1582 2470 1597 1598 2473 2545 1694 2035 2047 2055 825 2064 2066 2068 2069 2106
bought	2142 1298 1826
bought$	2172 1846 1153
bounda	2365 761 1995
boundaries$	1922 2023
box$	873
boxes$	873
boxs$	873
boy	1320 281 1521 1542 1582 2470 1597 1598 2473 369 1612 2545 1694 1720 2035 2047 2055 825
boy$	2194 2478 448 1712
boyfriend$	995
boys	53 67 68 88 1326 106 110 221 1455 281 1521 1542 333 1582 2470 1597 1598 2473 414 2545 2557 1694 1716 1747 1804 1817 1853 2035 2047 2055 825
boys$	1287 1302 78 79 2194 1322 1340 2221 1504 2454 2478 2479 2500 448 2590 498 2610 2678 1879 2046
bread$	2105
break	1606 2480 391 392 1690 468 490 504 1746 533 2663 813
break$	140 300 362 363 1607 1625 395 412 1669 2620 2056
breakf	1811 1812
breakfast$	1803 2685 2686 2095 2105
breakfasts$	2095
breaki	392 490
breaking$	140 362 363
breaks	2480 392 490
breaks$	140 362 363 2665
breaktime$	2564
breaktimes$	2564
breath	1746
breathe$	2638
breather$	2620
breathing$	1746
bridge$	683
bridgeing$	683
bridges$	1915 1916 683
brief$	1962 1226
briefe	1234 2160 1291 2175 2176 1304
briefed$	2108 2165 2178 1226
briefi	1243 19 2164 2181 592 1832 1845 874
briefing$	2 2182 876 1226
briefings$	2182
briefs$	1226
bring	127 2415 863
bring$	141 276 1186
bringing$	141 276 1743 1186
brings	127
brings$	141 276 1186
broade	1042
broken	2640
broken$	2410 1566 1567 813 2068 2069
brothe	413 1720 2601 537
brother$	981
brothers$	1878 2061
brough	127
brought$	128
budget	1298
budget$	2130 28
budgeted$	2172
build	1451 698 708
build$	188 211 2325 564 675 682 1122
builde$	211
buildes$	211
buildi	2521 708
building$	58 211 2469 375 2489 2498 2546 2656 675 682 1122
buildings$	2522
builds	708
builds$	211 564 675 682 1122
built	1270
built$	2144 2166
bulb$	36
bulbs$	36
bulletin$	1831
bump$	2565
bunch$	2492
burglaries$	912
burglary$	912
burgled$	954
bus	2521 1707 2581 2681
bus$	2167 2508 2527 1803 2694 2075 2095
buses	1606 2480 1633 2581 2584
buses$	2167 2507 2522
busine	1353
business$	2227 2308 2315 234
but	2648
buy	1881
buy$	2215 2666 2667 1152
buyer$	895
buyers$	1878 2060 895
buying$	1152
buys$	1152
by	1809
by$	1293 2199 97 2343 247 1485 507 2674 2683 1823 2699 1862 1864 1867 1972 2016 2062 2073 2077
cabin	2618
cabinet$	2150
cafe	69
cafe$	2546
café	69
café$	2546
call	2115 1243 2164 2181 1722 592 1832 1845 874
call$	2114 1313 1323 92 101 103 104 2386 2675 782
called	72 2196
called$	1306 104 1891 659
callin	1784
calling$	1676
calls	1269 2143
calls$	2114 1313 1323 92 101 103 104 2386 1514
calm$	2638
calmer	883
came	1250 2133 2140
came$	2115 2124 1348
camera	64
camera$	36 38 62 561
cameras$	36 38 62 561
camp	61
camp$	1295 2694 873
campai	1243 2164 2181 592 1832 1845 874
campaign$	595 672
campaigning$	672
campaigns$	672
campes$	873
camps$	1295 873
campus	1606 2480
campus$	2656
can	2191 1500
can$	84 2262 1395 2298 1509 326 1668 1691 488 1953
cancel$	416
cancelled$	2505 2523 1825
cancels$	416
cannot	1538 326 1691 488
cannot$	2482 1734
cap	345 480
cap$	368 481 502
capaci	761 1995
capacity$	1360 1415 1990
caped$	481
caping$	368 481
capitalise$	188
capped$	481
capping$	481
caps$	368 481
capting$	481
capture$	739
captured$	2385 1835
captureing$	739
captures$	739
car$	2527
card	1243 2164 59 2181 592 1832 1845 874
card$	2132 561 2675 2097
cards$	561 2675 2097
care$	2246 2376 1730 1922 2059
careful$	1416 2032
carefully$	2579 1910
carer	34 2163 475
carer$	0 1 2113 12 16 18 57 1730 499 981
carers$	0 1 2113 12 16 18 57 232 309 1730 499 981
cares$	2246
careta	65 66
carr	863
carria	2618
carried$	2142 1304 1437 1490 1826
carry	2191
carry$	679
carrying$	1858
cascad$	669
cascade$	669
cascades$	669
cascading$	669
cascads$	669
cascadting$	669
case$	1273 1278 1365 1381 1941
caseload$	2151
caseworker$	1007
cast	67 68 2618
cast$	1302 510 2625
casts$	2625
catch	1376 1938
catchup$	2250
catchups$	2250
caught$	1759 526
cause	1995
causes	1995
caution$	337
cautione$	337
cautioned$	337
cautiones$	337
cautioning$	337
cautions$	337
cbo	294 1528 295 1529
cbos	1528 1529
cctv$	36 38 908
cease	1669
cease$	2523 416 2543
ceased	1321 1337
ceased$	2195 2211
ceases$	2523
celebrate$	755
celebrates$	755
celebrating$	755
cent$	1267
center$	1377
centre	23 69 1606 2480 2521 2584 709
centre$	1377 2414 2444 375 2498 2546 2656
centred$	1448 1959 1960 2009
centres$	2522
certain$	222 2014
certif	1243 2164 2181 592 1832 1845 874
chair	35 1279 65 66
chair$	2153 2214 2688 2096
chaira	1269 2143
chairc	1269 2143
chairchecks$	1269
chaird	1269 2143
chaire	2142 1269 2143 1826
chairf	1269 2143
chairh	1269 2143
chairl	1269 2143
chairm	1269 2143
chairo	1269 2143
chairp	1269 2143
chairr	1269 2143
chairs	1269 2143 64
chairs$	2214 2688 2097
chairu	1269 2143
chairv	1269 2143
chairw	1269 2143
challeng$	734
challenge$	2291 1908 734 1121
challenged$	2320 1121
challenges$	2291 734 1121
challenging$	734 1121
challengs$	734
champi	708
champion$	607 609
champions$	607
chance	2361
chance$	2352 326 1746
change$	2255 2258 2260 409 410 629 2017 2028 1179
changed$	1179
changees$	2255
changes$	2255 2258 1385 2260 409 2017 1179
changing$	409 1179
channel$	63
channels$	2256 1413 2295 1457 224
charge	1816
charge$	2690
charges$	2690
charte	59
charter$	60
chas	482
chased	1299
chased$	2173
chat	1685 527 1762
chat$	257 1685 2559 1722 527 1761 1762 2636 545 2018
chats$	257 2018
chatti	1676 1784
chatting$	2550
check	1235 1243 2164 2181 1376 592 1832 1845 1938 874
check$	1243 2164 2181 172 592 1832 1845 874 1197
checked$	44 1197
checkin$	2250
checking$	172 1197
checkins$	2250
checks$	1269 172 1197
chess	1821
chess$	2695
child	1320 1720
child$	2194 1700 1712 726 775
childr	1320 1326 1342 1345 221 1455 281 1521 1542 1582 2470 1597 1598 2473 414 2545 1694 1716 1720 2035 2047 2055 825
children$	1277 2194 2216 2219 2221 2359 2493 1700 2590 1999
childrens$	2194
childs$	2194
choice	2361 2365 1942 2015
choice$	472
choices$	472 1076
choir	2618
choos$	470
choose	2191 317 628
choose$	470 471 580 1862
chooses$	470 471 580 1862
choosi	628
choosing$	470 471 580 1862
chooss$	470
chose	1324 628
chose$	2198 1862
chosen	1298
chosen$	2172
chrono	1243 2164 2181 592 1832 1845 874
church	69
cinema	69
circle	1243 2164 2181 1686 592 1832 1845 874
circle$	2409 2448 2492 1641 1666 434 2560 2598 2614
circles$	2409 1641 2560 2598 2614
circul	2142 1269 2143 1294 1826
circulated$	2168
circumstances$	1778
cities	2521
cities$	2513
city	2486 2516 2521 2586
city$	2487 2497 2512
civil$	294
claim	1816
claim$	2690
clarification$	130 1904
clarit	761 1995
clarity$	130 1904
class	1606 2480 2516 1643 2521 1707 2581 2584 1723 511
class$	2213 2489 2504 2517 2518 1666 2558 2597 1745 2631 2692
classe	2480 1607 2581
classes$	2184 2213 2481 2522 2572 2597 2692
classroom$	2167
classrooms$	2167
clause	2392
clause$	2225 2391 1899
clauses$	2225 2391 1899
clean$	334 822
clear	482 1927
clear$	2187 2212 2331 2332 1664 1709 737 771 789 836
clearer$	789
clearing$	836
clears$	836
clicked$	2157
clicks	1261
clicks$	2135
climb$	873
climbes$	873
climbs$	873
clinic	69
clique$	434
clos	307 528
close$	1397 1416 2463 1679 683 737 830
closed	2142 1285 2635 1826
closed$	2159 2523 547 830
closeing$	683
closely$	1944
closer	166
closer$	1400 246 341 772
closes$	683 830
closing$	830
club	1243 23 2164 69 2181 2516 2521 2584 1723 592 1832 1845 874
club$	2151 2444 375 2498 2504 2546 2572 2597 595
clubs	1606 2480
clubs$	2522 2572 2597
co	654
co$	709 779
coach	2163 65 66
coach$	2694
coache	65 66 2618
coaches$	2694 872
coachi	1243 2164 2181 592 1832 1845 874
coaching$	872
coats$	612 2097 2105
coax$	384
code	59
code$	60 2690
codes$	612
coerce	108
coerci	108
coffee$	54
cohesi	761 1995
cohort	2618
cohorts$	2657
coinci	2565
coincide$	2419
collab	166 709 761 1995
collaborative$	1400
collaboratively$	1944
collea	1383
colleagues$	2148 2257 740
collec	417 1690
collect$	2655 739 1227
collected$	1827 1835 1227
collecting$	739 1227
collectiontime$	2564
collectiontimes$	2564
collects$	739 1227
colleg	1606 2480 1607 2486 2516 1643 2521 1665 1707 2581 475 1723 511
college$	2206 1334 389 2497 2517 2518 2539 2572 2597 1745 2656 1865
colleges$	2481 2522 2539 2572 2597
colour$	2688
colours$	2688
come	1250 2133 2140 2191 127 483 600 807
come$	2115 2124 2186 2196 101 2303 1516 1530 1628 1660 2588 2605 1834
comed$	1834
comeed$	1834
comes	127 483 807
comes$	2186 101 2303 1516 1834
comfortable$	2317
coming	127
coming$	1407 2395 1858 1952
comments$	601
commis	2142 1298 1826
commissioned$	2172 1842
commit	26 1262 761 1995
commit$	949
commits$	949
committed$	2136 949
committee$	1260 2150
committing$	949
common$	771
commun	1263 1376 1520 2395 1927 1938 1942
communicat$	669
communicate$	669 1106
communicated$	1106
communicates$	669 1106
communicating$	669 1106
communication$	2137 2250 2274 2286 1457 224 2394 1786 1054 1106
communicats$	669
communicatting$	669
communities$	1510
community$	2366 1510 295
compan	65 66 1519 2407 1535 2618
company$	2393 2409 1549 1550 2425 2540 2562 2578 2580 1750
compared$	629
compla	1344 2218
complaint$	92 103 2675
complaints$	92 103
comple	1236 4 1249 1254 2128 1263 2140 2141 2142 1269 2143 1285 2169 1304 1437 1490 1826 600
complete$	2110 2159 2166 599 1834
completed$	2110 2117 2123 2126 2149 2159 2161 2162 2166 2178 2311 2364 599 1834
completeed$	1834
completes$	599 1834
completion$	1238 2137
concer	61 1402 1942
concern$	2245 2258 2260 2291 692 1941 1067
concerns$	2245 2258 1385 2260 2276 2291 692 1941 1949 1067
concert$	1295 2694
concerts$	1295
condit	2392 294 1528 1816
condition$	2391 2690
conditions$	2391 2690
conduc	2142 1304 1826
conducted$	2178
conductors$	57
confer	1243 2164 2181 592 1832 1845 874
confid	2361 1942 1995
confidence$	1445 2003 887 1059
confident$	887
confir	1399
confirm$	1252
confirmed$	1252 2273
confirms$	1252
confis	304
congre	1519 1520 2395 2402 2415 2565 2582
congregate$	2393 2599 2655 2057
congregating$	2394 2058
connec	1626
connection$	302 2500 1702 2006
connections$	340 2500 1702 2006
consci	1463
conscious$	2337
consen	2365
conseq	2365
consequences$	2245
consid	1353 1399 2306 1927
consider$	1974 1034
consideration$	2274 1418 2360 1939 1035
considerations$	1035
considered$	2227 2269 2273 2385 1034
considering$	1034
considers$	1034
consis	214 1927 708 1942 709 761 1995
consistent$	2275 1448 1914 688 789
consort$	2057
consorting$	2058
constant$	1416
constructive$	1369 2025
consul	1234 1243 2160 2164 1291 1299 2175 2176 2181 592 1832 1845 614 874
consult$	1105
consultant$	999
consultation$	1105
consulted$	2108 2165 2173 1848 1105
consulting$	1105
consults$	1105
contac	1234 1235 2115 1243 1261 1263 2140 2142 1269 2143 2160 2164 1291 1299 2175 2176 1304 72 2181 1519 1520 2395 2402 1531 2412 2417 1579 1583 1586 1667 1722 1739 592 1832 1845 614 1938 874
contact$	2135 2137 2138 2182 1323 2272 2352 2386 279 1514 1517 1518 2393 2394 1523 2405 302 1560 2446 2453 2456 2460 2462 2541 1688 2617 1752 2652 1786 1830 609 1955 2002 2040
contacted$	2108 2165 2173 2178 1306 1848
contacts$	2135 2182 1323
contin	160 166 761 1995 1026
continual$	1416
continue$	588 784
continued$	1394 1400 588 610 723 737
continues$	588
continuing$	588
contra	1243 2164 2181 1528 592 1832 1845 874
contri	34 2163
contribute$	1041
contributed$	1041
contributes$	1041
contributing$	1041
contributor$	0 1 2113 12 16 18 57
contributors$	0 1 2113 12 16 18 57
contro	108 345 454 480 1881
control$	2215 368 2552 481 2666 2667
controled$	481
controling$	368 481
controlped$	481
controlping$	481
controls$	368 481
controlting$	481
conven	2115 2142 1826
convene$	2114
convenes$	2114
conver	1243 2164 2181 592 1832 1845 874
conversation$	2247 2274 1457 224 2335 2352 2018
conversations$	2247 2274 1457 224 2018
cook$	1171
cooking$	1171
cooks$	1171
cool	1689
cool$	2542 2563
cools$	2563
cooper	1888
coordi	34 65 66 132 1366 214 709
coordinate$	1084
coordinated$	1448 1084
coordinates$	1084
coordinating$	1084
cope	1451
cope$	2325
copies$	2097
coping	761 1995
copy	2142
copy$	2132
core$	26 1278 1279 281 1521 1542 1582 2470 1597 1598 2473 2545 1694 2035 2047 2055 825
corner$	1768 2643
corners$	1768 2643
corridor$	2489
cost	2203 96
cost$	22
costed	1298
costed$	2172
costs$	22
costum	64
could	1500
could$	2203 2205 198 1509 488
counci	35 1269 2143 65 66 2681
council$	1905
councilchecks$	1269
counse	1243 2164 2181 592 1832 1845 874
counsel$	337
counsele$	337
counseled$	337
counseles$	337
counseling$	337
counselling$	2138
counsellor$	1004
counsels$	337
count$	31 848
counter$	2167
counters$	2167
counti	1606 2480 2521
counties$	2513
counting$	848
country$	2512
counts$	848
county	2486 2516 2521 2586
county$	2487 1622 2497 2512
course	1243 2164 2181 1441 1707 2581 2584 1723 592 1832 1845 874
course$	2 2116 2151 2182 2267 2315 2597 595 876
courses$	2182 2597
court	69 2672
court$	58 294 943
cousin	2601 537
cousins$	1879 2061
cover	1353
cover$	2227 2403
covera	1480
coverage$	2354
covere	1304 1353 120 121 122 123
covered$	2178 2227 1354 1356 1357
covering$	2403
crackdown$	938
cracks$	2347
create	2142 1826
create$	1123
created$	1123
creates$	1123
creati	4
creating$	1123
creation$	1238
creatively$	1910
crew	2618
crime$	910
crimes$	910
crop$	2303
crops$	2303
cross	1531 758
cross$	166 2405 2419 2565 2608 1775
crosso	1775
crossover$	2649
crossr	1992
crowd	2407 1686
crowd$	2458 2492 2493 1666 2560 2578 2659
crowds$	2458 2560 2578
cultiv	1042
cultur	1942
culturally$	709
culture$	2664 1968 1061
cups$	2097
curb	345 480
curfew	294 1528 304
curfew$	449 2051 818
curfews$	449 2051 818
curiosity$	2285 1929 1955
curiou	1463
curious$	2275 2337 2032
curric	1243 2164 2181 592 1832 1845 874
curtai	345
customary$	207
customers$	2060
cut	286 392 454 468 665
cut$	117 2387 300 2410 368 461 1150
cuting$	368
cuts	286 392
cuts$	117 368 1150
cuttin	286 392
cutting$	117 300 1150
cycle$	873
cyclees$	873
cycles$	873
dad	1565 2601 537
dad$	981
daily$	2109
dampen	504
dance$	873
dancees$	873
dancer	67
dances$	873
danger	2365
danger$	2245
dangers$	2245
darts	1821
darts$	2695
dashbo	1243 2164 2181 592 1832 1845 874
data$	1831 1923
database$	2154
date$	2344
daught	1720
daughter$	1700 981
daughters$	1700
day	1606 2480 2521 2584
day$	2131 1288 2208 1594 2484 2508 2509 1680 2600 2609 2631 2688 2694
days	2480 885
days$	2131 1288 2208 1594 2485 2509 2522 1680 2606
dead$	2653
deadline$	1833
deadlines$	1833
deal	195
deal$	183
dealer	2197
dealer$	1877 1131
dealers$	2060 894 1131
dealin	195
dealing$	915
dealings$	1786
deals	195
dealt$	121 122 123
debate$	2247
december$	2204
decent$	1619
decide	1399
decide$	2214 518
decided$	2273 518
decides$	2214 518
decision$	2251
decisions$	2251
declare$	1252
declareed$	1252
declares$	1252
declin	883
deconstruct$	734
deconstructe$	734
deconstructes$	734
deconstructing$	734
deconstructs$	734
decrea	883
dedicated$	1282
deepen	708 1042
defus	504
degree$	5
delegates$	2148
delet	528 665
delet$	819
delete	2635
delete$	451 819
deleted$	819
deletes$	819
deleting$	819
delets$	819
delive	1236 4 1263 2140 2142 1269 2143 1298 1304 75 132 1366 1826 863
deliver$	1201
deliverables$	1833
delivered$	2110 2162 2172 2178 1309 1846 1201
delivering$	1201
delivers$	1201
delivery$	1238 2137 606
deliverys$	606
demand$	1360
demoli	307 2629
dentist$	1014
depart	1690
department$	1905
departuretime$	2564
departuretimes$	2564
dependence$	382 1702
dependency$	382
descri	2191 1318 1344 2218 1353 121
describe$	2192 2227 877
described$	2227
describes$	877
design	2142 1826
design$	2214
designated$	1282
designs$	2214
desk$	2167
desks$	2167
detach$	299 461
detached$	2122
detaching$	299
detail$	2225
details$	2132 2225 1973
detective$	903
detectives$	903
deter	286 486
deter$	287 339 928
determ	1399
determined$	2273
deterr	286
deterred$	474
deterrence$	1040
deterrent$	1040
deterrents$	1040
deters	286
develo	2142 1451 1826 698 708
develop$	2255 2302 211 2325 1091
develope$	211
developed$	2320 1091
developes$	2255 211
developing$	211 1091
development$	2258 2260
developments$	2258 1385 2260
develops$	2255 2302 211 1091
dialogue$	2247 1457 224 1955 2018
did$	1251 2203 2205
die$	1689
dies	1689
dies$	2563
dietician$	1015
dietitian$	1015
differ	301 1642 452 1704
difference$	889
different$	1333 1527 1551 2439 1570 360 2477 372 373 1611 1617 1619 1623 1630 398 399 1639 407 1647 1648 1653 2528 431 432 446 456 1698 1699 489 1732 506 1741 1744 1751 1757 534 1769 1783
differently$	2579 1910
difficult$	433
diffus	504
dig$	1231
digest$	1831
digging$	1231
dignity$	1999
digs$	1231
dilut	392 468 504
dimini	533
dip$	602
direct	1243 2164 65 66 2181 2361 592 1832 1845 874
direct$	306 308 1572 553 787
directed$	306 308
directing$	306 308 553
direction$	2044
directions$	2401 2491 2044
directs$	306 308 553
disassociate$	300
disban	1566 1567 1669 2635 528 813
disband$	418 2543
disbande$	418
disbanded$	2440 2441 418
disbandes$	418
disbanding$	418
discou	286 486
discourage$	287 288
discouraged$	474
discourages$	287 288
discouraging$	287 288
discretion$	1912
discus	2142 1353 120 1399 1826 1938
discuss$	1036
discussed$	2227 1354 2269 2273 1036
discusses$	1036
discussing$	1036
discussion$	2247 2274 2335 2018 1036
discussions$	2247 2274 2018 1036
disentangle$	461
disman	1566 490 813
dismantl$	418
dismantle$	418
dismantled$	2440 418
dismantles$	418
dismantling$	418
disper	319 1566 1567 483 2634 802
dispersal$	2036 2044
dispersals$	2044
disperse$	1553 339 350 801
dispersed$	2440 2441 801
disperses$	801
dispersing$	801
displa	1243 2142 2164 1294 2181 592 1826 1832 1845 874
display$	2167
displayed$	2168
disrup	286 392 490 504
disseminat$	669
disseminate$	669
disseminates$	669
disseminating$	669
disseminats$	669
disseminatting$	669
dissociate$	300
dissol	1669 528
dissolv$	418
dissolve$	418 2542 2543
dissolved$	418
dissolves$	418
dissolving$	418
dissua	286
dissuade$	287
dissuaded$	474
dissuades$	287
distan	391 516
distance$	299 1625 2530 437 461 477 2604
distances$	299
distancing$	299
distant$	1639 1709
distri	4 2142 1304 75 476 1826
distributed$	2178 1309 1710 1846
distribution$	1238
divers	1989
diversion$	1117
diversionary$	1369 1117
divert$	299 1116
diverted$	1116
diverting$	299 1116
diverts$	299 1116
divide	1566 476 813
divided$	2440 1710 510
dividi	813
division$	477
do$	1251 2191 2242 190 260 2374 2378 311 1552 1691 719
doctor$	998
documented$	1835
does$	260 311 1691
doing$	190 260
domino	1821
dominoes$	2695
don$	311 1691
donate$	1232
donated$	1232
donates$	1232
donating$	1232
done	1236 2142 1285 1304 1437 1490 1826
done$	2110 1251 2126 2159 2162 2166 2178 2311 2313 2364 2382 2383
door$	2121 2167 62 2316 2075
doors$	2121 2167 62
dorm	2618
doubl	883
double$	74 102
down	2635 883
down$	2136 2173 2222 1374 197 451 633 2064 2078
downinto$	1813
downlo	2133 1261 2140
downloads$	2135
downto$	1813
draft$	1183
drafte	2142 1826
drafted$	1183
drafting$	1183
drafts$	1183
draw	2415
draw$	188 299 364 383 2639 849
drawin	636
drawing$	2675 849
drawn$	1262
draws$	849
dress$	1816
drew	1324
drew$	2198
dried$	1337
drift$	2309 1621 484 1719 2638
drifted$	484
drifting$	484 1719
drifts$	484 1719
driv	132 1366
drive	2634
drive$	447 794 837
driveing$	447
driven	417
driven$	383 865
driver	33 34 2163 65 66 1320 88 1794 2681 1853 1967
driver$	0 1 2113 12 16 18 57 2194 2668 1883
drivers$	0 1 2113 12 16 18 1267 57 2194 1322 2684
drives$	447 794 837
driving$	794 837
drop	300 568 883
drop$	1243 23 2164 69 2181 1534 1811 1812 582 592 1832 1845 782 857 874
dropin$	1802
dropins$	1802
droppe	1348 883
dropped$	2222 582 857
droppi	300 883
dropping$	1534 582 857
drops	883
drops$	582 857
drug$	914
drugs$	914
due$	1393 1941
dug$	2166
dynami	2612 761 1995
dynamic$	2664
dynamics$	2664
each	124 1396 2545 2557 1800 2681 2055
each$	2109 2174 2208 2270 1478 2405 2434 2476 1612 2500 413 419 2541 440 2550 2554 523 563 2674 1801 2676 2677 1808 2689 1817 1852 641 2066 2068 2069 2071 2080 2093 2098 2103
ear$	1963
earlie	883
early$	795 796 2064
earn$	769
earning$	769
earns$	769
ears$	788
easier	883
easier$	1678
easter$	536
easters$	536
easy$	2212
eat$	1581 1218
eating$	1218
eats$	1581 1218
eclipse$	2154
educat	417
educate$	733
educated$	1603 1674 1682
educates$	733
educating$	733
effect	2612 1927
effective$	674
effectively$	2276
effectiveness$	1924
effort	1403
effort$	2274 2277
efforts$	2274
eject	482
elder	448
elder$	2585
eldest	281 1521 2406 1542 1582 2470 1597 1598 2473 369 1612 413 2545 448 1694 469 2647 2035 2047 2050 2055 825
eldest$	2585
elearn	1243 2164 2181 592 1832 1845 874
elevat	1042
else$	2561
elsewh	2486 1687 2586
elsewhere$	2231 2341 2442 2477 2528 2548 2556 2561 1900
email	1235 1243 2164 2181 592 1832 1845 874
emaile	1234 2142 2160 1299 2175 2176 1826 614
emailed$	2108 2173 1300 1848
emails	1269 2143
embed	132 1366 708
embed$	1079
embedd	2142 1826
embedded$	2320 1079
embedding$	1079
embeds$	1079
emerge	1447
emerge$	2255 2321
emergees$	2255
emerges$	2255 2321
emotio	160
emotional$	1394
empath	761 1995
emphas	1042
employ$	1157
employing$	1157
employs$	1157
empowe	708
empower$	1030
empowered$	1030
empowering$	1030
empowerment$	1030
empowers$	1030
enabl	1042
enable$	215
enables$	215
enabling$	215
encour	1399 2361 708
encourage$	1037
encouraged$	2273 1037
encouragement$	1126
encourages$	1037
encouraging$	1037
encrypted$	944
end	286 300 343 1669 528 2640
end$	1534 354 1638 2516 2523 416 2542 2543 2563 2603 1768 2643 684 1192
endeav	748
ended	1337 1348 2635
ended$	2211 2222 2387 2410 2523 2603 1192
ending	286 300
ending$	1534 416 684 1192
ends	286 343 1689
ends$	2523 416 2563 1768 2643 684 1192
enforc	817
engage	1234 1263 56 1927 703 1942 2015
engage$	1290 1937
engaged$	2108 2161 1937
engagement$	2137 2274 1844 1908 1937 2020 1063
engages$	1290 1937
engagi	703
engaging$	1937
engend	1042
enhanc	708
enhance$	1089
enhanced$	2320 246 1089
enhances$	1089
enhancing$	1089
enquir	1243 2164 2181 592 1832 1845 874
enrich	1042
enrol$	464
enroled$	464
enroling$	464
enroll	1304
enrolled$	2178
enrolred$	464
enrols$	464
ensure	708
ensure$	2340 518 693
ensured$	2320 518 693
ensures$	518 693
ensuring$	693
enter	483 2605 807
enter$	2588
entered$	46 510
enters	807
entrance$	2167
entrances$	2167 1633 2615
entry	1690
entry$	1713 2095
entrytime$	2564
entrytimes$	2564
environment$	2314 2366 2664 1925
environments$	2314 2366
episod	885
equally$	1999
equip$	735
equipm	64
equipped$	735
equipping$	735
equips$	735
erode	392
escala	715
escalate$	2017
escalated$	1926
escalates$	2017
escort	491
escort$	447
escorted$	383
escorting$	447
escorts$	447
establ	2142 1399 1826 708
established$	1382 2273
estate	2486 2516
estate$	2498 1774
esteem	1995
ethos$	1065
evalua	2142 1826
evaluate$	690
evaluates$	690
evaluating$	690
evenin	1243 2164 2181 1606 2480 2521 2584 513 514 515 592 1832 1845 874
evening$	2131 1288 2177 1594 2484 2508 2509 1649 2524 1680 2600 2621 1748 2623 2631
evenings$	2131 1288 2177 1594 1602 2485 2509 2511 2522 1649 2524 2533 1680 2606 2621 1748 2623 1861
event	1243 2164 2181 592 1832 1845 874
event$	2182 876
events$	2182 2315
every	124 2557 1800 2681 2055
every$	2109 2174 1310 2208 1423 1478 1481 255 1584 419 563 2674 2676 2677 2689 768 2098
everyb	33 124 200 221 1455 249
everybody$	1267 1434 1483 1510 740
everyo	33 124 1383 200 221 1455 249
everyone$	1267 2257 167 1434 1483 1510 740
everything$	2251 1953
evict	482
evidence$	29 39 1973 929
evidenced$	44
evident$	1835
evolve$	2255
evolvees$	2255
evolves$	2255
except	2648
exchange$	168
exclud	1319 479 492 2634 529 809
exclud$	816
exclude$	390 816
excluded$	2193 390 1682 1713
excludes$	390 816
excluding$	390 816
excluds$	816
exclus	885
exclusion$	103 294 295
exclusions$	103
exerci	1243 2164 2181 592 1832 1845 874
exhibi	61
exhibition$	58 1295
exhibitions$	1295
existing$	2241 1382 1421 757
exit	412 528
exit$	356 1646
exiting$	356
exits$	356 2615
expect	761 1995
expectations$	1922
expected$	352
expel	529 809
expel$	816
expele$	816
expeles$	816
expeling$	816
expell	529
expels$	816
expenditure$	22
experience$	2356
experiences$	601
explai	1299 1318 1344 2218
explain$	2192
explained$	2173
exploi	2365 1881 1132
exploit$	2215 2666 2667
exploitation$	1918 893
exploitative$	893
exploited$	893
exploiter$	893
exploiters$	893
exploiting$	893
exploits$	893
explor	1353 121 1399 2306
exploration$	2274
explore$	1033
explored$	2227 2269 2273 1033
explores$	1033
exploring$	1033
exposed$	1721
exposu	761 1995
extend$	1168
extending$	1168
extends$	1168
extent$	5
extra$	273
extrac	556
extract$	299
extricate$	299
eye$	2271
eyes$	788
facili	2142 1826 708
facilitate$	1085
facilitated$	1085
facilitates$	1085
facilitating$	1085
fade	1689
fade$	2542 2563
faded	2640
fades	2640
fades$	2563
fair	61
fair$	1295 2187 2212 1803 2032
fairly$	1999
fairs$	1295
fall	1348 883
fall$	2222 239
fallin	883
falling$	239
fallping$	239
falls	1348 883
falls$	2222 239 1689 1779
famili	33 34 2163 67 68 110 1396 1967
families$	0 1 2113 12 16 18 1267 37 1277 57 1302 2270 1449 232 1477 1542 309 2478 2536 1675 2684 1969 992
family	34 2163 281 1521 1542 1582 2470 1597 1598 2473 369 1612 2486 2516 2545 1694 2601 537 2035 2047 2055 825
family$	0 1 2113 12 16 18 57 1355 2478 1675 1794
far	421 516
far$	154 421 1655 1709 534 1769 1770
fare	1816
fare$	2690
fares$	2690
fashion$	2322
faster$	2024
father	1565 2601 537
father$	981
fathers$	232
fear	1344 2218
fear$	1857
fears	1344 2218
feasibility$	1978 746
feasible$	1934
february$	2204
fed$	2259
fee	1816
fee$	2690
feed$	146
feedback$	40 593
feeding$	146
feeds$	146
feel	2191 1344 2218 1451
feel$	2325 1456 637 1925 877
feelin	761 1995
feeling$	877
feelings$	277 601
feels	1344 2218
feels$	1456 637 877
fees$	2690
fell	1348 883
fell$	2222
felt	2191 1344 2218
felt$	637 877
fenc	307
fence	64 2672
fence$	36 62 1151
fenced$	2629 547
fences$	62 1151
fencing$	36 62 1151
festiv	61
festival$	1295 2694
festivals$	1295
few$	2210
fewer	74
fewer$	1308 82 878 976
fi	1541
fight	885
fight$	103
fights$	103
figure$	1281
figures$	1281 1831
file	2142 1273 1278 1358 1826
file$	2117 2147 2152 2154 2229 2230 2232 2233 1900 1939
filed	2142 1826
filed$	46
files	1269 2143
files$	2147 2152 2154 2232
fill$	683 850
filled	2142 1826
filled$	850
filling$	683 850
fills$	683 850
film	1243 2164 2181 592 1832 1845 874
film$	58 63 2670 2675 1803 2679 2688 2694
filming$	869
films$	2688 2694 869
final$	2149
find	1318 317 1722
find$	1313 2192 1344 135 420 635 1870 767
findin	1352
finding$	2224 2226 135 420 767
finds$	1313 135 420 635 1870 767
fine	1816
fine$	2690
fined	2634
fines$	103 2690
finish	1236 2142 1690 1826
finish$	2542
finished$	2110 2149 2166
finishingtime$	2564
finishingtimes$	2564
finishtime$	2564
finishtimes$	2564
firm$	789
firmer$	789
first$	1862
fish$	873
fishes$	873
fishs$	873
fit$	2262 1146
fits$	1146
fitted	1270 1304 1824
fitted$	2144 2178 2698 1146
fitting$	1146
five	67 68 83 1326 106 110 281 1521 1542 333 1582 2470 1597 1598 2473 414 2545 2557 1694 1716 1804 1817 1853 2035 2047 2055 825
five$	61 1302 78 1317 1340 2221 2500 2590 498 2610 2659 1801 2678 1821 2093 2100 2106
fix	480
fix$	834
fixed$	834
fixes$	834
fixing$	834
flag	152
flagged$	2259
flat	475
flat$	499
flexib	1463
flexible$	2337
flies$	494
flowing$	2331
flush	482
fly$	494
flyer	1243 2164 2181 592 1832 1845 874
flyers$	2097
fobs$	612
focus	708
focus$	1955 1078
focused$	1959 1960 2009 1078
focuses$	1078
focusing$	1078
focussed$	1959 1078
follow	1261 1319 108 2545
follow$	1370 171 1438
followed$	2193 2200 1399
followers$	2135
following$	171 1858
follows$	171
food$	2688 2105
footage$	909
football$	2106
footfa	13 47
footfall$	1281 1844
for	2218 406
for$	1265 2155 2158 2172 2198 2227 2239 2264 2284 1436 2319 2326 2403 2468 1683 2637 2674 1815 2699 1862 1905 1906 1928 1965 1972 1980 2074 2076 2101
forbid	286 289 342 343 348 486
forbid$	287 1543
forbidden$	2387 474 2603
force$	905
forefront$	1377
form	1606 2480 1643 2521 1665 1707 2581 2584 1723 511
form$	63 2504 2517 2518 2539 2544 2558 2572 2597 1745
forming$	2550
forms	1243 2164 2181 2480 1607 2581 592 1832 1845 874
forms$	63 2481 2522 2539 2572 2597
fortnightly$	2109 2674
forum	1243 19 26 2164 2181 592 1832 1845 874
forum$	1260 2235 2236
forwar	1370 1399 1438
forward$	2244 2273 2312 1935 1936 2028
forwards$	1935 1936 2028
foster	496 708 1042
foster$	475 1730
fostering$	1730
found$	2400 1759 526 635
four	83 110 281 1521 1542 1582 2470 1597 1598 2473 414 2531 2545 1694 1716 1817 1853 2035 2047 2050 2055 825
four$	1317 2221 292 2454 2590 498 1763 2659 1818 1820
fragme	490 813
fragment$	418
fragmente$	418
fragmented$	418
fragmentes$	418
fragmenting$	418
framew	1243 2164 2181 592 1832 1845 874
fraternise$	2057
free	516
free$	461 861
frequency$	6
frequent$	142
fresh$	334 1746
friday	513 514 515
friday$	2177 513 2621 514 1748 515 2623 1797 2696 2697
fridays$	2177 2621 1748 2623 1797 2696 2697
friend	53 67 68 83 1320 88 1326 106 1342 110 1345 1396 221 1455 281 1520 1521 1522 2407 1535 2412 1539 1542 2422 2426 2437 333 1582 2470 1597 1598 2473 369 1612 2499 1626 2501 2502 414 2529 2545 2557 1686 1694 1716 2595 2613 2624 2626 1766 2658 2660 1804 1817 1853 2035 2047 2053 2055 825
friend$	2194 340 1654 2540 448 1712
friendly$	2212 2317 2032
friends$	1287 1302 78 2186 79 1317 2194 1322 1340 2216 2219 2221 2270 1504 2408 2409 1536 2431 2432 1573 340 2448 2453 2457 2459 2466 2467 2479 2490 2493 2494 2500 2510 2515 2520 1654 1661 2540 448 2560 453 2562 2567 2569 2576 2578 1705 2580 2590 2592 485 2596 498 2610 2616 2627 524 2638 531 2641 2644 2646 2659 2678 2039
friendship$	2394 2396 2408 1535 2409 2445 340 2462 2464 2466 2490 2499 2500 2526 434 1686 2560 455 2569 2578 1724 1740 531 2641 1790 2039
friendships$	2394 2396 2408 2409 2445 340 2462 2464 2466 2490 2500 434 2560 455 2569 2578 531 2641 2039
from	1533 2501 1693 1809
from$	1274 2179 1347 174 1467 2388 1534 1576 1601 2477 1605 1624 1629 1646 2556 1695 2575 1708 2583 1718 2607 507 2637 1788 2671 2674 2683 2699 620 1863 1867 1972 2052 2063 2099
full$	191 1502 610
fuller$	191
fullerpicture$	1973
fullersense$	1973
fullerunderstanding$	1973
fully$	1292
fun$	54
functi	1272
functional$	2146
fund$	28 1142 1143
funded$	1142 1143
fundin	1243 2164 2181 2310 592 1832 1845 874
funding$	28 1360 130 1415 1904 1142 1143
funds$	28 1142 1143
furniture$	2688
furthe	160 166
further$	1394 1400 1572 1709 685
future	166
future$	1400 2281 1572 1941
gain$	675 769
gaining$	675 769
gains$	675 769
game	61
game$	1295 2688
games$	1295 2688 2695
gang$	295 1892 803
gap$	2347 437 477 1917
gaps$	2347 1917 1945
garden$	58 2675 873
gardenes$	873
gardens$	873
gate	64
gate$	36 2167 62
gates$	36 2167 62 2615
gather	1519 1520 2395 2402 1531 2411 2412 2415 1560 1577 1579 1586 1667 1676 2565 2582 1716
gather$	2393 2400 1530 2405 2434 2435 2456 2460 1660 2541 2588 2599 1755 2630 2655 739
gathered$	2385 2400 1759 1827 1835
gathering$	2394 2447 2451 2458 2462 2550 2551 739
gatherings$	2451 2453 2458 2590
gathers$	739
gave$	512
genera	160
general$	1394
get	2191 1318
get$	2192 2302 261 299 1540 384 1628 1660 553 590 669 739 773
gete$	669
getes$	669
geting$	553 669 739
gets$	2302 261 299 384 553 590 669 739 773
getting$	261 299 384 1676 669 773
gift$	1323
gifts$	1323
gig	61
gig$	1295 2694
gigs$	1295
girl	1320 281 1521 1542 1582 2470 1597 1598 2473 369 1612 2545 1694 1720 2035 2047 2055 825
girl$	2194 2478 448 1712
girlfriend$	996
girls	53 67 68 88 1326 106 110 221 1455 281 1521 1542 333 1582 2470 1597 1598 2473 414 2545 2557 1694 1716 1747 1804 1817 1853 2035 2047 2055 825
girls$	1287 1302 78 79 2194 1322 1340 2221 1504 2454 2478 2479 2500 448 2590 498 2610 2678 2046
giv	863
giv$	211
give	160
give$	1394 184 193 211 242 300 512 687 871 1166
given	2120 2140 2142 1304 75 1353 160 253 1826
given$	1258 2142 2178 1309 1321 2227 1394 2269 184 193 1487 1826 1846
gives$	193 211 242 512 687 871 1166
giving$	184 193 211 300 512 687 871 1166
givs$	211
go	2115 2191 1318 127 483
go$	1297 2186 2192 101 1353 2302 1516 1530 331 1586 357 1592 383 1628 408 1703 494 548 557 1795 625 883
goal$	2005
goalpo	64
goalpost$	36
goalposts$	36
goals$	2005
goe$	1516
goes	127 483
goes$	1297 2186 2302 1516 331 357 383 408 1703 494 1779 548 1795 576 625 883
going	1253 166 483
going$	2127 1400 2331 1496 2450 357 2582 2594 1784 1858 1928 701
gone	2115
gone$	2142 1297 1299 2196 1826 625
good$	2212 2325 1482 1619 2602 610 737 772
gos$	101 1516
got$	71 384
government$	1905
governor$	2150
governors$	2150
gp$	997
gran	2601 537
gran$	983
grand	1720 2601
grandad$	983
grandbrother$	981
grandcarer$	981
grandcarers$	981
granddad$	981 983
granddaughter$	981
grandfather$	981
grandm	1565
grandma$	983
grandmother$	981
grandmum$	981
grandp	1565
grandparent$	981
grandparents$	981 994
grandsister$	981
grandson$	981
granma$	983
granny$	983
granpa$	983
grant	1243 2164 2181 592 1832 1845 874
grant$	28
grante	2142 1826
greate	73 698
greater$	1307 191 246 1502 273 723 764 772
green$	2188 2189 1840 1859
greet$	1222
greete	91
greeted$	1325
greeting$	1222
greets$	1222
grew	883
grip$	1750 2639 532 1767
groom	1881 1133
groom$	2215 2666 2667
groomed$	896
groomer$	896
groomers$	896
grooming$	896
grooms$	896
ground$	821
grounding$	821
grounds$	821
group	1243 53 2164 67 2181 83 1326 106 1342 110 1345 1346 1396 221 1455 281 1521 2407 1539 1542 2426 2437 333 2452 1582 2470 1597 1598 2473 1606 2480 2486 2499 1626 2503 414 2529 1659 2545 2557 1694 2581 2587 1716 2595 2624 1766 2660 1804 2681 1817 592 1832 1845 1853 1942 2035 2047 2053 2055 825 874
group$	1260 2152 2153 1287 78 79 1317 1340 2216 2219 2220 2221 2270 2359 1504 2408 2409 1536 2429 2431 2432 2444 2445 1573 2448 2453 2458 2459 2464 2466 2467 2476 2479 2481 2490 2492 2498 2500 2504 2510 1637 1641 2517 2520 415 1650 2526 1657 1661 435 1673 2558 2559 2560 2562 455 2566 2567 2569 2571 2576 2590 2592 485 2597 2598 2599 498 2610 1738 2614 1745 2627 1761 2636 531 2641 2644 2646 2659 1790 2678 2039
groupactivities$	2533
groupevenings$	2533
groupi	2582
groups	2480 2581 2584 1716
groups$	2152 2153 1524 291 2409 2458 2481 1641 1657 1673 2560 2590 2597 2598 2614
groupsession$	2533
groupsessions$	2533
groupwork$	2533
grow	883
grow$	1621
grows	883
growth$	73
guard	34 65 66 1320
guard$	2194
guardian$	991
guards$	57 2194
guidan	1243 2164 2181 592 1832 1845 874
guidance$	130 2268 1904 1096
guide$	299 1096
guided$	1096
guidel	59
guideline$	60
guidelines$	60
guides$	1096
guiding$	1096
gulf$	437 477
gym	69 1832
had$	2126 52 71 2205 596 611 1847
haircuts$	2105
half	33 2480
half$	1267 54 74 102 1630 1845
hall	23 69
hall$	2444 375 2498 2546
halt$	354
halv	883
halved	1337 1348
halved$	2211 2222
halves	1606 2480 2584
halves$	1768 2643
hand	863
hand$	2328 2010 1167
handed	2120 2142 75
handed$	2142 1304 1309 1826 1846
handing$	1167
handle$	2552
handou	1243 2164 2181 592 1832 1845 874
handov	1480
handover$	2354
handovers$	2354
hands$	1167
hang	2415
hang$	1519 2565 2655
hangin	1676
hanging$	2395 2550 2551 2582 2594 1739
happen	1253 2142 1826
happening$	2127
happy$	1771
hard$	433 1910 1976
harder$	433
harm	108 1881
harm$	2215 2666 2667 1918 957
harmed$	957
harmful$	957
harming$	957
harms$	957
harnes	1042
has	557 721
has$	9 1268 48 52 55 1292 71 87 144 2357 264 613 1850 784
have	2191 557 721
have$	9 1268 48 52 55 1292 87 144 170 227 240 2357 264 613 1850 784
haven$	2314 2366
having$	170 264 1743 1857 784 860
he	110 448 469
he$	1477 2367 1503
head	65 66 2681
headco	13 47
headcount$	1281
heal$	681
heale$	681
heales$	681
healing$	681
heals$	681
health	2365 301 452
health$	668
heard	2200 1344 2218 1927
heard$	2330 2385 888
heart$	1377
heater	64
hedge$	36
held	2140 2142 2169 1304 72 121 122 123 1826 705
held$	2162 2178 1306 1356 1357
helmet	64
help	2361 708
help$	112 2268 217 384 1946 2020 2029 1098
helped	417
helped$	112 1098
helpfu	2306
helpful$	2212 112 1934
helpin	708
helping$	217 1098
helpline$	63
helplines$	63
helps$	217 384 1098
her	1338 281 1521 1542 2452 1582 2470 1597 1598 2473 1612 2503 413 2545 2557 1694 2645 1869 2035 2047 2050 2055 825
her$	2174 125 1494 1590 1604 397 777 2066 2104
here	1353
here$	2185 2227 2228
herfriends$	2567
hergroup$	2567
hierar	934
high$	610 651 764
higher	73 883
higher$	1307 610 764
highli	1042
hike$	2692
hikes$	2692
him	1338 281 1521 1542 1582 2470 1597 1598 2473 1612 2503 413 2545 2557 1694 2645 1869 2035 2047 2050 2055 825
hire$	1154
hires$	1154
hiring$	1154
his	2452
his$	2174 125 1494 1590 1604 397 777 2066 2104
hisfriends$	2567
hisgroup$	2567
hit$	599
hits	1261
hits$	2135
hoc$	1409
hockey	1821
hockey$	2695
hold	1626 705 721
hold$	155 267 364 2500 1722 1750 2639 532 1767 679 784 820 841 1200
holding$	155 679 784 841
holds	1269 2143
holds$	155 267 679 784 841 1200
holiday$	536
holidays$	536 2665
holidayss$	536
holist	160 709
holistic$	1394
home	319 2486 2521 1690 1707 2581 475 2584 1723 2691
home$	2212 1553 2430 2506 2548 1681 2568 2572 2574 2597 1730 499 525 1773 2680 630 2099
homes	1633 2581
homes$	2430 2507 2522 1681 2572 2597 2684
hometime$	2564
hometimes$	2564
honest$	2212 1914 2032
hope	1344 2218 2361 748
hope$	1433
hopes	1344 2218 748
hoping	748
horizo	761 1995
host$	2214 1177
hosted	2142 2169 1826
hosting$	1177
hosts$	2214 1177
hotline$	38
hotlines$	38
hotspot$	935
hotspots$	1923 935
hours	1243 2164 2181 592 1832 1845 874
hours$	2131 30 2182 1602 1688 2063
house	1707 2581 475 511
house$	364 499 1745
housed$	1600 1682
household$	1675
households$	2536
houses	1606 2480 1633 1665 2581
houses$	2507 2539 2657
housin	511
housing$	1745
how	154
how$	11 32 49 1388 1428 1715 1852 1872 1978 2082
hub	23 69 1832
hub$	2366
humili	962
hung	1824
hung$	2698
hurt	1319 108 1881
hurt$	2193 2215 2666 2667 1882 956
husband$	989
hustl	482
identi	2142 1318 1399 1826
identification$	1702
identified$	1282 2269 2273 1841 1843 921 1104
identifies$	711 921 1104
identify$	2192 135 711 921 1104
identifying$	135 711 921 1104
identifys$	135
identity$	2318
if	1725
if$	126 2279 213 269 2427 2555 2587 1894 700 1941 1949 783
imam	65 66
impact$	1924
implem	4 2142 132 1366 1826
implementation$	1238
impos	817
impossible$	433
improv	73 698 708 883
improve$	1307 691 1088
improved$	1307 2320 246 610 1975 772 1088
improvement$	58 73 2240 2028
improvements$	58 2240 2028
improves$	691 1088
improving$	691 1088
in	2143 1380 1406 1419 1777
in$	2144 1280 2155 1290 1293 2170 1307 76 2190 1330 97 1332 100 1339 1367 2250 2254 157 159 1398 2276 2280 173 2293 2319 1453 2343 1501 316 2442 405 2554 2556 2568 2574 2588 1737 549 1799 2674 1802 2676 2685 2686 1815 2691 2693 1823 2699 1861 1863 1868 1987 776 2016 814 2062 2077 2078 2084 2091 2101
incide	885
incident$	103 692
incidents$	103 692
includ	1353 120 1927
include$	2227 2403
included$	2227 1354 1835
inclus	206 258 709
inclusion$	1046
inclusive$	1440 2317 1492 2032
increa	73 698 708 721 883
increase$	73 1307 246 2017
increased$	1307 191 2320 246 610 723 1975
increases$	2017
increasing$	1307 246
indivi	1651 458
individual$	424
individually$	2525 2041
indoors$	2568 2574
induct	1243 2164 1291 2181 592 1832 1845 874
inducted$	2165
induction$	2
influe	2365 2612 2015
influence$	2407 1579 2453 1721 1750 2639 532 1767 1120
influenced$	1721 1120
influences$	1120
influencing$	1120
influential$	2043
inform	1243 2160 2164 2175 2176 2181 1402 592 1832 1845 1927 874
inform$	1107
information$	2132 1263 1385 2260 2276 1942 1973
informed$	2275 2330 1939 1959 2009 1107
informing$	1107
informs$	1107
ininto$	1813
injunc	294 1528 295 1529
injunction$	2037
injunctions$	2037
injur	885
injured$	958
input	1243 2164 2181 1507 592 1832 1845 874
input$	2381 1056
ins$	2250 1802
inset	1243 2164 2181 592 1832 1845 874
inside	2605
inside$	1558 2568 2574
insigh	761 1995
insight$	1973
insist$	518
insistd$	518
insists$	518
inspector$	607
inspectors$	607
inspire$	1031
inspired$	1031
inspires$	1031
instagram$	527
instal	2142 1270 1304 1826
install$	1145
installation$	58
installed$	2144 2149 2178 1145
installing$	1145
installs$	1145
instead$	95 1335 402 403 1692 663
instil	1042
instru	348
instruct$	306 308
instructed$	306 308 352
instructing$	306 308
instructs$	306 308
intake	2618
integr	1042
intell	1402
intelligence$	1385 2276 1973
intend	748
inter$	166
interaction$	1786
intercom$	38
intercoms$	38
interest$	2334 2376
interests$	340
interrogat$	734
interrogate$	734
interrogates$	734
interrogating$	734
interrogats$	734
interv	1243 2164 2175 2176 2181 592 1832 1845 874 1042
intervention$	1908 1945 2020 2030 1047
interventions$	1945 2020 1047
interview$	859
interviewed$	859
interviewing$	859
interviews$	859
into	1380 406
into$	2227 1367 2254 2273 1486 2471 396 2556 549 1813 1977 1996 814
introd	4 2142 1826 817
introduce$	1230
introduced$	1230
introduces$	1230
introducing$	1230
introduction$	1238
invest$	753
investigate$	744
investigates$	744
investigating$	744
investing$	753
invests$	753
invita	1243 2164 2181 592 1832 1845 874
invite	1234 2140 2160 1291 1299 2175 2176 614
invite$	1160
invited$	2108 2165 2173 1848 1160
invites$	1160
inviting$	2317 1160
invoice$	603
invoices$	603
involv	1507 1927
involve$	1127
involved$	1127
involvement$	2381
involves$	1127
involving$	1127
is	1237 121 153
is$	1292 1296 1297 77 80 105 115 1364 196 1456 231 2353 366 589 590 591 637 639
isolat	813
isolate$	812
isolates$	812
isolating$	812
isolation$	2548 2048
issue$	2245 2258 2260 2291 692 1930 2000 1068
issued	2142 1304 75 1826
issued$	2120 2178 1309 1837 1846
issues	1942
issues$	2245 2258 1385 2260 2291 692 1068
it	1338 2218 1869
it$	1244 2245 1381 1796 1860 637 2000 2066 2068 2073 2092 2100 2103
item$	1839
items$	1839
its$	208 1471 1494 1562 2687 1814 2689 1820 1822 777 2063 2064 2066 2085 2089 2092 2103 2104
itself$	1986
january$	2204
job$	603
jobs$	603
jog$	873
joges$	873
jogs$	873
join	1254 2128 2140 56 1583
join$	1480 770 1229
joined	2140 2142
joined$	166 1414 214 1507 1927 709 770 1229
joining$	1229
joins$	1229
joint	1263 166
joint$	2137 1400 1637 415 1650 2566 1789 1942 737 771
jointly$	1944
judgement$	2285 1912 1055
judgemental$	1440 1492
judgment$	1055
july$	2204 1331
june$	2204 1331
keep	2191 1538 317 486 705 721
keep$	116 163 164 179 223 2340 267 287 1540 1543 339 364 365 367 1627 430 438 460 466 519 535 675 686 706 725 820 1196
keeped$	438
keepin	705
keeping$	163 164 179 223 287 364 365 367 430 438 460 466 519 535 675 686 706 820 1196
keeps	705
keeps$	116 163 164 179 223 267 287 364 365 367 430 438 460 466 519 535 675 686 706 820 1196
keepting$	535
kept	2142 121 122 123 1399 1826 705
kept$	2111 1349 116 1356 1357 2273 223 1458 364 1600 460 466 479 686 820
kepting$	686
kepts$	686
keys$	612
keyworker$	2156
kid	1720
kids$	2493
kind$	2187 2212 1666 2032
kinder	452 1704
kindly$	1999
kit	64
kit$	612
kitche	69 2672
kitchen$	58
kits$	612
knew$	2205 618 638
knife$	918
knives$	917
knock$	868
knocke	2142
knocking$	868
knocks$	868
know	2191 1344 2218 1927
know$	2340 1493 2369 618 638
knowing$	618 638
knowle	761 1995
knowledge$	1973
known	91 121
known$	1325
knows	1344 2218
knows$	618 638
kpi$	1833
kpis$	1833
labeled$	974
labelled$	974
lad	1720
lad$	448
lads	67 281 1521 1542 1582 2470 1597 1598 2473 414 2545 1694 1716 2035 2047 2055 825
lads$	1504 448 2590 498 1879
laid$	2166
lamp	64
lamp$	36 62
lamps$	36 62
landlo	65 66 1794 2681
landlord$	2668 898
landlords$	898
language$	1968 2005
lanyards$	612
lapse$	2542
larger$	2547
last$	2190 1330
lasted	2203 96
late	1799
late$	2673
later$	1941
laugh$	2186
laughs$	2186
launch	2142 1826
lawyer$	1020
lcs$	2154
lead	34 35 1279 2163 65 66
lead$	2153 2156 2214 1438 299 584 609 2094
leadar	1269 2143
leadat	1269 2143
leadca	1269 2143
leadch	1269 2143
leadchecks$	1269
leadci	1269 2143
leadco	1269 2143
leadde	1269 2143
leadem	1269 2143
leader	65 66 281 1521 2406 1542 1582 2470 1597 1598 2473 369 1612 2545 1694 469 2647 2035 2047 2050 2055 825
leader$	2436 607 2043 2046
leaders$	2436 607 2043 2046 931
leadfi	1269 2143
leadho	1269 2143
leadin	448 2050
leading$	584
leadlo	1269 2143
leadma	1269 2143
leadme	1269 2143
leadof	1269 2143
leadpr	1269 2143
leadre	1269 2143
leadru	1269 2143
leads$	2214 584
leadse	1269 2143
leadsh	1269 2143
leadsu	1269 2143
leadup	1269 2143
leadvi	1269 2143
leadwr	1269 2143
leafle	1243 2164 59 2181 592 1832 1845 874
leaflet$	2132 2182 2675 2097 876
leaflets$	2182 2097
learn	708
learn$	233 2463
learni	1243 2164 2181 1402 592 1832 1845 874
learning$	2276 233 1903 1043
learns$	233
leav	528 863
leave	2191 300 1540 319 412 483
leave$	116 117 1530 1534 1553 1646 427
leaves	483
leaves$	116 117 427
leavin	300 1690 483
leaving$	116 117 1534 427
leavingtime$	2564
leavingtimes$	2564
led$	251 1721 1959 2009
left	121 2635
left$	1349 116 117 201 2638
lend$	1185
lending$	1185
lends$	1185
lens$	1051
less	454
less$	329 330 1578 1678 662 879
lessen	468 504 2640 533 1042
lesson	1243 2164 2181 1606 2480 1707 2581 2663 592 1832 1845 874
lesson$	2182 2184 2213 375 2489 2558 876
lessons$	2182 2184 2206 1334 2213 1865 2095 2105
let$	259 1512 1537 358 1620 1627 1663 2605 503 520 570
leted$	1512
lets$	259 358 520 570
letted$	1512
letter	1243 2164 2181 592 1832 1845 874
letter$	2132 103 2097
letters$	103 2097
letting$	259 358
level$	610
levels$	610
levera	1042
liais	1938
liaise	1299
liaise$	1027
liaised$	2173 1300 1027
liaises$	1027
liaising$	1027
liaiso	1263 1376
liaison$	2137 2250 2274 1027
librar	65 66 69
library$	2498 2546
licenc	1243 2164 2181 592 1832 1845 874
licence$	294
life$	551
lift	533
lift$	855
lifted	2640
lifted$	855
lifting$	855
lifts$	855 2105
light	64 1541
light$	36 62 561 833
lighti	64
lighting$	36 62 1925 833
lights$	36 62 561 833
like	1344 2218
like$	1433 2377
liked	91
liked$	2157 1325
likes	1261 1344 2218
likes$	2135
limit	286 1538 345 454 480
limit$	368 481 502
limited$	2387 481
limiti	286
limiting$	368 481
limitped$	481
limitping$	481
limits	286
limits$	368 481
limitting$	481
line$	63 2225 178 2305 1899
lines$	63 2225 178 1413 1899
linger	2415 2582
linger$	2565
link	1520 1626
link$	133 185 2394 302 324 2500 1702 574 655 2006
linked$	133 185 574
linking$	133 185 574
links	1942
links$	133 185 2296 2394 302 324 2500 1702 574 655 1915 1942 2006
liquidlogic$	2154
list	59 1318
list$	3 1255 31 2192 2675 653
listen	1927
listen$	2246 1103
listened$	632 1103
listening$	2246 1940 729 1103
listens$	1103
lists$	1255 31 653
lit$	1868
live	2142 2486 1826
live$	2171 2463 1600 445 2577 2586 493
lives$	445 493
living$	2463
loaded$	1846
lobby$	671
lobbying$	671
local$	2241
locality$	2414
lock	64 307
lock$	36 62 438 1137
locked	547
locked$	438 1781 1137
locking$	438 1137
locks$	36 62 438 1137
lodge$	493
log	1243 2164 2181 592 1832 1845 874
log$	3 31 2154
logged	2142 1304 1826
logged$	2117 46 2178 1837 926
logs	1269 2143
logs$	31 2154 926
loiter	2582
long$	2210
longer	2191 311 1691 488 883
longer$	1314 1407 278 303 1545 347 349 1589 1734 1855 808 823
look	748
look$	183 202 1438 218 238 271 317 1925 743 782
looked$	121 1399 743
lookin	748
looking$	202 218 238 271 743
looks	748
looks$	202 218 238 271 743
loop$	1939
loosen	392 1689 468 2640 533
loosen$	2563
loosens$	2563
lose$	192 300 1621 1765
loses$	192 328 1765
losing$	192 1765
lost$	1765
lot$	2492 2493 2646 2659 2662
lower	883
lower$	851
lowered$	851
lowering$	851
lowers$	851
loyalties$	324
loyalty$	324 1702
lunch	1606 2480 1690 1811 1812
lunch$	1607 1803 2685 2686 2095 2105
lunche	2480
lunches$	2095
luncht	513 514 515
lunchtime$	2177 2564 2621 1748 2623
lunchtimes$	2177 2564 2621 1748 2623
mace$	2235 2236
made	1249 2140 2142 1304 153 1826
made$	2123 2166 2178 2349 352
magistrate$	1022
mail	1243 2164 2181 592 1832 1845 874
mailed	1234 2142 1826
mailed$	2108
main	448 2050
mainta	708 721
maintain$	675 1092
maintained$	2320 1092
maintaining$	675 1092
maintains$	675 1092
make$	131 153 169 209 1451 244 265 420 444 553 567 722 780
makeing$	553
makes	1269 2143
makes$	131 209 265 420 444 553 567 780
making$	131 2251 169 209 244 265 420 444 780
male$	1876 1130
males$	1876 1130
mam$	982
man	2197
man$	892 1130
manage	34 35 1269 2143 1278 1279 65 66 183 1451 417 2681 708
manage$	1417 2325 2552 679 1083
managed$	2320 804 1083
management$	737
manager$	2152 2153
managerchecks$	1269
managers$	57
manages$	1083
managi	708
managing$	1083
manner	1441
manner$	2315 2322
many$	1245 2139 1266 1283 1308 2210 2589
map	1243 2164 59 2181 1315 592 1832 1845 636 874
map$	63 2675 572 616
mapped	1304
mapped$	2178 572 927
mappin	1243 2164 2181 592 1832 1845 636 874
mapping$	572 1919 927
maps$	572 616
march	491
march$	2204 1331
mark$	10 1850 1870
marked$	10 637
marks$	10 1850 1870
mash$	2235 2236
master	1243 2164 2181 592 1832 1845 874
match	61 1811 1812 1821
match$	1295 2670 1803 2685 2686 2694 2695
matche	1821
matches$	1295 2694 2695
materi	64
mates	1686 2595
mates$	2493 2510 2560
matter$	1353 2291
matters$	2291
maximi	1042
may$	1331 2262 198 1509 1668
mayor$	1905
meal	61 1811 1812
meal$	1295 2675 1803 2685 2686 2694 2095
meals$	1295 2694 2095 2097
mean$	2355
meaningful$	1369 674 2025
means$	2256 2295 2355
measur	1403
measured$	44
measures$	2277 1404
mechanisms$	1404
mediat	1243 2164 2181 592 1832 1845 874
medic$	1017
meet	1235 2115 72 2191 1519 2402 1531 2411 2412 2415 1560 1577 1583 1586 2501 1667 2565 1722 495 1938
meet$	2114 1306 2186 1516 2393 1530 2405 2434 2435 2456 2460 2541 1670 2588 2599 1752 1755 2630 2652 2655 566 599
meetin	1243 19 1253 1263 1278 1279 2164 2181 1376 1520 2395 2417 1579 2582 2594 1739 592 1832 1845 874
meeting$	2127 2137 2152 2153 2182 2235 2236 2250 2386 2394 1534 2445 2450 2462 1649 2524 1676 2551 876
meetings$	2137 2152 2153 2182 2250 2256 2386 2453 1649 2524
meets	1269 2143
meets$	2114 1306 2186 1516 566
meetup$	2451
meetups$	2451 1729
member	34 53 2163 67 68 83 1320 88 1326 106 110 1345 1396 221 1455 281 1521 1539 1542 2422 2424 333 1582 2470 1597 1598 2473 369 1612 2499 413 2545 2557 1694 1716 2660 1853 2035 2047 2055 825
member$	2194 2478 448 1712 2046
members$	0 1 2113 12 16 18 37 1287 57 1302 78 79 1317 2194 1322 1340 1342 2219 2221 2270 1536 1573 2454 2478 2500 448 2590 485 498 2610 2046
membership$	1631
memora	1243 2164 2181 592 1832 1845 874
men	2197
men$	892 1130
mend$	681 1148
mende$	681
mended	1270
mended$	2144 2149 1148
mendes$	681
mending$	681 1148
mends$	681 1148
mental	2612
mention$	2225 1899
mentions$	2225 1899
mentor	1243 34 35 1269 2143 2163 2164 65 66 2181 592 1832 1845 874
mentor$	0 1 2113 1241 12 16 18 2156 57 2182 609
mentorchecks$	1269
mentoring$	2138
mentors$	0 1 2113 1241 12 16 18 57 2182
mentorschecks$	1269
menu$	2688
messag	1243 2164 2181 1583 1676 2594 1722 1739 1784 592 1832 1845 874
message$	1323 92 1752 2679 1903 1922 2005
messages$	1323 92 2386 1514 1903 1922 945
messaging$	2386 2450 2550 1922
met	2115 2140 2142 1285 1299 2175 2176 72 417 614 1927
met$	2134 2159 1289 2173 1300 1306 1759 599 1848
meters$	2449
metres$	2449
midwife$	1011
might	1500
might$	198 1509 1668
miles	421 2586
miles$	2449 1655 1709 1733
milestone$	51 1833
milestones$	51 1833
mind$	2327 2375 1939
mindfu	1399 1463
mindful$	2273 2275 2337
mindse	761 1995
minibu	1243 2164 64 2181 2618 592 1832 1845 874
minibus$	2694
minimi	286 345 454 708 1042
minimised$	2320 2387
minute	1243 2142 1273 2164 2181 592 1826 1832 1845 874
minutes$	2147 1993
missin	1319
missing$	2193 885
mistak	965
mitiga	708 1042
mitigated$	2320
mix	1519 2402 1531 2411 1586 2501 2565
mix$	2393 2405 2456 2460 2652 2057
mixing	1520 2395 2417 2582 2594
mixing$	2394 2445 2462 2551 1739 2058
mobile$	2122
mobili	1042
mobilised$	1842
model$	1964
models$	1964
module	1243 2164 2181 592 1832 1845 874
module$	2 63
modules$	63
moment$	2265 2352 1614
momentum$	1909
monday	513 514 515
monday$	2177 513 2621 514 1748 515 2623 1797 2696 2697
mondays$	2177 2621 1748 2623 1797 2696 2697
money	2310
money$	28
monito	1399 1938
monitor$	922 1024
monitored$	44 2273 922 1024
monitoring$	45 922 1024
monitors$	922 1024
month$	536
monthly$	2109 577 597
months$	2281 2602 536
more	73 160 166 2399 698
more$	1307 1310 82 1394 1400 191 1427 205 1443 241 266 1502 273 1526 335 1572 361 2547 452 1704 497 2628 610 1856 685 1953
mornin	513 514 515
morning$	1288 2621 1748 2623
mornings$	1288 2621 1748 2623
mosaic$	2154
mosque	69
most	33 1754
most$	1267 1310 1499 1612 2628 2647
mother	1565 2601 537
mother$	981
mothers$	232
motivate$	1032
motivates$	1032
motivating$	1032
mou	1243 2164 2181 592 1832 1845 874
mounte	1824
mounted$	2698
mov	491 517
mov$	428 441 478
move	378 483
move$	305 319 331 364 379 2496 389 408 412 428 441 464 1703 478 494 2619 2634 548 1787 579 790 2038 832
moved	378 2634
moved$	1319 305 331 1566 1600 1603 379 408 428 441 1682 1703 478 510 548
moveed$	464
moveing$	305 464
movements$	933
movered$	464
moves	378
moves$	305 331 364 379 2496 408 428 441 464 1703 478 494 2619 548 579 790 2038 832
moving	378
moving$	428 441 478 1787 702 832
movred$	428 441
movring$	428 441
movs$	428 441 478
much$	1266 2210
multi$	1263 166 709
mum	1565 2601 537
mum$	981
mural$	58 2675
murals$	58
museum	69
music$	2688
must	2353 2357
must$	136 204 212 1466 1668
nailed	1824
nailed$	2698
name	2191 1318
name$	2192 1325 845
named	2196 1324
named$	1282 2198 1843 641
names	2129
names$	652 845 950
naming$	2403
nan	1565 2601 537
nan$	984
nana$	984
nanny$	985
narrat	761 1995
narrow$	683
narrowing$	683
narrows$	683
naturally$	1689
near	1679 1684
near$	1407 1549 2463 2558 1823 2077
nearby$	2062
necess	160
necessary$	1394 1933 1934
need$	2351 2357
needed	2306
needed$	1933 1934
needs	1927 1942
needs$	2351 2357 1945 1066
neighb	88
neighbours$	1322
neither$	285 376 450
nephew	1720
net$	2347
netbal	1821
netball$	2695
networ	19 26 1383 1794
network$	1241 1260 109 2257 340 2560 2598 2614 2668
networks$	2256 2295 340 2560 2598 2614
never	311 1691
never$	278 285 303 1545 349 2482 381 394 411 423 436 1734 508 808 823 979
new	301 452 1704
new$	2149 334 1619 407 432 506
newsle	1243 2164 2181 592 1832 1845 874
newsletter$	876
next$	1679 1684 1941
nicer	452 1704
nicer$	1619 432
niece	1720
night	1606 2480 2521 2584
night$	2131 2177 1594 2484 2508 2509 1680 2600 2621 1748 2623 2631
nights	2480 885
nights$	2131 2177 1594 2485 2509 2522 1680 2606 2621 1748 2623 1861
no	86 343
no$	89 245 284 314 338 355 359 380 425 439 505 1754 541 550 552 555 621 622 800
nobody	110 245
nobody$	1479 450 884
non	283 799
non$	206 258
nonassociation$	2033
noncontact$	1517
none	110
none$	245 315 376 450 884
nor$	285 823
normal	1042
normal$	1382 207
norms$	1968
north	1728
not	95 1538 311 343 1691 1692
not$	85 86 1329 118 119 278 285 296 303 2416 1545 347 349 2482 376 381 386 394 400 411 423 426 429 436 487 1734 508 542 808 823 824 978
note	1243 2164 2181 1352 152 592 1832 1845 874
note$	31 2224 2225 2226 1974
noted$	46 1835
notes$	31 2147 2152 2225
nothing$	318
notice	59 1344 2218 1528 1529
notice$	62 2246 2376 290 561 2036 2044 2045
noticeboard$	2167
noticeboards$	2167
notices$	62 561 2036 2044 2045
notifi	2160
november$	2204
now$	1292 1314 2190 254 2602
nowhere$	327
number	13 59 2197
number$	14 20 2132 25 27 43 63 70 1714
numbers$	2139 1714 612
nurse	34 35 2163 65 66
nurse$	1241 1005 1008
nursea	1269 2143
nursec	1269 2143
nursechecks$	1269
nursed	1269 2143
nursee	1269 2143
nursef	1269 2143
nurseh	1269 2143
nursel	1269 2143
nursem	1269 2143
nurseo	1269 2143
nursep	1269 2143
nurser	1269 2143
nurses	34 1269 2143
nurseu	1269 2143
nursev	1269 2143
nursew	1269 2143
nurtur	206 258 708
nurture$	1119
nurtured$	1119
nurtures$	1119
nurturing$	1440 1492 1119
observ	1243 2164 2181 592 1832 1845 874
obtain	2142 1826
obtain$	739
obtained$	1827 1835
obtaining$	739
obtains$	739
occasi	885
occasions$	1602
occur	1447
occur$	2321
occurs$	2321
october$	2204 1331
of	1264
of$	2112 1265 1275 2155 2192 2201 1329 2209 1343 1347 2227 150 2261 2277 1412 2299 2300 1444 2338 2373 2398 1525 1532 2422 1554 1558 1644 1646 2538 2549 1683 1706 2642 2683 1849 1852 619 1886 1887 1897 1972 1980 2052
off	1533 1701 2586 2691
off$	2110 2118 2159 293 1534 2575 2607 525 1780 1781 2064 2087 2088 2091
offer	1243 2164 2181 160 1480 592 1832 1845 1942 874
offer$	135 1394 211 2354 2374 1908 1125 1203
offere	1234 2142 2160 2175 2176 1304 75 160 2306 1437 253 1490 1826
offere$	211
offered$	2108 2162 2178 1309 1394 2269 1399 2311 1487 2364 1771 1125 1203
offeres$	211
offeri	160
offering$	135 1394 211 1125 1203
offers	1269 2143 160
offers$	135 1394 211 1125 1203
office	34 35 1269 2143 2163 65 66
officer$	0 1 2113 1241 12 16 18 57 901
officerchecks$	1269
officers$	0 1 2113 1241 12 16 18 57 901
officerschecks$	1269
often	14
often$	7 1248 1266 2210 2363 1896
older	448 1747 2622 2050
older$	2197 281 1521 1542 1580 1582 2470 1597 1598 2473 2545 1694 2585 642 644 645 2035 2047 2055 825 826 827
oldest	281 1521 2406 1542 1582 2470 1597 1598 2473 369 1612 413 2545 448 1694 469 2647 2035 2047 2050 2055 825
oldest$	2585
on	1799 792
on$	1280 1293 81 2193 1347 2279 2280 1422 2312 1454 237 2350 1491 2370 2403 2413 2440 1588 377 1616 401 2554 1683 2661 563 2673 2674 2676 2677 1815 2693 1823 1890 1911 724 1997 2031 2063 2064 2077 2078 2087 2088 2102
once	2587
once$	2109 2443 2461 2469 2588 2609 2674
one	86 2406 448 473 2050
one$	54 1288 1430 1479 2405 310 1546 313 1559 1587 2476 369 1604 1612 413 1651 2525 424 1662 2541 440 450 2562 458 469 1735 2611 2645 2647 543 1845 641 2041 2064 2079 2080 2100 884
ones	1717
ones$	1288 2454 2511 1717 2591 2046
ongoin	160
ongoing$	1394 1416 737 1025
online$	2171
only$	312 353 2525 2532 462 501
onside$	2026
onto$	1280
open	1304 1799
open$	1257 54 1303 2178 2214 139 2287 1442 2331 2332 1463 2673 1868 1940 2022 2032 2094 1135
opened	2142 1304 1826
opened$	2157 2166 1303 2178 1135
opening$	139 829
opens$	1303 2214 139 1135
operat	1272 1888
operational$	2146 2171
opinions$	277 601
opport	2310 2361 1927 1942
opportunities$	1445 1945 1946 746
opportunity$	2297 746
opposite$	372 1617 1647 534 1769
optician$	1013
optimi	708 1042
option	2310 2361 1723 1979
option$	2304 1978 746
options$	2597 1945 1978 746
orange$	2188
orbit$	1750
order	1298 2392 294 1528 1529 348 491
order$	2146 2172 2391 290 306 308 518 553 603 2036 2044 2045
orderd$	518
ordere	2142 1298 1826
ordered$	2172 306 308 352
ordering$	306 308 553
orders	1528 1529 348
orders$	2391 306 308 518 553 603 2036 2044 2045
ordina	65 66 132 1366 214
ordinary$	207
ordinate$	2013
ordinated$	1448 2013
ordinates$	2013
ordinating$	2013
organi	2142 2169 1826
organisations$	1375
organise$	2214 586
organised$	586
organises$	2214 586
organising$	586
other	1383 221 1455 2407 301 2412 2424 2426 2437 2452 1610 2499 2502 2503 1642 2529 452 1704 2595 2613 1747 2622 1749 2624 2626 2658 2660 815 2053
other$	1363 2241 1369 2257 2408 1536 2423 1551 2445 1572 1574 2451 1580 2457 2466 2467 2475 2476 2479 372 2490 1619 2510 404 1639 407 1653 2528 1661 2537 2562 2569 1698 2576 2592 2596 489 1729 2611 1744 1747 2622 1749 2624 1751 2627 1764 531 2641 2644 2646 2648 1782 2049
others	1383 2437 2499 1697
others$	2257 2341 1536 2423 2453 2457 2459 2466 2467 2476 2479 2510 1661 2562 2569 2570 2571 2576 2592 2596 2627 1764 531 2641 2644 2646 2659
ought	2353
ought$	2357
our	1353 200
our$	2227 1434 208 1471 1494 1822 777
out	1366 516 556 2691 1979
out$	1238 2168 2178 1309 1327 2223 1350 1351 118 2227 1354 1356 2311 1452 2333 2364 2393 1530 1533 1557 2460 2477 2486 1613 1618 388 1625 2501 1642 1672 2556 2563 1693 1710 1713 538 2651 1781 1809 630 1954 2001 2070
outcom	1942
outcome$	2356
outcomes$	2240 1924 1071
outing	2663
outing$	2694
outings$	2524 2694
outlet	2015
outlook$	2334
outrea	1243 2164 2181 1507 592 1832 1845 874
outreach$	2122 2138 2381 2020
outreachmentor$	1241
outreachmentors$	1241
outreachnetwork$	1241
outreachnurse$	1241
outreachofficer$	1241
outreachofficers$	1241
outreachpanel$	1241
outreachsergeant$	1241
outreachservice$	1241
outreachstaff$	1241
outreachteam$	1241
outreachworker$	1241
outreachworkers$	1241
outsid	118 1574 1642 1785
outside$	1293 2528 1823 1910 2062 2077
over	2531 1669
over$	2399 320 2451 2542 2543 2547 1736 2649 718 1972 1976
overla	1531 2565
overlap$	2405 2419
overleaf$	1993
overs$	2451 1729
overse	132 1366 1728 1042
oversi	1927 1942
oversight$	45 1955 1971 738
overview$	1955
own	132 1366
own$	1355 2232 1359 1556 1591 2548 446 1758 1873 766 2041
owner	65 66 2681
owners	761 1995
ownership$	2376
owns$	766
pack	1243 2164 2181 592 1832 1845 874
pack$	2132
paediatrician$	1009
page	1243 2164 2181 592 1832 1845 874
page$	1261 63
pages$	63
paid	2142 1826
paid$	1298 575 1837
paint$	2688 1149
painte	1270
painted$	2144 2166 1149
painting$	1149
paints$	1149
pair	281 1521 1542 1582 2470 1597 1598 2473 413 2545 1694 2035 2047 2055 825
paired$	1789
pairs	1717
pairs$	2591
pan$	2302
panel	1243 19 26 1278 1279 2164 65 66 2181 1383 592 1832 1845 874
panel$	1241 1260 2150 2152 2153 2235 2236 2257
pans$	2302
parade$	2414
paragraph$	2225 1899
paragraphs$	2225 1899
parame	1352
paramedic$	1018
parameters$	2226
parcel	476
parcelled$	1710
parent	33 34 2163 67 68 88 110 1396 1800 1967
parent$	0 1 2113 12 16 18 57 981
parents$	0 1 2113 12 16 18 1267 37 1277 57 1302 1322 2270 1449 232 1477 1542 309 393 1675 2684 1969 1983 981
park	69
park$	2414 2469 2498 2546 870
parked$	870
parking$	870
parks$	870
part	1254 2128 2140 2141 2142 56 813
part$	2161 1290 118 1353 2368 1768 2643
partic	1254 2128 1261 56
participants$	2135 2148 1277
participate$	1290
participates$	1290
participation$	1844
partie	61
parties$	1295
partin	813
partne	26 1263 34 2163 1383 166 1480 249 1942 709
partner$	2148 990
partners$	0 1 2113 12 16 18 1260 2148 57 1375 2257 167 1483 740
partnership$	1260 2137 2150 2235 2236 1400 2354 1944
parts$	1768 2643
party	61
party$	1295 2694
pass$	152
passage$	2225 1899
passages$	2225 1899
passed$	2259
passes	64
passes$	612 2095 2097
pastor	160
pastoral$	1394
path	2672
path$	58 500
paths$	500
pathwa	1243 2164 2181 1723 592 1832 1845 761 1995 2015 874
pathway$	2597
pathways$	2256 2597
patient$	1914 2032
patrol	1235 2115 1243 2164 2181 592 1832 1845 874
patrol$	2114 2138 907 1178
patrolled$	1178
patrolling$	1178
patrols$	2114 2138 907 1178
patterns$	1923
paused$	1825
pay$	1144
paying$	1144
pays$	1144
peace	1746
peace$	2620 2638
peel$	299
peeled$	2022
peer	2407 1535
peer$	281 1521 2407 1535 2409 1542 1582 2470 1597 1598 2473 2499 2540 2545 1686 1694 1724 1738 1740 1790 2035 2047 2055 825
peers	2499 1686 2595 2624
peers$	2408 2409 340 2490 2493 2510 2515 1661 2540 2560 2562 2569 2576 2578 2580 2592
people	33 34 2163 1455
people$	0 1 2113 12 16 18 1267 37 1277 1287 57 1302 79 1317 2194 1322 1340 2216 2219 2220 1372 2270 2359 1504 1510 1573 2493 2500 2540 448 2590 498 2610 559 2678 1878 646 2060
peoples$	2194
per$	33 1994
percen	33
percent$	1267
percep	761 1995
perceptions$	1968
perfor	61 2169
perform$	581 1212
performance$	1295 2670
performances$	1295
performed$	1212
performing$	581 1212
performs$	581 1212
periodic$	142 704
periodically$	2280 704 1941
permit	2605
permit$	2234 2289 1512 1620 1663 2017
permited$	1512
permits$	2234 2289 2017
permitted$	1512 1537 1696
persistent$	1914
person	34 2163 1320 281 1521 1542 1582 2470 1597 1598 2473 369 1612 2545 1694 2035 2047 2055 825
person$	0 1 2113 12 16 18 57 2194 214 2478 1712 1878 775
persons$	2194
pharmacist$	1016
phone	1235 64 1722 2634
phone$	612 1163
phoned	1234 2142 1299 2175 2176 614
phoned$	2108 2173 1300 1848
phones	304
phones$	612 1163
phoning$	1163
photo$	41
photograph$	41
photographs$	41
photos$	41
physical$	673
physio$	1012
physiotherapist$	1012
pick	195
pick$	1370 183 1438 470 856
picke$	470
picked$	121 122 1399 856
pickes$	470
pickin	195
picking$	470 856
picks	195
picks$	470 856
picnic	61
picnic$	1295 1803 2694
picnics$	1295
picture$	41 1323 2207 1381 1973
pictures$	41 1323
pilot$	2
pitch	2672
pitch$	58
plac	517 817
plac$	478
place	1243 1262 2142 1270 2164 2169 2181 378 592 1826 1832 1845 874
place$	2117 2127 2136 2144 2265 2269 2278 2314 2333 2366 2469 364 375 2489 389 1631 402 403 2519 1692 464 478 535 1773 1843 1928 2075
placed	2142 378 1826
placed$	2463 1600 1603 379 408 422 1674 1682 478 510 1837
placeed$	464
placeing$	464 535
placem	1606 2480 1607 2486 1633 2516 1643 2521 1707 2581 475 1723 496
placement$	379 2496 389 2517 422 2572 2597 1730 499 1773
placements$	2481 379 2496 389 2507 2522 422 2572 2597 1730 499 1773
placered$	464
places	378 1806
places$	2265 2314 2366 364 389 464 478 535 2680 2075
placeting$	535
placin	378
placing$	422 478 1743
placs$	478
plan	1243 2164 2181 1358 592 1832 1845 748 874
plan$	2 2130 2132 51 2214 2229 2232 2233 1381 606 1941 1993 2000 2005 876
planned$	2125
planni	748
planning$	2251 2274 1908 1970
plans	748
plans$	2214 2232 2251 1404 606 1993
plant$	1206
planted$	2166 1206
planting$	1206
plants$	1206
play	61
play$	2122 58 1295 260 1530 1581 2670 587 1219
played	2169
player	67
players$	2061
playgr	1606 2480 2521
playin	1784
playing$	260 587 1219
plays$	1295 260 587 1219
pledge$	60
plug$	683
pluging$	683
plugs$	683
podcast$	63 2679
point	1318
point$	38 2192 2265 2336 1614
points$	38
police	34 35 1269 2143 2163 65 66
police$	0 1 2113 12 16 18 57 899
policechecks$	1269
polici	1243 2164 59 2181 1464 592 1832 1845 874
policies$	2338
policing$	900
policy	1243 2164 59 2181 1464 1816 592 1832 1845 874
policy$	63 2338 2690 876
pond$	58
pool	69 1821
pool$	2695
pop$	782
portal$	63
portals$	63
positi	206 258 301 452
position$	1941
positive$	2241 1369 1440 2317 2325 1482 1492 506 673 781 2025 2032
possib	2306 1979
possibilities$	746
possibility$	1978 746
possible$	1430 1655 1933 1934 1951 746
post	1243 2164 2181 592 1832 1845 863 874
post$	2185 1841 1843
posted	2142 1294 1304 75 1826
posted$	2168 2178 1309 1846
poster	1243 2164 59 2181 592 1832 1845 874
poster$	62 561 2675 2097 876
posters$	62 561 2097
potent	761 1995
potential$	746
power$	290 2639 532 1767 2036 2044 2045
powerful$	2552
powers$	290 2036 2044 2045
practi	34 2163 65 66 1402 1464 1480 1942
practicable$	1934
practice$	2251 2276 2338 2341 2354 1943
practitioner$	0 1 2113 12 16 18 2156 57
practitioners$	0 1 2113 12 16 18 2148 57 167
precinct$	2414
prepared$	1771
presen	1243 2129 2142 2164 2181 1447 1480 1507 592 1826 1832 1845 874
presence$	2354 2381 1550 1907 1955 1957
present$	2321 2519 1914 2032 858 2094
presented$	858
presenting$	858
presents$	2321 858
pressure$	2612
preven	286 289 1538 342 343 486 708
prevent$	287 1543 339 1627 442 684 1086
prevented$	2387 474 1086
preventing$	287 442 684 1086
prevention$	1086
prevents$	287 442 684 1086
prey	108 1881
prey$	2215
price	1816
price$	2690
priced	1298
priced$	2172
print	863
print$	1172
printe	2142 1294 1304 1826
printed$	2168 2178 1172
printing$	1172
prints$	1172
priori	1927 708 1042
priorities$	2240 1057
prioritise$	751 936
prioritised$	2320 936
prioritises$	751
prioritising$	751 936
priority$	1418 1921 1057
prise$	299 364 384
pro	301 452
proact	214 1463 709
proactive$	1448 2337 1914 1114
proactively$	1114
problem$	2291 2000
problematis$	734
problematise$	734
problematises$	734
problematising$	734
problematiss$	734
problems$	2291
proced	1243 2164 2181 1464 592 1832 1845 874
procedure$	2338
procedures$	2256 2338
proces	1243 2164 2181 1464 592 1832 1845 874
process$	2338
processes$	2256 1404 2338
procur	1298
procured$	2172 1842
produc	4 2142 1269 2143 2618 1826
production$	1238
productive$	2025
profes	26 34 2163 1383 249
professional$	0 1 2113 12 16 18 2156 57 1411 609 695
professionals$	0 1 2113 12 16 18 1260 2148 57 1372 1375 2257 167 1483 740
profile$	1930 1955 925
profiled$	925
profiles$	925
profiling$	925
profit	1881
profit$	2215
progra	1243 2164 2181 1707 2581 1723 592 1832 1845 874
programme$	2 2116 2151 2597 595 606
programmes$	2597 606
progre	1285 132 1366 1370 1399 1437 1438 1490 1989
progress$	2244 2255 2296 2312 604 1941 2028 1080
progressed$	2159 2273 2311 2364 1080
progresses$	2255 1080
progressing$	1080
progresss$	2255
prohib	286 289 342
prohibit$	287
prohibited$	2387 474
projec	2584
project$	2 2151 58 2444 595 606
projects$	606
promise$	352 518
promised$	2125 518
promises$	352 518
promot	708
promote$	1038
promoted$	2320 1038
promotes$	1038
promoting$	1038
promptly$	2276
proper$	1382 1742
proportionate$	674 1111
proportionately$	1111
protec	708
protect$	1093
protected$	2320 1093
protecting$	1093
protection$	294
protective$	1942
protects$	1093
protoc	1243 2164 2181 592 1832 1845 874
protocol$	876
provid	2142 1269 2143 1304 75 160 1826 721
provid$	211
provide$	145 1394 211 1124 1202
provided$	2178 1309 1394 2269 253 1846 1124 1202
provider$	2539 608
providers$	2539 608
provides$	145 1394 211 1124 1202
providing$	145 1394 211 1124 1202
provids$	211
provis	4 1243 2164 2181 2237 2243 2310 1464 1507 2486 1707 2581 592 1832 1845 1942 874
provision$	1238 2338 2381 2572 1945 1946 2020
provisions$	2572
pru$	2572
psychiatrist$	1002
psychologist$	1001
public	4 1205
publication$	1238
publis	2142 1294 1826
publish$	1173
published$	2168 1173
publishes$	1173
publishing$	1173
pull$	299 364 383 459 1750 2639 532 1767 732
pulle$	459
pullen$	459
pulles$	459
pulling$	383 459 732
pulls$	383 459 732
pupil	1320
pupil$	2194 448
pupils	1817
pupils$	1277 79 2194 448 2061
purcha	2142 1298 1826
purchased$	2172
purpose$	2318 2005
purposeful$	2025
push$	731 763
pushes$	731
pushing$	731
put	517 817
put$	2142 1270 1294 2169 1304 170 1459 510 535 1824 1826 1195
puting$	535
puts$	535 1195
putting$	170 1743 535 1195
qualit	1942
quarterly$	597
questi	1243 2164 2181 592 1832 1845 874
quicke	883
quicker$	2024
quickly$	2024
quiet$	2653
quit	1540 528
quit$	356
quiting$	356
quits$	356
racism	973
racist	973
radar$	2345 1939
raise	152 183
raise$	1417 696 727 1207
raised$	2259 1837 696 1975
raises$	696 1207
raising$	696 1931
ramp	64 1541 2672
ramp$	58 521 522
ran$	1829
rang	2115 614
rang$	1300 1848
rappor	1942
rate	2191
rate$	610 877
rated$	877
rates$	610 877
rather$	1335 402 403 1692 664
ratifi	2142 1826
ration	454
re	1670 636
re$	1676
reach	1318 1722
reach$	2192 1750 1772 599 720 875
reache	1234 2140
reached$	2108 599 875
reaches$	720 875
reaching$	720
react$	790
reacts$	790
read	1234 2133 2142 1826
read$	2108 2126 2157 1294 1188
reading$	1188
reads$	1188
ready$	2166 1771
real$	1742
reassurance$	2268 1052
reassure$	1052
reassured$	1052
reassures$	1052
reassuring$	673 1052
rebuild$	681 769
rebuilde$	681
rebuildes$	681
rebuilding$	681 769
rebuilds$	681 769
receiv	2140 2141 2142 160 1826
receive$	1394
received$	2126 71 1827
recogn	91 1451 708
recognise$	2325 1100
recognised$	1325 1100
recognises$	1100
recognising$	1100
recommendations$	2240
record	1243 2142 1269 2143 1273 1278 2164 2181 1353 120 121 122 123 1358 1383 152 592 1826 1832 1845 874
record$	3 31 2147 2152 2154 2229 2230 2232 2233 571 1900
recorded$	46 2227 1354 1356 1357 571 1835
recording$	571
records$	31 2147 2152 2154 2232 2257 571
recove	883
recrui	1234 2142 1304 108 1826
recruit$	1156
recruited$	2108 2178 1841 1156
recruiting$	1156
recruits$	1156
red$	2188
redecorated$	2166
redraft$	1182
redrafted$	1182
redrafting$	1182
redrafts$	1182
reduc	345 454 468 480 504 533 883
reduce	286 2640 708
reduce$	368 684 1087
reduced$	2320 2387 1087
reduceing$	368 684
reduces$	368 684 1087
reduci	286
reducing$	1087
refere	1992
reference$	2225 1899
references$	2225 1899
referr	1234 1243 1261 2140 2160 2164 2181 127 592 1832 1845 874
referral$	15 103 129 2675 1985
referrals$	15 2135 103 129 1985
referred$	2108
reflec	1451 709
reflect$	2325 677 1974
reflected$	1835
reflecting$	677
reflects$	677
reform$	2544
refres	1243 2164 2181 592 1832 1845 874
refunds$	2105
refurbished$	2166
refurbishment$	58
refuse	343
refused$	479
regain$	769
regaining$	769
regains$	769
regard$	1418
region	2516
regist	1243 21 2133 1278 2164 1304 2181 592 1832 1845 874
register$	3 1255 31 2152 464
registered$	2178 464
registering$	464
registerred$	464
registers$	1255 31 2152 464
regrou	1670
regroup$	2544
regular$	142 1416 207 610 673 704 723 737
regularity$	6
regularly$	2276 2280 704 1941
rehear	61 1353
rehearsal$	1295 2692
rehearsals$	1295 2692
rehearsed$	2227
rehous	378
rehous$	428 441
rehouse$	370 428 441
rehoused$	1603 370 428 441 1682
rehouses$	370 428 441
rehousing$	370 379 428 441
rehousred$	428 441
rehousring$	428 441
rehouss$	428 441
reinfo	1042
relati	2365 1520 1522 1565 2486 1626 2601 537 1942 709
relations$	2006
relationship$	2356 2394 2500 1915 775 1060
relationships$	2296 2394 340 2500 1915 1060
relatives$	2061 993
relentless$	1914
releva	1353 160
relevant$	2227 1363 2241 1382 1394 1933 1934
reliance$	382 1702
reloca	378
relocat$	428 441
relocate$	370 408 428 441
relocated$	1603 370 408 428 441 1682
relocates$	370 408 428 441
relocating$	370 428 441
relocation$	379
relocatred$	428 441
relocatring$	428 441
relocats$	428 441
remain	121 229 2622 705
remain$	105 164 1401 1456 1458 430 686 725 820
remaining$	430 1747 1749 686
remains$	105 164 1456 1458 430 686 820
rememb	1344 2218
remember$	1974
remind	1299
remind$	1039
reminded$	2173 1039
reminding$	1039
reminds$	1039
remote$	1709
remov	307 491 504 528 529 556 665 809
remov$	459
removal$	298
remove	516 2629 2635 547
remove$	299 390 459 1176
removed$	390 2505 1682 1781 1176
removen$	459
removes$	390 459 1176
removing$	299 390 459 1176
removs$	459
reopen$	1210
reopened$	1210
reopening$	1210
reopens$	1210
repair	1270
repair$	58 681 1985 1147
repaire$	681
repaired$	2144 2149 1147
repaires$	681
repairing$	681 1147
repairs$	58 681 1985 1147
repeat	1353 120
repeat$	2227
repeated$	2227 1354
replac	1270 1692 805
replace$	835 866
replaced$	2144 2523
replaces$	835
replacing$	835
replie	1261 1299 1305
replied$	2173
replies$	2135 2179
reply	2133 1305
reply$	2179
report	1235 1243 1261 1269 2143 1278 2164 2181 2191 1352 1353 120 152 2634 592 1832 1845 874
report$	2114 42 2152 92 103 2224 2226 876 877
reported$	2227 1354 2259 1835 1838
reports$	2114 2135 42 2152 92 103
represented$	1465
reques	817
request$	1323
requested$	1827
requests$	1323
requir	2306 348
require$	306 308 518 553
required$	352 518 1933 1934
requireed$	306 308
requireing$	306 308 553
requires$	306 308 518 553
researcher$	607
researchers$	607
resent	1344 2218
reserve$	1221
reserves$	1221
reserving$	1221
reset$	681
resete$	681
resetes$	681
reseting$	681
resets$	681
reside	1243 2164 61 2181 496 592 1832 1845 874
residential$	1295 1730 539
residents$	2060
resili	1942
resilience$	1062
resour	1243 2164 2181 1507 592 1832 1845 874
resource$	1360
resources$	1360 1415 2381 1945 1991 2020
respec	2365 708 968
respect$	1999 2003 1102
respected$	2320 2385 1102
respectful$	2212 1102
respectfully$	1999 1102
respecting$	1102
respects$	1102
respit	1746
respite$	395 2620
respon	2133 1261 2140 2141 1305 1463 708 1942 761 1995
respond$	183 714 790 1077
responding$	1077
responds$	790 1077
response$	2179 2240 1908 1943 1077
responses$	2135 1077
responsibility$	1390 2308 2376
responsive$	2337
rest	2407 2426 2437 2452 2502 2529 2595 1746 1747 2622 1749 2624 2660 2053
rest$	2457 2459 2476 2479 2499 395 2510 2562 2569 1697 2576 2592 2596 2620 2627 1764 2644 2646
restor	709
restor$	681
restore$	681
restores$	681
restoring$	681
restors$	681
restri	286 345 454 480
restrict$	368 481
restricted$	2387 474 481
restricting$	368 481
restrictped$	481
restrictping$	481
restricts$	368 481
restrictting$	481
resurfaced$	2166
resurfacing$	58
retain	721
retain$	756
retaining$	756
retains$	756
return	2133 2140 2141 127
return$	128 447 1831
returned$	128
returning$	447
returns$	128 447 1831
retwee	1261
retweets$	2135
reunit	1670
reunite$	2544
review	1243 2142 1269 2143 2164 2181 1399 592 1826 1832 1845 1938 874
review$	2 45 2290 230 1939 707 1110
reviewed$	44 2273 230 1838 707 1110
reviewing$	230 707 1110
reviews$	45 230 707 1110
revise	2142 1826
rewrite$	1181
rewrites$	1181
rewriting$	1181
rewritten$	1181
ride$	1628 2692
rides$	2692
rift$	1915
rifts$	1915
right$	2187 1382 2325
rights$	775 966
ring	1235 2115 2191 1318 1583 1722 2634
ring$	2192 101 1164
ringing$	1164
ringle	1612 2647 2050
ringleader$	2043 2046 930
ringleaders$	2043 2046 930
rings$	101 864 1164
rink	69
rip	307
ripped$	547
rise	883
rise$	73
rises	883
rising	883
risk	2365 1942
risk$	2245 2258 2291 1913 692 1941 1072
risks$	2245 2258 2291 1913 692 1072
risky	2365
rival	1134
road	2521
road$	2527
robbed	1319 108
robbed$	2193 953
robber	885
robberies$	113 911
robbery$	113 911
robust	214 1927 709
robust$	1448 674 737 771 1115
robustly$	1115
role	2015
role$	730
roll	4
roll$	132
rolled$	2142 1826
rollout$	1238
room	23 69 1606 2480 2672
room$	58 375 2489 2558 2631 2673 2675 2687
rooms	2480
root$	761
rose	883
rota	1243 19 2164 2181 2618 592 1832 1845 874
rota$	63 2675
rotas$	63
round$	2393 2016
rounde	1821
rounders$	2695
route	2521 1806
route$	1632 2527 1806 2680
routes$	2256 1632 2615
routine$	704
routinely$	704
routines$	951
row$	103 1768 2643
rows$	103 1768 2643
rugby	1821
rugby$	2695
rule	59 2392 1816
rule$	60 2391 502 518 2690
ruled$	1349 518
rules$	60 2391 518 2690
run	2142 1304 1826
run$	2162 2178 2214 2215 2692 1829 2094 1199
rung	1234 2115 2142 1299 2175 2176 72 2196 2634 614
rung$	2108 2173 1306 1848
runnin	1253
running$	2127 2171 1199
runs	1269 2143
runs$	2214 2692 1829 1199
s$	125 1434 1579 1604 397 527 531 2049
s20$	2059
s34$	810 811
s35$	810 811
safe	206 2365 258 1806 1927 1942
safe$	2187 2212 1440 2325 2329 2330 1492 2680 1871 971
safegu	708 970
safeguard$	1094
safeguarded$	2320 1094
safeguarding$	1094
safeguards$	1094
safely$	1864 881
safer	258 1704
safer$	2325 2329 2330 1492 1956 880 971
safety	2365 1927 1942
safety$	2318 736
said	1344 2218 120
said$	2125 1354 877
same	1609 473 2587
same$	2185 1559 2476 1609 2483 2488 1615 1634 1635 2519 1684 2587 1726 2617 1776
sameanother$	2490
samefriends$	2490
samefriendship$	2490
samefriendships$	2490
samegroup$	2490
sameother$	2490
samepeers$	2490
sample$	1836
samples$	1836
sanction$	939
sanctions$	939
sat$	1299 1600 510
satisfy$	752
saturd	513 514 515
saturday$	2177 513 2621 514 1748 515 2623 1797 2696 2697
saturdays$	2177 2621 1748 2623 1797 2696 2697
saved$	46
saw	1344 2218
saw$	2157
say	2191 1318 1344 2218
say$	2192 2301 877
saying$	877
says	1344 2218
says$	877
scale$	754
scales$	754
scaling$	754
scatte	1566 1567 813
scattered$	2440 2441
schedu	2142 1826
schedule$	1840
scheme	1243 2164 2181 592 1832 1845 874
scheme$	2 2151 63 595
schemes$	63
school	34 35 1269 2143 2163 65 66 69 1396 1606 2480 1607 2486 2516 1643 2521 1665 1707 2581 475 2584 1723 511 2681
school$	0 1 2113 12 16 18 57 2206 1334 2213 2270 2496 389 2497 2498 2504 2514 2517 2518 2539 2572 2597 1745 1774 2656 2689 1865
schoolchecks$	1269
schooled$	1674
schools$	0 1 2113 12 16 18 57 2481 2522 2539 2572 2597
scope	1352 1353
scope$	2224 2226 2227 745 746
scopes$	745
scoping$	745
score	2191
score$	93 877
scores$	93 877
scrapped$	1825
screen	1243 2164 61 2181 592 1832 1845 874
screening$	1295
screenings$	1295
screenshot$	41
screenshots$	41
screwe	1824
screwed$	2698
search	1319
search$	202 941
searched$	2193
searches$	103 941
seat	64 1541
seat$	364 445 521 522 535 2675 2688 1217
seated$	1600 445 510 1217
seatin	1541
seating$	36 364 1743 535 1217
seats$	36 364 445 521 522 535 2688 2075 1217
seatting$	535
second	2622
section20$	2059
section34$	810
section35$	810
secure	1262 2142 1826
secure$	539
secured$	2136
security$	2318
see	1235 2191 1344 2218 2412 1583 1586 2501 2565 1722
see$	194 2307 2380 274 2402 1531 2411 1560 344 2456 2460 1667 1752 583 759
seeing	2395 2417 2594 1739
seeing$	194 274 2402 1534 2445 2450 2551 2582
seek	317 748 817
seek$	189 420 670 739
seekin	748
seeking$	420 670 739
seeks	748
seeks$	670 739
seen	1234 2140 2142 2160 2175 2176 72 1519 1586 417 503
seen$	2108 2126 1306 2393 2400 2460 1737 1759 526
sees$	344 583
seize$	942
seized$	942
seizes$	942
seizure$	942
seizures$	942
select$	470
selecte$	470
selected$	1841
selectes$	470
selecting$	470
selects$	470
self$	1942 761
sell	108 1881
sell$	2215 2666 2667
seller	2197
seller$	897
sellers$	2060 897
selling$	1858 1880 1882
sells$	1882
semina	1243 2164 2181 592 1832 1845 874
send	378 491 863
send$	383 447 464 478 1161
sende$	478
sended$	464 478
sendes$	478
sending$	447 464 478 1161
sendred$	464
sends	1269 2143
sends$	383 447 464 478 1161
senior$	737
sense$	210 1973
sensit	214 1463
sensitive$	2275 1448 2337 1113
sensitively$	1113
sent	2120 1249 2140 2142 1304 75 1319 378 2634 1826
sent$	2123 2178 1309 2193 331 1603 383 408 1674 1682 1703 478 494 548 1846 1162
sente$	478
sented$	478
sentence$	2225 1899
sentences$	2225 1899
sentes$	478
senting$	478
sents$	478
separa	1566 1567 1651 452 476 2634 813
separate$	1591 360 372 373 1611 1617 398 399 407 1647 1648 1653 431 446 456 461 1698 1699 489 1732 1741 1744 1751 1757 534 1769 1783 1791 2054
separated$	2440 2441 1710 2054
separately$	2525 1128
separation$	813
september$	2204 1331
sergea	2163 65 66
sergeant$	1241 904
serve$	1220
served	2605
server	527
server$	1761 545
serves$	1220
servic	23 65 66 2237 249 1832
service$	1241 63 2251 595 608
services$	63 1372 1375 2251 2256 167 2295 1483 608 1945 1946 740
serving$	1220
sessio	1243 2164 2181 1707 2581 2584 503 2663 592 1832 1845 874
session$	2151 2182 1594 2484 2498 2508 1649 2524 1658 2533 1737 2625 2631 2692 876
sessions$	2151 2182 1594 2485 2498 2511 1649 2524 1658 2533 1737 2625 2692
set	1606 2480 2521 1707 2581 1723 511 817
set$	2142 1353 120 121 122 1459 2340 2492 2493 2504 1641 1666 2558 2597 1745 1826 789 838 852
sets	2480 2581
sets$	1641 2522 2597 789 838 852
setting$	2265 2314 2366 2664 789 838
settings$	2265
settle$	2620 2638
seven	67 68 281 1521 1542 1582 2470 1597 1598 2473 2545 1694 2035 2047 2055 825
seven$	1302
sever	286 392 468
several$	440
severed$	2410
severi	286
severs	286
sew$	1215
sewing$	1215
sews$	1215
shadow$	1750
shar$	669
share	152
share$	168 1581 473 669 1109
shared	2142 1826
shared$	2157 2259 1637 415 1650 2566 476 527 1762 1789 1838 771 1109
shares	1261 1269 2143
shares$	2135 1581 473 669 1109
sharing$	2137 168 2450 1581 473 669 1109
shars$	669
sharting$	669
she	110 448 469
she$	1477 2367 1503
shed	2672
sheet	1243 2164 2181 592 1832 1845 874
sheet$	1255 31
sheets$	1255 31
shelte	64 1541 2672
shelter$	36 58 62 521 522
shelters$	62
shift	1243 2164 2181 1723 592 1832 1845 874
shift$	2182 2597 2625
shifts$	2182 2597 2625
shoo	482
shop	69 1320 2681 1853 1967
shop$	2167 2194 2469 2546
shopke	34 2163 1794
shopkeeper$	0 1 2113 12 16 18 57 2668 1884
shopkeepers$	0 1 2113 12 16 18 57
shoplifting$	920
shops$	2167 2194 2546 2684
shorte	454 883
shorten$	1208
shortened$	1208
shortening$	1208
shortens$	1208
should	2353 2357 1500
should$	136 1395 204 212 213 1466 1668
show	61 1318
show$	1295 2192 2694 1850 1870 2094 1189
showing$	1265 1189
shown	2120 1294 2175 2176 75 253
shown$	2168 1309 1487
shows$	1295 1850 1870 1189
shut	2635 528
shut$	438 479
shuted$	438
shuting$	438
shuts$	438
siblin	413 414
side$	1295 2207 1768 2643 2695 2026
sides$	1768 2643
sight$	1426
sighted$	1920
sign	2129 2140 2141 59 64
sign$	1243 10 1252 1254 21 1261 36 1271 2164 62 2181 561 2675 592 1832 1845 874 1174
signal$	527
signed	2142 1294 1826
signed$	1234 1236 2117 10 1252 1271 1285 2168 1304 1174
signing$	1174
signpo	1234
signpost$	1028
signposted$	2108 1028
signposting$	1028
signposts$	1028
signs$	10 1252 36 62 561 1174
silent$	2653
silos$	2248
since$	1863
sing$	873
singes$	873
single	458
singly	1651
singly$	2525 2570 2611 2041
sings$	873
sister	413 1720 2601 537
sister$	981
sisters$	2061
sit	121 1531 2415
sit$	2186 1519 1530 2405 2411 325 1581 2463 1600 445 2588 2599 1755 2630 535 2655 844
site	1606 2480 1630 2521 2584 1723
site$	63 2504 2508 2548 2597 2656
sites	2480
sites$	63 2522 2597
siting$	535
sits$	2186 1581 445 535 844
sittin	2480 2594 1784
sitting$	2395 2450 2463 445 2582 535 844
sittings$	2481
situat	1942
situation$	1381 1941
six	67 68 281 1521 1542 1582 2470 1597 1598 2473 2545 1694 1853 2035 2047 2055 825
six$	1302 78 1818
sixth$	1665 1707
size$	1714
skate	2672
skate$	873
skatees$	873
skater	67
skates$	873
skill$	1044
skills$	1445 243 1044
sleep	2191 1577 495
sleepover$	2386 2451
sleepovers$	2386 2451 1729
slide	1243 2164 2181 592 1832 1845 874
slip$	239
sliping$	239
slipping$	239
slips$	239
slot	2584
slot$	1680 2625 2631
slots$	1680 2625
small	1678
small$	2552
smart	1927
snap$	527
snapchat$	527
snooke	1821
snooker$	2695
so$	1489 282 297 1608 387 2507 444 457 530 657
social	1519 2395 2582
social$	65 66 1535 1686 1724 1740 667
socialise$	2393 2057
sofa	1541
sofa$	521 522
sofas$	521 522
sold	108
sold$	1882
solicitor$	1000
solidi	1042
soluti	2310 761 1995
some	2406 448 2050
some$	1427 1462 1502 1612 440 2602
somebo	249
somebody$	1372 1483
someon	249
someone$	1372 1483
someth	2310
something$	134 270 791
somewhere$	2528 1687
son	1720
son$	1700 981
song$	58 2679
sons$	1700
soon$	1725
sooner	883
sooner$	2024
sort$	1666
sought$	2238 2269 2385 1827
source$	135
sourceing$	135
sources$	135
south	1728
space	2361 1746
space$	2314 243 2366 437 477 2620 2675
spaces$	2314 2366
speak	1235 1586
speak$	101 257 1583 2460 1722 573 2094
speaking$	257 2395 573
speaks$	101 257 573
specialist$	1363
speed$	2358
spend	2191 1531
spend$	22 1519 2405 2463 627
spending$	22 2395 2445 2463 2582 2594 627
spends$	627
spent	1262
spent$	2136 1264 627
split	1566 1669 476 813
split$	2440 1567 362 363 2543 1710 510
splits$	362 363
splitting$	362 363
spoke	614
spoke$	1300 1848
spoken	2142 1299 614
spoken$	1234 2160 1291 2173 2175 2176 72 1848
spotted$	1759 526
spread	476
spread$	1710 510 669
spreade$	669
spreades$	669
spreading$	669
spreads$	669
spreadting$	669
spring$	2204
squad	2618
squad$	2625 906
squads$	2625
square$	1519 2414 2469 2498 2546
stabbing$	113 919
stabbings$	113 919
stabil	761 1995
staff	33 34 35 2163 65 66 1967
staff$	0 1 2113 1241 12 16 18 1267 2148 57 1372 167 1449 1969 740 1983 1990
staffa	1269 2143
staffc	1269 2143
staffchecks$	1269
staffd	1269 2143
staffe	1269 2143 1304
staffed$	2178 839
stafff	1269 2143
staffh	1269 2143
staffing$	1360 1415 839
staffl	1269 2143
staffm	1269 2143
staffo	1269 2143
staffp	1269 2143
staffr	1269 2143
staffs	1269 2143
staffs$	839
staffu	1269 2143
staffv	1269 2143
staffw	1269 2143
stage	2672
stage$	58 2265 2336
staged	2169
stagge	374
staggered$	456 1699
stall	1243 2164 2181 592 1832 1845 874
stall$	1803 2694
stalls$	2694
stance$	2334
stand$	1530 445 2588 2599 535 828 843
standi	2395 2582
standing$	535 605 843
stands$	535 828 843
standting$	535
start	2191 1690
start$	2356 1568 408 464 2620 548 784 1193
starte	2142 1437 1490
started$	2311 2364 464 1193
starting$	464 1193
startred$	464
starts$	408 464 548 784 1193
starttime$	2564
starttimes$	2564
state$	1252
stated	1353
stated$	2227
stateed$	1252
states$	1252
station$	2167 2414
stations$	2167
stay	2191 121 1451 229 2486
stay$	105 164 1401 2325 1456 1458 1600 389 430 2577 2586 493 519 565 634 637 686 725 820
staying$	164 430 519 565 686
stays$	105 164 1456 1458 430 493 519 565 634 637 686 820
steer$	299 383 430 1118
steered$	1118
steering$	1243 26 2164 2181 299 430 592 1832 1845 874 1118
steers$	299 430 1118
step	1720
step$	412 785
stepbrother$	981
stepcarer$	981
stepcarers$	981
stepdad$	981
stepdaughter$	981
stepfather$	981
stepmother$	981
stepmum$	981
stepparent$	981
stepparents$	981
stepping$	785
steps	1403 1541
steps$	2277 521 522 785
stepsister$	981
stepson$	981
stereo	972
stereotypes$	1968
sticke	59
sticker$	62 612
stickers$	62 612
stigma	761 1995
stigma$	1968
still$	1311 1312
stimul	1042
stock	863
stood$	96
stop	2191 286 1538 342 343 486 528
stop$	287 300 2416 1543 339 354 1627 2523 416 2542 442 1677 2603 624 684 1194
stoping$	684
stoppe	1319 1321 1337 1348 2635
stopped$	2193 2195 2211 2222 2387 2410 2523 474 2603 624 1194
stoppi	286 342
stopping$	287 416 442 1194
stops	286 342
stops$	103 287 2523 416 442 1677 624 684 1194
story$	2207
strang	2197 1794
stranger$	2668
strate	1243 2164 2181 592 1832 1845 874
strategic$	737
strategies$	1404 1445 1945 1045
strategy$	2240 1045
stream	2618 1042
streams$	2657
street	1633
street$	2430
streets$	2430 2507
streng	708 1942 1989
strength$	2296 775
strengthen$	1090
strengthened$	2320 1090
strengthening$	1090
strengthens$	1090
strengths$	2296 709 775
strik	665
strike$	117
strive	748
strong$	673 723
stronger$	246 772
struck	665
struck$	117
structured$	2025
students$	2061
studio	69
submit	1249 2142 1269 2143 1826
submit$	1204
submits$	1204
submitted$	2123 1204
submitting$	1204
succes	1989
suitab	160 301 452
suitable$	1363 1369 1394 1934
summer$	2204 2602 536
summers$	536
sunday	513 514 515
sunday$	2177 513 2621 514 1748 515 2623 1797 2696 2697
sundays$	2177 2621 1748 2623 1797 2696 2697
superv	1243 1278 1279 2164 65 66 2181 417 592 1832 1845 874
supervised$	2387 806
supervision$	2138 2152 2153 1048
supper	61 1811 1812
supper$	1295 1803 2685 2686 2694 2095
suppers$	1295 2095
suppli	108
supplied$	1882
supplier$	916
suppliers$	916
supplies$	916
supply	108 1881
supply$	2215 2666 2667 916
supplying$	916
suppor	1234 1235 1243 2164 2181 2237 1399 206 214 1463 258 417 592 1832 1845 1927 708 1942 874
support$	2138 2241 160 2268 161 162 1404 1658 694 1945 1946 1985 2020 1095
supported$	2108 161 2273 2330 1095
supporting$	161 1095
supportive$	1440 2317 1448 2337 1492 723 2032 1095
supports$	161 1095
sure$	222 2340 518 2014
sured$	518
sures$	518
surgeon$	1010
surger	1811 1812
surgery$	2685 2686
survey	1243 2164 1298 2175 2176 2181 592 1832 1845 636 874
survey$	63
surveyed$	2172
suspen	529 809
suspend$	816
suspende$	816
suspended$	2505 1825
suspendes$	816
suspending$	816
suspends$	816
sustai	1029
sustain$	675
sustained$	2320
sustaining$	675
sustains$	675
swap$	1211
swapped$	1211
swapping$	1211
swaps$	1211
sway$	1750 2639 532 1767
sweep	482
sweep$	1214
sweeping$	1214
sweeps$	1214
swim$	2694 2095 873
swimes$	873
swims$	2095 873
switch	517
switch$	853
switched$	853
switches$	853
switching$	853
system	2142 1826
system$	2154 63
systems$	63
t$	1545 1734 508 542 823
table	64 1541 2521 1684 1707 2581
table$	36 2433 2508 2558 521 522 1821
tabled	2142 1826
tables	1606 2480
tables$	36 2522 521 522
tackle	183 708
tackle$	1417 684 937 1082
tackled$	2320 1082
tackleing$	684
tackles$	684 937 1082
tackling$	937 1082
tailor	160
tailored$	1394
tak	307 528 863
tak$	459 478
take	127 195 378 557
take$	4 116 117 156 169 189 216 226 2340 252 268 447 459 478 585 1187
taked$	478
takeing$	447
taken	2200 2203 127 2634 556
taken$	1249 2142 1349 116 117 128 252 1603 383 459 2629 547 1826
takes	127 195 378 557
takes$	116 117 226 252 268 447 459 478 585 1187
taking	195 378
taking$	1253 117 169 216 226 252 268 459 478 1187
taks$	459 478
talk	1235 1243 2164 2181 592 1832 1845 874
talk$	2182 2186 137 257 1583 1722 747 2094 876
talked	1299 614
talked$	2173 1300 2175 2176 1848
talkin	2594
talking$	137 257 2450 1739 1940
talks$	2182 2186 137 257 747
tally$	31
tap$	762
tapping$	762
taps$	762
target	160 1881
target$	2130 51 2215 2666 2667 1833 1840 786 924
targeted$	1394 786
targeting$	786 924
targets$	51 1833 786 924
task$	1243 51 2164 2181 592 1832 1845 874
tasking$	2235
tasks$	51
taught	417
taught$	1600 1674 1682 548
taxi$	2694
taxis$	2694
teach$	2214 211 364 1170 1233
teache	33 34 35 1269 2143 2163 65 66
teache$	211
teacher$	0 1 2113 12 16 18 57
teacherchecks$	1269
teachers$	0 1 2113 12 16 18 1267 57
teacherschecks$	1269
teaches$	2214 211 1170 1233
teaching$	211 1170 1233
teachs$	211
team	2237
team$	1241 1383
teams	1665
teams$	2539
teenag	281 1521 1542 1582 2470 1597 1598 2473 2545 1694 1716 2035 2047 2055 825
teenagers$	2590 1879
telegram$	527
teleph	1234
telephoned$	2108
tell	2191 1318 1344 2218 348
tell$	2192 101 306 308 553 877 1190
telled$	306 308
telling$	306 308 553 1190
tells	1344 2218 348
tells$	101 306 308 553 877 1190
tellsed$	308
tellsing$	308
tellss$	308
temptation$	1750
ten	1853
tenanc	475
tendered$	1842
tennis	1821
tennis$	2695
tensio	761 1995
tent	2618
term	1407
term$	2204 2281 536
termly$	597
terms$	1243 2164 2181 536 592 1832 1845 874
test$	1243 2164 2181 592 1832 1845 874
text	1235 1243 2164 2181 1583 1722 592 1832 1845 874
text$	1323 92 101 1165
texted	1234 2175 2176 614
texted$	2108 1848
textin	1676
texting$	2550 1165
texts$	1323 92 101 1165
than	1524 2531 1785
than$	1316 2209 2398 2399 320 1569 1575 1595 1731 1736 1898
thanke	2175 2176
that$	1244 1259 2245 138 560 1852 1860 1872 641 2100
thatfriends$	2567
thatgroup$	2567
the	1800 1967 1979
the$	1242 2174 1338 1431 208 1449 1450 1460 1471 248 1584 1590 1604 1652 560 1796 1798 2673 1801 569 1805 1808 2687 1814 2689 1818 1820 1822 1852 1860 1869 641 643 649 650 1969 1983 777 2063 2064 2066 2067 2068 2069 2070 2071 2073 2079 2080 2081 2082 2083 2084 2085 2087 2088 2089 2092 2093 2103 2104 2106
theatr	69
thefriends$	2567
theft	885
theft$	113 913
thefts$	113 913
thegroup$	2567
their	2452
their$	2174 1310 125 1471 1494 322 1590 397 1814 2689 1822 1852 1860 777 2064 2066 2092 2103 2104
theirfriends$	2567
theirgroup$	2567
theirs$	2212 1873
them	67 88 1326 1338 1342 1345 1346 1396 221 1455 281 1521 1539 1542 1582 2470 1597 1598 2473 413 2545 2557 1694 469 1800 1804 1817 1853 1869 1942 1967 2035 2047 2050 2055 825
them$	1244 2174 1322 2216 2219 2220 2221 2270 1449 2359 1504 1539 2428 1573 2500 485 498 2610 2662 2678 1808 2689 1860 637 1893 1969 1983 2071 2090 2091 2098 2100 2103 2106
theme$	2291
themes$	2291
themse	83
themselves$	1317 2321 1986 890
then$	2362
therapist$	1003
there$	2185 2246 1410 375 2519 630 2062
these	1396 1967
these$	1342 2270 2662
theselearning$	1903
thesemessage$	1903
thesemessages$	1903
theseword$	1903
they	53 67 83 110 221 1455 333
they$	1287 78 79 1317 1381 1477 2367 1503 485 862
thin$	323
things	2243
things$	2245 1381 1404 2315 1510 1940
think	1344 2218 1451
think$	1313 1318 2325 2335 635 676 742
thinking$	2274 676 742
thinks	1344 2218
thinks$	1313 635 676 742
thinned$	323
thinning$	323
thins$	323
this	1353 1869
this$	1244 2224 2226 2227 2228 2245 1590 1652 1860 641 2000
thisfriends$	2567
thisgroup$	2567
those$	107 558
though	1344 2218
though$	1895
thought$	2274 1418 635
thread$	545
threat	1319 108 885
threat$	1323 103
threaten$	2666 2667 2668
threatened$	2193 959
threats$	1323 103
three	83 110 281 1521 1542 1582 2470 1597 1598 2473 414 2531 2545 448 1694 1716 2622 1817 2035 2047 2050 2055 825
three$	1317 2221 281 1521 292 1542 2454 1582 1587 2470 1597 1598 2473 1612 2545 440 1694 2590 1763 2659 1798 1801 569 1818 1820 2035 2047 2055 825 2068 2100
threes$	2591
throug	1234
through$	2108 8 1247 2173 148 187 1473 247 507 1972 1976 2031
throw	491
thursd	513 514 515
thursday$	2177 513 2621 514 1748 515 2623 1797 2696 2697
thursdays$	2177 2621 1748 2623 1797 2696 2697
tick$	10
ticked$	10
ticket	64
ticket$	612 2097
tickets$	612 2097
ticks$	10
tie$	302 455 1702
ties	1520 1522 1626
ties$	2394 2396 302 324 2500 455 1702 2006
tighter$	246 772
time	2480 2584 2663
time$	2208 1360 2265 1408 1415 2336 243 2393 1530 2418 2420 2421 1563 1564 2443 2453 2461 354 1593 1594 2469 1602 2483 2484 1614 391 1636 2511 1658 1680 1688 2564 2570 2588 2600 2609 2625 2631 2650 1861 1864 1952
timely	214
timely$	1448 674
times	2480 885
times$	7 1248 2180 74 102 2265 1594 2481 1680 2564 2573 2625
timescale$	1833
timescales$	1833
timeta	1243 2164 59 2181 1606 2480 1607 1643 517 592 1832 1845 874
timetable$	2132 63 2517 2675
timetabled$	510
timetables$	63 2481
to	406
to$	2108 1276 1280 2158 2165 1292 2174 1306 2183 2199 1362 1368 136 2254 1389 2277 2282 1417 2292 2294 1435 204 2319 212 2323 2337 1466 1470 1484 1495 1561 1588 366 2477 396 1668 2556 2558 1807 2682 1810 1813 1815 2693 1848 1851 1854 1862 1863 1866 1867 1889 1906 1928 1980 1982 2065 2074 2081 2099 2101
togeth	1519 1520 2395 2402 1531 2411 2412 1560 2437 1577 1579 2455 1586 1609 2501 1667 1670 2587 495 1760
together$	2186 2249 2384 2393 2394 2400 2404 2405 2434 2435 2438 2443 2451 2453 2460 2461 2462 2463 2469 2476 2483 2519 2534 2537 2541 2544 2550 2588 2599 2617 2633 2652 1864 1944 1966 1976 2042 2107
togethers$	2451 2462 1729
told	1299 2175 2176 2196 1344 2218 1353 121 123
told$	2173 2227 1357 352 2634 877
took	2203 96
took$	117
toolki	1243 2164 2181 592 1832 1845 874
tools	64
tools$	1445 243
torches$	612 2097
touch	1299 1519
touch$	2173 2272 2393 2495 716
tour	1243 2164 2181 592 1832 1845 874
tour$	2692
tourna	61
tournament$	1295 1803 2694
tournaments$	1295
tours$	2692
toward$	1982
towards$	1982 2031
town	1606 2480 2486 2516 2521 2586
town$	2414 2487 2497 2512 2572 1774
towns	2480 1633
towns$	2507 2513 2522
track$	1840 923
tracke	1243 2164 2181 592 1832 1845 874
tracked$	44 1838 923
tracker$	2154
tracking$	45 923
tracks$	923
train$	1140
traine	1234 2140 2142 2160 1291 1826
trained$	2108 2165 1841 1139
traini	1243 1263 2164 2181 592 1832 1845 874
training$	2 2116 2137 2138 1665 594 1141
trains$	1139
transf	378 517
transfer$	379 408 428 441 464 548
transfere$	428 441
transfered$	428 441 464
transferes$	428 441
transfering$	428 441 464
transferred$	1603 408 428 441 1682 464 548
transferring$	428 441
transfers$	379 408 428 441 464 548
transl	2142 1826
transp	417 761 1995
transparent$	1914
trauma$	709 775
travel	483 1784
travel$	1516 1530 1531 1581 2463 1628 494 2095
travelling$	2450
travels$	1516 1581 494
treat$	765
treated$	765 975
treating$	765
treats$	765
trends$	1923
tries	748
tries$	750
trim$	1213
trimmed$	1213
trimming$	1213
trims$	1213
trip	1243 2164 2181 2663 1811 1812 592 1832 1845 874
trip$	2182 1649 2524 1803 2685 2686 2694 876
trips$	2182 1649 2524 2665 2694
true$	1742
trust	2191 1344 2218 1942 967
trust$	1915 2003 886
truste	91
trusted$	1325 1378 1379 1474 886
trustees$	2150
trusts	1344 2218
trusts$	886
try	748
try$	750
trying	748
trying$	750
tuesda	513 514 515
tuesday$	2177 513 2621 514 1748 515 2623 1797 2696 2697
tuesdays$	2177 2621 1748 2623 1797 2696 2697
turf	482
turn	1250 2129 2133 2140 2141 2191 491
turn$	2115 1254 50 101 438 1819 600 625 628 854
turned$	50 2196 1515 438 479 625 854
turning$	438 854
turnou	47
turnout$	1281 1844
turns$	50 101 438 1819 625 628 854
tutor	65 66 1606 2480 2521 1665 1707 2581 2584
tutor$	1606 1607 1643 2539 1707 1723 511
tutors	2480
tutors$	2522 2539
twice$	2109 74 102 2674
two	110 281 1521 2406 1542 1582 2470 1597 1598 2473 413 2545 448 1694 2622 2035 2047 2050 2055 825
two$	281 1521 292 1542 313 1548 2454 1582 1587 2470 1597 1598 2473 369 1604 1612 2500 413 2545 440 450 1694 469 1735 1763 2659 1798 1801 569 1818 1820 2035 2047 2050 2055 825 2068 2079 2080 2100
twos	1717
twos$	1717 2591
type$	1666
unable$	326 488
uncle	1565 2601 537
uncle$	987
under$	1256 2142 182 544 1826
underm	533
unders	1451 1927 708 1942
understand$	2325 1099
understanding$	1973 2005 2032 1099
understands$	1099
understood$	2126
undert	2142 1304 1437 1490 1826
undertake$	352
undertaken$	2178 2311 2364
undertakes$	352
undo	392 468 533
unfair$	963
unfairly$	963
unfold$	2255
unfoldes$	2255
unfolds$	2255
unfollow$	819
unfollowe$	819
unfollowed$	819
unfollowes$	819
unfollowing$	819
unfollows$	819
unfriend$	819
unfriende$	819
unfriended$	819
unfriendes$	819
unfriending$	819
unfriends$	819
unit	2486 2521 1707 2581 475 496
unit$	2572 1730 499 1773 2656
units	2581
units$	2522 2572
unload$	1216
unloaded$	1216
unloads$	1216
unlock$	1136
unlocked$	1136
unlocking$	1136
unlocks$	1136
unpick$	734
unpicke$	734
unpickes$	734
unpicking$	734
unpicks$	734
unsafe$	882
unsupervised$	1572
untangle$	461
until	1799
until$	1330 1624 443 2602 2637 2673 2699 2063 2076
up	2128 2142 1405 1419 1826
up$	2108 1238 2123 2124 2144 2145 1284 2168 2170 2178 2195 2211 1356 1367 2244 1373 2250 2273 1400 2279 2288 1417 2293 2312 1448 2333 236 1476 2354 250 2394 1534 2440 2441 2451 1596 2471 2543 2550 2669 2698 1834 1940 1988 2004 2019 2063 2072 2083 2084 2090
upd$	1834
update	1243 1269 2143 2164 2181 1376 1399 1402 592 1832 1845 1938 874
update$	2250 149 2258 1108
updated$	149 2273 1838 1939 1108
updates$	2250 149 2258 1385 2276 1108
updating$	149 1108
uped$	1834
uphold	1042
upinto$	1813
uploaded$	46
upon$	1616 1683 1911
ups$	2135 2250 2451 1729 1834
upskil	708 1042
uptake	4
uptake$	1238 1844
upto$	1813
urge$	749
urged$	749
urges$	749
urging$	749
us$	1479
use	2191 1318 1403 1881
use$	2186 2192 2215 2277 177 189 1425 216 1464 244 2666 2667 626 678 807
used	1262 2196
used$	2136 2203 626
useful	2306
useful$	2187 2212 2025
uses$	2186 177 626 678
usher	482
using$	216 244 507 1858 626 678
usual$	1382 1421 207 2342
utilis	1042
valued$	2385
vehicle$	932
vehicles$	932
venue	2584
via$	507
vicar	65 66
vicinity$	2414
victim$	952
victims$	952
video	1243 2164 2181 592 1832 1845 874
video$	2670 2675 2679
view	2133
view$	2207 1420 2334
viewe	2140
views	1261
views$	2135 130 277 601 1968
vigila	1463
vigilance$	1955
vigilant$	2275 2337
violence$	1918
visibi	1480
visibility$	2354 1885 1998
visible$	2317 673 723 2032
vision$	2005
visit	1235 2115 1243 2133 2164 72 2181 1583 1722 503 1811 1812 592 1832 1845 807 874
visit$	2114 1306 2182 2386 2411 1737 1752 2685 2686 2694 1985 876 1158
visite	1234 2140 2142 2160 1291 1299 2175 2176 1304 614
visited$	2108 2165 2173 2178 1306 1848
visiti	2594 1739 1784
visiting$	2450 1158
visitor$	1902
visits	1261 1269 2143 807
visits$	2114 2135 1306 2182 2386 1577 495 1737 2694 1985 1158
voice	1927 1942
voice$	2301 601 1053
voices$	601 1053
volunt	1243 34 2163 2164 65 66 2181 592 1832 1845 874
volunteer$	0 1 2113 12 16 18 57 2182
volunteers$	0 1 2113 12 16 18 57 2182
voucher$	612
vouchers$	612
vulner	2365 1942
vulnerabilities$	1073
vulnerability$	1073
wait	885
wait$	2371 272 2588 842
waited	2203 96
waiting$	2371 272 842
waits$	842
waive$	1224
waived$	1825 1224
waives$	1224
waiving$	1224
walk	1235 2191 1318 483 1806 1811 1812
walk$	2186 2192 1516 1530 1531 1581 2463 383 1628 1803 2680 2685 2686 2692 2694 637 1159
walkab	1243 2164 2181 592 1832 1845 636 874
walked	2196
walked$	1159
walkin	2395 1784
walking$	2582 2594 1159
walks	483
walks$	2186 1516 1581 383 2692 2694 637 1159
wall	1541 2672
wall$	2167 521 522
walls$	2167 2248
want	1344 2218 748
want$	1433 2351 2377
wanted	1324 1344 2218
wanted$	2198
wants	1344 2218 748
wants$	2351 2377
warden	34 2163 65 66
warden$	0 1 2113 12 16 18 57
wardens$	0 1 2113 12 16 18 57
warm$	2212
warn$	308 337 467
warne$	337
warned$	308 337 467
warnes$	337
warnin	1529
warning$	103 308 337 467
warnings$	103
warns$	308 337 467
was	2203 96 121
was$	1292 1297 1301 2205 115 590 615
watch	2133
watch$	263 562 1955
watched$	2126 2157 562
watches$	562
watchful$	1397
watching$	263 562 728
way	2310 1441 421
way$	2207 2315 2322 2465 2527 1655 1943
ways$	2465 1945 1978 746
we	65 66
we$	1241 2119 17 1372 2251 249 2367
weaken	392 1689 468 504 2640 533
weaken$	2563
weakens$	2563
weaker	1678
weaker$	2552
wean$	299
weaning$	299
webina	1243 2164 2181 592 1832 1845 874
webpag	1243 2164 2181 592 1832 1845 874
websit	1243 2164 2181 2672 592 1832 1845 874
website$	58 2167 63
websites$	63
wedge$	437 477
wednes	513 514 515
wednesday$	2177 513 2621 514 1748 515 2623 1797 2696 2697
wednesdays$	2177 2621 1748 2623 1797 2696 2697
week	2584
week$	2177 536
weekda	513 514 515
weekday$	2621 1748 2623
weekdays$	2621 1748 2623
weeken	513 514 515
weekend$	2177 2621 1748 2623
weekends$	2177 2621 1748 2623
weekly$	2109 2674 578 597
weeks	513 514 515
weeks$	2177 2281 2602 2606 2621 1748 2623 536
weekss$	536
welcom	91 206 258
welcomed$	1325
welcoming$	2187 2212 1440 2317 1492 1914 2032
welfare$	969
well$	1999 778
wellbe	2365 1942
wellbeing$	1058
went	2115
went$	1297 1795 625
were	2203 96 121
were$	1292 1297 1301 2191 2205 115 366 590 615
what	154
what$	90 1352 1388 1424 262 1508 275 1852 1872
whatev	154
whatever$	1388 1481
whatsapp$	1685 527 1762
when	95 154 1725
when$	1329 126 1388 2266 2276 2277 2279 2280 213 2427 2587 1852 1872 1928 1933 700 1941 1949 783
whenev	1725
whenever$	213 2427 700 783
where	95 154 1806
where$	1329 126 1388 2276 2277 2279 181 213 1756 2680 1852 1872 1928 1933 700 1949 717 783
wherea	95
whereas$	1329
wherever$	213 700
whether$	1872 1978
which$	1239 1240 1852 1872 2081
while	95
while$	1329 2602
who	110
who$	1259 2139 1341 1792 1793 1852 1872 1880 647
whoever$	648 2098
whole	2050
whole$	281 1521 1542 1582 2470 1597 1598 2473 2545 1694 709 2035 2047 2055 825
whom$	1852 1872
why$	1872
widen$	1209
widened$	1209
widening$	1209
widens$	1209
wider$	2241 246 407
wife$	988
wifi	1541
will	1500
will$	1237 1292 136 1395 204 212 1466 1668 1691
willing$	1771
win$	769
wind	528
window$	2167
windows$	2167
wing	2521 2618
wining$	769
wins$	769
winter$	2204
wisely$	2579
wiser	1704
wish	1344 2218 748
wish$	2377
wishes	1344 2218 748
wishes$	2377 277 601
with	1679
with$	2108 2174 1356 1357 2276 2279 2280 1417 2293 186 2343 1487 1513 2388 2392 2396 2397 1534 1549 2442 2455 1585 2476 2477 385 2556 1727 1807 2682 1848 1863 1889 1928 1937 1944 1961 2031 2062 2076 2078 2081 2107
withdr	300
withdraw$	416 459 1225
withdrawe$	459
withdrawen$	459
withdrawes$	459
withdrawing$	459 1225
withdrawn$	2505 2523 1825 1225
withdraws$	416 459 1225
wither	1689
wither$	2563
withers$	2563
within	118 341
within$	1256 1558 1575
withou	1785
without$	2390 463 2654 623 977
word$	2225 2372 658 1903
words$	2225
work	1263 748
work$	2 2137 2138 58 2251 1381 2274 180 2296 2302 203 256 2381 2524 1658 2533 1924 708 1943 710 2020 2021 797
worked	1264 2142 1304
worked$	1234 2178 417 710 797
worker	1243 34 35 1269 2143 2163 2164 65 66 2181 592 1832 1845 874
worker$	0 1 2113 1241 12 16 18 2156 57 2229 2233 609 1901 1006
workerchecks$	1269
workers$	0 1 2113 1241 12 16 18 57 1990
workerschecks$	1269
workin	1263 1480 1942 748
working$	26 2137 1272 2274 180 2354 2381 1943 710 797
workload$	1360
works	748
works$	58 2302 2341 710 797
worksh	1243 2164 2181 1707 2581 1723 592 1832 1845 874
workshop$	2182 2597 1803 2692 876
workshops$	2182 2597 2692
workstream$	606
workstreams$	606
world$	551
worrie	1344 2218
worries$	1385 2260
worry	1344 2218
worse	883
worst	2050
worth	2306 1995
worthwhile$	2025
would$	198 199
wound$	2635
wrap	160 793
wraparound$	1394 2027
wristbands$	612
write$	1138
writes	1269 2143
writes$	1138
writing$	831
writte	2142 1294 1299 1353 120 1826 614
written$	1234 2117 2160 1291 2168 2173 2175 2176 2227 1354 1848 1138
wrong$	964
wrongly$	964
wrote	614
wrote$	1300 1848
yards$	2449
year$	2204 1606 2504 536
years$	536
young	1967
young$	53 67 68 83 1320 88 1326 106 1342 110 1345 1346 2221 1396 1449 221 281 1521 1539 1542 333 1582 2470 1597 1598 2473 414 2545 2557 1694 1716 1804 2684 1817 1853 1942 1969 2035 2047 2055 825
younge	281 1521 1542 1582 2470 1597 1598 2473 369 1612 413 2545 448 1694 469 1747 2622 2647 2035 2047 2055 825
younger$	281 1521 1542 1580 1582 2470 1597 1598 2473 2545 1694 2585 2035 2047 2055 825
youngest$	2585
youth$	2122 1507 2498 2060
youths	1716
youths$	1573 2590 2060
yp	110 281 1521 2406 2407 1542 2424 2426 2437 333 2452 1582 2470 1597 1598 2473 369 1612 2499 2502 2503 413 2529 2545 448 2557 1694 469 2595 2613 1747 2622 1749 2624 2645 2647 2658 2660 2035 2047 2050 2055 825
yp$	2500 1712
zine$	2097
zines$	2097
zone	1528 1529
zone$	2036
zones	1528 1529
zones$	2036
