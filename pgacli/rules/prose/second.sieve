1229 869 587

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
people (?:who|selling|behind)
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
contact (?:between|with|among) (?:WHOM|each other|one another|the others?) (?:\w+ ){0,3}?(?:blocked|banned|barred|cut|ended|stopped|prevented|restricted|limited|reduced|minimised|prohibited|forbidden)
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
(?:in place of|instead of|rather than) (?:the )?(?:shared|group|joint) (?:ones|activities|sessions|evenings|time)
(?:at|to) the other end of the (?:county|country|city|borough|town)
in (?:other|different|distant) (?:towns|cities|counties|boroughs)(?= (?:for|so|to))
(?:to|at a|into|for) boarding school
(?:new|different|other|wider|better|another|separate) (?:\w+ )?(?:circles?|sets?|groups?) of (?:friends|peers)
(?:yp\d+|the (?:oldest|eldest|youngest|two|leaders?)(?: \w+)?|one of (?:them|the \w+)|two of (?:them|the \w+)|he|she|him|her|one member|two members|(?:his|her|yp\d+['’]s) family) (?:\w+ ){0,3}?(?:moves?|moved|goes|go|sent|transfers?|transferred|placed|starts?|relocates?|relocated) (?:\w+ ){0,3}?(?:in|to|at|with|into|out) (?:\w+(?:['’]s)? ){0,3}?(?:another|different|other|outside|out of|away) (?:\w+ ){0,3}?(?:school|college|city|town|borough|county|area|club|family|class|placement|academy|estate|region|end of)
chang(?:e|es|ing) (?:yp\d+['’]s|his|her|their|one member['’]s|the (?:boy|girl|eldest|oldest|young person)['’]s) (?:\w+ )?(?:school|class|form|timetable|college|tutor group|placement)
change of (?:school|class|college|form)(?= (?:for|so))
(?:never|not) all (?:be )?(?:in one place|together|there|in the same|present|at the same)
(?:leave|exit|come away from|move on from|break free (?:of|from)|step back from|step away from) (?:the|this|their|his|her) (?:group|peer group|friendship group|friends)(?! (?:chat|home|session|room|at the|to|for the night))
(?:yp\d+|members|each (?:young person|of them|member|of the \w+|one)|the (?:oldest|eldest|youngest|two|siblings|brothers|sisters|pair)(?: \w+)?|one of (?:them|the \w+)|two of (?:them|the \w+)|him|her|them) (?:[\w’'-]+ ){0,6}?(?:different|separate|another|opposite) (?:[\w’'-]+ ){0,2}?(?:schools?|colleges?|class(?:es)?|clubs?|buildings?|roads?|routes?|bus(?:es)?|days?|evenings?|nights?|sites?|tables?|towns?|cit(?:y|ies)|count(?:y|ies)|homes?|placements?|areas?|forms?|sets?|tutors?|centres?|units?|boroughs?|academy|wing|playground)
the (?:group|friends|five|four|three|boys|girls|young people|siblings|children)(?: of \w+)? (?:[\w’'-]+ ){0,5}?(?:different|separate) (?:[\w’'-]+ ){0,2}?(?:schools|colleges|classes|clubs|buildings|buses|days|evenings|nights|sites|tables|towns|homes|placements|areas|forms|sets|tutors|centres|units)
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
(?:friendships?|group|bond|ties?) (?:\w+ )?(?:cools?|fades?|withers?|dies|die out|ends(?! (?:its|the|each))|loosens?|weakens?|drifts? apart|falls apart|naturally end)
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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 43 44 46 47 48 49 50 52 54 56 59 60 61 62 63 67 68 69 70 71 74 75 77 78 79 80 81 82 83 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 102 103 104 106 108 109 110 112 113 126 129 134 136 137 138 139 140 145 146 147 148 149 151 156 157 159 161 162 164 167 169 187 190 193 252 262 275 293 294 295 296 297 300 301 302 303 304 305 306 307 352 353 354 355 357 361 363 365 366 367 372 373 376 379 380 387 390 391 392 393 395 396 398 399 400 401 402 403 406 409 410 411 418 419 424 425 426 432 433 436 438 441 442 444 445 450 451 455 456 457 459 464 465 466 467 468 470 471 472 473 477 478 479 480 482 486 487 488 489 490 491 492 493 494 497 498 500 501 502 503 504 505 506 507 508 509 510 511 514 516 519 520 521 522 523 525 526 527 528 531 532 546 553 554 555 557 558 562 566 570 572 573 574 576 580 582 593 594 595 598 599 601 603 604 608 615 678 679 682 683 689 691 692 693 694 695 696 698 699 700 702 705 706 710 713 714 716 717 719 720 721 722 739 740 741 742 743 746 747 748 749 750 751 752 755 756 757 758 759 760 762 763 765 766 767 768 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 793 794 795 796 797 798 800 801 802 803 804 805 806 807 809 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 832 834 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 861 862 863 864 865 866 867 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 897 898 899 900 901 902 903 904 905 906 907 908 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 926 929 931 932 933 934 935 936 938 939 940 942 943 944 945 946 947 948 949 950 951 952 953 954 955 956 957 958 959 960 961 962 963 964 965 966 967 968 969 970 971 972 973 974 975 976 977 978 979 980 981 982 983 985 986 987 988 989 990 991 992 993 994 995 996 997 999 1000 1001 1002 1003 1004 1005 1006 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1048 1049 1050 1053 1054 1056 1079 1133 1138 1145 1169 1170 1172 1183 1184 1191 1194 1195 1196 1198 1199 1202 1203 1213 1214 1216 1218 1219 1220 1221 1225 1226 1227 1228 1 8 9 13 17 19 21 30 45 51 53 55 57 58 64 65 66 72 73 76 84 100 101 105 107 114 115 118 123 124 125 127 130 135 141 142 143 144 150 152 153 158 160 163 165 166 168 171 173 174 176 179 184 185 186 188 189 191 192 224 228 229 244 247 257 278 279 281 282 283 286 290 291 298 299 324 340 356 358 359 360 362 364 368 369 370 371 374 375 377 378 381 382 383 384 385 386 388 389 394 397 404 407 408 413 414 415 416 417 420 421 427 430 431 434 435 437 439 440 443 446 447 448 449 452 453 454 458 460 462 463 469 474 475 476 481 483 484 485 495 496 499 513 515 524 529 530 533 534 535 539 540 541 542 543 545 547 549 552 556 559 560 561 563 564 565 567 568 569 571 575 577 578 581 583 592 596 597 600 602 605 606 607 612 614 621 623 650 677 680 681 684 690 697 701 703 704 707 709 711 712 715 718 723 724 737 738 744 745 753 754 761 764 769 792 799 808 810 830 831 833 835 896 909 925 927 928 930 937 941 984 998 1007 1023 1047 1052 1055 1058 1060 1063 1067 1071 1076 1078 1081 1090 1101 1111 1119 1130 1135 1136 1137 1139 1140 1142 1143 1144 1153 1155 1171 1177 1178 1180 1185 1186 1188 1192 1197 1200 1201 1204 1205 1206 1207 1209 1210 1212 1215 1222 1223 1224 0 7 42 111 116 117 119 120 121 122 128 131 132 133 154 155 170 172 175 177 178 180 181 182 183 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 225 226 227 230 231 232 233 234 235 236 237 238 239 240 241 242 243 245 246 248 249 250 251 253 254 255 256 258 259 260 261 263 264 265 266 267 268 269 270 271 272 273 274 276 277 280 284 285 287 288 289 292 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 341 342 343 344 345 346 347 348 349 350 351 405 412 422 423 428 429 461 512 517 518 536 537 538 544 548 550 551 579 584 585 586 587 588 589 590 591 609 610 611 613 616 617 618 619 620 622 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 669 670 671 672 673 674 675 676 685 686 687 688 708 725 726 727 728 729 730 731 732 733 734 735 736 868 1042 1043 1044 1045 1046 1051 1057 1059 1061 1062 1064 1065 1066 1068 1069 1070 1072 1073 1074 1075 1077 1080 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1102 1103 1104 1105 1106 1107 1108 1109 1110 1112 1113 1114 1115 1116 1117 1118 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1131 1132 1134 1141 1146 1147 1148 1149 1150 1151 1152 1154 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1173 1174 1175 1176 1179 1181 1182 1187 1189 1190 1193 1208 1211 1217

8 14 6 4 3 6 8 10 3 9 3 9 9 8 6 8 12 7 11 6 9 12 4 8 8 8 6 4 6 7 7 4 9 10 10 0 6 5 9 0 6 4 4 8 6 7 5 3 6 10 6 9 6 6 7 7 12 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 10 7 9 3 4 4 6 6 68 7 6 5 4 5 6 6 9 7 6 14 3 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 3 0 4 5 4 9 4 11 6 6 8 9 15 8 3 19 6 5 8 6 7 7 4 7 8 4 4 3 10 5 4 4 4 3 7 7 8 3 4 4 4 3 6 5 5 6 6 3 4 3 3 5 9 4 5 4 6 2 4 5 5 5 3 3 4 4 5 3 4 3 4 4 3 3 5 4 3 4 3 5 3 4 6 3 9 4 8 4 4 4 4 4 3 4 8 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 6 3 7 10 7 5 5 5 3 3 4 7 3 5 5 3 4 3 3 3 4 7 5 3 4 3 5 4 3 3 4 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 7 6 5 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 7 10 5 4 6 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 12 9 14 11 10 5 0 10 12 6 7 6 3 4 0 0 11 20 18 31 9 11 12 6 10 11 9 8 8 13 20 7 6 9 9 7 8 7 0 0 13 13 7 7 5 2 8 4 8 7 6 12 14 3 7 8 11 0 7 3 6 4 3 3 4 8 5 8 4 3 10 5 2 11 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 11 3 3 14 5 5 3 5 3 7 6 10 10 2 5 4 3 5 6 5 7 3 11 5 3 7 6 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 4 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 5 3 2 2 2 3 2 2 3 3 3 4 3 3 3 2 2 6 2 4 3 4 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 3 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 3 2 2 2 3 3 2 2 4 4 2 2 2 2 6 3 2 2 5 2 2 3 2 2 2 2 2 1 1 2 3 3 4 5 2 3 2 2 2 3 3 2 1 3 2 2 2 3 2 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 5 2 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 13 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	455 1835
20$	2049
34$	805
35$	805
YP	1605
a$	2180 99 1392 1422 1445 1455 1456 248 1489 1493 1548 334 1597 1786 1788 2658 1791 564 1795 2672 2674 1808 1810 1812 1842 1883 2053 2054 2056 2057 2058 2059 2061 2063 2069 2070 2071 2073 2074 2075 2079 2082 2093 2094
abc	294 1523
abcs	1523
able$	2252 1532 324 1683 1761 612 1924
about$	1366 1486 2383 1966 1971
above	2518
above$	2534 1983
abreast$	1044
abroad	1719
abuse$	1908
academ	2474 2503 2508
academy$	2559
accept	1244 2123
accepted$	2113
access	1446 1917 756 1985
access$	2315 707
accessed$	593
accessible$	2307
accomm	472
accommodation$	2484 495
accordingly$	1937 1938
accoun	2187 1398 756 1985 935
account$	63 2253 2267 2350
accred	1299
accredited$	2168
achiev	1280 1979
achieve$	594
achieved$	2149 594
achieves$	594
acknow	1300 703
acknowledge$	1096
acknowledged$	1096
acknowledgement$	2169
acknowledges$	1096
acknowledging$	1096
across	2676
across$	2266 2459 1934
act$	708 785
acted$	2190
action	1238 2154 2171 1398 1433 587 1822 1835 869
action$	2 51 2264 2267 2302 601
actions$	2 51 601
active$	1411
activi	1238 2154 2171 2233 2300 1502 2648 587 1822 1835 2005 869
activities$	2172 2371 2498 1641 2511 2520 1935 1936 2010
activity$	2010
acts$	785
ad$	175
add	812
add$	1170
added$	1170
adding$	1170
additi	160
additional$	1358 1389 680
addres	121 122 1394 183 703
address$	1412 1673 1076
addressed$	1351 2263 1076
addresses$	1673 1076
addressing$	1076
adds$	1170
admitt	2591 499
admitted$	1728
adopt$	216 1179
adopte	2132 1289 1816
adopted$	2158 1179
adopting$	1179
adopts$	1179
adult	2187
adult$	2242 2243 2338 1864 1865 637 1124
adults	249
adults$	2207 1367 167 2338 1478 886 1124
advert	1238 2132 2154 2171 587 1816 1822 1835 869
advice$	130 2258
advis$	335
advise	65 66
advise$	306 335 1092
advised$	335 1092
adviseed$	306
adviseing$	306
adviser$	602
advisers$	602
advises$	306 335 1092
advising$	335 1092
adviss$	335
advoca	703 1037
advocate$	1016
afraid	1314
afraid$	2183 955
after$	2192 2302 1500 2659 2042
aftern	509 510
afternoon$	2167 1587 2586 1738 2608
afternoons$	2167 1587 2592 1738 2608 1851
again$	1467 2352 2531
against$	1251 111 1342 1564 1896
age$	2617
agenc	2227
agenci	26 34 2153 1378 249
agencies$	0 1 2103 12 16 18 1255 2138 57 1370 2247 167 1478 735
agency$	2127 1395
agenda$	2230 1929
agree	812
agree$	1247 350 513 842
agreed	2132 1289 1293 1394 1816
agreed$	2115 2158 2162 1377 2263 1464 513 1761 1833 766 842
agreeed$	1247
agreem	1238 2154 2171 2382 587 1822 1835 869
agreement$	60 130 2381
agreements$	2381
agrees$	1247 350 513 842
aim	743
aim$	1995
aiming	743
aims	743
aims$	1995
alarm$	36 38 607
alarms$	36 38 607
alert	1458
alert$	2265 2327 2022
align	1037
all	33 110 124 1391 2544 1790 2666 1957 2045
all$	2099 1262 1287 2164 1305 2260 167 1473 1476 1478 1577 1637 735 2056 2059 2083
alloca	1257 2132 1816
allocate$	1193
allocated$	2126 1277 506 1833 1193
allocates$	1193
allocating$	1193
allotment$	58
allow$	2224 2279 1507 1613 1620 1655 2007
allowe	2591
allowed$	201 1507 1532 1688 2575 2589
allows$	2224 2279 2007
allowted$	1507
alone	1314 1643
alone$	2183 2512 2535 2557 2031
along$	1546 2646 2006
alongs	1676
alongside$	2545 1934 1997 1998 2021
altern	2300 2351 301 449 2005
alternate$	358 1604 1723
alternating$	358 1723
alternative$	1364 502
alternatives$	1911
ambassador$	602
ambassadors$	602
amber$	2178 2179 1849
amend$	1175
amende	2132 1816
amended$	1175
amending$	1175
amends$	1175
among$	1508 1551 2459
amongs$	2266
amongst$	2266
an$	1392 1425 208 1445 1455 1788 1791 564 2672 1808 1810 1842 635 2069 2070 2071 2093
analyse$	684
analyses$	684
analysing$	684
analyst$	897
analysts$	897
and$	1323 1387 1389 1483 1492 1501 1974
annual$	592
anothe	1378 2397 2412 2414 2425 2440 2487 2491 1634 2599 2609 2611 2643 2645 810 2043
another$	2247 1425 2398 2411 2427 2445 2454 2455 2463 2465 2467 370 2478 1616 1623 404 1639 2515 2524 2540 2549 2556 1690 2563 2579 2582 485 502 1735 1741 2612 2631 2672 1810 636 2039
answer	1300 2190
answer$	2169 1218
answered$	1218
answering$	1218
answers$	1218
anti$	704
any$	1379 151 1381 1476 1577 535
anybody$	2088
anyone$	2088
apart	2392 2402 2405 1559 1560 389 2489 1681 511
apart$	2428 2429 2459 2460 1592 2462 369 2470 2483 1618 2550 2561 2580 520 1760 2633 1775
apolog	956
apologise$	862
apologised$	862
apologises$	862
apologising$	862
app$	63
appeal$	2624 527 1757
appearance$	1915
appl	812
applic	1238 2154 2171 587 1822 1835 869
applicable$	1923 1924
application$	2660 1975
applications$	1975
applie	1294
applied$	2163 835
applies$	835
apply$	835
applying$	835
appoin	1238 2132 2154 2171 499 587 1816 1822 1835 869
appoint$	1150
appointed$	1831 1833 1150
appointing$	1150
appointment$	2172 1728 2660
appointments$	2172 1728
appoints$	1150
appren	1714
apprenticeship$	2583
apprenticeships$	2583
approa	2150 1314 108 1459 1871
approach$	2264 2314 2328 1933 1059
approachable$	2307 1904 2022
approached$	2183
approaches$	1318 1059
approaching$	2438
approp	160 2296 449 1917
appropriate$	1358 2231 1364 1377 1386 1389 2307 1923 1924 1107
appropriately$	2266 1107
approv	1257 2132 1293 1816
approved$	2126 2162
apps$	63
april$	2194 1326
are	1232 121 153
are$	1287 1291 1292 77 80 2181 105 115 1359 1451 231 364 584 585 586 632 634
area	1599 2468 2474 2503 2508 2571 2573
area$	2418 2475 1615 1616 2485 2486 1764 2026
areas	2468
areas$	2331 2418 2509
arise	1442
arise$	2311
arises$	2311 1923
around$	2247 1389 1405 1486 2383 1918 2017 2021
arrang	2132 1264 2133 2159 1816
arrange$	135 1507
arranged$	2259
arrangeed$	1507
arrangeing$	135
arranges$	135
arrangeted$	1507
arrest	1314 880
arrest$	103 114
arrested$	2183
arrests$	103 114
arriva	1682
arrivaltime$	2551
arrivaltimes$	2551
arrive	480 499 802
arrive$	1525 1728
arrives$	1728
articl	1238 2154 2171 587 1822 1835 869
as$	1331 126 147 1383 158 2263 2266 2267 2269 2270 1424 196 213 1463 235 319 632 655 656 1918 694 1931 1939 755 778
asbo	294 1523 295 1524
asbos	1523 1524
aside$	2076
ask	2181 1339 2208
ask$	101 306 548 623 1186
aske	623
asked	1294 2165 2166 1339 2208 609
asked$	2163 2186 1319 1339 306 350 1838 1186
asking$	306 548 1186
asks	1339 2208
asks$	101 306 548 623 1186
aspira	1932
aspirations$	1065
assaul	108 880
assault$	113 651
assaulted$	651
assaults$	113 651
assemb	1238 2154 2171 2552 2569 587 1822 1835 869
assemble$	2585
assemblies$	2172 2677
assembly$	2677 871
assess	1238 2154 2171 1347 121 1353 587 1822 1835 869
assessed$	44
assessment$	2 2214 2216 2219 2220 2222 2223 1890
assessments$	2222
assign	2132 1816
assign$	841
assigned$	1277 506 1833 841
assigning$	841
assigns$	841
assist$	1018
assistance$	2258 1018
assisted$	1018
assisting$	1018
assists$	1018
associ	1514 1515 2385 1517 2392 1526 2397 2401 2402 1579 1659 2569 2581
associate$	2383 2395 2444 2448 2528 2047
associating$	2384 2433 2048
association$	2384 2386 2450 2023 2024 941
associations$	942
assumptions$	1958
assurance$	130 1894
assurances$	1894
at$	2145 2148 1288 2180 1327 100 143 157 2263 1412 228 2329 2333 2336 1537 1540 2430 403 1648 2541 2543 462 503 2656 2659 2661 1797 1805 2676 2678 1813 2684 1818 1851 1967 2042 2052 2053 2054 2066 2067 2068 2092
attached$	1983
attachment$	1694
attachments$	1694
attack	108 880
attack$	113 950
attacked$	1872 950
attacks$	113 950
attemp	743
attend	1229 1230 4 2105 1249 2118 2119 1256 1258 2130 2131 2132 1264 2133 1273 1294 1299 72 480 499 1816 595 802
attend$	2104 1301 1511 2541 1728 543 1824 626 1223
attendance$	1233 21 2127 2129 2142 98 1728 1834
attendd$	1824
attended$	2098 2152 2163 2168 1301 1824 626
attendees$	2125 2129 2138
attending$	2098 626 1223
attends$	2104 1301 1511 1728 543 1824 626 1223
attention$	1413 1911
attenu	390
attitudes$	1958 1070
attraction$	2624
attractive$	2307
audit	1238 2154 2171 587 1822 1835 869
audit$	2
audite	1299
audited$	2168
august$	2194
aunt	1558 2587 532
aunt$	981
auntie$	981
aunty$	981
authorisation$	2034
authorisations$	2034
authority$	2034
autumn$	2194
availa	2132 1458 1816
available$	1377 2259 1416 2327
avoid	300 2404 505
avoid$	1529 2470
avoidi	300
avoiding$	1529 1848
aware	1382 1394 1458
aware$	2251 2263 2265 2320 2327 1045
awaren	1932
awareness$	1920 692 1922 736 1064
away	2474 389 1634 418 2573 511 1760 542 551
away$	2379 2392 2404 2405 2430 1567 344 2465 1611 1618 409 1647 2543 2561 1693 1701 1705 2590 2593 1743 520 1760 1771 549 2060
back	1375
back$	105 1356 2244 520 625 2089
background$	1963
backinto$	1803
backto$	1803
badmin	1811
badminton$	2680
bail$	294
bake$	868
bakees$	868
bakes$	868
ban	286 289 340 341 346 483 488 523 524 1806 804
ban$	287 1536 337 388 498 2675
band	2604
bands$	2642
bann	524
banned	286 289 476 488 2620
banned$	2377 287 388 471 1705 2589
banner	59
banner$	556
banners$	556
bannin	286 289 340 488
banning$	287 388
bans	286 289 340 346 488
bans$	287 388 2675
bar	286 289 340 483 488 524 804
bar$	287 388
barbec	61
barbecue$	1290 1793 2679
barbecues$	1290
barr	524
barred	286 289 476 488
barred$	2377 388 471 1705
barrier$	434 474
barriers$	2238
barrin	286 289 340 488
barring$	388
barrister$	1014
bars	286 289 340 488
bars$	287 388
base$	1940
based$	1999
basis$	2273
be	153 229 700
be$	1287 1292 115 1359 1390 165 1396 176 180 196 1427 1434 1441 220 1451 1453 225 231 2330 1470 1506 1525 330 349 2451 364 1652 584 585 586 632 675 681 720 769 793
bear$	219
bearing$	219
bears$	219
become	153
become$	180
becoming$	180
been	2193 96
been$	1241 24 2132 1281 1287 1296 115 1390 364 585 586
before$	2180 94 1325 2659 975
befrie	108
begun	2132
behavi	2355 1932
behaviour$	294 295 1958 1069
behaviours$	1958 1069
behind	1789
behind$	2522 2658 1870 943
being	153 229 2581 1774 1932
being$	115 1359 1390 180 2385 2438 2451 2569 2588 1847 1848 681 720 2002
belief	1985
believ	2190 1339 2208
belong	1348 121
belong$	2217 661
belonging$	2308
belongs$	661
below$	1983
bench	64 2657
bench$	36 62 516 517
benches$	36 62
benefi	2296
bes$	681
beside	1671 1676
beside$	2545 2067
best	1917
best$	191 2001
better	160 166 301 449 1696 693 703 878
better$	1389 1395 191 2315 246 1477 1497 2369 273 1544 1612 404 429 2566 502 541 605 732 1989 767 784 2015
betwee	2382
between$	2266 1508 2378 2386 2387 2459 1663 1703 1879
beyond	118 1567 1775
bid	1238 2154 2171 587 1822 1835 869
bigger$	2534
bike	64
bin	64
bin$	36 62
bingo	1811
bingo$	2680
bins$	36 62
bit$	2358
blankets$	2087 2095
block	523
block$	280 814
blocke	2614 2620
blocke$	814
blocked$	2377 280 542 814
blockes$	814
blocking$	280 814
blocks$	280 814
board	19 26 1273 1274
board$	1255 2140 2142 2143 2157 2225 2226 2564 1811 1948
boardi	2474
boarding$	1632 534
boards$	2157
boat	2604
bolste	1037
bolted	1814
bolted$	2683
bond	1517 1619
bond$	2386 322 2488 431 452 1694 1996
bonds$	322 2488 1694 1996
book	2130 512 552
book$	2673 2087 1164
booked	2130 2132 1299 1816
booked$	2152 2168 1164
booking$	2660 1164
bookle	1238 2154 2171 587 1822 1835 869
booklet$	2122
booklets$	2087
books	64
books$	2673 2087 1164
boroug	1599 2468 2474 2503 2508 2573
borough$	2475 1615 2485 2499 2559 1764
boroughs$	2500
both	2544 1790 2666
both$	2164 2054 2056 2058 2059 2096
bought	2132 1293 1816
bought$	2162 1836 1148
bounda	2355 756 1985
boundaries$	1912 2013
box$	868
boxes$	868
boxs$	868
boy	1315 281 1516 2393 1535 1575 2458 1590 1591 2461 367 1605 2532 1686 1712 2025 2037 2045 820
boy$	2184 2466 445 1704
boyfriend$	990
boys	53 67 68 88 1321 106 110 221 1450 281 1516 2393 1535 331 1575 2458 1590 1591 2461 411 2532 2544 1686 1708 1794 1807 1843 2025 2037 2045 820
boys$	1282 1297 78 79 2184 1317 1335 2211 1499 2442 2466 2467 2488 445 2577 494 2596 2663 1869 2036
bread$	2095
break	1599 2468 389 390 1682 465 486 500 1737 528 2648 808
break$	140 300 360 361 1600 1618 393 409 1661 2606 2046
breakf	1801 1802
breakfast$	1793 2670 2671 2085 2095
breakfasts$	2085
breaki	390 486
breaking$	140 360 361
breaks	2468 390 486
breaks$	140 360 361 2650
breaktime$	2551
breaktimes$	2551
breath	1737
breathe$	2623
breather$	2606
breathing$	1737
bridge$	678
bridgeing$	678
bridges$	1905 1906 678
brief$	1952 1221
briefe	1229 2150 1286 2165 2166 1299
briefed$	2098 2155 2168 1221
briefi	1238 19 2154 2171 587 1822 1835 869
briefing$	2 2172 871 1221
briefings$	2172
briefs$	1221
bring	127 858
bring$	141 276 1181
bringing$	141 276 1734 1181
brings	127
brings$	141 276 1181
broade	1037
broken	2625
broken$	2400 1559 1560 808 2058 2059
brothe	410 1712 2587 532
brother$	976
brothers$	1868 2051
brough	127
brought$	128
budget	1293
budget$	2120 28
budgeted$	2162
build	1446 693 703
build$	188 211 2315 559 670 677 1117
builde$	211
buildes$	211
buildi	2508 703
building$	58 211 2457 373 2477 2486 2533 2641 670 677 1117
buildings$	2509
builds	703
builds$	211 559 670 677 1117
built	1265
built$	2134 2156
bulb$	36
bulbs$	36
bulletin$	1821
bump$	2552
bunch$	2480
burglaries$	907
burglary$	907
burgled$	949
bus	2508 1699 2568 2666
bus$	2157 2496 2514 1793 2679 2065 2085
buses	1599 2468 1626 2568 2571
buses$	2157 2495 2509
busine	1348
business$	2217 2298 2305 234
but	2633
buy	1871
buy$	2205 2651 2652 1147
buyer$	890
buyers$	1868 2050 890
buying$	1147
buys$	1147
by	1799
by$	1288 2189 97 2333 247 1480 503 2659 2668 1813 2684 1852 1854 1857 1962 2006 2052 2063 2067
cabin	2604
cabinet$	2140
cafe	69
cafe$	2533
café	69
café$	2533
call	2105 1238 2154 2171 1713 587 1822 1835 869
call$	2104 1308 1318 92 101 103 104 2376 2660 777
called	72 2186
called$	1301 104 1881 654
callin	1774
calling$	1668
calls	1264 2133
calls$	2104 1308 1318 92 101 103 104 2376 1509
calm$	2623
calmer	878
came	1245 2123 2130
came$	2105 2114 1343
camera	64
camera$	36 38 62 556
cameras$	36 38 62 556
camp	61
camp$	1290 2679 868
campai	1238 2154 2171 587 1822 1835 869
campaign$	590 667
campaigning$	667
campaigns$	667
campes$	868
camps$	1290 868
campus	1599 2468
campus$	2641
can	2181 1495
can$	84 2252 1390 2288 1504 324 1660 1683 484 1943
cancel$	413
cancelled$	2493 2510 1815
cancels$	413
cannot	1533 324 1683 484
cannot$	2470 1725
cap	343 477
cap$	366 478 498
capaci	756 1985
capacity$	1355 1410 1980
caped$	478
caping$	366 478
capitalise$	188
capped$	478
capping$	478
caps$	366 478
capting$	478
capture$	734
captured$	2375 1825
captureing$	734
captures$	734
car$	2514
card	1238 2154 59 2171 587 1822 1835 869
card$	2122 556 2660 2087
cards$	556 2660 2087
care$	2236 2366 1721 1912 2049
careful$	1411 2022
carefully$	2566 1900
carer	34 2153 472
carer$	0 1 2103 12 16 18 57 1721 495 976
carers$	0 1 2103 12 16 18 57 232 307 1721 495 976
cares$	2236
careta	65 66
carr	858
carria	2604
carried$	2132 1299 1432 1485 1816
carry	2181
carry$	674
carrying$	1848
cascad$	664
cascade$	664
cascades$	664
cascading$	664
cascads$	664
cascadting$	664
case$	1268 1273 1360 1376 1931
caseload$	2141
caseworker$	1002
cast	67 68 2604
cast$	1297 506 2610
casts$	2610
catch	1371 1928
catchup$	2240
catchups$	2240
caught$	1749 521
cause	1985
causes	1985
caution$	335
cautione$	335
cautioned$	335
cautiones$	335
cautioning$	335
cautions$	335
cbo	294 1523 295 1524
cbos	1523 1524
cctv$	36 38 903
cease	1661
cease$	2510 413 2530
ceased	1316 1332
ceased$	2185 2201
ceases$	2510
celebrate$	750
celebrates$	750
celebrating$	750
cent$	1262
center$	1372
centre	23 69 1599 2468 2508 2571 704
centre$	1372 2432 373 2486 2533 2641
centred$	1443 1949 1950 1999
centres$	2509
certain$	222 2004
certif	1238 2154 2171 587 1822 1835 869
chair	35 1274 65 66
chair$	2143 2204 2673 2086
chaira	1264 2133
chairc	1264 2133
chairchecks$	1264
chaird	1264 2133
chaire	2132 1264 2133 1816
chairf	1264 2133
chairh	1264 2133
chairl	1264 2133
chairm	1264 2133
chairo	1264 2133
chairp	1264 2133
chairr	1264 2133
chairs	1264 2133 64
chairs$	2204 2673 2087
chairu	1264 2133
chairv	1264 2133
chairw	1264 2133
challeng$	729
challenge$	2281 1898 729 1116
challenged$	2310 1116
challenges$	2281 729 1116
challenging$	729 1116
challengs$	729
champi	703
champion$	602 604
champions$	602
chance	2351
chance$	2342 324 1737
change$	2245 2248 2250 406 407 624 2007 2018 1174
changed$	1174
changees$	2245
changes$	2245 2248 1380 2250 406 2007 1174
changing$	406 1174
channel$	63
channels$	2246 1408 2285 1452 224
charge	1806
charge$	2675
charges$	2675
charte	59
charter$	60
chas	479
chased	1294
chased$	2163
chat	1677 522 1752
chat$	257 1677 2546 1713 522 1751 1752 2621 540 2008
chats$	257 2008
chatti	1668 1774
chatting$	2537
check	1230 1238 2154 2171 1371 587 1822 1835 1928 869
check$	1238 2154 2171 172 587 1822 1835 869 1192
checked$	44 1192
checkin$	2240
checking$	172 1192
checkins$	2240
checks$	1264 172 1192
chess	1811
chess$	2680
child	1315 1712
child$	2184 1692 1704 721 770
childr	1315 1321 1337 1340 221 1450 281 1516 2393 1535 1575 2458 1590 1591 2461 411 2532 1686 1708 1712 2025 2037 2045 820
children$	1272 2184 2206 2209 2211 2349 2481 1692 2577 1989
childrens$	2184
childs$	2184
choice	2351 2355 1932 2005
choice$	469
choices$	469 1071
choir	2604
choos$	467
choose	2181 315 623
choose$	467 468 575 1852
chooses$	467 468 575 1852
choosi	623
choosing$	467 468 575 1852
chooss$	467
chose	1319 623
chose$	2188 1852
chosen	1293
chosen$	2162
chrono	1238 2154 2171 587 1822 1835 869
church	69
cinema	69
circle	1238 2154 2171 1678 587 1822 1835 869
circle$	2399 2436 2480 1633 1658 431 2547 2584 2600
circles$	2399 1633 2547 2584 2600
circul	2132 1264 2133 1289 1816
circulated$	2158
circumstances$	1768
cities	2508
cities$	2500
city	2474 2503 2508 2573
city$	2475 2485 2499
civil$	294
claim	1806
claim$	2675
clarification$	130 1894
clarit	756 1985
clarity$	130 1894
class	1599 2468 2503 1635 2508 1699 2568 2571 1714 507
class$	2203 2477 2492 2504 2505 1658 2545 2583 1736 2616 2677
classe	2468 1600 2568
classes$	2174 2203 2469 2509 2559 2583 2677
classroom$	2157
classrooms$	2157
clause	2382
clause$	2215 2381 1889
clauses$	2215 2381 1889
clean$	332 817
clear	479 1917
clear$	2177 2202 2321 2322 1656 1701 732 766 784 831
clearer$	784
clearing$	831
clears$	831
clicked$	2147
clicks	1256
clicks$	2125
climb$	868
climbes$	868
climbs$	868
clinic	69
clique$	431
clos	523
close$	1392 1411 2451 1671 678 732 825
closed	2132 1280 2620 1816
closed$	2149 2510 542 825
closeing$	678
closely$	1934
closer	166
closer$	1395 246 339 767
closes$	678 825
closing$	825
club	1238 23 2154 69 2171 2503 2508 2571 1714 587 1822 1835 869
club$	2141 2432 373 2486 2492 2533 2559 2583 590
clubs	1599 2468
clubs$	2509 2559 2583
co	649
co$	704 774
coach	2153 65 66
coach$	2679
coache	65 66 2604
coaches$	2679 867
coachi	1238 2154 2171 587 1822 1835 869
coaching$	867
coats$	607 2087 2095
coax$	382
code	59
code$	60 2675
codes$	607
coerce	108
coerci	108
coffee$	54
cohesi	756 1985
cohort	2604
cohorts$	2642
coinci	2552
coincide$	2407
collab	166 704 756 1985
collaborative$	1395
collaboratively$	1934
collea	1378
colleagues$	2138 2247 735
collec	414 1682
collect$	2640 734 1222
collected$	1817 1825 1222
collecting$	734 1222
collectiontime$	2551
collectiontimes$	2551
collects$	734 1222
colleg	1599 2468 1600 2474 2503 1635 2508 1657 1699 2568 472 1714 507
college$	2196 1329 387 2485 2504 2505 2526 2559 2583 1736 2641 1855
colleges$	2469 2509 2526 2559 2583
colour$	2673
colours$	2673
come	1245 2123 2130 2181 127 480 595 802
come$	2105 2114 2176 2186 101 2293 1511 1525 1621 1652 2575 2591 1824
comed$	1824
comeed$	1824
comes	127 480 802
comes$	2176 101 2293 1511 1824
comfortable$	2307
coming	127
coming$	1402 2385 1848 1942
comments$	596
commis	2132 1293 1816
commissioned$	2162 1832
commit	26 1257 756 1985
commit$	944
commits$	944
committed$	2126 944
committee$	1255 2140
committing$	944
common$	766
commun	1258 1371 1515 2385 1917 1928 1932
communicat$	664
communicate$	664 1101
communicated$	1101
communicates$	664 1101
communicating$	664 1101
communication$	2127 2240 2264 2276 1452 224 2384 1776 1049 1101
communicats$	664
communicatting$	664
communities$	1505
community$	2356 1505 295
compan	65 66 1514 2397 1530 2604
company$	2383 2399 1542 1543 2413 2527 2549 2565 2567 1740
compared$	624
compla	1339 2208
complaint$	92 103 2660
complaints$	92 103
comple	1231 4 1244 1249 2118 1258 2130 2131 2132 1264 2133 1280 2159 1299 1432 1485 1816 595
complete$	2100 2149 2156 594 1824
completed$	2100 2107 2113 2116 2139 2149 2151 2152 2156 2168 2301 2354 594 1824
completeed$	1824
completes$	594 1824
completion$	1233 2127
concer	61 1397 1932
concern$	2235 2248 2250 2281 687 1931 1062
concerns$	2235 2248 1380 2250 2266 2281 687 1931 1939 1062
concert$	1290 2679
concerts$	1290
condit	2382 294 1523 1806
condition$	2381 2675
conditions$	2381 2675
conduc	2132 1299 1816
conducted$	2168
conductors$	57
confer	1238 2154 2171 587 1822 1835 869
confid	2351 1932 1985
confidence$	1440 1993 882 1054
confident$	882
confir	1394
confirm$	1247
confirmed$	1247 2263
confirms$	1247
confis	304
congre	1514 1515 2385 2392 2552 2569
congregate$	2383 2585 2640 2047
congregating$	2384 2048
connec	1619
connection$	302 2488 1694 1996
connections$	338 2488 1694 1996
consci	1458
conscious$	2327
consen	2355
conseq	2355
consequences$	2235
consid	1348 1394 2296 1917
consider$	1964 1029
consideration$	2264 1413 2350 1929 1030
considerations$	1030
considered$	2217 2259 2263 2375 1029
considering$	1029
considers$	1029
consis	214 1917 703 1932 704 756 1985
consistent$	2265 1443 1904 683 784
consort$	2047
consorting$	2048
constant$	1411
constructive$	1364 2015
consul	1229 1238 2150 2154 1286 1294 2165 2166 2171 587 1822 1835 609 869
consult$	1100
consultant$	994
consultation$	1100
consulted$	2098 2155 2163 1838 1100
consulting$	1100
consults$	1100
contac	1229 1230 2105 1238 1256 1258 2130 2132 1264 2133 2150 2154 1286 1294 2165 2166 1299 72 2171 1514 1515 2385 2392 1526 2402 2405 1572 1576 1579 1659 1713 1730 587 1822 1835 609 1928 869
contact$	2125 2127 2128 2172 1318 2262 2342 2376 279 1509 1512 1513 2383 2384 1518 2395 302 1553 2434 2441 2444 2448 2450 2528 1680 2603 1742 2637 1776 1820 604 1945 1992 2030
contacted$	2098 2155 2163 2168 1301 1838
contacts$	2125 2172 1318
contin	160 166 756 1985 1021
continual$	1411
continue$	583 779
continued$	1389 1395 583 605 718 732
continues$	583
continuing$	583
contra	1238 2154 2171 1523 587 1822 1835 869
contri	34 2153
contribute$	1036
contributed$	1036
contributes$	1036
contributing$	1036
contributor$	0 1 2103 12 16 18 57
contributors$	0 1 2103 12 16 18 57
contro	108 343 451 477 1871
control$	2205 366 2539 478 2651 2652
controled$	478
controling$	366 478
controlped$	478
controlping$	478
controls$	366 478
controlting$	478
conven	2105 2132 1816
convene$	2104
convenes$	2104
conver	1238 2154 2171 587 1822 1835 869
conversation$	2237 2264 1452 224 2325 2342 2008
conversations$	2237 2264 1452 224 2008
cook$	1166
cooking$	1166
cooks$	1166
cool	1681
cool$	2529 2550
cools$	2550
cooper	1878
coordi	34 65 66 132 1361 214 704
coordinate$	1079
coordinated$	1443 1079
coordinates$	1079
coordinating$	1079
cope	1446
cope$	2315
copies$	2087
coping	756 1985
copy	2132
copy$	2122
core$	26 1273 1274 281 1516 2393 1535 1575 2458 1590 1591 2461 2532 1686 2025 2037 2045 820
corner$	1758 2628
corners$	1758 2628
corridor$	2477
cost	2193 96
cost$	22
costed	1293
costed$	2162
costs$	22
costum	64
could	1495
could$	2193 2195 198 1504 484
counci	35 1264 2133 65 66 2666
council$	1895
councilchecks$	1264
counse	1238 2154 2171 587 1822 1835 869
counsel$	335
counsele$	335
counseled$	335
counseles$	335
counseling$	335
counselling$	2128
counsellor$	999
counsels$	335
count$	31 843
counter$	2157
counters$	2157
counti	1599 2468 2508
counties$	2500
counting$	843
country$	2499
counts$	843
county	2474 2503 2508 2573
county$	2475 1615 2485 2499
course	1238 2154 2171 1436 1699 2568 2571 1714 587 1822 1835 869
course$	2 2106 2141 2172 2257 2305 2583 590 871
courses$	2172 2583
court	69 2657
court$	58 294 938
cousin	2587 532
cousins$	1869 2051
cover	1348
cover$	2217
covera	1475
coverage$	2344
covere	1299 1348 120 121 122 123
covered$	2168 2217 1349 1351 1352
crackdown$	933
cracks$	2337
create	2132 1816
create$	1118
created$	1118
creates$	1118
creati	4
creating$	1118
creation$	1233
creatively$	1900
crew	2604
crime$	905
crimes$	905
crop$	2293
crops$	2293
cross	1526 753
cross$	166 2395 2407 2552 2594 1765
crosso	1765
crossover$	2634
crossr	1982
crowd	2397 1678
crowd$	2446 2480 2481 1658 2547 2565 2644
crowds$	2446 2547 2565
cultiv	1037
cultur	1932
culturally$	704
culture$	2649 1958 1056
cups$	2087
curb	343 477
curfew	294 1523 304
curfew$	446 2041 813
curfews$	446 2041 813
curiosity$	2275 1919 1945
curiou	1458
curious$	2265 2327 2022
curric	1238 2154 2171 587 1822 1835 869
curtai	343
customary$	207
customers$	2050
cut	286 390 451 465 660
cut$	117 2377 300 2400 366 458 1145
cuting$	366
cuts	286 390
cuts$	117 366 1145
cuttin	286 390
cutting$	117 300 1145
cycle$	868
cyclees$	868
cycles$	868
dad	1558 2587 532
dad$	976
daily$	2099
dampen	500
dance$	868
dancees$	868
dancer	67
dances$	868
danger	2355
danger$	2235
dangers$	2235
darts	1811
darts$	2680
dashbo	1238 2154 2171 587 1822 1835 869
data$	1821 1913
database$	2144
date$	2334
daught	1712
daughter$	1692 976
daughters$	1692
day	1599 2468 2508 2571
day$	2121 1283 2198 1587 2472 2496 2497 1672 2586 2595 2616 2673 2679
days	2468 880
days$	2121 1283 2198 1587 2473 2497 2509 1672 2592
dead$	2638
deadline$	1823
deadlines$	1823
deal	195
deal$	183
dealer	2187
dealer$	1867 1126
dealers$	2050 889 1126
dealin	195
dealing$	910
dealings$	1776
deals	195
dealt$	121 122 123
debate$	2237
december$	2194
decent$	1612
decide	1394
decide$	2204 513
decided$	2263 513
decides$	2204 513
decision$	2241
decisions$	2241
declare$	1247
declareed$	1247
declares$	1247
declin	878
deconstruct$	729
deconstructe$	729
deconstructes$	729
deconstructing$	729
deconstructs$	729
decrea	878
dedicated$	1277
deepen	703 1037
defus	500
degree$	5
delegates$	2138
delet	523 660
delet$	814
delete	2620
delete$	448 814
deleted$	814
deletes$	814
deleting$	814
delets$	814
delive	1231 4 1258 2130 2132 1264 2133 1293 1299 75 132 1361 1816 858
deliver$	1196
deliverables$	1823
delivered$	2100 2152 2162 2168 1304 1836 1196
delivering$	1196
delivers$	1196
delivery$	1233 2127 601
deliverys$	601
demand$	1355
demoli	2614
dentist$	1009
depart	1682
department$	1895
departuretime$	2551
departuretimes$	2551
dependence$	380 1694
dependency$	380
descri	2181 1313 1339 2208 1348 121
describe$	2182 2217 872
described$	2217
describes$	872
design	2132 1816
design$	2204
designated$	1277
designs$	2204
desk$	2157
desks$	2157
detach$	299 458
detached$	2112
detaching$	299
detail$	2215
details$	2122 2215 1963
detective$	898
detectives$	898
deter	286 483
deter$	287 337 923
determ	1394
determined$	2263
deterr	286
deterred$	471
deterrence$	1035
deterrent$	1035
deterrents$	1035
deters	286
develo	2132 1446 1816 693 703
develop$	2245 2292 211 2315 1086
develope$	211
developed$	2310 1086
developes$	2245 211
developing$	211 1086
development$	2248 2250
developments$	2248 1380 2250
develops$	2245 2292 211 1086
dialogue$	2237 1452 224 1945 2008
did$	1246 2193 2195
die$	1681
dies	1681
dies$	2550
dietician$	1010
dietitian$	1010
differ	301 1634 449 1696
difference$	884
different$	1328 1522 1544 2427 1563 358 2465 370 371 1604 1610 1612 1616 1623 396 397 1631 404 1639 1640 1645 2515 428 429 443 453 1690 1691 485 1723 502 1732 1735 1741 1747 529 1759 1773
differently$	2566 1900
difficult$	430
diffus	500
dig$	1226
digest$	1821
digging$	1226
dignity$	1989
digs$	1226
dilut	390 465 500
dimini	528
dip$	597
direct	1238 2154 65 66 2171 2351 587 1822 1835 869
direct$	306 1565 548 782
directed$	306
directing$	306 548
direction$	2034
directions$	2391 2479 2034
directs$	306 548
disassociate$	300
disban	1559 1560 1661 2620 523 808
disband$	415 2530
disbande$	415
disbanded$	2428 2429 415
disbandes$	415
disbanding$	415
discou	286 483
discourage$	287 288
discouraged$	471
discourages$	287 288
discouraging$	287 288
discretion$	1902
discus	2132 1348 120 1394 1816 1928
discuss$	1031
discussed$	2217 1349 2259 2263 1031
discusses$	1031
discussing$	1031
discussion$	2237 2264 2325 2008 1031
discussions$	2237 2264 2008 1031
disentangle$	458
disman	1559 486 808
dismantl$	415
dismantle$	415
dismantled$	2428 415
dismantles$	415
dismantling$	415
disper	317 1559 1560 480 2619 797
dispersal$	2026 2034
dispersals$	2034
disperse$	1546 337 348 796
dispersed$	2428 2429 796
disperses$	796
dispersing$	796
displa	1238 2132 2154 1289 2171 587 1816 1822 1835 869
display$	2157
displayed$	2158
disrup	286 390 486 500
disseminat$	664
disseminate$	664
disseminates$	664
disseminating$	664
disseminats$	664
disseminatting$	664
dissociate$	300
dissol	1661 523
dissolv$	415
dissolve$	415 2529 2530
dissolved$	415
dissolves$	415
dissolving$	415
dissua	286
dissuade$	287
dissuaded$	471
dissuades$	287
distan	389 511
distance$	299 1618 2517 434 458 474 2590
distances$	299
distancing$	299
distant$	1631 1701
distri	4 2132 1299 75 473 1816
distributed$	2168 1304 1702 1836
distribution$	1233
divers	1979
diversion$	1112
diversionary$	1364 1112
divert$	299 1111
diverted$	1111
diverting$	299 1111
diverts$	299 1111
divide	1559 473 808
divided$	2428 1702 506
dividi	808
division$	474
do$	1246 2181 2232 190 260 2364 2368 309 1545 1683 714
doctor$	993
documented$	1825
does$	260 309 1683
doing$	190 260
domino	1811
dominoes$	2680
don$	309 1683
donate$	1227
donated$	1227
donates$	1227
donating$	1227
done	1231 2132 1280 1299 1432 1485 1816
done$	2100 1246 2116 2149 2152 2156 2168 2301 2303 2354 2372 2373
door$	2111 2157 62 2306 2065
doors$	2111 2157 62
dorm	2604
doubl	878
double$	74 102
down	2620 878
down$	2126 2163 2212 1369 197 448 628 2054 2068
downinto$	1803
downlo	2123 1256 2130
downloads$	2125
downto$	1803
draft$	1178
drafte	2132 1816
drafted$	1178
drafting$	1178
drafts$	1178
draw$	188 299 362 381 2624 844
drawin	631
drawing$	2660 844
drawn$	1257
draws$	844
dress$	1806
drew	1319
drew$	2188
dried$	1332
drift$	2299 1614 481 1711 2623
drifted$	481
drifting$	481 1711
drifts$	481 1711
driv	132 1361
drive	2619
drive$	444 789 832
driveing$	444
driven	414
driven$	381 860
driver	33 34 2153 65 66 1315 88 1784 2666 1843 1957
driver$	0 1 2103 12 16 18 57 2184 2653 1873
drivers$	0 1 2103 12 16 18 1262 57 2184 1317 2669
drives$	444 789 832
driving$	789 832
drop	300 563 878
drop$	1238 23 2154 69 2171 1529 1801 1802 577 587 1822 1835 777 852 869
dropin$	1792
dropins$	1792
droppe	1343 878
dropped$	2212 577 852
droppi	300 878
dropping$	1529 577 852
drops	878
drops$	577 852
drug$	909
drugs$	909
due$	1388 1931
dug$	2156
dynami	2598 756 1985
dynamic$	2649
dynamics$	2649
each	124 1391 2532 2544 1790 2666 2045
each$	2099 2164 2198 2260 1473 2395 2422 2464 1605 2488 410 416 2528 437 2537 2541 518 558 2659 1791 2661 2662 1798 2674 1807 1842 636 2056 2058 2059 2061 2070 2083 2088 2093
ear$	1953
earlie	878
early$	790 791 2054
earn$	764
earning$	764
earns$	764
ears$	783
easier	878
easier$	1670
easter$	531
easters$	531
easy$	2202
eat$	1574 1213
eating$	1213
eats$	1574 1213
eclipse$	2144
educat	414
educate$	728
educated$	1596 1666 1674
educates$	728
educating$	728
effect	2598 1917
effective$	669
effectively$	2266
effectiveness$	1914
effort	1398
effort$	2264 2267
efforts$	2264
eject	479
elder	445
elder$	2572
eldest	281 1516 2393 2396 1535 1575 2458 1590 1591 2461 367 1605 410 2532 445 1686 466 2632 2025 2037 2040 2045 820
eldest$	2572
elearn	1238 2154 2171 587 1822 1835 869
elevat	1037
else$	2548
elsewh	2474 1679 2573
elsewhere$	2221 2331 2430 2465 2515 2535 2543 2548 1890
email	1230 1238 2154 2171 587 1822 1835 869
emaile	1229 2132 2150 1294 2165 2166 1816 609
emailed$	2098 2163 1295 1838
emails	1264 2133
embed	132 1361 703
embed$	1074
embedd	2132 1816
embedded$	2310 1074
embedding$	1074
embeds$	1074
emerge	1442
emerge$	2245 2311
emergees$	2245
emerges$	2245 2311
emotio	160
emotional$	1389
empath	756 1985
emphas	1037
employ$	1152
employing$	1152
employs$	1152
empowe	703
empower$	1025
empowered$	1025
empowering$	1025
empowerment$	1025
empowers$	1025
enabl	1037
enable$	215
enables$	215
enabling$	215
encour	1394 2351 703
encourage$	1032
encouraged$	2263 1032
encouragement$	1121
encourages$	1032
encouraging$	1032
encrypted$	939
end	286 300 341 1661 523 2625
end$	1529 352 1630 2503 2510 413 2529 2530 2550 2589 1758 2628 679 1187
endeav	743
ended	1332 1343 2620
ended$	2201 2212 2377 2400 2510 2589 1187
ending	286 300
ending$	1529 413 679 1187
ends	286 341 1681
ends$	2510 413 2550 1758 2628 679 1187
enforc	812
engage	1229 1258 56 1917 698 1932 2005
engage$	1285 1927
engaged$	2098 2151 1927
engagement$	2127 2264 1834 1898 1927 2010 1058
engages$	1285 1927
engagi	698
engaging$	1927
engend	1037
enhanc	703
enhance$	1084
enhanced$	2310 246 1084
enhances$	1084
enhancing$	1084
enquir	1238 2154 2171 587 1822 1835 869
enrich	1037
enrol$	461
enroled$	461
enroling$	461
enroll	1299
enrolled$	2168
enrolred$	461
enrols$	461
ensure	703
ensure$	2330 513 688
ensured$	2310 513 688
ensures$	513 688
ensuring$	688
enter	480 2591 802
enter$	2575
entered$	46 506
enters	802
entrance$	2157
entrances$	2157 1626 2601
entry	1682
entry$	1705 2085
entrytime$	2551
entrytimes$	2551
environment$	2304 2356 2649 1915
environments$	2304 2356
episod	880
equally$	1989
equip$	730
equipm	64
equipped$	730
equipping$	730
equips$	730
erode	390
escala	710
escalate$	2007
escalated$	1916
escalates$	2007
escort	487
escort$	444
escorted$	381
escorting$	444
escorts$	444
establ	2132 1394 1816 703
established$	1377 2263
estate	2474 2503
estate$	2486 1764
esteem	1985
ethos$	1060
evalua	2132 1816
evaluate$	685
evaluates$	685
evaluating$	685
evenin	1238 2154 2171 1599 2468 2508 2571 509 510 587 1822 1835 869
evening$	2121 1283 2167 1587 2472 2496 2497 1641 2511 1672 2586 1738 2608 2616
evenings$	2121 1283 2167 1587 1595 2473 2497 2498 2509 1641 2511 2520 1672 2592 1738 2608 1851
event	1238 2154 2171 587 1822 1835 869
event$	2172 871
events$	2172 2305
every	124 2544 1790 2666 2045
every$	2099 2164 1305 2198 1418 1473 1476 255 1577 416 558 2659 2661 2662 2674 763 2088
everyb	33 124 200 221 1450 249
everybody$	1262 1429 1478 1505 735
everyo	33 124 1378 200 221 1450 249
everyone$	1262 2247 167 1429 1478 1505 735
everything$	2241 1943
evict	479
evidence$	29 39 1963 924
evidenced$	44
evident$	1825
evolve$	2245
evolvees$	2245
evolves$	2245
except	2633
exchange$	168
exclud	1314 476 488 2619 524 804
exclud$	811
exclude$	388 811
excluded$	2183 388 1674 1705
excludes$	388 811
excluding$	388 811
excluds$	811
exclus	880
exclusion$	103 294 295
exclusions$	103
exerci	1238 2154 2171 587 1822 1835 869
exhibi	61
exhibition$	58 1290
exhibitions$	1290
existing$	2231 1377 1416 752
exit	409 523
exit$	354 1638
exiting$	354
exits$	354 2601
expect	756 1985
expectations$	1912
expected$	350
expel	524 804
expel$	811
expele$	811
expeles$	811
expeling$	811
expell	524
expels$	811
expenditure$	22
experience$	2346
experiences$	596
explai	1294 1313 1339 2208
explain$	2182
explained$	2163
exploi	2355 1871 1127
exploit$	2205 2651 2652
exploitation$	1908 888
exploitative$	888
exploited$	888
exploiter$	888
exploiters$	888
exploiting$	888
exploits$	888
explor	1348 121 1394 2296
exploration$	2264
explore$	1028
explored$	2217 2259 2263 1028
explores$	1028
exploring$	1028
exposu	756 1985
extend$	1163
extending$	1163
extends$	1163
extent$	5
extra$	273
extrac	551
extract$	299
extricate$	299
eye$	2261
eyes$	783
facili	2132 1816 703
facilitate$	1080
facilitated$	1080
facilitates$	1080
facilitating$	1080
fade	1681
fade$	2529 2550
faded	2625
fades	2625
fades$	2550
fair	61
fair$	1290 2177 2202 1793 2022
fairly$	1989
fairs$	1290
fall	1343 878
fall$	2212 239
fallin	878
falling$	239
fallping$	239
falls	1343 878
falls$	2212 239 1681 1769
famili	33 34 2153 67 68 110 1391 1957
families$	0 1 2103 12 16 18 1262 37 1272 57 1297 2260 1444 232 1472 1535 307 2466 2523 1667 2669 1959 987
family	34 2153 281 1516 2393 1535 1575 2458 1590 1591 2461 367 1605 2474 2503 2532 1686 2587 532 2025 2037 2045 820
family$	0 1 2103 12 16 18 57 1350 2466 1667 1784
far	418 511
far$	154 418 1647 1701 529 1759 1760
fare	1806
fare$	2675
fares$	2675
fashion$	2312
faster$	2014
father	1558 2587 532
father$	976
fathers$	232
fear	1339 2208
fear$	1847
fears	1339 2208
feasibility$	1968 741
feasible$	1924
february$	2194
fed$	2249
fee	1806
fee$	2675
feed$	146
feedback$	40 588
feeding$	146
feeds$	146
feel	2181 1339 2208 1446
feel$	2315 1451 632 1915 872
feelin	756 1985
feeling$	872
feelings$	277 596
feels	1339 2208
feels$	1451 632 872
fees$	2675
fell	1343 878
fell$	2212
felt	2181 1339 2208
felt$	632 872
fence	64 2657
fence$	36 62 1146
fenced$	2614 542
fences$	62 1146
fencing$	36 62 1146
festiv	61
festival$	1290 2679
festivals$	1290
few$	2200
fewer	74
fewer$	1303 82 873 971
fight	880
fight$	103
fights$	103
figure$	1276
figures$	1276 1821
file	2132 1268 1273 1353 1816
file$	2107 2137 2142 2144 2219 2220 2222 2223 1890 1929
filed	2132 1816
filed$	46
files	1264 2133
files$	2137 2142 2144 2222
fill$	678 845
filled	2132 1816
filled$	845
filling$	678 845
fills$	678 845
film	1238 2154 2171 587 1822 1835 869
film$	58 63 2655 2660 1793 2664 2673 2679
filming$	864
films$	2673 2679 864
final$	2139
find	1313 315 1713
find$	1308 2182 1339 135 417 630 1860 762
findin	1347
finding$	2214 2216 135 417 762
finds$	1308 135 417 630 1860 762
fine	1806
fine$	2675
fined	2619
fines$	103 2675
finish	1231 2132 1682 1816
finish$	2529
finished$	2100 2139 2156
finishingtime$	2551
finishingtimes$	2551
finishtime$	2551
finishtimes$	2551
firm$	784
firmer$	784
first$	1852
fish$	868
fishes$	868
fishs$	868
fit$	2252 1141
fits$	1141
fitted	1265 1299 1814
fitted$	2134 2168 2683 1141
fitting$	1141
five	67 68 83 1321 106 110 281 1516 2393 1535 331 1575 2458 1590 1591 2461 411 2532 2544 1686 1708 1794 1807 1843 2025 2037 2045 820
five$	61 1297 78 1312 1335 2211 2488 2577 494 2596 2644 1791 2663 1811 2083 2090 2096
fix	477
fix$	829
fixed$	829
fixes$	829
fixing$	829
flag	152
flagged$	2249
flat	472
flat$	495
flexib	1458
flexible$	2327
flies$	490
flowing$	2321
flush	479
fly$	490
flyer	1238 2154 2171 587 1822 1835 869
flyers$	2087
fobs$	607
focus	703
focus$	1945 1073
focused$	1949 1950 1999 1073
focuses$	1073
focusing$	1073
focussed$	1949 1073
follow	1256 1314 108 2532
follow$	1365 171 1433
followed$	2183 2190 1394
followers$	2125
following$	171 1848
follows$	171
food$	2673 2095
footage$	904
football$	2096
footfa	13 47
footfall$	1276 1834
for	2208 403
for$	1260 2145 2148 2162 2188 2217 2229 2254 2274 1431 2309 2316 2456 1675 2622 2659 1805 2684 1852 1895 1896 1918 1955 1962 1970 2064 2066 2091
forbid	286 289 340 341 346 483
forbid$	287 1536
forbidden$	2377 471 2589
force$	900
forefront$	1372
form	1599 2468 1635 2508 1657 1699 2568 2571 1714 507
form$	63 2492 2504 2505 2526 2531 2545 2559 2583 1736
forming$	2537
forms	1238 2154 2171 2468 1600 2568 587 1822 1835 869
forms$	63 2469 2509 2526 2559 2583
fortnightly$	2099 2659
forum	1238 19 26 2154 2171 587 1822 1835 869
forum$	1255 2225 2226
forwar	1365 1394 1433
forward$	2234 2263 2302 1925 1926 2018
forwards$	1925 1926 2018
foster	492 703 1037
foster$	472 1721
fostering$	1721
found$	2390 1749 521 630
four	83 110 281 1516 2393 1535 1575 2458 1590 1591 2461 411 2518 2532 1686 1708 1807 1843 2025 2037 2040 2045 820
four$	1312 2211 292 2442 2577 494 1753 2644 1808 1810
fragme	486 808
fragment$	415
fragmente$	415
fragmented$	415
fragmentes$	415
fragmenting$	415
framew	1238 2154 2171 587 1822 1835 869
fraternise$	2047
free	511
free$	458 856
frequency$	6
frequent$	142
fresh$	332 1737
friday	509 510
friday$	2167 509 1738 510 2608 1787 2681 2682
fridays$	2167 1738 2608 1787 2681 2682
friend	53 67 68 83 1315 88 1321 106 1337 110 1340 1391 221 1450 281 1515 1516 1517 2393 2397 1530 2402 1534 1535 2410 2414 2425 331 1575 2458 1590 1591 2461 367 1605 2487 1619 2489 2490 411 2516 2532 2544 1678 1686 1708 2599 2609 2611 1756 2643 2645 1794 1807 1843 2025 2037 2043 2045 820
friend$	2184 338 1646 2527 445 1704
friendly$	2202 2307 2022
friends$	1282 1297 78 2176 79 1312 2184 1317 1335 2206 2209 2211 2260 1499 2398 2399 1531 2419 2420 1566 338 2436 2441 2445 2447 2454 2455 2467 2478 2481 2482 2488 2502 2507 1646 1653 2527 445 2547 450 2549 2554 2556 2563 2565 1697 2567 2577 2579 482 2582 494 2596 2602 2612 519 2623 526 2626 2629 2631 2644 2663 2029
friendship$	2384 2386 2398 1530 2399 2433 338 2450 2452 2454 2478 2487 2488 2513 431 1678 2547 452 2556 2565 1715 1731 526 2626 1780 2029
friendships$	2384 2386 2398 2399 2433 338 2450 2452 2454 2478 2488 431 2547 452 2556 2565 526 2626 2029
from	1528 2489 1685 1799
from$	1269 2169 1342 174 1462 2378 1529 1569 1594 2465 1598 1617 1622 1638 2543 1687 2562 1700 2570 1710 2593 503 2622 1778 2656 2659 2668 2684 615 1853 1857 1962 2042 2053 2089
full$	191 1497 605
fuller$	191
fullerpicture$	1963
fullersense$	1963
fullerunderstanding$	1963
fully$	1287
fun$	54
functi	1267
functional$	2136
fund$	28 1137 1138
funded$	1137 1138
fundin	1238 2154 2171 2300 587 1822 1835 869
funding$	28 1355 130 1410 1894 1137 1138
funds$	28 1137 1138
furniture$	2673
furthe	160 166
further$	1389 1395 1565 1701 680
future	166
future$	1395 2271 1565 1931
gain$	670 764
gaining$	670 764
gains$	670 764
game	61
game$	1290 2673
games$	1290 2673 2680
gang$	295 1882 798
gap$	2337 434 474 1907
gaps$	2337 1907 1935
garden$	58 2660 868
gardenes$	868
gardens$	868
gate	64
gate$	36 2157 62
gates$	36 2157 62 2601
gather	1514 1515 2385 2392 1526 2401 2402 1553 1570 1572 1579 1659 1668 2552 2569 1708
gather$	2383 2390 1525 2395 2422 2423 2444 2448 1652 2528 2575 2585 1745 2615 2640 734
gathered$	2375 2390 1749 1817 1825
gathering$	2384 2435 2439 2446 2450 2537 2538 734
gatherings$	2439 2441 2446 2577
gathers$	734
gave$	508
genera	160
general$	1389
get	2181 1313
get$	2182 2292 261 299 382 1621 1652 548 585 664 734 768
gete$	664
getes$	664
geting$	548 664 734
gets$	2292 261 299 382 548 585 664 734 768
getting$	261 299 382 1668 664 768
gift$	1318
gifts$	1318
gig	61
gig$	1290 2679
gigs$	1290
girl	1315 281 1516 2393 1535 1575 2458 1590 1591 2461 367 1605 2532 1686 1712 2025 2037 2045 820
girl$	2184 2466 445 1704
girlfriend$	991
girls	53 67 68 88 1321 106 110 221 1450 281 1516 2393 1535 331 1575 2458 1590 1591 2461 411 2532 2544 1686 1708 1794 1807 1843 2025 2037 2045 820
girls$	1282 1297 78 79 2184 1317 1335 2211 1499 2442 2466 2467 2488 445 2577 494 2596 2663 2036
giv	858
giv$	211
give	160
give$	1389 184 193 211 242 300 508 682 866 1161
given	2110 2130 2132 1299 75 1348 160 253 1816
given$	1253 2132 2168 1304 1316 2217 1389 2259 184 193 1482 1816 1836
gives$	193 211 242 508 682 866 1161
giving$	184 193 211 300 508 682 866 1161
givs$	211
go	2105 2181 1313 127 480
go$	1292 2176 2182 101 1348 2292 1511 1525 329 1579 355 1585 381 1621 405 1695 490 543 552 1785 620 878
goal$	1995
goalpo	64
goalpost$	36
goalposts$	36
goals$	1995
goe$	1511
goes	127 480
goes$	1292 2176 2292 1511 329 355 381 405 1695 490 1769 543 1785 571 620 878
going	1248 166 480
going$	2117 1395 2321 1491 2438 355 2569 2581 1774 1848 1918 696
gone	2105
gone$	2132 1292 1294 2186 1816 620
good$	2202 2315 1477 1612 2588 605 732 767
gos$	101 1511
got$	71 382
government$	1895
governor$	2140
governors$	2140
gp$	992
gran	2587 532
gran$	978
grand	1712 2587
grandad$	978
grandbrother$	976
grandcarer$	976
grandcarers$	976
granddad$	976 978
granddaughter$	976
grandfather$	976
grandm	1558
grandma$	978
grandmother$	976
grandmum$	976
grandp	1558
grandparent$	976
grandparents$	976 989
grandsister$	976
grandson$	976
granma$	978
granny$	978
granpa$	978
grant	1238 2154 2171 587 1822 1835 869
grant$	28
grante	2132 1816
greate	73 693
greater$	1302 191 246 1497 273 718 759 767
green$	2178 2179 1830 1849
greet$	1217
greete	91
greeted$	1320
greeting$	1217
greets$	1217
grew	878
grip$	1740 2624 527 1757
groom	1871 1128
groom$	2205 2651 2652
groomed$	891
groomer$	891
groomers$	891
grooming$	891
grooms$	891
ground$	816
grounding$	816
grounds$	816
group	1238 53 2154 67 2171 83 1321 106 1337 110 1340 1341 1391 221 1450 281 1516 2393 2397 1534 1535 2414 2425 331 2440 1575 2458 1590 1591 2461 1599 2468 2474 2487 1619 2491 411 2516 1651 2532 2544 1686 2568 2574 1708 2609 1756 2645 1794 2666 1807 587 1822 1835 1843 1932 2025 2037 2043 2045 820 869
group$	1255 2142 2143 1282 78 79 1312 1335 2206 2209 2210 2211 2260 2349 1499 2398 2399 1531 2417 2419 2420 2432 2433 1566 2436 2441 2446 2447 2452 2454 2455 2464 2467 2469 2478 2480 2486 2488 2492 1629 1633 2504 2507 412 1642 2513 1649 1653 432 1665 2545 2546 2547 2549 452 2553 2554 2556 2558 2563 2577 2579 482 2583 2584 2585 494 2596 1729 2600 1736 2612 1751 2621 526 2626 2629 2631 2644 1780 2663 2029
groupactivities$	2520
groupevenings$	2520
groupi	2569
groups	2468 2568 2571 1708
groups$	2142 2143 1519 291 2399 2446 2469 1633 1649 1665 2547 2577 2583 2584 2600
groupsession$	2520
groupsessions$	2520
groupwork$	2520
grow	878
grow$	1614
grows	878
growth$	73
guard	34 65 66 1315
guard$	2184
guardian$	986
guards$	57 2184
guidan	1238 2154 2171 587 1822 1835 869
guidance$	130 2258 1894 1091
guide$	299 1091
guided$	1091
guidel	59
guideline$	60
guidelines$	60
guides$	1091
guiding$	1091
gulf$	434 474
gym	69 1822
had$	2116 52 71 2195 591 606 1837
haircuts$	2095
half	33 2468
half$	1262 54 74 102 1623 1835
hall	23 69
hall$	2432 373 2486 2533
halt$	352
halv	878
halved	1332 1343
halved$	2201 2212
halves	1599 2468 2571
halves$	1758 2628
hand	858
hand$	2318 2000 1162
handed	2110 2132 75
handed$	2132 1299 1304 1816 1836
handing$	1162
handle$	2539
handou	1238 2154 2171 587 1822 1835 869
handov	1475
handover$	2344
handovers$	2344
hands$	1162
hang$	1514 2552 2640
hangin	1668
hanging$	2385 2537 2538 2569 2581 1730
happen	1248 2132 1816
happening$	2117
happy$	1761
hard$	430 1900 1966
harder$	430
harm	108 1871
harm$	2205 2651 2652 1908 952
harmed$	952
harmful$	952
harming$	952
harms$	952
harnes	1037
has	552 716
has$	9 1263 48 52 55 1287 71 87 144 2347 264 608 1840 779
have	2181 552 716
have$	9 1263 48 52 55 1287 87 144 170 227 240 2347 264 608 1840 779
haven$	2304 2356
having$	170 264 1734 1847 779 855
he	110 445 466
he$	1472 2357 1498
head	65 66 2666
headco	13 47
headcount$	1276
heal$	676
heale$	676
heales$	676
healing$	676
heals$	676
health	2355 301 449
health$	663
heard	2190 1339 2208 1917
heard$	2320 2375 883
heart$	1372
heater	64
hedge$	36
held	2130 2132 2159 1299 72 121 122 123 1816 700
held$	2152 2168 1301 1351 1352
helmet	64
help	2351 703
help$	112 2258 217 382 1936 2010 2019 1093
helped	414
helped$	112 1093
helpfu	2296
helpful$	2202 112 1924
helpin	703
helping$	217 1093
helpline$	63
helplines$	63
helps$	217 382 1093
her	1333 281 1516 2393 1535 2440 1575 2458 1590 1591 2461 1605 2491 410 2532 2544 1686 2630 1859 2025 2037 2040 2045 820
her$	2164 125 1489 1583 1597 395 772 2056 2094
here	1348
here$	2175 2217 2218
herfriends$	2554
hergroup$	2554
hierar	929
high$	605 646 759
higher	73 878
higher$	1302 605 759
highli	1037
hike$	2677
hikes$	2677
him	1333 281 1516 2393 1535 1575 2458 1590 1591 2461 1605 2491 410 2532 2544 1686 2630 1859 2025 2037 2040 2045 820
hire$	1149
hires$	1149
hiring$	1149
his	2440
his$	2164 125 1489 1583 1597 395 772 2056 2094
hisfriends$	2554
hisgroup$	2554
hit$	594
hits	1256
hits$	2125
hoc$	1404
hockey	1811
hockey$	2680
hold	1619 700 716
hold$	155 267 362 2488 1713 1740 2624 527 1757 674 779 815 836 1195
holding$	155 674 779 836
holds	1264 2133
holds$	155 267 674 779 836 1195
holiday$	531
holidays$	531 2650
holidayss$	531
holist	160 704
holistic$	1389
home	317 2474 2508 1682 1699 2568 472 2571 1714 2676
home$	2202 1546 2418 2494 2535 1673 2555 2559 2561 2583 1721 495 520 1763 2665 625 2089
homes	1626 2568
homes$	2418 2495 2509 1673 2559 2583 2669
hometime$	2551
hometimes$	2551
honest$	2202 1904 2022
hope	1339 2208 2351 743
hope$	1428
hopes	1339 2208 743
hoping	743
horizo	756 1985
host$	2204 1172
hosted	2132 2159 1816
hosting$	1172
hosts$	2204 1172
hotline$	38
hotlines$	38
hotspot$	930
hotspots$	1913 930
hours	1238 2154 2171 587 1822 1835 869
hours$	2121 30 2172 1595 1680 2053
house	1699 2568 472 507
house$	362 495 1736
housed$	1593 1674
household$	1667
households$	2523
houses	1599 2468 1626 1657 2568
houses$	2495 2526 2642
housin	507
housing$	1736
how	154
how$	11 32 49 1383 1423 1707 1842 1862 1968 2072
hub	23 69 1822
hub$	2356
humili	957
hung	1814
hung$	2683
hurt	1314 108 1871
hurt$	2183 2205 2651 2652 1872 951
husband$	984
hustl	479
identi	2132 1313 1394 1816
identification$	1694
identified$	1277 2259 2263 1831 1833 916 1099
identifies$	706 916 1099
identify$	2182 135 706 916 1099
identifying$	135 706 916 1099
identifys$	135
identity$	2308
if	1716
if$	126 2269 213 269 2415 2542 2574 1884 695 1931 1939 778
imam	65 66
impact$	1914
implem	4 2132 132 1361 1816
implementation$	1233
impos	812
impossible$	430
improv	73 693 703 878
improve$	1302 686 1083
improved$	1302 2310 246 605 1965 767 1083
improvement$	58 73 2230 2018
improvements$	58 2230 2018
improves$	686 1083
improving$	686 1083
in	2133 1375 1401 1414 1767
in$	2134 1275 2145 1285 1288 2160 1302 76 2180 1325 97 1327 100 1334 1362 2240 2244 157 159 1393 2266 2270 173 2283 2309 1448 2333 1496 314 2430 402 2541 2543 2555 2561 2575 1728 544 1789 2659 1792 2661 2670 2671 1805 2676 2678 1813 2684 1851 1853 1858 1977 771 2006 809 2052 2067 2068 2074 2081 2091
incide	880
incident$	103 687
incidents$	103 687
includ	1348 120 1917
include$	2217
included$	2217 1349 1825
inclus	206 258 704
inclusion$	1041
inclusive$	1435 2307 1487 2022
increa	73 693 703 716 878
increase$	73 1302 246 2007
increased$	1302 191 2310 246 605 718 1965
increases$	2007
increasing$	1302 246
indivi	1643 455
individual$	421
individually$	2512 2031
indoors$	2555 2561
induct	1238 2154 1286 2171 587 1822 1835 869
inducted$	2155
induction$	2
influe	2355 2598 2005
influence$	2397 1572 2441 1740 2624 527 1757 1115
influenced$	1115
influences$	1115
influencing$	1115
influential$	2033
inform	1238 2150 2154 2165 2166 2171 1397 587 1822 1835 1917 869
inform$	1102
information$	2122 1258 1380 2250 2266 1932 1963
informed$	2265 2320 1929 1949 1999 1102
informing$	1102
informs$	1102
ininto$	1803
injunc	294 1523 295 1524
injunction$	2027
injunctions$	2027
injur	880
injured$	953
input	1238 2154 2171 1502 587 1822 1835 869
input$	2371 1051
ins$	2240 1792
inset	1238 2154 2171 587 1822 1835 869
inside	2591
inside$	1551 2555 2561
insigh	756 1985
insight$	1963
insist$	513
insistd$	513
insists$	513
inspector$	602
inspectors$	602
inspire$	1026
inspired$	1026
inspires$	1026
instagram$	522
instal	2132 1265 1299 1816
install$	1140
installation$	58
installed$	2134 2139 2168 1140
installing$	1140
installs$	1140
instead$	95 1330 400 1684 658
instil	1037
instru	346
instruct$	306
instructed$	306 350
instructing$	306
instructs$	306
intake	2604
integr	1037
intell	1397
intelligence$	1380 2266 1963
intend	743
inter$	166
interaction$	1776
intercom$	38
intercoms$	38
interest$	2324 2366
interests$	338
interrogat$	729
interrogate$	729
interrogates$	729
interrogating$	729
interrogats$	729
interv	1238 2154 2165 2166 2171 587 1822 1835 869 1037
intervention$	1898 1935 2010 2020 1042
interventions$	1935 2010 1042
interview$	854
interviewed$	854
interviewing$	854
interviews$	854
into	1375 403
into$	2217 1362 2244 2263 1481 2459 394 2543 544 1803 1967 1986 809
introd	4 2132 1816 812
introduce$	1225
introduced$	1225
introduces$	1225
introducing$	1225
introduction$	1233
invest$	748
investigate$	739
investigates$	739
investigating$	739
investing$	748
invests$	748
invita	1238 2154 2171 587 1822 1835 869
invite	1229 2130 2150 1286 1294 2165 2166 609
invite$	1155
invited$	2098 2155 2163 1838 1155
invites$	1155
inviting$	2307 1155
invoice$	598
invoices$	598
involv	1502 1917
involve$	1122
involved$	1122
involvement$	2371
involves$	1122
involving$	1122
is	1232 121 153
is$	1287 1291 1292 77 80 105 115 1359 196 1451 231 2343 364 584 585 586 632 634
isolat	808
isolate$	807
isolates$	807
isolating$	807
isolation$	2535 2038
issue$	2235 2248 2250 2281 687 1920 1990 1063
issued	2132 1299 75 1816
issued$	2110 2168 1304 1827 1836
issues	1932
issues$	2235 2248 1380 2250 2281 687 1063
it	1333 2208 1859
it$	1239 2235 1376 1786 1850 632 1990 2056 2058 2063 2082 2090 2093
item$	1829
items$	1829
its$	208 1466 1489 1555 2672 1804 2674 1810 1812 772 2053 2054 2056 2075 2079 2082 2093 2094
itself$	1976
january$	2194
job$	598
jobs$	598
jog$	868
joges$	868
jogs$	868
join	1249 2118 2130 56 1576
join$	1475 765 1224
joined	2130 2132
joined$	166 1409 214 1502 1917 704 765 1224
joining$	1224
joins$	1224
joint	1258 166
joint$	2127 1395 1629 412 1642 2553 1779 1932 732 766
jointly$	1934
judgement$	2275 1902 1050
judgemental$	1435 1487
judgment$	1050
july$	2194 1326
june$	2194 1326
keep	2181 1533 315 483 700 716
keep$	116 163 164 179 223 2330 267 287 1536 337 362 363 365 1620 427 435 457 463 514 530 670 681 701 720 815 1191
keeped$	435
keepin	700
keeping$	163 164 179 223 287 362 363 365 427 435 457 463 514 530 670 681 701 815 1191
keeps	700
keeps$	116 163 164 179 223 267 287 362 363 365 427 435 457 463 514 530 670 681 701 815 1191
keepting$	530
kept	2132 121 122 123 1394 1816 700
kept$	2101 1344 116 1351 1352 2263 223 1453 362 1593 457 463 476 681 815
kepting$	681
kepts$	681
keys$	607
keyworker$	2146
kid	1712
kids$	2481
kind$	2177 2202 1658 2022
kinder	449 1696
kindly$	1989
kit	64
kit$	607
kitche	69 2657
kitchen$	58
kits$	607
knew$	2195 613 633
knife$	913
knives$	912
knock$	863
knocke	2132
knocking$	863
knocks$	863
know	2181 1339 2208 1917
know$	2330 1488 2359 613 633
knowing$	613 633
knowle	756 1985
knowledge$	1963
known	91 121
known$	1320
knows	1339 2208
knows$	613 633
kpi$	1823
kpis$	1823
labeled$	969
labelled$	969
lad	1712
lad$	445
lads	67 281 1516 2393 1535 1575 2458 1590 1591 2461 2532 1686 1708 2025 2037 2045 820
lads$	1499 445 2577 494 1869
laid$	2156
lamp	64
lamp$	36 62
lamps$	36 62
landlo	65 66 1784 2666
landlord$	2653 893
landlords$	893
language$	1958 1995
lanyards$	607
lapse$	2529
larger$	2534
last$	2180 1325
lasted	2193 96
late	1789
late$	2658
later$	1931
laugh$	2176
laughs$	2176
launch	2132 1816
lawyer$	1015
lcs$	2144
lead	34 35 1274 2153 65 66
lead$	2143 2146 2204 1433 299 579 604 2084
leadar	1264 2133
leadat	1264 2133
leadca	1264 2133
leadch	1264 2133
leadchecks$	1264
leadci	1264 2133
leadco	1264 2133
leadde	1264 2133
leadem	1264 2133
leader	65 66 281 1516 2393 2396 1535 1575 2458 1590 1591 2461 367 1605 2532 1686 466 2632 2025 2037 2040 2045 820
leader$	2424 602 2033 2036
leaders$	2424 602 2033 2036 926
leadfi	1264 2133
leadho	1264 2133
leadin	445 2040
leading$	579
leadlo	1264 2133
leadma	1264 2133
leadme	1264 2133
leadof	1264 2133
leadpr	1264 2133
leadre	1264 2133
leadru	1264 2133
leads$	2204 579
leadse	1264 2133
leadsh	1264 2133
leadsu	1264 2133
leadup	1264 2133
leadvi	1264 2133
leadwr	1264 2133
leafle	1238 2154 59 2171 587 1822 1835 869
leaflet$	2122 2172 2660 2087 871
leaflets$	2172 2087
learn	703
learn$	233 2451
learni	1238 2154 2171 1397 587 1822 1835 869
learning$	2266 233 1893 1038
learns$	233
leav	523 858
leave	2181 300 317 409 480
leave$	116 117 1525 1529 1546 1638 424
leaves	480
leaves$	116 117 424
leavin	300 1682 480
leaving$	116 117 1529 424
leavingtime$	2551
leavingtimes$	2551
led$	251 1949 1999
left	121 2620
left$	1344 116 117 201 2623
lend$	1180
lending$	1180
lends$	1180
lens$	1046
less	451
less$	327 328 1571 1670 657 874
lessen	465 500 2625 528 1037
lesson	1238 2154 2171 1599 2468 1699 2568 2648 587 1822 1835 869
lesson$	2172 2174 2203 373 2477 2545 871
lessons$	2172 2174 2196 1329 2203 1855 2085 2095
let$	259 1507 1532 356 1613 1620 1655 2591 499 515 565
leted$	1507
lets$	259 356 515 565
letted$	1507
letter	1238 2154 2171 587 1822 1835 869
letter$	2122 103 2087
letters$	103 2087
letting$	259 356
level$	605
levels$	605
levera	1037
liais	1928
liaise	1294
liaise$	1022
liaised$	2163 1295 1022
liaises$	1022
liaising$	1022
liaiso	1258 1371
liaison$	2127 2240 2264 1022
librar	65 66 69
library$	2486 2533
licenc	1238 2154 2171 587 1822 1835 869
licence$	294
life$	546
lift	528
lift$	850
lifted	2625
lifted$	850
lifting$	850
lifts$	850 2095
light	64
light$	36 62 556 828
lighti	64
lighting$	36 62 1915 828
lights$	36 62 556 828
like	1339 2208
like$	1428 2367
liked	91
liked$	2147 1320
likes	1256 1339 2208
likes$	2125
limit	286 1533 343 451 477
limit$	366 478 498
limited$	2377 478
limiti	286
limiting$	366 478
limitped$	478
limitping$	478
limits	286
limits$	366 478
limitting$	478
line$	63 2215 178 2295 1889
lines$	63 2215 178 1408 1889
linger	2569
linger$	2552
link	1515 1619
link$	133 185 2384 302 322 2488 1694 569 650 1996
linked$	133 185 569
linking$	133 185 569
links	1932
links$	133 185 2286 2384 302 322 2488 1694 569 650 1905 1932 1996
liquidlogic$	2144
list	59 1313
list$	3 1250 31 2182 2660 648
listen	1917
listen$	2236 1098
listened$	627 1098
listening$	2236 1930 724 1098
listens$	1098
lists$	1250 31 648
lit$	1858
live	2132 2474 1816
live$	2161 2451 1593 442 2564 2573 489
lives$	442 489
living$	2451
loaded$	1836
lobby$	666
lobbying$	666
local$	2231
lock	64
lock$	36 62 435 1132
locked	542
locked$	435 1771 1132
locking$	435 1132
locks$	36 62 435 1132
lodge$	489
log	1238 2154 2171 587 1822 1835 869
log$	3 31 2144
logged	2132 1299 1816
logged$	2107 46 2168 1827 921
logs	1264 2133
logs$	31 2144 921
loiter	2569
long$	2200
longer	2181 309 1683 484 878
longer$	1309 1402 278 303 1538 345 347 1582 1725 1845 803 818
look	743
look$	183 202 1433 218 238 271 315 1915 738 777
looked$	121 1394 738
lookin	743
looking$	202 218 238 271 738
looks	743
looks$	202 218 238 271 738
loop$	1929
loosen	390 1681 465 2625 528
loosen$	2550
loosens$	2550
lose$	192 300 1614 1755
loses$	192 326 1755
losing$	192 1755
lost$	1755
lot$	2480 2481 2631 2644 2647
lower	878
lower$	846
lowered$	846
lowering$	846
lowers$	846
loyalties$	322
loyalty$	322 1694
lunch	1599 2468 1682 1801 1802
lunch$	1600 1793 2670 2671 2085 2095
lunche	2468
lunches$	2085
luncht	509 510
lunchtime$	2167 2551 1738 2608
lunchtimes$	2167 2551 1738 2608
mace$	2225 2226
made	1244 2130 2132 1299 153 1816
made$	2113 2156 2168 2339 350
magistrate$	1017
mail	1238 2154 2171 587 1822 1835 869
mailed	1229 2132 1816
mailed$	2098
main	445 2040
mainta	703 716
maintain$	670 1087
maintained$	2310 1087
maintaining$	670 1087
maintains$	670 1087
make$	131 153 169 209 1446 244 265 417 441 548 562 717 775
makeing$	548
makes	1264 2133
makes$	131 209 265 417 441 548 562 775
making$	131 2241 169 209 244 265 417 441 775
male$	1866 1125
males$	1866 1125
mam$	977
man	2187
man$	887 1125
manage	34 35 1264 2133 1273 1274 65 66 183 1446 414 2666 703
manage$	1412 2315 2539 674 1078
managed$	2310 799 1078
management$	732
manager$	2142 2143
managerchecks$	1264
managers$	57
manages$	1078
managi	703
managing$	1078
manner	1436
manner$	2305 2312
many$	1240 2129 1261 1278 1303 2200 2576
map	1238 2154 59 2171 1310 587 1822 1835 631 869
map$	63 2660 567 611
mapped	1299
mapped$	2168 567 922
mappin	1238 2154 2171 587 1822 1835 631 869
mapping$	567 1909 922
maps$	567 611
march	487
march$	2194 1326
mark$	10 1840 1860
marked$	10 632
marks$	10 1840 1860
mash$	2225 2226
master	1238 2154 2171 587 1822 1835 869
match	61 1801 1802 1811
match$	1290 2655 1793 2670 2671 2679 2680
matche	1811
matches$	1290 2679 2680
materi	64
mates	1678
mates$	2481 2547
matter$	1348 2281
matters$	2281
maximi	1037
may$	1326 2252 198 1504 1660
mayor$	1895
meal	61 1801 1802
meal$	1290 2660 1793 2670 2671 2679 2085
meals$	1290 2679 2085 2087
mean$	2345
meaningful$	1364 669 2015
means$	2246 2285 2345
measur	1398
measured$	44
measures$	2267 1399
mechanisms$	1399
mediat	1238 2154 2171 587 1822 1835 869
medic$	1012
meet	1230 2105 72 2181 1514 2392 1526 2401 2402 1553 1570 1576 1579 2489 1659 2552 1713 491 1928
meet$	2104 1301 2176 1511 2383 1525 2395 2422 2423 2444 2448 2528 1662 2575 2585 1742 1745 2615 2637 2640 561 594
meetin	1238 19 1248 1258 1273 1274 2154 2171 1371 1515 2385 2405 1572 2569 2581 1730 587 1822 1835 869
meeting$	2117 2127 2142 2143 2172 2225 2226 2240 2376 2384 1529 2433 2438 2450 1641 2511 1668 2538 871
meetings$	2127 2142 2143 2172 2240 2246 2376 2441 1641 2511
meets	1264 2133
meets$	2104 1301 2176 1511 561
meetup$	2439
meetups$	2439 1720
member	34 53 2153 67 68 83 1315 88 1321 106 110 1340 1391 221 1450 281 1516 2393 1534 1535 2410 2412 331 1575 2458 1590 1591 2461 367 1605 2487 410 2532 2544 1686 1708 2645 1843 2025 2037 2045 820
member$	2184 2466 445 1704 2036
members$	0 1 2103 12 16 18 37 1282 57 1297 78 79 1312 2184 1317 1335 1337 2209 2211 2260 1531 1566 2442 2466 2488 445 2577 482 494 2596 2036
membership$	1624
memora	1238 2154 2171 587 1822 1835 869
men	2187
men$	887 1125
mend$	676 1143
mende$	676
mended	1265
mended$	2134 2139 1143
mendes$	676
mending$	676 1143
mends$	676 1143
mental	2598
mention$	2215 1889
mentions$	2215 1889
mentor	1238 34 35 1264 2133 2153 2154 65 66 2171 587 1822 1835 869
mentor$	0 1 2103 1236 12 16 18 2146 57 2172 604
mentorchecks$	1264
mentoring$	2128
mentors$	0 1 2103 1236 12 16 18 57 2172
mentorschecks$	1264
menu$	2673
messag	1238 2154 2171 1576 1668 2581 1713 1730 1774 587 1822 1835 869
message$	1318 92 1742 2664 1893 1912 1995
messages$	1318 92 2376 1509 1893 1912 940
messaging$	2376 2438 2537 1912
met	2105 2130 2132 1280 1294 2165 2166 72 414 609 1917
met$	2124 2149 1284 2163 1295 1301 1749 594 1838
meters$	2437
metres$	2437
midwife$	1006
might	1495
might$	198 1504 1660
miles	418 2573
miles$	2437 1647 1701 1724
milestone$	51 1823
milestones$	51 1823
mind$	2317 2365 1929
mindfu	1394 1458
mindful$	2263 2265 2327
mindse	756 1985
minibu	1238 2154 64 2171 2604 587 1822 1835 869
minibus$	2679
minimi	286 343 451 703 1037
minimised$	2310 2377
minute	1238 2132 1268 2154 2171 587 1816 1822 1835 869
minutes$	2137 1983
missin	1314
missing$	2183 880
mistak	960
mitiga	703 1037
mitigated$	2310
mix	1514 2392 1526 2401 1579 2489 2552
mix$	2383 2395 2444 2448 2637 2047
mixing	1515 2385 2405 2569 2581
mixing$	2384 2433 2450 2538 1730 2048
mobile$	2112
mobili	1037
mobilised$	1832
model$	1954
models$	1954
module	1238 2154 2171 587 1822 1835 869
module$	2 63
modules$	63
moment$	2255 2342 1607
momentum$	1899
monday	509 510
monday$	2167 509 1738 510 2608 1787 2681 2682
mondays$	2167 1738 2608 1787 2681 2682
money	2300
money$	28
monito	1394 1928
monitor$	917 1019
monitored$	44 2263 917 1019
monitoring$	45 917 1019
monitors$	917 1019
month$	531
monthly$	2099 572 592
months$	2271 2588 531
more	73 160 166 2389 693
more$	1302 1305 82 1389 1395 191 1422 205 1438 241 266 1497 273 1521 333 1565 359 2534 449 1696 493 2613 605 1846 680 1943
mornin	509 510
morning$	1283 1738 2608
mornings$	1283 1738 2608
mosaic$	2144
mosque	69
most	33 1744
most$	1262 1305 1494 1605 2613 2632
mother	1558 2587 532
mother$	976
mothers$	232
motivate$	1027
motivates$	1027
motivating$	1027
mou	1238 2154 2171 587 1822 1835 869
mounte	1814
mounted$	2683
mov	487 512
mov$	425 438 475
move	376 480
move$	305 317 329 362 377 2484 387 405 409 425 438 461 1695 475 490 2605 2619 543 1777 574 785 2028 827
moved	376 2619
moved$	1314 305 329 1559 1593 1596 377 405 425 438 1674 1695 475 506 543
moveed$	461
moveing$	305 461
movements$	928
movered$	461
moves	376
moves$	305 329 362 377 2484 405 425 438 461 1695 475 490 2605 543 574 785 2028 827
moving	376
moving$	425 438 475 1777 697 827
movred$	425 438
movring$	425 438
movs$	425 438 475
much$	1261 2200
multi$	1258 166 704
mum	1558 2587 532
mum$	976
mural$	58 2660
murals$	58
museum	69
music$	2673
must	2343 2347
must$	136 204 212 1461 1660
nailed	1814
nailed$	2683
name	2181 1313
name$	2182 1320 840
named	2186 1319
named$	1277 2188 1833 636
names	2119
names$	647 840 945
nan	1558 2587 532
nan$	979
nana$	979
nanny$	980
narrat	756 1985
narrow$	678
narrowing$	678
narrows$	678
naturally$	1681
near	1671 1676
near$	1402 1542 2451 2545 1813 2067
nearby$	2052
necess	160
necessary$	1389 1923 1924
need$	2341 2347
needed	2296
needed$	1923 1924
needs	1917 1932
needs$	2341 2347 1935 1061
neighb	88
neighbours$	1317
neither$	285 374 447
nephew	1712
net$	2337
netbal	1811
netball$	2680
networ	19 26 1378 1784
network$	1236 1255 109 2247 338 2547 2584 2600 2653
networks$	2246 2285 338 2547 2584 2600
never	309 1683
never$	278 285 303 1538 347 2470 379 392 408 420 433 1725 504 803 818 974
new	301 449 1696
new$	2139 332 1612 404 429 502
newsle	1238 2154 2171 587 1822 1835 869
newsletter$	871
next$	1671 1676 1931
nicer	449 1696
nicer$	1612 429
niece	1712
night	1599 2468 2508 2571
night$	2121 2167 1587 2472 2496 2497 1672 2586 1738 2608 2616
nights	2468 880
nights$	2121 2167 1587 2473 2497 2509 1672 2592 1738 2608 1851
no	86 341
no$	89 245 284 312 336 353 357 378 422 436 501 1744 536 545 547 550 616 617 795
nobody	110 245
nobody$	1474 447 879
non	283 794
non$	206 258
nonassociation$	2023
noncontact$	1512
none	110
none$	245 313 374 447 879
nor$	285 818
normal	1037
normal$	1377 207
norms$	1958
north	1719
not	95 1533 309 341 1683 1684
not$	85 86 1324 118 119 278 285 296 303 2404 1538 345 347 2470 374 379 384 392 398 408 420 423 426 433 1725 504 537 803 818 819 973
note	1238 2154 2171 1347 152 587 1822 1835 869
note$	31 2214 2215 2216 1964
noted$	46 1825
notes$	31 2137 2142 2215
nothing$	316
notice	59 1339 2208 1523 1524
notice$	62 2236 2366 290 556 2026 2034 2035
noticeboard$	2157
noticeboards$	2157
notices$	62 556 2026 2034 2035
notifi	2150
november$	2194
now$	1287 1309 2180 254 2588
nowhere$	325
number	13 59 2187
number$	14 20 2122 25 27 43 63 70 1706
numbers$	2129 1706 607
nurse	34 35 2153 65 66
nurse$	1236 1000 1003
nursea	1264 2133
nursec	1264 2133
nursechecks$	1264
nursed	1264 2133
nursee	1264 2133
nursef	1264 2133
nurseh	1264 2133
nursel	1264 2133
nursem	1264 2133
nurseo	1264 2133
nursep	1264 2133
nurser	1264 2133
nurses	34 1264 2133
nurseu	1264 2133
nursev	1264 2133
nursew	1264 2133
nurtur	206 258 703
nurture$	1114
nurtured$	1114
nurtures$	1114
nurturing$	1435 1487 1114
observ	1238 2154 2171 587 1822 1835 869
obtain	2132 1816
obtain$	734
obtained$	1817 1825
obtaining$	734
obtains$	734
occasi	880
occasions$	1595
occur	1442
occur$	2311
occurs$	2311
october$	2194 1326
of	1259
of$	2102 1260 1270 2145 2182 2191 1324 2199 1338 1342 2217 150 2251 2267 1407 2289 2290 1439 2328 2363 2388 1520 1527 2410 1547 1551 1636 1638 2525 2536 1675 1698 2627 2668 1839 1842 614 1876 1877 1887 1962 1970 2042
off	1528 1693 2573 2676
off$	2100 2108 2149 293 1529 2562 2593 520 1770 1771 2054 2077 2078 2081
offer	1238 2154 2171 160 1475 587 1822 1835 1932 869
offer$	135 1389 211 2344 2364 1898 1120 1198
offere	1229 2132 2150 2165 2166 1299 75 160 2296 1432 253 1485 1816
offere$	211
offered$	2098 2152 2168 1304 1389 2259 1394 2301 1482 2354 1761 1120 1198
offeres$	211
offeri	160
offering$	135 1389 211 1120 1198
offers	1264 2133 160
offers$	135 1389 211 1120 1198
office	34 35 1264 2133 2153 65 66
officer$	0 1 2103 1236 12 16 18 57 896
officerchecks$	1264
officers$	0 1 2103 1236 12 16 18 57 896
officerschecks$	1264
often	14
often$	7 1243 1261 2200 2353 1886
older	445 2607 2040
older$	2187 281 1516 2393 1535 1573 1575 2458 1590 1591 2461 2532 1686 2572 637 639 640 2025 2037 2045 820 821 822
oldest	281 1516 2393 2396 1535 1575 2458 1590 1591 2461 367 1605 410 2532 445 1686 466 2632 2025 2037 2040 2045 820
oldest$	2572
on	1789 787
on$	1275 1288 81 2183 1342 2269 2270 1417 2302 1449 237 2340 1486 2360 2403 2428 1581 375 1609 399 2541 1675 2646 558 2658 2659 2661 2662 1805 2678 1813 1880 1901 719 1987 2021 2053 2054 2067 2068 2077 2078 2092
once	2574
once$	2099 2431 2449 2457 2575 2595 2659
one	86 2396 445 470 2040
one$	54 1283 1425 1474 2395 308 1539 311 1552 1580 2464 367 1597 1605 410 1643 2512 421 1654 2528 437 447 2549 455 466 1726 2597 2630 2632 538 1835 636 2031 2054 2069 2070 2090 879
ones	1709
ones$	1283 2442 2498 1709 2578 2036
ongoin	160
ongoing$	1389 1411 732 1020
online$	2161
only$	310 351 2512 2519 459 497
onside$	2016
onto$	1275
open	1299 1789
open$	1252 54 1298 2168 2204 139 2277 1437 2321 2322 1458 2658 1858 1930 2012 2022 2084 1130
opened	2132 1299 1816
opened$	2147 2156 1298 2168 1130
opening$	139 824
opens$	1298 2204 139 1130
operat	1267 1878
operational$	2136 2161
opinions$	277 596
opport	2300 2351 1917 1932
opportunities$	1440 1935 1936 741
opportunity$	2287 741
opposite$	370 1610 1639 529 1759
optician$	1008
optimi	703 1037
option	2300 2351 1714 1969
option$	2294 1968 741
options$	2583 1935 1968 741
orange$	2178
orbit$	1740
order	1293 2382 294 1523 1524 346 487
order$	2136 2162 2381 290 306 513 548 598 2026 2034 2035
orderd$	513
ordere	2132 1293 1816
ordered$	2162 306 350
ordering$	306 548
orders	1523 1524 346
orders$	2381 306 513 548 598 2026 2034 2035
ordina	65 66 132 1361 214
ordinary$	207
ordinate$	2003
ordinated$	1443 2003
ordinates$	2003
ordinating$	2003
organi	2132 2159 1816
organisations$	1370
organise$	2204 581
organised$	581
organises$	2204 581
organising$	581
other	1378 221 1450 2397 301 2402 2412 2414 2425 2440 1603 2487 2490 2491 1634 2516 449 1696 2599 2607 1739 2609 2611 2643 2645 810 2043
other$	1358 2231 1364 2247 2398 1531 2411 1544 2433 1565 1567 2439 1573 2445 2454 2455 2463 2464 2467 370 2478 1612 401 1631 404 1645 2515 1653 2524 2549 2556 1690 2563 2579 2582 485 1720 2597 1735 2607 1739 2609 1741 2612 1754 526 2626 2629 2631 2633 1772 2039
others	1378 2425 2487 1689
others$	2247 2331 1531 2411 2441 2445 2447 2454 2455 2464 2467 1653 2549 2556 2557 2558 2563 2579 2582 2612 1754 526 2626 2629 2631 2644
ought	2343
ought$	2347
our	1348 200
our$	2217 1429 208 1466 1489 1812 772
out	1361 511 551 2676 1969
out$	1233 2158 2168 1304 1322 2213 1345 1346 118 2217 1349 1351 2301 1447 2323 2354 2383 1525 1528 1550 2448 2465 2474 1606 1611 386 1618 2489 1634 1664 2543 2550 1685 1702 1705 533 2636 1771 1799 625 1944 1991 2060
outcom	1932
outcome$	2346
outcomes$	2230 1914 1066
outing	2648
outing$	2679
outings$	2511 2679
outlet	2005
outlook$	2324
outrea	1238 2154 2171 1502 587 1822 1835 869
outreach$	2112 2128 2371 2010
outreachmentor$	1236
outreachmentors$	1236
outreachnetwork$	1236
outreachnurse$	1236
outreachofficer$	1236
outreachofficers$	1236
outreachpanel$	1236
outreachsergeant$	1236
outreachservice$	1236
outreachstaff$	1236
outreachteam$	1236
outreachworker$	1236
outreachworkers$	1236
outsid	118 1567 1634 1775
outside$	1288 2515 1813 1900 2052 2067
over	2518 1661
over$	2389 318 2439 2529 2530 2534 1727 2634 713 1962 1966
overla	1526 2552
overlap$	2395 2407
overleaf$	1983
overs$	2439 1720
overse	132 1361 1719 1037
oversi	1917 1932
oversight$	45 1945 1961 733
overview$	1945
own	132 1361
own$	1350 2222 1354 1549 1584 2535 443 1748 1863 761 2031
owner	65 66 2666
owners	756 1985
ownership$	2366
owns$	761
pack	1238 2154 2171 587 1822 1835 869
pack$	2122
paediatrician$	1004
page	1238 2154 2171 587 1822 1835 869
page$	1256 63
pages$	63
paid	2132 1816
paid$	1293 570 1827
paint$	2673 1144
painte	1265
painted$	2134 2156 1144
painting$	1144
paints$	1144
pair	281 1516 2393 1535 1575 2458 1590 1591 2461 410 2532 1686 2025 2037 2045 820
paired$	1779
pairs	1709
pairs$	2578
pan$	2292
panel	1238 19 26 1273 1274 2154 65 66 2171 1378 587 1822 1835 869
panel$	1236 1255 2140 2142 2143 2225 2226 2247
pans$	2292
paragraph$	2215 1889
paragraphs$	2215 1889
parame	1347
paramedic$	1013
parameters$	2216
parcel	473
parcelled$	1702
parent	33 34 2153 67 68 88 110 1391 1790 1957
parent$	0 1 2103 12 16 18 57 976
parents$	0 1 2103 12 16 18 1262 37 1272 57 1297 1317 2260 1444 232 1472 1535 307 391 1667 2669 1959 1973 976
park	69
park$	2457 2486 2533 865
parked$	865
parking$	865
parks$	865
part	1249 2118 2130 2131 2132 56 808
part$	2151 1285 118 1348 2358 1758 2628
partic	1249 2118 1256 56
participants$	2125 2138 1272
participate$	1285
participates$	1285
participation$	1834
partie	61
parties$	1290
partin	808
partne	26 1258 34 2153 1378 166 1475 249 1932 704
partner$	2138 985
partners$	0 1 2103 12 16 18 1255 2138 57 1370 2247 167 1478 735
partnership$	1255 2127 2140 2225 2226 1395 2344 1934
parts$	1758 2628
party	61
party$	1290 2679
pass$	152
passage$	2215 1889
passages$	2215 1889
passed$	2249
passes	64
passes$	607 2085 2087
pastor	160
pastoral$	1389
path	2657
path$	58 496
paths$	496
pathwa	1238 2154 2171 1714 587 1822 1835 756 1985 2005 869
pathway$	2583
pathways$	2246 2583
patient$	1904 2022
patrol	1230 2105 1238 2154 2171 587 1822 1835 869
patrol$	2104 2128 902 1173
patrolled$	1173
patrolling$	1173
patrols$	2104 2128 902 1173
patterns$	1913
paused$	1815
pay$	1139
paying$	1139
pays$	1139
peace	1737
peace$	2606 2623
peel$	299
peeled$	2012
peer	2397 1530
peer$	281 1516 2393 2397 1530 2399 1535 1575 2458 1590 1591 2461 2487 2527 2532 1678 1686 1715 1729 1731 1780 2025 2037 2045 820
peers	2487 1678 2609
peers$	2398 2399 338 2478 2481 2502 1653 2527 2547 2549 2556 2563 2565 2567 2579
people	33 34 2153 1450
people$	0 1 2103 12 16 18 1262 37 1272 1282 57 1297 79 1312 2184 1317 1335 2206 2209 2210 1367 2260 2349 1499 1505 1566 2481 2488 2527 445 2577 494 2596 554 2663 1868 641 2050
peoples$	2184
per$	33 1984
percen	33
percent$	1262
percep	756 1985
perceptions$	1958
perfor	61 2159
perform$	576 1207
performance$	1290 2655
performances$	1290
performed$	1207
performing$	576 1207
performs$	576 1207
periodic$	142 699
periodically$	2270 699 1931
permit	2591
permit$	2224 2279 1507 1613 1655 2007
permited$	1507
permits$	2224 2279 2007
permitted$	1507 1532 1688
persistent$	1904
person	34 2153 1315 281 1516 2393 1535 1575 2458 1590 1591 2461 367 1605 2532 1686 2025 2037 2045 820
person$	0 1 2103 12 16 18 57 2184 214 2466 1704 1868 770
persons$	2184
pharmacist$	1011
phone	1230 64 1713 2619
phone$	607 1158
phoned	1229 2132 1294 2165 2166 609
phoned$	2098 2163 1295 1838
phones	304
phones$	607 1158
phoning$	1158
photo$	41
photograph$	41
photographs$	41
photos$	41
physical$	668
physio$	1007
physiotherapist$	1007
pick	195
pick$	1365 183 1433 467 851
picke$	467
picked$	121 122 1394 851
pickes$	467
pickin	195
picking$	467 851
picks	195
picks$	467 851
picnic	61
picnic$	1290 1793 2679
picnics$	1290
picture$	41 1318 2197 1376 1963
pictures$	41 1318
pilot$	2
pitch	2657
pitch$	58
plac	512 812
plac$	475
place	1238 1257 2132 1265 2154 2159 2171 376 587 1816 1822 1835 869
place$	2107 2117 2126 2134 2255 2259 2268 2304 2323 2356 2457 362 373 2477 387 1624 400 2506 1684 461 475 530 1763 1833 1918 2065
placed	2132 376 1816
placed$	2451 1593 1596 377 405 419 1666 1674 475 506 1827
placeed$	461
placeing$	461 530
placem	1599 2468 1600 2474 1626 2503 1635 2508 1699 2568 472 1714 492
placement$	377 2484 387 2504 419 2559 2583 1721 495 1763
placements$	2469 377 2484 387 2495 2509 419 2559 2583 1721 495 1763
placered$	461
places	376 1796
places$	2255 2304 2356 362 387 461 475 530 2665 2065
placeting$	530
placin	376
placing$	419 475 1734
placs$	475
plan	1238 2154 2171 1353 587 1822 1835 743 869
plan$	2 2120 2122 51 2204 2219 2222 2223 1376 601 1931 1983 1990 1995 871
planned$	2115
planni	743
planning$	2241 2264 1898 1960
plans	743
plans$	2204 2222 2241 1399 601 1983
plant$	1201
planted$	2156 1201
planting$	1201
plants$	1201
play	61
play$	2112 58 1290 260 1525 1574 2655 582 1214
played	2159
player	67
players$	2051
playgr	1599 2468 2508
playin	1774
playing$	260 582 1214
plays$	1290 260 582 1214
pledge$	60
plug$	678
pluging$	678
plugs$	678
podcast$	63 2664
point	1313
point$	38 2182 2255 2326 1607
points$	38
police	34 35 1264 2133 2153 65 66
police$	0 1 2103 12 16 18 57 894
policechecks$	1264
polici	1238 2154 59 2171 1459 587 1822 1835 869
policies$	2328
policing$	895
policy	1238 2154 59 2171 1459 1806 587 1822 1835 869
policy$	63 2328 2675 871
pond$	58
pool	69 1811
pool$	2680
pop$	777
portal$	63
portals$	63
positi	206 258 301 449
position$	1931
positive$	2231 1364 1435 2307 2315 1477 1487 502 668 776 2015 2022
possib	2296 1969
possibilities$	741
possibility$	1968 741
possible$	1425 1647 1923 1924 1941 741
post	1238 2154 2171 587 1822 1835 858 869
post$	2175 1831 1833
posted	2132 1289 1299 75 1816
posted$	2158 2168 1304 1836
poster	1238 2154 59 2171 587 1822 1835 869
poster$	62 556 2660 2087 871
posters$	62 556 2087
potent	756 1985
potential$	741
power$	290 2624 527 1757 2026 2034 2035
powerful$	2539
powers$	290 2026 2034 2035
practi	34 2153 65 66 1397 1459 1475 1932
practicable$	1924
practice$	2241 2266 2328 2331 2344 1933
practitioner$	0 1 2103 12 16 18 2146 57
practitioners$	0 1 2103 12 16 18 2138 57 167
prepared$	1761
presen	1238 2119 2132 2154 2171 1442 1475 1502 587 1816 1822 1835 869
presence$	2344 2371 1543 1897 1945 1947
present$	2311 2506 1904 2022 853 2084
presented$	853
presenting$	853
presents$	2311 853
pressure$	2598
preven	286 289 1533 340 341 483 703
prevent$	287 1536 337 1620 439 679 1081
prevented$	2377 471 1081
preventing$	287 439 679 1081
prevention$	1081
prevents$	287 439 679 1081
prey	108 1871
prey$	2205
price	1806
price$	2675
priced	1293
priced$	2162
print	858
print$	1167
printe	2132 1289 1299 1816
printed$	2158 2168 1167
printing$	1167
prints$	1167
priori	1917 703 1037
priorities$	2230 1052
prioritise$	746 931
prioritised$	2310 931
prioritises$	746
prioritising$	746 931
priority$	1413 1911 1052
prise$	299 362 382
pro	301 449
proact	214 1458 704
proactive$	1443 2327 1904 1109
proactively$	1109
problem$	2281 1990
problematis$	729
problematise$	729
problematises$	729
problematising$	729
problematiss$	729
problems$	2281
proced	1238 2154 2171 1459 587 1822 1835 869
procedure$	2328
procedures$	2246 2328
proces	1238 2154 2171 1459 587 1822 1835 869
process$	2328
processes$	2246 1399 2328
procur	1293
procured$	2162 1832
produc	4 2132 1264 2133 2604 1816
production$	1233
productive$	2015
profes	26 34 2153 1378 249
professional$	0 1 2103 12 16 18 2146 57 1406 604 690
professionals$	0 1 2103 12 16 18 1255 2138 57 1367 1370 2247 167 1478 735
profile$	1920 1945 920
profiled$	920
profiles$	920
profiling$	920
profit	1871
profit$	2205
progra	1238 2154 2171 1699 2568 1714 587 1822 1835 869
programme$	2 2106 2141 2583 590 601
programmes$	2583 601
progre	1280 132 1361 1365 1394 1432 1433 1485 1979
progress$	2234 2245 2286 2302 599 1931 2018 1075
progressed$	2149 2263 2301 2354 1075
progresses$	2245 1075
progressing$	1075
progresss$	2245
prohib	286 289 340
prohibit$	287
prohibited$	2377 471
projec	2571
project$	2 2141 58 2432 590 601
projects$	601
promise$	350 513
promised$	2115 513
promises$	350 513
promot	703
promote$	1033
promoted$	2310 1033
promotes$	1033
promoting$	1033
promptly$	2266
proper$	1377 1733
proportionate$	669 1106
proportionately$	1106
protec	703
protect$	1088
protected$	2310 1088
protecting$	1088
protection$	294
protective$	1932
protects$	1088
protoc	1238 2154 2171 587 1822 1835 869
protocol$	871
provid	2132 1264 2133 1299 75 160 1816 716
provid$	211
provide$	145 1389 211 1119 1197
provided$	2168 1304 1389 2259 253 1836 1119 1197
provider$	2526 603
providers$	2526 603
provides$	145 1389 211 1119 1197
providing$	145 1389 211 1119 1197
provids$	211
provis	4 1238 2154 2171 2227 2233 2300 1459 1502 2474 1699 2568 587 1822 1835 1932 869
provision$	1233 2328 2371 2559 1935 1936 2010
provisions$	2559
pru$	2559
psychiatrist$	997
psychologist$	996
public	4 1200
publication$	1233
publis	2132 1289 1816
publish$	1168
published$	2158 1168
publishes$	1168
publishing$	1168
pull$	299 362 381 456 1740 2624 527 1757 727
pulle$	456
pullen$	456
pulles$	456
pulling$	381 456 727
pulls$	381 456 727
pupil	1315
pupil$	2184 445
pupils	1807
pupils$	1272 79 2184 445 2051
purcha	2132 1293 1816
purchased$	2162
purpose$	2308 1995
purposeful$	2015
push$	726 758
pushes$	726
pushing$	726
put	512 812
put$	2132 1265 1289 2159 1299 170 1454 506 530 1814 1816 1190
puting$	530
puts$	530 1190
putting$	170 1734 530 1190
qualit	1932
quarterly$	592
questi	1238 2154 2171 587 1822 1835 869
quicke	878
quicker$	2014
quickly$	2014
quiet$	2638
quit	523
quit$	354
quiting$	354
quits$	354
racism	968
racist	968
radar$	2335 1929
raise	152 183
raise$	1412 691 722 1202
raised$	2249 1827 691 1965
raises$	691 1202
raising$	691 1921
ramp	64 2657
ramp$	58 516 517
ran$	1819
rang	2105 609
rang$	1295 1838
rappor	1932
rate	2181
rate$	605 872
rated$	872
rates$	605 872
rather$	1330 400 1684 659
ratifi	2132 1816
ration	451
re	1662 631
re$	1668
reach	1313 1713
reach$	2182 1740 1762 594 715 870
reache	1229 2130
reached$	2098 594 870
reaches$	715 870
reaching$	715
react$	785
reacts$	785
read	1229 2123 2132 1816
read$	2098 2116 2147 1289 1183
reading$	1183
reads$	1183
ready$	2156 1761
real$	1733
reassurance$	2258 1047
reassure$	1047
reassured$	1047
reassures$	1047
reassuring$	668 1047
rebuild$	676 764
rebuilde$	676
rebuildes$	676
rebuilding$	676 764
rebuilds$	676 764
receiv	2130 2131 2132 160 1816
receive$	1389
received$	2116 71 1817
recogn	91 1446 703
recognise$	2315 1095
recognised$	1320 1095
recognises$	1095
recognising$	1095
recommendations$	2230
record	1238 2132 1264 2133 1268 1273 2154 2171 1348 120 121 122 123 1353 1378 152 587 1816 1822 1835 869
record$	3 31 2137 2142 2144 2219 2220 2222 2223 566 1890
recorded$	46 2217 1349 1351 1352 566 1825
recording$	566
records$	31 2137 2142 2144 2222 2247 566
recove	878
recrui	1229 2132 1299 108 1816
recruit$	1151
recruited$	2098 2168 1831 1151
recruiting$	1151
recruits$	1151
red$	2178
redecorated$	2156
redraft$	1177
redrafted$	1177
redrafting$	1177
redrafts$	1177
reduc	343 451 465 477 500 528 878
reduce	286 2625 703
reduce$	366 679 1082
reduced$	2310 2377 1082
reduceing$	366 679
reduces$	366 679 1082
reduci	286
reducing$	1082
refere	1982
reference$	2215 1889
references$	2215 1889
referr	1229 1238 1256 2130 2150 2154 2171 127 587 1822 1835 869
referral$	15 103 129 2660 1975
referrals$	15 2125 103 129 1975
referred$	2098
reflec	1446 704
reflect$	2315 672 1964
reflected$	1825
reflecting$	672
reflects$	672
reform$	2531
refres	1238 2154 2171 587 1822 1835 869
refunds$	2095
refurbished$	2156
refurbishment$	58
refuse	341
refused$	476
regain$	764
regaining$	764
regains$	764
regard$	1413
region	2503
regist	1238 21 2123 1273 2154 1299 2171 587 1822 1835 869
register$	3 1250 31 2142 461
registered$	2168 461
registering$	461
registerred$	461
registers$	1250 31 2142 461
regrou	1662
regroup$	2531
regular$	142 1411 207 605 668 699 718 732
regularity$	6
regularly$	2266 2270 699 1931
rehear	61 1348
rehearsal$	1290 2677
rehearsals$	1290 2677
rehearsed$	2217
rehous	376
rehous$	425 438
rehouse$	368 425 438
rehoused$	1596 368 425 438 1674
rehouses$	368 425 438
rehousing$	368 377 425 438
rehousred$	425 438
rehousring$	425 438
rehouss$	425 438
reinfo	1037
relati	2355 1515 1517 1558 2474 1619 2587 532 1932 704
relations$	1996
relationship$	2346 2384 2488 1905 770 1055
relationships$	2286 2384 338 2488 1905 1055
relatives$	2051 988
relentless$	1904
releva	1348 160
relevant$	2217 1358 2231 1377 1389 1923 1924
reliance$	380 1694
reloca	376
relocat$	425 438
relocate$	368 405 425 438
relocated$	1596 368 405 425 438 1674
relocates$	368 405 425 438
relocating$	368 425 438
relocation$	377
relocatred$	425 438
relocatring$	425 438
relocats$	425 438
remain	121 229 2607 700
remain$	105 164 1396 1451 1453 427 681 720 815
remaining$	427 1739 681
remains$	105 164 1451 1453 427 681 815
rememb	1339 2208
remember$	1964
remind	1294
remind$	1034
reminded$	2163 1034
reminding$	1034
reminds$	1034
remote$	1701
remov	487 500 523 524 551 660 804
remov$	456
removal$	298
remove	511 2614 2620 542
remove$	299 388 456 1171
removed$	388 2493 1674 1771 1171
removen$	456
removes$	388 456 1171
removing$	299 388 456 1171
removs$	456
reopen$	1205
reopened$	1205
reopening$	1205
reopens$	1205
repair	1265
repair$	58 676 1975 1142
repaire$	676
repaired$	2134 2139 1142
repaires$	676
repairing$	676 1142
repairs$	58 676 1975 1142
repeat	1348 120
repeat$	2217
repeated$	2217 1349
replac	1265 1684 800
replace$	830 861
replaced$	2134 2510
replaces$	830
replacing$	830
replie	1256 1294 1300
replied$	2163
replies$	2125 2169
reply	2123 1300
reply$	2169
report	1230 1238 1256 1264 2133 1273 2154 2171 2181 1347 1348 120 152 2619 587 1822 1835 869
report$	2104 42 2142 92 103 2214 2216 871 872
reported$	2217 1349 2249 1825 1828
reports$	2104 2125 42 2142 92 103
represented$	1460
reques	812
request$	1318
requested$	1817
requests$	1318
requir	2296 346
require$	306 513 548
required$	350 513 1923 1924
requireed$	306
requireing$	306 548
requires$	306 513 548
researcher$	602
researchers$	602
resent	1339 2208
reserve$	1216
reserves$	1216
reserving$	1216
reset$	676
resete$	676
resetes$	676
reseting$	676
resets$	676
reside	1238 2154 61 2171 492 587 1822 1835 869
residential$	1290 1721 534
residents$	2050
resili	1932
resilience$	1057
resour	1238 2154 2171 1502 587 1822 1835 869
resource$	1355
resources$	1355 1410 2371 1935 1981 2010
respec	2355 703 963
respect$	1989 1993 1097
respected$	2310 2375 1097
respectful$	2202 1097
respectfully$	1989 1097
respecting$	1097
respects$	1097
respit	1737
respite$	393 2606
respon	2123 1256 2130 2131 1300 1458 703 1932 756 1985
respond$	183 709 785 1072
responding$	1072
responds$	785 1072
response$	2169 2230 1898 1933 1072
responses$	2125 1072
responsibility$	1385 2298 2366
responsive$	2327
rest	2397 2414 2425 2440 2490 2516 1737 2607 1739 2609 2645 2043
rest$	2445 2447 2464 2467 2487 393 2549 2556 1689 2563 2579 2582 2606 2612 1754 2629 2631
restor	704
restor$	676
restore$	676
restores$	676
restoring$	676
restors$	676
restri	286 343 451 477
restrict$	366 478
restricted$	2377 471 478
restricting$	366 478
restrictped$	478
restrictping$	478
restricts$	366 478
restrictting$	478
resurfaced$	2156
resurfacing$	58
retain	716
retain$	751
retaining$	751
retains$	751
return	2123 2130 2131 127
return$	128 444 1821
returned$	128
returning$	444
returns$	128 444 1821
retwee	1256
retweets$	2125
reunit	1662
reunite$	2531
review	1238 2132 1264 2133 2154 2171 1394 587 1816 1822 1835 1928 869
review$	2 45 2280 230 1929 702 1105
reviewed$	44 2263 230 1828 702 1105
reviewing$	230 702 1105
reviews$	45 230 702 1105
revise	2132 1816
rewrite$	1176
rewrites$	1176
rewriting$	1176
rewritten$	1176
ride$	1621 2677
rides$	2677
rift$	1905
rifts$	1905
right$	2177 1377 2315
rights$	770 961
ring	1230 2105 2181 1313 1576 1713 2619
ring$	2182 101 1159
ringing$	1159
ringle	1605 2632 2040
ringleader$	2033 2036 925
ringleaders$	2033 2036 925
rings$	101 859 1159
rink	69
ripped$	542
rise	878
rise$	73
rises	878
rising	878
risk	2355 1932
risk$	2235 2248 2281 1903 687 1931 1067
risks$	2235 2248 2281 1903 687 1067
risky	2355
rival	1129
road	2508
road$	2514
robbed	1314 108
robbed$	2183 948
robber	880
robberies$	113 906
robbery$	113 906
robust	214 1917 704
robust$	1443 669 732 766 1110
robustly$	1110
role	2005
role$	725
roll	4
roll$	132
rolled$	2132 1816
rollout$	1233
room	23 69 1599 2468 2657
room$	58 373 2477 2545 2616 2658 2660 2672
rooms	2468
root$	756
rose	878
rota	1238 19 2154 2171 2604 587 1822 1835 869
rota$	63 2660
rotas$	63
round$	2383 2006
rounde	1811
rounders$	2680
route	2508 1796
route$	1625 2514 1796 2665
routes$	2246 1625 2601
routine$	699
routinely$	699
routines$	946
row$	103 1758 2628
rows$	103 1758 2628
rugby	1811
rugby$	2680
rule	59 2382 1806
rule$	60 2381 498 513 2675
ruled$	1344 513
rules$	60 2381 513 2675
run	2132 1299 1816
run$	2152 2168 2204 2205 2677 1819 2084 1194
rung	1229 2105 2132 1294 2165 2166 72 2186 2619 609
rung$	2098 2163 1301 1838
runnin	1248
running$	2117 2161 1194
runs	1264 2133
runs$	2204 2677 1819 1194
s$	125 1429 1572 1597 395 522 526 2039
s20$	2049
s34$	805 806
s35$	805 806
safe	206 2355 258 1796 1917 1932
safe$	2177 2202 1435 2315 2319 2320 1487 2665 1861 966
safegu	703 965
safeguard$	1089
safeguarded$	2310 1089
safeguarding$	1089
safeguards$	1089
safely$	1854 876
safer	258 1696
safer$	2315 2319 2320 1487 1946 875 966
safety	2355 1917 1932
safety$	2308 731
said	1339 2208 120
said$	2115 1349 872
same	1602 470 2574
same$	2175 1552 2464 1602 2471 2476 1608 1627 1628 2506 1676 2574 1717 2603 1766
sameanother$	2478
samefriends$	2478
samefriendship$	2478
samefriendships$	2478
samegroup$	2478
sameother$	2478
samepeers$	2478
sample$	1826
samples$	1826
sanction$	934
sanctions$	934
sat$	1294 1593 506
satisfy$	747
saturd	509 510
saturday$	2167 509 1738 510 2608 1787 2681 2682
saturdays$	2167 1738 2608 1787 2681 2682
saved$	46
saw	1339 2208
saw$	2147
say	2181 1313 1339 2208
say$	2182 2291 872
saying$	872
says	1339 2208
says$	872
scale$	749
scales$	749
scaling$	749
scatte	1559 1560 808
scattered$	2428 2429
schedu	2132 1816
schedule$	1830
scheme	1238 2154 2171 587 1822 1835 869
scheme$	2 2141 63 590
schemes$	63
school	34 35 1264 2133 2153 65 66 69 1391 1599 2468 1600 2474 2503 1635 2508 1657 1699 2568 472 2571 1714 507 2666
school$	0 1 2103 12 16 18 57 2196 1329 2203 2260 2484 387 2485 2486 2492 2501 2504 2505 2526 2559 2583 1736 1764 2641 2674 1855
schoolchecks$	1264
schooled$	1666
schools$	0 1 2103 12 16 18 57 2469 2509 2526 2559 2583
scope	1347 1348
scope$	2214 2216 2217 740 741
scopes$	740
scoping$	740
score	2181
score$	93 872
scores$	93 872
scrapped$	1815
screen	1238 2154 61 2171 587 1822 1835 869
screening$	1290
screenings$	1290
screenshot$	41
screenshots$	41
screwe	1814
screwed$	2683
search	1314
search$	202 936
searched$	2183
searches$	103 936
seat	64
seat$	362 442 516 517 530 2660 2673 1212
seated$	1593 442 506 1212
seating$	36 362 1734 530 1212
seats$	36 362 442 516 517 530 2673 2065 1212
seatting$	530
second	2607
section20$	2049
section34$	805
section35$	805
secure	1257 2132 1816
secure$	534
secured$	2126
security$	2308
see	1230 2181 1339 2208 2402 1576 1579 2489 2552 1713
see$	194 2297 2370 274 2392 1526 2401 1553 342 2444 2448 1659 1742 578 754
seeing	2385 2405 2581 1730
seeing$	194 274 2392 1529 2433 2438 2538 2569
seek	315 743 812
seek$	189 417 665 734
seekin	743
seeking$	417 665 734
seeks	743
seeks$	665 734
seen	1229 2130 2132 2150 2165 2166 72 1514 1579 414 499
seen$	2098 2116 1301 2383 2390 2448 1728 1749 521
sees$	342 578
seize$	937
seized$	937
seizes$	937
seizure$	937
seizures$	937
select$	467
selecte$	467
selected$	1831
selectes$	467
selecting$	467
selects$	467
self$	1932 756
sell	108 1871
sell$	2205 2651 2652
seller	2187
seller$	892
sellers$	2050 892
selling$	1848 1870 1872
sells$	1872
semina	1238 2154 2171 587 1822 1835 869
send	376 487 858
send$	381 444 461 475 1156
sende$	475
sended$	461 475
sendes$	475
sending$	444 461 475 1156
sendred$	461
sends	1264 2133
sends$	381 444 461 475 1156
senior$	732
sense$	210 1963
sensit	214 1458
sensitive$	2265 1443 2327 1108
sensitively$	1108
sent	2110 1244 2130 2132 1299 75 1314 376 2619 1816
sent$	2113 2168 1304 2183 329 1596 381 405 1666 1674 1695 475 490 543 1836 1157
sente$	475
sented$	475
sentence$	2215 1889
sentences$	2215 1889
sentes$	475
senting$	475
sents$	475
separa	1559 1560 1643 449 473 2619 808
separate$	1584 358 370 371 1604 1610 396 397 404 1639 1640 1645 428 443 453 458 1690 1691 485 1723 1732 1735 1741 1747 529 1759 1773 1781 2044
separated$	2428 2429 1702 2044
separately$	2512 1123
separation$	808
september$	2194 1326
sergea	2153 65 66
sergeant$	1236 899
serve$	1215
served	2591
server	522
server$	1751 540
serves$	1215
servic	23 65 66 2227 249 1822
service$	1236 63 2241 590 603
services$	63 1367 1370 2241 2246 167 2285 1478 603 1935 1936 735
serving$	1215
sessio	1238 2154 2171 1699 2568 2571 499 2648 587 1822 1835 869
session$	2141 2172 1587 2472 2486 2496 1641 2511 1650 2520 1728 2610 2616 2677 871
sessions$	2141 2172 1587 2473 2486 2498 1641 2511 1650 2520 1728 2610 2677
set	1599 2468 2508 1699 2568 1714 507 812
set$	2132 1348 120 121 122 1454 2330 2480 2481 2492 1633 1658 2545 2583 1736 1816 784 833 847
sets	2468 2568
sets$	1633 2509 2583 784 833 847
setting$	2255 2304 2356 2649 784 833
settings$	2255
settle$	2606 2623
seven	67 68 281 1516 2393 1535 1575 2458 1590 1591 2461 2532 1686 2025 2037 2045 820
seven$	1297
sever	286 390 465
several$	437
severed$	2400
severi	286
severs	286
sew$	1210
sewing$	1210
sews$	1210
shadow$	1740
shar$	664
share	152
share$	168 1574 470 664 1104
shared	2132 1816
shared$	2147 2249 1629 412 1642 2553 473 522 1752 1779 1828 766 1104
shares	1256 1264 2133
shares$	2125 1574 470 664 1104
sharing$	2127 168 2438 1574 470 664 1104
shars$	664
sharting$	664
she	110 445 466
she$	1472 2357 1498
shed	2657
sheet	1238 2154 2171 587 1822 1835 869
sheet$	1250 31
sheets$	1250 31
shelte	64 2657
shelter$	36 58 62 516 517
shelters$	62
shift	1238 2154 2171 1714 587 1822 1835 869
shift$	2172 2583 2610
shifts$	2172 2583 2610
shoo	479
shop	69 1315 2666 1843 1957
shop$	2157 2184 2457 2533
shopke	34 2153 1784
shopkeeper$	0 1 2103 12 16 18 57 2653 1874
shopkeepers$	0 1 2103 12 16 18 57
shoplifting$	915
shops$	2157 2184 2533 2669
shorte	451 878
shorten$	1203
shortened$	1203
shortening$	1203
shortens$	1203
should	2343 2347 1495
should$	136 1390 204 212 213 1461 1660
show	61 1313
show$	1290 2182 2679 1840 1860 2084 1184
showing$	1260 1184
shown	2110 1289 2165 2166 75 253
shown$	2158 1304 1482
shows$	1290 1840 1860 1184
shut	2620 523
shut$	435 476
shuted$	435
shuting$	435
shuts$	435
siblin	410 411
side$	1290 2197 1758 2628 2680 2016
sides$	1758 2628
sight$	1421
sighted$	1910
sign	2119 2130 2131 59 64
sign$	1238 10 1247 1249 21 1256 36 1266 2154 62 2171 556 2660 587 1822 1835 869 1169
signal$	522
signed	2132 1289 1816
signed$	1229 1231 2107 10 1247 1266 1280 2158 1299 1169
signing$	1169
signpo	1229
signpost$	1023
signposted$	2098 1023
signposting$	1023
signposts$	1023
signs$	10 1247 36 62 556 1169
silent$	2638
silos$	2238
since$	1853
sing$	868
singes$	868
single	455
singly	1643
singly$	2512 2557 2597 2031
sings$	868
sister	410 1712 2587 532
sister$	976
sisters$	2051
sit	121 1526
sit$	2176 1514 1525 2395 2401 323 1574 2451 1593 442 2575 2585 1745 2615 530 2640 839
site	1599 2468 1623 2508 2571 1714
site$	63 2492 2496 2535 2583 2641
sites	2468
sites$	63 2509 2583
siting$	530
sits$	2176 1574 442 530 839
sittin	2468 2581 1774
sitting$	2385 2438 2451 442 2569 530 839
sittings$	2469
situat	1932
situation$	1376 1931
six	67 68 281 1516 2393 1535 1575 2458 1590 1591 2461 2532 1686 1843 2025 2037 2045 820
six$	1297 78 1808
sixth$	1657 1699
size$	1706
skate	2657
skate$	868
skatees$	868
skater	67
skates$	868
skill$	1039
skills$	1440 243 1039
sleep	2181 1570 491
sleepover$	2376 2439
sleepovers$	2376 2439 1720
slide	1238 2154 2171 587 1822 1835 869
slip$	239
sliping$	239
slipping$	239
slips$	239
slot	2571
slot$	1672 2610 2616
slots$	1672 2610
small	1670
small$	2539
smart	1917
snap$	522
snapchat$	522
snooke	1811
snooker$	2680
so$	1484 282 297 1601 385 2495 441 454 525 652
social	1514 2385 2569
social$	65 66 1530 1678 1715 1731 662
socialise$	2383 2047
sofa$	516 517
sofas$	516 517
sold	108
sold$	1872
solicitor$	995
solidi	1037
soluti	2300 756 1985
some	2396 445 2040
some$	1422 1457 1497 1605 437 2588
somebo	249
somebody$	1367 1478
someon	249
someone$	1367 1478
someth	2300
something$	134 270 786
somewhere$	2515 1679
son	1712
son$	1692 976
song$	58 2664
sons$	1692
soon$	1716
sooner	878
sooner$	2014
sort$	1658
sought$	2228 2259 2375 1817
source$	135
sourceing$	135
sources$	135
south	1719
space	2351 1737
space$	2304 243 2356 434 474 2606 2660
spaces$	2304 2356
speak	1230 1579
speak$	101 257 1576 2448 1713 568 2084
speaking$	257 2385 568
speaks$	101 257 568
specialist$	1358
speed$	2348
spend	2181 1526
spend$	22 1514 2395 2451 622
spending$	22 2385 2433 2451 2569 2581 622
spends$	622
spent	1257
spent$	2126 1259 622
split	1559 1661 473 808
split$	2428 1560 360 361 2530 1702 506
splits$	360 361
splitting$	360 361
spoke	609
spoke$	1295 1838
spoken	2132 1294 609
spoken$	1229 2150 1286 2163 2165 2166 72 1838
spotted$	1749 521
spread	473
spread$	1702 506 664
spreade$	664
spreades$	664
spreading$	664
spreads$	664
spreadting$	664
spring$	2194
squad	2604
squad$	2610 901
squads$	2610
square$	1514 2457 2486 2533
stabbing$	113 914
stabbings$	113 914
stabil	756 1985
staff	33 34 35 2153 65 66 1957
staff$	0 1 2103 1236 12 16 18 1262 2138 57 1367 167 1444 1959 735 1973 1980
staffa	1264 2133
staffc	1264 2133
staffchecks$	1264
staffd	1264 2133
staffe	1264 2133 1299
staffed$	2168 834
stafff	1264 2133
staffh	1264 2133
staffing$	1355 1410 834
staffl	1264 2133
staffm	1264 2133
staffo	1264 2133
staffp	1264 2133
staffr	1264 2133
staffs	1264 2133
staffs$	834
staffu	1264 2133
staffv	1264 2133
staffw	1264 2133
stage	2657
stage$	58 2255 2326
staged	2159
stagge	372
staggered$	453 1691
stall	1238 2154 2171 587 1822 1835 869
stall$	1793 2679
stalls$	2679
stance$	2324
stand$	1525 442 2575 2585 530 823 838
standi	2385 2569
standing$	530 600 838
stands$	530 823 838
standting$	530
start	2181 1682
start$	2346 1561 405 461 2606 543 779 1188
starte	2132 1432 1485
started$	2301 2354 461 1188
starting$	461 1188
startred$	461
starts$	405 461 543 779 1188
starttime$	2551
starttimes$	2551
state$	1247
stated	1348
stated$	2217
stateed$	1247
states$	1247
station$	2157
stations$	2157
stay	2181 121 1446 229 2474
stay$	105 164 1396 2315 1451 1453 1593 387 427 2564 2573 489 514 560 629 632 681 720 815
staying$	164 427 514 560 681
stays$	105 164 1451 1453 427 489 514 560 629 632 681 815
steer$	299 381 427 1113
steered$	1113
steering$	1238 26 2154 2171 299 427 587 1822 1835 869 1113
steers$	299 427 1113
step	1712
step$	409 780
stepbrother$	976
stepcarer$	976
stepcarers$	976
stepdad$	976
stepdaughter$	976
stepfather$	976
stepmother$	976
stepmum$	976
stepparent$	976
stepparents$	976
stepping$	780
steps	1398
steps$	2267 516 517 780
stepsister$	976
stepson$	976
stereo	967
stereotypes$	1958
sticke	59
sticker$	62 607
stickers$	62 607
stigma	756 1985
stigma$	1958
still$	1306 1307
stimul	1037
stock	858
stood$	96
stop	2181 286 1533 340 341 483 523
stop$	287 300 2404 1536 337 352 1620 2510 413 2529 439 1669 2589 619 679 1189
stoping$	679
stoppe	1314 1316 1332 1343 2620
stopped$	2183 2185 2201 2212 2377 2400 2510 471 2589 619 1189
stoppi	286 340
stopping$	287 413 439 1189
stops	286 340
stops$	103 287 2510 413 439 1669 619 679 1189
story$	2197
strang	2187 1784
stranger$	2653
strate	1238 2154 2171 587 1822 1835 869
strategic$	732
strategies$	1399 1440 1935 1040
strategy$	2230 1040
stream	2604 1037
streams$	2642
street	1626
street$	2418
streets$	2418 2495
streng	703 1932 1979
strength$	2286 770
strengthen$	1085
strengthened$	2310 1085
strengthening$	1085
strengthens$	1085
strengths$	2286 704 770
strik	660
strike$	117
strive	743
strong$	668 718
stronger$	246 767
struck	660
struck$	117
structured$	2015
students$	2051
studio	69
submit	1244 2132 1264 2133 1816
submit$	1199
submits$	1199
submitted$	2113 1199
submitting$	1199
succes	1979
suitab	160 301 449
suitable$	1358 1364 1389 1924
summer$	2194 2588 531
summers$	531
sunday	509 510
sunday$	2167 509 1738 510 2608 1787 2681 2682
sundays$	2167 1738 2608 1787 2681 2682
superv	1238 1273 1274 2154 65 66 2171 414 587 1822 1835 869
supervised$	801
supervision$	2128 2142 2143 1043
supper	61 1801 1802
supper$	1290 1793 2670 2671 2679 2085
suppers$	1290 2085
suppli	108
supplied$	1872
supplier$	911
suppliers$	911
supplies$	911
supply	108 1871
supply$	2205 2651 2652 911
supplying$	911
suppor	1229 1230 1238 2154 2171 2227 1394 206 214 1458 258 414 587 1822 1835 1917 703 1932 869
support$	2128 2231 160 2258 161 162 1399 1650 689 1935 1936 1975 2010 1090
supported$	2098 161 2263 2320 1090
supporting$	161 1090
supportive$	1435 2307 1443 2327 1487 718 2022 1090
supports$	161 1090
sure$	222 2330 513 2004
sured$	513
sures$	513
surgeon$	1005
surger	1801 1802
surgery$	2670 2671
survey	1238 2154 1293 2165 2166 2171 587 1822 1835 631 869
survey$	63
surveyed$	2162
suspen	524 804
suspend$	811
suspende$	811
suspended$	2493 1815
suspendes$	811
suspending$	811
suspends$	811
sustai	1024
sustain$	670
sustained$	2310
sustaining$	670
sustains$	670
swap$	1206
swapped$	1206
swapping$	1206
swaps$	1206
sway$	1740 2624 527 1757
sweep	479
sweep$	1209
sweeping$	1209
sweeps$	1209
swim$	2679 2085 868
swimes$	868
swims$	2085 868
switch	512
switch$	848
switched$	848
switches$	848
switching$	848
system	2132 1816
system$	2144 63
systems$	63
t$	1538 1725 504 537 818
table	64 2508 1676 1699 2568
table$	36 2421 2496 2545 516 517 1811
tabled	2132 1816
tables	1599 2468
tables$	36 2509 516 517
tackle	183 703
tackle$	1412 679 932 1077
tackled$	2310 1077
tackleing$	679
tackles$	679 932 1077
tackling$	932 1077
tailor	160
tailored$	1389
tak	523 858
tak$	456 475
take	127 195 376 552
take$	4 116 117 156 169 189 216 226 2330 252 268 444 456 475 580 1182
taked$	475
takeing$	444
taken	2190 2193 127 2619 551
taken$	1244 2132 1344 116 117 128 252 1596 381 456 2614 542 1816
takes	127 195 376 552
takes$	116 117 226 252 268 444 456 475 580 1182
taking	195 376
taking$	1248 117 169 216 226 252 268 456 475 1182
taks$	456 475
talk	1230 1238 2154 2171 587 1822 1835 869
talk$	2172 2176 137 257 1576 1713 742 2084 871
talked	1294 609
talked$	2163 1295 2165 2166 1838
talkin	2581
talking$	137 257 2438 1730 1930
talks$	2172 2176 137 257 742
tally$	31
tap$	757
tapping$	757
taps$	757
target	160 1871
target$	2120 51 2205 2651 2652 1823 1830 781 919
targeted$	1389 781
targeting$	781 919
targets$	51 1823 781 919
task$	1238 51 2154 2171 587 1822 1835 869
tasking$	2225
tasks$	51
taught	414
taught$	1593 1666 1674 543
taxi$	2679
taxis$	2679
teach$	2204 211 362 1165 1228
teache	33 34 35 1264 2133 2153 65 66
teache$	211
teacher$	0 1 2103 12 16 18 57
teacherchecks$	1264
teachers$	0 1 2103 12 16 18 1262 57
teacherschecks$	1264
teaches$	2204 211 1165 1228
teaching$	211 1165 1228
teachs$	211
team	2227
team$	1236 1378
teams	1657
teams$	2526
teenag	281 1516 2393 1535 1575 2458 1590 1591 2461 2532 1686 1708 2025 2037 2045 820
teenagers$	2577 1869
telegram$	522
teleph	1229
telephoned$	2098
tell	2181 1313 1339 2208 346
tell$	2182 101 306 548 872 1185
telled$	306
telling$	306 548 1185
tells	1339 2208 346
tells$	101 306 548 872 1185
tellsed$	306
tellsing$	306
tellss$	306
temptation$	1740
ten	1843
tenanc	472
tendered$	1832
tennis	1811
tennis$	2680
tensio	756 1985
tent	2604
term	1402
term$	2194 2271 531
termly$	592
terms$	1238 2154 2171 531 587 1822 1835 869
test$	1238 2154 2171 587 1822 1835 869
text	1230 1238 2154 2171 1576 1713 587 1822 1835 869
text$	1318 92 101 1160
texted	1229 2165 2166 609
texted$	2098 1838
textin	1668
texting$	2537 1160
texts$	1318 92 101 1160
than	1519 2518 1775
than$	1311 2199 2388 2389 318 1562 1568 1588 1722 1727 1888
thanke	2165 2166
that$	1239 1254 2235 138 555 1842 1850 1862 636 2090
thatfriends$	2554
thatgroup$	2554
the	1790 1957 1969
the$	1237 2164 1333 1426 208 1444 1445 1455 1466 248 1577 1583 1597 1644 555 1786 1788 2658 1791 564 1795 1798 2672 1804 2674 1808 1810 1812 1842 1850 1859 636 638 644 645 1959 1973 772 2053 2054 2056 2057 2058 2059 2060 2061 2063 2069 2070 2071 2072 2073 2074 2075 2077 2078 2079 2082 2083 2093 2094 2096
theatr	69
thefriends$	2554
theft	880
theft$	113 908
thefts$	113 908
thegroup$	2554
their	2440
their$	2164 1305 125 1466 1489 320 1583 395 1804 2674 1812 1842 1850 772 2054 2056 2082 2093 2094
theirfriends$	2554
theirgroup$	2554
theirs$	2202 1863
them	67 88 1321 1333 1337 1340 1341 1391 221 1450 281 1516 2393 1534 1535 1575 2458 1590 1591 2461 410 2532 2544 1686 466 1790 1794 1807 1843 1859 1932 1957 2025 2037 2040 2045 820
them$	1239 2164 1317 2206 2209 2210 2211 2260 1444 2349 1499 1534 2416 1566 2488 482 494 2596 2647 2663 1798 2674 1850 632 1883 1959 1973 2061 2080 2081 2088 2090 2093 2096
theme$	2281
themes$	2281
themse	83
themselves$	1312 2311 1976 885
then$	2352
therapist$	998
there$	2175 2236 1405 373 2506 625 2052
these	1391 1957
these$	1337 2260 2647
theselearning$	1893
thesemessage$	1893
thesemessages$	1893
theseword$	1893
they	53 67 83 110 221 1450 331
they$	1282 78 79 1312 1376 1472 2357 1498 482 857
thin$	321
things	2233
things$	2235 1376 1399 2305 1505 1930
think	1339 2208 1446
think$	1308 1313 2315 2325 630 671 737
thinking$	2264 671 737
thinks	1339 2208
thinks$	1308 630 671 737
thinned$	321
thinning$	321
thins$	321
this	1348 1859
this$	1239 2214 2216 2217 2218 2235 1583 1644 1850 636 1990
thisfriends$	2554
thisgroup$	2554
those$	107 553
though	1339 2208
though$	1885
thought$	2264 1413 630
thread$	540
threat	1314 108 880
threat$	1318 103
threaten$	2651 2652 2653
threatened$	2183 954
threats$	1318 103
three	83 110 281 1516 2393 1535 1575 2458 1590 1591 2461 411 2518 2532 445 1686 1708 2607 1807 2025 2037 2040 2045 820
three$	1312 2211 281 1516 292 2393 1535 2442 1575 1580 2458 1590 1591 2461 1605 2532 437 1686 2577 1753 2644 1788 1791 564 1808 1810 2025 2037 2045 820 2058 2090
threes$	2578
throug	1229
through$	2098 8 1242 2163 148 187 1468 247 503 1962 1966 2021
throw	487
thursd	509 510
thursday$	2167 509 1738 510 2608 1787 2681 2682
thursdays$	2167 1738 2608 1787 2681 2682
tick$	10
ticked$	10
ticket	64
ticket$	607 2087
tickets$	607 2087
ticks$	10
tie$	302 452 1694
ties	1515 1517 1619
ties$	2384 2386 302 322 2488 452 1694 1996
tighter$	246 767
time	2468 2571 2648
time$	2198 1355 2255 1403 1410 2326 243 2383 1525 2406 2408 2409 1556 1557 2431 2441 2449 352 1586 1587 2457 1595 2471 2472 1607 389 2498 1650 1672 1680 2551 2557 2575 2586 2595 2610 2616 2635 1851 1854 1942
timely	214
timely$	1443 669
times	2468 880
times$	7 1243 2170 74 102 2255 1587 2469 1672 2551 2560 2610
timescale$	1823
timescales$	1823
timeta	1238 2154 59 2171 1599 2468 1600 1635 512 587 1822 1835 869
timetable$	2122 63 2504 2660
timetabled$	506
timetables$	63 2469
to	403
to$	2098 1271 1275 2148 2155 1287 2164 1301 2173 2189 1357 1363 136 2244 1384 2267 2272 1412 2282 2284 1430 204 2309 212 2313 2327 1461 1465 1479 1490 1554 1581 364 2465 394 1660 2543 2545 1797 2667 1800 1803 1805 2678 1838 1841 1844 1852 1853 1856 1857 1879 1896 1918 1970 1972 2055 2064 2071 2089 2091
togeth	1514 1515 2385 2392 1526 2401 2402 1553 2425 1570 1572 2443 1579 1602 2489 1659 1662 2574 491 1750
together$	2176 2239 2374 2383 2384 2390 2394 2395 2422 2423 2426 2431 2439 2441 2448 2449 2450 2451 2457 2464 2471 2506 2521 2524 2528 2531 2537 2575 2585 2603 2618 2637 1854 1934 1956 1966 2032 2097
togethers$	2439 2450 1720
told	1294 2165 2166 2186 1339 2208 1348 121 123
told$	2163 2217 1352 350 2619 872
took	2193 96
took$	117
toolki	1238 2154 2171 587 1822 1835 869
tools	64
tools$	1440 243
torches$	607 2087
touch	1294 1514
touch$	2163 2262 2383 2483 711
tour	1238 2154 2171 587 1822 1835 869
tour$	2677
tourna	61
tournament$	1290 1793 2679
tournaments$	1290
tours$	2677
toward$	1972
towards$	1972 2021
town	1599 2468 2474 2503 2508 2573
town$	2475 2485 2499 2559 1764
towns	2468 1626
towns$	2495 2500 2509
track$	1830 918
tracke	1238 2154 2171 587 1822 1835 869
tracked$	44 1828 918
tracker$	2144
tracking$	45 918
tracks$	918
train$	1135
traine	1229 2130 2132 2150 1286 1816
trained$	2098 2155 1831 1134
traini	1238 1258 2154 2171 587 1822 1835 869
training$	2 2106 2127 2128 1657 589 1136
trains$	1134
transf	376 512
transfer$	377 405 425 438 461 543
transfere$	425 438
transfered$	425 438 461
transferes$	425 438
transfering$	425 438 461
transferred$	1596 405 425 438 1674 461 543
transferring$	425 438
transfers$	377 405 425 438 461 543
transl	2132 1816
transp	414 756 1985
transparent$	1904
trauma$	704 770
travel	480 1774
travel$	1511 1525 1526 1574 2451 1621 490 2085
travelling$	2438
travels$	1511 1574 490
treat$	760
treated$	760 970
treating$	760
treats$	760
trends$	1913
tries	743
tries$	745
trim$	1208
trimmed$	1208
trimming$	1208
trims$	1208
trip	1238 2154 2171 2648 1801 1802 587 1822 1835 869
trip$	2172 1641 2511 1793 2670 2671 2679 871
trips$	2172 1641 2511 2650 2679
true$	1733
trust	2181 1339 2208 1932 962
trust$	1905 1993 881
truste	91
trusted$	1320 1373 1374 1469 881
trustees$	2140
trusts	1339 2208
trusts$	881
try	743
try$	745
trying	743
trying$	745
tuesda	509 510
tuesday$	2167 509 1738 510 2608 1787 2681 2682
tuesdays$	2167 1738 2608 1787 2681 2682
turf	479
turn	1245 2119 2123 2130 2131 2181 487
turn$	2105 1249 50 101 435 1809 595 620 623 849
turned$	50 2186 1510 435 476 620 849
turning$	435 849
turnou	47
turnout$	1276 1834
turns$	50 101 435 1809 620 623 849
tutor	65 66 1599 2468 2508 1657 1699 2568 2571
tutor$	1599 1600 1635 2526 1699 1714 507
tutors	2468
tutors$	2509 2526
twice$	2099 74 102 2659
two	110 281 1516 2393 2396 1535 1575 2458 1590 1591 2461 410 2532 445 1686 2607 2025 2037 2040 2045 820
two$	281 1516 292 2393 1535 311 1541 2442 1575 1580 2458 1590 1591 2461 367 1597 1605 2488 410 2532 437 447 1686 466 1726 1753 2644 1788 1791 564 1808 1810 2025 2037 2040 2045 820 2058 2069 2070 2090
twos	1709
twos$	1709 2578
type$	1658
unable$	324 484
uncle	1558 2587 532
uncle$	982
under$	1251 2132 182 539 1816
underm	528
unders	1446 1917 703 1932
understand$	2315 1094
understanding$	1963 1995 2022 1094
understands$	1094
understood$	2116
undert	2132 1299 1432 1485 1816
undertake$	350
undertaken$	2168 2301 2354
undertakes$	350
undo	390 465 528
unfair$	958
unfairly$	958
unfold$	2245
unfoldes$	2245
unfolds$	2245
unfollow$	814
unfollowe$	814
unfollowed$	814
unfollowes$	814
unfollowing$	814
unfollows$	814
unfriend$	814
unfriende$	814
unfriended$	814
unfriendes$	814
unfriending$	814
unfriends$	814
unit	2474 2508 1699 2568 472 492
unit$	2559 1721 495 1763 2641
units	2568
units$	2509 2559
unload$	1211
unloaded$	1211
unloads$	1211
unlock$	1131
unlocked$	1131
unlocking$	1131
unlocks$	1131
unpick$	729
unpicke$	729
unpickes$	729
unpicking$	729
unpicks$	729
unsafe$	877
unsupervised$	1565
untangle$	458
until	1789
until$	1325 1617 440 2588 2622 2658 2684 2053 2066
up	2118 2132 1400 1414 1816
up$	2098 1233 2113 2114 2134 2135 1279 2158 2160 2168 2185 2201 1351 1362 2234 1368 2240 2263 1395 2269 2278 1412 2283 2302 1443 2323 236 1471 2344 250 2384 1529 2428 2429 2439 1589 2459 2530 2537 2654 2683 1824 1930 1978 1994 2009 2053 2062 2073 2074 2080
upd$	1824
update	1238 1264 2133 2154 2171 1371 1394 1397 587 1822 1835 1928 869
update$	2240 149 2248 1103
updated$	149 2263 1828 1929 1103
updates$	2240 149 2248 1380 2266 1103
updating$	149 1103
uped$	1824
uphold	1037
upinto$	1803
uploaded$	46
upon$	1609 1675 1901
ups$	2125 2240 2439 1720 1824
upskil	703 1037
uptake	4
uptake$	1233 1834
upto$	1803
urge$	744
urged$	744
urges$	744
urging$	744
us$	1474
use	2181 1313 1398 1871
use$	2176 2182 2205 2267 177 189 1420 216 1459 244 2651 2652 621 673 802
used	1257 2186
used$	2126 2193 621
useful	2296
useful$	2177 2202 2015
uses$	2176 177 621 673
usher	479
using$	216 244 503 1848 621 673
usual$	1377 1416 207 2332
utilis	1037
valued$	2375
vehicle$	927
vehicles$	927
venue	2571
via$	503
vicar	65 66
victim$	947
victims$	947
video	1238 2154 2171 587 1822 1835 869
video$	2655 2660 2664
view	2123
view$	2197 1415 2324
viewe	2130
views	1256
views$	2125 130 277 596 1958
vigila	1458
vigilance$	1945
vigilant$	2265 2327
violence$	1908
visibi	1475
visibility$	2344 1875 1988
visible$	2307 668 718 2022
vision$	1995
visit	1230 2105 1238 2123 2154 72 2171 1576 1713 499 1801 1802 587 1822 1835 802 869
visit$	2104 1301 2172 2376 2401 1728 1742 2670 2671 2679 1975 871 1153
visite	1229 2130 2132 2150 1286 1294 2165 2166 1299 609
visited$	2098 2155 2163 2168 1301 1838
visiti	2581 1730 1774
visiting$	2438 1153
visitor$	1892
visits	1256 1264 2133 802
visits$	2104 2125 1301 2172 2376 1570 491 1728 2679 1975 1153
voice	1917 1932
voice$	2291 596 1048
voices$	596 1048
volunt	1238 34 2153 2154 65 66 2171 587 1822 1835 869
volunteer$	0 1 2103 12 16 18 57 2172
volunteers$	0 1 2103 12 16 18 57 2172
voucher$	607
vouchers$	607
vulner	2355 1932
vulnerabilities$	1068
vulnerability$	1068
wait	880
wait$	2361 272 2575 837
waited	2193 96
waiting$	2361 272 837
waits$	837
waive$	1219
waived$	1815 1219
waives$	1219
waiving$	1219
walk	1230 2181 1313 480 1796 1801 1802
walk$	2176 2182 1511 1525 1526 1574 2451 381 1621 1793 2665 2670 2671 2677 2679 632 1154
walkab	1238 2154 2171 587 1822 1835 631 869
walked	2186
walked$	1154
walkin	2385 1774
walking$	2569 2581 1154
walks	480
walks$	2176 1511 1574 381 2677 2679 632 1154
wall	2657
wall$	2157 516 517
walls$	2157 2238
want	1339 2208 743
want$	1428 2341 2367
wanted	1319 1339 2208
wanted$	2188
wants	1339 2208 743
wants$	2341 2367
warden	34 2153 65 66
warden$	0 1 2103 12 16 18 57
wardens$	0 1 2103 12 16 18 57
warm$	2202
warn$	306 335 464
warne$	335
warned$	306 335 464
warnes$	335
warnin	1524
warning$	103 306 335 464
warnings$	103
warns$	306 335 464
was	2193 96 121
was$	1287 1292 1296 2195 115 585 610
watch	2123
watch$	263 557 1945
watched$	2116 2147 557
watches$	557
watchful$	1392
watching$	263 557 723
way	2300 1436 418
way$	2197 2305 2312 2453 2514 1647 1933
ways$	2453 1935 1968 741
we	65 66
we$	1236 2109 17 1367 2241 249 2357
weaken	390 1681 465 500 2625 528
weaken$	2550
weakens$	2550
weaker	1670
weaker$	2539
wean$	299
weaning$	299
webina	1238 2154 2171 587 1822 1835 869
webpag	1238 2154 2171 587 1822 1835 869
websit	1238 2154 2171 2657 587 1822 1835 869
website$	58 2157 63
websites$	63
wedge$	434 474
wednes	509 510
wednesday$	2167 509 1738 510 2608 1787 2681 2682
wednesdays$	2167 1738 2608 1787 2681 2682
week	2571
week$	2167 531
weekda	509 510
weekday$	1738 2608
weekdays$	1738 2608
weeken	509 510
weekend$	2167 1738 2608
weekends$	2167 1738 2608
weekly$	2099 2659 573 592
weeks	509 510
weeks$	2167 2271 2588 2592 1738 2608 531
weekss$	531
welcom	91 206 258
welcomed$	1320
welcoming$	2177 2202 1435 2307 1487 1904 2022
welfare$	964
well$	1989 773
wellbe	2355 1932
wellbeing$	1053
went	2105
went$	1292 1785 620
were	2193 96 121
were$	1287 1292 1296 2181 2195 115 364 585 610
what	154
what$	90 1347 1383 1419 262 1503 275 1842 1862
whatev	154
whatever$	1383 1476
whatsapp$	1677 522 1752
when	95 154 1716
when$	1324 126 1383 2256 2266 2267 2269 2270 213 2415 2574 1842 1862 1918 1923 695 1931 1939 778
whenev	1716
whenever$	213 2415 695 778
where	95 154 1796
where$	1324 126 1383 2266 2267 2269 181 213 1746 2665 1842 1862 1918 1923 695 1939 712 778
wherea	95
whereas$	1324
wherever$	213 695
whether$	1862 1968
which$	1234 1235 1842 1862 2071
while	95
while$	1324 2588
who	110
who$	1254 2129 1336 1782 1783 1842 1862 1870 642
whoever$	643 2088
whole	2040
whole$	281 1516 2393 1535 1575 2458 1590 1591 2461 2532 1686 704 2025 2037 2045 820
whom$	1842 1862
why$	1862
widen$	1204
widened$	1204
widening$	1204
widens$	1204
wider$	2231 246 404
wife$	983
will	1495
will$	1232 1287 136 1390 204 212 1461 1660 1683
willing$	1761
win$	764
wind	523
window$	2157
windows$	2157
wing	2508 2604
wining$	764
wins$	764
winter$	2194
wisely$	2566
wiser	1696
wish	1339 2208 743
wish$	2367
wishes	1339 2208 743
wishes$	2367 277 596
with	1671
with$	2098 2164 1351 1352 2266 2269 2270 1412 2283 186 2333 1482 1508 2378 2382 2386 2387 1529 1542 2430 2443 1578 2464 2465 383 2543 1718 1797 2667 1838 1853 1879 1918 1927 1934 1951 2021 2052 2066 2068 2071 2097
withdr	300
withdraw$	413 456 1220
withdrawe$	456
withdrawen$	456
withdrawes$	456
withdrawing$	456 1220
withdrawn$	2493 2510 1815 1220
withdraws$	413 456 1220
wither	1681
wither$	2550
withers$	2550
within	118 339
within$	1251 1551 1568
withou	1775
without$	2380 460 2639 618 972
word$	2215 2362 653 1893
words$	2215
work	1258 743
work$	2 2127 2128 58 2241 1376 2264 180 2286 2292 203 256 2371 2511 1650 2520 1914 703 1933 705 2010 2011 792
worked	1259 2132 1299
worked$	1229 2168 414 705 792
worker	1238 34 35 1264 2133 2153 2154 65 66 2171 587 1822 1835 869
worker$	0 1 2103 1236 12 16 18 2146 57 2219 2223 604 1891 1001
workerchecks$	1264
workers$	0 1 2103 1236 12 16 18 57 1980
workerschecks$	1264
workin	1258 1475 1932 743
working$	26 2127 1267 2264 180 2344 2371 1933 705 792
workload$	1355
works	743
works$	58 2292 2331 705 792
worksh	1238 2154 2171 1699 2568 1714 587 1822 1835 869
workshop$	2172 2583 1793 2677 871
workshops$	2172 2583 2677
workstream$	601
workstreams$	601
world$	546
worrie	1339 2208
worries$	1380 2250
worry	1339 2208
worse	878
worst	2040
worth	2296 1985
worthwhile$	2015
would$	198 199
wound$	2620
wrap	160 788
wraparound$	1389 2017
wristbands$	607
write$	1133
writes	1264 2133
writes$	1133
writing$	826
writte	2132 1289 1294 1348 120 1816 609
written$	1229 2107 2150 1286 2158 2163 2165 2166 2217 1349 1838 1133
wrong$	959
wrongly$	959
wrote	609
wrote$	1295 1838
yards$	2437
year$	2194 1599 2492 531
years$	531
young	1957
young$	53 67 68 83 1315 88 1321 106 1337 110 1340 1341 2211 1391 1444 221 281 1516 2393 1534 1535 331 1575 2458 1590 1591 2461 411 2532 2544 1686 1708 1794 2669 1807 1843 1932 1959 2025 2037 2045 820
younge	281 1516 2393 1535 1575 2458 1590 1591 2461 367 1605 410 2532 445 1686 466 2607 2632 2025 2037 2045 820
younger$	281 1516 2393 1535 1573 1575 2458 1590 1591 2461 2532 1686 2572 2025 2037 2045 820
youngest$	2572
youth$	2112 1502 2486 2050
youths	1708
youths$	1566 2577 2050
yp	110 281 1516 2393 2396 2397 1535 2412 2414 2425 331 2440 1575 2458 1590 1591 2461 367 1605 2487 2490 2491 410 2516 2532 445 2544 1686 466 2599 2607 1739 2609 2630 2632 2643 2645 2025 2037 2040 2045 820
yp$	2488 1704
zine$	2087
zines$	2087
zone	1523 1524
zone$	2026
zones	1523 1524
zones$	2026
